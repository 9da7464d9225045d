@400000006afeae963112cc2c 22405 < QUIT 
@400000006afeae9631289264 22405 > 221 mx1.example.net 
@400000006afeae9631311614 tcpserver: end 22405 status 0
@400000006afeae963131ba24 tcpserver: status: 0/40
@400000006afeae9631338afc 22405 < [EOF]
@400000006afeae9631341f6c 22405 > [EOF]
@400000006afeaf501ef8eea4 tcpserver: status: 1/40
@400000006afeaf501ef8eea4 tcpserver: pid 23336 from 198.51.100.126
@400000006afeaf50294187f4 tcpserver: ok 23336 mx1.example.net:192.0.2.25:25 mail.station.test:198.51.100.126::20368
@400000006afeaf503370f00c 23336 > 220 mx1.example.net ESMTP 
@400000006afeaf5036c7fe94 23336 < EHLO mail.station.test 
@400000006afeaf5036f8614c 23336 > 250-mx1.example.net 
@400000006afeaf5036f8614c 23336 > 250-PIPELINING 
@400000006afeaf5036f8b354 23336 > 250 8BITMIME 
@400000006afeaf5100d474ac 23336 < MAIL FROM:<m.roth37@station.test> 
@400000006afeaf5100d4c6b4 23336 < RCPT TO:<r.frank@club.example> 
@400000006afeaf5100d566dc 23336 < DATA 
@400000006afeaf510106812c 23336 > 250 ok 
@400000006afeaf510106812c greylisting: 198.51.100.126 (m.roth37@station.test -> r.frank@club.example) exists (id=5926) - accepting
@400000006afeaf51012f0ffc 23336 > 250 ok 
@400000006afeaf510147434c 23336 > 354 go ahead 
@400000006afeaf5105d4e5a4 23336 < From: <m.roth37@station.test> 
@400000006afeaf5105d5203c 23336 < To: <r.frank@club.example> 
@400000006afeaf5105d5b894 23336 < Subject: our talk of last week 
@400000006afeaf5105d61a3c 23336 < Message-ID: <mwn9uln3.23339@mail.station.test> 
@400000006afeaf5105d6e174 23336 <  
@400000006afeaf5105d6ed2c 23336 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeaf5105d6f4fc 23336 < thank you for the papers, we shall look at them next week 
@400000006afeaf5105d6f4fc 23336 < pleas+
@400000006afeaf5105d7ac94 23336 < e find the minutes of the last meeting below 
@400000006afeaf5105d877b4 23336 < the delivery will be with you on Tuesday before noon 
@400000006afeaf5105d93334 23336 < kind regards 
@400000006afeaf5105d9e6e4 23336 <  
@400000006afeaf5105daa64c 23336 < could you send the figures of October once more? 
@400000006afeaf5105db2f04 23336 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaf5105db84f4 23336 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeaf5105db84f4 23336 < thank you+
@400000006afeaf5105db84f4 23336 <  for the papers, we shall look at them next week 
@400000006afeaf5105dc2cec 23336 < please find the minutes of the last meeting below 
@400000006afeaf5105dc9a4c 23336 < the delivery will be with you on Tuesday before noon 
@400000006afeaf5105dd750c 23336 < kind regards 
@400000006afeaf5105dd9c1c 23336 <  
@400000006afeaf5105dd9c1c 23336 < could you send the figures of October once more? 
@400000006afeaf5105de5f6c 23336 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaf5105df2a8c 23336 < start+
@400000006afeaf5105df2a8c 23336 < ing delivery 1: msg 2 to local x@example.org 
@400000006afeaf5105df2a8c 23336 < thank you for the papers, we shall look at them next week 
@400000006afeaf5105dfcab4 23336 < please find the minutes of the last meeting below 
@400000006afeaf5105e08e04 23336 < the delivery will be with you on Tuesday before noon 
@400000006afeaf5105e14d6c 23336 < kind regards 
@400000006afeaf5105e14d6c 23336 <  
@400000006afeaf5105e164dc 23336 < ------------------------------+
@400000006afeaf5105e1f564 23336 < ------ 
@400000006afeaf5105e2205c 23336 < . 
@400000006afeaf510b16b114 23336 > 250 ok 1795075911 qp 23339 
@400000006afeaf510edcae0c 23336 < QUIT 
@400000006afeaf510eef1ccc 23336 > 221 mx1.example.net 
@400000006afeaf510ef6e8e4 tcpserver: end 23336 status 0
@400000006afeaf510ef6e8e4 tcpserver: status: 0/40
@400000006afeaf510ef9cb2c 23336 < [EOF]
@400000006afeaf510ef9cb2c 23336 > [EOF]
@400000006afeaf7a37cc2054 tcpserver: status: 1/40
@400000006afeaf7a37cceb74 tcpserver: pid 23548 from 203.0.113.24
@400000006afeaf7a3827dcb4 tcpserver: ok 23548 mx1.example.net:192.0.2.25:25 mail.harbour.test:203.0.113.24::45279
@400000006afeaf7b054989dc 23548 > 220 mx1.example.net ESMTP 
@400000006afeaf7b0a6a197c 23548 < EHLO mail.harbour.test 
@400000006afeaf7b0aa378fc 23548 > 250-mx1.example.net 
@400000006afeaf7b0aa428c4 23548 > 250-PIPELINING 
@400000006afeaf7b0aa4dc74 23548 > 250 8BITMIME 
@400000006afeaf7b0ce5cfac 23548 < MAIL FROM:<t.wolf20@harbour.test> 
@400000006afeaf7b0d19d7fc 23548 > 250 ok 
@400000006afeaf7b1358722c 23548 < RCPT TO:<k.maier@club.example> 
@400000006afeaf7b1358722c greylisting: 203.0.113.24 (t.wolf20@harbour.test -> k.maier@club.example) exists (id=27586) - accepting
@400000006afeaf7b138b0b4c 23548 > 250 ok 
@400000006afeaf7b15709044 23548 < DATA 
@400000006afeaf7b15894864 23548 > 354 go ahead 
@400000006afeaf7b162d547c 23548 < From: <t.wolf20@harbour.test> 
@400000006afeaf7b162d547c 23548 < To: <k.maier@club.example> 
@400000006afeaf7b162dd564 23548 < Subject: our talk of last week 
@400000006afeaf7b162dd564 23548 < Message-ID: <mwn9vi9v.23551@mail.harbour.test> 
@400000006afeaf7b162e13e4 23548 <  
@400000006afeaf7b162e758c 23548 < kind regards 
@400000006afeaf7b162ef28c 23548 <  
@400000006afeaf7b162ef28c 23548 < could you send the figures of October once more? 
@400000006afeaf7b162f487c 23548 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaf7b162fb9c4 23548 < starting delivery 1+
@400000006afeaf7b16309c54 23548 < : msg 2 to local x@example.org 
@400000006afeaf7b1630ea74 23548 < thank you for the papers, we shall look at them next week 
@400000006afeaf7b1630ea74 23548 < please find the minutes of the last meeting below 
@400000006afeaf7b16311d3c 23548 < the delivery will be with you on Tuesday before noon 
@400000006afeaf7b1631cd04 23548 < kind regards 
@400000006afeaf7b1631f414 23548 <  
@400000006afeaf7b1631f414 23548 < could you send the figures of October once m+
@400000006afeaf7b16323e4c 23548 < ore? 
@400000006afeaf7b16329ff4 23548 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaf7b163320dc 23548 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeaf7b163320dc 23548 < thank you for the papers, we shall look at them next week 
@400000006afeaf7b163320dc 23548 < please find the minutes of the last meeting below 
@400000006afeaf7b1633dc5c 23548 < the delivery will be with you on Tuesday before noon 
@400000006afeaf7b163445d4 23548 < kind +
@400000006afeaf7b163445d4 23548 < regards 
@400000006afeaf7b163445d4 23548 <  
@400000006afeaf7b163445d4 23548 < ------- 
@400000006afeaf7b163445d4 23548 < . 
@400000006afeaf7b1c719fb4 23548 > 250 ok 1795075953 qp 23551 
@400000006afeaf7b1d849654 23548 < QUIT 
@400000006afeaf7b1d8f2d44 23548 > 221 mx1.example.net 
@400000006afeaf7b1d96ce64 tcpserver: end 23548 status 0
@400000006afeaf7b1d97477c tcpserver: status: 0/40
@400000006afeaf7b1d9a3194 23548 < [EOF]
@400000006afeaf7b1d9ad1bc 23548 > [EOF]
@400000006afeaf8825e299cc tcpserver: status: 1/40
@400000006afeaf8825e37c5c tcpserver: pid 23617 from 203.0.113.230
@400000006afeaf88309994ec tcpserver: ok 23617 mx1.example.net:192.0.2.25:25 mail.bricks.example:203.0.113.230::22295
@400000006afeaf8834cc692c 23617 > 220 mx1.example.net ESMTP 
@400000006afeaf88392dee8c 23617 < EHLO mail.bricks.example 
@400000006afeaf88396e56d4 23617 > 250-mx1.example.net 
@400000006afeaf88396f0a84 23617 > 250-PIPELINING 
@400000006afeaf88396f2dac 23617 > 250 8BITMIME 
@400000006afeaf883b0df544 23617 < MAIL FROM:<k.maier3@bricks.example> 
@400000006afeaf883b0edfa4 23617 < RCPT TO:<d.weiss@club.example> 
@400000006afeaf883b0f5ca4 23617 < DATA 
@400000006afeaf883b170594 23617 > 250 ok 
@400000006afeaf883b174414 greylisting: 203.0.113.230 (k.maier3@bricks.example -> d.weiss@club.example) exists (id=53323) - accepting
@400000006afeaf883b1ee91c 23617 > 250 ok 
@400000006afeaf883b40e454 23617 > 354 go ahead 
@400000006afeaf8901c7aa64 23617 < From: <k.maier3@bricks.example> 
@400000006afeaf8901c7e4fc 23617 < To: <d.weiss@club.example> 
@400000006afeaf8901c7e4fc 23617 < Subject: our talk of last week 
@400000006afeaf8901c842bc 23617 < Message-ID: <mwn9vsre.23619@mail.bricks.example> 
@400000006afeaf8901c8ac34 23617 <  
@400000006afeaf8901c96f84 23617 < the delivery will be with you on Tuesday before noon 
@400000006afeaf8901ca0fac 23617 < kind regards 
@400000006afeaf8901ca80f4 23617 <  
@400000006afeaf8901cb211c 23617 < could you send the figures of October onc+
@400000006afeaf8901cb211c 23617 < e more? 
@400000006afeaf8901cb6b54 23617 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaf8901cc26d4 23617 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeaf8901cccae4 23617 < thank you for the papers, we shall look at them next week 
@400000006afeaf8901cccecc 23617 < please find the minutes of the last meeting below 
@400000006afeaf8901cccecc 23617 < the delivery will be with you on Tuesday before noon 
@400000006afeaf8901cd47e4 23617 < ki+
@400000006afeaf8901cd47e4 23617 < nd regards 
@400000006afeaf8901cd72dc 23617 <  
@400000006afeaf8901ce4d9c 23617 < could you send the figures of October once more? 
@400000006afeaf8901cf0534 23617 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaf8901cfe3dc 23617 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeaf8901d00aec 23617 < thank you for the papers, we shall look at them next week 
@400000006afeaf8901d00aec 23617 < please find the minutes of the last meeting below 
@400000006afeaf8901d00aec 23617 < t+
@400000006afeaf8901d00aec 23617 < he delivery will be with you on Tuesday before noon 
@400000006afeaf8901d0c66c 23617 < kind regards 
@400000006afeaf8901d17634 23617 <  
@400000006afeaf8901d1b4b4 23617 < could you send the figures of October once more? 
@400000006afeaf8901d1b4b4 23617 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaf8901d1b4b4 23617 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeaf8901d231b4 23617 < thank you for the papers, we shall look at them next wee+
@400000006afeaf8901d231b4 23617 < k 
@400000006afeaf8901d304a4 23617 < please find the minutes of the last meeting below 
@400000006afeaf8901d39144 23617 < the delivery will be with you on Tuesday before noon 
@400000006afeaf8901d3b854 23617 < kind regards 
@400000006afeaf8901d419fc 23617 <  
@400000006afeaf8901d425b4 23617 < could you send the figures of October once more? 
@400000006afeaf8901d425b4 23617 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeaf8901d43d24 23617 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeaf8901d43d24 23617 < t+
@400000006afeaf8901d51fb4 23617 < hank you for the papers, we shall look at them next week 
@400000006afeaf8901d52784 23617 < please find the minutes of the last meeting below 
@400000006afeaf8901d5b80c 23617 < the delivery will be with you on Tuesday before noon 
@400000006afeaf8901d60a14 23617 < ---- 
@400000006afeaf8901d644ac 23617 < . 
@400000006afeaf8904282004 23617 > 250 ok 1795075967 qp 23619 
@400000006afeaf8907a851cc 23617 < QUIT 
@400000006afeaf8907cce12c 23617 > 221 mx1.example.net 
@400000006afeaf8907d46adc tcpserver: end 23617 status 0
@400000006afeaf8907d499bc tcpserver: status: 0/40
@400000006afeaf8907d800d4 23617 < [EOF]
@400000006afeaf8907d83784 23617 > [EOF]
@400000006afeb0a308fc490c tcpserver: status: 1/40
@400000006afeb0a308fcc60c tcpserver: pid 25029 from 198.51.100.225
@400000006afeb0a30ef692f4 tcpserver: ok 25029 mx1.example.net:192.0.2.25:25 mail.school.example:198.51.100.225::55824
@400000006afeb0a31849f2ec 25029 > 220 mx1.example.net ESMTP 
@400000006afeb0a31ee15b7c 25029 < EHLO mail.school.example 
@400000006afeb0a31f0a53c4 25029 > 250-mx1.example.net 
@400000006afeb0a31f0a53c4 25029 > 250-PIPELINING 
@400000006afeb0a31f0b3e24 25029 > 250 8BITMIME 
@400000006afeb0a321a43884 25029 < MAIL FROM:<emma13@school.example> 
@400000006afeb0a321a43884 25029 < RCPT TO:<h.vogel@club.example> 
@400000006afeb0a321a4e07c 25029 < DATA 
@400000006afeb0a321c218f4 25029 > 250 ok 
@400000006afeb0a321c2b14c greylisting: 198.51.100.225 (emma13@school.example -> h.vogel@club.example) exists (id=60612) - accepting
@400000006afeb0a321d88ef4 25029 > 250 ok 
@400000006afeb0a321f35e3c 25029 > 354 go ahead 
@400000006afeb0a325354a9c 25029 < From: <emma13@school.example> 
@400000006afeb0a3253619a4 25029 < To: <h.vogel@club.example> 
@400000006afeb0a3253619a4 25029 < Subject: our talk of last week 
@400000006afeb0a3253619a4 25029 < Message-ID: <mwna1utz.25032@mail.school.example> 
@400000006afeb0a3253619a4 25029 <  
@400000006afeb0a32536fc34 25029 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb0a3253761c4 25029 < thank you for the papers, we shall look at them next week 
@400000006afeb0a32537a044 25029 < ple+
@400000006afeb0a325382514 25029 < ase find the minutes of the last meeting below 
@400000006afeb0a32538d4dc 25029 < the delivery will be with you on Tuesday before noon 
@400000006afeb0a3253951dc 25029 < kind regards 
@400000006afeb0a3253951dc 25029 <  
@400000006afeb0a32539905c 25029 < could you send the figures of October once more? 
@400000006afeb0a32539f204 25029 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb0a3253a058c 25029 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb0a3253a47f4 25029 < thank y+
@400000006afeb0a3253a47f4 25029 < ou for the papers, we shall look at them next week 
@400000006afeb0a3253ab16c 25029 < please find the minutes of the last meeting below 
@400000006afeb0a3253ab16c 25029 < the delivery will be with you on Tuesday before noon 
@400000006afeb0a3253b74bc 25029 < kind regards 
@400000006afeb0a3253c2484 25029 <  
@400000006afeb0a3253ca184 25029 < could you send the figures of October once more? 
@400000006afeb0a3253ca184 25029 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb0a3253cb8f4 25029 < sta+
@400000006afeb0a3253cb8f4 25029 < rting delivery 1: msg 2 to local x@example.org 
@400000006afeb0a3253cb8f4 25029 < thank you for the papers, we shall look at them next week 
@400000006afeb0a3253cc0c4 25029 < ------------------------------------------ 
@400000006afeb0a3253cc0c4 25029 < . 
@400000006afeb0a326f10c2c tcpserver: status: 2/40
@400000006afeb0a326f12b6c tcpserver: pid 25033 from 203.0.113.49
@400000006afeb0a329327494 25029 > 250 ok 1795076249 qp 25032 
@400000006afeb0a32b213ca4 25029 < QUIT 
@400000006afeb0a32b351e7c 25029 > 221 mx1.example.net 
@400000006afeb0a32b3c65c4 tcpserver: end 25029 status 0
@400000006afeb0a32b3c65c4 tcpserver: status: 1/40
@400000006afeb0a32b3fe44c 25029 < [EOF]
@400000006afeb0a32b3fe44c 25029 > [EOF]
@400000006afeb0a32eb90194 tcpserver: ok 25033 mx1.example.net:192.0.2.25:25 mail.library.example:203.0.113.49::36493
@400000006afeb0a33b52e5b4 25033 > 220 mx1.example.net ESMTP 
@400000006afeb0a405c1136c 25033 < EHLO mail.library.example 
@400000006afeb0a405d7fe9c 25033 > 250-mx1.example.net 
@400000006afeb0a405d8b24c 25033 > 250-PIPELINING 
@400000006afeb0a405d96214 25033 > 250 8BITMIME 
@400000006afeb0a409cc7dd4 25033 < MAIL FROM:<emma16@library.example> 
@400000006afeb0a409fc34ac 25033 > 250 ok 
@400000006afeb0a40ac09234 25033 < RCPT TO:<anna.koch@shop.example> 
@400000006afeb0a40ac0b944 greylisting: 203.0.113.49 (emma16@library.example -> anna.koch@shop.example) exists (id=2606) - accepting
@400000006afeb0a40aef2be4 25033 > 250 ok 
@400000006afeb0a4111e02ec 25033 < DATA 
@400000006afeb0a41138f55c 25033 > 354 go ahead 
@400000006afeb0a4123ab1d4 25033 < From: <emma16@library.example> 
@400000006afeb0a4123af054 25033 < To: <anna.koch@shop.example> 
@400000006afeb0a4123b88ac 25033 < Subject: our talk of last week 
@400000006afeb0a4123bf60c 25033 < Message-ID: <mwna1vca.25035@mail.library.example> 
@400000006afeb0a4123c1164 25033 <  
@400000006afeb0a4123c7adc 25033 < the delivery will be with you on Tuesday before noon 
@400000006afeb0a4123c82ac 25033 < kind regards 
@400000006afeb0a4123c82ac 25033 <  
@400000006afeb0a4123c8a7c 25033 < could you send the figures of October o+
@400000006afeb0a4123c924c 25033 < nce more? 
@400000006afeb0a4123d6924 25033 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb0a4123dc2fc 25033 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb0a4123dc2fc 25033 < thank you for the papers, we shall look at them next week 
@400000006afeb0a4123e111c 25033 < please find the minutes of the last meeting below 
@400000006afeb0a4123e3444 25033 < the delivery will be with you on Tuesday before noon 
@400000006afeb0a4123ed084 25033 < kind regards 
@400000006afeb0a4123f64f4 25033 <  
@400000006afeb0a4123f64f4 25033 < could you send the figures of October once more? 
@400000006afeb0a4123fbae4 25033 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb0a41240439c 25033 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb0a412412dfc 25033 < thank you for the papers, we shall look at them next week 
@400000006afeb0a41241b2cc 25033 < please find the minutes of the last meeting below+
@400000006afeb0a41242379c 25033 <  
@400000006afeb0a412427dec 25033 < the delivery will be with you on Tuesday before noon 
@400000006afeb0a41242e764 25033 < kind regards 
@400000006afeb0a412431e14 25033 <  
@400000006afeb0a4124325e4 25033 < could you send the figures of October once more? 
@400000006afeb0a4124325e4 25033 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb0a4124325e4 25033 < --------------- 
@400000006afeb0a412439344 25033 < . 
@400000006afeb0a414e553bc 25033 > 250 ok 1795076250 qp 25035 
@400000006afeb0a418ca07fc 25033 < QUIT 
@400000006afeb0a418f2a66c 25033 > 221 mx1.example.net 
@400000006afeb0a418faa934 tcpserver: end 25033 status 0
@400000006afeb0a418fb689c tcpserver: status: 0/40
@400000006afeb0a418fd6854 25033 < [EOF]
@400000006afeb0a418fd6854 25033 > [EOF]
@400000006afeb12405f2cfd8 tcpserver: status: 1/40
@400000006afeb12405f33d38 tcpserver: pid 25674 from 198.51.100.179
@400000006afeb1242e0cd950 tcpserver: ok 25674 mx1.example.net:192.0.2.25:25 :198.51.100.179::22456
@400000006afeb12437b2ca00 rblsmtpd: 198.51.100.179 pid 25674: 451 https://zen.dnsbl.example/query/ip/198.51.100.179
@400000006afeb1270827c8a8 tcpserver: end 25674 status 0
@400000006afeb12708283608 tcpserver: status: 0/40
@400000006afeb13e13c7c820 tcpserver: status: 1/40
@400000006afeb13e13c7d3d8 tcpserver: pid 25805 from 198.51.100.108
@400000006afeb13e1d057180 tcpserver: ok 25805 mx1.example.net:192.0.2.25:25 host108.isp.test:198.51.100.108::56622
@400000006afeb13e24c8cb38 25805 > 220 mx1.example.net ESMTP 
@400000006afeb13e27a44cd8 25805 < EHLO host108.isp.test 
@400000006afeb13e27b76b60 25805 > 250-mx1.example.net 
@400000006afeb13e27b7f418 25805 > 250-PIPELINING 
@400000006afeb13e27b7f418 25805 > 250 8BITMIME 
@400000006afeb13e2d568d58 25805 < MAIL FROM:<m.roth22@mail4.vendor.test> 
@400000006afeb13e2d5e49d0 25805 > 250 ok 
@400000006afeb13e33a3bde8 25805 < RCPT TO:<info@example.net> 
@400000006afeb13e33a3bde8 greylisting: 198.51.100.108 (m.roth22@mail4.vendor.test -> info@example.net) doesn't exist. - temp. rejecting
@400000006afeb13e33d38848 25805 > 451 temporary failure (#4.3.0) 
@400000006afeb13e394b2510 25805 < QUIT 
@400000006afeb13e39798bf8 25805 > 221 mx1.example.net 
@400000006afeb13e39812d18 tcpserver: end 25805 status 0
@400000006afeb13e398140a0 tcpserver: status: 0/40
@400000006afeb13e39849c00 25805 < [EOF]
@400000006afeb13e39853840 25805 > [EOF]
@400000006afeb18f0f1eb464 tcpserver: status: 1/40
@400000006afeb18f0f1ee72c tcpserver: pid 26210 from 198.51.100.43
@400000006afeb18f10530de4 tcpserver: ok 26210 mx1.example.net:192.0.2.25:25 mail.lantern.test:198.51.100.43::15236
@400000006afeb18f1cfea544 26210 > 220 mx1.example.net ESMTP 
@400000006afeb18f1f3a4534 tcpserver: status: 2/40
@400000006afeb18f1f3ac234 tcpserver: pid 26211 from 203.0.113.113
@400000006afeb18f20827ca4 tcpserver: ok 26211 mx1.example.net:192.0.2.25:25 mail.quarry.example:203.0.113.113::29722
@400000006afeb18f238014d4 26210 < EHLO mail.lantern.test 
@400000006afeb18f23b0219c 26210 > 250-mx1.example.net 
@400000006afeb18f23b0219c 26210 > 250-PIPELINING 
@400000006afeb18f23b06bd4 26210 > 250 8BITMIME 
@400000006afeb18f241d819c 26210 < MAIL FROM:<ute3@lantern.test> 
@400000006afeb18f241e4cbc 26210 < RCPT TO:<f.braun@club.example> 
@400000006afeb18f241e4cbc 26210 < DATA 
@400000006afeb18f24246354 26210 > 250 ok 
@400000006afeb18f24253a2c greylisting: 198.51.100.43 (ute3@lantern.test -> f.braun@club.example) exists (id=17236) - accepting
@400000006afeb18f24524954 26210 > 250 ok 
@400000006afeb18f247b784c 26210 > 354 go ahead 
@400000006afeb18f25ab0354 26211 > 220 mx1.example.net ESMTP 
@400000006afeb18f2a1bfdbc 26211 < EHLO mail.quarry.example 
@400000006afeb18f2a2ffed4 26211 > 250-mx1.example.net 
@400000006afeb18f2a2ffed4 26211 > 250-PIPELINING 
@400000006afeb18f2a309344 26211 > 250 8BITMIME 
@400000006afeb18f2adee05c 26210 < From: <ute3@lantern.test> 
@400000006afeb18f2adfc2ec 26210 < To: <f.braun@club.example> 
@400000006afeb18f2ae0769c 26210 < Subject: our talk of last week 
@400000006afeb18f2ae11e94 26210 < Message-ID: <mwna6wzd.26212@mail.lantern.test> 
@400000006afeb18f2ae11e94 26210 <  
@400000006afeb18f2ae2050c 26210 < please find the minutes of the last meeting below 
@400000006afeb18f2ae2050c 26210 < the delivery will be with you on Tuesday before noon 
@400000006afeb18f2ae2532c 26210 < kind regards 
@400000006afeb18f2ae2532c 26210 <  
@400000006afeb18f2ae2532c 26210 < could you send the figures of October once more? 
@400000006afeb18f2ae2c08c 26210 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb18f2ae2cc44 26210 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb18f2ae2cc44 26210 < thank you for the papers, we shall look at them next week 
@400000006afeb18f2ae37824 26210 < please find the minutes of the last meeting below 
@400000006afeb18f2ae42404 26210 < the delivery +
@400000006afeb18f2ae4378c 26210 < will be with you on Tuesday before noon 
@400000006afeb18f2ae4df84 26210 < kind regards 
@400000006afeb18f2ae4df84 26210 <  
@400000006afeb18f2ae4df84 26210 < could you send the figures of October once more? 
@400000006afeb18f2ae50e64 26210 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb18f2ae5124c 26210 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb18f2ae521ec 26210 < thank you for the papers, we shall look at them next week 
@400000006afeb18f2ae521ec 26210 < please fi+
@400000006afeb18f2ae521ec 26210 < nd the minutes of the last meeting below 
@400000006afeb18f2ae521ec 26210 < ----------------------------------------- 
@400000006afeb18f2ae521ec 26210 < . 
@400000006afeb18f2d2240ac 26210 > 250 ok 1795076485 qp 26212 
@400000006afeb18f2def932c 26210 < QUIT 
@400000006afeb18f2e2174b4 26210 > 221 mx1.example.net 
@400000006afeb18f2e285e3c tcpserver: end 26210 status 0
@400000006afeb18f2e285e3c tcpserver: status: 1/40
@400000006afeb18f2e2c1f2c 26210 < [EOF]
@400000006afeb18f2e2c1f2c 26210 > [EOF]
@400000006afeb18f2fe859d4 26211 < MAIL FROM:<ute33@quarry.example> 
@400000006afeb18f2fe8ee44 26211 < RCPT TO:<nina@club.example> 
@400000006afeb18f2fe91d24 26211 < DATA 
@400000006afeb18f2ff916fc 26211 > 250 ok 
@400000006afeb18f2ff9d664 greylisting: 203.0.113.113 (ute33@quarry.example -> nina@club.example) exists (id=69154) - accepting
@400000006afeb18f30247c5c 26211 > 250 ok 
@400000006afeb18f3045fa94 26211 > 354 go ahead 
@400000006afeb18f35fab7cc 26211 < From: <ute33@quarry.example> 
@400000006afeb18f35fb0204 26211 < To: <nina@club.example> 
@400000006afeb18f35fb34cc 26211 < Subject: our talk of last week 
@400000006afeb18f35fb540c 26211 < Message-ID: <mwna6x6a.26214@mail.quarry.example> 
@400000006afeb18f35fb5fc4 26211 <  
@400000006afeb18f35fbe0ac 26211 < the delivery will be with you on Tuesday before noon 
@400000006afeb18f35fbe87c 26211 < kind regards 
@400000006afeb18f35fc2314 26211 <  
@400000006afeb18f35fc463c 26211 < could you send the figures of October once more+
@400000006afeb18f35fc463c 26211 < ? 
@400000006afeb18f35fd01bc 26211 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb18f35fd01bc 26211 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb18f35fd01bc 26211 < thank you for the papers, we shall look at them next week 
@400000006afeb18f35fdb184 26211 < please find the minutes of the last meeting below 
@400000006afeb18f35fe808c 26211 < the delivery will be with you on Tuesday before noon 
@400000006afeb18f35fe808c 26211 < kind reg+
@400000006afeb18f35fed294 26211 < ards 
@400000006afeb18f35fed294 26211 <  
@400000006afeb18f35fed294 26211 < could you send the figures of October once more? 
@400000006afeb18f35ff47c4 26211 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb18f35ff47c4 26211 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb18f35ffb90c 26211 < thank you for the papers, we shall look at them next week 
@400000006afeb18f36008044 26211 < please find the minutes of the last meeting below 
@400000006afeb18f360137dc 26211 < the del+
@400000006afeb18f3601ef74 26211 < ivery will be with you on Tuesday before noon 
@400000006afeb18f3601ef74 26211 < kind regards 
@400000006afeb18f360206e4 26211 <  
@400000006afeb18f360206e4 26211 < could you send the figures of October once more? 
@400000006afeb18f360206e4 26211 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb18f3602223c 26211 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb18f3602223c 26211 < thank you for the papers, we shall look at them next week 
@400000006afeb18f3602a324 26211 < ple+
@400000006afeb18f3602a70c 26211 < ase find the minutes of the last meeting below 
@400000006afeb18f3602c264 26211 < the delivery will be with you on Tuesday before noon 
@400000006afeb18f3602c264 26211 < kind regards 
@400000006afeb18f36032024 26211 <  
@400000006afeb18f36032024 26211 < could you send the figures of October once more? 
@400000006afeb18f3603b494 26211 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb18f3603b494 26211 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb18f36043d4c 26211 < thank y+
@400000006afeb18f3604f0fc 26211 < ou for the papers, we shall look at them next week 
@400000006afeb18f3604f0fc 26211 < please find the minutes of the last meeting below 
@400000006afeb18f3605cbbc 26211 < the delivery will be with you on Tuesday before noon 
@400000006afeb18f3605cbbc 26211 < kind regards 
@400000006afeb18f3605d774 26211 <  
@400000006afeb18f3606c1d4 26211 < could you send the figures of October once more? 
@400000006afeb18f36072764 26211 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb18f3607719c 26211 < sta+
@400000006afeb18f3607cf5c 26211 < rting delivery 1: msg 2 to local x@example.org 
@400000006afeb18f3607cf5c 26211 <  
@400000006afeb18f360863cc 26211 < . 
@400000006afeb1900074d434 26211 > 250 ok 1795076486 qp 26214 
@400000006afeb190076fb984 26211 < QUIT 
@400000006afeb190079b038c 26211 > 221 mx1.example.net 
@400000006afeb19007a2df44 tcpserver: end 26211 status 0
@400000006afeb19007a2fa9c tcpserver: status: 0/40
@400000006afeb19007a6271c 26211 < [EOF]
@400000006afeb19007a6c35c 26211 > [EOF]
@400000006afeb1c0078f8c00 tcpserver: status: 1/40
@400000006afeb1c007905ef0 tcpserver: pid 26454 from 198.51.100.126
@400000006afeb1c00893fbe0 tcpserver: ok 26454 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::22806
@400000006afeb1c00d10ecc8 26454 > 220 mx1.example.net ESMTP 
@400000006afeb1c00e9a53b8 26454 < EHLO mail.bigmail.example 
@400000006afeb1c00eca58b0 26454 > 250-mx1.example.net 
@400000006afeb1c00ecb3370 26454 > 250-PIPELINING 
@400000006afeb1c00ecb3f28 26454 > 250 8BITMIME 
@400000006afeb1c0110160d8 26454 < MAIL FROM:<ute24@bigmail.example> 
@400000006afeb1c01132f828 26454 > 250 ok 
@400000006afeb1c0186fff28 26454 < RCPT TO:<b.lang@shop.example> 
@400000006afeb1c0186fff28 greylisting: 198.51.100.126 (ute24@bigmail.example -> b.lang@shop.example) doesn't exist. - temp. rejecting
@400000006afeb1c01884db00 26454 > 451 temporary failure (#4.3.0) 
@400000006afeb1c01eec2728 26454 < QUIT 
@400000006afeb1c01f0acae8 26454 > 221 mx1.example.net 
@400000006afeb1c01f131400 tcpserver: end 26454 status 0
@400000006afeb1c01f13b040 tcpserver: status: 0/40
@400000006afeb1c01f164080 26454 < [EOF]
@400000006afeb1c01f170f88 26454 > [EOF]
@400000006afeb222116f66dc tcpserver: status: 1/40
@400000006afeb222116fb8e4 tcpserver: pid 26945 from 198.51.100.225
@400000006afeb22218207da4 tcpserver: ok 26945 mx1.example.net:192.0.2.25:25 mail.school.example:198.51.100.225::38997
@400000006afeb2221f0f511c 26945 > 220 mx1.example.net ESMTP 
@400000006afeb22224672cfc 26945 < EHLO mail.school.example 
@400000006afeb222246f7614 26945 > 250-mx1.example.net 
@400000006afeb222246f7614 26945 > 250-PIPELINING 
@400000006afeb222246fcc04 26945 > 250 8BITMIME 
@400000006afeb222279a4094 26945 < MAIL FROM:<r.frank39@school.example> 
@400000006afeb222279a82fc 26945 < RCPT TO:<emma@club.example> 
@400000006afeb222279a82fc 26945 < DATA 
@400000006afeb22227c8ce8c 26945 > 250 ok 
@400000006afeb22227c8ce8c greylisting: 198.51.100.225 (r.frank39@school.example -> emma@club.example) exists (id=72250) - accepting
@400000006afeb2222807006c 26945 > 250 ok 
@400000006afeb22228260da4 26945 > 354 go ahead 
@400000006afeb222293f8c24 26945 < From: <r.frank39@school.example> 
@400000006afeb2222940535c 26945 < To: <emma@club.example> 
@400000006afeb222294116ac 26945 < Subject: our talk of last week 
@400000006afeb2222941d22c 26945 < Message-ID: <mwnaa2et.26947@mail.school.example> 
@400000006afeb222294285dc 26945 <  
@400000006afeb222294285dc 26945 < could you send the figures of October once more? 
@400000006afeb22229429964 26945 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb22229429964 26945 < starting delivery 1: msg 2 to loc+
@400000006afeb2222942b4bc 26945 < al x@example.org 
@400000006afeb2222942b4bc 26945 < thank you for the papers, we shall look at them next week 
@400000006afeb2222942e39c 26945 < please find the minutes of the last meeting below 
@400000006afeb2222942e39c 26945 < the delivery will be with you on Tuesday before noon 
@400000006afeb2222942e39c 26945 < kind regards 
@400000006afeb2222943a304 26945 <  
@400000006afeb22229442bbc 26945 < could you send the figures of October once more? 
@400000006afeb22229451234 26945 < +49 30 5+
@400000006afeb22229453944 26945 < 550 1 + 49 30 5550 2 
@400000006afeb222294623a4 26945 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb22229463efc 26945 < thank you for the papers, we shall look at them next week 
@400000006afeb22229463efc 26945 < please find the minutes of the last meeting below 
@400000006afeb2222946fa7c 26945 < the delivery will be with you on Tuesday before noon 
@400000006afeb2222946fa7c 26945 < kind regards 
@400000006afeb22229472d44 26945 <  
@400000006afeb22229472d44 26945 < cou+
@400000006afeb22229473514 26945 < ld you send the figures of October once more? 
@400000006afeb22229473514 26945 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb22229473514 26945 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb22229473514 26945 < thank you for the papers, we shall look at them next week 
@400000006afeb2222947f094 26945 < please find the minutes of the last meeting below 
@400000006afeb22229485624 26945 < the delivery will +
@400000006afeb22229485624 26945 < be with you on Tuesday before noon 
@400000006afeb2222948c384 26945 < kind regards 
@400000006afeb22229493c9c 26945 <  
@400000006afeb22229493c9c 26945 < could you send the figures of October once more? 
@400000006afeb22229499e44 26945 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb222294a6964 26945 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb222294ac724 26945 < thank you for the papers, we shall look at them next week 
@400000006afeb222294ac724 26945 < please find th+
@400000006afeb222294ac724 26945 < e minutes of the last meeting below 
@400000006afeb222294ac724 26945 < the delivery will be with you on Tuesday before noon 
@400000006afeb222294ac724 26945 < - 
@400000006afeb222294b386c 26945 < . 
@400000006afeb2222d790b6c 26945 > 250 ok 1795076632 qp 26947 
@400000006afeb2222ea108dc 26945 < QUIT 
@400000006afeb2222eb1d98c 26945 > 221 mx1.example.net 
@400000006afeb2222eb9ad74 tcpserver: end 26945 status 0
@400000006afeb2222eba16ec tcpserver: status: 0/40
@400000006afeb2222ebc2e14 26945 < [EOF]
@400000006afeb2222ebc784c 26945 > [EOF]
@400000006afeb2542b636624 tcpserver: status: 1/40
@400000006afeb2542b636624 tcpserver: pid 27197 from 198.51.100.43
@400000006afeb2543345e86c tcpserver: ok 27197 mx1.example.net:192.0.2.25:25 mail.lantern.test:198.51.100.43::34077
@400000006afeb25504c12bb4 27197 > 220 mx1.example.net ESMTP 
@400000006afeb2550ad195ac 27197 < EHLO mail.lantern.test 
@400000006afeb2550b11d2fc 27197 > 250-mx1.example.net 
@400000006afeb2550b123c74 27197 > 250-PIPELINING 
@400000006afeb2550b12dc9c 27197 > 250 8BITMIME 
@400000006afeb255116cfdac 27197 < MAIL FROM:<paula26@lantern.test> 
@400000006afeb255118ba16c 27197 > 250 ok 
@400000006afeb25515dbc1ac 27197 < RCPT TO:<ute@shop.example> 
@400000006afeb25515dbc1ac greylisting: 198.51.100.43 (paula26@lantern.test -> ute@shop.example) exists (id=37225) - accepting
@400000006afeb2551609886c 27197 > 250 ok 
@400000006afeb25519b3ac7c 27197 < DATA 
@400000006afeb25519c2eebc 27197 > 354 go ahead 
@400000006afeb2551b3293ec 27197 < From: <paula26@lantern.test> 
@400000006afeb2551b3293ec 27197 < To: <ute@shop.example> 
@400000006afeb2551b333414 27197 < Subject: our talk of last week 
@400000006afeb2551b333414 27197 < Message-ID: <mwnab5kt.27201@mail.lantern.test> 
@400000006afeb2551b333414 27197 <  
@400000006afeb2551b33e7c4 27197 < could you send the figures of October once more? 
@400000006afeb2551b342a2c 27197 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb2551b342e14 27197 < starting delivery 1: msg 2 to local x@ex+
@400000006afeb2551b34f164 27197 < ample.org 
@400000006afeb2551b3508d4 27197 < thank you for the papers, we shall look at them next week 
@400000006afeb2551b356a7c 27197 < please find the minutes of the last meeting below 
@400000006afeb2551b356a7c 27197 < the delivery will be with you on Tuesday before noon 
@400000006afeb2551b359574 27197 < kind regards 
@400000006afeb2551b364924 27197 <  
@400000006afeb2551b366c4c 27197 < could you send the figures of October once more? 
@400000006afeb2551b366c4c 27197 < +49 30 5550 1 ++
@400000006afeb2551b36b684 27197 <  49 30 5550 2 
@400000006afeb2551b375e7c 27197 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb2551b3819fc 27197 < thank you for the papers, we shall look at them next week 
@400000006afeb2551b3819fc 27197 < please find the minutes of the last meeting below 
@400000006afeb2551b388374 27197 < the delivery will be with you on Tuesday before noon 
@400000006afeb2551b394e94 27197 < kind regards 
@400000006afeb2551b399cb4 27197 <  
@400000006afeb2551b399cb4 27197 < could you +
@400000006afeb2551b399cb4 27197 < send the figures of October once more? 
@400000006afeb2551b399cb4 27197 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb2551b399cb4 27197 < ---------------------------------------------- 
@400000006afeb2551b3a350c 27197 < . 
@400000006afeb2551f07cb54 27197 > 250 ok 1795076683 qp 27201 
@400000006afeb255227f2b4c 27197 < QUIT 
@400000006afeb2552288bc84 27197 > 221 mx1.example.net 
@400000006afeb25522903e64 tcpserver: end 27197 status 0
@400000006afeb25522903e64 tcpserver: status: 0/40
@400000006afeb2552292bb1c 27197 < [EOF]
@400000006afeb2552292bb1c 27197 > [EOF]
@400000006afeb2931915e5dc tcpserver: status: 1/40
@400000006afeb2931916a15c tcpserver: pid 27511 from 203.0.113.127
@400000006afeb29322edfa7c tcpserver: ok 27511 mx1.example.net:192.0.2.25:25 mail.grey.test:203.0.113.127::35181
@400000006afeb29325b2797c 27511 > 220 mx1.example.net ESMTP 
@400000006afeb2932bb936e4 27511 < EHLO mail.grey.test 
@400000006afeb2932bd5273c 27511 > 250-mx1.example.net 
@400000006afeb2932bd532f4 27511 > 250-PIPELINING 
@400000006afeb2932bd532f4 27511 > 250 8BITMIME 
@400000006afeb2932e7cd73c 27511 < MAIL FROM:<k.maier35@grey.test> 
@400000006afeb2932e7cd73c 27511 < RCPT TO:<d.weiss@club.example> 
@400000006afeb2932e7ce2f4 27511 < DATA 
@400000006afeb2932eb0993c 27511 > 250 ok 
@400000006afeb2932eb12dac greylisting: 203.0.113.127 (k.maier35@grey.test -> d.weiss@club.example) exists (id=21652) - accepting
@400000006afeb2932eca2c1c 27511 > 250 ok 
@400000006afeb2932f02149c 27511 > 354 go ahead 
@400000006afeb293317d0b64 27511 < From: <k.maier35@grey.test> 
@400000006afeb293317d0b64 27511 < To: <d.weiss@club.example> 
@400000006afeb293317d5984 27511 < Subject: our talk of last week 
@400000006afeb293317dde54 27511 < Message-ID: <mwnachqc.27513@mail.grey.test> 
@400000006afeb293317eb914 27511 <  
@400000006afeb293317f0b1c 27511 <  
@400000006afeb293317f610c 27511 < could you send the figures of October once more? 
@400000006afeb293317f610c 27511 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb293317ffd4c 27511 < starting delivery 1: msg 2 to local x@+
@400000006afeb29331802c2c 27511 < example.org 
@400000006afeb29331802c2c 27511 < thank you for the papers, we shall look at them next week 
@400000006afeb2933180a544 27511 < please find the minutes of the last meeting below 
@400000006afeb2933180a544 27511 < the delivery will be with you on Tuesday before noon 
@400000006afeb29331815cdc 27511 < kind regards 
@400000006afeb29331818004 27511 <  
@400000006afeb2933181e97c 27511 < could you send the figures of October once more? 
@400000006afeb29331822fcc 27511 < +49 30 5550 1+
@400000006afeb2933182c43c 27511 <  + 49 30 5550 2 
@400000006afeb2933182cc0c 27511 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb2933183607c 27511 < thank you for the papers, we shall look at them next week 
@400000006afeb293318423cc 27511 < please find the minutes of the last meeting below 
@400000006afeb293318423cc 27511 < the delivery will be with you on Tuesday before noon 
@400000006afeb2933184d77c 27511 < kind regards 
@400000006afeb2933184fe8c 27511 <  
@400000006afeb2933185065c 27511 < could yo+
@400000006afeb2933185065c 27511 < u send the figures of October once more? 
@400000006afeb29331853924 27511 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb29331853924 27511 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb2933185e8ec 27511 < thank you for the papers, we shall look at them next week 
@400000006afeb29331860ffc 27511 < please find the minutes of the last meeting below 
@400000006afeb29331868914 27511 < the delivery will be wi+
@400000006afeb29331874c64 27511 < th you on Tuesday before noon 
@400000006afeb2933187775c 27511 < kind regards 
@400000006afeb2933187f844 27511 <  
@400000006afeb2933188dad4 27511 < could you send the figures of October once more? 
@400000006afeb2933189a5f4 27511 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb2933189a5f4 27511 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb293318a7ccc 27511 < thank you for the papers, we shall look at them next week 
@400000006afeb293318b113c 27511 < please find the min+
@400000006afeb293318b113c 27511 < utes of the last meeting below 
@400000006afeb293318bb164 27511 < the delivery will be with you on Tuesday before noon 
@400000006afeb293318c036c 27511 < kind regards 
@400000006afeb293318cc2d4 27511 <  
@400000006afeb293318cda44 27511 < could you send the figures of October once more? 
@400000006afeb293318cda44 27511 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb293318d43bc 27511 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb293318d99ac 27511 < thank you for the paper+
@400000006afeb293318e1a94 27511 < s, we shall look at them next week 
@400000006afeb293318e7c3c 27511 < --------------------------------------------- 
@400000006afeb293318f4f2c 27511 < . 
@400000006afeb29337545074 27511 > 250 ok 1795076745 qp 27513 
@400000006afeb2933afb6b2c 27511 < QUIT 
@400000006afeb2933b0fdd8c 27511 > 221 mx1.example.net 
@400000006afeb2933b17ad8c tcpserver: end 27511 status 0
@400000006afeb2933b17ad8c tcpserver: status: 0/40
@400000006afeb2933b1ac29c 27511 < [EOF]
@400000006afeb2933b1ae5c4 27511 > [EOF]
@400000006afeb2a902f39f74 tcpserver: status: 1/40
@400000006afeb2a902f3e5c4 tcpserver: pid 27619 from 203.0.113.96
@400000006afeb2a90d2541dc tcpserver: ok 27619 mx1.example.net:192.0.2.25:25 mail.slowpost.example:203.0.113.96::1680
@400000006afeb2a912a9cb3c 27619 > 220 mx1.example.net ESMTP 
@400000006afeb2a919d2a244 27619 < EHLO mail.slowpost.example 
@400000006afeb2a919eca66c 27619 > 250-mx1.example.net 
@400000006afeb2a919ecdd1c 27619 > 250-PIPELINING 
@400000006afeb2a919ed5a1c 27619 > 250 8BITMIME 
@400000006afeb2a91e7998fc 27619 < MAIL FROM:<emma5@slowpost.example> 
@400000006afeb2a91e7a3924 27619 < RCPT TO:<r.frank@club.example> 
@400000006afeb2a91e7a3924 27619 < DATA 
@400000006afeb2a91eb0f8c4 27619 > 250 ok 
@400000006afeb2a91eb10c4c greylisting: 203.0.113.96 (emma5@slowpost.example -> r.frank@club.example) exists (id=51538) - accepting
@400000006afeb2a91ed71e64 27619 > 250 ok 
@400000006afeb2a91f085fc4 27619 > 354 go ahead 
@400000006afeb2a91fcbcb1c 27619 < From: <emma5@slowpost.example> 
@400000006afeb2a91fcc099c 27619 < To: <r.frank@club.example> 
@400000006afeb2a91fccadac 27619 < Subject: our talk of last week 
@400000006afeb2a91fcd26c4 27619 < Message-ID: <mwnacyg5.27621@mail.slowpost.example> 
@400000006afeb2a91fcd26c4 27619 <  
@400000006afeb2a91fcd70fc 27619 < could you send the figures of October once more? 
@400000006afeb2a91fcdaf7c 27619 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb2a91fcdaf7c 27619 < starting delivery 1: msg 2 to +
@400000006afeb2a91fce7e84 27619 < local x@example.org 
@400000006afeb2a91fcf6114 27619 < thank you for the papers, we shall look at them next week 
@400000006afeb2a91fcf6114 27619 < please find the minutes of the last meeting below 
@400000006afeb2a91fcf6114 27619 < the delivery will be with you on Tuesday before noon 
@400000006afeb2a91fcfe5e4 27619 < kind regards 
@400000006afeb2a91fcfe5e4 27619 <  
@400000006afeb2a91fcfe5e4 27619 < could you send the figures of October once more? 
@400000006afeb2a91fd02c34 27619 < +49 3+
@400000006afeb2a91fd0d42c 27619 < 0 5550 1 + 49 30 5550 2 
@400000006afeb2a91fd1495c 27619 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb2a91fd2147c 27619 < thank you for the papers, we shall look at them next week 
@400000006afeb2a91fd2d3e4 27619 < please find the minutes of the last meeting below 
@400000006afeb2a91fd325ec 27619 < the delivery will be with you on Tuesday before noon 
@400000006afeb2a91fd34914 27619 < kind regards 
@400000006afeb2a91fd41434 27619 <  
@400000006afeb2a91fd4eb0c 27619 < could you send the figures of October once more? 
@400000006afeb2a91fd5392c 27619 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb2a91fd5392c 27619 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb2a91fd5392c 27619 < ------------------------------------------------------ 
@400000006afeb2a91fd5f0c4 27619 < . 
@400000006afeb2a9234f6bcc 27619 > 250 ok 1795076767 qp 27621 
@400000006afeb2a925cbed1c 27619 < QUIT 
@400000006afeb2a925d854e4 27619 > 221 mx1.example.net 
@400000006afeb2a925df7134 tcpserver: end 27619 status 0
@400000006afeb2a925dfa7e4 tcpserver: status: 0/40
@400000006afeb2a925e30344 27619 < [EOF]
@400000006afeb2a925e33ddc 27619 > [EOF]
@400000006afeb2eb19d80144 tcpserver: status: 1/40
@400000006afeb2eb19d8b4f4 tcpserver: pid 27951 from 198.51.100.159
@400000006afeb2eb1eae9f34 tcpserver: ok 27951 mx1.example.net:192.0.2.25:25 mail.orchard.test:198.51.100.159::11221
@400000006afeb2eb28af17ac 27951 > 220 mx1.example.net ESMTP 
@400000006afeb2eb2de6b1bc 27951 < EHLO mail.orchard.test 
@400000006afeb2eb2e0cd75c 27951 > 250-mx1.example.net 
@400000006afeb2eb2e0ce6fc 27951 > 250-PIPELINING 
@400000006afeb2eb2e0ce6fc 27951 > 250 8BITMIME 
@400000006afeb2eb302faba4 27951 < MAIL FROM:<lena33@orchard.test> 
@400000006afeb2eb302faf8c 27951 < RCPT TO:<h.vogel@club.example> 
@400000006afeb2eb30300964 27951 < DATA 
@400000006afeb2eb305ca744 27951 > 250 ok 
@400000006afeb2eb305d188c greylisting: 198.51.100.159 (lena33@orchard.test -> h.vogel@club.example) exists (id=56943) - accepting
@400000006afeb2eb30689dc4 27951 > 250 ok 
@400000006afeb2eb30a7b61c 27951 > 354 go ahead 
@400000006afeb2eb327ad80c 27951 < From: <lena33@orchard.test> 
@400000006afeb2eb327b35cc 27951 < To: <h.vogel@club.example> 
@400000006afeb2eb327b8fa4 27951 < Subject: our talk of last week 
@400000006afeb2eb327b9f44 27951 < Message-ID: <mwnaedlu.27953@mail.orchard.test> 
@400000006afeb2eb327bb6b4 27951 <  
@400000006afeb2eb327bb6b4 27951 < the delivery will be with you on Tuesday before noon 
@400000006afeb2eb327bb6b4 27951 < kind regards 
@400000006afeb2eb327bb6b4 27951 <  
@400000006afeb2eb327bb6b4 27951 < could you send the figures of October once more+
@400000006afeb2eb327bb6b4 27951 < ? 
@400000006afeb2eb327c955c 27951 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb2eb327d0a8c 27951 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb2eb327d701c 27951 < thank you for the papers, we shall look at them next week 
@400000006afeb2eb327d7fbc 27951 < please find the minutes of the last meeting below 
@400000006afeb2eb327dc9f4 27951 < the delivery will be with you on Tuesday before noon 
@400000006afeb2eb327dc9f4 27951 < kind reg+
@400000006afeb2eb327dc9f4 27951 < ards 
@400000006afeb2eb327dc9f4 27951 <  
@400000006afeb2eb327e624c 27951 < could you send the figures of October once more? 
@400000006afeb2eb327f19e4 27951 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb2eb327f19e4 27951 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb2eb327faa6c 27951 < thank you for the papers, we shall look at them next week 
@400000006afeb2eb327faa6c 27951 < please find the minutes of the last meeting below 
@400000006afeb2eb3280082c 27951 < the del+
@400000006afeb2eb328090e4 27951 < ivery will be with you on Tuesday before noon 
@400000006afeb2eb328090e4 27951 < kind regards 
@400000006afeb2eb32816f8c 27951 <  
@400000006afeb2eb32821b6c 27951 < could you send the figures of October once more? 
@400000006afeb2eb32825dd4 27951 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb2eb328288cc 27951 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb2eb3282986c 27951 < thank you for the papers, we shall look at them next week 
@400000006afeb2eb3282fdfc 27951 < ---+
@400000006afeb2eb3283a9dc 27951 < --------------- 
@400000006afeb2eb328478e4 27951 < . 
@400000006afeb2eb355db864 27951 > 250 ok 1795076833 qp 27953 
@400000006afeb2ec00e5f13c 27951 < QUIT 
@400000006afeb2ec0120d374 27951 > 221 mx1.example.net 
@400000006afeb2ec01287494 tcpserver: end 27951 status 0
@400000006afeb2ec0128ab44 tcpserver: status: 0/40
@400000006afeb2ec012a9774 27951 < [EOF]
@400000006afeb2ec012a9774 27951 > [EOF]
@400000006afeb304310ff696 tcpserver: status: 1/40
@400000006afeb3043110a276 tcpserver: pid 28078 from 203.0.113.186
@400000006afeb3043456346e tcpserver: ok 28078 mx1.example.net:192.0.2.25:25 mail.paper.example:203.0.113.186::12449
@400000006afeb30500177abe 28078 > 220 mx1.example.net ESMTP 
@400000006afeb3050447321e 28078 < EHLO mail.paper.example 
@400000006afeb3050488bb76 28078 > 250-mx1.example.net 
@400000006afeb3050488bb76 28078 > 250-PIPELINING 
@400000006afeb30504891936 28078 > 250 8BITMIME 
@400000006afeb30506877976 28078 < MAIL FROM:<wanda12@paper.example> 
@400000006afeb30506bff666 28078 > 250 ok 
@400000006afeb30508f13de6 28078 < RCPT TO:<lena@club.example> 
@400000006afeb30508f1804e greylisting: 203.0.113.186 (wanda12@paper.example -> lena@club.example) doesn't exist. - temp. rejecting
@400000006afeb30509334056 28078 > 451 temporary failure (#4.3.0) 
@400000006afeb3050f242016 28078 < QUIT 
@400000006afeb3050f32a6d6 28078 > 221 mx1.example.net 
@400000006afeb3050f3a4fc6 tcpserver: end 28078 status 0
@400000006afeb3050f3a922e tcpserver: status: 0/40
@400000006afeb3050f3e2826 28078 < [EOF]
@400000006afeb3050f3ea526 28078 > [EOF]
@400000006afeb30f07de61a4 tcpserver: status: 1/40
@400000006afeb30f07de61a4 tcpserver: pid 28129 from 198.51.100.126
@400000006afeb30f09e7ed44 tcpserver: ok 28129 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::29806
@400000006afeb30f0e09e51c 28129 > 220 mx1.example.net ESMTP 
@400000006afeb30f108f306c 28129 < EHLO mail.bigmail.example 
@400000006afeb30f10d15604 28129 > 250-mx1.example.net 
@400000006afeb30f10d205cc 28129 > 250-PIPELINING 
@400000006afeb30f10d205cc 28129 > 250 8BITMIME 
@400000006afeb30f12061514 28129 < MAIL FROM:<ute24@bigmail.example> 
@400000006afeb30f1211ffdc 28129 > 250 ok 
@400000006afeb30f12f47c54 28129 < RCPT TO:<b.lang@shop.example> 
@400000006afeb30f12f48fdc greylisting: 198.51.100.126 (ute24@bigmail.example -> b.lang@shop.example) exists (id=55965) - accepting
@400000006afeb30f131137cc 28129 > 250 ok 
@400000006afeb30f14940f0c 28129 < DATA 
@400000006afeb30f14bbb764 28129 > 354 go ahead 
@400000006afeb30f16d252c4 28129 < From: <ute24@bigmail.example> 
@400000006afeb30f16d252c4 28129 < To: <b.lang@shop.example> 
@400000006afeb30f16d3393c 28129 < Subject: our talk of last week 
@400000006afeb30f16d3a69c 28129 < Message-ID: <mwnaf52s.28131@mail.bigmail.example> 
@400000006afeb30f16d442dc 28129 <  
@400000006afeb30f16d442dc 28129 <  
@400000006afeb30f16d442dc 28129 < could you send the figures of October once more? 
@400000006afeb30f16d52184 28129 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb30f16d5b9dc 28129 < starting delivery 1: msg 2 to l+
@400000006afeb30f16d661d4 28129 < ocal x@example.org 
@400000006afeb30f16d6ac0c 28129 < thank you for the papers, we shall look at them next week 
@400000006afeb30f16d77344 28129 < please find the minutes of the last meeting below 
@400000006afeb30f16d7fbfc 28129 < the delivery will be with you on Tuesday before noon 
@400000006afeb30f16d8daa4 28129 < kind regards 
@400000006afeb30f16d8daa4 28129 <  
@400000006afeb30f16d976e4 28129 < could you send the figures of October once more? 
@400000006afeb30f16d98684 28129 < +49 30+
@400000006afeb30f16d9e05c 28129 <  5550 1 + 49 30 5550 2 
@400000006afeb30f16da652c 28129 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb30f16da652c 28129 < thank you for the papers, we shall look at them next week 
@400000006afeb30f16da78b4 28129 < please find the minutes of the last meeting below 
@400000006afeb30f16daab7c 28129 < the delivery will be with you on Tuesday before noon 
@400000006afeb30f16dafd84 28129 < kind regards 
@400000006afeb30f16db093c 28129 <  
@400000006afeb30f16db91f4 28129 < c+
@400000006afeb30f16db91f4 28129 < ould you send the figures of October once more? 
@400000006afeb30f16db91f4 28129 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb30f16dbe014 28129 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb30f16dc2664 28129 < thank you for the papers, we shall look at them next week 
@400000006afeb30f16dc2664 28129 < ------------------------------------ 
@400000006afeb30f16dcddfc 28129 < . 
@400000006afeb30f1da4dc0c 28129 > 250 ok 1795076869 qp 28131 
@400000006afeb30f24dd281c 28129 < QUIT 
@400000006afeb30f2507aaec 28129 > 221 mx1.example.net 
@400000006afeb30f250f2114 tcpserver: end 28129 status 0
@400000006afeb30f250f4ff4 tcpserver: status: 0/40
@400000006afeb30f2511b154 28129 < [EOF]
@400000006afeb30f2511e034 28129 > [EOF]
@400000006afeb31031f84068 tcpserver: status: 1/40
@400000006afeb31031f8ffd0 tcpserver: pid 28138 from 198.51.100.170
@400000006afeb31038bdf488 tcpserver: ok 28138 mx1.example.net:192.0.2.25:25 host170.isp.test:198.51.100.170::42003
@400000006afeb31107137e30 rblsmtpd: 198.51.100.170 pid 28138: 451 https://zen.dnsbl.example/query/ip/198.51.100.170
@400000006afeb3132552e2c8 tcpserver: end 28138 status 0
@400000006afeb31325534858 tcpserver: status: 0/40
@400000006afeb34832b168cc tcpserver: status: 1/40
@400000006afeb34832b21894 tcpserver: pid 28418 from 198.51.100.35
@400000006afeb3483976a7bc tcpserver: ok 28418 mx1.example.net:192.0.2.25:25 mail.lighthouse.test:198.51.100.35::30750
@400000006afeb34901e102ac 28418 > 220 mx1.example.net ESMTP 
@400000006afeb349075f7d44 28418 < EHLO mail.lighthouse.test 
@400000006afeb34907720f2c 28418 > 250-mx1.example.net 
@400000006afeb349077293fc 28418 > 250-PIPELINING 
@400000006afeb349077293fc 28418 > 250 8BITMIME 
@400000006afeb3490aa06bbc 28418 < MAIL FROM:<> 
@400000006afeb3490aa0f85c 28418 < RCPT TO:<emma@club.example> 
@400000006afeb3490aa15a04 28418 < DATA 
@400000006afeb3490ae31624 28418 > 250 ok 
@400000006afeb3490ae3d974 greylisting: 198.51.100.35 ( -> emma@club.example) exists (id=52745) - accepting
@400000006afeb3490b08072c 28418 > 250 ok 
@400000006afeb3490b29335c 28418 > 354 go ahead 
@400000006afeb34910045d5c 28418 < From: <MAILER-DAEMON@mail.lighthouse.test> 
@400000006afeb349100547bc 28418 < To: <emma@club.example> 
@400000006afeb3491005f39c 28418 < Subject: failure notice 
@400000006afeb34910066cb4 28418 < Message-ID: <mwnagdqd.28420@mail.lighthouse.test> 
@400000006afeb3491006fd3c 28418 <  
@400000006afeb3491006fd3c 28418 < could you send the figures of October once more? 
@400000006afeb34910070cdc 28418 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb3491007b4d4 28418 < starting delivery 1: msg 2 to+
@400000006afeb3491007c474 28418 <  local x@example.org 
@400000006afeb349100835bc 28418 < thank you for the papers, we shall look at them next week 
@400000006afeb349100835bc 28418 < please find the minutes of the last meeting below 
@400000006afeb34910089f34 28418 < the delivery will be with you on Tuesday before noon 
@400000006afeb34910089f34 28418 < kind regards 
@400000006afeb349100981c4 28418 <  
@400000006afeb349100a5c84 28418 < could you send the figures of October once more? 
@400000006afeb349100ad1b4 28418 < +49 +
@400000006afeb349100b6df4 28418 < 30 5550 1 + 49 30 5550 2 
@400000006afeb349100b79ac 28418 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb349100b79ac 28418 < thank you for the papers, we shall look at them next week 
@400000006afeb349100b79ac 28418 < please find the minutes of the last meeting below 
@400000006afeb349100b8d34 28418 < the delivery will be with you on Tuesday before noon 
@400000006afeb349100c5c3c 28418 < kind regards 
@400000006afeb349100cbde4 28418 < +
@400000006afeb349100cbde4 28418 <  
@400000006afeb349100cbde4 28418 < could you send the figures of October once more? 
@400000006afeb349100cbde4 28418 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb349100d469c 28418 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb349100d469c 28418 < thank you for the papers, we shall look at them next week 
@400000006afeb349100db7e4 28418 < please find the minutes of the last meeting below 
@400000006afeb349100e486c 28418 < the delivery w+
@400000006afeb349100f03ec 28418 < ill be with you on Tuesday before noon 
@400000006afeb349100f03ec 28418 < kind regards 
@400000006afeb349100f2ee4 28418 <  
@400000006afeb349100f714c 28418 < could you send the figures of October once more? 
@400000006afeb349100fd6dc 28418 <  
@400000006afeb34910106f34 28418 < . 
@400000006afeb34915f8dae4 28418 > 250 ok 1795076927 qp 28420 
@400000006afeb3491b5d3214 28418 < QUIT 
@400000006afeb3491b7db264 28418 > 221 mx1.example.net 
@400000006afeb3491b85ebdc tcpserver: end 28418 status 0
@400000006afeb3491b8668dc tcpserver: status: 0/40
@400000006afeb3491b8887d4 28418 < [EOF]
@400000006afeb3491b88be84 28418 > [EOF]
@400000006afeb3bb30b94440 tcpserver: status: 1/40
@400000006afeb3bb30b95f98 tcpserver: pid 28993 from 198.51.100.164
@400000006afeb3bb3aaad838 tcpserver: ok 28993 mx1.example.net:192.0.2.25:25 host164.isp.test:198.51.100.164::21639
@400000006afeb3bc07d13498 rblsmtpd: 198.51.100.164 pid 28993: 451 https://zen.dnsbl.example/query/ip/198.51.100.164
@400000006afeb3be1985d040 tcpserver: end 28993 status 0
@400000006afeb3be1985d040 tcpserver: status: 0/40
@400000006afeb3ce2f77d13c tcpserver: status: 1/40
@400000006afeb3ce2f78754c tcpserver: pid 29087 from 192.0.2.30
@400000006afeb3ce2fd87384 tcpserver: ok 29087 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::3489
@400000006afeb3ce367c0944 29087 > 220 mx1.example.net ESMTP 
@400000006afeb3ce3b85b584 29087 < EHLO monitor.example.net 
@400000006afeb3cf000001f4 29087 > 250-mx1.example.net 
@400000006afeb3cf000001f4 29087 > 250-PIPELINING 
@400000006afeb3cf00001964 29087 > 250 8BITMIME 
@400000006afeb3cf00e2e7e4 29087 < QUIT 
@400000006afeb3cf01175d94 29087 > 221 mx1.example.net 
@400000006afeb3cf011f50bc tcpserver: end 29087 status 0
@400000006afeb3cf011f7f9c tcpserver: status: 0/40
@400000006afeb3cf012217ac 29087 < [EOF]
@400000006afeb3cf0122a064 29087 > [EOF]
@400000006afeb3d51b72ca66 tcpserver: status: 1/40
@400000006afeb3d51b7385e6 tcpserver: pid 29121 from 198.51.100.118
@400000006afeb3d608162026 tcpserver: ok 29121 mx1.example.net:192.0.2.25:25 :198.51.100.118::57662
@400000006afeb3d60aa5f6ae 29121 > 220 mx1.example.net ESMTP 
@400000006afeb3d60d596a66 29121 < EHLO host118.isp.test 
@400000006afeb3d60d6be4de 29121 > 250-mx1.example.net 
@400000006afeb3d60d6be4de 29121 > 250-PIPELINING 
@400000006afeb3d60d6c8506 29121 > 250 8BITMIME 
@400000006afeb3d60e5867be 29121 < MAIL FROM:<v.horn67@mail38.vendor.test> 
@400000006afeb3d60e8b00de 29121 > 250 ok 
@400000006afeb3d613f6baae 29121 < RCPT TO:<k.maier@example.net> 
@400000006afeb3d613f79d3e greylisting: 198.51.100.118 (v.horn67@mail38.vendor.test -> k.maier@example.net) doesn't exist. - temp. rejecting
@400000006afeb3d614008a66 29121 > 451 temporary failure (#4.3.0) 
@400000006afeb3d615af53a6 29121 < QUIT 
@400000006afeb3d615c5d946 29121 > 221 mx1.example.net 
@400000006afeb3d615cdd826 tcpserver: end 29121 status 0
@400000006afeb3d615ce1a8e tcpserver: status: 0/40
@400000006afeb3d615d0359e 29121 < [EOF]
@400000006afeb3d615d0359e 29121 > [EOF]
@400000006afeb41912302a84 tcpserver: status: 1/40
@400000006afeb41912302a84 tcpserver: pid 29460 from 198.51.100.133
@400000006afeb4191ce0d474 tcpserver: ok 29460 mx1.example.net:192.0.2.25:25 mail.workshop.test:198.51.100.133::40969
@400000006afeb41927ad10fc 29460 > 220 mx1.example.net ESMTP 
@400000006afeb4192bd375a4 29460 < EHLO mail.workshop.test 
@400000006afeb4192c0bf294 29460 > 250-mx1.example.net 
@400000006afeb4192c0ccd54 29460 > 250-PIPELINING 
@400000006afeb4192c0ccd54 29460 > 250 8BITMIME 
@400000006afeb4192e6649cc 29460 < MAIL FROM:<m.roth32@workshop.test> 
@400000006afeb4192e66596c 29460 < RCPT TO:<lena@club.example> 
@400000006afeb4192e666524 29460 < DATA 
@400000006afeb4192e7ddcf4 29460 > 250 ok 
@400000006afeb4192e7ddcf4 greylisting: 198.51.100.133 (m.roth32@workshop.test -> lena@club.example) exists (id=10912) - accepting
@400000006afeb4192eaedfd4 29460 > 250 ok 
@400000006afeb4192ec28714 29460 > 354 go ahead 
@400000006afeb419330cea94 29460 < From: <m.roth32@workshop.test> 
@400000006afeb419330cea94 29460 < To: <lena@club.example> 
@400000006afeb419330db1cc 29460 < Subject: our talk of last week 
@400000006afeb419330e7134 29460 < Message-ID: <mwnakunw.29463@mail.workshop.test> 
@400000006afeb419330f3c54 29460 <  
@400000006afeb419330f3c54 29460 <  
@400000006afeb419330f403c 29460 < could you send the figures of October once more? 
@400000006afeb419330f403c 29460 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb419330f5b94 29460 < starting delivery 1: msg 2 to loca+
@400000006afeb41933102a9c 29460 < l x@example.org 
@400000006afeb41933110174 29460 < thank you for the papers, we shall look at them next week 
@400000006afeb41933110174 29460 < please find the minutes of the last meeting below 
@400000006afeb41933110174 29460 < the delivery will be with you on Tuesday before noon 
@400000006afeb41933111114 29460 < kind regards 
@400000006afeb41933116aec 29460 <  
@400000006afeb419331241c4 29460 < could you send the figures of October once more? 
@400000006afeb41933131c84 29460 < +49 30 55+
@400000006afeb41933131c84 29460 < 50 1 + 49 30 5550 2 
@400000006afeb41933131c84 29460 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb41933131c84 29460 < thank you for the papers, we shall look at them next week 
@400000006afeb4193313e3bc 29460 < please find the minutes of the last meeting below 
@400000006afeb4193314129c 29460 < the delivery will be with you on Tuesday before noon 
@400000006afeb4193314e1a4 29460 < kind regards 
@400000006afeb4193315a10c 29460 <  
@400000006afeb4193316163c 29460 < coul+
@400000006afeb41933161e0c 29460 < d you send the figures of October once more? 
@400000006afeb4193316e15c 29460 < ------------- 
@400000006afeb41933176244 29460 < . 
@400000006afeb41937cd8b9c 29460 > 250 ok 1795077135 qp 29463 
@400000006afeb41938a405dc 29460 < QUIT 
@400000006afeb41938bfbb9c 29460 > 221 mx1.example.net 
@400000006afeb41938c8183c tcpserver: end 29460 status 0
@400000006afeb41938c8facc tcpserver: status: 0/40
@400000006afeb41938ca69fc 29460 < [EOF]
@400000006afeb41938ca9cc4 29460 > [EOF]
@400000006afeb50107b8b03a tcpserver: status: 1/40
@400000006afeb50107b91d9a tcpserver: pid 30619 from 198.51.100.165
@400000006afeb5010959390a tcpserver: ok 30619 mx1.example.net:192.0.2.25:25 host165.isp.test:198.51.100.165::44218
@400000006afeb5011c54d3a2 rblsmtpd: 198.51.100.165 pid 30619: 451 https://zen.dnsbl.example/query/ip/198.51.100.165
@400000006afeb50307cd2682 tcpserver: end 30619 status 0
@400000006afeb50307ce0142 tcpserver: status: 0/40
@400000006afeb55a25c63444 tcpserver: status: 1/40
@400000006afeb55a25c6b144 tcpserver: pid 31067 from 203.0.113.186
@400000006afeb55a2e3ae46c tcpserver: ok 31067 mx1.example.net:192.0.2.25:25 mail.paper.example:203.0.113.186::3257
@400000006afeb55a363576dc 31067 > 220 mx1.example.net ESMTP 
@400000006afeb55a36cc483c 31067 < EHLO mail.paper.example 
@400000006afeb55a36db28d4 31067 > 250-mx1.example.net 
@400000006afeb55a36db3874 31067 > 250-PIPELINING 
@400000006afeb55a36db6b3c 31067 > 250 8BITMIME 
@400000006afeb55b0182507c 31067 < MAIL FROM:<wanda12@paper.example> 
@400000006afeb55b01ae233c 31067 > 250 ok 
@400000006afeb55b05aa206c 31067 < RCPT TO:<lena@club.example> 
@400000006afeb55b05aa6e8c greylisting: 203.0.113.186 (wanda12@paper.example -> lena@club.example) exists (id=47449) - accepting
@400000006afeb55b05cc1ba4 31067 > 250 ok 
@400000006afeb55b08316b74 31067 < DATA 
@400000006afeb55b084b4c74 31067 > 354 go ahead 
@400000006afeb55b0ddb439c 31067 < From: <wanda12@paper.example> 
@400000006afeb55b0ddba544 31067 < To: <lena@club.example> 
@400000006afeb55b0ddc4184 31067 < Subject: our talk of last week 
@400000006afeb55b0ddcbe84 31067 < Message-ID: <mwnarqnc.31070@mail.paper.example> 
@400000006afeb55b0ddcbe84 31067 <  
@400000006afeb55b0ddd473c 31067 < thank you for the papers, we shall look at them next week 
@400000006afeb55b0ddd473c 31067 < please find the minutes of the last meeting below 
@400000006afeb55b0ddde764 31067 < the del+
@400000006afeb55b0dde3584 31067 < ivery will be with you on Tuesday before noon 
@400000006afeb55b0dde7bd4 31067 < kind regards 
@400000006afeb55b0dded1c4 31067 <  
@400000006afeb55b0dded1c4 31067 < could you send the figures of October once more? 
@400000006afeb55b0dded1c4 31067 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb55b0ddee54c 31067 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb55b0ddfa4b4 31067 < thank you for the papers, we shall look at them next week 
@400000006afeb55b0de044dc 31067 < ple+
@400000006afeb55b0de0cd94 31067 < ase find the minutes of the last meeting below 
@400000006afeb55b0de0cd94 31067 < the delivery will be with you on Tuesday before noon 
@400000006afeb55b0de1370c 31067 < kind regards 
@400000006afeb55b0de1ac3c 31067 <  
@400000006afeb55b0de1ac3c 31067 < could you send the figures of October once more? 
@400000006afeb55b0de25c04 31067 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb55b0de2cd4c 31067 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb55b0de3986c 31067 < thank y+
@400000006afeb55b0de3986c 31067 < ou for the papers, we shall look at them next week 
@400000006afeb55b0de430c4 31067 < please find the minutes of the last meeting below 
@400000006afeb55b0de4444c 31067 < the delivery will be with you on Tuesday before noon 
@400000006afeb55b0de522f4 31067 < kind regards 
@400000006afeb55b0de5655c 31067 <  
@400000006afeb55b0de5655c 31067 < could you send the figures of October once more? 
@400000006afeb55b0de63464 31067 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb55b0de6b54c 31067 < sta+
@400000006afeb55b0de71adc 31067 < rting delivery 1: msg 2 to local x@example.org 
@400000006afeb55b0de71adc 31067 < thank you for the papers, we shall look at them next week 
@400000006afeb55b0de7c2d4 31067 < please find the minutes of the last meeting below 
@400000006afeb55b0de7f59c 31067 < the delivery will be with you on Tuesday before noon 
@400000006afeb55b0de8a17c 31067 < kind regards 
@400000006afeb55b0de8a17c 31067 <  
@400000006afeb55b0de93dbc 31067 < could you send the figures o+
@400000006afeb55b0dea08dc 31067 < f October once more? 
@400000006afeb55b0dea5ecc 31067 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb55b0dea6e6c 31067 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb55b0dea6e6c 31067 < thank you for the papers, we shall look at them next week 
@400000006afeb55b0dea957c 31067 < please find the minutes of the last meeting below 
@400000006afeb55b0deb609c 31067 < -- 
@400000006afeb55b0deb609c 31067 < . 
@400000006afeb55b136723e4 31067 > 250 ok 1795077457 qp 31070 
@400000006afeb55b14cd300c 31067 < QUIT 
@400000006afeb55b14f303a4 31067 > 221 mx1.example.net 
@400000006afeb55b14fa0884 tcpserver: end 31067 status 0
@400000006afeb55b14fa27c4 tcpserver: status: 0/40
@400000006afeb55b14fd15c4 31067 < [EOF]
@400000006afeb55b14fd15c4 31067 > [EOF]
@400000006afeb57315cc73b4 tcpserver: status: 1/40
@400000006afeb57315cce114 tcpserver: pid 31190 from 203.0.113.186
@400000006afeb57316731fac tcpserver: ok 31190 mx1.example.net:192.0.2.25:25 mail.paper.example:203.0.113.186::1272
@400000006afeb57317dbb05c 31190 > 220 mx1.example.net ESMTP 
@400000006afeb5731e9d45cc 31190 < EHLO mail.paper.example 
@400000006afeb5731ec480c4 31190 > 250-mx1.example.net 
@400000006afeb5731ec528bc 31190 > 250-PIPELINING 
@400000006afeb5731ec5d0b4 31190 > 250 8BITMIME 
@400000006afeb57323eb07bc 31190 < MAIL FROM:<ida3@paper.example> 
@400000006afeb57323f139ac 31190 > 250 ok 
@400000006afeb5732b069854 31190 < RCPT TO:<lena@club.example> 
@400000006afeb5732b07387c greylisting: 203.0.113.186 (ida3@paper.example -> lena@club.example) exists (id=61605) - accepting
@400000006afeb5732b12b9cc 31190 > 250 ok 
@400000006afeb5732f666064 31190 < DATA 
@400000006afeb5732f84e4e4 31190 > 354 go ahead 
@400000006afeb57334a7f524 31190 < From: <ida3@paper.example> 
@400000006afeb57334a80c94 31190 < To: <lena@club.example> 
@400000006afeb57334a8acbc 31190 < Subject: our talk of last week 
@400000006afeb57334a8acbc 31190 < Message-ID: <mwnas9n1.31193@mail.paper.example> 
@400000006afeb57334a97bc4 31190 <  
@400000006afeb57334aa46e4 31190 < could you send the figures of October once more? 
@400000006afeb57334aa5a6c 31190 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb57334aa79ac 31190 < starting delivery 1: msg 2 to local x@ex+
@400000006afeb57334aaa0bc 31190 < ample.org 
@400000006afeb57334ab48b4 31190 < thank you for the papers, we shall look at them next week 
@400000006afeb57334ab48b4 31190 < please find the minutes of the last meeting below 
@400000006afeb57334abb614 31190 < the delivery will be with you on Tuesday before noon 
@400000006afeb57334abb614 31190 < kind regards 
@400000006afeb57334ac2b44 31190 <  
@400000006afeb57334ac2b44 31190 < could you send the figures of October once more? 
@400000006afeb57334acf27c 31190 < +49 30 5550 1 ++
@400000006afeb57334ad5424 31190 <  49 30 5550 2 
@400000006afeb57334ad5424 31190 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb57334adb9b4 31190 < thank you for the papers, we shall look at them next week 
@400000006afeb57334ae88bc 31190 < please find the minutes of the last meeting below 
@400000006afeb57334af09a4 31190 < the delivery will be with you on Tuesday before noon 
@400000006afeb57334af8e74 31190 < kind regards 
@400000006afeb57334afe84c 31190 <  
@400000006afeb57334b01344 31190 < could you +
@400000006afeb57334b0e634 31190 < send the figures of October once more? 
@400000006afeb57334b0e634 31190 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb57334b143f4 31190 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb57334b1ad6c 31190 < ---------------------------------------------- 
@400000006afeb57334b2323c 31190 < . 
@400000006afeb57337f124e4 31190 > 250 ok 1795077481 qp 31193 
@400000006afeb573383847d4 31190 < QUIT 
@400000006afeb5733861960c 31190 > 221 mx1.example.net 
@400000006afeb57338693b14 tcpserver: end 31190 status 0
@400000006afeb57338693b14 tcpserver: status: 0/40
@400000006afeb573386c446c 31190 < [EOF]
@400000006afeb573386c446c 31190 > [EOF]
@400000006afeb57426a3ea14 tcpserver: status: 1/40
@400000006afeb57426a47a9c tcpserver: pid 31197 from 203.0.113.215
@400000006afeb5742c042e4c tcpserver: ok 31197 mx1.example.net:192.0.2.25:25 mail.museum.example:203.0.113.215::27630
@400000006afeb5743559303c 31197 > 220 mx1.example.net ESMTP 
@400000006afeb57438ba58b4 31197 < EHLO mail.museum.example 
@400000006afeb57438c800cc 31197 > 250-mx1.example.net 
@400000006afeb57438c84eec 31197 > 250-PIPELINING 
@400000006afeb57438c8eb2c 31197 > 250 8BITMIME 
@400000006afeb57501b5a904 31197 < MAIL FROM:<f.braun13@museum.example> 
@400000006afeb57501b5a904 31197 < RCPT TO:<nina@club.example> 
@400000006afeb57501b5a904 31197 < DATA 
@400000006afeb57501f03934 31197 > 250 ok 
@400000006afeb57501f0f0cc greylisting: 203.0.113.215 (f.braun13@museum.example -> nina@club.example) exists (id=7652) - accepting
@400000006afeb57502266464 31197 > 250 ok 
@400000006afeb57502641d2c 31197 > 354 go ahead 
@400000006afeb5750822f06c 31197 < From: <f.braun13@museum.example> 
@400000006afeb5750823947c 31197 < To: <nina@club.example> 
@400000006afeb5750823d6e4 31197 < Subject: our talk of last week 
@400000006afeb5750824211c 31197 < Message-ID: <mwnasanq.31200@mail.museum.example> 
@400000006afeb57508249264 31197 <  
@400000006afeb575082526d4 31197 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb575082549fc 31197 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb575082549fc 31197 < thank you for the papers, we sha+
@400000006afeb575082620d4 31197 < ll look at them next week 
@400000006afeb575082620d4 31197 < please find the minutes of the last meeting below 
@400000006afeb5750826c0fc 31197 < the delivery will be with you on Tuesday before noon 
@400000006afeb575082793ec 31197 < kind regards 
@400000006afeb57508280534 31197 <  
@400000006afeb575082895bc 31197 < could you send the figures of October once more? 
@400000006afeb575082895bc 31197 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb575082895bc 31197 < starting delivery 1: msg 2 t+
@400000006afeb5750828c0b4 31197 < o local x@example.org 
@400000006afeb57508298fbc 31197 < thank you for the papers, we shall look at them next week 
@400000006afeb575082a3b9c 31197 < please find the minutes of the last meeting below 
@400000006afeb575082afeec 31197 < the delivery will be with you on Tuesday before noon 
@400000006afeb575082afeec 31197 < kind regards 
@400000006afeb575082b9b2c 31197 <  
@400000006afeb575082c1ffc 31197 < could you send the figures of October once more? 
@400000006afeb575082c1ffc 31197 < +49+
@400000006afeb575082c9914 31197 <  30 5550 1 + 49 30 5550 2 
@400000006afeb575082c9914 31197 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb575082cdb7c 31197 < thank you for the papers, we shall look at them next week 
@400000006afeb575082cdb7c 31197 < please find the minutes of the last meeting below 
@400000006afeb575082d8f2c 31197 < the delivery will be with you on Tuesday before noon 
@400000006afeb575082e2b6c 31197 < kind regards 
@400000006afeb575082e2b6c 31197 <  
@400000006afeb575082e2b6c 31197 < could you send the figures of October once more? 
@400000006afeb575082edf1c 31197 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb575082f8afc 31197 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb575082f8afc 31197 < thank you for the papers, we shall look at them next week 
@400000006afeb575082fcd64 31197 < please find the minutes of the last meeting below 
@400000006afeb575082ffc44 31197 < the delivery +
@400000006afeb575082ffc44 31197 < will be with you on Tuesday before noon 
@400000006afeb5750830949c 31197 < kind regards 
@400000006afeb5750830d704 31197 <  
@400000006afeb5750831addc 31197 < could you send the figures of October once more? 
@400000006afeb5750831addc 31197 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb575083259bc 31197 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb5750832fdcc 31197 < thank you for the papers, we shall look at them next week 
@400000006afeb5750832fdcc 31197 < ----- 
@400000006afeb57508334804 31197 < .+
@400000006afeb5750833829c 31197 <  
@400000006afeb5750f530304 31197 > 250 ok 1795077483 qp 31200 
@400000006afeb57515a95b54 31197 < QUIT 
@400000006afeb57515cb71e4 31197 > 221 mx1.example.net 
@400000006afeb57515d2a98c tcpserver: end 31197 status 0
@400000006afeb57515d2d484 tcpserver: status: 0/40
@400000006afeb57515d5513c 31197 < [EOF]
@400000006afeb57515d5a344 31197 > [EOF]
@400000006afeb5b5020ed524 tcpserver: status: 1/40
@400000006afeb5b5020f4284 tcpserver: pid 31519 from 198.51.100.126
@400000006afeb5b50ac5a6fc tcpserver: ok 31519 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::6946
@400000006afeb5b514040bdc 31519 > 220 mx1.example.net ESMTP 
@400000006afeb5b516ed9f0c 31519 < EHLO mail.bigmail.example 
@400000006afeb5b516f407ac 31519 > 250-mx1.example.net 
@400000006afeb5b516f4afa4 31519 > 250-PIPELINING 
@400000006afeb5b516f4afa4 31519 > 250 8BITMIME 
@400000006afeb5b51e2b9454 31519 < MAIL FROM:<carla7@bigmail.example> 
@400000006afeb5b51e3982bc 31519 > 250 ok 
@400000006afeb5b520592a84 31519 < RCPT TO:<greta@example.net> 
@400000006afeb5b520593e0c greylisting: 198.51.100.126 (carla7@bigmail.example -> greta@example.net) exists (id=14507) - accepting
@400000006afeb5b5208226b4 31519 > 250 ok 
@400000006afeb5b52273ffec 31519 < DATA 
@400000006afeb5b522b035fc 31519 > 354 go ahead 
@400000006afeb5b526ce45d4 31519 < From: <carla7@bigmail.example> 
@400000006afeb5b526ce45d4 31519 < To: <greta@example.net> 
@400000006afeb5b526ce74b4 31519 < Subject: our talk of last week 
@400000006afeb5b526cefd6c 31519 < Message-ID: <mwnatofc.31522@mail.bigmail.example> 
@400000006afeb5b526cf8a0c 31519 <  
@400000006afeb5b526cf8a0c 31519 < thank you for the papers, we shall look at them next week 
@400000006afeb5b526d0552c 31519 < please find the minutes of the last meeting below 
@400000006afeb5b526d0552c 31519 < the +
@400000006afeb5b526d0552c 31519 < delivery will be with you on Tuesday before noon 
@400000006afeb5b526d13f8c 31519 < kind regards 
@400000006afeb5b526d13f8c 31519 <  
@400000006afeb5b526d13f8c 31519 < could you send the figures of October once more? 
@400000006afeb5b526d15314 31519 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb5b526d1fb0c 31519 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb5b526d1fb0c 31519 < thank you for the papers, we shall look at them next week 
@400000006afeb5b526d2415c 31519 < please find the minutes of the last meeting below 
@400000006afeb5b526d2f124 31519 < the delivery will be with you on Tuesday before noon 
@400000006afeb5b526d3c02c 31519 < kind regards 
@400000006afeb5b526d4161c 31519 <  
@400000006afeb5b526d4d96c 31519 < could you send the figures of October once more? 
@400000006afeb5b526d5bfe4 31519 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb5b526d67f4c 31519 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb5b526d67f4c 31519 < than+
@400000006afeb5b526d713bc 31519 < k you for the papers, we shall look at them next week 
@400000006afeb5b526d713bc 31519 < please find the minutes of the last meeting below 
@400000006afeb5b526d7daf4 31519 < the delivery will be with you on Tuesday before noon 
@400000006afeb5b526d7daf4 31519 < kind regards 
@400000006afeb5b526d809d4 31519 <  
@400000006afeb5b526d809d4 31519 < could you send the figures of October once more? 
@400000006afeb5b526d84084 31519 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb5b526d926fc 31519 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb5b526d926fc 31519 < thank you for the papers, we shall look at them next week 
@400000006afeb5b526d988a4 31519 < please find the minutes of the last meeting below 
@400000006afeb5b526d988a4 31519 < -------------------------- 
@400000006afeb5b526d988a4 31519 < . 
@400000006afeb5b52cff6ab4 31519 > 250 ok 1795077547 qp 31522 
@400000006afeb5b52d3fe29c 31519 < QUIT 
@400000006afeb5b52d713b6c 31519 > 221 mx1.example.net 
@400000006afeb5b52d7853d4 tcpserver: end 31519 status 0
@400000006afeb5b52d7853d4 tcpserver: status: 0/40
@400000006afeb5b52d7b6114 31519 < [EOF]
@400000006afeb5b52d7bca8c 31519 > [EOF]
@400000006afeb5b7266a8d82 tcpserver: status: 1/40
@400000006afeb5b7266a8d82 tcpserver: pid 31532 from 198.51.100.107
@400000006afeb5b72b9cb122 tcpserver: ok 31532 mx1.example.net:192.0.2.25:25 host107.isp.test:198.51.100.107::7659
@400000006afeb5b72ee16472 31532 > 220 mx1.example.net ESMTP 
@400000006afeb5b731caad6a 31532 < EHLO host107.isp.test 
@400000006afeb5b731f8454a 31532 > 250-mx1.example.net 
@400000006afeb5b731f8454a 31532 > 250-PIPELINING 
@400000006afeb5b731f8d1ea 31532 > 250 8BITMIME 
@400000006afeb5b73476aee2 31532 < MAIL FROM:<ute87@mail0.vendor.test> 
@400000006afeb5b734aba192 31532 > 250 ok 
@400000006afeb5b73814923a 31532 < RCPT TO:<info@shop.example> 
@400000006afeb5b73814e442 greylisting: 198.51.100.107 (ute87@mail0.vendor.test -> info@shop.example) doesn't exist. - temp. rejecting
@400000006afeb5b7383bfffa 31532 > 451 temporary failure (#4.3.0) 
@400000006afeb5b800fdba1a 31532 < QUIT 
@400000006afeb5b8013ed22a 31532 > 221 mx1.example.net 
@400000006afeb5b801460dba tcpserver: end 31532 status 0
@400000006afeb5b80146cd22 tcpserver: status: 0/40
@400000006afeb5b80149326a 31532 < [EOF]
@400000006afeb5b80149c2f2 31532 > [EOF]
@400000006afeb5cb05e193bc tcpserver: status: 1/40
@400000006afeb5cb05e197a4 tcpserver: pid 31629 from 198.51.100.52
@400000006afeb5cb10d8ef54 tcpserver: ok 31629 mx1.example.net:192.0.2.25:25 mail.freemail.test:198.51.100.52::34730
@400000006afeb5cb1c7a2f1c 31629 > 220 mx1.example.net ESMTP 
@400000006afeb5cb1cd6c254 31629 < EHLO mail.freemail.test 
@400000006afeb5cb1cf13bac 31629 > 250-mx1.example.net 
@400000006afeb5cb1cf1531c 31629 > 250-PIPELINING 
@400000006afeb5cb1cf1c84c 31629 > 250 8BITMIME 
@400000006afeb5cb236bf094 31629 < MAIL FROM:<sara0@freemail.test> 
@400000006afeb5cb236c0804 31629 < RCPT TO:<z.jung@shop.example> 
@400000006afeb5cb236c0804 31629 < DATA 
@400000006afeb5cb237268d4 31629 > 250 ok 
@400000006afeb5cb237268d4 greylisting: 198.51.100.52 (sara0@freemail.test -> z.jung@shop.example) exists (id=39739) - accepting
@400000006afeb5cb238eca74 31629 > 250 ok 
@400000006afeb5cb23985f94 31629 > 354 go ahead 
@400000006afeb5cb2831e8cc 31629 < From: <sara0@freemail.test> 
@400000006afeb5cb2831e8cc 31629 < To: <z.jung@shop.example> 
@400000006afeb5cb2831e8cc 31629 < Subject: our talk of last week 
@400000006afeb5cb2832bfa4 31629 < Message-ID: <mwnau5ew.31632@mail.freemail.test> 
@400000006afeb5cb28337b24 31629 <  
@400000006afeb5cb28342704 31629 < thank you for the papers, we shall look at them next week 
@400000006afeb5cb28350994 31629 < please find the minutes of the last meeting below 
@400000006afeb5cb28354814 31629 < the del+
@400000006afeb5cb28359a1c 31629 < ivery will be with you on Tuesday before noon 
@400000006afeb5cb28359a1c 31629 < kind regards 
@400000006afeb5cb283649e4 31629 <  
@400000006afeb5cb283649e4 31629 < could you send the figures of October once more? 
@400000006afeb5cb283670f4 31629 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb5cb2836f1dc 31629 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb5cb283724a4 31629 < thank you for the papers, we shall look at them next week 
@400000006afeb5cb2837f3ac 31629 < ple+
@400000006afeb5cb28388434 31629 < ase find the minutes of the last meeting below 
@400000006afeb5cb28388434 31629 < the delivery will be with you on Tuesday before noon 
@400000006afeb5cb283918a4 31629 < kind regards 
@400000006afeb5cb283933fc 31629 <  
@400000006afeb5cb2839ff1c 31629 < could you send the figures of October once more? 
@400000006afeb5cb2839ff1c 31629 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb5cb283a5cdc 31629 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb5cb283a9b5c 31629 < thank y+
@400000006afeb5cb283b33b4 31629 < ou for the papers, we shall look at them next week 
@400000006afeb5cb283b4354 31629 < please find the minutes of the last meeting below 
@400000006afeb5cb283b52f4 31629 < the delivery will be with you on Tuesday before noon 
@400000006afeb5cb283b52f4 31629 < kind regards 
@400000006afeb5cb283b52f4 31629 <  
@400000006afeb5cb283bf31c 31629 <  
@400000006afeb5cb283c8f5c 31629 < . 
@400000006afeb5cb2e20384c 31629 > 250 ok 1795077569 qp 31632 
@400000006afeb5cb31de4dd4 31629 < QUIT 
@400000006afeb5cb3201430c 31629 > 221 mx1.example.net 
@400000006afeb5cb3208c4ec tcpserver: end 31629 status 0
@400000006afeb5cb320974b4 tcpserver: status: 0/40
@400000006afeb5cb320b1e7c 31629 < [EOF]
@400000006afeb5cb320bc28c 31629 > [EOF]
@400000006afeb62c2c59cc44 tcpserver: status: 1/40
@400000006afeb62c2c59d02c tcpserver: pid 32117 from 198.51.100.4
@400000006afeb62c2e314394 tcpserver: ok 32117 mx1.example.net:192.0.2.25:25 mail.valley.test:198.51.100.4::55507
@400000006afeb62c38e8fe1c 32117 > 220 mx1.example.net ESMTP 
@400000006afeb62d047551bc 32117 < EHLO mail.valley.test 
@400000006afeb62d0490e06c 32117 > 250-mx1.example.net 
@400000006afeb62d049170f4 32117 > 250-PIPELINING 
@400000006afeb62d0491e624 32117 > 250 8BITMIME 
@400000006afeb62d0543f42c 32117 < MAIL FROM:<greta14@valley.test> 
@400000006afeb62d0544ceec 32117 < RCPT TO:<jonas@mx1.example.net> 
@400000006afeb62d0544fdcc 32117 < DATA 
@400000006afeb62d05838984 32117 > 250 ok 
@400000006afeb62d0583bc4c greylisting: 198.51.100.4 (greta14@valley.test -> jonas@mx1.example.net) exists (id=9507) - accepting
@400000006afeb62d05a9ca7c 32117 > 250 ok 
@400000006afeb62d05d10d44 32117 > 354 go ahead 
@400000006afeb62d0c248f04 32117 < From: <greta14@valley.test> 
@400000006afeb62d0c24aa5c 32117 < To: <jonas@mx1.example.net> 
@400000006afeb62d0c24e10c 32117 < Subject: our talk of last week 
@400000006afeb62d0c24e10c 32117 < Message-ID: <mwnaw8mx.32120@mail.valley.test> 
@400000006afeb62d0c24e10c 32117 <  
@400000006afeb62d0c25757c 32117 < please find the minutes of the last meeting below 
@400000006afeb62d0c25bbcc 32117 < the delivery will be with you on Tuesday before noon 
@400000006afeb62d0c25bfb4 32117 < kind regards+
@400000006afeb62d0c25bfb4 32117 <  
@400000006afeb62d0c25bfb4 32117 <  
@400000006afeb62d0c268ad4 32117 < could you send the figures of October once more? 
@400000006afeb62d0c2707d4 32117 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb62d0c272ee4 32117 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb62d0c272ee4 32117 < thank you for the papers, we shall look at them next week 
@400000006afeb62d0c272ee4 32117 < please find the minutes of the last meeting below 
@400000006afeb62d0c28155c 32117 < the deliver+
@400000006afeb62d0c2853dc 32117 < y will be with you on Tuesday before noon 
@400000006afeb62d0c291344 32117 < kind regards 
@400000006afeb62d0c2951c4 32117 <  
@400000006afeb62d0c2980a4 32117 < could you send the figures of October once more? 
@400000006afeb62d0c2980a4 32117 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb62d0c2a095c 32117 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb62d0c2a095c 32117 < thank you for the papers, we shall look at them next week 
@400000006afeb62d0c2a095c 32117 < please +
@400000006afeb62d0c2a095c 32117 < find the minutes of the last meeting below 
@400000006afeb62d0c2a095c 32117 < the delivery will be with you on Tuesday before noon 
@400000006afeb62d0c2a095c 32117 < kind regards 
@400000006afeb62d0c2a095c 32117 <  
@400000006afeb62d0c2a6334 32117 < could you send the figures of October once more? 
@400000006afeb62d0c2ae804 32117 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb62d0c2b2a6c 32117 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb62d0c2ba76c 32117 < -----------+
@400000006afeb62d0c2ba76c 32117 < -------------------------------------- 
@400000006afeb62d0c2ba76c 32117 < . 
@400000006afeb62d0f77c144 32117 > 250 ok 1795077667 qp 32120 
@400000006afeb62d12f7c814 32117 < QUIT 
@400000006afeb62d133551fc 32117 > 221 mx1.example.net 
@400000006afeb62d133cf31c tcpserver: end 32117 status 0
@400000006afeb62d133dba54 tcpserver: status: 0/40
@400000006afeb62d13405e1c 32117 < [EOF]
@400000006afeb62d13413cc4 32117 > [EOF]
@400000006afeb6440dfb52a4 tcpserver: status: 1/40
@400000006afeb6440dfc0a3c tcpserver: pid 32235 from 203.0.113.215
@400000006afeb644137938cc tcpserver: ok 32235 mx1.example.net:192.0.2.25:25 mail.museum.example:203.0.113.215::4585
@400000006afeb6441cdcd8ec 32235 > 220 mx1.example.net ESMTP 
@400000006afeb644220aab14 32235 < EHLO mail.museum.example 
@400000006afeb6442221731c 32235 > 250-mx1.example.net 
@400000006afeb6442221731c 32235 > 250-PIPELINING 
@400000006afeb644222222e4 32235 > 250 8BITMIME 
@400000006afeb64429751efc 32235 < MAIL FROM:<o.beck34@museum.example> 
@400000006afeb644299f9614 32235 > 250 ok 
@400000006afeb6442cd6ef6c 32235 < RCPT TO:<greta@example.net> 
@400000006afeb6442cd6ef6c greylisting: 203.0.113.215 (o.beck34@museum.example -> greta@example.net) exists (id=55260) - accepting
@400000006afeb6442cf80814 32235 > 250 ok 
@400000006afeb6442d77afc4 32235 < DATA 
@400000006afeb6442db1bb24 32235 > 354 go ahead 
@400000006afeb6443435e204 32235 < From: <o.beck34@museum.example> 
@400000006afeb64434360914 32235 < To: <greta@example.net> 
@400000006afeb6443436eba4 32235 < Subject: our talk of last week 
@400000006afeb6443436eba4 32235 < Message-ID: <mwnawqxy.32238@mail.museum.example> 
@400000006afeb6443437be94 32235 <  
@400000006afeb64434380cb4 32235 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb64434382424 32235 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb64434390a9c 32235 < thank you for the papers, we shal+
@400000006afeb64434392dc4 32235 < l look at them next week 
@400000006afeb64434398f6c 32235 < please find the minutes of the last meeting below 
@400000006afeb644343a0884 32235 < the delivery will be with you on Tuesday before noon 
@400000006afeb644343aa4c4 32235 < kind regards 
@400000006afeb644343b6fe4 32235 <  
@400000006afeb644343bc5d4 32235 < could you send the figures of October once more? 
@400000006afeb644343c7d6c 32235 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb644343d2564 32235 < starting delivery 1: msg 2 to+
@400000006afeb644343d7b54 32235 <  local x@example.org 
@400000006afeb644343ddcfc 32235 < thank you for the papers, we shall look at them next week 
@400000006afeb644343e5de4 32235 < please find the minutes of the last meeting below 
@400000006afeb644343eea84 32235 < the delivery will be with you on Tuesday before noon 
@400000006afeb644343f0dac 32235 < kind regards 
@400000006afeb644343f0dac 32235 <  
@400000006afeb644343f4844 32235 < could you send the figures of October once more? 
@400000006afeb644343f4844 32235 < +49 +
@400000006afeb644343f8e94 32235 < 30 5550 1 + 49 30 5550 2 
@400000006afeb64434401f1c 32235 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb6443440368c 32235 < thank you for the papers, we shall look at them next week 
@400000006afeb6443440368c 32235 < please find the minutes of the last meeting below 
@400000006afeb64434403a74 32235 < the delivery will be with you on Tuesday before noon 
@400000006afeb6443440bb5c 32235 < kind regards 
@400000006afeb64434419234 32235 < +
@400000006afeb644344278ac 32235 <  
@400000006afeb6443442befc 32235 < could you send the figures of October once more? 
@400000006afeb6443442befc 32235 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb64434437a7c 32235 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb64434440334 32235 < thank you for the papers, we shall look at them next week 
@400000006afeb64434449f74 32235 < ----------------------------- 
@400000006afeb64434452c14 32235 < . 
@400000006afeb6443ab5694c 32235 > 250 ok 1795077690 qp 32238 
@400000006afeb6450671603c 32235 < QUIT 
@400000006afeb6450686e40c 32235 > 221 mx1.example.net 
@400000006afeb645068ea46c tcpserver: end 32235 status 0
@400000006afeb645068f38dc tcpserver: status: 0/40
@400000006afeb6450692367c 32235 < [EOF]
@400000006afeb64506929824 32235 > [EOF]
@400000006afeb6910fc3f12c tcpserver: status: 1/40
@400000006afeb6910fc3f12c tcpserver: pid 32620 from 203.0.113.127
@400000006afeb69111265ba4 tcpserver: ok 32620 mx1.example.net:192.0.2.25:25 mail.grey.test:203.0.113.127::25000
@400000006afeb69115cbac7c 32620 > 220 mx1.example.net ESMTP 
@400000006afeb69117c2d8fc 32620 < EHLO mail.grey.test 
@400000006afeb69117f5992c 32620 > 250-mx1.example.net 
@400000006afeb69117f60e5c 32620 > 250-PIPELINING 
@400000006afeb69117f60e5c 32620 > 250 8BITMIME 
@400000006afeb6911ec1488c 32620 < MAIL FROM:<carla34@grey.test> 
@400000006afeb6911ec1aa34 32620 < RCPT TO:<r.frank@club.example> 
@400000006afeb6911ec22f04 32620 < DATA 
@400000006afeb6911ed61c94 32620 > 250 ok 
@400000006afeb6911ed63fbc greylisting: 203.0.113.127 (carla34@grey.test -> r.frank@club.example) exists (id=63134) - accepting
@400000006afeb6911ee994f4 32620 > 250 ok 
@400000006afeb6911ef8f28c 32620 > 354 go ahead 
@400000006afeb6912356e1f4 32620 < From: <carla34@grey.test> 
@400000006afeb6912357b4e4 32620 < To: <r.frank@club.example> 
@400000006afeb69123588004 32620 < Subject: our talk of last week 
@400000006afeb6912358fd04 32620 < Message-ID: <mwnaye2m.32622@mail.grey.test> 
@400000006afeb6912358fd04 32620 <  
@400000006afeb6912359a8e4 32620 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb691235a684c 32620 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb691235aed1c 32620 < thank you for the papers, we shall look a+
@400000006afeb691235b23cc 32620 < t them next week 
@400000006afeb691235b5a7c 32620 < please find the minutes of the last meeting below 
@400000006afeb691235bfe8c 32620 < the delivery will be with you on Tuesday before noon 
@400000006afeb691235c8744 32620 < kind regards 
@400000006afeb691235c96e4 32620 <  
@400000006afeb691235cecd4 32620 < could you send the figures of October once more? 
@400000006afeb691235d5a34 32620 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb691235d71a4 32620 < starting delivery 1: msg 2 to local x+
@400000006afeb691235e40ac 32620 < @example.org 
@400000006afeb691235ea63c 32620 < thank you for the papers, we shall look at them next week 
@400000006afeb691235f65a4 32620 < please find the minutes of the last meeting below 
@400000006afeb691235f65a4 32620 < the delivery will be with you on Tuesday before noon 
@400000006afeb69123601184 32620 < kind regards 
@400000006afeb69123609a3c 32620 <  
@400000006afeb69123609a3c 32620 < could you send the figures of October once more? 
@400000006afeb69123613a64 32620 < +49 30 5550 +
@400000006afeb6912361a3dc 32620 < 1 + 49 30 5550 2 
@400000006afeb6912362019c 32620 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb69123625b74 32620 < thank you for the papers, we shall look at them next week 
@400000006afeb69123625b74 32620 < please find the minutes of the last meeting below 
@400000006afeb69123625b74 32620 < the delivery will be with you on Tuesday before noon 
@400000006afeb69123633a1c 32620 < kind regards 
@400000006afeb691236393f4 32620 <  
@400000006afeb69123647e54 32620 < could y+
@400000006afeb691236516ac 32620 < ou send the figures of October once more? 
@400000006afeb69123658bdc 32620 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb69123667254 32620 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb69123667254 32620 < thank you for the papers, we shall look at them next week 
@400000006afeb6912366bc8c 32620 < please find the minutes of the last meeting below 
@400000006afeb6912367703c 32620 < the delivery will be w+
@400000006afeb691236783c4 32620 < ith you on Tuesday before noon 
@400000006afeb691236783c4 32620 < kind regards 
@400000006afeb69123683774 32620 <  
@400000006afeb6912368fac4 32620 < could you send the figures of October once more? 
@400000006afeb691236929a4 32620 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb6912369f0dc 32620 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb6912369f0dc 32620 < ---- 
@400000006afeb691236a566c 32620 < . 
@400000006afeb69124d1607c 32620 > 250 ok 1795077767 qp 32622 
@400000006afeb691288567cc 32620 < QUIT 
@400000006afeb691288ddfc4 32620 > 221 mx1.example.net 
@400000006afeb6912894c17c tcpserver: end 32620 status 0
@400000006afeb6912894f444 tcpserver: status: 0/40
@400000006afeb6912898ad64 32620 < [EOF]
@400000006afeb691289997c4 32620 > [EOF]
@400000006afeb71b0782fb34 tcpserver: status: 1/40
@400000006afeb71b0782fb34 tcpserver: pid 841 from 198.51.100.104
@400000006afeb71b0c09bfbc tcpserver: ok 841 mx1.example.net:192.0.2.25:25 host104.isp.test:198.51.100.104::23726
@400000006afeb71b14c0957c 841 > 220 mx1.example.net ESMTP 
@400000006afeb71b170977f4 841 < EHLO host104.isp.test 
@400000006afeb71b170ff034 841 > 250-mx1.example.net 
@400000006afeb71b170ff034 841 > 250-PIPELINING 
@400000006afeb71b170ff034 841 > 250 8BITMIME 
@400000006afeb71b1df02194 841 < MAIL FROM:<r.frank75@mail19.vendor.test> 
@400000006afeb71b1e2c5f74 841 > 250 ok 
@400000006afeb71b1fef29cc 841 < RCPT TO:<sales@example.net> 
@400000006afeb71b1fef29cc greylisting: 198.51.100.104 (r.frank75@mail19.vendor.test -> sales@example.net) doesn't exist. - temp. rejecting
@400000006afeb71b200906e4 841 > 451 temporary failure (#4.3.0) 
@400000006afeb71b23a841fc 841 < QUIT 
@400000006afeb71b23e3204c 841 > 221 mx1.example.net 
@400000006afeb71b23eadcc4 tcpserver: end 841 status 0
@400000006afeb71b23eb84bc tcpserver: status: 0/40
@400000006afeb71b23edf9a4 841 < [EOF]
@400000006afeb71b23ee5b4c 841 > [EOF]
@400000006afeb7c4375f1644 tcpserver: status: 1/40
@400000006afeb7c4375fdd7c tcpserver: pid 1690 from 198.51.100.225
@400000006afeb7c50294be64 tcpserver: ok 1690 mx1.example.net:192.0.2.25:25 mail.school.example:198.51.100.225::39828
@400000006afeb7c508759c7c 1690 > 220 mx1.example.net ESMTP 
@400000006afeb7c50bdbce04 1690 < EHLO mail.school.example 
@400000006afeb7c50bfcac14 1690 > 250-mx1.example.net 
@400000006afeb7c50bfd446c 1690 > 250-PIPELINING 
@400000006afeb7c50bfe175c 1690 > 250 8BITMIME 
@400000006afeb7c50f491fc4 1690 < MAIL FROM:<greta33@school.example> 
@400000006afeb7c50f49e314 1690 < RCPT TO:<sara@club.example> 
@400000006afeb7c50f49e314 1690 < DATA 
@400000006afeb7c50f50864c 1690 > 250 ok 
@400000006afeb7c50f51322c greylisting: 198.51.100.225 (greta33@school.example -> sara@club.example) exists (id=51848) - accepting
@400000006afeb7c50f7c2644 1690 > 250 ok 
@400000006afeb7c50fa26f0c 1690 > 354 go ahead 
@400000006afeb7c514ee6fc4 1690 < From: <greta33@school.example> 
@400000006afeb7c514eef87c 1690 < To: <sara@club.example> 
@400000006afeb7c514eef87c 1690 < Subject: our talk of last week 
@400000006afeb7c514ef757c 1690 < Message-ID: <mwnb4zlk.1693@mail.school.example> 
@400000006afeb7c514ef851c 1690 <  
@400000006afeb7c514ef851c 1690 < thank you for the papers, we shall look at them next week 
@400000006afeb7c514effa4c 1690 < please find the minutes of the last meeting below 
@400000006afeb7c514effa4c 1690 < the de+
@400000006afeb7c514f02544 1690 < livery will be with you on Tuesday before noon 
@400000006afeb7c514f02544 1690 < kind regards 
@400000006afeb7c514f02544 1690 <  
@400000006afeb7c514f02544 1690 < could you send the figures of October once more? 
@400000006afeb7c514f05bf4 1690 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb7c514f0f44c 1690 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb7c514f0f44c 1690 < thank you for the papers, we shall look at them next week 
@400000006afeb7c514f1985c 1690 < pl+
@400000006afeb7c514f1ee4c 1690 < ease find the minutes of the last meeting below 
@400000006afeb7c514f1ee4c 1690 < the delivery will be with you on Tuesday before noon 
@400000006afeb7c514f2b96c 1690 < kind regards 
@400000006afeb7c514f2b96c 1690 <  
@400000006afeb7c514f2b96c 1690 < could you send the figures of October once more? 
@400000006afeb7c514f2b96c 1690 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb7c514f326cc 1690 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb7c514f36934 1690 < thank +
@400000006afeb7c514f36934 1690 < you for the papers, we shall look at them next week 
@400000006afeb7c514f36934 1690 < please find the minutes of the last meeting below 
@400000006afeb7c514f36934 1690 < the delivery will be with you on Tuesday before noon 
@400000006afeb7c514f36d1c 1690 < kind regards 
@400000006afeb7c514f3f9bc 1690 <  
@400000006afeb7c514f3f9bc 1690 < could you send the figures of October once more? 
@400000006afeb7c514f40d44 1690 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb7c514f40d44 1690 < st+
@400000006afeb7c514f40d44 1690 < arting delivery 1: msg 2 to local x@example.org 
@400000006afeb7c514f40d44 1690 < thank you for the papers, we shall look at them next week 
@400000006afeb7c514f40d44 1690 < please find the minutes of the last meeting below 
@400000006afeb7c514f40d44 1690 < the delivery will be with you on Tuesday before noon 
@400000006afeb7c514f45f4c 1690 < kind regards 
@400000006afeb7c514f4e804 1690 <  
@400000006afeb7c514f4e804 1690 < could you send the figures +
@400000006afeb7c514f4fb8c 1690 < of October once more? 
@400000006afeb7c514f56cd4 1690 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb7c514f56cd4 1690 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb7c514f5e5ec 1690 < thank you for the papers, we shall look at them next week 
@400000006afeb7c514f689fc 1690 < please find the minutes of the last meeting below 
@400000006afeb7c514f75cec 1690 < the delivery will be with you on Tuesday b+
@400000006afeb7c514f82fdc 1690 < efore noon 
@400000006afeb7c514f82fdc 1690 < kind regards 
@400000006afeb7c514f82fdc 1690 <  
@400000006afeb7c514f8474c 1690 < could you send the figures of October once more? 
@400000006afeb7c514f8f32c 1690 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb7c514f8f32c 1690 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb7c514f954d4 1690 < thank you for the papers, we shall look at them next week 
@400000006afeb7c514fa3764 1690 < please find the minutes of the last me+
@400000006afeb7c514fa3f34 1690 < eting below 
@400000006afeb7c514fa913c 1690 < the delivery will be with you on Tuesday before noon 
@400000006afeb7c514fadf5c 1690 < kind regards 
@400000006afeb7c514fb96f4 1690 <  
@400000006afeb7c514fb96f4 1690 < could you send the figures of October once more? 
@400000006afeb7c514fc759c 1690 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb7c514fc759c 1690 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb7c514fd5444 1690 < thank you for the papers, we shall look at+
@400000006afeb7c514fdc1a4 1690 <  them next week 
@400000006afeb7c514fdec9c 1690 < please find the minutes of the last meeting below 
@400000006afeb7c514fe07f4 1690 < the delivery will be with you on Tuesday before noon 
@400000006afeb7c514fe07f4 1690 < kind regards 
@400000006afeb7c514fedecc 1690 <  
@400000006afeb7c514ff251c 1690 < could you send the figures of October once more? 
@400000006afeb7c514ffd0fc 1690 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb7c514ffe86c 1690 < starting delivery 1: msg 2 to local x@+
@400000006afeb7c515000f7c 1690 < example.org 
@400000006afeb7c515000f7c 1690 < thank you for the papers, we shall look at them next week 
@400000006afeb7c51500a004 1690 < please find the minutes of the last meeting below 
@400000006afeb7c51500a004 1690 < the delivery will be with you on Tuesday before noon 
@400000006afeb7c51501308c 1690 < kind regards 
@400000006afeb7c51501308c 1690 <  
@400000006afeb7c51502131c 1690 < could you send the figures of October once more? 
@400000006afeb7c515029bd4 1690 < +49 30 5550 1+
@400000006afeb7c51502a78c 1690 <  + 49 30 5550 2 
@400000006afeb7c51502b344 1690 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb7c5150399bc 1690 < thank you for the papers, we shall look at them next week 
@400000006afeb7c51503f394 1690 < please find the minutes of the last meeting below 
@400000006afeb7c51504071c 1690 < the delivery will be with you on Tuesday before noon 
@400000006afeb7c5150464dc 1690 < kind regards 
@400000006afeb7c51504ddf4 1690 <  
@400000006afeb7c5150566ac 1690 < could yo+
@400000006afeb7c51505958c 1690 < u send the figures of October once more? 
@400000006afeb7c51505a914 1690 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb7c51505a914 1690 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb7c515064d24 1690 < thank you for the papers, we shall look at them next week 
@400000006afeb7c5150727e4 1690 < please find the minutes of the last meeting below 
@400000006afeb7c51507cfdc 1690 < the delivery will be wi+
@400000006afeb7c51508b654 1690 < th you on Tuesday before noon 
@400000006afeb7c51509279c 1690 < kind regards 
@400000006afeb7c5150a0644 1690 <  
@400000006afeb7c5150a15e4 1690 < could you send the figures of October once more? 
@400000006afeb7c5150a9ab4 1690 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb7c5150a9ab4 1690 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb7c5150a9ab4 1690 < thank you for the papers, we shall look at them next week 
@400000006afeb7c5150a9ab4 1690 < please find the min+
@400000006afeb7c5150b69bc 1690 < utes of the last meeting below 
@400000006afeb7c5150bfa44 1690 < the delivery will be with you on Tuesday before noon 
@400000006afeb7c5150bfa44 1690 < kind regards 
@400000006afeb7c5150c253c 1690 <  
@400000006afeb7c5150c2d0c 1690 < could you send the figures of October once more? 
@400000006afeb7c5150c2d0c 1690 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb7c5150ccd34 1690 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb7c5150d55ec 1690 < thank you for the paper+
@400000006afeb7c5150db3ac 1690 < s, we shall look at them next week 
@400000006afeb7c5150db3ac 1690 < please find the minutes of the last meeting below 
@400000006afeb7c5150e2cc4 1690 < the delivery will be with you on Tuesday before noon 
@400000006afeb7c5150e2cc4 1690 < kind regards 
@400000006afeb7c5150e4c04 1690 <  
@400000006afeb7c5150e6374 1690 < could you send the figures of October once more? 
@400000006afeb7c5150e6374 1690 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb7c5150e6374 1690 < starting delivery 1+
@400000006afeb7c5150e6374 1690 < : msg 2 to local x@example.org 
@400000006afeb7c5150e6374 1690 < thank you for the papers, we shall look at them next week 
@400000006afeb7c5150f0f54 1690 < please find the minutes of the last meeting below 
@400000006afeb7c5150f0f54 1690 < the delivery will be with you on Tuesday before noon 
@400000006afeb7c5150f55a4 1690 < kind regards 
@400000006afeb7c5150f55a4 1690 <  
@400000006afeb7c5150f615c 1690 < could you send the figures of October once m+
@400000006afeb7c5150f615c 1690 < ore? 
@400000006afeb7c5150f9bf4 1690 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb7c515104004 1690 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb7c515111eac 1690 < thank you for the papers, we shall look at them next week 
@400000006afeb7c515115174 1690 < please find the minutes of the last meeting below 
@400000006afeb7c515115d2c 1690 < the delivery will be with you on Tuesday before noon 
@400000006afeb7c5151237ec 1690 < kind +
@400000006afeb7c515128ddc 1690 < regards 
@400000006afeb7c515128ddc 1690 <  
@400000006afeb7c51512f754 1690 < could you send the figures of October once more? 
@400000006afeb7c51513224c 1690 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb7c51513224c 1690 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb7c5151331ec 1690 < thank you for the papers, we shall look at them next week 
@400000006afeb7c5151387dc 1690 < please find the minutes of the last meeting below 
@400000006afeb7c5151387dc 1690 < the +
@400000006afeb7c51513e1b4 1690 < delivery will be with you on Tuesday before noon 
@400000006afeb7c51514c444 1690 < kind regards 
@400000006afeb7c51514c444 1690 <  
@400000006afeb7c51514c444 1690 < could you send the figures of October once more? 
@400000006afeb7c5151502c4 1690 < ---------------- 
@400000006afeb7c51515358c 1690 < . 
@400000006afeb7c51ad2dfec 1690 > 250 ok 1795078075 qp 1693 
@400000006afeb7c522187a3c 1690 < QUIT 
@400000006afeb7c5222700fc 1690 > 221 mx1.example.net 
@400000006afeb7c5222e3c8c tcpserver: end 1690 status 0
@400000006afeb7c5222ef424 tcpserver: status: 0/40
@400000006afeb7c522312e74 1690 < [EOF]
@400000006afeb7c522315d54 1690 > [EOF]
@400000006afeb8f223f986ac tcpserver: status: 1/40
@400000006afeb8f223f9c144 tcpserver: pid 3199 from 203.0.113.204
@400000006afeb8f2273c1b04 tcpserver: ok 3199 mx1.example.net:192.0.2.25:25 mail.reed.test:203.0.113.204::37036
@400000006afeb8f22da4ab64 3199 > 220 mx1.example.net ESMTP 
@400000006afeb8f233a390fc 3199 < EHLO mail.reed.test 
@400000006afeb8f233b6bf24 3199 > 250-mx1.example.net 
@400000006afeb8f233b795fc 3199 > 250-PIPELINING 
@400000006afeb8f233b795fc 3199 > 250 8BITMIME 
@400000006afeb8f2394775b4 3199 < MAIL FROM:<f.braun35@reed.test> 
@400000006afeb8f23947c3d4 3199 < RCPT TO:<k.maier@club.example> 
@400000006afeb8f23947c3d4 3199 < DATA 
@400000006afeb8f2394f5d24 3199 > 250 ok 
@400000006afeb8f2394f5d24 greylisting: 203.0.113.204 (f.braun35@reed.test -> k.maier@club.example) exists (id=51376) - accepting
@400000006afeb8f2396398d4 3199 > 250 ok 
@400000006afeb8f239a1b72c 3199 > 354 go ahead 
@400000006afeb8f3002b8a7c 3199 < From: <f.braun35@reed.test> 
@400000006afeb8f3002b8a7c 3199 < To: <k.maier@club.example> 
@400000006afeb8f3002ba1ec 3199 < Subject: our talk of last week 
@400000006afeb8f3002c49e4 3199 < Message-ID: <mwnbbgd2.3201@mail.reed.test> 
@400000006afeb8f3002ca3bc 3199 <  
@400000006afeb8f3002ca3bc 3199 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb8f3002d1cd4 3199 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb8f3002d9204 3199 < thank you for the papers, we shall look +
@400000006afeb8f3002d9204 3199 < at them next week 
@400000006afeb8f3002dfb7c 3199 < please find the minutes of the last meeting below 
@400000006afeb8f3002dfb7c 3199 < the delivery will be with you on Tuesday before noon 
@400000006afeb8f3002ede0c 3199 < kind regards 
@400000006afeb8f3002f5ef4 3199 <  
@400000006afeb8f3002f5ef4 3199 < could you send the figures of October once more? 
@400000006afeb8f3002fa15c 3199 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb8f3002ff74c 3199 < starting delivery 1: msg 2 to local +
@400000006afeb8f300308fa4 3199 < x@example.org 
@400000006afeb8f300308fa4 3199 < thank you for the papers, we shall look at them next week 
@400000006afeb8f30030c654 3199 < please find the minutes of the last meeting below 
@400000006afeb8f30030f91c 3199 < the delivery will be with you on Tuesday before noon 
@400000006afeb8f30030f91c 3199 < kind regards 
@400000006afeb8f30031df94 3199 <  
@400000006afeb8f30031faec 3199 < -------------------- 
@400000006afeb8f3003202bc 3199 < . 
@400000006afeb8f306d57d24 3199 > 250 ok 1795078377 qp 3201 
@400000006afeb8f3077b5a14 3199 < QUIT 
@400000006afeb8f307b4d4ec 3199 > 221 mx1.example.net 
@400000006afeb8f307bc2404 tcpserver: end 3199 status 0
@400000006afeb8f307bc2fbc tcpserver: status: 0/40
@400000006afeb8f307be9cd4 3199 < [EOF]
@400000006afeb8f307bec7cc 3199 > [EOF]
@400000006afeb9ba02df7364 tcpserver: status: 1/40
@400000006afeb9ba02df9e5c tcpserver: pid 4196 from 203.0.113.140
@400000006afeb9ba09bb5f04 tcpserver: ok 4196 mx1.example.net:192.0.2.25:25 mail.customer.example:203.0.113.140::26396
@400000006afeb9ba1638b68c 4196 > 220 mx1.example.net ESMTP 
@400000006afeb9ba1a808db4 4196 < EHLO mail.customer.example 
@400000006afeb9ba1a9a10f4 4196 > 250-mx1.example.net 
@400000006afeb9ba1a9a10f4 4196 > 250-PIPELINING 
@400000006afeb9ba1a9a62fc 4196 > 250 8BITMIME 
@400000006afeb9ba1c2c362c 4196 < MAIL FROM:<paula19@customer.example> 
@400000006afeb9ba1c2cc2cc 4196 < RCPT TO:<z.jung@shop.example> 
@400000006afeb9ba1c2cce84 4196 < RCPT TO:<v.horn@shop.example> 
@400000006afeb9ba1c2d9d8c 4196 < RCPT TO:<sara@club.example> 
@400000006afeb9ba1c2d9d8c 4196 < RCPT TO:<h.vogel@club.example> 
@400000006afeb9ba1c2d9d8c 4196 < DATA 
@400000006afeb9ba1c4c3594 4196 > 250 ok 
@400000006afeb9ba1c4cd9a4 greylisting: 203.0.113.140 (paula19@customer.example -> z.jung@shop.example) exists (id=74624) - accepting
@400000006afeb9ba1c7e8094 4196 > 250 ok 
@400000006afeb9ba1c7e8094 greylisting: 203.0.113.140 (paula19@customer.example -> v.horn@shop.example) exists (id=59829) - accepting
@400000006afeb9ba1ca28354 4196 > 250 ok 
@400000006afeb9ba1ca33704 greylisting: 203.0.113.140 (paula19@customer.example -> sara@club.example) exists (id=9045) - accepting
@400000006afeb9ba1cdd7144 4196 > 250 ok 
@400000006afeb9ba1cdd7144 greylisting: 203.0.113.140 (paula19@customer.example -> h.vogel@club.example) exists (id=67982) - accepting
@400000006afeb9ba1d0348c4 4196 > 250 ok 
@400000006afeb9ba1d294754 4196 > 354 go ahead 
@400000006afeb9ba242ceaec 4196 < From: <paula19@customer.example> 
@400000006afeb9ba242ceaec 4196 < To: <z.jung@shop.example> 
@400000006afeb9ba242ceaec 4196 < Subject: our talk of last week 
@400000006afeb9ba242db9f4 4196 < Message-ID: <mwnbfqdc.4199@mail.customer.example> 
@400000006afeb9ba242df48c 4196 <  
@400000006afeb9ba242e42ac 4196 < thank you for the papers, we shall look at them next week 
@400000006afeb9ba242e524c 4196 < please find the minutes of the last meeting below 
@400000006afeb9ba242efe2c 4196 < the delivery will be with you on Tuesday before noon 
@400000006afeb9ba242efe2c 4196 < kind regards 
@400000006afeb9ba242f34dc 4196 <  
@400000006afeb9ba242fd11c 4196 < could you send the figures of October once more? 
@400000006afeb9ba2430a40c 4196 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb9ba243128dc 4196 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb9ba243128dc 4196 < thank you for the papers, we shall look at them next we+
@400000006afeb9ba2431adac 4196 < ek 
@400000006afeb9ba24321ef4 4196 < please find the minutes of the last meeting below 
@400000006afeb9ba24321ef4 4196 < the delivery will be with you on Tuesday before noon 
@400000006afeb9ba24321ef4 4196 < kind regards 
@400000006afeb9ba2432a7ac 4196 <  
@400000006afeb9ba2432af7c 4196 < could you send the figures of October once more? 
@400000006afeb9ba2432cad4 4196 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb9ba243347d4 4196 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb9ba243347d4 4196 < thank you for the papers, we shall look at them next week 
@400000006afeb9ba243399dc 4196 < please find the minutes of the last meeting below 
@400000006afeb9ba2433e02c 4196 < the delivery will be with you on Tuesday before noon 
@400000006afeb9ba2433e02c 4196 < kind regards 
@400000006afeb9ba243464fc 4196 <  
@400000006afeb9ba24351c94 4196 < could you send the figures of October once more? 
@400000006afeb9ba243595ac 4196 < +49 30 5550 1 + 49 30 5550+
@400000006afeb9ba2435b8d4 4196 <  2 
@400000006afeb9ba2435cc5c 4196 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb9ba2436512c 4196 < thank you for the papers, we shall look at them next week 
@400000006afeb9ba2436512c 4196 < please find the minutes of the last meeting below 
@400000006afeb9ba2436512c 4196 < --------------------- 
@400000006afeb9ba24372fd4 4196 < . 
@400000006afeb9ba2a150494 4196 > 250 ok 1795078576 qp 4199 
@400000006afeb9ba2d645e74 4196 < QUIT 
@400000006afeb9ba2d9d259c 4196 > 221 mx1.example.net 
@400000006afeb9ba2da4e9e4 tcpserver: end 4196 status 0
@400000006afeb9ba2da5b11c tcpserver: status: 0/40
@400000006afeb9ba2da7b4bc 4196 < [EOF]
@400000006afeb9ba2da7d014 4196 > [EOF]
@400000006afeba4c092a37d6 tcpserver: status: 1/40
@400000006afeba4c092a37d6 tcpserver: pid 4926 from 198.51.100.107
@400000006afeba4c335b22fe tcpserver: ok 4926 mx1.example.net:192.0.2.25:25 :198.51.100.107::32379
@400000006afeba4c39298e6e 4926 > 220 mx1.example.net ESMTP 
@400000006afeba4d02ad218e 4926 < EHLO host107.isp.test 
@400000006afeba4d02d811be 4926 > 250-mx1.example.net 
@400000006afeba4d02d8a62e 4926 > 250-PIPELINING 
@400000006afeba4d02d91f46 4926 > 250 8BITMIME 
@400000006afeba4d076d2e26 4926 < MAIL FROM:<y.kurz2@mail1.vendor.test> 
@400000006afeba4d078b35a6 4926 > 250 ok 
@400000006afeba4d09dc3e0e 4926 < RCPT TO:<office@example.net> 
@400000006afeba4d09dca39e greylisting: 198.51.100.107 (y.kurz2@mail1.vendor.test -> office@example.net) doesn't exist. - temp. rejecting
@400000006afeba4d0a0fa24e 4926 > 451 temporary failure (#4.3.0) 
@400000006afeba4d0f8cb19e 4926 < QUIT 
@400000006afeba4d0fa0be6e 4926 > 221 mx1.example.net 
@400000006afeba4d0fa94606 tcpserver: end 4926 status 0
@400000006afeba4d0faa20c6 tcpserver: status: 0/40
@400000006afeba4d0fac013e 4926 < [EOF]
@400000006afeba4d0fac013e 4926 > [EOF]
@400000006afebad50e488c2c tcpserver: status: 1/40
@400000006afebad50e49209c tcpserver: pid 5612 from 198.51.100.167
@400000006afebad51165cdd4 tcpserver: ok 5612 mx1.example.net:192.0.2.25:25 host167.isp.test:198.51.100.167::35644
@400000006afebad51f62b4c4 rblsmtpd: 198.51.100.167 pid 5612: 451 https://zen.dnsbl.example/query/ip/198.51.100.167
@400000006afebad60681a834 tcpserver: end 5612 status 0
@400000006afebad6068205f4 tcpserver: status: 0/40
@400000006afebad61c2c93ec tcpserver: status: 1/40
@400000006afebad61c2cce84 tcpserver: pid 5618 from 198.51.100.75
@400000006afebad6202919d4 tcpserver: ok 5618 mx1.example.net:192.0.2.25:25 mail.shipyard.test:198.51.100.75::29979
@400000006afebad62811ddac 5618 > 220 mx1.example.net ESMTP 
@400000006afebad62c177bb4 tcpserver: status: 2/40
@400000006afebad62c182794 tcpserver: pid 5619 from 192.0.2.30
@400000006afebad62f629f74 5618 < EHLO mail.shipyard.test 
@400000006afebad62f964234 5618 > 250-mx1.example.net 
@400000006afebad62f964234 5618 > 250-PIPELINING 
@400000006afebad62f964dec 5618 > 250 8BITMIME 
@400000006afebad63139cc8c 5618 < MAIL FROM:<o.beck7@shipyard.test> 
@400000006afebad631699ad4 5618 > 250 ok 
@400000006afebad63489a36c 5618 < RCPT TO:<greta@example.net> 
@400000006afebad6348a66bc greylisting: 198.51.100.75 (o.beck7@shipyard.test -> greta@example.net) exists (id=23310) - accepting
@400000006afebad634c5c5f4 5618 > 250 ok 
@400000006afebad635b273cc tcpserver: ok 5619 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::16970
@400000006afebad639358fac 5619 > 220 mx1.example.net ESMTP 
@400000006afebad639a3d23c 5618 < RCPT TO:<y.kurz@shop.example> 
@400000006afebad639a3e1dc greylisting: 198.51.100.75 (o.beck7@shipyard.test -> y.kurz@shop.example) exists (id=86687) - accepting
@400000006afebad639d8e044 5618 > 250 ok 
@400000006afebad63ac3154c 5618 < RCPT TO:<t.wolf@shop.example> 
@400000006afebad63ac31934 greylisting: 198.51.100.75 (o.beck7@shipyard.test -> t.wolf@shop.example) exists (id=76634) - accepting
@400000006afebad63acd082c 5618 > 250 ok 
@400000006afebad63b6302b4 5619 < EHLO monitor.example.net 
@400000006afebad63b7a18dc 5618 < RCPT TO:<emma@club.example> 
@400000006afebad63b7a18dc greylisting: 198.51.100.75 (o.beck7@shipyard.test -> emma@club.example) exists (id=68681) - accepting
@400000006afebad63b96ebc4 5618 > 250 ok 
@400000006afebad700006784 5619 > 250-mx1.example.net 
@400000006afebad700006784 5619 > 250-PIPELINING 
@400000006afebad700006784 5619 > 250 8BITMIME 
@400000006afebad700f7eacc 5619 < QUIT 
@400000006afebad7012f6dbc 5619 > 221 mx1.example.net 
@400000006afebad701373204 tcpserver: end 5619 status 0
@400000006afebad701373204 tcpserver: status: 1/40
@400000006afebad7013aa4d4 5619 < [EOF]
@400000006afebad7013b25bc 5619 > [EOF]
@400000006afebad705e233e4 5618 < DATA 
@400000006afebad70610d564 5618 > 354 go ahead 
@400000006afebad7083ca28c 5618 < From: <o.beck7@shipyard.test> 
@400000006afebad7083ca28c 5618 < To: <greta@example.net> 
@400000006afebad7083ca28c 5618 < Subject: our talk of last week 
@400000006afebad7083ca28c 5618 < Message-ID: <mwnbltv2.5621@mail.shipyard.test> 
@400000006afebad7083ccd84 5618 <  
@400000006afebad7083db7e4 5618 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebad7083ddb0c 5618 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebad7083e7b34 5618 < thank you for the papers, we shall lo+
@400000006afebad7083f3e84 5618 < ok at them next week 
@400000006afebad7083fc354 5618 < please find the minutes of the last meeting below 
@400000006afebad708401174 5618 < the delivery will be with you on Tuesday before noon 
@400000006afebad708401174 5618 < kind regards 
@400000006afebad708401174 5618 <  
@400000006afebad70840c524 5618 < could you send the figures of October once more? 
@400000006afebad70840c524 5618 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebad70840ccf4 5618 < starting delivery 1: msg 2 to loc+
@400000006afebad708412e9c 5618 < al x@example.org 
@400000006afebad70841f9bc 5618 < thank you for the papers, we shall look at them next week 
@400000006afebad70841f9bc 5618 < please find the minutes of the last meeting below 
@400000006afebad70842577c 5618 < the delivery will be with you on Tuesday before noon 
@400000006afebad70842671c 5618 < kind regards 
@400000006afebad708430744 5618 <  
@400000006afebad70843bedc 5618 < could you send the figures of October once more? 
@400000006afebad708444794 5618 < +49 30 5+
@400000006afebad708444794 5618 < 550 1 + 49 30 5550 2 
@400000006afebad70844e7bc 5618 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebad70844e7bc 5618 < thank you for the papers, we shall look at them next week 
@400000006afebad70844e7bc 5618 < please find the minutes of the last meeting below 
@400000006afebad70845baac 5618 < the delivery will be with you on Tuesday before noon 
@400000006afebad7084656ec 5618 < kind regards 
@400000006afebad7084656ec 5618 <  
@400000006afebad70846c44c 5618 < cou+
@400000006afebad7084754d4 5618 < ld you send the figures of October once more? 
@400000006afebad70847ca04 5618 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebad708489524 5618 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebad708489524 5618 < thank you for the papers, we shall look at them next week 
@400000006afebad708496814 5618 < please find the minutes of the last meeting below 
@400000006afebad70849d18c 5618 < the delivery will +
@400000006afebad7084a90f4 5618 < be with you on Tuesday before noon 
@400000006afebad7084a94dc 5618 < kind regards 
@400000006afebad7084b38ec 5618 <  
@400000006afebad7084bd52c 5618 < could you send the figures of October once more? 
@400000006afebad7084c84f4 5618 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebad7084d5014 5618 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebad7084df03c 5618 < thank you for the papers, we shall look at them next week 
@400000006afebad7084e8894 5618 < please find th+
@400000006afebad7084eabbc 5618 < e minutes of the last meeting below 
@400000006afebad7084eb38c 5618 < --------------------- 
@400000006afebad7084eb38c 5618 < . 
@400000006afebad70a257b14 5618 > 250 ok 1795078861 qp 5621 
@400000006afebad70c93c3c4 5618 < QUIT 
@400000006afebad70cd047f4 5618 > 221 mx1.example.net 
@400000006afebad70cd7e914 tcpserver: end 5618 status 0
@400000006afebad70cd89cc4 tcpserver: status: 0/40
@400000006afebad70cdb5414 5618 < [EOF]
@400000006afebad70cdb5414 5618 > [EOF]
@400000006afebafc0b6a4f54 tcpserver: status: 1/40
@400000006afebafc0b6a5b0c tcpserver: pid 5806 from 198.51.100.198
@400000006afebafc0d5b4dcc tcpserver: ok 5806 mx1.example.net:192.0.2.25:25 mail.vineyard.example:198.51.100.198::42208
@400000006afebafc186bfdc4 5806 > 220 mx1.example.net ESMTP 
@400000006afebafc1a77fe4c 5806 < EHLO mail.vineyard.example 
@400000006afebafc1ab94d0c 5806 > 250-mx1.example.net 
@400000006afebafc1ab99f14 5806 > 250-PIPELINING 
@400000006afebafc1ab9be54 5806 > 250 8BITMIME 
@400000006afebafc1e02af94 5806 < MAIL FROM:<ute5@vineyard.example> 
@400000006afebafc1e13b6f4 5806 > 250 ok 
@400000006afebafc1f7bedcc 5806 < RCPT TO:<h.vogel@club.example> 
@400000006afebafc1f7c7684 greylisting: 198.51.100.198 (ute5@vineyard.example -> h.vogel@club.example) exists (id=4806) - accepting
@400000006afebafc1fb8a4c4 5806 > 250 ok 
@400000006afebafc243c34fc 5806 < RCPT TO:<paula@example.net> 
@400000006afebafc243ca25c greylisting: 198.51.100.198 (ute5@vineyard.example -> paula@example.net) exists (id=17876) - accepting
@400000006afebafc24678abc 5806 > 250 ok 
@400000006afebafc2a3a9d94 5806 < RCPT TO:<lena@club.example> 
@400000006afebafc2a3aa17c greylisting: 198.51.100.198 (ute5@vineyard.example -> lena@club.example) exists (id=57961) - accepting
@400000006afebafc2a51deb4 5806 > 250 ok 
@400000006afebafc2bf0023c 5806 < RCPT TO:<t.wolf@shop.example> 
@400000006afebafc2bf0023c greylisting: 198.51.100.198 (ute5@vineyard.example -> t.wolf@shop.example) exists (id=30186) - accepting
@400000006afebafc2bfc008c 5806 > 250 ok 
@400000006afebafc330a4ab4 5806 < RCPT TO:<nina@club.example> 
@400000006afebafc330a4ab4 greylisting: 198.51.100.198 (ute5@vineyard.example -> nina@club.example) exists (id=59291) - accepting
@400000006afebafc334b0cd4 5806 > 250 ok 
@400000006afebafc37fd36bc 5806 < DATA 
@400000006afebafc3830e534 5806 > 354 go ahead 
@400000006afebafc39f8d3f4 5806 < From: <ute5@vineyard.example> 
@400000006afebafc39f96094 5806 < To: <h.vogel@club.example> 
@400000006afebafc39f96094 5806 < Subject: our talk of last week 
@400000006afebafc39f96094 5806 < Message-ID: <mwnbmn2x.5811@mail.vineyard.example> 
@400000006afebafc39fa1c14 5806 <  
@400000006afebafc39facbdc 5806 < please find the minutes of the last meeting below 
@400000006afebafc39fb50ac 5806 < the delivery will be with you on Tuesday before noon 
@400000006afebafc39fc2f54 5806 < kind re+
@400000006afebafc39fcead4 5806 < gards 
@400000006afebafc39fcead4 5806 <  
@400000006afebafc39fcead4 5806 < could you send the figures of October once more? 
@400000006afebafc39fcead4 5806 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebafc39fd19b4 5806 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebafc39fd19b4 5806 < thank you for the papers, we shall look at them next week 
@400000006afebafc39fd6bbc 5806 < please find the minutes of the last meeting below 
@400000006afebafc39fe1f6c 5806 < the de+
@400000006afebafc39fe1f6c 5806 < livery will be with you on Tuesday before noon 
@400000006afebafc39feb3dc 5806 < kind regards 
@400000006afebafc39feb3dc 5806 <  
@400000006afebafc39fefa2c 5806 < could you send the figures of October once more? 
@400000006afebafc39ff966c 5806 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebafc3a00712c 5806 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebafc3a009c24 5806 < thank you for the papers, we shall look at them next week 
@400000006afebafc3a00ceec 5806 < pl+
@400000006afebafc3a00f214 5806 < ease find the minutes of the last meeting below 
@400000006afebafc3a010d6c 5806 < the delivery will be with you on Tuesday before noon 
@400000006afebafc3a010d6c 5806 < kind regards 
@400000006afebafc3a010d6c 5806 <  
@400000006afebafc3a010d6c 5806 < could you send the figures of October once more? 
@400000006afebafc3a010d6c 5806 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebafc3a013864 5806 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebafc3a014034 5806 < thank +
@400000006afebafc3a014bec 5806 < you for the papers, we shall look at them next week 
@400000006afebafc3a021af4 5806 < please find the minutes of the last meeting below 
@400000006afebafc3a021af4 5806 < the delivery will be with you on Tuesday before noon 
@400000006afebafc3a02652c 5806 < kind regards 
@400000006afebafc3a03287c 5806 <  
@400000006afebafc3a03b51c 5806 < ----------------- 
@400000006afebafc3a03b51c 5806 < . 
@400000006afebafd02247064 5806 > 250 ok 1795078899 qp 5811 
@400000006afebafd095f6bf4 5806 < QUIT 
@400000006afebafd09692ff4 5806 > 221 mx1.example.net 
@400000006afebafd09710f94 tcpserver: end 5806 status 0
@400000006afebafd09719c34 tcpserver: status: 0/40
@400000006afebafd0973e23c 5806 < [EOF]
@400000006afebafd09746af4 5806 > [EOF]
@400000006afebb6b27cc7bf4 tcpserver: status: 1/40
@400000006afebb6b27cd5a9c tcpserver: pid 6364 from 198.51.100.225
@400000006afebb6b2d1d6e4c tcpserver: ok 6364 mx1.example.net:192.0.2.25:25 mail.school.example:198.51.100.225::2757
@400000006afebb6b2f1b324c 6364 > 220 mx1.example.net ESMTP 
@400000006afebb6b33324514 6364 < EHLO mail.school.example 
@400000006afebb6b335bd99c 6364 > 250-mx1.example.net 
@400000006afebb6b335ca8a4 6364 > 250-PIPELINING 
@400000006afebb6b335ca8a4 6364 > 250 8BITMIME 
@400000006afebb6b386ba05c 6364 < MAIL FROM:<sara17@school.example> 
@400000006afebb6b38ab87bc 6364 > 250 ok 
@400000006afebb6c034e90b4 6364 < RCPT TO:<lena@club.example> 
@400000006afebb6c034e90b4 greylisting: 198.51.100.225 (sara17@school.example -> lena@club.example) exists (id=84951) - accepting
@400000006afebb6c036a522c 6364 > 250 ok 
@400000006afebb6c06cb5394 6364 < DATA 
@400000006afebb6c06f10fbc 6364 > 354 go ahead 
@400000006afebb6c0e1a86ec 6364 < From: <sara17@school.example> 
@400000006afebb6c0e1a92a4 6364 < To: <lena@club.example> 
@400000006afebb6c0e1b1b5c 6364 < Subject: our talk of last week 
@400000006afebb6c0e1b985c 6364 < Message-ID: <mwnbp0yl.6367@mail.school.example> 
@400000006afebb6c0e1b985c 6364 <  
@400000006afebb6c0e1b985c 6364 < could you send the figures of October once more? 
@400000006afebb6c0e1c7aec 6364 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebb6c0e1d460c 6364 < starting delivery 1: msg 2 to local x+
@400000006afebb6c0e1d460c 6364 < @example.org 
@400000006afebb6c0e1dde64 6364 < thank you for the papers, we shall look at them next week 
@400000006afebb6c0e1dde64 6364 < please find the minutes of the last meeting below 
@400000006afebb6c0e1df9bc 6364 < the delivery will be with you on Tuesday before noon 
@400000006afebb6c0e1e9214 6364 < kind regards 
@400000006afebb6c0e1e9214 6364 <  
@400000006afebb6c0e1eb53c 6364 < could you send the figures of October once more? 
@400000006afebb6c0e1f8c14 6364 < +49 30 5550 +
@400000006afebb6c0e1fda34 6364 < 1 + 49 30 5550 2 
@400000006afebb6c0e1fda34 6364 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebb6c0e202084 6364 < thank you for the papers, we shall look at them next week 
@400000006afebb6c0e202084 6364 < please find the minutes of the last meeting below 
@400000006afebb6c0e202084 6364 < the delivery will be with you on Tuesday before noon 
@400000006afebb6c0e202084 6364 < kind regards 
@400000006afebb6c0e20e3d4 6364 <  
@400000006afebb6c0e215cec 6364 < could y+
@400000006afebb6c0e21d604 6364 < ou send the figures of October once more? 
@400000006afebb6c0e21d604 6364 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebb6c0e228d9c 6364 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebb6c0e2331ac 6364 < thank you for the papers, we shall look at them next week 
@400000006afebb6c0e23f8e4 6364 < please find the minutes of the last meeting below 
@400000006afebb6c0e23f8e4 6364 < the delivery will be w+
@400000006afebb6c0e240c6c 6364 < ith you on Tuesday before noon 
@400000006afebb6c0e240c6c 6364 < kind regards 
@400000006afebb6c0e24f2e4 6364 <  
@400000006afebb6c0e25c5d4 6364 < could you send the figures of October once more? 
@400000006afebb6c0e262f4c 6364 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebb6c0e26f684 6364 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebb6c0e26f684 6364 < thank you for the papers, we shall look at them next week 
@400000006afebb6c0e2792c4 6364 < please find the mi+
@400000006afebb6c0e2861cc 6364 < nutes of the last meeting below 
@400000006afebb6c0e291964 6364 < --------- 
@400000006afebb6c0e29d0fc 6364 < . 
@400000006afebb6c14013164 6364 > 250 ok 1795079010 qp 6367 
@400000006afebb6c1a4a9164 6364 < QUIT 
@400000006afebb6c1a68e704 6364 > 221 mx1.example.net 
@400000006afebb6c1a70d644 tcpserver: end 6364 status 0
@400000006afebb6c1a70d644 tcpserver: status: 0/40
@400000006afebb6c1a737a0c 6364 < [EOF]
@400000006afebb6c1a7450e4 6364 > [EOF]
@400000006afebbb1245903fc tcpserver: status: 1/40
@400000006afebbb124598cb4 tcpserver: pid 6714 from 203.0.113.49
@400000006afebbb124c5799c tcpserver: ok 6714 mx1.example.net:192.0.2.25:25 mail.library.example:203.0.113.49::15199
@400000006afebbb12a829b44 6714 > 220 mx1.example.net ESMTP 
@400000006afebbb12ca9efe4 6714 < EHLO mail.library.example 
@400000006afebbb12cbff49c 6714 > 250-mx1.example.net 
@400000006afebbb12cc05e14 6714 > 250-PIPELINING 
@400000006afebbb12cc1060c 6714 > 250 8BITMIME 
@400000006afebbb12d40964c 6714 < MAIL FROM:<paula12@library.example> 
@400000006afebbb12d40964c 6714 < RCPT TO:<f.braun@club.example> 
@400000006afebbb12d40964c 6714 < DATA 
@400000006afebbb12d4bae24 6714 > 250 ok 
@400000006afebbb12d4c3ac4 greylisting: 203.0.113.49 (paula12@library.example -> f.braun@club.example) exists (id=55102) - accepting
@400000006afebbb12d70aecc 6714 > 250 ok 
@400000006afebbb12d8119ec 6714 > 354 go ahead 
@400000006afebbb12e3ac52c 6714 < From: <paula12@library.example> 
@400000006afebbb12e3b616c 6714 < To: <f.braun@club.example> 
@400000006afebbb12e3b616c 6714 < Subject: our talk of last week 
@400000006afebbb12e3b7cc4 6714 < Message-ID: <mwnbqik8.6715@mail.library.example> 
@400000006afebbb12e3b7cc4 6714 <  
@400000006afebbb12e3c4bcc 6714 < thank you for the papers, we shall look at them next week 
@400000006afebbb12e3c4bcc 6714 < please find the minutes of the last meeting below 
@400000006afebbb12e3cd484 6714 < t+
@400000006afebbb12e3d93ec 6714 < he delivery will be with you on Tuesday before noon 
@400000006afebbb12e3da38c 6714 < kind regards 
@400000006afebbb12e3e861c 6714 <  
@400000006afebbb12e3edc0c 6714 < could you send the figures of October once more? 
@400000006afebbb12e3fc284 6714 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebbb12e404f24 6714 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebbb12e40c454 6714 < thank you for the papers, we shall look at them next wee+
@400000006afebbb12e40dfac 6714 < k 
@400000006afebbb12e41ca0c 6714 < please find the minutes of the last meeting below 
@400000006afebbb12e4281a4 6714 < the delivery will be with you on Tuesday before noon 
@400000006afebbb12e42cbdc 6714 < kind regards 
@400000006afebbb12e4325b4 6714 <  
@400000006afebbb12e433d24 6714 < could you send the figures of October once more? 
@400000006afebbb12e433d24 6714 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebbb12e4377bc 6714 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebbb12e43d194 6714 < t+
@400000006afebbb12e43d964 6714 < hank you for the papers, we shall look at them next week 
@400000006afebbb12e43d964 6714 < please find the minutes of the last meeting below 
@400000006afebbb12e44a484 6714 < the delivery will be with you on Tuesday before noon 
@400000006afebbb12e454894 6714 < kind regards 
@400000006afebbb12e4632f4 6714 <  
@400000006afebbb12e4632f4 6714 < could you send the figures of October once more? 
@400000006afebbb12e4632f4 6714 < +49 30 5550 1 + 49 30 5550 +
@400000006afebbb12e46e2bc 6714 < 2 
@400000006afebbb12e475404 6714 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebbb12e475404 6714 < thank you for the papers, we shall look at them next week 
@400000006afebbb12e475404 6714 < please find the minutes of the last meeting below 
@400000006afebbb12e47e48c 6714 < ------------- 
@400000006afebbb12e48ceec 6714 < . 
@400000006afebbb12fceb754 6714 > 250 ok 1795079079 qp 6715 
@400000006afebbb13672e56c 6714 < QUIT 
@400000006afebbb1367d39f4 6714 > 221 mx1.example.net 
@400000006afebbb13684db14 tcpserver: end 6714 status 0
@400000006afebbb13684db14 tcpserver: status: 0/40
@400000006afebbb13688710c 6714 < [EOF]
@400000006afebbb136891cec 6714 > [EOF]
@400000006afebc78308929cc tcpserver: status: 1/40
@400000006afebc78308929cc tcpserver: pid 7710 from 198.51.100.234
@400000006afebc7834119124 tcpserver: ok 7710 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::12515
@400000006afebc783694c164 7710 > 220 mx1.example.net ESMTP 
@400000006afebc78373ad504 7710 < EHLO mail.partner.test 
@400000006afebc78376505cc 7710 > 250-mx1.example.net 
@400000006afebc7837654064 7710 > 250-PIPELINING 
@400000006afebc7837657afc 7710 > 250 8BITMIME 
@400000006afebc79002fd03c 7710 < MAIL FROM:<k.maier15@partner.test> 
@400000006afebc79002fd03c 7710 < RCPT TO:<t.wolf@shop.example> 
@400000006afebc7900307834 7710 < DATA 
@400000006afebc79003a4bd4 7710 > 250 ok 
@400000006afebc79003abd1c greylisting: 198.51.100.234 (k.maier15@partner.test -> t.wolf@shop.example) exists (id=79646) - accepting
@400000006afebc79006f3a9c 7710 > 250 ok 
@400000006afebc79009fd01c 7710 > 354 go ahead 
@400000006afebc790486c294 7710 < From: <k.maier15@partner.test> 
@400000006afebc790486c294 7710 < To: <t.wolf@shop.example> 
@400000006afebc790486c294 7710 < Subject: our talk of last week 
@400000006afebc790486c294 7710 < Message-ID: <mwnbusda.7711@mail.partner.test> 
@400000006afebc790486ddec 7710 <  
@400000006afebc7904871884 7710 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc790487243c 7710 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebc7904874b4c 7710 < thank you for the papers, we shall +
@400000006afebc7904877a2c 7710 < look at them next week 
@400000006afebc790488454c 7710 < please find the minutes of the last meeting below 
@400000006afebc790488454c 7710 < the delivery will be with you on Tuesday before noon 
@400000006afebc790488b694 7710 < kind regards 
@400000006afebc790488c634 7710 <  
@400000006afebc79048981b4 7710 < could you send the figures of October once more? 
@400000006afebc79048a123c 7710 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc79048a5c74 7710 < starting delivery 1: msg 2 to l+
@400000006afebc79048b46d4 7710 < ocal x@example.org 
@400000006afebc79048b46d4 7710 < thank you for the papers, we shall look at them next week 
@400000006afebc79048bb04c 7710 < please find the minutes of the last meeting below 
@400000006afebc79048bcba4 7710 < the delivery will be with you on Tuesday before noon 
@400000006afebc79048bcba4 7710 < kind regards 
@400000006afebc79048c0254 7710 <  
@400000006afebc79048c96c4 7710 < could you send the figures of October once more? 
@400000006afebc79048c9e94 7710 < ------+
@400000006afebc79048d0fdc 7710 < ------------ 
@400000006afebc79048d0fdc 7710 < . 
@400000006afebc79083ec954 7710 > 250 ok 1795079279 qp 7711 
@400000006afebc7909e224cc 7710 < QUIT 
@400000006afebc7909fe5b74 7710 > 221 mx1.example.net 
@400000006afebc790a056824 tcpserver: end 7710 status 0
@400000006afebc790a061bd4 tcpserver: status: 0/40
@400000006afebc790a08811c 7710 < [EOF]
@400000006afebc790a08affc 7710 > [EOF]
@400000006afebc8e306b800c tcpserver: status: 1/40
@400000006afebc8e306c4744 tcpserver: pid 7820 from 203.0.113.127
@400000006afebc8f00c526b4 tcpserver: ok 7820 mx1.example.net:192.0.2.25:25 mail.grey.test:203.0.113.127::7843
@400000006afebc8f03d09dac 7820 > 220 mx1.example.net ESMTP 
@400000006afebc8f0772a39c 7820 < EHLO mail.grey.test 
@400000006afebc8f07aaaf44 7820 > 250-mx1.example.net 
@400000006afebc8f07aaaf44 7820 > 250-PIPELINING 
@400000006afebc8f07aaf97c 7820 > 250 8BITMIME 
@400000006afebc8f0ebbeb54 7820 < MAIL FROM:<o.beck32@grey.test> 
@400000006afebc8f0efbf5dc 7820 > 250 ok 
@400000006afebc8f1433ca84 7820 < RCPT TO:<b.lang@shop.example> 
@400000006afebc8f14343014 greylisting: 203.0.113.127 (o.beck32@grey.test -> b.lang@shop.example) exists (id=2364) - accepting
@400000006afebc8f1441b8ec 7820 > 250 ok 
@400000006afebc8f18e52d34 7820 < DATA 
@400000006afebc8f1902560c 7820 > 354 go ahead 
@400000006afebc8f1c7b9294 7820 < From: <o.beck32@grey.test> 
@400000006afebc8f1c7bec6c 7820 < To: <b.lang@shop.example> 
@400000006afebc8f1c7c2aec 7820 < Subject: our talk of last week 
@400000006afebc8f1c7c55e4 7820 < Message-ID: <mwnbv9oc.7823@mail.grey.test> 
@400000006afebc8f1c7c55e4 7820 <  
@400000006afebc8f1c7ce284 7820 <  
@400000006afebc8f1c7dc514 7820 < could you send the figures of October once more? 
@400000006afebc8f1c7dc514 7820 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc8f1c7dc514 7820 < starting delivery 1: msg 2 to local x@exa+
@400000006afebc8f1c7dc514 7820 < mple.org 
@400000006afebc8f1c7e5984 7820 < thank you for the papers, we shall look at them next week 
@400000006afebc8f1c7f382c 7820 < please find the minutes of the last meeting below 
@400000006afebc8f1c7f382c 7820 < the delivery will be with you on Tuesday before noon 
@400000006afebc8f1c7f382c 7820 < kind regards 
@400000006afebc8f1c7fcc9c 7820 <  
@400000006afebc8f1c80b314 7820 < could you send the figures of October once more? 
@400000006afebc8f1c810904 7820 < +49 30 5550 1 + +
@400000006afebc8f1c810904 7820 < 49 30 5550 2 
@400000006afebc8f1c81d03c 7820 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebc8f1c829b5c 7820 < thank you for the papers, we shall look at them next week 
@400000006afebc8f1c832fcc 7820 < please find the minutes of the last meeting below 
@400000006afebc8f1c832fcc 7820 < the delivery will be with you on Tuesday before noon 
@400000006afebc8f1c832fcc 7820 < kind regards 
@400000006afebc8f1c832fcc 7820 <  
@400000006afebc8f1c8352f4 7820 < could you s+
@400000006afebc8f1c83c054 7820 < end the figures of October once more? 
@400000006afebc8f1c83c054 7820 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc8f1c847fbc 7820 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebc8f1c85430c 7820 < thank you for the papers, we shall look at them next week 
@400000006afebc8f1c859514 7820 < please find the minutes of the last meeting below 
@400000006afebc8f1c860a44 7820 < the delivery will be with +
@400000006afebc8f1c86e504 7820 < you on Tuesday before noon 
@400000006afebc8f1c87564c 7820 < kind regards 
@400000006afebc8f1c88199c 7820 <  
@400000006afebc8f1c88e0d4 7820 < ------------------------------- 
@400000006afebc8f1c8959ec 7820 < . 
@400000006afebc8f21ed7e54 7820 > 250 ok 1795079301 qp 7823 
@400000006afebc8f236322ac 7820 < QUIT 
@400000006afebc8f239bf1a4 7820 > 221 mx1.example.net 
@400000006afebc8f23a42734 tcpserver: end 7820 status 0
@400000006afebc8f23a4cf2c tcpserver: status: 0/40
@400000006afebc8f23a6da9c 7820 < [EOF]
@400000006afebc8f23a6f9dc 7820 > [EOF]
@400000006afebcb209f4fd04 tcpserver: status: 1/40
@400000006afebcb209f5d7c4 tcpserver: pid 7996 from 203.0.113.185
@400000006afebcb20b6430ec tcpserver: ok 7996 mx1.example.net:192.0.2.25:25 mail.garden.example:203.0.113.185::18344
@400000006afebcb20ec593fc 7996 > 220 mx1.example.net ESMTP 
@400000006afebcb21549072c 7996 < EHLO mail.garden.example 
@400000006afebcb21583f51c 7996 > 250-mx1.example.net 
@400000006afebcb21584145c 7996 > 250-PIPELINING 
@400000006afebcb21584e74c 7996 > 250 8BITMIME 
@400000006afebcb21a83123c 7996 < MAIL FROM:<y.kurz31@garden.example> 
@400000006afebcb21a979c0c 7996 > 250 ok 
@400000006afebcb21c4c3d64 7996 < RCPT TO:<carla@example.net> 
@400000006afebcb21c4c3d64 greylisting: 203.0.113.185 (y.kurz31@garden.example -> carla@example.net) exists (id=58569) - accepting
@400000006afebcb21c7bf054 7996 > 250 ok 
@400000006afebcb21fbca04c 7996 < RCPT TO:<o.beck@shop.example> 
@400000006afebcb21fbcfe0c greylisting: 203.0.113.185 (y.kurz31@garden.example -> o.beck@shop.example) exists (id=15620) - accepting
@400000006afebcb21ffa9794 7996 > 250 ok 
@400000006afebcb223d1de54 7996 < RCPT TO:<ute@shop.example> 
@400000006afebcb223d1de54 greylisting: 203.0.113.185 (y.kurz31@garden.example -> ute@shop.example) exists (id=17448) - accepting
@400000006afebcb224044894 7996 > 250 ok 
@400000006afebcb2297e8d0c 7996 < DATA 
@400000006afebcb229a38db4 7996 > 354 go ahead 
@400000006afebcb22f76a85c 7996 < From: <y.kurz31@garden.example> 
@400000006afebcb22f76a85c 7996 < To: <carla@example.net> 
@400000006afebcb22f76ac44 7996 < Subject: our talk of last week 
@400000006afebcb22f76cf6c 7996 < Message-ID: <mwnbw0vm.8000@mail.garden.example> 
@400000006afebcb22f76cf6c 7996 <  
@400000006afebcb22f76cf6c 7996 < the delivery will be with you on Tuesday before noon 
@400000006afebcb22f773ccc 7996 < kind regards 
@400000006afebcb22f781f5c 7996 <  
@400000006afebcb22f781f5c 7996 < could you send the figures of October once mo+
@400000006afebcb22f7884ec 7996 < re? 
@400000006afebcb22f7953f4 7996 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebcb22f7a1f14 7996 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebcb22f7a905c 7996 < thank you for the papers, we shall look at them next week 
@400000006afebcb22f7ad6ac 7996 < please find the minutes of the last meeting below 
@400000006afebcb22f7ad6ac 7996 < the delivery will be with you on Tuesday before noon 
@400000006afebcb22f7b47f4 7996 < kind r+
@400000006afebcb22f7b9de4 7996 < egards 
@400000006afebcb22f7c7c8c 7996 <  
@400000006afebcb22f7d380c 7996 < could you send the figures of October once more? 
@400000006afebcb22f7d91e4 7996 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebcb22f7d91e4 7996 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebcb22f7dfb5c 7996 < thank you for the papers, we shall look at them next week 
@400000006afebcb22f7e591c 7996 < please find the minutes of the last meeting below 
@400000006afebcb22f7ed234 7996 < the d+
@400000006afebcb22f7ee5bc 7996 < elivery will be with you on Tuesday before noon 
@400000006afebcb22f7f9584 7996 < kind regards 
@400000006afebcb22f7f9584 7996 <  
@400000006afebcb22f7f996c 7996 < could you send the figures of October once more? 
@400000006afebcb22f7fb8ac 7996 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebcb22f7fb8ac 7996 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebcb22f7ffb14 7996 < thank you for the papers, we shall look at them next week 
@400000006afebcb22f8058d4 7996 < p+
@400000006afebcb22f80f12c 7996 < lease find the minutes of the last meeting below 
@400000006afebcb22f812bc4 7996 < the delivery will be with you on Tuesday before noon 
@400000006afebcb22f818d6c 7996 < kind regards 
@400000006afebcb22f818d6c 7996 <  
@400000006afebcb22f823564 7996 < could you send the figures of October once more? 
@400000006afebcb22f82cdbc 7996 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebcb22f83528c 7996 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebcb22f83528c 7996 < thank+
@400000006afebcb22f83528c 7996 <  you for the papers, we shall look at them next week 
@400000006afebcb22f83528c 7996 < please find the minutes of the last meeting below 
@400000006afebcb22f840a24 7996 < ------------------------------------ 
@400000006afebcb22f843cec 7996 < . 
@400000006afebcb230dd644c 7996 > 250 ok 1795079336 qp 8000 
@400000006afebcb23717d02c 7996 < QUIT 
@400000006afebcb2374bb554 7996 > 221 mx1.example.net 
@400000006afebcb23753df2c tcpserver: end 7996 status 0
@400000006afebcb23753df2c tcpserver: status: 0/40
@400000006afebcb23756dccc 7996 < [EOF]
@400000006afebcb23756dccc 7996 > [EOF]
@400000006afebceb08d5313c tcpserver: status: 1/40
@400000006afebceb08d55464 tcpserver: pid 8281 from 203.0.113.202
@400000006afebceb0d8232d4 tcpserver: ok 8281 mx1.example.net:192.0.2.25:25 mail.ferry.test:203.0.113.202::18847
@400000006afebceb124577a4 8281 > 220 mx1.example.net ESMTP 
@400000006afebceb14035c14 8281 < EHLO mail.ferry.test 
@400000006afebceb1434245c 8281 > 250-mx1.example.net 
@400000006afebceb1434ff1c 8281 > 250-PIPELINING 
@400000006afebceb14350304 8281 > 250 8BITMIME 
@400000006afebceb1485596c 8281 < MAIL FROM:<emma6@ferry.test> 
@400000006afebceb14bda77c 8281 > 250 ok 
@400000006afebceb1985226c 8281 < RCPT TO:<h.vogel@club.example> 
@400000006afebceb1985226c greylisting: 203.0.113.202 (emma6@ferry.test -> h.vogel@club.example) exists (id=55967) - accepting
@400000006afebceb19a548e4 8281 > 250 ok 
@400000006afebceb1e5a9f4c 8281 < RCPT TO:<z.jung@shop.example> 
@400000006afebceb1e5a9f4c greylisting: 203.0.113.202 (emma6@ferry.test -> z.jung@shop.example) exists (id=17366) - accepting
@400000006afebceb1e651314 8281 > 250 ok 
@400000006afebceb22042b04 8281 < RCPT TO:<d.weiss@club.example> 
@400000006afebceb22043aa4 greylisting: 203.0.113.202 (emma6@ferry.test -> d.weiss@club.example) exists (id=28172) - accepting
@400000006afebceb2228e55c 8281 > 250 ok 
@400000006afebceb2661012c 8281 < DATA 
@400000006afebceb266d650c 8281 > 354 go ahead 
@400000006afebceb29644e4c 8281 < From: <emma6@ferry.test> 
@400000006afebceb2965119c 8281 < To: <h.vogel@club.example> 
@400000006afebceb2965119c 8281 < Subject: our talk of last week 
@400000006afebceb29654464 8281 < Message-ID: <mwnbx8s4.8284@mail.ferry.test> 
@400000006afebceb29654464 8281 <  
@400000006afebceb2965d4ec 8281 <  
@400000006afebceb2965d4ec 8281 < could you send the figures of October once more? 
@400000006afebceb2965d4ec 8281 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebceb296632ac 8281 < starting delivery 1: msg 2 to local x@exa+
@400000006afebceb296632ac 8281 < mple.org 
@400000006afebceb29663694 8281 < thank you for the papers, we shall look at them next week 
@400000006afebceb296655d4 8281 < please find the minutes of the last meeting below 
@400000006afebceb296724dc 8281 < the delivery will be with you on Tuesday before noon 
@400000006afebceb296724dc 8281 < kind regards 
@400000006afebceb296724dc 8281 <  
@400000006afebceb296724dc 8281 < could you send the figures of October once more? 
@400000006afebceb2967a1dc 8281 < +49 30 5550 1 + +
@400000006afebceb29686914 8281 < 49 30 5550 2 
@400000006afebceb29686914 8281 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebceb2969110c 8281 < thank you for the papers, we shall look at them next week 
@400000006afebceb2969c0d4 8281 < please find the minutes of the last meeting below 
@400000006afebceb2969c0d4 8281 < the delivery will be with you on Tuesday before noon 
@400000006afebceb296a321c 8281 < kind regards 
@400000006afebceb296b14ac 8281 <  
@400000006afebceb296b3bbc 8281 < -------- 
@400000006afebceb296b3bbc 8281 < .+
@400000006afebceb296b91ac 8281 <  
@400000006afebceb2add1b3c 8281 > 250 ok 1795079393 qp 8284 
@400000006afebceb2b4e1cec 8281 < QUIT 
@400000006afebceb2b619934 8281 > 221 mx1.example.net 
@400000006afebceb2b698874 tcpserver: end 8281 status 0
@400000006afebceb2b69ea1c tcpserver: status: 0/40
@400000006afebceb2b6cc494 8281 < [EOF]
@400000006afebceb2b6cc494 8281 > [EOF]
@400000006afebcec039a8316 tcpserver: status: 1/40
@400000006afebcec039b139e tcpserver: pid 8286 from 198.51.100.117
@400000006afebcec262237ee tcpserver: ok 8286 mx1.example.net:192.0.2.25:25 :198.51.100.117::7453
@400000006afebcec2a3241ee 8286 > 220 mx1.example.net ESMTP 
@400000006afebcec3155dd1e 8286 < EHLO host117.isp.test 
@400000006afebcec318c2b76 8286 > 250-mx1.example.net 
@400000006afebcec318c71c6 8286 > 250-PIPELINING 
@400000006afebcec318c71c6 8286 > 250 8BITMIME 
@400000006afebcec37b0a626 8286 < MAIL FROM:<ute74@mail18.vendor.test> 
@400000006afebcec37dddc5e 8286 > 250 ok 
@400000006afebcec397506be 8286 < RCPT TO:<sales@club.example> 
@400000006afebcec3975a2fe greylisting: 198.51.100.117 (ute74@mail18.vendor.test -> sales@club.example) doesn't exist. - temp. rejecting
@400000006afebcec39862d5e 8286 > 451 temporary failure (#4.3.0) 
@400000006afebced003347ee 8286 < QUIT 
@400000006afebced005c7ace 8286 > 221 mx1.example.net 
@400000006afebced0063c216 tcpserver: end 8286 status 0
@400000006afebced0063c216 tcpserver: status: 0/40
@400000006afebced006792a6 8286 < [EOF]
@400000006afebced00681f46 8286 > [EOF]
@400000006afebd0f1817454a tcpserver: status: 1/40
@400000006afebd0f18174932 tcpserver: pid 8463 from 198.51.100.114
@400000006afebd0f21e15fca tcpserver: ok 8463 mx1.example.net:192.0.2.25:25 host114.isp.test:198.51.100.114::36500
@400000006afebd0f2ec813fa 8463 > 220 mx1.example.net ESMTP 
@400000006afebd0f3223ba4a 8463 < EHLO host114.isp.test 
@400000006afebd0f3264b702 8463 > 250-mx1.example.net 
@400000006afebd0f326514c2 8463 > 250-PIPELINING 
@400000006afebd0f3265284a 8463 > 250 8BITMIME 
@400000006afebd0f38033102 8463 < MAIL FROM:<t.wolf27@mail26.vendor.test> 
@400000006afebd0f3809573a 8463 > 250 ok 
@400000006afebd0f3abebb0a 8463 < RCPT TO:<office@shop.example> 
@400000006afebd0f3abf2c52 greylisting: 198.51.100.114 (t.wolf27@mail26.vendor.test -> office@shop.example) doesn't exist. - temp. rejecting
@400000006afebd0f3ad1125a 8463 > 451 temporary failure (#4.3.0) 
@400000006afebd1003ab9052 8463 < QUIT 
@400000006afebd1003dda0ba 8463 > 221 mx1.example.net 
@400000006afebd1003e541da tcpserver: end 8463 status 0
@400000006afebd1003e60cfa tcpserver: status: 0/40
@400000006afebd1003e8dbba 8463 < [EOF]
@400000006afebd1003e8f32a 8463 > [EOF]
@400000006afebd6c39a3459c tcpserver: status: 1/40
@400000006afebd6c39a42c14 tcpserver: pid 8930 from 198.51.100.4
@400000006afebd6c3b88ab54 tcpserver: ok 8930 mx1.example.net:192.0.2.25:25 mail.valley.test:198.51.100.4::13147
@400000006afebd6d01d5333c 8930 > 220 mx1.example.net ESMTP 
@400000006afebd6d061d0e4c 8930 < EHLO mail.valley.test 
@400000006afebd6d0646589c 8930 > 250-mx1.example.net 
@400000006afebd6d0646589c 8930 > 250-PIPELINING 
@400000006afebd6d0646589c 8930 > 250 8BITMIME 
@400000006afebd6d0d08ebf4 8930 < MAIL FROM:<ida22@valley.test> 
@400000006afebd6d0d4aa42c 8930 > 250 ok 
@400000006afebd6d10a6b00c 8930 < RCPT TO:<b.lang@shop.example> 
@400000006afebd6d10a6b00c greylisting: 198.51.100.4 (ida22@valley.test -> b.lang@shop.example) exists (id=16540) - accepting
@400000006afebd6d10d3b764 8930 > 250 ok 
@400000006afebd6d12ca8df4 8930 < DATA 
@400000006afebd6d12d288ec 8930 > 354 go ahead 
@400000006afebd6d1a0c05ac 8930 < From: <ida22@valley.test> 
@400000006afebd6d1a0c05ac 8930 < To: <b.lang@shop.example> 
@400000006afebd6d1a0cf00c 8930 < Subject: our talk of last week 
@400000006afebd6d1a0dd684 8930 < Message-ID: <mwnc00xb.8933@mail.valley.test> 
@400000006afebd6d1a0e2c74 8930 <  
@400000006afebd6d1a0e2c74 8930 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebd6d1a0e864c 8930 < thank you for the papers, we shall look at them next week 
@400000006afebd6d1a0f516c 8930 < please find +
@400000006afebd6d1a0f516c 8930 < the minutes of the last meeting below 
@400000006afebd6d1a0f93d4 8930 < the delivery will be with you on Tuesday before noon 
@400000006afebd6d1a0f93d4 8930 < kind regards 
@400000006afebd6d1a107a4c 8930 <  
@400000006afebd6d1a10ad14 8930 < could you send the figures of October once more? 
@400000006afebd6d1a10ad14 8930 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebd6d1a112a14 8930 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebd6d1a112a14 8930 < thank you for th+
@400000006afebd6d1a112a14 8930 < e papers, we shall look at them next week 
@400000006afebd6d1a117834 8930 < please find the minutes of the last meeting below 
@400000006afebd6d1a11aee4 8930 < the delivery will be with you on Tuesday before noon 
@400000006afebd6d1a11aee4 8930 < kind regards 
@400000006afebd6d1a11ca3c 8930 <  
@400000006afebd6d1a11ca3c 8930 < could you send the figures of October once more? 
@400000006afebd6d1a123f6c 8930 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebd6d1a1306a4 8930 < starting del+
@400000006afebd6d1a13607c 8930 < ivery 1: msg 2 to local x@example.org 
@400000006afebd6d1a13607c 8930 < thank you for the papers, we shall look at them next week 
@400000006afebd6d1a13be3c 8930 < please find the minutes of the last meeting below 
@400000006afebd6d1a143b3c 8930 < the delivery will be with you on Tuesday before noon 
@400000006afebd6d1a150a44 8930 < kind regards 
@400000006afebd6d1a1515fc 8930 <  
@400000006afebd6d1a15f0bc 8930 < could you send the figures of October+
@400000006afebd6d1a15f0bc 8930 <  once more? 
@400000006afebd6d1a162f3c 8930 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebd6d1a16e2ec 8930 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebd6d1a16fe44 8930 < thank you for the papers, we shall look at them next week 
@400000006afebd6d1a16fe44 8930 < please find the minutes of the last meeting below 
@400000006afebd6d1a17581c 8930 < ---------------------------- 
@400000006afebd6d1a17e0d4 8930 < . 
@400000006afebd6d1e3c9bb4 8930 > 250 ok 1795079523 qp 8933 
@400000006afebd6d1f0087f4 8930 < QUIT 
@400000006afebd6d1f0d7c5c 8930 > 221 mx1.example.net 
@400000006afebd6d1f152934 tcpserver: end 8930 status 0
@400000006afebd6d1f16000c tcpserver: status: 0/40
@400000006afebd6d1f18fdac 8930 < [EOF]
@400000006afebd6d1f19539c 8930 > [EOF]
@400000006afebda706b645ee tcpserver: status: 1/40
@400000006afebda706b645ee tcpserver: pid 9221 from 198.51.100.105
@400000006afebda709a3e05e tcpserver: ok 9221 mx1.example.net:192.0.2.25:25 host105.isp.test:198.51.100.105::26809
@400000006afebda70cefee7e 9221 > 220 mx1.example.net ESMTP 
@400000006afebda7124bf0de 9221 < EHLO host105.isp.test 
@400000006afebda712775e0e 9221 > 250-mx1.example.net 
@400000006afebda712775e0e 9221 > 250-PIPELINING 
@400000006afebda71277a45e 9221 > 250 8BITMIME 
@400000006afebda7149cb2f6 9221 < MAIL FROM:<m.roth10@mail33.vendor.test> 
@400000006afebda714d40ed6 9221 > 250 ok 
@400000006afebda7178d5e8e 9221 < RCPT TO:<office@shop.example> 
@400000006afebda7178dcbee greylisting: 198.51.100.105 (m.roth10@mail33.vendor.test -> office@shop.example) doesn't exist. - temp. rejecting
@400000006afebda717a497de 9221 > 451 temporary failure (#4.3.0) 
@400000006afebda719fa286e 9221 < QUIT 
@400000006afebda71a2ee46e 9221 > 221 mx1.example.net 
@400000006afebda71a36b086 tcpserver: end 9221 status 0
@400000006afebda71a36b086 tcpserver: status: 0/40
@400000006afebda71a39b20e 9221 < [EOF]
@400000006afebda71a3a5236 9221 > [EOF]
@400000006afebe3c183a2fc4 tcpserver: status: 1/40
@400000006afebe3c183b02b4 tcpserver: pid 9968 from 203.0.113.204
@400000006afebe3c1b92dc5c tcpserver: ok 9968 mx1.example.net:192.0.2.25:25 mail.reed.test:203.0.113.204::60765
@400000006afebe3c1e27cf7c 9968 > 220 mx1.example.net ESMTP 
@400000006afebe3c200a5ea4 9968 < EHLO mail.reed.test 
@400000006afebe3c20162644 9968 > 250-mx1.example.net 
@400000006afebe3c20162644 9968 > 250-PIPELINING 
@400000006afebe3c2016ed7c 9968 > 250 8BITMIME 
@400000006afebe3c24f55b6c 9968 < MAIL FROM:<carla0@reed.test> 
@400000006afebe3c2528a454 9968 > 250 ok 
@400000006afebe3c2b95574c 9968 < RCPT TO:<jonas@mx1.example.net> 
@400000006afebe3c2b958a14 greylisting: 203.0.113.204 (carla0@reed.test -> jonas@mx1.example.net) exists (id=10594) - accepting
@400000006afebe3c2bc066bc 9968 > 250 ok 
@400000006afebe3c3239a0bc 9968 < DATA 
@400000006afebe3c32655ff4 9968 > 354 go ahead 
@400000006afebe3c38b4f9b4 9968 < From: <carla0@reed.test> 
@400000006afebe3c38b54bbc 9968 < To: <jonas@mx1.example.net> 
@400000006afebe3c38b5ebe4 9968 < Subject: our talk of last week 
@400000006afebe3c38b60354 9968 < Message-ID: <mwnc4h15.9971@mail.reed.test> 
@400000006afebe3c38b60354 9968 <  
@400000006afebe3c38b6d25c 9968 < please find the minutes of the last meeting below 
@400000006afebe3c38b7b104 9968 < the delivery will be with you on Tuesday before noon 
@400000006afebe3c38b7cc5c 9968 < kind regards 
@400000006afebe3c38b7cc5c 9968 <  
@400000006afebe3c38b858fc 9968 < co+
@400000006afebe3c38b933bc 9968 < uld you send the figures of October once more? 
@400000006afebe3c38b933bc 9968 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe3c38b9acd4 9968 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebe3c38b9acd4 9968 < thank you for the papers, we shall look at them next week 
@400000006afebe3c38ba1a34 9968 < please find the minutes of the last meeting below 
@400000006afebe3c38ba8f64 9968 < the delivery will+
@400000006afebe3c38ba8f64 9968 <  be with you on Tuesday before noon 
@400000006afebe3c38ba8f64 9968 < kind regards 
@400000006afebe3c38bb5e6c 9968 <  
@400000006afebe3c38bc40fc 9968 < could you send the figures of October once more? 
@400000006afebe3c38bd0064 9968 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe3c38bd5a3c 9968 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebe3c38bddb24 9968 < thank you for the papers, we shall look at them next week 
@400000006afebe3c38bddb24 9968 < please find t+
@400000006afebe3c38be9e74 9968 < he minutes of the last meeting below 
@400000006afebe3c38be9e74 9968 < the delivery will be with you on Tuesday before noon 
@400000006afebe3c38bedcf4 9968 < kind regards 
@400000006afebe3c38bf3ab4 9968 <  
@400000006afebe3c38bf3ab4 9968 < could you send the figures of October once more? 
@400000006afebe3c38bf84ec 9968 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe3c38c030cc 9968 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebe3c38c04c24 9968 < thank you for the+
@400000006afebe3c38c0dcac 9968 <  papers, we shall look at them next week 
@400000006afebe3c38c0f034 9968 < please find the minutes of the last meeting below 
@400000006afebe3c38c155c4 9968 < the delivery will be with you on Tuesday before noon 
@400000006afebe3c38c17cd4 9968 < kind regards 
@400000006afebe3c38c247f4 9968 <  
@400000006afebe3c38c2e81c 9968 < could you send the figures of October once more? 
@400000006afebe3c38c322b4 9968 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe3c38c322b4 9968 < starting deli+
@400000006afebe3c38c322b4 9968 < very 1: msg 2 to local x@example.org 
@400000006afebe3c38c3bb0c 9968 < thank you for the papers, we shall look at them next week 
@400000006afebe3c38c42484 9968 < --------------------- 
@400000006afebe3c38c4c4ac 9968 < . 
@400000006afebe3d0045ade4 9968 > 250 ok 1795079731 qp 9971 
@400000006afebe3d022fa77c 9968 < QUIT 
@400000006afebe3d026ae774 9968 > 221 mx1.example.net 
@400000006afebe3d0271c544 tcpserver: end 9968 status 0
@400000006afebe3d0271c544 tcpserver: status: 0/40
@400000006afebe3d027518d4 9968 < [EOF]
@400000006afebe3d027518d4 9968 > [EOF]
@400000006afebe423080408c tcpserver: status: 1/40
@400000006afebe423080c944 tcpserver: pid 10000 from 203.0.113.230
@400000006afebe423835ee44 tcpserver: ok 10000 mx1.example.net:192.0.2.25:25 mail.bricks.example:203.0.113.230::44059
@400000006afebe423b334fc4 10000 > 220 mx1.example.net ESMTP 
@400000006afebe4300411dec 10000 < EHLO mail.bricks.example 
@400000006afebe43008172ac 10000 > 250-mx1.example.net 
@400000006afebe4300823dcc 10000 > 250-PIPELINING 
@400000006afebe4300823dcc 10000 > 250 8BITMIME 
@400000006afebe4302361fbc 10000 < MAIL FROM:<t.wolf14@bricks.example> 
@400000006afebe430251c1f4 10000 > 250 ok 
@400000006afebe430960e2f4 10000 < RCPT TO:<ute@shop.example> 
@400000006afebe430961a25c greylisting: 203.0.113.230 (t.wolf14@bricks.example -> ute@shop.example) exists (id=24988) - accepting
@400000006afebe43096fa064 10000 > 250 ok 
@400000006afebe430d88ab14 10000 < DATA 
@400000006afebe430d9f7704 10000 > 354 go ahead 
@400000006afebe4314acd2e4 10000 < From: <t.wolf14@bricks.example> 
@400000006afebe4314ad1d1c 10000 < To: <ute@shop.example> 
@400000006afebe4314ad1d1c 10000 < Subject: our talk of last week 
@400000006afebe4314ad8694 10000 < Message-ID: <mwnc4lym.10002@mail.bricks.example> 
@400000006afebe4314ada1ec 10000 <  
@400000006afebe4314ada1ec 10000 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe4314ae2e8c 10000 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebe4314aef9ac 10000 < thank you for the papers, we shall+
@400000006afebe4314af4f9c 10000 <  look at them next week 
@400000006afebe4314afc8b4 10000 < please find the minutes of the last meeting below 
@400000006afebe4314b08fec 10000 < the delivery will be with you on Tuesday before noon 
@400000006afebe4314b1727c 10000 < kind regards 
@400000006afebe4314b20ebc 10000 <  
@400000006afebe4314b2be84 10000 < could you send the figures of October once more? 
@400000006afebe4314b2d9dc 10000 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe4314b2d9dc 10000 < starting delivery 1: msg 2 to +
@400000006afebe4314b2d9dc 10000 < local x@example.org 
@400000006afebe4314b308bc 10000 < thank you for the papers, we shall look at them next week 
@400000006afebe4314b308bc 10000 < please find the minutes of the last meeting below 
@400000006afebe4314b308bc 10000 < the delivery will be with you on Tuesday before noon 
@400000006afebe4314b3df94 10000 < kind regards 
@400000006afebe4314b4607c 10000 <  
@400000006afebe4314b5048c 10000 < could you send the figures of October once more? 
@400000006afebe4314b5048c 10000 < +49 3+
@400000006afebe4314b55a7c 10000 < 0 5550 1 + 49 30 5550 2 
@400000006afebe4314b55a7c 10000 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebe4314b55a7c 10000 < thank you for the papers, we shall look at them next week 
@400000006afebe4314b55a7c 10000 < please find the minutes of the last meeting below 
@400000006afebe4314b6259c 10000 < -- 
@400000006afebe4314b68b2c 10000 < . 
@400000006afebe4317598bf4 10000 > 250 ok 1795079737 qp 10002 
@400000006afebe431ac4ab34 10000 < QUIT 
@400000006afebe431af59a8c 10000 > 221 mx1.example.net 
@400000006afebe431afd5aec tcpserver: end 10000 status 0
@400000006afebe431afd5aec tcpserver: status: 0/40
@400000006afebe431b0025c4 10000 < [EOF]
@400000006afebe431b00317c 10000 > [EOF]
@400000006afebe612c962d4c tcpserver: status: 1/40
@400000006afebe612c96f484 tcpserver: pid 10154 from 198.51.100.43
@400000006afebe612e33d7bc tcpserver: ok 10154 mx1.example.net:192.0.2.25:25 mail.lantern.test:198.51.100.43::43346
@400000006afebe6133526b8c 10154 > 220 mx1.example.net ESMTP 
@400000006afebe61378f906c 10154 < EHLO mail.lantern.test 
@400000006afebe6137aa7ef4 10154 > 250-mx1.example.net 
@400000006afebe6137ab6184 10154 > 250-PIPELINING 
@400000006afebe6137ab6184 10154 > 250 8BITMIME 
@400000006afebe613acf909c 10154 < MAIL FROM:<wanda26@lantern.test> 
@400000006afebe613b05def4 10154 > 250 ok 
@400000006afebe6200e0e82c 10154 < RCPT TO:<o.beck@shop.example> 
@400000006afebe6200e0e82c greylisting: 198.51.100.43 (wanda26@lantern.test -> o.beck@shop.example) exists (id=26983) - accepting
@400000006afebe6200ee3284 10154 > 250 ok 
@400000006afebe620731935c 10154 < DATA 
@400000006afebe62077245dc 10154 > 354 go ahead 
@400000006afebe620c0e2c8c 10154 < From: <wanda26@lantern.test> 
@400000006afebe620c0e5b6c 10154 < To: <o.beck@shop.example> 
@400000006afebe620c0ee424 10154 < Subject: our talk of last week 
@400000006afebe620c0ee424 10154 < Message-ID: <mwnc59s4.10157@mail.lantern.test> 
@400000006afebe620c0ee80c 10154 <  
@400000006afebe620c0f556c 10154 <  
@400000006afebe620c0f556c 10154 < could you send the figures of October once more? 
@400000006afebe620c102474 10154 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe620c10c49c 10154 < starting delivery 1: msg 2 to local+
@400000006afebe620c10c49c 10154 <  x@example.org 
@400000006afebe620c10c49c 10154 < thank you for the papers, we shall look at them next week 
@400000006afebe620c1139cc 10154 < please find the minutes of the last meeting below 
@400000006afebe620c11801c 10154 < the delivery will be with you on Tuesday before noon 
@400000006afebe620c11ab14 10154 < kind regards 
@400000006afebe620c124b3c 10154 <  
@400000006afebe620c12a12c 10154 < could you send the figures of October once more? 
@400000006afebe620c131274 10154 < +49 30 555+
@400000006afebe620c131274 10154 < 0 1 + 49 30 5550 2 
@400000006afebe620c131274 10154 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebe620c13647c 10154 < thank you for the papers, we shall look at them next week 
@400000006afebe620c13647c 10154 < please find the minutes of the last meeting below 
@400000006afebe620c13e94c 10154 < the delivery will be with you on Tuesday before noon 
@400000006afebe620c13e94c 10154 < kind regards 
@400000006afebe620c14cfc4 10154 <  
@400000006afebe620c15028c 10154 < could+
@400000006afebe620c159ecc 10154 <  you send the figures of October once more? 
@400000006afebe620c165664 10154 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe620c165664 10154 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebe620c168d14 10154 < thank you for the papers, we shall look at them next week 
@400000006afebe620c1738f4 10154 < please find the minutes of the last meeting below 
@400000006afebe620c181b84 10154 < the delivery will be+
@400000006afebe620c1890b4 10154 <  with you on Tuesday before noon 
@400000006afebe620c1909cc 10154 < kind regards 
@400000006afebe620c1909cc 10154 <  
@400000006afebe620c19678c 10154 < could you send the figures of October once more? 
@400000006afebe620c19678c 10154 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe620c19678c 10154 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebe620c1a03cc 10154 < thank you for the papers, we shall look at them next week 
@400000006afebe620c1a5da4 10154 < please find the +
@400000006afebe620c1b24dc 10154 < minutes of the last meeting below 
@400000006afebe620c1b24dc 10154 < the delivery will be with you on Tuesday before noon 
@400000006afebe620c1bb564 10154 < kind regards 
@400000006afebe620c1bb564 10154 <  
@400000006afebe620c1bb564 10154 < could you send the figures of October once more? 
@400000006afebe620c1bb564 10154 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe620c1c74cc 10154 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebe620c1d381c 10154 < thank you for the pa+
@400000006afebe620c1dcc8c 10154 < pers, we shall look at them next week 
@400000006afebe620c1dd844 10154 < please find the minutes of the last meeting below 
@400000006afebe620c1eab34 10154 < the delivery will be with you on Tuesday before noon 
@400000006afebe620c1f33ec 10154 < kind regards 
@400000006afebe620c1f33ec 10154 <  
@400000006afebe620c1fb0ec 10154 < could you send the figures of October once more? 
@400000006afebe620c2039a4 10154 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe620c21201c 10154 < starting deliver+
@400000006afebe620c21eb3c 10154 < y 1: msg 2 to local x@example.org 
@400000006afebe620c229334 10154 < thank you for the papers, we shall look at them next week 
@400000006afebe620c236a0c 10154 < please find the minutes of the last meeting below 
@400000006afebe620c236a0c 10154 < the delivery will be with you on Tuesday before noon 
@400000006afebe620c236a0c 10154 < kind regards 
@400000006afebe620c2415ec 10154 <  
@400000006afebe620c247f64 10154 < could you send the figures of October onc+
@400000006afebe620c247f64 10154 < e more? 
@400000006afebe620c24fc64 10154 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe620c252b44 10154 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebe620c252b44 10154 < thank you for the papers, we shall look at them next week 
@400000006afebe620c25cf54 10154 < please find the minutes of the last meeting below 
@400000006afebe620c25cf54 10154 < the delivery will be with you on Tuesday before noon 
@400000006afebe620c2609ec 10154 < ki+
@400000006afebe620c26b1e4 10154 < nd regards 
@400000006afebe620c26b1e4 10154 <  
@400000006afebe620c26ec7c 10154 < could you send the figures of October once more? 
@400000006afebe620c27c354 10154 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe620c289644 10154 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebe620c295994 10154 < thank you for the papers, we shall look at them next week 
@400000006afebe620c29cec4 10154 < please find the minutes of the last meeting below 
@400000006afebe620c29cec4 10154 < t+
@400000006afebe620c2aa984 10154 < he delivery will be with you on Tuesday before noon 
@400000006afebe620c2abd0c 10154 < kind regards 
@400000006afebe620c2b49ac 10154 <  
@400000006afebe620c2b611c 10154 < could you send the figures of October once more? 
@400000006afebe620c2b611c 10154 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe620c2bc6ac 10154 < ------------------------------ 
@400000006afebe620c2c0144 10154 < . 
@400000006afebe620fa36cf4 10154 > 250 ok 1795079768 qp 10157 
@400000006afebe6212e04c5c 10154 < QUIT 
@400000006afebe621305397c 10154 > 221 mx1.example.net 
@400000006afebe62130da1d4 tcpserver: end 10154 status 0
@400000006afebe62130da1d4 tcpserver: status: 0/40
@400000006afebe62130fe7dc 10154 < [EOF]
@400000006afebe6213108fd4 10154 > [EOF]
@400000006afebea2111f4242 tcpserver: status: 1/40
@400000006afebea211202ca2 tcpserver: pid 10477 from 198.51.100.172
@400000006afebea21a932e42 tcpserver: ok 10477 mx1.example.net:192.0.2.25:25 host172.isp.test:198.51.100.172::6865
@400000006afebea221130f62 rblsmtpd: 198.51.100.172 pid 10477: 451 https://zen.dnsbl.example/query/ip/198.51.100.172
@400000006afebea4306f4fa2 tcpserver: end 10477 status 0
@400000006afebea430703232 tcpserver: status: 0/40
@400000006afebfa114480a1c tcpserver: status: 1/40
@400000006afebfa11448b214 tcpserver: pid 11752 from 198.51.100.234
@400000006afebfa115d6918c tcpserver: ok 11752 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::32318
@400000006afebfa11e9c6b0c 11752 > 220 mx1.example.net ESMTP 
@400000006afebfa1232d8804 11752 < EHLO mail.partner.test 
@400000006afebfa1236009b4 11752 > 250-mx1.example.net 
@400000006afebfa12360e08c 11752 > 250-PIPELINING 
@400000006afebfa12361bb4c 11752 > 250 8BITMIME 
@400000006afebfa12a3c9964 11752 < MAIL FROM:<> 
@400000006afebfa12a44f21c 11752 > 250 ok 
@400000006afebfa12ca7f02c 11752 < RCPT TO:<t.wolf@shop.example> 
@400000006afebfa12ca7fbe4 greylisting: 198.51.100.234 ( -> t.wolf@shop.example) exists (id=27580) - accepting
@400000006afebfa12ce29f9c 11752 > 250 ok 
@400000006afebfa12f3240a4 11752 < DATA 
@400000006afebfa12f677d8c 11752 > 354 go ahead 
@400000006afebfa133496ec4 11752 < From: <MAILER-DAEMON@mail.partner.test> 
@400000006afebfa1334a39e4 11752 < To: <t.wolf@shop.example> 
@400000006afebfa1334a8034 11752 < Subject: failure notice 
@400000006afebfa1334a8034 11752 < Message-ID: <mwncc4ga.11755@mail.partner.test> 
@400000006afebfa1334a8034 11752 <  
@400000006afebfa1334b2c14 11752 < the delivery will be with you on Tuesday before noon 
@400000006afebfa1334c1674 11752 < kind regards 
@400000006afebfa1334c1674 11752 <  
@400000006afebfa1334c2614 11752 < could you send the figures of October once +
@400000006afebfa1334c2614 11752 < more? 
@400000006afebfa1334cd1f4 11752 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebfa1334d52dc 11752 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebfa1334d52dc 11752 < thank you for the papers, we shall look at them next week 
@400000006afebfa1334d52dc 11752 < please find the minutes of the last meeting below 
@400000006afebfa1334d52dc 11752 < the delivery will be with you on Tuesday before noon 
@400000006afebfa1334d56c4 11752 < kind+
@400000006afebfa1334d81bc 11752 <  regards 
@400000006afebfa1334d81bc 11752 <  
@400000006afebfa1334e3954 11752 < could you send the figures of October once more? 
@400000006afebfa1334e9ee4 11752 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebfa1334ea6b4 11752 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebfa1334eed04 11752 < thank you for the papers, we shall look at them next week 
@400000006afebfa1334f7d8c 11752 < please find the minutes of the last meeting below 
@400000006afebfa1334f7d8c 11752 < the+
@400000006afebfa1334f7d8c 11752 <  delivery will be with you on Tuesday before noon 
@400000006afebfa1334f7d8c 11752 < kind regards 
@400000006afebfa1335067ec 11752 <  
@400000006afebfa13350c994 11752 < could you send the figures of October once more? 
@400000006afebfa133511b9c 11752 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebfa133511b9c 11752 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebfa133513ec4 11752 < thank you for the papers, we shall look at them next week+
@400000006afebfa1335205fc 11752 <  
@400000006afebfa13352e0bc 11752 < please find the minutes of the last meeting below 
@400000006afebfa13352f05c 11752 < the delivery will be with you on Tuesday before noon 
@400000006afebfa1335307cc 11752 < kind regards 
@400000006afebfa133538c9c 11752 <  
@400000006afebfa1335424f4 11752 < could you send the figures of October once more? 
@400000006afebfa13354d0d4 11752 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebfa13355a7ac 11752 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebfa13355b364 11752 < tha+
@400000006afebfa133569dc4 11752 < nk you for the papers, we shall look at them next week 
@400000006afebfa133576114 11752 < please find the minutes of the last meeting below 
@400000006afebfa133583fbc 11752 < the delivery will be with you on Tuesday before noon 
@400000006afebfa133583fbc 11752 < kind regards 
@400000006afebfa133583fbc 11752 <  
@400000006afebfa133589d7c 11752 < ------------- 
@400000006afebfa133589d7c 11752 < . 
@400000006afebfa1388b70e4 11752 > 250 ok 1795080087 qp 11755 
@400000006afebfa13a7b07fc 11752 < QUIT 
@400000006afebfa13a8c6164 11752 > 221 mx1.example.net 
@400000006afebfa13a936644 tcpserver: end 11752 status 0
@400000006afebfa13a936644 tcpserver: status: 0/40
@400000006afebfa13a967384 11752 < [EOF]
@400000006afebfa13a968324 11752 > [EOF]
@400000006afebfc6306e569c tcpserver: status: 1/40
@400000006afebfc6306f027c tcpserver: pid 11940 from 198.51.100.124
@400000006afebfc71c15c414 tcpserver: ok 11940 mx1.example.net:192.0.2.25:25 :198.51.100.124::27946
@400000006afebfc722dcf31c 11940 > 220 mx1.example.net ESMTP 
@400000006afebfc727bc533c 11940 < EHLO host124.isp.test 
@400000006afebfc727d2e87c 11940 > 250-mx1.example.net 
@400000006afebfc727d2fc04 11940 > 250-PIPELINING 
@400000006afebfc727d2fc04 11940 > 250 8BITMIME 
@400000006afebfc72e8b0424 11940 < MAIL FROM:<t.wolf21@mail33.vendor.test> 
@400000006afebfc72ec7e614 11940 > 250 ok 
@400000006afebfc7349c25b4 11940 < RCPT TO:<sales@example.net> 
@400000006afebfc7349c25b4 greylisting: 198.51.100.124 (t.wolf21@mail33.vendor.test -> sales@example.net) doesn't exist. - temp. rejecting
@400000006afebfc734dd785c 11940 > 451 temporary failure (#4.3.0) 
@400000006afebfc73966a22c 11940 < QUIT 
@400000006afebfc739a368c4 11940 > 221 mx1.example.net 
@400000006afebfc739abc564 tcpserver: end 11940 status 0
@400000006afebfc739abd8ec tcpserver: status: 0/40
@400000006afebfc739ae78cc 11940 < [EOF]
@400000006afebfc739aeab94 11940 > [EOF]
@400000006afec00d0e731bae tcpserver: status: 1/40
@400000006afec00d0e73b7ee tcpserver: pid 12292 from 198.51.100.166
@400000006afec00d1220e93e tcpserver: ok 12292 mx1.example.net:192.0.2.25:25 host166.isp.test:198.51.100.166::2468
@400000006afec00d20ad6dce rblsmtpd: 198.51.100.166 pid 12292: 451 https://zen.dnsbl.example/query/ip/198.51.100.166
@400000006afec00f1e3e65b6 tcpserver: end 12292 status 0
@400000006afec00f1e3e699e tcpserver: status: 0/40
@400000006afec0e138f8e566 tcpserver: status: 1/40
@400000006afec0e138f8e566 tcpserver: pid 13355 from 198.51.100.120
@400000006afec0e2001ed976 tcpserver: ok 13355 mx1.example.net:192.0.2.25:25 host120.isp.test:198.51.100.120::8850
@400000006afec0e204e9f616 13355 > 220 mx1.example.net ESMTP 
@400000006afec0e206f5046e 13355 < EHLO host120.isp.test 
@400000006afec0e2070bf76e 13355 > 250-mx1.example.net 
@400000006afec0e2070cbea6 13355 > 250-PIPELINING 
@400000006afec0e2070d0cc6 13355 > 250 8BITMIME 
@400000006afec0e20de6f0de 13355 < MAIL FROM:<test54@vendor.test> 
@400000006afec0e20df160be 13355 > 250 ok 
@400000006afec0e212196f2e 13355 < RCPT TO:<relaytest@freemail.test> 
@400000006afec0e21253e406 13355 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afec0e2184669a6 13355 < QUIT 
@400000006afec0e2185ef2e6 13355 > 221 mx1.example.net 
@400000006afec0e21865f3de tcpserver: end 13355 status 0
@400000006afec0e21865f3de tcpserver: status: 0/40
@400000006afec0e21869c086 13355 < [EOF]
@400000006afec0e21869c086 13355 > [EOF]
@400000006afec0e8307431a2 tcpserver: status: 1/40
@400000006afec0e8307431a2 tcpserver: pid 13390 from 203.0.113.36
@400000006afec0e83aa7433a tcpserver: ok 13390 mx1.example.net:192.0.2.25:25 mail.bluebird.test:203.0.113.36::49054
@400000006afec0e90550e79a 13390 > 220 mx1.example.net ESMTP 
@400000006afec0e90b6ba232 13390 < EHLO mail.bluebird.test 
@400000006afec0e90b7c24c2 13390 > 250-mx1.example.net 
@400000006afec0e90b7c6342 13390 > 250-PIPELINING 
@400000006afec0e90b7c6342 13390 > 250 8BITMIME 
@400000006afec0e91162429a 13390 < MAIL FROM:<b.lang26@bluebird.test> 
@400000006afec0e911900d42 13390 > 250 ok 
@400000006afec0e918a3dd7a 13390 < RCPT TO:<o.beck@shop.example> 
@400000006afec0e918a3dd7a greylisting: 203.0.113.36 (b.lang26@bluebird.test -> o.beck@shop.example) doesn't exist. - temp. rejecting
@400000006afec0e918b30c32 13390 > 451 temporary failure (#4.3.0) 
@400000006afec0e91a72b9aa 13390 < QUIT 
@400000006afec0e91a7ec79a 13390 > 221 mx1.example.net 
@400000006afec0e91a865532 tcpserver: end 13390 status 0
@400000006afec0e91a872822 tcpserver: status: 0/40
@400000006afec0e91a899922 13390 < [EOF]
@400000006afec0e91a8a029a 13390 > [EOF]
@400000006afec0ed172cb37c tcpserver: status: 1/40
@400000006afec0ed172cbb4c tcpserver: pid 13412 from 198.51.100.133
@400000006afec0ed1a8a2e8c tcpserver: ok 13412 mx1.example.net:192.0.2.25:25 mail.workshop.test:198.51.100.133::44895
@400000006afec0ed1c2cf97c 13412 > 220 mx1.example.net ESMTP 
@400000006afec0ed1d21b5d4 13412 < EHLO mail.workshop.test 
@400000006afec0ed1d4ea5bc 13412 > 250-mx1.example.net 
@400000006afec0ed1d4f2e74 13412 > 250-PIPELINING 
@400000006afec0ed1d4f2e74 13412 > 250 8BITMIME 
@400000006afec0ed1db68b64 13412 < MAIL FROM:<f.braun37@workshop.test> 
@400000006afec0ed1dd30474 13412 > 250 ok 
@400000006afec0ed1e9f7c34 13412 < RCPT TO:<f.braun@club.example> 
@400000006afec0ed1ea062ac greylisting: 198.51.100.133 (f.braun37@workshop.test -> f.braun@club.example) exists (id=27578) - accepting
@400000006afec0ed1ebe75e4 13412 > 250 ok 
@400000006afec0ed1f53a54c 13412 < DATA 
@400000006afec0ed1f6d670c 13412 > 354 go ahead 
@400000006afec0ed22cee18c 13412 < From: <f.braun37@workshop.test> 
@400000006afec0ed22cf9154 13412 < To: <f.braun@club.example> 
@400000006afec0ed22d021dc 13412 < Subject: our talk of last week 
@400000006afec0ed22d029ac 13412 < Message-ID: <mwncj8ep.13414@mail.workshop.test> 
@400000006afec0ed22d09af4 13412 <  
@400000006afec0ed22d09af4 13412 < please find the minutes of the last meeting below 
@400000006afec0ed22d09af4 13412 < the delivery will be with you on Tuesday before noon 
@400000006afec0ed22d15e44 13412 < kind re+
@400000006afec0ed22d20a24 13412 < gards 
@400000006afec0ed22d27b6c 13412 <  
@400000006afec0ed22d27b6c 13412 < could you send the figures of October once more? 
@400000006afec0ed22d2bdd4 13412 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec0ed22d2ecb4 13412 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec0ed22d38cdc 13412 < thank you for the papers, we shall look at them next week 
@400000006afec0ed22d3b004 13412 < please find the minutes of the last meeting below 
@400000006afec0ed22d3b004 13412 < the de+
@400000006afec0ed22d457fc 13412 < livery will be with you on Tuesday before noon 
@400000006afec0ed22d49a64 13412 < kind regards 
@400000006afec0ed22d4c944 13412 <  
@400000006afec0ed22d4c944 13412 < could you send the figures of October once more? 
@400000006afec0ed22d51b4c 13412 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec0ed22d5b3a4 13412 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec0ed22d5b3a4 13412 < thank you for the papers, we shall look at them next week 
@400000006afec0ed22d5d2e4 13412 < pl+
@400000006afec0ed22d63874 13412 < ease find the minutes of the last meeting below 
@400000006afec0ed22d63874 13412 < the delivery will be with you on Tuesday before noon 
@400000006afec0ed22d6cce4 13412 < kind regards 
@400000006afec0ed22d6ec24 13412 <  
@400000006afec0ed22d71b04 13412 < could you send the figures of October once more? 
@400000006afec0ed22d7e23c 13412 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec0ed22d7e23c 13412 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec0ed22d7f5c4 13412 < thank +
@400000006afec0ed22d89dbc 13412 < you for the papers, we shall look at them next week 
@400000006afec0ed22d89dbc 13412 < please find the minutes of the last meeting below 
@400000006afec0ed22d89dbc 13412 < the delivery will be with you on Tuesday before noon 
@400000006afec0ed22d89dbc 13412 < kind regards 
@400000006afec0ed22d8ebdc 13412 <  
@400000006afec0ed22d8ebdc 13412 < could you send the figures of October once more? 
@400000006afec0ed22d8ff64 13412 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec0ed22d9034c 13412 < st+
@400000006afec0ed22d9c69c 13412 < arting delivery 1: msg 2 to local x@example.org 
@400000006afec0ed22da1c8c 13412 < -------------- 
@400000006afec0ed22da89ec 13412 < . 
@400000006afec0ed27ec7b5c 13412 > 250 ok 1795080419 qp 13414 
@400000006afec0ed298b6dec 13412 < QUIT 
@400000006afec0ed29cbe9bc 13412 > 221 mx1.example.net 
@400000006afec0ed29d3bda4 tcpserver: end 13412 status 0
@400000006afec0ed29d403f4 tcpserver: status: 0/40
@400000006afec0ed29d649fc 13412 < [EOF]
@400000006afec0ed29d649fc 13412 > [EOF]
@400000006afec1c12fb084dc tcpserver: status: 1/40
@400000006afec1c12fb1194c tcpserver: pid 14475 from 198.51.100.234
@400000006afec1c1373b32c4 tcpserver: ok 14475 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::1362
@400000006afec1c205572e0c 14475 > 220 mx1.example.net ESMTP 
@400000006afec1c206decbf4 14475 < EHLO mail.partner.test 
@400000006afec1c2071aee7c 14475 > 250-mx1.example.net 
@400000006afec1c2071aee7c 14475 > 250-PIPELINING 
@400000006afec1c2071aee7c 14475 > 250 8BITMIME 
@400000006afec1c20a8d2624 14475 < MAIL FROM:<j.klein31@partner.test> 
@400000006afec1c20abf2ad4 14475 > 250 ok 
@400000006afec1c20e87c3c4 14475 < RCPT TO:<lena@club.example> 
@400000006afec1c20e87c3c4 greylisting: 198.51.100.234 (j.klein31@partner.test -> lena@club.example) exists (id=47679) - accepting
@400000006afec1c20e9665dc 14475 > 250 ok 
@400000006afec1c21388445c 14475 < DATA 
@400000006afec1c213a8dc1c 14475 > 354 go ahead 
@400000006afec1c21757e22c 14475 < From: <j.klein31@partner.test> 
@400000006afec1c21758cc8c 14475 < To: <lena@club.example> 
@400000006afec1c21758fb6c 14475 < Subject: our talk of last week 
@400000006afec1c217597484 14475 < Message-ID: <mwncnsm3.14478@mail.partner.test> 
@400000006afec1c2175a3004 14475 <  
@400000006afec1c2175b1294 14475 < kind regards 
@400000006afec1c2175bf90c 14475 <  
@400000006afec1c2175bf90c 14475 < could you send the figures of October once more? 
@400000006afec1c2175c79f4 14475 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec1c2175d124c 14475 < starting delivery 1: +
@400000006afec1c2175d877c 14475 < msg 2 to local x@example.org 
@400000006afec1c2175e1bec 14475 < thank you for the papers, we shall look at them next week 
@400000006afec1c2175e4acc 14475 < please find the minutes of the last meeting below 
@400000006afec1c2175eeaf4 14475 < the delivery will be with you on Tuesday before noon 
@400000006afec1c2175fcd84 14475 < kind regards 
@400000006afec1c21760a45c 14475 <  
@400000006afec1c21760a45c 14475 < could you send the figures of October once mor+
@400000006afec1c2176186ec 14475 < e? 
@400000006afec1c2176207d4 14475 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec1c2176207d4 14475 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec1c21762ee4c 14475 < thank you for the papers, we shall look at them next week 
@400000006afec1c21762ee4c 14475 < please find the minutes of the last meeting below 
@400000006afec1c21762ee4c 14475 < the delivery will be with you on Tuesday before noon 
@400000006afec1c2176330b4 14475 < kind re+
@400000006afec1c21763b96c 14475 < gards 
@400000006afec1c21763d4c4 14475 <  
@400000006afec1c21763e84c 14475 < could you send the figures of October once more? 
@400000006afec1c21763e84c 14475 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec1c21763e84c 14475 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec1c21763e84c 14475 < thank you for the papers, we shall look at them next week 
@400000006afec1c217640f5c 14475 < please find the minutes of the last meeting below 
@400000006afec1c21764cadc 14475 < the de+
@400000006afec1c21765671c 14475 < livery will be with you on Tuesday before noon 
@400000006afec1c217662e54 14475 < kind regards 
@400000006afec1c21766594c 14475 <  
@400000006afec1c21766594c 14475 < could you send the figures of October once more? 
@400000006afec1c21766594c 14475 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec1c21766ce7c 14475 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec1c21766ce7c 14475 < thank you for the papers, we shall look at them next week 
@400000006afec1c21766ce7c 14475 < pl+
@400000006afec1c217673024 14475 < ease find the minutes of the last meeting below 
@400000006afec1c21767d04c 14475 < the delivery will be with you on Tuesday before noon 
@400000006afec1c21767d04c 14475 < kind regards 
@400000006afec1c21768a724 14475 <  
@400000006afec1c21768a724 14475 < could you send the figures of October once more? 
@400000006afec1c21768d604 14475 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec1c21768d604 14475 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec1c21768d604 14475 < thank +
@400000006afec1c21768d604 14475 < you for the papers, we shall look at them next week 
@400000006afec1c21768fd14 14475 < -- 
@400000006afec1c21769d004 14475 < . 
@400000006afec1c21c6cb5e4 14475 > 250 ok 1795080632 qp 14478 
@400000006afec1c220daed44 14475 < QUIT 
@400000006afec1c221117a1c 14475 > 221 mx1.example.net 
@400000006afec1c221191754 tcpserver: end 14475 status 0
@400000006afec1c221194a1c tcpserver: status: 0/40
@400000006afec1c2211b9fc4 14475 < [EOF]
@400000006afec1c2211b9fc4 14475 > [EOF]
@400000006afec1de2fb10d94 tcpserver: status: 1/40
@400000006afec1de2fb10d94 tcpserver: pid 14620 from 192.0.2.30
@400000006afec1de354afb84 tcpserver: ok 14620 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::49006
@400000006afec1de37e5036c 14620 > 220 mx1.example.net ESMTP 
@400000006afec1de3b8649f4 14620 < EHLO monitor.example.net 
@400000006afec1df0000b5a4 14620 > 250-mx1.example.net 
@400000006afec1df00017cdc 14620 > 250-PIPELINING 
@400000006afec1df0001e26c 14620 > 250 8BITMIME 
@400000006afec1df06fc6de4 14620 < QUIT 
@400000006afec1df0715b2a4 14620 > 221 mx1.example.net 
@400000006afec1df071da9b4 tcpserver: end 14620 status 0
@400000006afec1df071da9b4 tcpserver: status: 0/40
@400000006afec1df0720da1c 14620 < [EOF]
@400000006afec1df07217e2c 14620 > [EOF]
@400000006afec26323044f48 tcpserver: status: 1/40
@400000006afec2632304b4d8 tcpserver: pid 15283 from 198.51.100.100
@400000006afec26325f9c570 tcpserver: ok 15283 mx1.example.net:192.0.2.25:25 :198.51.100.100::39866
@400000006afec2632d31c748 15283 > 220 mx1.example.net ESMTP 
@400000006afec26333474608 15283 < EHLO host100.isp.test 
@400000006afec26333814d80 15283 > 250-mx1.example.net 
@400000006afec2633381da20 15283 > 250-PIPELINING 
@400000006afec26333824398 15283 > 250 8BITMIME 
@400000006afec26337c9f3b0 15283 < MAIL FROM:<test48@vendor.test> 
@400000006afec26337e109d8 15283 > 250 ok 
@400000006afec2633a8eefb0 15283 < RCPT TO:<relaytest@freemail.test> 
@400000006afec2633aa7fdc0 15283 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afec264009f2a18 15283 < QUIT 
@400000006afec26400bbd208 15283 > 221 mx1.example.net 
@400000006afec26400c37328 tcpserver: end 15283 status 0
@400000006afec26400c3f410 tcpserver: status: 0/40
@400000006afec26400c68068 15283 < [EOF]
@400000006afec26400c6ab60 15283 > [EOF]
@400000006afec3232e47dcbc tcpserver: status: 1/40
@400000006afec3232e485da4 tcpserver: pid 16244 from 198.51.100.91
@400000006afec3233057a9ec tcpserver: ok 16244 mx1.example.net:192.0.2.25:25 mail.acorn.example:198.51.100.91::57247
@400000006afec3233ac518ec 16244 > 220 mx1.example.net ESMTP 
@400000006afec3240658cb44 16244 < EHLO mail.acorn.example 
@400000006afec32406785d4c 16244 > 250-mx1.example.net 
@400000006afec32406785d4c 16244 > 250-PIPELINING 
@400000006afec3240678b724 16244 > 250 8BITMIME 
@400000006afec324088052ac 16244 < MAIL FROM:<lena4@acorn.example> 
@400000006afec324088121b4 16244 < RCPT TO:<webmaster28@club.example> 
@400000006afec324088121b4 16244 < DATA 
@400000006afec32408af26f4 16244 > 250 ok 
@400000006afec32408af4a1c greylisting: 198.51.100.91 (lena4@acorn.example -> webmaster28@club.example) exists (id=52157) - accepting
@400000006afec32408d252dc 16244 > 250 ok 
@400000006afec32408df629c 16244 > 354 go ahead 
@400000006afec3240ef08fe4 16244 < From: <lena4@acorn.example> 
@400000006afec3240ef14b64 16244 < To: <webmaster28@club.example> 
@400000006afec3240ef185fc 16244 < Subject: our talk of last week 
@400000006afec3240ef2223c 16244 < Message-ID: <mwncvdnp.16247@mail.acorn.example> 
@400000006afec3240ef2e974 16244 <  
@400000006afec3240ef333ac 16244 < could you send the figures of October once more? 
@400000006afec3240ef35ea4 16244 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec3240ef39d24 16244 < starting delivery 1: msg 2 to lo+
@400000006afec3240ef41e0c 16244 < cal x@example.org 
@400000006afec3240ef41e0c 16244 < thank you for the papers, we shall look at them next week 
@400000006afec3240ef4ed14 16244 < please find the minutes of the last meeting below 
@400000006afec3240ef4ed14 16244 < the delivery will be with you on Tuesday before noon 
@400000006afec3240ef5180c 16244 < kind regards 
@400000006afec3240ef5eafc 16244 <  
@400000006afec3240ef5eafc 16244 < could you send the figures of October once more? 
@400000006afec3240ef68f0c 16244 < +49 30 +
@400000006afec3240ef6aa64 16244 < 5550 1 + 49 30 5550 2 
@400000006afec3240ef6aa64 16244 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec3240ef70ff4 16244 < thank you for the papers, we shall look at them next week 
@400000006afec3240ef70ff4 16244 < please find the minutes of the last meeting below 
@400000006afec3240ef77584 16244 < the delivery will be with you on Tuesday before noon 
@400000006afec3240ef8254c 16244 < kind regards 
@400000006afec3240ef8736c 16244 <  
@400000006afec3240ef8736c 16244 < co+
@400000006afec3240ef8e0cc 16244 < uld you send the figures of October once more? 
@400000006afec3240ef96d6c 16244 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec3240ef99c4c 16244 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec3240efa5f9c 16244 < thank you for the papers, we shall look at them next week 
@400000006afec3240efa5f9c 16244 < please find the minutes of the last meeting below 
@400000006afec3240efab58c 16244 < the delivery will+
@400000006afec3240efb1f04 16244 <  be with you on Tuesday before noon 
@400000006afec3240efb1f04 16244 < kind regards 
@400000006afec3240efb710c 16244 <  
@400000006afec3240efbea24 16244 < ------------ 
@400000006afec3240efc5784 16244 < . 
@400000006afec324148e0044 16244 > 250 ok 1795080986 qp 16247 
@400000006afec32415a4e6b4 16244 < QUIT 
@400000006afec32415cbfe84 16244 > 221 mx1.example.net 
@400000006afec32415d39fa4 tcpserver: end 16244 status 0
@400000006afec32415d414d4 tcpserver: status: 0/40
@400000006afec32415d6ace4 16244 < [EOF]
@400000006afec32415d76864 16244 > [EOF]
@400000006afec441233e58b4 tcpserver: status: 1/40
@400000006afec441233f1c04 tcpserver: pid 17673 from 203.0.113.40
@400000006afec4412eed09e4 tcpserver: ok 17673 mx1.example.net:192.0.2.25:25 mail.vendor.test:203.0.113.40::59811
@400000006afec44135196fec 17673 > 220 mx1.example.net ESMTP 
@400000006afec4413b859a2c 17673 < EHLO mail.vendor.test 
@400000006afec442000001f4 17673 > 250-mx1.example.net 
@400000006afec4420000639c 17673 > 250-PIPELINING 
@400000006afec44200009664 17673 > 250 8BITMIME 
@400000006afec4420339bcac 17673 < MAIL FROM:<orders@vendor.test> 
@400000006afec442035e6f34 17673 > 250 ok 
@400000006afec442094d282c 17673 < RCPT TO:<sales@shop.example> 
@400000006afec442094dbc9c greylisting: 203.0.113.40 (orders@vendor.test -> sales@shop.example) doesn't exist. - temp. rejecting
@400000006afec44209775124 17673 > 451 temporary failure (#4.3.0) 
@400000006afec4420b9cb5ac 17673 < QUIT 
@400000006afec4420bd895cc 17673 > 221 mx1.example.net 
@400000006afec4420be0c774 tcpserver: end 17673 status 0
@400000006afec4420be0dafc tcpserver: status: 0/40
@400000006afec4420be38694 17673 < [EOF]
@400000006afec4420be38694 17673 > [EOF]
@400000006afec450383e1ef2 tcpserver: status: 1/40
@400000006afec450383e421a tcpserver: pid 17750 from 198.51.100.184
@400000006afec4511e1d1852 tcpserver: ok 17750 mx1.example.net:192.0.2.25:25 :198.51.100.184::55889
@400000006afec4512953a3b2 rblsmtpd: 198.51.100.184 pid 17750: 451 https://zen.dnsbl.example/query/ip/198.51.100.184
@400000006afec452230171e2 tcpserver: end 17750 status 0
@400000006afec4522301c7d2 tcpserver: status: 0/40
@400000006afec457244dced8 tcpserver: status: 1/40
@400000006afec457244e1910 tcpserver: pid 17784 from 198.51.100.103
@400000006afec45725ffdff0 tcpserver: ok 17784 mx1.example.net:192.0.2.25:25 host103.isp.test:198.51.100.103::1731
@400000006afec4572f7cb530 17784 > 220 mx1.example.net ESMTP 
@400000006afec4573051c810 17784 < EHLO host103.isp.test 
@400000006afec4573067bd28 17784 > 250-mx1.example.net 
@400000006afec457306841f8 17784 > 250-PIPELINING 
@400000006afec457306918d0 17784 > 250 8BITMIME 
@400000006afec457343714a8 17784 < MAIL FROM:<b.lang54@mail24.vendor.test> 
@400000006afec457346cbb08 17784 > 250 ok 
@400000006afec45800198340 17784 < RCPT TO:<info@club.example> 
@400000006afec4580019ecb8 greylisting: 198.51.100.103 (b.lang54@mail24.vendor.test -> info@club.example) doesn't exist. - temp. rejecting
@400000006afec45800572880 17784 > 451 temporary failure (#4.3.0) 
@400000006afec45806110250 17784 < QUIT 
@400000006afec4580619e3c0 17784 > 221 mx1.example.net 
@400000006afec4580621abf0 tcpserver: end 17784 status 0
@400000006afec4580621abf0 tcpserver: status: 0/40
@400000006afec45806253248 17784 < [EOF]
@400000006afec45806255570 17784 > [EOF]
@400000006afec4620dbe2e4c tcpserver: status: 1/40
@400000006afec4620dbe843c tcpserver: pid 17837 from 198.51.100.40
@400000006afec462189d048c tcpserver: ok 17837 mx1.example.net:192.0.2.25:25 mail.corner.test:198.51.100.40::51247
@400000006afec4621d5b193c 17837 > 220 mx1.example.net ESMTP 
@400000006afec4621f46c084 17837 < EHLO mail.corner.test 
@400000006afec4621f5c86bc 17837 > 250-mx1.example.net 
@400000006afec4621f5c86bc 17837 > 250-PIPELINING 
@400000006afec4621f5c86bc 17837 > 250 8BITMIME 
@400000006afec46224f7fb4c 17837 < MAIL FROM:<> 
@400000006afec462253aad84 17837 > 250 ok 
@400000006afec4622742490c 17837 < RCPT TO:<emma@club.example> 
@400000006afec4622742490c greylisting: 198.51.100.40 ( -> emma@club.example) exists (id=52745) - accepting
@400000006afec4622760d174 17837 > 250 ok 
@400000006afec4622b87e5e4 17837 < DATA 
@400000006afec4622bb58594 17837 > 354 go ahead 
@400000006afec4622fff3564 17837 < From: <MAILER-DAEMON@mail.corner.test> 
@400000006afec4622fff6c14 17837 < To: <emma@club.example> 
@400000006afec4622fff6c14 17837 < Subject: failure notice 
@400000006afec4622fff9af4 17837 < Message-ID: <mwnd27h5.17840@mail.corner.test> 
@400000006afec4622fff9af4 17837 <  
@400000006afec4622fff9af4 17837 < please find the minutes of the last meeting below 
@400000006afec4622fff9af4 17837 < the delivery will be with you on Tuesday before noon 
@400000006afec46230000084 17837 < kind regards+
@400000006afec46230000084 17837 <  
@400000006afec4623000db44 17837 <  
@400000006afec4623001c5a4 17837 < could you send the figures of October once more? 
@400000006afec4623001c5a4 17837 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec4623002756c 17837 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec4623002756c 17837 < thank you for the papers, we shall look at them next week 
@400000006afec462300338bc 17837 < please find the minutes of the last meeting below 
@400000006afec46230037f0c 17837 < the deliver+
@400000006afec46230037f0c 17837 < y will be with you on Tuesday before noon 
@400000006afec4623003fff4 17837 < kind regards 
@400000006afec4623003fff4 17837 <  
@400000006afec462300480dc 17837 < could you send the figures of October once more? 
@400000006afec46230051164 17837 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec46230051164 17837 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec4623005ada4 17837 < thank you for the papers, we shall look at them next week 
@400000006afec46230068c4c 17837 < please +
@400000006afec46230068c4c 17837 < find the minutes of the last meeting below 
@400000006afec46230068c4c 17837 < the delivery will be with you on Tuesday before noon 
@400000006afec4623006e23c 17837 < kind regards 
@400000006afec4623007c8b4 17837 <  
@400000006afec4623007c8b4 17837 < could you send the figures of October once more? 
@400000006afec4623007c8b4 17837 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec4623007c8b4 17837 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec4623007ff64 17837 < thank you f+
@400000006afec4623007ff64 17837 < or the papers, we shall look at them next week 
@400000006afec4623007ff64 17837 < please find the minutes of the last meeting below 
@400000006afec462300839fc 17837 < the delivery will be with you on Tuesday before noon 
@400000006afec4623008ab44 17837 < kind regards 
@400000006afec4623008ab44 17837 <  
@400000006afec4623008ab44 17837 < could you send the figures of October once more? 
@400000006afec4623008da24 17837 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec4623008da24 17837 < startin+
@400000006afec46230090134 17837 < g delivery 1: msg 2 to local x@example.org 
@400000006afec46230096aac 17837 < thank you for the papers, we shall look at them next week 
@400000006afec462300a2a14 17837 < please find the minutes of the last meeting below 
@400000006afec462300ae97c 17837 < -------------------- 
@400000006afec462300bcc0c 17837 < . 
@400000006afec46237411694 17837 > 250 ok 1795081304 qp 17840 
@400000006afec4623865acec 17837 < QUIT 
@400000006afec462388a153c 17837 > 221 mx1.example.net 
@400000006afec46238913574 tcpserver: end 17837 status 0
@400000006afec46238913574 tcpserver: status: 0/40
@400000006afec462389442b4 17837 < [EOF]
@400000006afec462389442b4 17837 > [EOF]
@400000006afec4c0105f3344 tcpserver: status: 1/40
@400000006afec4c0105f3344 tcpserver: pid 18307 from 198.51.100.52
@400000006afec4c014be053c tcpserver: ok 18307 mx1.example.net:192.0.2.25:25 mail.freemail.test:198.51.100.52::2108
@400000006afec4c01a2dca34 18307 > 220 mx1.example.net ESMTP 
@400000006afec4c01ce898bc 18307 < EHLO mail.freemail.test 
@400000006afec4c01d0d10ac 18307 > 250-mx1.example.net 
@400000006afec4c01d0d281c 18307 > 250-PIPELINING 
@400000006afec4c01d0d281c 18307 > 250 8BITMIME 
@400000006afec4c021ba54ac 18307 < MAIL FROM:<m.roth25@freemail.test> 
@400000006afec4c021ba54ac 18307 < RCPT TO:<m.roth@shop.example> 
@400000006afec4c021bb085c 18307 < DATA 
@400000006afec4c021d61a0c 18307 > 250 ok 
@400000006afec4c021d654a4 greylisting: 198.51.100.52 (m.roth25@freemail.test -> m.roth@shop.example) exists (id=41236) - accepting
@400000006afec4c021fb6cbc 18307 > 250 ok 
@400000006afec4c022287fcc 18307 > 354 go ahead 
@400000006afec4c022bcd85c 18307 < From: <m.roth25@freemail.test> 
@400000006afec4c022bcd85c 18307 < To: <m.roth@shop.example> 
@400000006afec4c022bd93dc 18307 < Subject: our talk of last week 
@400000006afec4c022bdca8c 18307 < Message-ID: <mwnd47rm.18309@mail.freemail.test> 
@400000006afec4c022be6e9c 18307 <  
@400000006afec4c022be6e9c 18307 < the delivery will be with you on Tuesday before noon 
@400000006afec4c022be89f4 18307 < kind regards 
@400000006afec4c022bed42c 18307 <  
@400000006afec4c022bed42c 18307 < could you send the figures of October once m+
@400000006afec4c022bf4574 18307 < ore? 
@400000006afec4c022bf4574 18307 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec4c022bf4574 18307 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec4c022bf783c 18307 < thank you for the papers, we shall look at them next week 
@400000006afec4c022bfce2c 18307 < please find the minutes of the last meeting below 
@400000006afec4c022c0147c 18307 < the delivery will be with you on Tuesday before noon 
@400000006afec4c022c0147c 18307 < kind +
@400000006afec4c022c06a6c 18307 < regards 
@400000006afec4c022c0bc74 18307 <  
@400000006afec4c022c17fc4 18307 < could you send the figures of October once more? 
@400000006afec4c022c21fec 18307 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec4c022c24314 18307 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec4c022c24314 18307 < thank you for the papers, we shall look at them next week 
@400000006afec4c022c2663c 18307 < please find the minutes of the last meeting below 
@400000006afec4c022c2c3fc 18307 < the +
@400000006afec4c022c31604 18307 < delivery will be with you on Tuesday before noon 
@400000006afec4c022c33544 18307 < kind regards 
@400000006afec4c022c33544 18307 <  
@400000006afec4c022c35484 18307 < could you send the figures of October once more? 
@400000006afec4c022c35484 18307 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec4c022c417d4 18307 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec4c022c417d4 18307 < ------------------------ 
@400000006afec4c022c4a85c 18307 < . 
@400000006afec4c0248714f4 18307 > 250 ok 1795081398 qp 18309 
@400000006afec4c029414974 18307 < QUIT 
@400000006afec4c029484684 18307 > 221 mx1.example.net 
@400000006afec4c0294fdbec tcpserver: end 18307 status 0
@400000006afec4c0294fdbec tcpserver: status: 0/40
@400000006afec4c02952e92c 18307 < [EOF]
@400000006afec4c029532b94 18307 > [EOF]
@400000006afec4c1291d71ac tcpserver: status: 1/40
@400000006afec4c1291e19a4 tcpserver: pid 18314 from 198.51.100.133
@400000006afec4c134e88864 tcpserver: ok 18314 mx1.example.net:192.0.2.25:25 mail.workshop.test:198.51.100.133::24950
@400000006afec4c139e1600c 18314 > 220 mx1.example.net ESMTP 
@400000006afec4c2045efee4 18314 < EHLO mail.workshop.test 
@400000006afec4c2049082ac 18314 > 250-mx1.example.net 
@400000006afec4c2049082ac 18314 > 250-PIPELINING 
@400000006afec4c204911334 18314 > 250 8BITMIME 
@400000006afec4c2053536bc 18314 < MAIL FROM:<lena8@workshop.test> 
@400000006afec4c2053609ac 18314 < RCPT TO:<d.weiss@club.example> 
@400000006afec4c20536d4cc 18314 < DATA 
@400000006afec4c20567433c 18314 > 250 ok 
@400000006afec4c20567627c greylisting: 198.51.100.133 (lena8@workshop.test -> d.weiss@club.example) exists (id=4304) - accepting
@400000006afec4c2058fbe84 18314 > 250 ok 
@400000006afec4c205aa012c 18314 > 354 go ahead 
@400000006afec4c20c64d424 18314 < From: <lena8@workshop.test> 
@400000006afec4c20c65744c 18314 < To: <d.weiss@club.example> 
@400000006afec4c20c65b2cc 18314 < Subject: our talk of last week 
@400000006afec4c20c65b2cc 18314 < Message-ID: <mwnd4928.18317@mail.workshop.test> 
@400000006afec4c20c66667c 18314 <  
@400000006afec4c20c667a04 18314 < thank you for the papers, we shall look at them next week 
@400000006afec4c20c66d3dc 18314 < please find the minutes of the last meeting below 
@400000006afec4c20c678f5c 18314 < the de+
@400000006afec4c20c678f5c 18314 < livery will be with you on Tuesday before noon 
@400000006afec4c20c679efc 18314 < kind regards 
@400000006afec4c20c67ba54 18314 <  
@400000006afec4c20c689514 18314 < could you send the figures of October once more? 
@400000006afec4c20c689514 18314 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec4c20c6940f4 18314 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec4c20c6940f4 18314 < thank you for the papers, we shall look at them next week 
@400000006afec4c20c6a13e4 18314 < pl+
@400000006afec4c20c6a13e4 18314 < ease find the minutes of the last meeting below 
@400000006afec4c20c6a13e4 18314 < the delivery will be with you on Tuesday before noon 
@400000006afec4c20c6a13e4 18314 < kind regards 
@400000006afec4c20c6a13e4 18314 <  
@400000006afec4c20c6a13e4 18314 < could you send the figures of October once more? 
@400000006afec4c20c6a6dbc 18314 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec4c20c6a6dbc 18314 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec4c20c6b0614 18314 < thank +
@400000006afec4c20c6b0614 18314 < you for the papers, we shall look at them next week 
@400000006afec4c20c6b0614 18314 < please find the minutes of the last meeting below 
@400000006afec4c20c6b86fc 18314 < the delivery will be with you on Tuesday before noon 
@400000006afec4c20c6b8ae4 18314 < kind regards 
@400000006afec4c20c6b8ae4 18314 <  
@400000006afec4c20c6bb5dc 18314 < ---------------------- 
@400000006afec4c20c6bb5dc 18314 < . 
@400000006afec4c21166a4ac 18314 > 250 ok 1795081400 qp 18317 
@400000006afec4c217ffa764 18314 < QUIT 
@400000006afec4c2183169ac 18314 > 221 mx1.example.net 
@400000006afec4c21838d41c tcpserver: end 18314 status 0
@400000006afec4c21838eb8c tcpserver: status: 0/40
@400000006afec4c2183bcdd4 18314 < [EOF]
@400000006afec4c2183bcdd4 18314 > [EOF]
@400000006afec4ee15ea86ec tcpserver: status: 1/40
@400000006afec4ee15eb2afc tcpserver: pid 18537 from 198.51.100.64
@400000006afec4ee20063054 tcpserver: ok 18537 mx1.example.net:192.0.2.25:25 mail.oakwood.test:198.51.100.64::5925
@400000006afec4ee24f27154 18537 > 220 mx1.example.net ESMTP 
@400000006afec4ee28d433ac 18537 < EHLO mail.oakwood.test 
@400000006afec4ee28f71944 18537 > 250-mx1.example.net 
@400000006afec4ee28f7637c 18537 > 250-PIPELINING 
@400000006afec4ee28f8366c 18537 > 250 8BITMIME 
@400000006afec4ee2d523604 18537 < MAIL FROM:<ute14@oakwood.test> 
@400000006afec4ee2d93c344 18537 > 250 ok 
@400000006afec4ee3379d17c 18537 < RCPT TO:<h.vogel@club.example> 
@400000006afec4ee3379e8ec greylisting: 198.51.100.64 (ute14@oakwood.test -> h.vogel@club.example) exists (id=35565) - accepting
@400000006afec4ee33b0ac74 18537 > 250 ok 
@400000006afec4ee3b088a8c 18537 < DATA 
@400000006afec4ee3b14234c 18537 > 354 go ahead 
@400000006afec4ef052f2bdc 18537 < From: <ute14@oakwood.test> 
@400000006afec4ef052f2bdc 18537 < To: <h.vogel@club.example> 
@400000006afec4ef052f2bdc 18537 < Subject: our talk of last week 
@400000006afec4ef052facc4 18537 < Message-ID: <mwnd57or.18541@mail.oakwood.test> 
@400000006afec4ef052fc81c 18537 <  
@400000006afec4ef052fc81c 18537 < kind regards 
@400000006afec4ef0530933c 18537 <  
@400000006afec4ef0530f8cc 18537 < could you send the figures of October once more? 
@400000006afec4ef0531c3ec 18537 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec4ef05320a3c 18537 < starting delivery 1: m+
@400000006afec4ef0532a294 18537 < sg 2 to local x@example.org 
@400000006afec4ef05334a8c 18537 < thank you for the papers, we shall look at them next week 
@400000006afec4ef0533db14 18537 < please find the minutes of the last meeting below 
@400000006afec4ef0533db14 18537 < the delivery will be with you on Tuesday before noon 
@400000006afec4ef05346f84 18537 < kind regards 
@400000006afec4ef05351f4c 18537 <  
@400000006afec4ef053609ac 18537 < could you send the figures of October once more+
@400000006afec4ef0536c52c 18537 < ? 
@400000006afec4ef0537887c 18537 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec4ef0538345c 18537 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec4ef0538345c 18537 < thank you for the papers, we shall look at them next week 
@400000006afec4ef0538345c 18537 < please find the minutes of the last meeting below 
@400000006afec4ef0538e03c 18537 < the delivery will be with you on Tuesday before noon 
@400000006afec4ef0538e03c 18537 < kind reg+
@400000006afec4ef05396cdc 18537 < ards 
@400000006afec4ef05396cdc 18537 <  
@400000006afec4ef053a285c 18537 < could you send the figures of October once more? 
@400000006afec4ef053adff4 18537 < ------------------------- 
@400000006afec4ef053b784c 18537 < . 
@400000006afec4ef09e62824 18537 > 250 ok 1795081445 qp 18541 
@400000006afec4ef0fa7e964 18537 < QUIT 
@400000006afec4ef0faf6b44 18537 > 221 mx1.example.net 
@400000006afec4ef0fb76254 tcpserver: end 18537 status 0
@400000006afec4ef0fb7cfb4 tcpserver: status: 0/40
@400000006afec4ef0fba19a4 18537 < [EOF]
@400000006afec4ef0fba19a4 18537 > [EOF]
@400000006afec54331083924 tcpserver: status: 1/40
@400000006afec5433108c5c4 tcpserver: pid 18965 from 198.51.100.4
@400000006afec543315d6da4 tcpserver: ok 18965 mx1.example.net:192.0.2.25:25 mail.valley.test:198.51.100.4::58402
@400000006afec54339b9cf24 18965 > 220 mx1.example.net ESMTP 
@400000006afec54403fad25c 18965 < EHLO mail.valley.test 
@400000006afec544041eb9c4 18965 > 250-mx1.example.net 
@400000006afec544041f6d74 18965 > 250-PIPELINING 
@400000006afec54404201954 18965 > 250 8BITMIME 
@400000006afec544063f6744 18965 < MAIL FROM:<lena31@valley.test> 
@400000006afec5440671aa74 18965 > 250 ok 
@400000006afec5440cf6c76c 18965 < RCPT TO:<o.beck@shop.example> 
@400000006afec5440cf6c76c greylisting: 198.51.100.4 (lena31@valley.test -> o.beck@shop.example) doesn't exist. - temp. rejecting
@400000006afec5440d302ad4 18965 > 451 temporary failure (#4.3.0) 
@400000006afec544106b451c 18965 < QUIT 
@400000006afec544107daff4 18965 > 221 mx1.example.net 
@400000006afec544108608ac tcpserver: end 18965 status 0
@400000006afec5441086df84 tcpserver: status: 0/40
@400000006afec5441088fa94 18965 < [EOF]
@400000006afec54410894c9c 18965 > [EOF]
@400000006afec55d396ef314 tcpserver: status: 1/40
@400000006afec55d396f4cec tcpserver: pid 19095 from 198.51.100.52
@400000006afec55d3a5b7dc4 tcpserver: ok 19095 mx1.example.net:192.0.2.25:25 mail.freemail.test:198.51.100.52::19812
@400000006afec55e071f0944 19095 > 220 mx1.example.net ESMTP 
@400000006afec55e0a504434 19095 < EHLO mail.freemail.test 
@400000006afec55e0a7d0d0c 19095 > 250-mx1.example.net 
@400000006afec55e0a7d2c4c 19095 > 250-PIPELINING 
@400000006afec55e0a7d2c4c 19095 > 250 8BITMIME 
@400000006afec55e0fa178f4 19095 < MAIL FROM:<j.klein32@freemail.test> 
@400000006afec55e0fd6c194 19095 > 250 ok 
@400000006afec55e15af336c 19095 < RCPT TO:<y.kurz@shop.example> 
@400000006afec55e15af9514 greylisting: 198.51.100.52 (j.klein32@freemail.test -> y.kurz@shop.example) exists (id=21249) - accepting
@400000006afec55e15b7324c 19095 > 250 ok 
@400000006afec55e189a12a4 19095 < DATA 
@400000006afec55e18bc92ac 19095 > 354 go ahead 
@400000006afec55e1f7d39d4 19095 < From: <j.klein32@freemail.test> 
@400000006afec55e1f7d39d4 19095 < To: <y.kurz@shop.example> 
@400000006afec55e1f7d68b4 19095 < Subject: our talk of last week 
@400000006afec55e1f7df554 19095 < Message-ID: <mwnd7lmw.19098@mail.freemail.test> 
@400000006afec55e1f7e5314 19095 <  
@400000006afec55e1f7e5314 19095 < thank you for the papers, we shall look at them next week 
@400000006afec55e1f7e9964 19095 < please find the minutes of the last meeting below 
@400000006afec55e1f7f7424 19095 < the+
@400000006afec55e1f7f7424 19095 <  delivery will be with you on Tuesday before noon 
@400000006afec55e1f7fd1e4 19095 < kind regards 
@400000006afec55e1f7fd1e4 19095 <  
@400000006afec55e1f8081ac 19095 < could you send the figures of October once more? 
@400000006afec55e1f8081ac 19095 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec55e1f8081ac 19095 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec55e1f80b474 19095 < thank you for the papers, we shall look at them next week+
@400000006afec55e1f80b474 19095 <  
@400000006afec55e1f81067c 19095 < please find the minutes of the last meeting below 
@400000006afec55e1f81a6a4 19095 < the delivery will be with you on Tuesday before noon 
@400000006afec55e1f826ddc 19095 < kind regards 
@400000006afec55e1f83489c 19095 <  
@400000006afec55e1f83489c 19095 < could you send the figures of October once more? 
@400000006afec55e1f83489c 19095 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec55e1f841b8c 19095 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec55e1f841b8c 19095 < tha+
@400000006afec55e1f84bf9c 19095 < nk you for the papers, we shall look at them next week 
@400000006afec55e1f84cf3c 19095 < please find the minutes of the last meeting below 
@400000006afec55e1f85a22c 19095 < the delivery will be with you on Tuesday before noon 
@400000006afec55e1f85c16c 19095 < kind regards 
@400000006afec55e1f85c16c 19095 <  
@400000006afec55e1f85c16c 19095 < could you send the figures of October once more? 
@400000006afec55e1f863e6c 19095 < +49 30 5550 1 + 49 30 5550 2+
@400000006afec55e1f863e6c 19095 <  
@400000006afec55e1f86a7e4 19095 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec55e1f86d6c4 19095 < thank you for the papers, we shall look at them next week 
@400000006afec55e1f875b94 19095 < please find the minutes of the last meeting below 
@400000006afec55e1f87fbbc 19095 < the delivery will be with you on Tuesday before noon 
@400000006afec55e1f8822cc 19095 < kind regards 
@400000006afec55e1f890d2c 19095 <  
@400000006afec55e1f894bac 19095 < could you send the figur+
@400000006afec55e1f89e7ec 19095 < es of October once more? 
@400000006afec55e1f8a7c5c 19095 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec55e1f8aa36c 19095 < ------------------------------- 
@400000006afec55e1f8b2454 19095 < . 
@400000006afec55e2118addc 19095 > 250 ok 1795081556 qp 19098 
@400000006afec55e22d0f0e4 19095 < QUIT 
@400000006afec55e22ffd4cc 19095 > 221 mx1.example.net 
@400000006afec55e2307b46c tcpserver: end 19095 status 0
@400000006afec55e2307b46c tcpserver: status: 0/40
@400000006afec55e230aa654 19095 < [EOF]
@400000006afec55e230b90b4 19095 > [EOF]
@400000006afec5b60a1c1ca4 tcpserver: status: 1/40
@400000006afec5b60a1c1ca4 tcpserver: pid 19536 from 198.51.100.4
@400000006afec5b60d20021c tcpserver: ok 19536 mx1.example.net:192.0.2.25:25 mail.valley.test:198.51.100.4::11399
@400000006afec5b6123a8ac4 19536 > 220 mx1.example.net ESMTP 
@400000006afec5b613483204 19536 < EHLO mail.valley.test 
@400000006afec5b6138a961c 19536 > 250-mx1.example.net 
@400000006afec5b6138abd2c 19536 > 250-PIPELINING 
@400000006afec5b6138b4db4 19536 > 250 8BITMIME 
@400000006afec5b6192f4dc4 19536 < MAIL FROM:<paula2@valley.test> 
@400000006afec5b6192f4dc4 19536 < RCPT TO:<z.jung@shop.example> 
@400000006afec5b6192f4dc4 19536 < DATA 
@400000006afec5b619510e64 19536 > 250 ok 
@400000006afec5b6195154b4 greylisting: 198.51.100.4 (paula2@valley.test -> z.jung@shop.example) exists (id=81260) - accepting
@400000006afec5b61983fd74 19536 > 250 ok 
@400000006afec5b619bc091c 19536 > 354 go ahead 
@400000006afec5b61dcb47fc 19536 < From: <paula2@valley.test> 
@400000006afec5b61dcb47fc 19536 < To: <z.jung@shop.example> 
@400000006afec5b61dcbad8c 19536 < Subject: our talk of last week 
@400000006afec5b61dcbcccc 19536 < Message-ID: <mwnd9hju.19538@mail.valley.test> 
@400000006afec5b61dcbcccc 19536 <  
@400000006afec5b61dcc131c 19536 < the delivery will be with you on Tuesday before noon 
@400000006afec5b61dccda54 19536 < kind regards 
@400000006afec5b61dccda54 19536 <  
@400000006afec5b61dccda54 19536 < could you send the figures of October once more? 
@400000006afec5b61dcd054c 19536 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec5b61dcd4b9c 19536 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec5b61dce1e8c 19536 < thank you for the papers, we shall look at them next week 
@400000006afec5b61dce1e8c 19536 < please find the minutes of the last meeting below 
@400000006afec5b61dce1e8c 19536 < the delivery will be with you on Tuesday before noon 
@400000006afec5b61dce1e8c 19536 < kind regard+
@400000006afec5b61dce1e8c 19536 < s 
@400000006afec5b61dce1e8c 19536 <  
@400000006afec5b61dce8fd4 19536 < could you send the figures of October once more? 
@400000006afec5b61dcf08ec 19536 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec5b61dcf958c 19536 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec5b61dd03d84 19536 < thank you for the papers, we shall look at them next week 
@400000006afec5b61dd0493c 19536 < please find the minutes of the last meeting below 
@400000006afec5b61dd0ed4c 19536 < ----------+
@400000006afec5b61dd16a4c 19536 < --------------------------- 
@400000006afec5b61dd1f6ec 19536 < . 
@400000006afec5b622530684 19536 > 250 ok 1795081644 qp 19538 
@400000006afec5b623701ee4 19536 < QUIT 
@400000006afec5b623826a7c 19536 > 221 mx1.example.net 
@400000006afec5b62389addc tcpserver: end 19536 status 0
@400000006afec5b62389f42c tcpserver: status: 0/40
@400000006afec5b6238ccabc 19536 < [EOF]
@400000006afec5b6238d66fc 19536 > [EOF]
@400000006afec61118674aa4 tcpserver: status: 1/40
@400000006afec61118674aa4 tcpserver: pid 19993 from 198.51.100.72
@400000006afec61121e03014 tcpserver: ok 19993 mx1.example.net:192.0.2.25:25 mail.grocer.example:198.51.100.72::42848
@400000006afec6112eed4094 19993 > 220 mx1.example.net ESMTP 
@400000006afec6112fec0b24 19993 < EHLO mail.grocer.example 
@400000006afec611300aa32c 19993 > 250-mx1.example.net 
@400000006afec611300addc4 19993 > 250-PIPELINING 
@400000006afec611300b955c 19993 > 250 8BITMIME 
@400000006afec6113207bf34 19993 < MAIL FROM:<b.lang17@grocer.example> 
@400000006afec6113207bf34 19993 < RCPT TO:<admin28@club.example> 
@400000006afec611320872e4 19993 < DATA 
@400000006afec611323942fc 19993 > 250 ok 
@400000006afec6113239cbb4 greylisting: 198.51.100.72 (b.lang17@grocer.example -> admin28@club.example) exists (id=28237) - accepting
@400000006afec6113268ea34 19993 > 250 ok 
@400000006afec6113294055c 19993 > 354 go ahead 
@400000006afec6113400281c 19993 < From: <b.lang17@grocer.example> 
@400000006afec6113400f33c 19993 < To: <admin28@club.example> 
@400000006afec611340102dc 19993 < Subject: our talk of last week 
@400000006afec6113401c244 19993 < Message-ID: <mwndbg2b.19995@mail.grocer.example> 
@400000006afec61134022bbc 19993 <  
@400000006afec6113402df6c 19993 < kind regards 
@400000006afec6113402df6c 19993 <  
@400000006afec6113402df6c 19993 < could you send the figures of October once more? 
@400000006afec61134033d2c 19993 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec61134033d2c 19993 < starting delive+
@400000006afec6113403c9cc 19993 < ry 1: msg 2 to local x@example.org 
@400000006afec6113403c9cc 19993 < thank you for the papers, we shall look at them next week 
@400000006afec6113403c9cc 19993 < please find the minutes of the last meeting below 
@400000006afec6113404084c 19993 < the delivery will be with you on Tuesday before noon 
@400000006afec6113404566c 19993 < kind regards 
@400000006afec6113404854c 19993 <  
@400000006afec6113404854c 19993 < could you send the figures of October on+
@400000006afec6113405600c 19993 < ce more? 
@400000006afec6113405600c 19993 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6113405600c 19993 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6113405600c 19993 < thank you for the papers, we shall look at them next week 
@400000006afec61134063acc 19993 < please find the minutes of the last meeting below 
@400000006afec61134065624 19993 < the delivery will be with you on Tuesday before noon 
@400000006afec6113406affc 19993 < -+
@400000006afec61134070dbc 19993 < ---------- 
@400000006afec6113407ade4 19993 < . 
@400000006afec611391f8edc 19993 > 250 ok 1795081735 qp 19995 
@400000006afec61203293a1c 19993 < QUIT 
@400000006afec6120363f15c 19993 > 221 mx1.example.net 
@400000006afec612036b927c tcpserver: end 19993 status 0
@400000006afec612036c5d9c tcpserver: status: 0/40
@400000006afec612036eeddc 19993 < [EOF]
@400000006afec612036fb8fc 19993 > [EOF]
@400000006afec62424a278ac tcpserver: status: 1/40
@400000006afec62424a35b3c tcpserver: pid 20089 from 198.51.100.234
@400000006afec6242f036874 tcpserver: ok 20089 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::58482
@400000006afec6243598544c 20089 > 220 mx1.example.net ESMTP 
@400000006afec624391931f4 20089 < EHLO mail.partner.test 
@400000006afec624394143c4 20089 > 250-mx1.example.net 
@400000006afec62439420ee4 20089 > 250-PIPELINING 
@400000006afec6243942da04 20089 > 250 8BITMIME 
@400000006afec6243abcf6e4 20089 < MAIL FROM:<k.maier28@partner.test> 
@400000006afec6243aff7654 20089 > 250 ok 
@400000006afec625024f31b4 20089 < RCPT TO:<z.jung@shop.example> 
@400000006afec625024f741c greylisting: 198.51.100.234 (k.maier28@partner.test -> z.jung@shop.example) exists (id=44331) - accepting
@400000006afec62502570d6c 20089 > 250 ok 
@400000006afec625098ce494 20089 < DATA 
@400000006afec62509cc0c8c 20089 > 354 go ahead 
@400000006afec6250a1a5b6c 20089 < From: <k.maier28@partner.test> 
@400000006afec6250a1ad484 20089 < To: <z.jung@shop.example> 
@400000006afec6250a1ad86c 20089 < Subject: our talk of last week 
@400000006afec6250a1b362c 20089 < Message-ID: <mwndbuxt.20092@mail.partner.test> 
@400000006afec6250a1c1ca4 20089 <  
@400000006afec6250a1c37fc 20089 < please find the minutes of the last meeting below 
@400000006afec6250a1c37fc 20089 < the delivery will be with you on Tuesday before noon 
@400000006afec6250a1d0aec 20089 < kind regar+
@400000006afec6250a1da344 20089 < ds 
@400000006afec6250a1dbe9c 20089 <  
@400000006afec6250a1df164 20089 < could you send the figures of October once more? 
@400000006afec6250a1df164 20089 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6250a1df164 20089 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6250a1ea8fc 20089 < thank you for the papers, we shall look at them next week 
@400000006afec6250a1eb89c 20089 < please find the minutes of the last meeting below 
@400000006afec6250a1f3984 20089 < the deliv+
@400000006afec6250a1fb684 20089 < ery will be with you on Tuesday before noon 
@400000006afec6250a204af4 20089 < kind regards 
@400000006afec6250a21028c 20089 <  
@400000006afec6250a2177bc 20089 < could you send the figures of October once more? 
@400000006afec6250a21c1f4 20089 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6250a21c1f4 20089 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6250a22a484 20089 < thank you for the papers, we shall look at them next week 
@400000006afec6250a22a484 20089 < pleas+
@400000006afec6250a232184 20089 < e find the minutes of the last meeting below 
@400000006afec6250a23dd04 20089 < the delivery will be with you on Tuesday before noon 
@400000006afec6250a23e0ec 20089 < kind regards 
@400000006afec6250a23e0ec 20089 <  
@400000006afec6250a23fc44 20089 < could you send the figures of October once more? 
@400000006afec6250a2488e4 20089 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6250a249884 20089 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6250a249884 20089 < thank you+
@400000006afec6250a249884 20089 <  for the papers, we shall look at them next week 
@400000006afec6250a255bd4 20089 < please find the minutes of the last meeting below 
@400000006afec6250a25c934 20089 < the delivery will be with you on Tuesday before noon 
@400000006afec6250a26618c 20089 < kind regards 
@400000006afec6250a26ee2c 20089 <  
@400000006afec6250a26ee2c 20089 < could you send the figures of October once more? 
@400000006afec6250a2776e4 20089 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6250a281edc 20089 < start+
@400000006afec6250a2851a4 20089 < ing delivery 1: msg 2 to local x@example.org 
@400000006afec6250a286144 20089 < thank you for the papers, we shall look at them next week 
@400000006afec6250a286144 20089 < please find the minutes of the last meeting below 
@400000006afec6250a29093c 20089 < the delivery will be with you on Tuesday before noon 
@400000006afec6250a29093c 20089 < kind regards 
@400000006afec6250a29e014 20089 <  
@400000006afec6250a2a1e94 20089 < could you send the figures of +
@400000006afec6250a2a4d74 20089 < October once more? 
@400000006afec6250a2ae1e4 20089 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6250a2b5afc 20089 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6250a2c455c 20089 < thank you for the papers, we shall look at them next week 
@400000006afec6250a2cd1fc 20089 < please find the minutes of the last meeting below 
@400000006afec6250a2cd1fc 20089 < the delivery will be with you on Tuesday befo+
@400000006afec6250a2cd1fc 20089 < re noon 
@400000006afec6250a2d2404 20089 < kind regards 
@400000006afec6250a2de36c 20089 <  
@400000006afec6250a2de36c 20089 < could you send the figures of October once more? 
@400000006afec6250a2ea6bc 20089 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6250a2ea6bc 20089 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6250a2f4acc 20089 < thank you for the papers, we shall look at them next week 
@400000006afec6250a2f4acc 20089 < please find the minutes of the last meeti+
@400000006afec6250a2fc3e4 20089 < ng below 
@400000006afec6250a2fc3e4 20089 < the delivery will be with you on Tuesday before noon 
@400000006afec6250a305c3c 20089 < kind regards 
@400000006afec6250a313314 20089 <  
@400000006afec6250a314e6c 20089 < could you send the figures of October once more? 
@400000006afec6250a314e6c 20089 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6250a314e6c 20089 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6250a314e6c 20089 < thank you for the papers, we shall look at th+
@400000006afec6250a31cb6c 20089 < em next week 
@400000006afec6250a31cb6c 20089 < please find the minutes of the last meeting below 
@400000006afec6250a32adfc 20089 < the delivery will be with you on Tuesday before noon 
@400000006afec6250a337534 20089 < kind regards 
@400000006afec6250a33afcc 20089 <  
@400000006afec6250a33fa04 20089 < could you send the figures of October once more? 
@400000006afec6250a34bd54 20089 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6250a34bd54 20089 < starting delivery 1: msg 2 to local x@exa+
@400000006afec6250a3555ac 20089 < mple.org 
@400000006afec6250a359bfc 20089 < thank you for the papers, we shall look at them next week 
@400000006afec6250a35a3cc 20089 < please find the minutes of the last meeting below 
@400000006afec6250a3618fc 20089 < the delivery will be with you on Tuesday before noon 
@400000006afec6250a3618fc 20089 < kind regards 
@400000006afec6250a3618fc 20089 <  
@400000006afec6250a36e41c 20089 < could you send the figures of October once more? 
@400000006afec6250a36e41c 20089 < +49 30 5550 1 + +
@400000006afec6250a37b324 20089 < 49 30 5550 2 
@400000006afec6250a3895b4 20089 < -------------- 
@400000006afec6250a3895b4 20089 < . 
@400000006afec6250e12c68c 20089 > 250 ok 1795081755 qp 20092 
@400000006afec6251563846c 20089 < QUIT 
@400000006afec625156b640c 20089 > 221 mx1.example.net 
@400000006afec62515730914 tcpserver: end 20089 status 0
@400000006afec62515738614 tcpserver: status: 0/40
@400000006afec625157533c4 20089 < [EOF]
@400000006afec625157533c4 20089 > [EOF]
@400000006afec6482d20c5c4 tcpserver: status: 1/40
@400000006afec6482d20c5c4 tcpserver: pid 20269 from 198.51.100.69
@400000006afec6482faac434 tcpserver: ok 20269 mx1.example.net:192.0.2.25:25 mail.opera.example:198.51.100.69::47135
@400000006afec6483144d0dc 20269 > 220 mx1.example.net ESMTP 
@400000006afec648356f3cc4 20269 < EHLO mail.opera.example 
@400000006afec64835abe41c 20269 > 250-mx1.example.net 
@400000006afec64835ac517c 20269 > 250-PIPELINING 
@400000006afec64835ac517c 20269 > 250 8BITMIME 
@400000006afec64839161ce4 20269 < MAIL FROM:<carla38@opera.example> 
@400000006afec6483943eb74 20269 > 250 ok 
@400000006afec6483a9477b4 20269 < RCPT TO:<nina@club.example> 
@400000006afec6483a9513f4 greylisting: 198.51.100.69 (carla38@opera.example -> nina@club.example) doesn't exist. - temp. rejecting
@400000006afec6483aaabed4 20269 > 451 temporary failure (#4.3.0) 
@400000006afec64903d87964 20269 < QUIT 
@400000006afec64903f51984 20269 > 221 mx1.example.net 
@400000006afec64903fcfd0c tcpserver: end 20269 status 0
@400000006afec64903fd1c4c tcpserver: status: 0/40
@400000006afec64903ffc7e4 20269 < [EOF]
@400000006afec64903ffc7e4 20269 > [EOF]
@400000006afec6e80f78de6c tcpserver: status: 1/40
@400000006afec6e80f78de6c tcpserver: pid 21067 from 203.0.113.215
@400000006afec6e817273154 tcpserver: ok 21067 mx1.example.net:192.0.2.25:25 mail.museum.example:203.0.113.215::9382
@400000006afec6e81e96eccc 21067 > 220 mx1.example.net ESMTP 
@400000006afec6e821a0dd24 21067 < EHLO mail.museum.example 
@400000006afec6e821defb7c 21067 > 250-mx1.example.net 
@400000006afec6e821defb7c 21067 > 250-PIPELINING 
@400000006afec6e821defb7c 21067 > 250 8BITMIME 
@400000006afec6e824457044 21067 < MAIL FROM:<> 
@400000006afec6e82445c634 21067 < RCPT TO:<carla@example.net> 
@400000006afec6e82445c634 21067 < DATA 
@400000006afec6e8245980fc 21067 > 250 ok 
@400000006afec6e8245980fc greylisting: 203.0.113.215 ( -> carla@example.net) exists (id=73529) - accepting
@400000006afec6e824791ad4 21067 > 250 ok 
@400000006afec6e8248a2a04 21067 > 354 go ahead 
@400000006afec6e827114a14 21067 < From: <MAILER-DAEMON@mail.museum.example> 
@400000006afec6e827114a14 21067 < To: <carla@example.net> 
@400000006afec6e827114a14 21067 < Subject: failure notice 
@400000006afec6e827114dfc 21067 < Message-ID: <mwndg1s2.21069@mail.museum.example> 
@400000006afec6e82711e26c 21067 <  
@400000006afec6e8271220ec 21067 < the delivery will be with you on Tuesday before noon 
@400000006afec6e827130b4c 21067 < kind regards 
@400000006afec6e827139404 21067 <  
@400000006afec6e827139404 21067 < could you send the figures of October onc+
@400000006afec6e82713d284 21067 < e more? 
@400000006afec6e82714b514 21067 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6e82714b514 21067 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6e827153214 21067 < thank you for the papers, we shall look at them next week 
@400000006afec6e827153214 21067 < please find the minutes of the last meeting below 
@400000006afec6e827153214 21067 < the delivery will be with you on Tuesday before noon 
@400000006afec6e8271564dc 21067 < ki+
@400000006afec6e8271564dc 21067 < nd regards 
@400000006afec6e8271610bc 21067 <  
@400000006afec6e8271662c4 21067 < could you send the figures of October once more? 
@400000006afec6e8271662c4 21067 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6e8271662c4 21067 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6e8271662c4 21067 < thank you for the papers, we shall look at them next week 
@400000006afec6e8271706d4 21067 < please find the minutes of the last meeting below 
@400000006afec6e8271706d4 21067 < t+
@400000006afec6e8271735b4 21067 < he delivery will be with you on Tuesday before noon 
@400000006afec6e827178f8c 21067 < kind regards 
@400000006afec6e827183f54 21067 <  
@400000006afec6e827183f54 21067 < could you send the figures of October once more? 
@400000006afec6e827184ef4 21067 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6e82718b484 21067 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6e82718db94 21067 < thank you for the papers, we shall look at them next wee+
@400000006afec6e82719644c 21067 < k 
@400000006afec6e82719be24 21067 < please find the minutes of the last meeting below 
@400000006afec6e8271a567c 21067 < the delivery will be with you on Tuesday before noon 
@400000006afec6e8271a98e4 21067 < kind regards 
@400000006afec6e8271b15e4 21067 <  
@400000006afec6e8271b48ac 21067 < could you send the figures of October once more? 
@400000006afec6e8271b48ac 21067 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6e8271b8344 21067 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6e8271b96cc 21067 < t+
@400000006afec6e8271c812c 21067 < hank you for the papers, we shall look at them next week 
@400000006afec6e8271ce2d4 21067 < please find the minutes of the last meeting below 
@400000006afec6e8271d735c 21067 < the delivery will be with you on Tuesday before noon 
@400000006afec6e8271e5dbc 21067 < kind regards 
@400000006afec6e8271e7914 21067 <  
@400000006afec6e8271e7914 21067 < could you send the figures of October once more? 
@400000006afec6e8271f53d4 21067 < +49 30 5550 1 + 49 30 5550 +
@400000006afec6e8271fdc8c 21067 < 2 
@400000006afec6e8272049ec 21067 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6e8272049ec 21067 < thank you for the papers, we shall look at them next week 
@400000006afec6e8272049ec 21067 < please find the minutes of the last meeting below 
@400000006afec6e827209bf4 21067 < the delivery will be with you on Tuesday before noon 
@400000006afec6e82720a7ac 21067 < kind regards 
@400000006afec6e82720b364 21067 <  
@400000006afec6e82720b364 21067 < could you send the fig+
@400000006afec6e82720f9b4 21067 < ures of October once more? 
@400000006afec6e82721dc44 21067 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6e82721dc44 21067 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6e827229f94 21067 < thank you for the papers, we shall look at them next week 
@400000006afec6e827229f94 21067 < please find the minutes of the last meeting below 
@400000006afec6e827236ab4 21067 < the delivery will be with you on Tues+
@400000006afec6e827236ab4 21067 < day before noon 
@400000006afec6e827242a1c 21067 < kind regards 
@400000006afec6e827242a1c 21067 <  
@400000006afec6e827242a1c 21067 < could you send the figures of October once more? 
@400000006afec6e82724ce2c 21067 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6e82724ed6c 21067 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6e82724ed6c 21067 < thank you for the papers, we shall look at them next week 
@400000006afec6e827250cac 21067 < please find the minutes of the la+
@400000006afec6e827251c4c 21067 < st meeting below 
@400000006afec6e827254f14 21067 < the delivery will be with you on Tuesday before noon 
@400000006afec6e82725b0bc 21067 < kind regards 
@400000006afec6e82725b0bc 21067 <  
@400000006afec6e82725b0bc 21067 < could you send the figures of October once more? 
@400000006afec6e827261e1c 21067 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6e8272677f4 21067 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6e827268b7c 21067 < thank you for the papers, we shall lo+
@400000006afec6e827276a24 21067 < ok at them next week 
@400000006afec6e827276a24 21067 < please find the minutes of the last meeting below 
@400000006afec6e827279904 21067 < the delivery will be with you on Tuesday before noon 
@400000006afec6e827279904 21067 < kind regards 
@400000006afec6e827287b94 21067 <  
@400000006afec6e82728cd9c 21067 < could you send the figures of October once more? 
@400000006afec6e82728cd9c 21067 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6e82728cd9c 21067 < starting delivery 1: msg 2 to loc+
@400000006afec6e82728cd9c 21067 < al x@example.org 
@400000006afec6e827291fa4 21067 < thank you for the papers, we shall look at them next week 
@400000006afec6e82729238c 21067 < please find the minutes of the last meeting below 
@400000006afec6e82729cf6c 21067 < the delivery will be with you on Tuesday before noon 
@400000006afec6e8272a6f94 21067 < kind regards 
@400000006afec6e8272b07ec 21067 <  
@400000006afec6e8272bee64 21067 < could you send the figures of October once more? 
@400000006afec6e8272c0da4 21067 < +49 30 5+
@400000006afec6e8272ce864 21067 < 550 1 + 49 30 5550 2 
@400000006afec6e8272d135c 21067 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6e8272d4df4 21067 < thank you for the papers, we shall look at them next week 
@400000006afec6e8272d4df4 21067 < please find the minutes of the last meeting below 
@400000006afec6e8272de64c 21067 < the delivery will be with you on Tuesday before noon 
@400000006afec6e8272e53ac 21067 < kind regards 
@400000006afec6e8272f363c 21067 <  
@400000006afec6e8272f6cec 21067 < cou+
@400000006afec6e8272fda4c 21067 < ld you send the figures of October once more? 
@400000006afec6e827306304 21067 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6e827306304 21067 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6e82730c894 21067 < thank you for the papers, we shall look at them next week 
@400000006afec6e82731226c 21067 < please find the minutes of the last meeting below 
@400000006afec6e827312654 21067 < the delivery will +
@400000006afec6e827315d04 21067 < be with you on Tuesday before noon 
@400000006afec6e827315d04 21067 < kind regards 
@400000006afec6e827321c6c 21067 <  
@400000006afec6e82732b8ac 21067 < could you send the figures of October once more? 
@400000006afec6e82733742c 21067 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6e82733c24c 21067 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6e827342bc4 21067 < thank you for the papers, we shall look at them next week 
@400000006afec6e82735029c 21067 < please find th+
@400000006afec6e82735e144 21067 < e minutes of the last meeting below 
@400000006afec6e82736816c 21067 < the delivery will be with you on Tuesday before noon 
@400000006afec6e82737257c 21067 < kind regards 
@400000006afec6e82738080c 21067 <  
@400000006afec6e82738080c 21067 < could you send the figures of October once more? 
@400000006afec6e82738562c 21067 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6e82739197c 21067 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6e82739dccc 21067 < thank you for the +
@400000006afec6e8273a80dc 21067 < papers, we shall look at them next week 
@400000006afec6e8273ab78c 21067 < -------- 
@400000006afec6e8273ab78c 21067 < . 
@400000006afec6e82b49d344 21067 > 250 ok 1795081950 qp 21069 
@400000006afec6e82f8edbac 21067 < QUIT 
@400000006afec6e82fc25b44 21067 > 221 mx1.example.net 
@400000006afec6e82fcad33c tcpserver: end 21067 status 0
@400000006afec6e82fcb30fc tcpserver: status: 0/40
@400000006afec6e82fcd09a4 21067 < [EOF]
@400000006afec6e82fcd86a4 21067 > [EOF]
@400000006afec6ef24704616 tcpserver: status: 1/40
@400000006afec6ef24713076 tcpserver: pid 21104 from 198.51.100.84
@400000006afec6ef29bfffee tcpserver: ok 21104 mx1.example.net:192.0.2.25:25 mail.canal.test:198.51.100.84::21191
@400000006afec6ef354b0066 21104 > 220 mx1.example.net ESMTP 
@400000006afec6ef37ba3b46 21104 < EHLO mail.canal.test 
@400000006afec6ef37c5a526 21104 > 250-mx1.example.net 
@400000006afec6ef37c61286 21104 > 250-PIPELINING 
@400000006afec6ef37c61286 21104 > 250 8BITMIME 
@400000006afec6ef3935e2ae 21104 < MAIL FROM:<paula29@canal.test> 
@400000006afec6ef395201e6 21104 > 250 ok 
@400000006afec6ef3a4e47ee 21104 < RCPT TO:<z.jung@shop.example> 
@400000006afec6ef3a4e7e9e greylisting: 198.51.100.84 (paula29@canal.test -> z.jung@shop.example) doesn't exist. - temp. rejecting
@400000006afec6ef3a56a48e 21104 > 451 temporary failure (#4.3.0) 
@400000006afec6ef3b25569e 21104 < QUIT 
@400000006afec6ef3b5908fe 21104 > 221 mx1.example.net 
@400000006afec6ef3b60830e tcpserver: end 21104 status 0
@400000006afec6ef3b611b66 tcpserver: status: 0/40
@400000006afec6ef3b63f1f6 21104 < [EOF]
@400000006afec6ef3b64b15e 21104 > [EOF]
@400000006afec7af13ddc026 tcpserver: status: 1/40
@400000006afec7af13ddc026 tcpserver: pid 22062 from 203.0.113.202
@400000006afec7af19ee64b6 tcpserver: ok 22062 mx1.example.net:192.0.2.25:25 mail.ferry.test:203.0.113.202::28908
@400000006afec7af1d6be6fe 22062 > 220 mx1.example.net ESMTP 
@400000006afec7af1f14e3de 22062 < EHLO mail.ferry.test 
@400000006afec7af1f32dfa6 22062 > 250-mx1.example.net 
@400000006afec7af1f32dfa6 22062 > 250-PIPELINING 
@400000006afec7af1f338f6e 22062 > 250 8BITMIME 
@400000006afec7af226e7ad6 22062 < MAIL FROM:<v.horn10@ferry.test> 
@400000006afec7af228c2c66 22062 > 250 ok 
@400000006afec7af27014966 22062 < RCPT TO:<ute@shop.example> 
@400000006afec7af2701d606 greylisting: 203.0.113.202 (v.horn10@ferry.test -> ute@shop.example) doesn't exist. - temp. rejecting
@400000006afec7af272c06ce 22062 > 451 temporary failure (#4.3.0) 
@400000006afec7af27806476 22062 < QUIT 
@400000006afec7af27b7473e 22062 > 221 mx1.example.net 
@400000006afec7af27be8a9e tcpserver: end 22062 status 0
@400000006afec7af27bedca6 tcpserver: status: 0/40
@400000006afec7af27c1806e 22062 < [EOF]
@400000006afec7af27c1806e 22062 > [EOF]
@400000006afec7b22f857d3c tcpserver: status: 1/40
@400000006afec7b22f864c44 tcpserver: pid 22079 from 203.0.113.36
@400000006afec7b239f33674 tcpserver: ok 22079 mx1.example.net:192.0.2.25:25 mail.bluebird.test:203.0.113.36::8215
@400000006afec7b304f14fec 22079 > 220 mx1.example.net ESMTP 
@400000006afec7b30ada1d44 22079 < EHLO mail.bluebird.test 
@400000006afec7b30ae1d1ec 22079 > 250-mx1.example.net 
@400000006afec7b30ae23b64 22079 > 250-PIPELINING 
@400000006afec7b30ae2bc4c 22079 > 250 8BITMIME 
@400000006afec7b3115ffd8c 22079 < MAIL FROM:<b.lang26@bluebird.test> 
@400000006afec7b3117ba3ac 22079 > 250 ok 
@400000006afec7b311ba2b7c 22079 < RCPT TO:<o.beck@shop.example> 
@400000006afec7b311ba3734 greylisting: 203.0.113.36 (b.lang26@bluebird.test -> o.beck@shop.example) exists (id=54199) - accepting
@400000006afec7b311dfc094 22079 > 250 ok 
@400000006afec7b3133e336c 22079 < DATA 
@400000006afec7b31343e08c 22079 > 354 go ahead 
@400000006afec7b317eec32c 22079 < From: <b.lang26@bluebird.test> 
@400000006afec7b317ef7ac4 22079 < To: <o.beck@shop.example> 
@400000006afec7b317ef7ac4 22079 < Subject: our talk of last week 
@400000006afec7b317efdc6c 22079 < Message-ID: <mwndke7z.22083@mail.bluebird.test> 
@400000006afec7b317f0a3a4 22079 <  
@400000006afec7b317f0b72c 22079 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec7b317f120a4 22079 < thank you for the papers, we shall look at them next week 
@400000006afec7b317f120a4 22079 < plea+
@400000006afec7b317f17e64 22079 < se find the minutes of the last meeting below 
@400000006afec7b317f2459c 22079 < the delivery will be with you on Tuesday before noon 
@400000006afec7b317f2459c 22079 < kind regards 
@400000006afec7b317f2459c 22079 <  
@400000006afec7b317f2459c 22079 < could you send the figures of October once more? 
@400000006afec7b317f2b6e4 22079 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec7b317f3188c 22079 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec7b317f37a34 22079 < thank yo+
@400000006afec7b317f37a34 22079 < u for the papers, we shall look at them next week 
@400000006afec7b317f44554 22079 < please find the minutes of the last meeting below 
@400000006afec7b317f44554 22079 < the delivery will be with you on Tuesday before noon 
@400000006afec7b317f44554 22079 < kind regards 
@400000006afec7b317f504bc 22079 <  
@400000006afec7b317f504bc 22079 < could you send the figures of October once more? 
@400000006afec7b317f504bc 22079 < ----------- 
@400000006afec7b317f51074 22079 < . 
@400000006afec7b31c3d7054 22079 > 250 ok 1795082153 qp 22083 
@400000006afec7b322662124 22079 < QUIT 
@400000006afec7b322a842d4 22079 > 221 mx1.example.net 
@400000006afec7b322b0b2fc tcpserver: end 22079 status 0
@400000006afec7b322b0b2fc tcpserver: status: 0/40
@400000006afec7b322b37604 22079 < [EOF]
@400000006afec7b322b39544 22079 > [EOF]
@400000006afec80f14367bf8 tcpserver: status: 1/40
@400000006afec80f1436f510 tcpserver: pid 22542 from 198.51.100.111
@400000006afec80f1af3a498 tcpserver: ok 22542 mx1.example.net:192.0.2.25:25 host111.isp.test:198.51.100.111::10103
@400000006afec80f25e8ba28 22542 > 220 mx1.example.net ESMTP 
@400000006afec80f29fd5bf0 22542 < EHLO host111.isp.test 
@400000006afec80f2a12eb78 22542 > 250-mx1.example.net 
@400000006afec80f2a13c638 22542 > 250-PIPELINING 
@400000006afec80f2a13c638 22542 > 250 8BITMIME 
@400000006afec80f2b7492a0 22542 < MAIL FROM:<k.maier67@mail17.vendor.test> 
@400000006afec80f2bb7a680 22542 > 250 ok 
@400000006afec80f300814e0 22542 < RCPT TO:<office@shop.example> 
@400000006afec80f30084f78 greylisting: 198.51.100.111 (k.maier67@mail17.vendor.test -> office@shop.example) doesn't exist. - temp. rejecting
@400000006afec80f301710d0 22542 > 451 temporary failure (#4.3.0) 
@400000006afec80f341aa368 22542 < QUIT 
@400000006afec80f34509018 22542 > 221 mx1.example.net 
@400000006afec80f34588b10 tcpserver: end 22542 status 0
@400000006afec80f34588b10 tcpserver: status: 0/40
@400000006afec80f345bcf00 22542 < [EOF]
@400000006afec80f345bee40 22542 > [EOF]
@400000006afec82d2db9e4fc tcpserver: status: 1/40
@400000006afec82d2dba4e74 tcpserver: pid 22694 from 198.51.100.84
@400000006afec82d33062434 tcpserver: ok 22694 mx1.example.net:192.0.2.25:25 mail.canal.test:198.51.100.84::47823
@400000006afec82e01f7e224 22694 > 220 mx1.example.net ESMTP 
@400000006afec82e05212604 22694 < EHLO mail.canal.test 
@400000006afec82e0542e2bc 22694 > 250-mx1.example.net 
@400000006afec82e0542fe14 22694 > 250-PIPELINING 
@400000006afec82e05432524 22694 > 250 8BITMIME 
@400000006afec82e05f33f2c 22694 < MAIL FROM:<paula29@canal.test> 
@400000006afec82e06155d8c 22694 > 250 ok 
@400000006afec82e0a41c15c 22694 < RCPT TO:<z.jung@shop.example> 
@400000006afec82e0a426d3c greylisting: 198.51.100.84 (paula29@canal.test -> z.jung@shop.example) exists (id=11461) - accepting
@400000006afec82e0a6a967c 22694 > 250 ok 
@400000006afec82e10fbdcbc 22694 < DATA 
@400000006afec82e1117add4 22694 > 354 go ahead 
@400000006afec82e154c916c 22694 < From: <paula29@canal.test> 
@400000006afec82e154c916c 22694 < To: <z.jung@shop.example> 
@400000006afec82e154d21f4 22694 < Subject: our talk of last week 
@400000006afec82e154dfcb4 22694 < Message-ID: <mwndn14f.22698@mail.canal.test> 
@400000006afec82e154dfcb4 22694 <  
@400000006afec82e154e46ec 22694 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec82e154e46ec 22694 < thank you for the papers, we shall look at them next week 
@400000006afec82e154ee32c 22694 < please find+
@400000006afec82e154f9eac 22694 <  the minutes of the last meeting below 
@400000006afec82e154f9eac 22694 < the delivery will be with you on Tuesday before noon 
@400000006afec82e154fc1d4 22694 < kind regards 
@400000006afec82e155098ac 22694 <  
@400000006afec82e155098ac 22694 < could you send the figures of October once more? 
@400000006afec82e155109f4 22694 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec82e15515814 22694 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec82e155232d4 22694 < thank you for t+
@400000006afec82e15529864 22694 < he papers, we shall look at them next week 
@400000006afec82e15529864 22694 < please find the minutes of the last meeting below 
@400000006afec82e15533c74 22694 < the delivery will be with you on Tuesday before noon 
@400000006afec82e1553d8b4 22694 < kind regards 
@400000006afec82e1554bf2c 22694 <  
@400000006afec82e15558a4c 22694 < could you send the figures of October once more? 
@400000006afec82e15560364 22694 < ------------ 
@400000006afec82e15560364 22694 < . 
@400000006afec82e1bdb9974 22694 > 250 ok 1795082276 qp 22698 
@400000006afec82e1d5e68e4 22694 < QUIT 
@400000006afec82e1d68500c 22694 > 221 mx1.example.net 
@400000006afec82e1d704eec tcpserver: end 22694 status 0
@400000006afec82e1d704eec tcpserver: status: 0/40
@400000006afec82e1d72fe6c 22694 < [EOF]
@400000006afec82e1d72fe6c 22694 > [EOF]
@400000006afec86a25ed27f2 tcpserver: status: 1/40
@400000006afec86a25ed2bda tcpserver: pid 22999 from 198.51.100.167
@400000006afec86a298c47b2 tcpserver: ok 22999 mx1.example.net:192.0.2.25:25 host167.isp.test:198.51.100.167::58970
@400000006afec86a3835128a rblsmtpd: 198.51.100.167 pid 22999: 451 https://zen.dnsbl.example/query/ip/198.51.100.167
@400000006afec86c06ce6b92 tcpserver: end 22999 status 0
@400000006afec86c06ce6b92 tcpserver: status: 0/40
@400000006afec8e62cbb7c14 tcpserver: status: 1/40
@400000006afec8e62cbb7c14 tcpserver: pid 23619 from 192.0.2.30
@400000006afec8e631f9e83c tcpserver: ok 23619 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::19177
@400000006afec8e6363c25cc 23619 > 220 mx1.example.net ESMTP 
@400000006afec8e63b91ac04 23619 < EHLO monitor.example.net 
@400000006afec8e7000001f4 23619 > 250-mx1.example.net 
@400000006afec8e7000001f4 23619 > 250-PIPELINING 
@400000006afec8e7000005dc 23619 > 250 8BITMIME 
@400000006afec8e704d7c4dc 23619 < QUIT 
@400000006afec8e70503032c 23619 > 221 mx1.example.net 
@400000006afec8e7050ac38c tcpserver: end 23619 status 0
@400000006afec8e7050b3ca4 tcpserver: status: 0/40
@400000006afec8e7050df7dc 23619 < [EOF]
@400000006afec8e7050ebb2c 23619 > [EOF]
@400000006afec94a224dd27c tcpserver: status: 1/40
@400000006afec94a224e8244 tcpserver: pid 24118 from 203.0.113.167
@400000006afec94a29da978c tcpserver: ok 24118 mx1.example.net:192.0.2.25:25 mail.castle.example:203.0.113.167::50284
@400000006afec94a3534143c 24118 > 220 mx1.example.net ESMTP 
@400000006afec94a39409014 24118 < EHLO mail.castle.example 
@400000006afec94a39566dbc 24118 > 250-mx1.example.net 
@400000006afec94a39568cfc 24118 > 250-PIPELINING 
@400000006afec94a3957199c 24118 > 250 8BITMIME 
@400000006afec94a3b3ea61c 24118 < MAIL FROM:<m.roth23@castle.example> 
@400000006afec94a3b3ea61c 24118 < RCPT TO:<sales@club.example> 
@400000006afec94a3b3ecd2c 24118 < DATA 
@400000006afec94a3b7f73f4 24118 > 250 ok 
@400000006afec94a3b801804 greylisting: 203.0.113.167 (m.roth23@castle.example -> sales@club.example) exists (id=67557) - accepting
@400000006afec94b000d5804 24118 > 250 ok 
@400000006afec94b004557f4 24118 > 354 go ahead 
@400000006afec94b0496faec 24118 < From: <m.roth23@castle.example> 
@400000006afec94b0497d994 24118 < To: <sales@club.example> 
@400000006afec94b04986634 24118 < Subject: our talk of last week 
@400000006afec94b04986634 24118 < Message-ID: <mwndt4sk.24121@mail.castle.example> 
@400000006afec94b04989514 24118 <  
@400000006afec94b0498faa4 24118 <  
@400000006afec94b04992d6c 24118 < could you send the figures of October once more? 
@400000006afec94b04992d6c 24118 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec94b049a13e4 24118 < starting delivery 1: msg 2 to l+
@400000006afec94b049aeea4 24118 < ocal x@example.org 
@400000006afec94b049b2554 24118 < thank you for the papers, we shall look at them next week 
@400000006afec94b049b2554 24118 < please find the minutes of the last meeting below 
@400000006afec94b049b2d24 24118 < the delivery will be with you on Tuesday before noon 
@400000006afec94b049b5434 24118 < kind regards 
@400000006afec94b049c2724 24118 <  
@400000006afec94b049c2724 24118 < could you send the figures of October once more? 
@400000006afec94b049c5604 24118 < +49 30+
@400000006afec94b049c88cc 24118 <  5550 1 + 49 30 5550 2 
@400000006afec94b049cfdfc 24118 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec94b049cfdfc 24118 < thank you for the papers, we shall look at them next week 
@400000006afec94b049dd8bc 24118 < please find the minutes of the last meeting below 
@400000006afec94b049de474 24118 < the delivery will be with you on Tuesday before noon 
@400000006afec94b049e0b84 24118 < kind regards 
@400000006afec94b049e0b84 24118 <  
@400000006afec94b049eee14 24118 < c+
@400000006afec94b049eee14 24118 < ould you send the figures of October once more? 
@400000006afec94b049f47ec 24118 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec94b049f47ec 24118 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec94b049fad7c 24118 < thank you for the papers, we shall look at them next week 
@400000006afec94b049fad7c 24118 < please find the minutes of the last meeting below 
@400000006afec94b049fb54c 24118 < the delivery wil+
@400000006afec94b049fb54c 24118 < l be with you on Tuesday before noon 
@400000006afec94b04a09bc4 24118 < kind regards 
@400000006afec94b04a10924 24118 <  
@400000006afec94b04a10924 24118 < could you send the figures of October once more? 
@400000006afec94b04a162fc 24118 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec94b04a162fc 24118 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec94b04a1ebb4 24118 < thank you for the papers, we shall look at them next week 
@400000006afec94b04a1ebb4 24118 < please find +
@400000006afec94b04a25144 24118 < the minutes of the last meeting below 
@400000006afec94b04a25144 24118 < the delivery will be with you on Tuesday before noon 
@400000006afec94b04a2746c 24118 < kind regards 
@400000006afec94b04a2af04 24118 <  
@400000006afec94b04a3475c 24118 < ----------------- 
@400000006afec94b04a3acec 24118 < . 
@400000006afec94b096ea664 24118 > 250 ok 1795082561 qp 24121 
@400000006afec94b0b366644 24118 < QUIT 
@400000006afec94b0b7762fc 24118 > 221 mx1.example.net 
@400000006afec94b0b7f041c tcpserver: end 24118 status 0
@400000006afec94b0b7f3acc tcpserver: status: 0/40
@400000006afec94b0b8253c4 24118 < [EOF]
@400000006afec94b0b8253c4 24118 > [EOF]
@400000006afec95808e7bf3c tcpserver: status: 1/40
@400000006afec95808e7bf3c tcpserver: pid 24186 from 198.51.100.69
@400000006afec958131f418c tcpserver: ok 24186 mx1.example.net:192.0.2.25:25 mail.opera.example:198.51.100.69::23881
@400000006afec95814de088c 24186 > 220 mx1.example.net ESMTP 
@400000006afec9581bc8d0dc 24186 < EHLO mail.opera.example 
@400000006afec9581bfe9a64 24186 > 250-mx1.example.net 
@400000006afec9581bff6d54 24186 > 250-PIPELINING 
@400000006afec9581bffabd4 24186 > 250 8BITMIME 
@400000006afec95820768df4 24186 < MAIL FROM:<carla38@opera.example> 
@400000006afec95820768df4 24186 < RCPT TO:<nina@club.example> 
@400000006afec95820768df4 24186 < DATA 
@400000006afec958209e1edc 24186 > 250 ok 
@400000006afec958209ed674 greylisting: 198.51.100.69 (carla38@opera.example -> nina@club.example) exists (id=32722) - accepting
@400000006afec95820d3500c 24186 > 250 ok 
@400000006afec9582114a69c 24186 > 354 go ahead 
@400000006afec958262c9f04 24186 < From: <carla38@opera.example> 
@400000006afec958262d2f8c 24186 < To: <nina@club.example> 
@400000006afec958262d8d4c 24186 < Subject: our talk of last week 
@400000006afec958262e0664 24186 < Message-ID: <mwndtf9t.24189@mail.opera.example> 
@400000006afec958262eae5c 24186 <  
@400000006afec958262f3afc 24186 < please find the minutes of the last meeting below 
@400000006afec958262f94d4 24186 < the delivery will be with you on Tuesday before noon 
@400000006afec958262fc3b4 24186 < kind regards+
@400000006afec958262fc3b4 24186 <  
@400000006afec9582630a25c 24186 <  
@400000006afec95826311f5c 24186 < could you send the figures of October once more? 
@400000006afec9582631bf84 24186 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec9582632483c 24186 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec95826331b2c 24186 < thank you for the papers, we shall look at them next week 
@400000006afec9582633ea34 24186 < please find the minutes of the last meeting below 
@400000006afec9582634d0ac 24186 < the deliver+
@400000006afec95826357c8c 24186 < y will be with you on Tuesday before noon 
@400000006afec95826358844 24186 < kind regards 
@400000006afec9582635ce94 24186 <  
@400000006afec9582635f98c 24186 < could you send the figures of October once more? 
@400000006afec95826365364 24186 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec95826365364 24186 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec95826365364 24186 < thank you for the papers, we shall look at them next week 
@400000006afec9582636862c 24186 < please +
@400000006afec95826375d04 24186 < find the minutes of the last meeting below 
@400000006afec9582637b2f4 24186 < the delivery will be with you on Tuesday before noon 
@400000006afec9582637b2f4 24186 < kind regards 
@400000006afec95826389d54 24186 <  
@400000006afec95826389d54 24186 < could you send the figures of October once more? 
@400000006afec95826397fe4 24186 < ----------------------- 
@400000006afec9582639fce4 24186 < . 
@400000006afec9582c30d014 24186 > 250 ok 1795082574 qp 24189 
@400000006afec95830f18c74 24186 < QUIT 
@400000006afec9583101a1a4 24186 > 221 mx1.example.net 
@400000006afec9583109d34c tcpserver: end 24186 status 0
@400000006afec958310a34f4 tcpserver: status: 0/40
@400000006afec958310ce85c 24186 < [EOF]
@400000006afec958310d6174 24186 > [EOF]
@400000006afec96a0d13d4ec tcpserver: status: 1/40
@400000006afec96a0d149454 tcpserver: pid 24277 from 203.0.113.202
@400000006afec96a1819847c tcpserver: ok 24277 mx1.example.net:192.0.2.25:25 mail.ferry.test:203.0.113.202::32064
@400000006afec96a253590ec 24277 > 220 mx1.example.net ESMTP 
@400000006afec96a2b1c1454 24277 < EHLO mail.ferry.test 
@400000006afec96a2b31bb4c 24277 > 250-mx1.example.net 
@400000006afec96a2b31bb4c 24277 > 250-PIPELINING 
@400000006afec96a2b326b14 24277 > 250 8BITMIME 
@400000006afec96a2d1b5724 24277 < MAIL FROM:<v.horn10@ferry.test> 
@400000006afec96a2d232b0c 24277 > 250 ok 
@400000006afec96a2dcb889c 24277 < RCPT TO:<ute@shop.example> 
@400000006afec96a2dcbf214 greylisting: 203.0.113.202 (v.horn10@ferry.test -> ute@shop.example) exists (id=31681) - accepting
@400000006afec96a2dee85a4 24277 > 250 ok 
@400000006afec96a2f89bb2c 24277 < DATA 
@400000006afec96a2fb74b3c 24277 > 354 go ahead 
@400000006afec96a2fff7f9c 24277 < From: <v.horn10@ferry.test> 
@400000006afec96a3000046c 24277 < To: <ute@shop.example> 
@400000006afec96a3000046c 24277 < Subject: our talk of last week 
@400000006afec96a3000df2c 24277 < Message-ID: <mwndttaa.24280@mail.ferry.test> 
@400000006afec96a300148a4 24277 <  
@400000006afec96a3001a27c 24277 < the delivery will be with you on Tuesday before noon 
@400000006afec96a300242a4 24277 < kind regards 
@400000006afec96a300242a4 24277 <  
@400000006afec96a30027184 24277 < could you send the figures of October once more? 
@400000006afec96a30027184 24277 < +49+
@400000006afec96a3003214c 24277 <  30 5550 1 + 49 30 5550 2 
@400000006afec96a3003214c 24277 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec96a30035fcc 24277 < thank you for the papers, we shall look at them next week 
@400000006afec96a30037b24 24277 < please find the minutes of the last meeting below 
@400000006afec96a30037b24 24277 < the delivery will be with you on Tuesday before noon 
@400000006afec96a30037b24 24277 < kind regards 
@400000006afec96a30041764 24277 <  
@400000006afec96a3004dab4 24277 < could you send the figures of October once more? 
@400000006afec96a3004ea54 24277 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec96a30052cbc 24277 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec96a3005730c 24277 < thank you for the papers, we shall look at them next week 
@400000006afec96a300622d4 24277 < please find the minutes of the last meeting below 
@400000006afec96a3006a3bc 24277 < the delivery +
@400000006afec96a3007670c 24277 < will be with you on Tuesday before noon 
@400000006afec96a3007ebdc 24277 < kind regards 
@400000006afec96a30087c64 24277 <  
@400000006afec96a30087c64 24277 < could you send the figures of October once more? 
@400000006afec96a30089ba4 24277 < +49 30 5550 1 + 49 30 5550 2 
