@400000006aff0e532c369c74 status: local 0/10 remote 0/20
@400000006aff0e532c36fe1c end msg 1310781
@400000006aff0e5731070874 new msg 1310781
@400000006aff0e573107d77c info msg 1310781: bytes 7044 from <y.kurz@shop.example> qp 23265 uid 7791
@400000006aff0e573107d77c starting delivery 832: msg 1310781 to local shop.example-v.horn@shop.example
@400000006aff0e573108065c status: local 1/10 remote 0/20
@400000006aff0e57354c14c4 delivery 832: success: did_0+0+1/
@400000006aff0e57354c91c4 status: local 0/10 remote 0/20
@400000006aff0e57354d5514 end msg 1310781
@400000006aff0e5b047a7df4 new msg 1310781
@400000006aff0e5b047b4cfc info msg 1310781: bytes 5677 from <r.frank@club.example> qp 23271 uid 7791
@400000006aff0e5b047b4cfc starting delivery 833: msg 1310781 to local shop.example-t.wolf@shop.example
@400000006aff0e5b047c1fec status: local 1/10 remote 0/20
@400000006aff0e5b047cf6c4 starting delivery 834: msg 1310781 to local club.example-r.frank@club.example
@400000006aff0e5b047cf6c4 status: local 2/10 remote 0/20
@400000006aff0e5b047d121c starting delivery 835: msg 1310781 to local club.example-nina@club.example
@400000006aff0e5b047d8364 status: local 3/10 remote 0/20
@400000006aff0e5b047de124 starting delivery 836: msg 1310781 to local club.example-sara@club.example
@400000006aff0e5b047df0c4 status: local 4/10 remote 0/20
@400000006aff0e5b047df0c4 starting delivery 837: msg 1310781 to local club.example-f.braun@club.example
@400000006aff0e5b047ea474 status: local 5/10 remote 0/20
@400000006aff0e5b07548c7c delivery 834: success: did_0+0+1/
@400000006aff0e5b07548c7c status: local 4/10 remote 0/20
@400000006aff0e5b0797d70c delivery 835: success: did_0+0+1/
@400000006aff0e5b0798540c status: local 3/10 remote 0/20
@400000006aff0e5b07a9bd14 delivery 837: success: did_0+0+1/
@400000006aff0e5b07aa93ec status: local 2/10 remote 0/20
@400000006aff0e5b08d6bbc4 delivery 833: success: did_0+0+1/
@400000006aff0e5b08d709e4 status: local 1/10 remote 0/20
@400000006aff0e5b0b87b6ac delivery 836: success: did_0+0+1/
@400000006aff0e5b0b88a10c status: local 0/10 remote 0/20
@400000006aff0e5b0b88fecc end msg 1310781
@400000006aff0e660dbb387c new msg 1310781
@400000006aff0e660dbb387c info msg 1310781: bytes 5038 from <o.beck@shop.example> qp 23278 uid 7791
@400000006aff0e660dbb387c starting delivery 838: msg 1310781 to local shop.example-v.horn@shop.example
@400000006aff0e660dbb387c status: local 1/10 remote 0/20
@400000006aff0e660dbb387c starting delivery 839: msg 1310781 to local club.example-k.maier@club.example
@400000006aff0e660dbb387c status: local 2/10 remote 0/20
@400000006aff0e660dbb6374 starting delivery 840: msg 1310781 to local shop.example-m.roth@shop.example
@400000006aff0e660dbbc904 status: local 3/10 remote 0/20
@400000006aff0e66111417dc delivery 839: failure: user_is_over_quota/
@400000006aff0e6611142f4c status: local 2/10 remote 0/20
@400000006aff0e66111607f4 delivery 838: success: did_0+0+1/
@400000006aff0e6611166d84 status: local 1/10 remote 0/20
@400000006aff0e661322951c delivery 840: success: did_0+0+1/
@400000006aff0e661322a4bc status: local 0/10 remote 0/20
@400000006aff0e661322e33c bounce msg 1310781 qp 23280
@400000006aff0e6613237b94 end msg 1310781
@400000006aff0e6613539be4 new msg 1310781
@400000006aff0e66135443dc info msg 1310781: bytes 6244 from <> qp 23280 uid 7796
@400000006aff0e661354ebd4 starting delivery 841: msg 1310781 to local shop.example-o.beck@shop.example
@400000006aff0e661354ebd4 status: local 1/10 remote 0/20
@400000006aff0e6617361da4 delivery 841: success: did_0+0+1/
@400000006aff0e6617361da4 status: local 0/10 remote 0/20
@400000006aff0e6617361da4 end msg 1310781
@400000006aff0e8f1ef4ef34 new msg 1310781
@400000006aff0e8f1ef4f704 info msg 1310781: bytes 1816 from <t.wolf11@dune.test> qp 23282 uid 7791
@400000006aff0e8f1ef5ba54 starting delivery 842: msg 1310781 to local shop.example-z.jung@shop.example
@400000006aff0e8f1ef5ba54 status: local 1/10 remote 0/20
@400000006aff0e8f22764dc4 delivery 842: success: did_0+0+1/
@400000006aff0e8f22764dc4 status: local 0/10 remote 0/20
@400000006aff0e8f22764dc4 end msg 1310781
@400000006aff0e9e0881b23c new msg 1310781
@400000006aff0e9e08826204 info msg 1310781: bytes 2127 from <k.maier1@quarry.example> qp 23287 uid 7791
@400000006aff0e9e08826204 starting delivery 843: msg 1310781 to local club.example-j.klein@club.example
@400000006aff0e9e0882f674 status: local 1/10 remote 0/20
@400000006aff0e9e0fa9c20c delivery 843: success: did_0+0+1/
@400000006aff0e9e0faa7d8c status: local 0/10 remote 0/20
@400000006aff0e9e0fab5464 end msg 1310781
@400000006aff0eb12f2ae1ec new msg 1310781
@400000006aff0eb12f2ae1ec info msg 1310781: bytes 8897 from <anna.koch@shop.example> qp 23293 uid 7791
@400000006aff0eb12f2b8214 starting delivery 844: msg 1310781 to remote k.maier11@grey.test
@400000006aff0eb12f2c5504 status: local 0/10 remote 1/20
@400000006aff0eb215a6b3a4 delivery 844: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<k.maier11@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006aff0eb215a78a7c status: local 0/10 remote 0/20
@400000006aff0eb62a002ca4 new msg 1310785
@400000006aff0eb62a006f0c info msg 1310785: bytes 7683 from <orders@shop.example> qp 23297 uid 10001
@400000006aff0eb62a006f0c starting delivery 845: msg 1310785 to remote sara1@partner.test
@400000006aff0eb62a00a5bc status: local 0/10 remote 1/20
@400000006aff0eb715e3d7fc delivery 845: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_16C729DA96/
@400000006aff0eb715e3dbe4 status: local 0/10 remote 0/20
@400000006aff0eb715e458e4 end msg 1310785
@400000006aff0eb811d0247c new msg 1310785
@400000006aff0eb811d0247c info msg 1310785: bytes 16227 from <r.frank6@meadow.example> qp 23299 uid 7791
@400000006aff0eb811d03fd4 starting delivery 846: msg 1310785 to local club.example-k.maier@club.example
@400000006aff0eb811d03fd4 status: local 1/10 remote 0/20
@400000006aff0eb8127de10c delivery 846: failure: user_is_over_quota/
@400000006aff0eb8127ebbcc status: local 0/10 remote 0/20
@400000006aff0eb8127ec784 bounce msg 1310785 qp 23303
@400000006aff0eb8127f5424 end msg 1310785
@400000006aff0eb8129b0dcc new msg 1310785
@400000006aff0eb8129bcd34 info msg 1310785: bytes 17598 from <> qp 23303 uid 7796
@400000006aff0eb8129c5204 starting delivery 847: msg 1310785 to remote r.frank6@meadow.example
@400000006aff0eb8129cf9fc status: local 0/10 remote 1/20
@400000006aff0eb832dada2c delivery 847: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795100334_qp_26365/
@400000006aff0eb832db1c94 status: local 0/10 remote 0/20
@400000006aff0eb832db1c94 end msg 1310785
@400000006aff0ec211bebf5c new msg 1310785
@400000006aff0ec211bf8694 info msg 1310785: bytes 1966 from <r.frank0@typo.test> qp 23306 uid 7791
@400000006aff0ec211c026bc starting delivery 848: msg 1310785 to local shop.example-z.jung@shop.example
@400000006aff0ec211c08864 status: local 1/10 remote 0/20
@400000006aff0ec217ae4f2c delivery 848: success: did_0+0+1/
@400000006aff0ec217ae4f2c status: local 0/10 remote 0/20
@400000006aff0ec217aeef54 end msg 1310785
@400000006aff0ec82e707b2c new msg 1310785
@400000006aff0ec82e708acc info msg 1310785: bytes 1977 from <lena17@school.example> qp 23311 uid 7791
@400000006aff0ec82e7159d4 starting delivery 849: msg 1310785 to local shop.example-y.kurz@shop.example
@400000006aff0ec82e7159d4 status: local 1/10 remote 0/20
@400000006aff0ec8312ac0fc delivery 849: success: did_0+0+1/
@400000006aff0ec8312b5954 status: local 0/10 remote 0/20
@400000006aff0ec8312b5954 end msg 1310785
@400000006aff0efe37455c54 starting delivery 850: msg 1310777 to remote k.maier1@slowpost.example
@400000006aff0efe37461004 status: local 0/10 remote 1/20
@400000006aff0f0708335f74 delivery 850: deferral: Connected_to_203.0.113.96_but_greeting_failed./Remote_host_said:_421_4.3.2_All_server_ports_are_busy/
@400000006aff0f070833e05c status: local 0/10 remote 0/20
@400000006aff0f12363e0e14 new msg 1310785
@400000006aff0f12363e0e14 info msg 1310785: bytes 82220 from <r.frank@club.example> qp 23314 uid 7791
@400000006aff0f12363e390c starting delivery 851: msg 1310785 to remote ida1@workshop.test
@400000006aff0f12363e390c status: local 0/10 remote 1/20
@400000006aff0f1406a3e9bc delivery 851: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_C6C621DA6F/
@400000006aff0f1406a462d4 status: local 0/10 remote 0/20
@400000006aff0f1406a52df4 end msg 1310785
@400000006aff0f2130f10f74 new msg 1310785
@400000006aff0f2130f10f74 info msg 1310785: bytes 10838 from <v.horn18@castle.example> qp 23319 uid 7791
@400000006aff0f2130f10f74 starting delivery 852: msg 1310785 to local shop.example-z.jung@shop.example
@400000006aff0f2130f10f74 status: local 1/10 remote 0/20
@400000006aff0f2135961614 delivery 852: success: did_0+0+1/
@400000006aff0f213596f4bc status: local 0/10 remote 0/20
@400000006aff0f213596f4bc end msg 1310785
@400000006aff0f310c693154 new msg 1310785
@400000006aff0f310c69ba0c info msg 1310785: bytes 734 from <root@mx1.example.net> qp 23325 uid 0
@400000006aff0f310c69d564 starting delivery 853: msg 1310785 to local root@mx1.example.net
@400000006aff0f310c69d564 status: local 1/10 remote 0/20
@400000006aff0f310fd30874 new msg 1310776
@400000006aff0f310fd30874 info msg 1310776: bytes 974 from <root@mx1.example.net> qp 23329 uid 7790
@400000006aff0f310fd3818c starting delivery 854: msg 1310776 to local greta@example.net
@400000006aff0f310fd3faa4 status: local 2/10 remote 0/20
@400000006aff0f310fd46804 delivery 853: success: did_0+1+0/qp_23329/
@400000006aff0f310fd46804 status: local 1/10 remote 0/20
@400000006aff0f310fd46804 end msg 1310785
@400000006aff0f311359645c delivery 854: success: did_0+0+1/
@400000006aff0f3113597bcc status: local 0/10 remote 0/20
@400000006aff0f3113597bcc end msg 1310776
@400000006aff0f3c12e0ec84 new msg 1310776
@400000006aff0f3c12e15214 info msg 1310776: bytes 15394 from <f.braun18@quarry.example> qp 23337 uid 7791
@400000006aff0f3c12e15214 starting delivery 855: msg 1310776 to local club.example-r.frank@club.example
@400000006aff0f3c12e1deb4 status: local 1/10 remote 0/20
@400000006aff0f3c199f8454 delivery 855: success: did_0+0+1/
@400000006aff0f3c19a02864 status: local 0/10 remote 0/20
@400000006aff0f3c19a0cc74 end msg 1310776
@400000006aff0f6918315a0c new msg 1310776
@400000006aff0f691831b3e4 info msg 1310776: bytes 16768 from <paula@example.net> qp 23342 uid 7791
@400000006aff0f69183238b4 starting delivery 856: msg 1310776 to remote o.beck1@grey.test
@400000006aff0f6918332314 status: local 0/10 remote 1/20
@400000006aff0f6936d51a0c delivery 856: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<o.beck1@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006aff0f6936d51a0c status: local 0/10 remote 0/20
@400000006aff0fb202c075cc new msg 1310785
@400000006aff0fb202c1314c info msg 1310785: bytes 4331 from <m.roth18@grocer.example> qp 23347 uid 7791
@400000006aff0fb202c1314c starting delivery 857: msg 1310785 to local paula@example.net
@400000006aff0fb202c1f0b4 status: local 1/10 remote 0/20
@400000006aff0fb2082384dc delivery 857: success: did_0+0+1/
@400000006aff0fb2082405c4 status: local 0/10 remote 0/20
@400000006aff0fb208246f3c end msg 1310785
@400000006aff0fb21575d7d4 new msg 1310785
@400000006aff0fb21575dbbc info msg 1310785: bytes 12810 from <f.braun18@customer.example> qp 23354 uid 7791
@400000006aff0fb21576aac4 starting delivery 858: msg 1310785 to local club.example-h.vogel@club.example
@400000006aff0fb21576fccc status: local 1/10 remote 0/20
@400000006aff0fb219dafee4 delivery 858: success: did_0+0+1/
@400000006aff0fb219dafee4 status: local 0/10 remote 0/20
@400000006aff0fb219db414c end msg 1310785
@400000006aff0fc72ea3338c new msg 1310785
@400000006aff0fc72ea3338c info msg 1310785: bytes 8339 from <sara@club.example> qp 23361 uid 7791
@400000006aff0fc72ea3338c starting delivery 859: msg 1310785 to local shop.example-m.roth@shop.example
@400000006aff0fc72ea3d3b4 status: local 1/10 remote 0/20
@400000006aff0fc7302da804 delivery 859: success: did_0+0+1/
@400000006aff0fc7302e5f9c status: local 0/10 remote 0/20
@400000006aff0fc7302f1b1c end msg 1310785
@400000006aff0fdb140947b4 starting delivery 860: msg 1310732 to remote v.horn28@bigmail.example
@400000006aff0fdb1409efac status: local 0/10 remote 1/20
@400000006aff0fdd1b2f09ac delivery 860: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795100625_49bf388b8bcc_-_esmtp/
@400000006aff0fdd1b2f1d34 status: local 0/10 remote 0/20
@400000006aff0fdd1b2fe46c end msg 1310732
@400000006aff0fe208feecd4 new msg 1310732
@400000006aff0fe208feecd4 info msg 1310732: bytes 2180 from <h.vogel@club.example> qp 23369 uid 7791
@400000006aff0fe208ffbfc4 starting delivery 861: msg 1310732 to remote anna.koch4@bigmail.example
@400000006aff0fe209006ba4 status: local 0/10 remote 1/20
@400000006aff0fe3136e829c delivery 861: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795100632_59372fb89f0d_-_esmtp/
@400000006aff0fe3136e829c status: local 0/10 remote 0/20
@400000006aff0fe3136f3264 end msg 1310732
@400000006aff0feb26ad0dec new msg 1310732
@400000006aff0feb26ad34fc info msg 1310732: bytes 6339 from <orders@shop.example> qp 23375 uid 10001
@400000006aff0feb26ae0404 starting delivery 862: msg 1310732 to remote o.beck27@pebble.test
@400000006aff0feb26aea42c status: local 0/10 remote 1/20
@400000006aff0fec139b284c delivery 862: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<c06e342308583f6c@mail.example>_[InternalId=2129892582]_Queued_mail_for_delivery/
@400000006aff0fec139b2c34 status: local 0/10 remote 0/20
@400000006aff0fec139b2c34 end msg 1310732
@400000006aff10000064de44 new msg 1310732
@400000006aff10000065287c info msg 1310732: bytes 1862 from <o.beck21@canal.test> qp 23379 uid 7791
@400000006aff100000653c04 starting delivery 863: msg 1310732 to local club.example-k.maier@club.example
@400000006aff10000065efb4 status: local 1/10 remote 0/20
@400000006aff1000012d1bfc delivery 863: failure: user_is_over_quota/
@400000006aff1000012deeec status: local 0/10 remote 0/20
@400000006aff1000012deeec bounce msg 1310732 qp 23383
@400000006aff1000012e5094 end msg 1310732
@400000006aff1000016e1c9c new msg 1310732
@400000006aff1000016ef374 info msg 1310732: bytes 3091 from <> qp 23383 uid 7796
@400000006aff1000016f457c starting delivery 864: msg 1310732 to remote o.beck21@canal.test
@400000006aff1000016fa33c status: local 0/10 remote 1/20
@400000006aff10001b4c9bfc delivery 864: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795100662_396f42508a89_-_esmtp/
@400000006aff10001b4d095c status: local 0/10 remote 0/20
@400000006aff10001b4d095c end msg 1310732
@400000006aff10021c4d3764 new msg 1310732
@400000006aff10021c4d4ed4 info msg 1310732: bytes 3247 from <m.roth@shop.example> qp 23391 uid 7791
@400000006aff10021c4dc01c starting delivery 865: msg 1310732 to local shop.example-ute@shop.example
@400000006aff10021c4e066c status: local 1/10 remote 0/20
@400000006aff10021c4eece4 starting delivery 866: msg 1310732 to local club.example-r.frank@club.example
@400000006aff10021c4fa094 status: local 2/10 remote 0/20
@400000006aff10021cf185e4 delivery 865: success: did_0+0+1/
@400000006aff10021cf185e4 status: local 1/10 remote 0/20
@400000006aff100220ec5264 delivery 866: success: did_0+0+1/
@400000006aff100220ec5a34 status: local 0/10 remote 0/20
@400000006aff100220ece2ec end msg 1310732
@400000006aff103e06e989f4 new msg 1310732
@400000006aff103e06ea4574 info msg 1310732: bytes 12545 from <nina@club.example> qp 23393 uid 7791
@400000006aff103e06eaf924 starting delivery 867: msg 1310732 to remote ute1@inkwell.test
@400000006aff103e06eb37a4 status: local 0/10 remote 1/20
@400000006aff103f1f8d4f04 delivery 867: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795100724_f84d2110a716_-_esmtp/
@400000006aff103f1f8de374 status: local 0/10 remote 0/20
@400000006aff103f1f8de374 end msg 1310732
@400000006aff104112fd6594 starting delivery 868: msg 1310781 to remote k.maier11@grey.test
@400000006aff104112fd9c44 status: local 0/10 remote 1/20
@400000006aff10421c82e594 new msg 1310732
@400000006aff10421c82e594 info msg 1310732: bytes 4548 from <r.frank13@bigmail.example> qp 23401 uid 7791
@400000006aff10421c8327fc starting delivery 869: msg 1310732 to local club.example-h.vogel@club.example
@400000006aff10421c8385bc status: local 1/10 remote 1/20
@400000006aff104220db183c delivery 869: success: did_0+0+1/
@400000006aff104220dbbc4c status: local 0/10 remote 1/20
@400000006aff104220dc50bc end msg 1310732
@400000006aff104329ed546c delivery 868: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795100727_qp_7344/
@400000006aff104329ed546c status: local 0/10 remote 0/20
@400000006aff104329ed546c end msg 1310781
@400000006aff10591a9f4ccc new msg 1310781
@400000006aff10591a9fae74 info msg 1310781: bytes 7416 from <y.kurz@shop.example> qp 23406 uid 7791
@400000006aff10591a9fbe14 starting delivery 870: msg 1310781 to remote o.beck11@garden.example
@400000006aff10591a9fe13c status: local 0/10 remote 1/20
@400000006aff105a28dbc144 delivery 870: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1w12D5-6ACFC6-49/
@400000006aff105a28dbf40c status: local 0/10 remote 0/20
@400000006aff105a28dbf40c end msg 1310781
@400000006aff106809bc64bc new msg 1310781
@400000006aff106809bc7844 info msg 1310781: bytes 6687 from <anna.koch@shop.example> qp 23411 uid 7791
@400000006aff106809bc7844 starting delivery 871: msg 1310781 to local paula@example.net
@400000006aff106809bc8014 status: local 1/10 remote 0/20
@400000006aff10680b65137c delivery 871: success: did_0+0+1/
@400000006aff10680b65fddc status: local 0/10 remote 0/20
@400000006aff10680b65fddc end msg 1310781
@400000006aff10aa0c8ea344 new msg 1310781
@400000006aff10aa0c8ed224 info msg 1310781: bytes 6772 from <carla19@harbour.test> qp 23419 uid 7791
@400000006aff10aa0c8f9574 starting delivery 872: msg 1310781 to local shop.example-t.wolf@shop.example
@400000006aff10aa0c9031b4 status: local 1/10 remote 0/20
@400000006aff10aa0d35b4cc delivery 872: success: did_0+0+1/
@400000006aff10aa0d366494 status: local 0/10 remote 0/20
@400000006aff10aa0d36975c end msg 1310781
@400000006aff10f726d8a9fc new msg 1310781
@400000006aff10f726d8ade4 info msg 1310781: bytes 2218 from <h.vogel@club.example> qp 23427 uid 7791
@400000006aff10f726d99074 starting delivery 873: msg 1310781 to remote v.horn1@bluebird.test
@400000006aff10f726d9e27c status: local 0/10 remote 1/20
@400000006aff10f726da8e5c starting delivery 874: msg 1310781 to remote t.wolf9@cloudy.example
@400000006aff10f726da8e5c status: local 0/10 remote 2/20
@400000006aff10f806bea964 delivery 874: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_84E3602A62/
@400000006aff10f806bf5544 status: local 0/10 remote 1/20
@400000006aff10f813be4494 delivery 873: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<1d4a172c97478b7a@mail.example>_[InternalId=1651629765]_Queued_mail_for_delivery/
@400000006aff10f813bf07e4 status: local 0/10 remote 0/20
@400000006aff10f813bf1784 end msg 1310781
@400000006aff10f828b7fd04 new msg 1310781
@400000006aff10f828b7fd04 info msg 1310781: bytes 1784 from <anna.koch@shop.example> qp 23430 uid 7791
@400000006aff10f828b7fd04 starting delivery 875: msg 1310781 to remote m.roth2@bigmail.example
@400000006aff10f828b7fd04 status: local 0/10 remote 1/20
@400000006aff10f915eb61ac delivery 875: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<m.roth2@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006aff10f915eb61ac status: local 0/10 remote 0/20
@400000006aff10f915eb61ac bounce msg 1310781 qp 23438
@400000006aff10f915ebcf0c end msg 1310781
@400000006aff10f915ecb584 starting delivery 876: msg 1310776 to remote o.beck1@grey.test
@400000006aff10f915ecccf4 status: local 0/10 remote 1/20
@400000006aff10f9161c7bfc new msg 1310781
@400000006aff10f9161c9f24 info msg 1310781: bytes 2768 from <> qp 23438 uid 7796
@400000006aff10f9161d089c starting delivery 877: msg 1310781 to local shop.example-anna.koch@shop.example
@400000006aff10f9161d8984 status: local 1/10 remote 1/20
@400000006aff10f91ca1374c delivery 877: success: did_0+0+1/
@400000006aff10f91ca1856c status: local 0/10 remote 1/20
@400000006aff10f91ca1c004 end msg 1310781
@400000006aff10fa15e585ac delivery 876: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795100911_qp_4481/
@400000006aff10fa15e5d3cc status: local 0/10 remote 0/20
@400000006aff10fa15e5d3cc end msg 1310776
@400000006aff111803f57b2c new msg 1310776
@400000006aff111803f632c4 info msg 1310776: bytes 903543 from <ute1@garden.example> qp 23444 uid 7791
@400000006aff111803f66974 starting delivery 878: msg 1310776 to local club.example-k.maier@club.example
@400000006aff111803f66974 status: local 1/10 remote 0/20
@400000006aff111806cb4bc4 delivery 878: failure: user_is_over_quota/
@400000006aff111806cbe034 status: local 0/10 remote 0/20
@400000006aff111806cc7c74 bounce msg 1310776 qp 23451
@400000006aff111806cc805c end msg 1310776
@400000006aff111807032c74 new msg 1310776
@400000006aff111807032c74 info msg 1310776: bytes 51185 from <> qp 23451 uid 7796
@400000006aff11180703c0e4 starting delivery 879: msg 1310776 to remote ute1@garden.example
@400000006aff1118070468dc status: local 0/10 remote 1/20
@400000006aff111a0f8843d4 new msg 1310781
@400000006aff111a0f886ecc info msg 1310781: bytes 1318 from <f.braun8@mill.test> qp 23456 uid 7791
@400000006aff111a0f88fb6c starting delivery 880: msg 1310781 to local club.example-sara@club.example
@400000006aff111a0f893604 status: local 1/10 remote 1/20
@400000006aff111a165771bc delivery 880: success: did_0+0+1/
@400000006aff111a16577d74 status: local 0/10 remote 1/20
@400000006aff111a16577d74 end msg 1310781
@400000006aff111a169096a4 delivery 879: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wEE0C-08B89C-AA/
@400000006aff111a16912b14 status: local 0/10 remote 0/20
@400000006aff111a1691afe4 end msg 1310776
@400000006aff112a37d0a494 new msg 1310776
@400000006aff112a37d0b04c info msg 1310776: bytes 1257 from <m.roth@shop.example> qp 23459 uid 7791
@400000006aff112a37d15844 starting delivery 881: msg 1310776 to local shop.example-b.lang@shop.example
@400000006aff112a37d22364 status: local 1/10 remote 0/20
@400000006aff112a3a53b594 delivery 881: success: did_0+0+1/
@400000006aff112a3a53b594 status: local 0/10 remote 0/20
@400000006aff112a3a53b594 end msg 1310776
@400000006aff11473ae71bf4 new msg 1310776
@400000006aff11473ae7cfa4 info msg 1310776: bytes 6292 from <orders@shop.example> qp 23466 uid 10001
@400000006aff11473ae8ae4c starting delivery 882: msg 1310776 to remote sara2@kiosk.example
@400000006aff11473ae8d174 status: local 0/10 remote 1/20
@400000006aff11492965fbfc delivery 882: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795100989_qp_13940/
@400000006aff11492966afac status: local 0/10 remote 0/20
@400000006aff11492967829c end msg 1310776
@400000006aff1149391f7f3c new msg 1310776
@400000006aff1149391f9e7c info msg 1310776: bytes 19178 from <greta6@paper.example> qp 23468 uid 7791
@400000006aff1149391fa64c starting delivery 883: msg 1310776 to local shop.example-y.kurz@shop.example
@400000006aff1149391fa64c status: local 1/10 remote 0/20
@400000006aff11493ae2bec4 delivery 883: success: did_0+0+1/
@400000006aff11493ae2bec4 status: local 0/10 remote 0/20
@400000006aff11493ae2bec4 end msg 1310776
@400000006aff11531ed65efc new msg 1310776
@400000006aff11531ed65efc info msg 1310776: bytes 1945 from <wanda13@garden.example> qp 23476 uid 7791
@400000006aff11531ed65efc starting delivery 884: msg 1310776 to local club.example-r.frank@club.example
@400000006aff11531ed65efc status: local 1/10 remote 0/20
@400000006aff1153245b367c delivery 884: success: did_0+0+1/
@400000006aff1153245bced4 status: local 0/10 remote 0/20
@400000006aff1153245ca994 end msg 1310776
@400000006aff119b162e5e1c new msg 1310776
@400000006aff119b162e90e4 info msg 1310776: bytes 2456 from <z.jung12@typo.test> qp 23480 uid 7791
@400000006aff119b162ebfc4 starting delivery 885: msg 1310776 to local shop.example-m.roth@shop.example
@400000006aff119b162ec3ac status: local 1/10 remote 0/20
@400000006aff119b16fa06d4 delivery 885: success: did_0+0+1/
@400000006aff119b16fa87bc status: local 0/10 remote 0/20
@400000006aff119b16fae194 end msg 1310776
@400000006aff11b3020c315c new msg 1310776
@400000006aff11b3020cecdc info msg 1310776: bytes 19982 from <o.beck@shop.example> qp 23484 uid 7791
@400000006aff11b3020d2b5c starting delivery 886: msg 1310776 to remote carla11@opera.example
@400000006aff11b3020df67c status: local 0/10 remote 1/20
@400000006aff11b436736654 delivery 886: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<35061c58677d15c7@mail.example>_[InternalId=1957911570]_Queued_mail_for_delivery/
@400000006aff11b43673c414 status: local 0/10 remote 0/20
@400000006aff11b43674355c end msg 1310776
@400000006aff11cc071c6964 new msg 1310776
@400000006aff11cc071cea4c info msg 1310776: bytes 4662 from <b.lang15@bigmail.example> qp 23492 uid 7791
@400000006aff11cc071d8a74 starting delivery 887: msg 1310776 to local greta@example.net
@400000006aff11cc071e132c status: local 1/10 remote 0/20
@400000006aff11cc0e1990d4 delivery 887: success: did_0+0+1/
@400000006aff11cc0e1a5bf4 status: local 0/10 remote 0/20
@400000006aff11cc0e1a9e5c end msg 1310776
@400000006aff11ce03cac97c new msg 1310776
@400000006aff11ce03cac97c info msg 1310776: bytes 34828 from <y.kurz5@harbour.test> qp 23494 uid 7791
@400000006aff11ce03cac97c starting delivery 888: msg 1310776 to local club.example-j.klein@club.example
@400000006aff11ce03cb8114 status: local 1/10 remote 0/20
@400000006aff11ce07adfb04 delivery 888: success: did_0+0+1/
@400000006aff11ce07ae1274 status: local 0/10 remote 0/20
@400000006aff11ce07ae31b4 end msg 1310776
@400000006aff122334261edc new msg 1310776
@400000006aff122334263e1c info msg 1310776: bytes 2582 from <anna.koch14@freemail.test> qp 23502 uid 7791
@400000006aff12233426cea4 starting delivery 889: msg 1310776 to local club.example-h.vogel@club.example
@400000006aff12233426cea4 status: local 1/10 remote 0/20
@400000006aff122339781ebc delivery 889: success: did_0+0+1/
@400000006aff122339789004 status: local 0/10 remote 0/20
@400000006aff1223397918bc end msg 1310776
@400000006aff122526d429a4 new msg 1310776
@400000006aff122526d429a4 info msg 1310776: bytes 21100 from <ida33@lantern.test> qp 23507 uid 7791
@400000006aff122526d429a4 starting delivery 890: msg 1310776 to local club.example-nina@club.example
@400000006aff122526d43d2c status: local 1/10 remote 0/20
@400000006aff122527cc4544 delivery 890: success: did_0+0+1/
@400000006aff122527cc87ac status: local 0/10 remote 0/20
@400000006aff122527cd3f44 end msg 1310776
@400000006aff124a07db0e14 new msg 1310776
@400000006aff124a07dbb224 info msg 1310776: bytes 2339 from <emma@club.example> qp 23515 uid 7791
@400000006aff124a07dbb224 starting delivery 891: msg 1310776 to local carla@example.net
@400000006aff124a07dbc1c4 status: local 1/10 remote 0/20
@400000006aff124a07dc718c starting delivery 892: msg 1310776 to local greta@example.net
@400000006aff124a07dd09e4 status: local 2/10 remote 0/20
@400000006aff124a07dd09e4 starting delivery 893: msg 1310776 to local shop.example-y.kurz@shop.example
@400000006aff124a07dd09e4 status: local 3/10 remote 0/20
@400000006aff124a07dd9a6c starting delivery 894: msg 1310776 to local shop.example-v.horn@shop.example
@400000006aff124a07dd9a6c status: local 4/10 remote 0/20
@400000006aff124a07de7914 starting delivery 895: msg 1310776 to local club.example-f.braun@club.example
@400000006aff124a07de7914 status: local 5/10 remote 0/20
@400000006aff124a09b8ab9c delivery 893: success: did_0+0+1/
@400000006aff124a09b8e634 status: local 4/10 remote 0/20
@400000006aff124a0a138184 delivery 891: success: did_0+0+1/
@400000006aff124a0a13eafc status: local 3/10 remote 0/20
@400000006aff124a0ced41ec delivery 895: success: did_0+0+1/
@400000006aff124a0cede9e4 status: local 2/10 remote 0/20
@400000006aff124a0eff707c delivery 894: success: did_0+0+1/
@400000006aff124a0f00148c status: local 1/10 remote 0/20
@400000006aff124a0f771d34 delivery 892: success: did_0+0+1/
@400000006aff124a0f779264 status: local 0/10 remote 0/20
@400000006aff124a0f7822ec end msg 1310776
@400000006aff124b116f091c new msg 1310776
@400000006aff124b116fc0b4 info msg 1310776: bytes 6832 from <wanda@example.net> qp 23522 uid 7791
@400000006aff124b116fc0b4 starting delivery 896: msg 1310776 to remote f.braun6@cedar.test
@400000006aff124b11705cf4 status: local 0/10 remote 1/20
@400000006aff124d1832f434 delivery 896: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<799dd10d32af2e57@mail.example>_[InternalId=1128553365]_Queued_mail_for_delivery/
@400000006aff124d1833a7e4 status: local 0/10 remote 0/20
@400000006aff124d18344bf4 end msg 1310776
@400000006aff125430d559b4 new msg 1310776
@400000006aff125430d5f5f4 info msg 1310776: bytes 108283 from <k.maier@club.example> qp 23529 uid 7791
@400000006aff125430d6a9a4 starting delivery 897: msg 1310776 to remote r.frank9@kiosk.example
@400000006aff125430d7519c status: local 0/10 remote 1/20
@400000006aff12560a4153fc delivery 897: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795101258_qp_24769/
@400000006aff12560a41a604 status: local 0/10 remote 0/20
@400000006aff12560a424dfc end msg 1310776
@400000006aff1262308103dc new msg 1310776
@400000006aff12623081713c info msg 1310776: bytes 16186 from <lena25@mill.test> qp 23537 uid 7791
@400000006aff12623081713c starting delivery 898: msg 1310776 to local wanda@example.net
@400000006aff126230817524 status: local 1/10 remote 0/20
@400000006aff1262330681f4 delivery 898: success: did_0+0+1/
@400000006aff12623306dbcc status: local 0/10 remote 0/20
@400000006aff12623307703c end msg 1310776
@400000006aff127401ac082c starting delivery 899: msg 1310762 to remote ute@silent.test
@400000006aff127401ac5e1c status: local 0/10 remote 1/20
@400000006aff1274025557ec delivery 899: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff12740255a224 status: local 0/10 remote 0/20
@400000006aff128c0f5ef59c new msg 1310776
@400000006aff128c0f5f9d94 info msg 1310776: bytes 21315 from <wanda@example.net> qp 23544 uid 7791
@400000006aff128c0f5f9d94 starting delivery 900: msg 1310776 to local club.example-sara@club.example
@400000006aff128c0f5f9d94 status: local 1/10 remote 0/20
@400000006aff128c14886e7c delivery 900: success: did_0+0+1/
@400000006aff128c1488e3ac status: local 0/10 remote 0/20
@400000006aff128c1489493c end msg 1310776
@400000006aff12a72d093684 new msg 1310776
@400000006aff12a72d093684 info msg 1310776: bytes 4022 from <j.klein19@customer.example> qp 23546 uid 7791
@400000006aff12a72d093684 starting delivery 901: msg 1310776 to local club.example-test5@club.example
@400000006aff12a72d09af9c status: local 1/10 remote 0/20
@400000006aff12a72ff01264 delivery 901: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006aff12a72ff08794 status: local 0/10 remote 0/20
@400000006aff12a72ff0be44 bounce msg 1310776 qp 23549
@400000006aff12a72ff0d5b4 end msg 1310776
@400000006aff12a7300192dc new msg 1310776
@400000006aff12a73001ae34 info msg 1310776: bytes 5511 from <> qp 23549 uid 7796
@400000006aff12a73001ae34 starting delivery 902: msg 1310776 to remote j.klein19@customer.example
@400000006aff12a7300265cc status: local 0/10 remote 1/20
@400000006aff12a83ab46394 delivery 902: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795101341_04eca20691e8_-_esmtp/
@400000006aff12a83ab4965c status: local 0/10 remote 0/20
@400000006aff12a83ab4e094 end msg 1310776
@400000006aff12a924f9f71c new msg 1310776
@400000006aff12a924fa7fd4 info msg 1310776: bytes 3177 from <f.braun@club.example> qp 23551 uid 7791
@400000006aff12a924faba6c starting delivery 903: msg 1310776 to remote z.jung7@quarry.example
@400000006aff12a924faba6c status: local 0/10 remote 1/20
@400000006aff12aa24a9373c new msg 1310781
@400000006aff12aa24a9373c info msg 1310781: bytes 8275 from <t.wolf33@castle.example> qp 23556 uid 7791
@400000006aff12aa24aa19cc starting delivery 904: msg 1310781 to local club.example-lena@club.example
@400000006aff12aa24aa19cc status: local 1/10 remote 1/20
@400000006aff12aa2643382c delivery 904: success: did_0+0+1/
@400000006aff12aa26439204 status: local 0/10 remote 1/20
@400000006aff12aa26439204 end msg 1310781
@400000006aff12ab1100498c delivery 903: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w6397-A6AD7A-3F/
@400000006aff12ab1100498c status: local 0/10 remote 0/20
@400000006aff12ab110093c4 end msg 1310776
@400000006aff12cb19c1299c new msg 1310776
@400000006aff12cb19c1f4bc info msg 1310776: bytes 2968 from <v.horn@shop.example> qp 23562 uid 7791
@400000006aff12cb19c1f4bc starting delivery 905: msg 1310776 to local club.example-f.braun@club.example
@400000006aff12cb19c2621c status: local 1/10 remote 0/20
@400000006aff12cb1fe411f4 delivery 905: success: did_0+0+1/
@400000006aff12cb1fe411f4 status: local 0/10 remote 0/20
@400000006aff12cb1fe49aac end msg 1310776
@400000006aff12f221831fdc new msg 1310776
@400000006aff12f221831fdc info msg 1310776: bytes 25104 from <h.vogel10@opera.example> qp 23569 uid 7791
@400000006aff12f221831fdc starting delivery 906: msg 1310776 to local shop.example-t.wolf@shop.example
@400000006aff12f2218398f4 status: local 1/10 remote 0/20
@400000006aff12f22652f76c delivery 906: success: did_0+0+1/
@400000006aff12f22653264c status: local 0/10 remote 0/20
@400000006aff12f22653458c end msg 1310776
@400000006aff13431b82c344 new msg 1310776
@400000006aff13431b832cbc info msg 1310776: bytes 29386 from <nina@club.example> qp 23572 uid 7791
@400000006aff13431b83c514 starting delivery 907: msg 1310776 to remote emma0@library.example
@400000006aff13431b83c514 status: local 0/10 remote 1/20
@400000006aff13440a7f9964 delivery 907: failure: 203.0.113.49_does_not_like_recipient./Remote_host_said:_550_5.1.1_<emma0@library.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.49./
@400000006aff13440a7fa134 status: local 0/10 remote 0/20
@400000006aff13440a7fa134 bounce msg 1310776 qp 23579
@400000006aff13440a7fd3fc end msg 1310776
@400000006aff13440a89d67c new msg 1310776
@400000006aff13440a8a9db4 info msg 1310776: bytes 30714 from <> qp 23579 uid 7796
@400000006aff13440a8b1ab4 starting delivery 908: msg 1310776 to local club.example-nina@club.example
@400000006aff13440a8b266c status: local 1/10 remote 0/20
@400000006aff13440ca34484 delivery 908: success: did_0+0+1/
@400000006aff13440ca363c4 status: local 0/10 remote 0/20
@400000006aff13440ca363c4 end msg 1310776
@400000006aff134f10fa36dc new msg 1310776
@400000006aff134f10faa824 info msg 1310776: bytes 2279 from <y.kurz@shop.example> qp 23585 uid 7791
@400000006aff134f10faa824 starting delivery 909: msg 1310776 to remote anna.koch7@birch.example
@400000006aff134f10faa824 status: local 0/10 remote 1/20
@400000006aff1351015de05c delivery 909: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F487044D8A/
@400000006aff1351015e076c status: local 0/10 remote 0/20
@400000006aff1351015ee22c end msg 1310776
@400000006aff1354041d8914 new msg 1310776
@400000006aff1354041d8914 info msg 1310776: bytes 3807 from <v.horn@shop.example> qp 23587 uid 7791
@400000006aff1354041de6d4 starting delivery 910: msg 1310776 to remote carla4@acorn.example
@400000006aff1354041e63d4 status: local 0/10 remote 1/20
@400000006aff135425e364ec delivery 910: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795101514_657135b36d8e_-_esmtp/
@400000006aff135425e42c24 status: local 0/10 remote 0/20
@400000006aff135425e42c24 end msg 1310776
@400000006aff135b1a2a4bac new msg 1310776
@400000006aff135b1a2ac0dc info msg 1310776: bytes 4423 from <paula24@castle.example> qp 23595 uid 7791
@400000006aff135b1a2ac0dc starting delivery 911: msg 1310776 to local club.example-k.maier@club.example
@400000006aff135b1a2b68d4 status: local 1/10 remote 0/20
@400000006aff135b1cb2a054 delivery 911: failure: user_is_over_quota/
@400000006aff135b1cb301fc status: local 0/10 remote 0/20
@400000006aff135b1cb37344 bounce msg 1310776 qp 23599
@400000006aff135b1cb3ffe4 end msg 1310776
@400000006aff135b1cecd2c4 new msg 1310776
@400000006aff135b1cecf9d4 info msg 1310776: bytes 5405 from <> qp 23599 uid 7796
@400000006aff135b1cecf9d4 starting delivery 912: msg 1310776 to remote paula24@castle.example
@400000006aff135b1cedc8dc status: local 0/10 remote 1/20
@400000006aff135b1db31c7c new msg 1310781
@400000006aff135b1db36a9c info msg 1310781: bytes 2218 from <k.maier5@partner.test> qp 23603 uid 7791
@400000006aff135b1db3d414 starting delivery 913: msg 1310781 to local club.example-emma@club.example
@400000006aff135b1db3d414 status: local 1/10 remote 1/20
@400000006aff135b1fbf867c delivery 913: success: did_0+0+1/
@400000006aff135b1fbf9dec status: local 0/10 remote 1/20
@400000006aff135b1fc045e4 end msg 1310781
@400000006aff135d1f5c34b4 delivery 912: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795101521_qp_2665/
@400000006aff135d1f5c34b4 status: local 0/10 remote 0/20
@400000006aff135d1f5c34b4 end msg 1310776
@400000006aff13ae27da4734 starting delivery 914: msg 1310777 to remote k.maier1@slowpost.example
@400000006aff13ae27da4734 status: local 0/10 remote 1/20
@400000006aff13af34fce73c delivery 914: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<15541754546cc178@mail.example>_[InternalId=1537384206]_Queued_mail_for_delivery/
@400000006aff13af34fd0a64 status: local 0/10 remote 0/20
@400000006aff13af34fd0a64 end msg 1310777
@400000006aff13b6178c6b64 new msg 1310777
@400000006aff13b6178d22fc info msg 1310777: bytes 12778 from <ute30@opera.example> qp 23607 uid 7791
@400000006aff13b6178d2eb4 starting delivery 915: msg 1310777 to local shop.example-m.roth@shop.example
@400000006aff13b6178d55c4 status: local 1/10 remote 0/20
@400000006aff13b6183a434c delivery 915: success: did_0+0+1/
@400000006aff13b6183a5abc status: local 0/10 remote 0/20
@400000006aff13b6183a5abc end msg 1310777
@400000006aff13ca37f9662c new msg 1310777
@400000006aff13ca37f99cdc info msg 1310777: bytes 35441 from <b.lang36@heather.example> qp 23615 uid 7791
@400000006aff13ca37f99cdc starting delivery 916: msg 1310777 to local shop.example-z.jung@shop.example
@400000006aff13ca37fa297c status: local 1/10 remote 0/20
@400000006aff13cb00340e2c delivery 916: success: did_0+0+1/
@400000006aff13cb003421b4 status: local 0/10 remote 0/20
@400000006aff13cb0034835c end msg 1310777
@400000006aff13e213f86f34 new msg 1310777
@400000006aff13e213f86f34 info msg 1310777: bytes 734 from <root@mx1.example.net> qp 23621 uid 0
@400000006aff13e213f8ec34 starting delivery 917: msg 1310777 to local root@mx1.example.net
@400000006aff13e213f93a54 status: local 1/10 remote 0/20
@400000006aff13e2168f98bc new msg 1310776
@400000006aff13e2168fcf6c info msg 1310776: bytes 974 from <root@mx1.example.net> qp 23628 uid 7790
@400000006aff13e216908704 starting delivery 918: msg 1310776 to local greta@example.net
@400000006aff13e21690d524 status: local 2/10 remote 0/20
@400000006aff13e21690e4c4 delivery 917: success: did_0+1+0/qp_23628/
@400000006aff13e2169132e4 status: local 1/10 remote 0/20
@400000006aff13e21691c754 end msg 1310777
@400000006aff13e21813bfec delivery 918: success: did_0+0+1/
@400000006aff13e21813bfec status: local 0/10 remote 0/20
@400000006aff13e218149e94 end msg 1310776
@400000006aff13e405b2b3bc new msg 1310776
@400000006aff13e405b2c35c info msg 1310776: bytes 8797 from <f.braun@club.example> qp 23630 uid 7791
@400000006aff13e405b2c35c starting delivery 919: msg 1310776 to remote emma11@partner.test
@400000006aff13e405b30d94 status: local 0/10 remote 1/20
@400000006aff13e60f4acd74 delivery 919: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_ADC4B243E2/
@400000006aff13e60f4b42a4 status: local 0/10 remote 0/20
@400000006aff13e60f4b42a4 end msg 1310776
@400000006aff13ec2a7d673c new msg 1310776
@400000006aff13ec2a7e3e14 info msg 1310776: bytes 66759 from <k.maier24@granite.test> qp 23637 uid 7791
@400000006aff13ec2a7ee224 starting delivery 920: msg 1310776 to local carla@example.net
@400000006aff13ec2a7ee224 status: local 1/10 remote 0/20
@400000006aff13ec2dca772c delivery 920: success: did_0+0+1/
@400000006aff13ec2dcb2ec4 status: local 0/10 remote 0/20
@400000006aff13ec2dcb2ec4 end msg 1310776
@400000006aff1415162fc57c new msg 1310776
@400000006aff1415162fc57c info msg 1310776: bytes 3438 from <> qp 23645 uid 7791
@400000006aff14151630a03c starting delivery 921: msg 1310776 to local club.example-k.maier@club.example
@400000006aff14151630e2a4 status: local 1/10 remote 0/20
@400000006aff1415180eda04 delivery 921: failure: user_is_over_quota/
@400000006aff1415180eda04 status: local 0/10 remote 0/20
@400000006aff1415180facf4 bounce msg 1310776 qp 23652
@400000006aff1415180fef5c end msg 1310776
@400000006aff141518346b34 new msg 1310776
@400000006aff14151834bd3c info msg 1310776: bytes 4579 from <#@[]> qp 23652 uid 7796
@400000006aff14151834bd3c starting delivery 922: msg 1310776 to local postmaster@mx1.example.net
@400000006aff14151834bd3c status: local 1/10 remote 0/20
@400000006aff14151cba7054 delivery 922: success: did_1+0+0/
@400000006aff14151cbb0c94 status: local 0/10 remote 0/20
@400000006aff14151cbb7ddc end msg 1310776
@400000006aff14670883b1f4 new msg 1310776
@400000006aff14670884792c info msg 1310776: bytes 2550 from <f.braun17@shipyard.test> qp 23658 uid 7791
@400000006aff14670884f62c starting delivery 923: msg 1310776 to local shop.example-z.jung@shop.example
@400000006aff14670884f62c status: local 1/10 remote 0/20
@400000006aff14670e669794 delivery 923: success: did_0+0+1/
@400000006aff14670e67187c status: local 0/10 remote 0/20
@400000006aff14670e679194 end msg 1310776
@400000006aff147c325c7e84 new msg 1310776
@400000006aff147c325ca594 info msg 1310776: bytes 5334 from <paula@example.net> qp 23660 uid 7791
@400000006aff147c325d8c0c starting delivery 924: msg 1310776 to remote z.jung2@dune.test
@400000006aff147c325d8ff4 status: local 0/10 remote 1/20
@400000006aff147e25df32b4 delivery 924: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w558E-A32C78-13/
@400000006aff147e25dfd2dc status: local 0/10 remote 0/20
@400000006aff147e25e0098c end msg 1310776
@400000006aff14bc0ebdac8c new msg 1310776
@400000006aff14bc0ebe77ac info msg 1310776: bytes 10309 from <j.klein22@valley.test> qp 23668 uid 7791
@400000006aff14bc0ebe77ac starting delivery 925: msg 1310776 to local club.example-r.frank@club.example
@400000006aff14bc0ebf620c status: local 1/10 remote 0/20
@400000006aff14bc141adf9c delivery 925: success: did_0+0+1/
@400000006aff14bc141b0a94 status: local 0/10 remote 0/20
@400000006aff14bc141b8b7c end msg 1310776
@400000006aff14d52d909e94 new msg 1310776
@400000006aff14d52d90f09c info msg 1310776: bytes 4333 from <nina@club.example> qp 23673 uid 7791
@400000006aff14d52d90f09c starting delivery 926: msg 1310776 to local shop.example-z.jung@shop.example
@400000006aff14d52d91850c status: local 1/10 remote 0/20
@400000006aff14d530da764c delivery 926: success: did_0+0+1/
@400000006aff14d530daa52c status: local 0/10 remote 0/20
@400000006aff14d530daa52c end msg 1310776
@400000006aff14fc00ed57c4 new msg 1310776
@400000006aff14fc00edb19c info msg 1310776: bytes 108940 from <v.horn12@orchard.test> qp 23676 uid 7791
@400000006aff14fc00ee49f4 starting delivery 927: msg 1310776 to local club.example-f.braun@club.example
@400000006aff14fc00ef1514 status: local 1/10 remote 0/20
@400000006aff14fc03b1c33c new msg 1310777
@400000006aff14fc03b2868c info msg 1310777: bytes 24820 from <h.vogel@club.example> qp 23681 uid 7791
@400000006aff14fc03b2fbbc starting delivery 928: msg 1310777 to remote sara6@acorn.example
@400000006aff14fc03b39414 status: local 1/10 remote 1/20
@400000006aff14fc04bcde24 delivery 927: success: did_0+0+1/
@400000006aff14fc04bd767c status: local 0/10 remote 1/20
@400000006aff14fc04be0ed4 end msg 1310776
@400000006aff14fe014347c4 delivery 928: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795101938_7b6b0f6e5768_-_esmtp/
@400000006aff14fe01437a8c status: local 0/10 remote 0/20
@400000006aff14fe01437a8c end msg 1310777
@400000006aff1561143d2124 new msg 1310777
@400000006aff1561143d2124 info msg 1310777: bytes 5810 from <t.wolf31@partner.test> qp 23683 uid 7791
@400000006aff1561143de85c starting delivery 929: msg 1310777 to local shop.example-ida@shop.example
@400000006aff1561143eb764 status: local 1/10 remote 0/20
@400000006aff156117d2983c delivery 929: success: did_0+0+1/
@400000006aff156117d32cac status: local 0/10 remote 0/20
@400000006aff156117d3ccd4 end msg 1310777
@400000006aff156a0ed72414 new msg 1310777
@400000006aff156a0ed7b0b4 info msg 1310777: bytes 9826 from <sara@club.example> qp 23688 uid 7791
@400000006aff156a0ed8684c starting delivery 930: msg 1310777 to remote k.maier5@lighthouse.test
@400000006aff156a0ed8e164 status: local 0/10 remote 1/20
@400000006aff156b3992172c delivery 930: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w002B-AD5D8A-C1/
@400000006aff156b39924ddc status: local 0/10 remote 0/20
@400000006aff156b39924ddc end msg 1310777
@400000006aff159107d48634 new msg 1310777
@400000006aff159107d54984 info msg 1310777: bytes 30949 from <v.horn6@lighthouse.test> qp 23695 uid 7791
@400000006aff159107d5a744 starting delivery 931: msg 1310777 to local wanda@example.net
@400000006aff159107d5a744 status: local 1/10 remote 0/20
@400000006aff15910ce648c4 delivery 931: success: did_0+0+1/
@400000006aff15910ce7005c status: local 0/10 remote 0/20
@400000006aff15910ce76204 end msg 1310777
@400000006aff15d509ab652c new msg 1310777
@400000006aff15d509abe22c info msg 1310777: bytes 8136 from <r.frank@club.example> qp 23701 uid 7791
@400000006aff15d509abe22c starting delivery 932: msg 1310777 to remote v.horn1@customer.example
@400000006aff15d509abe22c status: local 0/10 remote 1/20
@400000006aff15d523811a8c delivery 932: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795102155_44e6e0d6d612_-_esmtp/
@400000006aff15d5238164c4 status: local 0/10 remote 0/20
@400000006aff15d52381ca54 end msg 1310777
@400000006aff15df38a27b54 new msg 1310777
@400000006aff15df38a2c974 info msg 1310777: bytes 6444 from <orders@shop.example> qp 23704 uid 10001
@400000006aff15df38a35de4 starting delivery 933: msg 1310777 to remote paula2@dune.test
@400000006aff15df38a44844 status: local 0/10 remote 1/20
@400000006aff15df39c062bc new msg 1310776
@400000006aff15df39c13d7c info msg 1310776: bytes 3209 from <> qp 23707 uid 7791
@400000006aff15df39c1e95c starting delivery 934: msg 1310776 to local club.example-nina@club.example
@400000006aff15df39c2200c status: local 1/10 remote 1/20
@400000006aff15e002d34634 delivery 934: success: did_0+0+1/
@400000006aff15e002d34e04 status: local 0/10 remote 1/20
@400000006aff15e002d34e04 end msg 1310776
@400000006aff15e109ae62cc delivery 933: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w61CC-7879DD-6F/
@400000006aff15e109ae62cc status: local 0/10 remote 0/20
@400000006aff15e109aeb4d4 end msg 1310777
@400000006aff15ee05c8c42c new msg 1310777
@400000006aff15ee05c8c42c info msg 1310777: bytes 2225 from <carla37@cedar.test> qp 23715 uid 7791
@400000006aff15ee05c9aaa4 starting delivery 935: msg 1310777 to local shop.example-b.lang@shop.example
@400000006aff15ee05ca2f74 status: local 1/10 remote 0/20
@400000006aff15ee0ba0f784 delivery 935: success: did_0+0+1/
@400000006aff15ee0ba0f784 status: local 0/10 remote 0/20
@400000006aff15ee0ba0f784 end msg 1310777
@400000006aff15f9092ff39c new msg 1310777
@400000006aff15f90930a74c info msg 1310777: bytes 3793 from <z.jung@shop.example> qp 23723 uid 7791
@400000006aff15f909310124 starting delivery 936: msg 1310777 to local club.example-lena@club.example
@400000006aff15f90931d7fc status: local 1/10 remote 0/20
@400000006aff15f90932261c starting delivery 937: msg 1310777 to local club.example-nina@club.example
@400000006aff15f90932f524 status: local 2/10 remote 0/20
@400000006aff15f90933760c starting delivery 938: msg 1310777 to local club.example-r.frank@club.example
@400000006aff15f90933b0a4 status: local 3/10 remote 0/20
@400000006aff15f90933b0a4 starting delivery 939: msg 1310777 to local club.example-d.weiss@club.example
@400000006aff15f90933b0a4 status: local 4/10 remote 0/20
@400000006aff15f90ab806b4 delivery 939: success: did_0+0+1/
@400000006aff15f90ab8b67c status: local 3/10 remote 0/20
@400000006aff15f90cce1574 delivery 938: success: did_0+0+1/
@400000006aff15f90cce9e2c status: local 2/10 remote 0/20
@400000006aff15f90ec0ae14 delivery 937: success: did_0+0+1/
@400000006aff15f90ec12b14 status: local 1/10 remote 0/20
@400000006aff15f90faf9a24 delivery 936: success: did_0+0+1/
@400000006aff15f90faf9a24 status: local 0/10 remote 0/20
@400000006aff15f90faf9a24 end msg 1310777
@400000006aff16062dac1da4 new msg 1310777
@400000006aff16062dac1da4 info msg 1310777: bytes 3408 from <nina@club.example> qp 23727 uid 7791
@400000006aff16062dac1da4 starting delivery 940: msg 1310777 to local carla@example.net
@400000006aff16062daca65c status: local 1/10 remote 0/20
@400000006aff16062f399f5c delivery 940: success: did_0+0+1/
@400000006aff16062f399f5c status: local 0/10 remote 0/20
@400000006aff16062f39c284 end msg 1310777
@400000006aff16271514dbb4 new msg 1310777
@400000006aff1627151502c4 info msg 1310777: bytes 1272 from <k.maier@club.example> qp 23732 uid 7791
@400000006aff16271515cde4 starting delivery 941: msg 1310777 to remote j.klein9@bigmail.example
@400000006aff16271515cde4 status: local 0/10 remote 1/20
@400000006aff1627292b2964 new msg 1310776
@400000006aff1627292b96c4 info msg 1310776: bytes 13565 from <y.kurz@shop.example> qp 23737 uid 7791
@400000006aff1627292bf09c starting delivery 942: msg 1310776 to remote anna.koch2@freemail.test
@400000006aff1627292bf09c status: local 0/10 remote 2/20
@400000006aff16273263a68c delivery 941: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<j.klein9@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006aff16273263a68c status: local 0/10 remote 1/20
@400000006aff16273263a68c bounce msg 1310777 qp 23741
@400000006aff16273263a68c end msg 1310777
@400000006aff1627327ab4e4 new msg 1310777
@400000006aff1627327b168c info msg 1310777: bytes 2415 from <> qp 23741 uid 7796
@400000006aff1627327bba9c starting delivery 943: msg 1310777 to local club.example-k.maier@club.example
@400000006aff1627327bba9c status: local 1/10 remote 1/20
@400000006aff162733b7f7a4 delivery 943: failure: user_is_over_quota/
@400000006aff162733b7f7a4 status: local 0/10 remote 1/20
@400000006aff162733b7f7a4 bounce msg 1310777 qp 23744
@400000006aff162733b874a4 end msg 1310777
@400000006aff162733c79b8c new msg 1310777
@400000006aff162733c8476c info msg 1310777: bytes 3888 from <#@[]> qp 23744 uid 7796
@400000006aff162733c8476c starting delivery 944: msg 1310777 to local postmaster@mx1.example.net
@400000006aff162733c8ef64 status: local 1/10 remote 1/20
@400000006aff1627398ceaf4 delivery 944: success: did_1+0+0/
@400000006aff1627398d6bdc status: local 0/10 remote 1/20
@400000006aff1627398e0fec end msg 1310777
@400000006aff162803117fe4 delivery 942: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_FC64051ED7/
@400000006aff16280311b694 status: local 0/10 remote 0/20
@400000006aff16280311b694 end msg 1310776
@400000006aff16330f1d1e24 new msg 1310776
@400000006aff16330f1d1e24 info msg 1310776: bytes 2073 from <v.horn4@garden.example> qp 23752 uid 7791
@400000006aff16330f1daac4 starting delivery 945: msg 1310776 to local shop.example-b.lang@shop.example
@400000006aff16330f1e6e14 status: local 1/10 remote 0/20
@400000006aff1633131191a4 delivery 945: success: did_0+0+1/
@400000006aff16331312781c status: local 0/10 remote 0/20
@400000006aff16331312781c end msg 1310776
@400000006aff16340bc8d68c new msg 1310776
@400000006aff16340bc95774 info msg 1310776: bytes 6739 from <v.horn4@university.example> qp 23757 uid 7791
@400000006aff16340bc95b5c starting delivery 946: msg 1310776 to local shop.example-y.kurz@shop.example
@400000006aff16340bc9c8bc status: local 1/10 remote 0/20
@400000006aff16340da942d4 delivery 946: success: did_0+0+1/
@400000006aff16340daa0a0c status: local 0/10 remote 0/20
@400000006aff16340daa0a0c end msg 1310776
@400000006aff16362fdb0b94 new msg 1310776
@400000006aff16362fdb0b94 info msg 1310776: bytes 3602 from <y.kurz31@freemail.test> qp 23759 uid 7791
@400000006aff16362fdb0b94 starting delivery 947: msg 1310776 to local shop.example-anna.koch@shop.example
@400000006aff16362fdb0b94 status: local 1/10 remote 0/20
@400000006aff163633c7071c delivery 947: success: did_0+0+1/
@400000006aff163633c75154 status: local 0/10 remote 0/20
@400000006aff163633c7747c end msg 1310776
@400000006aff167d273a696c new msg 1310776
@400000006aff167d273ac344 info msg 1310776: bytes 28244 from <emma@club.example> qp 23762 uid 7791
@400000006aff167d273b53cc starting delivery 948: msg 1310776 to remote t.wolf6@bigmail.example
@400000006aff167d273c077c status: local 0/10 remote 1/20
@400000006aff167d273c077c starting delivery 949: msg 1310776 to remote wanda10@museum.example
@400000006aff167d273c077c status: local 0/10 remote 2/20
@400000006aff167d34099dfc delivery 948: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<t.wolf6@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006aff167d340a3a3c status: local 0/10 remote 1/20
@400000006aff167e19998144 delivery 949: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<42155b590bdc90be@mail.example>_[InternalId=591704056]_Queued_mail_for_delivery/
@400000006aff167e1999c794 status: local 0/10 remote 0/20
@400000006aff167e199a8ae4 bounce msg 1310776 qp 23770
@400000006aff167e199b5dd4 end msg 1310776
@400000006aff167e19dad004 new msg 1310776
@400000006aff167e19dae38c info msg 1310776: bytes 29370 from <> qp 23770 uid 7796
@400000006aff167e19dae38c starting delivery 950: msg 1310776 to local club.example-emma@club.example
@400000006aff167e19dae38c status: local 1/10 remote 0/20
@400000006aff167e1af14144 delivery 950: success: did_0+0+1/
@400000006aff167e1af16084 status: local 0/10 remote 0/20
@400000006aff167e1af16084 end msg 1310776
@400000006aff16a123568434 new msg 1310776
@400000006aff16a12356da24 info msg 1310776: bytes 7281 from <orders@shop.example> qp 23775 uid 10001
@400000006aff16a12357051c starting delivery 951: msg 1310776 to remote greta14@tailor.example
@400000006aff16a12357e7ac status: local 0/10 remote 1/20
@400000006aff16a3039c56dc delivery 951: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<eb0ed09e6bc4daa3@mail.example>_[InternalId=127399220]_Queued_mail_for_delivery/
@400000006aff16a3039cef34 status: local 0/10 remote 0/20
@400000006aff16a3039cef34 end msg 1310776
@400000006aff16a8022a2d24 new msg 1310776
@400000006aff16a8022a504c info msg 1310776: bytes 114966 from <sara19@lantern.test> qp 23779 uid 7791
@400000006aff16a8022ab5dc starting delivery 952: msg 1310776 to local club.example-k.maier@club.example
@400000006aff16a8022b07e4 status: local 1/10 remote 0/20
@400000006aff16a80721283c delivery 952: success: did_0+0+1/
@400000006aff16a807215b04 status: local 0/10 remote 0/20
@400000006aff16a807215b04 end msg 1310776
@400000006aff16a813f29b04 new msg 1310776
@400000006aff16a813f3623c info msg 1310776: bytes 1256 from <greta17@dairy.example> qp 23783 uid 7791
@400000006aff16a813f444cc starting delivery 953: msg 1310776 to local shop.example-o.beck@shop.example
@400000006aff16a813f4aa5c status: local 1/10 remote 0/20
@400000006aff16a813f4cd84 starting delivery 954: msg 1310776 to local shop.example-m.roth@shop.example
@400000006aff16a813f55254 status: local 2/10 remote 0/20
@400000006aff16a813f55254 starting delivery 955: msg 1310776 to local shop.example-anna.koch@shop.example
@400000006aff16a813f60604 status: local 3/10 remote 0/20
@400000006aff16a813f60604 starting delivery 956: msg 1310776 to local shop.example-b.lang@shop.example
@400000006aff16a813f63cb4 status: local 4/10 remote 0/20
@400000006aff16a817479e1c delivery 954: success: did_0+0+1/
@400000006aff16a817480794 status: local 3/10 remote 0/20
@400000006aff16a8177be8d4 delivery 955: success: did_0+0+1/
@400000006aff16a8177c42ac status: local 2/10 remote 0/20
@400000006aff16a81aff2bc4 delivery 956: success: did_0+0+1/
@400000006aff16a81aff859c status: local 1/10 remote 0/20
@400000006aff16a81b3e8e54 delivery 953: success: did_0+0+1/
@400000006aff16a81b3ec11c status: local 0/10 remote 0/20
@400000006aff16a81b3ec504 end msg 1310776
@400000006aff16bc0342ccfc new msg 1310776
@400000006aff16bc0342ccfc info msg 1310776: bytes 13482 from <ute36@paper.example> qp 23788 uid 7791
@400000006aff16bc0342ccfc starting delivery 957: msg 1310776 to local club.example-info15@club.example
@400000006aff16bc03431f04 status: local 1/10 remote 0/20
@400000006aff16bc054b8994 delivery 957: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006aff16bc054b8994 status: local 0/10 remote 0/20
@400000006aff16bc054bbc5c bounce msg 1310776 qp 23791
@400000006aff16bc054bd7b4 end msg 1310776
@400000006aff16bc056372ac new msg 1310776
@400000006aff16bc056372ac info msg 1310776: bytes 14795 from <> qp 23791 uid 7796
@400000006aff16bc05640334 starting delivery 958: msg 1310776 to remote ute36@paper.example
@400000006aff16bc05640334 status: local 0/10 remote 1/20
@400000006aff16bc1228951c new msg 1310777
@400000006aff16bc1228951c info msg 1310777: bytes 3985 from <greta18@dune.test> qp 23793 uid 7791
@400000006aff16bc1228b074 starting delivery 959: msg 1310777 to local shop.example-v.horn@shop.example
@400000006aff16bc1228b074 status: local 1/10 remote 1/20
@400000006aff16bc185633a4 delivery 959: success: did_0+0+1/
@400000006aff16bc185633a4 status: local 0/10 remote 1/20
@400000006aff16bc185633a4 end msg 1310777
@400000006aff16be05eb53d4 delivery 958: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795102386_dfa89622b516_-_esmtp/
@400000006aff16be05eb5ba4 status: local 0/10 remote 0/20
@400000006aff16be05ec327c end msg 1310776
@400000006aff16c5312e5adc new msg 1310776
@400000006aff16c5312eb4b4 info msg 1310776: bytes 35093 from <paula21@inkwell.test> qp 23801 uid 7791
@400000006aff16c5312f647c starting delivery 960: msg 1310776 to local club.example-j.klein@club.example
@400000006aff16c5312f647c status: local 1/10 remote 0/20
@400000006aff16c534151394 delivery 960: success: did_0+0+1/
@400000006aff16c53415f23c status: local 0/10 remote 0/20
@400000006aff16c53416dc9c end msg 1310776
@400000006aff16e8278560d4 new msg 1310776
@400000006aff16e82785d21c info msg 1310776: bytes 7833 from <y.kurz2@acorn.example> qp 23808 uid 7791
@400000006aff16e8278604e4 starting delivery 961: msg 1310776 to local club.example-f.braun@club.example
@400000006aff16e8278604e4 status: local 1/10 remote 0/20
@400000006aff16e8287e14cc delivery 961: success: did_0+0+1/
@400000006aff16e8287eb4f4 status: local 0/10 remote 0/20
@400000006aff16e8287eb4f4 end msg 1310776
@400000006aff16ed0fa7ce0c new msg 1310776
@400000006aff16ed0fa84ef4 info msg 1310776: bytes 31531 from <lena36@bigmail.example> qp 23816 uid 7791
@400000006aff16ed0fa84ef4 starting delivery 962: msg 1310776 to local shop.example-ida@shop.example
@400000006aff16ed0fa8c80c status: local 1/10 remote 0/20
@400000006aff16ed12324d64 delivery 962: success: did_0+0+1/
@400000006aff16ed1232c67c status: local 0/10 remote 0/20
@400000006aff16ed1232c67c end msg 1310776
@400000006aff16ee0a3cfab4 new msg 1310776
@400000006aff16ee0a3dc9bc info msg 1310776: bytes 9711 from <ida27@shipyard.test> qp 23820 uid 7791
@400000006aff16ee0a3de514 starting delivery 963: msg 1310776 to local greta@example.net
@400000006aff16ee0a3ec3bc status: local 1/10 remote 0/20
@400000006aff16ee0f68252c delivery 963: success: did_0+0+1/
@400000006aff16ee0f68252c status: local 0/10 remote 0/20
@400000006aff16ee0f68ade4 end msg 1310776
@400000006aff1701057a07ec new msg 1310776
@400000006aff1701057adadc info msg 1310776: bytes 5745 from <f.braun@club.example> qp 23825 uid 7791
@400000006aff1701057b5fac starting delivery 964: msg 1310776 to remote ute5@quarry.example
@400000006aff1701057c3e54 status: local 0/10 remote 1/20
@400000006aff1701189455e4 new msg 1310777
@400000006aff17011894f9f4 info msg 1310777: bytes 5717 from <v.horn@shop.example> qp 23828 uid 7791
@400000006aff17011895730c starting delivery 965: msg 1310777 to remote m.roth11@bricks.example
@400000006aff17011896559c status: local 0/10 remote 2/20
@400000006aff17011896847c new msg 1310781
@400000006aff17011896ab8c info msg 1310781: bytes 5561 from <greta@example.net> qp 23834 uid 7791
@400000006aff170118972c74 starting delivery 966: msg 1310781 to remote carla10@reed.test
@400000006aff1701189816d4 status: local 0/10 remote 3/20
@400000006aff17020481f804 delivery 964: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w40AB-E0B84E-1D/
@400000006aff1702048259ac status: local 0/10 remote 2/20
@400000006aff17020482af9c end msg 1310776
@400000006aff17021bdc7fec delivery 966: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795102455_19b104a7aee0_-_esmtp/
@400000006aff17021bdc7fec status: local 0/10 remote 1/20
@400000006aff17021bdd4ef4 end msg 1310781
@400000006aff17021de557dc delivery 965: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_9EE7E5F13B/
@400000006aff17021de557dc status: local 0/10 remote 0/20
@400000006aff17021de586bc end msg 1310777
@400000006aff17242edf793c starting delivery 967: msg 1310761 to remote ida@silent.test
@400000006aff17242ee053fc status: local 0/10 remote 1/20
@400000006aff17411b0caccc new msg 1310777
@400000006aff17411b0d21fc info msg 1310777: bytes 1425 from <greta@example.net> qp 23839 uid 7791
@400000006aff17411b0d21fc starting delivery 968: msg 1310777 to remote greta8@vineyard.example
@400000006aff17411b0d21fc status: local 0/10 remote 2/20
@400000006aff174130e860cc delivery 968: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795102519_14afbcdedd10_-_esmtp/
@400000006aff174130e860cc status: local 0/10 remote 1/20
@400000006aff174130e92034 end msg 1310777
@400000006aff174c09d7572c new msg 1310777
@400000006aff174c09d7572c info msg 1310777: bytes 2467 from <nina@club.example> qp 23844 uid 7791
@400000006aff174c09d7572c starting delivery 969: msg 1310777 to local club.example-sara@club.example
@400000006aff174c09d7572c status: local 1/10 remote 1/20
@400000006aff174c110df974 delivery 969: success: did_0+0+1/
@400000006aff174c110e14cc status: local 0/10 remote 1/20
@400000006aff174c110ed434 end msg 1310777
@400000006aff175a040453f4 new msg 1310777
@400000006aff175a0404dcac info msg 1310777: bytes 6794 from <greta17@bigmail.example> qp 23848 uid 7791
@400000006aff175a0404dcac starting delivery 970: msg 1310777 to local shop.example-m.roth@shop.example
@400000006aff175a0405905c status: local 1/10 remote 1/20
@400000006aff175a0405905c starting delivery 971: msg 1310777 to local club.example-j.klein@club.example
@400000006aff175a0405a7cc status: local 2/10 remote 1/20
@400000006aff175a0405b384 starting delivery 972: msg 1310777 to local shop.example-z.jung@shop.example
@400000006aff175a0406152c status: local 3/10 remote 1/20
@400000006aff175a04068a5c starting delivery 973: msg 1310777 to local shop.example-o.beck@shop.example
@400000006aff175a0406b554 status: local 4/10 remote 1/20
@400000006aff175a0406dc64 starting delivery 974: msg 1310777 to local club.example-nina@club.example
@400000006aff175a0406dc64 status: local 5/10 remote 1/20
@400000006aff175a05fe1884 delivery 974: success: did_0+0+1/
@400000006aff175a05fe1884 status: local 4/10 remote 1/20
@400000006aff175a070a6fd4 delivery 972: success: did_0+0+1/
@400000006aff175a070a6fd4 status: local 3/10 remote 1/20
@400000006aff175a0914e5d4 delivery 973: success: did_0+0+1/
@400000006aff175a0914e5d4 status: local 2/10 remote 1/20
@400000006aff175a092a32f4 delivery 970: success: did_0+0+1/
@400000006aff175a092a561c status: local 1/10 remote 1/20
@400000006aff175a0b98f8a4 delivery 971: success: did_0+0+1/
@400000006aff175a0b990074 status: local 0/10 remote 1/20
@400000006aff175a0b9990fc end msg 1310777
@400000006aff17603382e99c delivery 967: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff1760338337bc status: local 0/10 remote 0/20
@400000006aff17730f33886c new msg 1310777
@400000006aff17730f339424 info msg 1310777: bytes 42133 from <emma13@orchard.test> qp 23852 uid 7791
@400000006aff17730f3447d4 starting delivery 975: msg 1310777 to local shop.example-m.roth@shop.example
@400000006aff17730f34b534 status: local 1/10 remote 0/20
@400000006aff17731104f0f4 delivery 975: success: did_0+0+1/
@400000006aff17731105c7cc status: local 0/10 remote 0/20
@400000006aff177311065c3c end msg 1310777
@400000006aff17802c26259c new msg 1310777
@400000006aff17802c263154 info msg 1310777: bytes 15647 from <t.wolf14@bigmail.example> qp 23858 uid 7791
@400000006aff17802c2696e4 starting delivery 976: msg 1310777 to local club.example-emma@club.example
@400000006aff17802c2696e4 status: local 1/10 remote 0/20
@400000006aff17802c27370c starting delivery 977: msg 1310777 to local carla@example.net
@400000006aff17802c27eabc status: local 2/10 remote 0/20
@400000006aff17802c2815b4 starting delivery 978: msg 1310777 to local paula@example.net
@400000006aff17802c2815b4 status: local 3/10 remote 0/20
@400000006aff17802c28310c starting delivery 979: msg 1310777 to local club.example-nina@club.example
@400000006aff17802c28310c status: local 4/10 remote 0/20
@400000006aff17802c290014 starting delivery 980: msg 1310777 to local shop.example-m.roth@shop.example
@400000006aff17802c290014 status: local 5/10 remote 0/20
@400000006aff17803193cb9c delivery 978: success: did_0+0+1/
@400000006aff17803194583c status: local 4/10 remote 0/20
@400000006aff178031e352fc delivery 979: success: did_0+0+1/
@400000006aff178031e41e1c status: local 3/10 remote 0/20
@400000006aff178031fd533c delivery 976: success: did_0+0+1/
@400000006aff178031fdf74c status: local 2/10 remote 0/20
@400000006aff1780326c8fcc delivery 977: success: did_0+0+1/
@400000006aff1780326ce9a4 status: local 1/10 remote 0/20
@400000006aff1780332d5b44 delivery 980: success: did_0+0+1/
@400000006aff1780332dff54 status: local 0/10 remote 0/20
@400000006aff1780332ece5c end msg 1310777
@400000006aff178a38df3634 new msg 1310777
@400000006aff178a38df3634 info msg 1310777: bytes 3679 from <f.braun31@freemail.test> qp 23865 uid 7791
@400000006aff178a38df3634 starting delivery 981: msg 1310777 to local shop.example-m.roth@shop.example
@400000006aff178a38df3634 status: local 1/10 remote 0/20
@400000006aff178b01da8684 new msg 1310781
@400000006aff178b01daeffc info msg 1310781: bytes 72416 from <j.klein22@university.example> qp 23873 uid 7791
@400000006aff178b01dbcea4 starting delivery 982: msg 1310781 to local club.example-emma@club.example
@400000006aff178b01dbcea4 status: local 2/10 remote 0/20
@400000006aff178b03251f54 delivery 981: success: did_0+0+1/
@400000006aff178b03251f54 status: local 1/10 remote 0/20
@400000006aff178b0325bf7c end msg 1310777
@400000006aff178b06b1a944 delivery 982: success: did_0+0+1/
@400000006aff178b06b1dff4 status: local 0/10 remote 0/20
@400000006aff178b06b1dff4 end msg 1310781
@400000006aff178e24efaa64 new msg 1310781
@400000006aff178e24f046a4 info msg 1310781: bytes 4905 from <z.jung2@bluebird.test> qp 23880 uid 7791
@400000006aff178e24f09c94 starting delivery 983: msg 1310781 to local shop.example-b.lang@shop.example
@400000006aff178e24f09c94 status: local 1/10 remote 0/20
@400000006aff178e2a4f4a8c delivery 983: success: did_0+0+1/
@400000006aff178e2a4f65e4 status: local 0/10 remote 0/20
@400000006aff178e2a4f890c end msg 1310781
@400000006aff17c400cd6414 new msg 1310781
@400000006aff17c400cd6414 info msg 1310781: bytes 5322 from <y.kurz@shop.example> qp 23885 uid 7791
@400000006aff17c400cd6be4 starting delivery 984: msg 1310781 to remote paula11@dairy.example
@400000006aff17c400cdb234 status: local 0/10 remote 1/20
@400000006aff17c519aa4e0c delivery 984: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<a7e3738e2594bc04@mail.example>_[InternalId=595063896]_Queued_mail_for_delivery/
@400000006aff17c519aa4e0c status: local 0/10 remote 0/20
@400000006aff17c519aa4e0c end msg 1310781
@400000006aff17cb0525600c new msg 1310781
@400000006aff17cb0525600c info msg 1310781: bytes 8102 from <wanda@example.net> qp 23887 uid 7791
@400000006aff17cb05258334 starting delivery 985: msg 1310781 to remote nina5@heather.example
@400000006aff17cb05258334 status: local 0/10 remote 1/20
@400000006aff17cd1a063d34 delivery 985: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<f7a8560a9539e8de@mail.example>_[InternalId=1592698904]_Queued_mail_for_delivery/
@400000006aff17cd1a06a6ac status: local 0/10 remote 0/20
@400000006aff17cd1a06a6ac end msg 1310781
@400000006aff17fd2f62b2fc new msg 1310781
@400000006aff17fd2f62ce54 info msg 1310781: bytes 14603 from <o.beck30@opera.example> qp 23889 uid 7791
@400000006aff17fd2f638dbc starting delivery 986: msg 1310781 to local shop.example-v.horn@shop.example
@400000006aff17fd2f6435b4 status: local 1/10 remote 0/20
@400000006aff17fd3256aa54 delivery 986: success: did_0+0+1/
@400000006aff17fd32577d44 status: local 0/10 remote 0/20
@400000006aff17fd32577d44 end msg 1310781
@400000006aff18173325f0d4 new msg 1310781
@400000006aff18173325f0d4 info msg 1310781: bytes 7359 from <orders@shop.example> qp 23891 uid 10001
@400000006aff1817332675a4 starting delivery 987: msg 1310781 to remote ute20@kiosk.example
@400000006aff1817332675a4 status: local 0/10 remote 1/20
@400000006aff18191d8409b4 delivery 987: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795102733_qp_23618/
@400000006aff18191d849654 status: local 0/10 remote 0/20
@400000006aff18191d84ffcc end msg 1310781
@400000006aff187503332144 new msg 1310781
@400000006aff187503334c3c info msg 1310781: bytes 8947 from <r.frank8@granite.test> qp 23896 uid 7791
@400000006aff187503338abc starting delivery 988: msg 1310781 to local carla@example.net
@400000006aff18750333b5b4 status: local 1/10 remote 0/20
@400000006aff1875036dc8e4 new msg 1310777
@400000006aff1875036e78ac info msg 1310777: bytes 150046 from <m.roth18@granite.test> qp 23904 uid 7791
@400000006aff1875036f054c starting delivery 989: msg 1310777 to local shop.example-ute@shop.example
@400000006aff1875036f7694 status: local 2/10 remote 0/20
@400000006aff187508d0eb7c delivery 988: success: did_0+0+1/
@400000006aff187508d14d24 status: local 1/10 remote 0/20
@400000006aff187508d1f904 end msg 1310781
@400000006aff18750a739efc delivery 989: success: did_0+0+1/
@400000006aff18750a739efc status: local 0/10 remote 0/20
@400000006aff18750a7427b4 end msg 1310777
@400000006aff188129c12bbc new msg 1310777
@400000006aff188129c1e73c info msg 1310777: bytes 1828 from <o.beck15@elm.example> qp 23907 uid 7791
@400000006aff188129c1e73c starting delivery 990: msg 1310777 to local club.example-nina@club.example
@400000006aff188129c1eb24 status: local 1/10 remote 0/20
@400000006aff18812f6308ec delivery 990: success: did_0+0+1/
@400000006aff18812f63acfc status: local 0/10 remote 0/20
@400000006aff18812f63f34c end msg 1310777
@400000006aff188318113394 new msg 1310777
@400000006aff18831811b47c info msg 1310777: bytes 53646 from <f.braun@club.example> qp 23912 uid 7791
@400000006aff18831811f6e4 starting delivery 991: msg 1310777 to remote ute5@grey.test
@400000006aff188318120684 status: local 0/10 remote 1/20
@400000006aff188407f00544 delivery 991: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<ute5@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006aff188407f0e004 status: local 0/10 remote 0/20
@400000006aff189004123a8c new msg 1310781
@400000006aff189004123e74 info msg 1310781: bytes 6517 from <f.braun@club.example> qp 23916 uid 7791
@400000006aff189004127524 starting delivery 992: msg 1310781 to local shop.example-y.kurz@shop.example
@400000006aff18900412d2e4 status: local 1/10 remote 0/20
@400000006aff18900a5e9c14 delivery 992: success: did_0+0+1/
@400000006aff18900a5f28b4 status: local 0/10 remote 0/20
@400000006aff18900a5f28b4 end msg 1310781
@400000006aff18933acc353c new msg 1310781
@400000006aff18933acd1f9c info msg 1310781: bytes 734 from <root@mx1.example.net> qp 23920 uid 0
@400000006aff18933acd1f9c starting delivery 993: msg 1310781 to local root@mx1.example.net
@400000006aff18933acdeea4 status: local 1/10 remote 0/20
@400000006aff189400e7ae8c new msg 1310776
@400000006aff189400e8141c info msg 1310776: bytes 974 from <root@mx1.example.net> qp 23926 uid 7790
@400000006aff189400e82b8c starting delivery 994: msg 1310776 to local greta@example.net
@400000006aff189400e89cd4 status: local 2/10 remote 0/20
@400000006aff189400e8d384 delivery 993: success: did_0+1+0/qp_23926/
@400000006aff189400e8d384 status: local 1/10 remote 0/20
@400000006aff189400e92d5c end msg 1310781
@400000006aff1894047fbdb4 delivery 994: success: did_0+0+1/
@400000006aff1894047fbdb4 status: local 0/10 remote 0/20
@400000006aff1894047fbdb4 end msg 1310776
@400000006aff18a602816d14 new msg 1310776
@400000006aff18a60281d68c info msg 1310776: bytes 38611 from <t.wolf16@acorn.example> qp 23929 uid 7791
@400000006aff18a60282538c starting delivery 995: msg 1310776 to local shop.example-ida@shop.example
@400000006aff18a60282b91c status: local 1/10 remote 0/20
@400000006aff18a605108c04 delivery 995: success: did_0+0+1/
@400000006aff18a60511533c status: local 0/10 remote 0/20
@400000006aff18a60511c09c end msg 1310776
@400000006aff18cb0fecaedc new msg 1310776
@400000006aff18cb0fed993c info msg 1310776: bytes 5139 from <emma3@partner.test> qp 23936 uid 7791
@400000006aff18cb0feddf8c starting delivery 996: msg 1310776 to local shop.example-y.kurz@shop.example
@400000006aff18cb0fee1a24 status: local 1/10 remote 0/20
@400000006aff18cb15c641c4 delivery 996: success: did_0+0+1/
@400000006aff18cb15c66cbc status: local 0/10 remote 0/20
@400000006aff18cb15c66cbc end msg 1310776
@400000006aff18d02b3929a4 new msg 1310776
@400000006aff18d02b39549c info msg 1310776: bytes 1761 from <d.weiss@club.example> qp 23938 uid 7791
@400000006aff18d02b39549c starting delivery 997: msg 1310776 to remote b.lang1@opera.example
@400000006aff18d02b398f34 status: local 0/10 remote 1/20
@400000006aff18d13127f624 delivery 997: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<f66f6f80eb146d90@mail.example>_[InternalId=758284183]_Queued_mail_for_delivery/
@400000006aff18d1312886ac status: local 0/10 remote 0/20
@400000006aff18d1312886ac end msg 1310776
@400000006aff1904174eaacc new msg 1310776
@400000006aff1904174eaacc info msg 1310776: bytes 17388 from <carla21@vineyard.example> qp 23941 uid 7791
@400000006aff1904174f4324 starting delivery 998: msg 1310776 to local shop.example-ida@shop.example
@400000006aff1904174fe34c status: local 1/10 remote 0/20
@400000006aff19041ab5556c delivery 998: success: did_0+0+1/
@400000006aff19041ab5556c status: local 0/10 remote 0/20
@400000006aff19041ab5b714 end msg 1310776
@400000006aff190c0fd3a4b4 new msg 1310776
@400000006aff190c0fd46bec info msg 1310776: bytes 7348 from <orders@shop.example> qp 23948 uid 10001
@400000006aff190c0fd4e11c starting delivery 999: msg 1310776 to remote z.jung17@customer.example
@400000006aff190c0fd4e11c status: local 0/10 remote 1/20
@400000006aff190d17c43c74 delivery 999: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795102978_c9de74cdd309_-_esmtp/
@400000006aff190d17c4b58c status: local 0/10 remote 0/20
@400000006aff190d17c4e46c end msg 1310776
@400000006aff190e33dcae14 new msg 1310776
@400000006aff190e33dcb1fc info msg 1310776: bytes 3088 from <paula@example.net> qp 23952 uid 7791
@400000006aff190e33dcb9cc starting delivery 1000: msg 1310776 to remote anna.koch6@cedar.test
@400000006aff190e33dda044 status: local 0/10 remote 1/20
@400000006aff191005a945ac delivery 1000: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<8a68735b52d1da4e@mail.example>_[InternalId=1163499364]_Queued_mail_for_delivery/
@400000006aff191005a96104 status: local 0/10 remote 0/20
@400000006aff191005aa477c end msg 1310776
@400000006aff19191bb3be54 new msg 1310776
@400000006aff19191bb3d5c4 info msg 1310776: bytes 35164 from <z.jung@shop.example> qp 23957 uid 7791
@400000006aff19191bb423e4 starting delivery 1001: msg 1310776 to local wanda@example.net
@400000006aff19191bb4fabc status: local 1/10 remote 0/20
@400000006aff19191cdfa7ac delivery 1001: success: did_0+0+1/
@400000006aff19191cdfa7ac status: local 0/10 remote 0/20
@400000006aff19191cdfaf7c end msg 1310776
@400000006aff191f08c60a54 new msg 1310776
@400000006aff191f08c65874 info msg 1310776: bytes 10504 from <k.maier32@ferry.test> qp 23961 uid 7791
@400000006aff191f08c70c24 starting delivery 1002: msg 1310776 to local club.example-r.frank@club.example
@400000006aff191f08c7c3bc status: local 1/10 remote 0/20
@400000006aff191f0cab85cc delivery 1002: success: did_0+0+1/
@400000006aff191f0cac0e84 status: local 0/10 remote 0/20
@400000006aff191f0cacb294 end msg 1310776
@400000006aff193114b2b6b4 new msg 1310776
@400000006aff193114b2b6b4 info msg 1310776: bytes 4195 from <sara6@school.example> qp 23964 uid 7791
@400000006aff193114b304d4 starting delivery 1003: msg 1310776 to local club.example-d.weiss@club.example
@400000006aff193114b3d7c4 status: local 1/10 remote 0/20
@400000006aff1931187b20c4 delivery 1003: success: did_0+0+1/
@400000006aff1931187b2894 status: local 0/10 remote 0/20
@400000006aff1931187b538c end msg 1310776
@400000006aff19730a230244 new msg 1310776
@400000006aff19730a23256c info msg 1310776: bytes 11448 from <ida6@granite.test> qp 23972 uid 7791
@400000006aff19730a2338f4 starting delivery 1004: msg 1310776 to local shop.example-v.horn@shop.example
@400000006aff19730a2338f4 status: local 1/10 remote 0/20
@400000006aff1973112211fc delivery 1004: success: did_0+0+1/
@400000006aff19731122e8d4 status: local 0/10 remote 0/20
@400000006aff19731123042c end msg 1310776
@400000006aff19a21e33877c new msg 1310776
@400000006aff19a21e33a6bc info msg 1310776: bytes 4074 from <b.lang@shop.example> qp 23977 uid 7791
@400000006aff19a21e33a6bc starting delivery 1005: msg 1310776 to remote lena7@valley.test
@400000006aff19a21e33a6bc status: local 0/10 remote 1/20
@400000006aff19a326e42b4c delivery 1005: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w7455-100D3B-54/
@400000006aff19a326e42b4c status: local 0/10 remote 0/20
@400000006aff19a326e42b4c end msg 1310776
@400000006aff19e8344af874 new msg 1310776
@400000006aff19e8344bcb64 info msg 1310776: bytes 1607 from <emma5@paper.example> qp 23985 uid 7791
@400000006aff19e8344bdb04 starting delivery 1006: msg 1310776 to local shop.example-y.kurz@shop.example
@400000006aff19e8344c1984 status: local 1/10 remote 0/20
@400000006aff19e83638da0c new msg 1310781
@400000006aff19e836393bb4 info msg 1310781: bytes 376024 from <ida10@corner.test> qp 23992 uid 7791
@400000006aff19e836393bb4 starting delivery 1007: msg 1310781 to local club.example-h.vogel@club.example
@400000006aff19e83639f734 status: local 2/10 remote 0/20
@400000006aff19e838daaa24 delivery 1006: success: did_0+0+1/
@400000006aff19e838db4e34 status: local 1/10 remote 0/20
@400000006aff19e838db4e34 end msg 1310776
@400000006aff19e901973424 delivery 1007: success: did_0+0+1/
@400000006aff19e901976ebc status: local 0/10 remote 0/20
@400000006aff19e901978dfc end msg 1310781
@400000006aff19e90c1208d4 new msg 1310781
@400000006aff19e90c12b4b4 info msg 1310781: bytes 8331 from <wanda11@acorn.example> qp 23995 uid 7791
@400000006aff19e90c12b4b4 starting delivery 1008: msg 1310781 to local shop.example-z.jung@shop.example
@400000006aff19e90c13647c status: local 1/10 remote 0/20
@400000006aff19e90da143f4 delivery 1008: success: did_0+0+1/
@400000006aff19e90da143f4 status: local 0/10 remote 0/20
@400000006aff19e90da1f3bc end msg 1310781
@400000006aff1a0f16060214 new msg 1310781
@400000006aff1a0f16068eb4 info msg 1310781: bytes 29148 from <nina37@quarry.example> qp 23999 uid 7791
@400000006aff1a0f16068eb4 starting delivery 1009: msg 1310781 to local shop.example-ute@shop.example
@400000006aff1a0f1607176c status: local 1/10 remote 0/20
@400000006aff1a0f16b96bc4 delivery 1009: success: did_0+0+1/
@400000006aff1a0f16b9c59c status: local 0/10 remote 0/20
@400000006aff1a0f16ba4e54 end msg 1310781
@400000006aff1a1337c4ec94 starting delivery 1010: msg 1310777 to remote ute5@grey.test
@400000006aff1a1337c4ec94 status: local 0/10 remote 1/20
@400000006aff1a152de2c1ec new msg 1310781
@400000006aff1a152de39cac info msg 1310781: bytes 6740 from <ida@shop.example> qp 24005 uid 7791
@400000006aff1a152de4870c starting delivery 1011: msg 1310781 to remote t.wolf0@cedar.test
@400000006aff1a152de4e8b4 status: local 0/10 remote 2/20
@400000006aff1a1605dcdcb4 delivery 1010: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795103241_qp_11591/
@400000006aff1a1605dd3a74 status: local 0/10 remote 1/20
@400000006aff1a1605dd3a74 end msg 1310777
@400000006aff1a18031033dc delivery 1011: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<69929860ceeb853a@mail.example>_[InternalId=142266811]_Queued_mail_for_delivery/
@400000006aff1a180310acf4 status: local 0/10 remote 0/20
@400000006aff1a1803114934 end msg 1310781
@400000006aff1a220f09d88c new msg 1310781
@400000006aff1a220f0a5d5c info msg 1310781: bytes 3654 from <ute@shop.example> qp 24011 uid 7791
@400000006aff1a220f0aaf64 starting delivery 1012: msg 1310781 to remote ute9@heather.example
@400000006aff1a220f0aaf64 status: local 0/10 remote 1/20
@400000006aff1a220f0aaf64 starting delivery 1013: msg 1310781 to remote ute3@elm.example
@400000006aff1a220f0b8a24 status: local 0/10 remote 2/20
@400000006aff1a220f0c64e4 starting delivery 1014: msg 1310781 to remote k.maier4@museum.example
@400000006aff1a220f0c64e4 status: local 0/10 remote 3/20
@400000006aff1a222390be74 delivery 1014: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<00ce29b66fc65172@mail.example>_[InternalId=556669475]_Queued_mail_for_delivery/
@400000006aff1a222390be74 status: local 0/10 remote 2/20
@400000006aff1a2324f11d7c delivery 1013: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w7FAD-FD9ADD-7D/
@400000006aff1a2324f11d7c status: local 0/10 remote 1/20
@400000006aff1a2333adfcf4 delivery 1012: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<dbf3826b5b7442b6@mail.example>_[InternalId=16754041]_Queued_mail_for_delivery/
@400000006aff1a2333aedf84 status: local 0/10 remote 0/20
@400000006aff1a2333aef6f4 end msg 1310781
@400000006aff1a35376f94ec new msg 1310781
@400000006aff1a3537707f4c info msg 1310781: bytes 6209 from <v.horn18@opera.example> qp 24019 uid 7791
@400000006aff1a3537708b04 starting delivery 1015: msg 1310781 to local club.example-lena@club.example
@400000006aff1a3537708b04 status: local 1/10 remote 0/20
@400000006aff1a36022d9054 delivery 1015: success: did_0+0+1/
@400000006aff1a36022dc31c status: local 0/10 remote 0/20
@400000006aff1a36022dc31c end msg 1310781
@400000006aff1a3b1096e8fc starting delivery 1016: msg 1310735 to remote sara@silent.test
@400000006aff1a3b10978d0c status: local 0/10 remote 1/20
@400000006aff1a3b11fc9f34 delivery 1016: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff1a3b11fd79f4 status: local 0/10 remote 0/20
@400000006aff1a402ff40a04 starting delivery 1017: msg 1310754 to remote carla@silent.test
@400000006aff1a402ff45824 status: local 0/10 remote 1/20
@400000006aff1a4030ce6474 delivery 1017: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff1a4030ce8b84 status: local 0/10 remote 0/20
@400000006aff1a440242163c starting delivery 1018: msg 1310764 to remote wanda@silent.test
@400000006aff1a4402426844 status: local 0/10 remote 1/20
@400000006aff1a44036944a4 delivery 1018: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff1a44036944a4 status: local 0/10 remote 0/20
@400000006aff1a450b6536a4 starting delivery 1019: msg 1310789 to remote j.klein@silent.test
@400000006aff1a450b656584 status: local 0/10 remote 1/20
@400000006aff1a450ce7cb7c delivery 1019: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff1a450ce867bc status: local 0/10 remote 0/20
@400000006aff1a4720f00b84 new msg 1310781
@400000006aff1a4720f00b84 info msg 1310781: bytes 48211 from <billing@shop.example> qp 24026 uid 7791
@400000006aff1a4720f00b84 starting delivery 1020: msg 1310781 to remote r.frank@silent.test
@400000006aff1a4720f06944 status: local 0/10 remote 1/20
@400000006aff1a4721d8351c delivery 1020: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff1a4721d8fc54 status: local 0/10 remote 0/20
@400000006aff1a69035fea1c new msg 1310777
@400000006aff1a6903605f4c info msg 1310777: bytes 8492 from <carla34@bigmail.example> qp 24028 uid 7791
@400000006aff1a690361035c starting delivery 1021: msg 1310777 to local club.example-nina@club.example
@400000006aff1a690361af3c status: local 1/10 remote 0/20
@400000006aff1a69077942ec delivery 1021: success: did_0+0+1/
@400000006aff1a69077942ec status: local 0/10 remote 0/20
@400000006aff1a69077942ec end msg 1310777
@400000006aff1a6e09fbabf4 new msg 1310777
@400000006aff1a6e09fc1954 info msg 1310777: bytes 11134 from <m.roth1@elm.example> qp 24031 uid 7791
@400000006aff1a6e09fc1954 starting delivery 1022: msg 1310777 to local club.example-d.weiss@club.example
@400000006aff1a6e09fcb594 status: local 1/10 remote 0/20
@400000006aff1a6e0f9478d4 delivery 1022: success: did_0+0+1/
@400000006aff1a6e0f950d44 status: local 0/10 remote 0/20
@400000006aff1a6e0f950d44 end msg 1310777
@400000006aff1a7c3a35cd54 new msg 1310777
@400000006aff1a7c3a3684ec info msg 1310777: bytes 2575 from <> qp 24035 uid 7791
@400000006aff1a7c3a3684ec starting delivery 1023: msg 1310777 to local shop.example-b.lang@shop.example
@400000006aff1a7c3a3684ec status: local 1/10 remote 0/20
@400000006aff1a7d03923cec delivery 1023: success: did_0+0+1/
@400000006aff1a7d0392d15c status: local 0/10 remote 0/20
@400000006aff1a7d0393ac1c end msg 1310777
@400000006aff1a7d3812aaec new msg 1310777
@400000006aff1a7d3812fcf4 info msg 1310777: bytes 6689 from <v.horn@shop.example> qp 24042 uid 7791
@400000006aff1a7d3812fcf4 starting delivery 1024: msg 1310777 to remote h.vogel1@workshop.test
@400000006aff1a7d3813a8d4 status: local 0/10 remote 1/20
@400000006aff1a8006e530ac delivery 1024: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_BBD8CEA4C6/
@400000006aff1a8006e5c134 status: local 0/10 remote 0/20
@400000006aff1a8006e5c134 end msg 1310777
@400000006aff1a8303b30b5c new msg 1310777
@400000006aff1a8303b32e84 info msg 1310777: bytes 1724 from <greta@example.net> qp 24047 uid 7791
@400000006aff1a8303b32e84 starting delivery 1025: msg 1310777 to remote lena8@bigmail.example
@400000006aff1a8303b37ca4 status: local 0/10 remote 1/20
@400000006aff1a832777b8bc delivery 1025: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795103353_5197379bd512_-_esmtp/
@400000006aff1a8327789764 status: local 0/10 remote 0/20
@400000006aff1a8327789764 end msg 1310777
@400000006aff1aae3496a774 new msg 1310777
@400000006aff1aae349710ec info msg 1310777: bytes 25977 from <v.horn@shop.example> qp 24055 uid 7791
@400000006aff1aae3497ebac starting delivery 1026: msg 1310777 to local shop.example-ute@shop.example
@400000006aff1aae3497ebac status: local 1/10 remote 0/20
@400000006aff1aae36eda734 delivery 1026: success: did_0+0+1/
@400000006aff1aae36eda734 status: local 0/10 remote 0/20
@400000006aff1aae36eda734 end msg 1310777
@400000006aff1ad3399b2394 new msg 1310777
@400000006aff1ad3399b565c info msg 1310777: bytes 3843 from <r.frank23@pebble.test> qp 24062 uid 7791
@400000006aff1ad3399b565c starting delivery 1027: msg 1310777 to local club.example-r.frank@club.example
@400000006aff1ad3399b565c status: local 1/10 remote 0/20
@400000006aff1ad400e9a28c delivery 1027: success: did_0+0+1/
@400000006aff1ad400e9a28c status: local 0/10 remote 0/20
@400000006aff1ad400ea563c end msg 1310777
@400000006aff1b001a790bd4 new msg 1310777
@400000006aff1b001a79afe4 info msg 1310777: bytes 136858 from <k.maier11@customer.example> qp 24066 uid 7791
@400000006aff1b001a7a677c starting delivery 1028: msg 1310777 to local club.example-emma@club.example
@400000006aff1b001a7a9e2c status: local 1/10 remote 0/20
@400000006aff1b00210fb8e4 delivery 1028: success: did_0+0+1/
@400000006aff1b002110513c status: local 0/10 remote 0/20
@400000006aff1b002110513c end msg 1310777
@400000006aff1b18271b0e14 new msg 1310777
@400000006aff1b18271b2d54 info msg 1310777: bytes 17819 from <r.frank20@library.example> qp 24068 uid 7791
@400000006aff1b18271b2d54 starting delivery 1029: msg 1310777 to local paula@example.net
@400000006aff1b18271b9ab4 status: local 1/10 remote 0/20
@400000006aff1b18280308cc delivery 1029: success: did_0+0+1/
@400000006aff1b1828035ad4 status: local 0/10 remote 0/20
@400000006aff1b1828041654 end msg 1310777
@400000006aff1b190c72b2ec new msg 1310777
@400000006aff1b190c732fec info msg 1310777: bytes 4791 from <z.jung13@garden.example> qp 24074 uid 7791
@400000006aff1b190c740aac starting delivery 1030: msg 1310777 to local club.example-k.maier@club.example
@400000006aff1b190c74e184 status: local 1/10 remote 0/20
@400000006aff1b190f77b58c delivery 1030: success: did_0+0+1/
@400000006aff1b190f77b58c status: local 0/10 remote 0/20
@400000006aff1b190f789c04 end msg 1310777
@400000006aff1b28298a9714 new msg 1310777
@400000006aff1b28298b1414 info msg 1310777: bytes 52661 from <j.klein@club.example> qp 24081 uid 7791
@400000006aff1b28298b373c starting delivery 1031: msg 1310777 to remote t.wolf0@lantern.test
@400000006aff1b28298c219c status: local 0/10 remote 1/20
@400000006aff1b282a91ba5c new msg 1310776
@400000006aff1b282a91ba5c info msg 1310776: bytes 22162 from <z.jung@shop.example> qp 24084 uid 7791
@400000006aff1b282a91c614 starting delivery 1032: msg 1310776 to remote f.braun5@bigmail.example
@400000006aff1b282a926a24 status: local 0/10 remote 2/20
@400000006aff1b282a928d4c starting delivery 1033: msg 1310776 to remote v.horn0@reed.test
@400000006aff1b282a928d4c status: local 0/10 remote 3/20
@400000006aff1b2a0fc20ccc delivery 1033: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795103518_0dab5ef21e1f_-_esmtp/
@400000006aff1b2a0fc23bac status: local 0/10 remote 2/20
@400000006aff1b2b0a127fb4 new msg 1310732
@400000006aff1b2b0a129b0c info msg 1310732: bytes 9131 from <lena21@quarry.example> qp 24087 uid 7791
@400000006aff1b2b0a13856c starting delivery 1034: msg 1310732 to local club.example-lena@club.example
@400000006aff1b2b0a13856c status: local 1/10 remote 2/20
@400000006aff1b2b0d0a091c delivery 1032: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795103518_fa879cf4b8a7_-_esmtp/
@400000006aff1b2b0d0a2c44 status: local 1/10 remote 1/20
@400000006aff1b2b0d0a861c end msg 1310776
@400000006aff1b2b106cc004 delivery 1034: success: did_0+0+1/
@400000006aff1b2b106cc004 status: local 0/10 remote 1/20
@400000006aff1b2b106cc004 end msg 1310732
@400000006aff1b2d21dae49c delivery 1031: deferral: 198.51.100.43_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_198.51.100.43./
@400000006aff1b2d21db4a2c status: local 0/10 remote 0/20
@400000006aff1b6136a6baf4 new msg 1310732
@400000006aff1b6136a766d4 info msg 1310732: bytes 3378 from <f.braun4@grocer.example> qp 24089 uid 7791
@400000006aff1b6136a766d4 starting delivery 1035: msg 1310732 to local paula@example.net
@400000006aff1b6136a81e6c status: local 1/10 remote 0/20
@400000006aff1b6136a868a4 starting delivery 1036: msg 1310732 to local shop.example-y.kurz@shop.example
@400000006aff1b6136a92bf4 status: local 2/10 remote 0/20
@400000006aff1b6136a92bf4 starting delivery 1037: msg 1310732 to local club.example-f.braun@club.example
@400000006aff1b6136a9acdc status: local 3/10 remote 0/20
@400000006aff1b6136aa9354 starting delivery 1038: msg 1310732 to local greta@example.net
@400000006aff1b6136ab27c4 status: local 4/10 remote 0/20
@400000006aff1b61388d2664 delivery 1037: success: did_0+0+1/
@400000006aff1b61388d2664 status: local 3/10 remote 0/20
@400000006aff1b6138b5ad64 delivery 1035: success: did_0+0+1/
@400000006aff1b6138b612f4 status: local 2/10 remote 0/20
@400000006aff1b613ac7fb34 delivery 1038: success: did_0+0+1/
@400000006aff1b613ac8b2cc status: local 1/10 remote 0/20
@400000006aff1b6202c484dc delivery 1036: success: did_0+0+1/
@400000006aff1b6202c5211c status: local 0/10 remote 0/20
@400000006aff1b6202c54444 end msg 1310732
@400000006aff1b843075dc64 new msg 1310732
@400000006aff1b843075dc64 info msg 1310732: bytes 5803 from <emma@club.example> qp 24092 uid 7791
@400000006aff1b843075dc64 starting delivery 1039: msg 1310732 to remote ida9@bricks.example
@400000006aff1b843075fba4 status: local 0/10 remote 1/20
@400000006aff1b852b4cf7f4 delivery 1039: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_AA92DE7D24/
@400000006aff1b852b4cf7f4 status: local 0/10 remote 0/20
@400000006aff1b852b4d599c end msg 1310732
@400000006aff1b9129ad51b4 new msg 1310732
@400000006aff1b9129ad74dc info msg 1310732: bytes 42902 from <o.beck@shop.example> qp 24099 uid 7791
@400000006aff1b9129ad74dc starting delivery 1040: msg 1310732 to remote z.jung11@grocer.example
@400000006aff1b9129adedf4 status: local 0/10 remote 1/20
@400000006aff1b9129aea1a4 starting delivery 1041: msg 1310732 to remote h.vogel4@oakwood.test
@400000006aff1b9129af16d4 status: local 0/10 remote 2/20
@400000006aff1b9129af8fec starting delivery 1042: msg 1310732 to remote k.maier7@castle.example
@400000006aff1b9129b00134 status: local 0/10 remote 3/20
@400000006aff1b93192ff1d4 delivery 1040: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795103623_qp_3326/
@400000006aff1b93193099cc status: local 0/10 remote 2/20
@400000006aff1b9401b00b84 delivery 1042: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795103623_qp_23944/
@400000006aff1b9401b0af94 status: local 0/10 remote 1/20
@400000006aff1b9401bddaac delivery 1041: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1w76B0-589CA5-11/
@400000006aff1b9401bddaac status: local 0/10 remote 0/20
@400000006aff1b9401be9244 end msg 1310732
@400000006aff1ba619f6df9c new msg 1310732
@400000006aff1ba619f6df9c info msg 1310732: bytes 1800 from <h.vogel@club.example> qp 24101 uid 7791
@400000006aff1ba619f6df9c starting delivery 1043: msg 1310732 to local club.example-nina@club.example
@400000006aff1ba619f74cfc status: local 1/10 remote 0/20
@400000006aff1ba619f7dd84 starting delivery 1044: msg 1310732 to local shop.example-ida@shop.example
@400000006aff1ba619f8181c status: local 2/10 remote 0/20
@400000006aff1ba619f8b074 starting delivery 1045: msg 1310732 to local shop.example-o.beck@shop.example
@400000006aff1ba619f8c014 status: local 3/10 remote 0/20
@400000006aff1ba61b069634 delivery 1044: success: did_0+0+1/
@400000006aff1ba61b069634 status: local 2/10 remote 0/20
@400000006aff1ba61b3f6144 delivery 1043: success: did_0+0+1/
@400000006aff1ba61b3f9fc4 status: local 1/10 remote 0/20
@400000006aff1ba61f06ae2c delivery 1045: success: did_0+0+1/
@400000006aff1ba61f06ae2c status: local 0/10 remote 0/20
@400000006aff1ba61f06ecac end msg 1310732
@400000006aff1bd523da4a94 new msg 1310732
@400000006aff1bd523dab40c info msg 1310732: bytes 183095 from <f.braun9@pebble.test> qp 24109 uid 7791
@400000006aff1bd523dab40c starting delivery 1046: msg 1310732 to local shop.example-ida@shop.example
@400000006aff1bd523db6f8c status: local 1/10 remote 0/20
@400000006aff1bd526a82034 delivery 1046: success: did_0+0+1/
@400000006aff1bd526a8c82c status: local 0/10 remote 0/20
@400000006aff1bd526a958b4 end msg 1310732
@400000006aff1bd70da3b4f4 starting delivery 1047: msg 1310781 to remote r.frank@silent.test
@400000006aff1bd70da3b4f4 status: local 0/10 remote 1/20
@400000006aff1bd70ea4f084 delivery 1047: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff1bd70ea4f084 status: local 0/10 remote 0/20
@400000006aff1bdc288ce9ac new msg 1310732
@400000006aff1bdc288d4f3c info msg 1310732: bytes 3823 from <d.weiss@club.example> qp 24112 uid 7791
@400000006aff1bdc288db8b4 starting delivery 1048: msg 1310732 to remote j.klein2@quarry.example
@400000006aff1bdc288dc854 status: local 0/10 remote 1/20
@400000006aff1bdc288e975c starting delivery 1049: msg 1310732 to remote r.frank5@customer.example
@400000006aff1bdc288ef134 status: local 0/10 remote 2/20
@400000006aff1bdc288fdb94 starting delivery 1050: msg 1310732 to remote k.maier11@harbour.test
@400000006aff1bdc288fdb94 status: local 0/10 remote 3/20
@400000006aff1bdc288fdb94 starting delivery 1051: msg 1310732 to remote m.roth11@bricks.example
@400000006aff1bdc288ffebc status: local 0/10 remote 4/20
@400000006aff1bdc33017114 new msg 1310776
@400000006aff1bdc3301af94 info msg 1310776: bytes 1794 from <paula22@oakwood.test> qp 24115 uid 7791
@400000006aff1bdc33023c34 starting delivery 1052: msg 1310776 to local greta@example.net
@400000006aff1bdc33028a54 status: local 1/10 remote 4/20
@400000006aff1bdc350e7754 delivery 1052: success: did_0+0+1/
@400000006aff1bdc350ed8fc status: local 0/10 remote 4/20
@400000006aff1bdc350f3e8c end msg 1310776
@400000006aff1bdd0e720944 delivery 1050: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_19F2B6D0F1/
@400000006aff1bdd0e72c4c4 status: local 0/10 remote 3/20
@400000006aff1bdd149700f4 delivery 1051: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_50209C830C/
@400000006aff1bdd1497435c status: local 0/10 remote 2/20
@400000006aff1bde0c22dd6c delivery 1048: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w83AD-008EDC-D0/
@400000006aff1bde0c22dd6c status: local 0/10 remote 1/20
@400000006aff1bdf07fcd684 delivery 1049: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795103698_ac8e00b3605a_-_esmtp/
@400000006aff1bdf07fd9204 status: local 0/10 remote 0/20
@400000006aff1bdf07fd9204 end msg 1310732
@400000006aff1beb22b0da0c new msg 1310732
@400000006aff1beb22b0da0c info msg 1310732: bytes 3534 from <z.jung39@dune.test> qp 24119 uid 7791
@400000006aff1beb22b0f17c starting delivery 1053: msg 1310732 to local club.example-k.maier@club.example
@400000006aff1beb22b1d7f4 status: local 1/10 remote 0/20
@400000006aff1beb22b21674 starting delivery 1054: msg 1310732 to local shop.example-z.jung@shop.example
@400000006aff1beb22b2ce0c status: local 2/10 remote 0/20
@400000006aff1beb27be2414 delivery 1054: success: did_0+0+1/
@400000006aff1beb27be2414 status: local 1/10 remote 0/20
@400000006aff1beb28392844 delivery 1053: success: did_0+0+1/
@400000006aff1beb2839bcb4 status: local 0/10 remote 0/20
@400000006aff1beb283a83ec end msg 1310732
@400000006aff1c171c9734cc new msg 1310732
@400000006aff1c171c9734cc info msg 1310732: bytes 163712 from <t.wolf@shop.example> qp 24124 uid 7791
@400000006aff1c171c9734cc starting delivery 1055: msg 1310732 to remote nina1@library.example
@400000006aff1c171c97dcc4 status: local 0/10 remote 1/20
@400000006aff1c1a0464699c delivery 1055: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1w69E4-4653FC-9B/
@400000006aff1c1a0464699c status: local 0/10 remote 0/20
@400000006aff1c1a0464a04c end msg 1310732
@400000006aff1c2339e08d1c new msg 1310732
@400000006aff1c2339e09104 info msg 1310732: bytes 1766 from <anna.koch@shop.example> qp 24130 uid 7791
@400000006aff1c2339e0a48c starting delivery 1056: msg 1310732 to local club.example-h.vogel@club.example
@400000006aff1c2339e0a48c status: local 1/10 remote 0/20
@400000006aff1c24009e60ec delivery 1056: success: did_0+0+1/
@400000006aff1c24009ed61c status: local 0/10 remote 0/20
@400000006aff1c24009f89cc end msg 1310732
@400000006aff1c2b26a3b364 new msg 1310732
@400000006aff1c2b26a44004 info msg 1310732: bytes 3010 from <m.roth@shop.example> qp 24133 uid 7791
@400000006aff1c2b26a44bbc starting delivery 1057: msg 1310732 to remote paula9@mill.test
@400000006aff1c2b26a4826c status: local 0/10 remote 1/20
@400000006aff1c2c268555f4 delivery 1057: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_530E4A7528/
@400000006aff1c2c2685ee4c status: local 0/10 remote 0/20
@400000006aff1c2c268686a4 end msg 1310732
@400000006aff1c2d24963024 new msg 1310732
@400000006aff1c2d24967e44 info msg 1310732: bytes 16800 from <nina@club.example> qp 24137 uid 7791
@400000006aff1c2d2496b8dc starting delivery 1058: msg 1310732 to remote z.jung7@granite.test
@400000006aff1c2d24976c8c status: local 0/10 remote 1/20
@400000006aff1c2d24978014 starting delivery 1059: msg 1310732 to remote ida11@partner.test
@400000006aff1c2d24981c54 status: local 0/10 remote 2/20
@400000006aff1c2d2498c44c starting delivery 1060: msg 1310732 to remote y.kurz1@valley.test
@400000006aff1c2d24990e84 status: local 0/10 remote 3/20
@400000006aff1c2f1ff6173c delivery 1058: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1w79BA-9DD6BE-9D/
@400000006aff1c2f1ff66174 status: local 0/10 remote 2/20
@400000006aff1c2f328353ec delivery 1059: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_3A6754B077/
@400000006aff1c2f32838a9c status: local 0/10 remote 1/20
@400000006aff1c2f3b8ab2dc delivery 1060: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w6851-28A13F-5B/
@400000006aff1c2f3b8ab6c4 status: local 0/10 remote 0/20
@400000006aff1c2f3b8abaac end msg 1310732
@400000006aff1c352f13df4c new msg 1310732
@400000006aff1c352f13df4c info msg 1310732: bytes 7607 from <orders@shop.example> qp 24139 uid 10001
@400000006aff1c352f146034 starting delivery 1061: msg 1310732 to remote wanda30@school.example
@400000006aff1c352f153edc status: local 0/10 remote 1/20
@400000006aff1c380f961acc delivery 1061: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795103787_qp_30277/
@400000006aff1c380f961acc status: local 0/10 remote 0/20
@400000006aff1c380f96e204 end msg 1310732
@400000006aff1c4100016d3c new msg 1310732
@400000006aff1c410001b38c info msg 1310732: bytes 102848 from <carla@example.net> qp 24144 uid 7791
@400000006aff1c4100028a64 starting delivery 1062: msg 1310732 to remote carla10@opera.example
@400000006aff1c4100028a64 status: local 0/10 remote 1/20
@400000006aff1c4100028e4c starting delivery 1063: msg 1310732 to remote nina7@grey.test
@400000006aff1c410002b55c status: local 0/10 remote 2/20
@400000006aff1c410003596c starting delivery 1064: msg 1310732 to remote greta3@valley.test
@400000006aff1c4100043814 status: local 0/10 remote 3/20
@400000006aff1c412f9c492c delivery 1062: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<a812485bebf02e8b@mail.example>_[InternalId=1149012557]_Queued_mail_for_delivery/
@400000006aff1c412f9c686c status: local 0/10 remote 2/20
@400000006aff1c4202516c04 delivery 1063: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<nina7@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006aff1c4202524e94 status: local 0/10 remote 1/20
@400000006aff1c4217c63844 delivery 1064: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1wE0E1-90C636-2E/
@400000006aff1c4217c6e03c status: local 0/10 remote 0/20
@400000006aff1c631487a744 new msg 1310776
@400000006aff1c6314880504 info msg 1310776: bytes 5088 from <ute32@vineyard.example> qp 24150 uid 7791
@400000006aff1c63148837cc starting delivery 1065: msg 1310776 to local shop.example-m.roth@shop.example
@400000006aff1c631488d7f4 status: local 1/10 remote 0/20
@400000006aff1c6318969fd4 delivery 1065: success: did_0+0+1/
@400000006aff1c631896f1dc status: local 0/10 remote 0/20
@400000006aff1c631896f1dc end msg 1310776
@400000006aff1c663413bbd4 new msg 1310776
@400000006aff1c663413fa54 info msg 1310776: bytes 5561 from <orders@shop.example> qp 24158 uid 10001
@400000006aff1c6634144c5c starting delivery 1066: msg 1310776 to remote lena31@bigmail.example
@400000006aff1c6634144c5c status: local 0/10 remote 1/20
@400000006aff1c6714c0e39c new msg 1310785
@400000006aff1c6714c0e39c info msg 1310785: bytes 5781 from <orders@shop.example> qp 24166 uid 10001
@400000006aff1c6714c0fef4 starting delivery 1067: msg 1310785 to remote paula9@mill.test
@400000006aff1c6714c1609c status: local 0/10 remote 2/20
@400000006aff1c672fd3cc1c delivery 1067: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_79C89FCCE9/
@400000006aff1c672fd3cc1c status: local 0/10 remote 1/20
@400000006aff1c672fd4b294 end msg 1310785
@400000006aff1c6730140d54 delivery 1066: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795103836_7d69e800faf5_-_esmtp/
@400000006aff1c6730140d54 status: local 0/10 remote 0/20
@400000006aff1c673014dc5c end msg 1310776
@400000006aff1c9a28a9a524 new msg 1310776
@400000006aff1c9a28aa1e3c info msg 1310776: bytes 2152 from <carla@example.net> qp 24168 uid 7791
@400000006aff1c9a28aa1e3c starting delivery 1068: msg 1310776 to remote sara0@tower.test
@400000006aff1c9a28aaaadc status: local 0/10 remote 1/20
@400000006aff1c9c3102f964 delivery 1068: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795103888_qp_12514/
@400000006aff1c9c310395a4 status: local 0/10 remote 0/20
@400000006aff1c9c3103ff1c end msg 1310776
@400000006aff1caf231dccac new msg 1310776
@400000006aff1caf231dccac info msg 1310776: bytes 2621 from <ida37@pebble.test> qp 24172 uid 7791
@400000006aff1caf231dfb8c starting delivery 1069: msg 1310776 to local club.example-j.klein@club.example
@400000006aff1caf231dfb8c status: local 1/10 remote 0/20
@400000006aff1caf23e3763c delivery 1069: success: did_0+0+1/
@400000006aff1caf23e43d74 status: local 0/10 remote 0/20
@400000006aff1caf23e43d74 end msg 1310776
@400000006aff1cb81df33e74 starting delivery 1070: msg 1310777 to remote t.wolf0@lantern.test
@400000006aff1cb81df401c4 status: local 0/10 remote 1/20
@400000006aff1cbb002efd4c delivery 1070: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_463B0ADF78/
@400000006aff1cbb002fe7ac status: local 0/10 remote 0/20
@400000006aff1cbb002fe7ac end msg 1310777
@400000006aff1cde1807ec94 new msg 1310777
@400000006aff1cde1807ec94 info msg 1310777: bytes 4000 from <nina31@mill.test> qp 24176 uid 7791
@400000006aff1cde1807ec94 starting delivery 1071: msg 1310777 to local shop.example-v.horn@shop.example
@400000006aff1cde180807ec status: local 1/10 remote 0/20
@400000006aff1cde1dec9f24 delivery 1071: success: did_0+0+1/
@400000006aff1cde1ded79e4 status: local 0/10 remote 0/20
@400000006aff1cde1ded79e4 end msg 1310777
@400000006aff1cfc25b0a0d4 new msg 1310777
@400000006aff1cfc25b0a0d4 info msg 1310777: bytes 1304 from <greta12@inkwell.test> qp 24178 uid 7791
@400000006aff1cfc25b0a0d4 starting delivery 1072: msg 1310777 to local paula@example.net
@400000006aff1cfc25b1603c status: local 1/10 remote 0/20
@400000006aff1cfc2d52fd3c delivery 1072: success: did_0+0+1/
@400000006aff1cfc2d5314ac status: local 0/10 remote 0/20
@400000006aff1cfc2d53532c end msg 1310777
@400000006aff1d0c18435784 new msg 1310777
@400000006aff1d0c18437aac info msg 1310777: bytes 23456 from <wanda18@elm.example> qp 24186 uid 7791
@400000006aff1d0c18437aac starting delivery 1073: msg 1310777 to local club.example-emma@club.example
@400000006aff1d0c1843f7ac status: local 1/10 remote 0/20
@400000006aff1d0c19a95bdc delivery 1073: success: did_0+0+1/
@400000006aff1d0c19a95bdc status: local 0/10 remote 0/20
@400000006aff1d0c19a9734c end msg 1310777
@400000006aff1d1a2df16bd4 new msg 1310777
@400000006aff1d1a2df217b4 info msg 1310777: bytes 5489 from <k.maier22@ferry.test> qp 24193 uid 7791
@400000006aff1d1a2df290cc starting delivery 1074: msg 1310777 to local club.example-emma@club.example
@400000006aff1d1a2df3159c status: local 1/10 remote 0/20
@400000006aff1d1a3510c144 delivery 1074: success: did_0+0+1/
@400000006aff1d1a3510c144 status: local 0/10 remote 0/20
@400000006aff1d1a35112ea4 end msg 1310777
@400000006aff1d202a998674 new msg 1310777
@400000006aff1d202a9a269c info msg 1310777: bytes 7615 from <orders@shop.example> qp 24201 uid 10001
@400000006aff1d202a9a269c starting delivery 1075: msg 1310777 to remote nina34@elm.example
@400000006aff1d202a9b10fc status: local 0/10 remote 1/20
@400000006aff1d220d7f48bc delivery 1075: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w24DC-3044D5-2B/
@400000006aff1d220d7fdd2c status: local 0/10 remote 0/20
@400000006aff1d220d7fdd2c end msg 1310777
@400000006aff1d3d2d25943c new msg 1310777
@400000006aff1d3d2d25f5e4 info msg 1310777: bytes 7310 from <d.weiss22@kiosk.example> qp 24208 uid 7791
@400000006aff1d3d2d269224 starting delivery 1076: msg 1310777 to local shop.example-y.kurz@shop.example
@400000006aff1d3d2d277c84 status: local 1/10 remote 0/20
@400000006aff1d3d326dd7ec delivery 1076: success: did_0+0+1/
@400000006aff1d3d326e4934 status: local 0/10 remote 0/20
@400000006aff1d3d326e4934 end msg 1310777
@400000006aff1d403b577994 new msg 1310777
@400000006aff1d403b57c7b4 info msg 1310777: bytes 3069 from <paula@example.net> qp 24212 uid 7791
@400000006aff1d403b57c7b4 starting delivery 1077: msg 1310777 to remote emma9@typo.test
@400000006aff1d403b58a274 status: local 0/10 remote 1/20
@400000006aff1d403b590804 starting delivery 1078: msg 1310777 to remote j.klein5@vineyard.example
@400000006aff1d403b590804 status: local 0/10 remote 2/20
@400000006aff1d403b59ee7c starting delivery 1079: msg 1310777 to remote wanda4@shipyard.test
@400000006aff1d403b59fe1c status: local 0/10 remote 3/20
@400000006aff1d403b5a5bdc starting delivery 1080: msg 1310777 to remote o.beck7@library.example
@400000006aff1d403b5b1b44 status: local 0/10 remote 4/20
@400000006aff1d4105723404 delivery 1077: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006aff1d4105724f5c status: local 0/10 remote 3/20
@400000006aff1d411e2cd0bc delivery 1079: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_B3BBA50943/
@400000006aff1d411e2cd0bc status: local 0/10 remote 2/20
@400000006aff1d4129a7622c delivery 1078: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795104054_839d3274bc7b_-_esmtp/
@400000006aff1d4129a7a0ac status: local 0/10 remote 1/20
@400000006aff1d41353164bc delivery 1080: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1wDBCA-66D4DE-BB/
@400000006aff1d41353164bc status: local 0/10 remote 0/20
@400000006aff1d413531745c bounce msg 1310777 qp 24215
@400000006aff1d413531745c end msg 1310777
@400000006aff1d41354f164c new msg 1310777
@400000006aff1d41354fb674 info msg 1310777: bytes 4294 from <> qp 24215 uid 7796
@400000006aff1d41354fe93c starting delivery 1081: msg 1310777 to local paula@example.net
@400000006aff1d413550951c status: local 1/10 remote 0/20
@400000006aff1d41380a0414 delivery 1081: success: did_0+0+1/
@400000006aff1d41380a467c status: local 0/10 remote 0/20
@400000006aff1d41380a8ccc end msg 1310777
@400000006aff1d451c530f7c new msg 1310777
@400000006aff1d451c53ee24 info msg 1310777: bytes 734 from <root@mx1.example.net> qp 24218 uid 0
@400000006aff1d451c540d64 starting delivery 1082: msg 1310777 to local root@mx1.example.net
@400000006aff1d451c540d64 status: local 1/10 remote 0/20
@400000006aff1d4520d3e864 delivery 1082: success: did_0+1+0/qp_24225/
@400000006aff1d4520d49444 status: local 0/10 remote 0/20
@400000006aff1d4520d49444 end msg 1310777
@400000006aff1d4520f2c2d4 new msg 1310777
@400000006aff1d4520f2c2d4 info msg 1310777: bytes 974 from <root@mx1.example.net> qp 24225 uid 7790
@400000006aff1d4520f2d65c starting delivery 1083: msg 1310777 to local greta@example.net
@400000006aff1d4520f2d65c status: local 1/10 remote 0/20
@400000006aff1d4523e070cc delivery 1083: success: did_0+0+1/
@400000006aff1d4523e0d65c status: local 0/10 remote 0/20
@400000006aff1d4523e0d65c end msg 1310777
@400000006aff1d4d21c4c48c new msg 1310777
@400000006aff1d4d21c4c48c info msg 1310777: bytes 12420 from <emma38@freemail.test> qp 24233 uid 7791
@400000006aff1d4d21c54574 starting delivery 1084: msg 1310777 to local shop.example-t.wolf@shop.example
@400000006aff1d4d21c6147c status: local 1/10 remote 0/20
@400000006aff1d4d260a03a4 delivery 1084: success: did_0+0+1/
@400000006aff1d4d260ada7c status: local 0/10 remote 0/20
@400000006aff1d4d260af5d4 end msg 1310777
@400000006aff1d5331e5f2dc new msg 1310777
@400000006aff1d5331e5f2dc info msg 1310777: bytes 2834 from <nina@club.example> qp 24241 uid 7791
@400000006aff1d5331e5f2dc starting delivery 1085: msg 1310777 to remote lena10@bigmail.example
@400000006aff1d5331e5f2dc status: local 0/10 remote 1/20
@400000006aff1d5331e696ec starting delivery 1086: msg 1310777 to remote lena6@dairy.example
@400000006aff1d5331e6d56c status: local 0/10 remote 2/20
@400000006aff1d5331e73afc starting delivery 1087: msg 1310777 to remote ida4@vineyard.example
@400000006aff1d5331e73afc status: local 0/10 remote 3/20
@400000006aff1d54235328d4 delivery 1085: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795104073_f7975f7642d0_-_esmtp/
@400000006aff1d54235328d4 status: local 0/10 remote 2/20
@400000006aff1d5423d583ec delivery 1086: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<1ddaf1e72c8d2c7a@mail.example>_[InternalId=561631102]_Queued_mail_for_delivery/
@400000006aff1d5423d583ec status: local 0/10 remote 1/20
@400000006aff1d552e4b2c64 delivery 1087: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795104073_dd24c8ff38ed_-_esmtp/
@400000006aff1d552e4b2c64 status: local 0/10 remote 0/20
@400000006aff1d552e4ba57c end msg 1310777
@400000006aff1d67083b529c new msg 1310777
@400000006aff1d67083bc3e4 info msg 1310777: bytes 1527 from <y.kurz@shop.example> qp 24246 uid 7791
@400000006aff1d67083bc3e4 starting delivery 1088: msg 1310777 to local club.example-sara@club.example
@400000006aff1d67083bc3e4 status: local 1/10 remote 0/20
@400000006aff1d670dd61764 delivery 1088: success: did_0+0+1/
@400000006aff1d670dd6abd4 status: local 0/10 remote 0/20
@400000006aff1d670dd75f84 end msg 1310777
@400000006aff1d7f2f67661c new msg 1310777
@400000006aff1d7f2f676a04 info msg 1310777: bytes 15669 from <lena26@dune.test> qp 24249 uid 7791
@400000006aff1d7f2f67f2bc starting delivery 1089: msg 1310777 to local club.example-nina@club.example
@400000006aff1d7f2f67f2bc status: local 1/10 remote 0/20
@400000006aff1d7f31c4edbc delivery 1089: success: did_0+0+1/
@400000006aff1d7f31c59d84 status: local 0/10 remote 0/20
@400000006aff1d7f31c6745c end msg 1310777
@400000006aff1d8f0a20105c new msg 1310777
@400000006aff1d8f0a202bb4 info msg 1310777: bytes 20287 from <greta@example.net> qp 24256 uid 7791
@400000006aff1d8f0a205e7c starting delivery 1090: msg 1310777 to remote carla10@cloudy.example
@400000006aff1d8f0a205e7c status: local 0/10 remote 1/20
@400000006aff1d9003cba43c delivery 1090: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_FF14229E9B/
@400000006aff1d9003cc213c status: local 0/10 remote 0/20
@400000006aff1d9003ccc54c end msg 1310777
@400000006aff1dd1336a3d34 starting delivery 1091: msg 1310732 to remote nina7@grey.test
@400000006aff1dd1336a3d34 status: local 0/10 remote 1/20
@400000006aff1dd31371b304 delivery 1091: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795104199_qp_30726/
@400000006aff1dd31371b304 status: local 0/10 remote 0/20
@400000006aff1dd313727654 end msg 1310732
@400000006aff1dd42ff53e9c new msg 1310732
@400000006aff1dd42ff5b7b4 info msg 1310732: bytes 7414 from <orders@shop.example> qp 24263 uid 10001
@400000006aff1dd42ff6483c starting delivery 1092: msg 1310732 to remote t.wolf6@vineyard.example
@400000006aff1dd42ff6483c status: local 0/10 remote 1/20
@400000006aff1dd51926703c delivery 1092: failure: 198.51.100.198_does_not_like_recipient./Remote_host_said:_550_5.1.1_<t.wolf6@vineyard.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.198./
@400000006aff1dd519271c1c status: local 0/10 remote 0/20
@400000006aff1dd51927eb24 bounce msg 1310732 qp 24271
@400000006aff1dd519288764 end msg 1310732
@400000006aff1dd519350e6c new msg 1310732
@400000006aff1dd519351a24 info msg 1310732: bytes 8838 from <> qp 24271 uid 7796
@400000006aff1dd519357bcc starting delivery 1093: msg 1310732 to local shop.example-orders@shop.example
@400000006aff1dd519357bcc status: local 1/10 remote 0/20
@400000006aff1dd51af64284 delivery 1093: success: did_0+0+0/
@400000006aff1dd51af66994 status: local 0/10 remote 0/20
@400000006aff1dd51af66994 end msg 1310732
@400000006aff1de21b570024 new msg 1310732
@400000006aff1de21b570bdc info msg 1310732: bytes 60201 from <z.jung@shop.example> qp 24273 uid 7791
@400000006aff1de21b579c64 starting delivery 1094: msg 1310732 to remote j.klein5@station.test
@400000006aff1de21b57f63c status: local 0/10 remote 1/20
@400000006aff1de21b587b0c starting delivery 1095: msg 1310732 to remote nina7@dairy.example
@400000006aff1de21b587b0c status: local 0/10 remote 2/20
@400000006aff1de30ef166bc delivery 1095: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<810e8d4a22ca02a4@mail.example>_[InternalId=238583320]_Queued_mail_for_delivery/
@400000006aff1de30ef189e4 status: local 0/10 remote 1/20
@400000006aff1de31b644e64 delivery 1094: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1w8056-285DF4-BB/
@400000006aff1de31b652d0c status: local 0/10 remote 0/20
@400000006aff1de31b652d0c end msg 1310732
@400000006aff1de912e5edc4 new msg 1310732
@400000006aff1de912e5edc4 info msg 1310732: bytes 6549 from <wanda5@quarry.example> qp 24277 uid 7791
@400000006aff1de912e63fcc starting delivery 1096: msg 1310732 to local club.example-h.vogel@club.example
@400000006aff1de912e72644 status: local 1/10 remote 0/20
@400000006aff1de914d1180c delivery 1096: success: did_0+0+1/
@400000006aff1de914d1c3ec status: local 0/10 remote 0/20
@400000006aff1de914d219dc end msg 1310732
@400000006aff1deb3adf192c new msg 1310732
@400000006aff1deb3adfec1c info msg 1310732: bytes 1284 from <f.braun2@inkwell.test> qp 24279 uid 7791
@400000006aff1deb3ae0c2f4 starting delivery 1097: msg 1310732 to local shop.example-z.jung@shop.example
@400000006aff1deb3ae17e74 status: local 1/10 remote 0/20
@400000006aff1deb3ae17e74 starting delivery 1098: msg 1310732 to local paula@example.net
@400000006aff1deb3ae17e74 status: local 2/10 remote 0/20
@400000006aff1deb3ae245ac starting delivery 1099: msg 1310732 to local shop.example-ida@shop.example
@400000006aff1deb3ae28814 status: local 3/10 remote 0/20
@400000006aff1deb3ae2e9bc starting delivery 1100: msg 1310732 to local shop.example-v.horn@shop.example
@400000006aff1deb3ae2e9bc status: local 4/10 remote 0/20
@400000006aff1dec0010e244 delivery 1097: success: did_0+0+1/
@400000006aff1dec0010ea14 status: local 3/10 remote 0/20
@400000006aff1dec03d95424 delivery 1098: success: did_0+0+1/
@400000006aff1dec03d9b9b4 status: local 2/10 remote 0/20
@400000006aff1dec03fdc82c delivery 1100: success: did_0+0+1/
@400000006aff1dec03fe934c status: local 1/10 remote 0/20
@400000006aff1dec0427221c delivery 1099: success: did_0+0+1/
@400000006aff1dec042783c4 status: local 0/10 remote 0/20
@400000006aff1dec0427ed3c end msg 1310732
@400000006aff1dec3207b37c new msg 1310732
@400000006aff1dec3207e644 info msg 1310732: bytes 21223 from <k.maier@club.example> qp 24285 uid 7791
@400000006aff1dec32087ab4 starting delivery 1101: msg 1310732 to remote y.kurz10@quarry.example
@400000006aff1dec3208e044 status: local 0/10 remote 1/20
@400000006aff1def073b5f2c delivery 1101: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w833D-C68FC8-30/
@400000006aff1def073bebcc status: local 0/10 remote 0/20
@400000006aff1def073bebcc end msg 1310732
@400000006aff1df71525893c new msg 1310732
@400000006aff1df715266014 info msg 1310732: bytes 24057 from <m.roth20@library.example> qp 24288 uid 7791
@400000006aff1df71526833c starting delivery 1102: msg 1310732 to local club.example-test16@club.example
@400000006aff1df71526833c status: local 1/10 remote 0/20
@400000006aff1df71767b8dc delivery 1102: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006aff1df717682254 status: local 0/10 remote 0/20
@400000006aff1df71768b2dc bounce msg 1310732 qp 24293
@400000006aff1df71768b2dc end msg 1310732
@400000006aff1df7178a2d2c new msg 1310732
@400000006aff1df7178a7764 info msg 1310732: bytes 25381 from <> qp 24293 uid 7796
@400000006aff1df7178b0bd4 starting delivery 1103: msg 1310732 to remote m.roth20@library.example
@400000006aff1df7178b0bd4 status: local 0/10 remote 1/20
@400000006aff1df80c45809c delivery 1103: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1w5655-4FB14D-C8/
@400000006aff1df80c46538c status: local 0/10 remote 0/20
@400000006aff1df80c46538c end msg 1310732
@400000006aff1e47244ccb14 new msg 1310732
@400000006aff1e47244ccb14 info msg 1310732: bytes 4076 from <d.weiss0@bigmail.example> qp 24299 uid 7791
@400000006aff1e47244d924c starting delivery 1104: msg 1310732 to local carla@example.net
@400000006aff1e47244d9e04 status: local 1/10 remote 0/20
@400000006aff1e472593702c delivery 1104: success: did_0+0+1/
@400000006aff1e472593702c status: local 0/10 remote 0/20
@400000006aff1e472593702c end msg 1310732
@400000006aff1e502e0a4b04 new msg 1310732
@400000006aff1e502e0aa4dc info msg 1310732: bytes 6280 from <k.maier36@inkwell.test> qp 24301 uid 7791
@400000006aff1e502e0aa4dc starting delivery 1105: msg 1310732 to local club.example-nina@club.example
@400000006aff1e502e0aa4dc status: local 1/10 remote 0/20
@400000006aff1e503258a624 delivery 1105: success: did_0+0+1/
@400000006aff1e503258a624 status: local 0/10 remote 0/20
@400000006aff1e5032591b54 end msg 1310732
@400000006aff1ea23233381c new msg 1310732
@400000006aff1ea232340724 info msg 1310732: bytes 15949 from <z.jung@shop.example> qp 24305 uid 7791
@400000006aff1ea23234b304 starting delivery 1106: msg 1310732 to remote o.beck7@typo.test
@400000006aff1ea23234b304 status: local 0/10 remote 1/20
@400000006aff1ea23234b304 starting delivery 1107: msg 1310732 to remote d.weiss5@bigmail.example
@400000006aff1ea232357a3c status: local 0/10 remote 2/20
@400000006aff1ea303c216ec delivery 1106: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006aff1ea303c2f1ac status: local 0/10 remote 1/20
@400000006aff1ea32fdebce4 new msg 1310777
@400000006aff1ea32fdecc84 info msg 1310777: bytes 11520 from <f.braun@club.example> qp 24311 uid 7791
@400000006aff1ea32fdf2a44 starting delivery 1108: msg 1310777 to remote anna.koch0@elm.example
@400000006aff1ea32fdfe5c4 status: local 0/10 remote 2/20
@400000006aff1ea501ffc1c4 delivery 1107: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795104408_080207b3dcd4_-_esmtp/
@400000006aff1ea501fff0a4 status: local 0/10 remote 1/20
@400000006aff1ea50200236c bounce msg 1310732 qp 24317
@400000006aff1ea50200236c end msg 1310732
@400000006aff1ea50234cbe4 new msg 1310732
@400000006aff1ea50234e354 info msg 1310732: bytes 17019 from <> qp 24317 uid 7796
@400000006aff1ea502350a64 starting delivery 1109: msg 1310732 to local shop.example-z.jung@shop.example
@400000006aff1ea50235161c status: local 1/10 remote 1/20
@400000006aff1ea504eb3184 delivery 1109: success: did_0+0+1/
@400000006aff1ea504eb3184 status: local 0/10 remote 1/20
@400000006aff1ea504eb3184 end msg 1310732
@400000006aff1ea5209dccd4 delivery 1108: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w1336-863C15-CE/
@400000006aff1ea5209e3264 status: local 0/10 remote 0/20
@400000006aff1ea5209e3264 end msg 1310777
@400000006aff1ed028c942e4 new msg 1310777
@400000006aff1ed028c942e4 info msg 1310777: bytes 4970 from <z.jung32@orchard.test> qp 24322 uid 7791
@400000006aff1ed028c97994 starting delivery 1110: msg 1310777 to local shop.example-t.wolf@shop.example
@400000006aff1ed028c9cb9c status: local 1/10 remote 0/20
@400000006aff1ed02e2dc124 delivery 1110: success: did_0+0+1/
@400000006aff1ed02e2dd0c4 status: local 0/10 remote 0/20
@400000006aff1ed02e2dd0c4 end msg 1310777
@400000006aff1ed622803104 new msg 1310777
@400000006aff1ed622803104 info msg 1310777: bytes 9080 from <d.weiss35@valley.test> qp 24330 uid 7791
@400000006aff1ed622803104 starting delivery 1111: msg 1310777 to local paula@example.net
@400000006aff1ed62280ec84 status: local 1/10 remote 0/20
@400000006aff1ed62548b744 delivery 1111: success: did_0+0+1/
@400000006aff1ed62548b744 status: local 0/10 remote 0/20
@400000006aff1ed62548de54 end msg 1310777
@400000006aff1ef42346e434 new msg 1310777
@400000006aff1ef42346e434 info msg 1310777: bytes 4019 from <wanda@example.net> qp 24334 uid 7791
@400000006aff1ef42346e434 starting delivery 1112: msg 1310777 to local shop.example-b.lang@shop.example
@400000006aff1ef4234716fc status: local 1/10 remote 0/20
@400000006aff1ef4279eebe4 delivery 1112: success: did_0+0+1/
@400000006aff1ef4279f3dec status: local 0/10 remote 0/20
@400000006aff1ef427a0284c end msg 1310777
@400000006aff1f32259f9974 new msg 1310777
@400000006aff1f3225a04d24 info msg 1310777: bytes 437104 from <greta@example.net> qp 24339 uid 7791
@400000006aff1f3225a0b2b4 starting delivery 1113: msg 1310777 to remote f.braun4@workshop.test
@400000006aff1f3225a0b2b4 status: local 0/10 remote 1/20
@400000006aff1f331b2c94c4 delivery 1113: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_7FFA61C8A7/
@400000006aff1f331b2cbbd4 status: local 0/10 remote 0/20
@400000006aff1f331b2d2934 end msg 1310777
@400000006aff1f5032533b6c new msg 1310777
@400000006aff1f5032538d74 info msg 1310777: bytes 4679 from <> qp 24347 uid 7791
@400000006aff1f503253b09c starting delivery 1114: msg 1310777 to local club.example-r.frank@club.example
@400000006aff1f503253b09c status: local 1/10 remote 0/20
@400000006aff1f5038be4884 delivery 1114: success: did_0+0+1/
@400000006aff1f5038bf2344 status: local 0/10 remote 0/20
@400000006aff1f5038c005d4 end msg 1310777
@400000006aff1f5c1401a694 new msg 1310777
@400000006aff1f5c1402371c info msg 1310777: bytes 3474 from <emma@club.example> qp 24352 uid 7791
@400000006aff1f5c1402fe54 starting delivery 1115: msg 1310777 to local shop.example-anna.koch@shop.example
@400000006aff1f5c1402fe54 status: local 1/10 remote 0/20
@400000006aff1f5c14039e7c starting delivery 1116: msg 1310777 to local club.example-sara@club.example
@400000006aff1f5c14039e7c status: local 2/10 remote 0/20
@400000006aff1f5c14042734 starting delivery 1117: msg 1310777 to local shop.example-b.lang@shop.example
@400000006aff1f5c14042734 status: local 3/10 remote 0/20
@400000006aff1f5c1a785ff4 delivery 1115: success: did_0+0+1/
@400000006aff1f5c1a785ff4 status: local 2/10 remote 0/20
@400000006aff1f5c1ad7548c delivery 1117: success: did_0+0+1/
@400000006aff1f5c1ad7548c status: local 1/10 remote 0/20
@400000006aff1f5c1b21cef4 delivery 1116: success: did_0+0+1/
@400000006aff1f5c1b21cef4 status: local 0/10 remote 0/20
@400000006aff1f5c1b22ad9c end msg 1310777
@400000006aff1f5d389a2e54 new msg 1310777
@400000006aff1f5d389a6cd4 info msg 1310777: bytes 1616 from <sara21@cloudy.example> qp 24354 uid 7791
@400000006aff1f5d389ad64c starting delivery 1118: msg 1310777 to local club.example-nina@club.example
@400000006aff1f5d389ad64c status: local 1/10 remote 0/20
@400000006aff1f5e015316a4 delivery 1118: success: did_0+0+1/
@400000006aff1f5e015316a4 status: local 0/10 remote 0/20
@400000006aff1f5e0153a72c end msg 1310777
@400000006aff1f840b74461c new msg 1310777
@400000006aff1f840b74461c info msg 1310777: bytes 40210 from <z.jung@shop.example> qp 24360 uid 7791
@400000006aff1f840b746174 starting delivery 1119: msg 1310777 to local shop.example-v.horn@shop.example
@400000006aff1f840b749c0c status: local 1/10 remote 0/20
@400000006aff1f840b749ff4 starting delivery 1120: msg 1310777 to local club.example-h.vogel@club.example
@400000006aff1f840b753464 status: local 2/10 remote 0/20
@400000006aff1f840de28ecc delivery 1119: success: did_0+0+1/
@400000006aff1f840de2f074 status: local 1/10 remote 0/20
@400000006aff1f84126b3f84 delivery 1120: success: did_0+0+1/
@400000006aff1f84126b3f84 status: local 0/10 remote 0/20
@400000006aff1f84126b81ec end msg 1310777
@400000006aff1fa71e879aec new msg 1310777
@400000006aff1fa71e883b14 info msg 1310777: bytes 9053 from <t.wolf7@partner.test> qp 24364 uid 7791
@400000006aff1fa71e890e04 starting delivery 1121: msg 1310777 to local greta@example.net
@400000006aff1fa71e890e04 status: local 1/10 remote 0/20
@400000006aff1fa7263516fc delivery 1121: success: did_0+0+1/
@400000006aff1fa726359bcc status: local 0/10 remote 0/20
@400000006aff1fa72636303c end msg 1310777
@400000006aff1fac39a1690c new msg 1310777
@400000006aff1fac39a19bd4 info msg 1310777: bytes 18729 from <sara@club.example> qp 24368 uid 7791
@400000006aff1fac39a23bfc starting delivery 1122: msg 1310777 to local carla@example.net
@400000006aff1fac39a23bfc status: local 1/10 remote 0/20
@400000006aff1fad0317773c delivery 1122: success: did_0+0+1/
@400000006aff1fad031855e4 status: local 0/10 remote 0/20
@400000006aff1fad031855e4 end msg 1310777
@400000006aff1fde100693c4 new msg 1310777
@400000006aff1fde100708f4 info msg 1310777: bytes 1201 from <o.beck5@freemail.test> qp 24373 uid 7791
@400000006aff1fde100708f4 starting delivery 1123: msg 1310777 to local shop.example-v.horn@shop.example
@400000006aff1fde10075ee4 status: local 1/10 remote 0/20
@400000006aff1fde17c3deb4 delivery 1123: success: did_0+0+1/
@400000006aff1fde17c434a4 status: local 0/10 remote 0/20
@400000006aff1fde17c434a4 end msg 1310777
@400000006aff1ff11aee7a54 new msg 1310777
@400000006aff1ff11aeeef84 info msg 1310777: bytes 12672 from <wanda@example.net> qp 24375 uid 7791
@400000006aff1ff11aefc65c starting delivery 1124: msg 1310777 to remote nina6@corner.test
@400000006aff1ff11af000f4 status: local 0/10 remote 1/20
@400000006aff1ff11af0acd4 starting delivery 1125: msg 1310777 to remote t.wolf2@heather.example
@400000006aff1ff11af18b7c status: local 0/10 remote 2/20
@400000006aff1ff11af18b7c starting delivery 1126: msg 1310777 to remote b.lang1@bluebird.test
@400000006aff1ff11af200ac status: local 0/10 remote 3/20
@400000006aff1ff11af200ac starting delivery 1127: msg 1310777 to remote h.vogel5@ferry.test
@400000006aff1ff11af23374 status: local 0/10 remote 4/20
@400000006aff1ff21abf38ac delivery 1126: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<08e6529fb4f9afd0@mail.example>_[InternalId=1110185675]_Queued_mail_for_delivery/
@400000006aff1ff21abfbd7c status: local 0/10 remote 3/20
@400000006aff1ff3043c2504 delivery 1124: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<37f66317ab039ccf@mail.example>_[InternalId=595435818]_Queued_mail_for_delivery/
@400000006aff1ff3043c2504 status: local 0/10 remote 2/20
@400000006aff1ff32de755cc delivery 1127: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1w1760-AA3613-C2/
@400000006aff1ff32de7de84 status: local 0/10 remote 1/20
@400000006aff1ff336d11a9c delivery 1125: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<e641911cbf797154@mail.example>_[InternalId=1420327640]_Queued_mail_for_delivery/
@400000006aff1ff336d11a9c status: local 0/10 remote 0/20
@400000006aff1ff336d11a9c end msg 1310777
@400000006aff2007010cd644 new msg 1310777
@400000006aff2007010d207c info msg 1310777: bytes 5591 from <orders@shop.example> qp 24379 uid 10001
@400000006aff2007010d207c starting delivery 1128: msg 1310777 to remote y.kurz20@elm.example
@400000006aff2007010d95ac status: local 0/10 remote 1/20
@400000006aff2009199edc5c delivery 1128: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w1C95-C5E0C1-7D/
@400000006aff2009199eff84 status: local 0/10 remote 0/20
@400000006aff2009199f130c end msg 1310777
@400000006aff20283869bfe4 new msg 1310777
@400000006aff2028386a40cc info msg 1310777: bytes 3557 from <carla@example.net> qp 24384 uid 7791
@400000006aff2028386a40cc starting delivery 1129: msg 1310777 to remote nina0@customer.example
@400000006aff2028386a96bc status: local 0/10 remote 1/20
@400000006aff202924c79c7c delivery 1129: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795104798_fb64de5a45cd_-_esmtp/
@400000006aff202924c79c7c status: local 0/10 remote 0/20
@400000006aff202924c79c7c end msg 1310777
@400000006aff203012713eac new msg 1310777
@400000006aff20301271a054 info msg 1310777: bytes 4870 from <paula1@corner.test> qp 24389 uid 7791
@400000006aff20301271a054 starting delivery 1130: msg 1310777 to local shop.example-anna.koch@shop.example
@400000006aff2030127201fc status: local 1/10 remote 0/20
@400000006aff203012725fbc starting delivery 1131: msg 1310777 to local club.example-h.vogel@club.example
@400000006aff203012725fbc status: local 2/10 remote 0/20
@400000006aff203012725fbc starting delivery 1132: msg 1310777 to local club.example-nina@club.example
@400000006aff203012725fbc status: local 3/10 remote 0/20
@400000006aff203012725fbc starting delivery 1133: msg 1310777 to local shop.example-o.beck@shop.example
@400000006aff203012725fbc status: local 4/10 remote 0/20
@400000006aff203015e4ca2c delivery 1130: success: did_0+0+1/
@400000006aff203015e500dc status: local 3/10 remote 0/20
@400000006aff20301744237c delivery 1133: success: did_0+0+1/
@400000006aff2030174461fc status: local 2/10 remote 0/20
@400000006aff203017af83c4 delivery 1131: success: did_0+0+1/
@400000006aff203017afa6ec status: local 1/10 remote 0/20
@400000006aff203019e5c0cc delivery 1132: success: did_0+0+1/
@400000006aff203019e5cc84 status: local 0/10 remote 0/20
@400000006aff203019e5cc84 end msg 1310777
@400000006aff20583544b9f4 new msg 1310777
@400000006aff20583545042c info msg 1310777: bytes 88059 from <d.weiss35@meadow.example> qp 24393 uid 7791
@400000006aff205835459c84 starting delivery 1134: msg 1310777 to local shop.example-m.roth@shop.example
@400000006aff20583546159c status: local 1/10 remote 0/20
@400000006aff20583b700e8c delivery 1134: success: did_0+0+1/
@400000006aff20583b70c624 status: local 0/10 remote 0/20
@400000006aff20583b70c624 end msg 1310777
@400000006aff2087326eb2ac starting delivery 1135: msg 1310781 to remote r.frank@silent.test
@400000006aff2087326eba7c status: local 0/10 remote 1/20
@400000006aff2087333d7074 delivery 1135: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff2087333d9b6c status: local 0/10 remote 0/20
@400000006aff20b205c0e874 new msg 1310777
@400000006aff20b205c0e874 info msg 1310777: bytes 2969 from <d.weiss14@customer.example> qp 24399 uid 7791
@400000006aff20b205c1c71c starting delivery 1136: msg 1310777 to local shop.example-v.horn@shop.example
@400000006aff20b205c26f14 status: local 1/10 remote 0/20
@400000006aff20b208ea6304 delivery 1136: success: did_0+0+1/
@400000006aff20b208eaf38c status: local 0/10 remote 0/20
@400000006aff20b208eaf38c end msg 1310777
@400000006aff20d002fed68c new msg 1310777
@400000006aff20d002ff95f4 info msg 1310777: bytes 2052 from <emma23@bigmail.example> qp 24406 uid 7791
@400000006aff20d002ff95f4 starting delivery 1137: msg 1310777 to local club.example-emma@club.example
@400000006aff20d002ffc4d4 status: local 1/10 remote 0/20
@400000006aff20d0048f80dc delivery 1137: success: did_0+0+1/
@400000006aff20d00490442c status: local 0/10 remote 0/20
@400000006aff20d00490442c end msg 1310777
@400000006aff21081c1988ec new msg 1310777
@400000006aff21081c1988ec info msg 1310777: bytes 53014 from <k.maier@club.example> qp 24409 uid 7791
@400000006aff21081c1a34cc starting delivery 1138: msg 1310777 to remote h.vogel2@bigmail.example
@400000006aff21081c1a446c status: local 0/10 remote 1/20
@400000006aff210936e19174 delivery 1138: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795105022_83a8110fe1c0_-_esmtp/
@400000006aff210936e1df94 status: local 0/10 remote 0/20
@400000006aff210936e1df94 end msg 1310777
@400000006aff210e151e1ecc new msg 1310777
@400000006aff210e151e97e4 info msg 1310777: bytes 4152 from <> qp 24417 uid 7791
@400000006aff210e151e97e4 starting delivery 1139: msg 1310777 to local club.example-h.vogel@club.example
@400000006aff210e151e97e4 status: local 1/10 remote 0/20
@400000006aff210e1947bf94 delivery 1139: success: did_0+0+1/
@400000006aff210e1947bf94 status: local 0/10 remote 0/20
@400000006aff210e19485fbc end msg 1310777
@400000006aff212917b2e30c new msg 1310777
@400000006aff212917b2e30c info msg 1310777: bytes 7459 from <d.weiss8@slowpost.example> qp 24422 uid 7791
@400000006aff212917b30e04 starting delivery 1140: msg 1310777 to local club.example-sara@club.example
@400000006aff212917b3d924 status: local 1/10 remote 0/20
@400000006aff21291afb5f1c delivery 1140: success: did_0+0+1/
@400000006aff21291afbd834 status: local 0/10 remote 0/20
@400000006aff21291afc5534 end msg 1310777
@400000006aff2132138ca95c new msg 1310777
@400000006aff2132138ca95c info msg 1310777: bytes 3477 from <paula35@reed.test> qp 24429 uid 7791
@400000006aff2132138ca95c starting delivery 1141: msg 1310777 to local shop.example-y.kurz@shop.example
@400000006aff2132138d265c status: local 1/10 remote 0/20
@400000006aff21321abd19b4 delivery 1141: success: did_0+0+1/
@400000006aff21321abd19b4 status: local 0/10 remote 0/20
@400000006aff21321abdf85c end msg 1310777
@400000006aff21731f2ae79c new msg 1310777
@400000006aff21731f2ae79c info msg 1310777: bytes 2467 from <z.jung@shop.example> qp 24434 uid 7791
@400000006aff21731f2ae79c starting delivery 1142: msg 1310777 to remote d.weiss1@kiosk.example
@400000006aff21731f2ae79c status: local 0/10 remote 1/20
@400000006aff21741d543f54 delivery 1142: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795105129_qp_22193/
@400000006aff21741d543f54 status: local 0/10 remote 0/20
@400000006aff21741d544ef4 end msg 1310777
@400000006aff217b27666b0c new msg 1310777
@400000006aff217b2766dc54 info msg 1310777: bytes 3200 from <carla@example.net> qp 24436 uid 7791
@400000006aff217b2766dc54 starting delivery 1143: msg 1310777 to remote t.wolf1@valley.test
@400000006aff217b2767c2cc status: local 0/10 remote 1/20
@400000006aff217b2767c2cc starting delivery 1144: msg 1310777 to remote v.horn10@reed.test
@400000006aff217b27688234 status: local 0/10 remote 2/20
@400000006aff217b2769496c starting delivery 1145: msg 1310777 to remote o.beck11@dune.test
@400000006aff217b276a2fe4 status: local 0/10 remote 3/20
@400000006aff217c003974fc delivery 1144: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795105137_695f2a17b258_-_esmtp/
@400000006aff217c00397ccc status: local 0/10 remote 2/20
@400000006aff217d0dcc10fc delivery 1143: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1wAB98-64B063-A6/
@400000006aff217d0dcce3ec status: local 0/10 remote 1/20
@400000006aff217e060e684c delivery 1145: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w3419-9A1EB0-C8/
@400000006aff217e060e684c status: local 0/10 remote 0/20
@400000006aff217e060e684c end msg 1310777
@400000006aff21b22af34704 new msg 1310777
@400000006aff21b22af34704 info msg 1310777: bytes 81140 from <b.lang@shop.example> qp 24440 uid 7791
@400000006aff21b22af40e3c starting delivery 1146: msg 1310777 to remote carla0@museum.example
@400000006aff21b22af4b634 status: local 0/10 remote 1/20
@400000006aff21b30ca02b8c delivery 1146: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<2c858425dc78abe5@mail.example>_[InternalId=1168507239]_Queued_mail_for_delivery/
@400000006aff21b30ca02b8c status: local 0/10 remote 0/20
@400000006aff21b30ca03b2c end msg 1310777
@400000006aff21b325b8557c new msg 1310777
@400000006aff21b325b93424 info msg 1310777: bytes 4526 from <j.klein35@valley.test> qp 24446 uid 7791
@400000006aff21b325b972a4 starting delivery 1147: msg 1310777 to local club.example-h.vogel@club.example
@400000006aff21b325b9862c status: local 1/10 remote 0/20
@400000006aff21b32841c74c delivery 1147: success: did_0+0+1/
@400000006aff21b32841c74c status: local 0/10 remote 0/20
@400000006aff21b32841dad4 end msg 1310777
@400000006aff21c023f30a84 new msg 1310777
@400000006aff21c023f30a84 info msg 1310777: bytes 6900 from <k.maier39@bigmail.example> qp 24453 uid 7791
@400000006aff21c023f36074 starting delivery 1148: msg 1310777 to local wanda@example.net
@400000006aff21c023f3a2dc status: local 1/10 remote 0/20
@400000006aff21c02a059374 delivery 1148: success: did_0+0+1/
@400000006aff21c02a059374 status: local 0/10 remote 0/20
@400000006aff21c02a05e964 end msg 1310777
@400000006aff21c33b580a1c new msg 1310777
@400000006aff21c33b580a1c info msg 1310777: bytes 6027 from <m.roth@shop.example> qp 24459 uid 7791
@400000006aff21c33b580a1c starting delivery 1149: msg 1310777 to local club.example-lena@club.example
@400000006aff21c33b580a1c status: local 1/10 remote 0/20
@400000006aff21c4054071bc delivery 1149: success: did_0+0+1/
@400000006aff21c4054071bc status: local 0/10 remote 0/20
@400000006aff21c405411d9c end msg 1310777
@400000006aff21c631f34cd4 new msg 1310777
@400000006aff21c631f354a4 info msg 1310777: bytes 11615 from <b.lang35@pebble.test> qp 24467 uid 7791
@400000006aff21c631f3588c starting delivery 1150: msg 1310777 to local shop.example-v.horn@shop.example
@400000006aff21c631f3b64c status: local 1/10 remote 0/20
@400000006aff21c6334a64dc delivery 1150: success: did_0+0+1/
@400000006aff21c6334b476c status: local 0/10 remote 0/20
@400000006aff21c6334bd7f4 end msg 1310777
@400000006aff21f62dbcd6e4 new msg 1310777
@400000006aff21f62dbd8a94 info msg 1310777: bytes 734 from <root@mx1.example.net> qp 24472 uid 0
@400000006aff21f62dbd8a94 starting delivery 1151: msg 1310777 to local root@mx1.example.net
@400000006aff21f62dbde084 status: local 1/10 remote 0/20
@400000006aff21f630e6843c delivery 1151: success: did_0+1+0/qp_24476/
@400000006aff21f630e73bd4 status: local 0/10 remote 0/20
@400000006aff21f630e79994 end msg 1310777
@400000006aff21f631057dec new msg 1310777
@400000006aff21f631064524 info msg 1310777: bytes 974 from <root@mx1.example.net> qp 24476 uid 7790
@400000006aff21f63106f4ec starting delivery 1152: msg 1310777 to local greta@example.net
@400000006aff21f63107bc24 status: local 1/10 remote 0/20
@400000006aff21f63618b77c delivery 1152: success: did_0+0+1/
@400000006aff21f63619153c status: local 0/10 remote 0/20
@400000006aff21f6361976e4 end msg 1310777
@400000006aff221f360ee7c4 new msg 1310777
@400000006aff221f360f3db4 info msg 1310777: bytes 6877 from <sara13@bluebird.test> qp 24479 uid 7791
@400000006aff221f360fce3c starting delivery 1153: msg 1310777 to local shop.example-z.jung@shop.example
@400000006aff221f360fe1c4 status: local 1/10 remote 0/20
@400000006aff221f3a1d72f4 delivery 1153: success: did_0+0+1/
@400000006aff221f3a1db174 status: local 0/10 remote 0/20
@400000006aff221f3a1e3644 end msg 1310777
@400000006aff2234254cd20c new msg 1310777
@400000006aff2234254d108c info msg 1310777: bytes 1495 from <h.vogel3@kiosk.example> qp 24485 uid 7791
@400000006aff2234254df704 starting delivery 1154: msg 1310777 to local club.example-f.braun@club.example
@400000006aff2234254ecddc status: local 1/10 remote 0/20
@400000006aff22342688c8c4 delivery 1154: success: did_0+0+1/
@400000006aff22342688c8c4 status: local 0/10 remote 0/20
@400000006aff22342688c8c4 end msg 1310777
@400000006aff224009d5b534 new msg 1310777
@400000006aff224009d68c0c info msg 1310777: bytes 1251 from <lena@club.example> qp 24488 uid 7791
@400000006aff224009d7207c starting delivery 1155: msg 1310777 to remote emma9@reed.test
@400000006aff224009d7bcbc status: local 0/10 remote 1/20
@400000006aff22401fd719a4 delivery 1155: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795105334_225b0aa1387e_-_esmtp/
@400000006aff22401fd719a4 status: local 0/10 remote 0/20
@400000006aff22401fd719a4 end msg 1310777
@400000006aff22462f8a8a34 new msg 1310777
@400000006aff22462f8b2a5c info msg 1310777: bytes 6922 from <orders@shop.example> qp 24496 uid 10001
@400000006aff22462f8b9ba4 starting delivery 1156: msg 1310777 to remote z.jung39@freemail.test
@400000006aff22462f8bc2b4 status: local 0/10 remote 1/20
@400000006aff22490d694fbc delivery 1156: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_8BDB49CF33/
@400000006aff22490d694fbc status: local 0/10 remote 0/20
@400000006aff22490d69f7b4 end msg 1310777
@400000006aff227f2e0de4e4 new msg 1310777
@400000006aff227f2e0e0424 info msg 1310777: bytes 37939 from <j.klein@club.example> qp 24502 uid 7791
@400000006aff227f2e0e0bf4 starting delivery 1157: msg 1310777 to remote o.beck3@vineyard.example
@400000006aff227f2e0e274c status: local 0/10 remote 1/20
@400000006aff228135015bdc delivery 1157: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795105397_fb3f7b9f1e86_-_esmtp/
@400000006aff228135020f8c status: local 0/10 remote 0/20
@400000006aff228135020f8c end msg 1310777
@400000006aff22842a4f9c94 new msg 1310777
@400000006aff22842a4fdb14 info msg 1310777: bytes 31574 from <anna.koch0@acorn.example> qp 24510 uid 7791
@400000006aff22842a505fe4 starting delivery 1158: msg 1310777 to local shop.example-ute@shop.example
@400000006aff22842a505fe4 status: local 1/10 remote 0/20
@400000006aff228430bba3ac delivery 1158: success: did_0+0+1/
@400000006aff228430bc4f8c status: local 0/10 remote 0/20
@400000006aff228430bc6314 end msg 1310777
@400000006aff22a53710bbac new msg 1310777
@400000006aff22a53710ea8c info msg 1310777: bytes 1296 from <nina13@customer.example> qp 24512 uid 7791
@400000006aff22a53710ea8c starting delivery 1159: msg 1310777 to local shop.example-t.wolf@shop.example
@400000006aff22a537111584 status: local 1/10 remote 0/20
@400000006aff22a5371182e4 starting delivery 1160: msg 1310777 to local paula@example.net
@400000006aff22a53711d4ec status: local 2/10 remote 0/20
@400000006aff22a5382ed1f4 delivery 1160: success: did_0+0+1/
@400000006aff22a5382ed1f4 status: local 1/10 remote 0/20
@400000006aff22a538ab222c delivery 1159: success: did_0+0+1/
@400000006aff22a538ab7434 status: local 0/10 remote 0/20
@400000006aff22a538abe57c end msg 1310777
@400000006aff22d6361f3f5c new msg 1310777
@400000006aff22d6361f6284 info msg 1310777: bytes 5387 from <orders@shop.example> qp 24516 uid 10001
@400000006aff22d636201634 starting delivery 1161: msg 1310777 to remote ida24@granite.test
@400000006aff22d6362050cc status: local 0/10 remote 1/20
@400000006aff22d71e51cd7c delivery 1161: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1w5AE6-B7B5FD-39/
@400000006aff22d71e51cd7c status: local 0/10 remote 0/20
@400000006aff22d71e51cd7c end msg 1310777
@400000006aff22e739e8266c new msg 1310777
@400000006aff22e739e86cbc info msg 1310777: bytes 6455 from <orders@shop.example> qp 24520 uid 10001
@400000006aff22e739e92c24 starting delivery 1162: msg 1310777 to remote greta5@harbour.test
@400000006aff22e739e99d6c status: local 0/10 remote 1/20
@400000006aff22ea0c0ec4e4 delivery 1162: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_0707E6B8EC/
@400000006aff22ea0c0f1ad4 status: local 0/10 remote 0/20
@400000006aff22ea0c0ffd64 end msg 1310777
@400000006aff233626242324 new msg 1310777
@400000006aff23362624658c info msg 1310777: bytes 2317 from <o.beck1@customer.example> qp 24524 uid 7791
@400000006aff233626251d24 starting delivery 1163: msg 1310777 to local carla@example.net
@400000006aff2336262528dc status: local 1/10 remote 0/20
@400000006aff23362afc1104 delivery 1163: success: did_0+0+1/
@400000006aff23362afcc0cc status: local 0/10 remote 0/20
@400000006aff23362afd7c4c end msg 1310777
@400000006aff234a1216265c new msg 1310777
@400000006aff234a1216265c info msg 1310777: bytes 21510 from <o.beck@shop.example> qp 24526 uid 7791
@400000006aff234a1216265c starting delivery 1164: msg 1310777 to remote b.lang10@quarry.example
@400000006aff234a1216e1dc status: local 0/10 remote 1/20
@400000006aff234a12176e7c starting delivery 1165: msg 1310777 to remote v.horn0@freemail.test
@400000006aff234a12176e7c status: local 0/10 remote 2/20
@400000006aff234b037229fc delivery 1164: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w5B1B-0D708F-D1/
@400000006aff234b0372704c status: local 0/10 remote 1/20
@400000006aff234b03d2b8bc delivery 1165: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_C1E80F6D1E/
@400000006aff234b03d358e4 status: local 0/10 remote 0/20
@400000006aff234b03d39b4c end msg 1310777
@400000006aff234c06ed71f4 new msg 1310777
@400000006aff234c06edc3fc info msg 1310777: bytes 5881 from <anna.koch33@kiosk.example> qp 24534 uid 7791
@400000006aff234c06ee121c starting delivery 1166: msg 1310777 to local paula@example.net
@400000006aff234c06ee121c status: local 1/10 remote 0/20
@400000006aff234c0e91261c delivery 1166: success: did_0+0+1/
@400000006aff234c0e91261c status: local 0/10 remote 0/20
@400000006aff234c0e91261c end msg 1310777
@400000006aff235a0ac10b4c new msg 1310777
@400000006aff235a0ac1befc info msg 1310777: bytes 3500 from <v.horn@shop.example> qp 24537 uid 7791
@400000006aff235a0ac1befc starting delivery 1167: msg 1310777 to local greta@example.net
@400000006aff235a0ac1befc status: local 1/10 remote 0/20
@400000006aff235a0fb6c9fc delivery 1167: success: did_0+0+1/
@400000006aff235a0fb6c9fc status: local 0/10 remote 0/20
@400000006aff235a0fb727bc end msg 1310777
@400000006aff23a50651d9ec new msg 1310777
@400000006aff23a50651d9ec info msg 1310777: bytes 26133 from <b.lang8@corner.test> qp 24541 uid 7791
@400000006aff23a50652186c starting delivery 1168: msg 1310777 to local shop.example-y.kurz@shop.example
@400000006aff23a50652474c status: local 1/10 remote 0/20
@400000006aff23a50bebcfac delivery 1168: success: did_0+0+1/
@400000006aff23a50bec7b8c status: local 0/10 remote 0/20
@400000006aff23a50bec7b8c end msg 1310777
@400000006aff23b00a6771cc new msg 1310777
@400000006aff23b00a6771cc info msg 1310777: bytes 16718 from <m.roth@shop.example> qp 24548 uid 7791
@400000006aff23b00a678d24 starting delivery 1169: msg 1310777 to local club.example-emma@club.example
@400000006aff23b00a678d24 status: local 1/10 remote 0/20
@400000006aff23b00a67a0ac starting delivery 1170: msg 1310777 to local club.example-f.braun@club.example
@400000006aff23b00a6840d4 status: local 2/10 remote 0/20
@400000006aff23b00a6867e4 starting delivery 1171: msg 1310777 to local shop.example-b.lang@shop.example
@400000006aff23b00a6867e4 status: local 3/10 remote 0/20
@400000006aff23b00a6867e4 starting delivery 1172: msg 1310777 to local club.example-sara@club.example
@400000006aff23b00a68833c status: local 4/10 remote 0/20
@400000006aff23b00e9e5cec delivery 1172: success: did_0+0+1/
@400000006aff23b00e9e5cec status: local 3/10 remote 0/20
@400000006aff23b00eaaefac delivery 1170: success: did_0+0+1/
@400000006aff23b00eabd23c status: local 2/10 remote 0/20
@400000006aff23b00f4dfddc delivery 1171: success: did_0+0+1/
@400000006aff23b00f4dfddc status: local 1/10 remote 0/20
@400000006aff23b0102a6b8c delivery 1169: success: did_0+0+1/
@400000006aff23b0102ad8ec status: local 0/10 remote 0/20
@400000006aff23b0102ad8ec end msg 1310777
@400000006aff23e41d6f87b4 new msg 1310777
@400000006aff23e41d6fbe64 info msg 1310777: bytes 1323 from <ute5@tailor.example> qp 24551 uid 7791
@400000006aff23e41d6fbe64 starting delivery 1173: msg 1310777 to local shop.example-anna.koch@shop.example
@400000006aff23e41d6fbe64 status: local 1/10 remote 0/20
@400000006aff23e41e9efb4c delivery 1173: success: did_0+0+1/
@400000006aff23e41e9f0ed4 status: local 0/10 remote 0/20
@400000006aff23e41e9f68ac end msg 1310777
@400000006aff241b188c919c new msg 1310777
@400000006aff241b188c919c info msg 1310777: bytes 1695 from <anna.koch37@customer.example> qp 24555 uid 7791
@400000006aff241b188d3d7c starting delivery 1174: msg 1310777 to local club.example-emma@club.example
@400000006aff241b188d3d7c status: local 1/10 remote 0/20
@400000006aff241b1f5819ec delivery 1174: success: did_0+0+1/
@400000006aff241b1f5819ec status: local 0/10 remote 0/20
@400000006aff241b1f590064 end msg 1310777
@400000006aff24221d48836c new msg 1310777
@400000006aff24221d48d95c info msg 1310777: bytes 41514 from <greta@example.net> qp 24558 uid 7791
@400000006aff24221d494aa4 starting delivery 1175: msg 1310777 to remote ute2@partner.test
@400000006aff24221d4a294c status: local 0/10 remote 1/20
@400000006aff242235700bcc delivery 1175: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_829A1BDF58/
@400000006aff24223570e2a4 status: local 0/10 remote 0/20
@400000006aff242235715bbc end msg 1310777
@400000006aff243130db0ea4 new msg 1310777
@400000006aff243130db9374 info msg 1310777: bytes 47337 from <lena@club.example> qp 24563 uid 7791
@400000006aff243130db9374 starting delivery 1176: msg 1310777 to remote m.roth6@bigmail.example
@400000006aff243130dc339c status: local 0/10 remote 1/20
@400000006aff243130dcb484 starting delivery 1177: msg 1310777 to remote carla4@heather.example
@400000006aff243130dd25cc status: local 0/10 remote 2/20
@400000006aff243212ce79dc delivery 1176: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795105831_8c8614060500_-_esmtp/
@400000006aff243212cf643c status: local 0/10 remote 1/20
@400000006aff24333492b7a4 delivery 1177: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<2593ae8978b351e8@mail.example>_[InternalId=58027935]_Queued_mail_for_delivery/
@400000006aff24333492bf74 status: local 0/10 remote 0/20
@400000006aff2433349334a4 end msg 1310777
@400000006aff2438347fef0c new msg 1310777
@400000006aff24383480d584 info msg 1310777: bytes 2938 from <anna.koch@shop.example> qp 24568 uid 7791
@400000006aff24383481b42c starting delivery 1178: msg 1310777 to local club.example-f.braun@club.example
@400000006aff243834827f4c status: local 1/10 remote 0/20
@400000006aff243839bc20e4 delivery 1178: success: did_0+0+1/
@400000006aff243839bc53ac status: local 0/10 remote 0/20
@400000006aff243839bd2e6c end msg 1310777
@400000006aff248e09c1d35c new msg 1310777
@400000006aff248e09c21d94 info msg 1310777: bytes 1946 from <ute14@freemail.test> qp 24576 uid 7791
@400000006aff248e09c21d94 starting delivery 1179: msg 1310777 to local club.example-sara@club.example
@400000006aff248e09c21d94 status: local 1/10 remote 0/20
@400000006aff248e0f0ada5c delivery 1179: success: did_0+0+1/
@400000006aff248e0f0ada5c status: local 0/10 remote 0/20
@400000006aff248e0f0b2494 end msg 1310777
@400000006aff249311731c14 new msg 1310777
@400000006aff249311731c14 info msg 1310777: bytes 35690 from <carla33@bigmail.example> qp 24582 uid 7791
@400000006aff24931174028c starting delivery 1180: msg 1310777 to local shop.example-m.roth@shop.example
@400000006aff24931174028c status: local 1/10 remote 0/20
@400000006aff2493123dda6c delivery 1180: success: did_0+0+1/
@400000006aff2493123e3ffc status: local 0/10 remote 0/20
@400000006aff2493123e72c4 end msg 1310777
@400000006aff24a9232fba84 new msg 1310777
@400000006aff24a9232fed4c info msg 1310777: bytes 7598 from <m.roth38@customer.example> qp 24587 uid 7791
@400000006aff24a9233004bc starting delivery 1181: msg 1310777 to local club.example-k.maier@club.example
@400000006aff24a9233004bc status: local 1/10 remote 0/20
@400000006aff24a9260d37f4 delivery 1181: success: did_0+0+1/
@400000006aff24a9260d5f04 status: local 0/10 remote 0/20
@400000006aff24a9260d5f04 end msg 1310777
@400000006aff24bf3905678c new msg 1310777
@400000006aff24bf3905ffe4 info msg 1310777: bytes 3943 from <d.weiss36@oakwood.test> qp 24595 uid 7791
@400000006aff24bf3905ffe4 starting delivery 1182: msg 1310777 to local admin27@example.net
@400000006aff24bf3905ffe4 status: local 1/10 remote 0/20
@400000006aff24bf3a878b1c delivery 1182: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006aff24bf3a882b44 status: local 0/10 remote 0/20
@400000006aff24bf3a882b44 bounce msg 1310777 qp 24599
@400000006aff24bf3a882b44 end msg 1310777
@400000006aff24bf3aa1356c new msg 1310777
@400000006aff24bf3aa1356c info msg 1310777: bytes 5400 from <> qp 24599 uid 7796
@400000006aff24bf3aa16c1c starting delivery 1183: msg 1310777 to remote d.weiss36@oakwood.test
@400000006aff24bf3aa16c1c status: local 0/10 remote 1/20
@400000006aff24c037de7f74 delivery 1183: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1w5F44-0573E5-60/
@400000006aff24c037df3edc status: local 0/10 remote 0/20
@400000006aff24c037dff674 end msg 1310777
@400000006aff24d10ecec774 new msg 1310777
@400000006aff24d10ecf967c info msg 1310777: bytes 2643 from <j.klein@club.example> qp 24603 uid 7791
@400000006aff24d10ecf967c starting delivery 1184: msg 1310777 to remote emma2@harbour.test
@400000006aff24d10ecf967c status: local 0/10 remote 1/20
@400000006aff24d3153b5b2c delivery 1184: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_779D655398/
@400000006aff24d3153bd05c status: local 0/10 remote 0/20
@400000006aff24d3153be3e4 end msg 1310777
@400000006aff25150a7abb4c new msg 1310777
@400000006aff25150a7b3c34 info msg 1310777: bytes 6185 from <orders@shop.example> qp 24609 uid 10001
@400000006aff25150a7be044 starting delivery 1185: msg 1310777 to remote o.beck19@grey.test
@400000006aff25150a7c3634 status: local 0/10 remote 1/20
@400000006aff251534b07cbc delivery 1185: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<o.beck19@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006aff251534b07cbc status: local 0/10 remote 0/20
@400000006aff251731613a4c new msg 1310732
@400000006aff251731616d14 info msg 1310732: bytes 1545 from <m.roth14@freemail.test> qp 24615 uid 7791
@400000006aff25173161d68c starting delivery 1186: msg 1310732 to local shop.example-o.beck@shop.example
@400000006aff25173161d68c status: local 1/10 remote 0/20
@400000006aff251734cb0d84 delivery 1186: success: did_0+0+1/
@400000006aff251734cb404c status: local 0/10 remote 0/20
@400000006aff251734cb7ae4 end msg 1310732
@400000006aff2535282997e4 starting delivery 1187: msg 1310771 to remote y.kurz@silent.test
@400000006aff2535282997e4 status: local 0/10 remote 1/20
@400000006aff257102f9f48c new msg 1310732
@400000006aff257102f9f48c info msg 1310732: bytes 1857 from <b.lang@shop.example> qp 24622 uid 7791
@400000006aff257102f9f48c starting delivery 1188: msg 1310732 to remote y.kurz10@grocer.example
@400000006aff257102f9f48c status: local 0/10 remote 2/20
@400000006aff25712b07d8a4 delivery 1187: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff25712b07d8a4 status: local 0/10 remote 1/20
@400000006aff2572003de1cc delivery 1188: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795106151_qp_3406/
@400000006aff2572003de1cc status: local 0/10 remote 0/20
@400000006aff2572003e204c end msg 1310732
@400000006aff25922341e2f4 new msg 1310732
@400000006aff25922341fe4c info msg 1310732: bytes 5923 from <y.kurz34@bigmail.example> qp 24630 uid 7791
@400000006aff25922341fe4c starting delivery 1189: msg 1310732 to local club.example-h.vogel@club.example
@400000006aff259223422174 status: local 1/10 remote 0/20
@400000006aff25922784a93c delivery 1189: success: did_0+0+1/
@400000006aff2592278539c4 status: local 0/10 remote 0/20
@400000006aff25922785f92c end msg 1310732
@400000006aff25a5340ff314 new msg 1310732
@400000006aff25a5341050d4 info msg 1310732: bytes 34825 from <nina@club.example> qp 24638 uid 7791
@400000006aff25a5341050d4 starting delivery 1190: msg 1310732 to remote b.lang4@kiosk.example
@400000006aff25a534110c54 status: local 0/10 remote 1/20
@400000006aff25a70700cb14 delivery 1190: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795106203_qp_1587/
@400000006aff25a70700cb14 status: local 0/10 remote 0/20
@400000006aff25a70701730c end msg 1310732
@400000006aff25b3057d4bdc new msg 1310732
@400000006aff25b3057d9614 info msg 1310732: bytes 13764 from <j.klein@club.example> qp 24640 uid 7791
@400000006aff25b3057d9614 starting delivery 1191: msg 1310732 to remote t.wolf5@bigmail.example
@400000006aff25b3057d9614 status: local 0/10 remote 1/20
@400000006aff25b425525c04 delivery 1191: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795106217_5d891e69560e_-_esmtp/
@400000006aff25b4255286fc status: local 0/10 remote 0/20
@400000006aff25b42552c964 end msg 1310732
@400000006aff25eb05527ed4 new msg 1310732
@400000006aff25eb05535d7c info msg 1310732: bytes 4039 from <ida16@bricks.example> qp 24644 uid 7791
@400000006aff25eb05539bfc starting delivery 1192: msg 1310732 to local paula@example.net
@400000006aff25eb0553fda4 status: local 1/10 remote 0/20
@400000006aff25eb08b25f2c delivery 1192: success: did_0+0+1/
@400000006aff25eb08b25f2c status: local 0/10 remote 0/20
@400000006aff25eb08b25f2c end msg 1310732
@400000006aff25ee2e10696c new msg 1310732
@400000006aff25ee2e10696c info msg 1310732: bytes 1627 from <v.horn@shop.example> qp 24646 uid 7791
@400000006aff25ee2e10696c starting delivery 1193: msg 1310732 to remote t.wolf2@cloudy.example
@400000006aff25ee2e10984c status: local 0/10 remote 1/20
@400000006aff25ee2e115b9c starting delivery 1194: msg 1310732 to remote wanda2@station.test
@400000006aff25ee2e11f00c status: local 0/10 remote 2/20
@400000006aff25ef173c537c delivery 1194: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1wEE8A-1360E3-BC/
@400000006aff25ef173c537c status: local 0/10 remote 1/20
@400000006aff25f1031cce6c delivery 1193: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_D0E740D95E/
@400000006aff25f1031cce6c status: local 0/10 remote 0/20
@400000006aff25f1031dad14 end msg 1310732
@400000006aff262915ab727c new msg 1310732
@400000006aff262915ab727c info msg 1310732: bytes 8346 from <m.roth34@tower.test> qp 24648 uid 7791
@400000006aff262915abd03c starting delivery 1195: msg 1310732 to local shop.example-ida@shop.example
@400000006aff262915ac6894 status: local 1/10 remote 0/20
@400000006aff2629174eaacc delivery 1195: success: did_0+0+1/
@400000006aff2629174f0c74 status: local 0/10 remote 0/20
@400000006aff2629174f0c74 end msg 1310732
@400000006aff26463771e6ac new msg 1310732
@400000006aff264637728ea4 info msg 1310732: bytes 1409 from <nina0@shipyard.test> qp 24655 uid 7791
@400000006aff26463772b99c starting delivery 1196: msg 1310732 to local wanda@example.net
@400000006aff26463772ffec status: local 1/10 remote 0/20
@400000006aff264700d3c0fc delivery 1196: success: did_0+0+1/
@400000006aff264700d3c0fc status: local 0/10 remote 0/20
@400000006aff264700d3c0fc end msg 1310732
@400000006aff266c05e2b0e4 new msg 1310732
@400000006aff266c05e37fec info msg 1310732: bytes 4823 from <f.braun38@canal.test> qp 24658 uid 7791
@400000006aff266c05e456c4 starting delivery 1197: msg 1310732 to local shop.example-b.lang@shop.example
@400000006aff266c05e5356c status: local 1/10 remote 0/20
@400000006aff266c0d3c5804 delivery 1197: success: did_0+0+1/
@400000006aff266c0d3c5804 status: local 0/10 remote 0/20
@400000006aff266c0d3d07cc end msg 1310732
@400000006aff2688025f3f14 new msg 1310732
@400000006aff2688025f817c info msg 1310732: bytes 76840 from <t.wolf@shop.example> qp 24664 uid 7791
@400000006aff2688025f817c starting delivery 1198: msg 1310732 to remote anna.koch11@bricks.example
@400000006aff268802603144 status: local 0/10 remote 1/20
@400000006aff2688189eaa6c delivery 1198: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F979E94C2B/
@400000006aff2688189f6dbc status: local 0/10 remote 0/20
@400000006aff268818a01d84 end msg 1310732
@400000006aff2693054c21ec new msg 1310732
@400000006aff2693054ce154 info msg 1310732: bytes 4474 from <k.maier17@garden.example> qp 24672 uid 7791
@400000006aff2693054d46e4 starting delivery 1199: msg 1310732 to local club.example-f.braun@club.example
@400000006aff2693054e0264 status: local 1/10 remote 0/20
@400000006aff269306cc5d34 delivery 1199: success: did_0+0+1/
@400000006aff269306ccc6ac status: local 0/10 remote 0/20
@400000006aff269306cd62ec end msg 1310732
@400000006aff26a53b8fcf74 starting delivery 1200: msg 1310777 to remote o.beck19@grey.test
@400000006aff26a53b904c74 status: local 0/10 remote 1/20
@400000006aff26a7032c2434 delivery 1200: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795106459_qp_26391/
@400000006aff26a7032cc074 status: local 0/10 remote 0/20
@400000006aff26a7032cc074 end msg 1310777
@400000006aff26a80c9156ac new msg 1310777
@400000006aff26a80c9156ac info msg 1310777: bytes 734 from <root@mx1.example.net> qp 24676 uid 0
@400000006aff26a80c9156ac starting delivery 1201: msg 1310777 to local root@mx1.example.net
@400000006aff26a80c9156ac status: local 1/10 remote 0/20
@400000006aff26a80f4ecce4 new msg 1310732
@400000006aff26a80f4ecce4 info msg 1310732: bytes 974 from <root@mx1.example.net> qp 24684 uid 7790
@400000006aff26a80f4fb35c starting delivery 1202: msg 1310732 to local greta@example.net
@400000006aff26a80f50017c status: local 2/10 remote 0/20
@400000006aff26a80f50b52c delivery 1201: success: did_0+1+0/qp_24684/
@400000006aff26a80f513de4 status: local 1/10 remote 0/20
@400000006aff26a80f52245c end msg 1310777
@400000006aff26a814777aa4 delivery 1202: success: did_0+0+1/
@400000006aff26a81477b154 status: local 0/10 remote 0/20
@400000006aff26a81477ebec end msg 1310732
@400000006aff26ad1598b984 new msg 1310732
@400000006aff26ad15994a0c info msg 1310732: bytes 9128 from <o.beck30@museum.example> qp 24689 uid 7791
@400000006aff26ad1599a3e4 starting delivery 1203: msg 1310732 to local club.example-d.weiss@club.example
@400000006aff26ad159a440c status: local 1/10 remote 0/20
@400000006aff26ad17912e24 delivery 1203: success: did_0+0+1/
@400000006aff26ad17912e24 status: local 0/10 remote 0/20
@400000006aff26ad1791b6dc end msg 1310732
@400000006aff26d5117b7c9c new msg 1310732
@400000006aff26d5117c016c info msg 1310732: bytes 12787 from <r.frank@club.example> qp 24694 uid 7791
@400000006aff26d5117cdc2c starting delivery 1204: msg 1310732 to remote carla10@bluebird.test
@400000006aff26d5117cefb4 status: local 0/10 remote 1/20
@400000006aff26d6146c4f44 delivery 1204: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<488d9a9116f82d93@mail.example>_[InternalId=523856025]_Queued_mail_for_delivery/
@400000006aff26d6146c5714 status: local 0/10 remote 0/20
@400000006aff26d6146c5714 end msg 1310732
@400000006aff26e934c7872c new msg 1310732
@400000006aff26e934c7e4ec info msg 1310732: bytes 1204118 from <nina@club.example> qp 24698 uid 7791
@400000006aff26e934c8042c starting delivery 1205: msg 1310732 to remote r.frank2@tailor.example
@400000006aff26e934c8042c status: local 0/10 remote 1/20
@400000006aff26e934c8042c starting delivery 1206: msg 1310732 to remote d.weiss8@grocer.example
@400000006aff26e934c84694 status: local 0/10 remote 2/20
@400000006aff26e934c8524c starting delivery 1207: msg 1310732 to remote paula9@freemail.test
@400000006aff26e934c92154 status: local 0/10 remote 3/20
@400000006aff26e934c963bc starting delivery 1208: msg 1310732 to remote h.vogel5@elm.example
@400000006aff26e934c9fc14 status: local 0/10 remote 4/20
@400000006aff26e934c9fc14 starting delivery 1209: msg 1310732 to remote m.roth5@birch.example
@400000006aff26e934ca3e7c status: local 0/10 remote 5/20
@400000006aff26e934ca3e7c starting delivery 1210: msg 1310732 to remote j.klein9@workshop.test
@400000006aff26e934ca3e7c status: local 0/10 remote 6/20
@400000006aff26e934ca3e7c starting delivery 1211: msg 1310732 to remote t.wolf0@kiosk.example
@400000006aff26e934cb193c status: local 0/10 remote 7/20
@400000006aff26e934cc039c starting delivery 1212: msg 1310732 to remote y.kurz9@heather.example
@400000006aff26e934ccb74c status: local 0/10 remote 8/20
@400000006aff26e934ccb74c starting delivery 1213: msg 1310732 to remote paula11@oakwood.test
@400000006aff26e934cce62c status: local 0/10 remote 9/20
@400000006aff26ea3a60734c new msg 1310777
@400000006aff26ea3a60734c info msg 1310777: bytes 64020 from <nina@club.example> qp 24706 uid 7791
@400000006aff26ea3a611f2c starting delivery 1214: msg 1310777 to local club.example-lena@club.example
@400000006aff26ea3a611f2c status: local 1/10 remote 9/20
@400000006aff26ea3a61fdd4 starting delivery 1215: msg 1310777 to local shop.example-t.wolf@shop.example
@400000006aff26ea3a627ebc status: local 2/10 remote 9/20
@400000006aff26eb0096c3b4 delivery 1214: success: did_0+0+1/
@400000006aff26eb0096fe4c status: local 1/10 remote 9/20
@400000006aff26eb030a82d4 delivery 1215: success: did_0+0+1/
@400000006aff26eb030a82d4 status: local 0/10 remote 9/20
@400000006aff26eb030a82d4 end msg 1310777
@400000006aff2701038d4b4c status: local 0/10 remote 0/20
@400000006aff2701038dfefc starting delivery 1: msg 1310735 to remote sara@silent.test
@400000006aff2701038dfefc status: local 0/10 remote 1/20
@400000006aff2701038dfefc starting delivery 2: msg 1310738 to remote f.braun@silent.test
@400000006aff2701038e83cc status: local 0/10 remote 2/20
@400000006aff2701038f2fac starting delivery 3: msg 1310741 to remote b.lang@silent.test
@400000006aff2701038f4eec status: local 0/10 remote 3/20
@400000006aff2701038f953c starting delivery 4: msg 1310745 to remote h.vogel@silent.test
@400000006aff2701038fd7a4 status: local 0/10 remote 4/20
@400000006aff2701038fd7a4 starting delivery 5: msg 1310748 to remote lena@silent.test
@400000006aff27010390b64c status: local 0/10 remote 5/20
@400000006aff27010390f8b4 starting delivery 6: msg 1310749 to remote anna.koch@silent.test
@400000006aff27010390f8b4 status: local 0/10 remote 6/20
@400000006aff27010391b434 starting delivery 7: msg 1310753 to remote t.wolf@silent.test
@400000006aff27010391f69c status: local 0/10 remote 7/20
@400000006aff270103928b0c starting delivery 8: msg 1310754 to remote carla@silent.test
@400000006aff270103928b0c status: local 0/10 remote 8/20
@400000006aff27010392fc54 starting delivery 9: msg 1310758 to remote j.klein@silent.test
@400000006aff27010392fc54 status: local 0/10 remote 9/20
@400000006aff270103930bf4 starting delivery 10: msg 1310759 to remote lena@silent.test
@400000006aff270103932f1c status: local 0/10 remote 10/20
@400000006aff270103932f1c starting delivery 11: msg 1310761 to remote ida@silent.test
@400000006aff270103932f1c status: local 0/10 remote 11/20
@400000006aff270103932f1c starting delivery 12: msg 1310762 to remote ute@silent.test
@400000006aff270103932f1c status: local 0/10 remote 12/20
@400000006aff27010393fe24 starting delivery 13: msg 1310764 to remote wanda@silent.test
@400000006aff27010394214c status: local 0/10 remote 13/20
@400000006aff27010394214c starting delivery 14: msg 1310768 to remote y.kurz@silent.test
@400000006aff270103945be4 status: local 0/10 remote 14/20
@400000006aff27010394c55c starting delivery 15: msg 1310771 to remote y.kurz@silent.test
@400000006aff270103957cf4 status: local 0/10 remote 15/20
@400000006aff270103966754 starting delivery 16: msg 1310789 to remote j.klein@silent.test
@400000006aff270103969634 status: local 0/10 remote 16/20
@400000006aff270103969634 starting delivery 17: msg 1310781 to remote r.frank@silent.test
@400000006aff270103973e2c status: local 0/10 remote 17/20
@400000006aff2701039778c4 starting delivery 18: msg 1310732 to remote r.frank2@tailor.example
@400000006aff27010397a7a4 status: local 0/10 remote 18/20
@400000006aff27010397b744 starting delivery 19: msg 1310732 to remote d.weiss8@grocer.example
@400000006aff27010397b744 status: local 0/10 remote 19/20
@400000006aff27010398017c starting delivery 20: msg 1310732 to remote paula9@freemail.test
@400000006aff27010398017c status: local 0/10 remote 20/20
@400000006aff270103988264 new msg 1310777
@400000006aff270103988264 info msg 1310777: bytes 4479 from <ute32@meadow.example> qp 24710 uid 7791
@400000006aff27010398bcfc starting delivery 21: msg 1310777 to local test20@example.net
@400000006aff27010398bcfc status: local 1/10 remote 20/20
@400000006aff2701045801d4 delivery 7: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff27010458bd54 status: local 1/10 remote 19/20
@400000006aff270104596934 starting delivery 22: msg 1310732 to remote h.vogel5@elm.example
@400000006aff2701045a5394 status: local 1/10 remote 20/20
@400000006aff2701046632a4 delivery 10: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff270104669834 status: local 1/10 remote 19/20
@400000006aff270104669834 starting delivery 23: msg 1310732 to remote m.roth5@birch.example
@400000006aff2701046772f4 status: local 1/10 remote 20/20
@400000006aff270104a1cc74 delivery 6: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff270104a1cc74 status: local 1/10 remote 19/20
@400000006aff270104a28bdc starting delivery 24: msg 1310732 to remote j.klein9@workshop.test
@400000006aff270104a2f16c status: local 1/10 remote 20/20
@400000006aff270104b60824 delivery 11: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff270104b60824 status: local 1/10 remote 19/20
@400000006aff270104b60824 starting delivery 25: msg 1310732 to remote t.wolf0@kiosk.example
@400000006aff270104b63ed4 status: local 1/10 remote 20/20
@400000006aff270104b76b9c delivery 8: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff270104b77754 status: local 1/10 remote 19/20
@400000006aff270104b803f4 starting delivery 26: msg 1310732 to remote y.kurz9@heather.example
@400000006aff270104b81f4c status: local 1/10 remote 20/20
@400000006aff270104e2f03c delivery 15: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff270104e2f03c status: local 1/10 remote 19/20
@400000006aff270104e39064 starting delivery 27: msg 1310732 to remote paula11@oakwood.test
@400000006aff270104e45b84 status: local 1/10 remote 20/20
@400000006aff270104e691ec delivery 9: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff270104e695d4 status: local 1/10 remote 19/20
@400000006aff270104e84b54 delivery 12: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff270104e885ec status: local 1/10 remote 18/20
@400000006aff270104f4f19c delivery 16: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff270104f5a934 status: local 1/10 remote 17/20
@400000006aff270104f8e554 delivery 1: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff270104f9a8a4 status: local 1/10 remote 16/20
@400000006aff270104fa9ebc delivery 17: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff270104fb620c status: local 1/10 remote 15/20
@400000006aff27010503af0c delivery 2: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff2701050485e4 status: local 1/10 remote 14/20
@400000006aff2701051118a4 delivery 5: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff2701051118a4 status: local 1/10 remote 13/20
@400000006aff27010529674c delivery 3: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff27010529fbbc status: local 1/10 remote 12/20
@400000006aff2701052acac4 delivery 13: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff2701052b9db4 status: local 1/10 remote 11/20
@400000006aff2701053e6a34 delivery 4: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff2701053f50ac status: local 1/10 remote 10/20
@400000006aff270105400074 delivery 14: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff270105400074 status: local 1/10 remote 9/20
@400000006aff270106709cec delivery 21: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006aff270106709cec status: local 0/10 remote 9/20
@400000006aff27010671121c bounce msg 1310777 qp 24717
@400000006aff270106718b34 end msg 1310777
@400000006aff270106a80484 new msg 1310777
@400000006aff270106a80484 info msg 1310777: bytes 5618 from <> qp 24717 uid 7796
@400000006aff270106a80484 starting delivery 28: msg 1310777 to remote ute32@meadow.example
@400000006aff270106a8b44c status: local 0/10 remote 10/20
@400000006aff270212d0db3c delivery 22: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w8E25-6D9682-F0/
@400000006aff270212d1b214 status: local 0/10 remote 9/20
@400000006aff2702281b47d4 delivery 26: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<75b31022bc44b01c@mail.example>_[InternalId=25093975]_Queued_mail_for_delivery/
@400000006aff2702281b632c status: local 0/10 remote 8/20
@400000006aff27022a7a2b1c delivery 28: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795106551_qp_32151/
@400000006aff27022a7a716c status: local 0/10 remote 7/20
@400000006aff27022a7a9494 end msg 1310777
@400000006aff270304c7f5fc delivery 18: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<f0749eb4eea0ee4f@mail.example>_[InternalId=2141351532]_Queued_mail_for_delivery/
@400000006aff270304c7fdcc status: local 0/10 remote 6/20
@400000006aff27031428b2ac delivery 23: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_6643B3DC28/
@400000006aff2703142979e4 status: local 0/10 remote 5/20
@400000006aff270318d1ff0c delivery 19: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795106551_qp_13011/
@400000006aff270318d2d5e4 status: local 0/10 remote 4/20
@400000006aff270327cd8594 delivery 25: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795106551_qp_14841/
@400000006aff270327cdeb24 status: local 0/10 remote 3/20
@400000006aff270329649884 delivery 20: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_0906DFDFF2/
@400000006aff270329649884 status: local 0/10 remote 2/20
@400000006aff270331403144 delivery 27: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1w96E2-7AE9E6-2D/
@400000006aff270331403144 status: local 0/10 remote 1/20
@400000006aff27041a304304 delivery 24: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_C263B674E8/
@400000006aff27041a30a894 status: local 0/10 remote 0/20
@400000006aff27041a31779c end msg 1310732
@400000006aff27112397bb84 new msg 1310732
@400000006aff271123985f94 info msg 1310732: bytes 24303 from <wanda@example.net> qp 24721 uid 7791
@400000006aff271123989a2c starting delivery 29: msg 1310732 to local paula@example.net
@400000006aff271123989a2c status: local 1/10 remote 0/20
@400000006aff271123993e3c starting delivery 30: msg 1310732 to local shop.example-y.kurz@shop.example
@400000006aff27112399de64 status: local 2/10 remote 0/20
@400000006aff2711285b94c4 delivery 30: success: did_0+0+1/
@400000006aff2711285bbbd4 status: local 1/10 remote 0/20
@400000006aff271129977fc4 delivery 29: success: did_0+0+1/
@400000006aff27112997ed24 status: local 0/10 remote 0/20
@400000006aff27112997ed24 end msg 1310732
@400000006aff27182482d704 new msg 1310732
@400000006aff27182482d704 info msg 1310732: bytes 15684 from <z.jung39@canal.test> qp 24725 uid 7791
@400000006aff271824830db4 starting delivery 31: msg 1310732 to local wanda@example.net
@400000006aff271824834464 status: local 1/10 remote 0/20
@400000006aff27182c2a2124 delivery 31: success: did_0+0+1/
@400000006aff27182c2af7fc status: local 0/10 remote 0/20
@400000006aff27182c2b55bc end msg 1310732
@400000006aff2777075bcbf4 new msg 1310732
@400000006aff2777075bf304 info msg 1310732: bytes 3054 from <z.jung12@acorn.example> qp 24730 uid 7791
@400000006aff2777075cc9dc starting delivery 32: msg 1310732 to local shop.example-z.jung@shop.example
@400000006aff2777075cd594 status: local 1/10 remote 0/20
@400000006aff27770c2a018c delivery 32: success: did_0+0+1/
@400000006aff27770c2a7aa4 status: local 0/10 remote 0/20
@400000006aff27770c2a7aa4 end msg 1310732
@400000006aff277e2184508c new msg 1310732
@400000006aff277e2184c1d4 info msg 1310732: bytes 26245 from <t.wolf13@school.example> qp 24732 uid 7791
@400000006aff277e2184c1d4 starting delivery 33: msg 1310732 to local club.example-d.weiss@club.example
@400000006aff277e21850c0c status: local 1/10 remote 0/20
@400000006aff277e21e75fec new msg 1310777
@400000006aff277e21e75fec info msg 1310777: bytes 4964 from <v.horn4@workshop.test> qp 24734 uid 7791
@400000006aff277e21e75fec starting delivery 34: msg 1310777 to local club.example-sara@club.example
@400000006aff277e21e78ae4 status: local 2/10 remote 0/20
@400000006aff277e2422a604 delivery 33: success: did_0+0+1/
@400000006aff277e24237cdc status: local 1/10 remote 0/20
@400000006aff277e2423a7d4 end msg 1310732
@400000006aff277e252a80e4 delivery 34: success: did_0+0+1/
@400000006aff277e252a80e4 status: local 0/10 remote 0/20
@400000006aff277e252b5ba4 end msg 1310777
@400000006aff278734592d2c new msg 1310777
@400000006aff2787345967c4 info msg 1310777: bytes 5430 from <orders@shop.example> qp 24741 uid 10001
@400000006aff2787345967c4 starting delivery 35: msg 1310777 to remote sara19@workshop.test
@400000006aff2787345967c4 status: local 0/10 remote 1/20
@400000006aff278935ed2b0c delivery 35: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_C439B26B13/
@400000006aff278935ed9c54 status: local 0/10 remote 0/20
@400000006aff278935ed9c54 end msg 1310777
@400000006aff278e0495c26c new msg 1310777
@400000006aff278e0495c26c info msg 1310777: bytes 8317 from <r.frank39@partner.test> qp 24746 uid 7791
@400000006aff278e0495c26c starting delivery 36: msg 1310777 to local carla@example.net
@400000006aff278e04963f6c status: local 1/10 remote 0/20
@400000006aff278e063cbf94 delivery 36: success: did_0+0+1/
@400000006aff278e063cbf94 status: local 0/10 remote 0/20
@400000006aff278e063cbf94 end msg 1310777
@400000006aff279f13c7dd9c new msg 1310777
@400000006aff279f13c8bc44 info msg 1310777: bytes 26222 from <m.roth@shop.example> qp 24751 uid 7791
@400000006aff279f13c8bc44 starting delivery 37: msg 1310777 to remote ute2@kiosk.example
@400000006aff279f13c90e4c status: local 0/10 remote 1/20
@400000006aff279f206d5a7c new msg 1310732
@400000006aff279f206d5a7c info msg 1310732: bytes 15610 from <emma26@lighthouse.test> qp 24753 uid 7791
@400000006aff279f206e2984 starting delivery 38: msg 1310732 to local shop.example-ida@shop.example
@400000006aff279f206e5c4c status: local 1/10 remote 1/20
@400000006aff279f278b294c delivery 38: success: did_0+0+1/
@400000006aff279f278bcd5c status: local 0/10 remote 1/20
@400000006aff279f278bcd5c end msg 1310732
@400000006aff27a102d13ac4 delivery 37: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795106709_qp_32111/
@400000006aff27a102d1cf34 status: local 0/10 remote 0/20
@400000006aff27a102d25bd4 end msg 1310777
@400000006aff27c92e04d87c new msg 1310777
@400000006aff27c92e058074 info msg 1310777: bytes 7134 from <o.beck6@valley.test> qp 24755 uid 7791
@400000006aff27c92e05e604 starting delivery 39: msg 1310777 to local shop.example-m.roth@shop.example
@400000006aff27c92e05e604 status: local 1/10 remote 0/20
@400000006aff27c9340129ec delivery 39: success: did_0+0+1/
@400000006aff27c9340131bc status: local 0/10 remote 0/20
@400000006aff27c934016c54 end msg 1310777
@400000006aff27db120f96ac new msg 1310777
@400000006aff27db120fe0e4 info msg 1310777: bytes 6741 from <j.klein7@mill.test> qp 24758 uid 7791
@400000006aff27db120ffc3c starting delivery 40: msg 1310777 to local greta@example.net
@400000006aff27db1210a04c status: local 1/10 remote 0/20
@400000006aff27db17160ab4 delivery 40: success: did_0+0+1/
@400000006aff27db17167814 status: local 0/10 remote 0/20
@400000006aff27db1716e18c end msg 1310777
@400000006aff27db29017d6c new msg 1310777
@400000006aff27db2902311c info msg 1310777: bytes 2304 from <r.frank@club.example> qp 24764 uid 7791
@400000006aff27db2902b204 starting delivery 41: msg 1310777 to remote b.lang2@bigmail.example
@400000006aff27db2902b9d4 status: local 0/10 remote 1/20
@400000006aff27dd28c1c8d4 delivery 41: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795106769_3c3d66c29e7b_-_esmtp/
@400000006aff27dd28c1c8d4 status: local 0/10 remote 0/20
@400000006aff27dd28c1c8d4 end msg 1310777
@400000006aff27e039a1325c new msg 1310777
@400000006aff27e039a1c2e4 info msg 1310777: bytes 4210 from <k.maier30@bigmail.example> qp 24771 uid 7791
@400000006aff27e039a1f1c4 starting delivery 42: msg 1310777 to local greta@example.net
@400000006aff27e039a247b4 status: local 1/10 remote 0/20
@400000006aff27e103a31184 delivery 42: success: did_0+0+1/
@400000006aff27e103a3e474 status: local 0/10 remote 0/20
@400000006aff27e103a3e474 end msg 1310777
@400000006aff2809276c5e7c new msg 1310777
@400000006aff2809276c5e7c info msg 1310777: bytes 42803 from <sara@club.example> qp 24778 uid 7791
@400000006aff2809276d410c starting delivery 43: msg 1310777 to local club.example-h.vogel@club.example
@400000006aff2809276db63c status: local 1/10 remote 0/20
@400000006aff28092cb72a9c delivery 43: success: did_0+0+1/
@400000006aff28092cb80d2c status: local 0/10 remote 0/20
@400000006aff28092cb891fc end msg 1310777
@400000006aff280c31e625a4 new msg 1310777
@400000006aff280c31e6e50c info msg 1310777: bytes 1571 from <t.wolf6@university.example> qp 24783 uid 7791
@400000006aff280c31e7ac44 starting delivery 44: msg 1310777 to local shop.example-m.roth@shop.example
@400000006aff280c31e85824 status: local 1/10 remote 0/20
@400000006aff280c390fb444 delivery 44: success: did_0+0+1/
@400000006aff280c390fb444 status: local 0/10 remote 0/20
@400000006aff280c390fb444 end msg 1310777
@400000006aff283933078f7c new msg 1310777
@400000006aff283933084ee4 info msg 1310777: bytes 1361 from <sara@club.example> qp 24790 uid 7791
@400000006aff28393308db84 starting delivery 45: msg 1310777 to local shop.example-y.kurz@shop.example
@400000006aff28393309355c status: local 1/10 remote 0/20
@400000006aff2839330973dc starting delivery 46: msg 1310777 to local shop.example-ida@shop.example
@400000006aff2839330973dc status: local 2/10 remote 0/20
@400000006aff28393811726c delivery 45: success: did_0+0+1/
@400000006aff283938119594 status: local 1/10 remote 0/20
@400000006aff283938c75104 delivery 46: success: did_0+0+1/
@400000006aff283938c758d4 status: local 0/10 remote 0/20
@400000006aff283938c7d5d4 end msg 1310777
@400000006aff287123cc5c2c new msg 1310777
@400000006aff287123cc5c2c info msg 1310777: bytes 2631 from <r.frank9@canal.test> qp 24795 uid 7791
@400000006aff287123ccd15c starting delivery 47: msg 1310777 to local club.example-lena@club.example
@400000006aff287123ccd15c status: local 1/10 remote 0/20
@400000006aff28712555abac delivery 47: success: did_0+0+1/
@400000006aff28712555abac status: local 0/10 remote 0/20
@400000006aff28712555abac end msg 1310777
@400000006aff289f31498bcc new msg 1310777
@400000006aff289f314a37ac info msg 1310777: bytes 36399 from <f.braun@club.example> qp 24800 uid 7791
@400000006aff289f314afee4 starting delivery 48: msg 1310777 to remote o.beck6@bigmail.example
@400000006aff289f314b29dc status: local 0/10 remote 1/20
@400000006aff28a021822dac delivery 48: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795106965_4a79f6842ea5_-_esmtp/
@400000006aff28a021824cec status: local 0/10 remote 0/20
@400000006aff28a02182c21c end msg 1310777
@400000006aff28a1349d045c new msg 1310777
@400000006aff28a1349d045c info msg 1310777: bytes 2262 from <y.kurz@shop.example> qp 24806 uid 7791
@400000006aff28a1349d045c starting delivery 49: msg 1310777 to remote b.lang10@quarry.example
@400000006aff28a1349d045c status: local 0/10 remote 1/20
@400000006aff28a301da20f4 delivery 49: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w8228-2A366D-F8/
@400000006aff28a301dac504 status: local 0/10 remote 0/20
@400000006aff28a301db6144 end msg 1310777
@400000006aff28e72e44fe5c new msg 1310777
@400000006aff28e72e45d14c info msg 1310777: bytes 5511 from <r.frank0@ferry.test> qp 24813 uid 7791
@400000006aff28e72e45d534 starting delivery 50: msg 1310777 to local club.example-h.vogel@club.example
@400000006aff28e72e45d534 status: local 1/10 remote 0/20
@400000006aff28e7337940f4 delivery 50: success: did_0+0+1/
@400000006aff28e733798744 status: local 0/10 remote 0/20
@400000006aff28e73379aa6c end msg 1310777
@400000006aff28fc010d8224 new msg 1310777
@400000006aff28fc010e495c info msg 1310777: bytes 6633 from <d.weiss37@bluebird.test> qp 24819 uid 7791
@400000006aff28fc010e495c starting delivery 51: msg 1310777 to local club.example-k.maier@club.example
@400000006aff28fc010f1c4c status: local 1/10 remote 0/20
@400000006aff28fc02a8debc delivery 51: success: did_0+0+1/
@400000006aff28fc02a8debc status: local 0/10 remote 0/20
@400000006aff28fc02a8fa14 end msg 1310777
@400000006aff28fe0da771fc new msg 1310777
@400000006aff28fe0da7eb14 info msg 1310777: bytes 6985 from <orders@shop.example> qp 24826 uid 10001
@400000006aff28fe0da83d1c starting delivery 52: msg 1310777 to remote wanda14@castle.example
@400000006aff28fe0da896f4 status: local 0/10 remote 1/20
@400000006aff28ff30022364 delivery 52: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795107060_qp_28866/
@400000006aff28ff30022f1c status: local 0/10 remote 0/20
@400000006aff28ff3002cf44 end msg 1310777
@400000006aff290602d0832c new msg 1310777
@400000006aff290602d132f4 info msg 1310777: bytes 6846 from <t.wolf13@tailor.example> qp 24828 uid 7791
@400000006aff290602d132f4 starting delivery 53: msg 1310777 to local club.example-emma@club.example
@400000006aff290602d132f4 status: local 1/10 remote 0/20
@400000006aff290602d205e4 starting delivery 54: msg 1310777 to local wanda@example.net
@400000006aff290602d2501c status: local 2/10 remote 0/20
@400000006aff290602d32ec4 starting delivery 55: msg 1310777 to local club.example-lena@club.example
@400000006aff290602d3ceec status: local 3/10 remote 0/20
@400000006aff290602d4829c starting delivery 56: msg 1310777 to local greta@example.net
@400000006aff290602d4fbb4 status: local 4/10 remote 0/20
@400000006aff29060580802c delivery 56: success: did_0+0+1/
@400000006aff29060580c67c status: local 3/10 remote 0/20
@400000006aff290606915004 delivery 55: success: did_0+0+1/
@400000006aff29060691adc4 status: local 2/10 remote 0/20
@400000006aff2906074002ac delivery 54: success: did_0+0+1/
@400000006aff29060740be2c status: local 1/10 remote 0/20
@400000006aff29060a803d74 delivery 53: success: did_0+0+1/
@400000006aff29060a8058cc status: local 0/10 remote 0/20
@400000006aff29060a80dd9c end msg 1310777
@400000006aff293d397db084 new msg 1310777
@400000006aff293d397deb1c info msg 1310777: bytes 62941 from <y.kurz7@slowpost.example> qp 24831 uid 7791
@400000006aff293d397e9ecc starting delivery 57: msg 1310777 to local shop.example-ute@shop.example
@400000006aff293d397eae6c status: local 1/10 remote 0/20
@400000006aff293d397eae6c starting delivery 58: msg 1310777 to local club.example-h.vogel@club.example
@400000006aff293d397eae6c status: local 2/10 remote 0/20
@400000006aff293e015ccb04 delivery 58: success: did_0+0+1/
@400000006aff293e015cceec status: local 1/10 remote 0/20
@400000006aff293e052f899c delivery 57: success: did_0+0+1/
@400000006aff293e05303d4c status: local 0/10 remote 0/20
@400000006aff293e0530d1bc end msg 1310777
@400000006aff29482e315334 new msg 1310777
@400000006aff29482e317274 info msg 1310777: bytes 3241 from <> qp 24839 uid 7791
@400000006aff29482e317274 starting delivery 59: msg 1310777 to local shop.example-b.lang@shop.example
@400000006aff29482e31eb8c status: local 1/10 remote 0/20
@400000006aff294833d28484 delivery 59: success: did_0+0+1/
@400000006aff294833d2ea14 status: local 0/10 remote 0/20
@400000006aff294833d2ea14 end msg 1310777
@400000006aff296a2816ac24 new msg 1310777
@400000006aff296a2816f65c info msg 1310777: bytes 1822 from <greta@example.net> qp 24842 uid 7791
@400000006aff296a281782fc starting delivery 60: msg 1310777 to local shop.example-z.jung@shop.example
@400000006aff296a2817c17c status: local 1/10 remote 0/20
@400000006aff296a2bc7f06c delivery 60: success: did_0+0+1/
@400000006aff296a2bc8177c status: local 0/10 remote 0/20
@400000006aff296a2bc8947c end msg 1310777
@400000006aff29870e950a34 new msg 1310777
@400000006aff29870e95b614 info msg 1310777: bytes 166918 from <h.vogel@club.example> qp 24844 uid 7791
@400000006aff29870e95b614 starting delivery 61: msg 1310777 to remote ida8@quarry.example
@400000006aff29870e961ba4 status: local 0/10 remote 1/20
@400000006aff29880836af1c delivery 61: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w1733-53096A-84/
@400000006aff29880836e1e4 status: local 0/10 remote 0/20
@400000006aff29880836f954 end msg 1310777
@400000006aff29a924a28464 new msg 1310777
@400000006aff29a924a28464 info msg 1310777: bytes 146806 from <b.lang@shop.example> qp 24851 uid 7791
@400000006aff29a924a2cab4 starting delivery 62: msg 1310777 to local greta@example.net
@400000006aff29a924a3ad44 status: local 1/10 remote 0/20
@400000006aff29a9286e78b4 delivery 62: success: did_0+0+1/
@400000006aff29a9286e78b4 status: local 0/10 remote 0/20
@400000006aff29a9286ef99c end msg 1310777
@400000006aff29cd3066a1f4 new msg 1310777
@400000006aff29cd30673664 info msg 1310777: bytes 7896 from <v.horn22@heather.example> qp 24854 uid 7791
@400000006aff29cd3067a3c4 starting delivery 63: msg 1310777 to local shop.example-t.wolf@shop.example
@400000006aff29cd30680d3c status: local 1/10 remote 0/20
@400000006aff29cd36a4942c delivery 63: success: did_0+0+1/
@400000006aff29cd36a5400c status: local 0/10 remote 0/20
@400000006aff29cd36a5e804 end msg 1310777
@400000006aff29e50276459c new msg 1310777
@400000006aff29e502768fd4 info msg 1310777: bytes 48416 from <carla13@kiosk.example> qp 24857 uid 7791
@400000006aff29e502768fd4 starting delivery 64: msg 1310777 to local shop.example-anna.koch@shop.example
@400000006aff29e502768fd4 status: local 1/10 remote 0/20
@400000006aff29e506bd22c4 delivery 64: success: did_0+0+1/
@400000006aff29e506bd9bdc status: local 0/10 remote 0/20
@400000006aff29e506bd9bdc end msg 1310777
@400000006aff29e80b5ba954 new msg 1310777
@400000006aff29e80b5c5534 info msg 1310777: bytes 31570 from <sara9@museum.example> qp 24860 uid 7791
@400000006aff29e80b5d1884 starting delivery 65: msg 1310777 to local club.example-d.weiss@club.example
@400000006aff29e80b5d7644 status: local 1/10 remote 0/20
@400000006aff29e80f0ba964 delivery 65: success: did_0+0+1/
@400000006aff29e80f0ba964 status: local 0/10 remote 0/20
@400000006aff29e80f0bbcec end msg 1310777
@400000006aff2a253341e514 new msg 1310777
@400000006aff2a2533421fac info msg 1310777: bytes 4268 from <r.frank@club.example> qp 24865 uid 7791
@400000006aff2a253342a094 starting delivery 66: msg 1310777 to remote o.beck9@harbour.test
@400000006aff2a253343870c status: local 0/10 remote 1/20
@400000006aff2a26081d9d24 new msg 1310732
@400000006aff2a26081d9d24 info msg 1310732: bytes 8393 from <nina@club.example> qp 24868 uid 7791
@400000006aff2a26081df314 starting delivery 67: msg 1310732 to remote v.horn0@acorn.example
@400000006aff2a26081df314 status: local 0/10 remote 2/20
@400000006aff2a2703666644 delivery 66: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_78A180D836/
@400000006aff2a270366eb14 status: local 0/10 remote 1/20
@400000006aff2a270366eb14 end msg 1310777
@400000006aff2a273aae8b7c delivery 67: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795107356_7814ac6518e6_-_esmtp/
@400000006aff2a273aae8b7c status: local 0/10 remote 0/20
@400000006aff2a273aae8b7c end msg 1310732
@400000006aff2a3e0687f194 new msg 1310732
@400000006aff2a3e0687f194 info msg 1310732: bytes 106621 from <ute@shop.example> qp 24875 uid 7791
@400000006aff2a3e0688439c starting delivery 68: msg 1310732 to local club.example-emma@club.example
@400000006aff2a3e0688439c status: local 1/10 remote 0/20
@400000006aff2a3e0b3846bc delivery 68: success: did_0+0+1/
@400000006aff2a3e0b38759c status: local 0/10 remote 0/20
@400000006aff2a3e0b388924 end msg 1310732
@400000006aff2a44017af994 new msg 1310732
@400000006aff2a44017b4f84 info msg 1310732: bytes 4916 from <sara@club.example> qp 24881 uid 7791
@400000006aff2a44017b4f84 starting delivery 69: msg 1310732 to local shop.example-ute@shop.example
@400000006aff2a44017bf77c status: local 1/10 remote 0/20
@400000006aff2a440584876c delivery 69: success: did_0+0+1/
@400000006aff2a4405849af4 status: local 0/10 remote 0/20
@400000006aff2a440584ecfc end msg 1310732
@400000006aff2a643b1c9f2c new msg 1310732
@400000006aff2a643b1cc63c info msg 1310732: bytes 198083 from <ida16@tower.test> qp 24889 uid 7791
@400000006aff2a643b1cc63c starting delivery 70: msg 1310732 to local shop.example-t.wolf@shop.example
@400000006aff2a643b1ced4c status: local 1/10 remote 0/20
@400000006aff2a6506e75774 delivery 70: success: did_0+0+1/
@400000006aff2a6506e75774 status: local 0/10 remote 0/20
@400000006aff2a6506e78654 end msg 1310732
@400000006aff2acf0541f08c new msg 1310732
@400000006aff2acf0542755c info msg 1310732: bytes 2218 from <f.braun@club.example> qp 24895 uid 7791
@400000006aff2acf0543484c starting delivery 71: msg 1310732 to remote nina9@freemail.test
@400000006aff2acf054363a4 status: local 0/10 remote 1/20
@400000006aff2acf0ecb7bb4 new msg 1310777
@400000006aff2acf0ecc1fc4 info msg 1310777: bytes 15031 from <r.frank@club.example> qp 24902 uid 7791
@400000006aff2acf0ecc1fc4 starting delivery 72: msg 1310777 to remote sara11@quarry.example
@400000006aff2acf0ecc8554 status: local 0/10 remote 2/20
@400000006aff2acf0ecd351c starting delivery 73: msg 1310777 to remote emma5@reed.test
@400000006aff2acf0ecd351c status: local 0/10 remote 3/20
@400000006aff2acf0ecd9e94 starting delivery 74: msg 1310777 to remote lena2@mill.test
@400000006aff2acf0ece36ec status: local 0/10 remote 4/20
@400000006aff2acf0eced714 starting delivery 75: msg 1310777 to remote k.maier2@bluebird.test
@400000006aff2acf0eced714 status: local 0/10 remote 5/20
@400000006aff2ad002f604bc delivery 72: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1wB044-CBBBF5-82/
@400000006aff2ad002f61844 status: local 0/10 remote 4/20
@400000006aff2ad00addb724 delivery 74: failure: 203.0.113.35_does_not_like_recipient./Remote_host_said:_550_5.1.1_<lena2@mill.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.35./
@400000006aff2ad00addb724 status: local 0/10 remote 3/20
@400000006aff2ad01a855844 delivery 75: failure: 203.0.113.36_does_not_like_recipient./Remote_host_said:_550_5.1.1_<k.maier2@bluebird.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.36./
@400000006aff2ad01a85e8cc status: local 0/10 remote 2/20
@400000006aff2ad01f1dfeec delivery 71: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_DBAFDDC59D/
@400000006aff2ad01f1e58c4 status: local 0/10 remote 1/20
@400000006aff2ad01f1ea2fc end msg 1310732
@400000006aff2ad020db3f4c delivery 73: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795107525_e62c0844e18b_-_esmtp/
@400000006aff2ad020db9154 status: local 0/10 remote 0/20
@400000006aff2ad020dbc034 bounce msg 1310777 qp 24907
@400000006aff2ad020dbc034 end msg 1310777
@400000006aff2ad020e31334 new msg 1310777
@400000006aff2ad020e3b744 info msg 1310777: bytes 16282 from <> qp 24907 uid 7796
@400000006aff2ad020e3b744 starting delivery 76: msg 1310777 to local club.example-r.frank@club.example
@400000006aff2ad020e420bc status: local 1/10 remote 0/20
@400000006aff2ad0247e81a4 delivery 76: success: did_0+0+1/
@400000006aff2ad0247ea4cc status: local 0/10 remote 0/20
@400000006aff2ad0247f604c end msg 1310777
@400000006aff2aed31110324 new msg 1310777
@400000006aff2aed31110324 info msg 1310777: bytes 5522 from <j.klein2@castle.example> qp 24915 uid 7791
@400000006aff2aed31112e1c starting delivery 77: msg 1310777 to local carla@example.net
@400000006aff2aed3111840c status: local 1/10 remote 0/20
@400000006aff2aed32d5d504 delivery 77: success: did_0+0+1/
@400000006aff2aed32d661a4 status: local 0/10 remote 0/20
@400000006aff2aed32d6ea5c end msg 1310777
@400000006aff2b1525d90c7c new msg 1310777
@400000006aff2b1525d90c7c info msg 1310777: bytes 14285 from <v.horn17@quarry.example> qp 24920 uid 7791
@400000006aff2b1525d952cc starting delivery 78: msg 1310777 to local wanda@example.net
@400000006aff2b1525d952cc status: local 1/10 remote 0/20
@400000006aff2b1526a6207c delivery 78: success: did_0+0+1/
@400000006aff2b1526a6a164 status: local 0/10 remote 0/20
@400000006aff2b1526a6ef84 end msg 1310777
@400000006aff2b1b1f0569f4 queue-check: 0 files without owner, 0 without info
@400000006aff2b2b188bbeac new msg 1310777
@400000006aff2b2b188c04fc info msg 1310777: bytes 3576 from <nina15@garden.example> qp 24928 uid 7791
@400000006aff2b2b188cc464 starting delivery 79: msg 1310777 to local shop.example-b.lang@shop.example
@400000006aff2b2b188d3d7c status: local 1/10 remote 0/20
@400000006aff2b2b1e9f16a4 delivery 79: success: did_0+0+1/
@400000006aff2b2b1e9f8fbc status: local 0/10 remote 0/20
@400000006aff2b2b1e9f8fbc end msg 1310777
@400000006aff2b2c19b24904 new msg 1310777
@400000006aff2b2c19b24cec info msg 1310777: bytes 1387 from <paula39@inkwell.test> qp 24936 uid 7791
@400000006aff2b2c19b25c8c starting delivery 80: msg 1310777 to local club.example-lena@club.example
@400000006aff2b2c19b29b0c status: local 1/10 remote 0/20
@400000006aff2b2c2073e25c delivery 80: success: did_0+0+1/
@400000006aff2b2c20746b14 status: local 0/10 remote 0/20
@400000006aff2b2c20746b14 end msg 1310777
@400000006aff2b520555e204 new msg 1310777
@400000006aff2b52055614cc info msg 1310777: bytes 3387 from <ute@shop.example> qp 24943 uid 7791
@400000006aff2b520556728c starting delivery 81: msg 1310777 to remote d.weiss10@kiosk.example
@400000006aff2b520556f374 status: local 0/10 remote 1/20
@400000006aff2b530e903004 new msg 1310732
@400000006aff2b530e9066b4 info msg 1310732: bytes 6239 from <r.frank@club.example> qp 24947 uid 7791
@400000006aff2b530e90bca4 starting delivery 82: msg 1310732 to remote r.frank0@cloudy.example
@400000006aff2b530e90bca4 status: local 0/10 remote 2/20
@400000006aff2b531419ab04 delivery 81: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795107656_qp_13458/
@400000006aff2b531419ab04 status: local 0/10 remote 1/20
@400000006aff2b531419ab04 end msg 1310777
@400000006aff2b543611dd94 delivery 82: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_C2F60665E1/
@400000006aff2b543611dd94 status: local 0/10 remote 0/20
@400000006aff2b543612182c end msg 1310732
@400000006aff2b58057020c4 new msg 1310732
@400000006aff2b580570c8bc info msg 1310732: bytes 4585 from <paula@example.net> qp 24954 uid 7791
@400000006aff2b580570c8bc starting delivery 83: msg 1310732 to remote wanda9@quarry.example
@400000006aff2b580570ebe4 status: local 0/10 remote 1/20
@400000006aff2b5812388724 new msg 1310777
@400000006aff2b581238ae34 info msg 1310777: bytes 734 from <root@mx1.example.net> qp 24957 uid 0
@400000006aff2b581238ae34 starting delivery 84: msg 1310777 to local root@mx1.example.net
@400000006aff2b581238c5a4 status: local 1/10 remote 1/20
@400000006aff2b58140cd1f4 new msg 1310776
@400000006aff2b58140db86c info msg 1310776: bytes 974 from <root@mx1.example.net> qp 24963 uid 7790
@400000006aff2b58140e5c7c starting delivery 85: msg 1310776 to local greta@example.net
@400000006aff2b58140f0c44 status: local 2/10 remote 1/20
@400000006aff2b58140f102c delivery 84: success: did_0+1+0/qp_24963/
@400000006aff2b58140fdf34 status: local 1/10 remote 1/20
@400000006aff2b5814107b74 end msg 1310777
@400000006aff2b58163756fc delivery 85: success: did_0+0+1/
@400000006aff2b58163781f4 status: local 0/10 remote 1/20
@400000006aff2b5816379194 end msg 1310776
@400000006aff2b582179928c delivery 83: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w5DE1-C2700C-42/
@400000006aff2b582179ec64 status: local 0/10 remote 0/20
@400000006aff2b582179ec64 end msg 1310732
@400000006aff2b8c18b69f3c new msg 1310732
@400000006aff2b8c18b76e44 info msg 1310732: bytes 2411 from <wanda38@lantern.test> qp 24968 uid 7791
@400000006aff2b8c18b76e44 starting delivery 86: msg 1310732 to local shop.example-o.beck@shop.example
@400000006aff2b8c18b76e44 status: local 1/10 remote 0/20
@400000006aff2b8c1b404ba4 delivery 86: success: did_0+0+1/
@400000006aff2b8c1b40b51c status: local 0/10 remote 0/20
@400000006aff2b8c1b40b51c end msg 1310732
@400000006aff2b99175bca2c new msg 1310732
@400000006aff2b99175bca2c info msg 1310732: bytes 528431 from <f.braun@club.example> qp 24976 uid 7791
@400000006aff2b99175bca2c starting delivery 87: msg 1310732 to local club.example-r.frank@club.example
@400000006aff2b99175bca2c status: local 1/10 remote 0/20
@400000006aff2b99177e59d4 new msg 1310776
@400000006aff2b99177ea024 info msg 1310776: bytes 16523 from <d.weiss@club.example> qp 24980 uid 7791
@400000006aff2b99177ef9fc starting delivery 88: msg 1310776 to local paula@example.net
@400000006aff2b99177f2cc4 status: local 2/10 remote 0/20
@400000006aff2b991b876aac delivery 87: success: did_0+0+1/
@400000006aff2b991b878dd4 status: local 1/10 remote 0/20
@400000006aff2b991b87ef7c end msg 1310732
@400000006aff2b991f176384 delivery 88: success: did_0+0+1/
@400000006aff2b991f176384 status: local 0/10 remote 0/20
@400000006aff2b991f17676c end msg 1310776
@400000006aff2bc5371f0fa4 new msg 1310776
@400000006aff2bc5371fea64 info msg 1310776: bytes 15719 from <ida0@grocer.example> qp 24986 uid 7791
@400000006aff2bc5371fea64 starting delivery 89: msg 1310776 to local shop.example-t.wolf@shop.example
@400000006aff2bc5372082bc status: local 1/10 remote 0/20
@400000006aff2bc53b63ba4c delivery 89: success: did_0+0+1/
@400000006aff2bc53b63c21c status: local 0/10 remote 0/20
@400000006aff2bc53b63c21c end msg 1310776
@400000006aff2c0212ab8c74 new msg 1310776
@400000006aff2c0212ac3854 info msg 1310776: bytes 4007 from <anna.koch@shop.example> qp 24991 uid 7791
@400000006aff2c0212ac3854 starting delivery 90: msg 1310776 to remote ute10@tailor.example
@400000006aff2c0212ac9614 status: local 0/10 remote 1/20
@400000006aff2c040a150054 delivery 90: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<f659fc6e52c98a85@mail.example>_[InternalId=932369845]_Queued_mail_for_delivery/
@400000006aff2c040a158cf4 status: local 0/10 remote 0/20
@400000006aff2c040a159c94 end msg 1310776
@400000006aff2c65208ef40c new msg 1310776
@400000006aff2c65208f22ec info msg 1310776: bytes 1900 from <wanda6@cloudy.example> qp 24995 uid 7791
@400000006aff2c65208f22ec starting delivery 91: msg 1310776 to local shop.example-o.beck@shop.example
@400000006aff2c65208f422c status: local 1/10 remote 0/20
@400000006aff2c65223cb3ac delivery 91: success: did_0+0+1/
@400000006aff2c65223d3c64 status: local 0/10 remote 0/20
@400000006aff2c65223e1724 end msg 1310776
@400000006aff2c95286ee9fc new msg 1310776
@400000006aff2c95286ee9fc info msg 1310776: bytes 106168 from <ida23@meadow.example> qp 25000 uid 7791
@400000006aff2c95286f769c starting delivery 92: msg 1310776 to local shop.example-t.wolf@shop.example
@400000006aff2c95286fc0d4 status: local 1/10 remote 0/20
@400000006aff2c952db25764 delivery 92: success: did_0+0+1/
@400000006aff2c952db2e01c status: local 0/10 remote 0/20
@400000006aff2c952db2e01c end msg 1310776
@400000006aff2cc52fcc0fa4 new msg 1310776
@400000006aff2cc52fcc908c info msg 1310776: bytes 6748 from <orders@shop.example> qp 25008 uid 10001
@400000006aff2cc52fcc908c starting delivery 93: msg 1310776 to remote t.wolf16@harbour.test
@400000006aff2cc52fcd4ff4 status: local 0/10 remote 1/20
@400000006aff2cc811dfa154 delivery 93: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_A47FEA2A54/
@400000006aff2cc811e083e4 status: local 0/10 remote 0/20
@400000006aff2cc811e1628c end msg 1310776
@400000006aff2cf52b6346e4 new msg 1310776
@400000006aff2cf52b6375c4 info msg 1310776: bytes 3358 from <m.roth29@harbour.test> qp 25010 uid 7791
@400000006aff2cf52b6375c4 starting delivery 94: msg 1310776 to local shop.example-z.jung@shop.example
@400000006aff2cf52b6375c4 status: local 1/10 remote 0/20
@400000006aff2cf52f843904 delivery 94: success: did_0+0+1/
@400000006aff2cf52f843904 status: local 0/10 remote 0/20
@400000006aff2cf52f84e4e4 end msg 1310776
@400000006aff2cf8309e53c4 new msg 1310776
@400000006aff2cf8309e53c4 info msg 1310776: bytes 11163 from <v.horn14@workshop.test> qp 25016 uid 7791
@400000006aff2cf8309f132c starting delivery 95: msg 1310776 to local greta@example.net
@400000006aff2cf8309f132c status: local 1/10 remote 0/20
@400000006aff2cf83641a7f4 delivery 95: success: did_0+0+1/
@400000006aff2cf83641a7f4 status: local 0/10 remote 0/20
@400000006aff2cf83641a7f4 end msg 1310776
@400000006aff2cf920299abc new msg 1310776
@400000006aff2cf920299abc info msg 1310776: bytes 1512 from <anna.koch20@kiosk.example> qp 25020 uid 7791
@400000006aff2cf92029b9fc starting delivery 96: msg 1310776 to local greta@example.net
@400000006aff2cf9202a90d4 status: local 1/10 remote 0/20
@400000006aff2cf926df1684 delivery 96: success: did_0+0+1/
@400000006aff2cf926dfe58c status: local 0/10 remote 0/20
@400000006aff2cf926e0cc04 end msg 1310776
@400000006aff2d590b903a5c new msg 1310776
@400000006aff2d590b90bb44 info msg 1310776: bytes 2832 from <ida@shop.example> qp 25027 uid 7791
@400000006aff2d590b916ef4 starting delivery 97: msg 1310776 to remote t.wolf1@inkwell.test
@400000006aff2d590b925954 status: local 0/10 remote 1/20
@400000006aff2d5a1ac90864 delivery 97: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795108175_e04f18d8263f_-_esmtp/
@400000006aff2d5a1ac9a4a4 status: local 0/10 remote 0/20
@400000006aff2d5a1aca546c end msg 1310776
@400000006aff2d69269d8174 new msg 1310776
@400000006aff2d69269d8174 info msg 1310776: bytes 1734 from <o.beck@shop.example> qp 25032 uid 7791
@400000006aff2d69269d8174 starting delivery 98: msg 1310776 to remote k.maier6@university.example
@400000006aff2d69269d8174 status: local 0/10 remote 1/20
@400000006aff2d69269db43c starting delivery 99: msg 1310776 to remote anna.koch8@corner.test
@400000006aff2d69269db43c status: local 0/10 remote 2/20
@400000006aff2d69269e9e9c starting delivery 100: msg 1310776 to remote nina2@valley.test
@400000006aff2d69269f5634 status: local 0/10 remote 3/20
@400000006aff2d69269f94b4 starting delivery 101: msg 1310776 to remote lena9@pebble.test
@400000006aff2d69269f94b4 status: local 0/10 remote 4/20
@400000006aff2d6a2c941df4 delivery 99: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<efcab1fd4941ab42@mail.example>_[InternalId=141070917]_Queued_mail_for_delivery/
@400000006aff2d6a2c941df4 status: local 0/10 remote 3/20
@400000006aff2d6b00523104 delivery 98: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<k.maier6@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006aff2d6b00523104 status: local 0/10 remote 2/20
@400000006aff2d6b07285044 delivery 100: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w61A0-0D2CA5-D3/
@400000006aff2d6b07287754 status: local 0/10 remote 1/20
@400000006aff2d6b38efcc4c delivery 101: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<cd54e4447d6da5cf@mail.example>_[InternalId=309886500]_Queued_mail_for_delivery/
@400000006aff2d6b38f0782c status: local 0/10 remote 0/20
@400000006aff2da500fbc32c new msg 1310732
@400000006aff2da500fc7eac info msg 1310732: bytes 10322 from <greta@example.net> qp 25036 uid 7791
@400000006aff2da500fc7eac starting delivery 102: msg 1310732 to remote greta3@bigmail.example
@400000006aff2da500fcad8c status: local 0/10 remote 1/20
@400000006aff2da620d85d04 delivery 102: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795108251_284fc0eeb7b4_-_esmtp/
@400000006aff2da620d85d04 status: local 0/10 remote 0/20
@400000006aff2da620d85d04 end msg 1310732
@400000006aff2db8396b748c new msg 1310732
@400000006aff2db8396b748c info msg 1310732: bytes 8771 from <greta24@cloudy.example> qp 25041 uid 7791
@400000006aff2db8396bda1c starting delivery 103: msg 1310732 to local carla@example.net
@400000006aff2db8396c012c status: local 1/10 remote 0/20
@400000006aff2db9030dab6c delivery 103: success: did_0+0+1/
@400000006aff2db9030e5364 status: local 0/10 remote 0/20
@400000006aff2db9030e95cc end msg 1310732
@400000006aff2dc33af70dfc new msg 1310732
@400000006aff2dc33af763ec info msg 1310732: bytes 1559 from <nina@club.example> qp 25048 uid 7791
@400000006aff2dc33af763ec starting delivery 104: msg 1310732 to local paula@example.net
@400000006aff2dc33af7f08c status: local 1/10 remote 0/20
@400000006aff2dc4018b5ce4 delivery 104: success: did_0+0+1/
@400000006aff2dc4018b7454 status: local 0/10 remote 0/20
@400000006aff2dc4018b7454 end msg 1310732
@400000006aff2e0101c7e4fc new msg 1310732
@400000006aff2e0101c87584 info msg 1310732: bytes 6545 from <orders@shop.example> qp 25056 uid 10001
@400000006aff2e0101c87584 starting delivery 105: msg 1310732 to remote k.maier23@freemail.test
@400000006aff2e0101c87584 status: local 0/10 remote 1/20
@400000006aff2e0318c3fd1c delivery 105: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_3A37561FC3/
@400000006aff2e0318c3fd1c status: local 0/10 remote 0/20
@400000006aff2e0318c3fd1c end msg 1310732
@400000006aff2e133b03529c new msg 1310732
@400000006aff2e133b040264 info msg 1310732: bytes 2164 from <y.kurz39@partner.test> qp 25058 uid 7791
@400000006aff2e133b04dd24 starting delivery 106: msg 1310732 to local club.example-f.braun@club.example
@400000006aff2e133b04dd24 status: local 1/10 remote 0/20
@400000006aff2e1401423654 delivery 106: success: did_0+0+1/
@400000006aff2e1401423654 status: local 0/10 remote 0/20
@400000006aff2e1401423654 end msg 1310732
@400000006aff2e50092fd074 new msg 1310732
@400000006aff2e500930803c info msg 1310732: bytes 4130 from <> qp 25061 uid 7791
@400000006aff2e5009311c7c starting delivery 107: msg 1310732 to local club.example-h.vogel@club.example
@400000006aff2e500931e79c status: local 1/10 remote 0/20
@400000006aff2e500bec48c4 delivery 107: success: did_0+0+1/
@400000006aff2e500bec835c status: local 0/10 remote 0/20
@400000006aff2e500bed564c end msg 1310732
@400000006aff2e64068e9c9c new msg 1310732
@400000006aff2e64068eeabc info msg 1310732: bytes 6260 from <o.beck37@dairy.example> qp 25066 uid 7791
@400000006aff2e64068f7b44 starting delivery 108: msg 1310732 to local club.example-d.weiss@club.example
@400000006aff2e64068fe4bc status: local 1/10 remote 0/20
@400000006aff2e6408362e34 delivery 108: success: did_0+0+1/
@400000006aff2e6408362e34 status: local 0/10 remote 0/20
@400000006aff2e6408365d14 end msg 1310732
@400000006aff2e7d0cd4eb74 new msg 1310732
@400000006aff2e7d0cd4eb74 info msg 1310732: bytes 3179 from <ute3@partner.test> qp 25069 uid 7791
@400000006aff2e7d0cd57fe4 starting delivery 109: msg 1310732 to local shop.example-ida@shop.example
@400000006aff2e7d0cd5dda4 status: local 1/10 remote 0/20
@400000006aff2e7d10108a8c delivery 109: success: did_0+0+1/
@400000006aff2e7d10108a8c status: local 0/10 remote 0/20
@400000006aff2e7d1010f01c end msg 1310732
@400000006aff2eb727065564 new msg 1310732
@400000006aff2eb72706bedc info msg 1310732: bytes 1860 from <ute@shop.example> qp 25074 uid 7791
@400000006aff2eb7270766d4 starting delivery 110: msg 1310732 to remote d.weiss1@inkwell.test
@400000006aff2eb727082254 status: local 0/10 remote 1/20
@400000006aff2eb80cf7446c delivery 110: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795108525_f606cdb855d4_-_esmtp/
@400000006aff2eb80cf7446c status: local 0/10 remote 0/20
@400000006aff2eb80cf76b7c end msg 1310732
@400000006aff2ec3272d2eb4 new msg 1310732
@400000006aff2ec3272d84a4 info msg 1310732: bytes 7933 from <h.vogel@club.example> qp 25082 uid 7791
@400000006aff2ec3272d84a4 starting delivery 111: msg 1310732 to local club.example-k.maier@club.example
@400000006aff2ec3272d84a4 status: local 1/10 remote 0/20
@400000006aff2ec32c50cb94 delivery 111: success: did_0+0+1/
@400000006aff2ec32c50cb94 status: local 0/10 remote 0/20
@400000006aff2ec32c50cb94 end msg 1310732
@400000006aff2ed6226ded3c new msg 1310732
@400000006aff2ed6226e1064 info msg 1310732: bytes 6347 from <d.weiss@club.example> qp 25084 uid 7791
@400000006aff2ed6226e1064 starting delivery 112: msg 1310732 to local club.example-h.vogel@club.example
@400000006aff2ed6226e23ec status: local 1/10 remote 0/20
@400000006aff2ed6259ef17c delivery 112: success: did_0+0+1/
@400000006aff2ed6259ef17c status: local 0/10 remote 0/20
@400000006aff2ed6259f476c end msg 1310732
@400000006aff2ed816d0918c new msg 1310732
@400000006aff2ed816d10e8c info msg 1310732: bytes 1669 from <o.beck@shop.example> qp 25087 uid 7791
@400000006aff2ed816d10e8c starting delivery 113: msg 1310732 to remote k.maier2@opera.example
@400000006aff2ed816d1b684 status: local 0/10 remote 1/20
@400000006aff2ed90030e97c delivery 113: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<84cc6bb12f3e7a2a@mail.example>_[InternalId=688363955]_Queued_mail_for_delivery/
@400000006aff2ed900316e4c status: local 0/10 remote 0/20
@400000006aff2ed90031a4fc end msg 1310732
@400000006aff2ed909247634 new msg 1310732
@400000006aff2ed909247634 info msg 1310732: bytes 6455 from <h.vogel@club.example> qp 25095 uid 7791
@400000006aff2ed9092481ec starting delivery 114: msg 1310732 to remote y.kurz5@mill.test
@400000006aff2ed90924d00c status: local 0/10 remote 1/20
@400000006aff2eda26105ca4 delivery 114: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_310C40D68B/
@400000006aff2eda26105ca4 status: local 0/10 remote 0/20
@400000006aff2eda2610ba64 end msg 1310732
@400000006aff2ee723ce7354 new msg 1310732
@400000006aff2ee723ceb1d4 info msg 1310732: bytes 21389 from <t.wolf@shop.example> qp 25100 uid 7791
@400000006aff2ee723cedccc starting delivery 115: msg 1310732 to remote greta2@oakwood.test
@400000006aff2ee723cedccc status: local 0/10 remote 1/20
@400000006aff2ee91d00667c delivery 115: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1wB703-805340-31/
@400000006aff2ee91d00a114 status: local 0/10 remote 0/20
@400000006aff2ee91d00cc0c end msg 1310732
@400000006aff2eec21236bdc new msg 1310732
@400000006aff2eec21244e6c info msg 1310732: bytes 6995 from <sara@club.example> qp 25102 uid 7791
@400000006aff2eec21244e6c starting delivery 116: msg 1310732 to remote t.wolf7@customer.example
@400000006aff2eec21244e6c status: local 0/10 remote 1/20
@400000006aff2eed04423b9c delivery 116: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795108578_66cad23fff16_-_esmtp/
@400000006aff2eed0442e394 status: local 0/10 remote 0/20
@400000006aff2eed0443cdf4 end msg 1310732
@400000006aff2ef608265784 new msg 1310732
@400000006aff2ef60826ad74 info msg 1310732: bytes 3380 from <y.kurz@shop.example> qp 25110 uid 7791
@400000006aff2ef60827268c starting delivery 117: msg 1310732 to remote v.horn4@workshop.test
@400000006aff2ef60827268c status: local 0/10 remote 1/20
@400000006aff2ef8035a8f04 delivery 117: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_BCE2BC7A60/
@400000006aff2ef8035a8f04 status: local 0/10 remote 0/20
@400000006aff2ef8035aa28c end msg 1310732
@400000006aff2ef9109097cc starting delivery 118: msg 1310776 to remote k.maier6@university.example
@400000006aff2ef9109097cc status: local 0/10 remote 1/20
@400000006aff2ef91b4b6b4c new msg 1310732
@400000006aff2ef91b4bec34 info msg 1310732: bytes 5843 from <orders@shop.example> qp 25117 uid 10001
@400000006aff2ef91b4c3e3c starting delivery 119: msg 1310732 to remote t.wolf2@customer.example
@400000006aff2ef91b4c74ec status: local 0/10 remote 2/20
@400000006aff2efa0c0f74ac delivery 119: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795108591_ce7328fa4778_-_esmtp/
@400000006aff2efa0c0f74ac status: local 0/10 remote 1/20
@400000006aff2efa0c0f74ac end msg 1310732
@400000006aff2efb1fdcce94 delivery 118: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795108591_8cb06309b247_-_esmtp/
@400000006aff2efb1fdcedd4 status: local 0/10 remote 0/20
@400000006aff2efb1fddb50c end msg 1310776
@400000006aff2efd2670995c new msg 1310776
@400000006aff2efd26717804 info msg 1310776: bytes 2107 from <m.roth@shop.example> qp 25119 uid 7791
@400000006aff2efd2671b29c starting delivery 120: msg 1310776 to local club.example-h.vogel@club.example
@400000006aff2efd2671b684 status: local 1/10 remote 0/20
@400000006aff2efd2bb362b4 delivery 120: success: did_0+0+1/
@400000006aff2efd2bb3b8a4 status: local 0/10 remote 0/20
@400000006aff2efd2bb4492c end msg 1310776
@400000006aff2f0a36596614 new msg 1310776
@400000006aff2f0a36596614 info msg 1310776: bytes 17460 from <b.lang38@partner.test> qp 25127 uid 7791
@400000006aff2f0a36596614 starting delivery 121: msg 1310776 to local shop.example-ida@shop.example
@400000006aff2f0a36596614 status: local 1/10 remote 0/20
@400000006aff2f0b01bc1d5c delivery 121: success: did_0+0+1/
@400000006aff2f0b01bc1d5c status: local 0/10 remote 0/20
@400000006aff2f0b01bce494 end msg 1310776
@400000006aff2f1333768d8c new msg 1310776
@400000006aff2f13337758ac info msg 1310776: bytes 25816 from <paula0@freemail.test> qp 25132 uid 7791
@400000006aff2f1333783754 starting delivery 122: msg 1310776 to local shop.example-anna.koch@shop.example
@400000006aff2f1333788d44 status: local 1/10 remote 0/20
@400000006aff2f133a974a5c delivery 122: success: did_0+0+1/
@400000006aff2f133a977554 status: local 0/10 remote 0/20
@400000006aff2f133a977554 end msg 1310776
@400000006aff2f34315883d4 new msg 1310776
@400000006aff2f34315883d4 info msg 1310776: bytes 1229 from <emma@club.example> qp 25136 uid 7791
@400000006aff2f34315883d4 starting delivery 123: msg 1310776 to remote lena1@orchard.test
@400000006aff2f343159433c status: local 0/10 remote 1/20
@400000006aff2f361396a024 delivery 123: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795108650_78f7a84400e8_-_esmtp/
@400000006aff2f361397387c status: local 0/10 remote 0/20
@400000006aff2f361398133c end msg 1310776
@400000006aff2f4f04ff5d94 new msg 1310776
@400000006aff2f4f04ff5d94 info msg 1310776: bytes 1339 from <h.vogel@club.example> qp 25140 uid 7791
@400000006aff2f4f04ff711c starting delivery 124: msg 1310776 to remote nina4@customer.example
@400000006aff2f4f04ff711c status: local 0/10 remote 1/20
@400000006aff2f4f2318e6c4 delivery 124: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795108677_eb95900d2aa2_-_esmtp/
@400000006aff2f4f23198ad4 status: local 0/10 remote 0/20
@400000006aff2f4f2319968c end msg 1310776
@400000006aff2f6713e6eebc new msg 1310776
@400000006aff2f6713e6eebc info msg 1310776: bytes 6067 from <h.vogel4@garden.example> qp 25145 uid 7791
@400000006aff2f6713e70244 starting delivery 125: msg 1310776 to local shop.example-m.roth@shop.example
@400000006aff2f6713e7832c status: local 1/10 remote 0/20
@400000006aff2f6718fad814 delivery 125: success: did_0+0+1/
@400000006aff2f6718fad814 status: local 0/10 remote 0/20
@400000006aff2f6718fb8bc4 end msg 1310776
@400000006aff2f6c2ba3499c new msg 1310776
@400000006aff2f6c2ba3af2c info msg 1310776: bytes 7211 from <anna.koch@shop.example> qp 25151 uid 7791
@400000006aff2f6c2ba47664 starting delivery 126: msg 1310776 to remote j.klein7@school.example
@400000006aff2f6c2ba495a4 status: local 0/10 remote 1/20
@400000006aff2f6f01c8d72c delivery 126: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795108706_qp_18402/
@400000006aff2f6f01c986f4 status: local 0/10 remote 0/20
@400000006aff2f6f01c9cd44 end msg 1310776
@400000006aff2f720017375c new msg 1310776
@400000006aff2f720018027c info msg 1310776: bytes 14660 from <paula35@oakwood.test> qp 25154 uid 7791
@400000006aff2f7200187b94 starting delivery 127: msg 1310776 to local shop.example-y.kurz@shop.example
@400000006aff2f7200187b94 status: local 1/10 remote 0/20
@400000006aff2f7205ecc304 delivery 127: success: did_0+0+1/
@400000006aff2f7205ecea14 status: local 0/10 remote 0/20
@400000006aff2f7205ecea14 end msg 1310776
@400000006aff2f7b0326f7fc new msg 1310776
@400000006aff2f7b0327079c info msg 1310776: bytes 23383 from <r.frank@club.example> qp 25161 uid 7791
@400000006aff2f7b0327079c starting delivery 128: msg 1310776 to remote paula3@garden.example
@400000006aff2f7b0327079c status: local 0/10 remote 1/20
@400000006aff2f7b235fb7ac delivery 128: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wB763-A8C7D1-9C/
@400000006aff2f7b2360732c status: local 0/10 remote 0/20
@400000006aff2f7b2360c14c end msg 1310776
@400000006aff2fbd1d12a274 new msg 1310776
@400000006aff2fbd1d12a274 info msg 1310776: bytes 4743 from <v.horn17@kiosk.example> qp 25165 uid 7791
@400000006aff2fbd1d1317a4 starting delivery 129: msg 1310776 to local club.example-emma@club.example
@400000006aff2fbd1d13b7cc status: local 1/10 remote 0/20
@400000006aff2fbd211638f4 delivery 129: success: did_0+0+1/
@400000006aff2fbd21166fa4 status: local 0/10 remote 0/20
@400000006aff2fbd21167774 end msg 1310776
@400000006aff2fc00f4dea54 new msg 1310776
@400000006aff2fc00f4e8e64 info msg 1310776: bytes 16004 from <carla32@grocer.example> qp 25169 uid 7791
@400000006aff2fc00f4f077c starting delivery 130: msg 1310776 to local club.example-j.klein@club.example
@400000006aff2fc00f4f6d0c status: local 1/10 remote 0/20
@400000006aff2fc0158debe4 delivery 130: success: did_0+0+1/
@400000006aff2fc0158debe4 status: local 0/10 remote 0/20
@400000006aff2fc0158debe4 end msg 1310776
@400000006aff2ff92306f504 new msg 1310776
@400000006aff2ff92307a8b4 info msg 1310776: bytes 10355 from <y.kurz33@quarry.example> qp 25173 uid 7791
@400000006aff2ff92307a8b4 starting delivery 131: msg 1310776 to local club.example-f.braun@club.example
@400000006aff2ff92308681c status: local 1/10 remote 0/20
@400000006aff2ff925a09374 delivery 131: success: did_0+0+1/
@400000006aff2ff925a127e4 status: local 0/10 remote 0/20
@400000006aff2ff925a1bc54 end msg 1310776
@400000006aff300829d0eee4 new msg 1310776
@400000006aff300829d1120c info msg 1310776: bytes 734 from <root@mx1.example.net> qp 25178 uid 0
@400000006aff300829d115f4 starting delivery 132: msg 1310776 to local root@mx1.example.net
@400000006aff300829d115f4 status: local 1/10 remote 0/20
@400000006aff30082c0b4e84 delivery 132: success: did_0+1+0/qp_25186/
@400000006aff30082c0b5e24 status: local 0/10 remote 0/20
@400000006aff30082c0c0234 end msg 1310776
@400000006aff30082c2a30c4 new msg 1310776
@400000006aff30082c2ab97c info msg 1310776: bytes 974 from <root@mx1.example.net> qp 25186 uid 7790
@400000006aff30082c2ab97c starting delivery 133: msg 1310776 to local greta@example.net
@400000006aff30082c2ab97c status: local 1/10 remote 0/20
@400000006aff30082daf2314 delivery 133: success: did_0+0+1/
@400000006aff30082daf2314 status: local 0/10 remote 0/20
@400000006aff30082daf7cec end msg 1310776
@400000006aff303029d363cc new msg 1310776
@400000006aff303029d363cc info msg 1310776: bytes 2481 from <emma@club.example> qp 25191 uid 7791
@400000006aff303029d39e64 starting delivery 134: msg 1310776 to remote wanda9@harbour.test
@400000006aff303029d3c574 status: local 0/10 remote 1/20
@400000006aff303215924cfc delivery 134: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_69EDBDAF2C/
@400000006aff30321592740c status: local 0/10 remote 0/20
@400000006aff30321592740c end msg 1310776
@400000006aff30491f9401dc new msg 1310776
@400000006aff30491f945bb4 info msg 1310776: bytes 4604 from <k.maier25@customer.example> qp 25194 uid 7791
@400000006aff30491f94bd5c starting delivery 135: msg 1310776 to local shop.example-o.beck@shop.example
@400000006aff30491f94c914 status: local 1/10 remote 0/20
@400000006aff30492414d6dc delivery 135: success: did_0+0+1/
@400000006aff30492415a9cc status: local 0/10 remote 0/20
@400000006aff30492415d4c4 end msg 1310776
@400000006aff307a36df3fb4 new msg 1310776
@400000006aff307a36df3fb4 info msg 1310776: bytes 28677 from <y.kurz38@kiosk.example> qp 25202 uid 7791
@400000006aff307a36dfef7c starting delivery 136: msg 1310776 to local club.example-j.klein@club.example
@400000006aff307a36dff74c status: local 1/10 remote 0/20
@400000006aff307a3a9f399c delivery 136: success: did_0+0+1/
@400000006aff307a3a9f781c status: local 0/10 remote 0/20
@400000006aff307a3a9f83d4 end msg 1310776
@400000006aff310c08e56d7c new msg 1310776
@400000006aff310c08e5dec4 info msg 1310776: bytes 8579 from <anna.koch35@lighthouse.test> qp 25204 uid 7791
@400000006aff310c08e65fac starting delivery 137: msg 1310776 to local club.example-r.frank@club.example
@400000006aff310c08e65fac status: local 1/10 remote 0/20
@400000006aff310c0f96baf4 delivery 137: success: did_0+0+1/
@400000006aff310c0f973fc4 status: local 0/10 remote 0/20
@400000006aff310c0f975b1c end msg 1310776
@400000006aff310c1afa5964 new msg 1310776
@400000006aff310c1afa9fb4 info msg 1310776: bytes 31809 from <d.weiss31@elm.example> qp 25209 uid 7791
@400000006aff310c1afb303c starting delivery 138: msg 1310776 to local club.example-j.klein@club.example
@400000006aff310c1afb303c status: local 1/10 remote 0/20
@400000006aff310c1e395f94 delivery 138: success: did_0+0+1/
@400000006aff310c1e395f94 status: local 0/10 remote 0/20
@400000006aff310c1e39e464 end msg 1310776
@400000006aff31601ec2bf8c new msg 1310776
@400000006aff31601ec39e34 info msg 1310776: bytes 7921 from <lena@club.example> qp 25212 uid 7791
@400000006aff31601ec46184 starting delivery 139: msg 1310776 to remote anna.koch8@canal.test
@400000006aff31601ec49834 status: local 0/10 remote 1/20
@400000006aff31612c8da99c delivery 139: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795109206_94a3f5884c46_-_esmtp/
@400000006aff31612c8da99c status: local 0/10 remote 0/20
@400000006aff31612c8dff8c end msg 1310776
@400000006aff31703359ca44 starting delivery 140: msg 1310781 to remote r.frank@silent.test
@400000006aff3170335a00f4 status: local 0/10 remote 1/20
@400000006aff31703456951c delivery 140: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff3170345748cc status: local 0/10 remote 0/20
@400000006aff31931589bd94 new msg 1310776
@400000006aff31931589bd94 info msg 1310776: bytes 5416 from <t.wolf19@inkwell.test> qp 25220 uid 7791
@400000006aff3193158a80e4 starting delivery 141: msg 1310776 to local greta@example.net
@400000006aff3193158aa7f4 status: local 1/10 remote 0/20
@400000006aff319316e5afcc delivery 141: success: did_0+0+1/
@400000006aff319316e5afcc status: local 0/10 remote 0/20
@400000006aff319316e69644 end msg 1310776
@400000006aff31eb3569b2cc new msg 1310776
@400000006aff31eb356a6e4c info msg 1310776: bytes 3420 from <f.braun2@bigmail.example> qp 25227 uid 7791
@400000006aff31eb356b0e74 starting delivery 142: msg 1310776 to local club.example-j.klein@club.example
@400000006aff31eb356bd994 status: local 1/10 remote 0/20
@400000006aff31eb3783057c delivery 142: success: did_0+0+1/
@400000006aff31eb37838a4c status: local 0/10 remote 0/20
@400000006aff31eb3783c4e4 end msg 1310776
@400000006aff32361bafbafc new msg 1310776
@400000006aff32361bb0479c info msg 1310776: bytes 24839 from <greta@example.net> qp 25232 uid 7791
@400000006aff32361bb05354 starting delivery 143: msg 1310776 to local shop.example-z.jung@shop.example
@400000006aff32361bb0b114 status: local 1/10 remote 0/20
@400000006aff32361e7537e4 delivery 143: success: did_0+0+1/
@400000006aff32361e75bcb4 status: local 0/10 remote 0/20
@400000006aff32361e75bcb4 end msg 1310776
@400000006aff328424e7326c new msg 1310776
@400000006aff328424e7da64 info msg 1310776: bytes 7484 from <f.braun@club.example> qp 25238 uid 7791
@400000006aff328424e7da64 starting delivery 144: msg 1310776 to remote ida8@ferry.test
@400000006aff328424e7f5bc status: local 0/10 remote 1/20
@400000006aff328507263534 delivery 144: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1w88EE-189CF3-C9/
@400000006aff3285072696dc status: local 0/10 remote 0/20
@400000006aff328507277584 end msg 1310776
@400000006aff32883772d10c new msg 1310776
@400000006aff32883772e0ac info msg 1310776: bytes 13858 from <emma8@corner.test> qp 25245 uid 7791
@400000006aff32883772e0ac starting delivery 145: msg 1310776 to local club.example-emma@club.example
@400000006aff3288377380d4 status: local 1/10 remote 0/20
@400000006aff328839a2d06c delivery 145: success: did_0+0+1/
@400000006aff328839a2d06c status: local 0/10 remote 0/20
@400000006aff328839a3b2fc end msg 1310776
@400000006aff329f04a016f4 new msg 1310776
@400000006aff329f04a06ce4 info msg 1310776: bytes 9075 from <o.beck34@bluebird.test> qp 25248 uid 7791
@400000006aff329f04a06ce4 starting delivery 146: msg 1310776 to local shop.example-t.wolf@shop.example
@400000006aff329f04a11cac status: local 1/10 remote 0/20
@400000006aff329f0578891c delivery 146: success: did_0+0+1/
@400000006aff329f05789ca4 status: local 0/10 remote 0/20
@400000006aff329f0578e2f4 end msg 1310776
@400000006aff329f0647623c new msg 1310776
@400000006aff329f06484c9c info msg 1310776: bytes 5349 from <> qp 25251 uid 7791
@400000006aff329f064896d4 starting delivery 147: msg 1310776 to local shop.example-t.wolf@shop.example
@400000006aff329f06494e6c status: local 1/10 remote 0/20
@400000006aff329f0ac38804 delivery 147: success: did_0+0+1/
@400000006aff329f0ac38804 status: local 0/10 remote 0/20
@400000006aff329f0ac414a4 end msg 1310776
@400000006aff33080f78f5dc new msg 1310776
@400000006aff33080f78fdac info msg 1310776: bytes 15479 from <b.lang29@cedar.test> qp 25258 uid 7791
@400000006aff33080f79151c starting delivery 148: msg 1310776 to local greta@example.net
@400000006aff33080f79151c status: local 1/10 remote 0/20
@400000006aff330816c7237c delivery 148: success: did_0+0+1/
@400000006aff330816c7237c status: local 0/10 remote 0/20
@400000006aff330816c74e74 end msg 1310776
@400000006aff331417793184 new msg 1310776
@400000006aff331417793184 info msg 1310776: bytes 28140 from <y.kurz19@inkwell.test> qp 25265 uid 7791
@400000006aff331417793184 starting delivery 149: msg 1310776 to local club.example-r.frank@club.example
@400000006aff3314177973ec status: local 1/10 remote 0/20
@400000006aff33141b887064 delivery 149: success: did_0+0+1/
@400000006aff33141b891474 status: local 0/10 remote 0/20
@400000006aff33141b89c824 end msg 1310776
@400000006aff3374267d0124 new msg 1310776
@400000006aff3374267dad04 info msg 1310776: bytes 5288 from <> qp 25270 uid 7791
@400000006aff3374267dad04 starting delivery 150: msg 1310776 to local club.example-h.vogel@club.example
@400000006aff3374267de3b4 status: local 1/10 remote 0/20
@400000006aff33742b095f44 delivery 150: success: did_0+0+1/
@400000006aff33742b095f44 status: local 0/10 remote 0/20
@400000006aff33742b0a3234 end msg 1310776
@400000006aff337b0ae6fe24 new msg 1310776
@400000006aff337b0ae7d8e4 info msg 1310776: bytes 24752 from <v.horn18@garden.example> qp 25274 uid 7791
@400000006aff337b0ae89c34 starting delivery 151: msg 1310776 to local shop.example-y.kurz@shop.example
@400000006aff337b0ae96f24 status: local 1/10 remote 0/20
@400000006aff337b0b933414 delivery 151: success: did_0+0+1/
@400000006aff337b0b93cc6c status: local 0/10 remote 0/20
@400000006aff337b0b93d824 end msg 1310776
@400000006aff339603fc512c new msg 1310776
@400000006aff339603fc6c84 info msg 1310776: bytes 4117 from <y.kurz@shop.example> qp 25277 uid 7791
@400000006aff339603fcd9e4 starting delivery 152: msg 1310776 to remote r.frank5@library.example
@400000006aff339603fcd9e4 status: local 0/10 remote 1/20
@400000006aff33962801eba4 delivery 152: deferral: 203.0.113.49_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_203.0.113.49./
@400000006aff339628028bcc status: local 0/10 remote 0/20
@400000006aff33992f007e5c new msg 1310732
@400000006aff33992f00c0c4 info msg 1310732: bytes 1199672 from <y.kurz@shop.example> qp 25280 uid 7791
@400000006aff33992f01785c starting delivery 153: msg 1310732 to remote lena2@bricks.example
@400000006aff33992f01785c status: local 0/10 remote 1/20
@400000006aff339c01f70f34 delivery 153: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_8E01588411/
@400000006aff339c01f78464 status: local 0/10 remote 0/20
@400000006aff339c01f78464 end msg 1310732
@400000006aff33bb1fb11b14 new msg 1310732
@400000006aff33bb1fb1b754 info msg 1310732: bytes 4159 from <> qp 25282 uid 7791
@400000006aff33bb1fb1e24c starting delivery 154: msg 1310732 to local shop.example-y.kurz@shop.example
@400000006aff33bb1fb218fc status: local 1/10 remote 0/20
@400000006aff33bb225544bc delivery 154: success: did_0+0+1/
@400000006aff33bb225544bc status: local 0/10 remote 0/20
@400000006aff33bb2255bdd4 end msg 1310732
@400000006aff33d41e5a800c new msg 1310732
@400000006aff33d41e5b147c info msg 1310732: bytes 2135 from <wanda@example.net> qp 25284 uid 7791
@400000006aff33d41e5ba8ec starting delivery 155: msg 1310732 to remote r.frank3@grey.test
@400000006aff33d41e5ba8ec status: local 0/10 remote 1/20
@400000006aff33d514291c24 delivery 155: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<r.frank3@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006aff33d51429acac status: local 0/10 remote 0/20
@400000006aff34502532934c new msg 1310777
@400000006aff34502532cde4 info msg 1310777: bytes 1657 from <f.braun26@corner.test> qp 25287 uid 7791
@400000006aff34502532cde4 starting delivery 156: msg 1310777 to local club.example-f.braun@club.example
@400000006aff34502532fcc4 status: local 1/10 remote 0/20
@400000006aff34502c1170d4 delivery 156: success: did_0+0+1/
@400000006aff34502c12380c status: local 0/10 remote 0/20
@400000006aff34502c12380c end msg 1310777
@400000006aff3465120d3934 new msg 1310777
@400000006aff3465120d3934 info msg 1310777: bytes 2357 from <f.braun@club.example> qp 25290 uid 7791
@400000006aff3465120e1fac starting delivery 157: msg 1310777 to local shop.example-z.jung@shop.example
@400000006aff3465120e3334 status: local 1/10 remote 0/20
@400000006aff3465120e3334 starting delivery 158: msg 1310777 to local club.example-h.vogel@club.example
@400000006aff3465120e3b04 status: local 2/10 remote 0/20
@400000006aff3465120eb804 starting delivery 159: msg 1310777 to local club.example-r.frank@club.example
@400000006aff3465120ec3bc status: local 3/10 remote 0/20
@400000006aff3465120ec3bc starting delivery 160: msg 1310777 to local wanda@example.net
@400000006aff3465120f5c14 status: local 4/10 remote 0/20
@400000006aff3465165844ac delivery 160: success: did_0+0+1/
@400000006aff346516586004 status: local 3/10 remote 0/20
@400000006aff3465167c8204 delivery 159: success: did_0+0+1/
@400000006aff3465167cb4cc status: local 2/10 remote 0/20
@400000006aff3465184900bc delivery 158: success: did_0+0+1/
@400000006aff3465184900bc status: local 1/10 remote 0/20
@400000006aff3465185725d4 delivery 157: success: did_0+0+1/
@400000006aff3465185748fc status: local 0/10 remote 0/20
@400000006aff346518580864 end msg 1310777
@400000006aff347e14cd5334 new msg 1310777
@400000006aff347e14cd7274 info msg 1310777: bytes 4260 from <j.klein@club.example> qp 25294 uid 7791
@400000006aff347e14cdf744 starting delivery 161: msg 1310777 to remote anna.koch10@opera.example
@400000006aff347e14ceba94 status: local 0/10 remote 1/20
@400000006aff347e31acc624 delivery 161: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<bb0599241f81a9bf@mail.example>_[InternalId=903043302]_Queued_mail_for_delivery/
@400000006aff347e31acc624 status: local 0/10 remote 0/20
@400000006aff347e31acc624 end msg 1310777
@400000006aff348408a25d84 new msg 1310777
@400000006aff348408a25d84 info msg 1310777: bytes 10778 from <d.weiss@club.example> qp 25297 uid 7791
@400000006aff348408a29434 starting delivery 162: msg 1310777 to local shop.example-t.wolf@shop.example
@400000006aff348408a2aba4 status: local 1/10 remote 0/20
@400000006aff348408a2e254 starting delivery 163: msg 1310777 to local shop.example-m.roth@shop.example
@400000006aff348408a2e254 status: local 2/10 remote 0/20
@400000006aff34840d8ca2b4 delivery 163: success: did_0+0+1/
@400000006aff34840d8d333c status: local 1/10 remote 0/20
@400000006aff348410253784 delivery 162: success: did_0+0+1/
@400000006aff348410258d74 status: local 0/10 remote 0/20
@400000006aff34841025febc end msg 1310777
@400000006aff3484142c833c new msg 1310777
@400000006aff3484142c833c info msg 1310777: bytes 9737 from <m.roth38@orchard.test> qp 25304 uid 7791
@400000006aff3484142ca664 starting delivery 164: msg 1310777 to local greta@example.net
@400000006aff3484142cf484 status: local 1/10 remote 0/20
@400000006aff3484157d5d9c delivery 164: success: did_0+0+1/
@400000006aff3484157da004 status: local 0/10 remote 0/20
@400000006aff3484157e1d04 end msg 1310777
@400000006aff348b2e56a1fc new msg 1310777
@400000006aff348b2e5749f4 info msg 1310777: bytes 7016 from <orders@shop.example> qp 25306 uid 10001
@400000006aff348b2e57654c starting delivery 165: msg 1310777 to remote v.horn32@reed.test
@400000006aff348b2e57654c status: local 0/10 remote 1/20
@400000006aff348c21e1d20c delivery 165: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795110017_aee022e60d11_-_esmtp/
@400000006aff348c21e1d20c status: local 0/10 remote 0/20
@400000006aff348c21e23f6c end msg 1310777
@400000006aff34b92614582c new msg 1310777
@400000006aff34b926151794 info msg 1310777: bytes 734 from <root@mx1.example.net> qp 25310 uid 0
@400000006aff34b926151794 starting delivery 166: msg 1310777 to local root@mx1.example.net
@400000006aff34b926151794 status: local 1/10 remote 0/20
@400000006aff34b92964002c new msg 1310785
@400000006aff34b92964002c info msg 1310785: bytes 974 from <root@mx1.example.net> qp 25318 uid 7790
@400000006aff34b92964002c starting delivery 167: msg 1310785 to local greta@example.net
@400000006aff34b92964bf94 status: local 2/10 remote 0/20
@400000006aff34b92964bf94 delivery 166: success: did_0+1+0/qp_25318/
@400000006aff34b929659a54 status: local 1/10 remote 0/20
@400000006aff34b929659a54 end msg 1310777
@400000006aff34b92c09cfb4 delivery 167: success: did_0+0+1/
@400000006aff34b92c0a73c4 status: local 0/10 remote 0/20
@400000006aff34b92c0a73c4 end msg 1310785
@400000006aff35260445028c starting delivery 168: msg 1310776 to remote r.frank5@library.example
@400000006aff35260445d964 status: local 0/10 remote 1/20
@400000006aff3527082044d4 delivery 168: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1w037F-8A9C3B-C6/
@400000006aff352708211bac status: local 0/10 remote 0/20
@400000006aff352708211bac end msg 1310776
@400000006aff354d1d144854 new msg 1310776
@400000006aff354d1d144c3c info msg 1310776: bytes 36371 from <z.jung5@freemail.test> qp 25324 uid 7791
@400000006aff354d1d145fc4 starting delivery 169: msg 1310776 to local club.example-r.frank@club.example
@400000006aff354d1d15175c status: local 1/10 remote 0/20
@400000006aff354d1f64106c delivery 169: success: did_0+0+1/
@400000006aff354d1f64a8c4 status: local 0/10 remote 0/20
@400000006aff354d1f659324 end msg 1310776
@400000006aff355319427804 new msg 1310776
@400000006aff355319427804 info msg 1310776: bytes 2947 from <nina14@oakwood.test> qp 25329 uid 7791
@400000006aff35531942c23c starting delivery 170: msg 1310776 to local shop.example-o.beck@shop.example
@400000006aff3553194323e4 status: local 1/10 remote 0/20
@400000006aff35531fc32ffc delivery 170: success: did_0+0+1/
@400000006aff35531fc337cc status: local 0/10 remote 0/20
@400000006aff35531fc3f34c end msg 1310776
@400000006aff35641631e85c starting delivery 171: msg 1310732 to remote r.frank3@grey.test
@400000006aff35641632abac status: local 0/10 remote 1/20
@400000006aff356437ce5e8c new msg 1310776
@400000006aff356437cf394c info msg 1310776: bytes 22453 from <nina15@elm.example> qp 25331 uid 7791
@400000006aff356437cf8b54 starting delivery 172: msg 1310776 to local wanda@example.net
@400000006aff356437cf8b54 status: local 1/10 remote 1/20
@400000006aff35643b25cebc delivery 172: success: did_0+0+1/
@400000006aff35643b25edfc status: local 0/10 remote 1/20
@400000006aff35643b2672cc end msg 1310776
@400000006aff35661a9c5314 delivery 171: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795110234_qp_11801/
@400000006aff35661a9ccc2c status: local 0/10 remote 0/20
@400000006aff35661a9d3d74 end msg 1310732
@400000006aff35c816a0231c new msg 1310732
@400000006aff35c816a101c4 info msg 1310732: bytes 2334 from <greta@example.net> qp 25337 uid 7791
@400000006aff35c816a101c4 starting delivery 173: msg 1310732 to remote sara0@valley.test
@400000006aff35c816a101c4 status: local 0/10 remote 1/20
@400000006aff35c910107ed4 delivery 173: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1wACA7-4023B5-0B/
@400000006aff35c910108a8c status: local 0/10 remote 0/20
@400000006aff35c910108a8c end msg 1310732
@400000006aff35ce1e84d7e4 new msg 1310732
@400000006aff35ce1e858f7c info msg 1310732: bytes 9671 from <greta13@meadow.example> qp 25345 uid 7791
@400000006aff35ce1e858f7c starting delivery 174: msg 1310732 to local club.example-lena@club.example
@400000006aff35ce1e864ee4 status: local 1/10 remote 0/20
@400000006aff35ce2073f1fc delivery 174: success: did_0+0+1/
@400000006aff35ce207453a4 status: local 0/10 remote 0/20
@400000006aff35ce2075130c end msg 1310732
@400000006aff35d02a44a3fc new msg 1310732
@400000006aff35d02a450d74 info msg 1310732: bytes 6537 from <r.frank@club.example> qp 25350 uid 7791
@400000006aff35d02a45bd3c starting delivery 175: msg 1310732 to remote v.horn0@tower.test
@400000006aff35d02a46597c status: local 0/10 remote 1/20
@400000006aff35d02a46ea04 starting delivery 176: msg 1310732 to remote m.roth3@inkwell.test
@400000006aff35d02a4714fc status: local 0/10 remote 2/20
@400000006aff35d02a473824 starting delivery 177: msg 1310732 to remote z.jung0@mill.test
@400000006aff35d02a47537c status: local 0/10 remote 3/20
@400000006aff35d02a47e01c starting delivery 178: msg 1310732 to remote y.kurz5@birch.example
@400000006aff35d02a4868d4 status: local 0/10 remote 4/20
@400000006aff35d0381830fc new msg 1310776
@400000006aff35d0381838cc info msg 1310776: bytes 4466 from <paula@example.net> qp 25356 uid 7791
@400000006aff35d0381838cc starting delivery 179: msg 1310776 to remote sara6@acorn.example
@400000006aff35d03818ec7c status: local 0/10 remote 5/20
@400000006aff35d10e1a8ad4 delivery 178: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_DA8EA195BA/
@400000006aff35d10e1abd9c status: local 0/10 remote 4/20
@400000006aff35d1116f7a64 delivery 175: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795110342_qp_28335/
@400000006aff35d1116fc49c status: local 0/10 remote 3/20
@400000006aff35d12e0a9154 delivery 177: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_543D0DC913/
@400000006aff35d12e0a9154 status: local 0/10 remote 2/20
@400000006aff35d2175e4eb4 delivery 179: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795110342_62ed9106bfd5_-_esmtp/
@400000006aff35d2175eb444 status: local 0/10 remote 1/20
@400000006aff35d2175ecbb4 end msg 1310776
@400000006aff35d21aa7e7ec delivery 176: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795110342_23226781f9eb_-_esmtp/
@400000006aff35d21aa80efc status: local 0/10 remote 0/20
@400000006aff35d21aa80efc end msg 1310732
@400000006aff368516016a4c new msg 1310732
@400000006aff368516019544 info msg 1310732: bytes 3058 from <nina@club.example> qp 25359 uid 7791
@400000006aff368516019544 starting delivery 180: msg 1310732 to local carla@example.net
@400000006aff368516021dfc status: local 1/10 remote 0/20
@400000006aff36851cee8c2c delivery 180: success: did_0+0+1/
@400000006aff36851cef2c54 status: local 0/10 remote 0/20
@400000006aff36851cef95cc end msg 1310732
@400000006aff368e30ee7f34 new msg 1310732
@400000006aff368e30eeb5e4 info msg 1310732: bytes 6214 from <y.kurz34@dairy.example> qp 25364 uid 7791
@400000006aff368e30eeb5e4 starting delivery 181: msg 1310732 to local paula@example.net
@400000006aff368e30eee0dc status: local 1/10 remote 0/20
@400000006aff368e347c0af4 delivery 181: success: did_0+0+1/
@400000006aff368e347c0af4 status: local 0/10 remote 0/20
@400000006aff368e347c68b4 end msg 1310732
@400000006aff36952a55e9dc new msg 1310732
@400000006aff36952a5662f4 info msg 1310732: bytes 4667 from <anna.koch@shop.example> qp 25368 uid 7791
@400000006aff36952a572644 starting delivery 182: msg 1310732 to remote ute0@birch.example
@400000006aff36952a57419c status: local 0/10 remote 1/20
@400000006aff36971938796c delivery 182: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_3C3AFEF3D3/
@400000006aff36971938a464 status: local 0/10 remote 0/20
@400000006aff369719395bfc end msg 1310732
@400000006aff36ad2b3155bc new msg 1310732
@400000006aff36ad2b3155bc info msg 1310732: bytes 3783 from <v.horn@shop.example> qp 25375 uid 7791
@400000006aff36ad2b3155bc starting delivery 183: msg 1310732 to local club.example-j.klein@club.example
@400000006aff36ad2b31b37c status: local 1/10 remote 0/20
@400000006aff36ad2d88269c delivery 183: success: did_0+0+1/
@400000006aff36ad2d88269c status: local 0/10 remote 0/20
@400000006aff36ad2d889014 end msg 1310732
@400000006aff36d307de0f9c new msg 1310732
@400000006aff36d307de7914 info msg 1310732: bytes 6050 from <> qp 25379 uid 7791
@400000006aff36d307df4fec starting delivery 184: msg 1310732 to local shop.example-o.beck@shop.example
@400000006aff36d307dff3fc status: local 1/10 remote 0/20
@400000006aff36d30b7dc7b4 delivery 184: success: did_0+0+1/
@400000006aff36d30b7dc7b4 status: local 0/10 remote 0/20
@400000006aff36d30b7dc7b4 end msg 1310732
@400000006aff36db04159204 new msg 1310732
@400000006aff36db04163614 info msg 1310732: bytes 1587 from <r.frank30@university.example> qp 25387 uid 7791
@400000006aff36db0416b6fc starting delivery 185: msg 1310732 to local shop.example-z.jung@shop.example
@400000006aff36db0417051c status: local 1/10 remote 0/20
@400000006aff36db06d7ea3c delivery 185: success: did_0+0+1/
@400000006aff36db06d8402c status: local 0/10 remote 0/20
@400000006aff36db06d88294 end msg 1310732
@400000006aff370510b2cd9c new msg 1310732
@400000006aff370510b371ac info msg 1310732: bytes 2356 from <greta25@station.test> qp 25389 uid 7791
@400000006aff370510b3c3b4 starting delivery 186: msg 1310732 to local shop.example-y.kurz@shop.example
@400000006aff370510b40234 status: local 1/10 remote 0/20
@400000006aff3705161213ec delivery 186: success: did_0+0+1/
@400000006aff3705161213ec status: local 0/10 remote 0/20
@400000006aff37051612eac4 end msg 1310732
@400000006aff371234dc99b4 new msg 1310732
@400000006aff371234dd5534 info msg 1310732: bytes 33439 from <b.lang3@freemail.test> qp 25397 uid 7791
@400000006aff371234dde9a4 starting delivery 187: msg 1310732 to local club.example-r.frank@club.example
@400000006aff371234dde9a4 status: local 1/10 remote 0/20
@400000006aff3713001e6f04 delivery 187: success: did_0+0+1/
@400000006aff3713001ed494 status: local 0/10 remote 0/20
@400000006aff3713001f3e0c end msg 1310732
@400000006aff374407c1292c new msg 1310732
@400000006aff374407c1292c info msg 1310732: bytes 22859 from <lena8@lantern.test> qp 25402 uid 7791
@400000006aff374407c1292c starting delivery 188: msg 1310732 to local shop.example-o.beck@shop.example
@400000006aff374407c1dcdc status: local 1/10 remote 0/20
@400000006aff37440e2302cc delivery 188: success: did_0+0+1/
@400000006aff37440e23414c status: local 0/10 remote 0/20
@400000006aff37440e2350ec end msg 1310732
@400000006aff3750292414e4 new msg 1310732
@400000006aff3750292414e4 info msg 1310732: bytes 13738 from <r.frank21@customer.example> qp 25406 uid 7791
@400000006aff37502924f774 starting delivery 189: msg 1310732 to local shop.example-v.horn@shop.example
@400000006aff37502925785c status: local 1/10 remote 0/20
@400000006aff37502bdbf954 delivery 189: success: did_0+0+1/
@400000006aff37502bdbf954 status: local 0/10 remote 0/20
@400000006aff37502bdbf954 end msg 1310732
@400000006aff37540dc4fc7c new msg 1310732
@400000006aff37540dc4fc7c info msg 1310732: bytes 3027 from <wanda@example.net> qp 25411 uid 7791
@400000006aff37540dc5bbe4 starting delivery 190: msg 1310732 to remote b.lang9@station.test
@400000006aff37540dc5cb84 status: local 0/10 remote 1/20
@400000006aff3754123df1dc new msg 1310776
@400000006aff3754123e20bc info msg 1310776: bytes 12693 from <r.frank@club.example> qp 25415 uid 7791
@400000006aff3754123e20bc starting delivery 191: msg 1310776 to remote t.wolf5@paper.example
@400000006aff3754123e20bc status: local 0/10 remote 2/20
@400000006aff3754123e20bc starting delivery 192: msg 1310776 to remote paula7@opera.example
@400000006aff3754123e8264 status: local 0/10 remote 3/20
@400000006aff3754123e8264 starting delivery 193: msg 1310776 to remote paula10@pebble.test
@400000006aff3754123f499c status: local 0/10 remote 4/20
@400000006aff375432a8f0d4 delivery 192: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<4fda5ccf2111ab26@mail.example>_[InternalId=519687602]_Queued_mail_for_delivery/
@400000006aff375432a96dd4 status: local 0/10 remote 3/20
@400000006aff375520cf77ac delivery 193: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<375c81d99bff1ece@mail.example>_[InternalId=1071268684]_Queued_mail_for_delivery/
@400000006aff375520d0526c status: local 0/10 remote 2/20
@400000006aff375609f70874 delivery 191: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795110730_0e2f7a0da0cf_-_esmtp/
@400000006aff375609f7d394 status: local 0/10 remote 1/20
@400000006aff375609f7d394 end msg 1310776
@400000006aff37561374cfe4 delivery 190: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1w123B-40EF02-63/
@400000006aff37561374fec4 status: local 0/10 remote 0/20
@400000006aff37561375700c end msg 1310732
@400000006aff37a13294a19c new msg 1310732
@400000006aff37a13294ebd4 info msg 1310732: bytes 1966 from <b.lang@shop.example> qp 25420 uid 7791
@400000006aff37a132953ddc starting delivery 194: msg 1310732 to local club.example-h.vogel@club.example
@400000006aff37a1329564ec status: local 1/10 remote 0/20
@400000006aff37a13528cd84 delivery 194: success: did_0+0+1/
@400000006aff37a13529a45c status: local 0/10 remote 0/20
@400000006aff37a13529a45c end msg 1310732
@400000006aff37da00bd3774 new msg 1310732
@400000006aff37da00bdef0c info msg 1310732: bytes 12347 from <sara@club.example> qp 25424 uid 7791
@400000006aff37da00bdfeac starting delivery 195: msg 1310732 to local greta@example.net
@400000006aff37da00bed19c status: local 1/10 remote 0/20
@400000006aff37da066f934c delivery 195: success: did_0+0+1/
@400000006aff37da066f934c status: local 0/10 remote 0/20
@400000006aff37da0670087c end msg 1310732
@400000006aff37e61085a31c new msg 1310732
@400000006aff37e6108679f4 info msg 1310732: bytes 1757 from <ida21@opera.example> qp 25431 uid 7791
@400000006aff37e610870a7c starting delivery 196: msg 1310732 to local paula@example.net
@400000006aff37e6108754b4 status: local 1/10 remote 0/20
@400000006aff37e61570f1ec delivery 196: success: did_0+0+1/
@400000006aff37e61570f1ec status: local 0/10 remote 0/20
@400000006aff37e61570f1ec end msg 1310732
@400000006aff38362203a24c new msg 1310732
@400000006aff383622047154 info msg 1310732: bytes 7322 from <sara2@harbour.test> qp 25434 uid 7791
@400000006aff383622047154 starting delivery 197: msg 1310732 to local shop.example-v.horn@shop.example
@400000006aff3836220484dc status: local 1/10 remote 0/20
@400000006aff3836254ddf94 delivery 197: success: did_0+0+1/
@400000006aff3836254e9efc status: local 0/10 remote 0/20
@400000006aff3836254f5a7c end msg 1310732
@400000006aff383b2d8df2fc new msg 1310732
@400000006aff383b2d8e0e54 info msg 1310732: bytes 12767 from <emma37@orchard.test> qp 25440 uid 7791
@400000006aff383b2d8e8f3c starting delivery 198: msg 1310732 to local shop.example-y.kurz@shop.example
@400000006aff383b2d8f2f64 status: local 1/10 remote 0/20
@400000006aff383b333bb70c delivery 198: success: did_0+0+1/
@400000006aff383b333bc2c4 status: local 0/10 remote 0/20
@400000006aff383b333bc2c4 end msg 1310732
@400000006aff38401c346fa4 new msg 1310732
@400000006aff38401c346fa4 info msg 1310732: bytes 3837 from <> qp 25447 uid 7791
@400000006aff38401c353eac starting delivery 199: msg 1310732 to local club.example-lena@club.example
@400000006aff38401c35b3dc status: local 1/10 remote 0/20
@400000006aff38401da1e254 delivery 199: success: did_0+0+1/
@400000006aff38401da2345c status: local 0/10 remote 0/20
@400000006aff38401da2345c end msg 1310732
@400000006aff38550d75c33c new msg 1310732
@400000006aff38550d764424 info msg 1310732: bytes 255094 from <sara@club.example> qp 25455 uid 7791
@400000006aff38550d769a14 starting delivery 200: msg 1310732 to local paula@example.net
@400000006aff38550d774dc4 status: local 1/10 remote 0/20
@400000006aff3855117d0b0c delivery 200: success: did_0+0+1/
@400000006aff3855117d9b94 status: local 0/10 remote 0/20
@400000006aff3855117e244c end msg 1310732
@400000006aff387722a0289c new msg 1310732
@400000006aff387722a0306c info msg 1310732: bytes 2433 from <z.jung35@partner.test> qp 25458 uid 7791
@400000006aff387722a0306c starting delivery 201: msg 1310732 to local shop.example-o.beck@shop.example
@400000006aff387722a0f7a4 status: local 1/10 remote 0/20
@400000006aff387726a6c0a4 delivery 201: success: did_0+0+1/
@400000006aff387726a6eb9c status: local 0/10 remote 0/20
@400000006aff387726a6eb9c end msg 1310732
@400000006aff38800089a83c new msg 1310732
@400000006aff38800089a83c info msg 1310732: bytes 19547 from <t.wolf@shop.example> qp 25464 uid 7791
@400000006aff38800089a83c starting delivery 202: msg 1310732 to remote wanda11@reed.test
@400000006aff38800089a83c status: local 0/10 remote 1/20
@400000006aff38802356edac delivery 202: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795111030_08ce39808192_-_esmtp/
@400000006aff3880235789ec status: local 0/10 remote 0/20
@400000006aff388023585124 end msg 1310732
@400000006aff38891247c194 new msg 1310732
@400000006aff38891247f844 info msg 1310732: bytes 11089 from <k.maier3@lantern.test> qp 25468 uid 7791
@400000006aff38891248139c starting delivery 203: msg 1310732 to local club.example-k.maier@club.example
@400000006aff388912484664 status: local 1/10 remote 0/20
@400000006aff38891722c09c delivery 203: success: did_0+0+1/
@400000006aff3889172306ec status: local 0/10 remote 0/20
@400000006aff388917239f44 end msg 1310732
@400000006aff38cb216c2cdc new msg 1310732
