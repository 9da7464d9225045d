@400000006aff03dc256c0e24 1682 < kind regards 
@400000006aff03dc256c0e24 1682 <  
@400000006aff03dc256c6414 1682 < could you send the figures of October once more? 
@400000006aff03dc256c6414 1682 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff03dc256ca294 1682 < st+
@400000006aff03dc256d5e14 1682 < arting delivery 1: msg 2 to local x@example.org 
@400000006aff03dc256d5e14 1682 < thank you for the papers, we shall look at them next week 
@400000006aff03dc256d719c 1682 < please find the minutes of the last meeting below 
@400000006aff03dc256e5bfc 1682 < the delivery will be with you on Tuesday before noon 
@400000006aff03dc256e5bfc 1682 < kind regards 
@400000006aff03dc256e5bfc 1682 <  
@400000006aff03dc256e5bfc 1682 < ---------------------------+
@400000006aff03dc256e92ac 1682 < --------------- 
@400000006aff03dc256f465c 1682 < . 
@400000006aff03dc273e5d24 1682 > 250 ok 1795097554 qp 1685 
@400000006aff03dc2e18701c 1682 < QUIT 
@400000006aff03dc2e37defc 1682 > 221 mx1.example.net 
@400000006aff03dc2e3f419c tcpserver: end 1682 status 0
@400000006aff03dc2e40148c tcpserver: status: 0/40
@400000006aff03dc2e426a34 1682 < [EOF]
@400000006aff03dc2e4279d4 1682 > [EOF]
@400000006aff03df376265ec tcpserver: status: 1/40
@400000006aff03df3762bbdc tcpserver: pid 1701 from 198.51.100.180
@400000006aff03e00374d1ac tcpserver: ok 1701 mx1.example.net:192.0.2.25:25 host180.isp.test:198.51.100.180::27202
@400000006aff03e016ec8d9c rblsmtpd: 198.51.100.180 pid 1701: 451 https://zen.dnsbl.example/query/ip/198.51.100.180
@400000006aff03e200d65cf4 tcpserver: end 1701 status 0
@400000006aff03e200d6be9c tcpserver: status: 0/40
@400000006aff042f097b065c tcpserver: status: 1/40
@400000006aff042f097b40f4 tcpserver: pid 2097 from 203.0.113.96
@400000006aff042f0b15edc4 tcpserver: ok 2097 mx1.example.net:192.0.2.25:25 mail.slowpost.example:203.0.113.96::28015
@400000006aff042f1109a02c 2097 > 220 mx1.example.net ESMTP 
@400000006aff042f156cbbcc 2097 < EHLO mail.slowpost.example 
@400000006aff042f15a0eb2c 2097 > 250-mx1.example.net 
@400000006aff042f15a1ae7c 2097 > 250-PIPELINING 
@400000006aff042f15a23b1c 2097 > 250 8BITMIME 
@400000006aff042f1c866034 2097 < MAIL FROM:<f.braun25@slowpost.example> 
@400000006aff042f1caa37fc 2097 > 250 ok 
@400000006aff042f23a5c544 2097 < RCPT TO:<carla@example.net> 
@400000006aff042f23a5c544 greylisting: 203.0.113.96 (f.braun25@slowpost.example -> carla@example.net) exists (id=16961) - accepting
@400000006aff042f23d721fc 2097 > 250 ok 
@400000006aff042f2789548c 2097 < DATA 
@400000006aff042f27c77e9c 2097 > 354 go ahead 
@400000006aff042f2a55fd64 2097 < From: <f.braun25@slowpost.example> 
@400000006aff042f2a566eac 2097 < To: <carla@example.net> 
@400000006aff042f2a56767c 2097 < Subject: our talk of last week 
@400000006aff042f2a56767c 2097 < Message-ID: <mwnms9zn.2100@mail.slowpost.example> 
@400000006aff042f2a57225c 2097 <  
@400000006aff042f2a57ed7c 2097 < kind regards 
@400000006aff042f2a58a8fc 2097 <  
@400000006aff042f2a593984 2097 < could you send the figures of October once more? 
@400000006aff042f2a593984 2097 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff042f2a5a0c74 2097 < starting deliv+
@400000006aff042f2a5acbdc 2097 < ery 1: msg 2 to local x@example.org 
@400000006aff042f2a5bae6c 2097 < thank you for the papers, we shall look at them next week 
@400000006aff042f2a5bae6c 2097 < please find the minutes of the last meeting below 
@400000006aff042f2a5c7d74 2097 < the delivery will be with you on Tuesday before noon 
@400000006aff042f2a5cd74c 2097 < kind regards 
@400000006aff042f2a5cd74c 2097 <  
@400000006aff042f2a5cd74c 2097 < could you send the figures of October o+
@400000006aff042f2a5d062c 2097 < nce more? 
@400000006aff042f2a5d6fa4 2097 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff042f2a5e2b24 2097 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff042f2a5edaec 2097 < thank you for the papers, we shall look at them next week 
@400000006aff042f2a5fc54c 2097 < please find the minutes of the last meeting below 
@400000006aff042f2a60abc4 2097 < the delivery will be with you on Tuesday before noon 
@400000006aff042f2a6153bc 2097 < kind regards 
@400000006aff042f2a620384 2097 <  
@400000006aff042f2a628084 2097 < could you send the figures of October once more? 
@400000006aff042f2a636ae4 2097 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff042f2a640ef4 2097 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff042f2a6464e4 2097 < thank you for the papers, we shall look at them next week 
@400000006aff042f2a6464e4 2097 < please find the minutes of the last meeting below+
@400000006aff042f2a653004 2097 <  
@400000006aff042f2a653004 2097 < the delivery will be with you on Tuesday before noon 
@400000006aff042f2a65b0ec 2097 < - 
@400000006aff042f2a666c6c 2097 < . 
@400000006aff042f2e9f8a0c 2097 > 250 ok 1795097637 qp 2100 
@400000006aff042f33077fdc 2097 < QUIT 
@400000006aff042f33185474 2097 > 221 mx1.example.net 
@400000006aff042f331fe20c tcpserver: end 2097 status 0
@400000006aff042f33206ac4 tcpserver: status: 0/40
@400000006aff042f33229574 2097 < [EOF]
@400000006aff042f3322c06c 2097 > [EOF]
@400000006aff0431032e5e84 tcpserver: status: 1/40
@400000006aff0431032e7dc4 tcpserver: pid 2107 from 198.51.100.126
@400000006aff0431035f460c tcpserver: ok 2107 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::45817
@400000006aff043104f6a334 2107 > 220 mx1.example.net ESMTP 
@400000006aff04310a7e070c 2107 < EHLO mail.bigmail.example 
@400000006aff04310a8fe544 2107 > 250-mx1.example.net 
@400000006aff04310a90103c 2107 > 250-PIPELINING 
@400000006aff04310a90103c 2107 > 250 8BITMIME 
@400000006aff04311002712c 2107 < MAIL FROM:<d.weiss29@bigmail.example> 
@400000006aff04311002d6bc 2107 < RCPT TO:<r.frank@club.example> 
@400000006aff04311002d6bc 2107 < DATA 
@400000006aff0431103b4fc4 2107 > 250 ok 
@400000006aff0431103b4fc4 greylisting: 198.51.100.126 (d.weiss29@bigmail.example -> r.frank@club.example) exists (id=84136) - accepting
@400000006aff0431106c3364 2107 > 250 ok 
@400000006aff0431108fad6c 2107 > 354 go ahead 
@400000006aff04311262e2e4 2107 < From: <d.weiss29@bigmail.example> 
@400000006aff043112632d1c 2107 < To: <r.frank@club.example> 
@400000006aff04311263d12c 2107 < Subject: our talk of last week 
@400000006aff0431126455fc 2107 < Message-ID: <mwnmsb7c.2108@mail.bigmail.example> 
@400000006aff0431126455fc 2107 <  
@400000006aff04311264cf14 2107 < thank you for the papers, we shall look at them next week 
@400000006aff04311264cf14 2107 < please find the minutes of the last meeting below+
@400000006aff043112654ffc 2107 <  
@400000006aff04311265d8b4 2107 < the delivery will be with you on Tuesday before noon 
@400000006aff043112666d24 2107 < kind regards 
@400000006aff04311266da84 2107 <  
@400000006aff04311266de6c 2107 < could you send the figures of October once more? 
@400000006aff04311267345c 2107 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff04311267a1bc 2107 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0431126868f4 2107 < thank you for the papers, we shall look at them next w+
@400000006aff0431126868f4 2107 < eek 
@400000006aff0431126868f4 2107 < please find the minutes of the last meeting below 
@400000006aff04311268c6b4 2107 < the delivery will be with you on Tuesday before noon 
@400000006aff04311268e9dc 2107 < kind regards 
@400000006aff043112694b84 2107 <  
@400000006aff043112698dec 2107 < could you send the figures of October once more? 
@400000006aff04311269a944 2107 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0431126a2644 2107 < starting delivery 1: msg 2 to local x@example.org+
@400000006aff0431126a419c 2107 <  
@400000006aff0431126b10a4 2107 < thank you for the papers, we shall look at them next week 
@400000006aff0431126bdfac 2107 < please find the minutes of the last meeting below 
@400000006aff0431126c6864 2107 < the delivery will be with you on Tuesday before noon 
@400000006aff0431126c6864 2107 < kind regards 
@400000006aff0431126cc23c 2107 <  
@400000006aff0431126d858c 2107 < could you send the figures of October once more? 
@400000006aff0431126e6c04 2107 < ---------- 
@400000006aff0431126ed57c 2107 < . 
@400000006aff0431153dacec 2107 > 250 ok 1795097639 qp 2108 
@400000006aff04311b06c514 2107 < QUIT 
@400000006aff04311b42a534 2107 > 221 mx1.example.net 
@400000006aff04311b4a4e24 tcpserver: end 2107 status 0
@400000006aff04311b4aa02c tcpserver: status: 0/40
@400000006aff04311b4dc0f4 2107 < [EOF]
@400000006aff04311b4e7c74 2107 > [EOF]
@400000006aff045004cc9d64 tcpserver: status: 1/40
@400000006aff045004cd6c6c tcpserver: pid 2262 from 198.51.100.64
@400000006aff04500d55df2c tcpserver: ok 2262 mx1.example.net:192.0.2.25:25 mail.oakwood.test:198.51.100.64::58878
@400000006aff04500ec4efec 2262 > 220 mx1.example.net ESMTP 
@400000006aff0450122cbb9c 2262 < EHLO mail.oakwood.test 
@400000006aff0450124694cc 2262 > 250-mx1.example.net 
@400000006aff04501247022c 2262 > 250-PIPELINING 
@400000006aff0450124711cc 2262 > 250 8BITMIME 
@400000006aff04501579d35c 2262 < MAIL FROM:<carla29@oakwood.test> 
@400000006aff0450157a8edc 2262 < RCPT TO:<t.wolf@shop.example> 
@400000006aff0450157acd5c 2262 < DATA 
@400000006aff04501580630c 2262 > 250 ok 
@400000006aff045015808634 greylisting: 198.51.100.64 (carla29@oakwood.test -> t.wolf@shop.example) exists (id=18959) - accepting
@400000006aff0450159fe95c 2262 > 250 ok 
@400000006aff045015c860bc 2262 > 354 go ahead 
@400000006aff0450177564dc 2262 < From: <carla29@oakwood.test> 
@400000006aff045017758bec 2262 < To: <t.wolf@shop.example> 
@400000006aff045017758bec 2262 < Subject: our talk of last week 
@400000006aff04501775fd34 2262 < Message-ID: <mwnmsz7n.2264@mail.oakwood.test> 
@400000006aff0450177691a4 2262 <  
@400000006aff045017769974 2262 < kind regards 
@400000006aff04501777704c 2262 <  
@400000006aff04501777704c 2262 < could you send the figures of October once more? 
@400000006aff0450177823fc 2262 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0450177823fc 2262 < starting delivery 1: m+
@400000006aff0450177823fc 2262 < sg 2 to local x@example.org 
@400000006aff04501778acb4 2262 < thank you for the papers, we shall look at them next week 
@400000006aff04501779838c 2262 < please find the minutes of the last meeting below 
@400000006aff0450177a373c 2262 < the delivery will be with you on Tuesday before noon 
@400000006aff0450177a373c 2262 < kind regards 
@400000006aff0450177a373c 2262 <  
@400000006aff0450177a7d8c 2262 < could you send the figures of October once more+
@400000006aff0450177aac6c 2262 < ? 
@400000006aff0450177b40dc 2262 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0450177b48ac 2262 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0450177becbc 2262 < thank you for the papers, we shall look at them next week 
@400000006aff0450177c5e04 2262 < please find the minutes of the last meeting below 
@400000006aff0450177c5e04 2262 < the delivery will be with you on Tuesday before noon 
@400000006aff0450177c5e04 2262 < kind reg+
@400000006aff0450177cc394 2262 < ards 
@400000006aff0450177d159c 2262 <  
@400000006aff0450177da23c 2262 < could you send the figures of October once more? 
@400000006aff0450177dcd34 2262 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0450177dcd34 2262 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0450177e176c 2262 < thank you for the papers, we shall look at them next week 
@400000006aff0450177e176c 2262 < please find the minutes of the last meeting below 
@400000006aff0450177e176c 2262 < the del+
@400000006aff0450177e61a4 2262 < ivery will be with you on Tuesday before noon 
@400000006aff0450177e61a4 2262 < kind regards 
@400000006aff0450177e752c 2262 <  
@400000006aff0450177f0d84 2262 < could you send the figures of October once more? 
@400000006aff0450177f82b4 2262 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0450177f82b4 2262 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0450177f82b4 2262 < -------------------------------------- 
@400000006aff0450177f82b4 2262 < . 
@400000006aff04501c24086c 2262 > 250 ok 1795097670 qp 2264 
@400000006aff0450216362dc 2262 < QUIT 
@400000006aff04502181d3d4 2262 > 221 mx1.example.net 
@400000006aff045021890f64 tcpserver: end 2262 status 0
@400000006aff045021899fec tcpserver: status: 0/40
@400000006aff0450218bc2cc 2262 < [EOF]
@400000006aff0450218c5b24 2262 > [EOF]
@400000006aff04cc0914072c tcpserver: status: 1/40
@400000006aff04cc0914072c tcpserver: pid 2882 from 198.51.100.91
@400000006aff04cc12932a44 tcpserver: ok 2882 mx1.example.net:192.0.2.25:25 mail.acorn.example:198.51.100.91::28647
@400000006aff04cc1be43c64 2882 > 220 mx1.example.net ESMTP 
@400000006aff04cc1eba246c 2882 < EHLO mail.acorn.example 
@400000006aff04cc1eeae0fc 2882 > 250-mx1.example.net 
@400000006aff04cc1eebb3ec 2882 > 250-PIPELINING 
@400000006aff04cc1eebb3ec 2882 > 250 8BITMIME 
@400000006aff04cc2068e5dc 2882 < MAIL FROM:<v.horn10@acorn.example> 
@400000006aff04cc207180fc 2882 > 250 ok 
@400000006aff04cc269a0abc 2882 < RCPT TO:<ute@shop.example> 
@400000006aff04cc269a0abc greylisting: 198.51.100.91 (v.horn10@acorn.example -> ute@shop.example) exists (id=89980) - accepting
@400000006aff04cc26b1058c 2882 > 250 ok 
@400000006aff04cc292495cc 2882 < DATA 
@400000006aff04cc2948f64c 2882 > 354 go ahead 
@400000006aff04cc298e63bc 2882 < From: <v.horn10@acorn.example> 
@400000006aff04cc298ecd34 2882 < To: <ute@shop.example> 
@400000006aff04cc298f6d5c 2882 < Subject: our talk of last week 
@400000006aff04cc2990099c 2882 < Message-ID: <mwnmvn35.2885@mail.acorn.example> 
@400000006aff04cc2990bd4c 2882 <  
@400000006aff04cc2990bd4c 2882 < please find the minutes of the last meeting below 
@400000006aff04cc2991421c 2882 < the delivery will be with you on Tuesday before noon 
@400000006aff04cc2991980c 2882 < kind regards+
@400000006aff04cc2991bb34 2882 <  
@400000006aff04cc2991f9b4 2882 <  
@400000006aff04cc299220c4 2882 < could you send the figures of October once more? 
@400000006aff04cc29926714 2882 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff04cc2993073c 2882 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff04cc2993c6a4 2882 < thank you for the papers, we shall look at them next week 
@400000006aff04cc2993c6a4 2882 < please find the minutes of the last meeting below 
@400000006aff04cc2993ce74 2882 < the delivery+
@400000006aff04cc2994ad1c 2882 <  will be with you on Tuesday before noon 
@400000006aff04cc2994dfe4 2882 < kind regards 
@400000006aff04cc29951a7c 2882 <  
@400000006aff04cc2995689c 2882 < could you send the figures of October once more? 
@400000006aff04cc2995689c 2882 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff04cc29964b2c 2882 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff04cc2996acd4 2882 < thank you for the papers, we shall look at them next week 
@400000006aff04cc2996acd4 2882 < please f+
@400000006aff04cc29973974 2882 < ind the minutes of the last meeting below 
@400000006aff04cc29978794 2882 < the delivery will be with you on Tuesday before noon 
@400000006aff04cc29978b7c 2882 < kind regards 
@400000006aff04cc2997d5b4 2882 <  
@400000006aff04cc2997f4f4 2882 < could you send the figures of October once more? 
@400000006aff04cc2997f4f4 2882 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff04cc2998bc2c 2882 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff04cc2998bc2c 2882 < thank you fo+
@400000006aff04cc2998bc2c 2882 < r the papers, we shall look at them next week 
@400000006aff04cc2998bc2c 2882 < please find the minutes of the last meeting below 
@400000006aff04cc299973c4 2882 < the delivery will be with you on Tuesday before noon 
@400000006aff04cc29998b34 2882 < kind regards 
@400000006aff04cc2999d954 2882 <  
@400000006aff04cc299a332c 2882 < could you send the figures of October once more? 
@400000006aff04cc299a90ec 2882 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff04cc299a98bc 2882 < starting+
@400000006aff04cc299b2d2c 2882 <  delivery 1: msg 2 to local x@example.org 
@400000006aff04cc299bae14 2882 < thank you for the papers, we shall look at them next week 
@400000006aff04cc299bfc34 2882 < please find the minutes of the last meeting below 
@400000006aff04cc299c0fbc 2882 < the delivery will be with you on Tuesday before noon 
@400000006aff04cc299c0fbc 2882 < kind regards 
@400000006aff04cc299c4a54 2882 <  
@400000006aff04cc299cbf84 2882 < could you send the figures of Oct+
@400000006aff04cc299d212c 2882 < ober once more? 
@400000006aff04cc299d9274 2882 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff04cc299d9e2c 2882 < ------------------ 
@400000006aff04cc299e0b8c 2882 < . 
@400000006aff04cc2b4faf44 2882 > 250 ok 1795097794 qp 2885 
@400000006aff04cc2eb3e8e4 2882 < QUIT 
@400000006aff04cc2ef2843c 2882 > 221 mx1.example.net 
@400000006aff04cc2efa38e4 tcpserver: end 2882 status 0
@400000006aff04cc2efae8ac tcpserver: status: 0/40
@400000006aff04cc2efc7334 2882 < [EOF]
@400000006aff04cc2efc7334 2882 > [EOF]
@400000006aff04ee0b6fba0c tcpserver: status: 1/40
@400000006aff04ee0b6fba0c tcpserver: pid 3052 from 203.0.113.115
@400000006aff04ee0f6e4394 tcpserver: ok 3052 mx1.example.net:192.0.2.25:25 mail.granite.test:203.0.113.115::19201
@400000006aff04ee15d31ad4 3052 > 220 mx1.example.net ESMTP 
@400000006aff04ee1d0a97dc 3052 < EHLO mail.granite.test 
@400000006aff04ee1d22b3bc 3052 > 250-mx1.example.net 
@400000006aff04ee1d23194c 3052 > 250-PIPELINING 
@400000006aff04ee1d2403ac 3052 > 250 8BITMIME 
@400000006aff04ee215aeae4 3052 < MAIL FROM:<j.klein17@granite.test> 
@400000006aff04ee218f50f4 3052 > 250 ok 
@400000006aff04ee2552487c 3052 < RCPT TO:<o.beck@shop.example> 
@400000006aff04ee25525c04 greylisting: 203.0.113.115 (j.klein17@granite.test -> o.beck@shop.example) exists (id=51169) - accepting
@400000006aff04ee257ea00c 3052 > 250 ok 
@400000006aff04ee2a3c3f8c 3052 < DATA 
@400000006aff04ee2a65e3b4 3052 > 354 go ahead 
@400000006aff04ee2bbb6194 3052 < From: <j.klein17@granite.test> 
@400000006aff04ee2bbb80d4 3052 < To: <o.beck@shop.example> 
@400000006aff04ee2bbc4424 3052 < Subject: our talk of last week 
@400000006aff04ee2bbc8a74 3052 < Message-ID: <mwnmwdez.3056@mail.granite.test> 
@400000006aff04ee2bbc8a74 3052 <  
@400000006aff04ee2bbc8a74 3052 < kind regards 
@400000006aff04ee2bbc8a74 3052 <  
@400000006aff04ee2bbd6d04 3052 < could you send the figures of October once more? 
@400000006aff04ee2bbdf9a4 3052 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff04ee2bbe3c0c 3052 < starting delivery 1:+
@400000006aff04ee2bbe3c0c 3052 <  msg 2 to local x@example.org 
@400000006aff04ee2bbe6aec 3052 < thank you for the papers, we shall look at them next week 
@400000006aff04ee2bbf266c 3052 < please find the minutes of the last meeting below 
@400000006aff04ee2bbf4994 3052 < the delivery will be with you on Tuesday before noon 
@400000006aff04ee2bbf4994 3052 < kind regards 
@400000006aff04ee2bbf6104 3052 <  
@400000006aff04ee2bc0300c 3052 < could you send the figures of October once mo+
@400000006aff04ee2bc0300c 3052 < re? 
@400000006aff04ee2bc0ef74 3052 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff04ee2bc0ef74 3052 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff04ee2bc15cd4 3052 < thank you for the papers, we shall look at them next week 
@400000006aff04ee2bc19384 3052 < please find the minutes of the last meeting below 
@400000006aff04ee2bc2240c 3052 < the delivery will be with you on Tuesday before noon 
@400000006aff04ee2bc2240c 3052 < kind r+
@400000006aff04ee2bc28d84 3052 < egards 
@400000006aff04ee2bc2916c 3052 <  
@400000006aff04ee2bc325dc 3052 < could you send the figures of October once more? 
@400000006aff04ee2bc4086c 3052 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff04ee2bc4a4ac 3052 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff04ee2bc4a4ac 3052 < - 
@400000006aff04ee2bc4a4ac 3052 < . 
@400000006aff04ee325ce7fc 3052 > 250 ok 1795097828 qp 3056 
@400000006aff04ee336e679c 3052 < QUIT 
@400000006aff04ee3389fa34 3052 > 221 mx1.example.net 
@400000006aff04ee33913d94 tcpserver: end 3052 status 0
@400000006aff04ee33913d94 tcpserver: status: 0/40
@400000006aff04ee3394cfa4 3052 < [EOF]
@400000006aff04ee3394cfa4 3052 > [EOF]
@400000006aff056a12c0878c tcpserver: status: 1/40
@400000006aff056a12c0878c tcpserver: pid 3673 from 198.51.100.126
@400000006aff056a1743e4fc tcpserver: ok 3673 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::37408
@400000006aff056a1dff38dc 3673 > 220 mx1.example.net ESMTP 
@400000006aff056a203dbb14 3673 < EHLO mail.bigmail.example 
@400000006aff056a20805dac 3673 > 250-mx1.example.net 
@400000006aff056a2080d6c4 3673 > 250-PIPELINING 
@400000006aff056a2080d6c4 3673 > 250 8BITMIME 
@400000006aff056a22379ee4 3673 < MAIL FROM:<wanda24@bigmail.example> 
@400000006aff056a22379ee4 3673 < RCPT TO:<ida@shop.example> 
@400000006aff056a22379ee4 3673 < DATA 
@400000006aff056a225a3e2c 3673 > 250 ok 
@400000006aff056a225a8094 greylisting: 198.51.100.126 (wanda24@bigmail.example -> ida@shop.example) exists (id=60678) - accepting
@400000006aff056a2299c3e4 3673 > 250 ok 
@400000006aff056a22c72514 3673 > 354 go ahead 
@400000006aff056a28f61f44 3673 < From: <wanda24@bigmail.example> 
@400000006aff056a28f6a02c 3673 < To: <ida@shop.example> 
@400000006aff056a28f72ccc 3673 < Subject: our talk of last week 
@400000006aff056a28f74c0c 3673 < Message-ID: <mwnmz10a.3675@mail.bigmail.example> 
@400000006aff056a28f81344 3673 <  
@400000006aff056a28f83a54 3673 < the delivery will be with you on Tuesday before noon 
@400000006aff056a28f91514 3673 < kind regards 
@400000006aff056a28f9a984 3673 <  
@400000006aff056a28fa0b2c 3673 < could you send the figures of October once mo+
@400000006aff056a28fa0b2c 3673 < re? 
@400000006aff056a28faa76c 3673 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff056a28fb246c 3673 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff056a28fbbcc4 3673 < thank you for the papers, we shall look at them next week 
@400000006aff056a28fbbcc4 3673 < please find the minutes of the last meeting below 
@400000006aff056a28fbbcc4 3673 < the delivery will be with you on Tuesday before noon 
@400000006aff056a28fbd81c 3673 < kind r+
@400000006aff056a28fc7c2c 3673 < egards 
@400000006aff056a28fd474c 3673 <  
@400000006aff056a28fd474c 3673 < could you send the figures of October once more? 
@400000006aff056a28fdeb5c 3673 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff056a28fe126c 3673 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff056a28fe4534 3673 < thank you for the papers, we shall look at them next week 
@400000006aff056a28ff1ff4 3673 < please find the minutes of the last meeting below 
@400000006aff056a28ff990c 3673 < the d+
@400000006aff056a2900354c 3673 < elivery will be with you on Tuesday before noon 
@400000006aff056a29007f84 3673 < kind regards 
@400000006aff056a2900e514 3673 <  
@400000006aff056a2901a47c 3673 < could you send the figures of October once more? 
@400000006aff056a2901a47c 3673 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff056a2902582c 3673 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff056a2902776c 3673 < thank you for the papers, we shall look at them next week 
@400000006aff056a2902776c 3673 < p+
@400000006aff056a2902776c 3673 < lease find the minutes of the last meeting below 
@400000006aff056a2902776c 3673 < the delivery will be with you on Tuesday before noon 
@400000006aff056a2902d144 3673 < kind regards 
@400000006aff056a29031f64 3673 <  
@400000006aff056a2903bba4 3673 < could you send the figures of October once more? 
@400000006aff056a2903bba4 3673 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff056a2904a604 3673 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff056a2905656c 3673 < thank+
@400000006aff056a2905656c 3673 <  you for the papers, we shall look at them next week 
@400000006aff056a2905f9dc 3673 < please find the minutes of the last meeting below 
@400000006aff056a2905f9dc 3673 < the delivery will be with you on Tuesday before noon 
@400000006aff056a29067ac4 3673 < kind regards 
@400000006aff056a29067ac4 3673 <  
@400000006aff056a29067ac4 3673 < could you send the figures of October once more? 
@400000006aff056a2906ff94 3673 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff056a2907e224 3673 < -+
@400000006aff056a29086adc 3673 < --------------------------------- 
@400000006aff056a2909265c 3673 < . 
@400000006aff056a2bc08dcc 3673 > 250 ok 1795097952 qp 3675 
@400000006aff056a3183e164 3673 < QUIT 
@400000006aff056a319805a4 3673 > 221 mx1.example.net 
@400000006aff056a319ffcb4 tcpserver: end 3673 status 0
@400000006aff056a31a0bc1c tcpserver: status: 0/40
@400000006aff056a31a340a4 3673 < [EOF]
@400000006aff056a31a34874 3673 > [EOF]
@400000006aff066127e21a22 tcpserver: status: 1/40
@400000006aff066127e225da tcpserver: pid 4910 from 198.51.100.163
@400000006aff0661298ca18a tcpserver: ok 4910 mx1.example.net:192.0.2.25:25 host163.isp.test:198.51.100.163::53738
@400000006aff066201b82c92 rblsmtpd: 198.51.100.163 pid 4910: 451 https://zen.dnsbl.example/query/ip/198.51.100.163
@400000006aff066235244c32 tcpserver: end 4910 status 0
@400000006aff066235247b12 tcpserver: status: 0/40
@400000006aff06892888f20c tcpserver: status: 1/40
@400000006aff06892888f20c tcpserver: pid 5110 from 203.0.113.230
@400000006aff06892b9708e4 tcpserver: ok 5110 mx1.example.net:192.0.2.25:25 mail.bricks.example:203.0.113.230::27569
@400000006aff0689361f107c 5110 > 220 mx1.example.net ESMTP 
@400000006aff06893b2457bc 5110 < EHLO mail.bricks.example 
@400000006aff06893b630e6c 5110 > 250-mx1.example.net 
@400000006aff06893b630e6c 5110 > 250-PIPELINING 
@400000006aff06893b6350d4 5110 > 250 8BITMIME 
@400000006aff068a0575f4f4 5110 < MAIL FROM:<b.lang16@bricks.example> 
@400000006aff068a0575f4f4 5110 < RCPT TO:<anna.koch@shop.example> 
@400000006aff068a05764314 5110 < DATA 
@400000006aff068a057c9c14 5110 > 250 ok 
@400000006aff068a057c9c14 greylisting: 203.0.113.230 (b.lang16@bricks.example -> anna.koch@shop.example) exists (id=39411) - accepting
@400000006aff068a05a05c6c 5110 > 250 ok 
@400000006aff068a05a97874 5110 > 354 go ahead 
@400000006aff068a05ebf014 5110 < From: <b.lang16@bricks.example> 
@400000006aff068a05ec55a4 5110 < To: <anna.koch@shop.example> 
@400000006aff068a05ec598c 5110 < Subject: our talk of last week 
@400000006aff068a05ed20c4 5110 < Message-ID: <mwnn56tb.5112@mail.bricks.example> 
@400000006aff068a05edf3b4 5110 <  
@400000006aff068a05ee3234 5110 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff068a05ee3234 5110 < thank you for the papers, we shall look at them next week 
@400000006aff068a05eeb704 5110 < please find the minutes of the last meeting below 
@400000006aff068a05eeb704 5110 < the delivery will be with you on Tuesday before noon 
@400000006aff068a05ef0cf4 5110 < kind regards 
@400000006aff068a05ef0cf4 5110 <  
@400000006aff068a05ef860c 5110 < could you send the figures of October once more? 
@400000006aff068a05efc874 5110 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff068a05efc874 5110 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff068a05f0800c 5110 < than+
@400000006aff068a05f0ab04 5110 < k you for the papers, we shall look at them next week 
@400000006aff068a05f12bec 5110 < please find the minutes of the last meeting below 
@400000006aff068a05f12bec 5110 < the delivery will be with you on Tuesday before noon 
@400000006aff068a05f12bec 5110 < kind regards 
@400000006aff068a05f13b8c 5110 <  
@400000006aff068a05f13b8c 5110 < could you send the figures of October once more? 
@400000006aff068a05f13b8c 5110 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff068a05f13b8c 5110 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff068a05f14b2c 5110 < thank you for the papers, we shall look at them next week 
@400000006aff068a05f1a504 5110 < please find the minutes of the last meeting below 
@400000006aff068a05f2164c 5110 < the delivery will be with you on Tuesday before noon 
@400000006aff068a05f26084 5110 < kind regards 
@400000006aff068a05f33b44 5110 <  
@400000006aff068a05f371f4 5110 < could you send the figure+
@400000006aff068a05f371f4 5110 < s of October once more? 
@400000006aff068a05f3c014 5110 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff068a05f3c7e4 5110 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff068a05f41dd4 5110 < --------------------------------------------- 
@400000006aff068a05f4509c 5110 < . 
@400000006aff068a0bb65c14 5110 > 250 ok 1795098240 qp 5112 
@400000006aff068a1040aadc 5110 < QUIT 
@400000006aff068a1060024c 5110 > 221 mx1.example.net 
@400000006aff068a1067af24 tcpserver: end 5110 status 0
@400000006aff068a1067fd44 tcpserver: status: 0/40
@400000006aff068a106a3f64 5110 < [EOF]
@400000006aff068a106a722c 5110 > [EOF]
@400000006aff0736205e5e8c tcpserver: status: 1/40
@400000006aff0736205eef14 tcpserver: pid 5974 from 198.51.100.225
@400000006aff0736248c48fc tcpserver: ok 5974 mx1.example.net:192.0.2.25:25 mail.school.example:198.51.100.225::21165
@400000006aff07362b52d3f4 5974 > 220 mx1.example.net ESMTP 
@400000006aff07362fadd174 5974 < EHLO mail.school.example 
@400000006aff07362fedad1c 5974 > 250-mx1.example.net 
@400000006aff07362feddbfc 5974 > 250-PIPELINING 
@400000006aff07362fee35d4 5974 > 250 8BITMIME 
@400000006aff0736332c5d5c 5974 < MAIL FROM:<v.horn24@school.example> 
@400000006aff0736332c5d5c 5974 < RCPT TO:<b.lang@shop.example> 
@400000006aff0736332c5d5c 5974 < DATA 
@400000006aff0736334aaf14 5974 > 250 ok 
@400000006aff0736334aaf14 greylisting: 198.51.100.225 (v.horn24@school.example -> b.lang@shop.example) exists (id=12740) - accepting
@400000006aff073633753d9c 5974 > 250 ok 
@400000006aff0736337c698c 5974 > 354 go ahead 
@400000006aff07363860173c 5974 < From: <v.horn24@school.example> 
@400000006aff07363860173c 5974 < To: <b.lang@shop.example> 
@400000006aff07363860a7c4 5974 < Subject: our talk of last week 
@400000006aff07363861578c 5974 < Message-ID: <mwnn8w6f.5977@mail.school.example> 
@400000006aff073638622694 5974 <  
@400000006aff0736386270cc 5974 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0736386293f4 5974 < thank you for the papers, we shall look at them next week 
@400000006aff0736386314dc 5974 < ple+
@400000006aff07363863d444 5974 < ase find the minutes of the last meeting below 
@400000006aff07363863d444 5974 < the delivery will be with you on Tuesday before noon 
@400000006aff07363863d444 5974 < kind regards 
@400000006aff07363864af04 5974 <  
@400000006aff07363865281c 5974 < could you send the figures of October once more? 
@400000006aff07363866127c 5974 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff07363866221c 5974 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff07363866221c 5974 < thank y+
@400000006aff07363866703c 5974 < ou for the papers, we shall look at them next week 
@400000006aff07363866be5c 5974 < please find the minutes of the last meeting below 
@400000006aff0736386756b4 5974 < the delivery will be with you on Tuesday before noon 
@400000006aff07363867bc44 5974 < kind regards 
@400000006aff07363867bc44 5974 <  
@400000006aff07363868643c 5974 < could you send the figures of October once more? 
@400000006aff073638688f34 5974 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff07363868d19c 5974 < sta+
@400000006aff07363869660c 5974 < rting delivery 1: msg 2 to local x@example.org 
@400000006aff07363869660c 5974 < thank you for the papers, we shall look at them next week 
@400000006aff07363869f694 5974 < ---------------------------------------------- 
@400000006aff0736386ad53c 5974 < . 
@400000006aff07370229bfc4 5974 > 250 ok 1795098413 qp 5977 
@400000006aff0737038ad664 5974 < QUIT 
@400000006aff073703b29dfc 5974 > 221 mx1.example.net 
@400000006aff073703babc1c tcpserver: end 5974 status 0
@400000006aff073703bacfa4 tcpserver: status: 0/40
@400000006aff073703bd7754 5974 < [EOF]
@400000006aff073703be3e8c 5974 > [EOF]
@400000006aff07d20f220024 tcpserver: status: 1/40
@400000006aff07d20f22d6fc tcpserver: pid 6753 from 203.0.113.204
@400000006aff07d2137d43f4 tcpserver: ok 6753 mx1.example.net:192.0.2.25:25 mail.reed.test:203.0.113.204::8077
@400000006aff07d214db0704 6753 > 220 mx1.example.net ESMTP 
@400000006aff07d2194304a4 6753 < EHLO mail.reed.test 
@400000006aff07d219610454 6753 > 250-mx1.example.net 
@400000006aff07d2196194dc 6753 > 250-PIPELINING 
@400000006aff07d21961f29c 6753 > 250 8BITMIME 
@400000006aff07d21ad404e4 6753 < MAIL FROM:<d.weiss5@reed.test> 
@400000006aff07d21ad4c834 6753 < RCPT TO:<r.frank@club.example> 
@400000006aff07d21ad4c834 6753 < DATA 
@400000006aff07d21b115fec 6753 > 250 ok 
@400000006aff07d21b1207e4 greylisting: 203.0.113.204 (d.weiss5@reed.test -> r.frank@club.example) exists (id=7558) - accepting
@400000006aff07d21b269984 6753 > 250 ok 
@400000006aff07d21b3ad14c 6753 > 354 go ahead 
@400000006aff07d21db2498c 6753 < From: <d.weiss5@reed.test> 
@400000006aff07d21db2af1c 6753 < To: <r.frank@club.example> 
@400000006aff07d21db2fd3c 6753 < Subject: our talk of last week 
@400000006aff07d21db35ee4 6753 < Message-ID: <mwnnc874.6754@mail.reed.test> 
@400000006aff07d21db38dc4 6753 <  
@400000006aff07d21db38dc4 6753 < thank you for the papers, we shall look at them next week 
@400000006aff07d21db38dc4 6753 < please find the minutes of the last meeting below 
@400000006aff07d21db44174 6753 < the delivery+
@400000006aff07d21db504c4 6753 <  will be with you on Tuesday before noon 
@400000006aff07d21db54344 6753 < kind regards 
@400000006aff07d21db5a104 6753 <  
@400000006aff07d21db5a104 6753 < could you send the figures of October once more? 
@400000006aff07d21db5a104 6753 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff07d21db6318c 6753 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff07d21db66c24 6753 < thank you for the papers, we shall look at them next week 
@400000006aff07d21db6d59c 6753 < please f+
@400000006aff07d21db6d59c 6753 < ind the minutes of the last meeting below 
@400000006aff07d21db6f4dc 6753 < the delivery will be with you on Tuesday before noon 
@400000006aff07d21db7cbb4 6753 < kind regards 
@400000006aff07d21db7eaf4 6753 <  
@400000006aff07d21db7eaf4 6753 < could you send the figures of October once more? 
@400000006aff07d21db7eaf4 6753 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff07d21db8b9fc 6753 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff07d21db97964 6753 < thank you fo+
@400000006aff07d21db9ee94 6753 < r the papers, we shall look at them next week 
@400000006aff07d21dbab1e4 6753 < please find the minutes of the last meeting below 
@400000006aff07d21dbb80ec 6753 < the delivery will be with you on Tuesday before noon 
@400000006aff07d21dbb80ec 6753 < kind regards 
@400000006aff07d21dbb80ec 6753 <  
@400000006aff07d21dbb80ec 6753 < could you send the figures of October once more? 
@400000006aff07d21dbb80ec 6753 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff07d21dbbbf6c 6753 < starting+
@400000006aff07d21dbbbf6c 6753 <  delivery 1: msg 2 to local x@example.org 
@400000006aff07d21dbbbf6c 6753 < - 
@400000006aff07d21dbca5e4 6753 < . 
@400000006aff07d222ab445c 6753 > 250 ok 1795098568 qp 6754 
@400000006aff07d223c376d4 6753 < QUIT 
@400000006aff07d223e5897c 6753 > 221 mx1.example.net 
@400000006aff07d223ed2a9c tcpserver: end 6753 status 0
@400000006aff07d223ee14fc tcpserver: status: 0/40
@400000006aff07d223f07274 6753 < [EOF]
@400000006aff07d223f07274 6753 > [EOF]
@400000006aff07d839c09d54 tcpserver: status: 1/40
@400000006aff07d839c183cc tcpserver: pid 6786 from 203.0.113.127
@400000006aff07d90243568c tcpserver: ok 6786 mx1.example.net:192.0.2.25:25 mail.grey.test:203.0.113.127::14035
@400000006aff07d90a26f214 6786 > 220 mx1.example.net ESMTP 
@400000006aff07d90afb4974 6786 < EHLO mail.grey.test 
@400000006aff07d90b13f5dc 6786 > 250-mx1.example.net 
@400000006aff07d90b140194 6786 > 250-PIPELINING 
@400000006aff07d90b14ccb4 6786 > 250 8BITMIME 
@400000006aff07d90bd672ec 6786 < MAIL FROM:<m.roth4@grey.test> 
@400000006aff07d90be017ac 6786 > 250 ok 
@400000006aff07d90f452ff4 6786 < RCPT TO:<t.wolf@shop.example> 
@400000006aff07d90f452ff4 greylisting: 203.0.113.127 (m.roth4@grey.test -> t.wolf@shop.example) exists (id=7662) - accepting
@400000006aff07d90f7d04ec 6786 > 250 ok 
@400000006aff07d9138c2c5c 6786 < DATA 
@400000006aff07d913c25b74 6786 > 354 go ahead 
@400000006aff07d91933ce1c 6786 < From: <m.roth4@grey.test> 
@400000006aff07d91934146c 6786 < To: <t.wolf@shop.example> 
@400000006aff07d91934146c 6786 < Subject: our talk of last week 
@400000006aff07d91934146c 6786 < Message-ID: <mwnncdig.6789@mail.grey.test> 
@400000006aff07d91934916c 6786 <  
@400000006aff07d91934d3d4 6786 < thank you for the papers, we shall look at them next week 
@400000006aff07d919353d4c 6786 < please find the minutes of the last meeting below 
@400000006aff07d919353d4c 6786 < the delivery w+
@400000006aff07d91935a6c4 6786 < ill be with you on Tuesday before noon 
@400000006aff07d919364304 6786 < kind regards 
@400000006aff07d919364304 6786 <  
@400000006aff07d919367d9c 6786 < could you send the figures of October once more? 
@400000006aff07d91937602c 6786 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff07d919376414 6786 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff07d91937cd8c 6786 < thank you for the papers, we shall look at them next week 
@400000006aff07d91937f884 6786 < please fin+
@400000006aff07d91938237c 6786 < d the minutes of the last meeting below 
@400000006aff07d919382f34 6786 < the delivery will be with you on Tuesday before noon 
@400000006aff07d91938796c 6786 < kind regards 
@400000006aff07d91938e6cc 6786 <  
@400000006aff07d91938e6cc 6786 < could you send the figures of October once more? 
@400000006aff07d919391d7c 6786 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff07d919391d7c 6786 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff07d919391d7c 6786 < ------ 
@400000006aff07d919391d7c 6786 < . 
@400000006aff07d91bd8eddc 6786 > 250 ok 1795098575 qp 6789 
@400000006aff07d91d8bd5cc 6786 < QUIT 
@400000006aff07d91daf0d6c 6786 > 221 mx1.example.net 
@400000006aff07d91db72f74 tcpserver: end 6786 status 0
@400000006aff07d91db7c3e4 tcpserver: status: 0/40
@400000006aff07d91db99c8c 6786 < [EOF]
@400000006aff07d91db99c8c 6786 > [EOF]
@400000006aff082e2436495c tcpserver: status: 1/40
@400000006aff082e243704dc tcpserver: pid 7215 from 192.0.2.30
@400000006aff082e2d8a60ec tcpserver: ok 7215 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::40726
@400000006aff082e35dc622c 7215 > 220 mx1.example.net ESMTP 
@400000006aff082e3b6e2644 7215 < EHLO monitor.example.net 
@400000006aff082f000057e4 7215 > 250-mx1.example.net 
@400000006aff082f00009e34 7215 > 250-PIPELINING 
@400000006aff082f000132a4 7215 > 250 8BITMIME 
@400000006aff082f0129a544 7215 < QUIT 
@400000006aff082f0153fd1c 7215 > 221 mx1.example.net 
@400000006aff082f015b9e3c tcpserver: end 7215 status 0
@400000006aff082f015c1754 tcpserver: status: 0/40
@400000006aff082f015eab7c 7215 < [EOF]
@400000006aff082f015ebb1c 7215 > [EOF]
@400000006aff08e43b986e7c tcpserver: status: 1/40
@400000006aff08e43b9935b4 tcpserver: pid 8126 from 203.0.113.230
@400000006aff08e502ba20b4 tcpserver: ok 8126 mx1.example.net:192.0.2.25:25 mail.bricks.example:203.0.113.230::35149
@400000006aff08e50418e594 8126 > 220 mx1.example.net ESMTP 
@400000006aff08e50add2a84 8126 < EHLO mail.bricks.example 
@400000006aff08e50ae2a4dc 8126 > 250-mx1.example.net 
@400000006aff08e50ae34504 8126 > 250-PIPELINING 
@400000006aff08e50ae3682c 8126 > 250 8BITMIME 
@400000006aff08e51060f47c 8126 < MAIL FROM:<d.weiss6@bricks.example> 
@400000006aff08e51060f47c 8126 < RCPT TO:<r.frank@club.example> 
@400000006aff08e51061affc 8126 < DATA 
@400000006aff08e5108d9a2c 8126 > 250 ok 
@400000006aff08e5108e6164 greylisting: 203.0.113.230 (d.weiss6@bricks.example -> r.frank@club.example) exists (id=14609) - accepting
@400000006aff08e510b03974 8126 > 250 ok 
@400000006aff08e510df05ec 8126 > 354 go ahead 
@400000006aff08e5135dec84 8126 < From: <d.weiss6@bricks.example> 
@400000006aff08e5135ea034 8126 < To: <r.frank@club.example> 
@400000006aff08e5135ea034 8126 < Subject: our talk of last week 
@400000006aff08e5135efa0c 8126 < Message-ID: <mwnni49d.8129@mail.bricks.example> 
@400000006aff08e5135fc52c 8126 <  
@400000006aff08e51360599c 8126 < please find the minutes of the last meeting below 
@400000006aff08e5136080ac 8126 < the delivery will be with you on Tuesday before noon 
@400000006aff08e51360887c 8126 < kind re+
@400000006aff08e51360f9c4 8126 < gards 
@400000006aff08e513613074 8126 <  
@400000006aff08e513613844 8126 < could you send the figures of October once more? 
@400000006aff08e5136147e4 8126 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff08e5136147e4 8126 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff08e51361827c 8126 < thank you for the papers, we shall look at them next week 
@400000006aff08e51361827c 8126 < please find the minutes of the last meeting below 
@400000006aff08e513618664 8126 < the de+
@400000006aff08e513619dd4 8126 < livery will be with you on Tuesday before noon 
@400000006aff08e513619dd4 8126 < kind regards 
@400000006aff08e513622e5c 8126 <  
@400000006aff08e51362a774 8126 < could you send the figures of October once more? 
@400000006aff08e5136314d4 8126 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff08e51363a944 8126 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff08e51363a944 8126 < thank you for the papers, we shall look at them next week 
@400000006aff08e51364590c 8126 < pl+
@400000006aff08e51364590c 8126 < ease find the minutes of the last meeting below 
@400000006aff08e51364e5ac 8126 < the delivery will be with you on Tuesday before noon 
@400000006aff08e51364e5ac 8126 < kind regards 
@400000006aff08e51364e5ac 8126 <  
@400000006aff08e513652fe4 8126 < could you send the figures of October once more? 
@400000006aff08e51365e394 8126 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff08e51366359c 8126 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff08e51366c624 8126 < thank +
@400000006aff08e51367a8b4 8126 < you for the papers, we shall look at them next week 
@400000006aff08e51367cfc4 8126 < please find the minutes of the last meeting below 
@400000006aff08e51368122c 8126 < the delivery will be with you on Tuesday before noon 
@400000006aff08e5136877bc 8126 < kind regards 
@400000006aff08e5136877bc 8126 <  
@400000006aff08e5136946c4 8126 < could you send the figures of October once more? 
@400000006aff08e513695e34 8126 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff08e51369db34 8126 < st+
@400000006aff08e5136a738c 8126 < arting delivery 1: msg 2 to local x@example.org 
@400000006aff08e5136a738c 8126 < thank you for the papers, we shall look at them next week 
@400000006aff08e5136a9e84 8126 < please find the minutes of the last meeting below 
@400000006aff08e5136ae0ec 8126 < the delivery will be with you on Tuesday before noon 
@400000006aff08e5136ae0ec 8126 < kind regards 
@400000006aff08e5136ae0ec 8126 <  
@400000006aff08e5136b6d8c 8126 < could you send the figures +
@400000006aff08e5136b6d8c 8126 < of October once more? 
@400000006aff08e5136b6d8c 8126 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff08e5136c484c 8126 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff08e5136d1b3c 8126 < thank you for the papers, we shall look at them next week 
@400000006aff08e5136da00c 8126 < please find the minutes of the last meeting below 
@400000006aff08e5136da3f4 8126 < the delivery will be with you on Tuesday b+
@400000006aff08e5136da3f4 8126 < efore noon 
@400000006aff08e5136de274 8126 < kind regards 
@400000006aff08e5136e4804 8126 <  
@400000006aff08e5136ed4a4 8126 < could you send the figures of October once more? 
@400000006aff08e5136f8854 8126 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff08e5136f9bdc 8126 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff08e5136f9bdc 8126 < thank you for the papers, we shall look at them next week 
@400000006aff08e51370863c 8126 < please find the minutes of the last me+
@400000006aff08e51370863c 8126 < eting below 
@400000006aff08e51370863c 8126 < the delivery will be with you on Tuesday before noon 
@400000006aff08e51370863c 8126 < kind regards 
@400000006aff08e51370863c 8126 <  
@400000006aff08e51370863c 8126 < could you send the figures of October once more? 
@400000006aff08e51370efb4 8126 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff08e513718424 8126 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff08e5137197ac 8126 < thank you for the papers, we shall look at+
@400000006aff08e51372532c 8126 <  them next week 
@400000006aff08e51372532c 8126 < please find the minutes of the last meeting below 
@400000006aff08e513732234 8126 < the delivery will be with you on Tuesday before noon 
@400000006aff08e51373ca2c 8126 < kind regards 
@400000006aff08e513744b14 8126 <  
@400000006aff08e513744b14 8126 < could you send the figures of October once more? 
@400000006aff08e513744b14 8126 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff08e513744b14 8126 < starting delivery 1: msg 2 to local x@+
@400000006aff08e513746284 8126 < example.org 
@400000006aff08e51374e36c 8126 < thank you for the papers, we shall look at them next week 
@400000006aff08e51374e36c 8126 < please find the minutes of the last meeting below 
@400000006aff08e51374e36c 8126 < the delivery will be with you on Tuesday before noon 
@400000006aff08e51374e36c 8126 < kind regards 
@400000006aff08e51375412c 8126 <  
@400000006aff08e51375aaa4 8126 < could you send the figures of October once more? 
@400000006aff08e51375aaa4 8126 < +49 30 5550 1+
@400000006aff08e51375e924 8126 <  + 49 30 5550 2 
@400000006aff08e51376623c 8126 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff08e5137715ec 8126 < thank you for the papers, we shall look at them next week 
@400000006aff08e51377e10c 8126 < please find the minutes of the last meeting below 
@400000006aff08e51377e10c 8126 < the delivery will be with you on Tuesday before noon 
@400000006aff08e513780434 8126 < kind regards 
@400000006aff08e513781f8c 8126 <  
@400000006aff08e513787d4c 8126 < could yo+
@400000006aff08e51379215c 8126 < u send the figures of October once more? 
@400000006aff08e51379e894 8126 < ------------ 
@400000006aff08e51379e894 8126 < . 
@400000006aff08e5189f90e4 8126 > 250 ok 1795098843 qp 8129 
@400000006aff08e5193679b4 8126 < QUIT 
@400000006aff08e51954275c 8126 > 221 mx1.example.net 
@400000006aff08e5195c1e6c tcpserver: end 8126 status 0
@400000006aff08e5195ca724 tcpserver: status: 0/40
@400000006aff08e5195fb84c 8126 < [EOF]
@400000006aff08e5195fb84c 8126 > [EOF]
@400000006aff0a3d19525a6c tcpserver: status: 1/40
@400000006aff0a3d19525e54 tcpserver: pid 9849 from 203.0.113.113
@400000006aff0a3d1bb1a72c tcpserver: ok 9849 mx1.example.net:192.0.2.25:25 mail.quarry.example:203.0.113.113::4256
@400000006aff0a3d1eb1ac74 9849 > 220 mx1.example.net ESMTP 
@400000006aff0a3d22850364 9849 < EHLO mail.quarry.example 
@400000006aff0a3d22bab194 9849 > 250-mx1.example.net 
@400000006aff0a3d22baec2c 9849 > 250-PIPELINING 
@400000006aff0a3d22bb1b0c 9849 > 250 8BITMIME 
@400000006aff0a3d262d7dac 9849 < MAIL FROM:<ute36@quarry.example> 
@400000006aff0a3d26584e9c 9849 > 250 ok 
@400000006aff0a3d2d30bbb4 9849 < RCPT TO:<nina@club.example> 
@400000006aff0a3d2d3186d4 greylisting: 203.0.113.113 (ute36@quarry.example -> nina@club.example) exists (id=18697) - accepting
@400000006aff0a3d2d4178dc 9849 > 250 ok 
@400000006aff0a3d3334d16c 9849 < DATA 
@400000006aff0a3d337758ac 9849 > 354 go ahead 
@400000006aff0a3d39d7ea2c 9849 < From: <ute36@quarry.example> 
@400000006aff0a3d39d8b54c 9849 < To: <nina@club.example> 
@400000006aff0a3d39d92694 9849 < Subject: our talk of last week 
@400000006aff0a3d39d92694 9849 < Message-ID: <mwnnpi79.9852@mail.quarry.example> 
@400000006aff0a3d39d9e214 9849 <  
@400000006aff0a3d39d9f1b4 9849 < could you send the figures of October once more? 
@400000006aff0a3d39da823c 9849 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0a3d39dad444 9849 < starting delivery 1: msg 2 to local x@+
@400000006aff0a3d39db60e4 9849 < example.org 
@400000006aff0a3d39dbab1c 9849 < thank you for the papers, we shall look at them next week 
@400000006aff0a3d39dc81f4 9849 < please find the minutes of the last meeting below 
@400000006aff0a3d39dc89c4 9849 < the delivery will be with you on Tuesday before noon 
@400000006aff0a3d39dce784 9849 < kind regards 
@400000006aff0a3d39dd7424 9849 <  
@400000006aff0a3d39dd7424 9849 < could you send the figures of October once more? 
@400000006aff0a3d39dd7424 9849 < +49 30 5550 1+
@400000006aff0a3d39de4ee4 9849 <  + 49 30 5550 2 
@400000006aff0a3d39dec02c 9849 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0a3d39df3944 9849 < thank you for the papers, we shall look at them next week 
@400000006aff0a3d39df8f34 9849 < please find the minutes of the last meeting below 
@400000006aff0a3d39e0084c 9849 < the delivery will be with you on Tuesday before noon 
@400000006aff0a3d39e06224 9849 < kind regards 
@400000006aff0a3d39e119bc 9849 <  
@400000006aff0a3d39e119bc 9849 < could yo+
@400000006aff0a3d39e16bc4 9849 < u send the figures of October once more? 
@400000006aff0a3d39e1dd0c 9849 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0a3d39e2235c 9849 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0a3d39e2235c 9849 < thank you for the papers, we shall look at them next week 
@400000006aff0a3d39e2f264 9849 < please find the minutes of the last meeting below 
@400000006aff0a3d39e36b7c 9849 < the delivery will be wi+
@400000006aff0a3d39e36b7c 9849 < th you on Tuesday before noon 
@400000006aff0a3d39e3734c 9849 < kind regards 
@400000006aff0a3d39e3734c 9849 <  
@400000006aff0a3d39e39e44 9849 < could you send the figures of October once more? 
@400000006aff0a3d39e39e44 9849 < ------------------- 
@400000006aff0a3d39e3a9fc 9849 < . 
@400000006aff0a3e045a0574 9849 > 250 ok 1795099188 qp 9852 
@400000006aff0a3e081fcfa4 9849 < QUIT 
@400000006aff0a3e083f0004 9849 > 221 mx1.example.net 
@400000006aff0a3e08465304 tcpserver: end 9849 status 0
@400000006aff0a3e08470a9c tcpserver: status: 0/40
@400000006aff0a3e084921c4 9849 < [EOF]
@400000006aff0a3e08499ec4 9849 > [EOF]
@400000006aff0a4c011b514c tcpserver: status: 1/40
@400000006aff0a4c011b8414 tcpserver: pid 9922 from 198.51.100.35
@400000006aff0a4c05a1101c tcpserver: ok 9922 mx1.example.net:192.0.2.25:25 mail.lighthouse.test:198.51.100.35::2012
@400000006aff0a4c0d741d5c 9922 > 220 mx1.example.net ESMTP 
@400000006aff0a4c11634564 9922 < EHLO mail.lighthouse.test 
@400000006aff0a4c11709f5c 9922 > 250-mx1.example.net 
@400000006aff0a4c11712bfc 9922 > 250-PIPELINING 
@400000006aff0a4c117156f4 9922 > 250 8BITMIME 
@400000006aff0a4c16556264 9922 < MAIL FROM:<o.beck28@lighthouse.test> 
@400000006aff0a4c1656028c 9922 < RCPT TO:<r.frank@club.example> 
@400000006aff0a4c16561de4 9922 < DATA 
@400000006aff0a4c167d1a5c 9922 > 250 ok 
@400000006aff0a4c167d1a5c greylisting: 198.51.100.35 (o.beck28@lighthouse.test -> r.frank@club.example) exists (id=17530) - accepting
@400000006aff0a4c16b39f64 9922 > 250 ok 
@400000006aff0a4c16e94d94 9922 > 354 go ahead 
@400000006aff0a4c17fe20c4 9922 < From: <o.beck28@lighthouse.test> 
@400000006aff0a4c17fe2c7c 9922 < To: <r.frank@club.example> 
@400000006aff0a4c17fe920c 9922 < Subject: our talk of last week 
@400000006aff0a4c17ff6114 9922 < Message-ID: <mwnnpta4.9924@mail.lighthouse.test> 
@400000006aff0a4c17ff6114 9922 <  
@400000006aff0a4c180043a4 9922 <  
@400000006aff0a4c1800e7b4 9922 < could you send the figures of October once more? 
@400000006aff0a4c180135d4 9922 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0a4c180135d4 9922 < starting delivery 1: msg 2 t+
@400000006aff0a4c1801706c 9922 < o local x@example.org 
@400000006aff0a4c18018bc4 9922 < thank you for the papers, we shall look at them next week 
@400000006aff0a4c180208c4 9922 < please find the minutes of the last meeting below 
@400000006aff0a4c180208c4 9922 < the delivery will be with you on Tuesday before noon 
@400000006aff0a4c18023f74 9922 < kind regards 
@400000006aff0a4c18024b2c 9922 <  
@400000006aff0a4c18025eb4 9922 < could you send the figures of October once more? 
@400000006aff0a4c18029d34 9922 < +49+
@400000006aff0a4c18033d5c 9922 <  30 5550 1 + 49 30 5550 2 
@400000006aff0a4c18033d5c 9922 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0a4c18033d5c 9922 < thank you for the papers, we shall look at them next week 
@400000006aff0a4c18033d5c 9922 < please find the minutes of the last meeting below 
@400000006aff0a4c180383ac 9922 < the delivery will be with you on Tuesday before noon 
@400000006aff0a4c1803d99c 9922 < kind regards 
@400000006aff0a4c180446fc 9922 <  
@400000006aff0a4c180446fc 9922 < could you send the figures of October once more? 
@400000006aff0a4c1804f2dc 9922 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0a4c18055484 9922 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0a4c18059304 9922 < thank you for the papers, we shall look at them next week 
@400000006aff0a4c1806620c 9922 < please find the minutes of the last meeting below 
@400000006aff0a4c1806db24 9922 < the delivery +
@400000006aff0a4c18078704 9922 < will be with you on Tuesday before noon 
@400000006aff0a4c1808001c 9922 < kind regards 
@400000006aff0a4c18084a54 9922 <  
@400000006aff0a4c1808b7b4 9922 < could you send the figures of October once more? 
@400000006aff0a4c1808cb3c 9922 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0a4c1808cb3c 9922 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0a4c1809212c 9922 < thank you for the papers, we shall look at them next week 
@400000006aff0a4c1809212c 9922 < please fi+
@400000006aff0a4c18095bc4 9922 < nd the minutes of the last meeting below 
@400000006aff0a4c18098e8c 9922 < the delivery will be with you on Tuesday before noon 
@400000006aff0a4c1809a5fc 9922 < kind regards 
@400000006aff0a4c180a711c 9922 <  
@400000006aff0a4c180ad6ac 9922 < ---------------------------- 
@400000006aff0a4c180b4fc4 9922 < . 
@400000006aff0a4c19b82cd4 9922 > 250 ok 1795099202 qp 9924 
@400000006aff0a4c1e22f164 9922 < QUIT 
@400000006aff0a4c1e55f3fc 9922 > 221 mx1.example.net 
@400000006aff0a4c1e5cd1cc tcpserver: end 9922 status 0
@400000006aff0a4c1e5cd1cc tcpserver: status: 0/40
@400000006aff0a4c1e5fdf0c 9922 < [EOF]
@400000006aff0a4c1e606f94 9922 > [EOF]
@400000006aff0aa004430aa4 tcpserver: status: 1/40
@400000006aff0aa004430aa4 tcpserver: pid 10342 from 198.51.100.186
@400000006aff0aa007631724 tcpserver: ok 10342 mx1.example.net:192.0.2.25:25 mail.kiosk.example:198.51.100.186::31282
@400000006aff0aa01250ed3c 10342 > 220 mx1.example.net ESMTP 
@400000006aff0aa017f9eaa4 10342 < EHLO mail.kiosk.example 
@400000006aff0aa018344fdc 10342 > 250-mx1.example.net 
@400000006aff0aa018344fdc 10342 > 250-PIPELINING 
@400000006aff0aa01834674c 10342 > 250 8BITMIME 
@400000006aff0aa01d11a48c 10342 < MAIL FROM:<carla12@kiosk.example> 
@400000006aff0aa01d11a48c 10342 < RCPT TO:<webmaster10@shop.example> 
@400000006aff0aa01d11df24 10342 < DATA 
@400000006aff0aa01d27ff34 10342 > 250 ok 
@400000006aff0aa01d27ff34 greylisting: 198.51.100.186 (carla12@kiosk.example -> webmaster10@shop.example) exists (id=50862) - accepting
@400000006aff0aa01d59447c 10342 > 250 ok 
@400000006aff0aa01d958644 10342 > 354 go ahead 
@400000006aff0aa01f442c5c 10342 < From: <carla12@kiosk.example> 
@400000006aff0aa01f442c5c 10342 < To: <webmaster10@shop.example> 
@400000006aff0aa01f444b9c 10342 < Subject: our talk of last week 
@400000006aff0aa01f444b9c 10342 < Message-ID: <mwnnrm91.10345@mail.kiosk.example> 
@400000006aff0aa01f453214 10342 <  
@400000006aff0aa01f453214 10342 < could you send the figures of October once more? 
@400000006aff0aa01f45841c 10342 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0aa01f45beb4 10342 < starting delivery 1: msg 2 to +
@400000006aff0aa01f45beb4 10342 < local x@example.org 
@400000006aff0aa01f464384 10342 < thank you for the papers, we shall look at them next week 
@400000006aff0aa01f46c854 10342 < please find the minutes of the last meeting below 
@400000006aff0aa01f4706d4 10342 < the delivery will be with you on Tuesday before noon 
@400000006aff0aa01f47ddac 10342 < kind regards 
@400000006aff0aa01f487604 10342 <  
@400000006aff0aa01f493184 10342 < could you send the figures of October once more? 
@400000006aff0aa01f493184 10342 < +49 3+
@400000006aff0aa01f49cdc4 10342 < 0 5550 1 + 49 30 5550 2 
@400000006aff0aa01f4a4eac 10342 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0aa01f4a98e4 10342 < thank you for the papers, we shall look at them next week 
@400000006aff0aa01f4aeaec 10342 < please find the minutes of the last meeting below 
@400000006aff0aa01f4bb60c 10342 < the delivery will be with you on Tuesday before noon 
@400000006aff0aa01f4c5634 10342 < kind regards 
@400000006aff0aa01f4d253c 10342 <  
@400000006aff0aa01f4dd8ec 10342 < could you send the figures of October once more? 
@400000006aff0aa01f4dd8ec 10342 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0aa01f4df05c 10342 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0aa01f4e3a94 10342 < thank you for the papers, we shall look at them next week 
@400000006aff0aa01f4e4a34 10342 < please find the minutes of the last meeting below 
@400000006aff0aa01f4e4e1c 10342 < the delivery wi+
@400000006aff0aa01f4ebf64 10342 < ll be with you on Tuesday before noon 
@400000006aff0aa01f4f9254 10342 < kind regards 
@400000006aff0aa01f501b0c 10342 <  
@400000006aff0aa01f50b364 10342 < could you send the figures of October once more? 
@400000006aff0aa01f50cebc 10342 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0aa01f51920c 10342 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0aa01f525944 10342 < thank you for the papers, we shall look at them next week 
@400000006aff0aa01f525944 10342 < please find+
@400000006aff0aa01f530524 10342 <  the minutes of the last meeting below 
@400000006aff0aa01f53dbfc 10342 < the delivery will be with you on Tuesday before noon 
@400000006aff0aa01f5431ec 10342 < kind regards 
@400000006aff0aa01f5431ec 10342 <  
@400000006aff0aa01f551864 10342 < could you send the figures of October once more? 
@400000006aff0aa01f55c444 10342 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0aa01f55cc14 10342 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0aa01f55cc14 10342 < thank you for t+
@400000006aff0aa01f55e384 10342 < he papers, we shall look at them next week 
@400000006aff0aa01f55e384 10342 < please find the minutes of the last meeting below 
@400000006aff0aa01f5654cc 10342 < the delivery will be with you on Tuesday before noon 
@400000006aff0aa01f567024 10342 < kind regards 
@400000006aff0aa01f568794 10342 <  
@400000006aff0aa01f56f4f4 10342 < could you send the figures of October once more? 
@400000006aff0aa01f578194 10342 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0aa01f58586c 10342 < starting de+
@400000006aff0aa01f58586c 10342 < livery 1: msg 2 to local x@example.org 
@400000006aff0aa01f58586c 10342 < thank you for the papers, we shall look at them next week 
@400000006aff0aa01f58586c 10342 < please find the minutes of the last meeting below 
@400000006aff0aa01f58586c 10342 < the delivery will be with you on Tuesday before noon 
@400000006aff0aa01f58586c 10342 < kind regards 
@400000006aff0aa01f593714 10342 <  
@400000006aff0aa01f59f67c 10342 < could you send the figures of Octobe+
@400000006aff0aa01f5a3114 10342 < r once more? 
@400000006aff0aa01f5a3114 10342 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0aa01f5a831c 10342 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0aa01f5b2efc 10342 < thank you for the papers, we shall look at them next week 
@400000006aff0aa01f5b2efc 10342 < please find the minutes of the last meeting below 
@400000006aff0aa01f5bea7c 10342 < the delivery will be with you on Tuesday before noo+
@400000006aff0aa01f5bea7c 10342 < n 
@400000006aff0aa01f5c7eec 10342 < kind regards 
@400000006aff0aa01f5cbd6c 10342 <  
@400000006aff0aa01f5cbd6c 10342 < could you send the figures of October once more? 
@400000006aff0aa01f5cbd6c 10342 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0aa01f5cbd6c 10342 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0aa01f5cf034 10342 < thank you for the papers, we shall look at them next week 
@400000006aff0aa01f5d03bc 10342 < please find the minutes of the last meeting bel+
@400000006aff0aa01f5db384 10342 < ow 
@400000006aff0aa01f5db384 10342 < the delivery will be with you on Tuesday before noon 
@400000006aff0aa01f5df204 10342 < kind regards 
@400000006aff0aa01f5df9d4 10342 <  
@400000006aff0aa01f5e8a5c 10342 < could you send the figures of October once more? 
@400000006aff0aa01f5f651c 10342 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0aa01f5f8074 10342 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0aa01f5fda4c 10342 < thank you for the papers, we shall look at them nex+
@400000006aff0aa01f5fda4c 10342 < t week 
@400000006aff0aa01f605b34 10342 < please find the minutes of the last meeting below 
@400000006aff0aa01f608dfc 10342 < the delivery will be with you on Tuesday before noon 
@400000006aff0aa01f608dfc 10342 < kind regards 
@400000006aff0aa01f60e3ec 10342 <  
@400000006aff0aa01f617c44 10342 < could you send the figures of October once more? 
@400000006aff0aa01f617c44 10342 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0aa01f61e1d4 10342 < starting delivery 1: msg 2 to local x@example.o+
@400000006aff0aa01f6289cc 10342 < rg 
@400000006aff0aa01f62c84c 10342 < thank you for the papers, we shall look at them next week 
@400000006aff0aa01f634d1c 10342 < please find the minutes of the last meeting below 
@400000006aff0aa01f63a30c 10342 < the delivery will be with you on Tuesday before noon 
@400000006aff0aa01f641454 10342 < kind regards 
@400000006aff0aa01f641454 10342 <  
@400000006aff0aa01f642bc4 10342 < could you send the figures of October once more? 
@400000006aff0aa01f64bc4c 10342 < +49 30 5550 1 + 49 30 +
@400000006aff0aa01f64bc4c 10342 < 5550 2 
@400000006aff0aa01f64bc4c 10342 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0aa01f64bc4c 10342 < thank you for the papers, we shall look at them next week 
@400000006aff0aa01f65605c 10342 < please find the minutes of the last meeting below 
@400000006aff0aa01f65605c 10342 < the delivery will be with you on Tuesday before noon 
@400000006aff0aa01f65605c 10342 < kind regards 
@400000006aff0aa01f65605c 10342 <  
@400000006aff0aa01f658f3c 10342 < could you send th+
@400000006aff0aa01f658f3c 10342 < e figures of October once more? 
@400000006aff0aa01f65c9d4 10342 < ------------------------- 
@400000006aff0aa01f65c9d4 10342 < . 
@400000006aff0aa025c3d6cc 10342 > 250 ok 1795099286 qp 10345 
@400000006aff0aa02a8f495c 10342 < QUIT 
@400000006aff0aa02abec1b4 10342 > 221 mx1.example.net 
@400000006aff0aa02ac6a924 tcpserver: end 10342 status 0
@400000006aff0aa02ac6a924 tcpserver: status: 0/40
@400000006aff0aa02ac93d4c 10342 < [EOF]
@400000006aff0aa02ac93d4c 10342 > [EOF]
@400000006aff0aad0d55f0c0 tcpserver: status: 1/40
@400000006aff0aad0d562b58 tcpserver: pid 10408 from 198.51.100.170
@400000006aff0aad1f4222e0 tcpserver: ok 10408 mx1.example.net:192.0.2.25:25 :198.51.100.170::52823
@400000006aff0aad2a3edd78 rblsmtpd: 198.51.100.170 pid 10408: 451 https://zen.dnsbl.example/query/ip/198.51.100.170
@400000006aff0ab01ea2b278 tcpserver: end 10408 status 0
@400000006aff0ab01ea2b278 tcpserver: status: 0/40
@400000006aff0b362500bd7c tcpserver: status: 1/40
@400000006aff0b362500bd7c tcpserver: pid 11095 from 198.51.100.126
@400000006aff0b36296ec5fc tcpserver: ok 11095 mx1.example.net:192.0.2.25:25 mail.station.test:198.51.100.126::11048
@400000006aff0b362e143614 11095 > 220 mx1.example.net ESMTP 
@400000006aff0b362fb1676c 11095 < EHLO mail.station.test 
@400000006aff0b362fe9f3fc 11095 > 250-mx1.example.net 
@400000006aff0b362fea1b0c 11095 > 250-PIPELINING 
@400000006aff0b362fea3a4c 11095 > 250 8BITMIME 
@400000006aff0b36331fd26c 11095 < MAIL FROM:<j.klein32@station.test> 
@400000006aff0b36332acb04 11095 > 250 ok 
@400000006aff0b36390e683c 11095 < RCPT TO:<d.weiss@club.example> 
@400000006aff0b36390e971c greylisting: 198.51.100.126 (j.klein32@station.test -> d.weiss@club.example) exists (id=31459) - accepting
@400000006aff0b36394cdc84 11095 > 250 ok 
@400000006aff0b37002d18ec 11095 < RCPT TO:<paula@example.net> 
@400000006aff0b37002dd084 greylisting: 198.51.100.126 (j.klein32@station.test -> paula@example.net) exists (id=34054) - accepting
@400000006aff0b370061b5ac 11095 > 250 ok 
@400000006aff0b3701717be4 11095 < RCPT TO:<j.klein@club.example> 
@400000006aff0b3701717be4 greylisting: 198.51.100.126 (j.klein32@station.test -> j.klein@club.example) exists (id=78002) - accepting
@400000006aff0b3701af6f44 11095 > 250 ok 
@400000006aff0b3706dcfb1c 11095 < RCPT TO:<emma@club.example> 
@400000006aff0b3706dd6c64 greylisting: 198.51.100.126 (j.klein32@station.test -> emma@club.example) exists (id=34726) - accepting
@400000006aff0b37071c175c 11095 > 250 ok 
@400000006aff0b370e6f55dc 11095 < RCPT TO:<carla@example.net> 
@400000006aff0b370e70403c greylisting: 198.51.100.126 (j.klein32@station.test -> carla@example.net) exists (id=24770) - accepting
@400000006aff0b370e8c9624 11095 > 250 ok 
@400000006aff0b3712590f44 11095 < DATA 
@400000006aff0b37129c3e7c 11095 > 354 go ahead 
@400000006aff0b371479822c 11095 < From: <j.klein32@station.test> 
@400000006aff0b37147a31f4 11095 < To: <d.weiss@club.example> 
@400000006aff0b37147ae1bc 11095 < Subject: our talk of last week 
@400000006aff0b37147ae1bc 11095 < Message-ID: <mwnnuum8.11099@mail.station.test> 
@400000006aff0b37147b7a14 11095 <  
@400000006aff0b37147c220c 11095 < thank you for the papers, we shall look at them next week 
@400000006aff0b37147ca2f4 11095 < please find the minutes of the last meeting below 
@400000006aff0b37147ca2f4 11095 < the +
@400000006aff0b37147d431c 11095 < delivery will be with you on Tuesday before noon 
@400000006aff0b37147d431c 11095 < kind regards 
@400000006aff0b37147e0a54 11095 <  
@400000006aff0b37147e7b9c 11095 < could you send the figures of October once more? 
@400000006aff0b37147e7b9c 11095 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0b37147e7b9c 11095 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0b37147ea694 11095 < thank you for the papers, we shall look at them next week 
@400000006aff0b37147eaa7c 11095 < please find the minutes of the last meeting below 
@400000006aff0b37147eb24c 11095 < the delivery will be with you on Tuesday before noon 
@400000006aff0b37147eb24c 11095 < kind regards 
@400000006aff0b37147f3334 11095 <  
@400000006aff0b37147f9cac 11095 < could you send the figures of October once more? 
@400000006aff0b37147fb41c 11095 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0b37147fb41c 11095 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0b3714805c14 11095 < than+
@400000006aff0b371480ec9c 11095 < k you for the papers, we shall look at them next week 
@400000006aff0b3714818cc4 11095 < please find the minutes of the last meeting below 
@400000006aff0b371481b3d4 11095 < the delivery will be with you on Tuesday before noon 
@400000006aff0b371481e69c 11095 < kind regards 
@400000006aff0b3714829a4c 11095 <  
@400000006aff0b3714829a4c 11095 < could you send the figures of October once more? 
@400000006aff0b371483462c 11095 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0b371483afa4 11095 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0b371483afa4 11095 < thank you for the papers, we shall look at them next week 
@400000006aff0b371483d6b4 11095 < please find the minutes of the last meeting below 
@400000006aff0b371484c114 11095 < the delivery will be with you on Tuesday before noon 
@400000006aff0b371485884c 11095 < kind regards 
@400000006aff0b3714863044 11095 <  
@400000006aff0b3714863044 11095 < could you send the figure+
@400000006aff0b3714863044 11095 < s of October once more? 
@400000006aff0b3714863044 11095 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0b3714863044 11095 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0b3714867e64 11095 < thank you for the papers, we shall look at them next week 
@400000006aff0b371487071c 11095 < ---------------------------- 
@400000006aff0b371487071c 11095 < . 
@400000006aff0b371a7ac53c 11095 > 250 ok 1795099437 qp 11099 
@400000006aff0b371e92c264 11095 < QUIT 
@400000006aff0b371e9a4c14 11095 > 221 mx1.example.net 
@400000006aff0b371ea22bb4 tcpserver: end 11095 status 0
@400000006aff0b371ea2c40c tcpserver: status: 0/40
@400000006aff0b371ea4f68c 11095 < [EOF]
@400000006aff0b371ea563ec 11095 > [EOF]
@400000006aff0b560364280c tcpserver: status: 1/40
@400000006aff0b560364d004 tcpserver: pid 11252 from 203.0.113.179
@400000006aff0b56070c022c tcpserver: ok 11252 mx1.example.net:192.0.2.25:25 mail.dune.test:203.0.113.179::16684
@400000006aff0b560cae77b4 11252 > 220 mx1.example.net ESMTP 
@400000006aff0b5613473034 11252 < EHLO mail.dune.test 
@400000006aff0b561365242c 11252 > 250-mx1.example.net 
@400000006aff0b561365a514 11252 > 250-PIPELINING 
@400000006aff0b5613662dcc 11252 > 250 8BITMIME 
@400000006aff0b5614a4d7ec 11252 < MAIL FROM:<carla1@dune.test> 
@400000006aff0b5614bd324c 11252 > 250 ok 
@400000006aff0b56192873dc 11252 < RCPT TO:<carla@example.net> 
@400000006aff0b56192873dc greylisting: 203.0.113.179 (carla1@dune.test -> carla@example.net) exists (id=52383) - accepting
@400000006aff0b5619335504 11252 > 250 ok 
@400000006aff0b561fb220cc 11252 < DATA 
@400000006aff0b561fe4e0fc 11252 > 354 go ahead 
@400000006aff0b5622bf1694 11252 < From: <carla1@dune.test> 
@400000006aff0b5622bf1694 11252 < To: <carla@example.net> 
@400000006aff0b5622bf1694 11252 < Subject: our talk of last week 
@400000006aff0b5622bf1694 11252 < Message-ID: <mwnnvioc.11255@mail.dune.test> 
@400000006aff0b5622bfca44 11252 <  
@400000006aff0b5622bfca44 11252 <  
@400000006aff0b5622c0241c 11252 < could you send the figures of October once more? 
@400000006aff0b5622c04b2c 11252 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0b5622c0c444 11252 < starting delivery 1: msg 2 to local x@exampl+
@400000006aff0b5622c12dbc 11252 < e.org 
@400000006aff0b5622c12dbc 11252 < thank you for the papers, we shall look at them next week 
@400000006aff0b5622c12dbc 11252 < please find the minutes of the last meeting below 
@400000006aff0b5622c12dbc 11252 < the delivery will be with you on Tuesday before noon 
@400000006aff0b5622c12dbc 11252 < kind regards 
@400000006aff0b5622c158b4 11252 <  
@400000006aff0b5622c17bdc 11252 < could you send the figures of October once more? 
@400000006aff0b5622c18794 11252 < +49 30 5550 1 + 49 +
@400000006aff0b5622c18794 11252 < 30 5550 2 
@400000006aff0b5622c1934c 11252 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0b5622c22ba4 11252 < thank you for the papers, we shall look at them next week 
@400000006aff0b5622c23f2c 11252 < please find the minutes of the last meeting below 
@400000006aff0b5622c23f2c 11252 < the delivery will be with you on Tuesday before noon 
@400000006aff0b5622c2eef4 11252 < kind regards 
@400000006aff0b5622c38364 11252 <  
@400000006aff0b5622c38b34 11252 < could you send+
@400000006aff0b5622c3c5cc 11252 <  the figures of October once more? 
@400000006aff0b5622c41fa4 11252 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0b5622c4df0c 11252 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0b5622c50a04 11252 < thank you for the papers, we shall look at them next week 
@400000006aff0b5622c50a04 11252 < please find the minutes of the last meeting below 
@400000006aff0b5622c5c584 11252 < the delivery will be with you+
@400000006aff0b5622c5c584 11252 <  on Tuesday before noon 
@400000006aff0b5622c64284 11252 < kind regards 
@400000006aff0b5622c659f4 11252 <  
@400000006aff0b5622c659f4 11252 < could you send the figures of October once more? 
@400000006aff0b5622c661c4 11252 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0b5622c665ac 11252 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0b5622c7212c 11252 < thank you for the papers, we shall look at them next week 
@400000006aff0b5622c7212c 11252 < please find the minutes o+
@400000006aff0b5622c7c53c 11252 < f the last meeting below 
@400000006aff0b5622c803bc 11252 < ----------------------------------------- 
@400000006aff0b5622c8caf4 11252 < . 
@400000006aff0b562521ddf4 11252 > 250 ok 1795099468 qp 11255 
@400000006aff0b562c054f5c 11252 < QUIT 
@400000006aff0b562c223d9c 11252 > 221 mx1.example.net 
@400000006aff0b562c2988cc tcpserver: end 11252 status 0
@400000006aff0b562c2a28f4 tcpserver: status: 0/40
@400000006aff0b562c2c960c 11252 < [EOF]
@400000006aff0b562c2d2e64 11252 > [EOF]
@400000006aff0b90012e036e tcpserver: status: 1/40
@400000006aff0b90012e9bc6 tcpserver: pid 11542 from 203.0.113.57
@400000006aff0b9004fad666 tcpserver: ok 11542 mx1.example.net:192.0.2.25:25 mail.university.example:203.0.113.57::20652
@400000006aff0b90108b9b6e 11542 > 220 mx1.example.net ESMTP 
@400000006aff0b9014f0a726 11542 < EHLO mail.university.example 
@400000006aff0b90150eaea6 11542 > 250-mx1.example.net 
@400000006aff0b90150eaea6 11542 > 250-PIPELINING 
@400000006aff0b90150f0496 11542 > 250 8BITMIME 
@400000006aff0b901a46e8de 11542 < MAIL FROM:<v.horn6@university.example> 
@400000006aff0b901a593476 11542 > 250 ok 
@400000006aff0b902139330e 11542 < RCPT TO:<o.beck@shop.example> 
@400000006aff0b90213a0dce greylisting: 203.0.113.57 (v.horn6@university.example -> o.beck@shop.example) doesn't exist. - temp. rejecting
@400000006aff0b902172ec66 11542 > 451 temporary failure (#4.3.0) 
@400000006aff0b902569e46e 11542 < QUIT 
@400000006aff0b90258ba50e 11542 > 221 mx1.example.net 
@400000006aff0b9025942ca6 tcpserver: end 11542 status 0
@400000006aff0b9025947ac6 tcpserver: status: 0/40
@400000006aff0b90259712d6 11542 < [EOF]
@400000006aff0b9025971e8e 11542 > [EOF]
@400000006aff0bab11c2ab44 tcpserver: status: 1/40
@400000006aff0bab11c33014 tcpserver: pid 11678 from 198.51.100.163
@400000006aff0bab2df0279c tcpserver: ok 11678 mx1.example.net:192.0.2.25:25 :198.51.100.163::23183
@400000006aff0bac0126f9ac rblsmtpd: 198.51.100.163 pid 11678: 451 https://zen.dnsbl.example/query/ip/198.51.100.163
@400000006aff0baf049cabf4 tcpserver: end 11678 status 0
@400000006aff0baf049d6b5c tcpserver: status: 0/40
@400000006aff0c710fec9384 tcpserver: status: 1/40
@400000006aff0c710fec9384 tcpserver: pid 12668 from 198.51.100.159
@400000006aff0c711361ff7c tcpserver: ok 12668 mx1.example.net:192.0.2.25:25 mail.orchard.test:198.51.100.159::58952
@400000006aff0c711d2e4894 12668 > 220 mx1.example.net ESMTP 
@400000006aff0c71231b637c 12668 < EHLO mail.orchard.test 
@400000006aff0c71233def3c 12668 > 250-mx1.example.net 
@400000006aff0c71233e3d5c 12668 > 250-PIPELINING 
@400000006aff0c71233e3d5c 12668 > 250 8BITMIME 
@400000006aff0c71286d153c 12668 < MAIL FROM:<carla29@orchard.test> 
@400000006aff0c7128a07594 12668 > 250 ok 
@400000006aff0c7129f39214 12668 < RCPT TO:<greta@example.net> 
@400000006aff0c7129f39214 greylisting: 198.51.100.159 (carla29@orchard.test -> greta@example.net) exists (id=51942) - accepting
@400000006aff0c7129fd32ec 12668 > 250 ok 
@400000006aff0c712b335574 12668 < DATA 
@400000006aff0c712b5d287c 12668 > 354 go ahead 
@400000006aff0c712c05301c 12668 < From: <carla29@orchard.test> 
@400000006aff0c712c05f36c 12668 < To: <greta@example.net> 
@400000006aff0c712c05f36c 12668 < Subject: our talk of last week 
@400000006aff0c712c06a334 12668 < Message-ID: <mwno1l6a.12670@mail.orchard.test> 
@400000006aff0c712c06a334 12668 <  
@400000006aff0c712c0785c4 12668 < the delivery will be with you on Tuesday before noon 
@400000006aff0c712c0785c4 12668 < kind regards 
@400000006aff0c712c07e384 12668 <  
@400000006aff0c712c0850e4 12668 < could you send the figures of October once more?+
@400000006aff0c712c089f04 12668 <  
@400000006aff0c712c089f04 12668 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0c712c08a2ec 12668 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0c712c09375c 12668 < thank you for the papers, we shall look at them next week 
@400000006aff0c712c09a4bc 12668 < please find the minutes of the last meeting below 
@400000006aff0c712c09df54 12668 < the delivery will be with you on Tuesday before noon 
@400000006aff0c712c0aaa74 12668 < kind regar+
@400000006aff0c712c0b17d4 12668 < ds 
@400000006aff0c712c0b17d4 12668 <  
@400000006aff0c712c0b4a9c 12668 < could you send the figures of October once more? 
@400000006aff0c712c0bd73c 12668 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0c712c0cb9cc 12668 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0c712c0d178c 12668 < thank you for the papers, we shall look at them next week 
@400000006aff0c712c0d65ac 12668 < please find the minutes of the last meeting below 
@400000006aff0c712c0d65ac 12668 < the deliv+
@400000006aff0c712c0d65ac 12668 < ery will be with you on Tuesday before noon 
@400000006aff0c712c0e09bc 12668 < kind regards 
@400000006aff0c712c0eb984 12668 <  
@400000006aff0c712c0eb984 12668 < could you send the figures of October once more? 
@400000006aff0c712c0f1f14 12668 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0c712c0fcaf4 12668 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0c712c0ffdbc 12668 < thank you for the papers, we shall look at them next week 
@400000006aff0c712c10e04c 12668 < pleas+
@400000006aff0c712c10e04c 12668 < e find the minutes of the last meeting below 
@400000006aff0c712c11b724 12668 < the delivery will be with you on Tuesday before noon 
@400000006aff0c712c123424 12668 < kind regards 
@400000006aff0c712c12e004 12668 <  
@400000006aff0c712c1335f4 12668 < could you send the figures of October once more? 
@400000006aff0c712c140ccc 12668 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0c712c140ccc 12668 < ------ 
@400000006aff0c712c148db4 12668 < . 
@400000006aff0c712f74181c 12668 > 250 ok 1795099751 qp 12670 
@400000006aff0c71343e7554 12668 < QUIT 
@400000006aff0c71347f1c1c 12668 > 221 mx1.example.net 
@400000006aff0c713486d0c4 tcpserver: end 12668 status 0
@400000006aff0c713486f7d4 tcpserver: status: 0/40
@400000006aff0c713489da1c 12668 < [EOF]
@400000006aff0c71348a959c 12668 > [EOF]
@400000006aff0cec070eb97c tcpserver: status: 1/40
@400000006aff0cec070f4234 tcpserver: pid 13282 from 198.51.100.161
@400000006aff0cec2c25336c tcpserver: ok 13282 mx1.example.net:192.0.2.25:25 :198.51.100.161::6572
@400000006aff0ced03008824 rblsmtpd: 198.51.100.161 pid 13282: 451 https://zen.dnsbl.example/query/ip/198.51.100.161
@400000006aff0cf002d7bad4 tcpserver: end 13282 status 0
@400000006aff0cf002d7bad4 tcpserver: status: 0/40
@400000006aff0d8e14f4ebec tcpserver: status: 1/40
@400000006aff0d8e14f5ca94 tcpserver: pid 14093 from 198.51.100.186
@400000006aff0d8e1e1bae04 tcpserver: ok 14093 mx1.example.net:192.0.2.25:25 mail.kiosk.example:198.51.100.186::6922
@400000006aff0d8e25ad800c 14093 > 220 mx1.example.net ESMTP 
@400000006aff0d8e2baaa084 14093 < EHLO mail.kiosk.example 
@400000006aff0d8e2bdfe924 14093 > 250-mx1.example.net 
@400000006aff0d8e2be03b2c 14093 > 250-PIPELINING 
@400000006aff0d8e2be10e1c 14093 > 250 8BITMIME 
@400000006aff0d8e32fb1bfc 14093 < MAIL FROM:<m.roth5@kiosk.example> 
@400000006aff0d8e331b07dc 14093 > 250 ok 
@400000006aff0d8e39d7b37c 14093 < RCPT TO:<ida@shop.example> 
@400000006aff0d8e39d7b37c greylisting: 198.51.100.186 (m.roth5@kiosk.example -> ida@shop.example) exists (id=85289) - accepting
@400000006aff0d8e39fda26c 14093 > 250 ok 
@400000006aff0d8f003060c4 14093 < DATA 
@400000006aff0d8f005361b4 14093 > 354 go ahead 
@400000006aff0d8f079250fc 14093 < From: <m.roth5@kiosk.example> 
@400000006aff0d8f07933b5c 14093 < To: <ida@shop.example> 
@400000006aff0d8f07933b5c 14093 < Subject: our talk of last week 
@400000006aff0d8f07937dc4 14093 < Message-ID: <mwno7pfb.14098@mail.kiosk.example> 
@400000006aff0d8f0793a0ec 14093 <  
@400000006aff0d8f07941a04 14093 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0d8f0794be14 14093 < thank you for the papers, we shall look at them next week 
@400000006aff0d8f0794be14 14093 < please f+
@400000006aff0d8f0794be14 14093 < ind the minutes of the last meeting below 
@400000006aff0d8f0794be14 14093 < the delivery will be with you on Tuesday before noon 
@400000006aff0d8f07952f5c 14093 < kind regards 
@400000006aff0d8f0795b814 14093 <  
@400000006aff0d8f0795b814 14093 < could you send the figures of October once more? 
@400000006aff0d8f07968334 14093 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0d8f0796a65c 14093 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0d8f0797794c 14093 < thank you fo+
@400000006aff0d8f07977d34 14093 < r the papers, we shall look at them next week 
@400000006aff0d8f0797988c 14093 < please find the minutes of the last meeting below 
@400000006aff0d8f07982cfc 14093 < the delivery will be with you on Tuesday before noon 
@400000006aff0d8f07982cfc 14093 < kind regards 
@400000006aff0d8f07982cfc 14093 <  
@400000006aff0d8f07986794 14093 < could you send the figures of October once more? 
@400000006aff0d8f07994e0c 14093 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0d8f0799cb0c 14093 < starting+
@400000006aff0d8f079a0d74 14093 <  delivery 1: msg 2 to local x@example.org 
@400000006aff0d8f079ae834 14093 < thank you for the papers, we shall look at them next week 
@400000006aff0d8f079ae834 14093 < please find the minutes of the last meeting below 
@400000006aff0d8f079b0f44 14093 < the delivery will be with you on Tuesday before noon 
@400000006aff0d8f079baf6c 14093 < kind regards 
@400000006aff0d8f079c91fc 14093 <  
@400000006aff0d8f079cefbc 14093 < could you send the figures of Oct+
@400000006aff0d8f079d8bfc 14093 < ober once more? 
@400000006aff0d8f079e012c 14093 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0d8f079e4f4c 14093 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0d8f079e8dcc 14093 < thank you for the papers, we shall look at them next week 
@400000006aff0d8f079f705c 14093 < please find the minutes of the last meeting below 
@400000006aff0d8f07a04b1c 14093 < the delivery will be with you on Tuesday before +
@400000006aff0d8f07a0a8dc 14093 < noon 
@400000006aff0d8f07a0a8dc 14093 < kind regards 
@400000006aff0d8f07a0cc04 14093 <  
@400000006aff0d8f07a0cc04 14093 < could you send the figures of October once more? 
@400000006aff0d8f07a1a6c4 14093 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0d8f07a2086c 14093 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0d8f07a252a4 14093 < thank you for the papers, we shall look at them next week 
@400000006aff0d8f07a30654 14093 < please find the minutes of the last meeting +
@400000006aff0d8f07a30654 14093 < below 
@400000006aff0d8f07a30654 14093 < the delivery will be with you on Tuesday before noon 
@400000006aff0d8f07a3585c 14093 < kind regards 
@400000006aff0d8f07a40054 14093 <  
@400000006aff0d8f07a40054 14093 < could you send the figures of October once more? 
@400000006aff0d8f07a40054 14093 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0d8f07a48cf4 14093 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0d8f07a4ac34 14093 < thank you for the papers, we shall look at them +
@400000006aff0d8f07a4bfbc 14093 < next week 
@400000006aff0d8f07a4bfbc 14093 < please find the minutes of the last meeting below 
@400000006aff0d8f07a56f84 14093 < the delivery will be with you on Tuesday before noon 
@400000006aff0d8f07a5fc24 14093 < kind regards 
@400000006aff0d8f07a6c744 14093 <  
@400000006aff0d8f07a6c744 14093 < could you send the figures of October once more? 
@400000006aff0d8f07a78a94 14093 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0d8f07a8328c 14093 < starting delivery 1: msg 2 to local x@exampl+
@400000006aff0d8f07a8c314 14093 < e.org 
@400000006aff0d8f07a97e94 14093 < thank you for the papers, we shall look at them next week 
@400000006aff0d8f07a9ad74 14093 < please find the minutes of the last meeting below 
@400000006aff0d8f07a9ad74 14093 < the delivery will be with you on Tuesday before noon 
@400000006aff0d8f07aa68f4 14093 < kind regards 
@400000006aff0d8f07ab208c 14093 <  
@400000006aff0d8f07ab7a64 14093 < could you send the figures of October once more? 
@400000006aff0d8f07ac4d54 14093 < +49 30 5550 1 + 49 +
@400000006aff0d8f07acd224 14093 < 30 5550 2 
@400000006aff0d8f07ad4f24 14093 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0d8f07ad4f24 14093 < thank you for the papers, we shall look at them next week 
@400000006aff0d8f07ae2dcc 14093 < please find the minutes of the last meeting below 
@400000006aff0d8f07ae2dcc 14093 < the delivery will be with you on Tuesday before noon 
@400000006aff0d8f07af088c 14093 < kind regards 
@400000006aff0d8f07af1ffc 14093 <  
@400000006aff0d8f07af1ffc 14093 < could you send+
@400000006aff0d8f07afe734 14093 <  the figures of October once more? 
@400000006aff0d8f07b09314 14093 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0d8f07b09314 14093 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0d8f07b16dd4 14093 < thank you for the papers, we shall look at them next week 
@400000006aff0d8f07b16dd4 14093 < please find the minutes of the last meeting below 
@400000006aff0d8f07b16dd4 14093 < the delivery will be with you+
@400000006aff0d8f07b18d14 14093 <  on Tuesday before noon 
@400000006aff0d8f07b238f4 14093 < kind regards 
@400000006aff0d8f07b238f4 14093 <  
@400000006aff0d8f07b2e0ec 14093 < could you send the figures of October once more? 
@400000006aff0d8f07b37944 14093 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0d8f07b39884 14093 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0d8f07b3cb4c 14093 < thank you for the papers, we shall look at them next week 
@400000006aff0d8f07b44c34 14093 < please find the minutes o+
@400000006aff0d8f07b4fbfc 14093 < f the last meeting below 
@400000006aff0d8f07b50f84 14093 < the delivery will be with you on Tuesday before noon 
@400000006aff0d8f07b5695c 14093 < kind regards 
@400000006aff0d8f07b5a00c 14093 <  
@400000006aff0d8f07b628c4 14093 < could you send the figures of October once more? 
@400000006aff0d8f07b66f14 14093 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0d8f07b66f14 14093 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0d8f07b67acc 14093 < thank you for the papers, we +
@400000006aff0d8f07b68684 14093 < shall look at them next week 
@400000006aff0d8f07b68684 14093 < please find the minutes of the last meeting below 
@400000006aff0d8f07b75974 14093 < the delivery will be with you on Tuesday before noon 
@400000006aff0d8f07b75974 14093 < kind regards 
@400000006aff0d8f07b75974 14093 <  
@400000006aff0d8f07b843d4 14093 < could you send the figures of October once more? 
@400000006aff0d8f07b8c8a4 14093 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0d8f07b97484 14093 < starting delivery 1: msg +
@400000006aff0d8f07b97484 14093 < 2 to local x@example.org 
@400000006aff0d8f07b9a74c 14093 < thank you for the papers, we shall look at them next week 
@400000006aff0d8f07b9ce5c 14093 < please find the minutes of the last meeting below 
@400000006aff0d8f07ba244c 14093 < the delivery will be with you on Tuesday before noon 
@400000006aff0d8f07ba532c 14093 < kind regards 
@400000006aff0d8f07bb2a04 14093 <  
@400000006aff0d8f07bb5114 14093 < could you send the figures of October once more? 
@400000006aff0d8f07bbd5e4 14093 < ---- 
@400000006aff0d8f07bcb48c 14093 < . 
@400000006aff0d8f0e62abac 14093 > 250 ok 1795100037 qp 14098 
@400000006aff0d8f148ac80c 14093 < QUIT 
@400000006aff0d8f14a36ca4 14093 > 221 mx1.example.net 
@400000006aff0d8f14aa90c4 tcpserver: end 14093 status 0
@400000006aff0d8f14aaa44c tcpserver: status: 0/40
@400000006aff0d8f14ae077c 14093 < [EOF]
@400000006aff0d8f14ae559c 14093 > [EOF]
@400000006aff0d8f395a8c6c tcpserver: status: 1/40
@400000006aff0d8f395a9ff4 tcpserver: pid 14101 from 203.0.113.215
@400000006aff0d900756cab4 tcpserver: ok 14101 mx1.example.net:192.0.2.25:25 mail.museum.example:203.0.113.215::40166
@400000006aff0d90134904f4 14101 > 220 mx1.example.net ESMTP 
@400000006aff0d9013ec78b4 14101 < EHLO mail.museum.example 
@400000006aff0d90141b6854 14101 > 250-mx1.example.net 
@400000006aff0d90141bcde4 14101 > 250-PIPELINING 
@400000006aff0d90141c087c 14101 > 250 8BITMIME 
@400000006aff0d90145ef934 14101 < MAIL FROM:<k.maier7@museum.example> 
@400000006aff0d9014667efc 14101 > 250 ok 
@400000006aff0d9019b2c21c 14101 < RCPT TO:<z.jung@shop.example> 
@400000006aff0d9019b38184 greylisting: 203.0.113.215 (k.maier7@museum.example -> z.jung@shop.example) exists (id=24738) - accepting
@400000006aff0d9019ce6c24 14101 > 250 ok 
@400000006aff0d901e80b164 14101 < DATA 
@400000006aff0d901ebdfccc 14101 > 354 go ahead 
@400000006aff0d9022334984 14101 < From: <k.maier7@museum.example> 
@400000006aff0d9022340cd4 14101 < To: <z.jung@shop.example> 
@400000006aff0d9022345324 14101 < Subject: our talk of last week 
@400000006aff0d902234d7f4 14101 < Message-ID: <mwno7qje.14105@mail.museum.example> 
@400000006aff0d90223560ac 14101 <  
@400000006aff0d90223560ac 14101 < the delivery will be with you on Tuesday before noon 
@400000006aff0d902235c254 14101 < kind regards 
@400000006aff0d902235c254 14101 <  
@400000006aff0d902235f134 14101 < could you send the figures of October once+
@400000006aff0d90223685a4 14101 <  more? 
@400000006aff0d90223685a4 14101 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0d902236f6ec 14101 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0d902236febc 14101 < thank you for the papers, we shall look at them next week 
@400000006aff0d902236febc 14101 < please find the minutes of the last meeting below 
@400000006aff0d902236febc 14101 < the delivery will be with you on Tuesday before noon 
@400000006aff0d902237d1ac 14101 < kin+
@400000006aff0d90223879a4 14101 < d regards 
@400000006aff0d9022389114 14101 <  
@400000006aff0d902239313c 14101 < could you send the figures of October once more? 
@400000006aff0d9022399e9c 14101 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0d902239f0a4 14101 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0d90223ab7dc 14101 < thank you for the papers, we shall look at them next week 
@400000006aff0d90223adeec 14101 < please find the minutes of the last meeting below 
@400000006aff0d90223adeec 14101 < th+
@400000006aff0d90223adeec 14101 < e delivery will be with you on Tuesday before noon 
@400000006aff0d90223bb5c4 14101 < kind regards 
@400000006aff0d90223bb5c4 14101 <  
@400000006aff0d90223c658c 14101 < could you send the figures of October once more? 
@400000006aff0d90223c946c 14101 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0d90223cfde4 14101 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0d90223cfde4 14101 < thank you for the papers, we shall look at them next week+
@400000006aff0d90223d6f2c 14101 <  
@400000006aff0d90223d6f2c 14101 < please find the minutes of the last meeting below 
@400000006aff0d90223e039c 14101 < the delivery will be with you on Tuesday before noon 
@400000006aff0d90223e70fc 14101 < kind regards 
@400000006aff0d90223ef9b4 14101 <  
@400000006aff0d90223f6afc 14101 < ----------------------------------------------- 
@400000006aff0d90223f6afc 14101 < . 
@400000006aff0d9028daabec 14101 > 250 ok 1795100038 qp 14105 
@400000006aff0d902f0bdc84 14101 < QUIT 
@400000006aff0d902f16504c 14101 > 221 mx1.example.net 
@400000006aff0d902f1dab1c tcpserver: end 14101 status 0
@400000006aff0d902f1de5b4 tcpserver: status: 0/40
@400000006aff0d902f2079dc 14101 < [EOF]
@400000006aff0d902f2079dc 14101 > [EOF]
@400000006aff0db81df54ec6 tcpserver: status: 1/40
@400000006aff0db81df5a89e tcpserver: pid 14304 from 198.51.100.166
@400000006aff0db822893a7e tcpserver: ok 14304 mx1.example.net:192.0.2.25:25 host166.isp.test:198.51.100.166::41452
@400000006aff0db82e126a1e rblsmtpd: 198.51.100.166 pid 14304: 451 https://zen.dnsbl.example/query/ip/198.51.100.166
@400000006aff0dbb0a6505ae tcpserver: end 14304 status 0
@400000006aff0dbb0a652106 tcpserver: status: 0/40
@400000006aff0e4007e0039c tcpserver: status: 1/40
@400000006aff0e4007e0039c tcpserver: pid 14982 from 203.0.113.127
@400000006aff0e400ef34b1c tcpserver: ok 14982 mx1.example.net:192.0.2.25:25 mail.grey.test:203.0.113.127::41499
@400000006aff0e40168dc7e4 14982 > 220 mx1.example.net ESMTP 
@400000006aff0e401704d474 14982 < EHLO mail.grey.test 
@400000006aff0e40172a0fb4 14982 > 250-mx1.example.net 
@400000006aff0e40172a521c 14982 > 250-PIPELINING 
@400000006aff0e40172ab3c4 14982 > 250 8BITMIME 
@400000006aff0e40188029d4 14982 < MAIL FROM:<j.klein20@grey.test> 
@400000006aff0e401890622c 14982 > 250 ok 
@400000006aff0e401a462c64 14982 < RCPT TO:<ida@shop.example> 
@400000006aff0e401a4699c4 greylisting: 203.0.113.127 (j.klein20@grey.test -> ida@shop.example) exists (id=79343) - accepting
@400000006aff0e401a887524 14982 > 250 ok 
@400000006aff0e401cf8e0b4 14982 < DATA 
@400000006aff0e401d10ba2c 14982 > 354 go ahead 
@400000006aff0e4020e9ba54 14982 < From: <j.klein20@grey.test> 
@400000006aff0e4020ea6634 14982 < To: <ida@shop.example> 
@400000006aff0e4020ea6634 14982 < Subject: our talk of last week 
@400000006aff0e4020ead77c 14982 < Message-ID: <mwnobiar.14985@mail.grey.test> 
@400000006aff0e4020eaf6bc 14982 <  
@400000006aff0e4020eb2d6c 14982 < kind regards 
@400000006aff0e4020eb2d6c 14982 <  
@400000006aff0e4020ebcd94 14982 < could you send the figures of October once more? 
@400000006aff0e4020ec564c 14982 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0e4020ed3cc4 14982 < starting delivery 1: msg 2 t+
@400000006aff0e4020ed3cc4 14982 < o local x@example.org 
@400000006aff0e4020ed3cc4 14982 < thank you for the papers, we shall look at them next week 
@400000006aff0e4020ed5c04 14982 < please find the minutes of the last meeting below 
@400000006aff0e4020ee0014 14982 < the delivery will be with you on Tuesday before noon 
@400000006aff0e4020ee4e34 14982 < kind regards 
@400000006aff0e4020ef1184 14982 <  
@400000006aff0e4020ef9654 14982 < could you send the figures of October once more? 
@400000006aff0e4020efadc4 14982 < +49+
@400000006aff0e4020efadc4 14982 <  30 5550 1 + 49 30 5550 2 
@400000006aff0e4020f051d4 14982 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0e4020f1307c 14982 < thank you for the papers, we shall look at them next week 
@400000006aff0e4020f1b934 14982 < please find the minutes of the last meeting below 
@400000006aff0e4020f2518c 14982 < the delivery will be with you on Tuesday before noon 
@400000006aff0e4020f2518c 14982 < kind regards 
@400000006aff0e4020f2e9e4 14982 <  
@400000006aff0e4020f366e4 14982 < could you send the figures of October once more? 
@400000006aff0e4020f3d82c 14982 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0e4020f4c28c 14982 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0e4020f5475c 14982 < thank you for the papers, we shall look at them next week 
@400000006aff0e4020f6221c 14982 < please find the minutes of the last meeting below 
@400000006aff0e4020f6221c 14982 < the delivery +
@400000006aff0e4020f68f7c 14982 < will be with you on Tuesday before noon 
@400000006aff0e4020f69364 14982 < kind regards 
@400000006aff0e4020f70c7c 14982 <  
@400000006aff0e4020f7897c 14982 < could you send the figures of October once more? 
@400000006aff0e4020f7bc44 14982 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0e4020f7f6dc 14982 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0e4020f7f6dc 14982 < thank you for the papers, we shall look at them next week 
@400000006aff0e4020f8d19c 14982 < please fi+
@400000006aff0e4020f8d19c 14982 < nd the minutes of the last meeting below 
@400000006aff0e4020f9278c 14982 < the delivery will be with you on Tuesday before noon 
@400000006aff0e4020f9a874 14982 < kind regards 
@400000006aff0e4020f9a874 14982 <  
@400000006aff0e4020fa15d4 14982 < ----------------- 
@400000006aff0e4020fa15d4 14982 < . 
@400000006aff0e402585d3cc 14982 > 250 ok 1795100214 qp 14985 
@400000006aff0e4029ade23c 14982 < QUIT 
@400000006aff0e4029bbd874 14982 > 221 mx1.example.net 
@400000006aff0e4029c42d44 tcpserver: end 14982 status 0
@400000006aff0e4029c42d44 tcpserver: status: 0/40
@400000006aff0e4029c77134 14982 < [EOF]
@400000006aff0e4029c7f604 14982 > [EOF]
@400000006aff0e5a21ba7bbc tcpserver: status: 1/40
@400000006aff0e5a21bb42f4 tcpserver: pid 15114 from 203.0.113.57
@400000006aff0e5a29a01ecc tcpserver: ok 15114 mx1.example.net:192.0.2.25:25 mail.university.example:203.0.113.57::41601
@400000006aff0e5a307167c4 15114 > 220 mx1.example.net ESMTP 
@400000006aff0e5a34c75c34 15114 < EHLO mail.university.example 
@400000006aff0e5a34f99794 15114 > 250-mx1.example.net 
@400000006aff0e5a34fa56fc 15114 > 250-PIPELINING 
@400000006aff0e5a34fa56fc 15114 > 250 8BITMIME 
@400000006aff0e5a35f2dffc 15114 < MAIL FROM:<v.horn6@university.example> 
@400000006aff0e5a360429c4 15114 > 250 ok 
@400000006aff0e5b00185c54 15114 < RCPT TO:<o.beck@shop.example> 
@400000006aff0e5b00185c54 greylisting: 203.0.113.57 (v.horn6@university.example -> o.beck@shop.example) exists (id=23896) - accepting
@400000006aff0e5b0032490c 15114 > 250 ok 
@400000006aff0e5b043819dc 15114 < DATA 
@400000006aff0e5b044e45a4 15114 > 354 go ahead 
@400000006aff0e5b08841b6c 15114 < From: <v.horn6@university.example> 
@400000006aff0e5b08843e94 15114 < To: <o.beck@shop.example> 
@400000006aff0e5b0884d6ec 15114 < Subject: our talk of last week 
@400000006aff0e5b08859a3c 15114 < Message-ID: <mwnoc2u7.15118@mail.university.example> 
@400000006aff0e5b08861354 15114 <  
@400000006aff0e5b08861354 15114 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0e5b08861354 15114 < thank you for the papers, we shall look at them next w+
@400000006aff0e5b0886e644 15114 < eek 
@400000006aff0e5b0887096c 15114 < please find the minutes of the last meeting below 
@400000006aff0e5b0887096c 15114 < the delivery will be with you on Tuesday before noon 
@400000006aff0e5b0887096c 15114 < kind regards 
@400000006aff0e5b0887096c 15114 <  
@400000006aff0e5b0887096c 15114 < could you send the figures of October once more? 
@400000006aff0e5b08877ab4 15114 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0e5b08877ab4 15114 < starting delivery 1: msg 2 to local x@example.org+
@400000006aff0e5b0887fb9c 15114 <  
@400000006aff0e5b0888130c 15114 < thank you for the papers, we shall look at them next week 
@400000006aff0e5b088841ec 15114 < please find the minutes of the last meeting below 
@400000006aff0e5b0888f1b4 15114 < the delivery will be with you on Tuesday before noon 
@400000006aff0e5b08897a6c 15114 < kind regards 
@400000006aff0e5b08897a6c 15114 <  
@400000006aff0e5b088995c4 15114 < could you send the figures of October once more? 
@400000006aff0e5b088a4974 15114 < +49 30 5550 1 + 49 30 555+
@400000006aff0e5b088a4974 15114 < 0 2 
@400000006aff0e5b088b187c 15114 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0e5b088bbc8c 15114 < thank you for the papers, we shall look at them next week 
@400000006aff0e5b088bbc8c 15114 < please find the minutes of the last meeting below 
@400000006aff0e5b088bdfb4 15114 < the delivery will be with you on Tuesday before noon 
@400000006aff0e5b088bdfb4 15114 < kind regards 
@400000006aff0e5b088c1e34 15114 <  
@400000006aff0e5b088cca14 15114 < could you send the f+
@400000006aff0e5b088cca14 15114 < igures of October once more? 
@400000006aff0e5b088cca14 15114 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0e5b088d432c 15114 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0e5b088d4714 15114 < thank you for the papers, we shall look at them next week 
@400000006aff0e5b088e3174 15114 < please find the minutes of the last meeting below 
@400000006aff0e5b088e931c 15114 < the delivery will be with you on Tu+
@400000006aff0e5b088e931c 15114 < esday before noon 
@400000006aff0e5b088e931c 15114 < kind regards 
@400000006aff0e5b088f7d7c 15114 <  
@400000006aff0e5b088f7d7c 15114 < could you send the figures of October once more? 
@400000006aff0e5b088f7d7c 15114 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0e5b0890600c 15114 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0e5b0890ae2c 15114 < thank you for the papers, we shall look at them next week 
@400000006aff0e5b0890ae2c 15114 < -------------------------------+
@400000006aff0e5b0890ae2c 15114 < -------------- 
@400000006aff0e5b0890ae2c 15114 < . 
@400000006aff0e5b0ee38fc4 15114 > 250 ok 1795100241 qp 15118 
@400000006aff0e5b11280954 15114 < QUIT 
@400000006aff0e5b113e8724 15114 > 221 mx1.example.net 
@400000006aff0e5b11463fb4 tcpserver: end 15114 status 0
@400000006aff0e5b1146f364 tcpserver: status: 0/40
@400000006aff0e5b114906a4 15114 < [EOF]
@400000006aff0e5b11491e14 15114 > [EOF]
@400000006aff0ef917095ba2 tcpserver: status: 1/40
@400000006aff0ef91709a1f2 tcpserver: pid 15908 from 198.51.100.105
@400000006aff0ef921d4ec4a tcpserver: ok 15908 mx1.example.net:192.0.2.25:25 host105.isp.test:198.51.100.105::25220
@400000006aff0ef92d338d62 15908 > 220 mx1.example.net ESMTP 
@400000006aff0ef930f7483a 15908 < EHLO host105.isp.test 
@400000006aff0ef93113b97a 15908 > 250-mx1.example.net 
@400000006aff0ef93114079a 15908 > 250-PIPELINING 
@400000006aff0ef93114b37a 15908 > 250 8BITMIME 
@400000006aff0ef931ba1f22 15908 < MAIL FROM:<sara63@mail22.vendor.test> 
@400000006aff0ef931e188fa 15908 > 250 ok 
@400000006aff0ef9385c3de2 15908 < RCPT TO:<k.maier@shop.example> 
@400000006aff0ef9385c804a greylisting: 198.51.100.105 (sara63@mail22.vendor.test -> k.maier@shop.example) doesn't exist. - temp. rejecting
@400000006aff0ef938682c92 15908 > 451 temporary failure (#4.3.0) 
@400000006aff0efa034884da 15908 < QUIT 
@400000006aff0efa036ac662 15908 > 221 mx1.example.net 
@400000006aff0efa03734dfa tcpserver: end 15908 status 0
@400000006aff0efa03734dfa tcpserver: status: 0/40
@400000006aff0efa037574c2 15908 < [EOF]
@400000006aff0efa0375884a 15908 > [EOF]
@400000006aff0f36304efb44 tcpserver: status: 1/40
@400000006aff0f36304f6c8c tcpserver: pid 16216 from 192.0.2.30
@400000006aff0f3632e5617c tcpserver: ok 16216 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::50436
@400000006aff0f3639a7e91c 16216 > 220 mx1.example.net ESMTP 
@400000006aff0f363b59e2c4 16216 < EHLO monitor.example.net 
@400000006aff0f37000001f4 16216 > 250-mx1.example.net 
@400000006aff0f37000038a4 16216 > 250-PIPELINING 
@400000006aff0f3700011364 16216 > 250 8BITMIME 
@400000006aff0f3704cccc44 16216 < QUIT 
@400000006aff0f3704d95734 16216 > 221 mx1.example.net 
@400000006aff0f3704e0e0e4 tcpserver: end 16216 status 0
@400000006aff0f3704e0e0e4 tcpserver: status: 0/40
@400000006aff0f3704e3750c 16216 < [EOF]
@400000006aff0f3704e44fcc 16216 > [EOF]
@400000006aff0f4d34a496d6 tcpserver: status: 1/40
@400000006aff0f4d34a52f2e tcpserver: pid 16331 from 198.51.100.84
@400000006aff0f4e01e6a126 tcpserver: ok 16331 mx1.example.net:192.0.2.25:25 mail.canal.test:198.51.100.84::21832
@400000006aff0f4e05a7950e 16331 > 220 mx1.example.net ESMTP 
@400000006aff0f4e0bcbc96e 16331 < EHLO mail.canal.test 
@400000006aff0f4e0bd8b606 16331 > 250-mx1.example.net 
@400000006aff0f4e0bd8d546 16331 > 250-PIPELINING 
@400000006aff0f4e0bd9a836 16331 > 250 8BITMIME 
@400000006aff0f4e0ef94b3e 16331 < MAIL FROM:<sara29@canal.test> 
@400000006aff0f4e0f210eee 16331 > 250 ok 
@400000006aff0f4e10363bf6 16331 < RCPT TO:<d.weiss@club.example> 
@400000006aff0f4e10363bf6 greylisting: 198.51.100.84 (sara29@canal.test -> d.weiss@club.example) doesn't exist. - temp. rejecting
@400000006aff0f4e10440b1e 16331 > 451 temporary failure (#4.3.0) 
@400000006aff0f4e112b1b76 16331 < RCPT TO:<sara@club.example> 
@400000006aff0f4e112bd30e greylisting: 198.51.100.84 (sara29@canal.test -> sara@club.example) doesn't exist. - temp. rejecting
@400000006aff0f4e113bcce6 16331 > 451 temporary failure (#4.3.0) 
@400000006aff0f4e182817ee 16331 < RCPT TO:<emma@club.example> 
@400000006aff0f4e1828d36e greylisting: 198.51.100.84 (sara29@canal.test -> emma@club.example) doesn't exist. - temp. rejecting
@400000006aff0f4e18534e6e 16331 > 451 temporary failure (#4.3.0) 
@400000006aff0f4e1957c236 16331 < RCPT TO:<z.jung@shop.example> 
@400000006aff0f4e19589526 greylisting: 198.51.100.84 (sara29@canal.test -> z.jung@shop.example) doesn't exist. - temp. rejecting
@400000006aff0f4e19955fa6 16331 > 451 temporary failure (#4.3.0) 
@400000006aff0f4e1a4eb10e 16331 < QUIT 
@400000006aff0f4e1a61373e 16331 > 221 mx1.example.net 
@400000006aff0f4e1a6843ee tcpserver: end 16331 status 0
@400000006aff0f4e1a684bbe tcpserver: status: 0/40
@400000006aff0f4e1a6b418e 16331 < [EOF]
@400000006aff0f4e1a6b6c86 16331 > [EOF]
@400000006aff0f8d278f4be4 tcpserver: status: 1/40
@400000006aff0f8d278f4be4 tcpserver: pid 16650 from 198.51.100.73
@400000006aff0f8d2d104334 tcpserver: ok 16650 mx1.example.net:192.0.2.25:25 mail.cedar.test:198.51.100.73::43276
@400000006aff0f8d329e59e4 16650 > 220 mx1.example.net ESMTP 
@400000006aff0f8d374204dc 16650 < EHLO mail.cedar.test 
@400000006aff0f8d376aa734 16650 > 250-mx1.example.net 
@400000006aff0f8d376aa734 16650 > 250-PIPELINING 
@400000006aff0f8d376aa734 16650 > 250 8BITMIME 
@400000006aff0f8d3b1bf34c 16650 < MAIL FROM:<y.kurz3@cedar.test> 
@400000006aff0f8d3b1c510c 16650 < RCPT TO:<z.jung@shop.example> 
@400000006aff0f8d3b1c975c 16650 < DATA 
@400000006aff0f8d3b3a1624 16650 > 250 ok 
@400000006aff0f8d3b3ac5ec greylisting: 198.51.100.73 (y.kurz3@cedar.test -> z.jung@shop.example) exists (id=44983) - accepting
@400000006aff0f8d3b723d24 16650 > 250 ok 
@400000006aff0f8d3b786f14 16650 > 354 go ahead 
@400000006aff0f8e04f3efcc 16650 < From: <y.kurz3@cedar.test> 
@400000006aff0f8e04f47c6c 16650 < To: <z.jung@shop.example> 
@400000006aff0f8e04f510dc 16650 < Subject: our talk of last week 
@400000006aff0f8e04f53404 16650 < Message-ID: <mwnoinm1.16652@mail.cedar.test> 
@400000006aff0f8e04f5ff24 16650 <  
@400000006aff0f8e04f612ac 16650 < please find the minutes of the last meeting below 
@400000006aff0f8e04f6b6bc 16650 < the delivery will be with you on Tuesday before noon 
@400000006aff0f8e04f6b6bc 16650 < kind regards 
@400000006aff0f8e04f6ca44 16650 <  
@400000006aff0f8e04f752fc 16650 < could you send the figures of October once more? 
@400000006aff0f8e04f752fc 16650 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0f8e04f79d34 16650 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0f8e04f79d34 16650 < thank you for the papers, we shall look at them next week 
@400000006aff0f8e04f79d34 16650 < please find the minutes of the last meeting below 
@400000006aff0f8e04f79d34 16650 < the delivery wi+
@400000006aff0f8e04f825ec 16650 < ll be with you on Tuesday before noon 
@400000006aff0f8e04f825ec 16650 < kind regards 
@400000006aff0f8e04f825ec 16650 <  
@400000006aff0f8e04f8b28c 16650 < could you send the figures of October once more? 
@400000006aff0f8e04f94314 16650 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0f8e04f96254 16650 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0f8e04f96254 16650 < thank you for the papers, we shall look at them next week 
@400000006aff0f8e04fa21bc 16650 < please find+
@400000006aff0f8e04faaa74 16650 <  the minutes of the last meeting below 
@400000006aff0f8e04faaa74 16650 < the delivery will be with you on Tuesday before noon 
@400000006aff0f8e04fabdfc 16650 < kind regards 
@400000006aff0f8e04fabdfc 16650 <  
@400000006aff0f8e04fabdfc 16650 < could you send the figures of October once more? 
@400000006aff0f8e04fabdfc 16650 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0f8e04fabdfc 16650 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0f8e04faf894 16650 < ---------------+
@400000006aff0f8e04fb94d4 16650 < -------------------------- 
@400000006aff0f8e04fbfe4c 16650 < . 
@400000006aff0f8e066c62e4 16650 > 250 ok 1795100548 qp 16652 
@400000006aff0f8e0b923a14 16650 < QUIT 
@400000006aff0f8e0ba8b7e4 16650 > 221 mx1.example.net 
@400000006aff0f8e0bb0551c tcpserver: end 16650 status 0
@400000006aff0f8e0bb104e4 tcpserver: status: 0/40
@400000006aff0f8e0bb2a6dc 16650 < [EOF]
@400000006aff0f8e0bb2c61c 16650 > [EOF]
@400000006aff0fee22fb7f6c tcpserver: status: 1/40
@400000006aff0fee22fbfc6c tcpserver: pid 17134 from 198.51.100.40
@400000006aff0fee2ccf0414 tcpserver: ok 17134 mx1.example.net:192.0.2.25:25 mail.corner.test:198.51.100.40::14839
@400000006aff0fee304b9bfc 17134 > 220 mx1.example.net ESMTP 
@400000006aff0fee354a43ec 17134 < EHLO mail.corner.test 
@400000006aff0fee3582b13c 17134 > 250-mx1.example.net 
@400000006aff0fee3582c0dc 17134 > 250-PIPELINING 
@400000006aff0fee3582e01c 17134 > 250 8BITMIME 
@400000006aff0fef01472bdc 17134 < MAIL FROM:<> 
@400000006aff0fef0148069c 17134 < RCPT TO:<emma@club.example> 
@400000006aff0fef0148d98c 17134 < DATA 
@400000006aff0fef0187cebc 17134 > 250 ok 
@400000006aff0fef01884bbc greylisting: 198.51.100.40 ( -> emma@club.example) exists (id=52745) - accepting
@400000006aff0fef01a24814 17134 > 250 ok 
@400000006aff0fef01cdc4e4 17134 > 354 go ahead 
@400000006aff0fef04fe771c 17134 < From: <MAILER-DAEMON@mail.corner.test> 
@400000006aff0fef04fe771c 17134 < To: <emma@club.example> 
@400000006aff0fef04fe771c 17134 < Subject: failure notice 
@400000006aff0fef04fe771c 17134 < Message-ID: <mwnokqgk.17137@mail.corner.test> 
@400000006aff0fef04fe7eec 17134 <  
@400000006aff0fef04feb1b4 17134 <  
@400000006aff0fef04ff3e54 17134 < could you send the figures of October once more? 
@400000006aff0fef04ff3e54 17134 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0fef04ff905c 17134 < starting delivery 1: msg 2 to local+
@400000006aff0fef050047f4 17134 <  x@example.org 
@400000006aff0fef050047f4 17134 < thank you for the papers, we shall look at them next week 
@400000006aff0fef05009614 17134 < please find the minutes of the last meeting below 
@400000006aff0fef050122b4 17134 < the delivery will be with you on Tuesday before noon 
@400000006aff0fef0501ab6c 17134 < kind regards 
@400000006aff0fef05028a14 17134 <  
@400000006aff0fef05028a14 17134 < could you send the figures of October once more? 
@400000006aff0fef05037474 17134 < +49 30 555+
@400000006aff0fef05037474 17134 < 0 1 + 49 30 5550 2 
@400000006aff0fef0503f944 17134 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0fef05044b4c 17134 < thank you for the papers, we shall look at them next week 
@400000006aff0fef0504e3a4 17134 < please find the minutes of the last meeting below 
@400000006aff0fef0504e3a4 17134 < the delivery will be with you on Tuesday before noon 
@400000006aff0fef05050e9c 17134 < kind regards 
@400000006aff0fef05058b9c 17134 <  
@400000006aff0fef05065e8c 17134 < could+
@400000006aff0fef05071df4 17134 <  you send the figures of October once more? 
@400000006aff0fef05073564 17134 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0fef05073564 17134 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0fef05080084 17134 < thank you for the papers, we shall look at them next week 
@400000006aff0fef050842ec 17134 < please find the minutes of the last meeting below 
@400000006aff0fef050842ec 17134 < the delivery will be+
@400000006aff0fef0508fe6c 17134 <  with you on Tuesday before noon 
@400000006aff0fef050940d4 17134 < kind regards 
@400000006aff0fef0509ecb4 17134 <  
@400000006aff0fef050ad32c 17134 < could you send the figures of October once more? 
@400000006aff0fef050ad32c 17134 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0fef050b291c 17134 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0fef050b291c 17134 < thank you for the papers, we shall look at them next week 
@400000006aff0fef050b291c 17134 < please find the +
@400000006aff0fef050b7354 17134 < minutes of the last meeting below 
@400000006aff0fef050b7354 17134 < the delivery will be with you on Tuesday before noon 
@400000006aff0fef050c425c 17134 < kind regards 
@400000006aff0fef050d0d7c 17134 <  
@400000006aff0fef050dc514 17134 < could you send the figures of October once more? 
@400000006aff0fef050e4214 17134 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff0fef050e4214 17134 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff0fef050e4214 17134 < thank you for the pa+
@400000006aff0fef050e4214 17134 < pers, we shall look at them next week 
@400000006aff0fef050eb35c 17134 < ---- 
@400000006aff0fef050eb35c 17134 < . 
@400000006aff0fef068ed34c 17134 > 250 ok 1795100645 qp 17137 
@400000006aff0fef08426b04 17134 < QUIT 
@400000006aff0fef0872d1a4 17134 > 221 mx1.example.net 
@400000006aff0fef087abcfc tcpserver: end 17134 status 0
@400000006aff0fef087b64f4 tcpserver: status: 0/40
@400000006aff0fef087dd5f4 17134 < [EOF]
@400000006aff0fef087dd5f4 17134 > [EOF]
@400000006aff1097368b95bc tcpserver: status: 1/40
@400000006aff1097368c5524 tcpserver: pid 17981 from 198.51.100.73
@400000006aff109737ba903c tcpserver: ok 17981 mx1.example.net:192.0.2.25:25 mail.cedar.test:198.51.100.73::31718
@400000006aff1098012c02bc 17981 > 220 mx1.example.net ESMTP 
@400000006aff1098045bd64c 17981 < EHLO mail.cedar.test 
@400000006aff1098049053cc 17981 > 250-mx1.example.net 
@400000006aff10980490ffac 17981 > 250-PIPELINING 
@400000006aff109804912aa4 17981 > 250 8BITMIME 
@400000006aff10980510e1f4 17981 < MAIL FROM:<b.lang26@cedar.test> 
@400000006aff10980511245c 17981 < RCPT TO:<v.horn@shop.example> 
@400000006aff1098051162dc 17981 < DATA 
@400000006aff10980517d734 17981 > 250 ok 
@400000006aff1098051863d4 greylisting: 198.51.100.73 (b.lang26@cedar.test -> v.horn@shop.example) exists (id=44892) - accepting
@400000006aff10980521e56c 17981 > 250 ok 
@400000006aff1098054f65dc 17981 > 354 go ahead 
@400000006aff10980675b59c 17981 < From: <b.lang26@cedar.test> 
@400000006aff10980675cd0c 17981 < To: <v.horn@shop.example> 
@400000006aff10980676905c 17981 < Subject: our talk of last week 
@400000006aff10980676905c 17981 < Message-ID: <mwnoocx3.17982@mail.cedar.test> 
@400000006aff10980676905c 17981 <  
@400000006aff10980676bf3c 17981 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff109806779614 17981 < thank you for the papers, we shall look at them next week 
@400000006aff10980678363c 17981 < please fin+
@400000006aff10980678ab6c 17981 < d the minutes of the last meeting below 
@400000006aff10980678d664 17981 < the delivery will be with you on Tuesday before noon 
@400000006aff10980678d664 17981 < kind regards 
@400000006aff1098067943c4 17981 <  
@400000006aff1098067943c4 17981 < could you send the figures of October once more? 
@400000006aff10980679ad3c 17981 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff10980679d064 17981 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff10980679fb5c 17981 < thank you for +
@400000006aff10980679ff44 17981 < the papers, we shall look at them next week 
@400000006aff1098067a4d64 17981 < please find the minutes of the last meeting below 
@400000006aff1098067a4d64 17981 < the delivery will be with you on Tuesday before noon 
@400000006aff1098067af55c 17981 < kind regards 
@400000006aff1098067af55c 17981 <  
@400000006aff1098067b2054 17981 < could you send the figures of October once more? 
@400000006aff1098067b2054 17981 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1098067b6e74 17981 < starting d+
@400000006aff1098067b6e74 17981 < elivery 1: msg 2 to local x@example.org 
@400000006aff1098067b6e74 17981 < thank you for the papers, we shall look at them next week 
@400000006aff1098067bcc34 17981 < please find the minutes of the last meeting below 
@400000006aff1098067c5cbc 17981 < the delivery will be with you on Tuesday before noon 
@400000006aff1098067cdda4 17981 < kind regards 
@400000006aff1098067dc034 17981 <  
@400000006aff1098067e4504 17981 < could you send the figures of Octob+
@400000006aff1098067e8b54 17981 < er once more? 
@400000006aff1098067ec204 17981 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1098067ec204 17981 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1098067ec204 17981 < thank you for the papers, we shall look at them next week 
@400000006aff1098067f8554 17981 < please find the minutes of the last meeting below 
@400000006aff1098067f8554 17981 < ------------------------------ 
@400000006aff1098067fe6fc 17981 < . 
@400000006aff10980b2d1774 17981 > 250 ok 1795100814 qp 17982 
@400000006aff10980f89786c 17981 < QUIT 
@400000006aff10980fca4644 17981 > 221 mx1.example.net 
@400000006aff10980fd1f704 tcpserver: end 17981 status 0
@400000006aff10980fd1f704 tcpserver: status: 0/40
@400000006aff10980fd4c9ac 17981 < [EOF]
@400000006aff10980fd53af4 17981 > [EOF]
@400000006aff10a52916025a tcpserver: status: 1/40
@400000006aff10a52916d54a tcpserver: pid 18050 from 198.51.100.225
@400000006aff10a533b9e2da tcpserver: ok 18050 mx1.example.net:192.0.2.25:25 mail.school.example:198.51.100.225::14409
@400000006aff10a53b92f712 18050 > 220 mx1.example.net ESMTP 
@400000006aff10a603f71842 18050 < EHLO mail.school.example 
@400000006aff10a6042d1492 18050 > 250-mx1.example.net 
@400000006aff10a6042d2432 18050 > 250-PIPELINING 
@400000006aff10a6042d2432 18050 > 250 8BITMIME 
@400000006aff10a6084d668a 18050 < MAIL FROM:<anna.koch22@school.example> 
@400000006aff10a6088779ba 18050 > 250 ok 
@400000006aff10a60f184aca 18050 < RCPT TO:<k.maier@club.example> 
@400000006aff10a60f184aca greylisting: 198.51.100.225 (anna.koch22@school.example -> k.maier@club.example) doesn't exist. - temp. rejecting
@400000006aff10a60f3665d2 18050 > 451 temporary failure (#4.3.0) 
@400000006aff10a61492d592 18050 < QUIT 
@400000006aff10a614a488d2 18050 > 221 mx1.example.net 
@400000006aff10a614ac4162 tcpserver: end 18050 status 0
@400000006aff10a614ace18a tcpserver: status: 0/40
@400000006aff10a614af3732 18050 < [EOF]
@400000006aff10a614afe6fa 18050 > [EOF]
@400000006aff11171809483c tcpserver: status: 1/40
@400000006aff11171809500c tcpserver: pid 18619 from 203.0.113.215
@400000006aff1117226440ac tcpserver: ok 18619 mx1.example.net:192.0.2.25:25 mail.museum.example:203.0.113.215::12916
@400000006aff1117265ee61c 18619 > 220 mx1.example.net ESMTP 
@400000006aff111729674fd4 18619 < EHLO mail.museum.example 
@400000006aff11172987eb7c 18619 > 250-mx1.example.net 
@400000006aff11172988128c 18619 > 250-PIPELINING 
@400000006aff111729888ba4 18619 > 250 8BITMIME 
@400000006aff1117303719fc 18619 < MAIL FROM:<z.jung28@museum.example> 
@400000006aff11173047e2dc 18619 > 250 ok 
@400000006aff11173639e3ac 18619 < RCPT TO:<k.maier@club.example> 
@400000006aff11173639ef64 greylisting: 203.0.113.215 (z.jung28@museum.example -> k.maier@club.example) exists (id=73405) - accepting
@400000006aff1117367882ec 18619 > 250 ok 
@400000006aff11173b176b24 18619 < DATA 
@400000006aff11173b57a48c 18619 > 354 go ahead 
@400000006aff111805064b04 18619 < From: <z.jung28@museum.example> 
@400000006aff11180506acac 18619 < To: <k.maier@club.example> 
@400000006aff111805076444 18619 < Subject: our talk of last week 
@400000006aff111805080084 18619 < Message-ID: <mwnor3o6.18622@mail.museum.example> 
@400000006aff1118050823ac 18619 <  
@400000006aff11180508fe6c 18619 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff11180508fe6c 18619 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff11180509a664 18619 < thank you for the papers, we s+
@400000006aff1118050a69b4 18619 < hall look at them next week 
@400000006aff1118050afa3c 18619 < please find the minutes of the last meeting below 
@400000006aff1118050b6b84 18619 < the delivery will be with you on Tuesday before noon 
@400000006aff1118050bfc0c 18619 < kind regards 
@400000006aff1118050c4a2c 18619 <  
@400000006aff1118050cf224 18619 < could you send the figures of October once more? 
@400000006aff1118050d3c5c 18619 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1118050ddc84 18619 < starting delivery 1: msg 2+
@400000006aff1118050e78c4 18619 <  to local x@example.org 
@400000006aff1118050e78c4 18619 < thank you for the papers, we shall look at them next week 
@400000006aff1118050e78c4 18619 < please find the minutes of the last meeting below 
@400000006aff1118050f5b54 18619 < the delivery will be with you on Tuesday before noon 
@400000006aff1118050f8a34 18619 < kind regards 
@400000006aff111805105d24 18619 <  
@400000006aff111805113fb4 18619 < could you send the figures of October once more? 
@400000006aff111805115b0c 18619 < ++
@400000006aff111805115b0c 18619 < 49 30 5550 1 + 49 30 5550 2 
@400000006aff111805116aac 18619 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff111805116aac 18619 < thank you for the papers, we shall look at them next week 
@400000006aff111805116e94 18619 < ----------------------------- 
@400000006aff11180511c09c 18619 < . 
@400000006aff11180a11628c 18619 > 250 ok 1795100942 qp 18622 
@400000006aff11180e191ba4 18619 < QUIT 
@400000006aff11180e541934 18619 > 221 mx1.example.net 
@400000006aff11180e5af31c tcpserver: end 18619 status 0
@400000006aff11180e5b413c tcpserver: status: 0/40
@400000006aff11180e5decd4 18619 < [EOF]
@400000006aff11180e5e4a94 18619 > [EOF]
@400000006aff121c28b8108c tcpserver: status: 1/40
@400000006aff121c28b8955c tcpserver: pid 19925 from 203.0.113.96
@400000006aff121c29c7b784 tcpserver: ok 19925 mx1.example.net:192.0.2.25:25 mail.slowpost.example:203.0.113.96::54739
@400000006aff121c3293bb24 19925 > 220 mx1.example.net ESMTP 
@400000006aff121c342cba44 19925 < EHLO mail.slowpost.example 
@400000006aff121c344ae4ec 19925 > 250-mx1.example.net 
@400000006aff121c344bc77c 19925 > 250-PIPELINING 
@400000006aff121c344bc77c 19925 > 250 8BITMIME 
@400000006aff121c35ff72bc 19925 < MAIL FROM:<j.klein29@slowpost.example> 
@400000006aff121c36084874 19925 > 250 ok 
@400000006aff121c370ad7dc 19925 < RCPT TO:<b.lang@shop.example> 
@400000006aff121c370ad7dc greylisting: 203.0.113.96 (j.klein29@slowpost.example -> b.lang@shop.example) exists (id=13294) - accepting
@400000006aff121c373b3a94 19925 > 250 ok 
@400000006aff121d012e48c4 19925 < DATA 
@400000006aff121d0167d724 19925 > 354 go ahead 
@400000006aff121d021fec24 19925 < From: <j.klein29@slowpost.example> 
@400000006aff121d0220af74 19925 < To: <b.lang@shop.example> 
@400000006aff121d0220af74 19925 < Subject: our talk of last week 
@400000006aff121d02218e1c 19925 < Message-ID: <mwnowp0t.19927@mail.slowpost.example> 
@400000006aff121d022264f4 19925 <  
@400000006aff121d02234f54 19925 < could you send the figures of October once more? 
@400000006aff121d02235ef4 19925 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff121d02235ef4 19925 < starting delivery 1: msg 2 +
@400000006aff121d0223a92c 19925 < to local x@example.org 
@400000006aff121d02246c7c 19925 < thank you for the papers, we shall look at them next week 
@400000006aff121d0225108c 19925 < please find the minutes of the last meeting below 
@400000006aff121d02254b24 19925 < the delivery will be with you on Tuesday before noon 
@400000006aff121d0225bc6c 19925 < kind regards 
@400000006aff121d0225cff4 19925 <  
@400000006aff121d0225cff4 19925 < could you send the figures of October once more? 
@400000006aff121d0225f31c 19925 < +4+
@400000006aff121d0225f31c 19925 < 9 30 5550 1 + 49 30 5550 2 
@400000006aff121d0225f31c 19925 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff121d02267bd4 19925 < thank you for the papers, we shall look at them next week 
@400000006aff121d02269b14 19925 < please find the minutes of the last meeting below 
@400000006aff121d0227818c 19925 < the delivery will be with you on Tuesday before noon 
@400000006aff121d0227818c 19925 < kind regards+
@400000006aff121d0227a89c 19925 <  
@400000006aff121d02283154 19925 <  
@400000006aff121d02289eb4 19925 < could you send the figures of October once more? 
@400000006aff121d022965ec 19925 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff121d022a504c 19925 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff121d022a63d4 19925 < thank you for the papers, we shall look at them next week 
@400000006aff121d022ab1f4 19925 < please find the minutes of the last meeting below 
@400000006aff121d022b2ef4 19925 < the delivery+
@400000006aff121d022b909c 19925 <  will be with you on Tuesday before noon 
@400000006aff121d022b909c 19925 < kind regards 
@400000006aff121d022c0d9c 19925 <  
@400000006aff121d022cadc4 19925 < could you send the figures of October once more? 
@400000006aff121d022cadc4 19925 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff121d022cadc4 19925 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff121d022cd0ec 19925 < thank you for the papers, we shall look at them next week 
@400000006aff121d022dbb4c 19925 < please f+
@400000006aff121d022e401c 19925 < ind the minutes of the last meeting below 
@400000006aff121d022ee814 19925 < the delivery will be with you on Tuesday before noon 
@400000006aff121d022f16f4 19925 < kind regards 
@400000006aff121d022f2694 19925 <  
@400000006aff121d022f74b4 19925 < could you send the figures of October once more? 
@400000006aff121d0230247c 19925 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff121d02304b8c 19925 < ------------------------------ 
@400000006aff121d0230f384 19925 < . 
@400000006aff121d0716df6c 19925 > 250 ok 1795101203 qp 19927 
@400000006aff121d0de4a5f4 19925 < QUIT 
@400000006aff121d0e22b4ac 19925 > 221 mx1.example.net 
@400000006aff121d0e2af5f4 tcpserver: end 19925 status 0
@400000006aff121d0e2ba9a4 tcpserver: status: 0/40
@400000006aff121d0e2de00c 19925 < [EOF]
@400000006aff121d0e2eb6e4 19925 > [EOF]
@400000006aff1288122b13c8 tcpserver: status: 1/40
@400000006aff1288122bb008 tcpserver: pid 20463 from 198.51.100.169
@400000006aff128814ad1740 tcpserver: ok 20463 mx1.example.net:192.0.2.25:25 host169.isp.test:198.51.100.169::19672
@400000006aff12881ada92a0 rblsmtpd: 198.51.100.169 pid 20463: 451 https://zen.dnsbl.example/query/ip/198.51.100.169
@400000006aff128a16c49148 tcpserver: end 20463 status 0
@400000006aff128a16c4db80 tcpserver: status: 0/40
@400000006aff12cd239c6ea4 tcpserver: status: 1/40
@400000006aff12cd239cc87c tcpserver: pid 20809 from 198.51.100.247
@400000006aff12cd2a88a23c tcpserver: ok 20809 mx1.example.net:192.0.2.25:25 mail.tower.test:198.51.100.247::46354
@400000006aff12cd2dc746c4 tcpserver: status: 2/40
@400000006aff12cd2dc7b03c tcpserver: pid 20810 from 198.51.100.84
@400000006aff12cd339def94 tcpserver: ok 20810 mx1.example.net:192.0.2.25:25 mail.canal.test:198.51.100.84::15274
@400000006aff12cd375e8d8c 20809 > 220 mx1.example.net ESMTP 
@400000006aff12cd3821a6dc 20809 < EHLO mail.tower.test 
@400000006aff12cd38389dc4 20809 > 250-mx1.example.net 
@400000006aff12cd3838cca4 20809 > 250-PIPELINING 
@400000006aff12cd3838cca4 20809 > 250 8BITMIME 
@400000006aff12cd3a749f5c 20809 < MAIL FROM:<ida30@tower.test> 
@400000006aff12cd3a93049c 20810 > 220 mx1.example.net ESMTP 
@400000006aff12cd3aa18774 20809 > 250 ok 
@400000006aff12ce02eeffdc 20810 < EHLO mail.canal.test 
@400000006aff12ce031081fc 20810 > 250-mx1.example.net 
@400000006aff12ce031081fc 20810 > 250-PIPELINING 
@400000006aff12ce0310b4c4 20810 > 250 8BITMIME 
@400000006aff12ce044d093c 20809 < RCPT TO:<anna.koch@shop.example> 
@400000006aff12ce044da57c greylisting: 198.51.100.247 (ida30@tower.test -> anna.koch@shop.example) exists (id=56174) - accepting
@400000006aff12ce04871884 20809 > 250 ok 
@400000006aff12ce054fee94 20809 < DATA 
@400000006aff12ce057e74bc 20809 > 354 go ahead 
@400000006aff12ce0736ac0c 20810 < MAIL FROM:<sara29@canal.test> 
@400000006aff12ce0736f25c 20810 < RCPT TO:<d.weiss@club.example> 
@400000006aff12ce0737213c 20810 < RCPT TO:<sara@club.example> 
@400000006aff12ce07375fbc 20810 < RCPT TO:<emma@club.example> 
@400000006aff12ce07376f5c 20810 < RCPT TO:<z.jung@shop.example> 
@400000006aff12ce0737b5ac 20810 < DATA 
@400000006aff12ce075ed934 20810 > 250 ok 
@400000006aff12ce075f4a7c greylisting: 198.51.100.84 (sara29@canal.test -> d.weiss@club.example) exists (id=68750) - accepting
@400000006aff12ce07792794 20810 > 250 ok 
@400000006aff12ce07792794 greylisting: 198.51.100.84 (sara29@canal.test -> sara@club.example) exists (id=45797) - accepting
@400000006aff12ce0788c3ac 20810 > 250 ok 
@400000006aff12ce0788eea4 greylisting: 198.51.100.84 (sara29@canal.test -> emma@club.example) exists (id=61899) - accepting
@400000006aff12ce07c33c6c 20810 > 250 ok 
@400000006aff12ce07c3a5e4 greylisting: 198.51.100.84 (sara29@canal.test -> z.jung@shop.example) exists (id=57706) - accepting
@400000006aff12ce08035694 20810 > 250 ok 
@400000006aff12ce08228ec4 20810 > 354 go ahead 
@400000006aff12ce0a9abe9c 20810 < From: <sara29@canal.test> 
@400000006aff12ce0a9b6694 20810 < To: <d.weiss@club.example> 
@400000006aff12ce0a9b7e04 20810 < Subject: our talk of last week 
@400000006aff12ce0a9c02d4 20810 < Message-ID: <mwnp0hqc.20814@mail.canal.test> 
@400000006aff12ce0a9c2dcc 20810 <  
@400000006aff12ce0a9cbe54 20810 <  
@400000006aff12ce0a9cc624 20810 < could you send the figures of October once more? 
@400000006aff12ce0a9d1444 20810 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff12ce0a9d470c 20810 < starting delivery 1: msg 2 to local x@e+
@400000006aff12ce0a9dd794 20810 < xample.org 
@400000006aff12ce0a9dd794 20810 < thank you for the papers, we shall look at them next week 
@400000006aff12ce0a9e2d84 20810 < please find the minutes of the last meeting below 
@400000006aff12ce0a9e3554 20810 < the delivery will be with you on Tuesday before noon 
@400000006aff12ce0a9e44f4 20810 < kind regards 
@400000006aff12ce0a9e44f4 20810 <  
@400000006aff12ce0a9e587c 20810 < could you send the figures of October once more? 
@400000006aff12ce0a9f045c 20810 < +49 30 5550 1 +
@400000006aff12ce0a9fa86c 20810 < + 49 30 5550 2 
@400000006aff12ce0aa092cc 20810 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff12ce0aa15dec 20810 < thank you for the papers, we shall look at them next week 
@400000006aff12ce0aa15dec 20810 < please find the minutes of the last meeting below 
@400000006aff12ce0aa1f644 20810 < the delivery will be with you on Tuesday before noon 
@400000006aff12ce0aa24464 20810 < kind regards 
@400000006aff12ce0aa28ab4 20810 <  
@400000006aff12ce0aa3424c 20810 < could you+
@400000006aff12ce0aa3f214 20810 <  send the figures of October once more? 
@400000006aff12ce0aa428c4 20810 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff12ce0aa428c4 20810 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff12ce0aa428c4 20810 < thank you for the papers, we shall look at them next week 
@400000006aff12ce0aa44804 20810 < -------------------------- 
@400000006aff12ce0aa4e444 20810 < . 
@400000006aff12ce0bb9944c 20809 < From: <ida30@tower.test> 
@400000006aff12ce0bb9944c 20809 < To: <anna.koch@shop.example> 
@400000006aff12ce0bb9de84 20809 < Subject: our talk of last week 
@400000006aff12ce0bba4be4 20809 < Message-ID: <mwnp0hqb.20813@mail.tower.test> 
@400000006aff12ce0bbb1704 20809 <  
@400000006aff12ce0bbb41fc 20809 < kind regards 
@400000006aff12ce0bbb41fc 20809 <  
@400000006aff12ce0bbbf994 20809 < could you send the figures of October once more? 
@400000006aff12ce0bbce3f4 20809 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff12ce0bbd7094 20809 < starting delivery 1: msg+
@400000006aff12ce0bbe33e4 20809 <  2 to local x@example.org 
@400000006aff12ce0bbe5324 20809 < thank you for the papers, we shall look at them next week 
@400000006aff12ce0bbe5324 20809 < please find the minutes of the last meeting below 
@400000006aff12ce0bbe66ac 20809 < the delivery will be with you on Tuesday before noon 
@400000006aff12ce0bbeacfc 20809 < kind regards 
@400000006aff12ce0bbeacfc 20809 <  
@400000006aff12ce0bbf35b4 20809 < could you send the figures of October once more?+
@400000006aff12ce0bbf704c 20809 <  
@400000006aff12ce0bbf704c 20809 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff12ce0bbfca24 20809 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff12ce0bbfddac 20809 < thank you for the papers, we shall look at them next week 
@400000006aff12ce0bbfddac 20809 < please find the minutes of the last meeting below 
@400000006aff12ce0bc0a8cc 20809 < the delivery will be with you on Tuesday before noon 
@400000006aff12ce0bc11a14 20809 < kind regar+
@400000006aff12ce0bc16834 20809 < ds 
@400000006aff12ce0bc24eac 20809 <  
@400000006aff12ce0bc2ac6c 20809 < could you send the figures of October once more? 
@400000006aff12ce0bc3313c 20809 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff12ce0bc3f874 20809 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff12ce0bc43ec4 20809 < thank you for the papers, we shall look at them next week 
@400000006aff12ce0bc43ec4 20809 < please find the minutes of the last meeting below 
@400000006aff12ce0bc43ec4 20809 < ---------+
@400000006aff12ce0bc44a7c 20809 < -------------------------------------- 
@400000006aff12ce0bc461ec 20809 < . 
@400000006aff12ce118ab324 20810 > 250 ok 1795101380 qp 20814 
@400000006aff12ce11ab569c 20809 > 250 ok 1795101380 qp 20813 
@400000006aff12ce14c2aca4 20810 < QUIT 
@400000006aff12ce14cbd464 20810 > 221 mx1.example.net 
@400000006aff12ce14d346a4 tcpserver: end 20810 status 0
@400000006aff12ce14d3c3a4 tcpserver: status: 1/40
@400000006aff12ce14d68e7c 20810 < [EOF]
@400000006aff12ce14d68e7c 20810 > [EOF]
@400000006aff12ce17cdd964 20809 < QUIT 
@400000006aff12ce17fa2924 20809 > 221 mx1.example.net 
@400000006aff12ce1801ab04 tcpserver: end 20809 status 0
@400000006aff12ce1802241c tcpserver: status: 0/40
@400000006aff12ce18059304 20809 < [EOF]
@400000006aff12ce18059304 20809 > [EOF]
@400000006aff13dd050d4044 tcpserver: status: 1/40
@400000006aff13dd050d4044 tcpserver: pid 22167 from 198.51.100.198
@400000006aff13dd0bb064bc tcpserver: ok 22167 mx1.example.net:192.0.2.25:25 mail.vineyard.example:198.51.100.198::27744
@400000006aff13dd0d6d7a24 22167 > 220 mx1.example.net ESMTP 
@400000006aff13dd117110a4 22167 < EHLO mail.vineyard.example 
@400000006aff13dd117dd62c 22167 > 250-mx1.example.net 
@400000006aff13dd117e2064 22167 > 250-PIPELINING 
@400000006aff13dd117e9594 22167 > 250 8BITMIME 
@400000006aff13dd12b4e6fc 22167 < MAIL FROM:<nina28@vineyard.example> 
@400000006aff13dd12b4e6fc 22167 < RCPT TO:<wanda@example.net> 
@400000006aff13dd12b4e6fc 22167 < DATA 
@400000006aff13dd12f1b94c 22167 > 250 ok 
@400000006aff13dd12f26cfc greylisting: 198.51.100.198 (nina28@vineyard.example -> wanda@example.net) exists (id=19275) - accepting
@400000006aff13dd1317b7dc 22167 > 250 ok 
@400000006aff13dd134f4e54 22167 > 354 go ahead 
@400000006aff13dd174f3f3c 22167 < From: <nina28@vineyard.example> 
@400000006aff13dd174f3f3c 22167 < To: <wanda@example.net> 
@400000006aff13dd17500e44 22167 < Subject: our talk of last week 
@400000006aff13dd1750e51c 22167 < Message-ID: <mwnp6azg.22169@mail.vineyard.example> 
@400000006aff13dd17515664 22167 <  
@400000006aff13dd17515664 22167 <  
@400000006aff13dd17515664 22167 < could you send the figures of October once more? 
@400000006aff13dd17515664 22167 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff13dd17515664 22167 < starting delivery 1: msg 2 to +
@400000006aff13dd17523124 22167 < local x@example.org 
@400000006aff13dd17526004 22167 < thank you for the papers, we shall look at them next week 
@400000006aff13dd17526004 22167 < please find the minutes of the last meeting below 
@400000006aff13dd17526004 22167 < the delivery will be with you on Tuesday before noon 
@400000006aff13dd17526004 22167 < kind regards 
@400000006aff13dd1752eca4 22167 <  
@400000006aff13dd1753d704 22167 < could you send the figures of October once more? 
@400000006aff13dd1753d704 22167 < +49 3+
@400000006aff13dd175430dc 22167 < 0 5550 1 + 49 30 5550 2 
@400000006aff13dd1754e0a4 22167 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff13dd1754e0a4 22167 < thank you for the papers, we shall look at them next week 
@400000006aff13dd1754e0a4 22167 < please find the minutes of the last meeting below 
@400000006aff13dd1754f42c 22167 < the delivery will be with you on Tuesday before noon 
@400000006aff13dd1755b77c 22167 < kind regards 
@400000006aff13dd1756a1dc 22167 <  
@400000006aff13dd1757652c 22167 < could you send the figures of October once more? 
@400000006aff13dd17576914 22167 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff13dd1757c6d4 22167 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff13dd1757cabc 22167 < ------------------------------------------------------- 
@400000006aff13dd1757e22c 22167 < . 
@400000006aff13dd1cf9f9f4 22167 > 250 ok 1795101651 qp 22169 
@400000006aff13dd2232ad44 22167 < QUIT 
@400000006aff13dd226021fc 22167 > 221 mx1.example.net 
@400000006aff13dd22676d2c tcpserver: end 22167 status 0
@400000006aff13dd2267a7c4 tcpserver: status: 0/40
@400000006aff13dd226a535c 22167 < [EOF]
@400000006aff13dd226a535c 22167 > [EOF]
@400000006aff1457016bea1c tcpserver: status: 1/40
@400000006aff1457016c9214 tcpserver: pid 22777 from 198.51.100.225
@400000006aff1457065fe3ac tcpserver: ok 22777 mx1.example.net:192.0.2.25:25 mail.school.example:198.51.100.225::53970
@400000006aff14571384d95c 22777 > 220 mx1.example.net ESMTP 
@400000006aff1457186e72ac 22777 < EHLO mail.school.example 
@400000006aff145718a87a24 22777 > 250-mx1.example.net 
@400000006aff145718a906c4 22777 > 250-PIPELINING 
@400000006aff145718a9ed3c 22777 > 250 8BITMIME 
@400000006aff14571e2bceec 22777 < MAIL FROM:<anna.koch22@school.example> 
@400000006aff14571e2bd6bc 22777 < RCPT TO:<k.maier@club.example> 
@400000006aff14571e2bd6bc 22777 < DATA 
@400000006aff14571e3cde1c 22777 > 250 ok 
@400000006aff14571e3d95b4 greylisting: 198.51.100.225 (anna.koch22@school.example -> k.maier@club.example) exists (id=39400) - accepting
@400000006aff14571e4b39e4 22777 > 250 ok 
@400000006aff14571e6b7bb4 22777 > 354 go ahead 
@400000006aff14571f006c9c 22777 < From: <anna.koch22@school.example> 
@400000006aff14571f0108dc 22777 < To: <k.maier@club.example> 
@400000006aff14571f0162b4 22777 < Subject: our talk of last week 
@400000006aff14571f0162b4 22777 < Message-ID: <mwnp8x6z.22779@mail.school.example> 
@400000006aff14571f0162b4 22777 <  
@400000006aff14571f01669c 22777 < kind regards 
@400000006aff14571f01669c 22777 <  
@400000006aff14571f01cc2c 22777 < could you send the figures of October once more? 
@400000006aff14571f02aad4 22777 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff14571f02d1e4 22777 < starting del+
@400000006aff14571f02d1e4 22777 < ivery 1: msg 2 to local x@example.org 
@400000006aff14571f03bc44 22777 < thank you for the papers, we shall look at them next week 
@400000006aff14571f045c6c 22777 < please find the minutes of the last meeting below 
@400000006aff14571f04a2bc 22777 < the delivery will be with you on Tuesday before noon 
@400000006aff14571f051bd4 22777 < kind regards 
@400000006aff14571f051bd4 22777 <  
@400000006aff14571f06024c 22777 < could you send the figures of October+
@400000006aff14571f06b5fc 22777 <  once more? 
@400000006aff14571f06e8c4 22777 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff14571f07523c 22777 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff14571f07e6ac 22777 < thank you for the papers, we shall look at them next week 
@400000006aff14571f08b99c 22777 < please find the minutes of the last meeting below 
@400000006aff14571f091374 22777 < the delivery will be with you on Tuesday before noon+
@400000006aff14571f091374 22777 <  
@400000006aff14571f099c2c 22777 < kind regards 
@400000006aff14571f09f604 22777 <  
@400000006aff14571f0a28cc 22777 < could you send the figures of October once more? 
@400000006aff14571f0ae064 22777 < ------------------------ 
@400000006aff14571f0bb354 22777 < . 
@400000006aff145722daa92c 22777 > 250 ok 1795101773 qp 22779 
@400000006aff14572845036c 22777 < QUIT 
@400000006aff1457284b9ed4 22777 > 221 mx1.example.net 
@400000006aff14572852de4c tcpserver: end 22777 status 0
@400000006aff14572852de4c tcpserver: status: 0/40
@400000006aff145728567ffc 22777 < [EOF]
@400000006aff14572857628c 22777 > [EOF]
@400000006aff147832b354fc tcpserver: status: 1/40
@400000006aff147832b354fc tcpserver: pid 22946 from 198.51.100.172
@400000006aff147901921b74 tcpserver: ok 22946 mx1.example.net:192.0.2.25:25 host172.isp.test:198.51.100.172::14977
@400000006aff147913e0014c rblsmtpd: 198.51.100.172 pid 22946: 451 https://zen.dnsbl.example/query/ip/198.51.100.172
@400000006aff147a171df224 tcpserver: end 22946 status 0
@400000006aff147a171df9f4 tcpserver: status: 0/40
@400000006aff14ab365ad15c tcpserver: status: 1/40
@400000006aff14ab365b42a4 tcpserver: pid 23201 from 198.51.100.174
@400000006aff14ac2cbeeee4 tcpserver: ok 23201 mx1.example.net:192.0.2.25:25 :198.51.100.174::16171
@400000006aff14ac33615bc4 rblsmtpd: 198.51.100.174 pid 23201: 451 https://zen.dnsbl.example/query/ip/198.51.100.174
@400000006aff14af31b84f44 tcpserver: end 23201 status 0
@400000006aff14af31b862cc tcpserver: status: 0/40
@400000006aff14f9288c16bc tcpserver: status: 1/40
@400000006aff14f9288c747c tcpserver: pid 23590 from 198.51.100.126
@400000006aff14f930268bb4 tcpserver: ok 23590 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::26864
@400000006aff14f931b6ebcc 23590 > 220 mx1.example.net ESMTP 
@400000006aff14f9328ef094 23590 < EHLO mail.bigmail.example 
@400000006aff14f932b21894 23590 > 250-mx1.example.net 
@400000006aff14f932b2997c 23590 > 250-PIPELINING 
@400000006aff14f932b2997c 23590 > 250 8BITMIME 
@400000006aff14f93a06b6a4 23590 < MAIL FROM:<sara23@bigmail.example> 
@400000006aff14f93a077224 23590 < RCPT TO:<paula@example.net> 
@400000006aff14f93a07fadc 23590 < RCPT TO:<j.klein@club.example> 
@400000006aff14f93a07fadc 23590 < RCPT TO:<ida@shop.example> 
@400000006aff14f93a08971c 23590 < RCPT TO:<sara@club.example> 
@400000006aff14f93a091034 23590 < DATA 
@400000006aff14f93a1fc89c 23590 > 250 ok 
@400000006aff14f93a1fc89c greylisting: 198.51.100.126 (sara23@bigmail.example -> paula@example.net) exists (id=82023) - accepting
@400000006aff14f93a5904f4 23590 > 250 ok 
@400000006aff14f93a59cc2c greylisting: 198.51.100.126 (sara23@bigmail.example -> j.klein@club.example) exists (id=12916) - accepting
@400000006aff14f93a87f87c 23590 > 250 ok 
@400000006aff14f93a885a24 greylisting: 198.51.100.126 (sara23@bigmail.example -> ida@shop.example) exists (id=78316) - accepting
@400000006aff14f93ac78604 23590 > 250 ok 
@400000006aff14f93ac7e3c4 greylisting: 198.51.100.126 (sara23@bigmail.example -> sara@club.example) exists (id=41955) - accepting
@400000006aff14f93ae946a4 23590 > 250 ok 
@400000006aff14f93af12a2c 23590 > 354 go ahead 
@400000006aff14fa02c3a634 23590 < From: <sara23@bigmail.example> 
@400000006aff14fa02c3a634 23590 < To: <paula@example.net> 
@400000006aff14fa02c3a634 23590 < Subject: our talk of last week 
@400000006aff14fa02c47d0c 23590 < Message-ID: <mwnpcem0.23592@mail.bigmail.example> 
@400000006aff14fa02c5482c 23590 <  
@400000006aff14fa02c5b974 23590 < thank you for the papers, we shall look at them next week 
@400000006aff14fa02c5f40c 23590 < please find the minutes of the last meeting below 
@400000006aff14fa02c6422c 23590 < the +
@400000006aff14fa02c6de6c 23590 < delivery will be with you on Tuesday before noon 
@400000006aff14fa02c6ea24 23590 < kind regards 
@400000006aff14fa02c6ea24 23590 <  
@400000006aff14fa02c7827c 23590 < could you send the figures of October once more? 
@400000006aff14fa02c85184 23590 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff14fa02c93be4 23590 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff14fa02c9f37c 23590 < thank you for the papers, we shall look at them next week 
@400000006aff14fa02ca8bd4 23590 < please find the minutes of the last meeting below 
@400000006aff14fa02ca8bd4 23590 < the delivery will be with you on Tuesday before noon 
@400000006aff14fa02cb62ac 23590 < kind regards 
@400000006aff14fa02cbc06c 23590 <  
@400000006aff14fa02cc165c 23590 < could you send the figures of October once more? 
@400000006aff14fa02ccf11c 23590 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff14fa02cdcbdc 23590 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff14fa02ce6c04 23590 < than+
@400000006aff14fa02ced194 23590 < k you for the papers, we shall look at them next week 
@400000006aff14fa02cee51c 23590 < please find the minutes of the last meeting below 
@400000006aff14fa02cf3ef4 23590 < the delivery will be with you on Tuesday before noon 
@400000006aff14fa02cf527c 23590 < kind regards 
@400000006aff14fa02cf527c 23590 <  
@400000006aff14fa02cf527c 23590 < could you send the figures of October once more? 
@400000006aff14fa02cf94e4 23590 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff14fa02cfcf7c 23590 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff14fa02d096b4 23590 < thank you for the papers, we shall look at them next week 
@400000006aff14fa02d0c594 23590 < please find the minutes of the last meeting below 
@400000006aff14fa02d1002c 23590 < the delivery will be with you on Tuesday before noon 
@400000006aff14fa02d1002c 23590 < kind regards 
@400000006aff14fa02d1002c 23590 <  
@400000006aff14fa02d1002c 23590 < could you send the figure+
@400000006aff14fa02d1002c 23590 < s of October once more? 
@400000006aff14fa02d1b7c4 23590 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff14fa02d1b7c4 23590 < -------------------------- 
@400000006aff14fa02d1bbac 23590 < . 
@400000006aff14fa075eae3c 23590 > 250 ok 1795101936 qp 23592 
@400000006aff14fa0d0f4cc4 23590 < QUIT 
@400000006aff14fa0d2aeefc 23590 > 221 mx1.example.net 
@400000006aff14fa0d32eddc tcpserver: end 23590 status 0
@400000006aff14fa0d32eddc tcpserver: status: 0/40
@400000006aff14fa0d359d5c 23590 < [EOF]
@400000006aff14fa0d3683d4 23590 > [EOF]
@400000006aff15bf28988d2a tcpserver: status: 1/40
@400000006aff15bf2898c3da tcpserver: pid 24580 from 198.51.100.163
@400000006aff15c0175ee9fa tcpserver: ok 24580 mx1.example.net:192.0.2.25:25 :198.51.100.163::1844
@400000006aff15c01f6a87b2 rblsmtpd: 198.51.100.163 pid 24580: 451 https://zen.dnsbl.example/query/ip/198.51.100.163
@400000006aff15c20435945a tcpserver: end 24580 status 0
@400000006aff15c20435945a tcpserver: status: 0/40
@400000006aff16012fa51138 tcpserver: status: 1/40
@400000006aff16012fa599f0 tcpserver: pid 24910 from 198.51.100.174
@400000006aff160137e10208 tcpserver: ok 24910 mx1.example.net:192.0.2.25:25 host174.isp.test:198.51.100.174::56801
@400000006aff16020b417458 rblsmtpd: 198.51.100.174 pid 24910: 451 https://zen.dnsbl.example/query/ip/198.51.100.174
@400000006aff160518d05350 tcpserver: end 24910 status 0
@400000006aff160518d0b4f8 tcpserver: status: 0/40
@400000006aff163e2f1ffcdc tcpserver: status: 1/40
@400000006aff163e2f2081ac tcpserver: pid 25215 from 192.0.2.30
@400000006aff163e31476cd4 tcpserver: ok 25215 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::1629
@400000006aff163e390beb84 25215 > 220 mx1.example.net ESMTP 
@400000006aff163e3b6f04ec 25215 < EHLO monitor.example.net 
@400000006aff163f000001f4 25215 > 250-mx1.example.net 
@400000006aff163f000086c4 25215 > 250-PIPELINING 
@400000006aff163f0000add4 25215 > 250 8BITMIME 
@400000006aff163f0336597c 25215 < QUIT 
@400000006aff163f03404874 25215 > 221 mx1.example.net 
@400000006aff163f03485adc tcpserver: end 25215 status 0
@400000006aff163f03485adc tcpserver: status: 0/40
@400000006aff163f034bb63c 25215 < [EOF]
@400000006aff163f034bb63c 25215 > [EOF]
@400000006aff16782643576c tcpserver: status: 1/40
@400000006aff167826438e1c tcpserver: pid 25505 from 198.51.100.52
@400000006aff16782ea0b6d4 tcpserver: ok 25505 mx1.example.net:192.0.2.25:25 mail.freemail.test:198.51.100.52::10986
@400000006aff16783b0225d4 25505 > 220 mx1.example.net ESMTP 
@400000006aff167905cf09a4 25505 < EHLO mail.freemail.test 
@400000006aff1679060d4354 25505 > 250-mx1.example.net 
@400000006aff1679060da8e4 25505 > 250-PIPELINING 
@400000006aff1679060da8e4 25505 > 250 8BITMIME 
@400000006aff167909fa4494 25505 < MAIL FROM:<j.klein28@freemail.test> 
@400000006aff16790a286cfc 25505 > 250 ok 
@400000006aff16790bd7fd74 25505 < RCPT TO:<greta@example.net> 
@400000006aff16790bd8a184 greylisting: 198.51.100.52 (j.klein28@freemail.test -> greta@example.net) exists (id=48613) - accepting
@400000006aff16790bde5e44 25505 > 250 ok 
@400000006aff167912500e94 25505 < DATA 
@400000006aff167912778fdc 25505 > 354 go ahead 
@400000006aff1679134af124 25505 < From: <j.klein28@freemail.test> 
@400000006aff1679134bcfcc 25505 < To: <greta@example.net> 
@400000006aff1679134c161c 25505 < Subject: our talk of last week 
@400000006aff1679134c6c0c 25505 < Message-ID: <mwnpkmby.25508@mail.freemail.test> 
@400000006aff1679134c6c0c 25505 <  
@400000006aff1679134c6c0c 25505 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1679134c837c 25505 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1679134d6224 25505 < thank you for the papers, we shall+
@400000006aff1679134df2ac 25505 <  look at them next week 
@400000006aff1679134e583c 25505 < please find the minutes of the last meeting below 
@400000006aff1679134e5c24 25505 < the delivery will be with you on Tuesday before noon 
@400000006aff1679134f13bc 25505 < kind regards 
@400000006aff1679134fa05c 25505 <  
@400000006aff1679134fb3e4 25505 < could you send the figures of October once more? 
@400000006aff1679134fb3e4 25505 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff167913505bdc 25505 < starting delivery 1: msg 2 to +
@400000006aff167913505bdc 25505 < local x@example.org 
@400000006aff167913507734 25505 < thank you for the papers, we shall look at them next week 
@400000006aff16791350a22c 25505 < please find the minutes of the last meeting below 
@400000006aff16791351751c 25505 < the delivery will be with you on Tuesday before noon 
@400000006aff16791351751c 25505 < kind regards 
@400000006aff16791351751c 25505 <  
@400000006aff16791351daac 25505 < -------------------------- 
@400000006aff16791351daac 25505 < . 
@400000006aff1679166d37f4 25505 > 250 ok 1795102319 qp 25508 
@400000006aff1679192ca614 25505 < QUIT 
@400000006aff167919411c5c 25505 > 221 mx1.example.net 
@400000006aff16791947f25c tcpserver: end 25505 status 0
@400000006aff16791948772c tcpserver: status: 0/40
@400000006aff1679194ae82c 25505 < [EOF]
@400000006aff1679194ae82c 25505 > [EOF]
@400000006aff17410ede1d3c tcpserver: status: 1/40
@400000006aff17410ede82cc tcpserver: pid 26508 from 203.0.113.113
@400000006aff174112aea56c tcpserver: ok 26508 mx1.example.net:192.0.2.25:25 mail.quarry.example:203.0.113.113::53311
@400000006aff17411c8523cc 26508 > 220 mx1.example.net ESMTP 
@400000006aff174121aa81e4 26508 < EHLO mail.quarry.example 
@400000006aff174121eb24c4 26508 > 250-mx1.example.net 
@400000006aff174121eb24c4 26508 > 250-PIPELINING 
@400000006aff174121eb960c 26508 > 250 8BITMIME 
@400000006aff1741231d8a44 26508 < MAIL FROM:<v.horn6@quarry.example> 
@400000006aff1741231e70bc 26508 < RCPT TO:<m.roth@shop.example> 
@400000006aff1741231ef58c 26508 < DATA 
@400000006aff1741235b46f4 26508 > 250 ok 
@400000006aff1741235b912c greylisting: 203.0.113.113 (v.horn6@quarry.example -> m.roth@shop.example) exists (id=86993) - accepting
@400000006aff17412391fadc 26508 > 250 ok 
@400000006aff174123afd764 26508 > 354 go ahead 
@400000006aff174124185d34 26508 < From: <v.horn6@quarry.example> 
@400000006aff174124190914 26508 < To: <m.roth@shop.example> 
@400000006aff17412419246c 26508 < Subject: our talk of last week 
@400000006aff17412419d81c 26508 < Message-ID: <mwnpowut.26510@mail.quarry.example> 
@400000006aff1741241aaef4 26508 <  
@400000006aff1741241b6e5c 26508 < could you send the figures of October once more? 
@400000006aff1741241ba8f4 26508 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1741241c685c 26508 < starting delivery 1: msg 2 to loc+
@400000006aff1741241c685c 26508 < al x@example.org 
@400000006aff1741241d0c6c 26508 < thank you for the papers, we shall look at them next week 
@400000006aff1741241d0c6c 26508 < please find the minutes of the last meeting below 
@400000006aff1741241dc404 26508 < the delivery will be with you on Tuesday before noon 
@400000006aff1741241dc404 26508 < kind regards 
@400000006aff1741241dcbd4 26508 <  
@400000006aff1741241e0a54 26508 < could you send the figures of October once more? 
@400000006aff1741241e21c4 26508 < +49 30 5+
@400000006aff1741241e21c4 26508 < 550 1 + 49 30 5550 2 
@400000006aff1741241e21c4 26508 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1741241ed18c 26508 < thank you for the papers, we shall look at them next week 
@400000006aff1741241f42d4 26508 < please find the minutes of the last meeting below 
@400000006aff1741241f42d4 26508 < the delivery will be with you on Tuesday before noon 
@400000006aff174124200df4 26508 < kind regards 
@400000006aff174124201d94 26508 <  
@400000006aff174124203504 26508 < cou+
@400000006aff174124203504 26508 < ld you send the figures of October once more? 
@400000006aff174124203504 26508 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1741242038ec 26508 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff17412420fc3c 26508 < thank you for the papers, we shall look at them next week 
@400000006aff17412421a434 26508 < please find the minutes of the last meeting below 
@400000006aff1741242257e4 26508 < the delivery will +
@400000006aff1741242257e4 26508 < be with you on Tuesday before noon 
@400000006aff17412422ffdc 26508 < kind regards 
@400000006aff1741242326ec 26508 <  
@400000006aff17412423abbc 26508 < ---------------------------------------- 
@400000006aff17412423de84 26508 < . 
@400000006aff174126287c6c 26508 > 250 ok 1795102519 qp 26510 
@400000006aff1741263db21c tcpserver: status: 2/40
@400000006aff1741263db21c tcpserver: pid 26511 from 203.0.113.140
@400000006aff174128e0a72c tcpserver: ok 26511 mx1.example.net:192.0.2.25:25 mail.customer.example:203.0.113.140::20832
@400000006aff174129e6e014 26508 < QUIT 
@400000006aff17412a2511f4 26508 > 221 mx1.example.net 
@400000006aff17412a2c39fc tcpserver: end 26508 status 0
@400000006aff17412a2c39fc tcpserver: status: 1/40
@400000006aff17412a2f7a04 26508 < [EOF]
@400000006aff17412a2f7a04 26508 > [EOF]
@400000006aff174135be6664 26511 > 220 mx1.example.net ESMTP 
@400000006aff17413906ee2c 26511 < EHLO mail.customer.example 
@400000006aff1741391551c4 26511 > 250-mx1.example.net 
@400000006aff174139163c24 26511 > 250-PIPELINING 
@400000006aff174139163c24 26511 > 250 8BITMIME 
@400000006aff1742036ddc6c 26511 < MAIL FROM:<ida19@customer.example> 
@400000006aff1742036ddc6c 26511 < RCPT TO:<greta@example.net> 
@400000006aff1742036e5584 26511 < DATA 
@400000006aff17420394b1d4 26511 > 250 ok 
@400000006aff1742039584c4 greylisting: 203.0.113.140 (ida19@customer.example -> greta@example.net) exists (id=90936) - accepting
@400000006aff174203c3573c 26511 > 250 ok 
@400000006aff174203dc7104 26511 > 354 go ahead 
@400000006aff17420889a564 26511 < From: <ida19@customer.example> 
@400000006aff17420889a564 26511 < To: <greta@example.net> 
@400000006aff17420889d444 26511 < Subject: our talk of last week 
@400000006aff17420889dffc 26511 < Message-ID: <mwnpox9n.26512@mail.customer.example> 
@400000006aff1742088a6c9c 26511 <  
@400000006aff1742088ad614 26511 < kind regards 
@400000006aff1742088bc074 26511 <  
@400000006aff1742088c609c 26511 < could you send the figures of October once more? 
@400000006aff1742088d4714 26511 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1742088d4714 26511 < starting delivery+
@400000006aff1742088dcfcc 26511 <  1: msg 2 to local x@example.org 
@400000006aff1742088eb25c 26511 < thank you for the papers, we shall look at them next week 
@400000006aff1742088f75ac 26511 < please find the minutes of the last meeting below 
@400000006aff1742088fb814 26511 < the delivery will be with you on Tuesday before noon 
@400000006aff1742088fb814 26511 < kind regards 
@400000006aff1742088fcf84 26511 <  
@400000006aff1742088fcf84 26511 < could you send the figures of October once+
@400000006aff1742088fe6f4 26511 <  more? 
@400000006aff174208903514 26511 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff174208903ce4 26511 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff17420890489c 26511 < thank you for the papers, we shall look at them next week 
@400000006aff174208912744 26511 < please find the minutes of the last meeting below 
@400000006aff174208912744 26511 < the delivery will be with you on Tuesday before noon 
@400000006aff174208912744 26511 < kin+
@400000006aff17420891cb54 26511 < d regards 
@400000006aff174208925bdc 26511 <  
@400000006aff1742089326fc 26511 < could you send the figures of October once more? 
@400000006aff17420893bb6c 26511 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff174208946f1c 26511 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff174208946f1c 26511 < thank you for the papers, we shall look at them next week 
@400000006aff174208946f1c 26511 < please find the minutes of the last meeting below 
@400000006aff174208952e84 26511 < th+
@400000006aff174208952e84 26511 < e delivery will be with you on Tuesday before noon 
@400000006aff1742089570ec 26511 < kind regards 
@400000006aff17420895ea04 26511 <  
@400000006aff17420895ea04 26511 < could you send the figures of October once more? 
@400000006aff17420895ea04 26511 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff174208961ccc 26511 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff174208961ccc 26511 < thank you for the papers, we shall look at them next week+
@400000006aff174208967e74 26511 <  
@400000006aff17420897072c 26511 < please find the minutes of the last meeting below 
@400000006aff174208977874 26511 < the delivery will be with you on Tuesday before noon 
@400000006aff17420897f95c 26511 < kind regards 
@400000006aff174208986e8c 26511 <  
@400000006aff174208986e8c 26511 < could you send the figures of October once more? 
@400000006aff17420898ef74 26511 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff17420898ef74 26511 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff174208991e54 26511 < th+
@400000006aff17420899f52c 26511 < ank you for the papers, we shall look at them next week 
@400000006aff1742089a434c 26511 < please find the minutes of the last meeting below 
@400000006aff1742089b21f4 26511 < the delivery will be with you on Tuesday before noon 
@400000006aff1742089b21f4 26511 < kind regards 
@400000006aff1742089b6844 26511 <  
@400000006aff1742089c2b94 26511 < could you send the figures of October once more? 
@400000006aff1742089cc7d4 26511 < +49 30 5550 1 + 49 30 5550 2+
@400000006aff1742089d67fc 26511 <  
@400000006aff1742089d92f4 26511 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1742089dc1d4 26511 < thank you for the papers, we shall look at them next week 
@400000006aff1742089dc1d4 26511 < please find the minutes of the last meeting below 
@400000006aff1742089e043c 26511 < the delivery will be with you on Tuesday before noon 
@400000006aff1742089e4a8c 26511 < kind regards 
@400000006aff1742089e4a8c 26511 <  
@400000006aff1742089f34ec 26511 < could you send the figu+
@400000006aff1742089f5814 26511 < res of October once more? 
@400000006aff1742089f5814 26511 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1742089fae04 26511 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff174208a02334 26511 < thank you for the papers, we shall look at them next week 
@400000006aff174208a0d2fc 26511 < please find the minutes of the last meeting below 
@400000006aff174208a0ee54 26511 < the delivery will be with you on Tuesd+
@400000006aff174208a0ee54 26511 < ay before noon 
@400000006aff174208a0ee54 26511 < kind regards 
@400000006aff174208a1ccfc 26511 <  
@400000006aff174208a1dc9c 26511 < could you send the figures of October once more? 
@400000006aff174208a1dc9c 26511 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff174208a2aba4 26511 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff174208a3539c 26511 < thank you for the papers, we shall look at them next week 
@400000006aff174208a399ec 26511 < please find the minutes of the las+
@400000006aff174208a47894 26511 < t meeting below 
@400000006aff174208a50d04 26511 < the delivery will be with you on Tuesday before noon 
@400000006aff174208a50d04 26511 < kind regards 
@400000006aff174208a5dc0c 26511 <  
@400000006aff174208a5dc0c 26511 < could you send the figures of October once more? 
@400000006aff174208a616a4 26511 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff174208a616a4 26511 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff174208a65cf4 26511 < thank you for the papers, we shall loo+
@400000006aff174208a6bab4 26511 < k at them next week 
@400000006aff174208a704ec 26511 < please find the minutes of the last meeting below 
@400000006aff174208a704ec 26511 < the delivery will be with you on Tuesday before noon 
@400000006aff174208a704ec 26511 < kind regards 
@400000006aff174208a72814 26511 <  
@400000006aff174208a76e64 26511 < could you send the figures of October once more? 
@400000006aff174208a7ef4c 26511 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff174208a87bec 26511 < starting delivery 1: msg 2 to loca+
@400000006aff174208a900bc 26511 < l x@example.org 
@400000006aff174208a99cfc 26511 < thank you for the papers, we shall look at them next week 
@400000006aff174208a9ac9c 26511 < please find the minutes of the last meeting below 
@400000006aff174208a9ac9c 26511 < the delivery will be with you on Tuesday before noon 
@400000006aff174208aa3d24 26511 < kind regards 
@400000006aff174208aa3d24 26511 <  
@400000006aff174208aa77bc 26511 < could you send the figures of October once more? 
@400000006aff174208aa77bc 26511 < +49 30 55+
@400000006aff174208ab5a4c 26511 < 50 1 + 49 30 5550 2 
@400000006aff174208aba484 26511 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff174208ac4894 26511 < thank you for the papers, we shall look at them next week 
@400000006aff174208ac9a9c 26511 < please find the minutes of the last meeting below 
@400000006aff174208acb5f4 26511 < the delivery will be with you on Tuesday before noon 
@400000006aff174208acbdc4 26511 < kind regards 
@400000006aff174208acbdc4 26511 <  
@400000006aff174208ad32f4 26511 < coul+
@400000006aff174208ad8ccc 26511 < d you send the figures of October once more? 
@400000006aff174208ae678c 26511 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff174208af1754 26511 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff174208afafac 26511 < thank you for the papers, we shall look at them next week 
@400000006aff174208b05f74 26511 < please find the minutes of the last meeting below 
@400000006aff174208b0d0bc 26511 < the delivery will b+
@400000006aff174208b0d0bc 26511 < e with you on Tuesday before noon 
@400000006aff174208b11edc 26511 < kind regards 
@400000006aff174208b1da5c 26511 <  
@400000006aff174208b2093c 26511 < could you send the figures of October once more? 
@400000006aff174208b2a57c 26511 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff174208b345a4 26511 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff174208b345a4 26511 < thank you for the papers, we shall look at them next week 
@400000006aff174208b3d244 26511 < please find the+
@400000006aff174208b4820c 26511 <  minutes of the last meeting below 
@400000006aff174208b4820c 26511 < the delivery will be with you on Tuesday before noon 
@400000006aff174208b52dec 26511 < kind regards 
@400000006aff174208b5a31c 26511 <  
@400000006aff174208b5a31c 26511 < could you send the figures of October once more? 
@400000006aff174208b652e4 26511 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff174208b652e4 26511 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff174208b68994 26511 < thank you for the p+
@400000006aff174208b7412c 26511 < apers, we shall look at them next week 
@400000006aff174208b7412c 26511 < please find the minutes of the last meeting below 
@400000006aff174208b7ba44 26511 < the delivery will be with you on Tuesday before noon 
@400000006aff174208b80864 26511 < kind regards 
@400000006aff174208b89504 26511 <  
@400000006aff174208b89504 26511 < could you send the figures of October once more? 
@400000006aff174208b89504 26511 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff174208b89504 26511 < starting delive+
@400000006aff174208b8eedc 26511 < ry 1: msg 2 to local x@example.org 
@400000006aff174208b921a4 26511 < thank you for the papers, we shall look at them next week 
@400000006aff174208b98f04 26511 < please find the minutes of the last meeting below 
@400000006aff174208ba5254 26511 < the delivery will be with you on Tuesday before noon 
@400000006aff174208ba5254 26511 < ----- 
@400000006aff174208ba61f4 26511 < . 
@400000006aff17420a72f704 26511 > 250 ok 1795102520 qp 26512 
@400000006aff17420caef4b4 26511 < QUIT 
@400000006aff17420cdcdab4 26511 > 221 mx1.example.net 
@400000006aff17420ce477ec tcpserver: end 26511 status 0
@400000006aff17420ce5142c tcpserver: status: 0/40
@400000006aff17420ce80614 26511 < [EOF]
@400000006aff17420ce8ae0c 26511 > [EOF]
@400000006aff1868292c0ee2 tcpserver: status: 1/40
@400000006aff1868292c9f6a tcpserver: pid 27985 from 198.51.100.122
@400000006aff1868306a0812 tcpserver: ok 27985 mx1.example.net:192.0.2.25:25 host122.isp.test:198.51.100.122::51582
@400000006aff18683994352a 27985 > 220 mx1.example.net ESMTP 
@400000006aff186902bb3ce2 27985 < EHLO host122.isp.test 
@400000006aff186902e7bf6a 27985 > 250-mx1.example.net 
@400000006aff186902e7bf6a 27985 > 250-PIPELINING 
@400000006aff186902e7ea62 27985 > 250 8BITMIME 
@400000006aff186909f584c2 27985 < MAIL FROM:<test73@vendor.test> 
@400000006aff18690a06d65a 27985 > 250 ok 
@400000006aff18691085c54a 27985 < RCPT TO:<relaytest@freemail.test> 
@400000006aff186910c4aec2 27985 > 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) 
@400000006aff1869111ec542 27985 < QUIT 
@400000006aff1869112d76fa 27985 > 221 mx1.example.net 
@400000006aff186911357daa tcpserver: end 27985 status 0
@400000006aff18691135fe92 tcpserver: status: 0/40
@400000006aff186911388aea 27985 < [EOF]
@400000006aff18691138d13a 27985 > [EOF]
@400000006aff18e92e6aba84 tcpserver: status: 1/40
@400000006aff18e92e6aba84 tcpserver: pid 28630 from 203.0.113.96
@400000006aff18e938044b3c tcpserver: ok 28630 mx1.example.net:192.0.2.25:25 mail.slowpost.example:203.0.113.96::44893
@400000006aff18ea0766ff24 28630 > 220 mx1.example.net ESMTP 
@400000006aff18ea08bb0dd4 28630 < EHLO mail.slowpost.example 
@400000006aff18ea08e68aa4 28630 > 250-mx1.example.net 
@400000006aff18ea08e6c53c 28630 > 250-PIPELINING 
@400000006aff18ea08e7694c 28630 > 250 8BITMIME 
@400000006aff18ea0dd6ee3c 28630 < MAIL FROM:<k.maier13@slowpost.example> 
@400000006aff18ea0dd730a4 28630 < RCPT TO:<h.vogel@club.example> 
@400000006aff18ea0dd7fbc4 28630 < DATA 
@400000006aff18ea0ddc87d4 28630 > 250 ok 
@400000006aff18ea0ddc87d4 greylisting: 203.0.113.96 (k.maier13@slowpost.example -> h.vogel@club.example) exists (id=43269) - accepting
@400000006aff18ea0e14f90c 28630 > 250 ok 
@400000006aff18ea0e294844 28630 > 354 go ahead 
@400000006aff18ea14af9dbc 28630 < From: <k.maier13@slowpost.example> 
@400000006aff18ea14af9dbc 28630 < To: <h.vogel@club.example> 
@400000006aff18ea14b0034c 28630 < Subject: our talk of last week 
@400000006aff18ea14b0ab44 28630 < Message-ID: <mwnpy0lc.28633@mail.slowpost.example> 
@400000006aff18ea14b0ab44 28630 <  
@400000006aff18ea14b0ab44 28630 < thank you for the papers, we shall look at them next week 
@400000006aff18ea14b0ca84 28630 < please find the minutes of the last meeting bel+
@400000006aff18ea14b0d254 28630 < ow 
@400000006aff18ea14b1998c 28630 < the delivery will be with you on Tuesday before noon 
@400000006aff18ea14b258f4 28630 < kind regards 
@400000006aff18ea14b283ec 28630 <  
@400000006aff18ea14b29774 28630 < could you send the figures of October once more? 
@400000006aff18ea14b2f534 28630 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff18ea14b3df94 28630 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff18ea14b47404 28630 < thank you for the papers, we shall look at them nex+
@400000006aff18ea14b527b4 28630 < t week 
@400000006aff18ea14b60e2c 28630 < please find the minutes of the last meeting below 
@400000006aff18ea14b692fc 28630 < the delivery will be with you on Tuesday before noon 
@400000006aff18ea14b6d94c 28630 < kind regards 
@400000006aff18ea14b72f3c 28630 <  
@400000006aff18ea14b7370c 28630 < could you send the figures of October once more? 
@400000006aff18ea14b7564c 28630 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff18ea14b7a46c 28630 < starting delivery 1: msg 2 to local x@example.o+
@400000006aff18ea14b8310c 28630 < rg 
@400000006aff18ea14b8310c 28630 < thank you for the papers, we shall look at them next week 
@400000006aff18ea14b8e4bc 28630 < please find the minutes of the last meeting below 
@400000006aff18ea14b9a424 28630 < the delivery will be with you on Tuesday before noon 
@400000006aff18ea14b9bf7c 28630 < kind regards 
@400000006aff18ea14ba4064 28630 <  
@400000006aff18ea14ba4064 28630 < could you send the figures of October once more? 
@400000006aff18ea14bad8bc 28630 < -- 
@400000006aff18ea14bb7ccc 28630 < . 
@400000006aff18ea170c5a3c 28630 > 250 ok 1795102944 qp 28633 
@400000006aff18ea1bc565dc 28630 < QUIT 
@400000006aff18ea1c042844 28630 > 221 mx1.example.net 
@400000006aff18ea1c0c2724 tcpserver: end 28630 status 0
@400000006aff18ea1c0cee5c tcpserver: status: 0/40
@400000006aff18ea1c0e74fc 28630 < [EOF]
@400000006aff18ea1c0eda8c 28630 > [EOF]
@400000006aff19690d2a1efa tcpserver: status: 1/40
@400000006aff19690d2ad692 tcpserver: pid 29268 from 198.51.100.182
@400000006aff19691508a5ba tcpserver: ok 29268 mx1.example.net:192.0.2.25:25 host182.isp.test:198.51.100.182::55734
@400000006aff19692bbb9b32 rblsmtpd: 198.51.100.182 pid 29268: 451 https://zen.dnsbl.example/query/ip/198.51.100.182
@400000006aff196b237db27a tcpserver: end 29268 status 0
@400000006aff196b237dfcb2 tcpserver: status: 0/40
@400000006aff1973209b5404 tcpserver: status: 1/40
@400000006aff1973209c07b4 tcpserver: pid 29319 from 203.0.113.204
@400000006aff197326702814 tcpserver: ok 29319 mx1.example.net:192.0.2.25:25 mail.reed.test:203.0.113.204::48798
@400000006aff19732c5c7fac 29319 > 220 mx1.example.net ESMTP 
@400000006aff1973338a2914 29319 < EHLO mail.reed.test 
@400000006aff19733399a9d4 29319 > 250-mx1.example.net 
@400000006aff1973339a1734 29319 > 250-PIPELINING 
@400000006aff1973339a1734 29319 > 250 8BITMIME 
@400000006aff19733513af44 29319 < MAIL FROM:<emma14@reed.test> 
@400000006aff19733551bdfc 29319 > 250 ok 
@400000006aff197339391604 29319 < RCPT TO:<b.lang@shop.example> 
@400000006aff197339391604 greylisting: 203.0.113.204 (emma14@reed.test -> b.lang@shop.example) exists (id=27089) - accepting
@400000006aff1973395c3634 29319 > 250 ok 
@400000006aff197402394c3c 29319 < DATA 
@400000006aff197402666eec 29319 > 354 go ahead 
@400000006aff197405f89274 29319 < From: <emma14@reed.test> 
@400000006aff197405f90f74 29319 < To: <b.lang@shop.example> 
@400000006aff197405f9f9d4 29319 < Subject: our talk of last week 
@400000006aff197405fa0974 29319 < Message-ID: <mwnq0yy0.29323@mail.reed.test> 
@400000006aff197405fae04c 29319 <  
@400000006aff197405fb9014 29319 < thank you for the papers, we shall look at them next week 
@400000006aff197405fbb33c 29319 < please find the minutes of the last meeting below 
@400000006aff197405fbbb0c 29319 < the delivery w+
@400000006aff197405fc862c 29319 < ill be with you on Tuesday before noon 
@400000006aff197405fc862c 29319 < kind regards 
@400000006aff197405fcd44c 29319 <  
@400000006aff197405fcd834 29319 < could you send the figures of October once more? 
@400000006aff197405fdb2f4 29319 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff197405fe2824 29319 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff197405fef344 29319 < thank you for the papers, we shall look at them next week 
@400000006aff197405fef344 29319 < please fin+
@400000006aff197405fef344 29319 < d the minutes of the last meeting below 
@400000006aff197405ff6c5c 29319 < the delivery will be with you on Tuesday before noon 
@400000006aff197405ff6c5c 29319 < kind regards 
@400000006aff197406002bc4 29319 <  
@400000006aff197406008d6c 29319 < could you send the figures of October once more? 
@400000006aff197406009924 29319 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1974060125c4 29319 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff19740601aa94 29319 < thank you for +
@400000006aff197406027d84 29319 < the papers, we shall look at them next week 
@400000006aff19740602d75c 29319 < please find the minutes of the last meeting below 
@400000006aff19740602d75c 29319 < the delivery will be with you on Tuesday before noon 
@400000006aff197406033134 29319 < kind regards 
@400000006aff197406040bf4 29319 <  
@400000006aff1974060469b4 29319 < could you send the figures of October once more? 
@400000006aff197406052d04 29319 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff19740605e884 29319 < starting d+
@400000006aff19740605e884 29319 < elivery 1: msg 2 to local x@example.org 
@400000006aff19740605f43c 29319 < thank you for the papers, we shall look at them next week 
@400000006aff19740605f43c 29319 < please find the minutes of the last meeting below 
@400000006aff19740605f43c 29319 < the delivery will be with you on Tuesday before noon 
@400000006aff19740605f43c 29319 < kind regards 
@400000006aff19740606cb14 29319 <  
@400000006aff19740606cb14 29319 < could you send the figures of Octob+
@400000006aff197406075b9c 29319 < er once more? 
@400000006aff19740607e06c 29319 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff197406085984 29319 < ---------------------------------------- 
@400000006aff19740608bf14 29319 < . 
@400000006aff19740d2fb5a4 29319 > 250 ok 1795103082 qp 29323 
@400000006aff19740f707614 29319 < QUIT 
@400000006aff19740fa47e64 29319 > 221 mx1.example.net 
@400000006aff19740fab778c tcpserver: end 29319 status 0
@400000006aff19740fab7b74 tcpserver: status: 0/40
@400000006aff19740fae9c3c 29319 < [EOF]
@400000006aff19740faf404c 29319 > [EOF]
@400000006aff19b134abfc64 tcpserver: status: 1/40
@400000006aff19b134ac3ae4 tcpserver: pid 29631 from 203.0.113.140
@400000006aff19b138078f2c tcpserver: ok 29631 mx1.example.net:192.0.2.25:25 mail.customer.example:203.0.113.140::28980
@400000006aff19b206afe424 29631 > 220 mx1.example.net ESMTP 
@400000006aff19b20d83a5ec 29631 < EHLO mail.customer.example 
@400000006aff19b20dc34ae4 29631 > 250-mx1.example.net 
@400000006aff19b20dc3b45c 29631 > 250-PIPELINING 
@400000006aff19b20dc3b45c 29631 > 250 8BITMIME 
@400000006aff19b20feba924 29631 < MAIL FROM:<ida24@customer.example> 
@400000006aff19b20feba924 29631 < RCPT TO:<z.jung@shop.example> 
@400000006aff19b20feba924 29631 < RCPT TO:<b.lang@shop.example> 
@400000006aff19b20febd804 29631 < DATA 
@400000006aff19b2100806dc 29631 > 250 ok 
@400000006aff19b2100858e4 greylisting: 203.0.113.140 (ida24@customer.example -> z.jung@shop.example) exists (id=89628) - accepting
@400000006aff19b2102775bc 29631 > 250 ok 
@400000006aff19b21027c3dc greylisting: 203.0.113.140 (ida24@customer.example -> b.lang@shop.example) exists (id=42063) - accepting
@400000006aff19b2105cbe5c 29631 > 250 ok 
@400000006aff19b210891dbc 29631 > 354 go ahead 
@400000006aff19b21338094c 29631 < From: <ida24@customer.example> 
@400000006aff19b21338094c 29631 < To: <z.jung@shop.example> 
@400000006aff19b213385f3c 29631 < Subject: our talk of last week 
@400000006aff19b213387a94 29631 < Message-ID: <mwnq2avy.29633@mail.customer.example> 
@400000006aff19b21339593c 29631 <  
@400000006aff19b2133a439c 29631 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff19b2133a439c 29631 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff19b2133acc54 29631 < thank you for the papers, we s+
@400000006aff19b2133b7064 29631 < hall look at them next week 
@400000006aff19b2133bb6b4 29631 < please find the minutes of the last meeting below 
@400000006aff19b2133bb6b4 29631 < the delivery will be with you on Tuesday before noon 
@400000006aff19b2133c7dec 29631 < kind regards 
@400000006aff19b2133ccc0c 29631 <  
@400000006aff19b2133ccc0c 29631 < could you send the figures of October once more? 
@400000006aff19b2133ccc0c 29631 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff19b2133ccc0c 29631 < starting delivery 1: msg 2+
@400000006aff19b2133d9b14 29631 <  to local x@example.org 
@400000006aff19b2133d9b14 29631 < thank you for the papers, we shall look at them next week 
@400000006aff19b2133d9b14 29631 < please find the minutes of the last meeting below 
@400000006aff19b2133e1814 29631 < the delivery will be with you on Tuesday before noon 
@400000006aff19b2133edf4c 29631 < kind regards 
@400000006aff19b2133f5c4c 29631 <  
@400000006aff19b2133fae54 29631 < could you send the figures of October once more? 
@400000006aff19b2133fae54 29631 < ++
@400000006aff19b2133fae54 29631 < 49 30 5550 1 + 49 30 5550 2 
@400000006aff19b2133fae54 29631 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff19b2133fd17c 29631 < thank you for the papers, we shall look at them next week 
@400000006aff19b2133fd17c 29631 < please find the minutes of the last meeting below 
@400000006aff19b2133ff0bc 29631 < the delivery will be with you on Tuesday before noon 
@400000006aff19b213403af4 29631 < kind regards+
@400000006aff19b213403af4 29631 <  
@400000006aff19b21340bbdc 29631 <  
@400000006aff19b21341775c 29631 < could you send the figures of October once more? 
@400000006aff19b21341e4bc 29631 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff19b21341e4bc 29631 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff19b213422b0c 29631 < thank you for the papers, we shall look at them next week 
@400000006aff19b213428cb4 29631 < please find the minutes of the last meeting below 
@400000006aff19b213428cb4 29631 < the deliver+
@400000006aff19b21342debc 29631 < y will be with you on Tuesday before noon 
@400000006aff19b213435fa4 29631 < kind regards 
@400000006aff19b213436b5c 29631 <  
@400000006aff19b2134451d4 29631 < could you send the figures of October once more? 
@400000006aff19b21344e644 29631 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff19b21345307c 29631 < -------------- 
@400000006aff19b2134547ec 29631 < . 
@400000006aff19b2152ec09c 29631 > 250 ok 1795103144 qp 29633 
@400000006aff19b216902174 29631 < QUIT 
@400000006aff19b21699ba7c 29631 > 221 mx1.example.net 
@400000006aff19b216a12cbc tcpserver: end 29631 status 0
@400000006aff19b216a13c5c tcpserver: status: 0/40
@400000006aff19b216a412ec 29631 < [EOF]
@400000006aff19b216a412ec 29631 > [EOF]
@400000006aff19c22114fc8c tcpserver: status: 1/40
@400000006aff19c22115e304 tcpserver: pid 29714 from 198.51.100.126
@400000006aff19c2226778e4 tcpserver: ok 29714 mx1.example.net:192.0.2.25:25 mail.bigmail.example:198.51.100.126::58691
@400000006aff19c22ac3038c 29714 > 220 mx1.example.net ESMTP 
@400000006aff19c22cd2fbb4 29714 < EHLO mail.bigmail.example 
@400000006aff19c22cf77f5c 29714 > 250-mx1.example.net 
@400000006aff19c22cf8524c 29714 > 250-PIPELINING 
@400000006aff19c22cf8524c 29714 > 250 8BITMIME 
@400000006aff19c22e5fe12c 29714 < MAIL FROM:<t.wolf6@bigmail.example> 
@400000006aff19c22e73615c 29714 > 250 ok 
@400000006aff19c23321e994 29714 < RCPT TO:<z.jung@shop.example> 
@400000006aff19c233223b9c greylisting: 198.51.100.126 (t.wolf6@bigmail.example -> z.jung@shop.example) exists (id=24174) - accepting
@400000006aff19c233358134 29714 > 250 ok 
@400000006aff19c2363c8f44 29714 < DATA 
@400000006aff19c23668d34c 29714 > 354 go ahead 
@400000006aff19c23a78ba24 29714 < From: <t.wolf6@bigmail.example> 
@400000006aff19c23a790074 29714 < To: <z.jung@shop.example> 
@400000006aff19c23a790074 29714 < Subject: our talk of last week 
@400000006aff19c23a79e6ec 29714 < Message-ID: <mwnq2nsk.29717@mail.bigmail.example> 
@400000006aff19c23a7a5834 29714 <  
@400000006aff19c23a7ad91c 29714 <  
@400000006aff19c23a7ad91c 29714 < could you send the figures of October once more? 
@400000006aff19c23a7bc37c 29714 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff19c23a7bc37c 29714 < starting delivery 1: msg 2 to+
@400000006aff19c23a7c501c 29714 <  local x@example.org 
@400000006aff19c23a7c501c 29714 < thank you for the papers, we shall look at them next week 
@400000006aff19c23a7d26f4 29714 < please find the minutes of the last meeting below 
@400000006aff19c23a7d26f4 29714 < the delivery will be with you on Tuesday before noon 
@400000006aff19c23a7dc334 29714 < kind regards 
@400000006aff19c23a7e8a6c 29714 <  
@400000006aff19c23a7e8a6c 29714 < could you send the figures of October once more? 
@400000006aff19c23a7ead94 29714 < +49 +
@400000006aff19c23a7ef3e4 29714 < 30 5550 1 + 49 30 5550 2 
@400000006aff19c23a7f3e1c 29714 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff19c23a7f7c9c 29714 < thank you for the papers, we shall look at them next week 
@400000006aff19c23a7fd28c 29714 < please find the minutes of the last meeting below 
@400000006aff19c23a7fd28c 29714 < --------- 
@400000006aff19c23a7fd28c 29714 < . 
@400000006aff19c304aab99c 29714 > 250 ok 1795103161 qp 29717 
@400000006aff19c305ed5774 29714 < QUIT 
@400000006aff19c306133e94 29714 > 221 mx1.example.net 
@400000006aff19c3061afef4 tcpserver: end 29714 status 0
@400000006aff19c3061bd5cc tcpserver: status: 0/40
@400000006aff19c3061e5284 29714 < [EOF]
@400000006aff19c3061e5284 29714 > [EOF]
@400000006aff1a83283d1fe4 tcpserver: status: 1/40
@400000006aff1a83283d1fe4 tcpserver: pid 30680 from 198.51.100.182
@400000006aff1a832af100fc tcpserver: ok 30680 mx1.example.net:192.0.2.25:25 host182.isp.test:198.51.100.182::34560
@400000006aff1a840002a1d4 rblsmtpd: 198.51.100.182 pid 30680: 451 https://zen.dnsbl.example/query/ip/198.51.100.182
@400000006aff1a853b77230c tcpserver: end 30680 status 0
@400000006aff1a853b77230c tcpserver: status: 0/40
@400000006aff1afa0cc40b24 tcpserver: status: 1/40
@400000006aff1afa0cc43a04 tcpserver: pid 31273 from 203.0.113.167
@400000006aff1afa156ab05c tcpserver: ok 31273 mx1.example.net:192.0.2.25:25 mail.castle.example:203.0.113.167::24779
@400000006aff1afa1a5bcf74 31273 > 220 mx1.example.net ESMTP 
@400000006aff1afa1d0392fc 31273 < EHLO mail.castle.example 
@400000006aff1afa1d25827c 31273 > 250-mx1.example.net 
@400000006aff1afa1d25827c 31273 > 250-PIPELINING 
@400000006aff1afa1d25b544 31273 > 250 8BITMIME 
@400000006aff1afa2403a86c 31273 < MAIL FROM:<nina28@castle.example> 
@400000006aff1afa24348054 31273 > 250 ok 
@400000006aff1afa2870ce5c 31273 < RCPT TO:<emma@club.example> 
@400000006aff1afa2871ad04 greylisting: 203.0.113.167 (nina28@castle.example -> emma@club.example) exists (id=49482) - accepting
@400000006aff1afa288c1aa4 31273 > 250 ok 
@400000006aff1afa2b15abb4 31273 < DATA 
@400000006aff1afa2b36f33c 31273 > 354 go ahead 
@400000006aff1afa2be743f4 31273 < From: <nina28@castle.example> 
@400000006aff1afa2be7ff74 31273 < To: <emma@club.example> 
@400000006aff1afa2be83a0c 31273 < Subject: our talk of last week 
@400000006aff1afa2be893e4 31273 < Message-ID: <mwnq9ccv.31276@mail.castle.example> 
@400000006aff1afa2be893e4 31273 <  
@400000006aff1afa2be94794 31273 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1afa2be9bcc4 31273 < thank you for the papers, we shall look at them next week 
@400000006aff1afa2be9c0ac 31273 < please+
@400000006aff1afa2be9c0ac 31273 <  find the minutes of the last meeting below 
@400000006aff1afa2be9c0ac 31273 < the delivery will be with you on Tuesday before noon 
@400000006aff1afa2be9c0ac 31273 < kind regards 
@400000006aff1afa2bea64bc 31273 <  
@400000006aff1afa2bea64bc 31273 < could you send the figures of October once more? 
@400000006aff1afa2beafd14 31273 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1afa2beb37ac 31273 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1afa2beb37ac 31273 < thank you +
@400000006aff1afa2bec06b4 31273 < for the papers, we shall look at them next week 
@400000006aff1afa2bec9b24 31273 < please find the minutes of the last meeting below 
@400000006aff1afa2becc234 31273 < the delivery will be with you on Tuesday before noon 
@400000006aff1afa2becfccc 31273 < kind regards 
@400000006aff1afa2becfccc 31273 <  
@400000006aff1afa2becfccc 31273 < could you send the figures of October once more? 
@400000006aff1afa2becfccc 31273 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1afa2bedcfbc 31273 < starti+
@400000006aff1afa2bedcfbc 31273 < ng delivery 1: msg 2 to local x@example.org 
@400000006aff1afa2bee0284 31273 < thank you for the papers, we shall look at them next week 
@400000006aff1afa2bee8b3c 31273 < please find the minutes of the last meeting below 
@400000006aff1afa2bee9ec4 31273 < the delivery will be with you on Tuesday before noon 
@400000006aff1afa2bee9ec4 31273 < kind regards 
@400000006aff1afa2bee9ec4 31273 <  
@400000006aff1afa2bef100c 31273 < could you send the figures of O+
@400000006aff1afa2bef100c 31273 < ctober once more? 
@400000006aff1afa2befb034 31273 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1afa2befb034 31273 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1afa2befb804 31273 < thank you for the papers, we shall look at them next week 
@400000006aff1afa2bf092c4 31273 < please find the minutes of the last meeting below 
@400000006aff1afa2bf092c4 31273 < the delivery will be with you on Tuesday befor+
@400000006aff1afa2bf11f64 31273 < e noon 
@400000006aff1afa2bf11f64 31273 < kind regards 
@400000006aff1afa2bf1987c 31273 <  
@400000006aff1afa2bf1decc 31273 < could you send the figures of October once more? 
@400000006aff1afa2bf22134 31273 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1afa2bf22134 31273 < ------------------- 
@400000006aff1afa2bf22134 31273 < . 
@400000006aff1afa32d63a94 31273 > 250 ok 1795103472 qp 31276 
@400000006aff1afa37d28cdc 31273 < QUIT 
@400000006aff1afa38090244 31273 > 221 mx1.example.net 
@400000006aff1afa38108fdc tcpserver: end 31273 status 0
@400000006aff1afa3810a364 tcpserver: status: 0/40
@400000006aff1afa3813760c 31273 < [EOF]
@400000006aff1afa38139164 31273 > [EOF]
@400000006aff1afc26946d3c tcpserver: status: 1/40
@400000006aff1afc26946d3c tcpserver: pid 31285 from 203.0.113.198
@400000006aff1afc309bd324 tcpserver: ok 31285 mx1.example.net:192.0.2.25:25 mail.elm.example:203.0.113.198::10939
@400000006aff1afc3692eca4 31285 > 220 mx1.example.net ESMTP 
@400000006aff1afc3b9063e4 31285 < EHLO mail.elm.example 
@400000006aff1afd002d6324 31285 > 250-mx1.example.net 
@400000006aff1afd002d6324 31285 > 250-PIPELINING 
@400000006aff1afd002d6324 31285 > 250 8BITMIME 
@400000006aff1afd0284eb9c 31285 < MAIL FROM:<b.lang6@elm.example> 
@400000006aff1afd02909bcc 31285 > 250 ok 
@400000006aff1afd0301301c 31285 < RCPT TO:<m.roth@shop.example> 
@400000006aff1afd0301301c greylisting: 203.0.113.198 (b.lang6@elm.example -> m.roth@shop.example) exists (id=37419) - accepting
@400000006aff1afd0335b56c 31285 > 250 ok 
@400000006aff1afd074bc664 31285 < DATA 
@400000006aff1afd077fc2fc 31285 > 354 go ahead 
@400000006aff1afd0949579c 31285 < From: <b.lang6@elm.example> 
@400000006aff1afd0949579c 31285 < To: <m.roth@shop.example> 
@400000006aff1afd0949579c 31285 < Subject: our talk of last week 
@400000006aff1afd094a2a8c 31285 < Message-ID: <mwnq9e6j.31288@mail.elm.example> 
@400000006aff1afd094a41fc 31285 <  
@400000006aff1afd094a41fc 31285 < kind regards 
@400000006aff1afd094b20a4 31285 <  
@400000006aff1afd094b7a7c 31285 < could you send the figures of October once more? 
@400000006aff1afd094b7a7c 31285 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1afd094c1e8c 31285 < starting delivery 1: ms+
@400000006aff1afd094c1e8c 31285 < g 2 to local x@example.org 
@400000006aff1afd094cddf4 31285 < thank you for the papers, we shall look at them next week 
@400000006aff1afd094d5af4 31285 < please find the minutes of the last meeting below 
@400000006aff1afd094d5af4 31285 < the delivery will be with you on Tuesday before noon 
@400000006aff1afd094d9d5c 31285 < kind regards 
@400000006aff1afd094ddfc4 31285 <  
@400000006aff1afd094eaecc 31285 < could you send the figures of October once more?+
@400000006aff1afd094f2bcc 31285 <  
@400000006aff1afd094f6664 31285 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1afd09504cdc 31285 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1afd0950a2cc 31285 < thank you for the papers, we shall look at them next week 
@400000006aff1afd0950a2cc 31285 < please find the minutes of the last meeting below 
@400000006aff1afd0950a2cc 31285 < the delivery will be with you on Tuesday before noon 
@400000006aff1afd09513b24 31285 < kind rega+
@400000006aff1afd09521db4 31285 < rds 
@400000006aff1afd09521db4 31285 <  
@400000006aff1afd0952219c 31285 < could you send the figures of October once more? 
@400000006aff1afd0952219c 31285 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1afd09526bd4 31285 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1afd0952fc5c 31285 < thank you for the papers, we shall look at them next week 
@400000006aff1afd0952fc5c 31285 < please find the minutes of the last meeting below 
@400000006aff1afd0953e6bc 31285 < the deli+
@400000006aff1afd09549684 31285 < very will be with you on Tuesday before noon 
@400000006aff1afd0954d11c 31285 < kind regards 
@400000006aff1afd09553e7c 31285 <  
@400000006aff1afd09553e7c 31285 < could you send the figures of October once more? 
@400000006aff1afd095584cc 31285 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1afd095584cc 31285 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1afd095584cc 31285 < thank you for the papers, we shall look at them next week 
@400000006aff1afd0955afc4 31285 < plea+
@400000006aff1afd09567314 31285 < se find the minutes of the last meeting below 
@400000006aff1afd09567314 31285 < the delivery will be with you on Tuesday before noon 
@400000006aff1afd0956fbcc 31285 < kind regards 
@400000006aff1afd09571ef4 31285 <  
@400000006aff1afd0957cad4 31285 < could you send the figures of October once more? 
@400000006aff1afd0958632c 31285 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1afd0958ff6c 31285 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1afd0959ab4c 31285 < thank yo+
@400000006aff1afd095a572c 31285 < u for the papers, we shall look at them next week 
@400000006aff1afd095a9d7c 31285 < ------------------------------- 
@400000006aff1afd095b495c 31285 < . 
@400000006aff1afd0cc17ecc 31285 > 250 ok 1795103475 qp 31288 
@400000006aff1afd134a2dd4 31285 < QUIT 
@400000006aff1afd138b901c 31285 > 221 mx1.example.net 
@400000006aff1afd13939e9c tcpserver: end 31285 status 0
@400000006aff1afd13944a7c tcpserver: status: 0/40
@400000006aff1afd1396752c 31285 < [EOF]
@400000006aff1afd1396abdc 31285 > [EOF]
@400000006aff1bae3169e8f4 tcpserver: status: 1/40
@400000006aff1bae3169e8f4 tcpserver: pid 32176 from 203.0.113.24
@400000006aff1baf0187980c tcpserver: ok 32176 mx1.example.net:192.0.2.25:25 mail.harbour.test:203.0.113.24::16805
@400000006aff1baf0cde077c 32176 > 220 mx1.example.net ESMTP 
@400000006aff1baf0eef6704 32176 < EHLO mail.harbour.test 
@400000006aff1baf0f25bd2c 32176 > 250-mx1.example.net 
@400000006aff1baf0f25bd2c 32176 > 250-PIPELINING 
@400000006aff1baf0f25bd2c 32176 > 250 8BITMIME 
@400000006aff1baf156541bc 32176 < MAIL FROM:<t.wolf9@harbour.test> 
@400000006aff1baf15658fdc 32176 < RCPT TO:<carla@example.net> 
@400000006aff1baf1565ce5c 32176 < DATA 
@400000006aff1baf157f78ac 32176 > 250 ok 
@400000006aff1baf157f78ac greylisting: 203.0.113.24 (t.wolf9@harbour.test -> carla@example.net) exists (id=17902) - accepting
@400000006aff1baf15a173e4 32176 > 250 ok 
@400000006aff1baf15b90af4 32176 > 354 go ahead 
@400000006aff1baf1ca2391c 32176 < From: <t.wolf9@harbour.test> 
@400000006aff1baf1ca2391c 32176 < To: <carla@example.net> 
@400000006aff1baf1ca2391c 32176 < Subject: our talk of last week 
@400000006aff1baf1ca2391c 32176 < Message-ID: <mwnqd7s2.32179@mail.harbour.test> 
@400000006aff1baf1ca30054 32176 <  
@400000006aff1baf1ca30054 32176 < the delivery will be with you on Tuesday before noon 
@400000006aff1baf1ca3a84c 32176 < kind regards 
@400000006aff1baf1ca3a84c 32176 <  
@400000006aff1baf1ca44874 32176 < could you send the figures of October once more?+
@400000006aff1baf1ca44874 32176 <  
@400000006aff1baf1ca532d4 32176 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1baf1ca59c4c 32176 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1baf1ca61564 32176 < thank you for the papers, we shall look at them next week 
@400000006aff1baf1ca6482c 32176 < please find the minutes of the last meeting below 
@400000006aff1baf1ca6f7f4 32176 < the delivery will be with you on Tuesday before noon 
@400000006aff1baf1ca71f04 32176 < kind regar+
@400000006aff1baf1ca749fc 32176 < ds 
@400000006aff1baf1ca7da84 32176 <  
@400000006aff1baf1ca8345c 32176 < could you send the figures of October once more? 
@400000006aff1baf1ca8345c 32176 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1baf1ca8e424 32176 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1baf1ca8e424 32176 < thank you for the papers, we shall look at them next week 
@400000006aff1baf1ca93a14 32176 < please find the minutes of the last meeting below 
@400000006aff1baf1ca95d3c 32176 < the deliv+
@400000006aff1baf1ca9e5f4 32176 < ery will be with you on Tuesday before noon 
@400000006aff1baf1ca9e5f4 32176 < kind regards 
@400000006aff1baf1caa14d4 32176 <  
@400000006aff1baf1caa14d4 32176 < could you send the figures of October once more? 
@400000006aff1baf1caac884 32176 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1baf1caad43c 32176 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1baf1caad43c 32176 < thank you for the papers, we shall look at them next week 
@400000006aff1baf1cab0aec 32176 < pleas+
@400000006aff1baf1cab590c 32176 < e find the minutes of the last meeting below 
@400000006aff1baf1cabca54 32176 < the delivery will be with you on Tuesday before noon 
@400000006aff1baf1cabd60c 32176 < kind regards 
@400000006aff1baf1cac89bc 32176 <  
@400000006aff1baf1cacef4c 32176 < -------------------------------------- 
@400000006aff1baf1cad54dc 32176 < . 
@400000006aff1baf2028df3c 32176 > 250 ok 1795103653 qp 32179 
@400000006aff1baf21208994 32176 < QUIT 
@400000006aff1baf2140cb64 32176 > 221 mx1.example.net 
@400000006aff1baf2147a934 tcpserver: end 32176 status 0
@400000006aff1baf2147dbfc tcpserver: status: 0/40
@400000006aff1baf214b52b4 32176 < [EOF]
@400000006aff1baf214c0664 32176 > [EOF]
@400000006aff1c370b77f190 tcpserver: status: 1/40
@400000006aff1c370b782840 tcpserver: pid 389 from 198.51.100.84
@400000006aff1c37177dac00 tcpserver: ok 389 mx1.example.net:192.0.2.25:25 mail.canal.test:198.51.100.84::49412
@400000006aff1c3722f9fac0 389 > 220 mx1.example.net ESMTP 
@400000006aff1c37252d8848 389 < EHLO mail.canal.test 
@400000006aff1c3725401648 389 > 250-mx1.example.net 
@400000006aff1c372540dd80 389 > 250-PIPELINING 
@400000006aff1c372540dd80 389 > 250 8BITMIME 
@400000006aff1c372a3a2a58 389 < MAIL FROM:<z.jung19@canal.test> 
@400000006aff1c372a640530 389 > 250 ok 
@400000006aff1c372ea68528 389 < RCPT TO:<k.maier@club.example> 
@400000006aff1c372ea71998 greylisting: 198.51.100.84 (z.jung19@canal.test -> k.maier@club.example) doesn't exist. - temp. rejecting
@400000006aff1c372ed092c8 389 > 451 temporary failure (#4.3.0) 
@400000006aff1c3730f4bed0 389 < RCPT TO:<r.frank@club.example> 
@400000006aff1c3730f4bed0 greylisting: 198.51.100.84 (z.jung19@canal.test -> r.frank@club.example) doesn't exist. - temp. rejecting
@400000006aff1c37311886f8 389 > 451 temporary failure (#4.3.0) 
@400000006aff1c373670e7a8 389 < QUIT 
@400000006aff1c373682c9c8 389 > 221 mx1.example.net 
@400000006aff1c37368aefb8 tcpserver: end 389 status 0
@400000006aff1c37368b8428 tcpserver: status: 0/40
@400000006aff1c37368df528 389 < [EOF]
@400000006aff1c37368ec048 389 > [EOF]
@400000006aff1c402a16392c tcpserver: status: 1/40
@400000006aff1c402a16874c tcpserver: pid 437 from 203.0.113.198
@400000006aff1c402c85c22c tcpserver: ok 437 mx1.example.net:192.0.2.25:25 mail.elm.example:203.0.113.198::46639
@400000006aff1c4032b7bde4 437 > 220 mx1.example.net ESMTP 
@400000006aff1c403395b234 437 < EHLO mail.elm.example 
@400000006aff1c40339f7e04 437 > 250-mx1.example.net 
@400000006aff1c4033a002d4 437 > 250-PIPELINING 
@400000006aff1c4033a06c4c 437 > 250 8BITMIME 
@400000006aff1c4034db2a84 437 < MAIL FROM:<greta23@elm.example> 
@400000006aff1c4034e972c4 437 > 250 ok 
@400000006aff1c4036b3690c 437 < RCPT TO:<y.kurz@shop.example> 
@400000006aff1c4036b3690c greylisting: 203.0.113.198 (greta23@elm.example -> y.kurz@shop.example) exists (id=7427) - accepting
@400000006aff1c4036b9c5f4 437 > 250 ok 
@400000006aff1c4100d900bc 437 < DATA 
@400000006aff1c4100e69d1c 437 > 354 go ahead 
@400000006aff1c4104a38dac 437 < From: <greta23@elm.example> 
@400000006aff1c4104a3cc2c 437 < To: <y.kurz@shop.example> 
@400000006aff1c4104a3d3fc 437 < Subject: our talk of last week 
@400000006aff1c4104a3d3fc 437 < Message-ID: <mwnqgc5i.439@mail.elm.example> 
@400000006aff1c4104a450fc 437 <  
@400000006aff1c4104a450fc 437 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1c4104a4703c 437 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1c4104a4ca14 437 < thank you for the papers, we shall look +
@400000006aff1c4104a5b474 437 < at them next week 
@400000006aff1c4104a5bc44 437 < please find the minutes of the last meeting below 
@400000006aff1c4104a5c7fc 437 < the delivery will be with you on Tuesday before noon 
@400000006aff1c4104a5c7fc 437 < kind regards 
@400000006aff1c4104a61dec 437 <  
@400000006aff1c4104a61dec 437 < could you send the figures of October once more? 
@400000006aff1c4104a61dec 437 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1c4104a61dec 437 < starting delivery 1: msg 2 to local +
@400000006aff1c4104a61dec 437 < x@example.org 
@400000006aff1c4104a68b4c 437 < thank you for the papers, we shall look at them next week 
@400000006aff1c4104a6f8ac 437 < please find the minutes of the last meeting below 
@400000006aff1c4104a7566c 437 < the delivery will be with you on Tuesday before noon 
@400000006aff1c4104a7ac5c 437 < kind regards 
@400000006aff1c4104a7ac5c 437 <  
@400000006aff1c4104a7ac5c 437 < could you send the figures of October once more? 
@400000006aff1c4104a896bc 437 < +49 30 5550+
@400000006aff1c4104a896bc 437 <  1 + 49 30 5550 2 
@400000006aff1c4104a896bc 437 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1c4104a8a65c 437 < thank you for the papers, we shall look at them next week 
@400000006aff1c4104a95df4 437 < please find the minutes of the last meeting below 
@400000006aff1c4104a9c76c 437 < the delivery will be with you on Tuesday before noon 
@400000006aff1c4104aa4084 437 < kind regards 
@400000006aff1c4104aa4084 437 <  
@400000006aff1c4104ab26fc 437 < could +
@400000006aff1c4104ab32b4 437 < you send the figures of October once more? 
@400000006aff1c4104ab32b4 437 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1c4104ab88a4 437 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1c4104ab88a4 437 < thank you for the papers, we shall look at them next week 
@400000006aff1c4104abdaac 437 < please find the minutes of the last meeting below 
@400000006aff1c4104ac1544 437 < the delivery will be +
@400000006aff1c4104ac6f1c 437 < with you on Tuesday before noon 
@400000006aff1c4104ac6f1c 437 < kind regards 
@400000006aff1c4104ac6f1c 437 <  
@400000006aff1c4104aca5cc 437 < ---------------------- 
@400000006aff1c4104aca5cc 437 < . 
@400000006aff1c410ab1b96c 437 > 250 ok 1795103799 qp 439 
@400000006aff1c4110aa5d74 437 < QUIT 
@400000006aff1c4110ecb9bc 437 > 221 mx1.example.net 
@400000006aff1c4110f410a4 tcpserver: end 437 status 0
@400000006aff1c4110f4f71c tcpserver: status: 0/40
@400000006aff1c4110f76434 437 < [EOF]
@400000006aff1c4110f7b63c 437 > [EOF]
@400000006aff1d2b056e675c tcpserver: status: 1/40
@400000006aff1d2b056f3664 tcpserver: pid 1609 from 198.51.100.43
@400000006aff1d2b0783a714 tcpserver: ok 1609 mx1.example.net:192.0.2.25:25 mail.lantern.test:198.51.100.43::27078
@400000006aff1d2b10f02c8c 1609 > 220 mx1.example.net ESMTP 
@400000006aff1d2b161c2224 1609 < EHLO mail.lantern.test 
@400000006aff1d2b1638703c 1609 > 250-mx1.example.net 
@400000006aff1d2b16387424 1609 > 250-PIPELINING 
@400000006aff1d2b1638f8f4 1609 > 250 8BITMIME 
@400000006aff1d2b1c9bb13c 1609 < MAIL FROM:<t.wolf31@lantern.test> 
@400000006aff1d2b1cc21174 1609 > 250 ok 
@400000006aff1d2b1f620114 1609 < RCPT TO:<m.roth@shop.example> 
@400000006aff1d2b1f6262bc greylisting: 198.51.100.43 (t.wolf31@lantern.test -> m.roth@shop.example) exists (id=6477) - accepting
@400000006aff1d2b1f96d09c 1609 > 250 ok 
@400000006aff1d2b24c84c44 1609 < DATA 
@400000006aff1d2b250a6a0c 1609 > 354 go ahead 
@400000006aff1d2b297b83b4 1609 < From: <t.wolf31@lantern.test> 
@400000006aff1d2b297bf4fc 1609 < To: <m.roth@shop.example> 
@400000006aff1d2b297ccbd4 1609 < Subject: our talk of last week 
@400000006aff1d2b297ccbd4 1609 < Message-ID: <mwnqld74.1613@mail.lantern.test> 
@400000006aff1d2b297d1ddc 1609 <  
@400000006aff1d2b297d1ddc 1609 < thank you for the papers, we shall look at them next week 
@400000006aff1d2b297d1ddc 1609 < please find the minutes of the last meeting below 
@400000006aff1d2b297d1ddc 1609 < the del+
@400000006aff1d2b297df0cc 1609 < ivery will be with you on Tuesday before noon 
@400000006aff1d2b297e13f4 1609 < kind regards 
@400000006aff1d2b297e13f4 1609 <  
@400000006aff1d2b297e13f4 1609 < could you send the figures of October once more? 
@400000006aff1d2b297edf14 1609 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1d2b297edf14 1609 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1d2b297ee2fc 1609 < thank you for the papers, we shall look at them next week 
@400000006aff1d2b297f5444 1609 < ple+
@400000006aff1d2b298032ec 1609 < ase find the minutes of the last meeting below 
@400000006aff1d2b2980ea84 1609 < the delivery will be with you on Tuesday before noon 
@400000006aff1d2b2981bd74 1609 < kind regards 
@400000006aff1d2b2981bd74 1609 <  
@400000006aff1d2b29826954 1609 < could you send the figures of October once more? 
@400000006aff1d2b298328bc 1609 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1d2b2983a9a4 1609 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1d2b2983cccc 1609 < thank y+
@400000006aff1d2b2983cccc 1609 < ou for the papers, we shall look at them next week 
@400000006aff1d2b29848c34 1609 < please find the minutes of the last meeting below 
@400000006aff1d2b29853044 1609 < the delivery will be with you on Tuesday before noon 
@400000006aff1d2b2985a574 1609 < kind regards 
@400000006aff1d2b2985ad44 1609 <  
@400000006aff1d2b298612d4 1609 < could you send the figures of October once more? 
@400000006aff1d2b298612d4 1609 < -------------- 
@400000006aff1d2b298612d4 1609 < . 
@400000006aff1d2b306b39bc 1609 > 250 ok 1795104033 qp 1613 
@400000006aff1d2b31d5ed4c 1609 < QUIT 
@400000006aff1d2b31eb0f74 1609 > 221 mx1.example.net 
@400000006aff1d2b31f223f4 tcpserver: end 1609 status 0
@400000006aff1d2b31f23f4c tcpserver: status: 0/40
@400000006aff1d2b31f4e314 1609 < [EOF]
@400000006aff1d2b31f4e314 1609 > [EOF]
@400000006aff1d2c340dd034 tcpserver: status: 1/40
@400000006aff1d2c340dd034 tcpserver: pid 1618 from 203.0.113.83
@400000006aff1d2d02d7a364 tcpserver: ok 1618 mx1.example.net:192.0.2.25:25 mail.pebble.test:203.0.113.83::33584
@400000006aff1d2d09aa347c 1618 > 220 mx1.example.net ESMTP 
@400000006aff1d2d0b72cf1c 1618 < EHLO mail.pebble.test 
@400000006aff1d2d0bb3b07c 1618 > 250-mx1.example.net 
@400000006aff1d2d0bb4836c 1618 > 250-PIPELINING 
@400000006aff1d2d0bb49ec4 1618 > 250 8BITMIME 
@400000006aff1d2d0f316974 1618 < MAIL FROM:<d.weiss29@pebble.test> 
@400000006aff1d2d0f321554 1618 < RCPT TO:<o.beck@shop.example> 
@400000006aff1d2d0f325f8c 1618 < DATA 
@400000006aff1d2d0f3fbd6c 1618 > 250 ok 
@400000006aff1d2d0f3fbd6c greylisting: 203.0.113.83 (d.weiss29@pebble.test -> o.beck@shop.example) exists (id=22326) - accepting
@400000006aff1d2d0f76a034 1618 > 250 ok 
@400000006aff1d2d0fa16184 1618 > 354 go ahead 
@400000006aff1d2d109e72ac 1618 < From: <d.weiss29@pebble.test> 
@400000006aff1d2d109f0334 1618 < To: <o.beck@shop.example> 
@400000006aff1d2d109f68c4 1618 < Subject: our talk of last week 
@400000006aff1d2d109fddf4 1618 < Message-ID: <mwnqledh.1620@mail.pebble.test> 
@400000006aff1d2d109fddf4 1618 <  
@400000006aff1d2d109fddf4 1618 < could you send the figures of October once more? 
@400000006aff1d2d10a05edc 1618 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1d2d10a05edc 1618 < starting delivery 1: msg 2 to local x@+
@400000006aff1d2d10a05edc 1618 < example.org 
@400000006aff1d2d10a05edc 1618 < thank you for the papers, we shall look at them next week 
@400000006aff1d2d10a08dbc 1618 < please find the minutes of the last meeting below 
@400000006aff1d2d10a08dbc 1618 < the delivery will be with you on Tuesday before noon 
@400000006aff1d2d10a158dc 1618 < kind regards 
@400000006aff1d2d10a160ac 1618 <  
@400000006aff1d2d10a21074 1618 < could you send the figures of October once more? 
@400000006aff1d2d10a21074 1618 < +49 30 5550 1+
@400000006aff1d2d10a29544 1618 <  + 49 30 5550 2 
@400000006aff1d2d10a29544 1618 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1d2d10a29544 1618 < thank you for the papers, we shall look at them next week 
@400000006aff1d2d10a29544 1618 < please find the minutes of the last meeting below 
@400000006aff1d2d10a29544 1618 < the delivery will be with you on Tuesday before noon 
@400000006aff1d2d10a348f4 1618 < kind regards 
@400000006aff1d2d10a348f4 1618 <  
@400000006aff1d2d10a348f4 1618 < could yo+
@400000006aff1d2d10a348f4 1618 < u send the figures of October once more? 
@400000006aff1d2d10a348f4 1618 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1d2d10a3d97c 1618 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1d2d10a4008c 1618 < thank you for the papers, we shall look at them next week 
@400000006aff1d2d10a4008c 1618 < please find the minutes of the last meeting below 
@400000006aff1d2d10a4e31c 1618 < the delivery will be wi+
@400000006aff1d2d10a5c1c4 1618 < th you on Tuesday before noon 
@400000006aff1d2d10a5c1c4 1618 < kind regards 
@400000006aff1d2d10a6812c 1618 <  
@400000006aff1d2d10a6812c 1618 < could you send the figures of October once more? 
@400000006aff1d2d10a6812c 1618 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1d2d10a6a454 1618 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1d2d10a6db04 1618 < thank you for the papers, we shall look at them next week 
@400000006aff1d2d10a6db04 1618 < please find the min+
@400000006aff1d2d10a6db04 1618 < utes of the last meeting below 
@400000006aff1d2d10a6db04 1618 < the delivery will be with you on Tuesday before noon 
@400000006aff1d2d10a7159c 1618 < kind regards 
@400000006aff1d2d10a7159c 1618 <  
@400000006aff1d2d10a767a4 1618 < --------------------------- 
@400000006aff1d2d10a767a4 1618 < . 
@400000006aff1d2d141bc22c 1618 > 250 ok 1795104035 qp 1620 
@400000006aff1d2d17a060c4 1618 < QUIT 
@400000006aff1d2d17cac83c 1618 > 221 mx1.example.net 
@400000006aff1d2d17d22adc tcpserver: end 1618 status 0
@400000006aff1d2d17d31154 tcpserver: status: 0/40
@400000006aff1d2d17d543d4 1618 < [EOF]
@400000006aff1d2d17d5bcec 1618 > [EOF]
@400000006aff1d463007d854 tcpserver: status: 1/40
@400000006aff1d463007d854 tcpserver: pid 1748 from 192.0.2.30
@400000006aff1d46356b29cc tcpserver: ok 1748 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::28207
@400000006aff1d463a30435c 1748 > 220 mx1.example.net ESMTP 
@400000006aff1d463b9282dc 1748 < EHLO monitor.example.net 
@400000006aff1d470000251c 1748 > 250-mx1.example.net 
@400000006aff1d4700006784 1748 > 250-PIPELINING 
@400000006aff1d4700006f54 1748 > 250 8BITMIME 
@400000006aff1d4704ad7ca4 1748 < QUIT 
@400000006aff1d4704d2bbcc 1748 > 221 mx1.example.net 
@400000006aff1d4704da35dc tcpserver: end 1748 status 0
@400000006aff1d4704db00fc tcpserver: status: 0/40
@400000006aff1d4704dd5e74 1748 < [EOF]
@400000006aff1d4704dd6e14 1748 > [EOF]
@400000006aff1dda0266ff74 tcpserver: status: 1/40
@400000006aff1dda0266ff74 tcpserver: pid 2484 from 198.51.100.198
@400000006aff1dda07fbb18c tcpserver: ok 2484 mx1.example.net:192.0.2.25:25 mail.vineyard.example:198.51.100.198::22336
@400000006aff1dda122a5e24 2484 > 220 mx1.example.net ESMTP 
@400000006aff1dda132a0374 2484 < EHLO mail.vineyard.example 
@400000006aff1dda133c6294 2484 > 250-mx1.example.net 
@400000006aff1dda133cf704 2484 > 250-PIPELINING 
@400000006aff1dda133d1a2c 2484 > 250 8BITMIME 
@400000006aff1dda16ba8cd4 2484 < MAIL FROM:<o.beck8@vineyard.example> 
@400000006aff1dda16ef930c 2484 > 250 ok 
@400000006aff1dda1c2a887c 2484 < RCPT TO:<sara@club.example> 
@400000006aff1dda1c2b539c greylisting: 198.51.100.198 (o.beck8@vineyard.example -> sara@club.example) exists (id=68776) - accepting
@400000006aff1dda1c31cfc4 2484 > 250 ok 
@400000006aff1dda232ca95c 2484 < RCPT TO:<r.frank@club.example> 
@400000006aff1dda232d7c4c greylisting: 198.51.100.198 (o.beck8@vineyard.example -> r.frank@club.example) exists (id=57760) - accepting
@400000006aff1dda23626efc 2484 > 250 ok 
@400000006aff1dda279a7744 2484 < DATA 
@400000006aff1dda27ce77c4 2484 > 354 go ahead 
@400000006aff1dda2b75bd74 2484 < From: <o.beck8@vineyard.example> 
@400000006aff1dda2b769064 2484 < To: <sara@club.example> 
@400000006aff1dda2b769064 2484 < Subject: our talk of last week 
@400000006aff1dda2b77308c 2484 < Message-ID: <mwnqp491.2488@mail.vineyard.example> 
@400000006aff1dda2b780f34 2484 <  
@400000006aff1dda2b78ce9c 2484 < could you send the figures of October once more? 
@400000006aff1dda2b797694 2484 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1dda2b7a0334 2484 < starting delivery 1: msg 2 to lo+
@400000006aff1dda2b7a0334 2484 < cal x@example.org 
@400000006aff1dda2b7abeb4 2484 < thank you for the papers, we shall look at them next week 
@400000006aff1dda2b7abeb4 2484 < please find the minutes of the last meeting below 
@400000006aff1dda2b7b5324 2484 < the delivery will be with you on Tuesday before noon 
@400000006aff1dda2b7b6e7c 2484 < kind regards 
@400000006aff1dda2b7bf734 2484 <  
@400000006aff1dda2b7c0abc 2484 < could you send the figures of October once more? 
@400000006aff1dda2b7ce194 2484 < +49 30 +
@400000006aff1dda2b7d2014 2484 < 5550 1 + 49 30 5550 2 
@400000006aff1dda2b7d3b6c 2484 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1dda2b7d915c 2484 < thank you for the papers, we shall look at them next week 
@400000006aff1dda2b7e4cdc 2484 < please find the minutes of the last meeting below 
@400000006aff1dda2b7ee91c 2484 < the delivery will be with you on Tuesday before noon 
@400000006aff1dda2b7ee91c 2484 < kind regards 
@400000006aff1dda2b7fa49c 2484 <  
@400000006aff1dda2b7fdf34 2484 < co+
@400000006aff1dda2b7fdf34 2484 < uld you send the figures of October once more? 
@400000006aff1dda2b7ffa8c 2484 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1dda2b80507c 2484 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1dda2b8092e4 2484 < thank you for the papers, we shall look at them next week 
@400000006aff1dda2b8092e4 2484 < please find the minutes of the last meeting below 
@400000006aff1dda2b8161ec 2484 < the delivery will+
@400000006aff1dda2b81db04 2484 <  be with you on Tuesday before noon 
@400000006aff1dda2b827b2c 2484 < kind regards 
@400000006aff1dda2b827f14 2484 <  
@400000006aff1dda2b827f14 2484 < could you send the figures of October once more? 
@400000006aff1dda2b828acc 2484 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1dda2b82c564 2484 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1dda2b8303e4 2484 < thank you for the papers, we shall look at them next week 
@400000006aff1dda2b830f9c 2484 < please find t+
@400000006aff1dda2b83b3ac 2484 < he minutes of the last meeting below 
@400000006aff1dda2b845ba4 2484 < the delivery will be with you on Tuesday before noon 
@400000006aff1dda2b845ba4 2484 < kind regards 
@400000006aff1dda2b849a24 2484 <  
@400000006aff1dda2b84d8a4 2484 < could you send the figures of October once more? 
@400000006aff1dda2b85a3c4 2484 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1dda2b85a3c4 2484 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1dda2b85ea14 2484 < -----------------+
@400000006aff1dda2b85ea14 2484 < ------------------- 
@400000006aff1dda2b868e24 2484 < . 
@400000006aff1dda320d0e94 2484 > 250 ok 1795104208 qp 2488 
@400000006aff1dda37ee88ec 2484 < QUIT 
@400000006aff1dda382a6cf4 2484 > 221 mx1.example.net 
@400000006aff1dda383171d4 tcpserver: end 2484 status 0
@400000006aff1dda3831a884 tcpserver: status: 0/40
@400000006aff1dda38347b2c 2484 < [EOF]
@400000006aff1dda38351b54 2484 > [EOF]
@400000006aff1de32d74e8d4 tcpserver: status: 1/40
@400000006aff1de32d75795c tcpserver: pid 2532 from 198.51.100.84
@400000006aff1de33186a46c tcpserver: ok 2532 mx1.example.net:192.0.2.25:25 mail.canal.test:198.51.100.84::21364
@400000006aff1de3334f4eac 2532 > 220 mx1.example.net ESMTP 
@400000006aff1de338fcc49c 2532 < EHLO mail.canal.test 
@400000006aff1de339105084 2532 > 250-mx1.example.net 
@400000006aff1de33910c99c 2532 > 250-PIPELINING 
@400000006aff1de33910f494 2532 > 250 8BITMIME 
@400000006aff1de402b2c9cc 2532 < MAIL FROM:<ida9@canal.test> 
@400000006aff1de402ed61cc 2532 > 250 ok 
@400000006aff1de405df22bc 2532 < RCPT TO:<emma@club.example> 
@400000006aff1de405dfa3a4 greylisting: 198.51.100.84 (ida9@canal.test -> emma@club.example) exists (id=39740) - accepting
@400000006aff1de4060a8c04 2532 > 250 ok 
@400000006aff1de4098b7564 2532 < DATA 
@400000006aff1de409aa3094 2532 > 354 go ahead 
@400000006aff1de40d177e6c 2532 < From: <ida9@canal.test> 
@400000006aff1de40d17b134 2532 < To: <emma@club.example> 
@400000006aff1de40d17b51c 2532 < Subject: our talk of last week 
@400000006aff1de40d17b51c 2532 < Message-ID: <mwnqpbir.2535@mail.canal.test> 
@400000006aff1de40d18498c 2532 <  
@400000006aff1de40d1914ac 2532 < kind regards 
@400000006aff1de40d1991ac 2532 <  
@400000006aff1de40d1991ac 2532 < could you send the figures of October once more? 
@400000006aff1de40d19ff0c 2532 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1de40d19ff0c 2532 < starting delivery 1: msg 2 to l+
@400000006aff1de40d19ff0c 2532 < ocal x@example.org 
@400000006aff1de40d1ad1fc 2532 < thank you for the papers, we shall look at them next week 
@400000006aff1de40d1ad1fc 2532 < please find the minutes of the last meeting below 
@400000006aff1de40d1b472c 2532 < the delivery will be with you on Tuesday before noon 
@400000006aff1de40d1bfadc 2532 < kind regards 
@400000006aff1de40d1ce154 2532 <  
@400000006aff1de40d1db82c 2532 < could you send the figures of October once more? 
@400000006aff1de40d1e3144 2532 < +49 30+
@400000006aff1de40d1e67f4 2532 <  5550 1 + 49 30 5550 2 
@400000006aff1de40d1f1ba4 2532 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1de40d1fdef4 2532 < thank you for the papers, we shall look at them next week 
@400000006aff1de40d20c56c 2532 < please find the minutes of the last meeting below 
@400000006aff1de40d20c56c 2532 < the delivery will be with you on Tuesday before noon 
@400000006aff1de40d20fc1c 2532 < kind regards 
@400000006aff1de40d212ee4 2532 <  
@400000006aff1de40d212ee4 2532 < c+
@400000006aff1de40d21b79c 2532 < ould you send the figures of October once more? 
@400000006aff1de40d21ee4c 2532 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1de40d226764 2532 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1de40d22c524 2532 < thank you for the papers, we shall look at them next week 
@400000006aff1de40d22e07c 2532 < please find the minutes of the last meeting below 
@400000006aff1de40d23ab9c 2532 < the delivery wil+
@400000006aff1de40d23ab9c 2532 < l be with you on Tuesday before noon 
@400000006aff1de40d244bc4 2532 < kind regards 
@400000006aff1de40d246334 2532 <  
@400000006aff1de40d246334 2532 < could you send the figures of October once more? 
@400000006aff1de40d24e804 2532 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1de40d25788c 2532 < ------------ 
@400000006aff1de40d2643ac 2532 < . 
@400000006aff1de40f8fb614 2532 > 250 ok 1795104218 qp 2535 
@400000006aff1de410178b84 2532 < QUIT 
@400000006aff1de410540bcc 2532 > 221 mx1.example.net 
@400000006aff1de4105adde4 tcpserver: end 2532 status 0
@400000006aff1de4105adde4 tcpserver: status: 0/40
@400000006aff1de4105ec9cc 2532 < [EOF]
@400000006aff1de4105f69f4 2532 > [EOF]
@400000006aff1df120f055bc tcpserver: status: 1/40
@400000006aff1df120f0ced4 tcpserver: pid 2601 from 198.51.100.152
@400000006aff1df1236001e4 tcpserver: ok 2601 mx1.example.net:192.0.2.25:25 mail.cloudy.example:198.51.100.152::38339
@400000006aff1df124e24c84 2601 > 220 mx1.example.net ESMTP 
@400000006aff1df126e1be34 2601 < EHLO mail.cloudy.example 
@400000006aff1df12714ff4c 2601 > 250-mx1.example.net 
@400000006aff1df127154d6c 2601 > 250-PIPELINING 
@400000006aff1df12715d624 2601 > 250 8BITMIME 
@400000006aff1df128657804 2601 < MAIL FROM:<lena31@cloudy.example> 
@400000006aff1df1289a5efc 2601 > 250 ok 
@400000006aff1df12aabe594 2601 < RCPT TO:<nina@club.example> 
@400000006aff1df12aac2be4 greylisting: 198.51.100.152 (lena31@cloudy.example -> nina@club.example) exists (id=59197) - accepting
@400000006aff1df12adef3e4 2601 > 250 ok 
@400000006aff1df12d5f611c 2601 < DATA 
@400000006aff1df12d8a5d04 2601 > 354 go ahead 
@400000006aff1df130a80c0c 2601 < From: <lena31@cloudy.example> 
@400000006aff1df130a8b7ec 2601 < To: <nina@club.example> 
@400000006aff1df130a8b7ec 2601 < Subject: our talk of last week 
@400000006aff1df130a8b7ec 2601 < Message-ID: <mwnqpm14.2603@mail.cloudy.example> 
@400000006aff1df130a8defc 2601 <  
@400000006aff1df130a93cbc 2601 < thank you for the papers, we shall look at them next week 
@400000006aff1df130aa1f4c 2601 < please find the minutes of the last meeting below 
@400000006aff1df130ab09ac 2601 < the del+
@400000006aff1df130ab964c 2601 < ivery will be with you on Tuesday before noon 
@400000006aff1df130ac4614 2601 < kind regards 
@400000006aff1df130ac4614 2601 <  
@400000006aff1df130ace254 2601 < could you send the figures of October once more? 
@400000006aff1df130ad5b6c 2601 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1df130ad5b6c 2601 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1df130adefdc 2601 < thank you for the papers, we shall look at them next week 
@400000006aff1df130aec6b4 2601 < ple+
@400000006aff1df130aef594 2601 < ase find the minutes of the last meeting below 
@400000006aff1df130af014c 2601 < the delivery will be with you on Tuesday before noon 
@400000006aff1df130af014c 2601 < kind regards 
@400000006aff1df130af1ca4 2601 <  
@400000006aff1df130af1ca4 2601 < could you send the figures of October once more? 
@400000006aff1df130af1ca4 2601 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1df130af285c 2601 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1df130affb4c 2601 < thank y+
@400000006aff1df130b0a72c 2601 < ou for the papers, we shall look at them next week 
@400000006aff1df130b0f164 2601 < please find the minutes of the last meeting below 
@400000006aff1df130b12044 2601 < the delivery will be with you on Tuesday before noon 
@400000006aff1df130b12fe4 2601 < kind regards 
@400000006aff1df130b1724c 2601 <  
@400000006aff1df130b1724c 2601 < could you send the figures of October once more? 
@400000006aff1df130b1724c 2601 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1df130b1dfac 2601 < sta+
@400000006aff1df130b1fb04 2601 < rting delivery 1: msg 2 to local x@example.org 
@400000006aff1df130b2cdf4 2601 < thank you for the papers, we shall look at them next week 
@400000006aff1df130b3a8b4 2601 < please find the minutes of the last meeting below 
@400000006aff1df130b425b4 2601 < the delivery will be with you on Tuesday before noon 
@400000006aff1df130b4fc8c 2601 < kind regards 
@400000006aff1df130b4fc8c 2601 <  
@400000006aff1df130b5cb94 2601 < could you send the figures o+
@400000006aff1df130b5cb94 2601 < f October once more? 
@400000006aff1df130b5cb94 2601 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1df130b5cb94 2601 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1df130b5cb94 2601 < thank you for the papers, we shall look at them next week 
@400000006aff1df130b5cb94 2601 < please find the minutes of the last meeting below 
@400000006aff1df130b5cb94 2601 < the delivery will be with you on Tuesday be+
@400000006aff1df130b66004 2601 < fore noon 
@400000006aff1df130b6e0ec 2601 < kind regards 
@400000006aff1df130b73ac4 2601 <  
@400000006aff1df130b7cb4c 2601 < ----- 
@400000006aff1df130b7daec 2601 < . 
@400000006aff1df134cc9bf4 2601 > 250 ok 1795104231 qp 2603 
@400000006aff1df135904d9c 2601 < QUIT 
@400000006aff1df135b4f854 2601 > 221 mx1.example.net 
@400000006aff1df135bc2c14 tcpserver: end 2601 status 0
@400000006aff1df135bcc854 tcpserver: status: 0/40
@400000006aff1df135bf77d4 2601 < [EOF]
@400000006aff1df135bf77d4 2601 > [EOF]
@400000006aff1e1a20bf4a12 tcpserver: status: 1/40
@400000006aff1e1a20bfbf42 tcpserver: pid 2806 from 198.51.100.163
@400000006aff1e1a281635fa tcpserver: ok 2806 mx1.example.net:192.0.2.25:25 host163.isp.test:198.51.100.163::36784
@400000006aff1e1a2e4d755a rblsmtpd: 198.51.100.163 pid 2806: 451 https://zen.dnsbl.example/query/ip/198.51.100.163
@400000006aff1e1d26f3fd1a tcpserver: end 2806 status 0
@400000006aff1e1d26f4148a tcpserver: status: 0/40
@400000006aff1e940d1650aa tcpserver: status: 1/40
@400000006aff1e940d1650aa tcpserver: pid 3415 from 198.51.100.198
@400000006aff1e94149b555a tcpserver: ok 3415 mx1.example.net:192.0.2.25:25 mail.vineyard.example:198.51.100.198::36032
@400000006aff1e941ed2d7aa 3415 > 220 mx1.example.net ESMTP 
@400000006aff1e94220e9dd2 3415 < EHLO mail.vineyard.example 
@400000006aff1e942216c7aa 3415 > 250-mx1.example.net 
@400000006aff1e942217544a 3415 > 250-PIPELINING 
@400000006aff1e942217aa3a 3415 > 250 8BITMIME 
@400000006aff1e942666a19a 3415 < MAIL FROM:<nina20@vineyard.example> 
@400000006aff1e9426738662 3415 > 250 ok 
@400000006aff1e942af1714a 3415 < RCPT TO:<admin14@club.example> 
@400000006aff1e942af1dac2 greylisting: 198.51.100.198 (nina20@vineyard.example -> admin14@club.example) doesn't exist. - temp. rejecting
@400000006aff1e942b03d06a 3415 > 451 temporary failure (#4.3.0) 
@400000006aff1e9431cc2852 3415 < QUIT 
@400000006aff1e94320d30c2 3415 > 221 mx1.example.net 
@400000006aff1e94321552ca tcpserver: end 3415 status 0
@400000006aff1e943215720a tcpserver: status: 0/40
@400000006aff1e9432189aa2 3415 < [EOF]
@400000006aff1e943218c982 3415 > [EOF]
@400000006aff1f173422ad06 tcpserver: status: 1/40
@400000006aff1f1734234d2e tcpserver: pid 4073 from 198.51.100.172
@400000006aff1f173940816e tcpserver: ok 4073 mx1.example.net:192.0.2.25:25 host172.isp.test:198.51.100.172::10063
@400000006aff1f1802baa67e rblsmtpd: 198.51.100.172 pid 4073: 451 https://zen.dnsbl.example/query/ip/198.51.100.172
@400000006aff1f1a16937dce tcpserver: end 4073 status 0
@400000006aff1f1a1693f6e6 tcpserver: status: 0/40
@400000006aff1f760d690584 tcpserver: status: 1/40
@400000006aff1f760d694bd4 tcpserver: pid 4545 from 198.51.100.84
@400000006aff1f760fd65c04 tcpserver: ok 4545 mx1.example.net:192.0.2.25:25 mail.canal.test:198.51.100.84::40610
@400000006aff1f7616463794 4545 > 220 mx1.example.net ESMTP 
@400000006aff1f761baa67b4 4545 < EHLO mail.canal.test 
@400000006aff1f761bbb24dc 4545 > 250-mx1.example.net 
@400000006aff1f761bbb53bc 4545 > 250-PIPELINING 
@400000006aff1f761bbbc504 4545 > 250 8BITMIME 
@400000006aff1f762043a6b4 4545 < MAIL FROM:<z.jung19@canal.test> 
@400000006aff1f76206b2414 4545 > 250 ok 
@400000006aff1f7620f01f0c 4545 < RCPT TO:<k.maier@club.example> 
@400000006aff1f7620f01f0c greylisting: 198.51.100.84 (z.jung19@canal.test -> k.maier@club.example) exists (id=37872) - accepting
@400000006aff1f762131853c 4545 > 250 ok 
@400000006aff1f7623d9c5c4 4545 < RCPT TO:<r.frank@club.example> 
@400000006aff1f7623dab024 greylisting: 198.51.100.84 (z.jung19@canal.test -> r.frank@club.example) exists (id=19656) - accepting
@400000006aff1f7623fb4fb4 4545 > 250 ok 
@400000006aff1f762b3b92d4 4545 < DATA 
@400000006aff1f762b6e08cc 4545 > 354 go ahead 
@400000006aff1f762eb81734 4545 < From: <z.jung19@canal.test> 
@400000006aff1f762eb81734 4545 < To: <k.maier@club.example> 
@400000006aff1f762eb8904c 4545 < Subject: our talk of last week 
@400000006aff1f762eb8904c 4545 < Message-ID: <mwnqxy6b.4548@mail.canal.test> 
@400000006aff1f762eb9345c 4545 <  
@400000006aff1f762eb9f7ac 4545 < kind regards 
@400000006aff1f762eb9f7ac 4545 <  
@400000006aff1f762eb9f7ac 4545 < could you send the figures of October once more? 
@400000006aff1f762eba0f1c 4545 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1f762eba0f1c 4545 < starting delivery 1: msg+
@400000006aff1f762eba5954 4545 <  2 to local x@example.org 
@400000006aff1f762ebace84 4545 < thank you for the papers, we shall look at them next week 
@400000006aff1f762ebb479c 4545 < please find the minutes of the last meeting below 
@400000006aff1f762ebb479c 4545 < the delivery will be with you on Tuesday before noon 
@400000006aff1f762ebb99a4 4545 < kind regards 
@400000006aff1f762ebbfb4c 4545 <  
@400000006aff1f762ebc8bd4 4545 < could you send the figures of October once more?+
@400000006aff1f762ebc8bd4 4545 <  
@400000006aff1f762ebd37b4 4545 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1f762ebd37b4 4545 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1f762ebddfac 4545 < thank you for the papers, we shall look at them next week 
@400000006aff1f762ebe6094 4545 < please find the minutes of the last meeting below 
@400000006aff1f762ebf376c 4545 < the delivery will be with you on Tuesday before noon 
@400000006aff1f762ebf9144 4545 < kind regar+
@400000006aff1f762ebf9144 4545 < ds 
@400000006aff1f762ebffea4 4545 <  
@400000006aff1f762ec08b44 4545 < could you send the figures of October once more? 
@400000006aff1f762ec08b44 4545 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1f762ec09ae4 4545 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1f762ec09ae4 4545 < thank you for the papers, we shall look at them next week 
@400000006aff1f762ec0ecec 4545 < please find the minutes of the last meeting below 
@400000006aff1f762ec175a4 4545 < the deliv+
@400000006aff1f762ec175a4 4545 < ery will be with you on Tuesday before noon 
@400000006aff1f762ec1a484 4545 < kind regards 
@400000006aff1f762ec1cf7c 4545 <  
@400000006aff1f762ec23124 4545 < ----- 
@400000006aff1f762ec2ae24 4545 < . 
@400000006aff1f7633f5f6bc 4545 > 250 ok 1795104620 qp 4548 
@400000006aff1f7637bb24ac 4545 < QUIT 
@400000006aff1f7637fdb3bc 4545 > 221 mx1.example.net 
@400000006aff1f763805453c tcpserver: end 4545 status 0
@400000006aff1f763805f11c tcpserver: status: 0/40
@400000006aff1f7638081fb4 4545 < [EOF]
@400000006aff1f7638081fb4 4545 > [EOF]
@400000006aff1f911f83b5fc tcpserver: status: 1/40
@400000006aff1f911f83e4dc tcpserver: pid 4681 from 203.0.113.179
@400000006aff1f9127172de4 tcpserver: ok 4681 mx1.example.net:192.0.2.25:25 mail.dune.test:203.0.113.179::21809
@400000006aff1f912daae524 4681 > 220 mx1.example.net ESMTP 
@400000006aff1f91303e7c9c 4681 < EHLO mail.dune.test 
@400000006aff1f913070c3b4 4681 > 250-mx1.example.net 
@400000006aff1f913070c3b4 4681 > 250-PIPELINING 
@400000006aff1f913070c3b4 4681 > 250 8BITMIME 
@400000006aff1f913425e82c 4681 < MAIL FROM:<y.kurz8@dune.test> 
@400000006aff1f91343c13f4 4681 > 250 ok 
@400000006aff1f913625abe4 4681 < RCPT TO:<h.vogel@club.example> 
@400000006aff1f9136263884 greylisting: 203.0.113.179 (y.kurz8@dune.test -> h.vogel@club.example) exists (id=3411) - accepting
@400000006aff1f913632c75c 4681 > 250 ok 
@400000006aff1f91380b05e4 4681 < DATA 
@400000006aff1f91381c95fc 4681 > 354 go ahead 
@400000006aff1f92036168ec 4681 < From: <y.kurz8@dune.test> 
@400000006aff1f920362534c 4681 < To: <h.vogel@club.example> 
@400000006aff1f920362534c 4681 < Subject: our talk of last week 
@400000006aff1f920362728c 4681 < Message-ID: <mwnqyj89.4684@mail.dune.test> 
@400000006aff1f920362728c 4681 <  
@400000006aff1f920362c494 4681 < please find the minutes of the last meeting below 
@400000006aff1f920362c494 4681 < the delivery will be with you on Tuesday before noon 
@400000006aff1f920363a33c 4681 < kind regards 
@400000006aff1f920363e98c 4681 <  
@400000006aff1f920364956c 4681 < co+
@400000006aff1f92036525f4 4681 < uld you send the figures of October once more? 
@400000006aff1f920365b67c 4681 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1f9203665a8c 4681 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1f9203673d1c 4681 < thank you for the papers, we shall look at them next week 
@400000006aff1f9203674104 4681 < please find the minutes of the last meeting below 
@400000006aff1f9203675874 4681 < the delivery will+
@400000006aff1f920367f0cc 4681 <  be with you on Tuesday before noon 
@400000006aff1f920368cf74 4681 < kind regards 
@400000006aff1f920368cf74 4681 <  
@400000006aff1f9203692d34 4681 < could you send the figures of October once more? 
@400000006aff1f920369311c 4681 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff1f920369311c 4681 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff1f920369311c 4681 < thank you for the papers, we shall look at them next week 
@400000006aff1f92036a040c 4681 < -------------+
@400000006aff1f92036a4e44 4681 < ------------------ 
@400000006aff1f92036a4e44 4681 < . 
@400000006aff1f920967ebbc 4681 > 250 ok 1795104648 qp 4684 
@400000006aff1f921083a74c 4681 < QUIT 
@400000006aff1f9210bb032c 4681 > 221 mx1.example.net 
@400000006aff1f9210c2468c tcpserver: end 4681 status 0
@400000006aff1f9210c311ac tcpserver: status: 0/40
@400000006aff1f9210c553cc 4681 < [EOF]
@400000006aff1f9210c5e06c 4681 > [EOF]
@400000006aff1fa30ed19828 tcpserver: status: 1/40
@400000006aff1fa30ed23080 tcpserver: pid 4770 from 198.51.100.119
@400000006aff1fa316c07298 tcpserver: ok 4770 mx1.example.net:192.0.2.25:25 host119.isp.test:198.51.100.119::18383
@400000006aff1fa31ee96420 4770 > 220 mx1.example.net ESMTP 
@400000006aff1fa3236ab238 4770 < EHLO host119.isp.test 
@400000006aff1fa3238a53e0 4770 > 250-mx1.example.net 
@400000006aff1fa3238a9e18 4770 > 250-PIPELINING 
@400000006aff1fa3238b7108 4770 > 250 8BITMIME 
@400000006aff1fa328c16538 4770 < MAIL FROM:<h.vogel31@mail12.vendor.test> 
@400000006aff1fa32902f278 4770 > 250 ok 
@400000006aff1fa32f61da30 4770 < RCPT TO:<k.maier@example.net> 
@400000006aff1fa32f61da30 greylisting: 198.51.100.119 (h.vogel31@mail12.vendor.test -> k.maier@example.net) doesn't exist. - temp. rejecting
@400000006aff1fa32f98c8b0 4770 > 451 temporary failure (#4.3.0) 
@400000006aff1fa33182f128 4770 < QUIT 
@400000006aff1fa331a06438 4770 > 221 mx1.example.net 
@400000006aff1fa331a80558 tcpserver: end 4770 status 0
@400000006aff1fa331a86318 tcpserver: status: 0/40
@400000006aff1fa331ab2238 4770 < [EOF]
@400000006aff1fa331aba320 4770 > [EOF]
@400000006aff211b26c84a94 tcpserver: status: 1/40
@400000006aff211b26c84a94 tcpserver: pid 6652 from 198.51.100.198
@400000006aff211b32b160fc tcpserver: ok 6652 mx1.example.net:192.0.2.25:25 mail.vineyard.example:198.51.100.198::28543
@400000006aff211b3977633c 6652 > 220 mx1.example.net ESMTP 
@400000006aff211c00d4a38c 6652 < EHLO mail.vineyard.example 
@400000006aff211c010c749c 6652 > 250-mx1.example.net 
@400000006aff211c010c749c 6652 > 250-PIPELINING 
@400000006aff211c010d0cf4 6652 > 250 8BITMIME 
@400000006aff211c07164afc 6652 < MAIL FROM:<nina20@vineyard.example> 
@400000006aff211c07477cbc 6652 > 250 ok 
@400000006aff211c0d7050b4 6652 < RCPT TO:<admin14@club.example> 
@400000006aff211c0d70e90c greylisting: 198.51.100.198 (nina20@vineyard.example -> admin14@club.example) exists (id=25919) - accepting
@400000006aff211c0da297cc 6652 > 250 ok 
@400000006aff211c11fbb0ec 6652 < DATA 
@400000006aff211c1225706c 6652 > 354 go ahead 
@400000006aff211c14da7294 6652 < From: <nina20@vineyard.example> 
@400000006aff211c14db2a2c 6652 < To: <admin14@club.example> 
@400000006aff211c14db2a2c 6652 < Subject: our talk of last week 
@400000006aff211c14db2a2c 6652 < Message-ID: <mwnr6zgv.6656@mail.vineyard.example> 
@400000006aff211c14dbed7c 6652 <  
@400000006aff211c14dc148c 6652 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff211c14dc2fe4 6652 < thank you for the papers, we shall look at them next week 
@400000006aff211c14dc2fe4 6652 < please find the minutes of the last meeting below 
@400000006aff211c14dc2fe4 6652 < the delivery will be with you on Tuesday before noon 
@400000006aff211c14dc2fe4 6652 < kind regards 
@400000006aff211c14dc7e04 6652 <  
@400000006aff211c14dd2214 6652 < could you send the figures of October once more? 
@400000006aff211c14dd25fc 6652 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff211c14dd8b8c 6652 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff211c14dda6e4 6652 < than+
@400000006aff211c14ddc23c 6652 < k you for the papers, we shall look at them next week 
@400000006aff211c14de3384 6652 < please find the minutes of the last meeting below 
@400000006aff211c14df0e44 6652 < the delivery will be with you on Tuesday before noon 
@400000006aff211c14df7f8c 6652 < kind regards 
@400000006aff211c14e05664 6652 <  
@400000006aff211c14e0db34 6652 < could you send the figures of October once more? 
@400000006aff211c14e15c1c 6652 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff211c14e207fc 6652 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff211c14e207fc 6652 < thank you for the papers, we shall look at them next week 
@400000006aff211c14e207fc 6652 < please find the minutes of the last meeting below 
@400000006aff211c14e2f25c 6652 < the delivery will be with you on Tuesday before noon 
@400000006aff211c14e382e4 6652 < kind regards 
@400000006aff211c14e3d4ec 6652 <  
@400000006aff211c14e4afac 6652 < could you send the figure+
@400000006aff211c14e4ceec 6652 < s of October once more? 
@400000006aff211c14e5ad94 6652 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff211c14e5d0bc 6652 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff211c14e68c3c 6652 < ---------- 
@400000006aff211c14e74f8c 6652 < . 
@400000006aff211c1aea24f4 6652 > 250 ok 1795105042 qp 6656 
@400000006aff211c21834ebc 6652 < QUIT 
@400000006aff211c21c5800c 6652 > 221 mx1.example.net 
@400000006aff211c21cc88d4 tcpserver: end 6652 status 0
@400000006aff211c21ccabfc tcpserver: status: 0/40
@400000006aff211c21cf9614 6652 < [EOF]
@400000006aff211c21cfd0ac 6652 > [EOF]
@400000006aff21dd17fe8e24 tcpserver: status: 1/40
@400000006aff21dd17fe8e24 tcpserver: pid 7621 from 198.51.100.73
@400000006aff21dd22dd25e4 tcpserver: ok 7621 mx1.example.net:192.0.2.25:25 mail.cedar.test:198.51.100.73::58940
@400000006aff21dd2ef074e4 7621 > 220 mx1.example.net ESMTP 
@400000006aff21dd2fd6cda4 7621 < EHLO mail.cedar.test 
@400000006aff21dd2fedad1c 7621 > 250-mx1.example.net 
@400000006aff21dd2fedad1c 7621 > 250-PIPELINING 
@400000006aff21dd2fee706c 7621 > 250 8BITMIME 
@400000006aff21dd3226d43c 7621 < MAIL FROM:<h.vogel38@cedar.test> 
@400000006aff21dd3259f22c 7621 > 250 ok 
@400000006aff21dd394f3de4 7621 < RCPT TO:<sara@club.example> 
@400000006aff21dd394fab44 greylisting: 198.51.100.73 (h.vogel38@cedar.test -> sara@club.example) exists (id=62029) - accepting
@400000006aff21dd39594064 7621 > 250 ok 
@400000006aff21de02e51c9c 7621 < DATA 
@400000006aff21de0328866c 7621 > 354 go ahead 
@400000006aff21de0696babc 7621 < From: <h.vogel38@cedar.test> 
@400000006aff21de0696fd24 7621 < To: <sara@club.example> 
@400000006aff21de0697b0d4 7621 < Subject: our talk of last week 
@400000006aff21de0697b4bc 7621 < Message-ID: <mwnrb4yj.7624@mail.cedar.test> 
@400000006aff21de06984d14 7621 <  
@400000006aff21de0699338c 7621 < kind regards 
@400000006aff21de0699ef0c 7621 <  
@400000006aff21de0699feac 7621 < could you send the figures of October once more? 
@400000006aff21de069aaa8c 7621 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff21de069aaa8c 7621 < starting delivery 1: msg 2+
@400000006aff21de069aaa8c 7621 <  to local x@example.org 
@400000006aff21de069b101c 7621 < thank you for the papers, we shall look at them next week 
@400000006aff21de069b3344 7621 < please find the minutes of the last meeting below 
@400000006aff21de069b660c 7621 < the delivery will be with you on Tuesday before noon 
@400000006aff21de069b660c 7621 < kind regards 
@400000006aff21de069b660c 7621 <  
@400000006aff21de069b660c 7621 < could you send the figures of October once more? 
@400000006aff21de069bf2ac 7621 < ++
@400000006aff21de069ca65c 7621 < 49 30 5550 1 + 49 30 5550 2 
@400000006aff21de069d235c 7621 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff21de069da444 7621 < thank you for the papers, we shall look at them next week 
@400000006aff21de069e3c9c 7621 < please find the minutes of the last meeting below 
@400000006aff21de069ebd84 7621 < the delivery will be with you on Tuesday before noon 
@400000006aff21de069ebd84 7621 < kind regards+
@400000006aff21de069f2ecc 7621 <  
@400000006aff21de069f88a4 7621 <  
@400000006aff21de06a0098c 7621 < could you send the figures of October once more? 
@400000006aff21de06a0f004 7621 < ----------- 
@400000006aff21de06a17ca4 7621 < . 
@400000006aff21de0b5ce1d4 7621 > 250 ok 1795105236 qp 7624 
@400000006aff21de0c12cc24 7621 < QUIT 
@400000006aff21de0c24d554 7621 > 221 mx1.example.net 
@400000006aff21de0c2c2c3c tcpserver: end 7621 status 0
@400000006aff21de0c2ccc64 tcpserver: status: 0/40
@400000006aff21de0c2f77fc 7621 < [EOF]
@400000006aff21de0c3027c4 7621 > [EOF]
@400000006aff2276235fc74c tcpserver: status: 1/40
@400000006aff2276235fc74c tcpserver: pid 8386 from 198.51.100.166
@400000006aff22762f43e444 tcpserver: ok 8386 mx1.example.net:192.0.2.25:25 host166.isp.test:198.51.100.166::41275
@400000006aff22770476056c rblsmtpd: 198.51.100.166 pid 8386: 451 https://zen.dnsbl.example/query/ip/198.51.100.166
@400000006aff227901dead04 tcpserver: end 8386 status 0
@400000006aff227901df39a4 tcpserver: status: 0/40
@400000006aff230104cc91ac tcpserver: status: 1/40
@400000006aff230104ccb0ec tcpserver: pid 9079 from 203.0.113.35
@400000006aff23010af313e4 tcpserver: ok 9079 mx1.example.net:192.0.2.25:25 mail.mill.test:203.0.113.35::54085
@400000006aff230114a8cf8c 9079 > 220 mx1.example.net ESMTP 
@400000006aff230115dfec14 tcpserver: status: 2/40
@400000006aff230115dfec14 tcpserver: pid 9080 from 203.0.113.204
@400000006aff2301178d5d94 9079 < EHLO mail.mill.test 
@400000006aff230117ad41a4 9079 > 250-mx1.example.net 
@400000006aff230117ad41a4 9079 > 250-PIPELINING 
@400000006aff230117adc674 9079 > 250 8BITMIME 
@400000006aff23011b9f4fdc tcpserver: ok 9080 mx1.example.net:192.0.2.25:25 mail.reed.test:203.0.113.204::59137
@400000006aff23011def23ac 9079 < MAIL FROM:<nina6@mill.test> 
@400000006aff23011e27db34 9079 > 250 ok 
@400000006aff230120215974 9079 < RCPT TO:<k.maier@club.example> 
@400000006aff23012021a3ac greylisting: 203.0.113.35 (nina6@mill.test -> k.maier@club.example) exists (id=37884) - accepting
@400000006aff230120310914 9079 > 250 ok 
@400000006aff230120f1096c 9079 < DATA 
@400000006aff230120f848e4 9079 > 354 go ahead 
@400000006aff2301235d9c9c 9080 > 220 mx1.example.net ESMTP 
@400000006aff2301278d0dac 9079 < From: <nina6@mill.test> 
@400000006aff2301278d639c 9079 < To: <k.maier@club.example> 
@400000006aff2301278db98c 9079 < Subject: our talk of last week 
@400000006aff2301278dc92c 9079 < Message-ID: <mwnrhdwp.9082@mail.mill.test> 
@400000006aff2301278e6954 9079 <  
@400000006aff2301278f24d4 9079 < please find the minutes of the last meeting below 
@400000006aff2301278f4be4 9079 < the delivery will be with you on Tuesday before noon 
@400000006aff2301278fe824 9079 < kind regards 
@400000006aff23012790cab4 9079 <  
@400000006aff2301279143cc 9079 < coul+
@400000006aff23012791b12c 9079 < d you send the figures of October once more? 
@400000006aff230127921aa4 9079 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff23012792bacc 9079 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff23012793011c 9079 < thank you for the papers, we shall look at them next week 
@400000006aff23012793476c 9079 < please find the minutes of the last meeting below 
@400000006aff23012793f34c 9079 < the delivery will b+
@400000006aff23012793f34c 9079 < e with you on Tuesday before noon 
@400000006aff23012794493c 9079 < kind regards 
@400000006aff230127952fb4 9079 <  
@400000006aff230127958d74 9079 < could you send the figures of October once more? 
@400000006aff230127958d74 9079 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff230127961a14 9079 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2301279677d4 9079 < thank you for the papers, we shall look at them next week 
@400000006aff2301279677d4 9079 < please find the+
@400000006aff230127969afc 9079 <  minutes of the last meeting below 
@400000006aff230127969afc 9079 < the delivery will be with you on Tuesday before noon 
@400000006aff23012796b26c 9079 < kind regards 
@400000006aff23012796b26c 9079 <  
@400000006aff230127972f6c 9079 < could you send the figures of October once more? 
@400000006aff230127972f6c 9079 < -------------- 
@400000006aff230127979114 9079 < . 
@400000006aff230127dd48bc 9080 < EHLO mail.reed.test 
@400000006aff23012810d40c 9080 > 250-mx1.example.net 
@400000006aff23012811a314 9080 > 250-PIPELINING 
@400000006aff23012811fcec 9080 > 250 8BITMIME 
@400000006aff2301288ef904 9080 < MAIL FROM:<wanda20@reed.test> 
@400000006aff2301288f7dd4 9080 < RCPT TO:<j.klein@club.example> 
@400000006aff2301288f7dd4 9080 < DATA 
@400000006aff230128bd775c 9080 > 250 ok 
@400000006aff230128bdb5dc greylisting: 203.0.113.204 (wanda20@reed.test -> j.klein@club.example) exists (id=75515) - accepting
@400000006aff230128d5163c 9080 > 250 ok 
@400000006aff230128e3ef04 9080 > 354 go ahead 
@400000006aff23012b510ed4 9079 > 250 ok 1795105527 qp 9082 
@400000006aff23012c26b624 9079 < QUIT 
@400000006aff23012c3fbc64 9079 > 221 mx1.example.net 
@400000006aff23012c47aba4 tcpserver: end 9079 status 0
@400000006aff23012c47ea24 tcpserver: status: 1/40
@400000006aff23012c49e9dc 9079 < [EOF]
@400000006aff23012c4ab4fc 9079 > [EOF]
@400000006aff23012fa8283c 9080 < From: <wanda20@reed.test> 
@400000006aff23012fa87e2c 9080 < To: <j.klein@club.example> 
@400000006aff23012fa902fc 9080 < Subject: our talk of last week 
@400000006aff23012fa9976c 9080 < Message-ID: <mwnrhe0t.9083@mail.reed.test> 
@400000006aff23012fa9976c 9080 <  
@400000006aff23012fa9ed5c 9080 < could you send the figures of October once more? 
@400000006aff23012fa9f52c 9080 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff23012fa9f52c 9080 < starting delivery 1: msg 2 to local x@examp+
@400000006aff23012fa9f52c 9080 < le.org 
@400000006aff23012fa9f52c 9080 < thank you for the papers, we shall look at them next week 
@400000006aff23012fa9f52c 9080 < please find the minutes of the last meeting below 
@400000006aff23012faa27f4 9080 < the delivery will be with you on Tuesday before noon 
@400000006aff23012faa27f4 9080 < kind regards 
@400000006aff23012faa2fc4 9080 <  
@400000006aff23012faaef2c 9080 < could you send the figures of October once more? 
@400000006aff23012fab77e4 9080 < +49 30 5550 1 + 49+
@400000006aff23012fabf4e4 9080 <  30 5550 2 
@400000006aff23012fac2b94 9080 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff23012fac2b94 9080 < thank you for the papers, we shall look at them next week 
@400000006aff23012fac8954 9080 < please find the minutes of the last meeting below 
@400000006aff23012fad026c 9080 < the delivery will be with you on Tuesday before noon 
@400000006aff23012fad026c 9080 < kind regards 
@400000006aff23012fad873c 9080 <  
@400000006aff23012fae1bac 9080 < could you sen+
@400000006aff23012fae6db4 9080 < d the figures of October once more? 
@400000006aff23012faefe3c 9080 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff23012faf63cc 9080 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff23012faf8adc 9080 < thank you for the papers, we shall look at them next week 
@400000006aff23012fb059e4 9080 < please find the minutes of the last meeting below 
@400000006aff23012fb07d0c 9080 < the delivery will be with yo+
@400000006aff23012fb07d0c 9080 < u on Tuesday before noon 
@400000006aff23012fb1211c 9080 < kind regards 
@400000006aff23012fb1ffc4 9080 <  
@400000006aff23012fb2d2b4 9080 < could you send the figures of October once more? 
@400000006aff23012fb2d2b4 9080 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff23012fb2d2b4 9080 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff23012fb324bc 9080 < thank you for the papers, we shall look at them next week 
@400000006aff23012fb324bc 9080 < please find the minutes +
@400000006aff23012fb3c4e4 9080 < of the last meeting below 
@400000006aff23012fb45954 9080 < the delivery will be with you on Tuesday before noon 
@400000006aff23012fb543b4 9080 < kind regards 
@400000006aff23012fb543b4 9080 <  
@400000006aff23012fb62644 9080 < could you send the figures of October once more? 
@400000006aff23012fb62644 9080 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff23012fb66c94 9080 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff23012fb70cbc 9080 < ----------------------------+
@400000006aff23012fb70cbc 9080 < ---------- 
@400000006aff23012fb7eb64 9080 < . 
@400000006aff230133efdc3c 9080 > 250 ok 1795105527 qp 9083 
@400000006aff230134af86a4 9080 < QUIT 
@400000006aff230134cb01cc 9080 > 221 mx1.example.net 
@400000006aff230134d2e16c tcpserver: end 9080 status 0
@400000006aff230134d3181c tcpserver: status: 0/40
@400000006aff230134d5814c 9080 < [EOF]
@400000006aff230134d5814c 9080 > [EOF]
@400000006aff244e26a79394 tcpserver: status: 1/40
@400000006aff244e26a7f924 tcpserver: pid 10747 from 192.0.2.30
@400000006aff244e2ef0b74c tcpserver: ok 10747 mx1.example.net:192.0.2.25:25 monitor.example.net:192.0.2.30::47308
@400000006aff244e3819714c 10747 > 220 mx1.example.net ESMTP 
@400000006aff244e3b6ee994 10747 < EHLO monitor.example.net 
@400000006aff244f000001f4 10747 > 250-mx1.example.net 
@400000006aff244f000001f4 10747 > 250-PIPELINING 
@400000006aff244f0000c15c 10747 > 250 8BITMIME 
@400000006aff244f02608f04 10747 < QUIT 
@400000006aff244f027a3184 10747 > 221 mx1.example.net 
@400000006aff244f0281da74 tcpserver: end 10747 status 0
@400000006aff244f028295f4 tcpserver: status: 0/40
@400000006aff244f0284d42c 10747 < [EOF]
@400000006aff244f0284e3cc 10747 > [EOF]
@400000006aff2472297dae64 tcpserver: status: 1/40
@400000006aff2472297e565c tcpserver: pid 10927 from 203.0.113.43
@400000006aff24722cb336e4 tcpserver: ok 10927 mx1.example.net:192.0.2.25:25 mail.typo.test:203.0.113.43::23794
@400000006aff24723463cfd4 10927 > 220 mx1.example.net ESMTP 
@400000006aff2472376d897c 10927 < EHLO mail.typo.test 
@400000006aff247237aff94c 10927 > 250-mx1.example.net 
@400000006aff247237b08dbc 10927 > 250-PIPELINING 
@400000006aff247237b0c084 10927 > 250 8BITMIME 
@400000006aff24723a6a5e5c 10927 < MAIL FROM:<anna.koch4@typo.test> 
@400000006aff24723a6b0654 10927 < RCPT TO:<f.braun@club.example> 
@400000006aff24723a6b2d64 10927 < DATA 
@400000006aff24723aa9dc44 10927 > 250 ok 
@400000006aff24723aa9dc44 greylisting: 203.0.113.43 (anna.koch4@typo.test -> f.braun@club.example) exists (id=6487) - accepting
@400000006aff24723ac9f704 10927 > 250 ok 
@400000006aff24723ae771e4 10927 > 354 go ahead 
@400000006aff2473028aeeac 10927 < From: <anna.koch4@typo.test> 
@400000006aff2473028b0dec 10927 < To: <f.braun@club.example> 
@400000006aff2473028b0dec 10927 < Subject: our talk of last week 
@400000006aff2473028b15bc 10927 < Message-ID: <mwnrpays.10929@mail.typo.test> 
@400000006aff2473028b7f34 10927 <  
@400000006aff2473028b7f34 10927 <  
@400000006aff2473028bc584 10927 < could you send the figures of October once more? 
@400000006aff2473028c84ec 10927 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2473028d6f4c 10927 < starting delivery 1: msg 2 to local x+
@400000006aff2473028e59ac 10927 < @example.org 
@400000006aff2473028e59ac 10927 < thank you for the papers, we shall look at them next week 
@400000006aff2473028f3854 10927 < please find the minutes of the last meeting below 
@400000006aff2473028f4bdc 10927 < the delivery will be with you on Tuesday before noon 
@400000006aff2473028fd0ac 10927 < kind regards 
@400000006aff247302900b44 10927 <  
@400000006aff24730290d27c 10927 < could you send the figures of October once more? 
@400000006aff24730291b124 10927 < +49 30 5550 +
@400000006aff24730291b124 10927 < 1 + 49 30 5550 2 
@400000006aff24730291c894 10927 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff2473029239dc 10927 < thank you for the papers, we shall look at them next week 
@400000006aff247302930ccc 10927 < please find the minutes of the last meeting below 
@400000006aff24730293cc34 10927 < the delivery will be with you on Tuesday before noon 
@400000006aff247302949b3c 10927 < kind regards 
@400000006aff24730294aec4 10927 <  
@400000006aff2473029500cc 10927 < could y+
@400000006aff24730295d7a4 10927 < ou send the figures of October once more? 
@400000006aff247302961624 10927 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff2473029629ac 10927 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff24730296411c 10927 < thank you for the papers, we shall look at them next week 
@400000006aff247302965c74 10927 < please find the minutes of the last meeting below 
@400000006aff24730296b64c 10927 < the delivery will be w+
@400000006aff247302978554 10927 < ith you on Tuesday before noon 
@400000006aff24730297c7bc 10927 < kind regards 
@400000006aff24730297e314 10927 <  
@400000006aff24730298351c 10927 < could you send the figures of October once more? 
@400000006aff247302985844 10927 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff24730298b21c 10927 < -------------------------------- 
@400000006aff24730298b21c 10927 < . 
@400000006aff247309857a24 10927 > 250 ok 1795105897 qp 10929 
@400000006aff24730a4d812c 10927 < QUIT 
@400000006aff24730a78debc 10927 > 221 mx1.example.net 
@400000006aff24730a8058cc tcpserver: end 10927 status 0
@400000006aff24730a8100c4 tcpserver: status: 0/40
@400000006aff24730a8369f4 10927 < [EOF]
@400000006aff24730a84506c 10927 > [EOF]
@400000006aff248826c934f4 tcpserver: status: 1/40
@400000006aff248826c9969c tcpserver: pid 11037 from 198.51.100.126
@400000006aff2488304d3df4 tcpserver: ok 11037 mx1.example.net:192.0.2.25:25 mail.station.test:198.51.100.126::3506
@400000006aff24883a61a3fc 11037 > 220 mx1.example.net ESMTP 
@400000006aff248901bb65c4 11037 < EHLO mail.station.test 
@400000006aff248901d3088c 11037 > 250-mx1.example.net 
@400000006aff248901d3088c 11037 > 250-PIPELINING 
@400000006aff248901d39cfc 11037 > 250 8BITMIME 
@400000006aff248906006a44 11037 < MAIL FROM:<y.kurz28@station.test> 
@400000006aff2489060c9b5c 11037 > 250 ok 
@400000006aff2489099214b4 11037 < RCPT TO:<greta@example.net> 
@400000006aff24890992cc4c greylisting: 198.51.100.126 (y.kurz28@station.test -> greta@example.net) exists (id=3684) - accepting
@400000006aff248909c215c4 11037 > 250 ok 
@400000006aff24890f8872b4 11037 < DATA 
@400000006aff24890fc05f1c 11037 > 354 go ahead 
@400000006aff248913ba878c 11037 < From: <y.kurz28@station.test> 
@400000006aff248913ba878c 11037 < To: <greta@example.net> 
@400000006aff248913bae164 11037 < Subject: our talk of last week 
@400000006aff248913bb71ec 11037 < Message-ID: <mwnrps4v.11041@mail.station.test> 
@400000006aff248913bb912c 11037 <  
@400000006aff248913bc44dc 11037 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff248913bc9eb4 11037 < thank you for the papers, we shall look at them next week 
@400000006aff248913bd5e1c 11037 < please f+
@400000006aff248913bd5e1c 11037 < ind the minutes of the last meeting below 
@400000006aff248913bd5e1c 11037 < the delivery will be with you on Tuesday before noon 
@400000006aff248913bdbfc4 11037 < kind regards 
@400000006aff248913be7f2c 11037 <  
@400000006aff248913bed904 11037 < could you send the figures of October once more? 
@400000006aff248913bef074 11037 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff248913bf84e4 11037 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff248913bfabf4 11037 < thank you fo+
@400000006aff248913c05004 11037 < r the papers, we shall look at them next week 
@400000006aff248913c1367c 11037 < please find the minutes of the last meeting below 
@400000006aff248913c20d54 11037 < the delivery will be with you on Tuesday before noon 
@400000006aff248913c224c4 11037 < kind regards 
@400000006aff248913c2c8d4 11037 <  
@400000006aff248913c2c8d4 11037 < could you send the figures of October once more? 
@400000006aff248913c2ebfc 11037 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff248913c3ab64 11037 < starting+
@400000006aff248913c3d274 11037 <  delivery 1: msg 2 to local x@example.org 
@400000006aff248913c3d274 11037 < thank you for the papers, we shall look at them next week 
@400000006aff248913c48624 11037 < please find the minutes of the last meeting below 
@400000006aff248913c564cc 11037 < the delivery will be with you on Tuesday before noon 
@400000006aff248913c59f64 11037 < kind regards 
@400000006aff248913c608dc 11037 <  
@400000006aff248913c63f8c 11037 < ---------------------------------+
@400000006aff248913c63f8c 11037 < ---- 
@400000006aff248913c66e6c 11037 < . 
@400000006aff2489188a3424 11037 > 250 ok 1795105919 qp 11041 
@400000006aff24891eda2f8c 11037 < QUIT 
@400000006aff24891eee30a4 11037 > 221 mx1.example.net 
@400000006aff24891ef554c4 tcpserver: end 11037 status 0
@400000006aff24891ef5ae9c tcpserver: status: 0/40
@400000006aff24891ef8b7f4 11037 < [EOF]
@400000006aff24891ef8b7f4 11037 > [EOF]
@400000006aff24ba1a9171ec tcpserver: status: 1/40
@400000006aff24ba1a91e71c tcpserver: pid 11286 from 198.51.100.91
@400000006aff24ba1f573b44 tcpserver: ok 11286 mx1.example.net:192.0.2.25:25 mail.acorn.example:198.51.100.91::8421
@400000006aff24ba247b4584 11286 > 220 mx1.example.net ESMTP 
@400000006aff24ba25dfcb0c 11286 < EHLO mail.acorn.example 
@400000006aff24ba2607cd3c 11286 > 250-mx1.example.net 
@400000006aff24ba2608b79c 11286 > 250-PIPELINING 
@400000006aff24ba26092114 11286 > 250 8BITMIME 
@400000006aff24ba2c6253dc 11286 < MAIL FROM:<nina18@acorn.example> 
@400000006aff24ba2c7a9e9c 11286 > 250 ok 
@400000006aff24ba3237f30c 11286 < RCPT TO:<k.maier@club.example> 
@400000006aff24ba3238683c greylisting: 198.51.100.91 (nina18@acorn.example -> k.maier@club.example) exists (id=19949) - accepting
@400000006aff24ba324b2904 11286 > 250 ok 
@400000006aff24ba3907ad94 11286 < DATA 
@400000006aff24ba3918d434 11286 > 354 go ahead 
@400000006aff24bb01569144 11286 < From: <nina18@acorn.example> 
@400000006aff24bb01569144 11286 < To: <k.maier@club.example> 
@400000006aff24bb01569144 11286 < Subject: our talk of last week 
@400000006aff24bb01569144 11286 < Message-ID: <mwnrquhj.11289@mail.acorn.example> 
@400000006aff24bb0156cfc4 11286 <  
@400000006aff24bb0157b63c 11286 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff24bb0157b63c 11286 < thank you for the papers, we shall look at them next week 
@400000006aff24bb01584aac 11286 < pleas+
@400000006aff24bb01584aac 11286 < e find the minutes of the last meeting below 
@400000006aff24bb0159062c 11286 < the delivery will be with you on Tuesday before noon 
@400000006aff24bb0159e8bc 11286 < kind regards 
@400000006aff24bb015a002c 11286 <  
@400000006aff24bb015aa824 11286 < could you send the figures of October once more? 
@400000006aff24bb015aaff4 11286 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff24bb015aaff4 11286 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff24bb015ab3dc 11286 < thank you+
@400000006aff24bb015ab3dc 11286 <  for the papers, we shall look at them next week 
@400000006aff24bb015b1d54 11286 < please find the minutes of the last meeting below 
@400000006aff24bb015b1d54 11286 < the delivery will be with you on Tuesday before noon 
@400000006aff24bb015b9284 11286 < kind regards 
@400000006aff24bb015bb5ac 11286 <  
@400000006aff24bb015bb5ac 11286 < could you send the figures of October once more? 
@400000006aff24bb015bb5ac 11286 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff24bb015bb994 11286 < start+
@400000006aff24bb015bdcbc 11286 < ing delivery 1: msg 2 to local x@example.org 
@400000006aff24bb015c695c 11286 < thank you for the papers, we shall look at them next week 
@400000006aff24bb015cfdcc 11286 < please find the minutes of the last meeting below 
@400000006aff24bb015d6b2c 11286 < the delivery will be with you on Tuesday before noon 
@400000006aff24bb015e1edc 11286 < kind regards 
@400000006aff24bb015e1edc 11286 <  
@400000006aff24bb015e1edc 11286 < could you send the figures of +
@400000006aff24bb015e45ec 11286 < October once more? 
@400000006aff24bb015e45ec 11286 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff24bb015f18dc 11286 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff24bb015f18dc 11286 < thank you for the papers, we shall look at them next week 
@400000006aff24bb015f18dc 11286 < please find the minutes of the last meeting below 
@400000006aff24bb015f18dc 11286 < the delivery will be with you on Tuesday befo+
@400000006aff24bb015f4ba4 11286 < re noon 
@400000006aff24bb015f8e0c 11286 < kind regards 
@400000006aff24bb015f8e0c 11286 <  
@400000006aff24bb016012dc 11286 < could you send the figures of October once more? 
@400000006aff24bb01605d14 11286 < +49 30 5550 1 + 49 30 5550 2 
@400000006aff24bb01605d14 11286 < starting delivery 1: msg 2 to local x@example.org 
@400000006aff24bb01612c1c 11286 < thank you for the papers, we shall look at them next week 
@400000006aff24bb0161ef6c 11286 < please find the minutes of the last meeti+
@400000006aff24bb0161ef6c 11286 < ng below 
@400000006aff24bb0162d5e4 11286 < --- 
@400000006aff24bb0163666c 11286 < . 
@400000006aff24bb06ceed74 11286 > 250 ok 1795105969 qp 11289 
@400000006aff24bb0c9d1294 11286 < QUIT 
@400000006aff24bb0cd33dc4 11286 > 221 mx1.example.net 
@400000006aff24bb0cdb4474 tcpserver: end 11286 status 0
@400000006aff24bb0cdc0bac tcpserver: status: 0/40
