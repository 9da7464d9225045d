@400000006afec96a30092c2c 24277 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec96a3009eb94 24277 < thank you for the papers, we shall look at them next week 
@400000006afec96a3009eb94 24277 < please fi+
@400000006afec96a300a8fa4 24277 < nd the minutes of the last meeting below 
@400000006afec96a300a9b5c 24277 < the delivery will be with you on Tuesday before noon 
@400000006afec96a300aa32c 24277 < kind regards 
@400000006afec96a300aca3c 24277 <  
@400000006afec96a300b89a4 24277 < --------------------------------------- 
@400000006afec96a300b89a4 24277 < . 
@400000006afec96a35d3135c 24277 > 250 ok 1795082592 qp 24280 
@400000006afec96b0142b354 24277 < QUIT 
@400000006afec96b0158d364 24277 > 221 mx1.example.net 
@400000006afec96b016110c4 tcpserver: end 24277 status 0
@400000006afec96b016110c4 tcpserver: status: 0/40
@400000006afec96b0164124c 24277 < [EOF]
@400000006afec96b0164606c 24277 > [EOF]
@400000006afec9ca0d628574 tcpserver: status: 1/40
@400000006afec9ca0d62ac84 tcpserver: pid 24757 from 203.0.113.185
@400000006afec9ca1801e59c tcpserver: ok 24757 mx1.example.net:192.0.2.25:25 mail.garden.example:203.0.113.185::16165
@400000006afec9ca19abe44c 24757 > 220 mx1.example.net ESMTP 
@400000006afec9ca210a271c 24757 < EHLO mail.garden.example 
@400000006afec9ca21404694 24757 > 250-mx1.example.net 
@400000006afec9ca2140a454 24757 > 250-PIPELINING 
@400000006afec9ca2140a454 24757 > 250 8BITMIME 
@400000006afec9ca273e0f04 24757 < MAIL FROM:<d.weiss4@garden.example> 
@400000006afec9ca2751067c 24757 > 250 ok 
@400000006afec9ca2ca7156c 24757 < RCPT TO:<o.beck@shop.example> 
@400000006afec9ca2ca76774 greylisting: 203.0.113.185 (d.weiss4@garden.example -> o.beck@shop.example) doesn't exist. - temp. rejecting
@400000006afec9ca2ce0f5d4 24757 > 451 temporary failure (#4.3.0) 
@400000006afec9ca2f7d6304 24757 < RCPT TO:<r.frank@club.example> 
@400000006afec9ca2f7e12cc greylisting: 203.0.113.185 (d.weiss4@garden.example -> r.frank@club.example) doesn't exist. - temp. rejecting
@400000006afec9ca2fa1a82c 24757 > 451 temporary failure (#4.3.0) 
@400000006afec9ca3423407c 24757 < RCPT TO:<greta@example.net> 
@400000006afec9ca3423501c greylisting: 203.0.113.185 (d.weiss4@garden.example -> greta@example.net) doesn't exist. - temp. rejecting
@400000006afec9ca345db93c 24757 > 451 temporary failure (#4.3.0) 
@400000006afec9ca37493c84 24757 < RCPT TO:<z.jung@shop.example> 
@400000006afec9ca3749fbec greylisting: 203.0.113.185 (d.weiss4@garden.example -> z.jung@shop.example) doesn't exist. - temp. rejecting
@400000006afec9ca3777d634 24757 > 451 temporary failure (#4.3.0) 
@400000006afec9ca384eae34 24757 < QUIT 
@400000006afec9ca385e715c 24757 > 221 mx1.example.net 
@400000006afec9ca3866aad4 tcpserver: end 24757 status 0
@400000006afec9ca3866c244 tcpserver: status: 0/40
@400000006afec9ca38695a54 24757 < [EOF]
@400000006afec9ca3869f694 24757 > [EOF]
@400000006afeca0520b0762c tcpserver: status: 1/40
@400000006afeca0520b11e24 tcpserver: pid 25053 from 198.51.100.126
@400000006afeca0528b0679c tcpserver: ok 25053 mx1.example.net:192.0.2.25:25 mail.station.test:198.51.100.126::38076
@400000006afeca0530582ad4 25053 > 220 mx1.example.net ESMTP 
@400000006afeca05332c170c 25053 < EHLO mail.station.test 
@400000006afeca053352cd34 25053 > 250-mx1.example.net 
@400000006afeca053353270c 25053 > 250-PIPELINING 
@400000006afeca053353f9fc 25053 > 250 8BITMIME 
@400000006afeca0539f188c4 25053 < MAIL FROM:<k.maier29@station.test> 
@400000006afeca053a2fce2c 25053 > 250 ok 
@400000006afeca060135d65c 25053 < RCPT TO:<ute@shop.example> 
@400000006afeca060135de2c greylisting: 198.51.100.126 (k.maier29@station.test -> ute@shop.example) exists (id=81825) - accepting
@400000006afeca060143ad54 25053 > 250 ok 
@400000006afeca0603a6036c 25053 < DATA 
@400000006afeca0603b220fc 25053 > 354 go ahead 
@400000006afeca0608572f6c 25053 < From: <k.maier29@station.test> 
@400000006afeca0608576dec 25053 < To: <ute@shop.example> 
@400000006afeca0608576dec 25053 < Subject: our talk of last week 
@400000006afeca0608580e14 25053 < Message-ID: <mwndx54h.25057@mail.station.test> 
@400000006afeca060858313c 25053 <  
@400000006afeca060858b224 25053 < please find the minutes of the last meeting below 
@400000006afeca06085936f4 25053 < the delivery will be with you on Tuesday before noon 
@400000006afeca06085990cc 25053 < kind regards+
@400000006afeca060859fe2c 25053 <  
@400000006afeca060859fe2c 25053 <  
@400000006afeca06085a541c 25053 < could you send the figures of October once more? 
@400000006afeca06085a541c 25053 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeca06085b1384 25053 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeca06085b84cc 25053 < thank you for the papers, we shall look at them next week 
@400000006afeca06085b84cc 25053 < please find the minutes of the last meeting below 
@400000006afeca06085b84cc 25053 < the delivery+
@400000006afeca06085bdea4 25053 <  will be with you on Tuesday before noon 
@400000006afeca06085bdea4 25053 < kind regards 
@400000006afeca06085c3494 25053 <  
@400000006afeca06085c3494 25053 < could you send the figures of October once more? 
@400000006afeca06085c4fec 25053 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeca06085cccec 25053 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeca06085cccec 25053 < thank you for the papers, we shall look at them next week 
@400000006afeca06085d55a4 25053 < please f+
@400000006afeca06085e4004 25053 < ind the minutes of the last meeting below 
@400000006afeca06085e4004 25053 < the delivery will be with you on Tuesday before noon 
@400000006afeca06085e538c 25053 < kind regards 
@400000006afeca06085edc44 25053 <  
@400000006afeca06085fa764 25053 < could you send the figures of October once more? 
@400000006afeca06085fe1fc 25053 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeca0608601c94 25053 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeca06086091c4 25053 < thank you fo+
@400000006afeca0608610ec4 25053 < r the papers, we shall look at them next week 
@400000006afeca06086139bc 25053 < please find the minutes of the last meeting below 
@400000006afeca06086139bc 25053 < the delivery will be with you on Tuesday before noon 
@400000006afeca06086139bc 25053 < kind regards 
@400000006afeca060861c274 25053 <  
@400000006afeca060861c274 25053 < could you send the figures of October once more? 
@400000006afeca0608623f74 25053 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeca060862ef3c 25053 < starting+
@400000006afeca060862ef3c 25053 <  delivery 1: msg 2 to local x@example.org 
@400000006afeca0608634914 25053 < thank you for the papers, we shall look at them next week 
@400000006afeca0608643374 25053 < please find the minutes of the last meeting below 
@400000006afeca0608643374 25053 < ------------------------------------------------- 
@400000006afeca0608643374 25053 < . 
@400000006afeca060c92cdac 25053 > 250 ok 1795082748 qp 25057 
@400000006afeca060f221b7c 25053 < QUIT 
@400000006afeca060f4aecb4 25053 > 221 mx1.example.net 
@400000006afeca060f52a544 tcpserver: end 25053 status 0
@400000006afeca060f53262c tcpserver: status: 0/40
@400000006afeca060f54dbac 25053 < [EOF]
@400000006afeca060f55a2e4 25053 > [EOF]
@400000006afecaf8045083dc tcpserver: status: 1/40
@400000006afecaf80450937c tcpserver: pid 26266 from 198.51.100.43
@400000006afecaf808b2dc2c tcpserver: ok 26266 mx1.example.net:192.0.2.25:25 mail.lantern.test:198.51.100.43::51791
@400000006afecaf80bc2bc0c 26266 > 220 mx1.example.net ESMTP 
@400000006afecaf80c8a51cc 26266 < EHLO mail.lantern.test 
@400000006afecaf80cb1040c 26266 > 250-mx1.example.net 
@400000006afecaf80cb1040c 26266 > 250-PIPELINING 
@400000006afecaf80cb10bdc 26266 > 250 8BITMIME 
@400000006afecaf811abe33c 26266 < MAIL FROM:<f.braun15@lantern.test> 
@400000006afecaf811c4a714 26266 > 250 ok 
@400000006afecaf8171d84c4 26266 < RCPT TO:<sara@club.example> 
@400000006afecaf8171dabd4 greylisting: 198.51.100.43 (f.braun15@lantern.test -> sara@club.example) exists (id=52183) - accepting
@400000006afecaf81723f534 26266 > 250 ok 
@400000006afecaf819410104 26266 < DATA 
@400000006afecaf81954d33c 26266 > 354 go ahead 
@400000006afecaf81df66324 26266 < From: <f.braun15@lantern.test> 
@400000006afecaf81df6d084 26266 < To: <sara@club.example> 
@400000006afecaf81df7593c 26266 < Subject: our talk of last week 
@400000006afecaf81df7edac 26266 < Message-ID: <mwne2c43.26268@mail.lantern.test> 
@400000006afecaf81df84784 26266 <  
@400000006afecaf81df84784 26266 < kind regards 
@400000006afecaf81df8b8cc 26266 <  
@400000006afecaf81df97834 26266 < could you send the figures of October once more? 
@400000006afecaf81dfa185c 26266 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecaf81dfa4f0c 26266 < starting delivery 1: +
@400000006afecaf81dfa955c 26266 < msg 2 to local x@example.org 
@400000006afecaf81dfb0e74 26266 < thank you for the papers, we shall look at them next week 
@400000006afecaf81dfbcddc 26266 < please find the minutes of the last meeting below 
@400000006afecaf81dfc8574 26266 < the delivery will be with you on Tuesday before noon 
@400000006afecaf81dfcf2d4 26266 < kind regards 
@400000006afecaf81dfdb23c 26266 <  
@400000006afecaf81dfe370c 26266 < could you send the figures of October once mor+
@400000006afecaf81dfe370c 26266 < e? 
@400000006afecaf81dfe370c 26266 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecaf81dfe69d4 26266 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecaf81dfe69d4 26266 < thank you for the papers, we shall look at them next week 
@400000006afecaf81dff2d24 26266 < please find the minutes of the last meeting below 
@400000006afecaf81dffd134 26266 < the delivery will be with you on Tuesday before noon 
@400000006afecaf81e001784 26266 < kind re+
@400000006afecaf81e0101e4 26266 < gards 
@400000006afecaf81e012cdc 26266 <  
@400000006afecaf81e01e85c 26266 < could you send the figures of October once more? 
@400000006afecaf81e02b764 26266 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecaf81e02ced4 26266 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecaf81e038e3c 26266 < thank you for the papers, we shall look at them next week 
@400000006afecaf81e042e64 26266 < please find the minutes of the last meeting below 
@400000006afecaf81e042e64 26266 < the de+
@400000006afecaf81e045574 26266 < livery will be with you on Tuesday before noon 
@400000006afecaf81e04789c 26266 < kind regards 
@400000006afecaf81e055744 26266 <  
@400000006afecaf81e055744 26266 < could you send the figures of October once more? 
@400000006afecaf81e055744 26266 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecaf81e062e1c 26266 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecaf81e067c3c 26266 < thank you for the papers, we shall look at them next week 
@400000006afecaf81e071c64 26266 < pl+
@400000006afecaf81e078dac 26266 < ease find the minutes of the last meeting below 
@400000006afecaf81e078dac 26266 < the delivery will be with you on Tuesday before noon 
@400000006afecaf81e084544 26266 < kind regards 
@400000006afecaf81e08b68c 26266 <  
@400000006afecaf81e08b68c 26266 < could you send the figures of October once more? 
@400000006afecaf81e08b68c 26266 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecaf81e08b68c 26266 < ------------------- 
@400000006afecaf81e09432c 26266 < . 
@400000006afecaf820dae95c 26266 > 250 ok 1795082990 qp 26268 
@400000006afecaf826b4f174 26266 < QUIT 
@400000006afecaf826e4f66c 26266 > 221 mx1.example.net 
@400000006afecaf826ec8404 tcpserver: end 26266 status 0
@400000006afecaf826ec8404 tcpserver: status: 0/40
@400000006afecaf826ef9914 26266 < [EOF]
@400000006afecaf826ef9914 26266 > [EOF]
@400000006afecafd0c8a8c64 tcpserver: status: 1/40
@400000006afecafd0c8a8c64 tcpserver: pid 26292 from 203.0.113.83
@400000006afecafd165f68cc tcpserver: ok 26292 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::29513
@400000006afecafd1f62a524 26292 > 220 mx1.example.net ESMTP 
@400000006afecafd2691c58c 26292 < EHLO mail.pebble.test 
@400000006afecafd26c31e5c 26292 > 250-mx1.example.net 
@400000006afecafd26c36c7c 26292 > 250-PIPELINING 
@400000006afecafd26c3744c 26292 > 250 8BITMIME 
@400000006afecafd27bf0a8c 26292 < MAIL FROM:<wanda20@pebble.test> 
@400000006afecafd27bfba54 26292 < RCPT TO:<h.vogel@club.example> 
@400000006afecafd27c08574 26292 < DATA 
@400000006afecafd27e87034 26292 > 250 ok 
@400000006afecafd27e87034 greylisting: 203.0.113.83 (wanda20@pebble.test -> h.vogel@club.example) exists (id=68776) - accepting
@400000006afecafd28067f84 26292 > 250 ok 
@400000006afecafd28172924 26292 > 354 go ahead 
@400000006afecafd2c97ee84 26292 < From: <wanda20@pebble.test> 
@400000006afecafd2c98c944 26292 < To: <h.vogel@club.example> 
@400000006afecafd2c98c944 26292 < Subject: our talk of last week 
@400000006afecafd2c996d54 26292 < Message-ID: <mwne2g59.26294@mail.pebble.test> 
@400000006afecafd2c99e66c 26292 <  
@400000006afecafd2c99e66c 26292 < could you send the figures of October once more? 
@400000006afecafd2c9a82ac 26292 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecafd2c9b1eec 26292 < starting delivery 1: msg 2 to local x@+
@400000006afecafd2c9bd29c 26292 < example.org 
@400000006afecafd2c9c6324 26292 < thank you for the papers, we shall look at them next week 
@400000006afecafd2c9cb914 26292 < please find the minutes of the last meeting below 
@400000006afecafd2c9cb914 26292 < the delivery will be with you on Tuesday before noon 
@400000006afecafd2c9d70ac 26292 < kind regards 
@400000006afecafd2c9d70ac 26292 <  
@400000006afecafd2c9d7494 26292 < could you send the figures of October once more? 
@400000006afecafd2c9d7494 26292 < +49 30 5550 1+
@400000006afecafd2c9d7494 26292 <  + 49 30 5550 2 
@400000006afecafd2c9da374 26292 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecafd2c9e245c 26292 < thank you for the papers, we shall look at them next week 
@400000006afecafd2c9f0ebc 26292 < please find the minutes of the last meeting below 
@400000006afecafd2c9f9f44 26292 < the delivery will be with you on Tuesday before noon 
@400000006afecafd2c9f9f44 26292 < kind regards 
@400000006afecafd2c9f9f44 26292 <  
@400000006afecafd2ca05eac 26292 < could yo+
@400000006afecafd2ca05eac 26292 < u send the figures of October once more? 
@400000006afecafd2ca1396c 26292 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecafd2ca1d994 26292 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecafd2ca25694 26292 < ------------------------------- 
@400000006afecafd2ca25694 26292 < . 
@400000006afecafd2e5a43ac 26292 > 250 ok 1795082995 qp 26294 
@400000006afecafd3165c65c 26292 < QUIT 
@400000006afecafd318e1e7c 26292 > 221 mx1.example.net 
@400000006afecafd31962144 tcpserver: end 26292 status 0
@400000006afecafd3196f81c tcpserver: status: 0/40
@400000006afecafd3198480c 26292 < [EOF]
@400000006afecafd319876ec 26292 > [EOF]
@400000006afecb0317cfe4d4 tcpserver: status: 1/40
@400000006afecb0317cfe4d4 tcpserver: pid 26322 from 198.51.100.84
@400000006afecb031a7a7334 tcpserver: ok 26322 mx1.example.net:192.0.2.25:25 mail.canal.test:198.51.100.84::27278
@400000006afecb0323de1b24 26322 > 220 mx1.example.net ESMTP 
@400000006afecb03272a1d8c 26322 < EHLO mail.canal.test 
@400000006afecb032736a0ac 26322 > 250-mx1.example.net 
@400000006afecb032736d75c 26322 > 250-PIPELINING 
@400000006afecb032737bdd4 26322 > 250 8BITMIME 
@400000006afecb032d1bc484 26322 < MAIL FROM:<greta37@canal.test> 
@400000006afecb032d314854 26322 > 250 ok 
@400000006afecb0331f7f43c 26322 < RCPT TO:<carla@example.net> 
@400000006afecb0331f855e4 greylisting: 198.51.100.84 (greta37@canal.test -> carla@example.net) exists (id=77909) - accepting
@400000006afecb03320058ac 26322 > 250 ok 
@400000006afecb0335a6ee94 26322 < DATA 
@400000006afecb0335ceae5c 26322 > 354 go ahead 
@400000006afecb033750ca1c 26322 < From: <greta37@canal.test> 
@400000006afecb0337519d0c 26322 < To: <carla@example.net> 
@400000006afecb033751d7a4 26322 < Subject: our talk of last week 
@400000006afecb03375225c4 26322 < Message-ID: <mwne2ky7.26325@mail.canal.test> 
@400000006afecb033752c204 26322 <  
@400000006afecb03375398dc 26322 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecb0337540e0c 26322 < thank you for the papers, we shall look at them next week 
@400000006afecb033754e8cc 26322 < please find t+
@400000006afecb033754fc54 26322 < he minutes of the last meeting below 
@400000006afecb03375588f4 26322 < the delivery will be with you on Tuesday before noon 
@400000006afecb033756679c 26322 < kind regards 
@400000006afecb0337571764 26322 <  
@400000006afecb0337571b4c 26322 < could you send the figures of October once more? 
@400000006afecb033757b78c 26322 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecb033757b78c 26322 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecb0337586f24 26322 < thank you for the+
@400000006afecb033758c12c 26322 <  papers, we shall look at them next week 
@400000006afecb0337593e2c 26322 < please find the minutes of the last meeting below 
@400000006afecb0337593e2c 26322 < the delivery will be with you on Tuesday before noon 
@400000006afecb0337593e2c 26322 < kind regards 
@400000006afecb0337595984 26322 <  
@400000006afecb0337595984 26322 < could you send the figures of October once more? 
@400000006afecb0337595984 26322 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecb033759941c 26322 < starting deli+
@400000006afecb033759941c 26322 < very 1: msg 2 to local x@example.org 
@400000006afecb03375a3ffc 26322 < thank you for the papers, we shall look at them next week 
@400000006afecb03375a3ffc 26322 < please find the minutes of the last meeting below 
@400000006afecb03375a3ffc 26322 < the delivery will be with you on Tuesday before noon 
@400000006afecb03375a3ffc 26322 < kind regards 
@400000006afecb03375aff64 26322 <  
@400000006afecb03375aff64 26322 < could you send the figures of October +
@400000006afecb03375aff64 26322 < once more? 
@400000006afecb03375aff64 26322 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecb03375aff64 26322 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecb03375ba75c 26322 < thank you for the papers, we shall look at them next week 
@400000006afecb03375be9c4 26322 < please find the minutes of the last meeting below 
@400000006afecb03375bedac 26322 < the delivery will be with you on Tuesday before noon+
@400000006afecb03375bedac 26322 <  
@400000006afecb03375c533c 26322 < kind regards 
@400000006afecb03375c95a4 26322 <  
@400000006afecb03375c95a4 26322 < could you send the figures of October once more? 
@400000006afecb03375d6c7c 26322 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecb03375d6c7c 26322 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecb03375e52f4 26322 < ---------------- 
@400000006afecb03375f1e14 26322 < . 
@400000006afecb04002481b4 26322 > 250 ok 1795083001 qp 26325 
@400000006afecb0400c59414 26322 < QUIT 
@400000006afecb0400e2287c 26322 > 221 mx1.example.net 
@400000006afecb0400ea8904 tcpserver: end 26322 status 0
@400000006afecb0400eaa45c tcpserver: status: 0/40
@400000006afecb0400ed443c 26322 < [EOF]
@400000006afecb0400edbd54 26322 > [EOF]
@400000006afecb041c00e454 tcpserver: status: 1/40
@400000006afecb041c01077c tcpserver: pid 26328 from 198.51.100.52
@400000006afecb04250d63c4 tcpserver: ok 26328 mx1.example.net:192.0.2.25:25 mail.freemail.test:198.51.100.52::30438
@400000006afecb042e256484 26328 > 220 mx1.example.net ESMTP 
@400000006afecb043392cfec 26328 < EHLO mail.freemail.test 
@400000006afecb04339f37b4 26328 > 250-mx1.example.net 
@400000006afecb0433a006bc 26328 > 250-PIPELINING 
@400000006afecb0433a0be54 26328 > 250 8BITMIME 
@400000006afecb04394f2a5c 26328 < MAIL FROM:<wanda38@freemail.test> 
@400000006afecb04395c8c24 26328 > 250 ok 
@400000006afecb05011de574 26328 < RCPT TO:<emma@club.example> 
@400000006afecb05011e4334 greylisting: 198.51.100.52 (wanda38@freemail.test -> emma@club.example) exists (id=43691) - accepting
@400000006afecb0501429be4 26328 > 250 ok 
@400000006afecb0506f987b4 26328 < DATA 
@400000006afecb05073a6cfc 26328 > 354 go ahead 
@400000006afecb05083d2374 26328 < From: <wanda38@freemail.test> 
@400000006afecb05083d4a84 26328 < To: <emma@club.example> 
@400000006afecb05083d851c 26328 < Subject: our talk of last week 
@400000006afecb05083d851c 26328 < Message-ID: <mwne2lw4.26332@mail.freemail.test> 
@400000006afecb05083dd33c 26328 <  
@400000006afecb05083dd33c 26328 <  
@400000006afecb05083dd33c 26328 < could you send the figures of October once more? 
@400000006afecb05083e292c 26328 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecb05083e292c 26328 < starting delivery 1: msg 2 to local+
@400000006afecb05083e5bf4 26328 <  x@example.org 
@400000006afecb05083eb9b4 26328 < thank you for the papers, we shall look at them next week 
@400000006afecb05083eb9b4 26328 < please find the minutes of the last meeting below 
@400000006afecb05083f80ec 26328 < the delivery will be with you on Tuesday before noon 
@400000006afecb05083ff61c 26328 < kind regards 
@400000006afecb0508401944 26328 <  
@400000006afecb0508401944 26328 < could you send the figures of October once more? 
@400000006afecb0508401944 26328 < +49 30 555+
@400000006afecb050840bd54 26328 < 0 1 + 49 30 5550 2 
@400000006afecb050840bd54 26328 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecb050840bd54 26328 < thank you for the papers, we shall look at them next week 
@400000006afecb0508418874 26328 < please find the minutes of the last meeting below 
@400000006afecb0508418874 26328 < the delivery will be with you on Tuesday before noon 
@400000006afecb0508418874 26328 < kind regards 
@400000006afecb050841af84 26328 <  
@400000006afecb050841af84 26328 < -----+
@400000006afecb0508424bc4 26328 < ----------------------------------- 
@400000006afecb050842a984 26328 < . 
@400000006afecb050d3d6974 26328 > 250 ok 1795083003 qp 26332 
@400000006afecb0513722c1c 26328 < QUIT 
@400000006afecb0513a3f634 26328 > 221 mx1.example.net 
@400000006afecb0513abf12c tcpserver: end 26328 status 0
@400000006afecb0513abf12c tcpserver: status: 0/40
@400000006afecb0513aedb44 26328 < [EOF]
@400000006afecb0513aedb44 26328 > [EOF]
@400000006afecb6f1b7892de tcpserver: status: 1/40
@400000006afecb6f1b7892de tcpserver: pid 26863 from 198.51.100.122
@400000006afecb6f1cd085a6 tcpserver: ok 26863 mx1.example.net:192.0.2.25:25 host122.isp.test:198.51.100.122::33759
@400000006afecb6f25c2938e 26863 > 220 mx1.example.net ESMTP 
@400000006afecb6f279f17d6 26863 < EHLO host122.isp.test 
@400000006afecb6f27e25a96 26863 > 250-mx1.example.net 
@400000006afecb6f27e2c7f6 26863 > 250-PIPELINING 
@400000006afecb6f27e2fabe 26863 > 250 8BITMIME 
@400000006afecb6f290f49a6 26863 < MAIL FROM:<test92@vendor.test> 
@400000006afecb6f294cd776 26863 > 250 ok 
@400000006afecb6f2f9c7906 26863 < RCPT TO:<relaytest@freemail.test> 
@400000006afecb6f2fa49726 26863 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afecb6f35a21176 26863 < QUIT 
@400000006afecb6f35e4eabe 26863 > 221 mx1.example.net 
@400000006afecb6f35ec264e tcpserver: end 26863 status 0
@400000006afecb6f35ec8026 tcpserver: status: 0/40
@400000006afecb6f35ef4ee6 26863 < [EOF]
@400000006afecb6f35ef4ee6 26863 > [EOF]
@400000006afecb860245d72c tcpserver: status: 1/40
@400000006afecb8602469a7c tcpserver: pid 26976 from 203.0.113.127
@400000006afecb8604ec1be4 tcpserver: ok 26976 mx1.example.net:192.0.2.25:25 mail.grey.test:203.0.113.127::32562
@400000006afecb860a6110fc 26976 > 220 mx1.example.net ESMTP 
@400000006afecb860e9a4ddc 26976 < EHLO mail.grey.test 
@400000006afecb860eb44e1c 26976 > 250-mx1.example.net 
@400000006afecb860eb4a40c 26976 > 250-PIPELINING 
@400000006afecb860eb557bc 26976 > 250 8BITMIME 
@400000006afecb8615af1bfc 26976 < MAIL FROM:<v.horn19@grey.test> 
@400000006afecb8615bf0a1c 26976 > 250 ok 
@400000006afecb8617b4c384 26976 < RCPT TO:<ute@shop.example> 
@400000006afecb8617b5a9fc greylisting: 203.0.113.127 (v.horn19@grey.test -> ute@shop.example) doesn't exist. - temp. rejecting
@400000006afecb8617c61cec 26976 > 451 temporary failure (#4.3.0) 
@400000006afecb861e791bfc 26976 < QUIT 
@400000006afecb861e8c7134 26976 > 221 mx1.example.net 
@400000006afecb861e943d4c tcpserver: end 26976 status 0
@400000006afecb861e948b6c tcpserver: status: 0/40
@400000006afecb861e972f34 26976 < [EOF]
@400000006afecb861e9798ac 26976 > [EOF]
@400000006afecb8e359c059c tcpserver: status: 1/40
@400000006afecb8e359c059c tcpserver: pid 27020 from 203.0.113.57
@400000006afecb8e3a01a5c4 tcpserver: ok 27020 mx1.example.net:192.0.2.25:25 mail.university.example:203.0.113.57::40585
@400000006afecb8f08307174 27020 > 220 mx1.example.net ESMTP 
@400000006afecb8f0c3bd024 27020 < EHLO mail.university.example 
@400000006afecb8f0c5b9cc4 27020 > 250-mx1.example.net 
@400000006afecb8f0c5b9cc4 27020 > 250-PIPELINING 
@400000006afecb8f0c5b9cc4 27020 > 250 8BITMIME 
@400000006afecb8f0d79266c 27020 < MAIL FROM:<t.wolf5@university.example> 
@400000006afecb8f0d936cfc 27020 > 250 ok 
@400000006afecb8f12ab6d34 27020 < RCPT TO:<nina@club.example> 
@400000006afecb8f12ac24cc greylisting: 203.0.113.57 (t.wolf5@university.example -> nina@club.example) doesn't exist. - temp. rejecting
@400000006afecb8f12c6250c 27020 > 451 temporary failure (#4.3.0) 
@400000006afecb8f18fc04dc 27020 < QUIT 
@400000006afecb8f1931554c 27020 > 221 mx1.example.net 
@400000006afecb8f1939448c tcpserver: end 27020 status 0
@400000006afecb8f1939448c tcpserver: status: 0/40
@400000006afecb8f193c2abc 27020 < [EOF]
@400000006afecb8f193c2abc 27020 > [EOF]
@400000006afecca21679e224 tcpserver: status: 1/40
@400000006afecca21679e224 tcpserver: pid 28397 from 198.51.100.126
@400000006afecca219d7517c tcpserver: ok 28397 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::35270
@400000006afecca21d3a141c 28397 > 220 mx1.example.net ESMTP 
@400000006afecca2233505fc 28397 < EHLO mail.bigmail.example 
@400000006afecca22347edd4 28397 > 250-mx1.example.net 
@400000006afecca22347edd4 28397 > 250-PIPELINING 
@400000006afecca223480544 28397 > 250 8BITMIME 
@400000006afecca2297044cc 28397 < MAIL FROM:<b.lang8@bigmail.example> 
@400000006afecca2299e8c74 28397 > 250 ok 
@400000006afecca22c2961bc 28397 < RCPT TO:<anna.koch@shop.example> 
@400000006afecca22c29c74c greylisting: 198.51.100.126 (b.lang8@bigmail.example -> anna.koch@shop.example) exists (id=88438) - accepting
@400000006afecca22c3f2fc4 28397 > 250 ok 
@400000006afecca22e5afb44 28397 < RCPT TO:<j.klein@club.example> 
@400000006afecca22e5b1e6c greylisting: 198.51.100.126 (b.lang8@bigmail.example -> j.klein@club.example) exists (id=28618) - accepting
@400000006afecca22e7ceeac 28397 > 250 ok 
@400000006afecca22f5f7ac4 28397 < RCPT TO:<lena@club.example> 
@400000006afecca22f5f9dec greylisting: 198.51.100.126 (b.lang8@bigmail.example -> lena@club.example) exists (id=49588) - accepting
@400000006afecca22f6621e4 28397 > 250 ok 
@400000006afecca236a3d0dc 28397 < DATA 
@400000006afecca236d2b4c4 28397 > 354 go ahead 
@400000006afecca237aae09c 28397 < From: <b.lang8@bigmail.example> 
@400000006afecca237aae09c 28397 < To: <anna.koch@shop.example> 
@400000006afecca237aae09c 28397 < Subject: our talk of last week 
@400000006afecca237ab1b34 28397 < Message-ID: <mwnebh6j.28401@mail.bigmail.example> 
@400000006afecca237ab1b34 28397 <  
@400000006afecca237abfdc4 28397 < kind regards 
@400000006afecca237abfdc4 28397 <  
@400000006afecca237ac8294 28397 < could you send the figures of October once more? 
@400000006afecca237ac8294 28397 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecca237ac9dec 28397 < starting del+
@400000006afecca237ac9dec 28397 < ivery 1: msg 2 to local x@example.org 
@400000006afecca237accccc 28397 < thank you for the papers, we shall look at them next week 
@400000006afecca237ad7c94 28397 < please find the minutes of the last meeting below 
@400000006afecca237ae1cbc 28397 < the delivery will be with you on Tuesday before noon 
@400000006afecca237aeff4c 28397 < kind regards 
@400000006afecca237aeff4c 28397 <  
@400000006afecca237af12d4 28397 < could you send the figures of October+
@400000006afecca237aff94c 28397 <  once more? 
@400000006afecca237aff94c 28397 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecca237b0d7f4 28397 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecca237b0dfc4 28397 < thank you for the papers, we shall look at them next week 
@400000006afecca237b158dc 28397 < please find the minutes of the last meeting below 
@400000006afecca237b158dc 28397 < the delivery will be with you on Tuesday before noon+
@400000006afecca237b1ca24 28397 <  
@400000006afecca237b23b6c 28397 < kind regards 
@400000006afecca237b281bc 28397 <  
@400000006afecca237b281bc 28397 < could you send the figures of October once more? 
@400000006afecca237b2cfdc 28397 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecca237b2cfdc 28397 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecca237b2cfdc 28397 < thank you for the papers, we shall look at them next week 
@400000006afecca237b3b654 28397 < please find the minutes of the last meeting belo+
@400000006afecca237b43f0c 28397 < w 
@400000006afecca237b43f0c 28397 < the delivery will be with you on Tuesday before noon 
@400000006afecca237b49ccc 28397 < kind regards 
@400000006afecca237b544c4 28397 <  
@400000006afecca237b5ecbc 28397 < could you send the figures of October once more? 
@400000006afecca237b6d71c 28397 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecca237b72924 28397 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecca237b72924 28397 < thank you for the papers, we shall look at them next+
@400000006afecca237b72924 28397 <  week 
@400000006afecca237b72924 28397 < please find the minutes of the last meeting below 
@400000006afecca237b72924 28397 < the delivery will be with you on Tuesday before noon 
@400000006afecca237b72924 28397 < kind regards 
@400000006afecca237b72924 28397 <  
@400000006afecca237b7d11c 28397 < could you send the figures of October once more? 
@400000006afecca237b7d11c 28397 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecca237b884cc 28397 < starting delivery 1: msg 2 to local x@example.or+
@400000006afecca237b8a024 28397 < g 
@400000006afecca237b8a024 28397 < --------------------------------------------- 
@400000006afecca237b96f2c 28397 < . 
@400000006afecca301655684 28397 > 250 ok 1795083417 qp 28401 
@400000006afecca304a7566c 28397 < QUIT 
@400000006afecca304db7244 28397 > 221 mx1.example.net 
@400000006afecca304e22904 tcpserver: end 28397 status 0
@400000006afecca304e22904 tcpserver: status: 0/40
@400000006afecca304e5befc 28397 < [EOF]
@400000006afecca304e67694 28397 > [EOF]
@400000006afeccae2052298c tcpserver: status: 1/40
@400000006afeccae2052a2a4 tcpserver: pid 28458 from 198.51.100.91
@400000006afeccae21948ccc tcpserver: ok 28458 mx1.example.net:192.0.2.25:25 mail.acorn.example:198.51.100.91::58971
@400000006afeccae265ac76c 28458 > 220 mx1.example.net ESMTP 
@400000006afeccae28dfdff4 28458 < EHLO mail.acorn.example 
@400000006afeccae2922ccc4 28458 > 250-mx1.example.net 
@400000006afeccae2923a784 28458 > 250-PIPELINING 
@400000006afeccae2923f5a4 28458 > 250 8BITMIME 
@400000006afeccae302b2f34 28458 < MAIL FROM:<sara16@acorn.example> 
@400000006afeccae306d29d4 28458 > 250 ok 
@400000006afeccae3665aab4 28458 < RCPT TO:<sales@club.example> 
@400000006afeccae366671ec greylisting: 198.51.100.91 (sara16@acorn.example -> sales@club.example) exists (id=1769) - accepting
@400000006afeccae3687a5ec 28458 > 250 ok 
@400000006afeccaf009cc6c4 28458 < DATA 
@400000006afeccaf00ce0c0c 28458 > 354 go ahead 
@400000006afeccaf0375bc0c 28458 < From: <sara16@acorn.example> 
@400000006afeccaf0375bc0c 28458 < To: <sales@club.example> 
@400000006afeccaf0375bc0c 28458 < Subject: our talk of last week 
@400000006afeccaf03760644 28458 < Message-ID: <mwnebqhs.28461@mail.acorn.example> 
@400000006afeccaf03765464 28458 <  
@400000006afeccaf0377236c 28458 < thank you for the papers, we shall look at them next week 
@400000006afeccaf03772f24 28458 < please find the minutes of the last meeting below 
@400000006afeccaf03772f24 28458 < the del+
@400000006afeccaf0377d334 28458 < ivery will be with you on Tuesday before noon 
@400000006afeccaf037809e4 28458 < kind regards 
@400000006afeccaf03787b2c 28458 <  
@400000006afeccaf037959d4 28458 < could you send the figures of October once more? 
@400000006afeccaf037959d4 28458 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeccaf037a193c 28458 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeccaf037a193c 28458 < thank you for the papers, we shall look at them next week 
@400000006afeccaf037a193c 28458 < ple+
@400000006afeccaf037a1d24 28458 < ase find the minutes of the last meeting below 
@400000006afeccaf037aa1f4 28458 < the delivery will be with you on Tuesday before noon 
@400000006afeccaf037b421c 28458 < kind regards 
@400000006afeccaf037b421c 28458 <  
@400000006afeccaf037b9fdc 28458 < could you send the figures of October once more? 
@400000006afeccaf037c7a9c 28458 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeccaf037d3234 28458 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeccaf037d9f94 28458 < thank y+
@400000006afeccaf037e14c4 28458 < ou for the papers, we shall look at them next week 
@400000006afeccaf037edfe4 28458 < please find the minutes of the last meeting below 
@400000006afeccaf037f9394 28458 < the delivery will be with you on Tuesday before noon 
@400000006afeccaf037fab04 28458 < kind regards 
@400000006afeccaf037fab04 28458 <  
@400000006afeccaf0380629c 28458 < could you send the figures of October once more? 
@400000006afeccaf0380629c 28458 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeccaf03814144 28458 < sta+
@400000006afeccaf03821fec 28458 < rting delivery 1: msg 2 to local x@example.org 
@400000006afeccaf0382f2dc 28458 < thank you for the papers, we shall look at them next week 
@400000006afeccaf03836424 28458 < please find the minutes of the last meeting below 
@400000006afeccaf03836424 28458 < the delivery will be with you on Tuesday before noon 
@400000006afeccaf03842774 28458 < kind regards 
@400000006afeccaf0384332c 28458 <  
@400000006afeccaf0384cf6c 28458 < could you send the figures o+
@400000006afeccaf038534fc 28458 < f October once more? 
@400000006afeccaf0385c96c 28458 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeccaf0385c96c 28458 < ----------------------------------------------- 
@400000006afeccaf03862b14 28458 < . 
@400000006afeccaf0573baa4 28458 > 250 ok 1795083429 qp 28461 
@400000006afeccaf09eadf2c 28458 < QUIT 
@400000006afeccaf09febd1c 28458 > 221 mx1.example.net 
@400000006afeccaf0a065e3c tcpserver: end 28458 status 0
@400000006afeccaf0a065e3c tcpserver: status: 0/40
@400000006afeccaf0a0888ec 28458 < [EOF]
@400000006afeccaf0a0888ec 28458 > [EOF]
@400000006afeccb635683fb4 tcpserver: status: 1/40
@400000006afeccb63568b0fc tcpserver: pid 28500 from 203.0.113.185
@400000006afeccb638dae8a4 tcpserver: ok 28500 mx1.example.net:192.0.2.25:25 mail.garden.example:203.0.113.185::19539
@400000006afeccb701c43794 28500 > 220 mx1.example.net ESMTP 
@400000006afeccb7022aa254 28500 < EHLO mail.garden.example 
@400000006afeccb7025feaf4 28500 > 250-mx1.example.net 
@400000006afeccb702605c3c 28500 > 250-PIPELINING 
@400000006afeccb70260e8dc 28500 > 250 8BITMIME 
@400000006afeccb7067bdfbc 28500 < MAIL FROM:<d.weiss4@garden.example> 
@400000006afeccb7067c1284 28500 < RCPT TO:<o.beck@shop.example> 
@400000006afeccb7067cf8fc 28500 < RCPT TO:<r.frank@club.example> 
@400000006afeccb7067cf8fc 28500 < RCPT TO:<greta@example.net> 
@400000006afeccb7067dd3bc 28500 < RCPT TO:<z.jung@shop.example> 
@400000006afeccb7067dd3bc 28500 < DATA 
@400000006afeccb706a0bd3c 28500 > 250 ok 
@400000006afeccb706a0bd3c greylisting: 203.0.113.185 (d.weiss4@garden.example -> o.beck@shop.example) exists (id=61385) - accepting
@400000006afeccb706abd8fc 28500 > 250 ok 
@400000006afeccb706ac6984 greylisting: 203.0.113.185 (d.weiss4@garden.example -> r.frank@club.example) exists (id=12878) - accepting
@400000006afeccb706e3c564 28500 > 250 ok 
@400000006afeccb706e4a7f4 greylisting: 203.0.113.185 (d.weiss4@garden.example -> greta@example.net) exists (id=44443) - accepting
@400000006afeccb707157bf4 28500 > 250 ok 
@400000006afeccb707162fa4 greylisting: 203.0.113.185 (d.weiss4@garden.example -> z.jung@shop.example) exists (id=79694) - accepting
@400000006afeccb70746b19c 28500 > 250 ok 
@400000006afeccb70752234c 28500 > 354 go ahead 
@400000006afeccb7099792f4 28500 < From: <d.weiss4@garden.example> 
@400000006afeccb709982764 28500 < To: <o.beck@shop.example> 
@400000006afeccb709982764 28500 < Subject: our talk of last week 
@400000006afeccb709982764 28500 < Message-ID: <mwnebwr1.28501@mail.garden.example> 
@400000006afeccb70998890c 28500 <  
@400000006afeccb709992164 28500 < could you send the figures of October once more? 
@400000006afeccb709992164 28500 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeccb70999d8fc 28500 < starting delivery 1: msg 2 to lo+
@400000006afeccb7099a4a44 28500 < cal x@example.org 
@400000006afeccb7099a6d6c 28500 < thank you for the papers, we shall look at them next week 
@400000006afeccb7099acb2c 28500 < please find the minutes of the last meeting below 
@400000006afeccb7099acb2c 28500 < the delivery will be with you on Tuesday before noon 
@400000006afeccb7099b01dc 28500 < kind regards 
@400000006afeccb7099b6f3c 28500 <  
@400000006afeccb7099ba5ec 28500 < could you send the figures of October once more? 
@400000006afeccb7099ba5ec 28500 < +49 30 +
@400000006afeccb7099c8494 28500 < 5550 1 + 49 30 5550 2 
@400000006afeccb7099d43fc 28500 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeccb7099df3c4 28500 < thank you for the papers, we shall look at them next week 
@400000006afeccb7099ebafc 28500 < please find the minutes of the last meeting below 
@400000006afeccb7099ebafc 28500 < -------------------- 
@400000006afeccb7099f8dec 28500 < . 
@400000006afeccb70c0e921c 28500 > 250 ok 1795083437 qp 28501 
@400000006afeccb713545f34 28500 < QUIT 
@400000006afeccb7135c796c 28500 > 221 mx1.example.net 
@400000006afeccb71363d43c tcpserver: end 28500 status 0
@400000006afeccb71363d43c tcpserver: status: 0/40
@400000006afeccb71366e17c 28500 < [EOF]
@400000006afeccb71367bc3c 28500 > [EOF]
@400000006afeccc018869a44 tcpserver: status: 1/40
@400000006afeccc018869a44 tcpserver: pid 28549 from 203.0.113.127
@400000006afeccc01ebd7fcc tcpserver: status: 2/40
@400000006afeccc01ebdf4fc tcpserver: pid 28548 from 198.51.100.225
@400000006afeccc01fd57b94 tcpserver: ok 28549 mx1.example.net:192.0.2.25:25 mail.grey.test:203.0.113.127::27620
@400000006afeccc01feccc54 tcpserver: ok 28548 mx1.example.net:192.0.2.25:25 mail.school.example:198.51.100.225::18224
@400000006afeccc02705095c 28548 > 220 mx1.example.net ESMTP 
@400000006afeccc02b972054 28549 > 220 mx1.example.net ESMTP 
@400000006afeccc02d294974 28548 < EHLO mail.school.example 
@400000006afeccc02d2fd924 28548 > 250-mx1.example.net 
@400000006afeccc02d3090bc 28548 > 250-PIPELINING 
@400000006afeccc02d30a05c 28548 > 250 8BITMIME 
@400000006afeccc02f2a2284 28548 < MAIL FROM:<sara37@school.example> 
@400000006afeccc02f5ebf44 28548 > 250 ok 
@400000006afeccc03168eef4 28549 < EHLO mail.grey.test 
@400000006afeccc031897ee4 28549 > 250-mx1.example.net 
@400000006afeccc0318a1354 28549 > 250-PIPELINING 
@400000006afeccc0318a1354 28549 > 250 8BITMIME 
@400000006afeccc0343e428c 28548 < RCPT TO:<wanda@example.net> 
@400000006afeccc0343e793c greylisting: 198.51.100.225 (sara37@school.example -> wanda@example.net) exists (id=15328) - accepting
@400000006afeccc03456fe94 28548 > 250 ok 
@400000006afeccc0380d3864 28549 < MAIL FROM:<v.horn19@grey.test> 
@400000006afeccc038219354 28549 > 250 ok 
@400000006afeccc038a8824c 28549 < RCPT TO:<ute@shop.example> 
@400000006afeccc038a8824c greylisting: 203.0.113.127 (v.horn19@grey.test -> ute@shop.example) exists (id=87874) - accepting
@400000006afeccc038b8f924 28549 > 250 ok 
@400000006afeccc03b0c91cc 28548 < DATA 
@400000006afeccc03b34bb0c 28548 > 354 go ahead 
@400000006afeccc1010c68e4 28548 < From: <sara37@school.example> 
@400000006afeccc1010d0524 28548 < To: <wanda@example.net> 
@400000006afeccc1010dad1c 28548 < Subject: our talk of last week 
@400000006afeccc1010e87dc 28548 < Message-ID: <mwnec4d3.28551@mail.school.example> 
@400000006afeccc1010e87dc 28548 <  
@400000006afeccc1010ef154 28548 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeccc1010fd3e4 28548 < thank you for the papers, we shall look at them next week 
@400000006afeccc101102204 28548 < please+
@400000006afeccc10110ba5c 28548 <  find the minutes of the last meeting below 
@400000006afeccc10110d1cc 28548 < the delivery will be with you on Tuesday before noon 
@400000006afeccc10110d1cc 28548 < kind regards 
@400000006afeccc1011175dc 28548 <  
@400000006afeccc10112121c 28548 < could you send the figures of October once more? 
@400000006afeccc10112ae5c 28548 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeccc10112ecdc 28548 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeccc10112ecdc 28548 < thank you +
@400000006afeccc10112ecdc 28548 < for the papers, we shall look at them next week 
@400000006afeccc1011398bc 28548 < please find the minutes of the last meeting below 
@400000006afeccc10114449c 28548 < the delivery will be with you on Tuesday before noon 
@400000006afeccc101144884 28548 < kind regards 
@400000006afeccc1011467c4 28548 <  
@400000006afeccc1011496a4 28548 < could you send the figures of October once more? 
@400000006afeccc1011507ec 28548 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeccc101156d7c 28548 < starti+
@400000006afeccc101156d7c 28548 < ng delivery 1: msg 2 to local x@example.org 
@400000006afeccc101156d7c 28548 < thank you for the papers, we shall look at them next week 
@400000006afeccc101156d7c 28548 < please find the minutes of the last meeting below 
@400000006afeccc101156d7c 28548 < the delivery will be with you on Tuesday before noon 
@400000006afeccc101156d7c 28548 < kind regards 
@400000006afeccc101156d7c 28548 <  
@400000006afeccc10115dec4 28548 < could you send the figures of O+
@400000006afeccc10116195c 28548 < ctober once more? 
@400000006afeccc10116cd0c 28548 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeccc10117a7cc 28548 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeccc10117e264 28548 < thank you for the papers, we shall look at them next week 
@400000006afeccc10117fdbc 28548 < please find the minutes of the last meeting below 
@400000006afeccc1011801a4 28548 < the delivery will be with you on Tuesday befor+
@400000006afeccc1011801a4 28548 < e noon 
@400000006afeccc10118346c 28548 < kind regards 
@400000006afeccc1011847f4 28548 <  
@400000006afeccc1011847f4 28548 < could you send the figures of October once more? 
@400000006afeccc101191ae4 28548 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeccc101191ae4 28548 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeccc101195d4c 28548 < thank you for the papers, we shall look at them next week 
@400000006afeccc1011a015c 28548 < ----------- 
@400000006afeccc1011a2484 28548 < . 
@400000006afeccc103f48ce4 28548 > 250 ok 1795083447 qp 28551 
@400000006afeccc103fffaac 28549 < DATA 
@400000006afeccc10427f50c 28549 > 354 go ahead 
@400000006afeccc1081fcfa4 28548 < QUIT 
@400000006afeccc1085bfde4 28548 > 221 mx1.example.net 
@400000006afeccc10863fcc4 tcpserver: end 28548 status 0
@400000006afeccc10864db6c tcpserver: status: 1/40
@400000006afeccc108678aec 28548 < [EOF]
@400000006afeccc10867dcf4 28548 > [EOF]
@400000006afeccc10a167754 28549 < From: <v.horn19@grey.test> 
@400000006afeccc10a1692ac 28549 < To: <ute@shop.example> 
@400000006afeccc10a169a7c 28549 < Subject: our talk of last week 
@400000006afeccc10a16d514 28549 < Message-ID: <mwnec4hp.28552@mail.grey.test> 
@400000006afeccc10a16d514 28549 <  
@400000006afeccc10a16d514 28549 < could you send the figures of October once more? 
@400000006afeccc10a1780f4 28549 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeccc10a1788c4 28549 < starting delivery 1: msg 2 to local x@example+
@400000006afeccc10a1788c4 28549 < .org 
@400000006afeccc10a182504 28549 < thank you for the papers, we shall look at them next week 
@400000006afeccc10a185bb4 28549 < please find the minutes of the last meeting below 
@400000006afeccc10a185bb4 28549 < the delivery will be with you on Tuesday before noon 
@400000006afeccc10a187edc 28549 < kind regards 
@400000006afeccc10a189a34 28549 <  
@400000006afeccc10a189a34 28549 < could you send the figures of October once more? 
@400000006afeccc10a190794 28549 < +49 30 5550 1 + 49 3+
@400000006afeccc10a196d24 28549 < 0 5550 2 
@400000006afeccc10a19e254 28549 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeccc10a1a8e34 28549 < thank you for the papers, we shall look at them next week 
@400000006afeccc10a1a8e34 28549 < please find the minutes of the last meeting below 
@400000006afeccc10a1b1ad4 28549 < the delivery will be with you on Tuesday before noon 
@400000006afeccc10a1b1ad4 28549 < kind regards 
@400000006afeccc10a1b650c 28549 <  
@400000006afeccc10a1c4b84 28549 < could you send +
@400000006afeccc10a1c4b84 28549 < the figures of October once more? 
@400000006afeccc10a1c4b84 28549 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeccc10a1c7294 28549 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeccc10a1cc49c 28549 < thank you for the papers, we shall look at them next week 
@400000006afeccc10a1d2a2c 28549 < please find the minutes of the last meeting below 
@400000006afeccc10a1dce3c 28549 < the delivery will be with you +
@400000006afeccc10a1e2814 28549 < on Tuesday before noon 
@400000006afeccc10a1e2814 28549 < kind regards 
@400000006afeccc10a1eeb64 28549 <  
@400000006afeccc10a1efb04 28549 < could you send the figures of October once more? 
@400000006afeccc10a1efb04 28549 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeccc10a1f3984 28549 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeccc10a1f9744 28549 < thank you for the papers, we shall look at them next week 
@400000006afeccc10a1fb29c 28549 < please find the minutes of+
@400000006afeccc10a200c74 28549 <  the last meeting below 
@400000006afeccc10a207dbc 28549 < the delivery will be with you on Tuesday before noon 
@400000006afeccc10a2125b4 28549 < kind regards 
@400000006afeccc10a2125b4 28549 <  
@400000006afeccc10a21e904 28549 < could you send the figures of October once more? 
@400000006afeccc10a22cb94 28549 < ----------------- 
@400000006afeccc10a23a654 28549 < . 
@400000006afeccc10df27904 28549 > 250 ok 1795083447 qp 28552 
@400000006afeccc114c8f9ec 28549 < QUIT 
@400000006afeccc114e5ad94 28549 > 221 mx1.example.net 
@400000006afeccc114ed6a0c tcpserver: end 28549 status 0
@400000006afeccc114edc3e4 tcpserver: status: 0/40
@400000006afeccc114f09e5c 28549 < [EOF]
@400000006afeccc114f16d64 28549 > [EOF]
@400000006afeccc20b165354 tcpserver: status: 1/40
@400000006afeccc20b16a174 tcpserver: pid 28556 from 198.51.100.4
@400000006afeccc2166bccac tcpserver: ok 28556 mx1.example.net:192.0.2.25:25 mail.valley.test:198.51.100.4::25813
@400000006afeccc21ba37274 28556 > 220 mx1.example.net ESMTP 
@400000006afeccc21d0953a4 28556 < EHLO mail.valley.test 
@400000006afeccc21d3e5dc4 28556 > 250-mx1.example.net 
@400000006afeccc21d3f05bc 28556 > 250-PIPELINING 
@400000006afeccc21d3f5bac 28556 > 250 8BITMIME 
@400000006afeccc21f9f0dfc 28556 < MAIL FROM:<lena31@valley.test> 
@400000006afeccc21fb1078c 28556 > 250 ok 
@400000006afeccc2247edb7c 28556 < RCPT TO:<o.beck@shop.example> 
@400000006afeccc2247f3d24 greylisting: 198.51.100.4 (lena31@valley.test -> o.beck@shop.example) exists (id=89703) - accepting
@400000006afeccc224a537cc 28556 > 250 ok 
@400000006afeccc228b16584 28556 < DATA 
@400000006afeccc228d07a8c 28556 > 354 go ahead 
@400000006afeccc22f82682c 28556 < From: <lena31@valley.test> 
@400000006afeccc22f82be1c 28556 < To: <o.beck@shop.example> 
@400000006afeccc22f831bdc 28556 < Subject: our talk of last week 
@400000006afeccc22f83d75c 28556 < Message-ID: <mwnec5qp.28560@mail.valley.test> 
@400000006afeccc22f840e0c 28556 <  
@400000006afeccc22f843904 28556 < please find the minutes of the last meeting below 
@400000006afeccc22f843904 28556 < the delivery will be with you on Tuesday before noon 
@400000006afeccc22f850fdc 28556 < kind regards 
@400000006afeccc22f850fdc 28556 < +
@400000006afeccc22f85756c 28556 <  
@400000006afeccc22f862534 28556 < could you send the figures of October once more? 
@400000006afeccc22f862534 28556 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeccc22f868ac4 28556 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeccc22f86ec6c 28556 < thank you for the papers, we shall look at them next week 
@400000006afeccc22f87d6cc 28556 < please find the minutes of the last meeting below 
@400000006afeccc22f87d6cc 28556 < the delivery w+
@400000006afeccc22f88bd44 28556 < ill be with you on Tuesday before noon 
@400000006afeccc22f895d6c 28556 < kind regards 
@400000006afeccc22f89ea0c 28556 <  
@400000006afeccc22f8a8e1c 28556 < could you send the figures of October once more? 
@400000006afeccc22f8b0734 28556 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeccc22f8ba75c 28556 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeccc22f8c62dc 28556 < thank you for the papers, we shall look at them next week 
@400000006afeccc22f8c62dc 28556 < please fin+
@400000006afeccc22f8c62dc 28556 < d the minutes of the last meeting below 
@400000006afeccc22f8d1a74 28556 < the delivery will be with you on Tuesday before noon 
@400000006afeccc22f8d5cdc 28556 < kind regards 
@400000006afeccc22f8d5cdc 28556 <  
@400000006afeccc22f8d938c 28556 < could you send the figures of October once more? 
@400000006afeccc22f8d938c 28556 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeccc22f8d938c 28556 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeccc22f8daee4 28556 < --------------+
@400000006afeccc22f8dfd04 28556 < -------------------------- 
@400000006afeccc22f8ee37c 28556 < . 
@400000006afeccc232d6d2ec 28556 > 250 ok 1795083448 qp 28560 
@400000006afeccc239e85d1c 28556 < QUIT 
@400000006afeccc23a10671c 28556 > 221 mx1.example.net 
@400000006afeccc23a17a2ac tcpserver: end 28556 status 0
@400000006afeccc23a17f0cc tcpserver: status: 0/40
@400000006afeccc23a1ae2b4 28556 < [EOF]
@400000006afeccc23a1ae2b4 28556 > [EOF]
@400000006afecd49336bfe6c tcpserver: status: 1/40
@400000006afecd49336ce4e4 tcpserver: pid 29235 from 198.51.100.176
@400000006afecd4a021dd8e4 tcpserver: ok 29235 mx1.example.net:192.0.2.25:25 host176.isp.test:198.51.100.176::60761
@400000006afecd4a14dbf54c rblsmtpd: 198.51.100.176 pid 29235: 451 https://zen.dnsbl.example/query/ip/198.51.100.176
@400000006afecd4b0783744c tcpserver: end 29235 status 0
@400000006afecd4b0783744c tcpserver: status: 0/40
@400000006afecde91c384804 tcpserver: status: 1/40
@400000006afecde91c38dc74 tcpserver: pid 30033 from 203.0.113.115
@400000006afecde91cb3d104 tcpserver: ok 30033 mx1.example.net:192.0.2.25:25 mail.granite.test:203.0.113.115::60170
@400000006afecde924cefb34 30033 > 220 mx1.example.net ESMTP 
@400000006afecde92ad6aeb4 30033 < EHLO mail.granite.test 
@400000006afecde92b10509c 30033 > 250-mx1.example.net 
@400000006afecde92b10509c 30033 > 250-PIPELINING 
@400000006afecde92b10509c 30033 > 250 8BITMIME 
@400000006afecde92db13e24 30033 < MAIL FROM:<ute16@granite.test> 
@400000006afecde92db1808c 30033 < RCPT TO:<z.jung@shop.example> 
@400000006afecde92db21114 30033 < DATA 
@400000006afecde92dbc177c 30033 > 250 ok 
@400000006afecde92dbc177c greylisting: 203.0.113.115 (ute16@granite.test -> z.jung@shop.example) exists (id=81425) - accepting
@400000006afecde92dc7a484 30033 > 250 ok 
@400000006afecde92e049de4 30033 > 354 go ahead 
@400000006afecde932dbb104 30033 < From: <ute16@granite.test> 
@400000006afecde932dc1694 30033 < To: <z.jung@shop.example> 
@400000006afecde932dc1694 30033 < Subject: our talk of last week 
@400000006afecde932dc2a1c 30033 < Message-ID: <mwneihgd.30035@mail.granite.test> 
@400000006afecde932dc2a1c 30033 <  
@400000006afecde932dc6c84 30033 < could you send the figures of October once more? 
@400000006afecde932dc9394 30033 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecde932dcbe8c 30033 < starting delivery 1: msg 2 to local x@e+
@400000006afecde932dcbe8c 30033 < xample.org 
@400000006afecde932dcbe8c 30033 < thank you for the papers, we shall look at them next week 
@400000006afecde932dcbe8c 30033 < please find the minutes of the last meeting below 
@400000006afecde932dd7df4 30033 < the delivery will be with you on Tuesday before noon 
@400000006afecde932ddc82c 30033 < kind regards 
@400000006afecde932de4914 30033 <  
@400000006afecde932deba5c 30033 < could you send the figures of October once more? 
@400000006afecde932deba5c 30033 < +49 30 5550 1 +
@400000006afecde932df8194 30033 < + 49 30 5550 2 
@400000006afecde932df8194 30033 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecde932dfcfb4 30033 < thank you for the papers, we shall look at them next week 
@400000006afecde932dfe724 30033 < please find the minutes of the last meeting below 
@400000006afecde932e00a4c 30033 < the delivery will be with you on Tuesday before noon 
@400000006afecde932e0874c 30033 < kind regards 
@400000006afecde932e0874c 30033 <  
@400000006afecde932e171ac 30033 < could you+
@400000006afecde932e171ac 30033 <  send the figures of October once more? 
@400000006afecde932e1fe4c 30033 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecde932e1fe4c 30033 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecde932e2061c 30033 < thank you for the papers, we shall look at them next week 
@400000006afecde932e25ff4 30033 < please find the minutes of the last meeting below 
@400000006afecde932e2ec94 30033 < the delivery will be wit+
@400000006afecde932e3272c 30033 < h you on Tuesday before noon 
@400000006afecde932e36d7c 30033 < kind regards 
@400000006afecde932e3dec4 30033 <  
@400000006afecde932e3dec4 30033 < could you send the figures of October once more? 
@400000006afecde932e47b04 30033 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecde932e47b04 30033 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecde932e4f034 30033 < -------------- 
@400000006afecde932e5a3e4 30033 < . 
@400000006afecde939c45a5c 30033 > 250 ok 1795083743 qp 30035 
@400000006afecde93b82f27c 30033 < QUIT 
@400000006afecde93b8f371c 30033 > 221 mx1.example.net 
@400000006afecde93b9768c4 tcpserver: end 30033 status 0
@400000006afecde93b9768c4 tcpserver: status: 0/40
@400000006afecde93b999374 30033 < [EOF]
@400000006afecde93b99ce0c 30033 > [EOF]
@400000006afecdfa31c8a1fa tcpserver: status: 1/40
@400000006afecdfa31c8dc92 tcpserver: pid 30120 from 198.51.100.176
@400000006afecdfa39447332 tcpserver: ok 30120 mx1.example.net:192.0.2.25:25 host176.isp.test:198.51.100.176::60981
@400000006afecdfb01cc933a rblsmtpd: 198.51.100.176 pid 30120: 451 https://zen.dnsbl.example/query/ip/198.51.100.176
@400000006afecdfc2049feba tcpserver: end 30120 status 0
@400000006afecdfc204a8b5a tcpserver: status: 0/40
@400000006afecec1207040ac tcpserver: status: 1/40
@400000006afecec120706f8c tcpserver: pid 31113 from 198.51.100.152
@400000006afecec12194ded4 tcpserver: ok 31113 mx1.example.net:192.0.2.25:25 mail.cloudy.example:198.51.100.152::16431
@400000006afecec12ca7e85c 31113 > 220 mx1.example.net ESMTP 
@400000006afecec1336abe1c 31113 < EHLO mail.cloudy.example 
@400000006afecec133758fa4 31113 > 250-mx1.example.net 
@400000006afecec1337608bc 31113 > 250-PIPELINING 
@400000006afecec1337627fc 31113 > 250 8BITMIME 
@400000006afecec134cf9d7c 31113 < MAIL FROM:<h.vogel0@cloudy.example> 
@400000006afecec1350e34ec 31113 > 250 ok 
@400000006afecec13588eee4 31113 < RCPT TO:<greta@example.net> 
@400000006afecec135891dc4 greylisting: 198.51.100.152 (h.vogel0@cloudy.example -> greta@example.net) exists (id=9373) - accepting
@400000006afecec135a63ecc 31113 > 250 ok 
@400000006afecec1393ff7bc 31113 < DATA 
@400000006afecec139781304 31113 > 354 go ahead 
@400000006afecec2041c2984 31113 < From: <h.vogel0@cloudy.example> 
@400000006afecec2041cf88c 31113 < To: <greta@example.net> 
@400000006afecec2041d2b54 31113 < Subject: our talk of last week 
@400000006afecec2041d2b54 31113 < Message-ID: <mwnen4ab.31116@mail.cloudy.example> 
@400000006afecec2041d2b54 31113 <  
@400000006afecec2041d370c 31113 < kind regards 
@400000006afecec2041dbbdc 31113 <  
@400000006afecec2041dbbdc 31113 < could you send the figures of October once more? 
@400000006afecec2041e5fec 31113 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecec2041e6f8c 31113 < starting delivery +
@400000006afecec2041ee8a4 31113 < 1: msg 2 to local x@example.org 
@400000006afecec2041ee8a4 31113 < thank you for the papers, we shall look at them next week 
@400000006afecec2041f84e4 31113 < please find the minutes of the last meeting below 
@400000006afecec2041fee5c 31113 < the delivery will be with you on Tuesday before noon 
@400000006afecec204206b5c 31113 < kind regards 
@400000006afecec204206b5c 31113 <  
@400000006afecec20420732c 31113 < could you send the figures of October once +
@400000006afecec20420732c 31113 < more? 
@400000006afecec20420c14c 31113 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecec20420c14c 31113 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecec204212eac 31113 < thank you for the papers, we shall look at them next week 
@400000006afecec204212eac 31113 < please find the minutes of the last meeting below 
@400000006afecec20421ea2c 31113 < the delivery will be with you on Tuesday before noon 
@400000006afecec2042272e4 31113 < kind+
@400000006afecec20422a1c4 31113 <  regards 
@400000006afecec204236ce4 31113 <  
@400000006afecec204236ce4 31113 < could you send the figures of October once more? 
@400000006afecec204242094 31113 < -- 
@400000006afecec204242094 31113 < . 
@400000006afecec20ae6d32c 31113 > 250 ok 1795083960 qp 31116 
@400000006afecec20e17bc14 31113 < QUIT 
@400000006afecec20e2c9fbc 31113 > 221 mx1.example.net 
@400000006afecec20e33eaec tcpserver: end 31113 status 0
@400000006afecec20e34c5ac tcpserver: status: 0/40
@400000006afecec20e370f9c 31113 < [EOF]
@400000006afecec20e37ee44 31113 > [EOF]
@400000006afecec40fe0bc44 tcpserver: status: 1/40
@400000006afecec40fe1931c tcpserver: pid 31127 from 203.0.113.57
@400000006afecec41393390c tcpserver: ok 31127 mx1.example.net:192.0.2.25:25 mail.university.example:203.0.113.57::23450
@400000006afecec41692a5fc 31127 > 220 mx1.example.net ESMTP 
@400000006afecec417128074 31127 < EHLO mail.university.example 
@400000006afecec41732d9b4 31127 > 250-mx1.example.net 
@400000006afecec417333f44 31127 > 250-PIPELINING 
@400000006afecec41733f6dc 31127 > 250 8BITMIME 
@400000006afecec4198bc98c 31127 < MAIL FROM:<t.wolf5@university.example> 
@400000006afecec4198bd15c 31127 < RCPT TO:<nina@club.example> 
@400000006afecec4198c65cc 31127 < DATA 
@400000006afecec419c08974 31127 > 250 ok 
@400000006afecec419c08974 greylisting: 203.0.113.57 (t.wolf5@university.example -> nina@club.example) exists (id=74381) - accepting
@400000006afecec419f3a37c 31127 > 250 ok 
@400000006afecec41a33830c 31127 > 354 go ahead 
@400000006afecec41c4db07c 31127 < From: <t.wolf5@university.example> 
@400000006afecec41c4db07c 31127 < To: <nina@club.example> 
@400000006afecec41c4e8f24 31127 < Subject: our talk of last week 
@400000006afecec41c4f5e2c 31127 < Message-ID: <mwnen633.31128@mail.university.example> 
@400000006afecec41c4fac4c 31127 <  
@400000006afecec41c4fac4c 31127 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecec41c503504 31127 < thank you for the papers, we shall look at them next wee+
@400000006afecec41c50bdbc 31127 < k 
@400000006afecec41c511b7c 31127 < please find the minutes of the last meeting below 
@400000006afecec41c51cf2c 31127 < the delivery will be with you on Tuesday before noon 
@400000006afecec41c51cf2c 31127 < kind regards 
@400000006afecec41c525014 31127 <  
@400000006afecec41c525014 31127 < could you send the figures of October once more? 
@400000006afecec41c527ef4 31127 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecec41c527ef4 31127 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecec41c533a74 31127 < t+
@400000006afecec41c533a74 31127 < hank you for the papers, we shall look at them next week 
@400000006afecec41c53cee4 31127 < please find the minutes of the last meeting below 
@400000006afecec41c5447fc 31127 < the delivery will be with you on Tuesday before noon 
@400000006afecec41c552a8c 31127 < kind regards 
@400000006afecec41c55ce9c 31127 <  
@400000006afecec41c5699bc 31127 < could you send the figures of October once more? 
@400000006afecec41c56ff4c 31127 < +49 30 5550 1 + 49 30 5550 +
@400000006afecec41c56ff4c 31127 < 2 
@400000006afecec41c570eec 31127 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecec41c57841c 31127 < -------------------- 
@400000006afecec41c57e1dc 31127 < . 
@400000006afecec41e9863cc 31127 > 250 ok 1795083962 qp 31128 
@400000006afecec4202d82bc 31127 < QUIT 
@400000006afecec4203f5924 31127 > 221 mx1.example.net 
@400000006afecec4204730f4 tcpserver: end 31127 status 0
@400000006afecec4204730f4 tcpserver: status: 0/40
@400000006afecec4204ade5c 31127 < [EOF]
@400000006afecec4204ade5c 31127 > [EOF]
@400000006afecf282e4e4174 tcpserver: status: 1/40
@400000006afecf282e4e4174 tcpserver: pid 31629 from 198.51.100.126
@400000006afecf2832073e4c tcpserver: ok 31629 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::52074
@400000006afecf28387ef1ac 31629 > 220 mx1.example.net ESMTP 
@400000006afecf283a2bbb34 31629 < EHLO mail.bigmail.example 
@400000006afecf283a5a0aac 31629 > 250-mx1.example.net 
@400000006afecf283a5ad9b4 31629 > 250-PIPELINING 
@400000006afecf283a5b52cc 31629 > 250 8BITMIME 
@400000006afecf2905820e9c 31629 < MAIL FROM:<y.kurz8@bigmail.example> 
@400000006afecf290582742c 31629 < RCPT TO:<h.vogel@club.example> 
@400000006afecf290582d9bc 31629 < DATA 
@400000006afecf29059c6c9c 31629 > 250 ok 
@400000006afecf29059d0cc4 greylisting: 198.51.100.126 (y.kurz8@bigmail.example -> h.vogel@club.example) exists (id=89745) - accepting
@400000006afecf2905a48ea4 31629 > 250 ok 
@400000006afecf2905c44f8c 31629 > 354 go ahead 
@400000006afecf290cdb9294 31629 < From: <y.kurz8@bigmail.example> 
@400000006afecf290cdc425c 31629 < To: <h.vogel@club.example> 
@400000006afecf290cdc425c 31629 < Subject: our talk of last week 
@400000006afecf290cdcdab4 31629 < Message-ID: <mwnepbuc.31632@mail.bigmail.example> 
@400000006afecf290cdcdab4 31629 <  
@400000006afecf290cdcdab4 31629 <  
@400000006afecf290cddc514 31629 < could you send the figures of October once more? 
@400000006afecf290cde077c 31629 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecf290cde077c 31629 < starting delivery 1: msg 2 t+
@400000006afecf290cde847c 31629 < o local x@example.org 
@400000006afecf290cde847c 31629 < thank you for the papers, we shall look at them next week 
@400000006afecf290cde847c 31629 < please find the minutes of the last meeting below 
@400000006afecf290cde847c 31629 < the delivery will be with you on Tuesday before noon 
@400000006afecf290cde847c 31629 < kind regards 
@400000006afecf290cdef1dc 31629 <  
@400000006afecf290cdfa58c 31629 < could you send the figures of October once more? 
@400000006afecf290cdfb914 31629 < +49+
@400000006afecf290cdfb914 31629 <  30 5550 1 + 49 30 5550 2 
@400000006afecf290cdfc8b4 31629 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecf290cdfc8b4 31629 < thank you for the papers, we shall look at them next week 
@400000006afecf290cdfc8b4 31629 < please find the minutes of the last meeting below 
@400000006afecf290ce0af2c 31629 < the delivery will be with you on Tuesday before noon 
@400000006afecf290ce0d254 31629 < kind regards 
@400000006afecf290ce0d254 31629 <  
@400000006afecf290ce133fc 31629 < could you send the figures of October once more? 
@400000006afecf290ce1a92c 31629 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecf290ce1a92c 31629 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecf290ce1a92c 31629 < thank you for the papers, we shall look at them next week 
@400000006afecf290ce1a92c 31629 < please find the minutes of the last meeting below 
@400000006afecf290ce1a92c 31629 < the delivery +
@400000006afecf290ce1a92c 31629 < will be with you on Tuesday before noon 
@400000006afecf290ce22244 31629 < kind regards 
@400000006afecf290ce2aafc 31629 <  
@400000006afecf290ce333b4 31629 < could you send the figures of October once more? 
@400000006afecf290ce38d8c 31629 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecf290ce4319c 31629 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecf290ce44524 31629 < thank you for the papers, we shall look at them next week 
@400000006afecf290ce44524 31629 < please fi+
@400000006afecf290ce44524 31629 < nd the minutes of the last meeting below 
@400000006afecf290ce4ed1c 31629 < the delivery will be with you on Tuesday before noon 
@400000006afecf290ce55e64 31629 < kind regards 
@400000006afecf290ce55e64 31629 <  
@400000006afecf290ce619e4 31629 < could you send the figures of October once more? 
@400000006afecf290ce70444 31629 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecf290ce70444 31629 < ---------------- 
@400000006afecf290ce7758c 31629 < . 
@400000006afecf2911296ccc 31629 > 250 ok 1795084063 qp 31632 
@400000006afecf2915afd394 31629 < QUIT 
@400000006afecf2915c16b7c 31629 > 221 mx1.example.net 
@400000006afecf2915c92fc4 tcpserver: end 31629 status 0
@400000006afecf2915c92fc4 tcpserver: status: 0/40
@400000006afecf2915cc508c 31629 < [EOF]
@400000006afecf2915cc6fcc 31629 > [EOF]
@400000006afecf4207684b2c tcpserver: status: 1/40
@400000006afecf4207684b2c tcpserver: pid 31756 from 198.51.100.159
@400000006afecf420d6c6c9c tcpserver: ok 31756 mx1.example.net:192.0.2.25:25 mail.orchard.test:198.51.100.159::3837
@400000006afecf42174c31fc 31756 > 220 mx1.example.net ESMTP 
@400000006afecf421d9a54bc 31756 < EHLO mail.orchard.test 
@400000006afecf421dc50a54 31756 > 250-mx1.example.net 
@400000006afecf421dc50a54 31756 > 250-PIPELINING 
@400000006afecf421dc5ba1c 31756 > 250 8BITMIME 
@400000006afecf422074e42c 31756 < MAIL FROM:<r.frank9@orchard.test> 
@400000006afecf422075ce8c 31756 < RCPT TO:<test16@club.example> 
@400000006afecf422075ce8c 31756 < DATA 
@400000006afecf422085571c 31756 > 250 ok 
@400000006afecf42208639ac greylisting: 198.51.100.159 (r.frank9@orchard.test -> test16@club.example) exists (id=76205) - accepting
@400000006afecf42209e846c 31756 > 250 ok 
@400000006afecf4220a5d76c 31756 > 354 go ahead 
@400000006afecf4227e2904c 31756 < From: <r.frank9@orchard.test> 
@400000006afecf4227e2fdac 31756 < To: <test16@club.example> 
@400000006afecf4227e3c8cc 31756 < Subject: our talk of last week 
@400000006afecf4227e422a4 31756 < Message-ID: <mwnepvhx.31759@mail.orchard.test> 
@400000006afecf4227e422a4 31756 <  
@400000006afecf4227e445cc 31756 < could you send the figures of October once more? 
@400000006afecf4227e4b714 31756 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecf4227e4bafc 31756 < starting delivery 1: msg 2 to local +
@400000006afecf4227e4bafc 31756 < x@example.org 
@400000006afecf4227e4bafc 31756 < thank you for the papers, we shall look at them next week 
@400000006afecf4227e59d8c 31756 < please find the minutes of the last meeting below 
@400000006afecf4227e59d8c 31756 < the delivery will be with you on Tuesday before noon 
@400000006afecf4227e5a174 31756 < kind regards 
@400000006afecf4227e5a174 31756 <  
@400000006afecf4227e5a174 31756 < could you send the figures of October once more? 
@400000006afecf4227e6707c 31756 < +49 30 5550+
@400000006afecf4227e6707c 31756 <  1 + 49 30 5550 2 
@400000006afecf4227e704ec 31756 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecf4227e7c454 31756 < thank you for the papers, we shall look at them next week 
@400000006afecf4227e7d3f4 31756 < please find the minutes of the last meeting below 
@400000006afecf4227e89b2c 31756 < the delivery will be with you on Tuesday before noon 
@400000006afecf4227e91c14 31756 < kind regards 
@400000006afecf4227e98974 31756 <  
@400000006afecf4227e98974 31756 < could +
@400000006afecf4227e98974 31756 < you send the figures of October once more? 
@400000006afecf4227e99144 31756 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecf4227e9c7f4 31756 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecf4227e9c7f4 31756 < thank you for the papers, we shall look at them next week 
@400000006afecf4227ea875c 31756 < please find the minutes of the last meeting below 
@400000006afecf4227eaa2b4 31756 < the delivery will be +
@400000006afecf4227eb1014 31756 < with you on Tuesday before noon 
@400000006afecf4227eb8d14 31756 < kind regards 
@400000006afecf4227ec544c 31756 <  
@400000006afecf4227ec544c 31756 < ---------------------------------------- 
@400000006afecf4227ec63ec 31756 < . 
@400000006afecf422d7876fc 31756 > 250 ok 1795084088 qp 31759 
@400000006afecf422f1a28ac 31756 < QUIT 
@400000006afecf422f4a606c 31756 > 221 mx1.example.net 
@400000006afecf422f521ce4 tcpserver: end 31756 status 0
@400000006afecf422f521ce4 tcpserver: status: 0/40
@400000006afecf422f554964 31756 < [EOF]
@400000006afecf422f554964 31756 > [EOF]
@400000006afecfee22abe484 tcpserver: status: 1/40
@400000006afecfee22abe484 tcpserver: pid 32618 from 192.0.2.30
@400000006afecfee2960858c tcpserver: ok 32618 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::34131
@400000006afecfee34019f1c 32618 > 220 mx1.example.net ESMTP 
@400000006afecfee3b612624 32618 < EHLO monitor.example.net 
@400000006afecfef000082dc 32618 > 250-mx1.example.net 
@400000006afecfef0000b1bc 32618 > 250-PIPELINING 
@400000006afecfef0000b1bc 32618 > 250 8BITMIME 
@400000006afecfef014a48bc 32618 < QUIT 
@400000006afecfef016ac90c 32618 > 221 mx1.example.net 
@400000006afecfef0172990c tcpserver: end 32618 status 0
@400000006afecfef01734104 tcpserver: status: 0/40
@400000006afecfef0174eeb4 32618 < [EOF]
@400000006afecfef0174eeb4 32618 > [EOF]
@400000006afecff60f63e642 tcpserver: status: 1/40
@400000006afecff60f64c8d2 tcpserver: pid 32657 from 198.51.100.152
@400000006afecff61666d242 tcpserver: ok 32657 mx1.example.net:192.0.2.25:25 mail.cloudy.example:198.51.100.152::32679
@400000006afecff61adeb24a 32657 > 220 mx1.example.net ESMTP 
@400000006afecff621ee09fa 32657 < EHLO mail.cloudy.example 
@400000006afecff6221da192 32657 > 250-mx1.example.net 
@400000006afecff6221da57a 32657 > 250-PIPELINING 
@400000006afecff6221da57a 32657 > 250 8BITMIME 
@400000006afecff6243d7452 32657 < MAIL FROM:<b.lang37@cloudy.example> 
@400000006afecff62468cdfa 32657 > 250 ok 
@400000006afecff625d7fdfa 32657 < RCPT TO:<paula@example.net> 
@400000006afecff625d85002 greylisting: 198.51.100.152 (b.lang37@cloudy.example -> paula@example.net) doesn't exist. - temp. rejecting
@400000006afecff62611b36a 32657 > 451 temporary failure (#4.3.0) 
@400000006afecff6269e72aa 32657 < QUIT 
@400000006afecff626c1833a 32657 > 221 mx1.example.net 
@400000006afecff626c9dfda tcpserver: end 32657 status 0
@400000006afecff626cabe82 tcpserver: status: 0/40
@400000006afecff626cc607a 32657 < [EOF]
@400000006afecff626cc607a 32657 > [EOF]
@400000006afed00b2bf987bc tcpserver: status: 1/40
@400000006afed00b2bf98f8c tcpserver: pid 32764 from 198.51.100.163
@400000006afed00b3158aecc tcpserver: ok 32764 mx1.example.net:192.0.2.25:25 host163.isp.test:198.51.100.163::31956
@400000006afed00c100b46e4 rblsmtpd: 198.51.100.163 pid 32764: 451 https://zen.dnsbl.example/query/ip/198.51.100.163
@400000006afed00d06cd1c9c tcpserver: end 32764 status 0
@400000006afed00d06cd1c9c tcpserver: status: 0/40
@400000006afed01f20f3218e tcpserver: status: 1/40
@400000006afed01f20f34c86 tcpserver: pid 395 from 203.0.113.83
@400000006afed01f29f84a16 tcpserver: ok 395 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::42153
@400000006afed01f30af3126 395 > 220 mx1.example.net ESMTP 
@400000006afed01f31491b7e 395 < EHLO mail.pebble.test 
@400000006afed01f31602dbe 395 > 250-mx1.example.net 
@400000006afed01f3160ba5e 395 > 250-PIPELINING 
@400000006afed01f316127be 395 > 250 8BITMIME 
@400000006afed01f34aaebee 395 < MAIL FROM:<sara4@pebble.test> 
@400000006afed01f34bc7c06 395 > 250 ok 
@400000006afed01f398e7676 395 < RCPT TO:<r.frank@club.example> 
@400000006afed01f398e91ce greylisting: 203.0.113.83 (sara4@pebble.test -> r.frank@club.example) doesn't exist. - temp. rejecting
@400000006afed01f39b78dfe 395 > 451 temporary failure (#4.3.0) 
@400000006afed0200198b7d6 395 < QUIT 
@400000006afed02001a7bb96 395 > 221 mx1.example.net 
@400000006afed02001afd9b6 tcpserver: end 395 status 0
@400000006afed02001b0bc46 tcpserver: status: 0/40
@400000006afed02001b31da6 395 < [EOF]
@400000006afed02001b31da6 395 > [EOF]
@400000006afed0221d7a276e tcpserver: status: 1/40
@400000006afed0221d7a8cfe tcpserver: pid 410 from 203.0.113.24
@400000006afed02220564936 tcpserver: ok 410 mx1.example.net:192.0.2.25:25 mail.harbour.test:203.0.113.24::31131
@400000006afed0222bf26c66 410 > 220 mx1.example.net ESMTP 
@400000006afed0222e179944 tcpserver: status: 2/40
@400000006afed0222e184524 tcpserver: pid 411 from 203.0.113.115
@400000006afed0222eee89ae 410 < EHLO mail.harbour.test 
@400000006afed0222f02a236 410 > 250-mx1.example.net 
@400000006afed0222f03231e 410 > 250-PIPELINING 
@400000006afed0222f03619e 410 > 250 8BITMIME 
@400000006afed0222fc4968e 410 < MAIL FROM:<r.frank33@harbour.test> 
@400000006afed0223003938e 410 > 250 ok 
@400000006afed022354aba16 410 < RCPT TO:<b.lang@shop.example> 
@400000006afed022354aba16 greylisting: 203.0.113.24 (r.frank33@harbour.test -> b.lang@shop.example) doesn't exist. - temp. rejecting
@400000006afed0223562f91e 410 > 451 temporary failure (#4.3.0) 
@400000006afed02235ae0ecc tcpserver: ok 411 mx1.example.net:192.0.2.25:25 mail.granite.test:203.0.113.115::6435
@400000006afed02239c4d086 410 < QUIT 
@400000006afed02239f615ce 410 > 221 mx1.example.net 
@400000006afed02239fdb6ee tcpserver: end 410 status 0
@400000006afed02239fdb6ee tcpserver: status: 1/40
@400000006afed0223a0173f6 410 < [EOF]
@400000006afed0223a025686 410 > [EOF]
@400000006afed02306c0c474 411 > 220 mx1.example.net ESMTP 
@400000006afed023092869ec 411 < EHLO mail.granite.test 
@400000006afed0230966075c 411 > 250-mx1.example.net 
@400000006afed0230966075c 411 > 250-PIPELINING 
@400000006afed0230966e21c 411 > 250 8BITMIME 
@400000006afed0230db2958c 411 < MAIL FROM:<b.lang7@granite.test> 
@400000006afed0230db335b4 411 < RCPT TO:<ute@shop.example> 
@400000006afed0230db335b4 411 < DATA 
@400000006afed0230ddc06ec 411 > 250 ok 
@400000006afed0230ddc5cdc greylisting: 203.0.113.115 (b.lang7@granite.test -> ute@shop.example) exists (id=29711) - accepting
@400000006afed0230e030364 411 > 250 ok 
@400000006afed0230e1c731c 411 > 354 go ahead 
@400000006afed02310ff20ac 411 < From: <b.lang7@granite.test> 
@400000006afed02310ff20ac 411 < To: <ute@shop.example> 
@400000006afed0231100033c 411 < Subject: our talk of last week 
@400000006afed02311009b94 411 < Message-ID: <mwneuotn.414@mail.granite.test> 
@400000006afed02311014774 411 <  
@400000006afed02311014774 411 < kind regards 
@400000006afed0231101b4d4 411 <  
@400000006afed0231101e79c 411 < could you send the figures of October once more? 
@400000006afed023110258e4 411 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed02311027824 411 < starting delivery 1: msg 2+
@400000006afed0231102f524 411 <  to local x@example.org 
@400000006afed0231102f524 411 < thank you for the papers, we shall look at them next week 
@400000006afed0231102f524 411 < please find the minutes of the last meeting below 
@400000006afed0231102f524 411 < the delivery will be with you on Tuesday before noon 
@400000006afed0231103107c 411 < kind regards 
@400000006afed0231103cfe4 411 <  
@400000006afed0231104683c 411 < could you send the figures of October once more? 
@400000006afed0231104683c 411 < ++
@400000006afed023110542fc 411 < 49 30 5550 1 + 49 30 5550 2 
@400000006afed023110619d4 411 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed023110619d4 411 < thank you for the papers, we shall look at them next week 
@400000006afed0231106f0ac 411 < please find the minutes of the last meeting below 
@400000006afed0231106f0ac 411 < the delivery will be with you on Tuesday before noon 
@400000006afed0231107c39c 411 < kind regards+
@400000006afed0231107cf54 411 <  
@400000006afed0231108021c 411 <  
@400000006afed0231108968c 411 < could you send the figures of October once more? 
@400000006afed0231108968c 411 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed0231108968c 411 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed02311097d04 411 < thank you for the papers, we shall look at them next week 
@400000006afed02311097d04 411 < please find the minutes of the last meeting below 
@400000006afed02311097d04 411 < the deliver+
@400000006afed023110a443c 411 < y will be with you on Tuesday before noon 
@400000006afed023110b078c 411 < kind regards 
@400000006afed023110b078c 411 <  
@400000006afed023110bda7c 411 < could you send the figures of October once more? 
@400000006afed023110bda7c 411 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed023110bda7c 411 < -------------- 
@400000006afed023110bde64 411 < . 
@400000006afed02317440824 411 > 250 ok 1795084313 qp 414 
@400000006afed0231bc96d1c 411 < QUIT 
@400000006afed0231bfbcba4 411 > 221 mx1.example.net 
@400000006afed0231c031abc tcpserver: end 411 status 0
@400000006afed0231c031abc tcpserver: status: 0/40
@400000006afed0231c0633b4 411 < [EOF]
@400000006afed0231c0633b4 411 > [EOF]
@400000006afed05a00ad06ec tcpserver: status: 1/40
@400000006afed05a00ad87d4 tcpserver: pid 688 from 203.0.113.115
@400000006afed05a06b2590c tcpserver: ok 688 mx1.example.net:192.0.2.25:25 mail.granite.test:203.0.113.115::55427
@400000006afed05a085a5bec 688 > 220 mx1.example.net ESMTP 
@400000006afed05a0f71163c 688 < EHLO mail.granite.test 
@400000006afed05a0f88c4bc 688 > 250-mx1.example.net 
@400000006afed05a0f89803c 688 > 250-PIPELINING 
@400000006afed05a0f89803c 688 > 250 8BITMIME 
@400000006afed05a10cfc794 688 < MAIL FROM:<h.vogel39@granite.test> 
@400000006afed05a10ddf864 688 > 250 ok 
@400000006afed05a179e41cc 688 < RCPT TO:<emma@club.example> 
@400000006afed05a179eedac greylisting: 203.0.113.115 (h.vogel39@granite.test -> emma@club.example) exists (id=32791) - accepting
@400000006afed05a17b7f004 688 > 250 ok 
@400000006afed05a1c6d0404 688 < DATA 
@400000006afed05a1c79dd14 688 > 354 go ahead 
@400000006afed05a22ab2134 688 < From: <h.vogel39@granite.test> 
@400000006afed05a22abc92c 688 < To: <emma@club.example> 
@400000006afed05a22abc92c 688 < Subject: our talk of last week 
@400000006afed05a22ac7124 688 < Message-ID: <mwnevvfx.691@mail.granite.test> 
@400000006afed05a22acafa4 688 <  
@400000006afed05a22acafa4 688 < could you send the figures of October once more? 
@400000006afed05a22ad673c 688 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed05a22adc114 688 < starting delivery 1: msg 2 to local x@e+
@400000006afed05a22adc114 688 < xample.org 
@400000006afed05a22ae4db4 688 < thank you for the papers, we shall look at them next week 
@400000006afed05a22ae4db4 688 < please find the minutes of the last meeting below 
@400000006afed05a22ae4db4 688 < the delivery will be with you on Tuesday before noon 
@400000006afed05a22af0164 688 < kind regards 
@400000006afed05a22afe7dc 688 <  
@400000006afed05a22afe7dc 688 < could you send the figures of October once more? 
@400000006afed05a22b0b2fc 688 < +49 30 5550 1 +
@400000006afed05a22b0e5c4 688 < + 49 30 5550 2 
@400000006afed05a22b0e5c4 688 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed05a22b0f94c 688 < thank you for the papers, we shall look at them next week 
@400000006afed05a22b1c084 688 < please find the minutes of the last meeting below 
@400000006afed05a22b1dfc4 688 < the delivery will be with you on Tuesday before noon 
@400000006afed05a22b27434 688 < kind regards 
@400000006afed05a22b2ca24 688 <  
@400000006afed05a22b2ca24 688 < could you+
@400000006afed05a22b2f904 688 <  send the figures of October once more? 
@400000006afed05a22b2f904 688 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed05a22b3c03c 688 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed05a22b425cc 688 < -------------- 
@400000006afed05a22b46834 688 < . 
@400000006afed05a2525a6b4 688 > 250 ok 1795084368 qp 691 
@400000006afed05a27b52364 688 < QUIT 
@400000006afed05a27cad9fc 688 > 221 mx1.example.net 
@400000006afed05a27d22144 tcpserver: end 688 status 0
@400000006afed05a27d29674 tcpserver: status: 0/40
@400000006afed05a27d5af6c 688 < [EOF]
@400000006afed05a27d5af6c 688 > [EOF]
@400000006afed0a306bc6744 tcpserver: status: 1/40
@400000006afed0a306bcd0bc tcpserver: pid 1053 from 198.51.100.126
@400000006afed0a30e2c596c tcpserver: ok 1053 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::23364
@400000006afed0a317428184 1053 > 220 mx1.example.net ESMTP 
@400000006afed0a3186070bc 1053 < EHLO mail.bigmail.example 
@400000006afed0a31872eb34 1053 > 250-mx1.example.net 
@400000006afed0a318732d9c 1053 > 250-PIPELINING 
@400000006afed0a318732d9c 1053 > 250 8BITMIME 
@400000006afed0a319d79bb4 1053 < MAIL FROM:<greta33@bigmail.example> 
@400000006afed0a319e1ffdc 1053 > 250 ok 
@400000006afed0a31d39e924 1053 < RCPT TO:<f.braun@club.example> 
@400000006afed0a31d39e924 greylisting: 198.51.100.126 (greta33@bigmail.example -> f.braun@club.example) exists (id=65433) - accepting
@400000006afed0a31d6eeb74 1053 > 250 ok 
@400000006afed0a3236c88ec 1053 < DATA 
@400000006afed0a32379eab4 1053 > 354 go ahead 
@400000006afed0a3285c3cbc 1053 < From: <greta33@bigmail.example> 
@400000006afed0a3285cd8fc 1053 < To: <f.braun@club.example> 
@400000006afed0a3285dbf74 1053 < Subject: our talk of last week 
@400000006afed0a3285de684 1053 < Message-ID: <mwnexfv1.1056@mail.bigmail.example> 
@400000006afed0a3285e770c 1053 <  
@400000006afed0a3285f1b1c 1053 < could you send the figures of October once more? 
@400000006afed0a3285f55b4 1053 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed0a3285fe254 1053 < starting delivery 1: msg 2 to l+
@400000006afed0a3286072dc 1053 < ocal x@example.org 
@400000006afed0a32861556c 1053 < thank you for the papers, we shall look at them next week 
@400000006afed0a32861e9dc 1053 < please find the minutes of the last meeting below 
@400000006afed0a32862b8e4 1053 < the delivery will be with you on Tuesday before noon 
@400000006afed0a32862b8e4 1053 < kind regards 
@400000006afed0a32863031c 1053 <  
@400000006afed0a328631a8c 1053 < could you send the figures of October once more? 
@400000006afed0a32863707c 1053 < +49 30+
@400000006afed0a32863707c 1053 <  5550 1 + 49 30 5550 2 
@400000006afed0a32863707c 1053 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed0a32863801c 1053 < thank you for the papers, we shall look at them next week 
@400000006afed0a32863801c 1053 < please find the minutes of the last meeting below 
@400000006afed0a32863801c 1053 < the delivery will be with you on Tuesday before noon 
@400000006afed0a328641c5c 1053 < kind regards 
@400000006afed0a32864dfac 1053 <  
@400000006afed0a32864dfac 1053 < c+
@400000006afed0a328654154 1053 < ould you send the figures of October once more? 
@400000006afed0a328654154 1053 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed0a3286550f4 1053 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed0a328656094 1053 < thank you for the papers, we shall look at them next week 
@400000006afed0a328658f74 1053 < please find the minutes of the last meeting below 
@400000006afed0a328662bb4 1053 < the delivery wil+
@400000006afed0a328663b54 1053 < l be with you on Tuesday before noon 
@400000006afed0a32866c40c 1053 < kind regards 
@400000006afed0a3286748dc 1053 <  
@400000006afed0a328682b6c 1053 < could you send the figures of October once more? 
@400000006afed0a328682b6c 1053 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed0a32868815c 1053 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed0a328689cb4 1053 < thank you for the papers, we shall look at them next week 
@400000006afed0a32868d74c 1053 < please find +
@400000006afed0a32868df1c 1053 < the minutes of the last meeting below 
@400000006afed0a328691d9c 1053 < the delivery will be with you on Tuesday before noon 
@400000006afed0a328691d9c 1053 < kind regards 
@400000006afed0a32869c594 1053 <  
@400000006afed0a3286a3ac4 1053 < ---------------------- 
@400000006afed0a3286a3ac4 1053 < . 
@400000006afed0a32c7d80e4 1053 > 250 ok 1795084441 qp 1056 
@400000006afed0a32ccdbfdc 1053 < QUIT 
@400000006afed0a32cff7e3c 1053 > 221 mx1.example.net 
@400000006afed0a32d0736cc tcpserver: end 1053 status 0
@400000006afed0a32d0736cc tcpserver: status: 0/40
@400000006afed0a32d0aa99c 1053 < [EOF]
@400000006afed0a32d0b22b4 1053 > [EOF]
@400000006afed1573530ca70 tcpserver: status: 1/40
@400000006afed15735316a98 tcpserver: pid 1957 from 198.51.100.175
@400000006afed15736e9b188 tcpserver: ok 1957 mx1.example.net:192.0.2.25:25 host175.isp.test:198.51.100.175::41447
@400000006afed158141ae190 rblsmtpd: 198.51.100.175 pid 1957: 451 https://zen.dnsbl.example/query/ip/198.51.100.175
@400000006afed159277aa8b0 tcpserver: end 1957 status 0
@400000006afed159277aa8b0 tcpserver: status: 0/40
@400000006afed15a01e92c84 tcpserver: status: 1/40
@400000006afed15a01e96b04 tcpserver: pid 1968 from 198.51.100.198
@400000006afed15a0d712b74 tcpserver: ok 1968 mx1.example.net:192.0.2.25:25 mail.meadow.example:198.51.100.198::53847
@400000006afed15a19159f8c 1968 > 220 mx1.example.net ESMTP 
@400000006afed15a1c332b6c 1968 < EHLO mail.meadow.example 
@400000006afed15a1c49a93c 1968 > 250-mx1.example.net 
@400000006afed15a1c4a35dc 1968 > 250-PIPELINING 
@400000006afed15a1c4a35dc 1968 > 250 8BITMIME 
@400000006afed15a1e01cd04 1968 < MAIL FROM:<f.braun22@meadow.example> 
@400000006afed15a1e01e85c 1968 < RCPT TO:<f.braun@club.example> 
@400000006afed15a1e02b37c 1968 < DATA 
@400000006afed15a1e340c4c 1968 > 250 ok 
@400000006afed15a1e340c4c greylisting: 198.51.100.198 (f.braun22@meadow.example -> f.braun@club.example) exists (id=62020) - accepting
@400000006afed15a1e56da74 1968 > 250 ok 
@400000006afed15a1e90b30c 1968 > 354 go ahead 
@400000006afed15a2057329c 1968 < From: <f.braun22@meadow.example> 
@400000006afed15a2057f204 1968 < To: <f.braun@club.example> 
@400000006afed15a20580d5c 1968 < Subject: our talk of last week 
@400000006afed15a2058f3d4 1968 < Message-ID: <mwnf1czd.1971@mail.meadow.example> 
@400000006afed15a20593e0c 1968 <  
@400000006afed15a20599bcc 1968 < please find the minutes of the last meeting below 
@400000006afed15a205a47ac 1968 < the delivery will be with you on Tuesday before noon 
@400000006afed15a205a6ad4 1968 < kind r+
@400000006afed15a205ad064 1968 < egards 
@400000006afed15a205ad064 1968 <  
@400000006afed15a205ba73c 1968 < could you send the figures of October once more? 
@400000006afed15a205bb2f4 1968 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed15a205c919c 1968 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed15a205d0ab4 1968 < thank you for the papers, we shall look at them next week 
@400000006afed15a205d60a4 1968 < please find the minutes of the last meeting below 
@400000006afed15a205e1454 1968 < the d+
@400000006afed15a205e1454 1968 < elivery will be with you on Tuesday before noon 
@400000006afed15a205ea0f4 1968 < kind regards 
@400000006afed15a205ea0f4 1968 <  
@400000006afed15a205f25c4 1968 < could you send the figures of October once more? 
@400000006afed15a205fe914 1968 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed15a205fe914 1968 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed15a2060cf8c 1968 < thank you for the papers, we shall look at them next week 
@400000006afed15a2060cf8c 1968 < p+
@400000006afed15a20616fb4 1968 < lease find the minutes of the last meeting below 
@400000006afed15a206217ac 1968 < ---------------------------- 
@400000006afed15a206217ac 1968 < . 
@400000006afed15a25db5284 1968 > 250 ok 1795084624 qp 1971 
@400000006afed15a2710ec54 1968 < QUIT 
@400000006afed15a273f6e94 1968 > 221 mx1.example.net 
@400000006afed15a2747fa14 tcpserver: end 1968 status 0
@400000006afed15a27487ee4 tcpserver: status: 0/40
@400000006afed15a274ad0a4 1968 < [EOF]
@400000006afed15a274b16f4 1968 > [EOF]
@400000006afed17b0d262c3c tcpserver: status: 1/40
@400000006afed17b0d264794 tcpserver: pid 2134 from 198.51.100.247
@400000006afed17b17fc4c04 tcpserver: ok 2134 mx1.example.net:192.0.2.25:25 mail.tower.test:198.51.100.247::60418
@400000006afed17b19cc4174 tcpserver: status: 2/40
@400000006afed17b19cc4174 tcpserver: pid 2135 from 203.0.113.36
@400000006afed17b1c76e744 2134 > 220 mx1.example.net ESMTP 
@400000006afed17b1cbd1804 tcpserver: ok 2135 mx1.example.net:192.0.2.25:25 mail.bluebird.test:203.0.113.36::3178
@400000006afed17b1e4077fc 2134 < EHLO mail.tower.test 
@400000006afed17b1e4f644c 2134 > 250-mx1.example.net 
@400000006afed17b1e4fb654 2134 > 250-PIPELINING 
@400000006afed17b1e4fb654 2134 > 250 8BITMIME 
@400000006afed17b2140e2d4 2134 < MAIL FROM:<paula9@tower.test> 
@400000006afed17b215d197c 2134 > 250 ok 
@400000006afed17b23366974 2135 > 220 mx1.example.net ESMTP 
@400000006afed17b23cab64c 2135 < EHLO mail.bluebird.test 
@400000006afed17b23ee3824 2135 > 250-mx1.example.net 
@400000006afed17b23eeebd4 2135 > 250-PIPELINING 
@400000006afed17b23ef16cc 2135 > 250 8BITMIME 
@400000006afed17b247da6e4 2134 < RCPT TO:<wanda@example.net> 
@400000006afed17b247e376c greylisting: 198.51.100.247 (paula9@tower.test -> wanda@example.net) exists (id=52468) - accepting
@400000006afed17b24a5b4cc 2134 > 250 ok 
@400000006afed17b27c04ec4 2135 < MAIL FROM:<v.horn3@bluebird.test> 
@400000006afed17b27c10a44 2135 < RCPT TO:<greta@example.net> 
@400000006afed17b27c1e504 2135 < DATA 
@400000006afed17b27ebd74c 2135 > 250 ok 
@400000006afed17b27ec63ec greylisting: 203.0.113.36 (v.horn3@bluebird.test -> greta@example.net) exists (id=85469) - accepting
@400000006afed17b281facd4 2135 > 250 ok 
@400000006afed17b2841b3c4 2135 > 354 go ahead 
@400000006afed17b296e29bc tcpserver: status: 3/40
@400000006afed17b296eae8c tcpserver: pid 2136 from 198.51.100.72
@400000006afed17b2a344494 2134 < DATA 
@400000006afed17b2a47ad54 2134 > 354 go ahead 
@400000006afed17b2a600f84 2135 < From: <v.horn3@bluebird.test> 
@400000006afed17b2a607514 2135 < To: <greta@example.net> 
@400000006afed17b2a607514 2135 < Subject: our talk of last week 
@400000006afed17b2a60d6bc 2135 < Message-ID: <mwnf22ku.2138@mail.bluebird.test> 
@400000006afed17b2a6124dc 2135 <  
@400000006afed17b2a61fbb4 2135 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed17b2a628c3c 2135 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed17b2a6372b4 2135 < thank you for the papers, we shall lo+
@400000006afed17b2a63c8a4 2135 < ok at them next week 
@400000006afed17b2a63f39c 2135 < please find the minutes of the last meeting below 
@400000006afed17b2a63f39c 2135 < the delivery will be with you on Tuesday before noon 
@400000006afed17b2a645d14 2135 < kind regards 
@400000006afed17b2a645d14 2135 <  
@400000006afed17b2a64ca74 2135 < could you send the figures of October once more? 
@400000006afed17b2a652064 2135 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed17b2a65438c 2135 < starting delivery 1: msg 2 to loc+
@400000006afed17b2a65ef6c 2135 < al x@example.org 
@400000006afed17b2a66c25c 2135 < thank you for the papers, we shall look at them next week 
@400000006afed17b2a67760c 2135 < please find the minutes of the last meeting below 
@400000006afed17b2a68606c 2135 < the delivery will be with you on Tuesday before noon 
@400000006afed17b2a6942fc 2135 < kind regards 
@400000006afed17b2a6942fc 2135 <  
@400000006afed17b2a6942fc 2135 < could you send the figures of October once more? 
@400000006afed17b2a6942fc 2135 < +49 30 5+
@400000006afed17b2a694acc 2135 < 550 1 + 49 30 5550 2 
@400000006afed17b2a694acc 2135 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed17b2a6a064c 2135 < thank you for the papers, we shall look at them next week 
@400000006afed17b2a6ab22c 2135 < please find the minutes of the last meeting below 
@400000006afed17b2a6b5e0c 2135 < the delivery will be with you on Tuesday before noon 
@400000006afed17b2a6c198c 2135 < kind regards 
@400000006afed17b2a6c198c 2135 <  
@400000006afed17b2a6c198c 2135 < cou+
@400000006afed17b2a6cc954 2135 < ld you send the figures of October once more? 
@400000006afed17b2a6d138c 2135 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed17b2a6da7fc 2135 < ------------------------------------------- 
@400000006afed17b2a6e28e4 2135 < . 
@400000006afed17b2b782e74 2134 < From: <paula9@tower.test> 
@400000006afed17b2b79054c 2134 < To: <wanda@example.net> 
@400000006afed17b2b79054c 2134 < Subject: our talk of last week 
@400000006afed17b2b79054c 2134 < Message-ID: <mwnf22ku.2137@mail.tower.test> 
@400000006afed17b2b79054c 2134 <  
@400000006afed17b2b79054c 2134 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed17b2b79054c 2134 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed17b2b79d454 2134 < thank you for the papers, we shall look at t+
@400000006afed17b2b7a3214 2134 < hem next week 
@400000006afed17b2b7a3214 2134 < please find the minutes of the last meeting below 
@400000006afed17b2b7a3214 2134 < the delivery will be with you on Tuesday before noon 
@400000006afed17b2b7a3214 2134 < kind regards 
@400000006afed17b2b7a8bec 2134 <  
@400000006afed17b2b7ae1dc 2134 < could you send the figures of October once more? 
@400000006afed17b2b7b8dbc 2134 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed17b2b7c5cc4 2134 < starting delivery 1: msg 2 to local x@ex+
@400000006afed17b2b7cca24 2134 < ample.org 
@400000006afed17b2b7d56c4 2134 < thank you for the papers, we shall look at them next week 
@400000006afed17b2b7e162c 2134 < please find the minutes of the last meeting below 
@400000006afed17b2b7ed594 2134 < the delivery will be with you on Tuesday before noon 
@400000006afed17b2b7f23b4 2134 < kind regards 
@400000006afed17b2b7f23b4 2134 <  
@400000006afed17b2b7fc7c4 2134 < could you send the figures of October once more? 
@400000006afed17b2b7fdb4c 2134 < +49 30 5550 1 ++
@400000006afed17b2b7fdb4c 2134 <  49 30 5550 2 
@400000006afed17b2b80aa54 2134 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed17b2b814a7c 2134 < thank you for the papers, we shall look at them next week 
@400000006afed17b2b814a7c 2134 < -------------------- 
@400000006afed17b2b81a454 2134 < . 
@400000006afed17b303681a4 2135 > 250 ok 1795084657 qp 2138 
@400000006afed17b304ce034 2134 > 250 ok 1795084657 qp 2137 
@400000006afed17b3257812c tcpserver: ok 2136 mx1.example.net:192.0.2.25:25 mail.grocer.example:198.51.100.72::54215
@400000006afed17b355a2a3c 2134 < QUIT 
@400000006afed17b35768fc4 2134 > 221 mx1.example.net 
@400000006afed17b357f175c tcpserver: end 2134 status 0
@400000006afed17b357f26fc tcpserver: status: 2/40
@400000006afed17b3581ea04 2134 < [EOF]
@400000006afed17b3582825c 2134 > [EOF]
@400000006afed17b3646572c 2136 > 220 mx1.example.net ESMTP 
@400000006afed17b368bd43c 2136 < EHLO mail.grocer.example 
@400000006afed17b36b7ed4c 2136 > 250-mx1.example.net 
@400000006afed17b36b8b484 2136 > 250-PIPELINING 
@400000006afed17b36b9644c 2136 > 250 8BITMIME 
@400000006afed17b373c9e0c 2135 < QUIT 
@400000006afed17b3770024c 2135 > 221 mx1.example.net 
@400000006afed17b377862d4 tcpserver: end 2135 status 0
@400000006afed17b3778a924 tcpserver: status: 1/40
@400000006afed17b377b1a24 2135 < [EOF]
@400000006afed17b377b54bc 2135 > [EOF]
@400000006afed17b39744274 2136 < MAIL FROM:<greta24@grocer.example> 
@400000006afed17b39ab929c 2136 > 250 ok 
@400000006afed17c0236e6f4 2136 < RCPT TO:<r.frank@club.example> 
@400000006afed17c02378b04 greylisting: 198.51.100.72 (greta24@grocer.example -> r.frank@club.example) exists (id=38630) - accepting
@400000006afed17c025432f4 2136 > 250 ok 
@400000006afed17c02da472c 2136 < DATA 
@400000006afed17c02f39f74 2136 > 354 go ahead 
@400000006afed17c06f74594 2136 < From: <greta24@grocer.example> 
@400000006afed17c06f793b4 2136 < To: <r.frank@club.example> 
@400000006afed17c06f7e1d4 2136 < Subject: our talk of last week 
@400000006afed17c06f8cc34 2136 < Message-ID: <mwnf22ux.2139@mail.grocer.example> 
@400000006afed17c06f960a4 2136 <  
@400000006afed17c06f98f84 2136 < please find the minutes of the last meeting below 
@400000006afed17c06f9d9bc 2136 < the delivery will be with you on Tuesday before noon 
@400000006afed17c06fa23f4 2136 < kind reg+
@400000006afed17c06faacac 2136 < ards 
@400000006afed17c06faacac 2136 <  
@400000006afed17c06fb29ac 2136 < could you send the figures of October once more? 
@400000006afed17c06fb29ac 2136 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed17c06fb605c 2136 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed17c06fc046c 2136 < thank you for the papers, we shall look at them next week 
@400000006afed17c06fc528c 2136 < please find the minutes of the last meeting below 
@400000006afed17c06fc528c 2136 < the del+
@400000006afed17c06fca0ac 2136 < ivery will be with you on Tuesday before noon 
@400000006afed17c06fce6fc 2136 < kind regards 
@400000006afed17c06fd6fb4 2136 <  
@400000006afed17c06fd6fb4 2136 < could you send the figures of October once more? 
@400000006afed17c06fd6fb4 2136 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed17c06fdfc54 2136 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed17c06fecb5c 2136 < thank you for the papers, we shall look at them next week 
@400000006afed17c06ff2534 2136 < ple+
@400000006afed17c06ffe49c 2136 < ase find the minutes of the last meeting below 
@400000006afed17c07001764 2136 < ------------------ 
@400000006afed17c07001764 2136 < . 
@400000006afed17c0a402f04 2136 > 250 ok 1795084658 qp 2139 
@400000006afed17c0da04224 2136 < QUIT 
@400000006afed17c0db6b054 2136 > 221 mx1.example.net 
@400000006afed17c0dbe41d4 tcpserver: end 2136 status 0
@400000006afed17c0dbf2464 tcpserver: status: 0/40
@400000006afed17c0dc0fd0c 2136 < [EOF]
@400000006afed17c0dc16a6c 2136 > [EOF]
@400000006afed24731123f8c tcpserver: status: 1/40
@400000006afed2473112e39c tcpserver: pid 3157 from 203.0.113.57
@400000006afed2473403355c tcpserver: ok 3157 mx1.example.net:192.0.2.25:25 mail.university.example:203.0.113.57::1362
@400000006afed247374f2c0c 3157 > 220 mx1.example.net ESMTP 
@400000006afed2480167004c 3157 < EHLO mail.university.example 
@400000006afed248016e3bdc 3157 > 250-mx1.example.net 
@400000006afed248016e3bdc 3157 > 250-PIPELINING 
@400000006afed248016f0ae4 3157 > 250 8BITMIME 
@400000006afed248029f0734 3157 < MAIL FROM:<r.frank36@university.example> 
@400000006afed248029faf2c 3157 < RCPT TO:<b.lang@shop.example> 
@400000006afed248029faf2c 3157 < RCPT TO:<ute@shop.example> 
@400000006afed24802a04b6c 3157 < RCPT TO:<y.kurz@shop.example> 
@400000006afed24802a0c09c 3157 < RCPT TO:<nina@club.example> 
@400000006afed24802a0cc54 3157 < DATA 
@400000006afed24802b09f1c 3157 > 250 ok 
@400000006afed24802b09f1c greylisting: 203.0.113.57 (r.frank36@university.example -> b.lang@shop.example) exists (id=73954) - accepting
@400000006afed24802c78e34 3157 > 250 ok 
@400000006afed24802c78e34 greylisting: 203.0.113.57 (r.frank36@university.example -> ute@shop.example) exists (id=62423) - accepting
@400000006afed2480302ab04 3157 > 250 ok 
@400000006afed2480302b6bc greylisting: 203.0.113.57 (r.frank36@university.example -> y.kurz@shop.example) exists (id=61305) - accepting
@400000006afed24803149cc4 3157 > 250 ok 
@400000006afed24803156bcc greylisting: 203.0.113.57 (r.frank36@university.example -> nina@club.example) exists (id=7542) - accepting
@400000006afed248033c1254 3157 > 250 ok 
@400000006afed248037ca594 3157 > 354 go ahead 
@400000006afed24803d7cd84 3157 < From: <r.frank36@university.example> 
@400000006afed24803d898a4 3157 < To: <b.lang@shop.example> 
@400000006afed24803d915a4 3157 < Subject: our talk of last week 
@400000006afed24803d915a4 3157 < Message-ID: <mwnf6g7x.3158@mail.university.example> 
@400000006afed24803d9fc1c 3157 <  
@400000006afed24803daa02c 3157 < could you send the figures of October once more? 
@400000006afed24803daa02c 3157 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed24803daa02c 3157 < starting delivery 1: msg+
@400000006afed24803db7aec 3157 <  2 to local x@example.org 
@400000006afed24803db7aec 3157 < thank you for the papers, we shall look at them next week 
@400000006afed24803dc55ac 3157 < please find the minutes of the last meeting below 
@400000006afed24803dd24b4 3157 < the delivery will be with you on Tuesday before noon 
@400000006afed24803dd4fac 3157 < kind regards 
@400000006afed24803dd4fac 3157 <  
@400000006afed24803ddc0f4 3157 < could you send the figures of October once more?+
@400000006afed24803de805c 3157 <  
@400000006afed24803dec6ac 3157 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed24803df9d84 3157 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed24803dfbcc4 3157 < thank you for the papers, we shall look at them next week 
@400000006afed24803dfbcc4 3157 < please find the minutes of the last meeting below 
@400000006afed24803dfbcc4 3157 < the delivery will be with you on Tuesday before noon 
@400000006afed24803dfbcc4 3157 < kind regar+
@400000006afed24803e07c2c 3157 < ds 
@400000006afed24803e104e4 3157 <  
@400000006afed24803e13b94 3157 < could you send the figures of October once more? 
@400000006afed24803e16a74 3157 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed24803e24d04 3157 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed24803e2685c 3157 < thank you for the papers, we shall look at them next week 
@400000006afed24803e2aac4 3157 < please find the minutes of the last meeting below 
@400000006afed24803e2f114 3157 < the deliv+
@400000006afed24803e3cbd4 3157 < ery will be with you on Tuesday before noon 
@400000006afed24803e3f2e4 3157 < kind regards 
@400000006afed24803e41ddc 3157 <  
@400000006afed24803e50454 3157 < could you send the figures of October once more? 
@400000006afed24803e5c3bc 3157 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed24803e60df4 3157 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed24803e6f854 3157 < thank you for the papers, we shall look at them next week 
@400000006afed24803e72f04 3157 < pleas+
@400000006afed24803e72f04 3157 < e find the minutes of the last meeting below 
@400000006afed24803e72f04 3157 < the delivery will be with you on Tuesday before noon 
@400000006afed24803e78cc4 3157 < kind regards 
@400000006afed24803e81d4c 3157 <  
@400000006afed24803e81d4c 3157 < could you send the figures of October once more? 
@400000006afed24803e8e86c 3157 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed24803e96184 3157 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed24803e9ee24 3157 < thank you+
@400000006afed24803e9ee24 3157 <  for the papers, we shall look at them next week 
@400000006afed24803e9ee24 3157 < please find the minutes of the last meeting below 
@400000006afed24803e9ee24 3157 < the delivery will be with you on Tuesday before noon 
@400000006afed24803ea191c 3157 < kind regards 
@400000006afed24803eaad8c 3157 <  
@400000006afed24803eb9404 3157 < could you send the figures of October once more? 
@400000006afed24803ec14ec 3157 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed24803ec5f24 3157 < start+
@400000006afed24803ec5f24 3157 < ing delivery 1: msg 2 to local x@example.org 
@400000006afed24803ed4984 3157 < thank you for the papers, we shall look at them next week 
@400000006afed24803ed4984 3157 < please find the minutes of the last meeting below 
@400000006afed24803ed7094 3157 < the delivery will be with you on Tuesday before noon 
@400000006afed24803edb2fc 3157 < kind regards 
@400000006afed24803edce54 3157 <  
@400000006afed24803ede5c4 3157 < could you send the figures of +
@400000006afed24803ede5c4 3157 < October once more? 
@400000006afed24803ee2444 3157 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed24803ee2444 3157 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed24803ef0abc 3157 < thank you for the papers, we shall look at them next week 
@400000006afed24803efc63c 3157 < please find the minutes of the last meeting below 
@400000006afed24803f081bc 3157 < the delivery will be with you on Tuesday befo+
@400000006afed24803f0b09c 3157 < re noon 
@400000006afed24803f0db94 3157 < kind regards 
@400000006afed24803f16064 3157 <  
@400000006afed24803f16064 3157 < could you send the figures of October once more? 
@400000006afed24803f242f4 3157 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed24803f242f4 3157 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed24803f242f4 3157 < thank you for the papers, we shall look at them next week 
@400000006afed24803f2f2bc 3157 < please find the minutes of the last meeti+
@400000006afed24803f2f2bc 3157 < ng below 
@400000006afed24803f2f2bc 3157 < the delivery will be with you on Tuesday before noon 
@400000006afed24803f3507c 3157 < kind regards 
@400000006afed24803f3e104 3157 <  
@400000006afed24803f494b4 3157 < could you send the figures of October once more? 
@400000006afed24803f4db04 3157 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed24803f55bec 3157 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed24803f632c4 3157 < thank you for the papers, we shall look at th+
@400000006afed24803f69084 3157 < em next week 
@400000006afed24803f7404c 3157 < please find the minutes of the last meeting below 
@400000006afed24803f75f8c 3157 < the delivery will be with you on Tuesday before noon 
@400000006afed24803f76b44 3157 < kind regards 
@400000006afed24803f7a1f4 3157 <  
@400000006afed24803f7a1f4 3157 < could you send the figures of October once more? 
@400000006afed24803f7a1f4 3157 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed24803f7e074 3157 < starting delivery 1: msg 2 to local x@exa+
@400000006afed24803f7e074 3157 < mple.org 
@400000006afed24803f7e074 3157 < thank you for the papers, we shall look at them next week 
@400000006afed24803f8af7c 3157 < please find the minutes of the last meeting below 
@400000006afed24803f8af7c 3157 < the delivery will be with you on Tuesday before noon 
@400000006afed24803f90184 3157 < kind regards 
@400000006afed24803f94004 3157 <  
@400000006afed24803f96afc 3157 < -- 
@400000006afed24803f96afc 3157 < . 
@400000006afed24806d16a2c 3157 > 250 ok 1795084862 qp 3158 
@400000006afed2480c38fd7c 3157 < QUIT 
@400000006afed2480c7a11a4 3157 > 221 mx1.example.net 
@400000006afed2480c81976c tcpserver: end 3157 status 0
@400000006afed2480c81976c tcpserver: status: 0/40
@400000006afed2480c84b44c 3157 < [EOF]
@400000006afed2480c856fcc 3157 > [EOF]
@400000006afed26f18767574 tcpserver: status: 1/40
@400000006afed26f18770214 tcpserver: pid 3355 from 198.51.100.161
@400000006afed26f22644c64 tcpserver: ok 3355 mx1.example.net:192.0.2.25:25 host161.isp.test:198.51.100.161::60314
@400000006afed26f25c38c94 rblsmtpd: 198.51.100.161 pid 3355: 451 https://zen.dnsbl.example/query/ip/198.51.100.161
@400000006afed2721b747334 tcpserver: end 3355 status 0
@400000006afed2721b747334 tcpserver: status: 0/40
@400000006afed32a01198c2c tcpserver: status: 1/40
@400000006afed32a0119e9ec tcpserver: pid 4288 from 198.51.100.168
@400000006afed32a0acf920c tcpserver: ok 4288 mx1.example.net:192.0.2.25:25 host168.isp.test:198.51.100.168::54217
@400000006afed32a1625f1dc rblsmtpd: 198.51.100.168 pid 4288: 451 https://zen.dnsbl.example/query/ip/198.51.100.168
@400000006afed32d06a92d64 tcpserver: end 4288 status 0
@400000006afed32d06a992f4 tcpserver: status: 0/40
@400000006afed35d07b56d44 tcpserver: status: 1/40
@400000006afed35d07b60984 tcpserver: pid 4543 from 203.0.113.49
@400000006afed35d0a21299c tcpserver: ok 4543 mx1.example.net:192.0.2.25:25 mail.library.example:203.0.113.49::40512
@400000006afed35d13755c84 4543 > 220 mx1.example.net ESMTP 
@400000006afed35d1aba00bc 4543 < EHLO mail.library.example 
@400000006afed35d1ac86c24 4543 > 250-mx1.example.net 
@400000006afed35d1ac86c24 4543 > 250-PIPELINING 
@400000006afed35d1ac86c24 4543 > 250 8BITMIME 
@400000006afed35d21da3ca4 4543 < MAIL FROM:<carla10@library.example> 
@400000006afed35d21fded5c 4543 > 250 ok 
@400000006afed35d243fe264 4543 < RCPT TO:<z.jung@shop.example> 
@400000006afed35d24406b1c greylisting: 203.0.113.49 (carla10@library.example -> z.jung@shop.example) exists (id=18112) - accepting
@400000006afed35d2460dfb4 4543 > 250 ok 
@400000006afed35d2a59ca0c 4543 < DATA 
@400000006afed35d2a7acf2c 4543 > 354 go ahead 
@400000006afed35d2eab7ca4 4543 < From: <carla10@library.example> 
@400000006afed35d2eac343c 4543 < To: <z.jung@shop.example> 
@400000006afed35d2eac343c 4543 < Subject: our talk of last week 
@400000006afed35d2eacb90c 4543 < Message-ID: <mwnfcej8.4547@mail.library.example> 
@400000006afed35d2eacb90c 4543 <  
@400000006afed35d2eacd84c 4543 <  
@400000006afed35d2ead266c 4543 < could you send the figures of October once more? 
@400000006afed35d2ead4994 4543 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed35d2ead9b9c 4543 < starting delivery 1: msg 2 to +
@400000006afed35d2ead9b9c 4543 < local x@example.org 
@400000006afed35d2ead9b9c 4543 < thank you for the papers, we shall look at them next week 
@400000006afed35d2ead9b9c 4543 < please find the minutes of the last meeting below 
@400000006afed35d2eae14b4 4543 < the delivery will be with you on Tuesday before noon 
@400000006afed35d2eae14b4 4543 < kind regards 
@400000006afed35d2eae14b4 4543 <  
@400000006afed35d2eae14b4 4543 < could you send the figures of October once more? 
@400000006afed35d2eae62d4 4543 < +49 3+
@400000006afed35d2eaea154 4543 < 0 5550 1 + 49 30 5550 2 
@400000006afed35d2eaedfd4 4543 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed35d2eafc264 4543 < thank you for the papers, we shall look at them next week 
@400000006afed35d2eb04f04 4543 < please find the minutes of the last meeting below 
@400000006afed35d2eb06e44 4543 < the delivery will be with you on Tuesday before noon 
@400000006afed35d2eb07614 4543 < kind regards 
@400000006afed35d2eb0a4f4 4543 <  
@400000006afed35d2eb11254 4543 < could you send the figures of October once more? 
@400000006afed35d2eb1d1bc 4543 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed35d2eb1d1bc 4543 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed35d2eb1ed14 4543 < thank you for the papers, we shall look at them next week 
@400000006afed35d2eb2c004 4543 < please find the minutes of the last meeting below 
@400000006afed35d2eb2c7d4 4543 < the delivery wi+
@400000006afed35d2eb2c7d4 4543 < ll be with you on Tuesday before noon 
@400000006afed35d2eb2d774 4543 < kind regards 
@400000006afed35d2eb37f6c 4543 <  
@400000006afed35d2eb4043c 4543 < ------------------------------- 
@400000006afed35d2eb45e14 4543 < . 
@400000006afed35d338f4994 4543 > 250 ok 1795085139 qp 4547 
@400000006afed35d3934a934 4543 < QUIT 
@400000006afed35d394fe9c4 4543 > 221 mx1.example.net 
@400000006afed35d3956a084 tcpserver: end 4543 status 0
@400000006afed35d3956a084 tcpserver: status: 0/40
@400000006afed35d395a5d8c 4543 < [EOF]
@400000006afed35d395a5d8c 4543 > [EOF]
@400000006afed3670e38f7e4 tcpserver: status: 1/40
@400000006afed3670e3974e4 tcpserver: pid 4594 from 203.0.113.24
@400000006afed367144041ec tcpserver: ok 4594 mx1.example.net:192.0.2.25:25 mail.harbour.test:203.0.113.24::2220
@400000006afed3671a193c7c 4594 > 220 mx1.example.net ESMTP 
@400000006afed3671e84a904 4594 < EHLO mail.harbour.test 
@400000006afed3671eab016c 4594 > 250-mx1.example.net 
@400000006afed3671eab016c 4594 > 250-PIPELINING 
@400000006afed3671eab016c 4594 > 250 8BITMIME 
@400000006afed36726056fc4 4594 < MAIL FROM:<r.frank33@harbour.test> 
@400000006afed367263739dc 4594 > 250 ok 
@400000006afed36728adeae4 4594 < RCPT TO:<b.lang@shop.example> 
@400000006afed36728adeecc greylisting: 203.0.113.24 (r.frank33@harbour.test -> b.lang@shop.example) exists (id=11412) - accepting
@400000006afed36728f0ef24 4594 > 250 ok 
@400000006afed36729e93d8c 4594 < DATA 
@400000006afed3672a09025c 4594 > 354 go ahead 
@400000006afed3672d7f358c 4594 < From: <r.frank33@harbour.test> 
@400000006afed3672d7fe16c 4594 < To: <b.lang@shop.example> 
@400000006afed3672d808964 4594 < Subject: our talk of last week 
@400000006afed3672d81315c 4594 < Message-ID: <mwnfcm8d.4597@mail.harbour.test> 
@400000006afed3672d81f894 4594 <  
@400000006afed3672d821bbc 4594 < could you send the figures of October once more? 
@400000006afed3672d82db24 4594 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed3672d82df0c 4594 < starting delivery 1: msg 2 to local +
@400000006afed3672d835c0c 4594 < x@example.org 
@400000006afed3672d838ed4 4594 < thank you for the papers, we shall look at them next week 
@400000006afed3672d838ed4 4594 < please find the minutes of the last meeting below 
@400000006afed3672d83e0dc 4594 < the delivery will be with you on Tuesday before noon 
@400000006afed3672d844e3c 4594 < kind regards 
@400000006afed3672d84bf84 4594 <  
@400000006afed3672d84bf84 4594 < could you send the figures of October once more? 
@400000006afed3672d84bf84 4594 < +49 30 5550+
@400000006afed3672d855fac 4594 <  1 + 49 30 5550 2 
@400000006afed3672d855fac 4594 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed3672d85a9e4 4594 < thank you for the papers, we shall look at them next week 
@400000006afed3672d860b8c 4594 < please find the minutes of the last meeting below 
@400000006afed3672d8659ac 4594 < the delivery will be with you on Tuesday before noon 
@400000006afed3672d8659ac 4594 < kind regards 
@400000006afed3672d8728b4 4594 <  
@400000006afed3672d8728b4 4594 < could +
@400000006afed3672d874024 4594 < you send the figures of October once more? 
@400000006afed3672d874024 4594 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed3672d874024 4594 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed3672d87bd24 4594 < thank you for the papers, we shall look at them next week 
@400000006afed3672d889bcc 4594 < please find the minutes of the last meeting below 
@400000006afed3672d89862c 4594 < the delivery will be +
@400000006afed3672d89862c 4594 < with you on Tuesday before noon 
@400000006afed3672d89a184 4594 < kind regards 
@400000006afed3672d89b124 4594 <  
@400000006afed3672d89bcdc 4594 < could you send the figures of October once more? 
@400000006afed3672d89cc7c 4594 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed3672d89dc1c 4594 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed3672d8ab2f4 4594 < thank you for the papers, we shall look at them next week 
@400000006afed3672d8b4f34 4594 < please find the m+
@400000006afed3672d8b5ed4 4594 < inutes of the last meeting below 
@400000006afed3672d8b5ed4 4594 < the delivery will be with you on Tuesday before noon 
@400000006afed3672d8b81fc 4594 < kind regards 
@400000006afed3672d8b81fc 4594 <  
@400000006afed3672d8b81fc 4594 < could you send the figures of October once more? 
@400000006afed3672d8c35ac 4594 < ------ 
@400000006afed3672d8c8f84 4594 < . 
@400000006afed3673232fd84 4594 > 250 ok 1795085149 qp 4597 
@400000006afed36735c8c2bc 4594 < QUIT 
@400000006afed36735dfb9a4 4594 > 221 mx1.example.net 
@400000006afed36735e6be84 tcpserver: end 4594 status 0
@400000006afed36735e6be84 tcpserver: status: 0/40
@400000006afed36735ea3154 4594 < [EOF]
@400000006afed36735ea44dc 4594 > [EOF]
@400000006afed37b24a153b4 tcpserver: status: 1/40
@400000006afed37b24a153b4 tcpserver: pid 4696 from 203.0.113.83
@400000006afed37b268f9adc tcpserver: ok 4696 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::41056
@400000006afed37b2fe1222c 4696 > 220 mx1.example.net ESMTP 
@400000006afed37b31494d4c 4696 < EHLO mail.pebble.test 
@400000006afed37b3167e93c 4696 > 250-mx1.example.net 
@400000006afed37b3168a8a4 4696 > 250-PIPELINING 
@400000006afed37b316925a4 4696 > 250 8BITMIME 
@400000006afed37b36302b64 4696 < MAIL FROM:<sara4@pebble.test> 
@400000006afed37b365723f4 4696 > 250 ok 
@400000006afed37b379f8274 4696 < RCPT TO:<r.frank@club.example> 
@400000006afed37b37a0517c greylisting: 203.0.113.83 (sara4@pebble.test -> r.frank@club.example) exists (id=30338) - accepting
@400000006afed37b37c513a4 4696 > 250 ok 
@400000006afed37c023b24e4 4696 < DATA 
@400000006afed37c026b31ac 4696 > 354 go ahead 
@400000006afed37c075111dc 4696 < From: <sara4@pebble.test> 
@400000006afed37c0751776c 4696 < To: <r.frank@club.example> 
@400000006afed37c0751c974 4696 < Subject: our talk of last week 
@400000006afed37c07524e44 4696 < Message-ID: <mwnfd1yh.4699@mail.pebble.test> 
@400000006afed37c0752cf2c 4696 <  
@400000006afed37c0752e2b4 4696 < please find the minutes of the last meeting below 
@400000006afed37c075382dc 4696 < the delivery will be with you on Tuesday before noon 
@400000006afed37c075382dc 4696 < kind regards 
@400000006afed37c075382dc 4696 <  
@400000006afed37c07542304 4696 < could you send the figures of October once more? 
@400000006afed37c0754f9dc 4696 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed37c07556f0c 4696 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed37c07556f0c 4696 < thank you for the papers, we shall look at them next week 
@400000006afed37c07556f0c 4696 < please find the minutes of the last meeting below 
@400000006afed37c07556f0c 4696 < the delivery wi+
@400000006afed37c07563a2c 4696 < ll be with you on Tuesday before noon 
@400000006afed37c07563a2c 4696 < kind regards 
@400000006afed37c0756af5c 4696 <  
@400000006afed37c0756af5c 4696 < could you send the figures of October once more? 
@400000006afed37c0756befc 4696 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed37c0756e9f4 4696 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed37c07578e04 4696 < thank you for the papers, we shall look at them next week 
@400000006afed37c07578e04 4696 < please find+
@400000006afed37c07584d6c 4696 <  the minutes of the last meeting below 
@400000006afed37c07587864 4696 < the delivery will be with you on Tuesday before noon 
@400000006afed37c0758d23c 4696 < kind regards 
@400000006afed37c07596a94 4696 <  
@400000006afed37c0759eb7c 4696 < could you send the figures of October once more? 
@400000006afed37c075ab2b4 4696 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed37c075b1c2c 4696 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed37c075bf6ec 4696 < thank you for t+
@400000006afed37c075cc20c 4696 < he papers, we shall look at them next week 
@400000006afed37c075cc20c 4696 < please find the minutes of the last meeting below 
@400000006afed37c075d102c 4696 < the delivery will be with you on Tuesday before noon 
@400000006afed37c075de704 4696 < kind regards 
@400000006afed37c075de704 4696 <  
@400000006afed37c075e219c 4696 < ------ 
@400000006afed37c075e219c 4696 < . 
@400000006afed37c0d3ea1f4 4696 > 250 ok 1795085170 qp 4699 
@400000006afed37c10c743e4 4696 < QUIT 
@400000006afed37c10da1c1c 4696 > 221 mx1.example.net 
@400000006afed37c10e1a9b4 tcpserver: end 4696 status 0
@400000006afed37c10e1a9b4 tcpserver: status: 0/40
@400000006afed37c10e4da1c 4696 < [EOF]
@400000006afed37c10e5959c 4696 > [EOF]
@400000006afed3a60afc7e0c tcpserver: status: 1/40
@400000006afed3a60afcc074 tcpserver: pid 4908 from 203.0.113.179
@400000006afed3a60f609b7c tcpserver: ok 4908 mx1.example.net:192.0.2.25:25 mail.dune.test:203.0.113.179::50992
@400000006afed3a6148f0214 4908 > 220 mx1.example.net ESMTP 
@400000006afed3a615d6c454 4908 < EHLO mail.dune.test 
@400000006afed3a6161701a4 4908 > 250-mx1.example.net 
@400000006afed3a616176f04 4908 > 250-PIPELINING 
@400000006afed3a61617b554 4908 > 250 8BITMIME 
@400000006afed3a61a58397c 4908 < MAIL FROM:<greta4@dune.test> 
@400000006afed3a61a9aa17c 4908 > 250 ok 
@400000006afed3a620a15714 4908 < RCPT TO:<wanda@example.net> 
@400000006afed3a620a185f4 greylisting: 203.0.113.179 (greta4@dune.test -> wanda@example.net) exists (id=38452) - accepting
@400000006afed3a620b9dc6c 4908 > 250 ok 
@400000006afed3a6220bc83c 4908 < DATA 
@400000006afed3a62249560c 4908 > 354 go ahead 
@400000006afed3a625879504 4908 < From: <greta4@dune.test> 
@400000006afed3a625885c3c 4908 < To: <wanda@example.net> 
@400000006afed3a625885c3c 4908 < Subject: our talk of last week 
@400000006afed3a62588bde4 4908 < Message-ID: <mwnfdyrp.4911@mail.dune.test> 
@400000006afed3a62589757c 4908 <  
@400000006afed3a6258994bc 4908 < could you send the figures of October once more? 
@400000006afed3a6258994bc 4908 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed3a6258994bc 4908 < starting delivery 1: msg 2 to local x@example.o+
@400000006afed3a62589bbcc 4908 < rg 
@400000006afed3a6258a580c 4908 < thank you for the papers, we shall look at them next week 
@400000006afed3a6258b1774 4908 < please find the minutes of the last meeting below 
@400000006afed3a6258babe4 4908 < the delivery will be with you on Tuesday before noon 
@400000006afed3a6258babe4 4908 < kind regards 
@400000006afed3a6258c7ed4 4908 <  
@400000006afed3a6258c7ed4 4908 < could you send the figures of October once more? 
@400000006afed3a6258c7ed4 4908 < +49 30 5550 1 + 49 30 +
@400000006afed3a6258c7ed4 4908 < 5550 2 
@400000006afed3a6258c7ed4 4908 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed3a6258c7ed4 4908 < thank you for the papers, we shall look at them next week 
@400000006afed3a6258c925c 4908 < please find the minutes of the last meeting below 
@400000006afed3a6258c925c 4908 < the delivery will be with you on Tuesday before noon 
@400000006afed3a6258d172c 4908 < kind regards 
@400000006afed3a6258d3284 4908 <  
@400000006afed3a6258df5d4 4908 < could you send th+
@400000006afed3a6258e9214 4908 < e figures of October once more? 
@400000006afed3a6258f6cd4 4908 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed3a62590246c 4908 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed3a62590246c 4908 < thank you for the papers, we shall look at them next week 
@400000006afed3a625909d84 4908 < please find the minutes of the last meeting below 
@400000006afed3a62590f374 4908 < the delivery will be with you on+
@400000006afed3a625918bcc 4908 <  Tuesday before noon 
@400000006afed3a625918bcc 4908 < kind regards 
@400000006afed3a625923b94 4908 <  
@400000006afed3a625928d9c 4908 < could you send the figures of October once more? 
@400000006afed3a625928d9c 4908 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed3a62592a124 4908 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed3a625938b84 4908 < thank you for the papers, we shall look at them next week 
@400000006afed3a625941824 4908 < please find the minutes of t+
@400000006afed3a62594f2e4 4908 < he last meeting below 
@400000006afed3a625953164 4908 < the delivery will be with you on Tuesday before noon 
@400000006afed3a625953164 4908 < kind regards 
@400000006afed3a62595d574 4908 <  
@400000006afed3a62595f0cc 4908 < could you send the figures of October once more? 
@400000006afed3a62596006c 4908 < ---------------- 
@400000006afed3a6259613f4 4908 < . 
@400000006afed3a62c5e3144 4908 > 250 ok 1795085212 qp 4911 
@400000006afed3a62de1a8ac 4908 < QUIT 
@400000006afed3a62dfdeef4 4908 > 221 mx1.example.net 
@400000006afed3a62e063424 tcpserver: end 4908 status 0
@400000006afed3a62e06d064 tcpserver: status: 0/40
@400000006afed3a62e08bc94 4908 < [EOF]
@400000006afed3a62e08e78c 4908 > [EOF]
@400000006afed3bf215da234 tcpserver: status: 1/40
@400000006afed3bf215df824 tcpserver: pid 5035 from 203.0.113.198
@400000006afed3bf23ee8644 tcpserver: ok 5035 mx1.example.net:192.0.2.25:25 mail.elm.example:203.0.113.198::57504
@400000006afed3bf3059114c 5035 > 220 mx1.example.net ESMTP 
@400000006afed3bf34df31c4 5035 < EHLO mail.elm.example 
@400000006afed3bf350d331c 5035 > 250-mx1.example.net 
@400000006afed3bf350d331c 5035 > 250-PIPELINING 
@400000006afed3bf350d719c 5035 > 250 8BITMIME 
@400000006afed3bf3a25008c 5035 < MAIL FROM:<b.lang31@elm.example> 
@400000006afed3bf3a38cedc 5035 > 250 ok 
@400000006afed3bf3b88da34 5035 < RCPT TO:<ute@shop.example> 
@400000006afed3bf3b88da34 greylisting: 203.0.113.198 (b.lang31@elm.example -> ute@shop.example) exists (id=42741) - accepting
@400000006afed3c0002d8a34 5035 > 250 ok 
@400000006afed3c00297046c 5035 < DATA 
@400000006afed3c002bd9f3c 5035 > 354 go ahead 
@400000006afed3c00617036c 5035 < From: <b.lang31@elm.example> 
@400000006afed3c00617036c 5035 < To: <ute@shop.example> 
@400000006afed3c00617036c 5035 < Subject: our talk of last week 
@400000006afed3c00617a394 5035 < Message-ID: <mwnfeiem.5038@mail.elm.example> 
@400000006afed3c00617a394 5035 <  
@400000006afed3c00617f1b4 5035 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed3c00617f1b4 5035 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed3c00617f1b4 5035 < thank you for the papers, we shall look a+
@400000006afed3c006182094 5035 < t them next week 
@400000006afed3c006188a0c 5035 < please find the minutes of the last meeting below 
@400000006afed3c006197084 5035 < the delivery will be with you on Tuesday before noon 
@400000006afed3c00619ed84 5035 < kind regards 
@400000006afed3c0061ac074 5035 <  
@400000006afed3c0061ac074 5035 < could you send the figures of October once more? 
@400000006afed3c0061aef54 5035 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed3c0061b8b94 5035 < starting delivery 1: msg 2 to local x+
@400000006afed3c0061bed3c 5035 < @example.org 
@400000006afed3c0061c75f4 5035 < thank you for the papers, we shall look at them next week 
@400000006afed3c0061c7dc4 5035 < please find the minutes of the last meeting below 
@400000006afed3c0061d1dec 5035 < the delivery will be with you on Tuesday before noon 
@400000006afed3c0061d4114 5035 < kind regards 
@400000006afed3c0061d4114 5035 <  
@400000006afed3c0061d4114 5035 < could you send the figures of October once more? 
@400000006afed3c0061d7f94 5035 < +49 30 5550 +
@400000006afed3c0061dcdb4 5035 < 1 + 49 30 5550 2 
@400000006afed3c0061e7d7c 5035 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed3c0061f63f4 5035 < thank you for the papers, we shall look at them next week 
@400000006afed3c0061f63f4 5035 < please find the minutes of the last meeting below 
@400000006afed3c0061fc984 5035 < the delivery will be with you on Tuesday before noon 
@400000006afed3c00620717c 5035 < kind regards 
@400000006afed3c006207564 5035 <  
@400000006afed3c0062094a4 5035 < could y+
@400000006afed3c00620a82c 5035 < ou send the figures of October once more? 
@400000006afed3c006217b1c 5035 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed3c00621a614 5035 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed3c00621a614 5035 < thank you for the papers, we shall look at them next week 
@400000006afed3c00621b5b4 5035 < please find the minutes of the last meeting below 
@400000006afed3c00621b5b4 5035 < the delivery will be w+
@400000006afed3c0062259c4 5035 < ith you on Tuesday before noon 
@400000006afed3c00622e664 5035 < kind regards 
@400000006afed3c006237ebc 5035 <  
@400000006afed3c006237ebc 5035 < could you send the figures of October once more? 
@400000006afed3c006240f44 5035 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed3c006240f44 5035 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed3c006249414 5035 < . 
@400000006afed3c00ba5f0f4 5035 > 250 ok 1795085238 qp 5038 
@400000006afed3c010929784 5035 < QUIT 
@400000006afed3c010b0d1cc 5035 > 221 mx1.example.net 
@400000006afed3c010b87ea4 tcpserver: end 5035 status 0
@400000006afed3c010b8a5b4 tcpserver: status: 0/40
@400000006afed3c010bc4764 5035 < [EOF]
@400000006afed3c010bd1e3c 5035 > [EOF]
@400000006afed4be06888604 tcpserver: status: 1/40
@400000006afed4be0688b0fc tcpserver: pid 6308 from 198.51.100.168
@400000006afed4be1219c03c tcpserver: ok 6308 mx1.example.net:192.0.2.25:25 host168.isp.test:198.51.100.168::51279
@400000006afed4be229bfe34 rblsmtpd: 198.51.100.168 pid 6308: 451 https://zen.dnsbl.example/query/ip/198.51.100.168
@400000006afed4bf10851a64 tcpserver: end 6308 status 0
@400000006afed4bf10851a64 tcpserver: status: 0/40
@400000006afed4e5248d6624 tcpserver: status: 1/40
@400000006afed4e5248d6624 tcpserver: pid 6506 from 198.51.100.7
@400000006afed4e52a14aea4 tcpserver: ok 6506 mx1.example.net:192.0.2.25:25 mail.inkwell.test:198.51.100.7::43519
@400000006afed4e53628a984 6506 > 220 mx1.example.net ESMTP 
@400000006afed4e537b3dd64 6506 < EHLO mail.inkwell.test 
@400000006afed4e537e89194 6506 > 250-mx1.example.net 
@400000006afed4e537e8b8a4 6506 > 250-PIPELINING 
@400000006afed4e537e8b8a4 6506 > 250 8BITMIME 
@400000006afed4e6036cf5f4 6506 < MAIL FROM:<t.wolf39@inkwell.test> 
@400000006afed4e6036cf5f4 6506 < RCPT TO:<j.klein@club.example> 
@400000006afed4e6036dad8c 6506 < DATA 
@400000006afed4e6038f1c24 6506 > 250 ok 
@400000006afed4e6038f377c greylisting: 198.51.100.7 (t.wolf39@inkwell.test -> j.klein@club.example) exists (id=89069) - accepting
@400000006afed4e603b925dc 6506 > 250 ok 
@400000006afed4e603eda744 6506 > 354 go ahead 
@400000006afed4e60a6fd63c 6506 < From: <t.wolf39@inkwell.test> 
@400000006afed4e60a6fd63c 6506 < To: <j.klein@club.example> 
@400000006afed4e60a70998c 6506 < Subject: our talk of last week 
@400000006afed4e60a716c7c 6506 < Message-ID: <mwnfkt9f.6508@mail.inkwell.test> 
@400000006afed4e60a71e97c 6506 <  
@400000006afed4e60a7281d4 6506 < kind regards 
@400000006afed4e60a72a4fc 6506 <  
@400000006afed4e60a73684c 6506 < could you send the figures of October once more? 
@400000006afed4e60a73701c 6506 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed4e60a73701c 6506 < starting delivery 1:+
@400000006afed4e60a7446f4 6506 <  msg 2 to local x@example.org 
@400000006afed4e60a74fe8c 6506 < thank you for the papers, we shall look at them next week 
@400000006afed4e60a74fe8c 6506 < please find the minutes of the last meeting below 
@400000006afed4e60a757f74 6506 < the delivery will be with you on Tuesday before noon 
@400000006afed4e60a766204 6506 < kind regards 
@400000006afed4e60a76b40c 6506 <  
@400000006afed4e60a76b40c 6506 < could you send the figures of October once mo+
@400000006afed4e60a774c64 6506 < re? 
@400000006afed4e60a780fb4 6506 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed4e60a78d304 6506 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed4e60a78d304 6506 < thank you for the papers, we shall look at them next week 
@400000006afed4e60a78fa14 6506 < please find the minutes of the last meeting below 
@400000006afed4e60a799e24 6506 < the delivery will be with you on Tuesday before noon 
@400000006afed4e60a799e24 6506 < kind r+
@400000006afed4e60a799e24 6506 < egards 
@400000006afed4e60a79e85c 6506 <  
@400000006afed4e60a79e85c 6506 < could you send the figures of October once more? 
@400000006afed4e60a79e85c 6506 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed4e60a7a3a64 6506 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed4e60a7a461c 6506 < thank you for the papers, we shall look at them next week 
@400000006afed4e60a7b1524 6506 < please find the minutes of the last meeting below 
@400000006afed4e60a7b1524 6506 < the d+
@400000006afed4e60a7bc4ec 6506 < elivery will be with you on Tuesday before noon 
@400000006afed4e60a7c900c 6506 < kind regards 
@400000006afed4e60a7c900c 6506 <  
@400000006afed4e60a7d535c 6506 < could you send the figures of October once more? 
@400000006afed4e60a7d99ac 6506 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed4e60a7d99ac 6506 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed4e60a7d9d94 6506 < thank you for the papers, we shall look at them next week 
@400000006afed4e60a7d9d94 6506 < p+
@400000006afed4e60a7df384 6506 < lease find the minutes of the last meeting below 
@400000006afed4e60a7e4d5c 6506 < the delivery will be with you on Tuesday before noon 
@400000006afed4e60a7e4d5c 6506 < kind regards 
@400000006afed4e60a7e4d5c 6506 <  
@400000006afed4e60a7f1494 6506 < could you send the figures of October once more? 
@400000006afed4e60a7f3ba4 6506 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed4e60a7fb4bc 6506 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed4e60a8054e4 6506 < -----+
@400000006afed4e60a8058cc 6506 < --------------------------------------------- 
@400000006afed4e60a807bf4 6506 < . 
@400000006afed4e60bf0e08c 6506 > 250 ok 1795085532 qp 6508 
@400000006afed4e610096a54 6506 < QUIT 
@400000006afed4e61048a5d4 6506 > 221 mx1.example.net 
@400000006afed4e610505694 tcpserver: end 6506 status 0
@400000006afed4e61051259c tcpserver: status: 0/40
@400000006afed4e61053aa24 6506 < [EOF]
@400000006afed4e61053aa24 6506 > [EOF]
@400000006afed5122cf70932 tcpserver: status: 1/40
@400000006afed5122cf70d1a tcpserver: pid 6731 from 198.51.100.163
@400000006afed5130dd022fa tcpserver: ok 6731 mx1.example.net:192.0.2.25:25 :198.51.100.163::47201
@400000006afed513228e513a rblsmtpd: 198.51.100.163 pid 6731: 451 https://zen.dnsbl.example/query/ip/198.51.100.163
@400000006afed516063223c2 tcpserver: end 6731 status 0
@400000006afed516063298f2 tcpserver: status: 0/40
@400000006afed54205f4f894 tcpserver: status: 1/40
@400000006afed54205f57594 tcpserver: pid 6968 from 198.51.100.124
@400000006afed54210476d54 tcpserver: ok 6968 mx1.example.net:192.0.2.25:25 host124.isp.test:198.51.100.124::47534
@400000006afed5421a6a042c 6968 > 220 mx1.example.net ESMTP 
@400000006afed5421d4f5584 6968 < EHLO host124.isp.test 
@400000006afed5421d56b054 6968 > 250-mx1.example.net 
@400000006afed5421d576404 6968 > 250-PIPELINING 
@400000006afed5421d576404 6968 > 250 8BITMIME 
@400000006afed54222384eac 6968 < MAIL FROM:<test3@vendor.test> 
@400000006afed542224959f4 6968 > 250 ok 
@400000006afed5422410e70c 6968 < RCPT TO:<relaytest@freemail.test> 
@400000006afed542242d2584 6968 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afed542297daa7c 6968 < QUIT 
@400000006afed542298b8d2c 6968 > 221 mx1.example.net 
@400000006afed54229933dec tcpserver: end 6968 status 0
@400000006afed54229938054 tcpserver: status: 0/40
@400000006afed5422997164c 6968 < [EOF]
@400000006afed5422997c9fc 6968 > [EOF]
@400000006afed61317e49d84 tcpserver: status: 1/40
@400000006afed61317e4b8dc tcpserver: pid 8015 from 198.51.100.152
@400000006afed6131965c32c tcpserver: ok 8015 mx1.example.net:192.0.2.25:25 mail.cloudy.example:198.51.100.152::48473
@400000006afed61324275d0c 8015 > 220 mx1.example.net ESMTP 
@400000006afed613288d188c 8015 < EHLO mail.cloudy.example 
@400000006afed613289fdd3c 8015 > 250-mx1.example.net 
@400000006afed613289fdd3c 8015 > 250-PIPELINING 
@400000006afed61328a098bc 8015 > 250 8BITMIME 
@400000006afed6132d9837e4 8015 < MAIL FROM:<b.lang37@cloudy.example> 
@400000006afed6132dd57794 8015 > 250 ok 
@400000006afed61330080734 8015 < RCPT TO:<paula@example.net> 
@400000006afed61330080734 greylisting: 198.51.100.152 (b.lang37@cloudy.example -> paula@example.net) exists (id=66450) - accepting
@400000006afed613302b331c 8015 > 250 ok 
@400000006afed613328697dc 8015 < DATA 
@400000006afed6133292d894 8015 > 354 go ahead 
@400000006afed613339325dc 8015 < From: <b.lang37@cloudy.example> 
@400000006afed6133393ba4c 8015 < To: <paula@example.net> 
@400000006afed6133393ba4c 8015 < Subject: our talk of last week 
@400000006afed613339475cc 8015 < Message-ID: <mwnfra1u.8017@mail.cloudy.example> 
@400000006afed6133394950c 8015 <  
@400000006afed6133394eee4 8015 < the delivery will be with you on Tuesday before noon 
@400000006afed6133395026c 8015 < kind regards 
@400000006afed6133395026c 8015 <  
@400000006afed61333959ac4 8015 < could you send the figures of October once mo+
@400000006afed61333959ac4 8015 < re? 
@400000006afed6133395ae4c 8015 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed61333962764 8015 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed6133396fe3c 8015 < thank you for the papers, we shall look at them next week 
@400000006afed6133397d514 8015 < please find the minutes of the last meeting below 
@400000006afed61333989094 8015 < the delivery will be with you on Tuesday before noon 
@400000006afed61333989094 8015 < kind r+
@400000006afed61333989c4c 8015 < egards 
@400000006afed613339934a4 8015 <  
@400000006afed613339a0f64 8015 < could you send the figures of October once more? 
@400000006afed613339a6d24 8015 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed613339af5dc 8015 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed613339af5dc 8015 < thank you for the papers, we shall look at them next week 
@400000006afed613339ba98c 8015 < please find the minutes of the last meeting below 
@400000006afed613339c074c 8015 < the d+
@400000006afed613339caf44 8015 < elivery will be with you on Tuesday before noon 
@400000006afed613339d0534 8015 < kind regards 
@400000006afed613339d66dc 8015 <  
@400000006afed613339d95bc 8015 < could you send the figures of October once more? 
@400000006afed613339e12bc 8015 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed613339e707c 8015 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed613339e707c 8015 < thank you for the papers, we shall look at them next week 
@400000006afed613339e707c 8015 < p+
@400000006afed613339e801c 8015 < lease find the minutes of the last meeting below 
@400000006afed613339ef934 8015 < the delivery will be with you on Tuesday before noon 
@400000006afed613339ef934 8015 < kind regards 
@400000006afed613339fd7dc 8015 <  
@400000006afed613339fd7dc 8015 < could you send the figures of October once more? 
@400000006afed613339fd7dc 8015 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed61333a0c23c 8015 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed61333a15a94 8015 < thank+
@400000006afed61333a1c7f4 8015 <  you for the papers, we shall look at them next week 
@400000006afed61333a24cc4 8015 < please find the minutes of the last meeting below 
@400000006afed61333a2dd4c 8015 < the delivery will be with you on Tuesday before noon 
@400000006afed61333a35e34 8015 < kind regards 
@400000006afed61333a371bc 8015 <  
@400000006afed61333a3b80c 8015 < ---- 
@400000006afed61333a3b80c 8015 < . 
@400000006afed6133536fe54 8015 > 250 ok 1795085833 qp 8017 
@400000006afed6140059d224 8015 < QUIT 
@400000006afed614006db7e4 8015 > 221 mx1.example.net 
@400000006afed61400752a24 tcpserver: end 8015 status 0
@400000006afed61400752a24 tcpserver: status: 0/40
@400000006afed61400784aec 8015 < [EOF]
@400000006afed61400784aec 8015 > [EOF]
@400000006afed6e317df0bbc tcpserver: status: 1/40
@400000006afed6e317dfbf6c tcpserver: pid 9055 from 198.51.100.52
@400000006afed6e31bd8807c tcpserver: ok 9055 mx1.example.net:192.0.2.25:25 mail.freemail.test:198.51.100.52::22558
@400000006afed6e31d93386c 9055 > 220 mx1.example.net ESMTP 
@400000006afed6e3224333bc 9055 < EHLO mail.freemail.test 
@400000006afed6e32285d26c 9055 > 250-mx1.example.net 
@400000006afed6e322867e4c 9055 > 250-PIPELINING 
@400000006afed6e322867e4c 9055 > 250 8BITMIME 
@400000006afed6e328ef9f34 9055 < MAIL FROM:<h.vogel34@freemail.test> 
@400000006afed6e328effcf4 9055 < RCPT TO:<lena@club.example> 
@400000006afed6e328f0cbfc 9055 < DATA 
@400000006afed6e32905c32c 9055 > 250 ok 
@400000006afed6e32905c32c greylisting: 198.51.100.52 (h.vogel34@freemail.test -> lena@club.example) exists (id=38505) - accepting
@400000006afed6e3291134dc 9055 > 250 ok 
@400000006afed6e3291e40b4 9055 > 354 go ahead 
@400000006afed6e32fcede64 9055 < From: <h.vogel34@freemail.test> 
@400000006afed6e32fcf3c24 9055 < To: <lena@club.example> 
@400000006afed6e32fd00b2c 9055 < Subject: our talk of last week 
@400000006afed6e32fd0e204 9055 < Message-ID: <mwnfvqi6.9057@mail.freemail.test> 
@400000006afed6e32fd17674 9055 <  
@400000006afed6e32fd1c0ac 9055 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed6e32fd1c0ac 9055 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed6e32fd20ae4 9055 < thank you for the papers, we shall +
@400000006afed6e32fd20ae4 9055 < look at them next week 
@400000006afed6e32fd2aef4 9055 < please find the minutes of the last meeting below 
@400000006afed6e32fd31484 9055 < the delivery will be with you on Tuesday before noon 
@400000006afed6e32fd32bf4 9055 < kind regards 
@400000006afed6e32fd3e38c 9055 <  
@400000006afed6e32fd4973c 9055 < could you send the figures of October once more? 
@400000006afed6e32fd51ff4 9055 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed6e32fd5db74 9055 < starting delivery 1: msg 2 to l+
@400000006afed6e32fd5f2e4 9055 < ocal x@example.org 
@400000006afed6e32fd673cc 9055 < thank you for the papers, we shall look at them next week 
@400000006afed6e32fd67f84 9055 < please find the minutes of the last meeting below 
@400000006afed6e32fd6e12c 9055 < the delivery will be with you on Tuesday before noon 
@400000006afed6e32fd7c3bc 9055 < kind regards 
@400000006afed6e32fd85444 9055 <  
@400000006afed6e32fd89a94 9055 < could you send the figures of October once more? 
@400000006afed6e32fd913ac 9055 < +49 30+
@400000006afed6e32fd9793c 9055 <  5550 1 + 49 30 5550 2 
@400000006afed6e32fda01f4 9055 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed6e32fda9e34 9055 < thank you for the papers, we shall look at them next week 
@400000006afed6e32fdb2ad4 9055 < please find the minutes of the last meeting below 
@400000006afed6e32fdbde84 9055 < the delivery will be with you on Tuesday before noon 
@400000006afed6e32fdbf5f4 9055 < kind regards 
@400000006afed6e32fdcb174 9055 <  
@400000006afed6e32fdd6524 9055 < c+
@400000006afed6e32fde20a4 9055 < ould you send the figures of October once more? 
@400000006afed6e32fdee7dc 9055 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed6e32fdf553c 9055 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed6e32fdf553c 9055 < thank you for the papers, we shall look at them next week 
@400000006afed6e32fdf553c 9055 < please find the minutes of the last meeting below 
@400000006afed6e32fdfbeb4 9055 < the delivery wil+
@400000006afed6e32fe02444 9055 < l be with you on Tuesday before noon 
@400000006afed6e32fe0dbdc 9055 < kind regards 
@400000006afed6e32fe0dbdc 9055 <  
@400000006afed6e32fe0dbdc 9055 < could you send the figures of October once more? 
@400000006afed6e32fe1510c 9055 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed6e32fe1510c 9055 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed6e32fe1510c 9055 < ------------------------------------------------ 
@400000006afed6e32fe1510c 9055 < . 
@400000006afed6e33246b84c 9055 > 250 ok 1795086041 qp 9057 
@400000006afed6e3353b4be4 9055 < QUIT 
@400000006afed6e33549fd9c 9055 > 221 mx1.example.net 
@400000006afed6e335519ebc tcpserver: end 9055 status 0
@400000006afed6e335519ebc tcpserver: status: 0/40
@400000006afed6e33555212c 9055 < [EOF]
@400000006afed6e33555e47c 9055 > [EOF]
@400000006afed6f62a0b7b2c tcpserver: status: 1/40
@400000006afed6f62a0c0bb4 tcpserver: pid 9151 from 192.0.2.30
@400000006afed6f6320058ac tcpserver: ok 9151 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::8474
@400000006afed6f63742c05c 9151 > 220 mx1.example.net ESMTP 
@400000006afed6f63b838ebc 9151 < EHLO monitor.example.net 
@400000006afed6f7000001f4 9151 > 250-mx1.example.net 
@400000006afed6f70000639c 9151 > 250-PIPELINING 
@400000006afed6f70000d4e4 9151 > 250 8BITMIME 
@400000006afed6f703fce984 9151 < QUIT 
@400000006afed6f70438508c 9151 > 221 mx1.example.net 
@400000006afed6f70440091c tcpserver: end 9151 status 0
@400000006afed6f704406eac tcpserver: status: 0/40
@400000006afed6f70442530c 9151 < [EOF]
@400000006afed6f70442f334 9151 > [EOF]
@400000006afed75706f05054 tcpserver: status: 1/40
@400000006afed75706f05054 tcpserver: pid 9633 from 198.51.100.100
@400000006afed7571178290c tcpserver: ok 9633 mx1.example.net:192.0.2.25:25 host100.isp.test:198.51.100.100::30752
@400000006afed7571b4afdec 9633 > 220 mx1.example.net ESMTP 
@400000006afed75720983ef4 9633 < EHLO host100.isp.test 
@400000006afed75720a9f61c 9633 > 250-mx1.example.net 
@400000006afed75720aa1d2c 9633 > 250-PIPELINING 
@400000006afed75720aa3884 9633 > 250 8BITMIME 
@400000006afed76809a99454 9633 < [EOF]
@400000006afed76809a99454 9633 > [EOF]
@400000006afed76809b1877c tcpserver: end 9633 status 256
@400000006afed76809b22b8c tcpserver: status: 0/40
@400000006afed7bd0ec37022 tcpserver: status: 1/40
@400000006afed7bd0ec3ed22 tcpserver: pid 10144 from 203.0.113.83
@400000006afed7bd17796f0a tcpserver: ok 10144 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::25997
@400000006afed7bd1d190a1a 10144 > 220 mx1.example.net ESMTP 
@400000006afed7bd1e79caca 10144 < EHLO mail.pebble.test 
@400000006afed7bd1ea69b72 10144 > 250-mx1.example.net 
@400000006afed7bd1ea6aefa 10144 > 250-PIPELINING 
@400000006afed7bd1ea762aa 10144 > 250 8BITMIME 
@400000006afed7bd238a359a 10144 < MAIL FROM:<t.wolf8@pebble.test> 
@400000006afed7bd239228c2 10144 > 250 ok 
@400000006afed7bd29a05482 10144 < RCPT TO:<o.beck@shop.example> 
@400000006afed7bd29a0d56a greylisting: 203.0.113.83 (t.wolf8@pebble.test -> o.beck@shop.example) doesn't exist. - temp. rejecting
@400000006afed7bd29d2b30a 10144 > 451 temporary failure (#4.3.0) 
@400000006afed7bd2fe8ddaa 10144 < RCPT TO:<greta@example.net> 
@400000006afed7bd2fe94722 greylisting: 203.0.113.83 (t.wolf8@pebble.test -> greta@example.net) doesn't exist. - temp. rejecting
@400000006afed7bd3010998a 10144 > 451 temporary failure (#4.3.0) 
@400000006afed7bd37327382 10144 < RCPT TO:<t.wolf@shop.example> 
@400000006afed7bd37334a5a greylisting: 203.0.113.83 (t.wolf8@pebble.test -> t.wolf@shop.example) doesn't exist. - temp. rejecting
@400000006afed7bd376de25a 10144 > 451 temporary failure (#4.3.0) 
@400000006afed7bd3881fa0a 10144 < QUIT 
@400000006afed7bd38a78b3a 10144 > 221 mx1.example.net 
@400000006afed7bd38af8a1a tcpserver: end 10144 status 0
@400000006afed7bd38af8a1a tcpserver: status: 0/40
@400000006afed7bd38b2399a 10144 < [EOF]
@400000006afed7bd38b31c2a 10144 > [EOF]
@400000006afed87e2b9e8eac tcpserver: status: 1/40
@400000006afed87e2b9f713c tcpserver: pid 11111 from 198.51.100.73
@400000006afed87e33f4413c tcpserver: ok 11111 mx1.example.net:192.0.2.25:25 mail.cedar.test:198.51.100.73::21989
@400000006afed87e385c2384 11111 > 220 mx1.example.net ESMTP 
@400000006afed87f02b5429c 11111 < EHLO mail.cedar.test 
@400000006afed87f02c83dfc 11111 > 250-mx1.example.net 
@400000006afed87f02c8f1ac 11111 > 250-PIPELINING 
@400000006afed87f02c93be4 11111 > 250 8BITMIME 
@400000006afed87f07793b1c 11111 < MAIL FROM:<lena12@cedar.test> 
@400000006afed87f078c0b84 11111 > 250 ok 
@400000006afed87f0947157c tcpserver: status: 2/40
@400000006afed87f0947d8cc tcpserver: pid 11113 from 203.0.113.57
@400000006afed87f0c7a9674 11111 < RCPT TO:<d.weiss@club.example> 
@400000006afed87f0c7a9674 greylisting: 198.51.100.73 (lena12@cedar.test -> d.weiss@club.example) exists (id=45319) - accepting
@400000006afed87f0c9af784 11111 > 250 ok 
@400000006afed87f0e68cdfc 11111 < DATA 
@400000006afed87f0e8d74cc 11111 > 354 go ahead 
@400000006afed87f0f278634 tcpserver: ok 11113 mx1.example.net:192.0.2.25:25 mail.university.example:203.0.113.57::52590
@400000006afed87f1419ab04 11111 < From: <lena12@cedar.test> 
@400000006afed87f1419ab04 11111 < To: <d.weiss@club.example> 
@400000006afed87f141a6e54 11111 < Subject: our talk of last week 
@400000006afed87f141ae76c 11111 < Message-ID: <mwng4k3b.11115@mail.cedar.test> 
@400000006afed87f141ae76c 11111 <  
@400000006afed87f141ae76c 11111 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed87f141b6c3c 11111 < thank you for the papers, we shall look at them next week 
@400000006afed87f141c104c 11111 < please find+
@400000006afed87f141c104c 11111 <  the minutes of the last meeting below 
@400000006afed87f141ccfb4 11111 < the delivery will be with you on Tuesday before noon 
@400000006afed87f141ccfb4 11111 < kind regards 
@400000006afed87f141ccfb4 11111 <  
@400000006afed87f141d7f7c 11111 < could you send the figures of October once more? 
@400000006afed87f141dfc7c 11111 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed87f141e5a3c 11111 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed87f141e5a3c 11111 < thank you for t+
@400000006afed87f141ee6dc 11111 < he papers, we shall look at them next week 
@400000006afed87f141f15bc 11111 < please find the minutes of the last meeting below 
@400000006afed87f141f15bc 11111 < the delivery will be with you on Tuesday before noon 
@400000006afed87f141fd90c 11111 < kind regards 
@400000006afed87f141ff84c 11111 <  
@400000006afed87f1420754c 11111 < could you send the figures of October once more? 
@400000006afed87f14211574 11111 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed87f1421dcac 11111 < starting de+
@400000006afed87f14221b2c 11111 < livery 1: msg 2 to local x@example.org 
@400000006afed87f142222fc 11111 < thank you for the papers, we shall look at them next week 
@400000006afed87f142301a4 11111 < please find the minutes of the last meeting below 
@400000006afed87f142301a4 11111 < the delivery will be with you on Tuesday before noon 
@400000006afed87f14233084 11111 < kind regards 
@400000006afed87f14238674 11111 <  
@400000006afed87f14238a5c 11111 < could you send the figures of Octobe+
@400000006afed87f14238a5c 11111 < r once more? 
@400000006afed87f1423b93c 11111 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed87f1423b93c 11111 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed87f1423b93c 11111 < thank you for the papers, we shall look at them next week 
@400000006afed87f1423b93c 11111 < please find the minutes of the last meeting below 
@400000006afed87f1423b93c 11111 < the delivery will be with you on Tuesday before noo+
@400000006afed87f1423b93c 11111 < n 
@400000006afed87f142493fc 11111 < kind regards 
@400000006afed87f1425574c 11111 <  
@400000006afed87f1425574c 11111 < could you send the figures of October once more? 
@400000006afed87f1425bcdc 11111 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed87f1425bcdc 11111 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed87f1426802c 11111 < thank you for the papers, we shall look at them next week 
@400000006afed87f1426b6dc 11111 < please find the minutes of the last meeting bel+
@400000006afed87f1426b6dc 11111 < ow 
@400000006afed87f142708e4 11111 < the delivery will be with you on Tuesday before noon 
@400000006afed87f1427c07c 11111 < - 
@400000006afed87f1427c07c 11111 < . 
@400000006afed87f19f20d3c 11111 > 250 ok 1795086453 qp 11115 
@400000006afed87f1a899e04 11111 < QUIT 
@400000006afed87f1a97461c 11111 > 221 mx1.example.net 
@400000006afed87f1a9f8764 tcpserver: end 11111 status 0
@400000006afed87f1a9fdd54 tcpserver: status: 1/40
@400000006afed87f1aa22f14 11111 < [EOF]
@400000006afed87f1aa2bbb4 11111 > [EOF]
@400000006afed87f1be3afc4 11113 > 220 mx1.example.net ESMTP 
@400000006afed87f20a379f4 11113 < EHLO mail.university.example 
@400000006afed87f20ccfedc 11113 > 250-mx1.example.net 
@400000006afed87f20cdcde4 11113 > 250-PIPELINING 
@400000006afed87f20ce3b44 11113 > 250 8BITMIME 
@400000006afed87f26429fd4 11113 < MAIL FROM:<wanda24@university.example> 
@400000006afed87f26429fd4 11113 < RCPT TO:<ida@shop.example> 
@400000006afed87f264324a4 11113 < DATA 
@400000006afed87f265a69ac 11113 > 250 ok 
@400000006afed87f265acf3c greylisting: 203.0.113.57 (wanda24@university.example -> ida@shop.example) exists (id=6899) - accepting
@400000006afed87f2673cdac 11113 > 250 ok 
@400000006afed87f267b575c 11113 > 354 go ahead 
@400000006afed87f28fbe3d4 11113 < From: <wanda24@university.example> 
@400000006afed87f28fc0ae4 11113 < To: <ida@shop.example> 
@400000006afed87f28fcab0c 11113 < Subject: our talk of last week 
@400000006afed87f28fd2fdc 11113 < Message-ID: <mwng4kcd.11116@mail.university.example> 
@400000006afed87f28fdfafc 11113 <  
@400000006afed87f28fe06b4 11113 < could you send the figures of October once more? 
@400000006afed87f28fe5ca4 11113 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed87f28fe5ca4 11113 < starting delivery 1: msg 2 t+
@400000006afed87f28feca04 11113 < o local x@example.org 
@400000006afed87f28feca04 11113 < thank you for the papers, we shall look at them next week 
@400000006afed87f28feca04 11113 < please find the minutes of the last meeting below 
@400000006afed87f28feca04 11113 < the delivery will be with you on Tuesday before noon 
@400000006afed87f28feca04 11113 < kind regards 
@400000006afed87f28feca04 11113 <  
@400000006afed87f28ff1054 11113 < could you send the figures of October once more? 
@400000006afed87f28ff625c 11113 < +49+
@400000006afed87f28fffe9c 11113 <  30 5550 1 + 49 30 5550 2 
@400000006afed87f28fffe9c 11113 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed87f2900548c 11113 < thank you for the papers, we shall look at them next week 
@400000006afed87f2900be04 11113 < please find the minutes of the last meeting below 
@400000006afed87f2900be04 11113 < the delivery will be with you on Tuesday before noon 
@400000006afed87f2900be04 11113 < kind regards 
@400000006afed87f2900be04 11113 <  
@400000006afed87f29015a44 11113 < could you send the figures of October once more? 
@400000006afed87f29020df4 11113 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed87f29020df4 11113 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed87f29020df4 11113 < thank you for the papers, we shall look at them next week 
@400000006afed87f2902505c 11113 < please find the minutes of the last meeting below 
@400000006afed87f2902505c 11113 < the delivery +
@400000006afed87f2902505c 11113 < will be with you on Tuesday before noon 
@400000006afed87f2902505c 11113 < kind regards 
@400000006afed87f290263e4 11113 <  
@400000006afed87f29030024 11113 < could you send the figures of October once more? 
@400000006afed87f29030024 11113 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed87f29030024 11113 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed87f29030024 11113 < thank you for the papers, we shall look at them next week 
@400000006afed87f29037d24 11113 < please fi+
@400000006afed87f2903cb44 11113 < nd the minutes of the last meeting below 
@400000006afed87f29045fb4 11113 < the delivery will be with you on Tuesday before noon 
@400000006afed87f29052304 11113 < kind regards 
@400000006afed87f29053a74 11113 <  
@400000006afed87f29060d64 11113 < ---------------------------------------------- 
@400000006afed87f29068294 11113 < . 
@400000006afed87f2d3be32c 11113 > 250 ok 1795086453 qp 11116 
@400000006afed87f347ae214 11113 < QUIT 
@400000006afed87f34848abc 11113 > 221 mx1.example.net 
@400000006afed87f348b60bc tcpserver: end 11113 status 0
@400000006afed87f348be58c tcpserver: status: 0/40
@400000006afed87f348f44d4 11113 < [EOF]
@400000006afed87f348f67fc 11113 > [EOF]
@400000006afed88306ae0e6a tcpserver: status: 1/40
@400000006afed88306ae0e6a tcpserver: pid 11133 from 198.51.100.179
@400000006afed8831f283ef2 tcpserver: ok 11133 mx1.example.net:192.0.2.25:25 :198.51.100.179::54566
@400000006afed88329aca0f2 rblsmtpd: 198.51.100.179 pid 11133: 451 https://zen.dnsbl.example/query/ip/198.51.100.179
@400000006afed886198c0712 tcpserver: end 11133 status 0
@400000006afed886198c0712 tcpserver: status: 0/40
@400000006afed8e336f16824 tcpserver: status: 1/40
@400000006afed8e336f1c1fc tcpserver: pid 11617 from 198.51.100.105
@400000006afed8e426899bb4 tcpserver: ok 11617 mx1.example.net:192.0.2.25:25 :198.51.100.105::43388
@400000006afed8e4318e68b4 11617 > 220 mx1.example.net ESMTP 
@400000006afed8e438796f84 11617 < EHLO host105.isp.test 
@400000006afed8e438b15034 11617 > 250-mx1.example.net 
@400000006afed8e438b1b5c4 11617 > 250-PIPELINING 
@400000006afed8e438b1b5c4 11617 > 250 8BITMIME 
@400000006afed8e503407f24 11617 < MAIL FROM:<sara40@mail36.vendor.test> 
@400000006afed8e5036fff4c 11617 > 250 ok 
@400000006afed8e505495ee4 11617 < RCPT TO:<sales@club.example> 
@400000006afed8e50549b4d4 greylisting: 198.51.100.105 (sara40@mail36.vendor.test -> sales@club.example) doesn't exist. - temp. rejecting
@400000006afed8e5058a4bfc 11617 > 451 temporary failure (#4.3.0) 
@400000006afed8e507176ff4 11617 < QUIT 
@400000006afed8e507563e14 11617 > 221 mx1.example.net 
@400000006afed8e5075d71d4 tcpserver: end 11617 status 0
@400000006afed8e5075db054 tcpserver: status: 0/40
@400000006afed8e507605fd4 11617 < [EOF]
@400000006afed8e50760adf4 11617 > [EOF]
@400000006afed957287ab584 tcpserver: status: 1/40
@400000006afed957287b5994 tcpserver: pid 12196 from 198.51.100.161
@400000006afed9580391eae4 tcpserver: ok 12196 mx1.example.net:192.0.2.25:25 :198.51.100.161::48190
@400000006afed9581deb5aec rblsmtpd: 198.51.100.161 pid 12196: 451 https://zen.dnsbl.example/query/ip/198.51.100.161
@400000006afed9582fdd7c94 tcpserver: end 12196 status 0
@400000006afed9582fddbefc tcpserver: status: 0/40
@400000006afed9882331dd64 tcpserver: status: 1/40
@400000006afed9882331e534 tcpserver: pid 12440 from 203.0.113.202
@400000006afed988256cb61c tcpserver: ok 12440 mx1.example.net:192.0.2.25:25 mail.ferry.test:203.0.113.202::4927
@400000006afed9882c958554 12440 > 220 mx1.example.net ESMTP 
@400000006afed9882ddd62ec 12440 < EHLO mail.ferry.test 
@400000006afed9882e075534 12440 > 250-mx1.example.net 
@400000006afed9882e07ddec 12440 > 250-PIPELINING 
@400000006afed9882e084b4c 12440 > 250 8BITMIME 
@400000006afed9883245414c 12440 < MAIL FROM:<> 
@400000006afed98832834064 12440 > 250 ok 
@400000006afed988371a7fac 12440 < RCPT TO:<j.klein@club.example> 
@400000006afed988371afcac greylisting: 203.0.113.202 ( -> j.klein@club.example) exists (id=25261) - accepting
@400000006afed9883733b0e4 12440 > 250 ok 
@400000006afed9890062cb04 12440 < DATA 
@400000006afed989006b6df4 12440 > 354 go ahead 
@400000006afed989063c0fcc 12440 < From: <MAILER-DAEMON@mail.ferry.test> 
@400000006afed989063c3ac4 12440 < To: <j.klein@club.example> 
@400000006afed989063c3ac4 12440 < Subject: failure notice 
@400000006afed989063ca824 12440 < Message-ID: <mwnga94x.12443@mail.ferry.test> 
@400000006afed989063d2cf4 12440 <  
@400000006afed989063dd104 12440 < please find the minutes of the last meeting below 
@400000006afed989063e03cc 12440 < the delivery will be with you on Tuesday before noon 
@400000006afed989063e03cc 12440 < kind regard+
@400000006afed989063e03cc 12440 < s 
@400000006afed989063e0f84 12440 <  
@400000006afed989063e8c84 12440 < could you send the figures of October once more? 
@400000006afed989063e8c84 12440 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed989063ec334 12440 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed989063ec334 12440 < thank you for the papers, we shall look at them next week 
@400000006afed989063ec334 12440 < please find the minutes of the last meeting below 
@400000006afed989063f24dc 12440 < the delive+
@400000006afed98906400b54 12440 < ry will be with you on Tuesday before noon 
@400000006afed98906405d5c 12440 < kind regards 
@400000006afed98906407c9c 12440 <  
@400000006afed98906415f2c 12440 < could you send the figures of October once more? 
@400000006afed98906416ecc 12440 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed9890641e014 12440 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed9890641e014 12440 < thank you for the papers, we shall look at them next week 
@400000006afed98906423604 12440 < please+
@400000006afed98906432064 12440 <  find the minutes of the last meeting below 
@400000006afed98906433004 12440 < the delivery will be with you on Tuesday before noon 
@400000006afed9890643ff0c 12440 < kind regards 
@400000006afed98906445114 12440 <  
@400000006afed98906447ff4 12440 < could you send the figures of October once more? 
@400000006afed98906447ff4 12440 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed98906456a54 12440 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed98906456a54 12440 < thank you +
@400000006afed9890645ef24 12440 < for the papers, we shall look at them next week 
@400000006afed9890645ef24 12440 < please find the minutes of the last meeting below 
@400000006afed9890646ae8c 12440 < the delivery will be with you on Tuesday before noon 
@400000006afed98906472f74 12440 < kind regards 
@400000006afed98906472f74 12440 <  
@400000006afed989064819d4 12440 < could you send the figures of October once more? 
@400000006afed9890648546c 12440 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed98906489abc 12440 < starti+
@400000006afed98906497964 12440 < ng delivery 1: msg 2 to local x@example.org 
@400000006afed98906498cec 12440 < thank you for the papers, we shall look at them next week 
@400000006afed989064a486c 12440 < please find the minutes of the last meeting below 
@400000006afed989064a486c 12440 < the delivery will be with you on Tuesday before noon 
@400000006afed989064a486c 12440 < kind regards 
@400000006afed989064a486c 12440 <  
@400000006afed989064a486c 12440 < could you send the figures of O+
@400000006afed989064adcdc 12440 < ctober once more? 
@400000006afed989064b2714 12440 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed989064b2714 12440 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed989064b697c 12440 < -------------------------------------------------- 
@400000006afed989064babe4 12440 < . 
@400000006afed9890a2e683c 12440 > 250 ok 1795086719 qp 12443 
@400000006afed9890c23d384 12440 < QUIT 
@400000006afed9890c49f154 12440 > 221 mx1.example.net 
@400000006afed9890c517334 tcpserver: end 12440 status 0
@400000006afed9890c51f804 tcpserver: status: 0/40
@400000006afed9890c54de34 12440 < [EOF]
@400000006afed9890c55a184 12440 > [EOF]
@400000006afed9ab22c0917c tcpserver: status: 1/40
@400000006afed9ab22c0917c tcpserver: pid 12615 from 198.51.100.126
@400000006afed9ab28da2334 tcpserver: ok 12615 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::17531
@400000006afed9ab30d85754 12615 > 220 mx1.example.net ESMTP 
@400000006afed9ab35a6cf54 12615 < EHLO mail.bigmail.example 
@400000006afed9ab35cc3974 12615 > 250-mx1.example.net 
@400000006afed9ab35cc77f4 12615 > 250-PIPELINING 
@400000006afed9ab35ccfcc4 12615 > 250 8BITMIME 
@400000006afed9ab372c522c 12615 < MAIL FROM:<anna.koch4@bigmail.example> 
@400000006afed9ab3766af94 12615 > 250 ok 
@400000006afed9ab39f428a4 12615 < RCPT TO:<nina@club.example> 
@400000006afed9ab39f428a4 greylisting: 198.51.100.126 (anna.koch4@bigmail.example -> nina@club.example) exists (id=11583) - accepting
@400000006afed9ab3a0497ac 12615 > 250 ok 
@400000006afed9ab3b3b2f64 12615 < DATA 
@400000006afed9ab3b4ef5e4 12615 > 354 go ahead 
@400000006afed9ac0355d414 12615 < From: <anna.koch4@bigmail.example> 
@400000006afed9ac0356aaec 12615 < To: <nina@club.example> 
@400000006afed9ac0356aaec 12615 < Subject: our talk of last week 
@400000006afed9ac0356ba8c 12615 < Message-ID: <mwngb03k.12618@mail.bigmail.example> 
@400000006afed9ac0356ba8c 12615 <  
@400000006afed9ac03574344 12615 < thank you for the papers, we shall look at them next week 
@400000006afed9ac03580a7c 12615 < please find the minutes of the last meeting below 
@400000006afed9ac03580a7c 12615 < the delivery will be with you on Tuesday before noon 
@400000006afed9ac03580a7c 12615 < kind regards 
@400000006afed9ac0358a6bc 12615 <  
@400000006afed9ac0358a6bc 12615 < could you send the figures of October once more? 
@400000006afed9ac0358a6bc 12615 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed9ac03590094 12615 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed9ac0359d76c 12615 < thank you for the papers, we shall look at them next we+
@400000006afed9ac0359d76c 12615 < ek 
@400000006afed9ac035a8f04 12615 < please find the minutes of the last meeting below 
@400000006afed9ac035af87c 12615 < the delivery will be with you on Tuesday before noon 
@400000006afed9ac035bcf54 12615 < kind regards 
@400000006afed9ac035c486c 12615 <  
@400000006afed9ac035c486c 12615 < could you send the figures of October once more? 
@400000006afed9ac035ccd3c 12615 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed9ac035ccd3c 12615 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed9ac035d07d4 12615 < thank you for the papers, we shall look at them next week 
@400000006afed9ac035d2714 12615 < please find the minutes of the last meeting below 
@400000006afed9ac035d4e24 12615 < the delivery will be with you on Tuesday before noon 
@400000006afed9ac035d4e24 12615 < kind regards 
@400000006afed9ac035dafcc 12615 <  
@400000006afed9ac035e3884 12615 < could you send the figures of October once more? 
@400000006afed9ac035ee464 12615 < +49 30 5550 1 + 49 30 5550+
@400000006afed9ac035ee464 12615 <  2 
@400000006afed9ac035f9044 12615 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed9ac035f9044 12615 < thank you for the papers, we shall look at them next week 
@400000006afed9ac0360400c 12615 < please find the minutes of the last meeting below 
@400000006afed9ac0360b53c 12615 < the delivery will be with you on Tuesday before noon 
@400000006afed9ac0360b53c 12615 < kind regards 
@400000006afed9ac0360b53c 12615 <  
@400000006afed9ac036168ec 12615 < could you send the fi+
@400000006afed9ac036168ec 12615 < gures of October once more? 
@400000006afed9ac036168ec 12615 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed9ac036168ec 12615 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed9ac036168ec 12615 < thank you for the papers, we shall look at them next week 
@400000006afed9ac0361da34 12615 < please find the minutes of the last meeting below 
@400000006afed9ac0362a16c 12615 < the delivery will be with you on Tue+
@400000006afed9ac036339c4 12615 < sday before noon 
@400000006afed9ac03638014 12615 < kind regards 
@400000006afed9ac036404e4 12615 <  
@400000006afed9ac03645ebc 12615 < --------------------------------- 
@400000006afed9ac036506b4 12615 < . 
@400000006afed9ac06c9ffbc 12615 > 250 ok 1795086754 qp 12618 
@400000006afed9ac0d2d8324 12615 < QUIT 
@400000006afed9ac0d6158ac 12615 > 221 mx1.example.net 
@400000006afed9ac0d68caec tcpserver: end 12615 status 0
@400000006afed9ac0d68caec tcpserver: status: 0/40
@400000006afed9ac0d6b6eb4 12615 < [EOF]
@400000006afed9ac0d6b6eb4 12615 > [EOF]
@400000006afed9d121adac70 tcpserver: status: 1/40
@400000006afed9d121adac70 tcpserver: pid 12805 from 203.0.113.49
@400000006afed9d127b55c08 tcpserver: ok 12805 mx1.example.net:192.0.2.25:25 mail.library.example:203.0.113.49::34008
@400000006afed9d13214ec40 12805 > 220 mx1.example.net ESMTP 
@400000006afed9d138af42d0 12805 < EHLO mail.library.example 
@400000006afed9d138dfdc38 12805 > 250-mx1.example.net 
@400000006afed9d138dffb78 12805 > 250-PIPELINING 
@400000006afed9d138dffb78 12805 > 250 8BITMIME 
@400000006afed9d13aa41d90 12805 < MAIL FROM:<sara29@library.example> 
@400000006afed9d13ab64218 12805 > 250 ok 
@400000006afed9d2003e4568 12805 < RCPT TO:<carla@example.net> 
@400000006afed9d2003eba98 greylisting: 203.0.113.49 (sara29@library.example -> carla@example.net) doesn't exist. - temp. rejecting
@400000006afed9d200480198 12805 > 451 temporary failure (#4.3.0) 
@400000006afed9d201de0318 12805 < QUIT 
@400000006afed9d2020c0858 12805 > 221 mx1.example.net 
@400000006afed9d202145940 tcpserver: end 12805 status 0
@400000006afed9d20214ce70 tcpserver: status: 0/40
@400000006afed9d20216a718 12805 < [EOF]
@400000006afed9d20216a718 12805 > [EOF]
@400000006afedb9d2eaf1684 tcpserver: status: 1/40
@400000006afedb9d2eafb2c4 tcpserver: pid 15106 from 203.0.113.43
@400000006afedb9d34b3822c tcpserver: ok 15106 mx1.example.net:192.0.2.25:25 mail.typo.test:203.0.113.43::50035
@400000006afedb9e02465044 15106 > 220 mx1.example.net ESMTP 
@400000006afedb9e0771ccc4 15106 < EHLO mail.typo.test 
@400000006afedb9e07ab6eac 15106 > 250-mx1.example.net 
@400000006afedb9e07abdff4 15106 > 250-PIPELINING 
@400000006afedb9e07ac031c 15106 > 250 8BITMIME 
@400000006afedb9e0a3db634 15106 < MAIL FROM:<k.maier34@typo.test> 
@400000006afedb9e0a532e4c 15106 > 250 ok 
@400000006afedb9e11083cb4 15106 < RCPT TO:<lena@club.example> 
@400000006afedb9e11083cb4 greylisting: 203.0.113.43 (k.maier34@typo.test -> lena@club.example) exists (id=54440) - accepting
@400000006afedb9e1135828c 15106 > 250 ok 
@400000006afedb9e16216d9c 15106 < RCPT TO:<ida@shop.example> 
@400000006afedb9e16216d9c greylisting: 203.0.113.43 (k.maier34@typo.test -> ida@shop.example) exists (id=34389) - accepting
@400000006afedb9e164e904c 15106 > 250 ok 
@400000006afedb9e1d921f2c 15106 < RCPT TO:<d.weiss@club.example> 
@400000006afedb9e1d921f2c greylisting: 203.0.113.43 (k.maier34@typo.test -> d.weiss@club.example) exists (id=34024) - accepting
@400000006afedb9e1dc03024 15106 > 250 ok 
@400000006afedb9e2340d56c 15106 < DATA 
@400000006afedb9e237c405c 15106 > 354 go ahead 
@400000006afedb9e25c6c4cc 15106 < From: <k.maier34@typo.test> 
@400000006afedb9e25c75d24 15106 < To: <lena@club.example> 
@400000006afedb9e25c75d24 15106 < Subject: our talk of last week 
@400000006afedb9e25c75d24 15106 < Message-ID: <mwnglotw.15111@mail.typo.test> 
@400000006afedb9e25c768dc 15106 <  
@400000006afedb9e25c768dc 15106 <  
@400000006afedb9e25c768dc 15106 < could you send the figures of October once more? 
@400000006afedb9e25c77c64 15106 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedb9e25c77c64 15106 < starting delivery 1: msg 2 to local x@exa+
@400000006afedb9e25c7804c 15106 < mple.org 
@400000006afedb9e25c85724 15106 < thank you for the papers, we shall look at them next week 
@400000006afedb9e25c87664 15106 < please find the minutes of the last meeting below 
@400000006afedb9e25c8f74c 15106 < the delivery will be with you on Tuesday before noon 
@400000006afedb9e25c9550c 15106 < kind regards 
@400000006afedb9e25c9550c 15106 <  
@400000006afedb9e25c9d9dc 15106 < could you send the figures of October once more? 
@400000006afedb9e25c9e97c 15106 < +49 30 5550 1 + +
@400000006afedb9e25ca6294 15106 < 49 30 5550 2 
@400000006afedb9e25cac054 15106 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedb9e25cac054 15106 < thank you for the papers, we shall look at them next week 
@400000006afedb9e25cafed4 15106 < please find the minutes of the last meeting below 
@400000006afedb9e25cb7bd4 15106 < the delivery will be with you on Tuesday before noon 
@400000006afedb9e25cb7bd4 15106 < kind regards 
@400000006afedb9e25cba6cc 15106 <  
@400000006afedb9e25cba6cc 15106 < could you s+
@400000006afedb9e25cc142c 15106 < end the figures of October once more? 
@400000006afedb9e25cc5e64 15106 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedb9e25cd19e4 15106 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedb9e25cde8ec 15106 < thank you for the papers, we shall look at them next week 
@400000006afedb9e25cde8ec 15106 < please find the minutes of the last meeting below 
@400000006afedb9e25cde8ec 15106 < the delivery will be with +
@400000006afedb9e25cebbdc 15106 < you on Tuesday before noon 
@400000006afedb9e25cf9e6c 15106 < kind regards 
@400000006afedb9e25cf9e6c 15106 <  
@400000006afedb9e25d0698c 15106 < could you send the figures of October once more? 
@400000006afedb9e25d0698c 15106 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedb9e25d0a80c 15106 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedb9e25d0a80c 15106 < ------------------------------------------------------ 
@400000006afedb9e25d14834 15106 < . 
@400000006afedb9e2b7cd9c4 15106 > 250 ok 1795087252 qp 15111 
@400000006afedb9e2da74b44 15106 < QUIT 
@400000006afedb9e2dd43b2c 15106 > 221 mx1.example.net 
@400000006afedb9e2ddbc8c4 tcpserver: end 15106 status 0
@400000006afedb9e2ddbc8c4 tcpserver: status: 0/40
@400000006afedb9e2dde745c 15106 < [EOF]
@400000006afedb9e2dde745c 15106 > [EOF]
@400000006afedd96065e9b8c tcpserver: status: 1/40
@400000006afedd96065e9b8c tcpserver: pid 17628 from 203.0.113.140
@400000006afedd9608222934 tcpserver: status: 2/40
@400000006afedd960822448c tcpserver: pid 17629 from 198.51.100.43
@400000006afedd960d1d75c4 tcpserver: ok 17629 mx1.example.net:192.0.2.25:25 mail.lantern.test:198.51.100.43::51919
@400000006afedd96111a613c tcpserver: ok 17628 mx1.example.net:192.0.2.25:25 mail.customer.example:203.0.113.140::58165
@400000006afedd9619776e9c 17629 > 220 mx1.example.net ESMTP 
@400000006afedd961ca6d8b4 17628 > 220 mx1.example.net ESMTP 
@400000006afedd961e2049b4 17628 < EHLO mail.customer.example 
@400000006afedd961e4f356c 17628 > 250-mx1.example.net 
@400000006afedd961e4fe534 17628 > 250-PIPELINING 
@400000006afedd961e509ccc 17628 > 250 8BITMIME 
@400000006afedd961f3fdecc 17629 < EHLO mail.lantern.test 
@400000006afedd961f7cf384 17629 > 250-mx1.example.net 
@400000006afedd961f7cf384 17629 > 250-PIPELINING 
@400000006afedd961f7cf384 17629 > 250 8BITMIME 
@400000006afedd9620a49334 17628 < MAIL FROM:<ute33@customer.example> 
@400000006afedd9620c98c0c 17628 > 250 ok 
@400000006afedd9624798834 17628 < RCPT TO:<z.jung@shop.example> 
@400000006afedd9624798834 greylisting: 203.0.113.140 (ute33@customer.example -> z.jung@shop.example) exists (id=61351) - accepting
@400000006afedd9624982bf4 17628 > 250 ok 
@400000006afedd96254b5724 17629 < MAIL FROM:<sara8@lantern.test> 
@400000006afedd962580940c 17629 > 250 ok 
@400000006afedd962979b2dc 17628 < DATA 
@400000006afedd9629b56034 17628 > 354 go ahead 
@400000006afedd962bde184c 17629 < RCPT TO:<b.lang@shop.example> 
@400000006afedd962bde184c greylisting: 198.51.100.43 (sara8@lantern.test -> b.lang@shop.example) exists (id=39765) - accepting
@400000006afedd962c1996c4 17629 > 250 ok 
@400000006afedd962e0ab094 17628 < From: <ute33@customer.example> 
@400000006afedd962e0ab094 17628 < To: <z.jung@shop.example> 
@400000006afedd962e0ab094 17628 < Subject: our talk of last week 
@400000006afedd962e0b1df4 17628 < Message-ID: <mwngwhuj.17632@mail.customer.example> 
@400000006afedd962e0b1df4 17628 <  
@400000006afedd962e0ba2c4 17628 < kind regards 
@400000006afedd962e0bf4cc 17628 <  
@400000006afedd962e0cd374 17628 < could you send the figures of October once more? 
@400000006afedd962e0cd374 17628 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedd962e0d7f54 17628 < starting delive+
@400000006afedd962e0d7f54 17628 < ry 1: msg 2 to local x@example.org 
@400000006afedd962e0db21c 17628 < thank you for the papers, we shall look at them next week 
@400000006afedd962e0e61e4 17628 < please find the minutes of the last meeting below 
@400000006afedd962e0e7d3c 17628 < the delivery will be with you on Tuesday before noon 
@400000006afedd962e0e7d3c 17628 < kind regards 
@400000006afedd962e0e94ac 17628 <  
@400000006afedd962e0ebbbc 17628 < could you send the figures of October on+
@400000006afedd962e0f05f4 17628 < ce more? 
@400000006afedd962e0fc55c 17628 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedd962e102aec 17628 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedd962e10d6cc 17628 < thank you for the papers, we shall look at them next week 
@400000006afedd962e10d6cc 17628 < please find the minutes of the last meeting below 
@400000006afedd962e11ada4 17628 < the delivery will be with you on Tuesday before noon 
@400000006afedd962e11ffac 17628 < k+
@400000006afedd962e11ffac 17628 < ind regards 
@400000006afedd962e124dcc 17628 <  
@400000006afedd962e125d6c 17628 < could you send the figures of October once more? 
@400000006afedd962e12b35c 17628 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedd962e13382c 17628 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedd962e13d46c 17628 < thank you for the papers, we shall look at them next week 
@400000006afedd962e13d46c 17628 < please find the minutes of the last meeting below 
@400000006afedd962e13d46c 17628 < the delivery will be with you on Tuesday before noon 
@400000006afedd962e13e40c 17628 < kind regards 
@400000006afedd962e14ab44 17628 <  
@400000006afedd962e14ab44 17628 < could you send the figures of October once more? 
@400000006afedd962e154b6c 17628 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedd962e1631e4 17628 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedd962e17185c 17628 < thank you for the papers, we shall look at them next we+
@400000006afedd962e1752f4 17628 < ek 
@400000006afedd962e179174 17628 < please find the minutes of the last meeting below 
@400000006afedd962e17a114 17628 < the delivery will be with you on Tuesday before noon 
@400000006afedd962e17a114 17628 < kind regards 
@400000006afedd962e186c34 17628 <  
@400000006afedd962e18878c 17628 < could you send the figures of October once more? 
@400000006afedd962e18878c 17628 < -------- 
@400000006afedd962e190874 17628 < . 
@400000006afedd962e3f60dc 17629 < DATA 
@400000006afedd962e6e296c 17629 > 354 go ahead 
@400000006afedd9632c6b204 17629 < From: <sara8@lantern.test> 
@400000006afedd9632c6b204 17629 < To: <b.lang@shop.example> 
@400000006afedd9632c74674 17629 < Subject: our talk of last week 
@400000006afedd9632c765b4 17629 < Message-ID: <mwngwhur.17633@mail.lantern.test> 
@400000006afedd9632c78cc4 17629 <  
@400000006afedd9632c7a81c 17629 < kind regards 
@400000006afedd9632c87724 17629 <  
@400000006afedd9632c87724 17629 < could you send the figures of October once more? 
@400000006afedd9632c8ec54 17629 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedd9632c8ec54 17629 < starting delivery 1: ms+
@400000006afedd9632c8ec54 17629 < g 2 to local x@example.org 
@400000006afedd9632c99c1c 17629 < thank you for the papers, we shall look at them next week 
@400000006afedd9632c9f20c 17629 < please find the minutes of the last meeting below 
@400000006afedd9632ca402c 17629 < the delivery will be with you on Tuesday before noon 
@400000006afedd9632ca53b4 17629 < kind regards 
@400000006afedd9632cae054 17629 <  
@400000006afedd9632cae054 17629 < could you send the figures of October once more?+
@400000006afedd9632cb45e4 17629 <  
@400000006afedd9632cb49cc 17629 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedd9632cb49cc 17629 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedd9632cb901c 17629 < thank you for the papers, we shall look at them next week 
@400000006afedd9632cc4f84 17629 < please find the minutes of the last meeting below 
@400000006afedd9632cd265c 17629 < the delivery will be with you on Tuesday before noon 
@400000006afedd9632cd265c 17629 < kind rega+
@400000006afedd9632cd265c 17629 < rds 
@400000006afedd9632cd459c 17629 <  
@400000006afedd9632cdd23c 17629 < could you send the figures of October once more? 
@400000006afedd9632ce7a34 17629 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedd9632cf1674 17629 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedd9632cfc254 17629 < thank you for the papers, we shall look at them next week 
@400000006afedd9632d027e4 17629 < please find the minutes of the last meeting below 
@400000006afedd9632d02fb4 17629 < the deli+
@400000006afedd9632d1162c 17629 < very will be with you on Tuesday before noon 
@400000006afedd9632d13d3c 17629 < kind regards 
@400000006afedd9632d177d4 17629 <  
@400000006afedd9632d177d4 17629 < could you send the figures of October once more? 
@400000006afedd9632d177d4 17629 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedd9632d217fc 17629 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedd9632d26234 17629 < thank you for the papers, we shall look at them next week 
@400000006afedd9632d3219c 17629 < plea+
@400000006afedd9632d3584c 17629 < se find the minutes of the last meeting below 
@400000006afedd9632d3f0a4 17629 < ------------------------ 
@400000006afedd9632d3f0a4 17629 < . 
@400000006afedd96356695ec 17628 > 250 ok 1795087756 qp 17632 
@400000006afedd9635af6a74 17629 > 250 ok 1795087756 qp 17633 
@400000006afedd963683eccc 17628 < QUIT 
@400000006afedd9636ab23dc 17628 > 221 mx1.example.net 
@400000006afedd9636b30764 tcpserver: end 17628 status 0
@400000006afedd9636b30764 tcpserver: status: 1/40
@400000006afedd9636b69d5c 17628 < [EOF]
@400000006afedd9636b76c64 17628 > [EOF]
@400000006afedd963a772bb4 17629 < QUIT 
@400000006afedd963a8400dc 17629 > 221 mx1.example.net 
@400000006afedd963a8b53dc tcpserver: end 17629 status 0
@400000006afedd963a8c0b74 tcpserver: status: 0/40
@400000006afedd963a8e611c 17629 < [EOF]
@400000006afedd963a8e611c 17629 > [EOF]
@400000006afedda0299b0a04 tcpserver: status: 1/40
@400000006afedda0299b3114 tcpserver: pid 17681 from 198.51.100.126
@400000006afedda031dbbd94 tcpserver: ok 17681 mx1.example.net:192.0.2.25:25 mail.station.test:198.51.100.126::37683
@400000006afedda1003adc5c 17681 > 220 mx1.example.net ESMTP 
@400000006afedda105a80944 17681 < EHLO mail.station.test 
@400000006afedda105b53844 17681 > 250-mx1.example.net 
@400000006afedda105b5a1bc 17681 > 250-PIPELINING 
@400000006afedda105b5a1bc 17681 > 250 8BITMIME 
@400000006afedda10c65aee4 17681 < MAIL FROM:<carla23@station.test> 
@400000006afedda10c7041ec 17681 > 250 ok 
@400000006afedda110dcbbfc 17681 < RCPT TO:<o.beck@shop.example> 
@400000006afedda110dcbbfc greylisting: 198.51.100.126 (carla23@station.test -> o.beck@shop.example) exists (id=61557) - accepting
@400000006afedda110f93124 17681 > 250 ok 
@400000006afedda11611d954 17681 < DATA 
@400000006afedda1161c5cbc 17681 > 354 go ahead 
@400000006afedda11a2db6ac 17681 < From: <carla23@station.test> 
@400000006afedda11a2db6ac 17681 < To: <o.beck@shop.example> 
@400000006afedda11a2db6ac 17681 < Subject: our talk of last week 
@400000006afedda11a2db6ac 17681 < Message-ID: <mwngwq0t.17685@mail.station.test> 
@400000006afedda11a2e52ec 17681 <  
@400000006afedda11a2e52ec 17681 < could you send the figures of October once more? 
@400000006afedda11a2e52ec 17681 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedda11a2e722c 17681 < starting delivery 1: msg 2 to local x+
@400000006afedda11a2f1e0c 17681 < @example.org 
@400000006afedda11a2f29c4 17681 < thank you for the papers, we shall look at them next week 
@400000006afedda11a2f29c4 17681 < please find the minutes of the last meeting below 
@400000006afedda11a2f8f54 17681 < the delivery will be with you on Tuesday before noon 
@400000006afedda11a304ad4 17681 < kind regards 
@400000006afedda11a30db5c 17681 <  
@400000006afedda11a316fcc 17681 < could you send the figures of October once more? 
@400000006afedda11a322764 17681 < +49 30 5550 +
@400000006afedda11a32f66c 17681 < 1 + 49 30 5550 2 
@400000006afedda11a337f24 17681 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedda11a337f24 17681 < thank you for the papers, we shall look at them next week 
@400000006afedda11a337f24 17681 < please find the minutes of the last meeting below 
@400000006afedda11a338ec4 17681 < the delivery will be with you on Tuesday before noon 
@400000006afedda11a338ec4 17681 < ------ 
@400000006afedda11a338ec4 17681 < . 
@400000006afedda11d20fa54 17681 > 250 ok 1795087767 qp 17685 
@400000006afedda12428a144 17681 < QUIT 
@400000006afedda1243850e4 17681 > 221 mx1.example.net 
@400000006afedda1244024cc tcpserver: end 17681 status 0
@400000006afedda12440634c tcpserver: status: 0/40
@400000006afedda124426ebc 17681 < [EOF]
@400000006afedda1244295cc 17681 > [EOF]
@400000006afeddfe2a71b324 tcpserver: status: 1/40
@400000006afeddfe2a71e204 tcpserver: pid 18151 from 192.0.2.30
@400000006afeddfe2c8d24cc tcpserver: ok 18151 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::50784
@400000006afeddfe378510ec 18151 > 220 mx1.example.net ESMTP 
@400000006afeddfe3b904c74 18151 < EHLO monitor.example.net 
@400000006afeddff0000e09c 18151 > 250-mx1.example.net 
@400000006afeddff0000e09c 18151 > 250-PIPELINING 
@400000006afeddff0000e09c 18151 > 250 8BITMIME 
@400000006afeddff03702a44 18151 < QUIT 
@400000006afeddff03b31ee4 18151 > 221 mx1.example.net 
@400000006afeddff03ba1bf4 tcpserver: end 18151 status 0
@400000006afeddff03bac004 tcpserver: status: 0/40
@400000006afeddff03bd2934 18151 < [EOF]
@400000006afeddff03be0fac 18151 > [EOF]
@400000006afede8c11ddc4c4 tcpserver: status: 1/40
@400000006afede8c11ddf78c tcpserver: pid 18859 from 198.51.100.198
@400000006afede8c16c96d6c tcpserver: ok 18859 mx1.example.net:192.0.2.25:25 mail.vineyard.example:198.51.100.198::60274
@400000006afede8c1c009e04 18859 > 220 mx1.example.net ESMTP 
@400000006afede8c23136884 18859 < EHLO mail.vineyard.example 
@400000006afede8c23478844 18859 > 250-mx1.example.net 
@400000006afede8c23478844 18859 > 250-PIPELINING 
@400000006afede8c23482c54 18859 > 250 8BITMIME 
@400000006afede8c23b3a024 18859 < MAIL FROM:<m.roth15@vineyard.example> 
@400000006afede8c23cb140c 18859 > 250 ok 
@400000006afede8c28a0332c 18859 < RCPT TO:<d.weiss@club.example> 
@400000006afede8c28a0e6dc greylisting: 198.51.100.198 (m.roth15@vineyard.example -> d.weiss@club.example) exists (id=50292) - accepting
@400000006afede8c28c9660c 18859 > 250 ok 
@400000006afede8c2b369d4c 18859 < DATA 
@400000006afede8c2b64064c 18859 > 354 go ahead 
@400000006afede8c2f678944 18859 < From: <m.roth15@vineyard.example> 
@400000006afede8c2f67cbac 18859 < To: <d.weiss@club.example> 
@400000006afede8c2f6873a4 18859 < Subject: our talk of last week 
@400000006afede8c2f68aa54 18859 < Message-ID: <mwnh1rmu.18862@mail.vineyard.example> 
@400000006afede8c2f6965d4 18859 <  
@400000006afede8c2f697574 18859 < +49 30 5550 1 + 49 30 5550 2 
@400000006afede8c2f6a05fc 18859 < starting delivery 1: msg 2 to local x@example.org 
@400000006afede8c2f6ab1dc 18859 < thank you for the papers, +
@400000006afede8c2f6ae4a4 18859 < we shall look at them next week 
@400000006afede8c2f6b4e1c 18859 < please find the minutes of the last meeting below 
@400000006afede8c2f6b4e1c 18859 < the delivery will be with you on Tuesday before noon 
@400000006afede8c2f6bfde4 18859 < kind regards 
@400000006afede8c2f6bfde4 18859 <  
@400000006afede8c2f6bfde4 18859 < could you send the figures of October once more? 
@400000006afede8c2f6c099c 18859 < +49 30 5550 1 + 49 30 5550 2 
@400000006afede8c2f6c0d84 18859 < starting delivery 1: m+
@400000006afede8c2f6c0d84 18859 < sg 2 to local x@example.org 
@400000006afede8c2f6cec2c 18859 < thank you for the papers, we shall look at them next week 
@400000006afede8c2f6d327c 18859 < please find the minutes of the last meeting below 
@400000006afede8c2f6e150c 18859 < the delivery will be with you on Tuesday before noon 
@400000006afede8c2f6ed474 18859 < kind regards 
@400000006afede8c2f6f6ccc 18859 <  
@400000006afede8c2f6f97c4 18859 < could you send the figures of October once more+
@400000006afede8c2f6fb31c 18859 < ? 
@400000006afede8c2f7091c4 18859 < +49 30 5550 1 + 49 30 5550 2 
@400000006afede8c2f71224c 18859 < starting delivery 1: msg 2 to local x@example.org 
@400000006afede8c2f71418c 18859 < ------------ 
@400000006afede8c2f71e59c 18859 < . 
@400000006afede8c331d2abc 18859 > 250 ok 1795088002 qp 18862 
@400000006afede8c387d9dd4 18859 < QUIT 
@400000006afede8c388c4ba4 18859 > 221 mx1.example.net 
@400000006afede8c38931204 tcpserver: end 18859 status 0
@400000006afede8c389315ec tcpserver: status: 0/40
@400000006afede8c389684d4 18859 < [EOF]
@400000006afede8c389684d4 18859 > [EOF]
@400000006afedea60e0535e4 tcpserver: status: 1/40
@400000006afedea60e0535e4 tcpserver: pid 18989 from 198.51.100.148
@400000006afedea612e2d8b4 tcpserver: ok 18989 mx1.example.net:192.0.2.25:25 mail.birch.example:198.51.100.148::53085
@400000006afedea618ee1e44 18989 > 220 mx1.example.net ESMTP 
@400000006afedea61b49aa14 18989 < EHLO mail.birch.example 
@400000006afedea61b7457dc 18989 > 250-mx1.example.net 
@400000006afedea61b751b2c 18989 > 250-PIPELINING 
@400000006afedea61b751b2c 18989 > 250 8BITMIME 
@400000006afedea61bf0560c 18989 < MAIL FROM:<h.vogel35@birch.example> 
@400000006afedea61bf0560c 18989 < RCPT TO:<b.lang@shop.example> 
@400000006afedea61bf061c4 18989 < DATA 
@400000006afedea61c13cc2c 18989 > 250 ok 
@400000006afedea61c14b2a4 greylisting: 198.51.100.148 (h.vogel35@birch.example -> b.lang@shop.example) exists (id=32300) - accepting
@400000006afedea61c470d44 18989 > 250 ok 
@400000006afedea61c80ca84 18989 > 354 go ahead 
@400000006afedea623b3464c 18989 < From: <h.vogel35@birch.example> 
@400000006afedea623b3fde4 18989 < To: <b.lang@shop.example> 
@400000006afedea623b3fde4 18989 < Subject: our talk of last week 
@400000006afedea623b4a9c4 18989 < Message-ID: <mwnh2bio.18991@mail.birch.example> 
@400000006afedea623b53664 18989 <  
@400000006afedea623b53664 18989 < thank you for the papers, we shall look at them next week 
@400000006afedea623b53664 18989 < please find the minutes of the last meeting below 
@400000006afedea623b5c304 18989 < the+
@400000006afedea623b62c7c 18989 <  delivery will be with you on Tuesday before noon 
@400000006afedea623b6efcc 18989 < kind regards 
@400000006afedea623b7749c 18989 <  
@400000006afedea623b797c4 18989 < could you send the figures of October once more? 
@400000006afedea623b7ab4c 18989 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedea623b8284c 18989 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedea623b8766c 18989 < thank you for the papers, we shall look at them next week+
@400000006afedea623b8766c 18989 <  
@400000006afedea623b8d044 18989 < please find the minutes of the last meeting below 
@400000006afedea623b9ab04 18989 < the delivery will be with you on Tuesday before noon 
@400000006afedea623b9ab04 18989 < kind regards 
@400000006afedea623ba08c4 18989 <  
@400000006afedea623ba08c4 18989 < could you send the figures of October once more? 
@400000006afedea623ba52fc 18989 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedea623ba52fc 18989 < ---------- 
@400000006afedea623bab4a4 18989 < . 
@400000006afedea6258cec34 18989 > 250 ok 1795088028 qp 18991 
@400000006afedea626bcb5bc 18989 < QUIT 
@400000006afedea626e3f884 18989 > 221 mx1.example.net 
@400000006afedea626eb3be4 tcpserver: end 18989 status 0
@400000006afedea626eb3be4 tcpserver: status: 0/40
@400000006afedea626eee564 18989 < [EOF]
@400000006afedea626ef952c 18989 > [EOF]
@400000006afedec322bd41d4 tcpserver: status: 1/40
@400000006afedec322bd41d4 tcpserver: pid 19135 from 203.0.113.83
@400000006afedec32a5c2b6c tcpserver: ok 19135 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::46931
@400000006afedec334f6f3cc 19135 > 220 mx1.example.net ESMTP 
@400000006afedec339417e5c 19135 < EHLO mail.pebble.test 
@400000006afedec3396f29c4 19135 > 250-mx1.example.net 
@400000006afedec3396f7bcc 19135 > 250-PIPELINING 
@400000006afedec3396fc21c 19135 > 250 8BITMIME 
@400000006afedec404ea56c4 19135 < MAIL FROM:<t.wolf8@pebble.test> 
@400000006afedec404f77624 19135 > 250 ok 
@400000006afedec40a7b019c 19135 < RCPT TO:<o.beck@shop.example> 
@400000006afedec40a7bd48c greylisting: 203.0.113.83 (t.wolf8@pebble.test -> o.beck@shop.example) exists (id=27962) - accepting
@400000006afedec40ab22e9c 19135 > 250 ok 
@400000006afedec40e7cbb8c 19135 < RCPT TO:<greta@example.net> 
@400000006afedec40e7d405c greylisting: 203.0.113.83 (t.wolf8@pebble.test -> greta@example.net) exists (id=89277) - accepting
@400000006afedec40eb1d164 19135 > 250 ok 
@400000006afedec414c53514 19135 < RCPT TO:<t.wolf@shop.example> 
@400000006afedec414c5cd6c greylisting: 203.0.113.83 (t.wolf8@pebble.test -> t.wolf@shop.example) exists (id=22221) - accepting
@400000006afedec414d3525c 19135 > 250 ok 
@400000006afedec4181c2074 19135 < DATA 
@400000006afedec41824fdfc 19135 > 354 go ahead 
@400000006afedec41e627eec 19135 < From: <t.wolf8@pebble.test> 
@400000006afedec41e627eec 19135 < To: <o.beck@shop.example> 
@400000006afedec41e6286bc 19135 < Subject: our talk of last week 
@400000006afedec41e634df4 19135 < Message-ID: <mwnh2ylx.19140@mail.pebble.test> 
@400000006afedec41e63905c 19135 <  
@400000006afedec41e641cfc 19135 < could you send the figures of October once more? 
@400000006afedec41e64922c 19135 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedec41e649614 19135 < starting delivery 1: msg 2 to local x@e+
@400000006afedec41e64a5b4 19135 < xample.org 
@400000006afedec41e6541f4 19135 < thank you for the papers, we shall look at them next week 
@400000006afedec41e6578a4 19135 < please find the minutes of the last meeting below 
@400000006afedec41e6578a4 19135 < the delivery will be with you on Tuesday before noon 
@400000006afedec41e665b34 19135 < kind regards 
@400000006afedec41e66e3ec 19135 <  
@400000006afedec41e66fb5c 19135 < could you send the figures of October once more? 
@400000006afedec41e66fb5c 19135 < +49 30 5550 1 +
@400000006afedec41e674594 19135 < + 49 30 5550 2 
@400000006afedec41e6804fc 19135 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedec41e681c6c 19135 < thank you for the papers, we shall look at them next week 
@400000006afedec41e681c6c 19135 < please find the minutes of the last meeting below 
@400000006afedec41e688db4 19135 < the delivery will be with you on Tuesday before noon 
@400000006afedec41e68c464 19135 < kind regards 
@400000006afedec41e698b9c 19135 <  
@400000006afedec41e6a2bc4 19135 < could you+
@400000006afedec41e6a7dcc 19135 <  send the figures of October once more? 
@400000006afedec41e6acfd4 19135 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedec41e6acfd4 19135 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedec41e6acfd4 19135 < thank you for the papers, we shall look at them next week 
@400000006afedec41e6b394c 19135 < please find the minutes of the last meeting below 
@400000006afedec41e6b394c 19135 < the delivery will be wit+
@400000006afedec41e6b50bc 19135 < h you on Tuesday before noon 
@400000006afedec41e6b50bc 19135 < kind regards 
@400000006afedec41e6b50bc 19135 <  
@400000006afedec41e6b77cc 19135 < could you send the figures of October once more? 
@400000006afedec41e6c1fc4 19135 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedec41e6cc7bc 19135 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedec41e6cc7bc 19135 < thank you for the papers, we shall look at them next week 
@400000006afedec41e6d2d4c 19135 < please find the minu+
@400000006afedec41e6d92dc 19135 < tes of the last meeting below 
@400000006afedec41e6d92dc 19135 < the delivery will be with you on Tuesday before noon 
@400000006afedec41e6d92dc 19135 < kind regards 
@400000006afedec41e6db9ec 19135 <  
@400000006afedec41e6de8cc 19135 < could you send the figures of October once more? 
@400000006afedec41e6e4e5c 19135 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedec41e6ea064 19135 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedec41e6edee4 19135 < thank you for the papers+
@400000006afedec41e6edee4 19135 < , we shall look at them next week 
@400000006afedec41e6edee4 19135 < please find the minutes of the last meeting below 
@400000006afedec41e6edee4 19135 < the delivery will be with you on Tuesday before noon 
@400000006afedec41e6edee4 19135 < kind regards 
@400000006afedec41e6edee4 19135 <  
@400000006afedec41e6f291c 19135 < could you send the figures of October once more? 
@400000006afedec41e6f9294 19135 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedec41e700bac 19135 < starting delivery 1:+
@400000006afedec41e70425c 19135 <  msg 2 to local x@example.org 
@400000006afedec41e70425c 19135 < thank you for the papers, we shall look at them next week 
@400000006afedec41e712cbc 19135 < please find the minutes of the last meeting below 
@400000006afedec41e712cbc 19135 < the delivery will be with you on Tuesday before noon 
@400000006afedec41e712cbc 19135 < kind regards 
@400000006afedec41e712cbc 19135 <  
@400000006afedec41e720b64 19135 < could you send the figures of October once mo+
@400000006afedec41e726d0c 19135 < re? 
@400000006afedec41e72de54 19135 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedec41e72de54 19135 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedec41e72fd94 19135 < thank you for the papers, we shall look at them next week 
@400000006afedec41e735384 19135 < please find the minutes of the last meeting below 
@400000006afedec41e735384 19135 < the delivery will be with you on Tuesday before noon 
@400000006afedec41e7372c4 19135 < kind r+
@400000006afedec41e7372c4 19135 < egards 
@400000006afedec41e73e7f4 19135 <  
@400000006afedec41e745d24 19135 < could you send the figures of October once more? 
@400000006afedec41e74f194 19135 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedec41e754b6c 19135 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedec41e754b6c 19135 < thank you for the papers, we shall look at them next week 
@400000006afedec41e754b6c 19135 < please find the minutes of the last meeting below 
@400000006afedec41e754b6c 19135 < the d+
@400000006afedec41e754b6c 19135 < elivery will be with you on Tuesday before noon 
@400000006afedec41e75ff1c 19135 < kind regards 
@400000006afedec41e75ff1c 19135 <  
@400000006afedec41e766c7c 19135 < could you send the figures of October once more? 
@400000006afedec41e76aafc 19135 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedec41e779174 19135 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedec41e781a2c 19135 < thank you for the papers, we shall look at them next week 
@400000006afedec41e78e54c 19135 < p+
@400000006afedec41e7979bc 19135 < lease find the minutes of the last meeting below 
@400000006afedec41e7979bc 19135 < the delivery will be with you on Tuesday before noon 
@400000006afedec41e7998fc 19135 < kind regards 
@400000006afedec41e7a6034 19135 <  
@400000006afedec41e7b0444 19135 < could you send the figures of October once more? 
@400000006afedec41e7b082c 19135 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedec41e7b65ec 19135 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedec41e7b7974 19135 < thank+
@400000006afedec41e7b7974 19135 <  you for the papers, we shall look at them next week 
@400000006afedec41e7b8914 19135 < please find the minutes of the last meeting below 
@400000006afedec41e7bd34c 19135 < the delivery will be with you on Tuesday before noon 
@400000006afedec41e7be2ec 19135 < kind regards 
@400000006afedec41e7ca254 19135 <  
@400000006afedec41e7ca63c 19135 < could you send the figures of October once more? 
@400000006afedec41e7ca63c 19135 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedec41e7cd904 19135 < s+
@400000006afedec41e7cd904 19135 < tarting delivery 1: msg 2 to local x@example.org 
@400000006afedec41e7cd904 19135 < thank you for the papers, we shall look at them next week 
@400000006afedec41e7cd904 19135 < please find the minutes of the last meeting below 
@400000006afedec41e7d0014 19135 < the delivery will be with you on Tuesday before noon 
@400000006afedec41e7d1f54 19135 < kind regards 
@400000006afedec41e7d1f54 19135 <  
@400000006afedec41e7d1f54 19135 < could you send the figures+
@400000006afedec41e7d1f54 19135 <  of October once more? 
@400000006afedec41e7d1f54 19135 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedec41e7d1f54 19135 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedec41e7ddebc 19135 < -------------------------------------------------- 
@400000006afedec41e7df244 19135 < . 
@400000006afedec420f33fd4 19135 > 250 ok 1795088058 qp 19140 
@400000006afedec42271e0f4 19135 < QUIT 
@400000006afedec422a0ff74 19135 > 221 mx1.example.net 
@400000006afedec422a8b41c tcpserver: end 19135 status 0
@400000006afedec422a96f9c tcpserver: status: 0/40
@400000006afedec422ab2cec 19135 < [EOF]
@400000006afedec422abd8cc 19135 > [EOF]
@400000006afedec63b6ee5ac tcpserver: status: 1/40
@400000006afedec63b6f9574 tcpserver: pid 19152 from 203.0.113.49
@400000006afedec7000daa0c tcpserver: ok 19152 mx1.example.net:192.0.2.25:25 mail.library.example:203.0.113.49::53360
@400000006afedec70c8139ac 19152 > 220 mx1.example.net ESMTP 
@400000006afedec7108f7e8c 19152 < EHLO mail.library.example 
@400000006afedec710c9d03c 19152 > 250-mx1.example.net 
@400000006afedec710ca64ac 19152 > 250-PIPELINING 
@400000006afedec710ca8bbc 19152 > 250 8BITMIME 
@400000006afedec7182db474 19152 < MAIL FROM:<sara29@library.example> 
@400000006afedec718534d74 19152 > 250 ok 
@400000006afedec71ca26fcc 19152 < RCPT TO:<carla@example.net> 
@400000006afedec71ca2c9a4 greylisting: 203.0.113.49 (sara29@library.example -> carla@example.net) exists (id=12848) - accepting
@400000006afedec71cad25fc 19152 > 250 ok 
@400000006afedec71fe411f4 19152 < DATA 
@400000006afedec71ffe9ed4 19152 > 354 go ahead 
@400000006afedec725ee710c 19152 < From: <sara29@library.example> 
@400000006afedec725ee904c 19152 < To: <carla@example.net> 
@400000006afedec725ee9fec 19152 < Subject: our talk of last week 
@400000006afedec725eee254 19152 < Message-ID: <mwnh3115.19156@mail.library.example> 
@400000006afedec725ef921c 19152 <  
@400000006afedec725efb544 19152 < please find the minutes of the last meeting below 
@400000006afedec725f0844c 19152 < the delivery will be with you on Tuesday before noon 
@400000006afedec725f0bafc 19152 < kind rega+
@400000006afedec725f19d8c 19152 < rds 
@400000006afedec725f1ef94 19152 <  
@400000006afedec725f2a72c 19152 < could you send the figures of October once more? 
@400000006afedec725f36a7c 19152 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedec725f36a7c 19152 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedec725f3bc84 19152 < thank you for the papers, we shall look at them next week 
@400000006afedec725f48f74 19152 < please find the minutes of the last meeting below 
@400000006afedec725f48f74 19152 < the deli+
@400000006afedec725f48f74 19152 < very will be with you on Tuesday before noon 
@400000006afedec725f53b54 19152 < kind regards 
@400000006afedec725f60e44 19152 <  
@400000006afedec725f60e44 19152 < could you send the figures of October once more? 
@400000006afedec725f6b254 19152 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedec725f6b254 19152 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedec725f769ec 19152 < thank you for the papers, we shall look at them next week 
@400000006afedec725f7eebc 19152 < plea+
@400000006afedec725f815cc 19152 < se find the minutes of the last meeting below 
@400000006afedec725f815cc 19152 < the delivery will be with you on Tuesday before noon 
@400000006afedec725f8c594 19152 < kind regards 
@400000006afedec725f8d534 19152 <  
@400000006afedec725f8d534 19152 < could you send the figures of October once more? 
@400000006afedec725f8d534 19152 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedec725f97944 19152 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedec725fa2524 19152 < thank yo+
@400000006afedec725fa2524 19152 < u for the papers, we shall look at them next week 
@400000006afedec725fae0a4 19152 < please find the minutes of the last meeting below 
@400000006afedec725fba00c 19152 < the delivery will be with you on Tuesday before noon 
@400000006afedec725fc7eb4 19152 < kind regards 
@400000006afedec725fc7eb4 19152 <  
@400000006afedec725fc7eb4 19152 < could you send the figures of October once more? 
@400000006afedec725fd3a34 19152 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedec725fd3a34 19152 < ----+
@400000006afedec725fd6cfc 19152 < ----------------------- 
@400000006afedec725fdab7c 19152 < . 
@400000006afedec729385094 19152 > 250 ok 1795088061 qp 19156 
@400000006afedec72d92197c 19152 < QUIT 
@400000006afedec72dae158c 19152 > 221 mx1.example.net 
@400000006afedec72db5b6ac tcpserver: end 19152 status 0
@400000006afedec72db67de4 tcpserver: status: 0/40
@400000006afedec72db94ca4 19152 < [EOF]
@400000006afedec72db94ca4 19152 > [EOF]
@400000006afedf150d9f83b6 tcpserver: status: 1/40
@400000006afedf150da01056 tcpserver: pid 19544 from 203.0.113.230
@400000006afedf1515531a46 tcpserver: ok 19544 mx1.example.net:192.0.2.25:25 mail.bricks.example:203.0.113.230::35343
@400000006afedf151fb03596 19544 > 220 mx1.example.net ESMTP 
@400000006afedf1521d8228e 19544 < EHLO mail.bricks.example 
@400000006afedf1522194e26 19544 > 250-mx1.example.net 
@400000006afedf1522194e26 19544 > 250-PIPELINING 
@400000006afedf152219f236 19544 > 250 8BITMIME 
@400000006afedf152449ca86 19544 < MAIL FROM:<z.jung25@bricks.example> 
@400000006afedf1524506206 19544 > 250 ok 
@400000006afedf1527ac2b7e 19544 < RCPT TO:<sales@club.example> 
@400000006afedf1527ac2b7e greylisting: 203.0.113.230 (z.jung25@bricks.example -> sales@club.example) doesn't exist. - temp. rejecting
@400000006afedf1527da4446 19544 > 451 temporary failure (#4.3.0) 
@400000006afedf152d3fb89e 19544 < QUIT 
@400000006afedf152d7e9a46 19544 > 221 mx1.example.net 
@400000006afedf152d865aa6 tcpserver: end 19544 status 0
@400000006afedf152d86c41e tcpserver: status: 0/40
@400000006afedf152d8948a6 19544 < [EOF]
@400000006afedf152d8a2f1e 19544 > [EOF]
@400000006afedff637802bfe tcpserver: status: 1/40
@400000006afedff637809576 tcpserver: pid 20672 from 198.51.100.184
@400000006afedff63b7d520e tcpserver: ok 20672 mx1.example.net:192.0.2.25:25 host184.isp.test:198.51.100.184::6494
@400000006afedff714d2c6b6 rblsmtpd: 198.51.100.184 pid 20672: 451 https://zen.dnsbl.example/query/ip/198.51.100.184
@400000006afedff9275e2ea6 tcpserver: end 20672 status 0
@400000006afedff9275e2ea6 tcpserver: status: 0/40
@400000006afee0502d709374 tcpserver: status: 1/40
@400000006afee0502d712bcc tcpserver: pid 21121 from 203.0.113.230
@400000006afee0502dbc9864 tcpserver: ok 21121 mx1.example.net:192.0.2.25:25 mail.bricks.example:203.0.113.230::47901
@400000006afee05031e0361c 21121 > 220 mx1.example.net ESMTP 
@400000006afee05036be464c 21121 < EHLO mail.bricks.example 
@400000006afee05036fdc434 21121 > 250-mx1.example.net 
@400000006afee05036fe4cec 21121 > 250-PIPELINING 
@400000006afee05036fefcb4 21121 > 250 8BITMIME 
@400000006afee05039c0acf4 21121 < MAIL FROM:<z.jung25@bricks.example> 
@400000006afee05039f16984 21121 > 250 ok 
@400000006afee0503aa5c564 21121 < RCPT TO:<sales@club.example> 
@400000006afee0503aa68c9c greylisting: 203.0.113.230 (z.jung25@bricks.example -> sales@club.example) exists (id=2179) - accepting
@400000006afee0503abe334c 21121 > 250 ok 
@400000006afee05101cf285c 21121 < DATA 
@400000006afee05101e972d4 21121 > 354 go ahead 
@400000006afee0510699db84 21121 < From: <z.jung25@bricks.example> 
@400000006afee0510699db84 21121 < To: <sales@club.example> 
@400000006afee0510699db84 21121 < Subject: our talk of last week 
@400000006afee0510699db84 21121 < Message-ID: <mwnhbgoe.21124@mail.bricks.example> 
@400000006afee051069ab644 21121 <  
@400000006afee051069ac9cc 21121 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee051069ac9cc 21121 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee051069ac9cc 21121 < thank you for the papers, we sha+
@400000006afee051069ac9cc 21121 < ll look at them next week 
@400000006afee051069b9cbc 21121 < please find the minutes of the last meeting below 
@400000006afee051069b9cbc 21121 < the delivery will be with you on Tuesday before noon 
@400000006afee051069b9cbc 21121 < kind regards 
@400000006afee051069b9cbc 21121 <  
@400000006afee051069b9cbc 21121 < could you send the figures of October once more? 
@400000006afee051069bb42c 21121 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee051069bb42c 21121 < starting delivery 1: msg 2 t+
@400000006afee051069c312c 21121 < o local x@example.org 
@400000006afee051069cf094 21121 < thank you for the papers, we shall look at them next week 
@400000006afee051069cf094 21121 < please find the minutes of the last meeting below 
@400000006afee051069d7d34 21121 < the delivery will be with you on Tuesday before noon 
@400000006afee051069dac14 21121 < kind regards 
@400000006afee051069dac14 21121 <  
@400000006afee051069dac14 21121 < could you send the figures of October once more? 
@400000006afee051069dac14 21121 < +49+
@400000006afee051069dcf3c 21121 <  30 5550 1 + 49 30 5550 2 
@400000006afee051069e540c 21121 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee051069e540c 21121 < thank you for the papers, we shall look at them next week 
@400000006afee051069e540c 21121 < please find the minutes of the last meeting below 
@400000006afee051069effec 21121 < the delivery will be with you on Tuesday before noon 
@400000006afee051069f9844 21121 < kind regards 
@400000006afee051069f9844 21121 <  
@400000006afee051069fe27c 21121 < could you send the figures of October once more? 
@400000006afee05106a082a4 21121 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee05106a0d0c4 21121 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee05106a126b4 21121 < thank you for the papers, we shall look at them next week 
@400000006afee05106a21114 21121 < please find the minutes of the last meeting below 
@400000006afee05106a23c0c 21121 < -------------+
@400000006afee05106a2a584 21121 < ------------------------------------- 
@400000006afee05106a2f3a4 21121 < . 
@400000006afee0510ce4396c 21121 > 250 ok 1795088455 qp 21124 
@400000006afee0511189306c 21121 < QUIT 
@400000006afee0511192776c 21121 > 221 mx1.example.net 
@400000006afee0511199553c tcpserver: end 21121 status 0
@400000006afee0511199553c tcpserver: status: 0/40
@400000006afee051119c5e94 21121 < [EOF]
@400000006afee051119c5e94 21121 > [EOF]
@400000006afee0f00afc2434 tcpserver: status: 1/40
@400000006afee0f00afc5314 tcpserver: pid 21918 from 203.0.113.186
@400000006afee0f015459c2c tcpserver: ok 21918 mx1.example.net:192.0.2.25:25 mail.paper.example:203.0.113.186::11752
@400000006afee0f019a4d3b4 21918 > 220 mx1.example.net ESMTP 
@400000006afee0f01a064cd4 21918 < EHLO mail.paper.example 
@400000006afee0f01a13ed1c 21918 > 250-mx1.example.net 
@400000006afee0f01a1498fc 21918 > 250-PIPELINING 
@400000006afee0f01a14f2d4 21918 > 250 8BITMIME 
@400000006afee0f02023e9b4 21918 < MAIL FROM:<r.frank21@paper.example> 
@400000006afee0f0204a615c 21918 > 250 ok 
@400000006afee0f026c25ef4 21918 < RCPT TO:<h.vogel@club.example> 
@400000006afee0f026c25ef4 greylisting: 203.0.113.186 (r.frank21@paper.example -> h.vogel@club.example) exists (id=87160) - accepting
@400000006afee0f026dc20b4 21918 > 250 ok 
@400000006afee0f02dd7c56c 21918 < DATA 
@400000006afee0f02df0bc0c 21918 > 354 go ahead 
@400000006afee0f032f864ac 21918 < From: <r.frank21@paper.example> 
@400000006afee0f032f89f44 21918 < To: <h.vogel@club.example> 
@400000006afee0f032f8aafc 21918 < Subject: our talk of last week 
@400000006afee0f032f93b84 21918 < Message-ID: <mwnhevwd.21922@mail.paper.example> 
@400000006afee0f032fa125c 21918 <  
@400000006afee0f032fa77ec 21918 < could you send the figures of October once more? 
@400000006afee0f032fb27b4 21918 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee0f032fb27b4 21918 < starting delivery 1: msg 2 to lo+
@400000006afee0f032fb6e04 21918 < cal x@example.org 
@400000006afee0f032fb6e04 21918 < thank you for the papers, we shall look at them next week 
@400000006afee0f032fc0274 21918 < please find the minutes of the last meeting below 
@400000006afee0f032fc0274 21918 < the delivery will be with you on Tuesday before noon 
@400000006afee0f032fc8b2c 21918 < kind regards 
@400000006afee0f032fcf4a4 21918 <  
@400000006afee0f032fd4a94 21918 < could you send the figures of October once more? 
@400000006afee0f032fd4a94 21918 < +49 30 +
@400000006afee0f032fe09fc 21918 < 5550 1 + 49 30 5550 2 
@400000006afee0f032fed134 21918 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee0f032ff07e4 21918 < thank you for the papers, we shall look at them next week 
@400000006afee0f032ff9c54 21918 < please find the minutes of the last meeting below 
@400000006afee0f032ff9c54 21918 < the delivery will be with you on Tuesday before noon 
@400000006afee0f032ff9c54 21918 < kind regards 
@400000006afee0f032ffafdc 21918 <  
@400000006afee0f032ffafdc 21918 < co+
@400000006afee0f033006b5c 21918 < uld you send the figures of October once more? 
@400000006afee0f033013e4c 21918 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee0f033013e4c 21918 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee0f03301caec 21918 < thank you for the papers, we shall look at them next week 
@400000006afee0f03301caec 21918 < please find the minutes of the last meeting below 
@400000006afee0f033023c34 21918 < the delivery will+
@400000006afee0f033023c34 21918 <  be with you on Tuesday before noon 
@400000006afee0f033023c34 21918 < kind regards 
@400000006afee0f03302a1c4 21918 <  
@400000006afee0f033034da4 21918 < could you send the figures of October once more? 
@400000006afee0f033038454 21918 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee0f033038454 21918 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee0f033038c24 21918 < thank you for the papers, we shall look at them next week 
@400000006afee0f03303beec 21918 < please find t+
@400000006afee0f03303beec 21918 < he minutes of the last meeting below 
@400000006afee0f0330410f4 21918 < the delivery will be with you on Tuesday before noon 
@400000006afee0f03304cc74 21918 < kind regards 
@400000006afee0f03304cc74 21918 <  
@400000006afee0f03304cc74 21918 < could you send the figures of October once more? 
@400000006afee0f03304dc14 21918 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee0f033050edc 21918 < ---------------- 
@400000006afee0f033050edc 21918 < . 
@400000006afee0f03657cbec 21918 > 250 ok 1795088614 qp 21922 
@400000006afee0f101d9906c 21918 < QUIT 
@400000006afee0f101efdf5c 21918 > 221 mx1.example.net 
@400000006afee0f101f6e43c tcpserver: end 21918 status 0
@400000006afee0f101f7bb14 tcpserver: status: 0/40
@400000006afee0f101fa5324 21918 < [EOF]
@400000006afee0f101fa5324 21918 > [EOF]
@400000006afee11c038753f4 tcpserver: status: 1/40
@400000006afee11c03876394 tcpserver: pid 22138 from 198.51.100.175
@400000006afee11c0eac4f3c tcpserver: ok 22138 mx1.example.net:192.0.2.25:25 host175.isp.test:198.51.100.175::19378
@400000006afee11c15936a24 rblsmtpd: 198.51.100.175 pid 22138: 451 https://zen.dnsbl.example/query/ip/198.51.100.175
@400000006afee11c30ea934c tcpserver: end 22138 status 0
@400000006afee11c30ea9734 tcpserver: status: 0/40
@400000006afee12424a6c15a tcpserver: status: 1/40
@400000006afee12424a6c15a tcpserver: pid 22181 from 198.51.100.124
@400000006afee1242e94e282 tcpserver: ok 22181 mx1.example.net:192.0.2.25:25 host124.isp.test:198.51.100.124::22263
@400000006afee124372cddd2 22181 > 220 mx1.example.net ESMTP 
@400000006afee12500062b1a 22181 < EHLO host124.isp.test 
@400000006afee125000f915a 22181 > 250-mx1.example.net 
@400000006afee125000f915a 22181 > 250-PIPELINING 
@400000006afee125000f915a 22181 > 250 8BITMIME 
@400000006afee125029cfeb2 22181 < MAIL FROM:<test96@vendor.test> 
@400000006afee12502c7bc1a 22181 > 250 ok 
@400000006afee12508c47702 22181 < RCPT TO:<relaytest@freemail.test> 
@400000006afee12508f936ea 22181 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afee1250a72cb12 22181 < QUIT 
@400000006afee1250aab347a 22181 > 221 mx1.example.net 
@400000006afee1250ab33f12 tcpserver: end 22181 status 0
@400000006afee1250ab33f12 tcpserver: status: 0/40
@400000006afee1250ab598a2 22181 < [EOF]
@400000006afee1250ab5d722 22181 > [EOF]
@400000006afee1702f006ebc tcpserver: status: 1/40
@400000006afee1702f006ebc tcpserver: pid 22561 from 198.51.100.159
@400000006afee1703adbd154 tcpserver: ok 22561 mx1.example.net:192.0.2.25:25 mail.orchard.test:198.51.100.159::13383
@400000006afee17104ac7304 22561 > 220 mx1.example.net ESMTP 
@400000006afee1710a74a89c 22561 < EHLO mail.orchard.test 
@400000006afee1710a8ecfec 22561 > 250-mx1.example.net 
@400000006afee1710a8ecfec 22561 > 250-PIPELINING 
@400000006afee1710a8f3194 22561 > 250 8BITMIME 
@400000006afee17110104054 22561 < MAIL FROM:<ida22@orchard.test> 
@400000006afee171103ef174 22561 > 250 ok 
@400000006afee171120d5874 22561 < RCPT TO:<contact6@example.net> 
@400000006afee171120d5874 greylisting: 198.51.100.159 (ida22@orchard.test -> contact6@example.net) exists (id=49820) - accepting
@400000006afee1711242379c 22561 > 250 ok 
@400000006afee17118d58564 22561 < DATA 
@400000006afee17119157c64 22561 > 354 go ahead 
@400000006afee1711eb8095c 22561 < From: <ida22@orchard.test> 
@400000006afee1711eb87aa4 22561 < To: <contact6@example.net> 
@400000006afee1711eb87aa4 22561 < Subject: our talk of last week 
@400000006afee1711eb9229c 22561 < Message-ID: <mwnhhn6x.22565@mail.orchard.test> 
@400000006afee1711eba0144 22561 <  
@400000006afee1711ebab4f4 22561 < please find the minutes of the last meeting below 
@400000006afee1711ebaf75c 22561 < the delivery will be with you on Tuesday before noon 
@400000006afee1711ebba724 22561 < kind regards+
@400000006afee1711ebba724 22561 <  
@400000006afee1711ebc04e4 22561 <  
@400000006afee1711ebcc064 22561 < could you send the figures of October once more? 
@400000006afee1711ebcc064 22561 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee1711ebd6c44 22561 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee1711ebe1c0c 22561 < thank you for the papers, we shall look at them next week 
@400000006afee1711ebe4704 22561 < please find the minutes of the last meeting below 
@400000006afee1711ebec7ec 22561 < the delivery+
@400000006afee1711ebf8754 22561 <  will be with you on Tuesday before noon 
@400000006afee1711ec03eec 22561 < kind regards 
@400000006afee1711ec10a0c 22561 <  
@400000006afee1711ec1b204 22561 < could you send the figures of October once more? 
@400000006afee1711ec24e44 22561 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee1711ec24e44 22561 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee1711ec27554 22561 < thank you for the papers, we shall look at them next week 
@400000006afee1711ec2fe0c 22561 < please f+
@400000006afee1711ec2fe0c 22561 < ind the minutes of the last meeting below 
@400000006afee1711ec2fe0c 22561 < the delivery will be with you on Tuesday before noon 
@400000006afee1711ec36f54 22561 < kind regards 
@400000006afee1711ec3b98c 22561 <  
@400000006afee1711ec3f80c 22561 < could you send the figures of October once more? 
@400000006afee1711ec3f80c 22561 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee1711ec3f80c 22561 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee1711ec44a14 22561 < thank you fo+
@400000006afee1711ec4a7d4 22561 < r the papers, we shall look at them next week 
@400000006afee1711ec4a7d4 22561 < please find the minutes of the last meeting below 
@400000006afee1711ec4b38c 22561 < the delivery will be with you on Tuesday before noon 
@400000006afee1711ec4b38c 22561 < kind regards 
@400000006afee1711ec520ec 22561 <  
@400000006afee1711ec520ec 22561 < could you send the figures of October once more? 
@400000006afee1711ec520ec 22561 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee1711ec520ec 22561 < starting+
@400000006afee1711ec520ec 22561 <  delivery 1: msg 2 to local x@example.org 
@400000006afee1711ec59234 22561 < --------------------------------------------------- 
@400000006afee1711ec59234 22561 < . 
@400000006afee17123a35444 22561 > 250 ok 1795088743 qp 22565 
@400000006afee17129d8074c 22561 < QUIT 
@400000006afee17129ecdf3c 22561 > 221 mx1.example.net 
@400000006afee17129f3b53c tcpserver: end 22561 status 0
@400000006afee17129f3d47c tcpserver: status: 0/40
@400000006afee17129f6c27c 22561 < [EOF]
@400000006afee17129f6c27c 22561 > [EOF]
@400000006afee1a826c75094 tcpserver: status: 1/40
@400000006afee1a826c75094 tcpserver: pid 22841 from 198.51.100.206
@400000006afee1a82d580264 tcpserver: ok 22841 mx1.example.net:192.0.2.25:25 mail.dairy.example:198.51.100.206::58989
@400000006afee1a838f4c9a4 22841 > 220 mx1.example.net ESMTP 
@400000006afee1a9018997c4 22841 < EHLO mail.dairy.example 
@400000006afee1a901c6c004 22841 > 250-mx1.example.net 
@400000006afee1a901c7779c 22841 > 250-PIPELINING 
@400000006afee1a901c7a294 22841 > 250 8BITMIME 
@400000006afee1a90856be24 22841 < MAIL FROM:<d.weiss7@dairy.example> 
@400000006afee1a908748b0c 22841 > 250 ok 
@400000006afee1a90bfef604 22841 < RCPT TO:<m.roth@shop.example> 
@400000006afee1a90bfef604 greylisting: 198.51.100.206 (d.weiss7@dairy.example -> m.roth@shop.example) exists (id=56808) - accepting
@400000006afee1a90c377ac4 22841 > 250 ok 
@400000006afee1a913754ce4 22841 < DATA 
@400000006afee1a91386dcfc 22841 > 354 go ahead 
@400000006afee1a91958a3cc 22841 < From: <d.weiss7@dairy.example> 
@400000006afee1a91958bf24 22841 < To: <m.roth@shop.example> 
@400000006afee1a91958bf24 22841 < Subject: our talk of last week 
@400000006afee1a9195924b4 22841 < Message-ID: <mwnhiubm.22845@mail.dairy.example> 
@400000006afee1a91959671c 22841 <  
@400000006afee1a91959671c 22841 < the delivery will be with you on Tuesday before noon 
@400000006afee1a9195972d4 22841 < kind regards 
@400000006afee1a91959a984 22841 <  
@400000006afee1a9195a2a6c 22841 < could you send the figures of October once m+
@400000006afee1a9195aca94 22841 < ore? 
@400000006afee1a9195bb4f4 22841 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee1a9195bb4f4 22841 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee1a9195bb4f4 22841 < thank you for the papers, we shall look at them next week 
@400000006afee1a9195bb4f4 22841 < please find the minutes of the last meeting below 
@400000006afee1a9195c0314 22841 < the delivery will be with you on Tuesday before noon 
@400000006afee1a9195c39c4 22841 < kind +
@400000006afee1a9195ced74 22841 < regards 
@400000006afee1a9195d474c 22841 <  
@400000006afee1a9195deb5c 22841 < could you send the figures of October once more? 
@400000006afee1a9195df714 22841 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee1a9195ed9a4 22841 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee1a9195ed9a4 22841 < thank you for the papers, we shall look at them next week 
@400000006afee1a9195ed9a4 22841 < please find the minutes of the last meeting below 
@400000006afee1a9195f0884 22841 < the +
@400000006afee1a9195fdb74 22841 < delivery will be with you on Tuesday before noon 
@400000006afee1a9195fdb74 22841 < kind regards 
@400000006afee1a91960c1ec 22841 <  
@400000006afee1a9196113f4 22841 < could you send the figures of October once more? 
@400000006afee1a91961e2fc 22841 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee1a91961e2fc 22841 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee1a91962a64c 22841 < thank you for the papers, we shall look at them next week 
@400000006afee1a91962f854 22841 < please find the minutes of the last meeting below 
@400000006afee1a919632734 22841 < the delivery will be with you on Tuesday before noon 
@400000006afee1a919632734 22841 < ---- 
@400000006afee1a91963ac04 22841 < . 
@400000006afee1a91d4d0b94 22841 > 250 ok 1795088799 qp 22845 
@400000006afee1a9226398b4 22841 < QUIT 
@400000006afee1a922826384 22841 > 221 mx1.example.net 
@400000006afee1a9228a04a4 tcpserver: end 22841 status 0
@400000006afee1a9228ab854 tcpserver: status: 0/40
@400000006afee1a9228d92cc 22841 < [EOF]
@400000006afee1a9228d92cc 22841 > [EOF]
@400000006afee3490c56c67c tcpserver: status: 1/40
@400000006afee3490c5762bc tcpserver: pid 24924 from 198.51.100.225
@400000006afee34914076f0c tcpserver: ok 24924 mx1.example.net:192.0.2.25:25 mail.school.example:198.51.100.225::18419
@400000006afee3491a0cd89c 24924 > 220 mx1.example.net ESMTP 
@400000006afee3491d0d7a24 24924 < EHLO mail.school.example 
@400000006afee3491d4f8c34 24924 > 250-mx1.example.net 
@400000006afee3491d503bfc 24924 > 250-PIPELINING 
@400000006afee3491d5043cc 24924 > 250 8BITMIME 
@400000006afee349210e6124 24924 < MAIL FROM:<m.roth20@school.example> 
@400000006afee349210e6124 24924 < RCPT TO:<y.kurz@shop.example> 
@400000006afee349210e7894 24924 < DATA 
@400000006afee349212563c4 24924 > 250 ok 
@400000006afee3492125f44c greylisting: 198.51.100.225 (m.roth20@school.example -> y.kurz@shop.example) exists (id=44821) - accepting
@400000006afee3492143387c 24924 > 250 ok 
@400000006afee349214b104c 24924 > 354 go ahead 
@400000006afee34921bd17b4 24924 < From: <m.roth20@school.example> 
@400000006afee34921bd17b4 24924 < To: <y.kurz@shop.example> 
@400000006afee34921bd3ec4 24924 < Subject: our talk of last week 
@400000006afee34921bd7d44 24924 < Message-ID: <mwnhrrfr.24926@mail.school.example> 
@400000006afee34921bd7d44 24924 <  
@400000006afee34921bd7d44 24924 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee34921be159c 24924 < thank you for the papers, we shall look at them next week 
@400000006afee34921bef82c 24924 < pl+
@400000006afee34921bfc34c 24924 < ease find the minutes of the last meeting below 
@400000006afee34921c0adac 24924 < the delivery will be with you on Tuesday before noon 
@400000006afee34921c170fc 24924 < kind regards 
@400000006afee34921c23834 24924 <  
@400000006afee34921c23834 24924 < could you send the figures of October once more? 
@400000006afee34921c2e02c 24924 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee34921c2e02c 24924 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee34921c3c6a4 24924 < thank +
@400000006afee34921c3c6a4 24924 < you for the papers, we shall look at them next week 
@400000006afee34921c489f4 24924 < please find the minutes of the last meeting below 
@400000006afee34921c4dfe4 24924 < the delivery will be with you on Tuesday before noon 
@400000006afee34921c558fc 24924 < kind regards 
@400000006afee34921c5aeec 24924 <  
@400000006afee34921c5aeec 24924 < could you send the figures of October once more? 
@400000006afee34921c633bc 24924 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee34921c702c4 24924 < st+
@400000006afee34921c7e554 24924 < arting delivery 1: msg 2 to local x@example.org 
@400000006afee34921c7f8dc 24924 < thank you for the papers, we shall look at them next week 
@400000006afee34921c89cec 24924 < please find the minutes of the last meeting below 
@400000006afee34921c89cec 24924 < the delivery will be with you on Tuesday before noon 
@400000006afee34921c91dd4 24924 < kind regards 
@400000006afee34921c91dd4 24924 <  
@400000006afee34921c9392c 24924 < could you send the figures +
@400000006afee34921ca17d4 24924 < of October once more? 
@400000006afee34921ca3714 24924 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee34921cadf0c 24924 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee34921cadf0c 24924 < thank you for the papers, we shall look at them next week 
@400000006afee34921cb5054 24924 < please find the minutes of the last meeting below 
@400000006afee34921cc36cc 24924 < the delivery will be with you on Tuesday b+
@400000006afee34921cc36cc 24924 < efore noon 
@400000006afee34921cc948c 24924 < kind regards 
@400000006afee34921ccf24c 24924 <  
@400000006afee34921cd86bc 24924 < could you send the figures of October once more? 
@400000006afee34921cdd0f4 24924 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee34921cdd0f4 24924 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee34921cdd0f4 24924 < thank you for the papers, we shall look at them next week 
@400000006afee34921ce7cd4 24924 < please find the minutes of the last me+
@400000006afee34921cf634c 24924 < eting below 
@400000006afee34921cfa1cc 24924 < the delivery will be with you on Tuesday before noon 
@400000006afee34921cfccc4 24924 < kind regards 
@400000006afee34921cfccc4 24924 <  
@400000006afee34921d022b4 24924 < ----- 
@400000006afee34921d0f98c 24924 < . 
@400000006afee349272bd30c 24924 > 250 ok 1795089215 qp 24926 
@400000006afee349287815a4 24924 < QUIT 
@400000006afee34928a4e264 24924 > 221 mx1.example.net 
@400000006afee34928abacac tcpserver: end 24924 status 0
@400000006afee34928ac0684 tcpserver: status: 0/40
@400000006afee34928af61e4 24924 < [EOF]
@400000006afee34928afb7d4 24924 > [EOF]
@400000006afee34a24419fb4 tcpserver: status: 1/40
@400000006afee34a24425b34 tcpserver: pid 24931 from 198.51.100.40
@400000006afee34a2b1336cc tcpserver: ok 24931 mx1.example.net:192.0.2.25:25 mail.corner.test:198.51.100.40::15992
@400000006afee34a335e13ec 24931 > 220 mx1.example.net ESMTP 
@400000006afee34a391889fc 24931 < EHLO mail.corner.test 
@400000006afee34a394bfddc 24931 > 250-mx1.example.net 
@400000006afee34a394c924c 24931 > 250-PIPELINING 
@400000006afee34a394cb18c 24931 > 250 8BITMIME 
@400000006afee34b01231d64 24931 < MAIL FROM:<v.horn22@corner.test> 
@400000006afee34b0164be2c 24931 > 250 ok 
@400000006afee34b01ac8914 24931 < RCPT TO:<admin22@club.example> 
@400000006afee34b01ad0de4 greylisting: 198.51.100.40 (v.horn22@corner.test -> admin22@club.example) exists (id=67917) - accepting
@400000006afee34b01eda8f4 24931 > 250 ok 
@400000006afee34b02e61e6c 24931 < DATA 
@400000006afee34b0318425c 24931 > 354 go ahead 
@400000006afee34b0665bbc4 24931 < From: <v.horn22@corner.test> 
@400000006afee34b06667f14 24931 < To: <admin22@club.example> 
@400000006afee34b066707cc 24931 < Subject: our talk of last week 
@400000006afee34b06675204 24931 < Message-ID: <mwnhrsl9.24933@mail.corner.test> 
@400000006afee34b06679084 24931 <  
@400000006afee34b0667b794 24931 < could you send the figures of October once more? 
@400000006afee34b06681d24 24931 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee34b06681d24 24931 < starting delivery 1: msg 2 to local x+
@400000006afee34b0668a9c4 24931 < @example.org 
@400000006afee34b0668f7e4 24931 < thank you for the papers, we shall look at them next week 
@400000006afee34b06693a4c 24931 < please find the minutes of the last meeting below 
@400000006afee34b06699bf4 24931 < the delivery will be with you on Tuesday before noon 
@400000006afee34b066a47d4 24931 < kind regards 
@400000006afee34b066a47d4 24931 <  
@400000006afee34b066b0b24 24931 < could you send the figures of October once more? 
@400000006afee34b066b361c 24931 < +49 30 5550 +
@400000006afee34b066b361c 24931 < 1 + 49 30 5550 2 
@400000006afee34b066b70b4 24931 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee34b066b7884 24931 < thank you for the papers, we shall look at them next week 
@400000006afee34b066c0524 24931 < please find the minutes of the last meeting below 
@400000006afee34b066c284c 24931 < the delivery will be with you on Tuesday before noon 
@400000006afee34b066d0ec4 24931 < kind regards 
@400000006afee34b066dc65c 24931 <  
@400000006afee34b066e6a6c 24931 < could y+
@400000006afee34b066f1a34 24931 < ou send the figures of October once more? 
@400000006afee34b066fb28c 24931 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee34b06709134 24931 < ----------- 
@400000006afee34b0670bc2c 24931 < . 
@400000006afee34b0908187c 24931 > 250 ok 1795089217 qp 24933 
@400000006afee34b0b830774 24931 < QUIT 
@400000006afee34b0ba70264 24931 > 221 mx1.example.net 
@400000006afee34b0baf8de4 tcpserver: end 24931 status 0
@400000006afee34b0bafd81c tcpserver: status: 0/40
@400000006afee34b0bb1b0c4 24931 < [EOF]
@400000006afee34b0bb206b4 24931 > [EOF]
@400000006afee371268484f8 tcpserver: status: 1/40
@400000006afee371268484f8 tcpserver: pid 25126 from 198.51.100.108
@400000006afee3713031dc30 tcpserver: ok 25126 mx1.example.net:192.0.2.25:25 :198.51.100.108::13128
@400000006afee371325dd450 25126 > 220 mx1.example.net ESMTP 
@400000006afee3713843bb78 25126 < EHLO host108.isp.test 
@400000006afee371387f7c58 25126 > 250-mx1.example.net 
@400000006afee371387f7c58 25126 > 250-PIPELINING 
@400000006afee37138803008 25126 > 250 8BITMIME 
@400000006afee3720116dab8 25126 < MAIL FROM:<r.frank29@mail25.vendor.test> 
@400000006afee372014001e0 25126 > 250 ok 
@400000006afee37203547a60 25126 < RCPT TO:<office@club.example> 
@400000006afee3720354b8e0 greylisting: 198.51.100.108 (r.frank29@mail25.vendor.test -> office@club.example) doesn't exist. - temp. rejecting
@400000006afee37203744ae8 25126 > 451 temporary failure (#4.3.0) 
@400000006afee3720abb44c8 25126 < QUIT 
@400000006afee3720af13948 25126 > 221 mx1.example.net 
@400000006afee3720af82aa0 tcpserver: end 25126 status 0
@400000006afee3720af8bb28 tcpserver: status: 0/40
@400000006afee3720afbb4e0 25126 < [EOF]
@400000006afee3720afbd420 25126 > [EOF]
@400000006afee3911623425c tcpserver: status: 1/40
@400000006afee3911623425c tcpserver: pid 25284 from 203.0.113.185
@400000006afee3911a56b6c4 tcpserver: ok 25284 mx1.example.net:192.0.2.25:25 mail.garden.example:203.0.113.185::33440
@400000006afee391209796fc 25284 > 220 mx1.example.net ESMTP 
@400000006afee3912461cdfc 25284 < EHLO mail.garden.example 
@400000006afee3912489ff0c 25284 > 250-mx1.example.net 
@400000006afee391248ab6a4 25284 > 250-PIPELINING 
@400000006afee391248b2404 25284 > 250 8BITMIME 
@400000006afee3912a788924 25284 < MAIL FROM:<carla36@garden.example> 
@400000006afee3912a788924 25284 < RCPT TO:<j.klein@club.example> 
@400000006afee3912a78cb8c 25284 < DATA 
@400000006afee3912aaea4b4 25284 > 250 ok 
@400000006afee3912aaea4b4 greylisting: 203.0.113.185 (carla36@garden.example -> j.klein@club.example) exists (id=47616) - accepting
@400000006afee3912ae4d3cc 25284 > 250 ok 
@400000006afee3912b18380c 25284 > 354 go ahead 
@400000006afee3912ebde77c 25284 < From: <carla36@garden.example> 
@400000006afee3912ebe1e2c 25284 < To: <j.klein@club.example> 
@400000006afee3912ebe4d0c 25284 < Subject: our talk of last week 
@400000006afee3912ebe54dc 25284 < Message-ID: <mwnhtb4h.25287@mail.garden.example> 
@400000006afee3912ebe9744 25284 <  
@400000006afee3912ebed1dc 25284 < please find the minutes of the last meeting below 
@400000006afee3912ebed1dc 25284 < the delivery will be with you on Tuesday before noon 
@400000006afee3912ebed1dc 25284 < kind re+
@400000006afee3912ebed1dc 25284 < gards 
@400000006afee3912ebfa8b4 25284 <  
@400000006afee3912ec0587c 25284 < could you send the figures of October once more? 
@400000006afee3912ec0587c 25284 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee3912ec0587c 25284 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee3912ec0ecec 25284 < thank you for the papers, we shall look at them next week 
@400000006afee3912ec10c2c 25284 < please find the minutes of the last meeting below 
@400000006afee3912ec10c2c 25284 < the de+
@400000006afee3912ec11bcc 25284 < livery will be with you on Tuesday before noon 
@400000006afee3912ec169ec 25284 < kind regards 
@400000006afee3912ec1a484 25284 <  
@400000006afee3912ec1a484 25284 < could you send the figures of October once more? 
@400000006afee3912ec1ead4 25284 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee3912ec1f68c 25284 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee3912ec1f68c 25284 < thank you for the papers, we shall look at them next week 
@400000006afee3912ec25c1c 25284 < pl+
@400000006afee3912ec33ac4 25284 < ease find the minutes of the last meeting below 
@400000006afee3912ec3c37c 25284 < the delivery will be with you on Tuesday before noon 
@400000006afee3912ec47344 25284 < kind regards 
@400000006afee3912ec47344 25284 <  
@400000006afee3912ec47344 25284 < could you send the figures of October once more? 
@400000006afee3912ec47344 25284 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee3912ec47344 25284 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee3912ec482e4 25284 < thank +
@400000006afee3912ec482e4 25284 < you for the papers, we shall look at them next week 
@400000006afee3912ec4ec5c 25284 < please find the minutes of the last meeting below 
@400000006afee3912ec59454 25284 < the delivery will be with you on Tuesday before noon 
@400000006afee3912ec60d6c 25284 < kind regards 
@400000006afee3912ec6d4a4 25284 <  
@400000006afee3912ec6d4a4 25284 < could you send the figures of October once more? 
@400000006afee3912ec72a94 25284 < --------------------- 
@400000006afee3912ec72a94 25284 < . 
@400000006afee391314be55c 25284 > 250 ok 1795089287 qp 25287 
@400000006afee39137459ad4 25284 < QUIT 
@400000006afee39137592aa4 25284 > 221 mx1.example.net 
@400000006afee3913760fe8c tcpserver: end 25284 status 0
@400000006afee39137619eb4 tcpserver: status: 0/40
@400000006afee39137643aac 25284 < [EOF]
@400000006afee3913764909c 25284 > [EOF]
@400000006afee3a613fa577c tcpserver: status: 1/40
@400000006afee3a613fa577c tcpserver: pid 25389 from 198.51.100.234
@400000006afee3a615062614 tcpserver: ok 25389 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::34017
@400000006afee3a619474a64 25389 > 220 mx1.example.net ESMTP 
@400000006afee3a61e2e287c 25389 < EHLO mail.partner.test 
@400000006afee3a61e5403e4 25389 > 250-mx1.example.net 
@400000006afee3a61e54c734 25389 > 250-PIPELINING 
@400000006afee3a61e54dea4 25389 > 250 8BITMIME 
@400000006afee3a6241680a4 25389 < MAIL FROM:<ute28@partner.test> 
@400000006afee3a624315ba4 25389 > 250 ok 
@400000006afee3a628be3e94 25389 < RCPT TO:<carla@example.net> 
@400000006afee3a628be792c greylisting: 198.51.100.234 (ute28@partner.test -> carla@example.net) exists (id=67687) - accepting
@400000006afee3a628cfde4c 25389 > 250 ok 
@400000006afee3a62bde8d7c 25389 < RCPT TO:<v.horn@shop.example> 
@400000006afee3a62bde8d7c greylisting: 198.51.100.234 (ute28@partner.test -> v.horn@shop.example) exists (id=48080) - accepting
@400000006afee3a62c07a504 25389 > 250 ok 
@400000006afee3a631f82aec 25389 < DATA 
@400000006afee3a632301b3c 25389 > 354 go ahead 
@400000006afee3a6353f7264 25389 < From: <ute28@partner.test> 
@400000006afee3a6353fe3ac 25389 < To: <carla@example.net> 
@400000006afee3a635404554 25389 < Subject: our talk of last week 
@400000006afee3a635404554 25389 < Message-ID: <mwnhtrg2.25392@mail.partner.test> 
@400000006afee3a63540aecc 25389 <  
@400000006afee3a63540aecc 25389 < the delivery will be with you on Tuesday before noon 
@400000006afee3a63540aecc 25389 < kind regards 
@400000006afee3a63540e57c 25389 <  
@400000006afee3a63540e57c 25389 < could you send the figures of October once more? 
@400000006afee3a6354156c4 25389 < ++
@400000006afee3a63541a0fc 25389 < 49 30 5550 1 + 49 30 5550 2 
@400000006afee3a63541f304 25389 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee3a6354250c4 25389 < thank you for the papers, we shall look at them next week 
@400000006afee3a635433354 25389 < please find the minutes of the last meeting below 
@400000006afee3a635433354 25389 < the delivery will be with you on Tuesday before noon 
@400000006afee3a635438d2c 25389 < kind regards+
@400000006afee3a635440e14 25389 <  
@400000006afee3a635440e14 25389 <  
@400000006afee3a635440e14 25389 < could you send the figures of October once more? 
@400000006afee3a63544e4ec 25389 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee3a635456da4 25389 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee3a63546159c 25389 < thank you for the papers, we shall look at them next week 
@400000006afee3a63546a624 25389 < please find the minutes of the last meeting below 
@400000006afee3a635479084 25389 < the deliver+
@400000006afee3a635484c04 25389 < y will be with you on Tuesday before noon 
@400000006afee3a635484c04 25389 < kind regards 
@400000006afee3a6354882b4 25389 <  
@400000006afee3a6354882b4 25389 < could you send the figures of October once more? 
@400000006afee3a6354882b4 25389 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee3a6354882b4 25389 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee3a6354882b4 25389 < thank you for the papers, we shall look at them next week 
@400000006afee3a63548b964 25389 < please +
@400000006afee3a6354949ec 25389 < find the minutes of the last meeting below 
@400000006afee3a635496d14 25389 < the delivery will be with you on Tuesday before noon 
@400000006afee3a6354970fc 25389 < kind regards 
@400000006afee3a6354a24ac 25389 <  
@400000006afee3a6354a24ac 25389 < could you send the figures of October once more? 
@400000006afee3a6354a24ac 25389 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee3a6354a99dc 25389 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee3a6354a99dc 25389 < ----------+
@400000006afee3a6354a99dc 25389 <  
@400000006afee3a6354ac0ec 25389 < . 
@400000006afee3a63a7ad534 25389 > 250 ok 1795089308 qp 25392 
@400000006afee3a7009fd01c 25389 < QUIT 
@400000006afee3a700dbc3c4 25389 > 221 mx1.example.net 
@400000006afee3a700e364e4 tcpserver: end 25389 status 0
@400000006afee3a700e437d4 tcpserver: status: 0/40
@400000006afee3a700e6fec4 25389 < [EOF]
@400000006afee3a700e6fec4 25389 > [EOF]
@400000006afee47a016d4f88 tcpserver: status: 1/40
@400000006afee47a016d4f88 tcpserver: pid 26448 from 198.51.100.180
@400000006afee47a04364ee0 tcpserver: ok 26448 mx1.example.net:192.0.2.25:25 :198.51.100.180::23977
@400000006afee47a118342d8 rblsmtpd: 198.51.100.180 pid 26448: 451 https://zen.dnsbl.example/query/ip/198.51.100.180
@400000006afee47c08c66238 tcpserver: end 26448 status 0
@400000006afee47c08c6eed8 tcpserver: status: 0/40
@400000006afee50621c2e02c tcpserver: status: 1/40
@400000006afee50621c32a64 tcpserver: pid 27150 from 192.0.2.30
@400000006afee5062d264404 tcpserver: ok 27150 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::52772
@400000006afee506358fb15c 27150 > 220 mx1.example.net ESMTP 
@400000006afee5063b71105c 27150 < EHLO monitor.example.net 
@400000006afee50700006784 27150 > 250-mx1.example.net 
@400000006afee50700007ef4 27150 > 250-PIPELINING 
@400000006afee50700012304 27150 > 250 8BITMIME 
@400000006afee507023135ec 27150 < QUIT 
@400000006afee507025d2fbc 27150 > 221 mx1.example.net 
@400000006afee507026526cc tcpserver: end 27150 status 0
@400000006afee50702653284 tcpserver: status: 0/40
@400000006afee50702682854 27150 < [EOF]
@400000006afee5070268c494 27150 > [EOF]
@400000006afee5430d3b8ce4 tcpserver: status: 1/40
@400000006afee5430d3ba454 tcpserver: pid 27454 from 198.51.100.126
@400000006afee5431133f804 tcpserver: ok 27454 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::19532
@400000006afee54313536534 27454 > 220 mx1.example.net ESMTP 
@400000006afee543180d092c 27454 < EHLO mail.bigmail.example 
@400000006afee543181f29cc 27454 > 250-mx1.example.net 
@400000006afee543181f29cc 27454 > 250-PIPELINING 
@400000006afee543181f3584 27454 > 250 8BITMIME 
@400000006afee5431e16916c 27454 < MAIL FROM:<wanda32@bigmail.example> 
@400000006afee5431e350264 27454 > 250 ok 
@400000006afee54321f27bac 27454 < RCPT TO:<t.wolf@shop.example> 
@400000006afee54321f3278c greylisting: 198.51.100.126 (wanda32@bigmail.example -> t.wolf@shop.example) exists (id=23066) - accepting
@400000006afee543221e2374 27454 > 250 ok 
@400000006afee543277a1634 27454 < DATA 
@400000006afee54327a7543c 27454 > 354 go ahead 
@400000006afee5432ac4825c 27454 < From: <wanda32@bigmail.example> 
@400000006afee5432ac4e01c 27454 < To: <t.wolf@shop.example> 
@400000006afee5432ac4e01c 27454 < Subject: our talk of last week 
@400000006afee5432ac51e9c 27454 < Message-ID: <mwni2lza.27456@mail.bigmail.example> 
@400000006afee5432ac597b4 27454 <  
@400000006afee5432ac5a36c 27454 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee5432ac5a36c 27454 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee5432ac68dcc 27454 < thank you for the papers, we s+
@400000006afee5432ac68dcc 27454 < hall look at them next week 
@400000006afee5432ac68dcc 27454 < please find the minutes of the last meeting below 
@400000006afee5432ac7511c 27454 < the delivery will be with you on Tuesday before noon 
@400000006afee5432ac7a324 27454 < kind regards 
@400000006afee5432ac833ac 27454 <  
@400000006afee5432ac86674 27454 < could you send the figures of October once more? 
@400000006afee5432ac8c04c 27454 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee5432ac8c04c 27454 < starting delivery 1: msg 2+
@400000006afee5432ac8c04c 27454 <  to local x@example.org 
@400000006afee5432ac99b0c 27454 < thank you for the papers, we shall look at them next week 
@400000006afee5432ac9d1bc 27454 < please find the minutes of the last meeting below 
@400000006afee5432aca23c4 27454 < the delivery will be with you on Tuesday before noon 
@400000006afee5432aca9cdc 27454 < kind regards 
@400000006afee5432acb314c 27454 <  
@400000006afee5432acb3534 27454 < could you send the figures of October once more? 
@400000006afee5432acb3d04 27454 < ++
@400000006afee5432acb585c 27454 < 49 30 5550 1 + 49 30 5550 2 
@400000006afee5432acbeccc 27454 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee5432acca07c 27454 < thank you for the papers, we shall look at them next week 
@400000006afee5432acceab4 27454 < please find the minutes of the last meeting below 
@400000006afee5432acd2d1c 27454 < the delivery will be with you on Tuesday before noon 
@400000006afee5432acdc95c 27454 < kind regards+
@400000006afee5432acdc95c 27454 <  
@400000006afee5432ace9094 27454 <  
@400000006afee5432acf4444 27454 < could you send the figures of October once more? 
@400000006afee5432acf4444 27454 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee5432acf964c 27454 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee5432acfffc4 27454 < thank you for the papers, we shall look at them next week 
@400000006afee5432ad01b1c 27454 < please find the minutes of the last meeting below 
@400000006afee5432ad078dc 27454 < -----------+
@400000006afee5432ad0d2b4 27454 < --------------------------------------- 
@400000006afee5432ad0f1f4 27454 < . 
@400000006afee5432fd25904 27454 > 250 ok 1795089721 qp 27456 
@400000006afee54334362c3c 27454 < QUIT 
@400000006afee54334559b1c 27454 > 221 mx1.example.net 
@400000006afee543345c982c tcpserver: end 27454 status 0
@400000006afee543345c982c tcpserver: status: 0/40
@400000006afee5433460785c 27454 < [EOF]
@400000006afee54334608fcc 27454 > [EOF]
@400000006afee54d130ccee4 tcpserver: status: 1/40
@400000006afee54d130ccee4 tcpserver: pid 27504 from 198.51.100.247
@400000006afee54d143437e4 tcpserver: ok 27504 mx1.example.net:192.0.2.25:25 mail.tower.test:198.51.100.247::41980
@400000006afee54d1cdc7744 27504 > 220 mx1.example.net ESMTP 
@400000006afee54d1fc4ed4c 27504 < EHLO mail.tower.test 
@400000006afee54d1fe3f2b4 27504 > 250-mx1.example.net 
@400000006afee54d1fe3f2b4 27504 > 250-PIPELINING 
@400000006afee54d1fe4c1bc 27504 > 250 8BITMIME 
@400000006afee54d2363e214 27504 < MAIL FROM:<sara21@tower.test> 
@400000006afee54d23640154 27504 < RCPT TO:<greta@example.net> 
@400000006afee54d23645f14 27504 < DATA 
@400000006afee54d239980a4 27504 > 250 ok 
@400000006afee54d239a289c greylisting: 198.51.100.247 (sara21@tower.test -> greta@example.net) exists (id=23707) - accepting
@400000006afee54d23b74d8c 27504 > 250 ok 
@400000006afee54d23ce38bc 27504 > 354 go ahead 
@400000006afee54d29a6411c 27504 < From: <sara21@tower.test> 
@400000006afee54d29a6be1c 27504 < To: <greta@example.net> 
@400000006afee54d29a7140c 27504 < Subject: our talk of last week 
@400000006afee54d29a7140c 27504 < Message-ID: <mwni2tos.27506@mail.tower.test> 
@400000006afee54d29a71bdc 27504 <  
@400000006afee54d29a7b434 27504 <  
@400000006afee54d29a7bc04 27504 < could you send the figures of October once more? 
@400000006afee54d29a892dc 27504 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee54d29a892dc 27504 < starting delivery 1: msg 2 to local x@exam+
@400000006afee54d29a93ebc 27504 < ple.org 
@400000006afee54d29a98cdc 27504 < thank you for the papers, we shall look at them next week 
@400000006afee54d29a98cdc 27504 < please find the minutes of the last meeting below 
@400000006afee54d29aa502c 27504 < the delivery will be with you on Tuesday before noon 
@400000006afee54d29aa502c 27504 < kind regards 
@400000006afee54d29aa502c 27504 <  
@400000006afee54d29aa9e4c 27504 < could you send the figures of October once more? 
@400000006afee54d29aa9e4c 27504 < +49 30 5550 1 + 4+
@400000006afee54d29ab2704 27504 < 9 30 5550 2 
@400000006afee54d29ab88ac 27504 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee54d29ababd4 27504 < thank you for the papers, we shall look at them next week 
@400000006afee54d29ac5b9c 27504 < please find the minutes of the last meeting below 
@400000006afee54d29acd0cc 27504 < the delivery will be with you on Tuesday before noon 
@400000006afee54d29ad22d4 27504 < kind regards 
@400000006afee54d29ad6d0c 27504 <  
@400000006afee54d29ad9fd4 27504 < could you se+
@400000006afee54d29ae76ac 27504 < nd the figures of October once more? 
@400000006afee54d29ae76ac 27504 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee54d29ae76ac 27504 < ----------------------------- 
@400000006afee54d29aeb144 27504 < . 
@400000006afee54d2f1d2e1c 27504 > 250 ok 1795089731 qp 27506 
@400000006afee54d3311f3a4 27504 < QUIT 
@400000006afee54d3352c564 27504 > 221 mx1.example.net 
@400000006afee54d3359aeec tcpserver: end 27504 status 0
@400000006afee54d335a1864 tcpserver: status: 0/40
@400000006afee54d335c9134 27504 < [EOF]
@400000006afee54d335cc014 27504 > [EOF]
@400000006afee59512736a56 tcpserver: status: 1/40
@400000006afee5951273cfe6 tcpserver: pid 27864 from 198.51.100.35
@400000006afee5951a3e6cfe tcpserver: ok 27864 mx1.example.net:192.0.2.25:25 mail.lighthouse.test:198.51.100.35::17561
@400000006afee5951c911376 27864 > 220 mx1.example.net ESMTP 
@400000006afee5951cd7ec2e 27864 < EHLO mail.lighthouse.test 
@400000006afee5951d0df436 27864 > 250-mx1.example.net 
@400000006afee5951d0df436 27864 > 250-PIPELINING 
@400000006afee5951d0df436 27864 > 250 8BITMIME 
@400000006afee595239fea3e 27864 < MAIL FROM:<t.wolf19@lighthouse.test> 
@400000006afee59523b9cf26 27864 > 250 ok 
@400000006afee59525e06846 27864 < RCPT TO:<anna.koch@shop.example> 
@400000006afee59525e12b96 greylisting: 198.51.100.35 (t.wolf19@lighthouse.test -> anna.koch@shop.example) doesn't exist. - temp. rejecting
@400000006afee59526091e26 27864 > 451 temporary failure (#4.3.0) 
@400000006afee5952713c7c6 27864 < QUIT 
@400000006afee5952730e0fe 27864 > 221 mx1.example.net 
@400000006afee59527387666 tcpserver: end 27864 status 0
@400000006afee595273889ee tcpserver: status: 0/40
@400000006afee595273b83a6 27864 < [EOF]
@400000006afee595273b83a6 27864 > [EOF]
@400000006afee5a90934700c tcpserver: status: 1/40
@400000006afee5a90934700c tcpserver: pid 27963 from 203.0.113.186
@400000006afee5a90fe3312c tcpserver: ok 27963 mx1.example.net:192.0.2.25:25 mail.paper.example:203.0.113.186::59848
@400000006afee5a911ec5354 27963 > 220 mx1.example.net ESMTP 
@400000006afee5a9175f834c 27963 < EHLO mail.paper.example 
@400000006afee5a9179a9464 27963 > 250-mx1.example.net 
@400000006afee5a9179b76f4 27963 > 250-PIPELINING 
@400000006afee5a9179b76f4 27963 > 250 8BITMIME 
@400000006afee5a91cb8d244 27963 < MAIL FROM:<k.maier19@paper.example> 
@400000006afee5a91cb90124 27963 < RCPT TO:<ute@shop.example> 
@400000006afee5a91cb90124 27963 < DATA 
@400000006afee5a91cc3942c 27963 > 250 ok 
@400000006afee5a91cc3942c greylisting: 203.0.113.186 (k.maier19@paper.example -> ute@shop.example) exists (id=81398) - accepting
@400000006afee5a91cde675c 27963 > 250 ok 
@400000006afee5a91cf0ca64 27963 > 354 go ahead 
@400000006afee5a920958f74 27963 < From: <k.maier19@paper.example> 
@400000006afee5a92095aacc 27963 < To: <ute@shop.example> 
@400000006afee5a92096182c 27963 < Subject: our talk of last week 
@400000006afee5a92096a8b4 27963 < Message-ID: <mwni4skv.27966@mail.paper.example> 
@400000006afee5a920979314 27963 <  
@400000006afee5a92098239c 27963 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee5a92098ac54 27963 < thank you for the papers, we shall look at them next week 
@400000006afee5a92098f68c 27963 < please+
@400000006afee5a92098f68c 27963 <  find the minutes of the last meeting below 
@400000006afee5a92099a26c 27963 < the delivery will be with you on Tuesday before noon 
@400000006afee5a9209a7174 27963 < kind regards 
@400000006afee5a9209a7174 27963 <  
@400000006afee5a9209aaff4 27963 < could you send the figures of October once more? 
@400000006afee5a9209aaff4 27963 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee5a9209aaff4 27963 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee5a9209b82e4 27963 < thank you +
@400000006afee5a9209c2ec4 27963 < for the papers, we shall look at them next week 
@400000006afee5a9209cbf4c 27963 < please find the minutes of the last meeting below 
@400000006afee5a9209d24dc 27963 < the delivery will be with you on Tuesday before noon 
@400000006afee5a9209da9ac 27963 < kind regards 
@400000006afee5a9209da9ac 27963 <  
@400000006afee5a9209dc504 27963 < could you send the figures of October once more? 
@400000006afee5a9209dc504 27963 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee5a9209dc504 27963 < starti+
@400000006afee5a9209e3e1c 27963 < ng delivery 1: msg 2 to local x@example.org 
@400000006afee5a9209e3e1c 27963 < thank you for the papers, we shall look at them next week 
@400000006afee5a9209eaf64 27963 < please find the minutes of the last meeting below 
@400000006afee5a9209ef1cc 27963 < the delivery will be with you on Tuesday before noon 
@400000006afee5a9209fd844 27963 < kind regards 
@400000006afee5a9209fefb4 27963 <  
@400000006afee5a920a0033c 27963 < could you send the figures of O+
@400000006afee5a920a0b6ec 27963 < ctober once more? 
@400000006afee5a920a0b6ec 27963 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee5a920a0b6ec 27963 < -------------------- 
@400000006afee5a920a13bbc 27963 < . 
@400000006afee5a927cf8934 27963 > 250 ok 1795089823 qp 27966 
@400000006afee5a92c54daa4 27963 < QUIT 
@400000006afee5a92c8164fc 27963 > 221 mx1.example.net 
@400000006afee5a92c88eac4 tcpserver: end 27963 status 0
@400000006afee5a92c892944 tcpserver: status: 0/40
@400000006afee5a92c8c4624 27963 < [EOF]
@400000006afee5a92c8c4624 27963 > [EOF]
@400000006afee6b9032eeb24 tcpserver: status: 1/40
@400000006afee6b9032f643c tcpserver: pid 29323 from 198.51.100.75
@400000006afee6b9041d7d5c tcpserver: ok 29323 mx1.example.net:192.0.2.25:25 mail.shipyard.test:198.51.100.75::3681
@400000006afee6b90beb79bc 29323 > 220 mx1.example.net ESMTP 
@400000006afee6b9125c6e8c 29323 < EHLO mail.shipyard.test 
@400000006afee6b912870cb4 29323 > 250-mx1.example.net 
@400000006afee6b912870cb4 29323 > 250-PIPELINING 
@400000006afee6b91287e774 29323 > 250 8BITMIME 
@400000006afee6b918888674 29323 < MAIL FROM:<carla11@shipyard.test> 
@400000006afee6b918a5f1b4 29323 > 250 ok 
@400000006afee6b91a5cb5ec 29323 < RCPT TO:<paula@example.net> 
@400000006afee6b91a5cb5ec greylisting: 198.51.100.75 (carla11@shipyard.test -> paula@example.net) exists (id=36662) - accepting
@400000006afee6b91a65d5dc 29323 > 250 ok 
@400000006afee6b91ee2da4c 29323 < DATA 
@400000006afee6b91f082cfc 29323 > 354 go ahead 
@400000006afee6b91fff854c 29323 < From: <carla11@shipyard.test> 
@400000006afee6b91fff854c 29323 < To: <paula@example.net> 
@400000006afee6b92000295c 29323 < Subject: our talk of last week 
@400000006afee6b920010bec 29323 < Message-ID: <mwniamfw.29326@mail.shipyard.test> 
@400000006afee6b920014684 29323 <  
@400000006afee6b92001f64c 29323 <  
@400000006afee6b920024084 29323 < could you send the figures of October once more? 
@400000006afee6b92002ade4 29323 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee6b920031374 29323 < starting delivery 1: msg 2 to local+
@400000006afee6b92003f9ec 29323 <  x@example.org 
@400000006afee6b920044fdc 29323 < thank you for the papers, we shall look at them next week 
@400000006afee6b920053a3c 29323 < please find the minutes of the last meeting below 
@400000006afee6b920053a3c 29323 < the delivery will be with you on Tuesday before noon 
@400000006afee6b920053a3c 29323 < kind regards 
@400000006afee6b920053a3c 29323 <  
@400000006afee6b920056d04 29323 < could you send the figures of October once more? 
@400000006afee6b920058c44 29323 < +49 30 555+
@400000006afee6b92005e234 29323 < 0 1 + 49 30 5550 2 
@400000006afee6b92005e234 29323 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee6b92005e234 29323 < thank you for the papers, we shall look at them next week 
@400000006afee6b920065f34 29323 < please find the minutes of the last meeting below 
@400000006afee6b9200699cc 29323 < the delivery will be with you on Tuesday before noon 
@400000006afee6b920074994 29323 < kind regards 
@400000006afee6b92007f95c 29323 <  
@400000006afee6b9200885fc 29323 < could+
@400000006afee6b920094564 29323 <  you send the figures of October once more? 
@400000006afee6b9200983e4 29323 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee6b9200a628c 29323 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee6b9200a628c 29323 < ---------------------------------- 
@400000006afee6b9200ae75c 29323 < . 
@400000006afee6b9269c3954 29323 > 250 ok 1795090095 qp 29326 
@400000006afee6b92b24f9ac 29323 < QUIT 
@400000006afee6b92b512a2c 29323 > 221 mx1.example.net 
@400000006afee6b92b58b7c4 tcpserver: end 29323 status 0
@400000006afee6b92b596f5c tcpserver: status: 0/40
@400000006afee6b92b5c8854 29323 < [EOF]
@400000006afee6b92b5c8854 29323 > [EOF]
@400000006afee70b20c052b8 tcpserver: status: 1/40
@400000006afee70b20c0b460 tcpserver: pid 29735 from 203.0.113.24
@400000006afee70b21baac90 tcpserver: ok 29735 mx1.example.net:192.0.2.25:25 mail.heather.example:203.0.113.24::12508
@400000006afee70b28b33468 29735 > 220 mx1.example.net ESMTP 
@400000006afee70b2b3b0ff8 29735 < EHLO mail.heather.example 
@400000006afee70b2b4404f0 29735 > 250-mx1.example.net 
@400000006afee70b2b4404f0 29735 > 250-PIPELINING 
@400000006afee70b2b4404f0 29735 > 250 8BITMIME 
@400000006afee70b30048aa0 29735 < MAIL FROM:<v.horn18@heather.example> 
@400000006afee70b30126580 29735 > 250 ok 
@400000006afee70b32aeb758 29735 < RCPT TO:<paula@example.net> 
@400000006afee70b32aeb758 greylisting: 203.0.113.24 (v.horn18@heather.example -> paula@example.net) doesn't exist. - temp. rejecting
@400000006afee70b32ea7838 29735 > 451 temporary failure (#4.3.0) 
@400000006afee70b39fed510 29735 < QUIT 
@400000006afee70b3a37fde0 29735 > 221 mx1.example.net 
@400000006afee70b3a3f1a30 tcpserver: end 29735 status 0
@400000006afee70b3a3fc9f8 tcpserver: status: 0/40
@400000006afee70b3a42fe48 29735 < [EOF]
@400000006afee70b3a43c580 29735 > [EOF]
@400000006afee7c62282cdf6 tcpserver: status: 1/40
@400000006afee7c62282cdf6 tcpserver: pid 30670 from 203.0.113.185
@400000006afee7c62ca7a6ee tcpserver: ok 30670 mx1.example.net:192.0.2.25:25 mail.garden.example:203.0.113.185::34411
@400000006afee7c633badae6 30670 > 220 mx1.example.net ESMTP 
@400000006afee7c6398137d6 30670 < EHLO mail.garden.example 
@400000006afee7c639b00c1e 30670 > 250-mx1.example.net 
@400000006afee7c639b00c1e 30670 > 250-PIPELINING 
@400000006afee7c639b0d73e 30670 > 250 8BITMIME 
@400000006afee7c701438356 30670 < MAIL FROM:<m.roth12@garden.example> 
@400000006afee7c701550f86 30670 > 250 ok 
@400000006afee7c707d2f4d6 30670 < RCPT TO:<r.frank@club.example> 
@400000006afee7c707d3ac6e greylisting: 203.0.113.185 (m.roth12@garden.example -> r.frank@club.example) doesn't exist. - temp. rejecting
@400000006afee7c708138046 30670 > 451 temporary failure (#4.3.0) 
@400000006afee7c70f6163ae 30670 < QUIT 
@400000006afee7c70f84d1fe 30670 > 221 mx1.example.net 
@400000006afee7c70f8ca1fe tcpserver: end 30670 status 0
@400000006afee7c70f8ca5e6 tcpserver: status: 0/40
