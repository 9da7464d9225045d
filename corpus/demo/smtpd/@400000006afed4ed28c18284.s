@400000006afeb24b003b7a90 27146 < [EOF]
@400000006afeb24b003b7a90 27146 > [EOF]
@400000006afeb2c5109aaece tcpserver: status: 1/40
@400000006afeb2c5109b3f56 tcpserver: pid 27760 from 198.51.100.183
@400000006afeb2c510da6f1e tcpserver: ok 27760 mx1.example.net:192.0.2.25:25 host183.isp.test:198.51.100.183::15533
@400000006afeb2c5243563de rblsmtpd: 198.51.100.183 pid 27760: 451 https://zen.dnsbl.example/query/ip/198.51.100.183
@400000006afeb2c826e921ce tcpserver: end 27760 status 0
@400000006afeb2c826e921ce tcpserver: status: 0/40
@400000006afeb2d406c76b94 tcpserver: status: 1/40
@400000006afeb2d406c7a244 tcpserver: pid 27834 from 198.51.100.72
@400000006afeb2d4088fd754 tcpserver: ok 27834 mx1.example.net:192.0.2.25:25 mail.grocer.example:198.51.100.72::6548
@400000006afeb2d412cd9364 27834 > 220 mx1.example.net ESMTP 
@400000006afeb2d415f2474c 27834 < EHLO mail.grocer.example 
@400000006afeb2d4162476f4 27834 > 250-mx1.example.net 
@400000006afeb2d41624924c 27834 > 250-PIPELINING 
@400000006afeb2d41624924c 27834 > 250 8BITMIME 
@400000006afeb2d41a9fc9cc 27834 < MAIL FROM:<anna.koch31@grocer.example> 
@400000006afeb2d41a9fc9cc 27834 < RCPT TO:<d.weiss@club.example> 
@400000006afeb2d41aa098d4 27834 < DATA 
@400000006afeb2d41ab88da4 27834 > 250 ok 
@400000006afeb2d41ab88da4 greylisting: 198.51.100.72 (anna.koch31@grocer.example -> d.weiss@club.example) exists (id=57619) - accepting
@400000006afeb2d41ac7acbc 27834 > 250 ok 
@400000006afeb2d41af5061c 27834 > 354 go ahead 
@400000006afeb2d42171070c 27834 < From: <anna.koch31@grocer.example> 
@400000006afeb2d4217187f4 27834 < To: <d.weiss@club.example> 
@400000006afeb2d421724f2c 27834 < Subject: our talk of last week 
@400000006afeb2d421724f2c 27834 < Message-ID: <mwnadvo5.27837@mail.grocer.example> 
@400000006afeb2d421724f2c 27834 <  
@400000006afeb2d42172eb6c 27834 < could you send the figures of October once more? 
@400000006afeb2d42172eb6c 27834 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb2d42172eb6c 27834 < starting delivery 1: msg 2 t+
@400000006afeb2d421731a4c 27834 < o local x@example.org 
@400000006afeb2d421731a4c 27834 < thank you for the papers, we shall look at them next week 
@400000006afeb2d421738f7c 27834 < please find the minutes of the last meeting below 
@400000006afeb2d42173a304 27834 < the delivery will be with you on Tuesday before noon 
@400000006afeb2d42173a304 27834 < kind regards 
@400000006afeb2d42173c244 27834 <  
@400000006afeb2d42174aca4 27834 < could you send the figures of October once more? 
@400000006afeb2d42174aca4 27834 < +49+
@400000006afeb2d42174aca4 27834 <  30 5550 1 + 49 30 5550 2 
@400000006afeb2d42174aca4 27834 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb2d42175549c 27834 < thank you for the papers, we shall look at them next week 
@400000006afeb2d42175549c 27834 < please find the minutes of the last meeting below 
@400000006afeb2d421763344 27834 < the delivery will be with you on Tuesday before noon 
@400000006afeb2d421764ab4 27834 < kind regards 
@400000006afeb2d421764ab4 27834 <  
@400000006afeb2d421772574 27834 < could you send the figures of October once more? 
@400000006afeb2d42177e4dc 27834 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb2d421785a0c 27834 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb2d421785a0c 27834 < thank you for the papers, we shall look at them next week 
@400000006afeb2d421793c9c 27834 < please find the minutes of the last meeting below 
@400000006afeb2d42179e0ac 27834 < the delivery +
@400000006afeb2d4217a2ae4 27834 < will be with you on Tuesday before noon 
@400000006afeb2d4217abf54 27834 < kind regards 
@400000006afeb2d4217b115c 27834 <  
@400000006afeb2d4217b115c 27834 < could you send the figures of October once more? 
@400000006afeb2d4217bfbbc 27834 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb2d4217bfbbc 27834 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb2d4217cde4c 27834 < thank you for the papers, we shall look at them next week 
@400000006afeb2d4217d72bc 27834 < please fi+
@400000006afeb2d4217d72bc 27834 < nd the minutes of the last meeting below 
@400000006afeb2d4217dc4c4 27834 < ------------------------------ 
@400000006afeb2d4217e8bfc 27834 < . 
@400000006afeb2d426c266c4 27834 > 250 ok 1795076810 qp 27837 
@400000006afeb2d4277f985c 27834 < QUIT 
@400000006afeb2d4278b217c 27834 > 221 mx1.example.net 
@400000006afeb2d427920b04 tcpserver: end 27834 status 0
@400000006afeb2d427925924 tcpserver: status: 0/40
@400000006afeb2d42795e74c 27834 < [EOF]
@400000006afeb2d4279629b4 27834 > [EOF]
@400000006afeb30a1b460094 tcpserver: status: 1/40
@400000006afeb30a1b4698ec tcpserver: pid 28106 from 198.51.100.152
@400000006afeb30a1b7ca8c4 tcpserver: ok 28106 mx1.example.net:192.0.2.25:25 mail.cloudy.example:198.51.100.152::53406
@400000006afeb30a24ccebdc 28106 > 220 mx1.example.net ESMTP 
@400000006afeb30a26c5413c 28106 < EHLO mail.cloudy.example 
@400000006afeb30a26edbc84 28106 > 250-mx1.example.net 
@400000006afeb30a26edbc84 28106 > 250-PIPELINING 
@400000006afeb30a26ee741c 28106 > 250 8BITMIME 
@400000006afeb30a2c71e054 28106 < MAIL FROM:<paula10@cloudy.example> 
@400000006afeb30a2c8da5b4 28106 > 250 ok 
@400000006afeb30a2e61bdbc 28106 < RCPT TO:<d.weiss@club.example> 
@400000006afeb30a2e627d24 greylisting: 198.51.100.152 (paula10@cloudy.example -> d.weiss@club.example) exists (id=12716) - accepting
@400000006afeb30a2e7925ec 28106 > 250 ok 
@400000006afeb30a32da3a04 28106 < DATA 
@400000006afeb30a32f449e4 28106 > 354 go ahead 
@400000006afeb30a33c85edc 28106 < From: <paula10@cloudy.example> 
@400000006afeb30a33c906d4 28106 < To: <d.weiss@club.example> 
@400000006afeb30a33c97434 28106 < Subject: our talk of last week 
@400000006afeb30a33ca4ef4 28106 < Message-ID: <mwnaf1jt.28108@mail.cloudy.example> 
@400000006afeb30a33ca7604 28106 <  
@400000006afeb30a33ca7604 28106 < please find the minutes of the last meeting below 
@400000006afeb30a33cb3954 28106 < the delivery will be with you on Tuesday before noon 
@400000006afeb30a33cc0474 28106 < kind re+
@400000006afeb30a33cc0474 28106 < gards 
@400000006afeb30a33cc0474 28106 <  
@400000006afeb30a33cca49c 28106 < could you send the figures of October once more? 
@400000006afeb30a33cd67ec 28106 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb30a33ce2754 28106 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb30a33ce2754 28106 < thank you for the papers, we shall look at them next week 
@400000006afeb30a33ce3ec4 28106 < please find the minutes of the last meeting below 
@400000006afeb30a33cecf4c 28106 < the de+
@400000006afeb30a33cefa44 28106 < livery will be with you on Tuesday before noon 
@400000006afeb30a33cefa44 28106 < kind regards 
@400000006afeb30a33cf38c4 28106 <  
@400000006afeb30a33cf38c4 28106 < could you send the figures of October once more? 
@400000006afeb30a33cf63bc 28106 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb30a33cf63bc 28106 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb30a33cf63bc 28106 < ---------------- 
@400000006afeb30a33cf63bc 28106 < . 
@400000006afeb30a373d51bc 28106 > 250 ok 1795076864 qp 28108 
@400000006afeb30a3a27ac24 28106 < QUIT 
@400000006afeb30a3a369c5c 28106 > 221 mx1.example.net 
@400000006afeb30a3a3d919c tcpserver: end 28106 status 0
@400000006afeb30a3a3d919c tcpserver: status: 0/40
@400000006afeb30a3a416de4 28106 < [EOF]
@400000006afeb30a3a421dac 28106 > [EOF]
@400000006afeb3631249e08c tcpserver: status: 1/40
@400000006afeb363124aa7c4 tcpserver: pid 28550 from 198.51.100.91
@400000006afeb3631c3efec4 tcpserver: ok 28550 mx1.example.net:192.0.2.25:25 mail.acorn.example:198.51.100.91::11045
@400000006afeb363294e93cc 28550 > 220 mx1.example.net ESMTP 
@400000006afeb36329d0c7d4 28550 < EHLO mail.acorn.example 
@400000006afeb36329e7d62c 28550 > 250-mx1.example.net 
@400000006afeb36329e7d62c 28550 > 250-PIPELINING 
@400000006afeb36329e7d62c 28550 > 250 8BITMIME 
@400000006afeb3632c30669c 28550 < MAIL FROM:<nina16@acorn.example> 
@400000006afeb3632c377734 28550 > 250 ok 
@400000006afeb3632caea304 28550 < RCPT TO:<z.jung@shop.example> 
@400000006afeb3632caea304 greylisting: 198.51.100.91 (nina16@acorn.example -> z.jung@shop.example) exists (id=62269) - accepting
@400000006afeb3632cc88bd4 28550 > 250 ok 
@400000006afeb36332dea2ec 28550 < DATA 
@400000006afeb363331ad514 28550 > 354 go ahead 
@400000006afeb363353b8e4c 28550 < From: <nina16@acorn.example> 
@400000006afeb363353be43c 28550 < To: <z.jung@shop.example> 
@400000006afeb363353c5584 28550 < Subject: our talk of last week 
@400000006afeb363353d3814 28550 < Message-ID: <mwnagy8y.28553@mail.acorn.example> 
@400000006afeb363353d8634 28550 <  
@400000006afeb363353d8634 28550 < the delivery will be with you on Tuesday before noon 
@400000006afeb363353db8fc 28550 < kind regards 
@400000006afeb363353e68c4 28550 <  
@400000006afeb363353e8fd4 28550 < could you send the figures of October once mor+
@400000006afeb363353e8fd4 28550 < e? 
@400000006afeb363353eda0c 28550 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb363353f3bb4 28550 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb363353fbc9c 28550 < thank you for the papers, we shall look at them next week 
@400000006afeb363353fbc9c 28550 < please find the minutes of the last meeting below 
@400000006afeb363353fbc9c 28550 < the delivery will be with you on Tuesday before noon 
@400000006afeb3633540781c 28550 < kind re+
@400000006afeb3633540e194 28550 < gards 
@400000006afeb3633540e194 28550 <  
@400000006afeb3633540e194 28550 < could you send the figures of October once more? 
@400000006afeb3633540e194 28550 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb3633540e194 28550 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb3633540e194 28550 < thank you for the papers, we shall look at them next week 
@400000006afeb3633540e194 28550 < please find the minutes of the last meeting below 
@400000006afeb3633540e194 28550 < the de+
@400000006afeb3633540e194 28550 < livery will be with you on Tuesday before noon 
@400000006afeb36335415aac 28550 < kind regards 
@400000006afeb3633541b09c 28550 <  
@400000006afeb363354250c4 28550 < could you send the figures of October once more? 
@400000006afeb363354250c4 28550 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb36335433354 28550 < ------------------------- 
@400000006afeb3633543bc0c 28550 < . 
@400000006afeb36338ff3d6c 28550 > 250 ok 1795076953 qp 28553 
@400000006afeb3633b37d7ec 28550 < QUIT 
@400000006afeb3633b561234 28550 > 221 mx1.example.net 
@400000006afeb3633b5dfd8c tcpserver: end 28550 status 0
@400000006afeb3633b5e20b4 tcpserver: status: 0/40
@400000006afeb3633b60571c 28550 < [EOF]
@400000006afeb3633b61417c 28550 > [EOF]
@400000006afeb3ce03329c74 tcpserver: status: 1/40
@400000006afeb3ce03337b1c tcpserver: pid 29084 from 198.51.100.198
@400000006afeb3ce087ac8b4 tcpserver: ok 29084 mx1.example.net:192.0.2.25:25 mail.vineyard.example:198.51.100.198::41352
@400000006afeb3ce1204155c 29084 > 220 mx1.example.net ESMTP 
@400000006afeb3ce177ad764 29084 < EHLO mail.vineyard.example 
@400000006afeb3ce17acf384 29084 > 250-mx1.example.net 
@400000006afeb3ce17ad2e1c 29084 > 250-PIPELINING 
@400000006afeb3ce17ad2e1c 29084 > 250 8BITMIME 
@400000006afeb3ce19f9d954 29084 < MAIL FROM:<h.vogel3@vineyard.example> 
@400000006afeb3ce1a24d53c 29084 > 250 ok 
@400000006afeb3ce1f25b394 29084 < RCPT TO:<f.braun@club.example> 
@400000006afeb3ce1f2653bc greylisting: 198.51.100.198 (h.vogel3@vineyard.example -> f.braun@club.example) exists (id=77312) - accepting
@400000006afeb3ce1f3e0624 29084 > 250 ok 
@400000006afeb3ce2303f37c 29084 < DATA 
@400000006afeb3ce23160094 29084 > 354 go ahead 
@400000006afeb3ce266f6c94 29084 < From: <h.vogel3@vineyard.example> 
@400000006afeb3ce26702814 29084 < To: <f.braun@club.example> 
@400000006afeb3ce2670cc24 29084 < Subject: our talk of last week 
@400000006afeb3ce2670d00c 29084 < Message-ID: <mwnaj8n5.29087@mail.vineyard.example> 
@400000006afeb3ce2670d00c 29084 <  
@400000006afeb3ce26714924 29084 < please find the minutes of the last meeting below 
@400000006afeb3ce26714924 29084 < the delivery will be with you on Tuesday before noon 
@400000006afeb3ce2671741c 29084 < ki+
@400000006afeb3ce26724edc 29084 < nd regards 
@400000006afeb3ce26730674 29084 <  
@400000006afeb3ce2673e51c 29084 < could you send the figures of October once more? 
@400000006afeb3ce26740c2c 29084 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb3ce26740c2c 29084 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb3ce26740c2c 29084 < thank you for the papers, we shall look at them next week 
@400000006afeb3ce26740c2c 29084 < please find the minutes of the last meeting below 
@400000006afeb3ce2674c7ac 29084 < t+
@400000006afeb3ce26757774 29084 < he delivery will be with you on Tuesday before noon 
@400000006afeb3ce2675b5f4 29084 < kind regards 
@400000006afeb3ce2675b5f4 29084 <  
@400000006afeb3ce2675b5f4 29084 < could you send the figures of October once more? 
@400000006afeb3ce267632f4 29084 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb3ce267632f4 29084 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb3ce267705e4 29084 < thank you for the papers, we shall look at them next wee+
@400000006afeb3ce26779284 29084 < k 
@400000006afeb3ce2677b994 29084 < please find the minutes of the last meeting below 
@400000006afeb3ce26781b3c 29084 < the delivery will be with you on Tuesday before noon 
@400000006afeb3ce267826f4 29084 < kind regards 
@400000006afeb3ce267826f4 29084 <  
@400000006afeb3ce26783e64 29084 < could you send the figures of October once more? 
@400000006afeb3ce26783e64 29084 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb3ce267920f4 29084 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb3ce267928c4 29084 < -+
@400000006afeb3ce2679b94c 29084 < ---- 
@400000006afeb3ce267a0b54 29084 < . 
@400000006afeb3ce2c0d5224 29084 > 250 ok 1795077060 qp 29087 
@400000006afeb3ce2e65b174 tcpserver: status: 2/40
@400000006afeb3ce2e66596c tcpserver: pid 29088 from 192.0.2.30
@400000006afeb3ce2ea97904 tcpserver: ok 29088 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::34085
@400000006afeb3ce30a9e0cc 29084 < QUIT 
@400000006afeb3ce30ebc7e4 29084 > 221 mx1.example.net 
@400000006afeb3ce30f3c2dc tcpserver: end 29084 status 0
@400000006afeb3ce30f3f98c tcpserver: status: 1/40
@400000006afeb3ce30f64b4c 29084 < [EOF]
@400000006afeb3ce30f6c84c 29084 > [EOF]
@400000006afeb3ce364c94d4 29088 > 220 mx1.example.net ESMTP 
@400000006afeb3ce3b774634 29088 < EHLO monitor.example.net 
@400000006afeb3cf00008aac 29088 > 250-mx1.example.net 
@400000006afeb3cf0000e86c 29088 > 250-PIPELINING 
@400000006afeb3cf0000e86c 29088 > 250 8BITMIME 
@400000006afeb3cf0433012c 29088 < QUIT 
@400000006afeb3cf04417464 29088 > 221 mx1.example.net 
@400000006afeb3cf04483ac4 tcpserver: end 29088 status 0
@400000006afeb3cf0448e2bc tcpserver: status: 0/40
@400000006afeb3cf044bc11c 29088 < [EOF]
@400000006afeb3cf044c5974 29088 > [EOF]
@400000006afeb3f4309ff4c2 tcpserver: status: 1/40
@400000006afeb3f4309ff4c2 tcpserver: pid 29278 from 198.51.100.161
@400000006afeb3f525386a6a tcpserver: ok 29278 mx1.example.net:192.0.2.25:25 :198.51.100.161::34804
@400000006afeb3f52c1e4502 rblsmtpd: 198.51.100.161 pid 29278: 451 https://zen.dnsbl.example/query/ip/198.51.100.161
@400000006afeb3f8394165f2 tcpserver: end 29278 status 0
@400000006afeb3f8394165f2 tcpserver: status: 0/40
@400000006afeb45712c9806c tcpserver: status: 1/40
@400000006afeb45712ca62fc tcpserver: pid 29770 from 198.51.100.4
@400000006afeb4571d805864 tcpserver: ok 29770 mx1.example.net:192.0.2.25:25 mail.valley.test:198.51.100.4::22295
@400000006afeb45721b2e26c 29770 > 220 mx1.example.net ESMTP 
@400000006afeb4572614d914 29770 < EHLO mail.valley.test 
@400000006afeb457265583c4 29770 > 250-mx1.example.net 
@400000006afeb457265600c4 29770 > 250-PIPELINING 
@400000006afeb457265600c4 29770 > 250 8BITMIME 
@400000006afeb45727f51a64 29770 < MAIL FROM:<sara9@valley.test> 
@400000006afeb45727f57c0c 29770 < RCPT TO:<m.roth@shop.example> 
@400000006afeb45727f58f94 29770 < DATA 
@400000006afeb45727fd4ff4 29770 > 250 ok 
@400000006afeb45727fd4ff4 greylisting: 198.51.100.4 (sara9@valley.test -> m.roth@shop.example) exists (id=89397) - accepting
@400000006afeb4572805a0dc 29770 > 250 ok 
@400000006afeb45728271b2c 29770 > 354 go ahead 
@400000006afeb4572a496e8c 29770 < From: <sara9@valley.test> 
@400000006afeb4572a4a1e54 29770 < To: <m.roth@shop.example> 
@400000006afeb4572a4a9b54 29770 < Subject: our talk of last week 
@400000006afeb4572a4a9b54 29770 < Message-ID: <mwnam6cy.29772@mail.valley.test> 
@400000006afeb4572a4ab2c4 29770 <  
@400000006afeb4572a4ab2c4 29770 < the delivery will be with you on Tuesday before noon 
@400000006afeb4572a4ab2c4 29770 < kind regards 
@400000006afeb4572a4aba94 29770 <  
@400000006afeb4572a4aba94 29770 < could you send the figures of October once more? 
@400000006afeb4572a4ad5ec 29770 < ++
@400000006afeb4572a4af52c 29770 < 49 30 5550 1 + 49 30 5550 2 
@400000006afeb4572a4b00e4 29770 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb4572a4b146c 29770 < thank you for the papers, we shall look at them next week 
@400000006afeb4572a4ba10c 29770 < please find the minutes of the last meeting below 
@400000006afeb4572a4bd3d4 29770 < the delivery will be with you on Tuesday before noon 
@400000006afeb4572a4bd3d4 29770 < kind regards+
@400000006afeb4572a4c77e4 29770 <  
@400000006afeb4572a4c77e4 29770 <  
@400000006afeb4572a4c77e4 29770 < could you send the figures of October once more? 
@400000006afeb4572a4c77e4 29770 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb4572a4cba4c 29770 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb4572a4d5a74 29770 < thank you for the papers, we shall look at them next week 
@400000006afeb4572a4e0e24 29770 < please find the minutes of the last meeting below 
@400000006afeb4572a4ebdec 29770 < the deliver+
@400000006afeb4572a4f890c 29770 < y will be with you on Tuesday before noon 
@400000006afeb4572a4f890c 29770 < kind regards 
@400000006afeb4572a501994 29770 <  
@400000006afeb4572a5040a4 29770 < could you send the figures of October once more? 
@400000006afeb4572a50e4b4 29770 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb4572a50e4b4 29770 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb4572a51abec 29770 < thank you for the papers, we shall look at them next week 
@400000006afeb4572a52770c 29770 < please +
@400000006afeb4572a52b58c 29770 < find the minutes of the last meeting below 
@400000006afeb4572a534de4 29770 < the delivery will be with you on Tuesday before noon 
@400000006afeb4572a53bb44 29770 < kind regards 
@400000006afeb4572a53d69c 29770 <  
@400000006afeb4572a544014 29770 < could you send the figures of October once more? 
@400000006afeb4572a5447e4 29770 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb4572a5447e4 29770 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb4572a544fb4 29770 < thank you f+
@400000006afeb4572a545784 29770 < or the papers, we shall look at them next week 
@400000006afeb4572a552e5c 29770 < please find the minutes of the last meeting below 
@400000006afeb4572a558834 29770 < the delivery will be with you on Tuesday before noon 
@400000006afeb4572a558834 29770 < kind regards 
@400000006afeb4572a55d654 29770 <  
@400000006afeb4572a55f97c 29770 < -------------------------------------- 
@400000006afeb4572a5695bc 29770 < . 
@400000006afeb4572ca9bd1c 29770 > 250 ok 1795077197 qp 29772 
@400000006afeb45730295a74 29770 < QUIT 
@400000006afeb457304ed04c 29770 > 221 mx1.example.net 
@400000006afeb4573056a434 tcpserver: end 29770 status 0
@400000006afeb45730578e94 tcpserver: status: 0/40
@400000006afeb4573059ad8c 29770 < [EOF]
@400000006afeb457305a325c 29770 > [EOF]
@400000006afeb46a138d7d46 tcpserver: status: 1/40
@400000006afeb46a138de6be tcpserver: pid 29865 from 198.51.100.118
@400000006afeb46b00d19f16 tcpserver: ok 29865 mx1.example.net:192.0.2.25:25 :198.51.100.118::37302
@400000006afeb46b0b65b0b6 29865 > 220 mx1.example.net ESMTP 
@400000006afeb46b0fcef676 29865 < EHLO host118.isp.test 
@400000006afeb46b1009e07e 29865 > 250-mx1.example.net 
@400000006afeb46b100a4dde 29865 > 250-PIPELINING 
@400000006afeb46b100a4dde 29865 > 250 8BITMIME 
@400000006afeb46b10d53346 29865 < MAIL FROM:<nina17@mail29.vendor.test> 
@400000006afeb46b10fd0696 29865 > 250 ok 
@400000006afeb46b168a4a56 29865 < RCPT TO:<office@club.example> 
@400000006afeb46b168b09be greylisting: 198.51.100.118 (nina17@mail29.vendor.test -> office@club.example) doesn't exist. - temp. rejecting
@400000006afeb46b16c2fdf6 29865 > 451 temporary failure (#4.3.0) 
@400000006afeb46b1b118fc6 29865 < QUIT 
@400000006afeb46b1b258cf6 29865 > 221 mx1.example.net 
@400000006afeb46b1b2d9b76 tcpserver: end 29865 status 0
@400000006afeb46b1b2dbe9e tcpserver: status: 0/40
@400000006afeb46b1b308d5e 29865 < [EOF]
@400000006afeb46b1b310e46 29865 > [EOF]
@400000006afeb48324cb4ade tcpserver: status: 1/40
@400000006afeb48324cb4ade tcpserver: pid 29992 from 198.51.100.186
@400000006afeb48327e9ec16 tcpserver: ok 29992 mx1.example.net:192.0.2.25:25 mail.kiosk.example:198.51.100.186::53561
@400000006afeb48335078ec6 29992 > 220 mx1.example.net ESMTP 
@400000006afeb48336e74f2e 29992 < EHLO mail.kiosk.example 
@400000006afeb483370b3696 29992 > 250-mx1.example.net 
@400000006afeb483370b906e 29992 > 250-PIPELINING 
@400000006afeb483370c1926 29992 > 250 8BITMIME 
@400000006afeb4840002dd66 29992 < MAIL FROM:<b.lang32@kiosk.example> 
@400000006afeb484003ad586 29992 > 250 ok 
@400000006afeb484048f81d6 29992 < RCPT TO:<y.kurz@shop.example> 
@400000006afeb48404906c36 greylisting: 198.51.100.186 (b.lang32@kiosk.example -> y.kurz@shop.example) doesn't exist. - temp. rejecting
@400000006afeb48404ac163e 29992 > 451 temporary failure (#4.3.0) 
@400000006afeb4840b6bbf7e 29992 < QUIT 
@400000006afeb4840b7cea06 29992 > 221 mx1.example.net 
@400000006afeb4840b848b26 tcpserver: end 29992 status 0
@400000006afeb4840b848b26 tcpserver: status: 0/40
@400000006afeb4840b87abee 29992 < [EOF]
@400000006afeb4840b880d96 29992 > [EOF]
@400000006afeb569043eebf4 tcpserver: status: 1/40
@400000006afeb569043fca9c tcpserver: pid 31139 from 203.0.113.24
@400000006afeb569084c522c tcpserver: ok 31139 mx1.example.net:192.0.2.25:25 mail.heather.example:203.0.113.24::23826
@400000006afeb5690e4b9d54 31139 > 220 mx1.example.net ESMTP 
@400000006afeb569110c18fc 31139 < EHLO mail.heather.example 
@400000006afeb569112c7624 31139 > 250-mx1.example.net 
@400000006afeb569112cf324 31139 > 250-PIPELINING 
@400000006afeb569112cf324 31139 > 250 8BITMIME 
@400000006afeb56915dafa74 31139 < MAIL FROM:<v.horn11@heather.example> 
@400000006afeb56915ef035c 31139 > 250 ok 
@400000006afeb56917bb189c 31139 < RCPT TO:<v.horn@shop.example> 
@400000006afeb56917bb62d4 greylisting: 203.0.113.24 (v.horn11@heather.example -> v.horn@shop.example) exists (id=13817) - accepting
@400000006afeb56917d5a194 31139 > 250 ok 
@400000006afeb5691c4d9cf4 31139 < DATA 
@400000006afeb5691c7a274c 31139 > 354 go ahead 
@400000006afeb56923757614 31139 < From: <v.horn11@heather.example> 
@400000006afeb56923764cec 31139 < To: <v.horn@shop.example> 
@400000006afeb56923764cec 31139 < Subject: our talk of last week 
@400000006afeb56923764cec 31139 < Message-ID: <mwnas1q3.31142@mail.heather.example> 
@400000006afeb5692376d98c 31139 <  
@400000006afeb5692377c3ec 31139 < kind regards 
@400000006afeb56923788354 31139 <  
@400000006afeb56923788354 31139 < could you send the figures of October once more? 
@400000006afeb569237917c4 31139 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb569237917c4 31139 < starting deliv+
@400000006afeb5692379fa54 31139 < ery 1: msg 2 to local x@example.org 
@400000006afeb569237aae04 31139 < thank you for the papers, we shall look at them next week 
@400000006afeb569237b55fc 31139 < please find the minutes of the last meeting below 
@400000006afeb569237b55fc 31139 < the delivery will be with you on Tuesday before noon 
@400000006afeb569237c3c74 31139 < kind regards 
@400000006afeb569237c3c74 31139 <  
@400000006afeb569237c8a94 31139 < could you send the figures of October o+
@400000006afeb569237c8a94 31139 < nce more? 
@400000006afeb569237c8a94 31139 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb569237cf7f4 31139 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb569237d03ac 31139 < thank you for the papers, we shall look at them next week 
@400000006afeb569237d03ac 31139 < please find the minutes of the last meeting below 
@400000006afeb569237daf8c 31139 < the delivery will be with you on Tuesday before noon 
@400000006afeb569237e5b6c 31139 < kind regards 
@400000006afeb569237e6ef4 31139 <  
@400000006afeb569237f16ec 31139 < could you send the figures of October once more? 
@400000006afeb569237f16ec 31139 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb569237f16ec 31139 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb569237f45cc 31139 < thank you for the papers, we shall look at them next week 
@400000006afeb569237f49b4 31139 < please find the minutes of the last meeting below+
@400000006afeb569237f5954 31139 <  
@400000006afeb569237f5954 31139 < the delivery will be with you on Tuesday before noon 
@400000006afeb569237f5954 31139 < kind regards 
@400000006afeb569237f5954 31139 <  
@400000006afeb569237f5954 31139 < could you send the figures of October once more? 
@400000006afeb569237f97d4 31139 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb569237fd654 31139 < ------------------------------------ 
@400000006afeb56923808dec 31139 < . 
@400000006afeb569288c39e4 31139 > 250 ok 1795077471 qp 31142 
@400000006afeb5692ab71cac 31139 < QUIT 
@400000006afeb5692af644a4 31139 > 221 mx1.example.net 
@400000006afeb5692afd3214 tcpserver: end 31139 status 0
@400000006afeb5692afd3214 tcpserver: status: 0/40
@400000006afeb5692b00d3c4 31139 < [EOF]
@400000006afeb5692b0102a4 31139 > [EOF]
@400000006afeb62c2f80b694 tcpserver: status: 1/40
@400000006afeb62c2f8175fc tcpserver: pid 32117 from 198.51.100.40
@400000006afeb62c336b910c tcpserver: ok 32117 mx1.example.net:192.0.2.25:25 mail.corner.test:198.51.100.40::28924
@400000006afeb62c37f249dc 32117 > 220 mx1.example.net ESMTP 
@400000006afeb62c3aeee424 32117 < EHLO mail.corner.test 
@400000006afeb62c3afb28c4 32117 > 250-mx1.example.net 
@400000006afeb62c3afb5b8c 32117 > 250-PIPELINING 
@400000006afeb62c3afb7acc 32117 > 250 8BITMIME 
@400000006afeb62d02afeb6c 32117 < MAIL FROM:<paula27@corner.test> 
@400000006afeb62d02b06c54 32117 < RCPT TO:<jonas@mx1.example.net> 
@400000006afeb62d02b07424 32117 < DATA 
@400000006afeb62d02c4a804 32117 > 250 ok 
@400000006afeb62d02c4cb2c greylisting: 198.51.100.40 (paula27@corner.test -> jonas@mx1.example.net) exists (id=17167) - accepting
@400000006afeb62d02d019b4 32117 > 250 ok 
@400000006afeb62d03108db4 32117 > 354 go ahead 
@400000006afeb62d0951ac6c 32117 < From: <paula27@corner.test> 
@400000006afeb62d0951ac6c 32117 < To: <jonas@mx1.example.net> 
@400000006afeb62d09525c34 32117 < Subject: our talk of last week 
@400000006afeb62d09532b3c 32117 < Message-ID: <mwnaw8n3.32120@mail.corner.test> 
@400000006afeb62d09532b3c 32117 <  
@400000006afeb62d09537d44 32117 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb62d09537d44 32117 < thank you for the papers, we shall look at them next week 
@400000006afeb62d09537d44 32117 < please +
@400000006afeb62d0953f274 32117 < find the minutes of the last meeting below 
@400000006afeb62d0953f274 32117 < the delivery will be with you on Tuesday before noon 
@400000006afeb62d095463bc 32117 < kind regards 
@400000006afeb62d09552af4 32117 <  
@400000006afeb62d0955e28c 32117 < could you send the figures of October once more? 
@400000006afeb62d09569a24 32117 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb62d09569a24 32117 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb62d0956b194 32117 < thank you f+
@400000006afeb62d0956b194 32117 < or the papers, we shall look at them next week 
@400000006afeb62d0956b194 32117 < please find the minutes of the last meeting below 
@400000006afeb62d0956ccec 32117 < the delivery will be with you on Tuesday before noon 
@400000006afeb62d0956ccec 32117 < kind regards 
@400000006afeb62d09574dd4 32117 <  
@400000006afeb62d095751bc 32117 < could you send the figures of October once more? 
@400000006afeb62d09576d14 32117 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb62d09576d14 32117 < startin+
@400000006afeb62d0957cad4 32117 < g delivery 1: msg 2 to local x@example.org 
@400000006afeb62d0957cad4 32117 < thank you for the papers, we shall look at them next week 
@400000006afeb62d09585f44 32117 < -------------- 
@400000006afeb62d09585f44 32117 < . 
@400000006afeb62d0fec688c 32117 > 250 ok 1795077667 qp 32120 
@400000006afeb62d10c4a7ec 32117 < QUIT 
@400000006afeb62d10cba8e4 32117 > 221 mx1.example.net 
@400000006afeb62d10d424c4 tcpserver: end 32117 status 0
@400000006afeb62d10d424c4 tcpserver: status: 0/40
@400000006afeb62d10d662fc 32117 < [EOF]
@400000006afeb62d10d74d5c 32117 > [EOF]
@400000006afeb67713f24032 tcpserver: status: 1/40
@400000006afeb67713f28a6a tcpserver: pid 32490 from 198.51.100.161
@400000006afeb6773209d94a tcpserver: ok 32490 mx1.example.net:192.0.2.25:25 :198.51.100.161::15096
@400000006afeb67735f3bdaa rblsmtpd: 198.51.100.161 pid 32490: 451 https://zen.dnsbl.example/query/ip/198.51.100.161
@400000006afeb6791067871a tcpserver: end 32490 status 0
@400000006afeb67910678eea tcpserver: status: 0/40
@400000006afeb6b9236bdd0c tcpserver: status: 1/40
@400000006afeb6b9236c041c tcpserver: pid 353 from 203.0.113.49
@400000006afeb6b9293e72e4 tcpserver: ok 353 mx1.example.net:192.0.2.25:25 mail.library.example:203.0.113.49::43584
@400000006afeb6b92bb3187c 353 > 220 mx1.example.net ESMTP 
@400000006afeb6b9304f9b6c 353 < EHLO mail.library.example 
@400000006afeb6b930798db4 353 > 250-mx1.example.net 
@400000006afeb6b9307a6874 353 > 250-PIPELINING 
@400000006afeb6b9307b3b64 353 > 250 8BITMIME 
@400000006afeb6b931719d9c 353 < MAIL FROM:<v.horn8@library.example> 
@400000006afeb6b9317268bc 353 < RCPT TO:<lena@club.example> 
@400000006afeb6b9317287fc 353 < DATA 
@400000006afeb6b931a62ea4 353 > 250 ok 
@400000006afeb6b931a70964 greylisting: 203.0.113.49 (v.horn8@library.example -> lena@club.example) exists (id=9661) - accepting
@400000006afeb6b931b60d24 353 > 250 ok 
@400000006afeb6b931e2512c 353 > 354 go ahead 
@400000006afeb6b93552620c 353 < From: <v.horn8@library.example> 
@400000006afeb6b93552620c 353 < To: <lena@club.example> 
@400000006afeb6b93552620c 353 < Subject: our talk of last week 
@400000006afeb6b93552e6dc 353 < Message-ID: <mwnaz986.355@mail.library.example> 
@400000006afeb6b935532174 353 <  
@400000006afeb6b9355334fc 353 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb6b93553f07c 353 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb6b935548cbc 353 < thank you for the papers, we shall+
@400000006afeb6b93555677c 353 <  look at them next week 
@400000006afeb6b935563684 353 < please find the minutes of the last meeting below 
@400000006afeb6b93556423c 353 < the delivery will be with you on Tuesday before noon 
@400000006afeb6b935569444 353 < kind regards 
@400000006afeb6b9355753ac 353 <  
@400000006afeb6b93557634c 353 < could you send the figures of October once more? 
@400000006afeb6b935583e0c 353 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb6b935588844 353 < starting delivery 1: msg 2 to +
@400000006afeb6b935588844 353 < local x@example.org 
@400000006afeb6b93558de34 353 < thank you for the papers, we shall look at them next week 
@400000006afeb6b93559b50c 353 < please find the minutes of the last meeting below 
@400000006afeb6b93559f774 353 < the delivery will be with you on Tuesday before noon 
@400000006afeb6b93559f774 353 < kind regards 
@400000006afeb6b93559f774 353 <  
@400000006afeb6b93559f774 353 < could you send the figures of October once more? 
@400000006afeb6b9355a802c 353 < +49 3+
@400000006afeb6b9355b10b4 353 < 0 5550 1 + 49 30 5550 2 
@400000006afeb6b9355b4f34 353 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb6b9355c166c 353 < thank you for the papers, we shall look at them next week 
@400000006afeb6b9355cd9bc 353 < please find the minutes of the last meeting below 
@400000006afeb6b9355d953c 353 < the delivery will be with you on Tuesday before noon 
@400000006afeb6b9355e48ec 353 < kind regards 
@400000006afeb6b9355e48ec 353 <  
@400000006afeb6b9355e5c74 353 < could you send the figures of October once more? 
@400000006afeb6b9355e5c74 353 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb6b9355e77cc 353 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb6b9355e77cc 353 < thank you for the papers, we shall look at them next week 
@400000006afeb6b9355ea6ac 353 < please find the minutes of the last meeting below 
@400000006afeb6b9355ea6ac 353 < the delivery wi+
@400000006afeb6b9355ea6ac 353 < ll be with you on Tuesday before noon 
@400000006afeb6b9355f6614 353 < kind regards 
@400000006afeb6b9355feecc 353 <  
@400000006afeb6b93560d544 353 < could you send the figures of October once more? 
@400000006afeb6b93560fc54 353 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb6b93561e6b4 353 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb6b93562020c 353 < thank you for the papers, we shall look at them next week 
@400000006afeb6b93562020c 353 < please find+
@400000006afeb6b93562bd8c 353 <  the minutes of the last meeting below 
@400000006afeb6b93562bd8c 353 < ------------------------------------------- 
@400000006afeb6b93562f054 353 < . 
@400000006afeb6b93b472db4 353 > 250 ok 1795077807 qp 355 
@400000006afeb6ba069975f4 353 < QUIT 
@400000006afeb6ba06d90f34 353 > 221 mx1.example.net 
@400000006afeb6ba06e0b054 tcpserver: end 353 status 0
@400000006afeb6ba06e0b054 tcpserver: status: 0/40
@400000006afeb6ba06e47914 353 < [EOF]
@400000006afeb6ba06e4dea4 353 > [EOF]
@400000006afeb7a9246dc47c tcpserver: status: 1/40
@400000006afeb7a9246e31dc tcpserver: pid 1554 from 198.51.100.64
@400000006afeb7a927acce94 tcpserver: ok 1554 mx1.example.net:192.0.2.25:25 mail.oakwood.test:198.51.100.64::3890
@400000006afeb7a92ce87f84 1554 > 220 mx1.example.net ESMTP 
@400000006afeb7a92d29f16c 1554 < EHLO mail.oakwood.test 
@400000006afeb7a92d3aed14 1554 > 250-mx1.example.net 
@400000006afeb7a92d3b4ad4 1554 > 250-PIPELINING 
@400000006afeb7a92d3b4ad4 1554 > 250 8BITMIME 
@400000006afeb7a9314f023c 1554 < MAIL FROM:<z.jung30@oakwood.test> 
@400000006afeb7a9314f023c 1554 < RCPT TO:<webmaster23@shop.example> 
@400000006afeb7a9314f023c 1554 < DATA 
@400000006afeb7a9317c2cbc 1554 > 250 ok 
@400000006afeb7a9317c76f4 greylisting: 198.51.100.64 (z.jung30@oakwood.test -> webmaster23@shop.example) exists (id=67023) - accepting
@400000006afeb7a931a42334 1554 > 250 ok 
@400000006afeb7a931c631f4 1554 > 354 go ahead 
@400000006afeb7a937dd1fe4 1554 < From: <z.jung30@oakwood.test> 
@400000006afeb7a937dd895c 1554 < To: <webmaster23@shop.example> 
@400000006afeb7a937dd895c 1554 < Subject: our talk of last week 
@400000006afeb7a937ddd394 1554 < Message-ID: <mwnb4efv.1556@mail.oakwood.test> 
@400000006afeb7a937de8b2c 1554 <  
@400000006afeb7a937de8b2c 1554 < kind regards 
@400000006afeb7a937de8b2c 1554 <  
@400000006afeb7a937df17cc 1554 < could you send the figures of October once more? 
@400000006afeb7a937df17cc 1554 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb7a937df17cc 1554 < starting deliver+
@400000006afeb7a937df8144 1554 < y 1: msg 2 to local x@example.org 
@400000006afeb7a937e0216c 1554 < thank you for the papers, we shall look at them next week 
@400000006afeb7a937e06ba4 1554 < please find the minutes of the last meeting below 
@400000006afeb7a937e06ba4 1554 < the delivery will be with you on Tuesday before noon 
@400000006afeb7a937e0c194 1554 < kind regards 
@400000006afeb7a937e0c194 1554 <  
@400000006afeb7a937e0c194 1554 < could you send the figures of October onc+
@400000006afeb7a937e0c194 1554 < e more? 
@400000006afeb7a937e19484 1554 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb7a937e26f44 1554 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb7a937e26f44 1554 < thank you for the papers, we shall look at them next week 
@400000006afeb7a937e30f6c 1554 < please find the minutes of the last meeting below 
@400000006afeb7a937e30f6c 1554 < the delivery will be with you on Tuesday before noon 
@400000006afeb7a937e30f6c 1554 < ki+
@400000006afeb7a937e3c31c 1554 < nd regards 
@400000006afeb7a937e40584 1554 <  
@400000006afeb7a937e4096c 1554 < could you send the figures of October once more? 
@400000006afeb7a937e4ccbc 1554 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb7a937e4e42c 1554 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb7a937e545d4 1554 < thank you for the papers, we shall look at them next week 
@400000006afeb7a937e545d4 1554 < please find the minutes of the last meeting below 
@400000006afeb7a937e570cc 1554 < t+
@400000006afeb7a937e6247c 1554 < he delivery will be with you on Tuesday before noon 
@400000006afeb7a937e647a4 1554 < kind regards 
@400000006afeb7a937e647a4 1554 <  
@400000006afeb7a937e691dc 1554 < ------------------------------ 
@400000006afeb7a937e739d4 1554 < . 
@400000006afeb7aa01bce87c 1554 > 250 ok 1795078048 qp 1556 
@400000006afeb7aa0403ea7c 1554 < QUIT 
@400000006afeb7aa04236514 1554 > 221 mx1.example.net 
@400000006afeb7aa042b67dc tcpserver: end 1554 status 0
@400000006afeb7aa042bb5fc tcpserver: status: 0/40
@400000006afeb7aa042da9fc 1554 < [EOF]
@400000006afeb7aa042da9fc 1554 > [EOF]
@400000006afeb7cb3b234e1c tcpserver: status: 1/40
@400000006afeb7cb3b234e1c tcpserver: pid 1725 from 198.51.100.198
@400000006afeb7cc048639dc tcpserver: ok 1725 mx1.example.net:192.0.2.25:25 mail.meadow.example:198.51.100.198::55646
@400000006afeb7cc07499f9c 1725 > 220 mx1.example.net ESMTP 
@400000006afeb7cc0df68bfc 1725 < EHLO mail.meadow.example 
@400000006afeb7cc0e05513c 1725 > 250-mx1.example.net 
@400000006afeb7cc0e061874 1725 > 250-PIPELINING 
@400000006afeb7cc0e061874 1725 > 250 8BITMIME 
@400000006afeb7cc0fbdbf3c 1725 < MAIL FROM:<f.braun35@meadow.example> 
@400000006afeb7cc0fbdbf3c 1725 < RCPT TO:<office25@club.example> 
@400000006afeb7cc0fbe152c 1725 < DATA 
@400000006afeb7cc0fe5fc04 1725 > 250 ok 
@400000006afeb7cc0fe63a84 greylisting: 198.51.100.198 (f.braun35@meadow.example -> office25@club.example) exists (id=64418) - accepting
@400000006afeb7cc10131eb4 1725 > 250 ok 
@400000006afeb7cc1055d8bc 1725 > 354 go ahead 
@400000006afeb7cc12c98454 1725 < From: <f.braun35@meadow.example> 
@400000006afeb7cc12c9900c 1725 < To: <office25@club.example> 
@400000006afeb7cc12c9900c 1725 < Subject: our talk of last week 
@400000006afeb7cc12ca729c 1725 < Message-ID: <mwnb54z3.1728@mail.meadow.example> 
@400000006afeb7cc12ca729c 1725 <  
@400000006afeb7cc12ca7e54 1725 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb7cc12cb0324 1725 < thank you for the papers, we shall look at them next week 
@400000006afeb7cc12cb9794 1725 < please find the minutes of the last meeting below 
@400000006afeb7cc12cc04f4 1725 < the delivery will be with you on Tuesday before noon 
@400000006afeb7cc12cc3f8c 1725 < kind regards 
@400000006afeb7cc12ccd014 1725 <  
@400000006afeb7cc12ccd014 1725 < could you send the figures of October once more? 
@400000006afeb7cc12cd1e34 1725 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb7cc12cda304 1725 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb7cc12ce7dc4 1725 < than+
@400000006afeb7cc12cecfcc 1725 < k you for the papers, we shall look at them next week 
@400000006afeb7cc12cf25bc 1725 < please find the minutes of the last meeting below 
@400000006afeb7cc12cf25bc 1725 < the delivery will be with you on Tuesday before noon 
@400000006afeb7cc12cfc1fc 1725 < kind regards 
@400000006afeb7cc12cff0dc 1725 <  
@400000006afeb7cc12cff0dc 1725 < could you send the figures of October once more? 
@400000006afeb7cc12d069f4 1725 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb7cc12d069f4 1725 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb7cc12d1218c 1725 < thank you for the papers, we shall look at them next week 
@400000006afeb7cc12d144b4 1725 < please find the minutes of the last meeting below 
@400000006afeb7cc12d1ae2c 1725 < the delivery will be with you on Tuesday before noon 
@400000006afeb7cc12d1f47c 1725 < kind regards 
@400000006afeb7cc12d288ec 1725 <  
@400000006afeb7cc12d290bc 1725 < could you send the figure+
@400000006afeb7cc12d3252c 1725 < s of October once more? 
@400000006afeb7cc12d3e87c 1725 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb7cc12d3e87c 1725 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb7cc12d49c2c 1725 < thank you for the papers, we shall look at them next week 
@400000006afeb7cc12d4c33c 1725 < please find the minutes of the last meeting below 
@400000006afeb7cc12d4cb0c 1725 < ------------------------- 
@400000006afeb7cc12d4cb0c 1725 < . 
@400000006afeb7cc1915a75c 1725 > 250 ok 1795078082 qp 1728 
@400000006afeb7cc1e40fccc 1725 < QUIT 
@400000006afeb7cc1e7bf674 1725 > 221 mx1.example.net 
@400000006afeb7cc1e830edc tcpserver: end 1725 status 0
@400000006afeb7cc1e8387f4 tcpserver: status: 0/40
@400000006afeb7cc1e86b85c 1725 < [EOF]
@400000006afeb7cc1e86e354 1725 > [EOF]
@400000006afeb87131374fd4 tcpserver: status: 1/40
@400000006afeb87131383264 tcpserver: pid 2555 from 198.51.100.72
@400000006afeb8713b0fc61c tcpserver: ok 2555 mx1.example.net:192.0.2.25:25 mail.grocer.example:198.51.100.72::35181
@400000006afeb8720238ee7c 2555 > 220 mx1.example.net ESMTP 
@400000006afeb8720840443c 2555 < EHLO mail.grocer.example 
@400000006afeb872085b7144 2555 > 250-mx1.example.net 
@400000006afeb872085b7144 2555 > 250-PIPELINING 
@400000006afeb872085c116c 2555 > 250 8BITMIME 
@400000006afeb8720b02bbb4 2555 < MAIL FROM:<r.frank27@grocer.example> 
@400000006afeb8720b037b1c 2555 < RCPT TO:<emma@club.example> 
@400000006afeb8720b03928c 2555 < DATA 
@400000006afeb8720b36896c 2555 > 250 ok 
@400000006afeb8720b36f2e4 greylisting: 198.51.100.72 (r.frank27@grocer.example -> emma@club.example) exists (id=48195) - accepting
@400000006afeb8720b5089ac 2555 > 250 ok 
@400000006afeb8720b88cfec 2555 > 354 go ahead 
@400000006afeb8720e035184 2555 < From: <r.frank27@grocer.example> 
@400000006afeb8720e042474 2555 < To: <emma@club.example> 
@400000006afeb8720e0443b4 2555 < Subject: our talk of last week 
@400000006afeb8720e0499a4 2555 < Message-ID: <mwnb8ozt.2557@mail.grocer.example> 
@400000006afeb8720e04ebac 2555 <  
@400000006afeb8720e056c94 2555 < please find the minutes of the last meeting below 
@400000006afeb8720e056c94 2555 < the delivery will be with you on Tuesday before noon 
@400000006afeb8720e05f54c 2555 < kind rega+
@400000006afeb8720e061874 2555 < rds 
@400000006afeb8720e067634 2555 <  
@400000006afeb8720e06bc84 2555 < could you send the figures of October once more? 
@400000006afeb8720e071e2c 2555 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb8720e07f11c 2555 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb8720e07f11c 2555 < thank you for the papers, we shall look at them next week 
@400000006afeb8720e07f11c 2555 < please find the minutes of the last meeting below 
@400000006afeb8720e0827cc 2555 < the deli+
@400000006afeb8720e08a4cc 2555 < very will be with you on Tuesday before noon 
@400000006afeb8720e0948dc 2555 < kind regards 
@400000006afeb8720e09e904 2555 <  
@400000006afeb8720e09e904 2555 < could you send the figures of October once more? 
@400000006afeb8720e0ac3c4 2555 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb8720e0ad74c 2555 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb8720e0ae304 2555 < thank you for the papers, we shall look at them next week 
@400000006afeb8720e0b4894 2555 < plea+
@400000006afeb8720e0b4894 2555 < se find the minutes of the last meeting below 
@400000006afeb8720e0b8714 2555 < the delivery will be with you on Tuesday before noon 
@400000006afeb8720e0c2b24 2555 < kind regards 
@400000006afeb8720e0ca43c 2555 <  
@400000006afeb8720e0ca43c 2555 < could you send the figures of October once more? 
@400000006afeb8720e0cee74 2555 < ----------- 
@400000006afeb8720e0d2cf4 2555 < . 
@400000006afeb87213daa634 2555 > 250 ok 1795078248 qp 2557 
@400000006afeb87217825944 2555 < QUIT 
@400000006afeb8721796e314 2555 > 221 mx1.example.net 
@400000006afeb872179da1a4 tcpserver: end 2555 status 0
@400000006afeb872179da1a4 tcpserver: status: 0/40
@400000006afeb87217a133b4 2555 < [EOF]
@400000006afeb87217a133b4 2555 > [EOF]
@400000006afeb95c072eb8e4 tcpserver: status: 1/40
@400000006afeb95c072eff34 tcpserver: pid 3726 from 203.0.113.36
@400000006afeb95c10afa8ec tcpserver: ok 3726 mx1.example.net:192.0.2.25:25 mail.bluebird.test:203.0.113.36::15956
@400000006afeb95c1d998d84 3726 > 220 mx1.example.net ESMTP 
@400000006afeb95c2445aadc 3726 < EHLO mail.bluebird.test 
@400000006afeb95c247e3b54 3726 > 250-mx1.example.net 
@400000006afeb95c247e8d5c 3726 > 250-PIPELINING 
@400000006afeb95c247eb084 3726 > 250 8BITMIME 
@400000006afeb95c2a716cd4 3726 < MAIL FROM:<b.lang0@bluebird.test> 
@400000006afeb95c2a7e884c 3726 > 250 ok 
@400000006afeb95c2fa8eb8c 3726 < RCPT TO:<ida@shop.example> 
@400000006afeb95c2fa8eb8c greylisting: 203.0.113.36 (b.lang0@bluebird.test -> ida@shop.example) exists (id=60617) - accepting
@400000006afeb95c2fea6d14 3726 > 250 ok 
@400000006afeb95c303eda5c 3726 < DATA 
@400000006afeb95c30550624 3726 > 354 go ahead 
@400000006afeb95c30da10bc 3726 < From: <b.lang0@bluebird.test> 
@400000006afeb95c30da958c 3726 < To: <ida@shop.example> 
@400000006afeb95c30da958c 3726 < Subject: our talk of last week 
@400000006afeb95c30dacc3c 3726 < Message-ID: <mwnbdpyz.3730@mail.bluebird.test> 
@400000006afeb95c30db510c 3726 <  
@400000006afeb95c30db8ba4 3726 < kind regards 
@400000006afeb95c30dc5e94 3726 <  
@400000006afeb95c30dd1244 3726 < could you send the figures of October once more? 
@400000006afeb95c30dd25cc 3726 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb95c30ddbe24 3726 < starting delivery 1: ms+
@400000006afeb95c30de661c 3726 < g 2 to local x@example.org 
@400000006afeb95c30deeaec 3726 < thank you for the papers, we shall look at them next week 
@400000006afeb95c30defa8c 3726 < please find the minutes of the last meeting below 
@400000006afeb95c30defa8c 3726 < the delivery will be with you on Tuesday before noon 
@400000006afeb95c30defa8c 3726 < kind regards 
@400000006afeb95c30defe74 3726 <  
@400000006afeb95c30df584c 3726 < could you send the figures of October once more?+
@400000006afeb95c30dfcd7c 3726 <  
@400000006afeb95c30e03ec4 3726 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb95c30e090cc 3726 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb95c30e090cc 3726 < thank you for the papers, we shall look at them next week 
@400000006afeb95c30e0bfac 3726 < please find the minutes of the last meeting below 
@400000006afeb95c30e11d6c 3726 < --------- 
@400000006afeb95c30e17744 3726 < . 
@400000006afeb95c343ff424 3726 > 250 ok 1795078482 qp 3730 
@400000006afeb95c365ee83c 3726 < QUIT 
@400000006afeb95c3686fa0c 3726 > 221 mx1.example.net 
@400000006afeb95c368e9b2c tcpserver: end 3726 status 0
@400000006afeb95c368e9b2c tcpserver: status: 0/40
@400000006afeb95c3691a86c 3726 < [EOF]
@400000006afeb95c3691a86c 3726 > [EOF]
@400000006afeb9790ff32b04 tcpserver: status: 1/40
@400000006afeb9790ff3a034 tcpserver: pid 3872 from 198.51.100.75
@400000006afeb979135c8cf4 tcpserver: ok 3872 mx1.example.net:192.0.2.25:25 mail.shipyard.test:198.51.100.75::42363
@400000006afeb9791d4e2ca4 3872 > 220 mx1.example.net ESMTP 
@400000006afeb9791f3697cc 3872 < EHLO mail.shipyard.test 
@400000006afeb9791f7104d4 3872 > 250-mx1.example.net 
@400000006afeb9791f7104d4 3872 > 250-PIPELINING 
@400000006afeb9791f7104d4 3872 > 250 8BITMIME 
@400000006afeb979231d0574 3872 < MAIL FROM:<sara32@shipyard.test> 
@400000006afeb979232d0eec 3872 > 250 ok 
@400000006afeb979252141b4 3872 < RCPT TO:<carla@example.net> 
@400000006afeb9792521d23c greylisting: 198.51.100.75 (sara32@shipyard.test -> carla@example.net) exists (id=19257) - accepting
@400000006afeb97925348f1c 3872 > 250 ok 
@400000006afeb97927bab144 3872 < DATA 
@400000006afeb97927fd09a4 3872 > 354 go ahead 
@400000006afeb9792eba97d4 3872 < From: <sara32@shipyard.test> 
@400000006afeb9792ebb767c 3872 < To: <carla@example.net> 
@400000006afeb9792ebc225c 3872 < Subject: our talk of last week 
@400000006afeb9792ebc64c4 3872 < Message-ID: <mwnbecaw.3875@mail.shipyard.test> 
@400000006afeb9792ebc8fbc 3872 <  
@400000006afeb9792ebc9f5c 3872 < thank you for the papers, we shall look at them next week 
@400000006afeb9792ebd04ec 3872 < please find the minutes of the last meeting below 
@400000006afeb9792ebdb0cc 3872 < the deliv+
@400000006afeb9792ebe7fd4 3872 < ery will be with you on Tuesday before noon 
@400000006afeb9792ebe7fd4 3872 < kind regards 
@400000006afeb9792ebf04a4 3872 <  
@400000006afeb9792ebfef04 3872 < could you send the figures of October once more? 
@400000006afeb9792ec0d964 3872 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb9792ec11014 3872 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb9792ec11014 3872 < thank you for the papers, we shall look at them next week 
@400000006afeb9792ec11014 3872 < pleas+
@400000006afeb9792ec11014 3872 < e find the minutes of the last meeting below 
@400000006afeb9792ec1bbf4 3872 < the delivery will be with you on Tuesday before noon 
@400000006afeb9792ec240c4 3872 < kind regards 
@400000006afeb9792ec30fcc 3872 <  
@400000006afeb9792ec313b4 3872 < could you send the figures of October once more? 
@400000006afeb9792ec31b84 3872 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb9792ec31b84 3872 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeb9792ec37944 3872 < thank you+
@400000006afeb9792ec37944 3872 <  for the papers, we shall look at them next week 
@400000006afeb9792ec41584 3872 < please find the minutes of the last meeting below 
@400000006afeb9792ec41584 3872 < the delivery will be with you on Tuesday before noon 
@400000006afeb9792ec457ec 3872 < kind regards 
@400000006afeb9792ec457ec 3872 <  
@400000006afeb9792ec4f814 3872 < could you send the figures of October once more? 
@400000006afeb9792ec4f814 3872 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeb9792ec4ffe4 3872 < start+
@400000006afeb9792ec5424c 3872 < ing delivery 1: msg 2 to local x@example.org 
@400000006afeb9792ec6153c 3872 < thank you for the papers, we shall look at them next week 
@400000006afeb9792ec6923c 3872 < -------------------------------------------- 
@400000006afeb9792ec71af4 3872 < . 
@400000006afeb97930c5ec7c 3872 > 250 ok 1795078511 qp 3875 
@400000006afeb97931a83a14 3872 < QUIT 
@400000006afeb97931c5ff2c 3872 > 221 mx1.example.net 
@400000006afeb97931cd2734 tcpserver: end 3872 status 0
@400000006afeb97931cd59fc tcpserver: status: 0/40
@400000006afeb97931d0a9a4 3872 < [EOF]
@400000006afeb97931d0a9a4 3872 > [EOF]
@400000006afeb9ec33853b5c tcpserver: status: 1/40
@400000006afeb9ec33859534 tcpserver: pid 4450 from 198.51.100.107
@400000006afeb9ec34518c0c tcpserver: ok 4450 mx1.example.net:192.0.2.25:25 host107.isp.test:198.51.100.107::43399
@400000006afeb9ed04ad26b4 4450 > 220 mx1.example.net ESMTP 
@400000006afeb9ed0a8440cc 4450 < EHLO host107.isp.test 
@400000006afeb9ed0ab343f4 4450 > 250-mx1.example.net 
@400000006afeb9ed0ab38274 4450 > 250-PIPELINING 
@400000006afeb9ed0ab42684 4450 > 250 8BITMIME 
@400000006afeb9ed0d78cc94 4450 < MAIL FROM:<z.jung8@mail0.vendor.test> 
@400000006afeb9ed0d9ee294 4450 > 250 ok 
@400000006afeb9ed0e7145f4 4450 < RCPT TO:<office@club.example> 
@400000006afeb9ed0e71e234 greylisting: 198.51.100.107 (z.jung8@mail0.vendor.test -> office@club.example) doesn't exist. - temp. rejecting
@400000006afeb9ed0ea89a04 4450 > 451 temporary failure (#4.3.0) 
@400000006afeb9ed12392364 4450 < QUIT 
@400000006afeb9ed1272484c 4450 > 221 mx1.example.net 
@400000006afeb9ed1279a31c tcpserver: end 4450 status 0
@400000006afeb9ed127a4b14 tcpserver: status: 0/40
@400000006afeb9ed127c623c 4450 < [EOF]
@400000006afeb9ed127d2974 4450 > [EOF]
@400000006afeb9fe3001ca86 tcpserver: status: 1/40
@400000006afeb9fe3002a92e tcpserver: pid 4540 from 198.51.100.164
@400000006afeb9fe35ec7c3e tcpserver: ok 4540 mx1.example.net:192.0.2.25:25 host164.isp.test:198.51.100.164::56671
@400000006afeb9ff005d1326 rblsmtpd: 198.51.100.164 pid 4540: 451 https://zen.dnsbl.example/query/ip/198.51.100.164
@400000006afeb9ff1ae0b3f6 tcpserver: end 4540 status 0
@400000006afeb9ff1ae10dce tcpserver: status: 0/40
@400000006afeba37316cafe4 tcpserver: status: 1/40
@400000006afeba37316cafe4 tcpserver: pid 4825 from 198.51.100.52
@400000006afeba373830d1ac tcpserver: ok 4825 mx1.example.net:192.0.2.25:25 mail.freemail.test:198.51.100.52::30750
@400000006afeba38009bf7bc 4825 > 220 mx1.example.net ESMTP 
@400000006afeba380619b2ec 4825 < EHLO mail.freemail.test 
@400000006afeba38062c585c 4825 > 250-mx1.example.net 
@400000006afeba38062ce114 4825 > 250-PIPELINING 
@400000006afeba38062ce114 4825 > 250 8BITMIME 
@400000006afeba38095b2e04 4825 < MAIL FROM:<emma13@freemail.test> 
@400000006afeba38095b7c24 4825 < RCPT TO:<o.beck@shop.example> 
@400000006afeba38095bc274 4825 < DATA 
@400000006afeba38099da1bc 4825 > 250 ok 
@400000006afeba38099e5954 greylisting: 198.51.100.52 (emma13@freemail.test -> o.beck@shop.example) exists (id=87630) - accepting
@400000006afeba3809c2aa34 4825 > 250 ok 
@400000006afeba3809e47a74 4825 > 354 go ahead 
@400000006afeba380ebfb02c 4825 < From: <emma13@freemail.test> 
@400000006afeba380ec02d2c 4825 < To: <o.beck@shop.example> 
@400000006afeba380ec05c0c 4825 < Subject: our talk of last week 
@400000006afeba380ec05c0c 4825 < Message-ID: <mwnbifbc.4827@mail.freemail.test> 
@400000006afeba380ec08aec 4825 <  
@400000006afeba380ec0d524 4825 < thank you for the papers, we shall look at them next week 
@400000006afeba380ec1948c 4825 < please find the minutes of the last meeting below 
@400000006afeba380ec2389c 4825 < the del+
@400000006afeba380ec322fc 4825 < ivery will be with you on Tuesday before noon 
@400000006afeba380ec3d2c4 4825 < kind regards 
@400000006afeba380ec43854 4825 <  
@400000006afeba380ec43854 4825 < could you send the figures of October once more? 
@400000006afeba380ec4e81c 4825 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeba380ec593fc 4825 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeba380ec593fc 4825 < thank you for the papers, we shall look at them next week 
@400000006afeba380ec672a4 4825 < ple+
@400000006afeba380ec6f774 4825 < ase find the minutes of the last meeting below 
@400000006afeba380ec77c44 4825 < the delivery will be with you on Tuesday before noon 
@400000006afeba380ec77c44 4825 < kind regards 
@400000006afeba380ec77c44 4825 <  
@400000006afeba380ec808e4 4825 < could you send the figures of October once more? 
@400000006afeba380ec86a8c 4825 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeba380ec8a13c 4825 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeba380ec9648c 4825 < thank y+
@400000006afeba380eca183c 4825 < ou for the papers, we shall look at them next week 
@400000006afeba380eca183c 4825 < please find the minutes of the last meeting below 
@400000006afeba380eca2fac 4825 < the delivery will be with you on Tuesday before noon 
@400000006afeba380ecb1a0c 4825 < kind regards 
@400000006afeba380ecbc5ec 4825 <  
@400000006afeba380ecc3f04 4825 < could you send the figures of October once more? 
@400000006afeba380ecccf8c 4825 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeba380ecccf8c 4825 < sta+
@400000006afeba380eccdf2c 4825 < rting delivery 1: msg 2 to local x@example.org 
@400000006afeba380ecd8724 4825 < thank you for the papers, we shall look at them next week 
@400000006afeba380ecd96c4 4825 < please find the minutes of the last meeting below 
@400000006afeba380ece080c 4825 < the delivery will be with you on Tuesday before noon 
@400000006afeba380ece080c 4825 < kind regards 
@400000006afeba380ece7184 4825 <  
@400000006afeba380ece7184 4825 < ----------------------------+
@400000006afeba380ecf5414 4825 < --- 
@400000006afeba380ed02ed4 4825 < . 
@400000006afeba3814b3473c 4825 > 250 ok 1795078702 qp 4827 
@400000006afeba381a184e34 4825 < QUIT 
@400000006afeba381a3870c4 4825 > 221 mx1.example.net 
@400000006afeba381a40062c tcpserver: end 4825 status 0
@400000006afeba381a40062c tcpserver: status: 0/40
@400000006afeba381a4326f4 4825 < [EOF]
@400000006afeba381a43f5fc 4825 > [EOF]
@400000006afeba521e800584 tcpserver: status: 1/40
@400000006afeba521e800584 tcpserver: pid 4958 from 198.51.100.133
@400000006afeba5227e0f624 tcpserver: ok 4958 mx1.example.net:192.0.2.25:25 mail.workshop.test:198.51.100.133::51437
@400000006afeba522fee0ec4 4958 > 220 mx1.example.net ESMTP 
@400000006afeba5235c3fffc 4958 < EHLO mail.workshop.test 
@400000006afeba52360421f4 4958 > 250-mx1.example.net 
@400000006afeba523604933c 4958 > 250-PIPELINING 
@400000006afeba52360523c4 4958 > 250 8BITMIME 
@400000006afeba530101ed4c 4958 < MAIL FROM:<t.wolf19@workshop.test> 
@400000006afeba5301091554 4958 > 250 ok 
@400000006afeba530547cc8c 4958 < RCPT TO:<v.horn@shop.example> 
@400000006afeba5305480ef4 greylisting: 198.51.100.133 (t.wolf19@workshop.test -> v.horn@shop.example) doesn't exist. - temp. rejecting
@400000006afeba530567ef1c 4958 > 451 temporary failure (#4.3.0) 
@400000006afeba5309b00c94 4958 < QUIT 
@400000006afeba5309efd0cc 4958 > 221 mx1.example.net 
@400000006afeba5309f6e934 tcpserver: end 4958 status 0
@400000006afeba5309f6f8d4 tcpserver: status: 0/40
@400000006afeba5309fa5c04 4958 < [EOF]
@400000006afeba5309fad904 4958 > [EOF]
@400000006afeba640fb79134 tcpserver: status: 1/40
@400000006afeba640fb7c7e4 tcpserver: pid 5047 from 198.51.100.73
@400000006afeba641a68d764 tcpserver: ok 5047 mx1.example.net:192.0.2.25:25 mail.cedar.test:198.51.100.73::40969
@400000006afeba6425345c54 5047 > 220 mx1.example.net ESMTP 
@400000006afeba64295b3dfc 5047 < EHLO mail.cedar.test 
@400000006afeba6429932294 5047 > 250-mx1.example.net 
@400000006afeba6429932294 5047 > 250-PIPELINING 
@400000006afeba6429932294 5047 > 250 8BITMIME 
@400000006afeba642becaac4 5047 < MAIL FROM:<b.lang13@cedar.test> 
@400000006afeba642bed4ed4 5047 < RCPT TO:<greta@example.net> 
@400000006afeba642bed4ed4 5047 < DATA 
@400000006afeba642c050cf4 5047 > 250 ok 
@400000006afeba642c050cf4 greylisting: 198.51.100.73 (b.lang13@cedar.test -> greta@example.net) exists (id=65535) - accepting
@400000006afeba642c3592d4 5047 > 250 ok 
@400000006afeba642c491304 5047 > 354 go ahead 
@400000006afeba6430943204 5047 < From: <b.lang13@cedar.test> 
@400000006afeba6430943204 5047 < To: <greta@example.net> 
@400000006afeba6430943204 5047 < Subject: our talk of last week 
@400000006afeba643094840c 5047 < Message-ID: <mwnbjdoq.5050@mail.cedar.test> 
@400000006afeba643094b2ec 5047 <  
@400000006afeba643094bea4 5047 < the delivery will be with you on Tuesday before noon 
@400000006afeba643095475c 5047 < kind regards 
@400000006afeba6430959d4c 5047 <  
@400000006afeba64309658cc 5047 < could you send the figures of October once more? 
@400000006afeba643096dd9c 5047 < +49+
@400000006afeba643096fcdc 5047 <  30 5550 1 + 49 30 5550 2 
@400000006afeba64309700c4 5047 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeba6430970c7c 5047 < thank you for the papers, we shall look at them next week 
@400000006afeba6430970c7c 5047 < please find the minutes of the last meeting below 
@400000006afeba643097aca4 5047 < the delivery will be with you on Tuesday before noon 
@400000006afeba643097aca4 5047 < kind regards 
@400000006afeba64309829a4 5047 <  
@400000006afeba64309829a4 5047 < could you send the figures of October once more? 
@400000006afeba6430990c34 5047 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeba6430990c34 5047 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeba6430990c34 5047 < thank you for the papers, we shall look at them next week 
@400000006afeba6430995e3c 5047 < please find the minutes of the last meeting below 
@400000006afeba64309a0e04 5047 < the delivery +
@400000006afeba64309a506c 5047 < will be with you on Tuesday before noon 
@400000006afeba64309a506c 5047 < kind regards 
@400000006afeba64309a506c 5047 <  
@400000006afeba64309a506c 5047 < could you send the figures of October once more? 
@400000006afeba64309a506c 5047 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeba64309a506c 5047 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeba64309a506c 5047 < ---------------- 
@400000006afeba64309a506c 5047 < . 
@400000006afeba643553fc34 5047 > 250 ok 1795078746 qp 5050 
@400000006afeba64362c109c 5047 < QUIT 
@400000006afeba643646eb9c 5047 > 221 mx1.example.net 
@400000006afeba64364f5bc4 tcpserver: end 5047 status 0
@400000006afeba64364f6b64 tcpserver: status: 0/40
@400000006afeba643651a5b4 5047 < [EOF]
@400000006afeba643651a5b4 5047 > [EOF]
@400000006afebac50a8cfe1a tcpserver: status: 1/40
@400000006afebac50a8d7b1a tcpserver: pid 5531 from 198.51.100.171
@400000006afebac5160666aa tcpserver: ok 5531 mx1.example.net:192.0.2.25:25 :198.51.100.171::32953
@400000006afebac52a8ce702 rblsmtpd: 198.51.100.171 pid 5531: 451 https://zen.dnsbl.example/query/ip/198.51.100.171
@400000006afebac70a040f6a tcpserver: end 5531 status 0
@400000006afebac70a04d6a2 tcpserver: status: 0/40
@400000006afebad62c9fc26c tcpserver: status: 1/40
@400000006afebad62ca08d8c tcpserver: pid 5619 from 192.0.2.30
@400000006afebad62efe76d4 tcpserver: ok 5619 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::35219
@400000006afebad6371db014 5619 > 220 mx1.example.net ESMTP 
@400000006afebad63b5b2314 5619 < EHLO monitor.example.net 
@400000006afebad700001d4c 5619 > 250-mx1.example.net 
@400000006afebad70000ec54 5619 > 250-PIPELINING 
@400000006afebad70001c32c 5619 > 250 8BITMIME 
@400000006afebad704df371c 5619 < QUIT 
@400000006afebad705097784 5619 > 221 mx1.example.net 
@400000006afebad705112844 tcpserver: end 5619 status 0
@400000006afebad70511821c tcpserver: status: 0/40
@400000006afebad70514fcbc 5619 < [EOF]
@400000006afebad70515d77c 5619 > [EOF]
@400000006afebb980935eedc tcpserver: status: 1/40
@400000006afebb980935eedc tcpserver: pid 6586 from 203.0.113.140
@400000006afebb9812f510c4 tcpserver: ok 6586 mx1.example.net:192.0.2.25:25 mail.customer.example:203.0.113.140::42678
@400000006afebb98163b101c 6586 > 220 mx1.example.net ESMTP 
@400000006afebb981a69cd7c 6586 < EHLO mail.customer.example 
@400000006afebb981a801c6c 6586 > 250-mx1.example.net 
@400000006afebb981a80dbd4 6586 > 250-PIPELINING 
@400000006afebb981a815104 6586 > 250 8BITMIME 
@400000006afebb981c0d732c 6586 < MAIL FROM:<ute31@customer.example> 
@400000006afebb981c1e4f94 6586 > 250 ok 
@400000006afebb9821b785ec 6586 < RCPT TO:<wanda@example.net> 
@400000006afebb9821b84554 greylisting: 203.0.113.140 (ute31@customer.example -> wanda@example.net) exists (id=35130) - accepting
@400000006afebb9821c8087c 6586 > 250 ok 
@400000006afebb9826d087f4 6586 < RCPT TO:<ute@shop.example> 
@400000006afebb9826d14374 greylisting: 203.0.113.140 (ute31@customer.example -> ute@shop.example) exists (id=25722) - accepting
@400000006afebb98270c1ddc 6586 > 250 ok 
@400000006afebb9827e5dc0c 6586 < RCPT TO:<anna.koch@shop.example> 
@400000006afebb9827e60ed4 greylisting: 203.0.113.140 (ute31@customer.example -> anna.koch@shop.example) exists (id=31436) - accepting
@400000006afebb9828073eec 6586 > 250 ok 
@400000006afebb982ee65edc 6586 < DATA 
@400000006afebb982efdf9d4 6586 > 354 go ahead 
@400000006afebb98333b0744 6586 < From: <ute31@customer.example> 
@400000006afebb98333b2684 6586 < To: <wanda@example.net> 
@400000006afebb98333c0144 6586 < Subject: our talk of last week 
@400000006afebb98333c340c 6586 < Message-ID: <mwnbpzdw.6590@mail.customer.example> 
@400000006afebb98333cb10c 6586 <  
@400000006afebb98333cb10c 6586 <  
@400000006afebb98333d4964 6586 < could you send the figures of October once more? 
@400000006afebb98333e04e4 6586 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebb98333e280c 6586 < starting delivery 1: msg 2 to lo+
@400000006afebb98333e37ac 6586 < cal x@example.org 
@400000006afebb98333e6a74 6586 < thank you for the papers, we shall look at them next week 
@400000006afebb98333e6a74 6586 < please find the minutes of the last meeting below 
@400000006afebb98333e6a74 6586 < the delivery will be with you on Tuesday before noon 
@400000006afebb98333ec834 6586 < kind regards 
@400000006afebb98333f1654 6586 <  
@400000006afebb98333f220c 6586 < could you send the figures of October once more? 
@400000006afebb98333fd5bc 6586 < +49 30 +
@400000006afebb98333fd5bc 6586 < 5550 1 + 49 30 5550 2 
@400000006afebb98333fd5bc 6586 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebb9833403764 6586 < thank you for the papers, we shall look at them next week 
@400000006afebb983340d3a4 6586 < please find the minutes of the last meeting below 
@400000006afebb98334150a4 6586 < the delivery will be with you on Tuesday before noon 
@400000006afebb98334150a4 6586 < kind regards 
@400000006afebb983341d95c 6586 <  
@400000006afebb983341d95c 6586 < co+
@400000006afebb9833427984 6586 < uld you send the figures of October once more? 
@400000006afebb983342c7a4 6586 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebb9833430df4 6586 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebb98334363e4 6586 < thank you for the papers, we shall look at them next week 
@400000006afebb98334363e4 6586 < please find the minutes of the last meeting below 
@400000006afebb98334363e4 6586 < -----------------+
@400000006afebb983343776c 6586 < -------------------------------- 
@400000006afebb98334436d4 6586 < . 
@400000006afebb9838d0e624 6586 > 250 ok 1795079054 qp 6590 
@400000006afebb9839d76174 6586 < QUIT 
@400000006afebb9839eddb5c 6586 > 221 mx1.example.net 
@400000006afebb9839f5e5f4 tcpserver: end 6586 status 0
@400000006afebb9839f65b24 tcpserver: status: 0/40
@400000006afebb9839f889bc 6586 < [EOF]
@400000006afebb9839f93984 6586 > [EOF]
@400000006afebbef2ce28c14 tcpserver: status: 1/40
@400000006afebbef2ce35734 tcpserver: pid 7025 from 198.51.100.72
@400000006afebbef38685884 tcpserver: ok 7025 mx1.example.net:192.0.2.25:25 mail.grocer.example:198.51.100.72::1975
@400000006afebbef3b09da7c 7025 > 220 mx1.example.net ESMTP 
@400000006afebbf0027ed504 7025 < EHLO mail.grocer.example 
@400000006afebbf002af8dac 7025 > 250-mx1.example.net 
@400000006afebbf002afd014 7025 > 250-PIPELINING 
@400000006afebbf002afd014 7025 > 250 8BITMIME 
@400000006afebbf0091bfa54 7025 < MAIL FROM:<y.kurz23@grocer.example> 
@400000006afebbf0091c7b3c 7025 < RCPT TO:<wanda@example.net> 
@400000006afebbf0091ce0cc 7025 < DATA 
@400000006afebbf009219bbc 7025 > 250 ok 
@400000006afebbf0092243b4 greylisting: 198.51.100.72 (y.kurz23@grocer.example -> wanda@example.net) exists (id=9050) - accepting
@400000006afebbf0094bb514 7025 > 250 ok 
@400000006afebbf0098f1714 7025 > 354 go ahead 
@400000006afebbf00cf76794 7025 < From: <y.kurz23@grocer.example> 
@400000006afebbf00cf803d4 7025 < To: <wanda@example.net> 
@400000006afebbf00cf8cef4 7025 < Subject: our talk of last week 
@400000006afebbf00cf924e4 7025 < Message-ID: <mwnbrurs.7028@mail.grocer.example> 
@400000006afebbf00cf93484 7025 <  
@400000006afebbf00cf93484 7025 < thank you for the papers, we shall look at them next week 
@400000006afebbf00cf95b94 7025 < please find the minutes of the last meeting below 
@400000006afebbf00cfa26b4 7025 < the d+
@400000006afebbf00cfa26b4 7025 < elivery will be with you on Tuesday before noon 
@400000006afebbf00cfa26b4 7025 < kind regards 
@400000006afebbf00cfa78bc 7025 <  
@400000006afebbf00cfb14fc 7025 < could you send the figures of October once more? 
@400000006afebbf00cfb14fc 7025 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebbf00cfb343c 7025 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebbf00cfb343c 7025 < thank you for the papers, we shall look at them next week 
@400000006afebbf00cfb343c 7025 < p+
@400000006afebbf00cfb43dc 7025 < lease find the minutes of the last meeting below 
@400000006afebbf00cfbb13c 7025 < the delivery will be with you on Tuesday before noon 
@400000006afebbf00cfbb90c 7025 < kind regards 
@400000006afebbf00cfc554c 7025 <  
@400000006afebbf00cfc64ec 7025 < could you send the figures of October once more? 
@400000006afebbf00cfc7874 7025 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebbf00cfd206c 7025 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebbf00cfdc864 7025 < -----+
@400000006afebbf00cfea70c 7025 < --------------- 
@400000006afebbf00cfea70c 7025 < . 
@400000006afebbf010f8a09c 7025 > 250 ok 1795079142 qp 7028 
@400000006afebbf016aabdf4 7025 < QUIT 
@400000006afebbf016cb03ac 7025 > 221 mx1.example.net 
@400000006afebbf016d32d84 tcpserver: end 7025 status 0
@400000006afebbf016d40844 tcpserver: status: 0/40
@400000006afebbf016d5c594 7025 < [EOF]
@400000006afebbf016d5dd04 7025 > [EOF]
@400000006afebc0c30f1bf3c tcpserver: status: 1/40
@400000006afebc0c30f1bf3c tcpserver: pid 7170 from 198.51.100.64
@400000006afebc0c3222b58c tcpserver: ok 7170 mx1.example.net:192.0.2.25:25 mail.oakwood.test:198.51.100.64::27812
@400000006afebc0c3865475c 7170 > 220 mx1.example.net ESMTP 
@400000006afebc0c3979fb4c 7170 < EHLO mail.oakwood.test 
@400000006afebc0c398bfcac 7170 > 250-mx1.example.net 
@400000006afebc0c398c23bc 7170 > 250-PIPELINING 
@400000006afebc0c398ccbb4 7170 > 250 8BITMIME 
@400000006afebc0c3aa93064 7170 < MAIL FROM:<paula28@oakwood.test> 
@400000006afebc0c3adfa1e4 7170 > 250 ok 
@400000006afebc0d0036310c 7170 < RCPT TO:<h.vogel@club.example> 
@400000006afebc0d0036a63c greylisting: 198.51.100.64 (paula28@oakwood.test -> h.vogel@club.example) exists (id=69104) - accepting
@400000006afebc0d00684944 7170 > 250 ok 
@400000006afebc0d055c8d0c 7170 < DATA 
@400000006afebc0d058e439c 7170 > 354 go ahead 
@400000006afebc0d0877b3a4 7170 < From: <paula28@oakwood.test> 
@400000006afebc0d08781934 7170 < To: <h.vogel@club.example> 
@400000006afebc0d0878e83c 7170 < Subject: our talk of last week 
@400000006afebc0d08796924 7170 < Message-ID: <mwnbsh22.7171@mail.oakwood.test> 
@400000006afebc0d0879edf4 7170 <  
@400000006afebc0d087a47cc 7170 < the delivery will be with you on Tuesday before noon 
@400000006afebc0d087a72c4 7170 < kind regards 
@400000006afebc0d087b45b4 7170 <  
@400000006afebc0d087b45b4 7170 < could you send the figures of October once more+
@400000006afebc0d087ba374 7170 < ? 
@400000006afebc0d087c0cec 7170 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc0d087c91bc 7170 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebc0d087d64ac 7170 < thank you for the papers, we shall look at them next week 
@400000006afebc0d087dfd04 7170 < please find the minutes of the last meeting below 
@400000006afebc0d087dfd04 7170 < the delivery will be with you on Tuesday before noon 
@400000006afebc0d087e00ec 7170 < kind reg+
@400000006afebc0d087e00ec 7170 < ards 
@400000006afebc0d087e00ec 7170 <  
@400000006afebc0d087e00ec 7170 < could you send the figures of October once more? 
@400000006afebc0d087e00ec 7170 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc0d087e9174 7170 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebc0d087ea114 7170 < thank you for the papers, we shall look at them next week 
@400000006afebc0d087f701c 7170 < please find the minutes of the last meeting below 
@400000006afebc0d08803b3c 7170 < the del+
@400000006afebc0d0880df4c 7170 < ivery will be with you on Tuesday before noon 
@400000006afebc0d08812d6c 7170 < kind regards 
@400000006afebc0d0881c9ac 7170 <  
@400000006afebc0d0881c9ac 7170 < could you send the figures of October once more? 
@400000006afebc0d0881c9ac 7170 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc0d0881c9ac 7170 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebc0d08824a94 7170 < thank you for the papers, we shall look at them next week 
@400000006afebc0d0883022c 7170 < ple+
@400000006afebc0d088386fc 7170 < ase find the minutes of the last meeting below 
@400000006afebc0d0883d51c 7170 < the delivery will be with you on Tuesday before noon 
@400000006afebc0d0883d51c 7170 < kind regards 
@400000006afebc0d0884792c 7170 <  
@400000006afebc0d0884bb94 7170 < could you send the figures of October once more? 
@400000006afebc0d088505cc 7170 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc0d08857714 7170 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebc0d08860b84 7170 < thank y+
@400000006afebc0d08862eac 7170 < ou for the papers, we shall look at them next week 
@400000006afebc0d08862eac 7170 < please find the minutes of the last meeting below 
@400000006afebc0d08870584 7170 < --------------- 
@400000006afebc0d08870584 7170 < . 
@400000006afebc0d09f7fe8c 7170 > 250 ok 1795079171 qp 7171 
@400000006afebc0d0d4c78ec tcpserver: status: 2/40
@400000006afebc0d0d4cea34 tcpserver: pid 7172 from 203.0.113.24
@400000006afebc0d1043cba4 tcpserver: ok 7172 mx1.example.net:192.0.2.25:25 mail.harbour.test:203.0.113.24::34446
@400000006afebc0d112e1fec 7170 < QUIT 
@400000006afebc0d113cd974 7170 > 221 mx1.example.net 
@400000006afebc0d1144a58c tcpserver: end 7170 status 0
@400000006afebc0d11457494 tcpserver: status: 1/40
@400000006afebc0d114833b4 7170 < [EOF]
@400000006afebc0d1148f704 7170 > [EOF]
@400000006afebc0d1c205334 7172 > 220 mx1.example.net ESMTP 
@400000006afebc0d223a4a7c 7172 < EHLO mail.harbour.test 
@400000006afebc0d225888ac 7172 > 250-mx1.example.net 
@400000006afebc0d225888ac 7172 > 250-PIPELINING 
@400000006afebc0d225901c4 7172 > 250 8BITMIME 
@400000006afebc0d27a1f53c 7172 < MAIL FROM:<emma36@harbour.test> 
@400000006afebc0d27a237a4 7172 < RCPT TO:<j.klein@club.example> 
@400000006afebc0d27a237a4 7172 < DATA 
@400000006afebc0d27c3b5dc 7172 > 250 ok 
@400000006afebc0d27c4521c greylisting: 203.0.113.24 (emma36@harbour.test -> j.klein@club.example) exists (id=60928) - accepting
@400000006afebc0d27eb6604 7172 > 250 ok 
@400000006afebc0d28290b44 7172 > 354 go ahead 
@400000006afebc0d2e9e0b3c 7172 < From: <emma36@harbour.test> 
@400000006afebc0d2e9eb71c 7172 < To: <j.klein@club.example> 
@400000006afebc0d2e9eb71c 7172 < Subject: our talk of last week 
@400000006afebc0d2e9ef984 7172 < Message-ID: <mwnbshkf.7175@mail.harbour.test> 
@400000006afebc0d2e9f2864 7172 <  
@400000006afebc0d2e9f2864 7172 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebc0d2e9fc0bc 7172 < thank you for the papers, we shall look at them next week 
@400000006afebc0d2ea00324 7172 < please f+
@400000006afebc0d2ea0d9fc 7172 < ind the minutes of the last meeting below 
@400000006afebc0d2ea0d9fc 7172 < the delivery will be with you on Tuesday before noon 
@400000006afebc0d2ea185dc 7172 < kind regards 
@400000006afebc0d2ea229ec 7172 <  
@400000006afebc0d2ea229ec 7172 < could you send the figures of October once more? 
@400000006afebc0d2ea27424 7172 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc0d2ea2aebc 7172 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebc0d2ea33f44 7172 < thank you fo+
@400000006afebc0d2ea34ee4 7172 < r the papers, we shall look at them next week 
@400000006afebc0d2ea41dec 7172 < please find the minutes of the last meeting below 
@400000006afebc0d2ea4837c 7172 < the delivery will be with you on Tuesday before noon 
@400000006afebc0d2ea4ae74 7172 < kind regards 
@400000006afebc0d2ea4ae74 7172 <  
@400000006afebc0d2ea5007c 7172 < could you send the figures of October once more? 
@400000006afebc0d2ea5007c 7172 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc0d2ea56ddc 7172 < starting+
@400000006afebc0d2ea5c7b4 7172 <  delivery 1: msg 2 to local x@example.org 
@400000006afebc0d2ea6777c 7172 < ---------------------------------------- 
@400000006afebc0d2ea6e8c4 7172 < . 
@400000006afebc0d312e56f4 7172 > 250 ok 1795079171 qp 7175 
@400000006afebc0d33de2514 7172 < QUIT 
@400000006afebc0d33e95074 7172 > 221 mx1.example.net 
@400000006afebc0d33f1bcb4 tcpserver: end 7172 status 0
@400000006afebc0d33f1bcb4 tcpserver: status: 0/40
@400000006afebc0d33f3fed4 7172 < [EOF]
@400000006afebc0d33f4125c 7172 > [EOF]
@400000006afebc2014975acc tcpserver: status: 1/40
@400000006afebc2014979d34 tcpserver: pid 7267 from 203.0.113.24
@400000006afebc201910020c tcpserver: ok 7267 mx1.example.net:192.0.2.25:25 mail.heather.example:203.0.113.24::1388
@400000006afebc201b172c4c 7267 > 220 mx1.example.net ESMTP 
@400000006afebc2020b2d78c 7267 < EHLO mail.heather.example 
@400000006afebc2020f5c074 7267 > 250-mx1.example.net 
@400000006afebc2020f6492c 7267 > 250-PIPELINING 
@400000006afebc2020f6d5cc 7267 > 250 8BITMIME 
@400000006afebc2024923884 7267 < MAIL FROM:<z.jung34@heather.example> 
@400000006afebc2024b2d814 7267 > 250 ok 
@400000006afebc202b6dc664 7267 < RCPT TO:<y.kurz@shop.example> 
@400000006afebc202b6dc664 greylisting: 203.0.113.24 (z.jung34@heather.example -> y.kurz@shop.example) exists (id=14964) - accepting
@400000006afebc202b7d992c 7267 > 250 ok 
@400000006afebc20316acf6c 7267 < DATA 
@400000006afebc20317435ac 7267 > 354 go ahead 
@400000006afebc20389c12b4 7267 < From: <z.jung34@heather.example> 
@400000006afebc20389cbaac 7267 < To: <y.kurz@shop.example> 
@400000006afebc20389cbaac 7267 < Subject: our talk of last week 
@400000006afebc20389d00fc 7267 < Message-ID: <mwnbswd6.7271@mail.heather.example> 
@400000006afebc20389db0c4 7267 <  
@400000006afebc20389e7fcc 7267 < the delivery will be with you on Tuesday before noon 
@400000006afebc20389ed5bc 7267 < kind regards 
@400000006afebc20389f990c 7267 <  
@400000006afebc2038a07f84 7267 < could you send the figures of October onc+
@400000006afebc2038a13eec 7267 < e more? 
@400000006afebc2038a13eec 7267 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc2038a1d35c 7267 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebc2038a1d35c 7267 < thank you for the papers, we shall look at them next week 
@400000006afebc2038a29a94 7267 < please find the minutes of the last meeting below 
@400000006afebc2038a29a94 7267 < the delivery will be with you on Tuesday before noon 
@400000006afebc2038a2c974 7267 < ki+
@400000006afebc2038a2c974 7267 < nd regards 
@400000006afebc2038a30024 7267 <  
@400000006afebc2038a3e69c 7267 < could you send the figures of October once more? 
@400000006afebc2038a3e69c 7267 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc2038a44844 7267 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebc2038a44844 7267 < thank you for the papers, we shall look at them next week 
@400000006afebc2038a44844 7267 < please find the minutes of the last meeting below 
@400000006afebc2038a44844 7267 < t+
@400000006afebc2038a4a9ec 7267 < he delivery will be with you on Tuesday before noon 
@400000006afebc2038a532a4 7267 < kind regards 
@400000006afebc2038a532a4 7267 <  
@400000006afebc2038a532a4 7267 < could you send the figures of October once more? 
@400000006afebc2038a532a4 7267 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc2038a59c1c 7267 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebc2038a67eac 7267 < thank you for the papers, we shall look at them next wee+
@400000006afebc2038a67eac 7267 < k 
@400000006afebc2038a6a5bc 7267 < please find the minutes of the last meeting below 
@400000006afebc2038a73e14 7267 < the delivery will be with you on Tuesday before noon 
@400000006afebc2038a73e14 7267 < kind regards 
@400000006afebc2038a749cc 7267 <  
@400000006afebc2038a749cc 7267 < could you send the figures of October once more? 
@400000006afebc2038a7d66c 7267 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc2038a7d66c 7267 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebc2038a8b12c 7267 < t+
@400000006afebc2038a8b12c 7267 < hank you for the papers, we shall look at them next week 
@400000006afebc2038a90334 7267 < please find the minutes of the last meeting below 
@400000006afebc2038a9747c 7267 < the delivery will be with you on Tuesday before noon 
@400000006afebc2038aa3bb4 7267 < kind regards 
@400000006afebc2038aaeb7c 7267 <  
@400000006afebc2038ab35b4 7267 < could you send the figures of October once more? 
@400000006afebc2038abf51c 7267 < +49 30 5550 1 + 49 30 5550 +
@400000006afebc2038ac56c4 7267 < 2 
@400000006afebc2038ace74c 7267 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebc2038adc20c 7267 < thank you for the papers, we shall look at them next week 
@400000006afebc2038adc5f4 7267 < please find the minutes of the last meeting below 
@400000006afebc2038ae008c 7267 < the delivery will be with you on Tuesday before noon 
@400000006afebc2038ae4eac 7267 < kind regards 
@400000006afebc2038af296c 7267 <  
@400000006afebc2038af872c 7267 < could you send the fig+
@400000006afebc2038af9e9c 7267 < ures of October once more? 
@400000006afebc2038b013cc 7267 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc2038b013cc 7267 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebc2038b02b3c 7267 < thank you for the papers, we shall look at them next week 
@400000006afebc2038b02b3c 7267 < please find the minutes of the last meeting below 
@400000006afebc2038b02b3c 7267 < the delivery will be with you on Tues+
@400000006afebc2038b02b3c 7267 < day before noon 
@400000006afebc2038b02b3c 7267 < kind regards 
@400000006afebc2038b03ec4 7267 <  
@400000006afebc2038b0bfac 7267 < could you send the figures of October once more? 
@400000006afebc2038b0bfac 7267 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc2038b0bfac 7267 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebc2038b19684 7267 < thank you for the papers, we shall look at them next week 
@400000006afebc2038b25204 7267 < please find the minutes of the la+
@400000006afebc2038b2fde4 7267 < st meeting below 
@400000006afebc2038b3e074 7267 < the delivery will be with you on Tuesday before noon 
@400000006afebc2038b41ef4 7267 < kind regards 
@400000006afebc2038b470fc 7267 <  
@400000006afebc2038b470fc 7267 < could you send the figures of October once more? 
@400000006afebc2038b520c4 7267 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc2038b520c4 7267 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebc2038b547d4 7267 < thank you for the papers, we shall lo+
@400000006afebc2038b5c8bc 7267 < ok at them next week 
@400000006afebc2038b5fb84 7267 < please find the minutes of the last meeting below 
@400000006afebc2038b6ca8c 7267 < the delivery will be with you on Tuesday before noon 
@400000006afebc2038b75b14 7267 < kind regards 
@400000006afebc2038b75b14 7267 <  
@400000006afebc2038b7ef84 7267 < could you send the figures of October once more? 
@400000006afebc2038b80adc 7267 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc2038b8d5fc 7267 < starting delivery 1: msg 2 to loc+
@400000006afebc2038b8d5fc 7267 < al x@example.org 
@400000006afebc2038b933bc 7267 < thank you for the papers, we shall look at them next week 
@400000006afebc2038b9723c 7267 < please find the minutes of the last meeting below 
@400000006afebc2038ba0a94 7267 < the delivery will be with you on Tuesday before noon 
@400000006afebc2038ba1a34 7267 < kind regards 
@400000006afebc2038ba29d4 7267 <  
@400000006afebc2038ba29d4 7267 < could you send the figures of October once more? 
@400000006afebc2038ba29d4 7267 < +49 30 5+
@400000006afebc2038bac9fc 7267 < 550 1 + 49 30 5550 2 
@400000006afebc2038bb663c 7267 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebc2038bc40fc 7267 < thank you for the papers, we shall look at them next week 
@400000006afebc2038bd0064 7267 < please find the minutes of the last meeting below 
@400000006afebc2038bdd354 7267 < the delivery will be with you on Tuesday before noon 
@400000006afebc2038be8704 7267 < kind regards 
@400000006afebc2038bf36cc 7267 <  
@400000006afebc2038bf36cc 7267 < cou+
@400000006afebc2038bfdadc 7267 < ld you send the figures of October once more? 
@400000006afebc2038bfdadc 7267 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc2038bfdec4 7267 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebc2038bfdec4 7267 < thank you for the papers, we shall look at them next week 
@400000006afebc2038c08aa4 7267 < please find the minutes of the last meeting below 
@400000006afebc2038c08aa4 7267 < the delivery will +
@400000006afebc2038c13a6c 7267 < be with you on Tuesday before noon 
@400000006afebc2038c1caf4 7267 < kind regards 
@400000006afebc2038c24024 7267 <  
@400000006afebc2038c26f04 7267 < could you send the figures of October once more? 
@400000006afebc2038c349c4 7267 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc2038c378a4 7267 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebc2038c3d664 7267 < thank you for the papers, we shall look at them next week 
@400000006afebc2038c4092c 7267 < please find th+
@400000006afebc2038c42484 7267 < e minutes of the last meeting below 
@400000006afebc2038c4862c 7267 < the delivery will be with you on Tuesday before noon 
@400000006afebc2038c4862c 7267 < kind regards 
@400000006afebc2038c4a184 7267 <  
@400000006afebc2038c4d834 7267 < could you send the figures of October once more? 
@400000006afebc2038c4d834 7267 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc2038c4d834 7267 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebc2038c56ca4 7267 < thank you for the +
@400000006afebc2038c5b2f4 7267 < papers, we shall look at them next week 
@400000006afebc2038c5b6dc 7267 < please find the minutes of the last meeting below 
@400000006afebc2038c5b6dc 7267 < the delivery will be with you on Tuesday before noon 
@400000006afebc2038c5b6dc 7267 < kind regards 
@400000006afebc2038c681fc 7267 <  
@400000006afebc2038c6fefc 7267 < could you send the figures of October once more? 
@400000006afebc2038c7260c 7267 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc2038c7260c 7267 < starting deliv+
@400000006afebc2038c7260c 7267 < ery 1: msg 2 to local x@example.org 
@400000006afebc2038c80c84 7267 < thank you for the papers, we shall look at them next week 
@400000006afebc2038c84b04 7267 < please find the minutes of the last meeting below 
@400000006afebc2038c90a6c 7267 < the delivery will be with you on Tuesday before noon 
@400000006afebc2038c948ec 7267 < kind regards 
@400000006afebc2038c977cc 7267 <  
@400000006afebc2038c977cc 7267 < could you send the figures of October o+
@400000006afebc2038ca0084 7267 < nce more? 
@400000006afebc2038ca0084 7267 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebc2038ca0084 7267 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebc2038ca0084 7267 < ----------------------------------- 
@400000006afebc2038ca0084 7267 < . 
@400000006afebc2100560d4c 7267 > 250 ok 1795079191 qp 7271 
@400000006afebc210109a1f4 7267 < QUIT 
@400000006afebc2101496244 7267 > 221 mx1.example.net 
@400000006afebc2101512e5c tcpserver: end 7267 status 0
@400000006afebc21015170c4 tcpserver: status: 0/40
@400000006afebc21015433cc 7267 < [EOF]
@400000006afebc21015433cc 7267 > [EOF]
@400000006afebc220930b7e6 tcpserver: status: 1/40
@400000006afebc220930bbce tcpserver: pid 7276 from 203.0.113.215
@400000006afebc220a2f2c86 tcpserver: ok 7276 mx1.example.net:192.0.2.25:25 mail.museum.example:203.0.113.215::37406
@400000006afebc220d04be9e 7276 > 220 mx1.example.net ESMTP 
@400000006afebc2212f6520e 7276 < EHLO mail.museum.example 
@400000006afebc22130e94fe 7276 > 250-mx1.example.net 
@400000006afebc22130f313e 7276 > 250-PIPELINING 
@400000006afebc2213100fe6 7276 > 250 8BITMIME 
@400000006afebc22183e43b6 7276 < MAIL FROM:<d.weiss34@museum.example> 
@400000006afebc22184acabe 7276 > 250 ok 
@400000006afebc221a1086fe 7276 < RCPT TO:<lena@club.example> 
@400000006afebc221a1086fe greylisting: 203.0.113.215 (d.weiss34@museum.example -> lena@club.example) doesn't exist. - temp. rejecting
@400000006afebc221a1d9e8e 7276 > 451 temporary failure (#4.3.0) 
@400000006afebc221e1899ee 7276 < QUIT 
@400000006afebc221e222b26 7276 > 221 mx1.example.net 
@400000006afebc221e2a7c0e tcpserver: end 7276 status 0
@400000006afebc221e2b5e9e tcpserver: status: 0/40
@400000006afebc221e2d6df6 7276 < [EOF]
@400000006afebc221e2d6df6 7276 > [EOF]
@400000006afebcb92c7c447c tcpserver: status: 1/40
@400000006afebcb92c7c735c tcpserver: pid 8034 from 198.51.100.186
@400000006afebcb9385706ec tcpserver: ok 8034 mx1.example.net:192.0.2.25:25 mail.kiosk.example:198.51.100.186::58847
@400000006afebcba08eec804 8034 > 220 mx1.example.net ESMTP 
@400000006afebcba0ffd0674 8034 < EHLO mail.kiosk.example 
@400000006afebcba10073bbc 8034 > 250-mx1.example.net 
@400000006afebcba10081e4c 8034 > 250-PIPELINING 
@400000006afebcba10081e4c 8034 > 250 8BITMIME 
@400000006afebcba119df8bc 8034 < MAIL FROM:<b.lang32@kiosk.example> 
@400000006afebcba11d792d4 8034 > 250 ok 
@400000006afebcba150b330c 8034 < RCPT TO:<y.kurz@shop.example> 
@400000006afebcba150c1984 greylisting: 198.51.100.186 (b.lang32@kiosk.example -> y.kurz@shop.example) exists (id=29252) - accepting
@400000006afebcba151e6134 8034 > 250 ok 
@400000006afebcba1875601c 8034 < DATA 
@400000006afebcba18b56aa4 8034 > 354 go ahead 
@400000006afebcba1ba7eafc 8034 < From: <b.lang32@kiosk.example> 
@400000006afebcba1ba8b61c 8034 < To: <y.kurz@shop.example> 
@400000006afebcba1ba90c0c 8034 < Subject: our talk of last week 
@400000006afebcba1ba9c3a4 8034 < Message-ID: <mwnbw6v1.8038@mail.kiosk.example> 
@400000006afebcba1baa6b9c 8034 <  
@400000006afebcba1baac18c 8034 < could you send the figures of October once more? 
@400000006afebcba1bab2334 8034 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebcba1baba41c 8034 < starting delivery 1: msg 2 to local+
@400000006afebcba1bac30bc 8034 <  x@example.org 
@400000006afebcba1bac53e4 8034 < thank you for the papers, we shall look at them next week 
@400000006afebcba1bac53e4 8034 < please find the minutes of the last meeting below 
@400000006afebcba1bac8e7c 8034 < the delivery will be with you on Tuesday before noon 
@400000006afebcba1bac8e7c 8034 < kind regards 
@400000006afebcba1bacd4cc 8034 <  
@400000006afebcba1bad6554 8034 < could you send the figures of October once more? 
@400000006afebcba1bad7cc4 8034 < +49 30 555+
@400000006afebcba1bad7cc4 8034 < 0 1 + 49 30 5550 2 
@400000006afebcba1bad80ac 8034 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebcba1bae0194 8034 < thank you for the papers, we shall look at them next week 
@400000006afebcba1baed86c 8034 < please find the minutes of the last meeting below 
@400000006afebcba1bafbee4 8034 < the delivery will be with you on Tuesday before noon 
@400000006afebcba1bb00534 8034 < kind regards 
@400000006afebcba1bb00534 8034 <  
@400000006afebcba1bb0c0b4 8034 < could+
@400000006afebcba1bb1496c 8034 <  you send the figures of October once more? 
@400000006afebcba1bb1e5ac 8034 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebcba1bb2724c 8034 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebcba1bb34154 8034 < thank you for the papers, we shall look at them next week 
@400000006afebcba1bb34154 8034 < please find the minutes of the last meeting below 
@400000006afebcba1bb37bec 8034 < the delivery will be+
@400000006afebcba1bb3d5c4 8034 <  with you on Tuesday before noon 
@400000006afebcba1bb46a34 8034 < ----- 
@400000006afebcba1bb548dc 8034 < . 
@400000006afebcba225e12a4 8034 > 250 ok 1795079344 qp 8038 
@400000006afebcba25766a7c 8034 < QUIT 
@400000006afebcba2582fd3c 8034 > 221 mx1.example.net 
@400000006afebcba258a9e5c tcpserver: end 8034 status 0
@400000006afebcba258ab1e4 tcpserver: status: 0/40
@400000006afebcba258dd694 8034 < [EOF]
@400000006afebcba258dd694 8034 > [EOF]
@400000006afebcf61b55006c tcpserver: status: 1/40
@400000006afebcf61b55006c tcpserver: pid 8338 from 198.51.100.225
@400000006afebcf620b80f7c tcpserver: ok 8338 mx1.example.net:192.0.2.25:25 mail.school.example:198.51.100.225::54409
@400000006afebcf6274c3804 8338 > 220 mx1.example.net ESMTP 
@400000006afebcf62a9855c4 8338 < EHLO mail.school.example 
@400000006afebcf62a9f665c 8338 > 250-mx1.example.net 
@400000006afebcf62a9f8984 8338 > 250-PIPELINING 
@400000006afebcf62aa01a0c 8338 > 250 8BITMIME 
@400000006afebcf62e97ae54 8338 < MAIL FROM:<greta15@school.example> 
@400000006afebcf62ec9227c 8338 > 250 ok 
@400000006afebcf634a345ec 8338 < RCPT TO:<z.jung@shop.example> 
@400000006afebcf634a4110c greylisting: 198.51.100.225 (greta15@school.example -> z.jung@shop.example) exists (id=4865) - accepting
@400000006afebcf634a98394 8338 > 250 ok 
@400000006afebcf70053cb2c 8338 < DATA 
@400000006afebcf700624634 8338 > 354 go ahead 
@400000006afebcf701597f44 8338 < From: <greta15@school.example> 
@400000006afebcf7015a0414 8338 < To: <z.jung@shop.example> 
@400000006afebcf7015a3ac4 8338 < Subject: our talk of last week 
@400000006afebcf7015a7174 8338 < Message-ID: <mwnbxhkb.8341@mail.school.example> 
@400000006afebcf7015b1584 8338 <  
@400000006afebcf7015b9e3c 8338 < kind regards 
@400000006afebcf7015baddc 8338 <  
@400000006afebcf7015c03cc 8338 < could you send the figures of October once more? 
@400000006afebcf7015c712c 8338 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebcf7015c889c 8338 < starting delivery +
@400000006afebcf7015d57a4 8338 < 1: msg 2 to local x@example.org 
@400000006afebcf7015dbd34 8338 < thank you for the papers, we shall look at them next week 
@400000006afebcf7015e7c9c 8338 < please find the minutes of the last meeting below 
@400000006afebcf7015e7c9c 8338 < the delivery will be with you on Tuesday before noon 
@400000006afebcf7015f287c 8338 < kind regards 
@400000006afebcf7015fb134 8338 <  
@400000006afebcf7015fb134 8338 < could you send the figures of October once +
@400000006afebcf70160515c 8338 < more? 
@400000006afebcf70160bad4 8338 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebcf701611894 8338 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebcf70161726c 8338 < thank you for the papers, we shall look at them next week 
@400000006afebcf70161726c 8338 < please find the minutes of the last meeting below 
@400000006afebcf70161726c 8338 < the delivery will be with you on Tuesday before noon 
@400000006afebcf701625114 8338 < kind+
@400000006afebcf70162aaec 8338 <  regards 
@400000006afebcf70163954c 8338 <  
@400000006afebcf701642da4 8338 < could you send the figures of October once more? 
@400000006afebcf70164a2d4 8338 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebcf70165894c 8338 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebcf70165894c 8338 < thank you for the papers, we shall look at them next week 
@400000006afebcf70165d384 8338 < please find the minutes of the last meeting below 
@400000006afebcf701668734 8338 < the+
@400000006afebcf701669abc 8338 <  delivery will be with you on Tuesday before noon 
@400000006afebcf701669abc 8338 < kind regards 
@400000006afebcf701674e6c 8338 <  
@400000006afebcf7016811bc 8338 < could you send the figures of October once more? 
@400000006afebcf70168409c 8338 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebcf7016907d4 8338 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebcf7016907d4 8338 < thank you for the papers, we shall look at them next week+
@400000006afebcf701696d64 8338 <  
@400000006afebcf70169bb84 8338 < please find the minutes of the last meeting below 
@400000006afebcf70169ee4c 8338 < the delivery will be with you on Tuesday before noon 
@400000006afebcf7016aadb4 8338 < kind regards 
@400000006afebcf7016aadb4 8338 <  
@400000006afebcf7016ae07c 8338 < could you send the figures of October once more? 
@400000006afebcf7016bbf24 8338 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebcf7016ca984 8338 < ----- 
@400000006afebcf7016cc0f4 8338 < . 
@400000006afebcf706143c7c 8338 > 250 ok 1795079405 qp 8341 
@400000006afebcf708f9a544 8338 < QUIT 
@400000006afebcf70908f724 8338 > 221 mx1.example.net 
@400000006afebcf70910bb6c tcpserver: end 8338 status 0
@400000006afebcf709111d14 tcpserver: status: 0/40
@400000006afebcf709137a8c 8338 < [EOF]
@400000006afebcf709137a8c 8338 > [EOF]
@400000006afebd3238be7b4c tcpserver: status: 1/40
@400000006afebd3238be7b4c tcpserver: pid 8640 from 198.51.100.126
@400000006afebd3304334b64 tcpserver: ok 8640 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::5576
@400000006afebd330b71b5dc 8640 > 220 mx1.example.net ESMTP 
@400000006afebd33126c8f74 8640 < EHLO mail.bigmail.example 
@400000006afebd3312936cac 8640 > 250-mx1.example.net 
@400000006afebd3312936cac 8640 > 250-PIPELINING 
@400000006afebd3312938804 8640 > 250 8BITMIME 
@400000006afebd331380d9ec 8640 < MAIL FROM:<o.beck34@bigmail.example> 
@400000006afebd33138104e4 8640 < RCPT TO:<paula@example.net> 
@400000006afebd331381668c 8640 < DATA 
@400000006afebd3313bdc3ac 8640 > 250 ok 
@400000006afebd3313be8ae4 greylisting: 198.51.100.126 (o.beck34@bigmail.example -> paula@example.net) exists (id=70023) - accepting
@400000006afebd3313f0aaec 8640 > 250 ok 
@400000006afebd33140ac684 8640 > 354 go ahead 
@400000006afebd3316eea4c4 8640 < From: <o.beck34@bigmail.example> 
@400000006afebd3316eea4c4 8640 < To: <paula@example.net> 
@400000006afebd3316ef3d1c 8640 < Subject: our talk of last week 
@400000006afebd3316f0100c 8640 < Message-ID: <mwnbys5v.8643@mail.bigmail.example> 
@400000006afebd3316f08924 8640 <  
@400000006afebd3316f14c74 8640 < kind regards 
@400000006afebd3316f14c74 8640 <  
@400000006afebd3316f1b9d4 8640 < could you send the figures of October once more? 
@400000006afebd3316f265b4 8640 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebd3316f2987c 8640 < starting delivery+
@400000006afebd3316f3251c 8640 <  1: msg 2 to local x@example.org 
@400000006afebd3316f3c92c 8640 < thank you for the papers, we shall look at them next week 
@400000006afebd3316f451e4 8640 < please find the minutes of the last meeting below 
@400000006afebd3316f451e4 8640 < the delivery will be with you on Tuesday before noon 
@400000006afebd3316f4cee4 8640 < kind regards 
@400000006afebd3316f4de84 8640 <  
@400000006afebd3316f4de84 8640 < could you send the figures of October once+
@400000006afebd3316f553b4 8640 <  more? 
@400000006afebd3316f553b4 8640 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebd3316f57eac 8640 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebd3316f57eac 8640 < thank you for the papers, we shall look at them next week 
@400000006afebd3316f57eac 8640 < please find the minutes of the last meeting below 
@400000006afebd3316f57eac 8640 < the delivery will be with you on Tuesday before noon 
@400000006afebd3316f5b55c 8640 < kin+
@400000006afebd3316f64db4 8640 < d regards 
@400000006afebd3316f64db4 8640 <  
@400000006afebd3316f6f1c4 8640 < ------------------- 
@400000006afebd3316f747b4 8640 < . 
@400000006afebd331d7c1a74 8640 > 250 ok 1795079465 qp 8643 
@400000006afebd3323a61f1c 8640 < QUIT 
@400000006afebd3323cb17f4 8640 > 221 mx1.example.net 
@400000006afebd3323d2b914 tcpserver: end 8640 status 0
@400000006afebd3323d2b914 tcpserver: status: 0/40
@400000006afebd3323d633b4 8640 < [EOF]
@400000006afebd3323d6761c 8640 > [EOF]
@400000006afebd521886fbec tcpserver: status: 1/40
@400000006afebd521886fbec tcpserver: pid 8798 from 203.0.113.179
@400000006afebd521db3997c tcpserver: ok 8798 mx1.example.net:192.0.2.25:25 mail.dune.test:203.0.113.179::16846
@400000006afebd5225e7c604 8798 > 220 mx1.example.net ESMTP 
@400000006afebd52279fedb4 8798 < EHLO mail.dune.test 
@400000006afebd5227ad91e4 8798 > 250-mx1.example.net 
@400000006afebd5227ada56c 8798 > 250-PIPELINING 
@400000006afebd5227ada56c 8798 > 250 8BITMIME 
@400000006afebd52282371ac 8798 < MAIL FROM:<ute7@dune.test> 
@400000006afebd5228373c14 8798 > 250 ok 
@400000006afebd522f12125c 8798 < RCPT TO:<emma@club.example> 
@400000006afebd522f12125c greylisting: 203.0.113.179 (ute7@dune.test -> emma@club.example) exists (id=81949) - accepting
@400000006afebd522f28bb24 8798 > 250 ok 
@400000006afebd5235be4ef4 8798 < DATA 
@400000006afebd5235ed3e94 8798 > 354 go ahead 
@400000006afebd523692cd64 8798 < From: <ute7@dune.test> 
@400000006afebd5236933eac 8798 < To: <emma@club.example> 
@400000006afebd5236933eac 8798 < Subject: our talk of last week 
@400000006afebd523693b7c4 8798 < Message-ID: <mwnbzghm.8801@mail.dune.test> 
@400000006afebd5236945bd4 8798 <  
@400000006afebd5236952ec4 8798 < the delivery will be with you on Tuesday before noon 
@400000006afebd52369601b4 8798 < kind regards 
@400000006afebd52369601b4 8798 <  
@400000006afebd52369601b4 8798 < could you send the figures of October once more? 
@400000006afebd5236961924 8798 < +49 30 55+
@400000006afebd523696c504 8798 < 50 1 + 49 30 5550 2 
@400000006afebd523696c504 8798 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebd52369726ac 8798 < thank you for the papers, we shall look at them next week 
@400000006afebd523698093c 8798 < please find the minutes of the last meeting below 
@400000006afebd523698110c 8798 < the delivery will be with you on Tuesday before noon 
@400000006afebd5236986314 8798 < kind regards 
@400000006afebd523698b134 8798 <  
@400000006afebd52369968cc 8798 < coul+
@400000006afebd52369968cc 8798 < d you send the figures of October once more? 
@400000006afebd52369a4774 8798 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebd52369a4774 8798 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebd52369b261c 8798 < thank you for the papers, we shall look at them next week 
@400000006afebd52369b937c 8798 < please find the minutes of the last meeting below 
@400000006afebd52369bbe74 8798 < the delivery will b+
@400000006afebd52369bd9cc 8798 < e with you on Tuesday before noon 
@400000006afebd52369bd9cc 8798 < kind regards 
@400000006afebd52369cb0a4 8798 <  
@400000006afebd52369cf6f4 8798 < could you send the figures of October once more? 
@400000006afebd52369da2d4 8798 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebd52369dba44 8798 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebd52369de154 8798 < ----- 
@400000006afebd52369de154 8798 < . 
@400000006afebd5301504fb4 8798 > 250 ok 1795079497 qp 8801 
@400000006afebd5308b2b51c 8798 < QUIT 
@400000006afebd5308c4414c 8798 > 221 mx1.example.net 
@400000006afebd5308cb51e4 tcpserver: end 8798 status 0
@400000006afebd5308cc3474 tcpserver: status: 0/40
@400000006afebd5308cee7dc 8798 < [EOF]
@400000006afebd5308cef394 8798 > [EOF]
@400000006afebd6e071cafb4 tcpserver: status: 1/40
@400000006afebd6e071d962c tcpserver: pid 8936 from 198.51.100.133
@400000006afebd6e0df7f35c tcpserver: ok 8936 mx1.example.net:192.0.2.25:25 mail.workshop.test:198.51.100.133::13944
@400000006afebd6e13079adc 8936 > 220 mx1.example.net ESMTP 
@400000006afebd6e149975dc 8936 < EHLO mail.workshop.test 
@400000006afebd6e14b9698c 8936 > 250-mx1.example.net 
@400000006afebd6e14b9f244 8936 > 250-PIPELINING 
@400000006afebd6e14ba2124 8936 > 250 8BITMIME 
@400000006afebd6e187e12ac 8936 < MAIL FROM:<t.wolf19@workshop.test> 
@400000006afebd6e18b86c2c 8936 > 250 ok 
@400000006afebd6e1cb81aac 8936 < RCPT TO:<v.horn@shop.example> 
@400000006afebd6e1cb8f56c greylisting: 198.51.100.133 (t.wolf19@workshop.test -> v.horn@shop.example) exists (id=29720) - accepting
@400000006afebd6e1cddee44 8936 > 250 ok 
@400000006afebd6e23e1cc74 8936 < DATA 
@400000006afebd6e24172c84 8936 > 354 go ahead 
@400000006afebd6e2528042c 8936 < From: <t.wolf19@workshop.test> 
@400000006afebd6e252813cc 8936 < To: <v.horn@shop.example> 
@400000006afebd6e2528989c 8936 < Subject: our talk of last week 
@400000006afebd6e2528989c 8936 < Message-ID: <mwnc01u5.8939@mail.workshop.test> 
@400000006afebd6e2528989c 8936 <  
@400000006afebd6e2528989c 8936 < could you send the figures of October once more? 
@400000006afebd6e252967a4 8936 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebd6e2529f82c 8936 < starting delivery 1: msg 2 to local+
@400000006afebd6e2529f82c 8936 <  x@example.org 
@400000006afebd6e252a2324 8936 < thank you for the papers, we shall look at them next week 
@400000006afebd6e252a2af4 8936 < please find the minutes of the last meeting below 
@400000006afebd6e252a2af4 8936 < the delivery will be with you on Tuesday before noon 
@400000006afebd6e252acb1c 8936 < kind regards 
@400000006afebd6e252b53d4 8936 <  
@400000006afebd6e252bb194 8936 < could you send the figures of October once more? 
@400000006afebd6e252bb194 8936 < +49 30 555+
@400000006afebd6e252c2aac 8936 < 0 1 + 49 30 5550 2 
@400000006afebd6e252c2aac 8936 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebd6e252c49ec 8936 < thank you for the papers, we shall look at them next week 
@400000006afebd6e252c615c 8936 < please find the minutes of the last meeting below 
@400000006afebd6e252c615c 8936 < the delivery will be with you on Tuesday before noon 
@400000006afebd6e252c615c 8936 < kind regards 
@400000006afebd6e252c615c 8936 <  
@400000006afebd6e252c615c 8936 < could+
@400000006afebd6e252d0d3c 8936 <  you send the figures of October once more? 
@400000006afebd6e252d0d3c 8936 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebd6e252d538c 8936 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebd6e252d538c 8936 < ----------------------------------- 
@400000006afebd6e252d5f44 8936 < . 
@400000006afebd6e29205bc4 8936 > 250 ok 1795079524 qp 8939 
@400000006afebd6e29a6588c 8936 < QUIT 
@400000006afebd6e29e3bf4c 8936 > 221 mx1.example.net 
@400000006afebd6e29eb9b04 tcpserver: end 8936 status 0
@400000006afebd6e29ebcdcc tcpserver: status: 0/40
@400000006afebd6e29edd554 8936 < [EOF]
@400000006afebd6e29eeb014 8936 > [EOF]
@400000006afebd9b0bfe175c tcpserver: status: 1/40
@400000006afebd9b0bfe175c tcpserver: pid 9162 from 203.0.113.204
@400000006afebd9b157a6f9c tcpserver: ok 9162 mx1.example.net:192.0.2.25:25 mail.reed.test:203.0.113.204::27771
@400000006afebd9b222d522c 9162 > 220 mx1.example.net ESMTP 
@400000006afebd9b24cb1b04 9162 < EHLO mail.reed.test 
@400000006afebd9b24eeb834 9162 > 250-mx1.example.net 
@400000006afebd9b24ef0e24 9162 > 250-PIPELINING 
@400000006afebd9b24ef0e24 9162 > 250 8BITMIME 
@400000006afebd9b290f0e14 9162 < MAIL FROM:<paula6@reed.test> 
@400000006afebd9b290ff0a4 9162 < RCPT TO:<ute@shop.example> 
@400000006afebd9b290ff0a4 9162 < DATA 
@400000006afebd9b294b8e5c 9162 > 250 ok 
@400000006afebd9b294bccdc greylisting: 203.0.113.204 (paula6@reed.test -> ute@shop.example) exists (id=16478) - accepting
@400000006afebd9b298e3cac 9162 > 250 ok 
@400000006afebd9b29c1c02c 9162 > 354 go ahead 
@400000006afebd9b3028451c 9162 < From: <paula6@reed.test> 
@400000006afebd9b3029086c 9162 < To: <ute@shop.example> 
@400000006afebd9b3029662c 9162 < Subject: our talk of last week 
@400000006afebd9b302a1dc4 9162 < Message-ID: <mwnc10om.9165@mail.reed.test> 
@400000006afebd9b302a602c 9162 <  
@400000006afebd9b302a8f0c 9162 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebd9b302b42bc 9162 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebd9b302b7d54 9162 < thank you for the papers, we shall look at them+
@400000006afebd9b302b7d54 9162 <  next week 
@400000006afebd9b302be2e4 9162 < please find the minutes of the last meeting below 
@400000006afebd9b302be2e4 9162 < the delivery will be with you on Tuesday before noon 
@400000006afebd9b302c5814 9162 < kind regards 
@400000006afebd9b302d2eec 9162 <  
@400000006afebd9b302d2eec 9162 < could you send the figures of October once more? 
@400000006afebd9b302d465c 9162 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebd9b302d947c 9162 < starting delivery 1: msg 2 to local x@examp+
@400000006afebd9b302d947c 9162 < le.org 
@400000006afebd9b302d947c 9162 < thank you for the papers, we shall look at them next week 
@400000006afebd9b302d947c 9162 < please find the minutes of the last meeting below 
@400000006afebd9b302e05c4 9162 < the delivery will be with you on Tuesday before noon 
@400000006afebd9b302e05c4 9162 < kind regards 
@400000006afebd9b302e53e4 9162 <  
@400000006afebd9b302e53e4 9162 < could you send the figures of October once more? 
@400000006afebd9b302e6b54 9162 < +49 30 5550 1 + 49+
@400000006afebd9b302f134c 9162 <  30 5550 2 
@400000006afebd9b302f6d24 9162 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebd9b302f6d24 9162 < thank you for the papers, we shall look at them next week 
@400000006afebd9b302fe63c 9162 < please find the minutes of the last meeting below 
@400000006afebd9b30305b6c 9162 < the delivery will be with you on Tuesday before noon 
@400000006afebd9b30305b6c 9162 < kind regards 
@400000006afebd9b3030c4e4 9162 <  
@400000006afebd9b3030c4e4 9162 < could you sen+
@400000006afebd9b3031a774 9162 < d the figures of October once more? 
@400000006afebd9b3032285c 9162 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebd9b3032285c 9162 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebd9b30326ac4 9162 < thank you for the papers, we shall look at them next week 
@400000006afebd9b3032c0b4 9162 < please find the minutes of the last meeting below 
@400000006afebd9b3033590c 9162 < the delivery will be with yo+
@400000006afebd9b3033590c 9162 < u on Tuesday before noon 
@400000006afebd9b30338fbc 9162 < kind regards 
@400000006afebd9b3033c284 9162 <  
@400000006afebd9b3033c284 9162 < -------------------------------- 
@400000006afebd9b3034a8fc 9162 < . 
@400000006afebd9b32b4760c 9162 > 250 ok 1795079569 qp 9165 
@400000006afebd9b35d4440c 9162 < QUIT 
@400000006afebd9b36103b9c 9162 > 221 mx1.example.net 
@400000006afebd9b36183e64 tcpserver: end 9162 status 0
@400000006afebd9b361924dc tcpserver: status: 0/40
@400000006afebd9b361b7e6c 9162 < [EOF]
@400000006afebd9b361b8a24 9162 > [EOF]
@400000006afebdc5314ccada tcpserver: status: 1/40
@400000006afebdc5314cf5d2 tcpserver: pid 9375 from 198.51.100.103
@400000006afebdc532f7562a tcpserver: ok 9375 mx1.example.net:192.0.2.25:25 host103.isp.test:198.51.100.103::53738
@400000006afebdc601052872 9375 > 220 mx1.example.net ESMTP 
@400000006afebdc6072326fa 9375 < EHLO host103.isp.test 
@400000006afebdc607586f9a 9375 > 250-mx1.example.net 
@400000006afebdc60758cd5a 9375 > 250-PIPELINING 
@400000006afebdc60758fc3a 9375 > 250 8BITMIME 
@400000006afebdc60b2ac0d2 9375 < MAIL FROM:<test24@vendor.test> 
@400000006afebdc60b670e52 9375 > 250 ok 
@400000006afebdc61191611a 9375 < RCPT TO:<relaytest@freemail.test> 
@400000006afebdc611bd8db2 9375 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afebdc613371df2 9375 < QUIT 
@400000006afebdc6134137e2 9375 > 221 mx1.example.net 
@400000006afebdc6134809fa tcpserver: end 9375 status 0
@400000006afebdc6134809fa tcpserver: status: 0/40
@400000006afebdc6134c019a 9375 < [EOF]
@400000006afebdc6134ca5aa 9375 > [EOF]
@400000006afebe352f66e534 tcpserver: status: 1/40
@400000006afebe352f66e534 tcpserver: pid 9934 from 203.0.113.57
@400000006afebe353091578c tcpserver: ok 9934 mx1.example.net:192.0.2.25:25 mail.university.example:203.0.113.57::17234
@400000006afebe353a74fd1c 9934 > 220 mx1.example.net ESMTP 
@400000006afebe36057f7a74 9934 < EHLO mail.university.example 
@400000006afebe36059db8a4 9934 > 250-mx1.example.net 
@400000006afebe36059df724 9934 > 250-PIPELINING 
@400000006afebe36059e6484 9934 > 250 8BITMIME 
@400000006afebe3606f31744 9934 < MAIL FROM:<o.beck26@university.example> 
@400000006afebe36072a01dc 9934 > 250 ok 
@400000006afebe360e3be9cc 9934 < RCPT TO:<y.kurz@shop.example> 
@400000006afebe360e3cb8d4 greylisting: 203.0.113.57 (o.beck26@university.example -> y.kurz@shop.example) exists (id=86596) - accepting
@400000006afebe360e51ac1c 9934 > 250 ok 
@400000006afebe361577c01c 9934 < DATA 
@400000006afebe3615b3bf7c 9934 > 354 go ahead 
@400000006afebe3618fd50e4 9934 < From: <o.beck26@university.example> 
@400000006afebe3618fd50e4 9934 < To: <y.kurz@shop.example> 
@400000006afebe3618fd8794 9934 < Subject: our talk of last week 
@400000006afebe3618fe23d4 9934 < Message-ID: <mwnc4bzd.9938@mail.university.example> 
@400000006afebe3618fef6c4 9934 <  
@400000006afebe3618ff7b94 9934 < please find the minutes of the last meeting below 
@400000006afebe3618ff7b94 9934 < the delivery will be with you on Tuesday before noon 
@400000006afebe3619000064 9934 < kind regards 
@400000006afebe36190071ac 9934 <  
@400000006afebe36190071ac 9934 < could you send the figures of October once more? 
@400000006afebe36190071ac 9934 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe361900fa64 9934 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebe3619010234 9934 < thank you for the papers, we shall look at them next week 
@400000006afebe3619011d8c 9934 < please find the minutes of the last meeting below+
@400000006afebe3619019a8c 9934 <  
@400000006afebe3619019a8c 9934 < the delivery will be with you on Tuesday before noon 
@400000006afebe361901ec94 9934 < kind regards 
@400000006afebe36190232e4 9934 <  
@400000006afebe36190232e4 9934 < could you send the figures of October once more? 
@400000006afebe361902b7b4 9934 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe3619036f4c 9934 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebe361903e864 9934 < thank you for the papers, we shall look at them next w+
@400000006afebe3619040b8c 9934 < eek 
@400000006afebe3619041f14 9934 < please find the minutes of the last meeting below 
@400000006afebe361904a3e4 9934 < the delivery will be with you on Tuesday before noon 
@400000006afebe361904a3e4 9934 < kind regards 
@400000006afebe361904a3e4 9934 <  
@400000006afebe361905828c 9934 < could you send the figures of October once more? 
@400000006afebe3619065d4c 9934 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe3619068844 9934 < starting delivery 1: msg 2 to local x@example.org+
@400000006afebe36190747ac 9934 <  
@400000006afebe3619082a3c 9934 < thank you for the papers, we shall look at them next week 
@400000006afebe361908f174 9934 < please find the minutes of the last meeting below 
@400000006afebe361909919c 9934 < the delivery will be with you on Tuesday before noon 
@400000006afebe361909acf4 9934 < kind regards 
@400000006afebe36190a4164 9934 <  
@400000006afebe36190a4164 9934 < could you send the figures of October once more? 
@400000006afebe36190adda4 9934 < +49 30 5550 1 + 49 30 555+
@400000006afebe36190ae18c 9934 < 0 2 
@400000006afebe36190b27dc 9934 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebe36190bb47c 9934 < thank you for the papers, we shall look at them next week 
@400000006afebe36190c48ec 9934 < please find the minutes of the last meeting below 
@400000006afebe36190cc204 9934 < the delivery will be with you on Tuesday before noon 
@400000006afebe36190d5e44 9934 < kind regards 
@400000006afebe36190dbfec 9934 <  
@400000006afebe36190e833c 9934 < could you send the f+
@400000006afebe36190ee8cc 9934 < igures of October once more? 
@400000006afebe36190fb3ec 9934 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe36191034d4 9934 < ----------------------------- 
@400000006afebe36191034d4 9934 < . 
@400000006afebe361b60cfdc 9934 > 250 ok 1795079724 qp 9938 
@400000006afebe36220a2e14 9934 < QUIT 
@400000006afebe3622347a34 9934 > 221 mx1.example.net 
@400000006afebe36223b86e4 tcpserver: end 9934 status 0
@400000006afebe36223c658c tcpserver: status: 0/40
@400000006afebe36223f2894 9934 < [EOF]
@400000006afebe36223f3834 9934 > [EOF]
@400000006afebe3c1644f35c tcpserver: status: 1/40
@400000006afebe3c1645129c tcpserver: pid 9967 from 203.0.113.230
@400000006afebe3c19ce73f4 tcpserver: ok 9967 mx1.example.net:192.0.2.25:25 mail.bricks.example:203.0.113.230::47864
@400000006afebe3c1d589c84 9967 > 220 mx1.example.net ESMTP 
@400000006afebe3c2466affc 9967 < EHLO mail.bricks.example 
@400000006afebe3c24a6d1f4 9967 > 250-mx1.example.net 
@400000006afebe3c24a76664 9967 > 250-PIPELINING 
@400000006afebe3c24a779ec 9967 > 250 8BITMIME 
@400000006afebe3c2a4d6dfc 9967 < MAIL FROM:<sara32@bricks.example> 
@400000006afebe3c2a6080cc 9967 > 250 ok 
@400000006afebe3c2d9c0874 9967 < RCPT TO:<jonas@mx1.example.net> 
@400000006afebe3c2d9c0874 greylisting: 203.0.113.230 (sara32@bricks.example -> jonas@mx1.example.net) exists (id=88859) - accepting
@400000006afebe3c2db1597c 9967 > 250 ok 
@400000006afebe3c34ecd20c 9967 < DATA 
@400000006afebe3c34f6d874 9967 > 354 go ahead 
@400000006afebe3c35babce4 9967 < From: <sara32@bricks.example> 
@400000006afebe3c35bb8034 9967 < To: <jonas@mx1.example.net> 
@400000006afebe3c35bbda0c 9967 < Subject: our talk of last week 
@400000006afebe3c35bbda0c 9967 < Message-ID: <mwnc4h1n.9971@mail.bricks.example> 
@400000006afebe3c35bc33e4 9967 <  
@400000006afebe3c35bcb4cc 9967 < kind regards 
@400000006afebe3c35bcc46c 9967 <  
@400000006afebe3c35bd4d24 9967 < could you send the figures of October once more? 
@400000006afebe3c35bdf134 9967 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe3c35bdf51c 9967 < starting delivery+
@400000006afebe3c35be2014 9967 <  1: msg 2 to local x@example.org 
@400000006afebe3c35bef6ec 9967 < thank you for the papers, we shall look at them next week 
@400000006afebe3c35bf9714 9967 < please find the minutes of the last meeting below 
@400000006afebe3c35bf9714 9967 < the delivery will be with you on Tuesday before noon 
@400000006afebe3c35bfe14c 9967 < kind regards 
@400000006afebe3c35c046dc 9967 <  
@400000006afebe3c35c046dc 9967 < could you send the figures of October once+
@400000006afebe3c35c046dc 9967 <  more? 
@400000006afebe3c35c0cf94 9967 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe3c35c0d764 9967 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebe3c35c1025c 9967 < thank you for the papers, we shall look at them next week 
@400000006afebe3c35c1025c 9967 < please find the minutes of the last meeting below 
@400000006afebe3c35c192e4 9967 < the delivery will be with you on Tuesday before noon 
@400000006afebe3c35c213cc 9967 < kin+
@400000006afebe3c35c2f65c 9967 < d regards 
@400000006afebe3c35c3b9ac 9967 <  
@400000006afebe3c35c49084 9967 < could you send the figures of October once more? 
@400000006afebe3c35c49084 9967 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe3c35c49084 9967 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebe3c35c49084 9967 < thank you for the papers, we shall look at them next week 
@400000006afebe3c35c4bb7c 9967 < please find the minutes of the last meeting below 
@400000006afebe3c35c5a5dc 9967 < th+
@400000006afebe3c35c5c904 9967 < e delivery will be with you on Tuesday before noon 
@400000006afebe3c35c6692c 9967 < kind regards 
@400000006afebe3c35c72c7c 9967 <  
@400000006afebe3c35c7b14c 9967 < could you send the figures of October once more? 
@400000006afebe3c35c7ff6c 9967 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe3c35c7ff6c 9967 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebe3c35c7ff6c 9967 < thank you for the papers, we shall look at them next week+
@400000006afebe3c35c8b31c 9967 <  
@400000006afebe3c35c8b31c 9967 < please find the minutes of the last meeting below 
@400000006afebe3c35c8baec 9967 < the delivery will be with you on Tuesday before noon 
@400000006afebe3c35c91c94 9967 < kind regards 
@400000006afebe3c35c9e7b4 9967 <  
@400000006afebe3c35c9e7b4 9967 < ----------------- 
@400000006afebe3c35ca4574 9967 < . 
@400000006afebe3d0160c2a4 9967 > 250 ok 1795079731 qp 9971 
@400000006afebe3d058a30a4 9967 < QUIT 
@400000006afebe3d05c3c2ec 9967 > 221 mx1.example.net 
@400000006afebe3d05cb352c tcpserver: end 9967 status 0
@400000006afebe3d05cb352c tcpserver: status: 0/40
@400000006afebe3d05ce59dc 9967 < [EOF]
@400000006afebe3d05ce59dc 9967 > [EOF]
@400000006afebe5d305d8dbc tcpserver: status: 1/40
@400000006afebe5d305e60ac tcpserver: pid 10135 from 203.0.113.49
@400000006afebe5d33fd9bc4 tcpserver: ok 10135 mx1.example.net:192.0.2.25:25 mail.library.example:203.0.113.49::2267
@400000006afebe5d35a709ec 10135 > 220 mx1.example.net ESMTP 
@400000006afebe5d3651e434 10135 < EHLO mail.library.example 
@400000006afebe5d366777a4 10135 > 250-mx1.example.net 
@400000006afebe5d3667ecd4 10135 > 250-PIPELINING 
@400000006afebe5d3668b7f4 10135 > 250 8BITMIME 
@400000006afebe5d3acf88cc 10135 < MAIL FROM:<anna.koch19@library.example> 
@400000006afebe5d3b0a8274 10135 > 250 ok 
@400000006afebe5e047f449c 10135 < RCPT TO:<h.vogel@club.example> 
@400000006afebe5e04800404 greylisting: 203.0.113.49 (anna.koch19@library.example -> h.vogel@club.example) exists (id=31976) - accepting
@400000006afebe5e04be93a4 10135 > 250 ok 
@400000006afebe5e0afc5314 10135 < DATA 
@400000006afebe5e0b18995c 10135 > 354 go ahead 
@400000006afebe5e0e79873c 10135 < From: <anna.koch19@library.example> 
@400000006afebe5e0e7a525c 10135 < To: <h.vogel@club.example> 
@400000006afebe5e0e7af284 10135 < Subject: our talk of last week 
@400000006afebe5e0e7b8adc 10135 < Message-ID: <mwnc56qi.10137@mail.library.example> 
@400000006afebe5e0e7bae04 10135 <  
@400000006afebe5e0e7bb5d4 10135 < the delivery will be with you on Tuesday before noon 
@400000006afebe5e0e7bb5d4 10135 < kind regards 
@400000006afebe5e0e7c0bc4 10135 <  
@400000006afebe5e0e7c4e2c 10135 < could you send the figures of Octobe+
@400000006afebe5e0e7c4e2c 10135 < r once more? 
@400000006afebe5e0e7c4e2c 10135 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe5e0e7d01dc 10135 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebe5e0e7d5f9c 10135 < thank you for the papers, we shall look at them next week 
@400000006afebe5e0e7d5f9c 10135 < please find the minutes of the last meeting below 
@400000006afebe5e0e7d5f9c 10135 < the delivery will be with you on Tuesday before noo+
@400000006afebe5e0e7d6b54 10135 < n 
@400000006afebe5e0e7d6b54 10135 < kind regards 
@400000006afebe5e0e7d82c4 10135 <  
@400000006afebe5e0e7d82c4 10135 < could you send the figures of October once more? 
@400000006afebe5e0e7dc144 10135 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe5e0e7e134c 10135 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebe5e0e7e328c 10135 < thank you for the papers, we shall look at them next week 
@400000006afebe5e0e7ede6c 10135 < please find the minutes of the last meeting bel+
@400000006afebe5e0e7ede6c 10135 < ow 
@400000006afebe5e0e7f1134 10135 < the delivery will be with you on Tuesday before noon 
@400000006afebe5e0e7f99ec 10135 < kind regards 
@400000006afebe5e0e7f99ec 10135 <  
@400000006afebe5e0e7ff7ac 10135 < could you send the figures of October once more? 
@400000006afebe5e0e80650c 10135 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe5e0e80650c 10135 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebe5e0e80f97c 10135 < thank you for the papers, we shall look at them nex+
@400000006afebe5e0e80fd64 10135 < t week 
@400000006afebe5e0e813be4 10135 < please find the minutes of the last meeting below 
@400000006afebe5e0e813be4 10135 < the delivery will be with you on Tuesday before noon 
@400000006afebe5e0e813be4 10135 < kind regards 
@400000006afebe5e0e813be4 10135 <  
@400000006afebe5e0e813be4 10135 < could you send the figures of October once more? 
@400000006afebe5e0e813be4 10135 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebe5e0e81d43c 10135 < starting delivery 1: msg 2 to local x@example.o+
@400000006afebe5e0e8268ac 10135 < rg 
@400000006afebe5e0e8268ac 10135 < thank you for the papers, we shall look at them next week 
@400000006afebe5e0e8268ac 10135 < please find the minutes of the last meeting below 
@400000006afebe5e0e82f54c 10135 < the delivery will be with you on Tuesday before noon 
@400000006afebe5e0e82f54c 10135 < kind regards 
@400000006afebe5e0e82f54c 10135 <  
@400000006afebe5e0e83b0cc 10135 < -------------- 
@400000006afebe5e0e846094 10135 < . 
@400000006afebe5e130f5b3c 10135 > 250 ok 1795079764 qp 10137 
@400000006afebe5e18dda384 10135 < QUIT 
@400000006afebe5e18efacb4 10135 > 221 mx1.example.net 
@400000006afebe5e18f69254 tcpserver: end 10135 status 0
@400000006afebe5e18f69254 tcpserver: status: 0/40
@400000006afebe5e18f99f94 10135 < [EOF]
@400000006afebe5e18f9ce74 10135 > [EOF]
@400000006afebee20cb760f4 tcpserver: status: 1/40
@400000006afebee20cb7b2fc tcpserver: pid 10797 from 203.0.113.57
@400000006afebee21232f944 tcpserver: status: 2/40
@400000006afebee21232f944 tcpserver: pid 10798 from 198.51.100.234
@400000006afebee215c6ce64 tcpserver: ok 10797 mx1.example.net:192.0.2.25:25 mail.university.example:203.0.113.57::24746
@400000006afebee218d379f4 tcpserver: ok 10798 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::5180
@400000006afebee219d048b4 10797 > 220 mx1.example.net ESMTP 
@400000006afebee21c65572c 10798 > 220 mx1.example.net ESMTP 
@400000006afebee21cb69024 10797 < EHLO mail.university.example 
@400000006afebee21cd44984 10797 > 250-mx1.example.net 
@400000006afebee21cd47c4c 10797 > 250-PIPELINING 
@400000006afebee21cd49f74 10797 > 250 8BITMIME 
@400000006afebee21d531674 10798 < EHLO mail.partner.test 
@400000006afebee21d7ce1ac 10798 > 250-mx1.example.net 
@400000006afebee21d7ce1ac 10798 > 250-PIPELINING 
@400000006afebee21d7ce1ac 10798 > 250 8BITMIME 
@400000006afebee21efce25c 10797 < MAIL FROM:<sara30@university.example> 
@400000006afebee21efd0d54 10797 < RCPT TO:<j.klein@club.example> 
@400000006afebee21efd1524 10797 < DATA 
@400000006afebee21f10146c 10797 > 250 ok 
@400000006afebee21f10e374 greylisting: 203.0.113.57 (sara30@university.example -> j.klein@club.example) exists (id=79905) - accepting
@400000006afebee21f18616c 10797 > 250 ok 
@400000006afebee21f23002c 10797 > 354 go ahead 
@400000006afebee221e02c2c 10798 < MAIL FROM:<f.braun12@partner.test> 
@400000006afebee221e0b8cc 10798 < RCPT TO:<z.jung@shop.example> 
@400000006afebee221e0b8cc 10798 < DATA 
@400000006afebee221e7293c 10798 > 250 ok 
@400000006afebee221e8139c greylisting: 198.51.100.234 (f.braun12@partner.test -> z.jung@shop.example) exists (id=84650) - accepting
@400000006afebee22210062c 10798 > 250 ok 
@400000006afebee2221b25d4 10798 > 354 go ahead 
@400000006afebee2231627a4 10797 < From: <sara30@university.example> 
@400000006afebee223162b8c 10797 < To: <j.klein@club.example> 
@400000006afebee22316b444 10797 < Subject: our talk of last week 
@400000006afebee22316eaf4 10797 < Message-ID: <mwnc80ts.10799@mail.university.example> 
@400000006afebee22317c99c 10797 <  
@400000006afebee22317cd84 10797 < thank you for the papers, we shall look at them next week 
@400000006afebee22318a45c 10797 < please find the minutes of the last meeting be+
@400000006afebee22318ee94 10797 < low 
@400000006afebee223191d74 10797 < the delivery will be with you on Tuesday before noon 
@400000006afebee22319ec7c 10797 < kind regards 
@400000006afebee22319ec7c 10797 <  
@400000006afebee22319ec7c 10797 < could you send the figures of October once more? 
@400000006afebee2231a1f44 10797 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebee2231b05bc 10797 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebee2231b05bc 10797 < thank you for the papers, we shall look at them ne+
@400000006afebee2231b5f94 10797 < xt week 
@400000006afebee2231be07c 10797 < please find the minutes of the last meeting below 
@400000006afebee2231be07c 10797 < the delivery will be with you on Tuesday before noon 
@400000006afebee2231bf7ec 10797 < kind regards 
@400000006afebee2231c03a4 10797 <  
@400000006afebee2231c8c5c 10797 < could you send the figures of October once more? 
@400000006afebee2231d095c 10797 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebee2231d095c 10797 < starting delivery 1: msg 2 to local x@example.+
@400000006afebee2231d095c 10797 < org 
@400000006afebee2231debec 10797 < thank you for the papers, we shall look at them next week 
@400000006afebee2231eb70c 10797 < please find the minutes of the last meeting below 
@400000006afebee2231eb70c 10797 < the delivery will be with you on Tuesday before noon 
@400000006afebee2231f4f64 10797 < kind regards 
@400000006afebee2231f4f64 10797 <  
@400000006afebee2231f6abc 10797 < could you send the figures of October once more? 
@400000006afebee223200314 10797 < +49 30 5550 1 + 49 30+
@400000006afebee223200314 10797 <  5550 2 
@400000006afebee22320263c 10797 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebee22320fd14 10797 < thank you for the papers, we shall look at them next week 
@400000006afebee223214b34 10797 < please find the minutes of the last meeting below 
@400000006afebee223214b34 10797 < the delivery will be with you on Tuesday before noon 
@400000006afebee223219184 10797 < -------- 
@400000006afebee223219184 10797 < . 
@400000006afebee22552e4bc 10797 > 250 ok 1795079896 qp 10799 
@400000006afebee225f90414 10797 < QUIT 
@400000006afebee22604b05c 10797 > 221 mx1.example.net 
@400000006afebee2260c0744 tcpserver: end 10797 status 0
@400000006afebee2260c805c tcpserver: status: 1/40
@400000006afebee2260e9b6c 10797 < [EOF]
@400000006afebee2260f5304 10797 > [EOF]
@400000006afebee227d26f64 10798 < From: <f.braun12@partner.test> 
@400000006afebee227d3369c 10798 < To: <z.jung@shop.example> 
@400000006afebee227d3369c 10798 < Subject: our talk of last week 
@400000006afebee227d34a24 10798 < Message-ID: <mwnc80xg.10800@mail.partner.test> 
@400000006afebee227d34a24 10798 <  
@400000006afebee227d4309c 10798 <  
@400000006afebee227d5038c 10798 < could you send the figures of October once more? 
@400000006afebee227d56d04 10798 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebee227d6343c 10798 < starting delivery 1: msg 2 to loc+
@400000006afebee227d6343c 10798 < al x@example.org 
@400000006afebee227d6d07c 10798 < thank you for the papers, we shall look at them next week 
@400000006afebee227d79f84 10798 < please find the minutes of the last meeting below 
@400000006afebee227d8571c 10798 < the delivery will be with you on Tuesday before noon 
@400000006afebee227d90eb4 10798 < kind regards 
@400000006afebee227d90eb4 10798 <  
@400000006afebee227d90eb4 10798 < could you send the figures of October once more? 
@400000006afebee227d92a0c 10798 < +49 30 5+
@400000006afebee227d99384 10798 < 550 1 + 49 30 5550 2 
@400000006afebee227d99384 10798 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebee227d99384 10798 < thank you for the papers, we shall look at them next week 
@400000006afebee227da6a5c 10798 < please find the minutes of the last meeting below 
@400000006afebee227da6a5c 10798 < the delivery will be with you on Tuesday before noon 
@400000006afebee227daf314 10798 < kind regards 
@400000006afebee227dbdd74 10798 <  
@400000006afebee227dbdd74 10798 < cou+
@400000006afebee227dc5e5c 10798 < ld you send the figures of October once more? 
@400000006afebee227dc662c 10798 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebee227dccfa4 10798 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebee227dd779c 10798 < -------------------------------------- 
@400000006afebee227dd779c 10798 < . 
@400000006afebee22d513c04 10798 > 250 ok 1795079896 qp 10800 
@400000006afebee2306025cc 10798 < QUIT 
@400000006afebee2308d67bc 10798 > 221 mx1.example.net 
@400000006afebee23094d22c tcpserver: end 10798 status 0
@400000006afebee23094d22c tcpserver: status: 0/40
@400000006afebee2309752cc 10798 < [EOF]
@400000006afebee23097c02c 10798 > [EOF]
@400000006afebff01ab60534 tcpserver: status: 1/40
@400000006afebff01ab60534 tcpserver: pid 12148 from 198.51.100.126
@400000006afebff020378d0c tcpserver: ok 12148 mx1.example.net:192.0.2.25:25 mail.station.test:198.51.100.126::24430
@400000006afebff029b64a94 12148 > 220 mx1.example.net ESMTP 
@400000006afebff02b2c353c 12148 < EHLO mail.station.test 
@400000006afebff02b64bde4 12148 > 250-mx1.example.net 
@400000006afebff02b65469c 12148 > 250-PIPELINING 
@400000006afebff02b660604 12148 > 250 8BITMIME 
@400000006afebff02db26704 12148 < MAIL FROM:<ute5@station.test> 
@400000006afebff02dc01304 12148 > 250 ok 
@400000006afebff02f47b4d4 12148 < RCPT TO:<o.beck@shop.example> 
@400000006afebff02f489b4c greylisting: 198.51.100.126 (ute5@station.test -> o.beck@shop.example) exists (id=53825) - accepting
@400000006afebff02f5028e4 12148 > 250 ok 
@400000006afebff035d2cd0c 12148 < DATA 
@400000006afebff0360d41e4 12148 > 354 go ahead 
@400000006afebff100675ee4 12148 < From: <ute5@station.test> 
@400000006afebff10068167c 12148 < To: <o.beck@shop.example> 
@400000006afebff1006860b4 12148 < Subject: our talk of last week 
@400000006afebff10068ba8c 12148 < Message-ID: <mwncdtis.12151@mail.station.test> 
@400000006afebff10068d1fc 12148 <  
@400000006afebff10068d1fc 12148 <  
@400000006afebff100690c94 12148 < could you send the figures of October once more? 
@400000006afebff10069666c 12148 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebff100696e3c 12148 < starting delivery 1: msg 2 to local x@+
@400000006afebff100696e3c 12148 < example.org 
@400000006afebff1006a395c 12148 < thank you for the papers, we shall look at them next week 
@400000006afebff1006add6c 12148 < please find the minutes of the last meeting below 
@400000006afebff1006bc7cc 12148 < the delivery will be with you on Tuesday before noon 
@400000006afebff1006bc7cc 12148 < kind regards 
@400000006afebff1006bc7cc 12148 <  
@400000006afebff1006c7794 12148 < could you send the figures of October once more? 
@400000006afebff1006ce8dc 12148 < +49 30 5550 1+
@400000006afebff1006ce8dc 12148 <  + 49 30 5550 2 
@400000006afebff1006ce8dc 12148 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebff1006d7964 12148 < thank you for the papers, we shall look at them next week 
@400000006afebff1006e63c4 12148 < please find the minutes of the last meeting below 
@400000006afebff1006f1b5c 12148 < the delivery will be with you on Tuesday before noon 
@400000006afebff1006f1b5c 12148 < kind regards 
@400000006afebff1006f1b5c 12148 <  
@400000006afebff1006f1b5c 12148 < could yo+
@400000006afebff1006f1b5c 12148 < u send the figures of October once more? 
@400000006afebff1006fa414 12148 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebff100704ff4 12148 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebff100706b4c 12148 < thank you for the papers, we shall look at them next week 
@400000006afebff100706b4c 12148 < please find the minutes of the last meeting below 
@400000006afebff100706b4c 12148 < the delivery will be wi+
@400000006afebff1007126cc 12148 < th you on Tuesday before noon 
@400000006afebff1007151c4 12148 < kind regards 
@400000006afebff100723454 12148 <  
@400000006afebff100726eec 12148 < could you send the figures of October once more? 
@400000006afebff10072a984 12148 < +49 30 5550 1 + 49 30 5550 2 
@400000006afebff100730f14 12148 < starting delivery 1: msg 2 to local x@example.org 
@400000006afebff100730f14 12148 < ---------------- 
@400000006afebff10073b70c 12148 < . 
@400000006afebff105a369ac 12148 > 250 ok 1795080167 qp 12151 
@400000006afebff1075841b4 12148 < QUIT 
@400000006afebff1078869d4 12148 > 221 mx1.example.net 
@400000006afebff1078fef9c tcpserver: end 12148 status 0
@400000006afebff1078fef9c tcpserver: status: 0/40
@400000006afebff10792fcdc 12148 < [EOF]
@400000006afebff10792fcdc 12148 > [EOF]
@400000006afec00712a696ec tcpserver: status: 1/40
@400000006afec00712a6b244 tcpserver: pid 12262 from 198.51.100.64
@400000006afec00718c7aa84 tcpserver: ok 12262 mx1.example.net:192.0.2.25:25 mail.oakwood.test:198.51.100.64::55643
@400000006afec00722cb303c 12262 > 220 mx1.example.net ESMTP 
@400000006afec00726a39bf4 12262 < EHLO mail.oakwood.test 
@400000006afec00726d9657c 12262 > 250-mx1.example.net 
@400000006afec00726da309c 12262 > 250-PIPELINING 
@400000006afec00726da309c 12262 > 250 8BITMIME 
@400000006afec007278685cc 12262 < MAIL FROM:<h.vogel24@oakwood.test> 
@400000006afec0072786956c 12262 < RCPT TO:<anna.koch@shop.example> 
@400000006afec007278750ec 12262 < RCPT TO:<paula@example.net> 
@400000006afec0072787e174 12262 < DATA 
@400000006afec00727bf9b14 12262 > 250 ok 
@400000006afec00727c08574 greylisting: 198.51.100.64 (h.vogel24@oakwood.test -> anna.koch@shop.example) exists (id=10622) - accepting
@400000006afec00727f33604 12262 > 250 ok 
@400000006afec00727f39f7c greylisting: 198.51.100.64 (h.vogel24@oakwood.test -> paula@example.net) exists (id=27319) - accepting
@400000006afec007281573a4 12262 > 250 ok 
@400000006afec0072843af94 12262 > 354 go ahead 
@400000006afec0072b7bdfc4 12262 < From: <h.vogel24@oakwood.test> 
@400000006afec0072b7c7434 12262 < To: <anna.koch@shop.example> 
@400000006afec0072b7c7c04 12262 < Subject: our talk of last week 
@400000006afec0072b7ced4c 12262 < Message-ID: <mwnceb0p.12264@mail.oakwood.test> 
@400000006afec0072b7ced4c 12262 <  
@400000006afec0072b7db86c 12262 < please find the minutes of the last meeting below 
@400000006afec0072b7db86c 12262 < the delivery will be with you on Tuesday before noon 
@400000006afec0072b7e4cdc 12262 < kind re+
@400000006afec0072b7e4cdc 12262 < gards 
@400000006afec0072b7f008c 12262 <  
@400000006afec0072b7f0c44 12262 < could you send the figures of October once more? 
@400000006afec0072b7f3b24 12262 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec0072b7feed4 12262 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec0072b80b60c 12262 < thank you for the papers, we shall look at them next week 
@400000006afec0072b80e104 12262 < please find the minutes of the last meeting below 
@400000006afec0072b8165d4 12262 < the de+
@400000006afec0072b81b00c 12262 < livery will be with you on Tuesday before noon 
@400000006afec0072b8282fc 12262 < kind regards 
@400000006afec0072b8282fc 12262 <  
@400000006afec0072b82cd34 12262 < could you send the figures of October once more? 
@400000006afec0072b836d5c 12262 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec0072b836d5c 12262 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec0072b83fde4 12262 < thank you for the papers, we shall look at them next week 
@400000006afec0072b846374 12262 < pl+
@400000006afec0072b846374 12262 < ease find the minutes of the last meeting below 
@400000006afec0072b852e94 12262 < the delivery will be with you on Tuesday before noon 
@400000006afec0072b853a4c 12262 < kind regards 
@400000006afec0072b85c6ec 12262 <  
@400000006afec0072b8620c4 12262 < could you send the figures of October once more? 
@400000006afec0072b865f44 12262 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec0072b868a3c 12262 < ----------- 
@400000006afec0072b868a3c 12262 < . 
@400000006afec0072e1d36c4 12262 > 250 ok 1795080189 qp 12264 
@400000006afec007338f16cc 12262 < QUIT 
@400000006afec00733ce4a7c 12262 > 221 mx1.example.net 
@400000006afec00733d5eb9c tcpserver: end 12262 status 0
@400000006afec00733d5eb9c tcpserver: status: 0/40
@400000006afec00733d98d4c 12262 < [EOF]
@400000006afec00733da6bf4 12262 > [EOF]
@400000006afec0602d6a26ec tcpserver: status: 1/40
@400000006afec0602d6a26ec tcpserver: pid 12709 from 203.0.113.204
@400000006afec060332cab7c tcpserver: ok 12709 mx1.example.net:192.0.2.25:25 mail.reed.test:203.0.113.204::5982
@400000006afec0603a81786c 12709 > 220 mx1.example.net ESMTP 
@400000006afec0603b8d79cc 12709 < EHLO mail.reed.test 
@400000006afec061000fb194 12709 > 250-mx1.example.net 
@400000006afec061001078cc 12709 > 250-PIPELINING 
@400000006afec061001143ec 12709 > 250 8BITMIME 
@400000006afec06102af4f2c 12709 < MAIL FROM:<paula16@reed.test> 
@400000006afec06102af4f2c 12709 < RCPT TO:<lena@club.example> 
@400000006afec06102af4f2c 12709 < DATA 
@400000006afec06102b68ea4 12709 > 250 ok 
@400000006afec06102b6b1cc greylisting: 203.0.113.204 (paula16@reed.test -> lena@club.example) exists (id=29241) - accepting
@400000006afec06102ca784c 12709 > 250 ok 
@400000006afec06102e52084 12709 > 354 go ahead 
@400000006afec0610494dfdc 12709 < From: <paula16@reed.test> 
@400000006afec0610495a32c 12709 < To: <lena@club.example> 
@400000006afec0610495f534 12709 < Subject: our talk of last week 
@400000006afec06104966a64 12709 < Message-ID: <mwncg7ye.12711@mail.reed.test> 
@400000006afec06104974524 12709 <  
@400000006afec0610497b66c 12709 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec061049879bc 12709 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec061049940f4 12709 < thank you for the papers, we shall look at t+
@400000006afec0610499ba0c 12709 < hem next week 
@400000006afec0610499ba0c 12709 < please find the minutes of the last meeting below 
@400000006afec061049a42c4 12709 < the delivery will be with you on Tuesday before noon 
@400000006afec061049a42c4 12709 < kind regards 
@400000006afec061049ad734 12709 <  
@400000006afec061049b7f2c 12709 < could you send the figures of October once more? 
@400000006afec061049bb9c4 12709 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec061049bd904 12709 < starting delivery 1: msg 2 to local x@ex+
@400000006afec061049c986c 12709 < ample.org 
@400000006afec061049d732c 12709 < thank you for the papers, we shall look at them next week 
@400000006afec061049d732c 12709 < please find the minutes of the last meeting below 
@400000006afec061049d82cc 12709 < the delivery will be with you on Tuesday before noon 
@400000006afec061049e4a04 12709 < kind regards 
@400000006afec061049f307c 12709 <  
@400000006afec061049f4fbc 12709 < could you send the figures of October once more? 
@400000006afec06104a022ac 12709 < +49 30 5550 1 ++
@400000006afec06104a022ac 12709 <  49 30 5550 2 
@400000006afec06104a0b334 12709 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec06104a17e54 12709 < thank you for the papers, we shall look at them next week 
@400000006afec06104a17e54 12709 < please find the minutes of the last meeting below 
@400000006afec06104a17e54 12709 < the delivery will be with you on Tuesday before noon 
@400000006afec06104a1ef9c 12709 < kind regards 
@400000006afec06104a24d5c 12709 <  
@400000006afec06104a30cc4 12709 < could you +
@400000006afec06104a30cc4 12709 < send the figures of October once more? 
@400000006afec06104a30cc4 12709 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec06104a337bc 12709 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec06104a34f2c 12709 < thank you for the papers, we shall look at them next week 
@400000006afec06104a389c4 12709 < please find the minutes of the last meeting below 
@400000006afec06104a4221c 12709 < the delivery will be with+
@400000006afec06104a4221c 12709 <  you on Tuesday before noon 
@400000006afec06104a42604 12709 < kind regards 
@400000006afec06104a4492c 12709 <  
@400000006afec06104a4492c 12709 < could you send the figures of October once more? 
@400000006afec06104a4492c 12709 < --------------------- 
@400000006afec06104a4b68c 12709 < . 
@400000006afec06106b2b6cc 12709 > 250 ok 1795080279 qp 12711 
@400000006afec0610923ed7c 12709 < QUIT 
@400000006afec061094ce5c4 12709 > 221 mx1.example.net 
@400000006afec0610954f05c tcpserver: end 12709 status 0
@400000006afec0610955bb7c tcpserver: status: 0/40
@400000006afec06109579fdc 12709 < [EOF]
@400000006afec0610957e62c 12709 > [EOF]
@400000006afec17016193ee2 tcpserver: status: 1/40
@400000006afec1701619b02a tcpserver: pid 14067 from 198.51.100.182
@400000006afec1701d617cfa tcpserver: ok 14067 mx1.example.net:192.0.2.25:25 host182.isp.test:198.51.100.182::53774
@400000006afec170232fa602 rblsmtpd: 198.51.100.182 pid 14067: 451 https://zen.dnsbl.example/query/ip/198.51.100.182
@400000006afec1712f1d0de2 tcpserver: end 14067 status 0
@400000006afec1712f1d67ba tcpserver: status: 0/40
@400000006afec1b026c30ad4 tcpserver: status: 1/40
@400000006afec1b026c3744c tcpserver: pid 14389 from 203.0.113.215
@400000006afec1b0312c2474 tcpserver: ok 14389 mx1.example.net:192.0.2.25:25 mail.museum.example:203.0.113.215::10856
@400000006afec1b032bbdc94 14389 > 220 mx1.example.net ESMTP 
@400000006afec1b03872bcac 14389 < EHLO mail.museum.example 
@400000006afec1b0388c304c 14389 > 250-mx1.example.net 
@400000006afec1b0388c304c 14389 > 250-PIPELINING 
@400000006afec1b0388c3434 14389 > 250 8BITMIME 
@400000006afec1b03a7ca224 14389 < MAIL FROM:<d.weiss34@museum.example> 
@400000006afec1b03ab390a4 14389 > 250 ok 
@400000006afec1b105cd5fdc 14389 < RCPT TO:<lena@club.example> 
@400000006afec1b105cdbd9c greylisting: 203.0.113.215 (d.weiss34@museum.example -> lena@club.example) exists (id=16999) - accepting
@400000006afec1b10609c8b4 14389 > 250 ok 
@400000006afec1b10c0b1f4c 14389 < DATA 
@400000006afec1b10c2fe55c 14389 > 354 go ahead 
@400000006afec1b10dd7f7dc 14389 < From: <d.weiss34@museum.example> 
@400000006afec1b10dd89fd4 14389 < To: <lena@club.example> 
@400000006afec1b10dd9382c 14389 < Subject: our talk of last week 
@400000006afec1b10dd9bcfc 14389 < Message-ID: <mwncnfcb.14392@mail.museum.example> 
@400000006afec1b10dd9bcfc 14389 <  
@400000006afec1b10dd9bcfc 14389 < kind regards 
@400000006afec1b10dd9bcfc 14389 <  
@400000006afec1b10dda7494 14389 < could you send the figures of October once more? 
@400000006afec1b10ddaa75c 14389 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec1b10ddb89ec 14389 < starting delivery+
@400000006afec1b10ddb89ec 14389 <  1: msg 2 to local x@example.org 
@400000006afec1b10ddb89ec 14389 < thank you for the papers, we shall look at them next week 
@400000006afec1b10ddc12a4 14389 < please find the minutes of the last meeting below 
@400000006afec1b10ddc12a4 14389 < the delivery will be with you on Tuesday before noon 
@400000006afec1b10ddc8bbc 14389 < kind regards 
@400000006afec1b10ddc8bbc 14389 <  
@400000006afec1b10ddd52f4 14389 < could you send the figures of October once+
@400000006afec1b10ddd761c 14389 <  more? 
@400000006afec1b10dde58ac 14389 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec1b10ddea6cc 14389 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec1b10ddf8574 14389 < thank you for the papers, we shall look at them next week 
@400000006afec1b10de0547c 14389 < please find the minutes of the last meeting below 
@400000006afec1b10de12f3c 14389 < the delivery will be with you on Tuesday before noon 
@400000006afec1b10de13324 14389 < kin+
@400000006afec1b10de146ac 14389 < d regards 
@400000006afec1b10de17d5c 14389 <  
@400000006afec1b10de1bbdc 14389 < could you send the figures of October once more? 
@400000006afec1b10de1bbdc 14389 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec1b10de2022c 14389 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec1b10de2b1f4 14389 < thank you for the papers, we shall look at them next week 
@400000006afec1b10de2b1f4 14389 < please find the minutes of the last meeting below 
@400000006afec1b10de2b1f4 14389 < th+
@400000006afec1b10de2b1f4 14389 < e delivery will be with you on Tuesday before noon 
@400000006afec1b10de2c194 14389 < kind regards 
@400000006afec1b10de2c194 14389 <  
@400000006afec1b10de361bc 14389 < could you send the figures of October once more? 
@400000006afec1b10de361bc 14389 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec1b10de4156c 14389 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec1b10de4d8bc 14389 < thank you for the papers, we shall look at them next week+
@400000006afec1b10de4d8bc 14389 <  
@400000006afec1b10de50b84 14389 < please find the minutes of the last meeting below 
@400000006afec1b10de50b84 14389 < the delivery will be with you on Tuesday before noon 
@400000006afec1b10de59c0c 14389 < kind regards 
@400000006afec1b10de59c0c 14389 <  
@400000006afec1b10de59c0c 14389 < could you send the figures of October once more? 
@400000006afec1b10de5f9cc 14389 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec1b10de5f9cc 14389 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec1b10de5fdb4 14389 < th+
@400000006afec1b10de61cf4 14389 < ank you for the papers, we shall look at them next week 
@400000006afec1b10de6ebfc 14389 < please find the minutes of the last meeting below 
@400000006afec1b10de6ebfc 14389 < the delivery will be with you on Tuesday before noon 
@400000006afec1b10de6ebfc 14389 < kind regards 
@400000006afec1b10de6ebfc 14389 <  
@400000006afec1b10de768fc 14389 < could you send the figures of October once more? 
@400000006afec1b10de83034 14389 < +49 30 5550 1 + 49 30 5550 2+
@400000006afec1b10de83034 14389 <  
@400000006afec1b10de8d82c 14389 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec1b10de987f4 14389 < thank you for the papers, we shall look at them next week 
@400000006afec1b10de987f4 14389 < please find the minutes of the last meeting below 
@400000006afec1b10de9f93c 14389 < the delivery will be with you on Tuesday before noon 
@400000006afec1b10deadbcc 14389 < kind regards 
@400000006afec1b10deb02dc 14389 <  
@400000006afec1b10deb02dc 14389 < could you send the figu+
@400000006afec1b10deb58cc 14389 < res of October once more? 
@400000006afec1b10deb58cc 14389 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec1b10deb58cc 14389 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec1b10deb58cc 14389 < thank you for the papers, we shall look at them next week 
@400000006afec1b10deba6ec 14389 < please find the minutes of the last meeting below 
@400000006afec1b10dec0894 14389 < the delivery will be with you on Tuesd+
@400000006afec1b10dec8594 14389 < ay before noon 
@400000006afec1b10dec8594 14389 < kind regards 
@400000006afec1b10dec8594 14389 <  
@400000006afec1b10ded161c 14389 < could you send the figures of October once more? 
@400000006afec1b10dedba2c 14389 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec1b10dee6ddc 14389 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec1b10deebfe4 14389 < thank you for the papers, we shall look at them next week 
@400000006afec1b10def7f4c 14389 < please find the minutes of the las+
@400000006afec1b10defc59c 14389 < t meeting below 
@400000006afec1b10defc59c 14389 < the delivery will be with you on Tuesday before noon 
@400000006afec1b10defe8c4 14389 < kind regards 
@400000006afec1b10df0429c 14389 <  
@400000006afec1b10df0bf9c 14389 < could you send the figures of October once more? 
@400000006afec1b10df15bdc 14389 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec1b10df16b7c 14389 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec1b10df226fc 14389 < thank you for the papers, we shall loo+
@400000006afec1b10df29074 14389 < k at them next week 
@400000006afec1b10df2a014 14389 < please find the minutes of the last meeting below 
@400000006afec1b10df2a014 14389 < the delivery will be with you on Tuesday before noon 
@400000006afec1b10df37304 14389 < kind regards 
@400000006afec1b10df3ffa4 14389 <  
@400000006afec1b10df3ffa4 14389 < could you send the figures of October once more? 
@400000006afec1b10df4038c 14389 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec1b10df4ea04 14389 < starting delivery 1: msg 2 to loca+
@400000006afec1b10df50174 14389 < l x@example.org 
@400000006afec1b10df50174 14389 < thank you for the papers, we shall look at them next week 
@400000006afec1b10df56aec 14389 < please find the minutes of the last meeting below 
@400000006afec1b10df5c8ac 14389 < the delivery will be with you on Tuesday before noon 
@400000006afec1b10df5dc34 14389 < kind regards 
@400000006afec1b10df6ab3c 14389 <  
@400000006afec1b10df6ab3c 14389 < could you send the figures of October once more? 
@400000006afec1b10df6ab3c 14389 < +49 30 55+
@400000006afec1b10df71c84 14389 < 50 1 + 49 30 5550 2 
@400000006afec1b10df7206c 14389 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec1b10df7c094 14389 < thank you for the papers, we shall look at them next week 
@400000006afec1b10df7c094 14389 < please find the minutes of the last meeting below 
@400000006afec1b10df7c094 14389 < the delivery will be with you on Tuesday before noon 
@400000006afec1b10df88bb4 14389 < kind regards 
@400000006afec1b10df91854 14389 <  
@400000006afec1b10df92fc4 14389 < coul+
@400000006afec1b10df9b87c 14389 < d you send the figures of October once more? 
@400000006afec1b10dfa9ef4 14389 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec1b10dfb8184 14389 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec1b10dfb9124 14389 < thank you for the papers, we shall look at them next week 
@400000006afec1b10dfc314c 14389 < please find the minutes of the last meeting below 
@400000006afec1b10dfc314c 14389 < the delivery will b+
@400000006afec1b10dfc314c 14389 < e with you on Tuesday before noon 
@400000006afec1b10dfc314c 14389 < kind regards 
@400000006afec1b10dfc314c 14389 <  
@400000006afec1b10dfd043c 14389 < could you send the figures of October once more? 
@400000006afec1b10dfd043c 14389 < ---------- 
@400000006afec1b10dfd043c 14389 < . 
@400000006afec1b11081e22c 14389 > 250 ok 1795080615 qp 14392 
@400000006afec1b11491e844 14389 < QUIT 
@400000006afec1b114d434ec 14389 > 221 mx1.example.net 
@400000006afec1b114db801c tcpserver: end 14389 status 0
@400000006afec1b114db801c tcpserver: status: 0/40
@400000006afec1b114df77bc 14389 < [EOF]
@400000006afec1b114e05e34 14389 > [EOF]
@400000006afec1ba11ebab5c tcpserver: status: 1/40
@400000006afec1ba11ebab5c tcpserver: pid 14437 from 198.51.100.126
@400000006afec1ba1de8ce94 tcpserver: ok 14437 mx1.example.net:192.0.2.25:25 mail.station.test:198.51.100.126::56714
@400000006afec1ba226221b4 14437 > 220 mx1.example.net ESMTP 
@400000006afec1ba23c48074 14437 < EHLO mail.station.test 
@400000006afec1ba23d8e71c 14437 > 250-mx1.example.net 
@400000006afec1ba23d8e71c 14437 > 250-PIPELINING 
@400000006afec1ba23d9cd94 14437 > 250 8BITMIME 
@400000006afec1ba293a40ac 14437 < MAIL FROM:<y.kurz17@station.test> 
@400000006afec1ba293a40ac 14437 < RCPT TO:<greta@example.net> 
@400000006afec1ba293abdac 14437 < DATA 
@400000006afec1ba2967b17c 14437 > 250 ok 
@400000006afec1ba2967b17c greylisting: 198.51.100.126 (y.kurz17@station.test -> greta@example.net) exists (id=22122) - accepting
@400000006afec1ba299b11d4 14437 > 250 ok 
@400000006afec1ba29d5e084 14437 > 354 go ahead 
@400000006afec1ba2e676adc 14437 < From: <y.kurz17@station.test> 
@400000006afec1ba2e678634 14437 < To: <greta@example.net> 
@400000006afec1ba2e678634 14437 < Subject: our talk of last week 
@400000006afec1ba2e67fb64 14437 < Message-ID: <mwncnmr8.14440@mail.station.test> 
@400000006afec1ba2e68c29c 14437 <  
@400000006afec1ba2e691c74 14437 <  
@400000006afec1ba2e691c74 14437 < could you send the figures of October once more? 
@400000006afec1ba2e697a34 14437 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec1ba2e69f734 14437 < starting delivery 1: msg 2 to local +
@400000006afec1ba2e6ac63c 14437 < x@example.org 
@400000006afec1ba2e6ad1f4 14437 < thank you for the papers, we shall look at them next week 
@400000006afec1ba2e6bacb4 14437 < please find the minutes of the last meeting below 
@400000006afec1ba2e6bacb4 14437 < the delivery will be with you on Tuesday before noon 
@400000006afec1ba2e6beb34 14437 < kind regards 
@400000006afec1ba2e6c9ee4 14437 <  
@400000006afec1ba2e6cba3c 14437 < could you send the figures of October once more? 
@400000006afec1ba2e6cba3c 14437 < +49 30 5550+
@400000006afec1ba2e6d1414 14437 <  1 + 49 30 5550 2 
@400000006afec1ba2e6d9ccc 14437 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec1ba2e6d9ccc 14437 < thank you for the papers, we shall look at them next week 
@400000006afec1ba2e6e219c 14437 < please find the minutes of the last meeting below 
@400000006afec1ba2e6e3524 14437 < the delivery will be with you on Tuesday before noon 
@400000006afec1ba2e6e5464 14437 < kind regards 
@400000006afec1ba2e6f2b3c 14437 <  
@400000006afec1ba2e7011b4 14437 < could +
@400000006afec1ba2e7067a4 14437 < you send the figures of October once more? 
@400000006afec1ba2e7067a4 14437 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec1ba2e7067a4 14437 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec1ba2e709a6c 14437 < thank you for the papers, we shall look at them next week 
@400000006afec1ba2e71752c 14437 < please find the minutes of the last meeting below 
@400000006afec1ba2e71d6d4 14437 < the delivery will be +
@400000006afec1ba2e71dea4 14437 < with you on Tuesday before noon 
@400000006afec1ba2e71dea4 14437 < kind regards 
@400000006afec1ba2e7224f4 14437 <  
@400000006afec1ba2e724fec 14437 < could you send the figures of October once more? 
@400000006afec1ba2e727ae4 14437 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec1ba2e731724 14437 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec1ba2e738484 14437 < thank you for the papers, we shall look at them next week 
@400000006afec1ba2e738484 14437 < please find the m+
@400000006afec1ba2e73b74c 14437 < inutes of the last meeting below 
@400000006afec1ba2e73bb34 14437 < the delivery will be with you on Tuesday before noon 
@400000006afec1ba2e73ea14 14437 < kind regards 
@400000006afec1ba2e73ea14 14437 <  
@400000006afec1ba2e740d3c 14437 < ------------------------------------ 
@400000006afec1ba2e74ad64 14437 < . 
@400000006afec1ba34f73a1c 14437 > 250 ok 1795080624 qp 14440 
@400000006afec1ba3b4633b4 14437 < QUIT 
@400000006afec1ba3b5e3c0c 14437 > 221 mx1.example.net 
@400000006afec1ba3b65dd2c tcpserver: end 14437 status 0
@400000006afec1ba3b661bac tcpserver: status: 0/40
@400000006afec1ba3b69117c 14437 < [EOF]
@400000006afec1ba3b69117c 14437 > [EOF]
@400000006afec1de341390dc tcpserver: status: 1/40
@400000006afec1de3413cb74 tcpserver: pid 14620 from 192.0.2.30
@400000006afec1de3824eacc tcpserver: ok 14620 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::6644
@400000006afec1de3a40f4cc 14620 > 220 mx1.example.net ESMTP 
@400000006afec1de3b808564 14620 < EHLO monitor.example.net 
@400000006afec1df000001f4 14620 > 250-mx1.example.net 
@400000006afec1df0000733c 14620 > 250-PIPELINING 
@400000006afec1df0000733c 14620 > 250 8BITMIME 
@400000006afec1df04d6fda4 14620 < QUIT 
@400000006afec1df0504a13c 14620 > 221 mx1.example.net 
@400000006afec1df050c907c tcpserver: end 14620 status 0
@400000006afec1df050ca7ec tcpserver: status: 0/40
@400000006afec1df050efd94 14620 < [EOF]
@400000006afec1df050fcc9c 14620 > [EOF]
@400000006afec2d02bf91e44 tcpserver: status: 1/40
@400000006afec2d02bf9399c tcpserver: pid 15829 from 198.51.100.84
@400000006afec2d030c7b96c tcpserver: ok 15829 mx1.example.net:192.0.2.25:25 mail.canal.test:198.51.100.84::37700
@400000006afec2d0332e498c 15829 > 220 mx1.example.net ESMTP 
@400000006afec2d0370866dc 15829 < EHLO mail.canal.test 
@400000006afec2d0371ca674 15829 > 250-mx1.example.net 
@400000006afec2d0371d1f8c 15829 > 250-PIPELINING 
@400000006afec2d0371d1f8c 15829 > 250 8BITMIME 
@400000006afec2d03904d704 15829 < MAIL FROM:<j.klein20@canal.test> 
@400000006afec2d03919d21c 15829 > 250 ok 
@400000006afec2d103f43ec4 15829 < RCPT TO:<k.maier@club.example> 
@400000006afec2d103f43ec4 greylisting: 198.51.100.84 (j.klein20@canal.test -> k.maier@club.example) exists (id=16104) - accepting
@400000006afec2d1043270a4 15829 > 250 ok 
@400000006afec2d10a207204 15829 < DATA 
@400000006afec2d10a2d0c94 15829 > 354 go ahead 
@400000006afec2d10e24b464 15829 < From: <j.klein20@canal.test> 
@400000006afec2d10e25354c 15829 < To: <k.maier@club.example> 
@400000006afec2d10e25354c 15829 < Subject: our talk of last week 
@400000006afec2d10e25f89c 15829 < Message-ID: <mwnctlk4.15832@mail.canal.test> 
@400000006afec2d10e25f89c 15829 <  
@400000006afec2d10e26371c 15829 <  
@400000006afec2d10e2694dc 15829 < could you send the figures of October once more? 
@400000006afec2d10e2694dc 15829 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec2d10e26df14 15829 < starting delivery 1: msg 2 to local +
@400000006afec2d10e278af4 15829 < x@example.org 
@400000006afec2d10e27a64c 15829 < thank you for the papers, we shall look at them next week 
@400000006afec2d10e2836d4 15829 < please find the minutes of the last meeting below 
@400000006afec2d10e284a5c 15829 < the delivery will be with you on Tuesday before noon 
@400000006afec2d10e28afec 15829 < kind regards 
@400000006afec2d10e28d6fc 15829 <  
@400000006afec2d10e29a21c 15829 < could you send the figures of October once more? 
@400000006afec2d10e2a4244 15829 < +49 30 5550+
@400000006afec2d10e2a7cdc 15829 <  1 + 49 30 5550 2 
@400000006afec2d10e2a7cdc 15829 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec2d10e2a7cdc 15829 < thank you for the papers, we shall look at them next week 
@400000006afec2d10e2b1534 15829 < please find the minutes of the last meeting below 
@400000006afec2d10e2b7eac 15829 < the delivery will be with you on Tuesday before noon 
@400000006afec2d10e2c1ed4 15829 < kind regards 
@400000006afec2d10e2c6524 15829 <  
@400000006afec2d10e2c70dc 15829 < ------+
@400000006afec2d10e2d342c 15829 < ----------- 
@400000006afec2d10e2d342c 15829 < . 
@400000006afec2d110397eec 15829 > 250 ok 1795080903 qp 15832 
@400000006afec2d116978fcc 15829 < QUIT 
@400000006afec2d116c2494c 15829 > 221 mx1.example.net 
@400000006afec2d116cad0e4 tcpserver: end 15829 status 0
@400000006afec2d116cb599c tcpserver: status: 0/40
@400000006afec2d116ccf7ac 15829 < [EOF]
@400000006afec2d116cdb32c 15829 > [EOF]
@400000006afec2ec35b46f9c tcpserver: status: 1/40
@400000006afec2ec35b4c58c tcpserver: pid 15970 from 203.0.113.15
@400000006afec2ed0540fe5c tcpserver: ok 15970 mx1.example.net:192.0.2.25:25 mail.tailor.example:203.0.113.15::48079
@400000006afec2ed07234f04 15970 > 220 mx1.example.net ESMTP 
@400000006afec2ed0d84d69c 15970 < EHLO mail.tailor.example 
@400000006afec2ed0d9d2d14 15970 > 250-mx1.example.net 
@400000006afec2ed0d9d774c 15970 > 250-PIPELINING 
@400000006afec2ed0d9e36b4 15970 > 250 8BITMIME 
@400000006afec2ed117f261c 15970 < MAIL FROM:<t.wolf15@tailor.example> 
@400000006afec2ed11ae4884 15970 > 250 ok 
@400000006afec2ed1346f1b4 15970 < RCPT TO:<carla@example.net> 
@400000006afec2ed13473034 greylisting: 203.0.113.15 (t.wolf15@tailor.example -> carla@example.net) exists (id=61812) - accepting
@400000006afec2ed135b8b24 15970 > 250 ok 
@400000006afec2ed14f2d4c4 15970 < DATA 
@400000006afec2ed14ffd0fc 15970 > 354 go ahead 
@400000006afec2ed17d77e24 15970 < From: <t.wolf15@tailor.example> 
@400000006afec2ed17d77e24 15970 < To: <carla@example.net> 
@400000006afec2ed17d80ac4 15970 < Subject: our talk of last week 
@400000006afec2ed17d8d5e4 15970 < Message-ID: <mwncu7ab.15973@mail.tailor.example> 
@400000006afec2ed17d92bd4 15970 <  
@400000006afec2ed17d9a4ec 15970 < kind regards 
@400000006afec2ed17da6c24 15970 <  
@400000006afec2ed17db4eb4 15970 < could you send the figures of October once more? 
@400000006afec2ed17dbeaf4 15970 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec2ed17dc9abc 15970 < starting delivery +
@400000006afec2ed17dcb614 15970 < 1: msg 2 to local x@example.org 
@400000006afec2ed17dcb614 15970 < thank you for the papers, we shall look at them next week 
@400000006afec2ed17dcb614 15970 < please find the minutes of the last meeting below 
@400000006afec2ed17dce4f4 15970 < the delivery will be with you on Tuesday before noon 
@400000006afec2ed17dce4f4 15970 < kind regards 
@400000006afec2ed17dce4f4 15970 <  
@400000006afec2ed17ddbbcc 15970 < could you send the figures of October once +
@400000006afec2ed17de3cb4 15970 < more? 
@400000006afec2ed17dee0c4 15970 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec2ed17dee0c4 15970 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec2ed17df36b4 15970 < thank you for the papers, we shall look at them next week 
@400000006afec2ed17df36b4 15970 < please find the minutes of the last meeting below 
@400000006afec2ed17df36b4 15970 < the delivery will be with you on Tuesday before noon 
@400000006afec2ed17df36b4 15970 < kind+
@400000006afec2ed17e001d4 15970 <  regards 
@400000006afec2ed17e06764 15970 <  
@400000006afec2ed17e0f01c 15970 < could you send the figures of October once more? 
@400000006afec2ed17e1366c 15970 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec2ed17e17104 15970 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec2ed17e1cadc 15970 < thank you for the papers, we shall look at them next week 
@400000006afec2ed17e1cadc 15970 < please find the minutes of the last meeting below 
@400000006afec2ed17e1e24c 15970 < the+
@400000006afec2ed17e1ee04 15970 <  delivery will be with you on Tuesday before noon 
@400000006afec2ed17e26334 15970 < kind regards 
@400000006afec2ed17e32a6c 15970 <  
@400000006afec2ed17e3f58c 15970 < could you send the figures of October once more? 
@400000006afec2ed17e495b4 15970 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec2ed17e4dfec 15970 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec2ed17e5a724 15970 < --------------------------------- 
@400000006afec2ed17e689b4 15970 < . 
@400000006afec2ed19983154 15970 > 250 ok 1795080931 qp 15973 
@400000006afec2ed1dab6bbc 15970 < QUIT 
@400000006afec2ed1de071f4 15970 > 221 mx1.example.net 
@400000006afec2ed1de8c2dc tcpserver: end 15970 status 0
@400000006afec2ed1de8c2dc tcpserver: status: 0/40
@400000006afec2ed1debb4c4 15970 < [EOF]
@400000006afec2ed1dec8f84 15970 > [EOF]
@400000006afec44122760f44 tcpserver: status: 1/40
@400000006afec4412276885c tcpserver: pid 17673 from 203.0.113.40
@400000006afec4412d50ab7c tcpserver: ok 17673 mx1.example.net:192.0.2.25:25 mail.vendor.test:203.0.113.40::1231
@400000006afec44139928874 17673 > 220 mx1.example.net ESMTP 
@400000006afec4413b73eebc 17673 < EHLO mail.vendor.test 
@400000006afec442000005dc 17673 > 250-mx1.example.net 
@400000006afec4420000733c 17673 > 250-PIPELINING 
@400000006afec4420000733c 17673 > 250 8BITMIME 
@400000006afec44201eab324 17673 < MAIL FROM:<orders@vendor.test> 
@400000006afec44202273b3c 17673 > 250 ok 
@400000006afec44206241ee4 17673 < RCPT TO:<sales@shop.example> 
@400000006afec44206241ee4 greylisting: 203.0.113.40 (orders@vendor.test -> sales@shop.example) doesn't exist. - temp. rejecting
@400000006afec442063a239c 17673 > 451 temporary failure (#4.3.0) 
@400000006afec4420732664c 17673 < QUIT 
@400000006afec442074cd7d4 17673 > 221 mx1.example.net 
@400000006afec4420754ee24 tcpserver: end 17673 status 0
@400000006afec44207554414 tcpserver: status: 0/40
@400000006afec4420757cc84 17673 < [EOF]
@400000006afec4420757cc84 17673 > [EOF]
@400000006afec4533404101c tcpserver: status: 1/40
@400000006afec45334046224 tcpserver: pid 17765 from 203.0.113.215
@400000006afec4533b96824c tcpserver: ok 17765 mx1.example.net:192.0.2.25:25 mail.museum.example:203.0.113.215::27354
@400000006afec4540a1761b4 17765 > 220 mx1.example.net ESMTP 
@400000006afec4541121df34 17765 < EHLO mail.museum.example 
@400000006afec454113795cc 17765 > 250-mx1.example.net 
@400000006afec4541137c894 17765 > 250-PIPELINING 
@400000006afec454113864d4 17765 > 250 8BITMIME 
@400000006afec45413a02d74 17765 < MAIL FROM:<paula5@museum.example> 
@400000006afec45413d32454 17765 > 250 ok 
@400000006afec4541843345c 17765 < RCPT TO:<ida@shop.example> 
@400000006afec4541843e03c greylisting: 203.0.113.215 (paula5@museum.example -> ida@shop.example) exists (id=75590) - accepting
@400000006afec4541859e8dc 17765 > 250 ok 
@400000006afec4541ae13bb4 17765 < DATA 
@400000006afec4541af9d0ac 17765 > 354 go ahead 
@400000006afec4541f783c7c 17765 < From: <paula5@museum.example> 
@400000006afec4541f789a3c 17765 < To: <ida@shop.example> 
@400000006afec4541f789a3c 17765 < Subject: our talk of last week 
@400000006afec4541f789a3c 17765 < Message-ID: <mwnd1wgi.17769@mail.museum.example> 
@400000006afec4541f79367c 17765 <  
@400000006afec4541f799054 17765 < the delivery will be with you on Tuesday before noon 
@400000006afec4541f7a578c 17765 < kind regards 
@400000006afec4541f7a578c 17765 <  
@400000006afec4541f7ae814 17765 < could you send the figures of October once more+
@400000006afec4541f7ae814 17765 < ? 
@400000006afec4541f7ae814 17765 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec4541f7ae814 17765 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec4541f7ba77c 17765 < thank you for the papers, we shall look at them next week 
@400000006afec4541f7c6acc 17765 < please find the minutes of the last meeting below 
@400000006afec4541f7cff3c 17765 < the delivery will be with you on Tuesday before noon 
@400000006afec4541f7d0af4 17765 < kind reg+
@400000006afec4541f7ddde4 17765 < ards 
@400000006afec4541f7e669c 17765 <  
@400000006afec4541f7e669c 17765 < could you send the figures of October once more? 
@400000006afec4541f7ee39c 17765 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec4541f7f6c54 17765 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec4541f8052cc 17765 < thank you for the papers, we shall look at them next week 
@400000006afec4541f811dec 17765 < please find the minutes of the last meeting below 
@400000006afec4541f81c5e4 17765 < the del+
@400000006afec4541f829cbc 17765 < ivery will be with you on Tuesday before noon 
@400000006afec4541f829cbc 17765 < kind regards 
@400000006afec4541f829cbc 17765 <  
@400000006afec4541f83489c 17765 < could you send the figures of October once more? 
@400000006afec4541f83b214 17765 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec4541f83b214 17765 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec4541f842f14 17765 < thank you for the papers, we shall look at them next week 
@400000006afec4541f845df4 17765 < ---+
@400000006afec4541f845df4 17765 < ------------------------ 
@400000006afec4541f850204 17765 < . 
@400000006afec454265d4fdc 17765 > 250 ok 1795081290 qp 17769 
@400000006afec4542d28fb54 17765 < QUIT 
@400000006afec4542d44fb4c 17765 > 221 mx1.example.net 
@400000006afec4542d4bf474 tcpserver: end 17765 status 0
@400000006afec4542d4c2f0c tcpserver: status: 0/40
@400000006afec4542d4fd88c 17765 < [EOF]
@400000006afec4542d50ab7c 17765 > [EOF]
@400000006afec50a303b05e4 tcpserver: status: 1/40
@400000006afec50a303b7b14 tcpserver: pid 18680 from 198.51.100.126
@400000006afec50a34199fa4 tcpserver: ok 18680 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::15402
@400000006afec50b00d0c35c 18680 > 220 mx1.example.net ESMTP 
@400000006afec50b05c610c4 18680 < EHLO mail.bigmail.example 
@400000006afec50b05e2a52c 18680 > 250-mx1.example.net 
@400000006afec50b05e2bc9c 18680 > 250-PIPELINING 
@400000006afec50b05e2bc9c 18680 > 250 8BITMIME 
@400000006afec50b0bfe88a4 18680 < MAIL FROM:<sara15@bigmail.example> 
@400000006afec50b0c356b6c 18680 > 250 ok 
@400000006afec50b105fcb9c 18680 < RCPT TO:<emma@club.example> 
@400000006afec50b105fcb9c greylisting: 198.51.100.126 (sara15@bigmail.example -> emma@club.example) exists (id=64602) - accepting
@400000006afec50b109ea95c 18680 > 250 ok 
@400000006afec50b12075564 18680 < DATA 
@400000006afec50b123abd8c 18680 > 354 go ahead 
@400000006afec50b18b5765c 18680 < From: <sara15@bigmail.example> 
@400000006afec50b18b61e54 18680 < To: <emma@club.example> 
@400000006afec50b18b6494c 18680 < Subject: our talk of last week 
@400000006afec50b18b733ac 18680 < Message-ID: <mwnd5tkq.18683@mail.bigmail.example> 
@400000006afec50b18b7ef2c 18680 <  
@400000006afec50b18b89724 18680 < the delivery will be with you on Tuesday before noon 
@400000006afec50b18b96a14 18680 < kind regards 
@400000006afec50b18ba4ca4 18680 <  
@400000006afec50b18bad55c 18680 < could you send the figures of October once m+
@400000006afec50b18bb7d54 18680 < ore? 
@400000006afec50b18bb94c4 18680 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec50b18bb94c4 18680 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec50b18bc6b9c 18680 < thank you for the papers, we shall look at them next week 
@400000006afec50b18bc6b9c 18680 < please find the minutes of the last meeting below 
@400000006afec50b18bd4274 18680 < the delivery will be with you on Tuesday before noon 
@400000006afec50b18be1d34 18680 < kind +
@400000006afec50b18bef40c 18680 < regards 
@400000006afec50b18bef7f4 18680 <  
@400000006afec50b18bf7cc4 18680 < could you send the figures of October once more? 
@400000006afec50b18bf887c 18680 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec50b18c03844 18680 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec50b18c07e94 18680 < thank you for the papers, we shall look at them next week 
@400000006afec50b18c0ff7c 18680 < please find the minutes of the last meeting below 
@400000006afec50b18c1bafc 18680 < the +
@400000006afec50b18c2861c 18680 < delivery will be with you on Tuesday before noon 
@400000006afec50b18c2cc6c 18680 < kind regards 
@400000006afec50b18c2cc6c 18680 <  
@400000006afec50b18c2cc6c 18680 < could you send the figures of October once more? 
@400000006afec50b18c3784c 18680 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec50b18c462ac 18680 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec50b18c462ac 18680 < --------------------------------- 
@400000006afec50b18c4724c 18680 < . 
@400000006afec50b1fd0301c 18680 > 250 ok 1795081473 qp 18683 
@400000006afec50b213f390c 18680 < QUIT 
@400000006afec50b21546ebc 18680 > 221 mx1.example.net 
@400000006afec50b215b8ef4 tcpserver: end 18680 status 0
@400000006afec50b215b8ef4 tcpserver: status: 0/40
@400000006afec50b215e9c34 18680 < [EOF]
@400000006afec50b215ea01c 18680 > [EOF]
@400000006afec517194edbe4 tcpserver: status: 1/40
@400000006afec517194edbe4 tcpserver: pid 18743 from 203.0.113.202
@400000006afec5171d9f271c tcpserver: ok 18743 mx1.example.net:192.0.2.25:25 mail.ferry.test:203.0.113.202::33748
@400000006afec51722fe5214 18743 > 220 mx1.example.net ESMTP 
@400000006afec51729adea0c 18743 < EHLO mail.ferry.test 
@400000006afec51729c588ec 18743 > 250-mx1.example.net 
@400000006afec51729c61974 18743 > 250-PIPELINING 
@400000006afec51729c61974 18743 > 250 8BITMIME 
@400000006afec5172bb1c0bc 18743 < MAIL FROM:<greta34@ferry.test> 
@400000006afec5172bc6c3a4 18743 > 250 ok 
@400000006afec5173172ed8c 18743 < RCPT TO:<ute@shop.example> 
@400000006afec51731734f34 greylisting: 203.0.113.202 (greta34@ferry.test -> ute@shop.example) exists (id=34524) - accepting
@400000006afec51731a64614 18743 > 250 ok 
@400000006afec51738fd4d54 18743 < DATA 
@400000006afec5173912d124 18743 > 354 go ahead 
@400000006afec51800850c8c 18743 < From: <greta34@ferry.test> 
@400000006afec5180085e74c 18743 < To: <ute@shop.example> 
@400000006afec5180085f6ec 18743 < Subject: our talk of last week 
@400000006afec51800860e5c 18743 < Message-ID: <mwnd639e.18746@mail.ferry.test> 
@400000006afec5180086932c 18743 <  
@400000006afec51800872b84 18743 < the delivery will be with you on Tuesday before noon 
@400000006afec5180087d764 18743 < kind regards 
@400000006afec5180088ae3c 18743 <  
@400000006afec5180088b9f4 18743 < could you send the figures of October once more? 
@400000006afec5180089a454 18743 < +49 +
@400000006afec518008a67a4 18743 < 30 5550 1 + 49 30 5550 2 
@400000006afec518008b464c 18743 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec518008b464c 18743 < thank you for the papers, we shall look at them next week 
@400000006afec518008b464c 18743 < please find the minutes of the last meeting below 
@400000006afec518008ba40c 18743 < the delivery will be with you on Tuesday before noon 
@400000006afec518008ba40c 18743 < kind regards 
@400000006afec518008ba40c 18743 < +
@400000006afec518008c8e6c 18743 <  
@400000006afec518008d2aac 18743 < could you send the figures of October once more? 
@400000006afec518008d2aac 18743 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec518008d2aac 18743 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec518008d2aac 18743 < thank you for the papers, we shall look at them next week 
@400000006afec518008d3a4c 18743 < please find the minutes of the last meeting below 
@400000006afec518008d3e34 18743 < the delivery w+
@400000006afec518008dea14 18743 < ill be with you on Tuesday before noon 
@400000006afec518008dea14 18743 < kind regards 
@400000006afec518008dea14 18743 <  
@400000006afec518008e538c 18743 < could you send the figures of October once more? 
@400000006afec518008e538c 18743 < --- 
@400000006afec518008e6714 18743 < . 
@400000006afec5180525c59c 18743 > 250 ok 1795081486 qp 18746 
@400000006afec518096fcb5c 18743 < QUIT 
@400000006afec51809b148fc 18743 > 221 mx1.example.net 
@400000006afec51809b89fe4 tcpserver: end 18743 status 0
@400000006afec51809b89fe4 tcpserver: status: 0/40
@400000006afec51809bc39c4 18743 < [EOF]
@400000006afec51809bc39c4 18743 > [EOF]
@400000006afec5871b99e13c tcpserver: status: 1/40
@400000006afec5871b9a9cbc tcpserver: pid 19303 from 198.51.100.72
@400000006afec5871faf88bc tcpserver: ok 19303 mx1.example.net:192.0.2.25:25 mail.grocer.example:198.51.100.72::41108
@400000006afec587293f3634 19303 > 220 mx1.example.net ESMTP 
@400000006afec587304f60d4 19303 < EHLO mail.grocer.example 
@400000006afec5873079b8ac 19303 > 250-mx1.example.net 
@400000006afec587307a54ec 19303 > 250-PIPELINING 
@400000006afec587307a54ec 19303 > 250 8BITMIME 
@400000006afec58735616d9c 19303 < MAIL FROM:<m.roth27@grocer.example> 
@400000006afec58735771c64 19303 > 250 ok 
@400000006afec5873ac0f26c 19303 < RCPT TO:<h.vogel@club.example> 
@400000006afec5873ac0f26c greylisting: 198.51.100.72 (m.roth27@grocer.example -> h.vogel@club.example) exists (id=11384) - accepting
@400000006afec5873ae994c4 19303 > 250 ok 
@400000006afec5880637be54 19303 < DATA 
@400000006afec588065bb55c 19303 > 354 go ahead 
@400000006afec5880d29d9a4 19303 < From: <m.roth27@grocer.example> 
@400000006afec5880d2a3764 19303 < To: <h.vogel@club.example> 
@400000006afec5880d2afe9c 19303 < Subject: our talk of last week 
@400000006afec5880d2b4cbc 19303 < Message-ID: <mwnd8ht6.19307@mail.grocer.example> 
@400000006afec5880d2b4cbc 19303 <  
@400000006afec5880d2bae64 19303 < the delivery will be with you on Tuesday before noon 
@400000006afec5880d2bdd44 19303 < kind regards 
@400000006afec5880d2c083c 19303 <  
@400000006afec5880d2ce6e4 19303 < could you send the figures of October onc+
@400000006afec5880d2d870c 19303 < e more? 
@400000006afec5880d2d870c 19303 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec5880d2d870c 19303 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec5880d2e4674 19303 < thank you for the papers, we shall look at them next week 
@400000006afec5880d2e4674 19303 < please find the minutes of the last meeting below 
@400000006afec5880d2ef254 19303 < the delivery will be with you on Tuesday before noon 
@400000006afec5880d2ef254 19303 < ki+
@400000006afec5880d2ef254 19303 < nd regards 
@400000006afec5880d2f9664 19303 <  
@400000006afec5880d3026ec 19303 < could you send the figures of October once more? 
@400000006afec5880d304244 19303 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec5880d3080c4 19303 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec5880d3080c4 19303 < thank you for the papers, we shall look at them next week 
@400000006afec5880d3128bc 19303 < please find the minutes of the last meeting below 
@400000006afec5880d3128bc 19303 < t+
@400000006afec5880d32131c 19303 < he delivery will be with you on Tuesday before noon 
@400000006afec5880d32131c 19303 < kind regards 
@400000006afec5880d3274c4 19303 <  
@400000006afec5880d32ab74 19303 < could you send the figures of October once more? 
@400000006afec5880d32befc 19303 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec5880d32befc 19303 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec5880d3391ec 19303 < thank you for the papers, we shall look at them next wee+
@400000006afec5880d33c89c 19303 < k 
@400000006afec5880d343214 19303 < please find the minutes of the last meeting below 
@400000006afec5880d343214 19303 < the delivery will be with you on Tuesday before noon 
@400000006afec5880d3439e4 19303 < kind regards 
@400000006afec5880d34f17c 19303 <  
@400000006afec5880d35282c 19303 < could you send the figures of October once more? 
@400000006afec5880d35282c 19303 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec5880d354f3c 19303 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec5880d35d7f4 19303 < -+
@400000006afec5880d35d7f4 19303 < ----- 
@400000006afec5880d35d7f4 19303 < . 
@400000006afec5880f25ff94 19303 > 250 ok 1795081598 qp 19307 
@400000006afec588150dee44 19303 < QUIT 
@400000006afec58815247f9c 19303 > 221 mx1.example.net 
@400000006afec588152bde54 tcpserver: end 19303 status 0
@400000006afec588152c6324 tcpserver: status: 0/40
@400000006afec588152e4784 19303 < [EOF]
@400000006afec588152f31e4 19303 > [EOF]
@400000006afec60331fb3638 tcpserver: status: 1/40
@400000006afec60331fbc6c0 tcpserver: pid 19925 from 198.51.100.181
@400000006afec60400a86560 tcpserver: ok 19925 mx1.example.net:192.0.2.25:25 :198.51.100.181::13768
@400000006afec60410a064b8 rblsmtpd: 198.51.100.181 pid 19925: 451 https://zen.dnsbl.example/query/ip/198.51.100.181
@400000006afec6060fcf64d0 tcpserver: end 19925 status 0
@400000006afec6060fcf64d0 tcpserver: status: 0/40
@400000006afec66c35544d42 tcpserver: status: 1/40
@400000006afec66c3554f922 tcpserver: pid 20450 from 198.51.100.162
@400000006afec66d2d8917d2 tcpserver: ok 20450 mx1.example.net:192.0.2.25:25 :198.51.100.162::10499
@400000006afec66d390ebd32 rblsmtpd: 198.51.100.162 pid 20450: 451 https://zen.dnsbl.example/query/ip/198.51.100.162
@400000006afec67039786412 tcpserver: end 20450 status 0
@400000006afec670397892f2 tcpserver: status: 0/40
@400000006afec6e722e1b7d0 tcpserver: status: 1/40
@400000006afec6e722e1daf8 tcpserver: pid 21063 from 198.51.100.180
@400000006afec6e725596aa8 tcpserver: ok 21063 mx1.example.net:192.0.2.25:25 host180.isp.test:198.51.100.180::18635
@400000006afec6e7388b1518 rblsmtpd: 198.51.100.180 pid 21063: 451 https://zen.dnsbl.example/query/ip/198.51.100.180
@400000006afec6e8259d4f84 tcpserver: status: 2/40
@400000006afec6e8259d7e64 tcpserver: pid 21069 from 203.0.113.186
@400000006afec6e828e8290c tcpserver: ok 21069 mx1.example.net:192.0.2.25:25 mail.paper.example:203.0.113.186::21958
@400000006afec6e82e65385c 21069 > 220 mx1.example.net ESMTP 
@400000006afec6e82edf90ac 21069 < EHLO mail.paper.example 
@400000006afec6e82f0aee3c 21069 > 250-mx1.example.net 
@400000006afec6e82f0b0d7c 21069 > 250-PIPELINING 
@400000006afec6e82f0b730c 21069 > 250 8BITMIME 
@400000006afec6e832e5bb54 21069 < MAIL FROM:<h.vogel28@paper.example> 
@400000006afec6e832e64fc4 21069 < RCPT TO:<j.klein@club.example> 
@400000006afec6e832e66f04 21069 < DATA 
@400000006afec6e833133bc4 21069 > 250 ok 
@400000006afec6e8331402fc greylisting: 203.0.113.186 (h.vogel28@paper.example -> j.klein@club.example) exists (id=48260) - accepting
@400000006afec6e8331c09ac 21069 > 250 ok 
@400000006afec6e8332738f4 21069 > 354 go ahead 
@400000006afec6e835ebc3ac 21069 < From: <h.vogel28@paper.example> 
@400000006afec6e835ebc3ac 21069 < To: <j.klein@club.example> 
@400000006afec6e835ebc3ac 21069 < Subject: our talk of last week 
@400000006afec6e835ebc3ac 21069 < Message-ID: <mwndg1ze.21070@mail.paper.example> 
@400000006afec6e835ec11cc 21069 <  
@400000006afec6e835ec11cc 21069 < the delivery will be with you on Tuesday before noon 
@400000006afec6e835ec2554 21069 < kind regards 
@400000006afec6e835ec293c 21069 <  
@400000006afec6e835ecec8c 21069 < could you send the figures of October once+
@400000006afec6e835ed427c 21069 <  more? 
@400000006afec6e835edafdc 21069 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6e835edafdc 21069 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6e835edafdc 21069 < thank you for the papers, we shall look at them next week 
@400000006afec6e835ee01e4 21069 < please find the minutes of the last meeting below 
@400000006afec6e835ee86b4 21069 < the delivery will be with you on Tuesday before noon 
@400000006afec6e835eecd04 21069 < kin+
@400000006afec6e835eed0ec 21069 < d regards 
@400000006afec6e835eed0ec 21069 <  
@400000006afec6e835ef4234 21069 < could you send the figures of October once more? 
@400000006afec6e835efd6a4 21069 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6e835f099f4 21069 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6e835f0d874 21069 < thank you for the papers, we shall look at them next week 
@400000006afec6e835f17c84 21069 < please find the minutes of the last meeting below 
@400000006afec6e835f19fac 21069 < th+
@400000006afec6e835f19fac 21069 < e delivery will be with you on Tuesday before noon 
@400000006afec6e835f19fac 21069 < kind regards 
@400000006afec6e835f1fd6c 21069 <  
@400000006afec6e835f2823c 21069 < could you send the figures of October once more? 
@400000006afec6e835f316ac 21069 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6e835f316ac 21069 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6e835f39f64 21069 < thank you for the papers, we shall look at them next week+
@400000006afec6e835f3e1cc 21069 <  
@400000006afec6e835f43ba4 21069 < please find the minutes of the last meeting below 
@400000006afec6e835f45ae4 21069 < the delivery will be with you on Tuesday before noon 
@400000006afec6e835f54544 21069 < kind regards 
@400000006afec6e835f57424 21069 <  
@400000006afec6e835f5ed3c 21069 < could you send the figures of October once more? 
@400000006afec6e835f6a8bc 21069 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6e835f78b4c 21069 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6e835f871c4 21069 < th+
@400000006afec6e835f871c4 21069 < ank you for the papers, we shall look at them next week 
@400000006afec6e835f8f2ac 21069 < please find the minutes of the last meeting below 
@400000006afec6e835f98b04 21069 < the delivery will be with you on Tuesday before noon 
@400000006afec6e835fa0034 21069 < kind regards 
@400000006afec6e835fa94a4 21069 <  
@400000006afec6e835fac384 21069 < could you send the figures of October once more? 
@400000006afec6e835fb63ac 21069 < +49 30 5550 1 + 49 30 5550 2+
@400000006afec6e835fc463c 21069 <  
@400000006afec6e835fd1d14 21069 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6e835fd1d14 21069 < thank you for the papers, we shall look at them next week 
@400000006afec6e835fdffa4 21069 < please find the minutes of the last meeting below 
@400000006afec6e835fe808c 21069 < the delivery will be with you on Tuesday before noon 
@400000006afec6e835fe808c 21069 < kind regards 
@400000006afec6e835ff6704 21069 <  
@400000006afec6e835ff6704 21069 < could you send the figu+
@400000006afec6e835ff6704 21069 < res of October once more? 
@400000006afec6e835ffa96c 21069 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6e836003224 21069 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6e836004d7c 21069 < thank you for the papers, we shall look at them next week 
@400000006afec6e836006104 21069 < please find the minutes of the last meeting below 
@400000006afec6e836006104 21069 < the delivery will be with you on Tuesd+
@400000006afec6e836006104 21069 < ay before noon 
@400000006afec6e836006104 21069 < kind regards 
@400000006afec6e836008814 21069 <  
@400000006afec6e836014394 21069 < could you send the figures of October once more? 
@400000006afec6e83601dfd4 21069 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6e83602a70c 21069 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6e83602d204 21069 < thank you for the papers, we shall look at them next week 
@400000006afec6e83602d204 21069 < please find the minutes of the las+
@400000006afec6e83602d204 21069 < t meeting below 
@400000006afec6e836034734 21069 < the delivery will be with you on Tuesday before noon 
@400000006afec6e836034734 21069 < kind regards 
@400000006afec6e836034734 21069 <  
@400000006afec6e83603a8dc 21069 < could you send the figures of October once more? 
@400000006afec6e836044904 21069 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec6e836044904 21069 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec6e836051fdc 21069 < --------------------------------------+
@400000006afec6e836051fdc 21069 < --- 
@400000006afec6e836054ebc 21069 < . 
@400000006afec6e83ae199cc 21069 > 250 ok 1795081950 qp 21070 
@400000006afec6e900c83fac 21069 < QUIT 
@400000006afec6e900e6b0a4 21069 > 221 mx1.example.net 
@400000006afec6e900ee78d4 tcpserver: end 21069 status 0
@400000006afec6e900ef4bc4 tcpserver: status: 1/40
@400000006afec6e900f195b4 21069 < [EOF]
@400000006afec6e900f195b4 21069 > [EOF]
@400000006afec6e912e645a8 tcpserver: end 21063 status 0
@400000006afec6e912e6ca78 tcpserver: status: 0/40
@400000006afec7c110c17496 tcpserver: status: 1/40
@400000006afec7c110c17496 tcpserver: pid 22152 from 198.51.100.116
@400000006afec7c11b0da7c6 tcpserver: ok 22152 mx1.example.net:192.0.2.25:25 host116.isp.test:198.51.100.116::60761
@400000006afec7c12430917e 22152 > 220 mx1.example.net ESMTP 
@400000006afec7c126469c56 22152 < EHLO host116.isp.test 
@400000006afec7c12681ff76 22152 > 250-mx1.example.net 
@400000006afec7c126825566 22152 > 250-PIPELINING 
@400000006afec7c126828c16 22152 > 250 8BITMIME 
@400000006afec7d22729cc7e 22152 < [EOF]
@400000006afec7d2272a93b6 22152 > [EOF]
@400000006afec7d227311f7e tcpserver: end 22152 status 256
@400000006afec7d22731b3ee tcpserver: status: 0/40
@400000006afec7eb1a512114 tcpserver: status: 1/40
@400000006afec7eb1a517704 tcpserver: pid 22363 from 203.0.113.186
@400000006afec7eb1e5ec9b4 tcpserver: ok 22363 mx1.example.net:192.0.2.25:25 mail.paper.example:203.0.113.186::34564
@400000006afec7eb2a8d5d2c 22363 > 220 mx1.example.net ESMTP 
@400000006afec7eb2f1d16ac 22363 < EHLO mail.paper.example 
@400000006afec7eb2f58cfbc 22363 > 250-mx1.example.net 
@400000006afec7eb2f59354c 22363 > 250-PIPELINING 
@400000006afec7eb2f59ae64 22363 > 250 8BITMIME 
@400000006afec7eb31f77b24 22363 < MAIL FROM:<f.braun26@paper.example> 
@400000006afec7eb3202cd94 22363 > 250 ok 
@400000006afec7eb383da2ec 22363 < RCPT TO:<emma@club.example> 
@400000006afec7eb383e2f8c greylisting: 203.0.113.186 (f.braun26@paper.example -> emma@club.example) exists (id=1815) - accepting
@400000006afec7eb3856439c 22363 > 250 ok 
@400000006afec7ec01aeea74 22363 < DATA 
@400000006afec7ec01d3c024 22363 > 354 go ahead 
@400000006afec7ec057099dc 22363 < From: <f.braun26@paper.example> 
@400000006afec7ec057099dc 22363 < To: <emma@club.example> 
@400000006afec7ec057099dc 22363 < Subject: our talk of last week 
@400000006afec7ec057099dc 22363 < Message-ID: <mwndllz9.22366@mail.paper.example> 
@400000006afec7ec057099dc 22363 <  
@400000006afec7ec05711ac4 22363 < could you send the figures of October once more? 
@400000006afec7ec05711ac4 22363 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec7ec057145bc 22363 < starting delivery 1: msg 2 to local+
@400000006afec7ec057218ac 22363 <  x@example.org 
@400000006afec7ec05729994 22363 < thank you for the papers, we shall look at them next week 
@400000006afec7ec05729994 22363 < please find the minutes of the last meeting below 
@400000006afec7ec05735ce4 22363 < the delivery will be with you on Tuesday before noon 
@400000006afec7ec05742bec 22363 < kind regards 
@400000006afec7ec05742bec 22363 <  
@400000006afec7ec05742bec 22363 < could you send the figures of October once more? 
@400000006afec7ec057485c4 22363 < +49 30 555+
@400000006afec7ec05752dbc 22363 < 0 1 + 49 30 5550 2 
@400000006afec7ec0575fcc4 22363 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec7ec0575fcc4 22363 < thank you for the papers, we shall look at them next week 
@400000006afec7ec0576c7e4 22363 < please find the minutes of the last meeting below 
@400000006afec7ec0576eb0c 22363 < the delivery will be with you on Tuesday before noon 
@400000006afec7ec0577b244 22363 < kind regards 
@400000006afec7ec0577d56c 22363 <  
@400000006afec7ec0577dd3c 22363 < could+
@400000006afec7ec057898bc 22363 <  you send the figures of October once more? 
@400000006afec7ec0578d354 22363 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec7ec05796f94 22363 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec7ec057a36cc 22363 < ------------------------ 
@400000006afec7ec057a8104 22363 < . 
@400000006afec7ec0b096e8c 22363 > 250 ok 1795082210 qp 22366 
@400000006afec7ec12433d54 22363 < QUIT 
@400000006afec7ec1279ddb4 22363 > 221 mx1.example.net 
@400000006afec7ec1280fdec tcpserver: end 22363 status 0
@400000006afec7ec1281ccf4 tcpserver: status: 0/40
@400000006afec7ec12840b2c 22363 < [EOF]
@400000006afec7ec12843624 22363 > [EOF]
@400000006afec8321109ee4c tcpserver: status: 1/40
@400000006afec8321109ee4c tcpserver: pid 22717 from 198.51.100.113
@400000006afec8321811859c tcpserver: ok 22717 mx1.example.net:192.0.2.25:25 host113.isp.test:198.51.100.113::60273
@400000006afec8321fe682f4 22717 > 220 mx1.example.net ESMTP 
@400000006afec832215e619c 22717 < EHLO host113.isp.test 
@400000006afec8322165b49c 22717 > 250-mx1.example.net 
@400000006afec8322165b49c 22717 > 250-PIPELINING 
@400000006afec83221661a2c 22717 > 250 8BITMIME 
@400000006afec83227458144 22717 < MAIL FROM:<sara55@mail9.vendor.test> 
@400000006afec8322758326c 22717 > 250 ok 
@400000006afec8322a8b9bf4 22717 < RCPT TO:<k.maier@shop.example> 
@400000006afec8322a8c0954 greylisting: 198.51.100.113 (sara55@mail9.vendor.test -> k.maier@shop.example) doesn't exist. - temp. rejecting
@400000006afec8322abf88ec 22717 > 451 temporary failure (#4.3.0) 
@400000006afec8322fddaf5c 22717 < QUIT 
@400000006afec83230062aa4 22717 > 221 mx1.example.net 
@400000006afec832300d0874 tcpserver: end 22717 status 0
@400000006afec832300d5e64 tcpserver: status: 0/40
@400000006afec83230107f2c 22717 < [EOF]
@400000006afec83230107f2c 22717 > [EOF]
@400000006afec8c90bb231ac tcpserver: status: 1/40
@400000006afec8c90bb2aac4 tcpserver: pid 23471 from 198.51.100.73
@400000006afec8c90ee8fe64 tcpserver: ok 23471 mx1.example.net:192.0.2.25:25 mail.cedar.test:198.51.100.73::1110
@400000006afec8c918a84f2c 23471 > 220 mx1.example.net ESMTP 
@400000006afec8c919a7f094 23471 < EHLO mail.cedar.test 
@400000006afec8c919e20b94 23471 > 250-mx1.example.net 
@400000006afec8c919e20b94 23471 > 250-PIPELINING 
@400000006afec8c919e280c4 23471 > 250 8BITMIME 
@400000006afec8c91d19266c 23471 < MAIL FROM:<y.kurz10@cedar.test> 
@400000006afec8c91d19e1ec 23471 < RCPT TO:<r.frank@club.example> 
@400000006afec8c91d1ab0f4 23471 < DATA 
@400000006afec8c91d331edc 23471 > 250 ok 
@400000006afec8c91d332a94 greylisting: 198.51.100.73 (y.kurz10@cedar.test -> r.frank@club.example) exists (id=75308) - accepting
@400000006afec8c91d3d2544 23471 > 250 ok 
@400000006afec8c91d66d90c 23471 > 354 go ahead 
@400000006afec8c92434f96c 23471 < From: <y.kurz10@cedar.test> 
@400000006afec8c924355b14 23471 < To: <r.frank@club.example> 
@400000006afec8c924358ddc 23471 < Subject: our talk of last week 
@400000006afec8c924358ddc 23471 < Message-ID: <mwndqcvn.23474@mail.cedar.test> 
@400000006afec8c924360adc 23471 <  
@400000006afec8c924363da4 23471 < kind regards 
@400000006afec8c92436d214 23471 <  
@400000006afec8c92436ddcc 23471 < could you send the figures of October once more? 
@400000006afec8c9243781dc 23471 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec8c9243781dc 23471 < starting delivery 1: ms+
@400000006afec8c924381264 23471 < g 2 to local x@example.org 
@400000006afec8c9243825ec 23471 < thank you for the papers, we shall look at them next week 
@400000006afec8c924386854 23471 < please find the minutes of the last meeting below 
@400000006afec8c924386854 23471 < the delivery will be with you on Tuesday before noon 
@400000006afec8c924389b1c 23471 < kind regards 
@400000006afec8c92438be44 23471 <  
@400000006afec8c92438be44 23471 < could you send the figures of October once more?+
@400000006afec8c92438be44 23471 <  
@400000006afec8c92438ed24 23471 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec8c924394314 23471 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec8c92439cbcc 23471 < thank you for the papers, we shall look at them next week 
@400000006afec8c9243a1604 23471 < please find the minutes of the last meeting below 
@400000006afec8c9243a3d14 23471 < the delivery will be with you on Tuesday before noon 
@400000006afec8c9243a3d14 23471 < kind rega+
@400000006afec8c9243b0c1c 23471 < rds 
@400000006afec8c9243b98bc 23471 <  
@400000006afec8c9243c1d8c 23471 < could you send the figures of October once more? 
@400000006afec8c9243cf464 23471 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec8c9243d7934 23471 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec8c9243d7934 23471 < thank you for the papers, we shall look at them next week 
@400000006afec8c9243d88d4 23471 < please find the minutes of the last meeting below 
@400000006afec8c9243df24c 23471 < the deli+
@400000006afec8c9243e57dc 23471 < very will be with you on Tuesday before noon 
@400000006afec8c9243ed8c4 23471 < kind regards 
@400000006afec8c9243ed8c4 23471 <  
@400000006afec8c9243effd4 23471 < ----------------- 
@400000006afec8c9243effd4 23471 < . 
@400000006afec8c92809b7bc 23471 > 250 ok 1795082431 qp 23474 
@400000006afec8c92e7f05d4 23471 < QUIT 
@400000006afec8c92eaed41c 23471 > 221 mx1.example.net 
@400000006afec8c92eb6cb2c tcpserver: end 23471 status 0
@400000006afec8c92eb78e7c tcpserver: status: 0/40
@400000006afec8c92eba5954 23471 < [EOF]
@400000006afec8c92eba5954 23471 > [EOF]
@400000006afec8e22052ab6e tcpserver: status: 1/40
@400000006afec8e22052ab6e tcpserver: pid 23598 from 203.0.113.15
@400000006afec8e22521fa46 tcpserver: ok 23598 mx1.example.net:192.0.2.25:25 mail.tailor.example:203.0.113.15::19722
@400000006afec8e228758e2e 23598 > 220 mx1.example.net ESMTP 
@400000006afec8e228f20576 23598 < EHLO mail.tailor.example 
@400000006afec8e229211456 23598 > 250-mx1.example.net 
@400000006afec8e229211456 23598 > 250-PIPELINING 
@400000006afec8e229218986 23598 > 250 8BITMIME 
@400000006afec8e22d738e26 23598 < MAIL FROM:<nina12@tailor.example> 
@400000006afec8e22d8ab7d6 23598 > 250 ok 
@400000006afec8e22f087e36 23598 < RCPT TO:<r.frank@club.example> 
@400000006afec8e22f08b4e6 greylisting: 203.0.113.15 (nina12@tailor.example -> r.frank@club.example) doesn't exist. - temp. rejecting
@400000006afec8e22f237c5e 23598 > 451 temporary failure (#4.3.0) 
@400000006afec8e2351edb9e 23598 < QUIT 
@400000006afec8e23531040e 23598 > 221 mx1.example.net 
@400000006afec8e23538a52e tcpserver: end 23598 status 0
@400000006afec8e23538a52e tcpserver: status: 0/40
@400000006afec8e2353c17fe 23598 < [EOF]
@400000006afec8e2353c17fe 23598 > [EOF]
@400000006afec8e61fb2306c tcpserver: status: 1/40
@400000006afec8e61fb31acc tcpserver: pid 23618 from 192.0.2.30
@400000006afec8e62b8211b4 tcpserver: ok 23618 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::31706
@400000006afec8e63872f35c 23618 > 220 mx1.example.net ESMTP 
@400000006afec8e63b85155c 23618 < EHLO monitor.example.net 
@400000006afec8e70000c544 23618 > 250-mx1.example.net 
@400000006afec8e700010b94 23618 > 250-PIPELINING 
@400000006afec8e700010b94 23618 > 250 8BITMIME 
@400000006afec8e70404389c 23618 < QUIT 
@400000006afec8e7040f11f4 23618 > 221 mx1.example.net 
@400000006afec8e7041733fc tcpserver: end 23618 status 0
@400000006afec8e70417c484 tcpserver: status: 0/40
@400000006afec8e70419c054 23618 < [EOF]
@400000006afec8e7041a5c94 23618 > [EOF]
@400000006afec8ff1932794a tcpserver: status: 1/40
@400000006afec8ff1932794a tcpserver: pid 23743 from 198.51.100.173
@400000006afec8ff20c4ff02 tcpserver: ok 23743 mx1.example.net:192.0.2.25:25 host173.isp.test:198.51.100.173::51595
@400000006afec8ff24dfcaea rblsmtpd: 198.51.100.173 pid 23743: 451 https://zen.dnsbl.example/query/ip/198.51.100.173
@400000006afec90113365e8a tcpserver: end 23743 status 0
@400000006afec90113365e8a tcpserver: status: 0/40
@400000006afec9180e93124c tcpserver: status: 1/40
@400000006afec9180e93124c tcpserver: pid 23867 from 198.51.100.126
@400000006afec9181a5518b4 tcpserver: ok 23867 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::7887
@400000006afec9181d18ff5c 23867 > 220 mx1.example.net ESMTP 
@400000006afec918209813fc 23867 < EHLO mail.bigmail.example 
@400000006afec91820cb06f4 23867 > 250-mx1.example.net 
@400000006afec91820cb783c 23867 > 250-PIPELINING 
@400000006afec91820cb783c 23867 > 250 8BITMIME 
@400000006afec91824d9c104 23867 < MAIL FROM:<v.horn39@bigmail.example> 
@400000006afec91824ffa43c 23867 > 250 ok 
@400000006afec9182c046ccc 23867 < RCPT TO:<lena@club.example> 
@400000006afec9182c0493dc greylisting: 198.51.100.126 (v.horn39@bigmail.example -> lena@club.example) exists (id=18725) - accepting
@400000006afec9182c126ebc 23867 > 250 ok 
@400000006afec9182da92004 23867 < DATA 
@400000006afec9182dd592ec 23867 > 354 go ahead 
@400000006afec91832aeff9c 23867 < From: <v.horn39@bigmail.example> 
@400000006afec91832af940c 23867 < To: <lena@club.example> 
@400000006afec91832b04ba4 23867 < Subject: our talk of last week 
@400000006afec91832b0cc8c 23867 < Message-ID: <mwnds1zx.23870@mail.bigmail.example> 
@400000006afec91832b0cc8c 23867 <  
@400000006afec91832b0cc8c 23867 < could you send the figures of October once more? 
@400000006afec91832b0cc8c 23867 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec91832b0cc8c 23867 < starting delivery 1: msg 2 to lo+
@400000006afec91832b1321c 23867 < cal x@example.org 
@400000006afec91832b1321c 23867 < thank you for the papers, we shall look at them next week 
@400000006afec91832b1ddfc 23867 < please find the minutes of the last meeting below 
@400000006afec91832b20124 23867 < the delivery will be with you on Tuesday before noon 
@400000006afec91832b2244c 23867 < kind regards 
@400000006afec91832b2244c 23867 <  
@400000006afec91832b23bbc 23867 < could you send the figures of October once more? 
@400000006afec91832b23bbc 23867 < +49 30 +
@400000006afec91832b25afc 23867 < 5550 1 + 49 30 5550 2 
@400000006afec91832b25afc 23867 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec91832b30eac 23867 < thank you for the papers, we shall look at them next week 
@400000006afec91832b30eac 23867 < please find the minutes of the last meeting below 
@400000006afec91832b34944 23867 < the delivery will be with you on Tuesday before noon 
@400000006afec91832b3a704 23867 < kind regards 
@400000006afec91832b3c644 23867 <  
@400000006afec91832b43f5c 23867 < co+
@400000006afec91832b43f5c 23867 < uld you send the figures of October once more? 
@400000006afec91832b4fadc 23867 < -------------------- 
@400000006afec91832b5318c 23867 < . 
@400000006afec91834672b34 23867 > 250 ok 1795082510 qp 23870 
@400000006afec91839b25514 23867 < QUIT 
@400000006afec91839ca8c4c 23867 > 221 mx1.example.net 
@400000006afec91839d25c4c tcpserver: end 23867 status 0
@400000006afec91839d25c4c tcpserver: status: 0/40
@400000006afec91839d5909c 23867 < [EOF]
@400000006afec91839d5909c 23867 > [EOF]
@400000006afec91a2f5aae40 tcpserver: status: 1/40
@400000006afec91a2f5ae108 tcpserver: pid 23879 from 203.0.113.96
@400000006afec91a3a077030 tcpserver: ok 23879 mx1.example.net:192.0.2.25:25 mail.slowpost.example:203.0.113.96::34654
@400000006afec91b0403b5c0 23879 > 220 mx1.example.net ESMTP 
@400000006afec91b0a760638 23879 < EHLO mail.slowpost.example 
@400000006afec91b0aa82a28 23879 > 250-mx1.example.net 
@400000006afec91b0aa87c30 23879 > 250-PIPELINING 
@400000006afec91b0aa93f80 23879 > 250 8BITMIME 
@400000006afec91b0c2abb18 23879 < MAIL FROM:<h.vogel9@slowpost.example> 
@400000006afec91b0c34adf8 23879 > 250 ok 
@400000006afec91b0e9dbad0 23879 < RCPT TO:<sales@club.example> 
@400000006afec91b0e9dddf8 greylisting: 203.0.113.96 (h.vogel9@slowpost.example -> sales@club.example) doesn't exist. - temp. rejecting
@400000006afec91b0eb797e8 23879 > 451 temporary failure (#4.3.0) 
@400000006afec91b12baccc0 23879 < QUIT 
@400000006afec91b12e2f9e8 23879 > 221 mx1.example.net 
@400000006afec91b12ea7bc8 tcpserver: end 23879 status 0
@400000006afec91b12ea9b08 tcpserver: status: 0/40
@400000006afec91b12ed8908 23879 < [EOF]
@400000006afec91b12ee4c58 23879 > [EOF]
@400000006afec94a1818e83c tcpserver: status: 1/40
@400000006afec94a181978c4 tcpserver: pid 24118 from 198.51.100.73
@400000006afec94a1b22f004 tcpserver: ok 24118 mx1.example.net:192.0.2.25:25 mail.cedar.test:198.51.100.73::17202
@400000006afec94a24fdd74c 24118 > 220 mx1.example.net ESMTP 
@400000006afec94a29aa63b4 24118 < EHLO mail.cedar.test 
@400000006afec94a29ba8884 24118 > 250-mx1.example.net 
@400000006afec94a29ba8884 24118 > 250-PIPELINING 
@400000006afec94a29ba8884 24118 > 250 8BITMIME 
@400000006afec94a2beddb74 24118 < MAIL FROM:<k.maier2@cedar.test> 
@400000006afec94a2c2287d4 24118 > 250 ok 
@400000006afec94a328a1664 24118 < RCPT TO:<sales@club.example> 
@400000006afec94a328a35a4 greylisting: 198.51.100.73 (k.maier2@cedar.test -> sales@club.example) exists (id=65840) - accepting
@400000006afec94a32a4d9f4 24118 > 250 ok 
@400000006afec94a39bb59ac 24118 < DATA 
@400000006afec94a39f5af44 24118 > 354 go ahead 
@400000006afec94b01b4e99c 24118 < From: <k.maier2@cedar.test> 
@400000006afec94b01b57a24 24118 < To: <sales@club.example> 
@400000006afec94b01b5a134 24118 < Subject: our talk of last week 
@400000006afec94b01b67424 24118 < Message-ID: <mwndt4rm.24121@mail.cedar.test> 
@400000006afec94b01b73f44 24118 <  
@400000006afec94b01b7c414 24118 < the delivery will be with you on Tuesday before noon 
@400000006afec94b01b7e354 24118 < kind regards 
@400000006afec94b01b8aa8c 24118 <  
@400000006afec94b01b975ac 24118 < could you send the figures of October once more? 
@400000006afec94b01ba5c24 24118 < ++
@400000006afec94b01bafc4c 24118 < 49 30 5550 1 + 49 30 5550 2 
@400000006afec94b01bb3acc 24118 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec94b01bb3acc 24118 < thank you for the papers, we shall look at them next week 
@400000006afec94b01bbee7c 24118 < please find the minutes of the last meeting below 
@400000006afec94b01bc0204 24118 < the delivery will be with you on Tuesday before noon 
@400000006afec94b01bc5bdc 24118 < kind regards+
@400000006afec94b01bd175c 24118 <  
@400000006afec94b01bd175c 24118 <  
@400000006afec94b01bd26fc 24118 < could you send the figures of October once more? 
@400000006afec94b01bd4254 24118 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec94b01be1d14 24118 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec94b01be1d14 24118 < thank you for the papers, we shall look at them next week 
@400000006afec94b01bec8f4 24118 < please find the minutes of the last meeting below 
@400000006afec94b01bec8f4 24118 < -----------+
@400000006afec94b01bf9be4 24118 < ------------------------ 
@400000006afec94b01bf9be4 24118 < . 
@400000006afec94b077a545c 24118 > 250 ok 1795082561 qp 24121 
@400000006afec94b0bc74c04 24118 < QUIT 
@400000006afec94b0c043d94 24118 > 221 mx1.example.net 
@400000006afec94b0c0bdeb4 tcpserver: end 24118 status 0
@400000006afec94b0c0c388c tcpserver: status: 0/40
@400000006afec94b0c0eebf4 24118 < [EOF]
@400000006afec94b0c0f844c 24118 > [EOF]
@400000006afec9ab37137acc tcpserver: status: 1/40
@400000006afec9ab37137acc tcpserver: pid 24605 from 203.0.113.140
@400000006afec9ac07621d24 tcpserver: ok 24605 mx1.example.net:192.0.2.25:25 mail.customer.example:203.0.113.140::14770
@400000006afec9ac091c7754 24605 > 220 mx1.example.net ESMTP 
@400000006afec9ac0fff832c 24605 < EHLO mail.customer.example 
@400000006afec9ac10324f14 24605 > 250-mx1.example.net 
@400000006afec9ac10324f14 24605 > 250-PIPELINING 
@400000006afec9ac1032faf4 24605 > 250 8BITMIME 
@400000006afec9ac12ea7dbc 24605 < MAIL FROM:<sara1@customer.example> 
@400000006afec9ac1300865c 24605 > 250 ok 
@400000006afec9ac194cc0d4 24605 < RCPT TO:<sara@club.example> 
@400000006afec9ac194cd844 greylisting: 203.0.113.140 (sara1@customer.example -> sara@club.example) exists (id=69398) - accepting
@400000006afec9ac198c4a74 24605 > 250 ok 
@400000006afec9ac1b29b27c 24605 < DATA 
@400000006afec9ac1b3c30dc 24605 > 354 go ahead 
@400000006afec9ac21c01554 24605 < From: <sara1@customer.example> 
@400000006afec9ac21c0e45c 24605 < To: <sara@club.example> 
@400000006afec9ac21c0e45c 24605 < Subject: our talk of last week 
@400000006afec9ac21c0e45c 24605 < Message-ID: <mwndv802.24609@mail.customer.example> 
@400000006afec9ac21c0e45c 24605 <  
@400000006afec9ac21c12e94 24605 < the delivery will be with you on Tuesday before noon 
@400000006afec9ac21c20184 24605 < kind regards 
@400000006afec9ac21c22c7c 24605 <  
@400000006afec9ac21c22c7c 24605 < could you send the figures of October once +
@400000006afec9ac21c2efcc 24605 < more? 
@400000006afec9ac21c3073c 24605 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec9ac21c3073c 24605 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec9ac21c35944 24605 < thank you for the papers, we shall look at them next week 
@400000006afec9ac21c3843c 24605 < please find the minutes of the last meeting below 
@400000006afec9ac21c3da2c 24605 < the delivery will be with you on Tuesday before noon 
@400000006afec9ac21c3da2c 24605 < kind+
@400000006afec9ac21c3da2c 24605 <  regards 
@400000006afec9ac21c45b14 24605 <  
@400000006afec9ac21c4766c 24605 < could you send the figures of October once more? 
@400000006afec9ac21c4766c 24605 < +49 30 5550 1 + 49 30 5550 2 
@400000006afec9ac21c5418c 24605 < starting delivery 1: msg 2 to local x@example.org 
@400000006afec9ac21c5a71c 24605 < thank you for the papers, we shall look at them next week 
@400000006afec9ac21c6723c 24605 < please find the minutes of the last meeting below 
@400000006afec9ac21c6b88c 24605 < the+
@400000006afec9ac21c750e4 24605 <  delivery will be with you on Tuesday before noon 
@400000006afec9ac21c7f8dc 24605 < kind regards 
@400000006afec9ac21c88964 24605 <  
@400000006afec9ac21c88964 24605 < could you send the figures of October once more? 
@400000006afec9ac21c91dd4 24605 < ------- 
@400000006afec9ac21c9cd9c 24605 < . 
@400000006afec9ac258fbedc 24605 > 250 ok 1795082658 qp 24609 
@400000006afec9ac276cf2ec 24605 < QUIT 
@400000006afec9ac279c1554 24605 > 221 mx1.example.net 
@400000006afec9ac27a39f04 tcpserver: end 24605 status 0
@400000006afec9ac27a39f04 tcpserver: status: 0/40
@400000006afec9ac27a60064 24605 < [EOF]
@400000006afec9ac27a6ac44 24605 > [EOF]
@400000006afecac01862c664 tcpserver: status: 1/40
@400000006afecac018635304 tcpserver: pid 25988 from 198.51.100.234
@400000006afecac01997d394 tcpserver: ok 25988 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::26388
@400000006afecac021000944 25988 > 220 mx1.example.net ESMTP 
@400000006afecac025895e0c 25988 < EHLO mail.partner.test 
@400000006afecac025a05cc4 25988 > 250-mx1.example.net 
@400000006afecac025a05cc4 25988 > 250-PIPELINING 
@400000006afecac025a05cc4 25988 > 250 8BITMIME 
@400000006afecac02b8afaf4 25988 < MAIL FROM:<j.klein33@partner.test> 
@400000006afecac02b8b50e4 25988 < RCPT TO:<wanda@example.net> 
@400000006afecac02b8bbe44 25988 < DATA 
@400000006afecac02bb143bc 25988 > 250 ok 
@400000006afecac02bb143bc greylisting: 198.51.100.234 (j.klein33@partner.test -> wanda@example.net) exists (id=43855) - accepting
@400000006afecac02bda6314 25988 > 250 ok 
@400000006afecac02bf0c1a4 25988 > 354 go ahead 
@400000006afecac02dfa7c24 25988 < From: <j.klein33@partner.test> 
@400000006afecac02dfaaeec 25988 < To: <wanda@example.net> 
@400000006afecac02dfaaeec 25988 < Subject: our talk of last week 
@400000006afecac02dfaaeec 25988 < Message-ID: <mwne1541.25990@mail.partner.test> 
@400000006afecac02dfb629c 25988 <  
@400000006afecac02dfc0e7c 25988 < please find the minutes of the last meeting below 
@400000006afecac02dfc6c3c 25988 < the delivery will be with you on Tuesday before noon 
@400000006afecac02dfc7024 25988 < kind regards+
@400000006afecac02dfcba5c 25988 <  
@400000006afecac02dfcba5c 25988 <  
@400000006afecac02dfd1434 25988 < could you send the figures of October once more? 
@400000006afecac02dfd1434 25988 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecac02dfd1434 25988 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecac02dfdcbcc 25988 < thank you for the papers, we shall look at them next week 
@400000006afecac02dfea2a4 25988 < please find the minutes of the last meeting below 
@400000006afecac02dff3ee4 25988 < the deliver+
@400000006afecac02dff90ec 25988 < y will be with you on Tuesday before noon 
@400000006afecac02e000234 25988 < kind regards 
@400000006afecac02e005c0c 25988 <  
@400000006afecac02e00b9cc 25988 < could you send the figures of October once more? 
@400000006afecac02e00b9cc 25988 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecac02e00b9cc 25988 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecac02e00b9cc 25988 < thank you for the papers, we shall look at them next week 
@400000006afecac02e00d90c 25988 < please +
@400000006afecac02e00d90c 25988 < find the minutes of the last meeting below 
@400000006afecac02e00d90c 25988 < the delivery will be with you on Tuesday before noon 
@400000006afecac02e01a42c 25988 < kind regards 
@400000006afecac02e01a42c 25988 <  
@400000006afecac02e0205d4 25988 < could you send the figures of October once more? 
@400000006afecac02e02c154 25988 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecac02e02f034 25988 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecac02e0303bc 25988 < -----------+
@400000006afecac02e0303bc 25988 < ---------------------------------------- 
@400000006afecac02e0303bc 25988 < . 
@400000006afecac0310500ec 25988 > 250 ok 1795082934 qp 25990 
@400000006afecac0341c89bc 25988 < QUIT 
@400000006afecac0344dcb1c 25988 > 221 mx1.example.net 
@400000006afecac034550e7c tcpserver: end 25988 status 0
@400000006afecac0345554cc tcpserver: status: 0/40
@400000006afecac03458f67c 25988 < [EOF]
@400000006afecac03458f67c 25988 > [EOF]
@400000006afecbe3280bbb5c tcpserver: status: 1/40
@400000006afecbe3280bbb5c tcpserver: pid 27444 from 203.0.113.57
@400000006afecbe32aaf40f4 tcpserver: ok 27444 mx1.example.net:192.0.2.25:25 mail.university.example:203.0.113.57::10481
@400000006afecbe32d1dfed4 27444 > 220 mx1.example.net ESMTP 
@400000006afecbe3338a2cfc 27444 < EHLO mail.university.example 
@400000006afecbe333ab2e34 27444 > 250-mx1.example.net 
@400000006afecbe333ab2e34 27444 > 250-PIPELINING 
@400000006afecbe333ab803c 27444 > 250 8BITMIME 
@400000006afecbe33993d094 27444 < MAIL FROM:<sara19@university.example> 
@400000006afecbe3399c15c4 27444 > 250 ok 
@400000006afecbe40171ba64 27444 < RCPT TO:<ute@shop.example> 
@400000006afecbe40171ba64 greylisting: 203.0.113.57 (sara19@university.example -> ute@shop.example) exists (id=45498) - accepting
@400000006afecbe401ac5a34 27444 > 250 ok 
@400000006afecbe40479ce2c 27444 < DATA 
@400000006afecbe4047f1d8c 27444 > 354 go ahead 
@400000006afecbe40860fb3c 27444 < From: <sara19@university.example> 
@400000006afecbe408610adc 27444 < To: <ute@shop.example> 
@400000006afecbe40861ddcc 27444 < Subject: our talk of last week 
@400000006afecbe40861fd0c 27444 < Message-ID: <mwne7dxb.27446@mail.university.example> 
@400000006afecbe40861fd0c 27444 <  
@400000006afecbe40861fd0c 27444 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecbe408627a0c 27444 < thank you for the papers, we shall look at them next week+
@400000006afecbe408627a0c 27444 <  
@400000006afecbe40862e384 27444 < please find the minutes of the last meeting below 
@400000006afecbe408631264 27444 < the delivery will be with you on Tuesday before noon 
@400000006afecbe408639734 27444 < kind regards 
@400000006afecbe40864375c 27444 <  
@400000006afecbe408645e6c 27444 < could you send the figures of October once more? 
@400000006afecbe4086548cc 27444 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecbe40865874c 27444 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecbe40866238c 27444 < tha+
@400000006afecbe40866b7fc 27444 < nk you for the papers, we shall look at them next week 
@400000006afecbe40866df0c 27444 < please find the minutes of the last meeting below 
@400000006afecbe408675ff4 27444 < the delivery will be with you on Tuesday before noon 
@400000006afecbe408675ff4 27444 < kind regards 
@400000006afecbe408675ff4 27444 <  
@400000006afecbe408675ff4 27444 < could you send the figures of October once more? 
@400000006afecbe408679e74 27444 < +49 30 5550 1 + 49 30 5550 2+
@400000006afecbe408679e74 27444 <  
@400000006afecbe40867c19c 27444 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecbe40868abfc 27444 < thank you for the papers, we shall look at them next week 
@400000006afecbe408692514 27444 < . 
@400000006afecbe40a88e834 27444 > 250 ok 1795083226 qp 27446 
@400000006afecbe40f32ffb4 27444 < QUIT 
@400000006afecbe40f58a854 27444 > 221 mx1.example.net 
@400000006afecbe40f5f729c tcpserver: end 27444 status 0
@400000006afecbe40f60264c tcpserver: status: 0/40
@400000006afecbe40f62a6ec 27444 < [EOF]
@400000006afecbe40f633774 27444 > [EOF]
@400000006afecc2716809402 tcpserver: status: 1/40
@400000006afecc2716809402 tcpserver: pid 27782 from 203.0.113.250
@400000006afecc271826a6ca tcpserver: deny 27782 mx1.example.net:192.0.2.25:25 :203.0.113.250::45866
@400000006afecc27182ee042 tcpserver: end 27782 status 25600
@400000006afecc27182f2692 tcpserver: status: 0/40
@400000006afeccae1d9d1bac tcpserver: status: 1/40
@400000006afeccae1d9d1bac tcpserver: pid 28458 from 203.0.113.96
@400000006afeccae28cc5bdc tcpserver: ok 28458 mx1.example.net:192.0.2.25:25 mail.slowpost.example:203.0.113.96::28457
@400000006afeccae31501794 28458 > 220 mx1.example.net ESMTP 
@400000006afeccae347563d4 28458 < EHLO mail.slowpost.example 
@400000006afeccae348cdba4 28458 > 250-mx1.example.net 
@400000006afeccae348cdba4 28458 > 250-PIPELINING 
@400000006afeccae348d21f4 28458 > 250 8BITMIME 
@400000006afeccae3b3fa01c 28458 < MAIL FROM:<h.vogel9@slowpost.example> 
@400000006afeccae3b3fa01c 28458 < RCPT TO:<sales@club.example> 
@400000006afeccae3b3fa01c 28458 < DATA 
@400000006afeccae3b6f3b9c 28458 > 250 ok 
@400000006afeccae3b6f81ec greylisting: 203.0.113.96 (h.vogel9@slowpost.example -> sales@club.example) exists (id=32267) - accepting
@400000006afeccaf0014b2d4 28458 > 250 ok 
@400000006afeccaf003152f4 28458 > 354 go ahead 
@400000006afeccaf032b7c3c 28458 < From: <h.vogel9@slowpost.example> 
@400000006afeccaf032b7c3c 28458 < To: <sales@club.example> 
@400000006afeccaf032b7c3c 28458 < Subject: our talk of last week 
@400000006afeccaf032b7c3c 28458 < Message-ID: <mwnebqho.28461@mail.slowpost.example> 
@400000006afeccaf032bed84 28458 <  
@400000006afeccaf032c669c 28458 <  
@400000006afeccaf032cf33c 28458 < could you send the figures of October once more? 
@400000006afeccaf032d9b34 28458 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeccaf032da6ec 28458 < starting delivery 1: msg 2 +
@400000006afeccaf032e4afc 28458 < to local x@example.org 
@400000006afeccaf032ec7fc 28458 < thank you for the papers, we shall look at them next week 
@400000006afeccaf032f549c 28458 < please find the minutes of the last meeting below 
@400000006afeccaf03301bd4 28458 < the delivery will be with you on Tuesday before noon 
@400000006afeccaf03301bd4 28458 < kind regards 
@400000006afeccaf0330cb9c 28458 <  
@400000006afeccaf03311da4 28458 < could you send the figures of October once more? 
@400000006afeccaf033163f4 28458 < +4+
@400000006afeccaf0331c59c 28458 < 9 30 5550 1 + 49 30 5550 2 
@400000006afeccaf033261dc 28458 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeccaf033261dc 28458 < thank you for the papers, we shall look at them next week 
@400000006afeccaf033261dc 28458 < please find the minutes of the last meeting below 
@400000006afeccaf0332ea94 28458 < the delivery will be with you on Tuesday before noon 
@400000006afeccaf0332ea94 28458 < kind regards+
@400000006afeccaf0332f264 28458 <  
@400000006afeccaf0332f264 28458 <  
@400000006afeccaf03332cfc 28458 < could you send the figures of October once more? 
@400000006afeccaf0333e494 28458 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeccaf0333e494 28458 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeccaf0333e494 28458 < thank you for the papers, we shall look at them next week 
@400000006afeccaf03349844 28458 < please find the minutes of the last meeting below 
@400000006afeccaf03349844 28458 < the delivery+
@400000006afeccaf033520fc 28458 <  will be with you on Tuesday before noon 
@400000006afeccaf03360774 28458 < kind regards 
@400000006afeccaf03360f44 28458 <  
@400000006afeccaf03362e84 28458 < could you send the figures of October once more? 
@400000006afeccaf0336f9a4 28458 < --------- 
@400000006afeccaf03370944 28458 < . 
@400000006afeccaf0542ded4 28458 > 250 ok 1795083429 qp 28461 
@400000006afeccaf0a9d664c 28458 < QUIT 
@400000006afeccaf0ab6d9ec 28458 > 221 mx1.example.net 
@400000006afeccaf0abdc75c tcpserver: end 28458 status 0
@400000006afeccaf0abdc75c tcpserver: status: 0/40
@400000006afeccaf0ac1325c 28458 < [EOF]
@400000006afeccaf0ac1325c 28458 > [EOF]
@400000006afecd65262626c4 tcpserver: status: 1/40
@400000006afecd65262626c4 tcpserver: pid 29374 from 198.51.100.133
@400000006afecd65269ace0c tcpserver: ok 29374 mx1.example.net:192.0.2.25:25 mail.workshop.test:198.51.100.133::13204
@400000006afecd652a50254c 29374 > 220 mx1.example.net ESMTP 
@400000006afecd6530eeb1fc 29374 < EHLO mail.workshop.test 
@400000006afecd65310fc6bc 29374 > 250-mx1.example.net 
@400000006afecd65310fc6bc 29374 > 250-PIPELINING 
@400000006afecd653110a17c 29374 > 250 8BITMIME 
@400000006afecd65325ff53c 29374 < MAIL FROM:<b.lang34@workshop.test> 
@400000006afecd653276fbc4 29374 > 250 ok 
@400000006afecd65373f16dc 29374 < RCPT TO:<ida@shop.example> 
@400000006afecd65373ff19c greylisting: 198.51.100.133 (b.lang34@workshop.test -> ida@shop.example) exists (id=69396) - accepting
@400000006afecd65375c66c4 29374 > 250 ok 
@400000006afecd653a533c7c 29374 < DATA 
@400000006afecd653a8d095c 29374 > 354 go ahead 
@400000006afecd653b14040c 29374 < From: <b.lang34@workshop.test> 
@400000006afecd653b14040c 29374 < To: <ida@shop.example> 
@400000006afecd653b14040c 29374 < Subject: our talk of last week 
@400000006afecd653b14040c 29374 < Message-ID: <mwnefnnj.29376@mail.workshop.test> 
@400000006afecd653b14040c 29374 <  
@400000006afecd653b14cf2c 29374 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecd653b151d4c 29374 < thank you for the papers, we shall look at them next week 
@400000006afecd653b15e86c 29374 < please +
@400000006afecd653b16944c 29374 < find the minutes of the last meeting below 
@400000006afecd653b1776dc 29374 < the delivery will be with you on Tuesday before noon 
@400000006afecd653b1849cc 29374 < kind regards 
@400000006afecd653b1849cc 29374 <  
@400000006afecd653b18f994 29374 < could you send the figures of October once more? 
@400000006afecd653b18f994 29374 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecd653b19c4b4 29374 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecd653b1a8fd4 29374 < thank you f+
@400000006afecd653b1a8fd4 29374 < or the papers, we shall look at them next week 
@400000006afecd653b1a8fd4 29374 < please find the minutes of the last meeting below 
@400000006afecd653b1a8fd4 29374 < the delivery will be with you on Tuesday before noon 
@400000006afecd653b1ad23c 29374 < kind regards 
@400000006afecd653b1b33e4 29374 <  
@400000006afecd653b1c06d4 29374 < could you send the figures of October once more? 
@400000006afecd653b1c4554 29374 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecd653b1d1844 29374 < startin+
@400000006afecd653b1d915c 29374 < g delivery 1: msg 2 to local x@example.org 
@400000006afecd653b1d9544 29374 < thank you for the papers, we shall look at them next week 
@400000006afecd653b1df304 29374 < please find the minutes of the last meeting below 
@400000006afecd653b1ed97c 29374 < the delivery will be with you on Tuesday before noon 
@400000006afecd653b1ef4d4 29374 < kind regards 
@400000006afecd653b1ef4d4 29374 <  
@400000006afecd653b1fc7c4 29374 < could you send the figures of Oc+
@400000006afecd653b20601c 29374 < tober once more? 
@400000006afecd653b207b74 29374 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecd653b20ae3c 29374 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecd653b20ae3c 29374 < thank you for the papers, we shall look at them next week 
@400000006afecd653b20ae3c 29374 < please find the minutes of the last meeting below 
@400000006afecd653b2165d4 29374 < the delivery will be with you on Tuesday before+
@400000006afecd653b217574 29374 <  noon 
@400000006afecd653b21f65c 29374 < kind regards 
@400000006afecd653b22735c 29374 <  
@400000006afecd653b2307cc 29374 < could you send the figures of October once more? 
@400000006afecd653b23bf64 29374 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecd653b243494 29374 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecd653b247ecc 29374 < thank you for the papers, we shall look at them next week 
@400000006afecd653b247ecc 29374 < please find the minutes of the last meeting+
@400000006afecd653b25615c 29374 <  below 
@400000006afecd653b25615c 29374 < the delivery will be with you on Tuesday before noon 
@400000006afecd653b25de5c 29374 < kind regards 
@400000006afecd653b2699dc 29374 <  
@400000006afecd653b269dc4 29374 < could you send the figures of October once more? 
@400000006afecd653b269dc4 29374 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecd653b26b91c 29374 <  
@400000006afecd653b2745bc 29374 < . 
@400000006afecd66023387ac 29374 > 250 ok 1795083612 qp 29376 
@400000006afecd660815e0ac 29374 < QUIT 
@400000006afecd6608290aec 29374 > 221 mx1.example.net 
@400000006afecd6608316f5c tcpserver: end 29374 status 0
@400000006afecd660831dcbc tcpserver: status: 0/40
@400000006afecd66083451a4 29374 < [EOF]
@400000006afecd660834de44 29374 > [EOF]
@400000006afecd7c0fb406f4 tcpserver: status: 1/40
@400000006afecd7c0fb48fac tcpserver: pid 29487 from 203.0.113.179
@400000006afecd7c113b7214 tcpserver: ok 29487 mx1.example.net:192.0.2.25:25 mail.dune.test:203.0.113.179::10844
@400000006afecd7c13d1055c 29487 > 220 mx1.example.net ESMTP 
@400000006afecd7c1760def4 29487 < EHLO mail.dune.test 
@400000006afecd7c178556e4 29487 > 250-mx1.example.net 
@400000006afecd7c1785fedc 29487 > 250-PIPELINING 
@400000006afecd7c1785fedc 29487 > 250 8BITMIME 
@400000006afecd7c19338f9c 29487 < MAIL FROM:<anna.koch5@dune.test> 
@400000006afecd7c1933ce1c 29487 < RCPT TO:<ida@shop.example> 
@400000006afecd7c1933fcfc 29487 < DATA 
@400000006afecd7c1945892c 29487 > 250 ok 
@400000006afecd7c19460244 greylisting: 203.0.113.179 (anna.koch5@dune.test -> ida@shop.example) exists (id=5870) - accepting
@400000006afecd7c1963716c 29487 > 250 ok 
@400000006afecd7c1982bd24 29487 > 354 go ahead 
@400000006afecd7c1c7600cc 29487 < From: <anna.koch5@dune.test> 
@400000006afecd7c1c7600cc 29487 < To: <ida@shop.example> 
@400000006afecd7c1c7652d4 29487 < Subject: our talk of last week 
@400000006afecd7c1c77123c 29487 < Message-ID: <mwneg517.29488@mail.dune.test> 
@400000006afecd7c1c77123c 29487 <  
@400000006afecd7c1c77d58c 29487 < kind regards 
@400000006afecd7c1c77d58c 29487 <  
@400000006afecd7c1c78799c 29487 < could you send the figures of October once more? 
@400000006afecd7c1c78799c 29487 < +49 30 5550 1 + 49 30 5550 2 
@400000006afecd7c1c78f2b4 29487 < starting delivery 1: msg 2 +
@400000006afecd7c1c78f2b4 29487 < to local x@example.org 
@400000006afecd7c1c798b0c 29487 < thank you for the papers, we shall look at them next week 
@400000006afecd7c1c7a61e4 29487 < please find the minutes of the last meeting below 
@400000006afecd7c1c7a7d3c 29487 < the delivery will be with you on Tuesday before noon 
@400000006afecd7c1c7a7d3c 29487 < kind regards 
@400000006afecd7c1c7a7d3c 29487 <  
@400000006afecd7c1c7a7d3c 29487 < could you send the figures of October once more? 
@400000006afecd7c1c7afa3c 29487 < +4+
@400000006afecd7c1c7afa3c 29487 < 9 30 5550 1 + 49 30 5550 2 
@400000006afecd7c1c7bdccc 29487 < starting delivery 1: msg 2 to local x@example.org 
@400000006afecd7c1c7ca404 29487 < thank you for the papers, we shall look at them next week 
@400000006afecd7c1c7cde9c 29487 < please find the minutes of the last meeting below 
@400000006afecd7c1c7d28d4 29487 < ------------------------------- 
@400000006afecd7c1c7dec24 29487 < . 
@400000006afecd7c215637c4 29487 > 250 ok 1795083634 qp 29488 
@400000006afecd7c21abaeac 29487 < QUIT 
@400000006afecd7c21e1ca3c 29487 > 221 mx1.example.net 
@400000006afecd7c21e92cdc tcpserver: end 29487 status 0
@400000006afecd7c21e9a20c tcpserver: status: 0/40
@400000006afecd7c21ec324c 29487 < [EOF]
@400000006afecd7c21ec324c 29487 > [EOF]
@400000006afece811d66497e tcpserver: status: 1/40
@400000006afece811d66497e tcpserver: pid 30793 from 198.51.100.7
@400000006afece812957242e tcpserver: ok 30793 mx1.example.net:192.0.2.25:25 mail.inkwell.test:198.51.100.7::20168
@400000006afece81333668a6 30793 > 220 mx1.example.net ESMTP 
@400000006afece813a864bc6 30793 < EHLO mail.inkwell.test 
@400000006afece813abd74de 30793 > 250-mx1.example.net 
@400000006afece813abe47ce 30793 > 250-PIPELINING 
@400000006afece813abf2676 30793 > 250 8BITMIME 
@400000006afece820299cc56 30793 < MAIL FROM:<m.roth2@inkwell.test> 
@400000006afece8202cdfbb6 30793 > 250 ok 
@400000006afece820825df66 30793 < RCPT TO:<t.wolf@shop.example> 
@400000006afece820825df66 greylisting: 198.51.100.7 (m.roth2@inkwell.test -> t.wolf@shop.example) doesn't exist. - temp. rejecting
@400000006afece820840a2f6 30793 > 451 temporary failure (#4.3.0) 
@400000006afece8209520356 30793 < QUIT 
@400000006afece82096e8436 30793 > 221 mx1.example.net 
@400000006afece8209762556 tcpserver: end 30793 status 0
@400000006afece8209762556 tcpserver: status: 0/40
@400000006afece8209794dee 30793 < [EOF]
@400000006afece820979bb4e 30793 > [EOF]
@400000006afece8d24b940b4 tcpserver: status: 1/40
@400000006afece8d24b940b4 tcpserver: pid 30854 from 203.0.113.185
@400000006afece8d281803e4 tcpserver: ok 30854 mx1.example.net:192.0.2.25:25 mail.garden.example:203.0.113.185::58074
@400000006afece8d2e11d0cc 30854 > 220 mx1.example.net ESMTP 
@400000006afece8d3308aca4 30854 < EHLO mail.garden.example 
@400000006afece8d332e709c 30854 > 250-mx1.example.net 
@400000006afece8d332f050c 30854 > 250-PIPELINING 
@400000006afece8d332f050c 30854 > 250 8BITMIME 
@400000006afece8d3601d41c 30854 < MAIL FROM:<h.vogel36@garden.example> 
@400000006afece8d3629229c 30854 > 250 ok 
@400000006afece8e0104f6a4 30854 < RCPT TO:<ida@shop.example> 
@400000006afece8e0104f6a4 greylisting: 203.0.113.185 (h.vogel36@garden.example -> ida@shop.example) exists (id=54520) - accepting
@400000006afece8e014182a4 30854 > 250 ok 
@400000006afece8e080b1ec4 30854 < DATA 
@400000006afece8e08261904 30854 > 354 go ahead 
@400000006afece8e09602b5c 30854 < From: <h.vogel36@garden.example> 
@400000006afece8e09604e84 30854 < To: <ida@shop.example> 
@400000006afece8e0960e2f4 30854 < Subject: our talk of last week 
@400000006afece8e0960e2f4 30854 < Message-ID: <mwnem06m.30857@mail.garden.example> 
@400000006afece8e0960e2f4 30854 <  
@400000006afece8e09619a8c 30854 < +49 30 5550 1 + 49 30 5550 2 
@400000006afece8e0961f07c 30854 < starting delivery 1: msg 2 to local x@example.org 
@400000006afece8e0961f07c 30854 < thank you for the papers, we shal+
@400000006afece8e0962abfc 30854 < l look at them next week 
@400000006afece8e0962abfc 30854 < please find the minutes of the last meeting below 
@400000006afece8e09638e8c 30854 < the delivery will be with you on Tuesday before noon 
@400000006afece8e09640f74 30854 < kind regards 
@400000006afece8e09640f74 30854 <  
@400000006afece8e09640f74 30854 < could you send the figures of October once more? 
@400000006afece8e09640f74 30854 < +49 30 5550 1 + 49 30 5550 2 
@400000006afece8e0964135c 30854 < starting delivery 1: msg 2 to+
@400000006afece8e0964a7cc 30854 <  local x@example.org 
@400000006afece8e0964e64c 30854 < thank you for the papers, we shall look at them next week 
@400000006afece8e0965d0ac 30854 < please find the minutes of the last meeting below 
@400000006afece8e09665964 30854 < the delivery will be with you on Tuesday before noon 
@400000006afece8e09665964 30854 < kind regards 
@400000006afece8e096697e4 30854 <  
@400000006afece8e09677a74 30854 < could you send the figures of October once more? 
@400000006afece8e09677a74 30854 < +49 +
@400000006afece8e0967f774 30854 < 30 5550 1 + 49 30 5550 2 
@400000006afece8e0967f774 30854 < starting delivery 1: msg 2 to local x@example.org 
@400000006afece8e0967f774 30854 < thank you for the papers, we shall look at them next week 
@400000006afece8e09682a3c 30854 < please find the minutes of the last meeting below 
@400000006afece8e09682a3c 30854 < the delivery will be with you on Tuesday before noon 
@400000006afece8e0968d61c 30854 < kind regards 
@400000006afece8e09692824 30854 < +
@400000006afece8e09692824 30854 <  
@400000006afece8e09692824 30854 < could you send the figures of October once more? 
@400000006afece8e09692824 30854 < +49 30 5550 1 + 49 30 5550 2 
@400000006afece8e0969cc34 30854 < starting delivery 1: msg 2 to local x@example.org 
@400000006afece8e0969cc34 30854 < thank you for the papers, we shall look at them next week 
@400000006afece8e0969fb14 30854 < please find the minutes of the last meeting below 
@400000006afece8e096a54ec 30854 < the delivery w+
@400000006afece8e096b04b4 30854 < ill be with you on Tuesday before noon 
@400000006afece8e096b04b4 30854 < kind regards 
@400000006afece8e096b1454 30854 <  
@400000006afece8e096b79e4 30854 < could you send the figures of October once more? 
@400000006afece8e096ba0f4 30854 < +49 30 5550 1 + 49 30 5550 2 
@400000006afece8e096c29ac 30854 < --- 
@400000006afece8e096c8384 30854 < . 
@400000006afece8e0c67c9f4 30854 > 250 ok 1795083908 qp 30857 
@400000006afece8e110c8e2c 30854 < QUIT 
@400000006afece8e1131aa2c 30854 > 221 mx1.example.net 
@400000006afece8e11390114 tcpserver: end 30854 status 0
@400000006afece8e11390114 tcpserver: status: 0/40
@400000006afece8e113c1624 30854 < [EOF]
@400000006afece8e113c29ac 30854 > [EOF]
@400000006afecfee2df66544 tcpserver: status: 1/40
@400000006afecfee2df6c6ec tcpserver: pid 32619 from 192.0.2.30
@400000006afecfee30887234 tcpserver: ok 32619 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::30229
@400000006afecfee3a83743c 32619 > 220 mx1.example.net ESMTP 
@400000006afecfee3b68753c 32619 < EHLO monitor.example.net 
@400000006afecfef000001f4 32619 > 250-mx1.example.net 
@400000006afecfef0000dcb4 32619 > 250-PIPELINING 
@400000006afecfef0001656c 32619 > 250 8BITMIME 
@400000006afecfef02067c6c 32619 < QUIT 
@400000006afecfef022f1adc 32619 > 221 mx1.example.net 
@400000006afecfef0236bbfc tcpserver: end 32619 status 0
@400000006afecfef02370e04 tcpserver: status: 0/40
@400000006afecfef0239d4f4 32619 < [EOF]
@400000006afecfef0239e0ac 32619 > [EOF]
@400000006afed0182fbd3eac tcpserver: status: 1/40
@400000006afed0182fbd84fc tcpserver: pid 362 from 198.51.100.148
@400000006afed01832c14f1c tcpserver: ok 362 mx1.example.net:192.0.2.25:25 mail.birch.example:198.51.100.148::39975
@400000006afed019041b27b4 362 > 220 mx1.example.net ESMTP 
@400000006afed01906c00cdc 362 < EHLO mail.birch.example 
@400000006afed01906cbc0f4 362 > 250-mx1.example.net 
@400000006afed01906cc8c14 362 > 250-PIPELINING 
@400000006afed01906cc8c14 362 > 250 8BITMIME 
@400000006afed01909d7dfe4 362 < MAIL FROM:<carla0@birch.example> 
@400000006afed01909e79f24 362 > 250 ok 
@400000006afed0190e68d9b4 362 < RCPT TO:<v.horn@shop.example> 
@400000006afed0190e697dc4 greylisting: 198.51.100.148 (carla0@birch.example -> v.horn@shop.example) exists (id=7284) - accepting
@400000006afed0190e72ff5c 362 > 250 ok 
@400000006afed01913718424 362 < DATA 
@400000006afed019138fb69c 362 > 354 go ahead 
@400000006afed01917c073b4 362 < From: <carla0@birch.example> 
@400000006afed01917c0a67c 362 < To: <v.horn@shop.example> 
@400000006afed01917c10824 362 < Subject: our talk of last week 
@400000006afed01917c10824 362 < Message-ID: <mwneuh6s.365@mail.birch.example> 
@400000006afed01917c10824 362 <  
@400000006afed01917c17584 362 <  
@400000006afed01917c1cf5c 362 < could you send the figures of October once more? 
@400000006afed01917c1e2e4 362 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed01917c2c18c 362 < starting delivery 1: msg 2 to local +
@400000006afed01917c2c18c 362 < x@example.org 
@400000006afed01917c2f06c 362 < thank you for the papers, we shall look at them next week 
@400000006afed01917c2f06c 362 < please find the minutes of the last meeting below 
@400000006afed01917c3d2fc 362 < the delivery will be with you on Tuesday before noon 
@400000006afed01917c42504 362 < kind regards 
@400000006afed01917c42504 362 <  
@400000006afed01917c42504 362 < could you send the figures of October once more? 
@400000006afed01917c42504 362 < +49 30 5550+
@400000006afed01917c4770c 362 <  1 + 49 30 5550 2 
@400000006afed01917c47af4 362 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed01917c526d4 362 < thank you for the papers, we shall look at them next week 
@400000006afed01917c5c6fc 362 < please find the minutes of the last meeting below 
@400000006afed01917c65f54 362 < the delivery will be with you on Tuesday before noon 
@400000006afed01917c745cc 362 < kind regards 
@400000006afed01917c7650c 362 <  
@400000006afed01917c83fcc 362 < could +
@400000006afed01917c86ac4 362 < you send the figures of October once more? 
@400000006afed01917c8a55c 362 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed01917c8a55c 362 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed01917c93db4 362 < thank you for the papers, we shall look at them next week 
@400000006afed01917c9ab14 362 < please find the minutes of the last meeting below 
@400000006afed01917ca8da4 362 < the delivery will be +
@400000006afed01917cac454 362 < with you on Tuesday before noon 
@400000006afed01917cb31b4 362 < kind regards 
@400000006afed01917cbba6c 362 <  
@400000006afed01917cbba6c 362 < could you send the figures of October once more? 
@400000006afed01917cc1ffc 362 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed01917cc79d4 362 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed01917cc7dbc 362 < thank you for the papers, we shall look at them next week 
@400000006afed01917ccb46c 362 < --------------- 
@400000006afed01917ccb46c 362 < . 
@400000006afed0191d8a6a84 362 > 250 ok 1795084303 qp 365 
@400000006afed0191f4e7914 362 < QUIT 
@400000006afed0191f7dc28c 362 > 221 mx1.example.net 
@400000006afed0191f84f64c tcpserver: end 362 status 0
@400000006afed0191f855fc4 tcpserver: status: 0/40
@400000006afed0191f888c44 362 < [EOF]
@400000006afed0191f896aec 362 > [EOF]
@400000006afed0331e65e9ec tcpserver: status: 1/40
@400000006afed0331e668dfc tcpserver: pid 495 from 198.51.100.172
@400000006afed03321f7daac tcpserver: ok 495 mx1.example.net:192.0.2.25:25 host172.isp.test:198.51.100.172::2461
@400000006afed0332ea3720c rblsmtpd: 198.51.100.172 pid 495: 451 https://zen.dnsbl.example/query/ip/198.51.100.172
@400000006afed03417e90e3c tcpserver: end 495 status 0
@400000006afed03417e9d18c tcpserver: status: 0/40
@400000006afed09317f844c4 tcpserver: status: 1/40
@400000006afed09317f8e8d4 tcpserver: pid 975 from 203.0.113.202
@400000006afed0931a33060c tcpserver: ok 975 mx1.example.net:192.0.2.25:25 mail.ferry.test:203.0.113.202::34100
@400000006afed09321c2c0ec 975 > 220 mx1.example.net ESMTP 
@400000006afed093226369d4 975 < EHLO mail.ferry.test 
@400000006afed093228103f4 975 > 250-mx1.example.net 
@400000006afed093228103f4 975 > 250-PIPELINING 
@400000006afed0932281dacc 975 > 250 8BITMIME 
@400000006afed093263f5be4 975 < MAIL FROM:<j.klein11@ferry.test> 
@400000006afed0932672cfc4 975 > 250 ok 
@400000006afed0932b489eac 975 < RCPT TO:<ute@shop.example> 
@400000006afed0932b493aec greylisting: 203.0.113.202 (j.klein11@ferry.test -> ute@shop.example) exists (id=51862) - accepting
@400000006afed0932b878c0c 975 > 250 ok 
@400000006afed09330f4286c 975 < DATA 
@400000006afed09331004dcc 975 > 354 go ahead 
@400000006afed093350fcb2c 975 < From: <j.klein11@ferry.test> 
@400000006afed093351030bc 975 < To: <ute@shop.example> 
@400000006afed09335109e1c 975 < Subject: our talk of last week 
@400000006afed09335109e1c 975 < Message-ID: <mwnex3pd.977@mail.ferry.test> 
@400000006afed09335112abc 975 <  
@400000006afed0933511d2b4 975 < please find the minutes of the last meeting below 
@400000006afed0933511f9c4 975 < the delivery will be with you on Tuesday before noon 
@400000006afed09335123074 975 < kind regards 
@400000006afed09335126b0c 975 <  
@400000006afed09335127e94 975 < cou+
@400000006afed0933512a5a4 975 < ld you send the figures of October once more? 
@400000006afed0933512a5a4 975 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed09335133dfc 975 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed09335139fa4 975 < thank you for the papers, we shall look at them next week 
@400000006afed09335145f0c 975 < please find the minutes of the last meeting below 
@400000006afed09335145f0c 975 < the delivery will +
@400000006afed09335145f0c 975 < be with you on Tuesday before noon 
@400000006afed0933514767c 975 < kind regards 
@400000006afed0933514c0b4 975 <  
@400000006afed09335150ed4 975 < could you send the figures of October once more? 
@400000006afed0933515c66c 975 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed0933515c66c 975 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed09335167634 975 < thank you for the papers, we shall look at them next week 
@400000006afed0933516c454 975 < please find th+
@400000006afed093351783bc 975 < e minutes of the last meeting below 
@400000006afed09335183f3c 975 < the delivery will be with you on Tuesday before noon 
@400000006afed0933518cbdc 975 < kind regards 
@400000006afed09335194cc4 975 <  
@400000006afed09335194cc4 975 < could you send the figures of October once more? 
@400000006afed0933519c1f4 975 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed0933519d964 975 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed093351a2b6c 975 < thank you for the +
@400000006afed093351a2b6c 975 < papers, we shall look at them next week 
@400000006afed093351a2b6c 975 < ------------- 
@400000006afed093351a2b6c 975 < . 
@400000006afed0933ada101c 975 > 250 ok 1795084425 qp 977 
@400000006afed094029aa61c 975 < QUIT 
@400000006afed09402bf8f54 975 > 221 mx1.example.net 
@400000006afed09402c7c8cc tcpserver: end 975 status 0
@400000006afed09402c8362c tcpserver: status: 0/40
@400000006afed09402ca68ac 975 < [EOF]
@400000006afed09402cae994 975 > [EOF]
@400000006afed0a71231c894 tcpserver: status: 1/40
@400000006afed0a71231c894 tcpserver: pid 1074 from 198.51.100.69
@400000006afed0a7139a16dc tcpserver: ok 1074 mx1.example.net:192.0.2.25:25 mail.opera.example:198.51.100.69::58920
@400000006afed0a71c593d84 1074 > 220 mx1.example.net ESMTP 
@400000006afed0a7228e84fc 1074 < EHLO mail.opera.example 
@400000006afed0a722c01c4c 1074 > 250-mx1.example.net 
@400000006afed0a722c01c4c 1074 > 250-PIPELINING 
@400000006afed0a722c0faf4 1074 > 250 8BITMIME 
@400000006afed0a725fa30dc 1074 < MAIL FROM:<t.wolf33@opera.example> 
@400000006afed0a725fa30dc 1074 < RCPT TO:<z.jung@shop.example> 
@400000006afed0a725fa9284 1074 < DATA 
@400000006afed0a7261e5aac 1074 > 250 ok 
@400000006afed0a7261e6e34 greylisting: 198.51.100.69 (t.wolf33@opera.example -> z.jung@shop.example) exists (id=61884) - accepting
@400000006afed0a726481e14 1074 > 250 ok 
@400000006afed0a7267e261c 1074 > 354 go ahead 
@400000006afed0a729698e0c 1074 < From: <t.wolf33@opera.example> 
@400000006afed0a7296a5544 1074 < To: <z.jung@shop.example> 
@400000006afed0a7296a5544 1074 < Subject: our talk of last week 
@400000006afed0a7296a5544 1074 < Message-ID: <mwnexiy1.1076@mail.opera.example> 
@400000006afed0a7296a5544 1074 <  
@400000006afed0a7296ac68c 1074 < please find the minutes of the last meeting below 
@400000006afed0a7296b2834 1074 < the delivery will be with you on Tuesday before noon 
@400000006afed0a7296b89dc 1074 < kind regar+
@400000006afed0a7296b89dc 1074 < ds 
@400000006afed0a7296c54fc 1074 <  
@400000006afed0a7296c54fc 1074 < could you send the figures of October once more? 
@400000006afed0a7296c54fc 1074 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed0a7296d1464 1074 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed0a7296d1464 1074 < thank you for the papers, we shall look at them next week 
@400000006afed0a7296d1464 1074 < please find the minutes of the last meeting below 
@400000006afed0a7296d201c 1074 < the deliv+
@400000006afed0a7296d201c 1074 < ery will be with you on Tuesday before noon 
@400000006afed0a7296d3b74 1074 < kind regards 
@400000006afed0a7296d3b74 1074 <  
@400000006afed0a7296e0a7c 1074 < could you send the figures of October once more? 
@400000006afed0a7296e0a7c 1074 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed0a7296e8f4c 1074 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed0a7296eae8c 1074 < thank you for the papers, we shall look at them next week 
@400000006afed0a7296f46e4 1074 < pleas+
@400000006afed0a7296fbffc 1074 < e find the minutes of the last meeting below 
@400000006afed0a7297040e4 1074 < the delivery will be with you on Tuesday before noon 
@400000006afed0a7297040e4 1074 < kind regards 
@400000006afed0a7297073ac 1074 <  
@400000006afed0a72970cd84 1074 < could you send the figures of October once more? 
@400000006afed0a72971a844 1074 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed0a72971a844 1074 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed0a72971a844 1074 < thank you+
@400000006afed0a72971d33c 1074 <  for the papers, we shall look at them next week 
@400000006afed0a72971e2dc 1074 < please find the minutes of the last meeting below 
@400000006afed0a729721d74 1074 < the delivery will be with you on Tuesday before noon 
@400000006afed0a7297230fc 1074 < kind regards 
@400000006afed0a729728ebc 1074 <  
@400000006afed0a72972d8f4 1074 < could you send the figures of October once more? 
@400000006afed0a729737d04 1074 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed0a729737d04 1074 < start+
@400000006afed0a7297457c4 1074 < ing delivery 1: msg 2 to local x@example.org 
@400000006afed0a729747704 1074 < ------- 
@400000006afed0a729747704 1074 < . 
@400000006afed0a72c280de4 1074 > 250 ok 1795084445 qp 1076 
@400000006afed0a7314ab894 1074 < QUIT 
@400000006afed0a7316731a4 1074 > 221 mx1.example.net 
@400000006afed0a7316e1f14 tcpserver: end 1074 status 0
@400000006afed0a7316e982c tcpserver: status: 0/40
@400000006afed0a731712484 1074 < [EOF]
@400000006afed0a731714b94 1074 > [EOF]
@400000006afed16f16446e8c tcpserver: status: 1/40
@400000006afed16f16446e8c tcpserver: pid 2074 from 203.0.113.15
@400000006afed16f2040d024 tcpserver: ok 2074 mx1.example.net:192.0.2.25:25 mail.tailor.example:203.0.113.15::51001
@400000006afed16f2978e3d4 2074 > 220 mx1.example.net ESMTP 
@400000006afed16f2b800e14 2074 < EHLO mail.tailor.example 
@400000006afed16f2b95380c 2074 > 250-mx1.example.net 
@400000006afed16f2b95380c 2074 > 250-PIPELINING 
@400000006afed16f2b95cc7c 2074 > 250 8BITMIME 
@400000006afed16f2c7785a4 2074 < MAIL FROM:<nina12@tailor.example> 
@400000006afed16f2c7efbcc 2074 > 250 ok 
@400000006afed16f33bd5a8c 2074 < RCPT TO:<r.frank@club.example> 
@400000006afed16f33bd5a8c greylisting: 203.0.113.15 (nina12@tailor.example -> r.frank@club.example) exists (id=40392) - accepting
@400000006afed16f33ebadec 2074 > 250 ok 
@400000006afed16f34c2ff04 2074 < DATA 
@400000006afed16f34f2199c 2074 > 354 go ahead 
@400000006afed16f3a5766e4 2074 < From: <nina12@tailor.example> 
@400000006afed16f3a5766e4 2074 < To: <r.frank@club.example> 
@400000006afed16f3a578a0c 2074 < Subject: our talk of last week 
@400000006afed16f3a5860e4 2074 < Message-ID: <mwnf1ti0.2078@mail.tailor.example> 
@400000006afed16f3a5860e4 2074 <  
@400000006afed16f3a58d22c 2074 < thank you for the papers, we shall look at them next week 
@400000006afed16f3a59204c 2074 < please find the minutes of the last meeting below 
@400000006afed16f3a59fb0c 2074 < the +
@400000006afed16f3a5a609c 2074 < delivery will be with you on Tuesday before noon 
@400000006afed16f3a5a609c 2074 < kind regards 
@400000006afed16f3a5b04ac 2074 <  
@400000006afed16f3a5ba0ec 2074 < could you send the figures of October once more? 
@400000006afed16f3a5c8764 2074 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed16f3a5d5284 2074 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed16f3a5dcb9c 2074 < thank you for the papers, we shall look at them next week 
@400000006afed16f3a5dcb9c 2074 < please find the minutes of the last meeting below 
@400000006afed16f3a5dcb9c 2074 < the delivery will be with you on Tuesday before noon 
@400000006afed16f3a5e5454 2074 < kind regards 
@400000006afed16f3a5e5454 2074 <  
@400000006afed16f3a5eb214 2074 < could you send the figures of October once more? 
@400000006afed16f3a5eb214 2074 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed16f3a5eb214 2074 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed16f3a5eb214 2074 < than+
@400000006afed16f3a5f3acc 2074 < k you for the papers, we shall look at them next week 
@400000006afed16f3a5f3eb4 2074 < . 
@400000006afed17002a50e2c 2074 > 250 ok 1795084646 qp 2078 
@400000006afed1700916705c 2074 < QUIT 
@400000006afed1700957d2a4 2074 > 221 mx1.example.net 
@400000006afed170095edb6c tcpserver: end 2074 status 0
@400000006afed170095f25a4 tcpserver: status: 0/40
@400000006afed1700961e8ac 2074 < [EOF]
@400000006afed170096288d4 2074 > [EOF]
@400000006afed1fb0d7f297c tcpserver: status: 1/40
@400000006afed1fb0d7fcd8c tcpserver: pid 2774 from 198.51.100.7
@400000006afed1fb103d380c tcpserver: ok 2774 mx1.example.net:192.0.2.25:25 mail.inkwell.test:198.51.100.7::36468
@400000006afed1fb12b417f4 2774 > 220 mx1.example.net ESMTP 
@400000006afed1fb151099dc 2774 < EHLO mail.inkwell.test 
@400000006afed1fb152648a4 2774 > 250-mx1.example.net 
@400000006afed1fb15264c8c 2774 > 250-PIPELINING 
@400000006afed1fb15266fb4 2774 > 250 8BITMIME 
@400000006afed1fb158ed25c 2774 < MAIL FROM:<m.roth2@inkwell.test> 
@400000006afed1fb15bfe8c4 2774 > 250 ok 
@400000006afed1fb1d1ef2cc 2774 < RCPT TO:<t.wolf@shop.example> 
@400000006afed1fb1d1f314c greylisting: 198.51.100.7 (m.roth2@inkwell.test -> t.wolf@shop.example) exists (id=36190) - accepting
@400000006afed1fb1d54febc 2774 > 250 ok 
@400000006afed1fb23520f94 2774 < DATA 
@400000006afed1fb23657854 2774 > 354 go ahead 
@400000006afed1fb28bbc9ac 2774 < From: <m.roth2@inkwell.test> 
@400000006afed1fb28bca084 2774 < To: <t.wolf@shop.example> 
@400000006afed1fb28bcbfc4 2774 < Subject: our talk of last week 
@400000006afed1fb28bd4c64 2774 < Message-ID: <mwnf4tbu.2776@mail.inkwell.test> 
@400000006afed1fb28be0fb4 2774 <  
@400000006afed1fb28be0fb4 2774 < the delivery will be with you on Tuesday before noon 
@400000006afed1fb28be36c4 2774 < kind regards 
@400000006afed1fb28becf1c 2774 <  
@400000006afed1fb28bf732c 2774 < could you send the figures of October once more?+
@400000006afed1fb28bfadc4 2774 <  
@400000006afed1fb28c080b4 2774 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed1fb28c080b4 2774 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed1fb28c15f5c 2774 < thank you for the papers, we shall look at them next week 
@400000006afed1fb28c1ebfc 2774 < please find the minutes of the last meeting below 
@400000006afed1fb28c1ebfc 2774 < the delivery will be with you on Tuesday before noon 
@400000006afed1fb28c21adc 2774 < kind rega+
@400000006afed1fb28c2806c 2774 < rds 
@400000006afed1fb28c2b334 2774 <  
@400000006afed1fb28c2b334 2774 < could you send the figures of October once more? 
@400000006afed1fb28c399ac 2774 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed1fb28c4746c 2774 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed1fb28c4ab1c 2774 < thank you for the papers, we shall look at them next week 
@400000006afed1fb28c4ab1c 2774 < please find the minutes of the last meeting below 
@400000006afed1fb28c4b2ec 2774 < the deli+
@400000006afed1fb28c4d9fc 2774 < very will be with you on Tuesday before noon 
@400000006afed1fb28c5acec 2774 < kind regards 
@400000006afed1fb28c5acec 2774 <  
@400000006afed1fb28c5dbcc 2774 < could you send the figures of October once more? 
@400000006afed1fb28c60e94 2774 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed1fb28c683c4 2774 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed1fb28c683c4 2774 < thank you for the papers, we shall look at them next week 
@400000006afed1fb28c75e84 2774 < plea+
@400000006afed1fb28c76a3c 2774 < se find the minutes of the last meeting below 
@400000006afed1fb28c7914c 2774 < the delivery will be with you on Tuesday before noon 
@400000006afed1fb28c7914c 2774 < kind regards 
@400000006afed1fb28c873dc 2774 <  
@400000006afed1fb28c873dc 2774 < . 
@400000006afed1fb2f0865cc 2774 > 250 ok 1795084785 qp 2776 
@400000006afed1fb32d7e074 2774 < QUIT 
@400000006afed1fb3302c4ec 2774 > 221 mx1.example.net 
@400000006afed1fb330a007c tcpserver: end 2774 status 0
@400000006afed1fb330a084c tcpserver: status: 0/40
@400000006afed1fb330d0dbc 2774 < [EOF]
@400000006afed1fb330df434 2774 > [EOF]
@400000006afed3790a99e3dc tcpserver: status: 1/40
@400000006afed3790a99e3dc tcpserver: pid 4683 from 203.0.113.35
@400000006afed3790b0ed174 tcpserver: ok 4683 mx1.example.net:192.0.2.25:25 mail.mill.test:203.0.113.35::60051
@400000006afed37911fa60fc 4683 > 220 mx1.example.net ESMTP 
@400000006afed37912dc1e0c 4683 < EHLO mail.mill.test 
@400000006afed37912feb96c 4683 > 250-mx1.example.net 
@400000006afed37912ff1efc 4683 > 250-PIPELINING 
@400000006afed37912ff1efc 4683 > 250 8BITMIME 
@400000006afed37919230924 4683 < MAIL FROM:<r.frank30@mill.test> 
@400000006afed37919296224 4683 > 250 ok 
@400000006afed3791f7c10f4 4683 < RCPT TO:<o.beck@shop.example> 
@400000006afed3791f7c7684 greylisting: 203.0.113.35 (r.frank30@mill.test -> o.beck@shop.example) exists (id=48970) - accepting
@400000006afed3791f912f34 4683 > 250 ok 
@400000006afed3792532934c 4683 < DATA 
@400000006afed379255f7394 4683 > 354 go ahead 
@400000006afed37927dc0484 4683 < From: <r.frank30@mill.test> 
@400000006afed37927dc3b34 4683 < To: <o.beck@shop.example> 
@400000006afed37927dc7d9c 4683 < Subject: our talk of last week 
@400000006afed37927dc7d9c 4683 < Message-ID: <mwnfd02q.4686@mail.mill.test> 
@400000006afed37927dd15f4 4683 <  
@400000006afed37927dd15f4 4683 < the delivery will be with you on Tuesday before noon 
@400000006afed37927ddf49c 4683 < kind regards 
@400000006afed37927de4e74 4683 <  
@400000006afed37927decb74 4683 < could you send the figures of October once more? 
@400000006afed37927decb74 4683 < +4+
@400000006afed37927df9e64 4683 < 9 30 5550 1 + 49 30 5550 2 
@400000006afed37927dfdce4 4683 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed37927dfdce4 4683 < thank you for the papers, we shall look at them next week 
@400000006afed37927dfdce4 4683 < please find the minutes of the last meeting below 
@400000006afed37927dfdce4 4683 < the delivery will be with you on Tuesday before noon 
@400000006afed37927dfdce4 4683 < kind regards+
@400000006afed37927e0947c 4683 <  
@400000006afed37927e0a804 4683 <  
@400000006afed37927e0f624 4683 < could you send the figures of October once more? 
@400000006afed37927e18a94 4683 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed37927e21b1c 4683 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed37927e278dc 4683 < thank you for the papers, we shall look at them next week 
@400000006afed37927e2f1f4 4683 < please find the minutes of the last meeting below 
@400000006afed37927e399ec 4683 < the delivery+
@400000006afed37927e4268c 4683 <  will be with you on Tuesday before noon 
@400000006afed37927e48064 4683 < kind regards 
@400000006afed37927e4af44 4683 <  
@400000006afed37927e4af44 4683 < could you send the figures of October once more? 
@400000006afed37927e58dec 4683 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed37927e60aec 4683 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed37927e6ab14 4683 < --------------------------------- 
@400000006afed37927e733cc 4683 < . 
@400000006afed3792e9adad4 4683 > 250 ok 1795085167 qp 4686 
@400000006afed379300c8b74 4683 < QUIT 
@400000006afed3793022e234 4683 > 221 mx1.example.net 
@400000006afed379302a48bc tcpserver: end 4683 status 0
@400000006afed379302a5474 tcpserver: status: 0/40
@400000006afed379302cf06c 4683 < [EOF]
@400000006afed379302d1b64 4683 > [EOF]
@400000006afed43b01d4db58 tcpserver: status: 1/40
@400000006afed43b01d4db58 tcpserver: pid 5653 from 203.0.113.250
@400000006afed43b0fee4af8 tcpserver: deny 5653 mx1.example.net:192.0.2.25:25 :203.0.113.250::28063
@400000006afed43b0ff61ee0 tcpserver: end 5653 status 25600
@400000006afed43b0ff6f5b8 tcpserver: status: 0/40
@400000006afed4ed0569b43c tcpserver: status: 1/40
@400000006afed4ed0569b43c tcpserver: pid 6543 from 198.51.100.206
@400000006afed4ed104e81d4 tcpserver: ok 6543 mx1.example.net:192.0.2.25:25 mail.dairy.example:198.51.100.206::11438
@400000006afed4ed142255c4 6543 > 220 mx1.example.net ESMTP 
@400000006afed4ed18b0a014 6543 < EHLO mail.dairy.example 
@400000006afed4ed18ebcc84 6543 > 250-mx1.example.net 
@400000006afed4ed18ebd83c 6543 > 250-PIPELINING 
@400000006afed4ed18ebd83c 6543 > 250 8BITMIME 
@400000006afed4ed1ebc762c 6543 < MAIL FROM:<m.roth32@dairy.example> 
@400000006afed4ed1ede4e3c 6543 > 250 ok 
@400000006afed4ed25370bd4 6543 < RCPT TO:<paula@example.net> 
@400000006afed4ed2537a42c greylisting: 198.51.100.206 (m.roth32@dairy.example -> paula@example.net) exists (id=75639) - accepting
@400000006afed4ed2572c8cc 6543 > 250 ok 
@400000006afed4ed2749da8c 6543 < DATA 
@400000006afed4ed2752f694 6543 > 354 go ahead 
@400000006afed4ed28bb9eb4 6543 < From: <m.roth32@dairy.example> 
@400000006afed4ed28bc370c 6543 < To: <paula@example.net> 
@400000006afed4ed28bc7974 6543 < Subject: our talk of last week 
@400000006afed4ed28bc7974 6543 < Message-ID: <mwnfkz4j.6546@mail.dairy.example> 
@400000006afed4ed28bc7974 6543 <  
@400000006afed4ed28bd293c 6543 < kind regards 
@400000006afed4ed28bd5c04 6543 <  
@400000006afed4ed28be2724 6543 < could you send the figures of October once more? 
@400000006afed4ed28be2724 6543 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed4ed28be909c 6543 < starting delivery 1: +
@400000006afed4ed28be909c 6543 < msg 2 to local x@example.org 
@400000006afed4ed28bebf7c 6543 < thank you for the papers, we shall look at them next week 
@400000006afed4ed28bebf7c 6543 < please find the minutes of the last meeting below 
@400000006afed4ed28bebf7c 6543 < the delivery will be with you on Tuesday before noon 
@400000006afed4ed28bf444c 6543 < kind regards 
@400000006afed4ed28bf444c 6543 <  
@400000006afed4ed28c01f0c 6543 < could you send the figures of October once mor+
@400000006afed4ed28c08884 6543 < e? 
@400000006afed4ed28c0e25c 6543 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed4ed28c18284 6543 < starting delivery 1: msg 2 to local x@example.org 
