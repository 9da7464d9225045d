@400000006afe69d535d17934 31805 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe69d535d17934 31805 < thank you for the papers, we shall look at them next week 
@400000006afe69d535d257dc 31805 < please find the minutes of the last +
@400000006afe69d535d257dc 31805 < meeting below 
@400000006afe69d535d31744 31805 < the delivery will be with you on Tuesday before noon 
@400000006afe69d535d31744 31805 < kind regards 
@400000006afe69d535d326e4 31805 <  
@400000006afe69d535d326e4 31805 < could you send the figures of October once more? 
@400000006afe69d535d3888c 31805 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe69d535d39ffc 31805 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe69d535d3bf3c 31805 < thank you for the papers, we shall look +
@400000006afe69d535d3bf3c 31805 < at them next week 
@400000006afe69d535d4152c 31805 < please find the minutes of the last meeting below 
@400000006afe69d535d49614 31805 < the delivery will be with you on Tuesday before noon 
@400000006afe69d535d50374 31805 < kind regards 
@400000006afe69d535d55194 31805 <  
@400000006afe69d535d55194 31805 < could you send the figures of October once more? 
@400000006afe69d535d59fb4 31805 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe69d535d5e21c 31805 < starting delivery 1: msg 2 to local +
@400000006afe69d535d6b8f4 31805 < x@example.org 
@400000006afe69d535d6f774 31805 < thank you for the papers, we shall look at them next week 
@400000006afe69d535d7ddec 31805 < please find the minutes of the last meeting below 
@400000006afe69d535d7ddec 31805 < the delivery will be with you on Tuesday before noon 
@400000006afe69d535d80114 31805 < kind regards 
@400000006afe69d535d86a8c 31805 <  
@400000006afe69d535d86a8c 31805 < could you send the figures of October once more? 
@400000006afe69d535d86a8c 31805 < +49 30 5550+
@400000006afe69d535d88db4 31805 <  1 + 49 30 5550 2 
@400000006afe69d535d88db4 31805 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe69d535d8fefc 31805 < thank you for the papers, we shall look at them next week 
@400000006afe69d535d99f24 31805 < please find the minutes of the last meeting below 
@400000006afe69d535da5e8c 31805 < the delivery will be with you on Tuesday before noon 
@400000006afe69d535da75fc 31805 < kind regards 
@400000006afe69d535da9154 31805 <  
@400000006afe69d535db3564 31805 < ------+
@400000006afe69d535dbb64c 31805 < ---- 
@400000006afe69d535dbf8b4 31805 < . 
@400000006afe69d538eaf21c 31805 > 250 ok 1795058123 qp 31807 
@400000006afe69d60438391c 31805 < QUIT 
@400000006afe69d604582114 31805 > 221 mx1.example.net 
@400000006afe69d6045f3d64 tcpserver: end 31805 status 0
@400000006afe69d6045fe55c tcpserver: status: 0/40
@400000006afe69d604625274 31805 < [EOF]
@400000006afe69d60462853c 31805 > [EOF]
@400000006afe6d7e2bc1c64c tcpserver: status: 1/40
@400000006afe6d7e2bc1c64c tcpserver: pid 4023 from 192.0.2.30
@400000006afe6d7e2dadbf9c tcpserver: ok 4023 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::29195
@400000006afe6d7e3a0439ec 4023 > 220 mx1.example.net ESMTP 
@400000006afe6d7e3b90b204 4023 < EHLO monitor.example.net 
@400000006afe6d7f0000e484 4023 > 250-mx1.example.net 
@400000006afe6d7f0000e484 4023 > 250-PIPELINING 
@400000006afe6d7f0000f80c 4023 > 250 8BITMIME 
@400000006afe6d7f02283d0c 4023 < QUIT 
@400000006afe6d7f0251316c 4023 > 221 mx1.example.net 
@400000006afe6d7f0258bb1c tcpserver: end 4023 status 0
@400000006afe6d7f0258da5c tcpserver: status: 0/40
@400000006afe6d7f025b8dc4 4023 < [EOF]
@400000006afe6d7f025ba534 4023 > [EOF]
@400000006afe70670f4d5bc0 tcpserver: status: 1/40
@400000006afe70670f4d6390 tcpserver: pid 7746 from 198.51.100.123
@400000006afe7067120284f8 tcpserver: ok 7746 mx1.example.net:192.0.2.25:25 host123.isp.test:198.51.100.123::52196
@400000006afe70671ba44370 7746 > 220 mx1.example.net ESMTP 
@400000006afe70671d7c1c68 7746 < EHLO host123.isp.test 
@400000006afe70671d91abf0 7746 > 250-mx1.example.net 
@400000006afe70671d929650 7746 > 250-PIPELINING 
@400000006afe70671d92b978 7746 > 250 8BITMIME 
@400000006afe70690ce83eb8 7746 < [EOF]
@400000006afe70690ce85df8 7746 > [EOF]
@400000006afe70690cefdbf0 tcpserver: end 7746 status 256
@400000006afe70690cf02a10 tcpserver: status: 0/40
@400000006afe70a2287fcd3a tcpserver: status: 1/40
@400000006afe70a2288088ba tcpserver: pid 8043 from 198.51.100.113
@400000006afe70a22f51e53a tcpserver: ok 8043 mx1.example.net:192.0.2.25:25 host113.isp.test:198.51.100.113::22701
@400000006afe70a23a1cb67a 8043 > 220 mx1.example.net ESMTP 
@400000006afe70a300b4168a 8043 < EHLO host113.isp.test 
@400000006afe70a300eb10c2 8043 > 250-mx1.example.net 
@400000006afe70a300eb10c2 8043 > 250-PIPELINING 
@400000006afe70a300eb10c2 8043 > 250 8BITMIME 
@400000006afe70a306ee4fa2 8043 < MAIL FROM:<emma88@mail5.vendor.test> 
@400000006afe70a30716367a 8043 > 250 ok 
@400000006afe70a30bfd04f2 8043 < RCPT TO:<sales@club.example> 
@400000006afe70a30bfd04f2 greylisting: 198.51.100.113 (emma88@mail5.vendor.test -> sales@club.example) doesn't exist. - temp. rejecting
@400000006afe70a30c220d6a 8043 > 451 temporary failure (#4.3.0) 
@400000006afe70a3122bd812 8043 < QUIT 
@400000006afe70a31258b472 8043 > 221 mx1.example.net 
@400000006afe70a31260da62 tcpserver: end 8043 status 0
@400000006afe70a31260da62 tcpserver: status: 0/40
@400000006afe70a312637272 8043 < [EOF]
@400000006afe70a31263d032 8043 > [EOF]
@400000006afe71cb18633c8e tcpserver: status: 1/40
@400000006afe71cb18633c8e tcpserver: pid 9527 from 198.51.100.180
@400000006afe71cb1dc2e86e tcpserver: ok 9527 mx1.example.net:192.0.2.25:25 :198.51.100.180::23237
@400000006afe71cb227bb1a6 rblsmtpd: 198.51.100.180 pid 9527: 451 https://zen.dnsbl.example/query/ip/198.51.100.180
@400000006afe71cd1f5c260e tcpserver: end 9527 status 0
@400000006afe71cd1f5c2dde tcpserver: status: 0/40
@400000006afe71d60febf456 tcpserver: status: 1/40
@400000006afe71d60fec0fae tcpserver: pid 9581 from 198.51.100.107
@400000006afe71d6160a6426 tcpserver: ok 9581 mx1.example.net:192.0.2.25:25 host107.isp.test:198.51.100.107::29854
@400000006afe71d619c6b48e 9581 > 220 mx1.example.net ESMTP 
@400000006afe71d61de0a99e 9581 < EHLO host107.isp.test 
@400000006afe71d61dfae08e 9581 > 250-mx1.example.net 
@400000006afe71d61dfae08e 9581 > 250-PIPELINING 
@400000006afe71d61dfae08e 9581 > 250 8BITMIME 
@400000006afe71d624fb0d6e 9581 < MAIL FROM:<sara39@mail23.vendor.test> 
@400000006afe71d6252ad3e6 9581 > 250 ok 
@400000006afe71d62c8e528e 9581 < RCPT TO:<office@example.net> 
@400000006afe71d62c8e528e greylisting: 198.51.100.107 (sara39@mail23.vendor.test -> office@example.net) doesn't exist. - temp. rejecting
@400000006afe71d62cbf49b6 9581 > 451 temporary failure (#4.3.0) 
@400000006afe71d62deb524e 9581 < QUIT 
@400000006afe71d62e0ed426 9581 > 221 mx1.example.net 
@400000006afe71d62e16427e tcpserver: end 9581 status 0
@400000006afe71d62e168cb6 tcpserver: status: 0/40
@400000006afe71d62e1924c6 9581 < [EOF]
@400000006afe71d62e19ff86 9581 > [EOF]
@400000006afe73ad3638fd34 tcpserver: status: 1/40
@400000006afe73ad3639570c tcpserver: pid 11939 from 198.51.100.178
@400000006afe73ae05e5e91c tcpserver: ok 11939 mx1.example.net:192.0.2.25:25 host178.isp.test:198.51.100.178::34253
@400000006afe73ae13c155bc rblsmtpd: 198.51.100.178 pid 11939: 451 https://zen.dnsbl.example/query/ip/198.51.100.178
@400000006afe73b00232fef4 tcpserver: end 11939 status 0
@400000006afe73b00233a6ec tcpserver: status: 0/40
@400000006afe74700127816a tcpserver: status: 1/40
@400000006afe747001282d4a tcpserver: pid 12910 from 198.51.100.183
@400000006afe7470042b1caa tcpserver: ok 12910 mx1.example.net:192.0.2.25:25 host183.isp.test:198.51.100.183::12109
@400000006afe7470178f509a rblsmtpd: 198.51.100.183 pid 12910: 451 https://zen.dnsbl.example/query/ip/198.51.100.183
@400000006afe74731cc2df82 tcpserver: end 12910 status 0
@400000006afe74731cc2e36a tcpserver: status: 0/40
@400000006afe748631f73ca4 tcpserver: status: 1/40
@400000006afe748631f73ca4 tcpserver: pid 13024 from 192.0.2.30
@400000006afe7486350f0bc4 tcpserver: ok 13024 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::43775
@400000006afe74863a1f4b9c 13024 > 220 mx1.example.net ESMTP 
@400000006afe74863b87e41c 13024 < EHLO monitor.example.net 
@400000006afe748700001964 13024 > 250-mx1.example.net 
@400000006afe748700004074 13024 > 250-PIPELINING 
@400000006afe748700004074 13024 > 250 8BITMIME 
@400000006afe748705e7bddc 13024 < QUIT 
@400000006afe7487061d9704 13024 > 221 mx1.example.net 
@400000006afe748706260344 tcpserver: end 13024 status 0
@400000006afe74870626b6f4 tcpserver: status: 0/40
@400000006afe748706284564 13024 < [EOF]
@400000006afe748706284564 13024 > [EOF]
@400000006afe74f51a9fc008 tcpserver: status: 1/40
@400000006afe74f51aa03150 tcpserver: pid 13577 from 198.51.100.184
@400000006afe74f53b882878 tcpserver: ok 13577 mx1.example.net:192.0.2.25:25 :198.51.100.184::26587
@400000006afe74f608aed2f8 rblsmtpd: 198.51.100.184 pid 13577: 451 https://zen.dnsbl.example/query/ip/198.51.100.184
@400000006afe74f802566574 tcpserver: status: 2/40
@400000006afe74f802566574 tcpserver: pid 13590 from 203.0.113.115
@400000006afe74f802cba12c tcpserver: ok 13590 mx1.example.net:192.0.2.25:25 mail.granite.test:203.0.113.115::58878
@400000006afe74f80ec62484 13590 > 220 mx1.example.net ESMTP 
@400000006afe74f80f149e5c 13590 < EHLO mail.granite.test 
@400000006afe74f80f568d44 13590 > 250-mx1.example.net 
@400000006afe74f80f576804 13590 > 250-PIPELINING 
@400000006afe74f80f577f74 13590 > 250 8BITMIME 
@400000006afe74f81698cc34 13590 < MAIL FROM:<> 
@400000006afe74f81698f72c 13590 < RCPT TO:<wanda@example.net> 
@400000006afe74f81698f72c 13590 < DATA 
@400000006afe74f816a7faec 13590 > 250 ok 
@400000006afe74f816a883a4 greylisting: 203.0.113.115 ( -> wanda@example.net) exists (id=43153) - accepting
@400000006afe74f816c8d514 13590 > 250 ok 
@400000006afe74f816f6e60c 13590 > 354 go ahead 
@400000006afe74f818b83194 13590 < From: <MAILER-DAEMON@mail.granite.test> 
@400000006afe74f818b86c2c 13590 < To: <wanda@example.net> 
@400000006afe74f818b8e544 13590 < Subject: failure notice 
@400000006afe74f818b95e5c 13590 < Message-ID: <mwn0ygfg.13592@mail.granite.test> 
@400000006afe74f818b95e5c 13590 <  
@400000006afe74f818b9950c 13590 <  
@400000006afe74f818ba7f6c 13590 < could you send the figures of October once more? 
@400000006afe74f818ba7f6c 13590 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe74f818ba7f6c 13590 < starting delivery 1: msg 2 to loc+
@400000006afe74f818ba7f6c 13590 < al x@example.org 
@400000006afe74f818bad944 13590 < thank you for the papers, we shall look at them next week 
@400000006afe74f818baf0b4 13590 < please find the minutes of the last meeting below 
@400000006afe74f818bb13dc 13590 < the delivery will be with you on Tuesday before noon 
@400000006afe74f818bb719c 13590 < kind regards 
@400000006afe74f818bb719c 13590 <  
@400000006afe74f818bbeab4 13590 < could you send the figures of October once more? 
@400000006afe74f818bbeab4 13590 < +49 30 5+
@400000006afe74f818bbeab4 13590 < 550 1 + 49 30 5550 2 
@400000006afe74f818bc8ec4 13590 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe74f818bc8ec4 13590 < thank you for the papers, we shall look at them next week 
@400000006afe74f818bd5214 13590 < please find the minutes of the last meeting below 
@400000006afe74f818bd6984 13590 < ----------------------------------------------- 
@400000006afe74f818bd6984 13590 < . 
@400000006afe74f81e64b554 13590 > 250 ok 1795060974 qp 13592 
@400000006afe74f81ee58fa8 tcpserver: end 13577 status 0
@400000006afe74f81ee58fa8 tcpserver: status: 1/40
@400000006afe74f82080369c 13590 < QUIT 
@400000006afe74f820922474 13590 > 221 mx1.example.net 
@400000006afe74f82099bdc4 tcpserver: end 13590 status 0
@400000006afe74f8209a2354 tcpserver: status: 0/40
@400000006afe74f8209ccb04 13590 < [EOF]
@400000006afe74f8209d8a6c 13590 > [EOF]
@400000006afe75c8226cdbcc tcpserver: status: 1/40
@400000006afe75c8226cdbcc tcpserver: pid 14632 from 203.0.113.83
@400000006afe75c828b224ec tcpserver: ok 14632 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::1802
@400000006afe75c8324a84f4 14632 > 220 mx1.example.net ESMTP 
@400000006afe75c837e1cb34 14632 < EHLO mail.pebble.test 
@400000006afe75c838014d9c 14632 > 250-mx1.example.net 
@400000006afe75c8380214d4 14632 > 250-PIPELINING 
@400000006afe75c8380214d4 14632 > 250 8BITMIME 
@400000006afe75c90044e6ac 14632 < MAIL FROM:<nina11@pebble.test> 
@400000006afe75c9007d5014 14632 > 250 ok 
@400000006afe75c9049b7f2c 14632 < RCPT TO:<wanda@example.net> 
@400000006afe75c9049c233c greylisting: 203.0.113.83 (nina11@pebble.test -> wanda@example.net) exists (id=43735) - accepting
@400000006afe75c904cbab34 14632 > 250 ok 
@400000006afe75c90632ff7c 14632 < RCPT TO:<lena@club.example> 
@400000006afe75c906332e5c greylisting: 203.0.113.83 (nina11@pebble.test -> lena@club.example) exists (id=89860) - accepting
@400000006afe75c90641d45c 14632 > 250 ok 
@400000006afe75c90c8f62ac 14632 < RCPT TO:<t.wolf@shop.example> 
@400000006afe75c90c8f62ac greylisting: 203.0.113.83 (nina11@pebble.test -> t.wolf@shop.example) exists (id=72448) - accepting
@400000006afe75c90cb2639c 14632 > 250 ok 
@400000006afe75c910023a7c 14632 < RCPT TO:<r.frank@club.example> 
@400000006afe75c91002e65c greylisting: 203.0.113.83 (nina11@pebble.test -> r.frank@club.example) exists (id=69954) - accepting
@400000006afe75c910312a1c 14632 > 250 ok 
@400000006afe75c9132684ec 14632 < DATA 
@400000006afe75c91356300c 14632 > 354 go ahead 
@400000006afe75c91666f664 14632 < From: <nina11@pebble.test> 
@400000006afe75c91667aa14 14632 < To: <wanda@example.net> 
@400000006afe75c91668520c 14632 < Subject: our talk of last week 
@400000006afe75c916691d2c 14632 < Message-ID: <mwn12xn5.14637@mail.pebble.test> 
@400000006afe75c916698e74 14632 <  
@400000006afe75c91669e07c 14632 < please find the minutes of the last meeting below 
@400000006afe75c9166a6d1c 14632 < the delivery will be with you on Tuesday before noon 
@400000006afe75c9166b018c 14632 < kind regards 
@400000006afe75c9166b5b64 14632 <  
@400000006afe75c9166befd4 14632 < c+
@400000006afe75c9166cd264 14632 < ould you send the figures of October once more? 
@400000006afe75c9166db8dc 14632 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe75c9166df75c 14632 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe75c9166e9f54 14632 < thank you for the papers, we shall look at them next week 
@400000006afe75c9166e9f54 14632 < please find the minutes of the last meeting below 
@400000006afe75c9166ece34 14632 < the delivery wil+
@400000006afe75c9166ece34 14632 < l be with you on Tuesday before noon 
@400000006afe75c9166ece34 14632 < kind regards 
@400000006afe75c9166f3f7c 14632 <  
@400000006afe75c916700e84 14632 < could you send the figures of October once more? 
@400000006afe75c916701654 14632 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe75c9167077fc 14632 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe75c9167152bc 14632 < thank you for the papers, we shall look at them next week 
@400000006afe75c916719cf4 14632 < please find +
@400000006afe75c91671bc34 14632 < the minutes of the last meeting below 
@400000006afe75c916725c5c 14632 < the delivery will be with you on Tuesday before noon 
@400000006afe75c916732f4c 14632 < kind regards 
@400000006afe75c916732f4c 14632 <  
@400000006afe75c91673df14 14632 < could you send the figures of October once more? 
@400000006afe75c91673df14 14632 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe75c91673df14 14632 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe75c9167444a4 14632 < thank you for th+
@400000006afe75c9167444a4 14632 < e papers, we shall look at them next week 
@400000006afe75c916747384 14632 < please find the minutes of the last meeting below 
@400000006afe75c916747384 14632 < the delivery will be with you on Tuesday before noon 
@400000006afe75c916747384 14632 < kind regards 
@400000006afe75c9167559fc 14632 <  
@400000006afe75c9167559fc 14632 < could you send the figures of October once more? 
@400000006afe75c91675fa24 14632 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe75c916769e34 14632 < starting del+
@400000006afe75c9167778f4 14632 < ivery 1: msg 2 to local x@example.org 
@400000006afe75c916784414 14632 < thank you for the papers, we shall look at them next week 
@400000006afe75c9167926a4 14632 < please find the minutes of the last meeting below 
@400000006afe75c91679d284 14632 < the delivery will be with you on Tuesday before noon 
@400000006afe75c9167a6ec4 14632 < ------ 
@400000006afe75c9167b2a44 14632 < . 
@400000006afe75c91a988284 14632 > 250 ok 1795061183 qp 14637 
@400000006afe75c92111d3f4 14632 < QUIT 
@400000006afe75c921528a5c 14632 > 221 mx1.example.net 
@400000006afe75c9215a8554 tcpserver: end 14632 status 0
@400000006afe75c9215a8d24 tcpserver: status: 0/40
@400000006afe75c9215cea9c 14632 < [EOF]
@400000006afe75c9215d09dc 14632 > [EOF]
@400000006afe75d937a87f3c tcpserver: status: 1/40
@400000006afe75d937a91794 tcpserver: pid 14719 from 198.51.100.109
@400000006afe75da004d6a5c tcpserver: ok 14719 mx1.example.net:192.0.2.25:25 host109.isp.test:198.51.100.109::31754
@400000006afe75da09ca37cc 14719 > 220 mx1.example.net ESMTP 
@400000006afe75da0a0eeda4 14719 < EHLO host109.isp.test 
@400000006afe75da0a45fb64 14719 > 250-mx1.example.net 
@400000006afe75da0a46e5c4 14719 > 250-PIPELINING 
@400000006afe75da0a4714a4 14719 > 250 8BITMIME 
@400000006afe75e30bfbf864 14719 < [EOF]
@400000006afe75e30bfbf864 14719 > [EOF]
@400000006afe75e30c046c74 tcpserver: end 14719 status 256
@400000006afe75e30c046c74 tcpserver: status: 0/40
@400000006afe763314f23c6c tcpserver: status: 1/40
@400000006afe763314f23c6c tcpserver: pid 15166 from 198.51.100.102
@400000006afe763315c29c2c tcpserver: ok 15166 mx1.example.net:192.0.2.25:25 :198.51.100.102::27374
@400000006afe7633182e6054 15166 > 220 mx1.example.net ESMTP 
@400000006afe76331d0cf16c 15166 < EHLO host102.isp.test 
@400000006afe76331d45dbbc 15166 > 250-mx1.example.net 
@400000006afe76331d46c234 15166 > 250-PIPELINING 
@400000006afe76331d475e74 15166 > 250 8BITMIME 
@400000006afe76351b3d78fc 15166 < [EOF]
@400000006afe76351b3da3f4 15166 > [EOF]
@400000006afe76351b4433a4 tcpserver: end 15166 status 256
@400000006afe76351b444344 tcpserver: status: 0/40
@400000006afe76d3359e0a36 tcpserver: status: 1/40
@400000006afe76d3359e0a36 tcpserver: pid 15969 from 198.51.100.121
@400000006afe76d339924ed6 tcpserver: ok 15969 mx1.example.net:192.0.2.25:25 host121.isp.test:198.51.100.121::8989
@400000006afe76d408e30d16 15969 > 220 mx1.example.net ESMTP 
@400000006afe76d40a9393a6 15969 < EHLO host121.isp.test 
@400000006afe76d40aca9d7e 15969 > 250-mx1.example.net 
@400000006afe76d40aca9d7e 15969 > 250-PIPELINING 
@400000006afe76d40acb0ade 15969 > 250 8BITMIME 
@400000006afe76d40cf7688e 15969 < MAIL FROM:<test70@vendor.test> 
@400000006afe76d40d14df86 15969 > 250 ok 
@400000006afe76d4144b899e 15969 < RCPT TO:<relaytest@freemail.test> 
@400000006afe76d41480da0e 15969 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afe76d41b6cf24e 15969 < QUIT 
@400000006afe76d41b76aa96 15969 > 221 mx1.example.net 
@400000006afe76d41b7e5b56 tcpserver: end 15969 status 0
@400000006afe76d41b7e9dbe tcpserver: status: 0/40
@400000006afe76d41b811e5e 15969 < [EOF]
@400000006afe76d41b81d9de 15969 > [EOF]
@400000006afe76d506b0af44 tcpserver: status: 1/40
@400000006afe76d506b12c44 tcpserver: pid 15975 from 198.51.100.178
@400000006afe76d50a768914 tcpserver: ok 15975 mx1.example.net:192.0.2.25:25 host178.isp.test:198.51.100.178::58237
@400000006afe76d510a8f9fc rblsmtpd: 198.51.100.178 pid 15975: 451 https://zen.dnsbl.example/query/ip/198.51.100.178
@400000006afe76d7333ec44c tcpserver: end 15975 status 0
@400000006afe76d7333ed3ec tcpserver: status: 0/40
@400000006afe77e80e5619e6 tcpserver: status: 1/40
@400000006afe77e80e568746 tcpserver: pid 17351 from 198.51.100.108
@400000006afe77e82dad8dce tcpserver: ok 17351 mx1.example.net:192.0.2.25:25 :198.51.100.108::11274
@400000006afe77e831c6793e 17351 > 220 mx1.example.net ESMTP 
@400000006afe77e836cbfb16 17351 < EHLO host108.isp.test 
@400000006afe77e836d4a9be 17351 > 250-mx1.example.net 
@400000006afe77e836d4c8fe 17351 > 250-PIPELINING 
@400000006afe77e836d4c8fe 17351 > 250 8BITMIME 
@400000006afe77e838512fce 17351 < MAIL FROM:<paula83@mail39.vendor.test> 
@400000006afe77e838763076 17351 > 250 ok 
@400000006afe77e90157ede6 17351 < RCPT TO:<info@shop.example> 
@400000006afe77e90157ede6 greylisting: 198.51.100.108 (paula83@mail39.vendor.test -> info@shop.example) doesn't exist. - temp. rejecting
@400000006afe77e9015fbde6 17351 > 451 temporary failure (#4.3.0) 
@400000006afe77e90630359e 17351 < QUIT 
@400000006afe77e9065d5c36 17351 > 221 mx1.example.net 
@400000006afe77e906647886 tcpserver: end 17351 status 0
@400000006afe77e906647886 tcpserver: status: 0/40
@400000006afe77e906686086 17351 < [EOF]
@400000006afe77e906686086 17351 > [EOF]
@400000006afe7b8e2d14e2cc tcpserver: status: 1/40
@400000006afe7b8e2d14ea9c tcpserver: pid 22023 from 192.0.2.30
@400000006afe7b8e3348e60c tcpserver: ok 22023 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::50776
@400000006afe7b8e369601b4 22023 > 220 mx1.example.net ESMTP 
@400000006afe7b8e3b730844 22023 < EHLO monitor.example.net 
@400000006afe7b8f0000d0fc 22023 > 250-mx1.example.net 
@400000006afe7b8f000155cc 22023 > 250-PIPELINING 
@400000006afe7b8f00020d64 22023 > 250 8BITMIME 
@400000006afe7b8f0534f06c 22023 < QUIT 
@400000006afe7b8f05619dec 22023 > 221 mx1.example.net 
@400000006afe7b8f0568fca4 tcpserver: end 22023 status 0
@400000006afe7b8f05698d2c tcpserver: status: 0/40
@400000006afe7b8f056c9684 22023 < [EOF]
@400000006afe7b8f056d1384 22023 > [EOF]
@400000006afe7e093045a4a4 tcpserver: status: 1/40
@400000006afe7e0930468b1c tcpserver: pid 25199 from 203.0.113.43
@400000006afe7e0930fa893c tcpserver: ok 25199 mx1.example.net:192.0.2.25:25 mail.typo.test:203.0.113.43::41397
@400000006afe7e0938f31bf4 25199 > 220 mx1.example.net ESMTP 
@400000006afe7e0a0307f67c 25199 < EHLO mail.typo.test 
@400000006afe7e0a032df124 25199 > 250-mx1.example.net 
@400000006afe7e0a032e4ee4 25199 > 250-PIPELINING 
@400000006afe7e0a032e4ee4 25199 > 250 8BITMIME 
@400000006afe7e0a0495a714 25199 < MAIL FROM:<> 
@400000006afe7e0a04b82b04 25199 > 250 ok 
@400000006afe7e0a063fbd34 25199 < RCPT TO:<f.braun@club.example> 
@400000006afe7e0a063fbd34 greylisting: 203.0.113.43 ( -> f.braun@club.example) exists (id=33889) - accepting
@400000006afe7e0a064dea1c 25199 > 250 ok 
@400000006afe7e0a082d19fc 25199 < DATA 
@400000006afe7e0a083c0a34 25199 > 354 go ahead 
@400000006afe7e0a0b0386d4 25199 < From: <MAILER-DAEMON@mail.typo.test> 
@400000006afe7e0a0b044a24 25199 < To: <f.braun@club.example> 
@400000006afe7e0a0b05098c 25199 < Subject: failure notice 
@400000006afe7e0a0b05c8f4 25199 < Message-ID: <mwn2c7vm.25201@mail.typo.test> 
@400000006afe7e0a0b063654 25199 <  
@400000006afe7e0a0b06af6c 25199 < the delivery will be with you on Tuesday before noon 
@400000006afe7e0a0b076ed4 25199 < kind regards 
@400000006afe7e0a0b07b524 25199 <  
@400000006afe7e0a0b07b524 25199 < could you send the figures of October once more?+
@400000006afe7e0a0b07b524 25199 <  
@400000006afe7e0a0b089b9c 25199 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe7e0a0b0966bc 25199 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe7e0a0b09f744 25199 < thank you for the papers, we shall look at them next week 
@400000006afe7e0a0b09f744 25199 < please find the minutes of the last meeting below 
@400000006afe7e0a0b0a2a0c 25199 < the delivery will be with you on Tuesday before noon 
@400000006afe7e0a0b0a4d34 25199 < kind rega+
@400000006afe7e0a0b0b04cc 25199 < rds 
@400000006afe7e0a0b0b6e44 25199 <  
@400000006afe7e0a0b0be75c 25199 < could you send the figures of October once more? 
@400000006afe7e0a0b0cb27c 25199 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe7e0a0b0ced14 25199 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe7e0a0b0dcfa4 25199 < thank you for the papers, we shall look at them next week 
@400000006afe7e0a0b0e92f4 25199 < --------------- 
@400000006afe7e0a0b0f7584 25199 < . 
@400000006afe7e0a0dc2ed24 25199 > 250 ok 1795063296 qp 25201 
@400000006afe7e0a147a7c2c 25199 < QUIT 
@400000006afe7e0a14863fe4 25199 > 221 mx1.example.net 
@400000006afe7e0a148e0fe4 tcpserver: end 25199 status 0
@400000006afe7e0a148eac24 tcpserver: status: 0/40
@400000006afe7e0a1490ee44 25199 < [EOF]
@400000006afe7e0a14910d84 25199 > [EOF]
@400000006afe7e970a38d916 tcpserver: status: 1/40
@400000006afe7e970a38d916 tcpserver: pid 25905 from 198.51.100.120
@400000006afe7e971018673e tcpserver: ok 25905 mx1.example.net:192.0.2.25:25 host120.isp.test:198.51.100.120::26784
@400000006afe7e9713d9767e 25905 > 220 mx1.example.net ESMTP 
@400000006afe7e971af79756 25905 < EHLO host120.isp.test 
@400000006afe7e971b38ab7e 25905 > 250-mx1.example.net 
@400000006afe7e971b38ab7e 25905 > 250-PIPELINING 
@400000006afe7e971b3966fe 25905 > 250 8BITMIME 
@400000006afe7e9d1988ec26 25905 < [EOF]
@400000006afe7e9d1989c2fe 25905 > [EOF]
@400000006afe7e9d1990eeee tcpserver: end 25905 status 256
@400000006afe7e9d19910e2e tcpserver: status: 0/40
@400000006afe7fcc0b5f2eb2 tcpserver: status: 1/40
@400000006afe7fcc0b5f423a tcpserver: pid 27450 from 198.51.100.182
@400000006afe7fcc0dfa82a2 tcpserver: ok 27450 mx1.example.net:192.0.2.25:25 host182.isp.test:198.51.100.182::35215
@400000006afe7fcc202b3bba rblsmtpd: 198.51.100.182 pid 27450: 451 https://zen.dnsbl.example/query/ip/198.51.100.182
@400000006afe7fcf29574d32 tcpserver: end 27450 status 0
@400000006afe7fcf29582fc2 tcpserver: status: 0/40
@400000006afe81640db6ae60 tcpserver: status: 1/40
@400000006afe81640db6ae60 tcpserver: pid 29491 from 198.51.100.177
@400000006afe816502ab2aa0 tcpserver: ok 29491 mx1.example.net:192.0.2.25:25 :198.51.100.177::54045
@400000006afe81651851d480 rblsmtpd: 198.51.100.177 pid 29491: 451 https://zen.dnsbl.example/query/ip/198.51.100.177
@400000006afe81672b749688 tcpserver: end 29491 status 0
@400000006afe81672b749688 tcpserver: status: 0/40
@400000006afe81c903abc126 tcpserver: status: 1/40
@400000006afe81c903abc50e tcpserver: pid 29995 from 203.0.113.186
@400000006afe81c909e7a7ee tcpserver: ok 29995 mx1.example.net:192.0.2.25:25 mail.paper.example:203.0.113.186::58245
@400000006afe81c910eb43b6 29995 > 220 mx1.example.net ESMTP 
@400000006afe81c9131fabfe 29995 < EHLO mail.paper.example 
@400000006afe81c9133c1d3e 29995 > 250-mx1.example.net 
@400000006afe81c9133c5fa6 29995 > 250-PIPELINING 
@400000006afe81c9133cf7fe 29995 > 250 8BITMIME 
@400000006afe81c91548602e 29995 < MAIL FROM:<o.beck2@paper.example> 
@400000006afe81c9157484f6 29995 > 250 ok 
@400000006afe81c9167bc77e 29995 < RCPT TO:<lena@club.example> 
@400000006afe81c9167bdeee greylisting: 203.0.113.186 (o.beck2@paper.example -> lena@club.example) doesn't exist. - temp. rejecting
@400000006afe81c916bcf6fe 29995 > 451 temporary failure (#4.3.0) 
@400000006afe81c91b301ffe 29995 < QUIT 
@400000006afe81c91b6bb9ce 29995 > 221 mx1.example.net 
@400000006afe81c91b7337c6 tcpserver: end 29995 status 0
@400000006afe81c91b737646 tcpserver: status: 0/40
@400000006afe81c91b75feb6 29995 < [EOF]
@400000006afe81c91b75feb6 29995 > [EOF]
@400000006afe822414df587c tcpserver: status: 1/40
@400000006afe822414dfe134 tcpserver: pid 30451 from 198.51.100.186
@400000006afe82241bd7961c tcpserver: ok 30451 mx1.example.net:192.0.2.25:25 mail.kiosk.example:198.51.100.186::56446
@400000006afe8224246bfb74 30451 > 220 mx1.example.net ESMTP 
@400000006afe82242933e7ac 30451 < EHLO mail.kiosk.example 
@400000006afe8224295d801c 30451 > 250-mx1.example.net 
@400000006afe8224295dc284 30451 > 250-PIPELINING 
@400000006afe8224295e4754 30451 > 250 8BITMIME 
@400000006afe8224303c7ce4 30451 < MAIL FROM:<m.roth35@kiosk.example> 
@400000006afe822430715ff4 30451 > 250 ok 
@400000006afe82243486e834 30451 < RCPT TO:<ida@shop.example> 
@400000006afe82243486ffa4 greylisting: 198.51.100.186 (m.roth35@kiosk.example -> ida@shop.example) doesn't exist. - temp. rejecting
@400000006afe8224348edf44 30451 > 451 temporary failure (#4.3.0) 
@400000006afe822436f4d324 30451 < QUIT 
@400000006afe8224372c59fc 30451 > 221 mx1.example.net 
@400000006afe82243734ca24 tcpserver: end 30451 status 0
@400000006afe82243734ca24 tcpserver: status: 0/40
@400000006afe82243736fca4 30451 < [EOF]
@400000006afe822437378944 30451 > [EOF]
@400000006afe826101f585a6 tcpserver: status: 1/40
@400000006afe826101f5c426 tcpserver: pid 30755 from 203.0.113.215
@400000006afe826102f2313e tcpserver: ok 30755 mx1.example.net:192.0.2.25:25 mail.museum.example:203.0.113.215::21306
@400000006afe8261100acade 30755 > 220 mx1.example.net ESMTP 
@400000006afe826115575836 30755 < EHLO mail.museum.example 
@400000006afe82611562395e 30755 > 250-mx1.example.net 
@400000006afe82611562be2e 30755 > 250-PIPELINING 
@400000006afe82611562ed0e 30755 > 250 8BITMIME 
@400000006afe8261190a7526 30755 < MAIL FROM:<r.frank20@museum.example> 
@400000006afe8261191a47ee 30755 > 250 ok 
@400000006afe82611ee42b36 30755 < RCPT TO:<greta@example.net> 
@400000006afe82611ee461e6 greylisting: 203.0.113.215 (r.frank20@museum.example -> greta@example.net) doesn't exist. - temp. rejecting
@400000006afe82611f056706 30755 > 451 temporary failure (#4.3.0) 
@400000006afe82611f995a06 30755 < QUIT 
@400000006afe82611fa80fa6 30755 > 221 mx1.example.net 
@400000006afe82611fafd3ee tcpserver: end 30755 status 0
@400000006afe82611fafd3ee tcpserver: status: 0/40
@400000006afe82611fb38926 30755 < [EOF]
@400000006afe82611fb38926 30755 > [EOF]
@400000006afe8296269c932c tcpserver: status: 1/40
@400000006afe8296269cba3c tcpserver: pid 31023 from 192.0.2.30
@400000006afe82962987764c tcpserver: ok 31023 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::4078
@400000006afe8296348ecfa4 31023 > 220 mx1.example.net ESMTP 
@400000006afe82963b8fa47c 31023 < EHLO monitor.example.net 
@400000006afe8297000001f4 31023 > 250-mx1.example.net 
@400000006afe8297000001f4 31023 > 250-PIPELINING 
@400000006afe82970000e484 31023 > 250 8BITMIME 
@400000006afe8297032e144c 31023 < QUIT 
@400000006afe8297036944a4 31023 > 221 mx1.example.net 
@400000006afe82970370a744 tcpserver: end 31023 status 0
@400000006afe8297037162c4 tcpserver: status: 0/40
@400000006afe82970373ef1c 31023 < [EOF]
@400000006afe8297037450c4 31023 > [EOF]
@400000006afe83c330d5ea3c tcpserver: status: 1/40
@400000006afe83c330d620ec tcpserver: pid 32529 from 198.51.100.186
@400000006afe83c33714076c tcpserver: ok 32529 mx1.example.net:192.0.2.25:25 mail.kiosk.example:198.51.100.186::15516
@400000006afe83c33b3a4cd4 32529 > 220 mx1.example.net ESMTP 
@400000006afe83c404acb954 32529 < EHLO mail.kiosk.example 
@400000006afe83c404ec7d8c 32529 > 250-mx1.example.net 
@400000006afe83c404ec7d8c 32529 > 250-PIPELINING 
@400000006afe83c404ed15e4 32529 > 250 8BITMIME 
@400000006afe83c40b3339c4 32529 < MAIL FROM:<m.roth35@kiosk.example> 
@400000006afe83c40b335134 32529 < RCPT TO:<ida@shop.example> 
@400000006afe83c40b33fd14 32529 < DATA 
@400000006afe83c40b586564 32529 > 250 ok 
@400000006afe83c40b58f9d4 greylisting: 198.51.100.186 (m.roth35@kiosk.example -> ida@shop.example) exists (id=54868) - accepting
@400000006afe83c40b849db4 32529 > 250 ok 
@400000006afe83c40bc44694 32529 > 354 go ahead 
@400000006afe83c41293ab2c 32529 < From: <m.roth35@kiosk.example> 
@400000006afe83c41293ab2c 32529 < To: <ida@shop.example> 
@400000006afe83c41294188c 32529 < Subject: our talk of last week 
@400000006afe83c412948204 32529 < Message-ID: <mwn37n7e.32532@mail.kiosk.example> 
@400000006afe83c4129529fc 32529 <  
@400000006afe83c41295b69c 32529 < the delivery will be with you on Tuesday before noon 
@400000006afe83c412964ef4 32529 < kind regards 
@400000006afe83c41296b86c 32529 <  
@400000006afe83c412970a74 32529 < could you send the figures of October once more+
@400000006afe83c412970a74 32529 < ? 
@400000006afe83c412970a74 32529 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe83c412970a74 32529 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe83c412970a74 32529 < thank you for the papers, we shall look at them next week 
@400000006afe83c412976064 32529 < please find the minutes of the last meeting below 
@400000006afe83c41297d594 32529 < the delivery will be with you on Tuesday before noon 
@400000006afe83c41297f8bc 32529 < kind reg+
@400000006afe83c41297f8bc 32529 < ards 
@400000006afe83c41297f8bc 32529 <  
@400000006afe83c412987d8c 32529 < could you send the figures of October once more? 
@400000006afe83c4129919cc 32529 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe83c412995464 32529 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe83c41299584c 32529 < thank you for the papers, we shall look at them next week 
@400000006afe83c41299584c 32529 < please find the minutes of the last meeting below 
@400000006afe83c41299cd7c 32529 < the del+
@400000006afe83c41299d54c 32529 < ivery will be with you on Tuesday before noon 
@400000006afe83c4129a5e04 32529 < kind regards 
@400000006afe83c4129b2154 32529 <  
@400000006afe83c4129b4864 32529 < could you send the figures of October once more? 
@400000006afe83c4129b4864 32529 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe83c4129b4864 32529 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe83c4129b929c 32529 < thank you for the papers, we shall look at them next week 
@400000006afe83c4129bcd34 32529 < ---+
@400000006afe83c4129c88b4 32529 < -------- 
@400000006afe83c4129c88b4 32529 < . 
@400000006afe83c41993821c 32529 > 250 ok 1795064762 qp 32532 
@400000006afe83c41d52011c 32529 < QUIT 
@400000006afe83c41d86672c 32529 > 221 mx1.example.net 
@400000006afe83c41d8e854c tcpserver: end 32529 status 0
@400000006afe83c41d8f2d44 tcpserver: status: 0/40
@400000006afe83c41d91e87c 32529 < [EOF]
@400000006afe83c41d920ba4 32529 > [EOF]
@400000006afe83ec00d376c4 tcpserver: status: 1/40
@400000006afe83ec00d41ad4 tcpserver: pid 32730 from 198.51.100.84
@400000006afe83ec05a3811c tcpserver: ok 32730 mx1.example.net:192.0.2.25:25 mail.canal.test:198.51.100.84::49286
@400000006afe83ec0dacb1bc 32730 > 220 mx1.example.net ESMTP 
@400000006afe83ec13cd30e4 32730 < EHLO mail.canal.test 
@400000006afe83ec13d821ac 32730 > 250-mx1.example.net 
@400000006afe83ec13d821ac 32730 > 250-PIPELINING 
@400000006afe83ec13d821ac 32730 > 250 8BITMIME 
@400000006afe83ec142c7b6c 32730 < MAIL FROM:<greta18@canal.test> 
@400000006afe83ec1447fa7c 32730 > 250 ok 
@400000006afe83ec14d98834 32730 < RCPT TO:<j.klein@club.example> 
@400000006afe83ec14da573c greylisting: 198.51.100.84 (greta18@canal.test -> j.klein@club.example) exists (id=67418) - accepting
@400000006afe83ec1519e4c4 32730 > 250 ok 
@400000006afe83ec1661c25c 32730 < DATA 
@400000006afe83ec1684dea4 32730 > 354 go ahead 
@400000006afe83ec176afccc 32730 < From: <greta18@canal.test> 
@400000006afe83ec176bc404 32730 < To: <j.klein@club.example> 
@400000006afe83ec176c9ec4 32730 < Subject: our talk of last week 
@400000006afe83ec176c9ec4 32730 < Message-ID: <mwn38i3h.32732@mail.canal.test> 
@400000006afe83ec176d277c 32730 <  
@400000006afe83ec176dd35c 32730 < could you send the figures of October once more? 
@400000006afe83ec176dd35c 32730 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe83ec176e9e7c 32730 < starting delivery 1: msg 2 to local x@ex+
@400000006afe83ec176e9e7c 32730 < ample.org 
@400000006afe83ec176eb9d4 32730 < thank you for the papers, we shall look at them next week 
@400000006afe83ec176ef854 32730 < please find the minutes of the last meeting below 
@400000006afe83ec176f9c64 32730 < the delivery will be with you on Tuesday before noon 
@400000006afe83ec17702134 32730 < kind regards 
@400000006afe83ec17702134 32730 <  
@400000006afe83ec17702134 32730 < could you send the figures of October once more? 
@400000006afe83ec1770c544 32730 < +49 30 5550 1 ++
@400000006afe83ec1770c544 32730 <  49 30 5550 2 
@400000006afe83ec1770e484 32730 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe83ec1770e484 32730 < thank you for the papers, we shall look at them next week 
@400000006afe83ec1770e484 32730 < please find the minutes of the last meeting below 
@400000006afe83ec1771cafc 32730 < the delivery will be with you on Tuesday before noon 
@400000006afe83ec1771cafc 32730 < kind regards 
@400000006afe83ec1772385c 32730 <  
@400000006afe83ec17727eac 32730 < ----------+
@400000006afe83ec1772c8e4 32730 < ----------------------------- 
@400000006afe83ec1773af5c 32730 < . 
@400000006afe83ec1bc5cb6c 32730 > 250 ok 1795064802 qp 32732 
@400000006afe83ec1c0eea2c 32730 < QUIT 
@400000006afe83ec1c195a0c 32730 > 221 mx1.example.net 
@400000006afe83ec1c2085fc tcpserver: end 32730 status 0
@400000006afe83ec1c214564 tcpserver: status: 0/40
@400000006afe83ec1c24103c 32730 < [EOF]
@400000006afe83ec1c24df44 32730 > [EOF]
@400000006afe8457151a2344 tcpserver: status: 1/40
@400000006afe8457151ad6f4 tcpserver: pid 798 from 203.0.113.186
@400000006afe8457181273e4 tcpserver: ok 798 mx1.example.net:192.0.2.25:25 mail.paper.example:203.0.113.186::17829
@400000006afe84571ed5ca8c 798 > 220 mx1.example.net ESMTP 
@400000006afe845721355d9c 798 < EHLO mail.paper.example 
@400000006afe84572143a9c4 798 > 250-mx1.example.net 
@400000006afe84572143adac 798 > 250-PIPELINING 
@400000006afe84572143e45c 798 > 250 8BITMIME 
@400000006afe845727e704ec 798 < MAIL FROM:<o.beck2@paper.example> 
@400000006afe845727e7cc24 798 < RCPT TO:<lena@club.example> 
@400000006afe845727e802d4 798 < DATA 
@400000006afe84572824e8ac 798 > 250 ok 
@400000006afe84572824e8ac greylisting: 203.0.113.186 (o.beck2@paper.example -> lena@club.example) exists (id=31231) - accepting
@400000006afe84572840b5dc 798 > 250 ok 
@400000006afe8457284bf0dc 798 > 354 go ahead 
@400000006afe84572d3f6984 798 < From: <o.beck2@paper.example> 
@400000006afe84572d404ffc 798 < To: <lena@club.example> 
@400000006afe84572d404ffc 798 < Subject: our talk of last week 
@400000006afe84572d40ec3c 798 < Message-ID: <mwn3asyr.801@mail.paper.example> 
@400000006afe84572d410f64 798 <  
@400000006afe84572d412ea4 798 < kind regards 
@400000006afe84572d41c6fc 798 <  
@400000006afe84572d425784 798 < could you send the figures of October once more? 
@400000006afe84572d425784 798 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe84572d43268c 798 < starting delivery 1: ms+
@400000006afe84572d43650c 798 < g 2 to local x@example.org 
@400000006afe84572d43650c 798 < thank you for the papers, we shall look at them next week 
@400000006afe84572d44091c 798 < please find the minutes of the last meeting below 
@400000006afe84572d448dec 798 < the delivery will be with you on Tuesday before noon 
@400000006afe84572d448dec 798 < kind regards 
@400000006afe84572d449d8c 798 <  
@400000006afe84572d452e14 798 < could you send the figures of October once more?+
@400000006afe84572d4568ac 798 <  
@400000006afe84572d46436c 798 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe84572d46530c 798 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe84572d46a8fc 798 < thank you for the papers, we shall look at them next week 
@400000006afe84572d477804 798 < please find the minutes of the last meeting below 
@400000006afe84572d480c74 798 < the delivery will be with you on Tuesday before noon 
@400000006afe84572d480c74 798 < kind rega+
@400000006afe84572d481444 798 < rds 
@400000006afe84572d48f2ec 798 <  
@400000006afe84572d49316c 798 < could you send the figures of October once more? 
@400000006afe84572d49d57c 798 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe84572d49e51c 798 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe84572d4a815c 798 < thank you for the papers, we shall look at them next week 
@400000006afe84572d4b44ac 798 < please find the minutes of the last meeting below 
@400000006afe84572d4b67d4 798 < the deli+
@400000006afe84572d4bcd64 798 < very will be with you on Tuesday before noon 
@400000006afe84572d4c7174 798 < kind regards 
@400000006afe84572d4c8114 798 <  
@400000006afe84572d4cf644 798 < could you send the figures of October once more? 
@400000006afe84572d4d5404 798 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe84572d4d5404 798 < -- 
@400000006afe84572d4daddc 798 < . 
@400000006afe8457336db3ec 798 > 250 ok 1795064909 qp 801 
@400000006afe84573a04ddfc 798 < QUIT 
@400000006afe84573a1fe3f4 798 > 221 mx1.example.net 
@400000006afe84573a278514 tcpserver: end 798 status 0
@400000006afe84573a27a454 tcpserver: status: 0/40
@400000006afe84573a2abd4c 798 < [EOF]
@400000006afe84573a2b9fdc 798 > [EOF]
@400000006afe847c2adee250 tcpserver: status: 1/40
@400000006afe847c2adfb540 tcpserver: pid 985 from 198.51.100.104
@400000006afe847c355de168 tcpserver: ok 985 mx1.example.net:192.0.2.25:25 host104.isp.test:198.51.100.104::44469
@400000006afe847d0611b218 985 > 220 mx1.example.net ESMTP 
@400000006afe847d0c597408 985 < EHLO host104.isp.test 
@400000006afe847d0c6c0dc0 985 > 250-mx1.example.net 
@400000006afe847d0c6c0dc0 985 > 250-PIPELINING 
@400000006afe847d0c6c8ac0 985 > 250 8BITMIME 
@400000006afe847d0e6cdb18 985 < MAIL FROM:<ida49@mail12.vendor.test> 
@400000006afe847d0e95c3c0 985 > 250 ok 
@400000006afe847d100ab468 985 < RCPT TO:<info@example.net> 
@400000006afe847d100b25b0 greylisting: 198.51.100.104 (ida49@mail12.vendor.test -> info@example.net) doesn't exist. - temp. rejecting
@400000006afe847d104c2650 985 > 451 temporary failure (#4.3.0) 
@400000006afe847d16b0e238 985 < QUIT 
@400000006afe847d16e757a0 985 > 221 mx1.example.net 
@400000006afe847d16eef8c0 tcpserver: end 985 status 0
@400000006afe847d16eef8c0 tcpserver: status: 0/40
@400000006afe847d16f209e8 985 < [EOF]
@400000006afe847d16f209e8 985 > [EOF]
@400000006afe8582106982ea tcpserver: status: 1/40
@400000006afe85821069a612 tcpserver: pid 2293 from 198.51.100.169
@400000006afe85823a35c48a tcpserver: ok 2293 mx1.example.net:192.0.2.25:25 :198.51.100.169::44650
@400000006afe858314c47c82 rblsmtpd: 198.51.100.169 pid 2293: 451 https://zen.dnsbl.example/query/ip/198.51.100.169
@400000006afe85850f0f6d42 tcpserver: end 2293 status 0
@400000006afe85850f10441a tcpserver: status: 0/40
@400000006afe861f2a843378 tcpserver: status: 1/40
@400000006afe861f2a851608 tcpserver: pid 3080 from 198.51.100.176
@400000006afe861f36bfabb8 tcpserver: ok 3080 mx1.example.net:192.0.2.25:25 :198.51.100.176::41536
@400000006afe8620072d3ff0 rblsmtpd: 198.51.100.176 pid 3080: 451 https://zen.dnsbl.example/query/ip/198.51.100.176
@400000006afe86201f12c9c8 tcpserver: end 3080 status 0
@400000006afe86201f132b70 tcpserver: status: 0/40
@400000006afe864a061b87ac tcpserver: status: 1/40
@400000006afe864a061b9b34 tcpserver: pid 3292 from 198.51.100.126
@400000006afe864a1200e10c tcpserver: ok 3292 mx1.example.net:192.0.2.25:25 mail.station.test:198.51.100.126::46722
@400000006afe864a1544d10c 3292 > 220 mx1.example.net ESMTP 
@400000006afe864a163e2914 3292 < EHLO mail.station.test 
@400000006afe864a1651f37c 3292 > 250-mx1.example.net 
@400000006afe864a16528fbc 3292 > 250-PIPELINING 
@400000006afe864a1652f54c 3292 > 250 8BITMIME 
@400000006afe864a1727e11c 3292 < MAIL FROM:<f.braun32@station.test> 
@400000006afe864a173d45ac 3292 > 250 ok 
@400000006afe864a1e40414c 3292 < RCPT TO:<wanda@example.net> 
@400000006afe864a1e40414c greylisting: 198.51.100.126 (f.braun32@station.test -> wanda@example.net) exists (id=84771) - accepting
@400000006afe864a1e599d7c 3292 > 250 ok 
@400000006afe864a22dd8f5c 3292 < DATA 
@400000006afe864a22e910ac 3292 > 354 go ahead 
@400000006afe864a28869c64 3292 < From: <f.braun32@station.test> 
@400000006afe864a28869c64 3292 < To: <wanda@example.net> 
@400000006afe864a2886afec 3292 < Subject: our talk of last week 
@400000006afe864a28871964 3292 < Message-ID: <mwn3lhwn.3295@mail.station.test> 
@400000006afe864a2887e09c 3292 <  
@400000006afe864a2887e09c 3292 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe864a2887e09c 3292 < thank you for the papers, we shall look at them next week 
@400000006afe864a2888462c 3292 < please f+
@400000006afe864a2888bb5c 3292 < ind the minutes of the last meeting below 
@400000006afe864a2888bb5c 3292 < the delivery will be with you on Tuesday before noon 
@400000006afe864a2889a5bc 3292 < kind regards 
@400000006afe864a288a690c 3292 <  
@400000006afe864a288ae9f4 3292 < could you send the figures of October once more? 
@400000006afe864a288b7a7c 3292 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe864a288b8e04 3292 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe864a288b8e04 3292 < thank you fo+
@400000006afe864a288bdc24 3292 < r the papers, we shall look at them next week 
@400000006afe864a288cb6e4 3292 < please find the minutes of the last meeting below 
@400000006afe864a288d2ffc 3292 < the delivery will be with you on Tuesday before noon 
@400000006afe864a288d2ffc 3292 < kind regards 
@400000006afe864a288d2ffc 3292 <  
@400000006afe864a288dc46c 3292 < could you send the figures of October once more? 
@400000006afe864a288ddbdc 3292 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe864a288e7c04 3292 < starting+
@400000006afe864a288eca24 3292 <  delivery 1: msg 2 to local x@example.org 
@400000006afe864a288f145c 3292 < thank you for the papers, we shall look at them next week 
@400000006afe864a288f2bcc 3292 < please find the minutes of the last meeting below 
@400000006afe864a288f2bcc 3292 < the delivery will be with you on Tuesday before noon 
@400000006afe864a2890068c 3292 < kind regards 
@400000006afe864a2890644c 3292 <  
@400000006afe864a2890644c 3292 < could you send the figures of Oct+
@400000006afe864a2890c20c 3292 < ober once more? 
@400000006afe864a2890f4d4 3292 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe864a2891d764 3292 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe864a2891d764 3292 < thank you for the papers, we shall look at them next week 
@400000006afe864a2891d764 3292 < please find the minutes of the last meeting below 
@400000006afe864a28928b14 3292 < the delivery will be with you on Tuesday before +
@400000006afe864a2892a66c 3292 < noon 
@400000006afe864a2892a66c 3292 < kind regards 
@400000006afe864a2892ae3c 3292 <  
@400000006afe864a28932754 3292 < could you send the figures of October once more? 
@400000006afe864a28932754 3292 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe864a289409e4 3292 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe864a28943cac 3292 < thank you for the papers, we shall look at them next week 
@400000006afe864a2895270c 3292 < --------------------- 
@400000006afe864a2895270c 3292 < . 
@400000006afe864a2c96fc54 3292 > 250 ok 1795065408 qp 3295 
@400000006afe864a2e07da04 3292 < QUIT 
@400000006afe864a2e2cf9ec 3292 > 221 mx1.example.net 
@400000006afe864a2e33c434 tcpserver: end 3292 status 0
@400000006afe864a2e348b6c tcpserver: status: 0/40
@400000006afe864a2e373aec 3292 < [EOF]
@400000006afe864a2e373aec 3292 > [EOF]
@400000006afe865822398efc tcpserver: status: 1/40
@400000006afe865822399ab4 tcpserver: pid 3364 from 203.0.113.215
@400000006afe8658257a3724 tcpserver: ok 3364 mx1.example.net:192.0.2.25:25 mail.museum.example:203.0.113.215::4013
@400000006afe865831eca1cc 3364 > 220 mx1.example.net ESMTP 
@400000006afe8658345eda4c 3364 < EHLO mail.museum.example 
@400000006afe86583493fbdc 3364 > 250-mx1.example.net 
@400000006afe8658349426d4 3364 > 250-PIPELINING 
@400000006afe865834951134 3364 > 250 8BITMIME 
@400000006afe86590044a444 3364 < MAIL FROM:<r.frank20@museum.example> 
@400000006afe86590044ea94 3364 < RCPT TO:<greta@example.net> 
@400000006afe86590044ea94 3364 < DATA 
@400000006afe865900812874 3364 > 250 ok 
@400000006afe86590081ff4c greylisting: 203.0.113.215 (r.frank20@museum.example -> greta@example.net) exists (id=33448) - accepting
@400000006afe86590098bb9c 3364 > 250 ok 
@400000006afe865900b465a4 3364 > 354 go ahead 
@400000006afe865902ff1cdc 3364 < From: <r.frank20@museum.example> 
@400000006afe865902ff5f44 3364 < To: <greta@example.net> 
@400000006afe865902ff920c 3364 < Subject: our talk of last week 
@400000006afe865902ffa594 3364 < Message-ID: <mwn3lsyl.3367@mail.museum.example> 
@400000006afe865902ffff6c 3364 <  
@400000006afe8659030049a4 3364 < could you send the figures of October once more? 
@400000006afe86590300ca8c 3364 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe86590301860c 3364 < starting delivery 1: msg 2 to loca+
@400000006afe8659030189f4 3364 < l x@example.org 
@400000006afe8659030189f4 3364 < thank you for the papers, we shall look at them next week 
@400000006afe86590301cc5c 3364 < please find the minutes of the last meeting below 
@400000006afe865903029b64 3364 < the delivery will be with you on Tuesday before noon 
@400000006afe86590302ab04 3364 < kind regards 
@400000006afe8659030304dc 3364 <  
@400000006afe8659030304dc 3364 < could you send the figures of October once more? 
@400000006afe8659030304dc 3364 < +49 30 55+
@400000006afe86590303b0bc 3364 < 50 1 + 49 30 5550 2 
@400000006afe865903042dbc 3364 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe86590304ba5c 3364 < thank you for the papers, we shall look at them next week 
@400000006afe86590304ba5c 3364 < please find the minutes of the last meeting below 
@400000006afe86590305087c 3364 < the delivery will be with you on Tuesday before noon 
@400000006afe865903053b44 3364 < kind regards 
@400000006afe86590305cbcc 3364 <  
@400000006afe865903067f7c 3364 < coul+
@400000006afe865903068b34 3364 < d you send the figures of October once more? 
@400000006afe865903068b34 3364 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe86590306e8f4 3364 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe86590307cb84 3364 < thank you for the papers, we shall look at them next week 
@400000006afe86590307cb84 3364 < please find the minutes of the last meeting below 
@400000006afe86590307d354 3364 < the delivery will b+
@400000006afe86590307d354 3364 < e with you on Tuesday before noon 
@400000006afe86590307d354 3364 < kind regards 
@400000006afe86590307d354 3364 <  
@400000006afe86590307eeac 3364 < could you send the figures of October once more? 
@400000006afe86590307eeac 3364 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe865903087b4c 3364 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe865903087b4c 3364 < thank you for the papers, we shall look at them next week 
@400000006afe865903094a54 3364 < please find the+
@400000006afe86590309cb3c 3364 <  minutes of the last meeting below 
@400000006afe8659030a30cc 3364 < the delivery will be with you on Tuesday before noon 
@400000006afe8659030b0f74 3364 < kind regards 
@400000006afe8659030b8c74 3364 <  
@400000006afe8659030b8c74 3364 < could you send the figures of October once more? 
@400000006afe8659030c28b4 3364 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8659030c28b4 3364 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8659030c28b4 3364 < thank you for the p+
@400000006afe8659030c9614 3364 < apers, we shall look at them next week 
@400000006afe8659030cb554 3364 < please find the minutes of the last meeting below 
@400000006afe8659030d93fc 3364 < the delivery will be with you on Tuesday before noon 
@400000006afe8659030d93fc 3364 < kind regards 
@400000006afe8659030dc2dc 3364 <  
@400000006afe8659030dc6c4 3364 < could you send the figures of October once more? 
@400000006afe8659030e72a4 3364 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8659030e768c 3364 < starting delive+
@400000006afe8659030f16b4 3364 < ry 1: msg 2 to local x@example.org 
@400000006afe8659030fbeac 3364 < thank you for the papers, we shall look at them next week 
@400000006afe86590310437c 3364 < please find the minutes of the last meeting below 
@400000006afe865903112224 3364 < the delivery will be with you on Tuesday before noon 
@400000006afe865903116874 3364 < kind regards 
@400000006afe865903116874 3364 <  
@400000006afe86590311ce04 3364 < could you send the figures of October on+
@400000006afe865903129d0c 3364 < ce more? 
@400000006afe865903129d0c 3364 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe865903129d0c 3364 < ----------------------------------------------- 
@400000006afe86590312f2fc 3364 < . 
@400000006afe86590453ac74 3364 > 250 ok 1795065423 qp 3367 
@400000006afe865907e8bdfc 3364 < QUIT 
@400000006afe8659081afd44 3364 > 221 mx1.example.net 
@400000006afe86590821defc tcpserver: end 3364 status 0
@400000006afe8659082267b4 tcpserver: status: 0/40
@400000006afe86590824dc9c 3364 < [EOF]
@400000006afe865908253e44 3364 > [EOF]
@400000006afe8697343de0e4 tcpserver: status: 1/40
@400000006afe8697343eafec tcpserver: pid 3681 from 198.51.100.4
@400000006afe869800771654 tcpserver: ok 3681 mx1.example.net:192.0.2.25:25 mail.valley.test:198.51.100.4::36341
@400000006afe869805eff36c 3681 > 220 mx1.example.net ESMTP 
@400000006afe869807d3131c 3681 < EHLO mail.valley.test 
@400000006afe869807de658c 3681 > 250-mx1.example.net 
@400000006afe869807df0d84 3681 > 250-PIPELINING 
@400000006afe869807df82b4 3681 > 250 8BITMIME 
@400000006afe86980bd20dec 3681 < MAIL FROM:<ida13@valley.test> 
@400000006afe86980bd211d4 3681 < RCPT TO:<v.horn@shop.example> 
@400000006afe86980bd211d4 3681 < DATA 
@400000006afe86980bf0250c 3681 > 250 ok 
@400000006afe86980bf0250c greylisting: 198.51.100.4 (ida13@valley.test -> v.horn@shop.example) exists (id=74284) - accepting
@400000006afe86980c0eb15c 3681 > 250 ok 
@400000006afe86980c43dabc 3681 > 354 go ahead 
@400000006afe869810fc59bc 3681 < From: <ida13@valley.test> 
@400000006afe869810fc59bc 3681 < To: <v.horn@shop.example> 
@400000006afe869810fc59bc 3681 < Subject: our talk of last week 
@400000006afe869810fc9c24 3681 < Message-ID: <mwn3n5st.3683@mail.valley.test> 
@400000006afe869810fd7acc 3681 <  
@400000006afe869810fd7acc 3681 < could you send the figures of October once more? 
@400000006afe869810fd7acc 3681 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe869810fe364c 3681 < starting delivery 1: msg 2 to local x@exam+
@400000006afe869810fef5b4 3681 < ple.org 
@400000006afe869810ff3fec 3681 < thank you for the papers, we shall look at them next week 
@400000006afe869810ff3fec 3681 < please find the minutes of the last meeting below 
@400000006afe869810ff3fec 3681 < the delivery will be with you on Tuesday before noon 
@400000006afe869810ff7e6c 3681 < kind regards 
@400000006afe8698110068cc 3681 <  
@400000006afe86981100e5cc 3681 < could you send the figures of October once more? 
@400000006afe8698110185f4 3681 < +49 30 5550 1 + 4+
@400000006afe869811025114 3681 < 9 30 5550 2 
@400000006afe86981102be74 3681 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe86981102be74 3681 < thank you for the papers, we shall look at them next week 
@400000006afe86981102be74 3681 < please find the minutes of the last meeting below 
@400000006afe86981102be74 3681 < the delivery will be with you on Tuesday before noon 
@400000006afe869811035ab4 3681 < kind regards 
@400000006afe869811035ab4 3681 <  
@400000006afe8698110425d4 3681 < could you se+
@400000006afe8698110425d4 3681 < nd the figures of October once more? 
@400000006afe8698110425d4 3681 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe86981104c5fc 3681 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe869811056df4 3681 < thank you for the papers, we shall look at them next week 
@400000006afe8698110648b4 3681 < please find the minutes of the last meeting below 
@400000006afe8698110648b4 3681 < the delivery will be with y+
@400000006afe86981106a28c 3681 < ou on Tuesday before noon 
@400000006afe869811074e6c 3681 < kind regards 
@400000006afe86981108292c 3681 <  
@400000006afe8698110886ec 3681 < could you send the figures of October once more? 
@400000006afe86981108d124 3681 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe86981108d124 3681 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8698110955f4 3681 < ------------ 
@400000006afe86981109afcc 3681 < . 
@400000006afe8698161655c4 3681 > 250 ok 1795065486 qp 3683 
@400000006afe86981c68740c 3681 < QUIT 
@400000006afe86981ca6f7f4 3681 > 221 mx1.example.net 
@400000006afe86981cadc23c tcpserver: end 3681 status 0
@400000006afe86981cae79d4 tcpserver: status: 0/40
@400000006afe86981cb163ec 3681 < [EOF]
@400000006afe86981cb1832c 3681 > [EOF]
@400000006afe877e12a793da tcpserver: status: 1/40
@400000006afe877e12a84b72 tcpserver: pid 4833 from 198.51.100.182
@400000006afe877e162c365a tcpserver: ok 4833 mx1.example.net:192.0.2.25:25 host182.isp.test:198.51.100.182::37576
@400000006afe877e2726fbca rblsmtpd: 198.51.100.182 pid 4833: 451 https://zen.dnsbl.example/query/ip/198.51.100.182
@400000006afe878131dc29fa tcpserver: end 4833 status 0
@400000006afe878131dcca22 tcpserver: status: 0/40
@400000006afe87f62adf50aa tcpserver: status: 1/40
@400000006afe87f62adf50aa tcpserver: pid 5435 from 198.51.100.126
@400000006afe87f62c8075ba tcpserver: ok 5435 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::7213
@400000006afe87f6320e59a2 5435 > 220 mx1.example.net ESMTP 
@400000006afe87f635b6dfa2 5435 < EHLO mail.bigmail.example 
@400000006afe87f635dfd402 5435 > 250-mx1.example.net 
@400000006afe87f635e05102 5435 > 250-PIPELINING 
@400000006afe87f635e10c82 5435 > 250 8BITMIME 
@400000006afe87f639268322 5435 < MAIL FROM:<sara20@bigmail.example> 
@400000006afe87f6395dcf62 5435 > 250 ok 
@400000006afe87f7046723da 5435 < RCPT TO:<wanda@example.net> 
@400000006afe87f704673b4a greylisting: 198.51.100.126 (sara20@bigmail.example -> wanda@example.net) doesn't exist. - temp. rejecting
@400000006afe87f7046dc32a 5435 > 451 temporary failure (#4.3.0) 
@400000006afe87f7080d09fa 5435 < QUIT 
@400000006afe87f708455fda 5435 > 221 mx1.example.net 
@400000006afe87f7084cc27a tcpserver: end 5435 status 0
@400000006afe87f7084d56ea tcpserver: status: 0/40
@400000006afe87f70850066a 5435 < [EOF]
@400000006afe87f70850f0ca 5435 > [EOF]
@400000006afe899e210a1f4c tcpserver: status: 1/40
@400000006afe899e210a1f4c tcpserver: pid 7554 from 192.0.2.30
@400000006afe899e2c2f552c tcpserver: ok 7554 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::21614
@400000006afe899e341c6694 7554 > 220 mx1.example.net ESMTP 
@400000006afe899e3b5e3054 7554 < EHLO monitor.example.net 
@400000006afe899f00008aac 7554 > 250-mx1.example.net 
@400000006afe899f0000927c 7554 > 250-PIPELINING 
@400000006afe899f00012304 7554 > 250 8BITMIME 
@400000006afe899f0492d46c 7554 < QUIT 
@400000006afe899f04c9d674 7554 > 221 mx1.example.net 
@400000006afe899f04d1b22c tcpserver: end 7554 status 0
@400000006afe899f04d1b22c tcpserver: status: 0/40
@400000006afe899f04d484d4 7554 < [EOF]
@400000006afe899f04d52ccc 7554 > [EOF]
@400000006afe8a1439b166cc tcpserver: status: 1/40
@400000006afe8a1439b166cc tcpserver: pid 8146 from 198.51.100.91
@400000006afe8a150a083acc tcpserver: ok 8146 mx1.example.net:192.0.2.25:25 mail.acorn.example:198.51.100.91::39088
@400000006afe8a150c4ebfcc 8146 > 220 mx1.example.net ESMTP 
@400000006afe8a1511817bc4 8146 < EHLO mail.acorn.example 
@400000006afe8a1511b2c8dc 8146 > 250-mx1.example.net 
@400000006afe8a1511b374bc 8146 > 250-PIPELINING 
@400000006afe8a1511b43fdc 8146 > 250 8BITMIME 
@400000006afe8a1516e9bedc 8146 < MAIL FROM:<o.beck12@acorn.example> 
@400000006afe8a15171c09dc 8146 > 250 ok 
@400000006afe8a151a16758c 8146 < RCPT TO:<lena@club.example> 
@400000006afe8a151a167d5c greylisting: 198.51.100.91 (o.beck12@acorn.example -> lena@club.example) exists (id=77913) - accepting
@400000006afe8a151a36af8c 8146 > 250 ok 
@400000006afe8a151d05581c 8146 < DATA 
@400000006afe8a151d32c504 8146 > 354 go ahead 
@400000006afe8a1520e49dbc 8146 < From: <o.beck12@acorn.example> 
@400000006afe8a1520e49dbc 8146 < To: <lena@club.example> 
@400000006afe8a1520e56cc4 8146 < Subject: our talk of last week 
@400000006afe8a1520e56cc4 8146 < Message-ID: <mwn46b0u.8149@mail.acorn.example> 
@400000006afe8a1520e5881c 8146 <  
@400000006afe8a1520e58c04 8146 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8a1520e633fc 8146 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8a1520e633fc 8146 < thank you for the papers, we shall l+
@400000006afe8a1520e6ef7c 8146 < ook at them next week 
@400000006afe8a1520e7b2cc 8146 < please find the minutes of the last meeting below 
@400000006afe8a1520e7c26c 8146 < the delivery will be with you on Tuesday before noon 
@400000006afe8a1520e8a8e4 8146 < kind regards 
@400000006afe8a1520e8a8e4 8146 <  
@400000006afe8a1520e8a8e4 8146 < could you send the figures of October once more? 
@400000006afe8a1520e8c054 8146 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8a1520e9a2e4 8146 < starting delivery 1: msg 2 to lo+
@400000006afe8a1520ea3754 8146 < cal x@example.org 
@400000006afe8a1520ea6a1c 8146 < thank you for the papers, we shall look at them next week 
@400000006afe8a1520ea6a1c 8146 < please find the minutes of the last meeting below 
@400000006afe8a1520ea6e04 8146 < the delivery will be with you on Tuesday before noon 
@400000006afe8a1520eac00c 8146 < kind regards 
@400000006afe8a1520eac00c 8146 <  
@400000006afe8a1520eae334 8146 < --------------------------------------------- 
@400000006afe8a1520eae334 8146 < . 
@400000006afe8a1523cb9cc4 8146 > 250 ok 1795066379 qp 8149 
@400000006afe8a152769d60c 8146 < QUIT 
@400000006afe8a15277e34e4 8146 > 221 mx1.example.net 
@400000006afe8a152785a33c tcpserver: end 8146 status 0
@400000006afe8a152785a33c tcpserver: status: 0/40
@400000006afe8a1527894cbc 8146 < [EOF]
@400000006afe8a1527894cbc 8146 > [EOF]
@400000006afe8a2f1a741264 tcpserver: status: 1/40
@400000006afe8a2f1a74d1cc tcpserver: pid 8279 from 203.0.113.96
@400000006afe8a2f2065a9bc tcpserver: ok 8279 mx1.example.net:192.0.2.25:25 mail.slowpost.example:203.0.113.96::16836
@400000006afe8a2f2c9f39b4 8279 > 220 mx1.example.net ESMTP 
@400000006afe8a2f32b98304 8279 < EHLO mail.slowpost.example 
@400000006afe8a2f32d36404 8279 > 250-mx1.example.net 
@400000006afe8a2f32d36404 8279 > 250-PIPELINING 
@400000006afe8a2f32d39e9c 8279 > 250 8BITMIME 
@400000006afe8a2f37f399cc 8279 < MAIL FROM:<b.lang3@slowpost.example> 
@400000006afe8a2f3804cc24 8279 > 250 ok 
@400000006afe8a2f385f9a3c 8279 < RCPT TO:<contact5@shop.example> 
@400000006afe8a2f386022f4 greylisting: 203.0.113.96 (b.lang3@slowpost.example -> contact5@shop.example) exists (id=80029) - accepting
@400000006afe8a2f386fd294 8279 > 250 ok 
@400000006afe8a2f3a8f246c 8279 < DATA 
@400000006afe8a2f3aa40bfc 8279 > 354 go ahead 
@400000006afe8a30055ceacc 8279 < From: <b.lang3@slowpost.example> 
@400000006afe8a30055ceacc 8279 < To: <contact5@shop.example> 
@400000006afe8a30055ceacc 8279 < Subject: our talk of last week 
@400000006afe8a30055d488c 8279 < Message-ID: <mwn46vib.8282@mail.slowpost.example> 
@400000006afe8a30055de0e4 8279 <  
@400000006afe8a30055eac04 8279 < kind regards 
@400000006afe8a30055f733c 8279 <  
@400000006afe8a3005604dfc 8279 < could you send the figures of October once more? 
@400000006afe8a300560750c 8279 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8a300560750c 8279 < starting del+
@400000006afe8a300560ea3c 8279 < ivery 1: msg 2 to local x@example.org 
@400000006afe8a300561114c 8279 < thank you for the papers, we shall look at them next week 
@400000006afe8a3005613c44 8279 < please find the minutes of the last meeting below 
@400000006afe8a300561d0b4 8279 < the delivery will be with you on Tuesday before noon 
@400000006afe8a30056241fc 8279 < kind regards 
@400000006afe8a3005630164 8279 <  
@400000006afe8a3005636adc 8279 < could you send the figures of October+
@400000006afe8a300564265c 8279 <  once more? 
@400000006afe8a30056460f4 8279 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8a3005651c74 8279 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8a3005657a34 8279 < thank you for the papers, we shall look at them next week 
@400000006afe8a3005657a34 8279 < please find the minutes of the last meeting below 
@400000006afe8a300566493c 8279 < the delivery will be with you on Tuesday before noon+
@400000006afe8a300566a6fc 8279 <  
@400000006afe8a30056752dc 8279 < kind regards 
@400000006afe8a300567b86c 8279 <  
@400000006afe8a300567b86c 8279 < could you send the figures of October once more? 
@400000006afe8a300567b86c 8279 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8a300567b86c 8279 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8a30056854ac 8279 < thank you for the papers, we shall look at them next week 
@400000006afe8a300569373c 8279 < please find the minutes of the last meeting belo+
@400000006afe8a300569373c 8279 < w 
@400000006afe8a30056946dc 8279 < the delivery will be with you on Tuesday before noon 
@400000006afe8a30056946dc 8279 < kind regards 
@400000006afe8a3005694ac4 8279 <  
@400000006afe8a300569b43c 8279 < could you send the figures of October once more? 
@400000006afe8a30056a507c 8279 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8a30056b2f24 8279 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8a30056b2f24 8279 < thank you for the papers, we shall look at them next+
@400000006afe8a30056b2f24 8279 <  week 
@400000006afe8a30056bc77c 8279 < please find the minutes of the last meeting below 
@400000006afe8a30056c7b2c 8279 < the delivery will be with you on Tuesday before noon 
@400000006afe8a30056d1384 8279 < --- 
@400000006afe8a30056d1384 8279 < . 
@400000006afe8a3008fe77a4 8279 > 250 ok 1795066406 qp 8282 
@400000006afe8a300af4a63c 8279 < QUIT 
@400000006afe8a300b0bf314 8279 > 221 mx1.example.net 
@400000006afe8a300b140194 tcpserver: end 8279 status 0
@400000006afe8a300b140194 tcpserver: status: 0/40
@400000006afe8a300b1666dc 8279 < [EOF]
@400000006afe8a300b1666dc 8279 > [EOF]
@400000006afe8a311d45b894 tcpserver: status: 1/40
@400000006afe8a311d464d04 tcpserver: pid 8289 from 198.51.100.126
@400000006afe8a31280a38a4 tcpserver: ok 8289 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::39669
@400000006afe8a3131f519c4 8289 > 220 mx1.example.net ESMTP 
@400000006afe8a3135c9e3cc 8289 < EHLO mail.bigmail.example 
@400000006afe8a3135d39ffc 8289 > 250-mx1.example.net 
@400000006afe8a3135d3e264 8289 > 250-PIPELINING 
@400000006afe8a3135d3e264 8289 > 250 8BITMIME 
@400000006afe8a313671eb6c 8289 < MAIL FROM:<sara20@bigmail.example> 
@400000006afe8a31368d2044 8289 > 250 ok 
@400000006afe8a31385bd17c 8289 < RCPT TO:<wanda@example.net> 
@400000006afe8a31385c46ac greylisting: 198.51.100.126 (sara20@bigmail.example -> wanda@example.net) exists (id=50447) - accepting
@400000006afe8a313898d2ac 8289 > 250 ok 
@400000006afe8a320283bed4 8289 < DATA 
@400000006afe8a3202a76f8c 8289 > 354 go ahead 
@400000006afe8a3207cba4c4 8289 < From: <sara20@bigmail.example> 
@400000006afe8a3207cc1224 8289 < To: <wanda@example.net> 
@400000006afe8a3207cc6044 8289 < Subject: our talk of last week 
@400000006afe8a3207cd371c 8289 < Message-ID: <mwn46x2o.8292@mail.bigmail.example> 
@400000006afe8a3207cd98c4 8289 <  
@400000006afe8a3207cd98c4 8289 < thank you for the papers, we shall look at them next week 
@400000006afe8a3207cdd744 8289 < please find the minutes of the last meeting below 
@400000006afe8a3207ce6f9c 8289 < the d+
@400000006afe8a3207cf2734 8289 < elivery will be with you on Tuesday before noon 
@400000006afe8a3207cf84f4 8289 < kind regards 
@400000006afe8a3207cfafec 8289 <  
@400000006afe8a3207cfb3d4 8289 < could you send the figures of October once more? 
@400000006afe8a3207d09664 8289 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8a3207d13e5c 8289 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8a3207d13e5c 8289 < thank you for the papers, we shall look at them next week 
@400000006afe8a3207d1c714 8289 < p+
@400000006afe8a3207d23474 8289 < lease find the minutes of the last meeting below 
@400000006afe8a3207d23474 8289 < the delivery will be with you on Tuesday before noon 
@400000006afe8a3207d25f6c 8289 < kind regards 
@400000006afe8a3207d2ff94 8289 <  
@400000006afe8a3207d31ed4 8289 < could you send the figures of October once more? 
@400000006afe8a3207d3807c 8289 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8a3207d3807c 8289 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8a3207d42c5c 8289 < thank+
@400000006afe8a3207d4ad44 8289 <  you for the papers, we shall look at them next week 
@400000006afe8a3207d4dc24 8289 < please find the minutes of the last meeting below 
@400000006afe8a3207d58fd4 8289 < the delivery will be with you on Tuesday before noon 
@400000006afe8a3207d58fd4 8289 < kind regards 
@400000006afe8a3207d633e4 8289 <  
@400000006afe8a3207d6d7f4 8289 < could you send the figures of October once more? 
@400000006afe8a3207d6d7f4 8289 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8a3207d73d84 8289 < s+
@400000006afe8a3207d7ce0c 8289 < tarting delivery 1: msg 2 to local x@example.org 
@400000006afe8a3207d86a4c 8289 < thank you for the papers, we shall look at them next week 
@400000006afe8a3207d90a74 8289 < ------------------------------------ 
@400000006afe8a3207d90a74 8289 < . 
@400000006afe8a320ad61604 8289 > 250 ok 1795066408 qp 8292 
@400000006afe8a3210735f54 8289 < QUIT 
@400000006afe8a3210970454 8289 > 221 mx1.example.net 
@400000006afe8a32109e7e64 tcpserver: end 8289 status 0
@400000006afe8a32109f3dcc tcpserver: status: 0/40
@400000006afe8a3210a131cc 8289 < [EOF]
@400000006afe8a3210a183d4 8289 > [EOF]
@400000006afe8bc832028168 tcpserver: status: 1/40
@400000006afe8bc832035840 tcpserver: pid 10326 from 198.51.100.173
@400000006afe8bc90f6acae8 tcpserver: ok 10326 mx1.example.net:192.0.2.25:25 :198.51.100.173::12876
@400000006afe8bc914df9cd8 rblsmtpd: 198.51.100.173 pid 10326: 451 https://zen.dnsbl.example/query/ip/198.51.100.173
@400000006afe8bca3b2cd590 tcpserver: end 10326 status 0
@400000006afe8bca3b2cd590 tcpserver: status: 0/40
@400000006afe8c510935e324 tcpserver: status: 1/40
@400000006afe8c510936c1cc tcpserver: pid 11007 from 198.51.100.40
@400000006afe8c510f6cb524 tcpserver: ok 11007 mx1.example.net:192.0.2.25:25 mail.corner.test:198.51.100.40::20676
@400000006afe8c5115be084c 11007 > 220 mx1.example.net ESMTP 
@400000006afe8c511b853ffc 11007 < EHLO mail.corner.test 
@400000006afe8c511bc035bc 11007 > 250-mx1.example.net 
@400000006afe8c511bc0e584 11007 > 250-PIPELINING 
@400000006afe8c511bc10c94 11007 > 250 8BITMIME 
@400000006afe8c511dafb17c 11007 < MAIL FROM:<lena21@corner.test> 
@400000006afe8c511dafd4a4 11007 < RCPT TO:<emma@club.example> 
@400000006afe8c511dafd4a4 11007 < DATA 
@400000006afe8c511deeb264 11007 > 250 ok 
@400000006afe8c511deeba34 greylisting: 198.51.100.40 (lena21@corner.test -> emma@club.example) exists (id=80673) - accepting
@400000006afe8c511e2e304c 11007 > 250 ok 
@400000006afe8c511e55b194 11007 > 354 go ahead 
@400000006afe8c511fa95e9c 11007 < From: <lena21@corner.test> 
@400000006afe8c511faa124c 11007 < To: <emma@club.example> 
@400000006afe8c511faa54b4 11007 < Subject: our talk of last week 
@400000006afe8c511fab141c 11007 < Message-ID: <mwn4ikf4.11010@mail.corner.test> 
@400000006afe8c511fabfe7c 11007 <  
@400000006afe8c511fac352c 11007 < thank you for the papers, we shall look at them next week 
@400000006afe8c511fac352c 11007 < please find the minutes of the last meeting below 
@400000006afe8c511facb9fc 11007 < the delivery+
@400000006afe8c511fad61f4 11007 <  will be with you on Tuesday before noon 
@400000006afe8c511fad61f4 11007 < kind regards 
@400000006afe8c511fad61f4 11007 <  
@400000006afe8c511fad61f4 11007 < could you send the figures of October once more? 
@400000006afe8c511fadc39c 11007 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8c511fadf664 11007 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8c511faeb9b4 11007 < thank you for the papers, we shall look at them next week 
@400000006afe8c511faf84d4 11007 < please f+
@400000006afe8c511faf84d4 11007 < ind the minutes of the last meeting below 
@400000006afe8c511fb030b4 11007 < the delivery will be with you on Tuesday before noon 
@400000006afe8c511fb0f7ec 11007 < kind regards 
@400000006afe8c511fb12ab4 11007 <  
@400000006afe8c511fb1fda4 11007 < could you send the figures of October once more? 
@400000006afe8c511fb2a59c 11007 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8c511fb3594c 11007 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8c511fb3c6ac 11007 < thank you fo+
@400000006afe8c511fb3edbc 11007 < r the papers, we shall look at them next week 
@400000006afe8c511fb3edbc 11007 < please find the minutes of the last meeting below 
@400000006afe8c511fb443ac 11007 < the delivery will be with you on Tuesday before noon 
@400000006afe8c511fb4a93c 11007 < kind regards 
@400000006afe8c511fb55cec 11007 <  
@400000006afe8c511fb55cec 11007 < could you send the figures of October once more? 
@400000006afe8c511fb5f92c 11007 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8c511fb5f92c 11007 < starting+
@400000006afe8c511fb5f92c 11007 <  delivery 1: msg 2 to local x@example.org 
@400000006afe8c511fb6109c 11007 < ----------------------------------------------------- 
@400000006afe8c511fb662a4 11007 < . 
@400000006afe8c5126e8a7bc 11007 > 250 ok 1795066951 qp 11010 
@400000006afe8c512d614964 11007 < QUIT 
@400000006afe8c512d8943c4 11007 > 221 mx1.example.net 
@400000006afe8c512d90b9ec tcpserver: end 11007 status 0
@400000006afe8c512d9142a4 tcpserver: status: 0/40
@400000006afe8c512d93dab4 11007 < [EOF]
@400000006afe8c512d93dab4 11007 > [EOF]
@400000006afe8c71291b6254 tcpserver: status: 1/40
@400000006afe8c71291b9904 tcpserver: pid 11170 from 203.0.113.140
@400000006afe8c712a8ea164 tcpserver: ok 11170 mx1.example.net:192.0.2.25:25 mail.customer.example:203.0.113.140::60492
@400000006afe8c71376c83c4 11170 > 220 mx1.example.net ESMTP 
@400000006afe8c7200e01d0c 11170 < EHLO mail.customer.example 
@400000006afe8c72011e9154 11170 > 250-mx1.example.net 
@400000006afe8c72011f3d34 11170 > 250-PIPELINING 
@400000006afe8c72011f3d34 11170 > 250 8BITMIME 
@400000006afe8c7202b77904 11170 < MAIL FROM:<anna.koch8@customer.example> 
@400000006afe8c7202b8309c 11170 < RCPT TO:<nina@club.example> 
@400000006afe8c7202b8309c 11170 < DATA 
@400000006afe8c7202d837d4 11170 > 250 ok 
@400000006afe8c7202d837d4 greylisting: 203.0.113.140 (anna.koch8@customer.example -> nina@club.example) exists (id=68143) - accepting
@400000006afe8c7202ed1794 11170 > 250 ok 
@400000006afe8c720320319c 11170 > 354 go ahead 
@400000006afe8c7208e18964 11170 < From: <anna.koch8@customer.example> 
@400000006afe8c7208e18964 11170 < To: <nina@club.example> 
@400000006afe8c7208e18964 11170 < Subject: our talk of last week 
@400000006afe8c7208e18964 11170 < Message-ID: <mwn4j9ih.11172@mail.customer.example> 
@400000006afe8c7208e1ac8c 11170 <  
@400000006afe8c7208e2603c 11170 < please find the minutes of the last meeting below 
@400000006afe8c7208e29ebc 11170 < the delivery will be with you on Tuesday before noon 
@400000006afe8c7208e33714 11170 < kin+
@400000006afe8c7208e3d73c 11170 < d regards 
@400000006afe8c7208e45054 11170 <  
@400000006afe8c7208e45054 11170 < could you send the figures of October once more? 
@400000006afe8c7208e48ed4 11170 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8c7208e48ed4 11170 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8c7208e4d524 11170 < thank you for the papers, we shall look at them next week 
@400000006afe8c7208e58104 11170 < please find the minutes of the last meeting below 
@400000006afe8c7208e5fa1c 11170 < th+
@400000006afe8c7208e5fa1c 11170 < e delivery will be with you on Tuesday before noon 
@400000006afe8c7208e69274 11170 < kind regards 
@400000006afe8c7208e6e094 11170 <  
@400000006afe8c7208e6e094 11170 < could you send the figures of October once more? 
@400000006afe8c7208e6e094 11170 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8c7208e7af9c 11170 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8c7208e7e264 11170 < thank you for the papers, we shall look at them next week+
@400000006afe8c7208e847f4 11170 <  
@400000006afe8c7208e899fc 11170 < -------------------- 
@400000006afe8c7208e8ec04 11170 < . 
@400000006afe8c720a37ca94 11170 > 250 ok 1795066984 qp 11172 
@400000006afe8c720d4fefa4 11170 < QUIT 
@400000006afe8c720d62895c 11170 > 221 mx1.example.net 
@400000006afe8c720d69ccbc tcpserver: end 11170 status 0
@400000006afe8c720d6a036c tcpserver: status: 0/40
@400000006afe8c720d6ca734 11170 < [EOF]
@400000006afe8c720d6ca734 11170 > [EOF]
@400000006afe8d5e10142566 tcpserver: status: 1/40
@400000006afe8d5e10146bb6 tcpserver: pid 12353 from 198.51.100.184
@400000006afe8d5e1a65b796 tcpserver: ok 12353 mx1.example.net:192.0.2.25:25 :198.51.100.184::16662
@400000006afe8d5e2ba05c96 rblsmtpd: 198.51.100.184 pid 12353: 451 https://zen.dnsbl.example/query/ip/198.51.100.184
@400000006afe8d6017cdc6d6 tcpserver: end 12353 status 0
@400000006afe8d6017cde9fe tcpserver: status: 0/40
@400000006afe8db21788c2de tcpserver: status: 1/40
@400000006afe8db2178947ae tcpserver: pid 12773 from 198.51.100.177
@400000006afe8db21e1c3f86 tcpserver: ok 12773 mx1.example.net:192.0.2.25:25 host177.isp.test:198.51.100.177::57532
@400000006afe8db233256916 rblsmtpd: 198.51.100.177 pid 12773: 451 https://zen.dnsbl.example/query/ip/198.51.100.177
@400000006afe8db530bbbc16 tcpserver: end 12773 status 0
@400000006afe8db530bbbc16 tcpserver: status: 0/40
@400000006afe8e152478921c tcpserver: status: 1/40
@400000006afe8e15247970c4 tcpserver: pid 13270 from 203.0.113.215
@400000006afe8e152fec5944 tcpserver: ok 13270 mx1.example.net:192.0.2.25:25 mail.museum.example:203.0.113.215::11030
@400000006afe8e1536f39e8c 13270 > 220 mx1.example.net ESMTP 
@400000006afe8e15374d286c 13270 < EHLO mail.museum.example 
@400000006afe8e153753f2b4 13270 > 250-mx1.example.net 
@400000006afe8e153753f2b4 13270 > 250-PIPELINING 
@400000006afe8e15375448a4 13270 > 250 8BITMIME 
@400000006afe8e1538d212ec 13270 < MAIL FROM:<ida25@museum.example> 
@400000006afe8e1538d297bc 13270 < RCPT TO:<sara@club.example> 
@400000006afe8e1538d2de0c 13270 < DATA 
@400000006afe8e15390bd414 13270 > 250 ok 
@400000006afe8e15390bd414 greylisting: 203.0.113.215 (ida25@museum.example -> sara@club.example) exists (id=80840) - accepting
@400000006afe8e153912409c 13270 > 250 ok 
@400000006afe8e15393a5a3c 13270 > 354 go ahead 
@400000006afe8e1603dbf404 13270 < From: <ida25@museum.example> 
@400000006afe8e1603dc2e9c 13270 < To: <sara@club.example> 
@400000006afe8e1603dc55ac 13270 < Subject: our talk of last week 
@400000006afe8e1603dc848c 13270 < Message-ID: <mwn4s9k9.13272@mail.museum.example> 
@400000006afe8e1603dd577c 13270 <  
@400000006afe8e1603dd95fc 13270 < please find the minutes of the last meeting below 
@400000006afe8e1603ddd47c 13270 < the delivery will be with you on Tuesday before noon 
@400000006afe8e1603dde804 13270 < kind regards+
@400000006afe8e1603dde804 13270 <  
@400000006afe8e1603ddf7a4 13270 <  
@400000006afe8e1603ddf7a4 13270 < could you send the figures of October once more? 
@400000006afe8e1603ddf7a4 13270 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8e1603de323c 13270 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8e1603deedbc 13270 < thank you for the papers, we shall look at them next week 
@400000006afe8e1603df2084 13270 < please find the minutes of the last meeting below 
@400000006afe8e1603df2084 13270 < the deliver+
@400000006afe8e1603dfd04c 13270 < y will be with you on Tuesday before noon 
@400000006afe8e1603e05904 13270 < kind regards 
@400000006afe8e1603e05904 13270 <  
@400000006afe8e1603e05904 13270 < could you send the figures of October once more? 
@400000006afe8e1603e05904 13270 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8e1603e09b6c 13270 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8e1603e09b6c 13270 < thank you for the papers, we shall look at them next week 
@400000006afe8e1603e0d9ec 13270 < please +
@400000006afe8e1603e12bf4 13270 < find the minutes of the last meeting below 
@400000006afe8e1603e12fdc 13270 < the delivery will be with you on Tuesday before noon 
@400000006afe8e1603e15ad4 13270 < kind regards 
@400000006afe8e1603e1eb5c 13270 <  
@400000006afe8e1603e24534 13270 < --------------------------------- 
@400000006afe8e1603e24534 13270 < . 
@400000006afe8e16087f9344 13270 > 250 ok 1795067404 qp 13272 
@400000006afe8e160f9c836c 13270 < QUIT 
@400000006afe8e160fd5d734 13270 > 221 mx1.example.net 
@400000006afe8e160fdde5b4 tcpserver: end 13270 status 0
@400000006afe8e160fddf93c tcpserver: status: 0/40
@400000006afe8e160fe0a8bc 13270 < [EOF]
@400000006afe8e160fe12d8c 13270 > [EOF]
@400000006afe8e561b143488 tcpserver: status: 1/40
@400000006afe8e561b143488 tcpserver: pid 13594 from 198.51.100.181
@400000006afe8e561e06ef78 tcpserver: ok 13594 mx1.example.net:192.0.2.25:25 :198.51.100.181::29708
@400000006afe8e5626826218 rblsmtpd: 198.51.100.181 pid 13594: 451 https://zen.dnsbl.example/query/ip/198.51.100.181
@400000006afe8e5827173b90 tcpserver: end 13594 status 0
@400000006afe8e582717a8f0 tcpserver: status: 0/40
@400000006afe8eb51638e56c tcpserver: status: 1/40
@400000006afe8eb516395a9c tcpserver: pid 14068 from 203.0.113.43
@400000006afe8eb51ce9dcf4 tcpserver: ok 14068 mx1.example.net:192.0.2.25:25 mail.typo.test:203.0.113.43::23805
@400000006afe8eb525af740c 14068 > 220 mx1.example.net ESMTP 
@400000006afe8eb52a19abfc 14068 < EHLO mail.typo.test 
@400000006afe8eb52a415454 14068 > 250-mx1.example.net 
@400000006afe8eb52a415454 14068 > 250-PIPELINING 
@400000006afe8eb52a415454 14068 > 250 8BITMIME 
@400000006afe8eb52cd01d54 14068 < MAIL FROM:<sara1@typo.test> 
@400000006afe8eb52d06c19c 14068 > 250 ok 
@400000006afe8eb52e6b5aac 14068 < RCPT TO:<h.vogel@club.example> 
@400000006afe8eb52e6b9d14 greylisting: 203.0.113.43 (sara1@typo.test -> h.vogel@club.example) exists (id=17397) - accepting
@400000006afe8eb52e8e2cbc 14068 > 250 ok 
@400000006afe8eb5351dec5c 14068 < DATA 
@400000006afe8eb53553f84c 14068 > 354 go ahead 
@400000006afe8eb600e7683c 14068 < From: <sara1@typo.test> 
@400000006afe8eb600e78b64 14068 < To: <h.vogel@club.example> 
@400000006afe8eb600e7aaa4 14068 < Subject: our talk of last week 
@400000006afe8eb600e7aaa4 14068 < Message-ID: <mwn4vp05.14072@mail.typo.test> 
@400000006afe8eb600e7aaa4 14068 <  
@400000006afe8eb600e8335c 14068 < could you send the figures of October once more? 
@400000006afe8eb600e8fa94 14068 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8eb600e973ac 14068 < starting delivery 1: msg 2 to local x@exampl+
@400000006afe8eb600e9aa5c 14068 < e.org 
@400000006afe8eb600ea61f4 14068 < thank you for the papers, we shall look at them next week 
@400000006afe8eb600ea61f4 14068 < please find the minutes of the last meeting below 
@400000006afe8eb600eafe34 14068 < the delivery will be with you on Tuesday before noon 
@400000006afe8eb600ebd50c 14068 < kind regards 
@400000006afe8eb600ec88bc 14068 <  
@400000006afe8eb600ec88bc 14068 < could you send the figures of October once more? 
@400000006afe8eb600ed4824 14068 < +49 30 5550 1 + 49 +
@400000006afe8eb600ee1b14 14068 < 30 5550 2 
@400000006afe8eb600ee1b14 14068 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8eb600ee654c 14068 < thank you for the papers, we shall look at them next week 
@400000006afe8eb600ef1ce4 14068 < please find the minutes of the last meeting below 
@400000006afe8eb600ef577c 14068 < the delivery will be with you on Tuesday before noon 
@400000006afe8eb600efd47c 14068 < kind regards 
@400000006afe8eb600efd47c 14068 <  
@400000006afe8eb600effb8c 14068 < could you send+
@400000006afe8eb600f0c2c4 14068 <  the figures of October once more? 
@400000006afe8eb600f0c2c4 14068 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8eb600f1246c 14068 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe8eb600f1246c 14068 < thank you for the papers, we shall look at them next week 
@400000006afe8eb600f1246c 14068 < please find the minutes of the last meeting below 
@400000006afe8eb600f1fb44 14068 < the delivery will be with you+
@400000006afe8eb600f2551c 14068 <  on Tuesday before noon 
@400000006afe8eb600f2551c 14068 < kind regards 
@400000006afe8eb600f2551c 14068 <  
@400000006afe8eb600f25904 14068 < could you send the figures of October once more? 
@400000006afe8eb600f25904 14068 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe8eb600f2ed74 14068 < ---------------------------------------- 
@400000006afe8eb600f2ed74 14068 < . 
@400000006afe8eb60749d264 14068 > 250 ok 1795067564 qp 14072 
@400000006afe8eb60d5fe97c 14068 < QUIT 
@400000006afe8eb60d8cc9c4 14068 > 221 mx1.example.net 
@400000006afe8eb60d947a84 tcpserver: end 14068 status 0
@400000006afe8eb60d94ff54 tcpserver: status: 0/40
@400000006afe8eb60d97649c 14068 < [EOF]
@400000006afe8eb60d97743c 14068 > [EOF]
@400000006afe8fd417d6f85a tcpserver: status: 1/40
@400000006afe8fd417d7c762 tcpserver: pid 15503 from 198.51.100.175
@400000006afe8fd42221954a tcpserver: ok 15503 mx1.example.net:192.0.2.25:25 host175.isp.test:198.51.100.175::29328
@400000006afe8fd42ccc1cea rblsmtpd: 198.51.100.175 pid 15503: 451 https://zen.dnsbl.example/query/ip/198.51.100.175
@400000006afe8fd61d0b2b52 tcpserver: end 15503 status 0
@400000006afe8fd61d0b2b52 tcpserver: status: 0/40
@400000006afe90a632b8ac2c tcpserver: status: 1/40
@400000006afe90a632b9503c tcpserver: pid 16556 from 192.0.2.30
@400000006afe90a6392ba49c tcpserver: ok 16556 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::28916
@400000006afe90a63a8f8de4 16556 > 220 mx1.example.net ESMTP 
@400000006afe90a63b6901dc 16556 < EHLO monitor.example.net 
@400000006afe90a70000ec54 16556 > 250-mx1.example.net 
@400000006afe90a70001174c 16556 > 250-PIPELINING 
@400000006afe90a70001944c 16556 > 250 8BITMIME 
@400000006afe90a70727813c 16556 < QUIT 
@400000006afe90a707698f64 16556 > 221 mx1.example.net 
@400000006afe90a70771f3d4 tcpserver: end 16556 status 0
@400000006afe90a70771f3d4 tcpserver: status: 0/40
@400000006afe90a707743dc4 16556 < [EOF]
@400000006afe90a70774785c 16556 > [EOF]
@400000006afe90f71e7ea20c tcpserver: status: 1/40
@400000006afe90f71e7eec44 tcpserver: pid 16959 from 198.51.100.159
@400000006afe90f7277aa2d4 tcpserver: ok 16959 mx1.example.net:192.0.2.25:25 mail.orchard.test:198.51.100.159::17437
@400000006afe90f733cf541c 16959 > 220 mx1.example.net ESMTP 
@400000006afe90f73b0755f4 16959 < EHLO mail.orchard.test 
@400000006afe90f73b45ce24 16959 > 250-mx1.example.net 
@400000006afe90f73b4689a4 16959 > 250-PIPELINING 
@400000006afe90f73b46df94 16959 > 250 8BITMIME 
@400000006afe90f8004e50d4 16959 < MAIL FROM:<greta24@orchard.test> 
@400000006afe90f80063a5c4 16959 > 250 ok 
@400000006afe90f8057a6d7c 16959 < RCPT TO:<sara@club.example> 
@400000006afe90f8057a8104 greylisting: 198.51.100.159 (greta24@orchard.test -> sara@club.example) exists (id=57058) - accepting
@400000006afe90f80591b284 16959 > 250 ok 
@400000006afe90f806c98e74 16959 < DATA 
@400000006afe90f806dd416c 16959 > 354 go ahead 
@400000006afe90f80bcd2034 16959 < From: <greta24@orchard.test> 
@400000006afe90f80bcd5eb4 16959 < To: <sara@club.example> 
@400000006afe90f80bcd81dc 16959 < Subject: our talk of last week 
@400000006afe90f80bcd81dc 16959 < Message-ID: <mwn58357.16963@mail.orchard.test> 
@400000006afe90f80bcdef3c 16959 <  
@400000006afe90f80bce02c4 16959 < kind regards 
@400000006afe90f80bce0e7c 16959 <  
@400000006afe90f80bce740c 16959 < could you send the figures of October once more? 
@400000006afe90f80bcf46fc 16959 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe90f80bd00e34 16959 < starting delivery 1: ms+
@400000006afe90f80bd03d14 16959 < g 2 to local x@example.org 
@400000006afe90f80bd03d14 16959 < thank you for the papers, we shall look at them next week 
@400000006afe90f80bd0f4ac 16959 < please find the minutes of the last meeting below 
@400000006afe90f80bd13afc 16959 < the delivery will be with you on Tuesday before noon 
@400000006afe90f80bd1a85c 16959 < kind regards 
@400000006afe90f80bd1b02c 16959 <  
@400000006afe90f80bd21d8c 16959 < could you send the figures of October once more?+
@400000006afe90f80bd292bc 16959 <  
@400000006afe90f80bd37d1c 16959 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe90f80bd3bf84 16959 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe90f80bd48e8c 16959 < thank you for the papers, we shall look at them next week 
@400000006afe90f80bd51f14 16959 < please find the minutes of the last meeting below 
@400000006afe90f80bd5d2c4 16959 < the delivery will be with you on Tuesday before noon 
@400000006afe90f80bd6922c 16959 < kind rega+
@400000006afe90f80bd6ad84 16959 < rds 
@400000006afe90f80bd749c4 16959 <  
@400000006afe90f80bd7b724 16959 < could you send the figures of October once more? 
@400000006afe90f80bd7b724 16959 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe90f80bd7b724 16959 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe90f80bd7b724 16959 < - 
@400000006afe90f80bd7c6c4 16959 < . 
@400000006afe90f812f56e84 16959 > 250 ok 1795068142 qp 16963 
@400000006afe90f819e4690c 16959 < QUIT 
@400000006afe90f819f6c05c 16959 > 221 mx1.example.net 
@400000006afe90f819fe7504 tcpserver: end 16959 status 0
@400000006afe90f819ff24cc tcpserver: status: 0/40
@400000006afe90f81a0235f4 16959 < [EOF]
@400000006afe90f81a0235f4 16959 > [EOF]
@400000006afe92650fdbde2c tcpserver: status: 1/40
@400000006afe92650fdbfd6c tcpserver: pid 18788 from 198.51.100.126
@400000006afe9265142766a4 tcpserver: ok 18788 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::47390
@400000006afe926518ddf1a4 18788 > 220 mx1.example.net ESMTP 
@400000006afe92651bf6beac 18788 < EHLO mail.bigmail.example 
@400000006afe92651c34b20c 18788 > 250-mx1.example.net 
@400000006afe92651c34e8bc 18788 > 250-PIPELINING 
@400000006afe92651c355a04 18788 > 250 8BITMIME 
@400000006afe92651e0468fc 18788 < MAIL FROM:<v.horn27@bigmail.example> 
@400000006afe92651e052094 18788 < RCPT TO:<anna.koch@shop.example> 
@400000006afe92651e053034 18788 < DATA 
@400000006afe92651e26b63c 18788 > 250 ok 
@400000006afe92651e26b63c greylisting: 198.51.100.126 (v.horn27@bigmail.example -> anna.koch@shop.example) exists (id=84830) - accepting
@400000006afe92651e2d49d4 18788 > 250 ok 
@400000006afe92651e6e94ac 18788 > 354 go ahead 
@400000006afe926522c9b16c 18788 < From: <v.horn27@bigmail.example> 
@400000006afe926522ca2e6c 18788 < To: <anna.koch@shop.example> 
@400000006afe926522ca3a24 18788 < Subject: our talk of last week 
@400000006afe926522caedd4 18788 < Message-ID: <mwn5fx09.18790@mail.bigmail.example> 
@400000006afe926522cbd44c 18788 <  
@400000006afe926522cbdc1c 18788 < please find the minutes of the last meeting below 
@400000006afe926522cbdc1c 18788 < the delivery will be with you on Tuesday before noon 
@400000006afe926522cbfb5c 18788 < ki+
@400000006afe926522cc3dc4 18788 < nd regards 
@400000006afe926522ccb6dc 18788 <  
@400000006afe926522cd919c 18788 < could you send the figures of October once more? 
@400000006afe926522cdf344 18788 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe926522cdf344 18788 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe926522cdf344 18788 < thank you for the papers, we shall look at them next week 
@400000006afe926522ced5d4 18788 < please find the minutes of the last meeting below 
@400000006afe926522cf8d6c 18788 < t+
@400000006afe926522d021dc 18788 < he delivery will be with you on Tuesday before noon 
@400000006afe926522d0970c 18788 < kind regards 
@400000006afe926522d0970c 18788 <  
@400000006afe926522d0aa94 18788 < could you send the figures of October once more? 
@400000006afe926522d0ae7c 18788 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe926522d11bdc 18788 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe926522d1df2c 18788 < thank you for the papers, we shall look at them next wee+
@400000006afe926522d28ef4 18788 < k 
@400000006afe926522d28ef4 18788 < please find the minutes of the last meeting below 
@400000006afe926522d28ef4 18788 < the delivery will be with you on Tuesday before noon 
@400000006afe926522d32364 18788 < kind regards 
@400000006afe926522d3fe24 18788 <  
@400000006afe926522d43ca4 18788 < could you send the figures of October once more? 
@400000006afe926522d486dc 18788 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe926522d4fff4 18788 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe926522d5cefc 18788 < -+
@400000006afe926522d5cefc 18788 < --------------------------------- 
@400000006afe926522d6442c 18788 < . 
@400000006afe9265249fb1bc 18788 > 250 ok 1795068507 qp 18790 
@400000006afe926525b0eef4 18788 < QUIT 
@400000006afe926525cc0874 18788 > 221 mx1.example.net 
@400000006afe926525d4036c tcpserver: end 18788 status 0
@400000006afe926525d4beec tcpserver: status: 0/40
@400000006afe926525d72c04 18788 < [EOF]
@400000006afe926525d72c04 18788 > [EOF]
@400000006afe92f42f7facf4 tcpserver: status: 1/40
@400000006afe92f42f7fc464 tcpserver: pid 19505 from 198.51.100.198
@400000006afe92f437c365f4 tcpserver: ok 19505 mx1.example.net:192.0.2.25:25 mail.meadow.example:198.51.100.198::40382
@400000006afe92f506918e84 19505 > 220 mx1.example.net ESMTP 
@400000006afe92f50d5a24ec 19505 < EHLO mail.meadow.example 
@400000006afe92f50d70d96c 19505 > 250-mx1.example.net 
@400000006afe92f50d718934 19505 > 250-PIPELINING 
@400000006afe92f50d718934 19505 > 250 8BITMIME 
@400000006afe92f511145e2c 19505 < MAIL FROM:<> 
@400000006afe92f511152d34 19505 < RCPT TO:<z.jung@shop.example> 
@400000006afe92f511152d34 19505 < DATA 
@400000006afe92f5112f0664 19505 > 250 ok 
@400000006afe92f5112f48cc greylisting: 198.51.100.198 ( -> z.jung@shop.example) exists (id=89602) - accepting
@400000006afe92f5113c21dc 19505 > 250 ok 
@400000006afe92f51177949c 19505 > 354 go ahead 
@400000006afe92f511e7bb8c 19505 < From: <MAILER-DAEMON@mail.meadow.example> 
@400000006afe92f511e7bb8c 19505 < To: <z.jung@shop.example> 
@400000006afe92f511e87324 19505 < Subject: failure notice 
@400000006afe92f511e87324 19505 < Message-ID: <mwn5izxb.19508@mail.meadow.example> 
@400000006afe92f511e8d8b4 19505 <  
@400000006afe92f511e90794 19505 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe92f511e9599c 19505 < thank you for the papers, we shall look at them next week+
@400000006afe92f511e9599c 19505 <  
@400000006afe92f511e9599c 19505 < please find the minutes of the last meeting below 
@400000006afe92f511e9599c 19505 < the delivery will be with you on Tuesday before noon 
@400000006afe92f511e9599c 19505 < kind regards 
@400000006afe92f511e9fdac 19505 <  
@400000006afe92f511ea9dd4 19505 < could you send the figures of October once more? 
@400000006afe92f511ea9dd4 19505 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe92f511eb844c 19505 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe92f511ebde24 19505 < tha+
@400000006afe92f511ec573c 19505 < nk you for the papers, we shall look at them next week 
@400000006afe92f511ecc0b4 19505 < please find the minutes of the last meeting below 
@400000006afe92f511ecdc0c 19505 < the delivery will be with you on Tuesday before noon 
@400000006afe92f511ed2644 19505 < kind regards 
@400000006afe92f511edaefc 19505 <  
@400000006afe92f511edf164 19505 < could you send the figures of October once more? 
@400000006afe92f511ee33cc 19505 < +49 30 5550 1 + 49 30 5550 2+
@400000006afe92f511eee77c 19505 <  
@400000006afe92f511eee77c 19505 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe92f511eee77c 19505 < ------------------- 
@400000006afe92f511ef2dcc 19505 < . 
@400000006afe92f515b97854 19505 > 250 ok 1795068651 qp 19508 
@400000006afe92f517fbee44 19505 < QUIT 
@400000006afe92f51821d564 19505 > 221 mx1.example.net 
@400000006afe92f5182a5914 tcpserver: end 19505 status 0
@400000006afe92f5182a8024 tcpserver: status: 0/40
@400000006afe92f5182d3f44 19505 < [EOF]
@400000006afe92f5182d9d04 19505 > [EOF]
@400000006afe95271c4e7f84 tcpserver: status: 1/40
@400000006afe95271c4eaa7c tcpserver: pid 22319 from 203.0.113.215
@400000006afe952724059884 tcpserver: ok 22319 mx1.example.net:192.0.2.25:25 mail.museum.example:203.0.113.215::36464
@400000006afe95272c34cf84 22319 > 220 mx1.example.net ESMTP 
@400000006afe95273048a62c 22319 < EHLO mail.museum.example 
@400000006afe9527306a43a4 22319 > 250-mx1.example.net 
@400000006afe9527306a43a4 22319 > 250-PIPELINING 
@400000006afe9527306a43a4 22319 > 250 8BITMIME 
@400000006afe9527368cf54c 22319 < MAIL FROM:<r.frank36@museum.example> 
@400000006afe9527368d995c 22319 < RCPT TO:<d.weiss@club.example> 
@400000006afe9527368d995c 22319 < DATA 
@400000006afe952736ab75e4 22319 > 250 ok 
@400000006afe952736ac5874 greylisting: 203.0.113.215 (r.frank36@museum.example -> d.weiss@club.example) exists (id=52522) - accepting
@400000006afe952736b7510c 22319 > 250 ok 
@400000006afe952736ea6b14 22319 > 354 go ahead 
@400000006afe95273a9425ac 22319 < From: <r.frank36@museum.example> 
@400000006afe95273a94e8fc 22319 < To: <d.weiss@club.example> 
@400000006afe95273a953334 22319 < Subject: our talk of last week 
@400000006afe95273a953334 22319 < Message-ID: <mwn5v23n.22322@mail.museum.example> 
@400000006afe95273a957d6c 22319 <  
@400000006afe95273a96023c 22319 < kind regards 
@400000006afe95273a967f3c 22319 <  
@400000006afe95273a96e4cc 22319 < could you send the figures of October once more? 
@400000006afe95273a96e4cc 22319 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe95273a972f04 22319 < starting deliv+
@400000006afe95273a972f04 22319 < ery 1: msg 2 to local x@example.org 
@400000006afe95273a972f04 22319 < thank you for the papers, we shall look at them next week 
@400000006afe95273a972f04 22319 < please find the minutes of the last meeting below 
@400000006afe95273a972f04 22319 < the delivery will be with you on Tuesday before noon 
@400000006afe95273a972f04 22319 < kind regards 
@400000006afe95273a980dac 22319 <  
@400000006afe95273a98c15c 22319 < could you send the figures of October o+
@400000006afe95273a999064 22319 < nce more? 
@400000006afe95273a9a097c 22319 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe95273a9a097c 22319 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe95273a9a5f6c 22319 < thank you for the papers, we shall look at them next week 
@400000006afe95273a9b0f34 22319 < please find the minutes of the last meeting below 
@400000006afe95273a9b45e4 22319 < the delivery will be with you on Tuesday before noon 
@400000006afe95273a9b6cf4 22319 < kind regards 
@400000006afe95273a9bf994 22319 <  
@400000006afe95273a9ccc84 22319 < could you send the figures of October once more? 
@400000006afe95273a9d7864 22319 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe95273a9dca6c 22319 < ------------------------------- 
@400000006afe95273a9de1dc 22319 < . 
@400000006afe95280349359c 22319 > 250 ok 1795069214 qp 22322 
@400000006afe95280a4a450c 22319 < QUIT 
@400000006afe95280a8755dc 22319 > 221 mx1.example.net 
@400000006afe95280a8f25dc tcpserver: end 22319 status 0
@400000006afe95280a8f6844 tcpserver: status: 0/40
@400000006afe95280a91eccc 22319 < [EOF]
@400000006afe95280a9242bc 22319 > [EOF]
@400000006afe956b3a52f244 tcpserver: status: 1/40
@400000006afe956b3a531954 tcpserver: pid 22661 from 203.0.113.49
@400000006afe956c0364a50c tcpserver: ok 22661 mx1.example.net:192.0.2.25:25 mail.library.example:203.0.113.49::20090
@400000006afe956c06c04f44 22661 > 220 mx1.example.net ESMTP 
@400000006afe956c0afa99ac 22661 < EHLO mail.library.example 
@400000006afe956c0b281634 22661 > 250-mx1.example.net 
@400000006afe956c0b28e154 22661 > 250-PIPELINING 
@400000006afe956c0b28e154 22661 > 250 8BITMIME 
@400000006afe956c11ca0614 22661 < MAIL FROM:<t.wolf6@library.example> 
@400000006afe956c11ca0614 22661 < RCPT TO:<j.klein@club.example> 
@400000006afe956c11ca0614 22661 < DATA 
@400000006afe956c12034e24 22661 > 250 ok 
@400000006afe956c120361ac greylisting: 203.0.113.49 (t.wolf6@library.example -> j.klein@club.example) exists (id=65697) - accepting
@400000006afe956c122a1fa4 22661 > 250 ok 
@400000006afe956c12487544 22661 > 354 go ahead 
@400000006afe956c17f08464 22661 < From: <t.wolf6@library.example> 
@400000006afe956c17f12c5c 22661 < To: <j.klein@club.example> 
@400000006afe956c17f12c5c 22661 < Subject: our talk of last week 
@400000006afe956c17f12c5c 22661 < Message-ID: <mwn5wivy.22664@mail.library.example> 
@400000006afe956c17f212d4 22661 <  
@400000006afe956c17f25154 22661 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe956c17f293bc 22661 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe956c17f2d624 22661 < thank you for the papers, we +
@400000006afe956c17f391a4 22661 < shall look at them next week 
@400000006afe956c17f391a4 22661 < please find the minutes of the last meeting below 
@400000006afe956c17f4687c 22661 < the delivery will be with you on Tuesday before noon 
@400000006afe956c17f4fcec 22661 < kind regards 
@400000006afe956c17f5c80c 22661 <  
@400000006afe956c17f5c80c 22661 < could you send the figures of October once more? 
@400000006afe956c17f68f44 22661 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe956c17f71be4 22661 < starting delivery 1: msg +
@400000006afe956c17f73354 22661 < 2 to local x@example.org 
@400000006afe956c17f73354 22661 < thank you for the papers, we shall look at them next week 
@400000006afe956c17f815e4 22661 < please find the minutes of the last meeting below 
@400000006afe956c17f815e4 22661 < the delivery will be with you on Tuesday before noon 
@400000006afe956c17f8b224 22661 < kind regards 
@400000006afe956c17f8b224 22661 <  
@400000006afe956c17f94a7c 22661 < could you send the figures of October once more? 
@400000006afe956c17f9b00c 22661 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe956c17f9b00c 22661 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe956c17fa7f14 22661 < thank you for the papers, we shall look at them next week 
@400000006afe956c17fa9e54 22661 < please find the minutes of the last meeting below 
@400000006afe956c17fb88b4 22661 < the delivery will be with you on Tuesday before noon 
@400000006afe956c17fc53d4 22661 < kind regard+
@400000006afe956c17fcc51c 22661 < s 
@400000006afe956c17fcc51c 22661 <  
@400000006afe956c17fd133c 22661 < could you send the figures of October once more? 
@400000006afe956c17fdea14 22661 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe956c17fdea14 22661 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe956c17fea594 22661 < thank you for the papers, we shall look at them next week 
@400000006afe956c17ff45bc 22661 < please find the minutes of the last meeting below 
@400000006afe956c17ff45bc 22661 < the delive+
@400000006afe956c1800301c 22661 < ry will be with you on Tuesday before noon 
@400000006afe956c1800ff24 22661 < kind regards 
@400000006afe956c1800ff24 22661 <  
@400000006afe956c18012634 22661 < could you send the figures of October once more? 
@400000006afe956c18012634 22661 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe956c1801e1b4 22661 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe956c18024f14 22661 < --------------------------------- 
@400000006afe956c1802629c 22661 < . 
@400000006afe956c1bb208d4 22661 > 250 ok 1795069282 qp 22664 
@400000006afe956c229059bc 22661 < QUIT 
@400000006afe956c22a4f714 22661 > 221 mx1.example.net 
@400000006afe956c22ad01ac tcpserver: end 22661 status 0
@400000006afe956c22ada9a4 tcpserver: status: 0/40
@400000006afe956c22afc0cc 22661 < [EOF]
@400000006afe956c22b093bc 22661 > [EOF]
@400000006afe96ef0b38b610 tcpserver: status: 1/40
@400000006afe96ef0b395e08 tcpserver: pid 24597 from 198.51.100.163
@400000006afe96ef109d5390 tcpserver: ok 24597 mx1.example.net:192.0.2.25:25 host163.isp.test:198.51.100.163::11289
@400000006afe96ef164c09d0 rblsmtpd: 198.51.100.163 pid 24597: 451 https://zen.dnsbl.example/query/ip/198.51.100.163
@400000006afe96f121fcf550 tcpserver: end 24597 status 0
@400000006afe96f121fcf550 tcpserver: status: 0/40
@400000006afe97ae33c067cc tcpserver: status: 1/40
@400000006afe97ae33c06f9c tcpserver: pid 25556 from 192.0.2.30
@400000006afe97ae3914ccf4 tcpserver: ok 25556 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::33903
@400000006afe97ae3b44a92c 25556 > 220 mx1.example.net ESMTP 
@400000006afe97ae3b930f7c 25556 < EHLO monitor.example.net 
@400000006afe97af00006b6c 25556 > 250-mx1.example.net 
@400000006afe97af0000bd74 25556 > 250-PIPELINING 
@400000006afe97af0000bd74 25556 > 250 8BITMIME 
@400000006afe97af071145d4 25556 < QUIT 
@400000006afe97af072f87ec 25556 > 221 mx1.example.net 
@400000006afe97af073669a4 tcpserver: end 25556 status 0
@400000006afe97af0736a824 tcpserver: status: 0/40
@400000006afe97af073976e4 25556 < [EOF]
@400000006afe97af0739f7cc 25556 > [EOF]
@400000006afe981d000ea024 tcpserver: status: 1/40
@400000006afe981d000ea024 tcpserver: pid 26107 from 198.51.100.52
@400000006afe981d03a1d134 tcpserver: ok 26107 mx1.example.net:192.0.2.25:25 mail.freemail.test:198.51.100.52::38948
@400000006afe981d0e1a7f1c 26107 > 220 mx1.example.net ESMTP 
@400000006afe981d0fd70fb4 26107 < EHLO mail.freemail.test 
@400000006afe981d1016c44c 26107 > 250-mx1.example.net 
@400000006afe981d10174534 26107 > 250-PIPELINING 
@400000006afe981d10176c44 26107 > 250 8BITMIME 
@400000006afe981d15e95e0c 26107 < MAIL FROM:<b.lang8@freemail.test> 
@400000006afe981d1628b0fc 26107 > 250 ok 
@400000006afe981d1c14cdfc 26107 < RCPT TO:<paula@example.net> 
@400000006afe981d1c159d04 greylisting: 198.51.100.52 (b.lang8@freemail.test -> paula@example.net) exists (id=60688) - accepting
@400000006afe981d1c328374 26107 > 250 ok 
@400000006afe981d1dabe8bc 26107 < DATA 
@400000006afe981d1dc4e344 26107 > 354 go ahead 
@400000006afe981d241feacc 26107 < From: <b.lang8@freemail.test> 
@400000006afe981d241ff684 26107 < To: <paula@example.net> 
@400000006afe981d24209e7c 26107 < Subject: our talk of last week 
@400000006afe981d24209e7c 26107 < Message-ID: <mwn6bapb.26110@mail.freemail.test> 
@400000006afe981d24209e7c 26107 <  
@400000006afe981d24215614 26107 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe981d242159fc 26107 < thank you for the papers, we shall look at them next week 
@400000006afe981d2421fa24 26107 < please +
@400000006afe981d24229e34 26107 < find the minutes of the last meeting below 
@400000006afe981d24229e34 26107 < the delivery will be with you on Tuesday before noon 
@400000006afe981d2423368c 26107 < kind regards 
@400000006afe981d24239c1c 26107 <  
@400000006afe981d24239c1c 26107 < could you send the figures of October once more? 
@400000006afe981d242428bc 26107 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe981d242428bc 26107 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe981d2424867c 26107 < thank you f+
@400000006afe981d24253644 26107 < or the papers, we shall look at them next week 
@400000006afe981d2425e60c 26107 < please find the minutes of the last meeting below 
@400000006afe981d2425e60c 26107 < the delivery will be with you on Tuesday before noon 
@400000006afe981d242614ec 26107 < kind regards 
@400000006afe981d2426c0cc 26107 <  
@400000006afe981d242768c4 26107 < could you send the figures of October once more? 
@400000006afe981d242768c4 26107 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe981d24285324 26107 < startin+
@400000006afe981d242935b4 26107 < g delivery 1: msg 2 to local x@example.org 
@400000006afe981d2429d5dc 26107 < thank you for the papers, we shall look at them next week 
@400000006afe981d242a339c 26107 < please find the minutes of the last meeting below 
@400000006afe981d242a52dc 26107 < ----------------------------------------- 
@400000006afe981d242b3184 26107 < . 
@400000006afe981d2996cffc 26107 > 250 ok 1795069971 qp 26110 
@400000006afe981d2a4330e4 26107 < QUIT 
@400000006afe981d2a804984 26107 > 221 mx1.example.net 
@400000006afe981d2a877d44 tcpserver: end 26107 status 0
@400000006afe981d2a8809e4 tcpserver: status: 0/40
@400000006afe981d2a8a8a84 26107 < [EOF]
@400000006afe981d2a8a8a84 26107 > [EOF]
@400000006afe983f31c4d64c tcpserver: status: 1/40
@400000006afe983f31c54b7c tcpserver: pid 26281 from 198.51.100.72
@400000006afe983f3ada9cbc tcpserver: ok 26281 mx1.example.net:192.0.2.25:25 mail.grocer.example:198.51.100.72::29011
@400000006afe98400276a744 26281 > 220 mx1.example.net ESMTP 
@400000006afe984006a1038c 26281 < EHLO mail.grocer.example 
@400000006afe984006b71bcc 26281 > 250-mx1.example.net 
@400000006afe984006b74e94 26281 > 250-PIPELINING 
@400000006afe984006b8062c 26281 > 250 8BITMIME 
@400000006afe98400e18c99c 26281 < MAIL FROM:<ute15@grocer.example> 
@400000006afe98400e413d14 26281 > 250 ok 
@400000006afe984011e14f04 26281 < RCPT TO:<j.klein@club.example> 
@400000006afe984011e17614 greylisting: 198.51.100.72 (ute15@grocer.example -> j.klein@club.example) exists (id=75983) - accepting
@400000006afe98401209ddd4 26281 > 250 ok 
@400000006afe9840168b8d94 26281 < DATA 
@400000006afe984016c6314c 26281 > 354 go ahead 
@400000006afe98401bcc91cc 26281 < From: <ute15@grocer.example> 
@400000006afe98401bcd3dac 26281 < To: <j.klein@club.example> 
@400000006afe98401bcdddd4 26281 < Subject: our talk of last week 
@400000006afe98401bcde5a4 26281 < Message-ID: <mwn6c1lb.26284@mail.grocer.example> 
@400000006afe98401bcde5a4 26281 <  
@400000006afe98401bce2bf4 26281 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe98401bce474c 26281 < thank you for the papers, we shall look at them next week 
@400000006afe98401bcf31ac 26281 < plea+
@400000006afe98401bcf31ac 26281 < se find the minutes of the last meeting below 
@400000006afe98401bcf31ac 26281 < the delivery will be with you on Tuesday before noon 
@400000006afe98401bcff114 26281 < kind regards 
@400000006afe98401bd00884 26281 <  
@400000006afe98401bd09cf4 26281 < could you send the figures of October once more? 
@400000006afe98401bd0d3a4 26281 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe98401bd0d3a4 26281 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe98401bd0d3a4 26281 < thank yo+
@400000006afe98401bd0d3a4 26281 < u for the papers, we shall look at them next week 
@400000006afe98401bd15874 26281 < please find the minutes of the last meeting below 
@400000006afe98401bd1ece4 26281 < the delivery will be with you on Tuesday before noon 
@400000006afe98401bd1ece4 26281 < kind regards 
@400000006afe98401bd2b804 26281 <  
@400000006afe98401bd2e2fc 26281 < could you send the figures of October once more? 
@400000006afe98401bd2e2fc 26281 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe98401bd32564 26281 < star+
@400000006afe98401bd3dcfc 26281 < ting delivery 1: msg 2 to local x@example.org 
@400000006afe98401bd3f854 26281 < thank you for the papers, we shall look at them next week 
@400000006afe98401bd488dc 26281 < please find the minutes of the last meeting below 
@400000006afe98401bd4fe0c 26281 < the delivery will be with you on Tuesday before noon 
@400000006afe98401bd5733c 26281 < kind regards 
@400000006afe98401bd5733c 26281 <  
@400000006afe98401bd5e484 26281 < could you send the figures of+
@400000006afe98401bd60f7c 26281 <  October once more? 
@400000006afe98401bd60f7c 26281 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe98401bd6c32c 26281 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe98401bd6c32c 26281 < thank you for the papers, we shall look at them next week 
@400000006afe98401bd70594 26281 < please find the minutes of the last meeting below 
@400000006afe98401bd75b84 26281 < the delivery will be with you on Tuesday bef+
@400000006afe98401bd76b24 26281 < ore noon 
@400000006afe98401bd7a9a4 26281 < kind regards 
@400000006afe98401bd845e4 26281 <  
@400000006afe98401bd9248c 26281 < could you send the figures of October once more? 
@400000006afe98401bd9248c 26281 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe98401bd9536c 26281 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe98401bd9ad44 26281 < thank you for the papers, we shall look at them next week 
@400000006afe98401bd9ad44 26281 < ------------------- 
@400000006afe98401bda5924 26281 < . 
@400000006afe984020b84a14 26281 > 250 ok 1795070006 qp 26284 
@400000006afe984027ec2954 26281 < QUIT 
@400000006afe984027feee04 26281 > 221 mx1.example.net 
@400000006afe984028062994 tcpserver: end 26281 status 0
@400000006afe984028062994 tcpserver: status: 0/40
@400000006afe984028091794 26281 < [EOF]
@400000006afe984028091794 26281 > [EOF]
@400000006afe987d195d3b94 tcpserver: status: 1/40
@400000006afe987d195db0c4 tcpserver: pid 26589 from 198.51.100.84
@400000006afe987d1bd874c4 tcpserver: ok 26589 mx1.example.net:192.0.2.25:25 mail.canal.test:198.51.100.84::13196
@400000006afe987d1f4856c4 26589 > 220 mx1.example.net ESMTP 
@400000006afe987d239b9bb4 26589 < EHLO mail.canal.test 
@400000006afe987d23c9a8c4 26589 > 250-mx1.example.net 
@400000006afe987d23ca5c74 26589 > 250-PIPELINING 
@400000006afe987d23ca5c74 26589 > 250 8BITMIME 
@400000006afe987d28372c74 26589 < MAIL FROM:<d.weiss31@canal.test> 
@400000006afe987d2837b52c 26589 < RCPT TO:<ida@shop.example> 
@400000006afe987d2837d854 26589 < RCPT TO:<sara@club.example> 
@400000006afe987d2837ebdc 26589 < RCPT TO:<o.beck@shop.example> 
@400000006afe987d2838881c 26589 < DATA 
@400000006afe987d2861de24 26589 > 250 ok 
@400000006afe987d28627a64 greylisting: 198.51.100.84 (d.weiss31@canal.test -> ida@shop.example) exists (id=79029) - accepting
@400000006afe987d287907d4 26589 > 250 ok 
@400000006afe987d2879cb24 greylisting: 198.51.100.84 (d.weiss31@canal.test -> sara@club.example) exists (id=56123) - accepting
@400000006afe987d28b6dfdc 26589 > 250 ok 
@400000006afe987d28b6e7ac greylisting: 198.51.100.84 (d.weiss31@canal.test -> o.beck@shop.example) exists (id=5808) - accepting
@400000006afe987d28f851c4 26589 > 250 ok 
@400000006afe987d29032f04 26589 > 354 go ahead 
@400000006afe987d2d975d24 26589 < From: <d.weiss31@canal.test> 
@400000006afe987d2d983bcc 26589 < To: <ida@shop.example> 
@400000006afe987d2d990ad4 26589 < Subject: our talk of last week 
@400000006afe987d2d994d3c 26589 < Message-ID: <mwn6dcvo.26591@mail.canal.test> 
@400000006afe987d2d9a2be4 26589 <  
@400000006afe987d2d9a2fcc 26589 <  
@400000006afe987d2d9a2fcc 26589 < could you send the figures of October once more? 
@400000006afe987d2d9a6294 26589 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe987d2d9b1644 26589 < starting delivery 1: msg 2 to local x@ex+
@400000006afe987d2d9bdd7c 26589 < ample.org 
@400000006afe987d2d9c6634 26589 < thank you for the papers, we shall look at them next week 
@400000006afe987d2d9cbc24 26589 < please find the minutes of the last meeting below 
@400000006afe987d2d9d5c4c 26589 < the delivery will be with you on Tuesday before noon 
@400000006afe987d2d9e0c14 26589 < kind regards 
@400000006afe987d2d9e71a4 26589 <  
@400000006afe987d2d9f0de4 26589 < could you send the figures of October once more? 
@400000006afe987d2d9f8ae4 26589 < +49 30 5550 1 ++
@400000006afe987d2d9f9e6c 26589 <  49 30 5550 2 
@400000006afe987d2da05dd4 26589 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe987d2da1250c 26589 < thank you for the papers, we shall look at them next week 
@400000006afe987d2da1444c 26589 < please find the minutes of the last meeting below 
@400000006afe987d2da17714 26589 < the delivery will be with you on Tuesday before noon 
@400000006afe987d2da17714 26589 < kind regards 
@400000006afe987d2da1c534 26589 <  
@400000006afe987d2da1c534 26589 < could you +
@400000006afe987d2da27ccc 26589 < send the figures of October once more? 
@400000006afe987d2da2de74 26589 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe987d2da2ea2c 26589 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe987d2da347ec 26589 < thank you for the papers, we shall look at them next week 
@400000006afe987d2da3e814 26589 < -------------------------------- 
@400000006afe987d2da3e814 26589 < . 
@400000006afe987d317c4044 26589 > 250 ok 1795070067 qp 26591 
@400000006afe987d3245dd8c 26589 < QUIT 
@400000006afe987d328480b4 26589 > 221 mx1.example.net 
@400000006afe987d328c3d2c tcpserver: end 26589 status 0
@400000006afe987d328c3d2c tcpserver: status: 0/40
@400000006afe987d328ff264 26589 < [EOF]
@400000006afe987d3290158c 26589 > [EOF]
@400000006afe989828bc18c6 tcpserver: status: 1/40
@400000006afe989828bc7e56 tcpserver: pid 26725 from 198.51.100.84
@400000006afe989830ba0e66 tcpserver: ok 26725 mx1.example.net:192.0.2.25:25 mail.canal.test:198.51.100.84::55426
@400000006afe98983a8b1656 26725 > 220 mx1.example.net ESMTP 
@400000006afe989903754fa6 26725 < EHLO mail.canal.test 
@400000006afe98990384dc1e 26725 > 250-mx1.example.net 
@400000006afe989903854d66 26725 > 250-PIPELINING 
@400000006afe98990385fd2e 26725 > 250 8BITMIME 
@400000006afe9899063f73f6 26725 < MAIL FROM:<carla17@canal.test> 
@400000006afe98990658d7f6 26725 > 250 ok 
@400000006afe989906e4629e 26725 < RCPT TO:<j.klein@club.example> 
@400000006afe989906e4faf6 greylisting: 198.51.100.84 (carla17@canal.test -> j.klein@club.example) doesn't exist. - temp. rejecting
@400000006afe98990720796e 26725 > 451 temporary failure (#4.3.0) 
@400000006afe989907f4b95e 26725 < QUIT 
@400000006afe98990834f6ae 26725 > 221 mx1.example.net 
@400000006afe9899083c5d36 tcpserver: end 26725 status 0
@400000006afe9899083d2856 tcpserver: status: 0/40
@400000006afe9899083f4366 26725 < [EOF]
@400000006afe9899083f4366 26725 > [EOF]
@400000006afe99fa3476986c tcpserver: status: 1/40
@400000006afe99fa3477732c tcpserver: pid 28496 from 198.51.100.109
@400000006afe99fa3b735a4c tcpserver: ok 28496 mx1.example.net:192.0.2.25:25 host109.isp.test:198.51.100.109::17978
@400000006afe99fb0cc5b4ec 28496 > 220 mx1.example.net ESMTP 
@400000006afe99fb107a2d84 28496 < EHLO host109.isp.test 
@400000006afe99fb10ba3fdc 28496 > 250-mx1.example.net 
@400000006afe99fb10ba3fdc 28496 > 250-PIPELINING 
@400000006afe99fb10bafb5c 28496 > 250 8BITMIME 
@400000006afe99fb12a10524 28496 < MAIL FROM:<lena55@mail13.vendor.test> 
@400000006afe99fb12bc7c64 28496 > 250 ok 
@400000006afe99fb16b13634 28496 < RCPT TO:<info@club.example> 
@400000006afe99fb16b13634 greylisting: 198.51.100.109 (lena55@mail13.vendor.test -> info@club.example) doesn't exist. - temp. rejecting
@400000006afe99fb16c6fc6c 28496 > 451 temporary failure (#4.3.0) 
@400000006afe99fb1974133c 28496 < QUIT 
@400000006afe99fb19865704 28496 > 221 mx1.example.net 
@400000006afe99fb198e137c tcpserver: end 28496 status 0
@400000006afe99fb198e1f34 tcpserver: status: 0/40
@400000006afe99fb1991111c 28496 < [EOF]
@400000006afe99fb1991ad5c 28496 > [EOF]
@400000006afe9a300cb78af2 tcpserver: status: 1/40
@400000006afe9a300cb80fc2 tcpserver: pid 28763 from 198.51.100.105
@400000006afe9a30140d80c2 tcpserver: ok 28763 mx1.example.net:192.0.2.25:25 host105.isp.test:198.51.100.105::58026
@400000006afe9a301c8c1042 28763 > 220 mx1.example.net ESMTP 
@400000006afe9a301db6059a 28763 < EHLO host105.isp.test 
@400000006afe9a301dc8939a 28763 > 250-mx1.example.net 
@400000006afe9a301dc933c2 28763 > 250-PIPELINING 
@400000006afe9a301dc9a8f2 28763 > 250 8BITMIME 
@400000006afe9a3024304d22 28763 < MAIL FROM:<test14@vendor.test> 
@400000006afe9a30246cf092 28763 > 250 ok 
@400000006afe9a30256ccc92 28763 < RCPT TO:<relaytest@freemail.test> 
@400000006afe9a3025736412 28763 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afe9a3026b77502 28763 < QUIT 
@400000006afe9a3026f8798a 28763 > 221 mx1.example.net 
@400000006afe9a302700beba tcpserver: end 28763 status 0
@400000006afe9a302700d62a tcpserver: status: 0/40
@400000006afe9a302703e36a 28763 < [EOF]
@400000006afe9a30270429ba 28763 > [EOF]
@400000006afe9a4f1a8c9f8c tcpserver: status: 1/40
@400000006afe9a4f1a8c9f8c tcpserver: pid 28919 from 198.51.100.126
@400000006afe9a4f267033cc tcpserver: ok 28919 mx1.example.net:192.0.2.25:25 mail.station.test:198.51.100.126::29108
@400000006afe9a4f2d9ef28c 28919 > 220 mx1.example.net ESMTP 
@400000006afe9a4f336e9a64 28919 < EHLO mail.station.test 
@400000006afe9a4f33aaf784 28919 > 250-mx1.example.net 
@400000006afe9a4f33aaf784 28919 > 250-PIPELINING 
@400000006afe9a4f33aaf784 28919 > 250 8BITMIME 
@400000006afe9a4f3a2e2c34 28919 < MAIL FROM:<z.jung29@station.test> 
@400000006afe9a4f3a2e2c34 28919 < RCPT TO:<ida@shop.example> 
@400000006afe9a4f3a2ec0a4 28919 < DATA 
@400000006afe9a4f3a523e94 28919 > 250 ok 
@400000006afe9a4f3a523e94 greylisting: 198.51.100.126 (z.jung29@station.test -> ida@shop.example) exists (id=41623) - accepting
@400000006afe9a4f3a86cf9c 28919 > 250 ok 
@400000006afe9a4f3a8f052c 28919 > 354 go ahead 
@400000006afe9a4f3ae552ec 28919 < From: <z.jung29@station.test> 
@400000006afe9a4f3ae6069c 28919 < To: <ida@shop.example> 
@400000006afe9a4f3ae60a84 28919 < Subject: our talk of last week 
@400000006afe9a4f3ae625dc 28919 < Message-ID: <mwn6ncmj.28922@mail.station.test> 
@400000006afe9a4f3ae69b0c 28919 <  
@400000006afe9a4f3ae69b0c 28919 < kind regards 
@400000006afe9a4f3ae71fdc 28919 <  
@400000006afe9a4f3ae71fdc 28919 < could you send the figures of October once more? 
@400000006afe9a4f3ae775cc 28919 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9a4f3ae775cc 28919 < starting delivery 1: ms+
@400000006afe9a4f3ae85474 28919 < g 2 to local x@example.org 
@400000006afe9a4f3ae8cd8c 28919 < thank you for the papers, we shall look at them next week 
@400000006afe9a4f3ae9237c 28919 < please find the minutes of the last meeting below 
@400000006afe9a4f3ae9237c 28919 < the delivery will be with you on Tuesday before noon 
@400000006afe9a4f3ae9237c 28919 < kind regards 
@400000006afe9a4f3ae95a2c 28919 <  
@400000006afe9a4f3ae965e4 28919 < could you send the figures of October once more?+
@400000006afe9a4f3aea4c5c 28919 <  
@400000006afe9a4f3aeac574 28919 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9a4f3aeac574 28919 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9a4f3aeb8cac 28919 < thank you for the papers, we shall look at them next week 
@400000006afe9a4f3aec5f9c 28919 < please find the minutes of the last meeting below 
@400000006afe9a4f3aec7af4 28919 < the delivery will be with you on Tuesday before noon 
@400000006afe9a4f3aecb1a4 28919 < kind rega+
@400000006afe9a4f3aecffc4 28919 < rds 
@400000006afe9a4f3aecffc4 28919 <  
@400000006afe9a4f3aed3a5c 28919 < could you send the figures of October once more? 
@400000006afe9a4f3aee057c 28919 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9a4f3aee057c 28919 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9a4f3aee057c 28919 < thank you for the papers, we shall look at them next week 
@400000006afe9a4f3aee057c 28919 < please find the minutes of the last meeting below 
@400000006afe9a4f3aeedc54 28919 < the deli+
@400000006afe9a4f3aef1ad4 28919 < very will be with you on Tuesday before noon 
@400000006afe9a4f3aeff594 28919 < kind regards 
@400000006afe9a4f3af00534 28919 <  
@400000006afe9a4f3af03414 28919 < could you send the figures of October once more? 
@400000006afe9a4f3af03414 28919 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9a4f3af07e4c 28919 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9a4f3af07e4c 28919 <  
@400000006afe9a4f3af0f764 28919 < . 
@400000006afe9a5003abc414 28919 > 250 ok 1795070534 qp 28922 
@400000006afe9a5007c87c2c 28919 < QUIT 
@400000006afe9a500801108c 28919 > 221 mx1.example.net 
@400000006afe9a50080959a4 tcpserver: end 28919 status 0
@400000006afe9a50080a1cf4 tcpserver: status: 0/40
@400000006afe9a50080bbeec 28919 < [EOF]
@400000006afe9a50080c8624 28919 > [EOF]
@400000006afe9a501b2a8472 tcpserver: status: 1/40
@400000006afe9a501b2b47c2 tcpserver: pid 28924 from 198.51.100.179
@400000006afe9a501d1462b2 tcpserver: ok 28924 mx1.example.net:192.0.2.25:25 host179.isp.test:198.51.100.179::49595
@400000006afe9a50324290d2 rblsmtpd: 198.51.100.179 pid 28924: 451 https://zen.dnsbl.example/query/ip/198.51.100.179
@400000006afe9a5316f35ad2 tcpserver: end 28924 status 0
@400000006afe9a5316f4397a tcpserver: status: 0/40
@400000006afe9a84303bc934 tcpserver: status: 1/40
@400000006afe9a84303c84b4 tcpserver: pid 29186 from 203.0.113.127
@400000006afe9a84330c235c tcpserver: ok 29186 mx1.example.net:192.0.2.25:25 mail.grey.test:203.0.113.127::59738
@400000006afe9a843684b404 29186 > 220 mx1.example.net ESMTP 
@400000006afe9a850098dadc 29186 < EHLO mail.grey.test 
@400000006afe9a8500ac10d4 29186 > 250-mx1.example.net 
@400000006afe9a8500ac2844 29186 > 250-PIPELINING 
@400000006afe9a8500ac2844 29186 > 250 8BITMIME 
@400000006afe9a8507caf4fc 29186 < MAIL FROM:<z.jung36@grey.test> 
@400000006afe9a8507d25b84 29186 > 250 ok 
@400000006afe9a850ef9e684 29186 < RCPT TO:<paula@example.net> 
@400000006afe9a850efa482c greylisting: 203.0.113.127 (z.jung36@grey.test -> paula@example.net) exists (id=36069) - accepting
@400000006afe9a850f07addc 29186 > 250 ok 
@400000006afe9a851206e804 29186 < DATA 
@400000006afe9a8512314b94 29186 > 354 go ahead 
@400000006afe9a8517b2b42c 29186 < From: <z.jung36@grey.test> 
@400000006afe9a8517b2b42c 29186 < To: <paula@example.net> 
@400000006afe9a8517b2eec4 29186 < Subject: our talk of last week 
@400000006afe9a8517b3489c 29186 < Message-ID: <mwn6ohvc.29189@mail.grey.test> 
@400000006afe9a8517b3489c 29186 <  
@400000006afe9a8517b363f4 29186 < thank you for the papers, we shall look at them next week 
@400000006afe9a8517b3aa44 29186 < please find the minutes of the last meeting below 
@400000006afe9a8517b3aa44 29186 < the delivery w+
@400000006afe9a8517b3aa44 29186 < ill be with you on Tuesday before noon 
@400000006afe9a8517b3aa44 29186 < kind regards 
@400000006afe9a8517b3b5fc 29186 <  
@400000006afe9a8517b3b5fc 29186 < could you send the figures of October once more? 
@400000006afe9a8517b3dd0c 29186 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9a8517b3dd0c 29186 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9a8517b3dd0c 29186 < thank you for the papers, we shall look at them next week 
@400000006afe9a8517b43eb4 29186 < please fin+
@400000006afe9a8517b4daf4 29186 < d the minutes of the last meeting below 
@400000006afe9a8517b4daf4 29186 < the delivery will be with you on Tuesday before noon 
@400000006afe9a8517b59a5c 29186 < kind regards 
@400000006afe9a8517b59a5c 29186 <  
@400000006afe9a8517b5ade4 29186 < could you send the figures of October once more? 
@400000006afe9a8517b5ade4 29186 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9a8517b65dac 29186 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9a8517b6daac 29186 < thank you for +
@400000006afe9a8517b757ac 29186 < the papers, we shall look at them next week 
@400000006afe9a8517b757ac 29186 < please find the minutes of the last meeting below 
@400000006afe9a8517b757ac 29186 < the delivery will be with you on Tuesday before noon 
@400000006afe9a8517b757ac 29186 < kind regards 
@400000006afe9a8517b8326c 29186 <  
@400000006afe9a8517b8326c 29186 < could you send the figures of October once more? 
@400000006afe9a8517b8b354 29186 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9a8517b98e14 29186 < starting d+
@400000006afe9a8517b9a584 29186 < elivery 1: msg 2 to local x@example.org 
@400000006afe9a8517ba554c 29186 < thank you for the papers, we shall look at them next week 
@400000006afe9a8517ba93cc 29186 < please find the minutes of the last meeting below 
@400000006afe9a8517bafd44 29186 < the delivery will be with you on Tuesday before noon 
@400000006afe9a8517bafd44 29186 < kind regards 
@400000006afe9a8517bb6aa4 29186 <  
@400000006afe9a8517bc35c4 29186 < could you send the figures of Octob+
@400000006afe9a8517bc35c4 29186 < er once more? 
@400000006afe9a8517bc35c4 29186 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9a8517bc35c4 29186 < ------------------ 
@400000006afe9a8517bc35c4 29186 < . 
@400000006afe9a851eb5ea64 29186 > 250 ok 1795070587 qp 29189 
@400000006afe9a852560c384 29186 < QUIT 
@400000006afe9a852590d434 29186 > 221 mx1.example.net 
@400000006afe9a8525986d84 tcpserver: end 29186 status 0
@400000006afe9a85259888dc tcpserver: status: 0/40
@400000006afe9a85259b7ac4 29186 < [EOF]
@400000006afe9a85259c49cc 29186 > [EOF]
@400000006afe9b5f39d601e4 tcpserver: status: 1/40
@400000006afe9b5f39d601e4 tcpserver: pid 30281 from 198.51.100.72
@400000006afe9b60030d70d4 tcpserver: ok 30281 mx1.example.net:192.0.2.25:25 mail.grocer.example:198.51.100.72::36205
@400000006afe9b600f4bb7d4 30281 > 220 mx1.example.net ESMTP 
@400000006afe9b6012661b1c 30281 < EHLO mail.grocer.example 
@400000006afe9b60129915e4 30281 > 250-mx1.example.net 
@400000006afe9b601299a66c 30281 > 250-PIPELINING 
@400000006afe9b601299a66c 30281 > 250 8BITMIME 
@400000006afe9b6018e0dfa4 30281 < MAIL FROM:<emma29@grocer.example> 
@400000006afe9b6018e14d04 30281 < RCPT TO:<lena@club.example> 
@400000006afe9b6018e1b294 30281 < DATA 
@400000006afe9b60190816b4 30281 > 250 ok 
@400000006afe9b601908beac greylisting: 198.51.100.72 (emma29@grocer.example -> lena@club.example) exists (id=26881) - accepting
@400000006afe9b60193dd09c 30281 > 250 ok 
@400000006afe9b601944fc8c 30281 > 354 go ahead 
@400000006afe9b601fd6b02c 30281 < From: <emma29@grocer.example> 
@400000006afe9b601fd6f67c 30281 < To: <lena@club.example> 
@400000006afe9b601fd78aec 30281 < Subject: our talk of last week 
@400000006afe9b601fd87164 30281 < Message-ID: <mwn6t6y5.30285@mail.grocer.example> 
@400000006afe9b601fd87164 30281 <  
@400000006afe9b601fd8e2ac 30281 < could you send the figures of October once more? 
@400000006afe9b601fd9389c 30281 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9b601fd9389c 30281 < starting delivery 1: msg 2 to local +
@400000006afe9b601fd9677c 30281 < x@example.org 
@400000006afe9b601fda1f14 30281 < thank you for the papers, we shall look at them next week 
@400000006afe9b601fda8c74 30281 < please find the minutes of the last meeting below 
@400000006afe9b601fdb058c 30281 < the delivery will be with you on Tuesday before noon 
@400000006afe9b601fdb058c 30281 < kind regards 
@400000006afe9b601fdb1914 30281 <  
@400000006afe9b601fdb1914 30281 < could you send the figures of October once more? 
@400000006afe9b601fdb1914 30281 < +49 30 5550+
@400000006afe9b601fdb346c 30281 <  1 + 49 30 5550 2 
@400000006afe9b601fdbc8dc 30281 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9b601fdc5d4c 30281 < thank you for the papers, we shall look at them next week 
@400000006afe9b601fdc5d4c 30281 < please find the minutes of the last meeting below 
@400000006afe9b601fdcf98c 30281 < the delivery will be with you on Tuesday before noon 
@400000006afe9b601fdd72a4 30281 < kind regards 
@400000006afe9b601fddf774 30281 <  
@400000006afe9b601fddf774 30281 < could +
@400000006afe9b601fdeb2f4 30281 < you send the figures of October once more? 
@400000006afe9b601fded234 30281 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9b601fdf5aec 30281 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9b601fdfc84c 30281 < thank you for the papers, we shall look at them next week 
@400000006afe9b601fdfc84c 30281 < please find the minutes of the last meeting below 
@400000006afe9b601fe05104 30281 < the delivery will be +
@400000006afe9b601fe05104 30281 < with you on Tuesday before noon 
@400000006afe9b601fe06c5c 30281 < kind regards 
@400000006afe9b601fe0ce04 30281 <  
@400000006afe9b601fe10c84 30281 < could you send the figures of October once more? 
@400000006afe9b601fe10c84 30281 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9b601fe1b47c 30281 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9b601fe1b47c 30281 < thank you for the papers, we shall look at them next week 
@400000006afe9b601fe1b47c 30281 < please find the m+
@400000006afe9b601fe29324 30281 < inutes of the last meeting below 
@400000006afe9b601fe29324 30281 < the delivery will be with you on Tuesday before noon 
@400000006afe9b601fe371cc 30281 < kind regards 
@400000006afe9b601fe371cc 30281 <  
@400000006afe9b601fe3cba4 30281 < could you send the figures of October once more? 
@400000006afe9b601fe47f54 30281 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9b601fe4e0fc 30281 < ------------------- 
@400000006afe9b601fe56d9c 30281 < . 
@400000006afe9b602654187c 30281 > 250 ok 1795070806 qp 30285 
@400000006afe9b602a1df1bc 30281 < QUIT 
@400000006afe9b602a27967c 30281 > 221 mx1.example.net 
@400000006afe9b602a2f3b84 tcpserver: end 30281 status 0
@400000006afe9b602a2fc054 tcpserver: status: 0/40
@400000006afe9b602a3198fc 30281 < [EOF]
@400000006afe9b602a31b06c 30281 > [EOF]
@400000006afe9b61302825dc tcpserver: status: 1/40
@400000006afe9b613028a2dc tcpserver: pid 30291 from 198.51.100.84
@400000006afe9b6131a6c314 tcpserver: ok 30291 mx1.example.net:192.0.2.25:25 mail.canal.test:198.51.100.84::23950
@400000006afe9b613a873914 30291 > 220 mx1.example.net ESMTP 
@400000006afe9b6201a12704 30291 < EHLO mail.canal.test 
@400000006afe9b6201b7914c 30291 > 250-mx1.example.net 
@400000006afe9b6201b7bc44 30291 > 250-PIPELINING 
@400000006afe9b6201b848e4 30291 > 250 8BITMIME 
@400000006afe9b6204ecd764 30291 < MAIL FROM:<carla17@canal.test> 
@400000006afe9b6204fb0064 30291 > 250 ok 
@400000006afe9b6206e42324 30291 < RCPT TO:<j.klein@club.example> 
@400000006afe9b6206e505b4 greylisting: 198.51.100.84 (carla17@canal.test -> j.klein@club.example) exists (id=36573) - accepting
@400000006afe9b620717dd54 30291 > 250 ok 
@400000006afe9b620db6b824 30291 < DATA 
@400000006afe9b620dca1cfc 30291 > 354 go ahead 
@400000006afe9b620ed858ac 30291 < From: <carla17@canal.test> 
@400000006afe9b620ed858ac 30291 < To: <j.klein@club.example> 
@400000006afe9b620ed9142c 30291 < Subject: our talk of last week 
@400000006afe9b620ed9c3f4 30291 < Message-ID: <mwn6t88c.30293@mail.canal.test> 
@400000006afe9b620eda1dcc 30291 <  
@400000006afe9b620eda5c4c 30291 <  
@400000006afe9b620eda5c4c 30291 < could you send the figures of October once more? 
@400000006afe9b620edb2f3c 30291 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9b620edbb7f4 30291 < starting delivery 1: msg 2 to local x@+
@400000006afe9b620edbeabc 30291 < example.org 
@400000006afe9b620edc5c04 30291 < thank you for the papers, we shall look at them next week 
@400000006afe9b620edc92b4 30291 < please find the minutes of the last meeting below 
@400000006afe9b620edc92b4 30291 < the delivery will be with you on Tuesday before noon 
@400000006afe9b620edc9e6c 30291 < kind regards 
@400000006afe9b620edce8a4 30291 <  
@400000006afe9b620edce8a4 30291 < could you send the figures of October once more? 
@400000006afe9b620edd715c 30291 < +49 30 5550 1+
@400000006afe9b620ede3894 30291 <  + 49 30 5550 2 
@400000006afe9b620ede9e24 30291 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9b620ede9e24 30291 < thank you for the papers, we shall look at them next week 
@400000006afe9b620ede9e24 30291 < please find the minutes of the last meeting below 
@400000006afe9b620edf3e4c 30291 < the delivery will be with you on Tuesday before noon 
@400000006afe9b620ee0190c 30291 < kind regards 
@400000006afe9b620ee0d874 30291 <  
@400000006afe9b620ee15574 30291 < could yo+
@400000006afe9b620ee21cac 30291 < u send the figures of October once more? 
@400000006afe9b620ee247a4 30291 < --------------------------- 
@400000006afe9b620ee299ac 30291 < . 
@400000006afe9b621205c30c 30291 > 250 ok 1795070808 qp 30293 
@400000006afe9b62172c03b4 30291 < QUIT 
@400000006afe9b6217410a84 30291 > 221 mx1.example.net 
@400000006afe9b62174855b4 tcpserver: end 30291 status 0
@400000006afe9b621749057c tcpserver: status: 0/40
@400000006afe9b62174af1ac 30291 < [EOF]
@400000006afe9b62174b3fcc 30291 > [EOF]
@400000006afe9b6b194ec474 tcpserver: status: 1/40
@400000006afe9b6b194f6884 tcpserver: pid 30339 from 203.0.113.198
@400000006afe9b6b1a93e2ec tcpserver: ok 30339 mx1.example.net:192.0.2.25:25 mail.elm.example:203.0.113.198::53720
@400000006afe9b6b1d3b3144 30339 > 220 mx1.example.net ESMTP 
@400000006afe9b6b1ea10e8c 30339 < EHLO mail.elm.example 
@400000006afe9b6b1ecda0b4 30339 > 250-mx1.example.net 
@400000006afe9b6b1ece872c 30339 > 250-PIPELINING 
@400000006afe9b6b1eceb60c 30339 > 250 8BITMIME 
@400000006afe9b6b22a5f114 30339 < MAIL FROM:<anna.koch36@elm.example> 
@400000006afe9b6b22a5f114 30339 < RCPT TO:<ute@shop.example> 
@400000006afe9b6b22a6913c 30339 < DATA 
@400000006afe9b6b22e3e08c 30339 > 250 ok 
@400000006afe9b6b22e3e08c greylisting: 203.0.113.198 (anna.koch36@elm.example -> ute@shop.example) exists (id=79079) - accepting
@400000006afe9b6b22ebfac4 30339 > 250 ok 
@400000006afe9b6b231c2ab4 30339 > 354 go ahead 
@400000006afe9b6b29819a4c 30339 < From: <anna.koch36@elm.example> 
@400000006afe9b6b29819a4c 30339 < To: <ute@shop.example> 
@400000006afe9b6b2981dcb4 30339 < Subject: our talk of last week 
@400000006afe9b6b2981fbf4 30339 < Message-ID: <mwn6tfiz.30340@mail.elm.example> 
@400000006afe9b6b2982174c 30339 <  
@400000006afe9b6b2982e654 30339 < kind regards 
@400000006afe9b6b298353b4 30339 <  
@400000006afe9b6b2983ad8c 30339 < could you send the figures of October once more? 
@400000006afe9b6b298449cc 30339 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9b6b298518d4 30339 < starting delivery 1: m+
@400000006afe9b6b29853044 30339 < sg 2 to local x@example.org 
@400000006afe9b6b29853814 30339 < thank you for the papers, we shall look at them next week 
@400000006afe9b6b298547b4 30339 < please find the minutes of the last meeting below 
@400000006afe9b6b298547b4 30339 < the delivery will be with you on Tuesday before noon 
@400000006afe9b6b298547b4 30339 < kind regards 
@400000006afe9b6b298547b4 30339 <  
@400000006afe9b6b298547b4 30339 < could you send the figures of October once more+
@400000006afe9b6b29860334 30339 < ? 
@400000006afe9b6b29860334 30339 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9b6b29869f74 30339 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9b6b298710bc 30339 < thank you for the papers, we shall look at them next week 
@400000006afe9b6b298710bc 30339 < please find the minutes of the last meeting below 
@400000006afe9b6b2987f734 30339 < the delivery will be with you on Tuesday before noon 
@400000006afe9b6b29882de4 30339 < kind reg+
@400000006afe9b6b2988c63c 30339 < ards 
@400000006afe9b6b2988ce0c 30339 <  
@400000006afe9b6b29899d14 30339 < could you send the figures of October once more? 
@400000006afe9b6b29899d14 30339 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9b6b298a644c 30339 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9b6b298ac9dc 30339 < thank you for the papers, we shall look at them next week 
@400000006afe9b6b298ac9dc 30339 < please find the minutes of the last meeting below 
@400000006afe9b6b298b373c 30339 < the del+
@400000006afe9b6b298beaec 30339 < ivery will be with you on Tuesday before noon 
@400000006afe9b6b298c8344 30339 < kind regards 
@400000006afe9b6b298c8344 30339 <  
@400000006afe9b6b298ca284 30339 < could you send the figures of October once more? 
@400000006afe9b6b298cd54c 30339 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9b6b298d0814 30339 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9b6b298d0814 30339 < ---- 
@400000006afe9b6b298d7d44 30339 < . 
@400000006afe9b6b2d3b5e5c 30339 > 250 ok 1795070817 qp 30340 
@400000006afe9b6b2df3d8ec 30339 < QUIT 
@400000006afe9b6b2e0ec774 30339 > 221 mx1.example.net 
@400000006afe9b6b2e16d5f4 tcpserver: end 30339 status 0
@400000006afe9b6b2e16d5f4 tcpserver: status: 0/40
@400000006afe9b6b2e1a40f4 30339 < [EOF]
@400000006afe9b6b2e1a40f4 30339 > [EOF]
@400000006afe9b77270be056 tcpserver: status: 1/40
@400000006afe9b77270be056 tcpserver: pid 30400 from 198.51.100.115
@400000006afe9b7819c3ab36 tcpserver: ok 30400 mx1.example.net:192.0.2.25:25 :198.51.100.115::39515
@400000006afe9b781eb362ee 30400 > 220 mx1.example.net ESMTP 
@400000006afe9b781f2a3cb6 30400 < EHLO host115.isp.test 
@400000006afe9b781f377b56 30400 > 250-mx1.example.net 
@400000006afe9b781f377b56 30400 > 250-PIPELINING 
@400000006afe9b781f37d916 30400 > 250 8BITMIME 
@400000006afe9b782464e01e 30400 < MAIL FROM:<paula20@mail8.vendor.test> 
@400000006afe9b782471dc56 30400 > 250 ok 
@400000006afe9b7828baefe6 30400 < RCPT TO:<sales@shop.example> 
@400000006afe9b7828bb130e greylisting: 198.51.100.115 (paula20@mail8.vendor.test -> sales@shop.example) doesn't exist. - temp. rejecting
@400000006afe9b7828fc36d6 30400 > 451 temporary failure (#4.3.0) 
@400000006afe9b782c53ba8e 30400 < QUIT 
@400000006afe9b782c904e5e 30400 > 221 mx1.example.net 
@400000006afe9b782c98b2ce tcpserver: end 30400 status 0
@400000006afe9b782c992be6 tcpserver: status: 0/40
@400000006afe9b782c9b2f86 30400 < [EOF]
@400000006afe9b782c9b98fe 30400 > [EOF]
@400000006afe9be81bbac528 tcpserver: status: 1/40
@400000006afe9be81bbb3670 tcpserver: pid 30964 from 203.0.113.57
@400000006afe9be8209e4fb0 tcpserver: ok 30964 mx1.example.net:192.0.2.25:25 mail.university.example:203.0.113.57::45891
@400000006afe9be8224b05b0 30964 > 220 mx1.example.net ESMTP 
@400000006afe9be8263f0fb8 30964 < EHLO mail.university.example 
@400000006afe9be826481c20 30964 > 250-mx1.example.net 
@400000006afe9be8264827d8 30964 > 250-PIPELINING 
@400000006afe9be82648f2f8 30964 > 250 8BITMIME 
@400000006afe9be82a01ebe8 30964 < MAIL FROM:<r.frank21@university.example> 
@400000006afe9be82a324ea0 30964 > 250 ok 
@400000006afe9be82f5e2110 30964 < RCPT TO:<carla@example.net> 
@400000006afe9be82f5ea9c8 greylisting: 203.0.113.57 (r.frank21@university.example -> carla@example.net) doesn't exist. - temp. rejecting
@400000006afe9be82f7cff68 30964 > 451 temporary failure (#4.3.0) 
@400000006afe9be836a902f0 30964 < QUIT 
@400000006afe9be836d39560 30964 > 221 mx1.example.net 
@400000006afe9be836db9828 tcpserver: end 30964 status 0
@400000006afe9be836db9828 tcpserver: status: 0/40
@400000006afe9be836de5748 30964 < [EOF]
@400000006afe9be836de5748 30964 > [EOF]
@400000006afe9d5b0039e25c tcpserver: status: 1/40
@400000006afe9d5b003a24c4 tcpserver: pid 349 from 198.51.100.198
@400000006afe9d5b05d700b4 tcpserver: ok 349 mx1.example.net:192.0.2.25:25 mail.vineyard.example:198.51.100.198::20219
@400000006afe9d5b0c55c894 349 > 220 mx1.example.net ESMTP 
@400000006afe9d5b0e5fae0c 349 < EHLO mail.vineyard.example 
@400000006afe9d5b0e6d8cd4 349 > 250-mx1.example.net 
@400000006afe9d5b0e6db3e4 349 > 250-PIPELINING 
@400000006afe9d5b0e6e2cfc 349 > 250 8BITMIME 
@400000006afe9d5b118e25f4 349 < MAIL FROM:<j.klein5@vineyard.example> 
@400000006afe9d5b119d1244 349 > 250 ok 
@400000006afe9d5b15d13a5c 349 < RCPT TO:<carla@example.net> 
@400000006afe9d5b15d17cc4 greylisting: 198.51.100.198 (j.klein5@vineyard.example -> carla@example.net) exists (id=17284) - accepting
@400000006afe9d5b15e8a28c 349 > 250 ok 
@400000006afe9d5b1ab07754 349 < DATA 
@400000006afe9d5b1ac9047c 349 > 354 go ahead 
@400000006afe9d5b1b96fb0c 349 < From: <j.klein5@vineyard.example> 
@400000006afe9d5b1b977fdc 349 < To: <carla@example.net> 
@400000006afe9d5b1b977fdc 349 < Subject: our talk of last week 
@400000006afe9d5b1b9823ec 349 < Message-ID: <mwn74228.351@mail.vineyard.example> 
@400000006afe9d5b1b98432c 349 <  
@400000006afe9d5b1b9856b4 349 < thank you for the papers, we shall look at them next week 
@400000006afe9d5b1b9856b4 349 < please find the minutes of the last meeting below 
@400000006afe9d5b1b99161c 349 < th+
@400000006afe9d5b1b9977c4 349 < e delivery will be with you on Tuesday before noon 
@400000006afe9d5b1b99dd54 349 < kind regards 
@400000006afe9d5b1b9a0c34 349 <  
@400000006afe9d5b1b9a0c34 349 < could you send the figures of October once more? 
@400000006afe9d5b1b9a0c34 349 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9d5b1b9a0c34 349 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9d5b1b9ad36c 349 < thank you for the papers, we shall look at them next week+
@400000006afe9d5b1b9b295c 349 <  
@400000006afe9d5b1b9b295c 349 < please find the minutes of the last meeting below 
@400000006afe9d5b1b9b295c 349 < the delivery will be with you on Tuesday before noon 
@400000006afe9d5b1b9b6bc4 349 < kind regards 
@400000006afe9d5b1b9b7b64 349 <  
@400000006afe9d5b1b9c3eb4 349 < could you send the figures of October once more? 
@400000006afe9d5b1b9c3eb4 349 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9d5b1b9c61dc 349 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9d5b1b9c61dc 349 < th+
@400000006afe9d5b1b9d4084 349 < ank you for the papers, we shall look at them next week 
@400000006afe9d5b1b9de494 349 < please find the minutes of the last meeting below 
@400000006afe9d5b1b9e2314 349 < the delivery will be with you on Tuesday before noon 
@400000006afe9d5b1b9ed2dc 349 < kind regards 
@400000006afe9d5b1b9f6364 349 <  
@400000006afe9d5b1b9fad9c 349 < could you send the figures of October once more? 
@400000006afe9d5b1b9fb954 349 < +49 30 5550 1 + 49 30 5550 2+
@400000006afe9d5b1b9fb954 349 <  
@400000006afe9d5b1b9ff3ec 349 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9d5b1ba02e84 349 < thank you for the papers, we shall look at them next week 
@400000006afe9d5b1ba08c44 349 < please find the minutes of the last meeting below 
@400000006afe9d5b1ba09414 349 < the delivery will be with you on Tuesday before noon 
@400000006afe9d5b1ba16ed4 349 < kind regards 
@400000006afe9d5b1ba18e14 349 <  
@400000006afe9d5b1ba18e14 349 < could you send the figu+
@400000006afe9d5b1ba18e14 349 < res of October once more? 
@400000006afe9d5b1ba23224 349 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9d5b1ba26104 349 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9d5b1ba2a754 349 < thank you for the papers, we shall look at them next week 
@400000006afe9d5b1ba2af24 349 < please find the minutes of the last meeting below 
@400000006afe9d5b1ba2af24 349 < the delivery will be with you on Tuesd+
@400000006afe9d5b1ba2af24 349 < ay before noon 
@400000006afe9d5b1ba2af24 349 < kind regards 
@400000006afe9d5b1ba2af24 349 <  
@400000006afe9d5b1ba2e1ec 349 < ------------------ 
@400000006afe9d5b1ba3206c 349 < . 
@400000006afe9d5b1f2d9eec 349 > 250 ok 1795071313 qp 351 
@400000006afe9d5b21ed8df4 349 < QUIT 
@400000006afe9d5b220c54dc 349 > 221 mx1.example.net 
@400000006afe9d5b2213cb04 tcpserver: end 349 status 0
@400000006afe9d5b2213e65c tcpserver: status: 0/40
@400000006afe9d5b2216ebcc 349 < [EOF]
@400000006afe9d5b2217b304 349 > [EOF]
@400000006afe9d5c02d2e586 tcpserver: status: 1/40
@400000006afe9d5c02d33b76 tcpserver: pid 354 from 198.51.100.174
@400000006afe9d5c0ea7fad6 tcpserver: ok 354 mx1.example.net:192.0.2.25:25 :198.51.100.174::53994
@400000006afe9d5c1eec550e rblsmtpd: 198.51.100.174 pid 354: 451 https://zen.dnsbl.example/query/ip/198.51.100.174
@400000006afe9d5d0d83453e tcpserver: end 354 status 0
@400000006afe9d5d0d83aace tcpserver: status: 0/40
@400000006afe9d6d09b75bac tcpserver: status: 1/40
@400000006afe9d6d09b8172c tcpserver: pid 439 from 203.0.113.57
@400000006afe9d6d0ace3664 tcpserver: ok 439 mx1.example.net:192.0.2.25:25 mail.university.example:203.0.113.57::50571
@400000006afe9d6d0e5bcddc 439 > 220 mx1.example.net ESMTP 
@400000006afe9d6d1501b944 439 < EHLO mail.university.example 
@400000006afe9d6d153a41ec 439 > 250-mx1.example.net 
@400000006afe9d6d153a5d44 439 > 250-PIPELINING 
@400000006afe9d6d153a8454 439 > 250 8BITMIME 
@400000006afe9d6d18c9fc44 439 < MAIL FROM:<r.frank21@university.example> 
@400000006afe9d6d190478ec 439 > 250 ok 
@400000006afe9d6d1f308134 439 < RCPT TO:<carla@example.net> 
@400000006afe9d6d1f3094bc greylisting: 203.0.113.57 (r.frank21@university.example -> carla@example.net) exists (id=63519) - accepting
@400000006afe9d6d1f614594 439 > 250 ok 
@400000006afe9d6d20d616fc 439 < DATA 
@400000006afe9d6d21138d5c 439 > 354 go ahead 
@400000006afe9d6d280affdc 439 < From: <r.frank21@university.example> 
@400000006afe9d6d280affdc 439 < To: <carla@example.net> 
@400000006afe9d6d280affdc 439 < Subject: our talk of last week 
@400000006afe9d6d280affdc 439 < Message-ID: <mwn74g4w.442@mail.university.example> 
@400000006afe9d6d280bd6b4 439 <  
@400000006afe9d6d280be26c 439 < thank you for the papers, we shall look at them next week 
@400000006afe9d6d280be26c 439 < please find the minutes of the last meeting belo+
@400000006afe9d6d280be26c 439 < w 
@400000006afe9d6d280c28bc 439 < the delivery will be with you on Tuesday before noon 
@400000006afe9d6d280c28bc 439 < kind regards 
@400000006afe9d6d280d0f34 439 <  
@400000006afe9d6d280d5584 439 < could you send the figures of October once more? 
@400000006afe9d6d280d5584 439 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9d6d280e0934 439 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9d6d280e3bfc 439 < thank you for the papers, we shall look at them next+
@400000006afe9d6d280ea95c 439 <  week 
@400000006afe9d6d280ea95c 439 < please find the minutes of the last meeting below 
@400000006afe9d6d280f12d4 439 < the delivery will be with you on Tuesday before noon 
@400000006afe9d6d280ff564 439 < kind regards 
@400000006afe9d6d280ff564 439 <  
@400000006afe9d6d2810476c 439 < could you send the figures of October once more? 
@400000006afe9d6d281102ec 439 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9d6d281102ec 439 < starting delivery 1: msg 2 to local x@example.or+
@400000006afe9d6d281102ec 439 < g 
@400000006afe9d6d281102ec 439 < thank you for the papers, we shall look at them next week 
@400000006afe9d6d28116494 439 < please find the minutes of the last meeting below 
@400000006afe9d6d28116494 439 < the delivery will be with you on Tuesday before noon 
@400000006afe9d6d2811704c 439 < kind regards 
@400000006afe9d6d2811704c 439 < . 
@400000006afe9d6d2d725c7c 439 > 250 ok 1795071331 qp 442 
@400000006afe9d6d306507cc 439 < QUIT 
@400000006afe9d6d3070a08c 439 > 221 mx1.example.net 
@400000006afe9d6d307841ac tcpserver: end 439 status 0
@400000006afe9d6d30790114 tcpserver: status: 0/40
@400000006afe9d6d307c21dc 439 < [EOF]
@400000006afe9d6d307c50bc 439 > [EOF]
@400000006afe9dda3b0e6a74 tcpserver: status: 1/40
@400000006afe9dda3b0f1654 tcpserver: pid 988 from 198.51.100.35
@400000006afe9ddb014c0224 tcpserver: ok 988 mx1.example.net:192.0.2.25:25 mail.lighthouse.test:198.51.100.35::7342
@400000006afe9ddb057c1f14 988 > 220 mx1.example.net ESMTP 
@400000006afe9ddb0c07eee4 988 < EHLO mail.lighthouse.test 
@400000006afe9ddb0c3fac6c 988 > 250-mx1.example.net 
@400000006afe9ddb0c4011fc 988 > 250-PIPELINING 
@400000006afe9ddb0c401db4 988 > 250 8BITMIME 
@400000006afe9ddb123d6154 988 < MAIL FROM:<j.klein11@lighthouse.test> 
@400000006afe9ddb123dc6e4 988 < RCPT TO:<greta@example.net> 
@400000006afe9ddb123e1504 988 < DATA 
@400000006afe9ddb1277e9b4 988 > 250 ok 
@400000006afe9ddb12783bbc greylisting: 198.51.100.35 (j.klein11@lighthouse.test -> greta@example.net) exists (id=18095) - accepting
@400000006afe9ddb12b90994 988 > 250 ok 
@400000006afe9ddb12e79f5c 988 > 354 go ahead 
@400000006afe9ddb18b6ce1c 988 < From: <j.klein11@lighthouse.test> 
@400000006afe9ddb18b6ce1c 988 < To: <greta@example.net> 
@400000006afe9ddb18b73b7c 988 < Subject: our talk of last week 
@400000006afe9ddb18b76674 988 < Message-ID: <mwn76ssz.991@mail.lighthouse.test> 
@400000006afe9ddb18b76674 988 <  
@400000006afe9ddb18b779fc 988 < kind regards 
@400000006afe9ddb18b858a4 988 <  
@400000006afe9ddb18b858a4 988 < could you send the figures of October once more? 
@400000006afe9ddb18b8c21c 988 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9ddb18b8c21c 988 < starting delivery+
@400000006afe9ddb18b971e4 988 <  1: msg 2 to local x@example.org 
@400000006afe9ddb18b9950c 988 < thank you for the papers, we shall look at them next week 
@400000006afe9ddb18ba44d4 988 < please find the minutes of the last meeting below 
@400000006afe9ddb18bb0c0c 988 < the delivery will be with you on Tuesday before noon 
@400000006afe9ddb18bb890c 988 < kind regards 
@400000006afe9ddb18bbc78c 988 <  
@400000006afe9ddb18bc7b3c 988 < could you send the figures of October once+
@400000006afe9ddb18bd2334 988 <  more? 
@400000006afe9ddb18bd2334 988 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9ddb18bd59e4 988 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9ddb18bd59e4 988 < thank you for the papers, we shall look at them next week 
@400000006afe9ddb18bdbf74 988 < please find the minutes of the last meeting below 
@400000006afe9ddb18be86ac 988 < the delivery will be with you on Tuesday before noon 
@400000006afe9ddb18bef024 988 < kin+
@400000006afe9ddb18bfd69c 988 < d regards 
@400000006afe9ddb18c0a98c 988 <  
@400000006afe9ddb18c0efdc 988 < could you send the figures of October once more? 
@400000006afe9ddb18c1362c 988 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9ddb18c19fa4 988 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9ddb18c23414 988 < thank you for the papers, we shall look at them next week 
@400000006afe9ddb18c23414 988 < please find the minutes of the last meeting below 
@400000006afe9ddb18c2ad2c 988 < th+
@400000006afe9ddb18c32644 988 < e delivery will be with you on Tuesday before noon 
@400000006afe9ddb18c32644 988 < kind regards 
@400000006afe9ddb18c3496c 988 <  
@400000006afe9ddb18c3dddc 988 < could you send the figures of October once more? 
@400000006afe9ddb18c3dddc 988 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9ddb18c456f4 988 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9ddb18c481ec 988 < thank you for the papers, we shall look at them next week+
@400000006afe9ddb18c481ec 988 <  
@400000006afe9ddb18c481ec 988 < please find the minutes of the last meeting below 
@400000006afe9ddb18c4c454 988 < the delivery will be with you on Tuesday before noon 
@400000006afe9ddb18c53984 988 < kind regards 
@400000006afe9ddb18c53d6c 988 <  
@400000006afe9ddb18c59744 988 < -------------------------------------- 
@400000006afe9ddb18c66264 988 < . 
@400000006afe9ddb1d9c2594 988 > 250 ok 1795071441 qp 991 
@400000006afe9ddb1dff9a84 988 < QUIT 
@400000006afe9ddb1e09c02c 988 > 221 mx1.example.net 
@400000006afe9ddb1e12249c tcpserver: end 988 status 0
@400000006afe9ddb1e123054 tcpserver: status: 0/40
@400000006afe9ddb1e14a53c 988 < [EOF]
@400000006afe9ddb1e14c47c 988 > [EOF]
@400000006afe9e1a08046804 tcpserver: status: 1/40
@400000006afe9e1a080473bc tcpserver: pid 1304 from 203.0.113.49
@400000006afe9e1a11699a7c tcpserver: ok 1304 mx1.example.net:192.0.2.25:25 mail.library.example:203.0.113.49::34917
@400000006afe9e1a1c524844 1304 > 220 mx1.example.net ESMTP 
@400000006afe9e1a21cd195c 1304 < EHLO mail.library.example 
@400000006afe9e1a21dec8b4 1304 > 250-mx1.example.net 
@400000006afe9e1a21df41cc 1304 > 250-PIPELINING 
@400000006afe9e1a21dfda24 1304 > 250 8BITMIME 
@400000006afe9e1a23c207a4 1304 < MAIL FROM:<wanda6@library.example> 
@400000006afe9e1a23c23a6c 1304 < RCPT TO:<anna.koch@shop.example> 
@400000006afe9e1a23c23a6c 1304 < DATA 
@400000006afe9e1a23eee7ec 1304 > 250 ok 
@400000006afe9e1a23eee7ec greylisting: 203.0.113.49 (wanda6@library.example -> anna.koch@shop.example) exists (id=20673) - accepting
@400000006afe9e1a241eece4 1304 > 250 ok 
@400000006afe9e1a245a57d4 1304 > 354 go ahead 
@400000006afe9e1a24f5b15c 1304 < From: <wanda6@library.example> 
@400000006afe9e1a24f5bd14 1304 < To: <anna.koch@shop.example> 
@400000006afe9e1a24f5c8cc 1304 < Subject: our talk of last week 
@400000006afe9e1a24f6a38c 1304 < Message-ID: <mwn785ko.1307@mail.library.example> 
@400000006afe9e1a24f6a38c 1304 <  
@400000006afe9e1a24f6a38c 1304 < thank you for the papers, we shall look at them next week 
@400000006afe9e1a24f6a38c 1304 < please find the minutes of the last meeting below 
@400000006afe9e1a24f6f1ac 1304 < the delivery will be with you on Tuesday before noon 
@400000006afe9e1a24f6f97c 1304 < kind regards 
@400000006afe9e1a24f6f97c 1304 <  
@400000006afe9e1a24f6f97c 1304 < could you send the figures of October once more? 
@400000006afe9e1a24f737fc 1304 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9e1a24f78dec 1304 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9e1a24f78dec 1304 < thank you for the papers, we shall look at them next we+
@400000006afe9e1a24f8496c 1304 < ek 
@400000006afe9e1a24f8b2e4 1304 < please find the minutes of the last meeting below 
@400000006afe9e1a24f93f84 1304 < the delivery will be with you on Tuesday before noon 
@400000006afe9e1a24f9ace4 1304 < kind regards 
@400000006afe9e1a24f9ace4 1304 <  
@400000006afe9e1a24fa54dc 1304 < could you send the figures of October once more? 
@400000006afe9e1a24fa54dc 1304 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9e1a24fad1dc 1304 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9e1a24fad1dc 1304 < -------------------- 
@400000006afe9e1a24fad1dc 1304 < . 
@400000006afe9e1a29ad74dc 1304 > 250 ok 1795071504 qp 1307 
@400000006afe9e1a2a8e62e4 1304 < QUIT 
@400000006afe9e1a2a967934 1304 > 221 mx1.example.net 
@400000006afe9e1a2a9d81fc tcpserver: end 1304 status 0
@400000006afe9e1a2a9e4d1c tcpserver: status: 0/40
@400000006afe9e1a2aa0d1a4 1304 < [EOF]
@400000006afe9e1a2aa1ac64 1304 > [EOF]
@400000006afe9eb6326f04b4 tcpserver: status: 1/40
@400000006afe9eb6326fe744 tcpserver: pid 2088 from 192.0.2.30
@400000006afe9eb6362cd7d4 tcpserver: ok 2088 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::36929
@400000006afe9eb63a799cb4 2088 > 220 mx1.example.net ESMTP 
@400000006afe9eb63b83c56c 2088 < EHLO monitor.example.net 
@400000006afe9eb700009e34 2088 > 250-mx1.example.net 
@400000006afe9eb700009e34 2088 > 250-PIPELINING 
@400000006afe9eb70000b5a4 2088 > 250 8BITMIME 
@400000006afe9eb7021c6d9c 2088 < QUIT 
@400000006afe9eb702435a74 2088 > 221 mx1.example.net 
@400000006afe9eb7024af3c4 tcpserver: end 2088 status 0
@400000006afe9eb7024b0364 tcpserver: status: 0/40
@400000006afe9eb7024dbab4 2088 < [EOF]
@400000006afe9eb7024e0cbc 2088 > [EOF]
@400000006afe9f8816458f9c tcpserver: status: 1/40
@400000006afe9f8816462fc4 tcpserver: pid 3135 from 198.51.100.152
@400000006afe9f8819dd3164 tcpserver: ok 3135 mx1.example.net:192.0.2.25:25 mail.cloudy.example:198.51.100.152::55493
@400000006afe9f88202c697c 3135 > 220 mx1.example.net ESMTP 
@400000006afe9f88215f4bfc 3135 < EHLO mail.cloudy.example 
@400000006afe9f882195966c 3135 > 250-mx1.example.net 
@400000006afe9f88219626f4 3135 > 250-PIPELINING 
@400000006afe9f8821970d6c 3135 > 250 8BITMIME 
@400000006afe9f88236aac5c 3135 < MAIL FROM:<d.weiss38@cloudy.example> 
@400000006afe9f88236aac5c 3135 < RCPT TO:<h.vogel@club.example> 
@400000006afe9f88236b6fac 3135 < DATA 
@400000006afe9f8823865664 3135 > 250 ok 
@400000006afe9f88238740c4 greylisting: 198.51.100.152 (d.weiss38@cloudy.example -> h.vogel@club.example) exists (id=80062) - accepting
@400000006afe9f88238fdfcc 3135 > 250 ok 
@400000006afe9f8823c9089c 3135 > 354 go ahead 
@400000006afe9f88295d9f5c 3135 < From: <d.weiss38@cloudy.example> 
@400000006afe9f88295d9f5c 3135 < To: <h.vogel@club.example> 
@400000006afe9f88295e6694 3135 < Subject: our talk of last week 
@400000006afe9f88295f29e4 3135 < Message-ID: <mwn7g012.3137@mail.cloudy.example> 
@400000006afe9f88295f453c 3135 <  
@400000006afe9f88295fd9ac 3135 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9f8829609144 3135 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe9f882961393c 3135 < thank you for the papers, we s+
@400000006afe9f88296144f4 3135 < hall look at them next week 
@400000006afe9f88296144f4 3135 < please find the minutes of the last meeting below 
@400000006afe9f88296144f4 3135 < the delivery will be with you on Tuesday before noon 
@400000006afe9f8829616434 3135 < kind regards 
@400000006afe9f882962333c 3135 <  
@400000006afe9f882962333c 3135 < could you send the figures of October once more? 
@400000006afe9f8829626dd4 3135 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe9f88296311e4 3135 < starting delivery 1: msg 2+
@400000006afe9f88296311e4 3135 <  to local x@example.org 
@400000006afe9f8829636bbc 3135 < thank you for the papers, we shall look at them next week 
@400000006afe9f882963e4d4 3135 < please find the minutes of the last meeting below 
@400000006afe9f88296469a4 3135 < the delivery will be with you on Tuesday before noon 
@400000006afe9f882964c37c 3135 < kind regards 
@400000006afe9f882964fe14 3135 <  
@400000006afe9f882964fe14 3135 < could you send the figures of October once more? 
@400000006afe9f88296586cc 3135 < ++
@400000006afe9f88296586cc 3135 < 49 30 5550 1 + 49 30 5550 2 
@400000006afe9f8829664a1c 3135 < --- 
@400000006afe9f8829666574 3135 < . 
@400000006afe9f882d50bb1c 3135 > 250 ok 1795071870 qp 3137 
@400000006afe9f882fc51e4c 3135 < QUIT 
@400000006afe9f8830018ef4 3135 > 221 mx1.example.net 
@400000006afe9f883008e5dc tcpserver: end 3135 status 0
@400000006afe9f883009bcb4 tcpserver: status: 0/40
@400000006afe9f88300b89a4 3135 < [EOF]
@400000006afe9f88300b89a4 3135 > [EOF]
@400000006afea0881db4aaec tcpserver: status: 1/40
@400000006afea0881db5760c tcpserver: pid 4416 from 198.51.100.35
@400000006afea088204519cc tcpserver: ok 4416 mx1.example.net:192.0.2.25:25 mail.lighthouse.test:198.51.100.35::8745
@400000006afea0882964273c 4416 > 220 mx1.example.net ESMTP 
@400000006afea0882a5b44f4 4416 < EHLO mail.lighthouse.test 
@400000006afea0882a710b2c 4416 > 250-mx1.example.net 
@400000006afea0882a710b2c 4416 > 250-PIPELINING 
@400000006afea0882a717c74 4416 > 250 8BITMIME 
@400000006afea0882c1f288c 4416 < MAIL FROM:<nina18@lighthouse.test> 
@400000006afea0882c200734 4416 < RCPT TO:<emma@club.example> 
@400000006afea0882c200b1c 4416 < DATA 
@400000006afea0882c3321d4 4416 > 250 ok 
@400000006afea0882c335884 greylisting: 198.51.100.35 (nina18@lighthouse.test -> emma@club.example) exists (id=3082) - accepting
@400000006afea0882c4cef4c 4416 > 250 ok 
@400000006afea0882c81843c 4416 > 354 go ahead 
@400000006afea0882dd4a4a4 4416 < From: <nina18@lighthouse.test> 
@400000006afea0882dd4a4a4 4416 < To: <emma@club.example> 
@400000006afea0882dd521a4 4416 < Subject: our talk of last week 
@400000006afea0882dd5d16c 4416 < Message-ID: <mwn7lhnn.4418@mail.lighthouse.test> 
@400000006afea0882dd5d554 4416 <  
@400000006afea0882dd62f2c 4416 < kind regards 
@400000006afea0882dd62f2c 4416 <  
@400000006afea0882dd70604 4416 < could you send the figures of October once more? 
@400000006afea0882dd70604 4416 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea0882dd74c54 4416 < starting delivery 1+
@400000006afea0882dd78ebc 4416 < : msg 2 to local x@example.org 
@400000006afea0882dd7fc1c 4416 < thank you for the papers, we shall look at them next week 
@400000006afea0882dd7fc1c 4416 < please find the minutes of the last meeting below 
@400000006afea0882dd8abe4 4416 < the delivery will be with you on Tuesday before noon 
@400000006afea0882dd930b4 4416 < kind regards 
@400000006afea0882dd9b96c 4416 <  
@400000006afea0882dda51c4 4416 < could you send the figures of October once m+
@400000006afea0882dda7cbc 4416 < ore? 
@400000006afea0882ddb5394 4416 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea0882ddbd094 4416 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea0882ddc5564 4416 < thank you for the papers, we shall look at them next week 
@400000006afea0882ddc8ffc 4416 < please find the minutes of the last meeting below 
@400000006afea0882ddcb70c 4416 < the delivery will be with you on Tuesday before noon 
@400000006afea0882ddcca94 4416 < kind +
@400000006afea0882ddcca94 4416 < regards 
@400000006afea0882ddcca94 4416 <  
@400000006afea0882ddcca94 4416 < could you send the figures of October once more? 
@400000006afea0882ddd052c 4416 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea0882ddd66d4 4416 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea0882dde06fc 4416 < thank you for the papers, we shall look at them next week 
@400000006afea0882dde4d4c 4416 < please find the minutes of the last meeting below 
@400000006afea0882ddef92c 4416 < the +
@400000006afea0882ddf9184 4416 < delivery will be with you on Tuesday before noon 
@400000006afea0882de03d64 4416 < kind regards 
@400000006afea0882de10c6c 4416 <  
@400000006afea0882de10c6c 4416 < could you send the figures of October once more? 
@400000006afea0882de10c6c 4416 < -------- 
@400000006afea0882de16e14 4416 < . 
@400000006afea08834eb3014 4416 > 250 ok 1795072126 qp 4418 
@400000006afea08838d0559c 4416 < QUIT 
@400000006afea0883909b134 4416 > 221 mx1.example.net 
@400000006afea08839117964 tcpserver: end 4416 status 0
@400000006afea088391198a4 tcpserver: status: 0/40
@400000006afea088391549f4 4416 < [EOF]
@400000006afea088391578d4 4416 > [EOF]
@400000006afea1a10ac13b26 tcpserver: status: 1/40
@400000006afea1a10ac2219e tcpserver: pid 5819 from 198.51.100.178
@400000006afea1a1129e3f2e tcpserver: ok 5819 mx1.example.net:192.0.2.25:25 :198.51.100.178::8206
@400000006afea1a1286f640e rblsmtpd: 198.51.100.178 pid 5819: 451 https://zen.dnsbl.example/query/ip/198.51.100.178
@400000006afea1a326ad39de tcpserver: end 5819 status 0
@400000006afea1a326ade9a6 tcpserver: status: 0/40
@400000006afea1c52366f724 tcpserver: status: 1/40
@400000006afea1c52366f724 tcpserver: pid 6001 from 198.51.100.234
@400000006afea1c52dcaf42c tcpserver: ok 6001 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::5092
@400000006afea1c53427ad4c 6001 > 220 mx1.example.net ESMTP 
@400000006afea1c537e0775c 6001 < EHLO mail.partner.test 
@400000006afea1c5382158bc 6001 > 250-mx1.example.net 
@400000006afea1c538216474 6001 > 250-PIPELINING 
@400000006afea1c5382177fc 6001 > 250 8BITMIME 
@400000006afea1c603c46c94 6001 < MAIL FROM:<k.maier17@partner.test> 
@400000006afea1c603c46c94 6001 < RCPT TO:<h.vogel@club.example> 
@400000006afea1c603c504ec 6001 < DATA 
@400000006afea1c604015654 6001 > 250 ok 
@400000006afea1c60401a474 greylisting: 198.51.100.234 (k.maier17@partner.test -> h.vogel@club.example) exists (id=38617) - accepting
@400000006afea1c60434494c 6001 > 250 ok 
@400000006afea1c60452683c 6001 > 354 go ahead 
@400000006afea1c60749c2c4 6001 < From: <k.maier17@partner.test> 
@400000006afea1c60749c2c4 6001 < To: <h.vogel@club.example> 
@400000006afea1c60749c2c4 6001 < Subject: our talk of last week 
@400000006afea1c60749c2c4 6001 < Message-ID: <mwn7sai3.6005@mail.partner.test> 
@400000006afea1c6074aa16c 6001 <  
@400000006afea1c6074b12b4 6001 < kind regards 
@400000006afea1c6074b7844 6001 <  
@400000006afea1c6074b7844 6001 < could you send the figures of October once more? 
@400000006afea1c6074b7844 6001 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea1c6074c2bf4 6001 < starting delivery 1+
@400000006afea1c6074c2bf4 6001 < : msg 2 to local x@example.org 
@400000006afea1c6074ccc1c 6001 < thank you for the papers, we shall look at them next week 
@400000006afea1c6074d879c 6001 < please find the minutes of the last meeting below 
@400000006afea1c6074e431c 6001 < the delivery will be with you on Tuesday before noon 
@400000006afea1c6074e8584 6001 < kind regards 
@400000006afea1c6074eeefc 6001 <  
@400000006afea1c6074f6044 6001 < could you send the figures of October once m+
@400000006afea1c6074f6044 6001 < ore? 
@400000006afea1c6075017dc 6001 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea1c6075017dc 6001 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea1c6075017dc 6001 < thank you for the papers, we shall look at them next week 
@400000006afea1c60750565c 6001 < please find the minutes of the last meeting below 
@400000006afea1c60750fa6c 6001 < the delivery will be with you on Tuesday before noon 
@400000006afea1c607515ffc 6001 < kind +
@400000006afea1c607515ffc 6001 < regards 
@400000006afea1c607515ffc 6001 <  
@400000006afea1c607515ffc 6001 < could you send the figures of October once more? 
@400000006afea1c607521794 6001 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea1c60752810c 6001 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea1c6075334bc 6001 < thank you for the papers, we shall look at them next week 
@400000006afea1c607541364 6001 < please find the minutes of the last meeting below 
@400000006afea1c60754944c 6001 < the +
@400000006afea1c60754b38c 6001 < delivery will be with you on Tuesday before noon 
@400000006afea1c60754f5f4 6001 < kind regards 
@400000006afea1c60754f5f4 6001 <  
@400000006afea1c60755b174 6001 < could you send the figures of October once more? 
@400000006afea1c60755d0b4 6001 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea1c6075645e4 6001 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea1c60757248c 6001 < thank you for the papers, we shall look at them next week 
@400000006afea1c60757248c 6001 < please find the minutes of the last meeting below 
@400000006afea1c6075799bc 6001 < the delivery will be with you on Tuesday before noon 
@400000006afea1c607581aa4 6001 < kind regards 
@400000006afea1c60758e1dc 6001 <  
@400000006afea1c60758f564 6001 < could you send the figures of October once more? 
@400000006afea1c60759570c 6001 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea1c60759570c 6001 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea1c607598204 6001 < than+
@400000006afea1c60759d024 6001 < k you for the papers, we shall look at them next week 
@400000006afea1c60759d024 6001 < please find the minutes of the last meeting below 
@400000006afea1c60759d024 6001 < the delivery will be with you on Tuesday before noon 
@400000006afea1c60759d024 6001 < kind regards 
@400000006afea1c6075a02ec 6001 <  
@400000006afea1c6075a02ec 6001 < could you send the figures of October once more? 
@400000006afea1c6075a704c 6001 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea1c6075ab2b4 6001 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea1c6075ab2b4 6001 < thank you for the papers, we shall look at them next week 
@400000006afea1c6075ab2b4 6001 < please find the minutes of the last meeting below 
@400000006afea1c6075ab2b4 6001 < the delivery will be with you on Tuesday before noon 
@400000006afea1c6075ab2b4 6001 < kind regards 
@400000006afea1c6075b339c 6001 <  
@400000006afea1c6075b339c 6001 < could you send the figure+
@400000006afea1c6075b79ec 6001 < s of October once more? 
@400000006afea1c6075b79ec 6001 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea1c6075c5c7c 6001 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea1c6075c5c7c 6001 < thank you for the papers, we shall look at them next week 
@400000006afea1c6075c73ec 6001 < please find the minutes of the last meeting below 
@400000006afea1c6075d17fc 6001 < the delivery will be with you on Tuesday+
@400000006afea1c6075d3354 6001 <  before noon 
@400000006afea1c6075e1db4 6001 < kind regards 
@400000006afea1c6075e1db4 6001 <  
@400000006afea1c6075e219c 6001 < could you send the figures of October once more? 
@400000006afea1c6075f0044 6001 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea1c6075f2754 6001 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea1c6075fb7dc 6001 < thank you for the papers, we shall look at them next week 
@400000006afea1c607600dcc 6001 < please find the minutes of the last +
@400000006afea1c607600dcc 6001 < meeting below 
@400000006afea1c607606f74 6001 < the delivery will be with you on Tuesday before noon 
@400000006afea1c60761176c 6001 < kind regards 
@400000006afea1c60761176c 6001 <  
@400000006afea1c607611b54 6001 < could you send the figures of October once more? 
@400000006afea1c607611b54 6001 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea1c60761f22c 6001 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea1c607622cc4 6001 < thank you for the papers, we shall look +
@400000006afea1c60762b964 6001 < at them next week 
@400000006afea1c60762b964 6001 < please find the minutes of the last meeting below 
@400000006afea1c60762b964 6001 < the delivery will be with you on Tuesday before noon 
@400000006afea1c60762ffb4 6001 < kind regards 
@400000006afea1c60762ffb4 6001 <  
@400000006afea1c60763bf1c 6001 < could you send the figures of October once more? 
@400000006afea1c60763f5cc 6001 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea1c60763f5cc 6001 < starting delivery 1: msg 2 to local +
@400000006afea1c607645f44 6001 < x@example.org 
@400000006afea1c607645f44 6001 < thank you for the papers, we shall look at them next week 
@400000006afea1c60764d08c 6001 < please find the minutes of the last meeting below 
@400000006afea1c607657884 6001 < the delivery will be with you on Tuesday before noon 
@400000006afea1c60765d644 6001 < kind regards 
@400000006afea1c607663bd4 6001 <  
@400000006afea1c607663bd4 6001 < could you send the figures of October once more? 
@400000006afea1c6076695ac 6001 < +49 30 5550+
@400000006afea1c60767689c 6001 <  1 + 49 30 5550 2 
@400000006afea1c60767689c 6001 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea1c60767689c 6001 < thank you for the papers, we shall look at them next week 
@400000006afea1c607682bec 6001 < please find the minutes of the last meeting below 
@400000006afea1c6076889ac 6001 < the delivery will be with you on Tuesday before noon 
@400000006afea1c6076902c4 6001 < kind regards 
@400000006afea1c6076902c4 6001 <  
@400000006afea1c60769cde4 6001 < could +
@400000006afea1c6076a3f2c 6001 < you send the figures of October once more? 
@400000006afea1c6076a3f2c 6001 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea1c6076a3f2c 6001 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea1c6076b0a4c 6001 < thank you for the papers, we shall look at them next week 
@400000006afea1c6076b5c54 6001 < please find the minutes of the last meeting below 
@400000006afea1c6076bf4ac 6001 < the delivery will be +
@400000006afea1c6076bf4ac 6001 < with you on Tuesday before noon 
@400000006afea1c6076bf4ac 6001 < kind regards 
@400000006afea1c6076c46b4 6001 <  
@400000006afea1c6076cd354 6001 < could you send the figures of October once more? 
@400000006afea1c6076daa2c 6001 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea1c6076e0404 6001 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea1c6076e13a4 6001 < thank you for the papers, we shall look at them next week 
@400000006afea1c6076e1b74 6001 < please find the m+
@400000006afea1c6076e1b74 6001 < inutes of the last meeting below 
@400000006afea1c6076e1b74 6001 < the delivery will be with you on Tuesday before noon 
@400000006afea1c6076e5ddc 6001 < kind regards 
@400000006afea1c6076e9874 6001 <  
@400000006afea1c6076ee694 6001 < could you send the figures of October once more? 
@400000006afea1c6076ee694 6001 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea1c6076fcd0c 6001 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea1c6076fcd0c 6001 < thank you for the pap+
@400000006afea1c6076fdcac 6001 < ers, we shall look at them next week 
@400000006afea1c607700b8c 6001 < please find the minutes of the last meeting below 
@400000006afea1c607700b8c 6001 < the delivery will be with you on Tuesday before noon 
@400000006afea1c6077055c4 6001 < kind regards 
@400000006afea1c6077055c4 6001 <  
@400000006afea1c60770e264 6001 < could you send the figures of October once more? 
@400000006afea1c6077199fc 6001 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea1c6077199fc 6001 < starting delivery+
@400000006afea1c60771d494 6001 <  1: msg 2 to local x@example.org 
@400000006afea1c6077270d4 6001 < thank you for the papers, we shall look at them next week 
@400000006afea1c6077278a4 6001 < please find the minutes of the last meeting below 
@400000006afea1c607730d14 6001 < the delivery will be with you on Tuesday before noon 
@400000006afea1c60773380c 6001 < kind regards 
@400000006afea1c60773380c 6001 <  
@400000006afea1c60773380c 6001 < could you send the figures of October once+
@400000006afea1c60774226c 6001 <  more? 
@400000006afea1c60774d61c 6001 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea1c60774ed8c 6001 < ------------------- 
@400000006afea1c607751884 6001 < . 
@400000006afea1c60c52a3e4 6001 > 250 ok 1795072444 qp 6005 
@400000006afea1c60e55af74 6001 < QUIT 
@400000006afea1c60e74c094 6001 > 221 mx1.example.net 
@400000006afea1c60e7c177c tcpserver: end 6001 status 0
@400000006afea1c60e7c1b64 tcpserver: status: 0/40
@400000006afea1c60e7f9604 6001 < [EOF]
@400000006afea1c60e7f9604 6001 > [EOF]
@400000006afea1d611114534 tcpserver: status: 1/40
@400000006afea1d61111e174 tcpserver: pid 6085 from 198.51.100.133
@400000006afea1d61605718c tcpserver: ok 6085 mx1.example.net:192.0.2.25:25 mail.workshop.test:198.51.100.133::48784
@400000006afea1d61e0dbf9c 6085 > 220 mx1.example.net ESMTP 
@400000006afea1d62264a63c 6085 < EHLO mail.workshop.test 
@400000006afea1d6229edc94 6085 > 250-mx1.example.net 
@400000006afea1d6229ee07c 6085 > 250-PIPELINING 
@400000006afea1d6229fc30c 6085 > 250 8BITMIME 
@400000006afea1d623492654 6085 < MAIL FROM:<t.wolf12@workshop.test> 
@400000006afea1d623800d04 6085 > 250 ok 
@400000006afea1d623fd8a04 6085 < RCPT TO:<v.horn@shop.example> 
@400000006afea1d623fe12bc greylisting: 198.51.100.133 (t.wolf12@workshop.test -> v.horn@shop.example) exists (id=49302) - accepting
@400000006afea1d624358224 6085 > 250 ok 
@400000006afea1d624782c8c 6085 < DATA 
@400000006afea1d6248e8f04 6085 > 354 go ahead 
@400000006afea1d626bc38bc 6085 < From: <t.wolf12@workshop.test> 
@400000006afea1d626bc38bc 6085 < To: <v.horn@shop.example> 
@400000006afea1d626bc82f4 6085 < Subject: our talk of last week 
@400000006afea1d626bcdccc 6085 < Message-ID: <mwn7sn7m.6087@mail.workshop.test> 
@400000006afea1d626bcdccc 6085 <  
@400000006afea1d626bd1764 6085 < the delivery will be with you on Tuesday before noon 
@400000006afea1d626bdb78c 6085 < kind regards 
@400000006afea1d626be3874 6085 <  
@400000006afea1d626bf0394 6085 < could you send the figures of October once mo+
@400000006afea1d626bf0394 6085 < re? 
@400000006afea1d626bf9fd4 6085 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea1d626c018ec 6085 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea1d626c08e1c 6085 < thank you for the papers, we shall look at them next week 
@400000006afea1d626c0ad5c 6085 < please find the minutes of the last meeting below 
@400000006afea1d626c0ad5c 6085 < the delivery will be with you on Tuesday before noon 
@400000006afea1d626c17494 6085 < kind r+
@400000006afea1d626c24b6c 6085 < egards 
@400000006afea1d626c32dfc 6085 <  
@400000006afea1d626c34954 6085 < could you send the figures of October once more? 
@400000006afea1d626c3fd04 6085 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea1d626c400ec 6085 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea1d626c4d3dc 6085 < thank you for the papers, we shall look at them next week 
@400000006afea1d626c51e14 6085 < please find the minutes of the last meeting below 
@400000006afea1d626c51e14 6085 < -----+
@400000006afea1d626c5c224 6085 < ----------------- 
@400000006afea1d626c61bfc 6085 < . 
@400000006afea1d6287c99e4 6085 > 250 ok 1795072460 qp 6087 
@400000006afea1d62ee6011c 6085 < QUIT 
@400000006afea1d62f136a1c 6085 > 221 mx1.example.net 
@400000006afea1d62f1b130c tcpserver: end 6085 status 0
@400000006afea1d62f1ba394 tcpserver: status: 0/40
@400000006afea1d62f1dd22c 6085 < [EOF]
@400000006afea1d62f1eb4bc 6085 > [EOF]
@400000006afea2a402383fae tcpserver: status: 1/40
@400000006afea2a402383fae tcpserver: pid 7114 from 198.51.100.172
@400000006afea2a40273a6b6 tcpserver: ok 7114 mx1.example.net:192.0.2.25:25 host172.isp.test:198.51.100.172::27064
@400000006afea2a4187067a6 rblsmtpd: 198.51.100.172 pid 7114: 451 https://zen.dnsbl.example/query/ip/198.51.100.172
@400000006afea2a63b72e616 tcpserver: end 7114 status 0
@400000006afea2a63b72e616 tcpserver: status: 0/40
@400000006afea34c04b637fe tcpserver: status: 1/40
@400000006afea34c04b637fe tcpserver: pid 7954 from 198.51.100.179
@400000006afea34c08b2b22e tcpserver: ok 7954 mx1.example.net:192.0.2.25:25 host179.isp.test:198.51.100.179::52498
@400000006afea34c144ec9a6 rblsmtpd: 198.51.100.179 pid 7954: 451 https://zen.dnsbl.example/query/ip/198.51.100.179
@400000006afea34e2013875e tcpserver: end 7954 status 0
@400000006afea34e2013875e tcpserver: status: 0/40
@400000006afea3820a8f9724 tcpserver: status: 1/40
@400000006afea3820a906dfc tcpserver: pid 8224 from 198.51.100.69
@400000006afea38211cac964 tcpserver: ok 8224 mx1.example.net:192.0.2.25:25 mail.opera.example:198.51.100.69::51749
@400000006afea382160b8ff4 tcpserver: status: 2/40
@400000006afea382160bc6a4 tcpserver: pid 8225 from 198.51.100.73
@400000006afea382188bce4c tcpserver: ok 8225 mx1.example.net:192.0.2.25:25 mail.cedar.test:198.51.100.73::14825
@400000006afea3821a1d43bc 8225 > 220 mx1.example.net ESMTP 
@400000006afea3821d2b8974 8225 < EHLO mail.cedar.test 
@400000006afea3821d345b44 8225 > 250-mx1.example.net 
@400000006afea3821d34e3fc 8225 > 250-PIPELINING 
@400000006afea3821d34e3fc 8225 > 250 8BITMIME 
@400000006afea3821e236e64 8224 > 220 mx1.example.net ESMTP 
@400000006afea3822048f22c 8225 < MAIL FROM:<sara18@cedar.test> 
@400000006afea382206288f4 8225 > 250 ok 
@400000006afea3822378314c 8224 < EHLO mail.opera.example 
@400000006afea38223a2cf74 8224 > 250-mx1.example.net 
@400000006afea38223a31d94 8224 > 250-PIPELINING 
@400000006afea38223a31d94 8224 > 250 8BITMIME 
@400000006afea38224ab2754 8225 < RCPT TO:<z.jung@shop.example> 
@400000006afea38224ac0dcc greylisting: 198.51.100.73 (sara18@cedar.test -> z.jung@shop.example) exists (id=7657) - accepting
@400000006afea38224bcf204 8225 > 250 ok 
@400000006afea382276935e4 8225 < RCPT TO:<nina@club.example> 
@400000006afea382276935e4 greylisting: 198.51.100.73 (sara18@cedar.test -> nina@club.example) exists (id=87043) - accepting
@400000006afea38227a17454 8225 > 250 ok 
@400000006afea38228633db4 8224 < MAIL FROM:<greta26@opera.example> 
@400000006afea38228633db4 8224 < RCPT TO:<wanda@example.net> 
@400000006afea38228633db4 8224 < DATA 
@400000006afea38228a046b4 8224 > 250 ok 
@400000006afea38228a0e2f4 greylisting: 198.51.100.69 (greta26@opera.example -> wanda@example.net) exists (id=82780) - accepting
@400000006afea38228cf1afc 8224 > 250 ok 
@400000006afea38228fcddd4 8224 > 354 go ahead 
@400000006afea3822ccfa43c 8224 < From: <greta26@opera.example> 
@400000006afea3822cd05fbc 8224 < To: <wanda@example.net> 
@400000006afea3822cd1230c 8224 < Subject: our talk of last week 
@400000006afea3822cd20984 8224 < Message-ID: <mwn81tk4.8228@mail.opera.example> 
@400000006afea3822cd23094 8224 <  
@400000006afea3822cd23094 8224 <  
@400000006afea3822cd23094 8224 < could you send the figures of October once more? 
@400000006afea3822cd23094 8224 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea3822cd27acc 8224 < starting delivery 1: msg 2 to local +
@400000006afea3822cd2b17c 8224 < x@example.org 
@400000006afea3822cd2d0bc 8224 < thank you for the papers, we shall look at them next week 
@400000006afea3822cd2ff9c 8224 < please find the minutes of the last meeting below 
@400000006afea3822cd2ff9c 8224 < the delivery will be with you on Tuesday before noon 
@400000006afea3822cd3364c 8224 < kind regards 
@400000006afea3822cd3364c 8224 <  
@400000006afea3822cd3364c 8224 < could you send the figures of October once more? 
@400000006afea3822cd3364c 8224 < +49 30 5550+
@400000006afea3822cd3364c 8224 <  1 + 49 30 5550 2 
@400000006afea3822cd3364c 8224 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea3822cd35d5c 8224 < thank you for the papers, we shall look at them next week 
@400000006afea3822cd3d674 8224 < please find the minutes of the last meeting below 
@400000006afea3822cd40554 8224 < the delivery will be with you on Tuesday before noon 
@400000006afea3822cd4bcec 8224 < kind regards 
@400000006afea3822cd516c4 8224 <  
@400000006afea3822cd516c4 8224 < could +
@400000006afea3822cd516c4 8224 < you send the figures of October once more? 
@400000006afea3822cd5da14 8224 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea3822cd5f954 8224 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea3822cd5f954 8224 < ------------------------------- 
@400000006afea3822cd62834 8224 < . 
@400000006afea3822e308fe4 8225 < RCPT TO:<paula@example.net> 
@400000006afea3822e3093cc greylisting: 198.51.100.73 (sara18@cedar.test -> paula@example.net) exists (id=56706) - accepting
@400000006afea3822e373aec 8225 > 250 ok 
@400000006afea382301d40cc 8224 > 250 ok 1795072888 qp 8228 
@400000006afea382309c6f64 8225 < RCPT TO:<j.klein@club.example> 
@400000006afea382309d4254 greylisting: 198.51.100.73 (sara18@cedar.test -> j.klein@club.example) exists (id=71847) - accepting
@400000006afea38230cf913c 8225 > 250 ok 
@400000006afea38233c19c64 8225 < RCPT TO:<f.braun@club.example> 
@400000006afea38233c22134 greylisting: 198.51.100.73 (sara18@cedar.test -> f.braun@club.example) exists (id=24736) - accepting
@400000006afea38233d3bd04 8225 > 250 ok 
@400000006afea38234127f6c 8224 < QUIT 
@400000006afea38234229884 8224 > 221 mx1.example.net 
@400000006afea382342ae584 tcpserver: end 8224 status 0
@400000006afea382342b56cc tcpserver: status: 1/40
@400000006afea382342d46e4 8224 < [EOF]
@400000006afea382342de324 8224 > [EOF]
@400000006afea38236997c54 8225 < DATA 
@400000006afea38236ca0234 8225 > 354 go ahead 
@400000006afea3823a33f894 8225 < From: <sara18@cedar.test> 
@400000006afea3823a33f894 8225 < To: <z.jung@shop.example> 
@400000006afea3823a33f894 8225 < Subject: our talk of last week 
@400000006afea3823a340064 8225 < Message-ID: <mwn81tpn.8229@mail.cedar.test> 
@400000006afea3823a342b5c 8225 <  
@400000006afea3823a34b414 8225 < kind regards 
@400000006afea3823a34b414 8225 <  
@400000006afea3823a355054 8225 < could you send the figures of October once more? 
@400000006afea3823a355054 8225 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea3823a3607ec 8225 < starting delivery 1: msg 2 +
@400000006afea3823a3607ec 8225 < to local x@example.org 
@400000006afea3823a3607ec 8225 < thank you for the papers, we shall look at them next week 
@400000006afea3823a36560c 8225 < please find the minutes of the last meeting below 
@400000006afea3823a36560c 8225 < the delivery will be with you on Tuesday before noon 
@400000006afea3823a36560c 8225 < kind regards 
@400000006afea3823a36cf24 8225 <  
@400000006afea3823a36ee64 8225 < could you send the figures of October once more? 
@400000006afea3823a36ee64 8225 < +4+
@400000006afea3823a36ee64 8225 < 9 30 5550 1 + 49 30 5550 2 
@400000006afea3823a36ee64 8225 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea3823a371574 8225 < thank you for the papers, we shall look at them next week 
@400000006afea3823a37483c 8225 < please find the minutes of the last meeting below 
@400000006afea3823a37bd6c 8225 < the delivery will be with you on Tuesday before noon 
@400000006afea3823a37ffd4 8225 < kind regards+
@400000006afea3823a384df4 8225 <  
@400000006afea3823a393854 8225 <  
@400000006afea3823a3947f4 8225 < could you send the figures of October once more? 
@400000006afea3823a399614 8225 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea3823a399614 8225 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea3823a39ec04 8225 < thank you for the papers, we shall look at them next week 
@400000006afea3823a3a4dac 8225 < please find the minutes of the last meeting below 
@400000006afea3823a3aa39c 8225 < the delivery+
@400000006afea3823a3aa39c 8225 <  will be with you on Tuesday before noon 
@400000006afea3823a3aa39c 8225 < kind regards 
@400000006afea3823a3aa39c 8225 <  
@400000006afea3823a3ad664 8225 < could you send the figures of October once more? 
@400000006afea3823a3bb50c 8225 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea3823a3c3dc4 8225 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea3823a3c3dc4 8225 < thank you for the papers, we shall look at them next week 
@400000006afea3823a3c3dc4 8225 < please f+
@400000006afea3823a3c785c 8225 < ind the minutes of the last meeting below 
@400000006afea3823a3d08e4 8225 < the delivery will be with you on Tuesday before noon 
@400000006afea3823a3dd7ec 8225 < kind regards 
@400000006afea3823a3dd7ec 8225 <  
@400000006afea3823a3e4d1c 8225 < could you send the figures of October once more? 
@400000006afea3823a3f27dc 8225 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea3823a400e54 8225 < -------------------------------------------- 
@400000006afea3823a40c9d4 8225 < . 
@400000006afea38300599b74 8225 > 250 ok 1795072889 qp 8229 
@400000006afea383055cbbec 8225 < QUIT 
@400000006afea38305814f34 8225 > 221 mx1.example.net 
@400000006afea38305892704 tcpserver: end 8225 status 0
@400000006afea3830589bb74 tcpserver: status: 0/40
@400000006afea383058bfd94 8225 < [EOF]
@400000006afea383058cb144 8225 > [EOF]
@400000006afea428090c3056 tcpserver: status: 1/40
@400000006afea428090d16ce tcpserver: pid 9054 from 198.51.100.168
@400000006afea4282c0085c6 tcpserver: ok 9054 mx1.example.net:192.0.2.25:25 :198.51.100.168::8891
@400000006afea4290638153e rblsmtpd: 198.51.100.168 pid 9054: 451 https://zen.dnsbl.example/query/ip/198.51.100.168
@400000006afea42918996ba6 tcpserver: end 9054 status 0
@400000006afea4291899775e tcpserver: status: 0/40
@400000006afea4612ef2044e tcpserver: status: 1/40
@400000006afea4612ef2044e tcpserver: pid 9342 from 198.51.100.180
@400000006afea46223c786de tcpserver: ok 9342 mx1.example.net:192.0.2.25:25 :198.51.100.180::15322
@400000006afea46300c8f83e rblsmtpd: 198.51.100.180 pid 9342: 451 https://zen.dnsbl.example/query/ip/198.51.100.180
@400000006afea464134b2cb6 tcpserver: end 9342 status 0
@400000006afea464134bc50e tcpserver: status: 0/40
@400000006afea49316db8e0c tcpserver: status: 1/40
@400000006afea49316dc2a4c tcpserver: pid 9590 from 198.51.100.234
@400000006afea4931b7b260c tcpserver: ok 9590 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::8068
@400000006afea493208d7924 9590 > 220 mx1.example.net ESMTP 
@400000006afea49321ce135c 9590 < EHLO mail.partner.test 
@400000006afea49321db32bc 9590 > 250-mx1.example.net 
@400000006afea49321dba404 9590 > 250-PIPELINING 
@400000006afea49321dc154c 9590 > 250 8BITMIME 
@400000006afea49322fb026c 9590 < MAIL FROM:<b.lang18@partner.test> 
@400000006afea493230bfa2c 9590 > 250 ok 
@400000006afea49326c938dc 9590 < RCPT TO:<sara@club.example> 
@400000006afea49326c9c57c greylisting: 198.51.100.234 (b.lang18@partner.test -> sara@club.example) exists (id=4206) - accepting
@400000006afea49326da115c 9590 > 250 ok 
@400000006afea4932d953274 9590 < DATA 
@400000006afea4932da31524 9590 > 354 go ahead 
@400000006afea49333984e2c 9590 < From: <b.lang18@partner.test> 
@400000006afea49333984e2c 9590 < To: <sara@club.example> 
@400000006afea4933398b7a4 9590 < Subject: our talk of last week 
@400000006afea493339986ac 9590 < Message-ID: <mwn87oca.9593@mail.partner.test> 
@400000006afea4933399e084 9590 <  
@400000006afea4933399e084 9590 < the delivery will be with you on Tuesday before noon 
@400000006afea493339a693c 9590 < kind regards 
@400000006afea493339b47e4 9590 <  
@400000006afea493339b9604 9590 < could you send the figures of October once more?+
@400000006afea493339bbd14 9590 <  
@400000006afea493339c556c 9590 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea493339c844c 9590 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea493339cd26c 9590 < thank you for the papers, we shall look at them next week 
@400000006afea493339cedc4 9590 < please find the minutes of the last meeting below 
@400000006afea493339cedc4 9590 < the delivery will be with you on Tuesday before noon 
@400000006afea493339d6ac4 9590 < kind regar+
@400000006afea493339d8234 9590 < ds 
@400000006afea493339da55c 9590 <  
@400000006afea493339e6c94 9590 < could you send the figures of October once more? 
@400000006afea493339e6c94 9590 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea493339eca54 9590 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea493339f436c 9590 < thank you for the papers, we shall look at them next week 
@400000006afea493339feb64 9590 < please find the minutes of the last meeting below 
@400000006afea493339ffb04 9590 < ---------+
@400000006afea49333a0165c 9590 < ----------------- 
@400000006afea49333a05cac 9590 < . 
@400000006afea4933a7faf64 9590 > 250 ok 1795073161 qp 9593 
@400000006afea49403ca0dfc 9590 < QUIT 
@400000006afea49403eb0764 9590 > 221 mx1.example.net 
@400000006afea49403f3778c tcpserver: end 9590 status 0
@400000006afea49403f3dd1c tcpserver: status: 0/40
@400000006afea49403f63a94 9590 < [EOF]
@400000006afea49403f655ec 9590 > [EOF]
@400000006afea5be2b52dfac tcpserver: status: 1/40
@400000006afea5be2b531e2c tcpserver: pid 11087 from 192.0.2.30
@400000006afea5be37576584 tcpserver: ok 11087 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::3011
@400000006afea5be38c32e6c 11087 > 220 mx1.example.net ESMTP 
@400000006afea5be3b6a51cc 11087 < EHLO monitor.example.net 
@400000006afea5bf0000cd14 11087 > 250-mx1.example.net 
@400000006afea5bf0000cd14 11087 > 250-PIPELINING 
@400000006afea5bf00012ad4 11087 > 250 8BITMIME 
@400000006afea5bf073004ec 11087 < QUIT 
@400000006afea5bf0738abc4 11087 > 221 mx1.example.net 
@400000006afea5bf0740606c tcpserver: end 11087 status 0
@400000006afea5bf07414acc tcpserver: status: 0/40
@400000006afea5bf0743b3fc 11087 < [EOF]
@400000006afea5bf0743b3fc 11087 > [EOF]
@400000006afea5f831f01c6c tcpserver: status: 1/40
@400000006afea5f831f07644 tcpserver: pid 11378 from 203.0.113.186
@400000006afea5f833f4125c tcpserver: ok 11378 mx1.example.net:192.0.2.25:25 mail.paper.example:203.0.113.186::32620
@400000006afea5f838729984 11378 > 220 mx1.example.net ESMTP 
@400000006afea5f902bd9f3c 11378 < EHLO mail.paper.example 
@400000006afea5f902c6d2b4 11378 > 250-mx1.example.net 
@400000006afea5f902c75784 11378 > 250-PIPELINING 
@400000006afea5f902c75784 11378 > 250 8BITMIME 
@400000006afea5f90928b80c 11378 < MAIL FROM:<j.klein11@paper.example> 
@400000006afea5f9093a24fc 11378 > 250 ok 
@400000006afea5f90fb5c444 11378 < RCPT TO:<j.klein@club.example> 
@400000006afea5f90fb64cfc greylisting: 203.0.113.186 (j.klein11@paper.example -> j.klein@club.example) exists (id=36256) - accepting
@400000006afea5f90fcbc8fc 11378 > 250 ok 
@400000006afea5f910baebbc 11378 < DATA 
@400000006afea5f910cc701c 11378 > 354 go ahead 
@400000006afea5f9113df2b4 11378 < From: <j.klein11@paper.example> 
@400000006afea5f9113e92dc 11378 < To: <j.klein@club.example> 
@400000006afea5f9113ee0fc 11378 < Subject: our talk of last week 
@400000006afea5f9113ef09c 11378 < Message-ID: <mwn8fc3d.11380@mail.paper.example> 
@400000006afea5f9113fd32c 11378 <  
@400000006afea5f9113fe2cc 11378 < please find the minutes of the last meeting below 
@400000006afea5f9114009dc 11378 < the delivery will be with you on Tuesday before noon 
@400000006afea5f911406f6c 11378 < kind re+
@400000006afea5f911407354 11378 < gards 
@400000006afea5f9114136a4 11378 <  
@400000006afea5f91142154c 11378 < could you send the figures of October once more? 
@400000006afea5f9114230a4 11378 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea5f911425f84 11378 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea5f9114345fc 11378 < thank you for the papers, we shall look at them next week 
@400000006afea5f911439fd4 11378 < please find the minutes of the last meeting below 
@400000006afea5f91143cacc 11378 < the de+
@400000006afea5f9114476ac 11378 < livery will be with you on Tuesday before noon 
@400000006afea5f911454d84 11378 < kind regards 
@400000006afea5f91146051c 11378 <  
@400000006afea5f911463fb4 11378 < could you send the figures of October once more? 
@400000006afea5f91146a544 11378 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea5f911470ebc 11378 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea5f91147f91c 11378 < thank you for the papers, we shall look at them next week 
@400000006afea5f91147f91c 11378 < pl+
@400000006afea5f91148a114 11378 < ease find the minutes of the last meeting below 
@400000006afea5f91148a114 11378 < the delivery will be with you on Tuesday before noon 
@400000006afea5f911496c34 11378 < kind regards 
@400000006afea5f911496c34 11378 <  
@400000006afea5f91149972c 11378 < could you send the figures of October once more? 
@400000006afea5f91149d5ac 11378 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea5f9114a1bfc 11378 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea5f9114a1bfc 11378 < thank +
@400000006afea5f9114a79bc 11378 < you for the papers, we shall look at them next week 
@400000006afea5f9114a79bc 11378 < please find the minutes of the last meeting below 
@400000006afea5f9114b5c4c 11378 < the delivery will be with you on Tuesday before noon 
@400000006afea5f9114c2b54 11378 < kind regards 
@400000006afea5f9114c2b54 11378 <  
@400000006afea5f9114ca084 11378 < could you send the figures of October once more? 
@400000006afea5f9114cfa5c 11378 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea5f9114cfa5c 11378 < st+
@400000006afea5f9114cfa5c 11378 < arting delivery 1: msg 2 to local x@example.org 
@400000006afea5f9114de4bc 11378 < thank you for the papers, we shall look at them next week 
@400000006afea5f9114de4bc 11378 < please find the minutes of the last meeting below 
@400000006afea5f9114e5604 11378 < ------------------------------------------- 
@400000006afea5f9114e6d74 11378 < . 
@400000006afea5f9153c1a94 11378 > 250 ok 1795073519 qp 11380 
@400000006afea5f91a4f4484 11378 < QUIT 
@400000006afea5f91a79afe4 11378 > 221 mx1.example.net 
@400000006afea5f91a812ddc tcpserver: end 11378 status 0
@400000006afea5f91a812ddc tcpserver: status: 0/40
@400000006afea5f91a846614 11378 < [EOF]
@400000006afea5f91a846614 11378 > [EOF]
@400000006afea63b2114c9c4 tcpserver: status: 1/40
@400000006afea63b2114c9c4 tcpserver: pid 11711 from 198.51.100.126
@400000006afea63b2c33b644 tcpserver: ok 11711 mx1.example.net:192.0.2.25:25 mail.station.test:198.51.100.126::11687
@400000006afea63b33268544 11711 > 220 mx1.example.net ESMTP 
@400000006afea63b3a62f004 11711 < EHLO mail.station.test 
@400000006afea63b3a9d9f74 11711 > 250-mx1.example.net 
@400000006afea63b3a9db2fc 11711 > 250-PIPELINING 
@400000006afea63b3a9db2fc 11711 > 250 8BITMIME 
@400000006afea63c0630c144 11711 < MAIL FROM:<v.horn31@station.test> 
@400000006afea63c063950ac 11711 > 250 ok 
@400000006afea63c089a6a5c 11711 < RCPT TO:<h.vogel@club.example> 
@400000006afea63c089a6a5c greylisting: 198.51.100.126 (v.horn31@station.test -> h.vogel@club.example) exists (id=31453) - accepting
@400000006afea63c08d18f8c 11711 > 250 ok 
@400000006afea63c0f6181f4 11711 < DATA 
@400000006afea63c0f753104 11711 > 354 go ahead 
@400000006afea63c1225977c 11711 < From: <v.horn31@station.test> 
@400000006afea63c12261864 11711 < To: <h.vogel@club.example> 
@400000006afea63c12263f74 11711 < Subject: our talk of last week 
@400000006afea63c1226917c 11711 < Message-ID: <mwn8grub.11716@mail.station.test> 
@400000006afea63c1226e76c 11711 <  
@400000006afea63c1227c9fc 11711 < kind regards 
@400000006afea63c1227ed24 11711 <  
@400000006afea63c1228a0d4 11711 < could you send the figures of October once more? 
@400000006afea63c122925a4 11711 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea63c1229c1e4 11711 < starting delivery 1+
@400000006afea63c1229c1e4 11711 < : msg 2 to local x@example.org 
@400000006afea63c1229c1e4 11711 < thank you for the papers, we shall look at them next week 
@400000006afea63c122a332c 11711 < please find the minutes of the last meeting below 
@400000006afea63c122b15bc 11711 < the delivery will be with you on Tuesday before noon 
@400000006afea63c122bdcf4 11711 < kind regards 
@400000006afea63c122cb7b4 11711 <  
@400000006afea63c122d9e2c 11711 < could you send the figures of October once m+
@400000006afea63c122d9e2c 11711 < ore? 
@400000006afea63c122e888c 11711 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea63c122f634c 11711 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea63c122f828c 11711 < thank you for the papers, we shall look at them next week 
@400000006afea63c12306cec 11711 < please find the minutes of the last meeting below 
@400000006afea63c12310d14 11711 < the delivery will be with you on Tuesday before noon 
@400000006afea63c1231d44c 11711 < kind +
@400000006afea63c1231d44c 11711 < regards 
@400000006afea63c1231d44c 11711 <  
@400000006afea63c123239dc 11711 < could you send the figures of October once more? 
@400000006afea63c12328be4 11711 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea63c123304fc 11711 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea63c123304fc 11711 < thank you for the papers, we shall look at them next week 
@400000006afea63c123304fc 11711 < please find the minutes of the last meeting below 
@400000006afea63c1233e3a4 11711 < the +
@400000006afea63c1233e3a4 11711 < delivery will be with you on Tuesday before noon 
@400000006afea63c12342224 11711 < kind regards 
@400000006afea63c123458d4 11711 <  
@400000006afea63c123458d4 11711 < could you send the figures of October once more? 
@400000006afea63c12350c84 11711 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea63c12350c84 11711 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea63c123579e4 11711 < thank you for the papers, we shall look at them next week 
@400000006afea63c1235b864 11711 < please find the minutes of the last meeting below 
@400000006afea63c12368b54 11711 < the delivery will be with you on Tuesday before noon 
@400000006afea63c123723ac 11711 < kind regards 
@400000006afea63c1237c3d4 11711 <  
@400000006afea63c12380254 11711 < could you send the figures of October once more? 
@400000006afea63c123867e4 11711 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea63c12387b6c 11711 < ----------------- 
@400000006afea63c1238bdd4 11711 < . 
@400000006afea63c194e7e24 11711 > 250 ok 1795073586 qp 11716 
@400000006afea63c1c177d7c 11711 < QUIT 
@400000006afea63c1c5935b4 11711 > 221 mx1.example.net 
@400000006afea63c1c60cb1c tcpserver: end 11711 status 0
@400000006afea63c1c60cb1c tcpserver: status: 0/40
@400000006afea63c1c638a3c 11711 < [EOF]
@400000006afea63c1c638a3c 11711 > [EOF]
@400000006afea69b2c017ecc tcpserver: status: 1/40
@400000006afea69b2c019254 tcpserver: pid 12192 from 198.51.100.110
@400000006afea69b2d58064c tcpserver: ok 12192 mx1.example.net:192.0.2.25:25 host110.isp.test:198.51.100.110::27950
@400000006afea69b34649af4 12192 > 220 mx1.example.net ESMTP 
@400000006afea69b3b77daa4 12192 < EHLO host110.isp.test 
@400000006afea69b3b80d76c 12192 > 250-mx1.example.net 
@400000006afea69b3b81a674 12192 > 250-PIPELINING 
@400000006afea69b3b827964 12192 > 250 8BITMIME 
@400000006afea69c01f9ddf4 12192 < MAIL FROM:<greta31@mail19.vendor.test> 
@400000006afea69c0204c304 12192 > 250 ok 
@400000006afea69c044bc11c 12192 < RCPT TO:<sales@example.net> 
@400000006afea69c044bccd4 greylisting: 198.51.100.110 (greta31@mail19.vendor.test -> sales@example.net) doesn't exist. - temp. rejecting
@400000006afea69c045a018c 12192 > 451 temporary failure (#4.3.0) 
@400000006afea69c09208a4c 12192 < QUIT 
@400000006afea69c0929256c 12192 > 221 mx1.example.net 
@400000006afea69c093012dc tcpserver: end 12192 status 0
@400000006afea69c0930ed9c tcpserver: status: 0/40
@400000006afea69c09336284 12192 < [EOF]
@400000006afea69c0933e36c 12192 > [EOF]
@400000006afea77b1a454dbc tcpserver: status: 1/40
@400000006afea77b1a45f1cc tcpserver: pid 13311 from 198.51.100.126
@400000006afea77b1cec4a0c tcpserver: ok 13311 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::31310
@400000006afea77b28ad622c 13311 > 220 mx1.example.net ESMTP 
@400000006afea77b2983bd2c 13311 < EHLO mail.bigmail.example 
@400000006afea77b29a83904 13311 > 250-mx1.example.net 
@400000006afea77b29a83904 13311 > 250-PIPELINING 
@400000006afea77b29a86014 13311 > 250 8BITMIME 
@400000006afea77b2a1fda04 13311 < MAIL FROM:<j.klein30@bigmail.example> 
@400000006afea77b2a20996c 13311 < RCPT TO:<sara@club.example> 
@400000006afea77b2a21260c 13311 < DATA 
@400000006afea77b2a546b0c 13311 > 250 ok 
@400000006afea77b2a55362c greylisting: 198.51.100.126 (j.klein30@bigmail.example -> sara@club.example) exists (id=65172) - accepting
@400000006afea77b2a8dc6a4 13311 > 250 ok 
@400000006afea77b2ac885b4 13311 > 354 go ahead 
@400000006afea77b2c0af0c4 13311 < From: <j.klein30@bigmail.example> 
@400000006afea77b2c0af0c4 13311 < To: <sara@club.example> 
@400000006afea77b2c0ba85c 13311 < Subject: our talk of last week 
@400000006afea77b2c0bbfcc 13311 < Message-ID: <mwn8nm9p.13312@mail.bigmail.example> 
@400000006afea77b2c0c2d2c 13311 <  
@400000006afea77b2c0d0bd4 13311 < could you send the figures of October once more? 
@400000006afea77b2c0d88d4 13311 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea77b2c0e1d44 13311 < starting delivery 1: msg 2 to l+
@400000006afea77b2c0ed8c4 13311 < ocal x@example.org 
@400000006afea77b2c0f6d34 13311 < thank you for the papers, we shall look at them next week 
@400000006afea77b2c100d5c 13311 < please find the minutes of the last meeting below 
@400000006afea77b2c10a5b4 13311 < the delivery will be with you on Tuesday before noon 
@400000006afea77b2c10a5b4 13311 < kind regards 
@400000006afea77b2c10a5b4 13311 <  
@400000006afea77b2c10a5b4 13311 < could you send the figures of October once more? 
@400000006afea77b2c10a5b4 13311 < +49 30+
@400000006afea77b2c10c4f4 13311 <  5550 1 + 49 30 5550 2 
@400000006afea77b2c112a84 13311 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea77b2c112a84 13311 < thank you for the papers, we shall look at them next week 
@400000006afea77b2c118844 13311 < please find the minutes of the last meeting below 
@400000006afea77b2c119bcc 13311 < the delivery will be with you on Tuesday before noon 
@400000006afea77b2c122c54 13311 < kind regards 
@400000006afea77b2c122c54 13311 <  
@400000006afea77b2c122c54 13311 < c+
@400000006afea77b2c124f7c 13311 < ould you send the figures of October once more? 
@400000006afea77b2c124f7c 13311 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea77b2c124f7c 13311 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea77b2c12ad3c 13311 < thank you for the papers, we shall look at them next week 
@400000006afea77b2c12ad3c 13311 < please find the minutes of the last meeting below 
@400000006afea77b2c131e84 13311 < the delivery wil+
@400000006afea77b2c13e1d4 13311 < l be with you on Tuesday before noon 
@400000006afea77b2c1462bc 13311 < kind regards 
@400000006afea77b2c14c07c 13311 <  
@400000006afea77b2c157044 13311 < could you send the figures of October once more? 
@400000006afea77b2c157044 13311 < -------------------- 
@400000006afea77b2c157044 13311 < . 
@400000006afea77b2f4b6624 13311 > 250 ok 1795073905 qp 13312 
@400000006afea77b33c61104 13311 < QUIT 
@400000006afea77b34048d1c 13311 > 221 mx1.example.net 
@400000006afea77b340cab3c tcpserver: end 13311 status 0
@400000006afea77b340d62d4 tcpserver: status: 0/40
@400000006afea77b340f5ea4 13311 < [EOF]
@400000006afea77b340fdba4 13311 > [EOF]
@400000006afea77c124b7f96 tcpserver: status: 1/40
@400000006afea77c124c4e9e tcpserver: pid 13315 from 198.51.100.173
@400000006afea77d003c583e tcpserver: ok 13315 mx1.example.net:192.0.2.25:25 :198.51.100.173::48814
@400000006afea77d0ff4ed36 rblsmtpd: 198.51.100.173 pid 13315: 451 https://zen.dnsbl.example/query/ip/198.51.100.173
@400000006afea78021042cd6 tcpserver: end 13315 status 0
@400000006afea78021042cd6 tcpserver: status: 0/40
@400000006afea7af2349ac1e tcpserver: status: 1/40
@400000006afea7af234a2d06 tcpserver: pid 13571 from 198.51.100.124
@400000006afea7af2c60b6c6 tcpserver: ok 13571 mx1.example.net:192.0.2.25:25 host124.isp.test:198.51.100.124::9833
@400000006afea7af30d293be 13571 > 220 mx1.example.net ESMTP 
@400000006afea7af36513566 13571 < EHLO host124.isp.test 
@400000006afea7af3682d486 13571 > 250-mx1.example.net 
@400000006afea7af3682d486 13571 > 250-PIPELINING 
@400000006afea7af36832e5e 13571 > 250 8BITMIME 
@400000006afea7b92dfac756 13571 < [EOF]
@400000006afea7b92dfac756 13571 > [EOF]
@400000006afea7b92e0181fe tcpserver: end 13571 status 256
@400000006afea7b92e023996 tcpserver: status: 0/40
@400000006afea7e431581480 tcpserver: status: 1/40
@400000006afea7e431581480 tcpserver: pid 13838 from 198.51.100.179
@400000006afea7e512ca7878 tcpserver: ok 13838 mx1.example.net:192.0.2.25:25 :198.51.100.179::41770
@400000006afea7e5298a3378 rblsmtpd: 198.51.100.179 pid 13838: 451 https://zen.dnsbl.example/query/ip/198.51.100.179
@400000006afea7e81ea51f90 tcpserver: end 13838 status 0
@400000006afea7e81ea590d8 tcpserver: status: 0/40
@400000006afea851250150f2 tcpserver: status: 1/40
@400000006afea851250150f2 tcpserver: pid 14382 from 198.51.100.119
@400000006afea8513400ee5a tcpserver: ok 14382 mx1.example.net:192.0.2.25:25 :198.51.100.119::18845
@400000006afea8513976d5a2 14382 > 220 mx1.example.net ESMTP 
@400000006afea8520327c222 14382 < EHLO host119.isp.test 
@400000006afea852033c8a72 14382 > 250-mx1.example.net 
@400000006afea852033cf7d2 14382 > 250-PIPELINING 
@400000006afea852033d808a 14382 > 250 8BITMIME 
@400000006afea8572639fbea 14382 < [EOF]
@400000006afea857263a5d92 14382 > [EOF]
@400000006afea8572640ce02 tcpserver: end 14382 status 256
@400000006afea8572640ce02 tcpserver: status: 0/40
@400000006afea8d91e149c72 tcpserver: status: 1/40
@400000006afea8d91e149c72 tcpserver: pid 15062 from 198.51.100.172
@400000006afea8d9275f22ca tcpserver: ok 15062 mx1.example.net:192.0.2.25:25 host172.isp.test:198.51.100.172::46787
@400000006afea8d933e5500a rblsmtpd: 198.51.100.172 pid 15062: 451 https://zen.dnsbl.example/query/ip/198.51.100.172
@400000006afea8dc310296c2 tcpserver: end 15062 status 0
@400000006afea8dc3102b602 tcpserver: status: 0/40
@400000006afea94a155aa2fc tcpserver: status: 1/40
@400000006afea94a155b4edc tcpserver: pid 15625 from 198.51.100.152
@400000006afea94a159907a4 tcpserver: ok 15625 mx1.example.net:192.0.2.25:25 mail.cloudy.example:198.51.100.152::60817
@400000006afea94a2248737c 15625 > 220 mx1.example.net ESMTP 
@400000006afea94a274903b4 15625 < EHLO mail.cloudy.example 
@400000006afea94a27847674 15625 > 250-mx1.example.net 
@400000006afea94a27847674 15625 > 250-PIPELINING 
@400000006afea94a2784a93c 15625 > 250 8BITMIME 
@400000006afea94a2ab9d3fc 15625 < MAIL FROM:<b.lang20@cloudy.example> 
@400000006afea94a2aba9364 15625 < RCPT TO:<m.roth@shop.example> 
@400000006afea94a2abb04ac 15625 < DATA 
@400000006afea94a2ac10ba4 15625 > 250 ok 
@400000006afea94a2ac12ecc greylisting: 198.51.100.152 (b.lang20@cloudy.example -> m.roth@shop.example) exists (id=22108) - accepting
@400000006afea94a2aebe07c 15625 > 250 ok 
@400000006afea94a2b05e0bc 15625 > 354 go ahead 
@400000006afea94a2e63639c 15625 < From: <b.lang20@cloudy.example> 
@400000006afea94a2e63a604 15625 < To: <m.roth@shop.example> 
@400000006afea94a2e63a604 15625 < Subject: our talk of last week 
@400000006afea94a2e641b34 15625 < Message-ID: <mwn8xjjk.15628@mail.cloudy.example> 
@400000006afea94a2e648c7c 15625 <  
@400000006afea94a2e64da9c 15625 < thank you for the papers, we shall look at them next week 
@400000006afea94a2e65b55c 15625 < please find the minutes of the last meeting below 
@400000006afea94a2e65c8e4 15625 < th+
@400000006afea94a2e665584 15625 < e delivery will be with you on Tuesday before noon 
@400000006afea94a2e669fbc 15625 < kind regards 
@400000006afea94a2e669fbc 15625 <  
@400000006afea94a2e676adc 15625 < could you send the figures of October once more? 
@400000006afea94a2e676adc 15625 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea94a2e676adc 15625 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea94a2e678a1c 15625 < thank you for the papers, we shall look at them next week+
@400000006afea94a2e678a1c 15625 <  
@400000006afea94a2e67e00c 15625 < please find the minutes of the last meeting below 
@400000006afea94a2e67e00c 15625 < the delivery will be with you on Tuesday before noon 
@400000006afea94a2e67ff4c 15625 < kind regards 
@400000006afea94a2e684984 15625 <  
@400000006afea94a2e68af14 15625 < could you send the figures of October once more? 
@400000006afea94a2e68af14 15625 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea94a2e695edc 15625 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea94a2e697a34 15625 < th+
@400000006afea94a2e6a416c 15625 < ank you for the papers, we shall look at them next week 
@400000006afea94a2e6ac254 15625 < --------------- 
@400000006afea94a2e6ac254 15625 < . 
@400000006afea94a30eb0494 15625 > 250 ok 1795074368 qp 15628 
@400000006afea94a361738ac 15625 < QUIT 
@400000006afea94a363167cc 15625 > 221 mx1.example.net 
@400000006afea94a36388034 tcpserver: end 15625 status 0
@400000006afea94a36388804 tcpserver: status: 0/40
@400000006afea94a363b8d74 15625 < [EOF]
@400000006afea94a363c4cdc 15625 > [EOF]
@400000006afea9580923be9c tcpserver: status: 1/40
@400000006afea95809242044 tcpserver: pid 15694 from 198.51.100.69
@400000006afea9580b246cb4 tcpserver: ok 15694 mx1.example.net:192.0.2.25:25 mail.opera.example:198.51.100.69::20250
@400000006afea958136e6744 15694 > 220 mx1.example.net ESMTP 
@400000006afea958187bbd04 15694 < EHLO mail.opera.example 
@400000006afea958188171f4 15694 > 250-mx1.example.net 
@400000006afea9581881b844 15694 > 250-PIPELINING 
@400000006afea9581881b844 15694 > 250 8BITMIME 
@400000006afea9581a766fdc 15694 < MAIL FROM:<v.horn27@opera.example> 
@400000006afea9581aac839c 15694 > 250 ok 
@400000006afea958214d891c 15694 < RCPT TO:<wanda@example.net> 
@400000006afea958214d891c greylisting: 198.51.100.69 (v.horn27@opera.example -> wanda@example.net) exists (id=83799) - accepting
@400000006afea958217d631c 15694 > 250 ok 
@400000006afea958274d4974 15694 < RCPT TO:<k.maier@club.example> 
@400000006afea958274da34c greylisting: 198.51.100.69 (v.horn27@opera.example -> k.maier@club.example) exists (id=82682) - accepting
@400000006afea9582755e87c 15694 > 250 ok 
@400000006afea9582acc42bc 15694 < RCPT TO:<j.klein@club.example> 
@400000006afea9582acc61fc greylisting: 198.51.100.69 (v.horn27@opera.example -> j.klein@club.example) exists (id=52474) - accepting
@400000006afea9582b0b284c 15694 > 250 ok 
@400000006afea9582d70e194 15694 < DATA 
@400000006afea9582d7f646c 15694 > 354 go ahead 
@400000006afea9582e078be4 15694 < From: <v.horn27@opera.example> 
@400000006afea9582e07e9a4 15694 < To: <wanda@example.net> 
@400000006afea9582e07e9a4 15694 < Subject: our talk of last week 
@400000006afea9582e07e9a4 15694 < Message-ID: <mwn8xudu.15698@mail.opera.example> 
@400000006afea9582e07e9a4 15694 <  
@400000006afea9582e07e9a4 15694 < the delivery will be with you on Tuesday before noon 
@400000006afea9582e0804fc 15694 < kind regards 
@400000006afea9582e0804fc 15694 <  
@400000006afea9582e0804fc 15694 < could you send the figures of October once mor+
@400000006afea9582e0866a4 15694 < e? 
@400000006afea9582e095104 15694 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea9582e0a1454 15694 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea9582e0a4334 15694 < thank you for the papers, we shall look at them next week 
@400000006afea9582e0af2fc 15694 < please find the minutes of the last meeting below 
@400000006afea9582e0b8f3c 15694 < the delivery will be with you on Tuesday before noon 
@400000006afea9582e0bcdbc 15694 < kind re+
@400000006afea9582e0c3f04 15694 < gards 
@400000006afea9582e0cf2b4 15694 <  
@400000006afea9582e0cf69c 15694 < could you send the figures of October once more? 
@400000006afea9582e0d1dac 15694 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea9582e0d3904 15694 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea9582e0d833c 15694 < thank you for the papers, we shall look at them next week 
@400000006afea9582e0e1f7c 15694 < please find the minutes of the last meeting below 
@400000006afea9582e0efe24 15694 < the de+
@400000006afea9582e0f1d64 15694 < livery will be with you on Tuesday before noon 
@400000006afea9582e0ff824 15694 < kind regards 
@400000006afea9582e106d54 15694 <  
@400000006afea9582e106d54 15694 < could you send the figures of October once more? 
@400000006afea9582e110994 15694 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea9582e11ada4 15694 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea9582e12559c 15694 < thank you for the papers, we shall look at them next week 
@400000006afea9582e13017c 15694 < pl+
@400000006afea9582e135f3c 15694 < ease find the minutes of the last meeting below 
@400000006afea9582e135f3c 15694 < the delivery will be with you on Tuesday before noon 
@400000006afea9582e135f3c 15694 < kind regards 
@400000006afea9582e135f3c 15694 <  
@400000006afea9582e135f3c 15694 < could you send the figures of October once more? 
@400000006afea9582e1441cc 15694 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea9582e152074 15694 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea9582e152074 15694 < thank +
@400000006afea9582e15821c 15694 < you for the papers, we shall look at them next week 
@400000006afea9582e15821c 15694 < please find the minutes of the last meeting below 
@400000006afea9582e16168c 15694 < ---------------------------------------- 
@400000006afea9582e16168c 15694 < . 
@400000006afea95833b5349c 15694 > 250 ok 1795074382 qp 15698 
@400000006afea958387ea38c 15694 < QUIT 
@400000006afea95838bed524 15694 > 221 mx1.example.net 
@400000006afea95838c6fefc tcpserver: end 15694 status 0
@400000006afea95838c7c634 tcpserver: status: 0/40
@400000006afea95838ca5a5c 15694 < [EOF]
@400000006afea95838caf2b4 15694 > [EOF]
@400000006afea963154b3d94 tcpserver: status: 1/40
@400000006afea963154b3d94 tcpserver: pid 15750 from 198.51.100.40
@400000006afea9631a7c47f4 tcpserver: ok 15750 mx1.example.net:192.0.2.25:25 mail.corner.test:198.51.100.40::15143
@400000006afea963204eca44 15750 > 220 mx1.example.net ESMTP 
@400000006afea9632310a194 15750 < EHLO mail.corner.test 
@400000006afea96323338efc 15750 > 250-mx1.example.net 
@400000006afea96323338efc 15750 > 250-PIPELINING 
@400000006afea9632333fc5c 15750 > 250 8BITMIME 
@400000006afea963268847dc 15750 < MAIL FROM:<z.jung24@corner.test> 
@400000006afea963268912fc 15750 < RCPT TO:<d.weiss@club.example> 
@400000006afea963268912fc 15750 < DATA 
@400000006afea96326c08e1c 15750 > 250 ok 
@400000006afea96326c0b144 greylisting: 198.51.100.40 (z.jung24@corner.test -> d.weiss@club.example) exists (id=12401) - accepting
@400000006afea96326e86d24 15750 > 250 ok 
@400000006afea9632708457c 15750 > 354 go ahead 
@400000006afea9632937912c 15750 < From: <z.jung24@corner.test> 
@400000006afea96329386034 15750 < To: <d.weiss@club.example> 
@400000006afea96329386034 15750 < Subject: our talk of last week 
@400000006afea96329390c14 15750 < Message-ID: <mwn8y2sl.15752@mail.corner.test> 
@400000006afea96329398144 15750 <  
@400000006afea96329398144 15750 < could you send the figures of October once more? 
@400000006afea96329398144 15750 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea96329398144 15750 < starting delivery 1: msg 2 to local x+
@400000006afea96329399c9c 15750 < @example.org 
@400000006afea9632939a46c 15750 < thank you for the papers, we shall look at them next week 
@400000006afea9632939c794 15750 < please find the minutes of the last meeting below 
@400000006afea9632939c794 15750 < the delivery will be with you on Tuesday before noon 
@400000006afea9632939c794 15750 < kind regards 
@400000006afea963293a487c 15750 <  
@400000006afea963293aae0c 15750 < could you send the figures of October once more? 
@400000006afea963293b0fb4 15750 < +49 30 5550 +
@400000006afea963293b0fb4 15750 < 1 + 49 30 5550 2 
@400000006afea963293be68c 15750 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea963293c34ac 15750 < thank you for the papers, we shall look at them next week 
@400000006afea963293cc14c 15750 < please find the minutes of the last meeting below 
@400000006afea963293d6174 15750 < the delivery will be with you on Tuesday before noon 
@400000006afea963293e1524 15750 < kind regards 
@400000006afea963293e1524 15750 <  
@400000006afea963293e1524 15750 < could y+
@400000006afea963293e28ac 15750 < ou send the figures of October once more? 
@400000006afea963293e6b14 15750 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea963293e6b14 15750 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea963293f130c 15750 < thank you for the papers, we shall look at them next week 
@400000006afea963293f130c 15750 < please find the minutes of the last meeting below 
@400000006afea963293f130c 15750 < the delivery will be w+
@400000006afea963293f130c 15750 < ith you on Tuesday before noon 
@400000006afea963293f130c 15750 < kind regards 
@400000006afea963293f1ec4 15750 <  
@400000006afea963293fe9e4 15750 < could you send the figures of October once more? 
@400000006afea96329403bec 15750 < +49 30 5550 1 + 49 30 5550 2 
@400000006afea96329407684 15750 < starting delivery 1: msg 2 to local x@example.org 
@400000006afea9632940c4a4 15750 < -------- 
@400000006afea9632941264c 15750 < . 
@400000006afea9632dd2c044 15750 > 250 ok 1795074393 qp 15752 
@400000006afea963340423a4 15750 < QUIT 
@400000006afea96334433bfc 15750 > 221 mx1.example.net 
@400000006afea963344b0044 tcpserver: end 15750 status 0
@400000006afea963344b0044 tcpserver: status: 0/40
@400000006afea963344e6374 15750 < [EOF]
@400000006afea963344f1ef4 15750 > [EOF]
@400000006afea9e134188d3a tcpserver: status: 1/40
@400000006afea9e134196fca tcpserver: pid 16383 from 198.51.100.123
@400000006afea9e200c8811a tcpserver: ok 16383 mx1.example.net:192.0.2.25:25 host123.isp.test:198.51.100.123::4747
@400000006afea9e20bfb99aa 16383 > 220 mx1.example.net ESMTP 
@400000006afea9e20dff7442 16383 < EHLO host123.isp.test 
@400000006afea9e20e14678a 16383 > 250-mx1.example.net 
@400000006afea9e20e14678a 16383 > 250-PIPELINING 
@400000006afea9e20e14678a 16383 > 250 8BITMIME 
@400000006afea9e20f0566da 16383 < MAIL FROM:<m.roth64@mail37.vendor.test> 
@400000006afea9e20f3085ea 16383 > 250 ok 
@400000006afea9e211e9ae92 16383 < RCPT TO:<sales@shop.example> 
@400000006afea9e211e9ae92 greylisting: 198.51.100.123 (m.roth64@mail37.vendor.test -> sales@shop.example) doesn't exist. - temp. rejecting
@400000006afea9e2120715ea 16383 > 451 temporary failure (#4.3.0) 
@400000006afea9e212e715aa 16383 < QUIT 
@400000006afea9e2130042fa 16383 > 221 mx1.example.net 
@400000006afea9e213088442 tcpserver: end 16383 status 0
@400000006afea9e21308ca92 tcpserver: status: 0/40
@400000006afea9e2130af15a 16383 < [EOF]
@400000006afea9e2130af15a 16383 > [EOF]
@400000006afeaa29140fdd40 tcpserver: status: 1/40
@400000006afeaa291410b030 tcpserver: pid 16740 from 198.51.100.172
@400000006afeaa291a790210 tcpserver: ok 16740 mx1.example.net:192.0.2.25:25 host172.isp.test:198.51.100.172::48231
@400000006afeaa29262c9928 rblsmtpd: 198.51.100.172 pid 16740: 451 https://zen.dnsbl.example/query/ip/198.51.100.172
@400000006afeaa2c21c81628 tcpserver: end 16740 status 0
@400000006afeaa2c21c8e918 tcpserver: status: 0/40
@400000006afeab501167dd2c tcpserver: status: 1/40
@400000006afeab501167eccc tcpserver: pid 18215 from 203.0.113.215
@400000006afeab501430d89c tcpserver: ok 18215 mx1.example.net:192.0.2.25:25 mail.museum.example:203.0.113.215::15389
@400000006afeab501b602fb4 18215 > 220 mx1.example.net ESMTP 
@400000006afeab502276902c 18215 < EHLO mail.museum.example 
@400000006afeab50229dd2f4 18215 > 250-mx1.example.net 
@400000006afeab50229e7aec 18215 > 250-PIPELINING 
@400000006afeab50229e7aec 18215 > 250 8BITMIME 
@400000006afeab502982b38c 18215 < MAIL FROM:<lena2@museum.example> 
@400000006afeab5029908a84 18215 > 250 ok 
@400000006afeab502d471a44 18215 < RCPT TO:<sara@club.example> 
@400000006afeab502d479b2c greylisting: 203.0.113.215 (lena2@museum.example -> sara@club.example) exists (id=46385) - accepting
@400000006afeab502d6f4b54 18215 > 250 ok 
@400000006afeab5031772794 18215 < DATA 
@400000006afeab5031b7803c 18215 > 354 go ahead 
@400000006afeab5035a0726c 18215 < From: <lena2@museum.example> 
@400000006afeab5035a0726c 18215 < To: <sara@club.example> 
@400000006afeab5035a1455c 18215 < Subject: our talk of last week 
@400000006afeab5035a14d2c 18215 < Message-ID: <mwn98ndm.18219@mail.museum.example> 
@400000006afeab5035a18bac 18215 <  
@400000006afeab5035a18bac 18215 < the delivery will be with you on Tuesday before noon 
@400000006afeab5035a24efc 18215 < kind regards 
@400000006afeab5035a24efc 18215 <  
@400000006afeab5035a24efc 18215 < could you send the figures of October once more+
@400000006afeab5035a25ab4 18215 < ? 
@400000006afeab5035a30a7c 18215 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeab5035a30a7c 18215 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeab5035a325d4 18215 < thank you for the papers, we shall look at them next week 
@400000006afeab5035a3877c 18215 < please find the minutes of the last meeting below 
@400000006afeab5035a41bec 18215 < the delivery will be with you on Tuesday before noon 
@400000006afeab5035a475c4 18215 < kind reg+
@400000006afeab5035a48d34 18215 < ards 
@400000006afeab5035a4a4a4 18215 <  
@400000006afeab5035a50e1c 18215 < could you send the figures of October once more? 
@400000006afeab5035a58734 18215 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeab5035a642b4 18215 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeab5035a642b4 18215 < thank you for the papers, we shall look at them next week 
@400000006afeab5035a6db0c 18215 < please find the minutes of the last meeting below 
@400000006afeab5035a7adfc 18215 < the del+
@400000006afeab5035a7adfc 18215 < ivery will be with you on Tuesday before noon 
@400000006afeab5035a7c184 18215 < kind regards 
@400000006afeab5035a7f834 18215 <  
@400000006afeab5035a836b4 18215 < could you send the figures of October once more? 
@400000006afeab5035a905bc 18215 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeab5035a91d2c 18215 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeab5035a91d2c 18215 < thank you for the papers, we shall look at them next week 
@400000006afeab5035a9d8ac 18215 < ple+
@400000006afeab5035aa49f4 18215 < ase find the minutes of the last meeting below 
@400000006afeab5035aac6f4 18215 < the delivery will be with you on Tuesday before noon 
@400000006afeab5035aaf9bc 18215 < kind regards 
@400000006afeab5035aaf9bc 18215 <  
@400000006afeab5035ab7aa4 18215 < could you send the figures of October once more? 
@400000006afeab5035ab7aa4 18215 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeab5035ab7aa4 18215 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeab5035ac611c 18215 < thank y+
@400000006afeab5035ac8c14 18215 < ou for the papers, we shall look at them next week 
@400000006afeab5035ad340c 18215 < ----- 
@400000006afeab5035ad7a5c 18215 < . 
@400000006afeab51005bfcd4 18215 > 250 ok 1795074887 qp 18219 
@400000006afeab51031475b4 18215 < QUIT 
@400000006afeab51034b4cc4 18215 > 221 mx1.example.net 
@400000006afeab510353016c tcpserver: end 18215 status 0
@400000006afeab5103534ba4 tcpserver: status: 0/40
@400000006afeab51035606dc 18215 < [EOF]
@400000006afeab510356a31c 18215 > [EOF]
@400000006afeab5132ce7e1c tcpserver: status: 1/40
@400000006afeab5132cec084 tcpserver: pid 18223 from 198.51.100.73
@400000006afeab5200b16bec tcpserver: ok 18223 mx1.example.net:192.0.2.25:25 mail.cedar.test:198.51.100.73::17956
@400000006afeab5203151dac 18223 > 220 mx1.example.net ESMTP 
@400000006afeab5206515cec 18223 < EHLO mail.cedar.test 
@400000006afeab52067a35f4 18223 > 250-mx1.example.net 
@400000006afeab52067af944 18223 > 250-PIPELINING 
@400000006afeab52067be3a4 18223 > 250 8BITMIME 
@400000006afeab52083a50cc 18223 < MAIL FROM:<paula29@cedar.test> 
@400000006afeab52083aa6bc 18223 < RCPT TO:<m.roth@shop.example> 
@400000006afeab52083b2f74 18223 < DATA 
@400000006afeab52085faf34 18223 > 250 ok 
@400000006afeab52085faf34 greylisting: 198.51.100.73 (paula29@cedar.test -> m.roth@shop.example) exists (id=57602) - accepting
@400000006afeab52088cc244 18223 > 250 ok 
@400000006afeab5208b06744 18223 > 354 go ahead 
@400000006afeab520e93f8c4 18223 < From: <paula29@cedar.test> 
@400000006afeab520e946a0c 18223 < To: <m.roth@shop.example> 
@400000006afeab520e94a0bc 18223 < Subject: our talk of last week 
@400000006afeab520e94a88c 18223 < Message-ID: <mwn98od7.18225@mail.cedar.test> 
@400000006afeab520e94d76c 18223 <  
@400000006afeab520e9592ec 18223 < kind regards 
@400000006afeab520e967964 18223 <  
@400000006afeab520e96851c 18223 < could you send the figures of October once more? 
@400000006afeab520e9709ec 18223 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeab520e9709ec 18223 < starting delivery 1: msg +
@400000006afeab520e972d14 18223 < 2 to local x@example.org 
@400000006afeab520e976b94 18223 < thank you for the papers, we shall look at them next week 
@400000006afeab520e98426c 18223 < please find the minutes of the last meeting below 
@400000006afeab520e98bb84 18223 < the delivery will be with you on Tuesday before noon 
@400000006afeab520e98bb84 18223 < kind regards 
@400000006afeab520e98bb84 18223 <  
@400000006afeab520e98bb84 18223 < could you send the figures of October once more? 
@400000006afeab520e98bb84 18223 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeab520e98bb84 18223 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeab520e992ccc 18223 < thank you for the papers, we shall look at them next week 
@400000006afeab520e998e74 18223 < please find the minutes of the last meeting below 
@400000006afeab520e99fbd4 18223 < the delivery will be with you on Tuesday before noon 
@400000006afeab520e9a7104 18223 < kind regard+
@400000006afeab520e9a7104 18223 < s 
@400000006afeab520e9a7104 18223 <  
@400000006afeab520e9b112c 18223 < could you send the figures of October once more? 
@400000006afeab520e9b112c 18223 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeab520e9b865c 18223 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeab520e9bd47c 18223 < thank you for the papers, we shall look at them next week 
@400000006afeab520e9bf3bc 18223 < please find the minutes of the last meeting below 
@400000006afeab520e9cd264 18223 < the delive+
@400000006afeab520e9d3024 18223 < ry will be with you on Tuesday before noon 
@400000006afeab520e9d3024 18223 < kind regards 
@400000006afeab520e9df75c 18223 <  
@400000006afeab520e9ea33c 18223 < could you send the figures of October once more? 
@400000006afeab520e9ed604 18223 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeab520e9fc064 18223 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeab520ea0a6dc 18223 < thank you for the papers, we shall look at them next week 
@400000006afeab520ea0aeac 18223 < ------+
@400000006afeab520ea10884 18223 < --------------------- 
@400000006afeab520ea14704 18223 < . 
@400000006afeab5210fa1b84 18223 > 250 ok 1795074888 qp 18225 
@400000006afeab5212094d4c 18223 < QUIT 
@400000006afeab52124c22ac 18223 > 221 mx1.example.net 
@400000006afeab521253ac5c tcpserver: end 18223 status 0
@400000006afeab521253b42c tcpserver: status: 0/40
@400000006afeab521256b99c 18223 < [EOF]
@400000006afeab521256b99c 18223 > [EOF]
@400000006afeacc62837c0e4 tcpserver: status: 1/40
@400000006afeacc62837dc3c tcpserver: pid 20087 from 192.0.2.30
@400000006afeacc62e452184 tcpserver: ok 20087 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::11098
@400000006afeacc639fdd91c 20087 > 220 mx1.example.net ESMTP 
@400000006afeacc63b760db4 20087 < EHLO monitor.example.net 
@400000006afeacc7000001f4 20087 > 250-mx1.example.net 
@400000006afeacc70000c15c 20087 > 250-PIPELINING 
@400000006afeacc70000ec54 20087 > 250 8BITMIME 
@400000006afeacc7073facbc 20087 < QUIT 
@400000006afeacc7077055c4 20087 > 221 mx1.example.net 
@400000006afeacc70777f6e4 tcpserver: end 20087 status 0
@400000006afeacc707780a6c tcpserver: status: 0/40
@400000006afeacc7077b4a74 20087 < [EOF]
@400000006afeacc7077c1594 20087 > [EOF]
@400000006afeacd21f7c5e1a tcpserver: status: 1/40
@400000006afeacd21f7c8cfa tcpserver: pid 20146 from 203.0.113.250
@400000006afeacd22aa86612 tcpserver: deny 20146 mx1.example.net:192.0.2.25:25 :203.0.113.250::6487
@400000006afeacd22ab016d2 tcpserver: end 20146 status 25600
@400000006afeacd22ab0c69a tcpserver: status: 0/40
@400000006afeace218d6fc64 tcpserver: status: 1/40
@400000006afeace218d77964 tcpserver: pid 20226 from 198.51.100.126
@400000006afeace21f00babc tcpserver: ok 20226 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::22543
@400000006afeace22b5bff9c 20226 > 220 mx1.example.net ESMTP 
@400000006afeace22e46ee74 20226 < EHLO mail.bigmail.example 
@400000006afeace22e6df6a4 20226 > 250-mx1.example.net 
@400000006afeace22e6df6a4 20226 > 250-PIPELINING 
@400000006afeace22e6eb60c 20226 > 250 8BITMIME 
@400000006afeace234c6f2bc 20226 < MAIL FROM:<j.klein11@bigmail.example> 
@400000006afeace234c6fa8c 20226 < RCPT TO:<t.wolf@shop.example> 
@400000006afeace234c6fa8c 20226 < DATA 
@400000006afeace234ceedb4 20226 > 250 ok 
@400000006afeace234cf2c34 greylisting: 198.51.100.126 (j.klein11@bigmail.example -> t.wolf@shop.example) exists (id=40613) - accepting
@400000006afeace234f8535c 20226 > 250 ok 
@400000006afeace23534fe9c 20226 > 354 go ahead 
@400000006afeace236f4d70c 20226 < From: <j.klein11@bigmail.example> 
@400000006afeace236f4d70c 20226 < To: <t.wolf@shop.example> 
@400000006afeace236f54084 20226 < Subject: our talk of last week 
@400000006afeace236f55024 20226 < Message-ID: <mwn9h9kt.20229@mail.bigmail.example> 
@400000006afeace236f56b7c 20226 <  
@400000006afeace236f61f2c 20226 < could you send the figures of October once more? 
@400000006afeace236f66194 20226 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeace236f728cc 20226 < starting delivery 1: msg 2 to+
@400000006afeace236f728cc 20226 <  local x@example.org 
@400000006afeace236f7f004 20226 < thank you for the papers, we shall look at them next week 
@400000006afeace236f8c2f4 20226 < please find the minutes of the last meeting below 
@400000006afeace236f93824 20226 < the delivery will be with you on Tuesday before noon 
@400000006afeace236f995e4 20226 < kind regards 
@400000006afeace236fa16cc 20226 <  
@400000006afeace236fa16cc 20226 < could you send the figures of October once more? 
@400000006afeace236fa16cc 20226 < +49 +
@400000006afeace236fa3ddc 20226 < 30 5550 1 + 49 30 5550 2 
@400000006afeace236fa3ddc 20226 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeace236fa3ddc 20226 < thank you for the papers, we shall look at them next week 
@400000006afeace236fb1c84 20226 < please find the minutes of the last meeting below 
@400000006afeace236fb1c84 20226 < the delivery will be with you on Tuesday before noon 
@400000006afeace236fb1c84 20226 < kind regards 
@400000006afeace236fbe3bc 20226 < +
@400000006afeace236fcba94 20226 <  
@400000006afeace236fcba94 20226 < could you send the figures of October once more? 
@400000006afeace236fd3794 20226 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeace236fe1254 20226 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeace236fe1254 20226 < thank you for the papers, we shall look at them next week 
@400000006afeace236fe6074 20226 < please find the minutes of the last meeting below 
@400000006afeace236ff103c 20226 < the delivery w+
@400000006afeace236fff2cc 20226 < ill be with you on Tuesday before noon 
@400000006afeace2370021ac 20226 < kind regards 
@400000006afeace23700f0b4 20226 <  
@400000006afeace237018524 20226 < could you send the figures of October once more? 
@400000006afeace23701fe3c 20226 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeace23702d514 20226 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeace237032334 20226 < ---------------- 
@400000006afeace237032334 20226 < . 
@400000006afeace301866b44 20226 > 250 ok 1795075289 qp 20229 
@400000006afeace30369488c 20226 < QUIT 
@400000006afeace3039198dc 20226 > 221 mx1.example.net 
@400000006afeace30399499c tcpserver: end 20226 status 0
@400000006afeace303999f8c tcpserver: status: 0/40
@400000006afeace3039c379c 20226 < [EOF]
@400000006afeace3039c379c 20226 > [EOF]
@400000006afeacfc26811516 tcpserver: status: 1/40
@400000006afeacfc26811516 tcpserver: pid 20357 from 203.0.113.179
@400000006afeacfc2788ff96 tcpserver: ok 20357 mx1.example.net:192.0.2.25:25 mail.dune.test:203.0.113.179::8124
@400000006afeacfc2d0c1dae 20357 > 220 mx1.example.net ESMTP 
@400000006afeacfc2f51bc36 20357 < EHLO mail.dune.test 
@400000006afeacfc2f694b76 20357 > 250-mx1.example.net 
@400000006afeacfc2f694b76 20357 > 250-PIPELINING 
@400000006afeacfc2f69d816 20357 > 250 8BITMIME 
@400000006afeacfc31cbd06e 20357 < MAIL FROM:<j.klein2@dune.test> 
@400000006afeacfc320a0636 20357 > 250 ok 
@400000006afeacfc34568a5e 20357 < RCPT TO:<y.kurz@shop.example> 
@400000006afeacfc34571ae6 greylisting: 203.0.113.179 (j.klein2@dune.test -> y.kurz@shop.example) doesn't exist. - temp. rejecting
@400000006afeacfc3478c7fe 20357 > 451 temporary failure (#4.3.0) 
@400000006afeacfc3b3bd086 20357 < QUIT 
@400000006afeacfc3b76f526 20357 > 221 mx1.example.net 
@400000006afeacfc3b7f3e3e tcpserver: end 20357 status 0
@400000006afeacfc3b7fde66 tcpserver: status: 0/40
@400000006afeacfc3b81a386 20357 < [EOF]
@400000006afeacfc3b825736 20357 > [EOF]
@400000006afead13123e7a94 tcpserver: status: 1/40
@400000006afead13123f45b4 tcpserver: pid 20470 from 203.0.113.186
@400000006afead1313a26bac tcpserver: ok 20470 mx1.example.net:192.0.2.25:25 mail.paper.example:203.0.113.186::47689
@400000006afead13166bc0f4 20470 > 220 mx1.example.net ESMTP 
@400000006afead1316ed9f0c 20470 < EHLO mail.paper.example 
@400000006afead13171a833c 20470 > 250-mx1.example.net 
@400000006afead13171b2f1c 20470 > 250-PIPELINING 
@400000006afead13171b2f1c 20470 > 250 8BITMIME 
@400000006afead131e0ce0f4 20470 < MAIL FROM:<anna.koch13@paper.example> 
@400000006afead131e1f76c4 20470 > 250 ok 
@400000006afead1320db5e8c 20470 < RCPT TO:<y.kurz@shop.example> 
@400000006afead1320dc0a6c greylisting: 203.0.113.186 (anna.koch13@paper.example -> y.kurz@shop.example) exists (id=27976) - accepting
@400000006afead132110ca54 20470 > 250 ok 
@400000006afead1326256b44 20470 < DATA 
@400000006afead1326641e0c 20470 > 354 go ahead 
@400000006afead1329ef6f7c 20470 < From: <anna.koch13@paper.example> 
@400000006afead1329ef6f7c 20470 < To: <y.kurz@shop.example> 
@400000006afead1329efd124 20470 < Subject: our talk of last week 
@400000006afead1329f036b4 20470 < Message-ID: <mwn9ib7t.20473@mail.paper.example> 
@400000006afead1329f036b4 20470 <  
@400000006afead1329f101d4 20470 < please find the minutes of the last meeting below 
@400000006afead1329f11944 20470 < the delivery will be with you on Tuesday before noon 
@400000006afead1329f157c4 20470 < kind r+
@400000006afead1329f1f404 20470 < egards 
@400000006afead1329f1f404 20470 <  
@400000006afead1329f22ab4 20470 < could you send the figures of October once more? 
@400000006afead1329f22ab4 20470 < +49 30 5550 1 + 49 30 5550 2 
@400000006afead1329f255ac 20470 < starting delivery 1: msg 2 to local x@example.org 
@400000006afead1329f255ac 20470 < thank you for the papers, we shall look at them next week 
@400000006afead1329f2da7c 20470 < please find the minutes of the last meeting below 
@400000006afead1329f39dcc 20470 < the d+
@400000006afead1329f3a984 20470 < elivery will be with you on Tuesday before noon 
@400000006afead1329f3a984 20470 < kind regards 
@400000006afead1329f45564 20470 <  
@400000006afead1329f45564 20470 < could you send the figures of October once more? 
@400000006afead1329f4e204 20470 < +49 30 5550 1 + 49 30 5550 2 
@400000006afead1329f53bdc 20470 < starting delivery 1: msg 2 to local x@example.org 
@400000006afead1329f5534c 20470 < thank you for the papers, we shall look at them next week 
@400000006afead1329f57e44 20470 < p+
@400000006afead1329f5a93c 20470 < lease find the minutes of the last meeting below 
@400000006afead1329f60314 20470 < the delivery will be with you on Tuesday before noon 
@400000006afead1329f60ecc 20470 < kind regards 
@400000006afead1329f6ca4c 20470 <  
@400000006afead1329f6e1bc 20470 < could you send the figures of October once more? 
@400000006afead1329f6e98c 20470 < +49 30 5550 1 + 49 30 5550 2 
@400000006afead1329f789b4 20470 < -------- 
@400000006afead1329f7dbbc 20470 < . 
@400000006afead133016c4a4 20470 > 250 ok 1795075337 qp 20473 
@400000006afead1335f0113c 20470 < QUIT 
@400000006afead13362df8e4 20470 > 221 mx1.example.net 
@400000006afead13363501ac tcpserver: end 20470 status 0
@400000006afead133635bd2c tcpserver: status: 0/40
@400000006afead13363816bc 20470 < [EOF]
@400000006afead133638ce54 20470 > [EOF]
@400000006afead2a3090bb4c tcpserver: status: 1/40
@400000006afead2a3090bb4c tcpserver: pid 20588 from 198.51.100.186
@400000006afead2a391dfc84 tcpserver: ok 20588 mx1.example.net:192.0.2.25:25 mail.kiosk.example:198.51.100.186::16372
@400000006afead2b0568ae84 20588 > 220 mx1.example.net ESMTP 
@400000006afead2b06b45cac 20588 < EHLO mail.kiosk.example 
@400000006afead2b06e56374 20588 > 250-mx1.example.net 
@400000006afead2b06e56374 20588 > 250-PIPELINING 
@400000006afead2b06e5a1f4 20588 > 250 8BITMIME 
@400000006afead2b0cb7a35c 20588 < MAIL FROM:<anna.koch20@kiosk.example> 
@400000006afead2b0ceff554 20588 > 250 ok 
@400000006afead2b0d95515c 20588 < RCPT TO:<j.klein@club.example> 
@400000006afead2b0d9637d4 greylisting: 198.51.100.186 (anna.koch20@kiosk.example -> j.klein@club.example) exists (id=20086) - accepting
@400000006afead2b0db865d4 20588 > 250 ok 
@400000006afead2b0ebaa71c 20588 < DATA 
@400000006afead2b0ecfaa04 20588 > 354 go ahead 
@400000006afead2b1107ee94 20588 < From: <anna.koch20@kiosk.example> 
@400000006afead2b1108c184 20588 < To: <j.klein@club.example> 
@400000006afead2b11092afc 20588 < Subject: our talk of last week 
@400000006afead2b1109697c 20588 < Message-ID: <mwn9itdz.20590@mail.kiosk.example> 
@400000006afead2b1109697c 20588 <  
@400000006afead2b1109697c 20588 < starting delivery 1: msg 2 to local x@example.org 
@400000006afead2b110a09a4 20588 < thank you for the papers, we shall look at them next week 
@400000006afead2b110a155c 20588 < please find the minutes of the last meeting below 
@400000006afead2b110afbd4 20588 < the delivery will be with you on Tuesday before noon 
@400000006afead2b110afbd4 20588 < kind regards 
@400000006afead2b110b7cbc 20588 <  
@400000006afead2b110c18fc 20588 < could you send the figures of October once more? 
@400000006afead2b110c99e4 20588 < +49 30 5550 1 + 49 30 5550 2 
@400000006afead2b110d5564 20588 < starting delivery 1: msg 2 to local x@example.org 
@400000006afead2b110d5564 20588 < than+
@400000006afead2b110d5564 20588 < k you for the papers, we shall look at them next week 
@400000006afead2b110dc2c4 20588 < please find the minutes of the last meeting below 
@400000006afead2b110e10e4 20588 < the delivery will be with you on Tuesday before noon 
@400000006afead2b110edfec 20588 < kind regards 
@400000006afead2b110edfec 20588 <  
@400000006afead2b110edfec 20588 < could you send the figures of October once more? 
@400000006afead2b110f745c 20588 < +49 30 5550 1 + 49 30 5550 2 
@400000006afead2b110f745c 20588 < starting delivery 1: msg 2 to local x@example.org 
@400000006afead2b11104364 20588 < thank you for the papers, we shall look at them next week 
@400000006afead2b1110dfa4 20588 < please find the minutes of the last meeting below 
@400000006afead2b1111a2f4 20588 < the delivery will be with you on Tuesday before noon 
@400000006afead2b11125e74 20588 < kind regards 
@400000006afead2b1112df5c 20588 <  
@400000006afead2b11136fe4 20588 < could you send the figure+
@400000006afead2b1114565c 20588 < s of October once more? 
@400000006afead2b11148924 20588 < +49 30 5550 1 + 49 30 5550 2 
@400000006afead2b11148924 20588 < starting delivery 1: msg 2 to local x@example.org 
@400000006afead2b1114cf74 20588 < thank you for the papers, we shall look at them next week 
@400000006afead2b1114f684 20588 < - 
@400000006afead2b11158edc 20588 < . 
@400000006afead2b150b4e64 20588 > 250 ok 1795075361 qp 20590 
@400000006afead2b1b562564 20588 < QUIT 
@400000006afead2b1b7b4d1c 20588 > 221 mx1.example.net 
@400000006afead2b1b8301c4 tcpserver: end 20588 status 0
@400000006afead2b1b8301c4 tcpserver: status: 0/40
@400000006afead2b1b86c2b4 20588 < [EOF]
@400000006afead2b1b874b6c 20588 > [EOF]
@400000006afead6201e93936 tcpserver: status: 1/40
@400000006afead6201ea17de tcpserver: pid 20864 from 198.51.100.169
@400000006afead62048d3bce tcpserver: ok 20864 mx1.example.net:192.0.2.25:25 host169.isp.test:198.51.100.169::1287
@400000006afead620ee91e9e rblsmtpd: 198.51.100.169 pid 20864: 451 https://zen.dnsbl.example/query/ip/198.51.100.169
@400000006afead6515c31e0e tcpserver: end 20864 status 0
@400000006afead6515c33966 tcpserver: status: 0/40
@400000006afeae0f1a64a144 tcpserver: status: 1/40
@400000006afeae0f1a64e794 tcpserver: pid 21731 from 203.0.113.49
@400000006afeae0f2519b034 tcpserver: ok 21731 mx1.example.net:192.0.2.25:25 mail.library.example:203.0.113.49::58957
@400000006afeae0f2c344ab4 21731 > 220 mx1.example.net ESMTP 
@400000006afeae0f2da4036c 21731 < EHLO mail.library.example 
@400000006afeae0f2dc527cc 21731 > 250-mx1.example.net 
@400000006afeae0f2dc5bc3c 21731 > 250-PIPELINING 
@400000006afeae0f2dc621cc 21731 > 250 8BITMIME 
@400000006afeae0f31f1b694 21731 < MAIL FROM:<sara31@library.example> 
@400000006afeae0f3222388c tcpserver: status: 2/40
@400000006afeae0f32226b54 tcpserver: pid 21733 from 203.0.113.186
@400000006afeae0f322ba2b4 21731 > 250 ok 
@400000006afeae0f33833f8c 21731 < RCPT TO:<lena@club.example> 
@400000006afeae0f33837a24 greylisting: 203.0.113.49 (sara31@library.example -> lena@club.example) exists (id=30392) - accepting
@400000006afeae0f33a51b84 21731 > 250 ok 
@400000006afeae0f3731536c 21731 < DATA 
@400000006afeae0f37480fbc 21731 > 354 go ahead 
@400000006afeae0f398bd59c tcpserver: ok 21733 mx1.example.net:192.0.2.25:25 mail.paper.example:203.0.113.186::27370
@400000006afeae10016a30b4 21731 < From: <sara31@library.example> 
@400000006afeae10016a6f34 21731 < To: <lena@club.example> 
@400000006afeae10016b2e9c 21731 < Subject: our talk of last week 
@400000006afeae10016b2e9c 21731 < Message-ID: <mwn9npv9.21734@mail.library.example> 
@400000006afeae10016bd2ac 21731 <  
@400000006afeae10016bd2ac 21731 < could you send the figures of October once more? 
@400000006afeae10016bd2ac 21731 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae10016c400c 21731 < starting delivery 1: msg 2 to loca+
@400000006afeae10016c5394 21731 < l x@example.org 
@400000006afeae10016c9214 21731 < thank you for the papers, we shall look at them next week 
@400000006afeae10016cd094 21731 < please find the minutes of the last meeting below 
@400000006afeae10016cefd4 21731 < the delivery will be with you on Tuesday before noon 
@400000006afeae10016d1eb4 21731 < kind regards 
@400000006afeae10016d70bc 21731 <  
@400000006afeae10016e4794 21731 < could you send the figures of October once more? 
@400000006afeae10016f06fc 21731 < +49 30 55+
@400000006afeae10016fe1bc 21731 < 50 1 + 49 30 5550 2 
@400000006afeae10016fe98c 21731 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae1001703b94 21731 < thank you for the papers, we shall look at them next week 
@400000006afeae10017062a4 21731 < please find the minutes of the last meeting below 
@400000006afeae100171220c 21731 < the delivery will be with you on Tuesday before noon 
@400000006afeae1001718f6c 21731 < kind regards 
@400000006afeae1001721c0c 21731 <  
@400000006afeae1001721c0c 21731 < coul+
@400000006afeae1001721c0c 21731 < d you send the figures of October once more? 
@400000006afeae1001721c0c 21731 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae100172b07c 21731 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae100173160c 21731 < thank you for the papers, we shall look at them next week 
@400000006afeae100173836c 21731 < please find the minutes of the last meeting below 
@400000006afeae100173ae64 21731 < the delivery will b+
@400000006afeae100173ae64 21731 < e with you on Tuesday before noon 
@400000006afeae1001748154 21731 < kind regards 
@400000006afeae10017494dc 21731 <  
@400000006afeae1001755ffc 21731 < could you send the figures of October once more? 
@400000006afeae1001755ffc 21731 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae100176234c 21731 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae1001765de4 21731 < thank you for the papers, we shall look at them next week 
@400000006afeae1001765de4 21731 < ---------------+
@400000006afeae100176f63c 21731 < ---------------------------- 
@400000006afeae100177cd14 21731 < . 
@400000006afeae10044fa14c 21731 > 250 ok 1795075590 qp 21734 
@400000006afeae1004de96f4 21733 > 220 mx1.example.net ESMTP 
@400000006afeae1005fa2c9c 21733 < EHLO mail.paper.example 
@400000006afeae100636ace4 21733 > 250-mx1.example.net 
@400000006afeae1006373d6c 21733 > 250-PIPELINING 
@400000006afeae100637ba6c 21733 > 250 8BITMIME 
@400000006afeae1009bb728c 21731 < QUIT 
@400000006afeae1009daf8dc 21731 > 221 mx1.example.net 
@400000006afeae1009e29614 tcpserver: end 21731 status 0
@400000006afeae1009e2d0ac tcpserver: status: 1/40
@400000006afeae1009e5e1d4 21731 < [EOF]
@400000006afeae1009e5e1d4 21731 > [EOF]
@400000006afeae100bd97474 21733 < MAIL FROM:<r.frank19@paper.example> 
@400000006afeae100c00ab84 21733 > 250 ok 
@400000006afeae10130b639c 21733 < RCPT TO:<carla@example.net> 
@400000006afeae10130b639c greylisting: 203.0.113.186 (r.frank19@paper.example -> carla@example.net) exists (id=28319) - accepting
@400000006afeae1013326bcc 21733 > 250 ok 
@400000006afeae1017b97e74 21733 < DATA 
@400000006afeae1017cb2214 21733 > 354 go ahead 
@400000006afeae101b8134d4 21733 < From: <r.frank19@paper.example> 
@400000006afeae101b8134d4 21733 < To: <carla@example.net> 
@400000006afeae101b8134d4 21733 < Subject: our talk of last week 
@400000006afeae101b81d4fc 21733 < Message-ID: <mwn9nq7d.21736@mail.paper.example> 
@400000006afeae101b81d4fc 21733 <  
@400000006afeae101b81d4fc 21733 < please find the minutes of the last meeting below 
@400000006afeae101b824e14 21733 < the delivery will be with you on Tuesday before noon 
@400000006afeae101b82abd4 21733 < kind regar+
@400000006afeae101b8324ec 21733 < ds 
@400000006afeae101b83f3f4 21733 <  
@400000006afeae101b84d684 21733 < could you send the figures of October once more? 
@400000006afeae101b853ffc 21733 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae101b8543e4 21733 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae101b856edc 21733 < thank you for the papers, we shall look at them next week 
@400000006afeae101b86228c 21733 < please find the minutes of the last meeting below 
@400000006afeae101b8639fc 21733 < the deliv+
@400000006afeae101b8639fc 21733 < ery will be with you on Tuesday before noon 
@400000006afeae101b8641cc 21733 < kind regards 
@400000006afeae101b86fd4c 21733 <  
@400000006afeae101b874f54 21733 < could you send the figures of October once more? 
@400000006afeae101b876aac 21733 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae101b882a14 21733 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae101b882a14 21733 < thank you for the papers, we shall look at them next week 
@400000006afeae101b882a14 21733 < pleas+
@400000006afeae101b882a14 21733 < e find the minutes of the last meeting below 
@400000006afeae101b88a714 21733 < the delivery will be with you on Tuesday before noon 
@400000006afeae101b8952f4 21733 < kind regards 
@400000006afeae101b8952f4 21733 <  
@400000006afeae101b8a21fc 21733 < - 
@400000006afeae101b8a6c34 21733 < . 
@400000006afeae101e361f8c 21733 > 250 ok 1795075590 qp 21736 
@400000006afeae1021d97d3c 21733 < QUIT 
@400000006afeae1022129a54 21733 > 221 mx1.example.net 
@400000006afeae10221a3b74 tcpserver: end 21733 status 0
@400000006afeae10221a4344 tcpserver: status: 0/40
@400000006afeae10221d8734 21733 < [EOF]
@400000006afeae10221dc5b4 21733 > [EOF]
@400000006afeae511601721c tcpserver: status: 1/40
@400000006afeae511601df7c tcpserver: pid 22060 from 203.0.113.179
@400000006afeae511f3d371c tcpserver: ok 22060 mx1.example.net:192.0.2.25:25 mail.dune.test:203.0.113.179::28981
@400000006afeae512add84b4 22060 > 220 mx1.example.net ESMTP 
@400000006afeae512fe7a624 22060 < EHLO mail.dune.test 
@400000006afeae513004ee3c 22060 > 250-mx1.example.net 
@400000006afeae513004ee3c 22060 > 250-PIPELINING 
@400000006afeae51300501c4 22060 > 250 8BITMIME 
@400000006afeae5134495e4c 22060 < MAIL FROM:<j.klein2@dune.test> 
@400000006afeae5134495e4c 22060 < RCPT TO:<y.kurz@shop.example> 
@400000006afeae5134495e4c 22060 < DATA 
@400000006afeae513479bd1c 22060 > 250 ok 
@400000006afeae513479ebfc greylisting: 203.0.113.179 (j.klein2@dune.test -> y.kurz@shop.example) exists (id=19759) - accepting
@400000006afeae5134ac4a84 22060 > 250 ok 
@400000006afeae5134c8ac24 22060 > 354 go ahead 
@400000006afeae51369c00dc 22060 < From: <j.klein2@dune.test> 
@400000006afeae51369c9164 22060 < To: <y.kurz@shop.example> 
@400000006afeae51369d7bc4 22060 < Subject: our talk of last week 
@400000006afeae51369e4eb4 22060 < Message-ID: <mwn9p4pn.22063@mail.dune.test> 
@400000006afeae51369e4eb4 22060 <  
@400000006afeae51369e894c 22060 < kind regards 
@400000006afeae51369e894c 22060 <  
@400000006afeae51369e894c 22060 < could you send the figures of October once more? 
@400000006afeae51369ea88c 22060 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae51369ea88c 22060 < starting delivery 1: msg 2+
@400000006afeae51369ee70c 22060 <  to local x@example.org 
@400000006afeae51369f3914 22060 < thank you for the papers, we shall look at them next week 
@400000006afeae51369fc99c 22060 < please find the minutes of the last meeting below 
@400000006afeae51369fc99c 22060 < the delivery will be with you on Tuesday before noon 
@400000006afeae5136a03ae4 22060 < kind regards 
@400000006afeae5136a03ae4 22060 <  
@400000006afeae5136a0bbcc 22060 < could you send the figures of October once more? 
@400000006afeae5136a0bbcc 22060 < ++
@400000006afeae5136a1a62c 22060 < 49 30 5550 1 + 49 30 5550 2 
@400000006afeae5136a1f064 22060 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae5136a1f064 22060 < thank you for the papers, we shall look at them next week 
@400000006afeae5136a22afc 22060 < please find the minutes of the last meeting below 
@400000006afeae5136a2b3b4 22060 < the delivery will be with you on Tuesday before noon 
@400000006afeae5136a3637c 22060 < kind regards+
@400000006afeae5136a4172c 22060 <  
@400000006afeae5136a4172c 22060 <  
@400000006afeae5136a478d4 22060 < could you send the figures of October once more? 
@400000006afeae5136a5400c 22060 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae5136a5a59c 22060 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae5136a60b2c 22060 < thank you for the papers, we shall look at them next week 
@400000006afeae5136a65564 22060 < please find the minutes of the last meeting below 
@400000006afeae5136a73024 22060 < the deliver+
@400000006afeae5136a77e44 22060 < y will be with you on Tuesday before noon 
@400000006afeae5136a77e44 22060 < kind regards 
@400000006afeae5136a77e44 22060 <  
@400000006afeae5136a77e44 22060 < could you send the figures of October once more? 
@400000006afeae5136a7ad24 22060 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae5136a7ad24 22060 < ---------------------- 
@400000006afeae5136a7ad24 22060 < . 
@400000006afeae5139ac7144 22060 > 250 ok 1795075655 qp 22063 
@400000006afeae5200b0048c 22060 < QUIT 
@400000006afeae5200ba3dbc 22060 > 221 mx1.example.net 
@400000006afeae5200c27b1c tcpserver: end 22060 status 0
@400000006afeae5200c27b1c tcpserver: status: 0/40
@400000006afeae5200c4ec1c 22060 < [EOF]
@400000006afeae5200c4ec1c 22060 > [EOF]
@400000006afeae9616d78ab4 tcpserver: status: 1/40
@400000006afeae9616d8424c tcpserver: pid 22405 from 198.51.100.4
@400000006afeae961b6c2634 tcpserver: ok 22405 mx1.example.net:192.0.2.25:25 mail.valley.test:198.51.100.4::60275
@400000006afeae961e9cebf4 22405 > 220 mx1.example.net ESMTP 
@400000006afeae96200ba6c4 22405 < EHLO mail.valley.test 
@400000006afeae962043f8bc 22405 > 250-mx1.example.net 
@400000006afeae962044b824 22405 > 250-PIPELINING 
@400000006afeae96204548ac 22405 > 250 8BITMIME 
@400000006afeae9621f26824 22405 < MAIL FROM:<v.horn2@valley.test> 
@400000006afeae9621fb8814 22405 > 250 ok 
@400000006afeae96242cdb4c 22405 < RCPT TO:<nina@club.example> 
@400000006afeae96242cdb4c greylisting: 198.51.100.4 (v.horn2@valley.test -> nina@club.example) exists (id=51358) - accepting
@400000006afeae96245cb164 22405 > 250 ok 
@400000006afeae9626a5073c 22405 < DATA 
@400000006afeae9626ac044c 22405 > 354 go ahead 
@400000006afeae962722d644 22405 < From: <v.horn2@valley.test> 
@400000006afeae9627232c34 22405 < To: <nina@club.example> 
@400000006afeae962723c48c 22405 < Subject: our talk of last week 
@400000006afeae962723dfe4 22405 < Message-ID: <mwn9qlr8.22407@mail.valley.test> 
@400000006afeae962723dfe4 22405 <  
@400000006afeae962723dfe4 22405 <  
@400000006afeae962723dfe4 22405 < could you send the figures of October once more? 
@400000006afeae962724aeec 22405 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae962724aeec 22405 < starting delivery 1: msg 2 to local x@e+
@400000006afeae962724aeec 22405 < xample.org 
@400000006afeae962725917c 22405 < thank you for the papers, we shall look at them next week 
@400000006afeae962726452c 22405 < please find the minutes of the last meeting below 
@400000006afeae962726452c 22405 < the delivery will be with you on Tuesday before noon 
@400000006afeae962726c614 22405 < kind regards 
@400000006afeae9627278d4c 22405 <  
@400000006afeae9627278d4c 22405 < could you send the figures of October once more? 
@400000006afeae9627278d4c 22405 < +49 30 5550 1 +
@400000006afeae962728298c 22405 < + 49 30 5550 2 
@400000006afeae962728298c 22405 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae962728298c 22405 < thank you for the papers, we shall look at them next week 
@400000006afeae962728586c 22405 < please find the minutes of the last meeting below 
@400000006afeae962728586c 22405 < the delivery will be with you on Tuesday before noon 
@400000006afeae962728cd9c 22405 < kind regards 
@400000006afeae962728e124 22405 <  
@400000006afeae962728e124 22405 < could you+
@400000006afeae9627290064 22405 <  send the figures of October once more? 
@400000006afeae962729eac4 22405 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeae962729eac4 22405 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeae962729eac4 22405 < thank you for the papers, we shall look at them next week 
@400000006afeae962729eac4 22405 < please find the minutes of the last meeting below 
@400000006afeae96272a92bc 22405 < the delivery will be wit+
@400000006afeae96272a92bc 22405 < h you on Tuesday before noon 
@400000006afeae96272b7164 22405 < kind regards 
@400000006afeae96272b88d4 22405 <  
@400000006afeae96272b88d4 22405 < --------------------------- 
@400000006afeae96272c6394 22405 < . 
@400000006afeae962a824d24 22405 > 250 ok 1795075724 qp 22407 
