@400000006aff03f6143ed2bc greylisting: 198.51.100.52 (b.lang38@freemail.test -> greta@example.net) exists (id=44168) - accepting
@400000006aff03f6144ca1e4 1812 > 250 ok 
@400000006aff03f6146bda14 1812 > 354 go ahead 
@400000006aff03f61965f5f4 1812 < From: <b.lang38@freemail.test> 
@400000006aff03f61965f5f4 1812 < To: <greta@example.net> 
@400000006aff03f61966c114 1812 < Subject: our talk of last week 
@400000006aff03f61967131c 1812 < Message-ID: <mwnmr1t3.1814@mail.freemail.test> 
@400000006aff03f61967131c 1812 <  
@400000006aff03f6196745e4 1812 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff03f61967fd7c 1812 < thank you for the papers, we shall look at them next week 
@400000006aff03f61968ad44 1812 < please +
@400000006aff03f619693214 1812 < find the minutes of the last meeting below 
@400000006aff03f619699f74 1812 < the delivery will be with you on Tuesday before noon 
@400000006aff03f6196a3bb4 1812 < kind regards 
@400000006aff03f6196a3f9c 1812 <  
@400000006aff03f6196a3f9c 1812 < could you send the figures of October once more? 
@400000006aff03f6196a3f9c 1812 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff03f6196a8dbc 1812 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff03f6196ac084 1812 < thank you f+
@400000006aff03f6196b399c 1812 < or the papers, we shall look at them next week 
@400000006aff03f6196b510c 1812 < please find the minutes of the last meeting below 
@400000006aff03f6196b7c04 1812 < the delivery will be with you on Tuesday before noon 
@400000006aff03f6196c0c8c 1812 < kind regards 
@400000006aff03f6196c3f54 1812 <  
@400000006aff03f6196c5e94 1812 < could you send the figures of October once more? 
@400000006aff03f6196c5e94 1812 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff03f6196c5e94 1812 < startin+
@400000006aff03f6196ccbf4 1812 < g delivery 1: msg 2 to local x@example.org 
@400000006aff03f6196d2d9c 1812 < thank you for the papers, we shall look at them next week 
@400000006aff03f6196d9714 1812 < please find the minutes of the last meeting below 
@400000006aff03f6196e1be4 1812 < the delivery will be with you on Tuesday before noon 
@400000006aff03f6196e1be4 1812 < kind regards 
@400000006aff03f6196e98e4 1812 <  
@400000006aff03f6196f507c 1812 < could you send the figures of Oc+
@400000006aff03f6196f507c 1812 < tober once more? 
@400000006aff03f6196fd54c 1812 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff03f6196fd54c 1812 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff03f619707574 1812 < thank you for the papers, we shall look at them next week 
@400000006aff03f619715804 1812 < please find the minutes of the last meeting below 
@400000006aff03f619715804 1812 < the delivery will be with you on Tuesday before+
@400000006aff03f61971f05c 1812 <  noon 
@400000006aff03f619721b54 1812 < kind regards 
@400000006aff03f61972d2ec 1812 <  
@400000006aff03f619731554 1812 < could you send the figures of October once more? 
@400000006aff03f61973b57c 1812 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff03f619740b6c 1812 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff03f619740b6c 1812 < thank you for the papers, we shall look at them next week 
@400000006aff03f61974c304 1812 < please find the minutes of the last meeting+
@400000006aff03f619758e24 1812 <  below 
@400000006aff03f619758e24 1812 < the delivery will be with you on Tuesday before noon 
@400000006aff03f61975d474 1812 < kind regards 
@400000006aff03f61975d474 1812 <  
@400000006aff03f61975d474 1812 < could you send the figures of October once more? 
@400000006aff03f61975e02c 1812 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff03f61976073c 1812 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff03f61976edb4 1812 < thank you for the papers, we shall look at them+
@400000006aff03f61976edb4 1812 <  next week 
@400000006aff03f619772464 1812 < please find the minutes of the last meeting below 
@400000006aff03f619772464 1812 < the delivery will be with you on Tuesday before noon 
@400000006aff03f619778ddc 1812 < kind regards 
@400000006aff03f61977c0a4 1812 <  
@400000006aff03f6197887dc 1812 < could you send the figures of October once more? 
@400000006aff03f61978ca44 1812 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff03f619799564 1812 < starting delivery 1: msg 2 to local x@examp+
@400000006aff03f6197a5c9c 1812 < le.org 
@400000006aff03f6197a7fc4 1812 < thank you for the papers, we shall look at them next week 
@400000006aff03f6197a7fc4 1812 < ----------------------------------- 
@400000006aff03f6197ad1cc 1812 < . 
@400000006aff03f61f196b0c 1812 > 250 ok 1795097580 qp 1814 
@400000006aff03f6253c66ec 1812 < QUIT 
@400000006aff03f625799ecc 1812 > 221 mx1.example.net 
@400000006aff03f62581efb4 tcpserver: end 1812 status 0
@400000006aff03f625820724 tcpserver: status: 0/40
@400000006aff03f625841294 1812 < [EOF]
@400000006aff03f625845114 1812 > [EOF]
@400000006aff03f629f8608c tcpserver: status: 1/40
@400000006aff03f629f92f94 tcpserver: pid 1815 from 198.51.100.118
@400000006aff03f632f09894 tcpserver: ok 1815 mx1.example.net:192.0.2.25:25 host118.isp.test:198.51.100.118::11320
@400000006aff03f70241899c 1815 > 220 mx1.example.net ESMTP 
@400000006aff03f7055549ac 1815 < EHLO host118.isp.test 
@400000006aff03f7058a05ac 1815 > 250-mx1.example.net 
@400000006aff03f7058a05ac 1815 > 250-PIPELINING 
@400000006aff03f7058a05ac 1815 > 250 8BITMIME 
@400000006aff040b0fe71544 1815 < [EOF]
@400000006aff040b0fe7192c 1815 > [EOF]
@400000006aff040b0fee21f4 tcpserver: end 1815 status 256
@400000006aff040b0fee6c2c tcpserver: status: 0/40
@400000006aff04253b3fc920 tcpserver: status: 1/40
@400000006aff04253b401f10 tcpserver: pid 2051 from 198.51.100.172
@400000006aff0426059a7e78 tcpserver: ok 2051 mx1.example.net:192.0.2.25:25 host172.isp.test:198.51.100.172::34057
@400000006aff042608b8be08 rblsmtpd: 198.51.100.172 pid 2051: 451 https://zen.dnsbl.example/query/ip/198.51.100.172
@400000006aff042836547280 tcpserver: end 2051 status 0
@400000006aff0428365512a8 tcpserver: status: 0/40
@400000006aff04822f0d641e tcpserver: status: 1/40
@400000006aff04822f0d641e tcpserver: pid 2515 from 198.51.100.162
@400000006aff048237fe25fe tcpserver: ok 2515 mx1.example.net:192.0.2.25:25 host162.isp.test:198.51.100.162::51603
@400000006aff0483130ae3ae rblsmtpd: 198.51.100.162 pid 2515: 451 https://zen.dnsbl.example/query/ip/198.51.100.162
@400000006aff048620a4366e tcpserver: end 2515 status 0
@400000006aff048620a4366e tcpserver: status: 0/40
@400000006aff04ac2fe5a284 tcpserver: status: 1/40
@400000006aff04ac2fe65a1c tcpserver: pid 2726 from 198.51.100.69
@400000006aff04ac3692a654 tcpserver: ok 2726 mx1.example.net:192.0.2.25:25 mail.opera.example:198.51.100.69::50151
@400000006aff04ac39cf3f6c 2726 > 220 mx1.example.net ESMTP 
@400000006aff04ad00bb010c 2726 < EHLO mail.opera.example 
@400000006aff04ad00d9a8b4 2726 > 250-mx1.example.net 
@400000006aff04ad00d9a8b4 2726 > 250-PIPELINING 
@400000006aff04ad00da6fec 2726 > 250 8BITMIME 
@400000006aff04ad067c31c4 2726 < MAIL FROM:<sara10@opera.example> 
@400000006aff04ad067cf12c 2726 < RCPT TO:<nina@club.example> 
@400000006aff04ad067cf12c 2726 < DATA 
@400000006aff04ad06b016ec 2726 > 250 ok 
@400000006aff04ad06b070c4 greylisting: 198.51.100.69 (sara10@opera.example -> nina@club.example) exists (id=76535) - accepting
@400000006aff04ad06e488b4 2726 > 250 ok 
@400000006aff04ad071f4bac 2726 > 354 go ahead 
@400000006aff04ad08fdb83c 2726 < From: <sara10@opera.example> 
@400000006aff04ad08fe77a4 2726 < To: <nina@club.example> 
@400000006aff04ad08fea684 2726 < Subject: our talk of last week 
@400000006aff04ad08ff3edc 2726 < Message-ID: <mwnmuysl.2728@mail.opera.example> 
@400000006aff04ad090011cc 2726 <  
@400000006aff04ad09008314 2726 < could you send the figures of October once more? 
@400000006aff04ad0900a63c 2726 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff04ad090161bc 2726 < starting delivery 1: msg 2 to local x@e+
@400000006aff04ad090161bc 2726 < xample.org 
@400000006aff04ad09021184 2726 < thank you for the papers, we shall look at them next week 
@400000006aff04ad0902dca4 2726 < please find the minutes of the last meeting below 
@400000006aff04ad0902dca4 2726 < the delivery will be with you on Tuesday before noon 
@400000006aff04ad09031f0c 2726 < kind regards 
@400000006aff04ad0903d6a4 2726 <  
@400000006aff04ad0903da8c 2726 < could you send the figures of October once more? 
@400000006aff04ad0904c4ec 2726 < +49 30 5550 1 +
@400000006aff04ad0904c4ec 2726 < + 49 30 5550 2 
@400000006aff04ad090570cc 2726 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff04ad09060d0c 2726 < thank you for the papers, we shall look at them next week 
@400000006aff04ad09060d0c 2726 < please find the minutes of the last meeting below 
@400000006aff04ad09067e54 2726 < the delivery will be with you on Tuesday before noon 
@400000006aff04ad090739d4 2726 < kind regards 
@400000006aff04ad0908010c 2726 <  
@400000006aff04ad0908010c 2726 < could you+
@400000006aff04ad0908010c 2726 <  send the figures of October once more? 
@400000006aff04ad09084f2c 2726 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff04ad09084f2c 2726 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff04ad09090e94 2726 < thank you for the papers, we shall look at them next week 
@400000006aff04ad09090e94 2726 < please find the minutes of the last meeting below 
@400000006aff04ad090935a4 2726 < the delivery will be wit+
@400000006aff04ad09099f1c 2726 < h you on Tuesday before noon 
@400000006aff04ad09099f1c 2726 < kind regards 
@400000006aff04ad0909c244 2726 <  
@400000006aff04ad090a626c 2726 < could you send the figures of October once more? 
@400000006aff04ad090a626c 2726 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff04ad090a626c 2726 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff04ad090a991c 2726 < thank you for the papers, we shall look at them next week 
@400000006aff04ad090b3174 2726 < please find the minu+
@400000006aff04ad090b4114 2726 < tes of the last meeting below 
@400000006aff04ad090b4114 2726 < the delivery will be with you on Tuesday before noon 
@400000006aff04ad090b6c0c 2726 < kind regards 
@400000006aff04ad090b7f94 2726 <  
@400000006aff04ad090b7f94 2726 < could you send the figures of October once more? 
@400000006aff04ad090b7f94 2726 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff04ad090b8b4c 2726 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff04ad090c5a54 2726 < thank you for the papers+
@400000006aff04ad090c5a54 2726 < , we shall look at them next week 
@400000006aff04ad090d295c 2726 < --------------------- 
@400000006aff04ad090df864 2726 < . 
@400000006aff04ad0e6ff9ec 2726 > 250 ok 1795097763 qp 2728 
@400000006aff04ad118392ec 2726 < QUIT 
@400000006aff04ad11c5667c 2726 > 221 mx1.example.net 
@400000006aff04ad11cd079c tcpserver: end 2726 status 0
@400000006aff04ad11cd2eac tcpserver: status: 0/40
@400000006aff04ad11d014dc 2726 < [EOF]
@400000006aff04ad11d05744 2726 > [EOF]
@400000006aff05e4317366a4 tcpserver: status: 1/40
@400000006aff05e4317366a4 tcpserver: pid 4286 from 198.51.100.73
@400000006aff05e438ada6b4 tcpserver: ok 4286 mx1.example.net:192.0.2.25:25 mail.cedar.test:198.51.100.73::1309
@400000006aff05e5045087c4 4286 > 220 mx1.example.net ESMTP 
@400000006aff05e50759d024 4286 < EHLO mail.cedar.test 
@400000006aff05e5078a80fc 4286 > 250-mx1.example.net 
@400000006aff05e5078aea74 4286 > 250-PIPELINING 
@400000006aff05e5078aea74 4286 > 250 8BITMIME 
@400000006aff05e50c21954c 4286 < MAIL FROM:<y.kurz11@cedar.test> 
@400000006aff05e50c5cf86c 4286 > 250 ok 
@400000006aff05e51190c5d4 4286 < RCPT TO:<anna.koch@shop.example> 
@400000006aff05e51190e514 greylisting: 198.51.100.73 (y.kurz11@cedar.test -> anna.koch@shop.example) exists (id=90967) - accepting
@400000006aff05e511cc9e24 4286 > 250 ok 
@400000006aff05e514492744 4286 < DATA 
@400000006aff05e514505b04 4286 > 354 go ahead 
@400000006aff05e519890a6c 4286 < From: <y.kurz11@cedar.test> 
@400000006aff05e519890a6c 4286 < To: <anna.koch@shop.example> 
@400000006aff05e51989b64c 4286 < Subject: our talk of last week 
@400000006aff05e5198a46d4 4286 < Message-ID: <mwnn1nq2.4289@mail.cedar.test> 
@400000006aff05e5198a46d4 4286 <  
@400000006aff05e5198b2194 4286 < the delivery will be with you on Tuesday before noon 
@400000006aff05e5198b2194 4286 < kind regards 
@400000006aff05e5198b2194 4286 <  
@400000006aff05e5198b2194 4286 < could you send the figures of October once more?+
@400000006aff05e5198b2194 4286 <  
@400000006aff05e5198ba27c 4286 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff05e5198c8124 4286 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff05e5198c8124 4286 < thank you for the papers, we shall look at them next week 
@400000006aff05e5198d38bc 4286 < please find the minutes of the last meeting below 
@400000006aff05e5198ddccc 4286 < the delivery will be with you on Tuesday before noon 
@400000006aff05e5198e9c34 4286 < kind rega+
@400000006aff05e5198f3874 4286 < rds 
@400000006aff05e5198fcce4 4286 <  
@400000006aff05e519900b64 4286 < could you send the figures of October once more? 
@400000006aff05e5199022d4 4286 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff05e5199022d4 4286 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff05e51990c2fc 4286 < thank you for the papers, we shall look at them next week 
@400000006aff05e5199147cc 4286 < please find the minutes of the last meeting below 
@400000006aff05e519916af4 4286 < the deli+
@400000006aff05e519916af4 4286 < very will be with you on Tuesday before noon 
@400000006aff05e519916af4 4286 < kind regards 
@400000006aff05e519916edc 4286 <  
@400000006aff05e519916edc 4286 < could you send the figures of October once more? 
@400000006aff05e519918e1c 4286 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff05e519918e1c 4286 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff05e51991e7f4 4286 < thank you for the papers, we shall look at them next week 
@400000006aff05e51992228c 4286 < plea+
@400000006aff05e51992228c 4286 < se find the minutes of the last meeting below 
@400000006aff05e51992228c 4286 < the delivery will be with you on Tuesday before noon 
@400000006aff05e519928c04 4286 < kind regards 
@400000006aff05e519928c04 4286 <  
@400000006aff05e51992e9c4 4286 < could you send the figures of October once more? 
@400000006aff05e51992e9c4 4286 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff05e51992e9c4 4286 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff05e51992f964 4286 < thank yo+
@400000006aff05e51993d80c 4286 < u for the papers, we shall look at them next week 
@400000006aff05e51993d80c 4286 < please find the minutes of the last meeting below 
@400000006aff05e51993d80c 4286 < the delivery will be with you on Tuesday before noon 
@400000006aff05e51993d80c 4286 < kind regards 
@400000006aff05e51993d80c 4286 <  
@400000006aff05e519940ebc 4286 < could you send the figures of October once more? 
@400000006aff05e519940ebc 4286 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff05e519940ebc 4286 < ----+
@400000006aff05e519944954 4286 < ------------------------- 
@400000006aff05e51994a714 4286 < . 
@400000006aff05e51ceea39c 4286 > 250 ok 1795098075 qp 4289 
@400000006aff05e51db92374 4286 < QUIT 
@400000006aff05e51df8d424 4286 > 221 mx1.example.net 
@400000006aff05e51e00715c tcpserver: end 4286 status 0
@400000006aff05e51e0134ac tcpserver: status: 0/40
@400000006aff05e51e03d874 4286 < [EOF]
@400000006aff05e51e03ff84 4286 > [EOF]
@400000006aff06412692b9b0 tcpserver: status: 1/40
@400000006aff064126937d00 tcpserver: pid 4750 from 198.51.100.234
@400000006aff06412781a9a8 tcpserver: ok 4750 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::58159
@400000006aff06412d8e6638 4750 > 220 mx1.example.net ESMTP 
@400000006aff06412e0c4cb0 4750 < EHLO mail.partner.test 
@400000006aff06412e41e758 4750 > 250-mx1.example.net 
@400000006aff06412e41e758 4750 > 250-PIPELINING 
@400000006aff06412e41e758 4750 > 250 8BITMIME 
@400000006aff06412f0ab1b0 4750 < MAIL FROM:<d.weiss0@partner.test> 
@400000006aff06412f4c75a0 4750 > 250 ok 
@400000006aff0641347f1640 4750 < RCPT TO:<b.lang@shop.example> 
@400000006aff0641347fae98 greylisting: 198.51.100.234 (d.weiss0@partner.test -> b.lang@shop.example) doesn't exist. - temp. rejecting
@400000006aff064134ab2b68 4750 > 451 temporary failure (#4.3.0) 
@400000006aff064137cc7450 4750 < QUIT 
@400000006aff064137e3e068 4750 > 221 mx1.example.net 
@400000006aff064137eb71e8 tcpserver: end 4750 status 0
@400000006aff064137eb71e8 tcpserver: status: 0/40
@400000006aff064137ef4a48 4750 < [EOF]
@400000006aff064137ef4a48 4750 > [EOF]
@400000006aff065406be5950 tcpserver: status: 1/40
@400000006aff065406bebaf8 tcpserver: pid 4842 from 198.51.100.4
@400000006aff0654099e6700 tcpserver: ok 4842 mx1.example.net:192.0.2.25:25 mail.valley.test:198.51.100.4::30810
@400000006aff065416122968 4842 > 220 mx1.example.net ESMTP 
@400000006aff06541ca45a08 4842 < EHLO mail.valley.test 
@400000006aff06541cb6d868 4842 > 250-mx1.example.net 
@400000006aff06541cb72e58 4842 > 250-PIPELINING 
@400000006aff06541cb78060 4842 > 250 8BITMIME 
@400000006aff06541ee40138 4842 < MAIL FROM:<b.lang25@valley.test> 
@400000006aff06541f0fdfb0 4842 > 250 ok 
@400000006aff0654222e6590 4842 < RCPT TO:<z.jung@shop.example> 
@400000006aff0654222e6978 greylisting: 198.51.100.4 (b.lang25@valley.test -> z.jung@shop.example) doesn't exist. - temp. rejecting
@400000006aff06542264ea98 4842 > 451 temporary failure (#4.3.0) 
@400000006aff065429c12db0 4842 < QUIT 
@400000006aff065429e84580 4842 > 221 mx1.example.net 
@400000006aff065429f01198 tcpserver: end 4842 status 0
@400000006aff065429f0d8d0 tcpserver: status: 0/40
@400000006aff065429f38c38 4842 < [EOF]
@400000006aff065429f3af60 4842 > [EOF]
@400000006aff07601edb79a0 tcpserver: status: 1/40
@400000006aff07601edc40d8 tcpserver: pid 6184 from 198.51.100.103
@400000006aff076022619ed8 tcpserver: ok 6184 mx1.example.net:192.0.2.25:25 host103.isp.test:198.51.100.103::21764
@400000006aff076026396680 6184 > 220 mx1.example.net ESMTP 
@400000006aff07602b28c460 6184 < EHLO host103.isp.test 
@400000006aff07602b6b0938 6184 > 250-mx1.example.net 
@400000006aff07602b6b8a20 6184 > 250-PIPELINING 
@400000006aff07602b6c16c0 6184 > 250 8BITMIME 
@400000006aff07602e5b85f0 6184 < MAIL FROM:<z.jung83@mail28.vendor.test> 
@400000006aff07602e856c80 6184 > 250 ok 
@400000006aff0760324d03a0 6184 < RCPT TO:<office@example.net> 
@400000006aff0760324d3e38 greylisting: 198.51.100.103 (z.jung83@mail28.vendor.test -> office@example.net) doesn't exist. - temp. rejecting
@400000006aff0760325aa000 6184 > 451 temporary failure (#4.3.0) 
@400000006aff076035a79498 6184 < QUIT 
@400000006aff076035beed28 6184 > 221 mx1.example.net 
@400000006aff076035c72e70 tcpserver: end 6184 status 0
@400000006aff076035c75580 tcpserver: status: 0/40
@400000006aff076035ca66a8 6184 < [EOF]
@400000006aff076035cb06d0 6184 > [EOF]
@400000006aff076639f27324 tcpserver: status: 1/40
@400000006aff076639f32ea4 tcpserver: pid 6216 from 198.51.100.91
@400000006aff076703de882c tcpserver: ok 6216 mx1.example.net:192.0.2.25:25 mail.acorn.example:198.51.100.91::36324
@400000006aff076709cf48ac 6216 > 220 mx1.example.net ESMTP 
@400000006aff07670e22cc1c 6216 < EHLO mail.acorn.example 
@400000006aff07670e52679c 6216 > 250-mx1.example.net 
@400000006aff07670e52679c 6216 > 250-PIPELINING 
@400000006aff07670e52d8e4 6216 > 250 8BITMIME 
@400000006aff076712e516ec 6216 < MAIL FROM:<sara5@acorn.example> 
@400000006aff076712e5a38c 6216 < RCPT TO:<carla@example.net> 
@400000006aff076712e662f4 6216 < DATA 
@400000006aff0767130919ac 6216 > 250 ok 
@400000006aff0767130919ac greylisting: 198.51.100.91 (sara5@acorn.example -> carla@example.net) exists (id=17762) - accepting
@400000006aff076713120abc 6216 > 250 ok 
@400000006aff0767132d7e14 6216 > 354 go ahead 
@400000006aff076716d8ea44 6216 < From: <sara5@acorn.example> 
@400000006aff076716d9635c 6216 < To: <carla@example.net> 
@400000006aff076716d9ccd4 6216 < Subject: our talk of last week 
@400000006aff076716da5974 6216 < Message-ID: <mwnn9xjx.6219@mail.acorn.example> 
@400000006aff076716daa794 6216 <  
@400000006aff076716db66fc 6216 < could you send the figures of October once more? 
@400000006aff076716db66fc 6216 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff076716db66fc 6216 < starting delivery 1: msg 2 to local x@ex+
@400000006aff076716db8e0c 6216 < ample.org 
@400000006aff076716dba194 6216 < thank you for the papers, we shall look at them next week 
@400000006aff076716dba194 6216 < please find the minutes of the last meeting below 
@400000006aff076716dc45a4 6216 < the delivery will be with you on Tuesday before noon 
@400000006aff076716dc45a4 6216 < kind regards 
@400000006aff076716dc45a4 6216 <  
@400000006aff076716dc45a4 6216 < could you send the figures of October once more? 
@400000006aff076716dcf184 6216 < +49 30 5550 1 ++
@400000006aff076716dd89dc 6216 <  49 30 5550 2 
@400000006aff076716dd89dc 6216 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff076716dddfcc 6216 < thank you for the papers, we shall look at them next week 
@400000006aff076716de8f94 6216 < please find the minutes of the last meeting below 
@400000006aff076716debe74 6216 < the delivery will be with you on Tuesday before noon 
@400000006aff076716debe74 6216 < kind regards 
@400000006aff076716debe74 6216 <  
@400000006aff076716ded1fc 6216 < could you +
@400000006aff076716ded1fc 6216 < send the figures of October once more? 
@400000006aff076716ded1fc 6216 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff076716df1c34 6216 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff076716df2bd4 6216 < thank you for the papers, we shall look at them next week 
@400000006aff076716dfb874 6216 < please find the minutes of the last meeting below 
@400000006aff076716dfef24 6216 < the delivery will be with+
@400000006aff076716e0c9e4 6216 <  you on Tuesday before noon 
@400000006aff076716e175c4 6216 < kind regards 
@400000006aff076716e175c4 6216 <  
@400000006aff076716e1fa94 6216 < could you send the figures of October once more? 
@400000006aff076716e2e4f4 6216 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff076716e2e4f4 6216 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff076716e342b4 6216 < thank you for the papers, we shall look at them next week 
@400000006aff076716e3bfb4 6216 < please find the minut+
@400000006aff076716e3bfb4 6216 < es of the last meeting below 
@400000006aff076716e486ec 6216 < the delivery will be with you on Tuesday before noon 
@400000006aff076716e54a3c 6216 < kind regards 
@400000006aff076716e54a3c 6216 <  
@400000006aff076716e5ea64 6216 < could you send the figures of October once more? 
@400000006aff076716e686a4 6216 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff076716e6a5e4 6216 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff076716e71efc 6216 < thank you for the papers,+
@400000006aff076716e7c30c 6216 <  we shall look at them next week 
@400000006aff076716e8400c 6216 < ---------------------------- 
@400000006aff076716e91eb4 6216 < . 
@400000006aff07671c35e6a4 6216 > 250 ok 1795098461 qp 6219 
@400000006aff0767234fe8cc 6216 < QUIT 
@400000006aff0767239054fc 6216 > 221 mx1.example.net 
@400000006aff07672397bb84 tcpserver: end 6216 status 0
@400000006aff076723984824 tcpserver: status: 0/40
@400000006aff0767239af3bc 6216 < [EOF]
@400000006aff0767239b882c 6216 > [EOF]
@400000006aff07b0312108b4 tcpserver: status: 1/40
@400000006aff07b0312108b4 tcpserver: pid 6586 from 198.51.100.181
@400000006aff07b0332c0b54 tcpserver: ok 6586 mx1.example.net:192.0.2.25:25 host181.isp.test:198.51.100.181::44310
@400000006aff07b03b96a574 rblsmtpd: 198.51.100.181 pid 6586: 451 https://zen.dnsbl.example/query/ip/198.51.100.181
@400000006aff07b13a1d53b4 tcpserver: end 6586 status 0
@400000006aff07b13a1d53b4 tcpserver: status: 0/40
@400000006aff07ca19ef4e1c tcpserver: status: 1/40
@400000006aff07ca19ef9c3c tcpserver: pid 6714 from 198.51.100.126
@400000006aff07ca2024997c tcpserver: ok 6714 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::15142
@400000006aff07ca25ab8824 6714 > 220 mx1.example.net ESMTP 
@400000006aff07ca288fc03c 6714 < EHLO mail.bigmail.example 
@400000006aff07ca289b2e04 6714 > 250-mx1.example.net 
@400000006aff07ca289b2e04 6714 > 250-PIPELINING 
@400000006aff07ca289be1b4 6714 > 250 8BITMIME 
@400000006aff07ca2aba31bc 6714 < MAIL FROM:<o.beck9@bigmail.example> 
@400000006aff07ca2abb1c1c 6714 < RCPT TO:<wanda@example.net> 
@400000006aff07ca2abb1c1c 6714 < RCPT TO:<h.vogel@club.example> 
@400000006aff07ca2abb56b4 6714 < DATA 
@400000006aff07ca2afbda54 6714 > 250 ok 
@400000006aff07ca2afbfd7c greylisting: 198.51.100.126 (o.beck9@bigmail.example -> wanda@example.net) exists (id=1607) - accepting
@400000006aff07ca2b2f0bcc 6714 > 250 ok 
@400000006aff07ca2b2f59ec greylisting: 198.51.100.126 (o.beck9@bigmail.example -> h.vogel@club.example) exists (id=10216) - accepting
@400000006aff07ca2b397bac 6714 > 250 ok 
@400000006aff07ca2b76f5f4 6714 > 354 go ahead 
@400000006aff07ca2cf3416c 6714 < From: <o.beck9@bigmail.example> 
@400000006aff07ca2cf3416c 6714 < To: <wanda@example.net> 
@400000006aff07ca2cf3a314 6714 < Subject: our talk of last week 
@400000006aff07ca2cf485a4 6714 < Message-ID: <mwnnc27t.6716@mail.bigmail.example> 
@400000006aff07ca2cf4f6ec 6714 <  
@400000006aff07ca2cf5ae84 6714 < please find the minutes of the last meeting below 
@400000006aff07ca2cf5ba3c 6714 < the delivery will be with you on Tuesday before noon 
@400000006aff07ca2cf5ba3c 6714 < kind rega+
@400000006aff07ca2cf5ba3c 6714 < rds 
@400000006aff07ca2cf5ba3c 6714 <  
@400000006aff07ca2cf698e4 6714 < could you send the figures of October once more? 
@400000006aff07ca2cf698e4 6714 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff07ca2cf711fc 6714 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff07ca2cf75c34 6714 < thank you for the papers, we shall look at them next week 
@400000006aff07ca2cf75c34 6714 < please find the minutes of the last meeting below 
@400000006aff07ca2cf7d54c 6714 < the deli+
@400000006aff07ca2cf7e8d4 6714 < very will be with you on Tuesday before noon 
@400000006aff07ca2cf8cb64 6714 < kind regards 
@400000006aff07ca2cf98acc 6714 <  
@400000006aff07ca2cfa5dbc 6714 < could you send the figures of October once more? 
@400000006aff07ca2cfa5dbc 6714 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff07ca2cfb193c 6714 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff07ca2cfb193c 6714 < thank you for the papers, we shall look at them next week 
@400000006aff07ca2cfbc904 6714 < plea+
@400000006aff07ca2cfc1724 6714 < se find the minutes of the last meeting below 
@400000006aff07ca2cfcf1e4 6714 < the delivery will be with you on Tuesday before noon 
@400000006aff07ca2cfcf1e4 6714 < kind regards 
@400000006aff07ca2cfd0d3c 6714 <  
@400000006aff07ca2cfd632c 6714 < could you send the figures of October once more? 
@400000006aff07ca2cfd632c 6714 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff07ca2cfde02c 6714 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff07ca2cfe16dc 6714 < thank yo+
@400000006aff07ca2cfe16dc 6714 < u for the papers, we shall look at them next week 
@400000006aff07ca2cfe16dc 6714 < please find the minutes of the last meeting below 
@400000006aff07ca2cfe16dc 6714 < ---------- 
@400000006aff07ca2cfe16dc 6714 < . 
@400000006aff07ca314d9adc 6714 > 250 ok 1795098560 qp 6716 
@400000006aff07ca3858202c 6714 < QUIT 
@400000006aff07ca3874fae4 6714 > 221 mx1.example.net 
@400000006aff07ca387c3e44 tcpserver: end 6714 status 0
@400000006aff07ca387c3e44 tcpserver: status: 0/40
@400000006aff07ca387f99a4 6714 < [EOF]
@400000006aff07ca3880419c 6714 > [EOF]
@400000006aff082934112f7c tcpserver: status: 1/40
@400000006aff08293411eee4 tcpserver: pid 7191 from 198.51.100.108
@400000006aff0829399f2ebc tcpserver: ok 7191 mx1.example.net:192.0.2.25:25 host108.isp.test:198.51.100.108::52454
@400000006aff082a05d21eb4 7191 > 220 mx1.example.net ESMTP 
@400000006aff082a07f525c4 7191 < EHLO host108.isp.test 
@400000006aff082a0822d8fc 7191 > 250-mx1.example.net 
@400000006aff082a0822d8fc 7191 > 250-PIPELINING 
@400000006aff082a0823afd4 7191 > 250 8BITMIME 
@400000006aff082a0eb309e4 7191 < MAIL FROM:<j.klein8@mail33.vendor.test> 
@400000006aff082a0ee9489c 7191 > 250 ok 
@400000006aff082a1412fffc 7191 < RCPT TO:<k.maier@club.example> 
@400000006aff082a1413e28c greylisting: 198.51.100.108 (j.klein8@mail33.vendor.test -> k.maier@club.example) doesn't exist. - temp. rejecting
@400000006aff082a143e2ac4 7191 > 451 temporary failure (#4.3.0) 
@400000006aff082a1810f8fc 7191 < QUIT 
@400000006aff082a184af8a4 7191 > 221 mx1.example.net 
@400000006aff082a185295dc tcpserver: end 7191 status 0
@400000006aff082a1852c0d4 tcpserver: status: 0/40
@400000006aff082a1855a31c 7191 < [EOF]
@400000006aff082a1855a31c 7191 > [EOF]
@400000006aff082e2d70b69c tcpserver: status: 1/40
@400000006aff082e2d70b69c tcpserver: pid 7215 from 192.0.2.30
@400000006aff082e38f5cb74 tcpserver: ok 7215 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::7567
@400000006aff082e3acab66c 7215 > 220 mx1.example.net ESMTP 
@400000006aff082e3b83486c 7215 < EHLO monitor.example.net 
@400000006aff082f0000e484 7215 > 250-mx1.example.net 
@400000006aff082f00014a14 7215 > 250-PIPELINING 
@400000006aff082f000184ac 7215 > 250 8BITMIME 
@400000006aff082f0124b3a4 7215 < QUIT 
@400000006aff082f01514d9c 7215 > 221 mx1.example.net 
@400000006aff082f015894e4 tcpserver: end 7215 status 0
@400000006aff082f015894e4 tcpserver: status: 0/40
@400000006aff082f015bb994 7215 < [EOF]
@400000006aff082f015bb994 7215 > [EOF]
@400000006aff085404712754 tcpserver: status: 1/40
@400000006aff085404712754 tcpserver: pid 7402 from 203.0.113.96
@400000006aff085406e91c94 tcpserver: ok 7402 mx1.example.net:192.0.2.25:25 mail.slowpost.example:203.0.113.96::29795
@400000006aff08540c2c5734 7402 > 220 mx1.example.net ESMTP 
@400000006aff08540d13c164 7402 < EHLO mail.slowpost.example 
@400000006aff08540d4e7c8c 7402 > 250-mx1.example.net 
@400000006aff08540d4ed664 7402 > 250-PIPELINING 
@400000006aff08540d4f2c54 7402 > 250 8BITMIME 
@400000006aff0854117287a4 7402 < MAIL FROM:<h.vogel10@slowpost.example> 
@400000006aff0854117287a4 7402 < RCPT TO:<carla@example.net> 
@400000006aff08541173088c 7402 < DATA 
@400000006aff0854119960f4 7402 > 250 ok 
@400000006aff0854119960f4 greylisting: 203.0.113.96 (h.vogel10@slowpost.example -> carla@example.net) exists (id=11701) - accepting
@400000006aff085411a065d4 7402 > 250 ok 
@400000006aff085411b05fac 7402 > 354 go ahead 
@400000006aff0854144a7b1c 7402 < From: <h.vogel10@slowpost.example> 
@400000006aff0854144a7b1c 7402 < To: <carla@example.net> 
@400000006aff0854144b4e0c 7402 < Subject: our talk of last week 
@400000006aff0854144bd2dc 7402 < Message-ID: <mwnnf0dm.7404@mail.slowpost.example> 
@400000006aff0854144bd2dc 7402 <  
@400000006aff0854144c6b34 7402 < the delivery will be with you on Tuesday before noon 
@400000006aff0854144cc124 7402 < kind regards 
@400000006aff0854144d5594 7402 <  
@400000006aff0854144d8c44 7402 < could you send the figures of October on+
@400000006aff0854144dcac4 7402 < ce more? 
@400000006aff0854144e537c 7402 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0854144e537c 7402 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0854144e537c 7402 < thank you for the papers, we shall look at them next week 
@400000006aff0854144ef3a4 7402 < please find the minutes of the last meeting below 
@400000006aff0854144fce64 7402 < the delivery will be with you on Tuesday before noon 
@400000006aff0854144ff18c 7402 < k+
@400000006aff08541450b0f4 7402 < ind regards 
@400000006aff08541450b0f4 7402 <  
@400000006aff08541450fb2c 7402 < could you send the figures of October once more? 
@400000006aff085414517c14 7402 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff085414519384 7402 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff08541451d204 7402 < thank you for the papers, we shall look at them next week 
@400000006aff085414522bdc 7402 < please find the minutes of the last meeting below 
@400000006aff085414522bdc 7402 < the delivery will be with you on Tuesday before noon 
@400000006aff08541452722c 7402 < kind regards 
@400000006aff08541452f6fc 7402 <  
@400000006aff08541453933c 7402 < could you send the figures of October once more? 
@400000006aff08541453933c 7402 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff085414546a14 7402 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff08541454df44 7402 < thank you for the papers, we shall look at them next we+
@400000006aff08541454df44 7402 < ek 
@400000006aff085414555c44 7402 < please find the minutes of the last meeting below 
@400000006aff085414555c44 7402 < the delivery will be with you on Tuesday before noon 
@400000006aff08541455ba04 7402 < kind regards 
@400000006aff08541455ba04 7402 <  
@400000006aff0854145617c4 7402 < could you send the figures of October once more? 
@400000006aff0854145617c4 7402 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff085414564e74 7402 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0854145715ac 7402 < thank you for the papers, we shall look at them next week 
@400000006aff0854145715ac 7402 < please find the minutes of the last meeting below 
@400000006aff085414574c5c 7402 < the delivery will be with you on Tuesday before noon 
@400000006aff08541457b9bc 7402 < kind regards 
@400000006aff085414588cac 7402 <  
@400000006aff08541458fa0c 7402 < could you send the figures of October once more? 
@400000006aff0854145930bc 7402 < +49 30 5550 1 + 49 30 5550+
@400000006aff0854145930bc 7402 <  2 
@400000006aff08541459c144 7402 < ------------------------------ 
@400000006aff0854145a8494 7402 < . 
@400000006aff085418b1674c 7402 > 250 ok 1795098698 qp 7404 
@400000006aff08541a0fc69c 7402 < QUIT 
@400000006aff08541a456cfc 7402 > 221 mx1.example.net 
@400000006aff08541a4d0e1c tcpserver: end 7402 status 0
@400000006aff08541a4dd16c tcpserver: status: 0/40
@400000006aff08541a50d6dc 7402 < [EOF]
@400000006aff08541a515f94 7402 > [EOF]
@400000006aff097d0ed9e334 tcpserver: status: 1/40
@400000006aff097d0eda1dcc tcpserver: pid 8888 from 198.51.100.43
@400000006aff097d173eb4dc tcpserver: ok 8888 mx1.example.net:192.0.2.25:25 mail.lantern.test:198.51.100.43::15971
@400000006aff097d22f2674c 8888 > 220 mx1.example.net ESMTP 
@400000006aff097d2769ca54 8888 < EHLO mail.lantern.test 
@400000006aff097d27a30a94 8888 > 250-mx1.example.net 
@400000006aff097d27a3b28c 8888 > 250-PIPELINING 
@400000006aff097d27a3b28c 8888 > 250 8BITMIME 
@400000006aff097d291f07ec 8888 < MAIL FROM:<y.kurz2@lantern.test> 
@400000006aff097d29558cf4 8888 > 250 ok 
@400000006aff097d30944974 8888 < RCPT TO:<f.braun@club.example> 
@400000006aff097d30949794 greylisting: 198.51.100.43 (y.kurz2@lantern.test -> f.braun@club.example) exists (id=46950) - accepting
@400000006aff097d30cc8fb4 8888 > 250 ok 
@400000006aff097d36edf16c 8888 < DATA 
@400000006aff097d37093db4 8888 > 354 go ahead 
@400000006aff097e0122b7d4 8888 < From: <y.kurz2@lantern.test> 
@400000006aff097e0122b7d4 8888 < To: <f.braun@club.example> 
@400000006aff097e0122dee4 8888 < Subject: our talk of last week 
@400000006aff097e0122fe24 8888 < Message-ID: <mwnnle3d.8892@mail.lantern.test> 
@400000006aff097e0123b9a4 8888 <  
@400000006aff097e0123bd8c 8888 < please find the minutes of the last meeting below 
@400000006aff097e0123c174 8888 < the delivery will be with you on Tuesday before noon 
@400000006aff097e0124137c 8888 < kind regards+
@400000006aff097e01244644 8888 <  
@400000006aff097e01244644 8888 <  
@400000006aff097e01244644 8888 < could you send the figures of October once more? 
@400000006aff097e01244644 8888 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff097e012459cc 8888 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff097e01251164 8888 < thank you for the papers, we shall look at them next week 
@400000006aff097e0125a1ec 8888 < please find the minutes of the last meeting below 
@400000006aff097e01266924 8888 < the deliver+
@400000006aff097e01266924 8888 < y will be with you on Tuesday before noon 
@400000006aff097e01272c74 8888 < kind regards 
@400000006aff097e0127c0e4 8888 <  
@400000006aff097e0127d46c 8888 < could you send the figures of October once more? 
@400000006aff097e0127e40c 8888 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff097e0128787c 8888 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff097e01294b6c 8888 < thank you for the papers, we shall look at them next week 
@400000006aff097e012a0304 8888 < please +
@400000006aff097e012aaafc 8888 < find the minutes of the last meeting below 
@400000006aff097e012b6294 8888 < the delivery will be with you on Tuesday before noon 
@400000006aff097e012c1644 8888 < kind regards 
@400000006aff097e012ce164 8888 <  
@400000006aff097e012ce164 8888 < -------------------------------- 
@400000006aff097e012d048c 8888 < . 
@400000006aff097e077c679c 8888 > 250 ok 1795098996 qp 8892 
@400000006aff097e0952e4ec 8888 < QUIT 
@400000006aff097e0974017c 8888 > 221 mx1.example.net 
@400000006aff097e097c005c tcpserver: end 8888 status 0
@400000006aff097e097c90e4 tcpserver: status: 0/40
@400000006aff097e097f444c 8888 < [EOF]
@400000006aff097e097fe474 8888 > [EOF]
@400000006aff09932d19bcfc tcpserver: status: 1/40
@400000006aff09932d19bcfc tcpserver: pid 9000 from 198.51.100.4
@400000006aff09932d9526bc tcpserver: ok 9000 mx1.example.net:192.0.2.25:25 mail.valley.test:198.51.100.4::53293
@400000006aff099336963864 9000 > 220 mx1.example.net ESMTP 
@400000006aff099337649484 9000 < EHLO mail.valley.test 
@400000006aff0993379f20cc 9000 > 250-mx1.example.net 
@400000006aff0993379f5394 9000 > 250-PIPELINING 
@400000006aff099337a0229c 9000 > 250 8BITMIME 
@400000006aff09933a37d0f4 9000 < MAIL FROM:<b.lang25@valley.test> 
@400000006aff09933a3e8b9c 9000 > 250 ok 
@400000006aff09933add6794 9000 < RCPT TO:<z.jung@shop.example> 
@400000006aff09933add6794 greylisting: 198.51.100.4 (b.lang25@valley.test -> z.jung@shop.example) exists (id=37123) - accepting
@400000006aff09933ae6d5a4 9000 > 250 ok 
@400000006aff0994063aac54 9000 < DATA 
@400000006aff09940659d4e4 9000 > 354 go ahead 
@400000006aff09940781804c 9000 < From: <b.lang25@valley.test> 
@400000006aff09940781e5dc 9000 < To: <z.jung@shop.example> 
@400000006aff09940782a92c 9000 < Subject: our talk of last week 
@400000006aff099407834954 9000 < Message-ID: <mwnnlv5j.9003@mail.valley.test> 
@400000006aff09940783e1ac 9000 <  
@400000006aff099407842be4 9000 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff099407848d8c 9000 < thank you for the papers, we shall look at them next week 
@400000006aff099407848d8c 9000 < please fi+
@400000006aff099407854524 9000 < nd the minutes of the last meeting below 
@400000006aff099407859efc 9000 < the delivery will be with you on Tuesday before noon 
@400000006aff099407863754 9000 < kind regards 
@400000006aff09940786eb04 9000 <  
@400000006aff09940787ba0c 9000 < could you send the figures of October once more? 
@400000006aff0994078894cc 9000 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff09940788f28c 9000 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff099407899e6c 9000 < thank you for+
@400000006aff0994078a4a4c 9000 <  the papers, we shall look at them next week 
@400000006aff0994078a5604 9000 < please find the minutes of the last meeting below 
@400000006aff0994078b0d9c 9000 < the delivery will be with you on Tuesday before noon 
@400000006aff0994078be474 9000 < kind regards 
@400000006aff0994078c0f6c 9000 <  
@400000006aff0994078c0f6c 9000 < could you send the figures of October once more? 
@400000006aff0994078c26dc 9000 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0994078c8c6c 9000 < starting +
@400000006aff0994078c8c6c 9000 < delivery 1: msg 2 to local x@example.org 
@400000006aff0994078d401c 9000 < thank you for the papers, we shall look at them next week 
@400000006aff0994078d401c 9000 < please find the minutes of the last meeting below 
@400000006aff0994078d401c 9000 < the delivery will be with you on Tuesday before noon 
@400000006aff0994078d401c 9000 < kind regards 
@400000006aff0994078d8a54 9000 <  
@400000006aff0994078d8a54 9000 < could you send the figures of Octo+
@400000006aff0994078d8a54 9000 < ber once more? 
@400000006aff0994078d8a54 9000 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0994078dff84 9000 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0994078ece8c 9000 < thank you for the papers, we shall look at them next week 
@400000006aff0994078f247c 9000 < please find the minutes of the last meeting below 
@400000006aff0994078fcc74 9000 < the delivery will be with you on Tuesday before n+
@400000006aff0994078fcc74 9000 < oon 
@400000006aff0994078fcc74 9000 < kind regards 
@400000006aff09940790458c 9000 <  
@400000006aff099407910cc4 9000 < could you send the figures of October once more? 
@400000006aff0994079185dc 9000 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff09940792492c 9000 < -------------------------- 
@400000006aff099407927424 9000 < . 
@400000006aff09940e03e20c 9000 > 250 ok 1795099018 qp 9003 
@400000006aff0994134dd36c 9000 < QUIT 
@400000006aff0994138b0b4c 9000 > 221 mx1.example.net 
@400000006aff09941393025c tcpserver: end 9000 status 0
@400000006aff09941393e4ec tcpserver: status: 0/40
@400000006aff0994139661a4 9000 < [EOF]
@400000006aff099413967144 9000 > [EOF]
@400000006aff0a060fc43394 tcpserver: status: 1/40
@400000006aff0a060fc43394 tcpserver: pid 9573 from 198.51.100.64
@400000006aff0a0614aa756c tcpserver: ok 9573 mx1.example.net:192.0.2.25:25 mail.oakwood.test:198.51.100.64::11709
@400000006aff0a061a59913c 9573 > 220 mx1.example.net ESMTP 
@400000006aff0a061afe1e3c 9573 < EHLO mail.oakwood.test 
@400000006aff0a061b1a9364 9573 > 250-mx1.example.net 
@400000006aff0a061b1b5e84 9573 > 250-PIPELINING 
@400000006aff0a061b1bcfcc 9573 > 250 8BITMIME 
@400000006aff0a061bdc9374 9573 < MAIL FROM:<carla12@oakwood.test> 
@400000006aff0a061bdd6664 9573 < RCPT TO:<paula@example.net> 
@400000006aff0a061bdd6664 9573 < DATA 
@400000006aff0a061bed3544 9573 > 250 ok 
@400000006aff0a061bed9ebc greylisting: 198.51.100.64 (carla12@oakwood.test -> paula@example.net) exists (id=1056) - accepting
@400000006aff0a061c226a5c 9573 > 250 ok 
@400000006aff0a061c507b54 9573 > 354 go ahead 
@400000006aff0a0621c70a94 9573 < From: <carla12@oakwood.test> 
@400000006aff0a0621c79734 9573 < To: <paula@example.net> 
@400000006aff0a0621c85a84 9573 < Subject: our talk of last week 
@400000006aff0a0621c90a4c 9573 < Message-ID: <mwnnobfg.9575@mail.oakwood.test> 
@400000006aff0a0621c95c54 9573 <  
@400000006aff0a0621c996ec 9573 <  
@400000006aff0a0621c9ae5c 9573 < could you send the figures of October once more? 
@400000006aff0a0621c9ae5c 9573 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0a0621ca0064 9573 < starting delivery 1: msg 2 to local x@+
@400000006aff0a0621cab414 9573 < example.org 
@400000006aff0a0621cae2f4 9573 < thank you for the papers, we shall look at them next week 
@400000006aff0a0621cb2174 9573 < please find the minutes of the last meeting below 
@400000006aff0a0621cb8704 9573 < the delivery will be with you on Tuesday before noon 
@400000006aff0a0621cb8704 9573 < kind regards 
@400000006aff0a0621cb8704 9573 <  
@400000006aff0a0621cba25c 9573 < could you send the figures of October once more? 
@400000006aff0a0621cba25c 9573 < +49 30 5550 1+
@400000006aff0a0621cc3e9c 9573 <  + 49 30 5550 2 
@400000006aff0a0621ccd30c 9573 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0a0621ccdadc 9573 < thank you for the papers, we shall look at them next week 
@400000006aff0a0621cd7b04 9573 < please find the minutes of the last meeting below 
@400000006aff0a0621cd7b04 9573 < the delivery will be with you on Tuesday before noon 
@400000006aff0a0621cd7b04 9573 < kind regards 
@400000006aff0a0621ce4a0c 9573 <  
@400000006aff0a0621ceb384 9573 < could yo+
@400000006aff0a0621ceb384 9573 < u send the figures of October once more? 
@400000006aff0a0621cf058c 9573 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0a0621cfb16c 9573 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0a0621cfc8dc 9573 < thank you for the papers, we shall look at them next week 
@400000006aff0a0621cfc8dc 9573 < please find the minutes of the last meeting below 
@400000006aff0a0621cfe434 9573 < the delivery will be wi+
@400000006aff0a0621d022b4 9573 < th you on Tuesday before noon 
@400000006aff0a0621d09fb4 9573 < kind regards 
@400000006aff0a0621d0caac 9573 <  
@400000006aff0a0621d17a74 9573 < could you send the figures of October once more? 
@400000006aff0a0621d1b50c 9573 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0a0621d2708c 9573 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0a0621d2ce4c 9573 < thank you for the papers, we shall look at them next week 
@400000006aff0a0621d2ce4c 9573 < please find the min+
@400000006aff0a0621d2ce4c 9573 < utes of the last meeting below 
@400000006aff0a0621d333dc 9573 < -------------------------------------------- 
@400000006aff0a0621d3eb74 9573 < . 
@400000006aff0a06262724ac 9573 > 250 ok 1795099132 qp 9575 
@400000006aff0a062a4d23c4 9573 < QUIT 
@400000006aff0a062a53bb44 9573 > 221 mx1.example.net 
@400000006aff0a062a5a952c tcpserver: end 9573 status 0
@400000006aff0a062a5a952c tcpserver: status: 0/40
@400000006aff0a062a5dc1ac 9573 < [EOF]
@400000006aff0a062a5e32f4 9573 > [EOF]
@400000006aff0a73332938ac tcpserver: status: 1/40
@400000006aff0a733329484c tcpserver: pid 10121 from 198.51.100.234
@400000006aff0a7334dc18cc tcpserver: ok 10121 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::1184
@400000006aff0a74061749bc 10121 > 220 mx1.example.net ESMTP 
@400000006aff0a74089cac7c 10121 < EHLO mail.partner.test 
@400000006aff0a7408dca37c 10121 > 250-mx1.example.net 
@400000006aff0a7408dd7284 10121 > 250-PIPELINING 
@400000006aff0a7408ddd42c 10121 > 250 8BITMIME 
@400000006aff0a7409206724 10121 < MAIL FROM:<d.weiss0@partner.test> 
@400000006aff0a7409548acc 10121 > 250 ok 
@400000006aff0a740d2ba2ac 10121 < RCPT TO:<b.lang@shop.example> 
@400000006aff0a740d2ba2ac greylisting: 198.51.100.234 (d.weiss0@partner.test -> b.lang@shop.example) exists (id=56158) - accepting
@400000006aff0a740d4e5194 10121 > 250 ok 
@400000006aff0a741363a174 10121 < DATA 
@400000006aff0a74138ebc9c 10121 > 354 go ahead 
@400000006aff0a74184ce4d4 10121 < From: <d.weiss0@partner.test> 
@400000006aff0a74184d61d4 10121 < To: <b.lang@shop.example> 
@400000006aff0a74184e38ac 10121 < Subject: our talk of last week 
@400000006aff0a74184f0f84 10121 < Message-ID: <mwnnqo5v.10124@mail.partner.test> 
@400000006aff0a74184f0f84 10121 <  
@400000006aff0a74184f9c24 10121 < kind regards 
@400000006aff0a74184f9c24 10121 <  
@400000006aff0a74184f9c24 10121 < could you send the figures of October once more? 
@400000006aff0a7418505b8c 10121 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0a7418505b8c 10121 < starting delivery 1:+
@400000006aff0a741850ccd4 10121 <  msg 2 to local x@example.org 
@400000006aff0a74185149d4 10121 < thank you for the papers, we shall look at them next week 
@400000006aff0a7418519024 10121 < please find the minutes of the last meeting below 
@400000006aff0a741851cea4 10121 < the delivery will be with you on Tuesday before noon 
@400000006aff0a7418520d24 10121 < kind regards 
@400000006aff0a74185214f4 10121 <  
@400000006aff0a7418524ba4 10121 < could you send the figures of October once mo+
@400000006aff0a74185312dc 10121 < re? 
@400000006aff0a7418534d74 10121 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0a7418534d74 10121 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0a7418534d74 10121 < thank you for the papers, we shall look at them next week 
@400000006aff0a7418540124 10121 < please find the minutes of the last meeting below 
@400000006aff0a74185491ac 10121 < the delivery will be with you on Tuesday before noon 
@400000006aff0a7418554944 10121 < kind r+
@400000006aff0a74185554fc 10121 < egards 
@400000006aff0a741855ce14 10121 <  
@400000006aff0a7418561c34 10121 < could you send the figures of October once more? 
@400000006aff0a74185681c4 10121 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0a74185681c4 10121 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0a74185729bc 10121 < thank you for the papers, we shall look at them next week 
@400000006aff0a741857683c 10121 < please find the minutes of the last meeting below 
@400000006aff0a741857683c 10121 < the d+
@400000006aff0a741857f8c4 10121 < elivery will be with you on Tuesday before noon 
@400000006aff0a741858335c 10121 < kind regards 
@400000006aff0a741858335c 10121 <  
@400000006aff0a741858335c 10121 < could you send the figures of October once more? 
@400000006aff0a741858fe7c 10121 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0a741858fe7c 10121 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0a7418596fc4 10121 < thank you for the papers, we shall look at them next week 
@400000006aff0a7418596fc4 10121 < p+
@400000006aff0a74185a17bc 10121 < lease find the minutes of the last meeting below 
@400000006aff0a74185a3ecc 10121 < the delivery will be with you on Tuesday before noon 
@400000006aff0a74185aa844 10121 < kind regards 
@400000006aff0a74185b4484 10121 <  
@400000006aff0a74185b7b34 10121 < ----------------------------------------- 
@400000006aff0a74185b7b34 10121 < . 
@400000006aff0a741b394aac 10121 > 250 ok 1795099242 qp 10124 
@400000006aff0a741fbd05dc 10121 < QUIT 
@400000006aff0a741fdd91e4 10121 > 221 mx1.example.net 
@400000006aff0a741fe5fa3c tcpserver: end 10121 status 0
@400000006aff0a741fe5fa3c tcpserver: status: 0/40
@400000006aff0a741fe8d4b4 10121 < [EOF]
@400000006aff0a741fe951b4 10121 > [EOF]
@400000006aff0a9b30ade32a tcpserver: status: 1/40
@400000006aff0a9b30ade32a tcpserver: pid 10321 from 203.0.113.83
@400000006aff0a9b36bc7c4a tcpserver: ok 10321 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::59933
@400000006aff0a9c0251ad72 10321 > 220 mx1.example.net ESMTP 
@400000006aff0a9c097de3c2 10321 < EHLO mail.pebble.test 
@400000006aff0a9c09bc15a2 10321 > 250-mx1.example.net 
@400000006aff0a9c09bc67aa 10321 > 250-PIPELINING 
@400000006aff0a9c09bc67aa 10321 > 250 8BITMIME 
@400000006aff0a9c0b945bfa 10321 < MAIL FROM:<d.weiss29@pebble.test> 
@400000006aff0a9c0bc2da52 10321 > 250 ok 
@400000006aff0a9c0f41a4ba 10321 < RCPT TO:<o.beck@shop.example> 
@400000006aff0a9c0f41a4ba greylisting: 203.0.113.83 (d.weiss29@pebble.test -> o.beck@shop.example) doesn't exist. - temp. rejecting
@400000006aff0a9c0f5c319a 10321 > 451 temporary failure (#4.3.0) 
@400000006aff0a9c1117cc1a 10321 < QUIT 
@400000006aff0a9c11451daa 10321 > 221 mx1.example.net 
@400000006aff0a9c114c804a tcpserver: end 10321 status 0
@400000006aff0a9c114c804a tcpserver: status: 0/40
@400000006aff0a9c115025e2 10321 < [EOF]
@400000006aff0a9c1150d1c2 10321 > [EOF]
@400000006aff0b692f5f402c tcpserver: status: 1/40
@400000006aff0b692f600f34 tcpserver: pid 11350 from 198.51.100.152
@400000006aff0b69332f8dc4 tcpserver: ok 11350 mx1.example.net:192.0.2.25:25 mail.cloudy.example:198.51.100.152::10998
@400000006aff0b6935f587ac 11350 > 220 mx1.example.net ESMTP 
@400000006aff0b693abeeecc 11350 < EHLO mail.cloudy.example 
@400000006aff0b693ad950b4 11350 > 250-mx1.example.net 
@400000006aff0b693ad9dd54 11350 > 250-PIPELINING 
@400000006aff0b693ada8164 11350 > 250 8BITMIME 
@400000006aff0b6a0087d764 11350 < MAIL FROM:<b.lang7@cloudy.example> 
@400000006aff0b6a008873a4 11350 < RCPT TO:<z.jung@shop.example> 
@400000006aff0b6a00892f24 11350 < DATA 
@400000006aff0b6a00bdc02c 11350 > 250 ok 
@400000006aff0b6a00be3d2c greylisting: 198.51.100.152 (b.lang7@cloudy.example -> z.jung@shop.example) exists (id=38281) - accepting
@400000006aff0b6a00c36964 11350 > 250 ok 
@400000006aff0b6a00d8fcd4 11350 > 354 go ahead 
@400000006aff0b6a03e0c664 11350 < From: <b.lang7@cloudy.example> 
@400000006aff0b6a03e0c664 11350 < To: <z.jung@shop.example> 
@400000006aff0b6a03e0c664 11350 < Subject: our talk of last week 
@400000006aff0b6a03e1203c 11350 < Message-ID: <mwnnvxps.11352@mail.cloudy.example> 
@400000006aff0b6a03e15ad4 11350 <  
@400000006aff0b6a03e16a74 11350 < thank you for the papers, we shall look at them next week 
@400000006aff0b6a03e19d3c 11350 < please find the minutes of the last meeting below 
@400000006aff0b6a03e27be4 11350 < the+
@400000006aff0b6a03e2a6dc 11350 <  delivery will be with you on Tuesday before noon 
@400000006aff0b6a03e2a6dc 11350 < kind regards 
@400000006aff0b6a03e2a6dc 11350 <  
@400000006aff0b6a03e38584 11350 < could you send the figures of October once more? 
@400000006aff0b6a03e425ac 11350 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0b6a03e425ac 11350 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0b6a03e48b3c 11350 < thank you for the papers, we shall look at them next week+
@400000006aff0b6a03e52f4c 11350 <  
@400000006aff0b6a03e5565c 11350 < please find the minutes of the last meeting below 
@400000006aff0b6a03e58154 11350 < the delivery will be with you on Tuesday before noon 
@400000006aff0b6a03e60df4 11350 < kind regards 
@400000006aff0b6a03e611dc 11350 <  
@400000006aff0b6a03e6f084 11350 < could you send the figures of October once more? 
@400000006aff0b6a03e6f084 11350 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0b6a03e7dae4 11350 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0b6a03e801f4 11350 < tha+
@400000006aff0b6a03e838a4 11350 < nk you for the papers, we shall look at them next week 
@400000006aff0b6a03e85fb4 11350 < please find the minutes of the last meeting below 
@400000006aff0b6a03e94a14 11350 < the delivery will be with you on Tuesday before noon 
@400000006aff0b6a03e9d6b4 11350 < kind regards 
@400000006aff0b6a03e9d6b4 11350 <  
@400000006aff0b6a03ea3474 11350 < could you send the figures of October once more? 
@400000006aff0b6a03ead0b4 11350 < ----------- 
@400000006aff0b6a03ead0b4 11350 < . 
@400000006aff0b6a06c93c6c 11350 > 250 ok 1795099488 qp 11352 
@400000006aff0b6a0b22f99c 11350 < QUIT 
@400000006aff0b6a0b558704 11350 > 221 mx1.example.net 
@400000006aff0b6a0b5d531c tcpserver: end 11350 status 0
@400000006aff0b6a0b5e166c tcpserver: status: 0/40
@400000006aff0b6a0b5fa4dc 11350 < [EOF]
@400000006aff0b6a0b60411c 11350 > [EOF]
@400000006aff0b891422b76c tcpserver: status: 1/40
@400000006aff0b8914231cfc tcpserver: pid 11508 from 198.51.100.184
@400000006aff0b891bd484f4 tcpserver: ok 11508 mx1.example.net:192.0.2.25:25 :198.51.100.184::25098
@400000006aff0b892e3f419c rblsmtpd: 198.51.100.184 pid 11508: 451 https://zen.dnsbl.example/query/ip/198.51.100.184
@400000006aff0b8a055c13f4 tcpserver: end 11508 status 0
@400000006aff0b8a055ceeb4 tcpserver: status: 0/40
@400000006aff0bef37136b2c tcpserver: status: 1/40
@400000006aff0bef3713dc74 tcpserver: pid 12021 from 203.0.113.83
@400000006aff0bef39d21214 tcpserver: ok 12021 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::60726
@400000006aff0bf00a6d26bc 12021 > 220 mx1.example.net ESMTP 
@400000006aff0bf00ee744fc 12021 < EHLO mail.pebble.test 
@400000006aff0bf00f1b0ecc 12021 > 250-mx1.example.net 
@400000006aff0bf00f1bbaac 12021 > 250-PIPELINING 
@400000006aff0bf00f1bfd14 12021 > 250 8BITMIME 
@400000006aff0bf014ca0f44 12021 < MAIL FROM:<d.weiss29@pebble.test> 
@400000006aff0bf015003e5c 12021 > 250 ok 
@400000006aff0bf018a66eb4 12021 < RCPT TO:<o.beck@shop.example> 
@400000006aff0bf018a66eb4 greylisting: 203.0.113.83 (d.weiss29@pebble.test -> o.beck@shop.example) exists (id=22326) - accepting
@400000006aff0bf018c481ec 12021 > 250 ok 
@400000006aff0bf01c5f6f74 12021 < DATA 
@400000006aff0bf01c7d636c 12021 > 354 go ahead 
@400000006aff0bf01e5363bc 12021 < From: <d.weiss29@pebble.test> 
@400000006aff0bf01e5363bc 12021 < To: <o.beck@shop.example> 
@400000006aff0bf01e5363bc 12021 < Subject: our talk of last week 
@400000006aff0bf01e543a94 12021 < Message-ID: <mwnnyti7.12025@mail.pebble.test> 
@400000006aff0bf01e543a94 12021 <  
@400000006aff0bf01e543a94 12021 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0bf01e54b794 12021 < thank you for the papers, we shall look at them next week 
@400000006aff0bf01e558e6c 12021 < please +
@400000006aff0bf01e558e6c 12021 < find the minutes of the last meeting below 
@400000006aff0bf01e564dd4 12021 < the delivery will be with you on Tuesday before noon 
@400000006aff0bf01e56f1e4 12021 < kind regards 
@400000006aff0bf01e56f1e4 12021 <  
@400000006aff0bf01e56f1e4 12021 < could you send the figures of October once more? 
@400000006aff0bf01e57a97c 12021 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0bf01e57b91c 12021 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0bf01e5845bc 12021 < thank you f+
@400000006aff0bf01e5849a4 12021 < or the papers, we shall look at them next week 
@400000006aff0bf01e585d2c 12021 < please find the minutes of the last meeting below 
@400000006aff0bf01e588c0c 12021 < the delivery will be with you on Tuesday before noon 
@400000006aff0bf01e58f96c 12021 < kind regards 
@400000006aff0bf01e58f96c 12021 <  
@400000006aff0bf01e596ab4 12021 < could you send the figures of October once more? 
@400000006aff0bf01e598ddc 12021 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0bf01e598ddc 12021 < startin+
@400000006aff0bf01e598ddc 12021 < g delivery 1: msg 2 to local x@example.org 
@400000006aff0bf01e59ff24 12021 < thank you for the papers, we shall look at them next week 
@400000006aff0bf01e5ab2d4 12021 < please find the minutes of the last meeting below 
@400000006aff0bf01e5b723c 12021 < the delivery will be with you on Tuesday before noon 
@400000006aff0bf01e5c452c 12021 < kind regards 
@400000006aff0bf01e5ce93c 12021 <  
@400000006aff0bf01e5ce93c 12021 < could you send the figures of Oc+
@400000006aff0bf01e5dc3fc 12021 < tober once more? 
@400000006aff0bf01e5e121c 12021 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0bf01e5e2d74 12021 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0bf01e5e77ac 12021 < thank you for the papers, we shall look at them next week 
@400000006aff0bf01e5ea68c 12021 < please find the minutes of the last meeting below 
@400000006aff0bf01e5f1004 12021 < the delivery will be with you on Tuesday before+
@400000006aff0bf01e5f1004 12021 <  noon 
@400000006aff0bf01e5fa85c 12021 < kind regards 
@400000006aff0bf01e603114 12021 <  
@400000006aff0bf01e605054 12021 < could you send the figures of October once more? 
@400000006aff0bf01e60ae14 12021 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0bf01e617d1c 12021 < ------------------------- 
@400000006aff0bf01e617d1c 12021 < . 
@400000006aff0bf02576918c 12021 > 250 ok 1795099622 qp 12025 
@400000006aff0bf02b8adbb4 12021 < QUIT 
@400000006aff0bf02bbeebd4 12021 > 221 mx1.example.net 
@400000006aff0bf02bc72164 tcpserver: end 12021 status 0
@400000006aff0bf02bc734ec tcpserver: status: 0/40
@400000006aff0bf02bca599c 12021 < [EOF]
@400000006aff0bf02bcafdac 12021 > [EOF]
@400000006aff0c6a13aa0114 tcpserver: status: 1/40
@400000006aff0c6a13aa919c tcpserver: pid 12633 from 203.0.113.36
@400000006aff0c6a1c318974 tcpserver: ok 12633 mx1.example.net:192.0.2.25:25 mail.bluebird.test:203.0.113.36::37154
@400000006aff0c6a2320b6c4 12633 > 220 mx1.example.net ESMTP 
@400000006aff0c6a288c265c 12633 < EHLO mail.bluebird.test 
@400000006aff0c6a28ad816c 12633 > 250-mx1.example.net 
@400000006aff0c6a28ad910c 12633 > 250-PIPELINING 
@400000006aff0c6a28adeecc 12633 > 250 8BITMIME 
@400000006aff0c6a2b28e594 12633 < MAIL FROM:<ute14@bluebird.test> 
@400000006aff0c6a2b292be4 12633 < RCPT TO:<ute@shop.example> 
@400000006aff0c6a2b29e37c 12633 < DATA 
@400000006aff0c6a2b387dc4 12633 > 250 ok 
@400000006aff0c6a2b387dc4 greylisting: 203.0.113.36 (ute14@bluebird.test -> ute@shop.example) exists (id=38874) - accepting
@400000006aff0c6a2b4ea98c 12633 > 250 ok 
@400000006aff0c6a2b77d884 12633 > 354 go ahead 
@400000006aff0c6a2d684e44 12633 < From: <ute14@bluebird.test> 
@400000006aff0c6a2d68ea84 12633 < To: <ute@shop.example> 
@400000006aff0c6a2d68ea84 12633 < Subject: our talk of last week 
@400000006aff0c6a2d68ea84 12633 < Message-ID: <mwno1ftu.12636@mail.bluebird.test> 
@400000006aff0c6a2d68ea84 12633 <  
@400000006aff0c6a2d68ea84 12633 < the delivery will be with you on Tuesday before noon 
@400000006aff0c6a2d69445c 12633 < kind regards 
@400000006aff0c6a2d69445c 12633 <  
@400000006aff0c6a2d69445c 12633 < could you send the figures of October once more? 
@400000006aff0c6a2d69f424 12633 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0c6a2d6a7124 12633 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0c6a2d6b4414 12633 < thank you for the papers, we shall look at them next week 
@400000006aff0c6a2d6b4414 12633 < please find the minutes of the last meeting below 
@400000006aff0c6a2d6bcccc 12633 < the delivery will be with you on Tuesday before noon 
@400000006aff0c6a2d6c4db4 12633 < kind regard+
@400000006aff0c6a2d6cbb14 12633 < s 
@400000006aff0c6a2d6cd284 12633 <  
@400000006aff0c6a2d6da95c 12633 < could you send the figures of October once more? 
@400000006aff0c6a2d6dd454 12633 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0c6a2d6eaf14 12633 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0c6a2d6ef17c 12633 < thank you for the papers, we shall look at them next week 
@400000006aff0c6a2d6ef17c 12633 < please find the minutes of the last meeting below 
@400000006aff0c6a2d6ef17c 12633 < the delive+
@400000006aff0c6a2d6ef17c 12633 < ry will be with you on Tuesday before noon 
@400000006aff0c6a2d6f85ec 12633 < kind regards 
@400000006aff0c6a2d6f9d5c 12633 <  
@400000006aff0c6a2d6f9d5c 12633 < could you send the figures of October once more? 
@400000006aff0c6a2d6fa144 12633 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0c6a2d6ff34c 12633 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0c6a2d70aae4 12633 < thank you for the papers, we shall look at them next week 
@400000006aff0c6a2d7185a4 12633 < please+
@400000006aff0c6a2d71df7c 12633 <  find the minutes of the last meeting below 
@400000006aff0c6a2d72c20c 12633 < ----------------------------------------------- 
@400000006aff0c6a2d735a64 12633 < . 
@400000006aff0c6a33c1e2b4 12633 > 250 ok 1795099744 qp 12636 
@400000006aff0c6a378d0414 12633 < QUIT 
@400000006aff0c6a37a18de4 12633 > 221 mx1.example.net 
@400000006aff0c6a37a988dc tcpserver: end 12633 status 0
@400000006aff0c6a37a988dc tcpserver: status: 0/40
@400000006aff0c6a37ac8294 12633 < [EOF]
@400000006aff0c6a37aca1d4 12633 > [EOF]
@400000006aff0c7922a5b294 tcpserver: status: 1/40
@400000006aff0c7922a62f94 tcpserver: pid 12709 from 198.51.100.162
@400000006aff0c792f42f9e4 tcpserver: ok 12709 mx1.example.net:192.0.2.25:25 :198.51.100.162::28133
@400000006aff0c7a0191543c rblsmtpd: 198.51.100.162 pid 12709: 451 https://zen.dnsbl.example/query/ip/198.51.100.162
@400000006aff0c7d136f74cc tcpserver: end 12709 status 0
@400000006aff0c7d13700554 tcpserver: status: 0/40
@400000006aff0c8c39534cf4 tcpserver: status: 1/40
@400000006aff0c8c3953f8d4 tcpserver: pid 12806 from 203.0.113.204
@400000006aff0c8c3ae95644 tcpserver: ok 12806 mx1.example.net:192.0.2.25:25 mail.reed.test:203.0.113.204::59821
@400000006aff0c8d0aba930c 12806 > 220 mx1.example.net ESMTP 
@400000006aff0c8d0d633d0c 12806 < EHLO mail.reed.test 
@400000006aff0c8d0da022e4 12806 > 250-mx1.example.net 
@400000006aff0c8d0da0848c 12806 > 250-PIPELINING 
@400000006aff0c8d0da0848c 12806 > 250 8BITMIME 
@400000006aff0c8d0f87fd84 12806 < MAIL FROM:<nina37@reed.test> 
@400000006aff0c8d0fb95a3c 12806 > 250 ok 
@400000006aff0c8d118b7a5c 12806 < RCPT TO:<sara@club.example> 
@400000006aff0c8d118bc87c greylisting: 203.0.113.204 (nina37@reed.test -> sara@club.example) exists (id=24961) - accepting
@400000006aff0c8d11c6dd7c 12806 > 250 ok 
@400000006aff0c8d15ea11bc 12806 < DATA 
@400000006aff0c8d16074264 12806 > 354 go ahead 
@400000006aff0c8d1b6eb674 12806 < From: <nina37@reed.test> 
@400000006aff0c8d1b6f663c 12806 < To: <sara@club.example> 
@400000006aff0c8d1b7048cc 12806 < Subject: our talk of last week 
@400000006aff0c8d1b709ebc 12806 < Message-ID: <mwno26kw.12809@mail.reed.test> 
@400000006aff0c8d1b7169dc 12806 <  
@400000006aff0c8d1b7234fc 12806 < thank you for the papers, we shall look at them next week 
@400000006aff0c8d1b7234fc 12806 < please find the minutes of the last meeting below 
@400000006aff0c8d1b7238e4 12806 < the delivery wil+
@400000006aff0c8d1b727764 12806 < l be with you on Tuesday before noon 
@400000006aff0c8d1b73466c 12806 < kind regards 
@400000006aff0c8d1b740da4 12806 <  
@400000006aff0c8d1b740da4 12806 < could you send the figures of October once more? 
@400000006aff0c8d1b7482d4 12806 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0c8d1b7482d4 12806 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0c8d1b752acc 12806 < thank you for the papers, we shall look at them next week 
@400000006aff0c8d1b75617c 12806 < please find +
@400000006aff0c8d1b760d5c 12806 < the minutes of the last meeting below 
@400000006aff0c8d1b760d5c 12806 < the delivery will be with you on Tuesday before noon 
@400000006aff0c8d1b76828c 12806 < kind regards 
@400000006aff0c8d1b76ec04 12806 <  
@400000006aff0c8d1b778844 12806 < could you send the figures of October once more? 
@400000006aff0c8d1b78286c 12806 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0c8d1b78cc7c 12806 < ------------------------------------------------ 
@400000006aff0c8d1b7993b4 12806 < . 
@400000006aff0c8d2043644c 12806 > 250 ok 1795099779 qp 12809 
@400000006aff0c8d2771addc 12806 < QUIT 
@400000006aff0c8d27b1bc4c 12806 > 221 mx1.example.net 
@400000006aff0c8d27b8e454 tcpserver: end 12806 status 0
@400000006aff0c8d27b93e2c tcpserver: status: 0/40
@400000006aff0c8d27bbf194 12806 < [EOF]
@400000006aff0c8d27bc8604 12806 > [EOF]
@400000006aff0d0d0117617c tcpserver: status: 1/40
@400000006aff0d0d0117f5ec tcpserver: pid 13447 from 198.51.100.4
@400000006aff0d0d03fcf154 tcpserver: ok 13447 mx1.example.net:192.0.2.25:25 mail.valley.test:198.51.100.4::29299
@400000006aff0d0d09b42374 13447 > 220 mx1.example.net ESMTP 
@400000006aff0d0d0d4d8e44 13447 < EHLO mail.valley.test 
@400000006aff0d0d0d5f5cdc 13447 > 250-mx1.example.net 
@400000006aff0d0d0d5f5cdc 13447 > 250-PIPELINING 
@400000006aff0d0d0d5f8bbc 13447 > 250 8BITMIME 
@400000006aff0d0d1455585c 13447 < MAIL FROM:<nina8@valley.test> 
@400000006aff0d0d14558354 13447 < RCPT TO:<ute@shop.example> 
@400000006aff0d0d14563704 13447 < DATA 
@400000006aff0d0d147c7414 13447 > 250 ok 
@400000006aff0d0d147ce174 greylisting: 198.51.100.4 (nina8@valley.test -> ute@shop.example) exists (id=15192) - accepting
@400000006aff0d0d149a0e34 13447 > 250 ok 
@400000006aff0d0d14d68e7c 13447 > 354 go ahead 
@400000006aff0d0d16f7d06c 13447 < From: <nina8@valley.test> 
@400000006aff0d0d16f8b2fc 13447 < To: <ute@shop.example> 
@400000006aff0d0d16f8f94c 13447 < Subject: our talk of last week 
@400000006aff0d0d16f96e7c 13447 < Message-ID: <mwno4x9v.13449@mail.valley.test> 
@400000006aff0d0d16f96e7c 13447 <  
@400000006aff0d0d16f99d5c 13447 < kind regards 
@400000006aff0d0d16f99d5c 13447 <  
@400000006aff0d0d16f9a144 13447 < could you send the figures of October once more? 
@400000006aff0d0d16f9b8b4 13447 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0d0d16f9c084 13447 < starting delivery 1: msg 2 t+
@400000006aff0d0d16f9c084 13447 < o local x@example.org 
@400000006aff0d0d16fa06d4 13447 < thank you for the papers, we shall look at them next week 
@400000006aff0d0d16fa1e44 13447 < please find the minutes of the last meeting below 
@400000006aff0d0d16fac254 13447 < the delivery will be with you on Tuesday before noon 
@400000006aff0d0d16fb2fb4 13447 < kind regards 
@400000006aff0d0d16fb992c 13447 <  
@400000006aff0d0d16fc838c 13447 < could you send the figures of October once more? 
@400000006aff0d0d16fca2cc 13447 < +49+
@400000006aff0d0d16fd46dc 13447 <  30 5550 1 + 49 30 5550 2 
@400000006aff0d0d16fd4ac4 13447 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0d0d16fdeed4 13447 < thank you for the papers, we shall look at them next week 
@400000006aff0d0d16fe44c4 13447 < please find the minutes of the last meeting below 
@400000006aff0d0d16fec994 13447 < the delivery will be with you on Tuesday before noon 
@400000006aff0d0d16ff4694 13447 < kind regards 
@400000006aff0d0d16ff4694 13447 <  
@400000006aff0d0d16ff5a1c 13447 < could you send the figures of October once more? 
@400000006aff0d0d16ff5a1c 13447 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0d0d16ff7574 13447 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0d0d16ff94b4 13447 < thank you for the papers, we shall look at them next week 
@400000006aff0d0d16ff94b4 13447 < please find the minutes of the last meeting below 
@400000006aff0d0d17005034 13447 < the delivery +
@400000006aff0d0d1700d8ec 13447 < will be with you on Tuesday before noon 
@400000006aff0d0d170188b4 13447 < kind regards 
@400000006aff0d0d170188b4 13447 <  
@400000006aff0d0d170188b4 13447 < could you send the figures of October once more? 
@400000006aff0d0d17019c3c 13447 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0d0d17019c3c 13447 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0d0d1702481c 13447 < thank you for the papers, we shall look at them next week 
@400000006aff0d0d1702481c 13447 < please fi+
@400000006aff0d0d170282b4 13447 < nd the minutes of the last meeting below 
@400000006aff0d0d1702bd4c 13447 < the delivery will be with you on Tuesday before noon 
@400000006aff0d0d17038484 13447 < kind regards 
@400000006aff0d0d1703ab94 13447 <  
@400000006aff0d0d1703ab94 13447 < could you send the figures of October once more? 
@400000006aff0d0d1703ab94 13447 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0d0d170472cc 13447 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0d0d170472cc 13447 < thank you for+
@400000006aff0d0d1704e7fc 13447 <  the papers, we shall look at them next week 
@400000006aff0d0d1704e7fc 13447 < please find the minutes of the last meeting below 
@400000006aff0d0d17059f94 13447 < the delivery will be with you on Tuesday before noon 
@400000006aff0d0d17059f94 13447 < kind regards 
@400000006aff0d0d17062464 13447 <  
@400000006aff0d0d1706eb9c 13447 < could you send the figures of October once more? 
@400000006aff0d0d1706eb9c 13447 < ----------- 
@400000006aff0d0d1706eb9c 13447 < . 
@400000006aff0d0d1aa71114 13447 > 250 ok 1795099907 qp 13449 
@400000006aff0d0d1f7517cc 13447 < QUIT 
@400000006aff0d0d1f95c314 13447 > 221 mx1.example.net 
@400000006aff0d0d1f9d21cc tcpserver: end 13447 status 0
@400000006aff0d0d1f9e0c2c tcpserver: status: 0/40
@400000006aff0d0d1fa0f25c 13447 < [EOF]
@400000006aff0d0d1fa15404 13447 > [EOF]
@400000006aff0e210ca3774c tcpserver: status: 1/40
@400000006aff0e210ca41f44 tcpserver: pid 14828 from 198.51.100.123
@400000006aff0e210efa6384 tcpserver: ok 14828 mx1.example.net:192.0.2.25:25 host123.isp.test:198.51.100.123::33222
@400000006aff0e211b6da11c 14828 > 220 mx1.example.net ESMTP 
@400000006aff0e211ca04cec 14828 < EHLO host123.isp.test 
@400000006aff0e211cadd5c4 14828 > 250-mx1.example.net 
@400000006aff0e211cadd5c4 14828 > 250-PIPELINING 
@400000006aff0e211caeb854 14828 > 250 8BITMIME 
@400000006aff0e2120a94e24 14828 < MAIL FROM:<test36@vendor.test> 
@400000006aff0e2120ccef3c 14828 > 250 ok 
@400000006aff0e21279d1ef4 14828 < RCPT TO:<relaytest@freemail.test> 
@400000006aff0e2127cde354 14828 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006aff0e212aee594c 14828 < QUIT 
@400000006aff0e212b28a32c 14828 > 221 mx1.example.net 
@400000006aff0e212b300d9c tcpserver: end 14828 status 0
@400000006aff0e212b309a3c tcpserver: status: 0/40
@400000006aff0e212b331adc 14828 < [EOF]
@400000006aff0e212b338c24 14828 > [EOF]
@400000006aff0e3b2daa549c tcpserver: status: 1/40
@400000006aff0e3b2daa549c tcpserver: pid 14960 from 203.0.113.96
@400000006aff0e3b397ff68c tcpserver: ok 14960 mx1.example.net:192.0.2.25:25 mail.slowpost.example:203.0.113.96::15370
@400000006aff0e3c093016c4 14960 > 220 mx1.example.net ESMTP 
@400000006aff0e3c09e8cbec 14960 < EHLO mail.slowpost.example 
@400000006aff0e3c0a01ed84 14960 > 250-mx1.example.net 
@400000006aff0e3c0a01f554 14960 > 250-PIPELINING 
@400000006aff0e3c0a021c64 14960 > 250 8BITMIME 
@400000006aff0e3c0ddef4ec 14960 < MAIL FROM:<> 
@400000006aff0e3c0defa65c 14960 > 250 ok 
@400000006aff0e3c1417749c 14960 < RCPT TO:<ute@shop.example> 
@400000006aff0e3c1417ca8c greylisting: 203.0.113.96 ( -> ute@shop.example) exists (id=26102) - accepting
@400000006aff0e3c1458c744 14960 > 250 ok 
@400000006aff0e3c187db4ec 14960 < DATA 
@400000006aff0e3c18918ef4 14960 > 354 go ahead 
@400000006aff0e3c18e7c92c 14960 < From: <MAILER-DAEMON@mail.slowpost.example> 
@400000006aff0e3c18e86954 14960 < To: <ute@shop.example> 
@400000006aff0e3c18e9308c 14960 < Subject: failure notice 
@400000006aff0e3c18e96b24 14960 < Message-ID: <mwnobf3e.14964@mail.slowpost.example> 
@400000006aff0e3c18e9c114 14960 <  
@400000006aff0e3c18e9c114 14960 < the delivery will be with you on Tuesday before noon 
@400000006aff0e3c18e9ff94 14960 < kind regards 
@400000006aff0e3c18e9ff94 14960 <  
@400000006aff0e3c18e9ff94 14960 < could you send the figures of October +
@400000006aff0e3c18e9ff94 14960 < once more? 
@400000006aff0e3c18e9ff94 14960 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0e3c18ead284 14960 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0e3c18eb7a7c 14960 < thank you for the papers, we shall look at them next week 
@400000006aff0e3c18eb824c 14960 < please find the minutes of the last meeting below 
@400000006aff0e3c18ebd06c 14960 < the delivery will be with you on Tuesday before noon+
@400000006aff0e3c18ec5924 14960 <  
@400000006aff0e3c18ec5924 14960 < kind regards 
@400000006aff0e3c18ec5d0c 14960 <  
@400000006aff0e3c18ec7864 14960 < could you send the figures of October once more? 
@400000006aff0e3c18ed0cd4 14960 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0e3c18ed4b54 14960 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0e3c18ed958c 14960 < thank you for the papers, we shall look at them next week 
@400000006aff0e3c18ed958c 14960 < please find the minutes of the last meeting below+
@400000006aff0e3c18edfb1c 14960 <  
@400000006aff0e3c18ee1a5c 14960 < the delivery will be with you on Tuesday before noon 
@400000006aff0e3c18eef904 14960 < kind regards 
@400000006aff0e3c18ef27e4 14960 <  
@400000006aff0e3c18efc424 14960 < could you send the figures of October once more? 
@400000006aff0e3c18f048f4 14960 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0e3c18f048f4 14960 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0e3c18f07bbc 14960 < thank you for the papers, we shall look at them next +
@400000006aff0e3c18f142f4 14960 < week 
@400000006aff0e3c18f1b43c 14960 < please find the minutes of the last meeting below 
@400000006aff0e3c18f1b43c 14960 < the delivery will be with you on Tuesday before noon 
@400000006aff0e3c18f1b43c 14960 < kind regards 
@400000006aff0e3c18f1b43c 14960 <  
@400000006aff0e3c18f24c94 14960 < could you send the figures of October once more? 
@400000006aff0e3c18f2e8d4 14960 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0e3c18f32754 14960 < starting delivery 1: msg 2 to local x@example.org+
@400000006aff0e3c18f342ac 14960 <  
@400000006aff0e3c18f3718c 14960 < thank you for the papers, we shall look at them next week 
@400000006aff0e3c18f3fe2c 14960 < please find the minutes of the last meeting below 
@400000006aff0e3c18f3fe2c 14960 < the delivery will be with you on Tuesday before noon 
@400000006aff0e3c18f45804 14960 < kind regards 
@400000006aff0e3c18f5176c 14960 <  
@400000006aff0e3c18f56974 14960 < could you send the figures of October once more? 
@400000006aff0e3c18f57914 14960 < +49 30 5550 1 + 49 30 55+
@400000006aff0e3c18f57914 14960 < 50 2 
@400000006aff0e3c18f57914 14960 < --------------- 
@400000006aff0e3c18f5d6d4 14960 < . 
@400000006aff0e3c1c5d296c 14960 > 250 ok 1795100210 qp 14964 
@400000006aff0e3c22fec35c 14960 < QUIT 
@400000006aff0e3c233c5ce4 14960 > 221 mx1.example.net 
@400000006aff0e3c2343a044 tcpserver: end 14960 status 0
@400000006aff0e3c23442514 tcpserver: status: 0/40
@400000006aff0e3c2346bd24 14960 < [EOF]
@400000006aff0e3c2346fba4 14960 > [EOF]
@400000006aff0f3630692e4c tcpserver: status: 1/40
@400000006aff0f36306968e4 tcpserver: pid 16216 from 192.0.2.30
@400000006aff0f363572173c tcpserver: ok 16216 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::3570
@400000006aff0f363766d6a4 16216 > 220 mx1.example.net ESMTP 
@400000006aff0f363b70741c 16216 < EHLO monitor.example.net 
@400000006aff0f3700007b0c 16216 > 250-mx1.example.net 
@400000006aff0f3700007b0c 16216 > 250-PIPELINING 
@400000006aff0f3700008aac 16216 > 250 8BITMIME 
@400000006aff0f37031694ac 16216 < QUIT 
@400000006aff0f370356ce14 16216 > 221 mx1.example.net 
@400000006aff0f37035e3c6c tcpserver: end 16216 status 0
@400000006aff0f37035ee07c tcpserver: status: 0/40
@400000006aff0f3703620cfc 16216 < [EOF]
@400000006aff0f3703620cfc 16216 > [EOF]
@400000006aff0f871c52733c tcpserver: status: 1/40
@400000006aff0f871c52733c tcpserver: pid 16619 from 198.51.100.35
@400000006aff0f8725222c14 tcpserver: ok 16619 mx1.example.net:192.0.2.25:25 mail.lighthouse.test:198.51.100.35::56563
@400000006aff0f8726c95fec 16619 > 220 mx1.example.net ESMTP 
@400000006aff0f872785457c 16619 < EHLO mail.lighthouse.test 
@400000006aff0f8727a7b5e4 16619 > 250-mx1.example.net 
@400000006aff0f8727a81b74 16619 > 250-PIPELINING 
@400000006aff0f8727a81b74 16619 > 250 8BITMIME 
@400000006aff0f872ec336dc 16619 < MAIL FROM:<greta18@lighthouse.test> 
@400000006aff0f872ec3a43c 16619 < RCPT TO:<lena@club.example> 
@400000006aff0f872ec457ec 16619 < DATA 
@400000006aff0f872ed49814 16619 > 250 ok 
@400000006aff0f872ed55394 greylisting: 198.51.100.35 (greta18@lighthouse.test -> lena@club.example) exists (id=36393) - accepting
@400000006aff0f872ef5629c 16619 > 250 ok 
@400000006aff0f872f2914fc 16619 > 354 go ahead 
@400000006aff0f873206156c 16619 < From: <greta18@lighthouse.test> 
@400000006aff0f873206926c 16619 < To: <lena@club.example> 
@400000006aff0f87320722f4 16619 < Subject: our talk of last week 
@400000006aff0f873207367c 16619 < Message-ID: <mwnoiisz.16621@mail.lighthouse.test> 
@400000006aff0f8732079054 16619 <  
@400000006aff0f8732084bd4 16619 < kind regards 
@400000006aff0f8732093634 16619 <  
@400000006aff0f873209595c 16619 < could you send the figures of October once more? 
@400000006aff0f87320a0d0c 16619 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0f87320a0d0c 16619 < starting delivery+
@400000006aff0f87320a0d0c 16619 <  1: msg 2 to local x@example.org 
@400000006aff0f87320a91dc 16619 < thank you for the papers, we shall look at them next week 
@400000006aff0f87320af384 16619 < please find the minutes of the last meeting below 
@400000006aff0f87320af384 16619 < the delivery will be with you on Tuesday before noon 
@400000006aff0f87320af384 16619 < kind regards 
@400000006aff0f87320af76c 16619 <  
@400000006aff0f87320b840c 16619 < could you send the figures of October once+
@400000006aff0f87320c3f8c 16619 <  more? 
@400000006aff0f87320ca51c 16619 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0f87320d221c 16619 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0f87320d50fc 16619 < thank you for the papers, we shall look at them next week 
@400000006aff0f87320ddd9c 16619 < please find the minutes of the last meeting below 
@400000006aff0f87320ddd9c 16619 < the delivery will be with you on Tuesday before noon 
@400000006aff0f87320ec7fc 16619 < kin+
@400000006aff0f87320f6054 16619 < d regards 
@400000006aff0f87320fae74 16619 <  
@400000006aff0f8732105284 16619 < could you send the figures of October once more? 
@400000006aff0f873210854c 16619 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0f873210854c 16619 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0f873210eec4 16619 < thank you for the papers, we shall look at them next week 
@400000006aff0f873210eec4 16619 < please find the minutes of the last meeting below 
@400000006aff0f8732111da4 16619 < th+
@400000006aff0f8732111da4 16619 < e delivery will be with you on Tuesday before noon 
@400000006aff0f8732111da4 16619 < kind regards 
@400000006aff0f8732111da4 16619 <  
@400000006aff0f873211d53c 16619 < could you send the figures of October once more? 
@400000006aff0f873211f864 16619 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0f873212a82c 16619 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0f873212a82c 16619 < -------------------------- 
@400000006aff0f8732132914 16619 < . 
@400000006aff0f87345a07ec 16619 > 250 ok 1795100541 qp 16621 
@400000006aff0f8735d234b4 16619 < QUIT 
@400000006aff0f8735f6df6c 16619 > 221 mx1.example.net 
@400000006aff0f8735ff5b4c tcpserver: end 16619 status 0
@400000006aff0f8735ffc4c4 tcpserver: status: 0/40
@400000006aff0f873602688c 16619 < [EOF]
@400000006aff0f873602688c 16619 > [EOF]
@400000006aff0fb60c1bd4a4 tcpserver: status: 1/40
@400000006aff0fb60c1c4204 tcpserver: pid 16853 from 198.51.100.126
@400000006aff0fb61351369c tcpserver: ok 16853 mx1.example.net:192.0.2.25:25 mail.station.test:198.51.100.126::51360
@400000006aff0fb61d9f947c 16853 > 220 mx1.example.net ESMTP 
@400000006aff0fb62080abcc 16853 < EHLO mail.station.test 
@400000006aff0fb620bf3b6c 16853 > 250-mx1.example.net 
@400000006aff0fb620bf3b6c 16853 > 250-PIPELINING 
@400000006aff0fb620bfd7ac 16853 > 250 8BITMIME 
@400000006aff0fb6269e96cc 16853 < MAIL FROM:<ute1@station.test> 
@400000006aff0fb6269f17b4 16853 < RCPT TO:<k.maier@club.example> 
@400000006aff0fb6269f524c 16853 < DATA 
@400000006aff0fb626cf95c4 16853 > 250 ok 
@400000006aff0fb626cfc4a4 greylisting: 198.51.100.126 (ute1@station.test -> k.maier@club.example) exists (id=57852) - accepting
@400000006aff0fb626eee94c 16853 > 250 ok 
@400000006aff0fb62720de5c 16853 > 354 go ahead 
@400000006aff0fb62b426cbc 16853 < From: <ute1@station.test> 
@400000006aff0fb62b426cbc 16853 < To: <k.maier@club.example> 
@400000006aff0fb62b426cbc 16853 < Subject: our talk of last week 
@400000006aff0fb62b426cbc 16853 < Message-ID: <mwnojj1b.16856@mail.station.test> 
@400000006aff0fb62b430514 16853 <  
@400000006aff0fb62b435334 16853 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0fb62b43d804 16853 < thank you for the papers, we shall look at them next week 
@400000006aff0fb62b445cd4 16853 < please fi+
@400000006aff0fb62b445cd4 16853 < nd the minutes of the last meeting below 
@400000006aff0fb62b453794 16853 < the delivery will be with you on Tuesday before noon 
@400000006aff0fb62b453794 16853 < kind regards 
@400000006aff0fb62b453794 16853 <  
@400000006aff0fb62b460a84 16853 < could you send the figures of October once more? 
@400000006aff0fb62b460a84 16853 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0fb62b460a84 16853 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0fb62b4658a4 16853 < thank you for+
@400000006aff0fb62b467014 16853 <  the papers, we shall look at them next week 
@400000006aff0fb62b467014 16853 < please find the minutes of the last meeting below 
@400000006aff0fb62b47180c 16853 < the delivery will be with you on Tuesday before noon 
@400000006aff0fb62b47180c 16853 < kind regards 
@400000006aff0fb62b47180c 16853 <  
@400000006aff0fb62b478954 16853 < could you send the figures of October once more? 
@400000006aff0fb62b478954 16853 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0fb62b47e714 16853 < starting +
@400000006aff0fb62b47eee4 16853 < delivery 1: msg 2 to local x@example.org 
@400000006aff0fb62b47eee4 16853 < thank you for the papers, we shall look at them next week 
@400000006aff0fb62b47eee4 16853 < please find the minutes of the last meeting below 
@400000006aff0fb62b48c1d4 16853 < the delivery will be with you on Tuesday before noon 
@400000006aff0fb62b490054 16853 < kind regards 
@400000006aff0fb62b49796c 16853 <  
@400000006aff0fb62b4a542c 16853 < could you send the figures of Octo+
@400000006aff0fb62b4abda4 16853 < ber once more? 
@400000006aff0fb62b4b84dc 16853 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0fb62b4b84dc 16853 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0fb62b4b84dc 16853 < thank you for the papers, we shall look at them next week 
@400000006aff0fb62b4bc35c 16853 < ------------------------------------- 
@400000006aff0fb62b4bc35c 16853 < . 
@400000006aff0fb631cd4e44 16853 > 250 ok 1795100588 qp 16856 
@400000006aff0fb633abca74 16853 < QUIT 
@400000006aff0fb633d94314 16853 > 221 mx1.example.net 
@400000006aff0fb633e0a5b4 tcpserver: end 16853 status 0
@400000006aff0fb633e0a5b4 tcpserver: status: 0/40
@400000006aff0fb633e45704 16853 < [EOF]
@400000006aff0fb633e4d7ec 16853 > [EOF]
@400000006aff1030034d92cc tcpserver: status: 1/40
@400000006aff1030034d92cc tcpserver: pid 17462 from 198.51.100.198
@400000006aff10300b1cac54 tcpserver: ok 17462 mx1.example.net:192.0.2.25:25 mail.meadow.example:198.51.100.198::46413
@400000006aff10301592e93c 17462 > 220 mx1.example.net ESMTP 
@400000006aff103016595234 17462 < EHLO mail.meadow.example 
@400000006aff103016922ce4 17462 > 250-mx1.example.net 
@400000006aff103016922ce4 17462 > 250-PIPELINING 
@400000006aff10301692fbec 17462 > 250 8BITMIME 
@400000006aff10301c5620a4 17462 < MAIL FROM:<v.horn15@meadow.example> 
@400000006aff10301c7da5d4 17462 > 250 ok 
@400000006aff1030228d3cdc 17462 < RCPT TO:<y.kurz@shop.example> 
@400000006aff1030228daa3c greylisting: 198.51.100.198 (v.horn15@meadow.example -> y.kurz@shop.example) exists (id=82886) - accepting
@400000006aff103022aa36d4 17462 > 250 ok 
@400000006aff10302413e894 17462 < DATA 
@400000006aff1030242889d4 17462 > 354 go ahead 
@400000006aff103028a290a4 17462 < From: <v.horn15@meadow.example> 
@400000006aff103028a3195c 17462 < To: <y.kurz@shop.example> 
@400000006aff103028a3fbec 17462 < Subject: our talk of last week 
@400000006aff103028a3fbec 17462 < Message-ID: <mwnom53w.17465@mail.meadow.example> 
@400000006aff103028a403bc 17462 <  
@400000006aff103028a403bc 17462 <  
@400000006aff103028a4c324 17462 < could you send the figures of October once more? 
@400000006aff103028a52c9c 17462 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff103028a52c9c 17462 < starting delivery 1: msg 2 to +
@400000006aff103028a572ec 17462 < local x@example.org 
@400000006aff103028a572ec 17462 < thank you for the papers, we shall look at them next week 
@400000006aff103028a5e81c 17462 < please find the minutes of the last meeting below 
@400000006aff103028a6b33c 17462 < the delivery will be with you on Tuesday before noon 
@400000006aff103028a6b33c 17462 < kind regards 
@400000006aff103028a6b33c 17462 <  
@400000006aff103028a77a74 17462 < could you send the figures of October once more? 
@400000006aff103028a77a74 17462 < +49 3+
@400000006aff103028a7ff44 17462 < 0 5550 1 + 49 30 5550 2 
@400000006aff103028a8591c 17462 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff103028a893b4 17462 < thank you for the papers, we shall look at them next week 
@400000006aff103028a904fc 17462 < please find the minutes of the last meeting below 
@400000006aff103028a9149c 17462 < the delivery will be with you on Tuesday before noon 
@400000006aff103028a9c07c 17462 < kind regards 
@400000006aff103028a9d01c 17462 <  
@400000006aff103028aa4d1c 17462 < could you send the figures of October once more? 
@400000006aff103028ab23f4 17462 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff103028ab5aa4 17462 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff103028ab5aa4 17462 < ----- 
@400000006aff103028ac0e54 17462 < . 
@400000006aff10302cdea02c 17462 > 250 ok 1795100710 qp 17465 
@400000006aff10303142e894 17462 < QUIT 
@400000006aff1030317389cc 17462 > 221 mx1.example.net 
@400000006aff1030317b2ed4 tcpserver: end 17462 status 0
@400000006aff1030317b2ed4 tcpserver: status: 0/40
@400000006aff1030317ee024 17462 < [EOF]
@400000006aff1030317ee024 17462 > [EOF]
@400000006aff111719bc8a04 tcpserver: status: 1/40
@400000006aff111719bd39cc tcpserver: pid 18619 from 198.51.100.73
@400000006aff11172149cc14 tcpserver: ok 18619 mx1.example.net:192.0.2.25:25 mail.cedar.test:198.51.100.73::47762
@400000006aff111729d03b34 18619 > 220 mx1.example.net ESMTP 
@400000006aff11172d754a7c 18619 < EHLO mail.cedar.test 
@400000006aff11172da6f93c 18619 > 250-mx1.example.net 
@400000006aff11172da7204c 18619 > 250-PIPELINING 
@400000006aff11172da7d7e4 18619 > 250 8BITMIME 
@400000006aff1117347c8024 18619 < MAIL FROM:<ute35@cedar.test> 
@400000006aff1117349e6004 18619 > 250 ok 
@400000006aff111738a07f84 18619 < RCPT TO:<k.maier@club.example> 
@400000006aff111738a0aa7c greylisting: 198.51.100.73 (ute35@cedar.test -> k.maier@club.example) exists (id=8347) - accepting
@400000006aff111738dbe2a4 18619 > 250 ok 
@400000006aff111803901a0c 18619 < DATA 
@400000006aff111803b94cec 18619 > 354 go ahead 
@400000006aff111809b0378c 18619 < From: <ute35@cedar.test> 
@400000006aff111809b0d7b4 18619 < To: <k.maier@club.example> 
@400000006aff111809b10694 18619 < Subject: our talk of last week 
@400000006aff111809b1c214 18619 < Message-ID: <mwnor3qu.18623@mail.cedar.test> 
@400000006aff111809b25e54 18619 <  
@400000006aff111809b2e324 18619 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff111809b3640c 18619 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff111809b40c04 18619 < thank you for the papers, we shall look a+
@400000006aff111809b45e0c 18619 < t them next week 
@400000006aff111809b4851c 18619 < please find the minutes of the last meeting below 
@400000006aff111809b4ee94 18619 < the delivery will be with you on Tuesday before noon 
@400000006aff111809b5968c 18619 < kind regards 
@400000006aff111809b5f064 18619 <  
@400000006aff111809b6714c 18619 < could you send the figures of October once more? 
@400000006aff111809b6714c 18619 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff111809b71174 18619 < starting delivery 1: msg 2 to local x+
@400000006aff111809b79e14 18619 < @example.org 
@400000006aff111809b7d0dc 18619 < thank you for the papers, we shall look at them next week 
@400000006aff111809b7d0dc 18619 < please find the minutes of the last meeting below 
@400000006aff111809b8942c 18619 < the delivery will be with you on Tuesday before noon 
@400000006aff111809b8942c 18619 < kind regards 
@400000006aff111809b9018c 18619 <  
@400000006aff111809b9577c 18619 < could you send the figures of October once more? 
@400000006aff111809ba1eb4 18619 < +49 30 5550 +
@400000006aff111809bafd5c 18619 < 1 + 49 30 5550 2 
@400000006aff111809bb0cfc 18619 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff111809bb0cfc 18619 < thank you for the papers, we shall look at them next week 
@400000006aff111809bbb10c 18619 < please find the minutes of the last meeting below 
@400000006aff111809bbb10c 18619 < the delivery will be with you on Tuesday before noon 
@400000006aff111809bc68a4 18619 < kind regards 
@400000006aff111809bd1c54 18619 <  
@400000006aff111809bd81e4 18619 < could y+
@400000006aff111809be29dc 18619 < ou send the figures of October once more? 
@400000006aff111809beed2c 18619 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff111809beed2c 18619 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff111809bf4ed4 18619 < thank you for the papers, we shall look at them next week 
@400000006aff111809bf4ed4 18619 < please find the minutes of the last meeting below 
@400000006aff111809bfb464 18619 < the delivery will be w+
@400000006aff111809c08f24 18619 < ith you on Tuesday before noon 
@400000006aff111809c08f24 18619 < kind regards 
@400000006aff111809c08f24 18619 <  
@400000006aff111809c08f24 18619 < --------------- 
@400000006aff111809c0d574 18619 < . 
@400000006aff11180fce2674 18619 > 250 ok 1795100942 qp 18623 
@400000006aff111812128894 18619 < QUIT 
@400000006aff11181246d34c 18619 > 221 mx1.example.net 
@400000006aff1118124efd24 tcpserver: end 18619 status 0
@400000006aff1118124fa904 tcpserver: status: 0/40
@400000006aff111812520a64 18619 < [EOF]
@400000006aff111812520a64 18619 > [EOF]
@400000006aff11f626bee06c tcpserver: status: 1/40
@400000006aff11f626bf847c tcpserver: pid 19735 from 198.51.100.35
@400000006aff11f628094e44 tcpserver: ok 19735 mx1.example.net:192.0.2.25:25 mail.lighthouse.test:198.51.100.35::15980
@400000006aff11f62f80ed44 19735 > 220 mx1.example.net ESMTP 
@400000006aff11f63322e394 19735 < EHLO mail.lighthouse.test 
@400000006aff11f63352929c 19735 > 250-mx1.example.net 
@400000006aff11f63352929c 19735 > 250-PIPELINING 
@400000006aff11f63353464c 19735 > 250 8BITMIME 
@400000006aff11f636c97594 19735 < MAIL FROM:<b.lang4@lighthouse.test> 
@400000006aff11f636f4bf9c 19735 > 250 ok 
@400000006aff11f70069201c 19735 < RCPT TO:<greta@example.net> 
@400000006aff11f70069e754 greylisting: 198.51.100.35 (b.lang4@lighthouse.test -> greta@example.net) exists (id=30503) - accepting
@400000006aff11f700aa111c 19735 > 250 ok 
@400000006aff11f70118efec 19735 < DATA 
@400000006aff11f70148b664 19735 > 354 go ahead 
@400000006aff11f702ce681c 19735 < From: <b.lang4@lighthouse.test> 
@400000006aff11f702ce8b44 19735 < To: <greta@example.net> 
@400000006aff11f702cf3ef4 19735 < Subject: our talk of last week 
@400000006aff11f702cfeebc 19735 < Message-ID: <mwnovvof.19737@mail.lighthouse.test> 
@400000006aff11f702d0aa3c 19735 <  
@400000006aff11f702d0c1ac 19735 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff11f702d132f4 19735 < thank you for the papers, we shall look at them next week 
@400000006aff11f702d2196c 19735 < ple+
@400000006aff11f702d22cf4 19735 < ase find the minutes of the last meeting below 
@400000006aff11f702d2d8d4 19735 < the delivery will be with you on Tuesday before noon 
@400000006aff11f702d2d8d4 19735 < kind regards 
@400000006aff11f702d34e04 19735 <  
@400000006aff11f702d3e274 19735 < could you send the figures of October once more? 
@400000006aff11f702d3e274 19735 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff11f702d4635c 19735 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff11f702d53a34 19735 < thank y+
@400000006aff11f702d614f4 19735 < ou for the papers, we shall look at them next week 
@400000006aff11f702d614f4 19735 < please find the minutes of the last meeting below 
@400000006aff11f702d6d074 19735 < the delivery will be with you on Tuesday before noon 
@400000006aff11f702d739ec 19735 < kind regards 
@400000006aff11f702d7b304 19735 <  
@400000006aff11f702d82c1c 19735 < could you send the figures of October once more? 
@400000006aff11f702d8997c 19735 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff11f702d954fc 19735 < sta+
@400000006aff11f702d954fc 19735 < rting delivery 1: msg 2 to local x@example.org 
@400000006aff11f702d954fc 19735 < thank you for the papers, we shall look at them next week 
@400000006aff11f702da1464 19735 < please find the minutes of the last meeting below 
@400000006aff11f702da666c 19735 < the delivery will be with you on Tuesday before noon 
@400000006aff11f702da666c 19735 < kind regards 
@400000006aff11f702db21ec 19735 <  
@400000006aff11f702db21ec 19735 < could you send the figures o+
@400000006aff11f702dbaaa4 19735 < f October once more? 
@400000006aff11f702dbaaa4 19735 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff11f702dc5e54 19735 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff11f702dc5e54 19735 < thank you for the papers, we shall look at them next week 
@400000006aff11f702dd1dbc 19735 < please find the minutes of the last meeting below 
@400000006aff11f702dd1dbc 19735 < the delivery will be with you on Tuesday be+
@400000006aff11f702ddd93c 19735 < fore noon 
@400000006aff11f702dea45c 19735 < kind regards 
@400000006aff11f702df021c 19735 <  
@400000006aff11f702df021c 19735 < could you send the figures of October once more? 
@400000006aff11f702df5424 19735 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff11f702e03a9c 19735 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff11f702e03a9c 19735 < thank you for the papers, we shall look at them next week 
@400000006aff11f702e03a9c 19735 < please find the minutes of the last mee+
@400000006aff11f702e03a9c 19735 < ting below 
@400000006aff11f702e03a9c 19735 < the delivery will be with you on Tuesday before noon 
@400000006aff11f702e0e294 19735 < kind regards 
@400000006aff11f702e0ea64 19735 <  
@400000006aff11f702e0ea64 19735 < could you send the figures of October once more? 
@400000006aff11f702e1d0dc 19735 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff11f702e2172c 19735 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff11f702e26164 19735 < thank you for the papers, we shall look at +
@400000006aff11f702e2942c 19735 < them next week 
@400000006aff11f702e2d2ac 19735 < please find the minutes of the last meeting below 
@400000006aff11f702e34fac 19735 < the delivery will be with you on Tuesday before noon 
@400000006aff11f702e3dc4c 19735 < kind regards 
@400000006aff11f702e4805c 19735 <  
@400000006aff11f702e4e204 19735 < could you send the figures of October once more? 
@400000006aff11f702e54b7c 19735 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff11f702e54b7c 19735 < starting delivery 1: msg 2 to local x@e+
@400000006aff11f702e5728c 19735 < xample.org 
@400000006aff11f702e5728c 19735 < thank you for the papers, we shall look at them next week 
@400000006aff11f702e5999c 19735 < please find the minutes of the last meeting below 
@400000006aff11f702e6263c 19735 < ------ 
@400000006aff11f702e6263c 19735 < . 
@400000006aff11f705713dec 19735 > 250 ok 1795101165 qp 19737 
@400000006aff11f709e3075c 19735 < QUIT 
@400000006aff11f70a0208dc 19735 > 221 mx1.example.net 
@400000006aff11f70a09cd24 tcpserver: end 19735 status 0
@400000006aff11f70a09cd24 tcpserver: status: 0/40
@400000006aff11f70a0c3654 19735 < [EOF]
@400000006aff11f70a0d1114 19735 > [EOF]
@400000006aff123c0142ceac tcpserver: status: 1/40
@400000006aff123c014347c4 tcpserver: pid 20082 from 198.51.100.206
@400000006aff123c0b78552c tcpserver: ok 20082 mx1.example.net:192.0.2.25:25 mail.dairy.example:198.51.100.206::45374
@400000006aff123c1202021c 20082 > 220 mx1.example.net ESMTP 
@400000006aff123c18bd7924 20082 < EHLO mail.dairy.example 
@400000006aff123c18c66a34 20082 > 250-mx1.example.net 
@400000006aff123c18c748dc 20082 > 250-PIPELINING 
@400000006aff123c18c78f2c 20082 > 250 8BITMIME 
@400000006aff123c1e382afc 20082 < MAIL FROM:<f.braun25@dairy.example> 
@400000006aff123c1e39155c 20082 < RCPT TO:<k.maier@club.example> 
@400000006aff123c1e3953dc 20082 < DATA 
@400000006aff123c1e56f5cc 20082 > 250 ok 
@400000006aff123c1e577a9c greylisting: 198.51.100.206 (f.braun25@dairy.example -> k.maier@club.example) exists (id=44161) - accepting
@400000006aff123c1e7979bc 20082 > 250 ok 
@400000006aff123c1e90f95c 20082 > 354 go ahead 
@400000006aff123c233943ec 20082 < From: <f.braun25@dairy.example> 
@400000006aff123c2339538c 20082 < To: <k.maier@club.example> 
@400000006aff123c23398e24 20082 < Subject: our talk of last week 
@400000006aff123c233a1eac 20082 < Message-ID: <mwnoxdc6.20085@mail.dairy.example> 
@400000006aff123c233ad644 20082 <  
@400000006aff123c233b7a54 20082 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff123c233bd814 20082 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff123c233bd814 20082 < thank you for the papers, we sh+
@400000006aff123c233bd814 20082 < all look at them next week 
@400000006aff123c233cb6bc 20082 < please find the minutes of the last meeting below 
@400000006aff123c233d3f74 20082 < the delivery will be with you on Tuesday before noon 
@400000006aff123c233d3f74 20082 < kind regards 
@400000006aff123c233db4a4 20082 <  
@400000006aff123c233db4a4 20082 < could you send the figures of October once more? 
@400000006aff123c233e0e7c 20082 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff123c233e1a34 20082 < starting delivery 1: msg 2 +
@400000006aff123c233eb674 20082 < to local x@example.org 
@400000006aff123c233fa0d4 20082 < thank you for the papers, we shall look at them next week 
@400000006aff123c234040fc 20082 < please find the minutes of the last meeting below 
@400000006aff123c2340d954 20082 < the delivery will be with you on Tuesday before noon 
@400000006aff123c2340d954 20082 < kind regards 
@400000006aff123c2341b414 20082 <  
@400000006aff123c2341b414 20082 < ---------------------------------------- 
@400000006aff123c23421d8c 20082 < . 
@400000006aff123c25e19be4 20082 > 250 ok 1795101234 qp 20085 
@400000006aff123c28ecc8a4 20082 < QUIT 
@400000006aff123c29265704 20082 > 221 mx1.example.net 
@400000006aff123c292dfff4 tcpserver: end 20082 status 0
@400000006aff123c292e1764 tcpserver: status: 0/40
@400000006aff123c293147cc 20082 < [EOF]
@400000006aff123c2931670c 20082 > [EOF]
@400000006aff12791485548a tcpserver: status: 1/40
@400000006aff12791485548a tcpserver: pid 20388 from 198.51.100.181
@400000006aff127920c506d2 tcpserver: ok 20388 mx1.example.net:192.0.2.25:25 :198.51.100.181::34910
@400000006aff1279296c6f5a rblsmtpd: 198.51.100.181 pid 20388: 451 https://zen.dnsbl.example/query/ip/198.51.100.181
@400000006aff127a161c677a tcpserver: end 20388 status 0
@400000006aff127a161c677a tcpserver: status: 0/40
@400000006aff12e50c73281c tcpserver: status: 1/40
@400000006aff12e50c73f33c tcpserver: pid 20928 from 198.51.100.186
@400000006aff12e50d3f0784 tcpserver: ok 20928 mx1.example.net:192.0.2.25:25 mail.kiosk.example:198.51.100.186::21658
@400000006aff12e518af6f64 20928 > 220 mx1.example.net ESMTP 
@400000006aff12e51b93edcc 20928 < EHLO mail.kiosk.example 
@400000006aff12e51bc5e6c4 20928 > 250-mx1.example.net 
@400000006aff12e51bc5e6c4 20928 > 250-PIPELINING 
@400000006aff12e51bc5e6c4 20928 > 250 8BITMIME 
@400000006aff12e520f55ecc 20928 < MAIL FROM:<> 
@400000006aff12e520f56a84 20928 < RCPT TO:<f.braun@club.example> 
@400000006aff12e520f589c4 20928 < DATA 
@400000006aff12e5211cf784 20928 > 250 ok 
@400000006aff12e5211d880c greylisting: 198.51.100.186 ( -> f.braun@club.example) exists (id=33889) - accepting
@400000006aff12e5214de6dc 20928 > 250 ok 
@400000006aff12e5215aeecc 20928 > 354 go ahead 
@400000006aff12e527501c1c 20928 < From: <MAILER-DAEMON@mail.kiosk.example> 
@400000006aff12e527509534 20928 < To: <f.braun@club.example> 
@400000006aff12e52750e73c 20928 < Subject: failure notice 
@400000006aff12e52750e73c 20928 < Message-ID: <mwnp0zub.20930@mail.kiosk.example> 
@400000006aff12e527519aec 20928 <  
@400000006aff12e527519aec 20928 < kind regards 
@400000006aff12e527519aec 20928 <  
@400000006aff12e52751c1fc 20928 < could you send the figures of October once more? 
@400000006aff12e5275294ec 20928 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff12e52752df24 20928 < starting deliv+
@400000006aff12e527539aa4 20928 < ery 1: msg 2 to local x@example.org 
@400000006aff12e52753fc4c 20928 < thank you for the papers, we shall look at them next week 
@400000006aff12e527544a6c 20928 < please find the minutes of the last meeting below 
@400000006aff12e52754bf9c 20928 < the delivery will be with you on Tuesday before noon 
@400000006aff12e52754bf9c 20928 < kind regards 
@400000006aff12e52754bf9c 20928 <  
@400000006aff12e527556b7c 20928 < could you send the figures of October o+
@400000006aff12e52755e87c 20928 < nce more? 
@400000006aff12e52755e87c 20928 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff12e52756a3fc 20928 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff12e52756a3fc 20928 < thank you for the papers, we shall look at them next week 
@400000006aff12e52756a3fc 20928 < please find the minutes of the last meeting below 
@400000006aff12e5275753c4 20928 < the delivery will be with you on Tuesday before noon 
@400000006aff12e52757fbbc 20928 < kind regards 
@400000006aff12e52757fbbc 20928 <  
@400000006aff12e52757fbbc 20928 < could you send the figures of October once more? 
@400000006aff12e5275826b4 20928 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff12e5275849dc 20928 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff12e5275870ec 20928 < thank you for the papers, we shall look at them next week 
@400000006aff12e5275870ec 20928 < please find the minutes of the last meeting below+
@400000006aff12e527594bac 20928 <  
@400000006aff12e527597e74 20928 < the delivery will be with you on Tuesday before noon 
@400000006aff12e527597e74 20928 < kind regards 
@400000006aff12e5275a12e4 20928 <  
@400000006aff12e5275a12e4 20928 < could you send the figures of October once more? 
@400000006aff12e5275a12e4 20928 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff12e5275ade04 20928 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff12e5275af18c 20928 < thank you for the papers, we shall look at them next w+
@400000006aff12e5275af18c 20928 < eek 
@400000006aff12e5275af18c 20928 < please find the minutes of the last meeting below 
@400000006aff12e5275ba924 20928 < the delivery will be with you on Tuesday before noon 
@400000006aff12e5275ba924 20928 < kind regards 
@400000006aff12e5275c782c 20928 <  
@400000006aff12e5275c782c 20928 < could you send the figures of October once more? 
@400000006aff12e5275d146c 20928 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff12e5275d146c 20928 < ------------------- 
@400000006aff12e5275d146c 20928 < . 
@400000006aff12e52dacd154 20928 > 250 ok 1795101403 qp 20930 
@400000006aff12e534a5ddfc 20928 < QUIT 
@400000006aff12e534e6afbc 20928 > 221 mx1.example.net 
@400000006aff12e534ee5c94 tcpserver: end 20928 status 0
@400000006aff12e534ef1044 tcpserver: status: 0/40
@400000006aff12e534f18914 20928 < [EOF]
@400000006aff12e534f1fe44 20928 > [EOF]
@400000006aff13e73018a51c tcpserver: status: 1/40
@400000006aff13e73018a51c tcpserver: pid 22221 from 203.0.113.215
@400000006aff13e73177eecc tcpserver: ok 22221 mx1.example.net:192.0.2.25:25 mail.museum.example:203.0.113.215::27050
@400000006aff13e7339bccb4 22221 > 220 mx1.example.net ESMTP 
@400000006aff13e73487e234 22221 < EHLO mail.museum.example 
@400000006aff13e734c7fc5c 22221 > 250-mx1.example.net 
@400000006aff13e734c7fc5c 22221 > 250-PIPELINING 
@400000006aff13e734c82754 22221 > 250 8BITMIME 
@400000006aff13e7369bc644 22221 < MAIL FROM:<v.horn32@museum.example> 
@400000006aff13e736de322c 22221 > 250 ok 
@400000006aff13e73abfe0fc 22221 < RCPT TO:<j.klein@club.example> 
@400000006aff13e73abfe0fc greylisting: 203.0.113.215 (v.horn32@museum.example -> j.klein@club.example) exists (id=11268) - accepting
@400000006aff13e73ad0fbe4 22221 > 250 ok 
@400000006aff13e80439fa54 22221 < RCPT TO:<d.weiss@club.example> 
@400000006aff13e8043a92ac greylisting: 203.0.113.215 (v.horn32@museum.example -> d.weiss@club.example) exists (id=61432) - accepting
@400000006aff13e804640fc4 22221 > 250 ok 
@400000006aff13e80b3aafec 22221 < RCPT TO:<carla@example.net> 
@400000006aff13e80b3af63c greylisting: 203.0.113.215 (v.horn32@museum.example -> carla@example.net) exists (id=6637) - accepting
@400000006aff13e80b59e434 22221 > 250 ok 
@400000006aff13e810793f3c 22221 < DATA 
@400000006aff13e8108c9474 22221 > 354 go ahead 
@400000006aff13e8110d5564 22221 < From: <v.horn32@museum.example> 
@400000006aff13e8110e246c 22221 < To: <j.klein@club.example> 
@400000006aff13e8110e43ac 22221 < Subject: our talk of last week 
@400000006aff13e8110ef75c 22221 < Message-ID: <mwnp6jcx.22223@mail.museum.example> 
@400000006aff13e8110f1e6c 22221 <  
@400000006aff13e8110f5904 22221 < please find the minutes of the last meeting below 
@400000006aff13e8110f5904 22221 < the delivery will be with you on Tuesday before noon 
@400000006aff13e8110fab0c 22221 < kind r+
@400000006aff13e81110956c 22221 < egards 
@400000006aff13e81110956c 22221 <  
@400000006aff13e81110dbbc 22221 < could you send the figures of October once more? 
@400000006aff13e81110ef44 22221 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff13e811117be4 22221 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff13e811117be4 22221 < thank you for the papers, we shall look at them next week 
@400000006aff13e811122bac 22221 < please find the minutes of the last meeting below 
@400000006aff13e811123b4c 22221 < the d+
@400000006aff13e81113066c 22221 < elivery will be with you on Tuesday before noon 
@400000006aff13e811133164 22221 < kind regards 
@400000006aff13e81113b24c 22221 <  
@400000006aff13e81113b24c 22221 < could you send the figures of October once more? 
@400000006aff13e8111490f4 22221 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff13e811155c14 22221 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff13e81115c974 22221 < thank you for the papers, we shall look at them next week 
@400000006aff13e81115c974 22221 < p+
@400000006aff13e81116428c 22221 < lease find the minutes of the last meeting below 
@400000006aff13e81116716c 22221 < the delivery will be with you on Tuesday before noon 
@400000006aff13e81116c75c 22221 < kind regards 
@400000006aff13e81116e69c 22221 <  
@400000006aff13e811174074 22221 < could you send the figures of October once more? 
@400000006aff13e81118174c 22221 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff13e81118a7d4 22221 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff13e811198294 22221 < thank+
@400000006aff13e81119e43c 22221 <  you for the papers, we shall look at them next week 
@400000006aff13e8111a0f34 22221 < please find the minutes of the last meeting below 
@400000006aff13e8111a0f34 22221 < the delivery will be with you on Tuesday before noon 
@400000006aff13e8111a0f34 22221 < kind regards 
@400000006aff13e8111af1c4 22221 <  
@400000006aff13e8111b824c 22221 < could you send the figures of October once more? 
@400000006aff13e8111c41b4 22221 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff13e8111c5d0c 22221 < s+
@400000006aff13e8111c5d0c 22221 < tarting delivery 1: msg 2 to local x@example.org 
@400000006aff13e8111c7c4c 22221 < thank you for the papers, we shall look at them next week 
@400000006aff13e8111c7c4c 22221 < please find the minutes of the last meeting below 
@400000006aff13e8111d1c74 22221 < the delivery will be with you on Tuesday before noon 
@400000006aff13e8111dd024 22221 < kind regards 
@400000006aff13e8111de794 22221 <  
@400000006aff13e8111e6c64 22221 < could you send the figures+
@400000006aff13e8111ed1f4 22221 <  of October once more? 
@400000006aff13e8111ef51c 22221 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff13e8111fb86c 22221 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff13e811208774 22221 < thank you for the papers, we shall look at them next week 
@400000006aff13e811208774 22221 < please find the minutes of the last meeting below 
@400000006aff13e81121373c 22221 < the delivery will be with you on Tuesday +
@400000006aff13e81121e704 22221 < before noon 
@400000006aff13e81122025c 22221 < kind regards 
@400000006aff13e81122c1c4 22221 <  
@400000006aff13e8112313cc 22221 < could you send the figures of October once more? 
@400000006aff13e8112313cc 22221 < ----------------------- 
@400000006aff13e811235e04 22221 < . 
@400000006aff13e814604d0c 22221 > 250 ok 1795101662 qp 22223 
@400000006aff13e817653454 22221 < QUIT 
@400000006aff13e817a82cdc 22221 > 221 mx1.example.net 
@400000006aff13e817af8f7c tcpserver: end 22221 status 0
@400000006aff13e817b04afc tcpserver: status: 0/40
@400000006aff13e817b29cbc 22221 < [EOF]
@400000006aff13e817b37f4c 22221 > [EOF]
@400000006aff150438fd8cce tcpserver: status: 1/40
@400000006aff150438fd8cce tcpserver: pid 23646 from 198.51.100.177
@400000006aff15050cd67ec6 tcpserver: ok 23646 mx1.example.net:192.0.2.25:25 :198.51.100.177::56058
@400000006aff150521fcc18e rblsmtpd: 198.51.100.177 pid 23646: 451 https://zen.dnsbl.example/query/ip/198.51.100.177
@400000006aff1508316e471e tcpserver: end 23646 status 0
@400000006aff1508316ef2fe tcpserver: status: 0/40
@400000006aff15651c130cc4 tcpserver: status: 1/40
@400000006aff15651c130cc4 tcpserver: pid 24129 from 198.51.100.126
@400000006aff15652795b484 tcpserver: ok 24129 mx1.example.net:192.0.2.25:25 mail.station.test:198.51.100.126::19535
@400000006aff156529688084 24129 > 220 mx1.example.net ESMTP 
@400000006aff15652ca6ea74 24129 < EHLO mail.station.test 
@400000006aff15652cd23864 24129 > 250-mx1.example.net 
@400000006aff15652cd31af4 24129 > 250-PIPELINING 
@400000006aff15652cd31af4 24129 > 250 8BITMIME 
@400000006aff15652e0fadec 24129 < MAIL FROM:<carla35@station.test> 
@400000006aff15652e10137c 24129 < RCPT TO:<paula@example.net> 
@400000006aff15652e10137c 24129 < DATA 
@400000006aff15652e3454bc 24129 > 250 ok 
@400000006aff15652e353f1c greylisting: 198.51.100.126 (carla35@station.test -> paula@example.net) exists (id=6205) - accepting
@400000006aff15652e5e913c 24129 > 250 ok 
@400000006aff15652e726374 24129 > 354 go ahead 
@400000006aff156533d4fd54 24129 < From: <carla35@station.test> 
@400000006aff156533d5b8d4 24129 < To: <paula@example.net> 
@400000006aff156533d67c24 24129 < Subject: our talk of last week 
@400000006aff156533d69b64 24129 < Message-ID: <mwnpepti.24131@mail.station.test> 
@400000006aff156533d6be8c 24129 <  
@400000006aff156533d6ed6c 24129 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff156533d6ed6c 24129 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff156533d6ed6c 24129 < thank you for the papers, we shall loo+
@400000006aff156533d6ed6c 24129 < k at them next week 
@400000006aff156533d6f924 24129 < please find the minutes of the last meeting below 
@400000006aff156533d79d34 24129 < the delivery will be with you on Tuesday before noon 
@400000006aff156533d82204 24129 < kind regards 
@400000006aff156533d82204 24129 <  
@400000006aff156533d86854 24129 < could you send the figures of October once more? 
@400000006aff156533d87bdc 24129 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff156533d8a6d4 24129 < starting delivery 1: msg 2 to loca+
@400000006aff156533d8a6d4 24129 < l x@example.org 
@400000006aff156533d98964 24129 < thank you for the papers, we shall look at them next week 
@400000006aff156533d98964 24129 < please find the minutes of the last meeting below 
@400000006aff156533d98d4c 24129 < the delivery will be with you on Tuesday before noon 
@400000006aff156533d9faac 24129 < kind regards 
@400000006aff156533d9faac 24129 <  
@400000006aff156533dad184 24129 < could you send the figures of October once more? 
@400000006aff156533dad184 24129 < +49 30 55+
@400000006aff156533dad184 24129 < 50 1 + 49 30 5550 2 
@400000006aff156533dad56c 24129 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff156533dad56c 24129 < thank you for the papers, we shall look at them next week 
@400000006aff156533db332c 24129 < please find the minutes of the last meeting below 
@400000006aff156533db6dc4 24129 < the delivery will be with you on Tuesday before noon 
@400000006aff156533dc449c 24129 < kind regards 
@400000006aff156533dc5824 24129 <  
@400000006aff156533dc7b4c 24129 < coul+
@400000006aff156533dce4c4 24129 < d you send the figures of October once more? 
@400000006aff156533dce4c4 24129 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff156533dce4c4 24129 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff156533ddb7b4 24129 < thank you for the papers, we shall look at them next week 
@400000006aff156533ddb7b4 24129 < please find the minutes of the last meeting below 
@400000006aff156533ddee64 24129 < the delivery will b+
@400000006aff156533de2514 24129 < e with you on Tuesday before noon 
@400000006aff156533deadcc 24129 < kind regards 
@400000006aff156533ded0f4 24129 <  
@400000006aff156533ded0f4 24129 < could you send the figures of October once more? 
@400000006aff156533df03bc 24129 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff156533df84a4 24129 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff156533df84a4 24129 < thank you for the papers, we shall look at them next week 
@400000006aff156533df8c74 24129 < ---------------+
@400000006aff156533dfee1c 24129 < ---- 
@400000006aff156533dfee1c 24129 < . 
@400000006aff156539556804 24129 > 250 ok 1795102043 qp 24131 
@400000006aff156602ad6eb4 24129 < QUIT 
@400000006aff156602e67c2c 24129 > 221 mx1.example.net 
@400000006aff156602ee7724 tcpserver: end 24129 status 0
@400000006aff156602ef3a74 tcpserver: status: 0/40
@400000006aff156602f12a8c 24129 < [EOF]
@400000006aff156602f174c4 24129 > [EOF]
@400000006aff159b250db2de tcpserver: status: 1/40
@400000006aff159b250e85ce tcpserver: pid 24400 from 198.51.100.234
@400000006aff159b2a70066e tcpserver: ok 24400 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::54401
@400000006aff159b2e0ed80e 24400 > 220 mx1.example.net ESMTP 
@400000006aff159b324457e6 24400 < EHLO mail.partner.test 
@400000006aff159b32722e46 24400 > 250-mx1.example.net 
@400000006aff159b3272ca86 24400 > 250-PIPELINING 
@400000006aff159b32734b6e 24400 > 250 8BITMIME 
@400000006aff159b3563cff6 24400 < MAIL FROM:<j.klein10@partner.test> 
@400000006aff159b35a0bd9e 24400 > 250 ok 
@400000006aff159b3741272e 24400 < RCPT TO:<y.kurz@shop.example> 
@400000006aff159b37413e9e greylisting: 198.51.100.234 (j.klein10@partner.test -> y.kurz@shop.example) doesn't exist. - temp. rejecting
@400000006aff159b377ee7c6 24400 > 451 temporary failure (#4.3.0) 
@400000006aff159c033e3a16 24400 < QUIT 
@400000006aff159c035102ae 24400 > 221 mx1.example.net 
@400000006aff159c0358d2ae tcpserver: end 24400 status 0
@400000006aff159c0358d2ae tcpserver: status: 0/40
@400000006aff159c035b4f66 24400 < [EOF]
@400000006aff159c035ba16e 24400 > [EOF]
@400000006aff163e2954779c tcpserver: status: 1/40
@400000006aff163e29547f6c tcpserver: pid 25215 from 192.0.2.30
@400000006aff163e2bba8abc tcpserver: ok 25215 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::47956
@400000006aff163e371c67f4 25215 > 220 mx1.example.net ESMTP 
@400000006aff163e3b6158ec 25215 < EHLO monitor.example.net 
@400000006aff163f000001f4 25215 > 250-mx1.example.net 
@400000006aff163f000001f4 25215 > 250-PIPELINING 
@400000006aff163f000001f4 25215 > 250 8BITMIME 
@400000006aff163f02391d5c 25215 < QUIT 
@400000006aff163f0263426c 25215 > 221 mx1.example.net 
@400000006aff163f026a203c tcpserver: end 25215 status 0
@400000006aff163f026b0a9c tcpserver: status: 0/40
@400000006aff163f026de12c 25215 < [EOF]
@400000006aff163f026de8fc 25215 > [EOF]
@400000006aff165a23e287f4 tcpserver: status: 1/40
@400000006aff165a23e2ed84 tcpserver: pid 25355 from 203.0.113.24
@400000006aff165a2433826c tcpserver: ok 25355 mx1.example.net:192.0.2.25:25 mail.harbour.test:203.0.113.24::56587
@400000006aff165a287bb36c 25355 > 220 mx1.example.net ESMTP 
@400000006aff165a2c1a7184 25355 < EHLO mail.harbour.test 
@400000006aff165a2c56e22c 25355 > 250-mx1.example.net 
@400000006aff165a2c56e22c 25355 > 250-PIPELINING 
@400000006aff165a2c56e614 25355 > 250 8BITMIME 
@400000006aff165a323cc56c 25355 < MAIL FROM:<m.roth17@harbour.test> 
@400000006aff165a32588eb4 25355 > 250 ok 
@400000006aff165a342301fc 25355 < RCPT TO:<d.weiss@club.example> 
@400000006aff165a342382e4 greylisting: 203.0.113.24 (m.roth17@harbour.test -> d.weiss@club.example) exists (id=30316) - accepting
@400000006aff165a342e44cc 25355 > 250 ok 
@400000006aff165a35a40094 25355 < DATA 
@400000006aff165a35ae4964 25355 > 354 go ahead 
@400000006aff165a3b67d12c 25355 < From: <m.roth17@harbour.test> 
@400000006aff165a3b682334 25355 < To: <d.weiss@club.example> 
@400000006aff165a3b682334 25355 < Subject: our talk of last week 
@400000006aff165a3b682334 25355 < Message-ID: <mwnpjyyr.25357@mail.harbour.test> 
@400000006aff165a3b682334 25355 <  
@400000006aff165a3b68659c 25355 < kind regards 
@400000006aff165a3b692504 25355 <  
@400000006aff165a3b692504 25355 < could you send the figures of October once more? 
@400000006aff165a3b692504 25355 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff165a3b69f024 25355 < starting delivery 1+
@400000006aff165a3b6a134c 25355 < : msg 2 to local x@example.org 
@400000006aff165a3b6a616c 25355 < thank you for the papers, we shall look at them next week 
@400000006aff165a3b6a981c 25355 < please find the minutes of the last meeting below 
@400000006aff165a3b6a981c 25355 < the delivery will be with you on Tuesday before noon 
@400000006aff165a3b6a981c 25355 < kind regards 
@400000006aff165a3b6b1cec 25355 <  
@400000006aff165a3b6b6b0c 25355 < could you send the figures of October once m+
@400000006aff165a3b6bd86c 25355 < ore? 
@400000006aff165a3b6be03c 25355 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff165a3b6be03c 25355 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff165a3b6c22a4 25355 < thank you for the papers, we shall look at them next week 
@400000006aff165a3b6c22a4 25355 < please find the minutes of the last meeting below 
@400000006aff165a3b6cfd64 25355 < the delivery will be with you on Tuesday before noon 
@400000006aff165a3b6d285c 25355 < kind +
@400000006aff165a3b6dcc6c 25355 < regards 
@400000006aff165a3b6dcc6c 25355 <  
@400000006aff165a3b6e496c 25355 < -- 
@400000006aff165a3b6f2bfc 25355 < . 
@400000006aff165b05c126f4 25355 > 250 ok 1795102289 qp 25357 
@400000006aff165b0c0dd2b4 25355 < QUIT 
@400000006aff165b0c1cfd84 25355 > 221 mx1.example.net 
@400000006aff165b0c25563c tcpserver: end 25355 status 0
@400000006aff165b0c25e6c4 tcpserver: status: 0/40
@400000006aff165b0c278ca4 25355 < [EOF]
@400000006aff165b0c278ca4 25355 > [EOF]
@400000006aff16de31e95224 tcpserver: status: 1/40
@400000006aff16de31e95224 tcpserver: pid 26016 from 203.0.113.185
@400000006aff16de3837ea14 tcpserver: ok 26016 mx1.example.net:192.0.2.25:25 mail.garden.example:203.0.113.185::25769
@400000006aff16df074434e4 26016 > 220 mx1.example.net ESMTP 
@400000006aff16df08baf27c 26016 < EHLO mail.garden.example 
@400000006aff16df08ee00cc 26016 > 250-mx1.example.net 
@400000006aff16df08ee183c 26016 > 250-PIPELINING 
@400000006aff16df08ee5aa4 26016 > 250 8BITMIME 
@400000006aff16df0d620874 26016 < MAIL FROM:<f.braun34@garden.example> 
@400000006aff16df0d620874 26016 < RCPT TO:<z.jung@shop.example> 
@400000006aff16df0d620874 26016 < DATA 
@400000006aff16df0d6f338c 26016 > 250 ok 
@400000006aff16df0d6fb85c greylisting: 203.0.113.185 (f.braun34@garden.example -> z.jung@shop.example) exists (id=37924) - accepting
@400000006aff16df0daf22bc 26016 > 250 ok 
@400000006aff16df0de9552c 26016 > 354 go ahead 
@400000006aff16df133bed64 26016 < From: <f.braun34@garden.example> 
@400000006aff16df133bed64 26016 < To: <z.jung@shop.example> 
@400000006aff16df133bed64 26016 < Subject: our talk of last week 
@400000006aff16df133c85bc 26016 < Message-ID: <mwnpmt2p.26019@mail.garden.example> 
@400000006aff16df133d29cc 26016 <  
@400000006aff16df133d29cc 26016 < please find the minutes of the last meeting below 
@400000006aff16df133d29cc 26016 < the delivery will be with you on Tuesday before noon 
@400000006aff16df133dd5ac 26016 < kind r+
@400000006aff16df133eb83c 26016 < egards 
@400000006aff16df133f0e2c 26016 <  
@400000006aff16df133f19e4 26016 < could you send the figures of October once more? 
@400000006aff16df133fa29c 26016 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff16df133fa29c 26016 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff16df133fa29c 26016 < thank you for the papers, we shall look at them next week 
@400000006aff16df133fae54 26016 < please find the minutes of the last meeting below 
@400000006aff16df133fae54 26016 < the d+
@400000006aff16df13408cfc 26016 < elivery will be with you on Tuesday before noon 
@400000006aff16df134090e4 26016 < kind regards 
@400000006aff16df134098b4 26016 <  
@400000006aff16df13413cc4 26016 < could you send the figures of October once more? 
@400000006aff16df1341e4bc 26016 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff16df13422724 26016 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff16df13429c54 26016 < ------------------------------ 
@400000006aff16df1342d6ec 26016 < . 
@400000006aff16df198d4c44 26016 > 250 ok 1795102421 qp 26019 
@400000006aff16df1f6a8c94 26016 < QUIT 
@400000006aff16df1f8027d4 26016 > 221 mx1.example.net 
@400000006aff16df1f885594 tcpserver: end 26016 status 0
@400000006aff16df1f886534 tcpserver: status: 0/40
@400000006aff16df1f8a9f84 26016 < [EOF]
@400000006aff16df1f8ac694 26016 > [EOF]
@400000006aff17180a039a3a tcpserver: status: 1/40
@400000006aff17180a0459a2 tcpserver: pid 26302 from 198.51.100.108
@400000006aff171834e441aa tcpserver: ok 26302 mx1.example.net:192.0.2.25:25 :198.51.100.108::41568
@400000006aff171901cd2b92 26302 > 220 mx1.example.net ESMTP 
@400000006aff1719045c563a 26302 < EHLO host108.isp.test 
@400000006aff17190478deea 26302 > 250-mx1.example.net 
@400000006aff171904790dca 26302 > 250-PIPELINING 
@400000006aff17190479cd32 26302 > 250 8BITMIME 
@400000006aff1719052c1da2 26302 < MAIL FROM:<test62@vendor.test> 
@400000006aff17190564bdba 26302 > 250 ok 
@400000006aff17190b758d42 26302 < RCPT TO:<relaytest@freemail.test> 
@400000006aff17190b7e9d92 26302 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006aff1719123f40d2 26302 < QUIT 
@400000006aff171912664cea 26302 > 221 mx1.example.net 
@400000006aff1719126d7cc2 tcpserver: end 26302 status 0
@400000006aff1719126e5782 tcpserver: status: 0/40
@400000006aff17191270b112 26302 < [EOF]
@400000006aff171912712a2a 26302 > [EOF]
@400000006aff1870244f5384 tcpserver: status: 1/40
@400000006aff1870244f5384 tcpserver: pid 28025 from 203.0.113.204
@400000006aff1870258c1944 tcpserver: ok 28025 mx1.example.net:192.0.2.25:25 mail.reed.test:203.0.113.204::34580
@400000006aff1870293cec44 28025 > 220 mx1.example.net ESMTP 
@400000006aff187029a36e74 28025 < EHLO mail.reed.test 
@400000006aff187029b4e71c 28025 > 250-mx1.example.net 
@400000006aff187029b58f14 28025 > 250-PIPELINING 
@400000006aff187029b6005c 28025 > 250 8BITMIME 
@400000006aff18702f09e0b4 28025 < MAIL FROM:<o.beck2@reed.test> 
@400000006aff18702f09e0b4 28025 < RCPT TO:<k.maier@club.example> 
@400000006aff18702f0a619c 28025 < DATA 
@400000006aff18702f46a74c 28025 > 250 ok 
@400000006aff18702f47438c greylisting: 203.0.113.204 (o.beck2@reed.test -> k.maier@club.example) exists (id=19872) - accepting
@400000006aff18702f51366c 28025 > 250 ok 
@400000006aff18702f69eaa4 28025 > 354 go ahead 
@400000006aff18703458bfcc 28025 < From: <o.beck2@reed.test> 
@400000006aff18703458bfcc 28025 < To: <k.maier@club.example> 
@400000006aff187034593114 28025 < Subject: our talk of last week 
@400000006aff18703459b5e4 28025 < Message-ID: <mwnpveup.28026@mail.reed.test> 
@400000006aff1870345a2344 28025 <  
@400000006aff1870345a272c 28025 < please find the minutes of the last meeting below 
@400000006aff1870345b01ec 28025 < the delivery will be with you on Tuesday before noon 
@400000006aff1870345b1574 28025 < kind regards 
@400000006aff1870345b771c 28025 <  
@400000006aff1870345b771c 28025 < c+
@400000006aff1870345c423c 28025 < ould you send the figures of October once more? 
@400000006aff1870345c423c 28025 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1870345c711c 28025 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1870345c905c 28025 < thank you for the papers, we shall look at them next week 
@400000006aff1870345d28b4 28025 < please find the minutes of the last meeting below 
@400000006aff1870345d828c 28025 < the delivery wil+
@400000006aff1870345e0f2c 28025 < l be with you on Tuesday before noon 
@400000006aff1870345e1ecc 28025 < kind regards 
@400000006aff1870345e1ecc 28025 <  
@400000006aff1870345e1ecc 28025 < could you send the figures of October once more? 
@400000006aff1870345e8074 28025 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1870345e8074 28025 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1870345e8074 28025 < thank you for the papers, we shall look at them next week 
@400000006aff1870345f3bf4 28025 < please find +
@400000006aff1870345f43c4 28025 < the minutes of the last meeting below 
@400000006aff1870345fd834 28025 < the delivery will be with you on Tuesday before noon 
@400000006aff187034608be4 28025 < kind regards 
@400000006aff1870346093b4 28025 <  
@400000006aff187034610114 28025 < could you send the figures of October once more? 
@400000006aff187034610114 28025 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff187034610114 28025 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff187034610114 28025 < thank you for th+
@400000006aff18703461eb74 28025 < e papers, we shall look at them next week 
@400000006aff187034627814 28025 < please find the minutes of the last meeting below 
@400000006aff1870346304b4 28025 < the delivery will be with you on Tuesday before noon 
@400000006aff1870346304b4 28025 < kind regards 
@400000006aff187034634b04 28025 <  
@400000006aff187034634b04 28025 < could you send the figures of October once more? 
@400000006aff18703463cfd4 28025 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff18703463cfd4 28025 < starting del+
@400000006aff18703463ef14 28025 < ivery 1: msg 2 to local x@example.org 
@400000006aff18703463ef14 28025 < thank you for the papers, we shall look at them next week 
@400000006aff18703463facc 28025 < please find the minutes of the last meeting below 
@400000006aff18703463facc 28025 < --------------------------- 
@400000006aff1870346454a4 28025 < . 
@400000006aff18703558b33c tcpserver: status: 2/40
@400000006aff18703558ce94 tcpserver: pid 28027 from 203.0.113.43
@400000006aff1870359c153c 28025 > 250 ok 1795102822 qp 28026 
@400000006aff1870388ab17c tcpserver: ok 28027 mx1.example.net:192.0.2.25:25 mail.typo.test:203.0.113.43::13108
@400000006aff187100427994 28025 < QUIT 
@400000006aff18710081e00c 28025 > 221 mx1.example.net 
@400000006aff187100897574 tcpserver: end 28025 status 0
@400000006aff18710089d334 tcpserver: status: 1/40
@400000006aff1871008bfde4 28025 < [EOF]
@400000006aff1871008bfde4 28025 > [EOF]
@400000006aff187102913bf4 28027 > 220 mx1.example.net ESMTP 
@400000006aff187108fc8b74 28027 < EHLO mail.typo.test 
@400000006aff18710910a3fc 28027 > 250-mx1.example.net 
@400000006aff187109113484 28027 > 250-PIPELINING 
@400000006aff187109120b5c 28027 > 250 8BITMIME 
@400000006aff18710b20d6bc 28027 < MAIL FROM:<d.weiss35@typo.test> 
@400000006aff18710b20d6bc 28027 < RCPT TO:<d.weiss@club.example> 
@400000006aff18710b20f214 28027 < DATA 
@400000006aff18710b5d4b4c 28027 > 250 ok 
@400000006aff18710b5d4b4c greylisting: 203.0.113.43 (d.weiss35@typo.test -> d.weiss@club.example) exists (id=60517) - accepting
@400000006aff18710b88240c 28027 > 250 ok 
@400000006aff18710bad3c24 28027 > 354 go ahead 
@400000006aff1871106405a4 28027 < From: <d.weiss35@typo.test> 
@400000006aff1871106405a4 28027 < To: <d.weiss@club.example> 
@400000006aff18711064115c 28027 < Subject: our talk of last week 
@400000006aff187110644424 28027 < Message-ID: <mwnpvf6c.28028@mail.typo.test> 
@400000006aff18711064ec1c 28027 <  
@400000006aff18711065c6dc 28027 <  
@400000006aff1871106699cc 28027 < could you send the figures of October once more? 
@400000006aff18711066dc34 28027 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff187110678fe4 28027 < starting delivery 1: msg 2 to local x@+
@400000006aff187110678fe4 28027 < example.org 
@400000006aff187110684394 28027 < thank you for the papers, we shall look at them next week 
@400000006aff187110684394 28027 < please find the minutes of the last meeting below 
@400000006aff18711068b0f4 28027 < the delivery will be with you on Tuesday before noon 
@400000006aff187110690eb4 28027 < kind regards 
@400000006aff187110693d94 28027 <  
@400000006aff18711069d5ec 28027 < could you send the figures of October once more? 
@400000006aff1871106a146c 28027 < +49 30 5550 1+
@400000006aff1871106ae374 28027 <  + 49 30 5550 2 
@400000006aff1871106ae75c 28027 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1871106ae75c 28027 < thank you for the papers, we shall look at them next week 
@400000006aff1871106ae75c 28027 < please find the minutes of the last meeting below 
@400000006aff1871106ae75c 28027 < the delivery will be with you on Tuesday before noon 
@400000006aff1871106ae75c 28027 < kind regards 
@400000006aff1871106ae75c 28027 <  
@400000006aff1871106ae75c 28027 < could yo+
@400000006aff1871106ae75c 28027 < u send the figures of October once more? 
@400000006aff1871106ae75c 28027 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1871106ae75c 28027 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1871106ae75c 28027 < thank you for the papers, we shall look at them next week 
@400000006aff1871106ae75c 28027 < please find the minutes of the last meeting below 
@400000006aff1871106af6fc 28027 < the delivery will be wi+
@400000006aff1871106af6fc 28027 < th you on Tuesday before noon 
@400000006aff1871106b6c2c 28027 < kind regards 
@400000006aff1871106c3364 28027 <  
@400000006aff1871106c52a4 28027 < could you send the figures of October once more? 
@400000006aff1871106d19dc 28027 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1871106d19dc 28027 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1871106d19dc 28027 < thank you for the papers, we shall look at them next week 
@400000006aff1871106d9eac 28027 < please find the min+
@400000006aff1871106d9eac 28027 < utes of the last meeting below 
@400000006aff1871106e3aec 28027 < the delivery will be with you on Tuesday before noon 
@400000006aff1871106e3aec 28027 < kind regards 
@400000006aff1871106e65e4 28027 <  
@400000006aff1871106e796c 28027 < could you send the figures of October once more? 
@400000006aff1871106e796c 28027 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1871106f448c 28027 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1871106f448c 28027 < thank you for the paper+
@400000006aff1871106ff83c 28027 < s, we shall look at them next week 
@400000006aff18711070dacc 28027 < --------------------- 
@400000006aff18711070dacc 28027 < . 
@400000006aff187112f9db54 28027 > 250 ok 1795102823 qp 28028 
@400000006aff1871149752fc 28027 < QUIT 
@400000006aff187114c0d014 28027 > 221 mx1.example.net 
@400000006aff187114c82ae4 tcpserver: end 28027 status 0
@400000006aff187114c851f4 tcpserver: status: 0/40
@400000006aff187114cba96c 28027 < [EOF]
@400000006aff187114cc70a4 28027 > [EOF]
@400000006aff1881072206e4 tcpserver: status: 1/40
@400000006aff18810722b6ac tcpserver: pid 28107 from 198.51.100.169
@400000006aff18810a3c4aec tcpserver: ok 28107 mx1.example.net:192.0.2.25:25 host169.isp.test:198.51.100.169::25037
@400000006aff18811d6ffce4 rblsmtpd: 198.51.100.169 pid 28107: 451 https://zen.dnsbl.example/query/ip/198.51.100.169
@400000006aff1882147a7074 tcpserver: end 28107 status 0
@400000006aff1882147a7074 tcpserver: status: 0/40
@400000006aff18fc13bb0874 tcpserver: status: 1/40
@400000006aff18fc13bbac84 tcpserver: pid 28723 from 198.51.100.126
@400000006aff18fc1df39c34 tcpserver: ok 28723 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::5486
@400000006aff18fc2a0a90cc 28723 > 220 mx1.example.net ESMTP 
@400000006aff18fc2cd8c42c 28723 < EHLO mail.bigmail.example 
@400000006aff18fc2ce2ce7c 28723 > 250-mx1.example.net 
@400000006aff18fc2ce395b4 28723 > 250-PIPELINING 
@400000006aff18fc2ce395b4 28723 > 250 8BITMIME 
@400000006aff18fc2ebb9d8c 28723 < MAIL FROM:<y.kurz1@bigmail.example> 
@400000006aff18fc2ebbb114 28723 < RCPT TO:<ute@shop.example> 
@400000006aff18fc2ebbb114 28723 < DATA 
@400000006aff18fc2ed900fc 28723 > 250 ok 
@400000006aff18fc2ed94364 greylisting: 198.51.100.126 (y.kurz1@bigmail.example -> ute@shop.example) exists (id=22703) - accepting
@400000006aff18fc2f05d974 28723 > 250 ok 
@400000006aff18fc2f3263cc 28723 > 354 go ahead 
@400000006aff18fc3653380c 28723 < From: <y.kurz1@bigmail.example> 
@400000006aff18fc3653768c 28723 < To: <ute@shop.example> 
@400000006aff18fc365435f4 28723 < Subject: our talk of last week 
@400000006aff18fc365493b4 28723 < Message-ID: <mwnpyexy.28726@mail.bigmail.example> 
@400000006aff18fc365533dc 28723 <  
@400000006aff18fc3655e3a4 28723 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff18fc36561e3c 28723 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff18fc36568f84 28723 < thank you for the papers, we shal+
@400000006aff18fc36576274 28723 < l look at them next week 
@400000006aff18fc36579924 28723 < please find the minutes of the last meeting below 
@400000006aff18fc36579924 28723 < the delivery will be with you on Tuesday before noon 
@400000006aff18fc36579924 28723 < kind regards 
@400000006aff18fc365825c4 28723 <  
@400000006aff18fc365825c4 28723 < could you send the figures of October once more? 
@400000006aff18fc36582d94 28723 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff18fc3658682c 28723 < starting delivery 1: msg 2 to+
@400000006aff18fc3658682c 28723 <  local x@example.org 
@400000006aff18fc36586ffc 28723 < thank you for the papers, we shall look at them next week 
@400000006aff18fc36587f9c 28723 < please find the minutes of the last meeting below 
@400000006aff18fc36587f9c 28723 < the delivery will be with you on Tuesday before noon 
@400000006aff18fc3658e52c 28723 < kind regards 
@400000006aff18fc3658e52c 28723 <  
@400000006aff18fc3659cba4 28723 < could you send the figures of October once more? 
@400000006aff18fc3659f2b4 28723 < +49 +
@400000006aff18fc365a0e0c 28723 < 30 5550 1 + 49 30 5550 2 
@400000006aff18fc365ad544 28723 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff18fc365ad544 28723 < thank you for the papers, we shall look at them next week 
@400000006aff18fc365b42a4 28723 < please find the minutes of the last meeting below 
@400000006aff18fc365b88f4 28723 < the delivery will be with you on Tuesday before noon 
@400000006aff18fc365b88f4 28723 < kind regards 
@400000006aff18fc365bdafc 28723 < +
@400000006aff18fc365c9e4c 28723 <  
@400000006aff18fc365d6d54 28723 < could you send the figures of October once more? 
@400000006aff18fc365d9c34 28723 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff18fc365df9f4 28723 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff18fc365e0994 28723 < thank you for the papers, we shall look at them next week 
@400000006aff18fc365e4814 28723 < please find the minutes of the last meeting below 
@400000006aff18fc365effac 28723 < the delivery w+
@400000006aff18fc365f5d6c 28723 < ill be with you on Tuesday before noon 
@400000006aff18fc365f5d6c 28723 < kind regards 
@400000006aff18fc365f5d6c 28723 <  
@400000006aff18fc365f5d6c 28723 < could you send the figures of October once more? 
@400000006aff18fc36603444 28723 < ------------------ 
@400000006aff18fc36603444 28723 < . 
@400000006aff18fc3ac21764 28723 > 250 ok 1795102962 qp 28726 
@400000006aff18fd02712134 28723 < QUIT 
@400000006aff18fd02a13d9c 28723 > 221 mx1.example.net 
@400000006aff18fd02a8debc tcpserver: end 28723 status 0
@400000006aff18fd02a8debc tcpserver: status: 0/40
@400000006aff18fd02abc104 28723 < [EOF]
@400000006aff18fd02abc104 28723 > [EOF]
@400000006aff19410b11d3f6 tcpserver: status: 1/40
@400000006aff19410b12935e tcpserver: pid 29067 from 198.51.100.180
@400000006aff1941114c1cae tcpserver: ok 29067 mx1.example.net:192.0.2.25:25 :198.51.100.180::48460
@400000006aff19411cce282e rblsmtpd: 198.51.100.180 pid 29067: 451 https://zen.dnsbl.example/query/ip/198.51.100.180
@400000006aff19420ba5078e tcpserver: end 29067 status 0
@400000006aff19420ba55996 tcpserver: status: 0/40
@400000006aff19f41aaa31dc tcpserver: status: 1/40
@400000006aff19f41aab1854 tcpserver: pid 29964 from 198.51.100.7
@400000006aff19f41cd6781c tcpserver: ok 29964 mx1.example.net:192.0.2.25:25 mail.inkwell.test:198.51.100.7::14560
@400000006aff19f424d5e8a4 29964 > 220 mx1.example.net ESMTP 
@400000006aff19f426b20374 29964 < EHLO mail.inkwell.test 
@400000006aff19f426c69ce4 29964 > 250-mx1.example.net 
@400000006aff19f426c69ce4 29964 > 250-PIPELINING 
@400000006aff19f426c69ce4 29964 > 250 8BITMIME 
@400000006aff19f4290f2584 29964 < MAIL FROM:<k.maier34@inkwell.test> 
@400000006aff19f4290f2584 29964 < RCPT TO:<sara@club.example> 
@400000006aff19f4290f96cc 29964 < DATA 
@400000006aff19f4291cb62c 29964 > 250 ok 
@400000006aff19f4291ccd9c greylisting: 198.51.100.7 (k.maier34@inkwell.test -> sara@club.example) exists (id=63814) - accepting
@400000006aff19f429557d54 29964 > 250 ok 
@400000006aff19f4299005b4 29964 > 354 go ahead 
@400000006aff19f42ef11124 29964 < From: <k.maier34@inkwell.test> 
@400000006aff19f42ef12c7c 29964 < To: <sara@club.example> 
@400000006aff19f42ef12c7c 29964 < Subject: our talk of last week 
@400000006aff19f42ef1cca4 29964 < Message-ID: <mwnq3q72.29966@mail.inkwell.test> 
@400000006aff19f42ef1cca4 29964 <  
@400000006aff19f42ef268e4 29964 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff19f42ef2843c 29964 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff19f42ef343a4 29964 < thank you for the papers, we shall l+
@400000006aff19f42ef389f4 29964 < ook at them next week 
@400000006aff19f42ef389f4 29964 < please find the minutes of the last meeting below 
@400000006aff19f42ef389f4 29964 < the delivery will be with you on Tuesday before noon 
@400000006aff19f42ef3eb9c 29964 < kind regards 
@400000006aff19f42ef44574 29964 <  
@400000006aff19f42ef47c24 29964 < could you send the figures of October once more? 
@400000006aff19f42ef4e984 29964 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff19f42ef4f154 29964 < starting delivery 1: msg 2 to lo+
@400000006aff19f42ef51c4c 29964 < cal x@example.org 
@400000006aff19f42ef51c4c 29964 < thank you for the papers, we shall look at them next week 
@400000006aff19f42ef59564 29964 < please find the minutes of the last meeting below 
@400000006aff19f42ef62dbc 29964 < the delivery will be with you on Tuesday before noon 
@400000006aff19f42ef62dbc 29964 < kind regards 
@400000006aff19f42ef650e4 29964 <  
@400000006aff19f42ef6e93c 29964 < could you send the figures of October once more? 
@400000006aff19f42ef78964 29964 < +49 30 +
@400000006aff19f42ef7df54 29964 < 5550 1 + 49 30 5550 2 
@400000006aff19f42ef7df54 29964 < - 
@400000006aff19f42ef7df54 29964 < . 
@400000006aff19f4329cee9c 29964 > 250 ok 1795103210 qp 29966 
@400000006aff19f437cd8f84 29964 < QUIT 
@400000006aff19f438017c7c 29964 > 221 mx1.example.net 
@400000006aff19f438098ee4 tcpserver: end 29964 status 0
@400000006aff19f43809c594 tcpserver: status: 0/40
@400000006aff19f4380c712c 29964 < [EOF]
@400000006aff19f4380c712c 29964 > [EOF]
@400000006aff1ae113d9cf5c tcpserver: status: 1/40
@400000006aff1ae113d9fa54 tcpserver: pid 31148 from 198.51.100.126
@400000006aff1ae11c750e9c tcpserver: ok 31148 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::32824
@400000006aff1ae128a042cc 31148 > 220 mx1.example.net ESMTP 
@400000006aff1ae12c2e6eb4 31148 < EHLO mail.bigmail.example 
@400000006aff1ae12c71d884 31148 > 250-mx1.example.net 
@400000006aff1ae12c723644 31148 > 250-PIPELINING 
@400000006aff1ae12c72884c 31148 > 250 8BITMIME 
@400000006aff1ae12e2894ec 31148 < MAIL FROM:<b.lang11@bigmail.example> 
@400000006aff1ae12e2894ec 31148 < RCPT TO:<emma@club.example> 
@400000006aff1ae12e28cf84 31148 < DATA 
@400000006aff1ae12e39947c 31148 > 250 ok 
@400000006aff1ae12e39947c greylisting: 198.51.100.126 (b.lang11@bigmail.example -> emma@club.example) exists (id=84619) - accepting
@400000006aff1ae12e6b1074 31148 > 250 ok 
@400000006aff1ae12e9a61bc 31148 > 354 go ahead 
@400000006aff1ae133420454 31148 < From: <b.lang11@bigmail.example> 
@400000006aff1ae133428154 31148 < To: <emma@club.example> 
@400000006aff1ae133435c14 31148 < Subject: our talk of last week 
@400000006aff1ae133435c14 31148 < Message-ID: <mwnq8t3s.31151@mail.bigmail.example> 
@400000006aff1ae13343fc3c 31148 <  
@400000006aff1ae13344afec 31148 < thank you for the papers, we shall look at them next week 
@400000006aff1ae13344b7bc 31148 < please find the minutes of the last meeting below 
@400000006aff1ae13345157c 31148 < th+
@400000006aff1ae13345157c 31148 < e delivery will be with you on Tuesday before noon 
@400000006aff1ae13345c544 31148 < kind regards 
@400000006aff1ae133460f7c 31148 <  
@400000006aff1ae1334626ec 31148 < could you send the figures of October once more? 
@400000006aff1ae1334659b4 31148 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1ae13346da9c 31148 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1ae13346da9c 31148 < thank you for the papers, we shall look at them next week+
@400000006aff1ae13346f9dc 31148 <  
@400000006aff1ae13347d0b4 31148 < please find the minutes of the last meeting below 
@400000006aff1ae13347d0b4 31148 < the delivery will be with you on Tuesday before noon 
@400000006aff1ae13348884c 31148 < kind regards 
@400000006aff1ae1334972ac 31148 <  
@400000006aff1ae13349ad44 31148 < could you send the figures of October once more? 
@400000006aff1ae13349d83c 31148 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1ae13349d83c 31148 < ----------------------- 
@400000006aff1ae13349d83c 31148 < . 
@400000006aff1ae1358e4614 31148 > 250 ok 1795103447 qp 31151 
@400000006aff1ae13ab3c754 31148 < QUIT 
@400000006aff1ae13ad272e4 31148 > 221 mx1.example.net 
@400000006aff1ae13adaa0a4 tcpserver: end 31148 status 0
@400000006aff1ae13adb489c tcpserver: status: 0/40
@400000006aff1ae13addf81c 31148 < [EOF]
@400000006aff1ae13addf81c 31148 > [EOF]
@400000006aff1af815d7a2fc tcpserver: status: 1/40
@400000006aff1af815d7be54 tcpserver: pid 31263 from 198.51.100.7
@400000006aff1af81f3520cc tcpserver: ok 31263 mx1.example.net:192.0.2.25:25 mail.inkwell.test:198.51.100.7::2717
@400000006aff1af82ab9dbcc 31263 > 220 mx1.example.net ESMTP 
@400000006aff1af82ef7ac8c 31263 < EHLO mail.inkwell.test 
@400000006aff1af82eff557c 31263 > 250-mx1.example.net 
@400000006aff1af82eff5964 31263 > 250-PIPELINING 
@400000006aff1af82eff5964 31263 > 250 8BITMIME 
@400000006aff1af830bc3c04 31263 < MAIL FROM:<emma28@inkwell.test> 
@400000006aff1af830bcf784 31263 < RCPT TO:<wanda@example.net> 
@400000006aff1af830bdc2a4 31263 < DATA 
@400000006aff1af830e29c3c 31263 > 250 ok 
@400000006aff1af830e3869c greylisting: 198.51.100.7 (emma28@inkwell.test -> wanda@example.net) exists (id=76307) - accepting
@400000006aff1af83102e9c4 31263 > 250 ok 
@400000006aff1af8311d14fc 31263 > 354 go ahead 
@400000006aff1af831ef7c44 31263 < From: <emma28@inkwell.test> 
@400000006aff1af831f02824 31263 < To: <wanda@example.net> 
@400000006aff1af831f02824 31263 < Subject: our talk of last week 
@400000006aff1af831f02824 31263 < Message-ID: <mwnq9av5.31266@mail.inkwell.test> 
@400000006aff1af831f0cc34 31263 <  
@400000006aff1af831f17814 31263 < please find the minutes of the last meeting below 
@400000006aff1af831f24334 31263 < the delivery will be with you on Tuesday before noon 
@400000006aff1af831f31624 31263 < kind regards 
@400000006aff1af831f3394c 31263 < +
@400000006aff1af831f3b264 31263 <  
@400000006aff1af831f3b264 31263 < could you send the figures of October once more? 
@400000006aff1af831f3f4cc 31263 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1af831f4bfec 31263 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1af831f4bfec 31263 < thank you for the papers, we shall look at them next week 
@400000006aff1af831f540d4 31263 < please find the minutes of the last meeting below 
@400000006aff1af831f61b94 31263 < the delivery w+
@400000006aff1af831f6c774 31263 < ill be with you on Tuesday before noon 
@400000006aff1af831f709dc 31263 < kind regards 
@400000006aff1af831f7b9a4 31263 <  
@400000006aff1af831f8231c 31263 < could you send the figures of October once more? 
@400000006aff1af831f8696c 31263 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1af831f91d1c 31263 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1af831f924ec 31263 < thank you for the papers, we shall look at them next week 
@400000006aff1af831f95f84 31263 < please fin+
@400000006aff1af831f9ffac 31263 < d the minutes of the last meeting below 
@400000006aff1af831f9ffac 31263 < -------------------------------------------- 
@400000006aff1af831fa8094 31263 < . 
@400000006aff1af8368c7464 31263 > 250 ok 1795103470 qp 31266 
@400000006aff1af83935ed6c 31263 < QUIT 
@400000006aff1af8394dda6c 31263 > 221 mx1.example.net 
@400000006aff1af83955aa6c tcpserver: end 31263 status 0
@400000006aff1af839562b54 tcpserver: status: 0/40
@400000006aff1af8395859ec 31263 < [EOF]
@400000006aff1af839587544 31263 > [EOF]
@400000006aff1bf42671d5c4 tcpserver: status: 1/40
@400000006aff1bf42671d9ac tcpserver: pid 32525 from 198.51.100.234
@400000006aff1bf430fca44c tcpserver: ok 32525 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::17319
@400000006aff1bf4344b8ce4 32525 > 220 mx1.example.net ESMTP 
@400000006aff1bf43a3c497c 32525 < EHLO mail.partner.test 
@400000006aff1bf43a7bb7c4 32525 > 250-mx1.example.net 
@400000006aff1bf43a7bea8c 32525 > 250-PIPELINING 
@400000006aff1bf43a7bea8c 32525 > 250 8BITMIME 
@400000006aff1bf505bec1ac 32525 < MAIL FROM:<j.klein10@partner.test> 
@400000006aff1bf505bec1ac 32525 < RCPT TO:<y.kurz@shop.example> 
@400000006aff1bf505bf179c 32525 < DATA 
@400000006aff1bf505f63ccc 32525 > 250 ok 
@400000006aff1bf505f6831c greylisting: 198.51.100.234 (j.klein10@partner.test -> y.kurz@shop.example) exists (id=10276) - accepting
@400000006aff1bf5062a4cec 32525 > 250 ok 
@400000006aff1bf506579e7c 32525 > 354 go ahead 
@400000006aff1bf50a382084 32525 < From: <j.klein10@partner.test> 
@400000006aff1bf50a382854 32525 < To: <y.kurz@shop.example> 
@400000006aff1bf50a382854 32525 < Subject: our talk of last week 
@400000006aff1bf50a3891cc 32525 < Message-ID: <mwnqepl7.32528@mail.partner.test> 
@400000006aff1bf50a397844 32525 <  
@400000006aff1bf50a39b6c4 32525 < kind regards 
@400000006aff1bf50a3a2fdc 32525 <  
@400000006aff1bf50a3a7244 32525 < could you send the figures of October once more? 
@400000006aff1bf50a3b31ac 32525 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1bf50a3b4d04 32525 < starting delivery 1+
@400000006aff1bf50a3b9354 32525 < : msg 2 to local x@example.org 
@400000006aff1bf50a3baac4 32525 < thank you for the papers, we shall look at them next week 
@400000006aff1bf50a3baac4 32525 < please find the minutes of the last meeting below 
@400000006aff1bf50a3c1054 32525 < the delivery will be with you on Tuesday before noon 
@400000006aff1bf50a3c1054 32525 < kind regards 
@400000006aff1bf50a3c9524 32525 <  
@400000006aff1bf50a3c9524 32525 < could you send the figures of October once m+
@400000006aff1bf50a3d77b4 32525 < ore? 
@400000006aff1bf50a3e4aa4 32525 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1bf50a3e4aa4 32525 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1bf50a3e90f4 32525 < thank you for the papers, we shall look at them next week 
@400000006aff1bf50a3e90f4 32525 < please find the minutes of the last meeting below 
@400000006aff1bf50a3e90f4 32525 < the delivery will be with you on Tuesday before noon 
@400000006aff1bf50a3e9cac 32525 < kind +
@400000006aff1bf50a3eac4c 32525 < regards 
@400000006aff1bf50a3eac4c 32525 <  
@400000006aff1bf50a3ec3bc 32525 < could you send the figures of October once more? 
@400000006aff1bf50a3f7b54 32525 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1bf50a3f7b54 32525 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1bf50a3fe8b4 32525 < thank you for the papers, we shall look at them next week 
@400000006aff1bf50a40a04c 32525 < please find the minutes of the last meeting below 
@400000006aff1bf50a416f54 32525 < the +
@400000006aff1bf50a416f54 32525 < delivery will be with you on Tuesday before noon 
@400000006aff1bf50a41c92c 32525 < kind regards 
@400000006aff1bf50a42750c 32525 <  
@400000006aff1bf50a4324d4 32525 < could you send the figures of October once more? 
@400000006aff1bf50a440f34 32525 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1bf50a440f34 32525 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1bf50a44befc 32525 < thank you for the papers, we shall look at them next week 
@400000006aff1bf50a457694 32525 < please find the minutes of the last meeting below 
@400000006aff1bf50a461e8c 32525 < the delivery will be with you on Tuesday before noon 
@400000006aff1bf50a4664dc 32525 < kind regards 
@400000006aff1bf50a47282c 32525 <  
@400000006aff1bf50a47a914 32525 < could you send the figures of October once more? 
@400000006aff1bf50a487434 32525 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1bf50a487c04 32525 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1bf50a493f54 32525 < than+
@400000006aff1bf50a493f54 32525 < k you for the papers, we shall look at them next week 
@400000006aff1bf50a499d14 32525 < please find the minutes of the last meeting below 
@400000006aff1bf50a499d14 32525 < the delivery will be with you on Tuesday before noon 
@400000006aff1bf50a499d14 32525 < kind regards 
@400000006aff1bf50a499d14 32525 <  
@400000006aff1bf50a499d14 32525 < could you send the figures of October once more? 
@400000006aff1bf50a499d14 32525 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1bf50a499d14 32525 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1bf50a499d14 32525 < thank you for the papers, we shall look at them next week 
@400000006aff1bf50a4a3954 32525 < please find the minutes of the last meeting below 
@400000006aff1bf50a4a644c 32525 < the delivery will be with you on Tuesday before noon 
@400000006aff1bf50a4b3354 32525 < kind regards 
@400000006aff1bf50a4bb054 32525 <  
@400000006aff1bf50a4bb054 32525 < could you send the figure+
@400000006aff1bf50a4bb054 32525 < s of October once more? 
@400000006aff1bf50a4c872c 32525 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1bf50a4d61ec 32525 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1bf50a4d69bc 32525 < thank you for the papers, we shall look at them next week 
@400000006aff1bf50a4d88fc 32525 < please find the minutes of the last meeting below 
@400000006aff1bf50a4dd71c 32525 < the delivery will be with you on Tuesday+
@400000006aff1bf50a4dd71c 32525 <  before noon 
@400000006aff1bf50a4e159c 32525 < kind regards 
@400000006aff1bf50a4e9a6c 32525 <  
@400000006aff1bf50a4f7144 32525 < could you send the figures of October once more? 
@400000006aff1bf50a4f7914 32525 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1bf50a4ffde4 32525 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1bf50a50a9c4 32525 < thank you for the papers, we shall look at them next week 
@400000006aff1bf50a517cb4 32525 < please find the minutes of the last +
@400000006aff1bf50a51c304 32525 < meeting below 
@400000006aff1bf50a51f9b4 32525 < the delivery will be with you on Tuesday before noon 
@400000006aff1bf50a51f9b4 32525 < kind regards 
@400000006aff1bf50a523834 32525 <  
@400000006aff1bf50a523834 32525 < could you send the figures of October once more? 
@400000006aff1bf50a523834 32525 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1bf50a523834 32525 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1bf50a5299dc 32525 < thank you for the papers, we shall look +
@400000006aff1bf50a52dc44 32525 < at them next week 
@400000006aff1bf50a535944 32525 < please find the minutes of the last meeting below 
@400000006aff1bf50a537884 32525 < the delivery will be with you on Tuesday before noon 
@400000006aff1bf50a537884 32525 < kind regards 
@400000006aff1bf50a5443a4 32525 <  
@400000006aff1bf50a54c48c 32525 < could you send the figures of October once more? 
@400000006aff1bf50a54c48c 32525 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1bf50a54e3cc 32525 < starting delivery 1: msg 2 to local +
@400000006aff1bf50a54e3cc 32525 < x@example.org 
@400000006aff1bf50a559394 32525 < thank you for the papers, we shall look at them next week 
@400000006aff1bf50a559394 32525 < please find the minutes of the last meeting below 
@400000006aff1bf50a566684 32525 < the delivery will be with you on Tuesday before noon 
@400000006aff1bf50a566684 32525 < kind regards 
@400000006aff1bf50a5706ac 32525 <  
@400000006aff1bf50a577024 32525 < could you send the figures of October once more? 
@400000006aff1bf50a57d5b4 32525 < +49 30 5550+
@400000006aff1bf50a583b44 32525 <  1 + 49 30 5550 2 
@400000006aff1bf50a58a4bc 32525 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1bf50a596424 32525 < thank you for the papers, we shall look at them next week 
@400000006aff1bf50a59a68c 32525 < please find the minutes of the last meeting below 
@400000006aff1bf50a59ae5c 32525 < the delivery will be with you on Tuesday before noon 
@400000006aff1bf50a59bdfc 32525 < kind regards 
@400000006aff1bf50a59d954 32525 <  
@400000006aff1bf50a59d954 32525 < could +
@400000006aff1bf50a5a1fa4 32525 < you send the figures of October once more? 
@400000006aff1bf50a5ab414 32525 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1bf50a5b8704 32525 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1bf50a5c6d7c 32525 < thank you for the papers, we shall look at them next week 
@400000006aff1bf50a5d57dc 32525 < please find the minutes of the last meeting below 
@400000006aff1bf50a5e03bc 32525 < the delivery will be +
@400000006aff1bf50a5e03bc 32525 < with you on Tuesday before noon 
@400000006aff1bf50a5ecaf4 32525 < kind regards 
@400000006aff1bf50a5f1144 32525 <  
@400000006aff1bf50a5f1144 32525 < could you send the figures of October once more? 
@400000006aff1bf50a5f7abc 32525 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1bf50a6049c4 32525 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1bf50a60b33c 32525 < thank you for the papers, we shall look at them next week 
@400000006aff1bf50a60b724 32525 < please find the m+
@400000006aff1bf50a60bef4 32525 < inutes of the last meeting below 
@400000006aff1bf50a610544 32525 < the delivery will be with you on Tuesday before noon 
@400000006aff1bf50a610544 32525 < --- 
@400000006aff1bf50a61bcdc 32525 < . 
@400000006aff1bf5109f841c 32525 > 250 ok 1795103723 qp 32528 
@400000006aff1bf5115bfe1c 32525 < QUIT 
@400000006aff1bf51184cb6c 32525 > 221 mx1.example.net 
@400000006aff1bf5118bf75c tcpserver: end 32525 status 0
@400000006aff1bf5118bf75c tcpserver: status: 0/40
@400000006aff1bf5118f2f94 32525 < [EOF]
@400000006aff1bf5118f2f94 32525 > [EOF]
@400000006aff1c572b4e5b6c tcpserver: status: 1/40
@400000006aff1c572b4e5b6c tcpserver: pid 552 from 203.0.113.230
@400000006aff1c5730a2d034 tcpserver: ok 552 mx1.example.net:192.0.2.25:25 mail.bricks.example:203.0.113.230::28562
@400000006aff1c573324ef04 552 > 220 mx1.example.net ESMTP 
@400000006aff1c5736078cf4 552 < EHLO mail.bricks.example 
@400000006aff1c57362e7db4 552 > 250-mx1.example.net 
@400000006aff1c57362e7db4 552 > 250-PIPELINING 
@400000006aff1c57362ec404 552 > 250 8BITMIME 
@400000006aff1c5800a99804 552 < MAIL FROM:<d.weiss0@bricks.example> 
@400000006aff1c5800aa20bc 552 < RCPT TO:<greta@example.net> 
@400000006aff1c5800ab0b1c 552 < DATA 
@400000006aff1c5800e729bc 552 > 250 ok 
@400000006aff1c5800e7ba44 greylisting: 203.0.113.230 (d.weiss0@bricks.example -> greta@example.net) exists (id=75884) - accepting
@400000006aff1c5800fb6d3c 552 > 250 ok 
@400000006aff1c58010c5d2c 552 > 354 go ahead 
@400000006aff1c5805c220f4 552 < From: <d.weiss0@bricks.example> 
@400000006aff1c5805c220f4 552 < To: <greta@example.net> 
@400000006aff1c5805c2ccd4 552 < Subject: our talk of last week 
@400000006aff1c5805c38084 552 < Message-ID: <mwnqgtvm.554@mail.bricks.example> 
@400000006aff1c5805c4110c 552 <  
@400000006aff1c5805c4863c 552 < the delivery will be with you on Tuesday before noon 
@400000006aff1c5805c495dc 552 < kind regards 
@400000006aff1c5805c53dd4 552 <  
@400000006aff1c5805c5709c 552 < could you send the figures of October once mor+
@400000006aff1c5805c5709c 552 < e? 
@400000006aff1c5805c5709c 552 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1c5805c5f954 552 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1c5805c5f954 552 < thank you for the papers, we shall look at them next week 
@400000006aff1c5805c6d02c 552 < please find the minutes of the last meeting below 
@400000006aff1c5805c6d02c 552 < the delivery will be with you on Tuesday before noon 
@400000006aff1c5805c7b2bc 552 < kind re+
@400000006aff1c5805c89d1c 552 < gards 
@400000006aff1c5805c8ef24 552 <  
@400000006aff1c5805c8ef24 552 < could you send the figures of October once more? 
@400000006aff1c5805c973f4 552 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1c5805c9a6bc 552 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1c5805c9a6bc 552 < thank you for the papers, we shall look at them next week 
@400000006aff1c5805c9aaa4 552 < please find the minutes of the last meeting below 
@400000006aff1c5805c9aaa4 552 < the de+
@400000006aff1c5805ca894c 552 < livery will be with you on Tuesday before noon 
@400000006aff1c5805cb15ec 552 < kind regards 
@400000006aff1c5805cbb22c 552 <  
@400000006aff1c5805cbd554 552 < could you send the figures of October once more? 
@400000006aff1c5805cc5254 552 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1c5805cc5254 552 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1c5805ccbfb4 552 < thank you for the papers, we shall look at them next week 
@400000006aff1c5805ccfa4c 552 < pl+
@400000006aff1c5805cd7f1c 552 < ease find the minutes of the last meeting below 
@400000006aff1c5805ce138c 552 < the delivery will be with you on Tuesday before noon 
@400000006aff1c5805ce9c44 552 < kind regards 
@400000006aff1c5805cf6f34 552 <  
@400000006aff1c5805cfb19c 552 < could you send the figures of October once more? 
@400000006aff1c5805d03284 552 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1c5805d0ea1c 552 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1c5805d0ea1c 552 < thank +
@400000006aff1c5805d1b924 552 < you for the papers, we shall look at them next week 
@400000006aff1c5805d23a0c 552 < please find the minutes of the last meeting below 
@400000006aff1c5805d2c6ac 552 < the delivery will be with you on Tuesday before noon 
@400000006aff1c5805d2f1a4 552 < kind regards 
@400000006aff1c5805d2f1a4 552 <  
@400000006aff1c5805d36ea4 552 < could you send the figures of October once more? 
@400000006aff1c5805d39d84 552 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1c5805d39d84 552 < st+
@400000006aff1c5805d45134 552 < arting delivery 1: msg 2 to local x@example.org 
@400000006aff1c5805d45134 552 < thank you for the papers, we shall look at them next week 
@400000006aff1c5805d4b6c4 552 < please find the minutes of the last meeting below 
@400000006aff1c5805d58d9c 552 < the delivery will be with you on Tuesday before noon 
@400000006aff1c5805d6414c 552 < kind regards 
@400000006aff1c5805d71054 552 <  
@400000006aff1c5805d71054 552 < could you send the figures +
@400000006aff1c5805d775e4 552 < of October once more? 
@400000006aff1c5805d8066c 552 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1c5805d86814 552 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1c5805d8e514 552 < thank you for the papers, we shall look at them next week 
@400000006aff1c5805d95e2c 552 < please find the minutes of the last meeting below 
@400000006aff1c5805d95e2c 552 < the delivery will be with you on Tuesday b+
@400000006aff1c5805d9853c 552 < efore noon 
@400000006aff1c5805d9b034 552 < kind regards 
@400000006aff1c5805d9eeb4 552 <  
@400000006aff1c5805d9eeb4 552 < could you send the figures of October once more? 
@400000006aff1c5805da92c4 552 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1c5805db36d4 552 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1c5805db36d4 552 < thank you for the papers, we shall look at them next week 
@400000006aff1c5805dbc75c 552 < please find the minutes of the last me+
@400000006aff1c5805dbc75c 552 < eting below 
@400000006aff1c5805dbea84 552 < the delivery will be with you on Tuesday before noon 
@400000006aff1c5805dbea84 552 < kind regards 
@400000006aff1c5805dc53fc 552 <  
@400000006aff1c5805dc53fc 552 < could you send the figures of October once more? 
@400000006aff1c5805dca604 552 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1c5805dd80c4 552 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1c5805dd80c4 552 < thank you for the papers, we shall look at+
@400000006aff1c5805de385c 552 <  them next week 
@400000006aff1c5805de385c 552 < please find the minutes of the last meeting below 
@400000006aff1c5805df0764 552 < the delivery will be with you on Tuesday before noon 
@400000006aff1c5805df7c94 552 < kind regards 
@400000006aff1c5805dfaf5c 552 <  
@400000006aff1c5805dfaf5c 552 < could you send the figures of October once more? 
@400000006aff1c5805e01104 552 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1c5805e0bce4 552 < starting delivery 1: msg 2 to local x@+
@400000006aff1c5805e15924 552 < example.org 
@400000006aff1c5805e1f564 552 < thank you for the papers, we shall look at them next week 
@400000006aff1c5805e2c084 552 < please find the minutes of the last meeting below 
@400000006aff1c5805e30abc 552 < the delivery will be with you on Tuesday before noon 
@400000006aff1c5805e30abc 552 < kind regards 
@400000006aff1c5805e30ea4 552 <  
@400000006aff1c5805e30ea4 552 < could you send the figures of October once more? 
@400000006aff1c5805e30ea4 552 < +49 30 5550 1+
@400000006aff1c5805e3e964 552 <  + 49 30 5550 2 
@400000006aff1c5805e3e964 552 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1c5805e44b0c 552 < thank you for the papers, we shall look at them next week 
@400000006aff1c5805e4febc 552 < please find the minutes of the last meeting below 
@400000006aff1c5805e4febc 552 < the delivery will be with you on Tuesday before noon 
@400000006aff1c5805e5356c 552 < kind regards 
@400000006aff1c5805e5356c 552 <  
@400000006aff1c5805e5c5f4 552 < could yo+
@400000006aff1c5805e64eac 552 < u send the figures of October once more? 
@400000006aff1c5805e6fe74 552 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1c5805e75464 552 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1c5805e75464 552 < thank you for the papers, we shall look at them next week 
@400000006aff1c5805e792e4 552 < please find the minutes of the last meeting below 
@400000006aff1c5805e83ec4 552 < the delivery will be wi+
@400000006aff1c5805e8fe2c 552 < th you on Tuesday before noon 
@400000006aff1c5805e94c4c 552 < kind regards 
@400000006aff1c5805e98eb4 552 <  
@400000006aff1c5805e99684 552 < --------- 
@400000006aff1c5805e99e54 552 < . 
@400000006aff1c5808fce934 552 > 250 ok 1795103822 qp 554 
@400000006aff1c580f95a59c 552 < QUIT 
@400000006aff1c580fa5ed94 552 > 221 mx1.example.net 
@400000006aff1c580fadf05c tcpserver: end 552 status 0
@400000006aff1c580fadf05c tcpserver: status: 0/40
@400000006aff1c580fb074e4 552 < [EOF]
@400000006aff1c580fb0af7c 552 > [EOF]
@400000006aff1c7f16633a56 tcpserver: status: 1/40
@400000006aff1c7f16633a56 tcpserver: pid 750 from 198.51.100.105
@400000006aff1c7f1a85c2b6 tcpserver: ok 750 mx1.example.net:192.0.2.25:25 host105.isp.test:198.51.100.105::55449
@400000006aff1c7f22a30bde 750 > 220 mx1.example.net ESMTP 
@400000006aff1c7f277a3286 750 < EHLO host105.isp.test 
@400000006aff1c7f2784870e 750 > 250-mx1.example.net 
@400000006aff1c7f27854e46 750 > 250-PIPELINING 
@400000006aff1c7f2785c75e 750 > 250 8BITMIME 
@400000006aff1c7f2c03bdfe 750 < MAIL FROM:<lena75@mail13.vendor.test> 
@400000006aff1c7f2c348646 750 > 250 ok 
@400000006aff1c7f31b381c6 750 < RCPT TO:<k.maier@club.example> 
@400000006aff1c7f31b381c6 greylisting: 198.51.100.105 (lena75@mail13.vendor.test -> k.maier@club.example) doesn't exist. - temp. rejecting
@400000006aff1c7f31eb9926 750 > 451 temporary failure (#4.3.0) 
@400000006aff1c7f336a9bee 750 < QUIT 
@400000006aff1c7f3382041e 750 > 221 mx1.example.net 
@400000006aff1c7f3389eb8e tcpserver: end 750 status 0
@400000006aff1c7f338a129e tcpserver: status: 0/40
@400000006aff1c7f338d4ad6 750 < [EOF]
@400000006aff1c7f338d6a16 750 > [EOF]
@400000006aff1cbf1ef55c94 tcpserver: status: 1/40
@400000006aff1cbf1ef5e934 tcpserver: pid 1071 from 203.0.113.186
@400000006aff1cbf2334f274 tcpserver: ok 1071 mx1.example.net:192.0.2.25:25 mail.paper.example:203.0.113.186::12367
@400000006aff1cbf24aa778c 1071 > 220 mx1.example.net ESMTP 
@400000006aff1cbf27d70344 1071 < EHLO mail.paper.example 
@400000006aff1cbf27e687ec 1071 > 250-mx1.example.net 
@400000006aff1cbf27e76694 1071 > 250-PIPELINING 
@400000006aff1cbf27e80e8c 1071 > 250 8BITMIME 
@400000006aff1cbf2c2f1a94 1071 < MAIL FROM:<b.lang3@paper.example> 
@400000006aff1cbf2c30010c 1071 < RCPT TO:<f.braun@club.example> 
@400000006aff1cbf2c30010c 1071 < DATA 
@400000006aff1cbf2c5d27a4 1071 > 250 ok 
@400000006aff1cbf2c5d27a4 greylisting: 203.0.113.186 (b.lang3@paper.example -> f.braun@club.example) exists (id=75797) - accepting
@400000006aff1cbf2c88cf6c 1071 > 250 ok 
@400000006aff1cbf2ca9866c 1071 > 354 go ahead 
@400000006aff1cbf32d4c394 1071 < From: <b.lang3@paper.example> 
@400000006aff1cbf32d4f65c 1071 < To: <f.braun@club.example> 
@400000006aff1cbf32d509e4 1071 < Subject: our talk of last week 
@400000006aff1cbf32d5e4a4 1071 < Message-ID: <mwnqj1z0.1073@mail.paper.example> 
@400000006aff1cbf32d659d4 1071 <  
@400000006aff1cbf32d6f9fc 1071 <  
@400000006aff1cbf32d6f9fc 1071 < could you send the figures of October once more? 
@400000006aff1cbf32d6f9fc 1071 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1cbf32d6f9fc 1071 < starting delivery 1: msg 2 to loc+
@400000006aff1cbf32d7675c 1071 < al x@example.org 
@400000006aff1cbf32d83a4c 1071 < thank you for the papers, we shall look at them next week 
@400000006aff1cbf32d83a4c 1071 < please find the minutes of the last meeting below 
@400000006aff1cbf32d8886c 1071 < the delivery will be with you on Tuesday before noon 
@400000006aff1cbf32d8de5c 1071 < kind regards 
@400000006aff1cbf32d995f4 1071 <  
@400000006aff1cbf32d995f4 1071 < could you send the figures of October once more? 
@400000006aff1cbf32da6114 1071 < +49 30 5+
@400000006aff1cbf32dac2bc 1071 < 550 1 + 49 30 5550 2 
@400000006aff1cbf32dac2bc 1071 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1cbf32dac2bc 1071 < thank you for the papers, we shall look at them next week 
@400000006aff1cbf32db5344 1071 < please find the minutes of the last meeting below 
@400000006aff1cbf32dc39bc 1071 < the delivery will be with you on Tuesday before noon 
@400000006aff1cbf32dcab04 1071 < kind regards 
@400000006aff1cbf32dd56e4 1071 <  
@400000006aff1cbf32de3974 1071 < cou+
@400000006aff1cbf32defcc4 1071 < ld you send the figures of October once more? 
@400000006aff1cbf32df9cec 1071 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1cbf32dfd39c 1071 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1cbf32e077ac 1071 < ------------------------- 
@400000006aff1cbf32e0fc7c 1071 < . 
@400000006aff1cbf38d124a4 1071 > 250 ok 1795103925 qp 1073 
@400000006aff1cc00214d834 1071 < QUIT 
@400000006aff1cc002329d4c 1071 > 221 mx1.example.net 
@400000006aff1cc00239bd84 tcpserver: end 1071 status 0
@400000006aff1cc00239e0ac tcpserver: status: 0/40
@400000006aff1cc0023d825c 1071 < [EOF]
@400000006aff1cc0023d825c 1071 > [EOF]
@400000006aff1ce31eadc85c tcpserver: status: 1/40
@400000006aff1ce31eadc85c tcpserver: pid 1251 from 203.0.113.115
@400000006aff1ce323d1b744 tcpserver: ok 1251 mx1.example.net:192.0.2.25:25 mail.granite.test:203.0.113.115::10511
@400000006aff1ce32f823d34 1251 > 220 mx1.example.net ESMTP 
@400000006aff1ce33060d594 1251 < EHLO mail.granite.test 
@400000006aff1ce3307ec5a4 1251 > 250-mx1.example.net 
@400000006aff1ce3307ec5a4 1251 > 250-PIPELINING 
@400000006aff1ce3307ec5a4 1251 > 250 8BITMIME 
@400000006aff1ce333b10264 1251 < MAIL FROM:<greta14@granite.test> 
@400000006aff1ce333c33e5c 1251 > 250 ok 
@400000006aff1ce33737c3dc 1251 < RCPT TO:<z.jung@shop.example> 
@400000006aff1ce33737c3dc greylisting: 203.0.113.115 (greta14@granite.test -> z.jung@shop.example) exists (id=55764) - accepting
@400000006aff1ce337464a9c 1251 > 250 ok 
@400000006aff1ce33a3ea6f4 1251 < DATA 
@400000006aff1ce33a73a944 1251 > 354 go ahead 
@400000006aff1ce4033b4f04 1251 < From: <greta14@granite.test> 
@400000006aff1ce4033b8d84 1251 < To: <z.jung@shop.example> 
@400000006aff1ce4033bb0ac 1251 < Subject: our talk of last week 
@400000006aff1ce4033bb0ac 1251 < Message-ID: <mwnqjtwj.1254@mail.granite.test> 
@400000006aff1ce4033bb0ac 1251 <  
@400000006aff1ce4033c4134 1251 < kind regards 
@400000006aff1ce4033c8b6c 1251 <  
@400000006aff1ce4033cf4e4 1251 < could you send the figures of October once more? 
@400000006aff1ce4033d6a14 1251 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1ce4033dac7c 1251 < starting delivery 1: m+
@400000006aff1ce4033dac7c 1251 < sg 2 to local x@example.org 
@400000006aff1ce4033deee4 1251 < thank you for the papers, we shall look at them next week 
@400000006aff1ce4033deee4 1251 < please find the minutes of the last meeting below 
@400000006aff1ce4033ed55c 1251 < the delivery will be with you on Tuesday before noon 
@400000006aff1ce4033f46a4 1251 < kind regards 
@400000006aff1ce4033fb404 1251 <  
@400000006aff1ce403401d7c 1251 < could you send the figures of October once more+
@400000006aff1ce403404c5c 1251 < ? 
@400000006aff1ce403409694 1251 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1ce40340c95c 1251 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1ce40341177c 1251 < thank you for the papers, we shall look at them next week 
@400000006aff1ce403412334 1251 < please find the minutes of the last meeting below 
@400000006aff1ce4034161b4 1251 < the delivery will be with you on Tuesday before noon 
@400000006aff1ce4034161b4 1251 < kind reg+
@400000006aff1ce403418cac 1251 < ards 
@400000006aff1ce40342405c 1251 <  
@400000006aff1ce403426f3c 1251 < could you send the figures of October once more? 
@400000006aff1ce403426f3c 1251 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1ce403430794 1251 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1ce4034378dc 1251 < thank you for the papers, we shall look at them next week 
@400000006aff1ce40343bb44 1251 < please find the minutes of the last meeting below 
@400000006aff1ce403444fb4 1251 < the del+
@400000006aff1ce403450b34 1251 < ivery will be with you on Tuesday before noon 
@400000006aff1ce4034522a4 1251 < kind regards 
@400000006aff1ce40345268c 1251 <  
@400000006aff1ce40345268c 1251 < could you send the figures of October once more? 
@400000006aff1ce40345268c 1251 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1ce40345268c 1251 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1ce40345e5f4 1251 < thank you for the papers, we shall look at them next week 
@400000006aff1ce40346479c 1251 < ple+
@400000006aff1ce40346dff4 1251 < ase find the minutes of the last meeting below 
@400000006aff1ce4034739cc 1251 < the delivery will be with you on Tuesday before noon 
@400000006aff1ce4034739cc 1251 < kind regards 
@400000006aff1ce40347707c 1251 <  
@400000006aff1ce403480cbc 1251 < could you send the figures of October once more? 
@400000006aff1ce403480cbc 1251 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1ce403480cbc 1251 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1ce40348a8fc 1251 < thank y+
@400000006aff1ce403491a44 1251 < ou for the papers, we shall look at them next week 
@400000006aff1ce403497034 1251 < please find the minutes of the last meeting below 
@400000006aff1ce403497034 1251 < the delivery will be with you on Tuesday before noon 
@400000006aff1ce40349b684 1251 < kind regards 
@400000006aff1ce40349c23c 1251 <  
@400000006aff1ce4034aa4cc 1251 < could you send the figures of October once more? 
@400000006aff1ce4034aa4cc 1251 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1ce4034aa4cc 1251 < sta+
@400000006aff1ce4034ad3ac 1251 < rting delivery 1: msg 2 to local x@example.org 
@400000006aff1ce4034ad3ac 1251 < thank you for the papers, we shall look at them next week 
@400000006aff1ce4034b73d4 1251 < please find the minutes of the last meeting below 
@400000006aff1ce4034b73d4 1251 < the delivery will be with you on Tuesday before noon 
@400000006aff1ce4034bd964 1251 < kind regards 
@400000006aff1ce4034cac54 1251 <  
@400000006aff1ce4034cac54 1251 < could you send the figures o+
@400000006aff1ce4034cac54 1251 < f October once more? 
@400000006aff1ce4034cb80c 1251 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1ce4034cb80c 1251 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1ce4034cb80c 1251 < thank you for the papers, we shall look at them next week 
@400000006aff1ce4034cfa74 1251 < please find the minutes of the last meeting below 
@400000006aff1ce4034db9dc 1251 < the delivery will be with you on Tuesday be+
@400000006aff1ce4034e4294 1251 < fore noon 
@400000006aff1ce4034e4294 1251 < kind regards 
@400000006aff1ce4034ef644 1251 <  
@400000006aff1ce4034fb1c4 1251 < could you send the figures of October once more? 
@400000006aff1ce403505da4 1251 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1ce403507514 1251 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1ce403507514 1251 < thank you for the papers, we shall look at them next week 
@400000006aff1ce40350b77c 1251 < please find the minutes of the last mee+
@400000006aff1ce40351a1dc 1251 < ting below 
@400000006aff1ce40351a1dc 1251 < the delivery will be with you on Tuesday before noon 
@400000006aff1ce4035270e4 1251 < kind regards 
@400000006aff1ce403532494 1251 <  
@400000006aff1ce40353575c 1251 < could you send the figures of October once more? 
@400000006aff1ce40353575c 1251 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1ce40353d074 1251 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1ce40354033c 1251 < thank you for the papers, we shall look at +
@400000006aff1ce40354ca74 1251 < them next week 
@400000006aff1ce4035510c4 1251 < please find the minutes of the last meeting below 
@400000006aff1ce40355eb84 1251 < the delivery will be with you on Tuesday before noon 
@400000006aff1ce403567054 1251 < kind regards 
@400000006aff1ce403567054 1251 <  
@400000006aff1ce40356d1fc 1251 < could you send the figures of October once more? 
@400000006aff1ce40357a104 1251 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1ce403587fac 1251 < starting delivery 1: msg 2 to local x@e+
@400000006aff1ce403591804 1251 < xample.org 
@400000006aff1ce403591804 1251 < ------------------------------------------------------- 
@400000006aff1ce403591804 1251 < . 
@400000006aff1ce408fd5a7c 1251 > 250 ok 1795103962 qp 1254 
@400000006aff1ce40fe39e8c 1251 < QUIT 
@400000006aff1ce410076a9c 1251 > 221 mx1.example.net 
@400000006aff1ce4100f0bbc tcpserver: end 1251 status 0
@400000006aff1ce4100f9c44 tcpserver: status: 0/40
@400000006aff1ce410125f4c 1251 < [EOF]
@400000006aff1ce410130744 1251 > [EOF]
@400000006aff1d462bb2af04 tcpserver: status: 1/40
@400000006aff1d462bb32c04 tcpserver: pid 1747 from 192.0.2.30
@400000006aff1d462c722e74 tcpserver: ok 1747 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::40670
@400000006aff1d463975e46c 1747 > 220 mx1.example.net ESMTP 
@400000006aff1d463b5c8a74 1747 < EHLO monitor.example.net 
@400000006aff1d47000001f4 1747 > 250-mx1.example.net 
@400000006aff1d470000d8cc 1747 > 250-PIPELINING 
@400000006aff1d470000d8cc 1747 > 250 8BITMIME 
@400000006aff1d4700e2efb4 1747 < QUIT 
@400000006aff1d470124f9f4 1747 > 221 mx1.example.net 
@400000006aff1d47012c25e4 tcpserver: end 1747 status 0
@400000006aff1d47012c29cc tcpserver: status: 0/40
@400000006aff1d47012ef0bc 1747 < [EOF]
@400000006aff1d47012ef0bc 1747 > [EOF]
@400000006aff1e3736fc63aa tcpserver: status: 1/40
@400000006aff1e3736fd175a tcpserver: pid 2953 from 198.51.100.160
@400000006aff1e380347e89a tcpserver: ok 2953 mx1.example.net:192.0.2.25:25 host160.isp.test:198.51.100.160::48523
@400000006aff1e381ce95342 rblsmtpd: 198.51.100.160 pid 2953: 451 https://zen.dnsbl.example/query/ip/198.51.100.160
@400000006aff1e3b00a6e78a tcpserver: end 2953 status 0
@400000006aff1e3b00a7aada tcpserver: status: 0/40
@400000006aff1e5615fc49cc tcpserver: status: 1/40
@400000006aff1e5615fd1104 tcpserver: pid 3105 from 198.51.100.4
@400000006aff1e5619fbae14 tcpserver: ok 3105 mx1.example.net:192.0.2.25:25 mail.valley.test:198.51.100.4::10987
@400000006aff1e5624192084 3105 > 220 mx1.example.net ESMTP 
@400000006aff1e56247847e4 3105 < EHLO mail.valley.test 
@400000006aff1e5624a660ac 3105 > 250-mx1.example.net 
@400000006aff1e5624a660ac 3105 > 250-PIPELINING 
@400000006aff1e5624a660ac 3105 > 250 8BITMIME 
@400000006aff1e56263f4c44 3105 < MAIL FROM:<k.maier29@valley.test> 
@400000006aff1e5626487fbc 3105 > 250 ok 
@400000006aff1e562bba34cc 3105 < RCPT TO:<b.lang@shop.example> 
@400000006aff1e562bba34cc greylisting: 198.51.100.4 (k.maier29@valley.test -> b.lang@shop.example) exists (id=10861) - accepting
@400000006aff1e562bf3cafc 3105 > 250 ok 
@400000006aff1e56311fe3bc 3105 < DATA 
@400000006aff1e5631438ca4 3105 > 354 go ahead 
@400000006aff1e5633166844 3105 < From: <k.maier29@valley.test> 
@400000006aff1e5633166844 3105 < To: <b.lang@shop.example> 
@400000006aff1e563316fcb4 3105 < Subject: our talk of last week 
@400000006aff1e5633170484 3105 < Message-ID: <mwnqrrz9.3108@mail.valley.test> 
@400000006aff1e5633178d3c 3105 <  
@400000006aff1e5633178d3c 3105 < could you send the figures of October once more? 
@400000006aff1e5633183d04 3105 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1e563318e8e4 3105 < starting delivery 1: msg 2 to local x@+
@400000006aff1e563319bfbc 3105 < example.org 
@400000006aff1e563319bfbc 3105 < thank you for the papers, we shall look at them next week 
@400000006aff1e563319d72c 3105 < please find the minutes of the last meeting below 
@400000006aff1e56331a8ec4 3105 < the delivery will be with you on Tuesday before noon 
@400000006aff1e56331b3e8c 3105 < kind regards 
@400000006aff1e56331b8cac 3105 <  
@400000006aff1e56331b8cac 3105 < could you send the figures of October once more? 
@400000006aff1e56331c482c 3105 < +49 30 5550 1+
@400000006aff1e56331cb58c 3105 <  + 49 30 5550 2 
@400000006aff1e56331cb58c 3105 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1e56331cb58c 3105 < thank you for the papers, we shall look at them next week 
@400000006aff1e56331cbd5c 3105 < please find the minutes of the last meeting below 
@400000006aff1e56331cbd5c 3105 < the delivery will be with you on Tuesday before noon 
@400000006aff1e56331d8c64 3105 < kind regards 
@400000006aff1e56331d8c64 3105 <  
@400000006aff1e56331e28a4 3105 < could yo+
@400000006aff1e56331e7e94 3105 < u send the figures of October once more? 
@400000006aff1e56331f16ec 3105 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1e56331ff1ac 3105 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1e56331ff1ac 3105 < thank you for the papers, we shall look at them next week 
@400000006aff1e56331ff1ac 3105 < please find the minutes of the last meeting below 
@400000006aff1e563320cc6c 3105 < the delivery will be wi+
@400000006aff1e5633212644 3105 < th you on Tuesday before noon 
@400000006aff1e5633212644 3105 < kind regards 
@400000006aff1e56332168ac 3105 <  
@400000006aff1e563321a344 3105 < could you send the figures of October once more? 
@400000006aff1e5633221c5c 3105 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1e563322dfac 3105 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1e563322dfac 3105 < thank you for the papers, we shall look at them next week 
@400000006aff1e563322dfac 3105 < please find the min+
@400000006aff1e563322f334 3105 < utes of the last meeting below 
@400000006aff1e563322f334 3105 < the delivery will be with you on Tuesday before noon 
@400000006aff1e563322f334 3105 < kind regards 
@400000006aff1e5633234924 3105 <  
@400000006aff1e563323aacc 3105 < ----------------------------- 
@400000006aff1e563323f8ec 3105 < . 
@400000006aff1e5635f10f24 3105 > 250 ok 1795104332 qp 3108 
@400000006aff1e57001fb33c 3105 < QUIT 
@400000006aff1e57005b935c 3105 > 221 mx1.example.net 
@400000006aff1e570063829c tcpserver: end 3105 status 0
@400000006aff1e570063829c tcpserver: status: 0/40
@400000006aff1e5700667c54 3105 < [EOF]
@400000006aff1e5700667c54 3105 > [EOF]
@400000006aff1e950a3962c8 tcpserver: status: 1/40
@400000006aff1e950a3a31d0 tcpserver: pid 3419 from 203.0.113.83
@400000006aff1e9511034d08 tcpserver: ok 3419 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::25362
@400000006aff1e9514c2dd78 3419 > 220 mx1.example.net ESMTP 
@400000006aff1e951a4f07f8 3419 < EHLO mail.pebble.test 
@400000006aff1e951a7f7668 3419 > 250-mx1.example.net 
@400000006aff1e951a7fb8d0 3419 > 250-PIPELINING 
@400000006aff1e951a808fa8 3419 > 250 8BITMIME 
@400000006aff1e951d884998 3419 < MAIL FROM:<emma1@pebble.test> 
@400000006aff1e951d92a9d8 3419 > 250 ok 
@400000006aff1e951dea5ef8 3419 < RCPT TO:<m.roth@shop.example> 
@400000006aff1e951deabcb8 greylisting: 203.0.113.83 (emma1@pebble.test -> m.roth@shop.example) doesn't exist. - temp. rejecting
@400000006aff1e951dfb56b8 3419 > 451 temporary failure (#4.3.0) 
@400000006aff1e9521013418 3419 < QUIT 
@400000006aff1e95212d39a0 3419 > 221 mx1.example.net 
@400000006aff1e952134dac0 tcpserver: end 3419 status 0
@400000006aff1e952134dac0 tcpserver: status: 0/40
@400000006aff1e9521382298 3419 < [EOF]
@400000006aff1e952138d648 3419 > [EOF]
@400000006aff1fde020bc7e4 tcpserver: status: 1/40
@400000006aff1fde020bdb6c tcpserver: pid 5064 from 203.0.113.83
@400000006aff1fde0566510c tcpserver: ok 5064 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::15086
@400000006aff1fde0dc108c4 5064 > 220 mx1.example.net ESMTP 
@400000006aff1fde12a287dc 5064 < EHLO mail.pebble.test 
@400000006aff1fde12e5edc4 5064 > 250-mx1.example.net 
@400000006aff1fde12e65b24 5064 > 250-PIPELINING 
@400000006aff1fde12e6f764 5064 > 250 8BITMIME 
@400000006aff1fde190f5dfc 5064 < MAIL FROM:<emma1@pebble.test> 
@400000006aff1fde190f9894 5064 < RCPT TO:<m.roth@shop.example> 
@400000006aff1fde190f9894 5064 < DATA 
@400000006aff1fde191d969c 5064 > 250 ok 
@400000006aff1fde191de0d4 greylisting: 203.0.113.83 (emma1@pebble.test -> m.roth@shop.example) exists (id=29958) - accepting
@400000006aff1fde195ade1c 5064 > 250 ok 
@400000006aff1fde198472a4 5064 > 354 go ahead 
@400000006aff1fde1a7790ec 5064 < From: <emma1@pebble.test> 
@400000006aff1fde1a7867c4 5064 < To: <m.roth@shop.example> 
@400000006aff1fde1a787f34 5064 < Subject: our talk of last week 
@400000006aff1fde1a787f34 5064 < Message-ID: <mwnr064v.5066@mail.pebble.test> 
@400000006aff1fde1a79466c 5064 <  
@400000006aff1fde1a79fa1c 5064 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1fde1a7ac53c 5064 < thank you for the papers, we shall look at them next week 
@400000006aff1fde1a7ac53c 5064 < please find +
@400000006aff1fde1a7b0b8c 5064 < the minutes of the last meeting below 
@400000006aff1fde1a7bbb54 5064 < the delivery will be with you on Tuesday before noon 
@400000006aff1fde1a7c4024 5064 < kind regards 
@400000006aff1fde1a7ca99c 5064 <  
@400000006aff1fde1a7cb554 5064 < could you send the figures of October once more? 
@400000006aff1fde1a7cb554 5064 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1fde1a7cb554 5064 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1fde1a7d9fb4 5064 < thank you for th+
@400000006aff1fde1a7e3bf4 5064 < e papers, we shall look at them next week 
@400000006aff1fde1a7e7a74 5064 < please find the minutes of the last meeting below 
@400000006aff1fde1a7e7a74 5064 < the delivery will be with you on Tuesday before noon 
@400000006aff1fde1a7f5534 5064 < kind regards 
@400000006aff1fde1a7f5534 5064 <  
@400000006aff1fde1a8033dc 5064 < could you send the figures of October once more? 
@400000006aff1fde1a80a13c 5064 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1fde1a81260c 5064 < starting del+
@400000006aff1fde1a814d1c 5064 < ivery 1: msg 2 to local x@example.org 
@400000006aff1fde1a81e574 5064 < thank you for the papers, we shall look at them next week 
@400000006aff1fde1a82665c 5064 < please find the minutes of the last meeting below 
@400000006aff1fde1a82665c 5064 < the delivery will be with you on Tuesday before noon 
@400000006aff1fde1a82665c 5064 < kind regards 
@400000006aff1fde1a83029c 5064 <  
@400000006aff1fde1a837bb4 5064 < could you send the figures of October+
@400000006aff1fde1a843734 5064 <  once more? 
@400000006aff1fde1a84ac64 5064 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1fde1a84db44 5064 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1fde1a84e314 5064 < thank you for the papers, we shall look at them next week 
@400000006aff1fde1a8548a4 5064 < please find the minutes of the last meeting below 
@400000006aff1fde1a855844 5064 < the delivery will be with you on Tuesday before noon+
@400000006aff1fde1a855844 5064 <  
@400000006aff1fde1a85e0fc 5064 < kind regards 
@400000006aff1fde1a8642a4 5064 <  
@400000006aff1fde1a8642a4 5064 < could you send the figures of October once more? 
@400000006aff1fde1a8642a4 5064 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1fde1a865dfc 5064 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1fde1a86bbbc 5064 < thank you for the papers, we shall look at them next week 
@400000006aff1fde1a86cb5c 5064 < please find the minutes of the last meeting belo+
@400000006aff1fde1a87502c 5064 < w 
@400000006aff1fde1a87967c 5064 < the delivery will be with you on Tuesday before noon 
@400000006aff1fde1a87aa04 5064 < kind regards 
@400000006aff1fde1a87aa04 5064 <  
@400000006aff1fde1a884a2c 5064 < could you send the figures of October once more? 
@400000006aff1fde1a88de9c 5064 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1fde1a88de9c 5064 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1fde1a88de9c 5064 < thank you for the papers, we shall look at them next+
@400000006aff1fde1a88de9c 5064 <  week 
@400000006aff1fde1a8924ec 5064 < please find the minutes of the last meeting below 
@400000006aff1fde1a8924ec 5064 < the delivery will be with you on Tuesday before noon 
@400000006aff1fde1a8924ec 5064 < kind regards 
@400000006aff1fde1a89e454 5064 <  
@400000006aff1fde1a89e454 5064 < could you send the figures of October once more? 
@400000006aff1fde1a8a077c 5064 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1fde1a8a077c 5064 < starting delivery 1: msg 2 to local x@example.or+
@400000006aff1fde1a8a077c 5064 < g 
@400000006aff1fde1a8a5984 5064 < thank you for the papers, we shall look at them next week 
@400000006aff1fde1a8b18ec 5064 < please find the minutes of the last meeting below 
@400000006aff1fde1a8b18ec 5064 < the delivery will be with you on Tuesday before noon 
@400000006aff1fde1a8be024 5064 < kind regards 
@400000006aff1fde1a8be024 5064 <  
@400000006aff1fde1a8c93d4 5064 < could you send the figures of October once more? 
@400000006aff1fde1a8ce1f4 5064 < +49 30 5550 1 + 49 30 5+
@400000006aff1fde1a8d439c 5064 < 550 2 
@400000006aff1fde1a8d439c 5064 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1fde1a8e262c 5064 < thank you for the papers, we shall look at them next week 
@400000006aff1fde1a8ee594 5064 < please find the minutes of the last meeting below 
@400000006aff1fde1a8ee594 5064 < the delivery will be with you on Tuesday before noon 
@400000006aff1fde1a8f955c 5064 < kind regards 
@400000006aff1fde1a8f955c 5064 <  
@400000006aff1fde1a90319c 5064 < could you send the+
@400000006aff1fde1a90be3c 5064 <  figures of October once more? 
@400000006aff1fde1a9146f4 5064 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1fde1a9221b4 5064 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1fde1a9221b4 5064 < thank you for the papers, we shall look at them next week 
@400000006aff1fde1a923924 5064 < please find the minutes of the last meeting below 
@400000006aff1fde1a923924 5064 < the delivery will be with you on +
@400000006aff1fde1a92641c 5064 < Tuesday before noon 
@400000006aff1fde1a92641c 5064 < kind regards 
@400000006aff1fde1a931bb4 5064 <  
@400000006aff1fde1a931bb4 5064 < could you send the figures of October once more? 
@400000006aff1fde1a93b7f4 5064 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1fde1a93b7f4 5064 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1fde1a93b7f4 5064 < thank you for the papers, we shall look at them next week 
@400000006aff1fde1a945c04 5064 < please find the minutes of th+
@400000006aff1fde1a94aa24 5064 < e last meeting below 
@400000006aff1fde1a94d134 5064 < the delivery will be with you on Tuesday before noon 
@400000006aff1fde1a94d904 5064 < kind regards 
@400000006aff1fde1a95b7ac 5064 <  
@400000006aff1fde1a95b7ac 5064 < could you send the figures of October once more? 
@400000006aff1fde1a96156c 5064 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1fde1a968e84 5064 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1fde1a9778e4 5064 < thank you for the papers, we shal+
@400000006aff1fde1a980584 5064 < l look at them next week 
@400000006aff1fde1a98672c 5064 < please find the minutes of the last meeting below 
@400000006aff1fde1a987ab4 5064 < the delivery will be with you on Tuesday before noon 
@400000006aff1fde1a98efe4 5064 < kind regards 
@400000006aff1fde1a9993f4 5064 <  
@400000006aff1fde1a9993f4 5064 < could you send the figures of October once more? 
@400000006aff1fde1a9993f4 5064 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1fde1a99e9e4 5064 < starting delivery 1: msg 2 to+
@400000006aff1fde1a99e9e4 5064 <  local x@example.org 
@400000006aff1fde1a9a823c 5064 < thank you for the papers, we shall look at them next week 
@400000006aff1fde1a9b64cc 5064 < please find the minutes of the last meeting below 
@400000006aff1fde1a9b9f64 5064 < the delivery will be with you on Tuesday before noon 
@400000006aff1fde1a9b9f64 5064 < kind regards 
@400000006aff1fde1a9bb6d4 5064 <  
@400000006aff1fde1a9c957c 5064 < could you send the figures of October once more? 
@400000006aff1fde1a9d06c4 5064 < +49 +
@400000006aff1fde1a9d06c4 5064 < 30 5550 1 + 49 30 5550 2 
@400000006aff1fde1a9d06c4 5064 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1fde1a9d0aac 5064 < thank you for the papers, we shall look at them next week 
@400000006aff1fde1a9d0aac 5064 < please find the minutes of the last meeting below 
@400000006aff1fde1a9dba74 5064 < the delivery will be with you on Tuesday before noon 
@400000006aff1fde1a9dd9b4 5064 < kind regards 
@400000006aff1fde1a9dd9b4 5064 < +
@400000006aff1fde1a9e1064 5064 <  
@400000006aff1fde1a9e1834 5064 < could you send the figures of October once more? 
@400000006aff1fde1a9e897c 5064 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1fde1a9f44fc 5064 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1fde1aa01bd4 5064 < thank you for the papers, we shall look at them next week 
@400000006aff1fde1aa01bd4 5064 < please find the minutes of the last meeting below 
@400000006aff1fde1aa0d754 5064 < the delivery w+
@400000006aff1fde1aa0d754 5064 < ill be with you on Tuesday before noon 
@400000006aff1fde1aa1c1b4 5064 < kind regards 
@400000006aff1fde1aa20804 5064 <  
@400000006aff1fde1aa2a05c 5064 < could you send the figures of October once more? 
@400000006aff1fde1aa2a05c 5064 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1fde1aa2cf3c 5064 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1fde1aa33c9c 5064 < thank you for the papers, we shall look at them next week 
@400000006aff1fde1aa33c9c 5064 < please fin+
@400000006aff1fde1aa407bc 5064 < d the minutes of the last meeting below 
@400000006aff1fde1aa407bc 5064 < the delivery will be with you on Tuesday before noon 
@400000006aff1fde1aa40ba4 5064 < kind regards 
@400000006aff1fde1aa40ba4 5064 <  
@400000006aff1fde1aa4657c 5064 < could you send the figures of October once more? 
@400000006aff1fde1aa5403c 5064 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1fde1aa5962c 5064 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1fde1aa5fbbc 5064 < --------------+
@400000006aff1fde1aa6ab84 5064 < --------------------------------------- 
@400000006aff1fde1aa6d294 5064 < . 
@400000006aff1fde1dc0a93c 5064 > 250 ok 1795104724 qp 5066 
@400000006aff1fde1eb3469c 5064 < QUIT 
@400000006aff1fde1ec3e484 5064 > 221 mx1.example.net 
@400000006aff1fde1ecb85a4 tcpserver: end 5064 status 0
@400000006aff1fde1ecb85a4 tcpserver: status: 0/40
@400000006aff1fde1ecf1b9c 5064 < [EOF]
@400000006aff1fde1ecff274 5064 > [EOF]
@400000006aff20d71bf5c0c4 tcpserver: status: 1/40
@400000006aff20d71bf6320c tcpserver: pid 6311 from 198.51.100.35
@400000006aff20d71fa06d8c tcpserver: ok 6311 mx1.example.net:192.0.2.25:25 mail.lighthouse.test:198.51.100.35::59565
@400000006aff20d72be3580c 6311 > 220 mx1.example.net ESMTP 
@400000006aff20d7317bcb14 6311 < EHLO mail.lighthouse.test 
@400000006aff20d7319fd98c 6311 > 250-mx1.example.net 
@400000006aff20d731a08d3c 6311 > 250-PIPELINING 
@400000006aff20d731a0eee4 6311 > 250 8BITMIME 
@400000006aff20d7365d7cf4 6311 < MAIL FROM:<emma32@lighthouse.test> 
@400000006aff20d736876384 6311 > 250 ok 
@400000006aff20d737dc06a4 6311 < RCPT TO:<j.klein@club.example> 
@400000006aff20d737dca6cc greylisting: 198.51.100.35 (emma32@lighthouse.test -> j.klein@club.example) exists (id=49015) - accepting
@400000006aff20d73819908c 6311 > 250 ok 
@400000006aff20d738655ecc 6311 < DATA 
@400000006aff20d73871da1c 6311 > 354 go ahead 
@400000006aff20d73b304a54 6311 < From: <emma32@lighthouse.test> 
@400000006aff20d73b30d6f4 6311 < To: <j.klein@club.example> 
@400000006aff20d73b3105d4 6311 < Subject: our talk of last week 
@400000006aff20d73b3134b4 6311 < Message-ID: <mwnr5ipq.6314@mail.lighthouse.test> 
@400000006aff20d73b314454 6311 <  
@400000006aff20d73b314454 6311 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff20d73b314c24 6311 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff20d73b314c24 6311 < thank you for the papers, we sh+
@400000006aff20d73b321f14 6311 < all look at them next week 
@400000006aff20d73b32a7cc 6311 < please find the minutes of the last meeting below 
@400000006aff20d73b32a7cc 6311 < the delivery will be with you on Tuesday before noon 
@400000006aff20d73b32a7cc 6311 < kind regards 
@400000006aff20d73b32b76c 6311 <  
@400000006aff20d73b3324cc 6311 < could you send the figures of October once more? 
@400000006aff20d73b33c8dc 6311 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff20d73b34a39c 6311 < starting delivery 1: msg 2 +
@400000006aff20d73b34f1bc 6311 < to local x@example.org 
@400000006aff20d73b358dfc 6311 < thank you for the papers, we shall look at them next week 
@400000006aff20d73b362654 6311 < please find the minutes of the last meeting below 
@400000006aff20d73b362654 6311 < the delivery will be with you on Tuesday before noon 
@400000006aff20d73b362a3c 6311 < kind regards 
@400000006aff20d73b36514c 6311 <  
@400000006aff20d73b36e5bc 6311 < could you send the figures of October once more? 
@400000006aff20d73b372824 6311 < +4+
@400000006aff20d73b377e14 6311 < 9 30 5550 1 + 49 30 5550 2 
@400000006aff20d73b377e14 6311 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff20d73b380e9c 6311 < thank you for the papers, we shall look at them next week 
@400000006aff20d73b3860a4 6311 < please find the minutes of the last meeting below 
@400000006aff20d73b38aadc 6311 < the delivery will be with you on Tuesday before noon 
@400000006aff20d73b38aadc 6311 < kind regards+
@400000006aff20d73b392bc4 6311 <  
@400000006aff20d73b396e2c 6311 <  
@400000006aff20d73b3a4cd4 6311 < could you send the figures of October once more? 
@400000006aff20d73b3a54a4 6311 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff20d73b3a54a4 6311 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff20d73b3aba34 6311 < thank you for the papers, we shall look at them next week 
@400000006aff20d73b3aba34 6311 < please find the minutes of the last meeting below 
@400000006aff20d73b3b528c 6311 < the delivery+
@400000006aff20d73b3bbfec 6311 <  will be with you on Tuesday before noon 
@400000006aff20d73b3c6014 6311 < kind regards 
@400000006aff20d73b3c6014 6311 <  
@400000006aff20d73b3cb9ec 6311 < could you send the figures of October once more? 
@400000006aff20d73b3d61e4 6311 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff20d73b3dc774 6311 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff20d73b3dc774 6311 < thank you for the papers, we shall look at them next week 
@400000006aff20d73b3dc774 6311 < please f+
@400000006aff20d73b3e38bc 6311 < ind the minutes of the last meeting below 
@400000006aff20d73b3eadec 6311 < the delivery will be with you on Tuesday before noon 
@400000006aff20d73b3eadec 6311 < kind regards 
@400000006aff20d73b3eadec 6311 <  
@400000006aff20d73b3ec174 6311 < could you send the figures of October once more? 
@400000006aff20d73b3ef054 6311 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff20d73b3f9c34 6311 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff20d73b3fb78c 6311 < thank you fo+
@400000006aff20d73b404bfc 6311 < r the papers, we shall look at them next week 
@400000006aff20d73b404bfc 6311 < please find the minutes of the last meeting below 
@400000006aff20d73b40b95c 6311 < the delivery will be with you on Tuesday before noon 
@400000006aff20d73b416d0c 6311 < kind regards 
@400000006aff20d73b418c4c 6311 <  
@400000006aff20d73b4224a4 6311 < could you send the figures of October once more? 
@400000006aff20d73b4224a4 6311 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff20d73b42c8b4 6311 < starting+
@400000006aff20d73b42f3ac 6311 <  delivery 1: msg 2 to local x@example.org 
@400000006aff20d73b43ca84 6311 < thank you for the papers, we shall look at them next week 
@400000006aff20d73b447664 6311 < please find the minutes of the last meeting below 
@400000006aff20d73b453d9c 6311 < the delivery will be with you on Tuesday before noon 
@400000006aff20d73b453d9c 6311 < kind regards 
@400000006aff20d73b453d9c 6311 <  
@400000006aff20d73b453d9c 6311 < could you send the figures of Oct+
@400000006aff20d73b453d9c 6311 < ober once more? 
@400000006aff20d73b453d9c 6311 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff20d73b4600ec 6311 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff20d73b46dbac 6311 < thank you for the papers, we shall look at them next week 
@400000006aff20d73b4758ac 6311 < please find the minutes of the last meeting below 
@400000006aff20d73b47d994 6311 < the delivery will be with you on Tuesday before +
@400000006aff20d73b47d994 6311 < noon 
@400000006aff20d73b482f84 6311 < kind regards 
@400000006aff20d73b48b06c 6311 <  
@400000006aff20d73b498f14 6311 < could you send the figures of October once more? 
@400000006aff20d73b4a6dbc 6311 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff20d73b4a71a4 6311 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff20d73b4a71a4 6311 < thank you for the papers, we shall look at them next week 
@400000006aff20d73b4a71a4 6311 < please find the minutes of the last meeting +
@400000006aff20d73b4a852c 6311 < below 
@400000006aff20d73b4b022c 6311 < the delivery will be with you on Tuesday before noon 
@400000006aff20d73b4b8ecc 6311 < kind regards 
@400000006aff20d73b4b9a84 6311 <  
@400000006aff20d73b4b9a84 6311 < could you send the figures of October once more? 
@400000006aff20d73b4c427c 6311 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff20d73b4c909c 6311 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff20d73b4c909c 6311 < thank you for the papers, we shall look at them +
@400000006aff20d73b4cb7ac 6311 < next week 
@400000006aff20d73b4ce2a4 6311 < please find the minutes of the last meeting below 
@400000006aff20d73b4dc91c 6311 < the delivery will be with you on Tuesday before noon 
@400000006aff20d73b4dec44 6311 < kind regards 
@400000006aff20d73b4e849c 6311 <  
@400000006aff20d73b4f5b74 6311 < could you send the figures of October once more? 
@400000006aff20d73b503e04 6311 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff20d73b50900c 6311 < starting delivery 1: msg 2 to local x@exampl+
@400000006aff20d73b513fd4 6311 < e.org 
@400000006aff20d73b513fd4 6311 < thank you for the papers, we shall look at them next week 
@400000006aff20d73b51a94c 6311 < please find the minutes of the last meeting below 
@400000006aff20d73b51dffc 6311 < the delivery will be with you on Tuesday before noon 
@400000006aff20d73b5293ac 6311 < kind regards 
@400000006aff20d73b52b2ec 6311 <  
@400000006aff20d73b52f16c 6311 < could you send the figures of October once more? 
@400000006aff20d73b52f16c 6311 <  
@400000006aff20d73b52f16c 6311 < . 
@400000006aff20d804ed6fbc 6311 > 250 ok 1795104974 qp 6314 
@400000006aff20d80c26503c 6311 < QUIT 
@400000006aff20d80c2ef32c 6311 > 221 mx1.example.net 
@400000006aff20d80c36944c tcpserver: end 6311 status 0
@400000006aff20d80c3772f4 tcpserver: status: 0/40
@400000006aff20d80c3a7094 6311 < [EOF]
@400000006aff20d80c3ae9ac 6311 > [EOF]
@400000006aff20ff11821fd4 tcpserver: status: 1/40
@400000006aff20ff11821fd4 tcpserver: pid 6510 from 198.51.100.43
@400000006aff20ff12a7526c tcpserver: ok 6510 mx1.example.net:192.0.2.25:25 mail.lantern.test:198.51.100.43::51361
@400000006aff20ff14e04aac 6510 > 220 mx1.example.net ESMTP 
@400000006aff20ff1b88ba9c 6510 < EHLO mail.lantern.test 
@400000006aff20ff1bb4182c 6510 > 250-mx1.example.net 
@400000006aff20ff1bb4182c 6510 > 250-PIPELINING 
@400000006aff20ff1bb48d5c 6510 > 250 8BITMIME 
@400000006aff20ff1f3d8924 6510 < MAIL FROM:<f.braun6@lantern.test> 
@400000006aff20ff1f3dc7a4 6510 < RCPT TO:<j.klein@club.example> 
@400000006aff20ff1f3dc7a4 6510 < DATA 
@400000006aff20ff1f47ddac 6510 > 250 ok 
@400000006aff20ff1f47ddac greylisting: 198.51.100.43 (f.braun6@lantern.test -> j.klein@club.example) exists (id=21716) - accepting
@400000006aff20ff1f5fce94 6510 > 250 ok 
@400000006aff20ff1fa27514 6510 > 354 go ahead 
@400000006aff20ff209197d4 6510 < From: <f.braun6@lantern.test> 
@400000006aff20ff209197d4 6510 < To: <j.klein@club.example> 
@400000006aff20ff2091bafc 6510 < Subject: our talk of last week 
@400000006aff20ff2091bafc 6510 < Message-ID: <mwnr6d76.6511@mail.lantern.test> 
@400000006aff20ff2091bafc 6510 <  
@400000006aff20ff20924f6c 6510 < the delivery will be with you on Tuesday before noon 
@400000006aff20ff2092e7c4 6510 < kind regards 
@400000006aff20ff2093b6cc 6510 <  
@400000006aff20ff2093b6cc 6510 < could you send the figures of October once mor+
@400000006aff20ff2093d224 6510 < e? 
@400000006aff20ff20941874 6510 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff20ff20941874 6510 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff20ff20943f84 6510 < thank you for the papers, we shall look at them next week 
@400000006aff20ff20943f84 6510 < please find the minutes of the last meeting below 
@400000006aff20ff2094f71c 6510 < the delivery will be with you on Tuesday before noon 
@400000006aff20ff20956864 6510 < kind re+
@400000006aff20ff2095ca0c 6510 < gards 
@400000006aff20ff2095f8ec 6510 <  
@400000006aff20ff2095f8ec 6510 < could you send the figures of October once more? 
@400000006aff20ff2095f8ec 6510 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff20ff209679d4 6510 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff20ff209750ac 6510 < thank you for the papers, we shall look at them next week 
@400000006aff20ff209750ac 6510 < -------------------- 
@400000006aff20ff20975c64 6510 < . 
@400000006aff20ff232137ac 6510 > 250 ok 1795105013 qp 6511 
@400000006aff20ff2a169ad4 6510 < QUIT 
@400000006aff20ff2a43dcc4 6510 > 221 mx1.example.net 
@400000006aff20ff2a4b00e4 tcpserver: end 6510 status 0
@400000006aff20ff2a4bc434 tcpserver: status: 0/40
@400000006aff20ff2a4e0e24 6510 < [EOF]
@400000006aff20ff2a4e0e24 6510 > [EOF]
@400000006aff213c24dc6f8a tcpserver: status: 1/40
@400000006aff213c24dce0d2 tcpserver: pid 6817 from 198.51.100.160
@400000006aff213d1884766a tcpserver: ok 6817 mx1.example.net:192.0.2.25:25 :198.51.100.160::14152
@400000006aff213d3163c1c2 rblsmtpd: 198.51.100.160 pid 6817: 451 https://zen.dnsbl.example/query/ip/198.51.100.160
@400000006aff213e3001a56a tcpserver: end 6817 status 0
@400000006aff213e30024592 tcpserver: status: 0/40
@400000006aff2170100350ce tcpserver: status: 1/40
@400000006aff21701003fcae tcpserver: pid 7075 from 198.51.100.159
@400000006aff2170142b8266 tcpserver: ok 7075 mx1.example.net:192.0.2.25:25 mail.orchard.test:198.51.100.159::31296
@400000006aff217020e6969e 7075 > 220 mx1.example.net ESMTP 
@400000006aff217025bbaa06 7075 < EHLO mail.orchard.test 
@400000006aff217025f9f356 7075 > 250-mx1.example.net 
@400000006aff217025f9f356 7075 > 250-PIPELINING 
@400000006aff217025fa5116 7075 > 250 8BITMIME 
@400000006aff21702cf2253e 7075 < MAIL FROM:<j.klein1@orchard.test> 
@400000006aff21702cffe4c6 7075 > 250 ok 
@400000006aff217030edd44e 7075 < RCPT TO:<h.vogel@club.example> 
@400000006aff217030ee35f6 greylisting: 198.51.100.159 (j.klein1@orchard.test -> h.vogel@club.example) doesn't exist. - temp. rejecting
@400000006aff217030fd262e 7075 > 451 temporary failure (#4.3.0) 
@400000006aff217033a0de8e 7075 < RCPT TO:<j.klein@club.example> 
@400000006aff217033a0de8e greylisting: 198.51.100.159 (j.klein1@orchard.test -> j.klein@club.example) doesn't exist. - temp. rejecting
@400000006aff217033bb6f56 7075 > 451 temporary failure (#4.3.0) 
@400000006aff2170372c7a36 7075 < QUIT 
@400000006aff2170376ab3e6 7075 > 221 mx1.example.net 
@400000006aff217037728f9e tcpserver: end 7075 status 0
@400000006aff217037728f9e tcpserver: status: 0/40
@400000006aff217037751fde 7075 < [EOF]
@400000006aff21703775a0c6 7075 > [EOF]
@400000006aff21ac21b93b6c tcpserver: status: 1/40
@400000006aff21ac21b93b6c tcpserver: pid 7376 from 203.0.113.140
@400000006aff21ac2a1ed834 tcpserver: ok 7376 mx1.example.net:192.0.2.25:25 mail.customer.example:203.0.113.140::60801
@400000006aff21ac2e300344 7376 > 220 mx1.example.net ESMTP 
@400000006aff21ac34631454 7376 < EHLO mail.customer.example 
@400000006aff21ac3484734c 7376 > 250-mx1.example.net 
@400000006aff21ac3484ec64 7376 > 250-PIPELINING 
@400000006aff21ac3485a014 7376 > 250 8BITMIME 
@400000006aff21ac3a3972ec 7376 < MAIL FROM:<> 
@400000006aff21ac3a3972ec 7376 < RCPT TO:<z.jung@shop.example> 
@400000006aff21ac3a39d494 7376 < DATA 
@400000006aff21ac3a731ca4 7376 > 250 ok 
@400000006aff21ac3a733414 greylisting: 203.0.113.140 ( -> z.jung@shop.example) exists (id=89602) - accepting
@400000006aff21ac3aa1f4d4 7376 > 250 ok 
@400000006aff21ac3ae0808c 7376 > 354 go ahead 
@400000006aff21ac3b426324 7376 < From: <MAILER-DAEMON@mail.customer.example> 
@400000006aff21ac3b426324 7376 < To: <z.jung@shop.example> 
@400000006aff21ac3b431abc 7376 < Subject: failure notice 
@400000006aff21ac3b43804c 7376 < Message-ID: <mwnra32p.7379@mail.customer.example> 
@400000006aff21ac3b43d63c 7376 <  
@400000006aff21ac3b43d63c 7376 < please find the minutes of the last meeting below 
@400000006aff21ac3b445b0c 7376 < the delivery will be with you on Tuesday before noon 
@400000006aff21ac3b445ef4 7376 < k+
@400000006aff21ac3b44ff1c 7376 < ind regards 
@400000006aff21ac3b45aee4 7376 <  
@400000006aff21ac3b461c44 7376 < could you send the figures of October once more? 
@400000006aff21ac3b46c054 7376 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff21ac3b46cc0c 7376 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff21ac3b474524 7376 < thank you for the papers, we shall look at them next week 
@400000006aff21ac3b481bfc 7376 < please find the minutes of the last meeting below 
@400000006aff21ac3b485a7c 7376 < the delivery will be with you on Tuesday before noon 
@400000006aff21ac3b49259c 7376 < kind regards 
@400000006aff21ac3b49259c 7376 <  
@400000006aff21ac3b49259c 7376 < could you send the figures of October once more? 
@400000006aff21ac3b49a29c 7376 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff21ac3b49ba0c 7376 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff21ac3b49bdf4 7376 < thank you for the papers, we shall look at them next we+
@400000006aff21ac3b49cd94 7376 < ek 
@400000006aff21ac3b4a2f3c 7376 < please find the minutes of the last meeting below 
@400000006aff21ac3b4b199c 7376 < the delivery will be with you on Tuesday before noon 
@400000006aff21ac3b4baa24 7376 < kind regards 
@400000006aff21ac3b4bf074 7376 <  
@400000006aff21ac3b4c3aac 7376 < could you send the figures of October once more? 
@400000006aff21ac3b4c715c 7376 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff21ac3b4c715c 7376 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff21ac3b4c909c 7376 < thank you for the papers, we shall look at them next week 
@400000006aff21ac3b4d57d4 7376 < please find the minutes of the last meeting below 
@400000006aff21ac3b4d57d4 7376 < the delivery will be with you on Tuesday before noon 
@400000006aff21ac3b4d57d4 7376 < kind regards 
@400000006aff21ac3b4df02c 7376 <  
@400000006aff21ac3b4eda8c 7376 < could you send the figures of October once more? 
@400000006aff21ac3b4eda8c 7376 < +49 30 5550 1 + 49 30 5550+
@400000006aff21ac3b4eda8c 7376 <  2 
@400000006aff21ac3b4f3c34 7376 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff21ac3b4f3c34 7376 < thank you for the papers, we shall look at them next week 
@400000006aff21ac3b4f3c34 7376 < please find the minutes of the last meeting below 
@400000006aff21ac3b4fccbc 7376 < the delivery will be with you on Tuesday before noon 
@400000006aff21ac3b4ffb9c 7376 < kind regards 
@400000006aff21ac3b4ffb9c 7376 <  
@400000006aff21ac3b500754 7376 < could you send the fi+
@400000006aff21ac3b50edcc 7376 < gures of October once more? 
@400000006aff21ac3b512c4c 7376 < ---- 
@400000006aff21ac3b512c4c 7376 < . 
@400000006aff21ad0567fad4 7376 > 250 ok 1795105187 qp 7379 
@400000006aff21ad09080cc4 7376 < QUIT 
@400000006aff21ad0911a1e4 7376 > 221 mx1.example.net 
@400000006aff21ad09193f1c tcpserver: end 7376 status 0
@400000006aff21ad091a15f4 tcpserver: status: 0/40
@400000006aff21ad091c254c 7376 < [EOF]
@400000006aff21ad091c67b4 7376 > [EOF]
@400000006aff22480c0d6f18 tcpserver: status: 1/40
@400000006aff22480c0da1e0 tcpserver: pid 8155 from 198.51.100.4
@400000006aff22480ce84a70 tcpserver: ok 8155 mx1.example.net:192.0.2.25:25 mail.valley.test:198.51.100.4::5399
@400000006aff22481394dcf8 8155 > 220 mx1.example.net ESMTP 
@400000006aff224817a3aa90 8155 < EHLO mail.valley.test 
@400000006aff224817d9f118 8155 > 250-mx1.example.net 
@400000006aff224817d9f118 8155 > 250-PIPELINING 
@400000006aff224817d9f118 8155 > 250 8BITMIME 
@400000006aff22481d4b5bf0 8155 < MAIL FROM:<lena14@valley.test> 
@400000006aff22481d5f7860 8155 > 250 ok 
@400000006aff22481faebba8 8155 < RCPT TO:<carla@example.net> 
@400000006aff22481faf5400 greylisting: 198.51.100.4 (lena14@valley.test -> carla@example.net) doesn't exist. - temp. rejecting
@400000006aff22481fc214c8 8155 > 451 temporary failure (#4.3.0) 
@400000006aff2248235e2f18 8155 < QUIT 
@400000006aff224823903b98 8155 > 221 mx1.example.net 
@400000006aff22482397c160 tcpserver: end 8155 status 0
@400000006aff224823986d40 tcpserver: status: 0/40
@400000006aff2248239a0f38 8155 < [EOF]
@400000006aff2248239a1708 8155 > [EOF]
@400000006aff23e8316b0dec tcpserver: status: 1/40
@400000006aff23e8316b15bc tcpserver: pid 10238 from 198.51.100.159
@400000006aff23e9014cf83c tcpserver: ok 10238 mx1.example.net:192.0.2.25:25 mail.orchard.test:198.51.100.159::35559
@400000006aff23e9046e9ee4 10238 > 220 mx1.example.net ESMTP 
@400000006aff23e9078170ac 10238 < EHLO mail.orchard.test 
@400000006aff23e907abe7c4 10238 > 250-mx1.example.net 
@400000006aff23e907ac2e14 10238 > 250-PIPELINING 
@400000006aff23e907ad148c 10238 > 250 8BITMIME 
@400000006aff23e90c8efd1c 10238 < MAIL FROM:<j.klein1@orchard.test> 
@400000006aff23e90c8fb4b4 10238 < RCPT TO:<h.vogel@club.example> 
@400000006aff23e90c8fb4b4 10238 < RCPT TO:<j.klein@club.example> 
@400000006aff23e90c9002d4 10238 < DATA 
@400000006aff23e90cbda66c 10238 > 250 ok 
@400000006aff23e90cbe236c greylisting: 198.51.100.159 (j.klein1@orchard.test -> h.vogel@club.example) exists (id=87932) - accepting
@400000006aff23e90cfc3ddc 10238 > 250 ok 
@400000006aff23e90cfc9f84 greylisting: 198.51.100.159 (j.klein1@orchard.test -> j.klein@club.example) exists (id=7554) - accepting
@400000006aff23e90d0b9f5c 10238 > 250 ok 
@400000006aff23e90d33630c 10238 > 354 go ahead 
@400000006aff23e911148924 10238 < From: <j.klein1@orchard.test> 
@400000006aff23e9111498c4 10238 < To: <h.vogel@club.example> 
@400000006aff23e9111498c4 10238 < Subject: our talk of last week 
@400000006aff23e9111563e4 10238 < Message-ID: <mwnrmcn6.10240@mail.orchard.test> 
@400000006aff23e91115dcfc 10238 <  
@400000006aff23e91115dcfc 10238 < the delivery will be with you on Tuesday before noon 
@400000006aff23e91115dcfc 10238 < kind regards 
@400000006aff23e9111607f4 10238 <  
@400000006aff23e91116d314 10238 < could you send the figures of October once mo+
@400000006aff23e9111705dc 10238 < re? 
@400000006aff23e9111705dc 10238 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff23e9111705dc 10238 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff23e91117733c 10238 < thank you for the papers, we shall look at them next week 
@400000006aff23e911179a4c 10238 < please find the minutes of the last meeting below 
@400000006aff23e911184dfc 10238 < the delivery will be with you on Tuesday before noon 
@400000006aff23e91119385c 10238 < kind r+
@400000006aff23e91119385c 10238 < egards 
@400000006aff23e911196b24 10238 <  
@400000006aff23e91119b55c 10238 < could you send the figures of October once more? 
@400000006aff23e9111a1aec 10238 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff23e9111a74c4 10238 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff23e9111a8c34 10238 < thank you for the papers, we shall look at them next week 
@400000006aff23e9111a8c34 10238 < please find the minutes of the last meeting below 
@400000006aff23e9111a8c34 10238 < the d+
@400000006aff23e9111ada54 10238 < elivery will be with you on Tuesday before noon 
@400000006aff23e9111b054c 10238 < kind regards 
@400000006aff23e9111b054c 10238 <  
@400000006aff23e9111b43cc 10238 < ---------------------------------------- 
@400000006aff23e9111b7694 10238 < . 
@400000006aff23e915cc2d64 10238 > 250 ok 1795105759 qp 10240 
@400000006aff23e91a011cb4 10238 < QUIT 
@400000006aff23e91a16d734 10238 > 221 mx1.example.net 
@400000006aff23e91a1dcc74 tcpserver: end 10238 status 0
@400000006aff23e91a1e264c tcpserver: status: 0/40
@400000006aff23e91a21991c 10238 < [EOF]
@400000006aff23e91a21991c 10238 > [EOF]
@400000006aff23ed06b12f32 tcpserver: status: 1/40
@400000006aff23ed06b1db12 tcpserver: pid 10259 from 198.51.100.114
@400000006aff23ed0eec492a tcpserver: ok 10259 mx1.example.net:192.0.2.25:25 host114.isp.test:198.51.100.114::56801
@400000006aff23ed165f062a 10259 > 220 mx1.example.net ESMTP 
@400000006aff23ed19b6571a 10259 < EHLO host114.isp.test 
@400000006aff23ed19e80daa 10259 > 250-mx1.example.net 
@400000006aff23ed19e80daa 10259 > 250-PIPELINING 
@400000006aff23ed19e8ec52 10259 > 250 8BITMIME 
@400000006aff23ed1e22c572 10259 < MAIL FROM:<test67@vendor.test> 
@400000006aff23ed1e3b3f12 10259 > 250 ok 
@400000006aff23ed23bac732 10259 < RCPT TO:<relaytest@freemail.test> 
@400000006aff23ed23f11972 10259 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006aff23ed248016ea 10259 < QUIT 
@400000006aff23ed2492d7b2 10259 > 221 mx1.example.net 
@400000006aff23ed249afda2 tcpserver: end 10259 status 0
@400000006aff23ed249bad6a tcpserver: status: 0/40
@400000006aff23ed249dc87a 10259 < [EOF]
@400000006aff23ed249e7c2a 10259 > [EOF]
@400000006aff244e2a45e064 tcpserver: status: 1/40
@400000006aff244e2a45f004 tcpserver: pid 10747 from 192.0.2.30
@400000006aff244e32ae7acc tcpserver: ok 10747 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::5820
@400000006aff244e373b7144 10747 > 220 mx1.example.net ESMTP 
@400000006aff244e3b5f554c 10747 < EHLO monitor.example.net 
@400000006aff244f00007ef4 10747 > 250-mx1.example.net 
@400000006aff244f0000cd14 10747 > 250-PIPELINING 
@400000006aff244f0000cd14 10747 > 250 8BITMIME 
@400000006aff244f00f4608c 10747 < QUIT 
@400000006aff244f01322cdc 10747 > 221 mx1.example.net 
@400000006aff244f013a7dc4 tcpserver: end 10747 status 0
@400000006aff244f013a7dc4 tcpserver: status: 0/40
@400000006aff244f013cdb3c 10747 < [EOF]
@400000006aff244f013d871c 10747 > [EOF]
@400000006aff24cd0cbba6b4 tcpserver: status: 1/40
@400000006aff24cd0cbba6b4 tcpserver: pid 11380 from 198.51.100.225
@400000006aff24cd0d1f7194 tcpserver: ok 11380 mx1.example.net:192.0.2.25:25 mail.school.example:198.51.100.225::24866
@400000006aff24cd10927c2c 11380 > 220 mx1.example.net ESMTP 
@400000006aff24cd128449ac 11380 < EHLO mail.school.example 
@400000006aff24cd12986234 11380 > 250-mx1.example.net 
@400000006aff24cd129919cc 11380 > 250-PIPELINING 
@400000006aff24cd129919cc 11380 > 250 8BITMIME 
@400000006aff24cd17169b3c 11380 < MAIL FROM:<h.vogel30@school.example> 
@400000006aff24cd17174b04 11380 < RCPT TO:<f.braun@club.example> 
@400000006aff24cd171821dc 11380 < DATA 
@400000006aff24cd1753d704 11380 > 250 ok 
@400000006aff24cd1753ea8c greylisting: 198.51.100.225 (h.vogel30@school.example -> f.braun@club.example) exists (id=36508) - accepting
@400000006aff24cd17610dd4 11380 > 250 ok 
@400000006aff24cd1783c0a4 11380 > 354 go ahead 
@400000006aff24cd1d01ae9c 11380 < From: <h.vogel30@school.example> 
@400000006aff24cd1d01ae9c 11380 < To: <f.braun@club.example> 
@400000006aff24cd1d0200a4 11380 < Subject: our talk of last week 
@400000006aff24cd1d022f84 11380 < Message-ID: <mwnrr8p3.11381@mail.school.example> 
@400000006aff24cd1d030e2c 11380 <  
@400000006aff24cd1d039eb4 11380 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff24cd1d03f4a4 11380 < thank you for the papers, we shall look at them next week 
@400000006aff24cd1d044a94 11380 < please find the minutes of the last meeting below 
@400000006aff24cd1d04a854 11380 < the delivery will be with you on Tuesday before noon 
@400000006aff24cd1d04a854 11380 < kind regards 
@400000006aff24cd1d04db1c 11380 <  
@400000006aff24cd1d05b9c4 11380 < could you send the figures of October once more? 
@400000006aff24cd1d05b9c4 11380 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff24cd1d060fb4 11380 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff24cd1d06a03c 11380 < than+
@400000006aff24cd1d0709b4 11380 < k you for the papers, we shall look at them next week 
@400000006aff24cd1d071d3c 11380 < please find the minutes of the last meeting below 
@400000006aff24cd1d071d3c 11380 < the delivery will be with you on Tuesday before noon 
@400000006aff24cd1d071d3c 11380 < kind regards 
@400000006aff24cd1d07c534 11380 <  
@400000006aff24cd1d07e85c 11380 < could you send the figures of October once more? 
@400000006aff24cd1d0851d4 11380 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff24cd1d0851d4 11380 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff24cd1d086944 11380 < ----------------------- 
@400000006aff24cd1d086944 11380 < . 
@400000006aff24cd1f984f6c 11380 > 250 ok 1795105987 qp 11381 
@400000006aff24cd23b3b3ac 11380 < QUIT 
@400000006aff24cd23f4bc1c 11380 > 221 mx1.example.net 
@400000006aff24cd23fbccb4 tcpserver: end 11380 status 0
@400000006aff24cd23fc844c tcpserver: status: 0/40
@400000006aff24cd23ff1c5c 11380 < [EOF]
@400000006aff24cd23ff2bfc 11380 > [EOF]
@400000006aff24dd318da94c tcpserver: status: 1/40
@400000006aff24dd318ddc14 tcpserver: pid 11463 from 198.51.100.4
@400000006aff24dd3a4a439c tcpserver: ok 11463 mx1.example.net:192.0.2.25:25 mail.valley.test:198.51.100.4::26096
@400000006aff24de0958ff6c 11463 > 220 mx1.example.net ESMTP 
@400000006aff24de10b76d34 11463 < EHLO mail.valley.test 
@400000006aff24de10d1ee5c 11463 > 250-mx1.example.net 
@400000006aff24de10d282cc 11463 > 250-PIPELINING 
@400000006aff24de10d2c14c 11463 > 250 8BITMIME 
@400000006aff24de1686ab94 11463 < MAIL FROM:<lena14@valley.test> 
@400000006aff24de16c3c04c 11463 > 250 ok 
@400000006aff24de17a25c94 11463 < RCPT TO:<carla@example.net> 
@400000006aff24de17a27404 greylisting: 198.51.100.4 (lena14@valley.test -> carla@example.net) exists (id=13057) - accepting
@400000006aff24de17ba4d7c 11463 > 250 ok 
@400000006aff24de1ecd855c 11463 < DATA 
@400000006aff24de1f0f7444 11463 > 354 go ahead 
@400000006aff24de2502ff9c 11463 < From: <lena14@valley.test> 
@400000006aff24de250326ac 11463 < To: <carla@example.net> 
@400000006aff24de25040d24 11463 < Subject: our talk of last week 
@400000006aff24de250447bc 11463 < Message-ID: <mwnrrlx6.11467@mail.valley.test> 
@400000006aff24de2504cc8c 11463 <  
@400000006aff24de25052664 11463 < the delivery will be with you on Tuesday before noon 
@400000006aff24de25052a4c 11463 < kind regards 
@400000006aff24de25060cdc 11463 <  
@400000006aff24de25060cdc 11463 < could you send the figures of October once more? 
@400000006aff24de2506c85c 11463 < +4+
@400000006aff24de2506c85c 11463 < 9 30 5550 1 + 49 30 5550 2 
@400000006aff24de25072dec 11463 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff24de25074d2c 11463 < thank you for the papers, we shall look at them next week 
@400000006aff24de25074d2c 11463 < please find the minutes of the last meeting below 
@400000006aff24de250800dc 11463 < the delivery will be with you on Tuesday before noon 
@400000006aff24de25086a54 11463 < kind regards+
@400000006aff24de25086a54 11463 <  
@400000006aff24de2508fadc 11463 <  
@400000006aff24de2509606c 11463 < could you send the figures of October once more? 
@400000006aff24de25096454 11463 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff24de25096454 11463 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff24de25096454 11463 < thank you for the papers, we shall look at them next week 
@400000006aff24de2509cdcc 11463 < please find the minutes of the last meeting below 
@400000006aff24de250ab82c 11463 < the delivery+
@400000006aff24de250acf9c 11463 <  will be with you on Tuesday before noon 
@400000006aff24de250b8f04 11463 < kind regards 
@400000006aff24de250c3ecc 11463 <  
@400000006aff24de250c3ecc 11463 < could you send the figures of October once more? 
@400000006aff24de250d0604 11463 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff24de250ddcdc 11463 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff24de250e4a3c 11463 < thank you for the papers, we shall look at them next week 
@400000006aff24de250e80ec 11463 < please f+
@400000006aff24de250e8ca4 11463 < ind the minutes of the last meeting below 
@400000006aff24de250eb79c 11463 < the delivery will be with you on Tuesday before noon 
@400000006aff24de250f6f34 11463 < kind regards 
@400000006aff24de250fffbc 11463 <  
@400000006aff24de2510b36c 11463 < could you send the figures of October once more? 
@400000006aff24de2510b36c 11463 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff24de2510b36c 11463 < ------------------- 
@400000006aff24de2510b36c 11463 < . 
@400000006aff24de27d935c4 11463 > 250 ok 1795106004 qp 11467 
@400000006aff24de2e4b9dac 11463 < QUIT 
@400000006aff24de2e5d879c 11463 > 221 mx1.example.net 
@400000006aff24de2e64afa4 tcpserver: end 11463 status 0
@400000006aff24de2e6576dc tcpserver: status: 0/40
@400000006aff24de2e684d6c 11463 < [EOF]
@400000006aff24de2e684d6c 11463 > [EOF]
@400000006aff24ec06f7da04 tcpserver: status: 1/40
@400000006aff24ec06f84f34 tcpserver: pid 11534 from 198.51.100.174
@400000006aff24ec099c422c tcpserver: ok 11534 mx1.example.net:192.0.2.25:25 host174.isp.test:198.51.100.174::25028
@400000006aff24ec154eac7c rblsmtpd: 198.51.100.174 pid 11534: 451 https://zen.dnsbl.example/query/ip/198.51.100.174
@400000006aff24ee0397da6c tcpserver: end 11534 status 0
@400000006aff24ee0398b914 tcpserver: status: 0/40
@400000006aff255b2209bfba tcpserver: status: 1/40
@400000006aff255b220a5042 tcpserver: pid 12091 from 198.51.100.162
@400000006aff255c121f35b2 tcpserver: ok 12091 mx1.example.net:192.0.2.25:25 :198.51.100.162::59457
@400000006aff255c1fe3bb0a rblsmtpd: 198.51.100.162 pid 12091: 451 https://zen.dnsbl.example/query/ip/198.51.100.162
@400000006aff255e2e9f852a tcpserver: end 12091 status 0
@400000006aff255e2ea00612 tcpserver: status: 0/40
@400000006aff258c284c94ec tcpserver: status: 1/40
@400000006aff258c284d3514 tcpserver: pid 12337 from 198.51.100.64
@400000006aff258c2eaa05a4 tcpserver: ok 12337 mx1.example.net:192.0.2.25:25 mail.oakwood.test:198.51.100.64::15540
@400000006aff258c3a0f1b14 12337 > 220 mx1.example.net ESMTP 
@400000006aff258d014cf454 12337 < EHLO mail.oakwood.test 
@400000006aff258d0185176c 12337 > 250-mx1.example.net 
@400000006aff258d01855204 12337 > 250-PIPELINING 
@400000006aff258d01855204 12337 > 250 8BITMIME 
@400000006aff258d06ed375c 12337 < MAIL FROM:<y.kurz14@oakwood.test> 
@400000006aff258d07166a3c 12337 > 250 ok 
@400000006aff258d08e5f634 12337 < RCPT TO:<j.klein@club.example> 
@400000006aff258d08e6c924 greylisting: 198.51.100.64 (y.kurz14@oakwood.test -> j.klein@club.example) exists (id=42949) - accepting
@400000006aff258d08ebb6dc 12337 > 250 ok 
@400000006aff258d0a82e90c 12337 < DATA 
@400000006aff258d0ac09a04 12337 > 354 go ahead 
@400000006aff258d0b05674c 12337 < From: <y.kurz14@oakwood.test> 
@400000006aff258d0b05674c 12337 < To: <j.klein@club.example> 
@400000006aff258d0b05674c 12337 < Subject: our talk of last week 
@400000006aff258d0b0651ac 12337 < Message-ID: <mwnrvclj.12340@mail.oakwood.test> 
@400000006aff258d0b0697fc 12337 <  
@400000006aff258d0b069fcc 12337 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff258d0b073824 12337 < thank you for the papers, we shall look at them next week 
@400000006aff258d0b07c8ac 12337 < pleas+
@400000006aff258d0b07c8ac 12337 < e find the minutes of the last meeting below 
@400000006aff258d0b07c8ac 12337 < the delivery will be with you on Tuesday before noon 
@400000006aff258d0b082a54 12337 < kind regards 
@400000006aff258d0b082a54 12337 <  
@400000006aff258d0b088814 12337 < could you send the figures of October once more? 
@400000006aff258d0b09283c 12337 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff258d0b09283c 12337 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff258d0b09283c 12337 < thank you+
@400000006aff258d0b09283c 12337 <  for the papers, we shall look at them next week 
@400000006aff258d0b0937dc 12337 < please find the minutes of the last meeting below 
@400000006aff258d0b09dbec 12337 < the delivery will be with you on Tuesday before noon 
@400000006aff258d0b0ac64c 12337 < kind regards 
@400000006aff258d0b0ac64c 12337 <  
@400000006aff258d0b0afcfc 12337 < could you send the figures of October once more? 
@400000006aff258d0b0afcfc 12337 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff258d0b0afcfc 12337 < start+
@400000006aff258d0b0b5abc 12337 < ing delivery 1: msg 2 to local x@example.org 
@400000006aff258d0b0bd3d4 12337 < thank you for the papers, we shall look at them next week 
@400000006aff258d0b0be75c 12337 < ------------------------ 
@400000006aff258d0b0be75c 12337 < . 
@400000006aff258d0c9e81c4 12337 > 250 ok 1795106179 qp 12340 
@400000006aff258d115fe61c 12337 < QUIT 
@400000006aff258d118392ec 12337 > 221 mx1.example.net 
@400000006aff258d118a611c tcpserver: end 12337 status 0
@400000006aff258d118a611c tcpserver: status: 0/40
@400000006aff258d118d56ec 12337 < [EOF]
@400000006aff258d118d56ec 12337 > [EOF]
@400000006aff259e2ecfe300 tcpserver: status: 1/40
@400000006aff259e2ed03cd8 tcpserver: pid 12427 from 198.51.100.166
@400000006aff259f1fbdc350 tcpserver: ok 12427 mx1.example.net:192.0.2.25:25 :198.51.100.166::18432
@400000006aff259f29514540 rblsmtpd: 198.51.100.166 pid 12427: 451 https://zen.dnsbl.example/query/ip/198.51.100.166
@400000006aff25a006f088f8 tcpserver: end 12427 status 0
@400000006aff25a006f16b88 tcpserver: status: 0/40
@400000006aff26b82cda5684 tcpserver: status: 1/40
@400000006aff26b82cda5684 tcpserver: pid 13837 from 198.51.100.120
@400000006aff26b83821e944 tcpserver: ok 13837 mx1.example.net:192.0.2.25:25 host120.isp.test:198.51.100.120::1743
@400000006aff26b90265c30c 13837 > 220 mx1.example.net ESMTP 
@400000006aff26b9064867f4 13837 < EHLO host120.isp.test 
@400000006aff26b9067feae4 13837 > 250-mx1.example.net 
@400000006aff26b9067feae4 13837 > 250-PIPELINING 
@400000006aff26b90680cd74 13837 > 250 8BITMIME 
@400000006aff26b90a6f7494 13837 < MAIL FROM:<test54@vendor.test> 
@400000006aff26b90ab128e4 13837 > 250 ok 
@400000006aff26b90c02266c 13837 < RCPT TO:<relaytest@freemail.test> 
@400000006aff26b90c213b74 13837 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006aff26b90d001e0c 13837 < QUIT 
@400000006aff26b90d2f05dc 13837 > 221 mx1.example.net 
@400000006aff26b90d36fcec tcpserver: end 13837 status 0
@400000006aff26b90d371c2c tcpserver: status: 0/40
@400000006aff26b90d39b43c 13837 < [EOF]
@400000006aff26b90d3a9e9c 13837 > [EOF]
@400000006aff26dc107d84fc tcpserver: status: 1/40
@400000006aff26dc107dded4 tcpserver: pid 14015 from 198.51.100.225
@400000006aff26dc195246e4 tcpserver: ok 14015 mx1.example.net:192.0.2.25:25 mail.school.example:198.51.100.225::58799
@400000006aff26dc230fb734 14015 > 220 mx1.example.net ESMTP 
@400000006aff26dc26706694 14015 < EHLO mail.school.example 
@400000006aff26dc26a48654 14015 > 250-mx1.example.net 
@400000006aff26dc26a48654 14015 > 250-PIPELINING 
@400000006aff26dc26a4b91c 14015 > 250 8BITMIME 
@400000006aff26dc2ddb8274 14015 < MAIL FROM:<sara31@school.example> 
@400000006aff26dc2ddbb154 14015 < RCPT TO:<b.lang@shop.example> 
@400000006aff26dc2ddc1eb4 14015 < DATA 
@400000006aff26dc2e0e274c 14015 > 250 ok 
@400000006aff26dc2e0e5a14 greylisting: 198.51.100.225 (sara31@school.example -> b.lang@shop.example) exists (id=55875) - accepting
@400000006aff26dc2e3d2e5c 14015 > 250 ok 
@400000006aff26dc2e549a74 14015 > 354 go ahead 
@400000006aff26dc3390f744 14015 < From: <sara31@school.example> 
@400000006aff26dc33915cd4 14015 < To: <b.lang@shop.example> 
@400000006aff26dc3391ed5c 14015 < Subject: our talk of last week 
@400000006aff26dc33929d24 14015 < Message-ID: <mwns2jm0.14018@mail.school.example> 
@400000006aff26dc33929d24 14015 <  
@400000006aff26dc3392e374 14015 < thank you for the papers, we shall look at them next week 
@400000006aff26dc3392e374 14015 < please find the minutes of the last meeting below 
@400000006aff26dc3393ae94 14015 < the +
@400000006aff26dc3393ae94 14015 < delivery will be with you on Tuesday before noon 
@400000006aff26dc33940c54 14015 < kind regards 
@400000006aff26dc3394b44c 14015 <  
@400000006aff26dc33953d04 14015 < could you send the figures of October once more? 
@400000006aff26dc33953d04 14015 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26dc33953d04 14015 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26dc33953d04 14015 < thank you for the papers, we shall look at them next week 
@400000006aff26dc33956fcc 14015 < please find the minutes of the last meeting below 
@400000006aff26dc3395cd8c 14015 < the delivery will be with you on Tuesday before noon 
@400000006aff26dc339613dc 14015 < kind regards 
@400000006aff26dc33968524 14015 <  
@400000006aff26dc339763cc 14015 < could you send the figures of October once more? 
@400000006aff26dc339763cc 14015 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26dc339763cc 14015 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26dc3397f06c 14015 < than+
@400000006aff26dc339888c4 14015 < k you for the papers, we shall look at them next week 
@400000006aff26dc33989094 14015 < please find the minutes of the last meeting below 
@400000006aff26dc33989094 14015 < the delivery will be with you on Tuesday before noon 
@400000006aff26dc339930bc 14015 < kind regards 
@400000006aff26dc33997edc 14015 <  
@400000006aff26dc339986ac 14015 < could you send the figures of October once more? 
@400000006aff26dc339986ac 14015 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26dc339a3e44 14015 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26dc339a3e44 14015 < thank you for the papers, we shall look at them next week 
@400000006aff26dc339a9fec 14015 < please find the minutes of the last meeting below 
@400000006aff26dc339a9fec 14015 < the delivery will be with you on Tuesday before noon 
@400000006aff26dc339ae254 14015 < kind regards 
@400000006aff26dc339ae254 14015 <  
@400000006aff26dc339bb92c 14015 < could you send the figure+
@400000006aff26dc339c22a4 14015 < s of October once more? 
@400000006aff26dc339c2e5c 14015 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26dc339c2e5c 14015 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26dc339c2e5c 14015 < thank you for the papers, we shall look at them next week 
@400000006aff26dc339c9fa4 14015 < please find the minutes of the last meeting below 
@400000006aff26dc339cab5c 14015 < the delivery will be with you on Tuesday+
@400000006aff26dc339d62f4 14015 <  before noon 
@400000006aff26dc339debac 14015 < kind regards 
@400000006aff26dc339eaefc 14015 <  
@400000006aff26dc339f10a4 14015 < ------------------------------------ 
@400000006aff26dc339f10a4 14015 < . 
@400000006aff26dc353358bc 14015 > 250 ok 1795106514 qp 14018 
@400000006aff26dc36cc2ce4 14015 < QUIT 
@400000006aff26dc3704e854 14015 > 221 mx1.example.net 
@400000006aff26dc370c6264 tcpserver: end 14015 status 0
@400000006aff26dc370cef04 tcpserver: status: 0/40
@400000006aff26dc3710002c 14015 < [EOF]
@400000006aff26dc3710cf34 14015 > [EOF]
@400000006aff26f512bfcff4 tcpserver: status: 1/40
@400000006aff26f512c0b66c tcpserver: pid 14140 from 198.51.100.73
@400000006aff26f514013164 tcpserver: ok 14140 mx1.example.net:192.0.2.25:25 mail.cedar.test:198.51.100.73::32176
@400000006aff26f51a369434 14140 > 220 mx1.example.net ESMTP 
@400000006aff26f51b0d9b14 14140 < EHLO mail.cedar.test 
@400000006aff26f51b3dc71c 14140 > 250-mx1.example.net 
@400000006aff26f51b3e441c 14140 > 250-PIPELINING 
@400000006aff26f51b3e5f74 14140 > 250 8BITMIME 
@400000006aff26f51e374484 14140 < MAIL FROM:<r.frank27@cedar.test> 
@400000006aff26f51e374484 14140 < RCPT TO:<y.kurz@shop.example> 
@400000006aff26f51e37a62c 14140 < DATA 
@400000006aff26f51e4463e4 14140 > 250 ok 
@400000006aff26f51e44776c greylisting: 198.51.100.73 (r.frank27@cedar.test -> y.kurz@shop.example) exists (id=82104) - accepting
@400000006aff26f51e59301c 14140 > 250 ok 
@400000006aff26f51e94e544 14140 > 354 go ahead 
@400000006aff26f51fd0b104 14140 < From: <r.frank27@cedar.test> 
@400000006aff26f51fd0b104 14140 < To: <y.kurz@shop.example> 
@400000006aff26f51fd0b104 14140 < Subject: our talk of last week 
@400000006aff26f51fd0b104 14140 < Message-ID: <mwns32na.14141@mail.cedar.test> 
@400000006aff26f51fd11e64 14140 <  
@400000006aff26f51fd1d5fc 14140 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26f51fd1d5fc 14140 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26f51fd1d5fc 14140 < thank you for the papers, we shall loo+
@400000006aff26f51fd22804 14140 < k at them next week 
@400000006aff26f51fd281dc 14140 < please find the minutes of the last meeting below 
@400000006aff26f51fd34914 14140 < the delivery will be with you on Tuesday before noon 
@400000006aff26f51fd4104c 14140 < kind regards 
@400000006aff26f51fd4104c 14140 <  
@400000006aff26f51fd423d4 14140 < could you send the figures of October once more? 
@400000006aff26f51fd4ac8c 14140 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26f51fd4ac8c 14140 < starting delivery 1: msg 2 to loca+
@400000006aff26f51fd57f7c 14140 < l x@example.org 
@400000006aff26f51fd5bdfc 14140 < thank you for the papers, we shall look at them next week 
@400000006aff26f51fd5d184 14140 < please find the minutes of the last meeting below 
@400000006aff26f51fd5f894 14140 < the delivery will be with you on Tuesday before noon 
@400000006aff26f51fd6b7fc 14140 < kind regards 
@400000006aff26f51fd6e2f4 14140 <  
@400000006aff26f51fd6e2f4 14140 < could you send the figures of October once more? 
@400000006aff26f51fd7255c 14140 < +49 30 55+
@400000006aff26f51fd7255c 14140 < 50 1 + 49 30 5550 2 
@400000006aff26f51fd79a8c 14140 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26f51fd7e4c4 14140 < thank you for the papers, we shall look at them next week 
@400000006aff26f51fd7f07c 14140 < please find the minutes of the last meeting below 
@400000006aff26f51fd807ec 14140 < the delivery will be with you on Tuesday before noon 
@400000006aff26f51fd87d1c 14140 < kind regards 
@400000006aff26f51fd8dec4 14140 <  
@400000006aff26f51fd9483c 14140 < coul+
@400000006aff26f51fda03bc 14140 < d you send the figures of October once more? 
@400000006aff26f51fdac324 14140 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26f51fdb7ea4 14140 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26f51fdba1cc 14140 < thank you for the papers, we shall look at them next week 
@400000006aff26f51fdba1cc 14140 < please find the minutes of the last meeting below 
@400000006aff26f51fdc6cec 14140 < the delivery will b+
@400000006aff26f51fdc6cec 14140 < e with you on Tuesday before noon 
@400000006aff26f51fdd3bf4 14140 < kind regards 
@400000006aff26f51fdd9d9c 14140 <  
@400000006aff26f51fddf774 14140 < could you send the figures of October once more? 
@400000006aff26f51fddf774 14140 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26f51fdeddec 14140 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26f51fdf66a4 14140 < --------------- 
@400000006aff26f51fdf66a4 14140 < . 
@400000006aff26f52165b884 14140 > 250 ok 1795106539 qp 14141 
@400000006aff26f522affb64 14140 < QUIT 
@400000006aff26f522bc826c 14140 > 221 mx1.example.net 
@400000006aff26f522c4238c tcpserver: end 14140 status 0
@400000006aff26f522c4eac4 tcpserver: status: 0/40
@400000006aff26f522c7bd6c 14140 < [EOF]
@400000006aff26f522c80b8c 14140 > [EOF]
@400000006aff274718422abc tcpserver: status: 1/40
@400000006aff27471842710c tcpserver: pid 14551 from 203.0.113.167
@400000006aff274722baf7e4 tcpserver: ok 14551 mx1.example.net:192.0.2.25:25 mail.castle.example:203.0.113.167::48011
@400000006aff274729707794 14551 > 220 mx1.example.net ESMTP 
@400000006aff27473048adfc 14551 < EHLO mail.castle.example 
@400000006aff27473059b944 14551 > 250-mx1.example.net 
@400000006aff2747305a9404 14551 > 250-PIPELINING 
@400000006aff2747305b6adc 14551 > 250 8BITMIME 
@400000006aff274737b4df34 14551 < MAIL FROM:<emma27@castle.example> 
@400000006aff274737ef57f4 14551 > 250 ok 
@400000006aff274802509cfc 14551 < RCPT TO:<b.lang@shop.example> 
@400000006aff27480250d3ac greylisting: 203.0.113.167 (emma27@castle.example -> b.lang@shop.example) exists (id=6203) - accepting
@400000006aff2748027186c4 14551 > 250 ok 
@400000006aff27480638470c 14551 < DATA 
@400000006aff2748065694dc 14551 > 354 go ahead 
@400000006aff274807823fb4 14551 < From: <emma27@castle.example> 
@400000006aff274807827e34 14551 < To: <b.lang@shop.example> 
@400000006aff2748078364ac 14551 < Subject: our talk of last week 
@400000006aff2748078364ac 14551 < Message-ID: <mwns4ude.14554@mail.castle.example> 
@400000006aff2748078364ac 14551 <  
@400000006aff2748078364ac 14551 < the delivery will be with you on Tuesday before noon 
@400000006aff274807837064 14551 < kind regards 
@400000006aff27480783f91c 14551 <  
@400000006aff274807845eac 14551 < could you send the figures of October once m+
@400000006aff274807845eac 14551 < ore? 
@400000006aff2748078481d4 14551 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff27480784b0b4 14551 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff27480784b0b4 14551 < thank you for the papers, we shall look at them next week 
@400000006aff27480784b0b4 14551 < please find the minutes of the last meeting below 
@400000006aff27480784b0b4 14551 < the delivery will be with you on Tuesday before noon 
@400000006aff27480784b0b4 14551 < kind +
@400000006aff27480784b0b4 14551 < regards 
@400000006aff274807850a8c 14551 <  
@400000006aff2748078554c4 14551 < could you send the figures of October once more? 
@400000006aff274807861814 14551 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff274807861814 14551 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff27480786ac84 14551 < thank you for the papers, we shall look at them next week 
@400000006aff2748078773bc 14551 < please find the minutes of the last meeting below 
@400000006aff274807882f3c 14551 < the +
@400000006aff274807884a94 14551 < delivery will be with you on Tuesday before noon 
@400000006aff274807884a94 14551 < kind regards 
@400000006aff27480788cf64 14551 <  
@400000006aff2748078940ac 14551 < could you send the figures of October once more? 
@400000006aff27480789d134 14551 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff27480789fc2c 14551 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2748078a80fc 14551 < thank you for the papers, we shall look at them next week 
@400000006aff2748078a80fc 14551 < please find the minutes of the last meeting below 
@400000006aff2748078a80fc 14551 < the delivery will be with you on Tuesday before noon 
@400000006aff2748078b5004 14551 < kind regards 
@400000006aff2748078bb594 14551 <  
@400000006aff2748078bf02c 14551 < could you send the figures of October once more? 
@400000006aff2748078cabac 14551 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2748078cf1fc 14551 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2748078dc4ec 14551 < than+
@400000006aff2748078e2694 14551 < k you for the papers, we shall look at them next week 
@400000006aff2748078e789c 14551 < please find the minutes of the last meeting below 
@400000006aff2748078e789c 14551 < the delivery will be with you on Tuesday before noon 
@400000006aff2748078e9bc4 14551 < kind regards 
@400000006aff2748078ecaa4 14551 <  
@400000006aff2748078f0924 14551 < could you send the figures of October once more? 
@400000006aff2748078f99ac 14551 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2748078f99ac 14551 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff274807905cfc 14551 < - 
@400000006aff274807909794 14551 < . 
@400000006aff274808e89614 14551 > 250 ok 1795106622 qp 14554 
@400000006aff27480d0077e4 14551 < QUIT 
@400000006aff27480d369374 14551 > 221 mx1.example.net 
@400000006aff27480d3e8e6c tcpserver: end 14551 status 0
@400000006aff27480d3f2e94 tcpserver: status: 0/40
@400000006aff27480d418054 14551 < [EOF]
@400000006aff27480d41f584 14551 > [EOF]
@400000006aff27f51eae8bac tcpserver: status: 1/40
@400000006aff27f51eaece14 tcpserver: pid 15421 from 198.51.100.161
@400000006aff27f51f3b1c0c tcpserver: ok 15421 mx1.example.net:192.0.2.25:25 host161.isp.test:198.51.100.161::3717
@400000006aff27f52c780a74 rblsmtpd: 198.51.100.161 pid 15421: 451 https://zen.dnsbl.example/query/ip/198.51.100.161
@400000006aff27f7262670fc tcpserver: end 15421 status 0
@400000006aff27f72626a7ac tcpserver: status: 0/40
@400000006aff2823240226ae tcpserver: status: 1/40
@400000006aff2823240226ae tcpserver: pid 15652 from 203.0.113.250
@400000006aff28241cbd8276 tcpserver: deny 15652 mx1.example.net:192.0.2.25:25 :203.0.113.250::40167
@400000006aff28241cc47f86 tcpserver: end 15652 status 25600
@400000006aff28241cc47f86 tcpserver: status: 0/40
@400000006aff28c23a605024 tcpserver: status: 1/40
@400000006aff28c23a605024 tcpserver: pid 16448 from 198.51.100.247
@400000006aff28c300519c94 tcpserver: ok 16448 mx1.example.net:192.0.2.25:25 mail.tower.test:198.51.100.247::49767
@400000006aff28c30ac6145c 16448 > 220 mx1.example.net ESMTP 
@400000006aff28c30d85345c 16448 < EHLO mail.tower.test 
@400000006aff28c30db2dbdc 16448 > 250-mx1.example.net 
@400000006aff28c30db3b2b4 16448 > 250-PIPELINING 
@400000006aff28c30db45aac 16448 > 250 8BITMIME 
@400000006aff28c312fea5e4 16448 < MAIL FROM:<nina27@tower.test> 
@400000006aff28c312feb584 16448 < RCPT TO:<greta@example.net> 
@400000006aff28c312ff6164 16448 < DATA 
@400000006aff28c3133abcb4 16448 > 250 ok 
@400000006aff28c3133abcb4 greylisting: 198.51.100.247 (nina27@tower.test -> greta@example.net) exists (id=35315) - accepting
@400000006aff28c3134d9104 16448 > 250 ok 
@400000006aff28c31387c374 16448 > 354 go ahead 
@400000006aff28c3185e9044 16448 < From: <nina27@tower.test> 
@400000006aff28c3185ecadc 16448 < To: <greta@example.net> 
@400000006aff28c3185ecadc 16448 < Subject: our talk of last week 
@400000006aff28c3185ecadc 16448 < Message-ID: <mwnscz2r.16451@mail.tower.test> 
@400000006aff28c3185fa984 16448 <  
@400000006aff28c3185fa984 16448 < kind regards 
@400000006aff28c318608ffc 16448 <  
@400000006aff28c318613fc4 16448 < could you send the figures of October once more? 
@400000006aff28c318619d84 16448 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff28c31861d81c 16448 < starting delivery 1: msg 2 t+
@400000006aff28c318622a24 16448 < o local x@example.org 
@400000006aff28c31862f92c 16448 < thank you for the papers, we shall look at them next week 
@400000006aff28c3186300fc 16448 < please find the minutes of the last meeting below 
@400000006aff28c31863d004 16448 < the delivery will be with you on Tuesday before noon 
@400000006aff28c318642dc4 16448 < kind regards 
@400000006aff28c3186431ac 16448 <  
@400000006aff28c318648b84 16448 < could you send the figures of October once more? 
@400000006aff28c318649b24 16448 < +49+
@400000006aff28c31864ba64 16448 <  30 5550 1 + 49 30 5550 2 
@400000006aff28c31865049c 16448 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff28c31865b464 16448 < thank you for the papers, we shall look at them next week 
@400000006aff28c3186677b4 16448 < please find the minutes of the last meeting below 
@400000006aff28c3186677b4 16448 < the delivery will be with you on Tuesday before noon 
@400000006aff28c3186677b4 16448 < kind regards 
@400000006aff28c318669adc 16448 <  
@400000006aff28c31866be04 16448 < could you send the figures of October once more? 
@400000006aff28c318678924 16448 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff28c3186798c4 16448 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff28c31867eacc 16448 < thank you for the papers, we shall look at them next week 
@400000006aff28c31867eacc 16448 < please find the minutes of the last meeting below 
@400000006aff28c31867f684 16448 < the delivery +
@400000006aff28c318681d94 16448 < will be with you on Tuesday before noon 
@400000006aff28c318686f9c 16448 < kind regards 
@400000006aff28c318686f9c 16448 <  
@400000006aff28c318686f9c 16448 < ---------- 
@400000006aff28c318690fc4 16448 < . 
@400000006aff28c31d8b7bf4 16448 > 250 ok 1795107001 qp 16451 
@400000006aff28c31dff487c 16448 < QUIT 
@400000006aff28c31e2e110c 16448 > 221 mx1.example.net 
@400000006aff28c31e3573ac tcpserver: end 16448 status 0
@400000006aff28c31e3636fc tcpserver: status: 0/40
@400000006aff28c31e3928e4 16448 < [EOF]
@400000006aff28c31e39731c 16448 > [EOF]
@400000006aff294639e7c5be tcpserver: status: 1/40
@400000006aff294639e7c5be tcpserver: pid 17108 from 198.51.100.182
@400000006aff2947045497ce tcpserver: ok 17108 mx1.example.net:192.0.2.25:25 host182.isp.test:198.51.100.182::39212
@400000006aff2947155c3a36 rblsmtpd: 198.51.100.182 pid 17108: 451 https://zen.dnsbl.example/query/ip/198.51.100.182
@400000006aff294a2695838e tcpserver: end 17108 status 0
@400000006aff294a2695838e tcpserver: status: 0/40
@400000006aff296b2a872754 tcpserver: status: 1/40
@400000006aff296b2a87ac24 tcpserver: pid 17292 from 203.0.113.250
@400000006aff296b3290f434 tcpserver: deny 17292 mx1.example.net:192.0.2.25:25 :203.0.113.250::47990
@400000006aff296b32989554 tcpserver: end 17292 status 25600
@400000006aff296b32989554 tcpserver: status: 0/40
@400000006aff298f1e9e66dc tcpserver: status: 1/40
@400000006aff298f1e9e66dc tcpserver: pid 17471 from 198.51.100.35
@400000006aff298f220509ac tcpserver: ok 17471 mx1.example.net:192.0.2.25:25 mail.lighthouse.test:198.51.100.35::22724
@400000006aff298f2ab90cc4 17471 > 220 mx1.example.net ESMTP 
@400000006aff298f30deeed4 17471 < EHLO mail.lighthouse.test 
@400000006aff298f3103a544 17471 > 250-mx1.example.net 
@400000006aff298f310435cc 17471 > 250-PIPELINING 
@400000006aff298f3104ce24 17471 > 250 8BITMIME 
@400000006aff298f31c5dfec 17471 < MAIL FROM:<v.horn5@lighthouse.test> 
@400000006aff298f31fc45b4 17471 > 250 ok 
@400000006aff298f38bd0c1c 17471 < RCPT TO:<test3@example.net> 
@400000006aff298f38bd8d04 greylisting: 198.51.100.35 (v.horn5@lighthouse.test -> test3@example.net) exists (id=8211) - accepting
@400000006aff298f38d63d54 17471 > 250 ok 
@400000006aff299002f339e4 17471 < DATA 
@400000006aff29900300d644 17471 > 354 go ahead 
@400000006aff299009cdb26c 17471 < From: <v.horn5@lighthouse.test> 
@400000006aff299009ce1be4 17471 < To: <test3@example.net> 
@400000006aff299009cef6a4 17471 < Subject: our talk of last week 
@400000006aff299009cef6a4 17471 < Message-ID: <mwnshd2k.17475@mail.lighthouse.test> 
@400000006aff299009cef6a4 17471 <  
@400000006aff299009cf8b14 17471 <  
@400000006aff299009d04a7c 17471 < could you send the figures of October once more? 
@400000006aff299009d04a7c 17471 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff299009d0a06c 17471 < starting delivery 1: msg 2 to l+
@400000006aff299009d111b4 17471 < ocal x@example.org 
@400000006aff299009d19e54 17471 < thank you for the papers, we shall look at them next week 
@400000006aff299009d280e4 17471 < please find the minutes of the last meeting below 
@400000006aff299009d2afc4 17471 < the delivery will be with you on Tuesday before noon 
@400000006aff299009d31d24 17471 < kind regards 
@400000006aff299009d3d0d4 17471 <  
@400000006aff299009d3ec2c 17471 < could you send the figures of October once more? 
@400000006aff299009d3ec2c 17471 < +49 30+
@400000006aff299009d4421c 17471 <  5550 1 + 49 30 5550 2 
@400000006aff299009d4421c 17471 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff299009d4c6ec 17471 < thank you for the papers, we shall look at them next week 
@400000006aff299009d58e24 17471 < please find the minutes of the last meeting below 
@400000006aff299009d58e24 17471 < the delivery will be with you on Tuesday before noon 
@400000006aff299009d664fc 17471 < kind regards 
@400000006aff299009d664fc 17471 <  
@400000006aff299009d7284c 17471 < c+
@400000006aff299009d7284c 17471 < ould you send the figures of October once more? 
@400000006aff299009d7284c 17471 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff299009d73fbc 17471 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff299009d8030c 17471 < thank you for the papers, we shall look at them next week 
@400000006aff299009d8030c 17471 < please find the minutes of the last meeting below 
@400000006aff299009d8030c 17471 < the delivery wil+
@400000006aff299009d82e04 17471 < l be with you on Tuesday before noon 
@400000006aff299009d883f4 17471 < kind regards 
@400000006aff299009d8b2d4 17471 <  
@400000006aff299009d981dc 17471 < ---------------------------- 
@400000006aff299009d981dc 17471 < . 
@400000006aff29900f5b30c4 17471 > 250 ok 1795107206 qp 17475 
@400000006aff299016ae86b4 17471 < QUIT 
@400000006aff299016cc24bc 17471 > 221 mx1.example.net 
@400000006aff299016d2ef04 tcpserver: end 17471 status 0
@400000006aff299016d3681c tcpserver: status: 0/40
@400000006aff299016d5fc44 17471 < [EOF]
@400000006aff299016d60fcc 17471 > [EOF]
@400000006aff29cc0944083c tcpserver: status: 1/40
@400000006aff29cc09444e8c tcpserver: pid 17774 from 198.51.100.91
@400000006aff29cc0c19f814 tcpserver: ok 17774 mx1.example.net:192.0.2.25:25 mail.acorn.example:198.51.100.91::60514
@400000006aff29cc16b9b214 17774 > 220 mx1.example.net ESMTP 
@400000006aff29cc1ad30ecc 17774 < EHLO mail.acorn.example 
@400000006aff29cc1ad95ffc 17774 > 250-mx1.example.net 
@400000006aff29cc1ad9776c 17774 > 250-PIPELINING 
@400000006aff29cc1ada1794 17774 > 250 8BITMIME 
@400000006aff29cc1cf4fc9c 17774 < MAIL FROM:<emma37@acorn.example> 
@400000006aff29cc1d0cca5c 17774 > 250 ok 
@400000006aff29cc1fd04b74 17774 < RCPT TO:<y.kurz@shop.example> 
@400000006aff29cc1fd12a1c greylisting: 198.51.100.91 (emma37@acorn.example -> y.kurz@shop.example) exists (id=10811) - accepting
@400000006aff29cc200d391c 17774 > 250 ok 
@400000006aff29cc26a60cf4 17774 < DATA 
@400000006aff29cc26c3a32c 17774 > 354 go ahead 
@400000006aff29cc2b9b6614 17774 < From: <emma37@acorn.example> 
@400000006aff29cc2b9b6614 17774 < To: <y.kurz@shop.example> 
@400000006aff29cc2b9c3cec 17774 < Subject: our talk of last week 
@400000006aff29cc2b9c40d4 17774 < Message-ID: <mwnsinrg.17777@mail.acorn.example> 
@400000006aff29cc2b9c40d4 17774 <  
@400000006aff29cc2b9c40d4 17774 <  
@400000006aff29cc2b9c44bc 17774 < could you send the figures of October once more? 
@400000006aff29cc2b9c44bc 17774 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff29cc2b9c44bc 17774 < starting delivery 1: msg 2 to loca+
@400000006aff29cc2b9c44bc 17774 < l x@example.org 
@400000006aff29cc2b9d003c 17774 < thank you for the papers, we shall look at them next week 
@400000006aff29cc2b9d003c 17774 < please find the minutes of the last meeting below 
@400000006aff29cc2b9dbfa4 17774 < the delivery will be with you on Tuesday before noon 
@400000006aff29cc2b9e773c 17774 < kind regards 
@400000006aff29cc2b9f1764 17774 <  
@400000006aff29cc2b9fa404 17774 < could you send the figures of October once more? 
@400000006aff29cc2b9fa404 17774 < +49 30 55+
@400000006aff29cc2b9fa404 17774 < 50 1 + 49 30 5550 2 
@400000006aff29cc2b9fa404 17774 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff29cc2b9fe284 17774 < thank you for the papers, we shall look at them next week 
@400000006aff29cc2ba02104 17774 < please find the minutes of the last meeting below 
@400000006aff29cc2ba0f3f4 17774 < the delivery will be with you on Tuesday before noon 
@400000006aff29cc2ba170f4 17774 < kind regards 
@400000006aff29cc2ba170f4 17774 <  
@400000006aff29cc2ba170f4 17774 < coul+
@400000006aff29cc2ba170f4 17774 < d you send the figures of October once more? 
@400000006aff29cc2ba24bb4 17774 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff29cc2ba26324 17774 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff29cc2ba28e1c 17774 < -- 
@400000006aff29cc2ba2c4cc 17774 < . 
@400000006aff29cc2dbc3aa4 17774 > 250 ok 1795107266 qp 17777 
@400000006aff29cc32280104 17774 < QUIT 
@400000006aff29cc323395dc 17774 > 221 mx1.example.net 
@400000006aff29cc323a834c tcpserver: end 17774 status 0
@400000006aff29cc323b36fc tcpserver: status: 0/40
@400000006aff29cc323da414 17774 < [EOF]
@400000006aff29cc323da414 17774 > [EOF]
@400000006aff29d3251e0788 tcpserver: status: 1/40
@400000006aff29d3251e0788 tcpserver: pid 17812 from 203.0.113.230
