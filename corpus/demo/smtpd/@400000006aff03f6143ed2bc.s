@400000006afed4ed28c18284 6543 < thank you for the papers, we shall look at them next week 
@400000006afed4ed28c1b164 6543 < please find the minutes of the last meeting below 
@400000006afed4ed28c1b164 6543 < the delivery will be with you on Tuesday before noon 
@400000006afed4ed28c2612c 6543 < kind re+
@400000006afed4ed28c2612c 6543 < gards 
@400000006afed4ed28c29fac 6543 <  
@400000006afed4ed28c2bb04 6543 < could you send the figures of October once more? 
@400000006afed4ed28c2bb04 6543 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed4ed28c2bb04 6543 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed4ed28c35744 6543 < -------------------------- 
@400000006afed4ed28c41a94 6543 < . 
@400000006afed4ed2f9dc02c 6543 > 250 ok 1795085539 qp 6546 
@400000006afed4ed358c6d6c 6543 < QUIT 
@400000006afed4ed35abfb8c 6543 > 221 mx1.example.net 
@400000006afed4ed35b40624 tcpserver: end 6543 status 0
@400000006afed4ed35b4870c tcpserver: status: 0/40
@400000006afed4ed35b726ec 6543 < [EOF]
@400000006afed4ed35b7abbc 6543 > [EOF]
@400000006afed53332c10dae tcpserver: status: 1/40
@400000006afed53332c10dae tcpserver: pid 6897 from 198.51.100.183
@400000006afed53336861876 tcpserver: ok 6897 mx1.example.net:192.0.2.25:25 :198.51.100.183::31126
@400000006afed53406ee557e rblsmtpd: 198.51.100.183 pid 6897: 451 https://zen.dnsbl.example/query/ip/198.51.100.183
@400000006afed53535ce1316 tcpserver: end 6897 status 0
@400000006afed53535ce1316 tcpserver: status: 0/40
@400000006afed57630eef84c tcpserver: status: 1/40
@400000006afed57630ef0404 tcpserver: pid 7232 from 198.51.100.69
@400000006afed576334f0c44 tcpserver: ok 7232 mx1.example.net:192.0.2.25:25 mail.opera.example:198.51.100.69::18990
@400000006afed57700a830a4 7232 > 220 mx1.example.net ESMTP 
@400000006afed57704b4ac7c 7232 < EHLO mail.opera.example 
@400000006afed57704d334e4 7232 > 250-mx1.example.net 
@400000006afed57704d3774c 7232 > 250-PIPELINING 
@400000006afed57704d40fa4 7232 > 250 8BITMIME 
@400000006afed577076acfb4 7232 < MAIL FROM:<carla20@opera.example> 
@400000006afed5770798b5b4 7232 > 250 ok 
@400000006afed5770ea9cab4 7232 < RCPT TO:<d.weiss@club.example> 
@400000006afed5770eaa5b3c greylisting: 198.51.100.69 (carla20@opera.example -> d.weiss@club.example) exists (id=26277) - accepting
@400000006afed5770ed1f00c 7232 > 250 ok 
@400000006afed5770f569ce4 7232 < DATA 
@400000006afed5770f614f2c 7232 > 354 go ahead 
@400000006afed577151f4f7c 7232 < From: <carla20@opera.example> 
@400000006afed577151f9d9c 7232 < To: <d.weiss@club.example> 
@400000006afed577151f9d9c 7232 < Subject: our talk of last week 
@400000006afed577151f9d9c 7232 < Message-ID: <mwnfnxbf.7235@mail.opera.example> 
@400000006afed577151ffb5c 7232 <  
@400000006afed577151ffb5c 7232 < kind regards 
@400000006afed5771520032c 7232 <  
@400000006afed577152035f4 7232 < could you send the figures of October once more? 
@400000006afed577152035f4 7232 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed577152087fc 7232 < starting delivery 1+
@400000006afed57715210ccc 7232 < : msg 2 to local x@example.org 
@400000006afed57715219d54 7232 < thank you for the papers, we shall look at them next week 
@400000006afed57715224d1c 7232 < please find the minutes of the last meeting below 
@400000006afed57715228b9c 7232 < the delivery will be with you on Tuesday before noon 
@400000006afed57715236274 7232 < kind regards 
@400000006afed57715237214 7232 <  
@400000006afed57715237214 7232 < could you send the figures of October once m+
@400000006afed5771523b094 7232 < ore? 
@400000006afed57715246ffc 7232 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed5771524e914 7232 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed57715255a5c 7232 < thank you for the papers, we shall look at them next week 
@400000006afed57715256de4 7232 < please find the minutes of the last meeting below 
@400000006afed577152619c4 7232 < the delivery will be with you on Tuesday before noon 
@400000006afed57715263134 7232 < kind +
@400000006afed57715267f54 7232 < regards 
@400000006afed57715271b94 7232 <  
@400000006afed57715271b94 7232 < could you send the figures of October once more? 
@400000006afed5771527c38c 7232 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed5771528502c 7232 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed57715286b84 7232 < thank you for the papers, we shall look at them next week 
@400000006afed57715292704 7232 < please find the minutes of the last meeting below 
@400000006afed57715292704 7232 < the +
@400000006afed577152980dc 7232 < delivery will be with you on Tuesday before noon 
@400000006afed577152a53cc 7232 < kind regards 
@400000006afed577152a53cc 7232 <  
@400000006afed577152a9e04 7232 < could you send the figures of October once more? 
@400000006afed577152b5984 7232 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed577152b6154 7232 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed577152b6924 7232 < thank you for the papers, we shall look at them next week 
@400000006afed577152b6924 7232 < please find the minutes of the last meeting below 
@400000006afed577152b74dc 7232 < -------------------------- 
@400000006afed577152b74dc 7232 < . 
@400000006afed5771948f42c 7232 > 250 ok 1795085677 qp 7235 
@400000006afed5771d4199e4 7232 < QUIT 
@400000006afed5771d5acf04 7232 > 221 mx1.example.net 
@400000006afed5771d61f324 tcpserver: end 7232 status 0
@400000006afed5771d62740c tcpserver: status: 0/40
@400000006afed5771d65620c 7232 < [EOF]
@400000006afed5771d65bbe4 7232 > [EOF]
@400000006afed601051d0d30 tcpserver: status: 1/40
@400000006afed601051d0d30 tcpserver: pid 7923 from 198.51.100.182
@400000006afed6010e614e10 tcpserver: ok 7923 mx1.example.net:192.0.2.25:25 :198.51.100.182::28648
@400000006afed601289432e8 rblsmtpd: 198.51.100.182 pid 7923: 451 https://zen.dnsbl.example/query/ip/198.51.100.182
@400000006afed60226dffef0 tcpserver: end 7923 status 0
@400000006afed60226e07038 tcpserver: status: 0/40
@400000006afed6d72e82269c tcpserver: status: 1/40
@400000006afed6d72e82269c tcpserver: pid 8996 from 203.0.113.35
@400000006afed6d72fe34cdc tcpserver: ok 8996 mx1.example.net:192.0.2.25:25 mail.mill.test:203.0.113.35::13645
@400000006afed6d7378f4a1c 8996 > 220 mx1.example.net ESMTP 
@400000006afed6d8031690c4 8996 < EHLO mail.mill.test 
@400000006afed6d803592f74 8996 > 250-mx1.example.net 
@400000006afed6d803594acc 8996 > 250-PIPELINING 
@400000006afed6d80359c7cc 8996 > 250 8BITMIME 
@400000006afed6d8063c32f4 8996 < MAIL FROM:<z.jung16@mill.test> 
@400000006afed6d8067f0084 8996 > 250 ok 
@400000006afed6d808358e0c 8996 < RCPT TO:<t.wolf@shop.example> 
@400000006afed6d808358e0c greylisting: 203.0.113.35 (z.jung16@mill.test -> t.wolf@shop.example) exists (id=71717) - accepting
@400000006afed6d8084a7d6c 8996 > 250 ok 
@400000006afed6d80925453c 8996 < DATA 
@400000006afed6d8095d740c 8996 > 354 go ahead 
@400000006afed6d80d521e3c 8996 < From: <z.jung16@mill.test> 
@400000006afed6d80d5258d4 8996 < To: <t.wolf@shop.example> 
@400000006afed6d80d52ce04 8996 < Subject: our talk of last week 
@400000006afed6d80d534b04 8996 < Message-ID: <mwnfvhml.8999@mail.mill.test> 
@400000006afed6d80d5375fc 8996 <  
@400000006afed6d80d5375fc 8996 < could you send the figures of October once more? 
@400000006afed6d80d5375fc 8996 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed6d80d53feb4 8996 < starting delivery 1: msg 2 to local x@examp+
@400000006afed6d80d53feb4 8996 < le.org 
@400000006afed6d80d547bb4 8996 < thank you for the papers, we shall look at them next week 
@400000006afed6d80d552b7c 8996 < please find the minutes of the last meeting below 
@400000006afed6d80d552b7c 8996 < the delivery will be with you on Tuesday before noon 
@400000006afed6d80d558554 8996 < kind regards 
@400000006afed6d80d566fb4 8996 <  
@400000006afed6d80d566fb4 8996 < could you send the figures of October once more? 
@400000006afed6d80d566fb4 8996 < +49 30 5550 1 + 49+
@400000006afed6d80d57003c 8996 <  30 5550 2 
@400000006afed6d80d57a834 8996 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed6d80d58679c 8996 < thank you for the papers, we shall look at them next week 
@400000006afed6d80d593e74 8996 < please find the minutes of the last meeting below 
@400000006afed6d80d59bf5c 8996 < the delivery will be with you on Tuesday before noon 
@400000006afed6d80d59bf5c 8996 < kind regards 
@400000006afed6d80d5a8694 8996 <  
@400000006afed6d80d5a8694 8996 < could you sen+
@400000006afed6d80d5a9634 8996 < d the figures of October once more? 
@400000006afed6d80d5b3a44 8996 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed6d80d5b3a44 8996 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed6d80d5bcacc 8996 < thank you for the papers, we shall look at them next week 
@400000006afed6d80d5c111c 8996 < please find the minutes of the last meeting below 
@400000006afed6d80d5c111c 8996 < the delivery will be with yo+
@400000006afed6d80d5c18ec 8996 < u on Tuesday before noon 
@400000006afed6d80d5c6edc 8996 < kind regards 
@400000006afed6d80d5c6edc 8996 <  
@400000006afed6d80d5cbcfc 8996 < could you send the figures of October once more? 
@400000006afed6d80d5ce40c 8996 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed6d80d5d4d84 8996 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed6d80d5d4d84 8996 < ---------- 
@400000006afed6d80d5d5d24 8996 < . 
@400000006afed6d813fd0314 8996 > 250 ok 1795086030 qp 8999 
@400000006afed6d8191e1784 8996 < QUIT 
@400000006afed6d8192dcef4 8996 > 221 mx1.example.net 
@400000006afed6d819357bcc tcpserver: end 8996 status 0
@400000006afed6d81935d5a4 tcpserver: status: 0/40
@400000006afed6d81937f49c 8996 < [EOF]
@400000006afed6d8193865e4 8996 > [EOF]
@400000006afed6d906ef574e tcpserver: status: 1/40
@400000006afed6d906eff776 tcpserver: pid 9003 from 198.51.100.171
@400000006afed6d92a5f937e tcpserver: ok 9003 mx1.example.net:192.0.2.25:25 :198.51.100.171::38388
@400000006afed6d93b57c8ae rblsmtpd: 198.51.100.171 pid 9003: 451 https://zen.dnsbl.example/query/ip/198.51.100.171
@400000006afed6da220aded6 tcpserver: end 9003 status 0
@400000006afed6da220b9e3e tcpserver: status: 0/40
@400000006afed6f626218344 tcpserver: status: 1/40
@400000006afed6f62621f0a4 tcpserver: pid 9151 from 192.0.2.30
@400000006afed6f62dbef9c4 tcpserver: ok 9151 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::29185
@400000006afed6f634325f94 9151 > 220 mx1.example.net ESMTP 
@400000006afed6f63b8c491c 9151 < EHLO monitor.example.net 
@400000006afed6f7000001f4 9151 > 250-mx1.example.net 
@400000006afed6f7000034bc 9151 > 250-PIPELINING 
@400000006afed6f7000034bc 9151 > 250 8BITMIME 
@400000006afed6f705c07efc 9151 < QUIT 
@400000006afed6f705d6f114 9151 > 221 mx1.example.net 
@400000006afed6f705de3474 tcpserver: end 9151 status 0
@400000006afed6f705df1ed4 tcpserver: status: 0/40
@400000006afed6f705e1265c 9151 < [EOF]
@400000006afed6f705e1e1dc 9151 > [EOF]
@400000006afed8320e1487c4 tcpserver: status: 1/40
@400000006afed8320e149f34 tcpserver: pid 10729 from 198.51.100.234
@400000006afed83210eab61c tcpserver: ok 10729 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::25810
@400000006afed832136db394 10729 > 220 mx1.example.net ESMTP 
@400000006afed83215d71274 10729 < EHLO mail.partner.test 
@400000006afed832160590cc 10729 > 250-mx1.example.net 
@400000006afed8321605b3f4 10729 > 250-PIPELINING 
@400000006afed8321606929c 10729 > 250 8BITMIME 
@400000006afed8321b506c8c 10729 < MAIL FROM:<r.frank13@partner.test> 
@400000006afed8321b506c8c 10729 < RCPT TO:<wanda@example.net> 
@400000006afed8321b514364 10729 < DATA 
@400000006afed8321b7d123c 10729 > 250 ok 
@400000006afed8321b7db264 greylisting: 198.51.100.234 (r.frank13@partner.test -> wanda@example.net) exists (id=29208) - accepting
@400000006afed8321ba3c47c 10729 > 250 ok 
@400000006afed8321bc3a88c 10729 > 354 go ahead 
@400000006afed8321ce14d8c 10729 < From: <r.frank13@partner.test> 
@400000006afed8321ce1bed4 10729 < To: <wanda@example.net> 
@400000006afed8321ce1bed4 10729 < Subject: our talk of last week 
@400000006afed8321ce1bed4 10729 < Message-ID: <mwng2wrd.10730@mail.partner.test> 
@400000006afed8321ce1bed4 10729 <  
@400000006afed8321ce24b74 10729 < please find the minutes of the last meeting below 
@400000006afed8321ce3224c 10729 < the delivery will be with you on Tuesday before noon 
@400000006afed8321ce335d4 10729 < kind regards+
@400000006afed8321ce360cc 10729 <  
@400000006afed8321ce3783c 10729 <  
@400000006afed8321ce3783c 10729 < could you send the figures of October once more? 
@400000006afed8321ce3977c 10729 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed8321ce3977c 10729 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed8321ce44b2c 10729 < thank you for the papers, we shall look at them next week 
@400000006afed8321ce44b2c 10729 < please find the minutes of the last meeting below 
@400000006afed8321ce44b2c 10729 < the deliver+
@400000006afed8321ce44b2c 10729 < y will be with you on Tuesday before noon 
@400000006afed8321ce506ac 10729 < kind regards 
@400000006afed8321ce506ac 10729 <  
@400000006afed8321ce554cc 10729 < could you send the figures of October once more? 
@400000006afed8321ce55c9c 10729 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed8321ce55c9c 10729 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed8321ce60c64 10729 < thank you for the papers, we shall look at them next week 
@400000006afed8321ce6d784 10729 < please +
@400000006afed8321ce7874c 10729 < find the minutes of the last meeting below 
@400000006afed8321ce7874c 10729 < the delivery will be with you on Tuesday before noon 
@400000006afed8321ce83afc 10729 < kind regards 
@400000006afed8321ce919a4 10729 <  
@400000006afed8321ce9831c 10729 < could you send the figures of October once more? 
@400000006afed8321cea5ddc 10729 < +49 30 5550 1 + 49 30 5550 2 
@400000006afed8321cea5ddc 10729 < starting delivery 1: msg 2 to local x@example.org 
@400000006afed8321ceb01ec 10729 < thank you f+
@400000006afed8321ceb7b04 10729 < or the papers, we shall look at them next week 
@400000006afed8321ceb7b04 10729 < please find the minutes of the last meeting below 
@400000006afed8321cec1744 10729 < the delivery will be with you on Tuesday before noon 
@400000006afed8321cecb384 10729 < kind regards 
@400000006afed8321ced6734 10729 <  
@400000006afed8321cedf7bc 10729 < could you send the figures of October once more? 
@400000006afed8321cee4dac 10729 <  
@400000006afed8321cee4dac 10729 < . 
@400000006afed8322049e844 10729 > 250 ok 1795086376 qp 10730 
@400000006afed83223019604 10729 < QUIT 
@400000006afed832233aa37c 10729 > 221 mx1.example.net 
@400000006afed832234240b4 tcpserver: end 10729 status 0
@400000006afed832234240b4 tcpserver: status: 0/40
@400000006afed83223457cd4 10729 < [EOF]
@400000006afed8322345fdbc 10729 > [EOF]
@400000006afed83e1139560a tcpserver: status: 1/40
@400000006afed83e1139e692 tcpserver: pid 10789 from 198.51.100.166
@400000006afed83e3406e1ca tcpserver: ok 10789 mx1.example.net:192.0.2.25:25 :198.51.100.166::8888
@400000006afed83f01d038d2 rblsmtpd: 198.51.100.166 pid 10789: 451 https://zen.dnsbl.example/query/ip/198.51.100.166
@400000006afed8410e33fd7a tcpserver: end 10789 status 0
@400000006afed8410e33fd7a tcpserver: status: 0/40
@400000006afed8962f70a646 tcpserver: status: 1/40
@400000006afed8962f71466e tcpserver: pid 11231 from 198.51.100.181
@400000006afed8970f4075fe tcpserver: ok 11231 mx1.example.net:192.0.2.25:25 :198.51.100.181::6069
@400000006afed89724bb60a6 rblsmtpd: 198.51.100.181 pid 11231: 451 https://zen.dnsbl.example/query/ip/198.51.100.181
@400000006afed89939e9a24e tcpserver: end 11231 status 0
@400000006afed89939e9a24e tcpserver: status: 0/40
@400000006afed8ed0e1dbf24 tcpserver: status: 1/40
@400000006afed8ed0e1ea59c tcpserver: pid 11664 from 198.51.100.181
@400000006afed8ee01138d04 tcpserver: ok 11664 mx1.example.net:192.0.2.25:25 :198.51.100.181::16092
@400000006afed8ee04fdd30c rblsmtpd: 198.51.100.181 pid 11664: 451 https://zen.dnsbl.example/query/ip/198.51.100.181
@400000006afed8ee16eb4964 tcpserver: end 11664 status 0
@400000006afed8ee16eb4964 tcpserver: status: 0/40
@400000006afed8ef39421b96 tcpserver: status: 1/40
@400000006afed8ef394236ee tcpserver: pid 11677 from 198.51.100.165
@400000006afed8f012494d16 tcpserver: ok 11677 mx1.example.net:192.0.2.25:25 :198.51.100.165::5685
@400000006afed8f01925f81e rblsmtpd: 198.51.100.165 pid 11677: 451 https://zen.dnsbl.example/query/ip/198.51.100.165
@400000006afed8f31fbffca6 tcpserver: end 11677 status 0
@400000006afed8f31fc03356 tcpserver: status: 0/40
@400000006afed93227fe5994 tcpserver: status: 1/40
@400000006afed93227fed2ac tcpserver: pid 12011 from 198.51.100.178
@400000006afed9331afa4dac tcpserver: ok 12011 mx1.example.net:192.0.2.25:25 :198.51.100.178::43866
@400000006afed933204ed9e4 rblsmtpd: 198.51.100.178 pid 12011: 451 https://zen.dnsbl.example/query/ip/198.51.100.178
@400000006afed935078f823c tcpserver: end 12011 status 0
@400000006afed935079060e4 tcpserver: status: 0/40
@400000006afeda1f25e17ca4 tcpserver: status: 1/40
@400000006afeda1f25e17ca4 tcpserver: pid 13196 from 203.0.113.49
@400000006afeda1f2d3f4274 tcpserver: ok 13196 mx1.example.net:192.0.2.25:25 mail.library.example:203.0.113.49::60856
@400000006afeda1f3941303c 13196 > 220 mx1.example.net ESMTP 
@400000006afeda2000097fa4 13196 < EHLO mail.library.example 
@400000006afeda2000439aa4 13196 > 250-mx1.example.net 
@400000006afeda20004436e4 13196 > 250-PIPELINING 
@400000006afeda2000450dbc 13196 > 250 8BITMIME 
@400000006afeda20038f7214 13196 < MAIL FROM:<v.horn20@library.example> 
@400000006afeda2003904cd4 13196 < RCPT TO:<ute@shop.example> 
@400000006afeda200390605c 13196 < DATA 
@400000006afeda2003be4274 13196 > 250 ok 
@400000006afeda2003bf211c greylisting: 203.0.113.49 (v.horn20@library.example -> ute@shop.example) exists (id=24443) - accepting
@400000006afeda2003d0c0d4 13196 > 250 ok 
@400000006afeda2003fdd3e4 13196 > 354 go ahead 
@400000006afeda2004e019ac 13196 < From: <v.horn20@library.example> 
@400000006afeda2004e019ac 13196 < To: <ute@shop.example> 
@400000006afeda2004e0d144 13196 < Subject: our talk of last week 
@400000006afeda2004e1234c 13196 < Message-ID: <mwngdho0.13198@mail.library.example> 
@400000006afeda2004e1a04c 13196 <  
@400000006afeda2004e1a04c 13196 < thank you for the papers, we shall look at them next week 
@400000006afeda2004e1a04c 13196 < please find the minutes of the last meeting below 
@400000006afeda2004e1bba4 13196 < the+
@400000006afeda2004e1bba4 13196 <  delivery will be with you on Tuesday before noon 
@400000006afeda2004e1bba4 13196 < kind regards 
@400000006afeda2004e1f63c 13196 <  
@400000006afeda2004e1f63c 13196 < could you send the figures of October once more? 
@400000006afeda2004e2a21c 13196 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeda2004e2a21c 13196 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeda2004e2a21c 13196 < thank you for the papers, we shall look at them next week+
@400000006afeda2004e2a21c 13196 <  
@400000006afeda2004e36184 13196 < please find the minutes of the last meeting below 
@400000006afeda2004e36184 13196 < the delivery will be with you on Tuesday before noon 
@400000006afeda2004e36184 13196 < kind regards 
@400000006afeda2004e36184 13196 <  
@400000006afeda2004e36184 13196 < could you send the figures of October once more? 
@400000006afeda2004e4097c 13196 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeda2004e44be4 13196 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeda2004e44fcc 13196 < tha+
@400000006afeda2004e44fcc 13196 < nk you for the papers, we shall look at them next week 
@400000006afeda2004e4b55c 13196 < ----------- 
@400000006afeda2004e4f7c4 13196 < . 
@400000006afeda200b9af85c 13196 > 250 ok 1795086870 qp 13198 
@400000006afeda200c02360c 13196 < QUIT 
@400000006afeda200c211464 13196 > 221 mx1.example.net 
@400000006afeda200c299bfc tcpserver: end 13196 status 0
@400000006afeda200c2a671c tcpserver: status: 0/40
@400000006afeda200c2bc2c4 13196 < [EOF]
@400000006afeda200c2c95b4 13196 > [EOF]
@400000006afedac4257bc3a0 tcpserver: status: 1/40
@400000006afedac4257c9e60 tcpserver: pid 14021 from 198.51.100.181
@400000006afedac51e968160 tcpserver: ok 14021 mx1.example.net:192.0.2.25:25 :198.51.100.181::52694
@400000006afedac538dc6d50 rblsmtpd: 198.51.100.181 pid 14021: 451 https://zen.dnsbl.example/query/ip/198.51.100.181
@400000006afedac70e30fee0 tcpserver: end 14021 status 0
@400000006afedac70e311268 tcpserver: status: 0/40
@400000006afedc6629a78554 tcpserver: status: 1/40
@400000006afedc6629a7ac64 tcpserver: pid 16111 from 198.51.100.64
@400000006afedc662d6fff04 tcpserver: ok 16111 mx1.example.net:192.0.2.25:25 mail.oakwood.test:198.51.100.64::43798
@400000006afedc662f15005c 16111 > 220 mx1.example.net ESMTP 
@400000006afedc6633640f2c 16111 < EHLO mail.oakwood.test 
@400000006afedc663387fa7c 16111 > 250-mx1.example.net 
@400000006afedc663388b214 16111 > 250-PIPELINING 
@400000006afedc663388c1b4 16111 > 250 8BITMIME 
@400000006afedc663566d084 16111 < MAIL FROM:<anna.koch24@oakwood.test> 
@400000006afedc66356764f4 16111 < RCPT TO:<z.jung@shop.example> 
@400000006afedc663567c2b4 16111 < DATA 
@400000006afedc6635726944 16111 > 250 ok 
@400000006afedc663572c704 greylisting: 198.51.100.64 (anna.koch24@oakwood.test -> z.jung@shop.example) exists (id=6088) - accepting
@400000006afedc66359f0724 16111 > 250 ok 
@400000006afedc6635de65cc 16111 > 354 go ahead 
@400000006afedc6701152344 16111 < From: <anna.koch24@oakwood.test> 
@400000006afedc6701155ddc 16111 < To: <z.jung@shop.example> 
@400000006afedc6701155ddc 16111 < Subject: our talk of last week 
@400000006afedc670115abfc 16111 < Message-ID: <mwngpzez.16113@mail.oakwood.test> 
@400000006afedc670115abfc 16111 <  
@400000006afedc670115abfc 16111 < kind regards 
@400000006afedc67011601ec 16111 <  
@400000006afedc67011601ec 16111 < could you send the figures of October once more? 
@400000006afedc67011634b4 16111 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedc6701169274 16111 < starting delivery+
@400000006afedc6701169274 16111 <  1: msg 2 to local x@example.org 
@400000006afedc67011759ac 16111 < thank you for the papers, we shall look at them next week 
@400000006afedc670117cedc 16111 < please find the minutes of the last meeting below 
@400000006afedc670117f204 16111 < the delivery will be with you on Tuesday before noon 
@400000006afedc670117f204 16111 < kind regards 
@400000006afedc670117f204 16111 <  
@400000006afedc6701189614 16111 < could you send the figures of October once+
@400000006afedc6701189614 16111 <  more? 
@400000006afedc6701189614 16111 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedc6701196134 16111 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedc6701196134 16111 < thank you for the papers, we shall look at them next week 
@400000006afedc6701196134 16111 < please find the minutes of the last meeting below 
@400000006afedc6701198844 16111 < the delivery will be with you on Tuesday before noon 
@400000006afedc6701198844 16111 < kin+
@400000006afedc67011a2484 16111 < d regards 
@400000006afedc67011a8244 16111 <  
@400000006afedc67011a8244 16111 < could you send the figures of October once more? 
@400000006afedc67011a8244 16111 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedc67011a95cc 16111 < -------------- 
@400000006afedc67011b032c 16111 < . 
@400000006afedc670452a2d4 16111 > 250 ok 1795087453 qp 16113 
@400000006afedc670534736c 16111 < QUIT 
@400000006afedc67055ce6e4 16111 > 221 mx1.example.net 
@400000006afedc670564a744 tcpserver: end 16111 status 0
@400000006afedc670564a744 tcpserver: status: 0/40
@400000006afedc67056873ec 16111 < [EOF]
@400000006afedc6705691fcc 16111 > [EOF]
@400000006afedd310724f8cc tcpserver: status: 1/40
@400000006afedd3107258d3c tcpserver: pid 17123 from 203.0.113.35
@400000006afedd310aec7c64 tcpserver: ok 17123 mx1.example.net:192.0.2.25:25 mail.mill.test:203.0.113.35::33363
@400000006afedd3110bf77cc 17123 > 220 mx1.example.net ESMTP 
@400000006afedd3113f903a4 17123 < EHLO mail.mill.test 
@400000006afedd31142328b4 17123 > 250-mx1.example.net 
@400000006afedd311423d0ac 17123 > 250-PIPELINING 
@400000006afedd31142449c4 17123 > 250 8BITMIME 
@400000006afedd311976ca8c 17123 < MAIL FROM:<nina25@mill.test> 
@400000006afedd3119aaa014 17123 > 250 ok 
@400000006afedd3120503974 17123 < RCPT TO:<ida@shop.example> 
@400000006afedd312050934c greylisting: 203.0.113.35 (nina25@mill.test -> ida@shop.example) exists (id=64159) - accepting
@400000006afedd31208727f4 17123 > 250 ok 
@400000006afedd3127d87a44 17123 < DATA 
@400000006afedd312805a0dc 17123 > 354 go ahead 
@400000006afedd312c3e2a0c 17123 < From: <nina25@mill.test> 
@400000006afedd312c3eb2c4 17123 < To: <ida@shop.example> 
@400000006afedd312c3eb2c4 17123 < Subject: our talk of last week 
@400000006afedd312c3f4f04 17123 < Message-ID: <mwngubtw.17126@mail.mill.test> 
@400000006afedd312c3fcfec 17123 <  
@400000006afedd312c4025dc 17123 <  
@400000006afedd312c40d98c 17123 < could you send the figures of October once more? 
@400000006afedd312c41856c 17123 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedd312c4240ec 17123 < starting delivery 1: msg 2 to local x@example+
@400000006afedd312c4240ec 17123 < .org 
@400000006afedd312c432764 17123 < thank you for the papers, we shall look at them next week 
@400000006afedd312c43cf5c 17123 < please find the minutes of the last meeting below 
@400000006afedd312c43cf5c 17123 < the delivery will be with you on Tuesday before noon 
@400000006afedd312c443104 17123 < kind regards 
@400000006afedd312c44bda4 17123 <  
@400000006afedd312c450bc4 17123 < could you send the figures of October once more? 
@400000006afedd312c457d0c 17123 < +49 30 5550 1 + 49 3+
@400000006afedd312c45e684 17123 < 0 5550 2 
@400000006afedd312c46d0e4 17123 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedd312c46d0e4 17123 < thank you for the papers, we shall look at them next week 
@400000006afedd312c47616c 17123 < please find the minutes of the last meeting below 
@400000006afedd312c47616c 17123 < the delivery will be with you on Tuesday before noon 
@400000006afedd312c47ea24 17123 < kind regards 
@400000006afedd312c47ea24 17123 <  
@400000006afedd312c47ea24 17123 < could you send +
@400000006afedd312c47ea24 17123 < the figures of October once more? 
@400000006afedd312c488664 17123 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedd312c488664 17123 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedd312c492e5c 17123 < thank you for the papers, we shall look at them next week 
@400000006afedd312c49e5f4 17123 < please find the minutes of the last meeting below 
@400000006afedd312c4a014c 17123 < the delivery will be with you +
@400000006afedd312c4adff4 17123 < on Tuesday before noon 
@400000006afedd312c4adff4 17123 < kind regards 
@400000006afedd312c4b2e14 17123 <  
@400000006afedd312c4b2e14 17123 < could you send the figures of October once more? 
@400000006afedd312c4b5524 17123 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedd312c4b5524 17123 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedd312c4c3f84 17123 < thank you for the papers, we shall look at them next week 
@400000006afedd312c4c3f84 17123 < please find the minutes of+
@400000006afedd312c4d25fc 17123 <  the last meeting below 
@400000006afedd312c4d647c 17123 < the delivery will be with you on Tuesday before noon 
@400000006afedd312c4d647c 17123 < kind regards 
@400000006afedd312c4df504 17123 <  
@400000006afedd312c4df504 17123 < could you send the figures of October once more? 
@400000006afedd312c4e0c74 17123 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedd312c4ea0e4 17123 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedd312c4ecfc4 17123 < ------------------------------+
@400000006afedd312c4f299c 17123 < ---------------------- 
@400000006afedd312c4f8f2c 17123 < . 
@400000006afedd312ed280ec 17123 > 250 ok 1795087655 qp 17126 
@400000006afedd31329a4304 17123 < QUIT 
@400000006afedd3132a128a4 17123 > 221 mx1.example.net 
@400000006afedd3132a90c2c tcpserver: end 17123 status 0
@400000006afedd3132a9b03c tcpserver: status: 0/40
@400000006afedd3132abd704 17123 < [EOF]
@400000006afedd3132ac3c94 17123 > [EOF]
@400000006afedd900812fb76 tcpserver: status: 1/40
@400000006afedd900812fb76 tcpserver: pid 17598 from 198.51.100.105
@400000006afedd9009b32e56 tcpserver: ok 17598 mx1.example.net:192.0.2.25:25 host105.isp.test:198.51.100.105::44218
@400000006afedd901305de86 17598 > 220 mx1.example.net ESMTP 
@400000006afedd90179bc60e 17598 < EHLO host105.isp.test 
@400000006afedd9017cb7ce6 17598 > 250-mx1.example.net 
@400000006afedd9017cb7ce6 17598 > 250-PIPELINING 
@400000006afedd9017cc5f76 17598 > 250 8BITMIME 
@400000006afedd901b681436 17598 < MAIL FROM:<anna.koch65@mail23.vendor.test> 
@400000006afedd901ba2c78e 17598 > 250 ok 
@400000006afedd901e2d817e 17598 < RCPT TO:<k.maier@club.example> 
@400000006afedd901e2d9cd6 greylisting: 198.51.100.105 (anna.koch65@mail23.vendor.test -> k.maier@club.example) doesn't exist. - temp. rejecting
@400000006afedd901e50cca6 17598 > 451 temporary failure (#4.3.0) 
@400000006afedd901fa40866 17598 < QUIT 
@400000006afedd901fc93fbe 17598 > 221 mx1.example.net 
@400000006afedd901fd0d13e tcpserver: end 17598 status 0
@400000006afedd901fd1b3ce tcpserver: status: 0/40
@400000006afedd901fd33e56 17598 < [EOF]
@400000006afedd901fd351de 17598 > [EOF]
@400000006afeddac0d4242aa tcpserver: status: 1/40
@400000006afeddac0d4242aa tcpserver: pid 17739 from 198.51.100.110
@400000006afeddac0d7dc50a tcpserver: ok 17739 mx1.example.net:192.0.2.25:25 host110.isp.test:198.51.100.110::43427
@400000006afeddac13c61f52 17739 > 220 mx1.example.net ESMTP 
@400000006afeddac1a58155a 17739 < EHLO host110.isp.test 
@400000006afeddac1a8eec6a 17739 > 250-mx1.example.net 
@400000006afeddac1a8f5db2 17739 > 250-PIPELINING 
@400000006afeddac1a8fcefa 17739 > 250 8BITMIME 
@400000006afeddac1d9da752 17739 < MAIL FROM:<d.weiss10@mail18.vendor.test> 
@400000006afeddac1dc2b3b2 17739 > 250 ok 
@400000006afeddac21f2307a 17739 < RCPT TO:<office@club.example> 
@400000006afeddac21f2307a greylisting: 198.51.100.110 (d.weiss10@mail18.vendor.test -> office@club.example) doesn't exist. - temp. rejecting
@400000006afeddac2204ca32 17739 > 451 temporary failure (#4.3.0) 
@400000006afeddac271ace9a 17739 < QUIT 
@400000006afeddac27535f12 17739 > 221 mx1.example.net 
@400000006afeddac275a777a tcpserver: end 17739 status 0
@400000006afeddac275ad53a tcpserver: status: 0/40
@400000006afeddac275e2cb2 17739 < [EOF]
@400000006afeddac275ed4aa 17739 > [EOF]
@400000006afeddfe2867ae6c tcpserver: status: 1/40
@400000006afeddfe28680074 tcpserver: pid 18151 from 192.0.2.30
@400000006afeddfe33cb6834 tcpserver: ok 18151 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::46202
@400000006afeddfe38e63344 18151 > 220 mx1.example.net ESMTP 
@400000006afeddfe3b664a8c 18151 < EHLO monitor.example.net 
@400000006afeddff000001f4 18151 > 250-mx1.example.net 
@400000006afeddff000001f4 18151 > 250-PIPELINING 
@400000006afeddff000001f4 18151 > 250 8BITMIME 
@400000006afeddff0623e064 18151 < QUIT 
@400000006afeddff063afa74 18151 > 221 mx1.example.net 
@400000006afeddff06434f44 tcpserver: end 18151 status 0
@400000006afeddff06436a9c tcpserver: status: 0/40
@400000006afeddff0645a8d4 18151 < [EOF]
@400000006afeddff064677dc 18151 > [EOF]
@400000006afedf53116076a4 tcpserver: status: 1/40
@400000006afedf531160d07c tcpserver: pid 19854 from 198.51.100.234
@400000006afedf531a46a57c tcpserver: ok 19854 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::26969
@400000006afedf5325f28fbc 19854 > 220 mx1.example.net ESMTP 
@400000006afedf5328eecc44 19854 < EHLO mail.partner.test 
@400000006afedf532906d49c 19854 > 250-mx1.example.net 
@400000006afedf5329078c34 19854 > 250-PIPELINING 
@400000006afedf5329078c34 19854 > 250 8BITMIME 
@400000006afedf5329499e44 19854 < MAIL FROM:<z.jung17@partner.test> 
@400000006afedf532971f664 19854 > 250 ok 
@400000006afedf532e0e17ac 19854 < RCPT TO:<v.horn@shop.example> 
@400000006afedf532e0e17ac greylisting: 198.51.100.234 (z.jung17@partner.test -> v.horn@shop.example) exists (id=32807) - accepting
@400000006afedf532e4a0f3c 19854 > 250 ok 
@400000006afedf533560cd74 19854 < DATA 
@400000006afedf53359b6d44 19854 > 354 go ahead 
@400000006afedf53379fa984 19854 < From: <z.jung17@partner.test> 
@400000006afedf53379fa984 19854 < To: <v.horn@shop.example> 
@400000006afedf53379fa984 19854 < Subject: our talk of last week 
@400000006afedf5337a070bc 19854 < Message-ID: <mwnh61ag.19857@mail.partner.test> 
@400000006afedf5337a0ce7c 19854 <  
@400000006afedf5337a16ea4 19854 < thank you for the papers, we shall look at them next week 
@400000006afedf5337a1a93c 19854 < please find the minutes of the last meeting below 
@400000006afedf5337a2745c 19854 < the de+
@400000006afedf5337a2745c 19854 < livery will be with you on Tuesday before noon 
@400000006afedf5337a2745c 19854 < kind regards 
@400000006afedf5337a2be94 19854 <  
@400000006afedf5337a30cb4 19854 < could you send the figures of October once more? 
@400000006afedf5337a3dbbc 19854 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedf5337a3e774 19854 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedf5337a3e774 19854 < thank you for the papers, we shall look at them next week 
@400000006afedf5337a48b84 19854 < pl+
@400000006afedf5337a4c234 19854 < ease find the minutes of the last meeting below 
@400000006afedf5337a5337c 19854 < the delivery will be with you on Tuesday before noon 
@400000006afedf5337a61224 19854 < kind regards 
@400000006afedf5337a61224 19854 <  
@400000006afedf5337a6d18c 19854 < could you send the figures of October once more? 
@400000006afedf5337a6d18c 19854 < +49 30 5550 1 + 49 30 5550 2 
@400000006afedf5337a6d18c 19854 < starting delivery 1: msg 2 to local x@example.org 
@400000006afedf5337a6d574 19854 < thank +
@400000006afedf5337a75a44 19854 < you for the papers, we shall look at them next week 
@400000006afedf5337a7fa6c 19854 < please find the minutes of the last meeting below 
@400000006afedf5337a7fa6c 19854 < the delivery will be with you on Tuesday before noon 
@400000006afedf5337a8582c 19854 < kind regards 
@400000006afedf5337a932ec 19854 <  
@400000006afedf5337a9ea84 19854 < ------ 
@400000006afedf5337aa57e4 19854 < . 
@400000006afedf533b4cdad4 19854 > 250 ok 1795088201 qp 19857 
@400000006afedf540237d154 19854 < QUIT 
@400000006afedf54024a76c4 19854 > 221 mx1.example.net 
@400000006afedf5402517ba4 tcpserver: end 19854 status 0
@400000006afedf5402517ba4 tcpserver: status: 0/40
@400000006afedf540255290c 19854 < [EOF]
@400000006afedf540255290c 19854 > [EOF]
@400000006afee03f0ee08c48 tcpserver: status: 1/40
@400000006afee03f0ee16af0 tcpserver: pid 21034 from 203.0.113.250
@400000006afee03f14380e50 tcpserver: deny 21034 mx1.example.net:192.0.2.25:25 :203.0.113.250::52212
@400000006afee03f143f4dc8 tcpserver: end 21034 status 25600
@400000006afee03f143f4dc8 tcpserver: status: 0/40
@400000006afee05020593e0c tcpserver: status: 1/40
@400000006afee050205949c4 tcpserver: pid 21120 from 198.51.100.148
@400000006afee0502ab167bc tcpserver: ok 21120 mx1.example.net:192.0.2.25:25 mail.birch.example:198.51.100.148::28593
@400000006afee0502ea35a9c 21120 > 220 mx1.example.net ESMTP 
@400000006afee0502f5656ec 21120 < EHLO mail.birch.example 
@400000006afee0502f642614 21120 > 250-mx1.example.net 
@400000006afee0502f6487bc 21120 > 250-PIPELINING 
@400000006afee0502f64a314 21120 > 250 8BITMIME 
@400000006afee05035ed4a4c 21120 < MAIL FROM:<paula35@birch.example> 
@400000006afee05036302394 21120 > 250 ok 
@400000006afee0510140e27c 21120 < RCPT TO:<sales@club.example> 
@400000006afee0510140e27c greylisting: 198.51.100.148 (paula35@birch.example -> sales@club.example) exists (id=80701) - accepting
@400000006afee05101565a94 21120 > 250 ok 
@400000006afee051041c40f4 21120 < DATA 
@400000006afee0510430038c 21120 > 354 go ahead 
@400000006afee051057a4284 21120 < From: <paula35@birch.example> 
@400000006afee051057a9c5c 21120 < To: <sales@club.example> 
@400000006afee051057a9c5c 21120 < Subject: our talk of last week 
@400000006afee051057b212c 21120 < Message-ID: <mwnhbgoa.21124@mail.birch.example> 
@400000006afee051057b483c 21120 <  
@400000006afee051057bb984 21120 < the delivery will be with you on Tuesday before noon 
@400000006afee051057c4624 21120 < kind regards 
@400000006afee051057c84a4 21120 <  
@400000006afee051057cb76c 21120 < could you send the figures of October once mor+
@400000006afee051057d9de4 21120 < e? 
@400000006afee051057d9de4 21120 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee051057e78a4 21120 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee051057e78a4 21120 < thank you for the papers, we shall look at them next week 
@400000006afee051057e93fc 21120 < please find the minutes of the last meeting below 
@400000006afee051057e93fc 21120 < the delivery will be with you on Tuesday before noon 
@400000006afee051057e93fc 21120 < kind re+
@400000006afee051057f2484 21120 < gards 
@400000006afee051057fc894 21120 <  
@400000006afee0510580ab24 21120 < could you send the figures of October once more? 
@400000006afee0510580ab24 21120 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee05105815ed4 21120 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee05105821284 21120 < thank you for the papers, we shall look at them next week 
@400000006afee05105821284 21120 < please find the minutes of the last meeting below 
@400000006afee0510582c24c 21120 < the de+
@400000006afee051058356bc 21120 < livery will be with you on Tuesday before noon 
@400000006afee051058356bc 21120 < kind regards 
@400000006afee051058356bc 21120 <  
@400000006afee0510583b864 21120 < could you send the figures of October once more? 
@400000006afee051058450bc 21120 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee051058450bc 21120 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee05105850854 21120 < thank you for the papers, we shall look at them next week 
@400000006afee0510585799c 21120 < --+
@400000006afee05105859cc4 21120 < ------------------------ 
@400000006afee0510585fa84 21120 < . 
@400000006afee0510cbc008c 21120 > 250 ok 1795088455 qp 21124 
@400000006afee0510fab73a4 21120 < QUIT 
@400000006afee0510fca619c 21120 > 221 mx1.example.net 
@400000006afee0510fd1cc0c tcpserver: end 21120 status 0
@400000006afee0510fd1cc0c tcpserver: status: 0/40
@400000006afee0510fd58144 21120 < [EOF]
@400000006afee0510fd640ac 21120 > [EOF]
@400000006afee0b005b641e4 tcpserver: status: 1/40
@400000006afee0b005b7091c tcpserver: pid 21598 from 203.0.113.24
@400000006afee0b00efc4bcc tcpserver: ok 21598 mx1.example.net:192.0.2.25:25 mail.harbour.test:203.0.113.24::16820
@400000006afee0b0127f292c 21598 > 220 mx1.example.net ESMTP 
@400000006afee0b0180ab384 21598 < EHLO mail.harbour.test 
@400000006afee0b01832540c 21598 > 250-mx1.example.net 
@400000006afee0b018329a5c 21598 > 250-PIPELINING 
@400000006afee0b018329a5c 21598 > 250 8BITMIME 
@400000006afee0b01db5fec4 21598 < MAIL FROM:<o.beck22@harbour.test> 
@400000006afee0b01dc9add4 21598 > 250 ok 
@400000006afee0b01fe6197c 21598 < RCPT TO:<carla@example.net> 
@400000006afee0b01fe68eac greylisting: 203.0.113.24 (o.beck22@harbour.test -> carla@example.net) exists (id=37412) - accepting
@400000006afee0b01feb97bc 21598 > 250 ok 
@400000006afee0b024b3c274 21598 < DATA 
@400000006afee0b024da9fac 21598 > 354 go ahead 
@400000006afee0b02795fad4 21598 < From: <o.beck22@harbour.test> 
@400000006afee0b027960e5c 21598 < To: <carla@example.net> 
@400000006afee0b027960e5c 21598 < Subject: our talk of last week 
@400000006afee0b027961dfc 21598 < Message-ID: <mwnhdiek.21601@mail.harbour.test> 
@400000006afee0b027963184 21598 <  
@400000006afee0b02796932c 21598 <  
@400000006afee0b027974ac4 21598 < could you send the figures of October once more? 
@400000006afee0b027975a64 21598 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee0b02797c3dc 21598 < starting delivery 1: msg 2 to local +
@400000006afee0b02798ae3c 21598 < x@example.org 
@400000006afee0b0279965d4 21598 < thank you for the papers, we shall look at them next week 
@400000006afee0b0279965d4 21598 < please find the minutes of the last meeting below 
@400000006afee0b02799fa44 21598 < the delivery will be with you on Tuesday before noon 
@400000006afee0b02799fa44 21598 < kind regards 
@400000006afee0b0279acd34 21598 <  
@400000006afee0b0279b03e4 21598 < could you send the figures of October once more? 
@400000006afee0b0279b4a34 21598 < +49 30 5550+
@400000006afee0b0279b4a34 21598 <  1 + 49 30 5550 2 
@400000006afee0b0279bdea4 21598 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee0b0279bdea4 21598 < thank you for the papers, we shall look at them next week 
@400000006afee0b0279bdea4 21598 < please find the minutes of the last meeting below 
@400000006afee0b0279c387c 21598 < the delivery will be with you on Tuesday before noon 
@400000006afee0b0279c387c 21598 < kind regards 
@400000006afee0b0279c387c 21598 < . 
@400000006afee0b02dc5b084 21598 > 250 ok 1795088550 qp 21601 
@400000006afee0b030a7bdec 21598 < QUIT 
@400000006afee0b030b0513c 21598 > 221 mx1.example.net 
@400000006afee0b030b82524 tcpserver: end 21598 status 0
@400000006afee0b030b82524 tcpserver: status: 0/40
@400000006afee0b030bac11c 21598 < [EOF]
@400000006afee0b030bba3ac 21598 > [EOF]
@400000006afee0e41e0e1974 tcpserver: status: 1/40
@400000006afee0e41e0eb1cc tcpserver: pid 21860 from 203.0.113.36
@400000006afee0e42226551c tcpserver: ok 21860 mx1.example.net:192.0.2.25:25 mail.bluebird.test:203.0.113.36::32680
@400000006afee0e4278a853c 21860 > 220 mx1.example.net ESMTP 
@400000006afee0e429c087ac 21860 < EHLO mail.bluebird.test 
@400000006afee0e429e4ccd4 21860 > 250-mx1.example.net 
@400000006afee0e429e56914 21860 > 250-PIPELINING 
@400000006afee0e429e5a794 21860 > 250 8BITMIME 
@400000006afee0e42bd2875c 21860 < MAIL FROM:<m.roth35@bluebird.test> 
@400000006afee0e42bd2875c 21860 < RCPT TO:<emma@club.example> 
@400000006afee0e42bd3333c 21860 < DATA 
@400000006afee0e42be2c784 21860 > 250 ok 
@400000006afee0e42be2cb6c greylisting: 203.0.113.36 (m.roth35@bluebird.test -> emma@club.example) exists (id=45723) - accepting
@400000006afee0e42c23473c 21860 > 250 ok 
@400000006afee0e42c580724 21860 > 354 go ahead 
@400000006afee0e42cb215d4 21860 < From: <m.roth35@bluebird.test> 
@400000006afee0e42cb27b64 21860 < To: <emma@club.example> 
@400000006afee0e42cb27b64 21860 < Subject: our talk of last week 
@400000006afee0e42cb27b64 21860 < Message-ID: <mwnhemje.21861@mail.bluebird.test> 
@400000006afee0e42cb27b64 21860 <  
@400000006afee0e42cb27b64 21860 < the delivery will be with you on Tuesday before noon 
@400000006afee0e42cb27b64 21860 < kind regards 
@400000006afee0e42cb27b64 21860 <  
@400000006afee0e42cb2ecac 21860 < could you send the figures of October once mor+
@400000006afee0e42cb32744 21860 < e? 
@400000006afee0e42cb3daf4 21860 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee0e42cb4b5b4 21860 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee0e42cb4f04c 21860 < thank you for the papers, we shall look at them next week 
@400000006afee0e42cb50ba4 21860 < please find the minutes of the last meeting below 
@400000006afee0e42cb50f8c 21860 < the delivery will be with you on Tuesday before noon 
@400000006afee0e42cb50f8c 21860 < kind re+
@400000006afee0e42cb54254 21860 < gards 
@400000006afee0e42cb555dc 21860 <  
@400000006afee0e42cb555dc 21860 < could you send the figures of October once more? 
@400000006afee0e42cb628cc 21860 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee0e42cb628cc 21860 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee0e42cb66b34 21860 < thank you for the papers, we shall look at them next week 
@400000006afee0e42cb70f44 21860 < please find the minutes of the last meeting below 
@400000006afee0e42cb7326c 21860 < the de+
@400000006afee0e42cb7326c 21860 < livery will be with you on Tuesday before noon 
@400000006afee0e42cb73e24 21860 < kind regards 
@400000006afee0e42cb7edec 21860 <  
@400000006afee0e42cb8055c 21860 < could you send the figures of October once more? 
@400000006afee0e42cb8055c 21860 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee0e42cb8631c 21860 < ----------------------------------------- 
@400000006afee0e42cb941c4 21860 < . 
@400000006afee0e42e7d9a8c 21860 > 250 ok 1795088602 qp 21861 
@400000006afee0e4301f9a5c 21860 < QUIT 
@400000006afee0e43036ef04 21860 > 221 mx1.example.net 
@400000006afee0e4303df3e4 tcpserver: end 21860 status 0
@400000006afee0e4303dfbb4 tcpserver: status: 0/40
@400000006afee0e430412064 21860 < [EOF]
@400000006afee0e430412064 21860 > [EOF]
@400000006afee10d0f40164a tcpserver: status: 1/40
@400000006afee10d0f40c22a tcpserver: pid 22064 from 198.51.100.160
@400000006afee10d102997a2 tcpserver: ok 22064 mx1.example.net:192.0.2.25:25 host160.isp.test:198.51.100.160::25657
@400000006afee10d270d3622 rblsmtpd: 198.51.100.160 pid 22064: 451 https://zen.dnsbl.example/query/ip/198.51.100.160
@400000006afee10f3931b26a tcpserver: end 22064 status 0
@400000006afee10f3931e91a tcpserver: status: 0/40
@400000006afee207148d3ee8 tcpserver: status: 1/40
@400000006afee207148d6210 tcpserver: pid 23314 from 198.51.100.113
@400000006afee20718750068 tcpserver: ok 23314 mx1.example.net:192.0.2.25:25 host113.isp.test:198.51.100.113::50375
@400000006afee2071b763e30 23314 > 220 mx1.example.net ESMTP 
@400000006afee2071c0cd4f8 23314 < EHLO host113.isp.test 
@400000006afee2071c136c78 23314 > 250-mx1.example.net 
@400000006afee2071c13e1a8 23314 > 250-PIPELINING 
@400000006afee2071c148d88 23314 > 250 8BITMIME 
@400000006afee2071cdcb3d0 23314 < MAIL FROM:<o.beck86@mail34.vendor.test> 
@400000006afee2071d0fbe38 23314 > 250 ok 
@400000006afee207214dc5a8 23314 < RCPT TO:<info@example.net> 
@400000006afee207214e0fe0 greylisting: 198.51.100.113 (o.beck86@mail34.vendor.test -> info@example.net) doesn't exist. - temp. rejecting
@400000006afee20721841fb8 23314 > 451 temporary failure (#4.3.0) 
@400000006afee20727af1a78 23314 < QUIT 
@400000006afee20727c824a0 23314 > 221 mx1.example.net 
@400000006afee20727cfecd0 tcpserver: end 23314 status 0
@400000006afee20727d03ed8 tcpserver: status: 0/40
@400000006afee20727d33890 23314 < [EOF]
@400000006afee20727d3dca0 23314 > [EOF]
@400000006afee23d14b76204 tcpserver: status: 1/40
@400000006afee23d14b76204 tcpserver: pid 23584 from 203.0.113.186
@400000006afee23d175580cc tcpserver: ok 23584 mx1.example.net:192.0.2.25:25 mail.paper.example:203.0.113.186::3969
@400000006afee23d221eee94 23584 > 220 mx1.example.net ESMTP 
@400000006afee23d26791154 23584 < EHLO mail.paper.example 
@400000006afee23d268a14cc 23584 > 250-mx1.example.net 
@400000006afee23d268a728c 23584 > 250-PIPELINING 
@400000006afee23d268a8de4 23584 > 250 8BITMIME 
@400000006afee23d2bee7f84 23584 < MAIL FROM:<paula21@paper.example> 
@400000006afee23d2beef0cc 23584 < RCPT TO:<j.klein@club.example> 
@400000006afee23d2bef98c4 23584 < DATA 
@400000006afee23d2c29e68c 23584 > 250 ok 
@400000006afee23d2c2aa9dc greylisting: 203.0.113.186 (paula21@paper.example -> j.klein@club.example) exists (id=65901) - accepting
@400000006afee23d2c4ba344 23584 > 250 ok 
@400000006afee23d2c7998e4 23584 > 354 go ahead 
@400000006afee23d33827c3c 23584 < From: <paula21@paper.example> 
@400000006afee23d33827c3c 23584 < To: <j.klein@club.example> 
@400000006afee23d33827c3c 23584 < Subject: our talk of last week 
@400000006afee23d33829794 23584 < Message-ID: <mwnhm0tq.23587@mail.paper.example> 
@400000006afee23d3382f16c 23584 <  
@400000006afee23d338333d4 23584 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee23d338402dc 23584 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee23d3384127c 23584 < thank you for the papers, we shal+
@400000006afee23d3384609c 23584 < l look at them next week 
@400000006afee23d338483c4 23584 < please find the minutes of the last meeting below 
@400000006afee23d3384d5cc 23584 < the delivery will be with you on Tuesday before noon 
@400000006afee23d3384d5cc 23584 < kind regards 
@400000006afee23d3385914c 23584 <  
@400000006afee23d33863944 23584 < could you send the figures of October once more? 
@400000006afee23d33868f34 23584 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee23d3386a6a4 23584 < starting delivery 1: msg 2 to+
@400000006afee23d3387101c 23584 <  local x@example.org 
@400000006afee23d33872f5c 23584 < thank you for the papers, we shall look at them next week 
@400000006afee23d33879104 23584 < please find the minutes of the last meeting below 
@400000006afee23d3387e30c 23584 < the delivery will be with you on Tuesday before noon 
@400000006afee23d33887f4c 23584 < kind regards 
@400000006afee23d3388e8c4 23584 <  
@400000006afee23d3389ac14 23584 < could you send the figures of October once more? 
@400000006afee23d338a0204 23584 < +49 +
@400000006afee23d338a5fc4 23584 < 30 5550 1 + 49 30 5550 2 
@400000006afee23d338b1b44 23584 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee23d338b51f4 23584 < thank you for the papers, we shall look at them next week 
@400000006afee23d338b7cec 23584 < please find the minutes of the last meeting below 
@400000006afee23d338b7cec 23584 < the delivery will be with you on Tuesday before noon 
@400000006afee23d338c53c4 23584 < kind regards 
@400000006afee23d338c53c4 23584 < +
@400000006afee23d338cb954 23584 <  
@400000006afee23d338d691c 23584 < could you send the figures of October once more? 
@400000006afee23d338d691c 23584 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee23d338dceac 23584 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee23d338e3054 23584 < thank you for the papers, we shall look at them next week 
@400000006afee23d338f1ab4 23584 < ---------------------------------- 
@400000006afee23d338f1ab4 23584 < . 
@400000006afee23d35161c5c 23584 > 250 ok 1795088947 qp 23587 
@400000006afee23d359f2a4c 23584 < QUIT 
@400000006afee23d35b4294c 23584 > 221 mx1.example.net 
@400000006afee23d35bbe1dc tcpserver: end 23584 status 0
@400000006afee23d35bc5af4 tcpserver: status: 0/40
@400000006afee23d35beeb34 23584 < [EOF]
@400000006afee23d35bfa6b4 23584 > [EOF]
@400000006afee24c1f54e984 tcpserver: status: 1/40
@400000006afee24c1f54e984 tcpserver: pid 23660 from 198.51.100.234
@400000006afee24c228d4894 tcpserver: ok 23660 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::31364
@400000006afee24c29d0f2cc 23660 > 220 mx1.example.net ESMTP 
@400000006afee24c2b1c1454 23660 < EHLO mail.partner.test 
@400000006afee24c2b43ff14 23660 > 250-mx1.example.net 
@400000006afee24c2b43ff14 23660 > 250-PIPELINING 
@400000006afee24c2b43ff14 23660 > 250 8BITMIME 
@400000006afee24c2ce28c14 23660 < MAIL FROM:<emma0@partner.test> 
@400000006afee24c2d11b64c 23660 > 250 ok 
@400000006afee24c3131e51c 23660 < RCPT TO:<k.maier@club.example> 
@400000006afee24c3132798c greylisting: 198.51.100.234 (emma0@partner.test -> k.maier@club.example) exists (id=28914) - accepting
@400000006afee24c317385e4 23660 > 250 ok 
@400000006afee24c329f0d94 23660 < DATA 
@400000006afee24c32d995f4 23660 > 354 go ahead 
@400000006afee24c39eb33ac 23660 < From: <emma0@partner.test> 
@400000006afee24c39eba10c 23660 < To: <k.maier@club.example> 
@400000006afee24c39eba10c 23660 < Subject: our talk of last week 
@400000006afee24c39eba10c 23660 < Message-ID: <mwnhmcio.23663@mail.partner.test> 
@400000006afee24c39ec8784 23660 <  
@400000006afee24c39ecc604 23660 < thank you for the papers, we shall look at them next week 
@400000006afee24c39ed4ad4 23660 < please find the minutes of the last meeting below 
@400000006afee24c39edac7c 23660 < the deli+
@400000006afee24c39edac7c 23660 < very will be with you on Tuesday before noon 
@400000006afee24c39ee67fc 23660 < kind regards 
@400000006afee24c39eefc6c 23660 <  
@400000006afee24c39ef3704 23660 < could you send the figures of October once more? 
@400000006afee24c39ef3704 23660 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee24c39ef42bc 23660 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee24c39ef813c 23660 < thank you for the papers, we shall look at them next week 
@400000006afee24c39ef813c 23660 < plea+
@400000006afee24c39ef813c 23660 < se find the minutes of the last meeting below 
@400000006afee24c39efb404 23660 < the delivery will be with you on Tuesday before noon 
@400000006afee24c39eff66c 23660 < kind regards 
@400000006afee24c39f086f4 23660 <  
@400000006afee24c39f136bc 23660 < could you send the figures of October once more? 
@400000006afee24c39f136bc 23660 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee24c39f136bc 23660 < ------------------------------------------------ 
@400000006afee24c39f18cac 23660 < . 
@400000006afee24d02903e0c 23660 > 250 ok 1795088963 qp 23663 
@400000006afee24d05ee3234 23660 < QUIT 
@400000006afee24d0624d67c 23660 > 221 mx1.example.net 
@400000006afee24d062c8b24 tcpserver: end 23660 status 0
@400000006afee24d062c8b24 tcpserver: status: 0/40
@400000006afee24d062fc744 23660 < [EOF]
@400000006afee24d062fee54 23660 > [EOF]
@400000006afee2811bba78fc tcpserver: status: 1/40
@400000006afee2811bba78fc tcpserver: pid 23925 from 203.0.113.49
@400000006afee28122ccddec tcpserver: ok 23925 mx1.example.net:192.0.2.25:25 mail.library.example:203.0.113.49::34152
@400000006afee2812e087644 23925 > 220 mx1.example.net ESMTP 
@400000006afee28130b2dd94 23925 < EHLO mail.library.example 
@400000006afee28130b8d8d4 23925 > 250-mx1.example.net 
@400000006afee28130b959bc 23925 > 250-PIPELINING 
@400000006afee28130b9cb04 23925 > 250 8BITMIME 
@400000006afee28134005ae4 23925 < MAIL FROM:<lena29@library.example> 
@400000006afee2813425dc74 23925 > 250 ok 
@400000006afee28136068b24 23925 < RCPT TO:<nina@club.example> 
@400000006afee2813606d944 greylisting: 203.0.113.49 (lena29@library.example -> nina@club.example) exists (id=38569) - accepting
@400000006afee281364161a4 23925 > 250 ok 
@400000006afee28139e9477c 23925 < DATA 
@400000006afee2813a072bd4 23925 > 354 go ahead 
@400000006afee282004f662c 23925 < From: <lena29@library.example> 
@400000006afee2820050508c 23925 < To: <nina@club.example> 
@400000006afee2820050508c 23925 < Subject: our talk of last week 
@400000006afee2820050dd2c 23925 < Message-ID: <mwnhnhen.23928@mail.library.example> 
@400000006afee2820050dd2c 23925 <  
@400000006afee2820050e4fc 23925 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee28200513ed4 23925 < thank you for the papers, we shall look at them next week 
@400000006afee2820051cb74 23925 < plea+
@400000006afee2820052060c 23925 < se find the minutes of the last meeting below 
@400000006afee28200524c5c 23925 < the delivery will be with you on Tuesday before noon 
@400000006afee2820052bda4 23925 < kind regards 
@400000006afee2820052bda4 23925 <  
@400000006afee282005359e4 23925 < could you send the figures of October once more? 
@400000006afee282005359e4 23925 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee2820053cf14 23925 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee282005482c4 23925 < thank yo+
@400000006afee2820054b58c 23925 < u for the papers, we shall look at them next week 
@400000006afee28200554de4 23925 < please find the minutes of the last meeting below 
@400000006afee28200559fec 23925 < the delivery will be with you on Tuesday before noon 
@400000006afee2820056827c 23925 < kind regards 
@400000006afee2820056827c 23925 <  
@400000006afee2820056827c 23925 < could you send the figures of October once more? 
@400000006afee2820056bd14 23925 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee28200579fa4 23925 < star+
@400000006afee2820057da3c 23925 < ting delivery 1: msg 2 to local x@example.org 
@400000006afee2820057da3c 23925 < thank you for the papers, we shall look at them next week 
@400000006afee2820057de24 23925 < please find the minutes of the last meeting below 
@400000006afee28200588a04 23925 < the delivery will be with you on Tuesday before noon 
@400000006afee282005916a4 23925 < kind regards 
@400000006afee2820059225c 23925 <  
@400000006afee2820059513c 23925 < could you send the figures of+
@400000006afee2820059513c 23925 <  October once more? 
@400000006afee2820059dddc 23925 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee282005a33cc 23925 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee282005b165c 23925 < thank you for the papers, we shall look at them next week 
@400000006afee282005b8f74 23925 < please find the minutes of the last meeting below 
@400000006afee282005baeb4 23925 < the delivery will be with you on Tuesday bef+
@400000006afee282005c0c74 23925 < ore noon 
@400000006afee282005cc024 23925 < kind regards 
@400000006afee282005d7f8c 23925 <  
@400000006afee282005dae6c 23925 < could you send the figures of October once more? 
@400000006afee282005dd194 23925 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee282005ddd4c 23925 < ------------ 
@400000006afee282005ddd4c 23925 < . 
@400000006afee282022e672c 23925 > 250 ok 1795089016 qp 23928 
@400000006afee2820775d01c 23925 < QUIT 
@400000006afee282078d99f4 23925 > 221 mx1.example.net 
@400000006afee2820795084c tcpserver: end 23925 status 0
@400000006afee2820795084c tcpserver: status: 0/40
@400000006afee28207982144 23925 < [EOF]
@400000006afee2820798a614 23925 > [EOF]
@400000006afee2ec2d3e571a tcpserver: status: 1/40
@400000006afee2ec2d3efb2a tcpserver: pid 24461 from 198.51.100.183
@400000006afee2ec2e461e72 tcpserver: ok 24461 mx1.example.net:192.0.2.25:25 host183.isp.test:198.51.100.183::23709
@400000006afee2ed01c3e0aa rblsmtpd: 198.51.100.183 pid 24461: 451 https://zen.dnsbl.example/query/ip/198.51.100.183
@400000006afee2ee2a5f6e62 tcpserver: end 24461 status 0
@400000006afee2ee2a600aa2 tcpserver: status: 0/40
@400000006afee36631b038f4 tcpserver: status: 1/40
@400000006afee36631b0b5f4 tcpserver: pid 25072 from 198.51.100.167
@400000006afee3663b16d2cc tcpserver: ok 25072 mx1.example.net:192.0.2.25:25 host167.isp.test:198.51.100.167::48499
@400000006afee3670441031c rblsmtpd: 198.51.100.167 pid 25072: 451 https://zen.dnsbl.example/query/ip/198.51.100.167
@400000006afee3673617ec5c tcpserver: end 25072 status 0
@400000006afee36736183a7c tcpserver: status: 0/40
@400000006afee462183453c4 tcpserver: status: 1/40
@400000006afee4621834c124 tcpserver: pid 26330 from 203.0.113.36
@400000006afee462213916bc tcpserver: ok 26330 mx1.example.net:192.0.2.25:25 mail.bluebird.test:203.0.113.36::34325
@400000006afee4622815ae3c 26330 > 220 mx1.example.net ESMTP 
@400000006afee46229134434 26330 < EHLO mail.bluebird.test 
@400000006afee462292cf26c 26330 > 250-mx1.example.net 
@400000006afee462292dbd8c 26330 > 250-PIPELINING 
@400000006afee462292dbd8c 26330 > 250 8BITMIME 
@400000006afee4622e51ac74 26330 < MAIL FROM:<h.vogel21@bluebird.test> 
@400000006afee4622e849f6c 26330 > 250 ok 
@400000006afee46231f67184 26330 < RCPT TO:<ida@shop.example> 
@400000006afee46231f67954 greylisting: 203.0.113.36 (h.vogel21@bluebird.test -> ida@shop.example) exists (id=52843) - accepting
@400000006afee4623225b714 26330 > 250 ok 
@400000006afee46232bf62ec 26330 < DATA 
@400000006afee46232d659d4 26330 > 354 go ahead 
@400000006afee4623620e53c 26330 < From: <h.vogel21@bluebird.test> 
@400000006afee4623621c3e4 26330 < To: <ida@shop.example> 
@400000006afee4623621db54 26330 < Subject: our talk of last week 
@400000006afee4623622b22c 26330 < Message-ID: <mwnhxshe.26332@mail.bluebird.test> 
@400000006afee4623622b22c 26330 <  
@400000006afee4623622b22c 26330 < the delivery will be with you on Tuesday before noon 
@400000006afee4623622b22c 26330 < kind regards 
@400000006afee46236238134 26330 <  
@400000006afee4623623e6c4 26330 < could you send the figures of October once mor+
@400000006afee46236249e5c 26330 < e? 
@400000006afee4623624f834 26330 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee46236250004 26330 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee46236259474 26330 < thank you for the papers, we shall look at them next week 
@400000006afee46236259c44 26330 < please find the minutes of the last meeting below 
@400000006afee46236259c44 26330 < the delivery will be with you on Tuesday before noon 
@400000006afee46236259c44 26330 < kind re+
@400000006afee46236259c44 26330 < gards 
@400000006afee46236261d2c 26330 <  
@400000006afee46236261d2c 26330 < could you send the figures of October once more? 
@400000006afee4623626fbd4 26330 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee4623627cadc 26330 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee462362818fc 26330 < thank you for the papers, we shall look at them next week 
@400000006afee462362818fc 26330 < please find the minutes of the last meeting below 
@400000006afee4623628a1b4 26330 < the de+
@400000006afee46236292a6c 26330 < livery will be with you on Tuesday before noon 
@400000006afee4623629882c 26330 < kind regards 
@400000006afee462362a3bdc 26330 <  
@400000006afee462362a3bdc 26330 < could you send the figures of October once more? 
@400000006afee462362abcc4 26330 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee462362abcc4 26330 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee462362aeba4 26330 < thank you for the papers, we shall look at them next week 
@400000006afee462362aeba4 26330 < --+
@400000006afee462362ba724 26330 < ------------ 
@400000006afee462362ba724 26330 < . 
@400000006afee46238a2c974 26330 > 250 ok 1795089496 qp 26332 
@400000006afee4630166f87c 26330 < QUIT 
@400000006afee46301892a64 26330 > 221 mx1.example.net 
@400000006afee46301908d04 tcpserver: end 26330 status 0
@400000006afee46301915824 tcpserver: status: 0/40
@400000006afee46301935bc4 26330 < [EOF]
@400000006afee46301935bc4 26330 > [EOF]
@400000006afee4a2209534a2 tcpserver: status: 1/40
@400000006afee4a22095a9d2 tcpserver: pid 26650 from 198.51.100.178
@400000006afee4a233a98b42 tcpserver: ok 26650 mx1.example.net:192.0.2.25:25 :198.51.100.178::29541
@400000006afee4a23744f1e2 rblsmtpd: 198.51.100.178 pid 26650: 451 https://zen.dnsbl.example/query/ip/198.51.100.178
@400000006afee4a51ff873ba tcpserver: end 26650 status 0
@400000006afee4a51ff873ba tcpserver: status: 0/40
@400000006afee5062695c114 tcpserver: status: 1/40
@400000006afee5062695c114 tcpserver: pid 27151 from 192.0.2.30
@400000006afee5062d768acc tcpserver: ok 27151 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::40347
@400000006afee506381fb6c4 27151 > 220 mx1.example.net ESMTP 
@400000006afee5063b6acecc 27151 < EHLO monitor.example.net 
@400000006afee507000001f4 27151 > 250-mx1.example.net 
@400000006afee5070000add4 27151 > 250-PIPELINING 
@400000006afee5070000b98c 27151 > 250 8BITMIME 
@400000006afee507073cd244 27151 < QUIT 
@400000006afee5070777d3bc 27151 > 221 mx1.example.net 
@400000006afee507077fb35c tcpserver: end 27151 status 0
@400000006afee50707802c74 tcpserver: status: 0/40
@400000006afee50707828dd4 27151 < [EOF]
@400000006afee5070782f364 27151 > [EOF]
@400000006afee5ce208c34ec tcpserver: status: 1/40
@400000006afee5ce208c5044 tcpserver: pid 28150 from 203.0.113.186
@400000006afee5ce2a623a34 tcpserver: ok 28150 mx1.example.net:192.0.2.25:25 mail.paper.example:203.0.113.186::32196
@400000006afee5ce33cb450c 28150 > 220 mx1.example.net ESMTP 
@400000006afee5ce3973cd44 28150 < EHLO mail.paper.example 
@400000006afee5ce39ac0f9c 28150 > 250-mx1.example.net 
@400000006afee5ce39acbf64 28150 > 250-PIPELINING 
@400000006afee5ce39acbf64 28150 > 250 8BITMIME 
@400000006afee5ce3b78effc 28150 < MAIL FROM:<wanda14@paper.example> 
@400000006afee5cf002010fc 28150 > 250 ok 
@400000006afee5cf065204e4 28150 < RCPT TO:<anna.koch@shop.example> 
@400000006afee5cf0652ef44 greylisting: 203.0.113.186 (wanda14@paper.example -> anna.koch@shop.example) exists (id=44841) - accepting
@400000006afee5cf066e3f74 28150 > 250 ok 
@400000006afee5cf08f0816c 28150 < DATA 
@400000006afee5cf0925453c 28150 > 354 go ahead 
@400000006afee5cf0a6cfbc4 28150 < From: <wanda14@paper.example> 
@400000006afee5cf0a6cfbc4 28150 < To: <anna.koch@shop.example> 
@400000006afee5cf0a6cfbc4 28150 < Subject: our talk of last week 
@400000006afee5cf0a6cfbc4 28150 < Message-ID: <mwni5lm1.28154@mail.paper.example> 
@400000006afee5cf0a6d6924 28150 <  
@400000006afee5cf0a6e1cd4 28150 < please find the minutes of the last meeting below 
@400000006afee5cf0a6e305c 28150 < the delivery will be with you on Tuesday before noon 
@400000006afee5cf0a6e305c 28150 < kind re+
@400000006afee5cf0a6e3ffc 28150 < gards 
@400000006afee5cf0a6e3ffc 28150 <  
@400000006afee5cf0a6e3ffc 28150 < could you send the figures of October once more? 
@400000006afee5cf0a6f2674 28150 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee5cf0a6f499c 28150 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee5cf0a6f499c 28150 < thank you for the papers, we shall look at them next week 
@400000006afee5cf0a6fab44 28150 < please find the minutes of the last meeting below 
@400000006afee5cf0a702074 28150 < the de+
@400000006afee5cf0a702074 28150 < livery will be with you on Tuesday before noon 
@400000006afee5cf0a702074 28150 < kind regards 
@400000006afee5cf0a702074 28150 <  
@400000006afee5cf0a702074 28150 < could you send the figures of October once more? 
@400000006afee5cf0a702074 28150 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee5cf0a70998c 28150 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee5cf0a712244 28150 < -------------------------------------------------- 
@400000006afee5cf0a71aafc 28150 < . 
@400000006afee5cf117dddfc 28150 > 250 ok 1795089861 qp 28154 
@400000006afee5cf15bf6bc4 28150 < QUIT 
@400000006afee5cf1601433c 28150 > 221 mx1.example.net 
@400000006afee5cf1608d0d4 tcpserver: end 28150 status 0
@400000006afee5cf1608d0d4 tcpserver: status: 0/40
@400000006afee5cf160c860c 28150 < [EOF]
@400000006afee5cf160cf754 28150 > [EOF]
@400000006afee62f0628e974 tcpserver: status: 1/40
@400000006afee62f0629a4f4 tcpserver: pid 28633 from 203.0.113.57
@400000006afee62f0ced883c tcpserver: ok 28633 mx1.example.net:192.0.2.25:25 mail.university.example:203.0.113.57::7782
@400000006afee62f17f310bc 28633 > 220 mx1.example.net ESMTP 
@400000006afee62f1d5548f4 28633 < EHLO mail.university.example 
@400000006afee62f1d62be44 28633 > 250-mx1.example.net 
@400000006afee62f1d62be44 28633 > 250-PIPELINING 
@400000006afee62f1d632ba4 28633 > 250 8BITMIME 
@400000006afee62f1e8d7304 28633 < MAIL FROM:<r.frank33@university.example> 
@400000006afee62f1eb13744 28633 > 250 ok 
@400000006afee62f208db7a4 28633 < RCPT TO:<sara@club.example> 
@400000006afee62f208dd6e4 greylisting: 203.0.113.57 (r.frank33@university.example -> sara@club.example) exists (id=38661) - accepting
@400000006afee62f20b4c3bc 28633 > 250 ok 
@400000006afee62f2602a8d4 28633 < DATA 
@400000006afee62f2624752c 28633 > 354 go ahead 
@400000006afee62f2cd7ba8c 28633 < From: <r.frank33@university.example> 
@400000006afee62f2cd852e4 28633 < To: <sara@club.example> 
@400000006afee62f2cd8cbfc 28633 < Subject: our talk of last week 
@400000006afee62f2cd8cbfc 28633 < Message-ID: <mwni7o35.28637@mail.university.example> 
@400000006afee62f2cd97bc4 28633 <  
@400000006afee62f2cd9aaa4 28633 < please find the minutes of the last meeting below 
@400000006afee62f2cda9504 28633 < the delivery will be with you on Tuesday before noon 
@400000006afee62f2cda9504 28633 < kind regards 
@400000006afee62f2cdab82c 28633 <  
@400000006afee62f2cdb9abc 28633 < could you send the figures of October once more? 
@400000006afee62f2cdb9abc 28633 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee62f2cdb9abc 28633 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee62f2cdc6dac 28633 < thank you for the papers, we shall look at them next week 
@400000006afee62f2cdcdb0c 28633 < please find the minutes of the last meeting below+
@400000006afee62f2cdda62c 28633 <  
@400000006afee62f2cde0004 28633 < the delivery will be with you on Tuesday before noon 
@400000006afee62f2cde0004 28633 < kind regards 
@400000006afee62f2cde232c 28633 <  
@400000006afee62f2cde9474 28633 < could you send the figures of October once more? 
@400000006afee62f2cde985c 28633 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee62f2cde985c 28633 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee62f2cde985c 28633 < thank you for the papers, we shall look at them next w+
@400000006afee62f2cdf7aec 28633 < eek 
@400000006afee62f2cdf7aec 28633 < please find the minutes of the last meeting below 
@400000006afee62f2cdf7ed4 28633 < the delivery will be with you on Tuesday before noon 
@400000006afee62f2cdf7ed4 28633 < kind regards 
@400000006afee62f2cdf7ed4 28633 <  
@400000006afee62f2ce04ddc 28633 < could you send the figures of October once more? 
@400000006afee62f2ce04ddc 28633 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee62f2ce0e24c 28633 < starting delivery 1: msg 2 to local x@example.org+
@400000006afee62f2ce1a1b4 28633 <  
@400000006afee62f2ce1b154 28633 < thank you for the papers, we shall look at them next week 
@400000006afee62f2ce2788c 28633 < please find the minutes of the last meeting below 
@400000006afee62f2ce2f974 28633 < the delivery will be with you on Tuesday before noon 
@400000006afee62f2ce366d4 28633 < kind regards 
@400000006afee62f2ce366d4 28633 <  
@400000006afee62f2ce366d4 28633 < could you send the figures of October once more? 
@400000006afee62f2ce36ea4 28633 < +49 30 5550 1 + 49 30 555+
@400000006afee62f2ce3a554 28633 < 0 2 
@400000006afee62f2ce3a554 28633 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee62f2ce464bc 28633 < ------------------------------------------------------- 
@400000006afee62f2ce48014 28633 < . 
@400000006afee62f3065bb7c 28633 > 250 ok 1795089957 qp 28637 
@400000006afee62f3615fc44 28633 < QUIT 
@400000006afee62f3626ec34 28633 > 221 mx1.example.net 
@400000006afee62f362dc61c tcpserver: end 28633 status 0
@400000006afee62f362dd5bc tcpserver: status: 0/40
@400000006afee62f3630df14 28633 < [EOF]
@400000006afee62f36310624 28633 > [EOF]
@400000006afee6bf328c837c tcpserver: status: 1/40
@400000006afee6bf328d17ec tcpserver: pid 29357 from 198.51.100.234
@400000006afee6bf38b7cc5c tcpserver: ok 29357 mx1.example.net:192.0.2.25:25 mail.partner.test:198.51.100.234::46090
@400000006afee6c0091bdefc 29357 > 220 mx1.example.net ESMTP 
@400000006afee6c00b13f1f4 29357 < EHLO mail.partner.test 
@400000006afee6c00b4af7e4 29357 > 250-mx1.example.net 
@400000006afee6c00b4af7e4 29357 > 250-PIPELINING 
@400000006afee6c00b4af7e4 29357 > 250 8BITMIME 
@400000006afee6c0101ef20c 29357 < MAIL FROM:<ute22@partner.test> 
@400000006afee6c0105849bc 29357 > 250 ok 
@400000006afee6c01671d3a4 29357 < RCPT TO:<o.beck@shop.example> 
@400000006afee6c016720284 greylisting: 198.51.100.234 (ute22@partner.test -> o.beck@shop.example) exists (id=81754) - accepting
@400000006afee6c01691afe4 29357 > 250 ok 
@400000006afee6c019d2a244 29357 < DATA 
@400000006afee6c01a0fedac 29357 > 354 go ahead 
@400000006afee6c01da78b8c 29357 < From: <ute22@partner.test> 
@400000006afee6c01da83384 29357 < To: <o.beck@shop.example> 
@400000006afee6c01da83384 29357 < Subject: our talk of last week 
@400000006afee6c01da83384 29357 < Message-ID: <mwniartd.29361@mail.partner.test> 
@400000006afee6c01da852c4 29357 <  
@400000006afee6c01da93554 29357 < please find the minutes of the last meeting below 
@400000006afee6c01da93554 29357 < the delivery will be with you on Tuesday before noon 
@400000006afee6c01da97ba4 29357 < kind regards 
@400000006afee6c01da9be0c 29357 <  
@400000006afee6c01daa1bcc 29357 < could you send the figures of October once more? 
@400000006afee6c01daa1fb4 29357 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee6c01daa1fb4 29357 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee6c01daa69ec 29357 < thank you for the papers, we shall look at them next week 
@400000006afee6c01daacf7c 29357 < please find the minutes of the last meeting below 
@400000006afee6c01daacf7c 29357 < the delivery +
@400000006afee6c01dab2184 29357 < will be with you on Tuesday before noon 
@400000006afee6c01dab2954 29357 < kind regards 
@400000006afee6c01dab96b4 29357 <  
@400000006afee6c01dab96b4 29357 < could you send the figures of October once more? 
@400000006afee6c01dac5234 29357 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee6c01dad30dc 29357 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee6c01dad5fbc 29357 < thank you for the papers, we shall look at them next week 
@400000006afee6c01dad5fbc 29357 < please fi+
@400000006afee6c01dad5fbc 29357 < nd the minutes of the last meeting below 
@400000006afee6c01dad678c 29357 < the delivery will be with you on Tuesday before noon 
@400000006afee6c01dad9284 29357 < kind regards 
@400000006afee6c01dadaddc 29357 <  
@400000006afee6c01dadaddc 29357 < could you send the figures of October once more? 
@400000006afee6c01dadaddc 29357 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee6c01dadaddc 29357 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee6c01dadd8d4 29357 < thank you for+
@400000006afee6c01dae906c 29357 <  the papers, we shall look at them next week 
@400000006afee6c01daf1154 29357 < please find the minutes of the last meeting below 
@400000006afee6c01daf7acc 29357 < the delivery will be with you on Tuesday before noon 
@400000006afee6c01db045ec 29357 < kind regards 
@400000006afee6c01db0d28c 29357 <  
@400000006afee6c01db13fec 29357 < could you send the figures of October once more? 
@400000006afee6c01db20ef4 29357 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee6c01db2ab34 29357 < starting +
@400000006afee6c01db38dc4 29357 < delivery 1: msg 2 to local x@example.org 
@400000006afee6c01db3a91c 29357 < thank you for the papers, we shall look at them next week 
@400000006afee6c01db4455c 29357 < please find the minutes of the last meeting below 
@400000006afee6c01db52bd4 29357 < the delivery will be with you on Tuesday before noon 
@400000006afee6c01db52bd4 29357 < kind regards 
@400000006afee6c01db5a8d4 29357 <  
@400000006afee6c01db68b64 29357 < could you send the figures of Octo+
@400000006afee6c01db73f14 29357 < ber once more? 
@400000006afee6c01db73f14 29357 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee6c01db73f14 29357 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee6c01db7a4a4 29357 < thank you for the papers, we shall look at them next week 
@400000006afee6c01db88b1c 29357 < please find the minutes of the last meeting below 
@400000006afee6c01db8d93c 29357 < the delivery will be with you on Tuesday before n+
@400000006afee6c01db90c04 29357 < oon 
@400000006afee6c01db9b7e4 29357 < kind regards 
@400000006afee6c01db9e6c4 29357 <  
@400000006afee6c01dba021c 29357 < could you send the figures of October once more? 
@400000006afee6c01dba8304 29357 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee6c01dbac184 29357 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee6c01dbac184 29357 < thank you for the papers, we shall look at them next week 
@400000006afee6c01dbadcdc 29357 < please find the minutes of the last meeting b+
@400000006afee6c01dbb6d64 29357 < elow 
@400000006afee6c01dbb6d64 29357 < the delivery will be with you on Tuesday before noon 
@400000006afee6c01dbbd6dc 29357 < kind regards 
@400000006afee6c01dbbf234 29357 <  
@400000006afee6c01dbbfa04 29357 < could you send the figures of October once more? 
@400000006afee6c01dbbfa04 29357 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee6c01dbbfa04 29357 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee6c01dbbfa04 29357 < thank you for the papers, we shall look at them n+
@400000006afee6c01dbca9cc 29357 < ext week 
@400000006afee6c01dbd8c5c 29357 < please find the minutes of the last meeting below 
@400000006afee6c01dbe3c24 29357 < the delivery will be with you on Tuesday before noon 
@400000006afee6c01dbeefd4 29357 < kind regards 
@400000006afee6c01dbeefd4 29357 <  
@400000006afee6c01dbeefd4 29357 < could you send the figures of October once more? 
@400000006afee6c01dbfca94 29357 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee6c01dbfd264 29357 < starting delivery 1: msg 2 to local x@example+
@400000006afee6c01dc0728c 29357 < .org 
@400000006afee6c01dc0728c 29357 < thank you for the papers, we shall look at them next week 
@400000006afee6c01dc0728c 29357 < please find the minutes of the last meeting below 
@400000006afee6c01dc0c87c 29357 < the delivery will be with you on Tuesday before noon 
@400000006afee6c01dc0c87c 29357 < kind regards 
@400000006afee6c01dc164bc 29357 <  
@400000006afee6c01dc2203c 29357 < could you send the figures of October once more? 
@400000006afee6c01dc2203c 29357 < +49 30 5550 1 + 49 3+
@400000006afee6c01dc302cc 29357 < 0 5550 2 
@400000006afee6c01dc39b24 29357 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee6c01dc44704 29357 < thank you for the papers, we shall look at them next week 
@400000006afee6c01dc44704 29357 < please find the minutes of the last meeting below 
@400000006afee6c01dc4b464 29357 < the delivery will be with you on Tuesday before noon 
@400000006afee6c01dc4e72c 29357 < ----------- 
@400000006afee6c01dc55874 29357 < . 
@400000006afee6c0248ea674 29357 > 250 ok 1795090102 qp 29361 
@400000006afee6c02af5fe54 29357 < QUIT 
@400000006afee6c02b01356c 29357 > 221 mx1.example.net 
@400000006afee6c02b08d68c tcpserver: end 29357 status 0
@400000006afee6c02b08d68c tcpserver: status: 0/40
@400000006afee6c02b0bff24 29357 < [EOF]
@400000006afee6c02b0cbe8c 29357 > [EOF]
@400000006afee6e125d6f748 tcpserver: status: 1/40
@400000006afee6e125d6f748 tcpserver: pid 29526 from 198.51.100.179
@400000006afee6e12894d6f8 tcpserver: ok 29526 mx1.example.net:192.0.2.25:25 :198.51.100.179::16944
@400000006afee6e12c587e48 rblsmtpd: 198.51.100.179 pid 29526: 451 https://zen.dnsbl.example/query/ip/198.51.100.179
@400000006afee6e20a1fa4f0 tcpserver: end 29526 status 0
@400000006afee6e20a207bc8 tcpserver: status: 0/40
@400000006afee6e22952c604 tcpserver: status: 1/40
@400000006afee6e2295398f4 tcpserver: pid 29531 from 198.51.100.178
@400000006afee6e2306f1dd4 tcpserver: ok 29531 mx1.example.net:192.0.2.25:25 host178.isp.test:198.51.100.178::3247
@400000006afee6e302aef554 rblsmtpd: 198.51.100.178 pid 29531: 451 https://zen.dnsbl.example/query/ip/198.51.100.178
@400000006afee6e527fc3a9c tcpserver: end 29531 status 0
@400000006afee6e527fc3a9c tcpserver: status: 0/40
@400000006afee7a82a6660b4 tcpserver: status: 1/40
@400000006afee7a82a67472c tcpserver: pid 30521 from 203.0.113.57
@400000006afee7a8340f79fc tcpserver: ok 30521 mx1.example.net:192.0.2.25:25 mail.university.example:203.0.113.57::7989
@400000006afee7a83570afdc 30521 > 220 mx1.example.net ESMTP 
@400000006afee7a837227e8c 30521 < EHLO mail.university.example 
@400000006afee7a8375087b4 30521 > 250-mx1.example.net 
@400000006afee7a8375087b4 30521 > 250-PIPELINING 
@400000006afee7a837515aa4 30521 > 250 8BITMIME 
@400000006afee7a9025a515c 30521 < MAIL FROM:<o.beck38@university.example> 
@400000006afee7a902712134 30521 > 250 ok 
@400000006afee7a9062ec18c 30521 < RCPT TO:<m.roth@shop.example> 
@400000006afee7a9062f88c4 greylisting: 203.0.113.57 (o.beck38@university.example -> m.roth@shop.example) exists (id=13652) - accepting
@400000006afee7a9064746e4 30521 > 250 ok 
@400000006afee7a90736ea8c 30521 < RCPT TO:<z.jung@shop.example> 
@400000006afee7a90737484c greylisting: 203.0.113.57 (o.beck38@university.example -> z.jung@shop.example) exists (id=72976) - accepting
@400000006afee7a90742d554 30521 > 250 ok 
@400000006afee7a907effd74 30521 < RCPT TO:<carla@example.net> 
@400000006afee7a907effd74 greylisting: 203.0.113.57 (o.beck38@university.example -> carla@example.net) exists (id=11223) - accepting
@400000006afee7a908068314 30521 > 250 ok 
@400000006afee7a90ec35d94 30521 < DATA 
@400000006afee7a90ed66c7c 30521 > 354 go ahead 
@400000006afee7a912de19dc 30521 < From: <o.beck38@university.example> 
@400000006afee7a912de2d64 30521 < To: <m.roth@shop.example> 
@400000006afee7a912de602c 30521 < Subject: our talk of last week 
@400000006afee7a912df1bac 30521 < Message-ID: <mwnifrfy.30525@mail.university.example> 
@400000006afee7a912df1bac 30521 <  
@400000006afee7a912df5644 30521 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee7a912dfa84c 30521 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee7a912e07754 30521 < thank you for the paper+
@400000006afee7a912e12334 30521 < s, we shall look at them next week 
@400000006afee7a912e1f624 30521 < please find the minutes of the last meeting below 
@400000006afee7a912e2bd5c 30521 < the delivery will be with you on Tuesday before noon 
@400000006afee7a912e2bd5c 30521 < kind regards 
@400000006afee7a912e2bd5c 30521 <  
@400000006afee7a912e36554 30521 < could you send the figures of October once more? 
@400000006afee7a912e36554 30521 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee7a912e40d4c 30521 < starting delivery 1+
@400000006afee7a912e44bcc 30521 < : msg 2 to local x@example.org 
@400000006afee7a912e44bcc 30521 < thank you for the papers, we shall look at them next week 
@400000006afee7a912e50364 30521 < please find the minutes of the last meeting below 
@400000006afee7a912e55d3c 30521 < the delivery will be with you on Tuesday before noon 
@400000006afee7a912e55d3c 30521 < kind regards 
@400000006afee7a912e5e9dc 30521 <  
@400000006afee7a912e5e9dc 30521 < could you send the figures of October once m+
@400000006afee7a912e5e9dc 30521 < ore? 
@400000006afee7a912e69d8c 30521 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee7a912e78404 30521 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee7a912e78404 30521 < thank you for the papers, we shall look at them next week 
@400000006afee7a912e84f24 30521 < please find the minutes of the last meeting below 
@400000006afee7a912e881ec 30521 < the delivery will be with you on Tuesday before noon 
@400000006afee7a912e881ec 30521 < kind +
@400000006afee7a912e89574 30521 < regards 
@400000006afee7a912e95cac 30521 <  
@400000006afee7a912e97bec 30521 < could you send the figures of October once more? 
@400000006afee7a912ea105c 30521 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee7a912ea664c 30521 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee7a912ea664c 30521 < thank you for the papers, we shall look at them next week 
@400000006afee7a912ea952c 30521 < please find the minutes of the last meeting below 
@400000006afee7a912ea952c 30521 < the +
@400000006afee7a912eb5c64 30521 < delivery will be with you on Tuesday before noon 
@400000006afee7a912ebc1f4 30521 < kind regards 
@400000006afee7a912ec045c 30521 <  
@400000006afee7a912ecc7ac 30521 < could you send the figures of October once more? 
@400000006afee7a912ed11e4 30521 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee7a912ed738c 30521 < ----------------------------- 
@400000006afee7a912ed7b5c 30521 < . 
@400000006afee7a91868a264 30521 > 250 ok 1795090335 qp 30525 
@400000006afee7a91e92fcfc 30521 < QUIT 
@400000006afee7a91ea07e04 30521 > 221 mx1.example.net 
@400000006afee7a91ea81f24 tcpserver: end 30521 status 0
@400000006afee7a91ea8889c tcpserver: status: 0/40
@400000006afee7a91eabe014 30521 < [EOF]
@400000006afee7a91eacab34 30521 > [EOF]
@400000006afee8a009cabc9c tcpserver: status: 1/40
@400000006afee8a009cad7f4 tcpserver: pid 31758 from 203.0.113.83
@400000006afee8a00cc6512c tcpserver: ok 31758 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::39934
@400000006afee8a017b6daac 31758 > 220 mx1.example.net ESMTP 
@400000006afee8a01c7f5f3c 31758 < EHLO mail.pebble.test 
@400000006afee8a01cb2d704 31758 > 250-mx1.example.net 
@400000006afee8a01cb2ee74 31758 > 250-PIPELINING 
@400000006afee8a01cb2ee74 31758 > 250 8BITMIME 
@400000006afee8a021b46524 31758 < MAIL FROM:<h.vogel14@pebble.test> 
@400000006afee8a021b46524 31758 < RCPT TO:<contact20@shop.example> 
@400000006afee8a021b50934 31758 < DATA 
@400000006afee8a021f4871c 31758 > 250 ok 
@400000006afee8a021f5235c greylisting: 203.0.113.83 (h.vogel14@pebble.test -> contact20@shop.example) exists (id=76466) - accepting
@400000006afee8a02216d844 31758 > 250 ok 
@400000006afee8a022518b9c 31758 > 354 go ahead 
@400000006afee8a0234b83cc 31758 < From: <h.vogel14@pebble.test> 
@400000006afee8a0234c27dc 31758 < To: <contact20@shop.example> 
@400000006afee8a0234c6274 31758 < Subject: our talk of last week 
@400000006afee8a0234cef14 31758 < Message-ID: <mwnil29d.31761@mail.pebble.test> 
@400000006afee8a0234d7f9c 31758 <  
@400000006afee8a0234e622c 31758 < please find the minutes of the last meeting below 
@400000006afee8a0234ef69c 31758 < the delivery will be with you on Tuesday before noon 
@400000006afee8a0234fc5a4 31758 < kind rega+
@400000006afee8a0234fc5a4 31758 < rds 
@400000006afee8a023500fdc 31758 <  
@400000006afee8a02350274c 31758 < could you send the figures of October once more? 
@400000006afee8a023507d3c 31758 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee8a023507d3c 31758 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee8a023507d3c 31758 < thank you for the papers, we shall look at them next week 
@400000006afee8a023508cdc 31758 < please find the minutes of the last meeting below 
@400000006afee8a023508cdc 31758 < the deli+
@400000006afee8a023508cdc 31758 < very will be with you on Tuesday before noon 
@400000006afee8a02351291c 31758 < kind regards 
@400000006afee8a02351ec6c 31758 <  
@400000006afee8a02351ec6c 31758 < could you send the figures of October once more? 
@400000006afee8a023524e14 31758 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee8a023524e14 31758 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee8a023525db4 31758 < thank you for the papers, we shall look at them next week 
@400000006afee8a023526d54 31758 < plea+
@400000006afee8a023529c34 31758 < se find the minutes of the last meeting below 
@400000006afee8a023533874 31758 < the delivery will be with you on Tuesday before noon 
@400000006afee8a023534814 31758 < kind regards 
@400000006afee8a02353d0cc 31758 <  
@400000006afee8a02354559c 31758 < could you send the figures of October once more? 
@400000006afee8a02355382c 31758 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee8a02355382c 31758 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee8a023558e1c 31758 < thank yo+
@400000006afee8a02355a974 31758 < u for the papers, we shall look at them next week 
@400000006afee8a02355e40c 31758 < please find the minutes of the last meeting below 
@400000006afee8a02355ebdc 31758 < the delivery will be with you on Tuesday before noon 
@400000006afee8a023562a5c 31758 < kind regards 
@400000006afee8a023562a5c 31758 <  
@400000006afee8a02356d254 31758 < could you send the figures of October once more? 
@400000006afee8a023574784 31758 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee8a023574784 31758 < star+
@400000006afee8a02357ad14 31758 < ting delivery 1: msg 2 to local x@example.org 
@400000006afee8a023584d3c 31758 < --- 
@400000006afee8a02358938c 31758 < . 
@400000006afee8a02a2d62dc 31758 > 250 ok 1795090582 qp 31761 
@400000006afee8a02bc33d4c 31758 < QUIT 
@400000006afee8a02be2def4 31758 > 221 mx1.example.net 
@400000006afee8a02bea35dc tcpserver: end 31758 status 0
@400000006afee8a02bea87e4 tcpserver: status: 0/40
@400000006afee8a02bed6a2c 31758 < [EOF]
@400000006afee8a02bee2d7c 31758 > [EOF]
@400000006afee8fc05c8b874 tcpserver: status: 1/40
@400000006afee8fc05c90e64 tcpserver: pid 32218 from 198.51.100.186
@400000006afee8fc0642803c tcpserver: ok 32218 mx1.example.net:192.0.2.25:25 mail.kiosk.example:198.51.100.186::20419
@400000006afee8fc0f7e165c 32218 > 220 mx1.example.net ESMTP 
@400000006afee8fc16c4be34 32218 < EHLO mail.kiosk.example 
@400000006afee8fc16ccb544 32218 > 250-mx1.example.net 
@400000006afee8fc16ccc8cc 32218 > 250-PIPELINING 
@400000006afee8fc16cd8c1c 32218 > 250 8BITMIME 
@400000006afee8fc18e150ec 32218 < MAIL FROM:<ida30@kiosk.example> 
@400000006afee8fc18edc854 32218 > 250 ok 
@400000006afee8fc19f3f584 32218 < RCPT TO:<paula@example.net> 
@400000006afee8fc19f418ac greylisting: 198.51.100.186 (ida30@kiosk.example -> paula@example.net) exists (id=9514) - accepting
@400000006afee8fc1a31391c 32218 > 250 ok 
@400000006afee8fc1bb4088c 32218 < DATA 
@400000006afee8fc1beaacd4 32218 > 354 go ahead 
@400000006afee8fc1edf118c 32218 < From: <ida30@kiosk.example> 
@400000006afee8fc1edfbd6c 32218 < To: <paula@example.net> 
@400000006afee8fc1edfcd0c 32218 < Subject: our talk of last week 
@400000006afee8fc1ee051dc 32218 < Message-ID: <mwnin14n.32220@mail.kiosk.example> 
@400000006afee8fc1ee11144 32218 <  
@400000006afee8fc1ee12c9c 32218 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee8fc1ee21314 32218 < thank you for the papers, we shall look at them next week 
@400000006afee8fc1ee25d4c 32218 < please fi+
@400000006afee8fc1ee2bb0c 32218 < nd the minutes of the last meeting below 
@400000006afee8fc1ee366ec 32218 < the delivery will be with you on Tuesday before noon 
@400000006afee8fc1ee38a14 32218 < kind regards 
@400000006afee8fc1ee3efa4 32218 <  
@400000006afee8fc1ee3efa4 32218 < could you send the figures of October once more? 
@400000006afee8fc1ee4c67c 32218 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee8fc1ee4d234 32218 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee8fc1ee5b0dc 32218 < thank you for+
@400000006afee8fc1ee629f4 32218 <  the papers, we shall look at them next week 
@400000006afee8fc1ee67fe4 32218 < please find the minutes of the last meeting below 
@400000006afee8fc1ee73394 32218 < the delivery will be with you on Tuesday before noon 
@400000006afee8fc1ee73394 32218 < kind regards 
@400000006afee8fc1ee7c034 32218 <  
@400000006afee8fc1ee7c034 32218 < could you send the figures of October once more? 
@400000006afee8fc1ee84504 32218 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee8fc1ee90854 32218 < starting +
@400000006afee8fc1ee90854 32218 < delivery 1: msg 2 to local x@example.org 
@400000006afee8fc1ee9eecc 32218 < thank you for the papers, we shall look at them next week 
@400000006afee8fc1ee9eecc 32218 < please find the minutes of the last meeting below 
@400000006afee8fc1eea8ef4 32218 < the delivery will be with you on Tuesday before noon 
@400000006afee8fc1eeb36ec 32218 < kind regards 
@400000006afee8fc1eeb36ec 32218 <  
@400000006afee8fc1eebb004 32218 < could you send the figures of Octo+
@400000006afee8fc1eebdafc 32218 < ber once more? 
@400000006afee8fc1eebdafc 32218 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee8fc1eecc55c 32218 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee8fc1eed4a2c 32218 < thank you for the papers, we shall look at them next week 
@400000006afee8fc1eedfddc 32218 < please find the minutes of the last meeting below 
@400000006afee8fc1eee442c 32218 < the delivery will be with you on Tuesday before n+
@400000006afee8fc1eef1334 32218 < oon 
@400000006afee8fc1eef2e8c 32218 < kind regards 
@400000006afee8fc1eef6d0c 32218 <  
@400000006afee8fc1ef01cd4 32218 < could you send the figures of October once more? 
@400000006afee8fc1ef01cd4 32218 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee8fc1ef0ebdc 32218 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee8fc1ef0ebdc 32218 < thank you for the papers, we shall look at them next week 
@400000006afee8fc1ef116d4 32218 < please find the minutes of the last meeting b+
@400000006afee8fc1ef11abc 32218 < elow 
@400000006afee8fc1ef16cc4 32218 < the delivery will be with you on Tuesday before noon 
@400000006afee8fc1ef16cc4 32218 < kind regards 
@400000006afee8fc1ef24f54 32218 <  
@400000006afee8fc1ef24f54 32218 < could you send the figures of October once more? 
@400000006afee8fc1ef24f54 32218 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee8fc1ef31e5c 32218 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee8fc1ef3a714 32218 < thank you for the papers, we shall look at them n+
@400000006afee8fc1ef45ac4 32218 < ext week 
@400000006afee8fc1ef485bc 32218 < please find the minutes of the last meeting below 
@400000006afee8fc1ef554c4 32218 < the delivery will be with you on Tuesday before noon 
@400000006afee8fc1ef5e54c 32218 < kind regards 
@400000006afee8fc1ef65694 32218 <  
@400000006afee8fc1ef7353c 32218 < could you send the figures of October once more? 
@400000006afee8fc1ef7f0bc 32218 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee8fc1ef8cb7c 32218 < starting delivery 1: msg 2 to local x@example+
@400000006afee8fc1ef940ac 32218 < .org 
@400000006afee8fc1ef9cd4c 32218 < thank you for the papers, we shall look at them next week 
@400000006afee8fc1ef9f074 32218 < please find the minutes of the last meeting below 
@400000006afee8fc1efaabf4 32218 < the delivery will be with you on Tuesday before noon 
@400000006afee8fc1efae68c 32218 < kind regards 
@400000006afee8fc1efb6b5c 32218 <  
@400000006afee8fc1efb6b5c 32218 < could you send the figures of October once more? 
@400000006afee8fc1efc51d4 32218 < +49 30 5550 1 + 49 3+
@400000006afee8fc1efc51d4 32218 < 0 5550 2 
@400000006afee8fc1efcb764 32218 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee8fc1efcb764 32218 < ------------ 
@400000006afee8fc1efd190c 32218 < . 
@400000006afee8fc210e4d9c 32218 > 250 ok 1795090674 qp 32220 
@400000006afee8fc27757a84 32218 < QUIT 
@400000006afee8fc27a3c9fc 32218 > 221 mx1.example.net 
@400000006afee8fc27abc10c tcpserver: end 32218 status 0
@400000006afee8fc27ac16fc tcpserver: status: 0/40
@400000006afee8fc27ae12cc 32218 < [EOF]
@400000006afee8fc27ae12cc 32218 > [EOF]
@400000006afee93d111fdf7c tcpserver: status: 1/40
@400000006afee93d111fdf7c tcpserver: pid 32544 from 203.0.113.96
@400000006afee93d127f5424 tcpserver: ok 32544 mx1.example.net:192.0.2.25:25 mail.slowpost.example:203.0.113.96::40576
@400000006afee93d16d7b1c4 32544 > 220 mx1.example.net ESMTP 
@400000006afee93d1b371ffc 32544 < EHLO mail.slowpost.example 
@400000006afee93d1b6b43a4 32544 > 250-mx1.example.net 
@400000006afee93d1b6c1694 32544 > 250-PIPELINING 
@400000006afee93d1b6cca44 32544 > 250 8BITMIME 
@400000006afee93d20bbc4b4 32544 < MAIL FROM:<v.horn20@slowpost.example> 
@400000006afee93d20f0c31c 32544 > 250 ok 
@400000006afee93d232c7a7c 32544 < RCPT TO:<carla@example.net> 
@400000006afee93d232c7a7c greylisting: 203.0.113.96 (v.horn20@slowpost.example -> carla@example.net) exists (id=40194) - accepting
@400000006afee93d235d3af4 32544 > 250 ok 
@400000006afee93d25594974 32544 < DATA 
@400000006afee93d2599b98c 32544 > 354 go ahead 
@400000006afee93d28574b1c 32544 < From: <v.horn20@slowpost.example> 
@400000006afee93d2857f6fc 32544 < To: <carla@example.net> 
@400000006afee93d2858a2dc 32544 < Subject: our talk of last week 
@400000006afee93d28595e5c 32544 < Message-ID: <mwniofg4.32546@mail.slowpost.example> 
@400000006afee93d28595e5c 32544 <  
@400000006afee93d28595e5c 32544 <  
@400000006afee93d285a0e24 32544 < could you send the figures of October once more? 
@400000006afee93d285a585c 32544 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee93d285aeccc 32544 < starting delivery 1: msg 2 t+
@400000006afee93d285b6db4 32544 < o local x@example.org 
@400000006afee93d285b6db4 32544 < thank you for the papers, we shall look at them next week 
@400000006afee93d285c448c 32544 < please find the minutes of the last meeting below 
@400000006afee93d285c448c 32544 < the delivery will be with you on Tuesday before noon 
@400000006afee93d285c448c 32544 < kind regards 
@400000006afee93d285c448c 32544 <  
@400000006afee93d285c448c 32544 < could you send the figures of October once more? 
@400000006afee93d285c448c 32544 < +49+
@400000006afee93d285d1394 32544 <  30 5550 1 + 49 30 5550 2 
@400000006afee93d285d7154 32544 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee93d285d7154 32544 < thank you for the papers, we shall look at them next week 
@400000006afee93d285d7154 32544 < please find the minutes of the last meeting below 
@400000006afee93d285d7154 32544 < the delivery will be with you on Tuesday before noon 
@400000006afee93d285dcb2c 32544 < kind regards 
@400000006afee93d285e211c 32544 <  
@400000006afee93d285eccfc 32544 < could you send the figures of October once more? 
@400000006afee93d285f9c04 32544 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee93d28600964 32544 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee93d28609604 32544 < --- 
@400000006afee93d2861556c 32544 < . 
@400000006afee93d2db9f0b4 32544 > 250 ok 1795090739 qp 32546 
@400000006afee93d319f069c 32544 < QUIT 
@400000006afee93d31d59374 32544 > 221 mx1.example.net 
@400000006afee93d31ddd8a4 tcpserver: end 32544 status 0
@400000006afee93d31ddec2c tcpserver: status: 0/40
@400000006afee93d31e041d4 32544 < [EOF]
@400000006afee93d31e110dc 32544 > [EOF]
@400000006afee93e268ea8ac tcpserver: status: 1/40
@400000006afee93e268ea8ac tcpserver: pid 32551 from 203.0.113.43
@400000006afee93e2e17955c tcpserver: ok 32551 mx1.example.net:192.0.2.25:25 mail.typo.test:203.0.113.43::25788
@400000006afee93e322103f4 32551 > 220 mx1.example.net ESMTP 
@400000006afee93e356230ec 32551 < EHLO mail.typo.test 
@400000006afee93e357510f4 32551 > 250-mx1.example.net 
@400000006afee93e357510f4 32551 > 250-PIPELINING 
@400000006afee93e357510f4 32551 > 250 8BITMIME 
@400000006afee93e3b020a7c 32551 < MAIL FROM:<y.kurz14@typo.test> 
@400000006afee93e3b357a74 32551 > 250 ok 
@400000006afee93f036e5d54 32551 < RCPT TO:<paula@example.net> 
@400000006afee93f036ef5ac greylisting: 203.0.113.43 (y.kurz14@typo.test -> paula@example.net) exists (id=75514) - accepting
@400000006afee93f0376d54c 32551 > 250 ok 
@400000006afee93f0497413c 32551 < DATA 
@400000006afee93f04acc8f4 32551 > 354 go ahead 
@400000006afee93f0b104874 32551 < From: <y.kurz14@typo.test> 
@400000006afee93f0b10f83c 32551 < To: <paula@example.net> 
@400000006afee93f0b10f83c 32551 < Subject: our talk of last week 
@400000006afee93f0b10f83c 32551 < Message-ID: <mwnioglg.32554@mail.typo.test> 
@400000006afee93f0b11b7a4 32551 <  
@400000006afee93f0b11fdf4 32551 <  
@400000006afee93f0b12676c 32551 < could you send the figures of October once more? 
@400000006afee93f0b12a204 32551 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee93f0b1355b4 32551 < starting delivery 1: msg 2 to local x@exam+
@400000006afee93f0b13b75c 32551 < ple.org 
@400000006afee93f0b13fdac 32551 < thank you for the papers, we shall look at them next week 
@400000006afee93f0b14a1bc 32551 < please find the minutes of the last meeting below 
@400000006afee93f0b158834 32551 < the delivery will be with you on Tuesday before noon 
@400000006afee93f0b165354 32551 < kind regards 
@400000006afee93f0b165354 32551 <  
@400000006afee93f0b16dc0c 32551 < could you send the figures of October once more? 
@400000006afee93f0b172a2c 32551 < +49 30 5550 1 + 4+
@400000006afee93f0b17784c 32551 < 9 30 5550 2 
@400000006afee93f0b1862ac 32551 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee93f0b18f71c 32551 < thank you for the papers, we shall look at them next week 
@400000006afee93f0b1925fc 32551 < please find the minutes of the last meeting below 
@400000006afee93f0b197034 32551 < the delivery will be with you on Tuesday before noon 
@400000006afee93f0b19ba6c 32551 < kind regards 
@400000006afee93f0b1a4324 32551 <  
@400000006afee93f0b1a4324 32551 < could you se+
@400000006afee93f0b1ac024 32551 < nd the figures of October once more? 
@400000006afee93f0b1ac024 32551 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee93f0b1af6d4 32551 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee93f0b1b9ae4 32551 < thank you for the papers, we shall look at them next week 
@400000006afee93f0b1be904 32551 < please find the minutes of the last meeting below 
@400000006afee93f0b1be904 32551 < the delivery will be with y+
@400000006afee93f0b1c3724 32551 < ou on Tuesday before noon 
@400000006afee93f0b1c7d74 32551 < kind regards 
@400000006afee93f0b1d062c 32551 <  
@400000006afee93f0b1d062c 32551 < could you send the figures of October once more? 
@400000006afee93f0b1d062c 32551 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee93f0b1d92cc 32551 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee93f0b1e61d4 32551 < thank you for the papers, we shall look at them next week 
@400000006afee93f0b1ebbac 32551 < please find the minutes+
@400000006afee93f0b1f7b14 32551 <  of the last meeting below 
@400000006afee93f0b1faddc 32551 < the delivery will be with you on Tuesday before noon 
@400000006afee93f0b1faddc 32551 < kind regards 
@400000006afee93f0b200b9c 32551 <  
@400000006afee93f0b20e65c 32551 < could you send the figures of October once more? 
@400000006afee93f0b214804 32551 < +49 30 5550 1 + 49 30 5550 2 
@400000006afee93f0b219a0c 32551 < starting delivery 1: msg 2 to local x@example.org 
@400000006afee93f0b227c9c 32551 < thank you for the papers, w+
@400000006afee93f0b227c9c 32551 < e shall look at them next week 
@400000006afee93f0b22e9fc 32551 < -------------------------------------- 
@400000006afee93f0b2366fc 32551 < . 
@400000006afee93f0f627424 32551 > 250 ok 1795090741 qp 32554 
@400000006afee93f15695c84 32551 < QUIT 
@400000006afee93f15953714 32551 > 221 mx1.example.net 
@400000006afee93f159cd834 tcpserver: end 32551 status 0
@400000006afee93f159d0714 tcpserver: status: 0/40
@400000006afee93f159fe574 32551 < [EOF]
@400000006afee93f15a0b47c 32551 > [EOF]
@400000006afee948196a0216 tcpserver: status: 1/40
@400000006afee948196aaa0e tcpserver: pid 32600 from 203.0.113.115
@400000006afee94819cabbce tcpserver: ok 32600 mx1.example.net:192.0.2.25:25 mail.granite.test:203.0.113.115::5903
@400000006afee94820e58916 32600 > 220 mx1.example.net ESMTP 
@400000006afee948228f83de 32600 < EHLO mail.granite.test 
@400000006afee94822ade14e 32600 > 250-mx1.example.net 
@400000006afee94822ade14e 32600 > 250-PIPELINING 
@400000006afee94822ade14e 32600 > 250 8BITMIME 
@400000006afee9482361fac6 32600 < MAIL FROM:<f.braun33@granite.test> 
@400000006afee9482372e2e6 32600 > 250 ok 
@400000006afee94827402ef6 32600 < RCPT TO:<d.weiss@club.example> 
@400000006afee94827403aae greylisting: 203.0.113.115 (f.braun33@granite.test -> d.weiss@club.example) doesn't exist. - temp. rejecting
@400000006afee94827488b96 32600 > 451 temporary failure (#4.3.0) 
@400000006afee94828904dd6 32600 < QUIT 
@400000006afee94828ba5b76 32600 > 221 mx1.example.net 
@400000006afee94828c2372e tcpserver: end 32600 status 0
@400000006afee94828c25286 tcpserver: status: 0/40
@400000006afee94828c5d4f6 32600 < [EOF]
@400000006afee94828c651f6 32600 > [EOF]
@400000006afeea5508b0be2e tcpserver: status: 1/40
@400000006afeea5508b1a4a6 tcpserver: pid 1475 from 198.51.100.183
@400000006afeea5510b73396 tcpserver: ok 1475 mx1.example.net:192.0.2.25:25 host183.isp.test:198.51.100.183::21821
@400000006afeea5522458e46 rblsmtpd: 198.51.100.183 pid 1475: 451 https://zen.dnsbl.example/query/ip/198.51.100.183
@400000006afeea57198ff106 tcpserver: end 1475 status 0
@400000006afeea571990cbc6 tcpserver: status: 0/40
@400000006afeea782b315c92 tcpserver: status: 1/40
@400000006afeea782b323752 tcpserver: pid 1653 from 198.51.100.169
@400000006afeea7832c10fa2 tcpserver: ok 1653 mx1.example.net:192.0.2.25:25 host169.isp.test:198.51.100.169::26692
@400000006afeea790ce09e92 rblsmtpd: 198.51.100.169 pid 1653: 451 https://zen.dnsbl.example/query/ip/198.51.100.169
@400000006afeea7a2859902a tcpserver: end 1653 status 0
@400000006afeea7a285a0172 tcpserver: status: 0/40
@400000006afeea8d3af475ec tcpserver: status: 1/40
@400000006afeea8d3af4bc3c tcpserver: pid 1759 from 203.0.113.115
@400000006afeea8e06237304 tcpserver: ok 1759 mx1.example.net:192.0.2.25:25 mail.granite.test:203.0.113.115::33567
@400000006afeea8e1270f08c 1759 > 220 mx1.example.net ESMTP 
@400000006afeea8e14f7551c 1759 < EHLO mail.granite.test 
@400000006afeea8e1524411c 1759 > 250-mx1.example.net 
@400000006afeea8e1524411c 1759 > 250-PIPELINING 
@400000006afeea8e15250084 1759 > 250 8BITMIME 
@400000006afeea8e1af4d73c 1759 < MAIL FROM:<f.braun33@granite.test> 
@400000006afeea8e1af50dec 1759 < RCPT TO:<d.weiss@club.example> 
@400000006afeea8e1af53ccc 1759 < DATA 
@400000006afeea8e1b170924 1759 > 250 ok 
@400000006afeea8e1b17247c greylisting: 203.0.113.115 (f.braun33@granite.test -> d.weiss@club.example) exists (id=15356) - accepting
@400000006afeea8e1b22115c 1759 > 250 ok 
@400000006afeea8e1b36d9ac 1759 > 354 go ahead 
@400000006afeea8e1f45b2fc 1759 < From: <f.braun33@granite.test> 
@400000006afeea8e1f45da0c 1759 < To: <d.weiss@club.example> 
@400000006afeea8e1f460504 1759 < Subject: our talk of last week 
@400000006afeea8e1f46eb7c 1759 < Message-ID: <mwnivncy.1763@mail.granite.test> 
@400000006afeea8e1f47aae4 1759 <  
@400000006afeea8e1f47f51c 1759 < the delivery will be with you on Tuesday before noon 
@400000006afeea8e1f48df7c 1759 < kind regards 
@400000006afeea8e1f49162c 1759 <  
@400000006afeea8e1f49162c 1759 < could you send the figures of October once mo+
@400000006afeea8e1f49162c 1759 < re? 
@400000006afeea8e1f4973ec 1759 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeea8e1f4a0474 1759 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeea8e1f4a0474 1759 < thank you for the papers, we shall look at them next week 
@400000006afeea8e1f4acf94 1759 < please find the minutes of the last meeting below 
@400000006afeea8e1f4b48ac 1759 < the delivery will be with you on Tuesday before noon 
@400000006afeea8e1f4bd54c 1759 < kind r+
@400000006afeea8e1f4bd54c 1759 < egards 
@400000006afeea8e1f4bd54c 1759 <  
@400000006afeea8e1f4bd54c 1759 < could you send the figures of October once more? 
@400000006afeea8e1f4c0044 1759 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeea8e1f4c94b4 1759 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeea8e1f4d7b2c 1759 < thank you for the papers, we shall look at them next week 
@400000006afeea8e1f4dfc14 1759 < please find the minutes of the last meeting below 
@400000006afeea8e1f4e464c 1759 < -----+
@400000006afeea8e1f4e464c 1759 < ------------------------------- 
@400000006afeea8e1f4f30ac 1759 < . 
@400000006afeea8e248670e4 1759 > 250 ok 1795091076 qp 1763 
@400000006afeea8e2859eee4 1759 < QUIT 
@400000006afeea8e28823f34 1759 > 221 mx1.example.net 
@400000006afeea8e2889b944 tcpserver: end 1759 status 0
@400000006afeea8e2889d0b4 tcpserver: status: 0/40
@400000006afeea8e288cab2c 1759 < [EOF]
@400000006afeea8e288ce9ac 1759 > [EOF]
@400000006afeead31084c474 tcpserver: status: 1/40
@400000006afeead31085aaec tcpserver: pid 2106 from 198.51.100.225
@400000006afeead316c11c84 tcpserver: ok 2106 mx1.example.net:192.0.2.25:25 mail.school.example:198.51.100.225::39358
@400000006afeead323e0c2d4 2106 > 220 mx1.example.net ESMTP 
@400000006afeead32a24fa84 2106 < EHLO mail.school.example 
@400000006afeead32a3ed3b4 2106 > 250-mx1.example.net 
@400000006afeead32a3f5884 2106 > 250-PIPELINING 
@400000006afeead32a3f5884 2106 > 250 8BITMIME 
@400000006afeead32b764244 2106 < MAIL FROM:<o.beck8@school.example> 
@400000006afeead32b764244 2106 < RCPT TO:<b.lang@shop.example> 
@400000006afeead32b764244 2106 < DATA 
@400000006afeead32b89d5fc 2106 > 250 ok 
@400000006afeead32b89d5fc greylisting: 198.51.100.225 (o.beck8@school.example -> b.lang@shop.example) exists (id=58974) - accepting
@400000006afeead32bac32dc 2106 > 250 ok 
@400000006afeead32bc93c74 2106 > 354 go ahead 
@400000006afeead32d01a11c 2106 < From: <o.beck8@school.example> 
@400000006afeead32d0254cc 2106 < To: <b.lang@shop.example> 
@400000006afeead32d029b1c 2106 < Subject: our talk of last week 
@400000006afeead32d031c04 2106 < Message-ID: <mwnix4sk.2109@mail.school.example> 
@400000006afeead32d03f2dc 2106 <  
@400000006afeead32d04509c 2106 <  
@400000006afeead32d050064 2106 < could you send the figures of October once more? 
@400000006afeead32d051fa4 2106 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeead32d052b5c 2106 < starting delivery 1: msg 2 to lo+
@400000006afeead32d05620c 2106 < cal x@example.org 
@400000006afeead32d05620c 2106 < thank you for the papers, we shall look at them next week 
@400000006afeead32d05620c 2106 < please find the minutes of the last meeting below 
@400000006afeead32d05a08c 2106 < the delivery will be with you on Tuesday before noon 
@400000006afeead32d05a08c 2106 < kind regards 
@400000006afeead32d05a08c 2106 <  
@400000006afeead32d066f94 2106 < could you send the figures of October once more? 
@400000006afeead32d066f94 2106 < +49 30 +
@400000006afeead32d06c19c 2106 < 5550 1 + 49 30 5550 2 
@400000006afeead32d07001c 2106 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeead32d072b14 2106 < thank you for the papers, we shall look at them next week 
@400000006afeead32d072b14 2106 < please find the minutes of the last meeting below 
@400000006afeead32d0761c4 2106 < the delivery will be with you on Tuesday before noon 
@400000006afeead32d07c754 2106 < kind regards 
@400000006afeead32d084c24 2106 <  
@400000006afeead32d08b59c 2106 < co+
@400000006afeead32d08b59c 2106 < uld you send the figures of October once more? 
@400000006afeead32d092eb4 2106 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeead32d09ea34 2106 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeead32d09ea34 2106 < thank you for the papers, we shall look at them next week 
@400000006afeead32d0a76d4 2106 < please find the minutes of the last meeting below 
@400000006afeead32d0a9614 2106 < the delivery will+
@400000006afeead32d0b78a4 2106 <  be with you on Tuesday before noon 
@400000006afeead32d0c3fdc 2106 < kind regards 
@400000006afeead32d0c3fdc 2106 <  
@400000006afeead32d0c8244 2106 < ----------------------------------------- 
@400000006afeead32d0ce004 2106 < . 
@400000006afeead333858d64 2106 > 250 ok 1795091145 qp 2109 
@400000006afeead3341dfcd4 2106 < QUIT 
@400000006afeead334504004 2106 > 221 mx1.example.net 
@400000006afeead33457c1e4 tcpserver: end 2106 status 0
@400000006afeead334588534 tcpserver: status: 0/40
@400000006afeead3345b05d4 2106 < [EOF]
@400000006afeead3345ba214 2106 > [EOF]
@400000006afeec082c3d2454 tcpserver: status: 1/40
@400000006afeec082c3d477c tcpserver: pid 3653 from 198.51.100.72
@400000006afeec0836443834 tcpserver: ok 3653 mx1.example.net:192.0.2.25:25 mail.grocer.example:198.51.100.72::40097
@400000006afeec09044c51a4 3653 > 220 mx1.example.net ESMTP 
@400000006afeec0909280074 3653 < EHLO mail.grocer.example 
@400000006afeec090942cbd4 3653 > 250-mx1.example.net 
@400000006afeec090942cbd4 3653 > 250-PIPELINING 
@400000006afeec0909430284 3653 > 250 8BITMIME 
@400000006afeec090ff797d4 3653 < MAIL FROM:<carla17@grocer.example> 
@400000006afeec090ff80534 3653 < RCPT TO:<carla@example.net> 
@400000006afeec090ff81ca4 3653 < DATA 
@400000006afeec0910242de4 3653 > 250 ok 
@400000006afeec091024e964 greylisting: 198.51.100.72 (carla17@grocer.example -> carla@example.net) exists (id=13884) - accepting
@400000006afeec091052df04 3653 > 250 ok 
@400000006afeec09107f51ec 3653 > 354 go ahead 
@400000006afeec0917c30fac 3653 < From: <carla17@grocer.example> 
@400000006afeec0917c30fac 3653 < To: <carla@example.net> 
@400000006afeec0917c32eec 3653 < Subject: our talk of last week 
@400000006afeec0917c37d0c 3653 < Message-ID: <mwnj3rp8.3657@mail.grocer.example> 
@400000006afeec0917c3a034 3653 <  
@400000006afeec0917c3f23c 3653 <  
@400000006afeec0917c3f23c 3653 < could you send the figures of October once more? 
@400000006afeec0917c3f23c 3653 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeec0917c3f23c 3653 < starting delivery 1: msg 2 to loca+
@400000006afeec0917c46b54 3653 < l x@example.org 
@400000006afeec0917c46b54 3653 < thank you for the papers, we shall look at them next week 
@400000006afeec0917c46b54 3653 < please find the minutes of the last meeting below 
@400000006afeec0917c46b54 3653 < the delivery will be with you on Tuesday before noon 
@400000006afeec0917c4b974 3653 < kind regards 
@400000006afeec0917c4f7f4 3653 <  
@400000006afeec0917c53674 3653 < could you send the figures of October once more? 
@400000006afeec0917c61904 3653 < +49 30 55+
@400000006afeec0917c6a5a4 3653 < 50 1 + 49 30 5550 2 
@400000006afeec0917c6c4e4 3653 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeec0917c6ccb4 3653 < thank you for the papers, we shall look at them next week 
@400000006afeec0917c6fb94 3653 < please find the minutes of the last meeting below 
@400000006afeec0917c768f4 3653 < the delivery will be with you on Tuesday before noon 
@400000006afeec0917c8285c 3653 < kind regards 
@400000006afeec0917c8285c 3653 <  
@400000006afeec0917c843b4 3653 < coul+
@400000006afeec0917c916a4 3653 < d you send the figures of October once more? 
@400000006afeec0917c91e74 3653 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeec0917c91e74 3653 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeec0917c92e14 3653 < thank you for the papers, we shall look at them next week 
@400000006afeec0917c9d60c 3653 < please find the minutes of the last meeting below 
@400000006afeec0917ca5adc 3653 < the delivery will b+
@400000006afeec0917cab4b4 3653 < e with you on Tuesday before noon 
@400000006afeec0917cb9744 3653 < kind regards 
@400000006afeec0917cc088c 3653 <  
@400000006afeec0917ccf2ec 3653 < could you send the figures of October once more? 
@400000006afeec0917ccf2ec 3653 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeec0917ccf2ec 3653 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeec0917cda2b4 3653 < thank you for the papers, we shall look at them next week 
@400000006afeec0917cda2b4 3653 < ---------------+
@400000006afeec0917cda2b4 3653 < ------------------ 
@400000006afeec0917ce1fb4 3653 < . 
@400000006afeec091d1d8784 3653 > 250 ok 1795091455 qp 3657 
@400000006afeec0923a897ec 3653 < QUIT 
@400000006afeec0923bff07c 3653 > 221 mx1.example.net 
@400000006afeec0923c737c4 tcpserver: end 3653 status 0
@400000006afeec0923c737c4 tcpserver: status: 0/40
@400000006afeec0923ca4504 3653 < [EOF]
@400000006afeec0923ca8b54 3653 > [EOF]
@400000006afeec0e3127000c tcpserver: status: 1/40
@400000006afeec0e31274e2c tcpserver: pid 3684 from 192.0.2.30
@400000006afeec0e34118d3c tcpserver: ok 3684 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::48261
@400000006afeec0e39f0b9bc 3684 > 220 mx1.example.net ESMTP 
@400000006afeec0e3b6c650c 3684 < EHLO monitor.example.net 
@400000006afeec0f0000639c 3684 > 250-mx1.example.net 
@400000006afeec0f0000f424 3684 > 250-PIPELINING 
@400000006afeec0f0001a004 3684 > 250 8BITMIME 
@400000006afeec0f01deef6c 3684 < QUIT 
@400000006afeec0f01f15e2c 3684 > 221 mx1.example.net 
@400000006afeec0f01f91e8c tcpserver: end 3684 status 0
@400000006afeec0f01f941b4 tcpserver: status: 0/40
@400000006afeec0f01fc23fc 3684 < [EOF]
@400000006afeec0f01fc27e4 3684 > [EOF]
@400000006afeeca20ebdfd9a tcpserver: status: 1/40
@400000006afeeca20ebe3062 tcpserver: pid 4421 from 198.51.100.172
@400000006afeeca21a04965a tcpserver: ok 4421 mx1.example.net:192.0.2.25:25 host172.isp.test:198.51.100.172::19294
@400000006afeeca222e6dd32 rblsmtpd: 198.51.100.172 pid 4421: 451 https://zen.dnsbl.example/query/ip/198.51.100.172
@400000006afeeca43a1bc832 tcpserver: end 4421 status 0
@400000006afeeca43a1c397a tcpserver: status: 0/40
@400000006afeed2239b896a4 tcpserver: status: 1/40
@400000006afeed2239b896a4 tcpserver: pid 5064 from 203.0.113.115
@400000006afeed223a9477b4 tcpserver: ok 5064 mx1.example.net:192.0.2.25:25 mail.granite.test:203.0.113.115::11272
@400000006afeed230785be3c 5064 > 220 mx1.example.net ESMTP 
@400000006afeed230e2187e4 5064 < EHLO mail.granite.test 
@400000006afeed230e5b7bd4 5064 > 250-mx1.example.net 
@400000006afeed230e5bc9f4 5064 > 250-PIPELINING 
@400000006afeed230e5bc9f4 5064 > 250 8BITMIME 
@400000006afeed230fd4cd94 5064 < MAIL FROM:<carla14@granite.test> 
@400000006afeed23100376e4 5064 > 250 ok 
@400000006afeed23137a36b4 5064 < RCPT TO:<lena@club.example> 
@400000006afeed23137a36b4 greylisting: 203.0.113.115 (carla14@granite.test -> lena@club.example) exists (id=51122) - accepting
@400000006afeed2313921414 5064 > 250 ok 
@400000006afeed231784418c 5064 < DATA 
@400000006afeed2317a828f4 5064 > 354 go ahead 
@400000006afeed231abef644 5064 < From: <carla14@granite.test> 
@400000006afeed231abef644 5064 < To: <lena@club.example> 
@400000006afeed231abf119c 5064 < Subject: our talk of last week 
@400000006afeed231abf213c 5064 < Message-ID: <mwnj9tbw.5067@mail.granite.test> 
@400000006afeed231abf2cf4 5064 <  
@400000006afeed231abf3c94 5064 <  
@400000006afeed231abf4c34 5064 < could you send the figures of October once more? 
@400000006afeed231ac0230c 5064 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeed231ac0bf4c 5064 < starting delivery 1: msg 2 to local x@+
@400000006afeed231ac0ceec 5064 < example.org 
@400000006afeed231ac0ceec 5064 < thank you for the papers, we shall look at them next week 
@400000006afeed231ac0f214 5064 < please find the minutes of the last meeting below 
@400000006afeed231ac0f214 5064 < the delivery will be with you on Tuesday before noon 
@400000006afeed231ac0f214 5064 < kind regards 
@400000006afeed231ac1a5c4 5064 <  
@400000006afeed231ac1ff9c 5064 < could you send the figures of October once more? 
@400000006afeed231ac29bdc 5064 < +49 30 5550 1+
@400000006afeed231ac37e6c 5064 <  + 49 30 5550 2 
@400000006afeed231ac41aac 5064 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeed231ac41aac 5064 < thank you for the papers, we shall look at them next week 
@400000006afeed231ac41aac 5064 < please find the minutes of the last meeting below 
@400000006afeed231ac4803c 5064 < the delivery will be with you on Tuesday before noon 
@400000006afeed231ac493c4 5064 < kind regards 
@400000006afeed231ac493c4 5064 <  
@400000006afeed231ac493c4 5064 < --------+
@400000006afeed231ac5244c 5064 < ------------------------------------ 
@400000006afeed231ac5bca4 5064 < . 
@400000006afeed232009494c 5064 > 250 ok 1795091737 qp 5067 
@400000006afeed23245f2264 5064 < QUIT 
@400000006afeed2324a2befc 5064 > 221 mx1.example.net 
@400000006afeed2324aa1db4 tcpserver: end 5064 status 0
@400000006afeed2324aa1db4 tcpserver: status: 0/40
@400000006afeed2324acb5c4 5064 < [EOF]
@400000006afeed2324ad80e4 5064 > [EOF]
@400000006afeed76078d25be tcpserver: status: 1/40
@400000006afeed76078db25e tcpserver: pid 5480 from 198.51.100.121
@400000006afeed76134738fe tcpserver: ok 5480 mx1.example.net:192.0.2.25:25 :198.51.100.121::60541
@400000006afeed7614fedbde 5480 > 220 mx1.example.net ESMTP 
@400000006afeed7618b586f6 5480 < EHLO host121.isp.test 
@400000006afeed7618c02d86 5480 > 250-mx1.example.net 
@400000006afeed7618c07f8e 5480 > 250-PIPELINING 
@400000006afeed7618c1045e 5480 > 250 8BITMIME 
@400000006afeed761a2e4ffe 5480 < MAIL FROM:<test6@vendor.test> 
@400000006afeed761a548926 5480 > 250 ok 
@400000006afeed761e3eb3d6 5480 < RCPT TO:<relaytest@freemail.test> 
@400000006afeed761e7f4afe 5480 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afeed7624cc3156 5480 < QUIT 
@400000006afeed7624f76006 5480 > 221 mx1.example.net 
@400000006afeed7624ff37d6 tcpserver: end 5480 status 0
@400000006afeed7624ffad06 tcpserver: status: 0/40
@400000006afeed7625016e3e 5480 < [EOF]
@400000006afeed7625016e3e 5480 > [EOF]
@400000006afeeec62de61964 tcpserver: status: 1/40
@400000006afeeec62de6e484 tcpserver: pid 7163 from 203.0.113.115
@400000006afeeec635ea3d0c tcpserver: ok 7163 mx1.example.net:192.0.2.25:25 mail.granite.test:203.0.113.115::17029
@400000006afeeec70270ee6c 7163 > 220 mx1.example.net ESMTP 
@400000006afeeec702d7e5cc 7163 < EHLO mail.granite.test 
@400000006afeeec70304c9fc 7163 > 250-mx1.example.net 
@400000006afeeec70304f4f4 7163 > 250-PIPELINING 
@400000006afeeec703059904 7163 > 250 8BITMIME 
@400000006afeeec706d79064 7163 < MAIL FROM:<greta20@granite.test> 
@400000006afeeec706d84fcc 7163 < RCPT TO:<d.weiss@club.example> 
@400000006afeeec706d87ac4 7163 < DATA 
@400000006afeeec706fbf0e4 7163 > 250 ok 
@400000006afeeec706fc893c greylisting: 203.0.113.115 (greta20@granite.test -> d.weiss@club.example) exists (id=36690) - accepting
@400000006afeeec70729a034 7163 > 250 ok 
@400000006afeeec7074b6c8c 7163 > 354 go ahead 
@400000006afeeec70ea16644 7163 < From: <greta20@granite.test> 
@400000006afeeec70ea24104 7163 < To: <d.weiss@club.example> 
@400000006afeeec70ea30c24 7163 < Subject: our talk of last week 
@400000006afeeec70ea30c24 7163 < Message-ID: <mwnjit9k.7166@mail.granite.test> 
@400000006afeeec70ea35a44 7163 <  
@400000006afeeec70ea4311c 7163 < thank you for the papers, we shall look at them next week 
@400000006afeeec70ea4311c 7163 < please find the minutes of the last meeting below 
@400000006afeeec70ea46bb4 7163 < the del+
@400000006afeeec70ea46bb4 7163 < ivery will be with you on Tuesday before noon 
@400000006afeeec70ea46bb4 7163 < kind regards 
@400000006afeeec70ea54a5c 7163 <  
@400000006afeeec70ea5987c 7163 < could you send the figures of October once more? 
@400000006afeeec70ea5d314 7163 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeeec70ea5d314 7163 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeeec70ea630d4 7163 < thank you for the papers, we shall look at them next week 
@400000006afeeec70ea6ec54 7163 < ple+
@400000006afeeec70ea7bb5c 7163 < ase find the minutes of the last meeting below 
@400000006afeeec70ea7fdc4 7163 < the delivery will be with you on Tuesday before noon 
@400000006afeeec70ea8c4fc 7163 < kind regards 
@400000006afeeec70ea9596c 7163 <  
@400000006afeeec70ea97c94 7163 < could you send the figures of October once more? 
@400000006afeeec70ea9884c 7163 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeeec70ea9f5ac 7163 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeeec70eaa3bfc 7163 < thank y+
@400000006afeeec70eaa3bfc 7163 < ou for the papers, we shall look at them next week 
@400000006afeeec70eaa3bfc 7163 < please find the minutes of the last meeting below 
@400000006afeeec70eaa6adc 7163 < the delivery will be with you on Tuesday before noon 
@400000006afeeec70eaa99bc 7163 < kind regards 
@400000006afeeec70eaaebc4 7163 <  
@400000006afeeec70eab4984 7163 < could you send the figures of October once more? 
@400000006afeeec70eabca6c 7163 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeeec70eac4b54 7163 < sta+
@400000006afeeec70ead128c 7163 < rting delivery 1: msg 2 to local x@example.org 
@400000006afeeec70ead128c 7163 < thank you for the papers, we shall look at them next week 
@400000006afeeec70ead7434 7163 < please find the minutes of the last meeting below 
@400000006afeeec70eae2bcc 7163 < the delivery will be with you on Tuesday before noon 
@400000006afeeec70eae4b0c 7163 < kind regards 
@400000006afeeec70eae4b0c 7163 <  
@400000006afeeec70eae4b0c 7163 < - 
@400000006afeeec70eae721c 7163 < . 
@400000006afeeec71553d4cc 7163 > 250 ok 1795092157 qp 7166 
@400000006afeeec71b55e6e4 7163 < QUIT 
@400000006afeeec71b811d64 7163 > 221 mx1.example.net 
@400000006afeeec71b882a14 tcpserver: end 7163 status 0
@400000006afeeec71b88fd04 tcpserver: status: 0/40
@400000006afeeec71b8b3754 7163 < [EOF]
@400000006afeeec71b8b3754 7163 > [EOF]
@400000006afeeeca0295b094 tcpserver: status: 1/40
@400000006afeeeca0295b094 tcpserver: pid 7180 from 203.0.113.140
@400000006afeeeca080d41a4 tcpserver: ok 7180 mx1.example.net:192.0.2.25:25 mail.customer.example:203.0.113.140::44570
@400000006afeeeca11f125b4 7180 > 220 mx1.example.net ESMTP 
@400000006afeeeca15eb0bbc 7180 < EHLO mail.customer.example 
@400000006afeeeca1628b8cc 7180 > 250-mx1.example.net 
@400000006afeeeca1628d424 7180 > 250-PIPELINING 
@400000006afeeeca16299774 7180 > 250 8BITMIME 
@400000006afeeeca1a962cdc 7180 < MAIL FROM:<k.maier28@customer.example> 
@400000006afeeeca1a97079c 7180 < RCPT TO:<o.beck@shop.example> 
@400000006afeeeca1a97bf34 7180 < DATA 
@400000006afeeeca1ab1f624 7180 > 250 ok 
@400000006afeeeca1ab26f3c greylisting: 203.0.113.140 (k.maier28@customer.example -> o.beck@shop.example) exists (id=4664) - accepting
@400000006afeeeca1ae1d40c 7180 > 250 ok 
@400000006afeeeca1aec24ac 7180 > 354 go ahead 
@400000006afeeeca1efdc4ec 7180 < From: <k.maier28@customer.example> 
@400000006afeeeca1efe74b4 7180 < To: <o.beck@shop.example> 
@400000006afeeeca1efec6bc 7180 < Subject: our talk of last week 
@400000006afeeeca1efec6bc 7180 < Message-ID: <mwnjivqt.7182@mail.customer.example> 
@400000006afeeeca1efeda44 7180 <  
@400000006afeeeca1effc4a4 7180 < could you send the figures of October once more? 
@400000006afeeeca1f005144 7180 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeeeca1f012c04 7180 < starting delivery 1: msg 2 t+
@400000006afeeeca1f016a84 7180 < o local x@example.org 
@400000006afeeeca1f016a84 7180 < thank you for the papers, we shall look at them next week 
@400000006afeeeca1f020e94 7180 < please find the minutes of the last meeting below 
@400000006afeeeca1f0229ec 7180 < the delivery will be with you on Tuesday before noon 
@400000006afeeeca1f02398c 7180 < kind regards 
@400000006afeeeca1f024d14 7180 <  
@400000006afeeeca1f024d14 7180 < could you send the figures of October once more? 
@400000006afeeeca1f024d14 7180 < +49+
@400000006afeeeca1f024d14 7180 <  30 5550 1 + 49 30 5550 2 
@400000006afeeeca1f02f124 7180 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeeeca1f038d64 7180 < thank you for the papers, we shall look at them next week 
@400000006afeeeca1f03aca4 7180 < please find the minutes of the last meeting below 
@400000006afeeeca1f03d79c 7180 < the delivery will be with you on Tuesday before noon 
@400000006afeeeca1f041234 7180 < kind regards 
@400000006afeeeca1f046824 7180 <  
@400000006afeeeca1f0517ec 7180 < could you send the figures of October once more? 
@400000006afeeeca1f052f5c 7180 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeeeca1f056224 7180 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeeeca1f056224 7180 < thank you for the papers, we shall look at them next week 
@400000006afeeeca1f056224 7180 < please find the minutes of the last meeting below 
@400000006afeeeca1f05a0a4 7180 < - 
@400000006afeeeca1f06600c 7180 < . 
@400000006afeeeca21f175f4 7180 > 250 ok 1795092160 qp 7182 
@400000006afeeeca28f8af84 7180 < QUIT 
@400000006afeeeca2907ce9c 7180 > 221 mx1.example.net 
@400000006afeeeca29105a1c tcpserver: end 7180 status 0
@400000006afeeeca29109c84 tcpserver: status: 0/40
@400000006afeeeca29131d24 7180 < [EOF]
@400000006afeeeca29131d24 7180 > [EOF]
@400000006afeef4f06a4235a tcpserver: status: 1/40
@400000006afeef4f06a4235a tcpserver: pid 7845 from 198.51.100.180
@400000006afeef4f36298732 tcpserver: ok 7845 mx1.example.net:192.0.2.25:25 :198.51.100.180::29755
@400000006afeef500e1fa28a rblsmtpd: 198.51.100.180 pid 7845: 451 https://zen.dnsbl.example/query/ip/198.51.100.180
@400000006afeef51130e3932 tcpserver: end 7845 status 0
@400000006afeef51130e3932 tcpserver: status: 0/40
@400000006afeef9b27067a80 tcpserver: status: 1/40
@400000006afeef9b2706a960 tcpserver: pid 8228 from 198.51.100.111
@400000006afeef9b2ec44e28 tcpserver: ok 8228 mx1.example.net:192.0.2.25:25 host111.isp.test:198.51.100.111::36879
@400000006afeef9b3b954008 8228 > 220 mx1.example.net ESMTP 
@400000006afeef9c00922228 8228 < EHLO host111.isp.test 
@400000006afeef9c00a4e2f0 8228 > 250-mx1.example.net 
@400000006afeef9c00a4e2f0 8228 > 250-PIPELINING 
@400000006afeef9c00a511d0 8228 > 250 8BITMIME 
@400000006afeef9c068138e0 8228 < MAIL FROM:<y.kurz72@mail12.vendor.test> 
@400000006afeef9c06892c08 8228 > 250 ok 
@400000006afeef9c0893ec40 8228 < RCPT TO:<k.maier@club.example> 
@400000006afeef9c0893f410 greylisting: 198.51.100.111 (y.kurz72@mail12.vendor.test -> k.maier@club.example) doesn't exist. - temp. rejecting
@400000006afeef9c08a4d460 8228 > 451 temporary failure (#4.3.0) 
@400000006afeef9c0fb35920 8228 < QUIT 
@400000006afeef9c0fd29920 8228 > 221 mx1.example.net 
@400000006afeef9c0fda3a40 tcpserver: end 8228 status 0
@400000006afeef9c0fda78c0 tcpserver: status: 0/40
@400000006afeef9c0fdd95a0 8228 < [EOF]
@400000006afeef9c0fde4568 8228 > [EOF]
@400000006afef0d105f4d56c tcpserver: status: 1/40
@400000006afef0d105f4d56c tcpserver: pid 9775 from 198.51.100.159
@400000006afef0d10bb67b54 tcpserver: ok 9775 mx1.example.net:192.0.2.25:25 mail.orchard.test:198.51.100.159::25020
@400000006afef0d11585c5f4 9775 > 220 mx1.example.net ESMTP 
@400000006afef0d1184825fc 9775 < EHLO mail.orchard.test 
@400000006afef0d118834e84 9775 > 250-mx1.example.net 
@400000006afef0d11883620c 9775 > 250-PIPELINING 
@400000006afef0d1188434fc 9775 > 250 8BITMIME 
@400000006afef0d11ba333f4 9775 < MAIL FROM:<y.kurz8@orchard.test> 
@400000006afef0d11ba333f4 9775 < RCPT TO:<t.wolf@shop.example> 
@400000006afef0d11ba34394 9775 < DATA 
@400000006afef0d11bad4de4 9775 > 250 ok 
@400000006afef0d11badf1f4 greylisting: 198.51.100.159 (y.kurz8@orchard.test -> t.wolf@shop.example) exists (id=53211) - accepting
@400000006afef0d11bc60604 9775 > 250 ok 
@400000006afef0d11bf17eec 9775 > 354 go ahead 
@400000006afef0d11cf36a44 9775 < From: <y.kurz8@orchard.test> 
@400000006afef0d11cf3facc 9775 < To: <t.wolf@shop.example> 
@400000006afef0d11cf3facc 9775 < Subject: our talk of last week 
@400000006afef0d11cf47f9c 9775 < Message-ID: <mwnju05w.9777@mail.orchard.test> 
@400000006afef0d11cf4876c 9775 <  
@400000006afef0d11cf4876c 9775 <  
@400000006afef0d11cf4876c 9775 < could you send the figures of October once more? 
@400000006afef0d11cf49324 9775 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef0d11cf4ba34 9775 < starting delivery 1: msg 2 to local +
@400000006afef0d11cf5816c 9775 < x@example.org 
@400000006afef0d11cf65844 9775 < thank you for the papers, we shall look at them next week 
@400000006afef0d11cf65844 9775 < please find the minutes of the last meeting below 
@400000006afef0d11cf6833c 9775 < the delivery will be with you on Tuesday before noon 
@400000006afef0d11cf6c98c 9775 < kind regards 
@400000006afef0d11cf77184 9775 <  
@400000006afef0d11cf7cf44 9775 < could you send the figures of October once more? 
@400000006afef0d11cf7cf44 9775 < +49 30 5550+
@400000006afef0d11cf838bc 9775 <  1 + 49 30 5550 2 
@400000006afef0d11cf838bc 9775 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef0d11cf8a234 9775 < thank you for the papers, we shall look at them next week 
@400000006afef0d11cf92ed4 9775 < please find the minutes of the last meeting below 
@400000006afef0d11cf92ed4 9775 < the delivery will be with you on Tuesday before noon 
@400000006afef0d11cf94a2c 9775 < kind regards 
@400000006afef0d11cf9713c 9775 <  
@400000006afef0d11cf9713c 9775 < could +
@400000006afef0d11cf9f60c 9775 < you send the figures of October once more? 
@400000006afef0d11cf9f60c 9775 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef0d11cfaada4 9775 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef0d11cfb8c4c 9775 < ----------------------------------------------- 
@400000006afef0d11cfba7a4 9775 < . 
@400000006afef0d11e7c2d24 9775 > 250 ok 1795092679 qp 9777 
@400000006afef0d123fdfb4c 9775 < QUIT 
@400000006afef0d124383974 9775 > 221 mx1.example.net 
@400000006afef0d1243f617c tcpserver: end 9775 status 0
@400000006afef0d1244024cc tcpserver: status: 0/40
@400000006afef0d1244341ac 9775 < [EOF]
@400000006afef0d12443beac 9775 > [EOF]
@400000006afef1ed2d6af112 tcpserver: status: 1/40
@400000006afef1ed2d6b143a tcpserver: pid 11198 from 198.51.100.100
@400000006afef1ee165d9312 tcpserver: ok 11198 mx1.example.net:192.0.2.25:25 :198.51.100.100::6476
@400000006afef1ee20970d4a 11198 > 220 mx1.example.net ESMTP 
@400000006afef1ee22d9063a 11198 < EHLO host100.isp.test 
@400000006afef1ee23166cfa 11198 > 250-mx1.example.net 
@400000006afef1ee23172492 11198 > 250-PIPELINING 
@400000006afef1ee23172492 11198 > 250 8BITMIME 
@400000006afef1ee26929b6a 11198 < MAIL FROM:<wanda59@mail1.vendor.test> 
@400000006afef1ee26ac6112 11198 > 250 ok 
@400000006afef1ee2cb35cfa 11198 < RCPT TO:<info@shop.example> 
@400000006afef1ee2cb35cfa greylisting: 198.51.100.100 (wanda59@mail1.vendor.test -> info@shop.example) doesn't exist. - temp. rejecting
@400000006afef1ee2cdacea2 11198 > 451 temporary failure (#4.3.0) 
@400000006afef1ee32a8d09a 11198 < QUIT 
@400000006afef1ee32b5d0ba 11198 > 221 mx1.example.net 
@400000006afef1ee32bcae8a tcpserver: end 11198 status 0
@400000006afef1ee32bcd59a tcpserver: status: 0/40
@400000006afef1ee32c05fda 11198 < [EOF]
@400000006afef1ee32c05fda 11198 > [EOF]
@400000006afef2451b677ae4 tcpserver: status: 1/40
@400000006afef2451b67c51c tcpserver: pid 11637 from 198.51.100.40
@400000006afef24525ffb6ec tcpserver: ok 11637 mx1.example.net:192.0.2.25:25 mail.corner.test:198.51.100.40::58848
@400000006afef24528bd34f4 11637 > 220 mx1.example.net ESMTP 
@400000006afef2452e738c54 11637 < EHLO mail.corner.test 
@400000006afef2452e9fc88c 11637 > 250-mx1.example.net 
@400000006afef2452ea09794 11637 > 250-PIPELINING 
@400000006afef2452ea09794 11637 > 250 8BITMIME 
@400000006afef245314a4f1c 11637 < MAIL FROM:<y.kurz36@corner.test> 
@400000006afef2453173149c 11637 > 250 ok 
@400000006afef245365b3ebc 11637 < RCPT TO:<wanda@example.net> 
@400000006afef245365c020c greylisting: 198.51.100.40 (y.kurz36@corner.test -> wanda@example.net) exists (id=16401) - accepting
@400000006afef2453690681c 11637 > 250 ok 
@400000006afef246020b9134 11637 < DATA 
@400000006afef24602183394 11637 > 354 go ahead 
@400000006afef246079c2884 11637 < From: <y.kurz36@corner.test> 
@400000006afef246079c7e74 11637 < To: <wanda@example.net> 
@400000006afef246079cd84c 11637 < Subject: our talk of last week 
@400000006afef246079cd84c 11637 < Message-ID: <mwnk1zr6.11641@mail.corner.test> 
@400000006afef246079cd84c 11637 <  
@400000006afef246079d9f84 11637 < the delivery will be with you on Tuesday before noon 
@400000006afef246079dc694 11637 < kind regards 
@400000006afef246079e3fac 11637 <  
@400000006afef246079edfd4 11637 < could you send the figures of October once more? 
@400000006afef246079ee3bc 11637 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef246079f06e4 11637 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef246079f06e4 11637 < thank you for the papers, we shall look at them next week 
@400000006afef246079f06e4 11637 < please find the minutes of the last meeting below 
@400000006afef246079f9384 11637 < the delivery will be with you on Tuesday before noon 
@400000006afef24607a02fc4 11637 < kind regard+
@400000006afef24607a0fecc 11637 < s 
@400000006afef24607a1e15c 11637 <  
@400000006afef24607a1e15c 11637 < could you send the figures of October once more? 
@400000006afef24607a25a74 11637 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef24607a25e5c 11637 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef24607a25e5c 11637 < thank you for the papers, we shall look at them next week 
@400000006afef24607a25e5c 11637 < please find the minutes of the last meeting below 
@400000006afef24607a25e5c 11637 < the delive+
@400000006afef24607a2d38c 11637 < ry will be with you on Tuesday before noon 
@400000006afef24607a2d38c 11637 < kind regards 
@400000006afef24607a3508c 11637 <  
@400000006afef24607a3508c 11637 < could you send the figures of October once more? 
@400000006afef24607a42764 11637 < ---------- 
@400000006afef24607a4b01c 11637 < . 
@400000006afef2460db233e4 11637 > 250 ok 1795093052 qp 11641 
@400000006afef2461373ddb4 11637 < QUIT 
@400000006afef24613ab166c 11637 > 221 mx1.example.net 
@400000006afef24613b30d7c tcpserver: end 11637 status 0
@400000006afef24613b30d7c tcpserver: status: 0/40
@400000006afef24613b5c4cc 11637 < [EOF]
@400000006afef24613b62e44 11637 > [EOF]
@400000006afef29509bc457c tcpserver: status: 1/40
@400000006afef29509bc457c tcpserver: pid 12035 from 198.51.100.183
@400000006afef2952d19efc4 tcpserver: ok 12035 mx1.example.net:192.0.2.25:25 :198.51.100.183::45071
@400000006afef2960ada2514 rblsmtpd: 198.51.100.183 pid 12035: 451 https://zen.dnsbl.example/query/ip/198.51.100.183
@400000006afef2972288fb04 tcpserver: end 12035 status 0
@400000006afef2972289aeb4 tcpserver: status: 0/40
@400000006afef3162e88ecfc tcpserver: status: 1/40
@400000006afef3162e890854 tcpserver: pid 12683 from 192.0.2.30
@400000006afef3163005d89c tcpserver: ok 12683 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::38762
@400000006afef31639170b2c 12683 > 220 mx1.example.net ESMTP 
@400000006afef3163b883624 12683 < EHLO monitor.example.net 
@400000006afef31700004844 12683 > 250-mx1.example.net 
@400000006afef31700004844 12683 > 250-PIPELINING 
@400000006afef317000103c4 12683 > 250 8BITMIME 
@400000006afef31700769d3c 12683 < QUIT 
@400000006afef3170084aecc 12683 > 221 mx1.example.net 
@400000006afef317008c963c tcpserver: end 12683 status 0
@400000006afef317008c963c tcpserver: status: 0/40
@400000006afef317008ed474 12683 < [EOF]
@400000006afef317008eff6c 12683 > [EOF]
@400000006afef34803794552 tcpserver: status: 1/40
@400000006afef3480379c252 tcpserver: pid 12930 from 198.51.100.161
@400000006afef34808179d02 tcpserver: ok 12930 mx1.example.net:192.0.2.25:25 host161.isp.test:198.51.100.161::22801
@400000006afef3480b904902 rblsmtpd: 198.51.100.161 pid 12930: 451 https://zen.dnsbl.example/query/ip/198.51.100.161
@400000006afef34b1741f7d2 tcpserver: end 12930 status 0
@400000006afef34b17421712 tcpserver: status: 0/40
@400000006afef43e2405bf94 tcpserver: status: 1/40
@400000006afef43e2405d31c tcpserver: pid 14163 from 198.51.100.43
@400000006afef43e2f36ff7c tcpserver: ok 14163 mx1.example.net:192.0.2.25:25 mail.lantern.test:198.51.100.43::1551
@400000006afef43e389c9f54 14163 > 220 mx1.example.net ESMTP 
@400000006afef43f0352b734 14163 < EHLO mail.lantern.test 
@400000006afef43f0383027c 14163 > 250-mx1.example.net 
@400000006afef43f03837b94 14163 > 250-PIPELINING 
@400000006afef43f0384526c 14163 > 250 8BITMIME 
@400000006afef43f07690e7c 14163 < MAIL FROM:<o.beck31@lantern.test> 
@400000006afef43f0791c844 14163 > 250 ok 
@400000006afef43f086de004 14163 < RCPT TO:<emma@club.example> 
@400000006afef43f086debbc greylisting: 198.51.100.43 (o.beck31@lantern.test -> emma@club.example) exists (id=60510) - accepting
@400000006afef43f088df2f4 14163 > 250 ok 
@400000006afef43f0b322c3c 14163 < DATA 
@400000006afef43f0b686af4 14163 > 354 go ahead 
@400000006afef43f0e1c349c 14163 < From: <o.beck31@lantern.test> 
@400000006afef43f0e1c349c 14163 < To: <emma@club.example> 
@400000006afef43f0e1ce84c 14163 < Subject: our talk of last week 
@400000006afef43f0e1d460c 14163 < Message-ID: <mwnkctg0.14166@mail.lantern.test> 
@400000006afef43f0e1dee04 14163 <  
@400000006afef43f0e1e43f4 14163 < thank you for the papers, we shall look at them next week 
@400000006afef43f0e1ea59c 14163 < please find the minutes of the last meeting below 
@400000006afef43f0e1ed47c 14163 < the deli+
@400000006afef43f0e1f517c 14163 < very will be with you on Tuesday before noon 
@400000006afef43f0e1faf3c 14163 < kind regards 
@400000006afef43f0e1faf3c 14163 <  
@400000006afef43f0e1faf3c 14163 < could you send the figures of October once more? 
@400000006afef43f0e1fbedc 14163 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef43f0e2037f4 14163 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef43f0e2037f4 14163 < thank you for the papers, we shall look at them next week 
@400000006afef43f0e21169c 14163 < plea+
@400000006afef43f0e21169c 14163 < se find the minutes of the last meeting below 
@400000006afef43f0e21169c 14163 < the delivery will be with you on Tuesday before noon 
@400000006afef43f0e2200fc 14163 < kind regards 
@400000006afef43f0e229954 14163 <  
@400000006afef43f0e2306b4 14163 < could you send the figures of October once more? 
@400000006afef43f0e238b84 14163 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef43f0e241c0c 14163 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef43f0e249cf4 14163 < thank yo+
@400000006afef43f0e24b07c 14163 < u for the papers, we shall look at them next week 
@400000006afef43f0e24f6cc 14163 < please find the minutes of the last meeting below 
@400000006afef43f0e24f6cc 14163 < --------------------------------------- 
@400000006afef43f0e24f6cc 14163 < . 
@400000006afef43f0ffcb084 14163 > 250 ok 1795093557 qp 14166 
@400000006afef43f12d1c59c 14163 < QUIT 
@400000006afef43f1306eefc 14163 > 221 mx1.example.net 
@400000006afef43f130dff94 tcpserver: end 14163 status 0
@400000006afef43f130ea3a4 tcpserver: status: 0/40
@400000006afef43f13110cd4 14163 < [EOF]
@400000006afef43f13110cd4 14163 > [EOF]
@400000006afef44e119ffb62 tcpserver: status: 1/40
@400000006afef44e11a068c2 tcpserver: pid 14241 from 198.51.100.175
@400000006afef44e1942c142 tcpserver: ok 14241 mx1.example.net:192.0.2.25:25 host175.isp.test:198.51.100.175::45587
@400000006afef44e2a44e56a rblsmtpd: 198.51.100.175 pid 14241: 451 https://zen.dnsbl.example/query/ip/198.51.100.175
@400000006afef450100bcea2 tcpserver: end 14241 status 0
@400000006afef450100c7a82 tcpserver: status: 0/40
@400000006afef474164f8664 tcpserver: status: 1/40
@400000006afef47416500b34 tcpserver: pid 14431 from 203.0.113.15
@400000006afef47419a62f5c tcpserver: ok 14431 mx1.example.net:192.0.2.25:25 mail.tailor.example:203.0.113.15::10291
@400000006afef4741d12312c 14431 > 220 mx1.example.net ESMTP 
@400000006afef47422770944 14431 < EHLO mail.tailor.example 
@400000006afef474228228ec 14431 > 250-mx1.example.net 
@400000006afef474228228ec 14431 > 250-PIPELINING 
@400000006afef47422826384 14431 > 250 8BITMIME 
@400000006afef47429bf04f4 14431 < MAIL FROM:<m.roth10@tailor.example> 
@400000006afef47429bf62b4 14431 < RCPT TO:<emma@club.example> 
@400000006afef47429c031bc 14431 < DATA 
@400000006afef4742a01901c 14431 > 250 ok 
@400000006afef4742a02248c greylisting: 203.0.113.15 (m.roth10@tailor.example -> emma@club.example) exists (id=15408) - accepting
@400000006afef4742a09a66c 14431 > 250 ok 
@400000006afef4742a3b5914 14431 > 354 go ahead 
@400000006afef4742aa8d854 14431 < From: <m.roth10@tailor.example> 
@400000006afef4742aa8d854 14431 < To: <emma@club.example> 
@400000006afef4742aa97c64 14431 < Subject: our talk of last week 
@400000006afef4742aa9e1f4 14431 < Message-ID: <mwnkdyrh.14434@mail.tailor.example> 
@400000006afef4742aa9f964 14431 <  
@400000006afef4742aaab0fc 14431 < could you send the figures of October once more? 
@400000006afef4742aab64ac 14431 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef4742aabed64 14431 < starting delivery 1: msg 2 to loca+
@400000006afef4742aaca8e4 14431 < l x@example.org 
@400000006afef4742aacc054 14431 < thank you for the papers, we shall look at them next week 
@400000006afef4742aad413c 14431 < please find the minutes of the last meeting below 
@400000006afef4742aad4cf4 14431 < the delivery will be with you on Tuesday before noon 
@400000006afef4742aadae9c 14431 < kind regards 
@400000006afef4742aae912c 14431 <  
@400000006afef4742aaf21b4 14431 < could you send the figures of October once more? 
@400000006afef4742aaf6804 14431 < +49 30 55+
@400000006afef4742aafe11c 14431 < 50 1 + 49 30 5550 2 
@400000006afef4742ab046ac 14431 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef4742ab0cf64 14431 < thank you for the papers, we shall look at them next week 
@400000006afef4742ab16ba4 14431 < please find the minutes of the last meeting below 
@400000006afef4742ab1f844 14431 < the delivery will be with you on Tuesday before noon 
@400000006afef4742ab2abf4 14431 < kind regards 
@400000006afef4742ab2c364 14431 <  
@400000006afef4742ab37ee4 14431 < coul+
@400000006afef4742ab43294 14431 < d you send the figures of October once more? 
@400000006afef4742ab4ee14 14431 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef4742ab5b54c 14431 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef4742ab622ac 14431 < thank you for the papers, we shall look at them next week 
@400000006afef4742ab622ac 14431 < please find the minutes of the last meeting below 
@400000006afef4742ab622ac 14431 < the delivery will b+
@400000006afef4742ab68c24 14431 < e with you on Tuesday before noon 
@400000006afef4742ab6f1b4 14431 < kind regards 
@400000006afef4742ab7a94c 14431 <  
@400000006afef4742ab7a94c 14431 < could you send the figures of October once more? 
@400000006afef4742ab7a94c 14431 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef4742ab81e7c 14431 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef4742ab81e7c 14431 < thank you for the papers, we shall look at them next week 
@400000006afef4742ab81e7c 14431 < please find the+
@400000006afef4742ab81e7c 14431 <  minutes of the last meeting below 
@400000006afef4742ab8746c 14431 < the delivery will be with you on Tuesday before noon 
@400000006afef4742ab8f93c 14431 < kind regards 
@400000006afef4742ab8f93c 14431 <  
@400000006afef4742ab8f93c 14431 < could you send the figures of October once more? 
@400000006afef4742ab8f93c 14431 < ----------------------- 
@400000006afef4742ab96e6c 14431 < . 
@400000006afef47430bb22c4 14431 > 250 ok 1795093610 qp 14434 
@400000006afef47434e0d7a4 14431 < QUIT 
@400000006afef474350dd344 14431 > 221 mx1.example.net 
@400000006afef4743515ca54 tcpserver: end 14431 status 0
@400000006afef474351637b4 tcpserver: status: 0/40
@400000006afef4743518470c 14431 < [EOF]
@400000006afef4743518470c 14431 > [EOF]
@400000006afef5fa2f25a22c tcpserver: status: 1/40
@400000006afef5fa2f261374 tcpserver: pid 16383 from 203.0.113.96
@400000006afef5fa377a4f04 tcpserver: ok 16383 mx1.example.net:192.0.2.25:25 mail.slowpost.example:203.0.113.96::22188
@400000006afef5fa398b5c84 16383 > 220 mx1.example.net ESMTP 
@400000006afef5fb009c49c4 16383 < EHLO mail.slowpost.example 
@400000006afef5fb00b5e08c 16383 > 250-mx1.example.net 
@400000006afef5fb00b5e08c 16383 > 250-PIPELINING 
@400000006afef5fb00b680b4 16383 > 250 8BITMIME 
@400000006afef5fb06f7e5bc 16383 < MAIL FROM:<t.wolf12@slowpost.example> 
@400000006afef5fb070c022c 16383 > 250 ok 
@400000006afef5fb0bb0ed74 16383 < RCPT TO:<greta@example.net> 
@400000006afef5fb0bb0ed74 greylisting: 203.0.113.96 (t.wolf12@slowpost.example -> greta@example.net) exists (id=49568) - accepting
@400000006afef5fb0bba8294 16383 > 250 ok 
@400000006afef5fb12a2689c 16383 < DATA 
@400000006afef5fb12b39324 16383 > 354 go ahead 
@400000006afef5fb190ac634 16383 < From: <t.wolf12@slowpost.example> 
@400000006afef5fb190ac634 16383 < To: <greta@example.net> 
@400000006afef5fb190ac634 16383 < Subject: our talk of last week 
@400000006afef5fb190b183c 16383 < Message-ID: <mwnkmc6x.16387@mail.slowpost.example> 
@400000006afef5fb190bbc4c 16383 <  
@400000006afef5fb190bbc4c 16383 < please find the minutes of the last meeting below 
@400000006afef5fb190c394c 16383 < the delivery will be with you on Tuesday before noon 
@400000006afef5fb190c6c14 16383 < kind +
@400000006afef5fb190d4abc 16383 < regards 
@400000006afef5fb190e2d4c 16383 <  
@400000006afef5fb190e2d4c 16383 < could you send the figures of October once more? 
@400000006afef5fb190e40d4 16383 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef5fb190ef484 16383 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef5fb190f6d9c 16383 < thank you for the papers, we shall look at them next week 
@400000006afef5fb190fdee4 16383 < please find the minutes of the last meeting below 
@400000006afef5fb190ff26c 16383 < the +
@400000006afef5fb19107354 16383 < delivery will be with you on Tuesday before noon 
@400000006afef5fb19107354 16383 < kind regards 
@400000006afef5fb19107354 16383 <  
@400000006afef5fb1910dccc 16383 < could you send the figures of October once more? 
@400000006afef5fb191155e4 16383 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef5fb1911f60c 16383 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef5fb1912cce4 16383 < thank you for the papers, we shall look at them next week 
@400000006afef5fb191322d4 16383 < please find the minutes of the last meeting below 
@400000006afef5fb19137cac 16383 < the delivery will be with you on Tuesday before noon 
@400000006afef5fb19137cac 16383 < kind regards 
@400000006afef5fb1913da6c 16383 <  
@400000006afef5fb1913da6c 16383 < could you send the figures of October once more? 
@400000006afef5fb1913da6c 16383 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef5fb1914bcfc 16383 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef5fb19157494 16383 < than+
@400000006afef5fb19165724 16383 < k you for the papers, we shall look at them next week 
@400000006afef5fb1916f364 16383 < please find the minutes of the last meeting below 
@400000006afef5fb1916f364 16383 < the delivery will be with you on Tuesday before noon 
@400000006afef5fb1916f364 16383 < kind regards 
@400000006afef5fb19171e5c 16383 <  
@400000006afef5fb1917d20c 16383 < could you send the figures of October once more? 
@400000006afef5fb19181c44 16383 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef5fb191906a4 16383 < ----------- 
@400000006afef5fb191906a4 16383 < . 
@400000006afef5fb1bdbd7f4 16383 > 250 ok 1795094001 qp 16387 
@400000006afef5fb1c3ce3b4 16383 < QUIT 
@400000006afef5fb1c49ff2c 16383 > 221 mx1.example.net 
@400000006afef5fb1c517554 tcpserver: end 16383 status 0
@400000006afef5fb1c522cec tcpserver: status: 0/40
@400000006afef5fb1c5549cc 16383 < [EOF]
@400000006afef5fb1c55eddc 16383 > [EOF]
@400000006afef688328b8882 tcpserver: status: 1/40
@400000006afef688328c4fba tcpserver: pid 17094 from 198.51.100.161
@400000006afef6890c31dc4a tcpserver: ok 17094 mx1.example.net:192.0.2.25:25 :198.51.100.161::41399
@400000006afef6891f27f4ba rblsmtpd: 198.51.100.161 pid 17094: 451 https://zen.dnsbl.example/query/ip/198.51.100.161
@400000006afef68a08b0c7f2 tcpserver: end 17094 status 0
@400000006afef68a08b0c7f2 tcpserver: status: 0/40
@400000006afef68a14baec44 tcpserver: status: 1/40
@400000006afef68a14bb7114 tcpserver: pid 17101 from 203.0.113.204
@400000006afef68a1b11a254 tcpserver: ok 17101 mx1.example.net:192.0.2.25:25 mail.reed.test:203.0.113.204::49884
@400000006afef68a26bef3f4 17101 > 220 mx1.example.net ESMTP 
@400000006afef68a2dbc0fac 17101 < EHLO mail.reed.test 
@400000006afef68a2dd36c24 17101 > 250-mx1.example.net 
@400000006afef68a2dd36c24 17101 > 250-PIPELINING 
@400000006afef68a2dd41bec 17101 > 250 8BITMIME 
@400000006afef68a308edebc 17101 < MAIL FROM:<h.vogel26@reed.test> 
@400000006afef68a30a938d4 17101 > 250 ok 
@400000006afef68a37c590a4 17101 < RCPT TO:<greta@example.net> 
@400000006afef68a37c61d44 greylisting: 203.0.113.204 (h.vogel26@reed.test -> greta@example.net) exists (id=19551) - accepting
@400000006afef68a37db7234 17101 > 250 ok 
@400000006afef68b01f584ac 17101 < DATA 
@400000006afef68b021276d4 17101 > 354 go ahead 
@400000006afef68b072fe1c4 17101 < From: <h.vogel26@reed.test> 
@400000006afef68b07305ec4 17101 < To: <greta@example.net> 
@400000006afef68b0730feec 17101 < Subject: our talk of last week 
@400000006afef68b0731c624 17101 < Message-ID: <mwnkpf27.17105@mail.reed.test> 
@400000006afef68b073204a4 17101 <  
@400000006afef68b07320c74 17101 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef68b0732eb1c 17101 < thank you for the papers, we shall look at them next week 
@400000006afef68b0732eb1c 17101 < please find t+
@400000006afef68b073319fc 17101 < he minutes of the last meeting below 
@400000006afef68b07336fec 17101 < the delivery will be with you on Tuesday before noon 
@400000006afef68b073373d4 17101 < kind regards 
@400000006afef68b073373d4 17101 <  
@400000006afef68b0733a2b4 17101 < could you send the figures of October once more? 
@400000006afef68b0733a2b4 17101 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef68b0733a2b4 17101 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef68b0733a2b4 17101 < thank you for the+
@400000006afef68b0733a2b4 17101 <  papers, we shall look at them next week 
@400000006afef68b0733a2b4 17101 < please find the minutes of the last meeting below 
@400000006afef68b07347d74 17101 < the delivery will be with you on Tuesday before noon 
@400000006afef68b073540c4 17101 < kind regards 
@400000006afef68b073540c4 17101 <  
@400000006afef68b0735a654 17101 < could you send the figures of October once more? 
@400000006afef68b0735a654 17101 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef68b073669a4 17101 < starting deli+
@400000006afef68b0736a054 17101 < very 1: msg 2 to local x@example.org 
@400000006afef68b0736a054 17101 < thank you for the papers, we shall look at them next week 
@400000006afef68b0736f25c 17101 < please find the minutes of the last meeting below 
@400000006afef68b0737a9f4 17101 < the delivery will be with you on Tuesday before noon 
@400000006afef68b0737a9f4 17101 < kind regards 
@400000006afef68b073878fc 17101 <  
@400000006afef68b073878fc 17101 < could you send the figures of October +
@400000006afef68b073878fc 17101 < once more? 
@400000006afef68b07391924 17101 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef68b07396f14 17101 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef68b0739a9ac 17101 < thank you for the papers, we shall look at them next week 
@400000006afef68b073a364c 17101 < please find the minutes of the last meeting below 
@400000006afef68b073a6cfc 17101 < the delivery will be with you on Tuesday before noon+
@400000006afef68b073a6cfc 17101 <  
@400000006afef68b073a6cfc 17101 < kind regards 
@400000006afef68b073b3c04 17101 <  
@400000006afef68b073ba964 17101 < could you send the figures of October once more? 
@400000006afef68b073ba964 17101 < -------- 
@400000006afef68b073ba964 17101 < . 
@400000006afef68b09537574 17101 > 250 ok 1795094145 qp 17105 
@400000006afef68b104f5c94 17101 < QUIT 
@400000006afef68b108ff3bc 17101 > 221 mx1.example.net 
@400000006afef68b10972f4c tcpserver: end 17101 status 0
@400000006afef68b109746bc tcpserver: status: 0/40
@400000006afef68b109ac15c 17101 < [EOF]
@400000006afef68b109ae86c 17101 > [EOF]
@400000006afef7b10514b572 tcpserver: status: 1/40
@400000006afef7b105153a42 tcpserver: pid 18575 from 198.51.100.105
@400000006afef7b1071c609a tcpserver: ok 18575 mx1.example.net:192.0.2.25:25 host105.isp.test:198.51.100.105::34963
@400000006afef7b10d4de33a 18575 > 220 mx1.example.net ESMTP 
@400000006afef7b10efe3ed2 18575 < EHLO host105.isp.test 
@400000006afef7b10f14244a 18575 > 250-mx1.example.net 
@400000006afef7b10f1491aa 18575 > 250-PIPELINING 
@400000006afef7b10f1491aa 18575 > 250 8BITMIME 
@400000006afef7bc227eebd2 18575 < [EOF]
@400000006afef7bc227eebd2 18575 > [EOF]
@400000006afef7bc22868cf2 tcpserver: end 18575 status 256
@400000006afef7bc22868cf2 tcpserver: status: 0/40
@400000006afef7d516012014 tcpserver: status: 1/40
@400000006afef7d51601721c tcpserver: pid 18756 from 198.51.100.40
@400000006afef7d51fb50314 tcpserver: ok 18756 mx1.example.net:192.0.2.25:25 mail.corner.test:198.51.100.40::36400
@400000006afef7d52aebbd54 18756 > 220 mx1.example.net ESMTP 
@400000006afef7d52ba001c4 18756 < EHLO mail.corner.test 
@400000006afef7d52be0d76c 18756 > 250-mx1.example.net 
@400000006afef7d52be0d76c 18756 > 250-PIPELINING 
@400000006afef7d52be0d76c 18756 > 250 8BITMIME 
@400000006afef7d52f31b7ec 18756 < MAIL FROM:<anna.koch15@corner.test> 
@400000006afef7d52f32542c 18756 < RCPT TO:<k.maier@club.example> 
@400000006afef7d52f3307dc 18756 < DATA 
@400000006afef7d52f5aa864 18756 > 250 ok 
@400000006afef7d52f5aa864 greylisting: 198.51.100.40 (anna.koch15@corner.test -> k.maier@club.example) exists (id=73254) - accepting
@400000006afef7d52f8b12ec 18756 > 250 ok 
@400000006afef7d52fb660dc 18756 > 354 go ahead 
@400000006afef7d536a03314 18756 < From: <anna.koch15@corner.test> 
@400000006afef7d536a03314 18756 < To: <k.maier@club.example> 
@400000006afef7d536a0469c 18756 < Subject: our talk of last week 
@400000006afef7d536a0e2dc 18756 < Message-ID: <mwnkwidc.18760@mail.corner.test> 
@400000006afef7d536a0e2dc 18756 <  
@400000006afef7d536a0e2dc 18756 < thank you for the papers, we shall look at them next week 
@400000006afef7d536a0e2dc 18756 < please find the minutes of the last meeting below 
@400000006afef7d536a15fdc 18756 < the +
@400000006afef7d536a1adfc 18756 < delivery will be with you on Tuesday before noon 
@400000006afef7d536a2426c 18756 < kind regards 
@400000006afef7d536a305bc 18756 <  
@400000006afef7d536a31d2c 18756 < could you send the figures of October once more? 
@400000006afef7d536a3f01c 18756 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef7d536a4654c 18756 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef7d536a4654c 18756 < thank you for the papers, we shall look at them next week 
@400000006afef7d536a4d694 18756 < please find the minutes of the last meeting below 
@400000006afef7d536a5a1b4 18756 < the delivery will be with you on Tuesday before noon 
@400000006afef7d536a5a1b4 18756 < kind regards 
@400000006afef7d536a62684 18756 <  
@400000006afef7d536a6fd5c 18756 < could you send the figures of October once more? 
@400000006afef7d536a72084 18756 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef7d536a7a93c 18756 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef7d536a7a93c 18756 < than+
@400000006afef7d536a7c0ac 18756 < k you for the papers, we shall look at them next week 
@400000006afef7d536a8457c 18756 < please find the minutes of the last meeting below 
@400000006afef7d536a8457c 18756 < the delivery will be with you on Tuesday before noon 
@400000006afef7d536a8457c 18756 < kind regards 
@400000006afef7d536a8457c 18756 <  
@400000006afef7d536a89f54 18756 < could you send the figures of October once more? 
@400000006afef7d536a8d9ec 18756 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef7d536a8d9ec 18756 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef7d536a8f92c 18756 < thank you for the papers, we shall look at them next week 
@400000006afef7d536a8f92c 18756 < please find the minutes of the last meeting below 
@400000006afef7d536a95ebc 18756 < the delivery will be with you on Tuesday before noon 
@400000006afef7d536a95ebc 18756 < kind regards 
@400000006afef7d536aa126c 18756 <  
@400000006afef7d536aaed2c 18756 < could you send the figure+
@400000006afef7d536ab79cc 18756 < s of October once more? 
@400000006afef7d536abcfbc 18756 < ------------------- 
@400000006afef7d536abcfbc 18756 < . 
@400000006afef7d6021fcce4 18756 > 250 ok 1795094476 qp 18760 
@400000006afef7d60880895c 18756 < QUIT 
@400000006afef7d608b18084 18756 > 221 mx1.example.net 
@400000006afef7d608b940e4 tcpserver: end 18756 status 0
@400000006afef7d608b940e4 tcpserver: status: 0/40
@400000006afef7d608bc5dc4 18756 < [EOF]
@400000006afef7d608bd2ccc 18756 > [EOF]
@400000006afef8050e6c96bc tcpserver: status: 1/40
@400000006afef8050e6c96bc tcpserver: pid 18996 from 203.0.113.43
@400000006afef80516a8f8d4 tcpserver: ok 18996 mx1.example.net:192.0.2.25:25 mail.typo.test:203.0.113.43::55233
@400000006afef8052280b1ec 18996 > 220 mx1.example.net ESMTP 
@400000006afef805260bd094 18996 < EHLO mail.typo.test 
@400000006afef805264493d4 18996 > 250-mx1.example.net 
@400000006afef80526449ba4 18996 > 250-PIPELINING 
@400000006afef80526457a4c 18996 > 250 8BITMIME 
@400000006afef80527d211a4 18996 < MAIL FROM:<wanda39@typo.test> 
@400000006afef8052808b5ec 18996 > 250 ok 
@400000006afef8052b8d6424 18996 < RCPT TO:<o.beck@shop.example> 
@400000006afef8052b8decdc greylisting: 203.0.113.43 (wanda39@typo.test -> o.beck@shop.example) exists (id=73278) - accepting
@400000006afef8052b94bef4 18996 > 250 ok 
@400000006afef80530ab28ec 18996 < DATA 
@400000006afef80530ca1eb4 18996 > 354 go ahead 
@400000006afef8053568fb34 18996 < From: <wanda39@typo.test> 
@400000006afef80535697834 18996 < To: <o.beck@shop.example> 
@400000006afef80535698bbc 18996 < Subject: our talk of last week 
@400000006afef80535698bbc 18996 < Message-ID: <mwnkxjc8.18999@mail.typo.test> 
@400000006afef80535698bbc 18996 <  
@400000006afef805356a202c 18996 < thank you for the papers, we shall look at them next week 
@400000006afef805356a4b24 18996 < please find the minutes of the last meeting below 
@400000006afef805356a4b24 18996 < the delivery +
@400000006afef805356ab884 18996 < will be with you on Tuesday before noon 
@400000006afef805356b3d54 18996 < kind regards 
@400000006afef805356be164 18996 <  
@400000006afef805356c142c 18996 < could you send the figures of October once more? 
@400000006afef805356c142c 18996 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef805356c142c 18996 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef805356c1fe4 18996 < thank you for the papers, we shall look at them next week 
@400000006afef805356c9ce4 18996 < please fi+
@400000006afef805356c9ce4 18996 < nd the minutes of the last meeting below 
@400000006afef805356cd394 18996 < the delivery will be with you on Tuesday before noon 
@400000006afef805356cd394 18996 < kind regards 
@400000006afef805356cd394 18996 <  
@400000006afef805356d353c 18996 < could you send the figures of October once more? 
@400000006afef805356e1bb4 18996 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef805356e6dbc 18996 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef805356e8cfc 18996 < thank you for+
@400000006afef805356f6f8c 18996 <  the papers, we shall look at them next week 
@400000006afef805356f7f2c 18996 < please find the minutes of the last meeting below 
@400000006afef805356ff074 18996 < the delivery will be with you on Tuesday before noon 
@400000006afef805356ff074 18996 < kind regards 
@400000006afef80535704664 18996 <  
@400000006afef805357130c4 18996 < could you send the figures of October once more? 
@400000006afef80535714064 18996 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef80535720f6c 18996 < starting +
@400000006afef80535726174 18996 < delivery 1: msg 2 to local x@example.org 
@400000006afef80535729054 18996 < thank you for the papers, we shall look at them next week 
@400000006afef80535729054 18996 < -------------------------------------------- 
@400000006afef80535737ab4 18996 < . 
@400000006afef8053880e1c4 18996 > 250 ok 1795094523 qp 18999 
@400000006afef8060001a3ec 18996 < QUIT 
@400000006afef806000e07cc 18996 > 221 mx1.example.net 
@400000006afef80600166854 tcpserver: end 18996 status 0
@400000006afef8060016e93c tcpserver: status: 0/40
@400000006afef8060018b62c 18996 < [EOF]
@400000006afef8060019a08c 18996 > [EOF]
@400000006afef807051c1cf4 tcpserver: status: 1/40
@400000006afef807051c6344 tcpserver: pid 19005 from 203.0.113.185
@400000006afef807068cc3f4 tcpserver: ok 19005 mx1.example.net:192.0.2.25:25 mail.garden.example:203.0.113.185::59386
@400000006afef8070dad368c 19005 > 220 mx1.example.net ESMTP 
@400000006afef80710b2e124 19005 < EHLO mail.garden.example 
@400000006afef80710b974bc 19005 > 250-mx1.example.net 
@400000006afef80710b974bc 19005 > 250-PIPELINING 
@400000006afef80710b974bc 19005 > 250 8BITMIME 
@400000006afef80716059c84 19005 < MAIL FROM:<z.jung25@garden.example> 
@400000006afef807160630f4 19005 < RCPT TO:<admin10@example.net> 
@400000006afef80716067b2c 19005 < DATA 
@400000006afef807160be5e4 19005 > 250 ok 
@400000006afef807160c284c greylisting: 203.0.113.185 (z.jung25@garden.example -> admin10@example.net) exists (id=85773) - accepting
@400000006afef807161b4764 19005 > 250 ok 
@400000006afef80716479b0c 19005 > 354 go ahead 
@400000006afef80717b5ade4 19005 < From: <z.jung25@garden.example> 
@400000006afef80717b5f04c 19005 < To: <admin10@example.net> 
@400000006afef80717b61374 19005 < Subject: our talk of last week 
@400000006afef80717b69844 19005 < Message-ID: <mwnkxkht.19007@mail.garden.example> 
@400000006afef80717b7192c 19005 <  
@400000006afef80717b7dc7c 19005 < please find the minutes of the last meeting below 
@400000006afef80717b7dc7c 19005 < the delivery will be with you on Tuesday before noon 
@400000006afef80717b7dc7c 19005 < kind re+
@400000006afef80717b8691c 19005 < gards 
@400000006afef80717b91114 19005 <  
@400000006afef80717b94bac 19005 < could you send the figures of October once more? 
@400000006afef80717b98a2c 19005 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef80717b9c8ac 19005 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef80717ba4d7c 19005 < thank you for the papers, we shall look at them next week 
@400000006afef80717ba4d7c 19005 < please find the minutes of the last meeting below 
@400000006afef80717bb1c84 19005 < the de+
@400000006afef80717bb2c24 19005 < livery will be with you on Tuesday before noon 
@400000006afef80717bb2c24 19005 < kind regards 
@400000006afef80717bb4b64 19005 <  
@400000006afef80717bb4b64 19005 < could you send the figures of October once more? 
@400000006afef80717bb4b64 19005 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef80717bb4b64 19005 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef80717bc223c 19005 < thank you for the papers, we shall look at them next week 
@400000006afef80717bc223c 19005 < pl+
@400000006afef80717bc31dc 19005 < ease find the minutes of the last meeting below 
@400000006afef80717bc31dc 19005 < the delivery will be with you on Tuesday before noon 
@400000006afef80717bcba94 19005 < kind regards 
@400000006afef80717bd81cc 19005 <  
@400000006afef80717bd81cc 19005 < could you send the figures of October once more? 
@400000006afef80717bd81cc 19005 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef80717be1e0c 19005 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef80717be1e0c 19005 < thank +
@400000006afef80717be1e0c 19005 < you for the papers, we shall look at them next week 
@400000006afef80717be77e4 19005 < please find the minutes of the last meeting below 
@400000006afef80717bf4ebc 19005 < the delivery will be with you on Tuesday before noon 
@400000006afef80717bf4ebc 19005 < kind regards 
@400000006afef80717c00654 19005 <  
@400000006afef80717c06fcc 19005 < could you send the figures of October once more? 
@400000006afef80717c146a4 19005 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef80717c1bfbc 19005 < --+
@400000006afef80717c1bfbc 19005 < ---------------------------- 
@400000006afef80717c2448c 19005 < . 
@400000006afef8071a8b18ec 19005 > 250 ok 1795094525 qp 19007 
@400000006afef8071ef3fd04 19005 < QUIT 
@400000006afef8071f1a1ebc 19005 > 221 mx1.example.net 
@400000006afef8071f21c7ac tcpserver: end 19005 status 0
@400000006afef8071f21c7ac tcpserver: status: 0/40
@400000006afef8071f250f84 19005 < [EOF]
@400000006afef8071f25983c 19005 > [EOF]
@400000006afef8211b04bd8c tcpserver: status: 1/40
@400000006afef8211b04bd8c tcpserver: pid 19137 from 203.0.113.36
@400000006afef821266e3be4 tcpserver: ok 19137 mx1.example.net:192.0.2.25:25 mail.bluebird.test:203.0.113.36::45627
@400000006afef8212d37f35c 19137 > 220 mx1.example.net ESMTP 
@400000006afef8212d8119ec 19137 < EHLO mail.bluebird.test 
@400000006afef8212dc1cc6c 19137 > 250-mx1.example.net 
@400000006afef8212dc1cc6c 19137 > 250-PIPELINING 
@400000006afef8212dc1cc6c 19137 > 250 8BITMIME 
@400000006afef821332df39c 19137 < MAIL FROM:<m.roth29@bluebird.test> 
@400000006afef821332df39c 19137 < RCPT TO:<sara@club.example> 
@400000006afef821332df39c 19137 < DATA 
@400000006afef821334d7dd4 19137 > 250 ok 
@400000006afef821334d7dd4 greylisting: 203.0.113.36 (m.roth29@bluebird.test -> sara@club.example) exists (id=64438) - accepting
@400000006afef8213362329c 19137 > 250 ok 
@400000006afef8213371ab8c 19137 > 354 go ahead 
@400000006afef82135ec022c 19137 < From: <m.roth29@bluebird.test> 
@400000006afef82135ec487c 19137 < To: <sara@club.example> 
@400000006afef82135eccd4c 19137 < Subject: our talk of last week 
@400000006afef82135ed2724 19137 < Message-ID: <mwnky4yt.19139@mail.bluebird.test> 
@400000006afef82135edcf1c 19137 <  
@400000006afef82135eddebc 19137 < could you send the figures of October once more? 
@400000006afef82135ee9654 19137 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef82135ef6d2c 19137 < starting delivery 1: msg 2 to local +
@400000006afef82135f01524 19137 < x@example.org 
@400000006afef82135f01524 19137 < thank you for the papers, we shall look at them next week 
@400000006afef82135f053a4 19137 < please find the minutes of the last meeting below 
@400000006afef82135f053a4 19137 < the delivery will be with you on Tuesday before noon 
@400000006afef82135f0c104 19137 < kind regards 
@400000006afef82135f0c104 19137 <  
@400000006afef82135f174b4 19137 < could you send the figures of October once more? 
@400000006afef82135f174b4 19137 < +49 30 5550+
@400000006afef82135f174b4 19137 <  1 + 49 30 5550 2 
@400000006afef82135f2535c 19137 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef82135f2729c 19137 < thank you for the papers, we shall look at them next week 
@400000006afef82135f2729c 19137 < please find the minutes of the last meeting below 
@400000006afef82135f2bcd4 19137 < the delivery will be with you on Tuesday before noon 
@400000006afef82135f368b4 19137 < kind regards 
@400000006afef82135f45314 19137 <  
@400000006afef82135f4c844 19137 < could +
@400000006afef82135f535a4 19137 < you send the figures of October once more? 
@400000006afef82135f54d14 19137 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef82135f55cb4 19137 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef82135f61c1c 19137 < --------------------------------- 
@400000006afef82135f6914c 19137 < . 
@400000006afef8213a50e2ec 19137 > 250 ok 1795094551 qp 19139 
@400000006afef82202d063ec 19137 < QUIT 
@400000006afef82202eb6214 19137 > 221 mx1.example.net 
@400000006afef82202f39f74 tcpserver: end 19137 status 0
@400000006afef82202f43f9c tcpserver: status: 0/40
@400000006afef82202f6e74c 19137 < [EOF]
@400000006afef82202f72d9c 19137 > [EOF]
@400000006afef82e09d8948e tcpserver: status: 1/40
@400000006afef82e09d905d6 tcpserver: pid 19200 from 198.51.100.168
@400000006afef82e15539b2e tcpserver: ok 19200 mx1.example.net:192.0.2.25:25 host168.isp.test:198.51.100.168::23120
@400000006afef82e2c8cc41e rblsmtpd: 198.51.100.168 pid 19200: 451 https://zen.dnsbl.example/query/ip/198.51.100.168
@400000006afef82f25fdfa96 tcpserver: end 19200 status 0
@400000006afef82f25fdfa96 tcpserver: status: 0/40
@400000006afef83227b82eb0 tcpserver: status: 1/40
@400000006afef83227b86948 tcpserver: pid 19223 from 198.51.100.91
@400000006afef8322923a590 tcpserver: ok 19223 mx1.example.net:192.0.2.25:25 mail.acorn.example:198.51.100.91::44771
@400000006afef8322c5fd530 19223 > 220 mx1.example.net ESMTP 
@400000006afef83231e56448 19223 < EHLO mail.acorn.example 
@400000006afef832320b0130 19223 > 250-mx1.example.net 
@400000006afef832320b0130 19223 > 250-PIPELINING 
@400000006afef832320b0130 19223 > 250 8BITMIME 
@400000006afef83236a98ba8 19223 < MAIL FROM:<d.weiss5@acorn.example> 
@400000006afef83236bfda98 19223 > 250 ok 
@400000006afef833020ca0b0 19223 < RCPT TO:<wanda@example.net> 
@400000006afef833020d3908 greylisting: 198.51.100.91 (d.weiss5@acorn.example -> wanda@example.net) doesn't exist. - temp. rejecting
@400000006afef833024bad50 19223 > 451 temporary failure (#4.3.0) 
@400000006afef83307e871d0 19223 < QUIT 
@400000006afef833081847e8 19223 > 221 mx1.example.net 
@400000006afef833081fdd50 tcpserver: end 19223 status 0
@400000006afef833081fdd50 tcpserver: status: 0/40
@400000006afef8330822fe18 19223 < [EOF]
@400000006afef8330822fe18 19223 > [EOF]
@400000006afef92a0d12d510 tcpserver: status: 1/40
@400000006afef92a0d13abe8 tcpserver: pid 20461 from 198.51.100.162
@400000006afef92a17e11d08 tcpserver: ok 20461 mx1.example.net:192.0.2.25:25 host162.isp.test:198.51.100.162::11168
@400000006afef92a270dcd80 rblsmtpd: 198.51.100.162 pid 20461: 451 https://zen.dnsbl.example/query/ip/198.51.100.162
@400000006afef92c0729c938 tcpserver: end 20461 status 0
@400000006afef92c0729c938 tcpserver: status: 0/40
@400000006afef93f23f40484 tcpserver: status: 1/40
@400000006afef93f23f41424 tcpserver: pid 20568 from 198.51.100.198
@400000006afef93f24ffa43c tcpserver: ok 20568 mx1.example.net:192.0.2.25:25 mail.meadow.example:198.51.100.198::34017
@400000006afef93f29408df4 20568 > 220 mx1.example.net ESMTP 
@400000006afef93f2e2750b4 20568 < EHLO mail.meadow.example 
@400000006afef93f2e4d2c1c 20568 > 250-mx1.example.net 
@400000006afef93f2e4da91c 20568 > 250-PIPELINING 
@400000006afef93f2e4da91c 20568 > 250 8BITMIME 
@400000006afef93f340f4734 20568 < MAIL FROM:<ida21@meadow.example> 
@400000006afef93f342a06dc 20568 > 250 ok 
@400000006afef93f38b75b14 20568 < RCPT TO:<v.horn@shop.example> 
@400000006afef93f38b7a54c greylisting: 198.51.100.198 (ida21@meadow.example -> v.horn@shop.example) exists (id=16944) - accepting
@400000006afef93f38c8e744 20568 > 250 ok 
@400000006afef940003db2ec 20568 < DATA 
@400000006afef9400066033c 20568 > 354 go ahead 
@400000006afef94006568924 20568 < From: <ida21@meadow.example> 
@400000006afef94006575c14 20568 < To: <v.horn@shop.example> 
@400000006afef94006583ea4 20568 < Subject: our talk of last week 
@400000006afef94006583ea4 20568 < Message-ID: <mwnl49tr.20571@mail.meadow.example> 
@400000006afef940065909c4 20568 <  
@400000006afef940065909c4 20568 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef94006594844 20568 < thank you for the papers, we shall look at them next week 
@400000006afef94006594844 20568 < pleas+
@400000006afef9400659e86c 20568 < e find the minutes of the last meeting below 
@400000006afef9400659f424 20568 < the delivery will be with you on Tuesday before noon 
@400000006afef940065a750c 20568 < kind regards 
@400000006afef940065b402c 20568 <  
@400000006afef940065bf7c4 20568 < could you send the figures of October once more? 
@400000006afef940065bf7c4 20568 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef940065c4db4 20568 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef940065c4db4 20568 < thank you+
@400000006afef940065c7c94 20568 <  for the papers, we shall look at them next week 
@400000006afef940065c7c94 20568 < please find the minutes of the last meeting below 
@400000006afef940065c7c94 20568 < the delivery will be with you on Tuesday before noon 
@400000006afef940065c97ec 20568 < kind regards 
@400000006afef940065cb344 20568 <  
@400000006afef940065cb344 20568 < could you send the figures of October once more? 
@400000006afef940065cb344 20568 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef940065cb344 20568 < start+
@400000006afef940065d3fe4 20568 < ing delivery 1: msg 2 to local x@example.org 
@400000006afef940065d3fe4 20568 < thank you for the papers, we shall look at them next week 
@400000006afef940065defac 20568 < please find the minutes of the last meeting below 
@400000006afef940065ea744 20568 < the delivery will be with you on Tuesday before noon 
@400000006afef940065eda0c 20568 < kind regards 
@400000006afef940065f0504 20568 <  
@400000006afef940065f0504 20568 < could you send the figures of +
@400000006afef940065f0504 20568 < October once more? 
@400000006afef940065fc46c 20568 < +49 30 5550 1 + 49 30 5550 2 
@400000006afef940065fc46c 20568 < starting delivery 1: msg 2 to local x@example.org 
@400000006afef940065fdfc4 20568 < thank you for the papers, we shall look at them next week 
@400000006afef940065fdfc4 20568 < please find the minutes of the last meeting below 
@400000006afef940066031cc 20568 < ----------------------------- 
@400000006afef940066031cc 20568 < . 
@400000006afef9400c83e92c 20568 > 250 ok 1795094838 qp 20571 
@400000006afef940117ce3fc 20568 < QUIT 
@400000006afef94011954dfc 20568 > 221 mx1.example.net 
@400000006afef940119c9544 tcpserver: end 20568 status 0
@400000006afef940119c9544 tcpserver: status: 0/40
@400000006afef940119f6fbc 20568 < [EOF]
@400000006afef940119f73a4 20568 > [EOF]
@400000006afefa1e2e77495c tcpserver: status: 1/40
@400000006afefa1e2e77495c tcpserver: pid 21683 from 192.0.2.30
@400000006afefa1e2fd51054 tcpserver: ok 21683 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::42469
@400000006afefa1e380675ec 21683 > 220 mx1.example.net ESMTP 
@400000006afefa1e3b5e20b4 21683 < EHLO monitor.example.net 
@400000006afefa1f000053fc 21683 > 250-mx1.example.net 
@400000006afefa1f000132a4 21683 > 250-PIPELINING 
@400000006afefa1f000132a4 21683 > 250 8BITMIME 
@400000006afefa1f03884df4 21683 < QUIT 
@400000006afefa1f03bd736c 21683 > 221 mx1.example.net 
@400000006afefa1f03c54754 tcpserver: end 21683 status 0
@400000006afefa1f03c5f71c tcpserver: status: 0/40
@400000006afefa1f03c83d24 21683 < [EOF]
@400000006afefa1f03c83d24 21683 > [EOF]
@400000006afefa9e1d2572dc tcpserver: status: 1/40
@400000006afefa9e1d2599ec tcpserver: pid 22322 from 198.51.100.52
@400000006afefa9e278cc75c tcpserver: ok 22322 mx1.example.net:192.0.2.25:25 mail.freemail.test:198.51.100.52::33141
@400000006afefa9e3106e934 22322 > 220 mx1.example.net ESMTP 
@400000006afefa9e36257d04 22322 < EHLO mail.freemail.test 
@400000006afefa9e3631294c 22322 > 250-mx1.example.net 
@400000006afefa9e3631294c 22322 > 250-PIPELINING 
@400000006afefa9e36320024 22322 > 250 8BITMIME 
@400000006afefa9f00167024 22322 < MAIL FROM:<m.roth5@freemail.test> 
@400000006afefa9f0033048c 22322 > 250 ok 
@400000006afefa9f034597d4 22322 < RCPT TO:<paula@example.net> 
@400000006afefa9f0345a774 greylisting: 198.51.100.52 (m.roth5@freemail.test -> paula@example.net) exists (id=35607) - accepting
@400000006afefa9f0360a1b4 22322 > 250 ok 
@400000006afefa9f06e18344 22322 < DATA 
@400000006afefa9f0716897c 22322 > 354 go ahead 
@400000006afefa9f0a134ebc 22322 < From: <m.roth5@freemail.test> 
@400000006afefa9f0a134ebc 22322 < To: <paula@example.net> 
@400000006afefa9f0a135e5c 22322 < Subject: our talk of last week 
@400000006afefa9f0a142594 22322 < Message-ID: <mwnlbso1.22326@mail.freemail.test> 
@400000006afefa9f0a142594 22322 <  
@400000006afefa9f0a14c5bc 22322 < please find the minutes of the last meeting below 
@400000006afefa9f0a15ac34 22322 < the delivery will be with you on Tuesday before noon 
@400000006afefa9f0a1692ac 22322 < kind regards+
@400000006afefa9f0a16cd44 22322 <  
@400000006afefa9f0a170bc4 22322 <  
@400000006afefa9f0a171b64 22322 < could you send the figures of October once more? 
@400000006afefa9f0a171b64 22322 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefa9f0a17e684 22322 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefa9f0a1801dc 22322 < thank you for the papers, we shall look at them next week 
@400000006afefa9f0a1801dc 22322 < please find the minutes of the last meeting below 
@400000006afefa9f0a1882c4 22322 < the deliver+
@400000006afefa9f0a18e084 22322 < y will be with you on Tuesday before noon 
@400000006afefa9f0a1980ac 22322 < kind regards 
@400000006afefa9f0a1a28a4 22322 <  
@400000006afefa9f0a1a28a4 22322 < could you send the figures of October once more? 
@400000006afefa9f0a1abd14 22322 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefa9f0a1adc54 22322 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefa9f0a1b0364 22322 < ---------------------------- 
@400000006afefa9f0a1b1ebc 22322 < . 
@400000006afefa9f0d36c254 22322 > 250 ok 1795095189 qp 22326 
@400000006afefa9f128470bc 22322 < QUIT 
@400000006afefa9f1291b344 22322 > 221 mx1.example.net 
@400000006afefa9f1298df34 tcpserver: end 22322 status 0
@400000006afefa9f1298df34 tcpserver: status: 0/40
@400000006afefa9f129c9c3c 22322 < [EOF]
@400000006afefa9f129cf22c 22322 > [EOF]
@400000006afefaa126889214 tcpserver: status: 1/40
@400000006afefaa12688a59c tcpserver: pid 22338 from 203.0.113.202
@400000006afefaa12e00d13c tcpserver: ok 22338 mx1.example.net:192.0.2.25:25 mail.ferry.test:203.0.113.202::58205
@400000006afefaa13b09172c 22338 > 220 mx1.example.net ESMTP 
@400000006afefaa200117a9c 22338 < EHLO mail.ferry.test 
@400000006afefaa2003f8f7c 22338 > 250-mx1.example.net 
@400000006afefaa2003f8f7c 22338 > 250-PIPELINING 
@400000006afefaa2003fd5cc 22338 > 250 8BITMIME 
@400000006afefaa206b08064 22338 < MAIL FROM:<ida1@ferry.test> 
@400000006afefaa206c6851c 22338 > 250 ok 
@400000006afefaa20be474dc 22338 < RCPT TO:<f.braun@club.example> 
@400000006afefaa20be474dc greylisting: 203.0.113.202 (ida1@ferry.test -> f.braun@club.example) exists (id=34456) - accepting
@400000006afefaa20beecd4c 22338 > 250 ok 
@400000006afefaa20eaa3fe4 22338 < RCPT TO:<sara@club.example> 
@400000006afefaa20eaae7dc greylisting: 203.0.113.202 (ida1@ferry.test -> sara@club.example) exists (id=17232) - accepting
@400000006afefaa20ebc7fc4 22338 > 250 ok 
@400000006afefaa21261585c 22338 < RCPT TO:<y.kurz@shop.example> 
@400000006afefaa21261bdec greylisting: 203.0.113.202 (ida1@ferry.test -> y.kurz@shop.example) exists (id=53101) - accepting
@400000006afefaa212a2418c 22338 > 250 ok 
@400000006afefaa218ffa68c 22338 < RCPT TO:<anna.koch@shop.example> 
@400000006afefaa218ffcd9c greylisting: 203.0.113.202 (ida1@ferry.test -> anna.koch@shop.example) exists (id=70958) - accepting
@400000006afefaa21929a0a4 22338 > 250 ok 
@400000006afefaa21dd6d11c 22338 < RCPT TO:<d.weiss@club.example> 
@400000006afefaa21dd6d11c greylisting: 203.0.113.202 (ida1@ferry.test -> d.weiss@club.example) exists (id=28631) - accepting
@400000006afefaa21de7ad84 22338 > 250 ok 
@400000006afefaa22360e474 22338 < DATA 
@400000006afefaa2239fca04 22338 > 354 go ahead 
@400000006afefaa224a464dc 22338 < From: <ida1@ferry.test> 
@400000006afefaa224a4fd34 22338 < To: <f.braun@club.example> 
@400000006afefaa224a4fd34 22338 < Subject: our talk of last week 
@400000006afefaa224a55af4 22338 < Message-ID: <mwnlbvbr.22343@mail.ferry.test> 
@400000006afefaa224a55af4 22338 <  
@400000006afefaa224a58dbc 22338 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefaa224a58dbc 22338 < thank you for the papers, we shall look at them next week 
@400000006afefaa224a5d024 22338 < please find t+
@400000006afefaa224a5d024 22338 < he minutes of the last meeting below 
@400000006afefaa224a69b44 22338 < the delivery will be with you on Tuesday before noon 
@400000006afefaa224a76a4c 22338 < kind regards 
@400000006afefaa224a83d3c 22338 <  
@400000006afefaa224a88b5c 22338 < could you send the figures of October once more? 
@400000006afefaa224a88b5c 22338 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefaa224a942f4 22338 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefaa224a942f4 22338 < thank you for the+
@400000006afefaa224a942f4 22338 <  papers, we shall look at them next week 
@400000006afefaa224a942f4 22338 < please find the minutes of the last meeting below 
@400000006afefaa224a96a04 22338 < the delivery will be with you on Tuesday before noon 
@400000006afefaa224a96a04 22338 < kind regards 
@400000006afefaa224a9c7c4 22338 <  
@400000006afefaa224a9c7c4 22338 < could you send the figures of October once more? 
@400000006afefaa224aa8344 22338 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefaa224aaecbc 22338 < starting deli+
@400000006afefaa224aaecbc 22338 < very 1: msg 2 to local x@example.org 
@400000006afefaa224ab795c 22338 < thank you for the papers, we shall look at them next week 
@400000006afefaa224ac5bec 22338 < please find the minutes of the last meeting below 
@400000006afefaa224ac5bec 22338 < the delivery will be with you on Tuesday before noon 
@400000006afefaa224ac5bec 22338 < kind regards 
@400000006afefaa224ac6b8c 22338 <  
@400000006afefaa224acd504 22338 < could you send the figures of October +
@400000006afefaa224adb3ac 22338 < once more? 
@400000006afefaa224adb3ac 22338 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefaa224adb3ac 22338 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefaa224adb3ac 22338 < thank you for the papers, we shall look at them next week 
@400000006afefaa224adb3ac 22338 < please find the minutes of the last meeting below 
@400000006afefaa224ae4fec 22338 < the delivery will be with you on Tuesday before noon+
@400000006afefaa224ae4fec 22338 <  
@400000006afefaa224ae4fec 22338 < kind regards 
@400000006afefaa224ae6f2c 22338 <  
@400000006afefaa224af1b0c 22338 < could you send the figures of October once more? 
@400000006afefaa224af26c4 22338 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefaa224af26c4 22338 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefaa224af8c54 22338 < thank you for the papers, we shall look at them next week 
@400000006afefaa224b047d4 22338 < --------------------- 
@400000006afefaa224b0d85c 22338 < . 
@400000006afefaa227df2934 22338 > 250 ok 1795095192 qp 22343 
@400000006afefaa22a64b304 22338 < QUIT 
@400000006afefaa22a8185ec 22338 > 221 mx1.example.net 
@400000006afefaa22a88e0bc tcpserver: end 22338 status 0
@400000006afefaa22a88e0bc tcpserver: status: 0/40
@400000006afefaa22a8b6544 22338 < [EOF]
@400000006afefaa22a8b74e4 22338 > [EOF]
@400000006afefb1723fc2a74 tcpserver: status: 1/40
@400000006afefb1723fc2a74 tcpserver: pid 22928 from 203.0.113.96
@400000006afefb172abc48e4 tcpserver: ok 22928 mx1.example.net:192.0.2.25:25 mail.slowpost.example:203.0.113.96::23247
@400000006afefb172d4c9884 22928 > 220 mx1.example.net ESMTP 
@400000006afefb1732d10a74 22928 < EHLO mail.slowpost.example 
@400000006afefb173302ad7c 22928 > 250-mx1.example.net 
@400000006afefb173302ebfc 22928 > 250-PIPELINING 
@400000006afefb173302ebfc 22928 > 250 8BITMIME 
@400000006afefb1737d553cc 22928 < MAIL FROM:<d.weiss32@slowpost.example> 
@400000006afefb1737d553cc 22928 < RCPT TO:<paula@example.net> 
@400000006afefb1737d582ac 22928 < DATA 
@400000006afefb1737e96c54 22928 > 250 ok 
@400000006afefb1737e9974c greylisting: 203.0.113.96 (d.weiss32@slowpost.example -> paula@example.net) exists (id=53123) - accepting
@400000006afefb1738190004 22928 > 250 ok 
@400000006afefb173855a374 22928 > 354 go ahead 
@400000006afefb1739e0a874 22928 < From: <d.weiss32@slowpost.example> 
@400000006afefb1739e0a874 22928 < To: <paula@example.net> 
@400000006afefb1739e16fac 22928 < Subject: our talk of last week 
@400000006afefb1739e213bc 22928 < Message-ID: <mwnledx4.22930@mail.slowpost.example> 
@400000006afefb1739e213bc 22928 <  
@400000006afefb1739e2b7cc 22928 < thank you for the papers, we shall look at them next week 
@400000006afefb1739e2b7cc 22928 < please find the minutes of the last meeting below+
@400000006afefb1739e39e44 22928 <  
@400000006afefb1739e39e44 22928 < the delivery will be with you on Tuesday before noon 
@400000006afefb1739e3d10c 22928 < kind regards 
@400000006afefb1739e3d10c 22928 <  
@400000006afefb1739e3e87c 22928 < could you send the figures of October once more? 
@400000006afefb1739e3e87c 22928 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefb1739e432b4 22928 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefb1739e432b4 22928 < thank you for the papers, we shall look at them next w+
@400000006afefb1739e4d6c4 22928 < eek 
@400000006afefb1739e4d6c4 22928 < please find the minutes of the last meeting below 
@400000006afefb1739e5480c 22928 < the delivery will be with you on Tuesday before noon 
@400000006afefb1739e62a9c 22928 < kind regards 
@400000006afefb1739e6de4c 22928 <  
@400000006afefb1739e6de4c 22928 < could you send the figures of October once more? 
@400000006afefb1739e6de4c 22928 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefb1739e6de4c 22928 < starting delivery 1: msg 2 to local x@example.org+
@400000006afefb1739e7a584 22928 <  
@400000006afefb1739e7e7ec 22928 < thank you for the papers, we shall look at them next week 
@400000006afefb1739e88fe4 22928 < please find the minutes of the last meeting below 
@400000006afefb1739e8c694 22928 < the delivery will be with you on Tuesday before noon 
@400000006afefb1739e98214 22928 < kind regards 
@400000006afefb1739e991b4 22928 <  
@400000006afefb1739ea223c 22928 < could you send the figures of October once more? 
@400000006afefb1739eace1c 22928 < +49 30 5550 1 + 49 30 555+
@400000006afefb1739eb00e4 22928 < 0 2 
@400000006afefb1739eb6a5c 22928 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefb1739eb6a5c 22928 < thank you for the papers, we shall look at them next week 
@400000006afefb1739ec1a24 22928 < ------------------ 
@400000006afefb1739ec1a24 22928 < . 
@400000006afefb1804824a0c 22928 > 250 ok 1795095310 qp 22930 
@400000006afefb1805107494 22928 < QUIT 
@400000006afefb18051aadc4 22928 > 221 mx1.example.net 
@400000006afefb1805224afc tcpserver: end 22928 status 0
@400000006afefb18052329a4 tcpserver: status: 0/40
@400000006afefb1805259e8c 22928 < [EOF]
@400000006afefb180526811c 22928 > [EOF]
@400000006afefb3434937fd6 tcpserver: status: 1/40
@400000006afefb343494182e tcpserver: pid 23074 from 198.51.100.114
@400000006afefb3507511aa6 tcpserver: ok 23074 mx1.example.net:192.0.2.25:25 :198.51.100.114::8498
@400000006afefb351388aae6 23074 > 220 mx1.example.net ESMTP 
@400000006afefb35170c5b36 23074 < EHLO host114.isp.test 
@400000006afefb3517499ae6 23074 > 250-mx1.example.net 
@400000006afefb351749ba26 23074 > 250-PIPELINING 
@400000006afefb35174a5e36 23074 > 250 8BITMIME 
@400000006afefb351a27cfee 23074 < MAIL FROM:<anna.koch56@mail4.vendor.test> 
@400000006afefb351a51491e 23074 > 250 ok 
@400000006afefb351fbd1676 23074 < RCPT TO:<info@example.net> 
@400000006afefb351fbd1676 greylisting: 198.51.100.114 (anna.koch56@mail4.vendor.test -> info@example.net) doesn't exist. - temp. rejecting
@400000006afefb351fec40ae 23074 > 451 temporary failure (#4.3.0) 
@400000006afefb3521a3d3ee 23074 < QUIT 
@400000006afefb3521bef156 23074 > 221 mx1.example.net 
@400000006afefb3521c69276 tcpserver: end 23074 status 0
@400000006afefb3521c69276 tcpserver: status: 0/40
@400000006afefb3521c9a786 23074 < [EOF]
@400000006afefb3521ca286e 23074 > [EOF]
@400000006afefb761864c61c tcpserver: status: 1/40
@400000006afefb761864c61c tcpserver: pid 23402 from 203.0.113.179
@400000006afefb761f9935e4 tcpserver: ok 23402 mx1.example.net:192.0.2.25:25 mail.dune.test:203.0.113.179::4050
@400000006afefb7626d04d5c 23402 > 220 mx1.example.net ESMTP 
@400000006afefb762d6b7eac 23402 < EHLO mail.dune.test 
@400000006afefb762d87efec 23402 > 250-mx1.example.net 
@400000006afefb762d87fba4 23402 > 250-PIPELINING 
@400000006afefb762d886904 23402 > 250 8BITMIME 
@400000006afefb76324d579c 23402 < MAIL FROM:<k.maier37@dune.test> 
@400000006afefb7632645a3c 23402 > 250 ok 
@400000006afefb76399b4aa4 23402 < RCPT TO:<o.beck@shop.example> 
@400000006afefb76399b8154 greylisting: 203.0.113.179 (k.maier37@dune.test -> o.beck@shop.example) exists (id=59474) - accepting
@400000006afefb7639bbaf9c 23402 > 250 ok 
@400000006afefb7703302b74 23402 < DATA 
@400000006afefb77033c3d4c 23402 > 354 go ahead 
@400000006afefb770a525f44 23402 < From: <k.maier37@dune.test> 
@400000006afefb770a525f44 23402 < To: <o.beck@shop.example> 
@400000006afefb770a525f44 23402 < Subject: our talk of last week 
@400000006afefb770a52ebe4 23402 < Message-ID: <mwnlgfcn.23406@mail.dune.test> 
@400000006afefb770a53555c 23402 <  
@400000006afefb770a5418ac 23402 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefb770a549d7c 23402 < thank you for the papers, we shall look at them next week 
@400000006afefb770a54c0a4 23402 < please find+
@400000006afefb770a54d42c 23402 <  the minutes of the last meeting below 
@400000006afefb770a55512c 23402 < the delivery will be with you on Tuesday before noon 
@400000006afefb770a559f4c 23402 < kind regards 
@400000006afefb770a559f4c 23402 <  
@400000006afefb770a55f924 23402 < could you send the figures of October once more? 
@400000006afefb770a56d3e4 23402 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefb770a56d3e4 23402 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefb770a5731a4 23402 < thank you for t+
@400000006afefb770a5731a4 23402 < he papers, we shall look at them next week 
@400000006afefb770a577bdc 23402 < please find the minutes of the last meeting below 
@400000006afefb770a577bdc 23402 < the delivery will be with you on Tuesday before noon 
@400000006afefb770a57dd84 23402 < kind regards 
@400000006afefb770a583f2c 23402 <  
@400000006afefb770a58d784 23402 < could you send the figures of October once more? 
@400000006afefb770a593544 23402 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefb770a593544 23402 < starting de+
@400000006afefb770a593544 23402 < livery 1: msg 2 to local x@example.org 
@400000006afefb770a59d184 23402 < thank you for the papers, we shall look at them next week 
@400000006afefb770a5a814c 23402 < please find the minutes of the last meeting below 
@400000006afefb770a5ae2f4 23402 < the delivery will be with you on Tuesday before noon 
@400000006afefb770a5ae2f4 23402 < kind regards 
@400000006afefb770a5ae2f4 23402 <  
@400000006afefb770a5aeac4 23402 < could you send the figures of Octobe+
@400000006afefb770a5b831c 23402 < r once more? 
@400000006afefb770a5bd13c 23402 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefb770a5c2344 23402 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefb770a5c6994 23402 < thank you for the papers, we shall look at them next week 
@400000006afefb770a5c754c 23402 < -------------------- 
@400000006afefb770a5d01ec 23402 < . 
@400000006afefb770e8f97ac 23402 > 250 ok 1795095405 qp 23406 
@400000006afefb7710816cfc 23402 < QUIT 
@400000006afefb7710ae030c 23402 > 221 mx1.example.net 
@400000006afefb7710b5a814 tcpserver: end 23402 status 0
@400000006afefb7710b62ce4 tcpserver: status: 0/40
@400000006afefb7710b8a1cc 23402 < [EOF]
@400000006afefb7710b8a99c 23402 > [EOF]
@400000006afefc330c08b234 tcpserver: status: 1/40
@400000006afefc330c08e114 tcpserver: pid 24346 from 203.0.113.115
@400000006afefc331395929c tcpserver: ok 24346 mx1.example.net:192.0.2.25:25 mail.granite.test:203.0.113.115::50027
@400000006afefc3320979ae4 24346 > 220 mx1.example.net ESMTP 
@400000006afefc3327e09094 24346 < EHLO mail.granite.test 
@400000006afefc3327e66c94 24346 > 250-mx1.example.net 
@400000006afefc3327e67464 24346 > 250-PIPELINING 
@400000006afefc3327e73b9c 24346 > 250 8BITMIME 
@400000006afefc33283e6034 24346 < MAIL FROM:<h.vogel33@granite.test> 
@400000006afefc33285eb974 24346 > 250 ok 
@400000006afefc332b745de4 24346 < RCPT TO:<greta@example.net> 
@400000006afefc332b7461cc greylisting: 203.0.113.115 (h.vogel33@granite.test -> greta@example.net) exists (id=14221) - accepting
@400000006afefc332b7c02ec 24346 > 250 ok 
@400000006afefc332eea8944 24346 < DATA 
@400000006afefc332ef5d3e4 24346 > 354 go ahead 
@400000006afefc3332bb0d8c 24346 < From: <h.vogel33@granite.test> 
@400000006afefc3332bbf01c 24346 < To: <greta@example.net> 
@400000006afefc3332bc78d4 24346 < Subject: our talk of last week 
@400000006afefc3332bc9044 24346 < Message-ID: <mwnlkgyp.24349@mail.granite.test> 
@400000006afefc3332bc9044 24346 <  
@400000006afefc3332bcda7c 24346 < please find the minutes of the last meeting below 
@400000006afefc3332bd99e4 24346 < the delivery will be with you on Tuesday before noon 
@400000006afefc3332bdb154 24346 < kind regards+
@400000006afefc3332bdb154 24346 <  
@400000006afefc3332be229c 24346 <  
@400000006afefc3332be594c 24346 < could you send the figures of October once more? 
@400000006afefc3332bf2084 24346 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefc3332bfc0ac 24346 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefc3332c012b4 24346 < thank you for the papers, we shall look at them next week 
@400000006afefc3332c064bc 24346 < please find the minutes of the last meeting below 
@400000006afefc3332c064bc 24346 < the deliver+
@400000006afefc3332c064bc 24346 < y will be with you on Tuesday before noon 
@400000006afefc3332c0ce34 24346 < kind regards 
@400000006afefc3332c0ce34 24346 <  
@400000006afefc3332c0e5a4 24346 < could you send the figures of October once more? 
@400000006afefc3332c0e5a4 24346 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefc3332c0e5a4 24346 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefc3332c10cb4 24346 < thank you for the papers, we shall look at them next week 
@400000006afefc3332c1b4ac 24346 < please +
@400000006afefc3332c25ca4 24346 < find the minutes of the last meeting below 
@400000006afefc3332c25ca4 24346 < the delivery will be with you on Tuesday before noon 
@400000006afefc3332c2c234 24346 < kind regards 
@400000006afefc3332c327c4 24346 <  
@400000006afefc3332c327c4 24346 < could you send the figures of October once more? 
@400000006afefc3332c327c4 24346 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefc3332c34ed4 24346 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefc3332c37db4 24346 < thank you f+
@400000006afefc3332c3e344 24346 < or the papers, we shall look at them next week 
@400000006afefc3332c4354c 24346 < please find the minutes of the last meeting below 
@400000006afefc3332c473cc 24346 < the delivery will be with you on Tuesday before noon 
@400000006afefc3332c473cc 24346 < kind regards 
@400000006afefc3332c473cc 24346 <  
@400000006afefc3332c473cc 24346 < could you send the figures of October once more? 
@400000006afefc3332c473cc 24346 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefc3332c473cc 24346 < startin+
@400000006afefc3332c4be04 24346 < g delivery 1: msg 2 to local x@example.org 
@400000006afefc3332c5277c 24346 < ------------------------------------------------------- 
@400000006afefc3332c5a094 24346 < . 
@400000006afefc3338eec694 24346 > 250 ok 1795095593 qp 24349 
@400000006afefc333b7bf56c 24346 < QUIT 
@400000006afefc333b8efc84 24346 > 221 mx1.example.net 
@400000006afefc333b95b344 tcpserver: end 24346 status 0
@400000006afefc333b95b344 tcpserver: status: 0/40
@400000006afefc333b98c084 24346 < [EOF]
@400000006afefc333b999f2c 24346 > [EOF]
@400000006afefc43106f14b2 tcpserver: status: 1/40
@400000006afefc43106f85fa tcpserver: pid 24426 from 198.51.100.112
@400000006afefc4314752fba tcpserver: ok 24426 mx1.example.net:192.0.2.25:25 host112.isp.test:198.51.100.112::26530
@400000006afefc431dad7632 24426 > 220 mx1.example.net ESMTP 
@400000006afefc4323ac1d4a 24426 < EHLO host112.isp.test 
@400000006afefc4323c74282 24426 > 250-mx1.example.net 
@400000006afefc4323c761c2 24426 > 250-PIPELINING 
@400000006afefc4323c761c2 24426 > 250 8BITMIME 
@400000006afefc43267bbfda 24426 < MAIL FROM:<test80@vendor.test> 
@400000006afefc4326840cda 24426 > 250 ok 
@400000006afefc432b78ba1a 24426 < RCPT TO:<relaytest@freemail.test> 
@400000006afefc432bb2e0d2 24426 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006afefc432ee5ec9a 24426 < QUIT 
@400000006afefc432eefdb92 24426 > 221 mx1.example.net 
@400000006afefc432ef77cb2 tcpserver: end 24426 status 0
@400000006afefc432ef77cb2 tcpserver: status: 0/40
@400000006afefc432efb3da2 24426 < [EOF]
@400000006afefc432efb3da2 24426 > [EOF]
@400000006afefccc29e233ca tcpserver: status: 1/40
@400000006afefccc29e2724a tcpserver: pid 25113 from 198.51.100.124
@400000006afefccc30785c0a tcpserver: ok 25113 mx1.example.net:192.0.2.25:25 host124.isp.test:198.51.100.124::1515
@400000006afefccc3618c23a 25113 > 220 mx1.example.net ESMTP 
@400000006afefccc39bd298a 25113 < EHLO host124.isp.test 
@400000006afefccc39eed84a 25113 > 250-mx1.example.net 
@400000006afefccc39eed84a 25113 > 250-PIPELINING 
@400000006afefccc39eef78a 25113 > 250 8BITMIME 
@400000006afefccd00ff96aa 25113 < MAIL FROM:<f.braun33@mail30.vendor.test> 
@400000006afefccd011681da 25113 > 250 ok 
@400000006afefccd05bee3da 25113 < RCPT TO:<k.maier@club.example> 
@400000006afefccd05bf419a greylisting: 198.51.100.124 (f.braun33@mail30.vendor.test -> k.maier@club.example) doesn't exist. - temp. rejecting
@400000006afefccd05ee2d52 25113 > 451 temporary failure (#4.3.0) 
@400000006afefccd08d7c082 25113 < QUIT 
@400000006afefccd08f3d01a 25113 > 221 mx1.example.net 
@400000006afefccd08fbabd2 tcpserver: end 25113 status 0
@400000006afefccd08fbbb72 tcpserver: status: 0/40
@400000006afefccd08ff2e42 25113 < [EOF]
@400000006afefccd08ff322a 25113 > [EOF]
@400000006afefd360fad9a6c tcpserver: status: 1/40
@400000006afefd360fadcd34 tcpserver: pid 25641 from 203.0.113.36
@400000006afefd3615ba3f8c tcpserver: ok 25641 mx1.example.net:192.0.2.25:25 mail.bluebird.test:203.0.113.36::18437
@400000006afefd362200fe84 25641 > 220 mx1.example.net ESMTP 
@400000006afefd36247d4924 25641 < EHLO mail.bluebird.test 
@400000006afefd3624b5c22c 25641 > 250-mx1.example.net 
@400000006afefd3624b5e16c 25641 > 250-PIPELINING 
@400000006afefd3624b5e16c 25641 > 250 8BITMIME 
@400000006afefd36262f1004 25641 < MAIL FROM:<r.frank37@bluebird.test> 
@400000006afefd36265404f4 25641 > 250 ok 
@400000006afefd3627b588f4 25641 < RCPT TO:<o.beck@shop.example> 
@400000006afefd3627b588f4 greylisting: 203.0.113.36 (r.frank37@bluebird.test -> o.beck@shop.example) exists (id=5319) - accepting
@400000006afefd3627bd2a14 25641 > 250 ok 
@400000006afefd362957cb2c 25641 < DATA 
@400000006afefd36296d4efc 25641 > 354 go ahead 
@400000006afefd362d8e1a0c 25641 < From: <r.frank37@bluebird.test> 
@400000006afefd362d8e9af4 25641 < To: <o.beck@shop.example> 
@400000006afefd362d8f2f64 25641 < Subject: our talk of last week 
@400000006afefd362d8feae4 25641 < Message-ID: <mwnlq0on.25643@mail.bluebird.test> 
@400000006afefd362d8feae4 25641 <  
@400000006afefd362d9096c4 25641 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefd362d90f484 25641 < thank you for the papers, we shall look at them next week 
@400000006afefd362d91a44c 25641 < ple+
@400000006afefd362d92408c 25641 < ase find the minutes of the last meeting below 
@400000006afefd362d92d8e4 25641 < the delivery will be with you on Tuesday before noon 
@400000006afefd362d9303dc 25641 < kind regards 
@400000006afefd362d9384c4 25641 <  
@400000006afefd362d941934 25641 < could you send the figures of October once more? 
@400000006afefd362d944044 25641 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefd362d94ada4 25641 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefd362d95653c 25641 < thank y+
@400000006afefd362d961cd4 25641 < ou for the papers, we shall look at them next week 
@400000006afefd362d9676ac 25641 < please find the minutes of the last meeting below 
@400000006afefd362d9676ac 25641 < the delivery will be with you on Tuesday before noon 
@400000006afefd362d96f794 25641 < kind regards 
@400000006afefd362d976cc4 25641 <  
@400000006afefd362d97ab44 25641 < could you send the figures of October once more? 
@400000006afefd362d97ca84 25641 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefd362d97da24 25641 < sta+
@400000006afefd362d981c8c 25641 < rting delivery 1: msg 2 to local x@example.org 
@400000006afefd362d98cc54 25641 < thank you for the papers, we shall look at them next week 
@400000006afefd362d98ef7c 25641 < please find the minutes of the last meeting below 
@400000006afefd362d99be84 25641 < the delivery will be with you on Tuesday before noon 
@400000006afefd362d99f534 25641 < kind regards 
@400000006afefd362d9ad7c4 25641 <  
@400000006afefd362d9b29cc 25641 < could you send the figures o+
@400000006afefd362d9be164 25641 < f October once more? 
@400000006afefd362d9ca4b4 25641 < --------- 
@400000006afefd362d9ca4b4 25641 < . 
@400000006afefd362f5e6954 25641 > 250 ok 1795095852 qp 25643 
@400000006afefd3630dfd934 25641 < QUIT 
@400000006afefd36311ede04 25641 > 221 mx1.example.net 
@400000006afefd3631267f24 tcpserver: end 25641 status 0
@400000006afefd3631272b04 tcpserver: status: 0/40
@400000006afefd36312a5f54 25641 < [EOF]
@400000006afefd36312a5f54 25641 > [EOF]
@400000006afefd460b9e24dc tcpserver: status: 1/40
@400000006afefd460b9e24dc tcpserver: pid 25720 from 198.51.100.91
@400000006afefd4611ae0a04 tcpserver: ok 25720 mx1.example.net:192.0.2.25:25 mail.acorn.example:198.51.100.91::54597
@400000006afefd46197d69dc 25720 > 220 mx1.example.net ESMTP 
@400000006afefd4620bdc46c 25720 < EHLO mail.acorn.example 
@400000006afefd4620f69f1c 25720 > 250-mx1.example.net 
@400000006afefd4620f74ee4 25720 > 250-PIPELINING 
@400000006afefd4620f75e84 25720 > 250 8BITMIME 
@400000006afefd4626cc51d4 25720 < MAIL FROM:<d.weiss5@acorn.example> 
@400000006afefd4626ee06bc 25720 > 250 ok 
@400000006afefd462ac4bcf4 25720 < RCPT TO:<wanda@example.net> 
@400000006afefd462ac568d4 greylisting: 198.51.100.91 (d.weiss5@acorn.example -> wanda@example.net) exists (id=5422) - accepting
@400000006afefd462b016834 25720 > 250 ok 
@400000006afefd462c0d32e4 25720 < DATA 
@400000006afefd462c3a0f44 25720 > 354 go ahead 
@400000006afefd462fd3762c 25720 < From: <d.weiss5@acorn.example> 
@400000006afefd462fd3762c 25720 < To: <wanda@example.net> 
@400000006afefd462fd3762c 25720 < Subject: our talk of last week 
@400000006afefd462fd431ac 25720 < Message-ID: <mwnlqd35.25724@mail.acorn.example> 
@400000006afefd462fd431ac 25720 <  
@400000006afefd462fd46474 25720 < please find the minutes of the last meeting below 
@400000006afefd462fd4a2f4 25720 < the delivery will be with you on Tuesday before noon 
@400000006afefd462fd4a2f4 25720 < kind regard+
@400000006afefd462fd4dd8c 25720 < s 
@400000006afefd462fd4dd8c 25720 <  
@400000006afefd462fd4dd8c 25720 < could you send the figures of October once more? 
@400000006afefd462fd5a4c4 25720 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefd462fd62d7c 25720 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefd462fd62d7c 25720 < thank you for the papers, we shall look at them next week 
@400000006afefd462fd64cbc 25720 < please find the minutes of the last meeting below 
@400000006afefd462fd6d95c 25720 < the delive+
@400000006afefd462fd76214 25720 < ry will be with you on Tuesday before noon 
@400000006afefd462fd7853c 25720 < kind regards 
@400000006afefd462fd838ec 25720 <  
@400000006afefd462fd8c974 25720 < could you send the figures of October once more? 
@400000006afefd462fd8c974 25720 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefd462fd96d84 25720 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefd462fda4844 25720 < thank you for the papers, we shall look at them next week 
@400000006afefd462fda8e94 25720 < please+
@400000006afefd462fda8e94 25720 <  find the minutes of the last meeting below 
@400000006afefd462fda8e94 25720 < the delivery will be with you on Tuesday before noon 
@400000006afefd462fdac92c 25720 < kind regards 
@400000006afefd462fdac92c 25720 <  
@400000006afefd462fdac92c 25720 < could you send the figures of October once more? 
@400000006afefd462fdae86c 25720 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefd462fdb51e4 25720 < --------------- 
@400000006afefd462fdb51e4 25720 < . 
@400000006afefd4633c578ac 25720 > 250 ok 1795095868 qp 25724 
@400000006afefd46370cb084 25720 < QUIT 
@400000006afefd46371dd33c 25720 > 221 mx1.example.net 
@400000006afefd4637258bcc tcpserver: end 25720 status 0
@400000006afefd4637262fdc tcpserver: status: 0/40
@400000006afefd4637281824 25720 < [EOF]
@400000006afefd4637281824 25720 > [EOF]
@400000006afefd750946b4ce tcpserver: status: 1/40
@400000006afefd7509474d26 tcpserver: pid 25955 from 198.51.100.121
@400000006afefd752d69d5de tcpserver: ok 25955 mx1.example.net:192.0.2.25:25 :198.51.100.121::54654
@400000006afefd75372fd1ae 25955 > 220 mx1.example.net ESMTP 
@400000006afefd76027ee59e 25955 < EHLO host121.isp.test 
@400000006afefd76028adc1e 25955 > 250-mx1.example.net 
@400000006afefd76028b64d6 25955 > 250-PIPELINING 
@400000006afefd76028c149e 25955 > 250 8BITMIME 
@400000006afefd7608d26f2e 25955 < MAIL FROM:<k.maier35@mail7.vendor.test> 
@400000006afefd7608e46ca6 25955 > 250 ok 
@400000006afefd760e1655ae 25955 < RCPT TO:<office@example.net> 
@400000006afefd760e171ce6 greylisting: 198.51.100.121 (k.maier35@mail7.vendor.test -> office@example.net) doesn't exist. - temp. rejecting
@400000006afefd760e25519e 25955 > 451 temporary failure (#4.3.0) 
@400000006afefd761304ffde 25955 < QUIT 
@400000006afefd76133fe216 25955 > 221 mx1.example.net 
@400000006afefd761347218e tcpserver: end 25955 status 0
@400000006afefd761347218e tcpserver: status: 0/40
@400000006afefd76134a1b46 25955 < [EOF]
@400000006afefd76134a1b46 25955 > [EOF]
@400000006afefd81225ca086 tcpserver: status: 1/40
@400000006afefd81225cb40e tcpserver: pid 26017 from 198.51.100.117
@400000006afefd8215f7841e tcpserver: ok 26017 mx1.example.net:192.0.2.25:25 :198.51.100.117::48320
@400000006afefd8222eb8a76 26017 > 220 mx1.example.net ESMTP 
@400000006afefd8226d497fe 26017 < EHLO host117.isp.test 
@400000006afefd822707023e 26017 > 250-mx1.example.net 
@400000006afefd822707023e 26017 > 250-PIPELINING 
@400000006afefd822707023e 26017 > 250 8BITMIME 
@400000006afefd822ce3e0e6 26017 < MAIL FROM:<h.vogel44@mail11.vendor.test> 
@400000006afefd822d0a317e 26017 > 250 ok 
@400000006afefd822fe5073e 26017 < RCPT TO:<k.maier@example.net> 
@400000006afefd822fe5073e greylisting: 198.51.100.117 (h.vogel44@mail11.vendor.test -> k.maier@example.net) doesn't exist. - temp. rejecting
@400000006afefd823020f316 26017 > 451 temporary failure (#4.3.0) 
@400000006afefd8234f4686e 26017 < QUIT 
@400000006afefd823534c116 26017 > 221 mx1.example.net 
@400000006afefd82353ceed6 tcpserver: end 26017 status 0
@400000006afefd82353d1db6 tcpserver: status: 0/40
@400000006afefd82353f6f76 26017 < [EOF]
@400000006afefd82353f6f76 26017 > [EOF]
@400000006afefd9a0c118fbc tcpserver: status: 1/40
@400000006afefd9a0c11b2e4 tcpserver: pid 26141 from 198.51.100.198
@400000006afefd9a16548f74 tcpserver: ok 26141 mx1.example.net:192.0.2.25:25 mail.vineyard.example:198.51.100.198::4041
@400000006afefd9a2190664c 26141 > 220 mx1.example.net ESMTP 
@400000006afefd9a25709e1c 26141 < EHLO mail.vineyard.example 
@400000006afefd9a2598987c 26141 > 250-mx1.example.net 
@400000006afefd9a259930d4 26141 > 250-PIPELINING 
@400000006afefd9a259930d4 26141 > 250 8BITMIME 
@400000006afefd9a2c1e6154 26141 < MAIL FROM:<paula7@vineyard.example> 
@400000006afefd9a2c1f017c 26141 < RCPT TO:<r.frank@club.example> 
@400000006afefd9a2c1f4f9c 26141 < DATA 
@400000006afefd9a2c311e34 26141 > 250 ok 
@400000006afefd9a2c320894 greylisting: 198.51.100.198 (paula7@vineyard.example -> r.frank@club.example) exists (id=4989) - accepting
@400000006afefd9a2c47af8c 26141 > 250 ok 
@400000006afefd9a2c7c9e54 26141 > 354 go ahead 
@400000006afefd9a3097d79c 26141 < From: <paula7@vineyard.example> 
@400000006afefd9a30987f94 26141 < To: <r.frank@club.example> 
@400000006afefd9a3099372c 26141 < Subject: our talk of last week 
@400000006afefd9a3099fe64 26141 < Message-ID: <mwnls5x9.26144@mail.vineyard.example> 
@400000006afefd9a309a024c 26141 <  
@400000006afefd9a309a024c 26141 < could you send the figures of October once more? 
@400000006afefd9a309a024c 26141 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefd9a309a024c 26141 < starting delivery 1: msg 2 to+
@400000006afefd9a309abdcc 26141 <  local x@example.org 
@400000006afefd9a309aecac 26141 < thank you for the papers, we shall look at them next week 
@400000006afefd9a309aecac 26141 < please find the minutes of the last meeting below 
@400000006afefd9a309aecac 26141 < the delivery will be with you on Tuesday before noon 
@400000006afefd9a309b7d34 26141 < kind regards 
@400000006afefd9a309bfa34 26141 <  
@400000006afefd9a309ca614 26141 < could you send the figures of October once more? 
@400000006afefd9a309cffec 26141 < +49 +
@400000006afefd9a309d59c4 26141 < 30 5550 1 + 49 30 5550 2 
@400000006afefd9a309e3c54 26141 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefd9a309e3c54 26141 < thank you for the papers, we shall look at them next week 
@400000006afefd9a309e3c54 26141 < please find the minutes of the last meeting below 
@400000006afefd9a309ef3ec 26141 < the delivery will be with you on Tuesday before noon 
@400000006afefd9a309ef3ec 26141 < kind regards 
@400000006afefd9a309fceac 26141 < +
@400000006afefd9a309fceac 26141 <  
@400000006afefd9a30a00944 26141 < could you send the figures of October once more? 
@400000006afefd9a30a014fc 26141 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefd9a30a0a584 26141 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefd9a30a17c5c 26141 < thank you for the papers, we shall look at them next week 
@400000006afefd9a30a1e1ec 26141 < please find the minutes of the last meeting below 
@400000006afefd9a30a291b4 26141 < the delivery w+
@400000006afefd9a30a291b4 26141 < ill be with you on Tuesday before noon 
@400000006afefd9a30a2d804 26141 < kind regards 
@400000006afefd9a30a2d804 26141 <  
@400000006afefd9a30a36c74 26141 < could you send the figures of October once more? 
@400000006afefd9a30a36c74 26141 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefd9a30a3f52c 26141 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefd9a30a45ea4 26141 < thank you for the papers, we shall look at them next week 
@400000006afefd9a30a4b494 26141 < please fin+
@400000006afefd9a30a4b494 26141 < d the minutes of the last meeting below 
@400000006afefd9a30a573fc 26141 < the delivery will be with you on Tuesday before noon 
@400000006afefd9a30a63b34 26141 < kind regards 
@400000006afefd9a30a671e4 26141 <  
@400000006afefd9a30a70654 26141 < could you send the figures of October once more? 
@400000006afefd9a30a70654 26141 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefd9a30a70654 26141 < -------------------------------------------- 
@400000006afefd9a30a719dc 26141 < . 
@400000006afefd9a3587b664 26141 > 250 ok 1795095952 qp 26144 
@400000006afefd9b00133404 26141 < QUIT 
@400000006afefd9b0052b9bc 26141 > 221 mx1.example.net 
@400000006afefd9b005987ec tcpserver: end 26141 status 0
@400000006afefd9b005a148c tcpserver: status: 0/40
@400000006afefd9b005c952c 26141 < [EOF]
@400000006afefd9b005d0674 26141 > [EOF]
@400000006afefe951073875e tcpserver: status: 1/40
@400000006afefe951073875e tcpserver: pid 27396 from 198.51.100.165
@400000006afefe951b1fb4de tcpserver: ok 27396 mx1.example.net:192.0.2.25:25 host165.isp.test:198.51.100.165::30814
@400000006afefe951e9b7dbe rblsmtpd: 198.51.100.165 pid 27396: 451 https://zen.dnsbl.example/query/ip/198.51.100.165
@400000006afefe962d412f9e tcpserver: end 27396 status 0
@400000006afefe962d412f9e tcpserver: status: 0/40
@400000006afefeb80efda774 tcpserver: status: 1/40
@400000006afefeb80efdda3c tcpserver: pid 27571 from 198.51.100.198
@400000006afefeb816a1f7dc tcpserver: ok 27571 mx1.example.net:192.0.2.25:25 mail.meadow.example:198.51.100.198::4047
@400000006afefeb8197138c4 27571 > 220 mx1.example.net ESMTP 
@400000006afefeb81feb2674 27571 < EHLO mail.meadow.example 
@400000006afefeb8202aeaac 27571 > 250-mx1.example.net 
@400000006afefeb8202aeaac 27571 > 250-PIPELINING 
@400000006afefeb8202afa4c 27571 > 250 8BITMIME 
@400000006afefeb825f47bec 27571 < MAIL FROM:<r.frank12@meadow.example> 
@400000006afefeb82625f3fc 27571 > 250 ok 
@400000006afefeb829f850ec 27571 < RCPT TO:<admin14@shop.example> 
@400000006afefeb829f850ec greylisting: 198.51.100.198 (r.frank12@meadow.example -> admin14@shop.example) exists (id=52010) - accepting
@400000006afefeb82a032274 27571 > 250 ok 
@400000006afefeb82d0aa99c 27571 < DATA 
@400000006afefeb82d2a04f4 27571 > 354 go ahead 
@400000006afefeb83294b524 27571 < From: <r.frank12@meadow.example> 
@400000006afefeb83294b524 27571 < To: <admin14@shop.example> 
@400000006afefeb83294dc34 27571 < Subject: our talk of last week 
@400000006afefeb83294ebd4 27571 < Message-ID: <mwnlyal6.27574@mail.meadow.example> 
@400000006afefeb83294ebd4 27571 <  
@400000006afefeb83294ebd4 27571 < the delivery will be with you on Tuesday before noon 
@400000006afefeb83294ebd4 27571 < kind regards 
@400000006afefeb83294efbc 27571 <  
@400000006afefeb83294efbc 27571 < could you send the figures of October on+
@400000006afefeb83294efbc 27571 < ce more? 
@400000006afefeb83295554c 27571 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefeb83295554c 27571 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefeb83295554c 27571 < thank you for the papers, we shall look at them next week 
@400000006afefeb8329593cc 27571 < please find the minutes of the last meeting below 
@400000006afefeb8329593cc 27571 < the delivery will be with you on Tuesday before noon 
@400000006afefeb8329593cc 27571 < k+
@400000006afefeb8329633f4 27571 < ind regards 
@400000006afefeb83296fb2c 27571 <  
@400000006afefeb83296fb2c 27571 < could you send the figures of October once more? 
@400000006afefeb8329783e4 27571 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefeb8329783e4 27571 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefeb83297d204 27571 < thank you for the papers, we shall look at them next week 
@400000006afefeb83298899c 27571 < please find the minutes of the last meeting below 
@400000006afefeb83298899c 27571 < the delivery will be with you on Tuesday before noon 
@400000006afefeb832988d84 27571 < kind regards 
@400000006afefeb83298cc04 27571 <  
@400000006afefeb83298cc04 27571 < could you send the figures of October once more? 
@400000006afefeb83298cc04 27571 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefeb83298d7bc 27571 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefeb83298eb44 27571 < thank you for the papers, we shall look at them next we+
@400000006afefeb83299645c 27571 < ek 
@400000006afefeb8329977e4 27571 < please find the minutes of the last meeting below 
@400000006afefeb8329977e4 27571 < the delivery will be with you on Tuesday before noon 
@400000006afefeb83299d98c 27571 < kind regards 
@400000006afefeb83299f0fc 27571 <  
@400000006afefeb8329a568c 27571 < could you send the figures of October once more? 
@400000006afefeb8329afa9c 27571 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefeb8329afa9c 27571 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefeb8329b314c 27571 < thank you for the papers, we shall look at them next week 
@400000006afefeb8329b3534 27571 < -------------- 
@400000006afefeb8329b3534 27571 < . 
@400000006afefeb83449b43c 27571 > 250 ok 1795096238 qp 27574 
@400000006afefeb83a5e67dc 27571 < QUIT 
@400000006afefeb83a9f60ac 27571 > 221 mx1.example.net 
@400000006afefeb83aa7a9c4 tcpserver: end 27571 status 0
@400000006afefeb83aa8886c tcpserver: status: 0/40
@400000006afefeb83aaac2bc 27571 < [EOF]
@400000006afefeb83aab0524 27571 > [EOF]
@400000006afefeb906abe89c tcpserver: status: 1/40
@400000006afefeb906abe89c tcpserver: pid 27576 from 198.51.100.206
@400000006afefeb90ba2050c tcpserver: ok 27576 mx1.example.net:192.0.2.25:25 mail.dairy.example:198.51.100.206::29434
@400000006afefeb9148d7f5c 27576 > 220 mx1.example.net ESMTP 
@400000006afefeb9175c4efc 27576 < EHLO mail.dairy.example 
@400000006afefeb917911a9c 27576 > 250-mx1.example.net 
@400000006afefeb91791ca64 27576 > 250-PIPELINING 
@400000006afefeb91791f55c 27576 > 250 8BITMIME 
@400000006afefeb919f07ae4 27576 < MAIL FROM:<ida38@dairy.example> 
@400000006afefeb919f13a4c 27576 < RCPT TO:<r.frank@club.example> 
@400000006afefeb919f1f1e4 27576 < DATA 
@400000006afefeb91a0a2d04 27576 > 250 ok 
@400000006afefeb91a0ad4fc greylisting: 198.51.100.206 (ida38@dairy.example -> r.frank@club.example) exists (id=87117) - accepting
@400000006afefeb91a14ac84 27576 > 250 ok 
@400000006afefeb91a557e44 27576 > 354 go ahead 
@400000006afefeb91d6efefc 27576 < From: <ida38@dairy.example> 
@400000006afefeb91d6f87b4 27576 < To: <r.frank@club.example> 
@400000006afefeb91d6f87b4 27576 < Subject: our talk of last week 
@400000006afefeb91d6f87b4 27576 < Message-ID: <mwnlyb55.27577@mail.dairy.example> 
@400000006afefeb91d6ff8fc 27576 <  
@400000006afefeb91d704334 27576 < please find the minutes of the last meeting below 
@400000006afefeb91d7081b4 27576 < the delivery will be with you on Tuesday before noon 
@400000006afefeb91d7081b4 27576 < kind regard+
@400000006afefeb91d7081b4 27576 < s 
@400000006afefeb91d70d3bc 27576 <  
@400000006afefeb91d71317c 27576 < could you send the figures of October once more? 
@400000006afefeb91d71317c 27576 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefeb91d713d34 27576 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefeb91d713d34 27576 < thank you for the papers, we shall look at them next week 
@400000006afefeb91d71aa94 27576 < please find the minutes of the last meeting below 
@400000006afefeb91d71aa94 27576 < the delive+
@400000006afefeb91d71aa94 27576 < ry will be with you on Tuesday before noon 
@400000006afefeb91d71aa94 27576 < kind regards 
@400000006afefeb91d71aa94 27576 <  
@400000006afefeb91d721bdc 27576 < could you send the figures of October once more? 
@400000006afefeb91d721bdc 27576 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefeb91d721bdc 27576 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefeb91d721bdc 27576 < ----------------------------------------------------- 
@400000006afefeb91d72e6fc 27576 < . 
@400000006afefeb9238037fc 27576 > 250 ok 1795096239 qp 27577 
@400000006afefeb9289d740c 27576 < QUIT 
@400000006afefeb928b07b24 27576 > 221 mx1.example.net 
@400000006afefeb928b81c44 tcpserver: end 27576 status 0
@400000006afefeb928b83f6c tcpserver: status: 0/40
@400000006afefeb928bb2984 27576 < [EOF]
@400000006afefeb928bbbdf4 27576 > [EOF]
@400000006afefed93b771754 tcpserver: status: 1/40
@400000006afefed93b7732ac tcpserver: pid 27739 from 198.51.100.40
@400000006afefeda07e508c4 tcpserver: ok 27739 mx1.example.net:192.0.2.25:25 mail.corner.test:198.51.100.40::60732
@400000006afefeda09753614 27739 > 220 mx1.example.net ESMTP 
@400000006afefeda0c14f6d4 27739 < EHLO mail.corner.test 
@400000006afefeda0c3a3214 27739 > 250-mx1.example.net 
@400000006afefeda0c3ab2fc 27739 > 250-PIPELINING 
@400000006afefeda0c3ab2fc 27739 > 250 8BITMIME 
@400000006afefeda13925a64 27739 < MAIL FROM:<emma32@corner.test> 
@400000006afefeda13c7f8f4 27739 > 250 ok 
@400000006afefeda15f43f34 27739 < RCPT TO:<sara@club.example> 
@400000006afefeda15f49cf4 greylisting: 198.51.100.40 (emma32@corner.test -> sara@club.example) exists (id=44747) - accepting
@400000006afefeda16098484 27739 > 250 ok 
@400000006afefeda18a36944 27739 < DATA 
@400000006afefeda18be9264 27739 > 354 go ahead 
@400000006afefeda1c3c3bbc 27739 < From: <emma32@corner.test> 
@400000006afefeda1c3c7e24 27739 < To: <sara@club.example> 
@400000006afefeda1c3c7e24 27739 < Subject: our talk of last week 
@400000006afefeda1c3c89dc 27739 < Message-ID: <mwnlz0k1.27742@mail.corner.test> 
@400000006afefeda1c3cc08c 27739 <  
@400000006afefeda1c3d4174 27739 < please find the minutes of the last meeting below 
@400000006afefeda1c3de19c 27739 < the delivery will be with you on Tuesday before noon 
@400000006afefeda1c3ecbfc 27739 < kind regards 
@400000006afefeda1c3ecbfc 27739 <  
@400000006afefeda1c3ecbfc 27739 < c+
@400000006afefeda1c3ecbfc 27739 < ould you send the figures of October once more? 
@400000006afefeda1c3f1a1c 27739 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefeda1c3f50cc 27739 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefeda1c40047c 27739 < thank you for the papers, we shall look at them next week 
@400000006afefeda1c405e54 27739 < please find the minutes of the last meeting below 
@400000006afefeda1c410264 27739 < the delivery wil+
@400000006afefeda1c410e1c 27739 < l be with you on Tuesday before noon 
@400000006afefeda1c41f0ac 27739 < kind regards 
@400000006afefeda1c41f0ac 27739 <  
@400000006afefeda1c41f0ac 27739 < could you send the figures of October once more? 
@400000006afefeda1c421f8c 27739 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefeda1c42f27c 27739 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefeda1c42f27c 27739 < thank you for the papers, we shall look at them next week 
@400000006afefeda1c43d8f4 27739 < please find +
@400000006afefeda1c442afc 27739 < the minutes of the last meeting below 
@400000006afefeda1c44fa04 27739 < the delivery will be with you on Tuesday before noon 
@400000006afefeda1c44fa04 27739 < kind regards 
@400000006afefeda1c45bd54 27739 <  
@400000006afefeda1c460f5c 27739 < could you send the figures of October once more? 
@400000006afefeda1c463e3c 27739 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefeda1c463e3c 27739 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefeda1c46c30c 27739 < thank you for th+
@400000006afefeda1c46c6f4 27739 < e papers, we shall look at them next week 
@400000006afefeda1c471514 27739 < please find the minutes of the last meeting below 
@400000006afefeda1c471514 27739 < the delivery will be with you on Tuesday before noon 
@400000006afefeda1c471514 27739 < kind regards 
@400000006afefeda1c47c8c4 27739 <  
@400000006afefeda1c4849ac 27739 < could you send the figures of October once more? 
@400000006afefeda1c4849ac 27739 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefeda1c4849ac 27739 < starting del+
@400000006afefeda1c48e5ec 27739 < ivery 1: msg 2 to local x@example.org 
@400000006afefeda1c48e5ec 27739 < thank you for the papers, we shall look at them next week 
@400000006afefeda1c48e5ec 27739 < please find the minutes of the last meeting below 
@400000006afefeda1c48f1a4 27739 < the delivery will be with you on Tuesday before noon 
@400000006afefeda1c49999c 27739 < kind regards 
@400000006afefeda1c4a4964 27739 <  
@400000006afefeda1c4a5134 27739 < could you send the figures of October+
@400000006afefeda1c4ae1bc 27739 <  once more? 
@400000006afefeda1c4ae1bc 27739 < ---------------- 
@400000006afefeda1c4af92c 27739 < . 
@400000006afefeda1fc811fc 27739 > 250 ok 1795096272 qp 27742 
@400000006afefeda2106db5c 27739 < QUIT 
@400000006afefeda211bc2ec 27739 > 221 mx1.example.net 
@400000006afefeda2123ecc4 tcpserver: end 27739 status 0
@400000006afefeda2123ecc4 tcpserver: status: 0/40
@400000006afefeda2126714c 27739 < [EOF]
@400000006afefeda2126985c 27739 > [EOF]
@400000006afefef9135f2cd4 tcpserver: status: 1/40
@400000006afefef9135f2cd4 tcpserver: pid 27896 from 203.0.113.43
@400000006afefef91c804d84 tcpserver: ok 27896 mx1.example.net:192.0.2.25:25 mail.typo.test:203.0.113.43::12710
@400000006afefef9289c56e4 27896 > 220 mx1.example.net ESMTP 
@400000006afefef9293efb9c 27896 < EHLO mail.typo.test 
@400000006afefef92957fdf4 27896 > 250-mx1.example.net 
@400000006afefef92958e854 27896 > 250-PIPELINING 
@400000006afefef92959aba4 27896 > 250 8BITMIME 
@400000006afefef92dbcdeb4 27896 < MAIL FROM:<anna.koch7@typo.test> 
@400000006afefef92dbcdeb4 27896 < RCPT TO:<carla@example.net> 
@400000006afefef92dbd86ac 27896 < DATA 
@400000006afefef92ddd0cfc 27896 > 250 ok 
@400000006afefef92dddf374 greylisting: 203.0.113.43 (anna.koch7@typo.test -> carla@example.net) exists (id=38619) - accepting
@400000006afefef92df0c7c4 27896 > 250 ok 
@400000006afefef92e2e78bc 27896 > 354 go ahead 
@400000006afefef9320a0154 27896 < From: <anna.koch7@typo.test> 
@400000006afefef9320a7a6c 27896 < To: <carla@example.net> 
@400000006afefef9320ad05c 27896 < Subject: our talk of last week 
@400000006afefef9320ad05c 27896 < Message-ID: <mwnlzorn.27899@mail.typo.test> 
@400000006afefef9320b552c 27896 <  
@400000006afefef9320c2434 27896 < kind regards 
@400000006afefef9320d06c4 27896 <  
@400000006afefef9320d1a4c 27896 < could you send the figures of October once more? 
@400000006afefef9320dbe5c 27896 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefef9320dbe5c 27896 < starting delivery 1: msg 2+
@400000006afefef9320e3f44 27896 <  to local x@example.org 
@400000006afefef9320e3f44 27896 < thank you for the papers, we shall look at them next week 
@400000006afefef9320e5a9c 27896 < please find the minutes of the last meeting below 
@400000006afefef9320f3944 27896 < the delivery will be with you on Tuesday before noon 
@400000006afefef9320f5884 27896 < kind regards 
@400000006afefef93210007c 27896 <  
@400000006afefef93210007c 27896 < could you send the figures of October once more? 
@400000006afefef9321071c4 27896 < ++
@400000006afefef93211583c 27896 < 49 30 5550 1 + 49 30 5550 2 
@400000006afefef93211583c 27896 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefef93211b5fc 27896 < thank you for the papers, we shall look at them next week 
@400000006afefef9321213bc 27896 < please find the minutes of the last meeting below 
@400000006afefef93212a82c 27896 < the delivery will be with you on Tuesday before noon 
@400000006afefef93212f264 27896 < kind regards+
@400000006afefef93212f264 27896 <  
@400000006afefef93212f264 27896 <  
@400000006afefef932139e44 27896 < could you send the figures of October once more? 
@400000006afefef9321484bc 27896 < +49 30 5550 1 + 49 30 5550 2 
@400000006afefef93214c33c 27896 < starting delivery 1: msg 2 to local x@example.org 
@400000006afefef93214ee34 27896 < thank you for the papers, we shall look at them next week 
@400000006afefef93214ee34 27896 < please find the minutes of the last meeting below 
@400000006afefef932154424 27896 < the deliver+
@400000006afefef932161afc 27896 < y will be with you on Tuesday before noon 
@400000006afefef932161afc 27896 < kind regards 
@400000006afefef932165d64 27896 <  
@400000006afefef9321743dc 27896 < ------------------------------------ 
@400000006afefef93217537c 27896 < . 
@400000006afefef9364009e4 27896 > 250 ok 1795096303 qp 27899 
@400000006afefefa0037d304 27896 < QUIT 
@400000006afefefa003ded84 27896 > 221 mx1.example.net 
@400000006afefefa004538b4 tcpserver: end 27896 status 0
@400000006afefefa0045f434 tcpserver: status: 0/40
@400000006afefefa004851ac 27896 < [EOF]
@400000006afefefa00486d04 27896 > [EOF]
@400000006afeff131da7fcd4 tcpserver: status: 1/40
@400000006afeff131da83b54 tcpserver: pid 28027 from 203.0.113.179
@400000006afeff13211b8084 tcpserver: ok 28027 mx1.example.net:192.0.2.25:25 mail.dune.test:203.0.113.179::58309
@400000006afeff132e48d2d4 28027 > 220 mx1.example.net ESMTP 
@400000006afeff133020de94 28027 < EHLO mail.dune.test 
@400000006afeff133039b9dc 28027 > 250-mx1.example.net 
@400000006afeff133039d534 28027 > 250-PIPELINING 
@400000006afeff13303a5a04 28027 > 250 8BITMIME 
@400000006afeff13349203f4 28027 < MAIL FROM:<anna.koch15@dune.test> 
@400000006afeff1334a0f814 28027 > 250 ok 
@400000006afeff1339ce262c 28027 < RCPT TO:<v.horn@shop.example> 
@400000006afeff1339ce550c greylisting: 203.0.113.179 (anna.koch15@dune.test -> v.horn@shop.example) exists (id=42044) - accepting
@400000006afeff1339f5b32c 28027 > 250 ok 
@400000006afeff14018824ac 28027 < DATA 
@400000006afeff14019c0e54 28027 > 354 go ahead 
@400000006afeff14023ffb2c 28027 < From: <anna.koch15@dune.test> 
@400000006afeff140240223c 28027 < To: <v.horn@shop.example> 
@400000006afeff14024087cc 28027 < Subject: our talk of last week 
@400000006afeff14024087cc 28027 < Message-ID: <mwnm08z1.28030@mail.dune.test> 
@400000006afeff140241146c 28027 <  
@400000006afeff140241628c 28027 < could you send the figures of October once more? 
@400000006afeff140241a4f4 28027 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeff140242069c 28027 < starting delivery 1: msg 2 to local x@e+
@400000006afeff140242b27c 28027 < xample.org 
@400000006afeff140242b27c 28027 < thank you for the papers, we shall look at them next week 
@400000006afeff14024375cc 28027 < please find the minutes of the last meeting below 
@400000006afeff140243a0c4 28027 < the delivery will be with you on Tuesday before noon 
@400000006afeff140243a0c4 28027 < kind regards 
@400000006afeff140243db5c 28027 <  
@400000006afeff140243e32c 28027 < could you send the figures of October once more? 
@400000006afeff1402446fcc 28027 < +49 30 5550 1 +
@400000006afeff14024492f4 28027 < + 49 30 5550 2 
@400000006afeff140245796c 28027 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeff1402463104 28027 < thank you for the papers, we shall look at them next week 
@400000006afeff140246d514 28027 < please find the minutes of the last meeting below 
@400000006afeff14024784dc 28027 < the delivery will be with you on Tuesday before noon 
@400000006afeff1402481d34 28027 < ----- 
@400000006afeff140248fbdc 28027 < . 
@400000006afeff1405c2e05c 28027 > 250 ok 1795096330 qp 28030 
@400000006afeff140cf38764 28027 < QUIT 
@400000006afeff140d07a7bc 28027 > 221 mx1.example.net 
@400000006afeff140d0edf64 tcpserver: end 28027 status 0
@400000006afeff140d0fc9c4 tcpserver: status: 0/40
@400000006afeff140d1236dc 28027 < [EOF]
@400000006afeff140d1236dc 28027 > [EOF]
@400000006afeffed277599c4 tcpserver: status: 1/40
@400000006afeffed2775e3fc tcpserver: pid 29118 from 198.51.100.43
@400000006afeffed311a2ecc tcpserver: ok 29118 mx1.example.net:192.0.2.25:25 mail.lantern.test:198.51.100.43::25065
@400000006afeffee025b4f44 29118 > 220 mx1.example.net ESMTP 
@400000006afeffee09a932ac 29118 < EHLO mail.lantern.test 
@400000006afeffee09e67e14 29118 > 250-mx1.example.net 
@400000006afeffee09e7166c 29118 > 250-PIPELINING 
@400000006afeffee09e7166c 29118 > 250 8BITMIME 
@400000006afeffee0cc2327c 29118 < MAIL FROM:<paula10@lantern.test> 
@400000006afeffee0cd8d374 29118 > 250 ok 
@400000006afeffee0ecdecb4 29118 < RCPT TO:<r.frank@club.example> 
@400000006afeffee0ece69b4 greylisting: 198.51.100.43 (paula10@lantern.test -> r.frank@club.example) exists (id=18189) - accepting
@400000006afeffee0f05ae24 29118 > 250 ok 
@400000006afeffee165f709c 29118 < DATA 
@400000006afeffee166888bc 29118 > 354 go ahead 
@400000006afeffee1bec181c 29118 < From: <paula10@lantern.test> 
@400000006afeffee1bec4ecc 29118 < To: <r.frank@club.example> 
@400000006afeffee1becdf54 29118 < Subject: our talk of last week 
@400000006afeffee1bed9304 29118 < Message-ID: <mwnm4xj5.29122@mail.lantern.test> 
@400000006afeffee1bedb244 29118 <  
@400000006afeffee1bedb244 29118 < please find the minutes of the last meeting below 
@400000006afeffee1bedb244 29118 < the delivery will be with you on Tuesday before noon 
@400000006afeffee1bee238c 29118 < kind regard+
@400000006afeffee1bee71ac 29118 < s 
@400000006afeffee1bee71ac 29118 <  
@400000006afeffee1bef2174 29118 < could you send the figures of October once more? 
@400000006afeffee1befd90c 29118 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeffee1bf0466c 29118 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeffee1bf0bb9c 29118 < thank you for the papers, we shall look at them next week 
@400000006afeffee1bf0bb9c 29118 < please find the minutes of the last meeting below 
@400000006afeffee1bf0fe04 29118 < the delive+
@400000006afeffee1bf0fe04 29118 < ry will be with you on Tuesday before noon 
@400000006afeffee1bf0fe04 29118 < kind regards 
@400000006afeffee1bf0fe04 29118 <  
@400000006afeffee1bf11d44 29118 < could you send the figures of October once more? 
@400000006afeffee1bf1ffd4 29118 < +49 30 5550 1 + 49 30 5550 2 
@400000006afeffee1bf23684 29118 < starting delivery 1: msg 2 to local x@example.org 
@400000006afeffee1bf26564 29118 < thank you for the papers, we shall look at them next week 
@400000006afeffee1bf26d34 29118 < ------+
@400000006afeffee1bf2af9c 29118 < ------------------------------- 
@400000006afeffee1bf2ea34 29118 < . 
@400000006afeffee20a34344 29118 > 250 ok 1795096548 qp 29122 
@400000006afeffee26d6583c 29118 < QUIT 
@400000006afeffee2702697c 29118 > 221 mx1.example.net 
@400000006afeffee270ae174 tcpserver: end 29118 status 0
@400000006afeffee270b913c tcpserver: status: 0/40
@400000006afeffee270d17dc 29118 < [EOF]
@400000006afeffee270d17dc 29118 > [EOF]
@400000006aff00c40f7511c4 tcpserver: status: 1/40
@400000006aff00c40f753104 tcpserver: pid 30191 from 203.0.113.96
@400000006aff00c412f2c6d4 tcpserver: ok 30191 mx1.example.net:192.0.2.25:25 mail.slowpost.example:203.0.113.96::36682
@400000006aff00c41640dc7c 30191 > 220 mx1.example.net ESMTP 
@400000006aff00c41c86d564 30191 < EHLO mail.slowpost.example 
@400000006aff00c41cbee10c 30191 > 250-mx1.example.net 
@400000006aff00c41cbee10c 30191 > 250-PIPELINING 
@400000006aff00c41cbf275c 30191 > 250 8BITMIME 
@400000006aff00c41da2c8cc 30191 < MAIL FROM:<greta3@slowpost.example> 
@400000006aff00c41de0c7e4 30191 > 250 ok 
@400000006aff00c4210e0f1c 30191 < RCPT TO:<y.kurz@shop.example> 
@400000006aff00c4210eedc4 greylisting: 203.0.113.96 (greta3@slowpost.example -> y.kurz@shop.example) exists (id=15699) - accepting
@400000006aff00c4213d7fa4 30191 > 250 ok 
@400000006aff00c426dde1ec 30191 < DATA 
@400000006aff00c426f4407c 30191 > 354 go ahead 
@400000006aff00c4290b3d84 30191 < From: <greta3@slowpost.example> 
@400000006aff00c4290b3d84 30191 < To: <y.kurz@shop.example> 
@400000006aff00c4290b3d84 30191 < Subject: our talk of last week 
@400000006aff00c4290b4d24 30191 < Message-ID: <mwnm9it4.30193@mail.slowpost.example> 
@400000006aff00c4290b4d24 30191 <  
@400000006aff00c4290bb69c 30191 < thank you for the papers, we shall look at them next week 
@400000006aff00c4290c5e94 30191 < please find the minutes of the last meeting below 
@400000006aff00c4290cd7ac 30191 < the delivery will be with you on Tuesday before noon 
@400000006aff00c4290d9ee4 30191 < kind regards 
@400000006aff00c4290d9ee4 30191 <  
@400000006aff00c4290df4d4 30191 < could you send the figures of October once more? 
@400000006aff00c4290df4d4 30191 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff00c4290e008c 30191 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff00c4290eb054 30191 < thank you for the papers, we shall look at them next we+
@400000006aff00c4290edf34 30191 < ek 
@400000006aff00c4290f40dc 30191 < please find the minutes of the last meeting below 
@400000006aff00c4290fe104 30191 < the delivery will be with you on Tuesday before noon 
@400000006aff00c42910718c 30191 < kind regards 
@400000006aff00c42910c77c 30191 <  
@400000006aff00c42910c77c 30191 < could you send the figures of October once more? 
@400000006aff00c42910c77c 30191 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff00c42910eaa4 30191 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff00c429112d0c 30191 < thank you for the papers, we shall look at them next week 
@400000006aff00c429112d0c 30191 < please find the minutes of the last meeting below 
@400000006aff00c429116b8c 30191 < the delivery will be with you on Tuesday before noon 
@400000006aff00c429122edc 30191 < kind regards 
@400000006aff00c42912464c 30191 <  
@400000006aff00c42912d2ec 30191 < could you send the figures of October once more? 
@400000006aff00c429134fec 30191 < +49 30 5550 1 + 49 30 5550+
@400000006aff00c42913c904 30191 <  2 
@400000006aff00c42914039c 30191 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff00c42914de5c 30191 < thank you for the papers, we shall look at them next week 
@400000006aff00c42914e62c 30191 < please find the minutes of the last meeting below 
@400000006aff00c42914e62c 30191 < the delivery will be with you on Tuesday before noon 
@400000006aff00c42914e62c 30191 < kind regards 
@400000006aff00c42914e62c 30191 <  
@400000006aff00c42914e62c 30191 < ---------- 
@400000006aff00c4291547d4 30191 < . 
@400000006aff00c42c74e1dc 30191 > 250 ok 1795096762 qp 30193 
@400000006aff00c4328f13bc 30191 < QUIT 
@400000006aff00c432caf3dc 30191 > 221 mx1.example.net 
@400000006aff00c432d2fe74 tcpserver: end 30191 status 0
@400000006aff00c432d2fe74 tcpserver: status: 0/40
@400000006aff00c432d5a23c 30191 < [EOF]
@400000006aff00c432d5d8ec 30191 > [EOF]
@400000006aff01262a67f30c tcpserver: status: 1/40
@400000006aff01262a686454 tcpserver: pid 30683 from 192.0.2.30
@400000006aff01262ebbad2c tcpserver: ok 30683 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::16761
@400000006aff012635f506c4 30683 > 220 mx1.example.net ESMTP 
@400000006aff01263b79ab7c 30683 < EHLO monitor.example.net 
@400000006aff01270000e484 30683 > 250-mx1.example.net 
@400000006aff01270000e484 30683 > 250-PIPELINING 
@400000006aff012700013e5c 30683 > 250 8BITMIME 
@400000006aff012700f86bb4 30683 < QUIT 
@400000006aff0127011bc294 30683 > 221 mx1.example.net 
@400000006aff0127012363b4 tcpserver: end 30683 status 0
@400000006aff012701243a8c tcpserver: status: 0/40
@400000006aff01270126f9ac 30683 < [EOF]
@400000006aff01270127a1a4 30683 > [EOF]
@400000006aff01cd3324b854 tcpserver: status: 1/40
@400000006aff01cd3325a2b4 tcpserver: pid 31519 from 198.51.100.159
@400000006aff01cd343b0e3c tcpserver: ok 31519 mx1.example.net:192.0.2.25:25 mail.orchard.test:198.51.100.159::39648
@400000006aff01ce00c739f4 31519 > 220 mx1.example.net ESMTP 
@400000006aff01ce06aa6db4 31519 < EHLO mail.orchard.test 
@400000006aff01ce06e655a4 31519 > 250-mx1.example.net 
@400000006aff01ce06e655a4 31519 > 250-PIPELINING 
@400000006aff01ce06e655a4 31519 > 250 8BITMIME 
@400000006aff01ce090c278c 31519 < MAIL FROM:<ida14@orchard.test> 
@400000006aff01ce090c5e3c 31519 < RCPT TO:<k.maier@club.example> 
@400000006aff01ce090ceec4 31519 < DATA 
@400000006aff01ce0935d384 31519 > 250 ok 
@400000006aff01ce0935d76c greylisting: 198.51.100.159 (ida14@orchard.test -> k.maier@club.example) exists (id=12484) - accepting
@400000006aff01ce09435874 31519 > 250 ok 
@400000006aff01ce095fb244 31519 > 354 go ahead 
@400000006aff01ce0ad7e6dc 31519 < From: <ida14@orchard.test> 
@400000006aff01ce0ad85c0c 31519 < To: <k.maier@club.example> 
@400000006aff01ce0ad85c0c 31519 < Subject: our talk of last week 
@400000006aff01ce0ad85c0c 31519 < Message-ID: <mwnmf7nh.31521@mail.orchard.test> 
@400000006aff01ce0ad8831c 31519 <  
@400000006aff01ce0ad9466c 31519 < could you send the figures of October once more? 
@400000006aff01ce0ad9466c 31519 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff01ce0ad9466c 31519 < starting delivery 1: msg 2 to local x@+
@400000006aff01ce0ad9466c 31519 < example.org 
@400000006aff01ce0ada195c 31519 < thank you for the papers, we shall look at them next week 
@400000006aff01ce0adaa5fc 31519 < please find the minutes of the last meeting below 
@400000006aff01ce0adaa5fc 31519 < the delivery will be with you on Tuesday before noon 
@400000006aff01ce0adb1f14 31519 < kind regards 
@400000006aff01ce0adb1f14 31519 <  
@400000006aff01ce0adb1f14 31519 < could you send the figures of October once more? 
@400000006aff01ce0adb3a6c 31519 < +49 30 5550 1+
@400000006aff01ce0adb617c 31519 <  + 49 30 5550 2 
@400000006aff01ce0adbee1c 31519 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff01ce0adbee1c 31519 < thank you for the papers, we shall look at them next week 
@400000006aff01ce0adc3854 31519 < please find the minutes of the last meeting below 
@400000006aff01ce0adce04c 31519 < the delivery will be with you on Tuesday before noon 
@400000006aff01ce0add557c 31519 < kind regards 
@400000006aff01ce0ade18cc 31519 <  
@400000006aff01ce0ade7e5c 31519 < could yo+
@400000006aff01ce0ade95cc 31519 < u send the figures of October once more? 
@400000006aff01ce0adf39dc 31519 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff01ce0adfddec 31519 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff01ce0ae033dc 31519 < thank you for the papers, we shall look at them next week 
@400000006aff01ce0ae0dfbc 31519 < please find the minutes of the last meeting below 
@400000006aff01ce0ae0eb74 31519 < the delivery will be wi+
@400000006aff01ce0ae18b9c 31519 < th you on Tuesday before noon 
@400000006aff01ce0ae227dc 31519 < kind regards 
@400000006aff01ce0ae29154 31519 <  
@400000006aff01ce0ae2a8c4 31519 < could you send the figures of October once more? 
@400000006aff01ce0ae329ac 31519 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff01ce0ae3c204 31519 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff01ce0ae47d84 31519 < ------------------------------ 
@400000006aff01ce0ae4f69c 31519 < . 
@400000006aff01ce0d55cba4 31519 > 250 ok 1795097028 qp 31521 
@400000006aff01ce140aed94 31519 < QUIT 
@400000006aff01ce14197454 31519 > 221 mx1.example.net 
@400000006aff01ce14215bc4 tcpserver: end 31519 status 0
@400000006aff01ce14219274 tcpserver: status: 0/40
@400000006aff01ce14249bcc 31519 < [EOF]
@400000006aff01ce14249bcc 31519 > [EOF]
@400000006aff01d43070c3b4 tcpserver: status: 1/40
@400000006aff01d43071449c tcpserver: pid 31554 from 203.0.113.40
@400000006aff01d50000add4 tcpserver: ok 31554 mx1.example.net:192.0.2.25:25 mail.vendor.test:203.0.113.40::45615
@400000006aff01d51538f1fc rblsmtpd: 203.0.113.40 pid 31554: 451 https://zen.dnsbl.example/query/ip/203.0.113.40
@400000006aff01d710c45db4 tcpserver: end 31554 status 0
@400000006aff01d710c49c34 tcpserver: status: 0/40
@400000006aff022a0cc29fdc tcpserver: status: 1/40
@400000006aff022a0cc2ab94 tcpserver: pid 31981 from 198.51.100.35
@400000006aff022a144d885c tcpserver: ok 31981 mx1.example.net:192.0.2.25:25 mail.lighthouse.test:198.51.100.35::17255
@400000006aff022a1c82d9dc 31981 > 220 mx1.example.net ESMTP 
@400000006aff022a1f63aec4 31981 < EHLO mail.lighthouse.test 
@400000006aff022a1fa4cabc 31981 > 250-mx1.example.net 
@400000006aff022a1fa58e0c 31981 > 250-PIPELINING 
@400000006aff022a1fa5e014 31981 > 250 8BITMIME 
@400000006aff022a24c425c4 31981 < MAIL FROM:<emma18@lighthouse.test> 
@400000006aff022a24c4588c 31981 < RCPT TO:<m.roth@shop.example> 
@400000006aff022a24c4b264 31981 < DATA 
@400000006aff022a24d7dca4 31981 > 250 ok 
@400000006aff022a24d7dca4 greylisting: 198.51.100.35 (emma18@lighthouse.test -> m.roth@shop.example) exists (id=13953) - accepting
@400000006aff022a24f60364 31981 > 250 ok 
@400000006aff022a251e4414 31981 > 354 go ahead 
@400000006aff022a2759f3a4 31981 < From: <emma18@lighthouse.test> 
@400000006aff022a275a6cbc 31981 < To: <m.roth@shop.example> 
@400000006aff022a275b012c 31981 < Subject: our talk of last week 
@400000006aff022a275b0514 31981 < Message-ID: <mwnmh70c.31983@mail.lighthouse.test> 
@400000006aff022a275b0ce4 31981 <  
@400000006aff022a275b283c 31981 <  
@400000006aff022a275bbcac 31981 < could you send the figures of October once more? 
@400000006aff022a275c705c 31981 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff022a275cba94 31981 < starting delivery 1: msg 2 to +
@400000006aff022a275cfcfc 31981 < local x@example.org 
@400000006aff022a275d993c 31981 < thank you for the papers, we shall look at them next week 
@400000006aff022a275d993c 31981 < please find the minutes of the last meeting below 
@400000006aff022a275e6074 31981 < the delivery will be with you on Tuesday before noon 
@400000006aff022a275f1424 31981 < kind regards 
@400000006aff022a275f1424 31981 <  
@400000006aff022a275f662c 31981 < could you send the figures of October once more? 
@400000006aff022a275fcfa4 31981 < +49 3+
@400000006aff022a275feafc 31981 < 0 5550 1 + 49 30 5550 2 
@400000006aff022a276048bc 31981 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff022a2760a294 31981 < thank you for the papers, we shall look at them next week 
@400000006aff022a2760c1d4 31981 < please find the minutes of the last meeting below 
@400000006aff022a2761331c 31981 < the delivery will be with you on Tuesday before noon 
@400000006aff022a2761813c 31981 < kind regards 
@400000006aff022a2762254c 31981 <  
@400000006aff022a2762254c 31981 < could you send the figures of October once more? 
@400000006aff022a2762254c 31981 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff022a2762f83c 31981 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff022a27630fac 31981 < thank you for the papers, we shall look at them next week 
@400000006aff022a276355fc 31981 < please find the minutes of the last meeting below 
@400000006aff022a276355fc 31981 < the delivery wi+
@400000006aff022a27637154 31981 < ll be with you on Tuesday before noon 
@400000006aff022a276405c4 31981 < kind regards 
@400000006aff022a276409ac 31981 <  
@400000006aff022a2764ccfc 31981 < could you send the figures of October once more? 
@400000006aff022a2764ccfc 31981 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff022a27659c04 31981 < ----------------------------------------- 
@400000006aff022a27659c04 31981 < . 
@400000006aff022a2a044b54 31981 > 250 ok 1795097120 qp 31983 
@400000006aff022a2e8f6d0c 31981 < QUIT 
@400000006aff022a2ec4407c 31981 > 221 mx1.example.net 
@400000006aff022a2ecbd9cc tcpserver: end 31981 status 0
@400000006aff022a2eccc42c tcpserver: status: 0/40
@400000006aff022a2ece3f14 31981 < [EOF]
@400000006aff022a2ece911c 31981 > [EOF]
@400000006aff02a0157eb55c tcpserver: status: 1/40
@400000006aff02a0157f0b4c tcpserver: pid 32571 from 198.51.100.91
@400000006aff02a01fe517ac tcpserver: ok 32571 mx1.example.net:192.0.2.25:25 mail.acorn.example:198.51.100.91::22222
@400000006aff02a02baaa854 32571 > 220 mx1.example.net ESMTP 
@400000006aff02a02dd1ba8c 32571 < EHLO mail.acorn.example 
@400000006aff02a02e12b744 32571 > 250-mx1.example.net 
@400000006aff02a02e138e1c 32571 > 250-PIPELINING 
@400000006aff02a02e138e1c 32571 > 250 8BITMIME 
@400000006aff02a032994cec 32571 < MAIL FROM:<o.beck3@acorn.example> 
@400000006aff02a032999b0c 32571 < RCPT TO:<b.lang@shop.example> 
@400000006aff02a032999b0c 32571 < DATA 
@400000006aff02a032bf37f4 32571 > 250 ok 
@400000006aff02a032bf37f4 greylisting: 198.51.100.91 (o.beck3@acorn.example -> b.lang@shop.example) exists (id=74007) - accepting
@400000006aff02a032dd08c4 32571 > 250 ok 
@400000006aff02a032e3ee64 32571 > 354 go ahead 
@400000006aff02a03672221c 32571 < From: <o.beck3@acorn.example> 
@400000006aff02a03672aad4 32571 < To: <b.lang@shop.example> 
@400000006aff02a036730c7c 32571 < Subject: our talk of last week 
@400000006aff02a036732fa4 32571 < Message-ID: <mwnmjqa1.32574@mail.acorn.example> 
@400000006aff02a03673df6c 32571 <  
@400000006aff02a03674549c 32571 < please find the minutes of the last meeting below 
@400000006aff02a03674a6a4 32571 < the delivery will be with you on Tuesday before noon 
@400000006aff02a03674f0dc 32571 < kind regar+
@400000006aff02a0367523a4 32571 < ds 
@400000006aff02a03675fa7c 32571 <  
@400000006aff02a03675fa7c 32571 < could you send the figures of October once more? 
@400000006aff02a03675fa7c 32571 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff02a036763514 32571 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff02a0367644b4 32571 < thank you for the papers, we shall look at them next week 
@400000006aff02a036769e8c 32571 < please find the minutes of the last meeting below 
@400000006aff02a036778504 32571 < the deliv+
@400000006aff02a03677b3e4 32571 < ery will be with you on Tuesday before noon 
@400000006aff02a036781d5c 32571 < kind regards 
@400000006aff02a036782144 32571 <  
@400000006aff02a036785024 32571 < could you send the figures of October once more? 
@400000006aff02a036786b7c 32571 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff02a03678d10c 32571 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff02a03678dcc4 32571 < thank you for the papers, we shall look at them next week 
@400000006aff02a036791f2c 32571 < pleas+
@400000006aff02a03679c724 32571 < e find the minutes of the last meeting below 
@400000006aff02a0367a2cb4 32571 < the delivery will be with you on Tuesday before noon 
@400000006aff02a0367a2cb4 32571 < kind regards 
@400000006aff02a0367a2cb4 32571 <  
@400000006aff02a0367ab954 32571 < could you send the figures of October once more? 
@400000006aff02a0367ac50c 32571 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff02a0367b97fc 32571 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff02a0367c5b4c 32571 < thank you+
@400000006aff02a0367c5b4c 32571 <  for the papers, we shall look at them next week 
@400000006aff02a0367c5b4c 32571 < please find the minutes of the last meeting below 
@400000006aff02a0367c6704 32571 < the delivery will be with you on Tuesday before noon 
@400000006aff02a0367c6704 32571 < kind regards 
@400000006aff02a0367c7a8c 32571 <  
@400000006aff02a0367c7a8c 32571 < --------------- 
@400000006aff02a0367c7a8c 32571 < . 
@400000006aff02a03ae52bdc 32571 > 250 ok 1795097238 qp 32574 
@400000006aff02a1030aa9e4 32571 < QUIT 
@400000006aff02a1033fc3a4 32571 > 221 mx1.example.net 
@400000006aff02a103474d54 tcpserver: end 32571 status 0
@400000006aff02a10347c66c tcpserver: status: 0/40
@400000006aff02a1034a2f9c 32571 < [EOF]
@400000006aff02a1034b122c 32571 > [EOF]
@400000006aff02ee0e80d172 tcpserver: status: 1/40
@400000006aff02ee0e80d172 tcpserver: pid 493 from 198.51.100.69
@400000006aff02ee16bc50fa tcpserver: ok 493 mx1.example.net:192.0.2.25:25 mail.opera.example:198.51.100.69::7500
@400000006aff02ee1ea89f12 493 > 220 mx1.example.net ESMTP 
@400000006aff02ee249446e2 493 < EHLO mail.opera.example 
@400000006aff02ee24a8d49a 493 > 250-mx1.example.net 
@400000006aff02ee24a8d49a 493 > 250-PIPELINING 
@400000006aff02ee24a90762 493 > 250 8BITMIME 
@400000006aff02ee26789b2a 493 < MAIL FROM:<sara10@opera.example> 
@400000006aff02ee2699a432 493 > 250 ok 
@400000006aff02ee2a1c2ba2 493 < RCPT TO:<nina@club.example> 
@400000006aff02ee2a1cbc2a greylisting: 198.51.100.69 (sara10@opera.example -> nina@club.example) doesn't exist. - temp. rejecting
@400000006aff02ee2a358002 493 > 451 temporary failure (#4.3.0) 
@400000006aff02ee2f1e792a 493 < QUIT 
@400000006aff02ee2f5d4362 493 > 221 mx1.example.net 
@400000006aff02ee2f64a602 tcpserver: end 493 status 0
@400000006aff02ee2f64a602 tcpserver: status: 0/40
@400000006aff02ee2f6814ea 493 < [EOF]
@400000006aff02ee2f68e3f2 493 > [EOF]
@400000006aff034818d0c2a4 tcpserver: status: 1/40
@400000006aff034818d10124 tcpserver: pid 944 from 198.51.100.52
@400000006aff03481df04c8c tcpserver: ok 944 mx1.example.net:192.0.2.25:25 mail.freemail.test:198.51.100.52::22421
@400000006aff03482135e26c 944 > 220 mx1.example.net ESMTP 
@400000006aff0348258c9e14 944 < EHLO mail.freemail.test 
@400000006aff034825bf816c 944 > 250-mx1.example.net 
@400000006aff034825c011f4 944 > 250-PIPELINING 
@400000006aff034825c07784 944 > 250 8BITMIME 
@400000006aff0348298dcb64 944 < MAIL FROM:<sara12@freemail.test> 
@400000006aff0348299f7ea4 944 > 250 ok 
@400000006aff03482a92181c 944 < RCPT TO:<carla@example.net> 
@400000006aff03482a92181c greylisting: 198.51.100.52 (sara12@freemail.test -> carla@example.net) exists (id=18867) - accepting
@400000006aff03482a9f2fac 944 > 250 ok 
@400000006aff034830c99dcc 944 < DATA 
@400000006aff034830fde49c 944 > 354 go ahead 
@400000006aff034833a4b9dc 944 < From: <sara12@freemail.test> 
@400000006aff034833a4fc44 944 < To: <carla@example.net> 
@400000006aff034833a5e2bc 944 < Subject: our talk of last week 
@400000006aff034833a5fa2c 944 < Message-ID: <mwnmnbuo.946@mail.freemail.test> 
@400000006aff034833a60db4 944 <  
@400000006aff034833a6c164 944 < thank you for the papers, we shall look at them next week 
@400000006aff034833a6c164 944 < please find the minutes of the last meeting below 
@400000006aff034833a6c164 944 < the delive+
@400000006aff034833a74634 944 < ry will be with you on Tuesday before noon 
@400000006aff034833a79454 944 < kind regards 
@400000006aff034833a7abc4 944 <  
@400000006aff034833a853bc 944 < could you send the figures of October once more? 
@400000006aff034833a8e05c 944 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff034833a91edc 944 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff034833a9f99c 944 < thank you for the papers, we shall look at them next week 
@400000006aff034833a9f99c 944 < please+
@400000006aff034833a9f99c 944 <  find the minutes of the last meeting below 
@400000006aff034833aa72b4 944 < the delivery will be with you on Tuesday before noon 
@400000006aff034833aae014 944 < kind regards 
@400000006aff034833ab7c54 944 <  
@400000006aff034833ab97ac 944 < could you send the figures of October once more? 
@400000006aff034833abbad4 944 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff034833abbad4 944 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff034833ac9594 944 < thank you +
@400000006aff034833acb0ec 944 < for the papers, we shall look at them next week 
@400000006aff034833acb0ec 944 < please find the minutes of the last meeting below 
@400000006aff034833ad1a64 944 < the delivery will be with you on Tuesday before noon 
@400000006aff034833ad1a64 944 < kind regards 
@400000006aff034833ad7824 944 <  
@400000006aff034833ad7824 944 < could you send the figures of October once more? 
@400000006aff034833ae184c 944 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff034833ae5ab4 944 < starti+
@400000006aff034833ae5ab4 944 < ng delivery 1: msg 2 to local x@example.org 
@400000006aff034833aefec4 944 < thank you for the papers, we shall look at them next week 
@400000006aff034833afe154 944 < please find the minutes of the last meeting below 
@400000006aff034833b01bec 944 < the delivery will be with you on Tuesday before noon 
@400000006aff034833b0cbb4 944 < kind regards 
@400000006aff034833b115ec 944 <  
@400000006aff034833b1834c 944 < could you send the figures of O+
@400000006aff034833b1e8dc 944 < ctober once more? 
@400000006aff034833b2cf54 944 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff034833b32544 944 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff034833b40fa4 944 < thank you for the papers, we shall look at them next week 
@400000006aff034833b40fa4 944 < please find the minutes of the last meeting below 
@400000006aff034833b40fa4 944 < the delivery will be with you on Tuesday befor+
@400000006aff034833b40fa4 944 < e noon 
@400000006aff034833b4426c 944 < kind regards 
@400000006aff034833b461ac 944 <  
@400000006aff034833b4b79c 944 < could you send the figures of October once more? 
@400000006aff034833b4b79c 944 < -------------------- 
@400000006aff034833b4b79c 944 < . 
@400000006aff034836b49da4 944 > 250 ok 1795097406 qp 946 
@400000006aff0348389eca04 944 < QUIT 
@400000006aff034838d965ec 944 > 221 mx1.example.net 
@400000006aff034838e1070c tcpserver: end 944 status 0
@400000006aff034838e193ac tcpserver: status: 0/40
@400000006aff034838e423ec 944 < [EOF]
@400000006aff034838e4626c 944 > [EOF]
@400000006aff038f088e9416 tcpserver: status: 1/40
@400000006aff038f088e9416 tcpserver: pid 1297 from 198.51.100.120
@400000006aff038f1bfd10d6 tcpserver: ok 1297 mx1.example.net:192.0.2.25:25 :198.51.100.120::53316
@400000006aff038f2841187e 1297 > 220 mx1.example.net ESMTP 
@400000006aff038f2c76d2ee 1297 < EHLO host120.isp.test 
@400000006aff038f2c94cace 1297 > 250-mx1.example.net 
@400000006aff038f2c94cace 1297 > 250-PIPELINING 
@400000006aff038f2c958266 1297 > 250 8BITMIME 
@400000006aff038f2ee565d6 1297 < MAIL FROM:<z.jung35@mail27.vendor.test> 
@400000006aff038f2f16264e 1297 > 250 ok 
@400000006aff038f31c71196 1297 < RCPT TO:<sales@club.example> 
@400000006aff038f31c7733e greylisting: 198.51.100.120 (z.jung35@mail27.vendor.test -> sales@club.example) doesn't exist. - temp. rejecting
@400000006aff038f31d69256 1297 > 451 temporary failure (#4.3.0) 
@400000006aff038f352ccdee 1297 < QUIT 
@400000006aff038f35413496 1297 > 221 mx1.example.net 
@400000006aff038f35489f06 tcpserver: end 1297 status 0
@400000006aff038f35489f06 tcpserver: status: 0/40
@400000006aff038f354bac46 1297 < [EOF]
@400000006aff038f354bac46 1297 > [EOF]
@400000006aff03f601bdfdd4 tcpserver: status: 1/40
@400000006aff03f601be6364 tcpserver: pid 1812 from 198.51.100.52
@400000006aff03f60800e594 tcpserver: ok 1812 mx1.example.net:192.0.2.25:25 mail.freemail.test:198.51.100.52::53062
@400000006aff03f610254724 1812 > 220 mx1.example.net ESMTP 
@400000006aff03f61304dbbc 1812 < EHLO mail.freemail.test 
@400000006aff03f6131b0784 1812 > 250-mx1.example.net 
@400000006aff03f6131b0784 1812 > 250-PIPELINING 
@400000006aff03f6131bb74c 1812 > 250 8BITMIME 
@400000006aff03f6142aecfc 1812 < MAIL FROM:<b.lang38@freemail.test> 
@400000006aff03f6142bb434 1812 < RCPT TO:<greta@example.net> 
@400000006aff03f6142c063c 1812 < DATA 
@400000006aff03f6143e0b84 1812 > 250 ok 
