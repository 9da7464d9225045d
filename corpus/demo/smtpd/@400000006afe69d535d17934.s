@400000006af6518208f8ab44 tcpserver: status: 1/40
@400000006af6518208f991bc tcpserver: pid 9136 from 198.51.100.52
@400000006af651820e58e7ac tcpserver: ok 9136 mx1.example.net:192.0.2.25:25 mail.freemail.test:198.51.100.52::53025
@400000006af651821a27369c 9136 > 220 mx1.example.net ESMTP 
@400000006af651821ac5eb84 9136 < EHLO mail.freemail.test 
@400000006af651821ad09214 9136 > 250-mx1.example.net 
@400000006af651821ad09214 9136 > 250-PIPELINING 
@400000006af651821ad0ccac 9136 > 250 8BITMIME 
@400000006af651821d91e494 9136 < MAIL FROM:<wanda16@freemail.test> 
@400000006af651821dcb01ac 9136 > 250 ok 
@400000006af6518222ca3254 9136 < RCPT TO:<z.jung@shop.example> 
@400000006af6518222ca3254 greylisting: 198.51.100.52 (wanda16@freemail.test -> z.jung@shop.example) exists (id=17819) - accepting
@400000006af6518222d52aec 9136 > 250 ok 
@400000006af6518229e2407c 9136 < DATA 
@400000006af651822a2200cc 9136 > 354 go ahead 
@400000006af651822c5f65dc 9136 < From: <wanda16@freemail.test> 
@400000006af651822c5f65dc 9136 < To: <z.jung@shop.example> 
@400000006af651822c5fe6c4 9136 < Subject: our talk of last week 
@400000006af651822c6015a4 9136 < Message-ID: <mwe7ekty.9140@mail.freemail.test> 
@400000006af651822c608304 9136 <  
@400000006af651822c616d64 9136 < +49 30 5550 1 + 49 30 5550 2 
@400000006af651822c616d64 9136 < starting delivery 1: msg 2 to local x@example.org 
@400000006af651822c619474 9136 < thank you for the papers, we shall +
@400000006af651822c61f61c 9136 < look at them next week 
@400000006af651822c61f61c 9136 < please find the minutes of the last meeting below 
@400000006af651822c61f61c 9136 < the delivery will be with you on Tuesday before noon 
@400000006af651822c627ed4 9136 < kind regards 
@400000006af651822c627ed4 9136 <  
@400000006af651822c627ed4 9136 < could you send the figures of October once more? 
@400000006af651822c627ed4 9136 < +49 30 5550 1 + 49 30 5550 2 
@400000006af651822c6349f4 9136 < starting delivery 1: msg 2 to l+
@400000006af651822c6349f4 9136 < ocal x@example.org 
@400000006af651822c63f5d4 9136 < thank you for the papers, we shall look at them next week 
@400000006af651822c64400c 9136 < please find the minutes of the last meeting below 
@400000006af651822c65229c 9136 < the delivery will be with you on Tuesday before noon 
@400000006af651822c65c6ac 9136 < kind regards 
@400000006af651822c668de4 9136 <  
@400000006af651822c66a93c 9136 < could you send the figures of October once more? 
@400000006af651822c66a93c 9136 < +49 30+
@400000006af651822c66ef8c 9136 <  5550 1 + 49 30 5550 2 
@400000006af651822c6768a4 9136 < starting delivery 1: msg 2 to local x@example.org 
@400000006af651822c68109c 9136 < thank you for the papers, we shall look at them next week 
@400000006af651822c68109c 9136 < please find the minutes of the last meeting below 
@400000006af651822c68ef44 9136 < the delivery will be with you on Tuesday before noon 
@400000006af651822c68ef44 9136 < kind regards 
@400000006af651822c691654 9136 <  
@400000006af651822c693594 9136 < c+
@400000006af651822c6983b4 9136 < ould you send the figures of October once more? 
@400000006af651822c69fccc 9136 < +49 30 5550 1 + 49 30 5550 2 
@400000006af651822c6a1054 9136 < starting delivery 1: msg 2 to local x@example.org 
@400000006af651822c6adb74 9136 < thank you for the papers, we shall look at them next week 
@400000006af651822c6adb74 9136 < please find the minutes of the last meeting below 
@400000006af651822c6adb74 9136 < ------------- 
@400000006af651822c6bae64 9136 < .+
@400000006af651822c6bae64 9136 <  
@400000006af651823141e2dc 9136 > 250 ok 1794527608 qp 9140 
@400000006af6518234e80394 9136 < QUIT 
@400000006af6518234f9d614 9136 > 221 mx1.example.net 
@400000006af65182350157f4 tcpserver: end 9136 status 0
@400000006af65182350157f4 tcpserver: status: 0/40
@400000006af651823505055c 9136 < [EOF]
@400000006af651823505249c 9136 > [EOF]
@400000006af6c08b3218bdca tcpserver: status: 1/40
@400000006af6c08b3218bdca tcpserver: pid 21393 from 198.51.100.161
@400000006af6c08c00a8a0f2 tcpserver: ok 21393 mx1.example.net:192.0.2.25:25 host161.isp.test:198.51.100.161::27574
@400000006af6c08c0946e1ba rblsmtpd: 198.51.100.161 pid 21393: 451 https://zen.dnsbl.example/query/ip/198.51.100.161
@400000006af6c08e31919c0a tcpserver: end 21393 status 0
@400000006af6c08e31919c0a tcpserver: status: 0/40
@400000006af6cc050d56351c tcpserver: status: 1/40
@400000006af6cc050d56833c tcpserver: pid 3612 from 198.51.100.183
@400000006af6cc0513624d9c tcpserver: ok 3612 mx1.example.net:192.0.2.25:25 host183.isp.test:198.51.100.183::4166
@400000006af6cc05181ded64 rblsmtpd: 198.51.100.183 pid 3612: 451 https://zen.dnsbl.example/query/ip/198.51.100.183
@400000006af6cc07293a3cc4 tcpserver: end 3612 status 0
@400000006af6cc07293af844 tcpserver: status: 0/40
@400000006af6e5bf10ef357a tcpserver: status: 1/40
@400000006af6e5bf10ef357a tcpserver: pid 4074 from 198.51.100.161
@400000006af6e5c00818be12 tcpserver: ok 4074 mx1.example.net:192.0.2.25:25 :198.51.100.161::49267
@400000006af6e5c00e2013d2 rblsmtpd: 198.51.100.161 pid 4074: 451 https://zen.dnsbl.example/query/ip/198.51.100.161
@400000006af6e5c23a59dad2 tcpserver: end 4074 status 0
@400000006af6e5c23a5a250a tcpserver: status: 0/40
@400000006af7928639947792 tcpserver: status: 1/40
@400000006af79286399517ba tcpserver: pid 30424 from 198.51.100.119
@400000006af7928705e4f9da tcpserver: ok 30424 mx1.example.net:192.0.2.25:25 host119.isp.test:198.51.100.119::49912
@400000006af792870a03b1aa 30424 > 220 mx1.example.net ESMTP 
@400000006af792870f6aef0a 30424 < EHLO host119.isp.test 
@400000006af792870faa3e12 30424 > 250-mx1.example.net 
@400000006af792870fab20a2 30424 > 250-PIPELINING 
@400000006af792870fab20a2 30424 > 250 8BITMIME 
@400000006af792871291d18a 30424 < MAIL FROM:<r.frank88@mail5.vendor.test> 
@400000006af7928712b99d0a 30424 > 250 ok 
@400000006af7928719a1f072 30424 < RCPT TO:<k.maier@club.example> 
@400000006af7928719a1f072 greylisting: 198.51.100.119 (r.frank88@mail5.vendor.test -> k.maier@club.example) doesn't exist. - temp. rejecting
@400000006af7928719af90ba 30424 > 451 temporary failure (#4.3.0) 
@400000006af792871ac9076a 30424 < QUIT 
@400000006af792871b04149a 30424 > 221 mx1.example.net 
@400000006af792871b0bdcca tcpserver: end 30424 status 0
@400000006af792871b0c1762 tcpserver: status: 0/40
@400000006af792871b0ef9aa 30424 < [EOF]
@400000006af792871b0f094a 30424 > [EOF]
@400000006af7bcf60e757638 tcpserver: status: 1/40
@400000006af7bcf60e760e90 tcpserver: pid 19805 from 198.51.100.168
@400000006af7bcf61a63a550 tcpserver: ok 19805 mx1.example.net:192.0.2.25:25 host168.isp.test:198.51.100.168::50761
@400000006af7bcf620ef3a88 rblsmtpd: 198.51.100.168 pid 19805: 451 https://zen.dnsbl.example/query/ip/198.51.100.168
@400000006af7bcf808753cc8 tcpserver: end 19805 status 0
@400000006af7bcf8087592b8 tcpserver: status: 0/40
@400000006af7d33733cdedb6 tcpserver: status: 1/40
@400000006af7d33733ce6e9e tcpserver: pid 15825 from 198.51.100.177
@400000006af7d33809c3e796 tcpserver: ok 15825 mx1.example.net:192.0.2.25:25 :198.51.100.177::60316
@400000006af7d338233c272e rblsmtpd: 198.51.100.177 pid 15825: 451 https://zen.dnsbl.example/query/ip/198.51.100.177
@400000006af7d33b33782c96 tcpserver: end 15825 status 0
@400000006af7d33b33784fbe tcpserver: status: 0/40
@400000006af807e02484ba6a tcpserver: status: 1/40
@400000006af807e0248500ba tcpserver: pid 18293 from 198.51.100.108
@400000006af807e02aea0ac2 tcpserver: ok 18293 mx1.example.net:192.0.2.25:25 host108.isp.test:198.51.100.108::26844
@400000006af807e035abf6aa 18293 > 220 mx1.example.net ESMTP 
@400000006af807e037a30002 18293 < EHLO host108.isp.test 
@400000006af807e037d9d712 18293 > 250-mx1.example.net 
@400000006af807e037d9e2ca 18293 > 250-PIPELINING 
@400000006af807e037da3ca2 18293 > 250 8BITMIME 
@400000006af807e03a7fba22 18293 < MAIL FROM:<j.klein53@mail38.vendor.test> 
@400000006af807e03aa9cbaa 18293 > 250 ok 
@400000006af807e03b307452 18293 < RCPT TO:<info@example.net> 
@400000006af807e03b307452 greylisting: 198.51.100.108 (j.klein53@mail38.vendor.test -> info@example.net) doesn't exist. - temp. rejecting
@400000006af807e03b3dc292 18293 > 451 temporary failure (#4.3.0) 
@400000006af807e10502cb82 18293 < QUIT 
@400000006af807e1052639d2 18293 > 221 mx1.example.net 
@400000006af807e1052da05a tcpserver: end 18293 status 0
@400000006af807e1052da05a tcpserver: status: 0/40
@400000006af807e105311ee2 18293 < [EOF]
@400000006af807e105312a9a 18293 > [EOF]
@400000006af8108702ad7e54 tcpserver: status: 1/40
@400000006af8108702adb8ec tcpserver: pid 29365 from 203.0.113.215
@400000006af810870cdd5b9c tcpserver: ok 29365 mx1.example.net:192.0.2.25:25 mail.museum.example:203.0.113.215::40102
@400000006af810870f5bc14c 29365 > 220 mx1.example.net ESMTP 
@400000006af810870ff6d09c 29365 < EHLO mail.museum.example 
@400000006af810871029bfac 29365 > 250-mx1.example.net 
@400000006af810871029bfac 29365 > 250-PIPELINING 
@400000006af81087102a5fd4 29365 > 250 8BITMIME 
@400000006af8108714b20304 29365 < MAIL FROM:<ida1@museum.example> 
@400000006af8108714b2a32c 29365 < RCPT TO:<office13@example.net> 
@400000006af8108714b2aafc 29365 < DATA 
@400000006af8108714c60bec 29365 > 250 ok 
@400000006af8108714c60bec greylisting: 203.0.113.215 (ida1@museum.example -> office13@example.net) exists (id=46802) - accepting
@400000006af8108714eb2bd4 29365 > 250 ok 
@400000006af81087152dbae4 29365 > 354 go ahead 
@400000006af8108716932eb4 29365 < From: <ida1@museum.example> 
@400000006af8108716932eb4 29365 < To: <office13@example.net> 
@400000006af810871693888c 29365 < Subject: our talk of last week 
@400000006af810871693888c 29365 < Message-ID: <mwg3jcpb.29367@mail.museum.example> 
@400000006af8108716940d5c 29365 <  
@400000006af810871694d87c 29365 < starting delivery 1: msg 2 to local x@example.org 
@400000006af8108716959014 29365 < thank you for the papers, we shall look at them next week 
@400000006af8108716959014 29365 < pleas+
@400000006af8108716963fdc 29365 < e find the minutes of the last meeting below 
@400000006af8108716963fdc 29365 < the delivery will be with you on Tuesday before noon 
@400000006af810871696f774 29365 < kind regards 
@400000006af810871696f774 29365 <  
@400000006af810871696f774 29365 < could you send the figures of October once more? 
@400000006af810871697032c 29365 < +49 30 5550 1 + 49 30 5550 2 
@400000006af810871697e5bc 29365 < starting delivery 1: msg 2 to local x@example.org 
@400000006af810871698bc94 29365 < thank you+
@400000006af8108716995104 29365 <  for the papers, we shall look at them next week 
@400000006af810871699dda4 29365 < please find the minutes of the last meeting below 
@400000006af81087169a106c 29365 < the delivery will be with you on Tuesday before noon 
@400000006af81087169a106c 29365 < kind regards 
@400000006af81087169aa8c4 29365 <  
@400000006af81087169aa8c4 29365 < could you send the figures of October once more? 
@400000006af81087169b3564 29365 < +49 30 5550 1 + 49 30 5550 2 
@400000006af81087169b3564 29365 < start+
@400000006af81087169b3564 29365 < ing delivery 1: msg 2 to local x@example.org 
@400000006af81087169b77cc 29365 < thank you for the papers, we shall look at them next week 
@400000006af81087169b77cc 29365 < please find the minutes of the last meeting below 
@400000006af81087169bc5ec 29365 < ---------- 
@400000006af81087169c5a5c 29365 < . 
@400000006af810871b57f254 29365 > 250 ok 1794642045 qp 29367 
@400000006af810871f0fce1c 29365 < QUIT 
@400000006af810871f496c1c 29365 > 221 mx1.example.net 
@400000006af810871f5026c4 tcpserver: end 29365 status 0
@400000006af810871f50f9b4 tcpserver: status: 0/40
@400000006af810871f53c0a4 29365 < [EOF]
@400000006af810871f54512c 29365 > [EOF]
@400000006af822d42e2b7f04 tcpserver: status: 1/40
@400000006af822d42e2bdcc4 tcpserver: pid 20325 from 203.0.113.35
@400000006af822d433b4abe4 tcpserver: ok 20325 mx1.example.net:192.0.2.25:25 mail.mill.test:203.0.113.35::36012
@400000006af822d439fea43c 20325 > 220 mx1.example.net ESMTP 
@400000006af822d501382c04 20325 < EHLO mail.mill.test 
@400000006af822d5016bb36c 20325 > 250-mx1.example.net 
@400000006af822d5016c2c84 20325 > 250-PIPELINING 
@400000006af822d5016c9214 20325 > 250 8BITMIME 
@400000006af822d5035f460c 20325 < MAIL FROM:<d.weiss36@mill.test> 
@400000006af822d503834cb4 20325 > 250 ok 
@400000006af822d50998f66c 20325 < RCPT TO:<j.klein@club.example> 
@400000006af822d50998f66c greylisting: 203.0.113.35 (d.weiss36@mill.test -> j.klein@club.example) exists (id=58852) - accepting
@400000006af822d509cbd9c4 20325 > 250 ok 
@400000006af822d50af35264 20325 < DATA 
@400000006af822d50b25dfcc 20325 > 354 go ahead 
@400000006af822d5111563e4 20325 < From: <d.weiss36@mill.test> 
@400000006af822d5111563e4 20325 < To: <j.klein@club.example> 
@400000006af822d5111563e4 20325 < Subject: our talk of last week 
@400000006af822d51116428c 20325 < Message-ID: <mwg6bsdv.20328@mail.mill.test> 
@400000006af822d51116a434 20325 <  
@400000006af822d51116c75c 20325 < kind regards 
@400000006af822d5111782dc 20325 <  
@400000006af822d51117f424 20325 < could you send the figures of October once more? 
@400000006af822d51117f424 20325 < +49 30 5550 1 + 49 30 5550 2 
@400000006af822d51118cafc 20325 < starting delivery 1: msg+
@400000006af822d51119a1d4 20325 <  2 to local x@example.org 
@400000006af822d5111a325c 20325 < thank you for the papers, we shall look at them next week 
@400000006af822d5111a325c 20325 < please find the minutes of the last meeting below 
@400000006af822d5111ac6cc 20325 < the delivery will be with you on Tuesday before noon 
@400000006af822d5111b9da4 20325 < kind regards 
@400000006af822d5111c747c 20325 <  
@400000006af822d5111c747c 20325 < could you send the figures of October once more?+
@400000006af822d5111caf14 20325 <  
@400000006af822d5111caf14 20325 < +49 30 5550 1 + 49 30 5550 2 
@400000006af822d5111d1c74 20325 < starting delivery 1: msg 2 to local x@example.org 
@400000006af822d5111d66ac 20325 < thank you for the papers, we shall look at them next week 
@400000006af822d5111e3d84 20325 < please find the minutes of the last meeting below 
@400000006af822d5111e6c64 20325 < ------------------------------------------------- 
@400000006af822d5111eed4c 20325 < . 
@400000006af822d516b73944 20325 > 250 ok 1794646731 qp 20328 
@400000006af822d51baf0364 20325 < QUIT 
@400000006af822d51bde21e4 20325 > 221 mx1.example.net 
@400000006af822d51be5e62c tcpserver: end 20325 status 0
@400000006af822d51be5f1e4 tcpserver: status: 0/40
@400000006af822d51be91694 20325 < [EOF]
@400000006af822d51be94d44 20325 > [EOF]
@400000006af82311081ada1c tcpserver: status: 1/40
@400000006af82311081ada1c tcpserver: pid 20627 from 198.51.100.69
@400000006af823110d057924 tcpserver: ok 20627 mx1.example.net:192.0.2.25:25 mail.opera.example:198.51.100.69::34971
@400000006af8231112a3629c 20627 > 220 mx1.example.net ESMTP 
@400000006af82311164df7f4 20627 < EHLO mail.opera.example 
@400000006af82311165e5f2c 20627 > 250-mx1.example.net 
@400000006af82311165ee014 20627 > 250-PIPELINING 
@400000006af82311165ee014 20627 > 250 8BITMIME 
@400000006af823111af081dc 20627 < MAIL FROM:<b.lang17@opera.example> 
@400000006af823111b03ea9c 20627 > 250 ok 
@400000006af8231120960c74 20627 < RCPT TO:<k.maier@club.example> 
@400000006af823112096664c greylisting: 198.51.100.69 (b.lang17@opera.example -> k.maier@club.example) exists (id=57366) - accepting
@400000006af8231120aaa9cc 20627 > 250 ok 
@400000006af82311280012fc 20627 < DATA 
@400000006af8231128379dbc 20627 > 354 go ahead 
@400000006af823112db6dba4 20627 < From: <b.lang17@opera.example> 
@400000006af823112db6e374 20627 < To: <k.maier@club.example> 
@400000006af823112db6fae4 20627 < Subject: our talk of last week 
@400000006af823112db7e544 20627 < Message-ID: <mwg6d32b.20631@mail.opera.example> 
@400000006af823112db85a74 20627 <  
@400000006af823112db8cfa4 20627 < kind regards 
@400000006af823112db8cfa4 20627 <  
@400000006af823112db8cfa4 20627 < could you send the figures of October once more? 
@400000006af823112db8db5c 20627 < +49 30 5550 1 + 49 30 5550 2 
@400000006af823112db9a294 20627 < starting delivery+
@400000006af823112dba0054 20627 <  1: msg 2 to local x@example.org 
@400000006af823112dbac3a4 20627 < thank you for the papers, we shall look at them next week 
@400000006af823112dbaee9c 20627 < please find the minutes of the last meeting below 
@400000006af823112dbaee9c 20627 < the delivery will be with you on Tuesday before noon 
@400000006af823112dbaee9c 20627 < kind regards 
@400000006af823112dbb63cc 20627 <  
@400000006af823112dbbd12c 20627 < could you send the figures of October once+
@400000006af823112dbc659c 20627 <  more? 
@400000006af823112dbd28ec 20627 < +49 30 5550 1 + 49 30 5550 2 
@400000006af823112dbd28ec 20627 < starting delivery 1: msg 2 to local x@example.org 
@400000006af823112dbda9d4 20627 < thank you for the papers, we shall look at them next week 
@400000006af823112dbe78dc 20627 < please find the minutes of the last meeting below 
@400000006af823112dbececc 20627 < the delivery will be with you on Tuesday before noon 
@400000006af823112dbf921c 20627 < kin+
@400000006af823112dc05954 20627 < d regards 
@400000006af823112dc05954 20627 <  
@400000006af823112dc0bafc 20627 < could you send the figures of October once more? 
@400000006af823112dc0da3c 20627 < +49 30 5550 1 + 49 30 5550 2 
@400000006af823112dc0da3c 20627 < starting delivery 1: msg 2 to local x@example.org 
@400000006af823112dc17e4c 20627 < thank you for the papers, we shall look at them next week 
@400000006af823112dc1f764 20627 < please find the minutes of the last meeting below 
@400000006af823112dc2496c 20627 < th+
@400000006af823112dc2ed7c 20627 < e delivery will be with you on Tuesday before noon 
@400000006af823112dc30104 20627 < kind regards 
@400000006af823112dc34754 20627 <  
@400000006af823112dc34754 20627 < ----------------- 
@400000006af823112dc3e394 20627 < . 
@400000006af823113451ce74 20627 > 250 ok 1794646791 qp 20631 
@400000006af8231135a0a91c 20627 < QUIT 
@400000006af8231135d3d6ac 20627 > 221 mx1.example.net 
@400000006af8231135dac804 tcpserver: end 20627 status 0
@400000006af8231135db0e54 tcpserver: status: 0/40
@400000006af8231135ddd544 20627 < [EOF]
@400000006af8231135dde4e4 20627 > [EOF]
@400000006af82b0e334553fc tcpserver: status: 1/40
@400000006af82b0e3345b5a4 tcpserver: pid 30856 from 198.51.100.64
@400000006af82b0e3613b254 tcpserver: ok 30856 mx1.example.net:192.0.2.25:25 mail.oakwood.test:198.51.100.64::47201
@400000006af82b0e3ae8b61c 30856 > 220 mx1.example.net ESMTP 
@400000006af82b0f032974b4 30856 < EHLO mail.oakwood.test 
@400000006af82b0f0366ac94 30856 > 250-mx1.example.net 
@400000006af82b0f03676bfc 30856 > 250-PIPELINING 
@400000006af82b0f0367e12c 30856 > 250 8BITMIME 
@400000006af82b0f04efd11c 30856 < MAIL FROM:<r.frank17@oakwood.test> 
@400000006af82b0f04efd11c 30856 < RCPT TO:<wanda@example.net> 
@400000006af82b0f04f0270c 30856 < DATA 
@400000006af82b0f051d1adc 30856 > 250 ok 
@400000006af82b0f051de9e4 greylisting: 198.51.100.64 (r.frank17@oakwood.test -> wanda@example.net) exists (id=75569) - accepting
@400000006af82b0f0524eadc 30856 > 250 ok 
@400000006af82b0f054e3cfc 30856 > 354 go ahead 
@400000006af82b0f0751776c 30856 < From: <r.frank17@oakwood.test> 
@400000006af82b0f0751d914 30856 < To: <wanda@example.net> 
@400000006af82b0f0751d914 30856 < Subject: our talk of last week 
@400000006af82b0f075288dc 30856 < Message-ID: <mwg7kx9n.30858@mail.oakwood.test> 
@400000006af82b0f075288dc 30856 <  
@400000006af82b0f075288dc 30856 < kind regards 
@400000006af82b0f07531d4c 30856 <  
@400000006af82b0f07532134 30856 < could you send the figures of October once more? 
@400000006af82b0f0753a9ec 30856 < +49 30 5550 1 + 49 30 5550 2 
@400000006af82b0f0753a9ec 30856 < starting delivery 1: +
@400000006af82b0f0753a9ec 30856 < msg 2 to local x@example.org 
@400000006af82b0f0753a9ec 30856 < thank you for the papers, we shall look at them next week 
@400000006af82b0f0753bd74 30856 < please find the minutes of the last meeting below 
@400000006af82b0f0753ec54 30856 < the delivery will be with you on Tuesday before noon 
@400000006af82b0f0753f80c 30856 < kind regards 
@400000006af82b0f07549c1c 30856 <  
@400000006af82b0f075576dc 30856 < could you send the figures of October once mor+
@400000006af82b0f075576dc 30856 < e? 
@400000006af82b0f07560f34 30856 < +49 30 5550 1 + 49 30 5550 2 
@400000006af82b0f0756596c 30856 < starting delivery 1: msg 2 to local x@example.org 
@400000006af82b0f0756596c 30856 < thank you for the papers, we shall look at them next week 
@400000006af82b0f0756884c 30856 < please find the minutes of the last meeting below 
@400000006af82b0f07575b3c 30856 < the delivery will be with you on Tuesday before noon 
@400000006af82b0f07575b3c 30856 < kind re+
@400000006af82b0f07583dcc 30856 < gards 
@400000006af82b0f07585d0c 30856 <  
@400000006af82b0f0758747c 30856 < could you send the figures of October once more? 
@400000006af82b0f0758ca6c 30856 < +49 30 5550 1 + 49 30 5550 2 
@400000006af82b0f0758ca6c 30856 < starting delivery 1: msg 2 to local x@example.org 
@400000006af82b0f0758ca6c 30856 < thank you for the papers, we shall look at them next week 
@400000006af82b0f0758ca6c 30856 < please find the minutes of the last meeting below 
@400000006af82b0f07594f3c 30856 < --- 
@400000006af82b0f07594f3c 30856 < .+
@400000006af82b0f07599d5c 30856 <  
@400000006af82b0f0dd1b264 30856 > 250 ok 1794648837 qp 30858 
@400000006af82b0f105841ec 30856 < QUIT 
@400000006af82b0f108f8e2c 30856 > 221 mx1.example.net 
@400000006af82b0f10980df4 tcpserver: end 30856 status 0
@400000006af82b0f109844a4 tcpserver: status: 0/40
@400000006af82b0f109abd74 30856 < [EOF]
@400000006af82b0f109abd74 30856 > [EOF]
@400000006af82c2b0ecac034 tcpserver: status: 1/40
@400000006af82c2b0ecac034 tcpserver: pid 32278 from 198.51.100.126
@400000006af82c2b12ee2b24 tcpserver: ok 32278 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::27477
@400000006af82c2b1f0cd07c 32278 > 220 mx1.example.net ESMTP 
@400000006af82c2b20332bf4 32278 < EHLO mail.bigmail.example 
@400000006af82c2b20738884 32278 > 250-mx1.example.net 
@400000006af82c2b20741524 32278 > 250-PIPELINING 
@400000006af82c2b2074c4ec 32278 > 250 8BITMIME 
@400000006af82c2b25709264 32278 < MAIL FROM:<t.wolf3@bigmail.example> 
@400000006af82c2b2589d33c 32278 > 250 ok 
@400000006af82c2b285d6984 32278 < RCPT TO:<ida@shop.example> 
@400000006af82c2b285e34a4 greylisting: 198.51.100.126 (t.wolf3@bigmail.example -> ida@shop.example) exists (id=62421) - accepting
@400000006af82c2b28973664 32278 > 250 ok 
@400000006af82c2b2b0a2a64 32278 < DATA 
@400000006af82c2b2b23ec24 32278 > 354 go ahead 
@400000006af82c2b2dd68904 32278 < From: <t.wolf3@bigmail.example> 
@400000006af82c2b2dd6b014 32278 < To: <ida@shop.example> 
@400000006af82c2b2dd6bfb4 32278 < Subject: our talk of last week 
@400000006af82c2b2dd6def4 32278 < Message-ID: <mwg7r0ut.32281@mail.bigmail.example> 
@400000006af82c2b2dd6def4 32278 <  
@400000006af82c2b2dd7486c 32278 < could you send the figures of October once more? 
@400000006af82c2b2dd7486c 32278 < +49 30 5550 1 + 49 30 5550 2 
@400000006af82c2b2dd75fdc 32278 < starting delivery 1: msg 2 to loca+
@400000006af82c2b2dd75fdc 32278 < l x@example.org 
@400000006af82c2b2dd75fdc 32278 < thank you for the papers, we shall look at them next week 
@400000006af82c2b2dd8232c 32278 < please find the minutes of the last meeting below 
@400000006af82c2b2dd89474 32278 < the delivery will be with you on Tuesday before noon 
@400000006af82c2b2dd94824 32278 < kind regards 
@400000006af82c2b2dd94824 32278 <  
@400000006af82c2b2dd96764 32278 < could you send the figures of October once more? 
@400000006af82c2b2dd96764 32278 < +49 30 55+
@400000006af82c2b2dd9ec34 32278 < 50 1 + 49 30 5550 2 
@400000006af82c2b2dda078c 32278 < starting delivery 1: msg 2 to local x@example.org 
@400000006af82c2b2ddaa3cc 32278 < thank you for the papers, we shall look at them next week 
@400000006af82c2b2ddaf5d4 32278 < please find the minutes of the last meeting below 
@400000006af82c2b2ddb9dcc 32278 < the delivery will be with you on Tuesday before noon 
@400000006af82c2b2ddc3a0c 32278 < kind regards 
@400000006af82c2b2ddcedbc 32278 <  
@400000006af82c2b2ddd3bdc 32278 < coul+
@400000006af82c2b2dddf75c 32278 < d you send the figures of October once more? 
@400000006af82c2b2dde4964 32278 < +49 30 5550 1 + 49 30 5550 2 
@400000006af82c2b2ddf280c 32278 < starting delivery 1: msg 2 to local x@example.org 
@400000006af82c2b2ddf37ac 32278 < thank you for the papers, we shall look at them next week 
@400000006af82c2b2ddfacdc 32278 < please find the minutes of the last meeting below 
@400000006af82c2b2ddfd004 32278 < the delivery will b+
@400000006af82c2b2de03d64 32278 < e with you on Tuesday before noon 
@400000006af82c2b2de03d64 32278 < kind regards 
@400000006af82c2b2de123dc 32278 <  
@400000006af82c2b2de12f94 32278 < could you send the figures of October once more? 
@400000006af82c2b2de1b07c 32278 < +49 30 5550 1 + 49 30 5550 2 
@400000006af82c2b2de1b464 32278 < starting delivery 1: msg 2 to local x@example.org 
@400000006af82c2b2de273cc 32278 < thank you for the papers, we shall look at them next week 
@400000006af82c2b2de34e8c 32278 < . 
@400000006af82c2b3097c7fc 32278 > 250 ok 1794649121 qp 32281 
@400000006af82c2b369fecc4 32278 < QUIT 
@400000006af82c2b36b2ff94 32278 > 221 mx1.example.net 
@400000006af82c2b36bab824 tcpserver: end 32278 status 0
@400000006af82c2b36bae31c tcpserver: status: 0/40
@400000006af82c2b36bd6b8c 32278 < [EOF]
@400000006af82c2b36bdaa0c 32278 > [EOF]
@400000006af836171fa5d74a tcpserver: status: 1/40
@400000006af836171fa5f2a2 tcpserver: pid 12511 from 198.51.100.179
@400000006af836172bc0ac12 tcpserver: ok 12511 mx1.example.net:192.0.2.25:25 :198.51.100.179::43100
@400000006af83617318d6dba rblsmtpd: 198.51.100.179 pid 12511: 451 https://zen.dnsbl.example/query/ip/198.51.100.179
@400000006af8361a3b730f1a tcpserver: end 12511 status 0
@400000006af8361a3b730f1a tcpserver: status: 0/40
@400000006af84f300d12ded4 tcpserver: status: 1/40
@400000006af84f300d13c164 tcpserver: pid 12167 from 198.51.100.4
@400000006af84f30152bda6c tcpserver: ok 12167 mx1.example.net:192.0.2.25:25 mail.valley.test:198.51.100.4::39826
@400000006af84f3020329784 12167 > 220 mx1.example.net ESMTP 
@400000006af84f30247aa55c 12167 < EHLO mail.valley.test 
@400000006af84f3024948274 12167 > 250-mx1.example.net 
@400000006af84f3024948274 12167 > 250-PIPELINING 
@400000006af84f3024948274 12167 > 250 8BITMIME 
@400000006af84f302ad3d824 12167 < MAIL FROM:<wanda31@valley.test> 
@400000006af84f302afbd284 12167 > 250 ok 
@400000006af84f302fe7447c 12167 < RCPT TO:<m.roth@shop.example> 
@400000006af84f302fe79a6c greylisting: 198.51.100.4 (wanda31@valley.test -> m.roth@shop.example) exists (id=26236) - accepting
@400000006af84f30300ddb64 12167 > 250 ok 
@400000006af84f3033698984 12167 < RCPT TO:<v.horn@shop.example> 
@400000006af84f3033698984 greylisting: 198.51.100.4 (wanda31@valley.test -> v.horn@shop.example) exists (id=9767) - accepting
@400000006af84f30337b34f4 12167 > 250 ok 
@400000006af84f30379898ec 12167 < DATA 
@400000006af84f3037cd29f4 12167 > 354 go ahead 
@400000006af84f303a3a0374 12167 < From: <wanda31@valley.test> 
@400000006af84f303a3a557c 12167 < To: <m.roth@shop.example> 
@400000006af84f303a3b092c 12167 < Subject: our talk of last week 
@400000006af84f303a3b092c 12167 < Message-ID: <mwgd36if.12171@mail.valley.test> 
@400000006af84f303a3b092c 12167 <  
@400000006af84f303a3b4b94 12167 < starting delivery 1: msg 2 to local x@example.org 
@400000006af84f303a3b4f7c 12167 < thank you for the papers, we shall look at them next week 
@400000006af84f303a3b4f7c 12167 < please fi+
@400000006af84f303a3bb8f4 12167 < nd the minutes of the last meeting below 
@400000006af84f303a3c591c 12167 < the delivery will be with you on Tuesday before noon 
@400000006af84f303a3ca354 12167 < kind regards 
@400000006af84f303a3d8db4 12167 <  
@400000006af84f303a3da13c 12167 < could you send the figures of October once more? 
@400000006af84f303a3de3a4 12167 < +49 30 5550 1 + 49 30 5550 2 
@400000006af84f303a3e4164 12167 < starting delivery 1: msg 2 to local x@example.org 
@400000006af84f303a3eba7c 12167 < thank you for+
@400000006af84f303a3f9d0c 12167 <  the papers, we shall look at them next week 
@400000006af84f303a3f9d0c 12167 < please find the minutes of the last meeting below 
@400000006af84f303a405c74 12167 < the delivery will be with you on Tuesday before noon 
@400000006af84f303a4073e4 12167 < kind regards 
@400000006af84f303a40b264 12167 <  
@400000006af84f303a40d1a4 12167 < could you send the figures of October once more? 
@400000006af84f303a40d1a4 12167 < +49 30 5550 1 + 49 30 5550 2 
@400000006af84f303a40f0e4 12167 < starting +
@400000006af84f303a413b1c 12167 < delivery 1: msg 2 to local x@example.org 
@400000006af84f303a413b1c 12167 < thank you for the papers, we shall look at them next week 
@400000006af84f303a4194f4 12167 < please find the minutes of the last meeting below 
@400000006af84f303a424c8c 12167 < the delivery will be with you on Tuesday before noon 
@400000006af84f303a42f86c 12167 < kind regards 
@400000006af84f303a4336ec 12167 <  
@400000006af84f303a439894 12167 < could you send the figures of Octo+
@400000006af84f303a43dee4 12167 < ber once more? 
@400000006af84f303a444c44 12167 < +49 30 5550 1 + 49 30 5550 2 
@400000006af84f303a44dccc 12167 < ---------------- 
@400000006af84f303a459c34 12167 < . 
@400000006af84f3105f1dbb4 12167 > 250 ok 1794658087 qp 12171 
@400000006af84f3109e0bd6c 12167 < QUIT 
@400000006af84f3109ec69b4 12167 > 221 mx1.example.net 
@400000006af84f3109f431e4 tcpserver: end 12167 status 0
@400000006af84f3109f435cc tcpserver: status: 0/40
@400000006af84f3109f76a1c 12167 < [EOF]
@400000006af84f3109f7c7dc 12167 > [EOF]
@400000006af893a60761781a tcpserver: status: 1/40
@400000006af893a60761ca22 tcpserver: pid 2392 from 198.51.100.126
@400000006af893a6087107a2 tcpserver: ok 2392 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::43969
@400000006af893a60afbe4ba 2392 > 220 mx1.example.net ESMTP 
@400000006af893a611ab9bf2 2392 < EHLO mail.bigmail.example 
@400000006af893a611d36b5a 2392 > 250-mx1.example.net 
@400000006af893a611d41352 2392 > 250-PIPELINING 
@400000006af893a611d41352 2392 > 250 8BITMIME 
@400000006af893a61342938a 2392 < MAIL FROM:<lena36@bigmail.example> 
@400000006af893a61383848a 2392 > 250 ok 
@400000006af893a61a7bd99a 2392 < RCPT TO:<wanda@example.net> 
@400000006af893a61a7c0492 greylisting: 198.51.100.126 (lena36@bigmail.example -> wanda@example.net) doesn't exist. - temp. rejecting
@400000006af893a61a8d4e5a 2392 > 451 temporary failure (#4.3.0) 
@400000006af893a621177462 2392 < QUIT 
@400000006af893a62152104a 2392 > 221 mx1.example.net 
@400000006af893a6215a557a tcpserver: end 2392 status 0
@400000006af893a6215a8c2a tcpserver: status: 0/40
@400000006af893a6215d2c0a 2392 < [EOF]
@400000006af893a6215e166a 2392 > [EOF]
@400000006af89650229aecc4 tcpserver: status: 1/40
@400000006af89650229b7964 tcpserver: pid 5804 from 198.51.100.126
@400000006af8965026d692d4 tcpserver: ok 5804 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::56878
@400000006af8965031f694ac 5804 > 220 mx1.example.net ESMTP 
@400000006af896503699498c 5804 < EHLO mail.bigmail.example 
@400000006af8965036c6d1cc 5804 > 250-mx1.example.net 
@400000006af8965036c6d1cc 5804 > 250-PIPELINING 
@400000006af8965036c6d1cc 5804 > 250 8BITMIME 
@400000006af896503a95a094 5804 < MAIL FROM:<lena36@bigmail.example> 
@400000006af896503a95a094 5804 < RCPT TO:<wanda@example.net> 
@400000006af896503a95a864 5804 < DATA 
@400000006af896503ac25db4 5804 > 250 ok 
@400000006af896503ac2ea54 greylisting: 198.51.100.126 (lena36@bigmail.example -> wanda@example.net) exists (id=49094) - accepting
@400000006af896503ad1e644 5804 > 250 ok 
@400000006af896503afc3e1c 5804 > 354 go ahead 
@400000006af8965104c9a794 5804 < From: <lena36@bigmail.example> 
@400000006af8965104ca4ba4 5804 < To: <wanda@example.net> 
@400000006af8965104ca4ba4 5804 < Subject: our talk of last week 
@400000006af8965104cad074 5804 < Message-ID: <mwgnxfxe.5807@mail.bigmail.example> 
@400000006af8965104cb12dc 5804 <  
@400000006af8965104cb12dc 5804 < the delivery will be with you on Tuesday before noon 
@400000006af8965104cbc2a4 5804 < kind regards 
@400000006af8965104cc62cc 5804 <  
@400000006af8965104cc62cc 5804 < could you send the figures of October once mo+
@400000006af8965104cd2234 5804 < re? 
@400000006af8965104cd2234 5804 < +49 30 5550 1 + 49 30 5550 2 
@400000006af8965104cd5114 5804 < starting delivery 1: msg 2 to local x@example.org 
@400000006af8965104cd5114 5804 < thank you for the papers, we shall look at them next week 
@400000006af8965104cd6884 5804 < please find the minutes of the last meeting below 
@400000006af8965104cd6884 5804 < the delivery will be with you on Tuesday before noon 
@400000006af8965104cda704 5804 < kind r+
@400000006af8965104ce472c 5804 < egards 
@400000006af8965104ce954c 5804 <  
@400000006af8965104cefec4 5804 < could you send the figures of October once more? 
@400000006af8965104cfe53c 5804 < +49 30 5550 1 + 49 30 5550 2 
@400000006af8965104d0bc14 5804 < starting delivery 1: msg 2 to local x@example.org 
@400000006af8965104d11dbc 5804 < thank you for the papers, we shall look at them next week 
@400000006af8965104d11dbc 5804 < please find the minutes of the last meeting below 
@400000006af8965104d18f04 5804 < the d+
@400000006af8965104d20c04 5804 < elivery will be with you on Tuesday before noon 
@400000006af8965104d2f27c 5804 < kind regards 
@400000006af8965104d2f664 5804 <  
@400000006af8965104d30604 5804 < could you send the figures of October once more? 
@400000006af8965104d30604 5804 < +49 30 5550 1 + 49 30 5550 2 
@400000006af8965104d3d8f4 5804 < starting delivery 1: msg 2 to local x@example.org 
@400000006af8965104d47534 5804 < thank you for the papers, we shall look at them next week 
@400000006af8965104d4791c 5804 < p+
@400000006af8965104d480ec 5804 < lease find the minutes of the last meeting below 
@400000006af8965104d480ec 5804 < the delivery will be with you on Tuesday before noon 
@400000006af8965104d4b79c 5804 < kind regards 
@400000006af8965104d57ed4 5804 <  
@400000006af8965104d66164 5804 < could you send the figures of October once more? 
@400000006af8965104d66164 5804 < +49 30 5550 1 + 49 30 5550 2 
@400000006af8965104d66164 5804 < starting delivery 1: msg 2 to local x@example.org 
@400000006af8965104d6f9bc 5804 < thank+
@400000006af8965104d74bc4 5804 <  you for the papers, we shall look at them next week 
@400000006af8965104d74bc4 5804 < please find the minutes of the last meeting below 
@400000006af8965104d80f14 5804 < the delivery will be with you on Tuesday before noon 
@400000006af8965104d8805c 5804 < kind regards 
@400000006af8965104d8805c 5804 <  
@400000006af8965104d8805c 5804 < could you send the figures of October once more? 
@400000006af8965104d8805c 5804 < ---- 
@400000006af8965104d89f9c 5804 < . 
@400000006af89651085a1984 5804 > 250 ok 1794676295 qp 5807 
@400000006af896510c5de2cc 5804 < QUIT 
@400000006af896510c8135c4 5804 > 221 mx1.example.net 
@400000006af896510c88e684 tcpserver: end 5804 status 0
@400000006af896510c89bd5c tcpserver: status: 0/40
@400000006af896510c8bf7ac 5804 < [EOF]
@400000006af896510c8cbafc 5804 > [EOF]
@400000006af8c55a3b113d1c tcpserver: status: 1/40
@400000006af8c55a3b118754 tcpserver: pid 1080 from 198.51.100.35
@400000006af8c55b048e9a64 tcpserver: ok 1080 mx1.example.net:192.0.2.25:25 mail.lighthouse.test:198.51.100.35::31315
@400000006af8c55b0750565c 1080 > 220 mx1.example.net ESMTP 
@400000006af8c55b09b000dc 1080 < EHLO mail.lighthouse.test 
@400000006af8c55b09f1ad5c 1080 > 250-mx1.example.net 
@400000006af8c55b09f2593c 1080 > 250-PIPELINING 
@400000006af8c55b09f2de0c 1080 > 250 8BITMIME 
@400000006af8c55b0a8bc2ac 1080 < MAIL FROM:<sara6@lighthouse.test> 
@400000006af8c55b0a8bf18c 1080 < RCPT TO:<t.wolf@shop.example> 
@400000006af8c55b0a8c7274 1080 < DATA 
@400000006af8c55b0aa9d5e4 1080 > 250 ok 
@400000006af8c55b0aaa4344 greylisting: 198.51.100.35 (sara6@lighthouse.test -> t.wolf@shop.example) exists (id=47184) - accepting
@400000006af8c55b0ad85824 1080 > 250 ok 
@400000006af8c55b0ae27dcc 1080 > 354 go ahead 
@400000006af8c55b0ec7ddec 1080 < From: <sara6@lighthouse.test> 
@400000006af8c55b0ec8b0dc 1080 < To: <t.wolf@shop.example> 
@400000006af8c55b0ec98b9c 1080 < Subject: our talk of last week 
@400000006af8c55b0ec98b9c 1080 < Message-ID: <mwgv3jqs.1082@mail.lighthouse.test> 
@400000006af8c55b0eca75fc 1080 <  
@400000006af8c55b0ecab094 1080 <  
@400000006af8c55b0ecb1a0c 1080 < could you send the figures of October once more? 
@400000006af8c55b0ecb394c 1080 < +49 30 5550 1 + 49 30 5550 2 
@400000006af8c55b0ecb7bb4 1080 < starting delivery 1: msg 2 to lo+
@400000006af8c55b0ecbbe1c 1080 < cal x@example.org 
@400000006af8c55b0ecbbe1c 1080 < thank you for the papers, we shall look at them next week 
@400000006af8c55b0ecbdd5c 1080 < please find the minutes of the last meeting below 
@400000006af8c55b0ecbdd5c 1080 < the delivery will be with you on Tuesday before noon 
@400000006af8c55b0ecbdd5c 1080 < kind regards 
@400000006af8c55b0ecc0084 1080 <  
@400000006af8c55b0eccb81c 1080 < could you send the figures of October once more? 
@400000006af8c55b0eccb81c 1080 < +49 30 +
@400000006af8c55b0eccb81c 1080 < 5550 1 + 49 30 5550 2 
@400000006af8c55b0eccc7bc 1080 < starting delivery 1: msg 2 to local x@example.org 
@400000006af8c55b0ecd15dc 1080 < thank you for the papers, we shall look at them next week 
@400000006af8c55b0ecd6014 1080 < please find the minutes of the last meeting below 
@400000006af8c55b0ecdc5a4 1080 < the delivery will be with you on Tuesday before noon 
@400000006af8c55b0ece4a74 1080 < kind regards 
@400000006af8c55b0eceb7d4 1080 <  
@400000006af8c55b0eceb7d4 1080 < co+
@400000006af8c55b0eceb7d4 1080 < uld you send the figures of October once more? 
@400000006af8c55b0ecf3ca4 1080 < +49 30 5550 1 + 49 30 5550 2 
@400000006af8c55b0ecffff4 1080 < starting delivery 1: msg 2 to local x@example.org 
@400000006af8c55b0ed09c34 1080 < thank you for the papers, we shall look at them next week 
@400000006af8c55b0ed09c34 1080 < please find the minutes of the last meeting below 
@400000006af8c55b0ed0a7ec 1080 < the delivery will+
@400000006af8c55b0ed0a7ec 1080 <  be with you on Tuesday before noon 
@400000006af8c55b0ed0a7ec 1080 < kind regards 
@400000006af8c55b0ed10994 1080 <  
@400000006af8c55b0ed19e04 1080 < could you send the figures of October once more? 
@400000006af8c55b0ed1d4b4 1080 < +49 30 5550 1 + 49 30 5550 2 
@400000006af8c55b0ed23a44 1080 < starting delivery 1: msg 2 to local x@example.org 
@400000006af8c55b0ed30d34 1080 < thank you for the papers, we shall look at them next week 
@400000006af8c55b0ed3c8b4 1080 < please find t+
@400000006af8c55b0ed46cc4 1080 < he minutes of the last meeting below 
@400000006af8c55b0ed46cc4 1080 < the delivery will be with you on Tuesday before noon 
@400000006af8c55b0ed537e4 1080 <  
@400000006af8c55b0ed595a4 1080 < . 
@400000006af8c55b13ecd28c 1080 > 250 ok 1794688337 qp 1082 
@400000006af8c55b156a2f74 1080 < QUIT 
@400000006af8c55b159425a4 1080 > 221 mx1.example.net 
@400000006af8c55b159bc2dc tcpserver: end 1080 status 0
@400000006af8c55b159c0d14 tcpserver: status: 0/40
@400000006af8c55b159f0ab4 1080 < [EOF]
@400000006af8c55b159f454c 1080 > [EOF]
@400000006af957751c3e0b9a tcpserver: status: 1/40
@400000006af957751c3e0b9a tcpserver: pid 25753 from 198.51.100.126
@400000006af957751d4fe512 tcpserver: ok 25753 mx1.example.net:192.0.2.25:25 mail.station.test:198.51.100.126::3546
@400000006af957752300f8ca 25753 > 220 mx1.example.net ESMTP 
@400000006af9577527ebde22 25753 < EHLO mail.station.test 
@400000006af957752820ccea 25753 > 250-mx1.example.net 
@400000006af9577528210b6a 25753 > 250-PIPELINING 
@400000006af957752821ea12 25753 > 250 8BITMIME 
@400000006af957752e4ff9e2 25753 < MAIL FROM:<anna.koch24@station.test> 
@400000006af957752e796372 25753 > 250 ok 
@400000006af957753196475a 25753 < RCPT TO:<f.braun@club.example> 
@400000006af957753196957a greylisting: 198.51.100.126 (anna.koch24@station.test -> f.braun@club.example) doesn't exist. - temp. rejecting
@400000006af9577531a752a2 25753 > 451 temporary failure (#4.3.0) 
@400000006af9577536fb0fd2 25753 < QUIT 
@400000006af957753725c56a 25753 > 221 mx1.example.net 
@400000006af95775372deb5a tcpserver: end 25753 status 0
@400000006af95775372e83b2 tcpserver: status: 0/40
@400000006af9577537313eea 25753 < [EOF]
@400000006af957753731d35a 25753 > [EOF]
@400000006af95c631c73226c tcpserver: status: 1/40
@400000006af95c631c73226c tcpserver: pid 32063 from 198.51.100.126
@400000006af95c631cbbfadc tcpserver: ok 32063 mx1.example.net:192.0.2.25:25 mail.station.test:198.51.100.126::7082
@400000006af95c632780e84c 32063 > 220 mx1.example.net ESMTP 
@400000006af95c632cbf297c 32063 < EHLO mail.station.test 
@400000006af95c632ccbf2ec 32063 > 250-mx1.example.net 
@400000006af95c632ccc5c64 32063 > 250-PIPELINING 
@400000006af95c632ccd1014 32063 > 250 8BITMIME 
@400000006af95c632e56349c 32063 < MAIL FROM:<anna.koch24@station.test> 
@400000006af95c632e567aec 32063 < RCPT TO:<f.braun@club.example> 
@400000006af95c632e570f5c 32063 < DATA 
@400000006af95c632e7fb1b4 32063 > 250 ok 
@400000006af95c632e806564 greylisting: 198.51.100.126 (anna.koch24@station.test -> f.braun@club.example) exists (id=72253) - accepting
@400000006af95c632eb0c81c 32063 > 250 ok 
@400000006af95c632ed167ac 32063 > 354 go ahead 
@400000006af95c6331fcbecc 32063 < From: <anna.koch24@station.test> 
@400000006af95c6331fce9c4 32063 < To: <f.braun@club.example> 
@400000006af95c6331fce9c4 32063 < Subject: our talk of last week 
@400000006af95c6331fd7a4c 32063 < Message-ID: <mwhi49ib.32065@mail.station.test> 
@400000006af95c6331fe2a14 32063 <  
@400000006af95c6331fe7834 32063 < kind regards 
@400000006af95c6331fe7834 32063 <  
@400000006af95c6331fee1ac 32063 < could you send the figures of October once more? 
@400000006af95c6331fee1ac 32063 < +49 30 5550 1 + 49 30 5550 2 
@400000006af95c6331feed64 32063 < starting deliver+
@400000006af95c6331feed64 32063 < y 1: msg 2 to local x@example.org 
@400000006af95c6331ff6e4c 32063 < thank you for the papers, we shall look at them next week 
@400000006af95c6331ff6e4c 32063 < please find the minutes of the last meeting below 
@400000006af95c6331ff6e4c 32063 < the delivery will be with you on Tuesday before noon 
@400000006af95c6331ff6e4c 32063 < kind regards 
@400000006af95c63320029cc 32063 <  
@400000006af95c63320054c4 32063 < could you send the figures of October onc+
@400000006af95c633200a6cc 32063 < e more? 
@400000006af95c6332015694 32063 < +49 30 5550 1 + 49 30 5550 2 
@400000006af95c6332015694 32063 < starting delivery 1: msg 2 to local x@example.org 
@400000006af95c6332015694 32063 < thank you for the papers, we shall look at them next week 
@400000006af95c6332015694 32063 < please find the minutes of the last meeting below 
@400000006af95c633201b83c 32063 < the delivery will be with you on Tuesday before noon 
@400000006af95c633201b83c 32063 < ki+
@400000006af95c6332021214 32063 < nd regards 
@400000006af95c6332021214 32063 <  
@400000006af95c6332021214 32063 < could you send the figures of October once more? 
@400000006af95c633202f0bc 32063 < +49 30 5550 1 + 49 30 5550 2 
@400000006af95c633203cb7c 32063 < starting delivery 1: msg 2 to local x@example.org 
@400000006af95c6332043cc4 32063 < thank you for the papers, we shall look at them next week 
@400000006af95c633204a63c 32063 < please find the minutes of the last meeting below 
@400000006af95c6332052ef4 32063 < t+
@400000006af95c633205698c 32063 < he delivery will be with you on Tuesday before noon 
@400000006af95c6332064834 32063 < kind regards 
@400000006af95c6332064834 32063 <  
@400000006af95c63320682cc 32063 < could you send the figures of October once more? 
@400000006af95c63320682cc 32063 < +49 30 5550 1 + 49 30 5550 2 
@400000006af95c633206ec44 32063 < --------------- 
@400000006af95c633206ec44 32063 < . 
@400000006af95c63356e69d4 32063 > 250 ok 1794727001 qp 32065 
@400000006af95c63376cd5cc 32063 < QUIT 
@400000006af95c633793033c 32063 > 221 mx1.example.net 
@400000006af95c63379b38cc tcpserver: end 32063 status 0
@400000006af95c63379b38cc tcpserver: status: 0/40
@400000006af95c63379dfbd4 32063 < [EOF]
@400000006af95c63379dfbd4 32063 > [EOF]
@400000006af991c409a93a7c tcpserver: status: 1/40
@400000006af991c409a984b4 tcpserver: pid 2982 from 198.51.100.133
@400000006af991c40f9f0024 tcpserver: ok 2982 mx1.example.net:192.0.2.25:25 mail.workshop.test:198.51.100.133::14798
@400000006af991c41854b8bc 2982 > 220 mx1.example.net ESMTP 
@400000006af991c4191808bc 2982 < EHLO mail.workshop.test 
@400000006af991c419360484 2982 > 250-mx1.example.net 
@400000006af991c419361bf4 2982 > 250-PIPELINING 
@400000006af991c419361fdc 2982 > 250 8BITMIME 
@400000006af991c41a6b67a4 2982 < MAIL FROM:<m.roth31@workshop.test> 
@400000006af991c41a7ff55c 2982 > 250 ok 
@400000006af991c41da393ec 2982 < RCPT TO:<emma@club.example> 
@400000006af991c41da393ec greylisting: 198.51.100.133 (m.roth31@workshop.test -> emma@club.example) exists (id=34527) - accepting
@400000006af991c41dd8210c 2982 > 250 ok 
@400000006af991c41eab6314 2982 < DATA 
@400000006af991c41eb1f6ac 2982 > 354 go ahead 
@400000006af991c421bb7d8c 2982 < From: <m.roth31@workshop.test> 
@400000006af991c421bc507c 2982 < To: <emma@club.example> 
@400000006af991c421bcd934 2982 < Subject: our talk of last week 
@400000006af991c421bd94b4 2982 < Message-ID: <mwhq95az.2985@mail.workshop.test> 
@400000006af991c421bda06c 2982 <  
@400000006af991c421be5bec 2982 < kind regards 
@400000006af991c421bec17c 2982 <  
@400000006af991c421bf80e4 2982 < could you send the figures of October once more? 
@400000006af991c421c053d4 2982 < +49 30 5550 1 + 49 30 5550 2 
@400000006af991c421c06f2c 2982 < starting delivery 1: +
@400000006af991c421c06f2c 2982 < msg 2 to local x@example.org 
@400000006af991c421c06f2c 2982 < thank you for the papers, we shall look at them next week 
@400000006af991c421c06f2c 2982 < please find the minutes of the last meeting below 
@400000006af991c421c06f2c 2982 < the delivery will be with you on Tuesday before noon 
@400000006af991c421c0d8a4 2982 < kind regards 
@400000006af991c421c151bc 2982 <  
@400000006af991c421c151bc 2982 < could you send the figures of October once mor+
@400000006af991c421c23064 2982 < e? 
@400000006af991c421c2dc44 2982 < +49 30 5550 1 + 49 30 5550 2 
@400000006af991c421c3843c 2982 < starting delivery 1: msg 2 to local x@example.org 
@400000006af991c421c4207c 2982 < thank you for the papers, we shall look at them next week 
@400000006af991c421c4478c 2982 < please find the minutes of the last meeting below 
@400000006af991c421c4478c 2982 < the delivery will be with you on Tuesday before noon 
@400000006af991c421c4f754 2982 < kind re+
@400000006af991c421c5ab04 2982 < gards 
@400000006af991c421c5c65c 2982 <  
@400000006af991c421c5d5fc 2982 < could you send the figures of October once more? 
@400000006af991c421c64b2c 2982 < +49 30 5550 1 + 49 30 5550 2 
@400000006af991c421c64b2c 2982 < ---- 
@400000006af991c421c729d4 2982 < . 
@400000006af991c426fc3b74 2982 > 250 ok 1794740666 qp 2985 
@400000006af991c42c95910c 2982 < QUIT 
@400000006af991c42cc10224 2982 > 221 mx1.example.net 
@400000006af991c42cc893a4 tcpserver: end 2982 status 0
@400000006af991c42cc92bfc tcpserver: status: 0/40
@400000006af991c42ccb2bb4 2982 < [EOF]
@400000006af991c42ccbd3ac 2982 > [EOF]
@400000006af9938d1e953b34 tcpserver: status: 1/40
@400000006af9938d1e95ac7c tcpserver: pid 5269 from 198.51.100.234
@400000006af9938d27675d3c tcpserver: ok 5269 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::2116
@400000006af9938d2e0578a4 5269 > 220 mx1.example.net ESMTP 
@400000006af9938d3274408c 5269 < EHLO mail.partner.test 
@400000006af9938d32b099c4 5269 > 250-mx1.example.net 
@400000006af9938d32b0cc8c 5269 > 250-PIPELINING 
@400000006af9938d32b14d74 5269 > 250 8BITMIME 
@400000006af9938d33ce1f84 5269 < MAIL FROM:<f.braun28@partner.test> 
@400000006af9938d340279dc 5269 > 250 ok 
@400000006af9938d35ff18e4 5269 < RCPT TO:<z.jung@shop.example> 
@400000006af9938d35ff99cc greylisting: 198.51.100.234 (f.braun28@partner.test -> z.jung@shop.example) exists (id=38871) - accepting
@400000006af9938d3617f044 5269 > 250 ok 
@400000006af9938e016189dc 5269 < DATA 
@400000006af9938e01788c7c 5269 > 354 go ahead 
@400000006af9938e05d9bfd4 5269 < From: <f.braun28@partner.test> 
@400000006af9938e05da505c 5269 < To: <z.jung@shop.example> 
@400000006af9938e05da8edc 5269 < Subject: our talk of last week 
@400000006af9938e05db5de4 5269 < Message-ID: <mwhqiycn.5272@mail.partner.test> 
@400000006af9938e05db5de4 5269 <  
@400000006af9938e05dc2904 5269 < starting delivery 1: msg 2 to local x@example.org 
@400000006af9938e05dc2904 5269 < thank you for the papers, we shall look at them next week 
@400000006af9938e05dc9664 5269 < please+
@400000006af9938e05dd656c 5269 <  find the minutes of the last meeting below 
@400000006af9938e05dd9c1c 5269 < the delivery will be with you on Tuesday before noon 
@400000006af9938e05de402c 5269 < kind regards 
@400000006af9938e05dee824 5269 <  
@400000006af9938e05df3644 5269 < could you send the figures of October once more? 
@400000006af9938e05dff1c4 5269 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9938e05dff1c4 5269 < starting delivery 1: msg 2 to local x@example.org 
@400000006af9938e05e03044 5269 < thank you +
@400000006af9938e05e08634 5269 < for the papers, we shall look at them next week 
@400000006af9938e05e08634 5269 < please find the minutes of the last meeting below 
@400000006af9938e05e1459c 5269 < the delivery will be with you on Tuesday before noon 
@400000006af9938e05e1459c 5269 < kind regards 
@400000006af9938e05e1459c 5269 <  
@400000006af9938e05e193bc 5269 < could you send the figures of October once more? 
@400000006af9938e05e1ab2c 5269 < +49 30 5550 1 + 49 30 5550 2 
@400000006af9938e05e1ca6c 5269 < starti+
@400000006af9938e05e1ca6c 5269 < ng delivery 1: msg 2 to local x@example.org 
@400000006af9938e05e1ca6c 5269 < thank you for the papers, we shall look at them next week 
@400000006af9938e05e1ca6c 5269 < please find the minutes of the last meeting below 
@400000006af9938e05e2a144 5269 < the delivery will be with you on Tuesday before noon 
@400000006af9938e05e37fec 5269 < kind regards 
@400000006af9938e05e37fec 5269 <  
@400000006af9938e05e37fec 5269 < -------------------------------+
@400000006af9938e05e427e4 5269 < --------- 
@400000006af9938e05e46e34 5269 < . 
@400000006af9938e0bf25b74 5269 > 250 ok 1794741124 qp 5272 
@400000006af9938e0fad159c 5269 < QUIT 
@400000006af9938e0fdf1a4c 5269 > 221 mx1.example.net 
@400000006af9938e0fe73c54 tcpserver: end 5269 status 0
@400000006af9938e0fe7c50c tcpserver: status: 0/40
@400000006af9938e0fe9c4c4 5269 < [EOF]
@400000006af9938e0fe9c4c4 5269 > [EOF]
@400000006af997eb1a6c1384 tcpserver: status: 1/40
@400000006af997eb1a6ccb1c tcpserver: pid 10859 from 198.51.100.126
@400000006af997eb1ea0c06c tcpserver: ok 10859 mx1.example.net:192.0.2.25:25 mail.station.test:198.51.100.126::21680
@400000006af997eb227ddf44 10859 > 220 mx1.example.net ESMTP 
@400000006af997eb2351cd2c 10859 < EHLO mail.station.test 
@400000006af997eb235fafdc 10859 > 250-mx1.example.net 
@400000006af997eb23600d9c 10859 > 250-PIPELINING 
@400000006af997eb2360638c 10859 > 250 8BITMIME 
@400000006af997eb265a235c 10859 < MAIL FROM:<m.roth33@station.test> 
@400000006af997eb265ad324 10859 < RCPT TO:<h.vogel@club.example> 
@400000006af997eb265b34cc 10859 < DATA 
@400000006af997eb268e990c 10859 > 250 ok 
@400000006af997eb268f6fe4 greylisting: 198.51.100.126 (m.roth33@station.test -> h.vogel@club.example) exists (id=18124) - accepting
@400000006af997eb26a46ee4 10859 > 250 ok 
@400000006af997eb26e4defc 10859 > 354 go ahead 
@400000006af997eb2af7ea84 10859 < From: <m.roth33@station.test> 
@400000006af997eb2af7ea84 10859 < To: <h.vogel@club.example> 
@400000006af997eb2af882dc 10859 < Subject: our talk of last week 
@400000006af997eb2af88aac 10859 < Message-ID: <mwhr6wp8.10861@mail.station.test> 
@400000006af997eb2af88aac 10859 <  
@400000006af997eb2af97124 10859 <  
@400000006af997eb2afa308c 10859 < could you send the figures of October once more? 
@400000006af997eb2afa6b24 10859 < +49 30 5550 1 + 49 30 5550 2 
@400000006af997eb2afaff94 10859 < starting delivery 1: msg 2 to loc+
@400000006af997eb2afbc6cc 10859 < al x@example.org 
@400000006af997eb2afc7e64 10859 < thank you for the papers, we shall look at them next week 
@400000006af997eb2afc95d4 10859 < please find the minutes of the last meeting below 
@400000006af997eb2afd35fc 10859 < the delivery will be with you on Tuesday before noon 
@400000006af997eb2afd553c 10859 < kind regards 
@400000006af997eb2afd8034 10859 <  
@400000006af997eb2afe205c 10859 < could you send the figures of October once more? 
@400000006af997eb2afe958c 10859 < +49 30 5+
@400000006af997eb2aff4554 10859 < 550 1 + 49 30 5550 2 
@400000006af997eb2aff4554 10859 < starting delivery 1: msg 2 to local x@example.org 
@400000006af997eb2aff58dc 10859 < thank you for the papers, we shall look at them next week 
@400000006af997eb2aff7434 10859 < please find the minutes of the last meeting below 
@400000006af997eb2affa6fc 10859 < the delivery will be with you on Tuesday before noon 
@400000006af997eb2affe964 10859 < kind regards 
@400000006af997eb2b001074 10859 <  
@400000006af997eb2b0085a4 10859 < cou+
@400000006af997eb2b00acb4 10859 < ld you send the figures of October once more? 
@400000006af997eb2b00acb4 10859 < +49 30 5550 1 + 49 30 5550 2 
@400000006af997eb2b011244 10859 < starting delivery 1: msg 2 to local x@example.org 
@400000006af997eb2b015c7c 10859 < thank you for the papers, we shall look at them next week 
@400000006af997eb2b023f0c 10859 < please find the minutes of the last meeting below 
@400000006af997eb2b02fa8c 10859 < the delivery will +
@400000006af997eb2b03d54c 10859 < be with you on Tuesday before noon 
@400000006af997eb2b04812c 10859 < kind regards 
@400000006af997eb2b0563bc 10859 <  
@400000006af997eb2b061f3c 10859 < could you send the figures of October once more? 
@400000006af997eb2b06464c 10859 < ---- 
@400000006af997eb2b06464c 10859 < . 
@400000006af997eb3013a3dc 10859 > 250 ok 1794742241 qp 10861 
@400000006af997eb356ee2ec 10859 < QUIT 
@400000006af997eb358abfbc 10859 > 221 mx1.example.net 
@400000006af997eb3592590c tcpserver: end 10859 status 0
@400000006af997eb3592590c tcpserver: status: 0/40
@400000006af997eb35954edc 10859 < [EOF]
@400000006af997eb35955e7c 10859 > [EOF]
@400000006af9db312fc7971c tcpserver: status: 1/40
@400000006af9db312fc85684 tcpserver: pid 32035 from 198.51.100.180
@400000006af9db3225389e2c tcpserver: ok 32035 mx1.example.net:192.0.2.25:25 :198.51.100.180::39507
@400000006af9db323400a904 rblsmtpd: 198.51.100.180 pid 32035: 451 https://zen.dnsbl.example/query/ip/198.51.100.180
@400000006af9db341476cec4 tcpserver: end 32035 status 0
@400000006af9db341476cec4 tcpserver: status: 0/40
@400000006af9e53e0479706c tcpserver: status: 1/40
@400000006af9e53e0479be8c tcpserver: pid 12428 from 198.51.100.180
@400000006af9e53e05c8a104 tcpserver: ok 12428 mx1.example.net:192.0.2.25:25 host180.isp.test:198.51.100.180::16110
@400000006af9e53e0ff66724 rblsmtpd: 198.51.100.180 pid 12428: 451 https://zen.dnsbl.example/query/ip/198.51.100.180
@400000006af9e5402d8bb8ac tcpserver: end 12428 status 0
@400000006af9e5402d8bb8ac tcpserver: status: 0/40
@400000006afa011211a788fa tcpserver: status: 1/40
@400000006afa011211a7ee8a tcpserver: pid 15581 from 203.0.113.185
@400000006afa01121943f5da tcpserver: ok 15581 mx1.example.net:192.0.2.25:25 mail.garden.example:203.0.113.185::22578
@400000006afa01121db6e05a 15581 > 220 mx1.example.net ESMTP 
@400000006afa01122346857a 15581 < EHLO mail.garden.example 
@400000006afa011223610a8a 15581 > 250-mx1.example.net 
@400000006afa011223610a8a 15581 > 250-PIPELINING 
@400000006afa011223610a8a 15581 > 250 8BITMIME 
@400000006afa01122720b26a 15581 < MAIL FROM:<paula38@garden.example> 
@400000006afa01122743077a 15581 > 250 ok 
@400000006afa01122892b512 15581 < RCPT TO:<carla@example.net> 
@400000006afa01122893841a greylisting: 203.0.113.185 (paula38@garden.example -> carla@example.net) doesn't exist. - temp. rejecting
@400000006afa011228bd6e92 15581 > 451 temporary failure (#4.3.0) 
@400000006afa01122b0dabda 15581 < QUIT 
@400000006afa01122b34eaba 15581 > 221 mx1.example.net 
@400000006afa01122b3c8fc2 tcpserver: end 15581 status 0
@400000006afa01122b3c8fc2 tcpserver: status: 0/40
@400000006afa01122b40355a 15581 < [EOF]
@400000006afa01122b40355a 15581 > [EOF]
@400000006afa031309b30264 tcpserver: status: 1/40
@400000006afa031309b3e4f4 tcpserver: pid 18145 from 203.0.113.185
@400000006afa03130a318cec tcpserver: ok 18145 mx1.example.net:192.0.2.25:25 mail.garden.example:203.0.113.185::13766
@400000006afa031312e58064 18145 > 220 mx1.example.net ESMTP 
@400000006afa03131967807c 18145 < EHLO mail.garden.example 
@400000006afa031319a010f4 18145 > 250-mx1.example.net 
@400000006afa031319a0d82c 18145 > 250-PIPELINING 
@400000006afa031319a1264c 18145 > 250 8BITMIME 
@400000006afa03131e5d23d4 18145 < MAIL FROM:<paula38@garden.example> 
@400000006afa03131e9dedc4 18145 > 250 ok 
@400000006afa0313230a0dfc 18145 < RCPT TO:<carla@example.net> 
@400000006afa0313230a2184 greylisting: 203.0.113.185 (paula38@garden.example -> carla@example.net) exists (id=83917) - accepting
@400000006afa03132327afec 18145 > 250 ok 
@400000006afa03132980793c 18145 < DATA 
@400000006afa031329884554 18145 > 354 go ahead 
@400000006afa0313300ee11c 18145 < From: <paula38@garden.example> 
@400000006afa0313300f3324 18145 < To: <carla@example.net> 
@400000006afa0313300f3af4 18145 < Subject: our talk of last week 
@400000006afa0313300f69d4 18145 < Message-ID: <mwi7ivfh.18149@mail.garden.example> 
@400000006afa0313301034f4 18145 <  
@400000006afa031330106f8c 18145 < could you send the figures of October once more? 
@400000006afa031330112ef4 18145 < +49 30 5550 1 + 49 30 5550 2 
@400000006afa031330114664 18145 < starting delivery 1: msg 2 to local+
@400000006afa03133011a80c 18145 <  x@example.org 
@400000006afa03133011a80c 18145 < thank you for the papers, we shall look at them next week 
@400000006afa031330126774 18145 < please find the minutes of the last meeting below 
@400000006afa031330126774 18145 < the delivery will be with you on Tuesday before noon 
@400000006afa031330126774 18145 < kind regards 
@400000006afa031330126774 18145 <  
@400000006afa0313301351d4 18145 < could you send the figures of October once more? 
@400000006afa03133013d6a4 18145 < +49 30 555+
@400000006afa031330146b14 18145 < 0 1 + 49 30 5550 2 
@400000006afa03133014b164 18145 < starting delivery 1: msg 2 to local x@example.org 
@400000006afa03133014ff84 18145 < thank you for the papers, we shall look at them next week 
@400000006afa03133014ff84 18145 < please find the minutes of the last meeting below 
@400000006afa031330153a1c 18145 < the delivery will be with you on Tuesday before noon 
@400000006afa031330153a1c 18145 < kind regards 
@400000006afa031330153a1c 18145 <  
@400000006afa03133015fd6c 18145 < could+
@400000006afa03133015fd6c 18145 <  you send the figures of October once more? 
@400000006afa031330167684 18145 < +49 30 5550 1 + 49 30 5550 2 
@400000006afa03133017552c 18145 < starting delivery 1: msg 2 to local x@example.org 
@400000006afa03133017e5b4 18145 < thank you for the papers, we shall look at them next week 
@400000006afa03133017e5b4 18145 < please find the minutes of the last meeting below 
@400000006afa03133018bc8c 18145 < the delivery will be+
@400000006afa03133019a6ec 18145 <  with you on Tuesday before noon 
@400000006afa03133019c244 18145 < kind regards 
@400000006afa03133019ed3c 18145 <  
@400000006afa0313301a9534 18145 < could you send the figures of October once more? 
@400000006afa0313301b2d8c 18145 < +49 30 5550 1 + 49 30 5550 2 
@400000006afa0313301c0c34 18145 < starting delivery 1: msg 2 to local x@example.org 
@400000006afa0313301c0c34 18145 < thank you for the papers, we shall look at them next week 
@400000006afa0313301c23a4 18145 < please find the +
@400000006afa0313301c566c 18145 < minutes of the last meeting below 
@400000006afa0313301cd36c 18145 < the delivery will be with you on Tuesday before noon 
@400000006afa0313301cd36c 18145 < kind regards 
@400000006afa0313301cd36c 18145 <  
@400000006afa0313301d44b4 18145 < could you send the figures of October once more? 
@400000006afa0313301dc59c 18145 < +49 30 5550 1 + 49 30 5550 2 
@400000006afa0313301e90bc 18145 < -- 
@400000006afa0313301e90bc 18145 < . 
@400000006afa03133514e7c4 18145 > 250 ok 1794769673 qp 18149 
@400000006afa0313372568a4 18145 < QUIT 
@400000006afa0313372ee654 18145 > 221 mx1.example.net 
@400000006afa03133736162c tcpserver: end 18145 status 0
@400000006afa031337363d3c tcpserver: status: 0/40
@400000006afa03133739236c 18145 < [EOF]
@400000006afa031337395a1c 18145 > [EOF]
@400000006afa0c3b34983bc0 tcpserver: status: 1/40
@400000006afa0c3b34983bc0 tcpserver: pid 29869 from 198.51.100.101
@400000006afa0c3c1dfda0a8 tcpserver: ok 29869 mx1.example.net:192.0.2.25:25 :198.51.100.101::30862
@400000006afa0c3c284b75d0 29869 > 220 mx1.example.net ESMTP 
@400000006afa0c3c28dd0388 29869 < EHLO host101.isp.test 
@400000006afa0c3c2909d048 29869 > 250-mx1.example.net 
@400000006afa0c3c290a4d48 29869 > 250-PIPELINING 
@400000006afa0c3c290a4d48 29869 > 250 8BITMIME 
@400000006afa0c3c2d2aaee0 29869 < MAIL FROM:<o.beck69@mail36.vendor.test> 
@400000006afa0c3c2d5abba8 29869 > 250 ok 
@400000006afa0c3c2f152d48 29869 < RCPT TO:<office@example.net> 
@400000006afa0c3c2f15aa48 greylisting: 198.51.100.101 (o.beck69@mail36.vendor.test -> office@example.net) doesn't exist. - temp. rejecting
@400000006afa0c3c2f43e250 29869 > 451 temporary failure (#4.3.0) 
@400000006afa0c3c324114f0 29869 < QUIT 
@400000006afa0c3c324cadb0 29869 > 221 mx1.example.net 
@400000006afa0c3c3253f110 tcpserver: end 29869 status 0
@400000006afa0c3c3254b460 tcpserver: status: 0/40
@400000006afa0c3c32575c10 29869 < [EOF]
@400000006afa0c3c32578708 29869 > [EOF]
@400000006afa1bcb252b4df8 tcpserver: status: 1/40
@400000006afa1bcb252b4df8 tcpserver: pid 17320 from 198.51.100.177
@400000006afa1bcb2743e140 tcpserver: ok 17320 mx1.example.net:192.0.2.25:25 host177.isp.test:198.51.100.177::21319
@400000006afa1bcb323180a8 rblsmtpd: 198.51.100.177 pid 17320: 451 https://zen.dnsbl.example/query/ip/198.51.100.177
@400000006afa1bce1b583e80 tcpserver: end 17320 status 0
@400000006afa1bce1b583e80 tcpserver: status: 0/40
@400000006afa1fc81f5e1914 tcpserver: status: 1/40
@400000006afa1fc81f5ec8dc tcpserver: pid 22424 from 198.51.100.126
@400000006afa1fc8219fc3e4 tcpserver: ok 22424 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::48230
@400000006afa1fc82b073c64 22424 > 220 mx1.example.net ESMTP 
@400000006afa1fc830e382b4 22424 < EHLO mail.bigmail.example 
@400000006afa1fc830f49d9c 22424 > 250-mx1.example.net 
@400000006afa1fc830f49d9c 22424 > 250-PIPELINING 
@400000006afa1fc830f49d9c 22424 > 250 8BITMIME 
@400000006afa1fc8329a0484 22424 < MAIL FROM:<carla15@bigmail.example> 
@400000006afa1fc832db5b14 22424 > 250 ok 
@400000006afa1fc838b0cb64 22424 < RCPT TO:<greta@example.net> 
@400000006afa1fc838b0cb64 greylisting: 198.51.100.126 (carla15@bigmail.example -> greta@example.net) exists (id=36276) - accepting
@400000006afa1fc838edbcf4 22424 > 250 ok 
@400000006afa1fc903a013e4 22424 < DATA 
@400000006afa1fc903cda3f4 22424 > 354 go ahead 
@400000006afa1fc905dde26c 22424 < From: <carla15@bigmail.example> 
@400000006afa1fc905dde26c 22424 < To: <greta@example.net> 
@400000006afa1fc905dde26c 22424 < Subject: our talk of last week 
@400000006afa1fc905de01ac 22424 < Message-ID: <mwibwe6a.22427@mail.bigmail.example> 
@400000006afa1fc905de20ec 22424 <  
@400000006afa1fc905ded49c 22424 < the delivery will be with you on Tuesday before noon 
@400000006afa1fc905ded49c 22424 < kind regards 
@400000006afa1fc905df9404 22424 <  
@400000006afa1fc905dfa78c 22424 < could you send the figures of October once +
@400000006afa1fc905dff1c4 22424 < more? 
@400000006afa1fc905dff1c4 22424 < +49 30 5550 1 + 49 30 5550 2 
@400000006afa1fc905e0b8fc 22424 < starting delivery 1: msg 2 to local x@example.org 
@400000006afa1fc905e160f4 22424 < thank you for the papers, we shall look at them next week 
@400000006afa1fc905e1b2fc 22424 < please find the minutes of the last meeting below 
@400000006afa1fc905e1b2fc 22424 < the delivery will be with you on Tuesday before noon 
@400000006afa1fc905e1b2fc 22424 < kind+
@400000006afa1fc905e2011c 22424 <  regards 
@400000006afa1fc905e2011c 22424 <  
@400000006afa1fc905e2958c 22424 < could you send the figures of October once more? 
@400000006afa1fc905e2e3ac 22424 < +49 30 5550 1 + 49 30 5550 2 
@400000006afa1fc905e387bc 22424 < starting delivery 1: msg 2 to local x@example.org 
@400000006afa1fc905e39374 22424 < thank you for the papers, we shall look at them next week 
@400000006afa1fc905e43f54 22424 < please find the minutes of the last meeting below 
@400000006afa1fc905e46a4c 22424 < the+
@400000006afa1fc905e479ec 22424 <  delivery will be with you on Tuesday before noon 
@400000006afa1fc905e4992c 22424 < kind regards 
@400000006afa1fc905e5356c 22424 <  
@400000006afa1fc905e5b26c 22424 < could you send the figures of October once more? 
@400000006afa1fc905e68d2c 22424 < +49 30 5550 1 + 49 30 5550 2 
@400000006afa1fc905e744c4 22424 < starting delivery 1: msg 2 to local x@example.org 
@400000006afa1fc905e744c4 22424 < thank you for the papers, we shall look at them next week+
@400000006afa1fc905e82754 22424 <  
@400000006afa1fc905e82754 22424 < please find the minutes of the last meeting below 
@400000006afa1fc905e82754 22424 < ------------------------ 
@400000006afa1fc905e82754 22424 < . 
@400000006afa1fc90a4bfe74 22424 > 250 ok 1794777023 qp 22427 
@400000006afa1fc90eb9b4ec 22424 < QUIT 
@400000006afa1fc90ef7a464 22424 > 221 mx1.example.net 
@400000006afa1fc90efeef94 tcpserver: end 22424 status 0
@400000006afa1fc90eff8fbc tcpserver: status: 0/40
@400000006afa1fc90f01c23c 22424 < [EOF]
@400000006afa1fc90f01ca0c 22424 > [EOF]
@400000006afa762b28141126 tcpserver: status: 1/40
@400000006afa762b28141126 tcpserver: pid 3128 from 198.51.100.165
@400000006afa762c039f789e tcpserver: ok 3128 mx1.example.net:192.0.2.25:25 :198.51.100.165::52720
@400000006afa762c13b6005e rblsmtpd: 198.51.100.165 pid 3128: 451 https://zen.dnsbl.example/query/ip/198.51.100.165
@400000006afa762c2cf843a6 tcpserver: end 3128 status 0
@400000006afa762c2cf8c876 tcpserver: status: 0/40
@400000006afa8e6538c4f198 tcpserver: status: 1/40
@400000006afa8e6538c57e38 tcpserver: pid 1671 from 198.51.100.180
@400000006afa8e662bbad6e8 tcpserver: ok 1671 mx1.example.net:192.0.2.25:25 :198.51.100.180::9902
@400000006afa8e663380b528 rblsmtpd: 198.51.100.180 pid 1671: 451 https://zen.dnsbl.example/query/ip/198.51.100.180
@400000006afa8e67359be080 tcpserver: end 1671 status 0
@400000006afa8e67359c4de0 tcpserver: status: 0/40
@400000006afb0b9a1dcfb0e4 tcpserver: status: 1/40
@400000006afb0b9a1dd060ac tcpserver: pid 32062 from 203.0.113.115
@400000006afb0b9a1e104424 tcpserver: ok 32062 mx1.example.net:192.0.2.25:25 mail.granite.test:203.0.113.115::55895
@400000006afb0b9a211edfcc 32062 > 220 mx1.example.net ESMTP 
@400000006afb0b9a21b33c44 32062 < EHLO mail.granite.test 
@400000006afb0b9a21e69c9c 32062 > 250-mx1.example.net 
@400000006afb0b9a21e6a46c 32062 > 250-PIPELINING 
@400000006afb0b9a21e76f8c 32062 > 250 8BITMIME 
@400000006afb0b9a2827e264 32062 < MAIL FROM:<ute18@granite.test> 
@400000006afb0b9a283ddf4c 32062 > 250 ok 
@400000006afb0b9a2bb67bac 32062 < RCPT TO:<f.braun@club.example> 
@400000006afb0b9a2bb74ab4 greylisting: 203.0.113.115 (ute18@granite.test -> f.braun@club.example) exists (id=58417) - accepting
@400000006afb0b9a2be0b444 32062 > 250 ok 
@400000006afb0b9a2de536d4 32062 < DATA 
@400000006afb0b9a2e168bbc 32062 > 354 go ahead 
@400000006afb0b9a2faa1854 32062 < From: <ute18@granite.test> 
@400000006afb0b9a2faad7bc 32062 < To: <f.braun@club.example> 
@400000006afb0b9a2fab77e4 32062 < Subject: our talk of last week 
@400000006afb0b9a2fabc604 32062 < Message-ID: <mwjbubpv.32064@mail.granite.test> 
@400000006afb0b9a2fabed14 32062 <  
@400000006afb0b9a2fabed14 32062 < kind regards 
@400000006afb0b9a2facb834 32062 <  
@400000006afb0b9a2fad602c 32062 < could you send the figures of October once more? 
@400000006afb0b9a2fad602c 32062 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb0b9a2fad602c 32062 < starting delivery 1: m+
@400000006afb0b9a2fad602c 32062 < sg 2 to local x@example.org 
@400000006afb0b9a2fad602c 32062 < thank you for the papers, we shall look at them next week 
@400000006afb0b9a2fad6fcc 32062 < please find the minutes of the last meeting below 
@400000006afb0b9a2fadd55c 32062 < the delivery will be with you on Tuesday before noon 
@400000006afb0b9a2fae4a8c 32062 < kind regards 
@400000006afb0b9a2fae5e14 32062 <  
@400000006afb0b9a2fae5e14 32062 < could you send the figures of October once more+
@400000006afb0b9a2faf060c 32062 < ? 
@400000006afb0b9a2faf060c 32062 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb0b9a2faf8ec4 32062 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb0b9a2faf8ec4 32062 < thank you for the papers, we shall look at them next week 
@400000006afb0b9a2faf8ec4 32062 < please find the minutes of the last meeting below 
@400000006afb0b9a2fafec84 32062 < the delivery will be with you on Tuesday before noon 
@400000006afb0b9a2fafec84 32062 < kind reg+
@400000006afb0b9a2fafec84 32062 < ards 
@400000006afb0b9a2fb0465c 32062 <  
@400000006afb0b9a2fb0465c 32062 < could you send the figures of October once more? 
@400000006afb0b9a2fb05214 32062 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb0b9a2fb05214 32062 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb0b9a2fb0947c 32062 < thank you for the papers, we shall look at them next week 
@400000006afb0b9a2fb11d34 32062 < please find the minutes of the last meeting below 
@400000006afb0b9a2fb11d34 32062 < the del+
@400000006afb0b9a2fb1c52c 32062 < ivery will be with you on Tuesday before noon 
@400000006afb0b9a2fb1c52c 32062 < kind regards 
@400000006afb0b9a2fb29c04 32062 <  
@400000006afb0b9a2fb2e254 32062 < could you send the figures of October once more? 
@400000006afb0b9a2fb3ad74 32062 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb0b9a2fb3ad74 32062 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb0b9a2fb3b92c 32062 < thank you for the papers, we shall look at them next week 
@400000006afb0b9a2fb470c4 32062 < ple+
@400000006afb0b9a2fb4bee4 32062 < ase find the minutes of the last meeting below 
@400000006afb0b9a2fb54f6c 32062 < the delivery will be with you on Tuesday before noon 
@400000006afb0b9a2fb5861c 32062 < kind regards 
@400000006afb0b9a2fb639cc 32062 <  
@400000006afb0b9a2fb639cc 32062 < could you send the figures of October once more? 
@400000006afb0b9a2fb6419c 32062 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb0b9a2fb6e5ac 32062 <  
@400000006afb0b9a2fb7c83c 32062 < . 
@400000006afb0b9a32e4e094 32062 > 250 ok 1794837392 qp 32064 
@400000006afb0b9a3837d68c 32062 < QUIT 
@400000006afb0b9a3841aa2c 32062 > 221 mx1.example.net 
@400000006afb0b9a38495704 tcpserver: end 32062 status 0
@400000006afb0b9a38495ed4 tcpserver: status: 0/40
@400000006afb0b9a384c29ac 32062 < [EOF]
@400000006afb0b9a384c29ac 32062 > [EOF]
@400000006afb1c861665f494 tcpserver: status: 1/40
@400000006afb1c8616662b44 tcpserver: pid 21253 from 198.51.100.234
@400000006afb1c861faba4a4 tcpserver: ok 21253 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::42828
@400000006afb1c86298a068c 21253 > 220 mx1.example.net ESMTP 
@400000006afb1c862e8e5b9c 21253 < EHLO mail.partner.test 
@400000006afb1c862eb08d84 21253 > 250-mx1.example.net 
@400000006afb1c862eb08d84 21253 > 250-PIPELINING 
@400000006afb1c862eb08d84 21253 > 250 8BITMIME 
@400000006afb1c8633da7f7c 21253 < MAIL FROM:<nina38@partner.test> 
@400000006afb1c86341970c4 21253 > 250 ok 
@400000006afb1c863a69069c 21253 < RCPT TO:<m.roth@shop.example> 
@400000006afb1c863a693d4c greylisting: 198.51.100.234 (nina38@partner.test -> m.roth@shop.example) exists (id=27167) - accepting
@400000006afb1c863a9c0d1c 21253 > 250 ok 
@400000006afb1c87046a0b04 21253 < DATA 
@400000006afb1c8704971a2c 21253 > 354 go ahead 
@400000006afb1c870756807c 21253 < From: <nina38@partner.test> 
@400000006afb1c870756c2e4 21253 < To: <m.roth@shop.example> 
@400000006afb1c870757824c 21253 < Subject: our talk of last week 
@400000006afb1c870757824c 21253 < Message-ID: <mwjef6lv.21258@mail.partner.test> 
@400000006afb1c8707582a44 21253 <  
@400000006afb1c870758ed94 21253 < kind regards 
@400000006afb1c870759570c 21253 <  
@400000006afb1c870759570c 21253 < could you send the figures of October once more? 
@400000006afb1c870759570c 21253 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb1c870759cc3c 21253 < starting delivery 1: m+
@400000006afb1c87075a8ba4 21253 < sg 2 to local x@example.org 
@400000006afb1c87075a8ba4 21253 < thank you for the papers, we shall look at them next week 
@400000006afb1c87075af51c 21253 < please find the minutes of the last meeting below 
@400000006afb1c87075bb09c 21253 < the delivery will be with you on Tuesday before noon 
@400000006afb1c87075bb09c 21253 < kind regards 
@400000006afb1c87075bb484 21253 <  
@400000006afb1c87075bb484 21253 < could you send the figures of October once more+
@400000006afb1c87075be364 21253 < ? 
@400000006afb1c87075cae84 21253 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb1c87075ce91c 21253 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb1c87075dac6c 21253 < thank you for the papers, we shall look at them next week 
@400000006afb1c87075dac6c 21253 < please find the minutes of the last meeting below 
@400000006afb1c87075dac6c 21253 < the delivery will be with you on Tuesday before noon 
@400000006afb1c87075dd37c 21253 < kind reg+
@400000006afb1c87075e4c94 21253 < ards 
@400000006afb1c87075e4c94 21253 <  
@400000006afb1c87075ec994 21253 < could you send the figures of October once more? 
@400000006afb1c87075f61ec 21253 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb1c87075fcf4c 21253 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb1c87075fcf4c 21253 < thank you for the papers, we shall look at them next week 
@400000006afb1c87075ff274 21253 < please find the minutes of the last meeting below 
@400000006afb1c87076063bc 21253 < the del+
@400000006afb1c87076063bc 21253 < ivery will be with you on Tuesday before noon 
@400000006afb1c870760e88c 21253 < kind regards 
@400000006afb1c8707612324 21253 <  
@400000006afb1c870761c34c 21253 < could you send the figures of October once more? 
@400000006afb1c870761e674 21253 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb1c8707629a24 21253 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb1c8707631ef4 21253 < thank you for the papers, we shall look at them next week 
@400000006afb1c8707631ef4 21253 < ple+
@400000006afb1c870763a3c4 21253 < ase find the minutes of the last meeting below 
@400000006afb1c8707643064 21253 < the delivery will be with you on Tuesday before noon 
@400000006afb1c8707647a9c 21253 < kind regards 
@400000006afb1c87076516dc 21253 <  
@400000006afb1c87076516dc 21253 < could you send the figures of October once more? 
@400000006afb1c87076516dc 21253 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb1c8707652a64 21253 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb1c8707652e4c 21253 < -------+
@400000006afb1c87076570b4 21253 < ---------------------------------- 
@400000006afb1c87076570b4 21253 < . 
@400000006afb1c870e35330c 21253 > 250 ok 1794841725 qp 21258 
@400000006afb1c8711cbabf4 21253 < QUIT 
@400000006afb1c8711e594c4 21253 > 221 mx1.example.net 
@400000006afb1c8711ed2e14 tcpserver: end 21253 status 0
@400000006afb1c8711ed2e14 tcpserver: status: 0/40
@400000006afb1c8711f0fabc 21253 < [EOF]
@400000006afb1c8711f177bc 21253 > [EOF]
@400000006afb223b35d66ad4 tcpserver: status: 1/40
@400000006afb223b35d6a56c tcpserver: pid 28561 from 198.51.100.126
@400000006afb223b398307b4 tcpserver: ok 28561 mx1.example.net:192.0.2.25:25 mail.station.test:198.51.100.126::28846
@400000006afb223c08d1f134 28561 > 220 mx1.example.net ESMTP 
@400000006afb223c0cb5e9f4 28561 < EHLO mail.station.test 
@400000006afb223c0cf4e30c 28561 > 250-mx1.example.net 
@400000006afb223c0cf5c1b4 28561 > 250-PIPELINING 
@400000006afb223c0cf5c984 28561 > 250 8BITMIME 
@400000006afb223c1169f06c 28561 < MAIL FROM:<d.weiss12@station.test> 
@400000006afb223c1169f06c 28561 < RCPT TO:<v.horn@shop.example> 
@400000006afb223c1169f06c 28561 < DATA 
@400000006afb223c11ac2d74 28561 > 250 ok 
@400000006afb223c11ac2d74 greylisting: 198.51.100.126 (d.weiss12@station.test -> v.horn@shop.example) exists (id=5435) - accepting
@400000006afb223c11d8429c 28561 > 250 ok 
@400000006afb223c11e70fac 28561 > 354 go ahead 
@400000006afb223c14996e0c 28561 < From: <d.weiss12@station.test> 
@400000006afb223c1499c3fc 28561 < To: <v.horn@shop.example> 
@400000006afb223c149aa68c 28561 < Subject: our talk of last week 
@400000006afb223c149b90ec 28561 < Message-ID: <mwjfai14.28563@mail.station.test> 
@400000006afb223c149bfa64 28561 <  
@400000006afb223c149bfa64 28561 < thank you for the papers, we shall look at them next week 
@400000006afb223c149cc96c 28561 < please find the minutes of the last meeting below 
@400000006afb223c149ce4c4 28561 < the d+
@400000006afb223c149ce4c4 28561 < elivery will be with you on Tuesday before noon 
@400000006afb223c149d59f4 28561 < kind regards 
@400000006afb223c149d8cbc 28561 <  
@400000006afb223c149e28fc 28561 < could you send the figures of October once more? 
@400000006afb223c149f0f74 28561 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb223c149fbb54 28561 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb223c14a03c3c 28561 < thank you for the papers, we shall look at them next week 
@400000006afb223c14a0a99c 28561 < p+
@400000006afb223c14a0a99c 28561 < lease find the minutes of the last meeting below 
@400000006afb223c14a11ae4 28561 < the delivery will be with you on Tuesday before noon 
@400000006afb223c14a11ae4 28561 < kind regards 
@400000006afb223c14a11ae4 28561 <  
@400000006afb223c14a11ae4 28561 < could you send the figures of October once more? 
@400000006afb223c14a1a784 28561 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb223c14a1a784 28561 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb223c14a1a784 28561 < thank+
@400000006afb223c14a1d664 28561 <  you for the papers, we shall look at them next week 
@400000006afb223c14a2092c 28561 < please find the minutes of the last meeting below 
@400000006afb223c14a2092c 28561 < the delivery will be with you on Tuesday before noon 
@400000006afb223c14a291e4 28561 < kind regards 
@400000006afb223c14a2b8f4 28561 <  
@400000006afb223c14a368bc 28561 < could you send the figures of October once more? 
@400000006afb223c14a3c294 28561 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb223c14a3c294 28561 < s+
@400000006afb223c14a489cc 28561 < tarting delivery 1: msg 2 to local x@example.org 
@400000006afb223c14a4a13c 28561 < thank you for the papers, we shall look at them next week 
@400000006afb223c14a554ec 28561 < ---------------------------------------- 
@400000006afb223c14a5ed44 28561 < . 
@400000006afb223c16ac1d84 28561 > 250 ok 1794843186 qp 28563 
@400000006afb223c192bb3e4 28561 < QUIT 
@400000006afb223c195fbc34 28561 > 221 mx1.example.net 
@400000006afb223c19673e14 tcpserver: end 28561 status 0
@400000006afb223c19673e14 tcpserver: status: 0/40
@400000006afb223c196a205c 28561 < [EOF]
@400000006afb223c196aa52c 28561 > [EOF]
@400000006afb27240b5a4000 tcpserver: status: 1/40
@400000006afb27240b5adc40 tcpserver: pid 2374 from 198.51.100.124
@400000006afb272414f6f950 tcpserver: ok 2374 mx1.example.net:192.0.2.25:25 :198.51.100.124::15105
@400000006afb2724176424d8 2374 > 220 mx1.example.net ESMTP 
@400000006afb272419a43580 2374 < EHLO host124.isp.test 
@400000006afb272419ce8588 2374 > 250-mx1.example.net 
@400000006afb272419ceb080 2374 > 250-PIPELINING 
@400000006afb272419ceb080 2374 > 250 8BITMIME 
@400000006afb27241aed1cb8 2374 < MAIL FROM:<y.kurz28@mail10.vendor.test> 
@400000006afb27241afd39b8 2374 > 250 ok 
@400000006afb27241e2f6ac0 2374 < RCPT TO:<sales@example.net> 
@400000006afb27241e2f6ac0 greylisting: 198.51.100.124 (y.kurz28@mail10.vendor.test -> sales@example.net) doesn't exist. - temp. rejecting
@400000006afb27241e51a090 2374 > 451 temporary failure (#4.3.0) 
@400000006afb272423425630 2374 < QUIT 
@400000006afb27242375ed38 2374 > 221 mx1.example.net 
@400000006afb2724237df3e8 tcpserver: end 2374 status 0
@400000006afb2724237df3e8 tcpserver: status: 0/40
@400000006afb27242380e9b8 2374 < [EOF]
@400000006afb27242381b8c0 2374 > [EOF]
@400000006afb2e0f249bdd44 tcpserver: status: 1/40
@400000006afb2e0f249bfc84 tcpserver: pid 11232 from 203.0.113.179
@400000006afb2e0f2e193b3c tcpserver: ok 11232 mx1.example.net:192.0.2.25:25 mail.dune.test:203.0.113.179::38139
@400000006afb2e0f30c5c56c 11232 > 220 mx1.example.net ESMTP 
@400000006afb2e0f355db47c 11232 < EHLO mail.dune.test 
@400000006afb2e0f359cfbb4 11232 > 250-mx1.example.net 
@400000006afb2e0f359de22c 11232 > 250-PIPELINING 
@400000006afb2e0f359de22c 11232 > 250 8BITMIME 
@400000006afb2e0f37d7c8b4 11232 < MAIL FROM:<y.kurz14@dune.test> 
@400000006afb2e0f37e5f984 11232 > 250 ok 
@400000006afb2e0f387291b4 11232 < RCPT TO:<r.frank@club.example> 
@400000006afb2e0f387291b4 greylisting: 203.0.113.179 (y.kurz14@dune.test -> r.frank@club.example) exists (id=65634) - accepting
@400000006afb2e0f3897e84c 11232 > 250 ok 
@400000006afb2e1001a476ac 11232 < DATA 
@400000006afb2e1001e13d44 11232 > 354 go ahead 
@400000006afb2e100738a3f4 11232 < From: <y.kurz14@dune.test> 
@400000006afb2e100738a3f4 11232 < To: <r.frank@club.example> 
@400000006afb2e10073920f4 11232 < Subject: our talk of last week 
@400000006afb2e10073920f4 11232 < Message-ID: <mwjh3eag.11234@mail.dune.test> 
@400000006afb2e1007397acc 11232 <  
@400000006afb2e100739829c 11232 < thank you for the papers, we shall look at them next week 
@400000006afb2e10073a26ac 11232 < please find the minutes of the last meeting below 
@400000006afb2e10073a26ac 11232 < the deliver+
@400000006afb2e10073acea4 11232 < y will be with you on Tuesday before noon 
@400000006afb2e10073af1cc 11232 < kind regards 
@400000006afb2e10073b8e0c 11232 <  
@400000006afb2e10073be3fc 11232 < could you send the figures of October once more? 
@400000006afb2e10073c7484 11232 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb2e10073d1894 11232 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb2e10073d726c 11232 < thank you for the papers, we shall look at them next week 
@400000006afb2e10073da91c 11232 < please +
@400000006afb2e10073e39a4 11232 < find the minutes of the last meeting below 
@400000006afb2e10073e39a4 11232 < the delivery will be with you on Tuesday before noon 
@400000006afb2e10073e39a4 11232 < kind regards 
@400000006afb2e10073e39a4 11232 <  
@400000006afb2e10073ef13c 11232 < could you send the figures of October once more? 
@400000006afb2e10073fb48c 11232 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb2e10073fb48c 11232 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb2e10074077dc 11232 < thank you f+
@400000006afb2e100740fcac 11232 < or the papers, we shall look at them next week 
@400000006afb2e100740fcac 11232 < please find the minutes of the last meeting below 
@400000006afb2e1007413f14 11232 < the delivery will be with you on Tuesday before noon 
@400000006afb2e1007413f14 11232 < kind regards 
@400000006afb2e100741f2c4 11232 <  
@400000006afb2e100742c1cc 11232 < ------------------------ 
@400000006afb2e100742c99c 11232 < . 
@400000006afb2e100a2ee924 11232 > 250 ok 1794846214 qp 11234 
@400000006afb2e100cfa9be4 11232 < QUIT 
@400000006afb2e100d30e654 11232 > 221 mx1.example.net 
@400000006afb2e100d38a2cc tcpserver: end 11232 status 0
@400000006afb2e100d39085c tcpserver: status: 0/40
@400000006afb2e100d3c7f14 11232 < [EOF]
@400000006afb2e100d3cf82c 11232 > [EOF]
@400000006afb37aa39d78a78 tcpserver: status: 1/40
@400000006afb37aa39d85598 tcpserver: pid 23528 from 198.51.100.172
@400000006afb37ab09d234b8 tcpserver: ok 23528 mx1.example.net:192.0.2.25:25 host172.isp.test:198.51.100.172::60083
@400000006afb37ab1557ce60 rblsmtpd: 198.51.100.172 pid 23528: 451 https://zen.dnsbl.example/query/ip/198.51.100.172
@400000006afb37ae0fc71fa0 tcpserver: end 23528 status 0
@400000006afb37ae0fc746b0 tcpserver: status: 0/40
@400000006afb5d8609303dd4 tcpserver: status: 1/40
@400000006afb5d860930ca74 tcpserver: pid 7048 from 203.0.113.113
@400000006afb5d8612363d34 tcpserver: ok 7048 mx1.example.net:192.0.2.25:25 mail.quarry.example:203.0.113.113::18476
@400000006afb5d861ccb6814 7048 > 220 mx1.example.net ESMTP 
@400000006afb5d861ff7ebfc 7048 < EHLO mail.quarry.example 
@400000006afb5d861ffebe14 7048 > 250-mx1.example.net 
@400000006afb5d861ffef0dc 7048 > 250-PIPELINING 
@400000006afb5d861ffef0dc 7048 > 250 8BITMIME 
@400000006afb5d8627568c8c 7048 < MAIL FROM:<r.frank5@quarry.example> 
@400000006afb5d86275753c4 7048 < RCPT TO:<t.wolf@shop.example> 
@400000006afb5d86275753c4 7048 < RCPT TO:<ute@shop.example> 
@400000006afb5d8627582e84 7048 < DATA 
@400000006afb5d862787a6dc 7048 > 250 ok 
@400000006afb5d862788913c greylisting: 203.0.113.113 (r.frank5@quarry.example -> t.wolf@shop.example) exists (id=15766) - accepting
@400000006afb5d8627ba47cc 7048 > 250 ok 
@400000006afb5d8627ba47cc greylisting: 203.0.113.113 (r.frank5@quarry.example -> ute@shop.example) exists (id=43035) - accepting
@400000006afb5d8627efafac 7048 > 250 ok 
@400000006afb5d862803c44c 7048 > 354 go ahead 
@400000006afb5d862d77a7f4 7048 < From: <r.frank5@quarry.example> 
@400000006afb5d862d781554 7048 < To: <t.wolf@shop.example> 
@400000006afb5d862d781554 7048 < Subject: our talk of last week 
@400000006afb5d862d781554 7048 < Message-ID: <mwjobtru.7051@mail.quarry.example> 
@400000006afb5d862d781554 7048 <  
@400000006afb5d862d786374 7048 < the delivery will be with you on Tuesday before noon 
@400000006afb5d862d786374 7048 < kind regards 
@400000006afb5d862d787ae4 7048 <  
@400000006afb5d862d78c134 7048 < could you send the figures of October once +
@400000006afb5d862d79886c 7048 < more? 
@400000006afb5d862d7a47d4 7048 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb5d862d7a95f4 7048 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb5d862d7b7c6c 7048 < thank you for the papers, we shall look at them next week 
@400000006afb5d862d7b7c6c 7048 < please find the minutes of the last meeting below 
@400000006afb5d862d7bedb4 7048 < the delivery will be with you on Tuesday before noon 
@400000006afb5d862d7bedb4 7048 < kind+
@400000006afb5d862d7c860c 7048 <  regards 
@400000006afb5d862d7d224c 7048 <  
@400000006afb5d862d7e00f4 7048 < could you send the figures of October once more? 
@400000006afb5d862d7e00f4 7048 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb5d862d7e00f4 7048 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb5d862d7e00f4 7048 < thank you for the papers, we shall look at them next week 
@400000006afb5d862d7e56e4 7048 < please find the minutes of the last meeting below 
@400000006afb5d862d7ebc74 7048 < the+
@400000006afb5d862d7ebc74 7048 <  delivery will be with you on Tuesday before noon 
@400000006afb5d862d7ebc74 7048 < kind regards 
@400000006afb5d862d7ef70c 7048 <  
@400000006afb5d862d7faea4 7048 < could you send the figures of October once more? 
@400000006afb5d862d7faea4 7048 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb5d862d7faea4 7048 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb5d862d800c64 7048 < thank you for the papers, we shall look at them next week+
@400000006afb5d862d80eef4 7048 <  
@400000006afb5d862d810664 7048 < ----------------- 
@400000006afb5d862d810664 7048 < . 
@400000006afb5d862f9fcb9c 7048 > 250 ok 1794858364 qp 7051 
@400000006afb5d8630a6103c 7048 < QUIT 
@400000006afb5d8630afc49c 7048 > 221 mx1.example.net 
@400000006afb5d8630b6c594 tcpserver: end 7048 status 0
@400000006afb5d8630b6f474 tcpserver: status: 0/40
@400000006afb5d8630ba01b4 7048 < [EOF]
@400000006afb5d8630ba2cac 7048 > [EOF]
@400000006afb66bc110d48b2 tcpserver: status: 1/40
@400000006afb66bc110d7b7a tcpserver: pid 18839 from 198.51.100.198
@400000006afb66bc1615feda tcpserver: ok 18839 mx1.example.net:192.0.2.25:25 mail.vineyard.example:198.51.100.198::58522
@400000006afb66bc18f45eda 18839 > 220 mx1.example.net ESMTP 
@400000006afb66bc1c825412 18839 < EHLO mail.vineyard.example 
@400000006afb66bc1c91d4d2 18839 > 250-mx1.example.net 
@400000006afb66bc1c929c0a 18839 > 250-PIPELINING 
@400000006afb66bc1c935f5a 18839 > 250 8BITMIME 
@400000006afb66bc1ce72c7a 18839 < MAIL FROM:<f.braun27@vineyard.example> 
@400000006afb66bc1d18e6f2 18839 > 250 ok 
@400000006afb66bc1ee63c82 18839 < RCPT TO:<nina@club.example> 
@400000006afb66bc1ee6e092 greylisting: 198.51.100.198 (f.braun27@vineyard.example -> nina@club.example) doesn't exist. - temp. rejecting
@400000006afb66bc1f2291d2 18839 > 451 temporary failure (#4.3.0) 
@400000006afb66bc22ba9d12 18839 < QUIT 
@400000006afb66bc22d5aec2 18839 > 221 mx1.example.net 
@400000006afb66bc22dd4fe2 tcpserver: end 18839 status 0
@400000006afb66bc22dd4fe2 tcpserver: status: 0/40
@400000006afb66bc22e0ab42 18839 < [EOF]
@400000006afb66bc22e0beca 18839 > [EOF]
@400000006afb6be01a5cf854 tcpserver: status: 1/40
@400000006afb6be01a5dc75c tcpserver: pid 25420 from 198.51.100.198
@400000006afb6be021c03494 tcpserver: ok 25420 mx1.example.net:192.0.2.25:25 mail.vineyard.example:198.51.100.198::22341
@400000006afb6be02998d39c 25420 > 220 mx1.example.net ESMTP 
@400000006afb6be02d471a44 25420 < EHLO mail.vineyard.example 
@400000006afb6be02d63b294 25420 > 250-mx1.example.net 
@400000006afb6be02d643f34 25420 > 250-PIPELINING 
@400000006afb6be02d64990c 25420 > 250 8BITMIME 
@400000006afb6be0323d1b5c 25420 < MAIL FROM:<f.braun27@vineyard.example> 
@400000006afb6be032529f2c 25420 > 250 ok 
@400000006afb6be035f0e42c 25420 < RCPT TO:<nina@club.example> 
@400000006afb6be035f0e42c greylisting: 198.51.100.198 (f.braun27@vineyard.example -> nina@club.example) exists (id=76323) - accepting
@400000006afb6be03626f7ec 25420 > 250 ok 
@400000006afb6be03af63b0c 25420 < DATA 
@400000006afb6be03b25327c 25420 > 354 go ahead 
@400000006afb6be106df932c 25420 < From: <f.braun27@vineyard.example> 
@400000006afb6be106dff0ec 25420 < To: <nina@club.example> 
@400000006afb6be106dff0ec 25420 < Subject: our talk of last week 
@400000006afb6be106dff0ec 25420 < Message-ID: <mwjqikxx.25423@mail.vineyard.example> 
@400000006afb6be106e00c44 25420 <  
@400000006afb6be106e02b84 25420 < could you send the figures of October once more? 
@400000006afb6be106e02b84 25420 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb6be106e0e31c 25420 < starting delivery 1: msg 2 to+
@400000006afb6be106e1ae3c 25420 <  local x@example.org 
@400000006afb6be106e25634 25420 < thank you for the papers, we shall look at them next week 
@400000006afb6be106e2ee8c 25420 < please find the minutes of the last meeting below 
@400000006afb6be106e382fc 25420 < the delivery will be with you on Tuesday before noon 
@400000006afb6be106e382fc 25420 < kind regards 
@400000006afb6be106e3929c 25420 <  
@400000006afb6be106e44264 25420 < could you send the figures of October once more? 
@400000006afb6be106e44264 25420 < +49 +
@400000006afb6be106e4946c 25420 < 30 5550 1 + 49 30 5550 2 
@400000006afb6be106e528dc 25420 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb6be106e52cc4 25420 < thank you for the papers, we shall look at them next week 
@400000006afb6be106e52cc4 25420 < please find the minutes of the last meeting below 
@400000006afb6be106e59254 25420 < the delivery will be with you on Tuesday before noon 
@400000006afb6be106e63664 25420 < kind regards 
@400000006afb6be106e6b74c 25420 < +
@400000006afb6be106e72c7c 25420 <  
@400000006afb6be106e76afc 25420 < could you send the figures of October once more? 
@400000006afb6be106e8267c 25420 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb6be106e84d8c 25420 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb6be106e8e9cc 25420 < thank you for the papers, we shall look at them next week 
@400000006afb6be106e8e9cc 25420 < please find the minutes of the last meeting below 
@400000006afb6be106e8edb4 25420 < the delivery w+
@400000006afb6be106e8edb4 25420 < ill be with you on Tuesday before noon 
@400000006afb6be106e9301c 25420 < kind regards 
@400000006afb6be106e9cc5c 25420 <  
@400000006afb6be106e9cc5c 25420 < could you send the figures of October once more? 
@400000006afb6be106ea977c 25420 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb6be106ea977c 25420 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb6be106eb629c 25420 < thank you for the papers, we shall look at them next week 
@400000006afb6be106eb6e54 25420 < ----------+
@400000006afb6be106ec31a4 25420 < ---------------- 
@400000006afb6be106ec54cc 25420 < . 
@400000006afb6be10a8f29c4 25420 > 250 ok 1794862039 qp 25423 
@400000006afb6be10df9e374 25420 < QUIT 
@400000006afb6be10e115374 25420 > 221 mx1.example.net 
@400000006afb6be10e191ba4 tcpserver: end 25420 status 0
@400000006afb6be10e19a074 tcpserver: status: 0/40
@400000006afb6be10e1bb79c 25420 < [EOF]
@400000006afb6be10e1c8a8c 25420 > [EOF]
@400000006afb700719c3dd04 tcpserver: status: 1/40
@400000006afb700719c3dd04 tcpserver: pid 30735 from 203.0.113.24
@400000006afb700722081304 tcpserver: ok 30735 mx1.example.net:192.0.2.25:25 mail.harbour.test:203.0.113.24::6897
@400000006afb7007296de36c 30735 > 220 mx1.example.net ESMTP 
@400000006afb70073055fc3c 30735 < EHLO mail.harbour.test 
@400000006afb7007308b065c 30735 > 250-mx1.example.net 
@400000006afb7007308ba29c 30735 > 250-PIPELINING 
@400000006afb7007308bb23c 30735 > 250 8BITMIME 
@400000006afb7007326e1284 30735 < MAIL FROM:<t.wolf0@harbour.test> 
@400000006afb7007326eca1c 30735 < RCPT TO:<nina@club.example> 
@400000006afb7007326eca1c 30735 < DATA 
@400000006afb700732813cc4 30735 > 250 ok 
@400000006afb700732817b44 greylisting: 203.0.113.24 (t.wolf0@harbour.test -> nina@club.example) exists (id=68080) - accepting
@400000006afb700732a90c2c 30735 > 250 ok 
@400000006afb700732e66f04 30735 > 354 go ahead 
@400000006afb700738675e84 30735 < From: <t.wolf0@harbour.test> 
@400000006afb70073867e73c 30735 < To: <nina@club.example> 
@400000006afb7007386848e4 30735 < Subject: our talk of last week 
@400000006afb7007386848e4 30735 < Message-ID: <mwjr5d06.30737@mail.harbour.test> 
@400000006afb700738687bac 30735 <  
@400000006afb70073868f8ac 30735 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb70073868f8ac 30735 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb70073869660c 30735 < thank you for the papers, we shall loo+
@400000006afb70073869cf84 30735 < k at them next week 
@400000006afb7007386a6fac 30735 < please find the minutes of the last meeting below 
@400000006afb7007386a6fac 30735 < the delivery will be with you on Tuesday before noon 
@400000006afb7007386b36e4 30735 < kind regards 
@400000006afb7007386bc76c 30735 <  
@400000006afb7007386bc76c 30735 < could you send the figures of October once more? 
@400000006afb7007386c63ac 30735 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb7007386c63ac 30735 < starting delivery 1: msg 2 to loca+
@400000006afb7007386c63ac 30735 < l x@example.org 
@400000006afb7007386d4e0c 30735 < thank you for the papers, we shall look at them next week 
@400000006afb7007386e28cc 30735 < please find the minutes of the last meeting below 
@400000006afb7007386f0b5c 30735 < the delivery will be with you on Tuesday before noon 
@400000006afb7007386f9414 30735 < kind regards 
@400000006afb70073870537c 30735 <  
@400000006afb70073870c8ac 30735 < could you send the figures of October once more? 
@400000006afb7007387139f4 30735 < +49 30 55+
@400000006afb7007387139f4 30735 < 50 1 + 49 30 5550 2 
@400000006afb70073871554c 30735 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb7007387233f4 30735 < ----------------------------- 
@400000006afb70073872765c 30735 < . 
@400000006afb70073a5ad9b4 30735 > 250 ok 1794863101 qp 30737 
@400000006afb70073af2eb64 30735 < QUIT 
@400000006afb70073b253e34 30735 > 221 mx1.example.net 
@400000006afb70073b2c23d4 tcpserver: end 30735 status 0
@400000006afb70073b2ce724 tcpserver: status: 0/40
@400000006afb70073b2fcd54 30735 < [EOF]
@400000006afb70073b3036cc 30735 > [EOF]
@400000006afb9dd4266c2c8c tcpserver: status: 1/40
@400000006afb9dd4266c2c8c tcpserver: pid 24425 from 203.0.113.96
@400000006afb9dd42df8a37c tcpserver: ok 24425 mx1.example.net:192.0.2.25:25 mail.slowpost.example:203.0.113.96::56880
@400000006afb9dd430b1fb04 24425 > 220 mx1.example.net ESMTP 
@400000006afb9dd4345e269c 24425 < EHLO mail.slowpost.example 
@400000006afb9dd4348194ec 24425 > 250-mx1.example.net 
@400000006afb9dd434820a1c 24425 > 250-PIPELINING 
@400000006afb9dd434820a1c 24425 > 250 8BITMIME 
@400000006afb9dd43b789a0c 24425 < MAIL FROM:<t.wolf36@slowpost.example> 
@400000006afb9dd43b970eec 24425 > 250 ok 
@400000006afb9dd5045e37ac 24425 < RCPT TO:<f.braun@club.example> 
@400000006afb9dd5045f0a9c greylisting: 203.0.113.96 (t.wolf36@slowpost.example -> f.braun@club.example) exists (id=20967) - accepting
@400000006afb9dd5047843a4 24425 > 250 ok 
@400000006afb9dd5054fa074 24425 < DATA 
@400000006afb9dd505732a1c 24425 > 354 go ahead 
@400000006afb9dd50a87de94 24425 < From: <t.wolf36@slowpost.example> 
@400000006afb9dd50a884fdc 24425 < To: <f.braun@club.example> 
@400000006afb9dd50a88e44c 24425 < Subject: our talk of last week 
@400000006afb9dd50a88e44c 24425 < Message-ID: <mwjy4o9z.24428@mail.slowpost.example> 
@400000006afb9dd50a8974d4 24425 <  
@400000006afb9dd50a8974d4 24425 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb9dd50a8974d4 24425 < thank you for the papers, we shall look at them next wee+
@400000006afb9dd50a89ab84 24425 < k 
@400000006afb9dd50a89ceac 24425 < please find the minutes of the last meeting below 
@400000006afb9dd50a8a7a8c 24425 < the delivery will be with you on Tuesday before noon 
@400000006afb9dd50a8a7a8c 24425 < kind regards 
@400000006afb9dd50a8a7a8c 24425 <  
@400000006afb9dd50a8a7a8c 24425 < could you send the figures of October once more? 
@400000006afb9dd50a8a7a8c 24425 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb9dd50a8b3ddc 24425 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb9dd50a8b3ddc 24425 < t+
@400000006afb9dd50a8b70a4 24425 < hank you for the papers, we shall look at them next week 
@400000006afb9dd50a8b97b4 24425 < please find the minutes of the last meeting below 
@400000006afb9dd50a8b97b4 24425 < the delivery will be with you on Tuesday before noon 
@400000006afb9dd50a8b97b4 24425 < kind regards 
@400000006afb9dd50a8ba36c 24425 <  
@400000006afb9dd50a8bf95c 24425 < could you send the figures of October once more? 
@400000006afb9dd50a8c66bc 24425 < +49 30 5550 1 + 49 30 5550 +
@400000006afb9dd50a8cb8c4 24425 < 2 
@400000006afb9dd50a8cd804 24425 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb9dd50a8cd804 24425 < thank you for the papers, we shall look at them next week 
@400000006afb9dd50a8db6ac 24425 < please find the minutes of the last meeting below 
@400000006afb9dd50a8e4b1c 24425 < the delivery will be with you on Tuesday before noon 
@400000006afb9dd50a8ec81c 24425 < kind regards 
@400000006afb9dd50a8f73fc 24425 <  
@400000006afb9dd50a8fdd74 24425 < could you send the fig+
@400000006afb9dd50a90180c 24425 < ures of October once more? 
@400000006afb9dd50a905e5c 24425 < +49 30 5550 1 + 49 30 5550 2 
@400000006afb9dd50a90c004 24425 < starting delivery 1: msg 2 to local x@example.org 
@400000006afb9dd50a919eac 24425 < thank you for the papers, we shall look at them next week 
@400000006afb9dd50a9213dc 24425 < please find the minutes of the last meeting below 
@400000006afb9dd50a92cf5c 24425 < the delivery will be with you on Tues+
@400000006afb9dd50a92cf5c 24425 < day before noon 
@400000006afb9dd50a93448c 24425 < kind regards 
@400000006afb9dd50a93448c 24425 <  
@400000006afb9dd50a93448c 24425 < could you send the figures of October once more? 
@400000006afb9dd50a93448c 24425 < ------------------------ 
@400000006afb9dd50a93a634 24425 < . 
@400000006afb9dd50e6835a4 24425 > 250 ok 1794874827 qp 24428 
@400000006afb9dd5142493fc 24425 < QUIT 
@400000006afb9dd51447b814 24425 > 221 mx1.example.net 
@400000006afb9dd5144ed464 tcpserver: end 24425 status 0
@400000006afb9dd5144f0b14 tcpserver: status: 0/40
@400000006afb9dd51451fcfc 24425 < [EOF]
@400000006afb9dd51452cc04 24425 > [EOF]
@400000006afbaa2805ab8f9c tcpserver: status: 1/40
@400000006afbaa2805ab8f9c tcpserver: pid 7734 from 198.51.100.169
@400000006afbaa28065a80c4 tcpserver: ok 7734 mx1.example.net:192.0.2.25:25 host169.isp.test:198.51.100.169::33829
@400000006afbaa282090e424 rblsmtpd: 198.51.100.169 pid 7734: 451 https://zen.dnsbl.example/query/ip/198.51.100.169
@400000006afbaa2b31ec72ec tcpserver: end 7734 status 0
@400000006afbaa2b31ec72ec tcpserver: status: 0/40
@400000006afbd18414464308 tcpserver: status: 1/40
@400000006afbd18414469128 tcpserver: pid 25647 from 198.51.100.100
@400000006afbd18438ece810 tcpserver: ok 25647 mx1.example.net:192.0.2.25:25 :198.51.100.100::7546
@400000006afbd1850611e4e0 25647 > 220 mx1.example.net ESMTP 
@400000006afbd1850c015d40 25647 < EHLO host100.isp.test 
@400000006afbd1850c1aa200 25647 > 250-mx1.example.net 
@400000006afbd1850c1ae850 25647 > 250-PIPELINING 
@400000006afbd1850c1b22e8 25647 > 250 8BITMIME 
@400000006afbd1850ee1f3a8 25647 < MAIL FROM:<ute25@mail24.vendor.test> 
@400000006afbd1850eec9a38 25647 > 250 ok 
@400000006afbd185129b5610 25647 < RCPT TO:<sales@example.net> 
@400000006afbd185129ba818 greylisting: 198.51.100.100 (ute25@mail24.vendor.test -> sales@example.net) doesn't exist. - temp. rejecting
@400000006afbd18512a61fc8 25647 > 451 temporary failure (#4.3.0) 
@400000006afbd18515b59248 25647 < QUIT 
@400000006afbd18515df3a58 25647 > 221 mx1.example.net 
@400000006afbd18515e627c8 tcpserver: end 25647 status 0
@400000006afbd18515e69910 tcpserver: status: 0/40
@400000006afbd18515e967d0 25647 < [EOF]
@400000006afbd18515ea2b20 25647 > [EOF]
@400000006afc7368117dddfc tcpserver: status: 1/40
@400000006afc7368117dddfc tcpserver: pid 5591 from 203.0.113.49
@400000006afc736819826b1c tcpserver: ok 5591 mx1.example.net:192.0.2.25:25 mail.library.example:203.0.113.49::11896
@400000006afc73681d9f1394 5591 > 220 mx1.example.net ESMTP 
@400000006afc736823296184 5591 < EHLO mail.library.example 
@400000006afc736823642c4c 5591 > 250-mx1.example.net 
@400000006afc73682364b11c 5591 > 250-PIPELINING 
@400000006afc73682364b11c 5591 > 250 8BITMIME 
@400000006afc73682574f37c 5591 < MAIL FROM:<paula9@library.example> 
@400000006afc7368259cbefc 5591 > 250 ok 
@400000006afc736829f9896c 5591 < RCPT TO:<wanda@example.net> 
@400000006afc736829f9db74 greylisting: 203.0.113.49 (paula9@library.example -> wanda@example.net) exists (id=23401) - accepting
@400000006afc73682a374a04 5591 > 250 ok 
@400000006afc7368316e6d34 5591 < DATA 
@400000006afc736831a7c8cc 5591 > 354 go ahead 
@400000006afc736834b1095c 5591 < From: <paula9@library.example> 
@400000006afc736834b1095c 5591 < To: <wanda@example.net> 
@400000006afc736834b1dc4c 5591 < Subject: our talk of last week 
@400000006afc736834b25d34 5591 < Message-ID: <mwkuokd6.5595@mail.library.example> 
@400000006afc736834b2af3c 5591 <  
@400000006afc736834b2b70c 5591 < the delivery will be with you on Tuesday before noon 
@400000006afc736834b30cfc 5591 < kind regards 
@400000006afc736834b30cfc 5591 <  
@400000006afc736834b36abc 5591 < could you send the figures of October once mo+
@400000006afc736834b3c0ac 5591 < re? 
@400000006afc736834b45cec 5591 < +49 30 5550 1 + 49 30 5550 2 
@400000006afc736834b45cec 5591 < starting delivery 1: msg 2 to local x@example.org 
@400000006afc736834b48014 5591 < thank you for the papers, we shall look at them next week 
@400000006afc736834b53f7c 5591 < please find the minutes of the last meeting below 
@400000006afc736834b5668c 5591 < the delivery will be with you on Tuesday before noon 
@400000006afc736834b5e38c 5591 < kind r+
@400000006afc736834b5f32c 5591 < egards 
@400000006afc736834b631ac 5591 <  
@400000006afc736834b631ac 5591 < could you send the figures of October once more? 
@400000006afc736834b7143c 5591 < +49 30 5550 1 + 49 30 5550 2 
@400000006afc736834b7143c 5591 < starting delivery 1: msg 2 to local x@example.org 
@400000006afc736834b752bc 5591 < thank you for the papers, we shall look at them next week 
@400000006afc736834b79cf4 5591 < please find the minutes of the last meeting below 
@400000006afc736834b81ddc 5591 < the d+
@400000006afc736834b8d574 5591 < elivery will be with you on Tuesday before noon 
@400000006afc736834b8d574 5591 < kind regards 
@400000006afc736834b9a47c 5591 <  
@400000006afc736834ba8324 5591 < could you send the figures of October once more? 
@400000006afc736834bad52c 5591 < +49 30 5550 1 + 49 30 5550 2 
@400000006afc736834bad52c 5591 < starting delivery 1: msg 2 to local x@example.org 
@400000006afc736834bb65b4 5591 < -------------------------------------------------- 
@400000006afc736834bc157c 5591 < . 
@400000006afc7369003c95c4 5591 > 250 ok 1794929503 qp 5595 
@400000006afc736902f291ec 5591 < QUIT 
@400000006afc7369030b3684 5591 > 221 mx1.example.net 
@400000006afc73690313394c tcpserver: end 5591 status 0
@400000006afc73690313b64c tcpserver: status: 0/40
@400000006afc736903162b34 5591 < [EOF]
@400000006afc73690316b004 5591 > [EOF]
@400000006afc74980770888c tcpserver: status: 1/40
@400000006afc74980770e264 tcpserver: pid 7110 from 203.0.113.185
@400000006afc74980e2f6e7c tcpserver: ok 7110 mx1.example.net:192.0.2.25:25 mail.garden.example:203.0.113.185::28900
@400000006afc7498109f1e8c 7110 > 220 mx1.example.net ESMTP 
@400000006afc7498173cbcf4 7110 < EHLO mail.garden.example 
@400000006afc7498174c5cf4 7110 > 250-mx1.example.net 
@400000006afc7498174c5cf4 7110 > 250-PIPELINING 
@400000006afc7498174d0cbc 7110 > 250 8BITMIME 
@400000006afc749819c51584 7110 < MAIL FROM:<h.vogel20@garden.example> 
@400000006afc749819df19ac 7110 > 250 ok 
@400000006afc74981b947684 7110 < RCPT TO:<o.beck@shop.example> 
@400000006afc74981b954974 greylisting: 203.0.113.185 (h.vogel20@garden.example -> o.beck@shop.example) exists (id=17639) - accepting
@400000006afc74981bd0143c 7110 > 250 ok 
@400000006afc74981dd496cc 7110 < DATA 
@400000006afc74981dec7814 7110 > 354 go ahead 
@400000006afc749822a42424 7110 < From: <h.vogel20@garden.example> 
@400000006afc749822a4cc1c 7110 < To: <o.beck@shop.example> 
@400000006afc749822a4e774 7110 < Subject: our talk of last week 
@400000006afc749822a57be4 7110 < Message-ID: <mwkuv2oa.7113@mail.garden.example> 
@400000006afc749822a5be4c 7110 <  
@400000006afc749822a5d1d4 7110 < the delivery will be with you on Tuesday before noon 
@400000006afc749822a5d1d4 7110 < kind regards 
@400000006afc749822a5d1d4 7110 <  
@400000006afc749822a5d1d4 7110 < could you send the figures of October once+
@400000006afc749822a66e14 7110 <  more? 
@400000006afc749822a73934 7110 < +49 30 5550 1 + 49 30 5550 2 
@400000006afc749822a7548c 7110 < starting delivery 1: msg 2 to local x@example.org 
@400000006afc749822a7548c 7110 < thank you for the papers, we shall look at them next week 
@400000006afc749822a8083c 7110 < please find the minutes of the last meeting below 
@400000006afc749822a86dcc 7110 < the delivery will be with you on Tuesday before noon 
@400000006afc749822a87d6c 7110 < kin+
@400000006afc749822a8fe54 7110 < d regards 
@400000006afc749822a9c974 7110 <  
@400000006afc749822a9cd5c 7110 < could you send the figures of October once more? 
@400000006afc749822aa3abc 7110 < +49 30 5550 1 + 49 30 5550 2 
@400000006afc749822aa3abc 7110 < starting delivery 1: msg 2 to local x@example.org 
@400000006afc749822aa59fc 7110 < thank you for the papers, we shall look at them next week 
@400000006afc749822ab2904 7110 < please find the minutes of the last meeting below 
@400000006afc749822ab2904 7110 < th+
@400000006afc749822abc92c 7110 < e delivery will be with you on Tuesday before noon 
@400000006afc749822ac462c 7110 < kind regards 
@400000006afc749822ad24d4 7110 <  
@400000006afc749822adc114 7110 < could you send the figures of October once more? 
@400000006afc749822ae74c4 7110 < +49 30 5550 1 + 49 30 5550 2 
@400000006afc749822af0934 7110 < starting delivery 1: msg 2 to local x@example.org 
@400000006afc749822af18d4 7110 < thank you for the papers, we shall look at them next week+
@400000006afc749822af72ac 7110 <  
@400000006afc749822afad44 7110 < please find the minutes of the last meeting below 
@400000006afc749822afad44 7110 < the delivery will be with you on Tuesday before noon 
@400000006afc749822b02a44 7110 < kind regards 
@400000006afc749822b1011c 7110 <  
@400000006afc749822b114a4 7110 < could you send the figures of October once more? 
@400000006afc749822b1d024 7110 < +49 30 5550 1 + 49 30 5550 2 
@400000006afc749822b2704c 7110 < starting delivery 1: msg 2 to local x@example.org 
@400000006afc749822b2e57c 7110 < th+
@400000006afc749822b2e57c 7110 < ank you for the papers, we shall look at them next week 
@400000006afc749822b3cbf4 7110 < please find the minutes of the last meeting below 
@400000006afc749822b48b5c 7110 < the delivery will be with you on Tuesday before noon 
@400000006afc749822b51414 7110 < ---- 
@400000006afc749822b5b43c 7110 < . 
@400000006afc749827f09624 7110 > 250 ok 1794929806 qp 7113 
@400000006afc7498289ef6c4 7110 < QUIT 
@400000006afc749828af2364 7110 > 221 mx1.example.net 
@400000006afc749828b6ad14 tcpserver: end 7110 status 0
@400000006afc749828b6ad14 tcpserver: status: 0/40
@400000006afc749828b9d994 7110 < [EOF]
@400000006afc749828ba624c 7110 > [EOF]
@400000006afc83e531137906 tcpserver: status: 1/40
@400000006afc83e5311384be tcpserver: pid 26699 from 198.51.100.169
@400000006afc83e538cbab46 tcpserver: ok 26699 mx1.example.net:192.0.2.25:25 host169.isp.test:198.51.100.169::50551
@400000006afc83e615b79cbe rblsmtpd: 198.51.100.169 pid 26699: 451 https://zen.dnsbl.example/query/ip/198.51.100.169
@400000006afc83e832189c96 tcpserver: end 26699 status 0
@400000006afc83e832197b3e tcpserver: status: 0/40
@400000006afc89ef1234b694 tcpserver: status: 1/40
@400000006afc89ef1234c634 tcpserver: pid 1958 from 198.51.100.126
@400000006afc89ef130dc4fc tcpserver: ok 1958 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::19277
@400000006afc89ef17a3a4b4 1958 > 220 mx1.example.net ESMTP 
@400000006afc89ef18311b8c 1958 < EHLO mail.bigmail.example 
@400000006afc89ef1839aaf4 1958 > 250-mx1.example.net 
@400000006afc89ef1839e58c 1958 > 250-PIPELINING 
@400000006afc89ef183a3794 1958 > 250 8BITMIME 
@400000006afc89ef1ddc37ec 1958 < MAIL FROM:<v.horn27@bigmail.example> 
@400000006afc89ef1dfb7bd4 1958 > 250 ok 
@400000006afc89ef222f32a4 1958 < RCPT TO:<d.weiss@club.example> 
@400000006afc89ef222fc714 greylisting: 198.51.100.126 (v.horn27@bigmail.example -> d.weiss@club.example) exists (id=45483) - accepting
@400000006afc89ef225f9944 1958 > 250 ok 
@400000006afc89ef26b48fcc 1958 < DATA 
@400000006afc89ef26dbceac 1958 > 354 go ahead 
@400000006afc89ef28ee0124 1958 < From: <v.horn27@bigmail.example> 
@400000006afc89ef28ee0124 1958 < To: <d.weiss@club.example> 
@400000006afc89ef28eee79c 1958 < Subject: our talk of last week 
@400000006afc89ef28ef0ac4 1958 < Message-ID: <mwky461t.1960@mail.bigmail.example> 
@400000006afc89ef28ef1a64 1958 <  
@400000006afc89ef28ef1a64 1958 < please find the minutes of the last meeting below 
@400000006afc89ef28efc644 1958 < the delivery will be with you on Tuesday before noon 
@400000006afc89ef28efc644 1958 < kind +
@400000006afc89ef28efc644 1958 < regards 
@400000006afc89ef28efc644 1958 <  
@400000006afc89ef28efc644 1958 < could you send the figures of October once more? 
@400000006afc89ef28efce14 1958 < +49 30 5550 1 + 49 30 5550 2 
@400000006afc89ef28efce14 1958 < starting delivery 1: msg 2 to local x@example.org 
@400000006afc89ef28f0b0a4 1958 < thank you for the papers, we shall look at them next week 
@400000006afc89ef28f0b0a4 1958 < please find the minutes of the last meeting below 
@400000006afc89ef28f1877c 1958 < the +
@400000006afc89ef28f1f0f4 1958 < delivery will be with you on Tuesday before noon 
@400000006afc89ef28f1f0f4 1958 < kind regards 
@400000006afc89ef28f1f0f4 1958 <  
@400000006afc89ef28f1f0f4 1958 < could you send the figures of October once more? 
@400000006afc89ef28f242fc 1958 < +49 30 5550 1 + 49 30 5550 2 
@400000006afc89ef28f26624 1958 < starting delivery 1: msg 2 to local x@example.org 
@400000006afc89ef28f3258c 1958 < thank you for the papers, we shall look at them next week 
@400000006afc89ef28f3f494 1958 < please find the minutes of the last meeting below 
@400000006afc89ef28f3f494 1958 < the delivery will be with you on Tuesday before noon 
@400000006afc89ef28f4563c 1958 < kind regards 
@400000006afc89ef28f4563c 1958 <  
@400000006afc89ef28f47d4c 1958 < could you send the figures of October once more? 
@400000006afc89ef28f47d4c 1958 < +49 30 5550 1 + 49 30 5550 2 
@400000006afc89ef28f4c39c 1958 < starting delivery 1: msg 2 to local x@example.org 
@400000006afc89ef28f4c39c 1958 < than+
@400000006afc89ef28f5215c 1958 < k you for the papers, we shall look at them next week 
@400000006afc89ef28f5215c 1958 < please find the minutes of the last meeting below 
@400000006afc89ef28f5b5cc 1958 < the delivery will be with you on Tuesday before noon 
@400000006afc89ef28f63e84 1958 < kind regards 
@400000006afc89ef28f63e84 1958 <  
@400000006afc89ef28f72114 1958 < could you send the figures of October once more? 
@400000006afc89ef28f77ed4 1958 < +49 30 5550 1 + 49 30 5550 2 
@400000006afc89ef28f79e14 1958 < starting delivery 1: msg 2 to local x@example.org 
@400000006afc89ef28f81344 1958 < thank you for the papers, we shall look at them next week 
@400000006afc89ef28f81344 1958 < please find the minutes of the last meeting below 
@400000006afc89ef28f8e24c 1958 < the delivery will be with you on Tuesday before noon 
@400000006afc89ef28f8f9bc 1958 < kind regards 
@400000006afc89ef28f972d4 1958 <  
@400000006afc89ef28fa16e4 1958 < could you send the figure+
@400000006afc89ef28fa9f9c 1958 < s of October once more? 
@400000006afc89ef28faca94 1958 < +49 30 5550 1 + 49 30 5550 2 
@400000006afc89ef28fb340c 1958 < ---------------- 
@400000006afc89ef28fba16c 1958 < . 
@400000006afc89ef2f644554 1958 > 250 ok 1794935269 qp 1960 
@400000006afc89ef34df6c5c 1958 < QUIT 
@400000006afc89ef35120d4c 1958 > 221 mx1.example.net 
@400000006afc89ef3519ae6c tcpserver: end 1958 status 0
@400000006afc89ef351a75a4 tcpserver: status: 0/40
@400000006afc89ef351cbbac 1958 < [EOF]
@400000006afc89ef351cbbac 1958 > [EOF]
@400000006afcad46120ddd44 tcpserver: status: 1/40
@400000006afcad46120e2b64 tcpserver: pid 14725 from 198.51.100.35
@400000006afcad4614709504 tcpserver: ok 14725 mx1.example.net:192.0.2.25:25 mail.lighthouse.test:198.51.100.35::21821
@400000006afcad46173a7ebc 14725 > 220 mx1.example.net ESMTP 
@400000006afcad461c058bbc 14725 < EHLO mail.lighthouse.test 
@400000006afcad461c284274 14725 > 250-mx1.example.net 
@400000006afcad461c28e684 14725 > 250-PIPELINING 
@400000006afcad461c2986ac 14725 > 250 8BITMIME 
@400000006afcad46216e1524 14725 < MAIL FROM:<h.vogel34@lighthouse.test> 
@400000006afcad46216e8e3c 14725 < RCPT TO:<r.frank@club.example> 
@400000006afcad46216f49bc 14725 < DATA 
@400000006afcad4621a3b79c 14725 > 250 ok 
@400000006afcad4621a47704 greylisting: 198.51.100.35 (h.vogel34@lighthouse.test -> r.frank@club.example) exists (id=46548) - accepting
@400000006afcad4621baf8bc 14725 > 250 ok 
@400000006afcad4621e91d3c 14725 > 354 go ahead 
@400000006afcad462564e61c 14725 < From: <h.vogel34@lighthouse.test> 
@400000006afcad462565825c 14725 < To: <r.frank@club.example> 
@400000006afcad4625662a54 14725 < Subject: our talk of last week 
@400000006afcad4625662a54 14725 < Message-ID: <mwl3i2po.14727@mail.lighthouse.test> 
@400000006afcad46256639f4 14725 <  
@400000006afcad462566bec4 14725 <  
@400000006afcad462567477c 14725 < could you send the figures of October once more? 
@400000006afcad462567477c 14725 < +49 30 5550 1 + 49 30 5550 2 
@400000006afcad462567e3bc 14725 < starting delivery 1: msg 2+
@400000006afcad462567e3bc 14725 <  to local x@example.org 
@400000006afcad462568223c 14725 < thank you for the papers, we shall look at them next week 
@400000006afcad462568223c 14725 < please find the minutes of the last meeting below 
@400000006afcad462568223c 14725 < the delivery will be with you on Tuesday before noon 
@400000006afcad462568223c 14725 < kind regards 
@400000006afcad462568223c 14725 <  
@400000006afcad462568223c 14725 < could you send the figures of October once more? 
@400000006afcad46256900e4 14725 < ++
@400000006afcad4625693794 14725 < 49 30 5550 1 + 49 30 5550 2 
@400000006afcad4625694734 14725 < starting delivery 1: msg 2 to local x@example.org 
@400000006afcad4625696a5c 14725 < thank you for the papers, we shall look at them next week 
@400000006afcad46256a29c4 14725 < please find the minutes of the last meeting below 
@400000006afcad46256a9724 14725 < the delivery will be with you on Tuesday before noon 
@400000006afcad46256b46ec 14725 < kind regards+
@400000006afcad46256b98f4 14725 <  
@400000006afcad46256bb44c 14725 <  
@400000006afcad46256be714 14725 < could you send the figures of October once more? 
@400000006afcad46256c92f4 14725 < +49 30 5550 1 + 49 30 5550 2 
@400000006afcad46256c92f4 14725 < starting delivery 1: msg 2 to local x@example.org 
@400000006afcad46256d5a2c 14725 < thank you for the papers, we shall look at them next week 
@400000006afcad46256d5a2c 14725 < please find the minutes of the last meeting below 
@400000006afcad46256dc78c 14725 < the deliver+
@400000006afcad46256dee9c 14725 < y will be with you on Tuesday before noon 
@400000006afcad46256dee9c 14725 < kind regards 
@400000006afcad46256dee9c 14725 <  
@400000006afcad46256e92ac 14725 < . 
@400000006afcad462bf28aac 14725 > 250 ok 1794944316 qp 14727 
@400000006afcad462f42618c 14725 < QUIT 
@400000006afcad462f5c7d24 14725 > 221 mx1.example.net 
@400000006afcad462f641a5c tcpserver: end 14725 status 0
@400000006afcad462f641a5c tcpserver: status: 0/40
@400000006afcad462f6798e4 14725 < [EOF]
@400000006afcad462f683524 14725 > [EOF]
@400000006afcd27b01ffe4ec tcpserver: status: 1/40
@400000006afcd27b0200330c tcpserver: pid 29881 from 198.51.100.171
@400000006afcd27b0ef8c95c tcpserver: ok 29881 mx1.example.net:192.0.2.25:25 :198.51.100.171::14922
@400000006afcd27b19b2c604 rblsmtpd: 198.51.100.171 pid 29881: 451 https://zen.dnsbl.example/query/ip/198.51.100.171
@400000006afcd27e1b2db1ec tcpserver: end 29881 status 0
@400000006afcd27e1b2db1ec tcpserver: status: 0/40
@400000006afd1779007a1bc4 tcpserver: status: 1/40
@400000006afd1779007a8d0c tcpserver: pid 20787 from 198.51.100.181
@400000006afd177908d1493c tcpserver: ok 20787 mx1.example.net:192.0.2.25:25 :198.51.100.181::42607
@400000006afd17791b3f51a4 rblsmtpd: 198.51.100.181 pid 20787: 451 https://zen.dnsbl.example/query/ip/198.51.100.181
@400000006afd177c1409248c tcpserver: end 20787 status 0
@400000006afd177c1409248c tcpserver: status: 0/40
@400000006afd1ad80de98312 tcpserver: status: 1/40
@400000006afd1ad80de9f45a tcpserver: pid 25103 from 203.0.113.186
@400000006afd1ad818c4c742 tcpserver: ok 25103 mx1.example.net:192.0.2.25:25 mail.paper.example:203.0.113.186::22955
@400000006afd1ad8243f646a 25103 > 220 mx1.example.net ESMTP 
@400000006afd1ad82543a182 25103 < EHLO mail.paper.example 
@400000006afd1ad8254d6d52 25103 > 250-mx1.example.net 
@400000006afd1ad8254d6d52 25103 > 250-PIPELINING 
@400000006afd1ad8254dee3a 25103 > 250 8BITMIME 
@400000006afd1ad827378a12 25103 < MAIL FROM:<k.maier1@paper.example> 
@400000006afd1ad82773ac9a 25103 > 250 ok 
@400000006afd1ad82e4a6432 25103 < RCPT TO:<nina@club.example> 
@400000006afd1ad82e4a681a greylisting: 203.0.113.186 (k.maier1@paper.example -> nina@club.example) doesn't exist. - temp. rejecting
@400000006afd1ad82e569932 25103 > 451 temporary failure (#4.3.0) 
@400000006afd1ad83391b1ca 25103 < QUIT 
@400000006afd1ad833cf33e2 25103 > 221 mx1.example.net 
@400000006afd1ad833d6c17a tcpserver: end 25103 status 0
@400000006afd1ad833d6c17a tcpserver: status: 0/40
@400000006afd1ad833d90782 25103 < [EOF]
@400000006afd1ad833d97cb2 25103 > [EOF]
@400000006afd1d5626da7304 tcpserver: status: 1/40
@400000006afd1d5626db26b4 tcpserver: pid 28295 from 203.0.113.186
@400000006afd1d56280965b4 tcpserver: ok 28295 mx1.example.net:192.0.2.25:25 mail.paper.example:203.0.113.186::31240
@400000006afd1d562c52fe14 28295 > 220 mx1.example.net ESMTP 
@400000006afd1d5630903e4c 28295 < EHLO mail.paper.example 
@400000006afd1d5630bf649c 28295 > 250-mx1.example.net 
@400000006afd1d5630c033a4 28295 > 250-PIPELINING 
@400000006afd1d5630c0acbc 28295 > 250 8BITMIME 
@400000006afd1d5633650544 28295 < MAIL FROM:<k.maier1@paper.example> 
@400000006afd1d5633650544 28295 < RCPT TO:<nina@club.example> 
@400000006afd1d563365e004 28295 < DATA 
@400000006afd1d56337777ec 28295 > 250 ok 
@400000006afd1d5633784ec4 greylisting: 203.0.113.186 (k.maier1@paper.example -> nina@club.example) exists (id=29052) - accepting
@400000006afd1d5633a7bb64 28295 > 250 ok 
@400000006afd1d5633cda66c 28295 > 354 go ahead 
@400000006afd1d563944ce04 28295 < From: <k.maier1@paper.example> 
@400000006afd1d563944fce4 28295 < To: <nina@club.example> 
@400000006afd1d563945859c 28295 < Subject: our talk of last week 
@400000006afd1d56394629ac 28295 < Message-ID: <mwlkkyq1.28297@mail.paper.example> 
@400000006afd1d5639470c3c 28295 <  
@400000006afd1d5639472f64 28295 < please find the minutes of the last meeting below 
@400000006afd1d563947f69c 28295 < the delivery will be with you on Tuesday before noon 
@400000006afd1d5639483904 28295 < kind regard+
@400000006afd1d5639487784 28295 < s 
@400000006afd1d563948f484 28295 <  
@400000006afd1d563948f484 28295 < could you send the figures of October once more? 
@400000006afd1d563948f484 28295 < +49 30 5550 1 + 49 30 5550 2 
@400000006afd1d563948f484 28295 < starting delivery 1: msg 2 to local x@example.org 
@400000006afd1d56394969b4 28295 < thank you for the papers, we shall look at them next week 
@400000006afd1d5639498cdc 28295 < please find the minutes of the last meeting below 
@400000006afd1d563949fe24 28295 < the delive+
@400000006afd1d563949fe24 28295 < ry will be with you on Tuesday before noon 
@400000006afd1d56394ad8e4 28295 < kind regards 
@400000006afd1d56394ad8e4 28295 <  
@400000006afd1d56394b03dc 28295 < could you send the figures of October once more? 
@400000006afd1d56394b8c94 28295 < +49 30 5550 1 + 49 30 5550 2 
@400000006afd1d56394bb3a4 28295 < starting delivery 1: msg 2 to local x@example.org 
@400000006afd1d56394c4fe4 28295 < thank you for the papers, we shall look at them next week 
@400000006afd1d56394c4fe4 28295 < please+
@400000006afd1d56394c4fe4 28295 <  find the minutes of the last meeting below 
@400000006afd1d56394c4fe4 28295 < the delivery will be with you on Tuesday before noon 
@400000006afd1d56394c4fe4 28295 < kind regards 
@400000006afd1d56394c4fe4 28295 <  
@400000006afd1d56394c4fe4 28295 < could you send the figures of October once more? 
@400000006afd1d56394d365c 28295 < +49 30 5550 1 + 49 30 5550 2 
@400000006afd1d56394df9ac 28295 < ---- 
@400000006afd1d56394ee40c 28295 < . 
@400000006afd1d57002b0994 28295 > 250 ok 1794973005 qp 28297 
@400000006afd1d57052d477c 28295 < QUIT 
@400000006afd1d5705470d24 28295 > 221 mx1.example.net 
@400000006afd1d57054ed554 tcpserver: end 28295 status 0
@400000006afd1d57054ed554 tcpserver: status: 0/40
@400000006afd1d570551bb84 28295 < [EOF]
@400000006afd1d570551bb84 28295 > [EOF]
@400000006afda51b0679c4ac tcpserver: status: 1/40
@400000006afda51b067a2a3c tcpserver: pid 7269 from 198.51.100.182
@400000006afda51b111dfb1c tcpserver: ok 7269 mx1.example.net:192.0.2.25:25 :198.51.100.182::24633
@400000006afda51b285f3674 rblsmtpd: 198.51.100.182 pid 7269: 451 https://zen.dnsbl.example/query/ip/198.51.100.182
@400000006afda51c3b7375a4 tcpserver: end 7269 status 0
@400000006afda51c3b73d364 tcpserver: status: 0/40
@400000006afdadb5150bd910 tcpserver: status: 1/40
@400000006afdadb5150bd910 tcpserver: pid 18280 from 198.51.100.182
@400000006afdadb519def0a8 tcpserver: ok 18280 mx1.example.net:192.0.2.25:25 host182.isp.test:198.51.100.182::43608
@400000006afdadb5331b86d0 rblsmtpd: 198.51.100.182 pid 18280: 451 https://zen.dnsbl.example/query/ip/198.51.100.182
@400000006afdadb61be2c370 tcpserver: end 18280 status 0
@400000006afdadb61be32518 tcpserver: status: 0/40
@400000006afdd07e14021200 tcpserver: status: 1/40
@400000006afdd07e14023140 tcpserver: pid 30337 from 198.51.100.186
@400000006afdd07e17628ab0 tcpserver: ok 30337 mx1.example.net:192.0.2.25:25 mail.kiosk.example:198.51.100.186::7841
@400000006afdd07e2237a4c0 30337 > 220 mx1.example.net ESMTP 
@400000006afdd07e26625ec8 30337 < EHLO mail.kiosk.example 
@400000006afdd07e26707ff8 30337 > 250-mx1.example.net 
@400000006afdd07e26709b50 30337 > 250-PIPELINING 
@400000006afdd07e2670e588 30337 > 250 8BITMIME 
@400000006afdd07e28b84930 30337 < MAIL FROM:<v.horn37@kiosk.example> 
@400000006afdd07e28e12620 30337 > 250 ok 
@400000006afdd07e2b5f5908 30337 < RCPT TO:<y.kurz@shop.example> 
@400000006afdd07e2b601870 greylisting: 198.51.100.186 (v.horn37@kiosk.example -> y.kurz@shop.example) doesn't exist. - temp. rejecting
@400000006afdd07e2b950350 30337 > 451 temporary failure (#4.3.0) 
@400000006afdd07e2f980948 30337 < QUIT 
@400000006afdd07e2fcb7170 30337 > 221 mx1.example.net 
@400000006afdd07e2fd2dfc8 tcpserver: end 30337 status 0
@400000006afdd07e2fd2dfc8 tcpserver: status: 0/40
@400000006afdd07e2fd623b8 30337 < [EOF]
@400000006afdd07e2fd623b8 30337 > [EOF]
@400000006afdd309198aeae4 tcpserver: status: 1/40
@400000006afdd309198aeae4 tcpserver: pid 1125 from 198.51.100.186
@400000006afdd3091b841334 tcpserver: ok 1125 mx1.example.net:192.0.2.25:25 mail.kiosk.example:198.51.100.186::18991
@400000006afdd3091d82d51c 1125 > 220 mx1.example.net ESMTP 
@400000006afdd309231ccadc 1125 < EHLO mail.kiosk.example 
@400000006afdd3092338f5cc 1125 > 250-mx1.example.net 
@400000006afdd3092339d08c 1125 > 250-PIPELINING 
@400000006afdd3092339d08c 1125 > 250 8BITMIME 
@400000006afdd3092761fa54 1125 < MAIL FROM:<v.horn37@kiosk.example> 
@400000006afdd3092762e0cc 1125 < RCPT TO:<y.kurz@shop.example> 
@400000006afdd3092762e0cc 1125 < DATA 
@400000006afdd309279dfd9c 1125 > 250 ok 
@400000006afdd309279ed474 greylisting: 198.51.100.186 (v.horn37@kiosk.example -> y.kurz@shop.example) exists (id=44615) - accepting
@400000006afdd30927d6dc34 1125 > 250 ok 
@400000006afdd30927f028c4 1125 > 354 go ahead 
@400000006afdd309286d57a4 1125 < From: <v.horn37@kiosk.example> 
@400000006afdd309286dd88c 1125 < To: <y.kurz@shop.example> 
@400000006afdd309286e3264 1125 < Subject: our talk of last week 
@400000006afdd309286ecabc 1125 < Message-ID: <mwmc9xqx.1126@mail.kiosk.example> 
@400000006afdd309286f093c 1125 <  
@400000006afdd309286f093c 1125 < please find the minutes of the last meeting below 
@400000006afdd309286fa57c 1125 < the delivery will be with you on Tuesday before noon 
@400000006afdd309286fd844 1125 < kind regar+
@400000006afdd3092870321c 1125 < ds 
@400000006afdd30928711c7c 1125 <  
@400000006afdd309287133ec 1125 < could you send the figures of October once more? 
@400000006afdd309287133ec 1125 < +49 30 5550 1 + 49 30 5550 2 
@400000006afdd30928716a9c 1125 < starting delivery 1: msg 2 to local x@example.org 
@400000006afdd3092871820c 1125 < thank you for the papers, we shall look at them next week 
@400000006afdd3092871f354 1125 < please find the minutes of the last meeting below 
@400000006afdd3092871f354 1125 < the deliv+
@400000006afdd309287239a4 1125 < ery will be with you on Tuesday before noon 
@400000006afdd309287239a4 1125 < kind regards 
@400000006afdd309287239a4 1125 <  
@400000006afdd3092872b2bc 1125 < could you send the figures of October once more? 
@400000006afdd3092872b2bc 1125 < +49 30 5550 1 + 49 30 5550 2 
@400000006afdd30928738994 1125 < starting delivery 1: msg 2 to local x@example.org 
@400000006afdd309287454b4 1125 < thank you for the papers, we shall look at them next week 
@400000006afdd3092874be2c 1125 < pleas+
@400000006afdd3092874be2c 1125 < e find the minutes of the last meeting below 
@400000006afdd3092874f0f4 1125 < the delivery will be with you on Tuesday before noon 
@400000006afdd30928755a6c 1125 < kind regards 
@400000006afdd3092875c7cc 1125 <  
@400000006afdd3092875c7cc 1125 < could you send the figures of October once more? 
@400000006afdd30928766bdc 1125 < +49 30 5550 1 + 49 30 5550 2 
@400000006afdd30928772f2c 1125 < starting delivery 1: msg 2 to local x@example.org 
@400000006afdd30928772f2c 1125 < thank you+
@400000006afdd3092877def4 1125 <  for the papers, we shall look at them next week 
@400000006afdd30928788304 1125 < please find the minutes of the last meeting below 
@400000006afdd30928788304 1125 < the delivery will be with you on Tuesday before noon 
@400000006afdd30928788304 1125 < -- 
@400000006afdd309287955f4 1125 < . 
@400000006afdd3092e1f26dc 1125 > 250 ok 1795019519 qp 1126 
@400000006afdd309328be73c 1125 < QUIT 
@400000006afdd30932c4dd44 1125 > 221 mx1.example.net 
@400000006afdd30932ccd454 tcpserver: end 1125 status 0
@400000006afdd30932ccd454 tcpserver: status: 0/40
@400000006afdd30932d02fb4 1125 < [EOF]
@400000006afdd30932d02fb4 1125 > [EOF]
@400000006afe00ee01ced654 tcpserver: status: 1/40
@400000006afe00ee01cf5b24 tcpserver: pid 27400 from 198.51.100.225
@400000006afe00ee0b09283c tcpserver: ok 27400 mx1.example.net:192.0.2.25:25 mail.school.example:198.51.100.225::8203
@400000006afe00ee101cfa24 27400 > 220 mx1.example.net ESMTP 
@400000006afe00ee11ab52b4 27400 < EHLO mail.school.example 
@400000006afe00ee11c61644 27400 > 250-mx1.example.net 
@400000006afe00ee11c6aab4 27400 > 250-PIPELINING 
@400000006afe00ee11c7142c 27400 > 250 8BITMIME 
@400000006afe00ee17004864 27400 < MAIL FROM:<z.jung7@school.example> 
@400000006afe00ee171ee06c 27400 > 250 ok 
@400000006afe00ee1e290414 27400 < RCPT TO:<r.frank@club.example> 
@400000006afe00ee1e290414 greylisting: 198.51.100.225 (z.jung7@school.example -> r.frank@club.example) doesn't exist. - temp. rejecting
@400000006afe00ee1e644bdc 27400 > 451 temporary failure (#4.3.0) 
@400000006afe00ee21cda214 27400 < QUIT 
@400000006afe00ee21f6a614 27400 > 221 mx1.example.net 
@400000006afe00ee21fe00e4 tcpserver: end 27400 status 0
@400000006afe00ee21fe4b1c tcpserver: status: 0/40
@400000006afe00ee22010e24 27400 < [EOF]
@400000006afe00ee2201e114 27400 > [EOF]
@400000006afe0548101c428c tcpserver: status: 1/40
@400000006afe0548101d0dac tcpserver: pid 503 from 198.51.100.225
@400000006afe054810fe8084 tcpserver: ok 503 mx1.example.net:192.0.2.25:25 mail.school.example:198.51.100.225::50312
@400000006afe05481a67162c 503 > 220 mx1.example.net ESMTP 
@400000006afe05481fb9f4b4 503 < EHLO mail.school.example 
@400000006afe05481fe2f0e4 503 > 250-mx1.example.net 
@400000006afe05481fe30854 503 > 250-PIPELINING 
@400000006afe05481fe30854 503 > 250 8BITMIME 
@400000006afe054824ffc37c 503 < MAIL FROM:<z.jung7@school.example> 
@400000006afe054824ffc37c 503 < RCPT TO:<r.frank@club.example> 
@400000006afe0548250001fc 503 < DATA 
@400000006afe0548251d2ad4 503 > 250 ok 
@400000006afe0548251e1534 greylisting: 198.51.100.225 (z.jung7@school.example -> r.frank@club.example) exists (id=59945) - accepting
@400000006afe05482548c6e4 503 > 250 ok 
@400000006afe05482553d6ec 503 > 354 go ahead 
@400000006afe05482a461714 503 < From: <z.jung7@school.example> 
@400000006afe05482a4678bc 503 < To: <r.frank@club.example> 
@400000006afe05482a475b4c 503 < Subject: our talk of last week 
@400000006afe05482a478a2c 503 < Message-ID: <mwmjxmxo.506@mail.school.example> 
@400000006afe05482a47dc34 503 <  
@400000006afe05482a47dc34 503 <  
@400000006afe05482a47dc34 503 < could you send the figures of October once more? 
@400000006afe05482a47efbc 503 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe05482a48072c 503 < starting delivery 1: msg 2 to lo+
@400000006afe05482a484994 503 < cal x@example.org 
@400000006afe05482a485164 503 < thank you for the papers, we shall look at them next week 
@400000006afe05482a485d1c 503 < please find the minutes of the last meeting below 
@400000006afe05482a485d1c 503 < the delivery will be with you on Tuesday before noon 
@400000006afe05482a48e5d4 503 < kind regards 
@400000006afe05482a490514 503 <  
@400000006afe05482a49e7a4 503 < could you send the figures of October once more? 
@400000006afe05482a4a7ffc 503 < +49 30 +
@400000006afe05482a4a7ffc 503 < 5550 1 + 49 30 5550 2 
@400000006afe05482a4a7ffc 503 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe05482a4a7ffc 503 < thank you for the papers, we shall look at them next week 
@400000006afe05482a4b146c 503 < please find the minutes of the last meeting below 
@400000006afe05482a4b916c 503 < the delivery will be with you on Tuesday before noon 
@400000006afe05482a4bbc64 503 < kind regards 
@400000006afe05482a4c9724 503 <  
@400000006afe05482a4cf0fc 503 < co+
@400000006afe05482a4cf0fc 503 < uld you send the figures of October once more? 
@400000006afe05482a4dbc1c 503 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe05482a4dbc1c 503 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe05482a4de32c 503 < thank you for the papers, we shall look at them next week 
@400000006afe05482a4e5c44 503 < ------ 
@400000006afe05482a4ef0b4 503 < . 
@400000006afe05483097914c 503 > 250 ok 1795032382 qp 506 
@400000006afe054834da346c 503 < QUIT 
@400000006afe054835176094 503 > 221 mx1.example.net 
@400000006afe0548351f01b4 tcpserver: end 503 status 0
@400000006afe0548351f4804 tcpserver: status: 0/40
@400000006afe054835220ef4 503 < [EOF]
@400000006afe0548352239ec 503 > [EOF]
@400000006afe154709e4ecb6 tcpserver: status: 1/40
@400000006afe154709e4ecb6 tcpserver: pid 20977 from 198.51.100.123
@400000006afe154801b9e01e tcpserver: ok 20977 mx1.example.net:192.0.2.25:25 :198.51.100.123::13556
@400000006afe154805628946 20977 > 220 mx1.example.net ESMTP 
@400000006afe1548065253fe 20977 < EHLO host123.isp.test 
@400000006afe15480688ae0e 20977 > 250-mx1.example.net 
@400000006afe154806890bce 20977 > 250-PIPELINING 
@400000006afe15480689c74e 20977 > 250 8BITMIME 
@400000006afe1548097ebc8e 20977 < MAIL FROM:<j.klein6@mail35.vendor.test> 
@400000006afe154809bce69e 20977 > 250 ok 
@400000006afe15480ccf3396 20977 < RCPT TO:<k.maier@shop.example> 
@400000006afe15480ccf56be greylisting: 198.51.100.123 (j.klein6@mail35.vendor.test -> k.maier@shop.example) doesn't exist. - temp. rejecting
@400000006afe15480d0f3266 20977 > 451 temporary failure (#4.3.0) 
@400000006afe154812da2eee 20977 < QUIT 
@400000006afe15481310795e 20977 > 221 mx1.example.net 
@400000006afe15481317eb9e tcpserver: end 20977 status 0
@400000006afe15481318224e tcpserver: status: 0/40
@400000006afe1548131abe46 20977 < [EOF]
@400000006afe1548131b9136 20977 > [EOF]
@400000006afe2e220580ec92 tcpserver: status: 1/40
@400000006afe2e2205810fba tcpserver: pid 20324 from 198.51.100.110
@400000006afe2e2205fd831a tcpserver: ok 20324 mx1.example.net:192.0.2.25:25 host110.isp.test:198.51.100.110::38314
@400000006afe2e220db4bb5a 20324 > 220 mx1.example.net ESMTP 
@400000006afe2e2210e15a9a 20324 < EHLO host110.isp.test 
@400000006afe2e2210e7ee32 20324 > 250-mx1.example.net 
@400000006afe2e2210e85f7a 20324 > 250-PIPELINING 
@400000006afe2e2210e8d4aa 20324 > 250 8BITMIME 
@400000006afe2e2212f7cb02 20324 < MAIL FROM:<o.beck61@mail4.vendor.test> 
@400000006afe2e221307c8c2 20324 > 250 ok 
@400000006afe2e2214db542a 20324 < RCPT TO:<sales@shop.example> 
@400000006afe2e2214dc1b62 greylisting: 198.51.100.110 (o.beck61@mail4.vendor.test -> sales@shop.example) doesn't exist. - temp. rejecting
@400000006afe2e22151e6bf2 20324 > 451 temporary failure (#4.3.0) 
@400000006afe2e221c69c6ea 20324 < QUIT 
@400000006afe2e221c8fec8a 20324 > 221 mx1.example.net 
@400000006afe2e221c97c45a tcpserver: end 20324 status 0
@400000006afe2e221c98127a tcpserver: status: 0/40
@400000006afe2e221c9ae522 20324 < [EOF]
@400000006afe2e221c9b6222 20324 > [EOF]
@400000006afe2e362656991c tcpserver: status: 1/40
@400000006afe2e362656df6c tcpserver: pid 20427 from 192.0.2.30
@400000006afe2e362cfea37c tcpserver: ok 20427 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::56569
@400000006afe2e363551d56c 20427 > 220 mx1.example.net ESMTP 
@400000006afe2e363b803744 20427 < EHLO monitor.example.net 
@400000006afe2e37000001f4 20427 > 250-mx1.example.net 
@400000006afe2e37000001f4 20427 > 250-PIPELINING 
@400000006afe2e3700002134 20427 > 250 8BITMIME 
@400000006afe2e37069cc59c 20427 < QUIT 
@400000006afe2e3706cdd434 20427 > 221 mx1.example.net 
@400000006afe2e3706d496ac tcpserver: end 20427 status 0
@400000006afe2e3706d5040c tcpserver: status: 0/40
@400000006afe2e3706d7a3ec 20427 < [EOF]
@400000006afe2e3706d88294 20427 > [EOF]
@400000006afe2e9b224abb78 tcpserver: status: 1/40
@400000006afe2e9b224adab8 tcpserver: pid 20931 from 198.51.100.179
@400000006afe2e9b2565caa0 tcpserver: ok 20931 mx1.example.net:192.0.2.25:25 host179.isp.test:198.51.100.179::25061
@400000006afe2e9c033eac58 rblsmtpd: 198.51.100.179 pid 20931: 451 https://zen.dnsbl.example/query/ip/198.51.100.179
@400000006afe2e9c26432e68 tcpserver: end 20931 status 0
@400000006afe2e9c26432e68 tcpserver: status: 0/40
@400000006afe2eac30a9d8fc tcpserver: status: 1/40
@400000006afe2eac30aa32d4 tcpserver: pid 21018 from 198.51.100.7
@400000006afe2eac37cd7fe4 tcpserver: ok 21018 mx1.example.net:192.0.2.25:25 mail.inkwell.test:198.51.100.7::55284
@400000006afe2ead03b476a4 21018 > 220 mx1.example.net ESMTP 
@400000006afe2ead062714b4 21018 < EHLO mail.inkwell.test 
@400000006afe2ead0666e0bc 21018 > 250-mx1.example.net 
@400000006afe2ead06677914 21018 > 250-PIPELINING 
@400000006afe2ead06680d84 21018 > 250 8BITMIME 
@400000006afe2ead0754f20c 21018 < MAIL FROM:<f.braun23@inkwell.test> 
@400000006afe2ead0755402c 21018 < RCPT TO:<d.weiss@club.example> 
@400000006afe2ead0755f7c4 21018 < DATA 
@400000006afe2ead0768e384 21018 > 250 ok 
@400000006afe2ead07693d5c greylisting: 198.51.100.7 (f.braun23@inkwell.test -> d.weiss@club.example) exists (id=16810) - accepting
@400000006afe2ead077c5be4 21018 > 250 ok 
@400000006afe2ead0799e27c 21018 > 354 go ahead 
@400000006afe2ead0a1f8f74 21018 < From: <f.braun23@inkwell.test> 
@400000006afe2ead0a1f8f74 21018 < To: <d.weiss@club.example> 
@400000006afe2ead0a201444 21018 < Subject: our talk of last week 
@400000006afe2ead0a2023e4 21018 < Message-ID: <mwmq8r68.21020@mail.inkwell.test> 
@400000006afe2ead0a209144 21018 <  
@400000006afe2ead0a209144 21018 < thank you for the papers, we shall look at them next week 
@400000006afe2ead0a209144 21018 < please find the minutes of the last meeting below 
@400000006afe2ead0a20b46c 21018 < the +
@400000006afe2ead0a20b46c 21018 < delivery will be with you on Tuesday before noon 
@400000006afe2ead0a20b46c 21018 < kind regards 
@400000006afe2ead0a21122c 21018 <  
@400000006afe2ead0a216c04 21018 < could you send the figures of October once more? 
@400000006afe2ead0a216c04 21018 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe2ead0a216c04 21018 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe2ead0a21d194 21018 < thank you for the papers, we shall look at them next week 
@400000006afe2ead0a2246c4 21018 < please find the minutes of the last meeting below 
@400000006afe2ead0a2246c4 21018 < the delivery will be with you on Tuesday before noon 
@400000006afe2ead0a2246c4 21018 < kind regards 
@400000006afe2ead0a2275a4 21018 <  
@400000006afe2ead0a2275a4 21018 < could you send the figures of October once more? 
@400000006afe2ead0a2340c4 21018 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe2ead0a23bdc4 21018 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe2ead0a23bdc4 21018 < than+
@400000006afe2ead0a23e0ec 21018 < k you for the papers, we shall look at them next week 
@400000006afe2ead0a24561c 21018 < please find the minutes of the last meeting below 
@400000006afe2ead0a24bf94 21018 < the delivery will be with you on Tuesday before noon 
@400000006afe2ead0a24bf94 21018 < kind regards 
@400000006afe2ead0a24ea8c 21018 <  
@400000006afe2ead0a24ea8c 21018 < could you send the figures of October once more? 
@400000006afe2ead0a24ea8c 21018 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe2ead0a2501fc 21018 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe2ead0a2501fc 21018 < thank you for the papers, we shall look at them next week 
@400000006afe2ead0a2557ec 21018 < please find the minutes of the last meeting below 
@400000006afe2ead0a258e9c 21018 < the delivery will be with you on Tuesday before noon 
@400000006afe2ead0a2678fc 21018 < kind regards 
@400000006afe2ead0a272cac 21018 <  
@400000006afe2ead0a272cac 21018 < could you send the figure+
@400000006afe2ead0a2772fc 21018 < s of October once more? 
@400000006afe2ead0a27829c 21018 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe2ead0a27829c 21018 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe2ead0a284dbc 21018 < thank you for the papers, we shall look at them next week 
@400000006afe2ead0a290554 21018 < ------------------------ 
@400000006afe2ead0a2920ac 21018 < . 
@400000006afe2ead0d192834 21018 > 250 ok 1795042979 qp 21020 
@400000006afe2ead0e6441ec 21018 < QUIT 
@400000006afe2ead0e94f6ac 21018 > 221 mx1.example.net 
@400000006afe2ead0e9c323c tcpserver: end 21018 status 0
@400000006afe2ead0e9c323c tcpserver: status: 0/40
@400000006afe2ead0e9fcc1c 21018 < [EOF]
@400000006afe2ead0ea08b84 21018 > [EOF]
@400000006afe2edc2603be2c tcpserver: status: 1/40
@400000006afe2edc2603be2c tcpserver: pid 21257 from 198.51.100.148
@400000006afe2edc26c0c0e4 tcpserver: ok 21257 mx1.example.net:192.0.2.25:25 mail.birch.example:198.51.100.148::30478
@400000006afe2edc284ce6f4 21257 > 220 mx1.example.net ESMTP 
@400000006afe2edc2e1f78e4 21257 < EHLO mail.birch.example 
@400000006afe2edc2e600c24 21257 > 250-mx1.example.net 
@400000006afe2edc2e600c24 21257 > 250-PIPELINING 
@400000006afe2edc2e600c24 21257 > 250 8BITMIME 
@400000006afe2edc3021962c 21257 < MAIL FROM:<ida32@birch.example> 
@400000006afe2edc305b342c 21257 > 250 ok 
@400000006afe2edc31979c2c 21257 < RCPT TO:<wanda@example.net> 
@400000006afe2edc31986b34 greylisting: 198.51.100.148 (ida32@birch.example -> wanda@example.net) exists (id=74710) - accepting
@400000006afe2edc31b3c71c 21257 > 250 ok 
@400000006afe2edc341acc6c 21257 < DATA 
@400000006afe2edc342cbe2c 21257 > 354 go ahead 
@400000006afe2edc39d9e5fc 21257 < From: <ida32@birch.example> 
@400000006afe2edc39dac4a4 21257 < To: <wanda@example.net> 
@400000006afe2edc39db0af4 21257 < Subject: our talk of last week 
@400000006afe2edc39db3dbc 21257 < Message-ID: <mwmq9s3o.21259@mail.birch.example> 
@400000006afe2edc39dbbea4 21257 <  
@400000006afe2edc39dbbea4 21257 <  
@400000006afe2edc39dc04f4 21257 < could you send the figures of October once more? 
@400000006afe2edc39dc6a84 21257 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe2edc39dd1a4c 21257 < starting delivery 1: msg 2 to local x+
@400000006afe2edc39dd1a4c 21257 < @example.org 
@400000006afe2edc39dd1a4c 21257 < thank you for the papers, we shall look at them next week 
@400000006afe2edc39dd9364 21257 < please find the minutes of the last meeting below 
@400000006afe2edc39ddd1e4 21257 < the delivery will be with you on Tuesday before noon 
@400000006afe2edc39ddfcdc 21257 < kind regards 
@400000006afe2edc39ded79c 21257 <  
@400000006afe2edc39df50b4 21257 < could you send the figures of October once more? 
@400000006afe2edc39df50b4 21257 < +49 30 5550 +
@400000006afe2edc39df50b4 21257 < 1 + 49 30 5550 2 
@400000006afe2edc39dff4c4 21257 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe2edc39e05a54 21257 < thank you for the papers, we shall look at them next week 
@400000006afe2edc39e05a54 21257 < please find the minutes of the last meeting below 
@400000006afe2edc39e10634 21257 < the delivery will be with you on Tuesday before noon 
@400000006afe2edc39e1871c 21257 < kind regards 
@400000006afe2edc39e24e54 21257 <  
@400000006afe2edc39e2d70c 21257 < could y+
@400000006afe2edc39e3158c 21257 < ou send the figures of October once more? 
@400000006afe2edc39e3158c 21257 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe2edc39e35024 21257 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe2edc39e3d10c 21257 < thank you for the papers, we shall look at them next week 
@400000006afe2edc39e403d4 21257 < please find the minutes of the last meeting below 
@400000006afe2edc39e403d4 21257 < the delivery will be w+
@400000006afe2edc39e4ee34 21257 < ith you on Tuesday before noon 
@400000006afe2edc39e5c8f4 21257 < kind regards 
@400000006afe2edc39e65d64 21257 <  
@400000006afe2edc39e69fcc 21257 < could you send the figures of October once more? 
@400000006afe2edc39e73ff4 21257 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe2edc39e7631c 21257 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe2edc39e80efc 21257 < thank you for the papers, we shall look at them next week 
@400000006afe2edc39e8e5d4 21257 < ------------------+
@400000006afe2edc39e99d6c 21257 < ------------------------ 
@400000006afe2edc39ea39ac 21257 < . 
@400000006afe2edd04b0012c 21257 > 250 ok 1795043027 qp 21259 
@400000006afe2edd056b989c 21257 < QUIT 
@400000006afe2edd05773544 21257 > 221 mx1.example.net 
@400000006afe2edd057f862c tcpserver: end 21257 status 0
@400000006afe2edd058064d4 tcpserver: status: 0/40
@400000006afe2edd058260a4 21257 < [EOF]
@400000006afe2edd0582aadc 21257 > [EOF]
@400000006afe2fd52cd8b48c tcpserver: status: 1/40
@400000006afe2fd52cd977dc tcpserver: pid 22502 from 198.51.100.106
@400000006afe2fd52e3980f4 tcpserver: ok 22502 mx1.example.net:192.0.2.25:25 host106.isp.test:198.51.100.106::25447
@400000006afe2fd531124374 22502 > 220 mx1.example.net ESMTP 
@400000006afe2fd5357af0dc 22502 < EHLO host106.isp.test 
@400000006afe2fd535bbf564 22502 > 250-mx1.example.net 
@400000006afe2fd535bcc084 22502 > 250-PIPELINING 
@400000006afe2fd535bcc084 22502 > 250 8BITMIME 
@400000006afe2fd537a58584 22502 < MAIL FROM:<test16@vendor.test> 
@400000006afe2fd537e0f844 22502 > 250 ok 
@400000006afe2fd601763ea4 22502 < RCPT TO:<relaytest@freemail.test> 
@400000006afe2fd601a40564 22502 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afe2fd607d247fc 22502 < QUIT 
@400000006afe2fd607e8d954 22502 > 221 mx1.example.net 
@400000006afe2fd607f15534 tcpserver: end 22502 status 0
@400000006afe2fd607f22ff4 tcpserver: status: 0/40
@400000006afe2fd607f3a30c 22502 < [EOF]
@400000006afe2fd607f48984 22502 > [EOF]
@400000006afe30622e87b094 tcpserver: status: 1/40
@400000006afe30622e883564 tcpserver: pid 23207 from 198.51.100.40
@400000006afe306236536ebc tcpserver: ok 23207 mx1.example.net:192.0.2.25:25 mail.corner.test:198.51.100.40::33879
@400000006afe306301c6b44c 23207 > 220 mx1.example.net ESMTP 
@400000006afe3063061b3d74 23207 < EHLO mail.corner.test 
@400000006afe3063063d6f5c 23207 > 250-mx1.example.net 
@400000006afe3063063e3e64 23207 > 250-PIPELINING 
@400000006afe3063063e3e64 23207 > 250 8BITMIME 
@400000006afe30630a664504 23207 < MAIL FROM:<v.horn18@corner.test> 
@400000006afe30630a9fcb94 23207 > 250 ok 
@400000006afe30630fa06784 23207 < RCPT TO:<k.maier@club.example> 
@400000006afe30630fa08aac greylisting: 198.51.100.40 (v.horn18@corner.test -> k.maier@club.example) exists (id=87424) - accepting
@400000006afe30630fdfe184 23207 > 250 ok 
@400000006afe306310954aec 23207 < DATA 
@400000006afe306310cd2b9c 23207 > 354 go ahead 
@400000006afe306313d36e8c 23207 < From: <v.horn18@corner.test> 
@400000006afe306313d3c094 23207 < To: <k.maier@club.example> 
@400000006afe306313d49f3c 23207 < Subject: our talk of last week 
@400000006afe306313d4fcfc 23207 < Message-ID: <mwmqi59s.23210@mail.corner.test> 
@400000006afe306313d4fcfc 23207 <  
@400000006afe306313d4fcfc 23207 < thank you for the papers, we shall look at them next week 
@400000006afe306313d5d7bc 23207 < please find the minutes of the last meeting below 
@400000006afe306313d5f314 23207 < the del+
@400000006afe306313d69724 23207 < ivery will be with you on Tuesday before noon 
@400000006afe306313d6b664 23207 < kind regards 
@400000006afe306313d7662c 23207 <  
@400000006afe306313d8508c 23207 < could you send the figures of October once more? 
@400000006afe306313d90054 23207 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe306313d90054 23207 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe306313d9b7ec 23207 < thank you for the papers, we shall look at them next week 
@400000006afe306313da92ac 23207 < ple+
@400000006afe306313dae4b4 23207 < ase find the minutes of the last meeting below 
@400000006afe306313dae4b4 23207 < the delivery will be with you on Tuesday before noon 
@400000006afe306313dba41c 23207 < kind regards 
@400000006afe306313dbf624 23207 <  
@400000006afe306313dc4444 23207 < could you send the figures of October once more? 
@400000006afe306313dc482c 23207 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe306313dcc144 23207 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe306313dd49fc 23207 < thank y+
@400000006afe306313dd49fc 23207 < ou for the papers, we shall look at them next week 
@400000006afe306313dd904c 23207 < please find the minutes of the last meeting below 
@400000006afe306313de4fb4 23207 < the delivery will be with you on Tuesday before noon 
@400000006afe306313df362c 23207 < kind regards 
@400000006afe306313dffd64 23207 <  
@400000006afe306313e095bc 23207 < could you send the figures of October once more? 
@400000006afe306313e095bc 23207 < - 
@400000006afe306313e0cc6c 23207 < . 
@400000006afe306317837284 23207 > 250 ok 1795043417 qp 23210 
@400000006afe30631bd81ed4 23207 < QUIT 
@400000006afe30631bffa01c 23207 > 221 mx1.example.net 
@400000006afe30631c0721fc tcpserver: end 23207 status 0
@400000006afe30631c075c94 tcpserver: status: 0/40
@400000006afe30631c099eb4 23207 < [EOF]
@400000006afe30631c0a370c 23207 > [EOF]
@400000006afe331936fc61b6 tcpserver: status: 1/40
@400000006afe331936fc61b6 tcpserver: pid 26683 from 198.51.100.123
@400000006afe331a2e2b7ffe tcpserver: ok 26683 mx1.example.net:192.0.2.25:25 :198.51.100.123::16149
@400000006afe331a38f543b6 26683 > 220 mx1.example.net ESMTP 
@400000006afe331a3adcd806 26683 < EHLO host123.isp.test 
@400000006afe331a3b08fcce 26683 > 250-mx1.example.net 
@400000006afe331a3b09625e 26683 > 250-PIPELINING 
@400000006afe331a3b09f6ce 26683 > 250 8BITMIME 
@400000006afe331b03e518d6 26683 < MAIL FROM:<ute11@mail7.vendor.test> 
@400000006afe331b040f97be 26683 > 250 ok 
@400000006afe331b08dffbee 26683 < RCPT TO:<office@club.example> 
@400000006afe331b08e0da96 greylisting: 198.51.100.123 (ute11@mail7.vendor.test -> office@club.example) doesn't exist. - temp. rejecting
@400000006afe331b08f88916 26683 > 451 temporary failure (#4.3.0) 
@400000006afe331b0a29640e 26683 < QUIT 
@400000006afe331b0a5fe146 26683 > 221 mx1.example.net 
@400000006afe331b0a68499e tcpserver: end 26683 status 0
@400000006afe331b0a68499e tcpserver: status: 0/40
@400000006afe331b0a6b27fe 26683 < [EOF]
@400000006afe331b0a6b27fe 26683 > [EOF]
@400000006afe33640bc12ba8 tcpserver: status: 1/40
@400000006afe33640bc13b48 tcpserver: pid 27054 from 198.51.100.161
@400000006afe33640c66c630 tcpserver: ok 27054 mx1.example.net:192.0.2.25:25 host161.isp.test:198.51.100.161::49928
@400000006afe336425181be8 rblsmtpd: 198.51.100.161 pid 27054: 451 https://zen.dnsbl.example/query/ip/198.51.100.161
@400000006afe33661ff123a8 tcpserver: end 27054 status 0
@400000006afe33661ff14ea0 tcpserver: status: 0/40
@400000006afe336f2b0a16dc tcpserver: status: 1/40
@400000006afe336f2b0a8c0c tcpserver: pid 27112 from 198.51.100.100
@400000006afe336f2d93cefc tcpserver: ok 27112 mx1.example.net:192.0.2.25:25 host100.isp.test:198.51.100.100::52149
@400000006afe336f3778571c 27112 > 220 mx1.example.net ESMTP 
@400000006afe337001b80a64 27112 < EHLO host100.isp.test 
@400000006afe337001c7a294 27112 > 250-mx1.example.net 
@400000006afe337001c7cd8c 27112 > 250-PIPELINING 
@400000006afe337001c7cd8c 27112 > 250 8BITMIME 
@400000006afe3370027ae534 27112 < MAIL FROM:<test11@vendor.test> 
@400000006afe337002ab0d54 27112 > 250 ok 
@400000006afe337004e55d54 27112 < RCPT TO:<relaytest@freemail.test> 
@400000006afe337004ffc70c 27112 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afe33700798a9fc 27112 < QUIT 
@400000006afe337007d7510c 27112 > 221 mx1.example.net 
@400000006afe337007dee28c tcpserver: end 27112 status 0
@400000006afe337007df57bc tcpserver: status: 0/40
@400000006afe337007e195f4 27112 < [EOF]
@400000006afe337007e195f4 27112 > [EOF]
@400000006afe353e25aecc14 tcpserver: status: 1/40
@400000006afe353e25af164c tcpserver: pid 29427 from 192.0.2.30
@400000006afe353e2f4668cc tcpserver: ok 29427 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::12930
@400000006afe353e376720dc 29427 > 220 mx1.example.net ESMTP 
@400000006afe353e3b6642bc 29427 < EHLO monitor.example.net 
@400000006afe353f00002134 29427 > 250-mx1.example.net 
@400000006afe353f0000b5a4 29427 > 250-PIPELINING 
@400000006afe353f00013e5c 29427 > 250 8BITMIME 
@400000006afe353f015dff9c 29427 < QUIT 
@400000006afe353f0181102c 29427 > 221 mx1.example.net 
@400000006afe353f0188bd04 tcpserver: end 29427 status 0
@400000006afe353f0188bd04 tcpserver: status: 0/40
@400000006afe353f018b1a7c 29427 < [EOF]
@400000006afe353f018b1a7c 29427 > [EOF]
@400000006afe35840684ced8 tcpserver: status: 1/40
@400000006afe3584068572e8 tcpserver: pid 29774 from 198.51.100.172
@400000006afe35841c236a38 tcpserver: ok 29774 mx1.example.net:192.0.2.25:25 :198.51.100.172::60436
@400000006afe358420797618 rblsmtpd: 198.51.100.172 pid 29774: 451 https://zen.dnsbl.example/query/ip/198.51.100.172
@400000006afe3587179e3fd8 tcpserver: end 29774 status 0
@400000006afe3587179eff40 tcpserver: status: 0/40
@400000006afe36c2080c8336 tcpserver: status: 1/40
@400000006afe36c2080d041e tcpserver: pid 31364 from 198.51.100.164
@400000006afe36c301b39aa6 tcpserver: ok 31364 mx1.example.net:192.0.2.25:25 :198.51.100.164::50021
@400000006afe36c30d0cc54e rblsmtpd: 198.51.100.164 pid 31364: 451 https://zen.dnsbl.example/query/ip/198.51.100.164
@400000006afe36c50f5fc1b6 tcpserver: end 31364 status 0
@400000006afe36c50f5fc1b6 tcpserver: status: 0/40
@400000006afe37ea1b3e6f14 tcpserver: status: 1/40
@400000006afe37ea1b3eb94c tcpserver: pid 378 from 198.51.100.52
@400000006afe37ea2453185c tcpserver: ok 378 mx1.example.net:192.0.2.25:25 mail.freemail.test:198.51.100.52::46632
@400000006afe37ea30add09c 378 > 220 mx1.example.net ESMTP 
@400000006afe37ea35eb90e4 378 < EHLO mail.freemail.test 
@400000006afe37ea3628e804 378 > 250-mx1.example.net 
@400000006afe37ea3629788c 378 > 250-PIPELINING 
@400000006afe37ea3629788c 378 > 250 8BITMIME 
@400000006afe37ea3a28b1dc 378 < MAIL FROM:<h.vogel14@freemail.test> 
@400000006afe37ea3a51c57c 378 > 250 ok 
@400000006afe37eb0231a734 378 < RCPT TO:<t.wolf@shop.example> 
@400000006afe37eb0231d22c greylisting: 198.51.100.52 (h.vogel14@freemail.test -> t.wolf@shop.example) exists (id=46306) - accepting
@400000006afe37eb0266c4dc 378 > 250 ok 
@400000006afe37eb0794643c 378 < DATA 
@400000006afe37eb07ce7f3c 378 > 354 go ahead 
@400000006afe37eb0d161edc 378 < From: <h.vogel14@freemail.test> 
@400000006afe37eb0d16bf04 378 < To: <t.wolf@shop.example> 
@400000006afe37eb0d176ecc 378 < Subject: our talk of last week 
@400000006afe37eb0d176ecc 378 < Message-ID: <mwmrngv8.382@mail.freemail.test> 
@400000006afe37eb0d176ecc 378 <  
@400000006afe37eb0d177e6c 378 <  
@400000006afe37eb0d17bcec 378 < could you send the figures of October once more? 
@400000006afe37eb0d18321c 378 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe37eb0d1914ac 378 < starting delivery 1: msg 2 to loc+
@400000006afe37eb0d1914ac 378 < al x@example.org 
@400000006afe37eb0d19ff0c 378 < thank you for the papers, we shall look at them next week 
@400000006afe37eb0d1a0ac4 378 < please find the minutes of the last meeting below 
@400000006afe37eb0d1a6c6c 378 < the delivery will be with you on Tuesday before noon 
@400000006afe37eb0d1b27ec 378 < kind regards 
@400000006afe37eb0d1bacbc 378 <  
@400000006afe37eb0d1bacbc 378 < could you send the figures of October once more? 
@400000006afe37eb0d1bacbc 378 < +49 30 5+
@400000006afe37eb0d1c29bc 378 < 550 1 + 49 30 5550 2 
@400000006afe37eb0d1c29bc 378 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe37eb0d1cba44 378 < thank you for the papers, we shall look at them next week 
@400000006afe37eb0d1d335c 378 < please find the minutes of the last meeting below 
@400000006afe37eb0d1db444 378 < the delivery will be with you on Tuesday before noon 
@400000006afe37eb0d1e1204 378 < kind regards 
@400000006afe37eb0d1ea674 378 <  
@400000006afe37eb0d1f1ba4 378 < cou+
@400000006afe37eb0d1f69c4 378 < ld you send the figures of October once more? 
@400000006afe37eb0d1f8cec 378 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe37eb0d1f8cec 378 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe37eb0d1f8cec 378 < thank you for the papers, we shall look at them next week 
@400000006afe37eb0d1feaac 378 < ---------------------------------------------- 
@400000006afe37eb0d1feaac 378 < . 
@400000006afe37eb130afa24 378 > 250 ok 1795045345 qp 382 
@400000006afe37eb1a39e3dc 378 < QUIT 
@400000006afe37eb1a48c474 378 > 221 mx1.example.net 
@400000006afe37eb1a4fe894 tcpserver: end 378 status 0
@400000006afe37eb1a502714 tcpserver: status: 0/40
@400000006afe37eb1a52f9bc 378 < [EOF]
@400000006afe37eb1a534fac 378 > [EOF]
@400000006afe3887348a8502 tcpserver: status: 1/40
@400000006afe3887348a8502 tcpserver: pid 1165 from 198.51.100.109
@400000006afe38880f062e12 tcpserver: ok 1165 mx1.example.net:192.0.2.25:25 :198.51.100.109::45830
@400000006afe38881757cdaa 1165 > 220 mx1.example.net ESMTP 
@400000006afe38881854b3da 1165 < EHLO host109.isp.test 
@400000006afe3888186749aa 1165 > 250-mx1.example.net 
@400000006afe388818678442 1165 > 250-PIPELINING 
@400000006afe38881867fd5a 1165 > 250 8BITMIME 
@400000006afe38990c11542a 1165 < [EOF]
@400000006afe38990c11f06a 1165 > [EOF]
@400000006afe38990c1985d2 tcpserver: end 1165 status 256
@400000006afe38990c1a02d2 tcpserver: status: 0/40
@400000006afe3aa72e041144 tcpserver: status: 1/40
@400000006afe3aa72e04dc64 tcpserver: pid 3884 from 198.51.100.73
@400000006afe3aa735c70954 tcpserver: ok 3884 mx1.example.net:192.0.2.25:25 mail.cedar.test:198.51.100.73::49151
@400000006afe3aa80333b1cc 3884 > 220 mx1.example.net ESMTP 
@400000006afe3aa8087ebc6c 3884 < EHLO mail.cedar.test 
@400000006afe3aa808b7d59c 3884 > 250-mx1.example.net 
@400000006afe3aa808b88564 3884 > 250-PIPELINING 
@400000006afe3aa808b8cf9c 3884 > 250 8BITMIME 
@400000006afe3aa8094d14a4 3884 < MAIL FROM:<h.vogel16@cedar.test> 
@400000006afe3aa8095388fc 3884 > 250 ok 
@400000006afe3aa8100f3a9c 3884 < RCPT TO:<carla@example.net> 
@400000006afe3aa810101944 greylisting: 198.51.100.73 (h.vogel16@cedar.test -> carla@example.net) exists (id=86628) - accepting
@400000006afe3aa8103feb74 3884 > 250 ok 
@400000006afe3aa8108cee4c 3884 < DATA 
@400000006afe3aa8109ed06c 3884 > 354 go ahead 
@400000006afe3aa8113db81c 3884 < From: <h.vogel16@cedar.test> 
@400000006afe3aa8113e6014 3884 < To: <carla@example.net> 
@400000006afe3aa8113e7b6c 3884 < Subject: our talk of last week 
@400000006afe3aa8113e7b6c 3884 < Message-ID: <mwms2hs1.3887@mail.cedar.test> 
@400000006afe3aa8113f17ac 3884 <  
@400000006afe3aa8113f17ac 3884 < please find the minutes of the last meeting below 
@400000006afe3aa8113f3304 3884 < the delivery will be with you on Tuesday before noon 
@400000006afe3aa8113f850c 3884 < kind regards 
@400000006afe3aa8113f850c 3884 <  
@400000006afe3aa8113f850c 3884 < c+
@400000006afe3aa81140485c 3884 < ould you send the figures of October once more? 
@400000006afe3aa811412aec 3884 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe3aa811412aec 3884 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe3aa81141f224 3884 < thank you for the papers, we shall look at them next week 
@400000006afe3aa81142d89c 3884 < please find the minutes of the last meeting below 
@400000006afe3aa811433e2c 3884 < the delivery wil+
@400000006afe3aa811435984 3884 < l be with you on Tuesday before noon 
@400000006afe3aa811435984 3884 < kind regards 
@400000006afe3aa81143f5c4 3884 <  
@400000006afe3aa81144c8b4 3884 < could you send the figures of October once more? 
@400000006afe3aa8114541cc 3884 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe3aa811459ba4 3884 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe3aa81145f57c 3884 < thank you for the papers, we shall look at them next week 
@400000006afe3aa81146b8cc 3884 < please find +
@400000006afe3aa81147168c 3884 < the minutes of the last meeting below 
@400000006afe3aa81147168c 3884 < the delivery will be with you on Tuesday before noon 
@400000006afe3aa8114735cc 3884 < kind regards 
@400000006afe3aa81147a32c 3884 <  
@400000006afe3aa811482be4 3884 < could you send the figures of October once more? 
@400000006afe3aa81148c43c 3884 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe3aa81148c43c 3884 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe3aa81148c43c 3884 < thank you for th+
@400000006afe3aa81148c43c 3884 < e papers, we shall look at them next week 
@400000006afe3aa811494524 3884 < please find the minutes of the last meeting below 
@400000006afe3aa811494524 3884 < the delivery will be with you on Tuesday before noon 
@400000006afe3aa811494524 3884 < kind regards 
@400000006afe3aa811499344 3884 <  
@400000006afe3aa811499344 3884 < could you send the figures of October once more? 
@400000006afe3aa8114a00a4 3884 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe3aa8114ac00c 3884 < ------------+
@400000006afe3aa8114ac00c 3884 < ---------------- 
@400000006afe3aa8114b3924 3884 < . 
@400000006afe3aa814574874 3884 > 250 ok 1795046046 qp 3887 
@400000006afe3aa81661ce14 3884 < QUIT 
@400000006afe3aa8169647ac 3884 > 221 mx1.example.net 
@400000006afe3aa8169de0fc tcpserver: end 3884 status 0
@400000006afe3aa8169de0fc tcpserver: status: 0/40
@400000006afe3aa816a09464 3884 < [EOF]
@400000006afe3aa816a128d4 3884 > [EOF]
@400000006afe3b311688f872 tcpserver: status: 1/40
@400000006afe3b31168942aa tcpserver: pid 4572 from 198.51.100.182
@400000006afe3b311aa73342 tcpserver: ok 4572 mx1.example.net:192.0.2.25:25 host182.isp.test:198.51.100.182::35347
@400000006afe3b3123e18cfa rblsmtpd: 198.51.100.182 pid 4572: 451 https://zen.dnsbl.example/query/ip/198.51.100.182
@400000006afe3b33376b0012 tcpserver: end 4572 status 0
@400000006afe3b33376be2a2 tcpserver: status: 0/40
@400000006afe3b9c21da83ee tcpserver: status: 1/40
@400000006afe3b9c21db00ee tcpserver: pid 5108 from 198.51.100.117
@400000006afe3b9c2818241e tcpserver: ok 5108 mx1.example.net:192.0.2.25:25 host117.isp.test:198.51.100.117::20406
@400000006afe3b9c2fb5d14e 5108 > 220 mx1.example.net ESMTP 
@400000006afe3b9c34660b1e 5108 < EHLO host117.isp.test 
@400000006afe3b9c348a6b9e 5108 > 250-mx1.example.net 
@400000006afe3b9c348a6b9e 5108 > 250-PIPELINING 
@400000006afe3b9c348a6b9e 5108 > 250 8BITMIME 
@400000006afe3b9c357d206e 5108 < MAIL FROM:<test54@vendor.test> 
@400000006afe3b9c3592d706 5108 > 250 ok 
@400000006afe3b9c35db9806 5108 < RCPT TO:<relaytest@freemail.test> 
@400000006afe3b9c36050196 5108 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afe3b9d00b1caa6 5108 < QUIT 
@400000006afe3b9d00d42b6e 5108 > 221 mx1.example.net 
@400000006afe3b9d00dbb906 tcpserver: end 5108 status 0
@400000006afe3b9d00dc97ae tcpserver: status: 0/40
@400000006afe3b9d00de6c6e 5108 < [EOF]
@400000006afe3b9d00df378e 5108 > [EOF]
@400000006afe3c2418eb99bc tcpserver: status: 1/40
@400000006afe3c2418ec12d4 tcpserver: pid 5788 from 198.51.100.178
@400000006afe3c241c7d4044 tcpserver: ok 5788 mx1.example.net:192.0.2.25:25 host178.isp.test:198.51.100.178::11561
@400000006afe3c242a5b19fc rblsmtpd: 198.51.100.178 pid 5788: 451 https://zen.dnsbl.example/query/ip/198.51.100.178
@400000006afe3c2525619a5c tcpserver: end 5788 status 0
@400000006afe3c25256232b4 tcpserver: status: 0/40
@400000006afe3c462b45c04c tcpserver: status: 1/40
@400000006afe3c462b45c04c tcpserver: pid 5959 from 192.0.2.30
@400000006afe3c462f12c60c tcpserver: ok 5959 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::14396
@400000006afe3c46346c576c 5959 > 220 mx1.example.net ESMTP 
@400000006afe3c463b769a54 5959 < EHLO monitor.example.net 
@400000006afe3c4700007ef4 5959 > 250-mx1.example.net 
@400000006afe3c4700007ef4 5959 > 250-PIPELINING 
@400000006afe3c47000159b4 5959 > 250 8BITMIME 
@400000006afe3c470699338c 5959 < QUIT 
@400000006afe3c4706a0386c 5959 > 221 mx1.example.net 
@400000006afe3c4706a7e92c tcpserver: end 5959 status 0
@400000006afe3c4706a8086c tcpserver: status: 0/40
@400000006afe3c4706ab3cbc 5959 < [EOF]
@400000006afe3c4706ab3cbc 5959 > [EOF]
@400000006afe3e131fd5509c tcpserver: status: 1/40
@400000006afe3e131fd5d56c tcpserver: pid 8263 from 198.51.100.7
@400000006afe3e132b29108c tcpserver: ok 8263 mx1.example.net:192.0.2.25:25 mail.inkwell.test:198.51.100.7::15907
@400000006afe3e133144d8ac 8263 > 220 mx1.example.net ESMTP 
@400000006afe3e133579d79c 8263 < EHLO mail.inkwell.test 
@400000006afe3e1335a0bca4 8263 > 250-mx1.example.net 
@400000006afe3e1335a106dc 8263 > 250-PIPELINING 
@400000006afe3e1335a1ddb4 8263 > 250 8BITMIME 
@400000006afe3e14004bc47c 8263 < MAIL FROM:<o.beck37@inkwell.test> 
@400000006afe3e14008bcf04 8263 > 250 ok 
@400000006afe3e140465733c 8263 < RCPT TO:<anna.koch@shop.example> 
@400000006afe3e140465e86c greylisting: 198.51.100.7 (o.beck37@inkwell.test -> anna.koch@shop.example) exists (id=37725) - accepting
@400000006afe3e140499c1dc 8263 > 250 ok 
@400000006afe3e1405c5fd3c 8263 < DATA 
@400000006afe3e1405ef572c 8263 > 354 go ahead 
@400000006afe3e140ca870bc 8263 < From: <o.beck37@inkwell.test> 
@400000006afe3e140ca870bc 8263 < To: <anna.koch@shop.example> 
@400000006afe3e140ca870bc 8263 < Subject: our talk of last week 
@400000006afe3e140ca9340c 8263 < Message-ID: <mwmsl9nn.8267@mail.inkwell.test> 
@400000006afe3e140ca9ad24 8263 <  
@400000006afe3e140ca9cc64 8263 < kind regards 
@400000006afe3e140ca9d434 8263 <  
@400000006afe3e140ca9ef8c 8263 < could you send the figures of October once more? 
@400000006afe3e140caac664 8263 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe3e140cabb0c4 8263 < starting delivery +
@400000006afe3e140cac4d04 8263 < 1: msg 2 to local x@example.org 
@400000006afe3e140cad23dc 8263 < thank you for the papers, we shall look at them next week 
@400000006afe3e140cad23dc 8263 < please find the minutes of the last meeting below 
@400000006afe3e140cad23dc 8263 < the delivery will be with you on Tuesday before noon 
@400000006afe3e140cad2f94 8263 < kind regards 
@400000006afe3e140cadc404 8263 <  
@400000006afe3e140cae4104 8263 < could you send the figures of October once +
@400000006afe3e140cae6fe4 8263 < more? 
@400000006afe3e140cae6fe4 8263 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe3e140caf1fac 8263 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe3e140caf6dcc 8263 < thank you for the papers, we shall look at them next week 
@400000006afe3e140caf7d6c 8263 < please find the minutes of the last meeting below 
@400000006afe3e140cb011dc 8263 < the delivery will be with you on Tuesday before noon 
@400000006afe3e140cb011dc 8263 < kind+
@400000006afe3e140cb063e4 8263 <  regards 
@400000006afe3e140cb1428c 8263 <  
@400000006afe3e140cb1428c 8263 < could you send the figures of October once more? 
@400000006afe3e140cb201f4 8263 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe3e140cb201f4 8263 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe3e140cb201f4 8263 < thank you for the papers, we shall look at them next week 
@400000006afe3e140cb25014 8263 < please find the minutes of the last meeting below 
@400000006afe3e140cb25014 8263 < the+
@400000006afe3e140cb2e86c 8263 <  delivery will be with you on Tuesday before noon 
@400000006afe3e140cb36184 8263 < kind regards 
@400000006afe3e140cb36d3c 8263 <  
@400000006afe3e140cb453b4 8263 < could you send the figures of October once more? 
@400000006afe3e140cb4ff94 8263 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe3e140cb4ff94 8263 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe3e140cb5befc 8263 < thank you for the papers, we shall look at them next week+
@400000006afe3e140cb5befc 8263 <  
@400000006afe3e140cb5befc 8263 < please find the minutes of the last meeting below 
@400000006afe3e140cb5befc 8263 < the delivery will be with you on Tuesday before noon 
@400000006afe3e140cb63814 8263 < kind regards 
@400000006afe3e140cb63814 8263 <  
@400000006afe3e140cb6efac 8263 < could you send the figures of October once more? 
@400000006afe3e140cb6efac 8263 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe3e140cb7d624 8263 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe3e140cb7d624 8263 < tha+
@400000006afe3e140cb7d624 8263 < nk you for the papers, we shall look at them next week 
@400000006afe3e140cb88204 8263 < please find the minutes of the last meeting below 
@400000006afe3e140cb88204 8263 < the delivery will be with you on Tuesday before noon 
@400000006afe3e140cb91a5c 8263 < kind regards 
@400000006afe3e140cb987bc 8263 <  
@400000006afe3e140cb987bc 8263 < could you send the figures of October once more? 
@400000006afe3e140cba4b0c 8263 < +49 30 5550 1 + 49 30 5550 2+
@400000006afe3e140cba4b0c 8263 <  
@400000006afe3e140cba4b0c 8263 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe3e140cba4b0c 8263 < thank you for the papers, we shall look at them next week 
@400000006afe3e140cbabc54 8263 < please find the minutes of the last meeting below 
@400000006afe3e140cbae364 8263 < the delivery will be with you on Tuesday before noon 
@400000006afe3e140cbae364 8263 < kind regards 
@400000006afe3e140cbae364 8263 <  
@400000006afe3e140cbafad4 8263 < could you send the figur+
@400000006afe3e140cbafad4 8263 < es of October once more? 
@400000006afe3e140cbb25cc 8263 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe3e140cbb25cc 8263 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe3e140cbb25cc 8263 < thank you for the papers, we shall look at them next week 
@400000006afe3e140cbbc5f4 8263 < please find the minutes of the last meeting below 
@400000006afe3e140cbbf8bc 8263 < the delivery will be with you on Tuesda+
@400000006afe3e140cbcbc0c 8263 < y before noon 
@400000006afe3e140cbd1db4 8263 < kind regards 
@400000006afe3e140cbdf874 8263 <  
@400000006afe3e140cbe4694 8263 < could you send the figures of October once more? 
@400000006afe3e140cbed71c 8263 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe3e140cbfa23c 8263 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe3e140cbff82c 8263 < thank you for the papers, we shall look at them next week 
@400000006afe3e140cc059d4 8263 < please find the minutes of the last+
@400000006afe3e140cc130ac 8263 <  meeting below 
@400000006afe3e140cc1b964 8263 < the delivery will be with you on Tuesday before noon 
@400000006afe3e140cc24dd4 8263 < kind regards 
@400000006afe3e140cc318f4 8263 <  
@400000006afe3e140cc3f3b4 8263 < could you send the figures of October once more? 
@400000006afe3e140cc4ca8c 8263 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe3e140cc4ca8c 8263 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe3e140cc5090c 8263 < thank you for the papers, we shall look+
@400000006afe3e140cc50cf4 8263 <  at them next week 
@400000006afe3e140cc5ad1c 8263 < please find the minutes of the last meeting below 
@400000006afe3e140cc5e3cc 8263 < the delivery will be with you on Tuesday before noon 
@400000006afe3e140cc6ab04 8263 < kind regards 
@400000006afe3e140cc78d94 8263 <  
@400000006afe3e140cc87024 8263 < could you send the figures of October once more? 
@400000006afe3e140cc88b7c 8263 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe3e140cc8be44 8263 < starting delivery 1: msg 2 to local+
@400000006afe3e140cc90494 8263 <  x@example.org 
@400000006afe3e140cc98194 8263 < thank you for the papers, we shall look at them next week 
@400000006afe3e140cc9e33c 8263 < please find the minutes of the last meeting below 
@400000006afe3e140cc9e33c 8263 < the delivery will be with you on Tuesday before noon 
@400000006afe3e140cc9e33c 8263 < kind regards 
@400000006afe3e140cca1dd4 8263 <  
@400000006afe3e140ccaf0c4 8263 < could you send the figures of October once more? 
@400000006afe3e140ccafc7c 8263 < +49 30 555+
@400000006afe3e140ccb814c 8263 < 0 1 + 49 30 5550 2 
@400000006afe3e140ccc0234 8263 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe3e140ccc0234 8263 < ------------- 
@400000006afe3e140ccc0234 8263 < . 
@400000006afe3e1410b05c9c 8263 > 250 ok 1795046922 qp 8267 
@400000006afe3e14113d8554 8263 < QUIT 
@400000006afe3e14116f9d8c 8263 > 221 mx1.example.net 
@400000006afe3e141177ee74 tcpserver: end 8263 status 0
@400000006afe3e141178678c tcpserver: status: 0/40
@400000006afe3e14117ad4a4 8263 < [EOF]
@400000006afe3e14117ad4a4 8263 > [EOF]
@400000006afe3f9733ba1796 tcpserver: status: 1/40
@400000006afe3f9733ba6d86 tcpserver: pid 10205 from 198.51.100.102
@400000006afe3f9739972906 tcpserver: ok 10205 mx1.example.net:192.0.2.25:25 host102.isp.test:198.51.100.102::7589
@400000006afe3f9805c67366 10205 > 220 mx1.example.net ESMTP 
@400000006afe3f9809d7e4c6 10205 < EHLO host102.isp.test 
@400000006afe3f9809e7cb16 10205 > 250-mx1.example.net 
@400000006afe3f9809e83c5e 10205 > 250-PIPELINING 
@400000006afe3f9809e84fe6 10205 > 250 8BITMIME 
@400000006afe3f980f11ccae 10205 < MAIL FROM:<t.wolf34@mail23.vendor.test> 
@400000006afe3f980f3663de 10205 > 250 ok 
@400000006afe3f981367bd36 10205 < RCPT TO:<office@shop.example> 
@400000006afe3f98136878b6 greylisting: 198.51.100.102 (t.wolf34@mail23.vendor.test -> office@shop.example) doesn't exist. - temp. rejecting
@400000006afe3f981376400e 10205 > 451 temporary failure (#4.3.0) 
@400000006afe3f9817c6d57e 10205 < QUIT 
@400000006afe3f9817d888be 10205 > 221 mx1.example.net 
@400000006afe3f9817e07fce tcpserver: end 10205 status 0
@400000006afe3f9817e07fce tcpserver: status: 0/40
@400000006afe3f9817e34e8e 10205 < [EOF]
@400000006afe3f9817e34e8e 10205 > [EOF]
@400000006afe413a30218498 tcpserver: status: 1/40
@400000006afe413a30218498 tcpserver: pid 12300 from 198.51.100.105
@400000006afe413a3b692ec8 tcpserver: ok 12300 mx1.example.net:192.0.2.25:25 host105.isp.test:198.51.100.105::40712
@400000006afe413b035b7770 12300 > 220 mx1.example.net ESMTP 
@400000006afe413b0a0260c0 12300 < EHLO host105.isp.test 
@400000006afe413b0a0936c0 12300 > 250-mx1.example.net 
@400000006afe413b0a0a1180 12300 > 250-PIPELINING 
@400000006afe413b0a0af028 12300 > 250 8BITMIME 
@400000006afe413b0e6b40f0 12300 < MAIL FROM:<greta45@mail16.vendor.test> 
@400000006afe413b0e7cb1c8 12300 > 250 ok 
@400000006afe413b10d280d8 12300 < RCPT TO:<info@club.example> 
@400000006afe413b10d2e668 greylisting: 198.51.100.105 (greta45@mail16.vendor.test -> info@club.example) doesn't exist. - temp. rejecting
@400000006afe413b110427c8 12300 > 451 temporary failure (#4.3.0) 
@400000006afe413b15270230 12300 < QUIT 
@400000006afe413b15371760 12300 > 221 mx1.example.net 
@400000006afe413b153e04d0 tcpserver: end 12300 status 0
@400000006afe413b153ed7c0 tcpserver: status: 0/40
@400000006afe413b15416be8 12300 < [EOF]
@400000006afe413b15416be8 12300 > [EOF]
@400000006afe41ce04e46c1e tcpserver: status: 1/40
@400000006afe41ce04e46c1e tcpserver: pid 13036 from 198.51.100.160
@400000006afe41ce0f980fc6 tcpserver: ok 13036 mx1.example.net:192.0.2.25:25 host160.isp.test:198.51.100.160::54099
@400000006afe41ce23a1c2e6 rblsmtpd: 198.51.100.160 pid 13036: 451 https://zen.dnsbl.example/query/ip/198.51.100.160
@400000006afe41d11ce3178e tcpserver: end 13036 status 0
@400000006afe41d11ce3178e tcpserver: status: 0/40
@400000006afe42030274cab4 tcpserver: status: 1/40
@400000006afe4203027566f4 tcpserver: pid 13301 from 198.51.100.179
@400000006afe420302cbc83c tcpserver: ok 13301 mx1.example.net:192.0.2.25:25 host179.isp.test:198.51.100.179::50347
@400000006afe4203091468d4 rblsmtpd: 198.51.100.179 pid 13301: 451 https://zen.dnsbl.example/query/ip/198.51.100.179
@400000006afe420606e62e94 tcpserver: end 13301 status 0
@400000006afe420606e62e94 tcpserver: status: 0/40
@400000006afe42752f0c0394 tcpserver: status: 1/40
@400000006afe42752f0c0394 tcpserver: pid 13874 from 203.0.113.140
@400000006afe427537dba8e4 tcpserver: ok 13874 mx1.example.net:192.0.2.25:25 mail.customer.example:203.0.113.140::8850
@400000006afe4276069616ac 13874 > 220 mx1.example.net ESMTP 
@400000006afe42760b5f3b64 13874 < EHLO mail.customer.example 
@400000006afe42760b83420c 13874 > 250-mx1.example.net 
@400000006afe42760b83614c 13874 > 250-PIPELINING 
@400000006afe42760b83ea04 13874 > 250 8BITMIME 
@400000006afe42760f9b1ff4 13874 < MAIL FROM:<carla27@customer.example> 
@400000006afe42760fbf3a24 13874 > 250 ok 
@400000006afe427611bd291c 13874 < RCPT TO:<emma@club.example> 
@400000006afe427611be07c4 greylisting: 203.0.113.140 (carla27@customer.example -> emma@club.example) exists (id=90824) - accepting
@400000006afe427611fe8394 13874 > 250 ok 
@400000006afe4276164bb1ec 13874 < DATA 
@400000006afe427616753abc 13874 > 354 go ahead 
@400000006afe42761a79fa1c 13874 < From: <carla27@customer.example> 
@400000006afe42761a7a212c 13874 < To: <emma@club.example> 
@400000006afe42761a7a7b04 13874 < Subject: our talk of last week 
@400000006afe42761a7b59ac 13874 < Message-ID: <mwmt9blm.13878@mail.customer.example> 
@400000006afe42761a7bbf3c 13874 <  
@400000006afe42761a7c8674 13874 < the delivery will be with you on Tuesday before noon 
@400000006afe42761a7cb554 13874 < kind regards 
@400000006afe42761a7d4dac 13874 <  
@400000006afe42761a7d7c8c 13874 < could you send the figures of October onc+
@400000006afe42761a7e2484 13874 < e more? 
@400000006afe42761a7e2484 13874 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe42761a7ee004 13874 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe42761a7fc294 13874 < thank you for the papers, we shall look at them next week 
@400000006afe42761a7fc294 13874 < please find the minutes of the last meeting below 
@400000006afe42761a7fca64 13874 < the delivery will be with you on Tuesday before noon 
@400000006afe42761a802824 13874 < ki+
@400000006afe42761a80b8ac 13874 < nd regards 
@400000006afe42761a80f72c 13874 <  
@400000006afe42761a81b694 13874 < could you send the figures of October once more? 
@400000006afe42761a82089c 13874 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe42761a82c804 13874 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe42761a83123c 13874 < thank you for the papers, we shall look at them next week 
@400000006afe42761a83c204 13874 < please find the minutes of the last meeting below 
@400000006afe42761a83c204 13874 < t+
@400000006afe42761a8442ec 13874 < he delivery will be with you on Tuesday before noon 
@400000006afe42761a8442ec 13874 < kind regards 
@400000006afe42761a844ea4 13874 <  
@400000006afe42761a8498dc 13874 < could you send the figures of October once more? 
@400000006afe42761a8498dc 13874 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe42761a84d374 13874 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe42761a84d374 13874 < thank you for the papers, we shall look at them next wee+
@400000006afe42761a84d374 13874 < k 
@400000006afe42761a84d374 13874 < please find the minutes of the last meeting below 
@400000006afe42761a84db44 13874 < the delivery will be with you on Tuesday before noon 
@400000006afe42761a84fa84 13874 < kind regards 
@400000006afe42761a85063c 13874 <  
@400000006afe42761a8515dc 13874 < could you send the figures of October once more? 
@400000006afe42761a859e94 13874 < --------- 
@400000006afe42761a8669b4 13874 < . 
@400000006afe4276205b9f6c 13874 > 250 ok 1795048044 qp 13878 
@400000006afe4276257535e4 13874 < QUIT 
@400000006afe42762586971c 13874 > 221 mx1.example.net 
@400000006afe4276258e4fac tcpserver: end 13874 status 0
@400000006afe4276258e4fac tcpserver: status: 0/40
@400000006afe42762590822c 13874 < [EOF]
@400000006afe427625911a84 13874 > [EOF]
@400000006afe434e234d6ffc tcpserver: status: 1/40
@400000006afe434e234d6ffc tcpserver: pid 14958 from 192.0.2.30
@400000006afe434e2c1fad5c tcpserver: ok 14958 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::27674
@400000006afe434e361bfb6c 14958 > 220 mx1.example.net ESMTP 
@400000006afe434e3b8b1c54 14958 < EHLO monitor.example.net 
@400000006afe434f0000c544 14958 > 250-mx1.example.net 
@400000006afe434f000184ac 14958 > 250-PIPELINING 
@400000006afe434f0001cafc 14958 > 250 8BITMIME 
@400000006afe434f0576104c 14958 < QUIT 
@400000006afe434f0598abac 14958 > 221 mx1.example.net 
@400000006afe434f05a06054 tcpserver: end 14958 status 0
@400000006afe434f05a06054 tcpserver: status: 0/40
@400000006afe434f05a3523c 14958 < [EOF]
@400000006afe434f05a3a444 14958 > [EOF]
@400000006afe448500e721ec tcpserver: status: 1/40
@400000006afe448500e721ec tcpserver: pid 16511 from 203.0.113.185
@400000006afe4485073d4f44 tcpserver: ok 16511 mx1.example.net:192.0.2.25:25 mail.garden.example:203.0.113.185::27155
@400000006afe44850d1426f4 16511 > 220 mx1.example.net ESMTP 
@400000006afe44850d798814 16511 < EHLO mail.garden.example 
@400000006afe44850d9d6b94 16511 > 250-mx1.example.net 
@400000006afe44850d9e4654 16511 > 250-PIPELINING 
@400000006afe44850d9f05bc 16511 > 250 8BITMIME 
@400000006afe44850ec808e4 16511 < MAIL FROM:<k.maier13@garden.example> 
@400000006afe44850ee71234 16511 > 250 ok 
@400000006afe44851496c65c 16511 < RCPT TO:<v.horn@shop.example> 
@400000006afe44851496c65c greylisting: 203.0.113.185 (k.maier13@garden.example -> v.horn@shop.example) exists (id=45171) - accepting
@400000006afe448514a0a5b4 16511 > 250 ok 
@400000006afe44851802a504 16511 < DATA 
@400000006afe4485180f4764 16511 > 354 go ahead 
@400000006afe448519b08f9c 16511 < From: <k.maier13@garden.example> 
@400000006afe448519b0a324 16511 < To: <v.horn@shop.example> 
@400000006afe448519b0a324 16511 < Subject: our talk of last week 
@400000006afe448519b16674 16511 < Message-ID: <mwmtkm6g.16513@mail.garden.example> 
@400000006afe448519b23d4c 16511 <  
@400000006afe448519b23d4c 16511 < thank you for the papers, we shall look at them next week 
@400000006afe448519b31fdc 16511 < please find the minutes of the last meeting below 
@400000006afe448519b3e32c 16511 < t+
@400000006afe448519b3e32c 16511 < he delivery will be with you on Tuesday before noon 
@400000006afe448519b48f0c 16511 < kind regards 
@400000006afe448519b4ba04 16511 <  
@400000006afe448519b4ba04 16511 < could you send the figures of October once more? 
@400000006afe448519b5719c 16511 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe448519b60ddc 16511 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe448519b67754 16511 < thank you for the papers, we shall look at them next wee+
@400000006afe448519b67f24 16511 < k 
@400000006afe448519b67f24 16511 < please find the minutes of the last meeting below 
@400000006afe448519b761b4 16511 < the delivery will be with you on Tuesday before noon 
@400000006afe448519b76d6c 16511 < kind regards 
@400000006afe448519b76d6c 16511 <  
@400000006afe448519b76d6c 16511 < could you send the figures of October once more? 
@400000006afe448519b7dacc 16511 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe448519b81564 16511 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe448519b88e7c 16511 < t+
@400000006afe448519b88e7c 16511 < hank you for the papers, we shall look at them next week 
@400000006afe448519b89e1c 16511 < please find the minutes of the last meeting below 
@400000006afe448519b8e084 16511 < the delivery will be with you on Tuesday before noon 
@400000006afe448519b8f7f4 16511 < kind regards 
@400000006afe448519b9887c 16511 <  
@400000006afe448519ba6724 16511 < could you send the figures of October once more? 
@400000006afe448519babd14 16511 < +49 30 5550 1 + 49 30 5550 +
@400000006afe448519babd14 16511 < 2 
@400000006afe448519babd14 16511 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe448519babd14 16511 < thank you for the papers, we shall look at them next week 
@400000006afe448519bad484 16511 < please find the minutes of the last meeting below 
@400000006afe448519bb074c 16511 < the delivery will be with you on Tuesday before noon 
@400000006afe448519bb074c 16511 < kind regards 
@400000006afe448519bb074c 16511 <  
@400000006afe448519bb2e5c 16511 < could you send the fig+
@400000006afe448519bb2e5c 16511 < ures of October once more? 
@400000006afe448519bbe9dc 16511 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe448519bcbccc 16511 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe448519bce3dc 16511 < thank you for the papers, we shall look at them next week 
@400000006afe448519bcef94 16511 < ------------------------------- 
@400000006afe448519bdaefc 16511 < . 
@400000006afe44851bbf37d4 16511 > 250 ok 1795048571 qp 16513 
@400000006afe44851c7210fc 16511 < QUIT 
@400000006afe44851c7a5a14 16511 > 221 mx1.example.net 
@400000006afe44851c82d20c tcpserver: end 16511 status 0
@400000006afe44851c835eac tcpserver: status: 0/40
@400000006afe44851c851fe4 16511 < [EOF]
@400000006afe44851c855a7c 16511 > [EOF]
@400000006afe448d21be9684 tcpserver: status: 1/40
@400000006afe448d21be9684 tcpserver: pid 16553 from 198.51.100.73
@400000006afe448d29a9f654 tcpserver: ok 16553 mx1.example.net:192.0.2.25:25 mail.cedar.test:198.51.100.73::33562
@400000006afe448d2c2e4b8c 16553 > 220 mx1.example.net ESMTP 
@400000006afe448d2f27d894 16553 < EHLO mail.cedar.test 
@400000006afe448d2f34388c 16553 > 250-mx1.example.net 
@400000006afe448d2f34d0e4 16553 > 250-PIPELINING 
@400000006afe448d2f34d0e4 16553 > 250 8BITMIME 
@400000006afe448d3254c20c 16553 < MAIL FROM:<m.roth29@cedar.test> 
@400000006afe448d325fab04 16553 > 250 ok 
@400000006afe448d332b7eb4 16553 < RCPT TO:<ute@shop.example> 
@400000006afe448d332c5d5c greylisting: 198.51.100.73 (m.roth29@cedar.test -> ute@shop.example) exists (id=50551) - accepting
@400000006afe448d333d2e0c 16553 > 250 ok 
@400000006afe448d37be800c 16553 < RCPT TO:<greta@example.net> 
@400000006afe448d37be87dc greylisting: 198.51.100.73 (m.roth29@cedar.test -> greta@example.net) exists (id=58934) - accepting
@400000006afe448d37eaa8bc 16553 > 250 ok 
@400000006afe448e02509914 16553 < RCPT TO:<k.maier@club.example> 
@400000006afe448e0250db7c greylisting: 198.51.100.73 (m.roth29@cedar.test -> k.maier@club.example) exists (id=40822) - accepting
@400000006afe448e027c601c 16553 > 250 ok 
@400000006afe448e080cb11c 16553 < RCPT TO:<sara@club.example> 
@400000006afe448e080cb11c greylisting: 198.51.100.73 (m.roth29@cedar.test -> sara@club.example) exists (id=66667) - accepting
@400000006afe448e082574f4 16553 > 250 ok 
@400000006afe448e0edb17cc 16553 < DATA 
@400000006afe448e0ef7331c 16553 > 354 go ahead 
@400000006afe448e15dcb7c4 16553 < From: <m.roth29@cedar.test> 
@400000006afe448e15dd678c 16553 < To: <ute@shop.example> 
@400000006afe448e15dd678c 16553 < Subject: our talk of last week 
@400000006afe448e15ddfbfc 16553 < Message-ID: <mwmtkt2j.16557@mail.cedar.test> 
@400000006afe448e15dec334 16553 <  
@400000006afe448e15df9624 16553 < kind regards 
@400000006afe448e15e022c4 16553 <  
@400000006afe448e15e0bf04 16553 < could you send the figures of October once more? 
@400000006afe448e15e0bf04 16553 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe448e15e0da5c 16553 < starting delivery 1: msg 2 +
@400000006afe448e15e14ba4 16553 < to local x@example.org 
@400000006afe448e15e166fc 16553 < thank you for the papers, we shall look at them next week 
@400000006afe448e15e1bcec 16553 < please find the minutes of the last meeting below 
@400000006afe448e15e2498c 16553 < the delivery will be with you on Tuesday before noon 
@400000006afe448e15e2ce5c 16553 < kind regards 
@400000006afe448e15e3b4d4 16553 <  
@400000006afe448e15e44d2c 16553 < could you send the figures of October once more? 
@400000006afe448e15e487c4 16553 < +4+
@400000006afe448e15e487c4 16553 < 9 30 5550 1 + 49 30 5550 2 
@400000006afe448e15e4a31c 16553 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe448e15e53f5c 16553 < thank you for the papers, we shall look at them next week 
@400000006afe448e15e55e9c 16553 < please find the minutes of the last meeting below 
@400000006afe448e15e61634 16553 < the delivery will be with you on Tuesday before noon 
@400000006afe448e15e61634 16553 < kind regards+
@400000006afe448e15e66454 16553 <  
@400000006afe448e15e66454 16553 <  
@400000006afe448e15e66454 16553 < could you send the figures of October once more? 
@400000006afe448e15e72f74 16553 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe448e15e72f74 16553 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe448e15e7a88c 16553 < thank you for the papers, we shall look at them next week 
@400000006afe448e15e87f64 16553 < please find the minutes of the last meeting below 
@400000006afe448e15e87f64 16553 < ------------+
@400000006afe448e15e90434 16553 < ------------------------------- 
@400000006afe448e15e9b014 16553 < . 
@400000006afe448e17b8b354 16553 > 250 ok 1795048580 qp 16557 
@400000006afe448e1e3b8e2c 16553 < QUIT 
@400000006afe448e1e5bbc74 16553 > 221 mx1.example.net 
@400000006afe448e1e64058c tcpserver: end 16553 status 0
@400000006afe448e1e64b16c tcpserver: status: 0/40
@400000006afe448e1e6647ac 16553 < [EOF]
@400000006afe448e1e665364 16553 > [EOF]
@400000006afe458425db6be8 tcpserver: status: 1/40
@400000006afe458425dc1f98 tcpserver: pid 17789 from 198.51.100.117
@400000006afe45851cd2d090 tcpserver: ok 17789 mx1.example.net:192.0.2.25:25 :198.51.100.117::29671
@400000006afe458522b7c1a0 17789 > 220 mx1.example.net ESMTP 
@400000006afe45852761c980 17789 < EHLO host117.isp.test 
@400000006afe4585277a56a8 17789 > 250-mx1.example.net 
@400000006afe4585277b2998 17789 > 250-PIPELINING 
@400000006afe4585277b8370 17789 > 250 8BITMIME 
@400000006afe458527bdbc90 17789 < MAIL FROM:<lena6@mail4.vendor.test> 
@400000006afe458527fb1798 17789 > 250 ok 
@400000006afe45852ec0e328 17789 < RCPT TO:<sales@example.net> 
@400000006afe45852ec0e328 greylisting: 198.51.100.117 (lena6@mail4.vendor.test -> sales@example.net) doesn't exist. - temp. rejecting
@400000006afe45852eecbdb8 17789 > 451 temporary failure (#4.3.0) 
@400000006afe458530cded50 17789 < QUIT 
@400000006afe458530f4bed0 17789 > 221 mx1.example.net 
@400000006afe458530fcf848 tcpserver: end 17789 status 0
@400000006afe458530fcf848 tcpserver: status: 0/40
@400000006afe458530ff6d30 17789 < [EOF]
@400000006afe458530ff7118 17789 > [EOF]
@400000006afe45ee38dc202a tcpserver: status: 1/40
@400000006afe45ee38dc202a tcpserver: pid 18320 from 198.51.100.179
@400000006afe45ef12b2a3e2 tcpserver: ok 18320 mx1.example.net:192.0.2.25:25 :198.51.100.179::15200
@400000006afe45ef16d17eda rblsmtpd: 198.51.100.179 pid 18320: 451 https://zen.dnsbl.example/query/ip/198.51.100.179
@400000006afe45f1052280b2 tcpserver: end 18320 status 0
@400000006afe45f10522af92 tcpserver: status: 0/40
@400000006afe468404a15b2c tcpserver: status: 1/40
@400000006afe468404a239d4 tcpserver: pid 19066 from 198.51.100.186
@400000006afe46840a60845c tcpserver: ok 19066 mx1.example.net:192.0.2.25:25 mail.kiosk.example:198.51.100.186::9181
@400000006afe46840e3ea8ec 19066 > 220 mx1.example.net ESMTP 
@400000006afe46840fed33ac 19066 < EHLO mail.kiosk.example 
@400000006afe46841008fcf4 19066 > 250-mx1.example.net 
@400000006afe468410092404 19066 > 250-PIPELINING 
@400000006afe46841009fec4 19066 > 250 8BITMIME 
@400000006afe468414809a94 19066 < MAIL FROM:<m.roth6@kiosk.example> 
@400000006afe468414a9ecb4 19066 > 250 ok 
@400000006afe4684195ac6ac 19066 < RCPT TO:<r.frank@club.example> 
@400000006afe4684195ac6ac greylisting: 198.51.100.186 (m.roth6@kiosk.example -> r.frank@club.example) exists (id=32242) - accepting
@400000006afe46841983d664 19066 > 250 ok 
@400000006afe46841b8e38dc 19066 < DATA 
@400000006afe46841bbd47bc 19066 > 354 go ahead 
@400000006afe46842253e914 19066 < From: <m.roth6@kiosk.example> 
@400000006afe46842253e914 19066 < To: <r.frank@club.example> 
@400000006afe46842253e914 19066 < Subject: our talk of last week 
@400000006afe468422545e44 19066 < Message-ID: <mwmtvklq.19069@mail.kiosk.example> 
@400000006afe468422545e44 19066 <  
@400000006afe46842254a0ac 19066 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe46842254f69c 19066 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe468422555074 19066 < thank you for the papers, we shal+
@400000006afe46842255f484 19066 < l look at them next week 
@400000006afe468422569c7c 19066 < please find the minutes of the last meeting below 
@400000006afe4684225734d4 19066 < the delivery will be with you on Tuesday before noon 
@400000006afe468422574c44 19066 < kind regards 
@400000006afe46842257fc0c 19066 <  
@400000006afe468422580bac 19066 < could you send the figures of October once more? 
@400000006afe468422580bac 19066 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe46842258984c 19066 < starting delivery 1: msg 2 to+
@400000006afe4684225953cc 19066 <  local x@example.org 
@400000006afe46842259f7dc 19066 < thank you for the papers, we shall look at them next week 
@400000006afe4684225a1eec 19066 < please find the minutes of the last meeting below 
@400000006afe4684225a1eec 19066 < the delivery will be with you on Tuesday before noon 
@400000006afe4684225a70f4 19066 < kind regards 
@400000006afe4684225b2c74 19066 <  
@400000006afe4684225b5f3c 19066 < could you send the figures of October once more? 
@400000006afe4684225c39fc 19066 < +49 +
@400000006afe4684225c4d84 19066 < 30 5550 1 + 49 30 5550 2 
@400000006afe4684225ca374 19066 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe4684225ca374 19066 < thank you for the papers, we shall look at them next week 
@400000006afe4684225d4b6c 19066 < please find the minutes of the last meeting below 
@400000006afe4684225d4b6c 19066 < the delivery will be with you on Tuesday before noon 
@400000006afe4684225e168c 19066 < kind regards 
@400000006afe4684225e168c 19066 < +
@400000006afe4684225e4184 19066 <  
@400000006afe4684225f108c 19066 < could you send the figures of October once more? 
@400000006afe4684225ffaec 19066 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe46842260d994 19066 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe468422615e64 19066 < ----------------------------------------------- 
@400000006afe468422620e2c 19066 < . 
@400000006afe4684263a04b4 19066 > 250 ok 1795049082 qp 19069 
@400000006afe468429e960b4 19066 < QUIT 
@400000006afe46842a26274c 19066 > 221 mx1.example.net 
@400000006afe46842a2dc86c tcpserver: end 19066 status 0
@400000006afe46842a2dfb34 tcpserver: status: 0/40
@400000006afe46842a319514 19066 < [EOF]
@400000006afe46842a319514 19066 > [EOF]
@400000006afe46cc04e713ce tcpserver: status: 1/40
@400000006afe46cc04e72756 tcpserver: pid 19426 from 198.51.100.171
@400000006afe46cc101bd23e tcpserver: ok 19426 mx1.example.net:192.0.2.25:25 :198.51.100.171::15378
@400000006afe46cc1aa099ce rblsmtpd: 198.51.100.171 pid 19426: 451 https://zen.dnsbl.example/query/ip/198.51.100.171
@400000006afe46cf243e260e tcpserver: end 19426 status 0
@400000006afe46cf243e4d1e tcpserver: status: 0/40
@400000006afe470616061984 tcpserver: status: 1/40
@400000006afe470616065034 tcpserver: pid 19717 from 198.51.100.113
@400000006afe4706167e6664 tcpserver: ok 19717 mx1.example.net:192.0.2.25:25 host113.isp.test:198.51.100.113::29233
@400000006afe4706230b2b24 19717 > 220 mx1.example.net ESMTP 
@400000006afe47062990963c 19717 < EHLO host113.isp.test 
@400000006afe470629a1fb5c 19717 > 250-mx1.example.net 
@400000006afe470629a2708c 19717 > 250-PIPELINING 
@400000006afe470629a2beac 19717 > 250 8BITMIME 
@400000006afe47062b7c7fec 19717 < MAIL FROM:<m.roth54@mail5.vendor.test> 
@400000006afe47062bbcec1c 19717 > 250 ok 
@400000006afe47062d6f4384 19717 < RCPT TO:<sales@example.net> 
@400000006afe47062d7029fc greylisting: 198.51.100.113 (m.roth54@mail5.vendor.test -> sales@example.net) doesn't exist. - temp. rejecting
@400000006afe47062d7b4d8c 19717 > 451 temporary failure (#4.3.0) 
@400000006afe4706330ec33c 19717 < QUIT 
@400000006afe4706333e7a14 19717 > 221 mx1.example.net 
@400000006afe470633460b94 tcpserver: end 19717 status 0
@400000006afe47063346944c tcpserver: status: 0/40
@400000006afe4706334918d4 19717 < [EOF]
@400000006afe47063349536c 19717 > [EOF]
@400000006afe49581e72b06e tcpserver: status: 1/40
@400000006afe49581e731dce tcpserver: pid 22688 from 198.51.100.119
@400000006afe49582913cde6 tcpserver: ok 22688 mx1.example.net:192.0.2.25:25 host119.isp.test:198.51.100.119::46498
@400000006afe495831eb0c86 22688 > 220 mx1.example.net ESMTP 
@400000006afe495839085686 22688 < EHLO host119.isp.test 
@400000006afe4958392836ae 22688 > 250-mx1.example.net 
@400000006afe4958392836ae 22688 > 250-PIPELINING 
@400000006afe495839287146 22688 > 250 8BITMIME 
@400000006afe4958396708b6 22688 < MAIL FROM:<test47@vendor.test> 
@400000006afe495839a47f16 22688 > 250 ok 
@400000006afe495904e2b2b6 22688 < RCPT TO:<relaytest@freemail.test> 
@400000006afe4959050365ce 22688 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afe4959060418a6 22688 < QUIT 
@400000006afe4959061edc36 22688 > 221 mx1.example.net 
@400000006afe49590627542e tcpserver: end 22688 status 0
@400000006afe49590627c95e tcpserver: status: 0/40
@400000006afe49590629b976 22688 < [EOF]
@400000006afe4959062a03ae 22688 > [EOF]
@400000006afe49dd3155b514 tcpserver: status: 1/40
@400000006afe49dd31568804 tcpserver: pid 23355 from 198.51.100.198
@400000006afe49dd376feec4 tcpserver: ok 23355 mx1.example.net:192.0.2.25:25 mail.meadow.example:198.51.100.198::39087
@400000006afe49de01118964 23355 > 220 mx1.example.net ESMTP 
@400000006afe49de02c35814 23355 < EHLO mail.meadow.example 
@400000006afe49de02e6e5a4 23355 > 250-mx1.example.net 
@400000006afe49de02e789b4 23355 > 250-PIPELINING 
@400000006afe49de02e81a3c 23355 > 250 8BITMIME 
@400000006afe49de04bdc0b4 23355 < MAIL FROM:<z.jung24@meadow.example> 
@400000006afe49de04ec855c 23355 > 250 ok 
@400000006afe49de05aad804 23355 < RCPT TO:<ida@shop.example> 
@400000006afe49de05ab9f3c greylisting: 198.51.100.198 (z.jung24@meadow.example -> ida@shop.example) exists (id=65383) - accepting
@400000006afe49de05d917dc 23355 > 250 ok 
@400000006afe49de0bb02a24 23355 < RCPT TO:<wanda@example.net> 
@400000006afe49de0bb02a24 greylisting: 198.51.100.198 (z.jung24@meadow.example -> wanda@example.net) exists (id=10326) - accepting
@400000006afe49de0bf1655c 23355 > 250 ok 
@400000006afe49de109ce43c 23355 < DATA 
@400000006afe49de10c4ea54 23355 > 354 go ahead 
@400000006afe49de15a7bd44 23355 < From: <z.jung24@meadow.example> 
@400000006afe49de15a83a44 23355 < To: <ida@shop.example> 
@400000006afe49de15a83a44 23355 < Subject: our talk of last week 
@400000006afe49de15a8559c 23355 < Message-ID: <mwmudyga.23357@mail.meadow.example> 
@400000006afe49de15a8559c 23355 <  
@400000006afe49de15a924a4 23355 < the delivery will be with you on Tuesday before noon 
@400000006afe49de15aa034c 23355 < kind regards 
@400000006afe49de15aaab44 23355 <  
@400000006afe49de15ab533c 23355 < could you send the figures of October once mo+
@400000006afe49de15ab533c 23355 < re? 
@400000006afe49de15abf364 23355 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe49de15ac7064 23355 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe49de15ad3b84 23355 < thank you for the papers, we shall look at them next week 
@400000006afe49de15ae0a8c 23355 < please find the minutes of the last meeting below 
@400000006afe49de15ae0a8c 23355 < the delivery will be with you on Tuesday before noon 
@400000006afe49de15aeba54 23355 < kind r+
@400000006afe49de15aec9f4 23355 < egards 
@400000006afe49de15aefcbc 23355 <  
@400000006afe49de15af048c 23355 < could you send the figures of October once more? 
@400000006afe49de15af912c 23355 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe49de15afb06c 23355 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe49de15afeeec 23355 < thank you for the papers, we shall look at them next week 
@400000006afe49de15afeeec 23355 < please find the minutes of the last meeting below 
@400000006afe49de15b092fc 23355 < the d+
@400000006afe49de15b11f9c 23355 < elivery will be with you on Tuesday before noon 
@400000006afe49de15b11f9c 23355 < kind regards 
@400000006afe49de15b169d4 23355 <  
@400000006afe49de15b2199c 23355 < could you send the figures of October once more? 
@400000006afe49de15b2199c 23355 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe49de15b2199c 23355 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe49de15b2dcec 23355 < ----------- 
@400000006afe49de15b3c364 23355 < . 
@400000006afe49de17a73aac 23355 > 250 ok 1795049940 qp 23357 
@400000006afe49de1dec06cc 23355 < QUIT 
@400000006afe49de1e1d2504 23355 > 221 mx1.example.net 
@400000006afe49de1e24c624 tcpserver: end 23355 status 0
@400000006afe49de1e24d9ac tcpserver: status: 0/40
@400000006afe49de1e27fe5c 23355 < [EOF]
@400000006afe49de1e27fe5c 23355 > [EOF]
@400000006afe4a562391bc5c tcpserver: status: 1/40
@400000006afe4a562391c814 tcpserver: pid 23958 from 192.0.2.30
@400000006afe4a562f07351c tcpserver: ok 23958 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::36725
@400000006afe4a563783c8cc 23958 > 220 mx1.example.net ESMTP 
@400000006afe4a563b8bf32c 23958 < EHLO monitor.example.net 
@400000006afe4a57000001f4 23958 > 250-mx1.example.net 
@400000006afe4a57000001f4 23958 > 250-PIPELINING 
@400000006afe4a570000639c 23958 > 250 8BITMIME 
@400000006afe4a57065b1534 23958 < QUIT 
@400000006afe4a570692caec 23958 > 221 mx1.example.net 
@400000006afe4a57069a6c0c tcpserver: end 23958 status 0
@400000006afe4a57069b3b14 tcpserver: status: 0/40
@400000006afe4a57069e3c9c 23958 < [EOF]
@400000006afe4a57069e3c9c 23958 > [EOF]
@400000006afe4aef04de1aee tcpserver: status: 1/40
@400000006afe4aef04de45e6 tcpserver: pid 24721 from 198.51.100.112
@400000006afe4aef0740bf26 tcpserver: ok 24721 mx1.example.net:192.0.2.25:25 host112.isp.test:198.51.100.112::29462
@400000006afe4aef0d11e9b6 24721 > 220 mx1.example.net ESMTP 
@400000006afe4aef137430b6 24721 < EHLO host112.isp.test 
@400000006afe4aef139c5226 24721 > 250-mx1.example.net 
@400000006afe4aef139c754e 24721 > 250-PIPELINING 
@400000006afe4aef139ccf26 24721 > 250 8BITMIME 
@400000006afe4aef1826144e 24721 < MAIL FROM:<sara8@mail14.vendor.test> 
@400000006afe4aef184e743e 24721 > 250 ok 
@400000006afe4aef1d4f5296 24721 < RCPT TO:<info@shop.example> 
@400000006afe4aef1d50390e greylisting: 198.51.100.112 (sara8@mail14.vendor.test -> info@shop.example) doesn't exist. - temp. rejecting
@400000006afe4aef1d66785e 24721 > 451 temporary failure (#4.3.0) 
@400000006afe4aef1df8022e 24721 < QUIT 
@400000006afe4aef1e1d58c6 24721 > 221 mx1.example.net 
@400000006afe4aef1e2528c6 tcpserver: end 24721 status 0
@400000006afe4aef1e259626 tcpserver: status: 0/40
@400000006afe4aef1e2791f6 24721 < [EOF]
@400000006afe4aef1e2791f6 24721 > [EOF]
@400000006afe4b2b1d50313e tcpserver: status: 1/40
@400000006afe4b2b1d50507e tcpserver: pid 25023 from 198.51.100.101
@400000006afe4b2b25934246 tcpserver: ok 25023 mx1.example.net:192.0.2.25:25 host101.isp.test:198.51.100.101::46107
@400000006afe4b2b2cb9fa56 25023 > 220 mx1.example.net ESMTP 
@400000006afe4b2b30365f76 25023 < EHLO host101.isp.test 
@400000006afe4b2b30568206 25023 > 250-mx1.example.net 
@400000006afe4b2b3057416e 25023 > 250-PIPELINING 
@400000006afe4b2b3057be6e 25023 > 250 8BITMIME 
@400000006afe4b2b34a24ce6 25023 < MAIL FROM:<o.beck25@mail17.vendor.test> 
@400000006afe4b2b34c3f22e 25023 > 250 ok 
@400000006afe4b2b362b65b6 25023 < RCPT TO:<office@shop.example> 
@400000006afe4b2b362bbba6 greylisting: 198.51.100.101 (o.beck25@mail17.vendor.test -> office@shop.example) doesn't exist. - temp. rejecting
@400000006afe4b2b363aa40e 25023 > 451 temporary failure (#4.3.0) 
@400000006afe4b2b3794a62e 25023 < QUIT 
@400000006afe4b2b37ca8ef6 25023 > 221 mx1.example.net 
@400000006afe4b2b37d1ab46 tcpserver: end 25023 status 0
@400000006afe4b2b37d214be tcpserver: status: 0/40
@400000006afe4b2b37d45eae 25023 < [EOF]
@400000006afe4b2b37d45eae 25023 > [EOF]
@400000006afe4cd40adc3372 tcpserver: status: 1/40
@400000006afe4cd40adc4ae2 tcpserver: pid 27146 from 198.51.100.123
@400000006afe4cd43b25c9da tcpserver: ok 27146 mx1.example.net:192.0.2.25:25 :198.51.100.123::47717
@400000006afe4cd50af1077a 27146 > 220 mx1.example.net ESMTP 
@400000006afe4cd50de36892 27146 < EHLO host123.isp.test 
@400000006afe4cd50dfac50a 27146 > 250-mx1.example.net 
@400000006afe4cd50dfac50a 27146 > 250-PIPELINING 
@400000006afe4cd50dfb78ba 27146 > 250 8BITMIME 
@400000006afe4cd5102401f2 27146 < MAIL FROM:<d.weiss54@mail20.vendor.test> 
@400000006afe4cd5104de49a 27146 > 250 ok 
@400000006afe4cd513760382 27146 < RCPT TO:<sales@example.net> 
@400000006afe4cd513763a32 greylisting: 198.51.100.123 (d.weiss54@mail20.vendor.test -> sales@example.net) doesn't exist. - temp. rejecting
@400000006afe4cd513a29992 27146 > 451 temporary failure (#4.3.0) 
@400000006afe4cd515b116d2 27146 < QUIT 
@400000006afe4cd515bfdc12 27146 > 221 mx1.example.net 
@400000006afe4cd515c7e2c2 tcpserver: end 27146 status 0
@400000006afe4cd515c7e2c2 tcpserver: status: 0/40
@400000006afe4cd515ca1542 27146 < [EOF]
@400000006afe4cd515caa9b2 27146 > [EOF]
@400000006afe4d162e014f36 tcpserver: status: 1/40
@400000006afe4d162e0162be tcpserver: pid 27479 from 198.51.100.177
@400000006afe4d1636dd5866 tcpserver: ok 27479 mx1.example.net:192.0.2.25:25 :198.51.100.177::5606
@400000006afe4d1713db62ae rblsmtpd: 198.51.100.177 pid 27479: 451 https://zen.dnsbl.example/query/ip/198.51.100.177
@400000006afe4d1924c520be tcpserver: end 27479 status 0
@400000006afe4d1924c5ad5e tcpserver: status: 0/40
@400000006afe4dc03a7411c2 tcpserver: status: 1/40
@400000006afe4dc03a7492aa tcpserver: pid 28330 from 198.51.100.109
@400000006afe4dc1013ee1ca tcpserver: ok 28330 mx1.example.net:192.0.2.25:25 host109.isp.test:198.51.100.109::47956
@400000006afe4dc10ca0b732 28330 > 220 mx1.example.net ESMTP 
@400000006afe4dc110e605ea 28330 < EHLO host109.isp.test 
@400000006afe4dc1111fbf42 28330 > 250-mx1.example.net 
@400000006afe4dc1111ff5f2 28330 > 250-PIPELINING 
@400000006afe4dc1111ff5f2 28330 > 250 8BITMIME 
@400000006afe4dc11358f602 28330 < MAIL FROM:<o.beck47@mail23.vendor.test> 
@400000006afe4dc11382349a 28330 > 250 ok 
@400000006afe4dc11878ed4a 28330 < RCPT TO:<sales@shop.example> 
@400000006afe4dc11878f902 greylisting: 198.51.100.109 (o.beck47@mail23.vendor.test -> sales@shop.example) doesn't exist. - temp. rejecting
@400000006afe4dc11882dc42 28330 > 451 temporary failure (#4.3.0) 
@400000006afe4dc11fd14c4a 28330 < QUIT 
@400000006afe4dc11fdc44e2 28330 > 221 mx1.example.net 
@400000006afe4dc11fe3e602 tcpserver: end 28330 status 0
@400000006afe4dc11fe491e2 tcpserver: status: 0/40
@400000006afe4dc11fe6f342 28330 < [EOF]
@400000006afe4dc11fe735aa 28330 > [EOF]
@400000006afe4e00171e2faa tcpserver: status: 1/40
@400000006afe4e00171e5aa2 tcpserver: pid 28647 from 198.51.100.169
@400000006afe4e00308aedf2 tcpserver: ok 28647 mx1.example.net:192.0.2.25:25 :198.51.100.169::38390
@400000006afe4e010f1eab9a rblsmtpd: 198.51.100.169 pid 28647: 451 https://zen.dnsbl.example/query/ip/198.51.100.169
@400000006afe4e0216ce65e2 tcpserver: end 28647 status 0
@400000006afe4e0216cecf5a tcpserver: status: 0/40
@400000006afe4e9c19b704ee tcpserver: status: 1/40
@400000006afe4e9c19b704ee tcpserver: pid 29428 from 198.51.100.117
@400000006afe4e9d03dbd1d6 tcpserver: ok 29428 mx1.example.net:192.0.2.25:25 :198.51.100.117::56939
@400000006afe4e9d1108d9ee 29428 > 220 mx1.example.net ESMTP 
@400000006afe4e9d16358eee 29428 < EHLO host117.isp.test 
@400000006afe4e9d16566cfe 29428 > 250-mx1.example.net 
@400000006afe4e9d16566cfe 29428 > 250-PIPELINING 
@400000006afe4e9d1656af66 29428 > 250 8BITMIME 
@400000006afe4e9d19efeb56 29428 < MAIL FROM:<greta32@mail10.vendor.test> 
@400000006afe4e9d1a1954e6 29428 > 250 ok 
@400000006afe4e9d1c42ef8e 29428 < RCPT TO:<k.maier@shop.example> 
@400000006afe4e9d1c437c2e greylisting: 198.51.100.117 (greta32@mail10.vendor.test -> k.maier@shop.example) doesn't exist. - temp. rejecting
@400000006afe4e9d1c7997be 29428 > 451 temporary failure (#4.3.0) 
@400000006afe4e9d226da7e6 29428 < QUIT 
@400000006afe4e9d229878d6 29428 > 221 mx1.example.net 
@400000006afe4e9d22a019f6 tcpserver: end 29428 status 0
@400000006afe4e9d22a0d576 tcpserver: status: 0/40
@400000006afe4e9d22a32f06 29428 < [EOF]
@400000006afe4e9d22a32f06 29428 > [EOF]
@400000006afe4f5619174184 tcpserver: status: 1/40
@400000006afe4f561917a32c tcpserver: pid 30358 from 198.51.100.186
@400000006afe4f56217e4994 tcpserver: ok 30358 mx1.example.net:192.0.2.25:25 mail.kiosk.example:198.51.100.186::51848
@400000006afe4f562da36b14 30358 > 220 mx1.example.net ESMTP 
@400000006afe4f562e331854 30358 < EHLO mail.kiosk.example 
@400000006afe4f562e564054 30358 > 250-mx1.example.net 
@400000006afe4f562e564054 30358 > 250-PIPELINING 
@400000006afe4f562e564054 30358 > 250 8BITMIME 
@400000006afe4f5632263be4 30358 < MAIL FROM:<paula7@kiosk.example> 
@400000006afe4f5632513f9c 30358 > 250 ok 
@400000006afe4f5639a4b0e4 30358 < RCPT TO:<emma@club.example> 
@400000006afe4f5639a4b0e4 greylisting: 198.51.100.186 (paula7@kiosk.example -> emma@club.example) exists (id=68031) - accepting
@400000006afe4f5639cc610c 30358 > 250 ok 
@400000006afe4f563a35e0dc 30358 < DATA 
@400000006afe4f563a59669c 30358 > 354 go ahead 
@400000006afe4f5702d2b994 30358 < From: <paula7@kiosk.example> 
@400000006afe4f5702d33694 30358 < To: <emma@club.example> 
@400000006afe4f5702d33694 30358 < Subject: our talk of last week 
@400000006afe4f5702d33694 30358 < Message-ID: <mwmv7z8b.30361@mail.kiosk.example> 
@400000006afe4f5702d3fdcc 30358 <  
@400000006afe4f5702d3fdcc 30358 < kind regards 
@400000006afe4f5702d3fdcc 30358 <  
@400000006afe4f5702d45f74 30358 < could you send the figures of October once more? 
@400000006afe4f5702d522c4 30358 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe4f5702d522c4 30358 < starting delivery 1: m+
@400000006afe4f5702d5652c 30358 < sg 2 to local x@example.org 
@400000006afe4f5702d5652c 30358 < thank you for the papers, we shall look at them next week 
@400000006afe4f5702d5cea4 30358 < please find the minutes of the last meeting below 
@400000006afe4f5702d5cea4 30358 < the delivery will be with you on Tuesday before noon 
@400000006afe4f5702d5cea4 30358 < kind regards 
@400000006afe4f5702d62494 30358 <  
@400000006afe4f5702d66ae4 30358 < could you send the figures of October once more+
@400000006afe4f5702d66ae4 30358 < ? 
@400000006afe4f5702d66ae4 30358 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe4f5702d66ae4 30358 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe4f5702d7033c 30358 < thank you for the papers, we shall look at them next week 
@400000006afe4f5702d7033c 30358 < please find the minutes of the last meeting below 
@400000006afe4f5702d72e34 30358 < the delivery will be with you on Tuesday before noon 
@400000006afe4f5702d7786c 30358 < kind reg+
@400000006afe4f5702d7c2a4 30358 < ards 
@400000006afe4f5702d85afc 30358 <  
@400000006afe4f5702d91e4c 30358 < could you send the figures of October once more? 
@400000006afe4f5702d9937c 30358 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe4f5702da201c 30358 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe4f5702da201c 30358 < thank you for the papers, we shall look at them next week 
@400000006afe4f5702da5ab4 30358 < please find the minutes of the last meeting below 
@400000006afe4f5702db0a7c 30358 < the del+
@400000006afe4f5702dbf0f4 30358 < ivery will be with you on Tuesday before noon 
@400000006afe4f5702dc27a4 30358 < kind regards 
@400000006afe4f5702dc27a4 30358 <  
@400000006afe4f5702dcf6ac 30358 < -------------------------------------------- 
@400000006afe4f5702dcf6ac 30358 < . 
@400000006afe4f57052344fc 30358 > 250 ok 1795051341 qp 30361 
@400000006afe4f570a5126c4 30358 < QUIT 
@400000006afe4f570a68e8cc 30358 > 221 mx1.example.net 
@400000006afe4f570a6fe9c4 tcpserver: end 30358 status 0
@400000006afe4f570a70a15c tcpserver: status: 0/40
@400000006afe4f570a739b14 30358 < [EOF]
@400000006afe4f570a73b284 30358 > [EOF]
@400000006afe4f940809a7c4 tcpserver: status: 1/40
@400000006afe4f940809a7c4 tcpserver: pid 30666 from 198.51.100.126
@400000006afe4f9414071d04 tcpserver: ok 30666 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::3197
@400000006afe4f941cefc4ac 30666 > 220 mx1.example.net ESMTP 
@400000006afe4f941fda51dc 30666 < EHLO mail.bigmail.example 
@400000006afe4f941ff95f14 30666 > 250-mx1.example.net 
@400000006afe4f941ff96eb4 30666 > 250-PIPELINING 
@400000006afe4f941ff9729c 30666 > 250 8BITMIME 
@400000006afe4f942307ac9c 30666 < MAIL FROM:<k.maier10@bigmail.example> 
@400000006afe4f942307ac9c 30666 < RCPT TO:<anna.koch@shop.example> 
@400000006afe4f942307ac9c 30666 < DATA 
@400000006afe4f94231be84c 30666 > 250 ok 
@400000006afe4f94231bec34 greylisting: 198.51.100.126 (k.maier10@bigmail.example -> anna.koch@shop.example) exists (id=70819) - accepting
@400000006afe4f94232e6e7c 30666 > 250 ok 
@400000006afe4f9423405484 30666 > 354 go ahead 
@400000006afe4f9424cc0d34 30666 < From: <k.maier10@bigmail.example> 
@400000006afe4f9424cc5384 30666 < To: <anna.koch@shop.example> 
@400000006afe4f9424cc576c 30666 < Subject: our talk of last week 
@400000006afe4f9424ccf794 30666 < Message-ID: <mwmv9aqp.30669@mail.bigmail.example> 
@400000006afe4f9424ccf794 30666 <  
@400000006afe4f9424cdc69c 30666 < please find the minutes of the last meeting below 
@400000006afe4f9424ce4b6c 30666 < the delivery will be with you on Tuesday before noon 
@400000006afe4f9424cef74c 30666 < k+
@400000006afe4f9424cf9f44 30666 < ind regards 
@400000006afe4f9424d081d4 30666 <  
@400000006afe4f9424d081d4 30666 < could you send the figures of October once more? 
@400000006afe4f9424d081d4 30666 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe4f9424d125e4 30666 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe4f9424d19344 30666 < thank you for the papers, we shall look at them next week 
@400000006afe4f9424d19344 30666 < please find the minutes of the last meeting below 
@400000006afe4f9424d19344 30666 < the delivery will be with you on Tuesday before noon 
@400000006afe4f9424d19344 30666 < kind regards 
@400000006afe4f9424d24adc 30666 <  
@400000006afe4f9424d24adc 30666 < could you send the figures of October once more? 
@400000006afe4f9424d2e334 30666 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe4f9424d3a29c 30666 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe4f9424d3a29c 30666 < thank you for the papers, we shall look at them next we+
@400000006afe4f9424d465ec 30666 < ek 
@400000006afe4f9424d465ec 30666 < please find the minutes of the last meeting below 
@400000006afe4f9424d465ec 30666 < the delivery will be with you on Tuesday before noon 
@400000006afe4f9424d538dc 30666 < kind regards 
@400000006afe4f9424d603fc 30666 <  
@400000006afe4f9424d603fc 30666 < could you send the figures of October once more? 
@400000006afe4f9424d65dd4 30666 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe4f9424d65dd4 30666 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe4f9424d65dd4 30666 < thank you for the papers, we shall look at them next week 
@400000006afe4f9424d6bf7c 30666 < please find the minutes of the last meeting below 
@400000006afe4f9424d71184 30666 < the delivery will be with you on Tuesday before noon 
@400000006afe4f9424d71184 30666 < kind regards 
@400000006afe4f9424d76f44 30666 <  
@400000006afe4f9424d7d0ec 30666 < could you send the figures of October once more? 
@400000006afe4f9424d7d0ec 30666 < +49 30 5550 1 + 49 30 5550+
@400000006afe4f9424d8943c 30666 <  2 
@400000006afe4f9424d91524 30666 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe4f9424d99224 30666 < thank you for the papers, we shall look at them next week 
@400000006afe4f9424d99224 30666 < please find the minutes of the last meeting below 
@400000006afe4f9424da0f24 30666 < the delivery will be with you on Tuesday before noon 
@400000006afe4f9424da0f24 30666 < kind regards 
@400000006afe4f9424da3634 30666 <  
@400000006afe4f9424da3634 30666 < ------------------ 
@400000006afe4f9424daab64 30666 < .+
@400000006afe4f9424daab64 30666 <  
@400000006afe4f9427651f04 30666 > 250 ok 1795051402 qp 30669 
@400000006afe4f942bbe5f34 30666 < QUIT 
@400000006afe4f942bca3e44 30666 > 221 mx1.example.net 
@400000006afe4f942bd2875c tcpserver: end 30666 status 0
@400000006afe4f942bd2875c tcpserver: status: 0/40
@400000006afe4f942bd4c1ac 30666 < [EOF]
@400000006afe4f942bd50414 30666 > [EOF]
@400000006afe4fc61a4169a4 tcpserver: status: 1/40
@400000006afe4fc61a41bf94 tcpserver: pid 30918 from 203.0.113.96
@400000006afe4fc61adbf03c tcpserver: ok 30918 mx1.example.net:192.0.2.25:25 mail.slowpost.example:203.0.113.96::5677
@400000006afe4fc625c2aa04 30918 > 220 mx1.example.net ESMTP 
@400000006afe4fc62b2af8d4 30918 < EHLO mail.slowpost.example 
@400000006afe4fc62b64c5b4 30918 > 250-mx1.example.net 
@400000006afe4fc62b653314 30918 > 250-PIPELINING 
@400000006afe4fc62b657964 30918 > 250 8BITMIME 
@400000006afe4fc62fb55354 30918 < MAIL FROM:<lena3@slowpost.example> 
@400000006afe4fc62fb5861c 30918 < RCPT TO:<t.wolf@shop.example> 
@400000006afe4fc62fb6590c 30918 < DATA 
@400000006afe4fc62fedad1c 30918 > 250 ok 
@400000006afe4fc62fee31ec greylisting: 203.0.113.96 (lena3@slowpost.example -> t.wolf@shop.example) exists (id=32454) - accepting
@400000006afe4fc62ff40a04 30918 > 250 ok 
@400000006afe4fc630072c74 30918 > 354 go ahead 
@400000006afe4fc6325cc8bc 30918 < From: <lena3@slowpost.example> 
@400000006afe4fc6325cd474 30918 < To: <t.wolf@shop.example> 
@400000006afe4fc6325d0b24 30918 < Subject: our talk of last week 
@400000006afe4fc6325d267c 30918 < Message-ID: <mwmvadi5.30920@mail.slowpost.example> 
@400000006afe4fc6325d267c 30918 <  
@400000006afe4fc6325d555c 30918 < could you send the figures of October once more? 
@400000006afe4fc6325d555c 30918 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe4fc6325d555c 30918 < starting delivery 1: msg 2 to l+
@400000006afe4fc6325e090c 30918 < ocal x@example.org 
@400000006afe4fc6325e0cf4 30918 < thank you for the papers, we shall look at them next week 
@400000006afe4fc6325e0cf4 30918 < please find the minutes of the last meeting below 
@400000006afe4fc6325e0cf4 30918 < the delivery will be with you on Tuesday before noon 
@400000006afe4fc6325ef36c 30918 < kind regards 
@400000006afe4fc6325f495c 30918 <  
@400000006afe4fc6325f87dc 30918 < could you send the figures of October once more? 
@400000006afe4fc632602bec 30918 < +49 30+
@400000006afe4fc632602bec 30918 <  5550 1 + 49 30 5550 2 
@400000006afe4fc63260ef3c 30918 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe4fc632611264 30918 < thank you for the papers, we shall look at them next week 
@400000006afe4fc632611264 30918 < please find the minutes of the last meeting below 
@400000006afe4fc63261dd84 30918 < the delivery will be with you on Tuesday before noon 
@400000006afe4fc6326252b4 30918 < kind regards 
@400000006afe4fc63262f2dc 30918 <  
@400000006afe4fc632630664 30918 < c+
@400000006afe4fc632630664 30918 < ould you send the figures of October once more? 
@400000006afe4fc63263b62c 30918 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe4fc63263b62c 30918 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe4fc6326469dc 30918 < thank you for the papers, we shall look at them next week 
@400000006afe4fc6326469dc 30918 < please find the minutes of the last meeting below 
@400000006afe4fc63264891c 30918 < ----------------+
@400000006afe4fc63264891c 30918 < ----------------------- 
@400000006afe4fc632655054 30918 < . 
@400000006afe4fc6355a0714 30918 > 250 ok 1795051452 qp 30920 
@400000006afe4fc70062f5fc 30918 < QUIT 
@400000006afe4fc700733624 30918 > 221 mx1.example.net 
@400000006afe4fc7007b3504 tcpserver: end 30918 status 0
@400000006afe4fc7007bf084 tcpserver: status: 0/40
@400000006afe4fc7007d8e94 30918 < [EOF]
@400000006afe4fc7007ddcb4 30918 > [EOF]
@400000006afe50e20a83db3c tcpserver: status: 1/40
@400000006afe50e20a83db3c tcpserver: pid 32336 from 203.0.113.198
@400000006afe50e2124c3a1c tcpserver: ok 32336 mx1.example.net:192.0.2.25:25 mail.elm.example:203.0.113.198::53606
@400000006afe50e21a51ec34 32336 > 220 mx1.example.net ESMTP 
@400000006afe50e21da62044 32336 < EHLO mail.elm.example 
@400000006afe50e21db7db54 32336 > 250-mx1.example.net 
@400000006afe50e21db85c3c 32336 > 250-PIPELINING 
@400000006afe50e21db8fc64 32336 > 250 8BITMIME 
@400000006afe50e21e215b24 32336 < MAIL FROM:<r.frank24@elm.example> 
@400000006afe50e21e4cb8b4 32336 > 250 ok 
@400000006afe50e21ebe5e74 32336 < RCPT TO:<z.jung@shop.example> 
@400000006afe50e21ebe990c greylisting: 203.0.113.198 (r.frank24@elm.example -> z.jung@shop.example) exists (id=81109) - accepting
@400000006afe50e21ed3c304 32336 > 250 ok 
@400000006afe50e222207534 32336 < DATA 
@400000006afe50e22232f394 32336 > 354 go ahead 
@400000006afe50e226e0dba4 32336 < From: <r.frank24@elm.example> 
@400000006afe50e226e17fb4 32336 < To: <z.jung@shop.example> 
@400000006afe50e226e20c54 32336 < Subject: our talk of last week 
@400000006afe50e226e2180c 32336 < Message-ID: <mwmvgggw.32339@mail.elm.example> 
@400000006afe50e226e2180c 32336 <  
@400000006afe50e226e28954 32336 < thank you for the papers, we shall look at them next week 
@400000006afe50e226e28954 32336 < please find the minutes of the last meeting below 
@400000006afe50e226e28954 32336 < the del+
@400000006afe50e226e30654 32336 < ivery will be with you on Tuesday before noon 
@400000006afe50e226e30654 32336 < kind regards 
@400000006afe50e226e37f6c 32336 <  
@400000006afe50e226e396dc 32336 < could you send the figures of October once more? 
@400000006afe50e226e396dc 32336 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe50e226e3f49c 32336 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe50e226e3f49c 32336 < thank you for the papers, we shall look at them next week 
@400000006afe50e226e4bfbc 32336 < ple+
@400000006afe50e226e509f4 32336 < ase find the minutes of the last meeting below 
@400000006afe50e226e515ac 32336 < the delivery will be with you on Tuesday before noon 
@400000006afe50e226e55044 32336 < kind regards 
@400000006afe50e226e55044 32336 <  
@400000006afe50e226e55fe4 32336 < could you send the figures of October once more? 
@400000006afe50e226e60bc4 32336 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe50e226e60bc4 32336 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe50e226e60bc4 32336 < thank y+
@400000006afe50e226e659e4 32336 < ou for the papers, we shall look at them next week 
@400000006afe50e226e6c744 32336 < please find the minutes of the last meeting below 
@400000006afe50e226e7388c 32336 < the delivery will be with you on Tuesday before noon 
@400000006afe50e226e7388c 32336 < kind regards 
@400000006afe50e226e7388c 32336 <  
@400000006afe50e226e803ac 32336 < could you send the figures of October once more? 
@400000006afe50e226e8422c 32336 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe50e226e88494 32336 < sta+
@400000006afe50e226e90d4c 32336 < rting delivery 1: msg 2 to local x@example.org 
@400000006afe50e226e91904 32336 < thank you for the papers, we shall look at them next week 
@400000006afe50e226e9fb94 32336 < please find the minutes of the last meeting below 
@400000006afe50e226ea41e4 32336 < the delivery will be with you on Tuesday before noon 
@400000006afe50e226ea68f4 32336 < kind regards 
@400000006afe50e226eb43b4 32336 <  
@400000006afe50e226eb43b4 32336 < could you send the figures o+
@400000006afe50e226ec2644 32336 < f October once more? 
@400000006afe50e226ec5524 32336 < --------------------- 
@400000006afe50e226ecd9f4 32336 < . 
@400000006afe50e228508c8c 32336 > 250 ok 1795051736 qp 32339 
@400000006afe50e22d3e6f84 32336 < QUIT 
@400000006afe50e22d49be0c 32336 > 221 mx1.example.net 
@400000006afe50e22d522664 tcpserver: end 32336 status 0
@400000006afe50e22d524d74 tcpserver: status: 0/40
@400000006afe50e22d544944 32336 < [EOF]
@400000006afe50e22d54649c 32336 > [EOF]
@400000006afe515e2fea133c tcpserver: status: 1/40
@400000006afe515e2fea7cb4 tcpserver: pid 492 from 192.0.2.30
@400000006afe515e33266dd4 tcpserver: ok 492 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::21620
@400000006afe515e3a5766e4 492 > 220 mx1.example.net ESMTP 
@400000006afe515e3b5cc124 492 < EHLO monitor.example.net 
@400000006afe515f000038a4 492 > 250-mx1.example.net 
@400000006afe515f000038a4 492 > 250-PIPELINING 
@400000006afe515f0000f424 492 > 250 8BITMIME 
@400000006afe515f021272ec 492 < QUIT 
@400000006afe515f0252bfdc 492 > 221 mx1.example.net 
@400000006afe515f025a0724 tcpserver: end 492 status 0
@400000006afe515f025af184 tcpserver: status: 0/40
@400000006afe515f025d954c 492 < [EOF]
@400000006afe515f025e6c24 492 > [EOF]
@400000006afe519b303e77ba tcpserver: status: 1/40
@400000006afe519b303e77ba tcpserver: pid 797 from 198.51.100.175
@400000006afe519b35ac258a tcpserver: ok 797 mx1.example.net:192.0.2.25:25 host175.isp.test:198.51.100.175::20275
@400000006afe519c07d04362 rblsmtpd: 198.51.100.175 pid 797: 451 https://zen.dnsbl.example/query/ip/198.51.100.175
@400000006afe519e368497b2 tcpserver: end 797 status 0
@400000006afe519e368566ba tcpserver: status: 0/40
@400000006afe52240724403a tcpserver: status: 1/40
@400000006afe52240724403a tcpserver: pid 1478 from 198.51.100.178
@400000006afe52240d8d74aa tcpserver: ok 1478 mx1.example.net:192.0.2.25:25 host178.isp.test:198.51.100.178::15301
@400000006afe522423439b62 rblsmtpd: 198.51.100.178 pid 1478: 451 https://zen.dnsbl.example/query/ip/198.51.100.178
@400000006afe52270fbd8f62 tcpserver: end 1478 status 0
@400000006afe52270fbdfcc2 tcpserver: status: 0/40
@400000006afe52a624c3a0f4 tcpserver: status: 1/40
@400000006afe52a624c3a0f4 tcpserver: pid 2131 from 198.51.100.172
@400000006afe52a62dcab5ac tcpserver: ok 2131 mx1.example.net:192.0.2.25:25 host172.isp.test:198.51.100.172::52801
@400000006afe52a631748b9c rblsmtpd: 198.51.100.172 pid 2131: 451 https://zen.dnsbl.example/query/ip/198.51.100.172
@400000006afe52a909d8e1b4 tcpserver: end 2131 status 0
@400000006afe52a909d92804 tcpserver: status: 0/40
@400000006afe530c19879948 tcpserver: status: 1/40
@400000006afe530c198802c0 tcpserver: pid 2640 from 198.51.100.104
@400000006afe530d066f0c88 tcpserver: ok 2640 mx1.example.net:192.0.2.25:25 :198.51.100.104::55384
@400000006afe530d114afc98 2640 > 220 mx1.example.net ESMTP 
@400000006afe530d1622bf80 2640 < EHLO host104.isp.test 
@400000006afe530d164756b0 2640 > 250-mx1.example.net 
@400000006afe530d164756b0 2640 > 250-PIPELINING 
@400000006afe530d16484110 2640 > 250 8BITMIME 
@400000006afe530d17eef400 2640 < MAIL FROM:<test24@vendor.test> 
@400000006afe530d1811e550 2640 > 250 ok 
@400000006afe530d1a4255f8 2640 < RCPT TO:<relaytest@freemail.test> 
@400000006afe530d1a53de40 2640 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afe530d1fc7d188 2640 < QUIT 
@400000006afe530d1fd7d330 2640 > 221 mx1.example.net 
@400000006afe530d1fdf9390 tcpserver: end 2640 status 0
@400000006afe530d1fdf9390 tcpserver: status: 0/40
@400000006afe530d1fe25698 2640 < [EOF]
@400000006afe530d1fe2cfb0 2640 > [EOF]
@400000006afe575c22e0d158 tcpserver: status: 1/40
@400000006afe575c22e113c0 tcpserver: pid 8160 from 198.51.100.174
@400000006afe575c26065060 tcpserver: ok 8160 mx1.example.net:192.0.2.25:25 :198.51.100.174::39647
@400000006afe575c37363378 rblsmtpd: 198.51.100.174 pid 8160: 451 https://zen.dnsbl.example/query/ip/198.51.100.174
@400000006afe575f12252ff8 tcpserver: end 8160 status 0
@400000006afe575f122533e0 tcpserver: status: 0/40
@400000006afe58043078f750 tcpserver: status: 1/40
@400000006afe58043078f750 tcpserver: pid 9002 from 198.51.100.177
@400000006afe580434b410c0 tcpserver: ok 9002 mx1.example.net:192.0.2.25:25 host177.isp.test:198.51.100.177::32128
@400000006afe5805034bf6b0 rblsmtpd: 198.51.100.177 pid 9002: 451 https://zen.dnsbl.example/query/ip/198.51.100.177
@400000006afe5806342ae778 tcpserver: end 9002 status 0
@400000006afe5806342ae778 tcpserver: status: 0/40
@400000006afe58663065f22c tcpserver: status: 1/40
@400000006afe58663066481c tcpserver: pid 9492 from 192.0.2.30
@400000006afe5866315f03e4 tcpserver: ok 9492 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::59291
@400000006afe586636e21a2c 9492 > 220 mx1.example.net ESMTP 
@400000006afe58663b70aacc 9492 < EHLO monitor.example.net 
@400000006afe586700006f54 9492 > 250-mx1.example.net 
@400000006afe58670000ffdc 9492 > 250-PIPELINING 
@400000006afe58670000ffdc 9492 > 250 8BITMIME 
@400000006afe586705e168c4 9492 < QUIT 
@400000006afe5867060f1814 9492 > 221 mx1.example.net 
@400000006afe586706164fbc tcpserver: end 9492 status 0
@400000006afe58670616960c tcpserver: status: 0/40
@400000006afe5867061964cc 9492 < [EOF]
@400000006afe5867061a4f2c 9492 > [EOF]
@400000006afe58ff24bc84a4 tcpserver: status: 1/40
@400000006afe58ff24bc84a4 tcpserver: pid 10256 from 198.51.100.247
@400000006afe58ff30a81bac tcpserver: ok 10256 mx1.example.net:192.0.2.25:25 mail.tower.test:198.51.100.247::14699
@400000006afe590001b1d48c 10256 > 220 mx1.example.net ESMTP 
@400000006afe590002fd7ae4 10256 < EHLO mail.tower.test 
@400000006afe5900031cb314 10256 > 250-mx1.example.net 
@400000006afe5900031d95a4 10256 > 250-PIPELINING 
@400000006afe5900031e2244 10256 > 250 8BITMIME 
@400000006afe590007d41104 10256 < MAIL FROM:<lena16@tower.test> 
@400000006afe590007dc69bc 10256 > 250 ok 
@400000006afe59000d122f0c 10256 < RCPT TO:<b.lang@shop.example> 
@400000006afe59000d123eac greylisting: 198.51.100.247 (lena16@tower.test -> b.lang@shop.example) exists (id=81219) - accepting
@400000006afe59000d2f9664 10256 > 250 ok 
@400000006afe59000fbcc154 10256 < DATA 
@400000006afe59000fc41c24 10256 > 354 go ahead 
@400000006afe590014dcc83c 10256 < From: <lena16@tower.test> 
@400000006afe590014dcc83c 10256 < To: <b.lang@shop.example> 
@400000006afe590014dd5cac 10256 < Subject: our talk of last week 
@400000006afe590014dd7804 10256 < Message-ID: <mwmwozmr.10259@mail.tower.test> 
@400000006afe590014dd935c 10256 <  
@400000006afe590014ddd9ac 10256 < kind regards 
@400000006afe590014ddd9ac 10256 <  
@400000006afe590014de6e1c 10256 < could you send the figures of October once more? 
@400000006afe590014decfc4 10256 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe590014decfc4 10256 < starting delivery 1: msg 2+
@400000006afe590014ded794 10256 <  to local x@example.org 
@400000006afe590014def2ec 10256 < thank you for the papers, we shall look at them next week 
@400000006afe590014df5c64 10256 < please find the minutes of the last meeting below 
@400000006afe590014dfba24 10256 < the delivery will be with you on Tuesday before noon 
@400000006afe590014dfba24 10256 < kind regards 
@400000006afe590014dfdd4c 10256 <  
@400000006afe590014dff8a4 10256 < could you send the figures of October once more? 
@400000006afe590014e05a4c 10256 < ++
@400000006afe590014e0a09c 10256 < 49 30 5550 1 + 49 30 5550 2 
@400000006afe590014e0a484 10256 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe590014e0a484 10256 < thank you for the papers, we shall look at them next week 
@400000006afe590014e12d3c 10256 < please find the minutes of the last meeting below 
@400000006afe590014e12d3c 10256 < the delivery will be with you on Tuesday before noon 
@400000006afe590014e12d3c 10256 < kind regards+
@400000006afe590014e144ac 10256 <  
@400000006afe590014e144ac 10256 <  
@400000006afe590014e1c97c 10256 < could you send the figures of October once more? 
@400000006afe590014e1c97c 10256 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe590014e24e4c 10256 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe590014e27174 10256 < thank you for the papers, we shall look at them next week 
@400000006afe590014e31d54 10256 < please find the minutes of the last meeting below 
@400000006afe590014e31d54 10256 < the deliver+
@400000006afe590014e37efc 10256 < y will be with you on Tuesday before noon 
@400000006afe590014e37efc 10256 < --------- 
@400000006afe590014e45da4 10256 < . 
@400000006afe590016719cf4 10256 > 250 ok 1795053814 qp 10259 
@400000006afe590019159f8c 10256 < QUIT 
@400000006afe5900194f9f34 10256 > 221 mx1.example.net 
@400000006afe590019573884 tcpserver: end 10256 status 0
@400000006afe59001957d8ac tcpserver: status: 0/40
@400000006afe59001959a984 10256 < [EOF]
@400000006afe59001959a984 10256 > [EOF]
@400000006afe591c362adc04 tcpserver: status: 1/40
@400000006afe591c362b68a4 tcpserver: pid 10402 from 198.51.100.91
@400000006afe591d04ee0044 tcpserver: ok 10402 mx1.example.net:192.0.2.25:25 mail.acorn.example:198.51.100.91::45352
@400000006afe591d0f7b37fc 10402 > 220 mx1.example.net ESMTP 
@400000006afe591d1532a89c 10402 < EHLO mail.acorn.example 
@400000006afe591d155a935c 10402 > 250-mx1.example.net 
@400000006afe591d155a935c 10402 > 250-PIPELINING 
@400000006afe591d155ae564 10402 > 250 8BITMIME 
@400000006afe591d17e5939c 10402 < MAIL FROM:<r.frank15@acorn.example> 
@400000006afe591d182140f4 10402 > 250 ok 
@400000006afe591d1aba27cc 10402 < RCPT TO:<v.horn@shop.example> 
@400000006afe591d1aba858c greylisting: 198.51.100.91 (r.frank15@acorn.example -> v.horn@shop.example) exists (id=19437) - accepting
@400000006afe591d1af16084 10402 > 250 ok 
@400000006afe591d1d6ba39c 10402 < DATA 
@400000006afe591d1d84638c 10402 > 354 go ahead 
@400000006afe591d21534dac 10402 < From: <r.frank15@acorn.example> 
@400000006afe591d21536904 10402 < To: <v.horn@shop.example> 
@400000006afe591d21536904 10402 < Subject: our talk of last week 
@400000006afe591d215370d4 10402 < Message-ID: <mwmwpm7w.10406@mail.acorn.example> 
@400000006afe591d2153d664 10402 <  
@400000006afe591d2153d664 10402 <  
@400000006afe591d2153d664 10402 < could you send the figures of October once more? 
@400000006afe591d2153d664 10402 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe591d21544f7c 10402 < starting delivery 1: msg 2 to l+
@400000006afe591d21550ee4 10402 < ocal x@example.org 
@400000006afe591d21550ee4 10402 < thank you for the papers, we shall look at them next week 
@400000006afe591d215539dc 10402 < please find the minutes of the last meeting below 
@400000006afe591d215539dc 10402 < the delivery will be with you on Tuesday before noon 
@400000006afe591d2155d234 10402 < kind regards 
@400000006afe591d2156b0dc 10402 <  
@400000006afe591d2156b0dc 10402 < could you send the figures of October once more? 
@400000006afe591d21571e3c 10402 < +49 30+
@400000006afe591d21573d7c 10402 <  5550 1 + 49 30 5550 2 
@400000006afe591d2157b2ac 10402 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe591d21586e2c 10402 < thank you for the papers, we shall look at them next week 
@400000006afe591d2158e35c 10402 < please find the minutes of the last meeting below 
@400000006afe591d21597bb4 10402 < the delivery will be with you on Tuesday before noon 
@400000006afe591d215a3734 10402 < kind regards 
@400000006afe591d215a3734 10402 <  
@400000006afe591d215a3734 10402 < c+
@400000006afe591d215a3734 10402 < ould you send the figures of October once more? 
@400000006afe591d215af69c 10402 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe591d215b44bc 10402 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe591d215b9e94 10402 < thank you for the papers, we shall look at them next week 
@400000006afe591d215bb21c 10402 < please find the minutes of the last meeting below 
@400000006afe591d215bb21c 10402 < the delivery wil+
@400000006afe591d215c7954 10402 < l be with you on Tuesday before noon 
@400000006afe591d215d214c 10402 < kind regards 
@400000006afe591d215d679c 10402 <  
@400000006afe591d215d679c 10402 < could you send the figures of October once more? 
@400000006afe591d215d967c 10402 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe591d215e2aec 10402 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe591d215e619c 10402 < thank you for the papers, we shall look at them next week 
@400000006afe591d215e907c 10402 < please find +
@400000006afe591d215e9c34 10402 < the minutes of the last meeting below 
@400000006afe591d215f76f4 10402 < the delivery will be with you on Tuesday before noon 
@400000006afe591d2160365c 10402 < kind regards 
@400000006afe591d2160ea0c 10402 <  
@400000006afe591d2161864c 10402 < could you send the figures of October once more? 
@400000006afe591d216216d4 10402 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe591d216216d4 10402 < - 
@400000006afe591d2162787c 10402 < . 
@400000006afe591d26996e7c 10402 > 250 ok 1795053843 qp 10406 
@400000006afe591d280de224 10402 < QUIT 
@400000006afe591d2820358c 10402 > 221 mx1.example.net 
@400000006afe591d2827a7cc tcpserver: end 10402 status 0
@400000006afe591d282801a4 tcpserver: status: 0/40
@400000006afe591d282a6ebc 10402 < [EOF]
@400000006afe591d282a6ebc 10402 > [EOF]
@400000006afe5b562563fdb0 tcpserver: status: 1/40
@400000006afe5b562563fdb0 tcpserver: pid 13251 from 198.51.100.175
@400000006afe5b57151d6928 tcpserver: ok 13251 mx1.example.net:192.0.2.25:25 :198.51.100.175::8959
@400000006afe5b572516b488 rblsmtpd: 198.51.100.175 pid 13251: 451 https://zen.dnsbl.example/query/ip/198.51.100.175
@400000006afe5b5801cef3a0 tcpserver: end 13251 status 0
@400000006afe5b5801cef3a0 tcpserver: status: 0/40
@400000006afe5cfa25586bc6 tcpserver: status: 1/40
@400000006afe5cfa2558b216 tcpserver: pid 15351 from 198.51.100.118
@400000006afe5cfb10d4ecf6 tcpserver: ok 15351 mx1.example.net:192.0.2.25:25 :198.51.100.118::6554
@400000006afe5cfb15297236 15351 > 220 mx1.example.net ESMTP 
@400000006afe5cfb18c146c6 15351 < EHLO host118.isp.test 
@400000006afe5cfb18edc17e 15351 > 250-mx1.example.net 
@400000006afe5cfb18edc17e 15351 > 250-PIPELINING 
@400000006afe5cfb18edc17e 15351 > 250 8BITMIME 
@400000006afe5cfb1c49c58e 15351 < MAIL FROM:<carla43@mail8.vendor.test> 
@400000006afe5cfb1c597146 15351 > 250 ok 
@400000006afe5cfb23b333be 15351 < RCPT TO:<sales@club.example> 
@400000006afe5cfb23b35eb6 greylisting: 198.51.100.118 (carla43@mail8.vendor.test -> sales@club.example) doesn't exist. - temp. rejecting
@400000006afe5cfb23c1ce06 15351 > 451 temporary failure (#4.3.0) 
@400000006afe5cfb29817fee 15351 < QUIT 
@400000006afe5cfb299801a6 15351 > 221 mx1.example.net 
@400000006afe5cfb299fba36 tcpserver: end 15351 status 0
@400000006afe5cfb299fc206 tcpserver: status: 0/40
@400000006afe5cfb29a2b006 15351 < [EOF]
@400000006afe5cfb29a357fe 15351 > [EOF]
@400000006afe5d613413cb74 tcpserver: status: 1/40
@400000006afe5d6134147754 tcpserver: pid 15867 from 198.51.100.178
@400000006afe5d6219e0decc tcpserver: ok 15867 mx1.example.net:192.0.2.25:25 :198.51.100.178::42955
@400000006afe5d62274c8a0c rblsmtpd: 198.51.100.178 pid 15867: 451 https://zen.dnsbl.example/query/ip/198.51.100.178
@400000006afe5d6417b21fbc tcpserver: end 15867 status 0
@400000006afe5d6417b2fa7c tcpserver: status: 0/40
@400000006afe5d7f0f65d84e tcpserver: status: 1/40
@400000006afe5d7f0f669b9e tcpserver: pid 16014 from 198.51.100.171
@400000006afe5d7f13d57af6 tcpserver: ok 16014 mx1.example.net:192.0.2.25:25 host171.isp.test:198.51.100.171::40808
@400000006afe5d7f1e6e3fb6 rblsmtpd: 198.51.100.171 pid 16014: 451 https://zen.dnsbl.example/query/ip/198.51.100.171
@400000006afe5d8212ac9af6 tcpserver: end 16014 status 0
@400000006afe5d8212ac9ede tcpserver: status: 0/40
@400000006afe5e601c2cb232 tcpserver: status: 1/40
@400000006afe5e601c2d7582 tcpserver: pid 17140 from 198.51.100.110
@400000006afe5e6021e806ea tcpserver: ok 17140 mx1.example.net:192.0.2.25:25 host110.isp.test:198.51.100.110::39869
@400000006afe5e60294ed53a 17140 > 220 mx1.example.net ESMTP 
@400000006afe5e602c3edcc2 17140 < EHLO host110.isp.test 
@400000006afe5e602c679a72 17140 > 250-mx1.example.net 
@400000006afe5e602c687d02 17140 > 250-PIPELINING 
@400000006afe5e602c695baa 17140 > 250 8BITMIME 
@400000006afe5e6030c3093a 17140 < MAIL FROM:<test86@vendor.test> 
@400000006afe5e6030d74cba 17140 > 250 ok 
@400000006afe5e6036db7212 17140 < RCPT TO:<relaytest@freemail.test> 
@400000006afe5e60370f2472 17140 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afe5e6100967882 17140 < QUIT 
@400000006afe5e6100a85e8a 17140 > 221 mx1.example.net 
@400000006afe5e6100b09fd2 tcpserver: end 17140 status 0
@400000006afe5e6100b09fd2 tcpserver: status: 0/40
@400000006afe5e6100b32c2a 17140 < [EOF]
@400000006afe5e6100b36aaa 17140 > [EOF]
@400000006afe5f6e20d9c07c tcpserver: status: 1/40
@400000006afe5f6e20da02e4 tcpserver: pid 18490 from 192.0.2.30
@400000006afe5f6e2b5957ec tcpserver: ok 18490 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::9704
@400000006afe5f6e34d448cc 18490 > 220 mx1.example.net ESMTP 
@400000006afe5f6e3b8a31f4 18490 < EHLO monitor.example.net 
@400000006afe5f6f0000733c 18490 > 250-mx1.example.net 
@400000006afe5f6f00011f1c 18490 > 250-PIPELINING 
@400000006afe5f6f0001da9c 18490 > 250 8BITMIME 
@400000006afe5f6f00a2b264 18490 < QUIT 
@400000006afe5f6f00b7b164 18490 > 221 mx1.example.net 
@400000006afe5f6f00bf4ab4 tcpserver: end 18490 status 0
@400000006afe5f6f00bf4ab4 tcpserver: status: 0/40
@400000006afe5f6f00c1e2c4 18490 < [EOF]
@400000006afe5f6f00c23c9c 18490 > [EOF]
@400000006afe607e263f919a tcpserver: status: 1/40
@400000006afe607e263fbc92 tcpserver: pid 19851 from 198.51.100.184
@400000006afe607e309941ea tcpserver: ok 19851 mx1.example.net:192.0.2.25:25 host184.isp.test:198.51.100.184::36873
@400000006afe607f0f2b32a2 rblsmtpd: 198.51.100.184 pid 19851: 451 https://zen.dnsbl.example/query/ip/198.51.100.184
@400000006afe60802dbbbcaa tcpserver: end 19851 status 0
@400000006afe60802dbc782a tcpserver: status: 0/40
@400000006afe60b51a8d8ece tcpserver: status: 1/40
@400000006afe60b51a8db9c6 tcpserver: pid 20125 from 198.51.100.121
@400000006afe60b51cbaabe6 tcpserver: ok 20125 mx1.example.net:192.0.2.25:25 host121.isp.test:198.51.100.121::58703
@400000006afe60b522b67c6e 20125 > 220 mx1.example.net ESMTP 
@400000006afe60b525cd6516 20125 < EHLO host121.isp.test 
@400000006afe60b525dcaf26 20125 > 250-mx1.example.net 
@400000006afe60b525dd4b66 20125 > 250-PIPELINING 
@400000006afe60b525de0ace 20125 > 250 8BITMIME 
@400000006afe60b526ecfa2e 20125 < MAIL FROM:<v.horn58@mail0.vendor.test> 
@400000006afe60b526fedc4e 20125 > 250 ok 
@400000006afe60b52a3124c6 20125 < RCPT TO:<office@club.example> 
@400000006afe60b52a31866e greylisting: 198.51.100.121 (v.horn58@mail0.vendor.test -> office@club.example) doesn't exist. - temp. rejecting
@400000006afe60b52a3e9dfe 20125 > 451 temporary failure (#4.3.0) 
@400000006afe60b52fbe649e 20125 < QUIT 
@400000006afe60b52ffe6b3e 20125 > 221 mx1.example.net 
@400000006afe60b53005b286 tcpserver: end 20125 status 0
@400000006afe60b53005d5ae tcpserver: status: 0/40
@400000006afe60b53008bfc6 20125 < [EOF]
@400000006afe60b53008bfc6 20125 > [EOF]
@400000006afe61e3108a6dac tcpserver: status: 1/40
@400000006afe61e3108ac784 tcpserver: pid 21634 from 198.51.100.126
@400000006afe61e316fa1e44 tcpserver: ok 21634 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::9153
@400000006afe61e31b66f22c 21634 > 220 mx1.example.net ESMTP 
@400000006afe61e3214fabfc 21634 < EHLO mail.bigmail.example 
@400000006afe61e32182f8cc 21634 > 250-mx1.example.net 
@400000006afe61e321839cdc 21634 > 250-PIPELINING 
@400000006afe61e32183a894 21634 > 250 8BITMIME 
@400000006afe61e3268afb44 21634 < MAIL FROM:<d.weiss29@bigmail.example> 
@400000006afe61e326a837a4 21634 > 250 ok 
@400000006afe61e32aa37184 21634 < RCPT TO:<j.klein@club.example> 
@400000006afe61e32aa44474 greylisting: 198.51.100.126 (d.weiss29@bigmail.example -> j.klein@club.example) doesn't exist. - temp. rejecting
@400000006afe61e32ac2c8f4 21634 > 451 temporary failure (#4.3.0) 
@400000006afe61e32f37e20c 21634 < QUIT 
@400000006afe61e32f42d6bc 21634 > 221 mx1.example.net 
@400000006afe61e32f4b3744 tcpserver: end 21634 status 0
@400000006afe61e32f4b529c tcpserver: status: 0/40
@400000006afe61e32f4d851c 21634 < [EOF]
@400000006afe61e32f4d851c 21634 > [EOF]
@400000006afe645a23860f1a tcpserver: status: 1/40
@400000006afe645a23860f1a tcpserver: pid 24790 from 198.51.100.184
@400000006afe645b0feea9b2 tcpserver: ok 24790 mx1.example.net:192.0.2.25:25 :198.51.100.184::39199
@400000006afe645b2239f392 rblsmtpd: 198.51.100.184 pid 24790: 451 https://zen.dnsbl.example/query/ip/198.51.100.184
@400000006afe645d2cc36a5a tcpserver: end 24790 status 0
@400000006afe645d2cc3acc2 tcpserver: status: 0/40
@400000006afe64c82152e52e tcpserver: status: 1/40
@400000006afe64c821532796 tcpserver: pid 25340 from 198.51.100.172
@400000006afe64c82a5f649e tcpserver: ok 25340 mx1.example.net:192.0.2.25:25 host172.isp.test:198.51.100.172::54679
@400000006afe64c83996ea86 rblsmtpd: 198.51.100.172 pid 25340: 451 https://zen.dnsbl.example/query/ip/198.51.100.172
@400000006afe64cc0c1c1036 tcpserver: end 25340 status 0
@400000006afe64cc0c1c2b8e tcpserver: status: 0/40
@400000006afe655f098c36c0 tcpserver: status: 1/40
@400000006afe655f098cb3c0 tcpserver: pid 26093 from 198.51.100.103
@400000006afe655f0cb167a8 tcpserver: ok 26093 mx1.example.net:192.0.2.25:25 host103.isp.test:198.51.100.103::17643
@400000006afe655f0f5ac170 26093 > 220 mx1.example.net ESMTP 
@400000006afe655f150d53f8 26093 < EHLO host103.isp.test 
@400000006afe655f152bccc0 26093 > 250-mx1.example.net 
@400000006afe655f152bccc0 26093 > 250-PIPELINING 
@400000006afe655f152be430 26093 > 250 8BITMIME 
@400000006afe655f15c52e60 26093 < MAIL FROM:<d.weiss5@mail2.vendor.test> 
@400000006afe655f15ddea68 26093 > 250 ok 
@400000006afe655f1d0da710 26093 < RCPT TO:<info@shop.example> 
@400000006afe655f1d0dd9d8 greylisting: 198.51.100.103 (d.weiss5@mail2.vendor.test -> info@shop.example) doesn't exist. - temp. rejecting
@400000006afe655f1d277488 26093 > 451 temporary failure (#4.3.0) 
@400000006afe655f21fb62f8 26093 < QUIT 
@400000006afe655f2203d708 26093 > 221 mx1.example.net 
@400000006afe655f220b5118 tcpserver: end 26093 status 0
@400000006afe655f220c2fc0 tcpserver: status: 0/40
@400000006afe655f220f15f0 26093 < [EOF]
@400000006afe655f220f2978 26093 > [EOF]
@400000006afe65c40d8e7f44 tcpserver: status: 1/40
@400000006afe65c40d8f1f6c tcpserver: pid 26599 from 198.51.100.112
@400000006afe65c419742e94 tcpserver: ok 26599 mx1.example.net:192.0.2.25:25 host112.isp.test:198.51.100.112::9180
@400000006afe65c422a24f64 26599 > 220 mx1.example.net ESMTP 
@400000006afe65c4274d35ec 26599 < EHLO host112.isp.test 
@400000006afe65c4278ab034 26599 > 250-mx1.example.net 
@400000006afe65c4278ab034 26599 > 250-PIPELINING 
@400000006afe65c4278ab034 26599 > 250 8BITMIME 
@400000006afe65c42b17c2dc 26599 < MAIL FROM:<lena50@mail8.vendor.test> 
@400000006afe65c42b48ba04 26599 > 250 ok 
@400000006afe65c42c649214 26599 < RCPT TO:<info@shop.example> 
@400000006afe65c42c650f14 greylisting: 198.51.100.112 (lena50@mail8.vendor.test -> info@shop.example) doesn't exist. - temp. rejecting
@400000006afe65c42c70c32c 26599 > 451 temporary failure (#4.3.0) 
@400000006afe65c4316b5824 26599 < QUIT 
@400000006afe65c43175200c 26599 > 221 mx1.example.net 
@400000006afe65c4317c636c tcpserver: end 26599 status 0
@400000006afe65c4317d4214 tcpserver: status: 0/40
@400000006afe65c4317f12ec 26599 < [EOF]
@400000006afe65c4317f12ec 26599 > [EOF]
@400000006afe666e39eed55c tcpserver: status: 1/40
@400000006afe666e39ef17c4 tcpserver: pid 27452 from 198.51.100.126
@400000006afe666f049c715c tcpserver: ok 27452 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::42569
@400000006afe666f0db7778c 27452 > 220 mx1.example.net ESMTP 
@400000006afe666f12db04cc 27452 < EHLO mail.bigmail.example 
@400000006afe666f12f7b0a4 27452 > 250-mx1.example.net 
@400000006afe666f12f7c42c 27452 > 250-PIPELINING 
@400000006afe666f12f87fac 27452 > 250 8BITMIME 
@400000006afe666f17ffd25c 27452 < MAIL FROM:<d.weiss29@bigmail.example> 
@400000006afe666f17ffd25c 27452 < RCPT TO:<j.klein@club.example> 
@400000006afe666f17ffd25c 27452 < DATA 
@400000006afe666f180a329c 27452 > 250 ok 
@400000006afe666f180a329c greylisting: 198.51.100.126 (d.weiss29@bigmail.example -> j.klein@club.example) exists (id=48709) - accepting
@400000006afe666f183810cc 27452 > 250 ok 
@400000006afe666f1872cbf4 27452 > 354 go ahead 
@400000006afe666f1b3ca60c 27452 < From: <d.weiss29@bigmail.example> 
@400000006afe666f1b3d2adc 27452 < To: <j.klein@club.example> 
@400000006afe666f1b3d2adc 27452 < Subject: our talk of last week 
@400000006afe666f1b3d8c84 27452 < Message-ID: <mwmyqpat.27455@mail.bigmail.example> 
@400000006afe666f1b3d8c84 27452 <  
@400000006afe666f1b3d8c84 27452 < could you send the figures of October once more? 
@400000006afe666f1b3d8c84 27452 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe666f1b3d8c84 27452 < starting delivery 1: msg 2 t+
@400000006afe666f1b3d8c84 27452 < o local x@example.org 
@400000006afe666f1b3dabc4 27452 < thank you for the papers, we shall look at them next week 
@400000006afe666f1b3e24dc 27452 < please find the minutes of the last meeting below 
@400000006afe666f1b3e635c 27452 < the delivery will be with you on Tuesday before noon 
@400000006afe666f1b3e829c 27452 < kind regards 
@400000006afe666f1b3f2e7c 27452 <  
@400000006afe666f1b3f9bdc 27452 < could you send the figures of October once more? 
@400000006afe666f1b405f2c 27452 < +49+
@400000006afe666f1b405f2c 27452 <  30 5550 1 + 49 30 5550 2 
@400000006afe666f1b412664 27452 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe666f1b41803c 27452 < thank you for the papers, we shall look at them next week 
@400000006afe666f1b41803c 27452 < please find the minutes of the last meeting below 
@400000006afe666f1b41880c 27452 < the delivery will be with you on Tuesday before noon 
@400000006afe666f1b41a74c 27452 < kind regards 
@400000006afe666f1b41c68c 27452 <  
@400000006afe666f1b41c68c 27452 < could you send the figures of October once more? 
@400000006afe666f1b422834 27452 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe666f1b42b8bc 27452 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe666f1b42b8bc 27452 < --------------------------------- 
@400000006afe666f1b42b8bc 27452 < . 
@400000006afe666f1f98b4fc 27452 > 250 ok 1795057253 qp 27455 
@400000006afe666f215a4abc 27452 < QUIT 
@400000006afe666f218af3c4 27452 > 221 mx1.example.net 
@400000006afe666f21922784 tcpserver: end 27452 status 0
@400000006afe666f21930dfc tcpserver: status: 0/40
@400000006afe666f219607b4 27452 < [EOF]
@400000006afe666f219607b4 27452 > [EOF]
@400000006afe6676327899d4 tcpserver: status: 1/40
@400000006afe66763278bcfc tcpserver: pid 27492 from 192.0.2.30
@400000006afe667636143b0c tcpserver: ok 27492 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::39630
@400000006afe66763987515c 27492 > 220 mx1.example.net ESMTP 
@400000006afe66763b88edbc 27492 < EHLO monitor.example.net 
@400000006afe66770000ec54 27492 > 250-mx1.example.net 
@400000006afe66770001cee4 27492 > 250-PIPELINING 
@400000006afe66770002ad8c 27492 > 250 8BITMIME 
@400000006afe66770348c454 27492 < QUIT 
@400000006afe66770355726c 27492 > 221 mx1.example.net 
@400000006afe6677035d1774 tcpserver: end 27492 status 0
@400000006afe6677035d2ee4 tcpserver: status: 0/40
@400000006afe667703603454 27492 < [EOF]
@400000006afe667703607e8c 27492 > [EOF]
@400000006afe67e50033db64 tcpserver: status: 1/40
@400000006afe67e50034a684 tcpserver: pid 29323 from 198.51.100.109
@400000006afe67e50b3d9234 tcpserver: ok 29323 mx1.example.net:192.0.2.25:25 host109.isp.test:198.51.100.109::44517
@400000006afe67e50d4f8244 29323 > 220 mx1.example.net ESMTP 
@400000006afe67e513a0a68c 29323 < EHLO host109.isp.test 
@400000006afe67e513c276cc 29323 > 250-mx1.example.net 
@400000006afe67e513c28a54 29323 > 250-PIPELINING 
@400000006afe67e513c299f4 29323 > 250 8BITMIME 
@400000006afe67e5141161ec 29323 < MAIL FROM:<z.jung66@mail34.vendor.test> 
@400000006afe67e5143c2b0c 29323 > 250 ok 
@400000006afe67e516ca964c 29323 < RCPT TO:<k.maier@shop.example> 
@400000006afe67e516caa9d4 greylisting: 198.51.100.109 (z.jung66@mail34.vendor.test -> k.maier@shop.example) doesn't exist. - temp. rejecting
@400000006afe67e517082034 29323 > 451 temporary failure (#4.3.0) 
@400000006afe67e51b7a10b4 29323 < QUIT 
@400000006afe67e51ba6e544 29323 > 221 mx1.example.net 
@400000006afe67e51bae8664 tcpserver: end 29323 status 0
@400000006afe67e51baea98c tcpserver: status: 0/40
@400000006afe67e51bb22814 29323 < [EOF]
@400000006afe67e51bb2724c 29323 > [EOF]
@400000006afe686b2bc8a804 tcpserver: status: 1/40
@400000006afe686b2bc8fdf4 tcpserver: pid 29996 from 198.51.100.152
@400000006afe686b2cffcc5c tcpserver: ok 29996 mx1.example.net:192.0.2.25:25 mail.cloudy.example:198.51.100.152::52515
@400000006afe686b39bd16fc 29996 > 220 mx1.example.net ESMTP 
@400000006afe686c01bb717c 29996 < EHLO mail.cloudy.example 
@400000006afe686c01cca7bc 29996 > 250-mx1.example.net 
@400000006afe686c01cca7bc 29996 > 250-PIPELINING 
@400000006afe686c01cd921c 29996 > 250 8BITMIME 
@400000006afe686c07a71d34 29996 < MAIL FROM:<d.weiss10@cloudy.example> 
@400000006afe686c07be5e54 29996 > 250 ok 
@400000006afe686c0ea78894 29996 < RCPT TO:<j.klein@club.example> 
@400000006afe686c0ea7e26c greylisting: 198.51.100.152 (d.weiss10@cloudy.example -> j.klein@club.example) doesn't exist. - temp. rejecting
@400000006afe686c0ee34974 29996 > 451 temporary failure (#4.3.0) 
@400000006afe686c13a1f67c 29996 < QUIT 
@400000006afe686c13df7c7c 29996 > 221 mx1.example.net 
@400000006afe686c13e75834 tcpserver: end 29996 status 0
@400000006afe686c13e7e0ec tcpserver: status: 0/40
@400000006afe686c13eabf4c 29996 < [EOF]
@400000006afe686c13eb24dc 29996 > [EOF]
@400000006afe69d51a0f97bc tcpserver: status: 1/40
@400000006afe69d51a104784 tcpserver: pid 31805 from 198.51.100.152
@400000006afe69d51b2e0bc4 tcpserver: ok 31805 mx1.example.net:192.0.2.25:25 mail.cloudy.example:198.51.100.152::35605
@400000006afe69d520d00c1c 31805 > 220 mx1.example.net ESMTP 
@400000006afe69d521208994 31805 < EHLO mail.cloudy.example 
@400000006afe69d52140c394 31805 > 250-mx1.example.net 
@400000006afe69d52140e6bc 31805 > 250-PIPELINING 
@400000006afe69d521413cac 31805 > 250 8BITMIME 
@400000006afe69d527d5326c 31805 < MAIL FROM:<d.weiss10@cloudy.example> 
@400000006afe69d52816e6bc 31805 > 250 ok 
@400000006afe69d52ae4f6f4 31805 < RCPT TO:<j.klein@club.example> 
@400000006afe69d52ae4f6f4 greylisting: 198.51.100.152 (d.weiss10@cloudy.example -> j.klein@club.example) exists (id=24185) - accepting
@400000006afe69d52aedccac 31805 > 250 ok 
@400000006afe69d53016d82c 31805 < DATA 
@400000006afe69d5303197d4 31805 > 354 go ahead 
@400000006afe69d535c85d2c 31805 < From: <d.weiss10@cloudy.example> 
@400000006afe69d535c8f19c 31805 < To: <j.klein@club.example> 
@400000006afe69d535c9090c 31805 < Subject: our talk of last week 
@400000006afe69d535c9090c 31805 < Message-ID: <mwmz9cxb.31807@mail.cloudy.example> 
@400000006afe69d535c910dc 31805 <  
@400000006afe69d535c9ef84 31805 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe69d535c9ef84 31805 < thank you for the papers, we shall look at them next week 
@400000006afe69d535c9ef84 31805 < please find the minutes of the last meeting below 
@400000006afe69d535c9ef84 31805 < the delivery will be with you on Tuesday before noon 
@400000006afe69d535ca224c 31805 < kind regards 
@400000006afe69d535ca706c 31805 <  
@400000006afe69d535ca706c 31805 < could you send the figures of October once more? 
@400000006afe69d535ca706c 31805 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe69d535ca706c 31805 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe69d535ca706c 31805 < than+
@400000006afe69d535ca8bc4 31805 < k you for the papers, we shall look at them next week 
@400000006afe69d535ca8bc4 31805 < please find the minutes of the last meeting below 
@400000006afe69d535cb2034 31805 < the delivery will be with you on Tuesday before noon 
@400000006afe69d535cb8d94 31805 < kind regards 
@400000006afe69d535cbe76c 31805 <  
@400000006afe69d535cbf324 31805 < could you send the figures of October once more? 
@400000006afe69d535cc58b4 31805 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe69d535cc9f04 31805 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe69d535ccd1cc 31805 < thank you for the papers, we shall look at them next week 
@400000006afe69d535ccf8dc 31805 < please find the minutes of the last meeting below 
@400000006afe69d535cd375c 31805 < the delivery will be with you on Tuesday before noon 
@400000006afe69d535cd375c 31805 < kind regards 
@400000006afe69d535cd5a84 31805 <  
@400000006afe69d535cd5a84 31805 < could you send the figure+
@400000006afe69d535ce121c 31805 < s of October once more? 
@400000006afe69d535cee8f4 31805 < +49 30 5550 1 + 49 30 5550 2 
@400000006afe69d535cee8f4 31805 < starting delivery 1: msg 2 to local x@example.org 
@400000006afe69d535cf17d4 31805 < thank you for the papers, we shall look at them next week 
@400000006afe69d535cfb7fc 31805 < please find the minutes of the last meeting below 
@400000006afe69d535cfb7fc 31805 < the delivery will be with you on Tuesday+
@400000006afe69d535cfb7fc 31805 <  before noon 
@400000006afe69d535d08704 31805 < kind regards 
@400000006afe69d535d092bc 31805 <  
@400000006afe69d535d0d524 31805 < could you send the figures of October once more? 
@400000006afe69d535d0d524 31805 < +49 30 5550 1 + 49 30 5550 2 
