@400000006afee7c70f8f12fe 30670 < [EOF]
@400000006afee7c70f8f12fe 30670 > [EOF]
@400000006afee8390c3af17c tcpserver: status: 1/40
@400000006afee8390c3b2444 tcpserver: pid 31244 from 198.51.100.159
@400000006afee83913ec1af4 tcpserver: ok 31244 mx1.example.net:192.0.2.25:25 mail.orchard.test:198.51.100.159::15314
@400000006afee8391688b31c 31244 > 220 mx1.example.net ESMTP 
@400000006afee83916f9ff04 31244 < EHLO mail.orchard.test 
@400000006afee839170b7f7c 31244 > 250-mx1.example.net 
@400000006afee839170bb244 31244 > 250-PIPELINING 
@400000006afee839170bd184 31244 > 250 8BITMIME 
@400000006afee8391b932e64 31244 < MAIL FROM:<sara35@orchard.test> 
@400000006afee8391bac4444 31244 > 250 ok 
@400000006afee8391f25712c 31244 < RCPT TO:<r.frank@club.example> 
@400000006afee8391f25d2d4 greylisting: 198.51.100.159 (sara35@orchard.test -> r.frank@club.example) exists (id=27647) - accepting
@400000006afee8391f5d5d94 31244 > 250 ok 
@400000006afee839241046e4 31244 < DATA 
@400000006afee8392451ad14 31244 > 354 go ahead 
@400000006afee83927d0c984 31244 < From: <sara35@orchard.test> 
@400000006afee83927d1811c 31244 < To: <r.frank@club.example> 
@400000006afee83927d1811c 31244 < Subject: our talk of last week 
@400000006afee83927d205ec 31244 < Message-ID: <mwniiuuh.31246@mail.orchard.test> 
@400000006afee83927d205ec 31244 <  
@400000006afee83927d2a614 31244 < please find the minutes of the last meeting below 
@400000006afee83927d388a4 31244 < the delivery will be with you on Tuesday before noon 
@400000006afee83927d388a4 31244 < kind regards+
@400000006afee83927d420fc 31244 <  
@400000006afee83927d44bf4 31244 <  
@400000006afee83927d5038c 31244 < could you send the figures of October once more? 
@400000006afee83927d545f4 31244 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee83927d5e61c 31244 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee83927d63c0c 31244 < thank you for the papers, we shall look at them next week 
@400000006afee83927d63c0c 31244 < please find the minutes of the last meeting below 
@400000006afee83927d6f3a4 31244 < the deliver+
@400000006afee83927d7bec4 31244 < y will be with you on Tuesday before noon 
@400000006afee83927d7bec4 31244 < kind regards 
@400000006afee83927d80514 31244 <  
@400000006afee83927d80514 31244 < could you send the figures of October once more? 
@400000006afee83927d80514 31244 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee83927d810cc 31244 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee83927d837dc 31244 < thank you for the papers, we shall look at them next week 
@400000006afee83927d91e54 31244 < please +
@400000006afee83927d91e54 31244 < find the minutes of the last meeting below 
@400000006afee83927d95504 31244 < the delivery will be with you on Tuesday before noon 
@400000006afee83927d95504 31244 < kind regards 
@400000006afee83927d9be7c 31244 <  
@400000006afee83927d9f144 31244 < could you send the figures of October once more? 
@400000006afee83927dab87c 31244 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee83927dafae4 31244 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee83927dbc604 31244 < thank you f+
@400000006afee83927dc8d3c 31244 < or the papers, we shall look at them next week 
@400000006afee83927dcb064 31244 < please find the minutes of the last meeting below 
@400000006afee83927dcb064 31244 < ------------------------------------ 
@400000006afee83927dd026c 31244 < . 
@400000006afee8392ee735b4 31244 > 250 ok 1795090479 qp 31246 
@400000006afee83932c3625c 31244 < QUIT 
@400000006afee83932ca9a04 31244 > 221 mx1.example.net 
@400000006afee83932d2eaec tcpserver: end 31244 status 0
@400000006afee83932d3025c tcpserver: status: 0/40
@400000006afee83932d50dcc 31244 < [EOF]
@400000006afee83932d54c4c 31244 > [EOF]
@400000006afee8440bb7a81c tcpserver: status: 1/40
@400000006afee8440bb87724 tcpserver: pid 31298 from 203.0.113.140
@400000006afee8440c370d64 tcpserver: ok 31298 mx1.example.net:192.0.2.25:25 mail.customer.example:203.0.113.140::24902
@400000006afee84412c5792c 31298 > 220 mx1.example.net ESMTP 
@400000006afee844168b6684 31298 < EHLO mail.customer.example 
@400000006afee84416c3993c 31298 > 250-mx1.example.net 
@400000006afee84416c3993c 31298 > 250-PIPELINING 
@400000006afee84416c3993c 31298 > 250 8BITMIME 
@400000006afee84419518394 31298 < MAIL FROM:<m.roth20@customer.example> 
@400000006afee8441951877c 31298 < RCPT TO:<emma@club.example> 
@400000006afee8441951877c 31298 < DATA 
@400000006afee84419635614 31298 > 250 ok 
@400000006afee84419635614 greylisting: 203.0.113.140 (m.roth20@customer.example -> emma@club.example) exists (id=38487) - accepting
@400000006afee8441979eb54 31298 > 250 ok 
@400000006afee84419918e1c 31298 > 354 go ahead 
@400000006afee8441d5de02c 31298 < From: <m.roth20@customer.example> 
@400000006afee8441d5e64fc 31298 < To: <emma@club.example> 
@400000006afee8441d5f0524 31298 < Subject: our talk of last week 
@400000006afee8441d5f95ac 31298 < Message-ID: <mwnij36z.31301@mail.customer.example> 
@400000006afee8441d5f95ac 31298 <  
@400000006afee8441d5f95ac 31298 < kind regards 
@400000006afee8441d602a1c 31298 <  
@400000006afee8441d602a1c 31298 < could you send the figures of October once more? 
@400000006afee8441d602a1c 31298 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee8441d60aeec 31298 < starting deliv+
@400000006afee8441d616684 31298 < ery 1: msg 2 to local x@example.org 
@400000006afee8441d61e384 31298 < thank you for the papers, we shall look at them next week 
@400000006afee8441d628f64 31298 < please find the minutes of the last meeting below 
@400000006afee8441d62e16c 31298 < the delivery will be with you on Tuesday before noon 
@400000006afee8441d630494 31298 < kind regards 
@400000006afee8441d630494 31298 <  
@400000006afee8441d63cbcc 31298 < could you send the figures of October o+
@400000006afee8441d6440fc 31298 < nce more? 
@400000006afee8441d650064 31298 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee8441d650064 31298 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee8441d65cf6c 31298 < thank you for the papers, we shall look at them next week 
@400000006afee8441d662944 31298 < please find the minutes of the last meeting below 
@400000006afee8441d662944 31298 < the delivery will be with you on Tuesday before noon 
@400000006afee8441d66543c 31298 < kind regards 
@400000006afee8441d66543c 31298 <  
@400000006afee8441d6713a4 31298 < could you send the figures of October once more? 
@400000006afee8441d674284 31298 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee8441d67dadc 31298 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee8441d68adcc 31298 < thank you for the papers, we shall look at them next week 
@400000006afee8441d691f14 31298 < please find the minutes of the last meeting below+
@400000006afee8441d69423c 31298 <  
@400000006afee8441d69fdbc 31298 < the delivery will be with you on Tuesday before noon 
@400000006afee8441d69fdbc 31298 < kind regards 
@400000006afee8441d6aad84 31298 <  
@400000006afee8441d6b78a4 31298 < could you send the figures of October once more? 
@400000006afee8441d6b78a4 31298 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee8441d6bbb0c 31298 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee8441d6c72a4 31298 < thank you for the papers, we shall look at them next w+
@400000006afee8441d6c768c 31298 < eek 
@400000006afee8441d6d60ec 31298 < please find the minutes of the last meeting below 
@400000006afee8441d6d60ec 31298 < the delivery will be with you on Tuesday before noon 
@400000006afee8441d6e0ccc 31298 < kind regards 
@400000006afee8441d6ea90c 31298 <  
@400000006afee8441d6ea90c 31298 < could you send the figures of October once more? 
@400000006afee8441d6f1a54 31298 < -- 
@400000006afee8441d6fd5d4 31298 < . 
@400000006afee84424328484 31298 > 250 ok 1795090490 qp 31301 
@400000006afee84426ae07ec 31298 < QUIT 
@400000006afee84426e659e4 31298 > 221 mx1.example.net 
@400000006afee84426ee4924 tcpserver: end 31298 status 0
@400000006afee84426ee4924 tcpserver: status: 0/40
@400000006afee84426f1c7ac 31298 < [EOF]
@400000006afee84426f1c7ac 31298 > [EOF]
@400000006afee84a0ea78d76 tcpserver: status: 1/40
@400000006afee84a0ea7f6ee tcpserver: pid 31329 from 198.51.100.122
@400000006afee84a1270592e tcpserver: ok 31329 mx1.example.net:192.0.2.25:25 :198.51.100.122::9821
@400000006afee84a15f0c1a6 31329 > 220 mx1.example.net ESMTP 
@400000006afee84a1847196e 31329 < EHLO host122.isp.test 
@400000006afee84a1888d58e 31329 > 250-mx1.example.net 
@400000006afee84a1888d58e 31329 > 250-PIPELINING 
@400000006afee84a18890c3e 31329 > 250 8BITMIME 
@400000006afee84c37285a8c tcpserver: status: 2/40
@400000006afee84c37286a2c tcpserver: pid 31342 from 203.0.113.215
@400000006afee84d01b24da4 tcpserver: ok 31342 mx1.example.net:192.0.2.25:25 mail.museum.example:203.0.113.215::11392
@400000006afee84d04d1fc64 31342 > 220 mx1.example.net ESMTP 
@400000006afee84d066d31ec 31342 < EHLO mail.museum.example 
@400000006afee84d0682b5bc 31342 > 250-mx1.example.net 
@400000006afee84d0682b5bc 31342 > 250-PIPELINING 
@400000006afee84d0682c174 31342 > 250 8BITMIME 
@400000006afee84d0755bd2c 31342 < MAIL FROM:<z.jung5@museum.example> 
@400000006afee84d0777d3bc 31342 > 250 ok 
@400000006afee84d08f991bc 31342 < RCPT TO:<wanda@example.net> 
@400000006afee84d08fa60c4 greylisting: 203.0.113.215 (z.jung5@museum.example -> wanda@example.net) exists (id=63842) - accepting
@400000006afee84d09389a74 31342 > 250 ok 
@400000006afee84d0a4cc1c4 31342 < DATA 
@400000006afee84d0a80d9b4 31342 > 354 go ahead 
@400000006afee84d0ea80d64 31342 < From: <z.jung5@museum.example> 
@400000006afee84d0ea83474 31342 < To: <wanda@example.net> 
@400000006afee84d0ea83474 31342 < Subject: our talk of last week 
@400000006afee84d0ea876dc 31342 < Message-ID: <mwnij9xl.31344@mail.museum.example> 
@400000006afee84d0ea8ff94 31342 <  
@400000006afee84d0ea8ff94 31342 < please find the minutes of the last meeting below 
@400000006afee84d0ea9037c 31342 < the delivery will be with you on Tuesday before noon 
@400000006afee84d0ea91aec 31342 < kind regar+
@400000006afee84d0ea91aec 31342 < ds 
@400000006afee84d0ea926a4 31342 <  
@400000006afee84d0ea9901c 31342 < could you send the figures of October once more? 
@400000006afee84d0ea9901c 31342 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee84d0eaa0934 31342 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee84d0eaa0934 31342 < thank you for the papers, we shall look at them next week 
@400000006afee84d0eaa66f4 31342 < please find the minutes of the last meeting below 
@400000006afee84d0eaa8634 31342 < the deliv+
@400000006afee84d0eaae00c 31342 < ery will be with you on Tuesday before noon 
@400000006afee84d0eab5d0c 31342 < kind regards 
@400000006afee84d0eabe1dc 31342 <  
@400000006afee84d0eacb4cc 31342 < could you send the figures of October once more? 
@400000006afee84d0eacb4cc 31342 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee84d0ead60ac 31342 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee84d0eadf134 31342 < thank you for the papers, we shall look at them next week 
@400000006afee84d0eadf134 31342 < -----+
@400000006afee84d0eaecbf4 31342 < ---------------------------- 
@400000006afee84d0eaecbf4 31342 < . 
@400000006afee84d143e80b4 31342 > 250 ok 1795090499 qp 31344 
@400000006afee84d15b1cf64 31342 < QUIT 
@400000006afee84d15b8053c 31342 > 221 mx1.example.net 
@400000006afee84d15c02744 tcpserver: end 31342 status 0
@400000006afee84d15c105ec tcpserver: status: 1/40
@400000006afee84d15c2b39c 31342 < [EOF]
@400000006afee84d15c36b34 31342 > [EOF]
@400000006afee85a259f8ace 31329 < [EOF]
@400000006afee85a25a04a36 31329 > [EOF]
@400000006afee85a25a7241e tcpserver: end 31329 status 256
@400000006afee85a25a7b88e tcpserver: status: 0/40
@400000006afee8fc249d4c74 tcpserver: status: 1/40
@400000006afee8fc249d63e4 tcpserver: pid 32222 from 203.0.113.250
@400000006afee8fd160473a4 tcpserver: deny 32222 mx1.example.net:192.0.2.25:25 :203.0.113.250::16839
@400000006afee8fd160cb4ec tcpserver: end 32222 status 25600
@400000006afee8fd160d39bc tcpserver: status: 0/40
@400000006afee91829f9402e tcpserver: status: 1/40
@400000006afee91829f9402e tcpserver: pid 32361 from 198.51.100.165
@400000006afee91833fa3d76 tcpserver: ok 32361 mx1.example.net:192.0.2.25:25 host165.isp.test:198.51.100.165::19992
@400000006afee9190f26f2be rblsmtpd: 198.51.100.165 pid 32361: 451 https://zen.dnsbl.example/query/ip/198.51.100.165
@400000006afee91b22281366 tcpserver: end 32361 status 0
@400000006afee91b222832a6 tcpserver: status: 0/40
@400000006afee96809600352 tcpserver: status: 1/40
@400000006afee96809605d2a tcpserver: pid 32758 from 198.51.100.178
@400000006afee96809e82eb2 tcpserver: ok 32758 mx1.example.net:192.0.2.25:25 host178.isp.test:198.51.100.178::31637
@400000006afee9681e409642 rblsmtpd: 198.51.100.178 pid 32758: 451 https://zen.dnsbl.example/query/ip/198.51.100.178
@400000006afee96a21f3ab62 tcpserver: end 32758 status 0
@400000006afee96a21f414da tcpserver: status: 0/40
@400000006afee970150aac48 tcpserver: status: 1/40
@400000006afee970150b0a08 tcpserver: pid 331 from 198.51.100.179
@400000006afee97020efe280 tcpserver: ok 331 mx1.example.net:192.0.2.25:25 :198.51.100.179::13465
@400000006afee97030223078 rblsmtpd: 198.51.100.179 pid 331: 451 https://zen.dnsbl.example/query/ip/198.51.100.179
@400000006afee97124f6a198 tcpserver: end 331 status 0
@400000006afee97124f78040 tcpserver: status: 0/40
@400000006afee99711db2002 tcpserver: status: 1/40
@400000006afee99711db2002 tcpserver: pid 526 from 198.51.100.183
@400000006afee997143cc652 tcpserver: ok 526 mx1.example.net:192.0.2.25:25 host183.isp.test:198.51.100.183::14747
@400000006afee9972a6c6e82 rblsmtpd: 198.51.100.183 pid 526: 451 https://zen.dnsbl.example/query/ip/198.51.100.183
@400000006afee99a359430ba tcpserver: end 526 status 0
@400000006afee99a359430ba tcpserver: status: 0/40
@400000006afeea1f1c0345b4 tcpserver: status: 1/40
@400000006afeea1f1c03804c tcpserver: pid 1207 from 198.51.100.133
@400000006afeea1f21867b3c tcpserver: ok 1207 mx1.example.net:192.0.2.25:25 mail.workshop.test:198.51.100.133::47969
@400000006afeea1f28f3a674 1207 > 220 mx1.example.net ESMTP 
@400000006afeea1f29feffdc 1207 < EHLO mail.workshop.test 
@400000006afeea1f2a2b9204 1207 > 250-mx1.example.net 
@400000006afeea1f2a2b9204 1207 > 250-PIPELINING 
@400000006afeea1f2a2c5554 1207 > 250 8BITMIME 
@400000006afeea1f2d8f2b7c 1207 < MAIL FROM:<lena18@workshop.test> 
@400000006afeea1f2dafea4c 1207 > 250 ok 
@400000006afeea1f30f7e18c 1207 < RCPT TO:<paula@example.net> 
@400000006afeea1f30f8a4dc greylisting: 198.51.100.133 (lena18@workshop.test -> paula@example.net) exists (id=71998) - accepting
@400000006afeea1f31089acc 1207 > 250 ok 
@400000006afeea1f34be961c 1207 < DATA 
@400000006afeea1f34eb245c 1207 > 354 go ahead 
@400000006afeea1f3731c0cc 1207 < From: <lena18@workshop.test> 
@400000006afeea1f3731c0cc 1207 < To: <paula@example.net> 
@400000006afeea1f3731c0cc 1207 < Subject: our talk of last week 
@400000006afeea1f3731c0cc 1207 < Message-ID: <mwnita05.1209@mail.workshop.test> 
@400000006afeea1f3731c0cc 1207 <  
@400000006afeea1f3731c0cc 1207 < could you send the figures of October once more? 
@400000006afeea1f37325924 1207 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeea1f3732da0c 1207 < starting delivery 1: msg 2 to local x@e+
@400000006afeea1f3732da0c 1207 < xample.org 
@400000006afeea1f3732ed94 1207 < thank you for the papers, we shall look at them next week 
@400000006afeea1f3732f17c 1207 < please find the minutes of the last meeting below 
@400000006afeea1f3732f17c 1207 < the delivery will be with you on Tuesday before noon 
@400000006afeea1f3733c084 1207 < kind regards 
@400000006afeea1f3733c084 1207 <  
@400000006afeea1f373483d4 1207 < could you send the figures of October once more? 
@400000006afeea1f3734e57c 1207 < +49 30 5550 1 +
@400000006afeea1f3735c424 1207 < + 49 30 5550 2 
@400000006afeea1f3736356c 1207 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeea1f37365894 1207 < thank you for the papers, we shall look at them next week 
@400000006afeea1f37371fcc 1207 < please find the minutes of the last meeting below 
@400000006afeea1f373775bc 1207 < the delivery will be with you on Tuesday before noon 
@400000006afeea1f3737c7c4 1207 < kind regards 
@400000006afeea1f3737fa8c 1207 <  
@400000006afeea1f3737fa8c 1207 < could you+
@400000006afeea1f37385464 1207 <  send the figures of October once more? 
@400000006afeea1f3738584c 1207 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeea1f37393adc 1207 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeea1f3739e2d4 1207 < thank you for the papers, we shall look at them next week 
@400000006afeea1f373a09e4 1207 < please find the minutes of the last meeting below 
@400000006afeea1f373a5bec 1207 < the delivery will be wit+
@400000006afeea1f373b2324 1207 < h you on Tuesday before noon 
@400000006afeea1f373be28c 1207 < kind regards 
@400000006afeea1f373c05b4 1207 <  
@400000006afeea1f373c7314 1207 < could you send the figures of October once more? 
@400000006afeea1f373d3a4c 1207 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeea1f373df5cc 1207 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeea1f373eb91c 1207 < ------------------------------------ 
@400000006afeea1f373f0f0c 1207 < . 
@400000006afeea1f3b13fc3c 1207 > 250 ok 1795090965 qp 1209 
@400000006afeea2003b36534 1207 < QUIT 
@400000006afeea2003d1a364 1207 > 221 mx1.example.net 
@400000006afeea2003d97364 tcpserver: end 1207 status 0
@400000006afeea2003d97364 tcpserver: status: 0/40
@400000006afeea2003dbc524 1207 < [EOF]
@400000006afeea2003dbffbc 1207 > [EOF]
@400000006afeea382266250c tcpserver: status: 1/40
@400000006afeea382266250c tcpserver: pid 1332 from 203.0.113.15
@400000006afeea382ca7bd64 tcpserver: ok 1332 mx1.example.net:192.0.2.25:25 mail.tailor.example:203.0.113.15::4041
@400000006afeea38336cecb4 tcpserver: status: 2/40
@400000006afeea38336d13c4 tcpserver: pid 1334 from 203.0.113.24
@400000006afeea3837e4e42c 1332 > 220 mx1.example.net ESMTP 
@400000006afeea39002a2704 1332 < EHLO mail.tailor.example 
@400000006afeea390050d55c 1332 > 250-mx1.example.net 
@400000006afeea39005190dc 1332 > 250-PIPELINING 
@400000006afeea39005194c4 1332 > 250 8BITMIME 
@400000006afeea3900727aa4 tcpserver: ok 1334 mx1.example.net:192.0.2.25:25 mail.heather.example:203.0.113.24::47565
@400000006afeea3906d6ffdc 1332 < MAIL FROM:<j.klein38@tailor.example> 
@400000006afeea3906d74a14 1332 < RCPT TO:<t.wolf@shop.example> 
@400000006afeea3906d74a14 1332 < DATA 
@400000006afeea3906ea224c 1332 > 250 ok 
@400000006afeea3906ea224c greylisting: 203.0.113.15 (j.klein38@tailor.example -> t.wolf@shop.example) exists (id=32688) - accepting
@400000006afeea390700f9f4 1332 > 250 ok 
@400000006afeea390735dd04 1332 > 354 go ahead 
@400000006afeea3907a72504 1334 > 220 mx1.example.net ESMTP 
@400000006afeea390aaec784 1334 < EHLO mail.heather.example 
@400000006afeea390ace1724 1334 > 250-mx1.example.net 
@400000006afeea390ace2e94 1334 > 250-PIPELINING 
@400000006afeea390ace6544 1334 > 250 8BITMIME 
@400000006afeea390b50eb54 1332 < From: <j.klein38@tailor.example> 
@400000006afeea390b5154cc 1332 < To: <t.wolf@shop.example> 
@400000006afeea390b51e16c 1332 < Subject: our talk of last week 
@400000006afeea390b522f8c 1332 < Message-ID: <mwnittic.1336@mail.tailor.example> 
@400000006afeea390b52eef4 1332 <  
@400000006afeea390b52eef4 1332 <  
@400000006afeea390b52eef4 1332 < could you send the figures of October once more? 
@400000006afeea390b531604 1332 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeea390b53298c 1332 < starting delivery 1: msg 2 to +
@400000006afeea390b53298c 1332 < local x@example.org 
@400000006afeea390b53cd9c 1332 < thank you for the papers, we shall look at them next week 
@400000006afeea390b53cd9c 1332 < please find the minutes of the last meeting below 
@400000006afeea390b53cd9c 1332 < the delivery will be with you on Tuesday before noon 
@400000006afeea390b53cd9c 1332 < kind regards 
@400000006afeea390b54797c 1332 <  
@400000006afeea390b5511d4 1332 < could you send the figures of October once more? 
@400000006afeea390b5511d4 1332 < +49 3+
@400000006afeea390b5567c4 1332 < 0 5550 1 + 49 30 5550 2 
@400000006afeea390b56178c 1332 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeea390b56466c 1332 < thank you for the papers, we shall look at them next week 
@400000006afeea390b56466c 1332 < please find the minutes of the last meeting below 
@400000006afeea390b56466c 1332 < the delivery will be with you on Tuesday before noon 
@400000006afeea390b5659f4 1332 < kind regards 
@400000006afeea390b5659f4 1332 <  
@400000006afeea390b5659f4 1332 < -------------------------------- 
@400000006afeea390b56a42c 1332 < . 
@400000006afeea390b7f811c 1334 < MAIL FROM:<v.horn18@heather.example> 
@400000006afeea390ba1e5cc 1334 > 250 ok 
@400000006afeea391040d5d4 1332 > 250 ok 1795090991 qp 1336 
@400000006afeea3911b729f4 1334 < RCPT TO:<paula@example.net> 
@400000006afeea3911b7d5d4 greylisting: 203.0.113.24 (v.horn18@heather.example -> paula@example.net) exists (id=24053) - accepting
@400000006afeea3911f7b94c 1334 > 250 ok 
@400000006afeea391666b014 1332 < QUIT 
@400000006afeea3916a683ec 1332 > 221 mx1.example.net 
@400000006afeea3916ad3aac tcpserver: end 1332 status 0
@400000006afeea3916ad986c tcpserver: status: 1/40
@400000006afeea3916b0c4ec 1332 < [EOF]
@400000006afeea3916b0c4ec 1332 > [EOF]
@400000006afeea3916f196ac 1334 < DATA 
@400000006afeea39171493b4 1334 > 354 go ahead 
@400000006afeea391a38ca9c 1334 < From: <v.horn18@heather.example> 
@400000006afeea391a396ac4 1334 < To: <paula@example.net> 
@400000006afeea391a3a0704 1334 < Subject: our talk of last week 
@400000006afeea391a3a2644 1334 < Message-ID: <mwnittpe.1337@mail.heather.example> 
@400000006afeea391a3a9f5c 1334 <  
@400000006afeea391a3b436c 1334 < the delivery will be with you on Tuesday before noon 
@400000006afeea391a3bc06c 1334 < kind regards 
@400000006afeea391a3c9f14 1334 <  
@400000006afeea391a3c9f14 1334 < could you send the figures of October once +
@400000006afeea391a3d79d4 1334 < more? 
@400000006afeea391a3e604c 1334 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeea391a3f0c2c 1334 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeea391a3f98cc 1334 < thank you for the papers, we shall look at them next week 
@400000006afeea391a406fa4 1334 < please find the minutes of the last meeting below 
@400000006afeea391a410414 1334 < the delivery will be with you on Tuesday before noon 
@400000006afeea391a41a43c 1334 < kind+
@400000006afeea391a41a43c 1334 <  regards 
@400000006afeea391a41a43c 1334 <  
@400000006afeea391a41a43c 1334 < could you send the figures of October once more? 
@400000006afeea391a425bd4 1334 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeea391a425bd4 1334 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeea391a425bd4 1334 < thank you for the papers, we shall look at them next week 
@400000006afeea391a42a9f4 1334 < please find the minutes of the last meeting below 
@400000006afeea391a42ec5c 1334 < the+
@400000006afeea391a432ec4 1334 <  delivery will be with you on Tuesday before noon 
@400000006afeea391a4384b4 1334 < kind regards 
@400000006afeea391a438c84 1334 <  
@400000006afeea391a438c84 1334 < could you send the figures of October once more? 
@400000006afeea391a444034 1334 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeea391a44ad94 1334 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeea391a4597f4 1334 < thank you for the papers, we shall look at them next week+
@400000006afeea391a4597f4 1334 <  
@400000006afeea391a45d28c 1334 < please find the minutes of the last meeting below 
@400000006afeea391a4647bc 1334 < the delivery will be with you on Tuesday before noon 
@400000006afeea391a466ae4 1334 <  
@400000006afeea391a473dd4 1334 < . 
@400000006afeea391f58315c 1334 > 250 ok 1795090991 qp 1337 
@400000006afeea39222825f4 1334 < QUIT 
@400000006afeea39225b8e1c 1334 > 221 mx1.example.net 
@400000006afeea392263cb7c tcpserver: end 1334 status 0
@400000006afeea392263cb7c tcpserver: status: 0/40
@400000006afeea3922669e24 1334 < [EOF]
@400000006afeea39226780b4 1334 > [EOF]
@400000006afeeabe0ade5f1c tcpserver: status: 1/40
@400000006afeeabe0adf16b4 tcpserver: pid 2000 from 198.51.100.152
@400000006afeeabe0ec1e694 tcpserver: ok 2000 mx1.example.net:192.0.2.25:25 mail.cloudy.example:198.51.100.152::18932
@400000006afeeabe111a0764 2000 > 220 mx1.example.net ESMTP 
@400000006afeeabe1433610c 2000 < EHLO mail.cloudy.example 
@400000006afeeabe146a8e0c 2000 > 250-mx1.example.net 
@400000006afeeabe146b6cb4 2000 > 250-PIPELINING 
@400000006afeeabe146b6cb4 2000 > 250 8BITMIME 
@400000006afeeabe198823f4 2000 < MAIL FROM:<d.weiss14@cloudy.example> 
@400000006afeeabe19886e2c 2000 < RCPT TO:<d.weiss@club.example> 
@400000006afeeabe19886e2c 2000 < DATA 
@400000006afeeabe199b4a4c 2000 > 250 ok 
@400000006afeeabe199b5dd4 greylisting: 198.51.100.152 (d.weiss14@cloudy.example -> d.weiss@club.example) exists (id=40673) - accepting
@400000006afeeabe19b88e7c 2000 > 250 ok 
@400000006afeeabe19fb40b4 2000 > 354 go ahead 
@400000006afeeabe1ef83324 2000 < From: <d.weiss14@cloudy.example> 
@400000006afeeabe1ef83324 2000 < To: <d.weiss@club.example> 
@400000006afeeabe1ef8eea4 2000 < Subject: our talk of last week 
@400000006afeeabe1ef8eea4 2000 < Message-ID: <mwniwocc.2002@mail.cloudy.example> 
@400000006afeeabe1ef99e6c 2000 <  
@400000006afeeabe1ef9ec8c 2000 <  
@400000006afeeabe1efac74c 2000 < could you send the figures of October once more? 
@400000006afeeabe1efac74c 2000 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeeabe1efae2a4 2000 < starting delivery 1: msg 2 to+
@400000006afeeabe1efb3894 2000 <  local x@example.org 
@400000006afeeabe1efb3894 2000 < thank you for the papers, we shall look at them next week 
@400000006afeeabe1efbb594 2000 < please find the minutes of the last meeting below 
@400000006afeeabe1efbec44 2000 < the delivery will be with you on Tuesday before noon 
@400000006afeeabe1efbec44 2000 < kind regards 
@400000006afeeabe1efbec44 2000 <  
@400000006afeeabe1efbec44 2000 < could you send the figures of October once more? 
@400000006afeeabe1efbec44 2000 < +49 +
@400000006afeeabe1efca7c4 2000 < 30 5550 1 + 49 30 5550 2 
@400000006afeeabe1efcfdb4 2000 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeeabe1efd5b74 2000 < thank you for the papers, we shall look at them next week 
@400000006afeeabe1efd5b74 2000 < please find the minutes of the last meeting below 
@400000006afeeabe1efd5b74 2000 < the delivery will be with you on Tuesday before noon 
@400000006afeeabe1efda994 2000 < kind regards 
@400000006afeeabe1efe518c 2000 < +
@400000006afeeabe1efee9e4 2000 <  
@400000006afeeabe1effa94c 2000 < could you send the figures of October once more? 
@400000006afeeabe1f004d5c 2000 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeeabe1f00b2ec 2000 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeeabe1f00b2ec 2000 < thank you for the papers, we shall look at them next week 
@400000006afeeabe1f019964 2000 < please find the minutes of the last meeting below 
@400000006afeeabe1f019964 2000 < the delivery w+
@400000006afeeabe1f02703c 2000 < ill be with you on Tuesday before noon 
@400000006afeeabe1f02703c 2000 < kind regards 
@400000006afeeabe1f02703c 2000 <  
@400000006afeeabe1f02b68c 2000 < could you send the figures of October once more? 
@400000006afeeabe1f03991c 2000 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeeabe1f04837c 2000 < ---- 
@400000006afeeabe1f048b4c 2000 < . 
@400000006afeeabe2071afdc 2000 > 250 ok 1795091124 qp 2002 
@400000006afeeabe2311f954 2000 < QUIT 
@400000006afeeabe23370d84 2000 > 221 mx1.example.net 
@400000006afeeabe233e83ac tcpserver: end 2000 status 0
@400000006afeeabe233e83ac tcpserver: status: 0/40
@400000006afeeabe234190ec 2000 < [EOF]
@400000006afeeabe234190ec 2000 > [EOF]
@400000006afeeafd35d3af9c tcpserver: status: 1/40
@400000006afeeafd35d44bdc tcpserver: pid 2319 from 203.0.113.57
@400000006afeeafd39a823b4 tcpserver: ok 2319 mx1.example.net:192.0.2.25:25 mail.university.example:203.0.113.57::4344
@400000006afeeafe02b87304 2319 > 220 mx1.example.net ESMTP 
@400000006afeeafe061aa904 2319 < EHLO mail.university.example 
@400000006afeeafe062e38d4 2319 > 250-mx1.example.net 
@400000006afeeafe062f07dc 2319 > 250-PIPELINING 
@400000006afeeafe062fa034 2319 > 250 8BITMIME 
@400000006afeeafe0a0a32b4 2319 < MAIL FROM:<nina7@university.example> 
@400000006afeeafe0a2dc42c 2319 > 250 ok 
@400000006afeeafe0d3441b4 2319 < RCPT TO:<greta@example.net> 
@400000006afeeafe0d3441b4 greylisting: 203.0.113.57 (nina7@university.example -> greta@example.net) exists (id=60144) - accepting
@400000006afeeafe0d67926c 2319 > 250 ok 
@400000006afeeafe0db01cbc 2319 < DATA 
@400000006afeeafe0dd81eec 2319 > 354 go ahead 
@400000006afeeafe14e95ee4 2319 < From: <nina7@university.example> 
@400000006afeeafe14e9e3b4 2319 < To: <greta@example.net> 
@400000006afeeafe14eaa31c 2319 < Subject: our talk of last week 
@400000006afeeafe14eafcf4 2319 < Message-ID: <mwniy1m5.2321@mail.university.example> 
@400000006afeeafe14eb52e4 2319 <  
@400000006afeeafe14ebb48c 2319 < could you send the figures of October once more? 
@400000006afeeafe14ebb48c 2319 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeeafe14ec3574 2319 < starting delivery 1: msg 2 to +
@400000006afeeafe14ec4514 2319 < local x@example.org 
@400000006afeeafe14ec4514 2319 < thank you for the papers, we shall look at them next week 
@400000006afeeafe14ec8394 2319 < please find the minutes of the last meeting below 
@400000006afeeafe14ecfcac 2319 < the delivery will be with you on Tuesday before noon 
@400000006afeeafe14ecfcac 2319 < kind regards 
@400000006afeeafe14ecfcac 2319 <  
@400000006afeeafe14edcf9c 2319 < could you send the figures of October once more? 
@400000006afeeafe14ee546c 2319 < +49 3+
@400000006afeeafe14ee546c 2319 < 0 5550 1 + 49 30 5550 2 
@400000006afeeafe14eeecc4 2319 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeeafe14ef42b4 2319 < thank you for the papers, we shall look at them next week 
@400000006afeeafe14efd724 2319 < please find the minutes of the last meeting below 
@400000006afeeafe14f00dd4 2319 < the delivery will be with you on Tuesday before noon 
@400000006afeeafe14f04c54 2319 < kind regards 
@400000006afeeafe14f0d50c 2319 <  
@400000006afeeafe14f0d50c 2319 < could you send the figures of October once more? 
@400000006afeeafe14f0d50c 2319 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeeafe14f17534 2319 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeeafe14f24ff4 2319 < thank you for the papers, we shall look at them next week 
@400000006afeeafe14f2731c 2319 < please find the minutes of the last meeting below 
@400000006afeeafe14f33284 2319 < the delivery wi+
@400000006afeeafe14f33284 2319 < ll be with you on Tuesday before noon 
@400000006afeeafe14f37cbc 2319 < kind regards 
@400000006afeeafe14f3fda4 2319 <  
@400000006afeeafe14f41514 2319 < could you send the figures of October once more? 
@400000006afeeafe14f45394 2319 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeeafe14f4ad6c 2319 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeeafe14f4ad6c 2319 < thank you for the papers, we shall look at them next week 
@400000006afeeafe14f4f3bc 2319 < please find+
@400000006afeeafe14f5788c 2319 <  the minutes of the last meeting below 
@400000006afeeafe14f614cc 2319 < the delivery will be with you on Tuesday before noon 
@400000006afeeafe14f614cc 2319 < kind regards 
@400000006afeeafe14f6eba4 2319 <  
@400000006afeeafe14f760d4 2319 < could you send the figures of October once more? 
@400000006afeeafe14f760d4 2319 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeeafe14f7ddd4 2319 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeeafe14f7ddd4 2319 <  
@400000006afeeafe14f83b94 2319 < . 
@400000006afeeafe18075ff4 2319 > 250 ok 1795091188 qp 2321 
@400000006afeeafe1d418274 2319 < QUIT 
@400000006afeeafe1d54ef1c 2319 > 221 mx1.example.net 
@400000006afeeafe1d5cc6ec tcpserver: end 2319 status 0
@400000006afeeafe1d5d8e24 tcpserver: status: 0/40
@400000006afeeafe1d5f9d7c 2319 < [EOF]
@400000006afeeafe1d5fd42c 2319 > [EOF]
@400000006afeec0e13068d54 tcpserver: status: 1/40
@400000006afeec0e13076044 tcpserver: pid 3681 from 198.51.100.69
@400000006afeec0e19a3609c tcpserver: status: 2/40
@400000006afeec0e19a3974c tcpserver: pid 3682 from 203.0.113.185
@400000006afeec0e1c0871ec tcpserver: ok 3681 mx1.example.net:192.0.2.25:25 mail.opera.example:198.51.100.69::55516
@400000006afeec0e213d7bbc tcpserver: ok 3682 mx1.example.net:192.0.2.25:25 mail.garden.example:203.0.113.185::9847
@400000006afeec0e239aff74 3682 > 220 mx1.example.net ESMTP 
@400000006afeec0e24488d24 3681 > 220 mx1.example.net ESMTP 
@400000006afeec0e28438884 3682 < EHLO mail.garden.example 
@400000006afeec0e28756624 3682 > 250-mx1.example.net 
@400000006afeec0e28756624 3682 > 250-PIPELINING 
@400000006afeec0e28762974 3682 > 250 8BITMIME 
@400000006afeec0e2a3d06c4 3681 < EHLO mail.opera.example 
@400000006afeec0e2a7dc8e4 3681 > 250-mx1.example.net 
@400000006afeec0e2a7e41fc 3681 > 250-PIPELINING 
@400000006afeec0e2a7e7c94 3681 > 250 8BITMIME 
@400000006afeec0e2b43d034 3682 < MAIL FROM:<m.roth12@garden.example> 
@400000006afeec0e2b444564 3682 < RCPT TO:<r.frank@club.example> 
@400000006afeec0e2b444564 3682 < DATA 
@400000006afeec0e2b5b3864 3682 > 250 ok 
@400000006afeec0e2b5be05c greylisting: 203.0.113.185 (m.roth12@garden.example -> r.frank@club.example) exists (id=19511) - accepting
@400000006afeec0e2b6703ec 3682 > 250 ok 
@400000006afeec0e2b9bdb44 3682 > 354 go ahead 
@400000006afeec0e30e8f53c tcpserver: status: 3/40
@400000006afeec0e30e904dc tcpserver: pid 3685 from 192.0.2.30
@400000006afeec0e31cb3334 3681 < MAIL FROM:<sara6@opera.example> 
@400000006afeec0e3208b54c 3681 > 250 ok 
@400000006afeec0e3213a614 3682 < From: <m.roth12@garden.example> 
@400000006afeec0e3213a614 3682 < To: <r.frank@club.example> 
@400000006afeec0e3213a614 3682 < Subject: our talk of last week 
@400000006afeec0e3213a614 3682 < Message-ID: <mwnj3vww.3684@mail.garden.example> 
@400000006afeec0e3213cd24 3682 <  
@400000006afeec0e3213ec64 3682 < thank you for the papers, we shall look at them next week 
@400000006afeec0e3214a7e4 3682 < please find the minutes of the last meeting below 
@400000006afeec0e3214abcc 3682 < th+
@400000006afeec0e3214afb4 3682 < e delivery will be with you on Tuesday before noon 
@400000006afeec0e321501bc 3682 < kind regards 
@400000006afeec0e32153484 3682 <  
@400000006afeec0e32153484 3682 < could you send the figures of October once more? 
@400000006afeec0e32153484 3682 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeec0e32153484 3682 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeec0e3215480c 3682 < thank you for the papers, we shall look at them next week+
@400000006afeec0e3215ffa4 3682 <  
@400000006afeec0e3216902c 3682 < please find the minutes of the last meeting below 
@400000006afeec0e32175764 3682 < the delivery will be with you on Tuesday before noon 
@400000006afeec0e32175764 3682 < kind regards 
@400000006afeec0e32181ab4 3682 <  
@400000006afeec0e3218af24 3682 < could you send the figures of October once more? 
@400000006afeec0e3218c2ac 3682 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeec0e3218d24c 3682 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeec0e321966bc 3682 < th+
@400000006afeec0e321a39ac 3682 < ank you for the papers, we shall look at them next week 
@400000006afeec0e321af144 3682 < please find the minutes of the last meeting below 
@400000006afeec0e321b993c 3682 < the delivery will be with you on Tuesday before noon 
@400000006afeec0e321c50d4 3682 < kind regards 
@400000006afeec0e321d0484 3682 <  
@400000006afeec0e321dcfa4 3682 < could you send the figures of October once more? 
@400000006afeec0e321dcfa4 3682 < +49 30 5550 1 + 49 30 5550 2+
@400000006afeec0e321df2cc 3682 <  
@400000006afeec0e321e4ca4 3682 < --- 
@400000006afeec0e321e779c 3682 < . 
@400000006afeec0e32f0468c tcpserver: ok 3685 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::5759
@400000006afeec0e3865b0d4 3681 < RCPT TO:<b.lang@shop.example> 
@400000006afeec0e3866415c greylisting: 198.51.100.69 (sara6@opera.example -> b.lang@shop.example) exists (id=69864) - accepting
@400000006afeec0e388254dc 3681 > 250 ok 
@400000006afeec0e388a0d6c 3682 > 250 ok 1795091460 qp 3684 
@400000006afeec0e38e3f50c 3685 > 220 mx1.example.net ESMTP 
@400000006afeec0e3ac31164 3681 < DATA 
@400000006afeec0e3ad7d1e4 3681 > 354 go ahead 
@400000006afeec0e3b78dc74 3685 < EHLO monitor.example.net 
@400000006afeec0f00002cec 3685 > 250-mx1.example.net 
@400000006afeec0f000103c4 3685 > 250-PIPELINING 
@400000006afeec0f0001368c 3685 > 250 8BITMIME 
@400000006afeec0f0145a924 3682 < QUIT 
@400000006afeec0f0158bbf4 3682 > 221 mx1.example.net 
@400000006afeec0f015fb51c tcpserver: end 3682 status 0
@400000006afeec0f015ff39c tcpserver: status: 2/40
@400000006afeec0f0162ba8c 3682 < [EOF]
@400000006afeec0f0162ba8c 3682 > [EOF]
@400000006afeec0f034bf4bc 3685 < QUIT 
@400000006afeec0f037e5344 3685 > 221 mx1.example.net 
@400000006afeec0f0385b1fc tcpserver: end 3685 status 0
@400000006afeec0f0386178c tcpserver: status: 1/40
@400000006afeec0f03891cfc 3685 < [EOF]
@400000006afeec0f0389bd24 3685 > [EOF]
@400000006afeec0f0552a9cc 3681 < From: <sara6@opera.example> 
@400000006afeec0f0552f404 3681 < To: <b.lang@shop.example> 
@400000006afeec0f055355ac 3681 < Subject: our talk of last week 
@400000006afeec0f055355ac 3681 < Message-ID: <mwnj3w47.3686@mail.opera.example> 
@400000006afeec0f05540d44 3681 <  
@400000006afeec0f0554671c 3681 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeec0f0554ff74 3681 < thank you for the papers, we shall look at them next week 
@400000006afeec0f0555b324 3681 < please f+
@400000006afeec0f0556822c 3681 < ind the minutes of the last meeting below 
@400000006afeec0f05575cec 3681 < the delivery will be with you on Tuesday before noon 
@400000006afeec0f0557baac 3681 < kind regards 
@400000006afeec0f0558668c 3681 <  
@400000006afeec0f0559126c 3681 < could you send the figures of October once more? 
@400000006afeec0f05591e24 3681 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeec0f0559d5bc 3681 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeec0f055aac94 3681 < thank you fo+
@400000006afeec0f055ad78c 3681 < r the papers, we shall look at them next week 
@400000006afeec0f055ad78c 3681 < please find the minutes of the last meeting below 
@400000006afeec0f055aeefc 3681 < the delivery will be with you on Tuesday before noon 
@400000006afeec0f055b548c 3681 < kind regards 
@400000006afeec0f055b548c 3681 <  
@400000006afeec0f055c083c 3681 < could you send the figures of October once more? 
@400000006afeec0f055c083c 3681 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeec0f055c083c 3681 < starting+
@400000006afeec0f055c083c 3681 <  delivery 1: msg 2 to local x@example.org 
@400000006afeec0f055c5274 3681 < thank you for the papers, we shall look at them next week 
@400000006afeec0f055c5274 3681 < please find the minutes of the last meeting below 
@400000006afeec0f055c5274 3681 < the delivery will be with you on Tuesday before noon 
@400000006afeec0f055c5274 3681 < kind regards 
@400000006afeec0f055cc7a4 3681 <  
@400000006afeec0f055d96ac 3681 < could you send the figures of Oct+
@400000006afeec0f055dec9c 3681 < ober once more? 
@400000006afeec0f055e9494 3681 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeec0f055e9494 3681 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeec0f055e9494 3681 < thank you for the papers, we shall look at them next week 
@400000006afeec0f055f0dac 3681 < please find the minutes of the last meeting below 
@400000006afeec0f055fd4e4 3681 < the delivery will be with you on Tuesday before +
@400000006afeec0f05604dfc 3681 < noon 
@400000006afeec0f0561114c 3681 < kind regards 
@400000006afeec0f05613c44 3681 <  
@400000006afeec0f05615b84 3681 < . 
@400000006afeec0f0c7a9674 3681 > 250 ok 1795091461 qp 3686 
@400000006afeec0f11fc8f94 3681 < QUIT 
@400000006afeec0f12262fd4 3681 > 221 mx1.example.net 
@400000006afeec0f122e5d94 tcpserver: end 3681 status 0
@400000006afeec0f122f058c tcpserver: status: 0/40
@400000006afeec0f123097e4 3681 < [EOF]
@400000006afeec0f1231286c 3681 > [EOF]
@400000006afeec1b0ec03114 tcpserver: status: 1/40
@400000006afeec1b0ec10404 tcpserver: pid 3746 from 198.51.100.247
@400000006afeec1b16498b24 tcpserver: ok 3746 mx1.example.net:192.0.2.25:25 mail.tower.test:198.51.100.247::51029
@400000006afeec1b21c4f36c 3746 > 220 mx1.example.net ESMTP 
@400000006afeec1b24c33b64 3746 < EHLO mail.tower.test 
@400000006afeec1b24e49a5c 3746 > 250-mx1.example.net 
@400000006afeec1b24e50ba4 3746 > 250-PIPELINING 
@400000006afeec1b24e5a3fc 3746 > 250 8BITMIME 
@400000006afeec1b2ae99a74 3746 < MAIL FROM:<carla33@tower.test> 
@400000006afeec1b2af5f684 3746 > 250 ok 
@400000006afeec1b310d2ac4 3746 < RCPT TO:<v.horn@shop.example> 
@400000006afeec1b310d943c greylisting: 198.51.100.247 (carla33@tower.test -> v.horn@shop.example) exists (id=77967) - accepting
@400000006afeec1b3119e494 3746 > 250 ok 
@400000006afeec1b37b1c63c 3746 < DATA 
@400000006afeec1b37e326dc 3746 > 354 go ahead 
@400000006afeec1b38c5ca64 3746 < From: <carla33@tower.test> 
@400000006afeec1b38c68db4 3746 < To: <v.horn@shop.example> 
@400000006afeec1b38c73d7c 3746 < Subject: our talk of last week 
@400000006afeec1b38c78f84 3746 < Message-ID: <mwnj45ys.3749@mail.tower.test> 
@400000006afeec1b38c7ca1c 3746 <  
@400000006afeec1b38c7e18c 3746 <  
@400000006afeec1b38c7e18c 3746 < could you send the figures of October once more? 
@400000006afeec1b38c83394 3746 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeec1b38c8e744 3746 < starting delivery 1: msg 2 to local x@ex+
@400000006afeec1b38c91624 3746 < ample.org 
@400000006afeec1b38c954a4 3746 < thank you for the papers, we shall look at them next week 
@400000006afeec1b38c9ba34 3746 < please find the minutes of the last meeting below 
@400000006afeec1b38c9ba34 3746 < the delivery will be with you on Tuesday before noon 
@400000006afeec1b38c9ba34 3746 < kind regards 
@400000006afeec1b38c9d58c 3746 <  
@400000006afeec1b38c9d58c 3746 < could you send the figures of October once more? 
@400000006afeec1b38ca71cc 3746 < +49 30 5550 1 ++
@400000006afeec1b38cb063c 3746 <  49 30 5550 2 
@400000006afeec1b38cb0e0c 3746 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeec1b38cbae34 3746 < thank you for the papers, we shall look at them next week 
@400000006afeec1b38cbae34 3746 < please find the minutes of the last meeting below 
@400000006afeec1b38cbae34 3746 < the delivery will be with you on Tuesday before noon 
@400000006afeec1b38cc7d3c 3746 < kind regards 
@400000006afeec1b38cce6b4 3746 <  
@400000006afeec1b38cce6b4 3746 < could you +
@400000006afeec1b38cd38bc 3746 < send the figures of October once more? 
@400000006afeec1b38cde49c 3746 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeec1b38cdfc0c 3746 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeec1b38cdfc0c 3746 < thank you for the papers, we shall look at them next week 
@400000006afeec1b38ce1764 3746 < please find the minutes of the last meeting below 
@400000006afeec1b38ce55e4 3746 < the delivery will be with+
@400000006afeec1b38ced2e4 3746 <  you on Tuesday before noon 
@400000006afeec1b38cefddc 3746 < kind regards 
@400000006afeec1b38cfada4 3746 <  
@400000006afeec1b38cfe83c 3746 < could you send the figures of October once more? 
@400000006afeec1b38d0a3bc 3746 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeec1b38d1017c 3746 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeec1b38d1017c 3746 < thank you for the papers, we shall look at them next week 
@400000006afeec1b38d1017c 3746 < ---------------------+
@400000006afeec1b38d1670c 3746 < -------- 
@400000006afeec1b38d21ea4 3746 < . 
@400000006afeec1b3a1d673c 3746 > 250 ok 1795091473 qp 3749 
@400000006afeec1c0499aa6c 3746 < QUIT 
@400000006afeec1c04a48b94 3746 > 221 mx1.example.net 
@400000006afeec1c04ab657c tcpserver: end 3746 status 0
@400000006afeec1c04ab657c tcpserver: status: 0/40
@400000006afeec1c04ae91fc 3746 < [EOF]
@400000006afeec1c04af0344 3746 > [EOF]
@400000006afeec370a7200ec tcpserver: status: 1/40
@400000006afeec370a72108c tcpserver: pid 3885 from 198.51.100.126
@400000006afeec371128632c tcpserver: ok 3885 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::15474
@400000006afeec371bbb4804 3885 > 220 mx1.example.net ESMTP 
@400000006afeec371cd44984 3885 < EHLO mail.bigmail.example 
@400000006afeec371cfe7664 3885 > 250-mx1.example.net 
@400000006afeec371cff456c 3885 > 250-PIPELINING 
@400000006afeec371cffa714 3885 > 250 8BITMIME 
@400000006afeec3722305b84 3885 < MAIL FROM:<ute18@bigmail.example> 
@400000006afeec37223141fc 3885 < RCPT TO:<t.wolf@shop.example> 
@400000006afeec3722318c34 3885 < DATA 
@400000006afeec372262c5c4 3885 > 250 ok 
@400000006afeec3722638144 greylisting: 198.51.100.126 (ute18@bigmail.example -> t.wolf@shop.example) exists (id=73378) - accepting
@400000006afeec372278266c 3885 > 250 ok 
@400000006afeec37228c2f54 3885 > 354 go ahead 
@400000006afeec37298d1b9c 3885 < From: <ute18@bigmail.example> 
@400000006afeec37298d989c 3885 < To: <t.wolf@shop.example> 
@400000006afeec37298e6f74 3885 < Subject: our talk of last week 
@400000006afeec37298f464c 3885 < Message-ID: <mwnj4ref.3888@mail.bigmail.example> 
@400000006afeec37298f464c 3885 <  
@400000006afeec37298fd2ec 3885 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeec37298fd2ec 3885 < thank you for the papers, we shall look at them next week 
@400000006afeec37298fd2ec 3885 < plea+
@400000006afeec3729909254 3885 < se find the minutes of the last meeting below 
@400000006afeec3729909254 3885 < the delivery will be with you on Tuesday before noon 
@400000006afeec372991039c 3885 < kind regards 
@400000006afeec372991809c 3885 <  
@400000006afeec372991c6ec 3885 < could you send the figures of October once more? 
@400000006afeec372992056c 3885 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeec37299243ec 3885 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeec3729924bbc 3885 < thank yo+
@400000006afeec372992826c 3885 < u for the papers, we shall look at them next week 
@400000006afeec37299349a4 3885 < please find the minutes of the last meeting below 
@400000006afeec372993843c 3885 < the delivery will be with you on Tuesday before noon 
@400000006afeec372993843c 3885 < kind regards 
@400000006afeec372993843c 3885 <  
@400000006afeec37299437ec 3885 < could you send the figures of October once more? 
@400000006afeec372994c874 3885 < --------------------------- 
@400000006afeec372995800c 3885 < . 
@400000006afeec372cf07694 3885 > 250 ok 1795091501 qp 3888 
@400000006afeec3731ade734 3885 < QUIT 
@400000006afeec3731d81be4 3885 > 221 mx1.example.net 
@400000006afeec3731dfd474 tcpserver: end 3885 status 0
@400000006afeec3731dfd474 tcpserver: status: 0/40
@400000006afeec3731e3241c 3885 < [EOF]
@400000006afeec3731e3629c 3885 > [EOF]
@400000006afeecb6112024d2 tcpserver: status: 1/40
@400000006afeecb61120b55a tcpserver: pid 4521 from 198.51.100.181
@400000006afeecb61cdb41b2 tcpserver: ok 4521 mx1.example.net:192.0.2.25:25 :198.51.100.181::60541
@400000006afeecb62061d062 rblsmtpd: 198.51.100.181 pid 4521: 451 https://zen.dnsbl.example/query/ip/198.51.100.181
@400000006afeecb928625a2a tcpserver: end 4521 status 0
@400000006afeecb92863254a tcpserver: status: 0/40
@400000006afeecc9257732ae tcpserver: status: 1/40
@400000006afeecc92577a3f6 tcpserver: pid 4618 from 198.51.100.126
@400000006afeecc92f0d3156 tcpserver: ok 4618 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::27111
@400000006afeecc933403c46 4618 > 220 mx1.example.net ESMTP 
@400000006afeecc936a74c76 4618 < EHLO mail.bigmail.example 
@400000006afeecc936c98dfe 4618 > 250-mx1.example.net 
@400000006afeecc936ca2a3e 4618 > 250-PIPELINING 
@400000006afeecc936ca60ee 4618 > 250 8BITMIME 
@400000006afeecc93938b556 4618 < MAIL FROM:<lena14@bigmail.example> 
@400000006afeecc93966aede 4618 > 250 ok 
@400000006afeecca04aec1d6 4618 < RCPT TO:<greta@example.net> 
@400000006afeecca04aec1d6 greylisting: 198.51.100.126 (lena14@bigmail.example -> greta@example.net) doesn't exist. - temp. rejecting
@400000006afeecca04e7989e 4618 > 451 temporary failure (#4.3.0) 
@400000006afeecca0912f6b6 4618 < QUIT 
@400000006afeecca09238cce 4618 > 221 mx1.example.net 
@400000006afeecca092b167e tcpserver: end 4618 status 0
@400000006afeecca092b167e tcpserver: status: 0/40
@400000006afeecca092da6be 4618 < [EOF]
@400000006afeecca092da6be 4618 > [EOF]
@400000006afeed8d1b5100fc tcpserver: status: 1/40
@400000006afeed8d1b513b94 tcpserver: pid 5597 from 198.51.100.164
@400000006afeed8d22d3e6b4 tcpserver: ok 5597 mx1.example.net:192.0.2.25:25 host164.isp.test:198.51.100.164::23758
@400000006afeed8d39a93cf4 rblsmtpd: 198.51.100.164 pid 5597: 451 https://zen.dnsbl.example/query/ip/198.51.100.164
@400000006afeed903741c65c tcpserver: end 5597 status 0
@400000006afeed9037420cac tcpserver: status: 0/40
@400000006afeed9d06e43a94 tcpserver: status: 1/40
@400000006afeed9d06e4e674 tcpserver: pid 5675 from 198.51.100.35
@400000006afeed9d0981401c tcpserver: ok 5675 mx1.example.net:192.0.2.25:25 mail.lighthouse.test:198.51.100.35::11351
@400000006afeed9d0c5e7f0c 5675 > 220 mx1.example.net ESMTP 
@400000006afeed9d0d948254 5675 < EHLO mail.lighthouse.test 
@400000006afeed9d0db6085c 5675 > 250-mx1.example.net 
@400000006afeed9d0db6085c 5675 > 250-PIPELINING 
@400000006afeed9d0db6085c 5675 > 250 8BITMIME 
@400000006afeed9d13fc43ac 5675 < MAIL FROM:<t.wolf19@lighthouse.test> 
@400000006afeed9d140f1fcc 5675 > 250 ok 
@400000006afeed9d1a969e24 5675 < RCPT TO:<anna.koch@shop.example> 
@400000006afeed9d1a976d2c greylisting: 198.51.100.35 (t.wolf19@lighthouse.test -> anna.koch@shop.example) exists (id=38579) - accepting
@400000006afeed9d1abea43c 5675 > 250 ok 
@400000006afeed9d1bf6ab24 5675 < DATA 
@400000006afeed9d1c2135c4 5675 > 354 go ahead 
@400000006afeed9d1e4d9b44 5675 < From: <t.wolf19@lighthouse.test> 
@400000006afeed9d1e4e27e4 5675 < To: <anna.koch@shop.example> 
@400000006afeed9d1e4ecbf4 5675 < Subject: our talk of last week 
@400000006afeed9d1e4f9afc 5675 < Message-ID: <mwnjcfid.5677@mail.lighthouse.test> 
@400000006afeed9d1e50373c 5675 <  
@400000006afeed9d1e50f2bc 5675 < could you send the figures of October once more? 
@400000006afeed9d1e5192e4 5675 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeed9d1e520fe4 5675 < starting delivery 1: msg 2 t+
@400000006afeed9d1e5217b4 5675 < o local x@example.org 
@400000006afeed9d1e526da4 5675 < thank you for the papers, we shall look at them next week 
@400000006afeed9d1e5294b4 5675 < please find the minutes of the last meeting below 
@400000006afeed9d1e5294b4 5675 < the delivery will be with you on Tuesday before noon 
@400000006afeed9d1e5294b4 5675 < kind regards 
@400000006afeed9d1e52ee8c 5675 <  
@400000006afeed9d1e532924 5675 < could you send the figures of October once more? 
@400000006afeed9d1e5338c4 5675 < +49+
@400000006afeed9d1e536b8c 5675 <  30 5550 1 + 49 30 5550 2 
@400000006afeed9d1e544a34 5675 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeed9d1e54752c 5675 < thank you for the papers, we shall look at them next week 
@400000006afeed9d1e54752c 5675 < please find the minutes of the last meeting below 
@400000006afeed9d1e54752c 5675 < the delivery will be with you on Tuesday before noon 
@400000006afeed9d1e5553d4 5675 < kind regards 
@400000006afeed9d1e55f3fc 5675 <  
@400000006afeed9d1e55f3fc 5675 < could you send the figures of October once more? 
@400000006afeed9d1e56598c 5675 < ---------------------- 
@400000006afeed9d1e56fd9c 5675 < . 
@400000006afeed9d235e775c 5675 > 250 ok 1795091859 qp 5677 
@400000006afeed9d27f95854 5675 < QUIT 
@400000006afeed9d281661ec 5675 > 221 mx1.example.net 
@400000006afeed9d281d7a54 tcpserver: end 5675 status 0
@400000006afeed9d281e58fc tcpserver: status: 0/40
@400000006afeed9d282083ac 5675 < [EOF]
@400000006afeed9d28216e0c 5675 > [EOF]
@400000006afeeed70e7dbe56 tcpserver: status: 1/40
@400000006afeeed70e7df506 tcpserver: pid 7246 from 198.51.100.176
@400000006afeeed70eef2596 tcpserver: ok 7246 mx1.example.net:192.0.2.25:25 host176.isp.test:198.51.100.176::59354
@400000006afeeed7237a6c96 rblsmtpd: 198.51.100.176 pid 7246: 451 https://zen.dnsbl.example/query/ip/198.51.100.176
@400000006afeeed92c8b4166 tcpserver: end 7246 status 0
@400000006afeeed92c8b4166 tcpserver: status: 0/40
@400000006afeef282f89d490 tcpserver: status: 1/40
@400000006afeef282f8a70d0 tcpserver: pid 7653 from 198.51.100.182
@400000006afeef28335bb480 tcpserver: ok 7653 mx1.example.net:192.0.2.25:25 host182.isp.test:198.51.100.182::34277
@400000006afeef2905cfafa8 rblsmtpd: 198.51.100.182 pid 7653: 451 https://zen.dnsbl.example/query/ip/198.51.100.182
@400000006afeef2a2491ec58 tcpserver: end 7653 status 0
@400000006afeef2a2492a008 tcpserver: status: 0/40
@400000006afeef872799812c tcpserver: status: 1/40
@400000006afeef87279a447c tcpserver: pid 8128 from 203.0.113.83
@400000006afeef872fda38a4 tcpserver: ok 8128 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::22177
@400000006afeef8733ee51b4 8128 > 220 mx1.example.net ESMTP 
@400000006afeef87383fb244 8128 < EHLO mail.pebble.test 
@400000006afeef87385662dc 8128 > 250-mx1.example.net 
@400000006afeef873856d424 8128 > 250-PIPELINING 
@400000006afeef873856d424 8128 > 250 8BITMIME 
@400000006afeef88025490b4 8128 < MAIL FROM:<m.roth14@pebble.test> 
@400000006afeef8802556b74 8128 < RCPT TO:<y.kurz@shop.example> 
@400000006afeef880255c934 8128 < DATA 
@400000006afeef88027f946c 8128 > 250 ok 
@400000006afeef88028053d4 greylisting: 203.0.113.83 (m.roth14@pebble.test -> y.kurz@shop.example) exists (id=45779) - accepting
@400000006afeef8802b3df24 8128 > 250 ok 
@400000006afeef8802c9091c 8128 > 354 go ahead 
@400000006afeef880484f98c 8128 < From: <m.roth14@pebble.test> 
@400000006afeef880485a56c 8128 < To: <y.kurz@shop.example> 
@400000006afeef880485e7d4 8128 < Subject: our talk of last week 
@400000006afeef88048668bc 8128 < Message-ID: <mwnjmy1p.8130@mail.pebble.test> 
@400000006afeef88048668bc 8128 <  
@400000006afeef88048668bc 8128 < could you send the figures of October once more? 
@400000006afeef88048668bc 8128 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeef8804874764 8128 < starting delivery 1: msg 2 to local x@e+
@400000006afeef880487d01c 8128 < xample.org 
@400000006afeef880487d01c 8128 < thank you for the papers, we shall look at them next week 
@400000006afeef880488260c 8128 < please find the minutes of the last meeting below 
@400000006afeef880488260c 8128 < the delivery will be with you on Tuesday before noon 
@400000006afeef880488260c 8128 < kind regards 
@400000006afeef880488fce4 8128 <  
@400000006afeef880488fce4 8128 < could you send the figures of October once more? 
@400000006afeef880488fce4 8128 < +49 30 5550 1 +
@400000006afeef88048979e4 8128 < + 49 30 5550 2 
@400000006afeef88048a50bc 8128 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeef88048a50bc 8128 < thank you for the papers, we shall look at them next week 
@400000006afeef88048b1024 8128 < please find the minutes of the last meeting below 
@400000006afeef88048bb434 8128 < the delivery will be with you on Tuesday before noon 
@400000006afeef88048bb434 8128 < kind regards 
@400000006afeef88048bb434 8128 <  
@400000006afeef88048c6bcc 8128 < could you+
@400000006afeef88048c7b6c 8128 <  send the figures of October once more? 
@400000006afeef88048d080c 8128 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeef88048d0bf4 8128 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeef88048d1f7c 8128 < thank you for the papers, we shall look at them next week 
@400000006afeef88048d4e5c 8128 < please find the minutes of the last meeting below 
@400000006afeef88048dbbbc 8128 < the delivery will be wit+
@400000006afeef88048dbbbc 8128 < h you on Tuesday before noon 
@400000006afeef88048e2d04 8128 < kind regards 
@400000006afeef88048e502c 8128 <  
@400000006afeef88048e502c 8128 < could you send the figures of October once more? 
@400000006afeef88048e502c 8128 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeef88048ec174 8128 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeef88048f7524 8128 < thank you for the papers, we shall look at them next week 
@400000006afeef880490348c 8128 < please find the minu+
@400000006afeef880491077c 8128 < tes of the last meeting below 
@400000006afeef880491ab8c 8128 < the delivery will be with you on Tuesday before noon 
@400000006afeef880491ab8c 8128 < kind regards 
@400000006afeef880492864c 8128 <  
@400000006afeef880492d46c 8128 < could you send the figures of October once more? 
@400000006afeef880492efc4 8128 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeef88049339fc 8128 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeef88049368dc 8128 < thank you for the papers+
@400000006afeef880493d254 8128 < , we shall look at them next week 
@400000006afeef880493d254 8128 < please find the minutes of the last meeting below 
@400000006afeef8804946aac 8128 < the delivery will be with you on Tuesday before noon 
@400000006afeef880494f364 8128 < kind regards 
@400000006afeef88049512a4 8128 <  
@400000006afeef8804957064 8128 < could you send the figures of October once more? 
@400000006afeef8804963f6c 8128 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeef8804963f6c 8128 < starting delivery 1:+
@400000006afeef8804963f6c 8128 <  msg 2 to local x@example.org 
@400000006afeef880496a114 8128 < thank you for the papers, we shall look at them next week 
@400000006afeef880496a114 8128 < please find the minutes of the last meeting below 
@400000006afeef8804973584 8128 < the delivery will be with you on Tuesday before noon 
@400000006afeef880497490c 8128 < kind regards 
@400000006afeef8804980874 8128 <  
@400000006afeef880498ac84 8128 < could you send the figures of October once mo+
@400000006afeef8804995094 8128 < re? 
@400000006afeef880499e11c 8128 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeef88049a8cfc 8128 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeef88049ae2ec 8128 < thank you for the papers, we shall look at them next week 
@400000006afeef88049b40ac 8128 < please find the minutes of the last meeting below 
@400000006afeef88049c2b0c 8128 < the delivery will be with you on Tuesday before noon 
@400000006afeef88049c3aac 8128 < kind r+
@400000006afeef88049c986c 8128 < egards 
@400000006afeef88049cb3c4 8128 <  
@400000006afeef88049cfa14 8128 < could you send the figures of October once more? 
@400000006afeef88049db1ac 8128 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeef88049dc534 8128 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeef88049dc534 8128 < thank you for the papers, we shall look at them next week 
@400000006afeef88049dc534 8128 < please find the minutes of the last meeting below 
@400000006afeef88049de08c 8128 < the d+
@400000006afeef88049de08c 8128 < elivery will be with you on Tuesday before noon 
@400000006afeef88049e7ccc 8128 < kind regards 
@400000006afeef88049e7ccc 8128 <  
@400000006afeef88049e7ccc 8128 < could you send the figures of October once more? 
@400000006afeef88049e7ccc 8128 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeef88049e7ccc 8128 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeef88049ed6a4 8128 < thank you for the papers, we shall look at them next week 
@400000006afeef88049ed6a4 8128 < p+
@400000006afeef88049ed6a4 8128 < lease find the minutes of the last meeting below 
@400000006afeef88049f866c 8128 < the delivery will be with you on Tuesday before noon 
@400000006afeef8804a0036c 8128 < kind regards 
@400000006afeef8804a0d65c 8128 <  
@400000006afeef8804a0d65c 8128 < could you send the figures of October once more? 
@400000006afeef8804a15f14 8128 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeef8804a1dffc 8128 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeef8804a24d5c 8128 < thank+
@400000006afeef8804a264cc 8128 <  you for the papers, we shall look at them next week 
@400000006afeef8804a33ba4 8128 < please find the minutes of the last meeting below 
@400000006afeef8804a3669c 8128 < the delivery will be with you on Tuesday before noon 
@400000006afeef8804a4415c 8128 < kind regards 
@400000006afeef8804a483c4 8128 <  
@400000006afeef8804a483c4 8128 < could you send the figures of October once more? 
@400000006afeef8804a483c4 8128 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeef8804a483c4 8128 < s+
@400000006afeef8804a51834 8128 < tarting delivery 1: msg 2 to local x@example.org 
@400000006afeef8804a52fa4 8128 < thank you for the papers, we shall look at them next week 
@400000006afeef8804a52fa4 8128 < please find the minutes of the last meeting below 
@400000006afeef8804a5338c 8128 < the delivery will be with you on Tuesday before noon 
@400000006afeef8804a58594 8128 < kind regards 
@400000006afeef8804a63d2c 8128 <  
@400000006afeef8804a717ec 8128 < could you send the figures+
@400000006afeef8804a771c4 8128 <  of October once more? 
@400000006afeef8804a85454 8128 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeef8804a8ecac 8128 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeef8804a8ecac 8128 < thank you for the papers, we shall look at them next week 
@400000006afeef8804a9b7cc 8128 < please find the minutes of the last meeting below 
@400000006afeef8804a9b7cc 8128 < the delivery will be with you on Tuesday +
@400000006afeef8804aa11a4 8128 < before noon 
@400000006afeef8804aa11a4 8128 < ------ 
@400000006afeef8804aa57f4 8128 < . 
@400000006afeef880a99208c 8128 > 250 ok 1795092350 qp 8130 
@400000006afeef881090baf4 8128 < QUIT 
@400000006afeef8810aff324 8128 > 221 mx1.example.net 
@400000006afeef8810b71744 tcpserver: end 8128 status 0
@400000006afeef8810b7c70c tcpserver: status: 0/40
@400000006afeef8810ba286c 8128 < [EOF]
@400000006afeef8810bab8f4 8128 > [EOF]
@400000006afef1402fc5ce14 tcpserver: status: 1/40
@400000006afef1402fc679f4 tcpserver: pid 10334 from 198.51.100.198
@400000006afef14030f22c9c tcpserver: ok 10334 mx1.example.net:192.0.2.25:25 mail.vineyard.example:198.51.100.198::16446
@400000006afef1403395eccc 10334 > 220 mx1.example.net ESMTP 
@400000006afef14034b9a864 10334 < EHLO mail.vineyard.example 
@400000006afef14034da346c 10334 > 250-mx1.example.net 
@400000006afef14034da9614 10334 > 250-PIPELINING 
@400000006afef14034da9614 10334 > 250 8BITMIME 
@400000006afef1403a698b6c 10334 < MAIL FROM:<anna.koch39@vineyard.example> 
@400000006afef1403a7c3c94 10334 > 250 ok 
@400000006afef141050583cc 10334 < RCPT TO:<j.klein@club.example> 
@400000006afef1410505d1ec greylisting: 198.51.100.198 (anna.koch39@vineyard.example -> j.klein@club.example) exists (id=83975) - accepting
@400000006afef1410541f474 10334 > 250 ok 
@400000006afef14105db36d4 10334 < DATA 
@400000006afef14105e7c5ac 10334 > 354 go ahead 
@400000006afef14106ff57fc 10334 < From: <anna.koch39@vineyard.example> 
@400000006afef141070007c4 10334 < To: <j.klein@club.example> 
@400000006afef1410700ea54 10334 < Subject: our talk of last week 
@400000006afef14107014044 10334 < Message-ID: <mwnjwebb.10335@mail.vineyard.example> 
@400000006afef14107020b64 10334 <  
@400000006afef1410702d684 10334 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef1410702d684 10334 < thank you for the papers, we shall look at them next +
@400000006afef1410702da6c 10334 < week 
@400000006afef141070318ec 10334 < please find the minutes of the last meeting below 
@400000006afef1410703e7f4 10334 < the delivery will be with you on Tuesday before noon 
@400000006afef1410704af2c 10334 < kind regards 
@400000006afef1410704af2c 10334 <  
@400000006afef1410705245c 10334 < could you send the figures of October once more? 
@400000006afef1410705245c 10334 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef1410705cc54 10334 < starting delivery 1: msg 2 to local x@example.org+
@400000006afef14107060304 10334 <  
@400000006afef1410706aee4 10334 < thank you for the papers, we shall look at them next week 
@400000006afef1410706aee4 10334 < please find the minutes of the last meeting below 
@400000006afef14107072414 10334 < the delivery will be with you on Tuesday before noon 
@400000006afef14107078d8c 10334 < kind regards 
@400000006afef141070829cc 10334 <  
@400000006afef1410708c9f4 10334 < could you send the figures of October once more? 
@400000006afef14107096e04 10334 < +49 30 5550 1 + 49 30 55+
@400000006afef141070a353c 10334 < 50 2 
@400000006afef141070a353c 10334 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef141070a353c 10334 < thank you for the papers, we shall look at them next week 
@400000006afef141070aae54 10334 < please find the minutes of the last meeting below 
@400000006afef141070aae54 10334 < the delivery will be with you on Tuesday before noon 
@400000006afef141070b082c 10334 < kind regards 
@400000006afef141070b082c 10334 <  
@400000006afef141070b9c9c 10334 < could you send the +
@400000006afef141070c8314 10334 < figures of October once more? 
@400000006afef141070d1784 10334 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef141070d1784 10334 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef141070d1784 10334 < thank you for the papers, we shall look at them next week 
@400000006afef141070d1784 10334 < please find the minutes of the last meeting below 
@400000006afef141070d1784 10334 < the delivery will be with you on T+
@400000006afef141070d1784 10334 < uesday before noon 
@400000006afef141070d4664 10334 < kind regards 
@400000006afef141070d7544 10334 <  
@400000006afef141070da03c 10334 < could you send the figures of October once more? 
@400000006afef141070e53ec 10334 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef141070ee08c 10334 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef141070f4dec 10334 < thank you for the papers, we shall look at them next week 
@400000006afef1410710384c 10334 < please find the minutes of the+
@400000006afef1410710384c 10334 <  last meeting below 
@400000006afef1410710e044 10334 < the delivery will be with you on Tuesday before noon 
@400000006afef1410711c2d4 10334 < kind regards 
@400000006afef14107120924 10334 <  
@400000006afef14107127e54 10334 < could you send the figures of October once more? 
@400000006afef14107127e54 10334 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef1410712ad34 10334 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef1410712ad34 10334 < thank you for the papers, we shall+
@400000006afef1410712b11c 10334 <  look at them next week 
@400000006afef1410712c88c 10334 < please find the minutes of the last meeting below 
@400000006afef1410712d05c 10334 < the delivery will be with you on Tuesday before noon 
@400000006afef1410712d05c 10334 < kind regards 
@400000006afef141071316ac 10334 <  
@400000006afef14107132e1c 10334 < could you send the figures of October once more? 
@400000006afef1410713d22c 10334 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef14107143f8c 10334 < starting delivery 1: msg 2 to +
@400000006afef1410714a904 10334 < local x@example.org 
@400000006afef14107159364 10334 < thank you for the papers, we shall look at them next week 
@400000006afef1410715b2a4 10334 < please find the minutes of the last meeting below 
@400000006afef141071656b4 10334 < the delivery will be with you on Tuesday before noon 
@400000006afef14107165a9c 10334 < kind regards 
@400000006afef1410716feac 10334 <  
@400000006afef1410717549c 10334 < could you send the figures of October once more? 
@400000006afef1410717d96c 10334 < +49 3+
@400000006afef1410718566c 10334 < 0 5550 1 + 49 30 5550 2 
@400000006afef1410718566c 10334 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef141071869f4 10334 < thank you for the papers, we shall look at them next week 
@400000006afef141071869f4 10334 < -- 
@400000006afef1410718854c 10334 < . 
@400000006afef14109bf819c 10334 > 250 ok 1795092791 qp 10335 
@400000006afef1410ede638c 10334 < QUIT 
@400000006afef1410f06ea8c 10334 > 221 mx1.example.net 
@400000006afef1410f0e58e4 tcpserver: end 10334 status 0
@400000006afef1410f0f08ac tcpserver: status: 0/40
@400000006afef1410f10dd6c 10334 < [EOF]
@400000006afef1410f10dd6c 10334 > [EOF]
@400000006afef14a021f7adc tcpserver: status: 1/40
@400000006afef14a021f7adc tcpserver: pid 10380 from 198.51.100.198
@400000006afef14a06cbf7a4 tcpserver: ok 10380 mx1.example.net:192.0.2.25:25 mail.meadow.example:198.51.100.198::13859
@400000006afef14a13be5fec 10380 > 220 mx1.example.net ESMTP 
@400000006afef14a195271dc 10380 < EHLO mail.meadow.example 
@400000006afef14a195b43ac 10380 > 250-mx1.example.net 
@400000006afef14a195c0ae4 10380 > 250-PIPELINING 
@400000006afef14a195c31f4 10380 > 250 8BITMIME 
@400000006afef14a1eb04514 10380 < MAIL FROM:<greta21@meadow.example> 
@400000006afef14a1eb04514 10380 < RCPT TO:<greta@example.net> 
@400000006afef14a1eb10c4c 10380 < DATA 
@400000006afef14a1ee68b9c 10380 > 250 ok 
@400000006afef14a1ee700cc greylisting: 198.51.100.198 (greta21@meadow.example -> greta@example.net) exists (id=42960) - accepting
@400000006afef14a1ef7c5c4 10380 > 250 ok 
@400000006afef14a1f32fa04 10380 > 354 go ahead 
@400000006afef14a22c65ddc 10380 < From: <greta21@meadow.example> 
@400000006afef14a22c6e2ac 10380 < To: <greta@example.net> 
@400000006afef14a22c7a9e4 10380 < Subject: our talk of last week 
@400000006afef14a22c7a9e4 10380 < Message-ID: <mwnjwlm4.10383@mail.meadow.example> 
@400000006afef14a22c7a9e4 10380 <  
@400000006afef14a22c82acc 10380 <  
@400000006afef14a22c8888c 10380 < could you send the figures of October once more? 
@400000006afef14a22c8ee1c 10380 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef14a22c91144 10380 < starting delivery 1: msg 2 to loc+
@400000006afef14a22c9fba4 10380 < al x@example.org 
@400000006afef14a22cae21c 10380 < thank you for the papers, we shall look at them next week 
@400000006afef14a22cb43c4 10380 < please find the minutes of the last meeting below 
@400000006afef14a22cc0afc 10380 < the delivery will be with you on Tuesday before noon 
@400000006afef14a22ccb2f4 10380 < kind regards 
@400000006afef14a22ccb2f4 10380 <  
@400000006afef14a22cd725c 10380 < could you send the figures of October once more? 
@400000006afef14a22cd725c 10380 < +49 30 5+
@400000006afef14a22cd9584 10380 < 550 1 + 49 30 5550 2 
@400000006afef14a22cd9584 10380 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef14a22ce7814 10380 < thank you for the papers, we shall look at them next week 
@400000006afef14a22cf3f4c 10380 < please find the minutes of the last meeting below 
@400000006afef14a22cf3f4c 10380 < the delivery will be with you on Tuesday before noon 
@400000006afef14a22cf52d4 10380 < kind regards 
@400000006afef14a22cf52d4 10380 <  
@400000006afef14a22d0123c 10380 < cou+
@400000006afef14a22d048ec 10380 < ld you send the figures of October once more? 
@400000006afef14a22d048ec 10380 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef14a22d0d58c 10380 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef14a22d0d58c 10380 < thank you for the papers, we shall look at them next week 
@400000006afef14a22d146d4 10380 < please find the minutes of the last meeting below 
@400000006afef14a22d15e44 10380 < the delivery will +
@400000006afef14a22d15e44 10380 < be with you on Tuesday before noon 
@400000006afef14a22d1ac64 10380 < kind regards 
@400000006afef14a22d22d4c 10380 <  
@400000006afef14a22d28ef4 10380 < could you send the figures of October once more? 
@400000006afef14a22d31b94 10380 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef14a22d32364 10380 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef14a22d34a74 10380 < ----------------------------------- 
@400000006afef14a22d3cf44 10380 < . 
@400000006afef14a251873cc 10380 > 250 ok 1795092800 qp 10383 
@400000006afef14a2a7a3abc 10380 < QUIT 
@400000006afef14a2a857d8c 10380 > 221 mx1.example.net 
@400000006afef14a2a8cc8bc tcpserver: end 10380 status 0
@400000006afef14a2a8d45bc tcpserver: status: 0/40
@400000006afef14a2a90241c 10380 < [EOF]
@400000006afef14a2a905acc 10380 > [EOF]
@400000006afef18809ced764 tcpserver: status: 1/40
@400000006afef18809cf9e9c tcpserver: pid 10690 from 198.51.100.126
@400000006afef1880dbd6714 tcpserver: ok 10690 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::22558
@400000006afef18813cb7f4c 10690 > 220 mx1.example.net ESMTP 
@400000006afef188196d6064 10690 < EHLO mail.bigmail.example 
@400000006afef18819a12a34 10690 > 250-mx1.example.net 
@400000006afef18819a12a34 10690 > 250-PIPELINING 
@400000006afef18819a12a34 10690 > 250 8BITMIME 
@400000006afef18820051afc 10690 < MAIL FROM:<lena14@bigmail.example> 
@400000006afef18820191ffc 10690 > 250 ok 
@400000006afef18825253184 10690 < RCPT TO:<greta@example.net> 
@400000006afef1882525d97c greylisting: 198.51.100.126 (lena14@bigmail.example -> greta@example.net) exists (id=38421) - accepting
@400000006afef18825644dc4 10690 > 250 ok 
@400000006afef18828782d14 10690 < DATA 
@400000006afef18828ba3b3c 10690 > 354 go ahead 
@400000006afef1882a7f6ec4 10690 < From: <lena14@bigmail.example> 
@400000006afef1882a7f72ac 10690 < To: <greta@example.net> 
@400000006afef1882a7f8e04 10690 < Subject: our talk of last week 
@400000006afef1882a802274 10690 < Message-ID: <mwnjxxjw.10693@mail.bigmail.example> 
@400000006afef1882a8060f4 10690 <  
@400000006afef1882a80ab2c 10690 <  
@400000006afef1882a80ab2c 10690 < could you send the figures of October once more? 
@400000006afef1882a8110bc 10690 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef1882a812ffc 10690 < starting delivery 1: msg 2 to lo+
@400000006afef1882a820ea4 10690 < cal x@example.org 
@400000006afef1882a823d84 10690 < thank you for the papers, we shall look at them next week 
@400000006afef1882a82d9c4 10690 < please find the minutes of the last meeting below 
@400000006afef1882a835e94 10690 < the delivery will be with you on Tuesday before noon 
@400000006afef1882a835e94 10690 < kind regards 
@400000006afef1882a83915c 10690 <  
@400000006afef1882a845894 10690 < could you send the figures of October once more? 
@400000006afef1882a84c9dc 10690 < +49 30 +
@400000006afef1882a84c9dc 10690 < 5550 1 + 49 30 5550 2 
@400000006afef1882a84c9dc 10690 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef1882a84c9dc 10690 < thank you for the papers, we shall look at them next week 
@400000006afef1882a856234 10690 < please find the minutes of the last meeting below 
@400000006afef1882a85fe74 10690 < the delivery will be with you on Tuesday before noon 
@400000006afef1882a863cf4 10690 < kind regards 
@400000006afef1882a86584c 10690 <  
@400000006afef1882a86872c 10690 < --+
@400000006afef1882a8713cc 10690 < - 
@400000006afef1882a8713cc 10690 < . 
@400000006afef1882ccab684 10690 > 250 ok 1795092862 qp 10693 
@400000006afef1882f3b0aa4 10690 < QUIT 
@400000006afef1882f737bdc 10690 > 221 mx1.example.net 
@400000006afef1882f7ada94 tcpserver: end 10690 status 0
@400000006afef1882f7ada94 tcpserver: status: 0/40
@400000006afef1882f7dd834 10690 < [EOF]
@400000006afef1882f7e35f4 10690 > [EOF]
@400000006afef1890b666560 tcpserver: status: 1/40
@400000006afef1890b6684a0 tcpserver: pid 10695 from 198.51.100.183
@400000006afef1890dbdfd78 tcpserver: ok 10695 mx1.example.net:192.0.2.25:25 host183.isp.test:198.51.100.183::33222
@400000006afef18926ce95e8 rblsmtpd: 198.51.100.183 pid 10695: 451 https://zen.dnsbl.example/query/ip/198.51.100.183
@400000006afef18c13264478 tcpserver: end 10695 status 0
@400000006afef18c1326b1d8 tcpserver: status: 0/40
@400000006afef1c22fd1e7bc tcpserver: status: 1/40
@400000006afef1c22fd283fc tcpserver: pid 10984 from 198.51.100.73
@400000006afef1c2361c3dd4 tcpserver: ok 10984 mx1.example.net:192.0.2.25:25 mail.cedar.test:198.51.100.73::42460
@400000006afef1c3002c8094 10984 > 220 mx1.example.net ESMTP 
@400000006afef1c300746ea4 10984 < EHLO mail.cedar.test 
@400000006afef1c3008b7914 10984 > 250-mx1.example.net 
@400000006afef1c3008bf22c 10984 > 250-PIPELINING 
@400000006afef1c3008bf22c 10984 > 250 8BITMIME 
@400000006afef1c30152d43c 10984 < MAIL FROM:<ute5@cedar.test> 
@400000006afef1c30152d43c 10984 < RCPT TO:<ute@shop.example> 
@400000006afef1c301530704 10984 < DATA 
@400000006afef1c30186387c 10984 > 250 ok 
@400000006afef1c30186dc8c greylisting: 198.51.100.73 (ute5@cedar.test -> ute@shop.example) exists (id=57041) - accepting
@400000006afef1c301947504 10984 > 250 ok 
@400000006afef1c3019a2ddc 10984 > 354 go ahead 
@400000006afef1c3068d7f74 10984 < From: <ute5@cedar.test> 
@400000006afef1c3068d7f74 10984 < To: <ute@shop.example> 
@400000006afef1c3068e0c14 10984 < Subject: our talk of last week 
@400000006afef1c3068e98b4 10984 < Message-ID: <mwnjz6oc.10986@mail.cedar.test> 
@400000006afef1c3068f293c 10984 <  
@400000006afef1c3068fd134 10984 <  
@400000006afef1c3069036c4 10984 < could you send the figures of October once more? 
@400000006afef1c3069036c4 10984 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef1c3069036c4 10984 < starting delivery 1: msg 2 to local x@example+
@400000006afef1c30690a424 10984 < .org 
@400000006afef1c3069157d4 10984 < thank you for the papers, we shall look at them next week 
@400000006afef1c3069182cc 10984 < please find the minutes of the last meeting below 
@400000006afef1c306923e4c 10984 < the delivery will be with you on Tuesday before noon 
@400000006afef1c306926944 10984 < kind regards 
@400000006afef1c306926944 10984 <  
@400000006afef1c306929824 10984 < could you send the figures of October once more? 
@400000006afef1c306931524 10984 < +49 30 5550 1 + 49 3+
@400000006afef1c30693a5ac 10984 < 0 5550 2 
@400000006afef1c30693b934 10984 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef1c30694130c 10984 < thank you for the papers, we shall look at them next week 
@400000006afef1c30694ce8c 10984 < please find the minutes of the last meeting below 
@400000006afef1c30695b8ec 10984 < the delivery will be with you on Tuesday before noon 
@400000006afef1c30695dc14 10984 < kind regards 
@400000006afef1c306968fc4 10984 <  
@400000006afef1c306968fc4 10984 < could you send +
@400000006afef1c306968fc4 10984 < the figures of October once more? 
@400000006afef1c306971494 10984 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef1c30697763c 10984 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef1c30697763c 10984 < ----- 
@400000006afef1c30697763c 10984 < . 
@400000006afef1c30dc99ffc 10984 > 250 ok 1795092921 qp 10986 
@400000006afef1c30ea3a864 10984 < QUIT 
@400000006afef1c30ec58c2c 10984 > 221 mx1.example.net 
@400000006afef1c30eccd75c tcpserver: end 10984 status 0
@400000006afef1c30ecd545c tcpserver: status: 0/40
@400000006afef1c30ecfadec 10984 < [EOF]
@400000006afef1c30ed03a8c 10984 > [EOF]
@400000006afef3161fa69b94 tcpserver: status: 1/40
@400000006afef3161fa785f4 tcpserver: pid 12682 from 192.0.2.30
@400000006afef3162b2bd77c tcpserver: ok 12682 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::30625
@400000006afef31634eff2d4 12682 > 220 mx1.example.net ESMTP 
@400000006afef3163b5a3c9c 12682 < EHLO monitor.example.net 
@400000006afef317000034bc 12682 > 250-mx1.example.net 
@400000006afef317000034bc 12682 > 250-PIPELINING 
@400000006afef31700009e34 12682 > 250 8BITMIME 
@400000006afef31700fe9da4 12682 < QUIT 
@400000006afef317011fc5ec 12682 > 221 mx1.example.net 
@400000006afef3170127382c tcpserver: end 12682 status 0
@400000006afef3170127382c tcpserver: status: 0/40
@400000006afef317012a456c 12682 < [EOF]
@400000006afef317012afd04 12682 > [EOF]
@400000006afef36836254a3c tcpserver: status: 1/40
@400000006afef3683625fa04 tcpserver: pid 13094 from 203.0.113.127
@400000006afef3683b975d0c tcpserver: ok 13094 mx1.example.net:192.0.2.25:25 mail.grey.test:203.0.113.127::23048
@400000006afef36901674a84 13094 > 220 mx1.example.net ESMTP 
@400000006afef36905330c0c 13094 < EHLO mail.grey.test 
@400000006afef36905516594 13094 > 250-mx1.example.net 
@400000006afef36905516594 13094 > 250-PIPELINING 
@400000006afef36905524054 13094 > 250 8BITMIME 
@400000006afef3690a8aebd4 13094 < MAIL FROM:<f.braun11@grey.test> 
@400000006afef3690a8bc694 13094 < RCPT TO:<h.vogel@club.example> 
@400000006afef3690a8bc694 13094 < DATA 
@400000006afef3690ac6febc 13094 > 250 ok 
@400000006afef3690ac76c1c greylisting: 203.0.113.127 (f.braun11@grey.test -> h.vogel@club.example) exists (id=60532) - accepting
@400000006afef3690af23d0c 13094 > 250 ok 
@400000006afef3690b2e443c 13094 > 354 go ahead 
@400000006afef36910611b8c 13094 < From: <f.braun11@grey.test> 
@400000006afef369106132fc 13094 < To: <h.vogel@club.example> 
@400000006afef369106132fc 13094 < Subject: our talk of last week 
@400000006afef3691061cf3c 13094 < Message-ID: <mwnk88et.13096@mail.grey.test> 
@400000006afef36910626b7c 13094 <  
@400000006afef3691062ec64 13094 < could you send the figures of October once more? 
@400000006afef369106326fc 13094 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef3691063c33c 13094 < starting delivery 1: msg 2 to local x@ex+
@400000006afef3691063f21c 13094 < ample.org 
@400000006afef3691064403c 13094 < thank you for the papers, we shall look at them next week 
@400000006afef3691064403c 13094 < please find the minutes of the last meeting below 
@400000006afef3691064403c 13094 < the delivery will be with you on Tuesday before noon 
@400000006afef3691064403c 13094 < kind regards 
@400000006afef3691064403c 13094 <  
@400000006afef3691064403c 13094 < could you send the figures of October once more? 
@400000006afef3691064d894 13094 < +49 30 5550 1 ++
@400000006afef369106526b4 13094 <  49 30 5550 2 
@400000006afef3691065ab84 13094 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef36910663054 13094 < thank you for the papers, we shall look at them next week 
@400000006afef36910663054 13094 < please find the minutes of the last meeting below 
@400000006afef36910670b14 13094 < the delivery will be with you on Tuesday before noon 
@400000006afef36910670b14 13094 < kind regards 
@400000006afef36910670b14 13094 <  
@400000006afef3691067de04 13094 < could you +
@400000006afef3691067de04 13094 < send the figures of October once more? 
@400000006afef3691067de04 13094 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef36910682c24 13094 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef36910684394 13094 < thank you for the papers, we shall look at them next week 
@400000006afef36910684394 13094 < please find the minutes of the last meeting below 
@400000006afef3691068eb8c 13094 < ----------------- 
@400000006afef3691068eb8c 13094 < . 
@400000006afef36916eb87e4 13094 > 250 ok 1795093343 qp 13096 
@400000006afef36917493c2c 13094 < QUIT 
@400000006afef36917796834 13094 > 221 mx1.example.net 
@400000006afef36917816714 tcpserver: end 13094 status 0
@400000006afef36917816ee4 tcpserver: status: 0/40
@400000006afef36917841694 13094 < [EOF]
@400000006afef36917841694 13094 > [EOF]
@400000006afef377012ce164 tcpserver: status: 1/40
@400000006afef377012d1fe4 tcpserver: pid 13165 from 198.51.100.234
@400000006afef37707a13194 tcpserver: ok 13165 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::16429
@400000006afef3770ed50cec 13165 > 220 mx1.example.net ESMTP 
@400000006afef37714f9fccc 13165 < EHLO mail.partner.test 
@400000006afef377150ac5ac 13165 > 250-mx1.example.net 
@400000006afef377150ac5ac 13165 > 250-PIPELINING 
@400000006afef377150ac5ac 13165 > 250 8BITMIME 
@400000006afef3771875c5ac 13165 < MAIL FROM:<z.jung17@partner.test> 
@400000006afef377188b4d64 13165 > 250 ok 
@400000006afef37719741724 13165 < RCPT TO:<v.horn@shop.example> 
@400000006afef37719741724 greylisting: 198.51.100.234 (z.jung17@partner.test -> v.horn@shop.example) exists (id=32807) - accepting
@400000006afef3771995e37c 13165 > 250 ok 
@400000006afef3771e07f724 13165 < DATA 
@400000006afef3771e29bf94 13165 > 354 go ahead 
@400000006afef3772123b614 13165 < From: <z.jung17@partner.test> 
@400000006afef377212436fc 13165 < To: <v.horn@shop.example> 
@400000006afef3772124cb6c 13165 < Subject: our talk of last week 
@400000006afef3772124cb6c 13165 < Message-ID: <mwnk8jf0.13168@mail.partner.test> 
@400000006afef37721253cb4 13165 <  
@400000006afef3772125b1e4 13165 <  
@400000006afef37721266594 13165 < could you send the figures of October once more? 
@400000006afef3772126abe4 13165 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef3772126abe4 13165 < starting delivery 1: msg 2 to loca+
@400000006afef37721277aec 13165 < l x@example.org 
@400000006afef37721277aec 13165 < thank you for the papers, we shall look at them next week 
@400000006afef37721279644 13165 < please find the minutes of the last meeting below 
@400000006afef37721281b14 13165 < the delivery will be with you on Tuesday before noon 
@400000006afef37721288874 13165 < kind regards 
@400000006afef3772128ea1c 13165 <  
@400000006afef37721295f4c 13165 < could you send the figures of October once more? 
@400000006afef37721295f4c 13165 < +49 30 55+
@400000006afef37721295f4c 13165 < 50 1 + 49 30 5550 2 
@400000006afef3772129e804 13165 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef377212aca94 13165 < thank you for the papers, we shall look at them next week 
@400000006afef377212aca94 13165 < please find the minutes of the last meeting below 
@400000006afef377212ad264 13165 < the delivery will be with you on Tuesday before noon 
@400000006afef377212ad264 13165 < kind regards 
@400000006afef377212b91cc 13165 <  
@400000006afef377212bfb44 13165 < coul+
@400000006afef377212bfb44 13165 < d you send the figures of October once more? 
@400000006afef377212c4194 13165 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef377212c4194 13165 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef377212cb6c4 13165 < ---------------------------------------------------- 
@400000006afef377212d81e4 13165 < . 
@400000006afef377269fb00c 13165 > 250 ok 1795093357 qp 13168 
@400000006afef3772bb191dc 13165 < QUIT 
@400000006afef3772bc40c54 13165 > 221 mx1.example.net 
@400000006afef3772bcae63c tcpserver: end 13165 status 0
@400000006afef3772bcb6b0c tcpserver: status: 0/40
@400000006afef3772bce4d54 13165 < [EOF]
@400000006afef3772bce87ec 13165 > [EOF]
@400000006afef39e176dc998 tcpserver: status: 1/40
@400000006afef39e176dd938 tcpserver: pid 13361 from 198.51.100.114
@400000006afef39f06401130 tcpserver: ok 13361 mx1.example.net:192.0.2.25:25 :198.51.100.114::20865
@400000006afef39f08c6b828 13361 > 220 mx1.example.net ESMTP 
@400000006afef39f0913e9e0 13361 < EHLO host114.isp.test 
@400000006afef39f0953e4c8 13361 > 250-mx1.example.net 
@400000006afef39f09541b78 13361 > 250-PIPELINING 
@400000006afef39f09541b78 13361 > 250 8BITMIME 
@400000006afef39f10603ed8 13361 < MAIL FROM:<t.wolf3@mail37.vendor.test> 
@400000006afef39f107b5088 13361 > 250 ok 
@400000006afef39f13c07520 13361 < RCPT TO:<office@club.example> 
@400000006afef39f13c07520 greylisting: 198.51.100.114 (t.wolf3@mail37.vendor.test -> office@club.example) doesn't exist. - temp. rejecting
@400000006afef39f13f41fb0 13361 > 451 temporary failure (#4.3.0) 
@400000006afef39f17c138f8 13361 < QUIT 
@400000006afef39f17d8a128 13361 > 221 mx1.example.net 
@400000006afef39f17df9a50 tcpserver: end 13361 status 0
@400000006afef39f17dfd4e8 tcpserver: status: 0/40
@400000006afef39f17e35758 13361 < [EOF]
@400000006afef39f17e36ae0 13361 > [EOF]
@400000006afef45c3a592628 tcpserver: status: 1/40
@400000006afef45c3a592628 tcpserver: pid 14314 from 198.51.100.170
@400000006afef45d1771fbd0 tcpserver: ok 14314 mx1.example.net:192.0.2.25:25 :198.51.100.170::7710
@400000006afef45d24b310b8 rblsmtpd: 198.51.100.170 pid 14314: 451 https://zen.dnsbl.example/query/ip/198.51.100.170
@400000006afef4600a5c1d68 tcpserver: end 14314 status 0
@400000006afef4600a5ca238 tcpserver: status: 0/40
@400000006afef4661be9e59c tcpserver: status: 1/40
@400000006afef4661beacffc tcpserver: pid 14362 from 198.51.100.52
@400000006afef4661ece219c tcpserver: ok 14362 mx1.example.net:192.0.2.25:25 mail.freemail.test:198.51.100.52::58314
@400000006afef46620449ccc 14362 > 220 mx1.example.net ESMTP 
@400000006afef46620e3d684 14362 < EHLO mail.freemail.test 
@400000006afef466211765bc 14362 > 250-mx1.example.net 
@400000006afef46621180db4 14362 > 250-PIPELINING 
@400000006afef4662118addc 14362 > 250 8BITMIME 
@400000006afef46626e99dd4 14362 < MAIL FROM:<z.jung7@freemail.test> 
@400000006afef46626ea5954 14362 < RCPT TO:<ute@shop.example> 
@400000006afef46626eaf594 14362 < DATA 
@400000006afef4662718915c 14362 > 250 ok 
@400000006afef46627191244 greylisting: 198.51.100.52 (z.jung7@freemail.test -> ute@shop.example) exists (id=3650) - accepting
@400000006afef466272d2acc 14362 > 250 ok 
@400000006afef466275217ec 14362 > 354 go ahead 
@400000006afef4662a04ff04 14362 < From: <z.jung7@freemail.test> 
@400000006afef4662a05687c 14362 < To: <ute@shop.example> 
@400000006afef4662a061074 14362 < Subject: our talk of last week 
@400000006afef4662a066a4c 14362 < Message-ID: <mwnkdnyj.14364@mail.freemail.test> 
@400000006afef4662a06eb34 14362 <  
@400000006afef4662a06eb34 14362 < kind regards 
@400000006afef4662a078b5c 14362 <  
@400000006afef4662a0817fc 14362 < could you send the figures of October once more? 
@400000006afef4662a084ac4 14362 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef4662a084ac4 14362 < starting delivery 1: m+
@400000006afef4662a090e14 14362 < sg 2 to local x@example.org 
@400000006afef4662a090e14 14362 < thank you for the papers, we shall look at them next week 
@400000006afef4662a097b74 14362 < please find the minutes of the last meeting below 
@400000006afef4662a09d164 14362 < the delivery will be with you on Tuesday before noon 
@400000006afef4662a0a989c 14362 < kind regards 
@400000006afef4662a0b7744 14362 <  
@400000006afef4662a0b86e4 14362 < could you send the figures of October once more+
@400000006afef4662a0b86e4 14362 < ? 
@400000006afef4662a0c2af4 14362 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef4662a0c2af4 14362 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef4662a0ce28c 14362 < thank you for the papers, we shall look at them next week 
@400000006afef4662a0d963c 14362 < please find the minutes of the last meeting below 
@400000006afef4662a0dfbcc 14362 < the delivery will be with you on Tuesday before noon 
@400000006afef4662a0ea3c4 14362 < kind reg+
@400000006afef4662a0f6714 14362 < ards 
@400000006afef4662a0f6714 14362 <  
@400000006afef4662a0fc8bc 14362 < could you send the figures of October once more? 
@400000006afef4662a0fc8bc 14362 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef4662a102e4c 14362 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef4662a11090c 14362 < ------- 
@400000006afef4662a11090c 14362 < . 
@400000006afef466308e8cb4 14362 > 250 ok 1795093596 qp 14364 
@400000006afef4663174aec4 14362 < QUIT 
@400000006afef466317c82ac 14362 > 221 mx1.example.net 
@400000006afef46631849ce4 tcpserver: end 14362 status 0
@400000006afef4663184e71c tcpserver: status: 0/40
@400000006afef4663186eabc 14362 < [EOF]
@400000006afef46631877374 14362 > [EOF]
@400000006afef5210ec209bc tcpserver: status: 1/40
@400000006afef5210ec29274 tcpserver: pid 15296 from 203.0.113.186
@400000006afef521184b7d74 tcpserver: ok 15296 mx1.example.net:192.0.2.25:25 mail.paper.example:203.0.113.186::16040
@400000006afef5211de3ae14 15296 > 220 mx1.example.net ESMTP 
@400000006afef521208db7a4 15296 < EHLO mail.paper.example 
@400000006afef52120bce1dc 15296 > 250-mx1.example.net 
@400000006afef52120bce1dc 15296 > 250-PIPELINING 
@400000006afef52120bdacfc 15296 > 250 8BITMIME 
@400000006afef521242d2d54 15296 < MAIL FROM:<emma7@paper.example> 
@400000006afef521246f1084 15296 > 250 ok 
@400000006afef52127be473c 15296 < RCPT TO:<sara@club.example> 
@400000006afef52127be473c greylisting: 203.0.113.186 (emma7@paper.example -> sara@club.example) exists (id=54101) - accepting
@400000006afef52127e1405c 15296 > 250 ok 
@400000006afef5212986ddf4 15296 < DATA 
@400000006afef52129a1c0c4 15296 > 354 go ahead 
@400000006afef5212e05e9ec 15296 < From: <emma7@paper.example> 
@400000006afef5212e062484 15296 < To: <sara@club.example> 
@400000006afef5212e062484 15296 < Subject: our talk of last week 
@400000006afef5212e06574c 15296 < Message-ID: <mwnkho8o.15299@mail.paper.example> 
@400000006afef5212e067a74 15296 <  
@400000006afef5212e072e24 15296 < thank you for the papers, we shall look at them next week 
@400000006afef5212e07ddec 15296 < please find the minutes of the last meeting below 
@400000006afef5212e08996c 15296 < the deliv+
@400000006afef5212e08b0dc 15296 < ery will be with you on Tuesday before noon 
@400000006afef5212e092224 15296 < kind regards 
@400000006afef5212e0a089c 15296 <  
@400000006afef5212e0a1c24 15296 < could you send the figures of October once more? 
@400000006afef5212e0ac804 15296 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef5212e0ac804 15296 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef5212e0b3d34 15296 < thank you for the papers, we shall look at them next week 
@400000006afef5212e0bd1a4 15296 < pleas+
@400000006afef5212e0bd1a4 15296 < e find the minutes of the last meeting below 
@400000006afef5212e0c528c 15296 < the delivery will be with you on Tuesday before noon 
@400000006afef5212e0d2964 15296 < kind regards 
@400000006afef5212e0e0424 15296 <  
@400000006afef5212e0e0424 15296 < could you send the figures of October once more? 
@400000006afef5212e0ebfa4 15296 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef5212e0f291c 15296 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef5212e0fa234 15296 < thank you+
@400000006afef5212e101b4c 15296 <  for the papers, we shall look at them next week 
@400000006afef5212e1088ac 15296 < please find the minutes of the last meeting below 
@400000006afef5212e11442c 15296 < the delivery will be with you on Tuesday before noon 
@400000006afef5212e11442c 15296 < kind regards 
@400000006afef5212e11442c 15296 <  
@400000006afef5212e120394 15296 < could you send the figures of October once more? 
@400000006afef5212e12559c 15296 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef5212e12559c 15296 < start+
@400000006afef5212e13111c 15296 < ing delivery 1: msg 2 to local x@example.org 
@400000006afef5212e13111c 15296 < thank you for the papers, we shall look at them next week 
@400000006afef5212e1399d4 15296 < please find the minutes of the last meeting below 
@400000006afef5212e1399d4 15296 < ------------ 
@400000006afef5212e144d84 15296 < . 
@400000006afef5212fff25c4 15296 > 250 ok 1795093783 qp 15299 
@400000006afef52132d223b4 15296 < QUIT 
@400000006afef52132f8ce24 15296 > 221 mx1.example.net 
@400000006afef52133012ac4 tcpserver: end 15296 status 0
@400000006afef5213301f5e4 tcpserver: status: 0/40
@400000006afef5213303da44 15296 < [EOF]
@400000006afef5213303da44 15296 > [EOF]
@400000006afef52226f64bec tcpserver: status: 1/40
@400000006afef52226f73264 tcpserver: pid 15303 from 198.51.100.35
@400000006afef52228f705bc tcpserver: ok 15303 mx1.example.net:192.0.2.25:25 mail.lighthouse.test:198.51.100.35::1758
@400000006afef5222e3eb8e4 15303 > 220 mx1.example.net ESMTP 
@400000006afef52232b1f184 15303 < EHLO mail.lighthouse.test 
@400000006afef52232c1acdc 15303 > 250-mx1.example.net 
@400000006afef52232c254d4 15303 > 250-PIPELINING 
@400000006afef52232c25ca4 15303 > 250 8BITMIME 
@400000006afef52237d94f54 15303 < MAIL FROM:<d.weiss13@lighthouse.test> 
@400000006afef52238174a84 15303 > 250 ok 
@400000006afef5230308543c 15303 < RCPT TO:<sara@club.example> 
@400000006afef52303089e74 greylisting: 198.51.100.35 (d.weiss13@lighthouse.test -> sara@club.example) exists (id=43830) - accepting
@400000006afef52303143b1c 15303 > 250 ok 
@400000006afef523049b5c04 15303 < DATA 
@400000006afef52304d95b1c 15303 > 354 go ahead 
@400000006afef52305a0067c 15303 < From: <d.weiss13@lighthouse.test> 
@400000006afef52305a0aa8c 15303 < To: <sara@club.example> 
@400000006afef52305a10c34 15303 < Subject: our talk of last week 
@400000006afef52305a175ac 15303 < Message-ID: <mwnkhpbc.15305@mail.lighthouse.test> 
@400000006afef52305a175ac 15303 <  
@400000006afef52305a19cbc 15303 < thank you for the papers, we shall look at them next week 
@400000006afef52305a19cbc 15303 < please find the minutes of the last meeting below 
@400000006afef52305a1c3cc 15303 < t+
@400000006afef52305a2506c 15303 < he delivery will be with you on Tuesday before noon 
@400000006afef52305a2506c 15303 < kind regards 
@400000006afef52305a2e8c4 15303 <  
@400000006afef52305a3041c 15303 < could you send the figures of October once more? 
@400000006afef52305a38504 15303 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef52305a42914 15303 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef52305a42914 15303 < thank you for the papers, we shall look at them next wee+
@400000006afef52305a42914 15303 < k 
@400000006afef52305a503d4 15303 < please find the minutes of the last meeting below 
@400000006afef52305a5d6c4 15303 < the delivery will be with you on Tuesday before noon 
@400000006afef52305a64fdc 15303 < kind regards 
@400000006afef52305a64fdc 15303 <  
@400000006afef52305a64fdc 15303 < could you send the figures of October once more? 
@400000006afef52305a66f1c 15303 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef52305a7597c 15303 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef52305a83824 15303 < t+
@400000006afef52305a87e74 15303 < hank you for the papers, we shall look at them next week 
@400000006afef52305a87e74 15303 < please find the minutes of the last meeting below 
@400000006afef52305a968d4 15303 < the delivery will be with you on Tuesday before noon 
@400000006afef52305a9a754 15303 < kind regards 
@400000006afef52305aa206c 15303 <  
@400000006afef52305aaa53c 15303 < could you send the figures of October once more? 
@400000006afef52305aab0f4 15303 < +49 30 5550 1 + 49 30 5550 +
@400000006afef52305ab223c 15303 < 2 
@400000006afef52305ab7444 15303 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef52305ab83e4 15303 < thank you for the papers, we shall look at them next week 
@400000006afef52305abbe7c 15303 < please find the minutes of the last meeting below 
@400000006afef52305ac4f04 15303 < the delivery will be with you on Tuesday before noon 
@400000006afef52305ad069c 15303 < kind regards 
@400000006afef52305adaaac 15303 <  
@400000006afef52305ae086c 15303 < could you send the fig+
@400000006afef52305ae086c 15303 < ures of October once more? 
@400000006afef52305ae086c 15303 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef52305aee714 15303 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef52305af6fcc 15303 < thank you for the papers, we shall look at them next week 
@400000006afef52305af6fcc 15303 < -------------------- 
@400000006afef52305afe4fc 15303 < . 
@400000006afef5230bc93064 15303 > 250 ok 1795093785 qp 15305 
@400000006afef5230da3e7bc 15303 < QUIT 
@400000006afef5230ddec224 15303 > 221 mx1.example.net 
@400000006afef5230de6f3cc tcpserver: end 15303 status 0
@400000006afef5230de7de2c tcpserver: status: 0/40
@400000006afef5230dea04f4 15303 < [EOF]
@400000006afef5230dea9d4c 15303 > [EOF]
@400000006afef5642dee27e4 tcpserver: status: 1/40
@400000006afef5642def02a4 tcpserver: pid 15633 from 198.51.100.168
@400000006afef565206557b4 tcpserver: ok 15633 mx1.example.net:192.0.2.25:25 :198.51.100.168::40592
@400000006afef5652d409264 rblsmtpd: 198.51.100.168 pid 15633: 451 https://zen.dnsbl.example/query/ip/198.51.100.168
@400000006afef5660ec84764 tcpserver: end 15633 status 0
@400000006afef5660ec84764 tcpserver: status: 0/40
@400000006afef64129ff0b94 tcpserver: status: 1/40
@400000006afef64129ff1364 tcpserver: pid 16738 from 203.0.113.57
@400000006afef6412e69f734 tcpserver: ok 16738 mx1.example.net:192.0.2.25:25 mail.university.example:203.0.113.57::50432
@400000006afef64138f07444 16738 > 220 mx1.example.net ESMTP 
@400000006afef64202353d2c 16738 < EHLO mail.university.example 
@400000006afef6420248dc9c 16738 > 250-mx1.example.net 
@400000006afef6420248dc9c 16738 > 250-PIPELINING 
@400000006afef6420249bb44 16738 > 250 8BITMIME 
@400000006afef6420290363c 16738 < MAIL FROM:<m.roth18@university.example> 
@400000006afef64202c1a294 16738 > 250 ok 
@400000006afef64205278ea4 16738 < RCPT TO:<sara@club.example> 
@400000006afef64205279e44 greylisting: 203.0.113.57 (m.roth18@university.example -> sara@club.example) exists (id=45321) - accepting
@400000006afef642054cbe2c 16738 > 250 ok 
@400000006afef6420730b0cc 16738 < DATA 
@400000006afef642076fb984 16738 > 354 go ahead 
@400000006afef6420cdb2d04 16738 < From: <m.roth18@university.example> 
@400000006afef6420cdb5fcc 16738 < To: <sara@club.example> 
@400000006afef6420cdb5fcc 16738 < Subject: our talk of last week 
@400000006afef6420cdb5fcc 16738 < Message-ID: <mwnknuv7.16741@mail.university.example> 
@400000006afef6420cdb5fcc 16738 <  
@400000006afef6420cdb6b84 16738 < kind regards 
@400000006afef6420cdb8ac4 16738 <  
@400000006afef6420cdc696c 16738 < could you send the figures of October once more? 
@400000006afef6420cdcf9f4 16738 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef6420cdde454 16738 < starting d+
@400000006afef6420cde559c 16738 < elivery 1: msg 2 to local x@example.org 
@400000006afef6420cde559c 16738 < thank you for the papers, we shall look at them next week 
@400000006afef6420cdeceb4 16738 < please find the minutes of the last meeting below 
@400000006afef6420cdf20bc 16738 < the delivery will be with you on Tuesday before noon 
@400000006afef6420cdf20bc 16738 < kind regards 
@400000006afef6420cdfd46c 16738 <  
@400000006afef6420cdfd46c 16738 < could you send the figures of Octob+
@400000006afef6420cdfd46c 16738 < er once more? 
@400000006afef6420cdffb7c 16738 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef6420ce0ce6c 16738 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef6420ce118a4 16738 < thank you for the papers, we shall look at them next week 
@400000006afef6420ce1d424 16738 < please find the minutes of the last meeting below 
@400000006afef6420ce235cc 16738 < the delivery will be with you on Tuesday before no+
@400000006afef6420ce283ec 16738 < on 
@400000006afef6420ce2f91c 16738 < kind regards 
@400000006afef6420ce2f91c 16738 <  
@400000006afef6420ce2f91c 16738 < could you send the figures of October once more? 
@400000006afef6420ce3a4fc 16738 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef6420ce421fc 16738 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef6420ce421fc 16738 < thank you for the papers, we shall look at them next week 
@400000006afef6420ce4dd7c 16738 < please find the minutes of the last meeting be+
@400000006afef6420ce4dd7c 16738 < low 
@400000006afef6420ce4dd7c 16738 < the delivery will be with you on Tuesday before noon 
@400000006afef6420ce58d44 16738 < kind regards 
@400000006afef6420ce6353c 16738 <  
@400000006afef6420ce6353c 16738 < could you send the figures of October once more? 
@400000006afef6420ce6353c 16738 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef6420ce66034 16738 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef6420ce6835c 16738 < thank you for the papers, we shall look at them ne+
@400000006afef6420ce6aa6c 16738 < xt week 
@400000006afef6420ce6aa6c 16738 < --------- 
@400000006afef6420ce7852c 16738 < . 
@400000006afef642136581ec 16738 > 250 ok 1795094072 qp 16741 
@400000006afef64215930c64 16738 < QUIT 
@400000006afef64215bfb214 16738 > 221 mx1.example.net 
@400000006afef64215c6bec4 tcpserver: end 16738 status 0
@400000006afef64215c6bec4 tcpserver: status: 0/40
@400000006afef64215ca9724 16738 < [EOF]
@400000006afef64215caaaac 16738 > [EOF]
@400000006afef644399c63e4 tcpserver: status: 1/40
@400000006afef644399c63e4 tcpserver: pid 16754 from 198.51.100.91
@400000006afef64509ffedcc tcpserver: ok 16754 mx1.example.net:192.0.2.25:25 mail.acorn.example:198.51.100.91::48094
@400000006afef64511f6cb04 16754 > 220 mx1.example.net ESMTP 
@400000006afef645126c87a4 16754 < EHLO mail.acorn.example 
@400000006afef64512995c34 16754 > 250-mx1.example.net 
@400000006afef6451299f874 16754 > 250-PIPELINING 
@400000006afef6451299f874 16754 > 250 8BITMIME 
@400000006afef645136821cc 16754 < MAIL FROM:<k.maier37@acorn.example> 
@400000006afef645136821cc 16754 < RCPT TO:<z.jung@shop.example> 
@400000006afef645136821cc 16754 < DATA 
@400000006afef64513a26bac 16754 > 250 ok 
@400000006afef64513a2e0dc greylisting: 198.51.100.91 (k.maier37@acorn.example -> z.jung@shop.example) exists (id=69026) - accepting
@400000006afef64513cb15d4 16754 > 250 ok 
@400000006afef64513e5316c 16754 > 354 go ahead 
@400000006afef6451448dd0c 16754 < From: <k.maier37@acorn.example> 
@400000006afef64514494a6c 16754 < To: <z.jung@shop.example> 
@400000006afef64514494a6c 16754 < Subject: our talk of last week 
@400000006afef6451449a05c 16754 < Message-ID: <mwnknx7o.16756@mail.acorn.example> 
@400000006afef6451449c76c 16754 <  
@400000006afef645144a9674 16754 <  
@400000006afef645144b80d4 16754 < could you send the figures of October once more? 
@400000006afef645144b80d4 16754 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef645144babcc 16754 < starting delivery 1: msg 2 to l+
@400000006afef645144c7304 16754 < ocal x@example.org 
@400000006afef645144c962c 16754 < thank you for the papers, we shall look at them next week 
@400000006afef645144cbd3c 16754 < please find the minutes of the last meeting below 
@400000006afef645144cbd3c 16754 < the delivery will be with you on Tuesday before noon 
@400000006afef645144d808c 16754 < kind regards 
@400000006afef645144e4f94 16754 <  
@400000006afef645144ee7ec 16754 < could you send the figures of October once more? 
@400000006afef645144f2e3c 16754 < +49 30+
@400000006afef645144fca7c 16754 <  5550 1 + 49 30 5550 2 
@400000006afef645145010cc 16754 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef6451450300c 16754 < thank you for the papers, we shall look at them next week 
@400000006afef64514507274 16754 < please find the minutes of the last meeting below 
@400000006afef64514507274 16754 < the delivery will be with you on Tuesday before noon 
@400000006afef6451450959c 16754 < kind regards 
@400000006afef645145164a4 16754 <  
@400000006afef645145183e4 16754 < c+
@400000006afef64514523794 16754 < ould you send the figures of October once more? 
@400000006afef64514525ea4 16754 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef6451452993c 16754 < ----------------------------------------------- 
@400000006afef6451452993c 16754 < . 
@400000006afef64515d4e7c4 16754 > 250 ok 1795094075 qp 16756 
@400000006afef6451cc38c5c 16754 < QUIT 
@400000006afef6451ce1b704 16754 > 221 mx1.example.net 
@400000006afef6451ce99e74 tcpserver: end 16754 status 0
@400000006afef6451ce9b1fc tcpserver: status: 0/40
@400000006afef6451cecf204 16754 < [EOF]
@400000006afef6451cecf204 16754 > [EOF]
@400000006afef64736e02b0e tcpserver: status: 1/40
@400000006afef64736e03aae tcpserver: pid 16769 from 198.51.100.105
@400000006afef6481bcb46be tcpserver: ok 16769 mx1.example.net:192.0.2.25:25 :198.51.100.105::51431
@400000006afef6482437ec4e 16769 > 220 mx1.example.net ESMTP 
@400000006afef6482b2160c6 16769 < EHLO host105.isp.test 
@400000006afef6482b4d56ae 16769 > 250-mx1.example.net 
@400000006afef6482b4e3556 16769 > 250-PIPELINING 
@400000006afef6482b4f0076 16769 > 250 8BITMIME 
@400000006afef6482e6d632e 16769 < MAIL FROM:<test63@vendor.test> 
@400000006afef6482e7d87fe 16769 > 250 ok 
@400000006afef64833e07bb6 16769 < RCPT TO:<relaytest@freemail.test> 
@400000006afef64834021d16 16769 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afef64838a22e2e 16769 < QUIT 
@400000006afef64838d7096e 16769 > 221 mx1.example.net 
@400000006afef64838dee526 tcpserver: end 16769 status 0
@400000006afef64838dfbbfe tcpserver: status: 0/40
@400000006afef64838e22916 16769 < [EOF]
@400000006afef64838e303d6 16769 > [EOF]
@400000006afef76e1c185c24 tcpserver: status: 1/40
@400000006afef76e1c18871c tcpserver: pid 18242 from 198.51.100.35
@400000006afef76e210915ac tcpserver: ok 18242 mx1.example.net:192.0.2.25:25 mail.lighthouse.test:198.51.100.35::37876
@400000006afef76e259eca6c 18242 > 220 mx1.example.net ESMTP 
@400000006afef76e26cf2c4c 18242 < EHLO mail.lighthouse.test 
@400000006afef76e270fcf2c 18242 > 250-mx1.example.net 
@400000006afef76e27108e94 18242 > 250-PIPELINING 
@400000006afef76e2710a9ec 18242 > 250 8BITMIME 
@400000006afef76e29947284 18242 < MAIL FROM:<ida2@lighthouse.test> 
@400000006afef76e29d459e4 18242 > 250 ok 
@400000006afef76e2e936894 18242 < RCPT TO:<r.frank@club.example> 
@400000006afef76e2e9408bc greylisting: 198.51.100.35 (ida2@lighthouse.test -> r.frank@club.example) exists (id=74282) - accepting
@400000006afef76e2e9a715c 18242 > 250 ok 
@400000006afef76e3423fbfc 18242 < DATA 
@400000006afef76e344942f4 18242 > 354 go ahead 
@400000006afef76e37d2756c 18242 < From: <ida2@lighthouse.test> 
@400000006afef76e37d29894 18242 < To: <r.frank@club.example> 
@400000006afef76e37d35be4 18242 < Subject: our talk of last week 
@400000006afef76e37d42aec 18242 < Message-ID: <mwnkuawd.18245@mail.lighthouse.test> 
@400000006afef76e37d42aec 18242 <  
@400000006afef76e37d4dab4 18242 < could you send the figures of October once more? 
@400000006afef76e37d58a7c 18242 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef76e37d5a5d4 18242 < starting delivery 1: msg 2 to loc+
@400000006afef76e37d6653c 18242 < al x@example.org 
@400000006afef76e37d6b744 18242 < thank you for the papers, we shall look at them next week 
@400000006afef76e37d6b744 18242 < please find the minutes of the last meeting below 
@400000006afef76e37d7017c 18242 < the delivery will be with you on Tuesday before noon 
@400000006afef76e37d7b52c 18242 < kind regards 
@400000006afef76e37d7b52c 18242 <  
@400000006afef76e37d7f3ac 18242 < could you send the figures of October once more? 
@400000006afef76e37d7f3ac 18242 < +49 30 5+
@400000006afef76e37d8af2c 18242 < 550 1 + 49 30 5550 2 
@400000006afef76e37d8af2c 18242 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef76e37d991bc 18242 < thank you for the papers, we shall look at them next week 
@400000006afef76e37d9eb94 18242 < please find the minutes of the last meeting below 
@400000006afef76e37d9eb94 18242 < the delivery will be with you on Tuesday before noon 
@400000006afef76e37da64ac 18242 < kind regards 
@400000006afef76e37da744c 18242 <  
@400000006afef76e37db3b84 18242 < cou+
@400000006afef76e37dbe764 18242 < ld you send the figures of October once more? 
@400000006afef76e37dbf31c 18242 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef76e37dbf31c 18242 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef76e37dbf31c 18242 < thank you for the papers, we shall look at them next week 
@400000006afef76e37dc490c 18242 < please find the minutes of the last meeting below 
@400000006afef76e37dd336c 18242 < the delivery will +
@400000006afef76e37dd3f24 18242 < be with you on Tuesday before noon 
@400000006afef76e37de21b4 18242 < kind regards 
@400000006afef76e37de21b4 18242 <  
@400000006afef76e37de6034 18242 < could you send the figures of October once more? 
@400000006afef76e37dec5c4 18242 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef76e37dec5c4 18242 < ---------- 
@400000006afef76e37df370c 18242 < . 
@400000006afef76f02740f34 18242 > 250 ok 1795094373 qp 18245 
@400000006afef76f0730f71c 18242 < QUIT 
@400000006afef76f07466764 18242 > 221 mx1.example.net 
@400000006afef76f074dcdec tcpserver: end 18242 status 0
@400000006afef76f074e896c tcpserver: status: 0/40
@400000006afef76f07519a94 18242 < [EOF]
@400000006afef76f0751b9d4 18242 > [EOF]
@400000006afef7d51ad85274 tcpserver: status: 1/40
@400000006afef7d51ad88154 tcpserver: pid 18757 from 198.51.100.148
@400000006afef7d520223fec tcpserver: ok 18757 mx1.example.net:192.0.2.25:25 mail.birch.example:198.51.100.148::36894
@400000006afef7d52cea40bc 18757 > 220 mx1.example.net ESMTP 
@400000006afef7d531122c04 18757 < EHLO mail.birch.example 
@400000006afef7d53139a964 18757 > 250-mx1.example.net 
@400000006afef7d5313a4d74 18757 > 250-PIPELINING 
@400000006afef7d5313ad244 18757 > 250 8BITMIME 
@400000006afef7d5377332b4 18757 < MAIL FROM:<y.kurz28@birch.example> 
@400000006afef7d537737904 18757 < RCPT TO:<k.maier@club.example> 
@400000006afef7d537738c8c 18757 < DATA 
@400000006afef7d537a6c5d4 18757 > 250 ok 
@400000006afef7d537a6c5d4 greylisting: 198.51.100.148 (y.kurz28@birch.example -> k.maier@club.example) exists (id=33604) - accepting
@400000006afef7d537bd37ec 18757 > 250 ok 
@400000006afef7d537d02b7c 18757 > 354 go ahead 
@400000006afef7d60079354c 18757 < From: <y.kurz28@birch.example> 
@400000006afef7d60079a2ac 18757 < To: <k.maier@club.example> 
@400000006afef7d60079a2ac 18757 < Subject: our talk of last week 
@400000006afef7d6007a7984 18757 < Message-ID: <mwnkwidg.18760@mail.birch.example> 
@400000006afef7d6007a7984 18757 <  
@400000006afef7d6007a7984 18757 <  
@400000006afef7d6007a7d6c 18757 < could you send the figures of October once more? 
@400000006afef7d6007a7d6c 18757 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef7d6007adb2c 18757 < starting delivery 1: msg 2 to l+
@400000006afef7d6007b15c4 18757 < ocal x@example.org 
@400000006afef7d6007bec9c 18757 < thank you for the papers, we shall look at them next week 
@400000006afef7d6007c0024 18757 < please find the minutes of the last meeting below 
@400000006afef7d6007c234c 18757 < the delivery will be with you on Tuesday before noon 
@400000006afef7d6007c8cc4 18757 < kind regards 
@400000006afef7d6007c8cc4 18757 <  
@400000006afef7d6007c8cc4 18757 < could you send the figures of October once more? 
@400000006afef7d6007d5fb4 18757 < +49 30+
@400000006afef7d6007d5fb4 18757 <  5550 1 + 49 30 5550 2 
@400000006afef7d6007d9664 18757 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef7d6007dcd14 18757 < thank you for the papers, we shall look at them next week 
@400000006afef7d6007e55cc 18757 < please find the minutes of the last meeting below 
@400000006afef7d6007e78f4 18757 < the delivery will be with you on Tuesday before noon 
@400000006afef7d6007e78f4 18757 < kind regards 
@400000006afef7d6007eabbc 18757 <  
@400000006afef7d6007f2ca4 18757 < c+
@400000006afef7d6007f2ca4 18757 < ould you send the figures of October once more? 
@400000006afef7d6007f3474 18757 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef7d6007f961c 18757 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef7d6007f961c 18757 < thank you for the papers, we shall look at them next week 
@400000006afef7d6007fff94 18757 < please find the minutes of the last meeting below 
@400000006afef7d6007fff94 18757 < the delivery wil+
@400000006afef7d6007fff94 18757 < l be with you on Tuesday before noon 
@400000006afef7d60080596c 18757 < kind regards 
@400000006afef7d600811cbc 18757 <  
@400000006afef7d600811cbc 18757 < could you send the figures of October once more? 
@400000006afef7d6008166f4 18757 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef7d60081d06c 18757 < -------------------------------------------- 
@400000006afef7d60082a35c 18757 < . 
@400000006afef7d6027259b4 18757 > 250 ok 1795094476 qp 18760 
@400000006afef7d602b6ade4 18757 < QUIT 
@400000006afef7d602d78424 18757 > 221 mx1.example.net 
@400000006afef7d602deb7e4 tcpserver: end 18757 status 0
@400000006afef7d602df5424 tcpserver: status: 0/40
@400000006afef7d602e2460c 18757 < [EOF]
@400000006afef7d602e25d7c 18757 > [EOF]
@400000006afef7fd2da2bd40 tcpserver: status: 1/40
@400000006afef7fd2da36920 tcpserver: pid 18958 from 198.51.100.181
@400000006afef7fd3604bc40 tcpserver: ok 18958 mx1.example.net:192.0.2.25:25 host181.isp.test:198.51.100.181::52018
@400000006afef7fe00cd0460 rblsmtpd: 198.51.100.181 pid 18958: 451 https://zen.dnsbl.example/query/ip/198.51.100.181
@400000006afef7fe22a51460 tcpserver: end 18958 status 0
@400000006afef7fe22a57608 tcpserver: status: 0/40
@400000006afef80a0ad05750 tcpserver: status: 1/40
@400000006afef80a0ad05750 tcpserver: pid 19020 from 198.51.100.166
@400000006afef80a14f572b0 tcpserver: ok 19020 mx1.example.net:192.0.2.25:25 :198.51.100.166::32836
@400000006afef80a1faeee70 rblsmtpd: 198.51.100.166 pid 19020: 451 https://zen.dnsbl.example/query/ip/198.51.100.166
@400000006afef80b22278ba8 tcpserver: end 19020 status 0
@400000006afef80b22279378 tcpserver: status: 0/40
@400000006afef8280ee19fac tcpserver: status: 1/40
@400000006afef8280ee20154 tcpserver: pid 19171 from 203.0.113.202
@400000006afef82818af540c tcpserver: ok 19171 mx1.example.net:192.0.2.25:25 mail.ferry.test:203.0.113.202::16251
@400000006afef82824c42d94 19171 > 220 mx1.example.net ESMTP 
@400000006afef82825d9c7fc 19171 < EHLO mail.ferry.test 
@400000006afef82826174a14 19171 > 250-mx1.example.net 
@400000006afef82826174a14 19171 > 250-PIPELINING 
@400000006afef82826180d64 19171 > 250 8BITMIME 
@400000006afef8282b31a7c4 19171 < MAIL FROM:<lena7@ferry.test> 
@400000006afef8282b3a3344 19171 > 250 ok 
@400000006afef8282beb8d9c 19171 < RCPT TO:<z.jung@shop.example> 
@400000006afef8282beb956c greylisting: 203.0.113.202 (lena7@ferry.test -> z.jung@shop.example) exists (id=86453) - accepting
@400000006afef8282c1bf43c 19171 > 250 ok 
@400000006afef8283220dce4 19171 < DATA 
@400000006afef828324627c4 19171 > 354 go ahead 
@400000006afef82833b42714 19171 < From: <lena7@ferry.test> 
@400000006afef82833b4a02c 19171 < To: <z.jung@shop.example> 
@400000006afef82833b4a02c 19171 < Subject: our talk of last week 
@400000006afef82833b4a02c 19171 < Message-ID: <mwnkyabt.19174@mail.ferry.test> 
@400000006afef82833b4a414 19171 <  
@400000006afef82833b4f61c 19171 < please find the minutes of the last meeting below 
@400000006afef82833b4f61c 19171 < the delivery will be with you on Tuesday before noon 
@400000006afef82833b5b19c 19171 < kind regards 
@400000006afef82833b63284 19171 <  
@400000006afef82833b6366c 19171 < co+
@400000006afef82833b69bfc 19171 < uld you send the figures of October once more? 
@400000006afef82833b7671c 19171 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef82833b7e034 19171 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef82833b8323c 19171 < thank you for the papers, we shall look at them next week 
@400000006afef82833b8323c 19171 < please find the minutes of the last meeting below 
@400000006afef82833b8323c 19171 < the delivery will+
@400000006afef82833b8323c 19171 <  be with you on Tuesday before noon 
@400000006afef82833b874a4 19171 < kind regards 
@400000006afef82833b9340c 19171 <  
@400000006afef82833b9340c 19171 < could you send the figures of October once more? 
@400000006afef82833b9340c 19171 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef82833b9ff2c 19171 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef82833ba2254 19171 < thank you for the papers, we shall look at them next week 
@400000006afef82833ba7074 19171 < please find t+
@400000006afef82833baa724 19171 < he minutes of the last meeting below 
@400000006afef82833baa724 19171 < the delivery will be with you on Tuesday before noon 
@400000006afef82833baa724 19171 < kind regards 
@400000006afef82833bb2bf4 19171 <  
@400000006afef82833bb7a14 19171 < could you send the figures of October once more? 
@400000006afef82833bbe774 19171 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef82833bbef44 19171 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef82833bbef44 19171 < thank you for the+
@400000006afef82833bc31ac 19171 <  papers, we shall look at them next week 
@400000006afef82833bc31ac 19171 < please find the minutes of the last meeting below 
@400000006afef82833bd0c6c 19171 < ----- 
@400000006afef82833bd3764 19171 < . 
@400000006afef8283729d95c 19171 > 250 ok 1795094558 qp 19174 
@400000006afef82837932a4c 19171 < QUIT 
@400000006afef828379c7534 19171 > 221 mx1.example.net 
@400000006afef82837a47be4 tcpserver: end 19171 status 0
@400000006afef82837a53f34 tcpserver: status: 0/40
@400000006afef82837a7100c 19171 < [EOF]
@400000006afef82837a72f4c 19171 > [EOF]
@400000006afef82a1571112c tcpserver: status: 1/40
@400000006afef82a1571a1b4 tcpserver: pid 19181 from 203.0.113.202
@400000006afef82a193fbccc tcpserver: ok 19181 mx1.example.net:192.0.2.25:25 mail.ferry.test:203.0.113.202::10998
@400000006afef82a1c063f6c 19181 > 220 mx1.example.net ESMTP 
@400000006afef82a20d0d354 19181 < EHLO mail.ferry.test 
@400000006afef82a20ea430c 19181 > 250-mx1.example.net 
@400000006afef82a20ea8d44 19181 > 250-PIPELINING 
@400000006afef82a20eb5c4c 19181 > 250 8BITMIME 
@400000006afef82a2233071c 19181 < MAIL FROM:<k.maier11@ferry.test> 
@400000006afef82a223360f4 19181 < RCPT TO:<sara@club.example> 
@400000006afef82a22337864 19181 < DATA 
@400000006afef82a22692694 19181 > 250 ok 
@400000006afef82a2269e9e4 greylisting: 203.0.113.202 (k.maier11@ferry.test -> sara@club.example) exists (id=2035) - accepting
@400000006afef82a226f25bc 19181 > 250 ok 
@400000006afef82a22846b0c 19181 > 354 go ahead 
@400000006afef82a258c637c 19181 < From: <k.maier11@ferry.test> 
@400000006afef82a258ce84c 19181 < To: <sara@club.example> 
@400000006afef82a258ce84c 19181 < Subject: our talk of last week 
@400000006afef82a258ce84c 19181 < Message-ID: <mwnkybol.19183@mail.ferry.test> 
@400000006afef82a258d6d1c 19181 <  
@400000006afef82a258d6d1c 19181 < could you send the figures of October once more? 
@400000006afef82a258d6d1c 19181 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef82a258e0574 19181 < starting delivery 1: msg 2 to local x@exa+
@400000006afef82a258ea984 19181 < mple.org 
@400000006afef82a258ea984 19181 < thank you for the papers, we shall look at them next week 
@400000006afef82a258ea984 19181 < please find the minutes of the last meeting below 
@400000006afef82a258f5564 19181 < the delivery will be with you on Tuesday before noon 
@400000006afef82a259037f4 19181 < kind regards 
@400000006afef82a25908de4 19181 <  
@400000006afef82a2590999c 19181 < could you send the figures of October once more? 
@400000006afef82a25912254 19181 < +49 30 5550 1 + +
@400000006afef82a25912254 19181 < 49 30 5550 2 
@400000006afef82a25912254 19181 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef82a25912e0c 19181 < thank you for the papers, we shall look at them next week 
@400000006afef82a25912e0c 19181 < please find the minutes of the last meeting below 
@400000006afef82a25920cb4 19181 < the delivery will be with you on Tuesday before noon 
@400000006afef82a2592109c 19181 < kind regards 
@400000006afef82a2592186c 19181 <  
@400000006afef82a2592bc7c 19181 < could you s+
@400000006afef82a25936474 19181 < end the figures of October once more? 
@400000006afef82a2593a6dc 19181 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef82a25941c0c 19181 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef82a259456a4 19181 < thank you for the papers, we shall look at them next week 
@400000006afef82a2594e72c 19181 < please find the minutes of the last meeting below 
@400000006afef82a2595a694 19181 < the delivery will be with +
@400000006afef82a2595dd44 19181 < you on Tuesday before noon 
@400000006afef82a2596a094 19181 < kind regards 
@400000006afef82a2596b034 19181 <  
@400000006afef82a2596b034 19181 < ------- 
@400000006afef82a2596d744 19181 < . 
@400000006afef82a2875d384 19181 > 250 ok 1795094560 qp 19183 
@400000006afef82a2ccf7d2c 19181 < QUIT 
@400000006afef82a2d017a0c 19181 > 221 mx1.example.net 
@400000006afef82a2d08677c tcpserver: end 19181 status 0
@400000006afef82a2d08fbec tcpserver: status: 0/40
@400000006afef82a2d0c303c 19181 < [EOF]
@400000006afef82a2d0c5f1c 19181 > [EOF]
@400000006afef8502f2217ec tcpserver: status: 1/40
@400000006afef8502f2269f4 tcpserver: pid 19373 from 203.0.113.36
@400000006afef8503693561c tcpserver: ok 19373 mx1.example.net:192.0.2.25:25 mail.bluebird.test:203.0.113.36::9851
@400000006afef85039e41374 19373 > 220 mx1.example.net ESMTP 
@400000006afef8503b731fb4 19373 < EHLO mail.bluebird.test 
@400000006afef8503b8d79cc 19373 > 250-mx1.example.net 
@400000006afef8503b8deefc 19373 > 250-PIPELINING 
@400000006afef8503b8df2e4 19373 > 250 8BITMIME 
@400000006afef85103e90b94 19373 < MAIL FROM:<k.maier31@bluebird.test> 
@400000006afef8510425d614 19373 > 250 ok 
@400000006afef851096a7fe4 19373 < RCPT TO:<office7@club.example> 
@400000006afef851096b3f4c greylisting: 203.0.113.36 (k.maier31@bluebird.test -> office7@club.example) exists (id=46246) - accepting
@400000006afef85109a2b684 19373 > 250 ok 
@400000006afef8510f1fb634 19373 < DATA 
@400000006afef8510f5a59ec 19373 > 354 go ahead 
@400000006afef85111ffeedc 19373 < From: <k.maier31@bluebird.test> 
@400000006afef85111ffeedc 19373 < To: <office7@club.example> 
@400000006afef851120096d4 19373 < Subject: our talk of last week 
@400000006afef8511201081c 19373 < Message-ID: <mwnkz5jc.19376@mail.bluebird.test> 
@400000006afef8511201f27c 19373 <  
@400000006afef8511201f27c 19373 < thank you for the papers, we shall look at them next week 
@400000006afef85112027364 19373 < please find the minutes of the last meeting below 
@400000006afef85112027364 19373 < th+
@400000006afef85112030fa4 19373 < e delivery will be with you on Tuesday before noon 
@400000006afef851120336b4 19373 < kind regards 
@400000006afef851120336b4 19373 <  
@400000006afef851120336b4 19373 < could you send the figures of October once more? 
@400000006afef851120336b4 19373 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef8511203a7fc 19373 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef85112042ccc 19373 < thank you for the papers, we shall look at them next week+
@400000006afef85112049a2c 19373 <  
@400000006afef85112049e14 19373 < please find the minutes of the last meeting below 
@400000006afef851120578d4 19373 < the delivery will be with you on Tuesday before noon 
@400000006afef85112058c5c 19373 < kind regards 
@400000006afef8511205ee04 19373 <  
@400000006afef8511205ee04 19373 < could you send the figures of October once more? 
@400000006afef8511206b924 19373 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef8511206b924 19373 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef8511206e804 19373 < th+
@400000006afef85112070744 19373 < ank you for the papers, we shall look at them next week 
@400000006afef85112079f9c 19373 < please find the minutes of the last meeting below 
@400000006afef8511207f974 19373 < the delivery will be with you on Tuesday before noon 
@400000006afef85112088614 19373 < kind regards 
@400000006afef851120895b4 19373 <  
@400000006afef851120895b4 19373 < could you send the figures of October once more? 
@400000006afef851120895b4 19373 < +49 30 5550 1 + 49 30 5550 2+
@400000006afef8511208f75c 19373 <  
@400000006afef8511208f75c 19373 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef8511208f75c 19373 < thank you for the papers, we shall look at them next week 
@400000006afef8511209b2dc 19373 < please find the minutes of the last meeting below 
@400000006afef8511209baac 19373 < the delivery will be with you on Tuesday before noon 
@400000006afef851120a4f1c 19373 < kind regards 
@400000006afef851120b02cc 19373 <  
@400000006afef851120b0a9c 19373 < could you send the figu+
@400000006afef851120b77fc 19373 < res of October once more? 
@400000006afef851120b77fc 19373 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef851120b77fc 19373 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef851120b77fc 19373 < thank you for the papers, we shall look at them next week 
@400000006afef851120c625c 19373 < please find the minutes of the last meeting below 
@400000006afef851120ceefc 19373 < the delivery will be with you on Tuesd+
@400000006afef851120d7b9c 19373 < ay before noon 
@400000006afef851120d7b9c 19373 < kind regards 
@400000006afef851120dc1ec 19373 <  
@400000006afef851120dc1ec 19373 < could you send the figures of October once more? 
@400000006afef851120e46bc 19373 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef851120e46bc 19373 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef851120e65fc 19373 < thank you for the papers, we shall look at them next week 
@400000006afef851120e65fc 19373 < please find the minutes of the las+
@400000006afef851120e71b4 19373 < t meeting below 
@400000006afef851120e71b4 19373 < the delivery will be with you on Tuesday before noon 
@400000006afef851120ecb8c 19373 < kind regards 
@400000006afef851120edf14 19373 <  
@400000006afef851120efa6c 19373 < could you send the figures of October once more? 
@400000006afef851120efa6c 19373 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef851120efa6c 19373 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef851120fc1a4 19373 < thank you for the papers, we shall loo+
@400000006afef8511210a81c 19373 < k at them next week 
@400000006afef851121182dc 19373 < please find the minutes of the last meeting below 
@400000006afef8511211e09c 19373 < the delivery will be with you on Tuesday before noon 
@400000006afef8511212368c 19373 < kind regards 
@400000006afef8511212368c 19373 <  
@400000006afef851121320ec 19373 < could you send the figures of October once more? 
@400000006afef851121320ec 19373 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef851121320ec 19373 < starting delivery 1: msg 2 to loca+
@400000006afef8511213b174 19373 < l x@example.org 
@400000006afef8511214884c 19373 < thank you for the papers, we shall look at them next week 
@400000006afef8511214a78c 19373 < please find the minutes of the last meeting below 
@400000006afef8511214a78c 19373 < the delivery will be with you on Tuesday before noon 
@400000006afef8511214c2e4 19373 < kind regards 
@400000006afef851121572ac 19373 <  
@400000006afef851121572ac 19373 < could you send the figures of October once more? 
@400000006afef851121572ac 19373 < +49 30 55+
@400000006afef8511215efac 19373 < 50 1 + 49 30 5550 2 
@400000006afef8511215ff4c 19373 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef8511215ff4c 19373 < thank you for the papers, we shall look at them next week 
@400000006afef85112160b04 19373 < please find the minutes of the last meeting below 
@400000006afef85112163dcc 19373 < the delivery will be with you on Tuesday before noon 
@400000006afef8511216e5c4 19373 < kind regards 
@400000006afef8511217c084 19373 <  
@400000006afef85112189374 19373 < coul+
@400000006afef8511218d5dc 19373 < d you send the figures of October once more? 
@400000006afef8511219898c 19373 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef8511219898c 19373 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef851121a3d3c 19373 < thank you for the papers, we shall look at them next week 
@400000006afef851121a3d3c 19373 < please find the minutes of the last meeting below 
@400000006afef851121aaa9c 19373 < the delivery will b+
@400000006afef851121b085c 19373 < e with you on Tuesday before noon 
@400000006afef851121b373c 19373 < kind regards 
@400000006afef851121bcf94 19373 <  
@400000006afef851121c0e14 19373 < could you send the figures of October once more? 
@400000006afef851121cdd1c 19373 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef851121ce104 19373 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef851121ce104 19373 < thank you for the papers, we shall look at them next week 
@400000006afef851121ce104 19373 < please find the+
@400000006afef851121ce104 19373 <  minutes of the last meeting below 
@400000006afef851121ce104 19373 < the delivery will be with you on Tuesday before noon 
@400000006afef851121ce104 19373 < kind regards 
@400000006afef851121ce104 19373 <  
@400000006afef851121ce104 19373 < could you send the figures of October once more? 
@400000006afef851121ce104 19373 < --- 
@400000006afef851121ce104 19373 < . 
@400000006afef851163e38b4 19373 > 250 ok 1795094599 qp 19376 
@400000006afef85117740d1c 19373 < QUIT 
@400000006afef85117b62314 19373 > 221 mx1.example.net 
@400000006afef85117bdb494 tcpserver: end 19373 status 0
@400000006afef85117be29c4 tcpserver: status: 0/40
@400000006afef85117c1890c 19373 < [EOF]
@400000006afef85117c1a84c 19373 > [EOF]
@400000006afef8c41039454e tcpserver: status: 1/40
@400000006afef8c41039454e tcpserver: pid 19951 from 198.51.100.164
@400000006afef8c41b35dcbe tcpserver: ok 19951 mx1.example.net:192.0.2.25:25 :198.51.100.164::34626
@400000006afef8c4247f940e rblsmtpd: 198.51.100.164 pid 19951: 451 https://zen.dnsbl.example/query/ip/198.51.100.164
@400000006afef8c61ffcf21e tcpserver: end 19951 status 0
@400000006afef8c61ffd8e5e tcpserver: status: 0/40
@400000006afef93a21532e6c tcpserver: status: 1/40
@400000006afef93a21535964 tcpserver: pid 20542 from 203.0.113.113
@400000006afef93a2aef10e4 tcpserver: ok 20542 mx1.example.net:192.0.2.25:25 mail.quarry.example:203.0.113.113::46685
@400000006afef93a31eca1cc 20542 > 220 mx1.example.net ESMTP 
@400000006afef93a3588b064 20542 < EHLO mail.quarry.example 
@400000006afef93a35a661f4 20542 > 250-mx1.example.net 
@400000006afef93a35a715a4 20542 > 250-PIPELINING 
@400000006afef93a35a7f834 20542 > 250 8BITMIME 
@400000006afef93b012720bc 20542 < MAIL FROM:<k.maier13@quarry.example> 
@400000006afef93b012720bc 20542 < RCPT TO:<sara@club.example> 
@400000006afef93b01273444 20542 < DATA 
@400000006afef93b01605544 20542 > 250 ok 
@400000006afef93b01605544 greylisting: 203.0.113.113 (k.maier13@quarry.example -> sara@club.example) exists (id=65964) - accepting
@400000006afef93b0198226c 20542 > 250 ok 
@400000006afef93b01ccde6c 20542 > 354 go ahead 
@400000006afef93b08bae2dc 20542 < From: <k.maier13@quarry.example> 
@400000006afef93b08bbb5cc 20542 < To: <sara@club.example> 
@400000006afef93b08bc6594 20542 < Subject: our talk of last week 
@400000006afef93b08bc9c44 20542 < Message-ID: <mwnl460e.20546@mail.quarry.example> 
@400000006afef93b08bcdac4 20542 <  
@400000006afef93b08bcdac4 20542 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef93b08bcdac4 20542 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef93b08bd5bac 20542 < thank you for the papers, we sha+
@400000006afef93b08bdffbc 20542 < ll look at them next week 
@400000006afef93b08bdffbc 20542 < please find the minutes of the last meeting below 
@400000006afef93b08be55ac 20542 < the delivery will be with you on Tuesday before noon 
@400000006afef93b08be55ac 20542 < kind regards 
@400000006afef93b08be6d1c 20542 <  
@400000006afef93b08bf3454 20542 < could you send the figures of October once more? 
@400000006afef93b08bf3454 20542 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef93b08bf383c 20542 < starting delivery 1: msg 2 t+
@400000006afef93b08bf4bc4 20542 < o local x@example.org 
@400000006afef93b08bf4bc4 20542 < thank you for the papers, we shall look at them next week 
@400000006afef93b08bfbd0c 20542 < please find the minutes of the last meeting below 
@400000006afef93b08bfff74 20542 < the delivery will be with you on Tuesday before noon 
@400000006afef93b08c05d34 20542 < kind regards 
@400000006afef93b08c070bc 20542 <  
@400000006afef93b08c070bc 20542 < could you send the figures of October once more? 
@400000006afef93b08c0af3c 20542 < +49+
@400000006afef93b08c16ea4 20542 <  30 5550 1 + 49 30 5550 2 
@400000006afef93b08c1cc64 20542 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef93b08c26c8c 20542 < thank you for the papers, we shall look at them next week 
@400000006afef93b08c31c54 20542 < please find the minutes of the last meeting below 
@400000006afef93b08c356ec 20542 < the delivery will be with you on Tuesday before noon 
@400000006afef93b08c3c834 20542 < kind regards 
@400000006afef93b08c49b24 20542 <  
@400000006afef93b08c4d1d4 20542 < could you send the figures of October once more? 
@400000006afef93b08c4d1d4 20542 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef93b08c4d1d4 20542 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef93b08c55e74 20542 < thank you for the papers, we shall look at them next week 
@400000006afef93b08c55e74 20542 < please find the minutes of the last meeting below 
@400000006afef93b08c56644 20542 < the delivery +
@400000006afef93b08c5a0dc 20542 < will be with you on Tuesday before noon 
@400000006afef93b08c5a0dc 20542 < kind regards 
@400000006afef93b08c5a8ac 20542 <  
@400000006afef93b08c5b84c 20542 < could you send the figures of October once more? 
@400000006afef93b08c5b84c 20542 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef93b08c61ddc 20542 < --------------------------------- 
@400000006afef93b08c61ddc 20542 < . 
@400000006afef93b0fe56f64 20542 > 250 ok 1795094833 qp 20546 
@400000006afef93b122921bc 20542 < QUIT 
@400000006afef93b12330ccc 20542 > 221 mx1.example.net 
@400000006afef93b123b59cc tcpserver: end 20542 status 0
@400000006afef93b123b59cc tcpserver: status: 0/40
@400000006afef93b123e0d34 20542 < [EOF]
@400000006afef93b123e5384 20542 > [EOF]
@400000006afef9400b21347c tcpserver: status: 1/40
@400000006afef9400b218684 tcpserver: pid 20570 from 203.0.113.43
@400000006afef9400faa79a4 tcpserver: ok 20570 mx1.example.net:192.0.2.25:25 mail.typo.test:203.0.113.43::4390
@400000006afef9401a50bb84 20570 > 220 mx1.example.net ESMTP 
@400000006afef9401ec5f3dc 20570 < EHLO mail.typo.test 
@400000006afef9401ef76804 20570 > 250-mx1.example.net 
@400000006afef9401ef777a4 20570 > 250-PIPELINING 
@400000006afef9401ef7b624 20570 > 250 8BITMIME 
@400000006afef94024b49d34 20570 < MAIL FROM:<ida23@typo.test> 
@400000006afef94024b4faf4 20570 < RCPT TO:<carla@example.net> 
@400000006afef94024b4faf4 20570 < RCPT TO:<greta@example.net> 
@400000006afef94024b4faf4 20570 < RCPT TO:<y.kurz@shop.example> 
@400000006afef94024b4faf4 20570 < DATA 
@400000006afef94024eeb064 20570 > 250 ok 
@400000006afef94024eeb064 greylisting: 203.0.113.43 (ida23@typo.test -> carla@example.net) exists (id=75499) - accepting
@400000006afef9402518b24c 20570 > 250 ok 
@400000006afef9402518d574 greylisting: 203.0.113.43 (ida23@typo.test -> greta@example.net) exists (id=87674) - accepting
@400000006afef940254a45b4 20570 > 250 ok 
@400000006afef940254ab314 greylisting: 203.0.113.43 (ida23@typo.test -> y.kurz@shop.example) exists (id=89425) - accepting
@400000006afef940256c6414 20570 > 250 ok 
@400000006afef940259cc6cc 20570 > 354 go ahead 
@400000006afef9402b07ec2c 20570 < From: <ida23@typo.test> 
@400000006afef9402b089bf4 20570 < To: <carla@example.net> 
@400000006afef9402b095b5c 20570 < Subject: our talk of last week 
@400000006afef9402b095b5c 20570 < Message-ID: <mwnl4a9s.20573@mail.typo.test> 
@400000006afef9402b0a41d4 20570 <  
@400000006afef9402b0aaf34 20570 < thank you for the papers, we shall look at them next week 
@400000006afef9402b0b013c 20570 < please find the minutes of the last meeting below 
@400000006afef9402b0bc48c 20570 < the delivery will+
@400000006afef9402b0cab04 20570 <  be with you on Tuesday before noon 
@400000006afef9402b0d7624 20570 < kind regards 
@400000006afef9402b0ddbb4 20570 <  
@400000006afef9402b0e2204 20570 < could you send the figures of October once more? 
@400000006afef9402b0e2204 20570 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef9402b0e2204 20570 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef9402b0e2204 20570 < thank you for the papers, we shall look at them next week 
@400000006afef9402b0e54cc 20570 < please find t+
@400000006afef9402b0e54cc 20570 < he minutes of the last meeting below 
@400000006afef9402b0ec614 20570 < the delivery will be with you on Tuesday before noon 
@400000006afef9402b0f4ecc 20570 < kind regards 
@400000006afef9402b0f663c 20570 <  
@400000006afef9402b0f663c 20570 < could you send the figures of October once more? 
@400000006afef9402b0ffe94 20570 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef9402b0ffe94 20570 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef9402b1019ec 20570 < thank you for the+
@400000006afef9402b1019ec 20570 <  papers, we shall look at them next week 
@400000006afef9402b10ba14 20570 < please find the minutes of the last meeting below 
@400000006afef9402b10ba14 20570 < the delivery will be with you on Tuesday before noon 
@400000006afef9402b115654 20570 < kind regards 
@400000006afef9402b1171ac 20570 <  
@400000006afef9402b123114 20570 < could you send the figures of October once more? 
@400000006afef9402b127764 20570 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef9402b127764 20570 < starting deli+
@400000006afef9402b127764 20570 < very 1: msg 2 to local x@example.org 
@400000006afef9402b12d90c 20570 < thank you for the papers, we shall look at them next week 
@400000006afef9402b1332e4 20570 < -------------------------------------- 
@400000006afef9402b136994 20570 < . 
@400000006afef9402edd5a44 20570 > 250 ok 1795094838 qp 20573 
@400000006afef940315927e4 20570 < QUIT 
@400000006afef9403168eb0c 20570 > 221 mx1.example.net 
@400000006afef94031706134 tcpserver: end 20570 status 0
@400000006afef9403170da4c tcpserver: status: 0/40
@400000006afef940317406cc 20570 < [EOF]
@400000006afef940317406cc 20570 > [EOF]
@400000006afef9c31aa91f72 tcpserver: status: 1/40
@400000006afef9c31aa9b7ca tcpserver: pid 21227 from 198.51.100.69
@400000006afef9c324e2c88a tcpserver: ok 21227 mx1.example.net:192.0.2.25:25 mail.opera.example:198.51.100.69::49581
@400000006afef9c327f19312 21227 > 220 mx1.example.net ESMTP 
@400000006afef9c32920241a 21227 < EHLO mail.opera.example 
@400000006afef9c32928e262 21227 > 250-mx1.example.net 
@400000006afef9c32929c10a 21227 > 250-PIPELINING 
@400000006afef9c3292a3252 21227 > 250 8BITMIME 
@400000006afef9c32f2cf432 21227 < MAIL FROM:<k.maier12@opera.example> 
@400000006afef9c32f6fe8d2 21227 > 250 ok 
@400000006afef9c336abf9ba 21227 < RCPT TO:<m.roth@shop.example> 
@400000006afef9c336ac72d2 greylisting: 198.51.100.69 (k.maier12@opera.example -> m.roth@shop.example) doesn't exist. - temp. rejecting
@400000006afef9c336b782da 21227 > 451 temporary failure (#4.3.0) 
@400000006afef9c33832d83a 21227 < QUIT 
@400000006afef9c33852471a 21227 > 221 mx1.example.net 
@400000006afef9c33859bd42 tcpserver: end 21227 status 0
@400000006afef9c3385a70f2 tcpserver: status: 0/40
@400000006afef9c3385cca82 21227 < [EOF]
@400000006afef9c3385db4e2 21227 > [EOF]
@400000006afef9f83a832234 tcpserver: status: 1/40
@400000006afef9f83a83743c tcpserver: pid 21494 from 203.0.113.215
@400000006afef9f90a98e9dc tcpserver: ok 21494 mx1.example.net:192.0.2.25:25 mail.museum.example:203.0.113.215::59186
@400000006afef9f91740e75c 21494 > 220 mx1.example.net ESMTP 
@400000006afef9f91a91eb04 21494 < EHLO mail.museum.example 
@400000006afef9f91abc5e34 21494 > 250-mx1.example.net 
@400000006afef9f91abc5e34 21494 > 250-PIPELINING 
@400000006afef9f91abc5e34 21494 > 250 8BITMIME 
@400000006afef9f91dec5cbc 21494 < MAIL FROM:<ute35@museum.example> 
@400000006afef9f91dec5cbc 21494 < RCPT TO:<wanda@example.net> 
@400000006afef9f91decd9bc 21494 < DATA 
@400000006afef9f91e161c3c 21494 > 250 ok 
@400000006afef9f91e161c3c greylisting: 203.0.113.215 (ute35@museum.example -> wanda@example.net) exists (id=62007) - accepting
@400000006afef9f91e246094 21494 > 250 ok 
@400000006afef9f91e665364 21494 > 354 go ahead 
@400000006afef9f922d3a834 21494 < From: <ute35@museum.example> 
@400000006afef9f922d405f4 21494 < To: <wanda@example.net> 
@400000006afef9f922d405f4 21494 < Subject: our talk of last week 
@400000006afef9f922d4b5bc 21494 < Message-ID: <mwnl88xq.21498@mail.museum.example> 
@400000006afef9f922d4fff4 21494 <  
@400000006afef9f922d51764 21494 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef9f922d54a2c 21494 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef9f922d5cb14 21494 < thank you for the papers, we shall l+
@400000006afef9f922d5cb14 21494 < ook at them next week 
@400000006afef9f922d5ea54 21494 < please find the minutes of the last meeting below 
@400000006afef9f922d6c12c 21494 < the delivery will be with you on Tuesday before noon 
@400000006afef9f922d6c12c 21494 < kind regards 
@400000006afef9f922d778c4 21494 <  
@400000006afef9f922d86324 21494 < could you send the figures of October once more? 
@400000006afef9f922d89dbc 21494 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef9f922d8c8b4 21494 < starting delivery 1: msg 2 to lo+
@400000006afef9f922d8c8b4 21494 < cal x@example.org 
@400000006afef9f922d8c8b4 21494 < thank you for the papers, we shall look at them next week 
@400000006afef9f922d8c8b4 21494 < please find the minutes of the last meeting below 
@400000006afef9f922d8ebdc 21494 < the delivery will be with you on Tuesday before noon 
@400000006afef9f922d8ebdc 21494 < kind regards 
@400000006afef9f922d9787c 21494 <  
@400000006afef9f922da2074 21494 < could you send the figures of October once more? 
@400000006afef9f922daf74c 21494 < +49 30 +
@400000006afef9f922daf74c 21494 < 5550 1 + 49 30 5550 2 
@400000006afef9f922db7834 21494 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef9f922db938c 21494 < thank you for the papers, we shall look at them next week 
@400000006afef9f922dc4354 21494 < please find the minutes of the last meeting below 
@400000006afef9f922dd0a8c 21494 < the delivery will be with you on Tuesday before noon 
@400000006afef9f922dd607c 21494 < kind regards 
@400000006afef9f922de2b9c 21494 <  
@400000006afef9f922de2f84 21494 < --+
@400000006afef9f922de2f84 21494 < -------------------------------- 
@400000006afef9f922df0e2c 21494 < . 
@400000006afef9f92890d594 21494 > 250 ok 1795095023 qp 21498 
@400000006afef9f92f6508a4 21494 < QUIT 
@400000006afef9f92f73a2ec 21494 > 221 mx1.example.net 
@400000006afef9f92f7ba99c tcpserver: end 21494 status 0
@400000006afef9f92f7ba99c tcpserver: status: 0/40
@400000006afef9f92f7e41ac 21494 < [EOF]
@400000006afef9f92f7e41ac 21494 > [EOF]
@400000006afef9fb02abdc5c tcpserver: status: 1/40
@400000006afef9fb02abdc5c tcpserver: pid 21505 from 203.0.113.185
@400000006afef9fb06183034 tcpserver: ok 21505 mx1.example.net:192.0.2.25:25 mail.garden.example:203.0.113.185::53389
@400000006afef9fb0cfc8814 21505 > 220 mx1.example.net ESMTP 
@400000006afef9fb0fdf415c 21505 < EHLO mail.garden.example 
@400000006afef9fb0ffbf504 21505 > 250-mx1.example.net 
@400000006afef9fb0ffcc7f4 21505 > 250-PIPELINING 
@400000006afef9fb0ffceb1c 21505 > 250 8BITMIME 
@400000006afef9fb11982874 21505 < MAIL FROM:<v.horn31@garden.example> 
@400000006afef9fb11a56714 21505 > 250 ok 
@400000006afef9fb189b761c 21505 < RCPT TO:<ida@shop.example> 
@400000006afef9fb189c413c greylisting: 203.0.113.185 (v.horn31@garden.example -> ida@shop.example) exists (id=83246) - accepting
@400000006afef9fb18c1f1ac 21505 > 250 ok 
@400000006afef9fb1bb5a69c 21505 < DATA 
@400000006afef9fb1bf36b1c 21505 > 354 go ahead 
@400000006afef9fb1e13d634 21505 < From: <v.horn31@garden.example> 
@400000006afef9fb1e14189c 21505 < To: <ida@shop.example> 
@400000006afef9fb1e14c864 21505 < Subject: our talk of last week 
@400000006afef9fb1e1531dc 21505 < Message-ID: <mwnl8ae3.21507@mail.garden.example> 
@400000006afef9fb1e15782c 21505 <  
@400000006afef9fb1e162bdc 21505 < kind regards 
@400000006afef9fb1e1633ac 21505 <  
@400000006afef9fb1e166e44 21505 < could you send the figures of October once more? 
@400000006afef9fb1e170e6c 21505 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef9fb1e170e6c 21505 < starting delivery 1+
@400000006afef9fb1e178f54 21505 < : msg 2 to local x@example.org 
@400000006afef9fb1e17b664 21505 < thank you for the papers, we shall look at them next week 
@400000006afef9fb1e17b664 21505 < please find the minutes of the last meeting below 
@400000006afef9fb1e18009c 21505 < the delivery will be with you on Tuesday before noon 
@400000006afef9fb1e1879b4 21505 < kind regards 
@400000006afef9fb1e18fa9c 21505 <  
@400000006afef9fb1e1915f4 21505 < could you send the figures of October once m+
@400000006afef9fb1e19314c 21505 < ore? 
@400000006afef9fb1e19314c 21505 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef9fb1e193534 21505 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef9fb1e19a67c 21505 < thank you for the papers, we shall look at them next week 
@400000006afef9fb1e1a2b4c 21505 < please find the minutes of the last meeting below 
@400000006afef9fb1e1a2b4c 21505 < the delivery will be with you on Tuesday before noon 
@400000006afef9fb1e1ac3a4 21505 < kind +
@400000006afef9fb1e1af66c 21505 < regards 
@400000006afef9fb1e1af66c 21505 <  
@400000006afef9fb1e1af66c 21505 < could you send the figures of October once more? 
@400000006afef9fb1e1af66c 21505 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef9fb1e1b4c5c 21505 < ------------------------------------ 
@400000006afef9fb1e1c03f4 21505 < . 
@400000006afef9fb21c2d85c 21505 > 250 ok 1795095025 qp 21507 
@400000006afef9fb2690bfd4 21505 < QUIT 
@400000006afef9fb26b1f3d4 21505 > 221 mx1.example.net 
@400000006afef9fb26b90854 tcpserver: end 21505 status 0
@400000006afef9fb26b91024 tcpserver: status: 0/40
@400000006afef9fb26bc0dc4 21505 < [EOF]
@400000006afef9fb26bc773c 21505 > [EOF]
@400000006afefa1e299f6f04 tcpserver: status: 1/40
@400000006afefa1e299fad84 tcpserver: pid 21683 from 192.0.2.30
@400000006afefa1e32f9e764 tcpserver: ok 21683 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::51510
@400000006afefa1e3b0ef32c 21683 > 220 mx1.example.net ESMTP 
@400000006afefa1e3b8363c4 21683 < EHLO monitor.example.net 
@400000006afefa1f00001d4c 21683 > 250-mx1.example.net 
@400000006afefa1f0000639c 21683 > 250-PIPELINING 
@400000006afefa1f00007b0c 21683 > 250 8BITMIME 
@400000006afefa1f008d4dd4 21683 < QUIT 
@400000006afefa1f00aa7e7c 21683 > 221 mx1.example.net 
@400000006afefa1f00b1ba0c tcpserver: end 21683 status 0
@400000006afefa1f00b23edc tcpserver: status: 0/40
@400000006afefa1f00b4c74c 21683 < [EOF]
@400000006afefa1f00b5a9dc 21683 > [EOF]
@400000006afefa2014d13b34 tcpserver: status: 1/40
@400000006afefa2014d13b34 tcpserver: pid 21691 from 203.0.113.83
@400000006afefa2020a619d4 tcpserver: ok 21691 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::15370
@400000006afefa202bf08af4 21691 > 220 mx1.example.net ESMTP 
@400000006afefa202ca95f5c 21691 < EHLO mail.pebble.test 
@400000006afefa202cc261b4 21691 > 250-mx1.example.net 
@400000006afefa202cc27154 21691 > 250-PIPELINING 
@400000006afefa202cc27154 21691 > 250 8BITMIME 
@400000006afefa20309f7ca4 21691 < MAIL FROM:<nina16@pebble.test> 
@400000006afefa2030b1530c 21691 > 250 ok 
@400000006afefa2036d869b4 21691 < RCPT TO:<paula@example.net> 
@400000006afefa2036d8d714 greylisting: 203.0.113.83 (nina16@pebble.test -> paula@example.net) exists (id=54046) - accepting
@400000006afefa20371a73f4 21691 > 250 ok 
@400000006afefa203b3efc0c 21691 < DATA 
@400000006afefa203b5235ec 21691 > 354 go ahead 
@400000006afefa21000e176c 21691 < From: <nina16@pebble.test> 
@400000006afefa21000ec34c 21691 < To: <paula@example.net> 
@400000006afefa21000f7314 21691 < Subject: our talk of last week 
@400000006afefa2100105d74 21691 < Message-ID: <mwnl93bl.21695@mail.pebble.test> 
@400000006afefa2100105d74 21691 <  
@400000006afefa2100110d3c 21691 < please find the minutes of the last meeting below 
@400000006afefa210011c4d4 21691 < the delivery will be with you on Tuesday before noon 
@400000006afefa2100126ccc 21691 < kind regards 
@400000006afefa210012b31c 21691 <  
@400000006afefa210013766c 21691 < c+
@400000006afefa210013f754 21691 < ould you send the figures of October once more? 
@400000006afefa210014c274 21691 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefa210014ca44 21691 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefa2100158d94 21691 < thank you for the papers, we shall look at them next week 
@400000006afefa2100158d94 21691 < please find the minutes of the last meeting below 
@400000006afefa210015eb54 21691 < the delivery wil+
@400000006afefa210015eb54 21691 < l be with you on Tuesday before noon 
@400000006afefa210015eb54 21691 < kind regards 
@400000006afefa210015eb54 21691 <  
@400000006afefa210015eb54 21691 < could you send the figures of October once more? 
@400000006afefa210015eb54 21691 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefa210015eb54 21691 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefa210015eb54 21691 < thank you for the papers, we shall look at them next week 
@400000006afefa2100168794 21691 < please find +
@400000006afefa210016b28c 21691 < the minutes of the last meeting below 
@400000006afefa2100178194 21691 < the delivery will be with you on Tuesday before noon 
@400000006afefa210017fe94 21691 < kind regards 
@400000006afefa210017fe94 21691 <  
@400000006afefa210017fe94 21691 < could you send the figures of October once more? 
@400000006afefa210018d56c 21691 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefa210019b02c 21691 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefa210019b7fc 21691 < thank you for th+
@400000006afefa210019d73c 21691 < e papers, we shall look at them next week 
@400000006afefa21001a255c 21691 < please find the minutes of the last meeting below 
@400000006afefa21001a255c 21691 < the delivery will be with you on Tuesday before noon 
@400000006afefa21001a63dc 21691 < kind regards 
@400000006afefa21001ae8ac 21691 <  
@400000006afefa21001bbf84 21691 < could you send the figures of October once more? 
@400000006afefa21001bc754 21691 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefa21001c4c24 21691 < starting del+
@400000006afefa21001cf804 21691 < ivery 1: msg 2 to local x@example.org 
@400000006afefa21001dcaf4 21691 < thank you for the papers, we shall look at them next week 
@400000006afefa21001e1144 21691 < please find the minutes of the last meeting below 
@400000006afefa21001e47f4 21691 < the delivery will be with you on Tuesday before noon 
@400000006afefa21001e47f4 21691 < kind regards 
@400000006afefa21001e8674 21691 <  
@400000006afefa21001e8674 21691 < could you send the figures of October+
@400000006afefa21001e8674 21691 <  once more? 
@400000006afefa21001e8674 21691 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefa21001ee81c 21691 < ----------------------------------------------- 
@400000006afefa21001f2a84 21691 < . 
@400000006afefa210382faac 21691 > 250 ok 1795095063 qp 21695 
@400000006afefa210a24ee74 21691 < QUIT 
@400000006afefa210a61cc7c 21691 > 221 mx1.example.net 
@400000006afefa210a6a38bc tcpserver: end 21691 status 0
@400000006afefa210a6ab9a4 tcpserver: status: 0/40
@400000006afefa210a6c7adc 21691 < [EOF]
@400000006afefa210a6c9a1c 21691 > [EOF]
@400000006afefa56009743a2 tcpserver: status: 1/40
@400000006afefa560097f36a tcpserver: pid 21960 from 198.51.100.126
@400000006afefa5602e07822 tcpserver: ok 21960 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::7932
@400000006afefa560eb5627a 21960 > 220 mx1.example.net ESMTP 
@400000006afefa5611f26cda 21960 < EHLO mail.bigmail.example 
@400000006afefa561231a472 21960 > 250-mx1.example.net 
@400000006afefa5612320dea 21960 > 250-PIPELINING 
@400000006afefa561232737a 21960 > 250 8BITMIME 
@400000006afefa5617a541ca 21960 < MAIL FROM:<f.braun36@bigmail.example> 
@400000006afefa5617ad09fa 21960 > 250 ok 
@400000006afefa561b396cda 21960 < RCPT TO:<o.beck@shop.example> 
@400000006afefa561b39af42 greylisting: 198.51.100.126 (f.braun36@bigmail.example -> o.beck@shop.example) doesn't exist. - temp. rejecting
@400000006afefa561b4309ca 21960 > 451 temporary failure (#4.3.0) 
@400000006afefa561ecf8032 21960 < QUIT 
@400000006afefa561edf1c4a 21960 > 221 mx1.example.net 
@400000006afefa561ee6a212 tcpserver: end 21960 status 0
@400000006afefa561ee6e862 tcpserver: status: 0/40
@400000006afefa561eea43c2 21960 < [EOF]
@400000006afefa561eeb16b2 21960 > [EOF]
@400000006afefa8926169e34 tcpserver: status: 1/40
@400000006afefa8926178894 tcpserver: pid 22218 from 198.51.100.176
@400000006afefa892f2999cc tcpserver: ok 22218 mx1.example.net:192.0.2.25:25 :198.51.100.176::45675
@400000006afefa893b3a123c rblsmtpd: 198.51.100.176 pid 22218: 451 https://zen.dnsbl.example/query/ip/198.51.100.176
@400000006afefa8c1620ecb4 tcpserver: end 22218 status 0
@400000006afefa8c16213304 tcpserver: status: 0/40
@400000006afefb9e236acb9c tcpserver: status: 1/40
@400000006afefb9e236b3514 tcpserver: pid 23602 from 198.51.100.247
@400000006afefb9e2ca17bd4 tcpserver: ok 23602 mx1.example.net:192.0.2.25:25 mail.tower.test:198.51.100.247::57092
@400000006afefb9e36d58384 23602 > 220 mx1.example.net ESMTP 
@400000006afefb9e3965ee7c 23602 < EHLO mail.tower.test 
@400000006afefb9e39921efc 23602 > 250-mx1.example.net 
@400000006afefb9e3992654c 23602 > 250-PIPELINING 
@400000006afefb9e3992654c 23602 > 250 8BITMIME 
@400000006afefb9f04d49c44 23602 < MAIL FROM:<m.roth16@tower.test> 
@400000006afefb9f04d49c44 23602 < RCPT TO:<t.wolf@shop.example> 
@400000006afefb9f04d524fc 23602 < DATA 
@400000006afefb9f05176dbc 23602 > 250 ok 
@400000006afefb9f0517a084 greylisting: 198.51.100.247 (m.roth16@tower.test -> t.wolf@shop.example) exists (id=60409) - accepting
@400000006afefb9f052e35c4 23602 > 250 ok 
@400000006afefb9f0544ea44 23602 > 354 go ahead 
@400000006afefb9f0726314c 23602 < From: <m.roth16@tower.test> 
@400000006afefb9f0726314c 23602 < To: <t.wolf@shop.example> 
@400000006afefb9f0726314c 23602 < Subject: our talk of last week 
@400000006afefb9f07265c44 23602 < Message-ID: <mwnlha6x.23606@mail.tower.test> 
@400000006afefb9f0726f49c 23602 <  
@400000006afefb9f07273aec 23602 < please find the minutes of the last meeting below 
@400000006afefb9f0727c78c 23602 < the delivery will be with you on Tuesday before noon 
@400000006afefb9f0727c78c 23602 < kind regards 
@400000006afefb9f07280ddc 23602 < +
@400000006afefb9f07282164 23602 <  
@400000006afefb9f0728aa1c 23602 < could you send the figures of October once more? 
@400000006afefb9f0729947c 23602 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefb9f072a34a4 23602 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefb9f072ac52c 23602 < thank you for the papers, we shall look at them next week 
@400000006afefb9f072ac52c 23602 < please find the minutes of the last meeting below 
@400000006afefb9f072ac914 23602 < the delivery w+
@400000006afefb9f072baba4 23602 < ill be with you on Tuesday before noon 
@400000006afefb9f072baba4 23602 < kind regards 
@400000006afefb9f072c5784 23602 <  
@400000006afefb9f072d0b34 23602 < could you send the figures of October once more? 
@400000006afefb9f072d9bbc 23602 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefb9f072e10ec 23602 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefb9f072e208c 23602 < thank you for the papers, we shall look at them next week 
@400000006afefb9f072ec884 23602 < please fin+
@400000006afefb9f072efb4c 23602 < d the minutes of the last meeting below 
@400000006afefb9f072efb4c 23602 < the delivery will be with you on Tuesday before noon 
@400000006afefb9f072efb4c 23602 < kind regards 
@400000006afefb9f072f8404 23602 <  
@400000006afefb9f072f8404 23602 < could you send the figures of October once more? 
@400000006afefb9f07305adc 23602 < -------------------- 
@400000006afefb9f07305adc 23602 < . 
@400000006afefb9f0cadeb14 23602 > 250 ok 1795095445 qp 23606 
@400000006afefb9f0f1d491c 23602 < QUIT 
@400000006afefb9f0f282e2c 23602 > 221 mx1.example.net 
@400000006afefb9f0f2f7d44 tcpserver: end 23602 status 0
@400000006afefb9f0f300214 tcpserver: status: 0/40
@400000006afefb9f0f32bd4c 23602 < [EOF]
@400000006afefb9f0f32bd4c 23602 > [EOF]
@400000006afefbd3202fb924 tcpserver: status: 1/40
@400000006afefbd3202fb924 tcpserver: pid 23867 from 198.51.100.126
@400000006afefbd3227ab6ac tcpserver: ok 23867 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::58667
@400000006afefbd32915d85c 23867 > 220 mx1.example.net ESMTP 
@400000006afefbd32bf2b98c 23867 < EHLO mail.bigmail.example 
@400000006afefbd32c029424 23867 > 250-mx1.example.net 
@400000006afefbd32c031124 23867 > 250-PIPELINING 
@400000006afefbd32c031124 23867 > 250 8BITMIME 
@400000006afefbd32d7ad474 23867 < MAIL FROM:<f.braun36@bigmail.example> 
@400000006afefbd32d9fc57c 23867 > 250 ok 
@400000006afefbd32e38cd44 23867 < RCPT TO:<o.beck@shop.example> 
@400000006afefbd32e3961b4 greylisting: 198.51.100.126 (f.braun36@bigmail.example -> o.beck@shop.example) exists (id=80869) - accepting
@400000006afefbd32e74b534 23867 > 250 ok 
@400000006afefbd330889174 23867 < DATA 
@400000006afefbd330ac1f04 23867 > 354 go ahead 
@400000006afefbd33452fb3c 23867 < From: <f.braun36@bigmail.example> 
@400000006afefbd33453b2d4 23867 < To: <o.beck@shop.example> 
@400000006afefbd33453b2d4 23867 < Subject: our talk of last week 
@400000006afefbd3345481dc 23867 < Message-ID: <mwnlieum.23869@mail.bigmail.example> 
@400000006afefbd3345502c4 23867 <  
@400000006afefbd334558f64 23867 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefbd33455ba5c 23867 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefbd33455ba5c 23867 < thank you for the papers, we+
@400000006afefbd33456375c 23867 <  shall look at them next week 
@400000006afefbd33456663c 23867 < please find the minutes of the last meeting below 
@400000006afefbd33456663c 23867 < the delivery will be with you on Tuesday before noon 
@400000006afefbd3345719ec 23867 < kind regards 
@400000006afefbd3345719ec 23867 <  
@400000006afefbd334577f7c 23867 < could you send the figures of October once more? 
@400000006afefbd334585654 23867 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefbd334590a04 23867 < starting delivery 1: msg+
@400000006afefbd33459d90c 23867 <  2 to local x@example.org 
@400000006afefbd33459d90c 23867 < thank you for the papers, we shall look at them next week 
@400000006afefbd3345a3e9c 23867 < please find the minutes of the last meeting below 
@400000006afefbd3345acf24 23867 < the delivery will be with you on Tuesday before noon 
@400000006afefbd3345b30cc 23867 < kind regards 
@400000006afefbd3345badcc 23867 <  
@400000006afefbd3345c26e4 23867 < could you send the figures of October once more?+
@400000006afefbd3345c26e4 23867 <  
@400000006afefbd3345c4df4 23867 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefbd3345c78ec 23867 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefbd3345cb76c 23867 < thank you for the papers, we shall look at them next week 
@400000006afefbd3345cb76c 23867 < please find the minutes of the last meeting below 
@400000006afefbd3345d5b7c 23867 < the delivery will be with you on Tuesday before noon 
@400000006afefbd3345dff8c 23867 < kind regar+
@400000006afefbd3345dff8c 23867 < ds 
@400000006afefbd3345e9014 23867 <  
@400000006afefbd3345e9014 23867 < could you send the figures of October once more? 
@400000006afefbd3345eb33c 23867 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefbd3345eb33c 23867 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefbd3345f1cb4 23867 < thank you for the papers, we shall look at them next week 
@400000006afefbd3345f1cb4 23867 < please find the minutes of the last meeting below 
@400000006afefbd3345f6ebc 23867 < the deliv+
@400000006afefbd33460497c 23867 < ery will be with you on Tuesday before noon 
@400000006afefbd33460497c 23867 < kind regards 
@400000006afefbd334610114 23867 <  
@400000006afefbd334610114 23867 < could you send the figures of October once more? 
@400000006afefbd33461d01c 23867 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefbd33462454c 23867 < ----------------------------- 
@400000006afefbd334627814 23867 < . 
@400000006afefbd3360a4c14 23867 > 250 ok 1795095497 qp 23869 
@400000006afefbd33aa085a4 23867 < QUIT 
@400000006afefbd33ada1bd4 23867 > 221 mx1.example.net 
@400000006afefbd33ae1ad54 tcpserver: end 23867 status 0
@400000006afefbd33ae24994 tcpserver: status: 0/40
@400000006afefbd33ae4e974 23867 < [EOF]
@400000006afefbd33ae533ac 23867 > [EOF]
@400000006afefc3115840c8c tcpserver: status: 1/40
@400000006afefc3115841074 tcpserver: pid 24336 from 198.51.100.152
@400000006afefc3119e320ec tcpserver: ok 24336 mx1.example.net:192.0.2.25:25 mail.cloudy.example:198.51.100.152::46345
@400000006afefc311d0f4714 tcpserver: status: 2/40
@400000006afefc311d1021d4 tcpserver: pid 24337 from 203.0.113.36
@400000006afefc311fbad35c 24336 > 220 mx1.example.net ESMTP 
@400000006afefc3122b8d504 24336 < EHLO mail.cloudy.example 
@400000006afefc3122ef4e54 24336 > 250-mx1.example.net 
@400000006afefc3122ef4e54 24336 > 250-PIPELINING 
@400000006afefc3122ef8504 24336 > 250 8BITMIME 
@400000006afefc3126299d7c 24336 < MAIL FROM:<t.wolf29@cloudy.example> 
@400000006afefc31265c7134 24336 > 250 ok 
@400000006afefc31272daf9c tcpserver: ok 24337 mx1.example.net:192.0.2.25:25 mail.bluebird.test:203.0.113.36::5517
@400000006afefc312a7e1ed4 24336 < RCPT TO:<f.braun@club.example> 
@400000006afefc312a7e74c4 greylisting: 198.51.100.152 (t.wolf29@cloudy.example -> f.braun@club.example) exists (id=79421) - accepting
@400000006afefc312ab86c9c 24336 > 250 ok 
@400000006afefc312ed59dcc 24337 > 220 mx1.example.net ESMTP 
@400000006afefc312fb21f04 24336 < DATA 
@400000006afefc312fc63b74 24336 > 354 go ahead 
@400000006afefc3132fa125c 24337 < EHLO mail.bluebird.test 
@400000006afefc313331cbfc 24337 > 250-mx1.example.net 
@400000006afefc313331d3cc 24337 > 250-PIPELINING 
@400000006afefc313331db9c 24337 > 250 8BITMIME 
@400000006afefc313498784c 24336 < From: <t.wolf29@cloudy.example> 
@400000006afefc313498784c 24336 < To: <f.braun@club.example> 
@400000006afefc3134989f5c 24336 < Subject: our talk of last week 
@400000006afefc3134992814 24336 < Message-ID: <mwnlkff1.24339@mail.cloudy.example> 
@400000006afefc3134992814 24336 <  
@400000006afefc3134992814 24336 < could you send the figures of October once more? 
@400000006afefc31349962ac 24336 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefc3134999574 24336 < starting delivery 1: msg 2 to l+
@400000006afefc3134999574 24336 < ocal x@example.org 
@400000006afefc31349a54dc 24336 < thank you for the papers, we shall look at them next week 
@400000006afefc31349ae564 24336 < please find the minutes of the last meeting below 
@400000006afefc31349ae564 24336 < the delivery will be with you on Tuesday before noon 
@400000006afefc31349bb084 24336 < kind regards 
@400000006afefc31349c77bc 24336 <  
@400000006afefc31349cf0d4 24336 < could you send the figures of October once more? 
@400000006afefc31349cf0d4 24336 < +49 30+
@400000006afefc31349d5a4c 24336 <  5550 1 + 49 30 5550 2 
@400000006afefc31349d5a4c 24336 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefc31349d5a4c 24336 < thank you for the papers, we shall look at them next week 
@400000006afefc31349d5a4c 24336 < please find the minutes of the last meeting below 
@400000006afefc31349dc3c4 24336 < the delivery will be with you on Tuesday before noon 
@400000006afefc31349dd364 24336 < kind regards 
@400000006afefc31349e2954 24336 <  
@400000006afefc31349e5064 24336 < c+
@400000006afefc31349ef85c 24336 < ould you send the figures of October once more? 
@400000006afefc31349f179c 24336 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefc31349fea8c 24336 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefc3134a0772c 24336 < thank you for the papers, we shall look at them next week 
@400000006afefc3134a107b4 24336 < please find the minutes of the last meeting below 
@400000006afefc3134a11b3c 24336 < the delivery wil+
@400000006afefc3134a11b3c 24336 < l be with you on Tuesday before noon 
@400000006afefc3134a1d6bc 24336 < kind regards 
@400000006afefc3134a2b564 24336 <  
@400000006afefc3134a35d5c 24336 < could you send the figures of October once more? 
@400000006afefc3134a3b34c 24336 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefc3134a499c4 24336 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefc3134a499c4 24336 < thank you for the papers, we shall look at them next week 
@400000006afefc3134a516c4 24336 < please find +
@400000006afefc3134a516c4 24336 < the minutes of the last meeting below 
@400000006afefc3134a58424 24336 < the delivery will be with you on Tuesday before noon 
@400000006afefc3134a58424 24336 < kind regards 
@400000006afefc3134a5e5cc 24336 <  
@400000006afefc3134a61894 24336 < could you send the figures of October once more? 
@400000006afefc3134a62c1c 24336 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefc3134a706dc 24336 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefc3134a77c0c 24336 < thank you for th+
@400000006afefc3134a81c34 24336 < e papers, we shall look at them next week 
@400000006afefc3134a81c34 24336 < please find the minutes of the last meeting below 
@400000006afefc3134a81c34 24336 < the delivery will be with you on Tuesday before noon 
@400000006afefc3134a81c34 24336 < kind regards 
@400000006afefc3134a88994 24336 <  
@400000006afefc3134a95c84 24336 < could you send the figures of October once more? 
@400000006afefc3134a95c84 24336 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefc3134a9aaa4 24336 < starting del+
@400000006afefc3134aa0094 24336 < ivery 1: msg 2 to local x@example.org 
@400000006afefc3134aab82c 24336 < thank you for the papers, we shall look at them next week 
@400000006afefc3134aab82c 24336 < please find the minutes of the last meeting below 
@400000006afefc3134ab834c 24336 < the delivery will be with you on Tuesday before noon 
@400000006afefc3134abe4f4 24336 < kind regards 
@400000006afefc3134abe4f4 24336 <  
@400000006afefc3134abe4f4 24336 < could you send the figures of October+
@400000006afefc3134ac757c 24336 <  once more? 
@400000006afefc3134ad5bf4 24336 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefc3134adcd3c 24336 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefc3134ae791c 24336 < thank you for the papers, we shall look at them next week 
@400000006afefc3134af5bac 24336 < please find the minutes of the last meeting below 
@400000006afefc3134b01efc 24336 < the delivery will be with you on Tuesday before noon+
@400000006afefc3134b0bf24 24336 <  
@400000006afefc3134b0f5d4 24336 < kind regards 
@400000006afefc3134b199e4 24336 <  
@400000006afefc3134b21eb4 24336 < could you send the figures of October once more? 
@400000006afefc3134b2788c 24336 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefc3134b2788c 24336 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefc3134b3052c 24336 < thank you for the papers, we shall look at them next week 
@400000006afefc3134b310e4 24336 < please find the minutes of the last meeting belo+
@400000006afefc3134b3340c 24336 < w 
@400000006afefc3134b3f75c 24336 < the delivery will be with you on Tuesday before noon 
@400000006afefc3134b3f75c 24336 < kind regards 
@400000006afefc3134b49f54 24336 <  
@400000006afefc3134b49f54 24336 < could you send the figures of October once more? 
@400000006afefc3134b49f54 24336 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefc3134b500fc 24336 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefc3134b56e5c 24336 < thank you for the papers, we shall look at them next+
@400000006afefc3134b56e5c 24336 <  week 
@400000006afefc3134b56e5c 24336 < please find the minutes of the last meeting below 
@400000006afefc3134b56e5c 24336 < the delivery will be with you on Tuesday before noon 
@400000006afefc3134b5e774 24336 < kind regards 
@400000006afefc3134b6220c 24336 <  
@400000006afefc3134b6220c 24336 < could you send the figures of October once more? 
@400000006afefc3134b6220c 24336 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefc3134b6f4fc 24336 < starting delivery 1: msg 2 to local x@example.or+
@400000006afefc3134b73f34 24336 < g 
@400000006afefc3134b7fe9c 24336 < thank you for the papers, we shall look at them next week 
@400000006afefc3134b844ec 24336 < please find the minutes of the last meeting below 
@400000006afefc3134b8836c 24336 < the delivery will be with you on Tuesday before noon 
@400000006afefc3134b8a694 24336 < kind regards 
@400000006afefc3134b8a694 24336 <  
@400000006afefc3134b8a694 24336 < could you send the figures of October once more? 
@400000006afefc3134b9371c 24336 < +49 30 5550 1 + 49 30 5+
@400000006afefc3134b98154 24336 < 550 2 
@400000006afefc3134b9eacc 24336 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefc3134ba5ffc 24336 < thank you for the papers, we shall look at them next week 
@400000006afefc3134baa264 24336 < please find the minutes of the last meeting below 
@400000006afefc3134baa264 24336 < the delivery will be with you on Tuesday before noon 
@400000006afefc3134bae4cc 24336 < kind regards 
@400000006afefc3134bae4cc 24336 <  
@400000006afefc3134bbcb44 24336 < could you send the+
@400000006afefc3134bc3c8c 24336 <  figures of October once more? 
@400000006afefc3134bca9ec 24336 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefc3134bd1364 24336 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefc3134bd4244 24336 < thank you for the papers, we shall look at them next week 
@400000006afefc3134bd8c7c 24336 < please find the minutes of the last meeting below 
@400000006afefc3134bdbf44 24336 < the delivery will be with you on +
@400000006afefc3134be0d64 24336 < Tuesday before noon 
@400000006afefc3134be191c 24336 < kind regards 
@400000006afefc3134be579c 24336 <  
@400000006afefc3134be579c 24336 < could you send the figures of October once more? 
@400000006afefc3134be8294 24336 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefc3134bf3644 24336 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefc3134bf6524 24336 < thank you for the papers, we shall look at them next week 
@400000006afefc3134bf6524 24336 < please find the minutes of th+
@400000006afefc3134bffd7c 24336 < e last meeting below 
@400000006afefc3134c06ec4 24336 < the delivery will be with you on Tuesday before noon 
@400000006afefc3134c0b12c 24336 < kind regards 
@400000006afefc3134c1459c 24336 <  
@400000006afefc3134c2011c 24336 < could you send the figures of October once more? 
@400000006afefc3134c2188c 24336 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefc3134c21c74 24336 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefc3134c21c74 24336 < thank you for the papers, we shal+
@400000006afefc3134c21c74 24336 < l look at them next week 
@400000006afefc3134c21c74 24336 < please find the minutes of the last meeting below 
@400000006afefc3134c2dbdc 24336 < the delivery will be with you on Tuesday before noon 
@400000006afefc3134c33d84 24336 < kind regards 
@400000006afefc3134c3d5dc 24336 <  
@400000006afefc3134c42fb4 24336 < could you send the figures of October once more? 
@400000006afefc3134c42fb4 24336 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefc3134c46664 24336 < starting delivery 1: msg 2 to+
@400000006afefc3134c502a4 24336 <  local x@example.org 
@400000006afefc3134c502a4 24336 < -------------------------- 
@400000006afefc3134c502a4 24336 < . 
@400000006afefc3134c59ee4 24337 < MAIL FROM:<f.braun12@bluebird.test> 
@400000006afefc3134c6102c 24337 < RCPT TO:<f.braun@club.example> 
@400000006afefc3134c6661c 24337 < RCPT TO:<z.jung@shop.example> 
@400000006afefc3134c6661c 24337 < RCPT TO:<paula@example.net> 
@400000006afefc3134c6ac6c 24337 < RCPT TO:<t.wolf@shop.example> 
@400000006afefc3134c6b824 24337 < DATA 
@400000006afefc3134c79ab4 24337 > 250 ok 
@400000006afefc3134c79ab4 greylisting: 203.0.113.36 (f.braun12@bluebird.test -> f.braun@club.example) exists (id=37793) - accepting
@400000006afefc3134da828c 24337 > 250 ok 
@400000006afefc3134dab16c greylisting: 203.0.113.36 (f.braun12@bluebird.test -> z.jung@shop.example) exists (id=11422) - accepting
@400000006afefc3134fddd54 24337 > 250 ok 
@400000006afefc3134fe7d7c greylisting: 203.0.113.36 (f.braun12@bluebird.test -> paula@example.net) exists (id=14596) - accepting
@400000006afefc31352d2ab4 24337 > 250 ok 
@400000006afefc31352d9044 greylisting: 203.0.113.36 (f.braun12@bluebird.test -> t.wolf@shop.example) exists (id=10352) - accepting
@400000006afefc313557828c 24337 > 250 ok 
@400000006afefc313587e15c 24337 > 354 go ahead 
@400000006afefc3138dc156c 24336 > 250 ok 1795095591 qp 24339 
@400000006afefc313a03575c 24337 < From: <f.braun12@bluebird.test> 
@400000006afefc313a03575c 24337 < To: <f.braun@club.example> 
@400000006afefc313a03575c 24337 < Subject: our talk of last week 
@400000006afefc313a0399c4 24337 < Message-ID: <mwnlkfhu.24340@mail.bluebird.test> 
@400000006afefc313a04592c 24337 <  
@400000006afefc313a04e1e4 24337 < the delivery will be with you on Tuesday before noon 
@400000006afefc313a04e1e4 24337 < kind regards 
@400000006afefc313a059594 24337 <  
@400000006afefc313a065114 24337 < could you send the figures of October once+
@400000006afefc313a06fcf4 24337 <  more? 
@400000006afefc313a071464 24337 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefc313a071464 24337 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefc313a0756cc 24337 < thank you for the papers, we shall look at them next week 
@400000006afefc313a08412c 24337 < please find the minutes of the last meeting below 
@400000006afefc313a08412c 24337 < the delivery will be with you on Tuesday before noon 
@400000006afefc313a091034 24337 < kin+
@400000006afefc313a09c3e4 24337 < d regards 
@400000006afefc313a09f6ac 24337 <  
@400000006afefc313a09f6ac 24337 < could you send the figures of October once more? 
@400000006afefc313a0a6fc4 24337 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefc313a0aa28c 24337 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefc313a0b69c4 24337 < thank you for the papers, we shall look at them next week 
@400000006afefc313a0bb014 24337 < please find the minutes of the last meeting below 
@400000006afefc313a0c8ad4 24337 < th+
@400000006afefc313a0d0fa4 24337 < e delivery will be with you on Tuesday before noon 
@400000006afefc313a0d0fa4 24337 < kind regards 
@400000006afefc313a0d714c 24337 <  
@400000006afefc313a0e4054 24337 < could you send the figures of October once more? 
@400000006afefc313a0f1efc 24337 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefc313a0fb754 24337 < ---------------------------------- 
@400000006afefc313a0fb754 24337 < . 
@400000006afefc32021b8ef4 24336 < QUIT 
@400000006afefc32024fe94c 24336 > 221 mx1.example.net 
@400000006afefc320257b17c tcpserver: end 24336 status 0
@400000006afefc320257b17c tcpserver: status: 1/40
@400000006afefc32025a97ac 24336 < [EOF]
@400000006afefc32025b2834 24336 > [EOF]
@400000006afefc32031b1cd4 24337 > 250 ok 1795095592 qp 24340 
@400000006afefc320674a814 24337 < QUIT 
@400000006afefc3206a3e9bc 24337 > 221 mx1.example.net 
@400000006afefc3206ac07dc tcpserver: end 24337 status 0
@400000006afefc3206acc744 tcpserver: status: 0/40
@400000006afefc3206ae981c 24337 < [EOF]
@400000006afefc3206af4014 24337 > [EOF]
@400000006afefc413235561a tcpserver: status: 1/40
@400000006afefc4132362cf2 tcpserver: pid 24419 from 198.51.100.72
@400000006afefc4137433492 tcpserver: ok 24419 mx1.example.net:192.0.2.25:25 mail.grocer.example:198.51.100.72::48721
@400000006afefc4203903082 24419 > 220 mx1.example.net ESMTP 
@400000006afefc42052b98d2 24419 < EHLO mail.grocer.example 
@400000006afefc4205647f3a 24419 > 250-mx1.example.net 
@400000006afefc4205648322 24419 > 250-PIPELINING 
@400000006afefc4205648322 24419 > 250 8BITMIME 
@400000006afefc4205cacea2 24419 < MAIL FROM:<t.wolf20@grocer.example> 
@400000006afefc4205dcacda 24419 > 250 ok 
@400000006afefc42086d044a 24419 < RCPT TO:<j.klein@club.example> 
@400000006afefc42086d044a greylisting: 198.51.100.72 (t.wolf20@grocer.example -> j.klein@club.example) doesn't exist. - temp. rejecting
@400000006afefc42089dd84a 24419 > 451 temporary failure (#4.3.0) 
@400000006afefc420f5f3af2 24419 < QUIT 
@400000006afefc420f69e952 24419 > 221 mx1.example.net 
@400000006afefc420f71403a tcpserver: end 24419 status 0
@400000006afefc420f720772 tcpserver: status: 0/40
@400000006afefc420f745162 24419 < [EOF]
@400000006afefc420f745162 24419 > [EOF]
@400000006afefc5200d09c4c tcpserver: status: 1/40
@400000006afefc5200d0e684 tcpserver: pid 24500 from 198.51.100.175
@400000006afefc52077e30a4 tcpserver: ok 24500 mx1.example.net:192.0.2.25:25 host175.isp.test:198.51.100.175::46328
@400000006afefc521e58e9cc rblsmtpd: 198.51.100.175 pid 24500: 451 https://zen.dnsbl.example/query/ip/198.51.100.175
@400000006afefc533683508c tcpserver: end 24500 status 0
@400000006afefc533683ae4c tcpserver: status: 0/40
@400000006afefcf921964634 tcpserver: status: 1/40
@400000006afefcf921964634 tcpserver: pid 25337 from 203.0.113.57
@400000006afefcf92b3f309c tcpserver: ok 25337 mx1.example.net:192.0.2.25:25 mail.university.example:203.0.113.57::35365
@400000006afefcf9362a18b4 25337 > 220 mx1.example.net ESMTP 
@400000006afefcf9386e674c 25337 < EHLO mail.university.example 
@400000006afefcf938a32b1c 25337 > 250-mx1.example.net 
@400000006afefcf938a32b1c 25337 > 250-PIPELINING 
@400000006afefcf938a3bf8c 25337 > 250 8BITMIME 
@400000006afefcf939528d8c 25337 < MAIL FROM:<t.wolf31@university.example> 
@400000006afefcf939531644 25337 < RCPT TO:<h.vogel@club.example> 
@400000006afefcf939531644 25337 < DATA 
@400000006afefcf939666b7c 25337 > 250 ok 
@400000006afefcf93967175c greylisting: 203.0.113.57 (t.wolf31@university.example -> h.vogel@club.example) exists (id=60252) - accepting
@400000006afefcf939875d14 25337 > 250 ok 
@400000006afefcf939b51fec 25337 > 354 go ahead 
@400000006afefcfa015dbd34 25337 < From: <t.wolf31@university.example> 
@400000006afefcfa015e74cc 25337 < To: <h.vogel@club.example> 
@400000006afefcfa015f2494 25337 < Subject: our talk of last week 
@400000006afefcfa015f72b4 25337 < Message-ID: <mwnlopvd.25340@mail.university.example> 
@400000006afefcfa015f72b4 25337 <  
@400000006afefcfa01602e34 25337 < please find the minutes of the last meeting below 
@400000006afefcfa01609b94 25337 < the delivery will be with you on Tuesday before noon+
@400000006afefcfa01609b94 25337 <  
@400000006afefcfa01609b94 25337 < kind regards 
@400000006afefcfa0160a364 25337 <  
@400000006afefcfa0160a364 25337 < could you send the figures of October once more? 
@400000006afefcfa0161726c 25337 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefcfa0161726c 25337 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefcfa01620eac 25337 < thank you for the papers, we shall look at them next week 
@400000006afefcfa0162649c 25337 < please find the minutes of the last meeting belo+
@400000006afefcfa0162fcf4 25337 < w 
@400000006afefcfa0163d7b4 25337 < the delivery will be with you on Tuesday before noon 
@400000006afefcfa0163d7b4 25337 < kind regards 
@400000006afefcfa0163d7b4 25337 <  
@400000006afefcfa0164b274 25337 < could you send the figures of October once more? 
@400000006afefcfa01650c4c 25337 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefcfa01650c4c 25337 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefcfa01654eb4 25337 < thank you for the papers, we shall look at them next+
@400000006afefcfa0165894c 25337 <  week 
@400000006afefcfa01660264 25337 < please find the minutes of the last meeting below 
@400000006afefcfa0166c5b4 25337 < the delivery will be with you on Tuesday before noon 
@400000006afefcfa0166c5b4 25337 < kind regards 
@400000006afefcfa0166c5b4 25337 <  
@400000006afefcfa0166d93c 25337 < could you send the figures of October once more? 
@400000006afefcfa0166d93c 25337 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefcfa0166d93c 25337 < starting delivery 1: msg 2 to local x@example.or+
@400000006afefcfa01672f2c 25337 < g 
@400000006afefcfa016790d4 25337 < thank you for the papers, we shall look at them next week 
@400000006afefcfa0167def4 25337 < please find the minutes of the last meeting below 
@400000006afefcfa016815a4 25337 < the delivery will be with you on Tuesday before noon 
@400000006afefcfa016815a4 25337 < kind regards 
@400000006afefcfa016815a4 25337 <  
@400000006afefcfa016863c4 25337 < could you send the figures of October once more? 
@400000006afefcfa016863c4 25337 < +49 30 5550 1 + 49 30 5+
@400000006afefcfa01689e5c 25337 < 550 2 
@400000006afefcfa01689e5c 25337 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefcfa01692714 25337 < ------------------- 
@400000006afefcfa0169f61c 25337 < . 
@400000006afefcfa0762b194 25337 > 250 ok 1795095792 qp 25340 
@400000006afefcfa085b32c4 25337 < QUIT 
@400000006afefcfa089a81cc 25337 > 221 mx1.example.net 
@400000006afefcfa08a1b974 tcpserver: end 25337 status 0
@400000006afefcfa08a1fbdc tcpserver: status: 0/40
@400000006afefcfa08a59d8c 25337 < [EOF]
@400000006afefcfa08a61e74 25337 > [EOF]
@400000006afefcfa23970bbc tcpserver: status: 1/40
@400000006afefcfa239788bc tcpserver: pid 25342 from 198.51.100.148
@400000006afefcfa298c8efc tcpserver: ok 25342 mx1.example.net:192.0.2.25:25 mail.birch.example:198.51.100.148::49720
@400000006afefcfa2e797fc4 25342 > 220 mx1.example.net ESMTP 
@400000006afefcfa2eddcf74 25342 < EHLO mail.birch.example 
@400000006afefcfa2ef22a64 25342 > 250-mx1.example.net 
@400000006afefcfa2ef22a64 25342 > 250-PIPELINING 
@400000006afefcfa2ef22a64 25342 > 250 8BITMIME 
@400000006afefcfa33f0d63c 25342 < MAIL FROM:<lena8@birch.example> 
@400000006afefcfa34332ab4 25342 > 250 ok 
@400000006afefcfa3673720c 25342 < RCPT TO:<h.vogel@club.example> 
@400000006afefcfa36738594 greylisting: 198.51.100.148 (lena8@birch.example -> h.vogel@club.example) exists (id=81717) - accepting
@400000006afefcfa369a2c1c 25342 > 250 ok 
@400000006afefcfa389f1ff4 25342 < DATA 
@400000006afefcfa38ab2de4 25342 > 354 go ahead 
@400000006afefcfb010511fc 25342 < From: <lena8@birch.example> 
@400000006afefcfb01057f5c 25342 < To: <h.vogel@club.example> 
@400000006afefcfb01061b9c 25342 < Subject: our talk of last week 
@400000006afefcfb01062754 25342 < Message-ID: <mwnloqlh.25345@mail.birch.example> 
@400000006afefcfb010661ec 25342 <  
@400000006afefcfb010661ec 25342 < could you send the figures of October once more? 
@400000006afefcfb01074c4c 25342 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefcfb01079684 25342 < starting delivery 1: msg 2 to local +
@400000006afefcfb01084e1c 25342 < x@example.org 
@400000006afefcfb0108ee44 25342 < thank you for the papers, we shall look at them next week 
@400000006afefcfb0108ee44 25342 < please find the minutes of the last meeting below 
@400000006afefcfb0109c51c 25342 < the delivery will be with you on Tuesday before noon 
@400000006afefcfb0109dc8c 25342 < kind regards 
@400000006afefcfb0109dc8c 25342 <  
@400000006afefcfb010aa3c4 25342 < could you send the figures of October once more? 
@400000006afefcfb010b5774 25342 < +49 30 5550+
@400000006afefcfb010c2294 25342 <  1 + 49 30 5550 2 
@400000006afefcfb010c2294 25342 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefcfb010c68e4 25342 < thank you for the papers, we shall look at them next week 
@400000006afefcfb010d18ac 25342 < please find the minutes of the last meeting below 
@400000006afefcfb010d9d7c 25342 < the delivery will be with you on Tuesday before noon 
@400000006afefcfb010e06f4 25342 < kind regards 
@400000006afefcfb010e12ac 25342 <  
@400000006afefcfb010e12ac 25342 < could +
@400000006afefcfb010e12ac 25342 < you send the figures of October once more? 
@400000006afefcfb010efd0c 25342 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefcfb010f994c 25342 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefcfb010fd7cc 25342 < thank you for the papers, we shall look at them next week 
@400000006afefcfb010fd7cc 25342 < please find the minutes of the last meeting below 
@400000006afefcfb0110b28c 25342 < the delivery will be +
@400000006afefcfb0110b28c 25342 < with you on Tuesday before noon 
@400000006afefcfb01119134 25342 < kind regards 
@400000006afefcfb0111fe94 25342 <  
@400000006afefcfb01128364 25342 < could you send the figures of October once more? 
@400000006afefcfb0112aa74 25342 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefcfb011342cc 25342 < ------------ 
@400000006afefcfb0113c3b4 25342 < . 
@400000006afefcfb03dc4224 25342 > 250 ok 1795095793 qp 25345 
@400000006afefcfb090c3efc 25342 < QUIT 
@400000006afefcfb0943e8fc 25342 > 221 mx1.example.net 
@400000006afefcfb094b66f4 tcpserver: end 25342 status 0
@400000006afefcfb094c2274 tcpserver: status: 0/40
@400000006afefcfb094e704c 25342 < [EOF]
@400000006afefcfb094e9f2c 25342 > [EOF]
@400000006afefd3f2daa6c0c tcpserver: status: 1/40
@400000006afefd3f2daad19c tcpserver: pid 25688 from 198.51.100.35
@400000006afefd3f35d25bc4 tcpserver: ok 25688 mx1.example.net:192.0.2.25:25 mail.lighthouse.test:198.51.100.35::37288
@400000006afefd4006ee6bf4 25688 > 220 mx1.example.net ESMTP 
@400000006afefd400c1525b4 25688 < EHLO mail.lighthouse.test 
@400000006afefd400c2609ec 25688 > 250-mx1.example.net 
@400000006afefd400c2609ec 25688 > 250-PIPELINING 
@400000006afefd400c2609ec 25688 > 250 8BITMIME 
@400000006afefd401110fee4 25688 < MAIL FROM:<carla17@lighthouse.test> 
@400000006afefd4011115ca4 25688 < RCPT TO:<wanda@example.net> 
@400000006afefd4011116c44 25688 < DATA 
@400000006afefd40113b6a44 25688 > 250 ok 
@400000006afefd40113bb094 greylisting: 198.51.100.35 (carla17@lighthouse.test -> wanda@example.net) exists (id=40513) - accepting
@400000006afefd40115994ec 25688 > 250 ok 
@400000006afefd40116d7e94 25688 > 354 go ahead 
@400000006afefd4016f49c1c 25688 < From: <carla17@lighthouse.test> 
@400000006afefd4016f5308c 25688 < To: <wanda@example.net> 
@400000006afefd4016f5308c 25688 < Subject: our talk of last week 
@400000006afefd4016f5308c 25688 < Message-ID: <mwnlq860.25692@mail.lighthouse.test> 
@400000006afefd4016f5308c 25688 <  
@400000006afefd4016f576dc 25688 < thank you for the papers, we shall look at them next week 
@400000006afefd4016f576dc 25688 < please find the minutes of the last meeting below 
@400000006afefd4016f576dc 25688 < the+
@400000006afefd4016f63644 25688 <  delivery will be with you on Tuesday before noon 
@400000006afefd4016f63644 25688 < kind regards 
@400000006afefd4016f6596c 25688 <  
@400000006afefd4016f6596c 25688 < could you send the figures of October once more? 
@400000006afefd4016f6596c 25688 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefd4016f6ab74 25688 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefd4016f76adc 25688 < thank you for the papers, we shall look at them next week+
@400000006afefd4016f76adc 25688 <  
@400000006afefd4016f83214 25688 < please find the minutes of the last meeting below 
@400000006afefd4016f83214 25688 < the delivery will be with you on Tuesday before noon 
@400000006afefd4016f8e5c4 25688 < kind regards 
@400000006afefd4016f933e4 25688 <  
@400000006afefd4016f9958c 25688 < could you send the figures of October once more? 
@400000006afefd4016f9958c 25688 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefd4016fa781c 25688 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefd4016fb3784 25688 < tha+
@400000006afefd4016fb3784 25688 < nk you for the papers, we shall look at them next week 
@400000006afefd4016fbe74c 25688 < please find the minutes of the last meeting below 
@400000006afefd4016fbe74c 25688 < --------- 
@400000006afefd4016fc838c 25688 < . 
@400000006afefd401d51e1dc 25688 > 250 ok 1795095862 qp 25692 
@400000006afefd4023f6a84c 25688 < QUIT 
@400000006afefd4024347c6c 25688 > 221 mx1.example.net 
@400000006afefd40243b42cc tcpserver: end 25688 status 0
@400000006afefd40243b5a3c tcpserver: status: 0/40
@400000006afefd40243e500c 25688 < [EOF]
@400000006afefd40243e7b04 25688 > [EOF]
@400000006afefd490deb1a4c tcpserver: status: 1/40
@400000006afefd490debd1e4 tcpserver: pid 25736 from 198.51.100.173
@400000006afefd4a079ec47c tcpserver: ok 25736 mx1.example.net:192.0.2.25:25 :198.51.100.173::47859
@400000006afefd4a1fe20a6c rblsmtpd: 198.51.100.173 pid 25736: 451 https://zen.dnsbl.example/query/ip/198.51.100.173
@400000006afefd4d300efc74 tcpserver: end 25736 status 0
@400000006afefd4d300efc74 tcpserver: status: 0/40
@400000006afefd5d0384d160 tcpserver: status: 1/40
@400000006afefd5d03851f80 tcpserver: pid 25835 from 198.51.100.173
@400000006afefd5d0699aab0 tcpserver: ok 25835 mx1.example.net:192.0.2.25:25 host173.isp.test:198.51.100.173::7811
@400000006afefd5d1ad8e8d8 rblsmtpd: 198.51.100.173 pid 25835: 451 https://zen.dnsbl.example/query/ip/198.51.100.173
@400000006afefd5f12848250 tcpserver: end 25835 status 0
@400000006afefd5f12848250 tcpserver: status: 0/40
@400000006afefd9d1b4e97cc tcpserver: status: 1/40
@400000006afefd9d1b4f10e4 tcpserver: pid 26157 from 198.51.100.234
@400000006afefd9d20eec364 tcpserver: ok 26157 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::51719
@400000006afefd9d2d99550c 26157 > 220 mx1.example.net ESMTP 
@400000006afefd9d2ddcde1c 26157 < EHLO mail.partner.test 
@400000006afefd9d2e0b21dc 26157 > 250-mx1.example.net 
@400000006afefd9d2e0b970c 26157 > 250-PIPELINING 
@400000006afefd9d2e0c3b1c 26157 > 250 8BITMIME 
@400000006afefd9d34387dfc 26157 < MAIL FROM:<wanda6@partner.test> 
@400000006afefd9d344829b4 26157 > 250 ok 
@400000006afefd9d39bf591c 26157 < RCPT TO:<lena@club.example> 
@400000006afefd9d39bf591c greylisting: 198.51.100.234 (wanda6@partner.test -> lena@club.example) exists (id=76036) - accepting
@400000006afefd9d39e48c8c 26157 > 250 ok 
@400000006afefd9e010a9bf4 26157 < DATA 
@400000006afefd9e011a8a14 26157 > 354 go ahead 
@400000006afefd9e038c9b84 26157 < From: <wanda6@partner.test> 
@400000006afefd9e038cb2f4 26157 < To: <lena@club.example> 
@400000006afefd9e038d919c 26157 < Subject: our talk of last week 
@400000006afefd9e038e02e4 26157 < Message-ID: <mwnls8fv.26160@mail.partner.test> 
@400000006afefd9e038e02e4 26157 <  
@400000006afefd9e038e02e4 26157 < kind regards 
@400000006afefd9e038e06cc 26157 <  
@400000006afefd9e038e06cc 26157 < could you send the figures of October once more? 
@400000006afefd9e038eb694 26157 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefd9e038ed5d4 26157 < starting delivery 1: msg+
@400000006afefd9e038ed5d4 26157 <  2 to local x@example.org 
@400000006afefd9e038f0c84 26157 < thank you for the papers, we shall look at them next week 
@400000006afefd9e038f1454 26157 < please find the minutes of the last meeting below 
@400000006afefd9e038f859c 26157 < the delivery will be with you on Tuesday before noon 
@400000006afefd9e0390411c 26157 < kind regards 
@400000006afefd9e039117f4 26157 <  
@400000006afefd9e039117f4 26157 < could you send the figures of October once more?+
@400000006afefd9e0391d374 26157 <  
@400000006afefd9e0391d374 26157 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefd9e0392bdd4 26157 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefd9e03930424 26157 < thank you for the papers, we shall look at them next week 
@400000006afefd9e03939c7c 26157 < please find the minutes of the last meeting below 
@400000006afefd9e03939c7c 26157 < the delivery will be with you on Tuesday before noon 
@400000006afefd9e0393cb5c 26157 < kind regar+
@400000006afefd9e039438bc 26157 < ds 
@400000006afefd9e039438bc 26157 <  
@400000006afefd9e039503dc 26157 < could you send the figures of October once more? 
@400000006afefd9e039503dc 26157 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefd9e039507c4 26157 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefd9e039507c4 26157 < thank you for the papers, we shall look at them next week 
@400000006afefd9e0395619c 26157 < - 
@400000006afefd9e03963c5c 26157 < . 
@400000006afefd9e09639a44 26157 > 250 ok 1795095956 qp 26160 
@400000006afefd9e0ba82374 26157 < QUIT 
@400000006afefd9e0bd2fc34 26157 > 221 mx1.example.net 
@400000006afefd9e0bda149c tcpserver: end 26157 status 0
@400000006afefd9e0bda996c tcpserver: status: 0/40
@400000006afefd9e0bdd1df4 26157 < [EOF]
@400000006afefd9e0bdd1df4 26157 > [EOF]
@400000006afefdb3054de612 tcpserver: status: 1/40
@400000006afefdb3054de612 tcpserver: pid 26265 from 198.51.100.172
@400000006afefdb30eb54ef2 tcpserver: ok 26265 mx1.example.net:192.0.2.25:25 host172.isp.test:198.51.100.172::18947
@400000006afefdb3227bd2da rblsmtpd: 198.51.100.172 pid 26265: 451 https://zen.dnsbl.example/query/ip/198.51.100.172
@400000006afefdb416107cb2 tcpserver: end 26265 status 0
@400000006afefdb41610edfa tcpserver: status: 0/40
@400000006afefe3514ef2374 tcpserver: status: 1/40
@400000006afefe3514f009ec tcpserver: pid 26916 from 198.51.100.176
@400000006afefe3519e6f564 tcpserver: ok 26916 mx1.example.net:192.0.2.25:25 host176.isp.test:198.51.100.176::30629
@400000006afefe3527f0d4a4 rblsmtpd: 198.51.100.176 pid 26916: 451 https://zen.dnsbl.example/query/ip/198.51.100.176
@400000006afefe382a3b2a34 tcpserver: end 26916 status 0
@400000006afefe382a3b8bdc tcpserver: status: 0/40
@400000006afefe5e07ba0cdc tcpserver: status: 1/40
@400000006afefe5e07ba0cdc tcpserver: pid 27120 from 203.0.113.24
@400000006afefe5e1113c1ec tcpserver: ok 27120 mx1.example.net:192.0.2.25:25 mail.heather.example:203.0.113.24::18728
@400000006afefe5e16bb0dbc 27120 > 220 mx1.example.net ESMTP 
@400000006afefe5e17b7fbbc 27120 < EHLO mail.heather.example 
@400000006afefe5e17c28adc 27120 > 250-mx1.example.net 
@400000006afefe5e17c28adc 27120 > 250-PIPELINING 
@400000006afefe5e17c2a24c 27120 > 250 8BITMIME 
@400000006afefe5e181104b4 tcpserver: status: 2/40
@400000006afefe5e18113394 tcpserver: pid 27122 from 198.51.100.72
@400000006afefe5e189fcb7c tcpserver: ok 27122 mx1.example.net:192.0.2.25:25 mail.grocer.example:198.51.100.72::14295
@400000006afefe5e18ad5454 27120 < MAIL FROM:<paula13@heather.example> 
@400000006afefe5e18ed4384 27120 > 250 ok 
@400000006afefe5e1d56e704 27120 < RCPT TO:<ida@shop.example> 
@400000006afefe5e1d56e704 greylisting: 203.0.113.24 (paula13@heather.example -> ida@shop.example) exists (id=3370) - accepting
@400000006afefe5e1d6b5964 27120 > 250 ok 
@400000006afefe5e1ddadc44 27122 > 220 mx1.example.net ESMTP 
@400000006afefe5e20dfee84 27122 < EHLO mail.grocer.example 
@400000006afefe5e2122a88c 27122 > 250-mx1.example.net 
@400000006afefe5e2122b82c 27122 > 250-PIPELINING 
@400000006afefe5e2123258c 27122 > 250 8BITMIME 
@400000006afefe5e24cd5d24 27120 < DATA 
@400000006afefe5e24f2c35c 27120 > 354 go ahead 
@400000006afefe5e2615decc 27122 < MAIL FROM:<b.lang36@grocer.example> 
@400000006afefe5e264051fc 27122 > 250 ok 
@400000006afefe5e266761fc 27120 < From: <paula13@heather.example> 
@400000006afefe5e266761fc 27120 < To: <ida@shop.example> 
@400000006afefe5e266765e4 27120 < Subject: our talk of last week 
@400000006afefe5e26678cf4 27120 < Message-ID: <mwnlwd16.27123@mail.heather.example> 
@400000006afefe5e26682164 27120 <  
@400000006afefe5e266863cc 27120 < the delivery will be with you on Tuesday before noon 
@400000006afefe5e2668b9bc 27120 < kind regards 
@400000006afefe5e2668b9bc 27120 <  
@400000006afefe5e26694a44 27120 < could you send the figures of October once m+
@400000006afefe5e26699c4c 27120 < ore? 
@400000006afefe5e2669e684 27120 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefe5e2669e684 27120 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefe5e266a676c 27120 < thank you for the papers, we shall look at them next week 
@400000006afefe5e266aa9d4 27120 < please find the minutes of the last meeting below 
@400000006afefe5e266b887c 27120 < the delivery will be with you on Tuesday before noon 
@400000006afefe5e266b904c 27120 < kind +
@400000006afefe5e266b904c 27120 < regards 
@400000006afefe5e266bf5dc 27120 <  
@400000006afefe5e266bf5dc 27120 < could you send the figures of October once more? 
@400000006afefe5e266c8e34 27120 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefe5e266cfb94 27120 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefe5e266d9bbc 27120 < thank you for the papers, we shall look at them next week 
@400000006afefe5e266d9bbc 27120 < please find the minutes of the last meeting below 
@400000006afefe5e266df594 27120 < the +
@400000006afefe5e266e9d8c 27120 < delivery will be with you on Tuesday before noon 
@400000006afefe5e266f031c 27120 < kind regards 
@400000006afefe5e266f031c 27120 <  
@400000006afefe5e266f031c 27120 < could you send the figures of October once more? 
@400000006afefe5e266f7464 27120 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefe5e266fe994 27120 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefe5e266fe994 27120 < thank you for the papers, we shall look at them next week 
@400000006afefe5e266fe994 27120 < please find the minutes of the last meeting below 
@400000006afefe5e266ffd1c 27120 < the delivery will be with you on Tuesday before noon 
@400000006afefe5e26702bfc 27120 < kind regards 
@400000006afefe5e2670d7dc 27120 <  
@400000006afefe5e2670f334 27120 < could you send the figures of October once more? 
@400000006afefe5e267187a4 27120 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefe5e267187a4 27120 < . 
@400000006afefe5e2a9e4164 27122 < RCPT TO:<t.wolf@shop.example> 
@400000006afefe5e2a9ef514 greylisting: 198.51.100.72 (b.lang36@grocer.example -> t.wolf@shop.example) exists (id=1247) - accepting
@400000006afefe5e2aa4c174 27122 > 250 ok 
@400000006afefe5e2b17b724 27122 < DATA 
@400000006afefe5e2b3ad754 27122 > 354 go ahead 
@400000006afefe5e2bbe249c 27120 > 250 ok 1795096148 qp 27123 
@400000006afefe5e2c6dfc3c 27122 < From: <b.lang36@grocer.example> 
@400000006afefe5e2c6ed314 27122 < To: <t.wolf@shop.example> 
@400000006afefe5e2c6f7ef4 27122 < Subject: our talk of last week 
@400000006afefe5e2c70462c 27122 < Message-ID: <mwnlwd3a.27124@mail.grocer.example> 
@400000006afefe5e2c70462c 27122 <  
@400000006afefe5e2c70462c 27122 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefe5e2c70462c 27122 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefe5e2c70462c 27122 < thank you for the papers, we sh+
@400000006afefe5e2c70462c 27122 < all look at them next week 
@400000006afefe5e2c71097c 27122 < please find the minutes of the last meeting below 
@400000006afefe5e2c71e43c 27122 < the delivery will be with you on Tuesday before noon 
@400000006afefe5e2c72613c 27122 < kind regards 
@400000006afefe5e2c72e224 27122 <  
@400000006afefe5e2c72e224 27122 < could you send the figures of October once more? 
@400000006afefe5e2c733814 27122 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefe5e2c73b8fc 27122 < starting delivery 1: msg 2 +
@400000006afefe5e2c7497a4 27122 < to local x@example.org 
@400000006afefe5e2c75764c 27122 < thank you for the papers, we shall look at them next week 
@400000006afefe5e2c757a34 27122 < please find the minutes of the last meeting below 
@400000006afefe5e2c757a34 27122 < the delivery will be with you on Tuesday before noon 
@400000006afefe5e2c757a34 27122 < kind regards 
@400000006afefe5e2c758dbc 27122 <  
@400000006afefe5e2c760abc 27122 < could you send the figures of October once more? 
@400000006afefe5e2c76975c 27122 < +4+
@400000006afefe5e2c76a314 27122 < 9 30 5550 1 + 49 30 5550 2 
@400000006afefe5e2c76a314 27122 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefe5e2c774b0c 27122 < thank you for the papers, we shall look at them next week 
@400000006afefe5e2c77992c 27122 < please find the minutes of the last meeting below 
@400000006afefe5e2c77992c 27122 < ---------------------------- 
@400000006afefe5e2c77c03c 27122 < . 
@400000006afefe5e30465c3c 27122 > 250 ok 1795096148 qp 27124 
@400000006afefe5e3294b13c 27120 < QUIT 
@400000006afefe5e32b39f34 27120 > 221 mx1.example.net 
@400000006afefe5e32bbb584 tcpserver: end 27120 status 0
@400000006afefe5e32bc8c5c tcpserver: status: 1/40
@400000006afefe5e32bf0cfc 27120 < [EOF]
@400000006afefe5e32bf5f04 27120 > [EOF]
@400000006afefe5e36d479e4 27122 < QUIT 
@400000006afefe5e36fd1854 27122 > 221 mx1.example.net 
@400000006afefe5e370522ec tcpserver: end 27122 status 0
@400000006afefe5e3705599c tcpserver: status: 0/40
@400000006afefe5e37087a64 27122 < [EOF]
@400000006afefe5e370899a4 27122 > [EOF]
@400000006afefe9b20e58434 tcpserver: status: 1/40
@400000006afefe9b20e58434 tcpserver: pid 27427 from 203.0.113.43
@400000006afefe9b21cab7fc tcpserver: ok 27427 mx1.example.net:192.0.2.25:25 mail.typo.test:203.0.113.43::45765
@400000006afefe9b23abdbdc 27427 > 220 mx1.example.net ESMTP 
@400000006afefe9b28ef649c 27427 < EHLO mail.typo.test 
@400000006afefe9b291a06ac 27427 > 250-mx1.example.net 
@400000006afefe9b291a06ac 27427 > 250-PIPELINING 
@400000006afefe9b291ae554 27427 > 250 8BITMIME 
@400000006afefe9b3078708c 27427 < MAIL FROM:<m.roth9@typo.test> 
@400000006afefe9b3078e9a4 27427 < RCPT TO:<h.vogel@club.example> 
@400000006afefe9b3079531c 27427 < DATA 
@400000006afefe9b30b75dec 27427 > 250 ok 
@400000006afefe9b30b784fc greylisting: 203.0.113.43 (m.roth9@typo.test -> h.vogel@club.example) exists (id=19044) - accepting
@400000006afefe9b30d7f1c4 27427 > 250 ok 
@400000006afefe9b30f1d6ac 27427 > 354 go ahead 
@400000006afefe9b36de45b4 27427 < From: <m.roth9@typo.test> 
@400000006afefe9b36de45b4 27427 < To: <h.vogel@club.example> 
@400000006afefe9b36debae4 27427 < Subject: our talk of last week 
@400000006afefe9b36df3bcc 27427 < Message-ID: <mwnlxoa2.27429@mail.typo.test> 
@400000006afefe9b36df7a4c 27427 <  
@400000006afefe9b36df7a4c 27427 < the delivery will be with you on Tuesday before noon 
@400000006afefe9b36df9d74 27427 < kind regards 
@400000006afefe9b36df9d74 27427 <  
@400000006afefe9b36e0744c 27427 < could you send the figures of October once more? 
@400000006afefe9b36e14f0c 27427 < +4+
@400000006afefe9b36e14f0c 27427 < 9 30 5550 1 + 49 30 5550 2 
@400000006afefe9b36e14f0c 27427 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefe9b36e17234 27427 < thank you for the papers, we shall look at them next week 
@400000006afefe9b36e17234 27427 < please find the minutes of the last meeting below 
@400000006afefe9b36e17234 27427 < the delivery will be with you on Tuesday before noon 
@400000006afefe9b36e206a4 27427 < kind regards+
@400000006afefe9b36e29efc 27427 <  
@400000006afefe9b36e36e04 27427 <  
@400000006afefe9b36e36e04 27427 < could you send the figures of October once more? 
@400000006afefe9b36e3895c 27427 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefe9b36e3cfac 27427 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefe9b36e3cfac 27427 < thank you for the papers, we shall look at them next week 
@400000006afefe9b36e3f6bc 27427 < please find the minutes of the last meeting below 
@400000006afefe9b36e3f6bc 27427 < the delivery+
@400000006afefe9b36e4ae54 27427 <  will be with you on Tuesday before noon 
@400000006afefe9b36e51f9c 27427 < kind regards 
@400000006afefe9b36e58144 27427 <  
@400000006afefe9b36e5b024 27427 < could you send the figures of October once more? 
@400000006afefe9b36e5b024 27427 < --------------------------- 
@400000006afefe9b36e5b024 27427 < . 
@400000006afefe9b39a5510c 27427 > 250 ok 1795096209 qp 27429 
@400000006afefe9b3a4ec7dc 27427 < QUIT 
@400000006afefe9b3a64825c 27427 > 221 mx1.example.net 
@400000006afefe9b3a6c2f34 tcpserver: end 27427 status 0
@400000006afefe9b3a6cd344 tcpserver: status: 0/40
@400000006afefe9b3a6fbd5c 27427 < [EOF]
@400000006afefe9b3a703a5c 27427 > [EOF]
@400000006afeff1506082c98 tcpserver: status: 1/40
@400000006afeff150608efe8 tcpserver: pid 28035 from 203.0.113.250
@400000006afeff1530a85c20 tcpserver: deny 28035 mx1.example.net:192.0.2.25:25 :203.0.113.250::5586
@400000006afeff1530affd40 tcpserver: end 28035 status 25600
@400000006afeff1530affd40 tcpserver: status: 0/40
@400000006aff00031d49b41c tcpserver: status: 1/40
@400000006aff00031d49eacc tcpserver: pid 29227 from 198.51.100.148
@400000006aff00032314a8d4 tcpserver: ok 29227 mx1.example.net:192.0.2.25:25 mail.birch.example:198.51.100.148::53239
@400000006aff00032848d7e4 29227 > 220 mx1.example.net ESMTP 
@400000006aff00032cca50f4 29227 < EHLO mail.birch.example 
@400000006aff00032cf266ac 29227 > 250-mx1.example.net 
@400000006aff00032cf3128c 29227 > 250-PIPELINING 
@400000006aff00032cf3128c 29227 > 250 8BITMIME 
@400000006aff00032fe03f9c 29227 < MAIL FROM:<wanda14@birch.example> 
@400000006aff00032ff92e6c 29227 > 250 ok 
@400000006aff0003370c8974 29227 < RCPT TO:<f.braun@club.example> 
@400000006aff0003370c8974 greylisting: 198.51.100.148 (wanda14@birch.example -> f.braun@club.example) exists (id=50806) - accepting
@400000006aff00033714a3ac 29227 > 250 ok 
@400000006aff000400ac533c 29227 < DATA 
@400000006aff000400cc0c54 29227 > 354 go ahead 
@400000006aff0004057f3424 29227 < From: <wanda14@birch.example> 
@400000006aff0004057f95cc 29227 < To: <f.braun@club.example> 
@400000006aff0004058068bc 29227 < Subject: our talk of last week 
@400000006aff000405813f94 29227 < Message-ID: <mwnm5e6a.29230@mail.birch.example> 
@400000006aff000405813f94 29227 <  
@400000006aff00040581c84c 29227 < the delivery will be with you on Tuesday before noon 
@400000006aff00040581c84c 29227 < kind regards 
@400000006aff000405820ab4 29227 <  
@400000006aff0004058287b4 29227 < could you send the figures of October once m+
@400000006aff0004058287b4 29227 < ore? 
@400000006aff0004058287b4 29227 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff00040583089c 29227 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff00040583377c 29227 < thank you for the papers, we shall look at them next week 
@400000006aff00040583377c 29227 < please find the minutes of the last meeting below 
@400000006aff00040583377c 29227 < the delivery will be with you on Tuesday before noon 
@400000006aff000405834334 29227 < kind +
@400000006aff000405837dcc 29227 < regards 
@400000006aff00040583feb4 29227 <  
@400000006aff0004058477cc 29227 < could you send the figures of October once more? 
@400000006aff000405852b7c 29227 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0004058546d4 29227 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0004058546d4 29227 < thank you for the papers, we shall look at them next week 
@400000006aff00040585a87c 29227 < please find the minutes of the last meeting below 
@400000006aff000405868724 29227 < the +
@400000006aff000405869e94 29227 < delivery will be with you on Tuesday before noon 
@400000006aff000405876d9c 29227 < kind regards 
@400000006aff000405876d9c 29227 <  
@400000006aff000405876d9c 29227 < could you send the figures of October once more? 
@400000006aff000405876d9c 29227 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff000405882534 29227 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff000405888ac4 29227 < ---------------------------------- 
@400000006aff00040588e0b4 29227 < . 
@400000006aff000406e9dfe4 29227 > 250 ok 1795096570 qp 29230 
@400000006aff00040ab61e6c 29227 < QUIT 
@400000006aff00040ae00114 29227 > 221 mx1.example.net 
@400000006aff00040ae83e74 tcpserver: end 29227 status 0
@400000006aff00040ae8ee3c tcpserver: status: 0/40
@400000006aff00040aeb18ec 29227 < [EOF]
@400000006aff00040aebbcfc 29227 > [EOF]
@400000006aff00651290b55c tcpserver: status: 1/40
@400000006aff006512912e74 tcpserver: pid 29716 from 203.0.113.230
@400000006aff00651b116f8c tcpserver: ok 29716 mx1.example.net:192.0.2.25:25 mail.bricks.example:203.0.113.230::44205
@400000006aff00652122623c 29716 > 220 mx1.example.net ESMTP 
@400000006aff00652758b354 29716 < EHLO mail.bricks.example 
@400000006aff00652790131c 29716 > 250-mx1.example.net 
@400000006aff00652790131c 29716 > 250-PIPELINING 
@400000006aff00652790901c 29716 > 250 8BITMIME 
@400000006aff006527eb798c 29716 < MAIL FROM:<paula18@bricks.example> 
@400000006aff00652800da34 29716 > 250 ok 
@400000006aff00652a23b264 29716 < RCPT TO:<b.lang@shop.example> 
@400000006aff00652a24140c greylisting: 203.0.113.230 (paula18@bricks.example -> b.lang@shop.example) exists (id=82102) - accepting
@400000006aff00652a47825c 29716 > 250 ok 
@400000006aff006530f0a9e4 29716 < DATA 
@400000006aff00653125a07c 29716 > 354 go ahead 
@400000006aff0065370b359c 29716 < From: <paula18@bricks.example> 
@400000006aff0065370b6c4c 29716 < To: <b.lang@shop.example> 
@400000006aff0065370b6c4c 29716 < Subject: our talk of last week 
@400000006aff0065370b8b8c 29716 < Message-ID: <mwnm7hoq.29719@mail.bricks.example> 
@400000006aff0065370c52c4 29716 <  
@400000006aff0065370c52c4 29716 < the delivery will be with you on Tuesday before noon 
@400000006aff0065370c52c4 29716 < kind regards 
@400000006aff0065370ceb1c 29716 <  
@400000006aff0065370dd57c 29716 < could you send the figures of October once +
@400000006aff0065370dd57c 29716 < more? 
@400000006aff0065370dd57c 29716 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0065370e3724 29716 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0065370e3724 29716 < thank you for the papers, we shall look at them next week 
@400000006aff0065370e3724 29716 < please find the minutes of the last meeting below 
@400000006aff0065370ec7ac 29716 < the delivery will be with you on Tuesday before noon 
@400000006aff0065370ef68c 29716 < kind+
@400000006aff0065370ef68c 29716 <  regards 
@400000006aff0065370f0244 29716 <  
@400000006aff0065370fe8bc 29716 < could you send the figures of October once more? 
@400000006aff00653710273c 29716 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff00653710273c 29716 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff00653710273c 29716 < thank you for the papers, we shall look at them next week 
@400000006aff00653710fe14 29716 < please find the minutes of the last meeting below 
@400000006aff0065371182e4 29716 < the+
@400000006aff0065371203cc 29716 <  delivery will be with you on Tuesday before noon 
@400000006aff00653712daa4 29716 < kind regards 
@400000006aff00653713347c 29716 <  
@400000006aff0065371376e4 29716 < could you send the figures of October once more? 
@400000006aff0065371376e4 29716 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff00653713a9ac 29716 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff00653714364c 29716 < thank you for the papers, we shall look at them next week+
@400000006aff006537148084 29716 <  
@400000006aff006537148084 29716 < please find the minutes of the last meeting below 
@400000006aff006537155f2c 29716 < the delivery will be with you on Tuesday before noon 
@400000006aff006537155f2c 29716 < kind regards 
@400000006aff006537155f2c 29716 <  
@400000006aff006537155f2c 29716 < could you send the figures of October once more? 
@400000006aff006537157e6c 29716 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff006537157e6c 29716 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0065371616c4 29716 < tha+
@400000006aff00653716da14 29716 < nk you for the papers, we shall look at them next week 
@400000006aff00653716e1e4 29716 < please find the minutes of the last meeting below 
@400000006aff00653717c474 29716 < the delivery will be with you on Tuesday before noon 
@400000006aff006537188bac 29716 < -- 
@400000006aff00653719378c 29716 < . 
@400000006aff00653a75dbc4 29716 > 250 ok 1795096667 qp 29719 
@400000006aff00653b63451c 29716 < QUIT 
@400000006aff00653b73db34 29716 > 221 mx1.example.net 
@400000006aff00653b7b68cc tcpserver: end 29716 status 0
@400000006aff00653b7b68cc tcpserver: status: 0/40
@400000006aff00653b7f124c 29716 < [EOF]
@400000006aff00653b7f4ce4 29716 > [EOF]
@400000006aff007427e8165c tcpserver: status: 1/40
@400000006aff007427e85cac tcpserver: pid 29793 from 198.51.100.69
@400000006aff00743174b694 tcpserver: ok 29793 mx1.example.net:192.0.2.25:25 mail.opera.example:198.51.100.69::32180
@400000006aff0074330b7f4c 29793 > 220 mx1.example.net ESMTP 
@400000006aff0074388a4fd4 29793 < EHLO mail.opera.example 
@400000006aff00743895ec7c 29793 > 250-mx1.example.net 
@400000006aff007438963a9c 29793 > 250-PIPELINING 
@400000006aff007438963e84 29793 > 250 8BITMIME 
@400000006aff007439be72a4 29793 < MAIL FROM:<k.maier12@opera.example> 
@400000006aff007439fea43c 29793 > 250 ok 
@400000006aff007504bb99ec 29793 < RCPT TO:<m.roth@shop.example> 
@400000006aff007504bbe80c greylisting: 198.51.100.69 (k.maier12@opera.example -> m.roth@shop.example) exists (id=64003) - accepting
@400000006aff007504ecfe74 29793 > 250 ok 
@400000006aff00750b2e8e74 29793 < DATA 
@400000006aff00750b4aadac 29793 > 354 go ahead 
@400000006aff00751127af7c 29793 < From: <k.maier12@opera.example> 
@400000006aff007511287a9c 29793 < To: <m.roth@shop.example> 
@400000006aff00751128f3b4 29793 < Subject: our talk of last week 
@400000006aff00751128f3b4 29793 < Message-ID: <mwnm7tj9.29796@mail.opera.example> 
@400000006aff00751128f3b4 29793 <  
@400000006aff007511291eac 29793 < could you send the figures of October once more? 
@400000006aff00751129e9cc 29793 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0075112a1c94 29793 < starting delivery 1: msg 2 to loc+
@400000006aff0075112a1c94 29793 < al x@example.org 
@400000006aff0075112a1c94 29793 < thank you for the papers, we shall look at them next week 
@400000006aff0075112a89f4 29793 < please find the minutes of the last meeting below 
@400000006aff0075112ab104 29793 < the delivery will be with you on Tuesday before noon 
@400000006aff0075112b64b4 29793 < kind regards 
@400000006aff0075112c4f14 29793 <  
@400000006aff0075112c4f14 29793 < could you send the figures of October once more? 
@400000006aff0075112c81dc 29793 < +49 30 5+
@400000006aff0075112ccc14 29793 < 550 1 + 49 30 5550 2 
@400000006aff0075112d31a4 29793 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0075112d8b7c 29793 < thank you for the papers, we shall look at them next week 
@400000006aff0075112da2ec 29793 < please find the minutes of the last meeting below 
@400000006aff0075112da2ec 29793 < the delivery will be with you on Tuesday before noon 
@400000006aff0075112da2ec 29793 < kind regards 
@400000006aff0075112df10c 29793 <  
@400000006aff0075112e1c04 29793 < cou+
@400000006aff0075112e1c04 29793 < ld you send the figures of October once more? 
@400000006aff0075112e5a84 29793 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0075112e8d4c 29793 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0075112f21bc 29793 < thank you for the papers, we shall look at them next week 
@400000006aff0075112f96ec 29793 < please find the minutes of the last meeting below 
@400000006aff0075113046b4 29793 < the delivery will +
@400000006aff007511304a9c 29793 < be with you on Tuesday before noon 
@400000006aff00751130a474 29793 < kind regards 
@400000006aff0075113167c4 29793 <  
@400000006aff0075113167c4 29793 < ------------------------------- 
@400000006aff007511324284 29793 < . 
@400000006aff007513f96164 29793 > 250 ok 1795096683 qp 29796 
@400000006aff007514cc9b9c 29793 < QUIT 
@400000006aff007514ec25d4 29793 > 221 mx1.example.net 
@400000006aff007514f45f4c tcpserver: end 29793 status 0
@400000006aff007514f49214 tcpserver: status: 0/40
@400000006aff007514f6c494 29793 < [EOF]
@400000006aff007514f7a33c 29793 > [EOF]
@400000006aff00903470ef34 tcpserver: status: 1/40
@400000006aff00903471ae9c tcpserver: pid 29934 from 198.51.100.72
@400000006aff009100c7b30c tcpserver: ok 29934 mx1.example.net:192.0.2.25:25 mail.grocer.example:198.51.100.72::19460
@400000006aff00910210483c 29934 > 220 mx1.example.net ESMTP 
@400000006aff0091085026a4 29934 < EHLO mail.grocer.example 
@400000006aff0091088f6ddc 29934 > 250-mx1.example.net 
@400000006aff0091088ff2ac 29934 > 250-PIPELINING 
@400000006aff00910890a274 29934 > 250 8BITMIME 
@400000006aff00910a3d7f84 29934 < MAIL FROM:<t.wolf20@grocer.example> 
@400000006aff00910a3e3334 29934 < RCPT TO:<j.klein@club.example> 
@400000006aff00910a3ecf74 29934 < DATA 
@400000006aff00910a53267c 29934 > 250 ok 
@400000006aff00910a53267c greylisting: 198.51.100.72 (t.wolf20@grocer.example -> j.klein@club.example) exists (id=88263) - accepting
@400000006aff00910a6f39fc 29934 > 250 ok 
@400000006aff00910a9bfeec 29934 > 354 go ahead 
@400000006aff00911108b5cc 29934 < From: <t.wolf20@grocer.example> 
@400000006aff0091110903ec 29934 < To: <j.klein@club.example> 
@400000006aff0091110903ec 29934 < Subject: our talk of last week 
@400000006aff0091110903ec 29934 < Message-ID: <mwnm8f4v.29936@mail.grocer.example> 
@400000006aff0091110903ec 29934 <  
@400000006aff00911109b3b4 29934 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff00911109b3b4 29934 < thank you for the papers, we shall look at them next week 
@400000006aff00911109b3b4 29934 < p+
@400000006aff0091110a5f94 29934 < lease find the minutes of the last meeting below 
@400000006aff0091110ab19c 29934 < the delivery will be with you on Tuesday before noon 
@400000006aff0091110ab19c 29934 < kind regards 
@400000006aff0091110b366c 29934 <  
@400000006aff0091110b366c 29934 < could you send the figures of October once more? 
@400000006aff0091110b942c 29934 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0091110baf84 29934 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0091110c671c 29934 < thank+
@400000006aff0091110c671c 29934 <  you for the papers, we shall look at them next week 
@400000006aff0091110c72d4 29934 < please find the minutes of the last meeting below 
@400000006aff0091110d229c 29934 < the delivery will be with you on Tuesday before noon 
@400000006aff0091110df974 29934 < kind regards 
@400000006aff0091110e8de4 29934 <  
@400000006aff0091110ea16c 29934 < could you send the figures of October once more? 
@400000006aff0091110f06fc 29934 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0091110fb6c4 29934 < s+
@400000006aff0091110fb6c4 29934 < tarting delivery 1: msg 2 to local x@example.org 
@400000006aff0091110fb6c4 29934 < thank you for the papers, we shall look at them next week 
@400000006aff0091111008cc 29934 < please find the minutes of the last meeting below 
@400000006aff0091111037ac 29934 < the delivery will be with you on Tuesday before noon 
@400000006aff009111111654 29934 < kind regards 
@400000006aff00911111a6dc 29934 <  
@400000006aff00911111fccc 29934 < could you send the figures+
@400000006aff0091111252bc 29934 <  of October once more? 
@400000006aff00911112b07c 29934 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff00911112b07c 29934 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff00911112e344 29934 < thank you for the papers, we shall look at them next week 
@400000006aff00911113c1ec 29934 < please find the minutes of the last meeting below 
@400000006aff00911113c1ec 29934 < the delivery will be with you on Tuesday +
@400000006aff0091111417dc 29934 < before noon 
@400000006aff00911114a864 29934 < kind regards 
@400000006aff0091111511dc 29934 <  
@400000006aff009111152564 29934 < could you send the figures of October once more? 
@400000006aff009111152564 29934 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff009111152564 29934 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff00911115cd5c 29934 < thank you for the papers, we shall look at them next week 
@400000006aff00911115f084 29934 < - 
@400000006aff0091111659fc 29934 < . 
@400000006aff009113aad7ec 29934 > 250 ok 1795096711 qp 29936 
@400000006aff009115bb02dc 29934 < QUIT 
@400000006aff009115f6cf74 29934 > 221 mx1.example.net 
@400000006aff009115fe7094 tcpserver: end 29934 status 0
@400000006aff009115ff476c tcpserver: status: 0/40
@400000006aff009116020e5c 29934 < [EOF]
@400000006aff009116020e5c 29934 > [EOF]
@400000006aff00ae130e901c tcpserver: status: 1/40
@400000006aff00ae130ed284 tcpserver: pid 30081 from 198.51.100.72
@400000006aff00ae1aa2b7cc tcpserver: ok 30081 mx1.example.net:192.0.2.25:25 mail.grocer.example:198.51.100.72::31016
@400000006aff00ae1e889104 30081 > 220 mx1.example.net ESMTP 
@400000006aff00ae20254d2c 30081 < EHLO mail.grocer.example 
@400000006aff00ae204e800c 30081 > 250-mx1.example.net 
@400000006aff00ae204e9f4c 30081 > 250-PIPELINING 
@400000006aff00ae204f3b8c 30081 > 250 8BITMIME 
@400000006aff00ae2113e34c 30081 < MAIL FROM:<o.beck6@grocer.example> 
@400000006aff00ae214e061c 30081 > 250 ok 
@400000006aff00ae28020ae4 30081 < RCPT TO:<v.horn@shop.example> 
@400000006aff00ae28020ae4 greylisting: 198.51.100.72 (o.beck6@grocer.example -> v.horn@shop.example) exists (id=25295) - accepting
@400000006aff00ae2820d99c 30081 > 250 ok 
@400000006aff00ae2aef4f64 30081 < DATA 
@400000006aff00ae2af8f424 30081 > 354 go ahead 
@400000006aff00ae2be2c784 30081 < From: <o.beck6@grocer.example> 
@400000006aff00ae2be2c784 30081 < To: <v.horn@shop.example> 
@400000006aff00ae2be2db0c 30081 < Subject: our talk of last week 
@400000006aff00ae2be3292c 30081 < Message-ID: <mwnm91ux.30083@mail.grocer.example> 
@400000006aff00ae2be3503c 30081 <  
@400000006aff00ae2be436b4 30081 < please find the minutes of the last meeting below 
@400000006aff00ae2be4714c 30081 < the delivery will be with you on Tuesday before noon 
@400000006aff00ae2be4f61c 30081 < kind reg+
@400000006aff00ae2be54ff4 30081 < ards 
@400000006aff00ae2be553dc 30081 <  
@400000006aff00ae2be6366c 30081 < could you send the figures of October once more? 
@400000006aff00ae2be6366c 30081 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff00ae2be6f1ec 30081 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff00ae2be6f1ec 30081 < thank you for the papers, we shall look at them next week 
@400000006aff00ae2be7577c 30081 < please find the minutes of the last meeting below 
@400000006aff00ae2be776bc 30081 < the del+
@400000006aff00ae2be776bc 30081 < ivery will be with you on Tuesday before noon 
@400000006aff00ae2be82a6c 30081 < kind regards 
@400000006aff00ae2be893e4 30081 <  
@400000006aff00ae2be893e4 30081 < could you send the figures of October once more? 
@400000006aff00ae2be9246c 30081 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff00ae2be989fc 30081 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff00ae2be98de4 30081 < thank you for the papers, we shall look at them next week 
@400000006aff00ae2be98de4 30081 < ple+
@400000006aff00ae2be98de4 30081 < ase find the minutes of the last meeting below 
@400000006aff00ae2be9f75c 30081 < the delivery will be with you on Tuesday before noon 
@400000006aff00ae2beae1bc 30081 < kind regards 
@400000006aff00ae2beaf92c 30081 <  
@400000006aff00ae2bebb894 30081 < could you send the figures of October once more? 
@400000006aff00ae2bec685c 30081 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff00ae2bec685c 30081 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff00ae2bed2f94 30081 < thank y+
@400000006aff00ae2bee066c 30081 < ou for the papers, we shall look at them next week 
@400000006aff00ae2bee73cc 30081 < please find the minutes of the last meeting below 
@400000006aff00ae2beeaa7c 30081 < the delivery will be with you on Tuesday before noon 
@400000006aff00ae2beeb634 30081 < kind regards 
@400000006aff00ae2beee12c 30081 <  
@400000006aff00ae2bef98c4 30081 < could you send the figures of October once more? 
@400000006aff00ae2bf0294c 30081 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff00ae2bf0dcfc 30081 < ---+
@400000006aff00ae2bf0dcfc 30081 < ------------------------- 
@400000006aff00ae2bf0dcfc 30081 < . 
@400000006aff00ae2e875aa4 30081 > 250 ok 1795096740 qp 30083 
@400000006aff00ae3351a83c 30081 < QUIT 
@400000006aff00ae337e2ac4 30081 > 221 mx1.example.net 
@400000006aff00ae3386355c tcpserver: end 30081 status 0
@400000006aff00ae3386355c tcpserver: status: 0/40
@400000006aff00ae338990bc 30081 < [EOF]
@400000006aff00ae338a2144 30081 > [EOF]
@400000006aff00f63a45425c tcpserver: status: 1/40
@400000006aff00f63a45cefc tcpserver: pid 30444 from 203.0.113.179
@400000006aff00f63adc90bc tcpserver: ok 30444 mx1.example.net:192.0.2.25:25 mail.dune.test:203.0.113.179::9620
@400000006aff00f709269cfc 30444 > 220 mx1.example.net ESMTP 
@400000006aff00f70fa9a2cc 30444 < EHLO mail.dune.test 
@400000006aff00f70fd0f14c 30444 > 250-mx1.example.net 
@400000006aff00f70fd1cff4 30444 > 250-PIPELINING 
@400000006aff00f70fd2701c 30444 > 250 8BITMIME 
@400000006aff00f7103e0ee4 30444 < MAIL FROM:<paula15@dune.test> 
@400000006aff00f7105f17ec 30444 > 250 ok 
@400000006aff00f7175a1894 30444 < RCPT TO:<sara@club.example> 
@400000006aff00f7175a1894 greylisting: 203.0.113.179 (paula15@dune.test -> sara@club.example) exists (id=58643) - accepting
@400000006aff00f71791708c 30444 > 250 ok 
@400000006aff00f71df59fd4 30444 < DATA 
@400000006aff00f71e1f3074 30444 > 354 go ahead 
@400000006aff00f72212d4ec 30444 < From: <paula15@dune.test> 
@400000006aff00f72212d4ec 30444 < To: <sara@club.example> 
@400000006aff00f72212d4ec 30444 < Subject: our talk of last week 
@400000006aff00f72212d4ec 30444 < Message-ID: <mwnmam3l.30448@mail.dune.test> 
@400000006aff00f722130f84 30444 <  
@400000006aff00f722130f84 30444 < please find the minutes of the last meeting below 
@400000006aff00f722130f84 30444 < the delivery will be with you on Tuesday before noon 
@400000006aff00f72213712c 30444 < kind regards 
@400000006aff00f7221457a4 30444 <  
@400000006aff00f722152a94 30444 < coul+
@400000006aff00f722152a94 30444 < d you send the figures of October once more? 
@400000006aff00f7221545ec 30444 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff00f7221545ec 30444 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff00f72215af64 30444 < thank you for the papers, we shall look at them next week 
@400000006aff00f72215af64 30444 < please find the minutes of the last meeting below 
@400000006aff00f72215af64 30444 < the delivery will b+
@400000006aff00f7221699c4 30444 < e with you on Tuesday before noon 
@400000006aff00f72216e014 30444 < kind regards 
@400000006aff00f72216e7e4 30444 <  
@400000006aff00f72217803c 30444 < could you send the figures of October once more? 
@400000006aff00f7221810c4 30444 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff00f7221810c4 30444 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff00f7221810c4 30444 < thank you for the papers, we shall look at them next week 
@400000006aff00f72218726c 30444 < please find the+
@400000006aff00f72218726c 30444 <  minutes of the last meeting below 
@400000006aff00f72218d02c 30444 < the delivery will be with you on Tuesday before noon 
@400000006aff00f722197054 30444 < kind regards 
@400000006aff00f722197054 30444 <  
@400000006aff00f722197054 30444 < could you send the figures of October once more? 
@400000006aff00f722197054 30444 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff00f722197ff4 30444 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff00f7221a2404 30444 < thank you for the p+
@400000006aff00f7221b0e64 30444 < apers, we shall look at them next week 
@400000006aff00f7221b0e64 30444 < -------------------------- 
@400000006aff00f7221b4514 30444 < . 
@400000006aff00f727f50ac4 30444 > 250 ok 1795096813 qp 30448 
@400000006aff00f72c4077e4 30444 < QUIT 
@400000006aff00f72c50527c 30444 > 221 mx1.example.net 
@400000006aff00f72c580ef4 tcpserver: end 30444 status 0
@400000006aff00f72c58227c tcpserver: status: 0/40
@400000006aff00f72c5aa31c 30444 < [EOF]
@400000006aff00f72c5aa31c 30444 > [EOF]
@400000006aff01262be9b8dc tcpserver: status: 1/40
@400000006aff01262beaa33c tcpserver: pid 30683 from 192.0.2.30
@400000006aff0126307cbe1c tcpserver: ok 30683 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::44108
@400000006aff01263ac7a15c 30683 > 220 mx1.example.net ESMTP 
@400000006aff01263b705cac 30683 < EHLO monitor.example.net 
@400000006aff0127000001f4 30683 > 250-mx1.example.net 
@400000006aff012700002904 30683 > 250-PIPELINING 
@400000006aff0127000082dc 30683 > 250 8BITMIME 
@400000006aff0127036cc714 30683 < QUIT 
@400000006aff012703952704 30683 > 221 mx1.example.net 
@400000006aff0127039da2e4 tcpserver: end 30683 status 0
@400000006aff0127039e8574 tcpserver: status: 0/40
@400000006aff0127039fd564 30683 < [EOF]
@400000006aff0127039fd564 30683 > [EOF]
@400000006aff01a70e47e81c tcpserver: status: 1/40
@400000006aff01a70e48651c tcpserver: pid 31326 from 198.51.100.148
@400000006aff01a70fe07dc4 tcpserver: ok 31326 mx1.example.net:192.0.2.25:25 mail.birch.example:198.51.100.148::28848
@400000006aff01a718eaf5ac 31326 > 220 mx1.example.net ESMTP 
@400000006aff01a71b97f8f4 31326 < EHLO mail.birch.example 
@400000006aff01a71ba5434c 31326 > 250-mx1.example.net 
@400000006aff01a71ba5c434 31326 > 250-PIPELINING 
@400000006aff01a71ba6451c 31326 > 250 8BITMIME 
@400000006aff01a71e825744 31326 < MAIL FROM:<anna.koch4@birch.example> 
@400000006aff01a71eb37194 31326 > 250 ok 
@400000006aff01a71fbe656c 31326 < RCPT TO:<lena@club.example> 
@400000006aff01a71fbe656c greylisting: 198.51.100.148 (anna.koch4@birch.example -> lena@club.example) exists (id=76443) - accepting
@400000006aff01a71feea4fc 31326 > 250 ok 
@400000006aff01a7255e42e4 31326 < DATA 
@400000006aff01a7258fde1c 31326 > 354 go ahead 
@400000006aff01a727ebeebc 31326 < From: <anna.koch4@birch.example> 
@400000006aff01a727ec9e84 31326 < To: <lena@club.example> 
@400000006aff01a727ecf85c 31326 < Subject: our talk of last week 
@400000006aff01a727ed9c6c 31326 < Message-ID: <mwnmedxl.31328@mail.birch.example> 
@400000006aff01a727edea8c 31326 <  
@400000006aff01a727edea8c 31326 < please find the minutes of the last meeting below 
@400000006aff01a727eeb5ac 31326 < the delivery will be with you on Tuesday before noon 
@400000006aff01a727eeb5ac 31326 < kind rega+
@400000006aff01a727eee874 31326 < rds 
@400000006aff01a727eee874 31326 <  
@400000006aff01a727ef1754 31326 < could you send the figures of October once more? 
@400000006aff01a727ef84b4 31326 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff01a727f05f74 31326 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff01a727f0923c 31326 < thank you for the papers, we shall look at them next week 
@400000006aff01a727f12e7c 31326 < please find the minutes of the last meeting below 
@400000006aff01a727f178b4 31326 < the deli+
@400000006aff01a727f18c3c 31326 < very will be with you on Tuesday before noon 
@400000006aff01a727f1f1cc 31326 < kind regards 
@400000006aff01a727f28254 31326 <  
@400000006aff01a727f3321c 31326 < could you send the figures of October once more? 
@400000006aff01a727f3321c 31326 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff01a727f3786c 31326 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff01a727f3786c 31326 < thank you for the papers, we shall look at them next week 
@400000006aff01a727f4438c 31326 < plea+
@400000006aff01a727f4438c 31326 < se find the minutes of the last meeting below 
@400000006aff01a727f4a14c 31326 < the delivery will be with you on Tuesday before noon 
@400000006aff01a727f54944 31326 < kind regards 
@400000006aff01a727f5d1fc 31326 <  
@400000006aff01a727f5d1fc 31326 < could you send the figures of October once more? 
@400000006aff01a727f5d1fc 31326 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff01a727f5d1fc 31326 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff01a727f604c4 31326 < thank yo+
@400000006aff01a727f66284 31326 < u for the papers, we shall look at them next week 
@400000006aff01a727f6a8d4 31326 < please find the minutes of the last meeting below 
@400000006aff01a727f71a1c 31326 < the delivery will be with you on Tuesday before noon 
@400000006aff01a727f7f8c4 31326 < kind regards 
@400000006aff01a727f7f8c4 31326 <  
@400000006aff01a727f7f8c4 31326 < ---------------------------------------------- 
@400000006aff01a727f88564 31326 < . 
@400000006aff01a72a528e7c 31326 > 250 ok 1795096989 qp 31328 
@400000006aff01a72fdbafa4 31326 < QUIT 
@400000006aff01a72fefcffc 31326 > 221 mx1.example.net 
@400000006aff01a72ff81144 tcpserver: end 31326 status 0
@400000006aff01a72ff85f64 tcpserver: status: 0/40
@400000006aff01a72ffa862c 31326 < [EOF]
@400000006aff01a72ffa862c 31326 > [EOF]
@400000006aff01cd29bde7cc tcpserver: status: 1/40
@400000006aff01cd29bde7cc tcpserver: pid 31518 from 203.0.113.185
@400000006aff01cd307ace04 tcpserver: ok 31518 mx1.example.net:192.0.2.25:25 mail.garden.example:203.0.113.185::11360
@400000006aff01cd39ebb87c 31518 > 220 mx1.example.net ESMTP 
@400000006aff01ce004999cc 31518 < EHLO mail.garden.example 
@400000006aff01ce00675ee4 31518 > 250-mx1.example.net 
@400000006aff01ce006835bc 31518 > 250-PIPELINING 
@400000006aff01ce00689f34 31518 > 250 8BITMIME 
@400000006aff01ce017a5584 31518 < MAIL FROM:<z.jung32@garden.example> 
@400000006aff01ce017a5584 31518 < RCPT TO:<k.maier@club.example> 
@400000006aff01ce017a5584 31518 < DATA 
@400000006aff01ce01b40af4 31518 > 250 ok 
@400000006aff01ce01b416ac greylisting: 203.0.113.185 (z.jung32@garden.example -> k.maier@club.example) exists (id=33163) - accepting
@400000006aff01ce01ee414c 31518 > 250 ok 
@400000006aff01ce02200f4c 31518 > 354 go ahead 
@400000006aff01ce05388664 31518 < From: <z.jung32@garden.example> 
@400000006aff01ce0538e80c 31518 < To: <k.maier@club.example> 
@400000006aff01ce0538e80c 31518 < Subject: our talk of last week 
@400000006aff01ce0538f7ac 31518 < Message-ID: <mwnmf7l4.31520@mail.garden.example> 
@400000006aff01ce053945cc 31518 <  
@400000006aff01ce0539ab5c 31518 < thank you for the papers, we shall look at them next week 
@400000006aff01ce0539e9dc 31518 < please find the minutes of the last meeting below 
@400000006aff01ce053a767c 31518 < t+
@400000006aff01ce053b4584 31518 < he delivery will be with you on Tuesday before noon 
@400000006aff01ce053c148c 31518 < kind regards 
@400000006aff01ce053c995c 31518 <  
@400000006aff01ce053d7fd4 31518 < could you send the figures of October once more? 
@400000006aff01ce053d7fd4 31518 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff01ce053e5a94 31518 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff01ce053edb7c 31518 < thank you for the papers, we shall look at them next wee+
@400000006aff01ce053f25b4 31518 < k 
@400000006aff01ce053fa2b4 31518 < please find the minutes of the last meeting below 
@400000006aff01ce053fbe0c 31518 < the delivery will be with you on Tuesday before noon 
@400000006aff01ce053fbe0c 31518 < kind regards 
@400000006aff01ce053fbe0c 31518 <  
@400000006aff01ce05401fb4 31518 < could you send the figures of October once more? 
@400000006aff01ce0540e6ec 31518 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff01ce0540fa74 31518 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff01ce0540fa74 31518 < t+
@400000006aff01ce0541738c 31518 < hank you for the papers, we shall look at them next week 
@400000006aff01ce05425234 31518 < please find the minutes of the last meeting below 
@400000006aff01ce05425234 31518 < the delivery will be with you on Tuesday before noon 
@400000006aff01ce05425234 31518 < kind regards 
@400000006aff01ce05425234 31518 <  
@400000006aff01ce0542bf94 31518 < could you send the figures of October once more? 
@400000006aff01ce0543772c 31518 < +49 30 5550 1 + 49 30 5550 +
@400000006aff01ce0543772c 31518 < 2 
@400000006aff01ce0543772c 31518 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff01ce0543c934 31518 < thank you for the papers, we shall look at them next week 
@400000006aff01ce0544230c 31518 < please find the minutes of the last meeting below 
@400000006aff01ce0544ea44 31518 < the delivery will be with you on Tuesday before noon 
@400000006aff01ce0545b17c 31518 < kind regards 
@400000006aff01ce0545b17c 31518 <  
@400000006aff01ce0545c504 31518 < could you send the fig+
@400000006aff01ce05464dbc 31518 < ures of October once more? 
@400000006aff01ce05464dbc 31518 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff01ce054720ac 31518 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff01ce05475f2c 31518 < thank you for the papers, we shall look at them next week 
@400000006aff01ce054772b4 31518 < --------------------------- 
@400000006aff01ce054799c4 31518 < . 
@400000006aff01ce08661004 31518 > 250 ok 1795097028 qp 31520 
@400000006aff01ce0e08ac9c 31518 < QUIT 
@400000006aff01ce0e385ba4 31518 > 221 mx1.example.net 
@400000006aff01ce0e403f2c tcpserver: end 31518 status 0
@400000006aff01ce0e403f2c tcpserver: status: 0/40
@400000006aff01ce0e437f34 31518 < [EOF]
@400000006aff01ce0e43c96c 31518 > [EOF]
@400000006aff01d43782328c tcpserver: status: 1/40
@400000006aff01d4378249fc tcpserver: pid 31554 from 203.0.113.40
@400000006aff01d500007724 tcpserver: ok 31554 mx1.example.net:192.0.2.25:25 mail.vendor.test:203.0.113.40::50111
@400000006aff01d51928ecf4 rblsmtpd: 203.0.113.40 pid 31554: 451 https://zen.dnsbl.example/query/ip/203.0.113.40
@400000006aff01d6093a9e14 tcpserver: end 31554 status 0
@400000006aff01d6093b5994 tcpserver: status: 0/40
@400000006aff01dc08a803ce tcpserver: status: 1/40
@400000006aff01dc08a8bf4e tcpserver: pid 31590 from 198.51.100.169
@400000006aff01dd00a52076 tcpserver: ok 31590 mx1.example.net:192.0.2.25:25 :198.51.100.169::15760
@400000006aff01dd0e6b3056 rblsmtpd: 198.51.100.169 pid 31590: 451 https://zen.dnsbl.example/query/ip/198.51.100.169
@400000006aff01dd3aa9e50e tcpserver: end 31590 status 0
@400000006aff01dd3aa9e50e tcpserver: status: 0/40
@400000006aff01e411c9fa5c tcpserver: status: 1/40
@400000006aff01e411ca5c04 tcpserver: pid 31631 from 198.51.100.234
@400000006aff01e41d4fd284 tcpserver: ok 31631 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::60572
@400000006aff01e424d1a2e4 31631 > 220 mx1.example.net ESMTP 
@400000006aff01e425fe5b44 31631 < EHLO mail.partner.test 
@400000006aff01e4262b1864 31631 > 250-mx1.example.net 
@400000006aff01e4262b1864 31631 > 250-PIPELINING 
@400000006aff01e4262bfedc 31631 > 250 8BITMIME 
@400000006aff01e42b7f5294 31631 < MAIL FROM:<paula6@partner.test> 
@400000006aff01e42bbcd0c4 31631 > 250 ok 
@400000006aff01e42f528e2c 31631 < RCPT TO:<paula@example.net> 
@400000006aff01e42f535564 greylisting: 198.51.100.234 (paula6@partner.test -> paula@example.net) exists (id=74353) - accepting
@400000006aff01e42f75874c 31631 > 250 ok 
@400000006aff01e436c650e4 31631 < DATA 
@400000006aff01e436dd3ffc 31631 > 354 go ahead 
@400000006aff01e43894d724 31631 < From: <paula6@partner.test> 
@400000006aff01e43895215c 31631 < To: <paula@example.net> 
@400000006aff01e43895215c 31631 < Subject: our talk of last week 
@400000006aff01e43895215c 31631 < Message-ID: <mwnmfp7u.31634@mail.partner.test> 
@400000006aff01e438957364 31631 <  
@400000006aff01e438964e24 31631 < the delivery will be with you on Tuesday before noon 
@400000006aff01e4389724fc 31631 < kind regards 
@400000006aff01e438978a8c 31631 <  
@400000006aff01e43897ec34 31631 < could you send the figures of October once more? 
@400000006aff01e43897ec34 31631 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff01e4389822e4 31631 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff01e4389849f4 31631 < thank you for the papers, we shall look at them next week 
@400000006aff01e43898d2ac 31631 < please find the minutes of the last meeting below 
@400000006aff01e43898d2ac 31631 < the delivery will be with you on Tuesday before noon 
@400000006aff01e4389976bc 31631 < kind regard+
@400000006aff01e43899b53c 31631 < s 
@400000006aff01e4389a9bb4 31631 <  
@400000006aff01e4389a9bb4 31631 < could you send the figures of October once more? 
@400000006aff01e4389a9bb4 31631 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff01e4389a9bb4 31631 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff01e4389aa76c 31631 < thank you for the papers, we shall look at them next week 
@400000006aff01e4389b3024 31631 < please find the minutes of the last meeting below 
@400000006aff01e4389b95b4 31631 < the delive+
@400000006aff01e4389b95b4 31631 < ry will be with you on Tuesday before noon 
@400000006aff01e4389bb8dc 31631 < kind regards 
@400000006aff01e4389be7bc 31631 <  
@400000006aff01e4389be7bc 31631 < could you send the figures of October once more? 
@400000006aff01e4389be7bc 31631 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff01e4389be7bc 31631 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff01e4389be7bc 31631 < thank you for the papers, we shall look at them next week 
@400000006aff01e4389be7bc 31631 < please+
@400000006aff01e4389c4194 31631 <  find the minutes of the last meeting below 
@400000006aff01e4389c8bcc 31631 < the delivery will be with you on Tuesday before noon 
@400000006aff01e4389d4f1c 31631 < kind regards 
@400000006aff01e4389d4f1c 31631 <  
@400000006aff01e4389de38c 31631 < could you send the figures of October once more? 
@400000006aff01e4389eaac4 31631 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff01e4389f6644 31631 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff01e4389f819c 31631 < thank you +
@400000006aff01e4389f819c 31631 < for the papers, we shall look at them next week 
@400000006aff01e438a0066c 31631 < please find the minutes of the last meeting below 
@400000006aff01e438a077b4 31631 < the delivery will be with you on Tuesday before noon 
@400000006aff01e438a1083c 31631 < kind regards 
@400000006aff01e438a13334 31631 <  
@400000006aff01e438a1b804 31631 < ----------------------------------------- 
@400000006aff01e438a1b804 31631 < . 
@400000006aff01e43b1056a4 31631 > 250 ok 1795097050 qp 31634 
@400000006aff01e5046e9ee4 31631 < QUIT 
@400000006aff01e5049a0444 31631 > 221 mx1.example.net 
@400000006aff01e504a17a6c tcpserver: end 31631 status 0
@400000006aff01e504a235ec tcpserver: status: 0/40
@400000006aff01e504a49364 31631 < [EOF]
@400000006aff01e504a56654 31631 > [EOF]
@400000006aff01e533409524 tcpserver: status: 1/40
@400000006aff01e53340e72c tcpserver: pid 31639 from 198.51.100.186
@400000006aff01e53b8c9b24 tcpserver: ok 31639 mx1.example.net:192.0.2.25:25 mail.kiosk.example:198.51.100.186::17829
@400000006aff01e60620d70c 31639 > 220 mx1.example.net ESMTP 
@400000006aff01e606919654 31639 < EHLO mail.kiosk.example 
@400000006aff01e606c715a4 31639 > 250-mx1.example.net 
@400000006aff01e606c7a62c 31639 > 250-PIPELINING 
@400000006aff01e606c7a62c 31639 > 250 8BITMIME 
@400000006aff01e60762c51c 31639 < MAIL FROM:<wanda29@kiosk.example> 
@400000006aff01e6078a80fc 31639 > 250 ok 
@400000006aff01e607e87f7c 31639 < RCPT TO:<y.kurz@shop.example> 
@400000006aff01e607e89ebc greylisting: 198.51.100.186 (wanda29@kiosk.example -> y.kurz@shop.example) exists (id=14938) - accepting
@400000006aff01e60802c224 31639 > 250 ok 
@400000006aff01e609bfeefc 31639 < DATA 
@400000006aff01e609e6a90c 31639 > 354 go ahead 
@400000006aff01e60d4529d4 31639 < From: <wanda29@kiosk.example> 
@400000006aff01e60d459f04 31639 < To: <y.kurz@shop.example> 
@400000006aff01e60d466e0c 31639 < Subject: our talk of last week 
@400000006aff01e60d46b074 31639 < Message-ID: <mwnmfq7l.31641@mail.kiosk.example> 
@400000006aff01e60d4773c4 31639 <  
@400000006aff01e60d477f7c 31639 < please find the minutes of the last meeting below 
@400000006aff01e60d4796ec 31639 < the delivery will be with you on Tuesday before noon 
@400000006aff01e60d47cd9c 31639 < kind regar+
@400000006aff01e60d485a3c 31639 < ds 
@400000006aff01e60d485a3c 31639 <  
@400000006aff01e60d49449c 31639 < could you send the figures of October once more? 
@400000006aff01e60d498aec 31639 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff01e60d498aec 31639 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff01e60d49ae14 31639 < thank you for the papers, we shall look at them next week 
@400000006aff01e60d49ae14 31639 < please find the minutes of the last meeting below 
@400000006aff01e60d4a466c 31639 < the deliv+
@400000006aff01e60d4a466c 31639 < ery will be with you on Tuesday before noon 
@400000006aff01e60d4b01ec 31639 < kind regards 
@400000006aff01e60d4bd0f4 31639 <  
@400000006aff01e60d4ca7cc 31639 < could you send the figures of October once more? 
@400000006aff01e60d4d4fc4 31639 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff01e60d4d7abc 31639 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff01e60d4d8a5c 31639 < thank you for the papers, we shall look at them next week 
@400000006aff01e60d4e363c 31639 < pleas+
@400000006aff01e60d4e363c 31639 < e find the minutes of the last meeting below 
@400000006aff01e60d4e363c 31639 < ------------------------ 
@400000006aff01e60d4e9fb4 31639 < . 
@400000006aff01e6106b7014 31639 > 250 ok 1795097052 qp 31641 
@400000006aff01e614b1b8cc 31639 < QUIT 
@400000006aff01e614c085dc 31639 > 221 mx1.example.net 
@400000006aff01e614c7ec64 tcpserver: end 31639 status 0
@400000006aff01e614c7ec64 tcpserver: status: 0/40
@400000006aff01e614cbd84c 31639 < [EOF]
@400000006aff01e614cbd84c 31639 > [EOF]
@400000006aff025315c4f5bc tcpserver: status: 1/40
@400000006aff025315c5a584 tcpserver: pid 32186 from 198.51.100.175
@400000006aff025330e8a334 tcpserver: ok 32186 mx1.example.net:192.0.2.25:25 :198.51.100.175::4208
@400000006aff025402890a4c rblsmtpd: 198.51.100.175 pid 32186: 451 https://zen.dnsbl.example/query/ip/198.51.100.175
@400000006aff025524db3fd4 tcpserver: end 32186 status 0
@400000006aff025524dc0edc tcpserver: status: 0/40
@400000006aff031139273bb4 tcpserver: status: 1/40
@400000006aff031139280abc tcpserver: pid 671 from 203.0.113.35
@400000006aff03120987991c tcpserver: ok 671 mx1.example.net:192.0.2.25:25 mail.mill.test:203.0.113.35::55706
@400000006aff03120d360abc 671 > 220 mx1.example.net ESMTP 
@400000006aff031213b41eec 671 < EHLO mail.mill.test 
@400000006aff031213c3ce8c 671 > 250-mx1.example.net 
@400000006aff031213c3edcc 671 > 250-PIPELINING 
@400000006aff031213c43804 671 > 250 8BITMIME 
@400000006aff031219b5b01c 671 < MAIL FROM:<ute37@mill.test> 
@400000006aff031219f49994 671 > 250 ok 
@400000006aff03121cb27d2c 671 < RCPT TO:<wanda@example.net> 
@400000006aff03121cb27d2c greylisting: 203.0.113.35 (ute37@mill.test -> wanda@example.net) exists (id=35071) - accepting
@400000006aff03121cf14f34 671 > 250 ok 
@400000006aff031222e22b0c 671 < DATA 
@400000006aff0312231796d4 671 > 354 go ahead 
@400000006aff031227dbae94 671 < From: <ute37@mill.test> 
@400000006aff031227dc009c 671 < To: <wanda@example.net> 
@400000006aff031227dc009c 671 < Subject: our talk of last week 
@400000006aff031227dc0c54 671 < Message-ID: <mwnmm61u.675@mail.mill.test> 
@400000006aff031227dc3364 671 <  
@400000006aff031227dc856c 671 < the delivery will be with you on Tuesday before noon 
@400000006aff031227dc856c 671 < kind regards 
@400000006aff031227dc856c 671 <  
@400000006aff031227dd2594 671 < could you send the figures of October once more? 
@400000006aff031227dd96dc 671 < +49 30 55+
@400000006aff031227dd96dc 671 < 50 1 + 49 30 5550 2 
@400000006aff031227ddd55c 671 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff031227ddd55c 671 < thank you for the papers, we shall look at them next week 
@400000006aff031227de98ac 671 < please find the minutes of the last meeting below 
@400000006aff031227df40a4 671 < the delivery will be with you on Tuesday before noon 
@400000006aff031227df8adc 671 < kind regards 
@400000006aff031227df8adc 671 <  
@400000006aff031227df8adc 671 < coul+
@400000006aff031227dfbda4 671 < d you send the figures of October once more? 
@400000006aff031227e0753c 671 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff031227e1117c 671 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff031227e1117c 671 < thank you for the papers, we shall look at them next week 
@400000006aff031227e1117c 671 < please find the minutes of the last meeting below 
@400000006aff031227e1964c 671 < the delivery will b+
@400000006aff031227e1964c 671 < e with you on Tuesday before noon 
@400000006aff031227e1964c 671 < kind regards 
@400000006aff031227e1964c 671 <  
@400000006aff031227e255b4 671 < could you send the figures of October once more? 
@400000006aff031227e255b4 671 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff031227e3345c 671 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff031227e40b34 671 < ----------------------------------- 
@400000006aff031227e41ad4 671 < . 
@400000006aff03122c4f3554 671 > 250 ok 1795097352 qp 675 
@400000006aff0312312229c4 671 < QUIT 
@400000006aff0312312c861c 671 > 221 mx1.example.net 
@400000006aff03123133d91c tcpserver: end 671 status 0
@400000006aff0312313432f4 tcpserver: status: 0/40
@400000006aff03123136abc4 671 < [EOF]
@400000006aff031231372cac 671 > [EOF]
@400000006aff03a327b0aec4 tcpserver: status: 1/40
@400000006aff03a327b0b2ac tcpserver: pid 1400 from 203.0.113.198
@400000006aff03a332688c74 tcpserver: ok 1400 mx1.example.net:192.0.2.25:25 mail.elm.example:203.0.113.198::40031
@400000006aff03a335b26bfc 1400 > 220 mx1.example.net ESMTP 
@400000006aff03a338e2b4bc 1400 < EHLO mail.elm.example 
@400000006aff03a33912b1e4 1400 > 250-mx1.example.net 
@400000006aff03a33912b1e4 1400 > 250-PIPELINING 
@400000006aff03a33912b1e4 1400 > 250 8BITMIME 
@400000006aff03a40407ab6c 1400 < MAIL FROM:<k.maier22@elm.example> 
@400000006aff03a404086ad4 1400 < RCPT TO:<paula@example.net> 
@400000006aff03a404086ad4 1400 < DATA 
@400000006aff03a4043c7af4 1400 > 250 ok 
@400000006aff03a4043cec3c greylisting: 203.0.113.198 (k.maier22@elm.example -> paula@example.net) exists (id=16964) - accepting
@400000006aff03a404794d44 1400 > 250 ok 
@400000006aff03a404805224 1400 > 354 go ahead 
@400000006aff03a404e6ad44 1400 < From: <k.maier22@elm.example> 
@400000006aff03a404e71aa4 1400 < To: <paula@example.net> 
@400000006aff03a404e7ce54 1400 < Subject: our talk of last week 
@400000006aff03a404e7e9ac 1400 < Message-ID: <mwnmpa8a.1402@mail.elm.example> 
@400000006aff03a404e7e9ac 1400 <  
@400000006aff03a404e83f9c 1400 < the delivery will be with you on Tuesday before noon 
@400000006aff03a404e83f9c 1400 < kind regards 
@400000006aff03a404e8c46c 1400 <  
@400000006aff03a404e98ba4 1400 < could you send the figures of October once more? 
@400000006aff03a404e98ba4 1400 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff03a404ea627c 1400 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff03a404ea627c 1400 < thank you for the papers, we shall look at them next week 
@400000006aff03a404eb25cc 1400 < please find the minutes of the last meeting below 
@400000006aff03a404eb25cc 1400 < the delivery will be with you on Tuesday before noon 
@400000006aff03a404eb25cc 1400 < kind regard+
@400000006aff03a404eb3d3c 1400 < s 
@400000006aff03a404ec008c 1400 <  
@400000006aff03a404ec008c 1400 < could you send the figures of October once more? 
@400000006aff03a404ec008c 1400 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff03a404ec2b84 1400 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff03a404ec8174 1400 < thank you for the papers, we shall look at them next week 
@400000006aff03a404ecb054 1400 < please find the minutes of the last meeting below 
@400000006aff03a404ed7f5c 1400 < the delive+
@400000006aff03a404ed7f5c 1400 < ry will be with you on Tuesday before noon 
@400000006aff03a404ed9ab4 1400 < kind regards 
@400000006aff03a404ee2754 1400 <  
@400000006aff03a404eefe2c 1400 < could you send the figures of October once more? 
@400000006aff03a404eefe2c 1400 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff03a404ef7744 1400 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff03a404ef7744 1400 < thank you for the papers, we shall look at them next week 
@400000006aff03a404ef8acc 1400 < please+
@400000006aff03a404ef8acc 1400 <  find the minutes of the last meeting below 
@400000006aff03a404efd11c 1400 < the delivery will be with you on Tuesday before noon 
@400000006aff03a404f0946c 1400 < kind regards 
@400000006aff03a404f0946c 1400 <  
@400000006aff03a404f17ae4 1400 < could you send the figures of October once more? 
@400000006aff03a404f17ae4 1400 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff03a404f19254 1400 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff03a404f2327c 1400 < thank you +
@400000006aff03a404f2da74 1400 < for the papers, we shall look at them next week 
@400000006aff03a404f31cdc 1400 < please find the minutes of the last meeting below 
@400000006aff03a404f3d474 1400 < the delivery will be with you on Tuesday before noon 
@400000006aff03a404f4b31c 1400 < kind regards 
@400000006aff03a404f54f5c 1400 <  
@400000006aff03a404f639bc 1400 < could you send the figures of October once more? 
@400000006aff03a404f6d214 1400 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff03a404f6d214 1400 < starti+
@400000006aff03a404f6d214 1400 < ng delivery 1: msg 2 to local x@example.org 
@400000006aff03a404f7a8ec 1400 < -------- 
@400000006aff03a404f7acd4 1400 < . 
@400000006aff03a407903dbc 1400 > 250 ok 1795097498 qp 1402 
@400000006aff03a40c141444 1400 < QUIT 
@400000006aff03a40c45c6ec 1400 > 221 mx1.example.net 
@400000006aff03a40c4d6424 tcpserver: end 1400 status 0
@400000006aff03a40c4d6424 tcpserver: status: 0/40
@400000006aff03a40c507164 1400 < [EOF]
@400000006aff03a40c512ce4 1400 > [EOF]
@400000006aff03dc009452b4 tcpserver: status: 1/40
@400000006aff03dc0095121c tcpserver: pid 1682 from 203.0.113.15
@400000006aff03dc08795984 tcpserver: ok 1682 mx1.example.net:192.0.2.25:25 mail.tailor.example:203.0.113.15::34969
@400000006aff03dc1124b9ac 1682 > 220 mx1.example.net ESMTP 
@400000006aff03dc174f81a4 1682 < EHLO mail.tailor.example 
@400000006aff03dc1783c0a4 1682 > 250-mx1.example.net 
@400000006aff03dc1783c0a4 1682 > 250-PIPELINING 
@400000006aff03dc1783c0a4 1682 > 250 8BITMIME 
@400000006aff03dc1c62d68c 1682 < MAIL FROM:<k.maier36@tailor.example> 
@400000006aff03dc1c800f04 1682 > 250 ok 
@400000006aff03dc1fa34fd4 1682 < RCPT TO:<o.beck@shop.example> 
@400000006aff03dc1fa3ccd4 greylisting: 203.0.113.15 (k.maier36@tailor.example -> o.beck@shop.example) exists (id=88085) - accepting
@400000006aff03dc1fb23c24 1682 > 250 ok 
@400000006aff03dc22f2e834 1682 < DATA 
@400000006aff03dc232e476c 1682 > 354 go ahead 
@400000006aff03dc2568705c 1682 < From: <k.maier36@tailor.example> 
@400000006aff03dc256887cc 1682 < To: <o.beck@shop.example> 
@400000006aff03dc2568b2c4 1682 < Subject: our talk of last week 
@400000006aff03dc2568e974 1682 < Message-ID: <mwnmqhun.1685@mail.tailor.example> 
@400000006aff03dc2568e974 1682 <  
@400000006aff03dc2568f914 1682 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff03dc2569bc64 1682 < thank you for the papers, we shall look at them next week 
@400000006aff03dc2569cc04 1682 < pl+
@400000006aff03dc256a7fb4 1682 < ease find the minutes of the last meeting below 
@400000006aff03dc256aa2dc 1682 < the delivery will be with you on Tuesday before noon 
@400000006aff03dc256aa2dc 1682 < kind regards 
@400000006aff03dc256ab27c 1682 <  
@400000006aff03dc256ab27c 1682 < could you send the figures of October once more? 
@400000006aff03dc256b7d9c 1682 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff03dc256b7d9c 1682 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff03dc256c0e24 1682 < thank +
@400000006aff03dc256c0e24 1682 < you for the papers, we shall look at them next week 
@400000006aff03dc256c0e24 1682 < please find the minutes of the last meeting below 
@400000006aff03dc256c0e24 1682 < the delivery will be with you on Tuesday before noon 
