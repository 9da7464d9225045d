@400000006af647711d511aa4 tcpserver: status: 1/40
@400000006af647711d52011c tcpserver: pid 28721 from 198.51.100.166
@400000006af647720cd3f174 tcpserver: ok 28721 mx1.example.net:192.0.2.25:25 :198.51.100.166::8051
@400000006af6477221cede7c rblsmtpd: 198.51.100.166 pid 28721: 451 https://zen.dnsbl.example/query/ip/198.51.100.166
@400000006af6477326f66744 tcpserver: end 28721 status 0
@400000006af6477326f6dc74 tcpserver: status: 0/40
@400000006af647f904b7fc24 tcpserver: status: 1/40
@400000006af647f904b836bc tcpserver: pid 29399 from 198.51.100.173
@400000006af647f91305973c tcpserver: ok 29399 mx1.example.net:192.0.2.25:25 :198.51.100.173::53767
@400000006af647f92af4a694 rblsmtpd: 198.51.100.173 pid 29399: 451 https://zen.dnsbl.example/query/ip/198.51.100.173
@400000006af647fa1ef7bdf4 tcpserver: end 29399 status 0
@400000006af647fa1ef7bdf4 tcpserver: status: 0/40
@400000006af653622722edb4 tcpserver: status: 1/40
@400000006af653622722edb4 tcpserver: pid 11539 from 198.51.100.133
@400000006af653623134bf94 tcpserver: ok 11539 mx1.example.net:192.0.2.25:25 mail.workshop.test:198.51.100.133::22151
@400000006af653623a5e871c 11539 > 220 mx1.example.net ESMTP 
@400000006af6536305d08c5c 11539 < EHLO mail.workshop.test 
@400000006af65363061040f4 11539 > 250-mx1.example.net 
@400000006af6536306106fd4 11539 > 250-PIPELINING 
@400000006af653630610dd34 11539 > 250 8BITMIME 
@400000006af653630a7c93f4 11539 < MAIL FROM:<v.horn2@workshop.test> 
@400000006af653630a7c93f4 11539 < RCPT TO:<lena@club.example> 
@400000006af653630a7cbb04 11539 < DATA 
@400000006af653630ab13c6c 11539 > 250 ok 
@400000006af653630ab13c6c greylisting: 198.51.100.133 (v.horn2@workshop.test -> lena@club.example) exists (id=56714) - accepting
@400000006af653630ad40a94 11539 > 250 ok 
@400000006af653630ae6c774 11539 > 354 go ahead 
@400000006af653630bb71794 11539 < From: <v.horn2@workshop.test> 
@400000006af653630bb71794 11539 < To: <lena@club.example> 
@400000006af653630bb71794 11539 < Subject: our talk of last week 
@400000006af653630bb7e2b4 11539 < Message-ID: <mwe7ovil.11542@mail.workshop.test> 
@400000006af653630bb7e2b4 11539 <  
@400000006af653630bb88e94 11539 < could you send the figures of October once more? 
@400000006af653630bb8d8cc 11539 < +49 30 5550 1 + 49 30 5550 2 
@400000006af653630bb9bb5c 11539 < starting delivery 1: msg 2 to local x+
@400000006af653630bba5f6c 11539 < @example.org 
@400000006af653630bbb26a4 11539 < thank you for the papers, we shall look at them next week 
@400000006af653630bbb41fc 11539 < please find the minutes of the last meeting below 
@400000006af653630bbb41fc 11539 < the delivery will be with you on Tuesday before noon 
@400000006af653630bbb884c 11539 < kind regards 
@400000006af653630bbc0164 11539 <  
@400000006af653630bbca95c 11539 < could you send the figures of October once more? 
@400000006af653630bbca95c 11539 < +49 30 5550 +
@400000006af653630bbd8804 11539 < 1 + 49 30 5550 2 
@400000006af653630bbd8804 11539 < starting delivery 1: msg 2 to local x@example.org 
@400000006af653630bbdaf14 11539 < thank you for the papers, we shall look at them next week 
@400000006af653630bbdce54 11539 < please find the minutes of the last meeting below 
@400000006af653630bbe1c74 11539 < the delivery will be with you on Tuesday before noon 
@400000006af653630bbe958c 11539 < kind regards 
@400000006af653630bbea914 11539 <  
@400000006af653630bbf7434 11539 < could y+
@400000006af653630bbf7434 11539 < ou send the figures of October once more? 
@400000006af653630bbf7434 11539 < +49 30 5550 1 + 49 30 5550 2 
@400000006af653630bc04724 11539 < starting delivery 1: msg 2 to local x@example.org 
@400000006af653630bc04724 11539 < thank you for the papers, we shall look at them next week 
@400000006af653630bc04724 11539 < please find the minutes of the last meeting below 
@400000006af653630bc0c80c 11539 < the delivery will be w+
@400000006af653630bc0e74c 11539 < ith you on Tuesday before noon 
@400000006af653630bc0e74c 11539 < kind regards 
@400000006af653630bc0e74c 11539 <  
@400000006af653630bc18774 11539 < could you send the figures of October once more? 
@400000006af653630bc1a6b4 11539 < +49 30 5550 1 + 49 30 5550 2 
@400000006af653630bc223b4 11539 < starting delivery 1: msg 2 to local x@example.org 
@400000006af653630bc223b4 11539 < thank you for the papers, we shall look at them next week 
@400000006af653630bc26234 11539 < please find the mi+
@400000006af653630bc344c4 11539 < nutes of the last meeting below 
@400000006af653630bc348ac 11539 < the delivery will be with you on Tuesday before noon 
@400000006af653630bc348ac 11539 < kind regards 
@400000006af653630bc348ac 11539 <  
@400000006af653630bc396cc 11539 < could you send the figures of October once more? 
@400000006af653630bc461ec 11539 < +49 30 5550 1 + 49 30 5550 2 
@400000006af653630bc461ec 11539 < starting delivery 1: msg 2 to local x@example.org 
@400000006af653630bc461ec 11539 < thank you for the pape+
@400000006af653630bc51d6c 11539 < rs, we shall look at them next week 
@400000006af653630bc5541c 11539 < ------------------------------------------------ 
@400000006af653630bc5541c 11539 < . 
@400000006af653630ddec224 11539 > 250 ok 1794528089 qp 11542 
@400000006af653630e9f04e4 11539 < QUIT 
@400000006af653630eb4cf04 11539 > 221 mx1.example.net 
@400000006af653630ebcba5c tcpserver: end 11539 status 0
@400000006af653630ebd857c tcpserver: status: 0/40
@400000006af653630ec01d8c 11539 < [EOF]
@400000006af653630ec01d8c 11539 > [EOF]
@400000006af67f051ef7e504 tcpserver: status: 1/40
@400000006af67f051ef7e504 tcpserver: pid 2457 from 203.0.113.204
@400000006af67f0528f75bac tcpserver: ok 2457 mx1.example.net:192.0.2.25:25 mail.reed.test:203.0.113.204::42069
@400000006af67f052cfd3064 2457 > 220 mx1.example.net ESMTP 
@400000006af67f05317c5f84 2457 < EHLO mail.reed.test 
@400000006af67f0531946fac 2457 > 250-mx1.example.net 
@400000006af67f0531946fac 2457 > 250-PIPELINING 
@400000006af67f053194cd6c 2457 > 250 8BITMIME 
@400000006af67f0535c8ce74 2457 < MAIL FROM:<y.kurz19@reed.test> 
@400000006af67f053607b7ec 2457 > 250 ok 
@400000006af67f05378a77bc 2457 < RCPT TO:<k.maier@club.example> 
@400000006af67f05378af4bc greylisting: 203.0.113.204 (y.kurz19@reed.test -> k.maier@club.example) exists (id=78913) - accepting
@400000006af67f0537a527c4 2457 > 250 ok 
@400000006af67f0602cb08d4 2457 < DATA 
@400000006af67f060305663c 2457 > 354 go ahead 
@400000006af67f06094e58dc 2457 < From: <y.kurz19@reed.test> 
@400000006af67f06094e58dc 2457 < To: <k.maier@club.example> 
@400000006af67f06094ef134 2457 < Subject: our talk of last week 
@400000006af67f06094ef134 2457 < Message-ID: <mweecb5a.2461@mail.reed.test> 
@400000006af67f06094f56c4 2457 <  
@400000006af67f06094fef1c 2457 < +49 30 5550 1 + 49 30 5550 2 
@400000006af67f060950450c 2457 < starting delivery 1: msg 2 to local x@example.org 
@400000006af67f06095048f4 2457 < thank you for the papers, we shall look a+
@400000006af67f060950c9dc 2457 < t them next week 
@400000006af67f0609516234 2457 < please find the minutes of the last meeting below 
@400000006af67f0609516234 2457 < the delivery will be with you on Tuesday before noon 
@400000006af67f0609516234 2457 < kind regards 
@400000006af67f060951855c 2457 <  
@400000006af67f060951c7c4 2457 < could you send the figures of October once more? 
@400000006af67f0609520e14 2457 < +49 30 5550 1 + 49 30 5550 2 
@400000006af67f060952e8d4 2457 < starting delivery 1: msg 2 to local x+
@400000006af67f060952e8d4 2457 < @example.org 
@400000006af67f060952e8d4 2457 < thank you for the papers, we shall look at them next week 
@400000006af67f060952e8d4 2457 < please find the minutes of the last meeting below 
@400000006af67f060952f48c 2457 < the delivery will be with you on Tuesday before noon 
@400000006af67f0609534e64 2457 < kind regards 
@400000006af67f0609538ce4 2457 <  
@400000006af67f0609538ce4 2457 < could you send the figures of October once more? 
@400000006af67f060954735c 2457 < +49 30 5550 +
@400000006af67f060954735c 2457 < 1 + 49 30 5550 2 
@400000006af67f0609548eb4 2457 < starting delivery 1: msg 2 to local x@example.org 
@400000006af67f0609551f3c 2457 < thank you for the papers, we shall look at them next week 
@400000006af67f0609557cfc 2457 < please find the minutes of the last meeting below 
@400000006af67f060955a024 2457 < the delivery will be with you on Tuesday before noon 
@400000006af67f060955a024 2457 < kind regards 
@400000006af67f0609563494 2457 <  
@400000006af67f060956404c 2457 < could y+
@400000006af67f060956404c 2457 < ou send the figures of October once more? 
@400000006af67f0609567ae4 2457 < +49 30 5550 1 + 49 30 5550 2 
@400000006af67f0609567ae4 2457 < starting delivery 1: msg 2 to local x@example.org 
@400000006af67f0609570b6c 2457 < thank you for the papers, we shall look at them next week 
@400000006af67f0609570b6c 2457 < -------------------- 
@400000006af67f0609570b6c 2457 < . 
@400000006af67f06104d1a74 2457 > 250 ok 1794539260 qp 2461 
@400000006af67f06166905bc 2457 < QUIT 
@400000006af67f06168fc79c 2457 > 221 mx1.example.net 
@400000006af67f0616974d64 tcpserver: end 2457 status 0
@400000006af67f0616975534 tcpserver: status: 0/40
@400000006af67f06169a953c 2457 < [EOF]
@400000006af67f06169a953c 2457 > [EOF]
@400000006af7104b07f930ec tcpserver: status: 1/40
@400000006af7104b07f98ac4 tcpserver: pid 26065 from 203.0.113.215
@400000006af7104b0c77fe64 tcpserver: ok 26065 mx1.example.net:192.0.2.25:25 mail.museum.example:203.0.113.215::25164
@400000006af7104b0ee32264 26065 > 220 mx1.example.net ESMTP 
@400000006af7104b1050ac84 26065 < EHLO mail.museum.example 
@400000006af7104b1076f54c 26065 > 250-mx1.example.net 
@400000006af7104b10777a1c 26065 > 250-PIPELINING 
@400000006af7104b1078453c 26065 > 250 8BITMIME 
@400000006af7104b12446634 26065 < MAIL FROM:<f.braun1@museum.example> 
@400000006af7104b127741bc 26065 > 250 ok 
@400000006af7104b146a47bc 26065 < RCPT TO:<lena@club.example> 
@400000006af7104b146a47bc greylisting: 203.0.113.215 (f.braun1@museum.example -> lena@club.example) exists (id=46803) - accepting
@400000006af7104b14acf60c 26065 > 250 ok 
@400000006af7104b1abfb994 26065 < DATA 
@400000006af7104b1af2ac8c 26065 > 354 go ahead 
@400000006af7104b219ed59c 26065 < From: <f.braun1@museum.example> 
@400000006af7104b219fb82c 26065 < To: <lena@club.example> 
@400000006af7104b21a08f04 26065 < Subject: our talk of last week 
@400000006af7104b21a12374 26065 < Message-ID: <mwf0hem3.26067@mail.museum.example> 
@400000006af7104b21a1b014 26065 <  
@400000006af7104b21a1e2dc 26065 < kind regards 
@400000006af7104b21a1e2dc 26065 <  
@400000006af7104b21a27b34 26065 < could you send the figures of October once more? 
@400000006af7104b21a27b34 26065 < +49 30 5550 1 + 49 30 5550 2 
@400000006af7104b21a307d4 26065 < starting delivery +
@400000006af7104b21a307d4 26065 < 1: msg 2 to local x@example.org 
@400000006af7104b21a307d4 26065 < thank you for the papers, we shall look at them next week 
@400000006af7104b21a34a3c 26065 < please find the minutes of the last meeting below 
@400000006af7104b21a34a3c 26065 < the delivery will be with you on Tuesday before noon 
@400000006af7104b21a3985c 26065 < kind regards 
@400000006af7104b21a42ccc 26065 <  
@400000006af7104b21a430b4 26065 < could you send the figures of October once +
@400000006af7104b21a43884 26065 < more? 
@400000006af7104b21a51efc 26065 < +49 30 5550 1 + 49 30 5550 2 
@400000006af7104b21a51efc 26065 < starting delivery 1: msg 2 to local x@example.org 
@400000006af7104b21a5f1ec 26065 < thank you for the papers, we shall look at them next week 
@400000006af7104b21a67e8c 26065 < please find the minutes of the last meeting below 
@400000006af7104b21a70f14 26065 < ------------- 
@400000006af7104b21a7ca94 26065 < . 
@400000006af7104b23947794 26065 > 250 ok 1794576449 qp 26067 
@400000006af7104b291937a4 26065 < QUIT 
@400000006af7104b295a43fc 26065 > 221 mx1.example.net 
@400000006af7104b2961e51c tcpserver: end 26065 status 0
@400000006af7104b296242dc tcpserver: status: 0/40
@400000006af7104b29656b74 26065 < [EOF]
@400000006af7104b2965d104 26065 > [EOF]
@400000006af713081e300cdc tcpserver: status: 1/40
@400000006af713081e30a14c tcpserver: pid 29572 from 198.51.100.186
@400000006af7130821bba49c tcpserver: ok 29572 mx1.example.net:192.0.2.25:25 mail.kiosk.example:198.51.100.186::14547
@400000006af713082c8eab6c 29572 > 220 mx1.example.net ESMTP 
@400000006af71308333277dc 29572 < EHLO mail.kiosk.example 
@400000006af71308334eed04 29572 > 250-mx1.example.net 
@400000006af71308334f9ccc 29572 > 250-PIPELINING 
@400000006af71308334f9ccc 29572 > 250 8BITMIME 
@400000006af713083835afc4 29572 < MAIL FROM:<o.beck6@kiosk.example> 
@400000006af713083835afc4 29572 < RCPT TO:<k.maier@club.example> 
@400000006af7130838368e6c 29572 < DATA 
@400000006af71308383d2dbc 29572 > 250 ok 
@400000006af71308383d50e4 greylisting: 198.51.100.186 (o.beck6@kiosk.example -> k.maier@club.example) exists (id=84826) - accepting
@400000006af713083866a304 29572 > 250 ok 
@400000006af71308387b964c 29572 > 354 go ahead 
@400000006af71309033718e4 29572 < From: <o.beck6@kiosk.example> 
@400000006af713090337efbc 29572 < To: <k.maier@club.example> 
@400000006af713090338c694 29572 < Subject: our talk of last week 
@400000006af713090339571c 29572 < Message-ID: <mwf0wfxy.29575@mail.kiosk.example> 
@400000006af713090339571c 29572 <  
@400000006af713090339eb8c 29572 < +49 30 5550 1 + 49 30 5550 2 
@400000006af71309033ac264 29572 < starting delivery 1: msg 2 to local x@example.org 
@400000006af71309033b993c 29572 < thank you for the papers, we shal+
@400000006af71309033b993c 29572 < l look at them next week 
@400000006af71309033bd3d4 29572 < please find the minutes of the last meeting below 
@400000006af71309033bd3d4 29572 < the delivery will be with you on Tuesday before noon 
@400000006af71309033c4134 29572 < kind regards 
@400000006af71309033c8b6c 29572 <  
@400000006af71309033d6244 29572 < could you send the figures of October once more? 
@400000006af71309033d9124 29572 < +49 30 5550 1 + 49 30 5550 2 
@400000006af71309033e120c 29572 < starting delivery 1: msg 2 to+
@400000006af71309033ef49c 29572 <  local x@example.org 
@400000006af71309033f6db4 29572 < thank you for the papers, we shall look at them next week 
@400000006af71309033f796c 29572 < please find the minutes of the last meeting below 
@400000006af71309033fa84c 29572 < the delivery will be with you on Tuesday before noon 
@400000006af71309033fb404 29572 < kind regards 
@400000006af713090340060c 29572 <  
@400000006af7130903403cbc 29572 < could you send the figures of October once more? 
@400000006af7130903403cbc 29572 < +49 +
@400000006af7130903403cbc 29572 < 30 5550 1 + 49 30 5550 2 
@400000006af713090340830c 29572 < starting delivery 1: msg 2 to local x@example.org 
@400000006af7130903410fac 29572 < thank you for the papers, we shall look at them next week 
@400000006af7130903410fac 29572 < please find the minutes of the last meeting below 
@400000006af7130903413aa4 29572 < the delivery will be with you on Tuesday before noon 
@400000006af713090341bb8c 29572 < kind regards 
@400000006af713090341bb8c 29572 < +
@400000006af713090341bf74 29572 <  
@400000006af713090341bf74 29572 < could you send the figures of October once more? 
@400000006af7130903424c14 29572 < +49 30 5550 1 + 49 30 5550 2 
@400000006af713090342a5ec 29572 < starting delivery 1: msg 2 to local x@example.org 
@400000006af71309034322ec 29572 < thank you for the papers, we shall look at them next week 
@400000006af71309034380ac 29572 < please find the minutes of the last meeting below 
@400000006af71309034380ac 29572 < the delivery w+
@400000006af7130903441cec 29572 < ill be with you on Tuesday before noon 
@400000006af71309034424bc 29572 < kind regards 
@400000006af7130903443c2c 29572 <  
@400000006af713090345268c 29572 < could you send the figures of October once more? 
@400000006af7130903459bbc 29572 < +49 30 5550 1 + 49 30 5550 2 
@400000006af71309034610ec 29572 < starting delivery 1: msg 2 to local x@example.org 
@400000006af71309034610ec 29572 < thank you for the papers, we shall look at them next week 
@400000006af71309034610ec 29572 < ----------+
@400000006af7130903461ca4 29572 < ------- 
@400000006af713090346e3dc 29572 < . 
@400000006af71309099da98c 29572 > 250 ok 1794577151 qp 29575 
@400000006af713090fa4b514 29572 < QUIT 
@400000006af713090fc210b4 29572 > 221 mx1.example.net 
@400000006af713090fc986dc tcpserver: end 29572 status 0
@400000006af713090fc986dc tcpserver: status: 0/40
@400000006af713090fcd094c 29572 < [EOF]
@400000006af713090fcd76ac 29572 > [EOF]
@400000006af7196904aad8dc tcpserver: status: 1/40
@400000006af7196904ab9c2c tcpserver: pid 5267 from 198.51.100.234
@400000006af7196909186074 tcpserver: ok 5267 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::20508
@400000006af719691485fd7c 5267 > 220 mx1.example.net ESMTP 
@400000006af71969172018ec 5267 < EHLO mail.partner.test 
@400000006af71969173ab56c 5267 > 250-mx1.example.net 
@400000006af71969173b78bc 5267 > 250-PIPELINING 
@400000006af71969173c3ff4 5267 > 250 8BITMIME 
@400000006af7196919152a5c 5267 < MAIL FROM:<ida16@partner.test> 
@400000006af7196919158c04 5267 < RCPT TO:<ida@shop.example> 
@400000006af719691915ab44 5267 < DATA 
@400000006af71969194cb904 5267 > 250 ok 
@400000006af71969194d5d14 greylisting: 198.51.100.234 (ida16@partner.test -> ida@shop.example) exists (id=33655) - accepting
@400000006af71969195fd78c 5267 > 250 ok 
@400000006af71969198a528c 5267 > 354 go ahead 
@400000006af719691e67d234 5267 < From: <ida16@partner.test> 
@400000006af719691e67e5bc 5267 < To: <ida@shop.example> 
@400000006af719691e682c0c 5267 < Subject: our talk of last week 
@400000006af719691e682c0c 5267 < Message-ID: <mwf1vfjg.5269@mail.partner.test> 
@400000006af719691e68c84c 5267 <  
@400000006af719691e69454c 5267 <  
@400000006af719691e69ed44 5267 < could you send the figures of October once more? 
@400000006af719691e6a9d0c 5267 < +49 30 5550 1 + 49 30 5550 2 
@400000006af719691e6a9d0c 5267 < starting delivery 1: msg 2 to local x@exa+
@400000006af719691e6ae35c 5267 < mple.org 
@400000006af719691e6ae35c 5267 < thank you for the papers, we shall look at them next week 
@400000006af719691e6af2fc 5267 < please find the minutes of the last meeting below 
@400000006af719691e6af2fc 5267 < the delivery will be with you on Tuesday before noon 
@400000006af719691e6b54a4 5267 < kind regards 
@400000006af719691e6b54a4 5267 <  
@400000006af719691e6b8b54 5267 < could you send the figures of October once more? 
@400000006af719691e6b8b54 5267 < +49 30 5550 1 + +
@400000006af719691e6c1024 5267 < 49 30 5550 2 
@400000006af719691e6ccf8c 5267 < starting delivery 1: msg 2 to local x@example.org 
@400000006af719691e6d44bc 5267 < thank you for the papers, we shall look at them next week 
@400000006af719691e6ddd14 5267 < please find the minutes of the last meeting below 
@400000006af719691e6ddd14 5267 < the delivery will be with you on Tuesday before noon 
@400000006af719691e6e3304 5267 < kind regards 
@400000006af719691e6e3304 5267 <  
@400000006af719691e6f020c 5267 < could you s+
@400000006af719691e6fb5bc 5267 < end the figures of October once more? 
@400000006af719691e70a01c 5267 < +49 30 5550 1 + 49 30 5550 2 
@400000006af719691e71636c 5267 < starting delivery 1: msg 2 to local x@example.org 
@400000006af719691e71c514 5267 < thank you for the papers, we shall look at them next week 
@400000006af719691e71c514 5267 < please find the minutes of the last meeting below 
@400000006af719691e7274dc 5267 < the delivery will be with +
@400000006af719691e7274dc 5267 < you on Tuesday before noon 
@400000006af719691e7274dc 5267 < kind regards 
@400000006af719691e73094c 5267 <  
@400000006af719691e730d34 5267 < could you send the figures of October once more? 
@400000006af719691e7395ec 5267 < +49 30 5550 1 + 49 30 5550 2 
@400000006af719691e7395ec 5267 < starting delivery 1: msg 2 to local x@example.org 
@400000006af719691e7395ec 5267 < ----------------------------- 
@400000006af719691e7395ec 5267 < . 
@400000006af7196923cd4e5c 5267 > 250 ok 1794578783 qp 5269 
@400000006af71969296246c4 5267 < QUIT 
@400000006af71969298aba3c 5267 > 221 mx1.example.net 
@400000006af719692992f3b4 tcpserver: end 5267 status 0
@400000006af719692993ce74 tcpserver: status: 0/40
@400000006af7196929955ce4 5267 < [EOF]
@400000006af719692995f53c 5267 > [EOF]
@400000006af71caf1ef9aa24 tcpserver: status: 1/40
@400000006af71caf1ef9aa24 tcpserver: pid 9459 from 198.51.100.247
@400000006af71caf291c96ec tcpserver: ok 9459 mx1.example.net:192.0.2.25:25 mail.tower.test:198.51.100.247::53437
@400000006af71caf311c9fcc 9459 > 220 mx1.example.net ESMTP 
@400000006af71caf35278564 9459 < EHLO mail.tower.test 
@400000006af71caf35491ef4 9459 > 250-mx1.example.net 
@400000006af71caf35493e34 9459 > 250-PIPELINING 
@400000006af71caf354955a4 9459 > 250 8BITMIME 
@400000006af71caf39662144 9459 < MAIL FROM:<o.beck27@tower.test> 
@400000006af71caf39662144 9459 < RCPT TO:<t.wolf@shop.example> 
@400000006af71caf39662144 9459 < DATA 
@400000006af71caf3999cfbc 9459 > 250 ok 
@400000006af71caf399a548c greylisting: 198.51.100.247 (o.beck27@tower.test -> t.wolf@shop.example) exists (id=57439) - accepting
@400000006af71caf39b29394 9459 > 250 ok 
@400000006af71caf39f5844c 9459 > 354 go ahead 
@400000006af71cb0047a723c 9459 < From: <o.beck27@tower.test> 
@400000006af71cb0047aa504 9459 < To: <t.wolf@shop.example> 
@400000006af71cb0047aa8ec 9459 < Subject: our talk of last week 
@400000006af71cb0047b8b7c 9459 < Message-ID: <mwf2dekh.9462@mail.tower.test> 
@400000006af71cb0047bc22c 9459 <  
@400000006af71cb0047c46fc 9459 < please find the minutes of the last meeting below 
@400000006af71cb0047c46fc 9459 < the delivery will be with you on Tuesday before noon 
@400000006af71cb0047c569c 9459 < kind regards 
@400000006af71cb0047c569c 9459 <  
@400000006af71cb0047c569c 9459 < could you send the figures of October once more? 
@400000006af71cb0047d19ec 9459 < +49 30 5550 1 + 49 30 5550 2 
@400000006af71cb0047d603c 9459 < starting delivery 1: msg 2 to local x@example.org 
@400000006af71cb0047dc9b4 9459 < thank you for the papers, we shall look at them next week 
@400000006af71cb0047e5654 9459 < please find the minutes of the last meeting below 
@400000006af71cb0047f061c 9459 < the delivery wi+
@400000006af71cb0047fae14 9459 < ll be with you on Tuesday before noon 
@400000006af71cb0047fae14 9459 < kind regards 
@400000006af71cb0048013a4 9459 <  
@400000006af71cb00480dec4 9459 < could you send the figures of October once more? 
@400000006af71cb00481118c 9459 < +49 30 5550 1 + 49 30 5550 2 
@400000006af71cb00481bd6c 9459 < starting delivery 1: msg 2 to local x@example.org 
@400000006af71cb00481e864 9459 < thank you for the papers, we shall look at them next week 
@400000006af71cb00481f034 9459 < please find+
@400000006af71cb004821744 9459 <  the minutes of the last meeting below 
@400000006af71cb0048226e4 9459 < -------------- 
@400000006af71cb004824624 9459 < . 
@400000006af71cb008caf424 9459 > 250 ok 1794579622 qp 9462 
@400000006af71cb00ee485dc 9459 < QUIT 
@400000006af71cb00f163c6c 9459 > 221 mx1.example.net 
@400000006af71cb00f1df4fc tcpserver: end 9459 status 0
@400000006af71cb00f1df4fc tcpserver: status: 0/40
@400000006af71cb00f20eacc 9459 < [EOF]
@400000006af71cb00f21ae1c 9459 > [EOF]
@400000006af7351d16b4ea72 tcpserver: status: 1/40
@400000006af7351d16b59e22 tcpserver: pid 8260 from 198.51.100.165
@400000006af7351d1bdeb55a tcpserver: ok 8260 mx1.example.net:192.0.2.25:25 host165.isp.test:198.51.100.165::30283
@400000006af7351d320a4e7a rblsmtpd: 198.51.100.165 pid 8260: 451 https://zen.dnsbl.example/query/ip/198.51.100.165
@400000006af735202f52ac72 tcpserver: end 8260 status 0
@400000006af735202f533142 tcpserver: status: 0/40
@400000006af74d48055c1fac tcpserver: status: 1/40
@400000006af74d48055cbbec tcpserver: pid 6726 from 198.51.100.133
@400000006af74d480795101c tcpserver: ok 6726 mx1.example.net:192.0.2.25:25 mail.workshop.test:198.51.100.133::17569
@400000006af74d4811c1864c 6726 > 220 mx1.example.net ESMTP 
@400000006af74d4812ccfb0c 6726 < EHLO mail.workshop.test 
@400000006af74d4812e1a034 6726 > 250-mx1.example.net 
@400000006af74d4812e1ee54 6726 > 250-PIPELINING 
@400000006af74d4812e2a9d4 6726 > 250 8BITMIME 
@400000006af74d48183cdb5c 6726 < MAIL FROM:<sara18@workshop.test> 
@400000006af74d48184850f4 6726 > 250 ok 
@400000006af74d481946f474 6726 < RCPT TO:<r.frank@club.example> 
@400000006af74d48194769a4 greylisting: 198.51.100.133 (sara18@workshop.test -> r.frank@club.example) exists (id=1410) - accepting
@400000006af74d48195cbe94 6726 > 250 ok 
@400000006af74d48200ce32c 6726 < DATA 
@400000006af74d48203406b4 6726 > 354 go ahead 
@400000006af74d4821a3ee4c 6726 < From: <sara18@workshop.test> 
@400000006af74d4821a3fa04 6726 < To: <r.frank@club.example> 
@400000006af74d4821a47aec 6726 < Subject: our talk of last week 
@400000006af74d4821a47ed4 6726 < Message-ID: <mwf9s1qw.6729@mail.workshop.test> 
@400000006af74d4821a53e3c 6726 <  
@400000006af74d4821a618fc 6726 < thank you for the papers, we shall look at them next week 
@400000006af74d4821a6b53c 6726 < please find the minutes of the last meeting below 
@400000006af74d4821a6b53c 6726 < the de+
@400000006af74d4821a7229c 6726 < livery will be with you on Tuesday before noon 
@400000006af74d4821a7a76c 6726 < kind regards 
@400000006af74d4821a7d264 6726 <  
@400000006af74d4821a7fd5c 6726 < could you send the figures of October once more? 
@400000006af74d4821a83bdc 6726 < +49 30 5550 1 + 49 30 5550 2 
@400000006af74d4821a83bdc 6726 < starting delivery 1: msg 2 to local x@example.org 
@400000006af74d4821a85734 6726 < thank you for the papers, we shall look at them next week 
@400000006af74d4821a85734 6726 < pl+
@400000006af74d4821a866d4 6726 < ease find the minutes of the last meeting below 
@400000006af74d4821a88de4 6726 < the delivery will be with you on Tuesday before noon 
@400000006af74d4821a88de4 6726 < kind regards 
@400000006af74d4821a95904 6726 <  
@400000006af74d4821aa3b94 6726 < could you send the figures of October once more? 
@400000006af74d4821aa956c 6726 < +49 30 5550 1 + 49 30 5550 2 
@400000006af74d4821aadbbc 6726 < starting delivery 1: msg 2 to local x@example.org 
@400000006af74d4821ab685c 6726 < thank +
@400000006af74d4821abdd8c 6726 < you for the papers, we shall look at them next week 
@400000006af74d4821abdd8c 6726 < please find the minutes of the last meeting below 
@400000006af74d4821abdd8c 6726 < ------------------------------------------ 
@400000006af74d4821abe944 6726 < . 
@400000006af74d4828ddb92c 6726 > 250 ok 1794592062 qp 6729 
@400000006af74d482a63fb6c 6726 < QUIT 
@400000006af74d482aa0317c 6726 > 221 mx1.example.net 
@400000006af74d482aa77cac tcpserver: end 6726 status 0
@400000006af74d482aa78864 tcpserver: status: 0/40
@400000006af74d482aaa89ec 6726 < [EOF]
@400000006af74d482aaab4e4 6726 > [EOF]
@400000006af76c0d0e7f5590 tcpserver: status: 1/40
@400000006af76c0d0e7fe230 tcpserver: pid 13644 from 198.51.100.116
@400000006af76c0d16e701b0 tcpserver: ok 13644 mx1.example.net:192.0.2.25:25 host116.isp.test:198.51.100.116::43552
@400000006af76c0d1ef3e788 13644 > 220 mx1.example.net ESMTP 
@400000006af76c0d21ef8bb8 13644 < EHLO host116.isp.test 
@400000006af76c0d22155398 13644 > 250-mx1.example.net 
@400000006af76c0d22155398 13644 > 250-PIPELINING 
@400000006af76c0d22159600 13644 > 250 8BITMIME 
@400000006af76c0d27a43d38 13644 < MAIL FROM:<ida88@mail0.vendor.test> 
@400000006af76c0d27e58fe0 13644 > 250 ok 
@400000006af76c0d2a7a9a70 13644 < RCPT TO:<office@club.example> 
@400000006af76c0d2a7b3a98 greylisting: 198.51.100.116 (ida88@mail0.vendor.test -> office@club.example) doesn't exist. - temp. rejecting
@400000006af76c0d2ab13300 13644 > 451 temporary failure (#4.3.0) 
@400000006af76c0d30efa238 13644 < QUIT 
@400000006af76c0d31009de0 13644 > 221 mx1.example.net 
@400000006af76c0d31086de0 tcpserver: end 13644 status 0
@400000006af76c0d3108cba0 tcpserver: status: 0/40
@400000006af76c0d310bb1d0 13644 < [EOF]
@400000006af76c0d310c9460 13644 > [EOF]
@400000006af7b1f32895acd6 tcpserver: status: 1/40
@400000006af7b1f328966c3e tcpserver: pid 5712 from 198.51.100.165
@400000006af7b1f4082f803e tcpserver: ok 5712 mx1.example.net:192.0.2.25:25 :198.51.100.165::13651
@400000006af7b1f420244c56 rblsmtpd: 198.51.100.165 pid 5712: 451 https://zen.dnsbl.example/query/ip/198.51.100.165
@400000006af7b1f632f65a36 tcpserver: end 5712 status 0
@400000006af7b1f632f65a36 tcpserver: status: 0/40
@400000006af7c66415fdb514 tcpserver: status: 1/40
@400000006af7c66415fdff4c tcpserver: pid 31875 from 203.0.113.43
@400000006af7c6641bca6b04 tcpserver: ok 31875 mx1.example.net:192.0.2.25:25 mail.typo.test:203.0.113.43::32712
@400000006af7c66423a2b034 31875 > 220 mx1.example.net ESMTP 
@400000006af7c66426dc343c 31875 < EHLO mail.typo.test 
@400000006af7c66426e947e4 31875 > 250-mx1.example.net 
@400000006af7c66426e98664 31875 > 250-PIPELINING 
@400000006af7c66426e9e80c 31875 > 250 8BITMIME 
@400000006af7c6642948a82c 31875 < MAIL FROM:<ida37@typo.test> 
@400000006af7c6642989ef1c 31875 > 250 ok 
@400000006af7c6642b8f449c 31875 < RCPT TO:<f.braun@club.example> 
@400000006af7c6642b900404 greylisting: 203.0.113.43 (ida37@typo.test -> f.braun@club.example) exists (id=74006) - accepting
@400000006af7c6642b97e78c 31875 > 250 ok 
@400000006af7c6642ea8e0ac 31875 < DATA 
@400000006af7c6642ed795b4 31875 > 354 go ahead 
@400000006af7c6642f84c5a4 31875 < From: <ida37@typo.test> 
@400000006af7c6642f84c98c 31875 < To: <f.braun@club.example> 
@400000006af7c6642f85b3ec 31875 < Subject: our talk of last week 
@400000006af7c6642f8611ac 31875 < Message-ID: <mwfs8kqb.31878@mail.typo.test> 
@400000006af7c6642f8611ac 31875 <  
@400000006af7c6642f8663b4 31875 < kind regards 
@400000006af7c6642f869e4c 31875 <  
@400000006af7c6642f86c944 31875 < could you send the figures of October once more? 
@400000006af7c6642f86d114 31875 < +49 30 5550 1 + 49 30 5550 2 
@400000006af7c6642f871764 31875 < starting delivery 1: msg 2 t+
@400000006af7c6642f87bf5c 31875 < o local x@example.org 
@400000006af7c6642f87bf5c 31875 < thank you for the papers, we shall look at them next week 
@400000006af7c6642f882cbc 31875 < please find the minutes of the last meeting below 
@400000006af7c6642f882cbc 31875 < the delivery will be with you on Tuesday before noon 
@400000006af7c6642f88636c 31875 < kind regards 
@400000006af7c6642f888e64 31875 <  
@400000006af7c6642f8926bc 31875 < could you send the figures of October once more? 
@400000006af7c6642f8970f4 31875 < +49+
@400000006af7c6642f89941c 31875 <  30 5550 1 + 49 30 5550 2 
@400000006af7c6642f8a5b54 31875 < starting delivery 1: msg 2 to local x@example.org 
@400000006af7c6642f8a9204 31875 < thank you for the papers, we shall look at them next week 
@400000006af7c6642f8b228c 31875 < please find the minutes of the last meeting below 
@400000006af7c6642f8c0cec 31875 < the delivery will be with you on Tuesday before noon 
@400000006af7c6642f8cc86c 31875 < kind regards 
@400000006af7c6642f8d550c 31875 <  
@400000006af7c6642f8df14c 31875 < could you send the figures of October once more? 
@400000006af7c6642f8ec824 31875 < +49 30 5550 1 + 49 30 5550 2 
@400000006af7c6642f8f9344 31875 < starting delivery 1: msg 2 to local x@example.org 
@400000006af7c6642f8ffcbc 31875 < thank you for the papers, we shall look at them next week 
@400000006af7c6642f8ffcbc 31875 < please find the minutes of the last meeting below 
@400000006af7c6642f8ffcbc 31875 < the delivery +
@400000006af7c6642f901fe4 31875 < will be with you on Tuesday before noon 
@400000006af7c6642f901fe4 31875 < kind regards 
@400000006af7c6642f9027b4 31875 <  
@400000006af7c6642f90db64 31875 < could you send the figures of October once more? 
@400000006af7c6642f916804 31875 < --- 
@400000006af7c6642f916804 31875 < . 
@400000006af7c66433f02a5c 31875 > 250 ok 1794623066 qp 31878 
@400000006af7c6643537294c 31875 < QUIT 
@400000006af7c66435487ae4 31875 > 221 mx1.example.net 
@400000006af7c664354f77f4 tcpserver: end 31875 status 0
@400000006af7c664354ffcc4 tcpserver: status: 0/40
@400000006af7c6643552c79c 31875 < [EOF]
@400000006af7c6643552c79c 31875 > [EOF]
@400000006af8071127ec8ee4 tcpserver: status: 1/40
@400000006af8071127ed2f0c tcpserver: pid 17258 from 198.51.100.182
@400000006af80712176ee0e4 tcpserver: ok 17258 mx1.example.net:192.0.2.25:25 :198.51.100.182::41995
@400000006af80712231c6934 rblsmtpd: 198.51.100.182 pid 17258: 451 https://zen.dnsbl.example/query/ip/198.51.100.182
@400000006af8071301fb0abc tcpserver: end 17258 status 0
@400000006af8071301fb399c tcpserver: status: 0/40
@400000006af85c70251e4702 tcpserver: status: 1/40
@400000006af85c70251e5e72 tcpserver: pid 29129 from 198.51.100.109
@400000006af85c70253e8102 tcpserver: ok 29129 mx1.example.net:192.0.2.25:25 host109.isp.test:198.51.100.109::33636
@400000006af85c7030f96f02 29129 > 220 mx1.example.net ESMTP 
@400000006af85c7036e80ca2 29129 < EHLO host109.isp.test 
@400000006af85c703726985a 29129 > 250-mx1.example.net 
@400000006af85c70372701d2 29129 > 250-PIPELINING 
@400000006af85c703727e84a 29129 > 250 8BITMIME 
@400000006af85c7038c38b32 29129 < MAIL FROM:<emma34@mail5.vendor.test> 
@400000006af85c7038dcdf92 29129 > 250 ok 
@400000006af85c71024d736a 29129 < RCPT TO:<office@shop.example> 
@400000006af85c71024de4b2 greylisting: 198.51.100.109 (emma34@mail5.vendor.test -> office@shop.example) doesn't exist. - temp. rejecting
@400000006af85c71026e7c72 29129 > 451 temporary failure (#4.3.0) 
@400000006af85c7105f52e4a 29129 < QUIT 
@400000006af85c71060dd6ca 29129 > 221 mx1.example.net 
@400000006af85c71061583a2 tcpserver: end 29129 status 0
@400000006af85c71061583a2 tcpserver: status: 0/40
@400000006af85c7106195432 29129 < [EOF]
@400000006af85c710619f072 29129 > [EOF]
@400000006af8dbba0cdde260 tcpserver: status: 1/40
@400000006af8dbba0cddea30 tcpserver: pid 29717 from 198.51.100.171
@400000006af8dbba2dec39c0 tcpserver: ok 29717 mx1.example.net:192.0.2.25:25 :198.51.100.171::14235
@400000006af8dbbb0047c700 rblsmtpd: 198.51.100.171 pid 29717: 451 https://zen.dnsbl.example/query/ip/198.51.100.171
@400000006af8dbbb22d86130 tcpserver: end 29717 status 0
@400000006af8dbbb22d943c0 tcpserver: status: 0/40
@400000006af9787d184ab254 tcpserver: status: 1/40
@400000006af9787d184ab254 tcpserver: pid 3097 from 198.51.100.84
@400000006af9787d1b43be74 tcpserver: ok 3097 mx1.example.net:192.0.2.25:25 mail.canal.test:198.51.100.84::9176
@400000006af9787d217eb6f4 3097 > 220 mx1.example.net ESMTP 
@400000006af9787d2250fefc 3097 < EHLO mail.canal.test 
@400000006af9787d2258bb74 3097 > 250-mx1.example.net 
@400000006af9787d22592cbc 3097 > 250-PIPELINING 
@400000006af9787d22592cbc 3097 > 250 8BITMIME 
@400000006af9787d275e163c 3097 < MAIL FROM:<ida37@canal.test> 
@400000006af9787d275e163c 3097 < RCPT TO:<b.lang@shop.example> 
@400000006af9787d275e357c 3097 < DATA 
@400000006af9787d2770b7c4 3097 > 250 ok 
@400000006af9787d2770e6a4 greylisting: 198.51.100.84 (ida37@canal.test -> b.lang@shop.example) exists (id=65076) - accepting
@400000006af9787d27a46a24 3097 > 250 ok 
@400000006af9787d27cfbfe4 3097 > 354 go ahead 
@400000006af9787d2de43cd4 3097 < From: <ida37@canal.test> 
@400000006af9787d2de4a264 3097 < To: <b.lang@shop.example> 
@400000006af9787d2de565b4 3097 < Subject: our talk of last week 
@400000006af9787d2de6157c 3097 < Message-ID: <mwhmegcu.3098@mail.canal.test> 
@400000006af9787d2de65fb4 3097 <  
@400000006af9787d2de72ad4 3097 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9787d2de7462c 3097 < starting delivery 1: msg 2 to local x@example.org 
@400000006af9787d2de7462c 3097 < thank you for the papers, we shall look at +
@400000006af9787d2de7d2cc 3097 < them next week 
@400000006af9787d2de87eac 3097 < please find the minutes of the last meeting below 
@400000006af9787d2de9037c 3097 < the delivery will be with you on Tuesday before noon 
@400000006af9787d2de9596c 3097 < kind regards 
@400000006af9787d2de9884c 3097 <  
@400000006af9787d2dea0934 3097 < could you send the figures of October once more? 
@400000006af9787d2dea3bfc 3097 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9787d2deaa95c 3097 < starting delivery 1: msg 2 to local x@e+
@400000006af9787d2deaf77c 3097 < xample.org 
@400000006af9787d2deb97a4 3097 < thank you for the papers, we shall look at them next week 
@400000006af9787d2deb97a4 3097 < please find the minutes of the last meeting below 
@400000006af9787d2dec6a94 3097 < the delivery will be with you on Tuesday before noon 
@400000006af9787d2ded4554 3097 < kind regards 
@400000006af9787d2ded4554 3097 <  
@400000006af9787d2dee2fb4 3097 < could you send the figures of October once more? 
@400000006af9787d2dee6a4c 3097 < +49 30 5550 1 +
@400000006af9787d2deed3c4 3097 < + 49 30 5550 2 
@400000006af9787d2deef304 3097 < starting delivery 1: msg 2 to local x@example.org 
@400000006af9787d2def356c 3097 < thank you for the papers, we shall look at them next week 
@400000006af9787d2def77d4 3097 < please find the minutes of the last meeting below 
@400000006af9787d2def77d4 3097 < -------------- 
@400000006af9787d2def9714 3097 < . 
@400000006af9787d2f63011c 3097 > 250 ok 1794734195 qp 3098 
@400000006af9787d32c72f04 3097 < QUIT 
@400000006af9787d32f2a7ec 3097 > 221 mx1.example.net 
@400000006af9787d32fadd7c tcpserver: end 3097 status 0
@400000006af9787d32fadd7c tcpserver: status: 0/40
@400000006af9787d32fd3324 3097 < [EOF]
@400000006af9787d32fd42c4 3097 > [EOF]
@400000006af980d030b734e8 tcpserver: status: 1/40
@400000006af980d030b77f20 tcpserver: pid 13754 from 198.51.100.172
@400000006af980d031ec49e8 tcpserver: ok 13754 mx1.example.net:192.0.2.25:25 :198.51.100.172::51682
@400000006af980d10e445be8 rblsmtpd: 198.51.100.172 pid 13754: 451 https://zen.dnsbl.example/query/ip/198.51.100.172
@400000006af980d124d79c30 tcpserver: end 13754 status 0
@400000006af980d124d79c30 tcpserver: status: 0/40
@400000006af987462abd8e16 tcpserver: status: 1/40
@400000006af987462abe12e6 tcpserver: pid 22023 from 198.51.100.164
@400000006af98746302d2046 tcpserver: ok 22023 mx1.example.net:192.0.2.25:25 host164.isp.test:198.51.100.164::37791
@400000006af987470271f906 rblsmtpd: 198.51.100.164 pid 22023: 451 https://zen.dnsbl.example/query/ip/198.51.100.164
@400000006af9874726c7900e tcpserver: end 22023 status 0
@400000006af9874726c79bc6 tcpserver: status: 0/40
@400000006af98bd1205a3fdc tcpserver: status: 1/40
@400000006af98bd1205a3fdc tcpserver: pid 27837 from 198.51.100.119
@400000006af98bd12b325f5c tcpserver: ok 27837 mx1.example.net:192.0.2.25:25 host119.isp.test:198.51.100.119::13691
@400000006af98bd12d633594 27837 > 220 mx1.example.net ESMTP 
@400000006af98bd134610114 27837 < EHLO host119.isp.test 
@400000006af98bd1348722cc 27837 > 250-mx1.example.net 
@400000006af98bd13487f5bc 27837 > 250-PIPELINING 
@400000006af98bd13488b13c 27837 > 250 8BITMIME 
@400000006af98bd134ee6464 27837 < MAIL FROM:<paula2@mail29.vendor.test> 
@400000006af98bd134f88a0c 27837 > 250 ok 
@400000006af98bd13a8cee04 27837 < RCPT TO:<k.maier@example.net> 
@400000006af98bd13a8d4bc4 greylisting: 198.51.100.119 (paula2@mail29.vendor.test -> k.maier@example.net) doesn't exist. - temp. rejecting
@400000006af98bd13a9d1aa4 27837 > 451 temporary failure (#4.3.0) 
@400000006af98bd200d3a98c 27837 < QUIT 
@400000006af98bd200eae2dc 27837 > 221 mx1.example.net 
@400000006af98bd200f28014 tcpserver: end 27837 status 0
@400000006af98bd200f2ca4c tcpserver: status: 0/40
@400000006af98bd200f5c7ec 27837 < [EOF]
@400000006af98bd200f60284 27837 > [EOF]
@400000006af9a4c500f8b5ec tcpserver: status: 1/40
@400000006af9a4c500f8b5ec tcpserver: pid 27307 from 203.0.113.113
@400000006af9a4c50c751064 tcpserver: ok 27307 mx1.example.net:192.0.2.25:25 mail.quarry.example:203.0.113.113::54318
@400000006af9a4c50f50382c 27307 > 220 mx1.example.net ESMTP 
@400000006af9a4c5114c94cc 27307 < EHLO mail.quarry.example 
@400000006af9a4c51165d98c 27307 > 250-mx1.example.net 
@400000006af9a4c51166180c 27307 > 250-PIPELINING 
@400000006af9a4c51166f6b4 27307 > 250 8BITMIME 
@400000006af9a4c5139b0cf4 27307 < MAIL FROM:<y.kurz3@quarry.example> 
@400000006af9a4c513c3c6bc 27307 > 250 ok 
@400000006af9a4c519db879c 27307 < RCPT TO:<paula@example.net> 
@400000006af9a4c519dbd5bc greylisting: 203.0.113.113 (y.kurz3@quarry.example -> paula@example.net) exists (id=74633) - accepting
@400000006af9a4c519e182dc 27307 > 250 ok 
@400000006af9a4c51d9d5e14 27307 < DATA 
@400000006af9a4c51dcee1dc 27307 > 354 go ahead 
@400000006af9a4c521f62144 27307 < From: <y.kurz3@quarry.example> 
@400000006af9a4c521f6b99c 27307 < To: <paula@example.net> 
@400000006af9a4c521f784bc 27307 < Subject: our talk of last week 
@400000006af9a4c521f8192c 27307 < Message-ID: <mwht5f53.27310@mail.quarry.example> 
@400000006af9a4c521f8f3ec 27307 <  
@400000006af9a4c521f8f3ec 27307 < starting delivery 1: msg 2 to local x@example.org 
@400000006af9a4c521f8f3ec 27307 < thank you for the papers, we shall look at them next week 
@400000006af9a4c521f8f3ec 27307 < pleas+
@400000006af9a4c521f9b73c 27307 < e find the minutes of the last meeting below 
@400000006af9a4c521fa5f34 27307 < the delivery will be with you on Tuesday before noon 
@400000006af9a4c521fac8ac 27307 < kind regards 
@400000006af9a4c521fb7c5c 27307 <  
@400000006af9a4c521fc189c 27307 < could you send the figures of October once more? 
@400000006af9a4c521fc5eec 27307 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9a4c521fcf35c 27307 < starting delivery 1: msg 2 to local x@example.org 
@400000006af9a4c521fd8bb4 27307 < thank you+
@400000006af9a4c521fe3f64 27307 <  for the papers, we shall look at them next week 
@400000006af9a4c521fe5ea4 27307 < please find the minutes of the last meeting below 
@400000006af9a4c521feb0ac 27307 < the delivery will be with you on Tuesday before noon 
@400000006af9a4c521feb87c 27307 < kind regards 
@400000006af9a4c521fee374 27307 <  
@400000006af9a4c521fee374 27307 < could you send the figures of October once more? 
@400000006af9a4c521ff73fc 27307 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9a4c5220023c4 27307 < start+
@400000006af9a4c5220071e4 27307 < ing delivery 1: msg 2 to local x@example.org 
@400000006af9a4c5220071e4 27307 < thank you for the papers, we shall look at them next week 
@400000006af9a4c52200db5c 27307 < please find the minutes of the last meeting below 
@400000006af9a4c52200db5c 27307 < the delivery will be with you on Tuesday before noon 
@400000006af9a4c52200e714 27307 < kind regards 
@400000006af9a4c52200e714 27307 <  
@400000006af9a4c5220167fc 27307 < could you send the figures of +
@400000006af9a4c5220167fc 27307 < October once more? 
@400000006af9a4c5220167fc 27307 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9a4c5220167fc 27307 < starting delivery 1: msg 2 to local x@example.org 
@400000006af9a4c52202237c 27307 < thank you for the papers, we shall look at them next week 
@400000006af9a4c522024e74 27307 < please find the minutes of the last meeting below 
@400000006af9a4c52202a07c 27307 < the delivery will be with you on Tuesday befo+
@400000006af9a4c522035044 27307 < re noon 
@400000006af9a4c522035044 27307 < kind regards 
@400000006af9a4c522035044 27307 <  
@400000006af9a4c522035044 27307 < could you send the figures of October once more? 
@400000006af9a4c52203b1ec 27307 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9a4c52203b1ec 27307 < starting delivery 1: msg 2 to local x@example.org 
@400000006af9a4c522040bc4 27307 < thank you for the papers, we shall look at them next week 
@400000006af9a4c522040bc4 27307 < ---------------------------- 
@400000006af9a4c522040bc4 27307 < . 
@400000006af9a4c525500274 27307 > 250 ok 1794745531 qp 27310 
@400000006af9a4c52704b754 27307 < QUIT 
@400000006af9a4c5273dff64 27307 > 221 mx1.example.net 
@400000006af9a4c5274598b4 tcpserver: end 27307 status 0
@400000006af9a4c52746216c tcpserver: status: 0/40
@400000006af9a4c527487714 27307 < [EOF]
@400000006af9a4c5274955bc 27307 > [EOF]
@400000006af9a6e43ac011d0 tcpserver: status: 1/40
@400000006af9a6e43ac04c68 tcpserver: pid 30026 from 203.0.113.113
@400000006af9a6e5084ac5b0 tcpserver: ok 30026 mx1.example.net:192.0.2.25:25 mail.quarry.example:203.0.113.113::24005
@400000006af9a6e50ccd63b8 30026 > 220 mx1.example.net ESMTP 
@400000006af9a6e510e0b978 30026 < EHLO mail.quarry.example 
@400000006af9a6e5110eca70 30026 > 250-mx1.example.net 
@400000006af9a6e5110f5ee0 30026 > 250-PIPELINING 
@400000006af9a6e5110f7e20 30026 > 250 8BITMIME 
@400000006af9a6e511f49690 30026 < MAIL FROM:<z.jung6@quarry.example> 
@400000006af9a6e51225a140 30026 > 250 ok 
@400000006af9a6e514f67868 30026 < RCPT TO:<greta@example.net> 
@400000006af9a6e514f67868 greylisting: 203.0.113.113 (z.jung6@quarry.example -> greta@example.net) doesn't exist. - temp. rejecting
@400000006af9a6e51518e8d0 30026 > 451 temporary failure (#4.3.0) 
@400000006af9a6e518b30750 30026 < QUIT 
@400000006af9a6e518c4ed58 30026 > 221 mx1.example.net 
@400000006af9a6e518cc4c10 tcpserver: end 30026 status 0
@400000006af9a6e518cce468 tcpserver: status: 0/40
@400000006af9a6e518cfda38 30026 < [EOF]
@400000006af9a6e518cff1a8 30026 > [EOF]
@400000006af9a845371b0864 tcpserver: status: 1/40
@400000006af9a845371b2b8c tcpserver: pid 31791 from 203.0.113.113
@400000006af9a846043821ac tcpserver: ok 31791 mx1.example.net:192.0.2.25:25 mail.quarry.example:203.0.113.113::53411
@400000006af9a84607819ba4 31791 > 220 mx1.example.net ESMTP 
@400000006af9a8460bfbe8c4 31791 < EHLO mail.quarry.example 
@400000006af9a8460c1a4e04 31791 > 250-mx1.example.net 
@400000006af9a8460c1b153c 31791 > 250-PIPELINING 
@400000006af9a8460c1b76e4 31791 > 250 8BITMIME 
@400000006af9a8460f4468bc 31791 < MAIL FROM:<z.jung6@quarry.example> 
@400000006af9a8460f453bac 31791 < RCPT TO:<greta@example.net> 
@400000006af9a8460f45c464 31791 < DATA 
@400000006af9a8460f57bdf4 31791 > 250 ok 
@400000006af9a8460f57c9ac greylisting: 203.0.113.113 (z.jung6@quarry.example -> greta@example.net) exists (id=23563) - accepting
@400000006af9a8460f73c1d4 31791 > 250 ok 
@400000006af9a8460f9fdecc 31791 > 354 go ahead 
@400000006af9a84611ae8704 31791 < From: <z.jung6@quarry.example> 
@400000006af9a84611af59f4 31791 < To: <greta@example.net> 
@400000006af9a84611af754c 31791 < Subject: our talk of last week 
@400000006af9a84611af754c 31791 < Message-ID: <mwhton3l.31794@mail.quarry.example> 
@400000006af9a84611af754c 31791 <  
@400000006af9a84611af754c 31791 < please find the minutes of the last meeting below 
@400000006af9a84611af754c 31791 < the delivery will be with you on Tuesday before noon 
@400000006af9a84611afdec4 31791 < kind regar+
@400000006af9a84611b057dc 31791 < ds 
@400000006af9a84611b057dc 31791 <  
@400000006af9a84611b13684 31791 < could you send the figures of October once more? 
@400000006af9a84611b1e264 31791 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9a84611b28a5c 31791 < starting delivery 1: msg 2 to local x@example.org 
@400000006af9a84611b3269c 31791 < thank you for the papers, we shall look at them next week 
@400000006af9a84611b34dac 31791 < please find the minutes of the last meeting below 
@400000006af9a84611b34dac 31791 < the deliv+
@400000006af9a84611b3fd74 31791 < ery will be with you on Tuesday before noon 
@400000006af9a84611b4b124 31791 < kind regards 
@400000006af9a84611b4cc7c 31791 <  
@400000006af9a84611b4dc1c 31791 < could you send the figures of October once more? 
@400000006af9a84611b5514c 31791 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9a84611b5514c 31791 < starting delivery 1: msg 2 to local x@example.org 
@400000006af9a84611b62ff4 31791 < thank you for the papers, we shall look at them next week 
@400000006af9a84611b6d404 31791 < pleas+
@400000006af9a84611b72ddc 31791 < e find the minutes of the last meeting below 
@400000006af9a84611b7b2ac 31791 < the delivery will be with you on Tuesday before noon 
@400000006af9a84611b827dc 31791 < kind regards 
@400000006af9a84611b8c034 31791 <  
@400000006af9a84611b8c034 31791 < could you send the figures of October once more? 
@400000006af9a84611b9682c 31791 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9a84611b98b54 31791 < starting delivery 1: msg 2 to local x@example.org 
@400000006af9a84611b9fc9c 31791 < thank you+
@400000006af9a84611b9fc9c 31791 <  for the papers, we shall look at them next week 
@400000006af9a84611ba5674 31791 < please find the minutes of the last meeting below 
@400000006af9a84611ba799c 31791 < the delivery will be with you on Tuesday before noon 
@400000006af9a84611baa87c 31791 < kind regards 
@400000006af9a84611badb44 31791 <  
@400000006af9a84611bb5c2c 31791 < could you send the figures of October once more? 
@400000006af9a84611bbf86c 31791 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9a84611bcb004 31791 < start+
@400000006af9a84611bd9294 31791 < ing delivery 1: msg 2 to local x@example.org 
@400000006af9a84611be137c 31791 < thank you for the papers, we shall look at them next week 
@400000006af9a84611be7524 31791 < ---- 
@400000006af9a84611bf0d7c 31791 < . 
@400000006af9a846182bf724 31791 > 250 ok 1794746428 qp 31794 
@400000006af9a8461ad4c064 31791 < QUIT 
@400000006af9a8461af91914 31791 > 221 mx1.example.net 
@400000006af9a8461b00682c tcpserver: end 31791 status 0
@400000006af9a8461b013734 tcpserver: status: 0/40
@400000006af9a8461b0336ec 31791 < [EOF]
@400000006af9a8461b04020c 31791 > [EOF]
@400000006af9b33f04f72034 tcpserver: status: 1/40
@400000006af9b33f04f78d94 tcpserver: pid 13369 from 198.51.100.52
@400000006af9b33f0c2083dc tcpserver: ok 13369 mx1.example.net:192.0.2.25:25 mail.freemail.test:198.51.100.52::10044
@400000006af9b33f10ee676c 13369 > 220 mx1.example.net ESMTP 
@400000006af9b33f12b0b8ac 13369 < EHLO mail.freemail.test 
@400000006af9b33f12b8bf5c 13369 > 250-mx1.example.net 
@400000006af9b33f12b90d7c 13369 > 250-PIPELINING 
@400000006af9b33f12b9c8fc 13369 > 250 8BITMIME 
@400000006af9b33f14e88bf4 13369 < MAIL FROM:<carla8@freemail.test> 
@400000006af9b33f15246444 13369 > 250 ok 
@400000006af9b33f1b604724 13369 < RCPT TO:<y.kurz@shop.example> 
@400000006af9b33f1b604724 greylisting: 198.51.100.52 (carla8@freemail.test -> y.kurz@shop.example) exists (id=10660) - accepting
@400000006af9b33f1b88168c 13369 > 250 ok 
@400000006af9b33f20446a04 13369 < DATA 
@400000006af9b33f2084eda4 13369 > 354 go ahead 
@400000006af9b33f24f0d72c 13369 < From: <carla8@freemail.test> 
@400000006af9b33f24f0ee9c 13369 < To: <y.kurz@shop.example> 
@400000006af9b33f24f10ddc 13369 < Subject: our talk of last week 
@400000006af9b33f24f10ddc 13369 < Message-ID: <mwhvcur1.13372@mail.freemail.test> 
@400000006af9b33f24f10ddc 13369 <  
@400000006af9b33f24f10ddc 13369 < could you send the figures of October once more? 
@400000006af9b33f24f1e4b4 13369 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9b33f24f2c35c 13369 < starting delivery 1: msg 2 to local +
@400000006af9b33f24f2c35c 13369 < x@example.org 
@400000006af9b33f24f2c35c 13369 < thank you for the papers, we shall look at them next week 
@400000006af9b33f24f36b54 13369 < please find the minutes of the last meeting below 
@400000006af9b33f24f3b1a4 13369 < the delivery will be with you on Tuesday before noon 
@400000006af9b33f24f4887c 13369 < kind regards 
@400000006af9b33f24f4887c 13369 <  
@400000006af9b33f24f4981c 13369 < could you send the figures of October once more? 
@400000006af9b33f24f528a4 13369 < +49 30 5550+
@400000006af9b33f24f5b15c 13369 <  1 + 49 30 5550 2 
@400000006af9b33f24f5bd14 13369 < starting delivery 1: msg 2 to local x@example.org 
@400000006af9b33f24f5bd14 13369 < thank you for the papers, we shall look at them next week 
@400000006af9b33f24f5bd14 13369 < please find the minutes of the last meeting below 
@400000006af9b33f24f674ac 13369 < the delivery will be with you on Tuesday before noon 
@400000006af9b33f24f674ac 13369 < kind regards 
@400000006af9b33f24f69004 13369 <  
@400000006af9b33f24f69004 13369 < could +
@400000006af9b33f24f6e9dc 13369 < you send the figures of October once more? 
@400000006af9b33f24f7479c 13369 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9b33f24f79d8c 13369 < starting delivery 1: msg 2 to local x@example.org 
@400000006af9b33f24f80aec 13369 < thank you for the papers, we shall look at them next week 
@400000006af9b33f24f8bab4 13369 < please find the minutes of the last meeting below 
@400000006af9b33f24f91c5c 13369 < the delivery will be +
@400000006af9b33f24f9ace4 13369 < with you on Tuesday before noon 
@400000006af9b33f24fa83bc 13369 < kind regards 
@400000006af9b33f24fb1ffc 13369 <  
@400000006af9b33f24fbd3ac 13369 < could you send the figures of October once more? 
@400000006af9b33f24fbd3ac 13369 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9b33f24fbd3ac 13369 < starting delivery 1: msg 2 to local x@example.org 
@400000006af9b33f24fc6c04 13369 < thank you for the papers, we shall look at them next week 
@400000006af9b33f24fc73d4 13369 < please find the m+
@400000006af9b33f24fc73d4 13369 < inutes of the last meeting below 
@400000006af9b33f24fd5a4c 13369 < ------------------ 
@400000006af9b33f24fe19b4 13369 < . 
@400000006af9b33f28a8f944 13369 > 250 ok 1794749237 qp 13372 
@400000006af9b33f29195acc 13369 < QUIT 
@400000006af9b33f29554e74 13369 > 221 mx1.example.net 
@400000006af9b33f295cdff4 tcpserver: end 13369 status 0
@400000006af9b33f295cf764 tcpserver: status: 0/40
@400000006af9b33f295fd5c4 13369 < [EOF]
@400000006af9b33f295ff504 13369 > [EOF]
@400000006af9b3d90838ddb4 tcpserver: status: 1/40
@400000006af9b3d908397ddc tcpserver: pid 14139 from 203.0.113.230
@400000006af9b3d90b61622c tcpserver: ok 14139 mx1.example.net:192.0.2.25:25 mail.bricks.example:203.0.113.230::55988
@400000006af9b3d90d885cf4 14139 > 220 mx1.example.net ESMTP 
@400000006af9b3d90f0cd62c 14139 < EHLO mail.bricks.example 
@400000006af9b3d90f37ab04 14139 > 250-mx1.example.net 
@400000006af9b3d90f37c65c 14139 > 250-PIPELINING 
@400000006af9b3d90f37f924 14139 > 250 8BITMIME 
@400000006af9b3d9104ef704 14139 < MAIL FROM:<y.kurz35@bricks.example> 
@400000006af9b3d910550d9c 14139 > 250 ok 
@400000006af9b3d913b088f4 14139 < RCPT TO:<j.klein@club.example> 
@400000006af9b3d913b0b004 greylisting: 203.0.113.230 (y.kurz35@bricks.example -> j.klein@club.example) exists (id=19295) - accepting
@400000006af9b3d913e1fd1c 14139 > 250 ok 
@400000006af9b3d919c00c74 14139 < DATA 
@400000006af9b3d919d0f87c 14139 > 354 go ahead 
@400000006af9b3d91eefaf74 14139 < From: <y.kurz35@bricks.example> 
@400000006af9b3d91ef06af4 14139 < To: <j.klein@club.example> 
@400000006af9b3d91ef145b4 14139 < Subject: our talk of last week 
@400000006af9b3d91ef1f194 14139 < Message-ID: <mwhvg5hm.14141@mail.bricks.example> 
@400000006af9b3d91ef2d424 14139 <  
@400000006af9b3d91ef38fa4 14139 < the delivery will be with you on Tuesday before noon 
@400000006af9b3d91ef3b6b4 14139 < kind regards 
@400000006af9b3d91ef3b6b4 14139 <  
@400000006af9b3d91ef3f14c 14139 < could you send the figures of October onc+
@400000006af9b3d91ef4d3dc 14139 < e more? 
@400000006af9b3d91ef57fbc 14139 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9b3d91ef623cc 14139 < starting delivery 1: msg 2 to local x@example.org 
@400000006af9b3d91ef623cc 14139 < thank you for the papers, we shall look at them next week 
@400000006af9b3d91ef6b06c 14139 < please find the minutes of the last meeting below 
@400000006af9b3d91ef6c00c 14139 < the delivery will be with you on Tuesday before noon 
@400000006af9b3d91ef6c00c 14139 < ki+
@400000006af9b3d91ef77f74 14139 < nd regards 
@400000006af9b3d91ef7b23c 14139 <  
@400000006af9b3d91ef7b23c 14139 < could you send the figures of October once more? 
@400000006af9b3d91ef81f9c 14139 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9b3d91ef81f9c 14139 < starting delivery 1: msg 2 to local x@example.org 
@400000006af9b3d91ef898b4 14139 < thank you for the papers, we shall look at them next week 
@400000006af9b3d91ef8e6d4 14139 < please find the minutes of the last meeting below 
@400000006af9b3d91ef8fe44 14139 < t+
@400000006af9b3d91ef9022c 14139 < he delivery will be with you on Tuesday before noon 
@400000006af9b3d91ef95434 14139 < kind regards 
@400000006af9b3d91ef95434 14139 <  
@400000006af9b3d91ef95434 14139 < ------------------- 
@400000006af9b3d91ef9b9c4 14139 < . 
@400000006af9b3d921d15f1c 14139 > 250 ok 1794749391 qp 14141 
@400000006af9b3d92369ae74 14139 < QUIT 
@400000006af9b3d92396f44c 14139 > 221 mx1.example.net 
@400000006af9b3d9239e56ec tcpserver: end 14139 status 0
@400000006af9b3d9239e56ec tcpserver: status: 0/40
@400000006af9b3d923a150a4 14139 < [EOF]
@400000006af9b3d923a1dd44 14139 > [EOF]
@400000006af9ef7b234c6b3e tcpserver: status: 1/40
@400000006af9ef7b234c6b3e tcpserver: pid 25535 from 198.51.100.163
@400000006af9ef7b25e4254e tcpserver: ok 25535 mx1.example.net:192.0.2.25:25 host163.isp.test:198.51.100.163::10176
@400000006af9ef7b3497062e rblsmtpd: 198.51.100.163 pid 25535: 451 https://zen.dnsbl.example/query/ip/198.51.100.163
@400000006af9ef7d3165b3ce tcpserver: end 25535 status 0
@400000006af9ef7d3165bb9e tcpserver: status: 0/40
@400000006af9fc7110105bac tcpserver: status: 1/40
@400000006af9fc7110105bac tcpserver: pid 9656 from 198.51.100.84
@400000006af9fc711b3a0244 tcpserver: ok 9656 mx1.example.net:192.0.2.25:25 mail.canal.test:198.51.100.84::33436
@400000006af9fc7127e39604 9656 > 220 mx1.example.net ESMTP 
@400000006af9fc712b165f64 9656 < EHLO mail.canal.test 
@400000006af9fc712b43f35c 9656 > 250-mx1.example.net 
@400000006af9fc712b4460bc 9656 > 250-PIPELINING 
@400000006af9fc712b452bdc 9656 > 250 8BITMIME 
@400000006af9fc712c96dd14 9656 < MAIL FROM:<r.frank10@canal.test> 
@400000006af9fc712cb4a9fc 9656 > 250 ok 
@400000006af9fc713150234c 9656 < RCPT TO:<r.frank@club.example> 
@400000006af9fc713150716c greylisting: 198.51.100.84 (r.frank10@canal.test -> r.frank@club.example) exists (id=14628) - accepting
@400000006af9fc71317c30a4 9656 > 250 ok 
@400000006af9fc7134329644 9656 < DATA 
@400000006af9fc71343dfc3c 9656 > 354 go ahead 
@400000006af9fc71358b2934 9656 < From: <r.frank10@canal.test> 
@400000006af9fc71358bf06c 9656 < To: <r.frank@club.example> 
@400000006af9fc71358bf06c 9656 < Subject: our talk of last week 
@400000006af9fc71358bf06c 9656 < Message-ID: <mwi6ihc6.9660@mail.canal.test> 
@400000006af9fc71358bf06c 9656 <  
@400000006af9fc71358c4274 9656 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9fc71358c4a44 9656 < starting delivery 1: msg 2 to local x@example.org 
@400000006af9fc71358c7924 9656 < thank you for the papers, we shall loo+
@400000006af9fc71358d4444 9656 < k at them next week 
@400000006af9fc71358d7edc 9656 < please find the minutes of the last meeting below 
@400000006af9fc71358e3e44 9656 < the delivery will be with you on Tuesday before noon 
@400000006af9fc71358e55b4 9656 < kind regards 
@400000006af9fc71358eb75c 9656 <  
@400000006af9fc71358eb75c 9656 < could you send the figures of October once more? 
@400000006af9fc71358f76c4 9656 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9fc71358f76c4 9656 < starting delivery 1: msg 2 to loca+
@400000006af9fc71358f76c4 9656 < l x@example.org 
@400000006af9fc71358f76c4 9656 < thank you for the papers, we shall look at them next week 
@400000006af9fc7135906124 9656 < please find the minutes of the last meeting below 
@400000006af9fc713590e5f4 9656 < the delivery will be with you on Tuesday before noon 
@400000006af9fc7135917a64 9656 < kind regards 
@400000006af9fc713591c0b4 9656 <  
@400000006af9fc7135920ed4 9656 < could you send the figures of October once more? 
@400000006af9fc7135920ed4 9656 < +49 30 55+
@400000006af9fc713592496c 9656 < 50 1 + 49 30 5550 2 
@400000006af9fc713592496c 9656 < starting delivery 1: msg 2 to local x@example.org 
@400000006af9fc713592496c 9656 < thank you for the papers, we shall look at them next week 
@400000006af9fc7135930cbc 9656 < please find the minutes of the last meeting below 
@400000006af9fc7135930cbc 9656 < the delivery will be with you on Tuesday before noon 
@400000006af9fc71359385d4 9656 < kind regards 
@400000006af9fc713594647c 9656 <  
@400000006af9fc713594f504 9656 < coul+
@400000006af9fc713594f504 9656 < d you send the figures of October once more? 
@400000006af9fc713595cbdc 9656 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9fc713596b63c 9656 < ----------- 
@400000006af9fc713596d194 9656 < . 
@400000006af9fc72008e9dc4 9656 > 250 ok 1794767976 qp 9660 
@400000006af9fc7203a8c28c 9656 < QUIT 
@400000006af9fc7203d4d3cc 9656 > 221 mx1.example.net 
@400000006af9fc7203dcbb3c tcpserver: end 9656 status 0
@400000006af9fc7203dcbb3c tcpserver: status: 0/40
@400000006af9fc7203df0144 9656 < [EOF]
@400000006af9fc7203df340c 9656 > [EOF]
@400000006af9ff4039da1cac tcpserver: status: 1/40
@400000006af9ff4039da1cac tcpserver: pid 13254 from 203.0.113.49
@400000006af9ff4102a9638c tcpserver: ok 13254 mx1.example.net:192.0.2.25:25 mail.library.example:203.0.113.49::55700
@400000006af9ff4104fd07ec 13254 > 220 mx1.example.net ESMTP 
@400000006af9ff4108fdc00c 13254 < EHLO mail.library.example 
@400000006af9ff410919374c 13254 > 250-mx1.example.net 
@400000006af9ff410919374c 13254 > 250-PIPELINING 
@400000006af9ff4109194ad4 13254 > 250 8BITMIME 
@400000006af9ff410a66e914 13254 < MAIL FROM:<y.kurz33@library.example> 
@400000006af9ff410a9e6fec 13254 > 250 ok 
@400000006af9ff410d90d104 13254 < RCPT TO:<z.jung@shop.example> 
@400000006af9ff410d90f814 greylisting: 203.0.113.49 (y.kurz33@library.example -> z.jung@shop.example) exists (id=10698) - accepting
@400000006af9ff410da0172c 13254 > 250 ok 
@400000006af9ff410f7da8fc 13254 < DATA 
@400000006af9ff410f8b87c4 13254 > 354 go ahead 
@400000006af9ff4110cc125c 13254 < From: <y.kurz33@library.example> 
@400000006af9ff4110cc6464 13254 < To: <z.jung@shop.example> 
@400000006af9ff4110cc6464 13254 < Subject: our talk of last week 
@400000006af9ff4110cc83a4 13254 < Message-ID: <mwi6xwec.13256@mail.library.example> 
@400000006af9ff4110cc8b74 13254 <  
@400000006af9ff4110cd0874 13254 <  
@400000006af9ff4110cd0874 13254 < could you send the figures of October once more? 
@400000006af9ff4110cd6e04 13254 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9ff4110cd6e04 13254 < starting delivery 1: msg 2 t+
@400000006af9ff4110ce353c 13254 < o local x@example.org 
@400000006af9ff4110ceb23c 13254 < thank you for the papers, we shall look at them next week 
@400000006af9ff4110cebdf4 13254 < please find the minutes of the last meeting below 
@400000006af9ff4110ceecd4 13254 < the delivery will be with you on Tuesday before noon 
@400000006af9ff4110cf4a94 13254 < kind regards 
@400000006af9ff4110cf4a94 13254 <  
@400000006af9ff4110d00de4 13254 < could you send the figures of October once more? 
@400000006af9ff4110d06ba4 13254 < +49+
@400000006af9ff4110d0969c 13254 <  30 5550 1 + 49 30 5550 2 
@400000006af9ff4110d15dd4 13254 < starting delivery 1: msg 2 to local x@example.org 
@400000006af9ff4110d15dd4 13254 < thank you for the papers, we shall look at them next week 
@400000006af9ff4110d16d74 13254 < please find the minutes of the last meeting below 
@400000006af9ff4110d205cc 13254 < the delivery will be with you on Tuesday before noon 
@400000006af9ff4110d205cc 13254 < kind regards 
@400000006af9ff4110d205cc 13254 <  
@400000006af9ff4110d209b4 13254 < could you send the figures of October once more? 
@400000006af9ff4110d2b97c 13254 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9ff4110d3943c 13254 < starting delivery 1: msg 2 to local x@example.org 
@400000006af9ff4110d3a3dc 13254 < thank you for the papers, we shall look at them next week 
@400000006af9ff4110d45f5c 13254 < please find the minutes of the last meeting below 
@400000006af9ff4110d48a54 13254 < the delivery +
@400000006af9ff4110d48a54 13254 < will be with you on Tuesday before noon 
@400000006af9ff4110d48a54 13254 < kind regards 
@400000006af9ff4110d48a54 13254 <  
@400000006af9ff4110d4dc5c 13254 < could you send the figures of October once more? 
@400000006af9ff4110d5518c 13254 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9ff4110d5518c 13254 < starting delivery 1: msg 2 to local x@example.org 
@400000006af9ff4110d5518c 13254 < thank you for the papers, we shall look at them next week 
@400000006af9ff4110d5fd6c 13254 < please fi+
@400000006af9ff4110d6823c 13254 < nd the minutes of the last meeting below 
@400000006af9ff4110d6fb54 13254 < the delivery will be with you on Tuesday before noon 
@400000006af9ff4110d6fb54 13254 < kind regards 
@400000006af9ff4110d6fb54 13254 <  
@400000006af9ff4110d71a94 13254 < -------- 
@400000006af9ff4110d739d4 13254 < . 
@400000006af9ff4115dfa9ac 13254 > 250 ok 1794768695 qp 13256 
@400000006af9ff411cb305e4 13254 < QUIT 
@400000006af9ff411cc40d44 13254 > 221 mx1.example.net 
@400000006af9ff411ccb0284 tcpserver: end 13254 status 0
@400000006af9ff411ccb4cbc tcpserver: status: 0/40
@400000006af9ff411ccdfc3c 13254 < [EOF]
@400000006af9ff411ccec374 13254 > [EOF]
@400000006afa4aa60e43e4c4 tcpserver: status: 1/40
@400000006afa4aa60e4436cc tcpserver: pid 12357 from 198.51.100.121
@400000006afa4aa617a375d4 tcpserver: ok 12357 mx1.example.net:192.0.2.25:25 host121.isp.test:198.51.100.121::39128
@400000006afa4aa61ec61ed4 12357 > 220 mx1.example.net ESMTP 
@400000006afa4aa621c3e9cc 12357 < EHLO host121.isp.test 
@400000006afa4aa621eebabc 12357 > 250-mx1.example.net 
@400000006afa4aa621ef4f2c 12357 > 250-PIPELINING 
@400000006afa4aa621ef9d4c 12357 > 250 8BITMIME 
@400000006afa4aa6232b884c 12357 < MAIL FROM:<d.weiss58@mail33.vendor.test> 
@400000006afa4aa6234cfacc 12357 > 250 ok 
@400000006afa4aa628e8407c 12357 < RCPT TO:<info@example.net> 
@400000006afa4aa628e86b74 greylisting: 198.51.100.121 (d.weiss58@mail33.vendor.test -> info@example.net) doesn't exist. - temp. rejecting
@400000006afa4aa628fc8bcc 12357 > 451 temporary failure (#4.3.0) 
@400000006afa4aa62ba1e23c 12357 < QUIT 
@400000006afa4aa62bde378c 12357 > 221 mx1.example.net 
@400000006afa4aa62be5b96c tcpserver: end 12357 status 0
@400000006afa4aa62be6942c tcpserver: status: 0/40
@400000006afa4aa62be90144 12357 < [EOF]
@400000006afa4aa62be90144 12357 > [EOF]
@400000006afa52ae1ff4a80c tcpserver: status: 1/40
@400000006afa52ae1ff4a80c tcpserver: pid 22638 from 198.51.100.206
@400000006afa52ae23f60ff4 tcpserver: ok 22638 mx1.example.net:192.0.2.25:25 mail.dairy.example:198.51.100.206::12253
@400000006afa52ae28a2fa1c 22638 > 220 mx1.example.net ESMTP 
@400000006afa52ae296311e4 22638 < EHLO mail.dairy.example 
@400000006afa52ae29792254 22638 > 250-mx1.example.net 
@400000006afa52ae2979e98c 22638 > 250-PIPELINING 
@400000006afa52ae297a5ad4 22638 > 250 8BITMIME 
@400000006afa52ae2f34bd5c 22638 < MAIL FROM:<m.roth24@dairy.example> 
@400000006afa52ae2f6585a4 22638 > 250 ok 
@400000006afa52ae36a5671c 22638 < RCPT TO:<carla@example.net> 
@400000006afa52ae36a5e804 greylisting: 198.51.100.206 (m.roth24@dairy.example -> carla@example.net) exists (id=53516) - accepting
@400000006afa52ae36d43f4c 22638 > 250 ok 
@400000006afa52ae3a599964 22638 < DATA 
@400000006afa52ae3a8383dc 22638 > 354 go ahead 
@400000006afa52af04121f34 22638 < From: <m.roth24@dairy.example> 
@400000006afa52af0412a404 22638 < To: <carla@example.net> 
@400000006afa52af0412a404 22638 < Subject: our talk of last week 
@400000006afa52af041330a4 22638 < Message-ID: <mwijno71.22641@mail.dairy.example> 
@400000006afa52af04134fe4 22638 <  
@400000006afa52af0413b18c 22638 < could you send the figures of October once more? 
@400000006afa52af0413b18c 22638 < +49 30 5550 1 + 49 30 5550 2 
@400000006afa52af04141eec 22638 < starting delivery 1: msg 2 to local +
@400000006afa52af04141eec 22638 < x@example.org 
@400000006afa52af0414ceb4 22638 < thank you for the papers, we shall look at them next week 
@400000006afa52af0414ceb4 22638 < please find the minutes of the last meeting below 
@400000006afa52af0414ceb4 22638 < the delivery will be with you on Tuesday before noon 
@400000006afa52af041595ec 22638 < kind regards 
@400000006afa52af04161abc 22638 <  
@400000006afa52af0416228c 22638 < could you send the figures of October once more? 
@400000006afa52af0416edac 22638 < +49 30 5550+
@400000006afa52af0416edac 22638 <  1 + 49 30 5550 2 
@400000006afa52af04174f54 22638 < starting delivery 1: msg 2 to local x@example.org 
@400000006afa52af04181e5c 22638 < thank you for the papers, we shall look at them next week 
@400000006afa52af0418ed64 22638 < please find the minutes of the last meeting below 
@400000006afa52af04194f0c 22638 < the delivery will be with you on Tuesday before noon 
@400000006afa52af041a06a4 22638 < kind regards 
@400000006afa52af041a319c 22638 <  
@400000006afa52af041a319c 22638 < could +
@400000006afa52af041af104 22638 < you send the figures of October once more? 
@400000006afa52af041b912c 22638 < +49 30 5550 1 + 49 30 5550 2 
@400000006afa52af041bdf4c 22638 < starting delivery 1: msg 2 to local x@example.org 
@400000006afa52af041c065c 22638 < thank you for the papers, we shall look at them next week 
@400000006afa52af041c065c 22638 < please find the minutes of the last meeting below 
@400000006afa52af041cd17c 22638 < the delivery will be +
@400000006afa52af041d7974 22638 < with you on Tuesday before noon 
@400000006afa52af041d7974 22638 < kind regards 
@400000006afa52af041d7974 22638 <  
@400000006afa52af041d7974 22638 < could you send the figures of October once more? 
@400000006afa52af041d7974 22638 < +49 30 5550 1 + 49 30 5550 2 
@400000006afa52af041d8914 22638 < starting delivery 1: msg 2 to local x@example.org 
@400000006afa52af041deea4 22638 < thank you for the papers, we shall look at them next week 
@400000006afa52af041e63d4 22638 < please find the m+
@400000006afa52af041e775c 22638 < inutes of the last meeting below 
@400000006afa52af041e775c 22638 < the delivery will be with you on Tuesday before noon 
@400000006afa52af041f1f54 22638 < kind regards 
@400000006afa52af041f1f54 22638 <  
@400000006afa52af041fa80c 22638 < could you send the figures of October once more? 
@400000006afa52af041fa80c 22638 < +49 30 5550 1 + 49 30 5550 2 
@400000006afa52af041fa80c 22638 < starting delivery 1: msg 2 to local x@example.org 
@400000006afa52af042005cc 22638 < ---------------------+
@400000006afa52af042005cc 22638 < ---- 
@400000006afa52af042005cc 22638 < . 
@400000006afa52af0b1804ec 22638 > 250 ok 1794790053 qp 22641 
@400000006afa52af10a99e0c 22638 < QUIT 
@400000006afa52af10dbdd54 22638 > 221 mx1.example.net 
@400000006afa52af10e372bc tcpserver: end 22638 status 0
@400000006afa52af10e3b524 tcpserver: status: 0/40
@400000006afa52af10e708b4 22638 < [EOF]
@400000006afa52af10e708b4 22638 > [EOF]
@400000006afa6b6d072e0c0a tcpserver: status: 1/40
@400000006afa6b6d072e0c0a tcpserver: pid 21843 from 198.51.100.163
@400000006afa6b6d3640764a tcpserver: ok 21843 mx1.example.net:192.0.2.25:25 :198.51.100.163::11363
@400000006afa6b6e10750052 rblsmtpd: 198.51.100.163 pid 21843: 451 https://zen.dnsbl.example/query/ip/198.51.100.163
@400000006afa6b6f26facf32 tcpserver: end 21843 status 0
@400000006afa6b6f26facf32 tcpserver: status: 0/40
@400000006afb1f1612b066a4 tcpserver: status: 1/40
@400000006afb1f1612b11e3c tcpserver: pid 24533 from 203.0.113.179
@400000006afb1f161dedb47c tcpserver: ok 24533 mx1.example.net:192.0.2.25:25 mail.dune.test:203.0.113.179::22073
@400000006afb1f1623d6473c 24533 > 220 mx1.example.net ESMTP 
@400000006afb1f16267c9f7c 24533 < EHLO mail.dune.test 
@400000006afb1f1626b11144 24533 > 250-mx1.example.net 
@400000006afb1f1626b11144 24533 > 250-PIPELINING 
@400000006afb1f1626b11914 24533 > 250 8BITMIME 
@400000006afb1f16291090cc 24533 < MAIL FROM:<k.maier38@dune.test> 
@400000006afb1f16294861dc 24533 > 250 ok 
@400000006afb1f162a7afa24 24533 < RCPT TO:<paula@example.net> 
@400000006afb1f162a7bc544 greylisting: 203.0.113.179 (k.maier38@dune.test -> paula@example.net) exists (id=6075) - accepting
@400000006afb1f162a9f9d0c 24533 > 250 ok 
@400000006afb1f16319d83e4 24533 < DATA 
@400000006afb1f1631ada8b4 24533 > 354 go ahead 
@400000006afb1f163622ae44 24533 < From: <k.maier38@dune.test> 
@400000006afb1f163622ae44 24533 < To: <paula@example.net> 
@400000006afb1f163622e4f4 24533 < Subject: our talk of last week 
@400000006afb1f1636231ba4 24533 < Message-ID: <mwjet8m9.24537@mail.dune.test> 
@400000006afb1f1636231ba4 24533 <  
@400000006afb1f163623a844 24533 < please find the minutes of the last meeting below 
@400000006afb1f16362430fc 24533 < the delivery will be with you on Tuesday before noon 
@400000006afb1f163624d124 24533 < kind regards 
@400000006afb1f163624d124 24533 <  
@400000006afb1f163624d124 24533 < co+
@400000006afb1f16362559dc 24533 < uld you send the figures of October once more? 
@400000006afb1f16362559dc 24533 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb1f163625ea64 24533 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb1f1636262114 24533 < thank you for the papers, we shall look at them next week 
@400000006afb1f1636262114 24533 < please find the minutes of the last meeting below 
@400000006afb1f163626ccf4 24533 < the delivery will+
@400000006afb1f163626ccf4 24533 <  be with you on Tuesday before noon 
@400000006afb1f163626ccf4 24533 < kind regards 
@400000006afb1f1636270f5c 24533 <  
@400000006afb1f163627cec4 24533 < could you send the figures of October once more? 
@400000006afb1f163627cec4 24533 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb1f16362876bc 24533 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb1f1636293a0c 24533 < thank you for the papers, we shall look at them next week 
@400000006afb1f163629a384 24533 < please find t+
@400000006afb1f163629a384 24533 < he minutes of the last meeting below 
@400000006afb1f163629a384 24533 < the delivery will be with you on Tuesday before noon 
@400000006afb1f16362a18b4 24533 < kind regards 
@400000006afb1f16362ad81c 24533 <  
@400000006afb1f16362ad81c 24533 < could you send the figures of October once more? 
@400000006afb1f16362b4194 24533 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb1f16362bfd14 24533 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb1f16362bfd14 24533 < thank you for the+
@400000006afb1f16362c00fc 24533 <  papers, we shall look at them next week 
@400000006afb1f16362c00fc 24533 < please find the minutes of the last meeting below 
@400000006afb1f16362c2fdc 24533 < the delivery will be with you on Tuesday before noon 
@400000006afb1f16362cfafc 24533 < kind regards 
@400000006afb1f16362d3594 24533 <  
@400000006afb1f16362df8e4 24533 < could you send the figures of October once more? 
@400000006afb1f16362df8e4 24533 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb1f16362df8e4 24533 < starting deli+
@400000006afb1f16362e1ff4 24533 < very 1: msg 2 to local x@example.org 
@400000006afb1f16362e990c 24533 < thank you for the papers, we shall look at them next week 
@400000006afb1f16362e990c 24533 < please find the minutes of the last meeting below 
@400000006afb1f16362f160c 24533 < the delivery will be with you on Tuesday before noon 
@400000006afb1f16362fae64 24533 < kind regards 
@400000006afb1f1636301bc4 24533 <  
@400000006afb1f1636301bc4 24533 < could you send the figures of October +
@400000006afb1f1636303eec 24533 < once more? 
@400000006afb1f163630b034 24533 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb1f163630b034 24533 < ---------------------------------------------- 
@400000006afb1f1636313504 24533 < . 
@400000006afb1f1701be7ebc 24533 > 250 ok 1794842381 qp 24537 
@400000006afb1f17030d9014 24533 < QUIT 
@400000006afb1f17032824c4 24533 > 221 mx1.example.net 
@400000006afb1f170330566c tcpserver: end 24533 status 0
@400000006afb1f170330db3c tcpserver: status: 0/40
@400000006afb1f170332affc 24533 < [EOF]
@400000006afb1f17033334cc 24533 > [EOF]
@400000006afb2d312f88e454 tcpserver: status: 1/40
@400000006afb2d312f892e8c tcpserver: pid 10122 from 203.0.113.24
@400000006afb2d3137353f54 tcpserver: ok 10122 mx1.example.net:192.0.2.25:25 mail.heather.example:203.0.113.24::46126
@400000006afb2d320460df5c 10122 > 220 mx1.example.net ESMTP 
@400000006afb2d32057a4e3c 10122 < EHLO mail.heather.example 
@400000006afb2d3205870bf4 10122 > 250-mx1.example.net 
@400000006afb2d3205870fdc 10122 > 250-PIPELINING 
@400000006afb2d3205875244 10122 > 250 8BITMIME 
@400000006afb2d320a1ee77c 10122 < MAIL FROM:<sara35@heather.example> 
@400000006afb2d320a5e694c 10122 > 250 ok 
@400000006afb2d320f55e164 10122 < RCPT TO:<y.kurz@shop.example> 
@400000006afb2d320f55e934 greylisting: 203.0.113.24 (sara35@heather.example -> y.kurz@shop.example) doesn't exist. - temp. rejecting
@400000006afb2d320f6c2884 10122 > 451 temporary failure (#4.3.0) 
@400000006afb2d321094608c 10122 < QUIT 
@400000006afb2d32109de60c 10122 > 221 mx1.example.net 
@400000006afb2d3210a544c4 tcpserver: end 10122 status 0
@400000006afb2d3210a60fe4 tcpserver: status: 0/40
@400000006afb2d3210a80f9c 10122 < [EOF]
@400000006afb2d3210a80f9c 10122 > [EOF]
@400000006afb2e940fc9dbd2 tcpserver: status: 1/40
@400000006afb2e940fca9b3a tcpserver: pid 11895 from 198.51.100.179
@400000006afb2e943129163a tcpserver: ok 11895 mx1.example.net:192.0.2.25:25 :198.51.100.179::1917
@400000006afb2e9435781d3a rblsmtpd: 198.51.100.179 pid 11895: 451 https://zen.dnsbl.example/query/ip/198.51.100.179
@400000006afb2e9800f7da32 tcpserver: end 11895 status 0
@400000006afb2e9800f7da32 tcpserver: status: 0/40
@400000006afb30871a782944 tcpserver: status: 1/40
@400000006afb30871a782944 tcpserver: pid 14391 from 203.0.113.24
@400000006afb308721f2355c tcpserver: ok 14391 mx1.example.net:192.0.2.25:25 mail.heather.example:203.0.113.24::31391
@400000006afb30872e2535a4 14391 > 220 mx1.example.net ESMTP 
@400000006afb308730619114 14391 < EHLO mail.heather.example 
@400000006afb3087307c29ac 14391 > 250-mx1.example.net 
@400000006afb3087307ca6ac 14391 > 250-PIPELINING 
@400000006afb3087307cfc9c 14391 > 250 8BITMIME 
@400000006afb308736640ca4 14391 < MAIL FROM:<sara35@heather.example> 
@400000006afb30873664f704 14391 < RCPT TO:<y.kurz@shop.example> 
@400000006afb30873665607c 14391 < DATA 
@400000006afb308736792ae4 14391 > 250 ok 
@400000006afb30873679f9ec greylisting: 203.0.113.24 (sara35@heather.example -> y.kurz@shop.example) exists (id=58815) - accepting
@400000006afb308736a94364 14391 > 250 ok 
@400000006afb308736b954ac 14391 > 354 go ahead 
@400000006afb3087378d4294 14391 < From: <sara35@heather.example> 
@400000006afb3087378d755c 14391 < To: <y.kurz@shop.example> 
@400000006afb3087378e119c 14391 < Subject: our talk of last week 
@400000006afb3087378ef814 14391 < Message-ID: <mwjhgxul.14394@mail.heather.example> 
@400000006afb3087378fa3f4 14391 <  
@400000006afb3087379024dc 14391 < could you send the figures of October once more? 
@400000006afb30873790923c 14391 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb30873790923c 14391 < starting delivery 1: msg 2 to lo+
@400000006afb308737910384 14391 < cal x@example.org 
@400000006afb308737910384 14391 < thank you for the papers, we shall look at them next week 
@400000006afb308737910384 14391 < please find the minutes of the last meeting below 
@400000006afb308737910384 14391 < the delivery will be with you on Tuesday before noon 
@400000006afb308737919024 14391 < kind regards 
@400000006afb308737919024 14391 <  
@400000006afb308737919024 14391 < could you send the figures of October once more? 
@400000006afb30873791bf04 14391 < +49 30 +
@400000006afb30873791f1cc 14391 < 5550 1 + 49 30 5550 2 
@400000006afb30873791f1cc 14391 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb308737927a84 14391 < thank you for the papers, we shall look at them next week 
@400000006afb30873792a194 14391 < please find the minutes of the last meeting below 
@400000006afb30873793515c 14391 < the delivery will be with you on Tuesday before noon 
@400000006afb30873793ab34 14391 < kind regards 
@400000006afb30873793ab34 14391 <  
@400000006afb30873794726c 14391 < co+
@400000006afb3087379489dc 14391 < uld you send the figures of October once more? 
@400000006afb308737953d8c 14391 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb30873795d5e4 14391 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb30873795d5e4 14391 < thank you for the papers, we shall look at them next week 
@400000006afb30873796107c 14391 < please find the minutes of the last meeting below 
@400000006afb308737965ab4 14391 < the delivery will+
@400000006afb3087379685ac 14391 <  be with you on Tuesday before noon 
@400000006afb3087379685ac 14391 < ----- 
@400000006afb3087379685ac 14391 < . 
@400000006afb308803035eb4 14391 > 250 ok 1794846846 qp 14394 
@400000006afb308805d9eeb4 14391 < QUIT 
@400000006afb3088060a93d4 14391 > 221 mx1.example.net 
@400000006afb30880611d734 tcpserver: end 14391 status 0
@400000006afb30880611d734 tcpserver: status: 0/40
@400000006afb308806153294 14391 < [EOF]
@400000006afb30880615af94 14391 > [EOF]
@400000006afb3227176de202 tcpserver: status: 1/40
@400000006afb3227176de202 tcpserver: pid 16470 from 198.51.100.174
@400000006afb32271d4d83b2 tcpserver: ok 16470 mx1.example.net:192.0.2.25:25 host174.isp.test:198.51.100.174::27960
@400000006afb322726473e72 rblsmtpd: 198.51.100.174 pid 16470: 451 https://zen.dnsbl.example/query/ip/198.51.100.174
@400000006afb3229020cb91a tcpserver: end 16470 status 0
@400000006afb3229020cb91a tcpserver: status: 0/40
@400000006afb6f620c72e5b4 tcpserver: status: 1/40
@400000006afb6f620c72e5b4 tcpserver: pid 29909 from 198.51.100.52
@400000006afb6f62108ec6f4 tcpserver: ok 29909 mx1.example.net:192.0.2.25:25 mail.freemail.test:198.51.100.52::57803
@400000006afb6f62152886dc 29909 > 220 mx1.example.net ESMTP 
@400000006afb6f62189f0444 29909 < EHLO mail.freemail.test 
@400000006afb6f6218c15184 29909 > 250-mx1.example.net 
@400000006afb6f6218c2208c 29909 > 250-PIPELINING 
@400000006afb6f6218c27294 29909 > 250 8BITMIME 
@400000006afb6f621e553494 29909 < MAIL FROM:<m.roth34@freemail.test> 
@400000006afb6f621e55d4bc 29909 < RCPT TO:<ida@shop.example> 
@400000006afb6f621e55d4bc 29909 < RCPT TO:<r.frank@club.example> 
@400000006afb6f621e55d4bc 29909 < DATA 
@400000006afb6f621e8b4854 29909 > 250 ok 
@400000006afb6f621e8c2ecc greylisting: 198.51.100.52 (m.roth34@freemail.test -> ida@shop.example) exists (id=6567) - accepting
@400000006afb6f621ea21444 29909 > 250 ok 
@400000006afb6f621ea2664c greylisting: 198.51.100.52 (m.roth34@freemail.test -> r.frank@club.example) exists (id=52235) - accepting
@400000006afb6f621ec1c974 29909 > 250 ok 
@400000006afb6f621ec8ed94 29909 > 354 go ahead 
@400000006afb6f621f4afa8c 29909 < From: <m.roth34@freemail.test> 
@400000006afb6f621f4b5464 29909 < To: <ida@shop.example> 
@400000006afb6f621f4c042c 29909 < Subject: our talk of last week 
@400000006afb6f621f4c042c 29909 < Message-ID: <mwjr1tfn.29911@mail.freemail.test> 
@400000006afb6f621f4c0fe4 29909 <  
@400000006afb6f621f4c0fe4 29909 < kind regards 
@400000006afb6f621f4c8ce4 29909 <  
@400000006afb6f621f4c8ce4 29909 < could you send the figures of October once more? 
@400000006afb6f621f4ce6bc 29909 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb6f621f4cee8c 29909 < starting delivery 1: +
@400000006afb6f621f4d929c 29909 < msg 2 to local x@example.org 
@400000006afb6f621f4d929c 29909 < thank you for the papers, we shall look at them next week 
@400000006afb6f621f4e3a94 29909 < please find the minutes of the last meeting below 
@400000006afb6f621f4e5dbc 29909 < the delivery will be with you on Tuesday before noon 
@400000006afb6f621f4ef9fc 29909 < kind regards 
@400000006afb6f621f4f4fec 29909 <  
@400000006afb6f621f4fe074 29909 < could you send the figures of October once mor+
@400000006afb6f621f508484 29909 < e? 
@400000006afb6f621f50de5c 29909 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb6f621f51150c 29909 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb6f621f51a594 29909 < thank you for the papers, we shall look at them next week 
@400000006afb6f621f51a594 29909 < please find the minutes of the last meeting below 
@400000006afb6f621f51a594 29909 < the delivery will be with you on Tuesday before noon 
@400000006afb6f621f51a594 29909 < kind re+
@400000006afb6f621f525d2c 29909 < gards 
@400000006afb6f621f53207c 29909 <  
@400000006afb6f621f53207c 29909 < could you send the figures of October once more? 
@400000006afb6f621f53e3cc 29909 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb6f621f54689c 29909 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb6f621f54689c 29909 < ------------------------------------------- 
@400000006afb6f621f54ab04 29909 < . 
@400000006afb6f622698e5c4 29909 > 250 ok 1794862936 qp 29911 
@400000006afb6f622bf46b24 29909 < QUIT 
@400000006afb6f622c29f244 29909 > 221 mx1.example.net 
@400000006afb6f622c30cc2c tcpserver: end 29909 status 0
@400000006afb6f622c317424 tcpserver: status: 0/40
@400000006afb6f622c33f8ac 29909 < [EOF]
@400000006afb6f622c33f8ac 29909 > [EOF]
@400000006afb6f8c1749e424 tcpserver: status: 1/40
@400000006afb6f8c174a49b4 tcpserver: pid 30119 from 198.51.100.206
@400000006afb6f8c18de5734 tcpserver: ok 30119 mx1.example.net:192.0.2.25:25 mail.dairy.example:198.51.100.206::44752
@400000006afb6f8c24c3a8c4 30119 > 220 mx1.example.net ESMTP 
@400000006afb6f8c25672c24 30119 < EHLO mail.dairy.example 
@400000006afb6f8c25a88e6c 30119 > 250-mx1.example.net 
@400000006afb6f8c25a8adac 30119 > 250-PIPELINING 
@400000006afb6f8c25a949ec 30119 > 250 8BITMIME 
@400000006afb6f8c26599e8c 30119 < MAIL FROM:<paula27@dairy.example> 
@400000006afb6f8c26718f74 30119 > 250 ok 
@400000006afb6f8c28cec50c 30119 < RCPT TO:<o.beck@shop.example> 
@400000006afb6f8c28cf51ac greylisting: 198.51.100.206 (paula27@dairy.example -> o.beck@shop.example) exists (id=84089) - accepting
@400000006afb6f8c29079fbc 30119 > 250 ok 
@400000006afb6f8c2a3a729c 30119 < DATA 
@400000006afb6f8c2a483ddc 30119 > 354 go ahead 
@400000006afb6f8c2f9ed96c 30119 < From: <paula27@dairy.example> 
@400000006afb6f8c2f9f0c34 30119 < To: <o.beck@shop.example> 
@400000006afb6f8c2f9f0c34 30119 < Subject: our talk of last week 
@400000006afb6f8c2f9f101c 30119 < Message-ID: <mwjr2q0s.30122@mail.dairy.example> 
@400000006afb6f8c2f9fd754 30119 <  
@400000006afb6f8c2f9fd754 30119 <  
@400000006afb6f8c2fa0b214 30119 < could you send the figures of October once more? 
@400000006afb6f8c2fa0b214 30119 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb6f8c2fa19c74 30119 < starting delivery 1: msg 2 to loc+
@400000006afb6f8c2fa27b1c 30119 < al x@example.org 
@400000006afb6f8c2fa27b1c 30119 < thank you for the papers, we shall look at them next week 
@400000006afb6f8c2fa355dc 30119 < please find the minutes of the last meeting below 
@400000006afb6f8c2fa355dc 30119 < the delivery will be with you on Tuesday before noon 
@400000006afb6f8c2fa3b39c 30119 < kind regards 
@400000006afb6f8c2fa420fc 30119 <  
@400000006afb6f8c2fa420fc 30119 < could you send the figures of October once more? 
@400000006afb6f8c2fa420fc 30119 < +49 30 5+
@400000006afb6f8c2fa420fc 30119 < 550 1 + 49 30 5550 2 
@400000006afb6f8c2fa46f1c 30119 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb6f8c2fa46f1c 30119 < thank you for the papers, we shall look at them next week 
@400000006afb6f8c2fa4868c 30119 < please find the minutes of the last meeting below 
@400000006afb6f8c2fa4ccdc 30119 < the delivery will be with you on Tuesday before noon 
@400000006afb6f8c2fa59414 30119 < kind regards 
@400000006afb6f8c2fa6537c 30119 <  
@400000006afb6f8c2fa6a19c 30119 < cou+
@400000006afb6f8c2fa78814 30119 < ld you send the figures of October once more? 
@400000006afb6f8c2fa78814 30119 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb6f8c2fa7f95c 30119 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb6f8c2fa7f95c 30119 < thank you for the papers, we shall look at them next week 
@400000006afb6f8c2fa891b4 30119 < please find the minutes of the last meeting below 
@400000006afb6f8c2fa92df4 30119 < the delivery will +
@400000006afb6f8c2faa0c9c 30119 < be with you on Tuesday before noon 
@400000006afb6f8c2faa0c9c 30119 < kind regards 
@400000006afb6f8c2faa0c9c 30119 <  
@400000006afb6f8c2faa0c9c 30119 < could you send the figures of October once more? 
@400000006afb6f8c2faa628c 30119 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb6f8c2faac81c 30119 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb6f8c2faac81c 30119 < thank you for the papers, we shall look at them next week 
@400000006afb6f8c2faac81c 30119 < please find th+
@400000006afb6f8c2fab02b4 30119 < e minutes of the last meeting below 
@400000006afb6f8c2fabba4c 30119 < the delivery will be with you on Tuesday before noon 
@400000006afb6f8c2fabba4c 30119 < kind regards 
@400000006afb6f8c2fabba4c 30119 <  
@400000006afb6f8c2fac180c 30119 < could you send the figures of October once more? 
@400000006afb6f8c2facfa9c 30119 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb6f8c2fad120c 30119 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb6f8c2fad120c 30119 < thank you for the +
@400000006afb6f8c2fad314c 30119 < papers, we shall look at them next week 
@400000006afb6f8c2fade114 30119 < - 
@400000006afb6f8c2faebfbc 30119 < . 
@400000006afb6f8c3491e0cc 30119 > 250 ok 1794862978 qp 30122 
@400000006afb6f8c37c1a0d4 30119 < QUIT 
@400000006afb6f8c37cf8b54 30119 > 221 mx1.example.net 
@400000006afb6f8c37d6ea0c tcpserver: end 30119 status 0
@400000006afb6f8c37d6ea0c tcpserver: status: 0/40
@400000006afb6f8c37d9ff1c 30119 < [EOF]
@400000006afb6f8c37da39b4 30119 > [EOF]
@400000006afba22122fad774 tcpserver: status: 1/40
@400000006afba22122fb9eac tcpserver: pid 29929 from 203.0.113.204
@400000006afba22124ff7174 tcpserver: ok 29929 mx1.example.net:192.0.2.25:25 mail.reed.test:203.0.113.204::28823
@400000006afba221268bb6c4 29929 > 220 mx1.example.net ESMTP 
@400000006afba2212858a6c4 29929 < EHLO mail.reed.test 
@400000006afba22128944094 29929 > 250-mx1.example.net 
@400000006afba22128944094 29929 > 250-PIPELINING 
@400000006afba2212894a23c 29929 > 250 8BITMIME 
@400000006afba2212b589c6c 29929 < MAIL FROM:<sara20@reed.test> 
@400000006afba2212b747554 29929 > 250 ok 
@400000006afba221300db06c 29929 < RCPT TO:<lena@club.example> 
@400000006afba221300db06c greylisting: 203.0.113.204 (sara20@reed.test -> lena@club.example) exists (id=69299) - accepting
@400000006afba221303408d4 29929 > 250 ok 
@400000006afba22136e2fcbc 29929 < DATA 
@400000006afba2213706c4e4 29929 > 354 go ahead 
@400000006afba22139ecb27c 29929 < From: <sara20@reed.test> 
@400000006afba22139ecb27c 29929 < To: <lena@club.example> 
@400000006afba22139ed8184 29929 < Subject: our talk of last week 
@400000006afba22139edb834 29929 < Message-ID: <mwjys9o4.29932@mail.reed.test> 
@400000006afba22139ee0e24 29929 <  
@400000006afba22139ee67fc 29929 <  
@400000006afba22139ee8f0c 29929 < could you send the figures of October once more? 
@400000006afba22139ef1bac 29929 < +49 30 5550 1 + 49 30 5550 2 
@400000006afba22139ef7584 29929 < starting delivery 1: msg 2 to local x@exampl+
@400000006afba22139f03104 29929 < e.org 
@400000006afba22139f03104 29929 < thank you for the papers, we shall look at them next week 
@400000006afba22139f03104 29929 < please find the minutes of the last meeting below 
@400000006afba22139f03104 29929 < the delivery will be with you on Tuesday before noon 
@400000006afba22139f07f24 29929 < kind regards 
@400000006afba22139f0f06c 29929 <  
@400000006afba22139f19c4c 29929 < could you send the figures of October once more? 
@400000006afba22139f19c4c 29929 < +49 30 5550 1 + 49 +
@400000006afba22139f1fa0c 29929 < 30 5550 2 
@400000006afba22139f1fa0c 29929 < starting delivery 1: msg 2 to local x@example.org 
@400000006afba22139f1fa0c 29929 < thank you for the papers, we shall look at them next week 
@400000006afba22139f21564 29929 < please find the minutes of the last meeting below 
@400000006afba22139f234a4 29929 < the delivery will be with you on Tuesday before noon 
@400000006afba22139f234a4 29929 < kind regards 
@400000006afba22139f2ec3c 29929 <  
@400000006afba22139f3b75c 29929 < could you send+
@400000006afba22139f45f54 29929 <  the figures of October once more? 
@400000006afba22139f4f7ac 29929 < +49 30 5550 1 + 49 30 5550 2 
@400000006afba22139f58c1c 29929 < ------------------------------------------------ 
@400000006afba22139f58c1c 29929 < . 
@400000006afba22203567c0c 29929 > 250 ok 1794875928 qp 29932 
@400000006afba222057898bc 29929 < QUIT 
@400000006afba222059ada44 29929 > 221 mx1.example.net 
@400000006afba22205a2cd6c tcpserver: end 29929 status 0
@400000006afba22205a361dc tcpserver: status: 0/40
@400000006afba22205a58c8c 29929 < [EOF]
@400000006afba22205a58c8c 29929 > [EOF]
@400000006afbac6a2de9e706 tcpserver: status: 1/40
@400000006afbac6a2dea8b16 tcpserver: pid 10627 from 198.51.100.175
@400000006afbac6b07b27486 tcpserver: ok 10627 mx1.example.net:192.0.2.25:25 :198.51.100.175::58679
@400000006afbac6b10a3b74e rblsmtpd: 198.51.100.175 pid 10627: 451 https://zen.dnsbl.example/query/ip/198.51.100.175
@400000006afbac6c2417c9be tcpserver: end 10627 status 0
@400000006afbac6c2418853e tcpserver: status: 0/40
@400000006afbb5af12e614d4 tcpserver: status: 1/40
@400000006afbb5af12e6b114 tcpserver: pid 22490 from 198.51.100.172
@400000006afbb5af17ce045c tcpserver: ok 22490 mx1.example.net:192.0.2.25:25 host172.isp.test:198.51.100.172::5268
@400000006afbb5af3174b694 rblsmtpd: 198.51.100.172 pid 22490: 451 https://zen.dnsbl.example/query/ip/198.51.100.172
@400000006afbb5b23812f13c tcpserver: end 22490 status 0
@400000006afbb5b2381333a4 tcpserver: status: 0/40
@400000006afbb5ce110f457c tcpserver: status: 1/40
@400000006afbb5ce110f457c tcpserver: pid 22645 from 198.51.100.162
@400000006afbb5ce172456dc tcpserver: ok 22645 mx1.example.net:192.0.2.25:25 host162.isp.test:198.51.100.162::26766
@400000006afbb5ce24c041ac rblsmtpd: 198.51.100.162 pid 22645: 451 https://zen.dnsbl.example/query/ip/198.51.100.162
@400000006afbb5cf1154264c tcpserver: end 22645 status 0
@400000006afbb5cf11543204 tcpserver: status: 0/40
@400000006afbf4230ca813f6 tcpserver: status: 1/40
@400000006afbf4230ca8371e tcpserver: pid 5026 from 198.51.100.115
@400000006afbf42310f69626 tcpserver: ok 5026 mx1.example.net:192.0.2.25:25 host115.isp.test:198.51.100.115::7633
@400000006afbf423186f8516 5026 > 220 mx1.example.net ESMTP 
@400000006afbf4231a8c0c16 5026 < EHLO host115.isp.test 
@400000006afbf4231ac5b5ce 5026 > 250-mx1.example.net 
@400000006afbf4231ac63a9e 5026 > 250-PIPELINING 
@400000006afbf4231ac6a416 5026 > 250 8BITMIME 
@400000006afbf4231b7e0566 5026 < MAIL FROM:<emma6@mail4.vendor.test> 
@400000006afbf4231bab530e 5026 > 250 ok 
@400000006afbf4231e3e5616 5026 < RCPT TO:<k.maier@example.net> 
@400000006afbf4231e3ea04e greylisting: 198.51.100.115 (emma6@mail4.vendor.test -> k.maier@example.net) doesn't exist. - temp. rejecting
@400000006afbf4231e6c288e 5026 > 451 temporary failure (#4.3.0) 
@400000006afbf4231f9a2cf6 5026 < QUIT 
@400000006afbf4231fca06f6 5026 > 221 mx1.example.net 
@400000006afbf4231fd22516 tcpserver: end 5026 status 0
@400000006afbf4231fd234b6 tcpserver: status: 0/40
@400000006afbf4231fd545de 5026 < [EOF]
@400000006afbf4231fd5fd76 5026 > [EOF]
@400000006afce0d2003922f4 tcpserver: status: 1/40
@400000006afce0d2003922f4 tcpserver: pid 15768 from 203.0.113.198
@400000006afce0d2016c4bc4 tcpserver: ok 15768 mx1.example.net:192.0.2.25:25 mail.elm.example:203.0.113.198::48300
@400000006afce0d20a0963ac 15768 > 220 mx1.example.net ESMTP 
@400000006afce0d20a6892dc 15768 < EHLO mail.elm.example 
@400000006afce0d20a7df76c 15768 > 250-mx1.example.net 
@400000006afce0d20a7e8024 15768 > 250-PIPELINING 
@400000006afce0d20a7ee1cc 15768 > 250 8BITMIME 
@400000006afce0d20e7c947c 15768 < MAIL FROM:<lena20@elm.example> 
@400000006afce0d20eabe1dc 15768 > 250 ok 
@400000006afce0d211bc1b94 15768 < RCPT TO:<t.wolf@shop.example> 
@400000006afce0d211bc1b94 greylisting: 203.0.113.198 (lena20@elm.example -> t.wolf@shop.example) exists (id=58429) - accepting
@400000006afce0d211f2c7ac 15768 > 250 ok 
@400000006afce0d215af2b9c 15768 < DATA 
@400000006afce0d215bfaa44 15768 > 354 go ahead 
@400000006afce0d2175c5ab4 15768 < From: <lena20@elm.example> 
@400000006afce0d2175d21ec 15768 < To: <t.wolf@shop.example> 
@400000006afce0d2175db274 15768 < Subject: our talk of last week 
@400000006afce0d2175db274 15768 < Message-ID: <mwlbcwmr.15770@mail.elm.example> 
@400000006afce0d2175e4eb4 15768 <  
@400000006afce0d2175e4eb4 15768 < kind regards 
@400000006afce0d2175e4eb4 15768 <  
@400000006afce0d2175f3914 15768 < could you send the figures of October once more? 
@400000006afce0d2176013d4 15768 < +49 30 5550 1 + 49 30 5550 2 
@400000006afce0d21760f664 15768 < starting delivery 1: msg+
@400000006afce0d217617f1c 15768 <  2 to local x@example.org 
@400000006afce0d217623e84 15768 < thank you for the papers, we shall look at them next week 
@400000006afce0d21762b3b4 15768 < please find the minutes of the last meeting below 
@400000006afce0d2176324fc 15768 < the delivery will be with you on Tuesday before noon 
@400000006afce0d2176324fc 15768 < kind regards 
@400000006afce0d217634054 15768 <  
@400000006afce0d217641efc 15768 < could you send the figures of October once more?+
@400000006afce0d217646164 15768 <  
@400000006afce0d21764bb3c 15768 < +49 30 5550 1 + 49 30 5550 2 
@400000006afce0d21764bb3c 15768 < starting delivery 1: msg 2 to local x@example.org 
@400000006afce0d2176576bc 15768 < thank you for the papers, we shall look at them next week 
@400000006afce0d2176576bc 15768 < please find the minutes of the last meeting below 
@400000006afce0d217663a0c 15768 < the delivery will be with you on Tuesday before noon 
@400000006afce0d21766d64c 15768 < kind regar+
@400000006afce0d217673fc4 15768 < ds 
@400000006afce0d21767c0ac 15768 <  
@400000006afce0d21767c0ac 15768 < could you send the figures of October once more? 
@400000006afce0d21767c0ac 15768 < +49 30 5550 1 + 49 30 5550 2 
@400000006afce0d217684964 15768 < starting delivery 1: msg 2 to local x@example.org 
@400000006afce0d217684964 15768 < thank you for the papers, we shall look at them next week 
@400000006afce0d21768f92c 15768 < please find the minutes of the last meeting below 
@400000006afce0d217696e5c 15768 < the deliv+
@400000006afce0d217696e5c 15768 < ery will be with you on Tuesday before noon 
@400000006afce0d217696e5c 15768 < kind regards 
@400000006afce0d217696e5c 15768 <  
@400000006afce0d217696e5c 15768 < could you send the figures of October once more? 
@400000006afce0d2176a414c 15768 < +49 30 5550 1 + 49 30 5550 2 
@400000006afce0d2176a414c 15768 < starting delivery 1: msg 2 to local x@example.org 
@400000006afce0d2176b1054 15768 < thank you for the papers, we shall look at them next week 
@400000006afce0d2176b1054 15768 < pleas+
@400000006afce0d2176b6a2c 15768 < e find the minutes of the last meeting below 
@400000006afce0d2176bdb74 15768 < the delivery will be with you on Tuesday before noon 
@400000006afce0d2176c6fe4 15768 < kind regards 
@400000006afce0d2176c6fe4 15768 <  
@400000006afce0d2176d006c 15768 < could you send the figures of October once more? 
@400000006afce0d2176d006c 15768 < +49 30 5550 1 + 49 30 5550 2 
@400000006afce0d2176d006c 15768 < starting delivery 1: msg 2 to local x@example.org 
@400000006afce0d2176d371c 15768 < thank you+
@400000006afce0d2176d5a44 15768 <  for the papers, we shall look at them next week 
@400000006afce0d2176e0624 15768 < please find the minutes of the last meeting below 
@400000006afce0d2176e0624 15768 < the delivery will be with you on Tuesday before noon 
@400000006afce0d2176e0624 15768 < kind regards 
@400000006afce0d2176e0624 15768 <  
@400000006afce0d2176e0624 15768 < could you send the figures of October once more? 
@400000006afce0d2176ec974 15768 < +49 30 5550 1 + 49 30 5550 2 
@400000006afce0d2176ec974 15768 < start+
@400000006afce0d2176efc3c 15768 < ing delivery 1: msg 2 to local x@example.org 
@400000006afce0d2176f234c 15768 < thank you for the papers, we shall look at them next week 
@400000006afce0d2176f234c 15768 < please find the minutes of the last meeting below 
@400000006afce0d2176f234c 15768 < ----------------------------------------------- 
@400000006afce0d2176f2f04 15768 < . 
@400000006afce0d21dfe94cc 15768 > 250 ok 1794957512 qp 15770 
@400000006afce0d21fc44554 15768 < QUIT 
@400000006afce0d21ffc9f1c 15768 > 221 mx1.example.net 
@400000006afce0d220040d74 tcpserver: end 15768 status 0
@400000006afce0d220040d74 tcpserver: status: 0/40
@400000006afce0d22007da1c 15768 < [EOF]
@400000006afce0d220086e8c 15768 > [EOF]
@400000006afd13eb0c8b99ec tcpserver: status: 1/40
@400000006afd13eb0c8c45cc tcpserver: pid 16238 from 198.51.100.161
@400000006afd13eb11751bcc tcpserver: ok 16238 mx1.example.net:192.0.2.25:25 :198.51.100.161::56588
@400000006afd13eb2b00b09c rblsmtpd: 198.51.100.161 pid 16238: 451 https://zen.dnsbl.example/query/ip/198.51.100.161
@400000006afd13ed09963f1c tcpserver: end 16238 status 0
@400000006afd13ed0996a0c4 tcpserver: status: 0/40
@400000006afd909c014ab13a tcpserver: status: 1/40
@400000006afd909c014b266a tcpserver: pid 13502 from 198.51.100.165
@400000006afd909c2d748e02 tcpserver: ok 13502 mx1.example.net:192.0.2.25:25 :198.51.100.165::19167
@400000006afd909d06fd3422 rblsmtpd: 198.51.100.165 pid 13502: 451 https://zen.dnsbl.example/query/ip/198.51.100.165
@400000006afd909f35d836ca tcpserver: end 13502 status 0
@400000006afd909f35d836ca tcpserver: status: 0/40
@400000006afda24d32574d6a tcpserver: status: 1/40
@400000006afda24d32574d6a tcpserver: pid 3683 from 198.51.100.176
@400000006afda24d34aa7c9a tcpserver: ok 3683 mx1.example.net:192.0.2.25:25 host176.isp.test:198.51.100.176::38820
@400000006afda24e03620fea rblsmtpd: 198.51.100.176 pid 3683: 451 https://zen.dnsbl.example/query/ip/198.51.100.176
@400000006afda24f205a1bba tcpserver: end 3683 status 0
@400000006afda24f205aa08a tcpserver: status: 0/40
@400000006afdc9320ea2b24c tcpserver: status: 1/40
@400000006afdc9320ea2e8fc tcpserver: pid 20997 from 203.0.113.57
@400000006afdc932199d74fc tcpserver: ok 20997 mx1.example.net:192.0.2.25:25 mail.university.example:203.0.113.57::35619
@400000006afdc93226a92204 20997 > 220 mx1.example.net ESMTP 
@400000006afdc93229b19774 20997 < EHLO mail.university.example 
@400000006afdc93229f38a44 20997 > 250-mx1.example.net 
@400000006afdc93229f38a44 20997 > 250-PIPELINING 
@400000006afdc93229f3ccac 20997 > 250 8BITMIME 
@400000006afdc9322ca99224 20997 < MAIL FROM:<y.kurz38@university.example> 
@400000006afdc9322ca99224 20997 < RCPT TO:<r.frank@club.example> 
@400000006afdc9322ca9ff84 20997 < RCPT TO:<o.beck@shop.example> 
@400000006afdc9322caa4da4 20997 < RCPT TO:<t.wolf@shop.example> 
@400000006afdc9322caac2d4 20997 < RCPT TO:<greta@example.net> 
@400000006afdc9322cab47a4 20997 < RCPT TO:<j.klein@club.example> 
@400000006afdc9322cab91dc 20997 < DATA 
@400000006afdc9322cc3211c 20997 > 250 ok 
@400000006afdc9322cc3676c greylisting: 203.0.113.57 (y.kurz38@university.example -> r.frank@club.example) exists (id=33528) - accepting
@400000006afdc9322cc8e5ac 20997 > 250 ok 
@400000006afdc9322cc9b0cc greylisting: 203.0.113.57 (y.kurz38@university.example -> o.beck@shop.example) exists (id=10116) - accepting
@400000006afdc9322cdf5f94 20997 > 250 ok 
@400000006afdc9322cdf5f94 greylisting: 203.0.113.57 (y.kurz38@university.example -> t.wolf@shop.example) exists (id=82009) - accepting
@400000006afdc9322ceb3abc 20997 > 250 ok 
@400000006afdc9322cec09c4 greylisting: 203.0.113.57 (y.kurz38@university.example -> greta@example.net) exists (id=57934) - accepting
@400000006afdc9322d16dab4 20997 > 250 ok 
@400000006afdc9322d178e64 greylisting: 203.0.113.57 (y.kurz38@university.example -> j.klein@club.example) exists (id=82456) - accepting
@400000006afdc9322d49f0d4 20997 > 250 ok 
@400000006afdc9322d6b308c 20997 > 354 go ahead 
@400000006afdc9322f7c3e0c 20997 < From: <y.kurz38@university.example> 
@400000006afdc9322f7d015c 20997 < To: <r.frank@club.example> 
@400000006afdc9322f7d015c 20997 < Subject: our talk of last week 
@400000006afdc9322f7d015c 20997 < Message-ID: <mwmary6j.21000@mail.university.example> 
@400000006afdc9322f7dcc7c 20997 <  
@400000006afdc9322f7e41ac 20997 < kind regards 
@400000006afdc9322f7eab24 20997 <  
@400000006afdc9322f7f5ed4 20997 < could you send the figures of October once more? 
@400000006afdc9322f7fe3a4 20997 < +49 30 5550 1 + 49 30 5550 2 
@400000006afdc9322f7fe3a4 20997 < startin+
@400000006afdc9322f7fe3a4 20997 < g delivery 1: msg 2 to local x@example.org 
@400000006afdc9322f7fe3a4 20997 < thank you for the papers, we shall look at them next week 
@400000006afdc9322f7fe3a4 20997 < please find the minutes of the last meeting below 
@400000006afdc9322f8035ac 20997 < the delivery will be with you on Tuesday before noon 
@400000006afdc9322f80454c 20997 < kind regards 
@400000006afdc9322f80d9bc 20997 <  
@400000006afdc9322f80f8fc 20997 < could you send the figures of Oc+
@400000006afdc9322f81c41c 20997 < tober once more? 
@400000006afdc9322f81c41c 20997 < +49 30 5550 1 + 49 30 5550 2 
@400000006afdc9322f82970c 20997 < starting delivery 1: msg 2 to local x@example.org 
@400000006afdc9322f8317f4 20997 < thank you for the papers, we shall look at them next week 
@400000006afdc9322f8369fc 20997 < please find the minutes of the last meeting below 
@400000006afdc9322f8371cc 20997 < the delivery will be with you on Tuesday before+
@400000006afdc9322f83c7bc 20997 <  noon 
@400000006afdc9322f83c7bc 20997 < kind regards 
@400000006afdc9322f84257c 20997 <  
@400000006afdc9322f847b6c 20997 < could you send the figures of October once more? 
@400000006afdc9322f8517ac 20997 < +49 30 5550 1 + 49 30 5550 2 
@400000006afdc9322f8517ac 20997 < starting delivery 1: msg 2 to local x@example.org 
@400000006afdc9322f853ad4 20997 < thank you for the papers, we shall look at them next week 
@400000006afdc9322f85fa3c 20997 < please find the minutes of the last meeting+
@400000006afdc9322f86214c 20997 <  below 
@400000006afdc9322f869e4c 20997 < the delivery will be with you on Tuesday before noon 
@400000006afdc9322f86adec 20997 < kind regards 
@400000006afdc9322f86ec6c 20997 <  
@400000006afdc9322f86ec6c 20997 < could you send the figures of October once more? 
@400000006afdc9322f87cefc 20997 < +49 30 5550 1 + 49 30 5550 2 
@400000006afdc9322f87cefc 20997 < starting delivery 1: msg 2 to local x@example.org 
@400000006afdc9322f880d7c 20997 < thank you for the papers, we shall look at them+
@400000006afdc9322f8857b4 20997 <  next week 
@400000006afdc9322f88d89c 20997 < ---------------------- 
@400000006afdc9322f899034 20997 < . 
@400000006afdc932364eb7b4 20997 > 250 ok 1795017000 qp 21000 
@400000006afdc9323a864acc 20997 < QUIT 
@400000006afdc9323a924534 20997 > 221 mx1.example.net 
@400000006afdc9323a9959b4 tcpserver: end 20997 status 0
@400000006afdc9323a9959b4 tcpserver: status: 0/40
@400000006afdc9323a9ca574 20997 < [EOF]
@400000006afdc9323a9d553c 20997 > [EOF]
@400000006afdcba10fdbde2c tcpserver: status: 1/40
@400000006afdcba10fdbde2c tcpserver: pid 24112 from 198.51.100.126
@400000006afdcba111d0b11c tcpserver: ok 24112 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::54526
@400000006afdcba11a1ed9fc 24112 > 220 mx1.example.net ESMTP 
@400000006afdcba11cc5f1a4 24112 < EHLO mail.bigmail.example 
@400000006afdcba11cd85c7c 24112 > 250-mx1.example.net 
@400000006afdcba11cd8e14c 24112 > 250-PIPELINING 
@400000006afdcba11cd90c44 24112 > 250 8BITMIME 
@400000006afdcba11edc332c 24112 < MAIL FROM:<anna.koch22@bigmail.example> 
@400000006afdcba11ef4a8e4 24112 > 250 ok 
@400000006afdcba123ab764c 24112 < RCPT TO:<b.lang@shop.example> 
@400000006afdcba123ab764c greylisting: 198.51.100.126 (anna.koch22@bigmail.example -> b.lang@shop.example) exists (id=35870) - accepting
@400000006afdcba123d9e8ec 24112 > 250 ok 
@400000006afdcba1284efe1c 24112 < DATA 
@400000006afdcba128598954 24112 > 354 go ahead 
@400000006afdcba129d36f84 24112 < From: <anna.koch22@bigmail.example> 
@400000006afdcba129d36f84 24112 < To: <b.lang@shop.example> 
@400000006afdcba129d3ae04 24112 < Subject: our talk of last week 
@400000006afdcba129d480f4 24112 < Message-ID: <mwmb5asj.24114@mail.bigmail.example> 
@400000006afdcba129d480f4 24112 <  
@400000006afdcba129d5405c 24112 < kind regards 
@400000006afdcba129d56384 24112 <  
@400000006afdcba129d63e44 24112 < could you send the figures of October once more? 
@400000006afdcba129d6e63c 24112 < +49 30 5550 1 + 49 30 5550 2 
@400000006afdcba129d70194 24112 < starting de+
@400000006afdcba129d79604 24112 < livery 1: msg 2 to local x@example.org 
@400000006afdcba129d7d86c 24112 < thank you for the papers, we shall look at them next week 
@400000006afdcba129d7ebf4 24112 < please find the minutes of the last meeting below 
@400000006afdcba129d7ebf4 24112 < the delivery will be with you on Tuesday before noon 
@400000006afdcba129d7ebf4 24112 < kind regards 
@400000006afdcba129d7ebf4 24112 <  
@400000006afdcba129d88834 24112 < could you send the figures of Octobe+
@400000006afdcba129d95354 24112 < r once more? 
@400000006afdcba129d96eac 24112 < +49 30 5550 1 + 49 30 5550 2 
@400000006afdcba129d96eac 24112 < starting delivery 1: msg 2 to local x@example.org 
@400000006afdcba129da225c 24112 < thank you for the papers, we shall look at them next week 
@400000006afdcba129da87ec 24112 < please find the minutes of the last meeting below 
@400000006afdcba129da978c 24112 < the delivery will be with you on Tuesday before noo+
@400000006afdcba129db1874 24112 < n 
@400000006afdcba129dbe394 24112 < kind regards 
@400000006afdcba129dbe77c 24112 <  
@400000006afdcba129dc54dc 24112 < could you send the figures of October once more? 
@400000006afdcba129dc54dc 24112 < +49 30 5550 1 + 49 30 5550 2 
@400000006afdcba129dc741c 24112 < starting delivery 1: msg 2 to local x@example.org 
@400000006afdcba129dd4324 24112 < thank you for the papers, we shall look at them next week 
@400000006afdcba129dd4324 24112 < please find the minutes of the last meeting bel+
@400000006afdcba129dde34c 24112 < ow 
@400000006afdcba129de604c 24112 < the delivery will be with you on Tuesday before noon 
@400000006afdcba129df3ef4 24112 < kind regards 
@400000006afdcba129dfdb34 24112 <  
@400000006afdcba129e08ee4 24112 < could you send the figures of October once more? 
@400000006afdcba129e12354 24112 < +49 30 5550 1 + 49 30 5550 2 
@400000006afdcba129e132f4 24112 < starting delivery 1: msg 2 to local x@example.org 
@400000006afdcba129e18ccc 24112 < thank you for the papers, we shall look at them nex+
@400000006afdcba129e1c764 24112 < t week 
@400000006afdcba129e1c764 24112 < please find the minutes of the last meeting below 
@400000006afdcba129e24464 24112 < the delivery will be with you on Tuesday before noon 
@400000006afdcba129e31b3c 24112 < kind regards 
@400000006afdcba129e32ec4 24112 <  
@400000006afdcba129e3ea44 24112 < could you send the figures of October once more? 
@400000006afdcba129e48a6c 24112 < +49 30 5550 1 + 49 30 5550 2 
@400000006afdcba129e4ff9c 24112 < starting delivery 1: msg 2 to local x@example.o+
@400000006afdcba129e4ff9c 24112 < rg 
@400000006afdcba129e5e614 24112 < thank you for the papers, we shall look at them next week 
@400000006afdcba129e6a57c 24112 < ------- 
@400000006afdcba129e72e34 24112 < . 
@400000006afdcba12e95f104 24112 > 250 ok 1795017623 qp 24114 
@400000006afdcba12f4207b4 24112 < QUIT 
@400000006afdcba12f58db74 24112 > 221 mx1.example.net 
@400000006afdcba12f5fff94 tcpserver: end 24112 status 0
@400000006afdcba12f60519c tcpserver: status: 0/40
@400000006afdcba12f62a35c 24112 < [EOF]
@400000006afdcba12f6314a4 24112 > [EOF]
@400000006afde471000053fc tcpserver: status: 1/40
@400000006afde4710000733c tcpserver: pid 23402 from 198.51.100.198
@400000006afde4710079e514 tcpserver: ok 23402 mx1.example.net:192.0.2.25:25 mail.vineyard.example:198.51.100.198::3675
@400000006afde4710801accc 23402 > 220 mx1.example.net ESMTP 
@400000006afde4710b41cc3c 23402 < EHLO mail.vineyard.example 
@400000006afde4710b69e1f4 23402 > 250-mx1.example.net 
@400000006afde4710b6ac09c 23402 > 250-PIPELINING 
@400000006afde4710b6ac09c 23402 > 250 8BITMIME 
@400000006afde4710fbec4f4 23402 < MAIL FROM:<z.jung20@vineyard.example> 
@400000006afde4710fe7309c 23402 > 250 ok 
@400000006afde47111f897f4 23402 < RCPT TO:<o.beck@shop.example> 
@400000006afde47111f897f4 greylisting: 198.51.100.198 (z.jung20@vineyard.example -> o.beck@shop.example) exists (id=10814) - accepting
@400000006afde47112346874 23402 > 250 ok 
@400000006afde47112ff03a4 23402 < DATA 
@400000006afde4711331eecc 23402 > 354 go ahead 
@400000006afde47118a75144 23402 < From: <z.jung20@vineyard.example> 
@400000006afde47118a75144 23402 < To: <o.beck@shop.example> 
@400000006afde47118a7e99c 23402 < Subject: our talk of last week 
@400000006afde47118a87e0c 23402 < Message-ID: <mwmexfrs.23405@mail.vineyard.example> 
@400000006afde47118a958cc 23402 <  
@400000006afde47118aa27d4 23402 < thank you for the papers, we shall look at them next week 
@400000006afde47118aa81ac 23402 < please find the minutes of the last meeting below+
@400000006afde47118ab5c6c 23402 <  
@400000006afde47118ab5c6c 23402 < the delivery will be with you on Tuesday before noon 
@400000006afde47118ac42e4 23402 < kind regards 
@400000006afde47118ac660c 23402 <  
@400000006afde47118ac75ac 23402 < could you send the figures of October once more? 
@400000006afde47118ac75ac 23402 < +49 30 5550 1 + 49 30 5550 2 
@400000006afde47118ad218c 23402 < starting delivery 1: msg 2 to local x@example.org 
@400000006afde47118ad218c 23402 < thank you for the papers, we shall look at them next +
@400000006afde47118ad218c 23402 < week 
@400000006afde47118ad218c 23402 < please find the minutes of the last meeting below 
@400000006afde47118ad218c 23402 < the delivery will be with you on Tuesday before noon 
@400000006afde47118ad295c 23402 < kind regards 
@400000006afde47118ad295c 23402 <  
@400000006afde47118ae0bec 23402 < could you send the figures of October once more? 
@400000006afde47118ae0bec 23402 < +49 30 5550 1 + 49 30 5550 2 
@400000006afde47118aee2c4 23402 < starting delivery 1: msg 2 to local x@example.org+
@400000006afde47118af4c3c 23402 <  
@400000006afde47118af4c3c 23402 < --------------------------------------------- 
@400000006afde47118af4c3c 23402 < . 
@400000006afde4711ae2fcec 23402 > 250 ok 1795023975 qp 23405 
@400000006afde4711c7c7524 23402 < QUIT 
@400000006afde4711c8a01e4 23402 > 221 mx1.example.net 
@400000006afde4711c923f44 tcpserver: end 23402 status 0
@400000006afde4711c930e4c tcpserver: status: 0/40
@400000006afde4711c948d1c 23402 < [EOF]
@400000006afde4711c94eec4 23402 > [EOF]
@400000006afe1ff61f4e60aa tcpserver: status: 1/40
@400000006afe1ff61f4e87ba tcpserver: pid 2186 from 198.51.100.113
@400000006afe1ff622a09cd2 tcpserver: ok 2186 mx1.example.net:192.0.2.25:25 host113.isp.test:198.51.100.113::13897
@400000006afe1ff6245c79ba 2186 > 220 mx1.example.net ESMTP 
@400000006afe1ff62a083642 2186 < EHLO host113.isp.test 
@400000006afe1ff62a1d0e32 2186 > 250-mx1.example.net 
@400000006afe1ff62a1d0e32 2186 > 250-PIPELINING 
@400000006afe1ff62a1da2a2 2186 > 250 8BITMIME 
@400000006afe1ff62db728ca 2186 < MAIL FROM:<carla53@mail20.vendor.test> 
@400000006afe1ff62dc1cb72 2186 > 250 ok 
@400000006afe1ff6314c2ab2 2186 < RCPT TO:<k.maier@example.net> 
@400000006afe1ff6314c8872 greylisting: 198.51.100.113 (carla53@mail20.vendor.test -> k.maier@example.net) doesn't exist. - temp. rejecting
@400000006afe1ff63157c75a 2186 > 451 temporary failure (#4.3.0) 
@400000006afe1ff637d13422 2186 < QUIT 
@400000006afe1ff637fc300a 2186 > 221 mx1.example.net 
@400000006afe1ff63804a032 tcpserver: end 2186 status 0
@400000006afe1ff63804b7a2 tcpserver: status: 0/40
@400000006afe1ff638075782 2186 < [EOF]
@400000006afe1ff63807fb92 2186 > [EOF]
@400000006afe2e362f6b07cc tcpserver: status: 1/40
@400000006afe2e362f6b32c4 tcpserver: pid 20427 from 192.0.2.30
@400000006afe2e36347e4544 tcpserver: ok 20427 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::27755
@400000006afe2e3638340dcc 20427 > 220 mx1.example.net ESMTP 
@400000006afe2e363b7c2834 20427 < EHLO monitor.example.net 
@400000006afe2e37000001f4 20427 > 250-mx1.example.net 
@400000006afe2e37000001f4 20427 > 250-PIPELINING 
@400000006afe2e37000001f4 20427 > 250 8BITMIME 
@400000006afe2e370287c614 20427 < QUIT 
@400000006afe2e3702919d9c 20427 > 221 mx1.example.net 
@400000006afe2e3702993ebc tcpserver: end 20427 status 0
@400000006afe2e3702993ebc tcpserver: status: 0/40
@400000006afe2e37029c9a1c 20427 < [EOF]
@400000006afe2e37029c9a1c 20427 > [EOF]
@400000006afe2e372808311c tcpserver: status: 1/40
@400000006afe2e372808311c tcpserver: pid 20432 from 198.51.100.234
@400000006afe2e372dbb3104 tcpserver: ok 20432 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::39243
@400000006afe2e372facd38c 20432 > 220 mx1.example.net ESMTP 
@400000006afe2e37357a7f94 20432 < EHLO mail.partner.test 
@400000006afe2e3735908834 20432 > 250-mx1.example.net 
@400000006afe2e373591014c 20432 > 250-PIPELINING 
@400000006afe2e373591bccc 20432 > 250 8BITMIME 
@400000006afe2e37390bd7fc 20432 < MAIL FROM:<d.weiss26@partner.test> 
@400000006afe2e373947046c 20432 > 250 ok 
@400000006afe2e3804a4fcdc 20432 < RCPT TO:<o.beck@shop.example> 
@400000006afe2e3804a4fcdc greylisting: 198.51.100.234 (d.weiss26@partner.test -> o.beck@shop.example) exists (id=39133) - accepting
@400000006afe2e3804c52f0c 20432 > 250 ok 
@400000006afe2e38075a29fc 20432 < DATA 
@400000006afe2e380778cdbc 20432 > 354 go ahead 
@400000006afe2e380af4b9c4 20432 < From: <d.weiss26@partner.test> 
@400000006afe2e380af4c964 20432 < To: <o.beck@shop.example> 
@400000006afe2e380af54e34 20432 < Subject: our talk of last week 
@400000006afe2e380af5d6ec 20432 < Message-ID: <mwmq68wa.20435@mail.partner.test> 
@400000006afe2e380af5d6ec 20432 <  
@400000006afe2e380af6732c 20432 < the delivery will be with you on Tuesday before noon 
@400000006afe2e380af6732c 20432 < kind regards 
@400000006afe2e380af6b1ac 20432 <  
@400000006afe2e380af6b1ac 20432 < could you send the figures of October once mo+
@400000006afe2e380af6b1ac 20432 < re? 
@400000006afe2e380af6b1ac 20432 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe2e380af6b1ac 20432 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe2e380af6b1ac 20432 < thank you for the papers, we shall look at them next week 
@400000006afe2e380af79054 20432 < please find the minutes of the last meeting below 
@400000006afe2e380af7c704 20432 < the delivery will be with you on Tuesday before noon 
@400000006afe2e380af7d6a4 20432 < kind r+
@400000006afe2e380af7f9cc 20432 < egards 
@400000006afe2e380af8b934 20432 <  
@400000006afe2e380af92694 20432 < could you send the figures of October once more? 
@400000006afe2e380af9d65c 20432 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe2e380afa2864 20432 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe2e380afa43bc 20432 < thank you for the papers, we shall look at them next week 
@400000006afe2e380afa7684 20432 < please find the minutes of the last meeting below 
@400000006afe2e380afb2264 20432 < the d+
@400000006afe2e380afb2264 20432 < elivery will be with you on Tuesday before noon 
@400000006afe2e380afbe99c 20432 < kind regards 
@400000006afe2e380afbe99c 20432 <  
@400000006afe2e380afc56fc 20432 < ----------- 
@400000006afe2e380afc7e0c 20432 < . 
@400000006afe2e380d401cdc 20432 > 250 ok 1795042862 qp 20435 
@400000006afe2e38141c3b44 20432 < QUIT 
@400000006afe2e38143b7f2c 20432 > 221 mx1.example.net 
@400000006afe2e3814427c3c tcpserver: end 20432 status 0
@400000006afe2e3814427c3c tcpserver: status: 0/40
@400000006afe2e3814458d64 20432 < [EOF]
@400000006afe2e3814458d64 20432 > [EOF]
@400000006afe2f282cde1486 tcpserver: status: 1/40
@400000006afe2f282cde85ce tcpserver: pid 21637 from 198.51.100.162
@400000006afe2f290c16d076 tcpserver: ok 21637 mx1.example.net:192.0.2.25:25 :198.51.100.162::38515
@400000006afe2f2920c0133e rblsmtpd: 198.51.100.162 pid 21637: 451 https://zen.dnsbl.example/query/ip/198.51.100.162
@400000006afe2f2b2d7dd6f6 tcpserver: end 21637 status 0
@400000006afe2f2b2d7e4c26 tcpserver: status: 0/40
@400000006afe2f9121a1a16e tcpserver: status: 1/40
@400000006afe2f9121a1d04e tcpserver: pid 22161 from 198.51.100.108
@400000006afe2f91294d3d06 tcpserver: ok 22161 mx1.example.net:192.0.2.25:25 host108.isp.test:198.51.100.108::5503
@400000006afe2f913058339e 22161 > 220 mx1.example.net ESMTP 
@400000006afe2f9136589036 22161 < EHLO host108.isp.test 
@400000006afe2f91367f7926 22161 > 250-mx1.example.net 
@400000006afe2f91367f7926 22161 > 250-PIPELINING 
@400000006afe2f91367ff23e 22161 > 250 8BITMIME 
@400000006afe2f9136cdeb2e 22161 < MAIL FROM:<test3@vendor.test> 
@400000006afe2f913704c23e 22161 > 250 ok 
@400000006afe2f9137ced0ce 22161 < RCPT TO:<relaytest@freemail.test> 
@400000006afe2f9137f3a296 22161 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afe2f92023ccbbe 22161 < QUIT 
@400000006afe2f92027d572e 22161 > 221 mx1.example.net 
@400000006afe2f9202842176 tcpserver: end 22161 status 0
@400000006afe2f9202842176 tcpserver: status: 0/40
@400000006afe2f920287af9e 22161 < [EOF]
@400000006afe2f9202885796 22161 > [EOF]
@400000006afe2fe42d24ee38 tcpserver: status: 1/40
@400000006afe2fe42d24ee38 tcpserver: pid 22577 from 198.51.100.102
@400000006afe2fe430a435a0 tcpserver: ok 22577 mx1.example.net:192.0.2.25:25 host102.isp.test:198.51.100.102::41656
@400000006afe2fe4389945e8 22577 > 220 mx1.example.net ESMTP 
@400000006afe2fe500b88e18 22577 < EHLO host102.isp.test 
@400000006afe2fe500db9ac0 22577 > 250-mx1.example.net 
@400000006afe2fe500dc61f8 22577 > 250-PIPELINING 
@400000006afe2fe500dc61f8 22577 > 250 8BITMIME 
@400000006afe2fe507de0da8 22577 < MAIL FROM:<ida1@mail37.vendor.test> 
@400000006afe2fe508071978 22577 > 250 ok 
@400000006afe2fe50f1aca70 22577 < RCPT TO:<info@shop.example> 
@400000006afe2fe50f1b7e20 greylisting: 198.51.100.102 (ida1@mail37.vendor.test -> info@shop.example) doesn't exist. - temp. rejecting
@400000006afe2fe50f2931f0 22577 > 451 temporary failure (#4.3.0) 
@400000006afe2fe50fed5cb0 22577 < QUIT 
@400000006afe2fe5101d2ee0 22577 > 221 mx1.example.net 
@400000006afe2fe51024c830 tcpserver: end 22577 status 0
@400000006afe2fe510259738 tcpserver: status: 0/40
@400000006afe2fe51027d188 22577 < [EOF]
@400000006afe2fe510281fa8 22577 > [EOF]
@400000006afe306710649d02 tcpserver: status: 1/40
@400000006afe3067106577c2 tcpserver: pid 23230 from 198.51.100.179
@400000006afe30671ca4a53a tcpserver: ok 23230 mx1.example.net:192.0.2.25:25 :198.51.100.179::42932
@400000006afe306724277f3a rblsmtpd: 198.51.100.179 pid 23230: 451 https://zen.dnsbl.example/query/ip/198.51.100.179
@400000006afe306a240178da tcpserver: end 23230 status 0
@400000006afe306a2401d2b2 tcpserver: status: 0/40
@400000006afe30803a599d4c tcpserver: status: 1/40
@400000006afe30803a59cc2c tcpserver: pid 23358 from 198.51.100.113
@400000006afe30810883d51c tcpserver: ok 23358 mx1.example.net:192.0.2.25:25 host113.isp.test:198.51.100.113::42354
@400000006afe30810bb59cac 23358 > 220 mx1.example.net ESMTP 
@400000006afe3081114adf4c 23358 < EHLO host113.isp.test 
@400000006afe30811179de8c 23358 > 250-mx1.example.net 
@400000006afe3081117aa5c4 23358 > 250-PIPELINING 
@400000006afe3081117ae82c 23358 > 250 8BITMIME 
@400000006afe308111eef71c 23358 < MAIL FROM:<lena55@mail34.vendor.test> 
@400000006afe308111f91cc4 23358 > 250 ok 
@400000006afe3081184bc3c4 23358 < RCPT TO:<office@club.example> 
@400000006afe3081184bc3c4 greylisting: 198.51.100.113 (lena55@mail34.vendor.test -> office@club.example) doesn't exist. - temp. rejecting
@400000006afe308118621e6c 23358 > 451 temporary failure (#4.3.0) 
@400000006afe30811c9fb0ac 23358 < QUIT 
@400000006afe30811cb4d2d4 23358 > 221 mx1.example.net 
@400000006afe30811cbcc214 tcpserver: end 23358 status 0
@400000006afe30811cbcc214 tcpserver: status: 0/40
@400000006afe30811cc038cc 23358 < [EOF]
@400000006afe30811cc038cc 23358 > [EOF]
@400000006afe329b05797476 tcpserver: status: 1/40
@400000006afe329b0579fd2e tcpserver: pid 26049 from 198.51.100.172
@400000006afe329b0b93a656 tcpserver: ok 26049 mx1.example.net:192.0.2.25:25 host172.isp.test:198.51.100.172::44319
@400000006afe329b1cec7216 rblsmtpd: 198.51.100.172 pid 26049: 451 https://zen.dnsbl.example/query/ip/198.51.100.172
@400000006afe329e23cbad5e tcpserver: end 26049 status 0
@400000006afe329e23cbad5e tcpserver: status: 0/40
@400000006afe335e1b65b5c4 tcpserver: status: 1/40
@400000006afe335e1b65b5c4 tcpserver: pid 27026 from 203.0.113.83
@400000006afe335e264036a4 tcpserver: ok 27026 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::22955
@400000006afe335e31bb971c 27026 > 220 mx1.example.net ESMTP 
@400000006afe335e32bfe3d4 27026 < EHLO mail.pebble.test 
@400000006afe335e32ca6354 27026 > 250-mx1.example.net 
@400000006afe335e32cb4db4 27026 > 250-PIPELINING 
@400000006afe335e32cbce9c 27026 > 250 8BITMIME 
@400000006afe335e39585604 27026 < MAIL FROM:<k.maier2@pebble.test> 
@400000006afe335e39585604 27026 < RCPT TO:<h.vogel@club.example> 
@400000006afe335e39587d14 27026 < DATA 
@400000006afe335e39968014 27026 > 250 ok 
@400000006afe335e39968014 greylisting: 203.0.113.83 (k.maier2@pebble.test -> h.vogel@club.example) exists (id=60421) - accepting
@400000006afe335e39a2a95c 27026 > 250 ok 
@400000006afe335e39d37d5c 27026 > 354 go ahead 
@400000006afe335f04f3a97c 27026 < From: <k.maier2@pebble.test> 
@400000006afe335f04f44d8c 27026 < To: <h.vogel@club.example> 
@400000006afe335f04f44d8c 27026 < Subject: our talk of last week 
@400000006afe335f04f4d25c 27026 < Message-ID: <mwmqyilc.27029@mail.pebble.test> 
@400000006afe335f04f5301c 27026 <  
@400000006afe335f04f5301c 27026 < thank you for the papers, we shall look at them next week 
@400000006afe335f04f5301c 27026 < please find the minutes of the last meeting below 
@400000006afe335f04f55344 27026 < the del+
@400000006afe335f04f589f4 27026 < ivery will be with you on Tuesday before noon 
@400000006afe335f04f589f4 27026 < kind regards 
@400000006afe335f04f5eb9c 27026 <  
@400000006afe335f04f5eb9c 27026 < could you send the figures of October once more? 
@400000006afe335f04f60adc 27026 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe335f04f664b4 27026 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe335f04f67c24 27026 < thank you for the papers, we shall look at them next week 
@400000006afe335f04f6f924 27026 < ple+
@400000006afe335f04f6f924 27026 < ase find the minutes of the last meeting below 
@400000006afe335f04f7147c 27026 < the delivery will be with you on Tuesday before noon 
@400000006afe335f04f75eb4 27026 < kind regards 
@400000006afe335f04f7dbb4 27026 <  
@400000006afe335f04f8b674 27026 < could you send the figures of October once more? 
@400000006afe335f04f8d99c 27026 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe335f04f99904 27026 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe335f04fa4cb4 27026 < thank y+
@400000006afe335f04fad184 27026 < ou for the papers, we shall look at them next week 
@400000006afe335f04fb98bc 27026 < please find the minutes of the last meeting below 
@400000006afe335f04fc2d2c 27026 < the delivery will be with you on Tuesday before noon 
@400000006afe335f04fc2d2c 27026 < kind regards 
@400000006afe335f04fcf84c 27026 <  
@400000006afe335f04fcf84c 27026 < could you send the figures of October once more? 
@400000006afe335f04fcf84c 27026 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe335f04fcf84c 27026 < sta+
@400000006afe335f04fd8cbc 27026 < rting delivery 1: msg 2 to local x@example.org 
@400000006afe335f04fe1574 27026 < ---------------- 
@400000006afe335f04fef41c 27026 < . 
@400000006afe335f09314f44 27026 > 250 ok 1795044181 qp 27029 
@400000006afe335f0b3be09c 27026 < QUIT 
@400000006afe335f0b51ba5c 27026 > 221 mx1.example.net 
@400000006afe335f0b5972ec tcpserver: end 27026 status 0
@400000006afe335f0b5a5964 tcpserver: status: 0/40
@400000006afe335f0b5c68bc 27026 < [EOF]
@400000006afe335f0b5c68bc 27026 > [EOF]
@400000006afe34063686b2c2 tcpserver: status: 1/40
@400000006afe34063686b2c2 tcpserver: pid 27868 from 198.51.100.178
@400000006afe340639c8b692 tcpserver: ok 27868 mx1.example.net:192.0.2.25:25 host178.isp.test:198.51.100.178::54353
@400000006afe3407036cf8e2 rblsmtpd: 198.51.100.178 pid 27868: 451 https://zen.dnsbl.example/query/ip/198.51.100.178
@400000006afe340739e67baa tcpserver: end 27868 status 0
@400000006afe340739e6d582 tcpserver: status: 0/40
@400000006afe353e201ee48c tcpserver: status: 1/40
@400000006afe353e201f230c tcpserver: pid 29426 from 192.0.2.30
@400000006afe353e29cec04c tcpserver: ok 29426 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::1051
@400000006afe353e36445b5c 29426 > 220 mx1.example.net ESMTP 
@400000006afe353e3b588eec 29426 < EHLO monitor.example.net 
@400000006afe353f00005bcc 29426 > 250-mx1.example.net 
@400000006afe353f0001462c 29426 > 250-PIPELINING 
@400000006afe353f00015d9c 29426 > 250 8BITMIME 
@400000006afe353f0139127c 29426 < QUIT 
@400000006afe353f016e4794 29426 > 221 mx1.example.net 
@400000006afe353f0175c974 tcpserver: end 29426 status 0
@400000006afe353f01763abc tcpserver: status: 0/40
@400000006afe353f0178bf44 29426 < [EOF]
@400000006afe353f01790594 29426 > [EOF]
@400000006afe35f119cce390 tcpserver: status: 1/40
@400000006afe35f119cce390 tcpserver: pid 30321 from 198.51.100.169
@400000006afe35f209ec8318 tcpserver: ok 30321 mx1.example.net:192.0.2.25:25 :198.51.100.169::43593
@400000006afe35f211f2a290 rblsmtpd: 198.51.100.169 pid 30321: 451 https://zen.dnsbl.example/query/ip/198.51.100.169
@400000006afe35f31f00c868 tcpserver: end 30321 status 0
@400000006afe35f31f019388 tcpserver: status: 0/40
@400000006afe363d1cb5347c tcpserver: status: 1/40
@400000006afe363d1cb5347c tcpserver: pid 30701 from 198.51.100.159
@400000006afe363d1d6b8074 tcpserver: ok 30701 mx1.example.net:192.0.2.25:25 mail.orchard.test:198.51.100.159::13872
@400000006afe363d26aaac8c 30701 > 220 mx1.example.net ESMTP 
@400000006afe363d2b42ab3c 30701 < EHLO mail.orchard.test 
@400000006afe363d2b5d8254 30701 > 250-mx1.example.net 
@400000006afe363d2b5e2664 30701 > 250-PIPELINING 
@400000006afe363d2b5ee9b4 30701 > 250 8BITMIME 
@400000006afe363d2ef6aea4 30701 < MAIL FROM:<k.maier27@orchard.test> 
@400000006afe363d2ef75e6c 30701 < RCPT TO:<m.roth@shop.example> 
@400000006afe363d2ef8027c 30701 < DATA 
@400000006afe363d2f327f24 30701 > 250 ok 
@400000006afe363d2f327f24 greylisting: 198.51.100.159 (k.maier27@orchard.test -> m.roth@shop.example) exists (id=58039) - accepting
@400000006afe363d2f6f8824 30701 > 250 ok 
@400000006afe363d2f9f1404 30701 > 354 go ahead 
@400000006afe363d3173437c 30701 < From: <k.maier27@orchard.test> 
@400000006afe363d31736a8c 30701 < To: <m.roth@shop.example> 
@400000006afe363d3173e78c 30701 < Subject: our talk of last week 
@400000006afe363d3173e78c 30701 < Message-ID: <mwmre9hs.30703@mail.orchard.test> 
@400000006afe363d3174b2ac 30701 <  
@400000006afe363d3174b2ac 30701 < thank you for the papers, we shall look at them next week 
@400000006afe363d3174b2ac 30701 < please find the minutes of the last meeting below 
@400000006afe363d3175377c 30701 < the d+
@400000006afe363d3175377c 30701 < elivery will be with you on Tuesday before noon 
@400000006afe363d3175665c 30701 < kind regards 
@400000006afe363d3175facc 30701 <  
@400000006afe363d31760684 30701 < could you send the figures of October once more? 
@400000006afe363d31769af4 30701 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe363d3177046c 30701 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe363d3177816c 30701 < thank you for the papers, we shall look at them next week 
@400000006afe363d3177816c 30701 < p+
@400000006afe363d3177e314 30701 < lease find the minutes of the last meeting below 
@400000006afe363d3177e314 30701 < the delivery will be with you on Tuesday before noon 
@400000006afe363d3177e314 30701 < kind regards 
@400000006afe363d317863fc 30701 <  
@400000006afe363d3178aa4c 30701 < could you send the figures of October once more? 
@400000006afe363d3178aa4c 30701 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe363d3178f484 30701 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe363d3178f484 30701 < thank+
@400000006afe363d3179c774 30701 <  you for the papers, we shall look at them next week 
@400000006afe363d3179c774 30701 < please find the minutes of the last meeting below 
@400000006afe363d317a9294 30701 < the delivery will be with you on Tuesday before noon 
@400000006afe363d317b55e4 30701 < ----- 
@400000006afe363d317b55e4 30701 < . 
@400000006afe363d3328cf34 30701 > 250 ok 1795044915 qp 30703 
@400000006afe363d3a4b39b4 30701 < QUIT 
@400000006afe363d3a838f94 30701 > 221 mx1.example.net 
@400000006afe363d3a8b1944 tcpserver: end 30701 status 0
@400000006afe363d3a8b24fc tcpserver: status: 0/40
@400000006afe363d3a8e2684 30701 < [EOF]
@400000006afe363d3a8e6504 30701 > [EOF]
@400000006afe367a1c9aab84 tcpserver: status: 1/40
@400000006afe367a1c9b95e4 tcpserver: pid 31006 from 198.51.100.72
@400000006afe367a245615fc tcpserver: ok 31006 mx1.example.net:192.0.2.25:25 mail.grocer.example:198.51.100.72::48890
@400000006afe367a2db3e5d4 31006 > 220 mx1.example.net ESMTP 
@400000006afe367a2f5a17dc 31006 < EHLO mail.grocer.example 
@400000006afe367a2f8c6e94 31006 > 250-mx1.example.net 
@400000006afe367a2f8d5124 31006 > 250-PIPELINING 
@400000006afe367a2f8d8004 31006 > 250 8BITMIME 
@400000006afe367a31bd8f04 31006 < MAIL FROM:<j.klein9@grocer.example> 
@400000006afe367a31bd8f04 31006 < RCPT TO:<emma@club.example> 
@400000006afe367a31bd8f04 31006 < DATA 
@400000006afe367a31f3ae7c 31006 > 250 ok 
@400000006afe367a31f3c5ec greylisting: 198.51.100.72 (j.klein9@grocer.example -> emma@club.example) exists (id=89705) - accepting
@400000006afe367a322a23e4 31006 > 250 ok 
@400000006afe367a325185ec 31006 > 354 go ahead 
@400000006afe367a338e3054 31006 < From: <j.klein9@grocer.example> 
@400000006afe367a338e3054 31006 < To: <emma@club.example> 
@400000006afe367a338eb90c 31006 < Subject: our talk of last week 
@400000006afe367a338ed84c 31006 < Message-ID: <mwmrfkls.31008@mail.grocer.example> 
@400000006afe367a338fbadc 31006 <  
@400000006afe367a33905334 31006 < thank you for the papers, we shall look at them next week 
@400000006afe367a33905334 31006 < please find the minutes of the last meeting below 
@400000006afe367a33905334 31006 < the +
@400000006afe367a33905334 31006 < delivery will be with you on Tuesday before noon 
@400000006afe367a3390e7a4 31006 < kind regards 
@400000006afe367a339164a4 31006 <  
@400000006afe367a33918f9c 31006 < could you send the figures of October once more? 
@400000006afe367a33926a5c 31006 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe367a3392c434 31006 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe367a3392c434 31006 < thank you for the papers, we shall look at them next week 
@400000006afe367a33938f54 31006 < please find the minutes of the last meeting below 
@400000006afe367a33938f54 31006 < the delivery will be with you on Tuesday before noon 
@400000006afe367a3393b664 31006 < kind regards 
@400000006afe367a33942f7c 31006 <  
@400000006afe367a3394c3ec 31006 < could you send the figures of October once more? 
@400000006afe367a3394c3ec 31006 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe367a33959eac 31006 < ---------------------------------------------- 
@400000006afe367a33959eac 31006 < . 
@400000006afe367a369b06dc 31006 > 250 ok 1795044976 qp 31008 
@400000006afe367a391a37ac 31006 < QUIT 
@400000006afe367a394f0b1c 31006 > 221 mx1.example.net 
@400000006afe367a3956d734 tcpserver: end 31006 status 0
@400000006afe367a3956f28c tcpserver: status: 0/40
@400000006afe367a3959b97c 31006 < [EOF]
@400000006afe367a3959b97c 31006 > [EOF]
@400000006afe3886295ec166 tcpserver: status: 1/40
@400000006afe3886295f1b3e tcpserver: pid 1159 from 198.51.100.122
@400000006afe38862bd923be tcpserver: ok 1159 mx1.example.net:192.0.2.25:25 host122.isp.test:198.51.100.122::21742
@400000006afe38862e8f1046 1159 > 220 mx1.example.net ESMTP 
@400000006afe3886340cf286 1159 < EHLO host122.isp.test 
@400000006afe3886341c9a56 1159 > 250-mx1.example.net 
@400000006afe3886341c9a56 1159 > 250-PIPELINING 
@400000006afe3886341ce0a6 1159 > 250 8BITMIME 
@400000006afe38863b5d1426 1159 < MAIL FROM:<m.roth86@mail16.vendor.test> 
@400000006afe38863b6b19fe 1159 > 250 ok 
@400000006afe3887064ecda6 1159 < RCPT TO:<info@example.net> 
@400000006afe3887064f371e greylisting: 198.51.100.122 (m.roth86@mail16.vendor.test -> info@example.net) doesn't exist. - temp. rejecting
@400000006afe3887065618d6 1159 > 451 temporary failure (#4.3.0) 
@400000006afe388707cf37ce 1159 < QUIT 
@400000006afe388707fc7da6 1159 > 221 mx1.example.net 
@400000006afe38870804f1b6 tcpserver: end 1159 status 0
@400000006afe388708054b8e tcpserver: status: 0/40
@400000006afe388708074f2e 1159 < [EOF]
@400000006afe38870807e786 1159 > [EOF]
@400000006afe388f0cfbd464 tcpserver: status: 1/40
@400000006afe388f0cfbd464 tcpserver: pid 1202 from 198.51.100.161
@400000006afe388f11b33e0c tcpserver: ok 1202 mx1.example.net:192.0.2.25:25 host161.isp.test:198.51.100.161::48077
@400000006afe388f23a11224 rblsmtpd: 198.51.100.161 pid 1202: 451 https://zen.dnsbl.example/query/ip/198.51.100.161
@400000006afe3890067bef5c tcpserver: end 1202 status 0
@400000006afe3890067cb694 tcpserver: status: 0/40
@400000006afe38a12e660a52 tcpserver: status: 1/40
@400000006afe38a12e660a52 tcpserver: pid 1294 from 198.51.100.123
@400000006afe38a2157b4192 tcpserver: ok 1294 mx1.example.net:192.0.2.25:25 :198.51.100.123::48856
@400000006afe38a2172c6c32 1294 > 220 mx1.example.net ESMTP 
@400000006afe38a21b09063a 1294 < EHLO host123.isp.test 
@400000006afe38a21b1a3c7a 1294 > 250-mx1.example.net 
@400000006afe38a21b1a732a 1294 > 250-PIPELINING 
@400000006afe38a21b1ac14a 1294 > 250 8BITMIME 
@400000006afe38a21f0c7d7a 1294 < MAIL FROM:<o.beck25@mail23.vendor.test> 
@400000006afe38a21f3c20ca 1294 > 250 ok 
@400000006afe38a2230f8372 1294 < RCPT TO:<k.maier@example.net> 
@400000006afe38a2230fc9c2 greylisting: 198.51.100.123 (o.beck25@mail23.vendor.test -> k.maier@example.net) doesn't exist. - temp. rejecting
@400000006afe38a223352c12 1294 > 451 temporary failure (#4.3.0) 
@400000006afe38a224771a22 1294 < QUIT 
@400000006afe38a224901892 1294 > 221 mx1.example.net 
@400000006afe38a2249763c2 tcpserver: end 1294 status 0
@400000006afe38a2249763c2 tcpserver: status: 0/40
@400000006afe38a2249a9042 1294 < [EOF]
@400000006afe38a2249b2c82 1294 > [EOF]
@400000006afe39a31a1be526 tcpserver: status: 1/40
@400000006afe39a31a1be526 tcpserver: pid 2583 from 198.51.100.183
@400000006afe39a31b2e37b6 tcpserver: ok 2583 mx1.example.net:192.0.2.25:25 :198.51.100.183::39679
@400000006afe39a31f18858e rblsmtpd: 198.51.100.183 pid 2583: 451 https://zen.dnsbl.example/query/ip/198.51.100.183
@400000006afe39a52407e756 tcpserver: end 2583 status 0
@400000006afe39a524081e06 tcpserver: status: 0/40
@400000006afe3a0b0a4a3e36 tcpserver: status: 1/40
@400000006afe3a0b0a4a3e36 tcpserver: pid 3101 from 198.51.100.177
@400000006afe3a0b20bad766 tcpserver: ok 3101 mx1.example.net:192.0.2.25:25 :198.51.100.177::4437
@400000006afe3a0b2a0d25ee rblsmtpd: 198.51.100.177 pid 3101: 451 https://zen.dnsbl.example/query/ip/198.51.100.177
@400000006afe3a0e09d5315e tcpserver: end 3101 status 0
@400000006afe3a0e09d5315e tcpserver: status: 0/40
@400000006afe3a1103d4760c tcpserver: status: 1/40
@400000006afe3a1103d521ec tcpserver: pid 3131 from 198.51.100.40
@400000006afe3a1109cb9374 tcpserver: ok 3131 mx1.example.net:192.0.2.25:25 mail.corner.test:198.51.100.40::23140
@400000006afe3a1112c9f984 3131 > 220 mx1.example.net ESMTP 
@400000006afe3a11170fa214 3131 < EHLO mail.corner.test 
@400000006afe3a11173a386c 3131 > 250-mx1.example.net 
@400000006afe3a11173accdc 3131 > 250-PIPELINING 
@400000006afe3a11173accdc 3131 > 250 8BITMIME 
@400000006afe3a111cee0b44 3131 < MAIL FROM:<v.horn18@corner.test> 
@400000006afe3a111ceec2dc 3131 < RCPT TO:<k.maier@club.example> 
@400000006afe3a111ceec2dc 3131 < DATA 
@400000006afe3a111d07a5f4 3131 > 250 ok 
@400000006afe3a111d07f414 greylisting: 198.51.100.40 (v.horn18@corner.test -> k.maier@club.example) exists (id=87424) - accepting
@400000006afe3a111d1d29c4 3131 > 250 ok 
@400000006afe3a111d2e40c4 3131 > 354 go ahead 
@400000006afe3a111fe74a2c 3131 < From: <v.horn18@corner.test> 
@400000006afe3a111fe7cefc 3131 < To: <k.maier@club.example> 
@400000006afe3a111fe7de9c 3131 < Subject: our talk of last week 
@400000006afe3a111fe84bfc 3131 < Message-ID: <mwmrz9hk.3134@mail.corner.test> 
@400000006afe3a111fe84bfc 3131 <  
@400000006afe3a111fe84bfc 3131 < thank you for the papers, we shall look at them next week 
@400000006afe3a111fe86f24 3131 < please find the minutes of the last meeting below 
@400000006afe3a111fe86f24 3131 < the deli+
@400000006afe3a111fe86f24 3131 < very will be with you on Tuesday before noon 
@400000006afe3a111fe8cce4 3131 < kind regards 
@400000006afe3a111fe926bc 3131 <  
@400000006afe3a111fe926bc 3131 < could you send the figures of October once more? 
@400000006afe3a111fe926bc 3131 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe3a111fe98c4c 3131 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe3a111fea017c 3131 < thank you for the papers, we shall look at them next week 
@400000006afe3a111fea017c 3131 < plea+
@400000006afe3a111fea017c 3131 < se find the minutes of the last meeting below 
@400000006afe3a111fea305c 3131 < the delivery will be with you on Tuesday before noon 
@400000006afe3a111fea305c 3131 < kind regards 
@400000006afe3a111feafb7c 3131 <  
@400000006afe3a111feb787c 3131 < could you send the figures of October once more? 
@400000006afe3a111feb787c 3131 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe3a111feb9ba4 3131 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe3a111fec10d4 3131 < thank yo+
@400000006afe3a111fec7a4c 3131 < u for the papers, we shall look at them next week 
@400000006afe3a111fec7a4c 3131 < please find the minutes of the last meeting below 
@400000006afe3a111feca544 3131 < the delivery will be with you on Tuesday before noon 
@400000006afe3a111feca544 3131 < kind regards 
@400000006afe3a111feca544 3131 <  
@400000006afe3a111fecbcb4 3131 < could you send the figures of October once more? 
@400000006afe3a111fecbcb4 3131 < --- 
@400000006afe3a111fed12a4 3131 < . 
@400000006afe3a11255fb214 3131 > 250 ok 1795045895 qp 3134 
@400000006afe3a112c6a27c4 3131 < QUIT 
@400000006afe3a112ca59a84 3131 > 221 mx1.example.net 
@400000006afe3a112cac87f4 tcpserver: end 3131 status 0
@400000006afe3a112cacce44 tcpserver: status: 0/40
@400000006afe3a112cafa4d4 3131 < [EOF]
@400000006afe3a112cafa4d4 3131 > [EOF]
@400000006afe3bd91f87a2de tcpserver: status: 1/40
@400000006afe3bd91f885a76 tcpserver: pid 5413 from 198.51.100.171
@400000006afe3bd92bb33c9e tcpserver: ok 5413 mx1.example.net:192.0.2.25:25 :198.51.100.171::55659
@400000006afe3bda07a8182e rblsmtpd: 198.51.100.171 pid 5413: 451 https://zen.dnsbl.example/query/ip/198.51.100.171
@400000006afe3bda38a9db06 tcpserver: end 5413 status 0
@400000006afe3bda38aa541e tcpserver: status: 0/40
@400000006afe3c462431404c tcpserver: status: 1/40
@400000006afe3c462431404c tcpserver: pid 5959 from 192.0.2.30
@400000006afe3c462e06ebbc tcpserver: ok 5959 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::39832
@400000006afe3c46371a0e64 5959 > 220 mx1.example.net ESMTP 
@400000006afe3c463b689c4c 5959 < EHLO monitor.example.net 
@400000006afe3c47000001f4 5959 > 250-mx1.example.net 
@400000006afe3c47000001f4 5959 > 250-PIPELINING 
@400000006afe3c4700006b6c 5959 > 250 8BITMIME 
@400000006afe3c4706f1b7b4 5959 < QUIT 
@400000006afe3c47070e7ee4 5959 > 221 mx1.example.net 
@400000006afe3c470715ba74 tcpserver: end 5959 status 0
@400000006afe3c470715ba74 tcpserver: status: 0/40
@400000006afe3c470718db3c 5959 < [EOF]
@400000006afe3c470719218c 5959 > [EOF]
@400000006afe41d01d629f04 tcpserver: status: 1/40
@400000006afe41d01d636e0c tcpserver: pid 13048 from 198.51.100.113
@400000006afe41d0325308a4 tcpserver: ok 13048 mx1.example.net:192.0.2.25:25 :198.51.100.113::13659
@400000006afe41d03a2e478c 13048 > 220 mx1.example.net ESMTP 
@400000006afe41d10052a634 13048 < EHLO host113.isp.test 
@400000006afe41d1006c5854 13048 > 250-mx1.example.net 
@400000006afe41d1006d36fc 13048 > 250-PIPELINING 
@400000006afe41d1006d7d4c 13048 > 250 8BITMIME 
@400000006afe41d106abc18c 13048 < MAIL FROM:<test92@vendor.test> 
@400000006afe41d106d8a5bc 13048 > 250 ok 
@400000006afe41d10d296474 13048 < RCPT TO:<relaytest@freemail.test> 
@400000006afe41d10d5a1164 13048 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afe41d10e9caf3c 13048 < QUIT 
@400000006afe41d10ea88294 13048 > 221 mx1.example.net 
@400000006afe41d10eaf73ec tcpserver: end 13048 status 0
@400000006afe41d10eaf73ec tcpserver: status: 0/40
@400000006afe41d10eb2fa44 13048 < [EOF]
@400000006afe41d10eb338c4 13048 > [EOF]
@400000006afe41f135a0438c tcpserver: status: 1/40
@400000006afe41f135a11e4c tcpserver: pid 13215 from 203.0.113.43
@400000006afe41f202440654 tcpserver: ok 13215 mx1.example.net:192.0.2.25:25 mail.typo.test:203.0.113.43::13322
@400000006afe41f20821b7ec 13215 > 220 mx1.example.net ESMTP 
@400000006afe41f209006ba4 13215 < EHLO mail.typo.test 
@400000006afe41f2092f5374 13215 > 250-mx1.example.net 
@400000006afe41f2092fb904 13215 > 250-PIPELINING 
@400000006afe41f2092fb904 13215 > 250 8BITMIME 
@400000006afe41f20ce166c4 13215 < MAIL FROM:<greta12@typo.test> 
@400000006afe41f20d099fa4 13215 > 250 ok 
@400000006afe41f213d4f144 13215 < RCPT TO:<z.jung@shop.example> 
@400000006afe41f213d579fc greylisting: 203.0.113.43 (greta12@typo.test -> z.jung@shop.example) exists (id=43976) - accepting
@400000006afe41f213e8a054 13215 > 250 ok 
@400000006afe41f218e30a54 13215 < DATA 
@400000006afe41f21910e884 13215 > 354 go ahead 
@400000006afe41f21a9efac4 13215 < From: <greta12@typo.test> 
@400000006afe41f21a9f2d8c 13215 < To: <z.jung@shop.example> 
@400000006afe41f21a9f2d8c 13215 < Subject: our talk of last week 
@400000006afe41f21aa017ec 13215 < Message-ID: <mwmt6hqp.13218@mail.typo.test> 
@400000006afe41f21aa0f2ac 13215 <  
@400000006afe41f21aa1871c 13215 < please find the minutes of the last meeting below 
@400000006afe41f21aa1c984 13215 < the delivery will be with you on Tuesday before noon 
@400000006afe41f21aa269ac 13215 < kind regards 
@400000006afe41f21aa28cd4 13215 <  
@400000006afe41f21aa338b4 13215 < co+
@400000006afe41f21aa40f8c 13215 < uld you send the figures of October once more? 
@400000006afe41f21aa4c724 13215 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe41f21aa56364 13215 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe41f21aa60b5c 13215 < thank you for the papers, we shall look at them next week 
@400000006afe41f21aa6ceac 13215 < please find the minutes of the last meeting below 
@400000006afe41f21aa6ceac 13215 < the delivery will+
@400000006afe41f21aa77e74 13215 <  be with you on Tuesday before noon 
@400000006afe41f21aa85d1c 13215 < kind regards 
@400000006afe41f21aa8da1c 13215 <  
@400000006afe41f21aa92454 13215 < could you send the figures of October once more? 
@400000006afe41f21aa9ef74 13215 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe41f21aaab2c4 13215 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe41f21aaab2c4 13215 < thank you for the papers, we shall look at them next week 
@400000006afe41f21aaace1c 13215 < please find t+
@400000006afe41f21aaace1c 13215 < he minutes of the last meeting below 
@400000006afe41f21aab899c 13215 < the delivery will be with you on Tuesday before noon 
@400000006afe41f21aac54bc 13215 < kind regards 
@400000006afe41f21aac54bc 13215 <  
@400000006afe41f21aad0484 13215 < could you send the figures of October once more? 
@400000006afe41f21aad46ec 13215 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe41f21aad98f4 13215 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe41f21aad98f4 13215 < thank you for the+
@400000006afe41f21aae391c 13215 <  papers, we shall look at them next week 
@400000006afe41f21aae391c 13215 < please find the minutes of the last meeting below 
@400000006afe41f21aaf13dc 13215 < the delivery will be with you on Tuesday before noon 
@400000006afe41f21aafee9c 13215 < kind regards 
@400000006afe41f21ab009f4 13215 <  
@400000006afe41f21ab0f06c 13215 < -------------- 
@400000006afe41f21ab1abec 13215 < . 
@400000006afe41f21fcb4a34 13215 > 250 ok 1795047912 qp 13218 
@400000006afe41f220dc9324 13215 < QUIT 
@400000006afe41f220fead9c 13215 > 221 mx1.example.net 
@400000006afe41f22105839c tcpserver: end 13215 status 0
@400000006afe41f221063f1c tcpserver: status: 0/40
@400000006afe41f221094874 13215 < [EOF]
@400000006afe41f221094874 13215 > [EOF]
@400000006afe420d23212fdc tcpserver: status: 1/40
@400000006afe420d23218d9c tcpserver: pid 13353 from 203.0.113.49
@400000006afe420d29517de4 tcpserver: ok 13353 mx1.example.net:192.0.2.25:25 mail.library.example:203.0.113.49::36343
@400000006afe420d35f63774 13353 > 220 mx1.example.net ESMTP 
@400000006afe420e014f51cc 13353 < EHLO mail.library.example 
@400000006afe420e016b078c 13353 > 250-mx1.example.net 
@400000006afe420e016b3a54 13353 > 250-PIPELINING 
@400000006afe420e016c0d44 13353 > 250 8BITMIME 
@400000006afe420e03479b74 13353 < MAIL FROM:<o.beck27@library.example> 
@400000006afe420e03487a1c 13353 < RCPT TO:<o.beck@shop.example> 
@400000006afe420e0348d7dc 13353 < DATA 
@400000006afe420e035a73ac 13353 > 250 ok 
@400000006afe420e035a73ac greylisting: 203.0.113.49 (o.beck27@library.example -> o.beck@shop.example) exists (id=63970) - accepting
@400000006afe420e0378bd94 13353 > 250 ok 
@400000006afe420e039194f4 13353 > 354 go ahead 
@400000006afe420e05c7e584 13353 < From: <o.beck27@library.example> 
@400000006afe420e05c804c4 13353 < To: <o.beck@shop.example> 
@400000006afe420e05c8b48c 13353 < Subject: our talk of last week 
@400000006afe420e05c99eec 13353 < Message-ID: <mwmt732c.13356@mail.library.example> 
@400000006afe420e05ca4eb4 13353 <  
@400000006afe420e05ca4eb4 13353 <  
@400000006afe420e05cb064c 13353 < could you send the figures of October once more? 
@400000006afe420e05cbe10c 13353 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe420e05cc3314 13353 < starting delivery 1: msg 2 t+
@400000006afe420e05cc3314 13353 < o local x@example.org 
@400000006afe420e05ccf27c 13353 < thank you for the papers, we shall look at them next week 
@400000006afe420e05cd4484 13353 < please find the minutes of the last meeting below 
@400000006afe420e05cd92a4 13353 < the delivery will be with you on Tuesday before noon 
@400000006afe420e05cd968c 13353 < kind regards 
@400000006afe420e05ce0fa4 13353 <  
@400000006afe420e05ce985c 13353 < could you send the figures of October once more? 
@400000006afe420e05ce985c 13353 < +49+
@400000006afe420e05cedeac 13353 <  30 5550 1 + 49 30 5550 2 
@400000006afe420e05cf9e14 13353 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe420e05d0848c 13353 < thank you for the papers, we shall look at them next week 
@400000006afe420e05d14bc4 13353 < please find the minutes of the last meeting below 
@400000006afe420e05d1e41c 13353 < the delivery will be with you on Tuesday before noon 
@400000006afe420e05d1e41c 13353 < kind regards 
@400000006afe420e05d21acc 13353 <  
@400000006afe420e05d2c6ac 13353 < could you send the figures of October once more? 
@400000006afe420e05d2c6ac 13353 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe420e05d37674 13353 < ----------------- 
@400000006afe420e05d406fc 13353 < . 
@400000006afe420e09ecdafc 13353 > 250 ok 1795047940 qp 13356 
@400000006afe420e0f24bb5c 13353 < QUIT 
@400000006afe420e0f57bdf4 13353 > 221 mx1.example.net 
@400000006afe420e0f5f43bc tcpserver: end 13353 status 0
@400000006afe420e0f5f43bc tcpserver: status: 0/40
@400000006afe420e0f625cb4 13353 < [EOF]
@400000006afe420e0f625cb4 13353 > [EOF]
@400000006afe427e37d8564e tcpserver: status: 1/40
@400000006afe427e37d8564e tcpserver: pid 13920 from 198.51.100.168
@400000006afe427f300846ae tcpserver: ok 13920 mx1.example.net:192.0.2.25:25 :198.51.100.168::33347
@400000006afe428007a6cc26 rblsmtpd: 198.51.100.168 pid 13920: 451 https://zen.dnsbl.example/query/ip/198.51.100.168
@400000006afe42812c25e816 tcpserver: end 13920 status 0
@400000006afe42812c25e816 tcpserver: status: 0/40
@400000006afe434e2720d2a4 tcpserver: status: 1/40
@400000006afe434e2721b14c tcpserver: pid 14959 from 192.0.2.30
@400000006afe434e325cc8bc tcpserver: ok 14959 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::34220
@400000006afe434e35263d44 14959 > 220 mx1.example.net ESMTP 
@400000006afe434e3b91bba4 14959 < EHLO monitor.example.net 
@400000006afe434f0000e86c 14959 > 250-mx1.example.net 
@400000006afe434f0000e86c 14959 > 250-PIPELINING 
@400000006afe434f0001a004 14959 > 250 8BITMIME 
@400000006afe434f06e74004 14959 < QUIT 
@400000006afe434f0706744c 14959 > 221 mx1.example.net 
@400000006afe434f070e250c tcpserver: end 14959 status 0
@400000006afe434f070e4c1c tcpserver: status: 0/40
@400000006afe434f071122ac 14959 < [EOF]
@400000006afe434f071122ac 14959 > [EOF]
@400000006afe43680e9e5710 tcpserver: status: 1/40
@400000006afe43680e9ead00 tcpserver: pid 15087 from 198.51.100.178
@400000006afe436839c5c798 tcpserver: ok 15087 mx1.example.net:192.0.2.25:25 :198.51.100.178::5646
@400000006afe436904f326a0 rblsmtpd: 198.51.100.178 pid 15087: 451 https://zen.dnsbl.example/query/ip/198.51.100.178
@400000006afe436921fe7038 tcpserver: end 15087 status 0
@400000006afe436921fe9360 tcpserver: status: 0/40
@400000006afe4456260facdc tcpserver: status: 1/40
@400000006afe4456260fd7d4 tcpserver: pid 16279 from 203.0.113.96
@400000006afe4456264a3154 tcpserver: ok 16279 mx1.example.net:192.0.2.25:25 mail.slowpost.example:203.0.113.96::4140
@400000006afe445632a4be9c 16279 > 220 mx1.example.net ESMTP 
@400000006afe445639be8a14 16279 < EHLO mail.slowpost.example 
@400000006afe445639decbe4 16279 > 250-mx1.example.net 
@400000006afe445639def2f4 16279 > 250-PIPELINING 
@400000006afe445639df931c 16279 > 250 8BITMIME 
@400000006afe4457048449c4 16279 < MAIL FROM:<lena19@slowpost.example> 
@400000006afe44570484b33c 16279 < RCPT TO:<f.braun@club.example> 
@400000006afe44570485286c 16279 < DATA 
@400000006afe445704927a94 16279 > 250 ok 
@400000006afe445704927a94 greylisting: 203.0.113.96 (lena19@slowpost.example -> f.braun@club.example) exists (id=68757) - accepting
@400000006afe445704af2284 16279 > 250 ok 
@400000006afe445704c73694 16279 > 354 go ahead 
@400000006afe4457067e21dc 16279 < From: <lena19@slowpost.example> 
@400000006afe4457067ee914 16279 < To: <f.braun@club.example> 
@400000006afe4457067ee914 16279 < Subject: our talk of last week 
@400000006afe4457067f0854 16279 < Message-ID: <mwmtjmhf.16282@mail.slowpost.example> 
@400000006afe4457067f9cc4 16279 <  
@400000006afe44570680257c 16279 < kind regards 
@400000006afe44570680aa4c 16279 <  
@400000006afe445706814e5c 16279 < could you send the figures of October once more? 
@400000006afe44570681fe24 16279 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe44570681fe24 16279 < starting deli+
@400000006afe44570681fe24 16279 < very 1: msg 2 to local x@example.org 
@400000006afe44570681fe24 16279 < thank you for the papers, we shall look at them next week 
@400000006afe44570682c174 16279 < please find the minutes of the last meeting below 
@400000006afe445706836584 16279 < the delivery will be with you on Tuesday before noon 
@400000006afe445706843c5c 16279 < kind regards 
@400000006afe44570684b95c 16279 <  
@400000006afe445706859804 16279 < could you send the figures of October +
@400000006afe44570686576c 16279 < once more? 
@400000006afe44570686576c 16279 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe44570686d854 16279 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe445706879ba4 16279 < thank you for the papers, we shall look at them next week 
@400000006afe445706879ba4 16279 < please find the minutes of the last meeting below 
@400000006afe445706884784 16279 < the delivery will be with you on Tuesday before noon+
@400000006afe445706884784 16279 <  
@400000006afe445706884784 16279 < kind regards 
@400000006afe4457068891bc 16279 <  
@400000006afe44570688fb34 16279 < could you send the figures of October once more? 
@400000006afe44570688fb34 16279 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe445706890ad4 16279 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe445706890ad4 16279 < thank you for the papers, we shall look at them next week 
@400000006afe445706899b5c 16279 < please find the minutes of the last meeting below+
@400000006afe445706899b5c 16279 <  
@400000006afe4457068a27fc 16279 < the delivery will be with you on Tuesday before noon 
@400000006afe4457068acff4 16279 < kind regards 
@400000006afe4457068bae9c 16279 <  
@400000006afe4457068bd994 16279 < could you send the figures of October once more? 
@400000006afe4457068bd994 16279 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe4457068c895c 16279 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe4457068cc3f4 16279 < thank you for the papers, we shall look at them next +
@400000006afe4457068d6034 16279 < week 
@400000006afe4457068e005c 16279 < please find the minutes of the last meeting below 
@400000006afe4457068eb024 16279 < the delivery will be with you on Tuesday before noon 
@400000006afe4457068eb024 16279 < kind regards 
@400000006afe4457068eb024 16279 <  
@400000006afe4457068ebfc4 16279 < could you send the figures of October once more? 
@400000006afe4457068efe44 16279 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe4457068f7374 16279 < starting delivery 1: msg 2 to local x@example.org+
@400000006afe445706905604 16279 <  
@400000006afe445706905604 16279 < thank you for the papers, we shall look at them next week 
@400000006afe445706914064 16279 < please find the minutes of the last meeting below 
@400000006afe445706914c1c 16279 < the delivery will be with you on Tuesday before noon 
@400000006afe44570691adc4 16279 < kind regards 
@400000006afe445706926944 16279 <  
@400000006afe44570692ee14 16279 < could you send the figures of October once more? 
@400000006afe44570692ee14 16279 < +49 30 5550 1 + 49 30 55+
@400000006afe44570692ee14 16279 < 50 2 
@400000006afe445706936b14 16279 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe445706936b14 16279 < thank you for the papers, we shall look at them next week 
@400000006afe44570693fb9c 16279 < please find the minutes of the last meeting below 
@400000006afe4457069474b4 16279 < the delivery will be with you on Tuesday before noon 
@400000006afe44570694f59c 16279 < kind regards 
@400000006afe44570695535c 16279 <  
@400000006afe44570695e7cc 16279 < could you send the +
@400000006afe445706965cfc 16279 < figures of October once more? 
@400000006afe44570696ab1c 16279 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe44570696ce44 16279 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe44570696ce44 16279 < thank you for the papers, we shall look at them next week 
@400000006afe44570696ce44 16279 < please find the minutes of the last meeting below 
@400000006afe445706972c04 16279 < the delivery will be with you on T+
@400000006afe445706972c04 16279 < uesday before noon 
@400000006afe445706979d4c 16279 < kind regards 
@400000006afe445706982604 16279 <  
@400000006afe44570698a304 16279 < could you send the figures of October once more? 
@400000006afe44570698a304 16279 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe44570698e184 16279 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe44570698e56c 16279 < thank you for the papers, we shall look at them next week 
@400000006afe445706993b5c 16279 < please find the minutes of the+
@400000006afe445706996a3c 16279 <  last meeting below 
@400000006afe445706996a3c 16279 < the delivery will be with you on Tuesday before noon 
@400000006afe4457069a2d8c 16279 < kind regards 
@400000006afe4457069b007c 16279 <  
@400000006afe4457069b98d4 16279 < could you send the figures of October once more? 
@400000006afe4457069b98d4 16279 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe4457069bd36c 16279 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe4457069c4c84 16279 < thank you for the papers, we shall+
@400000006afe4457069c4c84 16279 <  look at them next week 
@400000006afe4457069ce8c4 16279 < please find the minutes of the last meeting below 
@400000006afe4457069d794c 16279 < the delivery will be with you on Tuesday before noon 
@400000006afe4457069df64c 16279 < kind regards 
@400000006afe4457069e9a5c 16279 <  
@400000006afe4457069f657c 16279 < could you send the figures of October once more? 
@400000006afe4457069fbf54 16279 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe4457069fbf54 16279 < starting delivery 1: msg 2 to +
@400000006afe445706a06364 16279 < local x@example.org 
@400000006afe445706a07ebc 16279 < thank you for the papers, we shall look at them next week 
@400000006afe445706a12e84 16279 < please find the minutes of the last meeting below 
@400000006afe445706a178bc 16279 < the delivery will be with you on Tuesday before noon 
@400000006afe445706a2631c 16279 < kind regards 
@400000006afe445706a26aec 16279 <  
@400000006afe445706a26aec 16279 < could you send the figures of October once more? 
@400000006afe445706a34994 16279 < +49 3+
@400000006afe445706a3eda4 16279 < 0 5550 1 + 49 30 5550 2 
@400000006afe445706a3eda4 16279 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe445706a48dcc 16279 < thank you for the papers, we shall look at them next week 
@400000006afe445706a5129c 16279 < please find the minutes of the last meeting below 
@400000006afe445706a5ba94 16279 < the delivery will be with you on Tuesday before noon 
@400000006afe445706a5d5ec 16279 < kind regards 
@400000006afe445706a5d5ec 16279 <  
@400000006afe445706a6722c 16279 < could you send the figures of October once more? 
@400000006afe445706a6722c 16279 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe445706a68d84 16279 < ---------------------------- 
@400000006afe445706a6df8c 16279 < . 
@400000006afe44570c713bec 16279 > 250 ok 1795048525 qp 16282 
@400000006afe44570e20d81c 16279 < QUIT 
@400000006afe44570e2bec0c 16279 > 221 mx1.example.net 
@400000006afe44570e33ac6c tcpserver: end 16279 status 0
@400000006afe44570e33ac6c tcpserver: status: 0/40
@400000006afe44570e369e54 16279 < [EOF]
@400000006afe44570e3784cc 16279 > [EOF]
@400000006afe448414fe2928 tcpserver: status: 1/40
@400000006afe448414fe4480 tcpserver: pid 16507 from 198.51.100.182
@400000006afe448418094a30 tcpserver: ok 16507 mx1.example.net:192.0.2.25:25 host182.isp.test:198.51.100.182::55879
@400000006afe448428a211b0 rblsmtpd: 198.51.100.182 pid 16507: 451 https://zen.dnsbl.example/query/ip/198.51.100.182
@400000006afe4487120d71d8 tcpserver: end 16507 status 0
@400000006afe4487120deaf0 tcpserver: status: 0/40
@400000006afe44f838f7f71e tcpserver: status: 1/40
@400000006afe44f838f850f6 tcpserver: pid 17090 from 198.51.100.166
@400000006afe44f901750336 tcpserver: ok 17090 mx1.example.net:192.0.2.25:25 :198.51.100.166::44787
@400000006afe44f912b1b78e rblsmtpd: 198.51.100.166 pid 17090: 451 https://zen.dnsbl.example/query/ip/198.51.100.166
@400000006afe44fa04f1b676 tcpserver: end 17090 status 0
@400000006afe44fa04f1d5b6 tcpserver: status: 0/40
@400000006afe450f110193a0 tcpserver: status: 1/40
@400000006afe450f11021c58 tcpserver: pid 17202 from 198.51.100.115
@400000006afe45100a89b930 tcpserver: ok 17202 mx1.example.net:192.0.2.25:25 :198.51.100.115::20002
@400000006afe45100ff6a798 17202 > 220 mx1.example.net ESMTP 
@400000006afe4510153d1a70 17202 < EHLO host115.isp.test 
@400000006afe4510154ff690 17202 > 250-mx1.example.net 
@400000006afe451015507778 17202 > 250-PIPELINING 
@400000006afe451015507778 17202 > 250 8BITMIME 
@400000006afe4523177e6b68 17202 < [EOF]
@400000006afe4523177eb988 17202 > [EOF]
@400000006afe452317860c88 tcpserver: end 17202 status 256
@400000006afe4523178679e8 tcpserver: status: 0/40
@400000006afe475124dc7d36 tcpserver: status: 1/40
@400000006afe475124dc7d36 tcpserver: pid 20094 from 198.51.100.124
@400000006afe47512f067a96 tcpserver: ok 20094 mx1.example.net:192.0.2.25:25 host124.isp.test:198.51.100.124::2361
@400000006afe47513b55e836 20094 > 220 mx1.example.net ESMTP 
@400000006afe475206ff938e 20094 < EHLO host124.isp.test 
@400000006afe4752070a68fe 20094 > 250-mx1.example.net 
@400000006afe4752070ac2d6 20094 > 250-PIPELINING 
@400000006afe4752070ac2d6 20094 > 250 8BITMIME 
@400000006afe4752085b9d36 20094 < MAIL FROM:<ute69@mail21.vendor.test> 
@400000006afe47520867ed8e 20094 > 250 ok 
@400000006afe47520d9273f6 20094 < RCPT TO:<office@club.example> 
@400000006afe47520d92be2e greylisting: 198.51.100.124 (ute69@mail21.vendor.test -> office@club.example) doesn't exist. - temp. rejecting
@400000006afe47520dc0dade 20094 > 451 temporary failure (#4.3.0) 
@400000006afe4752146b42b6 20094 < QUIT 
@400000006afe4752149e9f26 20094 > 221 mx1.example.net 
@400000006afe475214a657b6 tcpserver: end 20094 status 0
@400000006afe475214a657b6 tcpserver: status: 0/40
@400000006afe475214a8ff66 20094 < [EOF]
@400000006afe475214a9b6fe 20094 > [EOF]
@400000006afe495d0767c562 tcpserver: status: 1/40
@400000006afe495d0768a40a tcpserver: pid 22711 from 198.51.100.114
@400000006afe495d0ec0d812 tcpserver: ok 22711 mx1.example.net:192.0.2.25:25 host114.isp.test:198.51.100.114::55455
@400000006afe495d145fafd2 22711 > 220 mx1.example.net ESMTP 
@400000006afe495d1903b0ba 22711 < EHLO host114.isp.test 
@400000006afe495d1944345a 22711 > 250-mx1.example.net 
@400000006afe495d19446722 22711 > 250-PIPELINING 
@400000006afe495d19446722 22711 > 250 8BITMIME 
@400000006afe495d1a033e9a 22711 < MAIL FROM:<v.horn85@mail26.vendor.test> 
@400000006afe495d1a26e782 22711 > 250 ok 
@400000006afe495d1c3f0d6a 22711 < RCPT TO:<k.maier@example.net> 
@400000006afe495d1c3f6742 greylisting: 198.51.100.114 (v.horn85@mail26.vendor.test -> k.maier@example.net) doesn't exist. - temp. rejecting
@400000006afe495d1c7298ba 22711 > 451 temporary failure (#4.3.0) 
@400000006afe495d239d11ba 22711 < QUIT 
@400000006afe495d23cbde32 22711 > 221 mx1.example.net 
@400000006afe495d23d2b432 tcpserver: end 22711 status 0
@400000006afe495d23d32d4a tcpserver: status: 0/40
@400000006afe495d23d5f822 22711 < [EOF]
@400000006afe495d23d5f822 22711 > [EOF]
@400000006afe4a5626da4fdc tcpserver: status: 1/40
@400000006afe4a5626dae834 tcpserver: pid 23959 from 192.0.2.30
@400000006afe4a5632870d0c tcpserver: ok 23959 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::36646
@400000006afe4a5638238f24 23959 > 220 mx1.example.net ESMTP 
@400000006afe4a563b754e4c 23959 < EHLO monitor.example.net 
@400000006afe4a57000053fc 23959 > 250-mx1.example.net 
@400000006afe4a57000053fc 23959 > 250-PIPELINING 
@400000006afe4a570000d0fc 23959 > 250 8BITMIME 
@400000006afe4a5705df325c 23959 < QUIT 
@400000006afe4a57060e125c 23959 > 221 mx1.example.net 
@400000006afe4a5706157114 tcpserver: end 23959 status 0
@400000006afe4a5706157114 tcpserver: status: 0/40
@400000006afe4a570617f59c 23959 < [EOF]
@400000006afe4a57061814dc 23959 > [EOF]
@400000006afe4bdf19babb20 tcpserver: status: 1/40
@400000006afe4bdf19babb20 tcpserver: pid 25923 from 198.51.100.106
@400000006afe4bdf1c5a9b20 tcpserver: ok 25923 mx1.example.net:192.0.2.25:25 host106.isp.test:198.51.100.106::6666
@400000006afe4bdf280b05b8 25923 > 220 mx1.example.net ESMTP 
@400000006afe4bdf2e35e908 25923 < EHLO host106.isp.test 
@400000006afe4bdf2e6f2948 25923 > 250-mx1.example.net 
@400000006afe4bdf2e6f3500 25923 > 250-PIPELINING 
@400000006afe4bdf2e6f3500 25923 > 250 8BITMIME 
@400000006afe4bdf337be2c8 25923 < MAIL FROM:<h.vogel73@mail23.vendor.test> 
@400000006afe4bdf33a77320 25923 > 250 ok 
@400000006afe4bdf3a3a8268 25923 < RCPT TO:<sales@shop.example> 
@400000006afe4bdf3a3acca0 greylisting: 198.51.100.106 (h.vogel73@mail23.vendor.test -> sales@shop.example) doesn't exist. - temp. rejecting
@400000006afe4bdf3a6eb998 25923 > 451 temporary failure (#4.3.0) 
@400000006afe4be00300d450 25923 < QUIT 
@400000006afe4be0033a3ba0 25923 > 221 mx1.example.net 
@400000006afe4be00341b5b0 tcpserver: end 25923 status 0
@400000006afe4be00341ffe8 tcpserver: status: 0/40
@400000006afe4be003440b58 25923 < [EOF]
@400000006afe4be003440b58 25923 > [EOF]
@400000006afe4c1a1db0ab7c tcpserver: status: 1/40
@400000006afe4c1a1db16ecc tcpserver: pid 26218 from 198.51.100.173
@400000006afe4c1a222ba47c tcpserver: ok 26218 mx1.example.net:192.0.2.25:25 host173.isp.test:198.51.100.173::51432
@400000006afe4c1a37faae4c rblsmtpd: 198.51.100.173 pid 26218: 451 https://zen.dnsbl.example/query/ip/198.51.100.173
@400000006afe4c1d2e04922c tcpserver: end 26218 status 0
@400000006afe4c1d2e04ad84 tcpserver: status: 0/40
@400000006afe4fd32989d3c4 tcpserver: status: 1/40
@400000006afe4fd3298abe24 tcpserver: pid 30984 from 198.51.100.178
@400000006afe4fd331be36fc tcpserver: ok 30984 mx1.example.net:192.0.2.25:25 host178.isp.test:198.51.100.178::49453
@400000006afe4fd400fa3c8c rblsmtpd: 198.51.100.178 pid 30984: 451 https://zen.dnsbl.example/query/ip/198.51.100.178
@400000006afe4fd5227addbc tcpserver: end 30984 status 0
@400000006afe4fd5227addbc tcpserver: status: 0/40
@400000006afe515e2c04361c tcpserver: status: 1/40
@400000006afe515e2c04ca8c tcpserver: pid 491 from 192.0.2.30
@400000006afe515e35a8426c tcpserver: ok 491 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::15507
@400000006afe515e3b071f44 491 > 220 mx1.example.net ESMTP 
@400000006afe515e3b8cb294 491 < EHLO monitor.example.net 
@400000006afe515f0000b1bc 491 > 250-mx1.example.net 
@400000006afe515f0000ffdc 491 > 250-PIPELINING 
@400000006afe515f00010f7c 491 > 250 8BITMIME 
@400000006afe515f055ff424 491 < QUIT 
@400000006afe515f058300cc 491 > 221 mx1.example.net 
@400000006afe515f058af3f4 tcpserver: end 491 status 0
@400000006afe515f058bd29c tcpserver: status: 0/40
@400000006afe515f058daf2c 491 < [EOF]
@400000006afe515f058e6e94 491 > [EOF]
@400000006afe51a021e00cec tcpserver: status: 1/40
@400000006afe51a021e00cec tcpserver: pid 820 from 203.0.113.185
@400000006afe51a028891d04 tcpserver: ok 820 mx1.example.net:192.0.2.25:25 mail.garden.example:203.0.113.185::32102
@400000006afe51a033e1c2dc 820 > 220 mx1.example.net ESMTP 
@400000006afe51a03af0014c 820 < EHLO mail.garden.example 
@400000006afe51a03af9fbfc 820 > 250-mx1.example.net 
@400000006afe51a03afa07b4 820 > 250-PIPELINING 
@400000006afe51a03afaee2c 820 > 250 8BITMIME 
@400000006afe51a10265078c 820 < MAIL FROM:<carla23@garden.example> 
@400000006afe51a10283267c 820 > 250 ok 
@400000006afe51a1048e7354 820 < RCPT TO:<b.lang@shop.example> 
@400000006afe51a1048e7354 greylisting: 203.0.113.185 (carla23@garden.example -> b.lang@shop.example) exists (id=39421) - accepting
@400000006afe51a104b6bfbc 820 > 250 ok 
@400000006afe51a108c961cc 820 < DATA 
@400000006afe51a1090a27d4 820 > 354 go ahead 
@400000006afe51a10ef8c95c 820 < From: <carla23@garden.example> 
@400000006afe51a10ef980f4 820 < To: <b.lang@shop.example> 
@400000006afe51a10ef980f4 820 < Subject: our talk of last week 
@400000006afe51a10efa676c 820 < Message-ID: <mwmvkjk3.824@mail.garden.example> 
@400000006afe51a10efa676c 820 <  
@400000006afe51a10efa676c 820 < kind regards 
@400000006afe51a10efb134c 820 <  
@400000006afe51a10efb134c 820 < could you send the figures of October once more? 
@400000006afe51a10efbaba4 820 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe51a10efc1904 820 < starting delivery 1+
@400000006afe51a10efc1904 820 < : msg 2 to local x@example.org 
@400000006afe51a10efcdc54 820 < thank you for the papers, we shall look at them next week 
@400000006afe51a10efcdc54 820 < please find the minutes of the last meeting below 
@400000006afe51a10efcdc54 820 < the delivery will be with you on Tuesday before noon 
@400000006afe51a10efcdc54 820 < kind regards 
@400000006afe51a10efd4d9c 820 <  
@400000006afe51a10efd74ac 820 < could you send the figures of October once m+
@400000006afe51a10efd74ac 820 < ore? 
@400000006afe51a10efd74ac 820 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe51a10efd8c1c 820 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe51a10efd8c1c 820 < thank you for the papers, we shall look at them next week 
@400000006afe51a10efdb714 820 < please find the minutes of the last meeting below 
@400000006afe51a10efdb714 820 < ------------ 
@400000006afe51a10efdb714 820 < . 
@400000006afe51a111f9769c 820 > 250 ok 1795051927 qp 824 
@400000006afe51a116263ffc 820 < QUIT 
@400000006afe51a1165f3604 820 > 221 mx1.example.net 
@400000006afe51a11666757c tcpserver: end 820 status 0
@400000006afe51a11667503c tcpserver: status: 0/40
@400000006afe51a116696f34 820 < [EOF]
@400000006afe51a11669ffbc 820 > [EOF]
@400000006afe52e230d38fb2 tcpserver: status: 1/40
@400000006afe52e230d3e5a2 tcpserver: pid 2432 from 198.51.100.178
@400000006afe52e32adbf162 tcpserver: ok 2432 mx1.example.net:192.0.2.25:25 :198.51.100.178::44839
@400000006afe52e3326412f2 rblsmtpd: 198.51.100.178 pid 2432: 451 https://zen.dnsbl.example/query/ip/198.51.100.178
@400000006afe52e604eddc22 tcpserver: end 2432 status 0
@400000006afe52e604ee7092 tcpserver: status: 0/40
@400000006afe547c11edd418 tcpserver: status: 1/40
@400000006afe547c11eeaed8 tcpserver: pid 4479 from 198.51.100.166
@400000006afe547c13b32eb0 tcpserver: ok 4479 mx1.example.net:192.0.2.25:25 host166.isp.test:198.51.100.166::45301
@400000006afe547c1bebc038 rblsmtpd: 198.51.100.166 pid 4479: 451 https://zen.dnsbl.example/query/ip/198.51.100.166
@400000006afe547d33081258 tcpserver: end 4479 status 0
@400000006afe547d33081640 tcpserver: status: 0/40
@400000006afe54ad23042d1a tcpserver: status: 1/40
@400000006afe54ad230463ca tcpserver: pid 4725 from 198.51.100.161
@400000006afe54ad35a007fa tcpserver: ok 4725 mx1.example.net:192.0.2.25:25 :198.51.100.161::31269
@400000006afe54ae04fe9d32 rblsmtpd: 198.51.100.161 pid 4725: 451 https://zen.dnsbl.example/query/ip/198.51.100.161
@400000006afe54ae393e2202 tcpserver: end 4725 status 0
@400000006afe54ae393e3d5a tcpserver: status: 0/40
@400000006afe552d2ea547c6 tcpserver: status: 1/40
@400000006afe552d2ea58e16 tcpserver: pid 5366 from 198.51.100.120
@400000006afe552d345e910e tcpserver: ok 5366 mx1.example.net:192.0.2.25:25 host120.isp.test:198.51.100.120::17033
@400000006afe552e014fef06 5366 > 220 mx1.example.net ESMTP 
@400000006afe552e04fb91e6 5366 < EHLO host120.isp.test 
@400000006afe552e052d2166 5366 > 250-mx1.example.net 
@400000006afe552e052d5bfe 5366 > 250-PIPELINING 
@400000006afe552e052e2eee 5366 > 250 8BITMIME 
@400000006afe552e09a51cc6 5366 < MAIL FROM:<o.beck68@mail22.vendor.test> 
@400000006afe552e09e40256 5366 > 250 ok 
@400000006afe552e0ad41b2e 5366 < RCPT TO:<office@club.example> 
@400000006afe552e0ad41b2e greylisting: 198.51.100.120 (o.beck68@mail22.vendor.test -> office@club.example) doesn't exist. - temp. rejecting
@400000006afe552e0b04c436 5366 > 451 temporary failure (#4.3.0) 
@400000006afe552e0c5b094e 5366 < QUIT 
@400000006afe552e0c6f5c6e 5366 > 221 mx1.example.net 
@400000006afe552e0c772886 tcpserver: end 5366 status 0
@400000006afe552e0c780346 tcpserver: status: 0/40
@400000006afe552e0c7a83e6 5366 < [EOF]
@400000006afe552e0c7b3796 5366 > [EOF]
@400000006afe558e2046dfe6 tcpserver: status: 1/40
@400000006afe558e2047b6be tcpserver: pid 5850 from 198.51.100.170
@400000006afe558f19eacebe tcpserver: ok 5850 mx1.example.net:192.0.2.25:25 :198.51.100.170::19932
@400000006afe558f235544de rblsmtpd: 198.51.100.170 pid 5850: 451 https://zen.dnsbl.example/query/ip/198.51.100.170
@400000006afe559136d044be tcpserver: end 5850 status 0
@400000006afe559136d0ae36 tcpserver: status: 0/40
@400000006afe55ac38fe81ec tcpserver: status: 1/40
@400000006afe55ac38fef334 tcpserver: pid 6002 from 198.51.100.167
@400000006afe55ad1c8673bc tcpserver: ok 6002 mx1.example.net:192.0.2.25:25 :198.51.100.167::13416
@400000006afe55ad2025261c rblsmtpd: 198.51.100.167 pid 6002: 451 https://zen.dnsbl.example/query/ip/198.51.100.167
@400000006afe55ae16beb354 tcpserver: end 6002 status 0
@400000006afe55ae16beb354 tcpserver: status: 0/40
@400000006afe58662172a134 tcpserver: status: 1/40
@400000006afe58662172a134 tcpserver: pid 9490 from 192.0.2.30
@400000006afe58662c12b8f4 tcpserver: ok 9490 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::39200
@400000006afe586634e30e0c 9490 > 220 mx1.example.net ESMTP 
@400000006afe58663b91a434 9490 < EHLO monitor.example.net 
@400000006afe5867000001f4 9490 > 250-mx1.example.net 
@400000006afe586700002904 9490 > 250-PIPELINING 
@400000006afe586700002904 9490 > 250 8BITMIME 
@400000006afe5867007f5f6c 9490 < QUIT 
@400000006afe586700a3d374 9490 > 221 mx1.example.net 
@400000006afe586700ab7494 tcpserver: end 9490 status 0
@400000006afe586700ac18a4 tcpserver: status: 0/40
@400000006afe586700af125c 9490 < [EOF]
@400000006afe586700af125c 9490 > [EOF]
@400000006afe5a8719395238 tcpserver: status: 1/40
@400000006afe5a87193a30e0 tcpserver: pid 12215 from 198.51.100.121
@400000006afe5a871ee5f150 tcpserver: ok 12215 mx1.example.net:192.0.2.25:25 host121.isp.test:198.51.100.121::25269
@400000006afe5a87241eb058 12215 > 220 mx1.example.net ESMTP 
@400000006afe5a8725d65b08 12215 < EHLO host121.isp.test 
@400000006afe5a8725efcac0 12215 > 250-mx1.example.net 
@400000006afe5a8725efcea8 12215 > 250-PIPELINING 
@400000006afe5a8725eff1d0 12215 > 250 8BITMIME 
@400000006afe5a8729c95f58 12215 < MAIL FROM:<test94@vendor.test> 
@400000006afe5a8729efbba8 12215 > 250 ok 
@400000006afe5a872bd734a0 12215 < RCPT TO:<relaytest@freemail.test> 
@400000006afe5a872c120f08 12215 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afe5a8730e73210 12215 < QUIT 
@400000006afe5a8730fd7160 12215 > 221 mx1.example.net 
@400000006afe5a8731044378 tcpserver: end 12215 status 0
@400000006afe5a8731044378 tcpserver: status: 0/40
@400000006afe5a8731075c70 12215 < [EOF]
@400000006afe5a873107ae78 12215 > [EOF]
@400000006afe5ab22c03d280 tcpserver: status: 1/40
@400000006afe5ab22c03d280 tcpserver: pid 12431 from 198.51.100.115
@400000006afe5ab2307453d0 tcpserver: ok 12431 mx1.example.net:192.0.2.25:25 host115.isp.test:198.51.100.115::54123
@400000006afe5ab2371201d8 12431 > 220 mx1.example.net ESMTP 
@400000006afe5ab23b47c800 12431 < EHLO host115.isp.test 
@400000006afe5ab23b86d888 12431 > 250-mx1.example.net 
@400000006afe5ab23b86d888 12431 > 250-PIPELINING 
@400000006afe5ab23b879bd8 12431 > 250 8BITMIME 
@400000006afe5ab3041e7d38 12431 < MAIL FROM:<lena83@mail9.vendor.test> 
@400000006afe5ab304602da0 12431 > 250 ok 
@400000006afe5ab30a385158 12431 < RCPT TO:<k.maier@example.net> 
@400000006afe5ab30a38bad0 greylisting: 198.51.100.115 (lena83@mail9.vendor.test -> k.maier@example.net) doesn't exist. - temp. rejecting
@400000006afe5ab30a4e84f0 12431 > 451 temporary failure (#4.3.0) 
@400000006afe5ab31130e4e8 12431 < QUIT 
@400000006afe5ab3115d8a98 12431 > 221 mx1.example.net 
@400000006afe5ab31164b2a0 tcpserver: end 12431 status 0
@400000006afe5ab31164b2a0 tcpserver: status: 0/40
@400000006afe5ab31167d750 12431 < [EOF]
@400000006afe5ab31168b5f8 12431 > [EOF]
@400000006afe5b7f26ca2148 tcpserver: status: 1/40
@400000006afe5b7f26ca2148 tcpserver: pid 13456 from 198.51.100.124
@400000006afe5b7f2ac75310 tcpserver: ok 13456 mx1.example.net:192.0.2.25:25 host124.isp.test:198.51.100.124::6494
@400000006afe5b7f3521b328 13456 > 220 mx1.example.net ESMTP 
@400000006afe5b7f39c980b8 13456 < EHLO host124.isp.test 
@400000006afe5b7f39f28c88 13456 > 250-mx1.example.net 
@400000006afe5b7f39f36b30 13456 > 250-PIPELINING 
@400000006afe5b7f39f3d0c0 13456 > 250 8BITMIME 
@400000006afe5b800532cb98 13456 < MAIL FROM:<test30@vendor.test> 
@400000006afe5b8005425810 13456 > 250 ok 
@400000006afe5b8005e05560 13456 < RCPT TO:<relaytest@freemail.test> 
@400000006afe5b800616b358 13456 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afe5b800c0b9288 13456 < QUIT 
@400000006afe5b800c4330d0 13456 > 221 mx1.example.net 
@400000006afe5b800c4b8d70 tcpserver: end 13456 status 0
@400000006afe5b800c4c7000 tcpserver: status: 0/40
@400000006afe5b800c4ddf30 13456 < [EOF]
@400000006afe5b800c4de700 13456 > [EOF]
@400000006afe5bbf1758769c tcpserver: status: 1/40
@400000006afe5bbf17590724 tcpserver: pid 13774 from 198.51.100.181
@400000006afe5bbf20422bcc tcpserver: ok 13774 mx1.example.net:192.0.2.25:25 host181.isp.test:198.51.100.181::31251
@400000006afe5bbf3993018c rblsmtpd: 198.51.100.181 pid 13774: 451 https://zen.dnsbl.example/query/ip/198.51.100.181
@400000006afe5bc12c8fa954 tcpserver: end 13774 status 0
@400000006afe5bc12c9068bc tcpserver: status: 0/40
@400000006afe5e9216663dd2 tcpserver: status: 1/40
@400000006afe5e921666ed9a tcpserver: pid 17389 from 198.51.100.180
@400000006afe5e921a83efea tcpserver: ok 17389 mx1.example.net:192.0.2.25:25 host180.isp.test:198.51.100.180::35460
@400000006afe5e922cdcddfa rblsmtpd: 198.51.100.180 pid 17389: 451 https://zen.dnsbl.example/query/ip/198.51.100.180
@400000006afe5e9309e2087a tcpserver: end 17389 status 0
@400000006afe5e9309e21432 tcpserver: status: 0/40
@400000006afe5f6e2632677c tcpserver: status: 1/40
@400000006afe5f6e2632677c tcpserver: pid 18491 from 192.0.2.30
@400000006afe5f6e2f4835bc tcpserver: ok 18491 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::42277
@400000006afe5f6e36aa8f6c 18491 > 220 mx1.example.net ESMTP 
@400000006afe5f6e3b738544 18491 < EHLO monitor.example.net 
@400000006afe5f6f000001f4 18491 > 250-mx1.example.net 
@400000006afe5f6f000009c4 18491 > 250-PIPELINING 
@400000006afe5f6f00002904 18491 > 250 8BITMIME 
@400000006afe5f6f0533c3a4 18491 < QUIT 
@400000006afe5f6f05469024 18491 > 221 mx1.example.net 
@400000006afe5f6f054eaa5c tcpserver: end 18491 status 0
@400000006afe5f6f054f757c tcpserver: status: 0/40
@400000006afe5f6f05513a9c 18491 < [EOF]
@400000006afe5f6f05513a9c 18491 > [EOF]
@400000006afe5f73161f76ae tcpserver: status: 1/40
@400000006afe5f731620516e tcpserver: pid 18514 from 203.0.113.250
@400000006afe5f7408ed3e76 tcpserver: deny 18514 mx1.example.net:192.0.2.25:25 :203.0.113.250::50622
@400000006afe5f7408f4df96 tcpserver: end 18514 status 25600
@400000006afe5f7408f577ee tcpserver: status: 0/40
@400000006afe5fe92931017c tcpserver: status: 1/40
@400000006afe5fe92931017c tcpserver: pid 19106 from 198.51.100.166
@400000006afe5fe9343ce2fc tcpserver: ok 19106 mx1.example.net:192.0.2.25:25 :198.51.100.166::18557
@400000006afe5fea07477104 rblsmtpd: 198.51.100.166 pid 19106: 451 https://zen.dnsbl.example/query/ip/198.51.100.166
@400000006afe5fec241897cc tcpserver: end 19106 status 0
@400000006afe5fec24195b1c tcpserver: status: 0/40
@400000006afe60b70813218c tcpserver: status: 1/40
@400000006afe60b7081367dc tcpserver: pid 20133 from 198.51.100.165
@400000006afe60b70c938544 tcpserver: ok 20133 mx1.example.net:192.0.2.25:25 host165.isp.test:198.51.100.165::5048
@400000006afe60b720a798a4 rblsmtpd: 198.51.100.165 pid 20133: 451 https://zen.dnsbl.example/query/ip/198.51.100.165
@400000006afe60b814895cc4 tcpserver: end 20133 status 0
@400000006afe60b814895cc4 tcpserver: status: 0/40
@400000006afe60d41c89b3c4 tcpserver: status: 1/40
@400000006afe60d41c8a05cc tcpserver: pid 20280 from 203.0.113.198
@400000006afe60d422eb720c tcpserver: ok 20280 mx1.example.net:192.0.2.25:25 mail.elm.example:203.0.113.198::59747
@400000006afe60d42b0da504 20280 > 220 mx1.example.net ESMTP 
@400000006afe60d430e73404 20280 < EHLO mail.elm.example 
@400000006afe60d431176fac 20280 > 250-mx1.example.net 
@400000006afe60d431184e54 20280 > 250-PIPELINING 
@400000006afe60d4311909d4 20280 > 250 8BITMIME 
@400000006afe60d4365f8864 20280 < MAIL FROM:<y.kurz32@elm.example> 
@400000006afe60d43694d4ec 20280 > 250 ok 
@400000006afe60d43a702abc 20280 < RCPT TO:<ute@shop.example> 
@400000006afe60d43a707cc4 greylisting: 203.0.113.198 (y.kurz32@elm.example -> ute@shop.example) exists (id=68873) - accepting
@400000006afe60d43ab16dc4 20280 > 250 ok 
@400000006afe60d5005c9144 20280 < DATA 
@400000006afe60d500746ea4 20280 > 354 go ahead 
@400000006afe60d5062c120c 20280 < From: <y.kurz32@elm.example> 
@400000006afe60d5062c2594 20280 < To: <ute@shop.example> 
@400000006afe60d5062c2594 20280 < Subject: our talk of last week 
@400000006afe60d5062c391c 20280 < Message-ID: <mwmxvykn.20284@mail.elm.example> 
@400000006afe60d5062c391c 20280 <  
@400000006afe60d5062cfc6c 20280 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe60d5062dd344 20280 < thank you for the papers, we shall look at them next week 
@400000006afe60d5062dd344 20280 < please find+
@400000006afe60d5062eb5d4 20280 <  the minutes of the last meeting below 
@400000006afe60d5062f7924 20280 < the delivery will be with you on Tuesday before noon 
@400000006afe60d5062f7924 20280 < kind regards 
@400000006afe60d506302504 20280 <  
@400000006afe60d506304ffc 20280 < could you send the figures of October once more? 
@400000006afe60d506304ffc 20280 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe60d506310794 20280 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe60d50631a3d4 20280 < thank you for t+
@400000006afe60d506320d4c 20280 < he papers, we shall look at them next week 
@400000006afe60d50632151c 20280 < please find the minutes of the last meeting below 
@400000006afe60d50632151c 20280 < the delivery will be with you on Tuesday before noon 
@400000006afe60d50632f7ac 20280 < kind regards 
@400000006afe60d506330364 20280 <  
@400000006afe60d506330364 20280 < could you send the figures of October once more? 
@400000006afe60d506330364 20280 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe60d5063370c4 20280 < starting de+
@400000006afe60d50633ab5c 20280 < livery 1: msg 2 to local x@example.org 
@400000006afe60d506342474 20280 < thank you for the papers, we shall look at them next week 
@400000006afe60d506342474 20280 < please find the minutes of the last meeting below 
@400000006afe60d506343414 20280 < the delivery will be with you on Tuesday before noon 
@400000006afe60d50634767c 20280 < kind regards 
@400000006afe60d506348dec 20280 <  
@400000006afe60d506351e74 20280 < could you send the figures of Octobe+
@400000006afe60d50635fd1c 20280 < r once more? 
@400000006afe60d50636530c 20280 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe60d50636530c 20280 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe60d50636530c 20280 < thank you for the papers, we shall look at them next week 
@400000006afe60d50636530c 20280 < please find the minutes of the last meeting below 
@400000006afe60d506366a7c 20280 < the delivery will be with you on Tuesday before noo+
@400000006afe60d506369d44 20280 < n 
@400000006afe60d506369d44 20280 < kind regards 
@400000006afe60d506369d44 20280 <  
@400000006afe60d50636c454 20280 < could you send the figures of October once more? 
@400000006afe60d50636c454 20280 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe60d506377fd4 20280 < ----------------------------- 
@400000006afe60d5063852c4 20280 < . 
@400000006afe60d50c846dfc 20280 > 250 ok 1795055819 qp 20284 
@400000006afe60d51143d684 20280 < QUIT 
@400000006afe60d51178a60c 20280 > 221 mx1.example.net 
@400000006afe60d5117fd9cc tcpserver: end 20280 status 0
@400000006afe60d5117ff90c tcpserver: status: 0/40
@400000006afe60d511829504 20280 < [EOF]
@400000006afe60d511836bdc 20280 > [EOF]
@400000006afe614f09430b4e tcpserver: status: 1/40
@400000006afe614f094322be tcpserver: pid 20893 from 198.51.100.175
@400000006afe614f30ef996e tcpserver: ok 20893 mx1.example.net:192.0.2.25:25 :198.51.100.175::10375
@400000006afe614f39f805e6 rblsmtpd: 198.51.100.175 pid 20893: 451 https://zen.dnsbl.example/query/ip/198.51.100.175
@400000006afe6152265fcd8e tcpserver: end 20893 status 0
@400000006afe6152265fcd8e tcpserver: status: 0/40
@400000006afe61600f7f56ac tcpserver: status: 1/40
@400000006afe61600f80316c tcpserver: pid 20979 from 203.0.113.113
@400000006afe6160136c9a54 tcpserver: ok 20979 mx1.example.net:192.0.2.25:25 mail.quarry.example:203.0.113.113::27968
@400000006afe616018865fac 20979 > 220 mx1.example.net ESMTP 
@400000006afe61601b6f4ae4 20979 < EHLO mail.quarry.example 
@400000006afe61601ba9b01c 20979 > 250-mx1.example.net 
@400000006afe61601ba9bbd4 20979 > 250-PIPELINING 
@400000006afe61601ba9bbd4 20979 > 250 8BITMIME 
@400000006afe6160221885f4 20979 < MAIL FROM:<nina5@quarry.example> 
@400000006afe616022197054 20979 < RCPT TO:<anna.koch@shop.example> 
@400000006afe616022199b4c 20979 < DATA 
@400000006afe6160222a19f4 20979 > 250 ok 
@400000006afe6160222a9ec4 greylisting: 203.0.113.113 (nina5@quarry.example -> anna.koch@shop.example) exists (id=7054) - accepting
@400000006afe616022408824 20979 > 250 ok 
@400000006afe61602268b934 20979 > 354 go ahead 
@400000006afe616028623be4 20979 < From: <nina5@quarry.example> 
@400000006afe616028623be4 20979 < To: <anna.koch@shop.example> 
@400000006afe616028623be4 20979 < Subject: our talk of last week 
@400000006afe61602862a174 20979 < Message-ID: <mwmxyy94.20981@mail.quarry.example> 
@400000006afe61602862a174 20979 <  
@400000006afe616028635cf4 20979 < thank you for the papers, we shall look at them next week 
@400000006afe6160286410a4 20979 < please find the minutes of the last meeting below 
@400000006afe61602864c06c 20979 < th+
@400000006afe61602864c06c 20979 < e delivery will be with you on Tuesday before noon 
@400000006afe6160286554dc 20979 < kind regards 
@400000006afe616028661c14 20979 <  
@400000006afe61602866ef04 20979 < could you send the figures of October once more? 
@400000006afe616028677ba4 20979 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe6160286817e4 20979 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe6160286817e4 20979 < thank you for the papers, we shall look at them next week+
@400000006afe61602868333c 20979 <  
@400000006afe61602868a484 20979 < please find the minutes of the last meeting below 
@400000006afe61602868bfdc 20979 < the delivery will be with you on Tuesday before noon 
@400000006afe6160286915cc 20979 < kind regards 
@400000006afe61602869a26c 20979 <  
@400000006afe6160286a273c 20979 < could you send the figures of October once more? 
@400000006afe6160286b0db4 20979 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe6160286ba60c 20979 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe6160286be0a4 20979 < th+
@400000006afe6160286be0a4 20979 < ank you for the papers, we shall look at them next week 
@400000006afe6160286bfbfc 20979 < please find the minutes of the last meeting below 
@400000006afe6160286c983c 20979 < the delivery will be with you on Tuesday before noon 
@400000006afe6160286cb77c 20979 < kind regards 
@400000006afe6160286d6f14 20979 <  
@400000006afe6160286d6f14 20979 < could you send the figures of October once more? 
@400000006afe6160286dbd34 20979 < +49 30 5550 1 + 49 30 5550 2+
@400000006afe6160286dbd34 20979 <  
@400000006afe6160286dbd34 20979 < --------- 
@400000006afe6160286e8854 20979 < . 
@400000006afe61602d92f43c 20979 > 250 ok 1795055958 qp 20981 
@400000006afe616033439a94 20979 < QUIT 
@400000006afe616033752dfc 20979 > 221 mx1.example.net 
@400000006afe6160337bf844 tcpserver: end 20979 status 0
@400000006afe6160337c7d14 tcpserver: status: 0/40
@400000006afe6160337fb164 20979 < [EOF]
@400000006afe6160337ff3cc 20979 > [EOF]
@400000006afe653d3524985e tcpserver: status: 1/40
@400000006afe653d3524bb86 tcpserver: pid 25927 from 198.51.100.169
@400000006afe653e0488de9e tcpserver: ok 25927 mx1.example.net:192.0.2.25:25 host169.isp.test:198.51.100.169::38815
@400000006afe653e16e1e806 rblsmtpd: 198.51.100.169 pid 25927: 451 https://zen.dnsbl.example/query/ip/198.51.100.169
@400000006afe653e37e5cb9e tcpserver: end 25927 status 0
@400000006afe653e37e5d756 tcpserver: status: 0/40
@400000006afe66762edfea84 tcpserver: status: 1/40
@400000006afe66762ee09e34 tcpserver: pid 27491 from 192.0.2.30
@400000006afe667633945e5c tcpserver: ok 27491 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::41672
@400000006afe667635eaaa6c 27491 > 220 mx1.example.net ESMTP 
@400000006afe66763b5c28cc 27491 < EHLO monitor.example.net 
@400000006afe667700007ef4 27491 > 250-mx1.example.net 
@400000006afe6677000151e4 27491 > 250-PIPELINING 
@400000006afe66770001abbc 27491 > 250 8BITMIME 
@400000006afe6677027fbb7c 27491 < QUIT 
@400000006afe66770295e35c 27491 > 221 mx1.example.net 
@400000006afe6677029cb574 tcpserver: end 27491 status 0
@400000006afe6677029cb574 tcpserver: status: 0/40
@400000006afe667702a08dd4 27491 < [EOF]
@400000006afe667702a0998c 27491 > [EOF]
@400000006afe67e519d32714 tcpserver: status: 1/40
@400000006afe67e519d3bf6c tcpserver: pid 29325 from 198.51.100.165
@400000006afe67e53b4c80fc tcpserver: ok 29325 mx1.example.net:192.0.2.25:25 :198.51.100.165::38418
@400000006afe67e611db6b34 rblsmtpd: 198.51.100.165 pid 29325: 451 https://zen.dnsbl.example/query/ip/198.51.100.165
@400000006afe67e71e3b5b64 tcpserver: end 29325 status 0
@400000006afe67e71e3b5b64 tcpserver: status: 0/40
@400000006afe68bc2d6f3aba tcpserver: status: 1/40
@400000006afe68bc2d7005da tcpserver: pid 30401 from 198.51.100.123
@400000006afe68bc30213772 tcpserver: ok 30401 mx1.example.net:192.0.2.25:25 host123.isp.test:198.51.100.123::19683
@400000006afe68bc33f8a15a 30401 > 220 mx1.example.net ESMTP 
@400000006afe68bc3a69ffa2 30401 < EHLO host123.isp.test 
@400000006afe68bc3a9abc32 30401 > 250-mx1.example.net 
@400000006afe68bc3a9b9ada 30401 > 250-PIPELINING 
@400000006afe68bc3a9b9ada 30401 > 250 8BITMIME 
@400000006afe68bd020e284a 30401 < MAIL FROM:<k.maier49@mail24.vendor.test> 
@400000006afe68bd0236da42 30401 > 250 ok 
@400000006afe68bd06ddc92a 30401 < RCPT TO:<info@shop.example> 
@400000006afe68bd06ddf03a greylisting: 198.51.100.123 (k.maier49@mail24.vendor.test -> info@shop.example) doesn't exist. - temp. rejecting
@400000006afe68bd06e775ba 30401 > 451 temporary failure (#4.3.0) 
@400000006afe68bd0b3367aa 30401 < QUIT 
@400000006afe68bd0b4af6ea 30401 > 221 mx1.example.net 
@400000006afe68bd0b520782 tcpserver: end 30401 status 0
@400000006afe68bd0b520782 tcpserver: status: 0/40
@400000006afe68bd0b54bed2 30401 < [EOF]
@400000006afe68bd0b54bed2 30401 > [EOF]
@400000006afe6b711591eb54 tcpserver: status: 1/40
@400000006afe6b711591eb54 tcpserver: pid 1396 from 198.51.100.126
@400000006afe6b711641fd8c tcpserver: ok 1396 mx1.example.net:192.0.2.25:25 mail.station.test:198.51.100.126::44444
@400000006afe6b7117eeafa4 1396 > 220 mx1.example.net ESMTP 
@400000006afe6b711d16f7d4 1396 < EHLO mail.station.test 
@400000006afe6b711d1d29c4 1396 > 250-mx1.example.net 
@400000006afe6b711d1d6c2c 1396 > 250-PIPELINING 
@400000006afe6b711d1dc21c 1396 > 250 8BITMIME 
@400000006afe6b711dbc86a4 1396 < MAIL FROM:<nina30@station.test> 
@400000006afe6b711dbd2ab4 1396 < RCPT TO:<d.weiss@club.example> 
@400000006afe6b711dbdd2ac 1396 < DATA 
@400000006afe6b711dd4bddc 1396 > 250 ok 
@400000006afe6b711dd4d54c greylisting: 198.51.100.126 (nina30@station.test -> d.weiss@club.example) exists (id=76901) - accepting
@400000006afe6b711dfe9c9c 1396 > 250 ok 
@400000006afe6b711e137874 1396 > 354 go ahead 
@400000006afe6b7123b48e6c 1396 < From: <nina30@station.test> 
@400000006afe6b7123b51b0c 1396 < To: <d.weiss@club.example> 
@400000006afe6b7123b5d68c 1396 < Subject: our talk of last week 
@400000006afe6b7123b67a9c 1396 < Message-ID: <mwmzi6n7.1398@mail.station.test> 
@400000006afe6b7123b6a1ac 1396 <  
@400000006afe6b7123b6a1ac 1396 < kind regards 
@400000006afe6b7123b6f3b4 1396 <  
@400000006afe6b7123b7af34 1396 < could you send the figures of October once more? 
@400000006afe6b7123b7e1fc 1396 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe6b7123b8bcbc 1396 < starting delivery 1: m+
@400000006afe6b7123b8d044 1396 < sg 2 to local x@example.org 
@400000006afe6b7123b92634 1396 < thank you for the papers, we shall look at them next week 
@400000006afe6b7123b92634 1396 < please find the minutes of the last meeting below 
@400000006afe6b7123b9ce2c 1396 < the delivery will be with you on Tuesday before noon 
@400000006afe6b7123b9ce2c 1396 < kind regards 
@400000006afe6b7123ba994c 1396 <  
@400000006afe6b7123ba994c 1396 < could you send the figures of October once more+
@400000006afe6b7123bac444 1396 < ? 
@400000006afe6b7123bb934c 1396 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe6b7123bc7dac 1396 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe6b7123bd5c54 1396 < thank you for the papers, we shall look at them next week 
@400000006afe6b7123bde124 1396 < please find the minutes of the last meeting below 
@400000006afe6b7123be90ec 1396 < the delivery will be with you on Tuesday before noon 
@400000006afe6b7123bf5c0c 1396 < kind reg+
@400000006afe6b7123c0466c 1396 < ards 
@400000006afe6b7123c0466c 1396 <  
@400000006afe6b7123c0466c 1396 < could you send the figures of October once more? 
@400000006afe6b7123c07934 1396 < ------ 
@400000006afe6b7123c1389c 1396 < . 
@400000006afe6b712aceafd4 1396 > 250 ok 1795058535 qp 1398 
@400000006afe6b7131c6745c 1396 < QUIT 
@400000006afe6b7131e3d3e4 1396 > 221 mx1.example.net 
@400000006afe6b7131ebf204 tcpserver: end 1396 status 0
@400000006afe6b7131ecccc4 tcpserver: status: 0/40
@400000006afe6b7131ef0714 1396 < [EOF]
@400000006afe6b7131ef2e24 1396 > [EOF]
@400000006afe6b8b05b49df8 tcpserver: status: 1/40
@400000006afe6b8b05b4d4a8 tcpserver: pid 1525 from 198.51.100.182
@400000006afe6b8b06185550 tcpserver: ok 1525 mx1.example.net:192.0.2.25:25 host182.isp.test:198.51.100.182::38915
@400000006afe6b8b09a56410 rblsmtpd: 198.51.100.182 pid 1525: 451 https://zen.dnsbl.example/query/ip/198.51.100.182
@400000006afe6b8b355248a8 tcpserver: end 1525 status 0
@400000006afe6b8b355273a0 tcpserver: status: 0/40
@400000006afe6d7e33680ab4 tcpserver: status: 1/40
@400000006afe6d7e336858d4 tcpserver: pid 4024 from 192.0.2.30
@400000006afe6d7e367edfd4 tcpserver: ok 4024 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::59405
@400000006afe6d7e3a8d4fac 4024 > 220 mx1.example.net ESMTP 
@400000006afe6d7e3b6c6124 4024 < EHLO monitor.example.net 
@400000006afe6d7f0000e86c 4024 > 250-mx1.example.net 
@400000006afe6d7f0001c714 4024 > 250-PIPELINING 
@400000006afe6d7f0001c714 4024 > 250 8BITMIME 
@400000006afe6d7f023f959c 4024 < QUIT 
@400000006afe6d7f0269e5a4 4024 > 221 mx1.example.net 
@400000006afe6d7f02720f7c tcpserver: end 4024 status 0
@400000006afe6d7f02720f7c tcpserver: status: 0/40
@400000006afe6d7f0274ce9c 4024 < [EOF]
@400000006afe6d7f02758a1c 4024 > [EOF]
@400000006afe6e263504f0da tcpserver: status: 1/40
@400000006afe6e2635051402 tcpserver: pid 4864 from 198.51.100.116
@400000006afe6e2705a49192 tcpserver: ok 4864 mx1.example.net:192.0.2.25:25 :198.51.100.116::41536
@400000006afe6e270b64acf2 4864 > 220 mx1.example.net ESMTP 
@400000006afe6e2711f6e17a 4864 < EHLO host116.isp.test 
@400000006afe6e2712213d3a 4864 > 250-mx1.example.net 
@400000006afe6e27122177d2 4864 > 250-PIPELINING 
@400000006afe6e2712224ac2 4864 > 250 8BITMIME 
@400000006afe6e323a98fee2 4864 < [EOF]
@400000006afe6e323a98fee2 4864 > [EOF]
@400000006afe6e323aa0e26a tcpserver: end 4864 status 256
@400000006afe6e323aa0e26a tcpserver: status: 0/40
@400000006afe6f680f964aa6 tcpserver: status: 1/40
@400000006afe6f680f97311e tcpserver: pid 6471 from 198.51.100.182
@400000006afe6f682e6c6d16 tcpserver: ok 6471 mx1.example.net:192.0.2.25:25 :198.51.100.182::27027
@400000006afe6f6837845666 rblsmtpd: 198.51.100.182 pid 6471: 451 https://zen.dnsbl.example/query/ip/198.51.100.182
@400000006afe6f6937e7e6ae tcpserver: end 6471 status 0
@400000006afe6f6937e85bde tcpserver: status: 0/40
@400000006afe6fc21011be2a tcpserver: status: 1/40
@400000006afe6fc21012a0ba tcpserver: pid 6921 from 198.51.100.183
@400000006afe6fc228650d92 tcpserver: ok 6921 mx1.example.net:192.0.2.25:25 :198.51.100.183::55068
@400000006afe6fc22fe48462 rblsmtpd: 198.51.100.183 pid 6921: 451 https://zen.dnsbl.example/query/ip/198.51.100.183
@400000006afe6fc41c5f3bb2 tcpserver: end 6921 status 0
@400000006afe6fc41c5fdfc2 tcpserver: status: 0/40
@400000006afe71140c7e42e2 tcpserver: status: 1/40
@400000006afe71140c7eeada tcpserver: pid 8611 from 198.51.100.160
@400000006afe71142e3eb7ea tcpserver: ok 8611 mx1.example.net:192.0.2.25:25 :198.51.100.160::3218
@400000006afe711509d254f2 rblsmtpd: 198.51.100.160 pid 8611: 451 https://zen.dnsbl.example/query/ip/198.51.100.160
@400000006afe7117249a5d7a tcpserver: end 8611 status 0
@400000006afe7117249abb3a tcpserver: status: 0/40
@400000006afe714932822530 tcpserver: status: 1/40
@400000006afe714932822530 tcpserver: pid 8879 from 198.51.100.174
@400000006afe714a0113fc58 tcpserver: ok 8879 mx1.example.net:192.0.2.25:25 host174.isp.test:198.51.100.174::32738
@400000006afe714a0a7d4998 rblsmtpd: 198.51.100.174 pid 8879: 451 https://zen.dnsbl.example/query/ip/198.51.100.174
@400000006afe714c12628330 tcpserver: end 8879 status 0
@400000006afe714c1262dd08 tcpserver: status: 0/40
@400000006afe71a8120a80ea tcpserver: status: 1/40
@400000006afe71a8120a80ea tcpserver: pid 9351 from 198.51.100.166
@400000006afe71a81663ff9a tcpserver: ok 9351 mx1.example.net:192.0.2.25:25 host166.isp.test:198.51.100.166::6868
@400000006afe71a81b812ff2 rblsmtpd: 198.51.100.166 pid 9351: 451 https://zen.dnsbl.example/query/ip/198.51.100.166
@400000006afe71ab0c4116ba tcpserver: end 9351 status 0
@400000006afe71ab0c41f562 tcpserver: status: 0/40
@400000006afe71b1100a3f38 tcpserver: status: 1/40
@400000006afe71b1100ae730 tcpserver: pid 9396 from 198.51.100.175
@400000006afe71b201d31a20 tcpserver: ok 9396 mx1.example.net:192.0.2.25:25 :198.51.100.175::14338
@400000006afe71b2110256f0 rblsmtpd: 198.51.100.175 pid 9396: 451 https://zen.dnsbl.example/query/ip/198.51.100.175
@400000006afe71b31ee414c0 tcpserver: end 9396 status 0
@400000006afe71b31ee4dfe0 tcpserver: status: 0/40
@400000006afe721116065610 tcpserver: status: 1/40
@400000006afe721116065610 tcpserver: pid 9876 from 198.51.100.168
@400000006afe7211199acf40 tcpserver: ok 9876 mx1.example.net:192.0.2.25:25 host168.isp.test:198.51.100.168::35550
@400000006afe72112c2ffb30 rblsmtpd: 198.51.100.168 pid 9876: 451 https://zen.dnsbl.example/query/ip/198.51.100.168
@400000006afe7214267c2470 tcpserver: end 9876 status 0
@400000006afe7214267c2c40 tcpserver: status: 0/40
@400000006afe728a280b82b8 tcpserver: status: 1/40
@400000006afe728a280ba1f8 tcpserver: pid 10483 from 198.51.100.167
@400000006afe728a31f10ca8 tcpserver: ok 10483 mx1.example.net:192.0.2.25:25 host167.isp.test:198.51.100.167::55120
@400000006afe728b0f597d38 rblsmtpd: 198.51.100.167 pid 10483: 451 https://zen.dnsbl.example/query/ip/198.51.100.167
@400000006afe728d159888b0 tcpserver: end 10483 status 0
@400000006afe728d15991550 tcpserver: status: 0/40
@400000006afe72f620313dd0 tcpserver: status: 1/40
@400000006afe72f620318808 tcpserver: pid 11022 from 198.51.100.161
@400000006afe72f70273d2a8 tcpserver: ok 11022 mx1.example.net:192.0.2.25:25 :198.51.100.161::2210
@400000006afe72f717614e48 rblsmtpd: 198.51.100.161 pid 11022: 451 https://zen.dnsbl.example/query/ip/198.51.100.161
@400000006afe72f800fd6330 tcpserver: end 11022 status 0
@400000006afe72f800fe2680 tcpserver: status: 0/40
@400000006afe72f8180fa042 tcpserver: status: 1/40
@400000006afe72f8180fb3ca tcpserver: pid 11032 from 198.51.100.179
@400000006afe72f909ac90fa tcpserver: ok 11032 mx1.example.net:192.0.2.25:25 :198.51.100.179::22802
@400000006afe72f91ea47892 rblsmtpd: 198.51.100.179 pid 11032: 451 https://zen.dnsbl.example/query/ip/198.51.100.179
@400000006afe72fb145e5812 tcpserver: end 11032 status 0
@400000006afe72fb145e6b9a tcpserver: status: 0/40
@400000006afe743621a579ce tcpserver: status: 1/40
@400000006afe743621a579ce tcpserver: pid 12622 from 198.51.100.111
@400000006afe74362616510e tcpserver: ok 12622 mx1.example.net:192.0.2.25:25 host111.isp.test:198.51.100.111::40808
@400000006afe74362b4ee136 12622 > 220 mx1.example.net ESMTP 
@400000006afe74362f5a4f86 12622 < EHLO host111.isp.test 
@400000006afe74362f799756 12622 > 250-mx1.example.net 
@400000006afe74362f79ce06 12622 > 250-PIPELINING 
@400000006afe74362f79ce06 12622 > 250 8BITMIME 
@400000006afe743636cdc036 12622 < MAIL FROM:<test77@vendor.test> 
@400000006afe7436370ab5ae 12622 > 250 ok 
@400000006afe743702c1de26 12622 < RCPT TO:<relaytest@freemail.test> 
@400000006afe743702e62736 12622 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afe743708efc2fe 12622 < QUIT 
@400000006afe7437091129c6 12622 > 221 mx1.example.net 
@400000006afe74370918bf2e tcpserver: end 12622 status 0
@400000006afe74370918bf2e tcpserver: status: 0/40
@400000006afe7437091b091e 12622 < [EOF]
@400000006afe7437091b3416 12622 > [EOF]
@400000006afe744105614fcc tcpserver: status: 1/40
@400000006afe744105614fcc tcpserver: pid 12675 from 198.51.100.161
@400000006afe74413480e524 tcpserver: ok 12675 mx1.example.net:192.0.2.25:25 :198.51.100.161::7349
@400000006afe74413aba6e74 rblsmtpd: 198.51.100.161 pid 12675: 451 https://zen.dnsbl.example/query/ip/198.51.100.161
@400000006afe744400a4545c tcpserver: end 12675 status 0
@400000006afe744400a4ae34 tcpserver: status: 0/40
@400000006afe74862e0cfe6c tcpserver: status: 1/40
@400000006afe74862e0cfe6c tcpserver: pid 13023 from 192.0.2.30
@400000006afe74863035ca0c tcpserver: ok 13023 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::8417
@400000006afe74863677e6ac 13023 > 220 mx1.example.net ESMTP 
@400000006afe74863b680fac 13023 < EHLO monitor.example.net 
@400000006afe7487000009c4 13023 > 250-mx1.example.net 
@400000006afe74870000a604 13023 > 250-PIPELINING 
@400000006afe748700017124 13023 > 250 8BITMIME 
@400000006afe7487027449cc 13023 < QUIT 
@400000006afe748702a74494 13023 > 221 mx1.example.net 
@400000006afe748702aebea4 tcpserver: end 13023 status 0
@400000006afe748702aed614 tcpserver: status: 0/40
@400000006afe748702b1eb24 13023 < [EOF]
@400000006afe748702b26824 13023 > [EOF]
@400000006afe750a2c309194 tcpserver: status: 1/40
@400000006afe750a2c31221c tcpserver: pid 13683 from 198.51.100.64
@400000006afe750a3348d284 tcpserver: ok 13683 mx1.example.net:192.0.2.25:25 mail.oakwood.test:198.51.100.64::8867
@400000006afe750b03cf9024 13683 > 220 mx1.example.net ESMTP 
@400000006afe750b09ec468c 13683 < EHLO mail.oakwood.test 
@400000006afe750b09f53f6c 13683 > 250-mx1.example.net 
@400000006afe750b09f585bc 13683 > 250-PIPELINING 
@400000006afe750b09f585bc 13683 > 250 8BITMIME 
@400000006afe750b0c33505c 13683 < MAIL FROM:<f.braun37@oakwood.test> 
@400000006afe750b0c747fdc 13683 > 250 ok 
@400000006afe750b11cb07e4 13683 < RCPT TO:<d.weiss@club.example> 
@400000006afe750b11cbe68c greylisting: 198.51.100.64 (f.braun37@oakwood.test -> d.weiss@club.example) exists (id=68738) - accepting
@400000006afe750b11e6bda4 13683 > 250 ok 
@400000006afe750b170edec4 13683 < DATA 
@400000006afe750b173f8f9c 13683 > 354 go ahead 
@400000006afe750b1a018a14 13683 < From: <f.braun37@oakwood.test> 
@400000006afe750b1a02226c 13683 < To: <d.weiss@club.example> 
@400000006afe750b1a0239dc 13683 < Subject: our talk of last week 
@400000006afe750b1a02497c 13683 < Message-ID: <mwn0yv47.13687@mail.oakwood.test> 
@400000006afe750b1a02497c 13683 <  
@400000006afe750b1a031884 13683 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe750b1a03531c 13683 < thank you for the papers, we shall look at them next week 
@400000006afe750b1a03531c 13683 < plea+
@400000006afe750b1a0406cc 13683 < se find the minutes of the last meeting below 
@400000006afe750b1a0406cc 13683 < the delivery will be with you on Tuesday before noon 
@400000006afe750b1a0406cc 13683 < kind regards 
@400000006afe750b1a0406cc 13683 <  
@400000006afe750b1a043d7c 13683 < could you send the figures of October once more? 
@400000006afe750b1a049b3c 13683 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe750b1a054b04 13683 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe750b1a05c034 13683 < thank yo+
@400000006afe750b1a069af4 13683 < u for the papers, we shall look at them next week 
@400000006afe750b1a069af4 13683 < please find the minutes of the last meeting below 
@400000006afe750b1a069af4 13683 < the delivery will be with you on Tuesday before noon 
@400000006afe750b1a072f64 13683 < kind regards 
@400000006afe750b1a07910c 13683 <  
@400000006afe750b1a07a494 13683 < ------------------------------ 
@400000006afe750b1a07c3d4 13683 < . 
@400000006afe750b20a955f4 13683 > 250 ok 1795060993 qp 13687 
@400000006afe750b21d5bc4c 13683 < QUIT 
@400000006afe750b22085d3c 13683 > 221 mx1.example.net 
@400000006afe750b2210062c tcpserver: end 13683 status 0
@400000006afe750b22108714 tcpserver: status: 0/40
@400000006afe750b22127efc 13683 < [EOF]
@400000006afe750b22127efc 13683 > [EOF]
@400000006afe754415ad185c tcpserver: status: 1/40
@400000006afe754415ad5ac4 tcpserver: pid 13971 from 203.0.113.186
@400000006afe75441d5f8ddc tcpserver: ok 13971 mx1.example.net:192.0.2.25:25 mail.paper.example:203.0.113.186::37214
@400000006afe754424af9424 13971 > 220 mx1.example.net ESMTP 
@400000006afe754428c7c02c 13971 < EHLO mail.paper.example 
@400000006afe754428ebc6d4 13971 > 250-mx1.example.net 
@400000006afe754428ebc6d4 13971 > 250-PIPELINING 
@400000006afe754428ebd28c 13971 > 250 8BITMIME 
@400000006afe75443016c0bc 13971 < MAIL FROM:<ute11@paper.example> 
@400000006afe754430175cfc 13971 < RCPT TO:<r.frank@club.example> 
@400000006afe754430175cfc 13971 < DATA 
@400000006afe7544303ee614 13971 > 250 ok 
@400000006afe7544303f91f4 greylisting: 203.0.113.186 (ute11@paper.example -> r.frank@club.example) exists (id=33079) - accepting
@400000006afe75443067980c 13971 > 250 ok 
@400000006afe7544308e36c4 13971 > 354 go ahead 
@400000006afe7544363138ec 13971 < From: <ute11@paper.example> 
@400000006afe7544363163e4 13971 < To: <r.frank@club.example> 
@400000006afe7544363163e4 13971 < Subject: our talk of last week 
@400000006afe754436320024 13971 < Message-ID: <mwn103g6.13974@mail.paper.example> 
@400000006afe754436322f04 13971 <  
@400000006afe75443632987c 13971 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe754436337ef4 13971 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe754436337ef4 13971 < thank you for the papers, we shall +
@400000006afe754436339664 13971 < look at them next week 
@400000006afe75443633c544 13971 < please find the minutes of the last meeting below 
@400000006afe754436345d9c 13971 < the delivery will be with you on Tuesday before noon 
@400000006afe75443634750c 13971 < kind regards 
@400000006afe75443634750c 13971 <  
@400000006afe75443634b774 13971 < could you send the figures of October once more? 
@400000006afe754436353c44 13971 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe75443635d49c 13971 < starting delivery 1: msg 2 to l+
@400000006afe75443635d49c 13971 < ocal x@example.org 
@400000006afe75443636613c 13971 < thank you for the papers, we shall look at them next week 
@400000006afe75443636613c 13971 < please find the minutes of the last meeting below 
@400000006afe754436373814 13971 < the delivery will be with you on Tuesday before noon 
@400000006afe754436373814 13971 < kind regards 
@400000006afe754436373814 13971 <  
@400000006afe75443637f394 13971 < could you send the figures of October once more? 
@400000006afe75443637fb64 13971 < +49 30+
@400000006afe75443637fb64 13971 <  5550 1 + 49 30 5550 2 
@400000006afe754436381aa4 13971 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe754436387c4c 13971 < thank you for the papers, we shall look at them next week 
@400000006afe754436392ffc 13971 < please find the minutes of the last meeting below 
@400000006afe75443639a914 13971 < the delivery will be with you on Tuesday before noon 
@400000006afe75443639f34c 13971 < kind regards 
@400000006afe7544363a87bc 13971 <  
@400000006afe7544363a87bc 13971 < c+
@400000006afe7544363a87bc 13971 < ould you send the figures of October once more? 
@400000006afe7544363b3b6c 13971 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe7544363ba8cc 13971 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe7544363bcbf4 13971 < thank you for the papers, we shall look at them next week 
@400000006afe7544363bcbf4 13971 < please find the minutes of the last meeting below 
@400000006afe7544363bcbf4 13971 < the delivery wil+
@400000006afe7544363c7004 13971 < l be with you on Tuesday before noon 
@400000006afe7544363c9ee4 13971 < kind regards 
@400000006afe7544363c9ee4 13971 <  
@400000006afe7544363d1be4 13971 < could you send the figures of October once more? 
@400000006afe7544363d1be4 13971 < ------------ 
@400000006afe7544363d1be4 13971 < . 
@400000006afe754500292534 13971 > 250 ok 1795061050 qp 13974 
@400000006afe754501a132bc 13971 < QUIT 
@400000006afe754501e21bec 13971 > 221 mx1.example.net 
@400000006afe754501ea1eb4 tcpserver: end 13971 status 0
@400000006afe754501eae204 tcpserver: status: 0/40
@400000006afe754501ecca4c 13971 < [EOF]
@400000006afe754501ed0cb4 13971 > [EOF]
@400000006afe75b21ead9a76 tcpserver: status: 1/40
@400000006afe75b21eae03ee tcpserver: pid 14522 from 198.51.100.123
@400000006afe75b3026815c6 tcpserver: ok 14522 mx1.example.net:192.0.2.25:25 :198.51.100.123::57905
@400000006afe75b309bfad8e 14522 > 220 mx1.example.net ESMTP 
@400000006afe75b30fcb02be 14522 < EHLO host123.isp.test 
@400000006afe75b30ff32fe6 14522 > 250-mx1.example.net 
@400000006afe75b30ff32fe6 14522 > 250-PIPELINING 
@400000006afe75b30ff32fe6 14522 > 250 8BITMIME 
@400000006afe75b31203bc7e 14522 < MAIL FROM:<v.horn64@mail7.vendor.test> 
@400000006afe75b3120fda0e 14522 > 250 ok 
@400000006afe75b31463b906 14522 < RCPT TO:<sales@club.example> 
@400000006afe75b31463e3fe greylisting: 198.51.100.123 (v.horn64@mail7.vendor.test -> sales@club.example) doesn't exist. - temp. rejecting
@400000006afe75b3149a7c8e 14522 > 451 temporary failure (#4.3.0) 
@400000006afe75b3189fc4a6 14522 < QUIT 
@400000006afe75b318c4501e 14522 > 221 mx1.example.net 
@400000006afe75b318cc1c36 tcpserver: end 14522 status 0
@400000006afe75b318cc9166 tcpserver: status: 0/40
@400000006afe75b318cef2c6 14522 < [EOF]
@400000006afe75b318cef2c6 14522 > [EOF]
@400000006afe75ba1862fa26 tcpserver: status: 1/40
@400000006afe75ba1863a9ee tcpserver: pid 14562 from 198.51.100.181
@400000006afe75bb09a357a6 tcpserver: ok 14562 mx1.example.net:192.0.2.25:25 :198.51.100.181::49867
@400000006afe75bb2394de1e rblsmtpd: 198.51.100.181 pid 14562: 451 https://zen.dnsbl.example/query/ip/198.51.100.181
@400000006afe75bb38c801c6 tcpserver: end 14562 status 0
@400000006afe75bb38c8d0ce tcpserver: status: 0/40
@400000006afe773623f90aa6 tcpserver: status: 1/40
@400000006afe773623f9d5c6 tcpserver: pid 16463 from 198.51.100.175
@400000006afe77362d007166 tcpserver: ok 16463 mx1.example.net:192.0.2.25:25 host175.isp.test:198.51.100.175::17297
@400000006afe77370404648e rblsmtpd: 198.51.100.175 pid 16463: 451 https://zen.dnsbl.example/query/ip/198.51.100.175
@400000006afe77372e09984e tcpserver: end 16463 status 0
@400000006afe77372e0a4fe6 tcpserver: status: 0/40
@400000006afe77da1c929534 tcpserver: status: 1/40
@400000006afe77da1c92aca4 tcpserver: pid 17282 from 198.51.100.117
@400000006afe77da2e223034 tcpserver: ok 17282 mx1.example.net:192.0.2.25:25 :198.51.100.117::60316
@400000006afe77da3ad4d05c 17282 > 220 mx1.example.net ESMTP 
@400000006afe77db0518581c 17282 < EHLO host117.isp.test 
@400000006afe77db052d012c 17282 > 250-mx1.example.net 
@400000006afe77db052d012c 17282 > 250-PIPELINING 
@400000006afe77db052d283c 17282 > 250 8BITMIME 
@400000006afe77db0a6d8864 17282 < MAIL FROM:<lena6@mail26.vendor.test> 
@400000006afe77db0a813774 17282 > 250 ok 
@400000006afe77db0b975a94 17282 < RCPT TO:<k.maier@shop.example> 
@400000006afe77db0b975a94 greylisting: 198.51.100.117 (lena6@mail26.vendor.test -> k.maier@shop.example) doesn't exist. - temp. rejecting
@400000006afe77db0bd7269c 17282 > 451 temporary failure (#4.3.0) 
@400000006afe77db0e702cb4 17282 < QUIT 
@400000006afe77db0eac3f9c 17282 > 221 mx1.example.net 
@400000006afe77db0eb42324 tcpserver: end 17282 status 0
@400000006afe77db0eb44264 tcpserver: status: 0/40
@400000006afe77db0eb75774 17282 < [EOF]
@400000006afe77db0eb79dc4 17282 > [EOF]
@400000006afe7ade1f1c002e tcpserver: status: 1/40
@400000006afe7ade1f1ca056 tcpserver: pid 21142 from 198.51.100.114
@400000006afe7ade2aa28436 tcpserver: ok 21142 mx1.example.net:192.0.2.25:25 host114.isp.test:198.51.100.114::11512
@400000006afe7ade2fdfe2d6 21142 > 220 mx1.example.net ESMTP 
@400000006afe7ade3464e23e 21142 < EHLO host114.isp.test 
@400000006afe7ade34812c6e 21142 > 250-mx1.example.net 
@400000006afe7ade3481d466 21142 > 250-PIPELINING 
@400000006afe7ade3482b6f6 21142 > 250 8BITMIME 
@400000006afe7ade3719d4c6 21142 < MAIL FROM:<carla87@mail29.vendor.test> 
@400000006afe7ade37258cc6 21142 > 250 ok 
@400000006afe7adf029480de 21142 < RCPT TO:<k.maier@shop.example> 
@400000006afe7adf0294ee3e greylisting: 198.51.100.114 (carla87@mail29.vendor.test -> k.maier@shop.example) doesn't exist. - temp. rejecting
@400000006afe7adf02b8cdd6 21142 > 451 temporary failure (#4.3.0) 
@400000006afe7adf075af9fe 21142 < QUIT 
@400000006afe7adf077c4186 21142 > 221 mx1.example.net 
@400000006afe7adf07849a3e tcpserver: end 21142 status 0
@400000006afe7adf07849a3e tcpserver: status: 0/40
@400000006afe7adf0787883e 21142 < [EOF]
@400000006afe7adf078847a6 21142 > [EOF]
@400000006afe7b691ef98bde tcpserver: status: 1/40
@400000006afe7b691efa4f2e tcpserver: pid 21837 from 203.0.113.43
@400000006afe7b6928b419e6 tcpserver: ok 21837 mx1.example.net:192.0.2.25:25 mail.typo.test:203.0.113.43::38094
@400000006afe7b69317e7f76 21837 > 220 mx1.example.net ESMTP 
@400000006afe7b6933e06c16 21837 < EHLO mail.typo.test 
@400000006afe7b69341db77e 21837 > 250-mx1.example.net 
@400000006afe7b69341db77e 21837 > 250-PIPELINING 
@400000006afe7b69341e1156 21837 > 250 8BITMIME 
@400000006afe7b6936d818a6 21837 < MAIL FROM:<paula16@typo.test> 
@400000006afe7b693717021e 21837 > 250 ok 
@400000006afe7b69380a726e 21837 < RCPT TO:<carla@example.net> 
@400000006afe7b69380ac476 greylisting: 203.0.113.43 (paula16@typo.test -> carla@example.net) doesn't exist. - temp. rejecting
@400000006afe7b69381da096 21837 > 451 temporary failure (#4.3.0) 
@400000006afe7b6a0306075e 21837 < QUIT 
@400000006afe7b6a0326609e 21837 > 221 mx1.example.net 
@400000006afe7b6a032da016 tcpserver: end 21837 status 0
@400000006afe7b6a032e6366 tcpserver: status: 0/40
@400000006afe7b6a03312e3e 21837 < [EOF]
@400000006afe7b6a0331ab3e 21837 > [EOF]
@400000006afe7b8e2eb40054 tcpserver: status: 1/40
@400000006afe7b8e2eb47d54 tcpserver: pid 22023 from 192.0.2.30
@400000006afe7b8e3232e614 tcpserver: ok 22023 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::49420
@400000006afe7b8e3aa1a2cc 22023 > 220 mx1.example.net ESMTP 
@400000006afe7b8e3b8e1224 22023 < EHLO monitor.example.net 
@400000006afe7b8f00007724 22023 > 250-mx1.example.net 
@400000006afe7b8f00007724 22023 > 250-PIPELINING 
@400000006afe7b8f000155cc 22023 > 250 8BITMIME 
@400000006afe7b8f051ce044 22023 < QUIT 
@400000006afe7b8f0548515c 22023 > 221 mx1.example.net 
@400000006afe7b8f05509a74 tcpserver: end 22023 status 0
@400000006afe7b8f05509a74 tcpserver: status: 0/40
@400000006afe7b8f0552d4c4 22023 < [EOF]
@400000006afe7b8f0553172c 22023 > [EOF]
@400000006afe7d9a01d27bec tcpserver: status: 1/40
@400000006afe7d9a01d2d1dc tcpserver: pid 24640 from 203.0.113.43
@400000006afe7d9a038fe744 tcpserver: ok 24640 mx1.example.net:192.0.2.25:25 mail.typo.test:203.0.113.43::24383
@400000006afe7d9a0a76db1c 24640 > 220 mx1.example.net ESMTP 
@400000006afe7d9a0c7a6b7c 24640 < EHLO mail.typo.test 
@400000006afe7d9a0c8c9004 24640 > 250-mx1.example.net 
@400000006afe7d9a0c8cfd64 24640 > 250-PIPELINING 
@400000006afe7d9a0c8d43b4 24640 > 250 8BITMIME 
@400000006afe7d9a10776694 24640 < MAIL FROM:<paula16@typo.test> 
@400000006afe7d9a1077995c 24640 < RCPT TO:<carla@example.net> 
@400000006afe7d9a10786c4c 24640 < DATA 
@400000006afe7d9a10a21074 24640 > 250 ok 
@400000006afe7d9a10a29544 greylisting: 203.0.113.43 (paula16@typo.test -> carla@example.net) exists (id=50954) - accepting
@400000006afe7d9a10cad20c 24640 > 250 ok 
@400000006afe7d9a10f6d794 24640 > 354 go ahead 
@400000006afe7d9a155649b4 24640 < From: <paula16@typo.test> 
@400000006afe7d9a1556556c 24640 < To: <carla@example.net> 
@400000006afe7d9a15568c1c 24640 < Subject: our talk of last week 
@400000006afe7d9a1556a774 24640 < Message-ID: <mwn29tle.24642@mail.typo.test> 
@400000006afe7d9a1556a774 24640 <  
@400000006afe7d9a1556d654 24640 < the delivery will be with you on Tuesday before noon 
@400000006afe7d9a1556d654 24640 < kind regards 
@400000006afe7d9a1556d654 24640 <  
@400000006afe7d9a15578a04 24640 < could you send the figures of October once more? 
@400000006afe7d9a15578dec 24640 < +49 3+
@400000006afe7d9a15578dec 24640 < 0 5550 1 + 49 30 5550 2 
@400000006afe7d9a15578dec 24640 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe7d9a15587464 24640 < thank you for the papers, we shall look at them next week 
@400000006afe7d9a1558ca54 24640 < please find the minutes of the last meeting below 
@400000006afe7d9a155908d4 24640 < the delivery will be with you on Tuesday before noon 
@400000006afe7d9a1559ace4 24640 < kind regards 
@400000006afe7d9a1559ace4 24640 <  
@400000006afe7d9a155a7034 24640 < could you send the figures of October once more? 
@400000006afe7d9a155a935c 24640 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe7d9a155a935c 24640 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe7d9a155b5e7c 24640 < thank you for the papers, we shall look at them next week 
@400000006afe7d9a155bd3ac 24640 < please find the minutes of the last meeting below 
@400000006afe7d9a155c73d4 24640 < the delivery wi+
@400000006afe7d9a155c875c 24640 < ll be with you on Tuesday before noon 
@400000006afe7d9a155c875c 24640 < kind regards 
@400000006afe7d9a155d3724 24640 <  
@400000006afe7d9a155d3724 24640 < could you send the figures of October once more? 
@400000006afe7d9a155dead4 24640 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe7d9a155dead4 24640 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe7d9a155e0a14 24640 < thank you for the papers, we shall look at them next week 
@400000006afe7d9a155e0a14 24640 < please find+
@400000006afe7d9a155ed14c 24640 <  the minutes of the last meeting below 
@400000006afe7d9a155f467c 24640 < the delivery will be with you on Tuesday before noon 
@400000006afe7d9a155f467c 24640 < kind regards 
@400000006afe7d9a155f9c6c 24640 <  
@400000006afe7d9a1560501c 24640 < could you send the figures of October once more? 
@400000006afe7d9a15610b9c 24640 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe7d9a15610b9c 24640 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe7d9a156159bc 24640 < thank you for t+
@400000006afe7d9a156159bc 24640 < he papers, we shall look at them next week 
@400000006afe7d9a156159bc 24640 < ------------------------------ 
@400000006afe7d9a156159bc 24640 < . 
@400000006afe7d9a1837266c 24640 > 250 ok 1795063184 qp 24642 
@400000006afe7d9a1ecd98e4 24640 < QUIT 
@400000006afe7d9a1eeec514 24640 > 221 mx1.example.net 
@400000006afe7d9a1ef69514 tcpserver: end 24640 status 0
@400000006afe7d9a1ef7353c tcpserver: status: 0/40
@400000006afe7d9a1ef9dcec 24640 < [EOF]
@400000006afe7d9a1efa986c 24640 > [EOF]
@400000006afe7f4700333466 tcpserver: status: 1/40
@400000006afe7f4700336efe tcpserver: pid 26785 from 198.51.100.178
@400000006afe7f47242ee7b6 tcpserver: ok 26785 mx1.example.net:192.0.2.25:25 :198.51.100.178::25087
@400000006afe7f472a8c8b36 rblsmtpd: 198.51.100.178 pid 26785: 451 https://zen.dnsbl.example/query/ip/198.51.100.178
@400000006afe7f490f2938c6 tcpserver: end 26785 status 0
@400000006afe7f490f2938c6 tcpserver: status: 0/40
@400000006afe7fc3099b05c4 tcpserver: status: 1/40
@400000006afe7fc3099b9264 tcpserver: pid 27405 from 198.51.100.120
@400000006afe7fc31146bcb4 tcpserver: ok 27405 mx1.example.net:192.0.2.25:25 host120.isp.test:198.51.100.120::27202
@400000006afe7fc31ad7ae64 27405 > 220 mx1.example.net ESMTP 
@400000006afe7fc31ec62a8c 27405 < EHLO host120.isp.test 
@400000006afe7fc31ed6301c 27405 > 250-mx1.example.net 
@400000006afe7fc31ed6301c 27405 > 250-PIPELINING 
@400000006afe7fc31ed6ad1c 27405 > 250 8BITMIME 
@400000006afe7fc321f1144c 27405 < MAIL FROM:<test98@vendor.test> 
@400000006afe7fc321fb1e9c 27405 > 250 ok 
@400000006afe7fc3284cb42c 27405 < RCPT TO:<relaytest@freemail.test> 
@400000006afe7fc328896354 27405 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afe7fc32f99053c 27405 < QUIT 
@400000006afe7fc32fc1ab7c 27405 > 221 mx1.example.net 
@400000006afe7fc32fca17bc tcpserver: end 27405 status 0
@400000006afe7fc32fca61f4 tcpserver: status: 0/40
@400000006afe7fc32fcc6594 27405 < [EOF]
@400000006afe7fc32fcca02c 27405 > [EOF]
@400000006afe803709269a0e tcpserver: status: 1/40
@400000006afe80370926a9ae tcpserver: pid 27985 from 198.51.100.170
@400000006afe80371f1a4e96 tcpserver: ok 27985 mx1.example.net:192.0.2.25:25 :198.51.100.170::10477
@400000006afe80372fb8906e rblsmtpd: 198.51.100.170 pid 27985: 451 https://zen.dnsbl.example/query/ip/198.51.100.170
@400000006afe803a09b9fc86 tcpserver: end 27985 status 0
@400000006afe803a09ba4aa6 tcpserver: status: 0/40
@400000006afe82962c2af7fc tcpserver: status: 1/40
@400000006afe82962c2b6944 tcpserver: pid 31023 from 192.0.2.30
@400000006afe829635c82a64 tcpserver: ok 31023 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::25190
@400000006afe82963ab457dc 31023 > 220 mx1.example.net ESMTP 
@400000006afe82963b781154 31023 < EHLO monitor.example.net 
@400000006afe829700004074 31023 > 250-mx1.example.net 
@400000006afe8297000082dc 31023 > 250-PIPELINING 
@400000006afe829700010b94 31023 > 250 8BITMIME 
@400000006afe829700b16804 31023 < QUIT 
@400000006afe829700d07154 31023 > 221 mx1.example.net 
@400000006afe829700d77634 tcpserver: end 31023 status 0
@400000006afe829700d79d44 tcpserver: status: 0/40
@400000006afe829700db17e4 31023 < [EOF]
@400000006afe829700db17e4 31023 > [EOF]
@400000006afe82c8113a1c48 tcpserver: status: 1/40
@400000006afe82c8113a4b28 tcpserver: pid 31271 from 198.51.100.179
@400000006afe82c8252cd498 tcpserver: ok 31271 mx1.example.net:192.0.2.25:25 :198.51.100.179::12050
@400000006afe82c83440f7e8 rblsmtpd: 198.51.100.179 pid 31271: 451 https://zen.dnsbl.example/query/ip/198.51.100.179
@400000006afe82ca1f269c00 tcpserver: end 31271 status 0
@400000006afe82ca1f26bf28 tcpserver: status: 0/40
@400000006afe85612cecd8cc tcpserver: status: 1/40
@400000006afe85612cecffdc tcpserver: pid 2130 from 198.51.100.126
@400000006afe8561389227a4 tcpserver: ok 2130 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::48026
@400000006afe856205b27d0c 2130 > 220 mx1.example.net ESMTP 
@400000006afe85620a95c52c 2130 < EHLO mail.bigmail.example 
@400000006afe85620aa3618c 2130 > 250-mx1.example.net 
@400000006afe85620aa3abc4 2130 > 250-PIPELINING 
@400000006afe85620aa3cb04 2130 > 250 8BITMIME 
@400000006afe856210e708b4 2130 < MAIL FROM:<o.beck14@bigmail.example> 
@400000006afe856210e73f64 2130 < RCPT TO:<carla@example.net> 
@400000006afe856210e73f64 2130 < DATA 
@400000006afe85621119b174 2130 > 250 ok 
@400000006afe8562111a41fc greylisting: 198.51.100.126 (o.beck14@bigmail.example -> carla@example.net) exists (id=75375) - accepting
@400000006afe8562115293f4 2130 > 250 ok 
@400000006afe8562117d880c 2130 > 354 go ahead 
@400000006afe8562153f00c4 2130 < From: <o.beck14@bigmail.example> 
@400000006afe8562153f81ac 2130 < To: <carla@example.net> 
@400000006afe856215405884 2130 < Subject: our talk of last week 
@400000006afe856215405884 2130 < Message-ID: <mwn3gimn.2133@mail.bigmail.example> 
@400000006afe856215405884 2130 <  
@400000006afe85621540fc94 2130 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe85621541b044 2130 < thank you for the papers, we shall look at them next week 
@400000006afe856215429aa4 2130 < ple+
@400000006afe8562154369ac 2130 < ase find the minutes of the last meeting below 
@400000006afe8562154369ac 2130 < the delivery will be with you on Tuesday before noon 
@400000006afe8562154369ac 2130 < kind regards 
@400000006afe85621543bbb4 2130 <  
@400000006afe85621543ee7c 2130 < could you send the figures of October once more? 
@400000006afe856215446794 2130 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe85621544d4f4 2130 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe85621545463c 2130 < thank y+
@400000006afe85621545463c 2130 < ou for the papers, we shall look at them next week 
@400000006afe856215457904 2130 < please find the minutes of the last meeting below 
@400000006afe85621546386c 2130 < the delivery will be with you on Tuesday before noon 
@400000006afe85621546480c 2130 < kind regards 
@400000006afe856215468e5c 2130 <  
@400000006afe85621547614c 2130 < could you send the figures of October once more? 
@400000006afe85621547cac4 2130 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe85621547cac4 2130 < sta+
@400000006afe856215483054 2130 < rting delivery 1: msg 2 to local x@example.org 
@400000006afe856215483824 2130 < thank you for the papers, we shall look at them next week 
@400000006afe85621548a96c 2130 < please find the minutes of the last meeting below 
@400000006afe85621548a96c 2130 < the delivery will be with you on Tuesday before noon 
@400000006afe8562154993cc 2130 < kind regards 
@400000006afe8562154a6e8c 2130 <  
@400000006afe8562154a6e8c 2130 < could you send the figures o+
@400000006afe8562154a8dcc 2130 < f October once more? 
@400000006afe8562154a8dcc 2130 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8562154a8dcc 2130 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8562154b2df4 2130 < thank you for the papers, we shall look at them next week 
@400000006afe8562154bed5c 2130 < please find the minutes of the last meeting below 
@400000006afe8562154bed5c 2130 < the delivery will be with you on Tuesday be+
@400000006afe8562154c628c 2130 < fore noon 
@400000006afe8562154cdba4 2130 < kind regards 
@400000006afe8562154d1a24 2130 <  
@400000006afe8562154d5c8c 2130 < --------------------- 
@400000006afe8562154d5c8c 2130 < . 
@400000006afe856217e3a76c 2130 > 250 ok 1795065176 qp 2133 
@400000006afe85621b46b82c 2130 < QUIT 
@400000006afe85621b640fe4 2130 > 221 mx1.example.net 
@400000006afe85621b6c35d4 tcpserver: end 2130 status 0
@400000006afe85621b6c35d4 tcpserver: status: 0/40
@400000006afe85621b6f23d4 2130 < [EOF]
@400000006afe85621b6f951c 2130 > [EOF]
@400000006afe865d07c1cd3c tcpserver: status: 1/40
@400000006afe865d07c1cd3c tcpserver: pid 3387 from 203.0.113.230
@400000006afe865d0b339f54 tcpserver: ok 3387 mx1.example.net:192.0.2.25:25 mail.bricks.example:203.0.113.230::36918
@400000006afe865d1275e9fc 3387 > 220 mx1.example.net ESMTP 
@400000006afe865d158694fc 3387 < EHLO mail.bricks.example 
@400000006afe865d15977934 3387 > 250-mx1.example.net 
@400000006afe865d15977934 3387 > 250-PIPELINING 
@400000006afe865d1597e694 3387 > 250 8BITMIME 
@400000006afe865d1be4193c 3387 < MAIL FROM:<wanda15@bricks.example> 
@400000006afe865d1c1406c4 3387 > 250 ok 
@400000006afe865d22caab6c 3387 < RCPT TO:<ute@shop.example> 
@400000006afe865d22cb14e4 greylisting: 203.0.113.230 (wanda15@bricks.example -> ute@shop.example) exists (id=49062) - accepting
@400000006afe865d22f42c6c 3387 > 250 ok 
@400000006afe865d23844edc 3387 < DATA 
@400000006afe865d23a6ee24 3387 > 354 go ahead 
@400000006afe865d27bfc224 3387 < From: <wanda15@bricks.example> 
@400000006afe865d27bfc224 3387 < To: <ute@shop.example> 
@400000006afe865d27bfc224 3387 < Subject: our talk of last week 
@400000006afe865d27bfc224 3387 < Message-ID: <mwn3lwk7.3390@mail.bricks.example> 
@400000006afe865d27c04adc 3387 <  
@400000006afe865d27c079bc 3387 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe865d27c0c7dc 3387 < thank you for the papers, we shall look at them next week 
@400000006afe865d27c1aa6c 3387 < please +
@400000006afe865d27c2370c 3387 < find the minutes of the last meeting below 
@400000006afe865d27c2370c 3387 < the delivery will be with you on Tuesday before noon 
@400000006afe865d27c25264 3387 < kind regards 
@400000006afe865d27c25264 3387 <  
@400000006afe865d27c26204 3387 < could you send the figures of October once more? 
@400000006afe865d27c30614 3387 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe865d27c3e0d4 3387 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe865d27c44a4c 3387 < thank you f+
@400000006afe865d27c44a4c 3387 < or the papers, we shall look at them next week 
@400000006afe865d27c44a4c 3387 < please find the minutes of the last meeting below 
@400000006afe865d27c4debc 3387 < the delivery will be with you on Tuesday before noon 
@400000006afe865d27c4fa14 3387 < kind regards 
@400000006afe865d27c5156c 3387 <  
@400000006afe865d27c55bbc 3387 < could you send the figures of October once more? 
@400000006afe865d27c55bbc 3387 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe865d27c5f02c 3387 < startin+
@400000006afe865d27c651d4 3387 < g delivery 1: msg 2 to local x@example.org 
@400000006afe865d27c651d4 3387 < thank you for the papers, we shall look at them next week 
@400000006afe865d27c659a4 3387 < ----------------------------------------------- 
@400000006afe865d27c674fc 3387 < . 
@400000006afe865d2c161454 3387 > 250 ok 1795065427 qp 3390 
@400000006afe865d3369c41c 3387 < QUIT 
@400000006afe865d339139ac 3387 > 221 mx1.example.net 
@400000006afe865d3398fdf4 tcpserver: end 3387 status 0
@400000006afe865d3399194c tcpserver: status: 0/40
@400000006afe865d339c49b4 3387 < [EOF]
@400000006afe865d339c9004 3387 > [EOF]
@400000006afe87592c2f95a0 tcpserver: status: 1/40
@400000006afe87592c2f95a0 tcpserver: pid 4650 from 198.51.100.175
@400000006afe8759341129a0 tcpserver: ok 4650 mx1.example.net:192.0.2.25:25 host175.isp.test:198.51.100.175::22072
@400000006afe875a0375fc80 rblsmtpd: 198.51.100.175 pid 4650: 451 https://zen.dnsbl.example/query/ip/198.51.100.175
@400000006afe875c1ec10048 tcpserver: end 4650 status 0
@400000006afe875c1ec117b8 tcpserver: status: 0/40
@400000006afe87a005830f72 tcpserver: status: 1/40
@400000006afe87a005839442 tcpserver: pid 5002 from 198.51.100.126
@400000006afe87a00b77d34a tcpserver: ok 5002 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::22421
@400000006afe87a018004a7a 5002 > 220 mx1.example.net ESMTP 
@400000006afe87a01d2d7c7a 5002 < EHLO mail.bigmail.example 
@400000006afe87a01d53927a 5002 > 250-mx1.example.net 
@400000006afe87a01d53927a 5002 > 250-PIPELINING 
@400000006afe87a01d53f422 5002 > 250 8BITMIME 
@400000006afe87a0218b0652 5002 < MAIL FROM:<f.braun12@bigmail.example> 
@400000006afe87a021aa2afa 5002 > 250 ok 
@400000006afe87a025288bea 5002 < RCPT TO:<ida@shop.example> 
@400000006afe87a025289b8a greylisting: 198.51.100.126 (f.braun12@bigmail.example -> ida@shop.example) doesn't exist. - temp. rejecting
@400000006afe87a0253787da 5002 > 451 temporary failure (#4.3.0) 
@400000006afe87a0292ebe62 5002 < QUIT 
@400000006afe87a02964e992 5002 > 221 mx1.example.net 
@400000006afe87a0296bfe12 tcpserver: end 5002 status 0
@400000006afe87a0296bfe12 tcpserver: status: 0/40
@400000006afe87a0296f51a2 5002 < [EOF]
@400000006afe87a0296fde42 5002 > [EOF]
@400000006afe886d110e10e4 tcpserver: status: 1/40
@400000006afe886d110e37f4 tcpserver: pid 6028 from 198.51.100.198
@400000006afe886d15a413c4 tcpserver: ok 6028 mx1.example.net:192.0.2.25:25 mail.vineyard.example:198.51.100.198::10285
@400000006afe886d1bb77b5c 6028 > 220 mx1.example.net ESMTP 
@400000006afe886d1ec547fc 6028 < EHLO mail.vineyard.example 
@400000006afe886d1ed99734 6028 > 250-mx1.example.net 
@400000006afe886d1ed9f8dc 6028 > 250-PIPELINING 
@400000006afe886d1edadf54 6028 > 250 8BITMIME 
@400000006afe886d207dc59c 6028 < MAIL FROM:<h.vogel30@vineyard.example> 
@400000006afe886d207e235c 6028 < RCPT TO:<m.roth@shop.example> 
@400000006afe886d207ed70c 6028 < DATA 
@400000006afe886d208ec144 6028 > 250 ok 
@400000006afe886d208ec144 greylisting: 198.51.100.198 (h.vogel30@vineyard.example -> m.roth@shop.example) exists (id=63309) - accepting
@400000006afe886d20a10cdc 6028 > 250 ok 
@400000006afe886d20c8dc44 6028 > 354 go ahead 
@400000006afe886d2521f94c 6028 < From: <h.vogel30@vineyard.example> 
@400000006afe886d2522011c 6028 < To: <m.roth@shop.example> 
@400000006afe886d252266ac 6028 < Subject: our talk of last week 
@400000006afe886d252266ac 6028 < Message-ID: <mwn3x7wk.6030@mail.vineyard.example> 
@400000006afe886d252266ac 6028 <  
@400000006afe886d252266ac 6028 <  
@400000006afe886d2522dfc4 6028 < could you send the figures of October once more? 
@400000006afe886d25239f2c 6028 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe886d25239f2c 6028 < starting delivery 1: msg 2+
@400000006afe886d2523ca24 6028 <  to local x@example.org 
@400000006afe886d2523ca24 6028 < thank you for the papers, we shall look at them next week 
@400000006afe886d2524627c 6028 < please find the minutes of the last meeting below 
@400000006afe886d25254124 6028 < the delivery will be with you on Tuesday before noon 
@400000006afe886d25254124 6028 < kind regards 
@400000006afe886d2525ae84 6028 <  
@400000006afe886d2525cdc4 6028 < could you send the figures of October once more? 
@400000006afe886d252642f4 6028 < ++
@400000006afe886d2526fe74 6028 < 49 30 5550 1 + 49 30 5550 2 
@400000006afe886d252773a4 6028 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe886d25280bfc 6028 < thank you for the papers, we shall look at them next week 
@400000006afe886d2528c77c 6028 < please find the minutes of the last meeting below 
@400000006afe886d2528c77c 6028 < the delivery will be with you on Tuesday before noon 
@400000006afe886d2528c77c 6028 < kind regards+
@400000006afe886d2528c77c 6028 <  
@400000006afe886d252986e4 6028 <  
@400000006afe886d2529d504 6028 < could you send the figures of October once more? 
@400000006afe886d252a2edc 6028 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe886d252a4264 6028 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe886d252a4264 6028 < thank you for the papers, we shall look at them next week 
@400000006afe886d252b099c 6028 < please find the minutes of the last meeting below 
@400000006afe886d252bb194 6028 < the deliver+
@400000006afe886d252bf7e4 6028 < y will be with you on Tuesday before noon 
@400000006afe886d252bf7e4 6028 < kind regards 
@400000006afe886d252c26c4 6028 <  
@400000006afe886d252cbb34 6028 < could you send the figures of October once more? 
@400000006afe886d252cf1e4 6028 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe886d252d20c4 6028 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe886d252d2c7c 6028 < thank you for the papers, we shall look at them next week 
@400000006afe886d252e073c 6028 < please +
@400000006afe886d252ec6a4 6028 < find the minutes of the last meeting below 
@400000006afe886d252f7a54 6028 < the delivery will be with you on Tuesday before noon 
@400000006afe886d25301694 6028 < kind regards 
@400000006afe886d2530a71c 6028 <  
@400000006afe886d2530a71c 6028 < - 
@400000006afe886d253108c4 6028 < . 
@400000006afe886d270dcb8c 6028 > 250 ok 1795065955 qp 6030 
@400000006afe886d27d902fc 6028 < QUIT 
@400000006afe886d27e1d0e4 6028 > 221 mx1.example.net 
@400000006afe886d27e94324 tcpserver: end 6028 status 0
@400000006afe886d27e99cfc tcpserver: status: 0/40
@400000006afe886d27ec0a14 6028 < [EOF]
@400000006afe886d27ec0a14 6028 > [EOF]
@400000006afe891026874be8 tcpserver: status: 1/40
@400000006afe891026874be8 tcpserver: pid 6845 from 198.51.100.126
@400000006afe89102882fca8 tcpserver: ok 6845 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::18481
@400000006afe8910347002e0 6845 > 220 mx1.example.net ESMTP 
@400000006afe8910353936b0 6845 < EHLO mail.bigmail.example 
@400000006afe8910355f2d70 6845 > 250-mx1.example.net 
@400000006afe8910355f6bf0 6845 > 250-PIPELINING 
@400000006afe8910355fb240 6845 > 250 8BITMIME 
@400000006afe89103b340950 6845 < MAIL FROM:<emma11@bigmail.example> 
@400000006afe89103b65ac58 6845 > 250 ok 
@400000006afe8911048ab070 6845 < RCPT TO:<r.frank@club.example> 
@400000006afe8911048ab070 greylisting: 198.51.100.126 (emma11@bigmail.example -> r.frank@club.example) doesn't exist. - temp. rejecting
@400000006afe891104989320 6845 > 451 temporary failure (#4.3.0) 
@400000006afe89110a4783f8 6845 < RCPT TO:<d.weiss@club.example> 
@400000006afe89110a47ce30 greylisting: 198.51.100.126 (emma11@bigmail.example -> d.weiss@club.example) doesn't exist. - temp. rejecting
@400000006afe89110a7bea08 6845 > 451 temporary failure (#4.3.0) 
@400000006afe891110fcf7f0 6845 < RCPT TO:<wanda@example.net> 
@400000006afe891110fd22e8 greylisting: 198.51.100.126 (emma11@bigmail.example -> wanda@example.net) doesn't exist. - temp. rejecting
@400000006afe8911112a64d8 6845 > 451 temporary failure (#4.3.0) 
@400000006afe8911155b1250 6845 < RCPT TO:<b.lang@shop.example> 
@400000006afe8911155b1250 greylisting: 198.51.100.126 (emma11@bigmail.example -> b.lang@shop.example) doesn't exist. - temp. rejecting
@400000006afe891115993878 6845 > 451 temporary failure (#4.3.0) 
@400000006afe891118eda720 6845 < QUIT 
@400000006afe891118ff0858 6845 > 221 mx1.example.net 
@400000006afe891119075170 tcpserver: end 6845 status 0
@400000006afe8911190837e8 tcpserver: status: 0/40
@400000006afe8911190a6298 6845 < [EOF]
@400000006afe8911190b3d58 6845 > [EOF]
@400000006afe899e2e2d8e5c tcpserver: status: 1/40
@400000006afe899e2e2e2e84 tcpserver: pid 7555 from 192.0.2.30
@400000006afe899e389e702c tcpserver: ok 7555 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::35294
@400000006afe899e3a960a0c 7555 > 220 mx1.example.net ESMTP 
@400000006afe899e3b5fbec4 7555 < EHLO monitor.example.net 
@400000006afe899f00002904 7555 > 250-mx1.example.net 
@400000006afe899f00004074 7555 > 250-PIPELINING 
@400000006afe899f000057e4 7555 > 250 8BITMIME 
@400000006afe899f0711a77c 7555 < QUIT 
@400000006afe899f0721477c 7555 > 221 mx1.example.net 
@400000006afe899f0729271c tcpserver: end 7555 status 0
@400000006afe899f07299094 tcpserver: status: 0/40
@400000006afe899f072bf5dc 7555 < [EOF]
@400000006afe899f072bf5dc 7555 > [EOF]
@400000006afe89d620e0e1ae tcpserver: status: 1/40
@400000006afe89d620e1c43e tcpserver: pid 7834 from 198.51.100.123
@400000006afe89d632e110fe tcpserver: ok 7834 mx1.example.net:192.0.2.25:25 :198.51.100.123::10987
@400000006afe89d701e30746 7834 > 220 mx1.example.net ESMTP 
@400000006afe89d70715e27e 7834 < EHLO host123.isp.test 
@400000006afe89d7072b52c6 7834 > 250-mx1.example.net 
@400000006afe89d7072c2d86 7834 > 250-PIPELINING 
@400000006afe89d7072c4cc6 7834 > 250 8BITMIME 
@400000006afe89d7081f633e 7834 < MAIL FROM:<d.weiss38@mail28.vendor.test> 
@400000006afe89d7083888be 7834 > 250 ok 
@400000006afe89d70db12756 7834 < RCPT TO:<k.maier@example.net> 
@400000006afe89d70db14696 greylisting: 198.51.100.123 (d.weiss38@mail28.vendor.test -> k.maier@example.net) doesn't exist. - temp. rejecting
@400000006afe89d70de8ecae 7834 > 451 temporary failure (#4.3.0) 
@400000006afe89d70e37cffe 7834 < QUIT 
@400000006afe89d70e65506e 7834 > 221 mx1.example.net 
@400000006afe89d70e6cf18e tcpserver: end 7834 status 0
@400000006afe89d70e6cf18e tcpserver: status: 0/40
@400000006afe89d70e709ef6 7834 < [EOF]
@400000006afe89d70e71103e 7834 > [EOF]
@400000006afe89dc267731d6 tcpserver: status: 1/40
@400000006afe89dc2677ed56 tcpserver: pid 7865 from 198.51.100.174
@400000006afe89dc2a66bb86 tcpserver: ok 7865 mx1.example.net:192.0.2.25:25 host174.isp.test:198.51.100.174::53119
@400000006afe89dc2fd5ec0e rblsmtpd: 198.51.100.174 pid 7865: 451 https://zen.dnsbl.example/query/ip/198.51.100.174
@400000006afe89e002dd035e tcpserver: end 7865 status 0
@400000006afe89e002dd035e tcpserver: status: 0/40
@400000006afe8ad731f5ae34 tcpserver: status: 1/40
@400000006afe8ad731f6080c tcpserver: pid 9121 from 203.0.113.202
@400000006afe8ad737206764 tcpserver: ok 9121 mx1.example.net:192.0.2.25:25 mail.ferry.test:203.0.113.202::1663
@400000006afe8ad8083dbfb4 9121 > 220 mx1.example.net ESMTP 
@400000006afe8ad80f6e206c 9121 < EHLO mail.ferry.test 
@400000006afe8ad80f8a1c7c 9121 > 250-mx1.example.net 
@400000006afe8ad80f8a1c7c 9121 > 250-PIPELINING 
@400000006afe8ad80f8ad7fc 9121 > 250 8BITMIME 
@400000006afe8ad81005e014 9121 < MAIL FROM:<h.vogel34@ferry.test> 
@400000006afe8ad810358364 9121 > 250 ok 
@400000006afe8ad812e7fd1c 9121 < RCPT TO:<wanda@example.net> 
@400000006afe8ad812e889bc greylisting: 203.0.113.202 (h.vogel34@ferry.test -> wanda@example.net) doesn't exist. - temp. rejecting
@400000006afe8ad8131bbf1c 9121 > 451 temporary failure (#4.3.0) 
@400000006afe8ad81581553c 9121 < QUIT 
@400000006afe8ad815a75f84 9121 > 221 mx1.example.net 
@400000006afe8ad815af23cc tcpserver: end 9121 status 0
@400000006afe8ad815af23cc tcpserver: status: 0/40
@400000006afe8ad815b1fa5c 9121 < [EOF]
@400000006afe8ad815b215b4 9121 > [EOF]
@400000006afe8ade00eb774c tcpserver: status: 1/40
@400000006afe8ade00ec4e24 tcpserver: pid 9152 from 198.51.100.126
@400000006afe8ade01530704 tcpserver: ok 9152 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::31546
@400000006afe8ade09d3d4bc 9152 > 220 mx1.example.net ESMTP 
@400000006afe8ade0bd313a4 9152 < EHLO mail.bigmail.example 
@400000006afe8ade0bf370cc 9152 > 250-mx1.example.net 
@400000006afe8ade0bf370cc 9152 > 250-PIPELINING 
@400000006afe8ade0bf370cc 9152 > 250 8BITMIME 
@400000006afe8ade10a208a4 9152 < MAIL FROM:<emma11@bigmail.example> 
@400000006afe8ade10a2627c 9152 < RCPT TO:<r.frank@club.example> 
@400000006afe8ade10a2b86c 9152 < RCPT TO:<d.weiss@club.example> 
@400000006afe8ade10a2b86c 9152 < RCPT TO:<wanda@example.net> 
@400000006afe8ade10a32d9c 9152 < RCPT TO:<b.lang@shop.example> 
@400000006afe8ade10a33954 9152 < DATA 
@400000006afe8ade10a94434 9152 > 250 ok 
@400000006afe8ade10a94fec greylisting: 198.51.100.126 (emma11@bigmail.example -> r.frank@club.example) exists (id=86475) - accepting
@400000006afe8ade10da79dc 9152 > 250 ok 
@400000006afe8ade10da9d04 greylisting: 198.51.100.126 (emma11@bigmail.example -> d.weiss@club.example) exists (id=55319) - accepting
@400000006afe8ade1108cd3c 9152 > 250 ok 
@400000006afe8ade1109a02c greylisting: 198.51.100.126 (emma11@bigmail.example -> wanda@example.net) exists (id=6994) - accepting
@400000006afe8ade1113a2ac 9152 > 250 ok 
@400000006afe8ade11143b04 greylisting: 198.51.100.126 (emma11@bigmail.example -> b.lang@shop.example) exists (id=51193) - accepting
@400000006afe8ade1146dbf4 9152 > 250 ok 
@400000006afe8ade114e2b0c 9152 > 354 go ahead 
@400000006afe8ade14cc2a54 9152 < From: <emma11@bigmail.example> 
@400000006afe8ade14cc2a54 9152 < To: <r.frank@club.example> 
@400000006afe8ade14cc2a54 9152 < Subject: our talk of last week 
@400000006afe8ade14cc5164 9152 < Message-ID: <mwn4am0c.9154@mail.bigmail.example> 
@400000006afe8ade14cc5164 9152 <  
@400000006afe8ade14cc5164 9152 <  
@400000006afe8ade14cc5934 9152 < could you send the figures of October once more? 
@400000006afe8ade14cc842c 9152 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8ade14ccc694 9152 < starting delivery 1: msg 2 to +
@400000006afe8ade14cd1c84 9152 < local x@example.org 
@400000006afe8ade14cd5eec 9152 < thank you for the papers, we shall look at them next week 
@400000006afe8ade14cddfd4 9152 < please find the minutes of the last meeting below 
@400000006afe8ade14cddfd4 9152 < the delivery will be with you on Tuesday before noon 
@400000006afe8ade14ce4564 9152 < kind regards 
@400000006afe8ade14ce60bc 9152 <  
@400000006afe8ade14ceaaf4 9152 < could you send the figures of October once more? 
@400000006afe8ade14cf27f4 9152 < +49 3+
@400000006afe8ade14cfacc4 9152 < 0 5550 1 + 49 30 5550 2 
@400000006afe8ade14d00a84 9152 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8ade14d0451c 9152 < thank you for the papers, we shall look at them next week 
@400000006afe8ade14d0f8cc 9152 < please find the minutes of the last meeting below 
@400000006afe8ade14d0f8cc 9152 < the delivery will be with you on Tuesday before noon 
@400000006afe8ade14d1103c 9152 < kind regards 
@400000006afe8ade14d1103c 9152 <  
@400000006afe8ade14d1103c 9152 < could you send the figures of October once more? 
@400000006afe8ade14d1eafc 9152 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8ade14d21dc4 9152 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8ade14d240ec 9152 < thank you for the papers, we shall look at them next week 
@400000006afe8ade14d2f0b4 9152 < --------------------------------------- 
@400000006afe8ade14d317c4 9152 < . 
@400000006afe8ade1b9f76ec 9152 > 250 ok 1795066580 qp 9154 
@400000006afe8ade1c7fdc3c 9152 < QUIT 
@400000006afe8ade1c9033d4 9152 > 221 mx1.example.net 
@400000006afe8ade1c9730e4 tcpserver: end 9152 status 0
@400000006afe8ade1c9730e4 tcpserver: status: 0/40
@400000006afe8ade1c9acac4 9152 < [EOF]
@400000006afe8ade1c9b6ed4 9152 > [EOF]
@400000006afe8ba62fd3ef44 tcpserver: status: 1/40
@400000006afe8ba62fd4c61c tcpserver: pid 10156 from 198.51.100.126
@400000006afe8ba633f5048c tcpserver: ok 10156 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::50399
@400000006afe8ba703c5f71c 10156 > 220 mx1.example.net ESMTP 
@400000006afe8ba7094bcc84 10156 < EHLO mail.bigmail.example 
@400000006afe8ba709865cb4 10156 > 250-mx1.example.net 
@400000006afe8ba70986b2a4 10156 > 250-PIPELINING 
@400000006afe8ba70986d5cc 10156 > 250 8BITMIME 
@400000006afe8ba70f483564 10156 < MAIL FROM:<t.wolf28@bigmail.example> 
@400000006afe8ba70f721bf4 10156 > 250 ok 
@400000006afe8ba7152a348c 10156 < RCPT TO:<anna.koch@shop.example> 
@400000006afe8ba7152b1eec greylisting: 198.51.100.126 (t.wolf28@bigmail.example -> anna.koch@shop.example) doesn't exist. - temp. rejecting
@400000006afe8ba71551dce4 10156 > 451 temporary failure (#4.3.0) 
@400000006afe8ba71c5b4cdc 10156 < RCPT TO:<h.vogel@club.example> 
@400000006afe8ba71c5b7bbc greylisting: 198.51.100.126 (t.wolf28@bigmail.example -> h.vogel@club.example) doesn't exist. - temp. rejecting
@400000006afe8ba71c742ff4 10156 > 451 temporary failure (#4.3.0) 
@400000006afe8ba722e97254 10156 < RCPT TO:<paula@example.net> 
@400000006afe8ba722e9b4bc greylisting: 198.51.100.126 (t.wolf28@bigmail.example -> paula@example.net) doesn't exist. - temp. rejecting
@400000006afe8ba723041a8c 10156 > 451 temporary failure (#4.3.0) 
@400000006afe8ba72906c4fc 10156 < RCPT TO:<o.beck@shop.example> 
@400000006afe8ba729072e74 greylisting: 198.51.100.126 (t.wolf28@bigmail.example -> o.beck@shop.example) doesn't exist. - temp. rejecting
@400000006afe8ba72920a9e4 10156 > 451 temporary failure (#4.3.0) 
@400000006afe8ba72b9e679c 10156 < RCPT TO:<nina@club.example> 
@400000006afe8ba72b9f231c greylisting: 198.51.100.126 (t.wolf28@bigmail.example -> nina@club.example) doesn't exist. - temp. rejecting
@400000006afe8ba72bc321f4 10156 > 451 temporary failure (#4.3.0) 
@400000006afe8ba730b96d44 10156 < QUIT 
@400000006afe8ba730de3f0c 10156 > 221 mx1.example.net 
@400000006afe8ba730e5e02c tcpserver: end 10156 status 0
@400000006afe8ba730e5e02c tcpserver: status: 0/40
@400000006afe8ba730e99564 10156 < [EOF]
@400000006afe8ba730e9c05c 10156 > [EOF]
@400000006afe8bab18f75d74 tcpserver: status: 1/40
@400000006afe8bab18f7e244 tcpserver: pid 10179 from 198.51.100.133
@400000006afe8bab1ad9a64c tcpserver: ok 10179 mx1.example.net:192.0.2.25:25 mail.workshop.test:198.51.100.133::20722
@400000006afe8bab26bc214c 10179 > 220 mx1.example.net ESMTP 
@400000006afe8bab2dab4e9c 10179 < EHLO mail.workshop.test 
@400000006afe8bab2dc696fc 10179 > 250-mx1.example.net 
@400000006afe8bab2dc696fc 10179 > 250-PIPELINING 
@400000006afe8bab2dc696fc 10179 > 250 8BITMIME 
@400000006afe8bab323e4ff4 10179 < MAIL FROM:<emma3@workshop.test> 
@400000006afe8bab32710854 10179 > 250 ok 
@400000006afe8bab375d7834 10179 < RCPT TO:<h.vogel@club.example> 
@400000006afe8bab375db6b4 greylisting: 198.51.100.133 (emma3@workshop.test -> h.vogel@club.example) exists (id=89476) - accepting
@400000006afe8bab377011ec 10179 > 250 ok 
@400000006afe8bac01b66484 10179 < DATA 
@400000006afe8bac01f8c0cc 10179 > 354 go ahead 
@400000006afe8bac03d773ac 10179 < From: <emma3@workshop.test> 
@400000006afe8bac03d773ac 10179 < To: <h.vogel@club.example> 
@400000006afe8bac03d83ae4 10179 < Subject: our talk of last week 
@400000006afe8bac03d894bc 10179 < Message-ID: <mwn4f0qu.10182@mail.workshop.test> 
@400000006afe8bac03d894bc 10179 <  
@400000006afe8bac03d89c8c 10179 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8bac03d8bbcc 10179 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8bac03d8db0c 10179 < thank you for the papers, we shall +
@400000006afe8bac03d8db0c 10179 < look at them next week 
@400000006afe8bac03d93cb4 10179 < please find the minutes of the last meeting below 
@400000006afe8bac03d9cd3c 10179 < the delivery will be with you on Tuesday before noon 
@400000006afe8bac03d9cd3c 10179 < kind regards 
@400000006afe8bac03d9cd3c 10179 <  
@400000006afe8bac03d9cd3c 10179 < could you send the figures of October once more? 
@400000006afe8bac03d9d50c 10179 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8bac03da4654 10179 < starting delivery 1: msg 2 to l+
@400000006afe8bac03da4a3c 10179 < ocal x@example.org 
@400000006afe8bac03db30b4 10179 < thank you for the papers, we shall look at them next week 
@400000006afe8bac03dc078c 10179 < please find the minutes of the last meeting below 
@400000006afe8bac03dc078c 10179 < the delivery will be with you on Tuesday before noon 
@400000006afe8bac03dc22e4 10179 < kind regards 
@400000006afe8bac03dc460c 10179 <  
@400000006afe8bac03dc460c 10179 < could you send the figures of October once more? 
@400000006afe8bac03dc460c 10179 < +49 30+
@400000006afe8bac03dc460c 10179 <  5550 1 + 49 30 5550 2 
@400000006afe8bac03dd306c 10179 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8bac03de12fc 10179 < thank you for the papers, we shall look at them next week 
@400000006afe8bac03def1a4 10179 < please find the minutes of the last meeting below 
@400000006afe8bac03df5b1c 10179 < the delivery will be with you on Tuesday before noon 
@400000006afe8bac03df5b1c 10179 < kind regards 
@400000006afe8bac03df5f04 10179 <  
@400000006afe8bac03df7674 10179 < c+
@400000006afe8bac03df89fc 10179 < ould you send the figures of October once more? 
@400000006afe8bac03dfd434 10179 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8bac03dfef8c 10179 < -------------------------------------------- 
@400000006afe8bac03e0baac 10179 < . 
@400000006afe8bac0b2e1d2c 10179 > 250 ok 1795066786 qp 10182 
@400000006afe8bac10853d8c 10179 < QUIT 
@400000006afe8bac10953764 10179 > 221 mx1.example.net 
@400000006afe8bac109c1534 tcpserver: end 10179 status 0
@400000006afe8bac109c28bc tcpserver: status: 0/40
@400000006afe8bac109f1aa4 10179 < [EOF]
@400000006afe8bac109f97a4 10179 > [EOF]
@400000006afe8d0a067196ec tcpserver: status: 1/40
@400000006afe8d0a0671d56c tcpserver: pid 11932 from 198.51.100.126
@400000006afe8d0a08e7ee1c tcpserver: ok 11932 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::11222
@400000006afe8d0a14540c54 11932 > 220 mx1.example.net ESMTP 
@400000006afe8d0a178be694 11932 < EHLO mail.bigmail.example 
@400000006afe8d0a17c9f934 11932 > 250-mx1.example.net 
@400000006afe8d0a17c9f934 11932 > 250-PIPELINING 
@400000006afe8d0a17ca1c5c 11932 > 250 8BITMIME 
@400000006afe8d0a1a35c914 11932 < MAIL FROM:<t.wolf28@bigmail.example> 
@400000006afe8d0a1a36134c 11932 < RCPT TO:<anna.koch@shop.example> 
@400000006afe8d0a1a36134c 11932 < RCPT TO:<h.vogel@club.example> 
@400000006afe8d0a1a36693c 11932 < RCPT TO:<paula@example.net> 
@400000006afe8d0a1a36693c 11932 < RCPT TO:<o.beck@shop.example> 
@400000006afe8d0a1a36f5dc 11932 < RCPT TO:<nina@club.example> 
@400000006afe8d0a1a36f5dc 11932 < DATA 
@400000006afe8d0a1a6d116c 11932 > 250 ok 
@400000006afe8d0a1a6d116c greylisting: 198.51.100.126 (t.wolf28@bigmail.example -> anna.koch@shop.example) exists (id=11064) - accepting
@400000006afe8d0a1a7f032c 11932 > 250 ok 
@400000006afe8d0a1a7fe1d4 greylisting: 198.51.100.126 (t.wolf28@bigmail.example -> h.vogel@club.example) exists (id=47233) - accepting
@400000006afe8d0a1a879e4c 11932 > 250 ok 
@400000006afe8d0a1a88790c greylisting: 198.51.100.126 (t.wolf28@bigmail.example -> paula@example.net) exists (id=44227) - accepting
@400000006afe8d0a1a9f8b4c 11932 > 250 ok 
@400000006afe8d0a1a9fa6a4 greylisting: 198.51.100.126 (t.wolf28@bigmail.example -> o.beck@shop.example) exists (id=22926) - accepting
@400000006afe8d0a1ad5be4c 11932 > 250 ok 
@400000006afe8d0a1ad5be4c greylisting: 198.51.100.126 (t.wolf28@bigmail.example -> nina@club.example) exists (id=34455) - accepting
@400000006afe8d0a1b092a5c 11932 > 250 ok 
@400000006afe8d0a1b121b6c 11932 > 354 go ahead 
@400000006afe8d0a1d97206c 11932 < From: <t.wolf28@bigmail.example> 
@400000006afe8d0a1d9785fc 11932 < To: <anna.koch@shop.example> 
@400000006afe8d0a1d97ad0c 11932 < Subject: our talk of last week 
@400000006afe8d0a1d985cd4 11932 < Message-ID: <mwn4mj2i.11934@mail.bigmail.example> 
@400000006afe8d0a1d985cd4 11932 <  
@400000006afe8d0a1d98ddbc 11932 < the delivery will be with you on Tuesday before noon 
@400000006afe8d0a1d9952ec 11932 < kind regards 
@400000006afe8d0a1d9a1254 11932 <  
@400000006afe8d0a1d9a357c 11932 < could you send the figures of October+
@400000006afe8d0a1d9a8b6c 11932 <  once more? 
@400000006afe8d0a1d9ae92c 11932 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8d0a1d9b9124 11932 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8d0a1d9b9124 11932 < thank you for the papers, we shall look at them next week 
@400000006afe8d0a1d9b9124 11932 < please find the minutes of the last meeting below 
@400000006afe8d0a1d9c3d04 11932 < the delivery will be with you on Tuesday before noon+
@400000006afe8d0a1d9d1f94 11932 <  
@400000006afe8d0a1d9dac34 11932 < kind regards 
@400000006afe8d0a1d9e3cbc 11932 <  
@400000006afe8d0a1d9ed12c 11932 < could you send the figures of October once more? 
@400000006afe8d0a1d9ee89c 11932 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8d0a1d9ee89c 11932 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8d0a1d9ef06c 11932 < thank you for the papers, we shall look at them next week 
@400000006afe8d0a1d9fcf14 11932 < please find the minutes of the last meeting belo+
@400000006afe8d0a1d9fcf14 11932 < w 
@400000006afe8d0a1d9fcf14 11932 < the delivery will be with you on Tuesday before noon 
@400000006afe8d0a1d9fcf14 11932 < kind regards 
@400000006afe8d0a1da001dc 11932 <  
@400000006afe8d0a1da04ffc 11932 < could you send the figures of October once more? 
@400000006afe8d0a1da04ffc 11932 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8d0a1da04ffc 11932 < - 
@400000006afe8d0a1da04ffc 11932 < . 
@400000006afe8d0a1f5a67c4 11932 > 250 ok 1795067136 qp 11934 
