@400000006afe8d98315979ec new msg 1310791
@400000006afe8d9831599544 info msg 1310791: bytes 345322 from <y.kurz@shop.example> qp 15090 uid 7791
@400000006afe8d98315a29b4 starting delivery 1505: msg 1310791 to remote z.jung8@oakwood.test
@400000006afe8d98315a6c1c status: local 0/10 remote 1/20
@400000006afe8d9a26d67b64 delivery 1505: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1wD1EC-BAA2F8-0E/
@400000006afe8d9a26d6f47c status: local 0/10 remote 0/20
@400000006afe8d9a26d7717c end msg 1310791
@400000006afe8dee01809714 new msg 1310791
@400000006afe8dee01809714 info msg 1310791: bytes 3060 from <m.roth28@inkwell.test> qp 15096 uid 7791
@400000006afe8dee01809714 starting delivery 1506: msg 1310791 to local shop.example-ida@shop.example
@400000006afe8dee0180fca4 status: local 1/10 remote 0/20
@400000006afe8dee03417924 delivery 1506: success: did_0+0+1/
@400000006afe8dee0342117c status: local 0/10 remote 0/20
@400000006afe8dee0342f7f4 end msg 1310791
@400000006afe8e98066517b4 new msg 1310791
@400000006afe8e9806652f24 info msg 1310791: bytes 1816 from <ida30@grey.test> qp 15103 uid 7791
@400000006afe8e9806652f24 starting delivery 1507: msg 1310791 to local club.example-sara@club.example
@400000006afe8e9806652f24 status: local 1/10 remote 0/20
@400000006afe8e980b58af9c delivery 1507: success: did_0+0+1/
@400000006afe8e980b58af9c status: local 0/10 remote 0/20
@400000006afe8e980b591914 end msg 1310791
@400000006afe8ed6010dc874 new msg 1310791
@400000006afe8ed6010dc874 info msg 1310791: bytes 19529 from <sara10@station.test> qp 15109 uid 7791
@400000006afe8ed6010e58fc starting delivery 1508: msg 1310791 to local shop.example-m.roth@shop.example
@400000006afe8ed6010e7c24 status: local 1/10 remote 0/20
@400000006afe8ed602836ccc delivery 1508: success: did_0+0+1/
@400000006afe8ed6028393dc status: local 0/10 remote 0/20
@400000006afe8ed602840524 end msg 1310791
@400000006afe8ee82b34823c new msg 1310791
@400000006afe8ee82b3564cc info msg 1310791: bytes 23395 from <f.braun14@meadow.example> qp 15116 uid 7791
@400000006afe8ee82b3564cc starting delivery 1509: msg 1310791 to local shop.example-ida@shop.example
@400000006afe8ee82b35af04 status: local 1/10 remote 0/20
@400000006afe8ee832ceb4cc delivery 1509: success: did_0+0+1/
@400000006afe8ee832cf9374 status: local 0/10 remote 0/20
@400000006afe8ee832d01844 end msg 1310791
@400000006afe8eed33f1b4e4 new msg 1310791
@400000006afe8eed33f29b5c info msg 1310791: bytes 11621 from <nina@club.example> qp 15119 uid 7791
@400000006afe8eed33f31474 starting delivery 1510: msg 1310791 to remote h.vogel10@inkwell.test
@400000006afe8eed33f31474 status: local 0/10 remote 1/20
@400000006afe8eef0b6fa29c delivery 1510: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795067619_e995bc8187cd_-_esmtp/
@400000006afe8eef0b6fa29c status: local 0/10 remote 0/20
@400000006afe8eef0b6fdd34 end msg 1310791
@400000006afe8f35082818bc new msg 1310791
@400000006afe8f35082818bc info msg 1310791: bytes 4552 from <j.klein@club.example> qp 15122 uid 7791
@400000006afe8f350828b8e4 starting delivery 1511: msg 1310791 to remote paula2@acorn.example
@400000006afe8f350829801c status: local 0/10 remote 1/20
@400000006afe8f350829801c starting delivery 1512: msg 1310791 to remote anna.koch8@castle.example
@400000006afe8f35082987ec status: local 0/10 remote 2/20
@400000006afe8f35082a4754 starting delivery 1513: msg 1310791 to remote carla5@birch.example
@400000006afe8f35082a918c status: local 0/10 remote 3/20
@400000006afe8f362634bd24 delivery 1513: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_1A535D5F17/
@400000006afe8f362634bd24 status: local 0/10 remote 2/20
@400000006afe8f36324fe00c delivery 1511: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795067691_25692113fc9a_-_esmtp/
@400000006afe8f36325041b4 status: local 0/10 remote 1/20
@400000006afe8f3f30f09a44 delivery 1512: deferral: Connected_to_203.0.113.167_but_greeting_failed./Remote_host_said:_421_4.3.2_All_server_ports_are_busy/
@400000006afe8f3f30f09a44 status: local 0/10 remote 0/20
@400000006afe8f7d06b50c74 new msg 1310777
@400000006afe8f7d06b5a8b4 info msg 1310777: bytes 12853 from <greta2@station.test> qp 15128 uid 7791
@400000006afe8f7d06b648dc starting delivery 1514: msg 1310777 to local club.example-info26@club.example
@400000006afe8f7d06b72b6c status: local 1/10 remote 0/20
@400000006afe8f7d08b681c4 delivery 1514: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe8f7d08b725d4 status: local 0/10 remote 0/20
@400000006afe8f7d08b80864 bounce msg 1310777 qp 15130
@400000006afe8f7d08b8cf9c end msg 1310777
@400000006afe8f7d08d37bbc new msg 1310777
@400000006afe8f7d08d3cdc4 info msg 1310777: bytes 14005 from <> qp 15130 uid 7796
@400000006afe8f7d08d4373c starting delivery 1515: msg 1310777 to remote greta2@station.test
@400000006afe8f7d08d4373c status: local 0/10 remote 1/20
@400000006afe8f7f182ab2ec delivery 1515: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1w0DDF-8A15F3-8D/
@400000006afe8f7f182b62b4 status: local 0/10 remote 0/20
@400000006afe8f7f182b9964 end msg 1310777
@400000006afe8f910ce809fc new msg 1310777
@400000006afe8f910ce809fc info msg 1310777: bytes 2978 from <z.jung@shop.example> qp 15134 uid 7791
@400000006afe8f910ce81d84 starting delivery 1516: msg 1310777 to remote ute9@bluebird.test
@400000006afe8f910ce81d84 status: local 0/10 remote 1/20
@400000006afe8f9300a8b95c delivery 1516: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<2715ab28f2a8f478@mail.example>_[InternalId=219123860]_Queued_mail_for_delivery/
@400000006afe8f9300a974dc status: local 0/10 remote 0/20
@400000006afe8f9300a974dc end msg 1310777
@400000006afe90841ef1593c new msg 1310777
@400000006afe90841ef1804c info msg 1310777: bytes 56989 from <o.beck24@customer.example> qp 15140 uid 7791
@400000006afe90841ef1804c starting delivery 1517: msg 1310777 to local shop.example-ute@shop.example
@400000006afe90841ef218a4 status: local 1/10 remote 0/20
@400000006afe90842438cde4 delivery 1517: success: did_0+0+1/
@400000006afe90842439181c status: local 0/10 remote 0/20
@400000006afe90842439d784 end msg 1310777
@400000006afe908723c320e4 new msg 1310777
@400000006afe908723c320e4 info msg 1310777: bytes 734 from <root@mx1.example.net> qp 15146 uid 0
@400000006afe908723c320e4 starting delivery 1518: msg 1310777 to local root@mx1.example.net
@400000006afe908723c36f04 status: local 1/10 remote 0/20
@400000006afe90872815fc5c new msg 1310783
@400000006afe90872815fc5c info msg 1310783: bytes 974 from <root@mx1.example.net> qp 15152 uid 7790
@400000006afe90872815fc5c starting delivery 1519: msg 1310783 to local greta@example.net
@400000006afe90872815fc5c status: local 2/10 remote 0/20
@400000006afe90872816c77c delivery 1518: success: did_0+1+0/qp_15152/
@400000006afe9087281782fc status: local 1/10 remote 0/20
@400000006afe9087281782fc end msg 1310777
@400000006afe908729829834 delivery 1519: success: did_0+0+1/
@400000006afe90872982da9c status: local 0/10 remote 0/20
@400000006afe908729836f0c end msg 1310783
@400000006afe90902f4e4484 new msg 1310783
@400000006afe90902f4e9a74 info msg 1310783: bytes 2896 from <lena7@meadow.example> qp 15159 uid 7791
@400000006afe90902f4ed50c starting delivery 1520: msg 1310783 to local shop.example-b.lang@shop.example
@400000006afe90902f4ed50c status: local 1/10 remote 0/20
@400000006afe90903254e91c delivery 1520: success: did_0+0+1/
@400000006afe90903255a49c status: local 0/10 remote 0/20
@400000006afe90903255cbac end msg 1310783
@400000006afe90c523efc694 starting delivery 1521: msg 1310791 to remote anna.koch8@castle.example
@400000006afe90c523efce64 status: local 0/10 remote 1/20
@400000006afe90c619f3843c delivery 1521: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795068091_qp_24853/
@400000006afe90c619f3843c status: local 0/10 remote 0/20
@400000006afe90c619f3843c end msg 1310791
@400000006afe90f01eed03dc new msg 1310791
@400000006afe90f01eed32bc info msg 1310791: bytes 14614 from <ida@shop.example> qp 15165 uid 7791
@400000006afe90f01eedde9c starting delivery 1522: msg 1310791 to remote h.vogel3@bigmail.example
@400000006afe90f01eedee3c status: local 0/10 remote 1/20
@400000006afe90f1244ad714 delivery 1522: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795068134_ceb45583828d_-_esmtp/
@400000006afe90f1244aea9c status: local 0/10 remote 0/20
@400000006afe90f1244b9a64 end msg 1310791
@400000006afe911303598564 new msg 1310791
@400000006afe91130359894c info msg 1310791: bytes 17246 from <paula@example.net> qp 15170 uid 7791
@400000006afe91130359894c starting delivery 1523: msg 1310791 to local club.example-f.braun@club.example
@400000006afe91130359894c status: local 1/10 remote 0/20
@400000006afe91130a7d99ac delivery 1523: success: did_0+0+1/
@400000006afe91130a7d99ac status: local 0/10 remote 0/20
@400000006afe91130a7e41a4 end msg 1310791
@400000006afe912c0ada771c new msg 1310791
@400000006afe912c0adae094 info msg 1310791: bytes 42250 from <nina10@granite.test> qp 15177 uid 7791
@400000006afe912c0adb6564 starting delivery 1524: msg 1310791 to local club.example-sara@club.example
@400000006afe912c0adb6564 status: local 1/10 remote 0/20
@400000006afe912c0d31191c delivery 1524: success: did_0+0+1/
@400000006afe912c0d31961c status: local 0/10 remote 0/20
@400000006afe912c0d31961c end msg 1310791
@400000006afe91630b1f9284 new msg 1310791
@400000006afe91630b20618c info msg 1310791: bytes 6935 from <lena@club.example> qp 15182 uid 7791
@400000006afe91630b20cb04 starting delivery 1525: msg 1310791 to remote b.lang1@bricks.example
@400000006afe91630b215f74 status: local 0/10 remote 1/20
@400000006afe916425eaac34 delivery 1525: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_D22DA23F2A/
@400000006afe916425eacf5c status: local 0/10 remote 0/20
@400000006afe916425ebb5d4 end msg 1310791
@400000006afe918d31768384 new msg 1310791
@400000006afe918d31773f04 info msg 1310791: bytes 5893 from <carla9@workshop.test> qp 15190 uid 7791
@400000006afe918d31779cc4 starting delivery 1526: msg 1310791 to local wanda@example.net
@400000006afe918d31779cc4 status: local 1/10 remote 0/20
@400000006afe918d3325d57c delivery 1526: success: did_0+0+1/
@400000006afe918d3325f0d4 status: local 0/10 remote 0/20
@400000006afe918d33261bcc end msg 1310791
@400000006afe922536e609fc new msg 1310791
@400000006afe922536e67374 info msg 1310791: bytes 1275 from <emma34@corner.test> qp 15197 uid 7791
@400000006afe922536e71784 starting delivery 1527: msg 1310791 to local club.example-lena@club.example
@400000006afe922536e7a03c status: local 1/10 remote 0/20
@400000006afe922601b9cf84 delivery 1527: success: did_0+0+1/
@400000006afe922601b9cf84 status: local 0/10 remote 0/20
@400000006afe922601b9cf84 end msg 1310791
@400000006afe92831acb7d4c new msg 1310791
@400000006afe92831acb8134 info msg 1310791: bytes 4254 from <d.weiss@club.example> qp 15205 uid 7791
@400000006afe92831acc5fdc starting delivery 1528: msg 1310791 to remote wanda2@shipyard.test
@400000006afe92831acc5fdc status: local 0/10 remote 1/20
@400000006afe928523f135c4 delivery 1528: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_91162B143C/
@400000006afe928523f135c4 status: local 0/10 remote 0/20
@400000006afe928523f1a324 end msg 1310791
@400000006afe9297352c0d8c new msg 1310791
@400000006afe9297352c57c4 info msg 1310791: bytes 9069 from <nina7@orchard.test> qp 15208 uid 7791
@400000006afe9297352c57c4 starting delivery 1529: msg 1310791 to local shop.example-o.beck@shop.example
@400000006afe9297352c57c4 status: local 1/10 remote 0/20
@400000006afe9297393560cc delivery 1529: success: did_0+0+1/
@400000006afe92973935aeec status: local 0/10 remote 0/20
@400000006afe92973935aeec end msg 1310791
@400000006afe92ab1b25c2ac new msg 1310791
@400000006afe92ab1b26a154 info msg 1310791: bytes 8087 from <z.jung@shop.example> qp 15216 uid 7791
@400000006afe92ab1b26eb8c starting delivery 1530: msg 1310791 to remote t.wolf7@library.example
@400000006afe92ab1b27223c status: local 0/10 remote 1/20
@400000006afe92ac2f780404 delivery 1530: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1w36FE-AC6100-DD/
@400000006afe92ac2f783e9c status: local 0/10 remote 0/20
@400000006afe92ac2f78b7b4 end msg 1310791
@400000006afe92ca39fd8ee4 new msg 1310791
@400000006afe92ca39fe4a64 info msg 1310791: bytes 12810 from <paula34@grey.test> qp 15223 uid 7791
@400000006afe92ca39fecf34 starting delivery 1531: msg 1310791 to local shop.example-m.roth@shop.example
@400000006afe92ca39ff1d54 status: local 1/10 remote 0/20
@400000006afe92cb0009e91c delivery 1531: success: did_0+0+1/
@400000006afe92cb0009e91c status: local 0/10 remote 0/20
@400000006afe92cb000a1414 end msg 1310791
@400000006afe92d6137f4b7c new msg 1310791
@400000006afe92d6137f4b7c info msg 1310791: bytes 2491 from <d.weiss35@slowpost.example> qp 15225 uid 7791
@400000006afe92d6137f4b7c starting delivery 1532: msg 1310791 to local club.example-j.klein@club.example
@400000006afe92d6137fdfec status: local 1/10 remote 0/20
@400000006afe92d616a48fec delivery 1532: success: did_0+0+1/
@400000006afe92d616a48fec status: local 0/10 remote 0/20
@400000006afe92d616a48fec end msg 1310791
@400000006afe92ec01751d94 new msg 1310791
@400000006afe92ec0175b5ec info msg 1310791: bytes 460911 from <d.weiss35@harbour.test> qp 15230 uid 7791
@400000006afe92ec0175cd5c starting delivery 1533: msg 1310791 to local shop.example-ida@shop.example
@400000006afe92ec0176987c status: local 1/10 remote 0/20
@400000006afe92ec057400f4 delivery 1533: success: did_0+0+1/
@400000006afe92ec0574df9c status: local 0/10 remote 0/20
@400000006afe92ec0575b674 end msg 1310791
@400000006afe92fb018b8bc4 new msg 1310791
@400000006afe92fb018bed6c info msg 1310791: bytes 4083 from <sara17@vineyard.example> qp 15232 uid 7791
@400000006afe92fb018c1094 starting delivery 1534: msg 1310791 to local club.example-emma@club.example
@400000006afe92fb018c89ac status: local 1/10 remote 0/20
@400000006afe92fb05254c84 delivery 1534: success: did_0+0+1/
@400000006afe92fb0525c984 status: local 0/10 remote 0/20
@400000006afe92fb0525c984 end msg 1310791
@400000006afe930d31f0bc94 new msg 1310791
@400000006afe930d31f0bc94 info msg 1310791: bytes 1648 from <sara@club.example> qp 15238 uid 7791
@400000006afe930d31f0ef5c starting delivery 1535: msg 1310791 to remote wanda4@museum.example
@400000006afe930d31f1aadc status: local 0/10 remote 1/20
@400000006afe930f0174f684 delivery 1535: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<5be98467e3ce0503@mail.example>_[InternalId=2128082953]_Queued_mail_for_delivery/
@400000006afe930f0175a264 status: local 0/10 remote 0/20
@400000006afe930f0176716c end msg 1310791
@400000006afe931d19450074 new msg 1310791
@400000006afe931d19454aac info msg 1310791: bytes 3754 from <t.wolf6@heather.example> qp 15241 uid 7791
@400000006afe931d19458544 starting delivery 1536: msg 1310791 to local shop.example-t.wolf@shop.example
@400000006afe931d19458544 status: local 1/10 remote 0/20
@400000006afe931d1ea61f6c delivery 1536: success: did_0+0+1/
@400000006afe931d1ea61f6c status: local 0/10 remote 0/20
@400000006afe931d1ea65a04 end msg 1310791
@400000006afe933804623334 new msg 1310791
@400000006afe933804623334 info msg 1310791: bytes 3157 from <lena10@partner.test> qp 15244 uid 7791
@400000006afe933804623334 starting delivery 1537: msg 1310791 to local shop.example-m.roth@shop.example
@400000006afe933804623334 status: local 1/10 remote 0/20
@400000006afe933809aa9624 delivery 1537: success: did_0+0+1/
@400000006afe933809ab1edc status: local 0/10 remote 0/20
@400000006afe933809ab7c9c end msg 1310791
@400000006afe935f14e76ecc new msg 1310791
@400000006afe935f14e7d074 info msg 1310791: bytes 4766 from <anna.koch@shop.example> qp 15251 uid 7791
@400000006afe935f14e7d074 starting delivery 1538: msg 1310791 to local shop.example-anna.koch@shop.example
@400000006afe935f14e88424 status: local 1/10 remote 0/20
@400000006afe935f189bf31c delivery 1538: success: did_0+0+1/
@400000006afe935f189bf704 status: local 0/10 remote 0/20
@400000006afe935f189cb284 end msg 1310791
@400000006afe93a60c81976c new msg 1310791
@400000006afe93a60c81976c info msg 1310791: bytes 3400 from <b.lang@shop.example> qp 15253 uid 7791
@400000006afe93a60c81976c starting delivery 1539: msg 1310791 to remote ute9@university.example
@400000006afe93a60c81ddbc status: local 0/10 remote 1/20
@400000006afe93a638a3e69c delivery 1539: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<ute9@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afe93a638a4c544 status: local 0/10 remote 0/20
@400000006afe93bc23382e94 new msg 1310783
@400000006afe93bc2339150c info msg 1310783: bytes 1818 from <greta@example.net> qp 15257 uid 7791
@400000006afe93bc2339150c starting delivery 1540: msg 1310783 to remote d.weiss8@corner.test
@400000006afe93bc23393064 status: local 0/10 remote 1/20
@400000006afe93bd0af9f984 delivery 1540: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<592ef43e7b514a80@mail.example>_[InternalId=1442529204]_Queued_mail_for_delivery/
@400000006afe93bd0afa8df4 status: local 0/10 remote 0/20
@400000006afe93bd0afb16ac end msg 1310783
@400000006afe93e439ef0c0c starting delivery 1541: msg 1310761 to remote ida@silent.test
@400000006afe93e439ef9c94 status: local 0/10 remote 1/20
@400000006afe93e43b0755f4 delivery 1541: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe93e43b0761ac status: local 0/10 remote 0/20
@400000006afe93e9324e3e14 new msg 1310783
@400000006afe93e9324f14ec info msg 1310783: bytes 569979 from <ute7@corner.test> qp 15263 uid 7791
@400000006afe93e9324f14ec starting delivery 1542: msg 1310783 to local shop.example-b.lang@shop.example
@400000006afe93e9324f2c5c status: local 1/10 remote 0/20
@400000006afe93e9333c7674 delivery 1542: success: did_0+0+1/
@400000006afe93e9333d35dc status: local 0/10 remote 0/20
@400000006afe93e9333e0cb4 end msg 1310783
@400000006afe93f731e0843c new msg 1310783
@400000006afe93f731e0f96c info msg 1310783: bytes 79729 from <h.vogel6@kiosk.example> qp 15269 uid 7791
@400000006afe93f731e0f96c starting delivery 1543: msg 1310783 to local club.example-k.maier@club.example
@400000006afe93f731e0f96c status: local 1/10 remote 0/20
@400000006afe93f73912fc1c delivery 1543: success: did_0+0+1/
@400000006afe93f73912fc1c status: local 0/10 remote 0/20
@400000006afe93f739131774 end msg 1310783
@400000006afe941231401204 new msg 1310783
@400000006afe9412314067f4 info msg 1310783: bytes 3821 from <> qp 15274 uid 7791
@400000006afe9412314096d4 starting delivery 1544: msg 1310783 to local club.example-r.frank@club.example
@400000006afe941231413ecc status: local 1/10 remote 0/20
@400000006afe941238460f2c delivery 1544: success: did_0+0+1/
@400000006afe94123846edd4 status: local 0/10 remote 0/20
@400000006afe941238476ebc end msg 1310783
@400000006afe943d2dfaf53c new msg 1310783
@400000006afe943d2dfb89ac info msg 1310783: bytes 272485 from <k.maier@club.example> qp 15279 uid 7791
@400000006afe943d2dfc1e1c starting delivery 1545: msg 1310783 to local shop.example-ute@shop.example
@400000006afe943d2dfc7fc4 status: local 1/10 remote 0/20
@400000006afe943d30d2dcfc delivery 1545: success: did_0+0+1/
@400000006afe943d30d365b4 status: local 0/10 remote 0/20
@400000006afe943d30d430d4 end msg 1310783
@400000006afe947a1fff69f4 new msg 1310783
@400000006afe947a2000295c info msg 1310783: bytes 255481 from <r.frank18@dairy.example> qp 15286 uid 7791
@400000006afe947a2000295c starting delivery 1546: msg 1310783 to local shop.example-anna.koch@shop.example
@400000006afe947a2000312c status: local 1/10 remote 0/20
@400000006afe947a21c977ac delivery 1546: success: did_0+0+1/
@400000006afe947a21c977ac status: local 0/10 remote 0/20
@400000006afe947a21c99ad4 end msg 1310783
@400000006afe94e33b8e8b3c new msg 1310783
@400000006afe94e33b8ebe04 info msg 1310783: bytes 3790 from <b.lang39@mill.test> qp 15288 uid 7791
@400000006afe94e33b8ec9bc starting delivery 1547: msg 1310783 to local club.example-d.weiss@club.example
@400000006afe94e33b8efc84 status: local 1/10 remote 0/20
@400000006afe94e40683790c delivery 1547: success: did_0+0+1/
@400000006afe94e40683790c status: local 0/10 remote 0/20
@400000006afe94e4068453cc end msg 1310783
@400000006afe94fe35007d34 new msg 1310783
@400000006afe94fe3500daf4 info msg 1310783: bytes 9564 from <paula@example.net> qp 15294 uid 7791
@400000006afe94fe350111a4 starting delivery 1548: msg 1310783 to local club.example-k.maier@club.example
@400000006afe94fe350186d4 status: local 1/10 remote 0/20
@400000006afe94fe37491d44 delivery 1548: success: did_0+0+1/
@400000006afe94fe37496394 status: local 0/10 remote 0/20
@400000006afe94fe37496394 end msg 1310783
@400000006afe95140ab55f04 new msg 1310783
@400000006afe95140ab55f04 info msg 1310783: bytes 5928 from <lena@club.example> qp 15296 uid 7791
@400000006afe95140ab5b10c starting delivery 1549: msg 1310783 to remote anna.koch2@reed.test
@400000006afe95140ab5b10c status: local 0/10 remote 1/20
@400000006afe9514114f7714 new msg 1310777
@400000006afe9514114f9a3c info msg 1310777: bytes 34743 from <sara@club.example> qp 15300 uid 7791
@400000006afe9514114fd8bc starting delivery 1550: msg 1310777 to remote z.jung6@inkwell.test
@400000006afe95141150173c status: local 0/10 remote 2/20
@400000006afe951411505d8c starting delivery 1551: msg 1310777 to remote b.lang5@harbour.test
@400000006afe951411508884 status: local 0/10 remote 3/20
@400000006afe951411508884 starting delivery 1552: msg 1310777 to remote v.horn0@station.test
@400000006afe951411508884 status: local 0/10 remote 4/20
@400000006afe95141151019c starting delivery 1553: msg 1310777 to remote carla4@freemail.test
@400000006afe951411514fbc status: local 0/10 remote 5/20
@400000006afe95151267b544 delivery 1552: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1wB7FC-A5091D-89/
@400000006afe95151267b544 status: local 0/10 remote 4/20
@400000006afe95151443fef4 delivery 1553: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_62FF40A122/
@400000006afe95151444398c status: local 0/10 remote 3/20
@400000006afe951539ecba4c delivery 1550: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795069194_c158a05bf2c7_-_esmtp/
@400000006afe951539ecba4c status: local 0/10 remote 2/20
@400000006afe95161a4d19d4 delivery 1549: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795069194_d0390c43e9da_-_esmtp/
@400000006afe95161a4d2d5c status: local 0/10 remote 1/20
@400000006afe95161a4d3144 end msg 1310783
@400000006afe9516288705dc delivery 1551: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_0624F285CC/
@400000006afe951628876f54 status: local 0/10 remote 0/20
@400000006afe95162887d0fc end msg 1310777
@400000006afe951a1f2a820c new msg 1310777
@400000006afe951a1f2b167c info msg 1310777: bytes 10026 from <m.roth@shop.example> qp 15302 uid 7791
@400000006afe951a1f2b167c starting delivery 1554: msg 1310777 to remote carla6@ferry.test
@400000006afe951a1f2bb2bc status: local 0/10 remote 1/20
@400000006afe951c2deb2a44 delivery 1554: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1wF8C8-B72912-F2/
@400000006afe951c2deb4984 status: local 0/10 remote 0/20
@400000006afe951c2dec2ffc end msg 1310777
@400000006afe953622e45d8c starting delivery 1555: msg 1310791 to remote ute9@university.example
@400000006afe953622e4d2bc status: local 0/10 remote 1/20
@400000006afe9537394677cc delivery 1555: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795069228_5b818dc717fd_-_esmtp/
@400000006afe95373946be1c status: local 0/10 remote 0/20
@400000006afe95373947528c end msg 1310791
@400000006afe95380e67a51c new msg 1310791
@400000006afe95380e67a51c info msg 1310791: bytes 734 from <root@mx1.example.net> qp 15310 uid 0
@400000006afe95380e67acec starting delivery 1556: msg 1310791 to local root@mx1.example.net
@400000006afe95380e67acec status: local 1/10 remote 0/20
@400000006afe95381200064c new msg 1310777
@400000006afe9538120048b4 info msg 1310777: bytes 974 from <root@mx1.example.net> qp 15316 uid 7790
@400000006afe9538120048b4 starting delivery 1557: msg 1310777 to local greta@example.net
@400000006afe953812011ba4 status: local 2/10 remote 0/20
@400000006afe95381201bfb4 delivery 1556: success: did_0+1+0/qp_15316/
@400000006afe95381201bfb4 status: local 1/10 remote 0/20
@400000006afe953812020dd4 end msg 1310791
@400000006afe9538159d0ee4 delivery 1557: success: did_0+0+1/
@400000006afe9538159d2a3c status: local 0/10 remote 0/20
@400000006afe9538159d497c end msg 1310777
@400000006afe9595395acaec new msg 1310777
@400000006afe9595395acaec info msg 1310777: bytes 1772 from <y.kurz12@cedar.test> qp 15320 uid 7791
@400000006afe9595395b99f4 starting delivery 1558: msg 1310777 to local shop.example-m.roth@shop.example
@400000006afe9595395bb164 status: local 1/10 remote 0/20
@400000006afe959602a9638c delivery 1558: success: did_0+0+1/
@400000006afe959602a9638c status: local 0/10 remote 0/20
@400000006afe959602a9638c end msg 1310777
@400000006afe95d831b64ba4 new msg 1310777
@400000006afe95d831b64ba4 info msg 1310777: bytes 19478 from <greta0@ferry.test> qp 15326 uid 7791
@400000006afe95d831b64ba4 starting delivery 1559: msg 1310777 to local shop.example-contact10@shop.example
@400000006afe95d831b64ba4 status: local 1/10 remote 0/20
@400000006afe95d8331aae04 delivery 1559: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe95d8331aae04 status: local 0/10 remote 0/20
@400000006afe95d8331b0fac bounce msg 1310777 qp 15331
@400000006afe95d8331bc35c end msg 1310777
@400000006afe95d833391344 new msg 1310777
@400000006afe95d833391344 info msg 1310777: bytes 20569 from <> qp 15331 uid 7796
@400000006afe95d833391344 starting delivery 1560: msg 1310777 to remote greta0@ferry.test
@400000006afe95d83339c30c status: local 0/10 remote 1/20
@400000006afe95d837082c44 new msg 1310791
@400000006afe95d837087e4c info msg 1310791: bytes 12610 from <d.weiss28@paper.example> qp 15336 uid 7791
@400000006afe95d83708ef94 starting delivery 1561: msg 1310791 to local shop.example-anna.koch@shop.example
@400000006afe95d83709a72c status: local 1/10 remote 1/20
@400000006afe95d8386249bc delivery 1561: success: did_0+0+1/
@400000006afe95d83862f1b4 status: local 0/10 remote 1/20
@400000006afe95d838635744 end msg 1310791
@400000006afe95db156d8ad4 delivery 1560: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1w4710-11DCE3-7A/
@400000006afe95db156e3e84 status: local 0/10 remote 0/20
@400000006afe95db156e3e84 end msg 1310777
@400000006afe95f90a8bf574 new msg 1310777
@400000006afe95f90a8c8214 info msg 1310777: bytes 10293 from <wanda@example.net> qp 15342 uid 7791
@400000006afe95f90a8d4d34 starting delivery 1562: msg 1310777 to remote paula9@bigmail.example
@400000006afe95f90a8e1084 status: local 0/10 remote 1/20
@400000006afe95fa36ea8284 delivery 1562: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795069423_d6c95fc43500_-_esmtp/
@400000006afe95fa36ea8a54 status: local 0/10 remote 0/20
@400000006afe95fa36eb518c end msg 1310777
@400000006afe96020d6bdffc new msg 1310777
@400000006afe96020d6c458c info msg 1310777: bytes 82541 from <b.lang34@grocer.example> qp 15348 uid 7791
@400000006afe96020d6c87f4 starting delivery 1563: msg 1310777 to local shop.example-anna.koch@shop.example
@400000006afe96020d6cd614 status: local 1/10 remote 0/20
@400000006afe960214276e74 delivery 1563: success: did_0+0+1/
@400000006afe96021427f344 status: local 0/10 remote 0/20
@400000006afe96021427f72c end msg 1310777
@400000006afe960323fc8c1c new msg 1310777
@400000006afe960323fc8c1c info msg 1310777: bytes 5215 from <> qp 15351 uid 7791
@400000006afe960323fcaf44 starting delivery 1564: msg 1310777 to local shop.example-o.beck@shop.example
@400000006afe960323fcbee4 status: local 1/10 remote 0/20
@400000006afe96032b708584 delivery 1564: success: did_0+0+1/
@400000006afe96032b70a0dc status: local 0/10 remote 0/20
@400000006afe96032b710e3c end msg 1310777
@400000006afe961b2fd71bc4 new msg 1310777
@400000006afe961b2fd76dcc info msg 1310777: bytes 2024 from <d.weiss23@valley.test> qp 15358 uid 7791
@400000006afe961b2fd7f29c starting delivery 1565: msg 1310777 to local shop.example-y.kurz@shop.example
@400000006afe961b2fd8b204 status: local 1/10 remote 0/20
@400000006afe961b2fd8e8b4 starting delivery 1566: msg 1310777 to local club.example-emma@club.example
@400000006afe961b2fd92f04 status: local 2/10 remote 0/20
@400000006afe961b2fd97554 starting delivery 1567: msg 1310777 to local club.example-j.klein@club.example
@400000006afe961b2fda3c8c status: local 3/10 remote 0/20
@400000006afe961b2fda8e94 starting delivery 1568: msg 1310777 to local shop.example-anna.koch@shop.example
@400000006afe961b2fda8e94 status: local 4/10 remote 0/20
@400000006afe961b2fdb6184 starting delivery 1569: msg 1310777 to local shop.example-m.roth@shop.example
@400000006afe961b2fdbe654 status: local 5/10 remote 0/20
@400000006afe961b326d1884 delivery 1569: success: did_0+0+1/
@400000006afe961b326dd7ec status: local 4/10 remote 0/20
@400000006afe961b327d5c94 delivery 1565: success: did_0+0+1/
@400000006afe961b327e430c status: local 3/10 remote 0/20
@400000006afe961b345600ac delivery 1566: success: did_0+0+1/
@400000006afe961b3456663c status: local 2/10 remote 0/20
@400000006afe961b34ecba9c delivery 1567: success: did_0+0+1/
@400000006afe961b34ecba9c status: local 1/10 remote 0/20
@400000006afe961b3507477c delivery 1568: success: did_0+0+1/
@400000006afe961b35081a6c status: local 0/10 remote 0/20
@400000006afe961b35087444 end msg 1310777
@400000006afe96352c574ba4 new msg 1310777
@400000006afe96352c574ba4 info msg 1310777: bytes 1562 from <wanda14@workshop.test> qp 15363 uid 7791
@400000006afe96352c57e7e4 starting delivery 1570: msg 1310777 to local shop.example-ida@shop.example
@400000006afe96352c58ab34 status: local 1/10 remote 0/20
@400000006afe96352eddf684 delivery 1570: success: did_0+0+1/
@400000006afe96352edec1a4 status: local 0/10 remote 0/20
@400000006afe96352edec1a4 end msg 1310777
@400000006afe96742344adcc new msg 1310777
@400000006afe96742344e864 info msg 1310777: bytes 10398 from <sara@club.example> qp 15365 uid 7791
@400000006afe96742344f41c starting delivery 1571: msg 1310777 to remote ida10@vineyard.example
@400000006afe96742345711c status: local 0/10 remote 1/20
@400000006afe96752e93d20c delivery 1571: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795069546_5bc75d547236_-_esmtp/
@400000006afe96752e93f534 status: local 0/10 remote 0/20
@400000006afe96752e943f6c end msg 1310777
@400000006afe96801102f524 new msg 1310777
@400000006afe96801103b874 info msg 1310777: bytes 2066 from <v.horn@shop.example> qp 15368 uid 7791
@400000006afe968011047bc4 starting delivery 1572: msg 1310777 to local club.example-nina@club.example
@400000006afe96801104ae8c status: local 1/10 remote 0/20
@400000006afe9680157c2904 delivery 1572: success: did_0+0+1/
@400000006afe9680157c2904 status: local 0/10 remote 0/20
@400000006afe9680157c53fc end msg 1310777
@400000006afe968f0b268bac new msg 1310777
@400000006afe968f0b268bac info msg 1310777: bytes 8779 from <anna.koch@shop.example> qp 15371 uid 7791
@400000006afe968f0b26c25c starting delivery 1573: msg 1310777 to local shop.example-y.kurz@shop.example
@400000006afe968f0b27a104 status: local 1/10 remote 0/20
@400000006afe968f0feabec4 delivery 1573: success: did_0+0+1/
@400000006afe968f0feb5334 status: local 0/10 remote 0/20
@400000006afe968f0febad0c end msg 1310777
@400000006afe96ad0d05f23c new msg 1310777
@400000006afe96ad0d05f23c info msg 1310777: bytes 9536 from <emma26@customer.example> qp 15377 uid 7791
@400000006afe96ad0d0630bc starting delivery 1574: msg 1310777 to local club.example-d.weiss@club.example
@400000006afe96ad0d068e7c status: local 1/10 remote 0/20
@400000006afe96ad1229c9b4 delivery 1574: success: did_0+0+1/
@400000006afe96ad122a814c status: local 0/10 remote 0/20
@400000006afe96ad122a814c end msg 1310777
@400000006afe96d50eadce0c new msg 1310777
@400000006afe96d50eade194 info msg 1310777: bytes 62037 from <nina33@quarry.example> qp 15379 uid 7791
@400000006afe96d50eaeb86c starting delivery 1575: msg 1310777 to local club.example-sara@club.example
@400000006afe96d50eaf7bbc status: local 1/10 remote 0/20
@400000006afe96d510847e24 new msg 1310791
@400000006afe96d510847e24 info msg 1310791: bytes 27400 from <t.wolf11@partner.test> qp 15387 uid 7791
@400000006afe96d51084d7fc starting delivery 1576: msg 1310791 to local shop.example-z.jung@shop.example
@400000006afe96d5108560b4 status: local 2/10 remote 0/20
@400000006afe96d5108560b4 starting delivery 1577: msg 1310791 to local shop.example-b.lang@shop.example
@400000006afe96d51086472c status: local 3/10 remote 0/20
@400000006afe96d51086f30c starting delivery 1578: msg 1310791 to local paula@example.net
@400000006afe96d510878b64 status: local 4/10 remote 0/20
@400000006afe96d51087fcac starting delivery 1579: msg 1310791 to local shop.example-ida@shop.example
@400000006afe96d510888564 status: local 5/10 remote 0/20
@400000006afe96d51088cf9c starting delivery 1580: msg 1310791 to local shop.example-y.kurz@shop.example
@400000006afe96d51088cf9c status: local 6/10 remote 0/20
@400000006afe96d5120e7d6c delivery 1578: success: did_0+0+1/
@400000006afe96d5120eeeb4 status: local 5/10 remote 0/20
@400000006afe96d512b68124 delivery 1576: success: did_0+0+1/
@400000006afe96d512b6bbbc status: local 4/10 remote 0/20
@400000006afe96d5134f6d94 delivery 1575: success: did_0+0+1/
@400000006afe96d513502914 status: local 3/10 remote 0/20
@400000006afe96d513505fc4 end msg 1310777
@400000006afe96d51350734c delivery 1579: success: did_0+0+1/
@400000006afe96d51350ffec status: local 2/10 remote 0/20
@400000006afe96d51423ccc4 delivery 1580: success: did_0+0+1/
@400000006afe96d51423ccc4 status: local 1/10 remote 0/20
@400000006afe96d516fe4c94 delivery 1577: success: did_0+0+1/
@400000006afe96d516fe778c status: local 0/10 remote 0/20
@400000006afe96d516fe778c end msg 1310791
@400000006afe973d1bbffb24 new msg 1310791
@400000006afe973d1bc0a704 info msg 1310791: bytes 12435 from <h.vogel@club.example> qp 15390 uid 7791
@400000006afe973d1bc14efc starting delivery 1581: msg 1310791 to remote y.kurz8@pebble.test
@400000006afe973d1bc14efc status: local 0/10 remote 1/20
@400000006afe973d1bc2395c starting delivery 1582: msg 1310791 to remote o.beck4@library.example
@400000006afe973d1bc31bec status: local 0/10 remote 2/20
@400000006afe973e15ba37bc new msg 1310777
@400000006afe973e15ba9d4c info msg 1310777: bytes 36603 from <ute@shop.example> qp 15396 uid 7791
@400000006afe973e15bb7424 starting delivery 1583: msg 1310777 to remote t.wolf11@bigmail.example
@400000006afe973e15bc3774 status: local 0/10 remote 3/20
@400000006afe973e2586f4dc delivery 1582: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1w3136-408C9C-F0/
@400000006afe973e2587ac74 status: local 0/10 remote 2/20
@400000006afe973f0555a384 delivery 1583: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795069748_f4060b5347f5_-_esmtp/
@400000006afe973f05566ea4 status: local 0/10 remote 1/20
@400000006afe973f0557263c end msg 1310777
@400000006afe973f0edfbb4c delivery 1581: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<84db863481842463@mail.example>_[InternalId=1720264413]_Queued_mail_for_delivery/
@400000006afe973f0ee00584 status: local 0/10 remote 0/20
@400000006afe973f0ee03464 end msg 1310791
@400000006afe976411700ed4 new msg 1310791
@400000006afe976411700ed4 info msg 1310791: bytes 3938 from <emma@club.example> qp 15402 uid 7791
@400000006afe976411700ed4 starting delivery 1584: msg 1310791 to remote anna.koch2@acorn.example
@400000006afe976411702644 status: local 0/10 remote 1/20
@400000006afe97660c633de4 delivery 1584: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795069786_409b1f263812_-_esmtp/
@400000006afe97660c63804c status: local 0/10 remote 0/20
@400000006afe97660c63804c end msg 1310791
@400000006afe976a01d590fc new msg 1310791
@400000006afe976a01d6062c info msg 1310791: bytes 2981 from <k.maier3@mill.test> qp 15410 uid 7791
@400000006afe976a01d65c1c starting delivery 1585: msg 1310791 to local shop.example-ida@shop.example
@400000006afe976a01d6d91c status: local 1/10 remote 0/20
@400000006afe976a07f18be4 delivery 1585: success: did_0+0+1/
@400000006afe976a07f2243c status: local 0/10 remote 0/20
@400000006afe976a07f2243c end msg 1310791
@400000006afe976b1fc4493c new msg 1310791
@400000006afe976b1fc51074 info msg 1310791: bytes 10414 from <v.horn38@birch.example> qp 15418 uid 7791
@400000006afe976b1fc5a8cc starting delivery 1586: msg 1310791 to local shop.example-ida@shop.example
@400000006afe976b1fc654ac status: local 1/10 remote 0/20
@400000006afe976b251d0f7c delivery 1586: success: did_0+0+1/
@400000006afe976b251d78f4 status: local 0/10 remote 0/20
@400000006afe976b251d78f4 end msg 1310791
@400000006afe97f3167492c4 new msg 1310791
@400000006afe97f31674b5ec info msg 1310791: bytes 6639 from <orders@shop.example> qp 15420 uid 10001
@400000006afe97f31674b5ec starting delivery 1587: msg 1310791 to remote emma16@dune.test
@400000006afe97f31674e8b4 status: local 0/10 remote 1/20
@400000006afe97f52009494c delivery 1587: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1wC899-B4A88F-DF/
@400000006afe97f5200987cc status: local 0/10 remote 0/20
@400000006afe97f5200987cc end msg 1310791
@400000006afe97fe0a445d54 new msg 1310791
@400000006afe97fe0a451104 info msg 1310791: bytes 3063 from <y.kurz@shop.example> qp 15425 uid 7791
@400000006afe97fe0a451104 starting delivery 1588: msg 1310791 to local shop.example-ida@shop.example
@400000006afe97fe0a451104 status: local 1/10 remote 0/20
@400000006afe97fe1046bd8c delivery 1588: success: did_0+0+1/
@400000006afe97fe1047137c status: local 0/10 remote 0/20
@400000006afe97fe10478c94 end msg 1310791
@400000006afe981407184e9c new msg 1310791
@400000006afe981407192574 info msg 1310791: bytes 3804 from <wanda8@station.test> qp 15432 uid 7791
@400000006afe98140719f47c starting delivery 1589: msg 1310791 to local shop.example-o.beck@shop.example
@400000006afe9814071abbb4 status: local 1/10 remote 0/20
@400000006afe981409c71aec delivery 1589: success: did_0+0+1/
@400000006afe981409c71aec status: local 0/10 remote 0/20
@400000006afe981409c7596c end msg 1310791
@400000006afe98182c685ad4 new msg 1310791
@400000006afe98182c68956c info msg 1310791: bytes 5150 from <r.frank39@dune.test> qp 15437 uid 7791
@400000006afe98182c68956c starting delivery 1590: msg 1310791 to local shop.example-ute@shop.example
@400000006afe98182c68956c status: local 1/10 remote 0/20
@400000006afe98182e55a7fc delivery 1590: success: did_0+0+1/
@400000006afe98182e55d2f4 status: local 0/10 remote 0/20
@400000006afe98182e562114 end msg 1310791
@400000006afe986b0cef4d5c new msg 1310791
@400000006afe986b0cef552c info msg 1310791: bytes 6198 from <orders@shop.example> qp 15445 uid 10001
@400000006afe986b0cef5914 starting delivery 1591: msg 1310791 to remote carla10@cloudy.example
@400000006afe986b0cefca5c status: local 0/10 remote 1/20
@400000006afe986b1f7cdffc delivery 1591: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_6A29FEC027/
@400000006afe986b1f7dbabc status: local 0/10 remote 0/20
@400000006afe986b1f7e5ae4 end msg 1310791
@400000006afe98930900f45c starting delivery 1592: msg 1310759 to remote lena@silent.test
@400000006afe98930900f844 status: local 0/10 remote 1/20
@400000006afe98b6225aa3bc new msg 1310791
@400000006afe98b6225af1dc info msg 1310791: bytes 12735 from <k.maier@club.example> qp 15447 uid 7791
@400000006afe98b6225b47cc starting delivery 1593: msg 1310791 to remote d.weiss6@cedar.test
@400000006afe98b6225bc8b4 status: local 0/10 remote 2/20
@400000006afe98b6225bf3ac starting delivery 1594: msg 1310791 to remote j.klein1@grocer.example
@400000006afe98b6225c2674 status: local 0/10 remote 3/20
@400000006afe98b6225c2674 starting delivery 1595: msg 1310791 to remote j.klein10@workshop.test
@400000006afe98b6225cc2b4 status: local 0/10 remote 4/20
@400000006afe98b71175c3c4 delivery 1594: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795070124_qp_24345/
@400000006afe98b71176832c status: local 0/10 remote 3/20
@400000006afe98b71b0b1e5c delivery 1593: failure: 198.51.100.73_does_not_like_recipient./Remote_host_said:_550_5.1.1_<d.weiss6@cedar.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.73./
@400000006afe98b71b0b2244 status: local 0/10 remote 2/20
@400000006afe98b83254d594 delivery 1595: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_51BB1F8395/
@400000006afe98b83254d594 status: local 0/10 remote 1/20
@400000006afe98b83254d594 bounce msg 1310791 qp 15452
@400000006afe98b832553b24 end msg 1310791
@400000006afe98b8329228cc new msg 1310791
@400000006afe98b8329282a4 info msg 1310791: bytes 14150 from <> qp 15452 uid 7796
@400000006afe98b83292e064 starting delivery 1596: msg 1310791 to local club.example-k.maier@club.example
@400000006afe98b83292e064 status: local 1/10 remote 1/20
@400000006afe98b836c7f6c4 delivery 1596: success: did_0+0+1/
@400000006afe98b836c7f6c4 status: local 0/10 remote 1/20
@400000006afe98b836c7f6c4 end msg 1310791
@400000006afe98bc1f8e0a84 new msg 1310791
@400000006afe98bc1f8e6074 info msg 1310791: bytes 62277 from <paula@example.net> qp 15459 uid 7791
@400000006afe98bc1f8edd74 starting delivery 1597: msg 1310791 to remote carla0@cedar.test
@400000006afe98bc1f8ef4e4 status: local 0/10 remote 2/20
@400000006afe98bd333e6a74 delivery 1597: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<be9245387de2d519@mail.example>_[InternalId=1568033207]_Queued_mail_for_delivery/
@400000006afe98bd333eacdc status: local 0/10 remote 1/20
@400000006afe98bd333eacdc end msg 1310791
@400000006afe98cd3aa32584 new msg 1310791
@400000006afe98cd3aa3c994 info msg 1310791: bytes 5493 from <y.kurz8@freemail.test> qp 15462 uid 7791
@400000006afe98cd3aa3c994 starting delivery 1598: msg 1310791 to local paula@example.net
@400000006afe98cd3aa41f84 status: local 1/10 remote 1/20
@400000006afe98ce05ee68e4 delivery 1598: success: did_0+0+1/
@400000006afe98ce05ef3bd4 status: local 0/10 remote 1/20
@400000006afe98ce05effb3c end msg 1310791
@400000006afe98ce13424664 new msg 1310791
@400000006afe98ce13430d9c info msg 1310791: bytes 1746 from <wanda3@bigmail.example> qp 15470 uid 7791
@400000006afe98ce13435bbc starting delivery 1599: msg 1310791 to local shop.example-ida@shop.example
@400000006afe98ce13437714 status: local 1/10 remote 1/20
@400000006afe98ce1a7e3fdc delivery 1599: success: did_0+0+1/
@400000006afe98ce1a7e3fdc status: local 0/10 remote 1/20
@400000006afe98ce1a7f2a3c end msg 1310791
@400000006afe98cf0b23f784 delivery 1592: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe98cf0b23f784 status: local 0/10 remote 0/20
@400000006afe998c2f448084 new msg 1310791
@400000006afe998c2f448084 info msg 1310791: bytes 1747 from <f.braun31@library.example> qp 15477 uid 7791
@400000006afe998c2f448084 starting delivery 1600: msg 1310791 to local test14@example.net
@400000006afe998c2f448084 status: local 1/10 remote 0/20
@400000006afe998c3002d714 delivery 1600: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe998c3003b1d4 status: local 0/10 remote 0/20
@400000006afe998c3003d4fc bounce msg 1310791 qp 15481
@400000006afe998c3004425c end msg 1310791
@400000006afe998c301472e4 new msg 1310791
@400000006afe998c3014a994 info msg 1310791: bytes 3154 from <> qp 15481 uid 7796
@400000006afe998c3014a994 starting delivery 1601: msg 1310791 to remote f.braun31@library.example
@400000006afe998c3014b934 status: local 0/10 remote 1/20
@400000006afe998e1b950edc delivery 1601: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1wE342-24BC28-AD/
@400000006afe998e1b957c3c status: local 0/10 remote 0/20
@400000006afe998e1b960cc4 end msg 1310791
@400000006afe99991cef5b34 new msg 1310791
@400000006afe99991cf00ee4 info msg 1310791: bytes 9896 from <d.weiss@club.example> qp 15487 uid 7791
@400000006afe99991cf01a9c starting delivery 1602: msg 1310791 to remote k.maier8@inkwell.test
@400000006afe99991cf039dc status: local 0/10 remote 1/20
@400000006afe99991cf0ed8c starting delivery 1603: msg 1310791 to remote v.horn1@canal.test
@400000006afe99991cf0ed8c status: local 0/10 remote 2/20
@400000006afe999a06471034 delivery 1602: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795070351_64b3e554ee7d_-_esmtp/
@400000006afe999a0647f2c4 status: local 0/10 remote 1/20
@400000006afe999b33936074 delivery 1603: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795070351_c1263413b627_-_esmtp/
@400000006afe999b3393f4e4 status: local 0/10 remote 0/20
@400000006afe999b33945e5c end msg 1310791
@400000006afe99e81f7fba74 new msg 1310791
@400000006afe99e81f7fe56c info msg 1310791: bytes 734 from <root@mx1.example.net> qp 15489 uid 0
@400000006afe99e81f804714 starting delivery 1604: msg 1310791 to local root@mx1.example.net
@400000006afe99e81f80897c status: local 1/10 remote 0/20
@400000006afe99e8213a1c74 new msg 1310777
@400000006afe99e8213abc9c info msg 1310777: bytes 974 from <root@mx1.example.net> qp 15494 uid 7790
@400000006afe99e8213abc9c starting delivery 1605: msg 1310777 to local greta@example.net
@400000006afe99e8213b3d84 status: local 2/10 remote 0/20
@400000006afe99e8213be57c delivery 1604: success: did_0+1+0/qp_15494/
@400000006afe99e8213c721c status: local 1/10 remote 0/20
@400000006afe99e8213d4cdc end msg 1310791
@400000006afe99e8267a2e7c delivery 1605: success: did_0+0+1/
@400000006afe99e8267a3a34 status: local 0/10 remote 0/20
@400000006afe99e8267a7c9c end msg 1310777
@400000006afe9a5406f1fe04 new msg 1310777
@400000006afe9a5406f26394 info msg 1310777: bytes 11332 from <lena8@slowpost.example> qp 15499 uid 7791
@400000006afe9a5406f3329c starting delivery 1606: msg 1310777 to local club.example-r.frank@club.example
@400000006afe9a5406f355c4 status: local 1/10 remote 0/20
@400000006afe9a540cd4eb74 delivery 1606: success: did_0+0+1/
@400000006afe9a540cd502e4 status: local 0/10 remote 0/20
@400000006afe9a540cd50e9c end msg 1310777
@400000006afe9a84251074ec new msg 1310777
@400000006afe9a842511095c info msg 1310777: bytes 1556 from <greta@example.net> qp 15502 uid 7791
@400000006afe9a842511a984 starting delivery 1607: msg 1310777 to remote o.beck8@freemail.test
@400000006afe9a8425128c14 status: local 0/10 remote 1/20
@400000006afe9a8a0b2ed0dc delivery 1607: deferral: Connected_to_198.51.100.52_but_connection_died._(#4.4.2)/
@400000006afe9a8a0b2f654c status: local 0/10 remote 0/20
@400000006afe9ac82f94521c new msg 1310791
@400000006afe9ac82f94a03c info msg 1310791: bytes 15408 from <y.kurz@shop.example> qp 15508 uid 7791
@400000006afe9ac82f94cf1c starting delivery 1608: msg 1310791 to remote h.vogel10@grey.test
@400000006afe9ac82f94fdfc status: local 0/10 remote 1/20
@400000006afe9aca03792edc delivery 1608: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<h.vogel10@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afe9aca037a05b4 status: local 0/10 remote 0/20
@400000006afe9b121541ac5c new msg 1310783
@400000006afe9b121541ac5c info msg 1310783: bytes 2244 from <m.roth36@vineyard.example> qp 15512 uid 7791
@400000006afe9b121541eec4 starting delivery 1609: msg 1310783 to local greta@example.net
@400000006afe9b1215427f4c status: local 1/10 remote 0/20
@400000006afe9b12175d25d4 delivery 1609: success: did_0+0+1/
@400000006afe9b12175d77dc status: local 0/10 remote 0/20
@400000006afe9b12175daaa4 end msg 1310783
@400000006afe9b360837b0ec new msg 1310783
@400000006afe9b3608382a04 info msg 1310783: bytes 7329 from <greta@example.net> qp 15520 uid 7791
@400000006afe9b3608382a04 starting delivery 1610: msg 1310783 to remote sara4@inkwell.test
@400000006afe9b360838aed4 status: local 0/10 remote 1/20
@400000006afe9b3613ffca04 new msg 1310789
@400000006afe9b361400819c info msg 1310789: bytes 59233 from <m.roth@shop.example> qp 15522 uid 7791
@400000006afe9b36140125ac starting delivery 1611: msg 1310789 to remote nina5@tailor.example
@400000006afe9b36140125ac status: local 0/10 remote 2/20
@400000006afe9b3715dc6d8c new msg 1310776
@400000006afe9b3715dcd704 info msg 1310776: bytes 2714 from <ida@shop.example> qp 15530 uid 7791
@400000006afe9b3715dcd704 starting delivery 1612: msg 1310776 to local shop.example-m.roth@shop.example
@400000006afe9b3715dcd704 status: local 1/10 remote 2/20
@400000006afe9b3716a5ef7c delivery 1610: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795070764_08f30309ab16_-_esmtp/
@400000006afe9b3716a6d5f4 status: local 1/10 remote 1/20
@400000006afe9b3716a6d5f4 end msg 1310783
@400000006afe9b3718dbd694 delivery 1612: success: did_0+0+1/
@400000006afe9b3718dc7e8c status: local 0/10 remote 1/20
@400000006afe9b3718dc7e8c end msg 1310776
@400000006afe9b381f649924 delivery 1611: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<2cb6d14792be3039@mail.example>_[InternalId=1657507367]_Queued_mail_for_delivery/
@400000006afe9b381f6525c4 status: local 0/10 remote 0/20
@400000006afe9b381f6525c4 end msg 1310789
@400000006afe9bb03346afa4 starting delivery 1613: msg 1310753 to remote t.wolf@silent.test
@400000006afe9bb033470594 status: local 0/10 remote 1/20
@400000006afe9bb0344b524c delivery 1613: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe9bb0344bb3f4 status: local 0/10 remote 0/20
@400000006afe9bb4135e3aa4 starting delivery 1614: msg 1310762 to remote ute@silent.test
@400000006afe9bb4135e947c status: local 0/10 remote 1/20
@400000006afe9bb414e82a4c delivery 1614: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe9bb414e89b94 status: local 0/10 remote 0/20
@400000006afe9bb528f530fc starting delivery 1615: msg 1310771 to remote y.kurz@silent.test
@400000006afe9bb528f61774 status: local 0/10 remote 1/20
@400000006afe9bb529df333c delivery 1615: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe9bb529df333c status: local 0/10 remote 0/20
@400000006afe9bb5390ab6ec new msg 1310789
@400000006afe9bb5390b5714 info msg 1310789: bytes 48211 from <billing@shop.example> qp 15534 uid 7791
@400000006afe9bb5390c02f4 starting delivery 1616: msg 1310789 to remote j.klein@silent.test
@400000006afe9bb5390ce19c status: local 0/10 remote 1/20
@400000006afe9bb53a7b2354 delivery 1616: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe9bb53a7bd31c status: local 0/10 remote 0/20
@400000006afe9be90f503444 new msg 1310776
@400000006afe9be90f503444 info msg 1310776: bytes 21123 from <t.wolf25@acorn.example> qp 15542 uid 7791
@400000006afe9be90f50b144 starting delivery 1617: msg 1310776 to local shop.example-info13@shop.example
@400000006afe9be90f50b144 status: local 1/10 remote 0/20
@400000006afe9be9112fa68c delivery 1617: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe9be9112fcd9c status: local 0/10 remote 0/20
@400000006afe9be9112fcd9c bounce msg 1310776 qp 15549
@400000006afe9be9113042cc end msg 1310776
@400000006afe9be9115821d4 new msg 1310776
@400000006afe9be9115821d4 info msg 1310776: bytes 22192 from <> qp 15549 uid 7796
@400000006afe9be911582d8c starting delivery 1618: msg 1310776 to remote t.wolf25@acorn.example
@400000006afe9be911582d8c status: local 0/10 remote 1/20
@400000006afe9beb0282a1ac delivery 1618: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795070943_056ef1c11510_-_esmtp/
@400000006afe9beb02832294 status: local 0/10 remote 0/20
@400000006afe9beb0283e9cc end msg 1310776
@400000006afe9bf30eab35fc new msg 1310776
@400000006afe9bf30eabddf4 info msg 1310776: bytes 13190 from <b.lang10@bigmail.example> qp 15556 uid 7791
@400000006afe9bf30eabddf4 starting delivery 1619: msg 1310776 to local club.example-nina@club.example
@400000006afe9bf30eabddf4 status: local 1/10 remote 0/20
@400000006afe9bf30ebf3ee4 new msg 1310783
@400000006afe9bf30ebf3ee4 info msg 1310783: bytes 13477 from <k.maier36@slowpost.example> qp 15559 uid 7791
@400000006afe9bf30ebfc79c starting delivery 1620: msg 1310783 to local wanda@example.net
@400000006afe9bf30ec011d4 status: local 2/10 remote 0/20
@400000006afe9bf30fbfb724 delivery 1619: success: did_0+0+1/
@400000006afe9bf30fbfda4c status: local 1/10 remote 0/20
@400000006afe9bf30fbfda4c end msg 1310776
@400000006afe9bf314c82314 delivery 1620: success: did_0+0+1/
@400000006afe9bf314c826fc status: local 0/10 remote 0/20
@400000006afe9bf314c84a24 end msg 1310783
@400000006afe9c140bf67a24 starting delivery 1621: msg 1310777 to remote o.beck8@freemail.test
@400000006afe9c140bf6ef54 status: local 0/10 remote 1/20
@400000006afe9c141fa0755c delivery 1621: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_175C1C57B8/
@400000006afe9c141fa09884 status: local 0/10 remote 0/20
@400000006afe9c141fa13c94 end msg 1310777
@400000006afe9c3d1320c82c new msg 1310777
@400000006afe9c3d1320c82c info msg 1310777: bytes 2360 from <paula@example.net> qp 15563 uid 7791
@400000006afe9c3d1320c82c starting delivery 1622: msg 1310777 to remote nina0@valley.test
@400000006afe9c3d13217024 status: local 0/10 remote 1/20
@400000006afe9c3d34678cdc delivery 1622: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w3B6C-E31621-FB/
@400000006afe9c3d34678cdc status: local 0/10 remote 0/20
@400000006afe9c3d3467bfa4 end msg 1310777
@400000006afe9c4406f06f94 new msg 1310777
@400000006afe9c4406f0f07c info msg 1310777: bytes 29961 from <y.kurz21@vineyard.example> qp 15570 uid 7791
@400000006afe9c4406f19c5c starting delivery 1623: msg 1310777 to local club.example-sara@club.example
@400000006afe9c4406f19c5c status: local 1/10 remote 0/20
@400000006afe9c440ad308c4 delivery 1623: success: did_0+0+1/
@400000006afe9c440ad3eb54 status: local 0/10 remote 0/20
@400000006afe9c440ad402c4 end msg 1310777
@400000006afe9c462ed4366c new msg 1310777
@400000006afe9c462ed4bf24 info msg 1310777: bytes 35319 from <o.beck@shop.example> qp 15573 uid 7791
@400000006afe9c462ed50d44 starting delivery 1624: msg 1310777 to remote emma2@ferry.test
@400000006afe9c462ed56b04 status: local 0/10 remote 1/20
@400000006afe9c470fc5c9d4 new msg 1310783
@400000006afe9c470fc617f4 info msg 1310783: bytes 1674 from <lena@club.example> qp 15578 uid 7791
@400000006afe9c470fc6fa84 starting delivery 1625: msg 1310783 to remote anna.koch11@kiosk.example
@400000006afe9c470fc763fc status: local 0/10 remote 2/20
@400000006afe9c47385c1bb4 delivery 1624: failure: 203.0.113.202_does_not_like_recipient./Remote_host_said:_550_5.1.1_<emma2@ferry.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.202./
@400000006afe9c47385cbfc4 status: local 0/10 remote 1/20
@400000006afe9c47385d2d24 bounce msg 1310777 qp 15584
@400000006afe9c47385d2d24 end msg 1310777
@400000006afe9c47388e4b5c new msg 1310777
@400000006afe9c47388e5714 info msg 1310777: bytes 36703 from <> qp 15584 uid 7796
@400000006afe9c47388eff0c starting delivery 1626: msg 1310777 to local shop.example-o.beck@shop.example
@400000006afe9c47388eff0c status: local 1/10 remote 1/20
@400000006afe9c4802c8edc4 delivery 1626: success: did_0+0+1/
@400000006afe9c4802c8edc4 status: local 0/10 remote 1/20
@400000006afe9c4802c8edc4 end msg 1310777
@400000006afe9c4913e521cc delivery 1625: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795071037_qp_30064/
@400000006afe9c4913e5f0d4 status: local 0/10 remote 0/20
@400000006afe9c4913e671bc end msg 1310783
@400000006afe9c510a28e22c new msg 1310783
@400000006afe9c510a2947bc info msg 1310783: bytes 10204 from <wanda@example.net> qp 15589 uid 7791
@400000006afe9c510a2947bc starting delivery 1627: msg 1310783 to remote k.maier8@tailor.example
@400000006afe9c510a2947bc status: local 0/10 remote 1/20
@400000006afe9c510a2947bc starting delivery 1628: msg 1310783 to remote ida8@library.example
@400000006afe9c510a2a0ef4 status: local 0/10 remote 2/20
@400000006afe9c510a2a0ef4 starting delivery 1629: msg 1310783 to remote anna.koch10@bigmail.example
@400000006afe9c510a2a0ef4 status: local 0/10 remote 3/20
@400000006afe9c5117b41f74 delivery 1629: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<anna.koch10@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe9c5117b4f264 status: local 0/10 remote 2/20
@400000006afe9c51288c4d6c delivery 1627: failure: 203.0.113.15_does_not_like_recipient./Remote_host_said:_550_5.1.1_<k.maier8@tailor.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.15./
@400000006afe9c51288c4d6c status: local 0/10 remote 1/20
@400000006afe9c521d50824c delivery 1628: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1wE066-89FDE5-7B/
@400000006afe9c521d5116bc status: local 0/10 remote 0/20
@400000006afe9c521d5116bc bounce msg 1310783 qp 15597
@400000006afe9c521d5116bc end msg 1310783
@400000006afe9c521d84f02c new msg 1310783
@400000006afe9c521d85a7c4 info msg 1310783: bytes 11259 from <> qp 15597 uid 7796
@400000006afe9c521d8628ac starting delivery 1630: msg 1310783 to local wanda@example.net
@400000006afe9c521d86f3cc status: local 1/10 remote 0/20
@400000006afe9c521ee635ac delivery 1630: success: did_0+0+1/
@400000006afe9c521ee635ac status: local 0/10 remote 0/20
@400000006afe9c521ee71454 end msg 1310783
@400000006afe9c5809dc7f7c starting delivery 1631: msg 1310791 to remote h.vogel10@grey.test
@400000006afe9c5809dcc1e4 status: local 0/10 remote 1/20
@400000006afe9c590a3230fc delivery 1631: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795071054_qp_17451/
@400000006afe9c590a32b9b4 status: local 0/10 remote 0/20
@400000006afe9c590a33985c end msg 1310791
@400000006afe9c5d06cfd7d4 new msg 1310791
@400000006afe9c5d06cfd7d4 info msg 1310791: bytes 1715 from <emma6@freemail.test> qp 15600 uid 7791
@400000006afe9c5d06d025f4 starting delivery 1632: msg 1310791 to local club.example-lena@club.example
@400000006afe9c5d06d0be4c status: local 1/10 remote 0/20
@400000006afe9c5d0912326c delivery 1632: success: did_0+0+1/
@400000006afe9c5d0912326c status: local 0/10 remote 0/20
@400000006afe9c5d0912ab84 end msg 1310791
@400000006afe9cae0c07cbbc new msg 1310791
@400000006afe9cae0c07fe84 info msg 1310791: bytes 3592 from <anna.koch13@mill.test> qp 15605 uid 7791
@400000006afe9cae0c07fe84 starting delivery 1633: msg 1310791 to local carla@example.net
@400000006afe9cae0c08026c status: local 1/10 remote 0/20
@400000006afe9cae125cb0f4 delivery 1633: success: did_0+0+1/
@400000006afe9cae125cb0f4 status: local 0/10 remote 0/20
@400000006afe9cae125d688c end msg 1310791
@400000006afe9ccf19ee05fc new msg 1310791
@400000006afe9ccf19eea23c info msg 1310791: bytes 789209 from <r.frank5@reed.test> qp 15608 uid 7791
@400000006afe9ccf19ef1384 starting delivery 1634: msg 1310791 to local club.example-h.vogel@club.example
@400000006afe9ccf19ef1384 status: local 1/10 remote 0/20
@400000006afe9ccf1bbaf9e4 delivery 1634: success: did_0+0+1/
@400000006afe9ccf1bbafdcc status: local 0/10 remote 0/20
@400000006afe9ccf1bbafdcc end msg 1310791
@400000006afe9d36388c18dc new msg 1310791
@400000006afe9d36388cebcc info msg 1310791: bytes 1705 from <k.maier@club.example> qp 15610 uid 7791
@400000006afe9d36388d786c starting delivery 1635: msg 1310791 to local club.example-f.braun@club.example
@400000006afe9d36388d880c status: local 1/10 remote 0/20
@400000006afe9d36388d880c starting delivery 1636: msg 1310791 to local shop.example-z.jung@shop.example
@400000006afe9d36388ded9c status: local 2/10 remote 0/20
@400000006afe9d3702734be4 delivery 1636: success: did_0+0+1/
@400000006afe9d37027353b4 status: local 1/10 remote 0/20
@400000006afe9d3703a0a46c delivery 1635: success: did_0+0+1/
@400000006afe9d3703a0a46c status: local 0/10 remote 0/20
@400000006afe9d3703a18314 end msg 1310791
@400000006afe9d3d2681d76c new msg 1310791
@400000006afe9d3d268244cc info msg 1310791: bytes 23511 from <o.beck@shop.example> qp 15615 uid 7791
@400000006afe9d3d268244cc starting delivery 1637: msg 1310791 to local club.example-j.klein@club.example
@400000006afe9d3d2682d93c status: local 1/10 remote 0/20
@400000006afe9d3d2683c39c starting delivery 1638: msg 1310791 to local shop.example-t.wolf@shop.example
@400000006afe9d3d2684aa14 status: local 2/10 remote 0/20
@400000006afe9d3d2684aa14 starting delivery 1639: msg 1310791 to local club.example-d.weiss@club.example
@400000006afe9d3d268555f4 status: local 3/10 remote 0/20
@400000006afe9d3d29ffcee4 delivery 1639: success: did_0+0+1/
@400000006afe9d3d2a000d64 status: local 2/10 remote 0/20
@400000006afe9d3d2a0dffb4 delivery 1637: success: did_0+0+1/
@400000006afe9d3d2a0e615c status: local 1/10 remote 0/20
@400000006afe9d3d2b421ab4 delivery 1638: success: did_0+0+1/
@400000006afe9d3d2b421ab4 status: local 0/10 remote 0/20
@400000006afe9d3d2b42bec4 end msg 1310791
@400000006afe9d450ff3000c starting delivery 1640: msg 1310789 to remote j.klein@silent.test
@400000006afe9d450ff3a034 status: local 0/10 remote 1/20
@400000006afe9d45109717dc delivery 1640: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe9d451097eeb4 status: local 0/10 remote 0/20
@400000006afe9d591b59ea3c new msg 1310791
@400000006afe9d591b5a9a04 info msg 1310791: bytes 26218 from <carla@example.net> qp 15620 uid 7791
@400000006afe9d591b5ac8e4 starting delivery 1641: msg 1310791 to remote carla7@lantern.test
@400000006afe9d591b5b9fbc status: local 0/10 remote 1/20
@400000006afe9d591b5c4b9c starting delivery 1642: msg 1310791 to remote nina0@partner.test
@400000006afe9d591b5c99bc status: local 0/10 remote 2/20
@400000006afe9d591b5c99bc starting delivery 1643: msg 1310791 to remote anna.koch0@school.example
@400000006afe9d591b5d5154 status: local 0/10 remote 3/20
@400000006afe9d591b5dbacc starting delivery 1644: msg 1310791 to remote lena1@lighthouse.test
@400000006afe9d591b5dbacc status: local 0/10 remote 4/20
@400000006afe9d5a17f8778c delivery 1641: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_D77630AE6E/
@400000006afe9d5a17f8778c status: local 0/10 remote 3/20
@400000006afe9d5a2e9a2724 delivery 1642: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_8E5E612189/
@400000006afe9d5a2e9a4a4c status: local 0/10 remote 2/20
@400000006afe9d5b0fcc7cac delivery 1644: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w552B-A004B8-13/
@400000006afe9d5b0fccceb4 status: local 0/10 remote 1/20
@400000006afe9d5b1b264b64 delivery 1643: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795071311_qp_26339/
@400000006afe9d5b1b2666bc status: local 0/10 remote 0/20
@400000006afe9d5b1b2666bc end msg 1310791
@400000006afe9d613950fb34 new msg 1310791
@400000006afe9d61395183ec info msg 1310791: bytes 14877 from <nina30@school.example> qp 15623 uid 7791
@400000006afe9d6139519774 starting delivery 1645: msg 1310791 to local club.example-r.frank@club.example
@400000006afe9d613951ed64 status: local 1/10 remote 0/20
@400000006afe9d6203c700bc delivery 1645: success: did_0+0+1/
@400000006afe9d6203c7db7c status: local 0/10 remote 0/20
@400000006afe9d6203c821cc end msg 1310791
@400000006afe9d6d3a32f2dc new msg 1310791
@400000006afe9d6d3a33b62c info msg 1310791: bytes 6407 from <k.maier@club.example> qp 15628 uid 7791
@400000006afe9d6d3a347d64 starting delivery 1646: msg 1310791 to remote r.frank4@customer.example
@400000006afe9d6d3a34b7fc status: local 0/10 remote 1/20
@400000006afe9d6d3a3538e4 starting delivery 1647: msg 1310791 to remote d.weiss3@lantern.test
@400000006afe9d6d3a35e8ac status: local 0/10 remote 2/20
@400000006afe9d6d3a360404 starting delivery 1648: msg 1310791 to remote z.jung2@reed.test
@400000006afe9d6d3a360404 status: local 0/10 remote 3/20
@400000006afe9d6e1cd5cc3c delivery 1646: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795071331_9698a3034268_-_esmtp/
@400000006afe9d6e1cd6416c status: local 0/10 remote 2/20
@400000006afe9d6f3338443c delivery 1648: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795071331_bdb58e21dcd7_-_esmtp/
@400000006afe9d6f33390b74 status: local 0/10 remote 1/20
@400000006afe9d7012f0f9e4 delivery 1647: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_25E50EDEBD/
@400000006afe9d7012f1ad94 status: local 0/10 remote 0/20
@400000006afe9d7012f1ad94 end msg 1310791
@400000006afe9da90a24755c new msg 1310791
@400000006afe9da90a247d2c info msg 1310791: bytes 2255 from <j.klein@club.example> qp 15635 uid 7791
@400000006afe9da90a247d2c starting delivery 1649: msg 1310791 to remote anna.koch6@inkwell.test
@400000006afe9da90a2484fc status: local 0/10 remote 1/20
@400000006afe9daa16c11c84 delivery 1649: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795071391_235243ce6abc_-_esmtp/
@400000006afe9daa16c17a44 status: local 0/10 remote 0/20
@400000006afe9daa16c1959c end msg 1310791
@400000006afe9dce05356d6c new msg 1310791
@400000006afe9dce05356d6c info msg 1310791: bytes 1568 from <o.beck13@elm.example> qp 15642 uid 7791
@400000006afe9dce053634a4 starting delivery 1650: msg 1310791 to local club.example-h.vogel@club.example
@400000006afe9dce05367edc status: local 1/10 remote 0/20
@400000006afe9dce09c5afa4 delivery 1650: success: did_0+0+1/
@400000006afe9dce09c620ec status: local 0/10 remote 0/20
@400000006afe9dce09c6d884 end msg 1310791
@400000006afe9dcf0912597c new msg 1310791
@400000006afe9dcf091314fc info msg 1310791: bytes 4821 from <anna.koch@shop.example> qp 15646 uid 7791
@400000006afe9dcf0913f3a4 starting delivery 1651: msg 1310791 to remote nina11@museum.example
@400000006afe9dcf0914842c status: local 0/10 remote 1/20
@400000006afe9dcf0914842c starting delivery 1652: msg 1310791 to remote j.klein6@ferry.test
@400000006afe9dcf09155334 status: local 0/10 remote 2/20
@400000006afe9dcf0915c864 starting delivery 1653: msg 1310791 to remote m.roth10@castle.example
@400000006afe9dcf09169f3c status: local 0/10 remote 3/20
@400000006afe9dcf1bf9cbec delivery 1653: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795071429_qp_26445/
@400000006afe9dcf1bfa605c status: local 0/10 remote 2/20
@400000006afe9dcf293f1adc delivery 1652: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1wD6FB-9FE168-F8/
@400000006afe9dcf293f1adc status: local 0/10 remote 1/20
@400000006afe9dd01d4ba81c new msg 1310783
@400000006afe9dd01d4bdae4 info msg 1310783: bytes 3872 from <r.frank1@cloudy.example> qp 15652 uid 7791
@400000006afe9dd01d4bdae4 starting delivery 1654: msg 1310783 to local shop.example-t.wolf@shop.example
@400000006afe9dd01d4c5fb4 status: local 1/10 remote 1/20
@400000006afe9dd02044b824 delivery 1654: success: did_0+0+1/
@400000006afe9dd02044b824 status: local 0/10 remote 1/20
@400000006afe9dd02044eaec end msg 1310783
@400000006afe9dd107ab014c delivery 1651: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<96f29b4dbeb4951c@mail.example>_[InternalId=1421850220]_Queued_mail_for_delivery/
@400000006afe9dd107ab014c status: local 0/10 remote 0/20
@400000006afe9dd107ab014c end msg 1310791
@400000006afe9de017b4523c new msg 1310791
@400000006afe9de017b4523c info msg 1310791: bytes 1822 from <t.wolf@shop.example> qp 15657 uid 7791
@400000006afe9de017b4794c starting delivery 1655: msg 1310791 to remote k.maier10@bigmail.example
@400000006afe9de017b488ec status: local 0/10 remote 1/20
@400000006afe9de11fa3ad94 delivery 1655: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795071446_2df9fb72cb18_-_esmtp/
@400000006afe9de11fa3ad94 status: local 0/10 remote 0/20
@400000006afe9de11fa3e444 end msg 1310791
@400000006afe9de82e593df4 new msg 1310791
@400000006afe9de82e5945c4 info msg 1310791: bytes 7391 from <anna.koch@shop.example> qp 15664 uid 7791
@400000006afe9de82e59805c starting delivery 1656: msg 1310791 to remote r.frank4@quarry.example
@400000006afe9de82e59805c status: local 0/10 remote 1/20
@400000006afe9de92fc42064 new msg 1310783
@400000006afe9de92fc485f4 info msg 1310783: bytes 10602 from <y.kurz@shop.example> qp 15670 uid 7791
@400000006afe9de92fc56c6c starting delivery 1657: msg 1310783 to remote ida11@partner.test
@400000006afe9de92fc56c6c status: local 0/10 remote 2/20
@400000006afe9dea25a78c9c delivery 1656: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w16C5-1D8D51-93/
@400000006afe9dea25a7f9fc status: local 0/10 remote 1/20
@400000006afe9dea25a81554 end msg 1310791
@400000006afe9dea34bad914 delivery 1657: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_3CFB6C663A/
@400000006afe9dea34bb793c status: local 0/10 remote 0/20
@400000006afe9dea34bc1d4c end msg 1310783
@400000006afe9e0012727b14 new msg 1310783
@400000006afe9e00127326f4 info msg 1310783: bytes 14542 from <k.maier@club.example> qp 15674 uid 7791
@400000006afe9e0012739454 starting delivery 1658: msg 1310783 to remote wanda11@orchard.test
@400000006afe9e001273a00c status: local 0/10 remote 1/20
@400000006afe9e0103c98d14 delivery 1658: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795071478_7636606b4554_-_esmtp/
@400000006afe9e0103ca256c status: local 0/10 remote 0/20
@400000006afe9e0103ca8ee4 end msg 1310783
@400000006afe9e0421530f2c new msg 1310783
@400000006afe9e0421533a24 info msg 1310783: bytes 18497 from <nina@club.example> qp 15679 uid 7791
@400000006afe9e042153845c starting delivery 1659: msg 1310783 to remote sara4@garden.example
@400000006afe9e0421545364 status: local 0/10 remote 1/20
@400000006afe9e0426f69624 new msg 1310791
@400000006afe9e0426f6a5c4 info msg 1310791: bytes 6308 from <v.horn@shop.example> qp 15684 uid 7791
@400000006afe9e0426f6a5c4 starting delivery 1660: msg 1310791 to remote wanda2@heather.example
@400000006afe9e0426f6a5c4 status: local 0/10 remote 2/20
@400000006afe9e050a9724bc delivery 1659: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wC993-3A2ADE-49/
@400000006afe9e050a975f54 status: local 0/10 remote 1/20
@400000006afe9e050a978a4c end msg 1310783
@400000006afe9e051d56e31c delivery 1660: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<72579cd588facc3c@mail.example>_[InternalId=1591229815]_Queued_mail_for_delivery/
@400000006afe9e051d573524 status: local 0/10 remote 0/20
@400000006afe9e051d57e8d4 end msg 1310791
@400000006afe9e6a28394784 new msg 1310791
@400000006afe9e6a2839a92c info msg 1310791: bytes 4149 from <h.vogel5@garden.example> qp 15689 uid 7791
@400000006afe9e6a2839a92c starting delivery 1661: msg 1310791 to local shop.example-z.jung@shop.example
@400000006afe9e6a283a7c1c status: local 1/10 remote 0/20
@400000006afe9e6a2d3ab27c delivery 1661: success: did_0+0+1/
@400000006afe9e6a2d3aed14 status: local 0/10 remote 0/20
@400000006afe9e6a2d3b0c54 end msg 1310791
@400000006afe9e7504ffde7c new msg 1310791
@400000006afe9e7505006f04 info msg 1310791: bytes 18151 from <wanda2@pebble.test> qp 15692 uid 7791
@400000006afe9e750500d0ac starting delivery 1662: msg 1310791 to local shop.example-z.jung@shop.example
@400000006afe9e7505015964 status: local 1/10 remote 0/20
@400000006afe9e750c10a944 delivery 1662: success: did_0+0+1/
@400000006afe9e750c1131fc status: local 0/10 remote 0/20
@400000006afe9e750c11e994 end msg 1310791
@400000006afe9e8b22e75b2c new msg 1310791
@400000006afe9e8b22e7ebb4 info msg 1310791: bytes 18030 from <ida@shop.example> qp 15698 uid 7791
@400000006afe9e8b22e7ebb4 starting delivery 1663: msg 1310791 to local carla@example.net
@400000006afe9e8b22e81e7c status: local 1/10 remote 0/20
@400000006afe9e8b22e88bdc starting delivery 1664: msg 1310791 to local club.example-emma@club.example
@400000006afe9e8b22e8a734 status: local 2/10 remote 0/20
@400000006afe9e8b25c90304 delivery 1663: success: did_0+0+1/
@400000006afe9e8b25c90304 status: local 1/10 remote 0/20
@400000006afe9e8b2a1644e4 delivery 1664: success: did_0+0+1/
@400000006afe9e8b2a16aa74 status: local 0/10 remote 0/20
@400000006afe9e8b2a171004 end msg 1310791
@400000006afe9e9903c46c94 new msg 1310791
@400000006afe9e9903c508d4 info msg 1310791: bytes 734 from <root@mx1.example.net> qp 15702 uid 0
@400000006afe9e9903c5c454 starting delivery 1665: msg 1310791 to local root@mx1.example.net
@400000006afe9e9903c66094 status: local 1/10 remote 0/20
@400000006afe9e99077d7524 new msg 1310783
@400000006afe9e99077d907c info msg 1310783: bytes 974 from <root@mx1.example.net> qp 15704 uid 7790
@400000006afe9e99077e28d4 starting delivery 1666: msg 1310783 to local greta@example.net
@400000006afe9e99077e3874 status: local 2/10 remote 0/20
@400000006afe9e99077e3874 delivery 1665: success: did_0+1+0/qp_15704/
@400000006afe9e99077e3874 status: local 1/10 remote 0/20
@400000006afe9e99077ec8fc end msg 1310791
@400000006afe9e990cee2864 delivery 1666: success: did_0+0+1/
@400000006afe9e990cee8624 status: local 0/10 remote 0/20
@400000006afe9e990cef552c end msg 1310783
@400000006afe9ee82142752c new msg 1310783
@400000006afe9ee82142e28c info msg 1310783: bytes 11022 from <d.weiss14@typo.test> qp 15712 uid 7791
@400000006afe9ee821436b44 starting delivery 1667: msg 1310783 to local club.example-lena@club.example
@400000006afe9ee8214382b4 status: local 1/10 remote 0/20
@400000006afe9ee824f1f06c delivery 1667: success: did_0+0+1/
@400000006afe9ee824f27d0c status: local 0/10 remote 0/20
@400000006afe9ee824f2d2fc end msg 1310783
@400000006afe9efc07616d5c new msg 1310783
@400000006afe9efc07616d5c info msg 1310783: bytes 13593 from <t.wolf@shop.example> qp 15716 uid 7791
@400000006afe9efc0761afc4 starting delivery 1668: msg 1310783 to remote v.horn4@shipyard.test
@400000006afe9efc0761fde4 status: local 0/10 remote 1/20
@400000006afe9efc33cb0e5c delivery 1668: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_BFCBEB2747/
@400000006afe9efc33cb1a14 status: local 0/10 remote 0/20
@400000006afe9efc33cb7004 end msg 1310783
@400000006afe9f2a0f5e2e64 new msg 1310783
@400000006afe9f2a0f5e3634 info msg 1310783: bytes 7281 from <orders@shop.example> qp 15718 uid 10001
@400000006afe9f2a0f5e789c starting delivery 1669: msg 1310783 to remote nina24@cloudy.example
@400000006afe9f2a0f5ea394 status: local 0/10 remote 1/20
@400000006afe9f2a2c699f0c delivery 1669: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_9C5FE279EA/
@400000006afe9f2a2c69f114 status: local 0/10 remote 0/20
@400000006afe9f2a2c6aa4c4 end msg 1310783
@400000006afe9f2e2776592c new msg 1310783
@400000006afe9f2e277660fc info msg 1310783: bytes 11973 from <v.horn@shop.example> qp 15724 uid 7791
@400000006afe9f2e277733ec starting delivery 1670: msg 1310783 to remote f.braun9@typo.test
@400000006afe9f2e27776e84 status: local 0/10 remote 1/20
@400000006afe9f2e2777fb24 starting delivery 1671: msg 1310783 to remote carla6@dairy.example
@400000006afe9f2e27780ac4 status: local 0/10 remote 2/20
@400000006afe9f2e27780ac4 starting delivery 1672: msg 1310783 to remote d.weiss4@orchard.test
@400000006afe9f2e27788bac status: local 0/10 remote 3/20
@400000006afe9f2e3256ecbc delivery 1670: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afe9f2e3257ac24 status: local 0/10 remote 2/20
@400000006afe9f2f16ed29dc delivery 1672: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795071780_fa8167912acb_-_esmtp/
@400000006afe9f2f16ed29dc status: local 0/10 remote 1/20
@400000006afe9f3027c73c34 delivery 1671: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<4fb5c09709b91947@mail.example>_[InternalId=1947845717]_Queued_mail_for_delivery/
@400000006afe9f3027c7bd1c status: local 0/10 remote 0/20
@400000006afe9f3027c86514 bounce msg 1310783 qp 15730
@400000006afe9f3027c8b71c end msg 1310783
@400000006afe9f3027f6b874 new msg 1310783
@400000006afe9f3027f71a1c info msg 1310783: bytes 13094 from <> qp 15730 uid 7796
@400000006afe9f3027f7c5fc starting delivery 1673: msg 1310783 to local shop.example-v.horn@shop.example
@400000006afe9f3027f8ac74 status: local 1/10 remote 0/20
@400000006afe9f302e4d10c4 delivery 1673: success: did_0+0+1/
@400000006afe9f302e4de79c status: local 0/10 remote 0/20
@400000006afe9f302e4de79c end msg 1310783
@400000006afe9f3b2c860494 new msg 1310783
@400000006afe9f3b2c864ecc info msg 1310783: bytes 1261 from <sara25@meadow.example> qp 15733 uid 7791
@400000006afe9f3b2c86663c starting delivery 1674: msg 1310783 to local test1@example.net
@400000006afe9f3b2c86ac8c status: local 1/10 remote 0/20
@400000006afe9f3b2eb319dc delivery 1674: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe9f3b2eb3ba04 status: local 0/10 remote 0/20
@400000006afe9f3b2eb3ba04 bounce msg 1310783 qp 15740
@400000006afe9f3b2eb4043c end msg 1310783
@400000006afe9f3b2ebe7804 new msg 1310783
@400000006afe9f3b2ebe7804 info msg 1310783: bytes 2328 from <> qp 15740 uid 7796
@400000006afe9f3b2ebf6264 starting delivery 1675: msg 1310783 to remote sara25@meadow.example
@400000006afe9f3b2ec01614 status: local 0/10 remote 1/20
@400000006afe9f3c39a6c03c delivery 1675: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795071793_qp_27390/
@400000006afe9f3c39a6c03c status: local 0/10 remote 0/20
@400000006afe9f3c39a75c7c end msg 1310783
@400000006afe9fa630512dc4 new msg 1310783
@400000006afe9fa6305158bc info msg 1310783: bytes 25516 from <v.horn35@granite.test> qp 15746 uid 7791
@400000006afe9fa63052431c starting delivery 1676: msg 1310783 to local paula@example.net
@400000006afe9fa63052431c status: local 1/10 remote 0/20
@400000006afe9fa6353a6d3c delivery 1676: success: did_0+0+1/
@400000006afe9fa6353b4fcc status: local 0/10 remote 0/20
@400000006afe9fa6353b4fcc end msg 1310783
@400000006afe9fb412143a2c new msg 1310783
@400000006afe9fb412143a2c info msg 1310783: bytes 12373 from <o.beck37@elm.example> qp 15748 uid 7791
@400000006afe9fb41214884c starting delivery 1677: msg 1310783 to local club.example-j.klein@club.example
@400000006afe9fb412156ec4 status: local 1/10 remote 0/20
@400000006afe9fb412163214 starting delivery 1678: msg 1310783 to local shop.example-v.horn@shop.example
@400000006afe9fb4121639e4 status: local 2/10 remote 0/20
@400000006afe9fb4121639e4 starting delivery 1679: msg 1310783 to local wanda@example.net
@400000006afe9fb412167094 status: local 3/10 remote 0/20
@400000006afe9fb412167094 starting delivery 1680: msg 1310783 to local club.example-lena@club.example
@400000006afe9fb41216ddf4 status: local 4/10 remote 0/20
@400000006afe9fb41216ddf4 starting delivery 1681: msg 1310783 to local shop.example-ute@shop.example
@400000006afe9fb4121766ac status: local 5/10 remote 0/20
@400000006afe9fb412bfc824 delivery 1678: success: did_0+0+1/
@400000006afe9fb412c0972c status: local 4/10 remote 0/20
@400000006afe9fb412e856f4 delivery 1679: success: did_0+0+1/
@400000006afe9fb412e8eb64 status: local 3/10 remote 0/20
@400000006afe9fb4168b2fd4 delivery 1681: success: did_0+0+1/
@400000006afe9fb4168b2fd4 status: local 2/10 remote 0/20
@400000006afe9fb41791f944 delivery 1680: success: did_0+0+1/
@400000006afe9fb417921c6c status: local 1/10 remote 0/20
@400000006afe9fb418306fac delivery 1677: success: did_0+0+1/
@400000006afe9fb41830d53c status: local 0/10 remote 0/20
@400000006afe9fb418311f74 end msg 1310783
@400000006afe9fce2b175964 new msg 1310783
@400000006afe9fce2b176cec info msg 1310783: bytes 2985 from <h.vogel@club.example> qp 15754 uid 7791
@400000006afe9fce2b176cec starting delivery 1682: msg 1310783 to remote r.frank1@birch.example
@400000006afe9fce2b17845c status: local 0/10 remote 1/20
@400000006afe9fcf1eb67aec delivery 1682: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_96CA675D03/
@400000006afe9fcf1eb72e9c status: local 0/10 remote 0/20
@400000006afe9fcf1eb72e9c end msg 1310783
@400000006afe9ff031976964 new msg 1310783
@400000006afe9ff031976964 info msg 1310783: bytes 3606 from <> qp 15756 uid 7791
@400000006afe9ff031976964 starting delivery 1683: msg 1310783 to local club.example-d.weiss@club.example
@400000006afe9ff031976964 status: local 1/10 remote 0/20
@400000006afe9ff03815d384 delivery 1683: success: did_0+0+1/
@400000006afe9ff0381648b4 status: local 0/10 remote 0/20
@400000006afe9ff0381692ec end msg 1310783
@400000006afe9ff112ed6fa4 new msg 1310783
@400000006afe9ff112eddd04 info msg 1310783: bytes 312799 from <anna.koch20@oakwood.test> qp 15760 uid 7791
@400000006afe9ff112edeca4 starting delivery 1684: msg 1310783 to local shop.example-t.wolf@shop.example
@400000006afe9ff112edeca4 status: local 1/10 remote 0/20
@400000006afe9ff1178d7cd4 delivery 1684: success: did_0+0+1/
@400000006afe9ff1178e0d5c status: local 0/10 remote 0/20
@400000006afe9ff1178ead84 end msg 1310783
@400000006afea0090cf77b1c new msg 1310783
@400000006afea0090cf77b1c info msg 1310783: bytes 2456 from <sara@club.example> qp 15768 uid 7791
@400000006afea0090cf7ec64 starting delivery 1685: msg 1310783 to remote o.beck6@shipyard.test
@400000006afea0090cf8b784 status: local 0/10 remote 1/20
@400000006afea00b08a0465c delivery 1685: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_157B7812E2/
@400000006afea00b08a0e684 status: local 0/10 remote 0/20
@400000006afea00b08a1b58c end msg 1310783
@400000006afea058207950fc new msg 1310783
@400000006afea058207950fc info msg 1310783: bytes 6476 from <orders@shop.example> qp 15775 uid 10001
@400000006afea0582079cdfc starting delivery 1686: msg 1310783 to remote b.lang6@kiosk.example
@400000006afea058207ab474 status: local 0/10 remote 1/20
@400000006afea05a0b33551c delivery 1686: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795072078_qp_15049/
@400000006afea05a0b339f54 status: local 0/10 remote 0/20
@400000006afea05a0b33ca4c end msg 1310783
@400000006afea064175657a4 new msg 1310783
@400000006afea0641756f7cc info msg 1310783: bytes 6934 from <orders@shop.example> qp 15781 uid 10001
@400000006afea06417578854 starting delivery 1687: msg 1310783 to remote nina14@university.example
@400000006afea06417578854 status: local 0/10 remote 1/20
@400000006afea06528a8af0c delivery 1687: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<nina14@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afea06528a93bac status: local 0/10 remote 0/20
@400000006afea0753578c244 new msg 1310791
@400000006afea0753578c244 info msg 1310791: bytes 17349 from <wanda@example.net> qp 15784 uid 7791
@400000006afea0753579432c starting delivery 1688: msg 1310791 to remote sara10@cloudy.example
@400000006afea0753579432c status: local 0/10 remote 1/20
@400000006afea07603dc1efc new msg 1310777
@400000006afea07603dc1efc info msg 1310777: bytes 10610 from <ute19@university.example> qp 15786 uid 7791
@400000006afea07603dc1efc starting delivery 1689: msg 1310777 to local shop.example-o.beck@shop.example
@400000006afea07603dc7cbc status: local 1/10 remote 1/20
@400000006afea0760a20ac9c delivery 1689: success: did_0+0+1/
@400000006afea0760a218374 status: local 0/10 remote 1/20
@400000006afea0760a218f2c end msg 1310777
@400000006afea07903584514 delivery 1688: deferral: 198.51.100.152_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_198.51.100.152./
@400000006afea07903590864 status: local 0/10 remote 0/20
@400000006afea0a02563403c new msg 1310777
@400000006afea0a02563403c info msg 1310777: bytes 114395 from <o.beck6@lantern.test> qp 15792 uid 7791
@400000006afea0a02563e834 starting delivery 1690: msg 1310777 to local club.example-j.klein@club.example
@400000006afea0a025642a9c status: local 1/10 remote 0/20
@400000006afea0a02c2dbb04 delivery 1690: success: did_0+0+1/
@400000006afea0a02c2dde2c status: local 0/10 remote 0/20
@400000006afea0a02c2e18c4 end msg 1310777
@400000006afea0d905493bbc new msg 1310777
@400000006afea0d9054962cc info msg 1310777: bytes 54856 from <m.roth@shop.example> qp 15798 uid 7791
@400000006afea0d90549d414 starting delivery 1691: msg 1310777 to remote k.maier4@customer.example
@400000006afea0d9054a54fc status: local 0/10 remote 1/20
@400000006afea0db1e42f4b4 new msg 1310776
@400000006afea0db1e430454 info msg 1310776: bytes 5933 from <d.weiss@club.example> qp 15806 uid 7791
@400000006afea0db1e438d0c starting delivery 1692: msg 1310776 to remote o.beck9@orchard.test
@400000006afea0db1e445ffc status: local 0/10 remote 2/20
@400000006afea0db1fa5c4bc delivery 1691: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795072207_1a6b1c9350fc_-_esmtp/
@400000006afea0db1fa65544 status: local 0/10 remote 1/20
@400000006afea0db1fa6ddfc end msg 1310777
@400000006afea0dc1ae73adc delivery 1692: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795072209_c9cf883d9858_-_esmtp/
@400000006afea0dc1ae7cf4c status: local 0/10 remote 0/20
@400000006afea0dc1ae863bc end msg 1310776
@400000006afea0dc202750cc new msg 1310776
@400000006afea0dc202750cc info msg 1310776: bytes 109943 from <r.frank@club.example> qp 15810 uid 7791
@400000006afea0dc20283b2c starting delivery 1693: msg 1310776 to remote paula7@valley.test
@400000006afea0dc2028911c status: local 0/10 remote 1/20
@400000006afea0dc38adb654 delivery 1693: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1wB3EA-94B4FA-9E/
@400000006afea0dc38adcdc4 status: local 0/10 remote 0/20
@400000006afea0dc38ae46dc end msg 1310776
@400000006afea10a25101efc new msg 1310776
@400000006afea10a25102e9c info msg 1310776: bytes 3476 from <b.lang@shop.example> qp 15814 uid 7791
@400000006afea10a2510e24c starting delivery 1694: msg 1310776 to local club.example-j.klein@club.example
@400000006afea10a2510ea1c status: local 1/10 remote 0/20
@400000006afea10a287402ac delivery 1694: success: did_0+0+1/
@400000006afea10a28747fac status: local 0/10 remote 0/20
@400000006afea10a28747fac end msg 1310776
@400000006afea11814a502e4 new msg 1310776
@400000006afea11814a502e4 info msg 1310776: bytes 2055 from <y.kurz8@orchard.test> qp 15817 uid 7791
@400000006afea11814a52ddc starting delivery 1695: msg 1310776 to local shop.example-t.wolf@shop.example
@400000006afea11814a5ed44 status: local 1/10 remote 0/20
@400000006afea118169dc98c delivery 1695: success: did_0+0+1/
@400000006afea118169dc98c status: local 0/10 remote 0/20
@400000006afea118169e756c end msg 1310776
@400000006afea12c075fd71c new msg 1310776
@400000006afea12c075ff274 info msg 1310776: bytes 1480 from <y.kurz@shop.example> qp 15819 uid 7791
@400000006afea12c075ff274 starting delivery 1696: msg 1310776 to remote y.kurz3@lantern.test
@400000006afea12c076011b4 status: local 0/10 remote 1/20
@400000006afea12c0760a624 starting delivery 1697: msg 1310776 to remote greta8@university.example
@400000006afea12c0760b9ac status: local 0/10 remote 2/20
@400000006afea12c394867e4 delivery 1697: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<greta8@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afea12c394942a4 status: local 0/10 remote 1/20
@400000006afea12e1ae3898c delivery 1696: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4B49C94DAC/
@400000006afea12e1ae3d7ac status: local 0/10 remote 0/20
@400000006afea17b3852d89c new msg 1310777
@400000006afea17b3852d89c info msg 1310777: bytes 33994 from <f.braun16@dairy.example> qp 15823 uid 7791
@400000006afea17b3852d89c starting delivery 1698: msg 1310777 to local shop.example-anna.koch@shop.example
@400000006afea17b3852ec24 status: local 1/10 remote 0/20
@400000006afea17c033d79b4 delivery 1698: success: did_0+0+1/
@400000006afea17c033e0a3c status: local 0/10 remote 0/20
@400000006afea17c033eeccc end msg 1310777
@400000006afea18026aea044 new msg 1310777
@400000006afea18026af4c24 info msg 1310777: bytes 4218 from <nina22@corner.test> qp 15831 uid 7791
@400000006afea18026af4c24 starting delivery 1699: msg 1310777 to local shop.example-m.roth@shop.example
@400000006afea18026aff41c status: local 1/10 remote 0/20
@400000006afea1802c851e1c delivery 1699: success: did_0+0+1/
@400000006afea1802c851e1c status: local 0/10 remote 0/20
@400000006afea1802c85646c end msg 1310777
@400000006afea18a358414b4 new msg 1310777
@400000006afea18a3584e3bc info msg 1310777: bytes 3568 from <d.weiss@club.example> qp 15836 uid 7791
@400000006afea18a3585223c starting delivery 1700: msg 1310777 to remote k.maier2@pebble.test
@400000006afea18a3585ed5c status: local 0/10 remote 1/20
@400000006afea18c06224254 delivery 1700: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<2ceeec5bfb9e8b42@mail.example>_[InternalId=1586656893]_Queued_mail_for_delivery/
@400000006afea18c06224e0c status: local 0/10 remote 0/20
@400000006afea18c062301bc end msg 1310777
@400000006afea19a0dc4d954 new msg 1310777
@400000006afea19a0dc51004 info msg 1310777: bytes 26864 from <y.kurz36@corner.test> qp 15839 uid 7791
@400000006afea19a0dc53ee4 starting delivery 1701: msg 1310777 to local wanda@example.net
@400000006afea19a0dc62174 status: local 1/10 remote 0/20
@400000006afea19a11b6725c delivery 1701: success: did_0+0+1/
@400000006afea19a11b6f344 status: local 0/10 remote 0/20
@400000006afea19a11b6f344 end msg 1310777
@400000006afea1f4327818ec starting delivery 1702: msg 1310783 to remote nina14@university.example
@400000006afea1f432783c14 status: local 0/10 remote 1/20
@400000006afea1f52997358c starting delivery 1703: msg 1310789 to remote j.klein@silent.test
@400000006afea1f52997fcc4 status: local 0/10 remote 2/20
@400000006afea1f52b346acc delivery 1703: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afea1f52b346acc status: local 0/10 remote 1/20
@400000006afea1f6166690d4 delivery 1702: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795072490_356911e4f7af_-_esmtp/
@400000006afea1f616674484 status: local 0/10 remote 0/20
@400000006afea1f6166803ec end msg 1310783
@400000006afea2050eac62c4 starting delivery 1704: msg 1310791 to remote sara10@cloudy.example
@400000006afea2050eac62c4 status: local 0/10 remote 1/20
@400000006afea20708ae1584 delivery 1704: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_C31BFE80BE/
@400000006afea20708ae484c status: local 0/10 remote 0/20
@400000006afea20708af0f84 end msg 1310791
@400000006afea2210b3b9a4c new msg 1310791
@400000006afea2210b3bfbf4 info msg 1310791: bytes 10340 from <o.beck16@cedar.test> qp 15845 uid 7791
@400000006afea2210b3c0f7c starting delivery 1705: msg 1310791 to local shop.example-z.jung@shop.example
@400000006afea2210b3c6184 status: local 1/10 remote 0/20
@400000006afea2210d0a99a4 delivery 1705: success: did_0+0+1/
@400000006afea2210d0af764 status: local 0/10 remote 0/20
@400000006afea2210d0b4d54 end msg 1310791
@400000006afea24939103144 new msg 1310791
@400000006afea249391117bc info msg 1310791: bytes 12452 from <f.braun@club.example> qp 15852 uid 7791
@400000006afea2493911db0c starting delivery 1706: msg 1310791 to remote o.beck2@paper.example
@400000006afea2493911db0c status: local 0/10 remote 1/20
@400000006afea24a1b8e5c04 delivery 1706: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795072575_aef33ca9e6e9_-_esmtp/
@400000006afea24a1b8e969c status: local 0/10 remote 0/20
@400000006afea24a1b8e969c end msg 1310791
@400000006afea24b2d8c54ec new msg 1310791
@400000006afea24b2d8d00cc info msg 1310791: bytes 9122 from <v.horn@shop.example> qp 15854 uid 7791
@400000006afea24b2d8dd7a4 starting delivery 1707: msg 1310791 to remote z.jung1@acorn.example
@400000006afea24b2d8e605c status: local 0/10 remote 1/20
@400000006afea24d0277b4cc new msg 1310783
@400000006afea24d02784d24 info msg 1310783: bytes 5454 from <ute@shop.example> qp 15862 uid 7791
@400000006afea24d02784d24 starting delivery 1708: msg 1310783 to remote j.klein5@grocer.example
@400000006afea24d0278ddac status: local 0/10 remote 2/20
@400000006afea24d2221e07c delivery 1707: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795072577_c6bfc168d38a_-_esmtp/
@400000006afea24d2221e84c status: local 0/10 remote 1/20
@400000006afea24d222278d4 end msg 1310791
@400000006afea24e1398e244 delivery 1708: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795072579_qp_19312/
@400000006afea24e1399538c status: local 0/10 remote 0/20
@400000006afea24e139a1ac4 end msg 1310783
@400000006afea25e1c3f971c new msg 1310783
@400000006afea25e1c3fb274 info msg 1310783: bytes 1382 from <k.maier30@bigmail.example> qp 15864 uid 7791
@400000006afea25e1c4075c4 starting delivery 1709: msg 1310783 to local club.example-f.braun@club.example
@400000006afea25e1c412974 status: local 1/10 remote 0/20
@400000006afea25e222d810c delivery 1709: success: did_0+0+1/
@400000006afea25e222d810c status: local 0/10 remote 0/20
@400000006afea25e222ddae4 end msg 1310783
@400000006afea27c1cde9e0c new msg 1310783
@400000006afea27c1cde9e0c info msg 1310783: bytes 38223 from <z.jung7@freemail.test> qp 15867 uid 7791
@400000006afea27c1cdef3fc starting delivery 1710: msg 1310783 to local shop.example-ute@shop.example
@400000006afea27c1cdfa7ac status: local 1/10 remote 0/20
@400000006afea27c22a558bc delivery 1710: success: did_0+0+1/
@400000006afea27c22a5a2f4 status: local 0/10 remote 0/20
@400000006afea27c22a5a2f4 end msg 1310783
@400000006afea2860b71c194 new msg 1310783
@400000006afea2860b720fb4 info msg 1310783: bytes 267212 from <ute@shop.example> qp 15874 uid 7791
@400000006afea2860b720fb4 starting delivery 1711: msg 1310783 to remote carla4@tower.test
@400000006afea2860b72bb94 status: local 0/10 remote 1/20
@400000006afea287211dc2a4 delivery 1711: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795072636_qp_9120/
@400000006afea287211e33ec status: local 0/10 remote 0/20
@400000006afea287211e5ee4 end msg 1310783
@400000006afea28736fae1ec new msg 1310783
@400000006afea28736faf18c info msg 1310783: bytes 55115 from <ute@shop.example> qp 15877 uid 7791
@400000006afea28736fbbcac starting delivery 1712: msg 1310783 to remote v.horn10@pebble.test
@400000006afea28736fbbcac status: local 0/10 remote 1/20
@400000006afea28a0d8cc9c4 delivery 1712: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<32678cff938d7fed@mail.example>_[InternalId=1618114363]_Queued_mail_for_delivery/
@400000006afea28a0d8cc9c4 status: local 0/10 remote 0/20
@400000006afea28a0d8d4e94 end msg 1310783
@400000006afea2bc2fb5d824 starting delivery 1713: msg 1310776 to remote greta8@university.example
@400000006afea2bc2fb65cf4 status: local 0/10 remote 1/20
@400000006afea2bd1c36b5ac new msg 1310783
@400000006afea2bd1c36b5ac info msg 1310783: bytes 59041 from <o.beck6@corner.test> qp 15884 uid 7791
@400000006afea2bd1c36d104 starting delivery 1714: msg 1310783 to local test15@example.net
@400000006afea2bd1c37afac status: local 1/10 remote 1/20
@400000006afea2bd1f31b1e4 delivery 1714: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afea2bd1f329474 status: local 0/10 remote 1/20
@400000006afea2bd1f329474 bounce msg 1310783 qp 15891
@400000006afea2bd1f329474 end msg 1310783
@400000006afea2bd1f467e1c new msg 1310783
@400000006afea2bd1f467e1c info msg 1310783: bytes 51287 from <> qp 15891 uid 7796
@400000006afea2bd1f46e794 starting delivery 1715: msg 1310783 to remote o.beck6@corner.test
@400000006afea2bd1f46ef64 status: local 0/10 remote 2/20
@400000006afea2be02101574 delivery 1715: failure: 198.51.100.40_does_not_like_recipient./Remote_host_said:_550_5.1.1_<o.beck6@corner.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.40./
@400000006afea2be0210dcac status: local 0/10 remote 1/20
@400000006afea2be0210dcac bounce msg 1310783 qp 15898
@400000006afea2be0210ec4c end msg 1310783
@400000006afea2be024dab14 new msg 1310783
@400000006afea2be024dd9f4 info msg 1310783: bytes 51318 from <#@[]> qp 15898 uid 7796
@400000006afea2be024ea12c starting delivery 1716: msg 1310783 to local postmaster@mx1.example.net
@400000006afea2be024ef71c status: local 1/10 remote 1/20
@400000006afea2be09caff04 delivery 1716: success: did_1+0+0/
@400000006afea2be09cbaae4 status: local 0/10 remote 1/20
@400000006afea2be09cbaae4 end msg 1310783
@400000006afea2be2e0c334c delivery 1713: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795072690_46d1123bebd8_-_esmtp/
@400000006afea2be2e0c334c status: local 0/10 remote 0/20
@400000006afea2be2e0c334c end msg 1310776
@400000006afea2e02314d7b4 new msg 1310776
@400000006afea2e023151634 info msg 1310776: bytes 2308 from <k.maier@club.example> qp 15904 uid 7791
@400000006afea2e02315b274 starting delivery 1717: msg 1310776 to remote y.kurz0@mill.test
@400000006afea2e02315b274 status: local 0/10 remote 1/20
@400000006afea2e21f8494a4 delivery 1717: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_6F9B125711/
@400000006afea2e21f84f64c status: local 0/10 remote 0/20
@400000006afea2e21f858ea4 end msg 1310776
@400000006afea30d12dace1c new msg 1310776
@400000006afea30d12dace1c info msg 1310776: bytes 2853 from <carla@example.net> qp 15912 uid 7791
@400000006afea30d12db8d84 starting delivery 1718: msg 1310776 to remote ute7@tower.test
@400000006afea30d12dbfecc status: local 0/10 remote 1/20
@400000006afea30d39d78884 delivery 1718: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795072771_qp_15096/
@400000006afea30d39d8672c status: local 0/10 remote 0/20
@400000006afea30d39d8672c end msg 1310776
@400000006afea3210fedd3d4 new msg 1310776
@400000006afea3210feeba4c info msg 1310776: bytes 3440 from <f.braun21@typo.test> qp 15916 uid 7791
@400000006afea3210fef086c starting delivery 1719: msg 1310776 to local shop.example-ute@shop.example
@400000006afea3210fef79b4 status: local 1/10 remote 0/20
@400000006afea3211706bcbc delivery 1719: success: did_0+0+1/
@400000006afea321170760cc status: local 0/10 remote 0/20
@400000006afea321170760cc end msg 1310776
@400000006afea3260e62849c new msg 1310776
@400000006afea3260e63019c info msg 1310776: bytes 31571 from <r.frank37@shipyard.test> qp 15920 uid 7791
@400000006afea3260e63d874 starting delivery 1720: msg 1310776 to local paula@example.net
@400000006afea3260e64130c status: local 1/10 remote 0/20
@400000006afea326112b4d44 delivery 1720: success: did_0+0+1/
@400000006afea326112b8fac status: local 0/10 remote 0/20
@400000006afea326112b9f4c end msg 1310776
@400000006afea34a0bb9a004 new msg 1310776
@400000006afea34a0bb9a004 info msg 1310776: bytes 734 from <root@mx1.example.net> qp 15924 uid 0
@400000006afea34a0bb9ea3c starting delivery 1721: msg 1310776 to local root@mx1.example.net
@400000006afea34a0bba01ac status: local 1/10 remote 0/20
@400000006afea34a0f3be8f4 delivery 1721: success: did_0+1+0/qp_15932/
@400000006afea34a0f3ccf6c status: local 0/10 remote 0/20
@400000006afea34a0f3dae14 end msg 1310776
@400000006afea34a0f5acf1c new msg 1310776
@400000006afea34a0f5afdfc info msg 1310776: bytes 974 from <root@mx1.example.net> qp 15932 uid 7790
@400000006afea34a0f5bd4d4 starting delivery 1722: msg 1310776 to local greta@example.net
@400000006afea34a0f5c9054 status: local 1/10 remote 0/20
@400000006afea34a1335a01c delivery 1722: success: did_0+0+1/
@400000006afea34a133676f4 status: local 0/10 remote 0/20
@400000006afea34a1336f7dc end msg 1310776
@400000006afea35a2fc89cd4 new msg 1310776
@400000006afea35a2fc973ac info msg 1310776: bytes 3070 from <d.weiss@club.example> qp 15935 uid 7791
@400000006afea35a2fca469c starting delivery 1723: msg 1310776 to local club.example-nina@club.example
@400000006afea35a2fca469c status: local 1/10 remote 0/20
@400000006afea35a335c9134 delivery 1723: success: did_0+0+1/
@400000006afea35a335d392c status: local 0/10 remote 0/20
@400000006afea35a335d392c end msg 1310776
@400000006afea38731b13eac new msg 1310776
@400000006afea38731b19884 info msg 1310776: bytes 57268 from <h.vogel31@acorn.example> qp 15940 uid 7791
@400000006afea38731b2407c starting delivery 1724: msg 1310776 to local club.example-lena@club.example
@400000006afea38731b263a4 status: local 1/10 remote 0/20
@400000006afea3873798b444 delivery 1724: success: did_0+0+1/
@400000006afea387379940e4 status: local 0/10 remote 0/20
@400000006afea38737997794 end msg 1310776
@400000006afea38a19affb2c new msg 1310776
@400000006afea38a19b0d204 info msg 1310776: bytes 2389 from <ida3@birch.example> qp 15948 uid 7791
@400000006afea38a19b181cc starting delivery 1725: msg 1310776 to local shop.example-y.kurz@shop.example
@400000006afea38a19b1eb44 status: local 1/10 remote 0/20
@400000006afea38a21281344 delivery 1725: success: did_0+0+1/
@400000006afea38a2128c6f4 status: local 0/10 remote 0/20
@400000006afea38a2128fda4 end msg 1310776
@400000006afea3b7279dcebc new msg 1310776
@400000006afea3b7279e0954 info msg 1310776: bytes 2466 from <y.kurz@shop.example> qp 15950 uid 7791
@400000006afea3b7279e0954 starting delivery 1726: msg 1310776 to remote v.horn10@opera.example
@400000006afea3b7279ed474 status: local 0/10 remote 1/20
@400000006afea3b9201fea44 delivery 1726: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<f380f70ba7d5bcd3@mail.example>_[InternalId=1064748505]_Queued_mail_for_delivery/
@400000006afea3b9202001b4 status: local 0/10 remote 0/20
@400000006afea3b9202001b4 end msg 1310776
@400000006afea3e318c92184 new msg 1310776
@400000006afea3e318c96bbc info msg 1310776: bytes 16692 from <y.kurz1@tower.test> qp 15953 uid 7791
@400000006afea3e318c96bbc starting delivery 1727: msg 1310776 to local shop.example-y.kurz@shop.example
@400000006afea3e318c9f08c status: local 1/10 remote 0/20
@400000006afea3e31e21014c delivery 1727: success: did_0+0+1/
@400000006afea3e31e217294 status: local 0/10 remote 0/20
@400000006afea3e31e219d8c end msg 1310776
@400000006afea4372d6613f4 new msg 1310776
@400000006afea4372d66565c info msg 1310776: bytes 1696 from <r.frank9@bigmail.example> qp 15955 uid 7791
@400000006afea4372d66565c starting delivery 1728: msg 1310776 to local club.example-j.klein@club.example
@400000006afea4372d66d35c status: local 1/10 remote 0/20
@400000006afea4372d6715c4 starting delivery 1729: msg 1310776 to local club.example-h.vogel@club.example
@400000006afea4372d6715c4 status: local 2/10 remote 0/20
@400000006afea4372d674c74 starting delivery 1730: msg 1310776 to local club.example-lena@club.example
@400000006afea4372d67ae1c status: local 3/10 remote 0/20
@400000006afea4372d6836d4 starting delivery 1731: msg 1310776 to local shop.example-ida@shop.example
@400000006afea4372d68d314 status: local 4/10 remote 0/20
@400000006afea4372d68d314 starting delivery 1732: msg 1310776 to local shop.example-z.jung@shop.example
@400000006afea4372d68d314 status: local 5/10 remote 0/20
@400000006afea4372ef8c5cc delivery 1728: success: did_0+0+1/
@400000006afea4372ef8c5cc status: local 4/10 remote 0/20
@400000006afea43731a4465c delivery 1729: success: did_0+0+1/
@400000006afea43731a4fdf4 status: local 3/10 remote 0/20
@400000006afea43731f83a8c delivery 1730: success: did_0+0+1/
@400000006afea43731f86584 status: local 2/10 remote 0/20
@400000006afea43734495e4c delivery 1731: success: did_0+0+1/
@400000006afea4373449f6a4 status: local 1/10 remote 0/20
@400000006afea437351149fc delivery 1732: success: did_0+0+1/
@400000006afea437351149fc status: local 0/10 remote 0/20
@400000006afea437351149fc end msg 1310776
@400000006afea4572a82510c new msg 1310776
@400000006afea4572a83145c info msg 1310776: bytes 17591 from <d.weiss35@lighthouse.test> qp 15958 uid 7791
@400000006afea4572a832fb4 starting delivery 1733: msg 1310776 to local club.example-r.frank@club.example
@400000006afea4572a8352dc status: local 1/10 remote 0/20
@400000006afea4572a8356c4 starting delivery 1734: msg 1310776 to local greta@example.net
@400000006afea4572a8356c4 status: local 2/10 remote 0/20
@400000006afea4572f755484 delivery 1733: success: did_0+0+1/
@400000006afea4572f759ebc status: local 1/10 remote 0/20
@400000006afea4573134949c delivery 1734: success: did_0+0+1/
@400000006afea4573134949c status: local 0/10 remote 0/20
@400000006afea4573134949c end msg 1310776
@400000006afea45d21020514 new msg 1310776
@400000006afea45d21020514 info msg 1310776: bytes 17736 from <b.lang@shop.example> qp 15960 uid 7791
@400000006afea45d21020514 starting delivery 1735: msg 1310776 to remote greta5@harbour.test
@400000006afea45d2102d41c status: local 0/10 remote 1/20
@400000006afea45d210331dc starting delivery 1736: msg 1310776 to remote carla10@vineyard.example
@400000006afea45d210387cc status: local 0/10 remote 2/20
@400000006afea45d2103a70c starting delivery 1737: msg 1310776 to remote z.jung9@heather.example
@400000006afea45d2103a70c status: local 0/10 remote 3/20
@400000006afea45d210479fc starting delivery 1738: msg 1310776 to remote z.jung8@slowpost.example
@400000006afea45d210481cc status: local 0/10 remote 4/20
@400000006afea45e38071de4 delivery 1735: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_FDB595D22F/
@400000006afea45e3807e51c status: local 0/10 remote 3/20
@400000006afea45f058185e4 delivery 1738: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<9dd4471c5ac4d951@mail.example>_[InternalId=1321762907]_Queued_mail_for_delivery/
@400000006afea45f058185e4 status: local 0/10 remote 2/20
@400000006afea45f098bc384 delivery 1736: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795073107_9fccb7821a77_-_esmtp/
@400000006afea45f098bf64c status: local 0/10 remote 1/20
@400000006afea45f0ef379fc delivery 1737: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<13fb49571e6ba3ad@mail.example>_[InternalId=1577080189]_Queued_mail_for_delivery/
@400000006afea45f0ef3d3d4 status: local 0/10 remote 0/20
@400000006afea45f0ef4aaac end msg 1310776
@400000006afea4662599b1bc new msg 1310776
@400000006afea466259a9834 info msg 1310776: bytes 2542 from <lena9@oakwood.test> qp 15963 uid 7791
@400000006afea466259a9834 starting delivery 1739: msg 1310776 to local club.example-r.frank@club.example
@400000006afea466259b28bc status: local 1/10 remote 0/20
@400000006afea4662a06145c delivery 1739: success: did_0+0+1/
@400000006afea4662a06c03c status: local 0/10 remote 0/20
@400000006afea4662a0725cc end msg 1310776
@400000006afea473232f7fec new msg 1310776
@400000006afea47323304724 info msg 1310776: bytes 1486 from <f.braun20@acorn.example> qp 15971 uid 7791
@400000006afea47323305aac starting delivery 1740: msg 1310776 to local greta@example.net
@400000006afea47323305aac status: local 1/10 remote 0/20
@400000006afea47324ceb4e4 delivery 1740: success: did_0+0+1/
@400000006afea47324cf5cdc status: local 0/10 remote 0/20
@400000006afea47324cf5cdc end msg 1310776
@400000006afea498297bb294 new msg 1310776
@400000006afea498297bb294 info msg 1310776: bytes 3399 from <ute@shop.example> qp 15976 uid 7791
@400000006afea498297be174 starting delivery 1741: msg 1310776 to local club.example-j.klein@club.example
@400000006afea498297c5e74 status: local 1/10 remote 0/20
@400000006afea4982d89c4ac delivery 1741: success: did_0+0+1/
@400000006afea4982d89c4ac status: local 0/10 remote 0/20
@400000006afea4982d89d834 end msg 1310776
@400000006afea4ae12276854 new msg 1310776
@400000006afea4ae12276854 info msg 1310776: bytes 3821 from <j.klein@club.example> qp 15981 uid 7791
@400000006afea4ae1227e16c starting delivery 1742: msg 1310776 to local shop.example-z.jung@shop.example
@400000006afea4ae1228663c status: local 1/10 remote 0/20
@400000006afea4ae16875f44 delivery 1742: success: did_0+0+1/
@400000006afea4ae16875f44 status: local 0/10 remote 0/20
@400000006afea4ae1688361c end msg 1310776
@400000006afea4b10e381d24 new msg 1310776
@400000006afea4b10e3857bc info msg 1310776: bytes 4691 from <d.weiss@club.example> qp 15986 uid 7791
@400000006afea4b10e39133c starting delivery 1743: msg 1310776 to local club.example-h.vogel@club.example
@400000006afea4b10e39133c status: local 1/10 remote 0/20
@400000006afea4b1142b42ec delivery 1743: success: did_0+0+1/
@400000006afea4b1142b910c status: local 0/10 remote 0/20
@400000006afea4b1142c7784 end msg 1310776
@400000006afea4c41a8bb144 new msg 1310776
@400000006afea4c41a8bb144 info msg 1310776: bytes 1428 from <j.klein@club.example> qp 15990 uid 7791
@400000006afea4c41a8bb144 starting delivery 1744: msg 1310776 to local club.example-h.vogel@club.example
@400000006afea4c41a8bb144 status: local 1/10 remote 0/20
@400000006afea4c420cfaa74 delivery 1744: success: did_0+0+1/
@400000006afea4c420d02774 status: local 0/10 remote 0/20
@400000006afea4c420d0e6dc end msg 1310776
@400000006afea4c610d9c244 new msg 1310776
@400000006afea4c610da9534 info msg 1310776: bytes 17535 from <f.braun17@bigmail.example> qp 15995 uid 7791
@400000006afea4c610dad3b4 starting delivery 1745: msg 1310776 to local club.example-nina@club.example
@400000006afea4c610dad3b4 status: local 1/10 remote 0/20
@400000006afea4c61200b9fc delivery 1745: success: did_0+0+1/
@400000006afea4c61200b9fc status: local 0/10 remote 0/20
@400000006afea4c6120161f4 end msg 1310776
@400000006afea4ca26acbfcc new msg 1310776
@400000006afea4ca26acbfcc info msg 1310776: bytes 43580 from <anna.koch6@freemail.test> qp 16000 uid 7791
@400000006afea4ca26acbfcc starting delivery 1746: msg 1310776 to local club.example-f.braun@club.example
@400000006afea4ca26ad2174 status: local 1/10 remote 0/20
@400000006afea4ca2a6f74ec delivery 1746: success: did_0+0+1/
@400000006afea4ca2a6fbf24 status: local 0/10 remote 0/20
@400000006afea4ca2a706eec end msg 1310776
@400000006afea4cc3b890914 new msg 1310776
@400000006afea4cc3b890914 info msg 1310776: bytes 1268 from <ute@shop.example> qp 16002 uid 7791
@400000006afea4cc3b890914 starting delivery 1747: msg 1310776 to remote paula10@library.example
@400000006afea4cc3b898614 status: local 0/10 remote 1/20
@400000006afea4cc3b898614 starting delivery 1748: msg 1310776 to remote lena6@shipyard.test
@400000006afea4cc3b89f374 status: local 0/10 remote 2/20
@400000006afea4cc3b8a7844 starting delivery 1749: msg 1310776 to remote carla5@workshop.test
@400000006afea4cc3b8b186c status: local 0/10 remote 3/20
@400000006afea4cd14fca47c delivery 1749: failure: 198.51.100.133_does_not_like_recipient./Remote_host_said:_550_5.1.1_<carla5@workshop.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.133./
@400000006afea4cd14fca47c status: local 0/10 remote 2/20
@400000006afea4ce1fbc793c new msg 1310783
@400000006afea4ce1fbca04c info msg 1310783: bytes 1314 from <ute13@bigmail.example> qp 16008 uid 7791
@400000006afea4ce1fbcb3d4 starting delivery 1750: msg 1310783 to local shop.example-o.beck@shop.example
@400000006afea4ce1fbcb3d4 status: local 1/10 remote 2/20
@400000006afea4ce1fbd733c starting delivery 1751: msg 1310783 to local club.example-h.vogel@club.example
@400000006afea4ce1fbdc544 status: local 2/10 remote 2/20
@400000006afea4ce211aa1dc delivery 1747: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1w1E53-57BBBF-44/
@400000006afea4ce211aa1dc status: local 2/10 remote 1/20
@400000006afea4ce221e42b4 delivery 1751: success: did_0+0+1/
@400000006afea4ce221f09ec status: local 1/10 remote 1/20
@400000006afea4ce248bc814 delivery 1750: success: did_0+0+1/
@400000006afea4ce248c8394 status: local 0/10 remote 1/20
@400000006afea4ce248c8394 end msg 1310783
@400000006afea4ce282a8a14 new msg 1310783
@400000006afea4ce282a8a14 info msg 1310783: bytes 19494 from <h.vogel21@slowpost.example> qp 16013 uid 7791
@400000006afea4ce282a8a14 starting delivery 1752: msg 1310783 to local shop.example-b.lang@shop.example
@400000006afea4ce282a8a14 status: local 1/10 remote 1/20
@400000006afea4ce288ce5c4 delivery 1748: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_DA645DC59D/
@400000006afea4ce288ce5c4 status: local 1/10 remote 0/20
@400000006afea4ce288d6e7c bounce msg 1310776 qp 16021
@400000006afea4ce288d9974 end msg 1310776
@400000006afea4ce2896b194 new msg 1310776
@400000006afea4ce28972e94 info msg 1310776: bytes 2590 from <> qp 16021 uid 7796
@400000006afea4ce28979bf4 starting delivery 1753: msg 1310776 to local shop.example-ute@shop.example
@400000006afea4ce28979bf4 status: local 2/10 remote 0/20
@400000006afea4ce2a26003c delivery 1753: success: did_0+0+1/
@400000006afea4ce2a26dafc status: local 1/10 remote 0/20
@400000006afea4ce2a2757fc end msg 1310776
@400000006afea4ce2d47ca0c delivery 1752: success: did_0+0+1/
@400000006afea4ce2d4823e4 status: local 0/10 remote 0/20
@400000006afea4ce2d48db7c end msg 1310783
@400000006afea4e02b45acc4 new msg 1310783
@400000006afea4e02b46933c info msg 1310783: bytes 15656 from <nina17@dairy.example> qp 16027 uid 7791
@400000006afea4e02b46933c starting delivery 1754: msg 1310783 to local club.example-lena@club.example
@400000006afea4e02b476244 status: local 1/10 remote 0/20
@400000006afea4e031a03b34 delivery 1754: success: did_0+0+1/
@400000006afea4e031a03b34 status: local 0/10 remote 0/20
@400000006afea4e031a03b34 end msg 1310783
@400000006afea4e7011c89cc new msg 1310783
@400000006afea4e7011c89cc info msg 1310783: bytes 4132 from <ute13@library.example> qp 16029 uid 7791
@400000006afea4e7011c8db4 starting delivery 1755: msg 1310783 to local shop.example-b.lang@shop.example
@400000006afea4e7011d6874 status: local 1/10 remote 0/20
@400000006afea4e703912f64 delivery 1755: success: did_0+0+1/
@400000006afea4e7039215dc status: local 0/10 remote 0/20
@400000006afea4e703929aac end msg 1310783
@400000006afea4e724f2d2fc new msg 1310783
@400000006afea4e724f386ac info msg 1310783: bytes 5512 from <paula@example.net> qp 16033 uid 7791
@400000006afea4e724f41f04 starting delivery 1756: msg 1310783 to local club.example-emma@club.example
@400000006afea4e724f4904c status: local 1/10 remote 0/20
@400000006afea4e72a64fd3c delivery 1756: success: did_0+0+1/
@400000006afea4e72a6562cc status: local 0/10 remote 0/20
@400000006afea4e72a65ad04 end msg 1310783
@400000006afea565115d1b44 new msg 1310783
@400000006afea565115d4a24 info msg 1310783: bytes 3225 from <z.jung35@acorn.example> qp 16041 uid 7791
@400000006afea565115d4a24 starting delivery 1757: msg 1310783 to local club.example-h.vogel@club.example
@400000006afea565115e098c status: local 1/10 remote 0/20
@400000006afea56515126e9c delivery 1757: success: did_0+0+1/
@400000006afea5651512d814 status: local 0/10 remote 0/20
@400000006afea5651512d814 end msg 1310783
@400000006afea56937c96cec new msg 1310783
@400000006afea56937c99fb4 info msg 1310783: bytes 3960 from <o.beck5@university.example> qp 16047 uid 7791
@400000006afea56937ca303c starting delivery 1758: msg 1310783 to local club.example-k.maier@club.example
@400000006afea56937ca303c status: local 1/10 remote 0/20
@400000006afea56a01aefa14 delivery 1758: success: did_0+0+1/
@400000006afea56a01af30c4 status: local 0/10 remote 0/20
@400000006afea56a01af4c1c end msg 1310783
@400000006afea56b2ae5124c new msg 1310783
@400000006afea56b2ae5a2d4 info msg 1310783: bytes 4726 from <d.weiss1@reed.test> qp 16049 uid 7791
@400000006afea56b2ae5a2d4 starting delivery 1759: msg 1310783 to local shop.example-anna.koch@shop.example
@400000006afea56b2ae5b65c status: local 1/10 remote 0/20
@400000006afea56b31d1901c delivery 1759: success: did_0+0+1/
@400000006afea56b31d2342c status: local 0/10 remote 0/20
@400000006afea56b31d2ad44 end msg 1310783
@400000006afea5711b62bff4 new msg 1310783
@400000006afea5711b63778c info msg 1310783: bytes 5578 from <emma@club.example> qp 16053 uid 7791
@400000006afea5711b642b3c starting delivery 1760: msg 1310783 to remote greta2@opera.example
@400000006afea5711b642b3c status: local 0/10 remote 1/20
@400000006afea57136d8ee84 delivery 1760: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<39d54a6ab3e27141@mail.example>_[InternalId=1935325244]_Queued_mail_for_delivery/
@400000006afea57136d97b24 status: local 0/10 remote 0/20
@400000006afea57136d97b24 end msg 1310783
@400000006afea5813325e904 new msg 1310783
@400000006afea581332646c4 info msg 1310783: bytes 6753 from <orders@shop.example> qp 16056 uid 10001
@400000006afea581332646c4 starting delivery 1761: msg 1310783 to remote nina27@museum.example
@400000006afea581332646c4 status: local 0/10 remote 1/20
@400000006afea582369f40e4 delivery 1761: failure: 203.0.113.215_does_not_like_recipient./Remote_host_said:_550_5.1.1_<nina27@museum.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.215./
@400000006afea582369f6fc4 status: local 0/10 remote 0/20
@400000006afea582369ffc64 bounce msg 1310783 qp 16061
@400000006afea58236a03314 end msg 1310783
@400000006afea58236a84d4c new msg 1310783
@400000006afea58236a8ab0c info msg 1310783: bytes 7729 from <> qp 16061 uid 7796
@400000006afea58236a8aef4 starting delivery 1762: msg 1310783 to local shop.example-orders@shop.example
@400000006afea58236a8aef4 status: local 1/10 remote 0/20
@400000006afea58238eb7ebc delivery 1762: success: did_0+0+0/
@400000006afea58238eb82a4 status: local 0/10 remote 0/20
@400000006afea58238eb82a4 end msg 1310783
@400000006afea599006a3574 new msg 1310783
@400000006afea599006a700c info msg 1310783: bytes 11445 from <sara35@cloudy.example> qp 16067 uid 7791
@400000006afea599006a700c starting delivery 1763: msg 1310783 to local wanda@example.net
@400000006afea599006a700c status: local 1/10 remote 0/20
@400000006afea599075efc5c delivery 1763: success: did_0+0+1/
@400000006afea599075f1f84 status: local 0/10 remote 0/20
@400000006afea599075f7d44 end msg 1310783
@400000006afea59e2e343964 new msg 1310783
@400000006afea59e2e346c2c info msg 1310783: bytes 119306 from <j.klein@club.example> qp 16074 uid 7791
@400000006afea59e2e346c2c starting delivery 1764: msg 1310783 to local shop.example-b.lang@shop.example
@400000006afea59e2e349ef4 status: local 1/10 remote 0/20
@400000006afea59e347ea304 delivery 1764: success: did_0+0+1/
@400000006afea59e347f1064 status: local 0/10 remote 0/20
@400000006afea59e347fd3b4 end msg 1310783
@400000006afea6091be80cf4 new msg 1310783
@400000006afea6091be80cf4 info msg 1310783: bytes 16824 from <ida23@birch.example> qp 16082 uid 7791
@400000006afea6091be80cf4 starting delivery 1765: msg 1310783 to local club.example-h.vogel@club.example
@400000006afea6091be8f36c status: local 1/10 remote 0/20
@400000006afea6091d25c8cc delivery 1765: success: did_0+0+1/
@400000006afea6091d25c8cc status: local 0/10 remote 0/20
@400000006afea6091d2645cc end msg 1310783
@400000006afea60f0a66ae7c new msg 1310783
@400000006afea60f0a66b264 info msg 1310783: bytes 8790 from <nina16@pebble.test> qp 16090 uid 7791
@400000006afea60f0a66c204 starting delivery 1766: msg 1310783 to local paula@example.net
@400000006afea60f0a66c204 status: local 1/10 remote 0/20
@400000006afea60f120ac44c delivery 1766: success: did_0+0+1/
@400000006afea60f120b0e84 status: local 0/10 remote 0/20
@400000006afea60f120b0e84 end msg 1310783
@400000006afea6152e9a5604 new msg 1310783
@400000006afea6152e9b3894 info msg 1310783: bytes 7659 from <orders@shop.example> qp 16092 uid 10001
@400000006afea6152e9bc534 starting delivery 1767: msg 1310783 to remote greta36@university.example
@400000006afea6152e9c1b24 status: local 0/10 remote 1/20
@400000006afea61622916744 delivery 1767: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<greta36@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afea6162291e444 status: local 0/10 remote 0/20
@400000006afea61623971774 new msg 1310776
@400000006afea6162397deac info msg 1310776: bytes 4050 from <d.weiss@club.example> qp 16094 uid 7791
@400000006afea6162398443c starting delivery 1768: msg 1310776 to local club.example-emma@club.example
@400000006afea6162398bd54 status: local 1/10 remote 0/20
@400000006afea616239974ec starting delivery 1769: msg 1310776 to local carla@example.net
@400000006afea616239974ec status: local 2/10 remote 0/20
@400000006afea6162399c30c starting delivery 1770: msg 1310776 to local shop.example-t.wolf@shop.example
@400000006afea616239a095c status: local 3/10 remote 0/20
@400000006afea616239a43f4 starting delivery 1771: msg 1310776 to local shop.example-v.horn@shop.example
@400000006afea616239a43f4 status: local 4/10 remote 0/20
@400000006afea616239ad47c starting delivery 1772: msg 1310776 to local shop.example-z.jung@shop.example
@400000006afea616239ad47c status: local 5/10 remote 0/20
@400000006afea61625c95124 delivery 1771: success: did_0+0+1/
@400000006afea61625c95124 status: local 4/10 remote 0/20
@400000006afea61627e20f64 delivery 1769: success: did_0+0+1/
@400000006afea61627e2981c status: local 3/10 remote 0/20
@400000006afea61627f86624 delivery 1772: success: did_0+0+1/
@400000006afea61627f8bffc status: local 2/10 remote 0/20
@400000006afea616284e717c delivery 1768: success: did_0+0+1/
@400000006afea616284e717c status: local 1/10 remote 0/20
@400000006afea61629b1b6b4 delivery 1770: success: did_0+0+1/
@400000006afea61629b1ba9c status: local 0/10 remote 0/20
@400000006afea61629b227fc end msg 1310776
@400000006afea6542ce86044 new msg 1310776
@400000006afea6542ce90454 info msg 1310776: bytes 11498 from <f.braun@club.example> qp 16097 uid 7791
@400000006afea6542ce9b034 starting delivery 1773: msg 1310776 to remote wanda8@typo.test
@400000006afea6542ce9fe54 status: local 0/10 remote 1/20
@400000006afea6543a0ffda4 delivery 1773: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afea6543a10a984 status: local 0/10 remote 0/20
@400000006afea6543a10a984 bounce msg 1310776 qp 16103
@400000006afea6543a10efd4 end msg 1310776
@400000006afea6543a26dd1c new msg 1310776
@400000006afea6543a26dd1c info msg 1310776: bytes 12839 from <> qp 16103 uid 7796
@400000006afea6543a273adc starting delivery 1774: msg 1310776 to local club.example-f.braun@club.example
@400000006afea6543a27b3f4 status: local 1/10 remote 0/20
@400000006afea65501cc2abc delivery 1774: success: did_0+0+1/
@400000006afea65501ccee0c status: local 0/10 remote 0/20
@400000006afea65501cd43fc end msg 1310776
@400000006afea65a1141619c new msg 1310776
@400000006afea65a1141e66c info msg 1310776: bytes 13231 from <z.jung@shop.example> qp 16106 uid 7791
@400000006afea65a1142c12c starting delivery 1775: msg 1310776 to remote emma3@tailor.example
@400000006afea65a11430394 status: local 0/10 remote 1/20
@400000006afea65b08001e5c delivery 1775: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<08a1b8ce2d6fe39b@mail.example>_[InternalId=1857145509]_Queued_mail_for_delivery/
@400000006afea65b0800262c status: local 0/10 remote 0/20
@400000006afea65b0800a714 end msg 1310776
@400000006afea66a05fa8a5c new msg 1310776
@400000006afea66a05fb6134 info msg 1310776: bytes 7612 from <j.klein@club.example> qp 16109 uid 7791
@400000006afea66a05fbcaac starting delivery 1776: msg 1310776 to remote wanda5@quarry.example
@400000006afea66a05fbce94 status: local 0/10 remote 1/20
@400000006afea66a2edc2d7c delivery 1776: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w501C-46C04D-C4/
@400000006afea66a2edc8b3c status: local 0/10 remote 0/20
@400000006afea66a2edd2394 end msg 1310776
@400000006afea66c02c06a14 new msg 1310776
@400000006afea66c02c0cfa4 info msg 1310776: bytes 7710 from <k.maier@club.example> qp 16116 uid 7791
@400000006afea66c02c16be4 starting delivery 1777: msg 1310776 to remote r.frank7@bigmail.example
@400000006afea66c02c2331c status: local 0/10 remote 1/20
@400000006afea66d04674fcc delivery 1777: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795073634_23e0199cb73e_-_esmtp/
@400000006afea66d0467cccc status: local 0/10 remote 0/20
@400000006afea66d04686524 end msg 1310776
@400000006afea6933b399154 new msg 1310776
@400000006afea6933b399d0c info msg 1310776: bytes 7848 from <greta2@grocer.example> qp 16124 uid 7791
@400000006afea6933b39b094 starting delivery 1778: msg 1310776 to local shop.example-anna.koch@shop.example
@400000006afea6933b39b094 status: local 1/10 remote 0/20
@400000006afea6933b39b094 starting delivery 1779: msg 1310776 to local shop.example-y.kurz@shop.example
@400000006afea6933b3a0684 status: local 2/10 remote 0/20
@400000006afea6933b3a0684 starting delivery 1780: msg 1310776 to local greta@example.net
@400000006afea6933b3ae144 status: local 3/10 remote 0/20
@400000006afea694029a8ac4 delivery 1779: success: did_0+0+1/
@400000006afea694029a9a64 status: local 2/10 remote 0/20
@400000006afea694036aea84 delivery 1778: success: did_0+0+1/
@400000006afea694036afa24 status: local 1/10 remote 0/20
@400000006afea6940548515c delivery 1780: success: did_0+0+1/
@400000006afea6940548af1c status: local 0/10 remote 0/20
@400000006afea69405496e84 end msg 1310776
@400000006afea694395af9cc new msg 1310776
@400000006afea694395af9cc info msg 1310776: bytes 19408 from <r.frank1@workshop.test> qp 16131 uid 7791
@400000006afea694395b9ddc starting delivery 1781: msg 1310776 to local shop.example-o.beck@shop.example
@400000006afea694395c4da4 status: local 1/10 remote 0/20
@400000006afea69500aed7c4 delivery 1781: success: did_0+0+1/
@400000006afea69500af2db4 status: local 0/10 remote 0/20
@400000006afea69500af58ac end msg 1310776
@400000006afea69d3a0e1944 new msg 1310776
@400000006afea69d3a0e4054 info msg 1310776: bytes 2751 from <anna.koch36@lighthouse.test> qp 16139 uid 7791
@400000006afea69d3a0e6764 starting delivery 1782: msg 1310776 to local club.example-f.braun@club.example
@400000006afea69d3a0e6764 status: local 1/10 remote 0/20
@400000006afea69d3a0ef7ec starting delivery 1783: msg 1310776 to local club.example-h.vogel@club.example
@400000006afea69d3a0fbb3c status: local 2/10 remote 0/20
@400000006afea69d3a10095c starting delivery 1784: msg 1310776 to local shop.example-anna.koch@shop.example
@400000006afea69d3a107e8c status: local 3/10 remote 0/20
@400000006afea69d3a107e8c starting delivery 1785: msg 1310776 to local club.example-sara@club.example
@400000006afea69d3a107e8c status: local 4/10 remote 0/20
@400000006afea69e00948d4c delivery 1784: success: did_0+0+1/
@400000006afea69e0095298c status: local 3/10 remote 0/20
@400000006afea69e00b603b4 delivery 1782: success: did_0+0+1/
@400000006afea69e00b603b4 status: local 2/10 remote 0/20
@400000006afea69e03ca9a9c delivery 1783: success: did_0+0+1/
@400000006afea69e03cb13b4 status: local 1/10 remote 0/20
@400000006afea69e04b02c24 delivery 1785: success: did_0+0+1/
@400000006afea69e04b11684 status: local 0/10 remote 0/20
@400000006afea69e04b1d204 end msg 1310776
@400000006afea6a52206ea24 starting delivery 1786: msg 1310768 to remote y.kurz@silent.test
@400000006afea6a52206ea24 status: local 0/10 remote 1/20
@400000006afea6b12578fabc new msg 1310776
@400000006afea6b1257921cc info msg 1310776: bytes 7965 from <f.braun19@harbour.test> qp 16143 uid 7791
@400000006afea6b12579e51c starting delivery 1787: msg 1310776 to local club.example-lena@club.example
@400000006afea6b12579e51c status: local 1/10 remote 1/20
@400000006afea6b127b31024 delivery 1787: success: did_0+0+1/
@400000006afea6b127b31024 status: local 0/10 remote 1/20
@400000006afea6b127b3622c end msg 1310776
@400000006afea6b530f8cbec new msg 1310776
@400000006afea6b530f8cbec info msg 1310776: bytes 5256 from <orders@shop.example> qp 16151 uid 10001
@400000006afea6b530f8cbec starting delivery 1788: msg 1310776 to remote paula19@reed.test
@400000006afea6b530f9394c status: local 0/10 remote 2/20
@400000006afea6b7045af3bc delivery 1788: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795073707_e069f4a72cda_-_esmtp/
@400000006afea6b7045b3df4 status: local 0/10 remote 1/20
@400000006afea6b7045b3df4 end msg 1310776
@400000006afea6d039be4f7c new msg 1310776
@400000006afea6d039be4f7c info msg 1310776: bytes 2469 from <y.kurz30@pebble.test> qp 16159 uid 7791
@400000006afea6d039be95cc starting delivery 1789: msg 1310776 to local club.example-r.frank@club.example
@400000006afea6d039be95cc status: local 1/10 remote 1/20
@400000006afea6d104aa0dbc delivery 1789: success: did_0+0+1/
@400000006afea6d104aa0dbc status: local 0/10 remote 1/20
@400000006afea6d104aa38b4 end msg 1310776
@400000006afea6d827ec4c7c new msg 1310776
@400000006afea6d827ec4c7c info msg 1310776: bytes 1726 from <carla@example.net> qp 16162 uid 7791
@400000006afea6d827ed2354 starting delivery 1790: msg 1310776 to local club.example-d.weiss@club.example
@400000006afea6d827ee0db4 status: local 1/10 remote 1/20
@400000006afea6d82dd78ebc delivery 1790: success: did_0+0+1/
@400000006afea6d82dd78ebc status: local 0/10 remote 1/20
@400000006afea6d82dd792a4 end msg 1310776
@400000006afea6e131652634 delivery 1786: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afea6e131652634 status: local 0/10 remote 0/20
@400000006afea72118145844 new msg 1310776
@400000006afea7211814b9ec info msg 1310776: bytes 2593 from <t.wolf@shop.example> qp 16170 uid 7791
@400000006afea7211814f86c starting delivery 1791: msg 1310776 to remote sara5@bigmail.example
@400000006afea72118154e5c status: local 0/10 remote 1/20
@400000006afea7213592aefc delivery 1791: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795073815_1593a35d40c3_-_esmtp/
@400000006afea7213592aefc status: local 0/10 remote 0/20
@400000006afea7213592aefc end msg 1310776
@400000006afea7281c1988ec new msg 1310776
@400000006afea7281c199c74 info msg 1310776: bytes 18169 from <greta7@workshop.test> qp 16175 uid 7791
@400000006afea7281c1a4854 starting delivery 1792: msg 1310776 to local club.example-f.braun@club.example
@400000006afea7281c1b2314 status: local 1/10 remote 0/20
@400000006afea72820cdcde4 delivery 1792: success: did_0+0+1/
@400000006afea72820cdcde4 status: local 0/10 remote 0/20
@400000006afea72820ce6a24 end msg 1310776
@400000006afea7290140f21c new msg 1310776
@400000006afea729014120fc info msg 1310776: bytes 13778 from <t.wolf36@slowpost.example> qp 16183 uid 7791
@400000006afea72901417ebc starting delivery 1793: msg 1310776 to local shop.example-ida@shop.example
@400000006afea729014226b4 status: local 1/10 remote 0/20
@400000006afea7290233221c delivery 1793: success: did_0+0+1/
@400000006afea7290233398c status: local 0/10 remote 0/20
@400000006afea7290233f124 end msg 1310776
@400000006afea72d0daee824 new msg 1310776
@400000006afea72d0daeec0c info msg 1310776: bytes 24016 from <f.braun@club.example> qp 16188 uid 7791
@400000006afea72d0daf8c34 starting delivery 1794: msg 1310776 to remote emma2@cedar.test
@400000006afea72d0db0342c status: local 0/10 remote 1/20
@400000006afea72e36eb9fac delivery 1794: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<6c1693ec397e7929@mail.example>_[InternalId=912821318]_Queued_mail_for_delivery/
@400000006afea72e36ec053c status: local 0/10 remote 0/20
@400000006afea72e36ec053c end msg 1310776
@400000006afea7300fd50c14 new msg 1310776
@400000006afea7300fd55e1c info msg 1310776: bytes 4082 from <m.roth35@cloudy.example> qp 16190 uid 7791
@400000006afea7300fd55e1c starting delivery 1795: msg 1310776 to local club.example-k.maier@club.example
@400000006afea7300fd5ac3c status: local 1/10 remote 0/20
@400000006afea7301110dfa4 delivery 1795: success: did_0+0+1/
@400000006afea7301111126c status: local 0/10 remote 0/20
@400000006afea7301111d1d4 end msg 1310776
@400000006afea781108e26cc new msg 1310776
@400000006afea781108e7104 info msg 1310776: bytes 1507 from <r.frank39@grey.test> qp 16192 uid 7791
@400000006afea781108eb754 starting delivery 1796: msg 1310776 to local shop.example-o.beck@shop.example
@400000006afea781108f0574 status: local 1/10 remote 0/20
@400000006afea78115c89b54 delivery 1796: success: did_0+0+1/
@400000006afea78115c89b54 status: local 0/10 remote 0/20
@400000006afea78115c89b54 end msg 1310776
@400000006afea78c3b7fe924 new msg 1310776
@400000006afea78c3b7fe924 info msg 1310776: bytes 2993 from <sara0@vineyard.example> qp 16196 uid 7791
@400000006afea78c3b80529c starting delivery 1797: msg 1310776 to local club.example-nina@club.example
@400000006afea78c3b813cfc status: local 1/10 remote 0/20
@400000006afea78d033aa70c delivery 1797: success: did_0+0+1/
@400000006afea78d033b2bdc status: local 0/10 remote 0/20
@400000006afea78d033b628c end msg 1310776
@400000006afea78f332d91f4 new msg 1310776
@400000006afea78f332d91f4 info msg 1310776: bytes 1278 from <t.wolf39@oakwood.test> qp 16204 uid 7791
@400000006afea78f332e7c54 starting delivery 1798: msg 1310776 to local shop.example-t.wolf@shop.example
@400000006afea78f332f2c1c status: local 1/10 remote 0/20
@400000006afea78f341e1c14 delivery 1798: success: did_0+0+1/
@400000006afea78f341efea4 status: local 0/10 remote 0/20
@400000006afea78f341fd964 end msg 1310776
@400000006afea7a506962a34 starting delivery 1799: msg 1310783 to remote greta36@university.example
@400000006afea7a506964d5c status: local 0/10 remote 1/20
@400000006afea7a712dbb494 delivery 1799: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795073947_20e65b186284_-_esmtp/
@400000006afea7a712dc4cec status: local 0/10 remote 0/20
@400000006afea7a712dd180c end msg 1310783
@400000006afea7ae14c46ddc new msg 1310783
@400000006afea7ae14c46ddc info msg 1310783: bytes 14867 from <h.vogel25@partner.test> qp 16211 uid 7791
@400000006afea7ae14c53ce4 starting delivery 1800: msg 1310783 to local shop.example-z.jung@shop.example
@400000006afea7ae14c5ecac status: local 1/10 remote 0/20
@400000006afea7ae17b7f7d4 delivery 1800: success: did_0+0+1/
@400000006afea7ae17b8d294 status: local 0/10 remote 0/20
@400000006afea7ae17b9825c end msg 1310783
@400000006afea7be2b39aa8c new msg 1310783
@400000006afea7be2b3a8934 info msg 1310783: bytes 13603 from <b.lang@shop.example> qp 16219 uid 7791
@400000006afea7be2b3b312c starting delivery 1801: msg 1310783 to remote b.lang6@station.test
@400000006afea7be2b3b312c status: local 0/10 remote 1/20
@400000006afea7c02a25351c delivery 1801: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1wCB90-8AEE91-46/
@400000006afea7c02a255c2c status: local 0/10 remote 0/20
@400000006afea7c02a255c2c end msg 1310783
@400000006afea7c629694f8c new msg 1310783
@400000006afea7c6296a2a4c info msg 1310783: bytes 5225 from <z.jung17@tower.test> qp 16224 uid 7791
@400000006afea7c6296b0cdc starting delivery 1802: msg 1310783 to local carla@example.net
@400000006afea7c6296b5ee4 status: local 1/10 remote 0/20
@400000006afea7c62ed5400c delivery 1802: success: did_0+0+1/
@400000006afea7c62ed55b64 status: local 0/10 remote 0/20
@400000006afea7c62ed55b64 end msg 1310783
@400000006afea7ce38574d3c new msg 1310783
@400000006afea7ce38580ca4 info msg 1310783: bytes 6668 from <r.frank@club.example> qp 16229 uid 7791
@400000006afea7ce3858e764 starting delivery 1803: msg 1310783 to remote j.klein7@cloudy.example
@400000006afea7ce38599b14 status: local 0/10 remote 1/20
@400000006afea7d02c2bc704 delivery 1803: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F890F0E79C/
@400000006afea7d02c2bced4 status: local 0/10 remote 0/20
@400000006afea7d02c2bced4 end msg 1310783
@400000006afea7d10a3912b4 new msg 1310783
@400000006afea7d10a39f92c info msg 1310783: bytes 8271 from <j.klein21@dairy.example> qp 16237 uid 7791
@400000006afea7d10a3a9d3c starting delivery 1804: msg 1310783 to local club.example-sara@club.example
@400000006afea7d10a3b0e84 status: local 1/10 remote 0/20
@400000006afea7d10e8b03cc delivery 1804: success: did_0+0+1/
@400000006afea7d10e8b4634 status: local 0/10 remote 0/20
@400000006afea7d10e8c20f4 end msg 1310783
@400000006afea7e3350f61b4 new msg 1310783
@400000006afea7e3350f61b4 info msg 1310783: bytes 2476 from <z.jung@shop.example> qp 16245 uid 7791
@400000006afea7e3350f7d0c starting delivery 1805: msg 1310783 to remote nina3@elm.example
@400000006afea7e3350f84dc status: local 0/10 remote 1/20
@400000006afea7e534c57bbc delivery 1805: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w9956-0FF2C8-9A/
@400000006afea7e534c57bbc status: local 0/10 remote 0/20
@400000006afea7e534c5ae84 end msg 1310783
@400000006afea7f730d97c4c new msg 1310783
@400000006afea7f730da4f3c info msg 1310783: bytes 5101 from <ute35@bigmail.example> qp 16253 uid 7791
@400000006afea7f730da570c starting delivery 1806: msg 1310783 to local shop.example-ida@shop.example
@400000006afea7f730da570c status: local 1/10 remote 0/20
@400000006afea7f73691f68c delivery 1806: success: did_0+0+1/
@400000006afea7f736924c7c status: local 0/10 remote 0/20
@400000006afea7f736927774 end msg 1310783
@400000006afea7f82eb592ac new msg 1310783
@400000006afea7f82eb6465c info msg 1310783: bytes 2583 from <h.vogel36@bigmail.example> qp 16261 uid 7791
@400000006afea7f82eb6ee54 starting delivery 1807: msg 1310783 to local shop.example-ida@shop.example
@400000006afea7f82eb7d0e4 status: local 1/10 remote 0/20
@400000006afea7f8310b6d74 delivery 1807: success: did_0+0+1/
@400000006afea7f8310bfa14 status: local 0/10 remote 0/20
@400000006afea7f8310cb1ac end msg 1310783
@400000006afea7fb28cfa3b4 new msg 1310783
@400000006afea7fb28d020b4 info msg 1310783: bytes 734 from <root@mx1.example.net> qp 16265 uid 0
@400000006afea7fb28d02c6c starting delivery 1808: msg 1310783 to local root@mx1.example.net
@400000006afea7fb28d0c0dc status: local 1/10 remote 0/20
@400000006afea7fb2c0128dc new msg 1310776
@400000006afea7fb2c01f014 info msg 1310776: bytes 974 from <root@mx1.example.net> qp 16271 uid 7790
@400000006afea7fb2c020f54 starting delivery 1809: msg 1310776 to local greta@example.net
@400000006afea7fb2c020f54 status: local 2/10 remote 0/20
@400000006afea7fb2c0226c4 delivery 1808: success: did_0+1+0/qp_16271/
@400000006afea7fb2c0226c4 status: local 1/10 remote 0/20
@400000006afea7fb2c0226c4 end msg 1310783
@400000006afea7fb2fddf5ac delivery 1809: success: did_0+0+1/
@400000006afea7fb2fddf5ac status: local 0/10 remote 0/20
@400000006afea7fb2fde7a7c end msg 1310776
@400000006afea8160c0337dc new msg 1310776
@400000006afea8160c0337dc info msg 1310776: bytes 2454 from <lena2@freemail.test> qp 16277 uid 7791
@400000006afea8160c041684 starting delivery 1810: msg 1310776 to local shop.example-t.wolf@shop.example
@400000006afea8160c041684 status: local 1/10 remote 0/20
@400000006afea8160fd90f6c delivery 1810: success: did_0+0+1/
@400000006afea8160fd96944 status: local 0/10 remote 0/20
@400000006afea8160fd96944 end msg 1310776
@400000006afea82235692a14 new msg 1310776
@400000006afea8223569d5f4 info msg 1310776: bytes 3050 from <greta21@cloudy.example> qp 16282 uid 7791
@400000006afea8223569fd04 starting delivery 1811: msg 1310776 to local club.example-lena@club.example
@400000006afea8223569fd04 status: local 1/10 remote 0/20
@400000006afea82300097004 delivery 1811: success: did_0+0+1/
@400000006afea82300097004 status: local 0/10 remote 0/20
@400000006afea8230009f4d4 end msg 1310776
@400000006afea83a14a4c84c new msg 1310776
@400000006afea83a14a4c84c info msg 1310776: bytes 6037 from <orders@shop.example> qp 16290 uid 10001
@400000006afea83a14a502e4 starting delivery 1812: msg 1310776 to remote lena20@elm.example
@400000006afea83a14a5ca1c status: local 0/10 remote 1/20
@400000006afea83b0f4dd2e4 delivery 1812: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w4492-73D6AE-69/
@400000006afea83b0f4e1d1c status: local 0/10 remote 0/20
@400000006afea83b0f4e1d1c end msg 1310776
@400000006afea8461f6b57b4 new msg 1310776
@400000006afea8461f6c1eec info msg 1310776: bytes 1644 from <t.wolf7@partner.test> qp 16292 uid 7791
@400000006afea8461f6c22d4 starting delivery 1813: msg 1310776 to local club.example-lena@club.example
@400000006afea8461f6c9034 status: local 1/10 remote 0/20
@400000006afea846268a0cfc delivery 1813: success: did_0+0+1/
@400000006afea846268aef8c status: local 0/10 remote 0/20
@400000006afea846268b9b6c end msg 1310776
@400000006afea87922e70154 new msg 1310776
@400000006afea87922e7b11c info msg 1310776: bytes 17876 from <v.horn@shop.example> qp 16300 uid 7791
@400000006afea87922e85914 starting delivery 1814: msg 1310776 to remote d.weiss8@birch.example
@400000006afea87922e8a734 status: local 0/10 remote 1/20
@400000006afea87a2ec53a7c delivery 1814: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_761DA657B7/
@400000006afea87a2ec5ee2c status: local 0/10 remote 0/20
@400000006afea87a2ec5ee2c end msg 1310776
@400000006afea8a00edbf28c new msg 1310776
@400000006afea8a00edcc964 info msg 1310776: bytes 3231 from <m.roth26@workshop.test> qp 16306 uid 7791
@400000006afea8a00edd792c starting delivery 1815: msg 1310776 to local club.example-f.braun@club.example
@400000006afea8a00edd792c status: local 1/10 remote 0/20
@400000006afea8a011472244 delivery 1815: success: did_0+0+1/
@400000006afea8a011479774 status: local 0/10 remote 0/20
@400000006afea8a011484354 end msg 1310776
@400000006afea8eb0b53a68c new msg 1310776
@400000006afea8eb0b545a3c info msg 1310776: bytes 1502 from <y.kurz18@birch.example> qp 16308 uid 7791
@400000006afea8eb0b545a3c starting delivery 1816: msg 1310776 to local wanda@example.net
@400000006afea8eb0b54bbe4 status: local 1/10 remote 0/20
@400000006afea8eb0b54bbe4 starting delivery 1817: msg 1310776 to local shop.example-z.jung@shop.example
@400000006afea8eb0b54eac4 status: local 2/10 remote 0/20
@400000006afea8eb0b54eac4 starting delivery 1818: msg 1310776 to local shop.example-y.kurz@shop.example
@400000006afea8eb0b54eac4 status: local 3/10 remote 0/20
@400000006afea8eb1075dc0c delivery 1817: success: did_0+0+1/
@400000006afea8eb1076c66c status: local 2/10 remote 0/20
@400000006afea8eb11227f5c delivery 1816: success: did_0+0+1/
@400000006afea8eb11230fe4 status: local 1/10 remote 0/20
@400000006afea8eb11245bec delivery 1818: success: did_0+0+1/
@400000006afea8eb11245bec status: local 0/10 remote 0/20
@400000006afea8eb1124bd94 end msg 1310776
@400000006afea90109d36f2c new msg 1310776
@400000006afea90109d455a4 info msg 1310776: bytes 1910 from <z.jung@shop.example> qp 16313 uid 7791
@400000006afea90109d45d74 starting delivery 1819: msg 1310776 to remote anna.koch1@birch.example
@400000006afea90109d45d74 status: local 0/10 remote 1/20
@400000006afea903087b2674 delivery 1819: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_946FD67DE6/
@400000006afea903087b2674 status: local 0/10 remote 0/20
@400000006afea903087bb6fc end msg 1310776
@400000006afea92d03262124 new msg 1310776
@400000006afea92d032686b4 info msg 1310776: bytes 3239 from <y.kurz@shop.example> qp 16315 uid 7791
@400000006afea92d0326d0ec starting delivery 1820: msg 1310776 to remote y.kurz8@acorn.example
@400000006afea92d03275d8c status: local 0/10 remote 1/20
@400000006afea92f0cb4b944 delivery 1820: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795074339_63c27fa21bac_-_esmtp/
@400000006afea92f0cb522bc status: local 0/10 remote 0/20
@400000006afea92f0cb59bd4 end msg 1310776
@400000006afea952057b1574 new msg 1310776
@400000006afea952057b86bc info msg 1310776: bytes 30496 from <y.kurz35@paper.example> qp 16317 uid 7791
@400000006afea952057b86bc starting delivery 1821: msg 1310776 to local test23@example.net
@400000006afea952057b86bc status: local 1/10 remote 0/20
@400000006afea952067bd01c delivery 1821: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afea952067bd01c status: local 0/10 remote 0/20
@400000006afea952067bef5c bounce msg 1310776 qp 16321
@400000006afea952067cc24c end msg 1310776
@400000006afea95206b162f4 new msg 1310776
@400000006afea95206b162f4 info msg 1310776: bytes 31474 from <> qp 16321 uid 7796
@400000006afea95206b162f4 starting delivery 1822: msg 1310776 to remote y.kurz35@paper.example
@400000006afea95206b162f4 status: local 0/10 remote 1/20
@400000006afea95415b7b334 delivery 1822: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795074376_4d3807405157_-_esmtp/
@400000006afea95415b82094 status: local 0/10 remote 0/20
@400000006afea95415b8d05c end msg 1310776
@400000006afea95d2e5e56a4 new msg 1310776
@400000006afea95d2e5eb84c info msg 1310776: bytes 4833 from <h.vogel@club.example> qp 16327 uid 7791
@400000006afea95d2e5ecbd4 starting delivery 1823: msg 1310776 to local shop.example-o.beck@shop.example
@400000006afea95d2e5f1ddc status: local 1/10 remote 0/20
@400000006afea95d2e5f1ddc starting delivery 1824: msg 1310776 to local club.example-j.klein@club.example
@400000006afea95d2e600454 status: local 2/10 remote 0/20
@400000006afea95d2e6042d4 starting delivery 1825: msg 1310776 to local carla@example.net
@400000006afea95d2e60e2fc status: local 3/10 remote 0/20
@400000006afea95d2fa59fcc delivery 1825: success: did_0+0+1/
@400000006afea95d2fa59fcc status: local 2/10 remote 0/20
@400000006afea95d2fb900bc delivery 1823: success: did_0+0+1/
@400000006afea95d2fb9182c status: local 1/10 remote 0/20
@400000006afea95d33171fdc delivery 1824: success: did_0+0+1/
@400000006afea95d33171fdc status: local 0/10 remote 0/20
@400000006afea95d33173b34 end msg 1310776
@400000006afea9be15d568ac starting delivery 1826: msg 1310748 to remote lena@silent.test
@400000006afea9be15d633cc status: local 0/10 remote 1/20
@400000006afea9be16e6c524 delivery 1826: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afea9be16e6ec34 status: local 0/10 remote 0/20
@400000006afea9be32c96954 new msg 1310776
@400000006afea9be32ca20ec info msg 1310776: bytes 6104 from <orders@shop.example> qp 16330 uid 10001
@400000006afea9be32ca20ec starting delivery 1827: msg 1310776 to remote anna.koch38@inkwell.test
@400000006afea9be32caf3dc status: local 0/10 remote 1/20
@400000006afea9bf3575c88c delivery 1827: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795074484_4519870171a0_-_esmtp/
@400000006afea9bf3575c88c status: local 0/10 remote 0/20
@400000006afea9bf3575c88c end msg 1310776
@400000006afea9c113b6610c new msg 1310776
@400000006afea9c113b67c64 info msg 1310776: bytes 3257 from <y.kurz25@customer.example> qp 16336 uid 7791
@400000006afea9c113b6ab44 starting delivery 1828: msg 1310776 to local wanda@example.net
@400000006afea9c113b75ef4 status: local 1/10 remote 0/20
@400000006afea9c118bea5ec delivery 1828: success: did_0+0+1/
@400000006afea9c118bf51cc status: local 0/10 remote 0/20
@400000006afea9c118bff5dc end msg 1310776
@400000006afea9c2226824c4 starting delivery 1829: msg 1310758 to remote j.klein@silent.test
@400000006afea9c2226824c4 status: local 0/10 remote 1/20
@400000006afea9c2242a145c delivery 1829: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afea9c2242acfdc status: local 0/10 remote 0/20
@400000006afea9c505dc7b0c starting delivery 1830: msg 1310789 to remote j.klein@silent.test
@400000006afea9c505dc7b0c status: local 0/10 remote 1/20
@400000006afea9c5073fb0a4 delivery 1830: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afea9c507409b04 status: local 0/10 remote 0/20
@400000006afea9cf3b24dc8c new msg 1310776
@400000006afea9cf3b24dc8c info msg 1310776: bytes 1951 from <lena@club.example> qp 16344 uid 7791
@400000006afea9cf3b24e844 starting delivery 1831: msg 1310776 to local club.example-j.klein@club.example
@400000006afea9cf3b24f3fc status: local 1/10 remote 0/20
@400000006afea9d001be28cc delivery 1831: success: did_0+0+1/
@400000006afea9d001bed894 status: local 0/10 remote 0/20
@400000006afea9d001beffa4 end msg 1310776
@400000006afea9d30f4bb3ec new msg 1310776
@400000006afea9d30f4c38bc info msg 1310776: bytes 7101 from <orders@shop.example> qp 16346 uid 10001
@400000006afea9d30f4ce884 starting delivery 1832: msg 1310776 to remote ida19@heather.example
@400000006afea9d30f4d907c status: local 0/10 remote 1/20
@400000006afea9d42527fc5c delivery 1832: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<8f1432de812737dd@mail.example>_[InternalId=627788900]_Queued_mail_for_delivery/
@400000006afea9d42528bfac status: local 0/10 remote 0/20
@400000006afea9d42528db04 end msg 1310776
@400000006afea9d42779666c new msg 1310776
@400000006afea9d4277a124c info msg 1310776: bytes 4919 from <t.wolf@shop.example> qp 16352 uid 7791
@400000006afea9d4277a5c84 starting delivery 1833: msg 1310776 to remote m.roth6@typo.test
@400000006afea9d4277a5c84 status: local 0/10 remote 1/20
@400000006afea9d433cd601c delivery 1833: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afea9d433cdd164 status: local 0/10 remote 0/20
@400000006afea9d433ce812c bounce msg 1310776 qp 16358
@400000006afea9d433cf447c end msg 1310776
@400000006afea9d4340ebe7c new msg 1310776
@400000006afea9d4340ebe7c info msg 1310776: bytes 5922 from <> qp 16358 uid 7796
@400000006afea9d4340ebe7c starting delivery 1834: msg 1310776 to local shop.example-t.wolf@shop.example
@400000006afea9d4340ebe7c status: local 1/10 remote 0/20
@400000006afea9d43b27073c delivery 1834: success: did_0+0+1/
@400000006afea9d43b272a64 status: local 0/10 remote 0/20
@400000006afea9d43b272a64 end msg 1310776
@400000006afea9df35cbb88c new msg 1310776
@400000006afea9df35cbb88c info msg 1310776: bytes 542007 from <j.klein@club.example> qp 16364 uid 7791
@400000006afea9df35cbc05c starting delivery 1835: msg 1310776 to local carla@example.net
@400000006afea9df35cc6c3c status: local 1/10 remote 0/20
@400000006afea9df35ccaabc starting delivery 1836: msg 1310776 to local shop.example-ida@shop.example
@400000006afea9df35cd1434 status: local 2/10 remote 0/20
@400000006afea9df35cd1434 starting delivery 1837: msg 1310776 to local club.example-nina@club.example
@400000006afea9df35cd1434 status: local 3/10 remote 0/20
@400000006afea9df374865ac delivery 1835: success: did_0+0+1/
@400000006afea9df37491574 status: local 2/10 remote 0/20
@400000006afea9df37e1f244 delivery 1837: success: did_0+0+1/
@400000006afea9df37e282cc status: local 1/10 remote 0/20
@400000006afea9df3acb7da4 delivery 1836: success: did_0+0+1/
@400000006afea9df3acb7da4 status: local 0/10 remote 0/20
@400000006afea9df3acc065c end msg 1310776
@400000006afea9e729347834 new msg 1310776
@400000006afea9e729347834 info msg 1310776: bytes 7432 from <orders@shop.example> qp 16366 uid 10001
@400000006afea9e729354354 starting delivery 1838: msg 1310776 to remote v.horn26@bigmail.example
@400000006afea9e72935cc0c status: local 0/10 remote 1/20
@400000006afea9e80caf42d4 delivery 1838: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795074525_0b673afdac47_-_esmtp/
@400000006afea9e80caf90f4 status: local 0/10 remote 0/20
@400000006afea9e80caf90f4 end msg 1310776
@400000006afea9f12c5d2f74 new msg 1310776
@400000006afea9f12c5de324 info msg 1310776: bytes 37039 from <m.roth@shop.example> qp 16374 uid 7791
@400000006afea9f12c5de324 starting delivery 1839: msg 1310776 to local shop.example-y.kurz@shop.example
@400000006afea9f12c5de324 status: local 1/10 remote 0/20
@400000006afea9f1314424fc delivery 1839: success: did_0+0+1/
@400000006afea9f131443884 status: local 0/10 remote 0/20
@400000006afea9f131450b74 end msg 1310776
@400000006afea9fa3452ff24 new msg 1310776
@400000006afea9fa34537454 info msg 1310776: bytes 8405 from <ida@shop.example> qp 16377 uid 7791
@400000006afea9fa34537454 starting delivery 1840: msg 1310776 to local club.example-lena@club.example
@400000006afea9fa34537454 status: local 1/10 remote 0/20
@400000006afea9fa39742b04 delivery 1840: success: did_0+0+1/
@400000006afea9fa3974947c status: local 0/10 remote 0/20
@400000006afea9fa3974abec end msg 1310776
@400000006afeaa151114bfd4 new msg 1310776
@400000006afeaa151115217c info msg 1310776: bytes 4426 from <carla23@ferry.test> qp 16380 uid 7791
@400000006afeaa1511160024 starting delivery 1841: msg 1310776 to local shop.example-b.lang@shop.example
@400000006afeaa1511163ea4 status: local 1/10 remote 0/20
@400000006afeaa1516f7bce4 delivery 1841: success: did_0+0+1/
@400000006afeaa1516f88bec status: local 0/10 remote 0/20
@400000006afeaa1516f8c684 end msg 1310776
@400000006afeaa151b8bc7dc new msg 1310776
@400000006afeaa151b8cb23c info msg 1310776: bytes 5652 from <r.frank27@corner.test> qp 16383 uid 7791
@400000006afeaa151b8d0c14 starting delivery 1842: msg 1310776 to local greta@example.net
@400000006afeaa151b8d94cc status: local 1/10 remote 0/20
@400000006afeaa151c7e1b04 delivery 1842: success: did_0+0+1/
@400000006afeaa151c7e1b04 status: local 0/10 remote 0/20
@400000006afeaa151c7e1b04 end msg 1310776
@400000006afeaa1528823764 new msg 1310776
@400000006afeaa1528826e14 info msg 1310776: bytes 6610 from <r.frank13@quarry.example> qp 16385 uid 7791
@400000006afeaa1528830e3c starting delivery 1843: msg 1310776 to local club.example-r.frank@club.example
@400000006afeaa15288325ac status: local 1/10 remote 0/20
@400000006afeaa1530172264 delivery 1843: success: did_0+0+1/
@400000006afeaa153017a34c status: local 0/10 remote 0/20
@400000006afeaa153017a34c end msg 1310776
@400000006afeaa1b0537887c new msg 1310776
@400000006afeaa1b05386ef4 info msg 1310776: bytes 1519 from <carla29@oakwood.test> qp 16387 uid 7791
@400000006afeaa1b0538b544 starting delivery 1844: msg 1310776 to local shop.example-t.wolf@shop.example
@400000006afeaa1b0538ff7c status: local 1/10 remote 0/20
@400000006afeaa1b0a294f8c delivery 1844: success: did_0+0+1/
@400000006afeaa1b0a29a57c status: local 0/10 remote 0/20
@400000006afeaa1b0a2a8fdc end msg 1310776
@400000006afeaa2a19fd6b64 new msg 1310776
@400000006afeaa2a19fdc53c info msg 1310776: bytes 33655 from <nina@club.example> qp 16394 uid 7791
@400000006afeaa2a19fe51dc starting delivery 1845: msg 1310776 to remote z.jung7@slowpost.example
@400000006afeaa2a19feb76c status: local 0/10 remote 1/20
@400000006afeaa2c1cd9b824 delivery 1845: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<f7dcf93f9f5e949f@mail.example>_[InternalId=1293651205]_Queued_mail_for_delivery/
@400000006afeaa2c1cd9c3dc status: local 0/10 remote 0/20
@400000006afeaa2c1cdaae3c end msg 1310776
@400000006afeaa490550e0c4 new msg 1310776
@400000006afeaa490550f064 info msg 1310776: bytes 27907 from <emma4@birch.example> qp 16398 uid 7791
@400000006afeaa4905511b5c starting delivery 1846: msg 1310776 to local shop.example-ida@shop.example
@400000006afeaa4905511b5c status: local 1/10 remote 0/20
@400000006afeaa490616384c delivery 1846: success: did_0+0+1/
@400000006afeaa49061653a4 status: local 0/10 remote 0/20
@400000006afeaa490616f7b4 end msg 1310776
@400000006afeaa50227bcc04 new msg 1310776
@400000006afeaa50227c3964 info msg 1310776: bytes 3486 from <lena15@acorn.example> qp 16403 uid 7791
@400000006afeaa50227c645c starting delivery 1847: msg 1310776 to local greta@example.net
@400000006afeaa50227c645c status: local 1/10 remote 0/20
@400000006afeaa502432f9b4 delivery 1847: success: did_0+0+1/
@400000006afeaa5024339dc4 status: local 0/10 remote 0/20
@400000006afeaa5024339dc4 end msg 1310776
@400000006afeaa520cb4579c new msg 1310776
@400000006afeaa520cb4579c info msg 1310776: bytes 1606 from <t.wolf33@heather.example> qp 16411 uid 7791
@400000006afeaa520cb51aec starting delivery 1848: msg 1310776 to local club.example-sara@club.example
@400000006afeaa520cb58464 status: local 1/10 remote 0/20
@400000006afeaa5213c174fc delivery 1848: success: did_0+0+1/
@400000006afeaa5213c19c0c status: local 0/10 remote 0/20
@400000006afeaa5213c19c0c end msg 1310776
@400000006afeaa780b884b1c new msg 1310776
@400000006afeaa780b8885b4 info msg 1310776: bytes 21340 from <r.frank@club.example> qp 16415 uid 7791
@400000006afeaa780b88bc64 starting delivery 1849: msg 1310776 to remote v.horn11@harbour.test
@400000006afeaa780b88bc64 status: local 0/10 remote 1/20
@400000006afeaa791b7676d4 delivery 1849: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_984D43DDAF/
@400000006afeaa791b770f2c status: local 0/10 remote 0/20
@400000006afeaa791b77a784 end msg 1310776
@400000006afeaa8c39dc6a84 new msg 1310776
@400000006afeaa8c39dc9194 info msg 1310776: bytes 9260 from <j.klein@club.example> qp 16421 uid 7791
@400000006afeaa8c39dc9194 starting delivery 1850: msg 1310776 to remote k.maier5@dairy.example
@400000006afeaa8c39dd686c status: local 0/10 remote 1/20
@400000006afeaa8e2a2e2dfc delivery 1850: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<a9f92fe0208ac222@mail.example>_[InternalId=150499820]_Queued_mail_for_delivery/
@400000006afeaa8e2a2e31e4 status: local 0/10 remote 0/20
@400000006afeaa8e2a2e31e4 end msg 1310776
@400000006afeaaa114a40114 new msg 1310776
@400000006afeaaa114a462bc info msg 1310776: bytes 5262 from <orders@shop.example> qp 16424 uid 10001
@400000006afeaaa114a4a90c starting delivery 1851: msg 1310776 to remote wanda26@pebble.test
@400000006afeaaa114a560a4 status: local 0/10 remote 1/20
@400000006afeaaa2187bd474 delivery 1851: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<31c1c6acb9af0490@mail.example>_[InternalId=1132269774]_Queued_mail_for_delivery/
@400000006afeaaa2187c12f4 status: local 0/10 remote 0/20
@400000006afeaaa2187c2a64 end msg 1310776
@400000006afeaab31586c3dc new msg 1310776
@400000006afeaab315871db4 info msg 1310776: bytes 2532 from <ida8@customer.example> qp 16430 uid 7791
@400000006afeaab31587d54c starting delivery 1852: msg 1310776 to local club.example-r.frank@club.example
@400000006afeaab3158817b4 status: local 1/10 remote 0/20
@400000006afeaab31588524c starting delivery 1853: msg 1310776 to local club.example-lena@club.example
@400000006afeaab315892154 status: local 2/10 remote 0/20
@400000006afeaab315892154 starting delivery 1854: msg 1310776 to local shop.example-o.beck@shop.example
@400000006afeaab31589541c status: local 3/10 remote 0/20
@400000006afeaab3158982fc starting delivery 1855: msg 1310776 to local shop.example-y.kurz@shop.example
@400000006afeaab3158a59d4 status: local 4/10 remote 0/20
@400000006afeaab319fa0064 delivery 1855: success: did_0+0+1/
@400000006afeaab319fa0064 status: local 3/10 remote 0/20
@400000006afeaab31a306244 delivery 1854: success: did_0+0+1/
@400000006afeaab31a3140ec status: local 2/10 remote 0/20
@400000006afeaab31cd3a95c delivery 1853: success: did_0+0+1/
@400000006afeaab31cd3a95c status: local 1/10 remote 0/20
@400000006afeaab31cfac12c delivery 1852: success: did_0+0+1/
@400000006afeaab31cfb45fc status: local 0/10 remote 0/20
@400000006afeaab31cfb6154 end msg 1310776
@400000006afeaaf20f46b694 new msg 1310776
@400000006afeaaf20f473f4c info msg 1310776: bytes 33969 from <anna.koch@shop.example> qp 16435 uid 7791
@400000006afeaaf20f47d3bc starting delivery 1856: msg 1310776 to remote k.maier6@freemail.test
@400000006afeaaf20f487bb4 status: local 0/10 remote 1/20
@400000006afeaaf32752bbfc delivery 1856: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_D6DD06CC9D/
@400000006afeaaf32752bbfc status: local 0/10 remote 0/20
@400000006afeaaf32752eec4 end msg 1310776
@400000006afeab29019a8f84 new msg 1310776
@400000006afeab29019ac634 info msg 1310776: bytes 3439 from <anna.koch@shop.example> qp 16442 uid 7791
@400000006afeab29019b52d4 starting delivery 1857: msg 1310776 to remote m.roth4@birch.example
@400000006afeab29019b9154 status: local 0/10 remote 1/20
@400000006afeab29019c6c14 starting delivery 1858: msg 1310776 to remote y.kurz10@station.test
@400000006afeab29019c6c14 status: local 0/10 remote 2/20
@400000006afeab29019c6c14 starting delivery 1859: msg 1310776 to remote greta11@quarry.example
@400000006afeab29019c6c14 status: local 0/10 remote 3/20
@400000006afeab2935af7a14 delivery 1857: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_47AF9E4AC3/
@400000006afeab2935afc834 status: local 0/10 remote 2/20
@400000006afeab2a0452700c delivery 1858: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1wBEFD-981B11-63/
@400000006afeab2a0452e924 status: local 0/10 remote 1/20
@400000006afeab2b0b06b73c delivery 1859: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1wB8BA-328FFA-4D/
@400000006afeab2b0b0791fc status: local 0/10 remote 0/20
@400000006afeab2b0b0791fc end msg 1310776
@400000006afeab2f342b6e3c new msg 1310776
@400000006afeab2f342b6e3c info msg 1310776: bytes 9105 from <j.klein21@customer.example> qp 16445 uid 7791
@400000006afeab2f342bd7b4 starting delivery 1860: msg 1310776 to local shop.example-v.horn@shop.example
@400000006afeab2f342bfadc status: local 1/10 remote 0/20
@400000006afeab2f359304ec delivery 1860: success: did_0+0+1/
@400000006afeab2f359304ec status: local 0/10 remote 0/20
@400000006afeab2f3593d3f4 end msg 1310776
@400000006afeab30006fb79c new msg 1310776
@400000006afeab30006fdeac info msg 1310776: bytes 6167 from <ida5@museum.example> qp 16451 uid 7791
@400000006afeab30006fe294 starting delivery 1861: msg 1310776 to local club.example-k.maier@club.example
@400000006afeab30006fe294 status: local 1/10 remote 0/20
@400000006afeab3002b29704 delivery 1861: success: did_0+0+1/
@400000006afeab3002b29704 status: local 0/10 remote 0/20
@400000006afeab3002b3007c end msg 1310776
@400000006afeab4b3a147dfc starting delivery 1862: msg 1310735 to remote sara@silent.test
@400000006afeab4b3a1489b4 status: local 0/10 remote 1/20
@400000006afeab4b3b85b584 delivery 1862: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afeab4b3b867cbc status: local 0/10 remote 0/20
@400000006afeab8c13283e54 new msg 1310776
@400000006afeab8c13283e54 info msg 1310776: bytes 73001 from <y.kurz@shop.example> qp 16454 uid 7791
@400000006afeab8c13283e54 starting delivery 1863: msg 1310776 to remote z.jung0@station.test
@400000006afeab8c1328a7cc status: local 0/10 remote 1/20
@400000006afeab8e1aadb064 delivery 1863: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1wDD35-643EFF-D9/
@400000006afeab8e1aae3534 status: local 0/10 remote 0/20
@400000006afeab8e1aae3534 end msg 1310776
@400000006afeabb51803646c new msg 1310776
@400000006afeabb51803aea4 info msg 1310776: bytes 2648 from <b.lang1@typo.test> qp 16458 uid 7791
@400000006afeabb51803c22c starting delivery 1864: msg 1310776 to local club.example-k.maier@club.example
@400000006afeabb518047dac status: local 1/10 remote 0/20
@400000006afeabb51dbb0fa4 delivery 1864: success: did_0+0+1/
@400000006afeabb51dbbc73c status: local 0/10 remote 0/20
@400000006afeabb51dbbc73c end msg 1310776
@400000006afeabc31236029c new msg 1310776
@400000006afeabc312363d34 info msg 1310776: bytes 8009 from <y.kurz@shop.example> qp 16466 uid 7791
@400000006afeabc31236cdbc starting delivery 1865: msg 1310776 to remote greta5@freemail.test
@400000006afeabc31236e914 status: local 0/10 remote 1/20
@400000006afeabc42a8648ac delivery 1865: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_A4CEB517FB/
@400000006afeabc42a8648ac status: local 0/10 remote 0/20
@400000006afeabc42a870fe4 end msg 1310776
@400000006afeabc808d803e4 new msg 1310776
@400000006afeabc808d81b54 info msg 1310776: bytes 2781 from <sara8@dairy.example> qp 16474 uid 7791
@400000006afeabc808d83a94 starting delivery 1866: msg 1310776 to local club.example-d.weiss@club.example
@400000006afeabc808d884cc status: local 1/10 remote 0/20
@400000006afeabc80f563754 delivery 1866: success: did_0+0+1/
@400000006afeabc80f570e2c status: local 0/10 remote 0/20
@400000006afeabc80f572d6c end msg 1310776
@400000006afeabde06f8c464 new msg 1310776
@400000006afeabde06f8c464 info msg 1310776: bytes 24910 from <emma@club.example> qp 16476 uid 7791
@400000006afeabde06f8dfbc starting delivery 1867: msg 1310776 to local shop.example-ida@shop.example
@400000006afeabde06f90e9c status: local 1/10 remote 0/20
@400000006afeabde06f90e9c starting delivery 1868: msg 1310776 to local wanda@example.net
@400000006afeabde06f94d1c status: local 2/10 remote 0/20
@400000006afeabde09060d0c delivery 1867: success: did_0+0+1/
@400000006afeabde09065f14 status: local 1/10 remote 0/20
@400000006afeabde0b4af014 delivery 1868: success: did_0+0+1/
@400000006afeabde0b4b3664 status: local 0/10 remote 0/20
@400000006afeabde0b4b55a4 end msg 1310776
@400000006afeabf432a6a6e4 new msg 1310776
@400000006afeabf432a700bc info msg 1310776: bytes 1946 from <greta@example.net> qp 16483 uid 7791
@400000006afeabf432a7105c starting delivery 1869: msg 1310776 to remote wanda5@freemail.test
@400000006afeabf432a7cfc4 status: local 0/10 remote 1/20
@400000006afeabf62fea2aac delivery 1869: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_A66B248172/
@400000006afeabf62fead2a4 status: local 0/10 remote 0/20
@400000006afeabf62fead68c end msg 1310776
@400000006afeac01041aed1c new msg 1310776
@400000006afeac01041b4ec4 info msg 1310776: bytes 100622 from <ute@shop.example> qp 16488 uid 7791
@400000006afeac01041b4ec4 starting delivery 1870: msg 1310776 to remote v.horn11@customer.example
@400000006afeac01041b818c status: local 0/10 remote 1/20
@400000006afeac0311f4561c delivery 1870: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795075063_66a521b8a391_-_esmtp/
@400000006afeac0311f505e4 status: local 0/10 remote 0/20
@400000006afeac0311f55bd4 end msg 1310776
@400000006afeac0327c63294 new msg 1310776
@400000006afeac0327c659a4 info msg 1310776: bytes 9095 from <nina24@heather.example> qp 16493 uid 7791
@400000006afeac0327c70d54 starting delivery 1871: msg 1310776 to local club.example-j.klein@club.example
@400000006afeac0327c7ccbc status: local 1/10 remote 0/20
@400000006afeac032ee6a144 delivery 1871: success: did_0+0+1/
@400000006afeac032ee6d40c status: local 0/10 remote 0/20
@400000006afeac032ee7128c end msg 1310776
@400000006afeac080dfed8fc new msg 1310776
@400000006afeac080dfee0cc info msg 1310776: bytes 5344 from <d.weiss25@birch.example> qp 16500 uid 7791
@400000006afeac080dfee0cc starting delivery 1872: msg 1310776 to local club.example-emma@club.example
@400000006afeac080dff32d4 status: local 1/10 remote 0/20
@400000006afeac0812880e84 delivery 1872: success: did_0+0+1/
@400000006afeac0812880e84 status: local 0/10 remote 0/20
@400000006afeac0812889354 end msg 1310776
@400000006afeac1d0f409ffc new msg 1310776
@400000006afeac1d0f409ffc info msg 1310776: bytes 8016 from <t.wolf1@cedar.test> qp 16505 uid 7791
@400000006afeac1d0f415b7c starting delivery 1873: msg 1310776 to local shop.example-t.wolf@shop.example
@400000006afeac1d0f4245dc status: local 1/10 remote 0/20
@400000006afeac1d0f42edd4 starting delivery 1874: msg 1310776 to local club.example-sara@club.example
@400000006afeac1d0f42edd4 status: local 2/10 remote 0/20
@400000006afeac1d120b397c delivery 1874: success: did_0+0+1/
@400000006afeac1d120b3d64 status: local 1/10 remote 0/20
@400000006afeac1d16b4187c delivery 1873: success: did_0+0+1/
@400000006afeac1d16b4187c status: local 0/10 remote 0/20
@400000006afeac1d16b4187c end msg 1310776
@400000006afeac282262d17c new msg 1310776
@400000006afeac282262d17c info msg 1310776: bytes 1757 from <d.weiss20@elm.example> qp 16511 uid 7791
@400000006afeac282262d17c starting delivery 1875: msg 1310776 to local shop.example-y.kurz@shop.example
@400000006afeac282262d17c status: local 1/10 remote 0/20
@400000006afeac28284b9ed4 delivery 1875: success: did_0+0+1/
@400000006afeac28284c5284 status: local 0/10 remote 0/20
@400000006afeac28284c5284 end msg 1310776
@400000006afeac4213204744 new msg 1310776
@400000006afeac4213210a94 info msg 1310776: bytes 15372 from <k.maier@club.example> qp 16513 uid 7791
@400000006afeac4213210a94 starting delivery 1876: msg 1310776 to remote carla6@workshop.test
@400000006afeac421321164c status: local 0/10 remote 1/20
@400000006afeac4401ba1da4 delivery 1876: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5736BD9429/
@400000006afeac4401bae8c4 status: local 0/10 remote 0/20
@400000006afeac4401bae8c4 end msg 1310776
@400000006afeac48283ae594 new msg 1310776
@400000006afeac48283b2fcc info msg 1310776: bytes 9329 from <ida0@museum.example> qp 16519 uid 7791
@400000006afeac48283b2fcc starting delivery 1877: msg 1310776 to local greta@example.net
@400000006afeac48283b33b4 status: local 1/10 remote 0/20
@400000006afeac482e41c23c delivery 1877: success: did_0+0+1/
@400000006afeac482e429914 status: local 0/10 remote 0/20
@400000006afeac482e42cbdc end msg 1310776
@400000006afeac8f3627f9bc new msg 1310776
@400000006afeac8f3627fda4 info msg 1310776: bytes 3885 from <t.wolf29@dune.test> qp 16521 uid 7791
@400000006afeac8f3628383c starting delivery 1878: msg 1310776 to local shop.example-m.roth@shop.example
@400000006afeac8f362912fc status: local 1/10 remote 0/20
@400000006afeac8f38acdf7c delivery 1878: success: did_0+0+1/
@400000006afeac8f38acf6ec status: local 0/10 remote 0/20
@400000006afeac8f38adaa9c end msg 1310776
@400000006afeacac27ee57ec new msg 1310776
@400000006afeacac27ee57ec info msg 1310776: bytes 734 from <root@mx1.example.net> qp 16524 uid 0
@400000006afeacac27ee57ec starting delivery 1879: msg 1310776 to local root@mx1.example.net
@400000006afeacac27ee57ec status: local 1/10 remote 0/20
@400000006afeacac2bcd95bc new msg 1310783
@400000006afeacac2bce60dc info msg 1310783: bytes 974 from <root@mx1.example.net> qp 16529 uid 7790
@400000006afeacac2bce60dc starting delivery 1880: msg 1310783 to local greta@example.net
@400000006afeacac2bce60dc status: local 2/10 remote 0/20
@400000006afeacac2bcea344 delivery 1879: success: did_0+1+0/qp_16529/
@400000006afeacac2bcea344 status: local 1/10 remote 0/20
@400000006afeacac2bcebe9c end msg 1310776
@400000006afeacac30fab81c delivery 1880: success: did_0+0+1/
@400000006afeacac30fafe6c status: local 0/10 remote 0/20
@400000006afeacac30fafe6c end msg 1310783
@400000006afeacb925662a54 new msg 1310783
@400000006afeacb92566bec4 info msg 1310783: bytes 65348 from <k.maier27@birch.example> qp 16531 uid 7791
@400000006afeacb925679d6c starting delivery 1881: msg 1310783 to local shop.example-anna.koch@shop.example
@400000006afeacb92567eb8c status: local 1/10 remote 0/20
@400000006afeacb9272bee64 delivery 1881: success: did_0+0+1/
@400000006afeacb9272bee64 status: local 0/10 remote 0/20
@400000006afeacb9272c9e2c end msg 1310783
@400000006afeacc803f6752c new msg 1310783
@400000006afeacc803f753d4 info msg 1310783: bytes 10452 from <paula30@reed.test> qp 16539 uid 7791
@400000006afeacc803f776fc starting delivery 1882: msg 1310783 to local club.example-d.weiss@club.example
@400000006afeacc803f7f3fc status: local 1/10 remote 0/20
@400000006afeacc80604fa3c delivery 1882: success: did_0+0+1/
@400000006afeacc8060511ac status: local 0/10 remote 0/20
@400000006afeacc8060511ac end msg 1310783
@400000006afeacd53a05c08c new msg 1310783
@400000006afeacd53a0660b4 info msg 1310783: bytes 6169 from <carla@example.net> qp 16543 uid 7791
@400000006afeacd53a06f13c starting delivery 1883: msg 1310783 to remote d.weiss1@castle.example
@400000006afeacd53a072fbc status: local 0/10 remote 1/20
@400000006afeace124855f74 delivery 1883: deferral: Connected_to_203.0.113.167_but_greeting_failed./Remote_host_said:_421_4.3.2_All_server_ports_are_busy/
@400000006afeace12485a5c4 status: local 0/10 remote 0/20
@400000006afeacf73479c8d4 new msg 1310776
@400000006afeacf7347a595c info msg 1310776: bytes 13048 from <k.maier@club.example> qp 16545 uid 7791
@400000006afeacf7347a595c starting delivery 1884: msg 1310776 to local greta@example.net
@400000006afeacf7347a93f4 status: local 1/10 remote 0/20
@400000006afeacf7347a93f4 starting delivery 1885: msg 1310776 to local shop.example-m.roth@shop.example
@400000006afeacf7347b4b8c status: local 2/10 remote 0/20
@400000006afeacf735d8e78c delivery 1885: success: did_0+0+1/
@400000006afeacf735d96c5c status: local 1/10 remote 0/20
@400000006afeacf73915c30c delivery 1884: success: did_0+0+1/
@400000006afeacf73916865c status: local 0/10 remote 0/20
@400000006afeacf739172a6c end msg 1310776
@400000006afeacf826e0628c new msg 1310776
@400000006afeacf826e0d3d4 info msg 1310776: bytes 1328 from <d.weiss@club.example> qp 16553 uid 7791
@400000006afeacf826e1933c starting delivery 1886: msg 1310776 to remote r.frank11@library.example
@400000006afeacf826e1b664 status: local 0/10 remote 1/20
@400000006afeacf92e8fceb4 delivery 1886: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1wFA41-100F83-C0/
@400000006afeacf92e900564 status: local 0/10 remote 0/20
@400000006afeacf92e90a1a4 end msg 1310776
@400000006afead1902a0b8cc new msg 1310776
@400000006afead1902a0dfdc info msg 1310776: bytes 6900 from <r.frank28@garden.example> qp 16555 uid 7791
@400000006afead1902a160c4 starting delivery 1887: msg 1310776 to local shop.example-b.lang@shop.example
@400000006afead1902a1e97c status: local 1/10 remote 0/20
@400000006afead1902a2cff4 starting delivery 1888: msg 1310776 to local shop.example-y.kurz@shop.example
@400000006afead1902a2cff4 status: local 2/10 remote 0/20
@400000006afead1902a34524 starting delivery 1889: msg 1310776 to local club.example-k.maier@club.example
@400000006afead1902a36464 status: local 3/10 remote 0/20
@400000006afead190468901c delivery 1888: success: did_0+0+1/
@400000006afead190468eddc status: local 2/10 remote 0/20
@400000006afead19048591e4 delivery 1887: success: did_0+0+1/
@400000006afead1904862654 status: local 1/10 remote 0/20
@400000006afead1907ce023c delivery 1889: success: did_0+0+1/
@400000006afead1907cedcfc status: local 0/10 remote 0/20
@400000006afead1907cf59fc end msg 1310776
@400000006afead260106c77c new msg 1310776
@400000006afead2601071984 info msg 1310776: bytes 2861 from <> qp 16560 uid 7791
@400000006afead2601071984 starting delivery 1890: msg 1310776 to local shop.example-m.roth@shop.example
@400000006afead2601071984 status: local 1/10 remote 0/20
@400000006afead26044dd45c delivery 1890: success: did_0+0+1/
@400000006afead26044dd45c status: local 0/10 remote 0/20
@400000006afead26044eaf1c end msg 1310776
@400000006afead260c530d5c new msg 1310776
@400000006afead260c53f3d4 info msg 1310776: bytes 1256 from <b.lang37@bricks.example> qp 16568 uid 7791
@400000006afead260c53f3d4 starting delivery 1891: msg 1310776 to local shop.example-y.kurz@shop.example
@400000006afead260c54b33c status: local 1/10 remote 0/20
@400000006afead260ddf8574 delivery 1891: success: did_0+0+1/
@400000006afead260ddf8574 status: local 0/10 remote 0/20
@400000006afead260ddfd394 end msg 1310776
@400000006afead3a2c0c6bac new msg 1310776
@400000006afead3a2c0d1f5c info msg 1310776: bytes 1326 from <k.maier@club.example> qp 16573 uid 7791
@400000006afead3a2c0d948c starting delivery 1892: msg 1310776 to remote v.horn5@heather.example
@400000006afead3a2c0dee64 status: local 0/10 remote 1/20
@400000006afead3a2c0e7eec starting delivery 1893: msg 1310776 to remote m.roth10@freemail.test
@400000006afead3a2c0f0f74 status: local 0/10 remote 2/20
@400000006afead3a2c0fe264 starting delivery 1894: msg 1310776 to remote ute10@ferry.test
@400000006afead3a2c0fe264 status: local 0/10 remote 3/20
@400000006afead3a2c0fe264 starting delivery 1895: msg 1310776 to remote paula2@grocer.example
@400000006afead3a2c0fe264 status: local 0/10 remote 4/20
@400000006afead3b0570a1ac delivery 1893: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_618938DA53/
@400000006afead3b0570e414 status: local 0/10 remote 3/20
@400000006afead3c0e584784 delivery 1894: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1wD56F-94E883-1D/
@400000006afead3c0e586e94 status: local 0/10 remote 2/20
@400000006afead3c3629c2c4 delivery 1892: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<908741709a7e5495@mail.example>_[InternalId=1118240426]_Queued_mail_for_delivery/
@400000006afead3c362a8de4 status: local 0/10 remote 1/20
@400000006afead3d04dde344 delivery 1895: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795075376_qp_32097/
@400000006afead3d04de48d4 status: local 0/10 remote 0/20
@400000006afead3d04dedd44 end msg 1310776
@400000006afead72315b9ccc new msg 1310776
@400000006afead72315b9ccc info msg 1310776: bytes 4500 from <m.roth@shop.example> qp 16577 uid 7791
@400000006afead72315c872c starting delivery 1896: msg 1310776 to remote t.wolf1@grey.test
@400000006afead72315ccd7c status: local 0/10 remote 1/20
@400000006afead731d70d7a4 delivery 1896: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<t.wolf1@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afead731d70d7a4 status: local 0/10 remote 0/20
@400000006afead7922fed6e4 new msg 1310791
@400000006afead7922fed6e4 info msg 1310791: bytes 3111 from <r.frank11@slowpost.example> qp 16583 uid 7791
@400000006afead7922ff86ac starting delivery 1897: msg 1310791 to local shop.example-t.wolf@shop.example
@400000006afead7922ffa9d4 status: local 1/10 remote 0/20
@400000006afead7928c44d5c delivery 1897: success: did_0+0+1/
@400000006afead7928c48bdc status: local 0/10 remote 0/20
@400000006afead7928c48bdc end msg 1310791
@400000006afead881754d104 new msg 1310791
@400000006afead8817557514 info msg 1310791: bytes 3711 from <v.horn@shop.example> qp 16587 uid 7791
@400000006afead8817563094 starting delivery 1898: msg 1310791 to remote h.vogel0@quarry.example
@400000006afead8817563094 status: local 0/10 remote 1/20
@400000006afead890375008c delivery 1898: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w12AF-3B9E53-37/
@400000006afead8903750c44 status: local 0/10 remote 0/20
@400000006afead890375cbac end msg 1310791
@400000006afead8b2c4fecec new msg 1310791
@400000006afead8b2c5090fc info msg 1310791: bytes 5686 from <carla@example.net> qp 16592 uid 7791
@400000006afead8b2c5090fc starting delivery 1899: msg 1310791 to remote wanda10@castle.example
@400000006afead8b2c50c3c4 status: local 0/10 remote 1/20
@400000006afead8d078871a4 delivery 1899: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795075457_qp_23701/
@400000006afead8d0788f28c status: local 0/10 remote 0/20
@400000006afead8d0789a63c end msg 1310791
@400000006afeadaa271a0c44 new msg 1310791
@400000006afeadaa271ab43c info msg 1310791: bytes 11140 from <t.wolf28@inkwell.test> qp 16595 uid 7791
@400000006afeadaa271b0e14 starting delivery 1900: msg 1310791 to local club.example-lena@club.example
@400000006afeadaa271b0e14 status: local 1/10 remote 0/20
@400000006afeadaa2e86c634 delivery 1900: success: did_0+0+1/
@400000006afeadaa2e871c24 status: local 0/10 remote 0/20
@400000006afeadaa2e87a0f4 end msg 1310791
@400000006afeadce36db3c5c new msg 1310791
@400000006afeadce36dbcce4 info msg 1310791: bytes 2577 from <o.beck35@opera.example> qp 16600 uid 7791
@400000006afeadce36dc9804 starting delivery 1901: msg 1310791 to local shop.example-t.wolf@shop.example
@400000006afeadce36dcaf74 status: local 1/10 remote 0/20
@400000006afeadcf02e21efc delivery 1901: success: did_0+0+1/
@400000006afeadcf02e21efc status: local 0/10 remote 0/20
@400000006afeadcf02e278d4 end msg 1310791
@400000006afeadcf18a38c6c new msg 1310791
@400000006afeadcf18a476cc info msg 1310791: bytes 3325 from <o.beck17@reed.test> qp 16602 uid 7791
@400000006afeadcf18a50f24 starting delivery 1902: msg 1310791 to local shop.example-ida@shop.example
@400000006afeadcf18a50f24 status: local 1/10 remote 0/20
@400000006afeadcf1a0d49e4 delivery 1902: success: did_0+0+1/
@400000006afeadcf1a0e3444 status: local 0/10 remote 0/20
@400000006afeadcf1a0eb52c end msg 1310791
@400000006afeadf0149e406c new msg 1310791
@400000006afeadf0149e406c info msg 1310791: bytes 12066 from <paula35@partner.test> qp 16605 uid 7791
@400000006afeadf0149effd4 starting delivery 1903: msg 1310791 to local club.example-sara@club.example
@400000006afeadf0149f3e54 status: local 1/10 remote 0/20
@400000006afeadf015f5f4b4 delivery 1903: success: did_0+0+1/
@400000006afeadf015f5f89c status: local 0/10 remote 0/20
@400000006afeadf015f5f89c end msg 1310791
@400000006afeadfe22ff8a94 new msg 1310791
@400000006afeadfe2300422c info msg 1310791: bytes 3916 from <carla@example.net> qp 16608 uid 7791
@400000006afeadfe23009c04 starting delivery 1904: msg 1310791 to remote h.vogel6@school.example
@400000006afeadfe2300c314 status: local 0/10 remote 1/20
@400000006afeadff2357d80c delivery 1904: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795075572_qp_22079/
@400000006afeadff2358744c status: local 0/10 remote 0/20
@400000006afeadff23593b84 end msg 1310791
@400000006afeae0700ce7d54 new msg 1310791
@400000006afeae0700cf4c5c info msg 1310791: bytes 1423 from <lena8@garden.example> qp 16613 uid 7791
@400000006afeae0700d01394 starting delivery 1905: msg 1310791 to local wanda@example.net
@400000006afeae0700d01394 status: local 1/10 remote 0/20
@400000006afeae07018f680c delivery 1905: success: did_0+0+1/
@400000006afeae07018ffc7c status: local 0/10 remote 0/20
@400000006afeae0701903afc end msg 1310791
@400000006afeae0a2d2ddd54 new msg 1310791
@400000006afeae0a2d2dfc94 info msg 1310791: bytes 9580 from <ute33@corner.test> qp 16619 uid 7791
@400000006afeae0a2d2ec7b4 starting delivery 1906: msg 1310791 to local shop.example-ida@shop.example
@400000006afeae0a2d2ec7b4 status: local 1/10 remote 0/20
@400000006afeae0a31d64ef4 delivery 1906: success: did_0+0+1/
@400000006afeae0a31d6febc status: local 0/10 remote 0/20
@400000006afeae0a31d77fa4 end msg 1310791
@400000006afeae0b02387d34 new msg 1310791
@400000006afeae0b02387d34 info msg 1310791: bytes 10446 from <greta23@acorn.example> qp 16626 uid 7791
@400000006afeae0b023938b4 starting delivery 1907: msg 1310791 to local shop.example-ida@shop.example
@400000006afeae0b0239446c status: local 1/10 remote 0/20
@400000006afeae0b07133204 delivery 1907: success: did_0+0+1/
@400000006afeae0b0713552c status: local 0/10 remote 0/20
@400000006afeae0b0713552c end msg 1310791
@400000006afeae431b74c154 new msg 1310791
@400000006afeae431b75694c info msg 1310791: bytes 64965 from <greta@example.net> qp 16629 uid 7791
@400000006afeae431b75694c starting delivery 1908: msg 1310791 to remote m.roth8@mill.test
@400000006afeae431b75f5ec status: local 0/10 remote 1/20
@400000006afeae43342d3b2c delivery 1908: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_A64FD2AC84/
@400000006afeae43342dfa94 status: local 0/10 remote 0/20
@400000006afeae43342e1204 end msg 1310791
@400000006afeae460ec610fc new msg 1310791
@400000006afeae460ec610fc info msg 1310791: bytes 4732 from <m.roth@shop.example> qp 16636 uid 7791
@400000006afeae460ec66ad4 starting delivery 1909: msg 1310791 to remote h.vogel10@inkwell.test
@400000006afeae460ec66ad4 status: local 0/10 remote 1/20
@400000006afeae462eb09554 delivery 1909: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795075644_0f2a63102fd1_-_esmtp/
@400000006afeae462eb16844 status: local 0/10 remote 0/20
@400000006afeae462eb2103c end msg 1310791
@400000006afeae640a900c54 new msg 1310791
@400000006afeae640a90662c info msg 1310791: bytes 1921 from <f.braun4@bigmail.example> qp 16643 uid 7791
@400000006afeae640a90bc1c starting delivery 1910: msg 1310791 to local shop.example-ida@shop.example
@400000006afeae640a915c44 status: local 1/10 remote 0/20
@400000006afeae64100ad1b4 delivery 1910: success: did_0+0+1/
@400000006afeae64100b6a0c status: local 0/10 remote 0/20
@400000006afeae64100b6a0c end msg 1310791
@400000006afeae6411b51e84 new msg 1310791
@400000006afeae6411b5ce4c info msg 1310791: bytes 15234 from <sara18@ferry.test> qp 16646 uid 7791
@400000006afeae6411b5ce4c starting delivery 1911: msg 1310791 to local shop.example-anna.koch@shop.example
@400000006afeae6411b5d61c status: local 1/10 remote 0/20
@400000006afeae6419193584 delivery 1911: success: did_0+0+1/
@400000006afeae6419193584 status: local 0/10 remote 0/20
@400000006afeae6419193584 end msg 1310791
@400000006afeae65372d01f4 starting delivery 1912: msg 1310783 to remote d.weiss1@castle.example
@400000006afeae65372d01f4 status: local 0/10 remote 1/20
@400000006afeae661d046204 new msg 1310791
@400000006afeae661d046204 info msg 1310791: bytes 32051 from <z.jung@shop.example> qp 16648 uid 7791
@400000006afeae661d050614 starting delivery 1913: msg 1310791 to remote k.maier6@tower.test
@400000006afeae661d0540ac status: local 0/10 remote 2/20
@400000006afeae672ac47a8c delivery 1913: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795075676_qp_28377/
@400000006afeae672ac54d7c status: local 0/10 remote 1/20
@400000006afeae672ac5a754 end msg 1310791
@400000006afeae67389880a4 delivery 1912: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795075675_qp_10623/
@400000006afeae67389880a4 status: local 0/10 remote 0/20
@400000006afeae6738996b04 end msg 1310783
@400000006afeae6936dfcc54 new msg 1310783
@400000006afeae6936dfcc54 info msg 1310783: bytes 1236 from <greta@example.net> qp 16656 uid 7791
@400000006afeae6936e06c7c starting delivery 1914: msg 1310783 to remote carla3@partner.test
@400000006afeae6936e09b5c status: local 0/10 remote 1/20
@400000006afeae6a28cf597c delivery 1914: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_BFF55F29D6/
@400000006afeae6a28cf597c status: local 0/10 remote 0/20
@400000006afeae6a28d0343c end msg 1310783
@400000006afeae722378873c new msg 1310783
@400000006afeae72237917c4 info msg 1310783: bytes 4133 from <carla21@harbour.test> qp 16661 uid 7791
@400000006afeae722379c78c starting delivery 1915: msg 1310783 to local paula@example.net
@400000006afeae72237a736c status: local 1/10 remote 0/20
@400000006afeae7225cedb1c delivery 1915: success: did_0+0+1/
@400000006afeae7225cf4c64 status: local 0/10 remote 0/20
@400000006afeae7225cf5434 end msg 1310783
@400000006afeae760343f9c4 new msg 1310783
@400000006afeae760343f9c4 info msg 1310783: bytes 4846 from <f.braun12@birch.example> qp 16668 uid 7791
@400000006afeae760344921c starting delivery 1916: msg 1310783 to local club.example-emma@club.example
@400000006afeae76034522a4 status: local 1/10 remote 0/20
@400000006afeae7608fa6894 delivery 1916: success: did_0+0+1/
@400000006afeae7608fa6894 status: local 0/10 remote 0/20
@400000006afeae7608fa83ec end msg 1310783
@400000006afeae79013a1064 new msg 1310783
@400000006afeae79013a1064 info msg 1310783: bytes 2777 from <j.klein9@freemail.test> qp 16675 uid 7791
@400000006afeae79013a1064 starting delivery 1917: msg 1310783 to local shop.example-v.horn@shop.example
@400000006afeae79013ac02c status: local 1/10 remote 0/20
@400000006afeae79030d9bcc delivery 1917: success: did_0+0+1/
@400000006afeae79030dda4c status: local 0/10 remote 0/20
@400000006afeae79030e574c end msg 1310783
@400000006afeae80333780ec new msg 1310783
@400000006afeae803337e294 info msg 1310783: bytes 3422 from <greta@example.net> qp 16678 uid 7791
@400000006afeae803337e294 starting delivery 1918: msg 1310783 to remote paula6@castle.example
@400000006afeae8033386764 status: local 0/10 remote 1/20
@400000006afeae810d0a18bc delivery 1918: failure: 203.0.113.167_does_not_like_recipient./Remote_host_said:_550_5.1.1_<paula6@castle.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.167./
@400000006afeae810d0aebac status: local 0/10 remote 0/20
@400000006afeae810d0bbab4 bounce msg 1310783 qp 16685
@400000006afeae810d0be5ac end msg 1310783
@400000006afeae810d357264 new msg 1310783
@400000006afeae810d3635b4 info msg 1310783: bytes 4713 from <> qp 16685 uid 7796
@400000006afeae810d36416c starting delivery 1919: msg 1310783 to local greta@example.net
@400000006afeae810d36e964 status: local 1/10 remote 0/20
@400000006afeae8112489c54 delivery 1919: success: did_0+0+1/
@400000006afeae811249732c status: local 0/10 remote 0/20
@400000006afeae811249732c end msg 1310783
@400000006afeae8f235cfc74 new msg 1310783
@400000006afeae8f235d3324 info msg 1310783: bytes 16191 from <nina34@oakwood.test> qp 16691 uid 7791
@400000006afeae8f235e09fc starting delivery 1920: msg 1310783 to local carla@example.net
@400000006afeae8f235e8ae4 status: local 1/10 remote 0/20
@400000006afeae8f25ded8dc delivery 1920: success: did_0+0+1/
@400000006afeae8f25dee494 status: local 0/10 remote 0/20
@400000006afeae8f25dee494 end msg 1310783
@400000006afeae9634d74e3c new msg 1310783
@400000006afeae9634d77164 info msg 1310783: bytes 115330 from <nina36@station.test> qp 16699 uid 7791
@400000006afeae9634d7d30c starting delivery 1921: msg 1310783 to local club.example-h.vogel@club.example
@400000006afeae9634d88aa4 status: local 1/10 remote 0/20
@400000006afeae963b0fcdec delivery 1921: success: did_0+0+1/
@400000006afeae963b10b84c status: local 0/10 remote 0/20
@400000006afeae963b1125ac end msg 1310783
@400000006afeae9b0d676b5c new msg 1310783
@400000006afeae9b0d679a3c info msg 1310783: bytes 3641 from <v.horn@shop.example> qp 16707 uid 7791
@400000006afeae9b0d67d8bc starting delivery 1922: msg 1310783 to remote wanda8@bricks.example
@400000006afeae9b0d67d8bc status: local 0/10 remote 1/20
@400000006afeae9c19a5cdb4 delivery 1922: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_88250A997E/
@400000006afeae9c19a61404 status: local 0/10 remote 0/20
@400000006afeae9c19a6b42c end msg 1310783
@400000006afeae9e27a6bfcc new msg 1310783
@400000006afeae9e27a72944 info msg 1310783: bytes 7222 from <lena@club.example> qp 16710 uid 7791
@400000006afeae9e27a77b4c starting delivery 1923: msg 1310783 to remote paula7@meadow.example
@400000006afeae9e27a792bc status: local 0/10 remote 1/20
@400000006afeae9e27a792bc starting delivery 1924: msg 1310783 to remote paula6@opera.example
@400000006afeae9e27a792bc status: local 0/10 remote 2/20
@400000006afeaea00169fa04 delivery 1923: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795075732_qp_8208/
@400000006afeaea00169fa04 status: local 0/10 remote 1/20
@400000006afeaea02a2df74c delivery 1924: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<55fe5170c17a63de@mail.example>_[InternalId=405866671]_Queued_mail_for_delivery/
@400000006afeaea02a2df74c status: local 0/10 remote 0/20
@400000006afeaea02a2e8fa4 end msg 1310783
@400000006afeaeab0cc4edb4 new msg 1310783
@400000006afeaeab0cc57a54 info msg 1310783: bytes 6545 from <carla@example.net> qp 16712 uid 7791
@400000006afeaeab0cc5a54c starting delivery 1925: msg 1310783 to remote h.vogel10@grey.test
@400000006afeaeab0cc68fac status: local 0/10 remote 1/20
@400000006afeaeac0a5ef9d4 delivery 1925: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<h.vogel10@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afeaeac0a5f20e4 status: local 0/10 remote 0/20
@400000006afeaeb117190854 new msg 1310791
@400000006afeaeb11719d374 info msg 1310791: bytes 5196 from <sara@club.example> qp 16715 uid 7791
@400000006afeaeb1171a9e94 starting delivery 1926: msg 1310791 to remote emma0@freemail.test
@400000006afeaeb1171b274c status: local 0/10 remote 1/20
@400000006afeaeb20dd5502c delivery 1926: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_1F58EA2687/
@400000006afeaeb20dd59e4c status: local 0/10 remote 0/20
@400000006afeaeb20dd67cf4 end msg 1310791
@400000006afeaec33a6a98f4 new msg 1310791
@400000006afeaec33a6b779c info msg 1310791: bytes 2287 from <b.lang@shop.example> qp 16723 uid 7791
@400000006afeaec33a6b779c starting delivery 1927: msg 1310791 to local greta@example.net
@400000006afeaec33a6b8354 status: local 1/10 remote 0/20
@400000006afeaec33a6b8354 starting delivery 1928: msg 1310791 to local carla@example.net
@400000006afeaec33a6b8354 status: local 2/10 remote 0/20
@400000006afeaec33a6c1f94 starting delivery 1929: msg 1310791 to local shop.example-v.horn@shop.example
@400000006afeaec33a6c1f94 status: local 3/10 remote 0/20
@400000006afeaec4016cf3bc delivery 1927: success: did_0+0+1/
@400000006afeaec4016cf3bc status: local 2/10 remote 0/20
@400000006afeaec403c73f3c delivery 1928: success: did_0+0+1/
@400000006afeaec403c80a5c status: local 1/10 remote 0/20
@400000006afeaec4050b6f6c delivery 1929: success: did_0+0+1/
@400000006afeaec4050bfff4 status: local 0/10 remote 0/20
@400000006afeaec4050c907c end msg 1310791
@400000006afeaec43248bbec new msg 1310791
@400000006afeaec43248bfd4 info msg 1310791: bytes 5893 from <wanda@example.net> qp 16727 uid 7791
@400000006afeaec43249582c starting delivery 1930: msg 1310791 to remote sara11@ferry.test
@400000006afeaec43249aa34 status: local 0/10 remote 1/20
@400000006afeaec62b2af104 delivery 1930: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1w5A08-A5B9A7-55/
@400000006afeaec62b2b1044 status: local 0/10 remote 0/20
@400000006afeaec62b2b1044 end msg 1310791
@400000006afeaede2593ba64 new msg 1310791
@400000006afeaede2594431c info msg 1310791: bytes 2077 from <emma33@mill.test> qp 16735 uid 7791
@400000006afeaede2594431c starting delivery 1931: msg 1310791 to local club.example-h.vogel@club.example
@400000006afeaede2595160c status: local 1/10 remote 0/20
@400000006afeaede2b7027c4 delivery 1931: success: did_0+0+1/
@400000006afeaede2b704aec status: local 0/10 remote 0/20
@400000006afeaede2b706644 end msg 1310791
@400000006afeaf02018bc65c starting delivery 1932: msg 1310776 to remote t.wolf1@grey.test
@400000006afeaf02018ca504 status: local 0/10 remote 1/20
@400000006afeaf0338744f04 delivery 1932: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795075832_qp_8836/
@400000006afeaf03387456d4 status: local 0/10 remote 0/20
@400000006afeaf03387525dc end msg 1310776
@400000006afeaf0417739fbc new msg 1310776
@400000006afeaf041773c6cc info msg 1310776: bytes 3323 from <nina18@partner.test> qp 16739 uid 7791
@400000006afeaf04177495d4 starting delivery 1933: msg 1310776 to local paula@example.net
@400000006afeaf041774d454 status: local 1/10 remote 0/20
@400000006afeaf041ac4bebc delivery 1933: success: did_0+0+1/
@400000006afeaf041ac53004 status: local 0/10 remote 0/20
@400000006afeaf041ac5e79c end msg 1310776
@400000006afeaf042e5a0cfc new msg 1310776
@400000006afeaf042e5ac494 info msg 1310776: bytes 3355 from <k.maier33@meadow.example> qp 16746 uid 7791
@400000006afeaf042e5acc64 starting delivery 1934: msg 1310776 to local carla@example.net
@400000006afeaf042e5b9b6c status: local 1/10 remote 0/20
@400000006afeaf0435da23f4 delivery 1934: success: did_0+0+1/
@400000006afeaf0435dacfd4 status: local 0/10 remote 0/20
@400000006afeaf0435dacfd4 end msg 1310776
@400000006afeaf4f0db49d14 new msg 1310776
@400000006afeaf4f0db49d14 info msg 1310776: bytes 2737 from <emma18@lighthouse.test> qp 16751 uid 7791
@400000006afeaf4f0db49d14 starting delivery 1935: msg 1310776 to local shop.example-m.roth@shop.example
@400000006afeaf4f0db4acb4 status: local 1/10 remote 0/20
@400000006afeaf4f0f1a2084 delivery 1935: success: did_0+0+1/
@400000006afeaf4f0f1ac87c status: local 0/10 remote 0/20
@400000006afeaf4f0f1bb2dc end msg 1310776
@400000006afeaf5c28a78244 new msg 1310776
@400000006afeaf5c28a7ff44 info msg 1310776: bytes 7044 from <j.klein@club.example> qp 16757 uid 7791
@400000006afeaf5c28a8d61c starting delivery 1936: msg 1310776 to remote carla0@reed.test
@400000006afeaf5c28a8d61c status: local 0/10 remote 1/20
@400000006afeaf5e0200e2d4 delivery 1936: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795075922_be021e895937_-_esmtp/
@400000006afeaf5e0200e2d4 status: local 0/10 remote 0/20
@400000006afeaf5e02015fd4 end msg 1310776
@400000006afeaf6e1905634c new msg 1310776
@400000006afeaf6e1905634c info msg 1310776: bytes 7948 from <wanda@example.net> qp 16759 uid 7791
@400000006afeaf6e1905634c starting delivery 1937: msg 1310776 to remote b.lang5@customer.example
@400000006afeaf6e19060f2c status: local 0/10 remote 1/20
@400000006afeaf6e253b97e4 new msg 1310791
@400000006afeaf6e253c286c info msg 1310791: bytes 1670 from <v.horn23@partner.test> qp 16763 uid 7791
@400000006afeaf6e253cff44 starting delivery 1938: msg 1310791 to local shop.example-v.horn@shop.example
@400000006afeaf6e253d64d4 status: local 1/10 remote 1/20
@400000006afeaf6e29b47da4 delivery 1938: success: did_0+0+1/
@400000006afeaf6e29b4f6bc status: local 0/10 remote 1/20
@400000006afeaf6e29b4f6bc end msg 1310791
@400000006afeaf702f1d41a4 delivery 1937: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795075940_9aea0a45d595_-_esmtp/
@400000006afeaf702f1e2c04 status: local 0/10 remote 0/20
@400000006afeaf702f1ea134 end msg 1310776
@400000006afeaf720ca5c90c new msg 1310776
@400000006afeaf720ca61efc info msg 1310776: bytes 1721 from <y.kurz29@cloudy.example> qp 16771 uid 7791
@400000006afeaf720ca69fe4 starting delivery 1939: msg 1310776 to local club.example-sara@club.example
@400000006afeaf720ca69fe4 status: local 1/10 remote 0/20
@400000006afeaf72145ae63c delivery 1939: success: did_0+0+1/
@400000006afeaf72145bb15c status: local 0/10 remote 0/20
@400000006afeaf72145bb15c end msg 1310776
@400000006afeafa827a24f14 new msg 1310776
@400000006afeafa827a2b88c info msg 1310776: bytes 14392 from <v.horn9@library.example> qp 16777 uid 7791
@400000006afeafa827a33d5c starting delivery 1940: msg 1310776 to local carla@example.net
@400000006afeafa827a3ed24 status: local 1/10 remote 0/20
@400000006afeafa82b422e3c delivery 1940: success: did_0+0+1/
@400000006afeafa82b42f95c status: local 0/10 remote 0/20
@400000006afeafa82b434f4c end msg 1310776
@400000006afeafc9119f8efc new msg 1310776
@400000006afeafc911a069bc info msg 1310776: bytes 2956 from <sara@club.example> qp 16783 uid 7791
@400000006afeafc911a069bc starting delivery 1941: msg 1310776 to remote t.wolf1@dune.test
@400000006afeafc911a0cb64 status: local 0/10 remote 1/20
@400000006afeafc92e43316c delivery 1941: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w0EF2-779A6B-DB/
@400000006afeafc92e440844 status: local 0/10 remote 0/20
@400000006afeafc92e440844 end msg 1310776
@400000006afeafd63104b6b4 new msg 1310776
@400000006afeafd6310585bc info msg 1310776: bytes 10981 from <paula@example.net> qp 16788 uid 7791
@400000006afeafd6310585bc starting delivery 1942: msg 1310776 to remote b.lang11@freemail.test
@400000006afeafd63106319c status: local 0/10 remote 1/20
@400000006afeafd63106a6cc starting delivery 1943: msg 1310776 to remote k.maier3@bigmail.example
@400000006afeafd63106a6cc status: local 0/10 remote 2/20
@400000006afeafd63106a6cc starting delivery 1944: msg 1310776 to remote ida0@oakwood.test
@400000006afeafd631078d44 status: local 0/10 remote 3/20
@400000006afeafd6310e24c4 new msg 1310791
@400000006afeafd6310eccbc info msg 1310791: bytes 6676 from <sara@club.example> qp 16791 uid 7791
@400000006afeafd6310f45d4 starting delivery 1945: msg 1310791 to remote sara3@bigmail.example
@400000006afeafd6310f74b4 status: local 0/10 remote 4/20
@400000006afeafd71c9c072c delivery 1944: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1wC915-B5CEE0-36/
@400000006afeafd71c9cf18c status: local 0/10 remote 3/20
@400000006afeafd7364b298c delivery 1945: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795076044_23fd46e33c7b_-_esmtp/
@400000006afeafd7364b8f1c status: local 0/10 remote 2/20
@400000006afeafd7364c2774 end msg 1310791
@400000006afeafd7383c435c delivery 1943: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795076044_944ec61cd46e_-_esmtp/
@400000006afeafd7383cfedc status: local 0/10 remote 1/20
@400000006afeafd80680c98c delivery 1942: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_D227540620/
@400000006afeafd80680c98c status: local 0/10 remote 0/20
@400000006afeafd80680c98c end msg 1310776
@400000006afeafe91673c7a4 new msg 1310776
@400000006afeafe91674311c info msg 1310776: bytes 17463 from <o.beck16@orchard.test> qp 16796 uid 7791
@400000006afeafe91674311c starting delivery 1946: msg 1310776 to local club.example-r.frank@club.example
@400000006afeafe91674b5ec status: local 1/10 remote 0/20
@400000006afeafe91c32b254 delivery 1946: success: did_0+0+1/
@400000006afeafe91c32b254 status: local 0/10 remote 0/20
@400000006afeafe91c32fc8c end msg 1310776
@400000006afeb0040ddde37c starting delivery 1947: msg 1310764 to remote wanda@silent.test
@400000006afeb0040ddde37c status: local 0/10 remote 1/20
@400000006afeb0040efed054 delivery 1947: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afeb0040efed054 status: local 0/10 remote 0/20
@400000006afeb03b15db256c starting delivery 1948: msg 1310783 to remote h.vogel10@grey.test
@400000006afeb03b15db256c status: local 0/10 remote 1/20
@400000006afeb03b1bf53fdc new msg 1310776
@400000006afeb03b1bf5ebbc info msg 1310776: bytes 1310 from <d.weiss@club.example> qp 16804 uid 7791
@400000006afeb03b1bf6979c starting delivery 1949: msg 1310776 to remote emma5@quarry.example
@400000006afeb03b1bf75ed4 status: local 0/10 remote 2/20
@400000006afeb03c1f65411c delivery 1949: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w1A51-F489AB-D8/
@400000006afeb03c1f658384 status: local 0/10 remote 1/20
@400000006afeb03c1f65cdbc end msg 1310776
@400000006afeb03d2fb06d6c delivery 1948: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795076145_qp_9018/
@400000006afeb03d2fb06d6c status: local 0/10 remote 0/20
@400000006afeb03d2fb0a41c end msg 1310783
@400000006afeb03f32c93a74 new msg 1310783
@400000006afeb03f32c984ac info msg 1310783: bytes 6295 from <orders@shop.example> qp 16810 uid 10001
@400000006afeb03f32ca308c starting delivery 1950: msg 1310783 to remote j.klein5@bluebird.test
@400000006afeb03f32ca867c status: local 0/10 remote 1/20
@400000006afeb0411d15657c delivery 1950: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<bc7030d07a415c08@mail.example>_[InternalId=1737896906]_Queued_mail_for_delivery/
@400000006afeb0411d15657c status: local 0/10 remote 0/20
@400000006afeb0411d15657c end msg 1310783
@400000006afeb0490a753154 new msg 1310783
@400000006afeb0490a75c9ac info msg 1310783: bytes 2137 from <d.weiss27@lighthouse.test> qp 16816 uid 7791
@400000006afeb0490a75c9ac starting delivery 1951: msg 1310783 to local shop.example-t.wolf@shop.example
@400000006afeb0490a760444 status: local 1/10 remote 0/20
@400000006afeb04910570d54 delivery 1951: success: did_0+0+1/
@400000006afeb04910570d54 status: local 0/10 remote 0/20
@400000006afeb04910579ddc end msg 1310783
@400000006afeb05326a1176c new msg 1310783
@400000006afeb05326a1946c info msg 1310783: bytes 12403 from <nina@club.example> qp 16821 uid 7791
@400000006afeb05326a19854 starting delivery 1952: msg 1310783 to remote v.horn0@customer.example
@400000006afeb05326a19854 status: local 0/10 remote 1/20
@400000006afeb05326a26f2c starting delivery 1953: msg 1310783 to remote t.wolf10@granite.test
@400000006afeb05326a26f2c status: local 0/10 remote 2/20
@400000006afeb05418f1cf94 delivery 1952: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795076169_6f769cb85d83_-_esmtp/
@400000006afeb05418f1cf94 status: local 0/10 remote 1/20
@400000006afeb05515ff0504 delivery 1953: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1wB7A8-C83B90-09/
@400000006afeb05515ffd024 status: local 0/10 remote 0/20
@400000006afeb05515ffd024 end msg 1310783
@400000006afeb0702e9d8a54 new msg 1310783
@400000006afeb0702e9dad7c info msg 1310783: bytes 13782 from <ida@shop.example> qp 16824 uid 7791
@400000006afeb0702e9e1adc starting delivery 1954: msg 1310783 to local club.example-j.klein@club.example
@400000006afeb0702e9e97dc status: local 1/10 remote 0/20
@400000006afeb0703634656c delivery 1954: success: did_0+0+1/
@400000006afeb0703634fdc4 status: local 0/10 remote 0/20
@400000006afeb07036354fcc end msg 1310783
@400000006afeb07108a5c49c new msg 1310783
@400000006afeb07108a5c49c info msg 1310783: bytes 1414 from <y.kurz@shop.example> qp 16828 uid 7791
@400000006afeb07108a6513c starting delivery 1955: msg 1310783 to remote h.vogel3@canal.test
@400000006afeb07108a6513c status: local 0/10 remote 1/20
@400000006afeb073181fa2e4 delivery 1955: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795076199_cfc748278134_-_esmtp/
@400000006afeb073181fa2e4 status: local 0/10 remote 0/20
@400000006afeb073182023cc end msg 1310783
@400000006afeb0a70d5c8e1c new msg 1310783
@400000006afeb0a70d5ccc9c info msg 1310783: bytes 7269 from <paula36@bigmail.example> qp 16831 uid 7791
@400000006afeb0a70d5d0f04 starting delivery 1956: msg 1310783 to local wanda@example.net
@400000006afeb0a70d5d7c64 status: local 1/10 remote 0/20
@400000006afeb0a710b56994 delivery 1956: success: did_0+0+1/
@400000006afeb0a710b5d30c status: local 0/10 remote 0/20
@400000006afeb0a710b5d30c end msg 1310783
@400000006afeb0a902a2e764 new msg 1310783
@400000006afeb0a902a3b66c info msg 1310783: bytes 37789 from <k.maier1@bigmail.example> qp 16836 uid 7791
@400000006afeb0a902a3b66c starting delivery 1957: msg 1310783 to local club.example-nina@club.example
@400000006afeb0a902a3b66c status: local 1/10 remote 0/20
@400000006afeb0a90441d9f4 delivery 1957: success: did_0+0+1/
@400000006afeb0a90441e1c4 status: local 0/10 remote 0/20
@400000006afeb0a90442c454 end msg 1310783
@400000006afeb0a909c292c4 new msg 1310783
@400000006afeb0a909c30024 info msg 1310783: bytes 21911 from <ida13@bigmail.example> qp 16843 uid 7791
@400000006afeb0a909c3793c starting delivery 1958: msg 1310783 to local club.example-nina@club.example
@400000006afeb0a909c3810c status: local 1/10 remote 0/20
@400000006afeb0a90aaa00dc delivery 1958: success: did_0+0+1/
@400000006afeb0a90aaaa4ec status: local 0/10 remote 0/20
@400000006afeb0a90aaaa4ec end msg 1310783
@400000006afeb0be13df0f1c new msg 1310783
@400000006afeb0be13df0f1c info msg 1310783: bytes 1852 from <j.klein28@freemail.test> qp 16845 uid 7791
@400000006afeb0be13dff1ac starting delivery 1959: msg 1310783 to local greta@example.net
@400000006afeb0be13e06ac4 status: local 1/10 remote 0/20
@400000006afeb0be15f233c4 delivery 1959: success: did_0+0+1/
@400000006afeb0be15f233c4 status: local 0/10 remote 0/20
@400000006afeb0be15f31a3c end msg 1310783
@400000006afeb0bf3b012bd4 new msg 1310783
@400000006afeb0bf3b017224 info msg 1310783: bytes 3496 from <b.lang@shop.example> qp 16853 uid 7791
@400000006afeb0bf3b017224 starting delivery 1960: msg 1310783 to remote r.frank9@partner.test
@400000006afeb0bf3b017224 status: local 0/10 remote 1/20
@400000006afeb0c83209af4c delivery 1960: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afeb0c8320a7684 status: local 0/10 remote 0/20
@400000006afeb0e42f2bd41c new msg 1310776
@400000006afeb0e42f2bdfd4 info msg 1310776: bytes 1705 from <o.beck@shop.example> qp 16861 uid 7791
@400000006afeb0e42f2c2a0c starting delivery 1961: msg 1310776 to remote f.braun0@bigmail.example
@400000006afeb0e42f2cca34 status: local 0/10 remote 1/20
@400000006afeb0e51c239b0c delivery 1961: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795076314_4742917aeedd_-_esmtp/
@400000006afeb0e51c2427ac status: local 0/10 remote 0/20
@400000006afeb0e51c2427ac end msg 1310776
@400000006afeb0ed3b5bc724 new msg 1310776
@400000006afeb0ed3b5cb184 info msg 1310776: bytes 2725 from <m.roth13@granite.test> qp 16865 uid 7791
@400000006afeb0ed3b5d8474 starting delivery 1962: msg 1310776 to local shop.example-anna.koch@shop.example
@400000006afeb0ed3b5e0944 status: local 1/10 remote 0/20
@400000006afeb0ee03e229dc delivery 1962: success: did_0+0+1/
@400000006afeb0ee03e2b67c status: local 0/10 remote 0/20
@400000006afeb0ee03e2b67c end msg 1310776
@400000006afeb0ef2a452cb4 new msg 1310776
@400000006afeb0ef2a454bf4 info msg 1310776: bytes 5651 from <greta0@vineyard.example> qp 16867 uid 7791
@400000006afeb0ef2a454bf4 starting delivery 1963: msg 1310776 to local shop.example-z.jung@shop.example
@400000006afeb0ef2a45b56c status: local 1/10 remote 0/20
@400000006afeb0ef2df71cdc delivery 1963: success: did_0+0+1/
@400000006afeb0ef2df799dc status: local 0/10 remote 0/20
@400000006afeb0ef2df799dc end msg 1310776
@400000006afeb0f00a4693bc new msg 1310776
@400000006afeb0f00a4697a4 info msg 1310776: bytes 1287 from <b.lang15@garden.example> qp 16870 uid 7791
@400000006afeb0f00a4697a4 starting delivery 1964: msg 1310776 to local shop.example-y.kurz@shop.example
@400000006afeb0f00a477a34 status: local 1/10 remote 0/20
@400000006afeb0f00b16208c delivery 1964: success: did_0+0+1/
@400000006afeb0f00b16e7c4 status: local 0/10 remote 0/20
@400000006afeb0f00b16ebac end msg 1310776
@400000006afeb0f015832de4 new msg 1310776
@400000006afeb0f015832de4 info msg 1310776: bytes 19428 from <carla39@tower.test> qp 16872 uid 7791
@400000006afeb0f0158358dc starting delivery 1965: msg 1310776 to local club.example-d.weiss@club.example
@400000006afeb0f0158358dc status: local 1/10 remote 0/20
@400000006afeb0f0197e0234 delivery 1965: success: did_0+0+1/
@400000006afeb0f0197e38e4 status: local 0/10 remote 0/20
@400000006afeb0f0197e3ccc end msg 1310776
@400000006afeb0f928ff00b4 new msg 1310776
@400000006afeb0f928ff5a8c info msg 1310776: bytes 2520 from <v.horn29@orchard.test> qp 16876 uid 7791
@400000006afeb0f928ffe344 starting delivery 1966: msg 1310776 to local shop.example-m.roth@shop.example
@400000006afeb0f928ffe344 status: local 1/10 remote 0/20
@400000006afeb0f92b8fe8ac delivery 1966: success: did_0+0+1/
@400000006afeb0f92b90a044 status: local 0/10 remote 0/20
@400000006afeb0f92b917b04 end msg 1310776
@400000006afeb1082c7ccd34 new msg 1310776
@400000006afeb1082c7dafc4 info msg 1310776: bytes 7630 from <orders@shop.example> qp 16879 uid 10001
@400000006afeb1082c7dafc4 starting delivery 1967: msg 1310776 to remote wanda4@ferry.test
@400000006afeb1082c7e099c status: local 0/10 remote 1/20
@400000006afeb10909e5ca64 delivery 1967: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1wF7D2-899005-7B/
@400000006afeb10909e6243c status: local 0/10 remote 0/20
@400000006afeb10909e64f34 end msg 1310776
@400000006afeb13a2a7c2304 starting delivery 1968: msg 1310732 to remote lager@silent.test
@400000006afeb13a2a7c656c status: local 0/10 remote 1/20
@400000006afeb13a2c0829d4 delivery 1968: failure: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long./
@400000006afeb13a2c0829d4 status: local 0/10 remote 0/20
@400000006afeb13a2c090494 bounce msg 1310732 qp 16881
@400000006afeb13a2c090494 end msg 1310732
@400000006afeb13a2c35c984 new msg 1310732
@400000006afeb13a2c366d94 info msg 1310732: bytes 50917 from <> qp 16881 uid 7796
@400000006afeb13a2c368cd4 starting delivery 1969: msg 1310732 to local shop.example-billing@shop.example
@400000006afeb13a2c36cf3c status: local 1/10 remote 0/20
@400000006afeb13a33268544 delivery 1969: success: did_0+0+1/
@400000006afeb13a332694e4 status: local 0/10 remote 0/20
@400000006afeb13a3326db34 end msg 1310732
@400000006afeb1460ce74e7c new msg 1310732
@400000006afeb1460ce74e7c info msg 1310732: bytes 2699 from <j.klein5@valley.test> qp 16888 uid 7791
@400000006afeb1460ce7d34c starting delivery 1970: msg 1310732 to local shop.example-ute@shop.example
@400000006afeb1460ce815b4 status: local 1/10 remote 0/20
@400000006afeb146110d1eb4 delivery 1970: success: did_0+0+1/
@400000006afeb146110d1eb4 status: local 0/10 remote 0/20
@400000006afeb146110d74a4 end msg 1310732
@400000006afeb14a3ad7609c new msg 1310732
@400000006afeb14a3ad7609c info msg 1310732: bytes 47644 from <f.braun@club.example> qp 16890 uid 7791
@400000006afeb14a3ad7e56c starting delivery 1971: msg 1310732 to remote t.wolf3@grey.test
@400000006afeb14a3ad823ec status: local 0/10 remote 1/20
@400000006afeb14c0bf55914 delivery 1971: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<t.wolf3@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afeb14c0bf608dc status: local 0/10 remote 0/20
@400000006afeb15e09e393fc new msg 1310776
@400000006afeb15e09e46304 info msg 1310776: bytes 734 from <root@mx1.example.net> qp 16898 uid 0
@400000006afeb15e09e46304 starting delivery 1972: msg 1310776 to local root@mx1.example.net
@400000006afeb15e09e4efa4 status: local 1/10 remote 0/20
@400000006afeb15e0b4dc6a4 new msg 1310791
@400000006afeb15e0b4dce74 info msg 1310791: bytes 974 from <root@mx1.example.net> qp 16901 uid 7790
@400000006afeb15e0b4e4b74 starting delivery 1973: msg 1310791 to local greta@example.net
@400000006afeb15e0b4ed044 status: local 2/10 remote 0/20
@400000006afeb15e0b4f0adc delivery 1972: success: did_0+1+0/qp_16901/
@400000006afeb15e0b4f0adc status: local 1/10 remote 0/20
@400000006afeb15e0b4f0adc end msg 1310776
@400000006afeb15e1267d09c delivery 1973: success: did_0+0+1/
@400000006afeb15e1268074c status: local 0/10 remote 0/20
@400000006afeb15e12685184 end msg 1310791
@400000006afeb1650d98e36c new msg 1310791
@400000006afeb1650d9929bc info msg 1310791: bytes 72034 from <f.braun9@valley.test> qp 16903 uid 7791
@400000006afeb1650d998b64 starting delivery 1974: msg 1310791 to local paula@example.net
@400000006afeb1650d999334 status: local 1/10 remote 0/20
@400000006afeb165151ad6f4 delivery 1974: success: did_0+0+1/
@400000006afeb165151bb1b4 status: local 0/10 remote 0/20
@400000006afeb165151c7504 end msg 1310791
@400000006afeb16a378d07fc new msg 1310791
@400000006afeb16a378de6a4 info msg 1310791: bytes 5068 from <m.roth@shop.example> qp 16907 uid 7791
@400000006afeb16a378de6a4 starting delivery 1975: msg 1310791 to remote m.roth0@museum.example
@400000006afeb16a378e119c status: local 0/10 remote 1/20
@400000006afeb16c1041665c delivery 1975: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<15a5a8b28ad23ea9@mail.example>_[InternalId=948682707]_Queued_mail_for_delivery/
@400000006afeb16c1041d7a4 status: local 0/10 remote 0/20
@400000006afeb16c10420684 end msg 1310791
@400000006afeb1702ae27654 new msg 1310791
@400000006afeb1702ae31e4c info msg 1310791: bytes 13217 from <t.wolf@shop.example> qp 16915 uid 7791
@400000006afeb1702ae31e4c starting delivery 1976: msg 1310791 to remote h.vogel0@reed.test
@400000006afeb1702ae335bc status: local 0/10 remote 1/20
@400000006afeb1711b4a03ec delivery 1976: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795076454_859201f1fc7c_-_esmtp/
@400000006afeb1711b4a36b4 status: local 0/10 remote 0/20
@400000006afeb1711b4af61c end msg 1310791
@400000006afeb17c21be9e54 new msg 1310791
@400000006afeb17c21bf752c info msg 1310791: bytes 1219 from <d.weiss2@granite.test> qp 16922 uid 7791
@400000006afeb17c21bf752c starting delivery 1977: msg 1310791 to local club.example-j.klein@club.example
@400000006afeb17c21bf752c status: local 1/10 remote 0/20
@400000006afeb17c285a6fcc delivery 1977: success: did_0+0+1/
@400000006afeb17c285aa67c status: local 0/10 remote 0/20
@400000006afeb17c285ac9a4 end msg 1310791
@400000006afeb185276e5e34 new msg 1310791
@400000006afeb185276e98cc info msg 1310791: bytes 6419 from <greta@example.net> qp 16925 uid 7791
@400000006afeb185276eb424 starting delivery 1978: msg 1310791 to local club.example-emma@club.example
@400000006afeb185276eead4 status: local 1/10 remote 0/20
@400000006afeb185276f15cc starting delivery 1979: msg 1310791 to local club.example-k.maier@club.example
@400000006afeb185276f44ac status: local 2/10 remote 0/20
@400000006afeb185276ff85c starting delivery 1980: msg 1310791 to local carla@example.net
@400000006afeb185276ff85c status: local 3/10 remote 0/20
@400000006afeb185285bbfbc delivery 1978: success: did_0+0+1/
@400000006afeb185285c38d4 status: local 2/10 remote 0/20
@400000006afeb1852ef0c304 delivery 1979: success: did_0+0+1/
@400000006afeb1852ef14fa4 status: local 1/10 remote 0/20
@400000006afeb1852f03d9bc delivery 1980: success: did_0+0+1/
@400000006afeb1852f03d9bc status: local 0/10 remote 0/20
@400000006afeb1852f03d9bc end msg 1310791
@400000006afeb19d04570fa4 new msg 1310791
@400000006afeb19d0457232c info msg 1310791: bytes 14838 from <t.wolf3@valley.test> qp 16930 uid 7791
@400000006afeb19d0457232c starting delivery 1981: msg 1310791 to local shop.example-office8@shop.example
@400000006afeb19d0457b79c status: local 1/10 remote 0/20
@400000006afeb19d05258eec delivery 1981: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afeb19d05258eec status: local 0/10 remote 0/20
@400000006afeb19d052592d4 bounce msg 1310791 qp 16937
@400000006afeb19d052592d4 end msg 1310791
@400000006afeb19d053872dc new msg 1310791
@400000006afeb19d0538d484 info msg 1310791: bytes 16053 from <> qp 16937 uid 7796
@400000006afeb19d05393244 starting delivery 1982: msg 1310791 to remote t.wolf3@valley.test
@400000006afeb19d0539b32c status: local 0/10 remote 1/20
@400000006afeb19f14dfe51c delivery 1982: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1wAD3D-768707-48/
@400000006afeb19f14dfe51c status: local 0/10 remote 0/20
@400000006afeb19f14dfe51c end msg 1310791
@400000006afeb1e42a2e2244 new msg 1310791
@400000006afeb1e42a2eed64 info msg 1310791: bytes 1965 from <h.vogel@club.example> qp 16942 uid 7791
@400000006afeb1e42a2f4b24 starting delivery 1983: msg 1310791 to remote o.beck7@orchard.test
@400000006afeb1e42a2ffaec status: local 0/10 remote 1/20
@400000006afeb1e52a09f48c delivery 1983: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795076570_d7dc206d0ed9_-_esmtp/
@400000006afeb1e52a0ad71c status: local 0/10 remote 0/20
@400000006afeb1e52a0b5fd4 end msg 1310791
@400000006afeb1e93b4030a4 new msg 1310791
@400000006afeb1e93b40e06c info msg 1310791: bytes 3157 from <sara@club.example> qp 16944 uid 7791
@400000006afeb1e93b40fbc4 starting delivery 1984: msg 1310791 to remote nina6@orchard.test
@400000006afeb1e93b41bf14 status: local 0/10 remote 1/20
@400000006afeb1ea33208dec delivery 1984: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795076575_5c71e026d88f_-_esmtp/
@400000006afeb1ea3320c884 status: local 0/10 remote 0/20
@400000006afeb1ea3320f764 end msg 1310791
@400000006afeb1f00529e44c new msg 1310791
@400000006afeb1f0052a885c info msg 1310791: bytes 1509 from <b.lang10@opera.example> qp 16947 uid 7791
@400000006afeb1f0052b0944 starting delivery 1985: msg 1310791 to local club.example-sara@club.example
@400000006afeb1f0052bebd4 status: local 1/10 remote 0/20
@400000006afeb1f006664c4c delivery 1985: success: did_0+0+1/
@400000006afeb1f006664c4c status: local 0/10 remote 0/20
@400000006afeb1f006664c4c end msg 1310791
@400000006afeb1f40368db2c new msg 1310791
@400000006afeb1f403691d94 info msg 1310791: bytes 1966 from <paula9@bigmail.example> qp 16952 uid 7791
@400000006afeb1f403694c74 starting delivery 1986: msg 1310791 to local shop.example-b.lang@shop.example
@400000006afeb1f4036992c4 status: local 1/10 remote 0/20
@400000006afeb1f4036a13ac starting delivery 1987: msg 1310791 to local shop.example-ute@shop.example
@400000006afeb1f4036a13ac status: local 2/10 remote 0/20
@400000006afeb1f4077e57b4 delivery 1986: success: did_0+0+1/
@400000006afeb1f4077e57b4 status: local 1/10 remote 0/20
@400000006afeb1f4090b3944 delivery 1987: success: did_0+0+1/
@400000006afeb1f4090b3944 status: local 0/10 remote 0/20
@400000006afeb1f4090bf8ac end msg 1310791
@400000006afeb20a2cceae24 new msg 1310791
@400000006afeb20a2cceae24 info msg 1310791: bytes 4331 from <v.horn20@freemail.test> qp 16958 uid 7791
@400000006afeb20a2ccec1ac starting delivery 1988: msg 1310791 to local office13@example.net
@400000006afeb20a2ccec1ac status: local 1/10 remote 0/20
@400000006afeb20a2e375e14 delivery 1988: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afeb20a2e37b404 status: local 0/10 remote 0/20
@400000006afeb20a2e37db14 bounce msg 1310791 qp 16960
@400000006afeb20a2e37db14 end msg 1310791
@400000006afeb20a2e551b5c new msg 1310791
@400000006afeb20a2e55b79c info msg 1310791: bytes 5304 from <> qp 16960 uid 7796
@400000006afeb20a2e55b79c starting delivery 1989: msg 1310791 to remote v.horn20@freemail.test
@400000006afeb20a2e560d8c status: local 0/10 remote 1/20
@400000006afeb20d0cd77bb4 delivery 1989: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_0256F25290/
@400000006afeb20d0cd77bb4 status: local 0/10 remote 0/20
@400000006afeb20d0cd7d1a4 end msg 1310791
@400000006afeb22f2fa6d464 new msg 1310791
@400000006afeb22f2fa6d464 info msg 1310791: bytes 1800 from <v.horn@shop.example> qp 16965 uid 7791
@400000006afeb22f2fa7072c starting delivery 1990: msg 1310791 to remote r.frank9@bluebird.test
@400000006afeb22f2fa74994 status: local 0/10 remote 1/20
@400000006afeb22f2fa7a754 starting delivery 1991: msg 1310791 to remote lena4@partner.test
@400000006afeb22f2fa7a754 status: local 0/10 remote 2/20
@400000006afeb23035ad7e44 delivery 1991: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_FA45AC150E/
@400000006afeb23035ad7e44 status: local 0/10 remote 1/20
@400000006afeb2311812fc9c delivery 1990: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<9c8255d24961ffa5@mail.example>_[InternalId=1565204090]_Queued_mail_for_delivery/
@400000006afeb23118132b7c status: local 0/10 remote 0/20
@400000006afeb2311813eae4 end msg 1310791
@400000006afeb234073e4d2c new msg 1310791
@400000006afeb234073e4d2c info msg 1310791: bytes 3234 from <ida@shop.example> qp 16967 uid 7791
@400000006afeb234073e9f34 starting delivery 1992: msg 1310791 to remote v.horn11@lighthouse.test
@400000006afeb234073f5e9c status: local 0/10 remote 1/20
@400000006afeb2342e006f94 delivery 1992: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1wC9C8-454012-BC/
@400000006afeb2342e011b74 status: local 0/10 remote 0/20
@400000006afeb2342e011b74 end msg 1310791
@400000006afeb23f06a0b56c new msg 1310791
@400000006afeb23f06a0bd3c info msg 1310791: bytes 54663 from <t.wolf28@kiosk.example> qp 16974 uid 7791
@400000006afeb23f06a0bd3c starting delivery 1993: msg 1310791 to local shop.example-ida@shop.example
@400000006afeb23f06a18c44 status: local 1/10 remote 0/20
@400000006afeb23f0a8e2fc4 delivery 1993: success: did_0+0+1/
@400000006afeb23f0a8e9d24 status: local 0/10 remote 0/20
@400000006afeb23f0a8eeb44 end msg 1310791
@400000006afeb24f0fc7d15c starting delivery 1994: msg 1310783 to remote r.frank9@partner.test
@400000006afeb24f0fc842a4 status: local 0/10 remote 1/20
@400000006afeb2501448e8c4 delivery 1994: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_C1F8D96C9C/
@400000006afeb250144932fc status: local 0/10 remote 0/20
@400000006afeb25014494e54 end msg 1310783
@400000006afeb259182465a4 new msg 1310783
@400000006afeb25918251954 info msg 1310783: bytes 3372 from <r.frank32@garden.example> qp 16981 uid 7791
@400000006afeb259182603b4 starting delivery 1995: msg 1310783 to local shop.example-b.lang@shop.example
@400000006afeb2591826caec status: local 1/10 remote 0/20
@400000006afeb2591cd80e5c delivery 1995: success: did_0+0+1/
@400000006afeb2591cd80e5c status: local 0/10 remote 0/20
@400000006afeb2591cd850c4 end msg 1310783
@400000006afeb2723165418c new msg 1310783
@400000006afeb2723165baa4 info msg 1310783: bytes 10791 from <r.frank@club.example> qp 16986 uid 7791
@400000006afeb2723165c65c starting delivery 1996: msg 1310783 to remote sara7@bigmail.example
@400000006afeb2723165c65c status: local 0/10 remote 1/20
@400000006afeb27339ad9254 delivery 1996: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795076712_20b9a7b0b0cc_-_esmtp/
@400000006afeb27339ae22dc status: local 0/10 remote 0/20
@400000006afeb27339ae22dc end msg 1310783
@400000006afeb28805ee3234 new msg 1310783
@400000006afeb28805eeaf34 info msg 1310783: bytes 4588 from <anna.koch@shop.example> qp 16994 uid 7791
@400000006afeb28805eeaf34 starting delivery 1997: msg 1310783 to remote wanda1@lantern.test
@400000006afeb28805ef4b74 status: local 0/10 remote 1/20
@400000006afeb2882660554c delivery 1997: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_71F2FAE91C/
@400000006afeb288266068d4 status: local 0/10 remote 0/20
@400000006afeb28826608814 end msg 1310783
@400000006afeb29620ce8964 new msg 1310783
@400000006afeb29620ce8964 info msg 1310783: bytes 1512 from <o.beck@shop.example> qp 16996 uid 7791
@400000006afeb29620cf315c starting delivery 1998: msg 1310783 to remote paula6@heather.example
@400000006afeb29620cf40fc status: local 0/10 remote 1/20
@400000006afeb29739f351cc delivery 1998: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<782c13ed9b0529bb@mail.example>_[InternalId=1391724579]_Queued_mail_for_delivery/
@400000006afeb29739f3bb44 status: local 0/10 remote 0/20
@400000006afeb29739f46724 end msg 1310783
@400000006afeb2b43932d08c new msg 1310783
@400000006afeb2b43932e02c info msg 1310783: bytes 6427 from <y.kurz2@bigmail.example> qp 17004 uid 7791
@400000006afeb2b43932efcc starting delivery 1999: msg 1310783 to local club.example-r.frank@club.example
@400000006afeb2b43932efcc status: local 1/10 remote 0/20
@400000006afeb2b43a1963e4 delivery 1999: success: did_0+0+1/
@400000006afeb2b43a19776c status: local 0/10 remote 0/20
@400000006afeb2b43a1a59fc end msg 1310783
@400000006afeb2c72fd8311c new msg 1310783
@400000006afeb2c72fd8311c info msg 1310783: bytes 2896 from <d.weiss@club.example> qp 17007 uid 7791
@400000006afeb2c72fd8311c starting delivery 2000: msg 1310783 to local shop.example-ida@shop.example
@400000006afeb2c72fd8311c status: local 1/10 remote 0/20
@400000006afeb2c733bcd9a4 delivery 2000: success: did_0+0+1/
@400000006afeb2c733bcd9a4 status: local 0/10 remote 0/20
@400000006afeb2c733bdb84c end msg 1310783
@400000006afeb2cb09bad64c new msg 1310783
@400000006afeb2cb09bad64c info msg 1310783: bytes 20089 from <lena36@freemail.test> qp 17011 uid 7791
@400000006afeb2cb09bad64c starting delivery 2001: msg 1310783 to local club.example-lena@club.example
@400000006afeb2cb09baf974 status: local 1/10 remote 0/20
@400000006afeb2cb0de84b8c delivery 2001: success: did_0+0+1/
@400000006afeb2cb0de84b8c status: local 0/10 remote 0/20
@400000006afeb2cb0de84b8c end msg 1310783
@400000006afeb2d13753e314 new msg 1310783
@400000006afeb2d137547784 info msg 1310783: bytes 2860 from <y.kurz@shop.example> qp 17015 uid 7791
@400000006afeb2d13754ecb4 starting delivery 2002: msg 1310783 to remote t.wolf9@partner.test
@400000006afeb2d13755b3ec status: local 0/10 remote 1/20
@400000006afeb2d2234d50bc delivery 2002: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_0D8E2E4805/
@400000006afeb2d2234daa94 status: local 0/10 remote 0/20
@400000006afeb2d2234decfc end msg 1310783
@400000006afeb2d9380c4634 new msg 1310783
@400000006afeb2d9380c4634 info msg 1310783: bytes 2438 from <carla@example.net> qp 17018 uid 7791
@400000006afeb2d9380c618c starting delivery 2003: msg 1310783 to remote ida7@heather.example
@400000006afeb2d9380c84b4 status: local 0/10 remote 1/20
@400000006afeb2da2a724794 starting delivery 2004: msg 1310732 to remote t.wolf3@grey.test
@400000006afeb2da2a724794 status: local 0/10 remote 2/20
@400000006afeb2db004851ac new msg 1310791
@400000006afeb2db004851ac info msg 1310791: bytes 4643 from <wanda@example.net> qp 17023 uid 7791
@400000006afeb2db0048808c starting delivery 2005: msg 1310791 to local club.example-nina@club.example
@400000006afeb2db00496aec status: local 1/10 remote 2/20
@400000006afeb2db0049a96c starting delivery 2006: msg 1310791 to local club.example-sara@club.example
@400000006afeb2db004a7c5c status: local 2/10 remote 2/20
@400000006afeb2db015d3864 delivery 2006: success: did_0+0+1/
@400000006afeb2db015e1324 status: local 1/10 remote 2/20
@400000006afeb2db03e49ec4 delivery 2005: success: did_0+0+1/
@400000006afeb2db03e4a2ac status: local 0/10 remote 2/20
@400000006afeb2db03e4a2ac end msg 1310791
@400000006afeb2db0dc26854 delivery 2003: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<ce6cc0333fb7f741@mail.example>_[InternalId=192440267]_Queued_mail_for_delivery/
@400000006afeb2db0dc323d4 status: local 0/10 remote 1/20
@400000006afeb2db0dc36a24 end msg 1310783
@400000006afeb2db2d26b164 delivery 2004: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795076816_qp_13142/
@400000006afeb2db2d27518c status: local 0/10 remote 0/20
@400000006afeb2db2d27518c end msg 1310732
@400000006afeb2eb3346afa4 new msg 1310732
@400000006afeb2eb334701ac info msg 1310732: bytes 3649 from <z.jung6@customer.example> qp 17030 uid 7791
@400000006afeb2eb334776dc starting delivery 2007: msg 1310732 to local club.example-j.klein@club.example
@400000006afeb2eb334845e4 status: local 1/10 remote 0/20
@400000006afeb2eb34d1bc74 delivery 2007: success: did_0+0+1/
@400000006afeb2eb34d1f70c status: local 0/10 remote 0/20
@400000006afeb2eb34d20e7c end msg 1310732
@400000006afeb2ff21896d24 new msg 1310732
@400000006afeb2ff21896d24 info msg 1310732: bytes 16016 from <lena8@customer.example> qp 17036 uid 7791
@400000006afeb2ff218a345c starting delivery 2008: msg 1310732 to local shop.example-ute@shop.example
@400000006afeb2ff218a345c status: local 1/10 remote 0/20
@400000006afeb2ff2292f5b4 delivery 2008: success: did_0+0+1/
@400000006afeb2ff22934f8c status: local 0/10 remote 0/20
@400000006afeb2ff22934f8c end msg 1310732
@400000006afeb32a1a3a978c new msg 1310732
@400000006afeb32a1a3b436c info msg 1310732: bytes 1606 from <ida@shop.example> qp 17040 uid 7791
@400000006afeb32a1a3bcc24 starting delivery 2009: msg 1310732 to remote y.kurz3@mill.test
@400000006afeb32a1a3bf334 status: local 0/10 remote 1/20
@400000006afeb32b35a085f4 delivery 2009: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_E2A73ECB6F/
@400000006afeb32b35a1455c status: local 0/10 remote 0/20
@400000006afeb32b35a17ff4 end msg 1310732
@400000006afeb33e360fd60c new msg 1310732
@400000006afeb33e360fd60c info msg 1310732: bytes 59365 from <paula@example.net> qp 17042 uid 7791
@400000006afeb33e360fd60c starting delivery 2010: msg 1310732 to remote b.lang1@birch.example
@400000006afeb33e360fd60c status: local 0/10 remote 1/20
@400000006afeb33f29cff0fc delivery 2010: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_B6CE01823F/
@400000006afeb33f29d0ac7c status: local 0/10 remote 0/20
@400000006afeb33f29d0ac7c end msg 1310732
@400000006afeb3581d62c614 new msg 1310732
@400000006afeb3581d62d99c info msg 1310732: bytes 1430 from <ida17@lantern.test> qp 17046 uid 7791
@400000006afeb3581d6346fc starting delivery 2011: msg 1310732 to local club.example-d.weiss@club.example
@400000006afeb3581d63a4bc status: local 1/10 remote 0/20
@400000006afeb3581f1eb684 delivery 2011: success: did_0+0+1/
@400000006afeb3581f1f23e4 status: local 0/10 remote 0/20
@400000006afeb3581f1f4af4 end msg 1310732
@400000006afeb35b089770a4 new msg 1310732
@400000006afeb35b0897badc info msg 1310732: bytes 5075 from <ute21@castle.example> qp 17049 uid 7791
@400000006afeb35b0897badc starting delivery 2012: msg 1310732 to local club.example-h.vogel@club.example
@400000006afeb35b0897eda4 status: local 1/10 remote 0/20
@400000006afeb35b095c85c4 delivery 2012: success: did_0+0+1/
@400000006afeb35b095ccc14 status: local 0/10 remote 0/20
@400000006afeb35b095cd7cc end msg 1310732
@400000006afeb36031443884 new msg 1310732
@400000006afeb36031443884 info msg 1310732: bytes 1826 from <o.beck7@bigmail.example> qp 17052 uid 7791
@400000006afeb36031443884 starting delivery 2013: msg 1310732 to local club.example-r.frank@club.example
@400000006afeb36031443884 status: local 1/10 remote 0/20
@400000006afeb36031e1090c delivery 2013: success: did_0+0+1/
@400000006afeb36031e1090c status: local 0/10 remote 0/20
@400000006afeb36031e1dfe4 end msg 1310732
@400000006afeb36033d60ec4 new msg 1310732
@400000006afeb36033d60ec4 info msg 1310732: bytes 2073 from <t.wolf21@acorn.example> qp 17057 uid 7791
@400000006afeb36033d683f4 starting delivery 2014: msg 1310732 to local club.example-f.braun@club.example
@400000006afeb36033d683f4 status: local 1/10 remote 0/20
@400000006afeb3603b5932fc delivery 2014: success: did_0+0+1/
@400000006afeb3603b5932fc status: local 0/10 remote 0/20
@400000006afeb3603b59f64c end msg 1310732
@400000006afeb3672830bfec new msg 1310732
@400000006afeb367283163fc info msg 1310732: bytes 4096 from <lena@club.example> qp 17063 uid 7791
@400000006afeb3672832468c starting delivery 2015: msg 1310732 to remote z.jung4@acorn.example
@400000006afeb367283269b4 status: local 0/10 remote 1/20
@400000006afeb36927acedd4 delivery 2015: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795076957_7bebd3447c86_-_esmtp/
@400000006afeb36927acedd4 status: local 0/10 remote 0/20
@400000006afeb36927adbcdc end msg 1310732
@400000006afeb388147eaa7c new msg 1310732
@400000006afeb388147eb634 info msg 1310732: bytes 33815 from <emma19@grocer.example> qp 17070 uid 7791
@400000006afeb388147f94dc starting delivery 2016: msg 1310732 to local shop.example-test6@shop.example
@400000006afeb38814807384 status: local 1/10 remote 0/20
@400000006afeb38815227044 delivery 2016: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afeb38815227044 status: local 0/10 remote 0/20
@400000006afeb3881522b2ac bounce msg 1310732 qp 17075
@400000006afeb38815236e2c end msg 1310732
@400000006afeb3881542cd6c new msg 1310732
@400000006afeb388154394a4 info msg 1310732: bytes 34838 from <> qp 17075 uid 7796
@400000006afeb3881543a82c starting delivery 2017: msg 1310732 to remote emma19@grocer.example
@400000006afeb3881543a82c status: local 0/10 remote 1/20
@400000006afeb3881d8e71c4 new msg 1310783
@400000006afeb3881d8ed754 info msg 1310783: bytes 6574 from <anna.koch36@quarry.example> qp 17079 uid 7791
@400000006afeb3881d8ed754 starting delivery 2018: msg 1310783 to local greta@example.net
@400000006afeb3881d8ed754 status: local 1/10 remote 1/20
@400000006afeb38822170ef4 delivery 2018: success: did_0+0+1/
@400000006afeb3882217ed9c status: local 0/10 remote 1/20
@400000006afeb3882218a534 end msg 1310783
@400000006afeb3882c512954 delivery 2017: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795076990_qp_11597/
@400000006afeb3882c51a654 status: local 0/10 remote 0/20
@400000006afeb3882c51f08c end msg 1310732
@400000006afeb3a62b621634 new msg 1310732
@400000006afeb3a62b62318c info msg 1310732: bytes 3206 from <carla@example.net> qp 17087 uid 7791
@400000006afeb3a62b62c9e4 starting delivery 2019: msg 1310732 to remote m.roth0@garden.example
@400000006afeb3a62b62c9e4 status: local 0/10 remote 1/20
@400000006afeb3a710c55f84 delivery 2019: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wFC12-4F6C27-EB/
@400000006afeb3a710c5c12c status: local 0/10 remote 0/20
@400000006afeb3a710c5c12c end msg 1310732
@400000006afeb3c812e159e4 new msg 1310732
@400000006afeb3c812e1afd4 info msg 1310732: bytes 3872 from <d.weiss@club.example> qp 17093 uid 7791
@400000006afeb3c812e28a94 starting delivery 2020: msg 1310732 to remote z.jung2@university.example
@400000006afeb3c812e2adbc status: local 0/10 remote 1/20
@400000006afeb3c82e6f65d4 delivery 2020: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<z.jung2@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afeb3c82e6fbbc4 status: local 0/10 remote 0/20
@400000006afeb3e2059f00c4 new msg 1310783
@400000006afeb3e2059fd3b4 info msg 1310783: bytes 7091 from <greta7@quarry.example> qp 17097 uid 7791
@400000006afeb3e205a09ed4 starting delivery 2021: msg 1310783 to local shop.example-v.horn@shop.example
@400000006afeb3e205a1007c status: local 1/10 remote 0/20
@400000006afeb3e2092a7174 delivery 2021: success: did_0+0+1/
@400000006afeb3e2092a9c6c status: local 0/10 remote 0/20
@400000006afeb3e2092a9c6c end msg 1310783
@400000006afeb3e5252d2c7c new msg 1310783
@400000006afeb3e5252d2c7c info msg 1310783: bytes 19328 from <b.lang27@valley.test> qp 17099 uid 7791
@400000006afeb3e5252d6afc starting delivery 2022: msg 1310783 to local shop.example-b.lang@shop.example
@400000006afeb3e5252d8a3c status: local 1/10 remote 0/20
@400000006afeb3e5252debe4 starting delivery 2023: msg 1310783 to local club.example-h.vogel@club.example
@400000006afeb3e5252debe4 status: local 2/10 remote 0/20
@400000006afeb3e5252ec2bc starting delivery 2024: msg 1310783 to local shop.example-o.beck@shop.example
@400000006afeb3e5252f1c94 status: local 3/10 remote 0/20
@400000006afeb3e527caf93c delivery 2022: success: did_0+0+1/
@400000006afeb3e527cb187c status: local 2/10 remote 0/20
@400000006afeb3e52acbc9a4 delivery 2024: success: did_0+0+1/
@400000006afeb3e52acbc9a4 status: local 1/10 remote 0/20
@400000006afeb3e52c77eb34 delivery 2023: success: did_0+0+1/
@400000006afeb3e52c78be24 status: local 0/10 remote 0/20
@400000006afeb3e52c79373c end msg 1310783
@400000006afeb40c05c1ea44 new msg 1310783
@400000006afeb40c05c224dc info msg 1310783: bytes 33544 from <k.maier@club.example> qp 17101 uid 7791
@400000006afeb40c05c23864 starting delivery 2025: msg 1310783 to remote v.horn5@acorn.example
@400000006afeb40c05c24034 status: local 0/10 remote 1/20
@400000006afeb40c07c737f4 new msg 1310791
@400000006afeb40c07c737f4 info msg 1310791: bytes 4077 from <h.vogel@club.example> qp 17108 uid 7791
@400000006afeb40c07c7e7bc starting delivery 2026: msg 1310791 to remote emma7@orchard.test
@400000006afeb40c07c84d4c status: local 0/10 remote 2/20
@400000006afeb40d2a8efb3c delivery 2025: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795077122_fd088f479b77_-_esmtp/
@400000006afeb40d2a8fd5fc status: local 0/10 remote 1/20
@400000006afeb40d2a905eb4 end msg 1310783
@400000006afeb40e0474f014 delivery 2026: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795077122_d87980864f4f_-_esmtp/
@400000006afeb40e0475c6ec status: local 0/10 remote 0/20
@400000006afeb40e04764004 end msg 1310791
@400000006afeb4103acc15fc new msg 1310791
@400000006afeb4103acc259c info msg 1310791: bytes 6322 from <carla@example.net> qp 17112 uid 7791
@400000006afeb4103accf4a4 starting delivery 2027: msg 1310791 to local club.example-sara@club.example
@400000006afeb4103acdac3c status: local 1/10 remote 0/20
@400000006afeb4110561bd2c delivery 2027: success: did_0+0+1/
@400000006afeb41105623e14 status: local 0/10 remote 0/20
@400000006afeb4110562b72c end msg 1310791
@400000006afeb42b1b90dca4 new msg 1310791
@400000006afeb42b1b912eac info msg 1310791: bytes 10068 from <y.kurz@shop.example> qp 17116 uid 7791
@400000006afeb42b1b91caec starting delivery 2028: msg 1310791 to remote d.weiss10@dune.test
@400000006afeb42b1b91ced4 status: local 0/10 remote 1/20
@400000006afeb42c2ac0b1cc delivery 2028: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w43BF-6CD692-A2/
@400000006afeb42c2ac16194 status: local 0/10 remote 0/20
@400000006afeb42c2ac16194 end msg 1310791
@400000006afeb4480082ce54 new msg 1310791
@400000006afeb44800830cd4 info msg 1310791: bytes 20436 from <carla0@station.test> qp 17122 uid 7791
@400000006afeb44800830cd4 starting delivery 2029: msg 1310791 to local shop.example-m.roth@shop.example
@400000006afeb44800830cd4 status: local 1/10 remote 0/20
@400000006afeb44803f61f3c delivery 2029: success: did_0+0+1/
@400000006afeb44803f6658c status: local 0/10 remote 0/20
@400000006afeb44803f6bf64 end msg 1310791
@400000006afeb46001c0e01c new msg 1310791
@400000006afeb46001c13224 info msg 1310791: bytes 1922 from <ute@shop.example> qp 17130 uid 7791
@400000006afeb46001c1360c starting delivery 2030: msg 1310791 to remote r.frank7@school.example
@400000006afeb46001c1748c status: local 0/10 remote 1/20
@400000006afeb46001c24394 starting delivery 2031: msg 1310791 to remote lena10@bigmail.example
@400000006afeb46001c24394 status: local 0/10 remote 2/20
@400000006afeb4610b01a65c delivery 2031: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795077206_e39ebd74d5a4_-_esmtp/
@400000006afeb4610b01a65c status: local 0/10 remote 1/20
@400000006afeb4612aead6dc delivery 2030: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795077206_qp_7552/
@400000006afeb4612aeb01d4 status: local 0/10 remote 0/20
@400000006afeb4612aeb1944 end msg 1310791
@400000006afeb48d03ff6e0c new msg 1310791
@400000006afeb48d03ff9cec info msg 1310791: bytes 12178 from <r.frank30@granite.test> qp 17137 uid 7791
@400000006afeb48d03ffcbcc starting delivery 2032: msg 1310791 to local club.example-r.frank@club.example
@400000006afeb48d0400a68c status: local 1/10 remote 0/20
@400000006afeb48d06cfc064 delivery 2032: success: did_0+0+1/
@400000006afeb48d06cfc44c status: local 0/10 remote 0/20
@400000006afeb48d06d08b84 end msg 1310791
@400000006afeb49210542b0c new msg 1310791
@400000006afeb49210542b0c info msg 1310791: bytes 266103 from <m.roth15@shipyard.test> qp 17141 uid 7791
@400000006afeb4921054a80c starting delivery 2033: msg 1310791 to local club.example-f.braun@club.example
@400000006afeb4921055250c status: local 1/10 remote 0/20
@400000006afeb49216440ce4 delivery 2033: success: did_0+0+1/
@400000006afeb49216442454 status: local 0/10 remote 0/20
@400000006afeb49216449d6c end msg 1310791
@400000006afeb4a532268a04 new msg 1310791
@400000006afeb4a532269d8c info msg 1310791: bytes 6385 from <orders@shop.example> qp 17146 uid 10001
@400000006afeb4a532269d8c starting delivery 2034: msg 1310791 to remote m.roth28@birch.example
@400000006afeb4a53226f764 status: local 0/10 remote 1/20
@400000006afeb4a73a10f7a4 delivery 2034: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_73869E64F0/
@400000006afeb4a73a10f7a4 status: local 0/10 remote 0/20
@400000006afeb4a73a11ab54 end msg 1310791
@400000006afeb4b123843384 new msg 1310791
@400000006afeb4b123843384 info msg 1310791: bytes 7695 from <b.lang15@museum.example> qp 17148 uid 7791
@400000006afeb4b123843384 starting delivery 2035: msg 1310791 to local shop.example-y.kurz@shop.example
@400000006afeb4b123843384 status: local 1/10 remote 0/20
@400000006afeb4b124de7424 delivery 2035: success: did_0+0+1/
@400000006afeb4b124deca14 status: local 0/10 remote 0/20
@400000006afeb4b124deca14 end msg 1310791
@400000006afeb4b535c70d3c starting delivery 2036: msg 1310789 to remote j.klein@silent.test
@400000006afeb4b535c78e24 status: local 0/10 remote 1/20
@400000006afeb4d13b527c3c new msg 1310791
@400000006afeb4d13b527c3c info msg 1310791: bytes 1829 from <b.lang@shop.example> qp 17151 uid 7791
@400000006afeb4d13b529794 starting delivery 2037: msg 1310791 to remote ida8@elm.example
@400000006afeb4d13b52e1cc status: local 0/10 remote 2/20
@400000006afeb4d3378693a4 delivery 2037: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w5D67-089522-0D/
@400000006afeb4d33786f54c status: local 0/10 remote 1/20
@400000006afeb4d33786f54c end msg 1310791
@400000006afeb4d9220fb424 new msg 1310791
@400000006afeb4d922105064 info msg 1310791: bytes 246176 from <z.jung33@pebble.test> qp 17158 uid 7791
@400000006afeb4d92210c97c starting delivery 2038: msg 1310791 to local club.example-emma@club.example
@400000006afeb4d922118ccc status: local 1/10 remote 1/20
@400000006afeb4d925b01c04 new msg 1310783
@400000006afeb4d925b01c04 info msg 1310783: bytes 61202 from <ida32@oakwood.test> qp 17165 uid 7791
@400000006afeb4d925b01c04 starting delivery 2039: msg 1310783 to local carla@example.net
@400000006afeb4d925b0951c status: local 2/10 remote 1/20
@400000006afeb4d925b0d784 starting delivery 2040: msg 1310783 to local shop.example-v.horn@shop.example
@400000006afeb4d925b18f1c status: local 3/10 remote 1/20
@400000006afeb4d92704f5d4 delivery 2038: success: did_0+0+1/
@400000006afeb4d92705383c status: local 2/10 remote 1/20
@400000006afeb4d927061acc end msg 1310791
@400000006afeb4d92bf68e04 delivery 2040: success: did_0+0+1/
@400000006afeb4d92bf6e00c status: local 1/10 remote 1/20
@400000006afeb4d92d13739c delivery 2039: success: did_0+0+1/
@400000006afeb4d92d1396c4 status: local 0/10 remote 1/20
@400000006afeb4d92d141b94 end msg 1310783
@400000006afeb4eb346477cc new msg 1310783
@400000006afeb4eb34650084 info msg 1310783: bytes 2489 from <j.klein17@heather.example> qp 17169 uid 7791
@400000006afeb4eb34651024 starting delivery 2041: msg 1310783 to local club.example-f.braun@club.example
@400000006afeb4eb34651024 status: local 1/10 remote 1/20
@400000006afeb4eb3708285c delivery 2041: success: did_0+0+1/
@400000006afeb4eb3708d43c status: local 0/10 remote 1/20
@400000006afeb4eb37094584 end msg 1310783
@400000006afeb4f2137c2e9c delivery 2036: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afeb4f2137c460c status: local 0/10 remote 0/20
@400000006afeb5051694e434 new msg 1310783
@400000006afeb5051695bb0c info msg 1310783: bytes 47240 from <h.vogel33@granite.test> qp 17176 uid 7791
@400000006afeb505169647ac starting delivery 2042: msg 1310783 to local shop.example-y.kurz@shop.example
@400000006afeb5051696b124 status: local 1/10 remote 0/20
@400000006afeb5051c364c34 delivery 2042: success: did_0+0+1/
@400000006afeb5051c364c34 status: local 0/10 remote 0/20
@400000006afeb5051c365bd4 end msg 1310783
@400000006afeb5582dd72d14 starting delivery 2043: msg 1310732 to remote z.jung2@university.example
@400000006afeb5582dd72d14 status: local 0/10 remote 1/20
@400000006afeb55b0c5d7954 delivery 2043: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795077454_e99153c009f1_-_esmtp/
@400000006afeb55b0c5e63b4 status: local 0/10 remote 0/20
@400000006afeb55b0c5edccc end msg 1310732
@400000006afeb55d2687e24c new msg 1310732
@400000006afeb55d2687fda4 info msg 1310732: bytes 13379 from <j.klein10@castle.example> qp 17179 uid 7791
@400000006afeb55d2687fda4 starting delivery 2044: msg 1310732 to local shop.example-contact12@shop.example
@400000006afeb55d2688e804 status: local 1/10 remote 0/20
@400000006afeb55d29e889dc delivery 2044: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afeb55d29e8c474 status: local 0/10 remote 0/20
@400000006afeb55d29e8c474 bounce msg 1310732 qp 17182
@400000006afeb55d29e94d2c end msg 1310732
@400000006afeb55d2a13f70c new msg 1310732
@400000006afeb55d2a13f70c info msg 1310732: bytes 14621 from <> qp 17182 uid 7796
@400000006afeb55d2a14d1cc starting delivery 2045: msg 1310732 to remote j.klein10@castle.example
@400000006afeb55d2a14d1cc status: local 0/10 remote 1/20
@400000006afeb55e29b7fc2c new msg 1310783
@400000006afeb55e29b83e94 info msg 1310783: bytes 6266 from <orders@shop.example> qp 17190 uid 10001
@400000006afeb55e29b8c74c starting delivery 2046: msg 1310783 to remote d.weiss1@grey.test
@400000006afeb55e29b8c74c status: local 0/10 remote 2/20
@400000006afeb55e2af35a8c delivery 2045: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795077459_qp_23276/
@400000006afeb55e2af35a8c status: local 0/10 remote 1/20
@400000006afeb55e2af43164 end msg 1310732
@400000006afeb55f33af21ec delivery 2046: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<d.weiss1@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afeb55f33afd984 status: local 0/10 remote 0/20
@400000006afeb5613930ec2c new msg 1310732
@400000006afeb5613930ec2c info msg 1310732: bytes 7860 from <ida34@kiosk.example> qp 17192 uid 7791
@400000006afeb5613930ec2c starting delivery 2047: msg 1310732 to local club.example-sara@club.example
@400000006afeb56139311724 status: local 1/10 remote 0/20
@400000006afeb5613b125a44 delivery 2047: success: did_0+0+1/
@400000006afeb5613b12bfd4 status: local 0/10 remote 0/20
@400000006afeb5613b13505c end msg 1310732
@400000006afeb5760be14474 new msg 1310732
@400000006afeb5760be1a61c info msg 1310732: bytes 32137 from <emma@club.example> qp 17199 uid 7791
@400000006afeb5760be280dc starting delivery 2048: msg 1310732 to remote o.beck4@library.example
@400000006afeb5760be2c344 status: local 0/10 remote 1/20
@400000006afeb5760be39634 starting delivery 2049: msg 1310732 to remote nina0@station.test
@400000006afeb5760be39634 status: local 0/10 remote 2/20
@400000006afeb5760be48094 starting delivery 2050: msg 1310732 to remote t.wolf11@grey.test
@400000006afeb5760be48094 status: local 0/10 remote 3/20
@400000006afeb5760be4f5c4 starting delivery 2051: msg 1310732 to remote y.kurz5@shipyard.test
@400000006afeb5760be5d854 status: local 0/10 remote 4/20
@400000006afeb5762b676d64 delivery 2050: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<t.wolf11@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afeb5762b6805bc status: local 0/10 remote 3/20
@400000006afeb5762f979224 delivery 2048: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1w0462-2114CB-2E/
@400000006afeb5762f98789c status: local 0/10 remote 2/20
@400000006afeb57636ec5f14 delivery 2051: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_BBD85508D8/
@400000006afeb57636ecf76c status: local 0/10 remote 1/20
@400000006afeb57733a375a4 new msg 1310791
@400000006afeb57733a44894 info msg 1310791: bytes 7066 from <wanda@example.net> qp 17207 uid 7791
@400000006afeb57733a4f08c starting delivery 2052: msg 1310791 to local shop.example-v.horn@shop.example
@400000006afeb57733a50be4 status: local 1/10 remote 1/20
@400000006afeb57737733a84 delivery 2052: success: did_0+0+1/
@400000006afeb5773773e664 status: local 0/10 remote 1/20
@400000006afeb5773774a1e4 end msg 1310791
@400000006afeb57820ab9044 delivery 2049: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1wBB87-5BF91A-7B/
@400000006afeb57820ab9bfc status: local 0/10 remote 0/20
@400000006afeb58633457724 new msg 1310791
@400000006afeb58633462ebc info msg 1310791: bytes 1430 from <wanda@example.net> qp 17215 uid 7791
@400000006afeb58633462ebc starting delivery 2053: msg 1310791 to remote sara6@workshop.test
@400000006afeb5863346b38c status: local 0/10 remote 1/20
@400000006afeb5871f51b534 delivery 2053: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_9B3D8993E9/
@400000006afeb5871f51bd04 status: local 0/10 remote 0/20
@400000006afeb5871f51cca4 end msg 1310791
@400000006afeb58720ef444c new msg 1310791
@400000006afeb58720ef444c info msg 1310791: bytes 95585 from <anna.koch@shop.example> qp 17223 uid 7791
@400000006afeb58720ef444c starting delivery 2054: msg 1310791 to remote paula2@museum.example
@400000006afeb58720efb1ac status: local 0/10 remote 1/20
@400000006afeb5890d3b3ec4 delivery 2054: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<793d155c39609004@mail.example>_[InternalId=1004019622]_Queued_mail_for_delivery/
@400000006afeb5890d3b65d4 status: local 0/10 remote 0/20
@400000006afeb5890d3bb3f4 end msg 1310791
@400000006afeb58c0f39fcc4 new msg 1310791
@400000006afeb58c0f3a8964 info msg 1310791: bytes 6450 from <orders@shop.example> qp 17230 uid 10001
@400000006afeb58c0f3b392c starting delivery 2055: msg 1310791 to remote z.jung17@kiosk.example
@400000006afeb58c0f3bba14 status: local 0/10 remote 1/20
@400000006afeb58d0d5450bc delivery 2055: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795077506_qp_30500/
@400000006afeb58d0d5450bc status: local 0/10 remote 0/20
@400000006afeb58d0d552f64 end msg 1310791
@400000006afeb5ae37a04d94 new msg 1310791
@400000006afeb5ae37a04d94 info msg 1310791: bytes 1390 from <nina@club.example> qp 17236 uid 7791
@400000006afeb5ae37a0805c starting delivery 2056: msg 1310791 to remote lena11@valley.test
@400000006afeb5ae37a0e9d4 status: local 0/10 remote 1/20
@400000006afeb5b1182b4374 delivery 2056: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w1A07-7BA87D-3F/
@400000006afeb5b1182b7a24 status: local 0/10 remote 0/20
@400000006afeb5b1182b7a24 end msg 1310791
@400000006afeb5c727938dbc new msg 1310791
@400000006afeb5c727943d84 info msg 1310791: bytes 5964 from <y.kurz31@partner.test> qp 17243 uid 7791
@400000006afeb5c72794510c starting delivery 2057: msg 1310791 to local club.example-h.vogel@club.example
@400000006afeb5c72794687c status: local 1/10 remote 0/20
@400000006afeb5c7296484fc delivery 2057: success: did_0+0+1/
@400000006afeb5c72964ac0c status: local 0/10 remote 0/20
@400000006afeb5c729654c34 end msg 1310791
@400000006afeb5ca29e2966c new msg 1310791
@400000006afeb5ca29e2966c info msg 1310791: bytes 31910 from <paula15@grocer.example> qp 17251 uid 7791
@400000006afeb5ca29e332ac starting delivery 2058: msg 1310791 to local carla@example.net
@400000006afeb5ca29e37ce4 status: local 1/10 remote 0/20
@400000006afeb5ca29e4ad94 new msg 1310776
@400000006afeb5ca29e4ff9c info msg 1310776: bytes 16816 from <wanda27@bigmail.example> qp 17258 uid 7791
@400000006afeb5ca29e5364c starting delivery 2059: msg 1310776 to local club.example-k.maier@club.example
@400000006afeb5ca29e58854 status: local 2/10 remote 0/20
@400000006afeb5ca2e3cd86c delivery 2058: success: did_0+0+1/
@400000006afeb5ca2e3cd86c status: local 1/10 remote 0/20
@400000006afeb5ca2e3d074c end msg 1310791
@400000006afeb5ca2f11cff4 delivery 2059: success: did_0+0+1/
@400000006afeb5ca2f11cff4 status: local 0/10 remote 0/20
@400000006afeb5ca2f11cff4 end msg 1310776
@400000006afeb5da182363d4 new msg 1310776
@400000006afeb5da1823f074 info msg 1310776: bytes 1439 from <t.wolf@shop.example> qp 17265 uid 7791
@400000006afeb5da182432dc starting delivery 2060: msg 1310776 to remote nina9@harbour.test
@400000006afeb5da1824cb34 status: local 0/10 remote 1/20
@400000006afeb5da1825732c starting delivery 2061: msg 1310776 to remote ute2@slowpost.example
@400000006afeb5da1826079c status: local 0/10 remote 2/20
@400000006afeb5da182655bc starting delivery 2062: msg 1310776 to remote wanda6@bigmail.example
@400000006afeb5da182655bc status: local 0/10 remote 3/20
@400000006afeb5da31fd14bc delivery 2060: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_DCB9CD0548/
@400000006afeb5da31fd1c8c status: local 0/10 remote 2/20
@400000006afeb5dc089eac34 delivery 2061: deferral: 203.0.113.96_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_203.0.113.96./
@400000006afeb5dc089ed344 status: local 0/10 remote 1/20
@400000006afeb5dc2920ffd4 delivery 2062: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795077584_fbe1fa4125b0_-_esmtp/
@400000006afeb5dc29211f14 status: local 0/10 remote 0/20
@400000006afeb5f1283cfcbc new msg 1310791
@400000006afeb5f1283ddb64 info msg 1310791: bytes 4302 from <nina@club.example> qp 17267 uid 7791
@400000006afeb5f1283ebdf4 starting delivery 2063: msg 1310791 to remote paula11@museum.example
@400000006afeb5f1283f005c status: local 0/10 remote 1/20
@400000006afeb5f40983fb54 delivery 2063: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<ba1a0dd6445311b3@mail.example>_[InternalId=570167935]_Queued_mail_for_delivery/
@400000006afeb5f409847084 status: local 0/10 remote 0/20
@400000006afeb5f409849f64 end msg 1310791
@400000006afeb60d0e6bfa7c new msg 1310791
@400000006afeb60d0e6bfa7c info msg 1310791: bytes 59984 from <ute35@customer.example> qp 17273 uid 7791
@400000006afeb60d0e6caa44 starting delivery 2064: msg 1310791 to local shop.example-v.horn@shop.example
@400000006afeb60d0e6caa44 status: local 1/10 remote 0/20
@400000006afeb60d11148d0c delivery 2064: success: did_0+0+1/
@400000006afeb60d1114c7a4 status: local 0/10 remote 0/20
@400000006afeb60d1114c7a4 end msg 1310791
@400000006afeb60f130481e4 new msg 1310791
@400000006afeb60f1304fafc info msg 1310791: bytes 734 from <root@mx1.example.net> qp 17281 uid 0
@400000006afeb60f130525f4 starting delivery 2065: msg 1310791 to local root@mx1.example.net
@400000006afeb60f1305608c status: local 1/10 remote 0/20
@400000006afeb60f16d1647c delivery 2065: success: did_0+1+0/qp_17288/
@400000006afeb60f16d1ba6c status: local 0/10 remote 0/20
@400000006afeb60f16d26264 end msg 1310791
@400000006afeb60f16f0b41c new msg 1310791
@400000006afeb60f16f1294c info msg 1310791: bytes 974 from <root@mx1.example.net> qp 17288 uid 7790
@400000006afeb60f16f1d144 starting delivery 2066: msg 1310791 to local greta@example.net
@400000006afeb60f16f2040c status: local 1/10 remote 0/20
@400000006afeb60f18beadbc delivery 2066: success: did_0+0+1/
@400000006afeb60f18beadbc status: local 0/10 remote 0/20
@400000006afeb60f18bf51cc end msg 1310791
@400000006afeb61a260e1a84 new msg 1310791
@400000006afeb61a260e7c2c info msg 1310791: bytes 2225 from <m.roth@shop.example> qp 17296 uid 7791
@400000006afeb61a260e7c2c starting delivery 2067: msg 1310791 to remote k.maier6@corner.test
@400000006afeb61a260f109c status: local 0/10 remote 1/20
@400000006afeb61c1f7efef4 delivery 2067: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<7806eca9a71aeffd@mail.example>_[InternalId=449196767]_Queued_mail_for_delivery/
@400000006afeb61c1f7f3d74 status: local 0/10 remote 0/20
@400000006afeb61c1f7f3d74 end msg 1310791
@400000006afeb62d00e652e4 new msg 1310791
@400000006afeb62d00e6a8d4 info msg 1310791: bytes 4594 from <v.horn34@grocer.example> qp 17299 uid 7791
@400000006afeb62d00e6a8d4 starting delivery 2068: msg 1310791 to local jonas@mx1.example.net
@400000006afeb62d00e7606c status: local 1/10 remote 0/20
@400000006afeb62d01844c4c delivery 2068: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afeb62d0184f05c status: local 0/10 remote 0/20
@400000006afeb66201dee79c new msg 1310777
@400000006afeb66201df8bac info msg 1310777: bytes 3415 from <y.kurz0@mill.test> qp 17304 uid 7791
@400000006afeb66201df8bac starting delivery 2069: msg 1310777 to local paula@example.net
@400000006afeb66201df8bac status: local 1/10 remote 0/20
@400000006afeb662092047e4 delivery 2069: success: did_0+0+1/
@400000006afeb6620920ad74 status: local 0/10 remote 0/20
@400000006afeb66209218064 end msg 1310777
@400000006afeb665032d7fdc new msg 1310777
@400000006afeb665032e6a3c info msg 1310777: bytes 18657 from <k.maier15@harbour.test> qp 17307 uid 7791
@400000006afeb665032ecbe4 starting delivery 2070: msg 1310777 to local club.example-lena@club.example
@400000006afeb665032f50b4 status: local 1/10 remote 0/20
@400000006afeb66509fac194 delivery 2070: success: did_0+0+1/
@400000006afeb66509fac194 status: local 0/10 remote 0/20
@400000006afeb66509fac194 end msg 1310777
@400000006afeb677397dfabc new msg 1310777
@400000006afeb677397dfabc info msg 1310777: bytes 4981 from <z.jung13@bigmail.example> qp 17311 uid 7791
@400000006afeb677397e5c64 starting delivery 2071: msg 1310777 to local shop.example-y.kurz@shop.example
@400000006afeb677397ec1f4 status: local 1/10 remote 0/20
@400000006afeb6773ac9667c delivery 2071: success: did_0+0+1/
@400000006afeb6773aca3584 status: local 0/10 remote 0/20
@400000006afeb6773aca878c end msg 1310777
@400000006afeb67f18ef145c new msg 1310777
@400000006afeb67f18ef145c info msg 1310777: bytes 3865 from <greta@example.net> qp 17315 uid 7791
@400000006afeb67f18ef992c starting delivery 2072: msg 1310777 to remote f.braun0@garden.example
@400000006afeb67f18ef992c status: local 0/10 remote 1/20
@400000006afeb67f18efbc54 starting delivery 2073: msg 1310777 to remote lena8@grey.test
@400000006afeb67f18f04124 status: local 0/10 remote 2/20
@400000006afeb67f18f0d97c starting delivery 2074: msg 1310777 to remote lena9@granite.test
@400000006afeb67f18f0d97c status: local 0/10 remote 3/20
@400000006afeb67f38933144 delivery 2073: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<lena8@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afeb67f38935c3c status: local 0/10 remote 2/20
