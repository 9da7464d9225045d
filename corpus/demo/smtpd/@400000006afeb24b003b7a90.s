@400000006afe8d0a249e793c 11932 < QUIT 
@400000006afe8d0a24acb9ac 11932 > 221 mx1.example.net 
@400000006afe8d0a24b4ef3c tcpserver: end 11932 status 0
@400000006afe8d0a24b55c9c tcpserver: status: 0/40
@400000006afe8d0a24b7c1e4 11932 < [EOF]
@400000006afe8d0a24b7cd9c 11932 > [EOF]
@400000006afe8d0e161aaf0c tcpserver: status: 1/40
@400000006afe8d0e161af55c tcpserver: pid 11953 from 203.0.113.179
@400000006afe8d0e1824fdfc tcpserver: ok 11953 mx1.example.net:192.0.2.25:25 mail.dune.test:203.0.113.179::16989
@400000006afe8d0e22fc90dc 11953 > 220 mx1.example.net ESMTP 
@400000006afe8d0e28041e24 11953 < EHLO mail.dune.test 
@400000006afe8d0e28219134 11953 > 250-mx1.example.net 
@400000006afe8d0e2821b45c 11953 > 250-PIPELINING 
@400000006afe8d0e2821b45c 11953 > 250 8BITMIME 
@400000006afe8d0e2b5ef56c 11953 < MAIL FROM:<b.lang25@dune.test> 
@400000006afe8d0e2b892e04 11953 > 250 ok 
@400000006afe8d0e2c6929dc 11953 < RCPT TO:<wanda@example.net> 
@400000006afe8d0e2c6958bc greylisting: 203.0.113.179 (b.lang25@dune.test -> wanda@example.net) exists (id=41417) - accepting
@400000006afe8d0e2c9a24ec 11953 > 250 ok 
@400000006afe8d0e308906a4 11953 < DATA 
@400000006afe8d0e30b7467c 11953 > 354 go ahead 
@400000006afe8d0e3273003c 11953 < From: <b.lang25@dune.test> 
@400000006afe8d0e32730bf4 11953 < To: <wanda@example.net> 
@400000006afe8d0e32734e5c 11953 < Subject: our talk of last week 
@400000006afe8d0e32734e5c 11953 < Message-ID: <mwn4mmh1.11956@mail.dune.test> 
@400000006afe8d0e3273f26c 11953 <  
@400000006afe8d0e3273f26c 11953 < could you send the figures of October once more? 
@400000006afe8d0e3274d114 11953 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8d0e3274d114 11953 < starting delivery 1: msg 2 to local x@exampl+
@400000006afe8d0e3275907c 11953 < e.org 
@400000006afe8d0e3275907c 11953 < thank you for the papers, we shall look at them next week 
@400000006afe8d0e3275a01c 11953 < please find the minutes of the last meeting below 
@400000006afe8d0e3275a01c 11953 < the delivery will be with you on Tuesday before noon 
@400000006afe8d0e327601c4 11953 < kind regards 
@400000006afe8d0e32761934 11953 <  
@400000006afe8d0e32763874 11953 < could you send the figures of October once more? 
@400000006afe8d0e32763874 11953 < +49 30 5550 1 + 49 +
@400000006afe8d0e32768e64 11953 < 30 5550 2 
@400000006afe8d0e32770f4c 11953 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8d0e32777cac 11953 < thank you for the papers, we shall look at them next week 
@400000006afe8d0e3277cacc 11953 < please find the minutes of the last meeting below 
@400000006afe8d0e3277cacc 11953 < the delivery will be with you on Tuesday before noon 
@400000006afe8d0e327818ec 11953 < kind regards 
@400000006afe8d0e32785b54 11953 <  
@400000006afe8d0e3279322c 11953 < could you send+
@400000006afe8d0e327970ac 11953 <  the figures of October once more? 
@400000006afe8d0e327a5724 11953 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8d0e327a5724 11953 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8d0e327a7a4c 11953 < thank you for the papers, we shall look at them next week 
@400000006afe8d0e327ae3c4 11953 < please find the minutes of the last meeting below 
@400000006afe8d0e327ae3c4 11953 < the delivery will be with you+
@400000006afe8d0e327ae3c4 11953 <  on Tuesday before noon 
@400000006afe8d0e327b06ec 11953 < kind regards 
@400000006afe8d0e327b06ec 11953 <  
@400000006afe8d0e327b7834 11953 < could you send the figures of October once more? 
@400000006afe8d0e327c185c 11953 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8d0e327cd7c4 11953 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8d0e327cef34 11953 < thank you for the papers, we shall look at them next week 
@400000006afe8d0e327d0a8c 11953 < please find the minutes o+
@400000006afe8d0e327dae9c 11953 < f the last meeting below 
@400000006afe8d0e327e2f84 11953 < the delivery will be with you on Tuesday before noon 
@400000006afe8d0e327e71ec 11953 < kind regards 
@400000006afe8d0e327e71ec 11953 <  
@400000006afe8d0e327eac84 11953 < ----------------------- 
@400000006afe8d0e327f3154 11953 < . 
@400000006afe8d0e37d4dab4 11953 > 250 ok 1795067140 qp 11956 
@400000006afe8d0e3abbf514 11953 < QUIT 
@400000006afe8d0e3aea5814 11953 > 221 mx1.example.net 
@400000006afe8d0e3af2242c tcpserver: end 11953 status 0
@400000006afe8d0e3af2242c tcpserver: status: 0/40
@400000006afe8d0e3af4fea4 11953 < [EOF]
@400000006afe8d0e3af4fea4 11953 > [EOF]
@400000006afe8e102ef97594 tcpserver: status: 1/40
@400000006afe8e102ef9cb84 tcpserver: pid 13245 from 198.51.100.126
@400000006afe8e10330eabcc tcpserver: ok 13245 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::1317
@400000006afe8e10354029fc 13245 > 220 mx1.example.net ESMTP 
@400000006afe8e103625a414 13245 < EHLO mail.bigmail.example 
@400000006afe8e1036670274 13245 > 250-mx1.example.net 
@400000006afe8e10366796e4 13245 > 250-PIPELINING 
@400000006afe8e10366813e4 13245 > 250 8BITMIME 
@400000006afe8e103a000b9c 13245 < MAIL FROM:<f.braun12@bigmail.example> 
@400000006afe8e103a004e04 13245 < RCPT TO:<ida@shop.example> 
@400000006afe8e103a006574 13245 < DATA 
@400000006afe8e103a108e2c 13245 > 250 ok 
@400000006afe8e103a1095fc greylisting: 198.51.100.126 (f.braun12@bigmail.example -> ida@shop.example) exists (id=46561) - accepting
@400000006afe8e103a471b04 13245 > 250 ok 
@400000006afe8e103a5eae2c 13245 > 354 go ahead 
@400000006afe8e1105ac7de4 13245 < From: <f.braun12@bigmail.example> 
@400000006afe8e1105acfae4 13245 < To: <ida@shop.example> 
@400000006afe8e1105ade544 13245 < Subject: our talk of last week 
@400000006afe8e1105ae086c 13245 < Message-ID: <mwn4s5r7.13248@mail.bigmail.example> 
@400000006afe8e1105ae0c54 13245 <  
@400000006afe8e1105ae2b94 13245 < kind regards 
@400000006afe8e1105ae2b94 13245 <  
@400000006afe8e1105ae79b4 13245 < could you send the figures of October once more? 
@400000006afe8e1105aeb834 13245 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8e1105af73b4 13245 < starting deliver+
@400000006afe8e1105af73b4 13245 < y 1: msg 2 to local x@example.org 
@400000006afe8e1105af9ac4 13245 < thank you for the papers, we shall look at them next week 
@400000006afe8e1105b013dc 13245 < please find the minutes of the last meeting below 
@400000006afe8e1105b013dc 13245 < the delivery will be with you on Tuesday before noon 
@400000006afe8e1105b013dc 13245 < kind regards 
@400000006afe8e1105b013dc 13245 <  
@400000006afe8e1105b061fc 13245 < could you send the figures of October onc+
@400000006afe8e1105b061fc 13245 < e more? 
@400000006afe8e1105b0d344 13245 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8e1105b0d344 13245 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8e1105b1736c 13245 < thank you for the papers, we shall look at them next week 
@400000006afe8e1105b1b1ec 13245 < please find the minutes of the last meeting below 
@400000006afe8e1105b1f83c 13245 < the delivery will be with you on Tuesday before noon 
@400000006afe8e1105b2c35c 13245 < ki+
@400000006afe8e1105b2c35c 13245 < nd regards 
@400000006afe8e1105b3194c 13245 <  
@400000006afe8e1105b3770c 13245 < could you send the figures of October once more? 
@400000006afe8e1105b38e7c 13245 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8e1105b38e7c 13245 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8e1105b3dc9c 13245 < --------------------------------------- 
@400000006afe8e1105b455b4 13245 < . 
@400000006afe8e110c5a25c4 13245 > 250 ok 1795067399 qp 13248 
@400000006afe8e1113279274 13245 < QUIT 
@400000006afe8e1113519074 13245 > 221 mx1.example.net 
@400000006afe8e1113588d84 tcpserver: end 13245 status 0
@400000006afe8e1113588d84 tcpserver: status: 0/40
@400000006afe8e11135bdd2c 13245 < [EOF]
@400000006afe8e11135cbfbc 13245 > [EOF]
@400000006afe8e92060ac2b4 tcpserver: status: 1/40
@400000006afe8e92060ac2b4 tcpserver: pid 13892 from 203.0.113.202
@400000006afe8e920b248fdc tcpserver: ok 13892 mx1.example.net:192.0.2.25:25 mail.ferry.test:203.0.113.202::56952
@400000006afe8e920c8e7c34 13892 > 220 mx1.example.net ESMTP 
@400000006afe8e920f4d55e4 13892 < EHLO mail.ferry.test 
@400000006afe8e920f85bb64 13892 > 250-mx1.example.net 
@400000006afe8e920f85bb64 13892 > 250-PIPELINING 
@400000006afe8e920f866744 13892 > 250 8BITMIME 
@400000006afe8e921001119c 13892 < MAIL FROM:<h.vogel34@ferry.test> 
@400000006afe8e9210337024 13892 > 250 ok 
@400000006afe8e9213aa85e4 13892 < RCPT TO:<wanda@example.net> 
@400000006afe8e9213aad01c greylisting: 203.0.113.202 (h.vogel34@ferry.test -> wanda@example.net) exists (id=60858) - accepting
@400000006afe8e9213eb4bec 13892 > 250 ok 
@400000006afe8e92145d6ac4 13892 < DATA 
@400000006afe8e92149a0a4c 13892 > 354 go ahead 
@400000006afe8e92189d6634 13892 < From: <h.vogel34@ferry.test> 
@400000006afe8e92189d79bc 13892 < To: <wanda@example.net> 
@400000006afe8e92189d79bc 13892 < Subject: our talk of last week 
@400000006afe8e92189d79bc 13892 < Message-ID: <mwn4uxgw.13894@mail.ferry.test> 
@400000006afe8e92189e21b4 13892 <  
@400000006afe8e92189ea684 13892 < thank you for the papers, we shall look at them next week 
@400000006afe8e92189f5264 13892 < please find the minutes of the last meeting below 
@400000006afe8e92189f5264 13892 < the deliver+
@400000006afe8e9218a03cc4 13892 < y will be with you on Tuesday before noon 
@400000006afe8e9218a0dcec 13892 < kind regards 
@400000006afe8e9218a0e0d4 13892 <  
@400000006afe8e9218a0e0d4 13892 < could you send the figures of October once more? 
@400000006afe8e9218a0e0d4 13892 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8e9218a0e0d4 13892 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8e9218a0e0d4 13892 < thank you for the papers, we shall look at them next week 
@400000006afe8e9218a1139c 13892 < please +
@400000006afe8e9218a12b0c 13892 < find the minutes of the last meeting below 
@400000006afe8e9218a1521c 13892 < the delivery will be with you on Tuesday before noon 
@400000006afe8e9218a1521c 13892 < kind regards 
@400000006afe8e9218a1521c 13892 <  
@400000006afe8e9218a1521c 13892 < could you send the figures of October once more? 
@400000006afe8e9218a21d3c 13892 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8e9218a2d0ec 13892 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8e9218a2d0ec 13892 < thank you f+
@400000006afe8e9218a2d0ec 13892 < or the papers, we shall look at them next week 
@400000006afe8e9218a3655c 13892 < please find the minutes of the last meeting below 
@400000006afe8e9218a3d6a4 13892 < ------------------------------- 
@400000006afe8e9218a472e4 13892 < . 
@400000006afe8e921a1ece44 13892 > 250 ok 1795067528 qp 13894 
@400000006afe8e921bedf0c4 13892 < QUIT 
@400000006afe8e921c2f2814 13892 > 221 mx1.example.net 
@400000006afe8e921c36c934 tcpserver: end 13892 status 0
@400000006afe8e921c36cd1c tcpserver: status: 0/40
@400000006afe8e921c3a14f4 13892 < [EOF]
@400000006afe8e921c3a14f4 13892 > [EOF]
@400000006afe8e9b1d06dad4 tcpserver: status: 1/40
@400000006afe8e9b1d06f244 tcpserver: pid 13939 from 198.51.100.186
@400000006afe8e9b24e08f34 tcpserver: ok 13939 mx1.example.net:192.0.2.25:25 mail.kiosk.example:198.51.100.186::26851
@400000006afe8e9b28cdfdd4 13939 > 220 mx1.example.net ESMTP 
@400000006afe8e9b292ef60c 13939 < EHLO mail.kiosk.example 
@400000006afe8e9b29450294 13939 > 250-mx1.example.net 
@400000006afe8e9b29458b4c 13939 > 250-PIPELINING 
@400000006afe8e9b2946084c 13939 > 250 8BITMIME 
@400000006afe8e9b2dc8e0ec 13939 < MAIL FROM:<emma39@kiosk.example> 
@400000006afe8e9b2dc8e0ec 13939 < RCPT TO:<y.kurz@shop.example> 
@400000006afe8e9b2dc91b84 13939 < DATA 
@400000006afe8e9b2dcf60fc 13939 > 250 ok 
@400000006afe8e9b2dcfda14 greylisting: 198.51.100.186 (emma39@kiosk.example -> y.kurz@shop.example) exists (id=82643) - accepting
@400000006afe8e9b2df480e4 13939 > 250 ok 
@400000006afe8e9b2e257fdc 13939 > 354 go ahead 
@400000006afe8e9b2fac1bf4 13939 < From: <emma39@kiosk.example> 
@400000006afe8e9b2fac1bf4 13939 < To: <y.kurz@shop.example> 
@400000006afe8e9b2fac1bf4 13939 < Subject: our talk of last week 
@400000006afe8e9b2fac1bf4 13939 < Message-ID: <mwn4v4rp.13941@mail.kiosk.example> 
@400000006afe8e9b2fac75cc 13939 <  
@400000006afe8e9b2fac8d3c 13939 < could you send the figures of October once more? 
@400000006afe8e9b2facb064 13939 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8e9b2fad0e24 13939 < starting delivery 1: msg 2 to local +
@400000006afe8e9b2fad0e24 13939 < x@example.org 
@400000006afe8e9b2fad873c 13939 < thank you for the papers, we shall look at them next week 
@400000006afe8e9b2fad873c 13939 < please find the minutes of the last meeting below 
@400000006afe8e9b2fad873c 13939 < the delivery will be with you on Tuesday before noon 
@400000006afe8e9b2fae2b4c 13939 < kind regards 
@400000006afe8e9b2fae2b4c 13939 <  
@400000006afe8e9b2faeee9c 13939 < could you send the figures of October once more? 
@400000006afe8e9b2faf060c 13939 < +49 30 5550+
@400000006afe8e9b2faf060c 13939 <  1 + 49 30 5550 2 
@400000006afe8e9b2faf40a4 13939 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8e9b2faf40a4 13939 < thank you for the papers, we shall look at them next week 
@400000006afe8e9b2faf40a4 13939 < please find the minutes of the last meeting below 
@400000006afe8e9b2faf86f4 13939 < the delivery will be with you on Tuesday before noon 
@400000006afe8e9b2faf8ec4 13939 < kind regards 
@400000006afe8e9b2faf8ec4 13939 <  
@400000006afe8e9b2faff454 13939 < could +
@400000006afe8e9b2faff454 13939 < you send the figures of October once more? 
@400000006afe8e9b2fb0b3bc 13939 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8e9b2fb130bc 13939 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8e9b2fb130bc 13939 < thank you for the papers, we shall look at them next week 
@400000006afe8e9b2fb186ac 13939 < please find the minutes of the last meeting below 
@400000006afe8e9b2fb1c144 13939 < the delivery will be +
@400000006afe8e9b2fb23674 13939 < with you on Tuesday before noon 
@400000006afe8e9b2fb2ea24 13939 < kind regards 
@400000006afe8e9b2fb3b15c 13939 <  
@400000006afe8e9b2fb3b15c 13939 < could you send the figures of October once more? 
@400000006afe8e9b2fb3b15c 13939 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8e9b2fb42a74 13939 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8e9b2fb4af44 13939 < thank you for the papers, we shall look at them next week 
@400000006afe8e9b2fb55354 13939 < please find the m+
@400000006afe8e9b2fb599a4 13939 < inutes of the last meeting below 
@400000006afe8e9b2fb599a4 13939 < ------ 
@400000006afe8e9b2fb5c884 13939 < . 
@400000006afe8e9b35718a9c 13939 > 250 ok 1795067537 qp 13941 
@400000006afe8e9b3b29ddcc 13939 < QUIT 
@400000006afe8e9b3b4e9054 13939 > 221 mx1.example.net 
@400000006afe8e9b3b56a2bc tcpserver: end 13939 status 0
@400000006afe8e9b3b56a2bc tcpserver: status: 0/40
@400000006afe8e9b3b59ea94 13939 < [EOF]
@400000006afe8e9b3b5a928c 13939 > [EOF]
@400000006afe8f03075de8f8 tcpserver: status: 1/40
@400000006afe8f03075e7598 tcpserver: pid 14457 from 198.51.100.159
@400000006afe8f0308416740 tcpserver: ok 14457 mx1.example.net:192.0.2.25:25 mail.orchard.test:198.51.100.159::43475
@400000006afe8f030f36ca68 14457 > 220 mx1.example.net ESMTP 
@400000006afe8f0315006760 14457 < EHLO mail.orchard.test 
@400000006afe8f0315215ce0 14457 > 250-mx1.example.net 
@400000006afe8f031521ce28 14457 > 250-PIPELINING 
@400000006afe8f0315222030 14457 > 250 8BITMIME 
@400000006afe8f0315b5cce0 14457 < MAIL FROM:<emma18@orchard.test> 
@400000006afe8f0315c49dd8 14457 > 250 ok 
@400000006afe8f03165ca3d0 14457 < RCPT TO:<k.maier@club.example> 
@400000006afe8f03165d3840 greylisting: 198.51.100.159 (emma18@orchard.test -> k.maier@club.example) doesn't exist. - temp. rejecting
@400000006afe8f0316734c98 14457 > 451 temporary failure (#4.3.0) 
@400000006afe8f031d51a550 14457 < QUIT 
@400000006afe8f031d862aa0 14457 > 221 mx1.example.net 
@400000006afe8f031d8e3538 tcpserver: end 14457 status 0
@400000006afe8f031d8e3538 tcpserver: status: 0/40
@400000006afe8f031d90c960 14457 < [EOF]
@400000006afe8f031d90c960 14457 > [EOF]
@400000006afe8f83133747f0 tcpserver: status: 1/40
@400000006afe8f831337b938 tcpserver: pid 15098 from 198.51.100.106
@400000006afe8f83189af728 tcpserver: ok 15098 mx1.example.net:192.0.2.25:25 host106.isp.test:198.51.100.106::48859
@400000006afe8f8324cd7e58 15098 > 220 mx1.example.net ESMTP 
@400000006afe8f8329672ea0 15098 < EHLO host106.isp.test 
@400000006afe8f8329756358 15098 > 250-mx1.example.net 
@400000006afe8f832975ad90 15098 > 250-PIPELINING 
@400000006afe8f832975ccd0 15098 > 250 8BITMIME 
@400000006afe8f832e1d9290 15098 < MAIL FROM:<greta78@mail17.vendor.test> 
@400000006afe8f832e38a058 15098 > 250 ok 
@400000006afe8f833557fd98 15098 < RCPT TO:<k.maier@club.example> 
@400000006afe8f833558ad60 greylisting: 198.51.100.106 (greta78@mail17.vendor.test -> k.maier@club.example) doesn't exist. - temp. rejecting
@400000006afe8f83358f1af8 15098 > 451 temporary failure (#4.3.0) 
@400000006afe8f840132c728 15098 < QUIT 
@400000006afe8f840152bad8 15098 > 221 mx1.example.net 
@400000006afe8f840159f668 tcpserver: end 15098 status 0
@400000006afe8f84015a2548 tcpserver: status: 0/40
@400000006afe8f84015d03a8 15098 < [EOF]
@400000006afe8f84015d03a8 15098 > [EOF]
@400000006afe90a62b472b94 tcpserver: status: 1/40
@400000006afe90a62b472b94 tcpserver: pid 16555 from 192.0.2.30
@400000006afe90a636ccd0f4 tcpserver: ok 16555 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::13556
@400000006afe90a63a757e04 16555 > 220 mx1.example.net ESMTP 
@400000006afe90a63b652594 16555 < EHLO monitor.example.net 
@400000006afe90a70000cd14 16555 > 250-mx1.example.net 
@400000006afe90a70001afa4 16555 > 250-PIPELINING 
@400000006afe90a700025b84 16555 > 250 8BITMIME 
@400000006afe90a702f685a4 16555 < QUIT 
@400000006afe90a7033528cc 16555 > 221 mx1.example.net 
@400000006afe90a7033c5c8c tcpserver: end 16555 status 0
@400000006afe90a7033c5c8c tcpserver: status: 0/40
@400000006afe90a7033f94c4 16555 < [EOF]
@400000006afe90a7034067b4 16555 > [EOF]
@400000006afe90f6224a33ba tcpserver: status: 1/40
@400000006afe90f6224a5eb2 tcpserver: pid 16954 from 198.51.100.170
@400000006afe90f628e8ace2 tcpserver: ok 16954 mx1.example.net:192.0.2.25:25 host170.isp.test:198.51.100.170::58754
@400000006afe90f631582132 rblsmtpd: 198.51.100.170 pid 16954: 451 https://zen.dnsbl.example/query/ip/198.51.100.170
@400000006afe90f721243602 tcpserver: end 16954 status 0
@400000006afe90f721243602 tcpserver: status: 0/40
@400000006afe90f91800207c tcpserver: status: 1/40
@400000006afe90f918004f5c tcpserver: pid 16969 from 198.51.100.159
@400000006afe90f919ac26b4 tcpserver: ok 16969 mx1.example.net:192.0.2.25:25 mail.orchard.test:198.51.100.159::36743
@400000006afe90f923f18f9c 16969 > 220 mx1.example.net ESMTP 
@400000006afe90f92548ceb4 16969 < EHLO mail.orchard.test 
@400000006afe90f92580bb1c 16969 > 250-mx1.example.net 
@400000006afe90f92580bb1c 16969 > 250-PIPELINING 
@400000006afe90f92581a57c 16969 > 250 8BITMIME 
@400000006afe90f928c1ff84 16969 < MAIL FROM:<> 
@400000006afe90f928cea9b4 16969 > 250 ok 
@400000006afe90f92f85cf44 16969 < RCPT TO:<wanda@example.net> 
@400000006afe90f92f86773c greylisting: 198.51.100.159 ( -> wanda@example.net) exists (id=43153) - accepting
@400000006afe90f92fc2a57c 16969 > 250 ok 
@400000006afe90f9344537cc 16969 < DATA 
@400000006afe90f9346379e4 16969 > 354 go ahead 
@400000006afe90f9368498ac 16969 < From: <MAILER-DAEMON@mail.orchard.test> 
@400000006afe90f9368534ec 16969 < To: <wanda@example.net> 
@400000006afe90f936861b64 16969 < Subject: failure notice 
@400000006afe90f93686465c 16969 < Message-ID: <mwn584fy.16971@mail.orchard.test> 
@400000006afe90f93686465c 16969 <  
@400000006afe90f9368655fc 16969 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe90f936868cac 16969 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe90f936868cac 16969 < thank you for the papers, we shall+
@400000006afe90f93687405c 16969 <  look at them next week 
@400000006afe90f93687405c 16969 < please find the minutes of the last meeting below 
@400000006afe90f936881b1c 16969 < the delivery will be with you on Tuesday before noon 
@400000006afe90f936889c04 16969 < kind regards 
@400000006afe90f936889c04 16969 <  
@400000006afe90f936890964 16969 < could you send the figures of October once more? 
@400000006afe90f93689633c 16969 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe90f93689633c 16969 < starting delivery 1: msg 2 to +
@400000006afe90f93689d86c 16969 < local x@example.org 
@400000006afe90f9368a5184 16969 < thank you for the papers, we shall look at them next week 
@400000006afe90f9368a5184 16969 < please find the minutes of the last meeting below 
@400000006afe90f9368a8c1c 16969 < the delivery will be with you on Tuesday before noon 
@400000006afe90f9368ad654 16969 < kind regards 
@400000006afe90f9368b18bc 16969 <  
@400000006afe90f9368b18bc 16969 < could you send the figures of October once more? 
@400000006afe90f9368bd43c 16969 < +49 3+
@400000006afe90f9368c801c 16969 < 0 5550 1 + 49 30 5550 2 
@400000006afe90f9368cfd1c 16969 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe90f9368cfd1c 16969 < thank you for the papers, we shall look at them next week 
@400000006afe90f9368d3b9c 16969 < please find the minutes of the last meeting below 
@400000006afe90f9368d3b9c 16969 < the delivery will be with you on Tuesday before noon 
@400000006afe90f9368d4b3c 16969 < kind regards 
@400000006afe90f9368d4b3c 16969 <  
@400000006afe90f9368db89c 16969 < could you send the figures of October once more? 
@400000006afe90f9368e2214 16969 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe90f9368e6094 16969 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe90f9368e9744 16969 < thank you for the papers, we shall look at them next week 
@400000006afe90f9368ed5c4 16969 < please find the minutes of the last meeting below 
@400000006afe90f9368ef504 16969 < ---------------+
@400000006afe90f9368ef504 16969 < ------------------------------------ 
@400000006afe90f9368fbc3c 16969 < . 
@400000006afe90fa00368ae4 16969 > 250 ok 1795068143 qp 16971 
@400000006afe90fa06977254 16969 < QUIT 
@400000006afe90fa06c7503c 16969 > 221 mx1.example.net 
@400000006afe90fa06cef15c tcpserver: end 16969 status 0
@400000006afe90fa06cef15c tcpserver: status: 0/40
@400000006afe90fa06d2836c 16969 < [EOF]
@400000006afe90fa06d2836c 16969 > [EOF]
@400000006afe92502ea1928e tcpserver: status: 1/40
@400000006afe92502ea26d4e tcpserver: pid 18685 from 198.51.100.181
@400000006afe92502f520e3e tcpserver: ok 18685 mx1.example.net:192.0.2.25:25 host181.isp.test:198.51.100.181::5672
@400000006afe925102c8a486 rblsmtpd: 198.51.100.181 pid 18685: 451 https://zen.dnsbl.example/query/ip/198.51.100.181
@400000006afe925205d1ae66 tcpserver: end 18685 status 0
@400000006afe925205d2853e tcpserver: status: 0/40
@400000006afe9292209cb77c tcpserver: status: 1/40
@400000006afe9292209cb77c tcpserver: pid 19014 from 203.0.113.198
@400000006afe929224f80704 tcpserver: ok 19014 mx1.example.net:192.0.2.25:25 mail.elm.example:203.0.113.198::9715
@400000006afe929229164d8c 19014 > 220 mx1.example.net ESMTP 
@400000006afe92922fcdf7ec 19014 < EHLO mail.elm.example 
@400000006afe92922fd936d4 19014 > 250-mx1.example.net 
@400000006afe92922fd98cc4 19014 > 250-PIPELINING 
@400000006afe92922fd9a04c 19014 > 250 8BITMIME 
@400000006afe9292359d97f4 19014 < MAIL FROM:<sara39@elm.example> 
@400000006afe929235c26da4 19014 > 250 ok 
@400000006afe929300a5cf44 19014 < RCPT TO:<v.horn@shop.example> 
@400000006afe929300a5cf44 greylisting: 203.0.113.198 (sara39@elm.example -> v.horn@shop.example) exists (id=40534) - accepting
@400000006afe929300ca916c 19014 > 250 ok 
@400000006afe9293060c9f44 19014 < DATA 
@400000006afe92930639a2b4 19014 > 354 go ahead 
@400000006afe929306f810b4 19014 < From: <sara39@elm.example> 
@400000006afe929306f87a2c 19014 < To: <v.horn@shop.example> 
@400000006afe929306f8d7ec 19014 < Subject: our talk of last week 
@400000006afe929306f8d7ec 19014 < Message-ID: <mwn5gw6u.19018@mail.elm.example> 
@400000006afe929306f987b4 19014 <  
@400000006afe929306fa52d4 19014 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe929306fa7dcc 19014 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe929306fa7dcc 19014 < thank you for the papers, we shall look+
@400000006afe929306fa7dcc 19014 <  at them next week 
@400000006afe929306fa7dcc 19014 < please find the minutes of the last meeting below 
@400000006afe929306fa7dcc 19014 < the delivery will be with you on Tuesday before noon 
@400000006afe929306fa81b4 19014 < kind regards 
@400000006afe929306fb4504 19014 <  
@400000006afe929306fc046c 19014 < could you send the figures of October once more? 
@400000006afe929306fcc3d4 19014 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe929306fd3134 19014 < starting delivery 1: msg 2 to local+
@400000006afe929306fdaa4c 19014 <  x@example.org 
@400000006afe929306fe69b4 19014 < thank you for the papers, we shall look at them next week 
@400000006afe929306feb004 19014 < please find the minutes of the last meeting below 
@400000006afe929306feb004 19014 < the delivery will be with you on Tuesday before noon 
@400000006afe929306feb004 19014 < kind regards 
@400000006afe929306ff967c 19014 <  
@400000006afe92930700619c 19014 < could you send the figures of October once more? 
@400000006afe92930700f224 19014 < +49 30 555+
@400000006afe92930700f224 19014 < 0 1 + 49 30 5550 2 
@400000006afe9293070124ec 19014 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe929307014814 19014 < thank you for the papers, we shall look at them next week 
@400000006afe92930701ffac 19014 < please find the minutes of the last meeting below 
@400000006afe929307026924 19014 < the delivery will be with you on Tuesday before noon 
@400000006afe92930702e23c 19014 < kind regards 
@400000006afe92930703ad5c 19014 <  
@400000006afe92930703e7f4 19014 < -----+
@400000006afe92930704ca84 19014 < ----------------------- 
@400000006afe929307058dd4 19014 < . 
@400000006afe92930c8d5354 19014 > 250 ok 1795068553 qp 19018 
@400000006afe92930eb69fdc 19014 < QUIT 
@400000006afe92930ec91a54 19014 > 221 mx1.example.net 
@400000006afe92930ed0afbc tcpserver: end 19014 status 0
@400000006afe92930ed1348c tcpserver: status: 0/40
@400000006afe92930ed4034c 19014 < [EOF]
@400000006afe92930ed4593c 19014 > [EOF]
@400000006afe94b0076a6e0c tcpserver: status: 1/40
@400000006afe94b0076a6e0c tcpserver: pid 21722 from 198.51.100.175
@400000006afe94b01124f444 tcpserver: ok 21722 mx1.example.net:192.0.2.25:25 host175.isp.test:198.51.100.175::36819
@400000006afe94b0223fd85c rblsmtpd: 198.51.100.175 pid 21722: 451 https://zen.dnsbl.example/query/ip/198.51.100.175
@400000006afe94b23842466c tcpserver: end 21722 status 0
@400000006afe94b23842a044 tcpserver: status: 0/40
@400000006afe94d209358b40 tcpserver: status: 1/40
@400000006afe94d209358b40 tcpserver: pid 21892 from 198.51.100.177
@400000006afe94d2112a3dc8 tcpserver: ok 21892 mx1.example.net:192.0.2.25:25 :198.51.100.177::39189
@400000006afe94d21846a538 rblsmtpd: 198.51.100.177 pid 21892: 451 https://zen.dnsbl.example/query/ip/198.51.100.177
@400000006afe94d517c9a920 tcpserver: end 21892 status 0
@400000006afe94d517ca7440 tcpserver: status: 0/40
@400000006afe94ee205f7f9c tcpserver: status: 1/40
@400000006afe94ee206023ac tcpserver: pid 22034 from 198.51.100.206
@400000006afe94ee2b8baabc tcpserver: ok 22034 mx1.example.net:192.0.2.25:25 mail.dairy.example:198.51.100.206::36744
@400000006afe94ee35fc07bc 22034 > 220 mx1.example.net ESMTP 
@400000006afe94ee366e9fac 22034 < EHLO mail.dairy.example 
@400000006afe94ee3687676c 22034 > 250-mx1.example.net 
@400000006afe94ee368849fc 22034 > 250-PIPELINING 
@400000006afe94ee368849fc 22034 > 250 8BITMIME 
@400000006afe94ee387e74ac 22034 < MAIL FROM:<h.vogel2@dairy.example> 
@400000006afe94ee38a40dac 22034 > 250 ok 
@400000006afe94ee3a9faecc 22034 < RCPT TO:<r.frank@club.example> 
@400000006afe94ee3a9fe57c greylisting: 198.51.100.206 (h.vogel2@dairy.example -> r.frank@club.example) exists (id=71753) - accepting
@400000006afe94ee3aac7c24 22034 > 250 ok 
@400000006afe94ef041ffdfc 22034 < DATA 
@400000006afe94ef045ec44c 22034 > 354 go ahead 
@400000006afe94ef05d28ffc 22034 < From: <h.vogel2@dairy.example> 
@400000006afe94ef05d2c2c4 22034 < To: <r.frank@club.example> 
@400000006afe94ef05d2c2c4 22034 < Subject: our talk of last week 
@400000006afe94ef05d3052c 22034 < Message-ID: <mwn5tu8h.22038@mail.dairy.example> 
@400000006afe94ef05d34794 22034 <  
@400000006afe94ef05d3dfec 22034 < please find the minutes of the last meeting below 
@400000006afe94ef05d412b4 22034 < the delivery will be with you on Tuesday before noon 
@400000006afe94ef05d4ddd4 22034 < kind reg+
@400000006afe94ef05d57244 22034 < ards 
@400000006afe94ef05d589b4 22034 <  
@400000006afe94ef05d5bc7c 22034 < could you send the figures of October once more? 
@400000006afe94ef05d5bc7c 22034 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe94ef05d658bc 22034 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe94ef05d6d1d4 22034 < thank you for the papers, we shall look at them next week 
@400000006afe94ef05d71054 22034 < please find the minutes of the last meeting below 
@400000006afe94ef05d7431c 22034 < the del+
@400000006afe94ef05d7431c 22034 < ivery will be with you on Tuesday before noon 
@400000006afe94ef05d7c7ec 22034 < kind regards 
@400000006afe94ef05d850a4 22034 <  
@400000006afe94ef05d9277c 22034 < could you send the figures of October once more? 
@400000006afe94ef05d9277c 22034 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe94ef05da023c 22034 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe94ef05da0624 22034 < thank you for the papers, we shall look at them next week 
@400000006afe94ef05da488c 22034 < ple+
@400000006afe94ef05dacd5c 22034 < ase find the minutes of the last meeting below 
@400000006afe94ef05daf46c 22034 < the delivery will be with you on Tuesday before noon 
@400000006afe94ef05db5614 22034 < kind regards 
@400000006afe94ef05dba04c 22034 <  
@400000006afe94ef05dbb7bc 22034 < could you send the figures of October once more? 
@400000006afe94ef05dc1194 22034 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe94ef05dcb98c 22034 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe94ef05dcc544 22034 < thank y+
@400000006afe94ef05dda004 22034 < ou for the papers, we shall look at them next week 
@400000006afe94ef05dda004 22034 < please find the minutes of the last meeting below 
@400000006afe94ef05dda004 22034 < the delivery will be with you on Tuesday before noon 
@400000006afe94ef05de2ca4 22034 < kind regards 
@400000006afe94ef05de2ca4 22034 <  
@400000006afe94ef05de6b24 22034 < could you send the figures of October once more? 
@400000006afe94ef05de9234 22034 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe94ef05de9234 22034 < sta+
@400000006afe94ef05de9234 22034 < rting delivery 1: msg 2 to local x@example.org 
@400000006afe94ef05df690c 22034 < thank you for the papers, we shall look at them next week 
@400000006afe94ef05dfeddc 22034 < please find the minutes of the last meeting below 
@400000006afe94ef05e01cbc 22034 < the delivery will be with you on Tuesday before noon 
@400000006afe94ef05e043cc 22034 < kind regards 
@400000006afe94ef05e07694 22034 <  
@400000006afe94ef05e0e3f4 22034 < ------------- 
@400000006afe94ef05e11aa4 22034 < . 
@400000006afe94ef0c32565c 22034 > 250 ok 1795069157 qp 22038 
@400000006afe94ef10cd7da4 22034 < QUIT 
@400000006afe94ef110dbaf4 22034 > 221 mx1.example.net 
@400000006afe94ef11157f3c tcpserver: end 22034 status 0
@400000006afe94ef11157f3c tcpserver: status: 0/40
@400000006afe94ef11193474 22034 < [EOF]
@400000006afe94ef11193474 22034 > [EOF]
@400000006afe957d22711bb0 tcpserver: status: 1/40
@400000006afe957d227142c0 tcpserver: pid 22749 from 198.51.100.118
@400000006afe957d2b56d170 tcpserver: ok 22749 mx1.example.net:192.0.2.25:25 host118.isp.test:198.51.100.118::59752
@400000006afe957d338c0f68 22749 > 220 mx1.example.net ESMTP 
@400000006afe957d378f4440 22749 < EHLO host118.isp.test 
@400000006afe957d37c4cb60 22749 > 250-mx1.example.net 
@400000006afe957d37c4cb60 22749 > 250-PIPELINING 
@400000006afe957d37c5adf0 22749 > 250 8BITMIME 
@400000006afe957e02479e40 22749 < MAIL FROM:<test78@vendor.test> 
@400000006afe957e026b3f58 22749 > 250 ok 
@400000006afe957e054dece8 22749 < RCPT TO:<relaytest@freemail.test> 
@400000006afe957e055aba40 22749 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afe957e061cf4e8 22749 < QUIT 
@400000006afe957e0644b898 22749 > 221 mx1.example.net 
@400000006afe957e064c0f80 tcpserver: end 22749 status 0
@400000006afe957e064c4630 tcpserver: status: 0/40
@400000006afe957e064fe010 22749 < [EOF]
@400000006afe957e06507480 22749 > [EOF]
@400000006afe95eb000f57bc tcpserver: status: 1/40
@400000006afe95eb000fd8a4 tcpserver: pid 23297 from 198.51.100.69
@400000006afe95eb0b901b1c tcpserver: ok 23297 mx1.example.net:192.0.2.25:25 mail.opera.example:198.51.100.69::3791
@400000006afe95eb0ea0ba64 23297 > 220 mx1.example.net ESMTP 
@400000006afe95eb0f8774cc 23297 < EHLO mail.opera.example 
@400000006afe95eb0fab19cc 23297 > 250-mx1.example.net 
@400000006afe95eb0fabc5ac 23297 > 250-PIPELINING 
@400000006afe95eb0fabc5ac 23297 > 250 8BITMIME 
@400000006afe95eb0ff3deb4 23297 < MAIL FROM:<y.kurz30@opera.example> 
@400000006afe95eb0ffeeebc 23297 > 250 ok 
@400000006afe95eb16aa835c 23297 < RCPT TO:<paula@example.net> 
@400000006afe95eb16ab0c14 greylisting: 198.51.100.69 (y.kurz30@opera.example -> paula@example.net) exists (id=30022) - accepting
@400000006afe95eb16e10864 23297 > 250 ok 
@400000006afe95eb173619bc 23297 < DATA 
@400000006afe95eb1741069c 23297 > 354 go ahead 
@400000006afe95eb191954c4 23297 < From: <y.kurz30@opera.example> 
@400000006afe95eb1919e164 23297 < To: <paula@example.net> 
@400000006afe95eb191a79bc 23297 < Subject: our talk of last week 
@400000006afe95eb191ae334 23297 < Message-ID: <mwn5z8xj.23299@mail.opera.example> 
@400000006afe95eb191b353c 23297 <  
@400000006afe95eb191b353c 23297 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe95eb191b353c 23297 < thank you for the papers, we shall look at them next week 
@400000006afe95eb191b353c 23297 < please+
@400000006afe95eb191b353c 23297 <  find the minutes of the last meeting below 
@400000006afe95eb191b8b2c 23297 < the delivery will be with you on Tuesday before noon 
@400000006afe95eb191c005c 23297 < kind regards 
@400000006afe95eb191c2384 23297 <  
@400000006afe95eb191c2384 23297 < could you send the figures of October once more? 
@400000006afe95eb191c2384 23297 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe95eb191ca854 23297 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe95eb191d4494 23297 < thank you +
@400000006afe95eb191d7f2c 23297 < for the papers, we shall look at them next week 
@400000006afe95eb191d8314 23297 < please find the minutes of the last meeting below 
@400000006afe95eb191d8314 23297 < the delivery will be with you on Tuesday before noon 
@400000006afe95eb191df844 23297 < kind regards 
@400000006afe95eb191e0014 23297 <  
@400000006afe95eb191e88cc 23297 < could you send the figures of October once more? 
@400000006afe95eb191f4c1c 23297 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe95eb191f732c 23297 < ------+
@400000006afe95eb191f732c 23297 < -------------------------------- 
@400000006afe95eb191f732c 23297 < . 
@400000006afe95eb1fad8904 23297 > 250 ok 1795069409 qp 23299 
@400000006afe95eb20066ed4 23297 < QUIT 
@400000006afe95eb201ed4ec 23297 > 221 mx1.example.net 
@400000006afe95eb2025ba8c tcpserver: end 23297 status 0
@400000006afe95eb2025ba8c tcpserver: status: 0/40
@400000006afe95eb20299ea4 23297 < [EOF]
@400000006afe95eb2029a674 23297 > [EOF]
@400000006afe96850e841a44 tcpserver: status: 1/40
@400000006afe96850e84c23c tcpserver: pid 24068 from 198.51.100.198
@400000006afe968511f9b904 tcpserver: ok 24068 mx1.example.net:192.0.2.25:25 mail.meadow.example:198.51.100.198::53028
@400000006afe96851624ec24 24068 > 220 mx1.example.net ESMTP 
@400000006afe96851d5dad64 24068 < EHLO mail.meadow.example 
@400000006afe96851d76a7ec 24068 > 250-mx1.example.net 
@400000006afe96851d76a7ec 24068 > 250-PIPELINING 
@400000006afe96851d76a7ec 24068 > 250 8BITMIME 
@400000006afe96851fad90d4 24068 < MAIL FROM:<r.frank13@meadow.example> 
@400000006afe96851fadee94 24068 < RCPT TO:<t.wolf@shop.example> 
@400000006afe96851fadee94 24068 < DATA 
@400000006afe96851fea20bc 24068 > 250 ok 
@400000006afe96851feaa1a4 greylisting: 198.51.100.198 (r.frank13@meadow.example -> t.wolf@shop.example) exists (id=20106) - accepting
@400000006afe968520282b8c 24068 > 250 ok 
@400000006afe96852043be24 24068 > 354 go ahead 
@400000006afe968521194a1c 24068 < From: <r.frank13@meadow.example> 
@400000006afe9685211959bc 24068 < To: <t.wolf@shop.example> 
@400000006afe9685211a01b4 24068 < Subject: our talk of last week 
@400000006afe9685211aa9ac 24068 < Message-ID: <mwn62jug.24070@mail.meadow.example> 
@400000006afe9685211aa9ac 24068 <  
@400000006afe9685211b70e4 24068 < thank you for the papers, we shall look at them next week 
@400000006afe9685211c4ba4 24068 < please find the minutes of the last meeting below 
@400000006afe9685211c4ba4 24068 < t+
@400000006afe9685211cd45c 24068 < he delivery will be with you on Tuesday before noon 
@400000006afe9685211d803c 24068 < kind regards 
@400000006afe9685211d803c 24068 <  
@400000006afe9685211e4b5c 24068 < could you send the figures of October once more? 
@400000006afe9685211e4b5c 24068 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9685211e66b4 24068 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9685211ea534 24068 < thank you for the papers, we shall look at them next wee+
@400000006afe9685211f4944 24068 < k 
@400000006afe9685211fce14 24068 < please find the minutes of the last meeting below 
@400000006afe9685211fce14 24068 < the delivery will be with you on Tuesday before noon 
@400000006afe9685211fce14 24068 < kind regards 
@400000006afe968521207224 24068 <  
@400000006afe968521207224 24068 < could you send the figures of October once more? 
@400000006afe968521209164 24068 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe968521209164 24068 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe968521209164 24068 < t+
@400000006afe9685212177dc 24068 < hank you for the papers, we shall look at them next week 
@400000006afe9685212177dc 24068 < please find the minutes of the last meeting below 
@400000006afe96852121e53c 24068 < the delivery will be with you on Tuesday before noon 
@400000006afe968521222b8c 24068 < kind regards 
@400000006afe9685212275c4 24068 <  
@400000006afe968521235c3c 24068 < could you send the figures of October once more? 
@400000006afe968521235c3c 24068 < +49 30 5550 1 + 49 30 5550 +
@400000006afe968521243314 24068 < 2 
@400000006afe96852124a844 24068 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe96852124a844 24068 < thank you for the papers, we shall look at them next week 
@400000006afe9685212567ac 24068 < please find the minutes of the last meeting below 
@400000006afe96852125e4ac 24068 < the delivery will be with you on Tuesday before noon 
@400000006afe96852126b3b4 24068 < kind regards 
@400000006afe96852126bb84 24068 <  
@400000006afe968521276f34 24068 < could you send the fig+
@400000006afe96852127d4c4 24068 < ures of October once more? 
@400000006afe968521285994 24068 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe968521285994 24068 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe96852128af84 24068 < thank you for the papers, we shall look at them next week 
@400000006afe96852128b36c 24068 < please find the minutes of the last meeting below 
@400000006afe96852128ea1c 24068 < the delivery will be with you on Tues+
@400000006afe968521290d44 24068 < day before noon 
@400000006afe96852129d47c 24068 < kind regards 
@400000006afe9685212a0b2c 24068 <  
@400000006afe9685212a0b2c 24068 < could you send the figures of October once more? 
@400000006afe9685212a0b2c 24068 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9685212a5564 24068 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9685212ab324 24068 < thank you for the papers, we shall look at them next week 
@400000006afe9685212af1a4 24068 < please find the minutes of the la+
@400000006afe9685212bd81c 24068 < st meeting below 
@400000006afe9685212bd81c 24068 < the delivery will be with you on Tuesday before noon 
@400000006afe9685212c745c 24068 < kind regards 
@400000006afe9685212c9784 24068 <  
@400000006afe9685212cb6c4 24068 < could you send the figures of October once more? 
@400000006afe9685212d4f1c 24068 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9685212ddfa4 24068 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9685212ddfa4 24068 < thank you for the papers, we shall lo+
@400000006afe9685212eaeac 24068 < ok at them next week 
@400000006afe9685212eed2c 24068 < please find the minutes of the last meeting below 
@400000006afe9685212eed2c 24068 < the delivery will be with you on Tuesday before noon 
@400000006afe9685212f913c 24068 < kind regards 
@400000006afe96852130160c 24068 <  
@400000006afe96852130160c 24068 < could you send the figures of October once more? 
@400000006afe9685213025ac 24068 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe96852130b634 24068 < starting delivery 1: msg 2 to loc+
@400000006afe96852130f0cc 24068 < al x@example.org 
@400000006afe96852131cb8c 24068 < thank you for the papers, we shall look at them next week 
@400000006afe96852131db2c 24068 < please find the minutes of the last meeting below 
@400000006afe96852132311c 24068 < the delivery will be with you on Tuesday before noon 
@400000006afe968521330024 24068 < kind regards 
@400000006afe968521339494 24068 <  
@400000006afe968521339494 24068 < could you send the figures of October once more? 
@400000006afe968521339c64 24068 < +49 30 5+
@400000006afe968521347b0c 24068 < 550 1 + 49 30 5550 2 
@400000006afe96852134b98c 24068 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe968521355d9c 24068 < thank you for the papers, we shall look at them next week 
@400000006afe968521356d3c 24068 < please find the minutes of the last meeting below 
@400000006afe96852136097c 24068 < the delivery will be with you on Tuesday before noon 
@400000006afe96852136cccc 24068 < kind regards 
@400000006afe96852136eff4 24068 <  
@400000006afe968521375584 24068 < cou+
@400000006afe96852137f994 24068 < ld you send the figures of October once more? 
@400000006afe968521380934 24068 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe968521387e64 24068 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe96852138dc24 24068 < thank you for the papers, we shall look at them next week 
@400000006afe96852138dc24 24068 < please find the minutes of the last meeting below 
@400000006afe9685213935fc 24068 < the delivery will +
@400000006afe96852139da0c 24068 < be with you on Tuesday before noon 
@400000006afe9685213a282c 24068 < kind regards 
@400000006afe9685213a282c 24068 <  
@400000006afe9685213a282c 24068 < could you send the figures of October once more? 
@400000006afe9685213a476c 24068 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9685213a7264 24068 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9685213b54f4 24068 < thank you for the papers, we shall look at them next week 
@400000006afe9685213c1844 24068 < please find th+
@400000006afe9685213ceb34 24068 < e minutes of the last meeting below 
@400000006afe9685213d068c 24068 < the delivery will be with you on Tuesday before noon 
@400000006afe9685213dd1ac 24068 < kind regards 
@400000006afe9685213e4ac4 24068 <  
@400000006afe9685213f0e14 24068 < could you send the figures of October once more? 
@400000006afe9685213f0e14 24068 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9685213f8b14 24068 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9685213f8b14 24068 < thank you for the +
@400000006afe9685213f9e9c 24068 < papers, we shall look at them next week 
@400000006afe968521406da4 24068 < please find the minutes of the last meeting below 
@400000006afe96852140deec 24068 < the delivery will be with you on Tuesday before noon 
@400000006afe968521418eb4 24068 < kind regards 
@400000006afe96852141f82c 24068 <  
@400000006afe96852141f82c 24068 < could you send the figures of October once more? 
@400000006afe96852141f82c 24068 < -------- 
@400000006afe96852141f82c 24068 < . 
@400000006afe9685266f1a8c 24068 > 250 ok 1795069563 qp 24070 
@400000006afe96852976bd0c 24068 < QUIT 
@400000006afe968529b3701c 24068 > 221 mx1.example.net 
@400000006afe968529bad2bc tcpserver: end 24068 status 0
@400000006afe968529bad2bc tcpserver: status: 0/40
@400000006afe968529bea734 24068 < [EOF]
@400000006afe968529bf8dac 24068 > [EOF]
@400000006afe96da25474814 tcpserver: status: 1/40
@400000006afe96da2547730c tcpserver: pid 24495 from 203.0.113.24
@400000006afe96da2e7a2ba4 tcpserver: ok 24495 mx1.example.net:192.0.2.25:25 mail.harbour.test:203.0.113.24::44204
@400000006afe96da3b822374 24495 > 220 mx1.example.net ESMTP 
@400000006afe96db05193e94 24495 < EHLO mail.harbour.test 
@400000006afe96db0525d924 24495 > 250-mx1.example.net 
@400000006afe96db05263acc 24495 > 250-PIPELINING 
@400000006afe96db0526a05c 24495 > 250 8BITMIME 
@400000006afe96db0bf7415c 24495 < MAIL FROM:<d.weiss37@harbour.test> 
@400000006afe96db0bf758cc 24495 < RCPT TO:<h.vogel@club.example> 
@400000006afe96db0bf758cc 24495 < DATA 
@400000006afe96db0c03300c 24495 > 250 ok 
@400000006afe96db0c0391b4 greylisting: 203.0.113.24 (d.weiss37@harbour.test -> h.vogel@club.example) exists (id=33005) - accepting
@400000006afe96db0c17d534 24495 > 250 ok 
@400000006afe96db0c5785e4 24495 > 354 go ahead 
@400000006afe96db0ede5004 24495 < From: <d.weiss37@harbour.test> 
@400000006afe96db0ededca4 24495 < To: <h.vogel@club.example> 
@400000006afe96db0edf22f4 24495 < Subject: our talk of last week 
@400000006afe96db0edf22f4 24495 < Message-ID: <mwn64dyo.24498@mail.harbour.test> 
@400000006afe96db0edf22f4 24495 <  
@400000006afe96db0edfde74 24495 < thank you for the papers, we shall look at them next week 
@400000006afe96db0edfde74 24495 < please find the minutes of the last meeting below 
@400000006afe96db0ee04404 24495 < the +
@400000006afe96db0ee04404 24495 < delivery will be with you on Tuesday before noon 
@400000006afe96db0ee0578c 24495 < kind regards 
@400000006afe96db0ee0c104 24495 <  
@400000006afe96db0ee1883c 24495 < could you send the figures of October once more? 
@400000006afe96db0ee1883c 24495 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe96db0ee1883c 24495 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe96db0ee1edcc 24495 < thank you for the papers, we shall look at them next week 
@400000006afe96db0ee262fc 24495 < please find the minutes of the last meeting below 
@400000006afe96db0ee262fc 24495 < the delivery will be with you on Tuesday before noon 
@400000006afe96db0ee34d5c 24495 < kind regards 
@400000006afe96db0ee410ac 24495 <  
@400000006afe96db0ee49194 24495 < could you send the figures of October once more? 
@400000006afe96db0ee5221c 24495 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe96db0ee535a4 24495 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe96db0ee535a4 24495 < than+
@400000006afe96db0ee583c4 24495 < k you for the papers, we shall look at them next week 
@400000006afe96db0ee65e84 24495 < please find the minutes of the last meeting below 
@400000006afe96db0ee6d79c 24495 < the delivery will be with you on Tuesday before noon 
@400000006afe96db0ee6d79c 24495 < kind regards 
@400000006afe96db0ee6d79c 24495 <  
@400000006afe96db0ee76c0c 24495 < could you send the figures of October once more? 
@400000006afe96db0ee7837c 24495 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe96db0ee823a4 24495 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe96db0ee871c4 24495 < thank you for the papers, we shall look at them next week 
@400000006afe96db0ee8bbfc 24495 < please find the minutes of the last meeting below 
@400000006afe96db0ee8d36c 24495 < the delivery will be with you on Tuesday before noon 
@400000006afe96db0ee8d36c 24495 < kind regards 
@400000006afe96db0ee9ae2c 24495 <  
@400000006afe96db0eea0bec 24495 < could you send the figure+
@400000006afe96db0eea0bec 24495 < s of October once more? 
@400000006afe96db0eea69ac 24495 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe96db0eea9c74 24495 < -------- 
@400000006afe96db0eeb7f04 24495 < . 
@400000006afe96db13ab8b9c 24495 > 250 ok 1795069649 qp 24498 
@400000006afe96db1948b1c4 24495 < QUIT 
@400000006afe96db196a6a94 24495 > 221 mx1.example.net 
@400000006afe96db1971735c tcpserver: end 24495 status 0
@400000006afe96db1971735c tcpserver: status: 0/40
@400000006afe96db19746d14 24495 < [EOF]
@400000006afe96db1974e62c 24495 > [EOF]
@400000006afe97150e894f46 tcpserver: status: 1/40
@400000006afe97150e8a31d6 tcpserver: pid 24788 from 198.51.100.102
@400000006afe97150fadddce tcpserver: ok 24788 mx1.example.net:192.0.2.25:25 host102.isp.test:198.51.100.102::10872
@400000006afe971511d27b1e 24788 > 220 mx1.example.net ESMTP 
@400000006afe971514aed396 24788 < EHLO host102.isp.test 
@400000006afe971514d3d43e 24788 > 250-mx1.example.net 
@400000006afe971514d48406 24788 > 250-PIPELINING 
@400000006afe971514d56696 24788 > 250 8BITMIME 
@400000006afe97230ae41cd6 24788 < [EOF]
@400000006afe97230ae4e40e 24788 > [EOF]
@400000006afe97230aec276e tcpserver: end 24788 status 256
@400000006afe97230aec276e tcpserver: status: 0/40
@400000006afe97ae23f1782c tcpserver: status: 1/40
@400000006afe97ae23f183e4 tcpserver: pid 25555 from 192.0.2.30
@400000006afe97ae2f6aa23c tcpserver: ok 25555 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::24780
@400000006afe97ae3a125734 25555 > 220 mx1.example.net ESMTP 
@400000006afe97ae3b86fda4 25555 < EHLO monitor.example.net 
@400000006afe97af000005dc 25555 > 250-mx1.example.net 
@400000006afe97af000030d4 25555 > 250-PIPELINING 
@400000006afe97af00011b34 25555 > 250 8BITMIME 
@400000006afe97af04dbc064 25555 < QUIT 
@400000006afe97af0519debc 25555 > 221 mx1.example.net 
@400000006afe97af0521398c tcpserver: end 25555 status 0
@400000006afe97af0521398c tcpserver: status: 0/40
@400000006afe97af05251da4 25555 < [EOF]
@400000006afe97af05255c24 25555 > [EOF]
@400000006afe9869176c5874 tcpserver: status: 1/40
@400000006afe9869176cb634 tcpserver: pid 26488 from 198.51.100.159
@400000006afe986920b9d0b4 tcpserver: ok 26488 mx1.example.net:192.0.2.25:25 mail.orchard.test:198.51.100.159::19544
@400000006afe986924643efc 26488 > 220 mx1.example.net ESMTP 
@400000006afe98692b1d588c 26488 < EHLO mail.orchard.test 
@400000006afe98692b34f384 26488 > 250-mx1.example.net 
@400000006afe98692b353dbc 26488 > 250-PIPELINING 
@400000006afe98692b35bea4 26488 > 250 8BITMIME 
@400000006afe98692d800c64 26488 < MAIL FROM:<emma18@orchard.test> 
@400000006afe98692d80104c 26488 < RCPT TO:<k.maier@club.example> 
@400000006afe98692d80104c 26488 < DATA 
@400000006afe98692d85fbec 26488 > 250 ok 
@400000006afe98692d86caf4 greylisting: 198.51.100.159 (emma18@orchard.test -> k.maier@club.example) exists (id=25582) - accepting
@400000006afe98692da12cdc 26488 > 250 ok 
@400000006afe98692dc4165c 26488 > 354 go ahead 
@400000006afe98693328273c 26488 < From: <emma18@orchard.test> 
@400000006afe98693328273c 26488 < To: <k.maier@club.example> 
@400000006afe98693328d31c 26488 < Subject: our talk of last week 
@400000006afe98693329501c 26488 < Message-ID: <mwn6cxiq.26491@mail.orchard.test> 
@400000006afe98693329dcbc 26488 <  
@400000006afe98693329dcbc 26488 < the delivery will be with you on Tuesday before noon 
@400000006afe9869332a2adc 26488 < kind regards 
@400000006afe9869332a5da4 26488 <  
@400000006afe9869332aee2c 26488 < could you send the figures of October once more+
@400000006afe9869332ba1dc 26488 < ? 
@400000006afe9869332bad94 26488 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9869332bad94 26488 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9869332c0b54 26488 < thank you for the papers, we shall look at them next week 
@400000006afe9869332cede4 26488 < please find the minutes of the last meeting below 
@400000006afe9869332cede4 26488 < the delivery will be with you on Tuesday before noon 
@400000006afe9869332cf5b4 26488 < kind reg+
@400000006afe9869332cf5b4 26488 < ards 
@400000006afe9869332cf5b4 26488 <  
@400000006afe9869332cf5b4 26488 < could you send the figures of October once more? 
@400000006afe9869332d110c 26488 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9869332d110c 26488 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9869332d9dac 26488 < thank you for the papers, we shall look at them next week 
@400000006afe9869332d9dac 26488 < please find the minutes of the last meeting below 
@400000006afe9869332e6cb4 26488 < the del+
@400000006afe9869332eed9c 26488 < ivery will be with you on Tuesday before noon 
@400000006afe9869332f532c 26488 < kind regards 
@400000006afe9869333031d4 26488 <  
@400000006afe98693330aed4 26488 < could you send the figures of October once more? 
@400000006afe98693330aed4 26488 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe986933314b14 26488 < ----------- 
@400000006afe986933314b14 26488 < . 
@400000006afe98693738dd1c 26488 > 250 ok 1795070047 qp 26491 
@400000006afe986a007b9e7c 26488 < QUIT 
@400000006afe986a0096df0c 26488 > 221 mx1.example.net 
@400000006afe986a009f3f94 tcpserver: end 26488 status 0
@400000006afe986a009f3f94 tcpserver: status: 0/40
@400000006afe986a00a19d0c 26488 < [EOF]
@400000006afe986a00a1a0f4 26488 > [EOF]
@400000006afe98a303323eb4 tcpserver: status: 1/40
@400000006afe98a30332429c tcpserver: pid 26777 from 203.0.113.96
@400000006afe98a30466da9c tcpserver: ok 26777 mx1.example.net:192.0.2.25:25 mail.slowpost.example:203.0.113.96::14858
@400000006afe98a3069ba0a4 26777 > 220 mx1.example.net ESMTP 
@400000006afe98a3099f091c 26777 < EHLO mail.slowpost.example 
@400000006afe98a309bdfee4 26777 > 250-mx1.example.net 
@400000006afe98a309be4534 26777 > 250-PIPELINING 
@400000006afe98a309be4534 26777 > 250 8BITMIME 
@400000006afe98a30e76a8dc 26777 < MAIL FROM:<paula12@slowpost.example> 
@400000006afe98a30ea2d18c 26777 > 250 ok 
@400000006afe98a3151fad3c 26777 < RCPT TO:<anna.koch@shop.example> 
@400000006afe98a3151fad3c greylisting: 203.0.113.96 (paula12@slowpost.example -> anna.koch@shop.example) exists (id=84516) - accepting
@400000006afe98a3155a02d4 26777 > 250 ok 
@400000006afe98a31c1aa9fc 26777 < DATA 
@400000006afe98a31c301e2c 26777 > 354 go ahead 
@400000006afe98a3232cdc24 26777 < From: <paula12@slowpost.example> 
@400000006afe98a3232cebc4 26777 < To: <anna.koch@shop.example> 
@400000006afe98a3232d747c 26777 < Subject: our talk of last week 
@400000006afe98a3232d747c 26777 < Message-ID: <mwn6e61e.26780@mail.slowpost.example> 
@400000006afe98a3232dd624 26777 <  
@400000006afe98a3232dd624 26777 < the delivery will be with you on Tuesday before noon 
@400000006afe98a3232ea52c 26777 < kind regards 
@400000006afe98a3232ea52c 26777 <  
@400000006afe98a3232f83d4 26777 < could you send the figures of Octobe+
@400000006afe98a323304724 26777 < r once more? 
@400000006afe98a32330b484 26777 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe98a323315c7c 26777 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe98a32331d1ac 26777 < thank you for the papers, we shall look at them next week 
@400000006afe98a32331d1ac 26777 < please find the minutes of the last meeting below 
@400000006afe98a32331d594 26777 < the delivery will be with you on Tuesday before noo+
@400000006afe98a32331d594 26777 < n 
@400000006afe98a3233223b4 26777 < kind regards 
@400000006afe98a3233223b4 26777 <  
@400000006afe98a323326234 26777 < could you send the figures of October once more? 
@400000006afe98a323333524 26777 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe98a323336404 26777 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe98a323336404 26777 < thank you for the papers, we shall look at them next week 
@400000006afe98a323336404 26777 < please find the minutes of the last meeting bel+
@400000006afe98a32333a66c 26777 < ow 
@400000006afe98a323348514 26777 < the delivery will be with you on Tuesday before noon 
@400000006afe98a323348514 26777 < kind regards 
@400000006afe98a323348514 26777 <  
@400000006afe98a323354094 26777 < could you send the figures of October once more? 
@400000006afe98a32335fffc 26777 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe98a323364a34 26777 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe98a323364a34 26777 < thank you for the papers, we shall look at them nex+
@400000006afe98a323364a34 26777 < t week 
@400000006afe98a3233688b4 26777 < ---------------------------------- 
@400000006afe98a323377314 26777 < . 
@400000006afe98a32519f684 26777 > 250 ok 1795070105 qp 26780 
@400000006afe98a32867c9c4 26777 < QUIT 
@400000006afe98a328807dfc 26777 > 221 mx1.example.net 
@400000006afe98a32887c15c tcpserver: end 26777 status 0
@400000006afe98a32887c15c tcpserver: status: 0/40
@400000006afe98a3288a613c 26777 < [EOF]
@400000006afe98a3288a613c 26777 > [EOF]
@400000006afe98d830a84a8c tcpserver: status: 1/40
@400000006afe98d830a84a8c tcpserver: pid 27046 from 203.0.113.83
@400000006afe98d838570ebc tcpserver: ok 27046 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::24632
@400000006afe98d909cb128c 27046 > 220 mx1.example.net ESMTP 
@400000006afe98d90b213864 27046 < EHLO mail.pebble.test 
@400000006afe98d90b524ae4 27046 > 250-mx1.example.net 
@400000006afe98d90b52f2dc 27046 > 250-PIPELINING 
@400000006afe98d90b53cd9c 27046 > 250 8BITMIME 
@400000006afe98d9121f7914 27046 < MAIL FROM:<greta39@pebble.test> 
@400000006afe98d91250609c 27046 > 250 ok 
@400000006afe98d917b66964 27046 < RCPT TO:<paula@example.net> 
@400000006afe98d917b74424 greylisting: 203.0.113.83 (greta39@pebble.test -> paula@example.net) exists (id=27492) - accepting
@400000006afe98d917d39a0c 27046 > 250 ok 
@400000006afe98d91b1f523c 27046 < DATA 
@400000006afe98d91b3b0be4 27046 > 354 go ahead 
@400000006afe98d920014e54 27046 < From: <greta39@pebble.test> 
@400000006afe98d92001a82c 27046 < To: <paula@example.net> 
@400000006afe98d92001d70c 27046 < Subject: our talk of last week 
@400000006afe98d92001d70c 27046 < Message-ID: <mwn6fbp0.27050@mail.pebble.test> 
@400000006afe98d92002ade4 27046 <  
@400000006afe98d92002ade4 27046 <  
@400000006afe98d92003657c 27046 < could you send the figures of October once more? 
@400000006afe98d92003f9ec 27046 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe98d92004192c 27046 < starting delivery 1: msg 2 to local x@e+
@400000006afe98d920047ad4 27046 < xample.org 
@400000006afe98d92005326c 27046 < thank you for the papers, we shall look at them next week 
@400000006afe98d920061114 27046 < please find the minutes of the last meeting below 
@400000006afe98d920064bac 27046 < the delivery will be with you on Tuesday before noon 
@400000006afe98d92006c8ac 27046 < kind regards 
@400000006afe98d9200768d4 27046 <  
@400000006afe98d9200833f4 27046 < could you send the figures of October once more? 
@400000006afe98d9200833f4 27046 < +49 30 5550 1 +
@400000006afe98d92008bcac 27046 < + 49 30 5550 2 
@400000006afe98d920094564 27046 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe98d92009976c 27046 < thank you for the papers, we shall look at them next week 
@400000006afe98d92009f144 27046 < please find the minutes of the last meeting below 
@400000006afe98d9200a6e44 27046 < the delivery will be with you on Tuesday before noon 
@400000006afe98d9200b29c4 27046 < kind regards 
@400000006afe98d9200b73fc 27046 <  
@400000006afe98d9200c374c 27046 < could you+
@400000006afe98d9200c374c 27046 <  send the figures of October once more? 
@400000006afe98d9200c4ebc 27046 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe98d9200c4ebc 27046 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe98d9200c5a74 27046 < thank you for the papers, we shall look at them next week 
@400000006afe98d9200ce714 27046 < please find the minutes of the last meeting below 
@400000006afe98d9200d3534 27046 < the delivery will be wit+
@400000006afe98d9200dc9a4 27046 < h you on Tuesday before noon 
@400000006afe98d9200e4e74 27046 < kind regards 
@400000006afe98d9200f38d4 27046 <  
@400000006afe98d9200f38d4 27046 < -------------------------- 
@400000006afe98d9200f38d4 27046 < . 
@400000006afe98d9242b356c 27046 > 250 ok 1795070159 qp 27050 
@400000006afe98d9269065fc 27046 < QUIT 
@400000006afe98d926b4032c 27046 > 221 mx1.example.net 
@400000006afe98d926bb7d3c tcpserver: end 27046 status 0
@400000006afe98d926bb850c tcpserver: status: 0/40
@400000006afe98d926be924c 27046 < [EOF]
@400000006afe98d926bef7dc 27046 > [EOF]
@400000006afe9a26145790b8 tcpserver: status: 1/40
@400000006afe9a261457cb50 tcpserver: pid 28713 from 198.51.100.103
@400000006afe9a2617619c68 tcpserver: ok 28713 mx1.example.net:192.0.2.25:25 host103.isp.test:198.51.100.103::13082
@400000006afe9a261eb9a578 28713 > 220 mx1.example.net ESMTP 
@400000006afe9a262601b0c8 28713 < EHLO host103.isp.test 
@400000006afe9a262641d2c0 28713 > 250-mx1.example.net 
@400000006afe9a262641d2c0 28713 > 250-PIPELINING 
@400000006afe9a262641d2c0 28713 > 250 8BITMIME 
@400000006afe9a26290f94d8 28713 < MAIL FROM:<j.klein73@mail1.vendor.test> 
@400000006afe9a262949e688 28713 > 250 ok 
@400000006afe9a262b266ad0 28713 < RCPT TO:<k.maier@club.example> 
@400000006afe9a262b2716b0 greylisting: 198.51.100.103 (j.klein73@mail1.vendor.test -> k.maier@club.example) doesn't exist. - temp. rejecting
@400000006afe9a262b4b05e8 28713 > 451 temporary failure (#4.3.0) 
@400000006afe9a2631b14870 28713 < QUIT 
@400000006afe9a2631d1c0f0 28713 > 221 mx1.example.net 
@400000006afe9a2631d8dd40 tcpserver: end 28713 status 0
@400000006afe9a2631d8e510 tcpserver: status: 0/40
@400000006afe9a2631dbf638 28713 < [EOF]
@400000006afe9a2631dbf638 28713 > [EOF]
@400000006afe9b71112029b4 tcpserver: status: 1/40
@400000006afe9b71112029b4 tcpserver: pid 30368 from 198.51.100.247
@400000006afe9b7111588b4c tcpserver: ok 30368 mx1.example.net:192.0.2.25:25 mail.tower.test:198.51.100.247::54758
@400000006afe9b7118660a54 30368 > 220 mx1.example.net ESMTP 
@400000006afe9b711d3d9e5c 30368 < EHLO mail.tower.test 
@400000006afe9b711d7a516c 30368 > 250-mx1.example.net 
@400000006afe9b711d7a5554 30368 > 250-PIPELINING 
@400000006afe9b711d7afd4c 30368 > 250 8BITMIME 
@400000006afe9b71242e4e64 30368 < MAIL FROM:<anna.koch12@tower.test> 
@400000006afe9b712453cff4 30368 > 250 ok 
@400000006afe9b7124f791d4 30368 < RCPT TO:<j.klein@club.example> 
@400000006afe9b7124f7a174 greylisting: 198.51.100.247 (anna.koch12@tower.test -> j.klein@club.example) exists (id=14348) - accepting
@400000006afe9b71252f207c 30368 > 250 ok 
@400000006afe9b7125ccbc24 30368 < DATA 
@400000006afe9b7125e77fb4 30368 > 354 go ahead 
@400000006afe9b7127b6502c 30368 < From: <anna.koch12@tower.test> 
@400000006afe9b7127b732bc 30368 < To: <j.klein@club.example> 
@400000006afe9b7127b7c72c 30368 < Subject: our talk of last week 
@400000006afe9b7127b7f9f4 30368 < Message-ID: <mwn6tk67.30370@mail.tower.test> 
@400000006afe9b7127b7f9f4 30368 <  
@400000006afe9b7127b7fddc 30368 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9b7127b84fe4 30368 < thank you for the papers, we shall look at them next week 
@400000006afe9b7127b84fe4 30368 < please+
@400000006afe9b7127b8730c 30368 <  find the minutes of the last meeting below 
@400000006afe9b7127b8730c 30368 < the delivery will be with you on Tuesday before noon 
@400000006afe9b7127b9077c 30368 < kind regards 
@400000006afe9b7127b9ab8c 30368 <  
@400000006afe9b7127b9de54 30368 < could you send the figures of October once more? 
@400000006afe9b7127b9de54 30368 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9b7127b9de54 30368 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9b7127ba7a94 30368 < thank you +
@400000006afe9b7127ba7a94 30368 < for the papers, we shall look at them next week 
@400000006afe9b7127ba8a34 30368 < please find the minutes of the last meeting below 
@400000006afe9b7127bb499c 30368 < the delivery will be with you on Tuesday before noon 
@400000006afe9b7127bc2074 30368 < kind regards 
@400000006afe9b7127bc8604 30368 <  
@400000006afe9b7127bcad14 30368 < could you send the figures of October once more? 
@400000006afe9b7127bd2244 30368 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9b7127bd2244 30368 < starti+
@400000006afe9b7127bd5cdc 30368 < ng delivery 1: msg 2 to local x@example.org 
@400000006afe9b7127bd8fa4 30368 < thank you for the papers, we shall look at them next week 
@400000006afe9b7127bdca3c 30368 < please find the minutes of the last meeting below 
@400000006afe9b7127bde97c 30368 < the delivery will be with you on Tuesday before noon 
@400000006afe9b7127be7234 30368 < kind regards 
@400000006afe9b7127bed3dc 30368 <  
@400000006afe9b7127bf02bc 30368 < could you send the figures of O+
@400000006afe9b7127bf5c94 30368 < ctober once more? 
@400000006afe9b7127bf5c94 30368 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9b7127bf5c94 30368 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9b7127bf5c94 30368 < thank you for the papers, we shall look at them next week 
@400000006afe9b7127bfba54 30368 < please find the minutes of the last meeting below 
@400000006afe9b7127c052ac 30368 < the delivery will be with you on Tuesday befor+
@400000006afe9b7127c11dcc 30368 < e noon 
@400000006afe9b7127c1e504 30368 < kind regards 
@400000006afe9b7127c2bfc4 30368 <  
@400000006afe9b7127c2e6d4 30368 < could you send the figures of October once more? 
@400000006afe9b7127c2e6d4 30368 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9b7127c35c04 30368 < --------------------------------------------- 
@400000006afe9b7127c38314 30368 < . 
@400000006afe9b712e81a1cc 30368 > 250 ok 1795070823 qp 30370 
@400000006afe9b71322ab084 30368 < QUIT 
@400000006afe9b71325a7ae4 30368 > 221 mx1.example.net 
@400000006afe9b7132626a24 tcpserver: end 30368 status 0
@400000006afe9b713262d39c tcpserver: status: 0/40
@400000006afe9b713265737c 30368 < [EOF]
@400000006afe9b713265ae14 30368 > [EOF]
@400000006afe9b812b35ff18 tcpserver: status: 1/40
@400000006afe9b812b365cd8 tcpserver: pid 30450 from 198.51.100.119
@400000006afe9b820ca7a790 tcpserver: ok 30450 mx1.example.net:192.0.2.25:25 :198.51.100.119::41770
@400000006afe9b8217f54530 30450 > 220 mx1.example.net ESMTP 
@400000006afe9b821c395b68 30450 < EHLO host119.isp.test 
@400000006afe9b821c4f6fc0 30450 > 250-mx1.example.net 
@400000006afe9b821c4fd550 30450 > 250-PIPELINING 
@400000006afe9b821c4fd550 30450 > 250 8BITMIME 
@400000006afe9b8222dc54e8 30450 < MAIL FROM:<emma29@mail9.vendor.test> 
@400000006afe9b8222efc190 30450 > 250 ok 
@400000006afe9b822729f488 30450 < RCPT TO:<sales@club.example> 
@400000006afe9b82272ad718 greylisting: 198.51.100.119 (emma29@mail9.vendor.test -> sales@club.example) doesn't exist. - temp. rejecting
@400000006afe9b822737bbe0 30450 > 451 temporary failure (#4.3.0) 
@400000006afe9b822c749d80 30450 < QUIT 
@400000006afe9b822c95f0c0 30450 > 221 mx1.example.net 
@400000006afe9b822c9d95c8 tcpserver: end 30450 status 0
@400000006afe9b822c9dff40 tcpserver: status: 0/40
@400000006afe9b822ca13b60 30450 < [EOF]
@400000006afe9b822ca21a08 30450 > [EOF]
@400000006afe9b891ea03e8a tcpserver: status: 1/40
@400000006afe9b891ea03e8a tcpserver: pid 30489 from 198.51.100.183
@400000006afe9b8a18106392 tcpserver: ok 30489 mx1.example.net:192.0.2.25:25 :198.51.100.183::46986
@400000006afe9b8a2f3dd09a rblsmtpd: 198.51.100.183 pid 30489: 451 https://zen.dnsbl.example/query/ip/198.51.100.183
@400000006afe9b8c2abe14da tcpserver: end 30489 status 0
@400000006afe9b8c2abe14da tcpserver: status: 0/40
@400000006afe9b9e38e96e6a tcpserver: status: 1/40
@400000006afe9b9e38e96e6a tcpserver: pid 30596 from 198.51.100.173
@400000006afe9b9f058d2962 tcpserver: ok 30596 mx1.example.net:192.0.2.25:25 :198.51.100.173::8447
@400000006afe9b9f1f72a5d2 rblsmtpd: 198.51.100.173 pid 30596: 451 https://zen.dnsbl.example/query/ip/198.51.100.173
@400000006afe9ba012df266a tcpserver: end 30596 status 0
@400000006afe9ba012df41c2 tcpserver: status: 0/40
@400000006afe9bad015fe014 tcpserver: status: 1/40
@400000006afe9bad015fe014 tcpserver: pid 30667 from 198.51.100.126
@400000006afe9bad0aba6fe4 tcpserver: ok 30667 mx1.example.net:192.0.2.25:25 mail.station.test:198.51.100.126::43235
@400000006afe9bad165016ec 30667 > 220 mx1.example.net ESMTP 
@400000006afe9bad183ed344 30667 < EHLO mail.station.test 
@400000006afe9bad187d1c94 30667 > 250-mx1.example.net 
@400000006afe9bad187d5344 30667 > 250-PIPELINING 
@400000006afe9bad187d95ac 30667 > 250 8BITMIME 
@400000006afe9bad1ca49e64 30667 < MAIL FROM:<sara13@station.test> 
@400000006afe9bad1cb3ffe4 30667 > 250 ok 
@400000006afe9bad23ff3f84 30667 < RCPT TO:<o.beck@shop.example> 
@400000006afe9bad23ffa8fc greylisting: 198.51.100.126 (sara13@station.test -> o.beck@shop.example) exists (id=24353) - accepting
@400000006afe9bad242cdb4c 30667 > 250 ok 
@400000006afe9bad2aa4b1d4 30667 < DATA 
@400000006afe9bad2acc17c4 30667 > 354 go ahead 
@400000006afe9bad2ef9a474 30667 < From: <sara13@station.test> 
@400000006afe9bad2efa4c6c 30667 < To: <o.beck@shop.example> 
@400000006afe9bad2efab9cc 30667 < Subject: our talk of last week 
@400000006afe9bad2efb07ec 30667 < Message-ID: <mwn6uuki.30671@mail.station.test> 
@400000006afe9bad2efbdec4 30667 <  
@400000006afe9bad2efc406c 30667 < the delivery will be with you on Tuesday before noon 
@400000006afe9bad2efc406c 30667 < kind regards 
@400000006afe9bad2efc7eec 30667 <  
@400000006afe9bad2efd1744 30667 < could you send the figures of October once more?+
@400000006afe9bad2efdcedc 30667 <  
@400000006afe9bad2efe2c9c 30667 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9bad2efe5794 30667 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9bad2efe5b7c 30667 < thank you for the papers, we shall look at them next week 
@400000006afe9bad2eff3e0c 30667 < please find the minutes of the last meeting below 
@400000006afe9bad2effe604 30667 < the delivery will be with you on Tuesday before noon 
@400000006afe9bad2effe604 30667 < kind rega+
@400000006afe9bad2f006ebc 30667 < rds 
@400000006afe9bad2f00dc1c 30667 <  
@400000006afe9bad2f00dc1c 30667 < could you send the figures of October once more? 
@400000006afe9bad2f010714 30667 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9bad2f01a73c 30667 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9bad2f01c67c 30667 < thank you for the papers, we shall look at them next week 
@400000006afe9bad2f022824 30667 < please find the minutes of the last meeting below 
@400000006afe9bad2f022824 30667 < the deli+
@400000006afe9bad2f02d404 30667 < very will be with you on Tuesday before noon 
@400000006afe9bad2f0354ec 30667 < kind regards 
@400000006afe9bad2f0383cc 30667 <  
@400000006afe9bad2f04377c 30667 < could you send the figures of October once more? 
@400000006afe9bad2f04377c 30667 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9bad2f04db8c 30667 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9bad2f057f9c 30667 < ----------- 
@400000006afe9bad2f057f9c 30667 < . 
@400000006afe9bad36200a7c 30667 > 250 ok 1795070883 qp 30671 
@400000006afe9bae01bf132c 30667 < QUIT 
@400000006afe9bae01c6d38c 30667 > 221 mx1.example.net 
@400000006afe9bae01ce7894 tcpserver: end 30667 status 0
@400000006afe9bae01ce7894 tcpserver: status: 0/40
@400000006afe9bae01d13f84 30667 < [EOF]
@400000006afe9bae01d225fc 30667 > [EOF]
@400000006afe9bbf10471282 tcpserver: status: 1/40
@400000006afe9bbf10476c5a tcpserver: pid 30758 from 198.51.100.110
@400000006afe9bbf1a30614a tcpserver: ok 30758 mx1.example.net:192.0.2.25:25 host110.isp.test:198.51.100.110::45740
@400000006afe9bbf1ba4ec62 30758 > 220 mx1.example.net ESMTP 
@400000006afe9bbf1c89aee2 30758 < EHLO host110.isp.test 
@400000006afe9bbf1ca898f2 30758 > 250-mx1.example.net 
@400000006afe9bbf1ca96fca 30758 > 250-PIPELINING 
@400000006afe9bbf1ca9c1d2 30758 > 250 8BITMIME 
@400000006afe9bc81b6a96ca 30758 < [EOF]
@400000006afe9bc81b6acd7a 30758 > [EOF]
@400000006afe9bc81b7170b2 tcpserver: end 30758 status 256
@400000006afe9bc81b71f96a tcpserver: status: 0/40
@400000006afe9bee29032252 tcpserver: status: 1/40
@400000006afe9bee29032252 tcpserver: pid 30995 from 198.51.100.183
@400000006afe9bee302467da tcpserver: ok 30995 mx1.example.net:192.0.2.25:25 host183.isp.test:198.51.100.183::13047
@400000006afe9bef09fad422 rblsmtpd: 198.51.100.183 pid 30995: 451 https://zen.dnsbl.example/query/ip/198.51.100.183
@400000006afe9bf20b7231e2 tcpserver: end 30995 status 0
@400000006afe9bf20b72e1aa tcpserver: status: 0/40
@400000006afe9d2e3308ad9e tcpserver: status: 1/40
@400000006afe9d2e33093a3e tcpserver: pid 32596 from 198.51.100.109
@400000006afe9d2f02bc92ae tcpserver: ok 32596 mx1.example.net:192.0.2.25:25 :198.51.100.109::24335
@400000006afe9d2f0973df4e 32596 > 220 mx1.example.net ESMTP 
@400000006afe9d2f0efe8ee6 32596 < EHLO host109.isp.test 
@400000006afe9d2f0f170886 32596 > 250-mx1.example.net 
@400000006afe9d2f0f170886 32596 > 250-PIPELINING 
@400000006afe9d2f0f170886 32596 > 250 8BITMIME 
@400000006afe9d2f138ddeee 32596 < MAIL FROM:<b.lang44@mail10.vendor.test> 
@400000006afe9d2f13cd1e56 32596 > 250 ok 
@400000006afe9d2f19acc7d6 32596 < RCPT TO:<k.maier@example.net> 
@400000006afe9d2f19ad873e greylisting: 198.51.100.109 (b.lang44@mail10.vendor.test -> k.maier@example.net) doesn't exist. - temp. rejecting
@400000006afe9d2f19bc2956 32596 > 451 temporary failure (#4.3.0) 
@400000006afe9d2f203d42f6 32596 < QUIT 
@400000006afe9d2f206a88ce 32596 > 221 mx1.example.net 
@400000006afe9d2f2072aebe tcpserver: end 32596 status 0
@400000006afe9d2f207356b6 tcpserver: status: 0/40
@400000006afe9d2f2075372e 32596 < [EOF]
@400000006afe9d2f2075372e 32596 > [EOF]
@400000006afe9dcb0643ef6c tcpserver: status: 1/40
@400000006afe9dcb06445114 tcpserver: pid 909 from 198.51.100.186
@400000006afe9dcb07a3ae4c tcpserver: ok 909 mx1.example.net:192.0.2.25:25 mail.kiosk.example:198.51.100.186::56062
@400000006afe9dcb0b3996ac 909 > 220 mx1.example.net ESMTP 
@400000006afe9dcb0d41555c 909 < EHLO mail.kiosk.example 
@400000006afe9dcb0d72b9e4 909 > 250-mx1.example.net 
@400000006afe9dcb0d7365c4 909 > 250-PIPELINING 
@400000006afe9dcb0d742cfc 909 > 250 8BITMIME 
@400000006afe9dcb0dcbb33c 909 < MAIL FROM:<nina3@kiosk.example> 
@400000006afe9dcb0dda610c 909 > 250 ok 
@400000006afe9dcb10f27e4c 909 < RCPT TO:<emma@club.example> 
@400000006afe9dcb10f331fc greylisting: 198.51.100.186 (nina3@kiosk.example -> emma@club.example) exists (id=70126) - accepting
@400000006afe9dcb11048394 909 > 250 ok 
@400000006afe9dcb125087ac 909 < DATA 
@400000006afe9dcb1287203c 909 > 354 go ahead 
@400000006afe9dcb187a421c 909 < From: <nina3@kiosk.example> 
@400000006afe9dcb187aa7ac 909 < To: <emma@club.example> 
@400000006afe9dcb187b5b5c 909 < Subject: our talk of last week 
@400000006afe9dcb187b5b5c 909 < Message-ID: <mwn76ghh.911@mail.kiosk.example> 
@400000006afe9dcb187bf79c 909 <  
@400000006afe9dcb187bf79c 909 < could you send the figures of October once more? 
@400000006afe9dcb187bf79c 909 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9dcb187c0f0c 909 < starting delivery 1: msg 2 to local x@exa+
@400000006afe9dcb187c6114 909 < mple.org 
@400000006afe9dcb187c6114 909 < thank you for the papers, we shall look at them next week 
@400000006afe9dcb187cb704 909 < please find the minutes of the last meeting below 
@400000006afe9dcb187da164 909 < the delivery will be with you on Tuesday before noon 
@400000006afe9dcb187e60cc 909 < kind regards 
@400000006afe9dcb187ee984 909 <  
@400000006afe9dcb187fbc74 909 < could you send the figures of October once more? 
@400000006afe9dcb187fbc74 909 < +49 30 5550 1 + +
@400000006afe9dcb187fbc74 909 < 49 30 5550 2 
@400000006afe9dcb187ff324 909 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9dcb1880934c 909 < thank you for the papers, we shall look at them next week 
@400000006afe9dcb188127bc 909 < please find the minutes of the last meeting below 
@400000006afe9dcb188127bc 909 < the delivery will be with you on Tuesday before noon 
@400000006afe9dcb1881857c 909 < kind regards 
@400000006afe9dcb1882315c 909 <  
@400000006afe9dcb1882315c 909 < could you s+
@400000006afe9dcb1882e124 909 < end the figures of October once more? 
@400000006afe9dcb188398bc 909 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9dcb188398bc 909 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9dcb18841d8c 909 < thank you for the papers, we shall look at them next week 
@400000006afe9dcb18841d8c 909 < please find the minutes of the last meeting below 
@400000006afe9dcb18841d8c 909 < the delivery will be with +
@400000006afe9dcb188507ec 909 < you on Tuesday before noon 
@400000006afe9dcb1885afe4 909 < kind regards 
@400000006afe9dcb1885afe4 909 <  
@400000006afe9dcb1885afe4 909 < could you send the figures of October once more? 
@400000006afe9dcb1885afe4 909 < ----------------- 
@400000006afe9dcb1885d30c 909 < . 
@400000006afe9dcb1f7ae814 909 > 250 ok 1795071425 qp 911 
@400000006afe9dcb242a27e4 909 < QUIT 
@400000006afe9dcb245ac91c 909 > 221 mx1.example.net 
@400000006afe9dcb2462720c tcpserver: end 909 status 0
@400000006afe9dcb2462eb24 tcpserver: status: 0/40
@400000006afe9dcb2464df24 909 < [EOF]
@400000006afe9dcb24651da4 909 > [EOF]
@400000006afe9eb61fd40c64 tcpserver: status: 1/40
@400000006afe9eb61fd452b4 tcpserver: pid 2086 from 203.0.113.83
@400000006afe9eb6202cabe4 tcpserver: ok 2086 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::45142
@400000006afe9eb6235f2724 2086 > 220 mx1.example.net ESMTP 
@400000006afe9eb627f2bcec 2086 < EHLO mail.pebble.test 
@400000006afe9eb6282a1cb4 2086 > 250-mx1.example.net 
@400000006afe9eb6282a6ad4 2086 > 250-PIPELINING 
@400000006afe9eb6282a6ad4 2086 > 250 8BITMIME 
@400000006afe9eb62aa8bcfc 2086 < MAIL FROM:<anna.koch39@pebble.test> 
@400000006afe9eb62ac1f21c 2086 > 250 ok 
@400000006afe9eb62c33a6a4 2086 < RCPT TO:<k.maier@club.example> 
@400000006afe9eb62c340c34 greylisting: 203.0.113.83 (anna.koch39@pebble.test -> k.maier@club.example) exists (id=8406) - accepting
@400000006afe9eb62c57dc2c 2086 > 250 ok 
@400000006afe9eb631517ef4 tcpserver: status: 2/40
@400000006afe9eb631520f7c tcpserver: pid 2088 from 192.0.2.30
@400000006afe9eb6330eb784 2086 < RCPT TO:<t.wolf@shop.example> 
@400000006afe9eb6330f7ebc greylisting: 203.0.113.83 (anna.koch39@pebble.test -> t.wolf@shop.example) exists (id=10795) - accepting
@400000006afe9eb6334a2274 2086 > 250 ok 
@400000006afe9eb63518105c 2086 < DATA 
@400000006afe9eb63551121c 2086 > 354 go ahead 
@400000006afe9eb635722ac4 tcpserver: ok 2088 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::59672
@400000006afe9eb637201174 2088 > 220 mx1.example.net ESMTP 
@400000006afe9eb63b86848c 2088 < EHLO monitor.example.net 
@400000006afe9eb7000038a4 2088 > 250-mx1.example.net 
@400000006afe9eb7000038a4 2088 > 250-PIPELINING 
@400000006afe9eb7000038a4 2088 > 250 8BITMIME 
@400000006afe9eb701033954 2086 < From: <anna.koch39@pebble.test> 
@400000006afe9eb70103a6b4 2086 < To: <k.maier@club.example> 
@400000006afe9eb701042b84 2086 < Subject: our talk of last week 
@400000006afe9eb701042b84 2086 < Message-ID: <mwn7bi8w.2089@mail.pebble.test> 
@400000006afe9eb701042b84 2086 <  
@400000006afe9eb701042b84 2086 < thank you for the papers, we shall look at them next week 
@400000006afe9eb701042b84 2086 < please find the minutes of the last meeting below 
@400000006afe9eb70104c7c4 2086 < the d+
@400000006afe9eb70105a66c 2086 < elivery will be with you on Tuesday before noon 
@400000006afe9eb70105a66c 2086 < kind regards 
@400000006afe9eb7010669bc 2086 <  
@400000006afe9eb7010669bc 2086 < could you send the figures of October once more? 
@400000006afe9eb7010669bc 2086 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9eb7010669bc 2086 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9eb70106bfac 2086 < thank you for the papers, we shall look at them next week 
@400000006afe9eb701079684 2086 < p+
@400000006afe9eb701081b54 2086 < lease find the minutes of the last meeting below 
@400000006afe9eb7010861a4 2086 < the delivery will be with you on Tuesday before noon 
@400000006afe9eb7010861a4 2086 < kind regards 
@400000006afe9eb7010861a4 2086 <  
@400000006afe9eb701089084 2086 < could you send the figures of October once more? 
@400000006afe9eb70108a40c 2086 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9eb7010924f4 2086 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9eb701095f8c 2086 < thank+
@400000006afe9eb70109869c 2086 <  you for the papers, we shall look at them next week 
@400000006afe9eb70109b57c 2086 < please find the minutes of the last meeting below 
@400000006afe9eb7010a886c 2086 < ------------------------------------------- 
@400000006afe9eb7010ac6ec 2086 < . 
@400000006afe9eb702031554 2088 < QUIT 
@400000006afe9eb70231d22c 2088 > 221 mx1.example.net 
@400000006afe9eb702395fc4 tcpserver: end 2088 status 0
@400000006afe9eb702396f64 tcpserver: status: 1/40
@400000006afe9eb7023c6d04 2088 < [EOF]
@400000006afe9eb7023c6d04 2088 > [EOF]
@400000006afe9eb70583db8c 2086 > 250 ok 1795071661 qp 2089 
@400000006afe9eb70ac4dbdc 2086 < QUIT 
@400000006afe9eb70afc9194 2086 > 221 mx1.example.net 
@400000006afe9eb70b03ffec tcpserver: end 2086 status 0
@400000006afe9eb70b04afb4 tcpserver: status: 0/40
@400000006afe9eb70b0795e4 2086 < [EOF]
@400000006afe9eb70b0795e4 2086 > [EOF]
@400000006afe9ec6374c5770 tcpserver: status: 1/40
@400000006afe9ec6374c5770 tcpserver: pid 2168 from 198.51.100.116
@400000006afe9ec70522fcb8 tcpserver: ok 2168 mx1.example.net:192.0.2.25:25 host116.isp.test:198.51.100.116::28408
@400000006afe9ec711a31360 2168 > 220 mx1.example.net ESMTP 
@400000006afe9ec714a04dd0 2168 < EHLO host116.isp.test 
@400000006afe9ec714b11a98 2168 > 250-mx1.example.net 
@400000006afe9ec714b11e80 2168 > 250-PIPELINING 
@400000006afe9ec714b14978 2168 > 250 8BITMIME 
@400000006afe9ec7184e2330 2168 < MAIL FROM:<test61@vendor.test> 
@400000006afe9ec7188f6a20 2168 > 250 ok 
@400000006afe9ec71ac5c280 2168 < RCPT TO:<relaytest@freemail.test> 
@400000006afe9ec71ad2ab30 2168 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afe9ec71e10de70 2168 < QUIT 
@400000006afe9ec71e181a00 2168 > 221 mx1.example.net 
@400000006afe9ec71e202880 tcpserver: end 2168 status 0
@400000006afe9ec71e203c08 tcpserver: status: 0/40
@400000006afe9ec71e22eb88 2168 < [EOF]
@400000006afe9ec71e237058 2168 > [EOF]
@400000006afe9ee91e5a9394 tcpserver: status: 1/40
@400000006afe9ee91e5a9394 tcpserver: pid 2341 from 203.0.113.185
@400000006afe9ee91f03a0ec tcpserver: ok 2341 mx1.example.net:192.0.2.25:25 mail.garden.example:203.0.113.185::56201
@400000006afe9ee92859f2cc 2341 > 220 mx1.example.net ESMTP 
@400000006afe9ee929c91ee4 2341 < EHLO mail.garden.example 
@400000006afe9ee92a08d764 2341 > 250-mx1.example.net 
@400000006afe9ee92a091db4 2341 > 250-PIPELINING 
@400000006afe9ee92a0992e4 2341 > 250 8BITMIME 
@400000006afe9ee92bb29794 2341 < MAIL FROM:<ute5@garden.example> 
@400000006afe9ee92bb94a6c 2341 > 250 ok 
@400000006afe9ee92c0b5e24 2341 < RCPT TO:<m.roth@shop.example> 
@400000006afe9ee92c0bcb84 greylisting: 203.0.113.185 (ute5@garden.example -> m.roth@shop.example) exists (id=59477) - accepting
@400000006afe9ee92c1c425c 2341 > 250 ok 
@400000006afe9ee92d998bbc 2341 < DATA 
@400000006afe9ee92dd45a6c 2341 > 354 go ahead 
@400000006afe9ee92e162dfc 2341 < From: <ute5@garden.example> 
@400000006afe9ee92e168bbc 2341 < To: <m.roth@shop.example> 
@400000006afe9ee92e16ce24 2341 < Subject: our talk of last week 
@400000006afe9ee92e17761c 2341 < Message-ID: <mwn7clew.2343@mail.garden.example> 
@400000006afe9ee92e17761c 2341 <  
@400000006afe9ee92e17fed4 2341 < thank you for the papers, we shall look at them next week 
@400000006afe9ee92e18be3c 2341 < please find the minutes of the last meeting below 
@400000006afe9ee92e18e164 2341 < the del+
@400000006afe9ee92e1900a4 2341 < ivery will be with you on Tuesday before noon 
@400000006afe9ee92e1900a4 2341 < kind regards 
@400000006afe9ee92e1900a4 2341 <  
@400000006afe9ee92e19895c 2341 < could you send the figures of October once more? 
@400000006afe9ee92e1a5094 2341 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9ee92e1ac9ac 2341 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9ee92e1b005c 2341 < thank you for the papers, we shall look at them next week 
@400000006afe9ee92e1bb7f4 2341 < ple+
@400000006afe9ee92e1bb7f4 2341 < ase find the minutes of the last meeting below 
@400000006afe9ee92e1c5434 2341 < the delivery will be with you on Tuesday before noon 
@400000006afe9ee92e1d2b0c 2341 < kind regards 
@400000006afe9ee92e1ddebc 2341 <  
@400000006afe9ee92e1ddebc 2341 < could you send the figures of October once more? 
@400000006afe9ee92e1e9e24 2341 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9ee92e1f7114 2341 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9ee92e1f7114 2341 < thank y+
@400000006afe9ee92e1fbb4c 2341 < ou for the papers, we shall look at them next week 
@400000006afe9ee92e2072e4 2341 < please find the minutes of the last meeting below 
@400000006afe9ee92e20ad7c 2341 < the delivery will be with you on Tuesday before noon 
@400000006afe9ee92e212a7c 2341 < kind regards 
@400000006afe9ee92e212a7c 2341 <  
@400000006afe9ee92e21518c 2341 < could you send the figures of October once more? 
@400000006afe9ee92e2218c4 2341 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9ee92e2218c4 2341 < sta+
@400000006afe9ee92e227a6c 2341 < rting delivery 1: msg 2 to local x@example.org 
@400000006afe9ee92e227a6c 2341 < thank you for the papers, we shall look at them next week 
@400000006afe9ee92e227a6c 2341 < please find the minutes of the last meeting below 
@400000006afe9ee92e235144 2341 < the delivery will be with you on Tuesday before noon 
@400000006afe9ee92e23ab1c 2341 < kind regards 
@400000006afe9ee92e23ab1c 2341 <  
@400000006afe9ee92e23ab1c 2341 < could you send the figures o+
@400000006afe9ee92e23af04 2341 < f October once more? 
@400000006afe9ee92e23af04 2341 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9ee92e244374 2341 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9ee92e244374 2341 < ----------------------------------------- 
@400000006afe9ee92e24eb6c 2341 < . 
@400000006afe9ee932d52924 2341 > 250 ok 1795071711 qp 2343 
@400000006afe9ee936f0338c 2341 < QUIT 
@400000006afe9ee9372977b4 2341 > 221 mx1.example.net 
@400000006afe9ee937317a7c tcpserver: end 2341 status 0
@400000006afe9ee937317a7c tcpserver: status: 0/40
@400000006afe9ee93734128c 2341 < [EOF]
@400000006afe9ee93734128c 2341 > [EOF]
@400000006afe9eed0c508cbc tcpserver: status: 1/40
@400000006afe9eed0c50bb9c tcpserver: pid 2360 from 198.51.100.133
@400000006afe9eed12a63d14 tcpserver: ok 2360 mx1.example.net:192.0.2.25:25 mail.workshop.test:198.51.100.133::51499
@400000006afe9eed1885cb3c 2360 > 220 mx1.example.net ESMTP 
@400000006afe9eed1d3e4654 2360 < EHLO mail.workshop.test 
@400000006afe9eed1d5a61a4 2360 > 250-mx1.example.net 
@400000006afe9eed1d5b05b4 2360 > 250-PIPELINING 
@400000006afe9eed1d5b05b4 2360 > 250 8BITMIME 
@400000006afe9eed2187c35c 2360 < MAIL FROM:<b.lang26@workshop.test> 
@400000006afe9eed21b8781c 2360 > 250 ok 
@400000006afe9eed2448622c 2360 < RCPT TO:<sara@club.example> 
@400000006afe9eed24488d24 greylisting: 198.51.100.133 (b.lang26@workshop.test -> sara@club.example) exists (id=25119) - accepting
@400000006afe9eed247e5e7c 2360 > 250 ok 
@400000006afe9eed25e2cc94 2360 < DATA 
@400000006afe9eed260515ec 2360 > 354 go ahead 
@400000006afe9eed2c9640d4 2360 < From: <b.lang26@workshop.test> 
@400000006afe9eed2c9640d4 2360 < To: <sara@club.example> 
@400000006afe9eed2c9640d4 2360 < Subject: our talk of last week 
@400000006afe9eed2c967b6c 2360 < Message-ID: <mwn7cohw.2363@mail.workshop.test> 
@400000006afe9eed2c9692dc 2360 <  
@400000006afe9eed2c96dd14 2360 <  
@400000006afe9eed2c96dd14 2360 < could you send the figures of October once more? 
@400000006afe9eed2c979894 2360 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9eed2c979894 2360 < starting delivery 1: msg 2 to local+
@400000006afe9eed2c979894 2360 <  x@example.org 
@400000006afe9eed2c985414 2360 < thank you for the papers, we shall look at them next week 
@400000006afe9eed2c98aa04 2360 < please find the minutes of the last meeting below 
@400000006afe9eed2c991f34 2360 < the delivery will be with you on Tuesday before noon 
@400000006afe9eed2c991f34 2360 < kind regards 
@400000006afe9eed2c99b3a4 2360 <  
@400000006afe9eed2c99c72c 2360 < could you send the figures of October once more? 
@400000006afe9eed2c99c72c 2360 < +49 30 555+
@400000006afe9eed2c99c72c 2360 < 0 1 + 49 30 5550 2 
@400000006afe9eed2c99de9c 2360 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9eed2c99de9c 2360 < thank you for the papers, we shall look at them next week 
@400000006afe9eed2c9a1d1c 2360 < please find the minutes of the last meeting below 
@400000006afe9eed2c9a4044 2360 < the delivery will be with you on Tuesday before noon 
@400000006afe9eed2c9a4044 2360 < kind regards 
@400000006afe9eed2c9aada4 2360 <  
@400000006afe9eed2c9ac12c 2360 < could+
@400000006afe9eed2c9acce4 2360 <  you send the figures of October once more? 
@400000006afe9eed2c9b3274 2360 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9eed2c9c0564 2360 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9eed2c9ccc9c 2360 < thank you for the papers, we shall look at them next week 
@400000006afe9eed2c9cfb7c 2360 < please find the minutes of the last meeting below 
@400000006afe9eed2c9cfb7c 2360 < the delivery will be+
@400000006afe9eed2c9db314 2360 <  with you on Tuesday before noon 
@400000006afe9eed2c9df964 2360 < kind regards 
@400000006afe9eed2c9e66c4 2360 <  
@400000006afe9eed2c9e6e94 2360 < could you send the figures of October once more? 
@400000006afe9eed2c9edbf4 2360 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9eed2c9f5124 2360 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9eed2ca03b84 2360 < thank you for the papers, we shall look at them next week 
@400000006afe9eed2ca07dec 2360 < please find the +
@400000006afe9eed2ca14cf4 2360 < minutes of the last meeting below 
@400000006afe9eed2ca1dd7c 2360 < the delivery will be with you on Tuesday before noon 
@400000006afe9eed2ca2912c 2360 < kind regards 
@400000006afe9eed2ca35094 2360 <  
@400000006afe9eed2ca36bec 2360 < could you send the figures of October once more? 
@400000006afe9eed2ca4082c 2360 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9eed2ca4758c 2360 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9eed2ca4758c 2360 < --------------------+
@400000006afe9eed2ca4758c 2360 < ----------------- 
@400000006afe9eed2ca4758c 2360 < . 
@400000006afe9eed32a9815c 2360 > 250 ok 1795071715 qp 2363 
@400000006afe9eed38d37a4c 2360 < QUIT 
@400000006afe9eed3914c90c 2360 > 221 mx1.example.net 
@400000006afe9eed391c23dc tcpserver: end 2360 status 0
@400000006afe9eed391c3764 tcpserver: status: 0/40
@400000006afe9eed391fe0e4 2360 < [EOF]
@400000006afe9eed3920a81c 2360 > [EOF]
@400000006afe9f7d2273a9fc tcpserver: status: 1/40
@400000006afe9f7d2273ade4 tcpserver: pid 3081 from 198.51.100.72
@400000006afe9f7d26bec12c tcpserver: ok 3081 mx1.example.net:192.0.2.25:25 mail.grocer.example:198.51.100.72::47390
@400000006afe9f7d2b764244 3081 > 220 mx1.example.net ESMTP 
@400000006afe9f7d2e8dc344 3081 < EHLO mail.grocer.example 
@400000006afe9f7d2ecd606c 3081 > 250-mx1.example.net 
@400000006afe9f7d2ecd606c 3081 > 250-PIPELINING 
@400000006afe9f7d2ecd971c 3081 > 250 8BITMIME 
@400000006afe9f7d309c4c3c 3081 < MAIL FROM:<t.wolf15@grocer.example> 
@400000006afe9f7d309ca9fc 3081 < RCPT TO:<d.weiss@club.example> 
@400000006afe9f7d309d6194 3081 < DATA 
@400000006afe9f7d30be9594 3081 > 250 ok 
@400000006afe9f7d30be9594 greylisting: 198.51.100.72 (t.wolf15@grocer.example -> d.weiss@club.example) exists (id=15982) - accepting
@400000006afe9f7d30c5198c 3081 > 250 ok 
@400000006afe9f7d31066464 3081 > 354 go ahead 
@400000006afe9f7d3561080c 3081 < From: <t.wolf15@grocer.example> 
@400000006afe9f7d35618124 3081 < To: <d.weiss@club.example> 
@400000006afe9f7d3561fe24 3081 < Subject: our talk of last week 
@400000006afe9f7d356209dc 3081 < Message-ID: <mwn7fro1.3083@mail.grocer.example> 
@400000006afe9f7d3562bd8c 3081 <  
@400000006afe9f7d3563a404 3081 < please find the minutes of the last meeting below 
@400000006afe9f7d3563abd4 3081 < the delivery will be with you on Tuesday before noon 
@400000006afe9f7d3563abd4 3081 < kind re+
@400000006afe9f7d3563cb14 3081 < gards 
@400000006afe9f7d35640d7c 3081 <  
@400000006afe9f7d35648694 3081 < could you send the figures of October once more? 
@400000006afe9f7d35656154 3081 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9f7d3565c2fc 3081 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9f7d3565c2fc 3081 < thank you for the papers, we shall look at them next week 
@400000006afe9f7d3565c2fc 3081 < please find the minutes of the last meeting below 
@400000006afe9f7d3566a58c 3081 < the de+
@400000006afe9f7d35675d24 3081 < livery will be with you on Tuesday before noon 
@400000006afe9f7d3567f194 3081 < kind regards 
@400000006afe9f7d356866c4 3081 <  
@400000006afe9f7d356866c4 3081 < could you send the figures of October once more? 
@400000006afe9f7d35687a4c 3081 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9f7d35687e34 3081 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9f7d3568eb94 3081 < thank you for the papers, we shall look at them next week 
@400000006afe9f7d3569aee4 3081 < pl+
@400000006afe9f7d356a5eac 3081 < ease find the minutes of the last meeting below 
@400000006afe9f7d356a5eac 3081 < the delivery will be with you on Tuesday before noon 
@400000006afe9f7d356a5eac 3081 < kind regards 
@400000006afe9f7d356af31c 3081 <  
@400000006afe9f7d356bcddc 3081 < could you send the figures of October once more? 
@400000006afe9f7d356c0c5c 3081 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9f7d356c5694 3081 < --------------------------------------------- 
@400000006afe9f7d356ccfac 3081 < . 
@400000006afe9f7d3738507c 3081 > 250 ok 1795071859 qp 3083 
@400000006afe9f7d3847d834 3081 < QUIT 
@400000006afe9f7d38644d5c 3081 > 221 mx1.example.net 
@400000006afe9f7d386b794c tcpserver: end 3081 status 0
@400000006afe9f7d386c5fc4 tcpserver: status: 0/40
@400000006afe9f7d386e868c 3081 < [EOF]
@400000006afe9f7d386ee064 3081 > [EOF]
@400000006afe9fd202896424 tcpserver: status: 1/40
@400000006afe9fd20289d954 tcpserver: pid 3504 from 203.0.113.167
@400000006afe9fd209d806f4 tcpserver: ok 3504 mx1.example.net:192.0.2.25:25 mail.castle.example:203.0.113.167::1672
@400000006afe9fd216631e04 3504 > 220 mx1.example.net ESMTP 
@400000006afe9fd2189ae594 3504 < EHLO mail.castle.example 
@400000006afe9fd218de3bdc 3504 > 250-mx1.example.net 
@400000006afe9fd218de4f64 3504 > 250-PIPELINING 
@400000006afe9fd218de8de4 3504 > 250 8BITMIME 
@400000006afe9fd21bf4845c 3504 < MAIL FROM:<nina10@castle.example> 
@400000006afe9fd21c21b6ac 3504 > 250 ok 
@400000006afe9fd2210f302c 3504 < RCPT TO:<f.braun@club.example> 
@400000006afe9fd2210f302c greylisting: 203.0.113.167 (nina10@castle.example -> f.braun@club.example) exists (id=30485) - accepting
@400000006afe9fd2213fc994 3504 > 250 ok 
@400000006afe9fd226f2350c 3504 < DATA 
@400000006afe9fd22710e09c 3504 > 354 go ahead 
@400000006afe9fd22dd8afcc 3504 < From: <nina10@castle.example> 
@400000006afe9fd22dd99a2c 3504 < To: <f.braun@club.example> 
@400000006afe9fd22dd99a2c 3504 < Subject: our talk of last week 
@400000006afe9fd22dd9f01c 3504 < Message-ID: <mwn7hl67.3508@mail.castle.example> 
@400000006afe9fd22dd9f01c 3504 <  
@400000006afe9fd22ddaa7b4 3504 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9fd22ddaa7b4 3504 < thank you for the papers, we shall look at them next week 
@400000006afe9fd22ddb0d44 3504 < plea+
@400000006afe9fd22ddb3c24 3504 < se find the minutes of the last meeting below 
@400000006afe9fd22ddb8e2c 3504 < the delivery will be with you on Tuesday before noon 
@400000006afe9fd22ddb8e2c 3504 < kind regards 
@400000006afe9fd22ddb8e2c 3504 <  
@400000006afe9fd22ddb8e2c 3504 < could you send the figures of October once more? 
@400000006afe9fd22ddb8e2c 3504 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9fd22ddc323c 3504 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9fd22ddcd264 3504 < thank yo+
@400000006afe9fd22ddcd264 3504 < u for the papers, we shall look at them next week 
@400000006afe9fd22dddb8dc 3504 < please find the minutes of the last meeting below 
@400000006afe9fd22dde12b4 3504 < the delivery will be with you on Tuesday before noon 
@400000006afe9fd22dde8bcc 3504 < kind regards 
@400000006afe9fd22ddef544 3504 <  
@400000006afe9fd22ddf109c 3504 < could you send the figures of October once more? 
@400000006afe9fd22ddf5ad4 3504 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9fd22ddfe38c 3504 < star+
@400000006afe9fd22de025f4 3504 < ting delivery 1: msg 2 to local x@example.org 
@400000006afe9fd22de0685c 3504 < thank you for the papers, we shall look at them next week 
@400000006afe9fd22de11c0c 3504 < please find the minutes of the last meeting below 
@400000006afe9fd22de11c0c 3504 < the delivery will be with you on Tuesday before noon 
@400000006afe9fd22de11c0c 3504 < kind regards 
@400000006afe9fd22de1625c 3504 <  
@400000006afe9fd22de23d1c 3504 < ----------------------- 
@400000006afe9fd22de277b4 3504 < . 
@400000006afe9fd230b26094 3504 > 250 ok 1795071944 qp 3508 
@400000006afe9fd23456eef4 3504 < QUIT 
@400000006afe9fd2346ffd04 3504 > 221 mx1.example.net 
@400000006afe9fd234783294 tcpserver: end 3504 status 0
@400000006afe9fd234789054 tcpserver: status: 0/40
@400000006afe9fd2347a883c 3504 < [EOF]
@400000006afe9fd2347ab334 3504 > [EOF]
@400000006afe9feb00a77812 tcpserver: status: 1/40
@400000006afe9feb00a787b2 tcpserver: pid 3629 from 198.51.100.184
@400000006afe9feb0910a302 tcpserver: ok 3629 mx1.example.net:192.0.2.25:25 host184.isp.test:198.51.100.184::30266
@400000006afe9feb10cce06a rblsmtpd: 198.51.100.184 pid 3629: 451 https://zen.dnsbl.example/query/ip/198.51.100.184
@400000006afe9fec1fed6f6a tcpserver: end 3629 status 0
@400000006afe9fec1fed6f6a tcpserver: status: 0/40
@400000006afea04626f2bdc4 tcpserver: status: 1/40
@400000006afea04626f361d4 tcpserver: pid 4087 from 203.0.113.24
@400000006afea0462b696934 tcpserver: ok 4087 mx1.example.net:192.0.2.25:25 mail.harbour.test:203.0.113.24::15588
@400000006afea046315806d4 4087 > 220 mx1.example.net ESMTP 
@400000006afea046378b75a4 4087 < EHLO mail.harbour.test 
@400000006afea046379de07c 4087 > 250-mx1.example.net 
@400000006afea046379de07c 4087 > 250-PIPELINING 
@400000006afea046379de07c 4087 > 250 8BITMIME 
@400000006afea04700ce65e4 4087 < MAIL FROM:<sara3@harbour.test> 
@400000006afea04700f6fc84 4087 > 250 ok 
@400000006afea047057967c4 4087 < RCPT TO:<admin0@example.net> 
@400000006afea0470579b1fc greylisting: 203.0.113.24 (sara3@harbour.test -> admin0@example.net) exists (id=27594) - accepting
@400000006afea04705a0c9cc 4087 > 250 ok 
@400000006afea04709063fd4 4087 < DATA 
@400000006afea047090cfe64 4087 > 354 go ahead 
@400000006afea0470f2fb00c 4087 < From: <sara3@harbour.test> 
@400000006afea0470f2ffa44 4087 < To: <admin0@example.net> 
@400000006afea0470f2ffa44 4087 < Subject: our talk of last week 
@400000006afea0470f2ffa44 4087 < Message-ID: <mwn7k32a.4090@mail.harbour.test> 
@400000006afea0470f2ffa44 4087 <  
@400000006afea0470f2ffa44 4087 < the delivery will be with you on Tuesday before noon 
@400000006afea0470f2ffa44 4087 < kind regards 
@400000006afea0470f30d8ec 4087 <  
@400000006afea0470f318c9c 4087 < could you send the figures of October once more? 
@400000006afea0470f325ba4 4087 < ++
@400000006afea0470f32d4bc 4087 < 49 30 5550 1 + 49 30 5550 2 
@400000006afea0470f32d4bc 4087 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea0470f332aac 4087 < thank you for the papers, we shall look at them next week 
@400000006afea0470f33da74 4087 < please find the minutes of the last meeting below 
@400000006afea0470f341124 4087 < the delivery will be with you on Tuesday before noon 
@400000006afea0470f343834 4087 < kind regards+
@400000006afea0470f34c4d4 4087 <  
@400000006afea0470f3597c4 4087 <  
@400000006afea0470f3643a4 4087 < could you send the figures of October once more? 
@400000006afea0470f3695ac 4087 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea0470f36ad1c 4087 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea0470f3731ec 4087 < thank you for the papers, we shall look at them next week 
@400000006afea0470f3731ec 4087 < please find the minutes of the last meeting below 
@400000006afea0470f37495c 4087 < the deliver+
@400000006afea0470f378fac 4087 < y will be with you on Tuesday before noon 
@400000006afea0470f37d214 4087 < kind regards 
@400000006afea0470f37d214 4087 <  
@400000006afea0470f382804 4087 < could you send the figures of October once more? 
@400000006afea0470f38f324 4087 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea0470f391a34 4087 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea0470f39d99c 4087 < thank you for the papers, we shall look at them next week 
@400000006afea0470f3a0c64 4087 < please +
@400000006afea0470f3a6a24 4087 < find the minutes of the last meeting below 
@400000006afea0470f3aa4bc 4087 < the delivery will be with you on Tuesday before noon 
@400000006afea0470f3b6fdc 4087 < kind regards 
@400000006afea0470f3b6fdc 4087 <  
@400000006afea0470f3c1004 4087 < could you send the figures of October once more? 
@400000006afea0470f3c1004 4087 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea0470f3c1004 4087 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea0470f3c69dc 4087 < thank you f+
@400000006afea0470f3c7d64 4087 < or the papers, we shall look at them next week 
@400000006afea0470f3cd354 4087 < --------------------------------- 
@400000006afea0470f3db9cc 4087 < . 
@400000006afea04712d1cd6c 4087 > 250 ok 1795072061 qp 4090 
@400000006afea0471871128c 4087 < QUIT 
@400000006afea0471893bd8c 4087 > 221 mx1.example.net 
@400000006afea047189b5eac tcpserver: end 4087 status 0
@400000006afea047189c4524 tcpserver: status: 0/40
@400000006afea047189eaa6c 4087 < [EOF]
@400000006afea047189eecd4 4087 > [EOF]
@400000006afea04923c31144 tcpserver: status: 1/40
@400000006afea04923c3ccc4 tcpserver: pid 4101 from 203.0.113.179
@400000006afea0492f28e61c tcpserver: ok 4101 mx1.example.net:192.0.2.25:25 mail.dune.test:203.0.113.179::39184
@400000006afea0493b3d468c 4101 > 220 mx1.example.net ESMTP 
@400000006afea04a03eae43c 4101 < EHLO mail.dune.test 
@400000006afea04a041762dc 4101 > 250-mx1.example.net 
@400000006afea04a041762dc 4101 > 250-PIPELINING 
@400000006afea04a04182a14 4101 > 250 8BITMIME 
@400000006afea04a08d4f6a4 4101 < MAIL FROM:<wanda29@dune.test> 
@400000006afea04a08d50e14 4101 < RCPT TO:<sara@club.example> 
@400000006afea04a08d50e14 4101 < DATA 
@400000006afea04a08e15a84 4101 > 250 ok 
@400000006afea04a08e15a84 greylisting: 203.0.113.179 (wanda29@dune.test -> sara@club.example) exists (id=68858) - accepting
@400000006afea04a0921f1ac 4101 > 250 ok 
@400000006afea04a095a3bd4 4101 > 354 go ahead 
@400000006afea04a0bddb64c 4101 < From: <wanda29@dune.test> 
@400000006afea04a0bde1bdc 4101 < To: <sara@club.example> 
@400000006afea04a0bde1bdc 4101 < Subject: our talk of last week 
@400000006afea04a0bdeeae4 4101 < Message-ID: <mwn7k5c0.4105@mail.dune.test> 
@400000006afea04a0bdf0a24 4101 <  
@400000006afea04a0bdff484 4101 < thank you for the papers, we shall look at them next week 
@400000006afea04a0be0bfa4 4101 < please find the minutes of the last meeting below 
@400000006afea04a0be130ec 4101 < the delivery wil+
@400000006afea04a0be130ec 4101 < l be with you on Tuesday before noon 
@400000006afea04a0be17f0c 4101 < kind regards 
@400000006afea04a0be255e4 4101 <  
@400000006afea04a0be255e4 4101 < could you send the figures of October once more? 
@400000006afea04a0be31164 4101 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea04a0be3b18c 4101 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea04a0be3b18c 4101 < thank you for the papers, we shall look at them next week 
@400000006afea04a0be49bec 4101 < please find +
@400000006afea04a0be56af4 4101 < the minutes of the last meeting below 
@400000006afea04a0be56af4 4101 < the delivery will be with you on Tuesday before noon 
@400000006afea04a0be59204 4101 < kind regards 
@400000006afea04a0be59204 4101 <  
@400000006afea04a0be64d84 4101 < could you send the figures of October once more? 
@400000006afea04a0be6bae4 4101 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea04a0be6ce6c 4101 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea04a0be6ce6c 4101 < thank you for th+
@400000006afea04a0be6ce6c 4101 < e papers, we shall look at them next week 
@400000006afea04a0be73bcc 4101 < please find the minutes of the last meeting below 
@400000006afea04a0be812a4 4101 < the delivery will be with you on Tuesday before noon 
@400000006afea04a0be8ba9c 4101 < kind regards 
@400000006afea04a0be94354 4101 <  
@400000006afea04a0bea1644 4101 < could you send the figures of October once more? 
@400000006afea04a0beaf4ec 4101 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea04a0beb9ce4 4101 < starting del+
@400000006afea04a0bebac84 4101 < ivery 1: msg 2 to local x@example.org 
@400000006afea04a0bebb454 4101 < thank you for the papers, we shall look at them next week 
@400000006afea04a0bebb454 4101 < please find the minutes of the last meeting below 
@400000006afea04a0bebb454 4101 < the delivery will be with you on Tuesday before noon 
@400000006afea04a0bebfe8c 4101 < kind regards 
@400000006afea04a0bec065c 4101 <  
@400000006afea04a0beca684 4101 < ----------------- 
@400000006afea04a0bed4e7c 4101 < . 
@400000006afea04a0f65fa7c 4101 > 250 ok 1795072064 qp 4105 
@400000006afea04a11f01c14 4101 < QUIT 
@400000006afea04a12182614 4101 > 221 mx1.example.net 
@400000006afea04a121f752c tcpserver: end 4101 status 0
@400000006afea04a121fb794 tcpserver: status: 0/40
@400000006afea04a122341d4 4101 < [EOF]
@400000006afea04a122341d4 4101 > [EOF]
@400000006afea09a033e4ab0 tcpserver: status: 1/40
@400000006afea09a033e4ab0 tcpserver: pid 4504 from 198.51.100.182
@400000006afea09a0e277d48 tcpserver: ok 4504 mx1.example.net:192.0.2.25:25 host182.isp.test:198.51.100.182::43119
@400000006afea09a213ec1e8 rblsmtpd: 198.51.100.182 pid 4504: 451 https://zen.dnsbl.example/query/ip/198.51.100.182
@400000006afea09c16261ec8 tcpserver: end 4504 status 0
@400000006afea09c1626c2d8 tcpserver: status: 0/40
@400000006afea0ae31c342fa tcpserver: status: 1/40
@400000006afea0ae31c3eaf2 tcpserver: pid 4608 from 198.51.100.182
@400000006afea0ae348aa05a tcpserver: ok 4608 mx1.example.net:192.0.2.25:25 :198.51.100.182::28404
@400000006afea0af0ac1be02 rblsmtpd: 198.51.100.182 pid 4608: 451 https://zen.dnsbl.example/query/ip/198.51.100.182
@400000006afea0b20b283862 tcpserver: end 4608 status 0
@400000006afea0b20b283862 tcpserver: status: 0/40
@400000006afea0ce01d6e4d4 tcpserver: status: 1/40
@400000006afea0ce01d78114 tcpserver: pid 4764 from 198.51.100.126
@400000006afea0ce0c9cdfcc tcpserver: ok 4764 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::13505
@400000006afea0ce1800dbfc 4764 > 220 mx1.example.net ESMTP 
@400000006afea0ce1b04291c 4764 < EHLO mail.bigmail.example 
@400000006afea0ce1b388374 4764 > 250-mx1.example.net 
@400000006afea0ce1b38d57c 4764 > 250-PIPELINING 
@400000006afea0ce1b38e134 4764 > 250 8BITMIME 
@400000006afea0ce1cd85894 4764 < MAIL FROM:<paula13@bigmail.example> 
@400000006afea0ce1d165b94 4764 > 250 ok 
@400000006afea0ce1efa4e34 4764 < RCPT TO:<r.frank@club.example> 
@400000006afea0ce1efb05cc greylisting: 198.51.100.126 (paula13@bigmail.example -> r.frank@club.example) exists (id=1908) - accepting
@400000006afea0ce1f33f404 4764 > 250 ok 
@400000006afea0ce2617462c 4764 < DATA 
@400000006afea0ce26280b24 4764 > 354 go ahead 
@400000006afea0ce26a0c94c 4764 < From: <paula13@bigmail.example> 
@400000006afea0ce26a161a4 4764 < To: <r.frank@club.example> 
@400000006afea0ce26a1c734 4764 < Subject: our talk of last week 
@400000006afea0ce26a1c734 4764 < Message-ID: <mwn7mzjq.4767@mail.bigmail.example> 
@400000006afea0ce26a253d4 4764 <  
@400000006afea0ce26a253d4 4764 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea0ce26a2b194 4764 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea0ce26a3615c 4764 < thank you for the papers, we s+
@400000006afea0ce26a41124 4764 < hall look at them next week 
@400000006afea0ce26a41124 4764 < please find the minutes of the last meeting below 
@400000006afea0ce26a44004 4764 < the delivery will be with you on Tuesday before noon 
@400000006afea0ce26a4ebe4 4764 < kind regards 
@400000006afea0ce26a593dc 4764 <  
@400000006afea0ce26a593dc 4764 < could you send the figures of October once more? 
@400000006afea0ce26a67e3c 4764 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea0ce26a760cc 4764 < starting delivery 1: msg 2+
@400000006afea0ce26a800f4 4764 <  to local x@example.org 
@400000006afea0ce26a85eb4 4764 < thank you for the papers, we shall look at them next week 
@400000006afea0ce26a87df4 4764 < please find the minutes of the last meeting below 
@400000006afea0ce26a95c9c 4764 < the delivery will be with you on Tuesday before noon 
@400000006afea0ce26a9ba5c 4764 < kind regards 
@400000006afea0ce26a9d99c 4764 <  
@400000006afea0ce26aa46fc 4764 < could you send the figures of October once more? 
@400000006afea0ce26aa46fc 4764 < ++
@400000006afea0ce26aad39c 4764 < 49 30 5550 1 + 49 30 5550 2 
@400000006afea0ce26aad39c 4764 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea0ce26aad39c 4764 < thank you for the papers, we shall look at them next week 
@400000006afea0ce26aad784 4764 < please find the minutes of the last meeting below 
@400000006afea0ce26ab4cb4 4764 < the delivery will be with you on Tuesday before noon 
@400000006afea0ce26abf4ac 4764 < kind regards+
@400000006afea0ce26abf4ac 4764 <  
@400000006afea0ce26ac044c 4764 <  
@400000006afea0ce26ac94d4 4764 < could you send the figures of October once more? 
@400000006afea0ce26acc79c 4764 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea0ce26ad7f34 4764 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea0ce26ad7f34 4764 < thank you for the papers, we shall look at them next week 
@400000006afea0ce26ae61c4 4764 < please find the minutes of the last meeting below 
@400000006afea0ce26aed30c 4764 < the deliver+
@400000006afea0ce26aefa1c 4764 < y will be with you on Tuesday before noon 
@400000006afea0ce26af6394 4764 < kind regards 
@400000006afea0ce26afe864 4764 <  
@400000006afea0ce26aff41c 4764 < ----------------------------------------- 
@400000006afea0ce26b09444 4764 < . 
@400000006afea0ce2b8adbb4 4764 > 250 ok 1795072196 qp 4767 
@400000006afea0ce31408b1c 4764 < QUIT 
@400000006afea0ce31560eec 4764 > 221 mx1.example.net 
@400000006afea0ce315da83c tcpserver: end 4764 status 0
@400000006afea0ce315dee8c tcpserver: status: 0/40
@400000006afea0ce3160d0d4 4764 < [EOF]
@400000006afea0ce3161bb34 4764 > [EOF]
@400000006afea0d12e16168c tcpserver: status: 1/40
@400000006afea0d12e16168c tcpserver: pid 4782 from 203.0.113.202
@400000006afea0d139c63304 tcpserver: ok 4782 mx1.example.net:192.0.2.25:25 mail.ferry.test:203.0.113.202::55766
@400000006afea0d20632345c 4782 > 220 mx1.example.net ESMTP 
@400000006afea0d20d464314 4782 < EHLO mail.ferry.test 
@400000006afea0d20d5ad0cc 4782 > 250-mx1.example.net 
@400000006afea0d20d5ad0cc 4782 > 250-PIPELINING 
@400000006afea0d20d5ad0cc 4782 > 250 8BITMIME 
@400000006afea0d20faa0c44 4782 < MAIL FROM:<emma34@ferry.test> 
@400000006afea0d20fdfcdfc 4782 > 250 ok 
@400000006afea0d211a0c77c 4782 < RCPT TO:<z.jung@shop.example> 
@400000006afea0d211a0c77c greylisting: 203.0.113.202 (emma34@ferry.test -> z.jung@shop.example) exists (id=84424) - accepting
@400000006afea0d211b3da4c 4782 > 250 ok 
@400000006afea0d218c44754 4782 < DATA 
@400000006afea0d21902cf24 4782 > 354 go ahead 
@400000006afea0d21ed5ab4c 4782 < From: <emma34@ferry.test> 
@400000006afea0d21ed662e4 4782 < To: <z.jung@shop.example> 
@400000006afea0d21ed67e3c 4782 < Subject: our talk of last week 
@400000006afea0d21ed70ec4 4782 < Message-ID: <mwn7n2k4.4787@mail.ferry.test> 
@400000006afea0d21ed783f4 4782 <  
@400000006afea0d21ed7f924 4782 <  
@400000006afea0d21ed7f924 4782 < could you send the figures of October once more? 
@400000006afea0d21ed86a6c 4782 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea0d21ed89564 4782 < starting delivery 1: msg 2 to local x@exa+
@400000006afea0d21ed89564 4782 < mple.org 
@400000006afea0d21ed94914 4782 < thank you for the papers, we shall look at them next week 
@400000006afea0d21ed94914 4782 < please find the minutes of the last meeting below 
@400000006afea0d21ed98b7c 4782 < the delivery will be with you on Tuesday before noon 
@400000006afea0d21ed9e16c 4782 < kind regards 
@400000006afea0d21ed9f10c 4782 <  
@400000006afea0d21eda2f8c 4782 < could you send the figures of October once more? 
@400000006afea0d21edacbcc 4782 < +49 30 5550 1 + +
@400000006afea0d21edbaa74 4782 < 49 30 5550 2 
@400000006afea0d21edbaa74 4782 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea0d21edbd954 4782 < thank you for the papers, we shall look at them next week 
@400000006afea0d21edc332c 4782 < please find the minutes of the last meeting below 
@400000006afea0d21edc332c 4782 < the delivery will be with you on Tuesday before noon 
@400000006afea0d21edcdf0c 4782 < kind regards 
@400000006afea0d21edd0234 4782 <  
@400000006afea0d21edd0234 4782 < could you s+
@400000006afea0d21eddc584 4782 < end the figures of October once more? 
@400000006afea0d21ede2344 4782 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea0d21ede2344 4782 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea0d21ede61c4 4782 < thank you for the papers, we shall look at them next week 
@400000006afea0d21ede61c4 4782 < please find the minutes of the last meeting below 
@400000006afea0d21edf28fc 4782 < ---------- 
@400000006afea0d21edf9e2c 4782 < . 
@400000006afea0d225be682c 4782 > 250 ok 1795072200 qp 4787 
@400000006afea0d228d21c84 4782 < QUIT 
@400000006afea0d228e3664c 4782 > 221 mx1.example.net 
@400000006afea0d228ea4034 tcpserver: end 4782 status 0
@400000006afea0d228eaf3e4 tcpserver: status: 0/40
@400000006afea0d228ed4d74 4782 < [EOF]
@400000006afea0d228edca74 4782 > [EOF]
@400000006afea1da0ff61fda tcpserver: status: 1/40
@400000006afea1da0ff64302 tcpserver: pid 6105 from 198.51.100.165
@400000006afea1da3aecf6fa tcpserver: ok 6105 mx1.example.net:192.0.2.25:25 :198.51.100.165::54398
@400000006afea1db0b4eee8a rblsmtpd: 198.51.100.165 pid 6105: 451 https://zen.dnsbl.example/query/ip/198.51.100.165
@400000006afea1dc3aafbf1a tcpserver: end 6105 status 0
@400000006afea1dc3ab05b5a tcpserver: status: 0/40
@400000006afea21a38a6fab2 tcpserver: status: 1/40
@400000006afea21a38a7be02 tcpserver: pid 6428 from 198.51.100.120
@400000006afea21a3b70a5ea tcpserver: ok 6428 mx1.example.net:192.0.2.25:25 :198.51.100.120::23977
@400000006afea21b0655577a 6428 > 220 mx1.example.net ESMTP 
@400000006afea21b0ac196f2 6428 < EHLO host120.isp.test 
@400000006afea21b0ad814c2 6428 > 250-mx1.example.net 
@400000006afea21b0ad8bcba 6428 > 250-PIPELINING 
@400000006afea21b0ad99b62 6428 > 250 8BITMIME 
@400000006afea21b11bbc4aa 6428 < MAIL FROM:<test24@vendor.test> 
@400000006afea21b11caad12 6428 > 250 ok 
@400000006afea21b1866ebea 6428 < RCPT TO:<relaytest@freemail.test> 
@400000006afea21b18815d72 6428 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afea21b1d421dba 6428 < QUIT 
@400000006afea21b1d661c92 6428 > 221 mx1.example.net 
@400000006afea21b1d6e3e9a tcpserver: end 6428 status 0
@400000006afea21b1d6f05d2 tcpserver: status: 0/40
@400000006afea21b1d7120e2 6428 < [EOF]
@400000006afea21b1d7176d2 6428 > [EOF]
@400000006afea2490098abfc tcpserver: status: 1/40
@400000006afea24900995bc4 tcpserver: pid 6659 from 198.51.100.43
@400000006afea2490c529444 tcpserver: ok 6659 mx1.example.net:192.0.2.25:25 mail.lantern.test:198.51.100.43::56476
@400000006afea2491012112c 6659 > 220 mx1.example.net ESMTP 
@400000006afea24911c270ac 6659 < EHLO mail.lantern.test 
@400000006afea24911d43b5c 6659 > 250-mx1.example.net 
@400000006afea24911d4fac4 6659 > 250-PIPELINING 
@400000006afea24911d5c1fc 6659 > 250 8BITMIME 
@400000006afea24917a9d6a4 6659 < MAIL FROM:<y.kurz12@lantern.test> 
@400000006afea24917aa096c 6659 < RCPT TO:<j.klein@club.example> 
@400000006afea24917aa096c 6659 < DATA 
@400000006afea24917d2f9e4 6659 > 250 ok 
@400000006afea24917d2f9e4 greylisting: 198.51.100.43 (y.kurz12@lantern.test -> j.klein@club.example) exists (id=38599) - accepting
@400000006afea249180237a4 6659 > 250 ok 
@400000006afea249180eed8c 6659 > 354 go ahead 
@400000006afea2491c7b9e4c 6659 < From: <y.kurz12@lantern.test> 
@400000006afea2491c7bfc0c 6659 < To: <j.klein@club.example> 
@400000006afea2491c7c9c34 6659 < Subject: our talk of last week 
@400000006afea2491c7c9c34 6659 < Message-ID: <mwn7v3ut.6661@mail.lantern.test> 
@400000006afea2491c7d57b4 6659 <  
@400000006afea2491c7d76f4 6659 < could you send the figures of October once more? 
@400000006afea2491c7d76f4 6659 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea2491c7d924c 6659 < starting delivery 1: msg 2 to local +
@400000006afea2491c7d924c 6659 < x@example.org 
@400000006afea2491c7e559c 6659 < thank you for the papers, we shall look at them next week 
@400000006afea2491c7e78c4 6659 < please find the minutes of the last meeting below 
@400000006afea2491c7f5f3c 6659 < the delivery will be with you on Tuesday before noon 
@400000006afea2491c7fc4cc 6659 < kind regards 
@400000006afea2491c7fe7f4 6659 <  
@400000006afea2491c80322c 6659 < could you send the figures of October once more? 
@400000006afea2491c80322c 6659 < +49 30 5550+
@400000006afea2491c80322c 6659 <  1 + 49 30 5550 2 
@400000006afea2491c80a374 6659 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea2491c81533c 6659 < thank you for the papers, we shall look at them next week 
@400000006afea2491c821e5c 6659 < please find the minutes of the last meeting below 
@400000006afea2491c82aafc 6659 < the delivery will be with you on Tuesday before noon 
@400000006afea2491c834b24 6659 < kind regards 
@400000006afea2491c83e37c 6659 <  
@400000006afea2491c83e37c 6659 < could +
@400000006afea2491c8402bc 6659 < you send the figures of October once more? 
@400000006afea2491c84d994 6659 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea2491c8575d4 6659 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea2491c8640f4 6659 < thank you for the papers, we shall look at them next week 
@400000006afea2491c86b624 6659 < please find the minutes of the last meeting below 
@400000006afea2491c86b624 6659 < the delivery will be +
@400000006afea2491c86b624 6659 < with you on Tuesday before noon 
@400000006afea2491c8790e4 6659 < kind regards 
@400000006afea2491c885c04 6659 <  
@400000006afea2491c894664 6659 < could you send the figures of October once more? 
@400000006afea2491c894664 6659 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea2491c8a1d3c 6659 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea2491c8a1d3c 6659 < thank you for the papers, we shall look at them next week 
@400000006afea2491c8ad8bc 6659 < please find the m+
@400000006afea2491c8ad8bc 6659 < inutes of the last meeting below 
@400000006afea2491c8af414 6659 < --------------------------------------- 
@400000006afea2491c8b461c 6659 < . 
@400000006afea249216070f4 6659 > 250 ok 1795072575 qp 6661 
@400000006afea2492820a6d4 6659 < QUIT 
@400000006afea249286168f4 6659 > 221 mx1.example.net 
@400000006afea2492868f68c tcpserver: end 6659 status 0
@400000006afea249286911e4 tcpserver: status: 0/40
@400000006afea249286c0f84 6659 < [EOF]
@400000006afea249286c1b3c 6659 > [EOF]
@400000006afea26721211ff8 tcpserver: status: 1/40
@400000006afea2672121a8b0 tcpserver: pid 6811 from 203.0.113.57
@400000006afea2672c0e9468 tcpserver: ok 6811 mx1.example.net:192.0.2.25:25 mail.university.example:203.0.113.57::40634
@400000006afea267355175b8 6811 > 220 mx1.example.net ESMTP 
@400000006afea26737fb5450 6811 < EHLO mail.university.example 
@400000006afea26738255e08 6811 > 250-mx1.example.net 
@400000006afea2673825e2d8 6811 > 250-PIPELINING 
@400000006afea26738268300 6811 > 250 8BITMIME 
@400000006afea267397e3748 6811 < MAIL FROM:<o.beck28@university.example> 
@400000006afea26739991630 6811 > 250 ok 
@400000006afea2680085ba60 6811 < RCPT TO:<z.jung@shop.example> 
@400000006afea2680086a4c0 greylisting: 203.0.113.57 (o.beck28@university.example -> z.jung@shop.example) doesn't exist. - temp. rejecting
@400000006afea268008f3810 6811 > 451 temporary failure (#4.3.0) 
@400000006afea26807326840 6811 < QUIT 
@400000006afea268073d5cf0 6811 > 221 mx1.example.net 
@400000006afea2680745a220 tcpserver: end 6811 status 0
@400000006afea2680745b990 tcpserver: status: 0/40
@400000006afea2680748c6d0 6811 < [EOF]
@400000006afea26807490d20 6811 > [EOF]
@400000006afea2c60b78840c tcpserver: status: 1/40
@400000006afea2c60b78840c tcpserver: pid 7284 from 198.51.100.52
@400000006afea2c61179618c tcpserver: ok 7284 mx1.example.net:192.0.2.25:25 mail.freemail.test:198.51.100.52::60261
@400000006afea2c6170f30cc 7284 > 220 mx1.example.net ESMTP 
@400000006afea2c61da30b34 7284 < EHLO mail.freemail.test 
@400000006afea2c61daf635c 7284 > 250-mx1.example.net 
@400000006afea2c61daf635c 7284 > 250-PIPELINING 
@400000006afea2c61daf635c 7284 > 250 8BITMIME 
@400000006afea2c6216f806c 7284 < MAIL FROM:<d.weiss4@freemail.test> 
@400000006afea2c621a41174 7284 > 250 ok 
@400000006afea2c6221578b4 7284 < RCPT TO:<emma@club.example> 
@400000006afea2c6221578b4 greylisting: 198.51.100.52 (d.weiss4@freemail.test -> emma@club.example) exists (id=28838) - accepting
@400000006afea2c6221bd984 7284 > 250 ok 
@400000006afea2c6261100b4 7284 < DATA 
@400000006afea2c626278a3c 7284 > 354 go ahead 
@400000006afea2c62a440ba4 7284 < From: <d.weiss4@freemail.test> 
@400000006afea2c62a44bf54 7284 < To: <emma@club.example> 
@400000006afea2c62a44c33c 7284 < Subject: our talk of last week 
@400000006afea2c62a44de94 7284 < Message-ID: <mwn7xsi3.7288@mail.freemail.test> 
@400000006afea2c62a4553c4 7284 <  
@400000006afea2c62a4553c4 7284 < kind regards 
@400000006afea2c62a45d894 7284 <  
@400000006afea2c62a45d894 7284 < could you send the figures of October once more? 
@400000006afea2c62a462e84 7284 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea2c62a462e84 7284 < starting delivery 1: +
@400000006afea2c62a470d2c 7284 < msg 2 to local x@example.org 
@400000006afea2c62a478644 7284 < thank you for the papers, we shall look at them next week 
@400000006afea2c62a47dc34 7284 < please find the minutes of the last meeting below 
@400000006afea2c62a47dc34 7284 < the delivery will be with you on Tuesday before noon 
@400000006afea2c62a47dc34 7284 < kind regards 
@400000006afea2c62a4812e4 7284 <  
@400000006afea2c62a481e9c 7284 < could you send the figures of October once mor+
@400000006afea2c62a490514 7284 < e? 
@400000006afea2c62a497e2c 7284 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea2c62a497e2c 7284 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea2c62a4a4564 7284 < thank you for the papers, we shall look at them next week 
@400000006afea2c62a4b1854 7284 < please find the minutes of the last meeting below 
@400000006afea2c62a4b33ac 7284 < the delivery will be with you on Tuesday before noon 
@400000006afea2c62a4b6a5c 7284 < kind re+
@400000006afea2c62a4bb87c 7284 < gards 
@400000006afea2c62a4bb87c 7284 <  
@400000006afea2c62a4bf314 7284 < could you send the figures of October once more? 
@400000006afea2c62a4cbe34 7284 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea2c62a4cbe34 7284 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea2c62a4cbe34 7284 < thank you for the papers, we shall look at them next week 
@400000006afea2c62a4cbe34 7284 < please find the minutes of the last meeting below 
@400000006afea2c62a4d950c 7284 < the de+
@400000006afea2c62a4dd38c 7284 < livery will be with you on Tuesday before noon 
@400000006afea2c62a4eae4c 7284 < kind regards 
@400000006afea2c62a4ebdec 7284 <  
@400000006afea2c62a4eeccc 7284 < could you send the figures of October once more? 
@400000006afea2c62a4eeccc 7284 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea2c62a4f3704 7284 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea2c62a4f3704 7284 < thank you for the papers, we shall look at them next week 
@400000006afea2c62a4fb01c 7284 < pl+
@400000006afea2c62a502934 7284 < ease find the minutes of the last meeting below 
@400000006afea2c62a507754 7284 < the delivery will be with you on Tuesday before noon 
@400000006afea2c62a507754 7284 < kind regards 
@400000006afea2c62a511f4c 7284 <  
@400000006afea2c62a51e29c 7284 < could you send the figures of October once more? 
@400000006afea2c62a51e29c 7284 < ----------- 
@400000006afea2c62a52a9d4 7284 < . 
@400000006afea2c630913c34 7284 > 250 ok 1795072700 qp 7288 
@400000006afea2c63289dfb4 7284 < QUIT 
@400000006afea2c632a6aeb4 7284 > 221 mx1.example.net 
@400000006afea2c632adea44 tcpserver: end 7284 status 0
@400000006afea2c632adea44 tcpserver: status: 0/40
@400000006afea2c632b1d62c 7284 < [EOF]
@400000006afea2c632b1d62c 7284 > [EOF]
@400000006afea2f213eee7c0 tcpserver: status: 1/40
@400000006afea2f213ef8400 tcpserver: pid 7505 from 198.51.100.121
@400000006afea2f3053c58e8 tcpserver: ok 7505 mx1.example.net:192.0.2.25:25 :198.51.100.121::21172
@400000006afea2f30f8bc068 7505 > 220 mx1.example.net ESMTP 
@400000006afea2f31256dad0 7505 < EHLO host121.isp.test 
@400000006afea2f3128a8560 7505 > 250-mx1.example.net 
@400000006afea2f3128a8560 7505 > 250-PIPELINING 
@400000006afea2f3128b6020 7505 > 250 8BITMIME 
@400000006afea2f314c7d300 7505 < MAIL FROM:<z.jung38@mail15.vendor.test> 
@400000006afea2f314f50938 7505 > 250 ok 
@400000006afea2f315c10010 7505 < RCPT TO:<info@example.net> 
@400000006afea2f315c10010 greylisting: 198.51.100.121 (z.jung38@mail15.vendor.test -> info@example.net) doesn't exist. - temp. rejecting
@400000006afea2f315df9c00 7505 > 451 temporary failure (#4.3.0) 
@400000006afea2f31bbcd868 7505 < QUIT 
@400000006afea2f31bdcacd8 7505 > 221 mx1.example.net 
@400000006afea2f31be37720 tcpserver: end 7505 status 0
@400000006afea2f31be3b1b8 tcpserver: status: 0/40
@400000006afea2f31be6de38 7505 < [EOF]
@400000006afea2f31be6de38 7505 > [EOF]
@400000006afea2f9394c03b8 tcpserver: status: 1/40
@400000006afea2f9394c4a08 tcpserver: pid 7543 from 198.51.100.167
@400000006afea2fa015fca98 tcpserver: ok 7543 mx1.example.net:192.0.2.25:25 host167.isp.test:198.51.100.167::36366
@400000006afea2fa0613c940 rblsmtpd: 198.51.100.167 pid 7543: 451 https://zen.dnsbl.example/query/ip/198.51.100.167
@400000006afea2fc16ab1da8 tcpserver: end 7543 status 0
@400000006afea2fc16ab2960 tcpserver: status: 0/40
@400000006afea33c1d64392c tcpserver: status: 1/40
@400000006afea33c1d64603c tcpserver: pid 7876 from 203.0.113.186
@400000006afea33c26971cbc tcpserver: ok 7876 mx1.example.net:192.0.2.25:25 mail.paper.example:203.0.113.186::45917
@400000006afea33c2a8dbaec 7876 > 220 mx1.example.net ESMTP 
@400000006afea33c31ac29e4 7876 < EHLO mail.paper.example 
@400000006afea33c31b453bc 7876 > 250-mx1.example.net 
@400000006afea33c31b453bc 7876 > 250-PIPELINING 
@400000006afea33c31b51324 7876 > 250 8BITMIME 
@400000006afea33c32ed7f9c 7876 < MAIL FROM:<z.jung4@paper.example> 
@400000006afea33c330b3514 7876 > 250 ok 
@400000006afea33c3771041c 7876 < RCPT TO:<t.wolf@shop.example> 
@400000006afea33c3771b3e4 greylisting: 203.0.113.186 (z.jung4@paper.example -> t.wolf@shop.example) exists (id=7244) - accepting
@400000006afea33c37a48b84 7876 > 250 ok 
@400000006afea33d031e2244 7876 < RCPT TO:<m.roth@shop.example> 
@400000006afea33d031e2244 greylisting: 203.0.113.186 (z.jung4@paper.example -> m.roth@shop.example) exists (id=49337) - accepting
@400000006afea33d033c7bcc 7876 > 250 ok 
@400000006afea33d09e7260c 7876 < RCPT TO:<y.kurz@shop.example> 
@400000006afea33d09e800cc greylisting: 203.0.113.186 (z.jung4@paper.example -> y.kurz@shop.example) exists (id=13429) - accepting
@400000006afea33d0a170fac 7876 > 250 ok 
@400000006afea33d0cf442e4 7876 < RCPT TO:<v.horn@shop.example> 
@400000006afea33d0cf51da4 greylisting: 203.0.113.186 (z.jung4@paper.example -> v.horn@shop.example) exists (id=30757) - accepting
@400000006afea33d0d004cec 7876 > 250 ok 
@400000006afea33d11164e44 7876 < RCPT TO:<sara@club.example> 
@400000006afea33d11168cc4 greylisting: 203.0.113.186 (z.jung4@paper.example -> sara@club.example) exists (id=65711) - accepting
@400000006afea33d1141b3a4 7876 > 250 ok 
@400000006afea33d1872c424 7876 < DATA 
@400000006afea33d18857934 7876 > 354 go ahead 
@400000006afea33d1b82abd4 7876 < From: <z.jung4@paper.example> 
@400000006afea33d1b82abd4 7876 < To: <t.wolf@shop.example> 
@400000006afea33d1b82abd4 7876 < Subject: our talk of last week 
@400000006afea33d1b82abd4 7876 < Message-ID: <mwn80c3b.7881@mail.paper.example> 
@400000006afea33d1b82abd4 7876 <  
@400000006afea33d1b834044 7876 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea33d1b840394 7876 < thank you for the papers, we shall look at them next week 
@400000006afea33d1b84edf4 7876 < please+
@400000006afea33d1b85d084 7876 <  find the minutes of the last meeting below 
@400000006afea33d1b85ebdc 7876 < the delivery will be with you on Tuesday before noon 
@400000006afea33d1b86ce6c 7876 < kind regards 
@400000006afea33d1b879d74 7876 <  
@400000006afea33d1b88168c 7876 < could you send the figures of October once more? 
@400000006afea33d1b88168c 7876 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea33d1b88a32c 7876 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea33d1b894354 7876 < thank you +
@400000006afea33d1b894354 7876 < for the papers, we shall look at them next week 
@400000006afea33d1b8952f4 7876 < please find the minutes of the last meeting below 
@400000006afea33d1b89e37c 7876 < the delivery will be with you on Tuesday before noon 
@400000006afea33d1b89e37c 7876 < kind regards 
@400000006afea33d1b89e37c 7876 <  
@400000006afea33d1b8a50dc 7876 < could you send the figures of October once more? 
@400000006afea33d1b8ab66c 7876 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea33d1b8ab66c 7876 < starti+
@400000006afea33d1b8b5e64 7876 < ng delivery 1: msg 2 to local x@example.org 
@400000006afea33d1b8b5e64 7876 < thank you for the papers, we shall look at them next week 
@400000006afea33d1b8b5e64 7876 < please find the minutes of the last meeting below 
@400000006afea33d1b8be71c 7876 < the delivery will be with you on Tuesday before noon 
@400000006afea33d1b8c2d6c 7876 < kind regards 
@400000006afea33d1b8cc1dc 7876 <  
@400000006afea33d1b8da854 7876 < could you send the figures of O+
@400000006afea33d1b8da854 7876 < ctober once more? 
@400000006afea33d1b8e199c 7876 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea33d1b8e6f8c 7876 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea33d1b8e6f8c 7876 < thank you for the papers, we shall look at them next week 
@400000006afea33d1b8e9e6c 7876 < please find the minutes of the last meeting below 
@400000006afea33d1b8f5604 7876 < the delivery will be with you on Tuesday befor+
@400000006afea33d1b8fc364 7876 < e noon 
@400000006afea33d1b903c7c 7876 < kind regards 
@400000006afea33d1b903c7c 7876 <  
@400000006afea33d1b905004 7876 < could you send the figures of October once more? 
@400000006afea33d1b905004 7876 < ----- 
@400000006afea33d1b905004 7876 < . 
@400000006afea33d1eaaaf64 7876 > 250 ok 1795072819 qp 7881 
@400000006afea33d20b6cf2c 7876 < QUIT 
@400000006afea33d20e2d0cc 7876 > 221 mx1.example.net 
@400000006afea33d20e9dd7c tcpserver: end 7876 status 0
@400000006afea33d20ea79bc tcpserver: status: 0/40
@400000006afea33d20ed63d4 7876 < [EOF]
@400000006afea33d20ede8a4 7876 > [EOF]
@400000006afea3a726c0dc3c tcpserver: status: 1/40
@400000006afea3a726c197bc tcpserver: pid 8412 from 198.51.100.4
@400000006afea3a72ef76254 tcpserver: ok 8412 mx1.example.net:192.0.2.25:25 mail.valley.test:198.51.100.4::17089
@400000006afea3a73477d8bc 8412 > 220 mx1.example.net ESMTP 
@400000006afea3a73786f54c 8412 < EHLO mail.valley.test 
@400000006afea3a737c438e4 8412 > 250-mx1.example.net 
@400000006afea3a737c4c19c 8412 > 250-PIPELINING 
@400000006afea3a737c4c19c 8412 > 250 8BITMIME 
@400000006afea3a73adf57ac 8412 < MAIL FROM:<ida15@valley.test> 
@400000006afea3a73b128924 8412 > 250 ok 
@400000006afea3a801564edc 8412 < RCPT TO:<wanda@example.net> 
@400000006afea3a801564edc greylisting: 198.51.100.4 (ida15@valley.test -> wanda@example.net) exists (id=51499) - accepting
@400000006afea3a80190620c 8412 > 250 ok 
@400000006afea3a805ae3f1c 8412 < DATA 
@400000006afea3a805e3f904 8412 > 354 go ahead 
@400000006afea3a80641fb6c 8412 < From: <ida15@valley.test> 
@400000006afea3a80641fb6c 8412 < To: <wanda@example.net> 
@400000006afea3a80642da14 8412 < Subject: our talk of last week 
@400000006afea3a80642da14 8412 < Message-ID: <mwn82mf8.8415@mail.valley.test> 
@400000006afea3a8064333ec 8412 <  
@400000006afea3a80643e79c 8412 <  
@400000006afea3a806444944 8412 < could you send the figures of October once more? 
@400000006afea3a80644d5e4 8412 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea3a806458d7c 8412 < starting delivery 1: msg 2 to local x@exam+
@400000006afea3a806458d7c 8412 < ple.org 
@400000006afea3a80646395c 8412 < thank you for the papers, we shall look at them next week 
@400000006afea3a80646e924 8412 < please find the minutes of the last meeting below 
@400000006afea3a806476df4 8412 < the delivery will be with you on Tuesday before noon 
@400000006afea3a806476df4 8412 < kind regards 
@400000006afea3a806478564 8412 <  
@400000006afea3a8064798ec 8412 < could you send the figures of October once more? 
@400000006afea3a8064815ec 8412 < +49 30 5550 1 + 4+
@400000006afea3a8064873ac 8412 < 9 30 5550 2 
@400000006afea3a806491f8c 8412 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea3a806491f8c 8412 < thank you for the papers, we shall look at them next week 
@400000006afea3a8064969c4 8412 < please find the minutes of the last meeting below 
@400000006afea3a8064994bc 8412 < the delivery will be with you on Tuesday before noon 
@400000006afea3a8064a215c 8412 < kind regards 
@400000006afea3a8064a5424 8412 <  
@400000006afea3a8064b3a9c 8412 < could you se+
@400000006afea3a8064b3a9c 8412 < nd the figures of October once more? 
@400000006afea3a8064c1d2c 8412 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea3a8064c443c 8412 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea3a8064c443c 8412 < thank you for the papers, we shall look at them next week 
@400000006afea3a8064d03a4 8412 < please find the minutes of the last meeting below 
@400000006afea3a8064d03a4 8412 < the delivery will be with y+
@400000006afea3a8064d03a4 8412 < ou on Tuesday before noon 
@400000006afea3a8064dbf24 8412 < kind regards 
@400000006afea3a8064e6eec 8412 <  
@400000006afea3a8064ec8c4 8412 < could you send the figures of October once more? 
@400000006afea3a8064f0744 8412 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea3a8064f0744 8412 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea3a8064fda34 8412 < --------------------------------------------------- 
@400000006afea3a8065062ec 8412 < . 
@400000006afea3a80cf2432c 8412 > 250 ok 1795072926 qp 8415 
@400000006afea3a8144d2a9c 8412 < QUIT 
@400000006afea3a814715854 8412 > 221 mx1.example.net 
@400000006afea3a81478c2c4 tcpserver: end 8412 status 0
@400000006afea3a81478ce7c tcpserver: status: 0/40
@400000006afea3a8147c1a3c 8412 < [EOF]
@400000006afea3a8147c1a3c 8412 > [EOF]
@400000006afea3a915cac604 tcpserver: status: 1/40
@400000006afea3a915cb8d3c tcpserver: pid 8420 from 203.0.113.57
@400000006afea3a91a7742cc tcpserver: ok 8420 mx1.example.net:192.0.2.25:25 mail.university.example:203.0.113.57::57473
@400000006afea3a91d345374 8420 > 220 mx1.example.net ESMTP 
@400000006afea3a922565a14 8420 < EHLO mail.university.example 
@400000006afea3a922722744 8420 > 250-mx1.example.net 
@400000006afea3a922730204 8420 > 250-PIPELINING 
@400000006afea3a92273c16c 8420 > 250 8BITMIME 
@400000006afea3a928230834 8420 < MAIL FROM:<o.beck28@university.example> 
@400000006afea3a92823cf6c 8420 < RCPT TO:<z.jung@shop.example> 
@400000006afea3a92823fa64 8420 < DATA 
@400000006afea3a928424c1c 8420 > 250 ok 
@400000006afea3a928426f44 greylisting: 203.0.113.57 (o.beck28@university.example -> z.jung@shop.example) exists (id=3131) - accepting
@400000006afea3a9284f6f64 8420 > 250 ok 
@400000006afea3a928649d44 8420 > 354 go ahead 
@400000006afea3a92df5adac 8420 < From: <o.beck28@university.example> 
@400000006afea3a92df65d74 8420 < To: <z.jung@shop.example> 
@400000006afea3a92df65d74 8420 < Subject: our talk of last week 
@400000006afea3a92df6ab94 8420 < Message-ID: <mwn82npj.8423@mail.university.example> 
@400000006afea3a92df77a9c 8420 <  
@400000006afea3a92df81eac 8420 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea3a92df8ca8c 8420 < thank you for the papers, we shall look at them next w+
@400000006afea3a92df99d7c 8420 < eek 
@400000006afea3a92dfa35d4 8420 < please find the minutes of the last meeting below 
@400000006afea3a92dfaca44 8420 < the delivery will be with you on Tuesday before noon 
@400000006afea3a92dfbb0bc 8420 < kind regards 
@400000006afea3a92dfbdf9c 8420 <  
@400000006afea3a92dfc5c9c 8420 < could you send the figures of October once more? 
@400000006afea3a92dfc5c9c 8420 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea3a92dfcfcc4 8420 < starting delivery 1: msg 2 to local x@example.org+
@400000006afea3a92dfd71f4 8420 <  
@400000006afea3a92dfd71f4 8420 < thank you for the papers, we shall look at them next week 
@400000006afea3a92dfd71f4 8420 < please find the minutes of the last meeting below 
@400000006afea3a92dfddf54 8420 < the delivery will be with you on Tuesday before noon 
@400000006afea3a92dfeba14 8420 < kind regards 
@400000006afea3a92dfeba14 8420 <  
@400000006afea3a92dfefc7c 8420 < could you send the figures of October once more? 
@400000006afea3a92dff1bbc 8420 < +49 30 5550 1 + 49 30 555+
@400000006afea3a92dff3714 8420 < 0 2 
@400000006afea3a92e00061c 8420 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea3a92e00737c 8420 < thank you for the papers, we shall look at them next week 
@400000006afea3a92e00cd54 8420 < please find the minutes of the last meeting below 
@400000006afea3a92e016994 8420 < the delivery will be with you on Tuesday before noon 
@400000006afea3a92e02389c 8420 < kind regards 
@400000006afea3a92e02500c 8420 <  
@400000006afea3a92e0257dc 8420 < could you send the f+
@400000006afea3a92e02677c 8420 < igures of October once more? 
@400000006afea3a92e02677c 8420 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea3a92e02677c 8420 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea3a92e02677c 8420 < thank you for the papers, we shall look at them next week 
@400000006afea3a92e02677c 8420 < please find the minutes of the last meeting below 
@400000006afea3a92e0322fc 8420 < the delivery will be with you on Tu+
@400000006afea3a92e0322fc 8420 < esday before noon 
@400000006afea3a92e03bf3c 8420 < kind regards 
@400000006afea3a92e043084 8420 <  
@400000006afea3a92e043084 8420 < could you send the figures of October once more? 
@400000006afea3a92e0516fc 8420 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea3a92e054dac 8420 < -------- 
@400000006afea3a92e05e604 8420 < . 
@400000006afea3a9348ab8c4 8420 > 250 ok 1795072927 qp 8423 
@400000006afea3a9359a7b14 8420 < QUIT 
@400000006afea3a935b346bc 8420 > 221 mx1.example.net 
@400000006afea3a935bbaf14 tcpserver: end 8420 status 0
@400000006afea3a935bc14a4 tcpserver: status: 0/40
@400000006afea3a935bdf51c 8420 < [EOF]
@400000006afea3a935be627c 8420 > [EOF]
@400000006afea4331ab6285c tcpserver: status: 1/40
@400000006afea4331ab6c0b4 tcpserver: pid 9111 from 198.51.100.64
@400000006afea4331fa5769c tcpserver: ok 9111 mx1.example.net:192.0.2.25:25 mail.oakwood.test:198.51.100.64::52665
@400000006afea433261317dc 9111 > 220 mx1.example.net ESMTP 
@400000006afea43328c9b814 9111 < EHLO mail.oakwood.test 
@400000006afea43328f3e10c 9111 > 250-mx1.example.net 
@400000006afea43328f3e10c 9111 > 250-PIPELINING 
@400000006afea43328f4563c 9111 > 250 8BITMIME 
@400000006afea433297d3164 9111 < MAIL FROM:<> 
@400000006afea433297d77b4 9111 < RCPT TO:<ute@shop.example> 
@400000006afea433297d77b4 9111 < DATA 
@400000006afea43329b3a2e4 9111 > 250 ok 
@400000006afea43329b3a2e4 greylisting: 198.51.100.64 ( -> ute@shop.example) exists (id=26102) - accepting
@400000006afea43329ba4234 9111 > 250 ok 
@400000006afea43329eda28c 9111 > 354 go ahead 
@400000006afea4332a39beec 9111 < From: <MAILER-DAEMON@mail.oakwood.test> 
@400000006afea4332a39beec 9111 < To: <ute@shop.example> 
@400000006afea4332a3a6eb4 9111 < Subject: failure notice 
@400000006afea4332a3ad82c 9111 < Message-ID: <mwn85m5f.9113@mail.oakwood.test> 
@400000006afea4332a3ba34c 9111 <  
@400000006afea4332a3c1494 9111 < kind regards 
@400000006afea4332a3c1494 9111 <  
@400000006afea4332a3c7254 9111 < could you send the figures of October once more? 
@400000006afea4332a3c7254 9111 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea4332a3cf724 9111 < starting delivery 1: +
@400000006afea4332a3cf724 9111 < msg 2 to local x@example.org 
@400000006afea4332a3d1a4c 9111 < thank you for the papers, we shall look at them next week 
@400000006afea4332a3d58cc 9111 < please find the minutes of the last meeting below 
@400000006afea4332a3df50c 9111 < the delivery will be with you on Tuesday before noon 
@400000006afea4332a3df50c 9111 < kind regards 
@400000006afea4332a3eb85c 9111 <  
@400000006afea4332a3f3174 9111 < could you send the figures of October once mor+
@400000006afea4332a3f643c 9111 < e? 
@400000006afea4332a3fcdb4 9111 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea4332a3fe90c 9111 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea4332a405a54 9111 < thank you for the papers, we shall look at them next week 
@400000006afea4332a412d44 9111 < please find the minutes of the last meeting below 
@400000006afea4332a412d44 9111 < the delivery will be with you on Tuesday before noon 
@400000006afea4332a414c84 9111 < kind re+
@400000006afea4332a421f74 9111 < gards 
@400000006afea4332a422b2c 9111 <  
@400000006afea4332a42f64c 9111 < could you send the figures of October once more? 
@400000006afea4332a434084 9111 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea4332a43bd84 9111 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea4332a43f81c 9111 < thank you for the papers, we shall look at them next week 
@400000006afea4332a4480d4 9111 < please find the minutes of the last meeting below 
@400000006afea4332a4480d4 9111 < the de+
@400000006afea4332a45115c 9111 < livery will be with you on Tuesday before noon 
@400000006afea4332a453c54 9111 < kind regards 
@400000006afea4332a45c8f4 9111 <  
@400000006afea4332a45c8f4 9111 < could you send the figures of October once more? 
@400000006afea4332a460774 9111 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea4332a460774 9111 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea4332a460774 9111 < thank you for the papers, we shall look at them next week 
@400000006afea4332a4649dc 9111 < pl+
@400000006afea4332a4649dc 9111 < ease find the minutes of the last meeting below 
@400000006afea4332a4649dc 9111 < - 
@400000006afea4332a4674d4 9111 < . 
@400000006afea433317110fc 9111 > 250 ok 1795073065 qp 9113 
@400000006afea433333bf974 9111 < QUIT 
@400000006afea4333354d4bc 9111 > 221 mx1.example.net 
@400000006afea433335cc7e4 tcpserver: end 9111 status 0
@400000006afea433335cc7e4 tcpserver: status: 0/40
@400000006afea433335f0a04 9111 < [EOF]
@400000006afea433335f4c6c 9111 > [EOF]
@400000006afea43d29083814 tcpserver: status: 1/40
@400000006afea43d290843cc tcpserver: pid 9162 from 203.0.113.83
@400000006afea43d3305ab1c tcpserver: ok 9162 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::54787
@400000006afea43d3a39fba4 9162 > 220 mx1.example.net ESMTP 
@400000006afea43e04f00f9c 9162 < EHLO mail.pebble.test 
@400000006afea43e05284254 9162 > 250-mx1.example.net 
@400000006afea43e0528e664 9162 > 250-PIPELINING 
@400000006afea43e052905a4 9162 > 250 8BITMIME 
@400000006afea43e0a685844 9162 < MAIL FROM:<paula29@pebble.test> 
@400000006afea43e0a78c74c 9162 > 250 ok 
@400000006afea43e11336b64 9162 < RCPT TO:<z.jung@shop.example> 
@400000006afea43e1133cd0c greylisting: 203.0.113.83 (paula29@pebble.test -> z.jung@shop.example) doesn't exist. - temp. rejecting
@400000006afea43e11728b8c 9162 > 451 temporary failure (#4.3.0) 
@400000006afea43e16ab5e1c 9162 < QUIT 
@400000006afea43e16ba235c 9162 > 221 mx1.example.net 
@400000006afea43e16c1c47c tcpserver: end 9162 status 0
@400000006afea43e16c1c47c tcpserver: status: 0/40
@400000006afea43e16c598f4 9162 < [EOF]
@400000006afea43e16c5eee4 9162 > [EOF]
@400000006afea5be313ef8c4 tcpserver: status: 1/40
@400000006afea5be313ef8c4 tcpserver: pid 11088 from 192.0.2.30
@400000006afea5be33715984 tcpserver: ok 11088 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::3542
@400000006afea5be3afd381c 11088 > 220 mx1.example.net ESMTP 
@400000006afea5be3b6e68ac 11088 < EHLO monitor.example.net 
@400000006afea5bf000001f4 11088 > 250-mx1.example.net 
@400000006afea5bf0000251c 11088 > 250-PIPELINING 
@400000006afea5bf0000251c 11088 > 250 8BITMIME 
@400000006afea5bf04c21614 11088 < QUIT 
@400000006afea5bf04f4ab4c 11088 > 221 mx1.example.net 
@400000006afea5bf04fbe6dc tcpserver: end 11088 status 0
@400000006afea5bf04fc96a4 tcpserver: status: 0/40
@400000006afea5bf04ff4624 11088 < [EOF]
@400000006afea5bf04ff905c 11088 > [EOF]
@400000006afea5ce3a470b64 tcpserver: status: 1/40
@400000006afea5ce3a470b64 tcpserver: pid 11168 from 198.51.100.43
@400000006afea5cf00480f44 tcpserver: ok 11168 mx1.example.net:192.0.2.25:25 mail.lantern.test:198.51.100.43::5406
@400000006afea5cf04d290d4 11168 > 220 mx1.example.net ESMTP 
@400000006afea5cf07ebea7c 11168 < EHLO mail.lantern.test 
@400000006afea5cf07f404b4 11168 > 250-mx1.example.net 
@400000006afea5cf07f4df74 11168 > 250-PIPELINING 
@400000006afea5cf07f4feb4 11168 > 250 8BITMIME 
@400000006afea5cf0be7e7ac 11168 < MAIL FROM:<t.wolf26@lantern.test> 
@400000006afea5cf0be7e7ac 11168 < RCPT TO:<y.kurz@shop.example> 
@400000006afea5cf0be88bbc 11168 < DATA 
@400000006afea5cf0bf06f44 11168 > 250 ok 
@400000006afea5cf0bf0b594 greylisting: 198.51.100.43 (t.wolf26@lantern.test -> y.kurz@shop.example) exists (id=84270) - accepting
@400000006afea5cf0c1427cc 11168 > 250 ok 
@400000006afea5cf0c444fec 11168 > 354 go ahead 
@400000006afea5cf117064c4 11168 < From: <t.wolf26@lantern.test> 
@400000006afea5cf117064c4 11168 < To: <y.kurz@shop.example> 
@400000006afea5cf117064c4 11168 < Subject: our talk of last week 
@400000006afea5cf1170978c 11168 < Message-ID: <mwn8efoo.11170@mail.lantern.test> 
@400000006afea5cf1170d60c 11168 <  
@400000006afea5cf11716a7c 11168 < thank you for the papers, we shall look at them next week 
@400000006afea5cf11716a7c 11168 < please find the minutes of the last meeting below 
@400000006afea5cf1171bc84 11168 < the de+
@400000006afea5cf1171e394 11168 < livery will be with you on Tuesday before noon 
@400000006afea5cf1171feec 11168 < kind regards 
@400000006afea5cf11723984 11168 <  
@400000006afea5cf117300bc 11168 < could you send the figures of October once more? 
@400000006afea5cf117300bc 11168 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea5cf117356ac 11168 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea5cf1173c7f4 11168 < thank you for the papers, we shall look at them next week 
@400000006afea5cf1173c7f4 11168 < pl+
@400000006afea5cf1173db7c 11168 < ease find the minutes of the last meeting below 
@400000006afea5cf1174410c 11168 < the delivery will be with you on Tuesday before noon 
@400000006afea5cf11749ae4 11168 < kind regards 
@400000006afea5cf11755664 11168 <  
@400000006afea5cf11757d74 11168 < could you send the figures of October once more? 
@400000006afea5cf11757d74 11168 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea5cf1175a86c 11168 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea5cf1175bbf4 11168 < thank +
@400000006afea5cf1175d74c 11168 < you for the papers, we shall look at them next week 
@400000006afea5cf1175fe5c 11168 < please find the minutes of the last meeting below 
@400000006afea5cf1175fe5c 11168 < the delivery will be with you on Tuesday before noon 
@400000006afea5cf11768afc 11168 < kind regards 
@400000006afea5cf117761d4 11168 <  
@400000006afea5cf1177755c 11168 < could you send the figures of October once more? 
@400000006afea5cf117834c4 11168 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea5cf117834c4 11168 < st+
@400000006afea5cf117834c4 11168 < arting delivery 1: msg 2 to local x@example.org 
@400000006afea5cf11790b9c 11168 < thank you for the papers, we shall look at them next week 
@400000006afea5cf11790b9c 11168 < please find the minutes of the last meeting below 
@400000006afea5cf11790b9c 11168 < the delivery will be with you on Tuesday before noon 
@400000006afea5cf11790b9c 11168 < kind regards 
@400000006afea5cf1179e274 11168 <  
@400000006afea5cf1179ee2c 11168 < ---------------------------+
@400000006afea5cf1179ee2c 11168 < - 
@400000006afea5cf1179ee2c 11168 < . 
@400000006afea5cf15543a5c 11168 > 250 ok 1795073477 qp 11170 
@400000006afea5cf19e2f5f4 11168 < QUIT 
@400000006afea5cf1a1c5d44 11168 > 221 mx1.example.net 
@400000006afea5cf1a235e3c tcpserver: end 11168 status 0
@400000006afea5cf1a235e3c tcpserver: status: 0/40
@400000006afea5cf1a26d8dc 11168 < [EOF]
@400000006afea5cf1a270ba4 11168 > [EOF]
@400000006afea66e1eb26eca tcpserver: status: 1/40
@400000006afea66e1eb26eca tcpserver: pid 11966 from 203.0.113.215
@400000006afea66e2939ab42 tcpserver: ok 11966 mx1.example.net:192.0.2.25:25 mail.museum.example:203.0.113.215::11970
@400000006afea66e2da43152 11966 > 220 mx1.example.net ESMTP 
@400000006afea66e2f4064c2 11966 < EHLO mail.museum.example 
@400000006afea66e2f488ab2 11966 > 250-mx1.example.net 
@400000006afea66e2f494632 11966 > 250-PIPELINING 
@400000006afea66e2f494632 11966 > 250 8BITMIME 
@400000006afea66e32befc62 11966 < MAIL FROM:<emma27@museum.example> 
@400000006afea66e32db812a 11966 > 250 ok 
@400000006afea66e37ef9d4a 11966 < RCPT TO:<f.braun@club.example> 
@400000006afea66e37ef9d4a greylisting: 203.0.113.215 (emma27@museum.example -> f.braun@club.example) doesn't exist. - temp. rejecting
@400000006afea66e381906da 11966 > 451 temporary failure (#4.3.0) 
@400000006afea66f0077f01a 11966 < QUIT 
@400000006afea66f00899b8a 11966 > 221 mx1.example.net 
@400000006afea66f0090e6ba tcpserver: end 11966 status 0
@400000006afea66f0090e6ba tcpserver: status: 0/40
@400000006afea66f00938e6a 11966 < [EOF]
@400000006afea66f00944dd2 11966 > [EOF]
@400000006afea6702dce8b1e tcpserver: status: 1/40
@400000006afea6702dceb9fe tcpserver: pid 11977 from 198.51.100.103
@400000006afea6702e6813ce tcpserver: ok 11977 mx1.example.net:192.0.2.25:25 host103.isp.test:198.51.100.103::48071
@400000006afea67031c0956e 11977 > 220 mx1.example.net ESMTP 
@400000006afea670335896a6 11977 < EHLO host103.isp.test 
@400000006afea6703369e83e 11977 > 250-mx1.example.net 
@400000006afea670336a1336 11977 > 250-PIPELINING 
@400000006afea670336acace 11977 > 250 8BITMIME 
@400000006afea670352e6fe6 11977 < MAIL FROM:<k.maier17@mail32.vendor.test> 
@400000006afea670355baa06 11977 > 250 ok 
@400000006afea6703b513516 11977 < RCPT TO:<sales@example.net> 
@400000006afea6703b519aa6 greylisting: 198.51.100.103 (k.maier17@mail32.vendor.test -> sales@example.net) doesn't exist. - temp. rejecting
@400000006afea6703b6760de 11977 > 451 temporary failure (#4.3.0) 
@400000006afea671053ae0ee 11977 < QUIT 
@400000006afea6710548a846 11977 > 221 mx1.example.net 
@400000006afea671055064be tcpserver: end 11977 status 0
@400000006afea671055064be tcpserver: status: 0/40
@400000006afea6710553049e 11977 < [EOF]
@400000006afea6710553049e 11977 > [EOF]
@400000006afea69d2a028a1c tcpserver: status: 1/40
@400000006afea69d2a02b514 tcpserver: pid 12202 from 203.0.113.83
@400000006afea69d2b473364 tcpserver: ok 12202 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::23764
@400000006afea69d320d1a4c 12202 > 220 mx1.example.net ESMTP 
@400000006afea69d33549254 12202 < EHLO mail.pebble.test 
@400000006afea69d3367e78c 12202 > 250-mx1.example.net 
@400000006afea69d33685104 12202 > 250-PIPELINING 
@400000006afea69d33685104 12202 > 250 8BITMIME 
@400000006afea69d39f4ccb4 12202 < MAIL FROM:<paula29@pebble.test> 
@400000006afea69d3a2b70fc 12202 > 250 ok 
@400000006afea69e018bc274 12202 < RCPT TO:<z.jung@shop.example> 
@400000006afea69e018c89ac greylisting: 203.0.113.83 (paula29@pebble.test -> z.jung@shop.example) exists (id=57382) - accepting
@400000006afea69e01c2c47c 12202 > 250 ok 
@400000006afea69e081bd41c 12202 < DATA 
@400000006afea69e085d4604 12202 > 354 go ahead 
@400000006afea69e0d65f074 12202 < From: <paula29@pebble.test> 
@400000006afea69e0d65f074 12202 < To: <z.jung@shop.example> 
@400000006afea69e0d662724 12202 < Subject: our talk of last week 
@400000006afea69e0d662724 12202 < Message-ID: <mwn8ivdt.12205@mail.pebble.test> 
@400000006afea69e0d668cb4 12202 <  
@400000006afea69e0d6753ec 12202 < please find the minutes of the last meeting below 
@400000006afea69e0d67bd64 12202 < the delivery will be with you on Tuesday before noon 
@400000006afea69e0d68a3dc 12202 < kind regards 
@400000006afea69e0d6976cc 12202 <  
@400000006afea69e0d69bd1c 12202 < could you send the figures of October once more? 
@400000006afea69e0d6a036c 12202 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea69e0d6a6ce4 12202 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea69e0d6b0154 12202 < thank you for the papers, we shall look at them next week 
@400000006afea69e0d6b0154 12202 < please find the minutes of the last meeting below 
@400000006afea69e0d6b7a6c 12202 < the delivery +
@400000006afea69e0d6bf384 12202 < will be with you on Tuesday before noon 
@400000006afea69e0d6bf384 12202 < kind regards 
@400000006afea69e0d6c16ac 12202 <  
@400000006afea69e0d6cab1c 12202 < could you send the figures of October once more? 
@400000006afea69e0d6cab1c 12202 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea69e0d6d2434 12202 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea69e0d6d4f2c 12202 < thank you for the papers, we shall look at them next week 
@400000006afea69e0d6d4f2c 12202 < please fi+
@400000006afea69e0d6d4f2c 12202 < nd the minutes of the last meeting below 
@400000006afea69e0d6d9194 12202 < the delivery will be with you on Tuesday before noon 
@400000006afea69e0d6e06c4 12202 < kind regards 
@400000006afea69e0d6e0aac 12202 <  
@400000006afea69e0d6e6484 12202 < could you send the figures of October once more? 
@400000006afea69e0d6f2fa4 12202 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea69e0d6faca4 12202 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea69e0d6ff2f4 12202 < thank you for+
@400000006afea69e0d6ff2f4 12202 <  the papers, we shall look at them next week 
@400000006afea69e0d70b644 12202 < please find the minutes of the last meeting below 
@400000006afea69e0d70c1fc 12202 < the delivery will be with you on Tuesday before noon 
@400000006afea69e0d70f8ac 12202 < kind regards 
@400000006afea69e0d7117ec 12202 <  
@400000006afea69e0d71d754 12202 < could you send the figures of October once more? 
@400000006afea69e0d71e30c 12202 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea69e0d71e30c 12202 < starting +
@400000006afea69e0d72218c 12202 < delivery 1: msg 2 to local x@example.org 
@400000006afea69e0d725454 12202 < ---------------------------------------- 
@400000006afea69e0d72777c 12202 < . 
@400000006afea69e1364bab4 12202 > 250 ok 1795073684 qp 12205 
@400000006afea69e1ac00b9c 12202 < QUIT 
@400000006afea69e1ac708ac 12202 > 221 mx1.example.net 
@400000006afea69e1acea9cc tcpserver: end 12202 status 0
@400000006afea69e1acea9cc tcpserver: status: 0/40
@400000006afea69e1ad18444 12202 < [EOF]
@400000006afea69e1ad18444 12202 > [EOF]
@400000006afea808340cd24c tcpserver: status: 1/40
@400000006afea808340d08fc tcpserver: pid 14018 from 203.0.113.202
@400000006afea8083458f294 tcpserver: ok 14018 mx1.example.net:192.0.2.25:25 mail.ferry.test:203.0.113.202::18584
@400000006afea80838fecc24 14018 > 220 mx1.example.net ESMTP 
@400000006afea80903b057f4 14018 < EHLO mail.ferry.test 
@400000006afea80903e3fab4 14018 > 250-mx1.example.net 
@400000006afea80903e3fab4 14018 > 250-PIPELINING 
@400000006afea80903e3fab4 14018 > 250 8BITMIME 
@400000006afea80908e19134 14018 < MAIL FROM:<ida12@ferry.test> 
@400000006afea80908e1df54 14018 < RCPT TO:<sara@club.example> 
@400000006afea80908e1e724 14018 < DATA 
@400000006afea8090923be9c 14018 > 250 ok 
@400000006afea8090923be9c greylisting: 203.0.113.202 (ida12@ferry.test -> sara@club.example) exists (id=13763) - accepting
@400000006afea809094b5b3c 14018 > 250 ok 
@400000006afea809097ca854 14018 > 354 go ahead 
@400000006afea8090dfcdd2c 14018 < From: <ida12@ferry.test> 
@400000006afea8090dfd98ac 14018 < To: <sara@club.example> 
@400000006afea8090dfe0224 14018 < Subject: our talk of last week 
@400000006afea8090dfe8ec4 14018 < Message-ID: <mwn8qnhs.14020@mail.ferry.test> 
@400000006afea8090dfefc24 14018 <  
@400000006afea8090dfefc24 14018 < thank you for the papers, we shall look at them next week 
@400000006afea8090dffa41c 14018 < please find the minutes of the last meeting below 
@400000006afea8090dffa41c 14018 < the delivery wi+
@400000006afea8090e00211c 14018 < ll be with you on Tuesday before noon 
@400000006afea8090e00211c 14018 < kind regards 
@400000006afea8090e00211c 14018 <  
@400000006afea8090e00211c 14018 < could you send the figures of October once more? 
@400000006afea8090e00b974 14018 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea8090e019434 14018 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea8090e01d69c 14018 < thank you for the papers, we shall look at them next week 
@400000006afea8090e02a1bc 14018 < please find+
@400000006afea8090e03268c 14018 <  the minutes of the last meeting below 
@400000006afea8090e04014c 14018 < the delivery will be with you on Tuesday before noon 
@400000006afea8090e04014c 14018 < kind regards 
@400000006afea8090e04e3dc 14018 <  
@400000006afea8090e04e3dc 14018 < could you send the figures of October once more? 
@400000006afea8090e052e14 14018 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea8090e0608d4 14018 < ------------------------ 
@400000006afea8090e06a514 14018 < . 
@400000006afea80914af20bc 14018 > 250 ok 1795074047 qp 14020 
@400000006afea80917ea42d4 14018 < QUIT 
@400000006afea809180c3254 14018 > 221 mx1.example.net 
@400000006afea8091814a27c tcpserver: end 14018 status 0
@400000006afea809181569b4 tcpserver: status: 0/40
@400000006afea8091816f054 14018 < [EOF]
@400000006afea8091817713c 14018 > [EOF]
@400000006afea81d3355f9b4 tcpserver: status: 1/40
@400000006afea81d3356bd04 tcpserver: pid 14123 from 198.51.100.206
@400000006afea81d34b6d1d4 tcpserver: ok 14123 mx1.example.net:192.0.2.25:25 mail.dairy.example:198.51.100.206::48613
@400000006afea81d38abed4c 14123 > 220 mx1.example.net ESMTP 
@400000006afea81d396104ac 14123 < EHLO mail.dairy.example 
@400000006afea81d399ac9bc 14123 > 250-mx1.example.net 
@400000006afea81d399b371c 14123 > 250-PIPELINING 
@400000006afea81d399bc7a4 14123 > 250 8BITMIME 
@400000006afea81e01758af4 14123 < MAIL FROM:<anna.koch36@dairy.example> 
@400000006afea81e01883064 14123 > 250 ok 
@400000006afea81e03fbd814 14123 < RCPT TO:<emma@club.example> 
@400000006afea81e03fc9b64 greylisting: 198.51.100.206 (anna.koch36@dairy.example -> emma@club.example) exists (id=70887) - accepting
@400000006afea81e0438b234 14123 > 250 ok 
@400000006afea81e0850cab4 14123 < DATA 
@400000006afea81e085dd2a4 14123 > 354 go ahead 
@400000006afea81e0a12b27c 14123 < From: <anna.koch36@dairy.example> 
@400000006afea81e0a132f7c 14123 < To: <emma@club.example> 
@400000006afea81e0a132f7c 14123 < Subject: our talk of last week 
@400000006afea81e0a13f6b4 14123 < Message-ID: <mwn8r3ml.14125@mail.dairy.example> 
@400000006afea81e0a14ba04 14123 <  
@400000006afea81e0a14d55c 14123 < could you send the figures of October once more? 
@400000006afea81e0a1569cc 14123 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea81e0a162164 14123 < starting delivery 1: msg 2 to loc+
@400000006afea81e0a16c95c 14123 < al x@example.org 
@400000006afea81e0a16d514 14123 < thank you for the papers, we shall look at them next week 
@400000006afea81e0a16d514 14123 < please find the minutes of the last meeting below 
@400000006afea81e0a16d514 14123 < the delivery will be with you on Tuesday before noon 
@400000006afea81e0a16f454 14123 < kind regards 
@400000006afea81e0a17c35c 14123 <  
@400000006afea81e0a17c35c 14123 < could you send the figures of October once more? 
@400000006afea81e0a17fdf4 14123 < +49 30 5+
@400000006afea81e0a18a204 14123 < 550 1 + 49 30 5550 2 
@400000006afea81e0a18a204 14123 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea81e0a18fbdc 14123 < thank you for the papers, we shall look at them next week 
@400000006afea81e0a1974f4 14123 < please find the minutes of the last meeting below 
@400000006afea81e0a19f9c4 14123 < the delivery will be with you on Tuesday before noon 
@400000006afea81e0a1a539c 14123 < kind regards 
@400000006afea81e0a1a8e34 14123 <  
@400000006afea81e0a1a8e34 14123 < cou+
@400000006afea81e0a1b16ec 14123 < ld you send the figures of October once more? 
@400000006afea81e0a1b16ec 14123 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea81e0a1bda3c 14123 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea81e0a1bf594 14123 < thank you for the papers, we shall look at them next week 
@400000006afea81e0a1bf594 14123 < please find the minutes of the last meeting below 
@400000006afea81e0a1cb114 14123 < the delivery will +
@400000006afea81e0a1d978c 14123 < be with you on Tuesday before noon 
@400000006afea81e0a1e33cc 14123 < kind regards 
@400000006afea81e0a1f0aa4 14123 <  
@400000006afea81e0a1f3d6c 14123 < could you send the figures of October once more? 
@400000006afea81e0a1f3d6c 14123 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea81e0a1fc23c 14123 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea81e0a208d5c 14123 < thank you for the papers, we shall look at them next week 
@400000006afea81e0a20a0e4 14123 < please find th+
@400000006afea81e0a20f6d4 14123 < e minutes of the last meeting below 
@400000006afea81e0a20f6d4 14123 < - 
@400000006afea81e0a217ba4 14123 < . 
@400000006afea81e0f4e7adc 14123 > 250 ok 1795074068 qp 14125 
@400000006afea81e10465fcc 14123 < QUIT 
@400000006afea81e105b3ba4 14123 > 221 mx1.example.net 
@400000006afea81e1063afb4 tcpserver: end 14123 status 0
@400000006afea81e1063b39c tcpserver: status: 0/40
@400000006afea81e1066249c 14123 < [EOF]
@400000006afea81e10665b4c 14123 > [EOF]
@400000006afea9a32ceb4674 tcpserver: status: 1/40
@400000006afea9a32cec05dc tcpserver: pid 16072 from 203.0.113.24
@400000006afea9a332d9632c tcpserver: ok 16072 mx1.example.net:192.0.2.25:25 mail.heather.example:203.0.113.24::22324
@400000006afea9a403e3a4c4 16072 > 220 mx1.example.net ESMTP 
@400000006afea9a40b21f7cc 16072 < EHLO mail.heather.example 
@400000006afea9a40b5f81b4 16072 > 250-mx1.example.net 
@400000006afea9a40b5f859c 16072 > 250-PIPELINING 
@400000006afea9a40b5fdf74 16072 > 250 8BITMIME 
@400000006afea9a40e6f59c4 16072 < MAIL FROM:<d.weiss11@heather.example> 
@400000006afea9a40e8d9024 16072 > 250 ok 
@400000006afea9a4133ff88c 16072 < RCPT TO:<ida@shop.example> 
@400000006afea9a413403edc greylisting: 203.0.113.24 (d.weiss11@heather.example -> ida@shop.example) exists (id=35291) - accepting
@400000006afea9a413604de4 16072 > 250 ok 
@400000006afea9a41563ab7c 16072 < DATA 
@400000006afea9a415822444 16072 > 354 go ahead 
@400000006afea9a419fe1b2c 16072 < From: <d.weiss11@heather.example> 
@400000006afea9a419fe9ffc 16072 < To: <ida@shop.example> 
@400000006afea9a419ff28b4 16072 < Subject: our talk of last week 
@400000006afea9a419ffc10c 16072 < Message-ID: <mwn8zgrq.16076@mail.heather.example> 
@400000006afea9a419ffec04 16072 <  
@400000006afea9a41a00c2dc 16072 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea9a41a013fdc 16072 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea9a41a01c4ac 16072 < thank you for the papers, we sh+
@400000006afea9a41a01ff44 16072 < all look at them next week 
@400000006afea9a41a022654 16072 < please find the minutes of the last meeting below 
@400000006afea9a41a0239dc 16072 < the delivery will be with you on Tuesday before noon 
@400000006afea9a41a0239dc 16072 < kind regards 
@400000006afea9a41a0239dc 16072 <  
@400000006afea9a41a0239dc 16072 < could you send the figures of October once more? 
@400000006afea9a41a027474 16072 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea9a41a02d61c 16072 < starting delivery 1: msg 2 +
@400000006afea9a41a037644 16072 < to local x@example.org 
@400000006afea9a41a03bc94 16072 < thank you for the papers, we shall look at them next week 
@400000006afea9a41a046874 16072 < please find the minutes of the last meeting below 
@400000006afea9a41a0500cc 16072 < the delivery will be with you on Tuesday before noon 
@400000006afea9a41a05acac 16072 < kind regards 
@400000006afea9a41a067bb4 16072 <  
@400000006afea9a41a067bb4 16072 < could you send the figures of October once more? 
@400000006afea9a41a067bb4 16072 < +4+
@400000006afea9a41a06dd5c 16072 < 9 30 5550 1 + 49 30 5550 2 
@400000006afea9a41a073f04 16072 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea9a41a0815dc 16072 < thank you for the papers, we shall look at them next week 
@400000006afea9a41a0815dc 16072 < please find the minutes of the last meeting below 
@400000006afea9a41a083cec 16072 < the delivery will be with you on Tuesday before noon 
@400000006afea9a41a085c2c 16072 < kind regards+
@400000006afea9a41a09468c 16072 <  
@400000006afea9a41a09756c 16072 <  
@400000006afea9a41a0a30ec 16072 < could you send the figures of October once more? 
@400000006afea9a41a0b1764 16072 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea9a41a0bd6cc 16072 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea9a41a0bd6cc 16072 < thank you for the papers, we shall look at them next week 
@400000006afea9a41a0cb574 16072 < please find the minutes of the last meeting below 
@400000006afea9a41a0d653c 16072 < the delivery+
@400000006afea9a41a0e3444 16072 <  will be with you on Tuesday before noon 
@400000006afea9a41a0e3444 16072 < kind regards 
@400000006afea9a41a0e3444 16072 <  
@400000006afea9a41a0eb144 16072 < ---- 
@400000006afea9a41a0eb144 16072 < . 
@400000006afea9a4200c71e4 16072 > 250 ok 1795074458 qp 16076 
@400000006afea9a4245dce8c 16072 < QUIT 
@400000006afea9a4246807bc 16072 > 221 mx1.example.net 
@400000006afea9a4247002b4 tcpserver: end 16072 status 0
@400000006afea9a4247002b4 tcpserver: status: 0/40
@400000006afea9a424733aec 16072 < [EOF]
@400000006afea9a424733aec 16072 > [EOF]
@400000006afea9dc17b688a4 tcpserver: status: 1/40
@400000006afea9dc17b72cb4 tcpserver: pid 16355 from 198.51.100.101
@400000006afea9dc228db20c tcpserver: ok 16355 mx1.example.net:192.0.2.25:25 host101.isp.test:198.51.100.101::22868
@400000006afea9dc2d762154 16355 > 220 mx1.example.net ESMTP 
@400000006afea9dc2ea8c93c 16355 < EHLO host101.isp.test 
@400000006afea9dc2ee9e534 16355 > 250-mx1.example.net 
@400000006afea9dc2ee9e534 16355 > 250-PIPELINING 
@400000006afea9dc2eeac3dc 16355 > 250 8BITMIME 
@400000006afea9dc33bd71fc 16355 < MAIL FROM:<emma47@mail21.vendor.test> 
@400000006afea9dc34003ba4 16355 > 250 ok 
@400000006afea9dc38bcf0c4 16355 < RCPT TO:<info@shop.example> 
@400000006afea9dc38bcf0c4 greylisting: 198.51.100.101 (emma47@mail21.vendor.test -> info@shop.example) doesn't exist. - temp. rejecting
@400000006afea9dc38e19b7c 16355 > 451 temporary failure (#4.3.0) 
@400000006afea9dd01bd0f8c 16355 < QUIT 
@400000006afea9dd01ea788c 16355 > 221 mx1.example.net 
@400000006afea9dd01f23504 tcpserver: end 16355 status 0
@400000006afea9dd01f2f084 tcpserver: status: 0/40
@400000006afea9dd01f4c92c 16355 < [EOF]
@400000006afea9dd01f532a4 16355 > [EOF]
@400000006afeaa6f1a5e157c tcpserver: status: 1/40
@400000006afeaa6f1a5e157c tcpserver: pid 17091 from 198.51.100.91
@400000006afeaa6f2199d074 tcpserver: ok 17091 mx1.example.net:192.0.2.25:25 mail.acorn.example:198.51.100.91::51749
@400000006afeaa6f2df2330c 17091 > 220 mx1.example.net ESMTP 
@400000006afeaa6f3346de84 17091 < EHLO mail.acorn.example 
@400000006afeaa6f3371559c 17091 > 250-mx1.example.net 
@400000006afeaa6f3371f9ac 17091 > 250-PIPELINING 
@400000006afeaa6f33725f3c 17091 > 250 8BITMIME 
@400000006afeaa6f38314ac4 17091 < MAIL FROM:<o.beck11@acorn.example> 
@400000006afeaa6f38314ac4 17091 < RCPT TO:<emma@club.example> 
@400000006afeaa6f38314ac4 17091 < DATA 
@400000006afeaa6f386ef7d4 17091 > 250 ok 
@400000006afeaa6f386f614c greylisting: 198.51.100.91 (o.beck11@acorn.example -> emma@club.example) exists (id=5398) - accepting
@400000006afeaa6f389e9354 17091 > 250 ok 
@400000006afeaa6f38cbc1bc 17091 > 354 go ahead 
@400000006afeaa700103932c 17091 < From: <o.beck11@acorn.example> 
@400000006afeaa700103b26c 17091 < To: <emma@club.example> 
@400000006afeaa700103f4d4 17091 < Subject: our talk of last week 
@400000006afeaa700103f4d4 17091 < Message-ID: <mwn93tth.17094@mail.acorn.example> 
@400000006afeaa700104b054 17091 <  
@400000006afeaa700104cf94 17091 < could you send the figures of October once more? 
@400000006afeaa70010544c4 17091 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaa700106236c 17091 < starting delivery 1: msg 2 to local +
@400000006afeaa700106236c 17091 < x@example.org 
@400000006afeaa700106989c 17091 < thank you for the papers, we shall look at them next week 
@400000006afeaa7001071984 17091 < please find the minutes of the last meeting below 
@400000006afeaa700107e0bc 17091 < the delivery will be with you on Tuesday before noon 
@400000006afeaa700107f444 17091 < kind regards 
@400000006afeaa70010855ec 17091 <  
@400000006afeaa70010855ec 17091 < could you send the figures of October once more? 
@400000006afeaa70010880e4 17091 < +49 30 5550+
@400000006afeaa700108cf04 17091 <  1 + 49 30 5550 2 
@400000006afeaa700108cf04 17091 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeaa700108cf04 17091 < thank you for the papers, we shall look at them next week 
@400000006afeaa700108cf04 17091 < please find the minutes of the last meeting below 
@400000006afeaa70010901cc 17091 < the delivery will be with you on Tuesday before noon 
@400000006afeaa70010901cc 17091 < kind regards 
@400000006afeaa7001096f2c 17091 <  
@400000006afeaa700109b194 17091 < could +
@400000006afeaa700109b194 17091 < you send the figures of October once more? 
@400000006afeaa700109b194 17091 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaa700109b194 17091 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeaa700109b194 17091 < thank you for the papers, we shall look at them next week 
@400000006afeaa70010a327c 17091 < please find the minutes of the last meeting below 
@400000006afeaa70010a327c 17091 < the delivery will be +
@400000006afeaa70010a78cc 17091 < with you on Tuesday before noon 
@400000006afeaa70010a78cc 17091 < kind regards 
@400000006afeaa70010b5b5c 17091 <  
@400000006afeaa70010b5b5c 17091 < could you send the figures of October once more? 
@400000006afeaa70010b72cc 17091 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaa70010c16dc 17091 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeaa70010c3234 17091 < thank you for the papers, we shall look at them next week 
@400000006afeaa70010d1c94 17091 < please find the m+
@400000006afeaa70010d1c94 17091 < inutes of the last meeting below 
@400000006afeaa70010d207c 17091 < the delivery will be with you on Tuesday before noon 
@400000006afeaa70010dff24 17091 < kind regards 
@400000006afeaa70010e2634 17091 <  
@400000006afeaa70010eb6bc 17091 < could you send the figures of October once more? 
@400000006afeaa70010f0cac 17091 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaa70010f0cac 17091 < ---------- 
@400000006afeaa70010f6e54 17091 < . 
@400000006afeaa7004518994 17091 > 250 ok 1795074662 qp 17094 
@400000006afeaa7008467a14 17091 < QUIT 
@400000006afeaa7008569714 17091 > 221 mx1.example.net 
@400000006afeaa70085e344c tcpserver: end 17091 status 0
@400000006afeaa70085f0b24 tcpserver: status: 0/40
@400000006afeaa7008617c24 17091 < [EOF]
@400000006afeaa70086208c4 17091 > [EOF]
@400000006afeaad82ae0c8a4 tcpserver: status: 1/40
@400000006afeaad82ae0c8a4 tcpserver: pid 17617 from 203.0.113.24
@400000006afeaad82d611a84 tcpserver: ok 17617 mx1.example.net:192.0.2.25:25 mail.heather.example:203.0.113.24::14825
@400000006afeaad82ef2e1fc 17617 > 220 mx1.example.net ESMTP 
@400000006afeaad832021214 17617 < EHLO mail.heather.example 
@400000006afeaad832099fac 17617 > 250-mx1.example.net 
@400000006afeaad832099fac 17617 > 250-PIPELINING 
@400000006afeaad8320a0924 17617 > 250 8BITMIME 
@400000006afeaad8351e7ce4 17617 < MAIL FROM:<t.wolf8@heather.example> 
@400000006afeaad8353865b4 17617 > 250 ok 
@400000006afeaad839813ac4 17617 < RCPT TO:<r.frank@club.example> 
@400000006afeaad839819884 greylisting: 203.0.113.24 (t.wolf8@heather.example -> r.frank@club.example) exists (id=29026) - accepting
@400000006afeaad839926d1c 17617 > 250 ok 
@400000006afeaad900a42d4c 17617 < DATA 
@400000006afeaad900dc11e4 17617 > 354 go ahead 
@400000006afeaad9076ba2a4 17617 < From: <t.wolf8@heather.example> 
@400000006afeaad9076ba2a4 17617 < To: <r.frank@club.example> 
@400000006afeaad9076ba2a4 17617 < Subject: our talk of last week 
@400000006afeaad9076c65f4 17617 < Message-ID: <mwn962w9.17619@mail.heather.example> 
@400000006afeaad9076cc3b4 17617 <  
@400000006afeaad9076d3ccc 17617 < please find the minutes of the last meeting below 
@400000006afeaad9076d3ccc 17617 < the delivery will be with you on Tuesday before noon 
@400000006afeaad9076e07ec 17617 < kind +
@400000006afeaad9076e7934 17617 < regards 
@400000006afeaad9076e7934 17617 <  
@400000006afeaad9076e7934 17617 < could you send the figures of October once more? 
@400000006afeaad9076f4454 17617 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaad9076f965c 17617 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeaad907702eb4 17617 < thank you for the papers, we shall look at them next week 
@400000006afeaad907702eb4 17617 < please find the minutes of the last meeting below 
@400000006afeaad907702eb4 17617 < the +
@400000006afeaad9077080bc 17617 < delivery will be with you on Tuesday before noon 
@400000006afeaad907710d5c 17617 < kind regards 
@400000006afeaad90771e434 17617 <  
@400000006afeaad907723e0c 17617 < could you send the figures of October once more? 
@400000006afeaad907724dac 17617 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaad90772557c 17617 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeaad90772557c 17617 < thank you for the papers, we shall look at them next week 
@400000006afeaad90772557c 17617 < ------------------------- 
@400000006afeaad9077297e4 17617 < . 
@400000006afeaad908d07264 17617 > 250 ok 1795074767 qp 17619 
@400000006afeaad90e556d0c 17617 < QUIT 
@400000006afeaad90e725764 17617 > 221 mx1.example.net 
@400000006afeaad90e7adefc tcpserver: end 17617 status 0
@400000006afeaad90e7adefc tcpserver: status: 0/40
@400000006afeaad90e7d1564 17617 < [EOF]
@400000006afeaad90e7d4444 17617 > [EOF]
@400000006afeab3d35659fd4 tcpserver: status: 1/40
@400000006afeab3d3565ea0c tcpserver: pid 18123 from 198.51.100.234
@400000006afeab3e0547110c tcpserver: ok 18123 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::31401
@400000006afeab3e0dd28d24 18123 > 220 mx1.example.net ESMTP 
@400000006afeab3e0fa8e74c 18123 < EHLO mail.partner.test 
@400000006afeab3e0fccceb4 18123 > 250-mx1.example.net 
@400000006afeab3e0fcd094c 18123 > 250-PIPELINING 
@400000006afeab3e0fcda58c 18123 > 250 8BITMIME 
@400000006afeab3e1040260c 18123 < MAIL FROM:<k.maier15@partner.test> 
@400000006afeab3e10813e1c 18123 > 250 ok 
@400000006afeab3e14af24a4 18123 < RCPT TO:<t.wolf@shop.example> 
@400000006afeab3e14af24a4 greylisting: 198.51.100.234 (k.maier15@partner.test -> t.wolf@shop.example) doesn't exist. - temp. rejecting
@400000006afeab3e14efbfb4 18123 > 451 temporary failure (#4.3.0) 
@400000006afeab3e1bd582dc 18123 < QUIT 
@400000006afeab3e1be2adf4 18123 > 221 mx1.example.net 
@400000006afeab3e1be9b2d4 tcpserver: end 18123 status 0
@400000006afeab3e1be9ddcc tcpserver: status: 0/40
@400000006afeab3e1beceef4 18123 < [EOF]
@400000006afeab3e1bed0e34 18123 > [EOF]
@400000006afeab782965a418 tcpserver: status: 1/40
@400000006afeab782965a418 tcpserver: pid 18417 from 198.51.100.177
@400000006afeab7913e58180 tcpserver: ok 18417 mx1.example.net:192.0.2.25:25 :198.51.100.177::60467
@400000006afeab79209e8e30 rblsmtpd: 198.51.100.177 pid 18417: 451 https://zen.dnsbl.example/query/ip/198.51.100.177
@400000006afeab7a1b33b6f0 tcpserver: end 18417 status 0
@400000006afeab7a1b33b6f0 tcpserver: status: 0/40
@400000006afeacaf149d66a6 tcpserver: status: 1/40
@400000006afeacaf149e06ce tcpserver: pid 19970 from 198.51.100.52
@400000006afeacaf1dd1f7e6 tcpserver: ok 19970 mx1.example.net:192.0.2.25:25 mail.freemail.test:198.51.100.52::2942
@400000006afeacaf294019be 19970 > 220 mx1.example.net ESMTP 
@400000006afeacaf2a8259d6 19970 < EHLO mail.freemail.test 
@400000006afeacaf2a9b739e 19970 > 250-mx1.example.net 
@400000006afeacaf2a9c562e 19970 > 250-PIPELINING 
@400000006afeacaf2a9c562e 19970 > 250 8BITMIME 
@400000006afeacaf3052a1d6 19970 < MAIL FROM:<k.maier0@freemail.test> 
@400000006afeacaf307cab8e 19970 > 250 ok 
@400000006afeacaf375704d6 19970 < RCPT TO:<y.kurz@shop.example> 
@400000006afeacaf37575ac6 greylisting: 198.51.100.52 (k.maier0@freemail.test -> y.kurz@shop.example) doesn't exist. - temp. rejecting
@400000006afeacaf377f1a8e 19970 > 451 temporary failure (#4.3.0) 
@400000006afeacaf3b912446 19970 < QUIT 
@400000006afeacb0000202a6 19970 > 221 mx1.example.net 
@400000006afeacb00008d4be tcpserver: end 19970 status 0
@400000006afeacb000091ef6 tcpserver: status: 0/40
@400000006afeacb0000c3bd6 19970 < [EOF]
@400000006afeacb0000c3bd6 19970 > [EOF]
@400000006afeacc62b2ad1c4 tcpserver: status: 1/40
@400000006afeacc62b2b71ec tcpserver: pid 20087 from 192.0.2.30
@400000006afeacc63463c41c tcpserver: ok 20087 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::4058
@400000006afeacc63a5d69f4 20087 > 220 mx1.example.net ESMTP 
@400000006afeacc63b693c74 20087 < EHLO monitor.example.net 
@400000006afeacc700009e34 20087 > 250-mx1.example.net 
@400000006afeacc70001174c 20087 > 250-PIPELINING 
@400000006afeacc700018c7c 20087 > 250 8BITMIME 
@400000006afeacc70105872c 20087 < QUIT 
@400000006afeacc70128edac 20087 > 221 mx1.example.net 
@400000006afeacc701315604 tcpserver: end 20087 status 0
@400000006afeacc701322cdc tcpserver: status: 0/40
@400000006afeacc701347e9c 20087 < [EOF]
@400000006afeacc7013499f4 20087 > [EOF]
@400000006afeacdb1f0d2a54 tcpserver: status: 1/40
@400000006afeacdb1f0d2e3c tcpserver: pid 20191 from 198.51.100.52
@400000006afeacdb2501d2d4 tcpserver: ok 20191 mx1.example.net:192.0.2.25:25 mail.freemail.test:198.51.100.52::12229
@400000006afeacdb2889385c 20191 > 220 mx1.example.net ESMTP 
@400000006afeacdb29c2e90c 20191 < EHLO mail.freemail.test 
@400000006afeacdb29fa73cc 20191 > 250-mx1.example.net 
@400000006afeacdb29facda4 20191 > 250-PIPELINING 
@400000006afeacdb29fb5274 20191 > 250 8BITMIME 
@400000006afeacdb2d881314 20191 < MAIL FROM:<paula13@freemail.test> 
@400000006afeacdb2db61084 20191 > 250 ok 
@400000006afeacdb31223d4c 20191 < RCPT TO:<z.jung@shop.example> 
@400000006afeacdb3122cdd4 greylisting: 198.51.100.52 (paula13@freemail.test -> z.jung@shop.example) exists (id=16628) - accepting
@400000006afeacdb312eace4 20191 > 250 ok 
@400000006afeacdb31dcbf64 20191 < DATA 
@400000006afeacdb31e3cffc 20191 > 354 go ahead 
@400000006afeacdb323c409c 20191 < From: <paula13@freemail.test> 
@400000006afeacdb323c67ac 20191 < To: <z.jung@shop.example> 
@400000006afeacdb323c7b34 20191 < Subject: our talk of last week 
@400000006afeacdb323cb1e4 20191 < Message-ID: <mwn9h437.20193@mail.freemail.test> 
@400000006afeacdb323cb1e4 20191 <  
@400000006afeacdb323cfc1c 20191 < kind regards 
@400000006afeacdb323cfc1c 20191 <  
@400000006afeacdb323da7fc 20191 < could you send the figures of October once more? 
@400000006afeacdb323dfdec 20191 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeacdb323ed8ac 20191 < starting delivery 1+
@400000006afeacdb323ed8ac 20191 < : msg 2 to local x@example.org 
@400000006afeacdb323f9044 20191 < thank you for the papers, we shall look at them next week 
@400000006afeacdb3240671c 20191 < please find the minutes of the last meeting below 
@400000006afeacdb3240dc4c 20191 < the delivery will be with you on Tuesday before noon 
@400000006afeacdb32416cd4 20191 < kind regards 
@400000006afeacdb3241a384 20191 <  
@400000006afeacdb324266d4 20191 < could you send the figures of October once m+
@400000006afeacdb324291cc 20191 < ore? 
@400000006afeacdb324291cc 20191 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeacdb32434d4c 20191 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeacdb3243d604 20191 < thank you for the papers, we shall look at them next week 
@400000006afeacdb3243d604 20191 < please find the minutes of the last meeting below 
@400000006afeacdb3243d604 20191 < the delivery will be with you on Tuesday before noon 
@400000006afeacdb32441484 20191 < kind +
@400000006afeacdb32447244 20191 < regards 
@400000006afeacdb324489b4 20191 <  
@400000006afeacdb324506b4 20191 < could you send the figures of October once more? 
@400000006afeacdb324554d4 20191 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeacdb324554d4 20191 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeacdb3245b294 20191 < --------------------- 
@400000006afeacdb3246990c 20191 < . 
@400000006afeacdb3659cba4 20191 > 250 ok 1795075281 qp 20193 
@400000006afeacdb3b7a6314 20191 < QUIT 
@400000006afeacdc0006e794 20191 > 221 mx1.example.net 
@400000006afeacdc000f4434 tcpserver: end 20191 status 0
@400000006afeacdc000ffbcc tcpserver: status: 0/40
@400000006afeacdc001195f4 20191 < [EOF]
@400000006afeacdc001195f4 20191 > [EOF]
@400000006afeadad28f7a9cc tcpserver: status: 1/40
@400000006afeadad28f8460c tcpserver: pid 21242 from 198.51.100.64
@400000006afeadad30ad1cec tcpserver: ok 21242 mx1.example.net:192.0.2.25:25 mail.oakwood.test:198.51.100.64::36051
@400000006afeadad3712c71c 21242 > 220 mx1.example.net ESMTP 
@400000006afeadad3b24c51c 21242 < EHLO mail.oakwood.test 
@400000006afeadad3b2bd99c 21242 > 250-mx1.example.net 
@400000006afeadad3b2c9cec 21242 > 250-PIPELINING 
@400000006afeadad3b2d8364 21242 > 250 8BITMIME 
@400000006afeadae011e0c84 21242 < MAIL FROM:<ute10@oakwood.test> 
@400000006afeadae0135f984 21242 > 250 ok 
@400000006afeadae0332811c 21242 < RCPT TO:<ida@shop.example> 
@400000006afeadae0332811c greylisting: 198.51.100.64 (ute10@oakwood.test -> ida@shop.example) exists (id=6700) - accepting
@400000006afeadae0340b5d4 21242 > 250 ok 
@400000006afeadae03bd6f84 21242 < DATA 
@400000006afeadae03f92c7c 21242 > 354 go ahead 
@400000006afeadae07fa80dc 21242 < From: <ute10@oakwood.test> 
@400000006afeadae07fa80dc 21242 < To: <ida@shop.example> 
@400000006afeadae07fab78c 21242 < Subject: our talk of last week 
@400000006afeadae07fab78c 21242 < Message-ID: <mwn9lmbs.21244@mail.oakwood.test> 
@400000006afeadae07fab78c 21242 <  
@400000006afeadae07fab78c 21242 < thank you for the papers, we shall look at them next week 
@400000006afeadae07fab78c 21242 < please find the minutes of the last meeting below 
@400000006afeadae07fab78c 21242 < the delivery+
@400000006afeadae07fade9c 21242 <  will be with you on Tuesday before noon 
@400000006afeadae07fb57b4 21242 < kind regards 
@400000006afeadae07fb8694 21242 <  
@400000006afeadae07fc3e2c 21242 < could you send the figures of October once more? 
@400000006afeadae07fc9804 21242 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeadae07fc9804 21242 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeadae07fc9804 21242 < thank you for the papers, we shall look at them next week 
@400000006afeadae07fd5b54 21242 < please f+
@400000006afeadae07fd7a94 21242 < ind the minutes of the last meeting below 
@400000006afeadae07fd7a94 21242 < the delivery will be with you on Tuesday before noon 
@400000006afeadae07fda974 21242 < kind regards 
@400000006afeadae07fe68dc 21242 <  
@400000006afeadae07fe6cc4 21242 < could you send the figures of October once more? 
@400000006afeadae07fea374 21242 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeadae07fefd4c 21242 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeadae07ffa92c 21242 < thank you fo+
@400000006afeadae08007c1c 21242 < r the papers, we shall look at them next week 
@400000006afeadae0801202c 21242 < please find the minutes of the last meeting below 
@400000006afeadae08012fcc 21242 < the delivery will be with you on Tuesday before noon 
@400000006afeadae0801b49c 21242 < kind regards 
@400000006afeadae0802878c 21242 <  
@400000006afeadae0802878c 21242 < could you send the figures of October once more? 
@400000006afeadae0802878c 21242 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeadae0803336c 21242 < starting+
@400000006afeadae0803a4b4 21242 <  delivery 1: msg 2 to local x@example.org 
@400000006afeadae0803a4b4 21242 < thank you for the papers, we shall look at them next week 
@400000006afeadae080440f4 21242 < please find the minutes of the last meeting below 
@400000006afeadae080440f4 21242 < the delivery will be with you on Tuesday before noon 
@400000006afeadae0804c5c4 21242 < kind regards 
@400000006afeadae08058cfc 21242 <  
@400000006afeadae08058cfc 21242 < could you send the figures of Oct+
@400000006afeadae08058cfc 21242 < ober once more? 
@400000006afeadae080594cc 21242 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeadae0805bfc4 21242 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeadae0806487c 21242 < thank you for the papers, we shall look at them next week 
@400000006afeadae0806487c 21242 < please find the minutes of the last meeting below 
@400000006afeadae0806e4bc 21242 < the delivery will be with you on Tuesday before +
@400000006afeadae0806e4bc 21242 < noon 
@400000006afeadae08079c54 21242 < kind regards 
@400000006afeadae08079c54 21242 <  
@400000006afeadae08079c54 21242 < could you send the figures of October once more? 
@400000006afeadae0807ea74 21242 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeadae0807ea74 21242 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeadae0807ea74 21242 < thank you for the papers, we shall look at them next week 
@400000006afeadae0808638c 21242 < please find the minutes of the last meeting +
@400000006afeadae080882cc 21242 < below 
@400000006afeadae080882cc 21242 < the delivery will be with you on Tuesday before noon 
@400000006afeadae080882cc 21242 < kind regards 
@400000006afeadae080882cc 21242 <  
@400000006afeadae0808a9dc 21242 < could you send the figures of October once more? 
@400000006afeadae0808dca4 21242 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeadae080951d4 21242 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeadae0809943c 21242 < thank you for the papers, we shall look at them +
@400000006afeadae0809e25c 21242 < next week 
@400000006afeadae080accbc 21242 < please find the minutes of the last meeting below 
@400000006afeadae080adc5c 21242 < the delivery will be with you on Tuesday before noon 
@400000006afeadae080b2a7c 21242 < kind regards 
@400000006afeadae080b2a7c 21242 <  
@400000006afeadae080b806c 21242 < could you send the figures of October once more? 
@400000006afeadae080be214 21242 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeadae080c3804 21242 < starting delivery 1: msg 2 to local x@exampl+
@400000006afeadae080c3804 21242 < e.org 
@400000006afeadae080c3804 21242 < thank you for the papers, we shall look at them next week 
@400000006afeadae080c3804 21242 < please find the minutes of the last meeting below 
@400000006afeadae080c6acc 21242 < the delivery will be with you on Tuesday before noon 
@400000006afeadae080d4974 21242 < kind regards 
@400000006afeadae080dd22c 21242 <  
@400000006afeadae080dd22c 21242 < could you send the figures of October once more? 
@400000006afeadae080dd22c 21242 < +49 30 5550 1 + 49 +
@400000006afeadae080e0cc4 21242 < 30 5550 2 
@400000006afeadae080e9d4c 21242 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeadae080f6c54 21242 < thank you for the papers, we shall look at them next week 
@400000006afeadae080f6c54 21242 < please find the minutes of the last meeting below 
@400000006afeadae080fe184 21242 < the delivery will be with you on Tuesday before noon 
@400000006afeadae0810bc44 21242 < kind regards 
@400000006afeadae0811a2bc 21242 <  
@400000006afeadae08125e3c 21242 < could you send+
@400000006afeadae0812854c 21242 <  the figures of October once more? 
@400000006afeadae08128934 21242 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeadae08128934 21242 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeadae0812bfe4 21242 < thank you for the papers, we shall look at them next week 
@400000006afeadae08135454 21242 < please find the minutes of the last meeting below 
@400000006afeadae08135454 21242 < the delivery will be with you+
@400000006afeadae08140804 21242 <  on Tuesday before noon 
@400000006afeadae0814bf9c 21242 < kind regards 
@400000006afeadae0815a614 21242 <  
@400000006afeadae0815f81c 21242 < could you send the figures of October once more? 
@400000006afeadae08166194 21242 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeadae08166194 21242 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeadae08166d4c 21242 < thank you for the papers, we shall look at them next week 
@400000006afeadae08173c54 21242 < please find the minutes o+
@400000006afeadae08173c54 21242 < f the last meeting below 
@400000006afeadae08173c54 21242 < the delivery will be with you on Tuesday before noon 
@400000006afeadae08181714 21242 < kind regards 
@400000006afeadae08188c44 21242 <  
@400000006afeadae0819249c 21242 < could you send the figures of October once more? 
@400000006afeadae0819249c 21242 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeadae0819c0dc 21242 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeadae081a45ac 21242 < -------- 
@400000006afeadae081ae9bc 21242 < . 
@400000006afeadae0a349a2c 21242 > 250 ok 1795075492 qp 21244 
@400000006afeadae0e67281c 21242 < QUIT 
@400000006afeadae0e9dfb44 21242 > 221 mx1.example.net 
@400000006afeadae0ea59c64 tcpserver: end 21242 status 0
@400000006afeadae0ea657e4 tcpserver: status: 0/40
@400000006afeadae0ea86b24 21242 < [EOF]
@400000006afeadae0ea86b24 21242 > [EOF]
@400000006afeae0831143f44 tcpserver: status: 1/40
@400000006afeae0831143f44 tcpserver: pid 21698 from 203.0.113.215
@400000006afeae0836e6216c tcpserver: ok 21698 mx1.example.net:192.0.2.25:25 mail.museum.example:203.0.113.215::56394
@400000006afeae083a14203c 21698 > 220 mx1.example.net ESMTP 
@400000006afeae0904dff684 21698 < EHLO mail.museum.example 
@400000006afeae09051c5b74 21698 > 250-mx1.example.net 
@400000006afeae09051cc4ec 21698 > 250-PIPELINING 
@400000006afeae09051d93f4 21698 > 250 8BITMIME 
@400000006afeae0905aa9984 21698 < MAIL FROM:<emma27@museum.example> 
@400000006afeae0905c2a1dc 21698 > 250 ok 
@400000006afeae090bbf975c 21698 < RCPT TO:<f.braun@club.example> 
@400000006afeae090bc07604 greylisting: 203.0.113.215 (emma27@museum.example -> f.braun@club.example) exists (id=62429) - accepting
@400000006afeae090bfb67dc 21698 > 250 ok 
@400000006afeae090ddee54c 21698 < DATA 
@400000006afeae090dfa50d4 21698 > 354 go ahead 
@400000006afeae09151485c4 21698 < From: <emma27@museum.example> 
@400000006afeae091514d3e4 21698 < To: <f.braun@club.example> 
@400000006afeae091514ef3c 21698 < Subject: our talk of last week 
@400000006afeae091514ef3c 21698 < Message-ID: <mwn9nkrv.21701@mail.museum.example> 
@400000006afeae0915156c3c 21698 <  
@400000006afeae09151583ac 21698 < kind regards 
@400000006afeae091515a6d4 21698 <  
@400000006afeae0915166e0c 21698 < could you send the figures of October once more? 
@400000006afeae0915166e0c 21698 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae091516cbcc 21698 < starting delivery+
@400000006afeae09151744e4 21698 <  1: msg 2 to local x@example.org 
@400000006afeae091517ecdc 21698 < thank you for the papers, we shall look at them next week 
@400000006afeae091517fc7c 21698 < please find the minutes of the last meeting below 
@400000006afeae09151817d4 21698 < the delivery will be with you on Tuesday before noon 
@400000006afeae0915185e24 21698 < kind regards 
@400000006afeae091518bfcc 21698 <  
@400000006afeae0915190a04 21698 < could you send the figures of October once+
@400000006afeae0915190a04 21698 <  more? 
@400000006afeae091519d90c 21698 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae09151a3e9c 21698 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae09151ac36c 21698 < thank you for the papers, we shall look at them next week 
@400000006afeae09151adec4 21698 < please find the minutes of the last meeting below 
@400000006afeae09151b500c 21698 < the delivery will be with you on Tuesday before noon 
@400000006afeae09151b8e8c 21698 < kin+
@400000006afeae09151b8e8c 21698 < d regards 
@400000006afeae09151b8e8c 21698 <  
@400000006afeae09151c1b2c 21698 < could you send the figures of October once more? 
@400000006afeae09151ce64c 21698 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae09151ce64c 21698 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae09151d440c 21698 < thank you for the papers, we shall look at them next week 
@400000006afeae09151ddc64 21698 < please find the minutes of the last meeting below 
@400000006afeae09151ddc64 21698 < th+
@400000006afeae09151defec 21698 < e delivery will be with you on Tuesday before noon 
@400000006afeae09151eda4c 21698 < kind regards 
@400000006afeae09151f3424 21698 <  
@400000006afeae09151f3424 21698 < could you send the figures of October once more? 
@400000006afeae09151f72a4 21698 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae09151fcc7c 21698 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae0915207474 21698 < thank you for the papers, we shall look at them next week+
@400000006afeae0915209b84 21698 <  
@400000006afeae0915212054 21698 < please find the minutes of the last meeting below 
@400000006afeae0915212054 21698 < the delivery will be with you on Tuesday before noon 
@400000006afeae091521a524 21698 < kind regards 
@400000006afeae091521a524 21698 <  
@400000006afeae09152206cc 21698 < could you send the figures of October once more? 
@400000006afeae0915229b3c 21698 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae091522f12c 21698 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae09152379e4 21698 < th+
@400000006afeae09152379e4 21698 < ank you for the papers, we shall look at them next week 
@400000006afeae091523cbec 21698 < please find the minutes of the last meeting below 
@400000006afeae091523cbec 21698 < the delivery will be with you on Tuesday before noon 
@400000006afeae091524317c 21698 < kind regards 
@400000006afeae091524d1a4 21698 <  
@400000006afeae0915251fc4 21698 < could you send the figures of October once more? 
@400000006afeae0915252f64 21698 < +49 30 5550 1 + 49 30 5550 2+
@400000006afeae09152611f4 21698 <  
@400000006afeae0915262194 21698 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae09152648a4 21698 < thank you for the papers, we shall look at them next week 
@400000006afeae091526ae34 21698 < please find the minutes of the last meeting below 
@400000006afeae091526b21c 21698 < the delivery will be with you on Tuesday before noon 
@400000006afeae091527756c 21698 < kind regards 
@400000006afeae0915285414 21698 <  
@400000006afeae0915286f6c 21698 < could you send the figu+
@400000006afeae0915289e4c 21698 < res of October once more? 
@400000006afeae09152984c4 21698 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae091529de9c 21698 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae09152a0994 21698 < thank you for the papers, we shall look at them next week 
@400000006afeae09152ab574 21698 < please find the minutes of the last meeting below 
@400000006afeae09152b8c4c 21698 < the delivery will be with you on Tuesd+
@400000006afeae09152c43e4 21698 < ay before noon 
@400000006afeae09152c7e7c 21698 < kind regards 
@400000006afeae09152ce40c 21698 <  
@400000006afeae09152d4d84 21698 < could you send the figures of October once more? 
@400000006afeae09152e37e4 21698 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae09152e37e4 21698 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae09152edfdc 21698 < thank you for the papers, we shall look at them next week 
@400000006afeae09152edfdc 21698 < please find the minutes of the las+
@400000006afeae09152faafc 21698 < t meeting below 
@400000006afeae09152faafc 21698 < the delivery will be with you on Tuesday before noon 
@400000006afeae09152fd5f4 21698 < kind regards 
@400000006afeae0915301474 21698 <  
@400000006afeae0915305ac4 21698 < could you send the figures of October once more? 
@400000006afeae0915305ac4 21698 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae091530b884 21698 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae091530b884 21698 < thank you for the papers, we shall loo+
@400000006afeae0915319b14 21698 < k at them next week 
@400000006afeae0915326a1c 21698 < please find the minutes of the last meeting below 
@400000006afeae0915326a1c 21698 < the delivery will be with you on Tuesday before noon 
@400000006afeae091532df4c 21698 < kind regards 
@400000006afeae0915333924 21698 <  
@400000006afeae0915333924 21698 < could you send the figures of October once more? 
@400000006afeae0915333924 21698 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae0915342384 21698 < starting delivery 1: msg 2 to loca+
@400000006afeae0915342384 21698 < l x@example.org 
@400000006afeae09153494cc 21698 < thank you for the papers, we shall look at them next week 
@400000006afeae091534ac3c 21698 < please find the minutes of the last meeting below 
@400000006afeae0915356ba4 21698 < the delivery will be with you on Tuesday before noon 
@400000006afeae0915359a84 21698 < kind regards 
@400000006afeae0915367544 21698 <  
@400000006afeae0915372cdc 21698 < could you send the figures of October once more? 
@400000006afeae0915372cdc 21698 < +49 30 55+
@400000006afeae0915380f6c 21698 < 50 1 + 49 30 5550 2 
@400000006afeae0915380f6c 21698 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae09153874fc 21698 < thank you for the papers, we shall look at them next week 
@400000006afeae09153874fc 21698 < please find the minutes of the last meeting below 
@400000006afeae091538f9cc 21698 < the delivery will be with you on Tuesday before noon 
@400000006afeae091539019c 21698 < kind regards 
@400000006afeae091539019c 21698 <  
@400000006afeae091539019c 21698 < coul+
@400000006afeae0915391524 21698 < d you send the figures of October once more? 
@400000006afeae0915391524 21698 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae091539d48c 21698 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae09153a595c 21698 < thank you for the papers, we shall look at them next week 
@400000006afeae09153a595c 21698 < please find the minutes of the last meeting below 
@400000006afeae09153a595c 21698 < the delivery will b+
@400000006afeae09153a595c 21698 < e with you on Tuesday before noon 
@400000006afeae09153ade2c 21698 < kind regards 
@400000006afeae09153ae214 21698 <  
@400000006afeae09153bc88c 21698 < could you send the figures of October once more? 
@400000006afeae09153c4974 21698 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae09153c7084 21698 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae09153cc28c 21698 < thank you for the papers, we shall look at them next week 
@400000006afeae09153d187c 21698 < please find the+
@400000006afeae09153dfb0c 21698 <  minutes of the last meeting below 
@400000006afeae09153e1e34 21698 < the delivery will be with you on Tuesday before noon 
@400000006afeae09153ed1e4 21698 < kind regards 
@400000006afeae09153f56b4 21698 <  
@400000006afeae09153ff2f4 21698 < could you send the figures of October once more? 
@400000006afeae09153ff2f4 21698 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae09153ff2f4 21698 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae091540643c 21698 < -------------------+
@400000006afeae09154146cc 21698 < -------- 
@400000006afeae0915420e04 21698 < . 
@400000006afeae091c01c6e4 21698 > 250 ok 1795075583 qp 21701 
@400000006afeae092330f6ec 21698 < QUIT 
@400000006afeae09235e5fec 21698 > 221 mx1.example.net 
@400000006afeae092366eb6c tcpserver: end 21698 status 0
@400000006afeae092367c62c tcpserver: status: 0/40
@400000006afeae0923692d8c 21698 < [EOF]
@400000006afeae09236a17ec 21698 > [EOF]
@400000006afeae0e20b688dc tcpserver: status: 1/40
@400000006afeae0e20b75014 tcpserver: pid 21726 from 203.0.113.35
@400000006afeae0e22ad47fc tcpserver: ok 21726 mx1.example.net:192.0.2.25:25 mail.mill.test:203.0.113.35::47602
@400000006afeae0e2ab30d9c 21726 > 220 mx1.example.net ESMTP 
@400000006afeae0e2f28edec 21726 < EHLO mail.mill.test 
@400000006afeae0e2f53ce7c 21726 > 250-mx1.example.net 
@400000006afeae0e2f544794 21726 > 250-PIPELINING 
@400000006afeae0e2f544794 21726 > 250 8BITMIME 
@400000006afeae0e3046bde4 21726 < MAIL FROM:<y.kurz17@mill.test> 
@400000006afeae0e30479c8c 21726 < RCPT TO:<carla@example.net> 
@400000006afeae0e30479c8c 21726 < DATA 
@400000006afeae0e3072a814 21726 > 250 ok 
@400000006afeae0e3072dec4 greylisting: 203.0.113.35 (y.kurz17@mill.test -> carla@example.net) exists (id=54315) - accepting
@400000006afeae0e3098d584 21726 > 250 ok 
@400000006afeae0e30a646ec 21726 > 354 go ahead 
@400000006afeae0e34c90214 21726 < From: <y.kurz17@mill.test> 
@400000006afeae0e34c96f74 21726 < To: <carla@example.net> 
@400000006afeae0e34c9adf4 21726 < Subject: our talk of last week 
@400000006afeae0e34ca80e4 21726 < Message-ID: <mwn9np0q.21728@mail.mill.test> 
@400000006afeae0e34cb193c 21726 <  
@400000006afeae0e34cbb964 21726 < the delivery will be with you on Tuesday before noon 
@400000006afeae0e34cbf7e4 21726 < kind regards 
@400000006afeae0e34cc5d74 21726 <  
@400000006afeae0e34cc70fc 21726 < could you send the figures of October once more? 
@400000006afeae0e34ccb364 21726 < +49 +
@400000006afeae0e34ccfd9c 21726 < 30 5550 1 + 49 30 5550 2 
@400000006afeae0e34ccfd9c 21726 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae0e34cd5774 21726 < thank you for the papers, we shall look at them next week 
@400000006afeae0e34cda594 21726 < please find the minutes of the last meeting below 
@400000006afeae0e34cda594 21726 < the delivery will be with you on Tuesday before noon 
@400000006afeae0e34cda594 21726 < kind regards 
@400000006afeae0e34cda594 21726 < +
@400000006afeae0e34ce0354 21726 <  
@400000006afeae0e34ce16dc 21726 < could you send the figures of October once more? 
@400000006afeae0e34cf013c 21726 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae0e34cf860c 21726 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae0e34cf860c 21726 < thank you for the papers, we shall look at them next week 
@400000006afeae0e34cf91c4 21726 < please find the minutes of the last meeting below 
@400000006afeae0e34d060cc 21726 < the delivery w+
@400000006afeae0e34d133bc 21726 < ill be with you on Tuesday before noon 
@400000006afeae0e34d15eb4 21726 < kind regards 
@400000006afeae0e34d231a4 21726 <  
@400000006afeae0e34d26084 21726 < could you send the figures of October once more? 
@400000006afeae0e34d26c3c 21726 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae0e34d3104c 21726 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae0e34d3db6c 21726 < thank you for the papers, we shall look at them next week 
@400000006afeae0e34d49304 21726 < please fin+
@400000006afeae0e34d496ec 21726 < d the minutes of the last meeting below 
@400000006afeae0e34d571ac 21726 < ----------------------------- 
@400000006afeae0e34d5b7fc 21726 < . 
@400000006afeae0e3a25eed4 21726 > 250 ok 1795075588 qp 21728 
@400000006afeae0f0414d684 21726 < QUIT 
@400000006afeae0f0428bc44 21726 > 221 mx1.example.net 
@400000006afeae0f042fdc7c tcpserver: end 21726 status 0
@400000006afeae0f04301afc tcpserver: status: 0/40
@400000006afeae0f0432c694 21726 < [EOF]
@400000006afeae0f0432c694 21726 > [EOF]
@400000006afeae3138c0406c tcpserver: status: 1/40
@400000006afeae3138c0677c tcpserver: pid 21903 from 198.51.100.43
@400000006afeae313a69a2dc tcpserver: ok 21903 mx1.example.net:192.0.2.25:25 mail.lantern.test:198.51.100.43::13949
@400000006afeae32012a87d4 21903 > 220 mx1.example.net ESMTP 
@400000006afeae32086446fc 21903 < EHLO mail.lantern.test 
@400000006afeae32088db85c 21903 > 250-mx1.example.net 
@400000006afeae32088e837c 21903 > 250-PIPELINING 
@400000006afeae32088e837c 21903 > 250 8BITMIME 
@400000006afeae3208f88c04 21903 < MAIL FROM:<wanda31@lantern.test> 
@400000006afeae320911e064 21903 > 250 ok 
@400000006afeae3209635fac 21903 < RCPT TO:<ute@shop.example> 
@400000006afeae3209641744 greylisting: 198.51.100.43 (wanda31@lantern.test -> ute@shop.example) exists (id=11948) - accepting
@400000006afeae32098df9ec 21903 > 250 ok 
@400000006afeae320e08cbdc 21903 < DATA 
@400000006afeae320e23ba64 21903 > 354 go ahead 
@400000006afeae3210b66394 21903 < From: <wanda31@lantern.test> 
@400000006afeae3210b6f804 21903 < To: <ute@shop.example> 
@400000006afeae3210b7b384 21903 < Subject: our talk of last week 
@400000006afeae3210b847f4 21903 < Message-ID: <mwn9ogbh.21905@mail.lantern.test> 
@400000006afeae3210b8e81c 21903 <  
@400000006afeae3210b98074 21903 < could you send the figures of October once more? 
@400000006afeae3210b98074 21903 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae3210b98074 21903 < starting delivery 1: msg 2 to local x@ex+
@400000006afeae3210b98074 21903 < ample.org 
@400000006afeae3210b98074 21903 < thank you for the papers, we shall look at them next week 
@400000006afeae3210b99fb4 21903 < please find the minutes of the last meeting below 
@400000006afeae3210ba0544 21903 < the delivery will be with you on Tuesday before noon 
@400000006afeae3210ba0544 21903 < kind regards 
@400000006afeae3210ba6304 21903 <  
@400000006afeae3210ba768c 21903 < could you send the figures of October once more? 
@400000006afeae3210bb0714 21903 < +49 30 5550 1 ++
@400000006afeae3210bb0714 21903 <  49 30 5550 2 
@400000006afeae3210bb0714 21903 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae3210bb2a3c 21903 < thank you for the papers, we shall look at them next week 
@400000006afeae3210bb2a3c 21903 < please find the minutes of the last meeting below 
@400000006afeae3210bb2a3c 21903 < the delivery will be with you on Tuesday before noon 
@400000006afeae3210bb87fc 21903 < kind regards 
@400000006afeae3210bb87fc 21903 <  
@400000006afeae3210bbf944 21903 < could you +
@400000006afeae3210bcbc94 21903 < send the figures of October once more? 
@400000006afeae3210bd3d7c 21903 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae3210bd9b3c 21903 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae3210be4b04 21903 < thank you for the papers, we shall look at them next week 
@400000006afeae3210be4b04 21903 < please find the minutes of the last meeting below 
@400000006afeae3210be4b04 21903 < the delivery will be with+
@400000006afeae3210bedf74 21903 <  you on Tuesday before noon 
@400000006afeae3210bf54a4 21903 < kind regards 
@400000006afeae3210bfbe1c 21903 <  
@400000006afeae3210c0a494 21903 < could you send the figures of October once more? 
@400000006afeae3210c15c2c 21903 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae3210c1e8cc 21903 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae3210c265cc 21903 < thank you for the papers, we shall look at them next week 
@400000006afeae3210c30dc4 21903 < please find the minut+
@400000006afeae3210c3dccc 21903 < es of the last meeting below 
@400000006afeae3210c42704 21903 < the delivery will be with you on Tuesday before noon 
@400000006afeae3210c4ea54 21903 < kind regards 
@400000006afeae3210c4ea54 21903 <  
@400000006afeae3210c4ea54 21903 < could you send the figures of October once more? 
@400000006afeae3210c54814 21903 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae3210c5c8fc 21903 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae3210c60f4c 21903 < thank you for the papers,+
@400000006afeae3210c6e23c 21903 <  we shall look at them next week 
@400000006afeae3210c7c8b4 21903 < please find the minutes of the last meeting below 
@400000006afeae3210c868dc 21903 < the delivery will be with you on Tuesday before noon 
@400000006afeae3210c868dc 21903 < kind regards 
@400000006afeae3210c8c2b4 21903 <  
@400000006afeae3210c9a92c 21903 < could you send the figures of October once more? 
@400000006afeae3210c9a92c 21903 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae3210c9a92c 21903 < starting delivery 1: +
@400000006afeae3210ca60c4 21903 < msg 2 to local x@example.org 
@400000006afeae3210ca60c4 21903 < thank you for the papers, we shall look at them next week 
@400000006afeae3210ca60c4 21903 < please find the minutes of the last meeting below 
@400000006afeae3210ca60c4 21903 < the delivery will be with you on Tuesday before noon 
@400000006afeae3210ca8004 21903 < kind regards 
@400000006afeae3210cb3b84 21903 <  
@400000006afeae3210cbaccc 21903 < could you send the figures of October once mor+
@400000006afeae3210cc4524 21903 < e? 
@400000006afeae3210cc4524 21903 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae3210cc4524 21903 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae3210cd0874 21903 < thank you for the papers, we shall look at them next week 
@400000006afeae3210cd0874 21903 < please find the minutes of the last meeting below 
@400000006afeae3210cd0874 21903 < the delivery will be with you on Tuesday before noon 
@400000006afeae3210cd75d4 21903 < kind re+
@400000006afeae3210cdfe8c 21903 < gards 
@400000006afeae3210ced17c 21903 <  
@400000006afeae3210cf3324 21903 < could you send the figures of October once more? 
@400000006afeae3210cf370c 21903 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae3210cf370c 21903 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae3210cf69d4 21903 < thank you for the papers, we shall look at them next week 
@400000006afeae3210cf69d4 21903 < please find the minutes of the last meeting below 
@400000006afeae3210cf71a4 21903 < the de+
@400000006afeae3210d0022c 21903 < livery will be with you on Tuesday before noon 
@400000006afeae3210d03cc4 21903 < kind regards 
@400000006afeae3210d05c04 21903 <  
@400000006afeae3210d05c04 21903 < could you send the figures of October once more? 
@400000006afeae3210d107e4 21903 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae3210d1698c 21903 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae3210d1698c 21903 < thank you for the papers, we shall look at them next week 
@400000006afeae3210d188cc 21903 < pl+
@400000006afeae3210d188cc 21903 < ease find the minutes of the last meeting below 
@400000006afeae3210d188cc 21903 < the delivery will be with you on Tuesday before noon 
@400000006afeae3210d1bb94 21903 < kind regards 
@400000006afeae3210d1bb94 21903 <  
@400000006afeae3210d27afc 21903 < could you send the figures of October once more? 
@400000006afeae3210d2ec44 21903 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae3210d2ec44 21903 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae3210d30f6c 21903 < thank +
@400000006afeae3210d351d4 21903 < you for the papers, we shall look at them next week 
@400000006afeae3210d3ea2c 21903 < please find the minutes of the last meeting below 
@400000006afeae3210d41cf4 21903 < the delivery will be with you on Tuesday before noon 
@400000006afeae3210d45f5c 21903 < kind regards 
@400000006afeae3210d45f5c 21903 <  
@400000006afeae3210d4d48c 21903 < could you send the figures of October once more? 
@400000006afeae3210d545d4 21903 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae3210d593f4 21903 < st+
@400000006afeae3210d66eb4 21903 < arting delivery 1: msg 2 to local x@example.org 
@400000006afeae3210d6823c 21903 < thank you for the papers, we shall look at them next week 
@400000006afeae3210d70edc 21903 < please find the minutes of the last meeting below 
@400000006afeae3210d75914 21903 < the delivery will be with you on Tuesday before noon 
@400000006afeae3210d75914 21903 < kind regards 
@400000006afeae3210d82434 21903 <  
@400000006afeae3210d82434 21903 < could you send the figures +
@400000006afeae3210d82434 21903 < of October once more? 
@400000006afeae3210d84374 21903 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae3210d84374 21903 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae3210d89964 21903 < thank you for the papers, we shall look at them next week 
@400000006afeae3210d89964 21903 < please find the minutes of the last meeting below 
@400000006afeae3210d8b8a4 21903 < the delivery will be with you on Tuesday b+
@400000006afeae3210d902dc 21903 < efore noon 
@400000006afeae3210d9686c 21903 < kind regards 
@400000006afeae3210d9686c 21903 <  
@400000006afeae3210da1834 21903 < could you send the figures of October once more? 
@400000006afeae3210da338c 21903 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae3210dafac4 21903 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae3210db7bac 21903 < thank you for the papers, we shall look at them next week 
@400000006afeae3210db7bac 21903 < please find the minutes of the last me+
@400000006afeae3210db7bac 21903 < eting below 
@400000006afeae3210dc1404 21903 < the delivery will be with you on Tuesday before noon 
@400000006afeae3210dc9cbc 21903 < kind regards 
@400000006afeae3210dc9cbc 21903 <  
@400000006afeae3210dca48c 21903 < -------------- 
@400000006afeae3210dca48c 21903 < . 
@400000006afeae3214fd1d94 21903 > 250 ok 1795075624 qp 21905 
@400000006afeae321b7401ec 21903 < QUIT 
@400000006afeae321ba293cc 21903 > 221 mx1.example.net 
@400000006afeae321ba9fa54 tcpserver: end 21903 status 0
@400000006afeae321ba9fa54 tcpserver: status: 0/40
@400000006afeae321badaf8c 21903 < [EOF]
@400000006afeae321bade63c 21903 > [EOF]
@400000006afeaec8336d003c tcpserver: status: 1/40
@400000006afeaec8336d003c tcpserver: pid 22658 from 198.51.100.52
@400000006afeaec903c57e04 tcpserver: ok 22658 mx1.example.net:192.0.2.25:25 mail.freemail.test:198.51.100.52::28504
@400000006afeaec907e6dd84 22658 > 220 mx1.example.net ESMTP 
@400000006afeaec90c1e709c 22658 < EHLO mail.freemail.test 
@400000006afeaec90c33c58c 22658 > 250-mx1.example.net 
@400000006afeaec90c33f854 22658 > 250-PIPELINING 
@400000006afeaec90c33f854 22658 > 250 8BITMIME 
@400000006afeaec90c724974 22658 < MAIL FROM:<k.maier0@freemail.test> 
@400000006afeaec90c73010c 22658 < RCPT TO:<y.kurz@shop.example> 
@400000006afeaec90c7356fc 22658 < DATA 
@400000006afeaec90c947b5c 22658 > 250 ok 
@400000006afeaec90c94e4d4 greylisting: 198.51.100.52 (k.maier0@freemail.test -> y.kurz@shop.example) exists (id=19371) - accepting
@400000006afeaec90cd1a39c 22658 > 250 ok 
@400000006afeaec90d0f77bc 22658 > 354 go ahead 
@400000006afeaec9127acbfc 22658 < From: <k.maier0@freemail.test> 
@400000006afeaec9127b29bc 22658 < To: <y.kurz@shop.example> 
@400000006afeaec9127b29bc 22658 < Subject: our talk of last week 
@400000006afeaec9127b29bc 22658 < Message-ID: <mwn9rovh.22661@mail.freemail.test> 
@400000006afeaec9127b29bc 22658 <  
@400000006afeaec9127b29bc 22658 < could you send the figures of October once more? 
@400000006afeaec9127b4514 22658 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaec9127b4514 22658 < starting delivery 1: msg 2 to loca+
@400000006afeaec9127b4514 22658 < l x@example.org 
@400000006afeaec9127ba6bc 22658 < thank you for the papers, we shall look at them next week 
@400000006afeaec9127c911c 22658 < please find the minutes of the last meeting below 
@400000006afeaec9127d546c 22658 < the delivery will be with you on Tuesday before noon 
@400000006afeaec9127d834c 22658 < kind regards 
@400000006afeaec9127e3314 22658 <  
@400000006afeaec9127ecf54 22658 < could you send the figures of October once more? 
@400000006afeaec9127f0dd4 22658 < +49 30 55+
@400000006afeaec9127f7f1c 22658 < 50 1 + 49 30 5550 2 
@400000006afeaec9128032cc 22658 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeaec9128036b4 22658 < thank you for the papers, we shall look at them next week 
@400000006afeaec912805dc4 22658 < please find the minutes of the last meeting below 
@400000006afeaec91280791c 22658 < the delivery will be with you on Tuesday before noon 
@400000006afeaec91280c354 22658 < kind regards 
@400000006afeaec912815f94 22658 <  
@400000006afeaec912823e3c 22658 < coul+
@400000006afeaec912825d7c 22658 < d you send the figures of October once more? 
@400000006afeaec91283383c 22658 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaec91283ad6c 22658 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeaec91283ad6c 22658 < thank you for the papers, we shall look at them next week 
@400000006afeaec9128449ac 22658 < please find the minutes of the last meeting below 
@400000006afeaec91284edbc 22658 < the delivery will b+
@400000006afeaec9128595b4 22658 < e with you on Tuesday before noon 
@400000006afeaec912864194 22658 < kind regards 
@400000006afeaec912869f54 22658 <  
@400000006afeaec912869f54 22658 < could you send the figures of October once more? 
@400000006afeaec912869f54 22658 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaec912869f54 22658 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeaec912869f54 22658 < thank you for the papers, we shall look at them next week 
@400000006afeaec9128781e4 22658 < please find the+
@400000006afeaec91288608c 22658 <  minutes of the last meeting below 
@400000006afeaec91288608c 22658 < the delivery will be with you on Tuesday before noon 
@400000006afeaec91288c234 22658 < kind regards 
@400000006afeaec91288c234 22658 <  
@400000006afeaec9128956a4 22658 < could you send the figures of October once more? 
@400000006afeaec9128956a4 22658 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaec91289b464 22658 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeaec91289b464 22658 < thank you for the p+
@400000006afeaec91289b464 22658 < apers, we shall look at them next week 
@400000006afeaec9128a3d1c 22658 < please find the minutes of the last meeting below 
@400000006afeaec9128b0454 22658 < the delivery will be with you on Tuesday before noon 
@400000006afeaec9128bdb2c 22658 < kind regards 
@400000006afeaec9128c7384 22658 <  
@400000006afeaec9128d3ea4 22658 < could you send the figures of October once more? 
@400000006afeaec9128d3ea4 22658 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaec9128d6d84 22658 < starting delive+
@400000006afeaec9128d6d84 22658 < ry 1: msg 2 to local x@example.org 
@400000006afeaec9128e53fc 22658 < thank you for the papers, we shall look at them next week 
@400000006afeaec9128f07ac 22658 < please find the minutes of the last meeting below 
@400000006afeaec9128f07ac 22658 < the delivery will be with you on Tuesday before noon 
@400000006afeaec9128f750c 22658 < kind regards 
@400000006afeaec9128f750c 22658 <  
@400000006afeaec91290402c 22658 < could you send the figures of October on+
@400000006afeaec91290402c 22658 < ce more? 
@400000006afeaec91290402c 22658 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaec912906354 22658 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeaec912906354 22658 < thank you for the papers, we shall look at them next week 
@400000006afeaec912911ed4 22658 < -- 
@400000006afeaec9129145e4 22658 < . 
@400000006afeaec91842c6fc 22658 > 250 ok 1795075775 qp 22661 
@400000006afeaec91e22ce3c 22658 < QUIT 
@400000006afeaec91e51d934 22658 > 221 mx1.example.net 
@400000006afeaec91e5943a4 tcpserver: end 22658 status 0
@400000006afeaec91e5943a4 tcpserver: status: 0/40
@400000006afeaec91e5bdbb4 22658 < [EOF]
@400000006afeaec91e5bdbb4 22658 > [EOF]
@400000006afeaed72a6631d4 tcpserver: status: 1/40
@400000006afeaed72a6639a4 tcpserver: pid 22732 from 203.0.113.230
@400000006afeaed72f56474c tcpserver: ok 22732 mx1.example.net:192.0.2.25:25 mail.bricks.example:203.0.113.230::21343
@400000006afeaed7359a05e4 22732 > 220 mx1.example.net ESMTP 
@400000006afeaed736791f2c 22732 < EHLO mail.bricks.example 
@400000006afeaed7369d1a1c 22732 > 250-mx1.example.net 
@400000006afeaed7369d7fac 22732 > 250-PIPELINING 
@400000006afeaed7369de154 22732 > 250 8BITMIME 
@400000006afeaed800afa6cc 22732 < MAIL FROM:<y.kurz35@bricks.example> 
@400000006afeaed800c2ade4 22732 > 250 ok 
@400000006afeaed801b68b94 22732 < RCPT TO:<lena@club.example> 
@400000006afeaed801b71834 greylisting: 203.0.113.230 (y.kurz35@bricks.example -> lena@club.example) exists (id=35079) - accepting
@400000006afeaed801e89fe4 22732 > 250 ok 
@400000006afeaed804a97564 22732 < DATA 
@400000006afeaed804ca8a24 22732 > 354 go ahead 
@400000006afeaed8087be1f4 22732 < From: <y.kurz35@bricks.example> 
@400000006afeaed8087bf57c 22732 < To: <lena@club.example> 
@400000006afeaed8087c37e4 22732 < Subject: our talk of last week 
@400000006afeaed8087c37e4 22732 < Message-ID: <mwn9s09k.22734@mail.bricks.example> 
@400000006afeaed8087cdfdc 22732 <  
@400000006afeaed8087cdfdc 22732 < thank you for the papers, we shall look at them next week 
@400000006afeaed8087cdfdc 22732 < please find the minutes of the last meeting below 
@400000006afeaed8087cdfdc 22732 < the +
@400000006afeaed8087cdfdc 22732 < delivery will be with you on Tuesday before noon 
@400000006afeaed8087ceb94 22732 < kind regards 
@400000006afeaed8087db6b4 22732 <  
@400000006afeaed8087e08bc 22732 < could you send the figures of October once more? 
@400000006afeaed8087e4354 22732 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaed8087e9174 22732 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeaed8087ef31c 22732 < thank you for the papers, we shall look at them next week 
@400000006afeaed8087f50dc 22732 < please find the minutes of the last meeting below 
@400000006afeaed8087fe934 22732 < the delivery will be with you on Tuesday before noon 
@400000006afeaed808803b3c 22732 < kind regards 
@400000006afeaed80880b06c 22732 <  
@400000006afeaed80880b06c 22732 < could you send the figures of October once more? 
@400000006afeaed808817b8c 22732 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaed80882370c 22732 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeaed80883216c 22732 < than+
@400000006afeaed8088403fc 22732 < k you for the papers, we shall look at them next week 
@400000006afeaed80884debc 22732 < please find the minutes of the last meeting below 
@400000006afeaed80885b1ac 22732 < the delivery will be with you on Tuesday before noon 
@400000006afeaed80885b1ac 22732 < kind regards 
@400000006afeaed80885b97c 22732 <  
@400000006afeaed80885b97c 22732 < -------------------------------------------- 
@400000006afeaed80885b97c 22732 < . 
@400000006afeaed80a1fb29c 22732 > 250 ok 1795075790 qp 22734 
@400000006afeaed80ae4a494 22732 < QUIT 
@400000006afeaed80aee0ad4 22732 > 221 mx1.example.net 
@400000006afeaed80af5986c tcpserver: end 22732 status 0
@400000006afeaed80af66f44 tcpserver: status: 0/40
@400000006afeaed80af974b4 22732 < [EOF]
@400000006afeaed80af974b4 22732 > [EOF]
@400000006afeaf50192d6a5e tcpserver: status: 1/40
@400000006afeaf50192db0ae tcpserver: pid 23336 from 198.51.100.182
@400000006afeaf501ce4dcae tcpserver: ok 23336 mx1.example.net:192.0.2.25:25 host182.isp.test:198.51.100.182::55558
@400000006afeaf502c3be116 rblsmtpd: 198.51.100.182 pid 23336: 451 https://zen.dnsbl.example/query/ip/198.51.100.182
@400000006afeaf512fc4b1e6 tcpserver: end 23336 status 0
@400000006afeaf512fc584d6 tcpserver: status: 0/40
@400000006afeaf6e21753c32 tcpserver: status: 1/40
@400000006afeaf6e21757e9a tcpserver: pid 23486 from 203.0.113.127
@400000006afeaf6e24e12692 tcpserver: ok 23486 mx1.example.net:192.0.2.25:25 mail.grey.test:203.0.113.127::16553
@400000006afeaf6e2ba8077a 23486 > 220 mx1.example.net ESMTP 
@400000006afeaf6e31f1a9e2 23486 < EHLO mail.grey.test 
@400000006afeaf6e32175e3a 23486 > 250-mx1.example.net 
@400000006afeaf6e3217eada 23486 > 250-PIPELINING 
@400000006afeaf6e32188eea 23486 > 250 8BITMIME 
@400000006afeaf6e3648bb7a 23486 < MAIL FROM:<v.horn31@grey.test> 
@400000006afeaf6e36664212 23486 > 250 ok 
@400000006afeaf6f01434e9a 23486 < RCPT TO:<carla@example.net> 
@400000006afeaf6f01434e9a greylisting: 203.0.113.127 (v.horn31@grey.test -> carla@example.net) doesn't exist. - temp. rejecting
@400000006afeaf6f015a3db2 23486 > 451 temporary failure (#4.3.0) 
@400000006afeaf6f089888ea 23486 < QUIT 
@400000006afeaf6f08c551c2 23486 > 221 mx1.example.net 
@400000006afeaf6f08cd73ca tcpserver: end 23486 status 0
@400000006afeaf6f08cd73ca tcpserver: status: 0/40
@400000006afeaf6f08d0ac02 23486 < [EOF]
@400000006afeaf6f08d134ba 23486 > [EOF]
@400000006afeaf8312b3e144 tcpserver: status: 1/40
@400000006afeaf8312b3e144 tcpserver: pid 23590 from 198.51.100.152
@400000006afeaf83151dd0ac tcpserver: ok 23590 mx1.example.net:192.0.2.25:25 mail.cloudy.example:198.51.100.152::27267
@400000006afeaf831ef0a974 23590 > 220 mx1.example.net ESMTP 
@400000006afeaf83218a47e4 23590 < EHLO mail.cloudy.example 
@400000006afeaf8321c0f014 23590 > 250-mx1.example.net 
@400000006afeaf8321c1b364 23590 > 250-PIPELINING 
@400000006afeaf8321c1b364 23590 > 250 8BITMIME 
@400000006afeaf83231f37f4 23590 < MAIL FROM:<> 
@400000006afeaf83231f43ac 23590 < RCPT TO:<anna.koch@shop.example> 
@400000006afeaf83231ff374 23590 < DATA 
@400000006afeaf832348efa4 23590 > 250 ok 
@400000006afeaf8323490afc greylisting: 198.51.100.152 ( -> anna.koch@shop.example) exists (id=8009) - accepting
@400000006afeaf83236d82ec 23590 > 250 ok 
@400000006afeaf83239cdc04 23590 > 354 go ahead 
@400000006afeaf8323dfb934 23590 < From: <MAILER-DAEMON@mail.cloudy.example> 
@400000006afeaf8323dfd0a4 23590 < To: <anna.koch@shop.example> 
@400000006afeaf8323dfe814 23590 < Subject: failure notice 
@400000006afeaf8323e0518c 23590 < Message-ID: <mwn9volx.23592@mail.cloudy.example> 
@400000006afeaf8323e0caa4 23590 <  
@400000006afeaf8323e18624 23590 < could you send the figures of October once more? 
@400000006afeaf8323e18624 23590 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaf8323e21e7c 23590 < starting delivery 1: msg 2+
@400000006afeaf8323e2f16c 23590 <  to local x@example.org 
@400000006afeaf8323e2f16c 23590 < thank you for the papers, we shall look at them next week 
@400000006afeaf8323e304f4 23590 < please find the minutes of the last meeting below 
@400000006afeaf8323e33ba4 23590 < the delivery will be with you on Tuesday before noon 
@400000006afeaf8323e37a24 23590 < kind regards 
@400000006afeaf8323e4492c 23590 <  
@400000006afeaf8323e4609c 23590 < could you send the figures of October once more? 
@400000006afeaf8323e4609c 23590 < ++
@400000006afeaf8323e51c1c 23590 < 49 30 5550 1 + 49 30 5550 2 
@400000006afeaf8323e58d64 23590 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeaf8323e60a64 23590 < thank you for the papers, we shall look at them next week 
@400000006afeaf8323e63d2c 23590 < please find the minutes of the last meeting below 
@400000006afeaf8323e63d2c 23590 < the delivery will be with you on Tuesday before noon 
@400000006afeaf8323e6be14 23590 < kind regards+
@400000006afeaf8323e6be14 23590 <  
@400000006afeaf8323e6be14 23590 <  
@400000006afeaf8323e7a48c 23590 < could you send the figures of October once more? 
@400000006afeaf8323e7cf84 23590 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaf8323e8777c 23590 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeaf8323e8bdcc 23590 < thank you for the papers, we shall look at them next week 
@400000006afeaf8323e8bdcc 23590 < -------------------------------------- 
@400000006afeaf8323e8bdcc 23590 < . 
@400000006afeaf8328fb999c 23590 > 250 ok 1795075961 qp 23592 
@400000006afeaf832eef099c 23590 < QUIT 
@400000006afeaf832f2ba53c 23590 > 221 mx1.example.net 
@400000006afeaf832f334274 tcpserver: end 23590 status 0
@400000006afeaf832f33deb4 tcpserver: status: 0/40
@400000006afeaf832f36ebf4 23590 < [EOF]
@400000006afeaf832f372e5c 23590 > [EOF]
@400000006afeafb409ee9176 tcpserver: status: 1/40
@400000006afeafb409ef4526 tcpserver: pid 23834 from 198.51.100.168
@400000006afeafb418eda626 tcpserver: ok 23834 mx1.example.net:192.0.2.25:25 :198.51.100.168::8021
@400000006afeafb42a384cce rblsmtpd: 198.51.100.168 pid 23834: 451 https://zen.dnsbl.example/query/ip/198.51.100.168
@400000006afeafb607e0f6c6 tcpserver: end 23834 status 0
@400000006afeafb607e1e126 tcpserver: status: 0/40
@400000006afeafdd02f66858 tcpserver: status: 1/40
@400000006afeafdd02f6be48 tcpserver: pid 24039 from 198.51.100.198
@400000006afeafdd04217308 tcpserver: ok 24039 mx1.example.net:192.0.2.25:25 mail.vineyard.example:198.51.100.198::2725
@400000006afeafdd11446900 24039 > 220 mx1.example.net ESMTP 
@400000006afeafdd173709f8 24039 < EHLO mail.vineyard.example 
@400000006afeafdd175dd3a8 24039 > 250-mx1.example.net 
@400000006afeafdd175e19f8 24039 > 250-PIPELINING 
@400000006afeafdd175e19f8 24039 > 250 8BITMIME 
@400000006afeafdd17b06078 24039 < MAIL FROM:<h.vogel3@vineyard.example> 
@400000006afeafdd17bbe1c8 24039 > 250 ok 
@400000006afeafdd1ee25388 24039 < RCPT TO:<f.braun@club.example> 
@400000006afeafdd1ee28268 greylisting: 198.51.100.198 (h.vogel3@vineyard.example -> f.braun@club.example) doesn't exist. - temp. rejecting
@400000006afeafdd1efccce0 24039 > 451 temporary failure (#4.3.0) 
@400000006afeafdd2552e6b0 24039 < QUIT 
@400000006afeafdd25854538 24039 > 221 mx1.example.net 
@400000006afeafdd258d5f70 tcpserver: end 24039 status 0
@400000006afeafdd258d5f70 tcpserver: status: 0/40
@400000006afeafdd25900b08 24039 < [EOF]
@400000006afeafdd25904988 24039 > [EOF]
@400000006afeb09a34bc53fc tcpserver: status: 1/40
@400000006afeb09a34bccd14 tcpserver: pid 24988 from 198.51.100.234
@400000006afeb09a3b8269c4 tcpserver: ok 24988 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::30194
@400000006afeb09b07aa362c 24988 > 220 mx1.example.net ESMTP 
@400000006afeb09b0b93ad2c 24988 < EHLO mail.partner.test 
@400000006afeb09b0bccce2c 24988 > 250-mx1.example.net 
@400000006afeb09b0bccce2c 24988 > 250-PIPELINING 
@400000006afeb09b0bcd3f74 24988 > 250 8BITMIME 
@400000006afeb09b0e85a8b4 24988 < MAIL FROM:<k.maier15@partner.test> 
@400000006afeb09b0ebc50e4 24988 > 250 ok 
@400000006afeb09b133a10d4 24988 < RCPT TO:<t.wolf@shop.example> 
@400000006afeb09b133a10d4 greylisting: 198.51.100.234 (k.maier15@partner.test -> t.wolf@shop.example) exists (id=79646) - accepting
@400000006afeb09b1350ec64 24988 > 250 ok 
@400000006afeb09b192e962c 24988 < DATA 
@400000006afeb09b1939542c 24988 > 354 go ahead 
@400000006afeb09b1db36a9c 24988 < From: <k.maier15@partner.test> 
@400000006afeb09b1db3b8bc 24988 < To: <t.wolf@shop.example> 
@400000006afeb09b1db3d7fc 24988 < Subject: our talk of last week 
@400000006afeb09b1db4b6a4 24988 < Message-ID: <mwna1ok7.24991@mail.partner.test> 
@400000006afeb09b1db51464 24988 <  
@400000006afeb09b1db51464 24988 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb09b1db5db9c 24988 < thank you for the papers, we shall look at them next week 
@400000006afeb09b1db6877c 24988 < pleas+
@400000006afeb09b1db6ba44 24988 < e find the minutes of the last meeting below 
@400000006afeb09b1db7a4a4 24988 < the delivery will be with you on Tuesday before noon 
@400000006afeb09b1db88b1c 24988 < kind regards 
@400000006afeb09b1db892ec 24988 <  
@400000006afeb09b1db8ecc4 24988 < could you send the figures of October once more? 
@400000006afeb09b1db92b44 24988 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb09b1db92b44 24988 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb09b1db98904 24988 < thank you+
@400000006afeb09b1db9b7e4 24988 <  for the papers, we shall look at them next week 
@400000006afeb09b1db9cf54 24988 < please find the minutes of the last meeting below 
@400000006afeb09b1db9d724 24988 < the delivery will be with you on Tuesday before noon 
@400000006afeb09b1db9ee94 24988 < kind regards 
@400000006afeb09b1db9ee94 24988 <  
@400000006afeb09b1dba92a4 24988 < could you send the figures of October once more? 
@400000006afeb09b1dbaadfc 24988 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb09b1dbaadfc 24988 < -----+
@400000006afeb09b1dbabd9c 24988 < ----------- 
@400000006afeb09b1dbad50c 24988 < . 
@400000006afeb09b218d0aec 24988 > 250 ok 1795076241 qp 24991 
@400000006afeb09b230f170c 24988 < QUIT 
@400000006afeb09b23217dfc 24988 > 221 mx1.example.net 
@400000006afeb09b2329cafc tcpserver: end 24988 status 0
@400000006afeb09b2329cafc tcpserver: status: 0/40
@400000006afeb09b232c0164 24988 < [EOF]
@400000006afeb09b232c14ec 24988 > [EOF]
@400000006afeb0b31c3f6454 tcpserver: status: 1/40
@400000006afeb0b31c402f74 tcpserver: pid 25111 from 203.0.113.127
@400000006afeb0b32215fd84 tcpserver: ok 25111 mx1.example.net:192.0.2.25:25 mail.grey.test:203.0.113.127::39690
@400000006afeb0b32cc480ac 25111 > 220 mx1.example.net ESMTP 
@400000006afeb0b32d2b9f1c 25111 < EHLO mail.grey.test 
@400000006afeb0b32d38c64c 25111 > 250-mx1.example.net 
@400000006afeb0b32d397614 25111 > 250-PIPELINING 
@400000006afeb0b32d397614 25111 > 250 8BITMIME 
@400000006afeb0b32ec6e05c 25111 < MAIL FROM:<o.beck32@grey.test> 
@400000006afeb0b32edb1c0c 25111 > 250 ok 
@400000006afeb0b330ed1bbc 25111 < RCPT TO:<b.lang@shop.example> 
@400000006afeb0b330ed814c greylisting: 203.0.113.127 (o.beck32@grey.test -> b.lang@shop.example) exists (id=2364) - accepting
@400000006afeb0b331250c0c 25111 > 250 ok 
@400000006afeb0b333b54824 25111 < DATA 
@400000006afeb0b333e4a90c 25111 > 354 go ahead 
@400000006afeb0b33685254c 25111 < From: <o.beck32@grey.test> 
@400000006afeb0b336852d1c 25111 < To: <b.lang@shop.example> 
@400000006afeb0b336852d1c 25111 < Subject: our talk of last week 
@400000006afeb0b33685448c 25111 < Message-ID: <mwna27f6.25114@mail.grey.test> 
@400000006afeb0b33685830c 25111 <  
@400000006afeb0b336860bc4 25111 < the delivery will be with you on Tuesday before noon 
@400000006afeb0b336869c4c 25111 < kind regards 
@400000006afeb0b33686b3bc 25111 <  
@400000006afeb0b33686b3bc 25111 < could you send the figures of October once more? 
@400000006afeb0b336871d34 25111 < +4+
@400000006afeb0b336872cd4 25111 < 9 30 5550 1 + 49 30 5550 2 
@400000006afeb0b33687482c 25111 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb0b33687fbdc 25111 < thank you for the papers, we shall look at them next week 
@400000006afeb0b336883e44 25111 < please find the minutes of the last meeting below 
@400000006afeb0b33689057c 25111 < the delivery will be with you on Tuesday before noon 
@400000006afeb0b33689057c 25111 < kind regards+
@400000006afeb0b33689ccb4 25111 <  
@400000006afeb0b3368a9fa4 25111 <  
@400000006afeb0b3368b14d4 25111 < could you send the figures of October once more? 
@400000006afeb0b3368b7294 25111 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb0b3368bf37c 25111 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb0b3368bf37c 25111 < thank you for the papers, we shall look at them next week 
@400000006afeb0b3368bf37c 25111 < please find the minutes of the last meeting below 
@400000006afeb0b3368c1a8c 25111 < the delivery+
@400000006afeb0b3368c1a8c 25111 <  will be with you on Tuesday before noon 
@400000006afeb0b3368c1a8c 25111 < kind regards 
@400000006afeb0b3368cf934 25111 <  
@400000006afeb0b3368cf934 25111 < could you send the figures of October once more? 
@400000006afeb0b3368cf934 25111 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb0b3368dc06c 25111 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb0b3368e9744 25111 < thank you for the papers, we shall look at them next week 
@400000006afeb0b3368e9744 25111 < please f+
@400000006afeb0b3368f1444 25111 < ind the minutes of the last meeting below 
@400000006afeb0b3368fef04 25111 < ------------------------------ 
@400000006afeb0b3368fef04 25111 < . 
@400000006afeb0b400520ddc 25111 > 250 ok 1795076266 qp 25114 
@400000006afeb0b4042f82a4 25111 < QUIT 
@400000006afeb0b4046db484 25111 > 221 mx1.example.net 
@400000006afeb0b40474a1f4 tcpserver: end 25111 status 0
@400000006afeb0b4047570fc tcpserver: status: 0/40
@400000006afeb0b4047814c4 25111 < [EOF]
@400000006afeb0b404788ddc 25111 > [EOF]
@400000006afeb0d6298aaf7e tcpserver: status: 1/40
@400000006afeb0d6298afd9e tcpserver: pid 25287 from 198.51.100.171
@400000006afeb0d638517a06 tcpserver: ok 25287 mx1.example.net:192.0.2.25:25 :198.51.100.171::3363
@400000006afeb0d70b552e26 rblsmtpd: 198.51.100.171 pid 25287: 451 https://zen.dnsbl.example/query/ip/198.51.100.171
@400000006afeb0d728f91226 tcpserver: end 25287 status 0
@400000006afeb0d728f921c6 tcpserver: status: 0/40
@400000006afeb0d93023fb74 tcpserver: status: 1/40
@400000006afeb0d930245164 tcpserver: pid 25303 from 203.0.113.185
@400000006afeb0d936bfc134 tcpserver: ok 25303 mx1.example.net:192.0.2.25:25 mail.garden.example:203.0.113.185::23508
@400000006afeb0d93af4df64 25303 > 220 mx1.example.net ESMTP 
@400000006afeb0d93b68fdf4 25303 < EHLO mail.garden.example 
@400000006afeb0d93b917554 25303 > 250-mx1.example.net 
@400000006afeb0d93b925fb4 25303 > 250-PIPELINING 
@400000006afeb0d93b92b5a4 25303 > 250 8BITMIME 
@400000006afeb0da01b6fcdc 25303 < MAIL FROM:<y.kurz31@garden.example> 
@400000006afeb0da01ede774 25303 > 250 ok 
@400000006afeb0da07dd735c 25303 < RCPT TO:<carla@example.net> 
@400000006afeb0da07ddfffc greylisting: 203.0.113.185 (y.kurz31@garden.example -> carla@example.net) exists (id=58569) - accepting
@400000006afeb0da07f1979c 25303 > 250 ok 
@400000006afeb0da0c46fb84 25303 < RCPT TO:<o.beck@shop.example> 
@400000006afeb0da0c479bac greylisting: 203.0.113.185 (y.kurz31@garden.example -> o.beck@shop.example) exists (id=15620) - accepting
@400000006afeb0da0c87d514 25303 > 250 ok 
@400000006afeb0da12550804 25303 < RCPT TO:<ute@shop.example> 
@400000006afeb0da1255d324 greylisting: 203.0.113.185 (y.kurz31@garden.example -> ute@shop.example) exists (id=17448) - accepting
@400000006afeb0da12610654 25303 > 250 ok 
@400000006afeb0da1378ac2c 25303 < DATA 
@400000006afeb0da13a507a4 25303 > 354 go ahead 
@400000006afeb0da1426c67c 25303 < From: <y.kurz31@garden.example> 
@400000006afeb0da14277a2c 25303 < To: <carla@example.net> 
@400000006afeb0da14277a2c 25303 < Subject: our talk of last week 
@400000006afeb0da1428454c 25303 < Message-ID: <mwna312b.25306@mail.garden.example> 
@400000006afeb0da1428454c 25303 <  
@400000006afeb0da1428c634 25303 < kind regards 
@400000006afeb0da1428c634 25303 <  
@400000006afeb0da14296274 25303 < could you send the figures of October once more? 
@400000006afeb0da142a0e54 25303 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb0da142a0e54 25303 < starting delivery +
@400000006afeb0da142a411c 25303 < 1: msg 2 to local x@example.org 
@400000006afeb0da142a876c 25303 < thank you for the papers, we shall look at them next week 
@400000006afeb0da142ac5ec 25303 < please find the minutes of the last meeting below 
@400000006afeb0da142b71cc 25303 < the delivery will be with you on Tuesday before noon 
@400000006afeb0da142b71cc 25303 < kind regards 
@400000006afeb0da142c3134 25303 <  
@400000006afeb0da142c8724 25303 < could you send the figures of October once +
@400000006afeb0da142d3ebc 25303 < more? 
@400000006afeb0da142d3ebc 25303 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb0da142da064 25303 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb0da142e05f4 25303 < thank you for the papers, we shall look at them next week 
@400000006afeb0da142e05f4 25303 < please find the minutes of the last meeting below 
@400000006afeb0da142ed114 25303 < the delivery will be with you on Tuesday before noon 
@400000006afeb0da142ee884 25303 < kind+
@400000006afeb0da142f2704 25303 <  regards 
@400000006afeb0da142fc344 25303 <  
@400000006afeb0da142fc344 25303 < could you send the figures of October once more? 
@400000006afeb0da142ff9f4 25303 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb0da142ff9f4 25303 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb0da143024ec 25303 < thank you for the papers, we shall look at them next week 
@400000006afeb0da143024ec 25303 < please find the minutes of the last meeting below 
@400000006afeb0da1430a9bc 25303 < the+
@400000006afeb0da14316d0c 25303 <  delivery will be with you on Tuesday before noon 
@400000006afeb0da143178c4 25303 < kind regards 
@400000006afeb0da143178c4 25303 <  
@400000006afeb0da143224a4 25303 < could you send the figures of October once more? 
@400000006afeb0da143224a4 25303 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb0da1432b144 25303 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb0da14330b1c 25303 < thank you for the papers, we shall look at them next week+
@400000006afeb0da1433228c 25303 <  
@400000006afeb0da14334d84 25303 < please find the minutes of the last meeting below 
@400000006afeb0da1433787c 25303 < the delivery will be with you on Tuesday before noon 
@400000006afeb0da1433d254 25303 < kind regards 
@400000006afeb0da1433de0c 25303 <  
@400000006afeb0da1434998c 25303 < -------------------- 
@400000006afeb0da1434b0fc 25303 < . 
@400000006afeb0da1954bfb4 25303 > 250 ok 1795076304 qp 25306 
@400000006afeb0da20481f3c 25303 < QUIT 
@400000006afeb0da205a5364 25303 > 221 mx1.example.net 
@400000006afeb0da2061d544 tcpserver: end 25303 status 0
@400000006afeb0da2061d544 tcpserver: status: 0/40
@400000006afeb0da206576f4 25303 < [EOF]
@400000006afeb0da2065a5d4 25303 > [EOF]
@400000006afeb117262c77f4 tcpserver: status: 1/40
@400000006afeb117262caea4 tcpserver: pid 25612 from 198.51.100.64
@400000006afeb1172e5bb6c4 tcpserver: ok 25612 mx1.example.net:192.0.2.25:25 mail.oakwood.test:198.51.100.64::47788
@400000006afeb1173ad159a4 25612 > 220 mx1.example.net ESMTP 
@400000006afeb1180517a854 25612 < EHLO mail.oakwood.test 
@400000006afeb118055b2994 25612 > 250-mx1.example.net 
@400000006afeb118055bae64 25612 > 250-PIPELINING 
@400000006afeb118055c13f4 25612 > 250 8BITMIME 
@400000006afeb1180c0b000c 25612 < MAIL FROM:<lena2@oakwood.test> 
@400000006afeb1180c204174 25612 > 250 ok 
@400000006afeb1180e31ef1c 25612 < RCPT TO:<ute@shop.example> 
@400000006afeb1180e32a2cc greylisting: 198.51.100.64 (lena2@oakwood.test -> ute@shop.example) exists (id=39788) - accepting
@400000006afeb1180e63672c 25612 > 250 ok 
@400000006afeb11812a1766c 25612 < DATA 
@400000006afeb11812aa195c 25612 > 354 go ahead 
@400000006afeb11813f5004c 25612 < From: <lena2@oakwood.test> 
@400000006afeb11813f5e2dc 25612 < To: <ute@shop.example> 
@400000006afeb11813f5e2dc 25612 < Subject: our talk of last week 
@400000006afeb11813f5e2dc 25612 < Message-ID: <mwna4cwo.25616@mail.oakwood.test> 
@400000006afeb11813f6b5cc 25612 <  
@400000006afeb11813f71f44 25612 < thank you for the papers, we shall look at them next week 
@400000006afeb11813f75dc4 25612 < please find the minutes of the last meeting below 
@400000006afeb11813f75dc4 25612 < the delivery+
@400000006afeb11813f75dc4 25612 <  will be with you on Tuesday before noon 
@400000006afeb11813f7fdec 25612 < kind regards 
@400000006afeb11813f809a4 25612 <  
@400000006afeb11813f8f01c 25612 < could you send the figures of October once more? 
@400000006afeb11813f8f01c 25612 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb11813f97104 25612 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb11813fa0d44 25612 < thank you for the papers, we shall look at them next week 
@400000006afeb11813fa8e2c 25612 < please f+
@400000006afeb11813fb49ac 25612 < ind the minutes of the last meeting below 
@400000006afeb11813fb49ac 25612 < the delivery will be with you on Tuesday before noon 
@400000006afeb11813fb49ac 25612 < kind regards 
@400000006afeb11813fbb70c 25612 <  
@400000006afeb11813fc052c 25612 < could you send the figures of October once more? 
@400000006afeb11813fcd434 25612 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb11813fcd434 25612 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb11813fcd434 25612 < ------------+
@400000006afeb11813fd68a4 25612 < ----------------------------- 
@400000006afeb11813fd68a4 25612 < . 
@400000006afeb118197fbf84 25612 > 250 ok 1795076366 qp 25616 
@400000006afeb1181f5176b4 25612 < QUIT 
@400000006afeb1181f8a3224 25612 > 221 mx1.example.net 
@400000006afeb1181f91cb74 tcpserver: end 25612 status 0
@400000006afeb1181f924c5c tcpserver: status: 0/40
@400000006afeb1181f94adbc 25612 < [EOF]
@400000006afeb1181f959434 25612 > [EOF]
@400000006afeb12214fc5e2c tcpserver: status: 1/40
@400000006afeb12214fc5e2c tcpserver: pid 25665 from 203.0.113.127
@400000006afeb1221bbbff9c tcpserver: ok 25665 mx1.example.net:192.0.2.25:25 mail.grey.test:203.0.113.127::35614
@400000006afeb12220797fdc 25665 > 220 mx1.example.net ESMTP 
@400000006afeb12220c0ba3c 25665 < EHLO mail.grey.test 
@400000006afeb12220e495ec 25665 > 250-mx1.example.net 
@400000006afeb12220e512ec 25665 > 250-PIPELINING 
@400000006afeb12220e512ec 25665 > 250 8BITMIME 
@400000006afeb12226b9622c 25665 < MAIL FROM:<v.horn31@grey.test> 
@400000006afeb12226b9622c 25665 < RCPT TO:<carla@example.net> 
@400000006afeb12226ba2964 25665 < DATA 
@400000006afeb12226cf2864 25665 > 250 ok 
@400000006afeb12226cf2864 greylisting: 203.0.113.127 (v.horn31@grey.test -> carla@example.net) exists (id=61074) - accepting
@400000006afeb12227058e2c 25665 > 250 ok 
@400000006afeb122271a0474 25665 > 354 go ahead 
@400000006afeb1222c3373dc 25665 < From: <v.horn31@grey.test> 
@400000006afeb1222c33e13c 25665 < To: <carla@example.net> 
@400000006afeb1222c33fc94 25665 < Subject: our talk of last week 
@400000006afeb1222c34d36c 25665 < Message-ID: <mwna4kw9.25667@mail.grey.test> 
@400000006afeb1222c3519bc 25665 <  
@400000006afeb1222c3519bc 25665 < please find the minutes of the last meeting below 
@400000006afeb1222c356bc4 25665 < the delivery will be with you on Tuesday before noon 
@400000006afeb1222c35aa44 25665 < kind regards 
@400000006afeb1222c362b2c 25665 <  
@400000006afeb1222c36bf9c 25665 < cou+
@400000006afeb1222c37252c 25665 < ld you send the figures of October once more? 
@400000006afeb1222c380f8c 25665 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb1222c38abcc 25665 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb1222c38de94 25665 < thank you for the papers, we shall look at them next week 
@400000006afeb1222c38de94 25665 < please find the minutes of the last meeting below 
@400000006afeb1222c39a1e4 25665 < the delivery will +
@400000006afeb1222c39dc7c 25665 < be with you on Tuesday before noon 
@400000006afeb1222c3a326c 25665 < kind regards 
@400000006afeb1222c3abf0c 25665 <  
@400000006afeb1222c3ae234 25665 < could you send the figures of October once more? 
@400000006afeb1222c3b0944 25665 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb1222c3bd84c 25665 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb1222c3c16cc 25665 < thank you for the papers, we shall look at them next week 
@400000006afeb1222c3cd634 25665 < please find th+
@400000006afeb1222c3cd634 25665 < e minutes of the last meeting below 
@400000006afeb1222c3d7a44 25665 < the delivery will be with you on Tuesday before noon 
@400000006afeb1222c3d7a44 25665 < kind regards 
@400000006afeb1222c3d7a44 25665 <  
@400000006afeb1222c3de7a4 25665 < could you send the figures of October once more? 
@400000006afeb1222c3dfb2c 25665 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb1222c3e39ac 25665 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb1222c3e782c 25665 < thank you for the +
@400000006afeb1222c3e976c 25665 < papers, we shall look at them next week 
@400000006afeb1222c3ec64c 25665 < please find the minutes of the last meeting below 
@400000006afeb1222c3f1854 25665 < the delivery will be with you on Tuesday before noon 
@400000006afeb1222c3fef2c 25665 < kind regards 
@400000006afeb1222c40ae94 25665 <  
@400000006afeb1222c418954 25665 < could you send the figures of October once more? 
@400000006afeb1222c419124 25665 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb1222c41e32c 25665 < -------------+
@400000006afeb1222c420a3c 25665 <  
@400000006afeb1222c42c9a4 25665 < . 
@400000006afeb1222ea8f81c 25665 > 250 ok 1795076376 qp 25667 
@400000006afeb122354e4744 25665 < QUIT 
@400000006afeb1223567ce6c 25665 > 221 mx1.example.net 
@400000006afeb122356f6f8c tcpserver: end 25665 status 0
@400000006afeb122356f6f8c tcpserver: status: 0/40
@400000006afeb1223573113c 25665 < [EOF]
@400000006afeb122357376cc 25665 > [EOF]
@400000006afeb1302b4d6554 tcpserver: status: 1/40
@400000006afeb1302b4d904c tcpserver: pid 25737 from 198.51.100.40
@400000006afeb1302ece6df4 tcpserver: ok 25737 mx1.example.net:192.0.2.25:25 mail.corner.test:198.51.100.40::41638
@400000006afeb13035f39f64 25737 > 220 mx1.example.net ESMTP 
@400000006afeb1303abbba7c 25737 < EHLO mail.corner.test 
@400000006afeb1303ae09be4 25737 > 250-mx1.example.net 
@400000006afeb1303ae09be4 25737 > 250-PIPELINING 
@400000006afeb1303ae15f34 25737 > 250 8BITMIME 
@400000006afeb131043293cc 25737 < MAIL FROM:<j.klein1@corner.test> 
@400000006afeb131043293cc 25737 < RCPT TO:<z.jung@shop.example> 
@400000006afeb13104332c24 25737 < DATA 
@400000006afeb131044c51a4 25737 > 250 ok 
@400000006afeb131044cede4 greylisting: 198.51.100.40 (j.klein1@corner.test -> z.jung@shop.example) exists (id=6635) - accepting
@400000006afeb131048ccd74 25737 > 250 ok 
@400000006afeb13104cdf524 25737 > 354 go ahead 
@400000006afeb131068190c4 25737 < From: <j.klein1@corner.test> 
@400000006afeb1310682214c 25737 < To: <z.jung@shop.example> 
@400000006afeb13106829e4c 25737 < Subject: our talk of last week 
@400000006afeb1310682d8e4 25737 < Message-ID: <mwna4w1h.25740@mail.corner.test> 
@400000006afeb13106833a8c 25737 <  
@400000006afeb1310683984c 25737 < could you send the figures of October once more? 
@400000006afeb1310683d2e4 25737 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb13106846f24 25737 < starting delivery 1: msg 2 to local x@+
@400000006afeb13106846f24 25737 < example.org 
@400000006afeb131068551b4 25737 < thank you for the papers, we shall look at them next week 
@400000006afeb131068551b4 25737 < please find the minutes of the last meeting below 
@400000006afeb131068578c4 25737 < the delivery will be with you on Tuesday before noon 
@400000006afeb131068578c4 25737 < kind regards 
@400000006afeb131068578c4 25737 <  
@400000006afeb1310685c2fc 25737 < could you send the figures of October once more? 
@400000006afeb1310686305c 25737 < +49 30 5550 1+
@400000006afeb1310686e40c 25737 <  + 49 30 5550 2 
@400000006afeb1310686e40c 25737 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb1310686e40c 25737 < thank you for the papers, we shall look at them next week 
@400000006afeb13106878434 25737 < please find the minutes of the last meeting below 
@400000006afeb13106878434 25737 < the delivery will be with you on Tuesday before noon 
@400000006afeb13106878434 25737 < kind regards 
@400000006afeb1310687fd4c 25737 <  
@400000006afeb13106885b0c 25737 < could yo+
@400000006afeb1310688d424 25737 < u send the figures of October once more? 
@400000006afeb1310689a32c 25737 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb131068a85bc 25737 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb131068aef34 25737 < thank you for the papers, we shall look at them next week 
@400000006afeb131068af31c 25737 < please find the minutes of the last meeting below 
@400000006afeb131068b1e14 25737 < the delivery will be wi+
@400000006afeb131068bd1c4 25737 < th you on Tuesday before noon 
@400000006afeb131068be934 25737 < kind regards 
@400000006afeb131068be934 25737 <  
@400000006afeb131068bf104 25737 < could you send the figures of October once more? 
@400000006afeb131068cac84 25737 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb131068cfe8c 25737 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb131068d19e4 25737 < thank you for the papers, we shall look at them next week 
@400000006afeb131068dd94c 25737 < please find the min+
@400000006afeb131068dd94c 25737 < utes of the last meeting below 
@400000006afeb131068dd94c 25737 < ---------------------------------------------- 
@400000006afeb131068dd94c 25737 < . 
@400000006afeb1310d7d7bcc 25737 > 250 ok 1795076391 qp 25740 
@400000006afeb13114158484 25737 < QUIT 
@400000006afeb13114384ec4 25737 > 221 mx1.example.net 
@400000006afeb1311440beec tcpserver: end 25737 status 0
@400000006afeb13114410924 tcpserver: status: 0/40
@400000006afeb13114431c64 25737 < [EOF]
@400000006afeb131144389c4 25737 > [EOF]
@400000006afeb1e326c1af2c tcpserver: status: 1/40
@400000006afeb1e326c1af2c tcpserver: pid 26632 from 203.0.113.127
@400000006afeb1e32a34f45c tcpserver: ok 26632 mx1.example.net:192.0.2.25:25 mail.grey.test:203.0.113.127::28777
@400000006afeb1e334a6244c 26632 > 220 mx1.example.net ESMTP 
@400000006afeb1e33768612c 26632 < EHLO mail.grey.test 
@400000006afeb1e3379b5bf4 26632 > 250-mx1.example.net 
@400000006afeb1e3379bc954 26632 > 250-PIPELINING 
@400000006afeb1e3379c6594 26632 > 250 8BITMIME 
@400000006afeb1e33a56883c 26632 < MAIL FROM:<z.jung3@grey.test> 
@400000006afeb1e33a76935c 26632 > 250 ok 
@400000006afeb1e40379dabc 26632 < RCPT TO:<f.braun@club.example> 
@400000006afeb1e40379dabc greylisting: 203.0.113.127 (z.jung3@grey.test -> f.braun@club.example) exists (id=85507) - accepting
@400000006afeb1e4039c6a64 26632 > 250 ok 
@400000006afeb1e405d9ac4c 26632 < DATA 
@400000006afeb1e405e72d54 26632 > 354 go ahead 
@400000006afeb1e40c8b5f54 26632 < From: <z.jung3@grey.test> 
@400000006afeb1e40c8c2e5c 26632 < To: <f.braun@club.example> 
@400000006afeb1e40c8c5d3c 26632 < Subject: our talk of last week 
@400000006afeb1e40c8c9fa4 26632 < Message-ID: <mwna8q8k.26635@mail.grey.test> 
@400000006afeb1e40c8d6eac 26632 <  
@400000006afeb1e40c8d7294 26632 <  
@400000006afeb1e40c8e031c 26632 < could you send the figures of October once more? 
@400000006afeb1e40c8eed7c 26632 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb1e40c8fc06c 26632 < starting delivery 1: msg 2 to local x@ex+
@400000006afeb1e40c8fc06c 26632 < ample.org 
@400000006afeb1e40c8ffb04 26632 < thank you for the papers, we shall look at them next week 
@400000006afeb1e40c8ffb04 26632 < please find the minutes of the last meeting below 
@400000006afeb1e40c8ffb04 26632 < the delivery will be with you on Tuesday before noon 
@400000006afeb1e40c901a44 26632 < kind regards 
@400000006afeb1e40c901a44 26632 <  
@400000006afeb1e40c9058c4 26632 < could you send the figures of October once more? 
@400000006afeb1e40c90aacc 26632 < +49 30 5550 1 ++
@400000006afeb1e40c913b54 26632 <  49 30 5550 2 
@400000006afeb1e40c913b54 26632 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb1e40c91ac9c 26632 < thank you for the papers, we shall look at them next week 
@400000006afeb1e40c91ac9c 26632 < please find the minutes of the last meeting below 
@400000006afeb1e40c922d84 26632 < the delivery will be with you on Tuesday before noon 
@400000006afeb1e40c922d84 26632 < kind regards 
@400000006afeb1e40c9317e4 26632 <  
@400000006afeb1e40c93621c 26632 < could you +
@400000006afeb1e40c93621c 26632 < send the figures of October once more? 
@400000006afeb1e40c939cb4 26632 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb1e40c94256c 26632 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb1e40c94d534 26632 < thank you for the papers, we shall look at them next week 
@400000006afeb1e40c9588e4 26632 < ----------- 
@400000006afeb1e40c9588e4 26632 < . 
@400000006afeb1e413952924 26632 > 250 ok 1795076570 qp 26635 
@400000006afeb1e417cecb94 26632 < QUIT 
@400000006afeb1e4180e8fcc 26632 > 221 mx1.example.net 
@400000006afeb1e4181630ec tcpserver: end 26632 status 0
@400000006afeb1e418167b24 tcpserver: status: 0/40
@400000006afeb1e41819b35c 26632 < [EOF]
@400000006afeb1e4181a017c 26632 > [EOF]
@400000006afeb24a196ca2f0 tcpserver: status: 1/40
@400000006afeb24a196ca2f0 tcpserver: pid 27146 from 198.51.100.115
@400000006afeb24a246c99a8 tcpserver: ok 27146 mx1.example.net:192.0.2.25:25 host115.isp.test:198.51.100.115::34540
@400000006afeb24a26874fd0 27146 > 220 mx1.example.net ESMTP 
@400000006afeb24a2d422a98 27146 < EHLO host115.isp.test 
@400000006afeb24a2d827f58 27146 > 250-mx1.example.net 
@400000006afeb24a2d835248 27146 > 250-PIPELINING 
@400000006afeb24a2d8438c0 27146 > 250 8BITMIME 
@400000006afeb24a2f117810 27146 < MAIL FROM:<v.horn64@mail11.vendor.test> 
@400000006afeb24a2f2ba348 27146 > 250 ok 
@400000006afeb24a3563ec48 27146 < RCPT TO:<sales@example.net> 
@400000006afeb24a3563ec48 greylisting: 198.51.100.115 (v.horn64@mail11.vendor.test -> sales@example.net) doesn't exist. - temp. rejecting
@400000006afeb24a359a59e0 27146 > 451 temporary failure (#4.3.0) 
@400000006afeb24b00157c00 27146 < QUIT 
@400000006afeb24b003160a0 27146 > 221 mx1.example.net 
@400000006afeb24b0038f608 tcpserver: end 27146 status 0
@400000006afeb24b00393870 tcpserver: status: 0/40
