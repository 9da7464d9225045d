@400000006aff24bb0cdda1ec 11286 < [EOF]
@400000006aff24bb0cdde454 11286 > [EOF]
@400000006aff24c405f30782 tcpserver: status: 1/40
@400000006aff24c405f3bf1a tcpserver: pid 11334 from 198.51.100.119
@400000006aff24c410ed31da tcpserver: ok 11334 mx1.example.net:192.0.2.25:25 host119.isp.test:198.51.100.119::13454
@400000006aff24c4139c05fa 11334 > 220 mx1.example.net ESMTP 
@400000006aff24c417a345fa 11334 < EHLO host119.isp.test 
@400000006aff24c417cb9262 11334 > 250-mx1.example.net 
@400000006aff24c417cba9d2 11334 > 250-PIPELINING 
@400000006aff24c417cc616a 11334 > 250 8BITMIME 
@400000006aff24c4180f7162 11334 < MAIL FROM:<t.wolf36@mail27.vendor.test> 
@400000006aff24c4184615aa 11334 > 250 ok 
@400000006aff24c419553fa2 11334 < RCPT TO:<k.maier@shop.example> 
@400000006aff24c419560ac2 greylisting: 198.51.100.119 (t.wolf36@mail27.vendor.test -> k.maier@shop.example) doesn't exist. - temp. rejecting
@400000006aff24c41971ff02 11334 > 451 temporary failure (#4.3.0) 
@400000006aff24c41d0cd132 11334 < QUIT 
@400000006aff24c41d4d1e22 11334 > 221 mx1.example.net 
@400000006aff24c41d53f422 tcpserver: end 11334 status 0
@400000006aff24c41d53f422 tcpserver: status: 0/40
@400000006aff24c41d57ebc2 11334 < [EOF]
@400000006aff24c41d580332 11334 > [EOF]
@400000006aff24f0191f28f4 tcpserver: status: 1/40
@400000006aff24f0191f28f4 tcpserver: pid 11556 from 203.0.113.202
@400000006aff24f024ba001c tcpserver: ok 11556 mx1.example.net:192.0.2.25:25 mail.ferry.test:203.0.113.202::35104
@400000006aff24f02ff20a4c 11556 > 220 mx1.example.net ESMTP 
@400000006aff24f033f29b5c 11556 < EHLO mail.ferry.test 
@400000006aff24f0341eac9c 11556 > 250-mx1.example.net 
@400000006aff24f0341eb854 11556 > 250-PIPELINING 
@400000006aff24f0341f44f4 11556 > 250 8BITMIME 
@400000006aff24f034abdd24 11556 < MAIL FROM:<anna.koch33@ferry.test> 
@400000006aff24f034ac8904 11556 < RCPT TO:<b.lang@shop.example> 
@400000006aff24f034acf664 11556 < DATA 
@400000006aff24f034b4939c 11556 > 250 ok 
@400000006aff24f034b57244 greylisting: 203.0.113.202 (anna.koch33@ferry.test -> b.lang@shop.example) exists (id=44819) - accepting
@400000006aff24f034cde02c 11556 > 250 ok 
@400000006aff24f034f59ff4 11556 > 354 go ahead 
@400000006aff24f03b8ffe54 11556 < From: <anna.koch33@ferry.test> 
@400000006aff24f03b9011dc 11556 < To: <b.lang@shop.example> 
@400000006aff24f03b9011dc 11556 < Subject: our talk of last week 
@400000006aff24f03b9040bc 11556 < Message-ID: <mwnrs04m.11559@mail.ferry.test> 
@400000006aff24f03b90582c 11556 <  
@400000006aff24f03b90e0e4 11556 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff24f03b91a434 11556 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff24f03b927ef4 11556 < thank you for the papers, we shall l+
@400000006aff24f03b92c92c 11556 < ook at them next week 
@400000006aff24f03b938c7c 11556 < please find the minutes of the last meeting below 
@400000006aff24f03b938c7c 11556 < the delivery will be with you on Tuesday before noon 
@400000006aff24f03b943c44 11556 < kind regards 
@400000006aff24f03b94867c 11556 <  
@400000006aff24f03b94b55c 11556 < could you send the figures of October once more? 
@400000006aff24f03b94b55c 11556 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff24f03b95901c 11556 < starting delivery 1: msg 2 to lo+
@400000006aff24f03b960934 11556 < cal x@example.org 
@400000006aff24f03b96342c 11556 < thank you for the papers, we shall look at them next week 
@400000006aff24f03b96342c 11556 < please find the minutes of the last meeting below 
@400000006aff24f03b96e00c 11556 < the delivery will be with you on Tuesday before noon 
@400000006aff24f03b96e00c 11556 < kind regards 
@400000006aff24f03b96e00c 11556 <  
@400000006aff24f03b97beb4 11556 < could you send the figures of October once more? 
@400000006aff24f03b97beb4 11556 < +49 30 +
@400000006aff24f03b97ce54 11556 < 5550 1 + 49 30 5550 2 
@400000006aff24f03b97d624 11556 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff24f03b97f564 11556 < thank you for the papers, we shall look at them next week 
@400000006aff24f03b97f564 11556 < please find the minutes of the last meeting below 
@400000006aff24f03b98282c 11556 < the delivery will be with you on Tuesday before noon 
@400000006aff24f03b9891a4 11556 < kind regards 
@400000006aff24f03b995cc4 11556 <  
@400000006aff24f03b99a6fc 11556 < co+
@400000006aff24f03b99d1f4 11556 < uld you send the figures of October once more? 
@400000006aff24f03b99d1f4 11556 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff24f03b9a2bcc 11556 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff24f03b9ac03c 11556 < thank you for the papers, we shall look at them next week 
@400000006aff24f03b9ac03c 11556 < please find the minutes of the last meeting below 
@400000006aff24f100005fb4 11556 < the delivery will+
@400000006aff24f100005fb4 11556 <  be with you on Tuesday before noon 
@400000006aff24f10000f424 11556 < --------- 
@400000006aff24f10001a3ec 11556 < . 
@400000006aff24f104d0bffc 11556 > 250 ok 1795106023 qp 11559 
@400000006aff24f10bee67bc 11556 < QUIT 
@400000006aff24f10bfc13bc 11556 > 221 mx1.example.net 
@400000006aff24f10c034394 tcpserver: end 11556 status 0
@400000006aff24f10c037e2c tcpserver: status: 0/40
@400000006aff24f10c065c8c 11556 < [EOF]
@400000006aff24f10c069724 11556 > [EOF]
@400000006aff26cd20cfd378 tcpserver: status: 1/40
@400000006aff26cd20d07788 tcpserver: pid 13941 from 198.51.100.175
@400000006aff26cd2a3a68d8 tcpserver: ok 13941 mx1.example.net:192.0.2.25:25 host175.isp.test:198.51.100.175::11416
@400000006aff26ce04490bc0 rblsmtpd: 198.51.100.175 pid 13941: 451 https://zen.dnsbl.example/query/ip/198.51.100.175
@400000006aff26d0373f7690 tcpserver: end 13941 status 0
@400000006aff26d0373fd838 tcpserver: status: 0/40
@400000006aff26d91bfab264 tcpserver: status: 1/40
@400000006aff26d91bfab264 tcpserver: pid 14001 from 203.0.113.230
@400000006aff26d92414c354 tcpserver: ok 14001 mx1.example.net:192.0.2.25:25 mail.bricks.example:203.0.113.230::14730
@400000006aff26d92e954cf4 14001 > 220 mx1.example.net ESMTP 
@400000006aff26d9353c5584 14001 < EHLO mail.bricks.example 
@400000006aff26d935773ba4 14001 > 250-mx1.example.net 
@400000006aff26d935775314 14001 > 250-PIPELINING 
@400000006aff26d9357802dc 14001 > 250 8BITMIME 
@400000006aff26d9364b21bc 14001 < MAIL FROM:<carla14@bricks.example> 
@400000006aff26d936529fb4 14001 > 250 ok 
@400000006aff26da0159d14c 14001 < RCPT TO:<anna.koch@shop.example> 
@400000006aff26da015a90b4 greylisting: 203.0.113.230 (carla14@bricks.example -> anna.koch@shop.example) exists (id=81787) - accepting
@400000006aff26da0175d914 14001 > 250 ok 
@400000006aff26da081947c4 14001 < DATA 
@400000006aff26da083f2afc 14001 > 354 go ahead 
@400000006aff26da0c23335c 14001 < From: <carla14@bricks.example> 
@400000006aff26da0c235e54 14001 < To: <anna.koch@shop.example> 
@400000006aff26da0c23911c 14001 < Subject: our talk of last week 
@400000006aff26da0c23911c 14001 < Message-ID: <mwns2hkl.14005@mail.bricks.example> 
@400000006aff26da0c23db54 14001 <  
@400000006aff26da0c245854 14001 < could you send the figures of October once more? 
@400000006aff26da0c24c1cc 14001 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26da0c24ecc4 14001 < starting delivery 1: msg 2 to +
@400000006aff26da0c24f494 14001 < local x@example.org 
@400000006aff26da0c24f494 14001 < thank you for the papers, we shall look at them next week 
@400000006aff26da0c252f2c 14001 < please find the minutes of the last meeting below 
@400000006aff26da0c253ecc 14001 < the delivery will be with you on Tuesday before noon 
@400000006aff26da0c25b014 14001 < kind regards 
@400000006aff26da0c2611bc 14001 <  
@400000006aff26da0c2638cc 14001 < could you send the figures of October once more? 
@400000006aff26da0c26a62c 14001 < +49 3+
@400000006aff26da0c27908c 14001 < 0 5550 1 + 49 30 5550 2 
@400000006aff26da0c2801d4 14001 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26da0c285f94 14001 < thank you for the papers, we shall look at them next week 
@400000006aff26da0c28f01c 14001 < please find the minutes of the last meeting below 
@400000006aff26da0c29a3cc 14001 < the delivery will be with you on Tuesday before noon 
@400000006aff26da0c29b36c 14001 < kind regards 
@400000006aff26da0c2a0574 14001 <  
@400000006aff26da0c2accac 14001 < could you send the figures of October once more? 
@400000006aff26da0c2accac 14001 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26da0c2accac 14001 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26da0c2accac 14001 < thank you for the papers, we shall look at them next week 
@400000006aff26da0c2b93e4 14001 < please find the minutes of the last meeting below 
@400000006aff26da0c2b93e4 14001 < the delivery wi+
@400000006aff26da0c2c534c 14001 < ll be with you on Tuesday before noon 
@400000006aff26da0c2ca93c 14001 < kind regards 
@400000006aff26da0c2cf374 14001 <  
@400000006aff26da0c2d5134 14001 < could you send the figures of October once more? 
@400000006aff26da0c2dfd14 14001 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26da0c2e08cc 14001 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26da0c2e08cc 14001 < thank you for the papers, we shall look at them next week 
@400000006aff26da0c2e08cc 14001 < please find+
@400000006aff26da0c2e81e4 14001 <  the minutes of the last meeting below 
@400000006aff26da0c2ee774 14001 < the delivery will be with you on Tuesday before noon 
@400000006aff26da0c2efafc 14001 < kind regards 
@400000006aff26da0c2efafc 14001 <  
@400000006aff26da0c2efee4 14001 < could you send the figures of October once more? 
@400000006aff26da0c2f8b84 14001 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26da0c2f9b24 14001 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26da0c2f9b24 14001 < thank you for t+
@400000006aff26da0c301c0c 14001 < he papers, we shall look at them next week 
@400000006aff26da0c301c0c 14001 < please find the minutes of the last meeting below 
@400000006aff26da0c302f94 14001 < the delivery will be with you on Tuesday before noon 
@400000006aff26da0c302f94 14001 < kind regards 
@400000006aff26da0c30cfbc 14001 <  
@400000006aff26da0c31aa7c 14001 < could you send the figures of October once more? 
@400000006aff26da0c31e514 14001 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26da0c32006c 14001 < starting de+
@400000006aff26da0c32d744 14001 < livery 1: msg 2 to local x@example.org 
@400000006aff26da0c32d744 14001 < thank you for the papers, we shall look at them next week 
@400000006aff26da0c3367cc 14001 < please find the minutes of the last meeting below 
@400000006aff26da0c33e4cc 14001 < the delivery will be with you on Tuesday before noon 
@400000006aff26da0c3465b4 14001 < kind regards 
@400000006aff26da0c3465b4 14001 <  
@400000006aff26da0c354844 14001 < could you send the figures of Octobe+
@400000006aff26da0c359e34 14001 < r once more? 
@400000006aff26da0c35d8cc 14001 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26da0c35d8cc 14001 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26da0c35f03c 14001 < thank you for the papers, we shall look at them next week 
@400000006aff26da0c361364 14001 < please find the minutes of the last meeting below 
@400000006aff26da0c36174c 14001 < the delivery will be with you on Tuesday before noo+
@400000006aff26da0c362ad4 14001 < n 
@400000006aff26da0c36afa4 14001 < kind regards 
@400000006aff26da0c36bf44 14001 <  
@400000006aff26da0c36e26c 14001 < could you send the figures of October once more? 
@400000006aff26da0c36e26c 14001 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26da0c36e26c 14001 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26da0c37a9a4 14001 < thank you for the papers, we shall look at them next week 
@400000006aff26da0c37a9a4 14001 < please find the minutes of the last meeting bel+
@400000006aff26da0c37a9a4 14001 < ow 
@400000006aff26da0c37a9a4 14001 < the delivery will be with you on Tuesday before noon 
@400000006aff26da0c385d54 14001 < kind regards 
@400000006aff26da0c392c5c 14001 <  
@400000006aff26da0c39536c 14001 < could you send the figures of October once more? 
@400000006aff26da0c3999bc 14001 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26da0c3a1e8c 14001 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26da0c3a265c 14001 < thank you for the papers, we shall look at them nex+
@400000006aff26da0c3a265c 14001 < t week 
@400000006aff26da0c3ada0c 14001 < please find the minutes of the last meeting below 
@400000006aff26da0c3bc46c 14001 < the delivery will be with you on Tuesday before noon 
@400000006aff26da0c3c399c 14001 < kind regards 
@400000006aff26da0c3c7434 14001 <  
@400000006aff26da0c3d08a4 14001 < could you send the figures of October once more? 
@400000006aff26da0c3d08a4 14001 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26da0c3d08a4 14001 < starting delivery 1: msg 2 to local x@example.o+
@400000006aff26da0c3dcbf4 14001 < rg 
@400000006aff26da0c3e5c7c 14001 < thank you for the papers, we shall look at them next week 
@400000006aff26da0c3e5c7c 14001 < please find the minutes of the last meeting below 
@400000006aff26da0c3eae84 14001 < the delivery will be with you on Tuesday before noon 
@400000006aff26da0c3edd64 14001 < kind regards 
@400000006aff26da0c3efca4 14001 <  
@400000006aff26da0c3fbc0c 14001 < could you send the figures of October once more? 
@400000006aff26da0c408b14 14001 < +49 30 5550 1 + 49 30 +
@400000006aff26da0c408b14 14001 < 5550 2 
@400000006aff26da0c412f24 14001 < ------------------------------ 
@400000006aff26da0c41718c 14001 < . 
@400000006aff26da0edc40ac 14001 > 250 ok 1795106512 qp 14005 
@400000006aff26da160970fc 14001 < QUIT 
@400000006aff26da16457c14 14001 > 221 mx1.example.net 
@400000006aff26da164c4e2c tcpserver: end 14001 status 0
@400000006aff26da164d09ac tcpserver: status: 0/40
@400000006aff26da164f6ef4 14001 < [EOF]
@400000006aff26da164f6ef4 14001 > [EOF]
@400000006aff26e105a2f094 tcpserver: status: 1/40
@400000006aff26e105a2f094 tcpserver: pid 14039 from 203.0.113.230
@400000006aff26e10cc2cad4 tcpserver: ok 14039 mx1.example.net:192.0.2.25:25 mail.bricks.example:203.0.113.230::18845
@400000006aff26e1126f8544 14039 > 220 mx1.example.net ESMTP 
@400000006aff26e1134ca6a4 14039 < EHLO mail.bricks.example 
@400000006aff26e1135dd8fc 14039 > 250-mx1.example.net 
@400000006aff26e1135ea41c 14039 > 250-PIPELINING 
@400000006aff26e1135ed6e4 14039 > 250 8BITMIME 
@400000006aff26e1154cd7bc 14039 < MAIL FROM:<b.lang16@bricks.example> 
@400000006aff26e11573ef8c 14039 > 250 ok 
@400000006aff26e11648374c 14039 < RCPT TO:<j.klein@club.example> 
@400000006aff26e11648568c greylisting: 203.0.113.230 (b.lang16@bricks.example -> j.klein@club.example) exists (id=44615) - accepting
@400000006aff26e1164f4fb4 14039 > 250 ok 
@400000006aff26e1176cba1c 14039 < DATA 
@400000006aff26e11786e16c 14039 > 354 go ahead 
@400000006aff26e118a53e04 14039 < From: <b.lang16@bricks.example> 
@400000006aff26e118a5af4c 14039 < To: <j.klein@club.example> 
@400000006aff26e118a63804 14039 < Subject: our talk of last week 
@400000006aff26e118a66acc 14039 < Message-ID: <mwns2n4i.14041@mail.bricks.example> 
@400000006aff26e118a6bcd4 14039 <  
@400000006aff26e118a72e1c 14039 < the delivery will be with you on Tuesday before noon 
@400000006aff26e118a7f93c 14039 < kind regards 
@400000006aff26e118a87a24 14039 <  
@400000006aff26e118a88dac 14039 < could you send the figures of October onc+
@400000006aff26e118a88dac 14039 < e more? 
@400000006aff26e118a9127c 14039 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26e118a9127c 14039 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26e118a9b2a4 14039 < thank you for the papers, we shall look at them next week 
@400000006aff26e118aa6654 14039 < please find the minutes of the last meeting below 
@400000006aff26e118aabc44 14039 < the delivery will be with you on Tuesday before noon 
@400000006aff26e118aac02c 14039 < ki+
@400000006aff26e118aac02c 14039 < nd regards 
@400000006aff26e118aac02c 14039 <  
@400000006aff26e118ab50b4 14039 < could you send the figures of October once more? 
@400000006aff26e118ac17ec 14039 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26e118acb42c 14039 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26e118aceec4 14039 < thank you for the papers, we shall look at them next week 
@400000006aff26e118adaa44 14039 < please find the minutes of the last meeting below 
@400000006aff26e118ae3eb4 14039 < -+
@400000006aff26e118ae3eb4 14039 < ------------------------------------------ 
@400000006aff26e118aebf9c 14039 < . 
@400000006aff26e11a82db8c 14039 > 250 ok 1795106519 qp 14041 
@400000006aff26e11befd524 14039 < QUIT 
@400000006aff26e11c1d885c 14039 > 221 mx1.example.net 
@400000006aff26e11c25fc6c tcpserver: end 14039 status 0
@400000006aff26e11c267d54 tcpserver: status: 0/40
@400000006aff26e11c289c4c 14039 < [EOF]
@400000006aff26e11c294444 14039 > [EOF]
@400000006aff26f32be8035c tcpserver: status: 1/40
@400000006aff26f32be8805c tcpserver: pid 14132 from 203.0.113.24
@400000006aff26f3324525f4 tcpserver: ok 14132 mx1.example.net:192.0.2.25:25 mail.harbour.test:203.0.113.24::36917
@400000006aff26f3352e5f4c 14132 > 220 mx1.example.net ESMTP 
@400000006aff26f337b4c7c4 14132 < EHLO mail.harbour.test 
@400000006aff26f337df564c 14132 > 250-mx1.example.net 
@400000006aff26f337df5a34 14132 > 250-PIPELINING 
@400000006aff26f337dfd34c 14132 > 250 8BITMIME 
@400000006aff26f33a188154 14132 < MAIL FROM:<o.beck22@harbour.test> 
@400000006aff26f33a188154 14132 < RCPT TO:<y.kurz@shop.example> 
@400000006aff26f33a18d744 14132 < DATA 
@400000006aff26f33a267b74 14132 > 250 ok 
@400000006aff26f33a272b3c greylisting: 203.0.113.24 (o.beck22@harbour.test -> y.kurz@shop.example) exists (id=33689) - accepting
@400000006aff26f33a5edd0c 14132 > 250 ok 
@400000006aff26f33a6787cc 14132 > 354 go ahead 
@400000006aff26f4053a5354 14132 < From: <o.beck22@harbour.test> 
@400000006aff26f4053b39cc 14132 < To: <y.kurz@shop.example> 
@400000006aff26f4053c242c 14132 < Subject: our talk of last week 
@400000006aff26f4053c242c 14132 < Message-ID: <mwns31jc.14134@mail.harbour.test> 
@400000006aff26f4053c918c 14132 <  
@400000006aff26f4053cd3f4 14132 < thank you for the papers, we shall look at them next week 
@400000006aff26f4053ce394 14132 < please find the minutes of the last meeting below 
@400000006aff26f4053d9744 14132 < the de+
@400000006aff26f4053e5e7c 14132 < livery will be with you on Tuesday before noon 
@400000006aff26f4053e5e7c 14132 < kind regards 
@400000006aff26f4053f0a5c 14132 <  
@400000006aff26f4053faa84 14132 < could you send the figures of October once more? 
@400000006aff26f4054046c4 14132 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26f40540d364 14132 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26f40541a654 14132 < thank you for the papers, we shall look at them next week 
@400000006aff26f40541d14c 14132 < pl+
@400000006aff26f405422354 14132 < ease find the minutes of the last meeting below 
@400000006aff26f40542273c 14132 < the delivery will be with you on Tuesday before noon 
@400000006aff26f40542d31c 14132 < kind regards 
@400000006aff26f40542d31c 14132 <  
@400000006aff26f40542d31c 14132 < could you send the figures of October once more? 
@400000006aff26f40542ded4 14132 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26f405434464 14132 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26f405439e3c 14132 < thank +
@400000006aff26f40543c54c 14132 < you for the papers, we shall look at them next week 
@400000006aff26f40543c54c 14132 < please find the minutes of the last meeting below 
@400000006aff26f40543d104 14132 < the delivery will be with you on Tuesday before noon 
@400000006aff26f405443694 14132 < kind regards 
@400000006aff26f40544afac 14132 <  
@400000006aff26f40544c334 14132 < could you send the figures of October once more? 
@400000006aff26f405458a6c 14132 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26f40545effc 14132 < st+
@400000006aff26f4054645ec 14132 < arting delivery 1: msg 2 to local x@example.org 
@400000006aff26f4054714f4 14132 < thank you for the papers, we shall look at them next week 
@400000006aff26f4054714f4 14132 < please find the minutes of the last meeting below 
@400000006aff26f40547efb4 14132 < the delivery will be with you on Tuesday before noon 
@400000006aff26f40547efb4 14132 < kind regards 
@400000006aff26f40548af1c 14132 <  
@400000006aff26f4054991ac 14132 < could you send the figures +
@400000006aff26f4054a54fc 14132 < of October once more? 
@400000006aff26f4054afcf4 14132 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26f4054afcf4 14132 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26f4054afcf4 14132 < thank you for the papers, we shall look at them next week 
@400000006aff26f4054bdf84 14132 < please find the minutes of the last meeting below 
@400000006aff26f4054c1a1c 14132 < the delivery will be with you on Tuesday b+
@400000006aff26f4054d0094 14132 < efore noon 
@400000006aff26f4054d0094 14132 < kind regards 
@400000006aff26f4054d911c 14132 <  
@400000006aff26f4054dfa94 14132 < could you send the figures of October once more? 
@400000006aff26f4054dfa94 14132 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26f4054dfa94 14132 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26f4054e7b7c 14132 < thank you for the papers, we shall look at them next week 
@400000006aff26f4054eb9fc 14132 < please find the minutes of the last me+
@400000006aff26f4054f7194 14132 < eting below 
@400000006aff26f4054f7194 14132 < the delivery will be with you on Tuesday before noon 
@400000006aff26f40550486c 14132 < kind regards 
@400000006aff26f40550e0c4 14132 <  
@400000006aff26f40550e0c4 14132 < could you send the figures of October once more? 
@400000006aff26f40551b3b4 14132 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26f4055282bc 14132 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26f40553366c 14132 < thank you for the papers, we shall look at+
@400000006aff26f40553366c 14132 <  them next week 
@400000006aff26f405534224 14132 < please find the minutes of the last meeting below 
@400000006aff26f405534224 14132 < the delivery will be with you on Tuesday before noon 
@400000006aff26f405534224 14132 < kind regards 
@400000006aff26f40553b36c 14132 <  
@400000006aff26f40553bb3c 14132 < could you send the figures of October once more? 
@400000006aff26f405548274 14132 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26f40554d47c 14132 < starting delivery 1: msg 2 to local x@+
@400000006aff26f40554d47c 14132 < example.org 
@400000006aff26f4055570bc 14132 < thank you for the papers, we shall look at them next week 
@400000006aff26f4055570bc 14132 < please find the minutes of the last meeting below 
@400000006aff26f40555e204 14132 < the delivery will be with you on Tuesday before noon 
@400000006aff26f40555fd5c 14132 < kind regards 
@400000006aff26f405563bdc 14132 <  
@400000006aff26f40556c87c 14132 < could you send the figures of October once more? 
@400000006aff26f4055739c4 14132 < +49 30 5550 1+
@400000006aff26f40557f544 14132 <  + 49 30 5550 2 
@400000006aff26f40558474c 14132 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26f40558474c 14132 < thank you for the papers, we shall look at them next week 
@400000006aff26f40558474c 14132 < please find the minutes of the last meeting below 
@400000006aff26f40558474c 14132 < the delivery will be with you on Tuesday before noon 
@400000006aff26f40558474c 14132 < kind regards 
@400000006aff26f405591e24 14132 <  
@400000006aff26f40559d5bc 14132 < could yo+
@400000006aff26f40559dd8c 14132 < u send the figures of October once more? 
@400000006aff26f40559ed2c 14132 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26f4055a990c 14132 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26f4055ad78c 14132 < thank you for the papers, we shall look at them next week 
@400000006aff26f4055b6044 14132 < please find the minutes of the last meeting below 
@400000006aff26f4055c1fac 14132 < the delivery will be wi+
@400000006aff26f4055c3eec 14132 < th you on Tuesday before noon 
@400000006aff26f4055c6214 14132 < kind regards 
@400000006aff26f4055c90f4 14132 <  
@400000006aff26f4055c90f4 14132 < could you send the figures of October once more? 
@400000006aff26f4055d217c 14132 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff26f4055df854 14132 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff26f4055df854 14132 < thank you for the papers, we shall look at them next week 
@400000006aff26f4055e4674 14132 < -------------------+
@400000006aff26f4055e5de4 14132 < ---------------- 
@400000006aff26f4055e5de4 14132 < . 
@400000006aff26f4074f3934 14132 > 250 ok 1795106538 qp 14134 
@400000006aff26f409639a44 14132 < QUIT 
@400000006aff26f4097a1044 14132 > 221 mx1.example.net 
@400000006aff26f40981019c tcpserver: end 14132 status 0
@400000006aff26f40981960c tcpserver: status: 0/40
@400000006aff26f4098441a4 14132 < [EOF]
@400000006aff26f40985187c 14132 > [EOF]
@400000006aff27101e63711c tcpserver: status: 1/40
@400000006aff27101e643854 tcpserver: pid 14276 from 198.51.100.126
@400000006aff2710227f5e14 tcpserver: ok 14276 mx1.example.net:192.0.2.25:25 mail.station.test:198.51.100.126::15113
@400000006aff27102b06d2ec 14276 > 220 mx1.example.net ESMTP 
@400000006aff27102b83abdc 14276 < EHLO mail.station.test 
@400000006aff27102bbf8bfc 14276 > 250-mx1.example.net 
@400000006aff27102bbf8bfc 14276 > 250-PIPELINING 
@400000006aff27102bbf8bfc 14276 > 250 8BITMIME 
@400000006aff27102c67457c 14276 < MAIL FROM:<carla35@station.test> 
@400000006aff27102c67d604 14276 < RCPT TO:<paula@example.net> 
@400000006aff27102c67ed74 14276 < DATA 
@400000006aff27102c9e4b6c 14276 > 250 ok 
@400000006aff27102c9e89ec greylisting: 198.51.100.126 (carla35@station.test -> paula@example.net) exists (id=6205) - accepting
@400000006aff27102cd00db4 14276 > 250 ok 
@400000006aff27102d045c54 14276 > 354 go ahead 
@400000006aff27102dedba84 14276 < From: <carla35@station.test> 
@400000006aff27102dee2014 14276 < To: <paula@example.net> 
@400000006aff27102deec03c 14276 < Subject: our talk of last week 
@400000006aff27102deec03c 14276 < Message-ID: <mwns3nof.14278@mail.station.test> 
@400000006aff27102deec03c 14276 <  
@400000006aff27102deec03c 14276 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff27102def1dfc 14276 < thank you for the papers, we shall look at them next week 
@400000006aff27102defa2cc 14276 < please fi+
@400000006aff27102df00c44 14276 < nd the minutes of the last meeting below 
@400000006aff27102df0373c 14276 < the delivery will be with you on Tuesday before noon 
@400000006aff27102df046dc 14276 < kind regards 
@400000006aff27102df0a884 14276 <  
@400000006aff27102df18b14 14276 < could you send the figures of October once more? 
@400000006aff27102df20bfc 14276 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff27102df20bfc 14276 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff27102df2a06c 14276 < thank you for+
@400000006aff27102df34c4c 14276 <  the papers, we shall look at them next week 
@400000006aff27102df35fd4 14276 < please find the minutes of the last meeting below 
@400000006aff27102df35fd4 14276 < the delivery will be with you on Tuesday before noon 
@400000006aff27102df38acc 14276 < kind regards 
@400000006aff27102df3e88c 14276 <  
@400000006aff27102df432c4 14276 < could you send the figures of October once more? 
@400000006aff27102df4f9fc 14276 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff27102df505b4 14276 < starting +
@400000006aff27102df51554 14276 < delivery 1: msg 2 to local x@example.org 
@400000006aff27102df51554 14276 < thank you for the papers, we shall look at them next week 
@400000006aff27102df5b57c 14276 < please find the minutes of the last meeting below 
@400000006aff27102df6980c 14276 < the delivery will be with you on Tuesday before noon 
@400000006aff27102df6980c 14276 < kind regards 
@400000006aff27102df6da74 14276 <  
@400000006aff27102df799dc 14276 < could you send the figures of Octo+
@400000006aff27102df7f3b4 14276 < ber once more? 
@400000006aff27102df7f3b4 14276 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff27102df864fc 14276 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff27102df93bd4 14276 < thank you for the papers, we shall look at them next week 
@400000006aff27102df93bd4 14276 < please find the minutes of the last meeting below 
@400000006aff27102df9478c 14276 < the delivery will be with you on Tuesday before n+
@400000006aff27102df9ef84 14276 < oon 
@400000006aff27102dfa783c 14276 < kind regards 
@400000006aff27102dfa783c 14276 <  
@400000006aff27102dfab2d4 14276 < could you send the figures of October once more? 
@400000006aff27102dfb5eb4 14276 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff27102dfbdbb4 14276 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff27102dfbeb54 14276 < thank you for the papers, we shall look at them next week 
@400000006aff27102dfbeb54 14276 < ---------------------------------------------+
@400000006aff27102dfc54cc 14276 < --- 
@400000006aff27102dfc54cc 14276 < . 
@400000006aff271030db128c 14276 > 250 ok 1795106566 qp 14278 
@400000006aff271037d7288c 14276 < QUIT 
@400000006aff27103806c40c 14276 > 221 mx1.example.net 
@400000006aff2710380e652c tcpserver: end 14276 status 0
@400000006aff2710380f0d24 tcpserver: status: 0/40
@400000006aff271038122a04 14276 < [EOF]
@400000006aff271038122a04 14276 > [EOF]
@400000006aff283a1766c6ac tcpserver: status: 1/40
@400000006aff283a1767052c tcpserver: pid 15765 from 203.0.113.113
@400000006aff283a1c0abfc4 tcpserver: ok 15765 mx1.example.net:192.0.2.25:25 mail.quarry.example:203.0.113.113::49729
@400000006aff283a250f1174 15765 > 220 mx1.example.net ESMTP 
@400000006aff283a2bba734c 15765 < EHLO mail.quarry.example 
@400000006aff283a2bed4704 15765 > 250-mx1.example.net 
@400000006aff283a2bed4704 15765 > 250-PIPELINING 
@400000006aff283a2bed4704 15765 > 250 8BITMIME 
@400000006aff283a32707f9c 15765 < MAIL FROM:<> 
@400000006aff283a3270d1a4 15765 < RCPT TO:<ute@shop.example> 
@400000006aff283a3270e144 15765 < DATA 
@400000006aff283a32a819fc 15765 > 250 ok 
@400000006aff283a32a819fc greylisting: 203.0.113.113 ( -> ute@shop.example) exists (id=26102) - accepting
@400000006aff283a32b8d724 15765 > 250 ok 
@400000006aff283a32f1f054 15765 > 354 go ahead 
@400000006aff283a3819dac4 15765 < From: <MAILER-DAEMON@mail.quarry.example> 
@400000006aff283a381a9a2c 15765 < To: <ute@shop.example> 
@400000006aff283a381b5994 15765 < Subject: failure notice 
@400000006aff283a381c383c 15765 < Message-ID: <mwnsa1sf.15769@mail.quarry.example> 
@400000006aff283a381c383c 15765 <  
@400000006aff283a381c383c 15765 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff283a381c383c 15765 < thank you for the papers, we shall look at them next week 
@400000006aff283a381ca984 15765 < pl+
@400000006aff283a381d0744 15765 < ease find the minutes of the last meeting below 
@400000006aff283a381d0744 15765 < the delivery will be with you on Tuesday before noon 
@400000006aff283a381d0744 15765 < kind regards 
@400000006aff283a381d0744 15765 <  
@400000006aff283a381dd64c 15765 < could you send the figures of October once more? 
@400000006aff283a381de9d4 15765 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff283a381ed04c 15765 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff283a381ed04c 15765 < thank +
@400000006aff283a381f1a84 15765 < you for the papers, we shall look at them next week 
@400000006aff283a381f7844 15765 < please find the minutes of the last meeting below 
@400000006aff283a381fa33c 15765 < the delivery will be with you on Tuesday before noon 
@400000006aff283a381fa33c 15765 < kind regards 
@400000006aff283a381fb2dc 15765 <  
@400000006aff283a381fb6c4 15765 < could you send the figures of October once more? 
@400000006aff283a381fddd4 15765 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff283a3820668c 15765 < st+
@400000006aff283a3820668c 15765 < arting delivery 1: msg 2 to local x@example.org 
@400000006aff283a382102cc 15765 < thank you for the papers, we shall look at them next week 
@400000006aff283a38217be4 15765 < please find the minutes of the last meeting below 
@400000006aff283a3821e944 15765 < the delivery will be with you on Tuesday before noon 
@400000006aff283a3821e944 15765 < kind regards 
@400000006aff283a3821e944 15765 <  
@400000006aff283a38221c0c 15765 < could you send the figures +
@400000006aff283a3822d3a4 15765 < of October once more? 
@400000006aff283a38234104 15765 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff283a38234104 15765 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff283a38234104 15765 < ---------------- 
@400000006aff283a3823aa7c 15765 < . 
@400000006aff283b02922654 15765 > 250 ok 1795106865 qp 15769 
@400000006aff283b09ea75b4 15765 < QUIT 
@400000006aff283b0a0fe7a4 15765 > 221 mx1.example.net 
@400000006aff283b0a1788c4 tcpserver: end 15765 status 0
@400000006aff283b0a1788c4 tcpserver: status: 0/40
@400000006aff283b0a1b1ad4 15765 < [EOF]
@400000006aff283b0a1b1ad4 15765 > [EOF]
@400000006aff289624801cc6 tcpserver: status: 1/40
@400000006aff289624801cc6 tcpserver: pid 16227 from 198.51.100.102
@400000006aff28962567d516 tcpserver: ok 16227 mx1.example.net:192.0.2.25:25 :198.51.100.102::43225
@400000006aff28962c0cf176 16227 > 220 mx1.example.net ESMTP 
@400000006aff2896335efb5e 16227 < EHLO host102.isp.test 
@400000006aff289633a18e56 16227 > 250-mx1.example.net 
@400000006aff289633a18e56 16227 > 250-PIPELINING 
@400000006aff289633a19626 16227 > 250 8BITMIME 
@400000006aff28963a1bc63e 16227 < MAIL FROM:<k.maier7@mail21.vendor.test> 
@400000006aff28963a3c36ee 16227 > 250 ok 
@400000006aff289703879b3e 16227 < RCPT TO:<office@shop.example> 
@400000006aff28970387a6f6 greylisting: 198.51.100.102 (k.maier7@mail21.vendor.test -> office@shop.example) doesn't exist. - temp. rejecting
@400000006aff289703b9aba6 16227 > 451 temporary failure (#4.3.0) 
@400000006aff28970788fb56 16227 < QUIT 
@400000006aff289707a6d00e 16227 > 221 mx1.example.net 
@400000006aff289707ae906e tcpserver: end 16227 status 0
@400000006aff289707af3866 tcpserver: status: 0/40
@400000006aff289707b20726 16227 < [EOF]
@400000006aff289707b2786e 16227 > [EOF]
@400000006aff29810f7d35c0 tcpserver: status: 1/40
@400000006aff29810f7daed8 tcpserver: pid 17400 from 198.51.100.123
@400000006aff29812553d110 tcpserver: ok 17400 mx1.example.net:192.0.2.25:25 :198.51.100.123::46502
@400000006aff298131108818 17400 > 220 mx1.example.net ESMTP 
@400000006aff2981354c64d8 17400 < EHLO host123.isp.test 
@400000006aff298135555200 17400 > 250-mx1.example.net 
@400000006aff298135563c60 17400 > 250-PIPELINING 
@400000006aff298135567ae0 17400 > 250 8BITMIME 
@400000006aff29813855d060 17400 < MAIL FROM:<o.beck34@mail18.vendor.test> 
@400000006aff29813861b358 17400 > 250 ok 
@400000006aff298201daaba0 17400 < RCPT TO:<sales@example.net> 
@400000006aff298201db5f50 greylisting: 198.51.100.123 (o.beck34@mail18.vendor.test -> sales@example.net) doesn't exist. - temp. rejecting
@400000006aff298201f294b8 17400 > 451 temporary failure (#4.3.0) 
@400000006aff2982029210d8 17400 < QUIT 
@400000006aff298202c34a68 17400 > 221 mx1.example.net 
@400000006aff298202cb0eb0 tcpserver: end 17400 status 0
@400000006aff298202cb7c10 tcpserver: status: 0/40
@400000006aff298202ce5a70 17400 < [EOF]
@400000006aff298202ce5a70 17400 > [EOF]
@400000006aff2a50312f3984 tcpserver: status: 1/40
@400000006aff2a50312f3984 tcpserver: pid 18438 from 198.51.100.126
@400000006aff2a5035d201ec tcpserver: ok 18438 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::28228
@400000006aff2a5039ab7b2c 18438 > 220 mx1.example.net ESMTP 
@400000006aff2a51041f88cc 18438 < EHLO mail.bigmail.example 
@400000006aff2a5104434924 18438 > 250-mx1.example.net 
@400000006aff2a5104434924 18438 > 250-PIPELINING 
@400000006aff2a510443935c 18438 > 250 8BITMIME 
@400000006aff2a5109a9d2d4 18438 < MAIL FROM:<h.vogel33@bigmail.example> 
@400000006aff2a5109bb4b7c 18438 > 250 ok 
@400000006aff2a510fb24d8c 18438 < RCPT TO:<t.wolf@shop.example> 
@400000006aff2a510fb2a764 greylisting: 198.51.100.126 (h.vogel33@bigmail.example -> t.wolf@shop.example) exists (id=71164) - accepting
@400000006aff2a510fe4a82c 18438 > 250 ok 
@400000006aff2a511575a8f4 18438 < DATA 
@400000006aff2a51159571ac 18438 > 354 go ahead 
@400000006aff2a5119826b1c 18438 < From: <h.vogel33@bigmail.example> 
@400000006aff2a511982f7bc 18438 < To: <t.wolf@shop.example> 
@400000006aff2a5119832a84 18438 < Subject: our talk of last week 
@400000006aff2a51198345dc 18438 < Message-ID: <mwnsli7q.18441@mail.bigmail.example> 
@400000006aff2a51198418cc 18438 <  
@400000006aff2a511984b124 18438 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2a51198560ec 18438 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2a51198560ec 18438 < thank you for the papers, we+
@400000006aff2a51198560ec 18438 <  shall look at them next week 
@400000006aff2a51198593b4 18438 < please find the minutes of the last meeting below 
@400000006aff2a5119860ccc 18438 < the delivery will be with you on Tuesday before noon 
@400000006aff2a5119869d54 18438 < kind regards 
@400000006aff2a5119874934 18438 <  
@400000006aff2a5119875cbc 18438 < could you send the figures of October once more? 
@400000006aff2a5119877bfc 18438 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2a511987fce4 18438 < starting delivery 1: msg+
@400000006aff2a5119883394 18438 <  2 to local x@example.org 
@400000006aff2a51198875fc 18438 < thank you for the papers, we shall look at them next week 
@400000006aff2a51198875fc 18438 < please find the minutes of the last meeting below 
@400000006aff2a511988953c 18438 < the delivery will be with you on Tuesday before noon 
@400000006aff2a51198948ec 18438 < kind regards 
@400000006aff2a51198948ec 18438 <  
@400000006aff2a51198948ec 18438 < could you send the figures of October once more?+
@400000006aff2a51198948ec 18438 <  
@400000006aff2a511989c9d4 18438 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2a511989c9d4 18438 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2a51198a4abc 18438 < thank you for the papers, we shall look at them next week 
@400000006aff2a51198a69fc 18438 < please find the minutes of the last meeting below 
@400000006aff2a51198a9cc4 18438 < -------------------- 
@400000006aff2a51198a9cc4 18438 < . 
@400000006aff2a512097681c 18438 > 250 ok 1795107399 qp 18441 
@400000006aff2a512659489c 18438 < QUIT 
@400000006aff2a5126727204 18438 > 221 mx1.example.net 
@400000006aff2a5126796f14 tcpserver: end 18438 status 0
@400000006aff2a512679c11c tcpserver: status: 0/40
@400000006aff2a51267ca74c 18438 < [EOF]
@400000006aff2a51267ca74c 18438 > [EOF]
@400000006aff2ab6086c8074 tcpserver: status: 1/40
@400000006aff2ab6086d3fdc tcpserver: pid 18944 from 198.51.100.73
@400000006aff2ab6110b51c4 tcpserver: ok 18944 mx1.example.net:192.0.2.25:25 mail.cedar.test:198.51.100.73::48080
@400000006aff2ab61c1844b4 18944 > 220 mx1.example.net ESMTP 
@400000006aff2ab620c64434 18944 < EHLO mail.cedar.test 
@400000006aff2ab620cce384 18944 > 250-mx1.example.net 
@400000006aff2ab620cce384 18944 > 250-PIPELINING 
@400000006aff2ab620cd0e7c 18944 > 250 8BITMIME 
@400000006aff2ab625aff8dc 18944 < MAIL FROM:<z.jung3@cedar.test> 
@400000006aff2ab625d7b8a4 18944 > 250 ok 
@400000006aff2ab62c341404 18944 < RCPT TO:<emma@club.example> 
@400000006aff2ab62c34278c greylisting: 198.51.100.73 (z.jung3@cedar.test -> emma@club.example) exists (id=47172) - accepting
@400000006aff2ab62c60cd3c 18944 > 250 ok 
@400000006aff2ab62ffe23f4 18944 < RCPT TO:<z.jung@shop.example> 
@400000006aff2ab62ffec41c greylisting: 198.51.100.73 (z.jung3@cedar.test -> z.jung@shop.example) exists (id=88269) - accepting
@400000006aff2ab63024c694 18944 > 250 ok 
@400000006aff2ab63764d6ec 18944 < RCPT TO:<anna.koch@shop.example> 
@400000006aff2ab6376582cc greylisting: 198.51.100.73 (z.jung3@cedar.test -> anna.koch@shop.example) exists (id=43862) - accepting
@400000006aff2ab6377885fc 18944 > 250 ok 
@400000006aff2ab7031a6924 18944 < RCPT TO:<greta@example.net> 
@400000006aff2ab7031af1dc greylisting: 198.51.100.73 (z.jung3@cedar.test -> greta@example.net) exists (id=10340) - accepting
@400000006aff2ab7033bacc4 18944 > 250 ok 
@400000006aff2ab70a83278c 18944 < RCPT TO:<f.braun@club.example> 
@400000006aff2ab70a83fe64 greylisting: 198.51.100.73 (z.jung3@cedar.test -> f.braun@club.example) exists (id=87678) - accepting
@400000006aff2ab70abc488c 18944 > 250 ok 
@400000006aff2ab70e206abc 18944 < DATA 
@400000006aff2ab70e601b6c 18944 > 354 go ahead 
@400000006aff2ab70fa2e43c 18944 < From: <z.jung3@cedar.test> 
@400000006aff2ab70fa3c2e4 18944 < To: <emma@club.example> 
@400000006aff2ab70fa3c2e4 18944 < Subject: our talk of last week 
@400000006aff2ab70fa3c2e4 18944 < Message-ID: <mwnsnorx.18950@mail.cedar.test> 
@400000006aff2ab70fa3c2e4 18944 <  
@400000006aff2ab70fa495d4 18944 < could you send the figures of October once more? 
@400000006aff2ab70fa57094 18944 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2ab70fa608ec 18944 < starting delivery 1: msg 2 to local x@examp+
@400000006aff2ab70fa6a144 18944 < le.org 
@400000006aff2ab70fa7687c 18944 < thank you for the papers, we shall look at them next week 
@400000006aff2ab70fa827e4 18944 < please find the minutes of the last meeting below 
@400000006aff2ab70fa8d7ac 18944 < the delivery will be with you on Tuesday before noon 
@400000006aff2ab70fa8d7ac 18944 < kind regards 
@400000006aff2ab70fa95894 18944 <  
@400000006aff2ab70fa96c1c 18944 < could you send the figures of October once more? 
@400000006aff2ab70fa98774 18944 < +49 30 5550 1 + 49+
@400000006aff2ab70fa98774 18944 <  30 5550 2 
@400000006aff2ab70faa2b84 18944 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2ab70faa2b84 18944 < thank you for the papers, we shall look at them next week 
@400000006aff2ab70faafa8c 18944 < please find the minutes of the last meeting below 
@400000006aff2ab70fabd934 18944 < the delivery will be with you on Tuesday before noon 
@400000006aff2ab70facbbc4 18944 < kind regards 
@400000006aff2ab70fad5034 18944 <  
@400000006aff2ab70fad5034 18944 < could you sen+
@400000006aff2ab70fad5034 18944 < d the figures of October once more? 
@400000006aff2ab70fae176c 18944 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2ab70fae2edc 18944 < --------------------------------------------- 
@400000006aff2ab70faee28c 18944 < . 
@400000006aff2ab7156ccb6c 18944 > 250 ok 1795107501 qp 18950 
@400000006aff2ab71c9bc8ac 18944 < QUIT 
@400000006aff2ab71cd34f84 18944 > 221 mx1.example.net 
@400000006aff2ab71cdb236c tcpserver: end 18944 status 0
@400000006aff2ab71cdc09e4 tcpserver: status: 0/40
@400000006aff2ab71cde9254 18944 < [EOF]
@400000006aff2ab71cdf51bc 18944 > [EOF]
@400000006aff2ac4013b1234 tcpserver: status: 1/40
@400000006aff2ac4013bf8ac tcpserver: pid 19014 from 203.0.113.179
@400000006aff2ac408758cdc tcpserver: ok 19014 mx1.example.net:192.0.2.25:25 mail.dune.test:203.0.113.179::46110
@400000006aff2ac40b908494 19014 > 220 mx1.example.net ESMTP 
@400000006aff2ac40e1f0f14 19014 < EHLO mail.dune.test 
@400000006aff2ac40e2b6b24 19014 > 250-mx1.example.net 
@400000006aff2ac40e2b6b24 19014 > 250-PIPELINING 
@400000006aff2ac40e2c26a4 19014 > 250 8BITMIME 
@400000006aff2ac411e40654 19014 < MAIL FROM:<o.beck2@dune.test> 
@400000006aff2ac411e419dc 19014 < RCPT TO:<carla@example.net> 
@400000006aff2ac411e419dc 19014 < DATA 
@400000006aff2ac411fe606c 19014 > 250 ok 
@400000006aff2ac411fe606c greylisting: 203.0.113.179 (o.beck2@dune.test -> carla@example.net) exists (id=41292) - accepting
@400000006aff2ac4121ca284 19014 > 250 ok 
@400000006aff2ac412394a74 19014 > 354 go ahead 
@400000006aff2ac413979a24 19014 < From: <o.beck2@dune.test> 
@400000006aff2ac41397b194 19014 < To: <carla@example.net> 
@400000006aff2ac413989424 19014 < Subject: our talk of last week 
@400000006aff2ac4139972cc 19014 < Message-ID: <mwnsnytr.19015@mail.dune.test> 
@400000006aff2ac4139972cc 19014 <  
@400000006aff2ac41399c4d4 19014 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2ac41399d85c 19014 < thank you for the papers, we shall look at them next week 
@400000006aff2ac41399e7fc 19014 < please find the+
@400000006aff2ac4139aaf34 19014 <  minutes of the last meeting below 
@400000006aff2ac4139b860c 19014 < the delivery will be with you on Tuesday before noon 
@400000006aff2ac4139ba164 19014 < kind regards 
@400000006aff2ac4139bb8d4 19014 <  
@400000006aff2ac4139bb8d4 19014 < could you send the figures of October once more? 
@400000006aff2ac4139c31ec 19014 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2ac4139d1c4c 19014 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2ac4139d89ac 19014 < thank you for the p+
@400000006aff2ac4139d89ac 19014 < apers, we shall look at them next week 
@400000006aff2ac4139dacd4 19014 < please find the minutes of the last meeting below 
@400000006aff2ac4139e4144 19014 < the delivery will be with you on Tuesday before noon 
@400000006aff2ac4139e50e4 19014 < kind regards 
@400000006aff2ac4139ea6d4 19014 <  
@400000006aff2ac4139ec614 19014 < could you send the figures of October once more? 
@400000006aff2ac4139ec614 19014 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2ac4139ec614 19014 < starting delive+
@400000006aff2ac4139ecde4 19014 < ry 1: msg 2 to local x@example.org 
@400000006aff2ac4139ecde4 19014 < thank you for the papers, we shall look at them next week 
@400000006aff2ac4139f5a84 19014 < please find the minutes of the last meeting below 
@400000006aff2ac4139f5a84 19014 < the delivery will be with you on Tuesday before noon 
@400000006aff2ac4139f5a84 19014 < kind regards 
@400000006aff2ac4139ffaac 19014 <  
@400000006aff2ac413a0ae5c 19014 < could you send the figures of October on+
@400000006aff2ac413a0ae5c 19014 < ce more? 
@400000006aff2ac413a0ae5c 19014 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2ac413a0ae5c 19014 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2ac413a0f0c4 19014 < thank you for the papers, we shall look at them next week 
@400000006aff2ac413a0f0c4 19014 < please find the minutes of the last meeting below 
@400000006aff2ac413a0f0c4 19014 < the delivery will be with you on Tuesday before noon 
@400000006aff2ac413a12f44 19014 < k+
@400000006aff2ac413a1891c 19014 < ind regards 
@400000006aff2ac413a1891c 19014 <  
@400000006aff2ac413a24884 19014 < could you send the figures of October once more? 
@400000006aff2ac413a24884 19014 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2ac413a24884 19014 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2ac413a2aa2c 19014 < thank you for the papers, we shall look at them next week 
@400000006aff2ac413a2aa2c 19014 < please find the minutes of the last meeting below 
@400000006aff2ac413a32b14 19014 < the delivery will be with you on Tuesday before noon 
@400000006aff2ac413a32b14 19014 < kind regards 
@400000006aff2ac413a4118c 19014 <  
@400000006aff2ac413a47334 19014 < could you send the figures of October once more? 
@400000006aff2ac413a4e47c 19014 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2ac413a53e54 19014 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2ac413a6152c 19014 < thank you for the papers, we shall look at them next we+
@400000006aff2ac413a6152c 19014 < ek 
@400000006aff2ac413a6f7bc 19014 < please find the minutes of the last meeting below 
@400000006aff2ac413a70b44 19014 < the delivery will be with you on Tuesday before noon 
@400000006aff2ac413a722b4 19014 < kind regards 
@400000006aff2ac413a7651c 19014 <  
@400000006aff2ac413a7651c 19014 < could you send the figures of October once more? 
@400000006aff2ac413a814e4 19014 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2ac413a814e4 19014 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2ac413a843c4 19014 < thank you for the papers, we shall look at them next week 
@400000006aff2ac413a843c4 19014 < please find the minutes of the last meeting below 
@400000006aff2ac413a843c4 19014 < the delivery will be with you on Tuesday before noon 
@400000006aff2ac413a9032c 19014 < kind regards 
@400000006aff2ac413a9beac 19014 <  
@400000006aff2ac413aa66a4 19014 < could you send the figures of October once more? 
@400000006aff2ac413ab454c 19014 < +49 30 5550 1 + 49 30 5550+
@400000006aff2ac413ab8f84 19014 <  2 
@400000006aff2ac413ab9f24 19014 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2ac413ac1454 19014 < thank you for the papers, we shall look at them next week 
@400000006aff2ac413ac377c 19014 < please find the minutes of the last meeting below 
@400000006aff2ac413ac6a44 19014 < the delivery will be with you on Tuesday before noon 
@400000006aff2ac413ad0e54 19014 < kind regards 
@400000006aff2ac413ad29ac 19014 <  
@400000006aff2ac413ad29ac 19014 < could you send the fi+
@400000006aff2ac413adba34 19014 < gures of October once more? 
@400000006aff2ac413adf4cc 19014 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2ac413ae6614 19014 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2ac413ae69fc 19014 < thank you for the papers, we shall look at them next week 
@400000006aff2ac413af351c 19014 < please find the minutes of the last meeting below 
@400000006aff2ac413af6014 19014 < the delivery will be with you on Tue+
@400000006aff2ac413af92dc 19014 < sday before noon 
@400000006aff2ac413afc5a4 19014 < kind regards 
@400000006aff2ac413b069b4 19014 <  
@400000006aff2ac413b094ac 19014 < could you send the figures of October once more? 
@400000006aff2ac413b1502c 19014 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2ac413b1ec6c 19014 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2ac413b1ec6c 19014 < thank you for the papers, we shall look at them next week 
@400000006aff2ac413b2907c 19014 < please find the minutes of the l+
@400000006aff2ac413b34bfc 19014 < ast meeting below 
@400000006aff2ac413b34bfc 19014 < the delivery will be with you on Tuesday before noon 
@400000006aff2ac413b3f7dc 19014 < kind regards 
@400000006aff2ac413b422d4 19014 <  
@400000006aff2ac413b47cac 19014 < could you send the figures of October once more? 
@400000006aff2ac413b4b35c 19014 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2ac413b4b35c 19014 < --------------------------------- 
@400000006aff2ac413b4d684 19014 < . 
@400000006aff2ac4172b638c 19014 > 250 ok 1795107514 qp 19015 
@400000006aff2ac41975a594 19014 < QUIT 
@400000006aff2ac4199aec8c 19014 > 221 mx1.example.net 
@400000006aff2ac419a28dac tcpserver: end 19014 status 0
@400000006aff2ac419a28dac tcpserver: status: 0/40
@400000006aff2ac419a62b74 19014 < [EOF]
@400000006aff2ac419a6e6f4 19014 > [EOF]
@400000006aff2b5627cec9cc tcpserver: status: 1/40
@400000006aff2b5627cfa0a4 tcpserver: pid 19747 from 192.0.2.30
@400000006aff2b563109d34c tcpserver: ok 19747 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::8852
@400000006aff2b5636665694 19747 > 220 mx1.example.net ESMTP 
@400000006aff2b563b867104 19747 < EHLO monitor.example.net 
@400000006aff2b5700002904 19747 > 250-mx1.example.net 
@400000006aff2b5700005fb4 19747 > 250-PIPELINING 
@400000006aff2b570000927c 19747 > 250 8BITMIME 
@400000006aff2b5701a593d4 19747 < QUIT 
@400000006aff2b5701c85a2c 19747 > 221 mx1.example.net 
@400000006aff2b5701d0bab4 tcpserver: end 19747 status 0
@400000006aff2b5701d0bab4 tcpserver: status: 0/40
@400000006aff2b5701d3088c 19747 < [EOF]
@400000006aff2b5701d356ac 19747 > [EOF]
@400000006aff2b9f09d65656 tcpserver: status: 1/40
@400000006aff2b9f09d65656 tcpserver: pid 20109 from 198.51.100.162
@400000006aff2b9f0be6370e tcpserver: ok 20109 mx1.example.net:192.0.2.25:25 host162.isp.test:198.51.100.162::45080
@400000006aff2b9f26422b9e rblsmtpd: 198.51.100.162 pid 20109: 451 https://zen.dnsbl.example/query/ip/198.51.100.162
@400000006aff2ba01410e1fe tcpserver: end 20109 status 0
@400000006aff2ba0141162e6 tcpserver: status: 0/40
@400000006aff2bb5134f9a80 tcpserver: status: 1/40
@400000006aff2bb5134fec88 tcpserver: pid 20220 from 198.51.100.108
@400000006aff2bb525801900 tcpserver: ok 20220 mx1.example.net:192.0.2.25:25 :198.51.100.108::31370
@400000006aff2bb531186f88 20220 > 220 mx1.example.net ESMTP 
@400000006aff2bb5320f4308 20220 < EHLO host108.isp.test 
@400000006aff2bb5322900e0 20220 > 250-mx1.example.net 
@400000006aff2bb53229a4f0 20220 > 250-PIPELINING 
@400000006aff2bb5322a0e68 20220 > 250 8BITMIME 
@400000006aff2bb534d5e100 20220 < MAIL FROM:<test73@vendor.test> 
@400000006aff2bb535107130 20220 > 250 ok 
@400000006aff2bb5385b2f60 20220 < RCPT TO:<relaytest@freemail.test> 
@400000006aff2bb538739960 20220 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006aff2bb601bfe040 20220 < QUIT 
@400000006aff2bb601ef9718 20220 > 221 mx1.example.net 
@400000006aff2bb601f76718 tcpserver: end 20220 status 0
@400000006aff2bb601f78e28 tcpserver: status: 0/40
@400000006aff2bb601fac660 20220 < [EOF]
@400000006aff2bb601fb1868 20220 > [EOF]
@400000006aff2c013a2fe984 tcpserver: status: 1/40
@400000006aff2c013a2fe984 tcpserver: pid 20603 from 203.0.113.167
@400000006aff2c0201670434 tcpserver: ok 20603 mx1.example.net:192.0.2.25:25 mail.castle.example:203.0.113.167::5035
@400000006aff2c020aef9944 20603 > 220 mx1.example.net ESMTP 
@400000006aff2c0211f465bc 20603 < EHLO mail.castle.example 
@400000006aff2c021236c204 20603 > 250-mx1.example.net 
@400000006aff2c021237799c 20603 > 250-PIPELINING 
@400000006aff2c021237799c 20603 > 250 8BITMIME 
@400000006aff2c021875fc5c 20603 < MAIL FROM:<carla21@castle.example> 
@400000006aff2c021893ec6c 20603 > 250 ok 
@400000006aff2c021f1cb6cc 20603 < RCPT TO:<ida@shop.example> 
@400000006aff2c021f1d85d4 greylisting: 203.0.113.167 (carla21@castle.example -> ida@shop.example) exists (id=47886) - accepting
@400000006aff2c021f4929b4 20603 > 250 ok 
@400000006aff2c022510d2ac 20603 < DATA 
@400000006aff2c02253517d4 20603 > 354 go ahead 
@400000006aff2c022579ba24 20603 < From: <carla21@castle.example> 
@400000006aff2c022579ba24 20603 < To: <ida@shop.example> 
@400000006aff2c02257a621c 20603 < Subject: our talk of last week 
@400000006aff2c02257b40c4 20603 < Message-ID: <mwnsush0.20607@mail.castle.example> 
@400000006aff2c02257be8bc 20603 <  
@400000006aff2c02257be8bc 20603 <  
@400000006aff2c02257c2f0c 20603 < could you send the figures of October once more? 
@400000006aff2c02257c2f0c 20603 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2c02257ccf34 20603 < starting delivery 1: msg 2 to loca+
@400000006aff2c02257cf25c 20603 < l x@example.org 
@400000006aff2c02257d8ab4 20603 < thank you for the papers, we shall look at them next week 
@400000006aff2c02257e2ec4 20603 < please find the minutes of the last meeting below 
@400000006aff2c02257e2ec4 20603 < the delivery will be with you on Tuesday before noon 
@400000006aff2c02257f1924 20603 < kind regards 
@400000006aff2c02257f8a6c 20603 <  
@400000006aff2c0225806144 20603 < could you send the figures of October once more? 
@400000006aff2c022581016c 20603 < +49 30 55+
@400000006aff2c022581287c 20603 < 50 1 + 49 30 5550 2 
@400000006aff2c022581fb6c 20603 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2c022582ddfc 20603 < thank you for the papers, we shall look at them next week 
@400000006aff2c0225837a3c 20603 < please find the minutes of the last meeting below 
@400000006aff2c02258402f4 20603 < the delivery will be with you on Tuesday before noon 
@400000006aff2c022584b6a4 20603 < kind regards 
@400000006aff2c02258552e4 20603 <  
@400000006aff2c022585d3cc 20603 < coul+
@400000006aff2c0225866c24 20603 < d you send the figures of October once more? 
@400000006aff2c022587047c 20603 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2c022587ac74 20603 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2c022587ac74 20603 < thank you for the papers, we shall look at them next week 
@400000006aff2c022587ac74 20603 < please find the minutes of the last meeting below 
@400000006aff2c0225886fc4 20603 < the delivery will b+
@400000006aff2c0225892b44 20603 < e with you on Tuesday before noon 
@400000006aff2c022589563c 20603 < kind regards 
@400000006aff2c0225898cec 20603 <  
@400000006aff2c02258a15a4 20603 < could you send the figures of October once more? 
@400000006aff2c02258a15a4 20603 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2c02258a7f1c 20603 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2c02258b2714 20603 < thank you for the papers, we shall look at them next week 
@400000006aff2c02258bdeac 20603 < please find the+
@400000006aff2c02258cc524 20603 <  minutes of the last meeting below 
@400000006aff2c02258d74ec 20603 < the delivery will be with you on Tuesday before noon 
@400000006aff2c02258e1514 20603 < kind regards 
@400000006aff2c02258e4bc4 20603 <  
@400000006aff2c02258eebec 20603 < could you send the figures of October once more? 
@400000006aff2c02258f9bb4 20603 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2c02258f9bb4 20603 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2c0225902084 20603 < ------------ 
@400000006aff2c0225907e44 20603 < . 
@400000006aff2c022c6009ec 20603 > 250 ok 1795107832 qp 20607 
@400000006aff2c0232666d7c 20603 < QUIT 
@400000006aff2c0232981854 20603 > 221 mx1.example.net 
@400000006aff2c02329ffbdc tcpserver: end 20603 status 0
@400000006aff2c02329ffbdc tcpserver: status: 0/40
@400000006aff2c0232a30d04 20603 < [EOF]
@400000006aff2c0232a34f6c 20603 > [EOF]
@400000006aff2c1023614a04 tcpserver: status: 1/40
@400000006aff2c1023615d8c tcpserver: pid 20676 from 198.51.100.52
@400000006aff2c1029c24ccc tcpserver: ok 20676 mx1.example.net:192.0.2.25:25 mail.freemail.test:198.51.100.52::46138
@400000006aff2c1030fedab4 20676 > 220 mx1.example.net ESMTP 
@400000006aff2c10359308d4 20676 < EHLO mail.freemail.test 
@400000006aff2c1035c48c9c 20676 > 250-mx1.example.net 
@400000006aff2c1035c48c9c 20676 > 250-PIPELINING 
@400000006aff2c1035c53494 20676 > 250 8BITMIME 
@400000006aff2c103959c534 20676 < MAIL FROM:<lena17@freemail.test> 
@400000006aff2c103977827c 20676 > 250 ok 
@400000006aff2c11016a6b4c 20676 < RCPT TO:<m.roth@shop.example> 
@400000006aff2c11016a6b4c greylisting: 198.51.100.52 (lena17@freemail.test -> m.roth@shop.example) exists (id=76237) - accepting
@400000006aff2c11019f8cdc 20676 > 250 ok 
@400000006aff2c1103dd1514 20676 < DATA 
@400000006aff2c1104025054 20676 > 354 go ahead 
@400000006aff2c1105341994 20676 < From: <lena17@freemail.test> 
@400000006aff2c11053438d4 20676 < To: <m.roth@shop.example> 
@400000006aff2c110534b5d4 20676 < Subject: our talk of last week 
@400000006aff2c110535753c 20676 < Message-ID: <mwnsv3kb.20679@mail.freemail.test> 
@400000006aff2c110535e684 20676 <  
@400000006aff2c1105365bb4 20676 < kind regards 
@400000006aff2c110536ccfc 20676 <  
@400000006aff2c110536d4cc 20676 < could you send the figures of October once more? 
@400000006aff2c1105370b7c 20676 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2c1105372ea4 20676 < starting delivery 1:+
@400000006aff2c110537422c 20676 <  msg 2 to local x@example.org 
@400000006aff2c110537aba4 20676 < thank you for the papers, we shall look at them next week 
@400000006aff2c11053847e4 20676 < please find the minutes of the last meeting below 
@400000006aff2c11053922a4 20676 < the delivery will be with you on Tuesday before noon 
@400000006aff2c1105397894 20676 < kind regards 
@400000006aff2c11053997d4 20676 <  
@400000006aff2c1105399fa4 20676 < could you send the figures of October once mo+
@400000006aff2c110539e5f4 20676 < re? 
@400000006aff2c11053a9d8c 20676 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2c11053b1a8c 20676 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2c11053b31fc 20676 < thank you for the papers, we shall look at them next week 
@400000006aff2c11053c04ec 20676 < please find the minutes of the last meeting below 
@400000006aff2c11053c04ec 20676 < the delivery will be with you on Tuesday before noon 
@400000006aff2c11053c04ec 20676 < kind r+
@400000006aff2c11053c2fe4 20676 < egards 
@400000006aff2c11053cf334 20676 <  
@400000006aff2c11053cf334 20676 < could you send the figures of October once more? 
@400000006aff2c11053cfeec 20676 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2c11053d1a44 20676 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2c11053d9f14 20676 < thank you for the papers, we shall look at them next week 
@400000006aff2c11053e52c4 20676 < please find the minutes of the last meeting below 
@400000006aff2c11053f21cc 20676 < the d+
@400000006aff2c11053f21cc 20676 < elivery will be with you on Tuesday before noon 
@400000006aff2c11053f21cc 20676 < kind regards 
@400000006aff2c11053fae6c 20676 <  
@400000006aff2c11053fc5dc 20676 < could you send the figures of October once more? 
@400000006aff2c11054090fc 20676 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2c110540b80c 20676 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2c110540db34 20676 < thank you for the papers, we shall look at them next week 
@400000006aff2c1105415c1c 20676 < p+
@400000006aff2c110541c594 20676 < lease find the minutes of the last meeting below 
@400000006aff2c110542273c 20676 < the delivery will be with you on Tuesday before noon 
@400000006aff2c110542273c 20676 < kind regards 
@400000006aff2c110542273c 20676 <  
@400000006aff2c1105424294 20676 < could you send the figures of October once more? 
@400000006aff2c110543290c 20676 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2c11054357ec 20676 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2c1105441754 20676 < thank+
@400000006aff2c1105441754 20676 <  you for the papers, we shall look at them next week 
@400000006aff2c1105443e64 20676 < please find the minutes of the last meeting below 
@400000006aff2c1105443e64 20676 < the delivery will be with you on Tuesday before noon 
@400000006aff2c110544f9e4 20676 < kind regards 
@400000006aff2c110544f9e4 20676 <  
@400000006aff2c110545b564 20676 < could you send the figures of October once more? 
@400000006aff2c1105464204 20676 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2c11054670e4 20676 < s+
@400000006aff2c1105473fec 20676 < tarting delivery 1: msg 2 to local x@example.org 
@400000006aff2c1105473fec 20676 < thank you for the papers, we shall look at them next week 
@400000006aff2c1105473fec 20676 < please find the minutes of the last meeting below 
@400000006aff2c1105481e94 20676 < the delivery will be with you on Tuesday before noon 
@400000006aff2c110548803c 20676 < kind regards 
@400000006aff2c110548c68c 20676 <  
@400000006aff2c110549244c 20676 < --------------------- 
@400000006aff2c11054937d4 20676 < . 
@400000006aff2c1106f234b4 20676 > 250 ok 1795107847 qp 20679 
@400000006aff2c110e45212c 20676 < QUIT 
@400000006aff2c110e51003c 20676 > 221 mx1.example.net 
@400000006aff2c110e5935cc tcpserver: end 20676 status 0
@400000006aff2c110e59e1ac tcpserver: status: 0/40
@400000006aff2c110e5bc224 20676 < [EOF]
@400000006aff2c110e5c79bc 20676 > [EOF]
@400000006aff2c991b87f74c tcpserver: status: 1/40
@400000006aff2c991b888fa4 tcpserver: pid 21361 from 198.51.100.234
@400000006aff2c99233cc274 tcpserver: ok 21361 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::7074
@400000006aff2c9927abd87c 21361 > 220 mx1.example.net ESMTP 
@400000006aff2c992c08d5b4 21361 < EHLO mail.partner.test 
@400000006aff2c992c4605c4 21361 > 250-mx1.example.net 
@400000006aff2c992c46bd5c 21361 > 250-PIPELINING 
@400000006aff2c992c4774f4 21361 > 250 8BITMIME 
@400000006aff2c992e0f82f4 21361 < MAIL FROM:<carla11@partner.test> 
@400000006aff2c992e39bb8c 21361 > 250 ok 
@400000006aff2c99346805f4 21361 < RCPT TO:<d.weiss@club.example> 
@400000006aff2c99346805f4 greylisting: 198.51.100.234 (carla11@partner.test -> d.weiss@club.example) exists (id=37119) - accepting
@400000006aff2c9934900824 21361 > 250 ok 
@400000006aff2c993560c98c 21361 < RCPT TO:<ute@shop.example> 
@400000006aff2c99356142a4 greylisting: 198.51.100.234 (carla11@partner.test -> ute@shop.example) exists (id=39474) - accepting
@400000006aff2c993580a5cc 21361 > 250 ok 
@400000006aff2c993892d384 21361 < RCPT TO:<ida@shop.example> 
@400000006aff2c993892d384 greylisting: 198.51.100.234 (carla11@partner.test -> ida@shop.example) exists (id=9342) - accepting
@400000006aff2c9938ac8d74 21361 > 250 ok 
@400000006aff2c9a022f45d4 21361 < RCPT TO:<carla@example.net> 
@400000006aff2c9a022f45d4 greylisting: 198.51.100.234 (carla11@partner.test -> carla@example.net) exists (id=90859) - accepting
@400000006aff2c9a023dd84c 21361 > 250 ok 
@400000006aff2c9a04dec1ec 21361 < DATA 
@400000006aff2c9a04fe406c 21361 > 354 go ahead 
@400000006aff2c9a09e535f4 21361 < From: <carla11@partner.test> 
@400000006aff2c9a09e57c44 21361 < To: <d.weiss@club.example> 
@400000006aff2c9a09e5af0c 21361 < Subject: our talk of last week 
@400000006aff2c9a09e62ff4 21361 < Message-ID: <mwnsy1cv.21365@mail.partner.test> 
@400000006aff2c9a09e62ff4 21361 <  
@400000006aff2c9a09e6c07c 21361 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2c9a09e70ab4 21361 < thank you for the papers, we shall look at them next week 
@400000006aff2c9a09e7742c 21361 < please+
@400000006aff2c9a09e79754 21361 <  find the minutes of the last meeting below 
@400000006aff2c9a09e82bc4 21361 < the delivery will be with you on Tuesday before noon 
@400000006aff2c9a09e86e2c 21361 < kind regards 
@400000006aff2c9a09e86e2c 21361 <  
@400000006aff2c9a09e8e744 21361 < could you send the figures of October once more? 
@400000006aff2c9a09e8e744 21361 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2c9a09e8facc 21361 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2c9a09e96444 21361 < thank you +
@400000006aff2c9a09e96444 21361 < for the papers, we shall look at them next week 
@400000006aff2c9a09e96444 21361 < please find the minutes of the last meeting below 
@400000006aff2c9a09e96444 21361 < the delivery will be with you on Tuesday before noon 
@400000006aff2c9a09e9f4cc 21361 < kind regards 
@400000006aff2c9a09e9f4cc 21361 <  
@400000006aff2c9a09e9f4cc 21361 < could you send the figures of October once more? 
@400000006aff2c9a09e9f4cc 21361 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2c9a09e9f4cc 21361 < starti+
@400000006aff2c9a09ea0c3c 21361 < ng delivery 1: msg 2 to local x@example.org 
@400000006aff2c9a09ea6614 21361 < thank you for the papers, we shall look at them next week 
@400000006aff2c9a09ea6614 21361 < ---------- 
@400000006aff2c9a09eb2964 21361 < . 
@400000006aff2c9a0d629514 21361 > 250 ok 1795107984 qp 21365 
@400000006aff2c9a14a59754 21361 < QUIT 
@400000006aff2c9a14bdb334 21361 > 221 mx1.example.net 
@400000006aff2c9a14c5b5fc tcpserver: end 21361 status 0
@400000006aff2c9a14c62b2c tcpserver: status: 0/40
@400000006aff2c9a14c8751c 21361 < [EOF]
@400000006aff2c9a14c8751c 21361 > [EOF]
@400000006aff2ca429bbd48c tcpserver: status: 1/40
@400000006aff2ca429bca394 tcpserver: pid 21417 from 203.0.113.127
@400000006aff2ca42c30187c tcpserver: ok 21417 mx1.example.net:192.0.2.25:25 mail.grey.test:203.0.113.127::3811
@400000006aff2ca438da8ecc 21417 > 220 mx1.example.net ESMTP 
@400000006aff2ca501bc4854 21417 < EHLO mail.grey.test 
@400000006aff2ca501fc4724 21417 > 250-mx1.example.net 
@400000006aff2ca501fc721c 21417 > 250-PIPELINING 
@400000006aff2ca501fd3954 21417 > 250 8BITMIME 
@400000006aff2ca502796664 21417 < MAIL FROM:<paula3@grey.test> 
@400000006aff2ca502972794 21417 > 250 ok 
@400000006aff2ca5070c0614 21417 < RCPT TO:<k.maier@club.example> 
@400000006aff2ca5070c7f2c greylisting: 203.0.113.127 (paula3@grey.test -> k.maier@club.example) exists (id=72944) - accepting
@400000006aff2ca5073ee19c 21417 > 250 ok 
@400000006aff2ca509ecea9c 21417 < DATA 
@400000006aff2ca50a1f25fc 21417 > 354 go ahead 
@400000006aff2ca50afb840c 21417 < From: <paula3@grey.test> 
@400000006aff2ca50afb9794 21417 < To: <k.maier@club.example> 
@400000006aff2ca50afb9794 21417 < Subject: our talk of last week 
@400000006aff2ca50afb9794 21417 < Message-ID: <mwnsy9w2.21420@mail.grey.test> 
@400000006aff2ca50afbf93c 21417 <  
@400000006aff2ca50afbf93c 21417 < the delivery will be with you on Tuesday before noon 
@400000006aff2ca50afcd014 21417 < kind regards 
@400000006aff2ca50afd87ac 21417 <  
@400000006aff2ca50afd87ac 21417 < could you send the figures of October once more? 
@400000006aff2ca50afe4afc 21417 < +49+
@400000006aff2ca50afecfcc 21417 <  30 5550 1 + 49 30 5550 2 
@400000006aff2ca50aff29a4 21417 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2ca50aff643c 21417 < thank you for the papers, we shall look at them next week 
@400000006aff2ca50b000464 21417 < please find the minutes of the last meeting below 
@400000006aff2ca50b00084c 21417 < the delivery will be with you on Tuesday before noon 
@400000006aff2ca50b005a54 21417 < kind regards 
@400000006aff2ca50b005a54 21417 <  
@400000006aff2ca50b00db3c 21417 < could you send the figures of October once more? 
@400000006aff2ca50b012574 21417 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2ca50b0192d4 21417 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2ca50b01b9e4 21417 < thank you for the papers, we shall look at them next week 
@400000006aff2ca50b01b9e4 21417 < please find the minutes of the last meeting below 
@400000006aff2ca50b0269ac 21417 < the delivery +
@400000006aff2ca50b02d70c 21417 < will be with you on Tuesday before noon 
@400000006aff2ca50b037f04 21417 < kind regards 
@400000006aff2ca50b037f04 21417 <  
@400000006aff2ca50b03bd84 21417 < could you send the figures of October once more? 
@400000006aff2ca50b03bd84 21417 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2ca50b049074 21417 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2ca50b05674c 21417 < thank you for the papers, we shall look at them next week 
@400000006aff2ca50b05f004 21417 < please fi+
@400000006aff2ca50b06808c 21417 < nd the minutes of the last meeting below 
@400000006aff2ca50b06808c 21417 < the delivery will be with you on Tuesday before noon 
@400000006aff2ca50b06ea04 21417 < kind regards 
@400000006aff2ca50b078644 21417 <  
@400000006aff2ca50b07f78c 21417 < could you send the figures of October once more? 
@400000006aff2ca50b088fe4 21417 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2ca50b08badc 21417 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2ca50b08ca7c 21417 < thank you for+
@400000006aff2ca50b08ca7c 21417 <  the papers, we shall look at them next week 
@400000006aff2ca50b094f4c 21417 < please find the minutes of the last meeting below 
@400000006aff2ca50b094f4c 21417 < the delivery will be with you on Tuesday before noon 
@400000006aff2ca50b09a924 21417 < kind regards 
@400000006aff2ca50b0a06e4 21417 <  
@400000006aff2ca50b0a06e4 21417 < could you send the figures of October once more? 
@400000006aff2ca50b0a06e4 21417 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2ca50b0a4d34 21417 < starting +
@400000006aff2ca50b0a4d34 21417 < delivery 1: msg 2 to local x@example.org 
@400000006aff2ca50b0ae1a4 21417 < -------------- 
@400000006aff2ca50b0b916c 21417 < . 
@400000006aff2ca511012c1c 21417 > 250 ok 1795107995 qp 21420 
@400000006aff2ca514923a4c 21417 < QUIT 
@400000006aff2ca514cfa4f4 21417 > 221 mx1.example.net 
@400000006aff2ca514d74614 tcpserver: end 21417 status 0
@400000006aff2ca514d74614 tcpserver: status: 0/40
@400000006aff2ca514da5354 21417 < [EOF]
@400000006aff2ca514db225c 21417 > [EOF]
@400000006aff2df0030d3e0c tcpserver: status: 1/40
@400000006aff2df0030dd27c tcpserver: pid 23074 from 198.51.100.234
@400000006aff2df00d02a67c tcpserver: ok 23074 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::4808
@400000006aff2df0154d7bcc 23074 > 220 mx1.example.net ESMTP 
@400000006aff2df015b968b4 23074 < EHLO mail.partner.test 
@400000006aff2df015f3685c 23074 > 250-mx1.example.net 
@400000006aff2df015f41054 23074 > 250-PIPELINING 
@400000006aff2df015f44704 23074 > 250 8BITMIME 
@400000006aff2df016de4d2c 23074 < MAIL FROM:<b.lang30@partner.test> 
@400000006aff2df016deddb4 23074 < RCPT TO:<wanda@example.net> 
@400000006aff2df016deddb4 23074 < DATA 
@400000006aff2df01703980c 23074 > 250 ok 
@400000006aff2df01703980c greylisting: 198.51.100.234 (b.lang30@partner.test -> wanda@example.net) exists (id=12094) - accepting
@400000006aff2df0173c1ccc 23074 > 250 ok 
@400000006aff2df0175d48fc 23074 > 354 go ahead 
@400000006aff2df01bb767d4 23074 < From: <b.lang30@partner.test> 
@400000006aff2df01bb7e4d4 23074 < To: <wanda@example.net> 
@400000006aff2df01bb80414 23074 < Subject: our talk of last week 
@400000006aff2df01bb8c764 23074 < Message-ID: <mwnt5dg7.23076@mail.partner.test> 
@400000006aff2df01bb8c764 23074 <  
@400000006aff2df01bb8cf34 23074 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2df01bb8fa2c 23074 < thank you for the papers, we shall look at them next week 
@400000006aff2df01bb8fe14 23074 < please f+
@400000006aff2df01bb9119c 23074 < ind the minutes of the last meeting below 
@400000006aff2df01bb94464 23074 < the delivery will be with you on Tuesday before noon 
@400000006aff2df01bb94464 23074 < kind regards 
@400000006aff2df01bb94464 23074 <  
@400000006aff2df01bb9e48c 23074 < could you send the figures of October once more? 
@400000006aff2df01bba6d44 23074 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2df01bba84b4 23074 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2df01bbb635c 23074 < thank you fo+
@400000006aff2df01bbb635c 23074 < r the papers, we shall look at them next week 
@400000006aff2df01bbbf7cc 23074 < please find the minutes of the last meeting below 
@400000006aff2df01bbc558c 23074 < the delivery will be with you on Tuesday before noon 
@400000006aff2df01bbce614 23074 < kind regards 
@400000006aff2df01bbce614 23074 <  
@400000006aff2df01bbce614 23074 < could you send the figures of October once more? 
@400000006aff2df01bbce614 23074 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2df01bbd20ac 23074 < starting+
@400000006aff2df01bbdb904 23074 <  delivery 1: msg 2 to local x@example.org 
@400000006aff2df01bbe515c 23074 < thank you for the papers, we shall look at them next week 
@400000006aff2df01bbe8bf4 23074 < please find the minutes of the last meeting below 
@400000006aff2df01bbf244c 23074 < the delivery will be with you on Tuesday before noon 
@400000006aff2df01bbf244c 23074 < kind regards 
@400000006aff2df01bbf244c 23074 <  
@400000006aff2df01bbfdbe4 23074 < could you send the figures of Oct+
@400000006aff2df01bc0c644 23074 < ober once more? 
@400000006aff2df01bc17224 23074 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2df01bc1b0a4 23074 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2df01bc1b0a4 23074 < thank you for the papers, we shall look at them next week 
@400000006aff2df01bc1b0a4 23074 < please find the minutes of the last meeting below 
@400000006aff2df01bc250cc 23074 < ----------------------- 
@400000006aff2df01bc250cc 23074 < . 
@400000006aff2df01d57c1c4 23074 > 250 ok 1795108326 qp 23076 
@400000006aff2df02306741c 23074 < QUIT 
@400000006aff2df023293e5c 23074 > 221 mx1.example.net 
@400000006aff2df023319afc tcpserver: end 23074 status 0
@400000006aff2df023325a64 tcpserver: status: 0/40
@400000006aff2df02333f0a4 23074 < [EOF]
@400000006aff2df0233461ec 23074 > [EOF]
@400000006aff2e4318ba556e tcpserver: status: 1/40
@400000006aff2e4318ba556e tcpserver: pid 23491 from 203.0.113.140
@400000006aff2e43194547be tcpserver: ok 23491 mx1.example.net:192.0.2.25:25 mail.customer.example:203.0.113.140::32621
@400000006aff2e4323969f56 23491 > 220 mx1.example.net ESMTP 
@400000006aff2e432832dbf6 23491 < EHLO mail.customer.example 
@400000006aff2e4328449aee 23491 > 250-mx1.example.net 
@400000006aff2e432845084e 23491 > 250-PIPELINING 
@400000006aff2e432845084e 23491 > 250 8BITMIME 
@400000006aff2e432d213036 23491 < MAIL FROM:<nina25@customer.example> 
@400000006aff2e432d37a636 23491 > 250 ok 
@400000006aff2e432eb368f6 23491 < RCPT TO:<j.klein@club.example> 
@400000006aff2e432eb45356 greylisting: 203.0.113.140 (nina25@customer.example -> j.klein@club.example) doesn't exist. - temp. rejecting
@400000006aff2e432ef557de 23491 > 451 temporary failure (#4.3.0) 
@400000006aff2e433478b08e 23491 < QUIT 
@400000006aff2e43349cf5b6 23491 > 221 mx1.example.net 
@400000006aff2e4334a517be tcpserver: end 23491 status 0
@400000006aff2e4334a5def6 tcpserver: status: 0/40
@400000006aff2e4334a7cf0e 23491 < [EOF]
@400000006aff2e4334a8b96e 23491 > [EOF]
@400000006aff2f5205f984a4 tcpserver: status: 1/40
@400000006aff2f5205f9a7cc tcpserver: pid 24844 from 198.51.100.126
@400000006aff2f5208270b34 tcpserver: ok 24844 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::36945
@400000006aff2f5211734324 24844 > 220 mx1.example.net ESMTP 
@400000006aff2f521529cb14 24844 < EHLO mail.bigmail.example 
@400000006aff2f5215605bd4 24844 > 250-mx1.example.net 
@400000006aff2f5215610b9c 24844 > 250-PIPELINING 
@400000006aff2f521561906c 24844 > 250 8BITMIME 
@400000006aff2f521be1b7dc 24844 < MAIL FROM:<sara0@bigmail.example> 
@400000006aff2f521be1fe2c 24844 < RCPT TO:<admin12@club.example> 
@400000006aff2f521be21d6c 24844 < DATA 
@400000006aff2f521bf710b4 24844 > 250 ok 
@400000006aff2f521bf7a524 greylisting: 198.51.100.126 (sara0@bigmail.example -> admin12@club.example) exists (id=58244) - accepting
@400000006aff2f521c2c5d3c 24844 > 250 ok 
@400000006aff2f521c6e118c 24844 > 354 go ahead 
@400000006aff2f5223048fbc 24844 < From: <sara0@bigmail.example> 
@400000006aff2f5223048fbc 24844 < To: <admin12@club.example> 
@400000006aff2f5223056a7c 24844 < Subject: our talk of last week 
@400000006aff2f522305e77c 24844 < Message-ID: <mwntcyph.24847@mail.bigmail.example> 
@400000006aff2f522305e77c 24844 <  
@400000006aff2f522305e77c 24844 < could you send the figures of October once more? 
@400000006aff2f522305e77c 24844 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2f52230606bc 24844 < starting delivery 1: msg 2 to lo+
@400000006aff2f522306e94c 24844 < cal x@example.org 
@400000006aff2f5223073b54 24844 < thank you for the papers, we shall look at them next week 
@400000006aff2f5223075e7c 24844 < please find the minutes of the last meeting below 
@400000006aff2f5223075e7c 24844 < the delivery will be with you on Tuesday before noon 
@400000006aff2f522307e734 24844 < kind regards 
@400000006aff2f522308410c 24844 <  
@400000006aff2f5223089314 24844 < could you send the figures of October once more? 
@400000006aff2f52230896fc 24844 < +49 30 +
@400000006aff2f522308cdac 24844 < 5550 1 + 49 30 5550 2 
@400000006aff2f522308e51c 24844 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2f5223098d14 24844 < thank you for the papers, we shall look at them next week 
@400000006aff2f522309c7ac 24844 < please find the minutes of the last meeting below 
@400000006aff2f52230a6bbc 24844 < the delivery will be with you on Tuesday before noon 
@400000006aff2f52230aa654 24844 < kind regards 
@400000006aff2f52230b90b4 24844 <  
@400000006aff2f52230b90b4 24844 < --+
@400000006aff2f52230b90b4 24844 < ------------------------ 
@400000006aff2f52230bb7c4 24844 < . 
@400000006aff2f5225d927d4 24844 > 250 ok 1795108680 qp 24847 
@400000006aff2f522be966d4 24844 < QUIT 
@400000006aff2f522c1b2534 24844 > 221 mx1.example.net 
@400000006aff2f522c224954 tcpserver: end 24844 status 0
@400000006aff2f522c224954 tcpserver: status: 0/40
@400000006aff2f522c250874 24844 < [EOF]
@400000006aff2f522c250874 24844 > [EOF]
@400000006aff2f9434d67476 tcpserver: status: 1/40
@400000006aff2f9434d6ca66 tcpserver: pid 25178 from 198.51.100.114
@400000006aff2f950b4090ce tcpserver: ok 25178 mx1.example.net:192.0.2.25:25 :198.51.100.114::8233
@400000006aff2f950f119dce 25178 > 220 mx1.example.net ESMTP 
@400000006aff2f9510a5f19e 25178 < EHLO host114.isp.test 
@400000006aff2f9510de66be 25178 > 250-mx1.example.net 
@400000006aff2f9510de765e 25178 > 250-PIPELINING 
@400000006aff2f9510de8216 25178 > 250 8BITMIME 
@400000006aff2f95114419e6 25178 < MAIL FROM:<emma87@mail25.vendor.test> 
@400000006aff2f9511525286 25178 > 250 ok 
@400000006aff2f9515973f96 25178 < RCPT TO:<office@example.net> 
@400000006aff2f951597cc36 greylisting: 198.51.100.114 (emma87@mail25.vendor.test -> office@example.net) doesn't exist. - temp. rejecting
@400000006aff2f9515d94dbe 25178 > 451 temporary failure (#4.3.0) 
@400000006aff2f951c621fee 25178 < QUIT 
@400000006aff2f951c96f35e 25178 > 221 mx1.example.net 
@400000006aff2f951c9ed2fe tcpserver: end 25178 status 0
@400000006aff2f951c9f3c76 tcpserver: status: 0/40
@400000006aff2f951ca10966 25178 < [EOF]
@400000006aff2f951ca10d4e 25178 > [EOF]
@400000006aff307d35a7bd9c tcpserver: status: 1/40
@400000006aff307d35a7e4ac tcpserver: pid 26343 from 203.0.113.15
@400000006aff307d36f7a1e4 tcpserver: ok 26343 mx1.example.net:192.0.2.25:25 mail.tailor.example:203.0.113.15::29138
@400000006aff307d3a5a7424 26343 > 220 mx1.example.net ESMTP 
@400000006aff307e05dfe9f4 26343 < EHLO mail.tailor.example 
@400000006aff307e05f5620c 26343 > 250-mx1.example.net 
@400000006aff307e05f5620c 26343 > 250-PIPELINING 
@400000006aff307e05f5eeac 26343 > 250 8BITMIME 
@400000006aff307e0cd4996c 26343 < MAIL FROM:<y.kurz35@tailor.example> 
@400000006aff307e0d0171e4 26343 > 250 ok 
@400000006aff307e10595b2c 26343 < RCPT TO:<ute@shop.example> 
@400000006aff307e105a458c greylisting: 203.0.113.15 (y.kurz35@tailor.example -> ute@shop.example) exists (id=46469) - accepting
@400000006aff307e1090ab54 26343 > 250 ok 
@400000006aff307e175baed4 26343 < DATA 
@400000006aff307e177a085c 26343 > 354 go ahead 
@400000006aff307e18bf8494 26343 < From: <y.kurz35@tailor.example> 
@400000006aff307e18c03844 26343 < To: <ute@shop.example> 
@400000006aff307e18c03844 26343 < Subject: our talk of last week 
@400000006aff307e18c116ec 26343 < Message-ID: <mwntje3o.26346@mail.tailor.example> 
@400000006aff307e18c19fa4 26343 <  
@400000006aff307e18c19fa4 26343 <  
@400000006aff307e18c1fd64 26343 < could you send the figures of October once more? 
@400000006aff307e18c1fd64 26343 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff307e18c1fd64 26343 < starting delivery 1: msg 2 to loc+
@400000006aff307e18c23414 26343 < al x@example.org 
@400000006aff307e18c23414 26343 < thank you for the papers, we shall look at them next week 
@400000006aff307e18c23414 26343 < please find the minutes of the last meeting below 
@400000006aff307e18c28a04 26343 < the delivery will be with you on Tuesday before noon 
@400000006aff307e18c28a04 26343 < kind regards 
@400000006aff307e18c32e14 26343 <  
@400000006aff307e18c3dddc 26343 < could you send the figures of October once more? 
@400000006aff307e18c46694 26343 < +49 30 5+
@400000006aff307e18c46694 26343 < 550 1 + 49 30 5550 2 
@400000006aff307e18c46694 26343 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff307e18c46694 26343 < thank you for the papers, we shall look at them next week 
@400000006aff307e18c46694 26343 < please find the minutes of the last meeting below 
@400000006aff307e18c4b89c 26343 < the delivery will be with you on Tuesday before noon 
@400000006aff307e18c554dc 26343 < kind regards 
@400000006aff307e18c554dc 26343 <  
@400000006aff307e18c5e564 26343 < cou+
@400000006aff307e18c63f3c 26343 < ld you send the figures of October once more? 
@400000006aff307e18c71614 26343 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff307e18c71614 26343 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff307e18c7ba24 26343 < thank you for the papers, we shall look at them next week 
@400000006aff307e18c7f0d4 26343 < please find the minutes of the last meeting below 
@400000006aff307e18c81bcc 26343 < the delivery will +
@400000006aff307e18c875a4 26343 < be with you on Tuesday before noon 
@400000006aff307e18c91d9c 26343 < kind regards 
@400000006aff307e18c91d9c 26343 <  
@400000006aff307e18c92954 26343 < could you send the figures of October once more? 
@400000006aff307e18c96bbc 26343 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff307e18c9dd04 26343 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff307e18ca32f4 26343 < thank you for the papers, we shall look at them next week 
@400000006aff307e18caa054 26343 < please find th+
@400000006aff307e18cae6a4 26343 < e minutes of the last meeting below 
@400000006aff307e18cae6a4 26343 < the delivery will be with you on Tuesday before noon 
@400000006aff307e18cae6a4 26343 < ----- 
@400000006aff307e18cb8e9c 26343 < . 
@400000006aff307e1eeac98c 26343 > 250 ok 1795108980 qp 26346 
@400000006aff307e1fadeaac 26343 < QUIT 
@400000006aff307e1fd4b45c 26343 > 221 mx1.example.net 
@400000006aff307e1fdcc6c4 tcpserver: end 26343 status 0
@400000006aff307e1fdd9d9c tcpserver: status: 0/40
@400000006aff307e1fdef944 26343 < [EOF]
@400000006aff307e1fdf2c0c 26343 > [EOF]
@400000006aff316f0102145c tcpserver: status: 1/40
@400000006aff316f0102145c tcpserver: pid 27549 from 203.0.113.140
@400000006aff316f06c905bc tcpserver: ok 27549 mx1.example.net:192.0.2.25:25 mail.customer.example:203.0.113.140::57471
@400000006aff316f0d3153b4 27549 > 220 mx1.example.net ESMTP 
@400000006aff316f1270c594 27549 < EHLO mail.customer.example 
@400000006aff316f12ab8c74 27549 > 250-mx1.example.net 
@400000006aff316f12ac20e4 27549 > 250-PIPELINING 
@400000006aff316f12acb16c 27549 > 250 8BITMIME 
@400000006aff316f18473b9c 27549 < MAIL FROM:<nina25@customer.example> 
@400000006aff316f1847feec 27549 < RCPT TO:<j.klein@club.example> 
@400000006aff316f18487804 27549 < DATA 
@400000006aff316f18793c64 27549 > 250 ok 
@400000006aff316f187a039c greylisting: 203.0.113.140 (nina25@customer.example -> j.klein@club.example) exists (id=81780) - accepting
@400000006aff316f188b3dc4 27549 > 250 ok 
@400000006aff316f18c03c2c 27549 > 354 go ahead 
@400000006aff316f1f9aef4c 27549 < From: <nina25@customer.example> 
@400000006aff316f1f9b7fd4 27549 < To: <j.klein@club.example> 
@400000006aff316f1f9b7fd4 27549 < Subject: our talk of last week 
@400000006aff316f1f9b7fd4 27549 < Message-ID: <mwntok3n.27551@mail.customer.example> 
@400000006aff316f1f9bd5c4 27549 <  
@400000006aff316f1f9c088c 27549 < kind regards 
@400000006aff316f1f9c088c 27549 <  
@400000006aff316f1f9cdf64 27549 < could you send the figures of October once more? 
@400000006aff316f1f9cdf64 27549 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff316f1f9d50ac 27549 < starting deli+
@400000006aff316f1f9d9314 27549 < very 1: msg 2 to local x@example.org 
@400000006aff316f1f9df8a4 27549 < thank you for the papers, we shall look at them next week 
@400000006aff316f1f9df8a4 27549 < please find the minutes of the last meeting below 
@400000006aff316f1f9df8a4 27549 < the delivery will be with you on Tuesday before noon 
@400000006aff316f1f9eac54 27549 < kind regards 
@400000006aff316f1f9ed74c 27549 <  
@400000006aff316f1f9f96b4 27549 < could you send the figures of October +
@400000006aff316f1f9f96b4 27549 < once more? 
@400000006aff316f1fa04a64 27549 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff316f1fa130dc 27549 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff316f1fa18e9c 27549 < thank you for the papers, we shall look at them next week 
@400000006aff316f1fa18e9c 27549 < please find the minutes of the last meeting below 
@400000006aff316f1fa21754 27549 < the delivery will be with you on Tuesday before noon+
@400000006aff316f1fa21754 27549 <  
@400000006aff316f1fa21754 27549 < kind regards 
@400000006aff316f1fa28c84 27549 <  
@400000006aff316f1fa2ee2c 27549 < could you send the figures of October once more? 
@400000006aff316f1fa2ee2c 27549 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff316f1fa35b8c 27549 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff316f1fa3a1dc 27549 < thank you for the papers, we shall look at them next week 
@400000006aff316f1fa3a1dc 27549 < please find the minutes of the last meeting below+
@400000006aff316f1fa3a1dc 27549 <  
@400000006aff316f1fa470e4 27549 < the delivery will be with you on Tuesday before noon 
@400000006aff316f1fa4f1cc 27549 < kind regards 
@400000006aff316f1fa4f1cc 27549 <  
@400000006aff316f1fa4f1cc 27549 < could you send the figures of October once more? 
@400000006aff316f1fa55f2c 27549 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff316f1fa5c0d4 27549 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff316f1fa68fdc 27549 < thank you for the papers, we shall look at them next +
@400000006aff316f1fa68fdc 27549 < week 
@400000006aff316f1fa68fdc 27549 < please find the minutes of the last meeting below 
@400000006aff316f1fa6e5cc 27549 < the delivery will be with you on Tuesday before noon 
@400000006aff316f1fa6e5cc 27549 < kind regards 
@400000006aff316f1fa73fa4 27549 <  
@400000006aff316f1fa75ee4 27549 < could you send the figures of October once more? 
@400000006aff316f1fa75ee4 27549 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff316f1fa76e84 27549 < starting delivery 1: msg 2 to local x@example.org+
@400000006aff316f1fa858e4 27549 <  
@400000006aff316f1fa858e4 27549 < thank you for the papers, we shall look at them next week 
@400000006aff316f1fa858e4 27549 < please find the minutes of the last meeting below 
@400000006aff316f1fa8e584 27549 < the delivery will be with you on Tuesday before noon 
@400000006aff316f1fa90c94 27549 < kind regards 
@400000006aff316f1fa95ab4 27549 <  
@400000006aff316f1fa9f6f4 27549 < could you send the figures of October once more? 
@400000006aff316f1faa6c24 27549 < +49 30 5550 1 + 49 30 55+
@400000006aff316f1faa6c24 27549 < 50 2 
@400000006aff316f1faa6c24 27549 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff316f1faa6c24 27549 < thank you for the papers, we shall look at them next week 
@400000006aff316f1fab3b2c 27549 < please find the minutes of the last meeting below 
@400000006aff316f1fab817c 27549 < the delivery will be with you on Tuesday before noon 
@400000006aff316f1fabb05c 27549 < kind regards 
@400000006aff316f1fac6fc4 27549 <  
@400000006aff316f1face4f4 27549 < could you send the +
@400000006aff316f1fad0fec 27549 < figures of October once more? 
@400000006aff316f1fadf664 27549 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff316f1faea62c 27549 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff316f1faf61ac 27549 < thank you for the papers, we shall look at them next week 
@400000006aff316f1faf61ac 27549 < please find the minutes of the last meeting below 
@400000006aff316f1faf908c 27549 < the delivery will be with you on T+
@400000006aff316f1faf908c 27549 < uesday before noon 
@400000006aff316f1faff61c 27549 < kind regards 
@400000006aff316f1fb08e74 27549 <  
@400000006aff316f1fb08e74 27549 < could you send the figures of October once more? 
@400000006aff316f1fb13284 27549 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff316f1fb14224 27549 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff316f1fb1f5d4 27549 < thank you for the papers, we shall look at them next week 
@400000006aff316f1fb1f5d4 27549 < ------------------------------+
@400000006aff316f1fb22c84 27549 < --------- 
@400000006aff316f1fb2ff74 27549 < . 
@400000006aff316f2243faf4 27549 > 250 ok 1795109221 qp 27551 
@400000006aff316f28e1c454 27549 < QUIT 
@400000006aff316f28fd7244 27549 > 221 mx1.example.net 
@400000006aff316f2905b774 tcpserver: end 27549 status 0
@400000006aff316f2905cafc tcpserver: status: 0/40
@400000006aff316f2908630c 27549 < [EOF]
@400000006aff316f29092e2c 27549 > [EOF]
@400000006aff31890dbea764 tcpserver: status: 1/40
@400000006aff31890dbefd54 tcpserver: pid 27680 from 198.51.100.120
@400000006aff31891089c1cc tcpserver: ok 27680 mx1.example.net:192.0.2.25:25 host120.isp.test:198.51.100.120::13920
@400000006aff31891a968e84 27680 > 220 mx1.example.net ESMTP 
@400000006aff31891b74389c 27680 < EHLO host120.isp.test 
@400000006aff31891b952a34 27680 > 250-mx1.example.net 
@400000006aff31891b95ab1c 27680 > 250-PIPELINING 
@400000006aff31891b9662b4 27680 > 250 8BITMIME 
@400000006aff3189202fbd0c 27680 < MAIL FROM:<test0@vendor.test> 
@400000006aff318920485204 27680 > 250 ok 
@400000006aff3189262ef4ac 27680 < RCPT TO:<relaytest@freemail.test> 
@400000006aff3189266402b4 27680 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006aff31892b972824 27680 < QUIT 
@400000006aff31892bd3df1c 27680 > 221 mx1.example.net 
@400000006aff31892bdbc2a4 tcpserver: end 27680 status 0
@400000006aff31892bdbc2a4 tcpserver: status: 0/40
@400000006aff31892bde8d7c 27680 < [EOF]
@400000006aff31892bdf3d44 27680 > [EOF]
@400000006aff32342923e028 tcpserver: status: 1/40
@400000006aff32342924c6a0 tcpserver: pid 28537 from 198.51.100.103
@400000006aff32342be7b730 tcpserver: ok 28537 mx1.example.net:192.0.2.25:25 host103.isp.test:198.51.100.103::7309
@400000006aff3234344875e0 28537 > 220 mx1.example.net ESMTP 
@400000006aff323434ef4118 28537 < EHLO host103.isp.test 
@400000006aff3234352c84b0 28537 > 250-mx1.example.net 
@400000006aff3234352d6f10 28537 > 250-PIPELINING 
@400000006aff3234352d6f10 28537 > 250 8BITMIME 
@400000006aff3235002b1f10 28537 < MAIL FROM:<f.braun23@mail8.vendor.test> 
@400000006aff323500674968 28537 > 250 ok 
@400000006aff32350105a478 28537 < RCPT TO:<office@club.example> 
@400000006aff323501067f38 greylisting: 198.51.100.103 (f.braun23@mail8.vendor.test -> office@club.example) doesn't exist. - temp. rejecting
@400000006aff323501344210 28537 > 451 temporary failure (#4.3.0) 
@400000006aff32350409ad18 28537 < QUIT 
@400000006aff323504449720 28537 > 221 mx1.example.net 
@400000006aff3235044c3840 tcpserver: end 28537 status 0
@400000006aff3235044ce808 tcpserver: status: 0/40
@400000006aff323504502bf8 28537 < [EOF]
@400000006aff32350450d008 28537 > [EOF]
@400000006aff325e23cec174 tcpserver: status: 1/40
@400000006aff325e23cec174 tcpserver: pid 28747 from 192.0.2.30
@400000006aff325e2d5333ec tcpserver: ok 28747 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::42128
@400000006aff325e3a3494d4 28747 > 220 mx1.example.net ESMTP 
@400000006aff325e3b86b754 28747 < EHLO monitor.example.net 
@400000006aff325f00001964 28747 > 250-mx1.example.net 
@400000006aff325f00002cec 28747 > 250-PIPELINING 
@400000006aff325f0001174c 28747 > 250 8BITMIME 
@400000006aff325f02feaf7c 28747 < QUIT 
@400000006aff325f0328ebfc 28747 > 221 mx1.example.net 
@400000006aff325f0330d754 tcpserver: end 28747 status 0
@400000006aff325f03317b64 tcpserver: status: 0/40
@400000006aff325f0334369c 28747 < [EOF]
@400000006aff325f033455dc 28747 > [EOF]
@400000006aff32e032c2aeac tcpserver: status: 1/40
@400000006aff32e032c2c61c tcpserver: pid 29398 from 198.51.100.133
@400000006aff32e034317d04 tcpserver: ok 29398 mx1.example.net:192.0.2.25:25 mail.workshop.test:198.51.100.133::37216
@400000006aff32e036180b9c 29398 > 220 mx1.example.net ESMTP 
@400000006aff32e10106fa44 29398 < EHLO mail.workshop.test 
@400000006aff32e1011440b4 29398 > 250-mx1.example.net 
@400000006aff32e1011440b4 29398 > 250-PIPELINING 
@400000006aff32e1011440b4 29398 > 250 8BITMIME 
@400000006aff32e10593f4a4 29398 < MAIL FROM:<paula23@workshop.test> 
@400000006aff32e1059446ac 29398 < RCPT TO:<j.klein@club.example> 
@400000006aff32e10594fa5c 29398 < DATA 
@400000006aff32e105ace374 29398 > 250 ok 
@400000006aff32e105ad25dc greylisting: 198.51.100.133 (paula23@workshop.test -> j.klein@club.example) exists (id=55244) - accepting
@400000006aff32e105e744c4 29398 > 250 ok 
@400000006aff32e10622e664 29398 > 354 go ahead 
@400000006aff32e109db9cec 29398 < From: <paula23@workshop.test> 
@400000006aff32e109db9cec 29398 < To: <j.klein@club.example> 
@400000006aff32e109dc603c 29398 < Subject: our talk of last week 
@400000006aff32e109dc603c 29398 < Message-ID: <mwntwhcy.29400@mail.workshop.test> 
@400000006aff32e109dc9ebc 29398 <  
@400000006aff32e109dc9ebc 29398 < the delivery will be with you on Tuesday before noon 
@400000006aff32e109dd1004 29398 < kind regards 
@400000006aff32e109dd2f44 29398 <  
@400000006aff32e109ddeeac 29398 < could you send the figures of October once m+
@400000006aff32e109de5824 29398 < ore? 
@400000006aff32e109df13a4 29398 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff32e109df84ec 29398 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff32e109dfbb9c 29398 < thank you for the papers, we shall look at them next week 
@400000006aff32e109e0389c 29398 < please find the minutes of the last meeting below 
@400000006aff32e109e0c924 29398 < the delivery will be with you on Tuesday before noon 
@400000006aff32e109e107a4 29398 < kind +
@400000006aff32e109e107a4 29398 < regards 
@400000006aff32e109e1b384 29398 <  
@400000006aff32e109e1f5ec 29398 < could you send the figures of October once more? 
@400000006aff32e109e1f5ec 29398 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff32e109e299fc 29398 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff32e109e299fc 29398 < thank you for the papers, we shall look at them next week 
@400000006aff32e109e299fc 29398 < please find the minutes of the last meeting below 
@400000006aff32e109e299fc 29398 < the +
@400000006aff32e109e2c10c 29398 < delivery will be with you on Tuesday before noon 
@400000006aff32e109e39014 29398 < kind regards 
@400000006aff32e109e3bb0c 29398 <  
@400000006aff32e109e3e604 29398 < could you send the figures of October once more? 
@400000006aff32e109e46ad4 29398 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff32e109e49d9c 29398 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff32e109e4a954 29398 < thank you for the papers, we shall look at them next week 
@400000006aff32e109e4a954 29398 < please find the minutes of the last meeting below 
@400000006aff32e109e56ca4 29398 < ---- 
@400000006aff32e109e5979c 29398 < . 
@400000006aff32e11028872c 29398 > 250 ok 1795109591 qp 29400 
@400000006aff32e11537444c 29398 < QUIT 
@400000006aff32e11563940c 29398 > 221 mx1.example.net 
@400000006aff32e1156b640c tcpserver: end 29398 status 0
@400000006aff32e1156bdd24 tcpserver: status: 0/40
@400000006aff32e1156e426c 29398 < [EOF]
@400000006aff32e1156f1944 29398 > [EOF]
@400000006aff33862331809e tcpserver: status: 1/40
@400000006aff338623325b5e tcpserver: pid 30226 from 203.0.113.185
@400000006aff33862b40950e tcpserver: ok 30226 mx1.example.net:192.0.2.25:25 mail.garden.example:203.0.113.185::30836
@400000006aff338631feea76 30226 > 220 mx1.example.net ESMTP 
@400000006aff3386358ec40e 30226 < EHLO mail.garden.example 
@400000006aff338635a1a02e 30226 > 250-mx1.example.net 
@400000006aff338635a1cb26 30226 > 250-PIPELINING 
@400000006aff338635a253de 30226 > 250 8BITMIME 
@400000006aff338700f85d0e 30226 < MAIL FROM:<sara31@garden.example> 
@400000006aff338701009686 30226 > 250 ok 
@400000006aff338703d8ad26 30226 < RCPT TO:<greta@example.net> 
@400000006aff338703d8ad26 greylisting: 203.0.113.185 (sara31@garden.example -> greta@example.net) doesn't exist. - temp. rejecting
@400000006aff338704093ad6 30226 > 451 temporary failure (#4.3.0) 
@400000006aff33870765a85e 30226 < QUIT 
@400000006aff33870778847e 30226 > 221 mx1.example.net 
@400000006aff338707803d0e tcpserver: end 30226 status 0
@400000006aff33870780a686 tcpserver: status: 0/40
@400000006aff3387078365a6 30226 < [EOF]
@400000006aff3387078365a6 30226 > [EOF]
@400000006aff34582d06f84c tcpserver: status: 1/40
@400000006aff34582d077934 tcpserver: pid 31277 from 198.51.100.4
@400000006aff34582fbd4a64 tcpserver: ok 31277 mx1.example.net:192.0.2.25:25 mail.valley.test:198.51.100.4::44152
@400000006aff34583806d794 31277 > 220 mx1.example.net ESMTP 
@400000006aff34590216d404 31277 < EHLO mail.valley.test 
@400000006aff34590248211c 31277 > 250-mx1.example.net 
@400000006aff34590248211c 31277 > 250-PIPELINING 
@400000006aff345902485f9c 31277 > 250 8BITMIME 
@400000006aff3459099112e4 31277 < MAIL FROM:<h.vogel16@valley.test> 
@400000006aff345909c87a7c 31277 > 250 ok 
@400000006aff34590a7ad6a4 31277 < RCPT TO:<sara@club.example> 
@400000006aff34590a7b1524 greylisting: 198.51.100.4 (h.vogel16@valley.test -> sara@club.example) exists (id=59745) - accepting
@400000006aff34590ab1f01c 31277 > 250 ok 
@400000006aff34590dde4524 31277 < RCPT TO:<anna.koch@shop.example> 
@400000006aff34590ddf27b4 greylisting: 198.51.100.4 (h.vogel16@valley.test -> anna.koch@shop.example) exists (id=75817) - accepting
@400000006aff34590df76aa4 31277 > 250 ok 
@400000006aff34591525334c 31277 < DATA 
@400000006aff34591555e424 31277 > 354 go ahead 
@400000006aff34591bbaa00c 31277 < From: <h.vogel16@valley.test> 
@400000006aff34591bbb0984 31277 < To: <sara@club.example> 
@400000006aff34591bbb0984 31277 < Subject: our talk of last week 
@400000006aff34591bbbe05c 31277 < Message-ID: <mwnu4joo.31281@mail.valley.test> 
@400000006aff34591bbc8854 31277 <  
@400000006aff34591bbcc2ec 31277 < thank you for the papers, we shall look at them next week 
@400000006aff34591bbd72b4 31277 < please find the minutes of the last meeting below 
@400000006aff34591bbd72b4 31277 < the deliv+
@400000006aff34591bbe321c 31277 < ery will be with you on Tuesday before noon 
@400000006aff34591bbe803c 31277 < kind regards 
@400000006aff34591bbe803c 31277 <  
@400000006aff34591bbeaf1c 31277 < could you send the figures of October once more? 
@400000006aff34591bbeaf1c 31277 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff34591bbeaf1c 31277 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff34591bbeaf1c 31277 < thank you for the papers, we shall look at them next week 
@400000006aff34591bbf820c 31277 < pleas+
@400000006aff34591bbf820c 31277 < e find the minutes of the last meeting below 
@400000006aff34591bc031d4 31277 < the delivery will be with you on Tuesday before noon 
@400000006aff34591bc031d4 31277 < kind regards 
@400000006aff34591bc0f90c 31277 <  
@400000006aff34591bc1378c 31277 < could you send the figures of October once more? 
@400000006aff34591bc1378c 31277 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff34591bc20a7c 31277 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff34591bc20a7c 31277 < ---------+
@400000006aff34591bc20a7c 31277 < --------------------------------- 
@400000006aff34591bc2124c 31277 < . 
@400000006aff34591fc8ae3c 31277 > 250 ok 1795109967 qp 31281 
@400000006aff345923a0fab4 31277 < QUIT 
@400000006aff345923c19a44 31277 > 221 mx1.example.net 
@400000006aff345923c9d3bc tcpserver: end 31277 status 0
@400000006aff345923ca77cc tcpserver: status: 0/40
@400000006aff345923cbfa84 31277 < [EOF]
@400000006aff345923cbfa84 31277 > [EOF]
@400000006aff348006854dcc tcpserver: status: 1/40
@400000006aff348006854dcc tcpserver: pid 31474 from 203.0.113.250
@400000006aff34801887da94 tcpserver: deny 31474 mx1.example.net:192.0.2.25:25 :203.0.113.250::32416
@400000006aff3480188ec804 tcpserver: end 31474 status 25600
@400000006aff3480188f394c tcpserver: status: 0/40
@400000006aff355e0f3d5ff4 tcpserver: status: 1/40
@400000006aff355e0f3d5ff4 tcpserver: pid 32585 from 203.0.113.36
@400000006aff355e194287a4 tcpserver: ok 32585 mx1.example.net:192.0.2.25:25 mail.bluebird.test:203.0.113.36::4072
@400000006aff355e25dc5c24 32585 > 220 mx1.example.net ESMTP 
@400000006aff355e299fe434 32585 < EHLO mail.bluebird.test 
@400000006aff355e29ac01c4 32585 > 250-mx1.example.net 
@400000006aff355e29ac5f84 32585 > 250-PIPELINING 
@400000006aff355e29ad0394 32585 > 250 8BITMIME 
@400000006aff355e2ecc3f5c 32585 < MAIL FROM:<carla37@bluebird.test> 
@400000006aff355e2ecc3f5c 32585 < RCPT TO:<j.klein@club.example> 
@400000006aff355e2ecceb3c 32585 < DATA 
@400000006aff355e2f0a88ac 32585 > 250 ok 
@400000006aff355e2f0b28d4 greylisting: 203.0.113.36 (carla37@bluebird.test -> j.klein@club.example) exists (id=32584) - accepting
@400000006aff355e2f472c1c 32585 > 250 ok 
@400000006aff355e2f50a9cc 32585 > 354 go ahead 
@400000006aff355e365b1b94 32585 < From: <carla37@bluebird.test> 
@400000006aff355e365b274c 32585 < To: <j.klein@club.example> 
@400000006aff355e365b274c 32585 < Subject: our talk of last week 
@400000006aff355e365ba834 32585 < Message-ID: <mwnua5fw.32589@mail.bluebird.test> 
@400000006aff355e365bdafc 32585 <  
@400000006aff355e365c197c 32585 <  
@400000006aff355e365c86dc 32585 < could you send the figures of October once more? 
@400000006aff355e365d2ed4 32585 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff355e365d2ed4 32585 < starting delivery 1: msg 2 to lo+
@400000006aff355e365d55e4 32585 < cal x@example.org 
@400000006aff355e365d55e4 32585 < thank you for the papers, we shall look at them next week 
@400000006aff355e365e3874 32585 < please find the minutes of the last meeting below 
@400000006aff355e365e5f84 32585 < the delivery will be with you on Tuesday before noon 
@400000006aff355e365f3e2c 32585 < kind regards 
@400000006aff355e365f3e2c 32585 <  
@400000006aff355e365fe23c 32585 < could you send the figures of October once more? 
@400000006aff355e365fe23c 32585 < +49 30 +
@400000006aff355e36602c74 32585 < 5550 1 + 49 30 5550 2 
@400000006aff355e36602c74 32585 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff355e3660c8b4 32585 < thank you for the papers, we shall look at them next week 
@400000006aff355e3660c8b4 32585 < please find the minutes of the last meeting below 
@400000006aff355e36613614 32585 < the delivery will be with you on Tuesday before noon 
@400000006aff355e36621c8c 32585 < kind regards 
@400000006aff355e3662533c 32585 <  
@400000006aff355e3662a92c 32585 < co+
@400000006aff355e3663938c 32585 < uld you send the figures of October once more? 
@400000006aff355e3663938c 32585 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff355e3664761c 32585 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff355e3664d3dc 32585 < thank you for the papers, we shall look at them next week 
@400000006aff355e3664d3dc 32585 < please find the minutes of the last meeting below 
@400000006aff355e3664d3dc 32585 < the delivery will+
@400000006aff355e3664d3dc 32585 <  be with you on Tuesday before noon 
@400000006aff355e366554c4 32585 < kind regards 
@400000006aff355e3665ed1c 32585 <  
@400000006aff355e3665ed1c 32585 < could you send the figures of October once more? 
@400000006aff355e36666634 32585 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff355e36674cac 32585 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff355e36678b2c 32585 < thank you for the papers, we shall look at them next week 
@400000006aff355e36678b2c 32585 < please find t+
@400000006aff355e366813e4 32585 < he minutes of the last meeting below 
@400000006aff355e366813e4 32585 < the delivery will be with you on Tuesday before noon 
@400000006aff355e366813e4 32585 < kind regards 
@400000006aff355e366813e4 32585 <  
@400000006aff355e366813e4 32585 < --------- 
@400000006aff355e3668370c 32585 < . 
@400000006aff355f007db1bc 32585 > 250 ok 1795110229 qp 32589 
@400000006aff355f00bb85dc 32585 < QUIT 
@400000006aff355f00f2ddd4 32585 > 221 mx1.example.net 
@400000006aff355f00fad4e4 tcpserver: end 32585 status 0
@400000006aff355f00fad4e4 tcpserver: status: 0/40
@400000006aff355f00fdd66c 32585 < [EOF]
@400000006aff355f00fe14ec 32585 > [EOF]
@400000006aff3641176d44c8 tcpserver: status: 1/40
@400000006aff3641176d4c98 tcpserver: pid 1252 from 198.51.100.161
@400000006aff364121723d98 tcpserver: ok 1252 mx1.example.net:192.0.2.25:25 host161.isp.test:198.51.100.161::19709
@400000006aff36412c2e8fe8 rblsmtpd: 198.51.100.161 pid 1252: 451 https://zen.dnsbl.example/query/ip/198.51.100.161
@400000006aff36433841ac20 tcpserver: end 1252 status 0
@400000006aff36433841fe28 tcpserver: status: 0/40
@400000006aff36c9180b123e tcpserver: status: 1/40
@400000006aff36c9180b682e tcpserver: pid 1933 from 198.51.100.102
@400000006aff36c91d36198e tcpserver: ok 1933 mx1.example.net:192.0.2.25:25 host102.isp.test:198.51.100.102::32072
@400000006aff36c9262312ae 1933 > 220 mx1.example.net ESMTP 
@400000006aff36c92babed86 1933 < EHLO host102.isp.test 
@400000006aff36c92bb6808e 1933 > 250-mx1.example.net 
@400000006aff36c92bb6808e 1933 > 250-PIPELINING 
@400000006aff36c92bb7537e 1933 > 250 8BITMIME 
@400000006aff36c93319302e 1933 < MAIL FROM:<test75@vendor.test> 
@400000006aff36c9332abc5e 1933 > 250 ok 
@400000006aff36c936a4df5e 1933 < RCPT TO:<relaytest@freemail.test> 
@400000006aff36c936d1b3ee 1933 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006aff36c9399befae 1933 < QUIT 
@400000006aff36c939a7b366 1933 > 221 mx1.example.net 
@400000006aff36c939af874e tcpserver: end 1933 status 0
@400000006aff36c939b02f46 tcpserver: status: 0/40
@400000006aff36c939b261c6 1933 < [EOF]
@400000006aff36c939b2cb3e 1933 > [EOF]
@400000006aff37370c1a1f24 tcpserver: status: 1/40
@400000006aff37370c1aea44 tcpserver: pid 2482 from 198.51.100.43
@400000006aff373711535744 tcpserver: ok 2482 mx1.example.net:192.0.2.25:25 mail.lantern.test:198.51.100.43::16150
@400000006aff37371d4ba81c 2482 > 220 mx1.example.net ESMTP 
@400000006aff373720dffa3c 2482 < EHLO mail.lantern.test 
@400000006aff3737211fc644 2482 > 250-mx1.example.net 
@400000006aff3737211ffcf4 2482 > 250-PIPELINING 
@400000006aff3737211ffcf4 2482 > 250 8BITMIME 
@400000006aff373722907514 2482 < MAIL FROM:<emma5@lantern.test> 
@400000006aff373722907514 2482 < RCPT TO:<z.jung@shop.example> 
@400000006aff37372290fdcc 2482 < DATA 
@400000006aff3737229eb96c 2482 > 250 ok 
@400000006aff3737229eb96c greylisting: 198.51.100.43 (emma5@lantern.test -> z.jung@shop.example) exists (id=71630) - accepting
@400000006aff373722b6313c 2482 > 250 ok 
@400000006aff373722e0fa5c 2482 > 354 go ahead 
@400000006aff3737298a7004 2482 < From: <emma5@lantern.test> 
@400000006aff3737298b102c 2482 < To: <z.jung@shop.example> 
@400000006aff3737298bf6a4 2482 < Subject: our talk of last week 
@400000006aff3737298c0e14 2482 < Message-ID: <mwnuka84.2484@mail.lantern.test> 
@400000006aff3737298c0e14 2482 <  
@400000006aff3737298cc994 2482 <  
@400000006aff3737298cc994 2482 < could you send the figures of October once more? 
@400000006aff3737298d4694 2482 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff3737298e2924 2482 < starting delivery 1: msg 2 to local x@+
@400000006aff3737298e2924 2482 < example.org 
@400000006aff3737298e2924 2482 < thank you for the papers, we shall look at them next week 
@400000006aff3737298e2924 2482 < please find the minutes of the last meeting below 
@400000006aff3737298f03e4 2482 < the delivery will be with you on Tuesday before noon 
@400000006aff3737298f03e4 2482 < kind regards 
@400000006aff3737298f0f9c 2482 <  
@400000006aff3737298f0f9c 2482 < could you send the figures of October once more? 
@400000006aff3737298f752c 2482 < +49 30 5550 1+
@400000006aff3737298fafc4 2482 <  + 49 30 5550 2 
@400000006aff3737298fafc4 2482 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff373729908a84 2482 < thank you for the papers, we shall look at them next week 
@400000006aff3737299151bc 2482 < please find the minutes of the last meeting below 
@400000006aff3737299151bc 2482 < the delivery will be with you on Tuesday before noon 
@400000006aff37372991b74c 2482 < kind regards 
@400000006aff37372991d2a4 2482 <  
@400000006aff373729926ee4 2482 < could yo+
@400000006aff373729928a3c 2482 < u send the figures of October once more? 
@400000006aff373729936114 2482 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff37372993b704 2482 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff3737299489f4 2482 < thank you for the papers, we shall look at them next week 
@400000006aff37372994d044 2482 < please find the minutes of the last meeting below 
@400000006aff37372994d044 2482 < the delivery will be wi+
@400000006aff37372994fb3c 2482 < th you on Tuesday before noon 
@400000006aff37372995030c 2482 < kind regards 
@400000006aff37372995030c 2482 <  
@400000006aff373729952e04 2482 < could you send the figures of October once more? 
@400000006aff37372995800c 2482 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff3737299637a4 2482 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff3737299637a4 2482 < thank you for the papers, we shall look at them next week 
@400000006aff373729971264 2482 < please find the min+
@400000006aff3737299750e4 2482 < utes of the last meeting below 
@400000006aff3737299750e4 2482 < the delivery will be with you on Tuesday before noon 
@400000006aff3737299750e4 2482 < kind regards 
@400000006aff3737299750e4 2482 <  
@400000006aff3737299750e4 2482 < could you send the figures of October once more? 
@400000006aff3737299750e4 2482 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff37372997f4f4 2482 < ---------------- 
@400000006aff37372998c3fc 2482 < . 
@400000006aff37372dcde614 2482 > 250 ok 1795110701 qp 2484 
@400000006aff373732aad14c 2482 < QUIT 
@400000006aff373732be5564 2482 > 221 mx1.example.net 
@400000006aff373732c5565c tcpserver: end 2482 status 0
@400000006aff373732c5565c tcpserver: status: 0/40
@400000006aff373732c8b1bc 2482 < [EOF]
@400000006aff373732c96954 2482 > [EOF]
@400000006aff375d0532c5bc tcpserver: status: 1/40
@400000006aff375d0532c5bc tcpserver: pid 2671 from 203.0.113.202
@400000006aff375d08db9dc4 tcpserver: ok 2671 mx1.example.net:192.0.2.25:25 mail.ferry.test:203.0.113.202::28623
@400000006aff375d139b207c 2671 > 220 mx1.example.net ESMTP 
@400000006aff375d14b05d24 2671 < EHLO mail.ferry.test 
@400000006aff375d14bdb334 2671 > 250-mx1.example.net 
@400000006aff375d14bdb334 2671 > 250-PIPELINING 
@400000006aff375d14bdb334 2671 > 250 8BITMIME 
@400000006aff375d16cde9dc 2671 < MAIL FROM:<carla13@ferry.test> 
@400000006aff375d16eef6cc 2671 > 250 ok 
@400000006aff375d184eb994 2671 < RCPT TO:<nina@club.example> 
@400000006aff375d184f889c greylisting: 203.0.113.202 (carla13@ferry.test -> nina@club.example) exists (id=7634) - accepting
@400000006aff375d1862ab0c 2671 > 250 ok 
@400000006aff375d1961c3bc 2671 < DATA 
@400000006aff375d196bce0c 2671 > 354 go ahead 
@400000006aff375d1a6dbd4c 2671 < From: <carla13@ferry.test> 
@400000006aff375d1a6df7e4 2671 < To: <nina@club.example> 
@400000006aff375d1a6df7e4 2671 < Subject: our talk of last week 
@400000006aff375d1a6df7e4 2671 < Message-ID: <mwnul3dm.2673@mail.ferry.test> 
@400000006aff375d1a6e2aac 2671 <  
@400000006aff375d1a6e9bf4 2671 < the delivery will be with you on Tuesday before noon 
@400000006aff375d1a6f5f44 2671 < kind regards 
@400000006aff375d1a6ffb84 2671 <  
@400000006aff375d1a70a764 2671 < could you send the figures of October once more? 
@400000006aff375d1a70a764 2671 < +49 +
@400000006aff375d1a71090c 2671 < 30 5550 1 + 49 30 5550 2 
@400000006aff375d1a71a164 2671 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff375d1a727454 2671 < thank you for the papers, we shall look at them next week 
@400000006aff375d1a727454 2671 < please find the minutes of the last meeting below 
@400000006aff375d1a731094 2671 < the delivery will be with you on Tuesday before noon 
@400000006aff375d1a73b4a4 2671 < kind regards 
@400000006aff375d1a73b4a4 2671 < +
@400000006aff375d1a73b4a4 2671 <  
@400000006aff375d1a7431a4 2671 < could you send the figures of October once more? 
@400000006aff375d1a7431a4 2671 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff375d1a74d5b4 2671 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff375d1a75181c 2671 < thank you for the papers, we shall look at them next week 
@400000006aff375d1a75faac 2671 < please find the minutes of the last meeting below 
@400000006aff375d1a7625a4 2671 < the delivery w+
@400000006aff375d1a7625a4 2671 < ill be with you on Tuesday before noon 
@400000006aff375d1a76c5cc 2671 < kind regards 
@400000006aff375d1a76c5cc 2671 <  
@400000006aff375d1a770064 2671 < could you send the figures of October once more? 
@400000006aff375d1a77e2f4 2671 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff375d1a77e2f4 2671 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff375d1a781d8c 2671 < thank you for the papers, we shall look at them next week 
@400000006aff375d1a781d8c 2671 < please fin+
@400000006aff375d1a781d8c 2671 < d the minutes of the last meeting below 
@400000006aff375d1a7863dc 2671 < the delivery will be with you on Tuesday before noon 
@400000006aff375d1a787f34 2671 < kind regards 
@400000006aff375d1a796994 2671 <  
@400000006aff375d1a796994 2671 < could you send the figures of October once more? 
@400000006aff375d1a796994 2671 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff375d1a7a28fc 2671 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff375d1a7a500c 2671 < thank you for +
@400000006aff375d1a7a500c 2671 < the papers, we shall look at them next week 
@400000006aff375d1a7b07a4 2671 < please find the minutes of the last meeting below 
@400000006aff375d1a7be264 2671 < the delivery will be with you on Tuesday before noon 
@400000006aff375d1a7ca5b4 2671 < kind regards 
@400000006aff375d1a7d9014 2671 <  
@400000006aff375d1a7db33c 2671 < could you send the figures of October once more? 
@400000006aff375d1a7e3424 2671 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff375d1a7f0714 2671 < starting d+
@400000006aff375d1a7fe5bc 2671 < elivery 1: msg 2 to local x@example.org 
@400000006aff375d1a804b4c 2671 < -------------------------------------------------------- 
@400000006aff375d1a80b8ac 2671 < . 
@400000006aff375d20b0dfa4 2671 > 250 ok 1795110739 qp 2673 
@400000006aff375d22a30ae4 2671 < QUIT 
@400000006aff375d22e5672c 2671 > 221 mx1.example.net 
@400000006aff375d22ed660c tcpserver: end 2671 status 0
@400000006aff375d22edb42c tcpserver: status: 0/40
@400000006aff375d22f07f04 2671 < [EOF]
@400000006aff375d22f07f04 2671 > [EOF]
@400000006aff375d2faf0224 tcpserver: status: 1/40
@400000006aff375d2faf3104 tcpserver: pid 2674 from 203.0.113.215
@400000006aff375d328e312c tcpserver: ok 2674 mx1.example.net:192.0.2.25:25 mail.museum.example:203.0.113.215::27467
@400000006aff375d36fa266c 2674 > 220 mx1.example.net ESMTP 
@400000006aff375d3b014b14 2674 < EHLO mail.museum.example 
@400000006aff375d3b232af4 2674 > 250-mx1.example.net 
@400000006aff375d3b232af4 2674 > 250-PIPELINING 
@400000006aff375d3b23ea5c 2674 > 250 8BITMIME 
@400000006aff375e01fbbe6c 2674 < MAIL FROM:<d.weiss24@museum.example> 
@400000006aff375e02109e2c 2674 > 250 ok 
@400000006aff375e05f1cc14 2674 < RCPT TO:<r.frank@club.example> 
@400000006aff375e05f2b28c greylisting: 203.0.113.215 (d.weiss24@museum.example -> r.frank@club.example) exists (id=58721) - accepting
@400000006aff375e05fcfb5c 2674 > 250 ok 
@400000006aff375e08a6801c 2674 < DATA 
@400000006aff375e08caa21c 2674 > 354 go ahead 
@400000006aff375e0eeb11a4 2674 < From: <d.weiss24@museum.example> 
@400000006aff375e0eebe494 2674 < To: <r.frank@club.example> 
@400000006aff375e0eec51f4 2674 < Subject: our talk of last week 
@400000006aff375e0eed01bc 2674 < Message-ID: <mwnul3zi.2677@mail.museum.example> 
@400000006aff375e0eed01bc 2674 <  
@400000006aff375e0eed01bc 2674 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff375e0eed962c 2674 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff375e0eede834 2674 < thank you for the papers, we s+
@400000006aff375e0eede834 2674 < hall look at them next week 
@400000006aff375e0eedf004 2674 < please find the minutes of the last meeting below 
@400000006aff375e0eee51ac 2674 < the delivery will be with you on Tuesday before noon 
@400000006aff375e0eee51ac 2674 < kind regards 
@400000006aff375e0eee691c 2674 <  
@400000006aff375e0eee902c 2674 < could you send the figures of October once more? 
@400000006aff375e0eeebb24 2674 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff375e0eeebb24 2674 < starting delivery 1: msg 2+
@400000006aff375e0eef47c4 2674 <  to local x@example.org 
@400000006aff375e0eef5b4c 2674 < thank you for the papers, we shall look at them next week 
@400000006aff375e0eef631c 2674 < please find the minutes of the last meeting below 
@400000006aff375e0eefc4c4 2674 < the delivery will be with you on Tuesday before noon 
@400000006aff375e0eefc4c4 2674 < kind regards 
@400000006aff375e0ef064ec 2674 <  
@400000006aff375e0ef0f95c 2674 < could you send the figures of October once more? 
@400000006aff375e0ef0f95c 2674 < ++
@400000006aff375e0ef12c24 2674 < 49 30 5550 1 + 49 30 5550 2 
@400000006aff375e0ef18214 2674 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff375e0ef1ff14 2674 < thank you for the papers, we shall look at them next week 
@400000006aff375e0ef2aedc 2674 < please find the minutes of the last meeting below 
@400000006aff375e0ef32024 2674 < the delivery will be with you on Tuesday before noon 
@400000006aff375e0ef32024 2674 < kind regards+
@400000006aff375e0ef32024 2674 <  
@400000006aff375e0ef327f4 2674 <  
@400000006aff375e0ef36e44 2674 < could you send the figures of October once more? 
@400000006aff375e0ef43d4c 2674 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff375e0ef4933c 2674 < - 
@400000006aff375e0ef5009c 2674 < . 
@400000006aff375e142d36ec 2674 > 250 ok 1795110740 qp 2677 
@400000006aff375e14a7ba34 2674 < QUIT 
@400000006aff375e14d35e14 2674 > 221 mx1.example.net 
@400000006aff375e14daff34 tcpserver: end 2674 status 0
@400000006aff375e14dbd9f4 tcpserver: status: 0/40
@400000006aff375e14de0c74 2674 < [EOF]
@400000006aff375e14def2ec 2674 > [EOF]
@400000006aff37ad0dcfe95c tcpserver: status: 1/40
@400000006aff37ad0dcff514 tcpserver: pid 3072 from 203.0.113.185
@400000006aff37ad14d3defc tcpserver: ok 3072 mx1.example.net:192.0.2.25:25 mail.garden.example:203.0.113.185::39396
@400000006aff37ad211e050c 3072 > 220 mx1.example.net ESMTP 
@400000006aff37ad26f98bf4 3072 < EHLO mail.garden.example 
@400000006aff37ad2738756c 3072 > 250-mx1.example.net 
@400000006aff37ad2738756c 3072 > 250-PIPELINING 
@400000006aff37ad273957fc 3072 > 250 8BITMIME 
@400000006aff37ad27ccaebc 3072 < MAIL FROM:<sara31@garden.example> 
@400000006aff37ad27deac34 3072 > 250 ok 
@400000006aff37ad2d4539cc 3072 < RCPT TO:<greta@example.net> 
@400000006aff37ad2d45be9c greylisting: 203.0.113.185 (sara31@garden.example -> greta@example.net) exists (id=88353) - accepting
@400000006aff37ad2d534b5c 3072 > 250 ok 
@400000006aff37ad2f8de594 3072 < DATA 
@400000006aff37ad2f9a41a4 3072 > 354 go ahead 
@400000006aff37ad2ff88674 3072 < From: <sara31@garden.example> 
@400000006aff37ad2ff88674 3072 < To: <greta@example.net> 
@400000006aff37ad2ff93e0c 3072 < Subject: our talk of last week 
@400000006aff37ad2ffa18cc 3072 < Message-ID: <mwnumtcr.3075@mail.garden.example> 
@400000006aff37ad2ffa18cc 3072 <  
@400000006aff37ad2ffa18cc 3072 < kind regards 
@400000006aff37ad2ffab50c 3072 <  
@400000006aff37ad2ffae3ec 3072 < could you send the figures of October once more? 
@400000006aff37ad2ffb785c 3072 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff37ad2ffbce4c 3072 < starting delivery 1: +
@400000006aff37ad2ffc3f94 3072 < msg 2 to local x@example.org 
@400000006aff37ad2ffd1e3c 3072 < thank you for the papers, we shall look at them next week 
@400000006aff37ad2ffd1e3c 3072 < please find the minutes of the last meeting below 
@400000006aff37ad2ffd936c 3072 < the delivery will be with you on Tuesday before noon 
@400000006aff37ad2ffe04b4 3072 < kind regards 
@400000006aff37ad2ffeb094 3072 <  
@400000006aff37ad2ffedf74 3072 < could you send the figures of October once mor+
@400000006aff37ad2fff9af4 3072 < e? 
@400000006aff37ad30006614 3072 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff37ad3000a87c 3072 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff37ad3000df2c 3072 < thank you for the papers, we shall look at them next week 
@400000006aff37ad3000df2c 3072 < please find the minutes of the last meeting below 
@400000006aff37ad3001c5a4 3072 < the delivery will be with you on Tuesday before noon 
@400000006aff37ad3001d15c 3072 < kind re+
@400000006aff37ad3002274c 3072 < gards 
@400000006aff37ad3002274c 3072 <  
@400000006aff37ad30027d3c 3072 < could you send the figures of October once more? 
@400000006aff37ad30032d04 3072 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff37ad300330ec 3072 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff37ad300330ec 3072 < thank you for the papers, we shall look at them next week 
@400000006aff37ad30037b24 3072 < please find the minutes of the last meeting below 
@400000006aff37ad3003dccc 3072 < the de+
@400000006aff37ad30044e14 3072 < livery will be with you on Tuesday before noon 
@400000006aff37ad30044e14 3072 < kind regards 
@400000006aff37ad3004dab4 3072 <  
@400000006aff37ad3005a5d4 3072 < could you send the figures of October once more? 
@400000006aff37ad3005e06c 3072 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff37ad3005e06c 3072 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff37ad3005e06c 3072 < thank you for the papers, we shall look at them next week 
@400000006aff37ad300678c4 3072 < --+
@400000006aff37ad300678c4 3072 < ---------------------------------- 
@400000006aff37ad3007576c 3072 < . 
@400000006aff37ad33fbea2c 3072 > 250 ok 1795110819 qp 3075 
@400000006aff37ad36b84b0c 3072 < QUIT 
@400000006aff37ad36e6022c 3072 > 221 mx1.example.net 
@400000006aff37ad36ed7854 tcpserver: end 3072 status 0
@400000006aff37ad36ee5ecc tcpserver: status: 0/40
@400000006aff37ad36f06a3c 3072 < [EOF]
@400000006aff37ad36f06a3c 3072 > [EOF]
@400000006aff385713bd852c tcpserver: status: 1/40
@400000006aff385713bd8914 tcpserver: pid 3922 from 203.0.113.36
@400000006aff38571e8aea94 tcpserver: ok 3922 mx1.example.net:192.0.2.25:25 mail.bluebird.test:203.0.113.36::39729
@400000006aff38572aaa7e34 3922 > 220 mx1.example.net ESMTP 
@400000006aff38572f1ddde4 3922 < EHLO mail.bluebird.test 
@400000006aff38572f302594 3922 > 250-mx1.example.net 
@400000006aff38572f302594 3922 > 250-PIPELINING 
@400000006aff38572f310c0c 3922 > 250 8BITMIME 
@400000006aff38573064fffc 3922 < MAIL FROM:<y.kurz0@bluebird.test> 
@400000006aff38573065e674 3922 < RCPT TO:<paula@example.net> 
@400000006aff38573066116c 3922 < DATA 
@400000006aff385730a34564 3922 > 250 ok 
@400000006aff385730a36c74 greylisting: 203.0.113.36 (y.kurz0@bluebird.test -> paula@example.net) exists (id=18550) - accepting
@400000006aff385730ab6f3c 3922 > 250 ok 
@400000006aff385730da570c 3922 > 354 go ahead 
@400000006aff385737ff51cc 3922 < From: <y.kurz0@bluebird.test> 
@400000006aff385737ff9434 3922 < To: <paula@example.net> 
@400000006aff385738007aac 3922 < Subject: our talk of last week 
@400000006aff3857380149b4 3922 < Message-ID: <mwnuqgo9.3926@mail.bluebird.test> 
@400000006aff38573802285c 3922 <  
@400000006aff385738027a64 3922 < please find the minutes of the last meeting below 
@400000006aff385738030704 3922 < the delivery will be with you on Tuesday before noon 
@400000006aff385738036c94 3922 < kind regards+
@400000006aff38573803f164 3922 <  
@400000006aff38573803f164 3922 <  
@400000006aff38573804cc24 3922 < could you send the figures of October once more? 
@400000006aff38573805741c 3922 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff38573805741c 3922 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff38573805a6e4 3922 < thank you for the papers, we shall look at them next week 
@400000006aff385738069144 3922 < please find the minutes of the last meeting below 
@400000006aff385738070674 3922 < the delivery+
@400000006aff3857380750ac 3922 <  will be with you on Tuesday before noon 
@400000006aff3857380750ac 3922 < kind regards 
@400000006aff385738076c04 3922 <  
@400000006aff385738078f2c 3922 < could you send the figures of October once more? 
@400000006aff385738078f2c 3922 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff3857380846c4 3922 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff3857380846c4 3922 < thank you for the papers, we shall look at them next week 
@400000006aff38573808621c 3922 < please f+
@400000006aff38573808f2a4 3922 < ind the minutes of the last meeting below 
@400000006aff38573808f2a4 3922 < the delivery will be with you on Tuesday before noon 
@400000006aff385738097b5c 3922 < kind regards 
@400000006aff385738099e84 3922 <  
@400000006aff3857380a4e4c 3922 < -- 
@400000006aff3857380abf94 3922 < . 
@400000006aff3858038c2654 3922 > 250 ok 1795110990 qp 3926 
@400000006aff3858042929a4 3922 < QUIT 
@400000006aff38580458bd54 3922 > 221 mx1.example.net 
@400000006aff38580460a4c4 tcpserver: end 3922 status 0
@400000006aff38580460a4c4 tcpserver: status: 0/40
@400000006aff38580463776c 3922 < [EOF]
@400000006aff38580463776c 3922 > [EOF]
@400000006aff3873394429f4 tcpserver: status: 1/40
@400000006aff38733944f12c tcpserver: pid 4065 from 198.51.100.148
@400000006aff387401922efc tcpserver: ok 4065 mx1.example.net:192.0.2.25:25 mail.birch.example:198.51.100.148::38273
@400000006aff38740ba12a4c 4065 > 220 mx1.example.net ESMTP 
@400000006aff3874123fbecc 4065 < EHLO mail.birch.example 
@400000006aff3874124e840c 4065 > 250-mx1.example.net 
@400000006aff3874124f37bc 4065 > 250-PIPELINING 
@400000006aff3874124f5314 4065 > 250 8BITMIME 
@400000006aff38741355ce64 4065 < MAIL FROM:<y.kurz16@birch.example> 
@400000006aff387413799e5c 4065 > 250 ok 
@400000006aff387419eaba3c 4065 < RCPT TO:<ute@shop.example> 
@400000006aff387419eac5f4 greylisting: 198.51.100.148 (y.kurz16@birch.example -> ute@shop.example) exists (id=11183) - accepting
@400000006aff38741a23bfe4 4065 > 250 ok 
@400000006aff38741fc7008c 4065 < DATA 
@400000006aff38741fd6797c 4065 > 354 go ahead 
@400000006aff387424d03f6c 4065 < From: <y.kurz16@birch.example> 
@400000006aff387424d0667c 4065 < To: <ute@shop.example> 
@400000006aff387424d0667c 4065 < Subject: our talk of last week 
@400000006aff387424d1490c 4065 < Message-ID: <mwnur2s7.4069@mail.birch.example> 
@400000006aff387424d1be3c 4065 <  
@400000006aff387424d1be3c 4065 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff387424d26a1c 4065 < thank you for the papers, we shall look at them next week 
@400000006aff387424d30e2c 4065 < please f+
@400000006aff387424d3547c 4065 < ind the minutes of the last meeting below 
@400000006aff387424d3547c 4065 < the delivery will be with you on Tuesday before noon 
@400000006aff387424d4370c 4065 < kind regards 
@400000006aff387424d4370c 4065 <  
@400000006aff387424d4370c 4065 < could you send the figures of October once more? 
@400000006aff387424d4bbdc 4065 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff387424d58ae4 4065 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff387424d64a4c 4065 < thank you fo+
@400000006aff387424d6a03c 4065 < r the papers, we shall look at them next week 
@400000006aff387424d6fdfc 4065 < please find the minutes of the last meeting below 
@400000006aff387424d7dca4 4065 < the delivery will be with you on Tuesday before noon 
@400000006aff387424d7dca4 4065 < kind regards 
@400000006aff387424d880b4 4065 <  
@400000006aff387424d8d6a4 4065 < could you send the figures of October once more? 
@400000006aff387424d9b934 4065 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff387424da74b4 4065 < starting+
@400000006aff387424db47a4 4065 <  delivery 1: msg 2 to local x@example.org 
@400000006aff387424dc12c4 4065 < thank you for the papers, we shall look at them next week 
@400000006aff387424dcc28c 4065 < please find the minutes of the last meeting below 
@400000006aff387424dcc28c 4065 < the delivery will be with you on Tuesday before noon 
@400000006aff387424dcf16c 4065 < kind regards 
@400000006aff387424dd3f8c 4065 <  
@400000006aff387424dd3f8c 4065 < could you send the figures of Oct+
@400000006aff387424de0aac 4065 < ober once more? 
@400000006aff387424de8f7c 4065 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff387424df5e84 4065 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff387424df75f4 4065 < --------------------------------------------------- 
@400000006aff387424e04114 4065 < . 
@400000006aff38742aa20254 4065 > 250 ok 1795111018 qp 4069 
@400000006aff38742cc2c35c 4065 < QUIT 
@400000006aff38742cead144 4065 > 221 mx1.example.net 
@400000006aff38742cf32de4 tcpserver: end 4065 status 0
@400000006aff38742cf358dc tcpserver: status: 0/40
@400000006aff38742cf58f44 4065 < [EOF]
@400000006aff38742cf65e4c 4065 > [EOF]
@400000006aff38982dc1af20 tcpserver: status: 1/40
@400000006aff38982dc1af20 tcpserver: pid 4249 from 198.51.100.116
@400000006aff3899192cdeb8 tcpserver: ok 4249 mx1.example.net:192.0.2.25:25 :198.51.100.116::38157
@400000006aff3899241e5e50 4249 > 220 mx1.example.net ESMTP 
@400000006aff38992a2352b0 4249 < EHLO host116.isp.test 
@400000006aff38992a476ce0 4249 > 250-mx1.example.net 
@400000006aff38992a4847a0 4249 > 250-PIPELINING 
@400000006aff38992a488a08 4249 > 250 8BITMIME 
@400000006aff38992cb26db8 4249 < MAIL FROM:<o.beck40@mail25.vendor.test> 
@400000006aff38992ce08298 4249 > 250 ok 
@400000006aff38993241a190 4249 < RCPT TO:<sales@shop.example> 
@400000006aff38993241a190 greylisting: 198.51.100.116 (o.beck40@mail25.vendor.test -> sales@shop.example) doesn't exist. - temp. rejecting
@400000006aff3899325018b0 4249 > 451 temporary failure (#4.3.0) 
@400000006aff3899389d54f8 4249 < QUIT 
@400000006aff389938a51940 4249 > 221 mx1.example.net 
@400000006aff389938ad1438 tcpserver: end 4249 status 0
@400000006aff389938ad1438 tcpserver: status: 0/40
@400000006aff389938afc7a0 4249 < [EOF]
@400000006aff389938afc7a0 4249 > [EOF]
@400000006aff396626dd97b4 tcpserver: status: 1/40
@400000006aff396626dd97b4 tcpserver: pid 5279 from 192.0.2.30
@400000006aff396632a49f5c tcpserver: ok 5279 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::2014
@400000006aff3966350cf0b4 5279 > 220 mx1.example.net ESMTP 
@400000006aff39663b6bd09c 5279 < EHLO monitor.example.net 
@400000006aff3967000001f4 5279 > 250-mx1.example.net 
@400000006aff39670000c544 5279 > 250-PIPELINING 
@400000006aff396700016184 5279 > 250 8BITMIME 
@400000006aff396705f44cb4 5279 < QUIT 
@400000006aff396705fe725c 5279 > 221 mx1.example.net 
@400000006aff3967060632bc tcpserver: end 5279 status 0
@400000006aff39670606bf5c tcpserver: status: 0/40
@400000006aff39670608ab8c 5279 < [EOF]
@400000006aff39670609094c 5279 > [EOF]
@400000006aff39ba10d45b74 tcpserver: status: 1/40
@400000006aff39ba10d50754 tcpserver: pid 5697 from 198.51.100.168
@400000006aff39ba1452fae4 tcpserver: ok 5697 mx1.example.net:192.0.2.25:25 :198.51.100.168::7339
@400000006aff39ba25aba37c rblsmtpd: 198.51.100.168 pid 5697: 451 https://zen.dnsbl.example/query/ip/198.51.100.168
@400000006aff39bc14a78384 tcpserver: end 5697 status 0
@400000006aff39bc14a817f4 tcpserver: status: 0/40
@400000006aff3aac0f36b104 tcpserver: status: 1/40
@400000006aff3aac0f374d44 tcpserver: pid 6907 from 203.0.113.36
@400000006aff3aac1154b6d4 tcpserver: ok 6907 mx1.example.net:192.0.2.25:25 mail.bluebird.test:203.0.113.36::29282
@400000006aff3aac1a69f48c 6907 > 220 mx1.example.net ESMTP 
@400000006aff3aac20ab49f4 6907 < EHLO mail.bluebird.test 
@400000006aff3aac20de92dc 6907 > 250-mx1.example.net 
@400000006aff3aac20de92dc 6907 > 250-PIPELINING 
@400000006aff3aac20dee8cc 6907 > 250 8BITMIME 
@400000006aff3aac2520630c 6907 < MAIL FROM:<m.roth19@bluebird.test> 
@400000006aff3aac25529a84 6907 > 250 ok 
@400000006aff3aac2896e074 6907 < RCPT TO:<z.jung@shop.example> 
@400000006aff3aac2896e074 greylisting: 203.0.113.36 (m.roth19@bluebird.test -> z.jung@shop.example) doesn't exist. - temp. rejecting
@400000006aff3aac28cb7564 6907 > 451 temporary failure (#4.3.0) 
@400000006aff3aac2d9f8314 6907 < QUIT 
@400000006aff3aac2ddd2c3c 6907 > 221 mx1.example.net 
@400000006aff3aac2de4cd5c tcpserver: end 6907 status 0
@400000006aff3aac2de4cd5c tcpserver: status: 0/40
@400000006aff3aac2de7da9c 6907 < [EOF]
@400000006aff3aac2de84be4 6907 > [EOF]
@400000006aff3aad0e6a74d6 tcpserver: status: 1/40
@400000006aff3aad0e6a74d6 tcpserver: pid 6912 from 198.51.100.179
@400000006aff3aad0e9d294e tcpserver: ok 6912 mx1.example.net:192.0.2.25:25 host179.isp.test:198.51.100.179::60135
@400000006aff3aad248577de rblsmtpd: 198.51.100.179 pid 6912: 451 https://zen.dnsbl.example/query/ip/198.51.100.179
@400000006aff3aae34465206 tcpserver: end 6912 status 0
@400000006aff3aae34465206 tcpserver: status: 0/40
@400000006aff3b3722b47004 tcpserver: status: 1/40
@400000006aff3b3722b52b84 tcpserver: pid 7603 from 198.51.100.84
@400000006aff3b3726db4dc4 tcpserver: ok 7603 mx1.example.net:192.0.2.25:25 mail.canal.test:198.51.100.84::20430
@400000006aff3b3732964394 7603 > 220 mx1.example.net ESMTP 
@400000006aff3b3736dffb34 7603 < EHLO mail.canal.test 
@400000006aff3b37371a7fac 7603 > 250-mx1.example.net 
@400000006aff3b37371ad59c 7603 > 250-PIPELINING 
@400000006aff3b37371ad59c 7603 > 250 8BITMIME 
@400000006aff3b3737c8f3d4 7603 < MAIL FROM:<v.horn34@canal.test> 
@400000006aff3b3737efe0ac 7603 > 250 ok 
@400000006aff3b380028d714 7603 < RCPT TO:<wanda@example.net> 
@400000006aff3b380029502c greylisting: 198.51.100.84 (v.horn34@canal.test -> wanda@example.net) exists (id=23445) - accepting
@400000006aff3b38003e33d4 7603 > 250 ok 
@400000006aff3b38019e5c2c 7603 < DATA 
@400000006aff3b3801ab0e2c 7603 > 354 go ahead 
@400000006aff3b38083db7e4 7603 < From: <v.horn34@canal.test> 
@400000006aff3b38083db7e4 7603 < To: <wanda@example.net> 
@400000006aff3b38083db7e4 7603 < Subject: our talk of last week 
@400000006aff3b38083e0604 7603 < Message-ID: <mwnv68om.7606@mail.canal.test> 
@400000006aff3b38083e0604 7603 <  
@400000006aff3b38083e67ac 7603 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff3b38083edcdc 7603 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff3b38083f2ee4 7603 < thank you for the papers, we shall look at+
@400000006aff3b38083f6594 7603 <  them next week 
@400000006aff3b38084001d4 7603 < please find the minutes of the last meeting below 
@400000006aff3b3808404c0c 7603 < the delivery will be with you on Tuesday before noon 
@400000006aff3b380840d8ac 7603 < kind regards 
@400000006aff3b38084149f4 7603 <  
@400000006aff3b38084149f4 7603 < could you send the figures of October once more? 
@400000006aff3b3808423454 7603 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff3b38084243f4 7603 < starting delivery 1: msg 2 to local x@+
@400000006aff3b38084243f4 7603 < example.org 
@400000006aff3b38084243f4 7603 < thank you for the papers, we shall look at them next week 
@400000006aff3b380842efd4 7603 < please find the minutes of the last meeting below 
@400000006aff3b3808438c14 7603 < the delivery will be with you on Tuesday before noon 
@400000006aff3b3808443bdc 7603 < kind regards 
@400000006aff3b3808443bdc 7603 <  
@400000006aff3b3808446ea4 7603 < could you send the figures of October once more? 
@400000006aff3b3808450ae4 7603 < +49 30 5550 1+
@400000006aff3b380845d21c 7603 <  + 49 30 5550 2 
@400000006aff3b380845d21c 7603 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff3b3808464364 7603 < thank you for the papers, we shall look at them next week 
@400000006aff3b3808464364 7603 < please find the minutes of the last meeting below 
@400000006aff3b380846ef44 7603 < the delivery will be with you on Tuesday before noon 
@400000006aff3b380846fafc 7603 < kind regards 
@400000006aff3b3808476474 7603 <  
@400000006aff3b38084827c4 7603 < could yo+
@400000006aff3b380848913c 7603 < u send the figures of October once more? 
@400000006aff3b380848913c 7603 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff3b380848a4c4 7603 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff3b38084925ac 7603 < thank you for the papers, we shall look at them next week 
@400000006aff3b38084925ac 7603 < please find the minutes of the last meeting below 
@400000006aff3b380849ae64 7603 < the delivery will be wi+
@400000006aff3b380849ae64 7603 < th you on Tuesday before noon 
@400000006aff3b38084a94dc 7603 < kind regards 
@400000006aff3b38084b63e4 7603 <  
@400000006aff3b38084baa34 7603 < could you send the figures of October once more? 
@400000006aff3b38084baa34 7603 < ------------------ 
@400000006aff3b38084baa34 7603 < . 
@400000006aff3b380c1d863c 7603 > 250 ok 1795111726 qp 7606 
@400000006aff3b380cd9d15c 7603 < QUIT 
@400000006aff3b380d00839c 7603 > 221 mx1.example.net 
@400000006aff3b380d07b75c tcpserver: end 7603 status 0
@400000006aff3b380d07b75c tcpserver: status: 0/40
@400000006aff3b380d0b4d54 7603 < [EOF]
@400000006aff3b380d0b4d54 7603 > [EOF]
@400000006aff3b6d10288b14 tcpserver: status: 1/40
@400000006aff3b6d1028b60c tcpserver: pid 7872 from 198.51.100.181
@400000006aff3b6d32e71314 tcpserver: ok 7872 mx1.example.net:192.0.2.25:25 :198.51.100.181::11382
@400000006aff3b6e1054abf4 rblsmtpd: 198.51.100.181 pid 7872: 451 https://zen.dnsbl.example/query/ip/198.51.100.181
@400000006aff3b6f2f2e4cec tcpserver: end 7872 status 0
@400000006aff3b6f2f2eb664 tcpserver: status: 0/40
@400000006aff3b7829d6cecc tcpserver: status: 1/40
@400000006aff3b7829d79dd4 tcpserver: pid 7929 from 203.0.113.202
@400000006aff3b782a00dc6c tcpserver: ok 7929 mx1.example.net:192.0.2.25:25 mail.ferry.test:203.0.113.202::21096
@400000006aff3b782dfa7c24 7929 > 220 mx1.example.net ESMTP 
@400000006aff3b782fc9640c 7929 < EHLO mail.ferry.test 
@400000006aff3b782ff6212c 7929 > 250-mx1.example.net 
@400000006aff3b782ff65bc4 7929 > 250-PIPELINING 
@400000006aff3b782ff65bc4 7929 > 250 8BITMIME 
@400000006aff3b7832ea4f34 7929 < MAIL FROM:<greta25@ferry.test> 
@400000006aff3b7833030754 7929 > 250 ok 
@400000006aff3b78343fffdc 7929 < RCPT TO:<k.maier@club.example> 
@400000006aff3b78344059b4 greylisting: 203.0.113.202 (greta25@ferry.test -> k.maier@club.example) exists (id=55723) - accepting
@400000006aff3b783449ac6c 7929 > 250 ok 
@400000006aff3b783789858c 7929 < DATA 
@400000006aff3b7837c88e44 7929 > 354 go ahead 
@400000006aff3b7900524874 7929 < From: <greta25@ferry.test> 
@400000006aff3b7900524874 7929 < To: <k.maier@club.example> 
@400000006aff3b7900524874 7929 < Subject: our talk of last week 
@400000006aff3b7900524874 7929 < Message-ID: <mwnv7mr0.7931@mail.ferry.test> 
@400000006aff3b790052cd44 7929 <  
@400000006aff3b790052cd44 7929 <  
@400000006aff3b79005359e4 7929 < could you send the figures of October once more? 
@400000006aff3b790053afd4 7929 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff3b790054482c 7929 < starting delivery 1: msg 2 to local x@e+
@400000006aff3b790054482c 7929 < xample.org 
@400000006aff3b790054e084 7929 < thank you for the papers, we shall look at them next week 
@400000006aff3b79005555b4 7929 < please find the minutes of the last meeting below 
@400000006aff3b79005555b4 7929 < the delivery will be with you on Tuesday before noon 
@400000006aff3b790055d69c 7929 < kind regards 
@400000006aff3b790055d69c 7929 <  
@400000006aff3b790055fdac 7929 < could you send the figures of October once more? 
@400000006aff3b790055fdac 7929 < +49 30 5550 1 +
@400000006aff3b7900560d4c 7929 < + 49 30 5550 2 
@400000006aff3b790056151c 7929 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff3b79005672dc 7929 < thank you for the papers, we shall look at them next week 
@400000006aff3b790057362c 7929 < please find the minutes of the last meeting below 
@400000006aff3b790057362c 7929 < the delivery will be with you on Tuesday before noon 
@400000006aff3b7900581ca4 7929 < kind regards 
@400000006aff3b7900581ca4 7929 <  
@400000006aff3b7900581ca4 7929 < could you+
@400000006aff3b790058a55c 7929 <  send the figures of October once more? 
@400000006aff3b7900591e74 7929 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff3b7900591e74 7929 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff3b790059d60c 7929 < thank you for the papers, we shall look at them next week 
@400000006aff3b790059d60c 7929 < ---------------------------------------------- 
@400000006aff3b79005ab0cc 7929 < . 
@400000006aff3b79051f64cc 7929 > 250 ok 1795111791 qp 7931 
@400000006aff3b7906496dac 7929 < QUIT 
@400000006aff3b79065ba1d4 7929 > 221 mx1.example.net 
@400000006aff3b7906636dec tcpserver: end 7929 status 0
@400000006aff3b790664390c tcpserver: status: 0/40
@400000006aff3b7906660dcc 7929 < [EOF]
@400000006aff3b790666e0bc 7929 > [EOF]
@400000006aff3ceb16989296 tcpserver: status: 1/40
@400000006aff3ceb16989296 tcpserver: pid 9782 from 198.51.100.110
@400000006aff3ceb223e5e6e tcpserver: ok 9782 mx1.example.net:192.0.2.25:25 host110.isp.test:198.51.100.110::57467
@400000006aff3ceb2748fcde 9782 > 220 mx1.example.net ESMTP 
@400000006aff3ceb2dbe4af6 9782 < EHLO host110.isp.test 
@400000006aff3ceb2defb74e 9782 > 250-mx1.example.net 
@400000006aff3ceb2df047d6 9782 > 250-PIPELINING 
@400000006aff3ceb2df0c8be 9782 > 250 8BITMIME 
@400000006aff3ceb322590fe 9782 < MAIL FROM:<lena30@mail22.vendor.test> 
@400000006aff3ceb322e997e 9782 > 250 ok 
@400000006aff3ceb391406b6 9782 < RCPT TO:<sales@club.example> 
@400000006aff3ceb39147416 greylisting: 198.51.100.110 (lena30@mail22.vendor.test -> sales@club.example) doesn't exist. - temp. rejecting
@400000006aff3ceb3951bf7e 9782 > 451 temporary failure (#4.3.0) 
@400000006aff3ceb3b8099e6 9782 < QUIT 
@400000006aff3cec0020cd76 9782 > 221 mx1.example.net 
@400000006aff3cec0028a546 tcpserver: end 9782 status 0
@400000006aff3cec002906ee tcpserver: status: 0/40
@400000006aff3cec002bbe3e 9782 < [EOF]
@400000006aff3cec002bbe3e 9782 > [EOF]
@400000006aff3cf03a3cddec tcpserver: status: 1/40
@400000006aff3cf03a3cddec tcpserver: pid 9810 from 203.0.113.36
@400000006aff3cf03ac1a61c tcpserver: ok 9810 mx1.example.net:192.0.2.25:25 mail.bluebird.test:203.0.113.36::40134
@400000006aff3cf10372d9c4 9810 > 220 mx1.example.net ESMTP 
@400000006aff3cf109121714 9810 < EHLO mail.bluebird.test 
@400000006aff3cf10936c5b4 9810 > 250-mx1.example.net 
@400000006aff3cf1093798a4 9810 > 250-PIPELINING 
@400000006aff3cf1093798a4 9810 > 250 8BITMIME 
@400000006aff3cf10a36c4dc 9810 < MAIL FROM:<m.roth19@bluebird.test> 
@400000006aff3cf10a37a76c 9810 < RCPT TO:<z.jung@shop.example> 
@400000006aff3cf10a3843ac 9810 < DATA 
@400000006aff3cf10a5a1004 9810 > 250 ok 
@400000006aff3cf10a5a65f4 greylisting: 203.0.113.36 (m.roth19@bluebird.test -> z.jung@shop.example) exists (id=9176) - accepting
@400000006aff3cf10a6c9634 9810 > 250 ok 
@400000006aff3cf10a84c1b4 9810 > 354 go ahead 
@400000006aff3cf10d5cd854 9810 < From: <m.roth19@bluebird.test> 
@400000006aff3cf10d5d97bc 9810 < To: <z.jung@shop.example> 
@400000006aff3cf10d5daf2c 9810 < Subject: our talk of last week 
@400000006aff3cf10d5e0904 9810 < Message-ID: <mwnvfp0v.9812@mail.bluebird.test> 
@400000006aff3cf10d5e0904 9810 <  
@400000006aff3cf10d5e0904 9810 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff3cf10d5e5ef4 9810 < thank you for the papers, we shall look at them next week 
@400000006aff3cf10d5ef74c 9810 < pleas+
@400000006aff3cf10d5f58f4 9810 < e find the minutes of the last meeting below 
@400000006aff3cf10d6004d4 9810 < the delivery will be with you on Tuesday before noon 
@400000006aff3cf10d6004d4 9810 < kind regards 
@400000006aff3cf10d60bc6c 9810 <  
@400000006aff3cf10d619344 9810 < could you send the figures of October once more? 
@400000006aff3cf10d619efc 9810 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff3cf10d623b3c 9810 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff3cf10d623b3c 9810 < thank you+
@400000006aff3cf10d629ce4 9810 <  for the papers, we shall look at them next week 
@400000006aff3cf10d62cbc4 9810 < please find the minutes of the last meeting below 
@400000006aff3cf10d62cbc4 9810 < the delivery will be with you on Tuesday before noon 
@400000006aff3cf10d633154 9810 < kind regards 
@400000006aff3cf10d636fd4 9810 <  
@400000006aff3cf10d63f0bc 9810 < could you send the figures of October once more? 
@400000006aff3cf10d640ffc 9810 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff3cf10d64a854 9810 < -----+
@400000006aff3cf10d64a854 9810 < --- 
@400000006aff3cf10d65775c 9810 < . 
@400000006aff3cf110dfb99c 9810 > 250 ok 1795112167 qp 9812 
@400000006aff3cf11535022c 9810 < QUIT 
@400000006aff3cf11570ee04 9810 > 221 mx1.example.net 
@400000006aff3cf115785874 tcpserver: end 9810 status 0
@400000006aff3cf1157942d4 tcpserver: status: 0/40
@400000006aff3cf1157ab9d4 9810 < [EOF]
@400000006aff3cf1157b61cc 9810 > [EOF]
@400000006aff3d502babb0fa tcpserver: status: 1/40
@400000006aff3d502babb0fa tcpserver: pid 10289 from 203.0.113.250
@400000006aff3d50385c8fea tcpserver: deny 10289 mx1.example.net:192.0.2.25:25 :203.0.113.250::47037
@400000006aff3d503863d34a tcpserver: end 10289 status 25600
@400000006aff3d503863d34a tcpserver: status: 0/40
@400000006aff3dcb08f1f86c tcpserver: status: 1/40
@400000006aff3dcb08f2b7d4 tcpserver: pid 10901 from 198.51.100.52
@400000006aff3dcb0ea7174c tcpserver: ok 10901 mx1.example.net:192.0.2.25:25 mail.freemail.test:198.51.100.52::33061
@400000006aff3dcb18a9b68c 10901 > 220 mx1.example.net ESMTP 
@400000006aff3dcb1ee78984 10901 < EHLO mail.freemail.test 
@400000006aff3dcb1ef6f6bc 10901 > 250-mx1.example.net 
@400000006aff3dcb1ef7547c 10901 > 250-PIPELINING 
@400000006aff3dcb1ef82384 10901 > 250 8BITMIME 
@400000006aff3dcb229e7ed4 10901 < MAIL FROM:<lena5@freemail.test> 
@400000006aff3dcb22ca5964 10901 > 250 ok 
@400000006aff3dcb24c05d04 10901 < RCPT TO:<greta@example.net> 
@400000006aff3dcb24c0802c greylisting: 198.51.100.52 (lena5@freemail.test -> greta@example.net) exists (id=10796) - accepting
@400000006aff3dcb24c81d64 10901 > 250 ok 
@400000006aff3dcb2ab47ccc 10901 < DATA 
@400000006aff3dcb2aecc6f4 10901 > 354 go ahead 
@400000006aff3dcb2fc8f6ac 10901 < From: <lena5@freemail.test> 
@400000006aff3dcb2fc9d554 10901 < To: <greta@example.net> 
@400000006aff3dcb2fca2b44 10901 < Subject: our talk of last week 
@400000006aff3dcb2fca2b44 10901 < Message-ID: <mwnvkdp2.10905@mail.freemail.test> 
@400000006aff3dcb2fcaf27c 10901 <  
@400000006aff3dcb2fcaf27c 10901 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff3dcb2fcb5424 10901 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff3dcb2fcb5424 10901 < thank you for the papers, we shall loo+
@400000006aff3dcb2fcc1f44 10901 < k at them next week 
@400000006aff3dcb2fcc232c 10901 < please find the minutes of the last meeting below 
@400000006aff3dcb2fcc520c 10901 < the delivery will be with you on Tuesday before noon 
@400000006aff3dcb2fcc520c 10901 < kind regards 
@400000006aff3dcb2fcc520c 10901 <  
@400000006aff3dcb2fcc908c 10901 < could you send the figures of October once more? 
@400000006aff3dcb2fcd28e4 10901 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff3dcb2fcdb584 10901 < starting delivery 1: msg 2 to loca+
@400000006aff3dcb2fcdb584 10901 < l x@example.org 
@400000006aff3dcb2fce1344 10901 < thank you for the papers, we shall look at them next week 
@400000006aff3dcb2fce1344 10901 < please find the minutes of the last meeting below 
@400000006aff3dcb2fcef9bc 10901 < the delivery will be with you on Tuesday before noon 
@400000006aff3dcb2fcfa59c 10901 < kind regards 
@400000006aff3dcb2fcfad6c 10901 <  
@400000006aff3dcb2fcfd47c 10901 < could you send the figures of October once more? 
@400000006aff3dcb2fcfd47c 10901 < +49 30 55+
@400000006aff3dcb2fcfd47c 10901 < 50 1 + 49 30 5550 2 
@400000006aff3dcb2fd06cd4 10901 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff3dcb2fd06cd4 10901 < thank you for the papers, we shall look at them next week 
@400000006aff3dcb2fd06cd4 10901 < please find the minutes of the last meeting below 
@400000006aff3dcb2fd137f4 10901 < the delivery will be with you on Tuesday before noon 
@400000006aff3dcb2fd1b10c 10901 < kind regards 
@400000006aff3dcb2fd287e4 10901 <  
@400000006aff3dcb2fd2b2dc 10901 < coul+
@400000006aff3dcb2fd2b2dc 10901 < d you send the figures of October once more? 
@400000006aff3dcb2fd34b34 10901 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff3dcb2fd3c834 10901 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff3dcb2fd3cc1c 10901 < thank you for the papers, we shall look at them next week 
@400000006aff3dcb2fd4491c 10901 < please find the minutes of the last meeting below 
@400000006aff3dcb2fd4491c 10901 < the delivery will b+
@400000006aff3dcb2fd4e944 10901 < e with you on Tuesday before noon 
@400000006aff3dcb2fd5b07c 10901 < kind regards 
@400000006aff3dcb2fd5b07c 10901 <  
@400000006aff3dcb2fd69adc 10901 < could you send the figures of October once more? 
@400000006aff3dcb2fd69adc 10901 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff3dcb2fd69adc 10901 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff3dcb2fd6c9bc 10901 < thank you for the papers, we shall look at them next week 
@400000006aff3dcb2fd6c9bc 10901 < please find the+
@400000006aff3dcb2fd6c9bc 10901 <  minutes of the last meeting below 
@400000006aff3dcb2fd6dd44 10901 < ---------- 
@400000006aff3dcb2fd6dd44 10901 < . 
@400000006aff3dcb34a48254 10901 > 250 ok 1795112385 qp 10905 
@400000006aff3dcb37b56bd4 10901 < QUIT 
@400000006aff3dcb37cea8c4 10901 > 221 mx1.example.net 
@400000006aff3dcb37d6d29c tcpserver: end 10901 status 0
@400000006aff3dcb37d74f9c tcpserver: status: 0/40
@400000006aff3dcb37d9e3c4 10901 < [EOF]
@400000006aff3dcb37da262c 10901 > [EOF]
@400000006aff3e9d01ddf954 tcpserver: status: 1/40
@400000006aff3e9d01ddf954 tcpserver: pid 11951 from 203.0.113.15
@400000006aff3e9d03ba662c tcpserver: ok 11951 mx1.example.net:192.0.2.25:25 mail.tailor.example:203.0.113.15::37706
@400000006aff3e9d0de59c0c 11951 > 220 mx1.example.net ESMTP 
@400000006aff3e9d11ab6a24 11951 < EHLO mail.tailor.example 
@400000006aff3e9d11e8c914 11951 > 250-mx1.example.net 
@400000006aff3e9d11e9b374 11951 > 250-PIPELINING 
@400000006aff3e9d11e9b374 11951 > 250 8BITMIME 
@400000006aff3e9d1372b0ec 11951 < MAIL FROM:<> 
@400000006aff3e9d1372cc44 11951 < RCPT TO:<m.roth@shop.example> 
@400000006aff3e9d1372cc44 11951 < DATA 
@400000006aff3e9d137c9fe4 11951 > 250 ok 
@400000006aff3e9d137ce24c greylisting: 203.0.113.15 ( -> m.roth@shop.example) exists (id=36564) - accepting
@400000006aff3e9d139edd84 11951 > 250 ok 
@400000006aff3e9d13de3c2c 11951 > 354 go ahead 
@400000006aff3e9d1491099c 11951 < From: <MAILER-DAEMON@mail.tailor.example> 
@400000006aff3e9d149176fc 11951 < To: <m.roth@shop.example> 
@400000006aff3e9d1491f3fc 11951 < Subject: failure notice 
@400000006aff3e9d1492bb34 11951 < Message-ID: <mwnvovei.11953@mail.tailor.example> 
@400000006aff3e9d14935b5c 11951 <  
@400000006aff3e9d14935b5c 11951 < the delivery will be with you on Tuesday before noon 
@400000006aff3e9d14935b5c 11951 < kind regards 
@400000006aff3e9d14935b5c 11951 <  
@400000006aff3e9d14935b5c 11951 < could you send the figures of October o+
@400000006aff3e9d149441d4 11951 < nce more? 
@400000006aff3e9d14945d2c 11951 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff3e9d14945d2c 11951 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff3e9d1494f19c 11951 < thank you for the papers, we shall look at them next week 
@400000006aff3e9d1495cc5c 11951 < please find the minutes of the last meeting below 
@400000006aff3e9d149658fc 11951 < the delivery will be with you on Tuesday before noon 
@400000006aff3e9d14966c84 11951 < kind regards 
@400000006aff3e9d14966c84 11951 <  
@400000006aff3e9d1496baa4 11951 < could you send the figures of October once more? 
@400000006aff3e9d1496e59c 11951 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff3e9d1497a11c 11951 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff3e9d1497a11c 11951 < thank you for the papers, we shall look at them next week 
@400000006aff3e9d14985c9c 11951 < please find the minutes of the last meeting below+
@400000006aff3e9d14985c9c 11951 <  
@400000006aff3e9d14987024 11951 < the delivery will be with you on Tuesday before noon 
@400000006aff3e9d14987024 11951 < kind regards 
@400000006aff3e9d14987024 11951 <  
@400000006aff3e9d1498f4f4 11951 < could you send the figures of October once more? 
@400000006aff3e9d14995a84 11951 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff3e9d149a19ec 11951 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff3e9d149b044c 11951 < thank you for the papers, we shall look at them next w+
@400000006aff3e9d149b90ec 11951 < eek 
@400000006aff3e9d149bdb24 11951 < --------------------- 
@400000006aff3e9d149c4884 11951 < . 
@400000006aff3e9d1b11dcec 11951 > 250 ok 1795112595 qp 11953 
@400000006aff3e9d20b636d4 11951 < QUIT 
@400000006aff3e9d20be222c 11951 > 221 mx1.example.net 
@400000006aff3e9d20c5ee44 tcpserver: end 11951 status 0
@400000006aff3e9d20c5f22c tcpserver: status: 0/40
@400000006aff3e9d20c895f4 11951 < [EOF]
@400000006aff3e9d20c9267c 11951 > [EOF]
@400000006aff3fb90aa760fc tcpserver: status: 1/40
@400000006aff3fb90aa8050c tcpserver: pid 13371 from 198.51.100.122
@400000006aff3fb911f25664 tcpserver: ok 13371 mx1.example.net:192.0.2.25:25 host122.isp.test:198.51.100.122::32525
@400000006aff3fb91dd1433c 13371 > 220 mx1.example.net ESMTP 
@400000006aff3fb91f29bad4 13371 < EHLO host122.isp.test 
@400000006aff3fb91f58c9b4 13371 > 250-mx1.example.net 
@400000006aff3fb91f58c9b4 13371 > 250-PIPELINING 
@400000006aff3fb91f59044c 13371 > 250 8BITMIME 
@400000006aff3fb924faed34 13371 < MAIL FROM:<f.braun48@mail11.vendor.test> 
@400000006aff3fb925323974 13371 > 250 ok 
@400000006aff3fb925e3e1ec 13371 < RCPT TO:<office@example.net> 
@400000006aff3fb925e41c84 greylisting: 198.51.100.122 (f.braun48@mail11.vendor.test -> office@example.net) doesn't exist. - temp. rejecting
@400000006aff3fb9261ab8fc 13371 > 451 temporary failure (#4.3.0) 
@400000006aff3fb92770fe14 13371 < QUIT 
@400000006aff3fb9279070dc 13371 > 221 mx1.example.net 
@400000006aff3fb92797eed4 tcpserver: end 13371 status 0
@400000006aff3fb9279867ec tcpserver: status: 0/40
@400000006aff3fb9279bcf04 13371 < [EOF]
@400000006aff3fb9279c193c 13371 > [EOF]
@400000006aff406e27b3cba4 tcpserver: status: 1/40
@400000006aff406e27b3cba4 tcpserver: pid 14279 from 192.0.2.30
@400000006aff406e2bf21d4c tcpserver: ok 14279 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::7907
@400000006aff406e3502a014 14279 > 220 mx1.example.net ESMTP 
@400000006aff406e3b936954 14279 < EHLO monitor.example.net 
@400000006aff406f000001f4 14279 > 250-mx1.example.net 
@400000006aff406f000001f4 14279 > 250-PIPELINING 
@400000006aff406f00002904 14279 > 250 8BITMIME 
@400000006aff406f034a8974 14279 < QUIT 
@400000006aff406f038d0ccc 14279 > 221 mx1.example.net 
@400000006aff406f0393ee84 tcpserver: end 14279 status 0
@400000006aff406f0394b5bc tcpserver: status: 0/40
@400000006aff406f03974214 14279 < [EOF]
@400000006aff406f03974214 14279 > [EOF]
@400000006aff40a623f4f8a8 tcpserver: status: 1/40
@400000006aff40a623f5c7b0 tcpserver: pid 14559 from 198.51.100.177
@400000006aff40a7161e9900 tcpserver: ok 14559 mx1.example.net:192.0.2.25:25 :198.51.100.177::4762
@400000006aff40a71f741fc0 rblsmtpd: 198.51.100.177 pid 14559: 451 https://zen.dnsbl.example/query/ip/198.51.100.177
@400000006aff40a91e2a5210 tcpserver: end 14559 status 0
@400000006aff40a91e2a9478 tcpserver: status: 0/40
@400000006aff41aa185e7faa tcpserver: status: 1/40
@400000006aff41aa185e7faa tcpserver: pid 15858 from 198.51.100.133
@400000006aff41aa18d33692 tcpserver: ok 15858 mx1.example.net:192.0.2.25:25 mail.workshop.test:198.51.100.133::43919
@400000006aff41aa21c3f872 15858 > 220 mx1.example.net ESMTP 
@400000006aff41aa26d29652 15858 < EHLO mail.workshop.test 
@400000006aff41aa2700f952 15858 > 250-mx1.example.net 
@400000006aff41aa27015ee2 15858 > 250-PIPELINING 
@400000006aff41aa27015ee2 15858 > 250 8BITMIME 
@400000006aff41aa2830e21a 15858 < MAIL FROM:<f.braun9@workshop.test> 
@400000006aff41aa28707b5a 15858 > 250 ok 
@400000006aff41aa2aeed93a 15858 < RCPT TO:<y.kurz@shop.example> 
@400000006aff41aa2aef563a greylisting: 198.51.100.133 (f.braun9@workshop.test -> y.kurz@shop.example) doesn't exist. - temp. rejecting
@400000006aff41aa2b0dfde2 15858 > 451 temporary failure (#4.3.0) 
@400000006aff41aa2c9522b2 15858 < QUIT 
@400000006aff41aa2cd515ca 15858 > 221 mx1.example.net 
@400000006aff41aa2cdd6a9a tcpserver: end 15858 status 0
@400000006aff41aa2cde167a tcpserver: status: 0/40
@400000006aff41aa2ce025d2 15858 < [EOF]
@400000006aff41aa2ce077da 15858 > [EOF]
@400000006aff423117bec9ec tcpserver: status: 1/40
@400000006aff423117bec9ec tcpserver: pid 16532 from 203.0.113.96
@400000006aff42311e1d0d94 tcpserver: ok 16532 mx1.example.net:192.0.2.25:25 mail.slowpost.example:203.0.113.96::58007
@400000006aff42312b2376f4 16532 > 220 mx1.example.net ESMTP 
@400000006aff42312b85bb34 16532 < EHLO mail.slowpost.example 
@400000006aff42312bc7a634 16532 > 250-mx1.example.net 
@400000006aff42312bc8177c 16532 > 250-PIPELINING 
@400000006aff42312bc8c35c 16532 > 250 8BITMIME 
@400000006aff42312ccabe54 16532 < MAIL FROM:<b.lang6@slowpost.example> 
@400000006aff42312cf25324 16532 > 250 ok 
@400000006aff42312eb4cf5c 16532 < RCPT TO:<sara@club.example> 
@400000006aff42312eb53104 greylisting: 203.0.113.96 (b.lang6@slowpost.example -> sara@club.example) exists (id=5520) - accepting
@400000006aff42312ebfac9c 16532 > 250 ok 
@400000006aff4231348ab0f4 16532 < DATA 
@400000006aff423134a5033c 16532 > 354 go ahead 
@400000006aff4231364d449c 16532 < From: <b.lang6@slowpost.example> 
@400000006aff4231364dc584 16532 < To: <sara@club.example> 
@400000006aff4231364dec94 16532 < Subject: our talk of last week 
@400000006aff4231364e6994 16532 < Message-ID: <mwnw8ikf.16535@mail.slowpost.example> 
@400000006aff4231364e6994 16532 <  
@400000006aff4231364f28fc 16532 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff4231364f3c84 16532 < thank you for the papers, we shall look at them next week 
@400000006aff4231364fd4dc 16532 < p+
@400000006aff423136505d94 16532 < lease find the minutes of the last meeting below 
@400000006aff42313650982c 16532 < the delivery will be with you on Tuesday before noon 
@400000006aff423136513084 16532 < kind regards 
@400000006aff42313651e434 16532 <  
@400000006aff423136528c2c 16532 < could you send the figures of October once more? 
@400000006aff423136528c2c 16532 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff423136528c2c 16532 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff42313652bef4 16532 < thank+
@400000006aff423136532484 16532 <  you for the papers, we shall look at them next week 
@400000006aff423136532484 16532 < please find the minutes of the last meeting below 
@400000006aff423136533bf4 16532 < the delivery will be with you on Tuesday before noon 
@400000006aff423136536ebc 16532 < kind regards 
@400000006aff4231365435f4 16532 <  
@400000006aff4231365468bc 16532 < could you send the figures of October once more? 
@400000006aff423136553f94 16532 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff423136557a2c 16532 < s+
@400000006aff423136564934 16532 < tarting delivery 1: msg 2 to local x@example.org 
@400000006aff42313656e574 16532 < thank you for the papers, we shall look at them next week 
@400000006aff4231365727dc 16532 < please find the minutes of the last meeting below 
@400000006aff423136579d0c 16532 < the delivery will be with you on Tuesday before noon 
@400000006aff423136579d0c 16532 < kind regards 
@400000006aff42313657d3bc 16532 <  
@400000006aff4231365850bc 16532 < could you send the figures+
@400000006aff4231365850bc 16532 <  of October once more? 
@400000006aff423136592794 16532 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff4231365a063c 16532 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff4231365ac98c 16532 < thank you for the papers, we shall look at them next week 
@400000006aff4231365b61e4 16532 < please find the minutes of the last meeting below 
@400000006aff4231365ba064 16532 < - 
@400000006aff4231365ba064 16532 < . 
@400000006aff423137e7e99c 16532 > 250 ok 1795113511 qp 16535 
@400000006aff423138369254 16532 < QUIT 
@400000006aff42313867a4d4 16532 > 221 mx1.example.net 
@400000006aff4231386f45f4 tcpserver: end 16532 status 0
@400000006aff4231386f808c tcpserver: status: 0/40
@400000006aff423138725334 16532 < [EOF]
@400000006aff423138725334 16532 > [EOF]
@400000006aff4233378ce0ec tcpserver: status: 1/40
@400000006aff4233378ce0ec tcpserver: pid 16545 from 203.0.113.186
@400000006aff423338a31b7c tcpserver: ok 16545 mx1.example.net:192.0.2.25:25 mail.paper.example:203.0.113.186::12339
@400000006aff4234093c95fc 16545 > 220 mx1.example.net ESMTP 
@400000006aff42340eb261ec 16545 < EHLO mail.paper.example 
@400000006aff42340ebd75dc 16545 > 250-mx1.example.net 
@400000006aff42340ebdf2dc 16545 > 250-PIPELINING 
@400000006aff42340ebe8b34 16545 > 250 8BITMIME 
@400000006aff423410a3fca4 16545 < MAIL FROM:<b.lang23@paper.example> 
@400000006aff423410a3fca4 16545 < RCPT TO:<m.roth@shop.example> 
@400000006aff423410a3fca4 16545 < DATA 
@400000006aff423410b74624 16545 > 250 ok 
@400000006aff423410b7711c greylisting: 203.0.113.186 (b.lang23@paper.example -> m.roth@shop.example) exists (id=67218) - accepting
@400000006aff423410e6d9d4 16545 > 250 ok 
@400000006aff4234111377b4 16545 > 354 go ahead 
@400000006aff423415437d34 16545 < From: <b.lang23@paper.example> 
@400000006aff4234154434cc 16545 < To: <m.roth@shop.example> 
@400000006aff42341544d4f4 16545 < Subject: our talk of last week 
@400000006aff42341545b39c 16545 < Message-ID: <mwnw8kgl.16547@mail.paper.example> 
@400000006aff42341545bb6c 16545 <  
@400000006aff42341546098c 16545 < could you send the figures of October once more? 
@400000006aff42341546674c 16545 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff42341546674c 16545 < starting delivery 1: msg 2 to loca+
@400000006aff42341546674c 16545 < l x@example.org 
@400000006aff423415473654 16545 < thank you for the papers, we shall look at them next week 
@400000006aff423415473654 16545 < please find the minutes of the last meeting below 
@400000006aff42341547691c 16545 < the delivery will be with you on Tuesday before noon 
@400000006aff42341547691c 16545 < kind regards 
@400000006aff42341547691c 16545 <  
@400000006aff42341547691c 16545 < could you send the figures of October once more? 
@400000006aff42341547cac4 16545 < +49 30 55+
@400000006aff42341547cac4 16545 < 50 1 + 49 30 5550 2 
@400000006aff42341547cac4 16545 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff42341547cac4 16545 < thank you for the papers, we shall look at them next week 
@400000006aff423415488a2c 16545 < please find the minutes of the last meeting below 
@400000006aff423415488a2c 16545 < the delivery will be with you on Tuesday before noon 
@400000006aff42341549554c 16545 < kind regards 
@400000006aff42341549554c 16545 <  
@400000006aff423415499f84 16545 < ----+
@400000006aff4234154a3fac 16545 < -------------- 
@400000006aff4234154a3fac 16545 < . 
@400000006aff4234174e54dc 16545 > 250 ok 1795113514 qp 16547 
@400000006aff42341e915334 16545 < QUIT 
@400000006aff42341ece6404 16545 > 221 mx1.example.net 
@400000006aff42341ed60524 tcpserver: end 16545 status 0
@400000006aff42341ed60524 tcpserver: status: 0/40
@400000006aff42341ed91264 16545 < [EOF]
@400000006aff42341ed91264 16545 > [EOF]
@400000006aff42f70e5814bc tcpserver: status: 1/40
@400000006aff42f70e587a4c tcpserver: pid 17522 from 203.0.113.36
@400000006aff42f70fe20c34 tcpserver: ok 17522 mx1.example.net:192.0.2.25:25 mail.bluebird.test:203.0.113.36::44938
@400000006aff42f71bbd18dc 17522 > 220 mx1.example.net ESMTP 
@400000006aff42f71ff841ec 17522 < EHLO mail.bluebird.test 
@400000006aff42f72036f89c 17522 > 250-mx1.example.net 
@400000006aff42f72036f89c 17522 > 250-PIPELINING 
@400000006aff42f72036f89c 17522 > 250 8BITMIME 
@400000006aff42f7243e28fc 17522 < MAIL FROM:<greta13@bluebird.test> 
@400000006aff42f724569acc 17522 > 250 ok 
@400000006aff42f72b3410f4 17522 < RCPT TO:<d.weiss@club.example> 
@400000006aff42f72b3410f4 greylisting: 203.0.113.36 (greta13@bluebird.test -> d.weiss@club.example) exists (id=81112) - accepting
@400000006aff42f72b5b76e4 17522 > 250 ok 
@400000006aff42f731fbc0e4 17522 < DATA 
@400000006aff42f7323a6024 17522 > 354 go ahead 
@400000006aff42f738f546a4 17522 < From: <greta13@bluebird.test> 
@400000006aff42f738f55644 17522 < To: <d.weiss@club.example> 
@400000006aff42f738f5db14 17522 < Subject: our talk of last week 
@400000006aff42f738f6bda4 17522 < Message-ID: <mwnwcrfk.17526@mail.bluebird.test> 
@400000006aff42f738f75214 17522 <  
@400000006aff42f738f7deb4 17522 < thank you for the papers, we shall look at them next week 
@400000006aff42f738f8117c 17522 < please find the minutes of the last meeting below 
@400000006aff42f738f8adbc 17522 < the +
@400000006aff42f738f8adbc 17522 < delivery will be with you on Tuesday before noon 
@400000006aff42f738f93a5c 17522 < kind regards 
@400000006aff42f738f93a5c 17522 <  
@400000006aff42f738fa057c 17522 < could you send the figures of October once more? 
@400000006aff42f738fad484 17522 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff42f738faf7ac 17522 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff42f738fb49b4 17522 < thank you for the papers, we shall look at them next week 
@400000006aff42f738fc18bc 17522 < please find the minutes of the last meeting below 
@400000006aff42f738fd031c 17522 < the delivery will be with you on Tuesday before noon 
@400000006aff42f738fd031c 17522 < kind regards 
@400000006aff42f738fd35e4 17522 <  
@400000006aff42f738fd35e4 17522 < could you send the figures of October once more? 
@400000006aff42f738fd35e4 17522 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff42f738fd35e4 17522 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff42f738fd35e4 17522 < than+
@400000006aff42f738fd801c 17522 < k you for the papers, we shall look at them next week 
@400000006aff42f738fe1c5c 17522 < please find the minutes of the last meeting below 
@400000006aff42f738fe1c5c 17522 < the delivery will be with you on Tuesday before noon 
@400000006aff42f738fe1c5c 17522 < kind regards 
@400000006aff42f738fedfac 17522 <  
@400000006aff42f738fedfac 17522 < could you send the figures of October once more? 
@400000006aff42f738ff0e8c 17522 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff42f738ff4154 17522 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff42f738ffe564 17522 < thank you for the papers, we shall look at them next week 
@400000006aff42f738ffe564 17522 < please find the minutes of the last meeting below 
@400000006aff42f739001c14 17522 < the delivery will be with you on Tuesday before noon 
@400000006aff42f739001c14 17522 < kind regards 
@400000006aff42f739001c14 17522 <  
@400000006aff42f73900d3ac 17522 < could you send the figure+
@400000006aff42f7390144f4 17522 < s of October once more? 
@400000006aff42f7390144f4 17522 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff42f7390144f4 17522 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff42f7390144f4 17522 < ---------------------------------- 
@400000006aff42f7390144f4 17522 < . 
@400000006aff42f80314c7bc 17522 > 250 ok 1795113710 qp 17526 
@400000006aff42f808bcb3b4 17522 < QUIT 
@400000006aff42f808faddc4 17522 > 221 mx1.example.net 
@400000006aff42f80902f7fc tcpserver: end 17522 status 0
@400000006aff42f809039824 tcpserver: status: 0/40
@400000006aff42f80905518c 17522 < [EOF]
@400000006aff42f80905518c 17522 > [EOF]
@400000006aff432d25e243dc tcpserver: status: 1/40
@400000006aff432d25e2b13c tcpserver: pid 17794 from 198.51.100.120
@400000006aff432e1254312c tcpserver: ok 17794 mx1.example.net:192.0.2.25:25 :198.51.100.120::13191
@400000006aff432e19b4602c 17794 > 220 mx1.example.net ESMTP 
@400000006aff432e1f1b3fcc 17794 < EHLO host120.isp.test 
@400000006aff432e1f37dfec 17794 > 250-mx1.example.net 
@400000006aff432e1f3887e4 17794 > 250-PIPELINING 
@400000006aff432e1f38c27c 17794 > 250 8BITMIME 
@400000006aff432e232fc254 17794 < MAIL FROM:<ute65@mail36.vendor.test> 
@400000006aff432e2349da04 17794 > 250 ok 
@400000006aff432e25e92d64 17794 < RCPT TO:<office@shop.example> 
@400000006aff432e25e92d64 greylisting: 198.51.100.120 (ute65@mail36.vendor.test -> office@shop.example) doesn't exist. - temp. rejecting
@400000006aff432e2625ec2c 17794 > 451 temporary failure (#4.3.0) 
@400000006aff432e2c936e2c 17794 < QUIT 
@400000006aff432e2cb40dbc 17794 > 221 mx1.example.net 
@400000006aff432e2cbc993c tcpserver: end 17794 status 0
@400000006aff432e2cbca4f4 tcpserver: status: 0/40
@400000006aff432e2cbf19dc 17794 < [EOF]
@400000006aff432e2cbf5474 17794 > [EOF]
@400000006aff43911ed91264 tcpserver: status: 1/40
@400000006aff43911ed9c9fc tcpserver: pid 18293 from 198.51.100.173
@400000006aff43911f375b1c tcpserver: ok 18293 mx1.example.net:192.0.2.25:25 host173.isp.test:198.51.100.173::6706
@400000006aff439129b5b23c rblsmtpd: 198.51.100.173 pid 18293: 451 https://zen.dnsbl.example/query/ip/198.51.100.173
@400000006aff4394038eaec4 tcpserver: end 18293 status 0
@400000006aff4394038f089c tcpserver: status: 0/40
@400000006aff448f19820d5c tcpserver: status: 1/40
@400000006aff448f19820d5c tcpserver: pid 19563 from 198.51.100.164
@400000006aff448f1a7e1cb4 tcpserver: ok 19563 mx1.example.net:192.0.2.25:25 host164.isp.test:198.51.100.164::49298
@400000006aff448f33754d3c rblsmtpd: 198.51.100.164 pid 19563: 451 https://zen.dnsbl.example/query/ip/198.51.100.164
@400000006aff44921c86d94c tcpserver: end 19563 status 0
@400000006aff44921c86ecd4 tcpserver: status: 0/40
@400000006aff44be03c38cf2 tcpserver: status: 1/40
@400000006aff44be03c38cf2 tcpserver: pid 19796 from 203.0.113.113
@400000006aff44be0ef75932 tcpserver: ok 19796 mx1.example.net:192.0.2.25:25 mail.quarry.example:203.0.113.113::44919
@400000006aff44be112af272 19796 > 220 mx1.example.net ESMTP 
@400000006aff44be1493cf92 19796 < EHLO mail.quarry.example 
@400000006aff44be14d299ca 19796 > 250-mx1.example.net 
@400000006aff44be14d2ff5a 19796 > 250-PIPELINING 
@400000006aff44be14d30b12 19796 > 250 8BITMIME 
@400000006aff44be16764b32 19796 < MAIL FROM:<m.roth14@quarry.example> 
@400000006aff44be16ad83ea 19796 > 250 ok 
@400000006aff44be171ae002 19796 < RCPT TO:<v.horn@shop.example> 
@400000006aff44be171b6ca2 greylisting: 203.0.113.113 (m.roth14@quarry.example -> v.horn@shop.example) doesn't exist. - temp. rejecting
@400000006aff44be175938f2 19796 > 451 temporary failure (#4.3.0) 
@400000006aff44be17f93dca 19796 < QUIT 
@400000006aff44be183ca79a 19796 > 221 mx1.example.net 
@400000006aff44be18443d02 tcpserver: end 19796 status 0
@400000006aff44be18443d02 tcpserver: status: 0/40
@400000006aff44be1846b1ea 19796 < [EOF]
@400000006aff44be18470bc2 19796 > [EOF]
@400000006aff4548120dcda4 tcpserver: status: 1/40
@400000006aff4548120dcda4 tcpserver: pid 20487 from 198.51.100.152
@400000006aff4548138886c4 tcpserver: ok 20487 mx1.example.net:192.0.2.25:25 mail.cloudy.example:198.51.100.152::34918
@400000006aff45481f131dc4 20487 > 220 mx1.example.net ESMTP 
@400000006aff45482567eb8c 20487 < EHLO mail.cloudy.example 
@400000006aff454825745354 20487 > 250-mx1.example.net 
@400000006aff454825745354 20487 > 250-PIPELINING 
@400000006aff454825745354 20487 > 250 8BITMIME 
@400000006aff454829dbeb64 20487 < MAIL FROM:<h.vogel14@cloudy.example> 
@400000006aff454829fb17dc 20487 > 250 ok 
@400000006aff45482c2af414 20487 < RCPT TO:<wanda@example.net> 
@400000006aff45482c2af414 greylisting: 198.51.100.152 (h.vogel14@cloudy.example -> wanda@example.net) doesn't exist. - temp. rejecting
@400000006aff45482c398e5c 20487 > 451 temporary failure (#4.3.0) 
@400000006aff454832bc942c 20487 < QUIT 
@400000006aff454832f8fd04 20487 > 221 mx1.example.net 
@400000006aff454832fffdfc tcpserver: end 20487 status 0
@400000006aff45483300c14c tcpserver: status: 0/40
@400000006aff45483302f7b4 20487 < [EOF]
@400000006aff45483303ce8c 20487 > [EOF]
@400000006aff45b102c9208c tcpserver: status: 1/40
@400000006aff45b102c9b4fc tcpserver: pid 21011 from 198.51.100.133
@400000006aff45b106e6bf1c tcpserver: ok 21011 mx1.example.net:192.0.2.25:25 mail.workshop.test:198.51.100.133::38757
@400000006aff45b1103f89cc 21011 > 220 mx1.example.net ESMTP 
@400000006aff45b1140ef0ec 21011 < EHLO mail.workshop.test 
@400000006aff45b1142c15dc 21011 > 250-mx1.example.net 
@400000006aff45b1142c3134 21011 > 250-PIPELINING 
@400000006aff45b1142c7f54 21011 > 250 8BITMIME 
@400000006aff45b116d4d364 21011 < MAIL FROM:<f.braun9@workshop.test> 
@400000006aff45b116d57774 21011 < RCPT TO:<y.kurz@shop.example> 
@400000006aff45b116d60be4 21011 < DATA 
@400000006aff45b116fdcbac 21011 > 250 ok 
@400000006aff45b116fe92e4 greylisting: 198.51.100.133 (f.braun9@workshop.test -> y.kurz@shop.example) exists (id=16438) - accepting
@400000006aff45b1173ce01c 21011 > 250 ok 
@400000006aff45b1176fdecc 21011 > 354 go ahead 
@400000006aff45b11d95e01c 21011 < From: <f.braun9@workshop.test> 
@400000006aff45b11d96360c 21011 < To: <y.kurz@shop.example> 
@400000006aff45b11d96bec4 21011 < Subject: our talk of last week 
@400000006aff45b11d96bec4 21011 < Message-ID: <mwnwrpn1.21013@mail.workshop.test> 
@400000006aff45b11d96e1ec 21011 <  
@400000006aff45b11d97283c 21011 < could you send the figures of October once more? 
@400000006aff45b11d97f744 21011 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff45b11d98c64c 21011 < starting delivery 1: msg 2 to loca+
@400000006aff45b11d98c64c 21011 < l x@example.org 
@400000006aff45b11d98c64c 21011 < thank you for the papers, we shall look at them next week 
@400000006aff45b11d98c64c 21011 < please find the minutes of the last meeting below 
@400000006aff45b11d98c64c 21011 < the delivery will be with you on Tuesday before noon 
@400000006aff45b11d98c64c 21011 < kind regards 
@400000006aff45b11d9908b4 21011 <  
@400000006aff45b11d99a8dc 21011 < could you send the figures of October once more? 
@400000006aff45b11d99fae4 21011 < +49 30 55+
@400000006aff45b11d99fae4 21011 < 50 1 + 49 30 5550 2 
@400000006aff45b11d9a645c 21011 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff45b11d9a645c 21011 < thank you for the papers, we shall look at them next week 
@400000006aff45b11d9a7bcc 21011 < please find the minutes of the last meeting below 
@400000006aff45b11d9b27ac 21011 < the delivery will be with you on Tuesday before noon 
@400000006aff45b11d9bdf44 21011 < kind regards 
@400000006aff45b11d9bdf44 21011 <  
@400000006aff45b11d9c40ec 21011 < coul+
@400000006aff45b11d9c40ec 21011 < d you send the figures of October once more? 
@400000006aff45b11d9cc1d4 21011 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff45b11d9d94c4 21011 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff45b11d9dcf5c 21011 < thank you for the papers, we shall look at them next week 
@400000006aff45b11d9e060c 21011 < please find the minutes of the last meeting below 
@400000006aff45b11d9e060c 21011 < the delivery will b+
@400000006aff45b11d9ec95c 21011 < e with you on Tuesday before noon 
@400000006aff45b11d9fafd4 21011 < kind regards 
@400000006aff45b11da0482c 21011 <  
@400000006aff45b11da0482c 21011 < could you send the figures of October once more? 
@400000006aff45b11da0e46c 21011 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff45b11da103ac 21011 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff45b11da174f4 21011 < thank you for the papers, we shall look at them next week 
@400000006aff45b11da1bf2c 21011 < please find the+
@400000006aff45b11da24014 21011 <  minutes of the last meeting below 
@400000006aff45b11da2b15c 21011 < the delivery will be with you on Tuesday before noon 
@400000006aff45b11da349b4 21011 < kind regards 
@400000006aff45b11da3d654 21011 <  
@400000006aff45b11da47e4c 21011 < could you send the figures of October once more? 
@400000006aff45b11da55524 21011 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff45b11da5ed7c 21011 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff45b11da61874 21011 < thank you for the p+
@400000006aff45b11da6d00c 21011 < apers, we shall look at them next week 
@400000006aff45b11da76864 21011 < please find the minutes of the last meeting below 
@400000006aff45b11da82bb4 21011 < the delivery will be with you on Tuesday before noon 
@400000006aff45b11da8d3ac 21011 < kind regards 
@400000006aff45b11da8ef04 21011 <  
@400000006aff45b11da919fc 21011 < could you send the figures of October once more? 
@400000006aff45b11da96c04 21011 < -- 
@400000006aff45b11da96c04 21011 < . 
@400000006aff45b121f08b94 21011 > 250 ok 1795114407 qp 21013 
@400000006aff45b123abd024 21011 < QUIT 
@400000006aff45b123d13274 21011 > 221 mx1.example.net 
@400000006aff45b123d8faa4 tcpserver: end 21011 status 0
@400000006aff45b123d9c5c4 tcpserver: status: 0/40
@400000006aff45b123dbf45c 21011 < [EOF]
@400000006aff45b123dbf45c 21011 > [EOF]
@400000006aff460d006e63c4 tcpserver: status: 1/40
@400000006aff460d006e63c4 tcpserver: pid 21471 from 203.0.113.113
@400000006aff460d05a9eda4 tcpserver: ok 21471 mx1.example.net:192.0.2.25:25 mail.quarry.example:203.0.113.113::33505
@400000006aff460d11b8feb4 21471 > 220 mx1.example.net ESMTP 
@400000006aff460d1327a9e4 21471 < EHLO mail.quarry.example 
@400000006aff460d1338d084 21471 > 250-mx1.example.net 
@400000006aff460d1338ff64 21471 > 250-PIPELINING 
@400000006aff460d1339e1f4 21471 > 250 8BITMIME 
@400000006aff460d194d6cb4 21471 < MAIL FROM:<m.roth14@quarry.example> 
@400000006aff460d194d6cb4 21471 < RCPT TO:<v.horn@shop.example> 
@400000006aff460d194d6cb4 21471 < DATA 
@400000006aff460d1954469c 21471 > 250 ok 
@400000006aff460d1954c39c greylisting: 203.0.113.113 (m.roth14@quarry.example -> v.horn@shop.example) exists (id=68593) - accepting
@400000006aff460d1978e1b4 21471 > 250 ok 
@400000006aff460d19870e9c 21471 > 354 go ahead 
@400000006aff460d1f094e0c 21471 < From: <m.roth14@quarry.example> 
@400000006aff460d1f09b39c 21471 < To: <v.horn@shop.example> 
@400000006aff460d1f0a7304 21471 < Subject: our talk of last week 
@400000006aff460d1f0b597c 21471 < Message-ID: <mwnwtook.21474@mail.quarry.example> 
@400000006aff460d1f0bbf0c 21471 <  
@400000006aff460d1f0bbf0c 21471 <  
@400000006aff460d1f0c8644 21471 < could you send the figures of October once more? 
@400000006aff460d1f0c8644 21471 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff460d1f0cefbc 21471 < starting delivery 1: msg 2 to +
@400000006aff460d1f0cefbc 21471 < local x@example.org 
@400000006aff460d1f0cefbc 21471 < thank you for the papers, we shall look at them next week 
@400000006aff460d1f0cf3a4 21471 < please find the minutes of the last meeting below 
@400000006aff460d1f0d9b9c 21471 < the delivery will be with you on Tuesday before noon 
@400000006aff460d1f0db6f4 21471 < kind regards 
@400000006aff460d1f0e85fc 21471 <  
@400000006aff460d1f0ea53c 21471 < could you send the figures of October once more? 
@400000006aff460d1f0ea53c 21471 < +49 3+
@400000006aff460d1f0edfd4 21471 < 0 5550 1 + 49 30 5550 2 
@400000006aff460d1f0fa324 21471 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff460d1f104f04 21471 < thank you for the papers, we shall look at them next week 
@400000006aff460d1f104f04 21471 < please find the minutes of the last meeting below 
@400000006aff460d1f106674 21471 < the delivery will be with you on Tuesday before noon 
@400000006aff460d1f10eb44 21471 < kind regards 
@400000006aff460d1f10fecc 21471 <  
@400000006aff460d1f115c8c 21471 < could you send the figures of October once more? 
@400000006aff460d1f115c8c 21471 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff460d1f115c8c 21471 < --- 
@400000006aff460d1f117bcc 21471 < . 
@400000006aff460d261d3d84 21471 > 250 ok 1795114499 qp 21474 
@400000006aff460d272a5824 21471 < QUIT 
@400000006aff460d27481954 21471 > 221 mx1.example.net 
@400000006aff460d274fd1e4 tcpserver: end 21471 status 0
@400000006aff460d274fd1e4 tcpserver: status: 0/40
@400000006aff460d2752e30c 21471 < [EOF]
@400000006aff460d2753b5fc 21471 > [EOF]
@400000006aff467c0b49a024 tcpserver: status: 1/40
@400000006aff467c0b4a387c tcpserver: pid 22026 from 203.0.113.43
@400000006aff467c0ebffe4c tcpserver: ok 22026 mx1.example.net:192.0.2.25:25 mail.typo.test:203.0.113.43::21062
@400000006aff467c1751db34 22026 > 220 mx1.example.net ESMTP 
@400000006aff467c19613334 22026 < EHLO mail.typo.test 
@400000006aff467c1985beac 22026 > 250-mx1.example.net 
@400000006aff467c1985e5bc 22026 > 250-PIPELINING 
@400000006aff467c1985e5bc 22026 > 250 8BITMIME 
@400000006aff467c20905784 22026 < MAIL FROM:<paula6@typo.test> 
@400000006aff467c2090fb94 22026 < RCPT TO:<z.jung@shop.example> 
@400000006aff467c209174ac 22026 < RCPT TO:<y.kurz@shop.example> 
@400000006aff467c209174ac 22026 < RCPT TO:<r.frank@club.example> 
@400000006aff467c209197d4 22026 < RCPT TO:<o.beck@shop.example> 
@400000006aff467c209197d4 22026 < DATA 
@400000006aff467c20b95f6c 22026 > 250 ok 
@400000006aff467c20b95f6c greylisting: 203.0.113.43 (paula6@typo.test -> z.jung@shop.example) exists (id=56049) - accepting
@400000006aff467c20c8632c 22026 > 250 ok 
@400000006aff467c20c94d8c greylisting: 203.0.113.43 (paula6@typo.test -> y.kurz@shop.example) exists (id=89964) - accepting
@400000006aff467c20ddac64 22026 > 250 ok 
@400000006aff467c20de2194 greylisting: 203.0.113.43 (paula6@typo.test -> r.frank@club.example) exists (id=89132) - accepting
@400000006aff467c210f14d4 22026 > 250 ok 
@400000006aff467c210fbccc greylisting: 203.0.113.43 (paula6@typo.test -> o.beck@shop.example) exists (id=34924) - accepting
@400000006aff467c214e4884 22026 > 250 ok 
@400000006aff467c217ed24c 22026 > 354 go ahead 
@400000006aff467c24bd6734 22026 < From: <paula6@typo.test> 
@400000006aff467c24bd6734 22026 < To: <z.jung@shop.example> 
@400000006aff467c24be0374 22026 < Subject: our talk of last week 
@400000006aff467c24be3254 22026 < Message-ID: <mwnww2de.22029@mail.typo.test> 
@400000006aff467c24be3254 22026 <  
@400000006aff467c24be3254 22026 < the delivery will be with you on Tuesday before noon 
@400000006aff467c24be3254 22026 < kind regards 
@400000006aff467c24bef1bc 22026 <  
@400000006aff467c24bf092c 22026 < could you send the figures of October once more? 
@400000006aff467c24bf66ec 22026 < +49 +
@400000006aff467c24bfdc1c 22026 < 30 5550 1 + 49 30 5550 2 
@400000006aff467c24c0c294 22026 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff467c24c0c294 22026 < thank you for the papers, we shall look at them next week 
@400000006aff467c24c12824 22026 < please find the minutes of the last meeting below 
@400000006aff467c24c17e14 22026 < the delivery will be with you on Tuesday before noon 
@400000006aff467c24c17e14 22026 < kind regards 
@400000006aff467c24c17e14 22026 < +
@400000006aff467c24c17e14 22026 <  
@400000006aff467c24c17e14 22026 < could you send the figures of October once more? 
@400000006aff467c24c1b0dc 22026 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff467c24c2260c 22026 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff467c24c2260c 22026 < thank you for the papers, we shall look at them next week 
@400000006aff467c24c22ddc 22026 < please find the minutes of the last meeting below 
@400000006aff467c24c22ddc 22026 < the delivery w+
@400000006aff467c24c2dda4 22026 < ill be with you on Tuesday before noon 
@400000006aff467c24c379e4 22026 < kind regards 
@400000006aff467c24c40e54 22026 <  
@400000006aff467c24c40e54 22026 < could you send the figures of October once more? 
@400000006aff467c24c40e54 22026 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff467c24c425c4 22026 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff467c24c50854 22026 < thank you for the papers, we shall look at them next week 
@400000006aff467c24c5b434 22026 < please fin+
@400000006aff467c24c5b434 22026 < d the minutes of the last meeting below 
@400000006aff467c24c663fc 22026 < the delivery will be with you on Tuesday before noon 
@400000006aff467c24c68b0c 22026 < kind regards 
@400000006aff467c24c6c1bc 22026 <  
@400000006aff467c24c73ebc 22026 < could you send the figures of October once more? 
@400000006aff467c24c73ebc 22026 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff467c24c73ebc 22026 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff467c24c7a44c 22026 < thank you for +
@400000006aff467c24c87354 22026 < the papers, we shall look at them next week 
@400000006aff467c24c89294 22026 < please find the minutes of the last meeting below 
@400000006aff467c24c89294 22026 < the delivery will be with you on Tuesday before noon 
@400000006aff467c24c89294 22026 < kind regards 
@400000006aff467c24c89294 22026 <  
@400000006aff467c24c89294 22026 < could you send the figures of October once more? 
@400000006aff467c24c96584 22026 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff467c24c9de9c 22026 < starting d+
@400000006aff467c24c9de9c 22026 < elivery 1: msg 2 to local x@example.org 
@400000006aff467c24ca8694 22026 < --------------------- 
@400000006aff467c24ca8e64 22026 < . 
@400000006aff467c294b7ebc 22026 > 250 ok 1795114610 qp 22029 
@400000006aff467c2dc1a944 22026 < QUIT 
@400000006aff467c2df47144 22026 > 221 mx1.example.net 
@400000006aff467c2dfc1264 tcpserver: end 22026 status 0
@400000006aff467c2dfc1264 tcpserver: status: 0/40
@400000006aff467c2dff1fa4 22026 < [EOF]
@400000006aff467c2dffd73c 22026 > [EOF]
@400000006aff46982eab9414 tcpserver: status: 1/40
@400000006aff46982eac72bc tcpserver: pid 22169 from 198.51.100.234
@400000006aff4698381b4ddc tcpserver: ok 22169 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::52208
@400000006aff469839bcad84 22169 > 220 mx1.example.net ESMTP 
@400000006aff46990089f65c 22169 < EHLO mail.partner.test 
@400000006aff469900c63c0c 22169 > 250-mx1.example.net 
@400000006aff469900c63c0c 22169 > 250-PIPELINING 
@400000006aff469900c68a2c 22169 > 250 8BITMIME 
@400000006aff4699014de684 22169 < MAIL FROM:<z.jung6@partner.test> 
@400000006aff4699017cca6c 22169 > 250 ok 
@400000006aff4699080083ec 22169 < RCPT TO:<paula@example.net> 
@400000006aff46990800a32c greylisting: 198.51.100.234 (z.jung6@partner.test -> paula@example.net) exists (id=53242) - accepting
@400000006aff4699080978e4 22169 > 250 ok 
@400000006aff46990d0bbab4 22169 < DATA 
@400000006aff46990d12a43c 22169 > 354 go ahead 
@400000006aff4699131041b4 22169 < From: <z.jung6@partner.test> 
@400000006aff4699131041b4 22169 < To: <paula@example.net> 
@400000006aff469913105d0c 22169 < Subject: our talk of last week 
@400000006aff469913105d0c 22169 < Message-ID: <mwnwwoj9.22173@mail.partner.test> 
@400000006aff469913105d0c 22169 <  
@400000006aff469913105d0c 22169 < could you send the figures of October once more? 
@400000006aff46991311282c 22169 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff46991311282c 22169 < starting delivery 1: msg 2 to local x@e+
@400000006aff469913118dbc 22169 < xample.org 
@400000006aff469913118dbc 22169 < thank you for the papers, we shall look at them next week 
@400000006aff4699131260ac 22169 < please find the minutes of the last meeting below 
@400000006aff4699131287bc 22169 < the delivery will be with you on Tuesday before noon 
@400000006aff46991312ed4c 22169 < kind regards 
@400000006aff46991313992c 22169 <  
@400000006aff46991313992c 22169 < could you send the figures of October once more? 
@400000006aff469913143d3c 22169 < +49 30 5550 1 +
@400000006aff46991315279c 22169 < + 49 30 5550 2 
@400000006aff469913159114 22169 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff4699131598e4 22169 < thank you for the papers, we shall look at them next week 
@400000006aff4699131598e4 22169 < please find the minutes of the last meeting below 
@400000006aff469913162584 22169 < the delivery will be with you on Tuesday before noon 
@400000006aff46991316c5ac 22169 < kind regards 
@400000006aff46991316c5ac 22169 <  
@400000006aff469913174a7c 22169 < could you+
@400000006aff46991317a83c 22169 <  send the figures of October once more? 
@400000006aff46991317deec 22169 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff4699131863bc 22169 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff46991318a624 22169 < thank you for the papers, we shall look at them next week 
@400000006aff469913198c9c 22169 < please find the minutes of the last meeting below 
@400000006aff469913198c9c 22169 < the delivery will be wit+
@400000006aff4699131a4434 22169 < h you on Tuesday before noon 
@400000006aff4699131a8e6c 22169 < kind regards 
@400000006aff4699131a9a24 22169 <  
@400000006aff4699131b7cb4 22169 < could you send the figures of October once more? 
@400000006aff4699131b7cb4 22169 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff4699131c0954 22169 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff4699131c3834 22169 < ----------------------------------------- 
@400000006aff4699131c3834 22169 < . 
@400000006aff469918e4100c 22169 > 250 ok 1795114639 qp 22173 
@400000006aff46991c425a24 22169 < QUIT 
@400000006aff46991c50d52c 22169 > 221 mx1.example.net 
@400000006aff46991c58fb1c tcpserver: end 22169 status 0
@400000006aff46991c59222c tcpserver: status: 0/40
@400000006aff46991c5c373c 22169 < [EOF]
@400000006aff46991c5c373c 22169 > [EOF]
@400000006aff477630b9ea44 tcpserver: status: 1/40
@400000006aff477630ba0984 tcpserver: pid 23280 from 192.0.2.30
@400000006aff4776321cc21c tcpserver: ok 23280 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::37374
@400000006aff4776342d8d34 23280 > 220 mx1.example.net ESMTP 
@400000006aff47763b7bca74 23280 < EHLO monitor.example.net 
@400000006aff477700009e34 23280 > 250-mx1.example.net 
@400000006aff477700009e34 23280 > 250-PIPELINING 
@400000006aff477700009e34 23280 > 250 8BITMIME 
@400000006aff477702033494 23280 < QUIT 
@400000006aff477702332dd4 23280 > 221 mx1.example.net 
@400000006aff47770239fc04 tcpserver: end 23280 status 0
@400000006aff47770239fc04 tcpserver: status: 0/40
@400000006aff4777023d99cc 23280 < [EOF]
@400000006aff4777023de01c 23280 > [EOF]
@400000006aff487032b1c1aa tcpserver: status: 1/40
@400000006aff487032b1c1aa tcpserver: pid 24530 from 198.51.100.177
@400000006aff48712139294a tcpserver: ok 24530 mx1.example.net:192.0.2.25:25 :198.51.100.177::25602
@400000006aff4871394cfaca rblsmtpd: 198.51.100.177 pid 24530: 451 https://zen.dnsbl.example/query/ip/198.51.100.177
@400000006aff48742894dbda tcpserver: end 24530 status 0
@400000006aff48742894e3aa tcpserver: status: 0/40
@400000006aff4883006ebd9c tcpserver: status: 1/40
@400000006aff4883006ee4ac tcpserver: pid 24621 from 198.51.100.107
@400000006aff48830b2ffda4 tcpserver: ok 24621 mx1.example.net:192.0.2.25:25 host107.isp.test:198.51.100.107::56183
@400000006aff48830efa6384 24621 > 220 mx1.example.net ESMTP 
@400000006aff48831067badc 24621 < EHLO host107.isp.test 
@400000006aff488310951824 24621 > 250-mx1.example.net 
@400000006aff488310951824 24621 > 250-PIPELINING 
@400000006aff4883109523dc 24621 > 250 8BITMIME 
@400000006aff4883140b958c 24621 < MAIL FROM:<test74@vendor.test> 
@400000006aff488314347e34 24621 > 250 ok 
@400000006aff48831b8b6a1c 24621 < RCPT TO:<relaytest@freemail.test> 
@400000006aff48831bbbff9c 24621 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006aff48831e6ebfa4 24621 < QUIT 
@400000006aff48831ea77344 24621 > 221 mx1.example.net 
@400000006aff48831eafb48c tcpserver: end 24621 status 0
@400000006aff48831eb021ec tcpserver: status: 0/40
@400000006aff48831eb221a4 24621 < [EOF]
@400000006aff48831eb2aa5c 24621 > [EOF]
@400000006aff49b03655a13c tcpserver: status: 1/40
@400000006aff49b03656742c tcpserver: pid 26130 from 203.0.113.83
@400000006aff49b103ae19bc tcpserver: ok 26130 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::36193
@400000006aff49b10ad0baec 26130 > 220 mx1.example.net ESMTP 
@400000006aff49b10c7fbadc 26130 < EHLO mail.pebble.test 
@400000006aff49b10c9a8e0c 26130 > 250-mx1.example.net 
@400000006aff49b10c9abcec 26130 > 250-PIPELINING 
@400000006aff49b10c9b5d14 26130 > 250 8BITMIME 
@400000006aff49b10dcfaadc 26130 < MAIL FROM:<r.frank18@pebble.test> 
@400000006aff49b10dcfaadc 26130 < RCPT TO:<f.braun@club.example> 
@400000006aff49b10dcfc634 26130 < DATA 
@400000006aff49b10df4f9a4 26130 > 250 ok 
@400000006aff49b10df56704 greylisting: 203.0.113.83 (r.frank18@pebble.test -> f.braun@club.example) exists (id=87544) - accepting
@400000006aff49b10e2807f4 26130 > 250 ok 
@400000006aff49b10e328f44 26130 > 354 go ahead 
@400000006aff49b11504ab2c 26130 < From: <r.frank18@pebble.test> 
@400000006aff49b115054f3c 26130 < To: <f.braun@club.example> 
@400000006aff49b115054f3c 26130 < Subject: our talk of last week 
@400000006aff49b11505a914 26130 < Message-ID: <mwnxdnnn.26133@mail.pebble.test> 
@400000006aff49b11505d024 26130 <  
@400000006aff49b115061674 26130 < kind regards 
@400000006aff49b115067434 26130 <  
@400000006aff49b1150700d4 26130 < could you send the figures of October once more? 
@400000006aff49b1150708a4 26130 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff49b1150708a4 26130 < starting delivery 1:+
@400000006aff49b11507c03c 26130 <  msg 2 to local x@example.org 
@400000006aff49b11507c03c 26130 < thank you for the papers, we shall look at them next week 
@400000006aff49b11508a6b4 26130 < please find the minutes of the last meeting below 
@400000006aff49b11508c9dc 26130 < the delivery will be with you on Tuesday before noon 
@400000006aff49b11509008c 26130 < kind regards 
@400000006aff49b1150971d4 26130 <  
@400000006aff49b1150971d4 26130 < could you send the figures of October once mo+
@400000006aff49b11509bc0c 26130 < re? 
@400000006aff49b11509bc0c 26130 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff49b1150a6404 26130 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff49b1150b36f4 26130 < thank you for the papers, we shall look at them next week 
@400000006aff49b1150b36f4 26130 < please find the minutes of the last meeting below 
@400000006aff49b1150b36f4 26130 < the delivery will be with you on Tuesday before noon 
@400000006aff49b1150b3ec4 26130 < kind r+
@400000006aff49b1150b3ec4 26130 < egards 
@400000006aff49b1150b4a7c 26130 <  
@400000006aff49b1150bee8c 26130 < -- 
@400000006aff49b1150ccd34 26130 < . 
@400000006aff49b1199cd8bc 26130 > 250 ok 1795115431 qp 26133 
@400000006aff49b11c2cda3c 26130 < QUIT 
@400000006aff49b11c33815c 26130 > 221 mx1.example.net 
@400000006aff49b11c3bfd3c tcpserver: end 26130 status 0
@400000006aff49b11c3c7e24 tcpserver: status: 0/40
@400000006aff49b11c3eb874 26130 < [EOF]
@400000006aff49b11c3f25d4 26130 > [EOF]
@400000006aff4a140967b124 tcpserver: status: 1/40
@400000006aff4a140967b124 tcpserver: pid 26626 from 198.51.100.126
@400000006aff4a1409e610b4 tcpserver: ok 26626 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::52289
@400000006aff4a1414cfef2c 26626 > 220 mx1.example.net ESMTP 
@400000006aff4a1415deee2c 26626 < EHLO mail.bigmail.example 
@400000006aff4a1415f0fb44 26626 > 250-mx1.example.net 
@400000006aff4a1415f1c27c 26626 > 250-PIPELINING 
@400000006aff4a1415f26e5c 26626 > 250 8BITMIME 
@400000006aff4a141658eca4 26626 < MAIL FROM:<emma12@bigmail.example> 
@400000006aff4a1416595234 26626 < RCPT TO:<f.braun@club.example> 
@400000006aff4a14165969a4 26626 < DATA 
@400000006aff4a1416696764 26626 > 250 ok 
@400000006aff4a141669e464 greylisting: 198.51.100.126 (emma12@bigmail.example -> f.braun@club.example) exists (id=81335) - accepting
@400000006aff4a141678d0b4 26626 > 250 ok 
@400000006aff4a1416ba1b8c 26626 > 354 go ahead 
@400000006aff4a141809f41c 26626 < From: <emma12@bigmail.example> 
@400000006aff4a14180a80bc 26626 < To: <f.braun@club.example> 
@400000006aff4a14180b24cc 26626 < Subject: our talk of last week 
@400000006aff4a14180b99fc 26626 < Message-ID: <mwnxfs3m.26628@mail.bigmail.example> 
@400000006aff4a14180c16fc 26626 <  
@400000006aff4a14180c45dc 26626 < the delivery will be with you on Tuesday before noon 
@400000006aff4a14180c8844 26626 < kind regards 
@400000006aff4a14180c8844 26626 <  
@400000006aff4a14180d47ac 26626 < could you send the figures of October onc+
@400000006aff4a14180dbcdc 26626 < e more? 
@400000006aff4a14180e8be4 26626 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff4a14180e8be4 26626 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff4a14180eca64 26626 < thank you for the papers, we shall look at them next week 
@400000006aff4a14180f919c 26626 < please find the minutes of the last meeting below 
@400000006aff4a14180fb4c4 26626 < the delivery will be with you on Tuesday before noon 
@400000006aff4a14180fb4c4 26626 < ki+
@400000006aff4a1418105cbc 26626 < nd regards 
@400000006aff4a141810e18c 26626 <  
@400000006aff4a141810e18c 26626 < could you send the figures of October once more? 
@400000006aff4a14181156bc 26626 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff4a141811e35c 26626 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff4a141812123c 26626 < thank you for the papers, we shall look at them next week 
@400000006aff4a141812be1c 26626 < please find the minutes of the last meeting below 
@400000006aff4a141813816c 26626 < t+
@400000006aff4a141813816c 26626 < he delivery will be with you on Tuesday before noon 
@400000006aff4a141813816c 26626 < kind regards 
@400000006aff4a141813bc04 26626 <  
@400000006aff4a141813fa84 26626 < could you send the figures of October once more? 
@400000006aff4a141814351c 26626 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff4a141814b21c 26626 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff4a1418157d3c 26626 < thank you for the papers, we shall look at them next wee+
@400000006aff4a14181611ac 26626 < k 
@400000006aff4a14181682f4 26626 < ---- 
@400000006aff4a14181682f4 26626 < . 
@400000006aff4a141e067084 26626 > 250 ok 1795115530 qp 26628 
@400000006aff4a14227163f4 26626 < QUIT 
@400000006aff4a14228ecf34 26626 > 221 mx1.example.net 
@400000006aff4a1422961294 tcpserver: end 26626 status 0
@400000006aff4a142296b2bc tcpserver: status: 0/40
@400000006aff4a142298dd6c 26626 < [EOF]
@400000006aff4a1422996a0c 26626 > [EOF]
@400000006aff4b2e240fa2d4 tcpserver: status: 1/40
@400000006aff4b2e241027a4 tcpserver: pid 28039 from 198.51.100.182
@400000006aff4b2e283aed64 tcpserver: ok 28039 mx1.example.net:192.0.2.25:25 host182.isp.test:198.51.100.182::24632
@400000006aff4b2e362c2424 rblsmtpd: 198.51.100.182 pid 28039: 451 https://zen.dnsbl.example/query/ip/198.51.100.182
@400000006aff4b2f19d46764 tcpserver: end 28039 status 0
@400000006aff4b2f19d4dc94 tcpserver: status: 0/40
@400000006aff4b97357d283e tcpserver: status: 1/40
@400000006aff4b97357d33f6 tcpserver: pid 28565 from 198.51.100.124
@400000006aff4b98177f8b7e tcpserver: ok 28565 mx1.example.net:192.0.2.25:25 :198.51.100.124::56058
@400000006aff4b98221bab9e 28565 > 220 mx1.example.net ESMTP 
@400000006aff4b9826a692be 28565 < EHLO host124.isp.test 
@400000006aff4b9826b7d89e 28565 > 250-mx1.example.net 
@400000006aff4b9826b7fbc6 28565 > 250-PIPELINING 
@400000006aff4b9826b84dce 28565 > 250 8BITMIME 
@400000006aff4b982d26ba2e 28565 < MAIL FROM:<test7@vendor.test> 
@400000006aff4b982d44eca6 28565 > 250 ok 
@400000006aff4b9831d726c6 28565 < RCPT TO:<relaytest@freemail.test> 
@400000006aff4b9831ed3f06 28565 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006aff4b98338a417e 28565 < QUIT 
@400000006aff4b983390b1ee 28565 > 221 mx1.example.net 
@400000006aff4b98339931b6 tcpserver: end 28565 status 0
@400000006aff4b983399453e tcpserver: status: 0/40
@400000006aff4b98339c17e6 28565 < [EOF]
@400000006aff4b98339c2b6e 28565 > [EOF]
@400000006aff4cca0fe66964 tcpserver: status: 1/40
@400000006aff4cca0fe7098c tcpserver: pid 30097 from 198.51.100.152
@400000006aff4cca18f61554 tcpserver: ok 30097 mx1.example.net:192.0.2.25:25 mail.cloudy.example:198.51.100.152::57472
@400000006aff4cca205507ec 30097 > 220 mx1.example.net ESMTP 
@400000006aff4cca24c6fc54 30097 < EHLO mail.cloudy.example 
@400000006aff4cca24f6fd64 30097 > 250-mx1.example.net 
@400000006aff4cca24f72c44 30097 > 250-PIPELINING 
@400000006aff4cca24f72c44 30097 > 250 8BITMIME 
@400000006aff4cca2786bc7c 30097 < MAIL FROM:<h.vogel14@cloudy.example> 
@400000006aff4cca27bded64 30097 > 250 ok 
@400000006aff4cca290a476c 30097 < RCPT TO:<wanda@example.net> 
@400000006aff4cca290a476c greylisting: 198.51.100.152 (h.vogel14@cloudy.example -> wanda@example.net) exists (id=46139) - accepting
@400000006aff4cca294bad9c 30097 > 250 ok 
@400000006aff4cca2af60df4 30097 < DATA 
@400000006aff4cca2b233c5c 30097 > 354 go ahead 
@400000006aff4cca2f5e78f4 30097 < From: <h.vogel14@cloudy.example> 
@400000006aff4cca2f5f2ca4 30097 < To: <wanda@example.net> 
@400000006aff4cca2f5f9dec 30097 < Subject: our talk of last week 
@400000006aff4cca2f60613c 30097 < Message-ID: <mwnxunv2.30100@mail.cloudy.example> 
@400000006aff4cca2f60901c 30097 <  
@400000006aff4cca2f60e60c 30097 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff4cca2f61342c 30097 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff4cca2f61bce4 30097 < thank you for the papers, we sha+
@400000006aff4cca2f61bce4 30097 < ll look at them next week 
@400000006aff4cca2f61bce4 30097 < please find the minutes of the last meeting below 
@400000006aff4cca2f61f77c 30097 < the delivery will be with you on Tuesday before noon 
@400000006aff4cca2f62af14 30097 < kind regards 
@400000006aff4cca2f63011c 30097 <  
@400000006aff4cca2f63764c 30097 < could you send the figures of October once more? 
@400000006aff4cca2f637e1c 30097 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff4cca2f637e1c 30097 < starting delivery 1: msg 2 t+
@400000006aff4cca2f63c854 30097 < o local x@example.org 
@400000006aff4cca2f64a314 30097 < thank you for the papers, we shall look at them next week 
@400000006aff4cca2f657604 30097 < please find the minutes of the last meeting below 
@400000006aff4cca2f6602a4 30097 < the delivery will be with you on Tuesday before noon 
@400000006aff4cca2f666c1c 30097 < kind regards 
@400000006aff4cca2f666c1c 30097 <  
@400000006aff4cca2f673b24 30097 < could you send the figures of October once more? 
@400000006aff4cca2f67b824 30097 < +49+
@400000006aff4cca2f67fa8c 30097 <  30 5550 1 + 49 30 5550 2 
@400000006aff4cca2f6844c4 30097 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff4cca2f6848ac 30097 < thank you for the papers, we shall look at them next week 
@400000006aff4cca2f6848ac 30097 < please find the minutes of the last meeting below 
@400000006aff4cca2f68c994 30097 < the delivery will be with you on Tuesday before noon 
@400000006aff4cca2f69b3f4 30097 < kind regards 
@400000006aff4cca2f69e2d4 30097 <  
@400000006aff4cca2f6a253c 30097 < could you send the figures of October once more? 
@400000006aff4cca2f6aa624 30097 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff4cca2f6b270c 30097 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff4cca2f6b270c 30097 < thank you for the papers, we shall look at them next week 
@400000006aff4cca2f6b9854 30097 < please find the minutes of the last meeting below 
@400000006aff4cca2f6bf9fc 30097 < the delivery +
@400000006aff4cca2f6bf9fc 30097 < will be with you on Tuesday before noon 
@400000006aff4cca2f6c5ba4 30097 < kind regards 
@400000006aff4cca2f6cfbcc 30097 <  
@400000006aff4cca2f6d1b0c 30097 < could you send the figures of October once more? 
@400000006aff4cca2f6dcad4 30097 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff4cca2f6e8654 30097 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff4cca2f6e8654 30097 < thank you for the papers, we shall look at them next week 
@400000006aff4cca2f6e8654 30097 < please fi+
@400000006aff4cca2f6f70b4 30097 < nd the minutes of the last meeting below 
@400000006aff4cca2f6fc2bc 30097 < the delivery will be with you on Tuesday before noon 
@400000006aff4cca2f6fc2bc 30097 < kind regards 
@400000006aff4cca2f70284c 30097 <  
@400000006aff4cca2f704f5c 30097 < could you send the figures of October once more? 
@400000006aff4cca2f70c874 30097 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff4cca2f712e04 30097 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff4cca2f712e04 30097 < thank you for+
@400000006aff4cca2f7158fc 30097 <  the papers, we shall look at them next week 
@400000006aff4cca2f71d5fc 30097 < please find the minutes of the last meeting below 
@400000006aff4cca2f71d5fc 30097 < the delivery will be with you on Tuesday before noon 
@400000006aff4cca2f71d5fc 30097 < kind regards 
@400000006aff4cca2f7200f4 30097 <  
@400000006aff4cca2f7200f4 30097 < could you send the figures of October once more? 
@400000006aff4cca2f7200f4 30097 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff4cca2f72a504 30097 < starting +
@400000006aff4cca2f733974 30097 < delivery 1: msg 2 to local x@example.org 
@400000006aff4cca2f738f64 30097 < thank you for the papers, we shall look at them next week 
@400000006aff4cca2f7427bc 30097 < please find the minutes of the last meeting below 
@400000006aff4cca2f7427bc 30097 < the delivery will be with you on Tuesday before noon 
@400000006aff4cca2f7427bc 30097 < kind regards 
@400000006aff4cca2f74375c 30097 <  
@400000006aff4cca2f7475dc 30097 < could you send the figures of Octo+
@400000006aff4cca2f7521bc 30097 < ber once more? 
@400000006aff4cca2f760834 30097 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff4cca2f76a08c 30097 < -------- 
@400000006aff4cca2f76a08c 30097 < . 
@400000006aff4cca32932e84 30097 > 250 ok 1795116224 qp 30100 
@400000006aff4cca360a8a94 30097 < QUIT 
@400000006aff4cca361f85ac 30097 > 221 mx1.example.net 
@400000006aff4cca3626f7ec tcpserver: end 30097 status 0
@400000006aff4cca3626f7ec tcpserver: status: 0/40
@400000006aff4cca362a052c 30097 < [EOF]
@400000006aff4cca362a89fc 30097 > [EOF]
@400000006aff4de207764164 tcpserver: status: 1/40
@400000006aff4de2077727dc tcpserver: pid 31496 from 198.51.100.72
@400000006aff4de2102c28dc tcpserver: ok 31496 mx1.example.net:192.0.2.25:25 mail.grocer.example:198.51.100.72::24017
@400000006aff4de214991c04 31496 > 220 mx1.example.net ESMTP 
@400000006aff4de21876b7dc 31496 < EHLO mail.grocer.example 
@400000006aff4de218a7fd24 31496 > 250-mx1.example.net 
@400000006aff4de218a81c64 31496 > 250-PIPELINING 
@400000006aff4de218a81c64 31496 > 250 8BITMIME 
@400000006aff4de21959e034 31496 < MAIL FROM:<z.jung13@grocer.example> 
@400000006aff4de2198f0d7c 31496 > 250 ok 
@400000006aff4de21d0a6514 31496 < RCPT TO:<z.jung@shop.example> 
@400000006aff4de21d0abeec greylisting: 198.51.100.72 (z.jung13@grocer.example -> z.jung@shop.example) exists (id=15623) - accepting
@400000006aff4de21d46ba64 31496 > 250 ok 
@400000006aff4de222bf4d44 31496 < DATA 
@400000006aff4de222f97fb4 31496 > 354 go ahead 
@400000006aff4de226cb5fa4 31496 < From: <z.jung13@grocer.example> 
@400000006aff4de226cc3a64 31496 < To: <z.jung@shop.example> 
@400000006aff4de226cc3e4c 31496 < Subject: our talk of last week 
@400000006aff4de226cc9c0c 31496 < Message-ID: <mwny0nsw.31499@mail.grocer.example> 
@400000006aff4de226cc9c0c 31496 <  
@400000006aff4de226ccda8c 31496 < thank you for the papers, we shall look at them next week 
@400000006aff4de226ccda8c 31496 < please find the minutes of the last meeting below 
@400000006aff4de226cd4404 31496 < th+
@400000006aff4de226cd4404 31496 < e delivery will be with you on Tuesday before noon 
@400000006aff4de226cd4404 31496 < kind regards 
@400000006aff4de226cdebfc 31496 <  
@400000006aff4de226cec6bc 31496 < could you send the figures of October once more? 
@400000006aff4de226cf7684 31496 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff4de226d01a94 31496 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff4de226d01a94 31496 < thank you for the papers, we shall look at them next week+
@400000006aff4de226d07c3c 31496 <  
@400000006aff4de226d0d22c 31496 < please find the minutes of the last meeting below 
@400000006aff4de226d0d22c 31496 < the delivery will be with you on Tuesday before noon 
@400000006aff4de226d1204c 31496 < kind regards 
@400000006aff4de226d1204c 31496 <  
@400000006aff4de226d14b44 31496 < could you send the figures of October once more? 
@400000006aff4de226d17254 31496 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff4de226d235a4 31496 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff4de226d2aad4 31496 < th+
@400000006aff4de226d3432c 31496 < ank you for the papers, we shall look at them next week 
@400000006aff4de226d4161c 31496 < please find the minutes of the last meeting below 
@400000006aff4de226d4161c 31496 < the delivery will be with you on Tuesday before noon 
@400000006aff4de226d43944 31496 < kind regards 
@400000006aff4de226d4c5e4 31496 <  
@400000006aff4de226d542e4 31496 < ----------------------------------------- 
@400000006aff4de226d58d1c 31496 < . 
@400000006aff4de22a46af6c 31496 > 250 ok 1795116504 qp 31499 
@400000006aff4de22f5b3504 31496 < QUIT 
@400000006aff4de22f889e04 31496 > 221 mx1.example.net 
@400000006aff4de22f903754 tcpserver: end 31496 status 0
@400000006aff4de22f90a89c tcpserver: status: 0/40
@400000006aff4de22f934c64 31496 < [EOF]
@400000006aff4de22f94139c 31496 > [EOF]
@400000006aff4e7606079e04 tcpserver: status: 1/40
@400000006aff4e76060851b4 tcpserver: pid 32236 from 198.51.100.108
@400000006aff4e760acc80e4 tcpserver: ok 32236 mx1.example.net:192.0.2.25:25 host108.isp.test:198.51.100.108::27702
@400000006aff4e760c536734 32236 > 220 mx1.example.net ESMTP 
@400000006aff4e7611a00bfc 32236 < EHLO host108.isp.test 
@400000006aff4e7611b3e21c 32236 > 250-mx1.example.net 
@400000006aff4e7611b3e21c 32236 > 250-PIPELINING 
@400000006aff4e7611b49d9c 32236 > 250 8BITMIME 
@400000006aff4e76153ca734 32236 < MAIL FROM:<d.weiss49@mail23.vendor.test> 
@400000006aff4e76155d2f54 32236 > 250 ok 
@400000006aff4e761974bb34 32236 < RCPT TO:<office@club.example> 
@400000006aff4e761974bb34 greylisting: 198.51.100.108 (d.weiss49@mail23.vendor.test -> office@club.example) doesn't exist. - temp. rejecting
@400000006aff4e7619860114 32236 > 451 temporary failure (#4.3.0) 
@400000006aff4e761df43c5c 32236 < QUIT 
@400000006aff4e761e11038c 32236 > 221 mx1.example.net 
@400000006aff4e761e18a4ac tcpserver: end 32236 status 0
@400000006aff4e761e1973b4 tcpserver: status: 0/40
@400000006aff4e761e1c1394 32236 < [EOF]
@400000006aff4e761e1c55fc 32236 > [EOF]
@400000006aff4e7e2170247c tcpserver: status: 1/40
@400000006aff4e7e21707a6c tcpserver: pid 32278 from 192.0.2.30
@400000006aff4e7e298b46dc tcpserver: ok 32278 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::35051
@400000006aff4e7e35e21334 32278 > 220 mx1.example.net ESMTP 
@400000006aff4e7e3b6fc454 32278 < EHLO monitor.example.net 
@400000006aff4e7f00007ef4 32278 > 250-mx1.example.net 
@400000006aff4e7f00007ef4 32278 > 250-PIPELINING 
@400000006aff4e7f0000e484 32278 > 250 8BITMIME 
@400000006aff4e7f04a2ed84 32278 < QUIT 
@400000006aff4e7f04b302b4 32278 > 221 mx1.example.net 
@400000006aff4e7f04b9d8b4 tcpserver: end 32278 status 0
@400000006aff4e7f04ba78dc tcpserver: status: 0/40
@400000006aff4e7f04bcf594 32278 < [EOF]
@400000006aff4e7f04bcf594 32278 > [EOF]
@400000006aff4e9312c8b54c tcpserver: status: 1/40
@400000006aff4e9312c91adc tcpserver: pid 32382 from 198.51.100.35
@400000006aff4e93195a882c tcpserver: ok 32382 mx1.example.net:192.0.2.25:25 mail.lighthouse.test:198.51.100.35::48821
@400000006aff4e931f4ef614 32382 > 220 mx1.example.net ESMTP 
@400000006aff4e9323cc3904 32382 < EHLO mail.lighthouse.test 
@400000006aff4e9323ff9574 32382 > 250-mx1.example.net 
@400000006aff4e9323ffd3f4 32382 > 250-PIPELINING 
@400000006aff4e93240050f4 32382 > 250 8BITMIME 
@400000006aff4e9325c9550c 32382 < MAIL FROM:<d.weiss21@lighthouse.test> 
@400000006aff4e9326039b04 32382 > 250 ok 
@400000006aff4e932a5902d4 32382 < RCPT TO:<nina@club.example> 
@400000006aff4e932a597034 greylisting: 198.51.100.35 (d.weiss21@lighthouse.test -> nina@club.example) exists (id=12647) - accepting
@400000006aff4e932a73d21c 32382 > 250 ok 
@400000006aff4e932e407634 32382 < DATA 
@400000006aff4e932e5273ac 32382 > 354 go ahead 
@400000006aff4e932ff29ebc 32382 < From: <d.weiss21@lighthouse.test> 
@400000006aff4e932ff29ebc 32382 < To: <nina@club.example> 
@400000006aff4e932ff369dc 32382 < Subject: our talk of last week 
@400000006aff4e932ff438e4 32382 < Message-ID: <mwny4gip.32385@mail.lighthouse.test> 
@400000006aff4e932ff46bac 32382 <  
@400000006aff4e932ff4e0dc 32382 < please find the minutes of the last meeting below 
@400000006aff4e932ff4e0dc 32382 < the delivery will be with you on Tuesday before noon 
@400000006aff4e932ff4e0dc 32382 < kind r+
@400000006aff4e932ff5272c 32382 < egards 
@400000006aff4e932ff6118c 32382 <  
@400000006aff4e932ff69e2c 32382 < could you send the figures of October once more? 
@400000006aff4e932ff6dcac 32382 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff4e932ff6dcac 32382 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff4e932ff778ec 32382 < thank you for the papers, we shall look at them next week 
@400000006aff4e932ff778ec 32382 < please find the minutes of the last meeting below 
@400000006aff4e932ff7af9c 32382 < the d+
@400000006aff4e932ff88e44 32382 < elivery will be with you on Tuesday before noon 
@400000006aff4e932ff8e04c 32382 < kind regards 
@400000006aff4e932ff96134 32382 <  
@400000006aff4e932ff96134 32382 < could you send the figures of October once more? 
@400000006aff4e932ff96134 32382 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff4e932ff997e4 32382 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff4e932ff9f5a4 32382 < thank you for the papers, we shall look at them next week 
@400000006aff4e932ffa10fc 32382 < p+
@400000006aff4e932ffaf38c 32382 < lease find the minutes of the last meeting below 
@400000006aff4e932ffb41ac 32382 < the delivery will be with you on Tuesday before noon 
@400000006aff4e932ffc2c0c 32382 < kind regards 
@400000006aff4e932ffc4f34 32382 <  
@400000006aff4e932ffca90c 32382 < could you send the figures of October once more? 
@400000006aff4e932ffca90c 32382 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff4e932ffcdbd4 32382 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff4e932ffce78c 32382 < thank+
@400000006aff4e932ffd454c 32382 <  you for the papers, we shall look at them next week 
@400000006aff4e932ffd6874 32382 < please find the minutes of the last meeting below 
@400000006aff4e932ffd6874 32382 < the delivery will be with you on Tuesday before noon 
@400000006aff4e932ffde574 32382 < kind regards 
@400000006aff4e932ffe106c 32382 <  
@400000006aff4e932ffebc4c 32382 < could you send the figures of October once more? 
@400000006aff4e932fff876c 32382 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff4e9330002b7c 32382 < -+
@400000006aff4e93300098dc 32382 < ------------------------------ 
@400000006aff4e9330009cc4 32382 < . 
@400000006aff4e93352ba7fc 32382 > 250 ok 1795116681 qp 32385 
@400000006aff4e933912f064 32382 < QUIT 
@400000006aff4e933939ba14 32382 > 221 mx1.example.net 
@400000006aff4e93394147ac tcpserver: end 32382 status 0
@400000006aff4e933941c894 tcpserver: status: 0/40
@400000006aff4e93394406cc 32382 < [EOF]
@400000006aff4e93394406cc 32382 > [EOF]
@400000006aff4ea326e4d344 tcpserver: status: 1/40
@400000006aff4ea326e56b9c tcpserver: pid 32464 from 203.0.113.83
@400000006aff4ea32fc01d0c tcpserver: ok 32464 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::19283
@400000006aff4ea338be1d8c 32464 > 220 mx1.example.net ESMTP 
@400000006aff4ea401cc74f4 32464 < EHLO mail.pebble.test 
@400000006aff4ea401d4ba24 32464 > 250-mx1.example.net 
@400000006aff4ea401d4ba24 32464 > 250-PIPELINING 
@400000006aff4ea401d594e4 32464 > 250 8BITMIME 
@400000006aff4ea4055b9adc 32464 < MAIL FROM:<o.beck1@pebble.test> 
@400000006aff4ea4055c3eec 32464 < RCPT TO:<emma@club.example> 
@400000006aff4ea4055d294c 32464 < DATA 
@400000006aff4ea40575cde4 32464 > 250 ok 
@400000006aff4ea405769134 greylisting: 203.0.113.83 (o.beck1@pebble.test -> emma@club.example) exists (id=35147) - accepting
@400000006aff4ea4057d6b1c 32464 > 250 ok 
@400000006aff4ea405bbcfc4 32464 > 354 go ahead 
@400000006aff4ea408dcedb4 32464 < From: <o.beck1@pebble.test> 
@400000006aff4ea408dd8ddc 32464 < To: <emma@club.example> 
@400000006aff4ea408dd8ddc 32464 < Subject: our talk of last week 
@400000006aff4ea408de4d44 32464 < Message-ID: <mwny4t4e.32467@mail.pebble.test> 
@400000006aff4ea408de4d44 32464 <  
@400000006aff4ea408de64b4 32464 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff4ea408deca44 32464 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff4ea408df00f4 32464 < thank you for the papers, we shall look +
@400000006aff4ea408df00f4 32464 < at them next week 
@400000006aff4ea408df2034 32464 < please find the minutes of the last meeting below 
@400000006aff4ea408df37a4 32464 < the delivery will be with you on Tuesday before noon 
@400000006aff4ea408df37a4 32464 < kind regards 
@400000006aff4ea408df435c 32464 <  
@400000006aff4ea408df52fc 32464 < could you send the figures of October once more? 
@400000006aff4ea408dfdf9c 32464 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff4ea408dfdf9c 32464 < starting delivery 1: msg 2 to local +
@400000006aff4ea408e09734 32464 < x@example.org 
@400000006aff4ea408e14ecc 32464 < thank you for the papers, we shall look at them next week 
@400000006aff4ea408e21dd4 32464 < please find the minutes of the last meeting below 
@400000006aff4ea408e2c9b4 32464 < the delivery will be with you on Tuesday before noon 
@400000006aff4ea408e3814c 32464 < kind regards 
@400000006aff4ea408e3a08c 32464 <  
@400000006aff4ea408e438e4 32464 < could you send the figures of October once more? 
@400000006aff4ea408e49e74 32464 < +49 30 5550+
@400000006aff4ea408e4e4c4 32464 <  1 + 49 30 5550 2 
@400000006aff4ea408e53ab4 32464 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff4ea408e53ab4 32464 < thank you for the papers, we shall look at them next week 
@400000006aff4ea408e5cf24 32464 < please find the minutes of the last meeting below 
@400000006aff4ea408e68e8c 32464 < the delivery will be with you on Tuesday before noon 
@400000006aff4ea408e6adcc 32464 < kind regards 
@400000006aff4ea408e6bd6c 32464 <  
@400000006aff4ea408e77cd4 32464 < could +
@400000006aff4ea408e8440c 32464 < you send the figures of October once more? 
@400000006aff4ea408e8c10c 32464 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff4ea408e8e434 32464 < ----------------------- 
@400000006aff4ea408e91ae4 32464 < . 
@400000006aff4ea40d7409d4 32464 > 250 ok 1795116698 qp 32467 
@400000006aff4ea40fdea904 32464 < QUIT 
@400000006aff4ea41020325c 32464 > 221 mx1.example.net 
@400000006aff4ea41028025c tcpserver: end 32464 status 0
@400000006aff4ea41028025c tcpserver: status: 0/40
@400000006aff4ea4102b88b4 32464 < [EOF]
@400000006aff4ea4102b88b4 32464 > [EOF]
@400000006aff4fc525bddc86 tcpserver: status: 1/40
@400000006aff4fc525bdffae tcpserver: pid 1446 from 203.0.113.250
@400000006aff4fc605d27d6e tcpserver: deny 1446 mx1.example.net:192.0.2.25:25 :203.0.113.250::52241
@400000006aff4fc605da1e8e tcpserver: end 1446 status 25600
@400000006aff4fc605da1e8e tcpserver: status: 0/40
@400000006aff51741f746034 tcpserver: status: 1/40
@400000006aff51741f753edc tcpserver: pid 3600 from 198.51.100.166
@400000006aff5175191bc9ac tcpserver: ok 3600 mx1.example.net:192.0.2.25:25 :198.51.100.166::46547
@400000006aff5175289a89f4 rblsmtpd: 198.51.100.166 pid 3600: 451 https://zen.dnsbl.example/query/ip/198.51.100.166
@400000006aff51760060cb4c tcpserver: end 3600 status 0
@400000006aff517600612cf4 tcpserver: status: 0/40
@400000006aff518b3555c924 tcpserver: status: 1/40
@400000006aff518b35562acc tcpserver: pid 3717 from 203.0.113.83
@400000006aff518c0453bffc tcpserver: ok 3717 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::8613
@400000006aff518c08e7e64c 3717 > 220 mx1.example.net ESMTP 
@400000006aff518c0a550ec4 3717 < EHLO mail.pebble.test 
@400000006aff518c0a76f674 3717 > 250-mx1.example.net 
@400000006aff518c0a76f674 3717 > 250-PIPELINING 
@400000006aff518c0a77aa24 3717 > 250 8BITMIME 
@400000006aff518c0c472a64 3717 < MAIL FROM:<y.kurz30@pebble.test> 
@400000006aff518c0c472a64 3717 < RCPT TO:<carla@example.net> 
@400000006aff518c0c472a64 3717 < DATA 
@400000006aff518c0c7304f4 3717 > 250 ok 
@400000006aff518c0c739964 greylisting: 203.0.113.83 (y.kurz30@pebble.test -> carla@example.net) exists (id=1237) - accepting
@400000006aff518c0c9507fc 3717 > 250 ok 
@400000006aff518c0ca0cf9c 3717 > 354 go ahead 
@400000006aff518c0e64e214 3717 < From: <y.kurz30@pebble.test> 
@400000006aff518c0e64f59c 3717 < To: <carla@example.net> 
@400000006aff518c0e64f59c 3717 < Subject: our talk of last week 
@400000006aff518c0e64f59c 3717 < Message-ID: <mwnykr8b.3719@mail.pebble.test> 
@400000006aff518c0e6595c4 3717 <  
@400000006aff518c0e65fb54 3717 < kind regards 
@400000006aff518c0e6668b4 3717 <  
@400000006aff518c0e669794 3717 < could you send the figures of October once more? 
@400000006aff518c0e6781f4 3717 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff518c0e6781f4 3717 < starting delivery 1: msg +
@400000006aff518c0e679d4c 3717 < 2 to local x@example.org 
@400000006aff518c0e67a134 3717 < thank you for the papers, we shall look at them next week 
@400000006aff518c0e67a134 3717 < please find the minutes of the last meeting below 
@400000006aff518c0e6806c4 3717 < the delivery will be with you on Tuesday before noon 
@400000006aff518c0e681664 3717 < kind regards 
@400000006aff518c0e687bf4 3717 <  
@400000006aff518c0e687bf4 3717 < could you send the figures of October once more? 
@400000006aff518c0e689b34 3717 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff518c0e68e56c 3717 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff518c0e696a3c 3717 < thank you for the papers, we shall look at them next week 
@400000006aff518c0e696a3c 3717 < please find the minutes of the last meeting below 
@400000006aff518c0e69b08c 3717 < the delivery will be with you on Tuesday before noon 
@400000006aff518c0e69b08c 3717 < kind regard+
@400000006aff518c0e69b08c 3717 < s 
@400000006aff518c0e6a44fc 3717 <  
@400000006aff518c0e6a44fc 3717 < could you send the figures of October once more? 
@400000006aff518c0e6a44fc 3717 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff518c0e6b0c34 3717 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff518c0e6be6f4 3717 < thank you for the papers, we shall look at them next week 
@400000006aff518c0e6cb214 3717 < please find the minutes of the last meeting below 
@400000006aff518c0e6cc984 3717 < the delive+
@400000006aff518c0e6cecac 3717 < ry will be with you on Tuesday before noon 
@400000006aff518c0e6cecac 3717 < kind regards 
@400000006aff518c0e6d8cd4 3717 <  
@400000006aff518c0e6e09d4 3717 < could you send the figures of October once more? 
@400000006aff518c0e6e6f64 3717 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff518c0e6ee87c 3717 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff518c0e6f1f2c 3717 < thank you for the papers, we shall look at them next week 
@400000006aff518c0e6f2ae4 3717 < please+
@400000006aff518c0e6f2ae4 3717 <  find the minutes of the last meeting below 
@400000006aff518c0e6ff604 3717 < the delivery will be with you on Tuesday before noon 
@400000006aff518c0e6ff604 3717 < kind regards 
@400000006aff518c0e6ff604 3717 <  
@400000006aff518c0e7076ec 3717 < -------------------- 
@400000006aff518c0e707ebc 3717 < . 
@400000006aff518c1017aac4 3717 > 250 ok 1795117442 qp 3719 
@400000006aff518c13f2124c 3717 < QUIT 
@400000006aff518c142dbfa4 3717 > 221 mx1.example.net 
@400000006aff518c1434a92c tcpserver: end 3717 status 0
@400000006aff518c1434a92c tcpserver: status: 0/40
@400000006aff518c1437c9f4 3717 < [EOF]
@400000006aff518c1437c9f4 3717 > [EOF]
@400000006aff51e7144a6b7c tcpserver: status: 1/40
@400000006aff51e7144a6b7c tcpserver: pid 4174 from 198.51.100.164
@400000006aff51e71a646a94 tcpserver: ok 4174 mx1.example.net:192.0.2.25:25 host164.isp.test:198.51.100.164::41667
@400000006aff51e72968558c rblsmtpd: 198.51.100.164 pid 4174: 451 https://zen.dnsbl.example/query/ip/198.51.100.164
@400000006aff51e8193a59e4 tcpserver: end 4174 status 0
@400000006aff51e8193abf74 tcpserver: status: 0/40
@400000006aff52b00e41538a tcpserver: status: 1/40
@400000006aff52b00e41538a tcpserver: pid 5179 from 198.51.100.120
@400000006aff52b014310e52 tcpserver: ok 5179 mx1.example.net:192.0.2.25:25 host120.isp.test:198.51.100.120::14595
@400000006aff52b01d0d4662 5179 > 220 mx1.example.net ESMTP 
@400000006aff52b01e986aa2 5179 < EHLO host120.isp.test 
@400000006aff52b01eb59762 5179 > 250-mx1.example.net 
@400000006aff52b01eb5ddb2 5179 > 250-PIPELINING 
@400000006aff52b01eb656ca 5179 > 250 8BITMIME 
@400000006aff52b024f3e75a 5179 < MAIL FROM:<test58@vendor.test> 
@400000006aff52b024fe8232 5179 > 250 ok 
@400000006aff52b027f2527a 5179 < RCPT TO:<relaytest@freemail.test> 
@400000006aff52b028212e92 5179 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006aff52b02d550b9a 5179 < QUIT 
@400000006aff52b02d70ec52 5179 > 221 mx1.example.net 
@400000006aff52b02d78c03a tcpserver: end 5179 status 0
@400000006aff52b02d78c03a tcpserver: status: 0/40
@400000006aff52b02d7b5462 5179 < [EOF]
@400000006aff52b02d7b67ea 5179 > [EOF]
@400000006aff52db13ed5086 tcpserver: status: 1/40
@400000006aff52db13ed5086 tcpserver: pid 5394 from 198.51.100.168
@400000006aff52db1f1804a6 tcpserver: ok 5394 mx1.example.net:192.0.2.25:25 host168.isp.test:198.51.100.168::13510
@400000006aff52db31e8b2f6 rblsmtpd: 198.51.100.168 pid 5394: 451 https://zen.dnsbl.example/query/ip/198.51.100.168
@400000006aff52dc12b9b66e tcpserver: end 5394 status 0
@400000006aff52dc12ba3b3e tcpserver: status: 0/40
@400000006aff5342095d2dbc tcpserver: status: 1/40
@400000006aff5342095e1434 tcpserver: pid 5908 from 203.0.113.230
@400000006aff53420bf4a564 tcpserver: ok 5908 mx1.example.net:192.0.2.25:25 mail.bricks.example:203.0.113.230::10176
@400000006aff534213297abc 5908 > 220 mx1.example.net ESMTP 
@400000006aff534216f6c6cc 5908 < EHLO mail.bricks.example 
@400000006aff534216fe584c 5908 > 250-mx1.example.net 
@400000006aff534216fe6404 5908 > 250-PIPELINING 
@400000006aff534216fe6404 5908 > 250 8BITMIME 
@400000006aff53421760a45c 5908 < MAIL FROM:<emma20@bricks.example> 
@400000006aff5342179bc12c 5908 > 250 ok 
@400000006aff53421809389c 5908 < RCPT TO:<greta@example.net> 
@400000006aff5342180a22fc greylisting: 203.0.113.230 (emma20@bricks.example -> greta@example.net) exists (id=28921) - accepting
@400000006aff53421817a7ec 5908 > 250 ok 
@400000006aff5342190b1454 5908 < DATA 
@400000006aff5342191c852c 5908 > 354 go ahead 
@400000006aff53421f9b50f4 5908 < From: <emma20@bricks.example> 
@400000006aff53421f9b647c 5908 < To: <greta@example.net> 
@400000006aff53421f9c4af4 5908 < Subject: our talk of last week 
@400000006aff53421f9c858c 5908 < Message-ID: <mwnyu5h0.5911@mail.bricks.example> 
@400000006aff53421f9c9cfc 5908 <  
@400000006aff53421f9cc40c 5908 <  
@400000006aff53421f9cc40c 5908 < could you send the figures of October once more? 
@400000006aff53421f9cdb7c 5908 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff53421f9cdb7c 5908 < starting delivery 1: msg 2 to local+
@400000006aff53421f9d122c 5908 <  x@example.org 
@400000006aff53421f9d122c 5908 < thank you for the papers, we shall look at them next week 
@400000006aff53421f9d48dc 5908 < please find the minutes of the last meeting below 
@400000006aff53421f9df8a4 5908 < the delivery will be with you on Tuesday before noon 
@400000006aff53421f9e815c 5908 < kind regards 
@400000006aff53421f9f63ec 5908 <  
@400000006aff53421f9f63ec 5908 < could you send the figures of October once more? 
@400000006aff53421f9f9a9c 5908 < +49 30 555+
@400000006aff53421fa00fcc 5908 < 0 1 + 49 30 5550 2 
@400000006aff53421fa00fcc 5908 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff53421fa032f4 5908 < thank you for the papers, we shall look at them next week 
@400000006aff53421fa0a824 5908 < please find the minutes of the last meeting below 
@400000006aff53421fa0cf34 5908 < the delivery will be with you on Tuesday before noon 
@400000006aff53421fa0cf34 5908 < kind regards 
@400000006aff53421fa19e3c 5908 <  
@400000006aff53421fa19e3c 5908 < could+
@400000006aff53421fa1f044 5908 <  you send the figures of October once more? 
@400000006aff53421fa2bf4c 5908 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff53421fa376e4 5908 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff53421fa42a94 5908 < thank you for the papers, we shall look at them next week 
@400000006aff53421fa5093c 5908 < please find the minutes of the last meeting below 
@400000006aff53421fa518dc 5908 < the delivery will be+
@400000006aff53421fa6033c 5908 <  with you on Tuesday before noon 
@400000006aff53421fa6033c 5908 < kind regards 
@400000006aff53421fa6af1c 5908 <  
@400000006aff53421fa6af1c 5908 < could you send the figures of October once more? 
@400000006aff53421fa6af1c 5908 < ------------------------- 
@400000006aff53421fa6af1c 5908 < . 
@400000006aff5342259dbce4 5908 > 250 ok 1795117880 qp 5911 
@400000006aff534229f124fc 5908 < QUIT 
@400000006aff53422a1cc10c 5908 > 221 mx1.example.net 
@400000006aff53422a24c3d4 tcpserver: end 5908 status 0
@400000006aff53422a24c3d4 tcpserver: status: 0/40
@400000006aff53422a27e49c 5908 < [EOF]
@400000006aff53422a281764 5908 > [EOF]
@400000006aff541f1170fe16 tcpserver: status: 1/40
@400000006aff541f1170fe16 tcpserver: pid 7014 from 198.51.100.168
@400000006aff541f1b425426 tcpserver: ok 7014 mx1.example.net:192.0.2.25:25 host168.isp.test:198.51.100.168::5933
@400000006aff541f295422a6 rblsmtpd: 198.51.100.168 pid 7014: 451 https://zen.dnsbl.example/query/ip/198.51.100.168
@400000006aff54221b6f6736 tcpserver: end 7014 status 0
@400000006aff54221b6fd496 tcpserver: status: 0/40
@400000006aff5586249c65fc tcpserver: status: 1/40
@400000006aff5586249c65fc tcpserver: pid 8811 from 192.0.2.30
@400000006aff55862e753234 tcpserver: ok 8811 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::7258
@400000006aff558636ddc8b4 8811 > 220 mx1.example.net ESMTP 
@400000006aff55863b71664c 8811 < EHLO monitor.example.net 
@400000006aff5587000001f4 8811 > 250-mx1.example.net 
@400000006aff558700006b6c 8811 > 250-PIPELINING 
@400000006aff558700006b6c 8811 > 250 8BITMIME 
@400000006aff5587047f7f34 8811 < QUIT 
@400000006aff558704af8044 8811 > 221 mx1.example.net 
@400000006aff558704b72164 tcpserver: end 8811 status 0
@400000006aff558704b7d12c tcpserver: status: 0/40
@400000006aff558704ba2ea4 8811 < [EOF]
@400000006aff558704bac6fc 8811 > [EOF]
@400000006aff55c60c7c5d88 tcpserver: status: 1/40
@400000006aff55c60c7c5d88 tcpserver: pid 9129 from 198.51.100.166
@400000006aff55c613f782e0 tcpserver: ok 9129 mx1.example.net:192.0.2.25:25 host166.isp.test:198.51.100.166::50556
@400000006aff55c6188f9900 rblsmtpd: 198.51.100.166 pid 9129: 451 https://zen.dnsbl.example/query/ip/198.51.100.166
@400000006aff55c7276c8f50 tcpserver: end 9129 status 0
@400000006aff55c7276c8f50 tcpserver: status: 0/40
@400000006aff566733270244 tcpserver: status: 1/40
@400000006aff56673327e8bc tcpserver: pid 9937 from 203.0.113.83
@400000006aff566803202db4 tcpserver: ok 9937 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::16465
@400000006aff5668091fbb44 9937 > 220 mx1.example.net ESMTP 
@400000006aff56680bcf9134 9937 < EHLO mail.pebble.test 
@400000006aff56680bdb87b4 9937 > 250-mx1.example.net 
@400000006aff56680bdc2fac 9937 > 250-PIPELINING 
@400000006aff56680bdcdf74 9937 > 250 8BITMIME 
@400000006aff56680f2a6494 9937 < MAIL FROM:<emma36@pebble.test> 
@400000006aff56680f4f6d0c 9937 > 250 ok 
@400000006aff566812bcf964 9937 < RCPT TO:<anna.koch@shop.example> 
@400000006aff566812bcf964 greylisting: 203.0.113.83 (emma36@pebble.test -> anna.koch@shop.example) exists (id=79822) - accepting
@400000006aff566812ca91dc 9937 > 250 ok 
@400000006aff5668168a800c 9937 < DATA 
@400000006aff566816ae926c 9937 > 354 go ahead 
@400000006aff5668176d2b64 9937 < From: <emma36@pebble.test> 
@400000006aff5668176d7d6c 9937 < To: <anna.koch@shop.example> 
@400000006aff5668176e311c 9937 < Subject: our talk of last week 
@400000006aff5668176ea64c 9937 < Message-ID: <mwnzbf90.9940@mail.pebble.test> 
@400000006aff5668176ee4cc 9937 <  
@400000006aff5668176f4a5c 9937 <  
@400000006aff5668176f4a5c 9937 < could you send the figures of October once more? 
@400000006aff5668176f4a5c 9937 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff5668176f4a5c 9937 < starting delivery 1: msg 2 to local +
@400000006aff5668176f4e44 9937 < x@example.org 
@400000006aff5668176f810c 9937 < thank you for the papers, we shall look at them next week 
@400000006aff5668176f810c 9937 < please find the minutes of the last meeting below 
@400000006aff5668176fd6fc 9937 < the delivery will be with you on Tuesday before noon 
@400000006aff566817708e94 9937 < kind regards 
@400000006aff56681770f424 9937 <  
@400000006aff566817714244 9937 < could you send the figures of October once more? 
@400000006aff566817722ca4 9937 < +49 30 5550+
@400000006aff56681772bd2c 9937 <  1 + 49 30 5550 2 
@400000006aff56681772d49c 9937 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff56681772d49c 9937 < thank you for the papers, we shall look at them next week 
@400000006aff56681772e054 9937 < please find the minutes of the last meeting below 
@400000006aff56681772e054 9937 < the delivery will be with you on Tuesday before noon 
@400000006aff56681772eff4 9937 < kind regards 
@400000006aff566817733644 9937 <  
@400000006aff56681773c2e4 9937 < could +
@400000006aff56681773f1c4 9937 < you send the figures of October once more? 
@400000006aff56681774824c 9937 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff56681774e3f4 9937 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff56681774e3f4 9937 < thank you for the papers, we shall look at them next week 
@400000006aff56681774e3f4 9937 < please find the minutes of the last meeting below 
@400000006aff56681775af14 9937 < the delivery will be +
@400000006aff5668177633e4 9937 < with you on Tuesday before noon 
@400000006aff5668177633e4 9937 < kind regards 
@400000006aff5668177702ec 9937 <  
@400000006aff5668177702ec 9937 < could you send the figures of October once more? 
@400000006aff56681777781c 9937 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff566817782bcc 9937 < ----------------------------------------- 
@400000006aff5668177885a4 9937 < . 
@400000006aff56681b4339a4 9937 > 250 ok 1795118686 qp 9940 
@400000006aff566822347e1c 9937 < QUIT 
@400000006aff5668223e327c 9937 > 221 mx1.example.net 
@400000006aff56682245eef4 tcpserver: end 9937 status 0
@400000006aff56682246a2a4 tcpserver: status: 0/40
@400000006aff56682248e0dc 9937 < [EOF]
@400000006aff56682248e0dc 9937 > [EOF]
@400000006aff57cd246bb61e tcpserver: status: 1/40
@400000006aff57cd246c69ce tcpserver: pid 11726 from 198.51.100.109
@400000006aff57cd2628d356 tcpserver: ok 11726 mx1.example.net:192.0.2.25:25 :198.51.100.109::25341
@400000006aff57cd2aa36e96 11726 > 220 mx1.example.net ESMTP 
@400000006aff57cd2e74ae5e 11726 < EHLO host109.isp.test 
@400000006aff57cd2e82f69e 11726 > 250-mx1.example.net 
@400000006aff57cd2e8396c6 11726 > 250-PIPELINING 
@400000006aff57cd2e83b9ee 11726 > 250 8BITMIME 
@400000006aff57cd3230d7b6 11726 < MAIL FROM:<t.wolf20@mail5.vendor.test> 
@400000006aff57cd326180be 11726 > 250 ok 
@400000006aff57cd38f76a7e 11726 < RCPT TO:<office@shop.example> 
@400000006aff57cd38f7feee greylisting: 198.51.100.109 (t.wolf20@mail5.vendor.test -> office@shop.example) doesn't exist. - temp. rejecting
@400000006aff57cd392bbd06 11726 > 451 temporary failure (#4.3.0) 
@400000006aff57ce02a18cb6 11726 < QUIT 
@400000006aff57ce02babdee 11726 > 221 mx1.example.net 
@400000006aff57ce02c17896 tcpserver: end 11726 status 0
@400000006aff57ce02c1f97e tcpserver: status: 0/40
@400000006aff57ce02c485d6 11726 < [EOF]
@400000006aff57ce02c554de 11726 > [EOF]
@400000006aff591d108aa16e tcpserver: status: 1/40
@400000006aff591d108b0316 tcpserver: pid 13404 from 198.51.100.69
@400000006aff591d14a7bb2e tcpserver: ok 13404 mx1.example.net:192.0.2.25:25 mail.opera.example:198.51.100.69::21703
@400000006aff591d185f3d1e 13404 > 220 mx1.example.net ESMTP 
@400000006aff591d1db4ea66 13404 < EHLO mail.opera.example 
@400000006aff591d1de0d87e 13404 > 250-mx1.example.net 
@400000006aff591d1de1a786 13404 > 250-PIPELINING 
@400000006aff591d1de26306 13404 > 250 8BITMIME 
@400000006aff591d1e46ddae 13404 < MAIL FROM:<b.lang3@opera.example> 
@400000006aff591d1e4ef016 13404 > 250 ok 
@400000006aff591d1f940e8e 13404 < RCPT TO:<paula@example.net> 
@400000006aff591d1f944156 greylisting: 198.51.100.69 (b.lang3@opera.example -> paula@example.net) doesn't exist. - temp. rejecting
@400000006aff591d1facbede 13404 > 451 temporary failure (#4.3.0) 
@400000006aff591d20fc688e 13404 < QUIT 
@400000006aff591d210e5666 13404 > 221 mx1.example.net 
@400000006aff591d211639ee tcpserver: end 13404 status 0
@400000006aff591d21166cb6 tcpserver: status: 0/40
@400000006aff591d2119107e 13404 < [EOF]
@400000006aff591d2119954e 13404 > [EOF]
@400000006aff5a3f0815446c tcpserver: status: 1/40
@400000006aff5a3f08159e44 tcpserver: pid 14853 from 198.51.100.126
@400000006aff5a3f0f5427fc tcpserver: ok 14853 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::5466
@400000006aff5a3f127c23bc 14853 > 220 mx1.example.net ESMTP 
@400000006aff5a3f16b3e99c 14853 < EHLO mail.bigmail.example 
@400000006aff5a3f16dc515c 14853 > 250-mx1.example.net 
@400000006aff5a3f16dc515c 14853 > 250-PIPELINING 
@400000006aff5a3f16dc97ac 14853 > 250 8BITMIME 
@400000006aff5a3f1bc81d2c 14853 < MAIL FROM:<m.roth32@bigmail.example> 
@400000006aff5a3f1bc89644 14853 < RCPT TO:<h.vogel@club.example> 
@400000006aff5a3f1bc8ec34 14853 < RCPT TO:<carla@example.net> 
@400000006aff5a3f1bc9b754 14853 < DATA 
@400000006aff5a3f1c0393d4 14853 > 250 ok 
@400000006aff5a3f1c03f194 greylisting: 198.51.100.126 (m.roth32@bigmail.example -> h.vogel@club.example) exists (id=7566) - accepting
@400000006aff5a3f1c45d0dc 14853 > 250 ok 
@400000006aff5a3f1c45e464 greylisting: 198.51.100.126 (m.roth32@bigmail.example -> carla@example.net) exists (id=37914) - accepting
@400000006aff5a3f1c794c8c 14853 > 250 ok 
@400000006aff5a3f1c9d1c84 14853 > 354 go ahead 
@400000006aff5a3f21d4ba7c 14853 < From: <m.roth32@bigmail.example> 
@400000006aff5a3f21d4ba7c 14853 < To: <h.vogel@club.example> 
@400000006aff5a3f21d59924 14853 < Subject: our talk of last week 
@400000006aff5a3f21d64cd4 14853 < Message-ID: <mwnzwhuu.14856@mail.bigmail.example> 
@400000006aff5a3f21d723ac 14853 <  
@400000006aff5a3f21d7db44 14853 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff5a3f21d7db44 14853 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff5a3f21d80a24 14853 < thank you for the papers, we+
@400000006aff5a3f21d87784 14853 <  shall look at them next week 
@400000006aff5a3f21d87784 14853 < please find the minutes of the last meeting below 
@400000006aff5a3f21d92364 14853 < the delivery will be with you on Tuesday before noon 
@400000006aff5a3f21d9ea9c 14853 < kind regards 
@400000006aff5a3f21da408c 14853 <  
@400000006aff5a3f21db137c 14853 < could you send the figures of October once more? 
@400000006aff5a3f21db137c 14853 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff5a3f21db907c 14853 < starting delivery 1: msg+
@400000006aff5a3f21db907c 14853 <  2 to local x@example.org 
@400000006aff5a3f21db907c 14853 < thank you for the papers, we shall look at them next week 
@400000006aff5a3f21dc28d4 14853 < please find the minutes of the last meeting below 
@400000006aff5a3f21dc28d4 14853 < the delivery will be with you on Tuesday before noon 
@400000006aff5a3f21dc28d4 14853 < kind regards 
@400000006aff5a3f21dcf7dc 14853 <  
@400000006aff5a3f21dd3274 14853 < could you send the figures of October once more?+
@400000006aff5a3f21ddb35c 14853 <  
@400000006aff5a3f21de670c 14853 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff5a3f21df3614 14853 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff5a3f21e00904 14853 < thank you for the papers, we shall look at them next week 
@400000006aff5a3f21e05ef4 14853 < please find the minutes of the last meeting below 
@400000006aff5a3f21e14184 14853 < the delivery will be with you on Tuesday before noon 
@400000006aff5a3f21e1ddc4 14853 < . 
@400000006aff5a3f244f864c 14853 > 250 ok 1795119669 qp 14856 
@400000006aff5a3f2916267c 14853 < QUIT 
@400000006aff5a3f29320f04 14853 > 221 mx1.example.net 
@400000006aff5a3f2938dd34 tcpserver: end 14853 status 0
@400000006aff5a3f2939a46c tcpserver: status: 0/40
@400000006aff5a3f293ca20c 14853 < [EOF]
@400000006aff5a3f293d78e4 14853 > [EOF]
@400000006aff5a9934d978ec tcpserver: status: 1/40
@400000006aff5a9934d9d6ac tcpserver: pid 15307 from 203.0.113.24
@400000006aff5a993b129cac tcpserver: ok 15307 mx1.example.net:192.0.2.25:25 mail.harbour.test:203.0.113.24::51660
@400000006aff5a9a0497684c 15307 > 220 mx1.example.net ESMTP 
@400000006aff5a9a0a461aa4 15307 < EHLO mail.harbour.test 
@400000006aff5a9a0a6abd8c 15307 > 250-mx1.example.net 
@400000006aff5a9a0a6b1764 15307 > 250-PIPELINING 
@400000006aff5a9a0a6bd2e4 15307 > 250 8BITMIME 
@400000006aff5a9a115b90bc 15307 < MAIL FROM:<o.beck25@harbour.test> 
@400000006aff5a9a117f6884 15307 > 250 ok 
@400000006aff5a9a13a51b2c 15307 < RCPT TO:<f.braun@club.example> 
@400000006aff5a9a13a584a4 greylisting: 203.0.113.24 (o.beck25@harbour.test -> f.braun@club.example) exists (id=23630) - accepting
@400000006aff5a9a13ae9cc4 15307 > 250 ok 
@400000006aff5a9a14dbb6cc 15307 < RCPT TO:<sara@club.example> 
@400000006aff5a9a14dbb6cc greylisting: 203.0.113.24 (o.beck25@harbour.test -> sara@club.example) exists (id=30415) - accepting
@400000006aff5a9a15086834 15307 > 250 ok 
@400000006aff5a9a1731dbcc 15307 < DATA 
@400000006aff5a9a175f546c 15307 > 354 go ahead 
@400000006aff5a9a1b85b52c 15307 < From: <o.beck25@harbour.test> 
@400000006aff5a9a1b8670ac 15307 < To: <f.braun@club.example> 
@400000006aff5a9a1b8670ac 15307 < Subject: our talk of last week 
@400000006aff5a9a1b874784 15307 < Message-ID: <mwnzyg0y.15310@mail.harbour.test> 
@400000006aff5a9a1b87c484 15307 <  
@400000006aff5a9a1b881e5c 15307 < the delivery will be with you on Tuesday before noon 
@400000006aff5a9a1b88f91c 15307 < kind regards 
@400000006aff5a9a1b899944 15307 <  
@400000006aff5a9a1b89e37c 15307 < could you send the figures of October once mo+
@400000006aff5a9a1b8aaab4 15307 < re? 
@400000006aff5a9a1b8ae54c 15307 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff5a9a1b8ae934 15307 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff5a9a1b8bcfac 15307 < thank you for the papers, we shall look at them next week 
@400000006aff5a9a1b8bcfac 15307 < please find the minutes of the last meeting below 
@400000006aff5a9a1b8bcfac 15307 < the delivery will be with you on Tuesday before noon 
@400000006aff5a9a1b8c6034 15307 < kind r+
@400000006aff5a9a1b8c96e4 15307 < egards 
@400000006aff5a9a1b8d7974 15307 <  
@400000006aff5a9a1b8da854 15307 < could you send the figures of October once more? 
@400000006aff5a9a1b8e38dc 15307 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff5a9a1b8edcec 15307 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff5a9a1b8fc364 15307 < thank you for the papers, we shall look at them next week 
@400000006aff5a9a1b906b5c 15307 < please find the minutes of the last meeting below 
@400000006aff5a9a1b90bd64 15307 < the d+
@400000006aff5a9a1b90bd64 15307 < elivery will be with you on Tuesday before noon 
@400000006aff5a9a1b90bd64 15307 < kind regards 
@400000006aff5a9a1b916d2c 15307 <  
@400000006aff5a9a1b9228ac 15307 < could you send the figures of October once more? 
@400000006aff5a9a1b92ff84 15307 < ---------------- 
@400000006aff5a9a1b930f24 15307 < . 
@400000006aff5a9a20bd7264 15307 > 250 ok 1795119760 qp 15310 
@400000006aff5a9a27c08574 15307 < QUIT 
@400000006aff5a9a27f4244c 15307 > 221 mx1.example.net 
@400000006aff5a9a27fbc56c tcpserver: end 15307 status 0
@400000006aff5a9a27fc9474 tcpserver: status: 0/40
@400000006aff5a9a27ff8274 15307 < [EOF]
@400000006aff5a9a28003a0c 15307 > [EOF]
@400000006aff5aa01e4dd5dc tcpserver: status: 1/40
@400000006aff5aa01e4de57c tcpserver: pid 15340 from 203.0.113.185
@400000006aff5aa022c7a9e4 tcpserver: ok 15340 mx1.example.net:192.0.2.25:25 mail.garden.example:203.0.113.185::20643
@400000006aff5aa02aa5cb14 15340 > 220 mx1.example.net ESMTP 
@400000006aff5aa02fc26314 15340 < EHLO mail.garden.example 
@400000006aff5aa02fe3450c 15340 > 250-mx1.example.net 
@400000006aff5aa02fe3450c 15340 > 250-PIPELINING 
@400000006aff5aa02fe4279c 15340 > 250 8BITMIME 
@400000006aff5aa03502c33c 15340 < MAIL FROM:<z.jung20@garden.example> 
@400000006aff5aa03502c33c 15340 < RCPT TO:<f.braun@club.example> 
@400000006aff5aa03503a9b4 15340 < DATA 
@400000006aff5aa03522803c 15340 > 250 ok 
@400000006aff5aa035236a9c greylisting: 203.0.113.185 (z.jung20@garden.example -> f.braun@club.example) exists (id=66520) - accepting
@400000006aff5aa03530c87c 15340 > 250 ok 
@400000006aff5aa03557c10c 15340 > 354 go ahead 
@400000006aff5aa035a38b64 15340 < From: <z.jung20@garden.example> 
@400000006aff5aa035a38b64 15340 < To: <f.braun@club.example> 
@400000006aff5aa035a42f74 15340 < Subject: our talk of last week 
@400000006aff5aa035a446e4 15340 < Message-ID: <mwnzykz0.15342@mail.garden.example> 
@400000006aff5aa035a446e4 15340 <  
@400000006aff5aa035a52974 15340 <  
@400000006aff5aa035a548b4 15340 < could you send the figures of October once more? 
@400000006aff5aa035a5b9fc 15340 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff5aa035a5c99c 15340 < starting delivery 1: msg 2 to+
@400000006aff5aa035a6081c 15340 <  local x@example.org 
@400000006aff5aa035a68cec 15340 < thank you for the papers, we shall look at them next week 
@400000006aff5aa035a6d724 15340 < please find the minutes of the last meeting below 
@400000006aff5aa035a6eaac 15340 < the delivery will be with you on Tuesday before noon 
@400000006aff5aa035a7503c 15340 < kind regards 
@400000006aff5aa035a75fdc 15340 <  
@400000006aff5aa035a7f064 15340 < could you send the figures of October once more? 
@400000006aff5aa035a836b4 15340 < +49 +
@400000006aff5aa035a836b4 15340 < 30 5550 1 + 49 30 5550 2 
@400000006aff5aa035a859dc 15340 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff5aa035a8ee4c 15340 < thank you for the papers, we shall look at them next week 
@400000006aff5aa035a8ee4c 15340 < please find the minutes of the last meeting below 
@400000006aff5aa035a9d8ac 15340 < the delivery will be with you on Tuesday before noon 
@400000006aff5aa035aaa3cc 15340 < kind regards 
@400000006aff5aa035ab5394 15340 < +
@400000006aff5aa035ab5f4c 15340 <  
@400000006aff5aa035abe804 15340 < could you send the figures of October once more? 
@400000006aff5aa035abe804 15340 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff5aa035ac4d94 15340 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff5aa035ac68ec 15340 < thank you for the papers, we shall look at them next week 
@400000006aff5aa035ad2854 15340 < please find the minutes of the last meeting below 
@400000006aff5aa035ad91cc 15340 < the delivery w+
@400000006aff5aa035ad91cc 15340 < ill be with you on Tuesday before noon 
@400000006aff5aa035ae31f4 15340 < kind regards 
@400000006aff5aa035ae31f4 15340 <  
@400000006aff5aa035ae39c4 15340 < could you send the figures of October once more? 
@400000006aff5aa035ae39c4 15340 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff5aa035ae4194 15340 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff5aa035ae551c 15340 < thank you for the papers, we shall look at them next week 
@400000006aff5aa035ae7c2c 15340 < please fin+
@400000006aff5aa035ae7c2c 15340 < d the minutes of the last meeting below 
@400000006aff5aa035af4f1c 15340 < the delivery will be with you on Tuesday before noon 
@400000006aff5aa035afdfa4 15340 < kind regards 
@400000006aff5aa035b083b4 15340 <  
@400000006aff5aa035b1337c 15340 < could you send the figures of October once more? 
@400000006aff5aa035b1fe9c 15340 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff5aa035b248d4 15340 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff5aa035b2fc84 15340 < thank you for +
@400000006aff5aa035b2fc84 15340 < the papers, we shall look at them next week 
@400000006aff5aa035b371b4 15340 < ---------- 
@400000006aff5aa035b371b4 15340 < . 
@400000006aff5aa0394ba7ec 15340 > 250 ok 1795119766 qp 15342 
@400000006aff5aa100fccccc 15340 < QUIT 
@400000006aff5aa1012966c4 15340 > 221 mx1.example.net 
@400000006aff5aa10131427c tcpserver: end 15340 status 0
@400000006aff5aa1013180fc tcpserver: status: 0/40
@400000006aff5aa1013428ac 15340 < [EOF]
@400000006aff5aa1013428ac 15340 > [EOF]
@400000006aff5ab42ce7df5c tcpserver: status: 1/40
@400000006aff5ab42ce848d4 tcpserver: pid 15441 from 198.51.100.234
@400000006aff5ab42dc3ace4 tcpserver: ok 15441 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::24232
@400000006aff5ab431042dfc 15441 > 220 mx1.example.net ESMTP 
@400000006aff5ab43785a944 15441 < EHLO mail.partner.test 
@400000006aff5ab43794050c 15441 > 250-mx1.example.net 
@400000006aff5ab43794050c 15441 > 250-PIPELINING 
@400000006aff5ab43794050c 15441 > 250 8BITMIME 
@400000006aff5ab5030d22b4 15441 < MAIL FROM:<r.frank11@partner.test> 
@400000006aff5ab5031d89ec 15441 > 250 ok 
@400000006aff5ab508d4661c 15441 < RCPT TO:<office17@club.example> 
@400000006aff5ab508d494fc greylisting: 198.51.100.234 (r.frank11@partner.test -> office17@club.example) exists (id=76317) - accepting
@400000006aff5ab509179d24 15441 > 250 ok 
@400000006aff5ab50f62dd9c 15441 < DATA 
@400000006aff5ab50f8a438c 15441 > 354 go ahead 
@400000006aff5ab51509bff4 15441 < From: <r.frank11@partner.test> 
@400000006aff5ab51509bff4 15441 < To: <office17@club.example> 
@400000006aff5ab5150a9ab4 15441 < Subject: our talk of last week 
@400000006aff5ab5150af48c 15441 < Message-ID: <mwnzz0sj.15445@mail.partner.test> 
@400000006aff5ab5150b65d4 15441 <  
@400000006aff5ab5150ba83c 15441 < kind regards 
@400000006aff5ab5150ba83c 15441 <  
@400000006aff5ab5150bc77c 15441 < could you send the figures of October once more? 
@400000006aff5ab5150c8acc 15441 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff5ab5150cec74 15441 < starting delivery+
@400000006aff5ab5150d1384 15441 <  1: msg 2 to local x@example.org 
@400000006aff5ab5150dd2ec 15441 < thank you for the papers, we shall look at them next week 
@400000006aff5ab5150e4434 15441 < please find the minutes of the last meeting below 
@400000006aff5ab5150eb194 15441 < the delivery will be with you on Tuesday before noon 
@400000006aff5ab5150f49ec 15441 < kind regards 
@400000006aff5ab5150fc6ec 15441 <  
@400000006aff5ab5150fda74 15441 < could you send the figures of October once+
@400000006aff5ab51510bd04 15441 <  more? 
@400000006aff5ab515113dec 15441 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff5ab515120cf4 15441 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff5ab51512860c 15441 < thank you for the papers, we shall look at them next week 
@400000006aff5ab51512a164 15441 < please find the minutes of the last meeting below 
@400000006aff5ab51512a934 15441 < the delivery will be with you on Tuesday before noon 
@400000006aff5ab51512a934 15441 < kin+
@400000006aff5ab515137454 15441 < d regards 
@400000006aff5ab515140cac 15441 <  
@400000006aff5ab5151452fc 15441 < could you send the figures of October once more? 
@400000006aff5ab51514f324 15441 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff5ab51514f70c 15441 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff5ab51515be44 15441 < thank you for the papers, we shall look at them next week 
@400000006aff5ab51516a0d4 15441 < please find the minutes of the last meeting below 
@400000006aff5ab51516a0d4 15441 < th+
@400000006aff5ab51516a0d4 15441 < e delivery will be with you on Tuesday before noon 
@400000006aff5ab51517121c 15441 < kind regards 
@400000006aff5ab51517121c 15441 <  
@400000006aff5ab51517e50c 15441 < could you send the figures of October once more? 
@400000006aff5ab5151817d4 15441 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff5ab5151817d4 15441 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff5ab51518a08c 15441 < thank you for the papers, we shall look at them next week+
@400000006aff5ab51519737c 15441 <  
@400000006aff5ab51519737c 15441 < please find the minutes of the last meeting below 
@400000006aff5ab51519c584 15441 < the delivery will be with you on Tuesday before noon 
@400000006aff5ab51519c584 15441 < kind regards 
@400000006aff5ab5151aa42c 15441 <  
@400000006aff5ab5151adadc 15441 < --------------- 
@400000006aff5ab5151badcc 15441 < . 
@400000006aff5ab51ba9ee9c 15441 > 250 ok 1795119787 qp 15445 
@400000006aff5ab51dc8c374 15441 < QUIT 
@400000006aff5ab51dd51f84 15441 > 221 mx1.example.net 
@400000006aff5ab51ddd1694 tcpserver: end 15441 status 0
@400000006aff5ab51dddbe8c tcpserver: status: 0/40
@400000006aff5ab51ddf934c 15441 < [EOF]
@400000006aff5ab51ddfc9fc 15441 > [EOF]
@400000006aff5abc014b65e4 tcpserver: status: 1/40
@400000006aff5abc014b796c tcpserver: pid 15478 from 203.0.113.186
@400000006aff5abc0bfb40cc tcpserver: ok 15478 mx1.example.net:192.0.2.25:25 mail.paper.example:203.0.113.186::3067
@400000006aff5abc121ba49c 15478 > 220 mx1.example.net ESMTP 
@400000006aff5abc18519024 15478 < EHLO mail.paper.example 
@400000006aff5abc1880ed24 15478 > 250-mx1.example.net 
@400000006aff5abc18816a24 15478 > 250-PIPELINING 
@400000006aff5abc1881cbcc 15478 > 250 8BITMIME 
@400000006aff5abc1ac245ec 15478 < MAIL FROM:<ute34@paper.example> 
@400000006aff5abc1ac245ec 15478 < RCPT TO:<h.vogel@club.example> 
@400000006aff5abc1ac251a4 15478 < DATA 
@400000006aff5abc1ad1d64c 15478 > 250 ok 
@400000006aff5abc1ad1f974 greylisting: 203.0.113.186 (ute34@paper.example -> h.vogel@club.example) exists (id=27153) - accepting
@400000006aff5abc1af417d4 15478 > 250 ok 
@400000006aff5abc1b16d274 15478 > 354 go ahead 
@400000006aff5abc1cb4a7dc 15478 < From: <ute34@paper.example> 
@400000006aff5abc1cb576e4 15478 < To: <h.vogel@club.example> 
@400000006aff5abc1cb576e4 15478 < Subject: our talk of last week 
@400000006aff5abc1cb576e4 15478 < Message-ID: <mwnzz689.15480@mail.paper.example> 
@400000006aff5abc1cb5ad94 15478 <  
@400000006aff5abc1cb622c4 15478 < please find the minutes of the last meeting below 
@400000006aff5abc1cb6bb1c 15478 < the delivery will be with you on Tuesday before noon 
@400000006aff5abc1cb6bb1c 15478 < kind regard+
@400000006aff5abc1cb6bb1c 15478 < s 
@400000006aff5abc1cb6d674 15478 <  
@400000006aff5abc1cb70554 15478 < could you send the figures of October once more? 
@400000006aff5abc1cb70554 15478 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff5abc1cb73fec 15478 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff5abc1cb73fec 15478 < thank you for the papers, we shall look at them next week 
@400000006aff5abc1cb82664 15478 < please find the minutes of the last meeting below 
@400000006aff5abc1cb8af1c 15478 < the delive+
@400000006aff5abc1cb8af1c 15478 < ry will be with you on Tuesday before noon 
@400000006aff5abc1cb94774 15478 < kind regards 
@400000006aff5abc1cba1e4c 15478 <  
@400000006aff5abc1cba1e4c 15478 < could you send the figures of October once more? 
@400000006aff5abc1cba8bac 15478 < +49 30 5550 1 + 49 30 5550 2 
