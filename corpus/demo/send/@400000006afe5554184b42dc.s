@400000006af644fd204b0d3c delivery 14: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1794524371_f2835a610550_-_esmtp/
@400000006af644fd204ba594 status: local 0/10 remote 0/20
@400000006af644fd204c1ac4 end msg 1310734
@400000006af649aa2c01963c starting delivery 15: msg 1310732 to remote lager@silent.test
@400000006af649aa2c01963c status: local 0/10 remote 1/20
@400000006af649e702356ff4 delivery 15: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af649e702361404 status: local 0/10 remote 0/20
@400000006af64ef427f1a794 new msg 1310734
@400000006af64ef427f1da5c info msg 1310734: bytes 7261 from <orders@shop.example> qp 5869 uid 10001
@400000006af64ef427f23fec starting delivery 16: msg 1310734 to remote j.klein39@partner.test
@400000006af64ef427f26ecc status: local 0/10 remote 1/20
@400000006af64ef507313984 delivery 16: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_211CC772F9/
@400000006af64ef50731ed34 status: local 0/10 remote 0/20
@400000006af64ef50731f11c end msg 1310734
@400000006af64ef51c056c7c new msg 1310734
@400000006af64ef51c056c7c info msg 1310734: bytes 5602 from <orders@shop.example> qp 5873 uid 10001
@400000006af64ef51c05ce24 starting delivery 17: msg 1310734 to remote greta9@dune.test
@400000006af64ef51c064b24 status: local 0/10 remote 1/20
@400000006af64ef624f868ac delivery 17: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w1EE0-8744A0-47/
@400000006af64ef624f868ac status: local 0/10 remote 0/20
@400000006af64ef624f8ca54 end msg 1310734
@400000006af6518230ff9a1c new msg 1310734
@400000006af6518230ff9e04 info msg 1310734: bytes 1452 from <wanda16@freemail.test> qp 9140 uid 7791
@400000006af6518230ffc514 starting delivery 18: msg 1310734 to local shop.example-z.jung@shop.example
@400000006af651823100847c status: local 1/10 remote 0/20
@400000006af6518232680f74 delivery 18: success: did_0+0+1/
@400000006af651823268e264 status: local 0/10 remote 0/20
@400000006af651823268e264 end msg 1310734
@400000006af670ba3739a454 starting delivery 19: msg 1310732 to remote lager@silent.test
@400000006af670ba3739a454 status: local 0/10 remote 1/20
@400000006af670f72454607c delivery 19: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af670f72454e54c status: local 0/10 remote 0/20
@400000006af69aea170ad39c starting delivery 20: msg 1310732 to remote lager@silent.test
@400000006af69aea170b40fc status: local 0/10 remote 1/20
@400000006af69b2635d51314 delivery 20: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af69b2635d51314 status: local 0/10 remote 0/20
@400000006af69f37090a1c1c new msg 1310734
@400000006af69f37090afeac info msg 1310734: bytes 734 from <root@mx1.example.net> qp 11197 uid 0
@400000006af69f37090afeac starting delivery 21: msg 1310734 to local root@mx1.example.net
@400000006af69f37090afeac status: local 1/10 remote 0/20
@400000006af69f370aef1474 new msg 1310735
@400000006af69f370aef6a64 info msg 1310735: bytes 974 from <root@mx1.example.net> qp 11198 uid 7790
@400000006af69f370af02db4 starting delivery 22: msg 1310735 to local greta@example.net
@400000006af69f370af058ac status: local 2/10 remote 0/20
@400000006af69f370af0972c delivery 21: success: did_0+1+0/qp_11198/
@400000006af69f370af0ba54 status: local 1/10 remote 0/20
@400000006af69f370af15a7c end msg 1310734
@400000006af69f370d4ba214 delivery 22: success: did_0+0+1/
@400000006af69f370d4ba214 status: local 0/10 remote 0/20
@400000006af69f370d4c1b2c end msg 1310735
@400000006af6c83a0ed58dd4 starting delivery 23: msg 1310732 to remote lager@silent.test
@400000006af6c83a0ed58dd4 status: local 0/10 remote 1/20
@400000006af6c877098a67dc delivery 23: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af6c877098b0804 status: local 0/10 remote 0/20
@400000006af6f8aa27d6b90c starting delivery 24: msg 1310732 to remote lager@silent.test
@400000006af6f8aa27d72e3c status: local 0/10 remote 1/20
@400000006af6f8e71726048c delivery 24: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af6f8e717265a7c status: local 0/10 remote 0/20
@400000006af708ba073c6cb4 new msg 1310735
@400000006af708ba073c6cb4 info msg 1310735: bytes 48211 from <billing@shop.example> qp 16380 uid 7791
@400000006af708ba073d4b5c starting delivery 25: msg 1310735 to remote m.roth@silent.test
@400000006af708ba073d9d64 status: local 0/10 remote 1/20
@400000006af708f62d01eb54 delivery 25: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af708f62d0258b4 status: local 0/10 remote 0/20
@400000006af70a4a33faf414 starting delivery 26: msg 1310735 to remote m.roth@silent.test
@400000006af70a4a33fb6d2c status: local 0/10 remote 1/20
@400000006af70a4a34a3fd84 delivery 26: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af70a4a34a45374 status: local 0/10 remote 0/20
@400000006af70efa3a3d3bac starting delivery 27: msg 1310735 to remote m.roth@silent.test
@400000006af70efa3a3d81fc status: local 0/10 remote 1/20
@400000006af70efa3b38dda4 delivery 27: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af70efa3b3952d4 status: local 0/10 remote 0/20
@400000006af7147f11162b1c new msg 1310734
@400000006af7147f11163abc info msg 1310734: bytes 31701 from <z.jung@shop.example> qp 31446 uid 7791
@400000006af7147f11163abc starting delivery 28: msg 1310734 to remote nina2@tower.test
@400000006af7147f11163abc status: local 0/10 remote 1/20
@400000006af714810185dabc delivery 28: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1794577525_qp_14325/
@400000006af714810185dabc status: local 0/10 remote 0/20
@400000006af714810185dabc end msg 1310734
@400000006af716ca1ca51b64 starting delivery 29: msg 1310735 to remote m.roth@silent.test
@400000006af716ca1ca51b64 status: local 0/10 remote 1/20
@400000006af717062d3c6be4 delivery 29: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af717062d3c6be4 status: local 0/10 remote 0/20
@400000006af721ba03441cec starting delivery 30: msg 1310735 to remote m.roth@silent.test
@400000006af721ba03447aac status: local 0/10 remote 1/20
@400000006af721ba046e9ee4 delivery 30: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af721ba046f4ac4 status: local 0/10 remote 0/20
@400000006af72aa50231af04 new msg 1310734
@400000006af72aa502326a84 info msg 1310734: bytes 11797 from <f.braun@club.example> qp 27327 uid 7791
@400000006af72aa50232f724 starting delivery 31: msg 1310734 to remote emma11@partner.test
@400000006af72aa502335cb4 status: local 0/10 remote 1/20
@400000006af72aa531f6850c delivery 31: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_569F31D72B/
@400000006af72aa531f6dee4 status: local 0/10 remote 0/20
@400000006af72aa531f7679c end msg 1310734
@400000006af72c3a397af164 starting delivery 32: msg 1310732 to remote lager@silent.test
@400000006af72c3a397bbc84 status: local 0/10 remote 1/20
@400000006af72c773166b4a4 delivery 32: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af72c77316706ac status: local 0/10 remote 0/20
@400000006af72fca131dfd54 starting delivery 33: msg 1310735 to remote m.roth@silent.test
@400000006af72fca131e8ddc status: local 0/10 remote 1/20
@400000006af72fca14124864 delivery 33: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af72fca14124864 status: local 0/10 remote 0/20
@400000006af740fa3a4970ac starting delivery 34: msg 1310735 to remote m.roth@silent.test
@400000006af740fa3a49de0c status: local 0/10 remote 1/20
@400000006af74137146949d4 delivery 34: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af741371469de44 status: local 0/10 remote 0/20
@400000006af7554a09caa52c starting delivery 35: msg 1310735 to remote m.roth@silent.test
@400000006af7554a09cb128c status: local 0/10 remote 1/20
@400000006af755863aa9a97c delivery 35: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af755863aa9f3b4 status: local 0/10 remote 0/20
@400000006af757502ac6477c new msg 1310734
@400000006af757502ac71e54 info msg 1310734: bytes 2279 from <ida@shop.example> qp 19569 uid 7791
@400000006af757502ac77ffc starting delivery 36: msg 1310734 to remote b.lang10@birch.example
@400000006af757502ac79384 status: local 0/10 remote 1/20
@400000006af7575300186fdc delivery 36: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F03CB07B22/
@400000006af7575300186fdc status: local 0/10 remote 0/20
@400000006af75753001873c4 end msg 1310734
@400000006af762ea2134ffdc starting delivery 37: msg 1310732 to remote lager@silent.test
@400000006af762ea2135abbc status: local 0/10 remote 1/20
@400000006af762ea22e2a80c delivery 37: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af762ea22e328f4 status: local 0/10 remote 0/20
@400000006af76cba2a511f4c starting delivery 38: msg 1310735 to remote m.roth@silent.test
@400000006af76cba2a511f4c status: local 0/10 remote 1/20
@400000006af76cf71b609d14 delivery 38: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af76cf71b618774 status: local 0/10 remote 0/20
@400000006af7874a2aa38124 starting delivery 39: msg 1310735 to remote m.roth@silent.test
@400000006af7874a2aa41d64 status: local 0/10 remote 1/20
@400000006af78787296a0b0c delivery 39: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af78787296a0b0c status: local 0/10 remote 0/20
@400000006af79cba1f7448c4 starting delivery 40: msg 1310732 to remote lager@silent.test
@400000006af79cba1f7448c4 status: local 0/10 remote 1/20
@400000006af79cf7088d79dc delivery 40: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af79cf7088d79dc status: local 0/10 remote 0/20
@400000006af7a4fa1160e01c starting delivery 41: msg 1310735 to remote m.roth@silent.test
@400000006af7a4fa1160e01c status: local 0/10 remote 1/20
@400000006af7a4fa12938fd4 delivery 41: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af7a4fa1293ed94 status: local 0/10 remote 0/20
@400000006af7c5ca3714cabc starting delivery 42: msg 1310735 to remote m.roth@silent.test
@400000006af7c5ca371595dc status: local 0/10 remote 1/20
@400000006af7c607186ff564 delivery 42: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af7c607186ff564 status: local 0/10 remote 0/20
@400000006af7cadb069cf864 new msg 1310734
@400000006af7cadb069d2744 info msg 1310734: bytes 5220 from <k.maier@club.example> qp 5121 uid 7791
@400000006af7cadb069d2f14 starting delivery 43: msg 1310734 to remote emma6@typo.test
@400000006af7cadb069d88ec status: local 0/10 remote 1/20
@400000006af7cadb0fa5841c delivery 43: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006af7cadb0fa63f9c status: local 0/10 remote 0/20
@400000006af7cadb0fa6476c bounce msg 1310734 qp 5122
@400000006af7cadb0fa6bc9c end msg 1310734
@400000006af7cadb0fe3f47c new msg 1310734
@400000006af7cadb0fe3f47c info msg 1310734: bytes 6606 from <> qp 5122 uid 7796
@400000006af7cadb0fe4235c starting delivery 44: msg 1310734 to local club.example-k.maier@club.example
@400000006af7cadb0fe4235c status: local 1/10 remote 0/20
@400000006af7cadb13505024 delivery 44: success: did_0+0+1/
@400000006af7cadb13505024 status: local 0/10 remote 0/20
@400000006af7cadb1350540c end msg 1310734
@400000006af7d9aa32a3b114 starting delivery 45: msg 1310732 to remote lager@silent.test
@400000006af7d9aa32a3b114 status: local 0/10 remote 1/20
@400000006af7d9e706724e84 delivery 45: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af7d9e70672eeac status: local 0/10 remote 0/20
@400000006af7e9ba2f5c84f4 starting delivery 46: msg 1310735 to remote m.roth@silent.test
@400000006af7e9ba2f5cb7bc status: local 0/10 remote 1/20
@400000006af7e9f70f098e54 delivery 46: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af7e9f70f0a5974 status: local 0/10 remote 0/20
@400000006af7f0b71068cc4c new msg 1310734
@400000006af7f0b71068cc4c info msg 1310734: bytes 734 from <root@mx1.example.net> qp 21114 uid 0
@400000006af7f0b71069782c starting delivery 47: msg 1310734 to local root@mx1.example.net
@400000006af7f0b7106987cc status: local 1/10 remote 0/20
@400000006af7f0b713f4b614 delivery 47: success: did_0+1+0/qp_21115/
@400000006af7f0b713f50434 status: local 0/10 remote 0/20
@400000006af7f0b713f598a4 end msg 1310734
@400000006af7f0b71413ee44 new msg 1310734
@400000006af7f0b71414adac info msg 1310734: bytes 974 from <root@mx1.example.net> qp 21115 uid 7790
@400000006af7f0b714151b0c starting delivery 48: msg 1310734 to local greta@example.net
@400000006af7f0b7141555a4 status: local 1/10 remote 0/20
@400000006af7f0b7194ce014 delivery 48: success: did_0+0+1/
@400000006af7f0b7194ce014 status: local 0/10 remote 0/20
@400000006af7f0b7194cebcc end msg 1310734
@400000006af810871b276c74 new msg 1310734
@400000006af810871b2852ec info msg 1310734: bytes 1121 from <ida1@museum.example> qp 29367 uid 7791
@400000006af810871b28c81c starting delivery 49: msg 1310734 to local office13@example.net
@400000006af810871b294904 status: local 1/10 remote 0/20
@400000006af810871c89521c delivery 49: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006af810871c895dd4 status: local 0/10 remote 0/20
@400000006af810871c89792c bounce msg 1310734 qp 29368
@400000006af810871c898cb4 end msg 1310734
@400000006af810871ca41994 new msg 1310734
@400000006af810871ca43cbc info msg 1310734: bytes 2532 from <> qp 29368 uid 7796
@400000006af810871ca50fac starting delivery 50: msg 1310734 to remote ida1@museum.example
@400000006af810871ca5afd4 status: local 0/10 remote 1/20
@400000006af810891ef4bc6c delivery 50: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<61b20edbf154c5f6@mail.example>_[InternalId=1433673952]_Queued_mail_for_delivery/
@400000006af810891ef51a2c status: local 0/10 remote 0/20
@400000006af810891ef525e4 end msg 1310734
@400000006af810ca1596c96c starting delivery 51: msg 1310735 to remote m.roth@silent.test
@400000006af810ca15970fbc status: local 0/10 remote 1/20
@400000006af8110702d79b94 delivery 51: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af8110702d87e24 status: local 0/10 remote 0/20
@400000006af8139b0488b694 new msg 1310734
@400000006af8139b0489183c info msg 1310734: bytes 7593 from <orders@shop.example> qp 837 uid 10001
@400000006af8139b04894334 starting delivery 52: msg 1310734 to remote greta0@heather.example
@400000006af8139b04894334 status: local 0/10 remote 1/20
@400000006af8139b259014cc delivery 52: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<76daa0afdd9b047c@mail.example>_[InternalId=59188347]_Queued_mail_for_delivery/
@400000006af8139b25905f04 status: local 0/10 remote 0/20
@400000006af8139b25905f04 end msg 1310734
@400000006af814931195d6b4 new msg 1310734
@400000006af814931195f9dc info msg 1310734: bytes 5250 from <orders@shop.example> qp 2078 uid 10001
@400000006af8149311967eac starting delivery 53: msg 1310734 to remote d.weiss13@station.test
@400000006af814931196dc6c status: local 0/10 remote 1/20
@400000006af814941238f484 delivery 53: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1w36F3-5C6FF0-85/
@400000006af814941238f484 status: local 0/10 remote 0/20
@400000006af814941239c38c end msg 1310734
@400000006af819ba327653cc starting delivery 54: msg 1310732 to remote lager@silent.test
@400000006af819ba3276b574 status: local 0/10 remote 1/20
@400000006af819ba3391ce1c delivery 54: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af819ba3391ce1c status: local 0/10 remote 0/20
@400000006af822d516a19e04 new msg 1310734
@400000006af822d516a26154 info msg 1310734: bytes 933 from <d.weiss36@mill.test> qp 20328 uid 7791
@400000006af822d516a29bec starting delivery 55: msg 1310734 to local club.example-j.klein@club.example
@400000006af822d516a2a7a4 status: local 1/10 remote 0/20
@400000006af822d51d7023f4 delivery 55: success: did_0+0+1/
@400000006af822d51d710e54 status: local 0/10 remote 0/20
@400000006af822d51d710e54 end msg 1310734
@400000006af8231134363fc4 new msg 1310734
@400000006af823113436e3d4 info msg 1310734: bytes 1287 from <b.lang17@opera.example> qp 20631 uid 7791
@400000006af823113437ab0c starting delivery 56: msg 1310734 to local club.example-k.maier@club.example
@400000006af8231134387244 status: local 1/10 remote 0/20
@400000006af8231139fdae24 delivery 56: success: did_0+0+1/
@400000006af8231139fe949c status: local 0/10 remote 0/20
@400000006af8231139fe949c end msg 1310734
@400000006af82b0f0d89b0cc new msg 1310734
@400000006af82b0f0d89b0cc info msg 1310734: bytes 1200 from <r.frank17@oakwood.test> qp 30858 uid 7791
@400000006af82b0f0d89bc84 starting delivery 57: msg 1310734 to local wanda@example.net
@400000006af82b0f0d89bc84 status: local 1/10 remote 0/20
@400000006af82b0f13c005cc delivery 57: success: did_0+0+1/
@400000006af82b0f13c005cc status: local 0/10 remote 0/20
@400000006af82b0f13c04834 end msg 1310734
@400000006af82c2b30764dac new msg 1310734
@400000006af82c2b30764dac info msg 1310734: bytes 1445 from <t.wolf3@bigmail.example> qp 32281 uid 7791
@400000006af82c2b30764dac starting delivery 58: msg 1310734 to local shop.example-ida@shop.example
@400000006af82c2b3076edd4 status: local 1/10 remote 0/20
@400000006af82c2b3328c37c delivery 58: success: did_0+0+1/
@400000006af82c2b3328e2bc status: local 0/10 remote 0/20
@400000006af82c2b33297efc end msg 1310734
@400000006af83afa05caeedc starting delivery 59: msg 1310735 to remote m.roth@silent.test
@400000006af83afa05cb8f04 status: local 0/10 remote 1/20
@400000006af83b360c44f014 delivery 59: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af83b360c45809c status: local 0/10 remote 0/20
@400000006af84f3105ac722c new msg 1310734
@400000006af84f3105acef2c info msg 1310734: bytes 1261 from <wanda31@valley.test> qp 12171 uid 7791
@400000006af84f3105acef2c starting delivery 60: msg 1310734 to local shop.example-m.roth@shop.example
@400000006af84f3105ad50d4 status: local 1/10 remote 0/20
@400000006af84f3105ad50d4 starting delivery 61: msg 1310734 to local shop.example-v.horn@shop.example
@400000006af84f3105ae2b94 status: local 2/10 remote 0/20
@400000006af84f31082b06bc delivery 61: success: did_0+0+1/
@400000006af84f31082b06bc status: local 1/10 remote 0/20
@400000006af84f310845d604 delivery 60: success: did_0+0+1/
@400000006af84f3108467dfc status: local 0/10 remote 0/20
@400000006af84f310846c064 end msg 1310734
@400000006af85cea0eb8361c starting delivery 62: msg 1310732 to remote lager@silent.test
@400000006af85cea0eb8361c status: local 0/10 remote 1/20
@400000006af85d27057c905c delivery 62: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af85d27057ccedc status: local 0/10 remote 0/20
@400000006af8684a0bc8903c starting delivery 63: msg 1310735 to remote m.roth@silent.test
@400000006af8684a0bc920c4 status: local 0/10 remote 1/20
@400000006af8684a0c983864 delivery 63: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af8684a0c98ccd4 status: local 0/10 remote 0/20
@400000006af882ba059e9364 new msg 1310734
@400000006af882ba059ed1e4 info msg 1310734: bytes 48211 from <billing@shop.example> qp 13200 uid 7791
@400000006af882ba059ed1e4 starting delivery 64: msg 1310734 to remote d.weiss@silent.test
@400000006af882ba059f2004 status: local 0/10 remote 1/20
@400000006af882f60866c79c delivery 64: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af882f60866c79c status: local 0/10 remote 0/20
@400000006af8844a0517fe44 starting delivery 65: msg 1310734 to remote d.weiss@silent.test
@400000006af8844a0517fe44 status: local 0/10 remote 1/20
@400000006af8844a06ad1d34 delivery 65: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af8844a06ad1d34 status: local 0/10 remote 0/20
@400000006af888fa33c38c7c starting delivery 66: msg 1310734 to remote d.weiss@silent.test
@400000006af888fa33c3a7d4 status: local 0/10 remote 1/20
@400000006af888fa348ea0c4 delivery 66: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af888fa348ee32c status: local 0/10 remote 0/20
@400000006af890ca0ed278c4 starting delivery 67: msg 1310734 to remote d.weiss@silent.test
@400000006af890ca0ed36324 status: local 0/10 remote 1/20
@400000006af89106107b333c delivery 67: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af89106107bf68c status: local 0/10 remote 0/20
@400000006af89651083b1804 new msg 1310737
@400000006af89651083ba4a4 info msg 1310737: bytes 1681 from <lena36@bigmail.example> qp 5807 uid 7791
@400000006af89651083c6024 starting delivery 68: msg 1310737 to local wanda@example.net
@400000006af89651083c6024 status: local 1/10 remote 0/20
@400000006af896510a0404ac delivery 68: success: did_0+0+1/
@400000006af896510a0404ac status: local 0/10 remote 0/20
@400000006af896510a0404ac end msg 1310737
@400000006af898ba353cd284 starting delivery 69: msg 1310735 to remote m.roth@silent.test
@400000006af898ba353d14ec status: local 0/10 remote 1/20
@400000006af898ba36646294 delivery 69: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af898ba36646294 status: local 0/10 remote 0/20
@400000006af89bba2712b944 starting delivery 70: msg 1310734 to remote d.weiss@silent.test
@400000006af89bba271370dc status: local 0/10 remote 1/20
@400000006af89bba284e36e4 delivery 70: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af89bba284e5df4 status: local 0/10 remote 0/20
@400000006af8a33a200d0e24 starting delivery 71: msg 1310732 to remote lager@silent.test
@400000006af8a33a200d19dc status: local 0/10 remote 1/20
@400000006af8a3762299eaf4 delivery 71: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af8a376229a1204 status: local 0/10 remote 0/20
@400000006af8a9ca35de13c4 starting delivery 72: msg 1310734 to remote d.weiss@silent.test
@400000006af8a9ca35def654 status: local 0/10 remote 1/20
@400000006af8a9ca37273594 delivery 72: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af8a9ca37273594 status: local 0/10 remote 0/20
@400000006af8bafa23d9cd94 starting delivery 73: msg 1310734 to remote d.weiss@silent.test
@400000006af8bafa23da3edc status: local 0/10 remote 1/20
@400000006af8bb372112647c delivery 73: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af8bb372112647c status: local 0/10 remote 0/20
@400000006af8c55b13d0420c new msg 1310737
@400000006af8c55b13d1249c info msg 1310737: bytes 1548 from <sara6@lighthouse.test> qp 1082 uid 7791
@400000006af8c55b13d1249c starting delivery 74: msg 1310737 to local shop.example-t.wolf@shop.example
@400000006af8c55b13d1b13c status: local 1/10 remote 0/20
@400000006af8c55b19a0d05c delivery 74: success: did_0+0+1/
@400000006af8c55b19a0d05c status: local 0/10 remote 0/20
@400000006af8c55b19a0d05c end msg 1310737
@400000006af8cc4a1907c894 starting delivery 75: msg 1310735 to remote m.roth@silent.test
@400000006af8cc4a19085d04 status: local 0/10 remote 1/20
@400000006af8cc8703b3ab84 delivery 75: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af8cc8703b4249c status: local 0/10 remote 0/20
@400000006af8cf4a087d744c starting delivery 76: msg 1310734 to remote d.weiss@silent.test
@400000006af8cf4a087d744c status: local 0/10 remote 1/20
@400000006af8cf4a0a05be14 delivery 76: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af8cf4a0a05c5e4 status: local 0/10 remote 0/20
@400000006af8e2120927c9c4 new msg 1310737
@400000006af8e2120927c9c4 info msg 1310737: bytes 7397 from <orders@shop.example> qp 5368 uid 10001
@400000006af8e2120928045c starting delivery 77: msg 1310737 to remote emma14@vineyard.example
@400000006af8e2120928045c status: local 0/10 remote 1/20
@400000006af8e21339642d44 delivery 77: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1794695688_d56125b813b9_-_esmtp/
@400000006af8e2133964f47c status: local 0/10 remote 0/20
@400000006af8e213396561dc end msg 1310737
@400000006af8e6ba2a10555c starting delivery 78: msg 1310734 to remote d.weiss@silent.test
@400000006af8e6ba2a10555c status: local 0/10 remote 1/20
@400000006af8e6f71d7a8434 delivery 78: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af8e6f71d7a8434 status: local 0/10 remote 0/20
@400000006af8ecaa1094ca04 starting delivery 79: msg 1310732 to remote lager@silent.test
@400000006af8ecaa10954ed4 status: local 0/10 remote 1/20
@400000006af8ecaa1150e644 delivery 79: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af8ecaa11516b14 status: local 0/10 remote 0/20
@400000006af9014a2d14ac1c starting delivery 80: msg 1310734 to remote d.weiss@silent.test
@400000006af9014a2d14f654 status: local 0/10 remote 1/20
@400000006af9018720b855cc delivery 80: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af9018720b920ec status: local 0/10 remote 0/20
@400000006af902fa33d77a0c starting delivery 81: msg 1310735 to remote m.roth@silent.test
@400000006af902fa33d77a0c status: local 0/10 remote 1/20
@400000006af902fa356af704 delivery 81: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af902fa356af704 status: local 0/10 remote 0/20
@400000006af91efa374e979c starting delivery 82: msg 1310734 to remote d.weiss@silent.test
@400000006af91efa374f7e14 status: local 0/10 remote 1/20
@400000006af91f373693b3dc delivery 82: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af91f373693d31c status: local 0/10 remote 0/20
@400000006af9393a2f5b8af4 starting delivery 83: msg 1310732 to remote lager@silent.test
@400000006af9393a2f5b8af4 status: local 0/10 remote 1/20
@400000006af93977182f0464 delivery 83: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af93977182f17ec status: local 0/10 remote 0/20
@400000006af93cca2792459c starting delivery 84: msg 1310735 to remote m.roth@silent.test
@400000006af93cca2792f564 status: local 0/10 remote 1/20
@400000006af93cca28e57d74 delivery 84: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af93cca28e58d14 status: local 0/10 remote 0/20
@400000006af93fca00b47544 starting delivery 85: msg 1310734 to remote d.weiss@silent.test
@400000006af93fca00b4c74c status: local 0/10 remote 1/20
@400000006af93fca02295e1c delivery 85: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af93fca02295e1c status: local 0/10 remote 0/20
@400000006af941d706d006b4 new msg 1310737
@400000006af941d706d0aeac info msg 1310737: bytes 131572 from <z.jung@shop.example> qp 30549 uid 7791
@400000006af941d706d11054 starting delivery 86: msg 1310737 to local shop.example-z.jung@shop.example
@400000006af941d706d1b84c status: local 1/10 remote 0/20
@400000006af941d706d1b84c starting delivery 87: msg 1310737 to local club.example-f.braun@club.example
@400000006af941d706d22d7c status: local 2/10 remote 0/20
@400000006af941d706d23164 starting delivery 88: msg 1310737 to local shop.example-o.beck@shop.example
@400000006af941d706d23164 status: local 3/10 remote 0/20
@400000006af941d706d23164 starting delivery 89: msg 1310737 to local wanda@example.net
@400000006af941d706d2dd44 status: local 4/10 remote 0/20
@400000006af941d70936c5b4 delivery 89: success: did_0+0+1/
@400000006af941d70936f0ac status: local 3/10 remote 0/20
@400000006af941d709fab5dc delivery 88: success: did_0+0+1/
@400000006af941d709fb3aac status: local 2/10 remote 0/20
@400000006af941d70a2c7c0c delivery 87: success: did_0+0+1/
@400000006af941d70a2c8bac status: local 1/10 remote 0/20
@400000006af941d70c94ae24 delivery 86: success: did_0+0+1/
@400000006af941d70c94bdc4 status: local 0/10 remote 0/20
@400000006af941d70c94bdc4 end msg 1310737
@400000006af942370c955234 new msg 1310737
@400000006af942370c9609cc info msg 1310737: bytes 734 from <root@mx1.example.net> qp 31030 uid 0
@400000006af942370c9609cc starting delivery 90: msg 1310737 to local root@mx1.example.net
@400000006af942370c9663a4 status: local 1/10 remote 0/20
@400000006af9423710659be4 new msg 1310740
@400000006af9423710668644 info msg 1310740: bytes 974 from <root@mx1.example.net> qp 31031 uid 7790
@400000006af94237106739f4 starting delivery 91: msg 1310740 to local greta@example.net
@400000006af94237106739f4 status: local 2/10 remote 0/20
@400000006af94237106739f4 delivery 90: success: did_0+1+0/qp_31031/
@400000006af94237106739f4 status: local 1/10 remote 0/20
@400000006af9423710679b9c end msg 1310737
@400000006af94237142da064 delivery 91: success: did_0+0+1/
@400000006af94237142da064 status: local 0/10 remote 0/20
@400000006af94237142e5414 end msg 1310740
@400000006af95c633526124c new msg 1310740
@400000006af95c633526d984 info msg 1310740: bytes 1363 from <anna.koch24@station.test> qp 32065 uid 7791
@400000006af95c633526d984 starting delivery 92: msg 1310740 to local club.example-f.braun@club.example
@400000006af95c633526d984 status: local 1/10 remote 0/20
@400000006af95c6400a7696c delivery 92: success: did_0+0+1/
@400000006af95c6400a7696c status: local 0/10 remote 0/20
@400000006af95c6400a828d4 end msg 1310740
@400000006af963ba1b262454 starting delivery 93: msg 1310734 to remote d.weiss@silent.test
@400000006af963ba1b264b64 status: local 0/10 remote 1/20
@400000006af963f7171b1f7c delivery 93: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af963f7171bb7d4 status: local 0/10 remote 0/20
@400000006af979ba1311dfc4 starting delivery 94: msg 1310735 to remote m.roth@silent.test
@400000006af979ba1312399c status: local 0/10 remote 1/20
@400000006af979f61d2ecd64 delivery 94: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af979f61d2f7944 status: local 0/10 remote 0/20
@400000006af988ea332a424c starting delivery 95: msg 1310732 to remote lager@silent.test
@400000006af988ea332a4e04 status: local 0/10 remote 1/20
@400000006af989263479ccbc delivery 95: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af98926347a0f24 status: local 0/10 remote 0/20
@400000006af98aca0e9c16e4 starting delivery 96: msg 1310734 to remote d.weiss@silent.test
@400000006af98aca0e9c9bb4 status: local 0/10 remote 1/20
@400000006af98aca0f671b8c delivery 96: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af98aca0f6790bc status: local 0/10 remote 0/20
@400000006af991c426dbb354 new msg 1310740
@400000006af991c426dc8e14 info msg 1310740: bytes 1045 from <m.roth31@workshop.test> qp 2985 uid 7791
@400000006af991c426dd266c starting delivery 97: msg 1310740 to local club.example-emma@club.example
@400000006af991c426dde9bc status: local 1/10 remote 0/20
@400000006af991c42799e6bc delivery 97: success: did_0+0+1/
@400000006af991c4279a5bec status: local 0/10 remote 0/20
@400000006af991c4279af82c end msg 1310740
@400000006af9938e0bde42ec new msg 1310740
@400000006af9938e0bdeac64 info msg 1310740: bytes 1213 from <f.braun28@partner.test> qp 5272 uid 7791
@400000006af9938e0bdf15dc starting delivery 98: msg 1310740 to local shop.example-z.jung@shop.example
@400000006af9938e0bdf2964 status: local 1/10 remote 0/20
@400000006af9938e10b6483c delivery 98: success: did_0+0+1/
@400000006af9938e10b6f034 status: local 0/10 remote 0/20
@400000006af9938e10b6f034 end msg 1310740
@400000006af997eb2ff9f98c new msg 1310740
@400000006af997eb2ff9fd74 info msg 1310740: bytes 1307 from <m.roth33@station.test> qp 10861 uid 7791
@400000006af997eb2ffab8f4 starting delivery 99: msg 1310740 to local club.example-h.vogel@club.example
@400000006af997eb2ffb93b4 status: local 1/10 remote 0/20
@400000006af997eb35dfb5bc delivery 99: success: did_0+0+1/
@400000006af997eb35dfb5bc status: local 0/10 remote 0/20
@400000006af997eb35e0696c end msg 1310740
@400000006af9b4fa087e7234 starting delivery 100: msg 1310734 to remote d.weiss@silent.test
@400000006af9b4fa087edbac status: local 0/10 remote 1/20
@400000006af9b5362904c15c delivery 100: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af9b5362904ec54 status: local 0/10 remote 0/20
@400000006af9b9ca131f4d44 starting delivery 101: msg 1310735 to remote m.roth@silent.test
@400000006af9b9ca132033bc status: local 0/10 remote 1/20
@400000006af9b9ca140cfcec delivery 101: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af9b9ca140d8d74 status: local 0/10 remote 0/20
@400000006af9dbba0eac7e1c starting delivery 102: msg 1310732 to remote lager@silent.test
@400000006af9dbba0eacacfc status: local 0/10 remote 1/20
@400000006af9dbf62506a534 delivery 102: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af9dbf62506e3b4 status: local 0/10 remote 0/20
@400000006af9e24a039d0a8c starting delivery 103: msg 1310734 to remote d.weiss@silent.test
@400000006af9e24a039d701c status: local 0/10 remote 1/20
@400000006af9e24a0565fb1c delivery 103: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af9e24a0565fb1c status: local 0/10 remote 0/20
@400000006af9f5771581ca6c new msg 1310740
@400000006af9f5771581ce54 info msg 1310740: bytes 1374 from <f.braun@club.example> qp 726 uid 7791
@400000006af9f5771581d23c starting delivery 104: msg 1310740 to local shop.example-z.jung@shop.example
@400000006af9f5771582b4cc status: local 1/10 remote 0/20
@400000006af9f5771582eb7c starting delivery 105: msg 1310740 to local club.example-r.frank@club.example
@400000006af9f5771583b69c status: local 2/10 remote 0/20
@400000006af9f577158479ec starting delivery 106: msg 1310740 to local shop.example-ida@shop.example
@400000006af9f5771584a0fc status: local 3/10 remote 0/20
@400000006af9f577165ba7dc delivery 106: success: did_0+0+1/
@400000006af9f577165c72fc status: local 2/10 remote 0/20
@400000006af9f577176c1224 delivery 104: success: did_0+0+1/
@400000006af9f577176c1224 status: local 1/10 remote 0/20
@400000006af9f5771842de6c delivery 105: success: did_0+0+1/
@400000006af9f57718439604 status: local 0/10 remote 0/20
@400000006af9f57718439604 end msg 1310740
@400000006af9fcfa317a2534 starting delivery 107: msg 1310735 to remote m.roth@silent.test
@400000006af9fcfa317a2534 status: local 0/10 remote 1/20
@400000006af9fd363354dc8c delivery 107: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006af9fd363354dc8c status: local 0/10 remote 0/20
@400000006afa031334c9735c new msg 1310740
@400000006afa031334c9735c info msg 1310740: bytes 1639 from <paula38@garden.example> qp 18149 uid 7791
@400000006afa031334c9fc14 starting delivery 108: msg 1310740 to local carla@example.net
@400000006afa031334c9fc14 status: local 1/10 remote 0/20
@400000006afa031337355e94 delivery 108: success: did_0+0+1/
@400000006afa031337358d74 status: local 0/10 remote 0/20
@400000006afa03133735a0fc end msg 1310740
@400000006afa12ba3b8c5ca4 starting delivery 109: msg 1310734 to remote d.weiss@silent.test
@400000006afa12ba3b8cc61c status: local 0/10 remote 1/20
@400000006afa12f706056f6c delivery 109: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa12f706059a64 status: local 0/10 remote 0/20
@400000006afa17ba1069a70c new msg 1310740
@400000006afa17ba1069a70c info msg 1310740: bytes 48211 from <billing@shop.example> qp 12113 uid 7791
@400000006afa17ba106a5abc starting delivery 110: msg 1310740 to remote emma@silent.test
@400000006afa17ba106a9554 status: local 0/10 remote 1/20
@400000006afa17ba117638f4 delivery 110: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa17ba1176e0ec status: local 0/10 remote 0/20
@400000006afa194a1ac7a104 starting delivery 111: msg 1310740 to remote emma@silent.test
@400000006afa194a1ac7a104 status: local 0/10 remote 1/20
@400000006afa194a1bf6a73c delivery 111: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa194a1bf6a73c status: local 0/10 remote 0/20
@400000006afa1dfa0aebad5c starting delivery 112: msg 1310740 to remote emma@silent.test
@400000006afa1dfa0aebad5c status: local 0/10 remote 1/20
@400000006afa1dfa0bcf2f8c delivery 112: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa1dfa0bcf2f8c status: local 0/10 remote 0/20
@400000006afa1fc90a2a498c new msg 1310737
@400000006afa1fc90a2b10c4 info msg 1310737: bytes 1285 from <carla15@bigmail.example> qp 22427 uid 7791
@400000006afa1fc90a2b2c1c starting delivery 113: msg 1310737 to local greta@example.net
@400000006afa1fc90a2b5ee4 status: local 1/10 remote 0/20
@400000006afa1fc90da1ad6c delivery 113: success: did_0+0+1/
@400000006afa1fc90da1ad6c status: local 0/10 remote 0/20
@400000006afa1fc90da20b2c end msg 1310737
@400000006afa25ca0a0ca3b4 starting delivery 114: msg 1310740 to remote emma@silent.test
@400000006afa25ca0a0d72bc status: local 0/10 remote 1/20
@400000006afa26063338a5e4 delivery 114: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa26063338a5e4 status: local 0/10 remote 0/20
@400000006afa267f20468ce4 new msg 1310737
@400000006afa267f20468ce4 info msg 1310737: bytes 3573 from <anna.koch@shop.example> qp 31019 uid 7791
@400000006afa267f20468ce4 starting delivery 115: msg 1310737 to local shop.example-o.beck@shop.example
@400000006afa267f20468ce4 status: local 1/10 remote 0/20
@400000006afa267f276cc024 delivery 115: success: did_0+0+1/
@400000006afa267f276cc7f4 status: local 0/10 remote 0/20
@400000006afa267f276d3554 end msg 1310737
@400000006afa30ba0e0c3ac4 starting delivery 116: msg 1310740 to remote emma@silent.test
@400000006afa30ba0e0c7174 status: local 0/10 remote 1/20
@400000006afa30ba0fc18fcc delivery 116: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa30ba0fc18fcc status: local 0/10 remote 0/20
@400000006afa31aa383fa2a4 starting delivery 117: msg 1310732 to remote lager@silent.test
@400000006afa31aa383fecdc status: local 0/10 remote 1/20
@400000006afa31aa39f691d4 delivery 117: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa31aa39f691d4 status: local 0/10 remote 0/20
@400000006afa3eca03f976b4 starting delivery 118: msg 1310740 to remote emma@silent.test
@400000006afa3eca03f9e414 status: local 0/10 remote 1/20
@400000006afa3f061fd3934c delivery 118: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa3f061fd3934c status: local 0/10 remote 0/20
@400000006afa434a34a09a54 starting delivery 119: msg 1310735 to remote m.roth@silent.test
@400000006afa434a34a0ffe4 status: local 0/10 remote 1/20
@400000006afa434a35f028ac delivery 119: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa434a35f0b54c status: local 0/10 remote 0/20
@400000006afa464a310bafdc starting delivery 120: msg 1310734 to remote d.weiss@silent.test
@400000006afa464a310bee5c status: local 0/10 remote 1/20
@400000006afa464a326dc84c delivery 120: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa464a326dd404 status: local 0/10 remote 0/20
@400000006afa495c328065ec new msg 1310737
@400000006afa495c328065ec info msg 1310737: bytes 4492 from <r.frank@club.example> qp 10710 uid 7791
@400000006afa495c328065ec starting delivery 121: msg 1310737 to local carla@example.net
@400000006afa495c3280bbdc status: local 1/10 remote 0/20
@400000006afa495c38acacb4 delivery 121: success: did_0+0+1/
@400000006afa495c38ad0a74 status: local 0/10 remote 0/20
@400000006afa495c38ada6b4 end msg 1310737
@400000006afa4ffa1c90cc2c starting delivery 122: msg 1310740 to remote emma@silent.test
@400000006afa4ffa1c91a304 status: local 0/10 remote 1/20
@400000006afa5037126bfb04 delivery 122: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa5037126c02d4 status: local 0/10 remote 0/20
@400000006afa644a2a758f6c starting delivery 123: msg 1310740 to remote emma@silent.test
@400000006afa644a2a758f6c status: local 0/10 remote 1/20
@400000006afa648634d3eef4 delivery 123: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa648634d3eef4 status: local 0/10 remote 0/20
@400000006afa7bba3025c094 starting delivery 124: msg 1310740 to remote emma@silent.test
@400000006afa7bba3025c094 status: local 0/10 remote 1/20
@400000006afa7bf7219bc474 delivery 124: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa7bf7219c54fc status: local 0/10 remote 0/20
@400000006afa7cfa1f60d834 starting delivery 125: msg 1310734 to remote d.weiss@silent.test
@400000006afa7cfa1f6112cc status: local 0/10 remote 1/20
@400000006afa7cfa1ffe3944 delivery 125: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa7cfa1ffec5e4 status: local 0/10 remote 0/20
@400000006afa8aba129ebf1c starting delivery 126: msg 1310732 to remote lager@silent.test
@400000006afa8aba129ec304 status: local 0/10 remote 1/20
@400000006afa8af615a55be4 delivery 126: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa8af615a55be4 status: local 0/10 remote 0/20
@400000006afa8cba0e9d91cc starting delivery 127: msg 1310735 to remote m.roth@silent.test
@400000006afa8cba0e9d91cc status: local 0/10 remote 1/20
@400000006afa8cba0f9305bc delivery 127: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa8cba0f9305bc status: local 0/10 remote 0/20
@400000006afa93b70cf2914c new msg 1310737
@400000006afa93b70cf2914c info msg 1310737: bytes 734 from <root@mx1.example.net> qp 8478 uid 0
@400000006afa93b70cf3067c starting delivery 128: msg 1310737 to local root@mx1.example.net
@400000006afa93b70cf39ed4 status: local 1/10 remote 0/20
@400000006afa93b70e2cde3c new msg 1310744
@400000006afa93b70e2cf5ac info msg 1310744: bytes 974 from <root@mx1.example.net> qp 8479 uid 7790
@400000006afa93b70e2d5f24 starting delivery 129: msg 1310744 to local greta@example.net
@400000006afa93b70e2e071c status: local 2/10 remote 0/20
@400000006afa93b70e2e4d6c delivery 128: success: did_0+1+0/qp_8479/
@400000006afa93b70e2f2ffc status: local 1/10 remote 0/20
@400000006afa93b70e2f7e1c end msg 1310737
@400000006afa93b7135132b4 delivery 129: success: did_0+0+1/
@400000006afa93b7135132b4 status: local 0/10 remote 0/20
@400000006afa93b71352098c end msg 1310744
@400000006afa964a1130526c starting delivery 130: msg 1310740 to remote emma@silent.test
@400000006afa964a1130526c status: local 0/10 remote 1/20
@400000006afa964a11daafb4 delivery 130: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afa964a11db7ebc status: local 0/10 remote 0/20
@400000006afaabc41ebcf32c new msg 1310744
@400000006afaabc41ebdaac4 info msg 1310744: bytes 8069 from <y.kurz@shop.example> qp 6796 uid 7791
@400000006afaabc41ebdaac4 starting delivery 131: msg 1310744 to remote b.lang7@partner.test
@400000006afaabc41ebe431c status: local 0/10 remote 1/20
@400000006afaabc515af624c delivery 131: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_6435D62142/
@400000006afaabc515afe334 status: local 0/10 remote 0/20
@400000006afaabc515afe334 end msg 1310744
@400000006afab3fa0c572054 starting delivery 132: msg 1310740 to remote emma@silent.test
@400000006afab3fa0c572054 status: local 0/10 remote 1/20
@400000006afab437032b68b4 delivery 132: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afab437032b840c status: local 0/10 remote 0/20
@400000006afab6ca279621e4 starting delivery 133: msg 1310734 to remote d.weiss@silent.test
@400000006afab6ca279621e4 status: local 0/10 remote 1/20
@400000006afab6ca285998f4 delivery 133: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afab6ca285998f4 status: local 0/10 remote 0/20
@400000006afacc9e3114a0ec new msg 1310744
@400000006afacc9e31156824 info msg 1310744: bytes 23051 from <b.lang@shop.example> qp 16380 uid 7791
@400000006afacc9e311623a4 starting delivery 134: msg 1310744 to remote ute1@granite.test
@400000006afacc9e3116660c status: local 0/10 remote 1/20
@400000006afacca1023d0174 delivery 134: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1w4760-B318CE-80/
@400000006afacca1023db90c status: local 0/10 remote 0/20
@400000006afacca1023e12e4 end msg 1310744
@400000006afad4ca374135d4 starting delivery 135: msg 1310740 to remote emma@silent.test
@400000006afad4ca3741f53c status: local 0/10 remote 1/20
@400000006afad50704026bac delivery 135: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afad50704026bac status: local 0/10 remote 0/20
@400000006afad94a1de5ffd4 starting delivery 136: msg 1310735 to remote m.roth@silent.test
@400000006afad94a1de6bf3c status: local 0/10 remote 1/20
@400000006afad94a1ebd77fc delivery 136: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afad94a1ebdd9a4 status: local 0/10 remote 0/20
@400000006afae6ea27f27a84 starting delivery 137: msg 1310732 to remote lager@silent.test
@400000006afae6ea27f3498c status: local 0/10 remote 1/20
@400000006afae727274b4da4 delivery 137: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afae727274b4da4 status: local 0/10 remote 0/20
@400000006afaf20d3056f63c new msg 1310744
@400000006afaf20d305753fc info msg 1310744: bytes 12557 from <t.wolf@shop.example> qp 31827 uid 7791
@400000006afaf20d305753fc starting delivery 138: msg 1310744 to remote o.beck9@cloudy.example
@400000006afaf20d30577b0c status: local 0/10 remote 1/20
@400000006afaf20f26672764 delivery 138: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_ECD968A3B0/
@400000006afaf20f26672764 status: local 0/10 remote 0/20
@400000006afaf20f26674a8c end msg 1310744
@400000006afaf26e060d202c new msg 1310744
@400000006afaf26e060d202c info msg 1310744: bytes 1412 from <d.weiss@club.example> qp 32308 uid 7791
@400000006afaf26e060dc824 starting delivery 139: msg 1310744 to remote wanda1@university.example
@400000006afaf26e060df704 status: local 0/10 remote 1/20
@400000006afaf26e060df704 starting delivery 140: msg 1310744 to remote carla11@dairy.example
@400000006afaf26e060e6c34 status: local 0/10 remote 2/20
@400000006afaf26e060e6c34 starting delivery 141: msg 1310744 to remote j.klein5@pebble.test
@400000006afaf26e060f1814 status: local 0/10 remote 3/20
@400000006afaf26e060f27b4 starting delivery 142: msg 1310744 to remote ute3@birch.example
@400000006afaf26e060fa89c status: local 0/10 remote 4/20
@400000006afaf26f07518324 delivery 141: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<1c4adef24f2cc4eb@mail.example>_[InternalId=1156892642]_Queued_mail_for_delivery/
@400000006afaf26f07521f64 status: local 0/10 remote 3/20
@400000006afaf26f17dd4e6c delivery 139: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<wanda1@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afaf26f17dda45c status: local 0/10 remote 2/20
@400000006afaf2701d5d344c delivery 142: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_132FE4AF1B/
@400000006afaf2701d5d632c status: local 0/10 remote 1/20
@400000006afaf2701e54f614 delivery 140: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<e25e450d4bc3cf8f@mail.example>_[InternalId=2005254660]_Queued_mail_for_delivery/
@400000006afaf2701e55e074 status: local 0/10 remote 0/20
@400000006afaf3ba171026e4 starting delivery 143: msg 1310734 to remote d.weiss@silent.test
@400000006afaf3ba171026e4 status: local 0/10 remote 1/20
@400000006afaf3ba18605d34 delivery 143: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afaf3ba1860b324 status: local 0/10 remote 0/20
@400000006afaf3fe0f043ef4 starting delivery 144: msg 1310744 to remote wanda1@university.example
@400000006afaf3fe0f043ef4 status: local 0/10 remote 1/20
@400000006afaf3fe25720d4c delivery 144: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1794831348_29f052f5bc5e_-_esmtp/
@400000006afaf3fe25725784 status: local 0/10 remote 0/20
@400000006afaf3fe25728a4c end msg 1310744
@400000006afaf8ba1f26a9ac starting delivery 145: msg 1310740 to remote emma@silent.test
@400000006afaf8ba1f26f7cc status: local 0/10 remote 1/20
@400000006afaf8f63480d96c delivery 145: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afaf8f634818164 status: local 0/10 remote 0/20
@400000006afb0b9a32c02e0c new msg 1310744
@400000006afb0b9a32c1109c info msg 1310744: bytes 1644 from <ute18@granite.test> qp 32064 uid 7791
@400000006afb0b9a32c1a8f4 starting delivery 146: msg 1310744 to local club.example-f.braun@club.example
@400000006afb0b9a32c254d4 status: local 1/10 remote 0/20
@400000006afb0b9a365bb3ec delivery 146: success: did_0+0+1/
@400000006afb0b9a365bb3ec status: local 0/10 remote 0/20
@400000006afb0b9a365bcf44 end msg 1310744
@400000006afb1c870e09393c new msg 1310744
@400000006afb1c870e095494 info msg 1310744: bytes 1736 from <nina38@partner.test> qp 21258 uid 7791
@400000006afb1c870e098b44 starting delivery 147: msg 1310744 to local shop.example-m.roth@shop.example
@400000006afb1c870e0996fc status: local 1/10 remote 0/20
@400000006afb1c87105d1c1c delivery 147: success: did_0+0+1/
@400000006afb1c87105dcfcc status: local 0/10 remote 0/20
@400000006afb1c87105e931c end msg 1310744
@400000006afb1fca10121ce4 starting delivery 148: msg 1310740 to remote emma@silent.test
@400000006afb1fca10121ce4 status: local 0/10 remote 1/20
@400000006afb20070c14d3ac delivery 148: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb20070c15604c status: local 0/10 remote 0/20
@400000006afb223c166cb70c new msg 1310744
@400000006afb223c166d14cc info msg 1310744: bytes 1351 from <d.weiss12@station.test> qp 28563 uid 7791
@400000006afb223c166d534c starting delivery 149: msg 1310744 to local shop.example-v.horn@shop.example
@400000006afb223c166def8c status: local 1/10 remote 0/20
@400000006afb223c1b6c0ec4 delivery 149: success: did_0+0+1/
@400000006afb223c1b6c0ec4 status: local 0/10 remote 0/20
@400000006afb223c1b6c0ec4 end msg 1310744
@400000006afb28fa04288d64 starting delivery 150: msg 1310735 to remote m.roth@silent.test
@400000006afb28fa0429067c status: local 0/10 remote 1/20
@400000006afb28fa05684cdc delivery 150: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb28fa0568c5f4 status: local 0/10 remote 0/20
@400000006afb2e100a05f0dc new msg 1310744
@400000006afb2e100a060c34 info msg 1310744: bytes 1136 from <y.kurz14@dune.test> qp 11234 uid 7791
@400000006afb2e100a060c34 starting delivery 151: msg 1310744 to local club.example-r.frank@club.example
@400000006afb2e100a064ab4 status: local 1/10 remote 0/20
@400000006afb2e100c7a4854 delivery 151: success: did_0+0+1/
@400000006afb2e100c7a8abc status: local 0/10 remote 0/20
@400000006afb2e100c7b175c end msg 1310744
@400000006afb33ca18c210ec starting delivery 152: msg 1310734 to remote d.weiss@silent.test
@400000006afb33ca18c26eac status: local 0/10 remote 1/20
@400000006afb34070564f94c delivery 152: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb340705650cd4 status: local 0/10 remote 0/20
@400000006afb463a2d96bcfc starting delivery 153: msg 1310732 to remote lager@silent.test
@400000006afb463a2d96ff64 status: local 0/10 remote 1/20
@400000006afb46770b5f6e2c delivery 153: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb46770b60029c status: local 0/10 remote 0/20
@400000006afb477a1104d1b4 new msg 1310744
@400000006afb477a1104d1b4 info msg 1310744: bytes 48211 from <billing@shop.example> qp 11297 uid 7791
@400000006afb477a110579ac starting delivery 154: msg 1310744 to remote carla@silent.test
@400000006afb477a110579ac status: local 0/10 remote 1/20
@400000006afb477a122f4bdc delivery 154: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb477a122f4bdc status: local 0/10 remote 0/20
@400000006afb490a38512704 starting delivery 155: msg 1310744 to remote carla@silent.test
@400000006afb490a38512704 status: local 0/10 remote 1/20
@400000006afb490a39b425ec delivery 155: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb490a39b425ec status: local 0/10 remote 0/20
@400000006afb49fa263768bc starting delivery 156: msg 1310740 to remote emma@silent.test
@400000006afb49fa26384b4c status: local 0/10 remote 1/20
@400000006afb49fa27cef0dc delivery 156: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb49fa27cef0dc status: local 0/10 remote 0/20
@400000006afb4b8005454fd4 new msg 1310737
@400000006afb4b8005454fd4 info msg 1310737: bytes 11332 from <z.jung@shop.example> qp 16446 uid 7791
@400000006afb4b8005456744 starting delivery 157: msg 1310737 to remote m.roth8@slowpost.example
@400000006afb4b8005464204 status: local 0/10 remote 1/20
@400000006afb4b851b42ef6c delivery 157: deferral: Connected_to_203.0.113.96_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006afb4b851b431294 status: local 0/10 remote 0/20
@400000006afb4d1000e2c8a4 starting delivery 158: msg 1310737 to remote m.roth8@slowpost.example
@400000006afb4d1000e364e4 status: local 0/10 remote 1/20
@400000006afb4d1b2bbf2e3c delivery 158: deferral: Connected_to_203.0.113.96_but_greeting_failed./Remote_host_said:_421_4.3.2_All_server_ports_are_busy/
@400000006afb4d1b2bbf8bfc status: local 0/10 remote 0/20
@400000006afb4dba381790d4 starting delivery 159: msg 1310744 to remote carla@silent.test
@400000006afb4dba3817f664 status: local 0/10 remote 1/20
@400000006afb4dba38e2fb0c delivery 159: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb4dba38e3ba74 status: local 0/10 remote 0/20
@400000006afb51c0102e8a3c starting delivery 160: msg 1310737 to remote m.roth8@slowpost.example
@400000006afb51c0102f2e4c status: local 0/10 remote 1/20
@400000006afb51c932acd4ec delivery 160: deferral: Connected_to_203.0.113.96_but_connection_died._(#4.4.2)/
@400000006afb51c932acd4ec status: local 0/10 remote 0/20
@400000006afb558a0de6e42c starting delivery 161: msg 1310744 to remote carla@silent.test
@400000006afb558a0de6e42c status: local 0/10 remote 1/20
@400000006afb55c618f50bb4 delivery 161: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb55c618f5cf04 status: local 0/10 remote 0/20
@400000006afb599025bdd3bc starting delivery 162: msg 1310737 to remote m.roth8@slowpost.example
@400000006afb599025be50bc status: local 0/10 remote 1/20
@400000006afb5994306db674 delivery 162: deferral: Connected_to_203.0.113.96_but_greeting_failed./Remote_host_said:_421_4.3.2_All_server_ports_are_busy/
@400000006afb5994306db674 status: local 0/10 remote 0/20
@400000006afb5c3716798464 new msg 1310746
@400000006afb5c3716798464 info msg 1310746: bytes 6401 from <m.roth@shop.example> qp 5374 uid 7791
@400000006afb5c3716798464 starting delivery 163: msg 1310746 to remote z.jung3@typo.test
@400000006afb5c3716799bd4 status: local 0/10 remote 1/20
@400000006afb5c3729901d24 delivery 163: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afb5c372990e45c status: local 0/10 remote 0/20
@400000006afb5c372991b74c bounce msg 1310746 qp 5376
@400000006afb5c37299295f4 end msg 1310746
@400000006afb5c3729a7e314 new msg 1310746
@400000006afb5c3729a83134 info msg 1310746: bytes 7525 from <> qp 5376 uid 7796
@400000006afb5c3729a86fb4 starting delivery 164: msg 1310746 to local shop.example-m.roth@shop.example
@400000006afb5c3729a91f7c status: local 1/10 remote 0/20
@400000006afb5c372c130714 delivery 164: success: did_0+0+1/
@400000006afb5c372c13a73c status: local 0/10 remote 0/20
@400000006afb5c372c13af0c end msg 1310746
@400000006afb5d862f56186c new msg 1310746
@400000006afb5d862f56e774 info msg 1310746: bytes 1224 from <r.frank5@quarry.example> qp 7051 uid 7791
@400000006afb5d862f577be4 starting delivery 165: msg 1310746 to local shop.example-t.wolf@shop.example
@400000006afb5d862f584ed4 status: local 1/10 remote 0/20
@400000006afb5d862f592994 starting delivery 166: msg 1310746 to local shop.example-ute@shop.example
@400000006afb5d862f59a2ac status: local 2/10 remote 0/20
@400000006afb5d8635280264 delivery 165: success: did_0+0+1/
@400000006afb5d8635280264 status: local 1/10 remote 0/20
@400000006afb5d8635317c2c delivery 166: success: did_0+0+1/
@400000006afb5d863532203c status: local 0/10 remote 0/20
@400000006afb5d8635326e5c end msg 1310746
@400000006afb607a3b3ca664 starting delivery 167: msg 1310744 to remote carla@silent.test
@400000006afb607a3b3d274c status: local 0/10 remote 1/20
@400000006afb607b0124a7ec delivery 167: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb607b0124a7ec status: local 0/10 remote 0/20
@400000006afb6480144bf9ec starting delivery 168: msg 1310737 to remote m.roth8@slowpost.example
@400000006afb6480144c9a14 status: local 0/10 remote 1/20
@400000006afb648a371280cc delivery 168: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/
@400000006afb648a371280cc status: local 0/10 remote 0/20
@400000006afb6812230f940c new msg 1310746
@400000006afb6812230fc2ec info msg 1310746: bytes 4132 from <anna.koch@shop.example> qp 20550 uid 7791
@400000006afb681223102c64 starting delivery 169: msg 1310746 to remote sara6@lighthouse.test
@400000006afb6812231047bc status: local 0/10 remote 1/20
@400000006afb6813331c964c delivery 169: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w14E3-7BE25A-2C/
@400000006afb6813331c964c status: local 0/10 remote 0/20
@400000006afb6813331c964c end msg 1310746
@400000006afb6be10a558bc4 new msg 1310746
@400000006afb6be10a559394 info msg 1310746: bytes 1479 from <f.braun27@vineyard.example> qp 25423 uid 7791
@400000006afb6be10a55ab04 starting delivery 170: msg 1310746 to local club.example-nina@club.example
@400000006afb6be10a564744 status: local 1/10 remote 0/20
@400000006afb6be10b78d614 delivery 170: success: did_0+0+1/
@400000006afb6be10b78d614 status: local 0/10 remote 0/20
@400000006afb6be10b7937bc end msg 1310746
@400000006afb6e8a0f1a14cc starting delivery 171: msg 1310744 to remote carla@silent.test
@400000006afb6e8a0f1ac87c status: local 0/10 remote 1/20
@400000006afb6ec620fce87c delivery 171: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb6ec620fd0f8c status: local 0/10 remote 0/20
@400000006afb70073a19aa34 new msg 1310746
@400000006afb70073a19aa34 info msg 1310746: bytes 1052 from <t.wolf0@harbour.test> qp 30737 uid 7791
@400000006afb70073a1a8cc4 starting delivery 172: msg 1310746 to local club.example-nina@club.example
@400000006afb70073a1b5014 status: local 1/10 remote 0/20
@400000006afb70080376584c delivery 172: success: did_0+0+1/
@400000006afb70080376d54c status: local 0/10 remote 0/20
@400000006afb70080376d54c end msg 1310746
@400000006afb729021bbbc0c starting delivery 173: msg 1310737 to remote m.roth8@slowpost.example
@400000006afb729021bbbc0c status: local 0/10 remote 1/20
@400000006afb72951d07f02c delivery 173: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb72951d080f6c status: local 0/10 remote 0/20
@400000006afb76fa221b48fc starting delivery 174: msg 1310734 to remote d.weiss@silent.test
@400000006afb76fa221b48fc status: local 0/10 remote 1/20
@400000006afb76fa237b947c delivery 174: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb76fa237c2cd4 status: local 0/10 remote 0/20
@400000006afb774a235ac60c starting delivery 175: msg 1310740 to remote emma@silent.test
@400000006afb774a235ad1c4 status: local 0/10 remote 1/20
@400000006afb774a251e8e4c delivery 175: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb774a251e8e4c status: local 0/10 remote 0/20
@400000006afb7bca22df5864 starting delivery 176: msg 1310735 to remote m.roth@silent.test
@400000006afb7bca22df5864 status: local 0/10 remote 1/20
@400000006afb7bca23fe64c4 delivery 176: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb7bca23fe64c4 status: local 0/10 remote 0/20
@400000006afb7fba024bbafc starting delivery 177: msg 1310744 to remote carla@silent.test
@400000006afb7fba024c285c status: local 0/10 remote 1/20
@400000006afb7ff62c9615dc delivery 177: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb7ff62c966014 status: local 0/10 remote 0/20
@400000006afb83c00a242354 starting delivery 178: msg 1310737 to remote m.roth8@slowpost.example
@400000006afb83c00a24ac0c status: local 0/10 remote 1/20
@400000006afb83c11724fed4 delivery 178: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<be8cec68bca403c6@mail.example>_[InternalId=1698534531]_Queued_mail_for_delivery/
@400000006afb83c11725319c status: local 0/10 remote 0/20
@400000006afb83c11725c60c end msg 1310737
@400000006afb940a3472624c starting delivery 179: msg 1310744 to remote carla@silent.test
@400000006afb940a3472624c status: local 0/10 remote 1/20
@400000006afb944705781bbc delivery 179: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afb9447057871ac status: local 0/10 remote 0/20
@400000006afb9dd50e3faabc new msg 1310737
@400000006afb9dd50e402f8c info msg 1310737: bytes 1565 from <t.wolf36@slowpost.example> qp 24428 uid 7791
@400000006afb9dd50e40951c starting delivery 180: msg 1310737 to local club.example-f.braun@club.example
@400000006afb9dd50e40951c status: local 1/10 remote 0/20
@400000006afb9dd514f7ab0c delivery 180: success: did_0+0+1/
@400000006afb9dd514f7ab0c status: local 0/10 remote 0/20
@400000006afb9dd514f862a4 end msg 1310737
@400000006afba7ba3a28cd34 starting delivery 181: msg 1310740 to remote emma@silent.test
@400000006afba7ba3a28e88c status: local 0/10 remote 1/20
@400000006afba7f7327ca8e4 delivery 181: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afba7f7327d1a2c status: local 0/10 remote 0/20
@400000006afba8aa2073af94 starting delivery 182: msg 1310732 to remote lager@silent.test
@400000006afba8aa2074384c status: local 0/10 remote 1/20
@400000006afba8aa2115c7ac delivery 182: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afba8aa21162d3c status: local 0/10 remote 0/20
@400000006afbab7a32850d54 starting delivery 183: msg 1310744 to remote carla@silent.test
@400000006afbab7a32850d54 status: local 0/10 remote 1/20
@400000006afbab7a338bc724 delivery 183: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afbab7a338c192c status: local 0/10 remote 0/20
@400000006afbbd4a1d45d3ec starting delivery 184: msg 1310734 to remote d.weiss@silent.test
@400000006afbbd4a1d45d3ec status: local 0/10 remote 1/20
@400000006afbbd86332f7654 delivery 184: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afbbd86332ffb24 status: local 0/10 remote 0/20
@400000006afbc60a29bcde2c starting delivery 185: msg 1310744 to remote carla@silent.test
@400000006afbc60a29bd8a0c status: local 0/10 remote 1/20
@400000006afbc60a2b52995c delivery 185: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afbc60a2b536864 status: local 0/10 remote 0/20
@400000006afbd1ba099c2abc starting delivery 186: msg 1310735 to remote m.roth@silent.test
@400000006afbd1ba099cd2b4 status: local 0/10 remote 1/20
@400000006afbd1f60af9f59c delivery 186: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afbd1f60afa7a6c status: local 0/10 remote 0/20
@400000006afbdb4a0a505f8c starting delivery 187: msg 1310740 to remote emma@silent.test
@400000006afbdb4a0a507ecc status: local 0/10 remote 1/20
@400000006afbdb4a0bae49ac delivery 187: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afbdb4a0baee5ec status: local 0/10 remote 0/20
@400000006afbe3ba3aa7f3fc starting delivery 188: msg 1310744 to remote carla@silent.test
@400000006afbe3ba3aa7f3fc status: local 0/10 remote 1/20
@400000006afbe3f714572934 delivery 188: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afbe3f71457d514 status: local 0/10 remote 0/20
@400000006afbe5370119e9ec new msg 1310737
@400000006afbe5370119e9ec info msg 1310737: bytes 734 from <root@mx1.example.net> qp 18393 uid 0
@400000006afbe537011a91e4 starting delivery 189: msg 1310737 to local root@mx1.example.net
@400000006afbe537011b514c status: local 1/10 remote 0/20
@400000006afbe537048416fc new msg 1310746
@400000006afbe53704846cec info msg 1310746: bytes 974 from <root@mx1.example.net> qp 18394 uid 7790
@400000006afbe537048493fc starting delivery 190: msg 1310746 to local greta@example.net
@400000006afbe537048493fc status: local 2/10 remote 0/20
@400000006afbe537048493fc delivery 189: success: did_0+1+0/qp_18394/
@400000006afbe53704857e5c status: local 1/10 remote 0/20
@400000006afbe53704859d9c end msg 1310737
@400000006afbe5370bd6fba4 delivery 190: success: did_0+0+1/
@400000006afbe5370bd7a784 status: local 0/10 remote 0/20
@400000006afbe5370bd7f5a4 end msg 1310746
@400000006afc048a32217154 starting delivery 191: msg 1310744 to remote carla@silent.test
@400000006afc048a322188c4 status: local 0/10 remote 1/20
@400000006afc04c70b8d92ac delivery 191: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc04c70b8d92ac status: local 0/10 remote 0/20
@400000006afc06ba0f8f834c starting delivery 192: msg 1310734 to remote d.weiss@silent.test
@400000006afc06ba0f905e0c status: local 0/10 remote 1/20
@400000006afc06ba10d7bea4 delivery 192: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc06ba10d85314 status: local 0/10 remote 0/20
@400000006afc0e3a008556c4 starting delivery 193: msg 1310732 to remote lager@silent.test
@400000006afc0e3a008579ec status: local 0/10 remote 1/20
@400000006afc0e3a01f647fc delivery 193: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc0e3a01f653b4 status: local 0/10 remote 0/20
@400000006afc11fa29056954 starting delivery 194: msg 1310740 to remote emma@silent.test
@400000006afc11fa2905b774 status: local 0/10 remote 1/20
@400000006afc11fa29e97c0c delivery 194: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc11fa29e97c0c status: local 0/10 remote 0/20
@400000006afc287a17dac9e4 starting delivery 195: msg 1310744 to remote carla@silent.test
@400000006afc287a17db2f74 status: local 0/10 remote 1/20
@400000006afc28b62938d94c delivery 195: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc28b62939a854 status: local 0/10 remote 0/20
@400000006afc2aca185702ac starting delivery 196: msg 1310735 to remote m.roth@silent.test
@400000006afc2aca18571a1c status: local 0/10 remote 1/20
@400000006afc2aca18fa43a4 delivery 196: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc2aca18faf754 status: local 0/10 remote 0/20
@400000006afc3d6833121ab4 new msg 1310746
@400000006afc3d683312c2ac info msg 1310746: bytes 6170 from <sara@club.example> qp 1410 uid 7791
@400000006afc3d6833139d6c starting delivery 197: msg 1310746 to remote m.roth9@slowpost.example
@400000006afc3d6833147ffc status: local 0/10 remote 1/20
@400000006afc3d692451d80c delivery 197: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<a94048496132b60f@mail.example>_[InternalId=296346442]_Queued_mail_for_delivery/
@400000006afc3d692451d80c status: local 0/10 remote 0/20
@400000006afc3d692452168c end msg 1310746
@400000006afc4bca071675f4 starting delivery 198: msg 1310740 to remote emma@silent.test
@400000006afc4bca07171a04 status: local 0/10 remote 1/20
@400000006afc4c0611a8c274 delivery 198: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc4c0611a8c274 status: local 0/10 remote 0/20
@400000006afc4f8a30dc6e34 starting delivery 199: msg 1310744 to remote carla@silent.test
@400000006afc4f8a30dc6e34 status: local 0/10 remote 1/20
@400000006afc4f8a31c0c354 delivery 199: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc4f8a31c0c354 status: local 0/10 remote 0/20
@400000006afc4ff302774384 new msg 1310746
@400000006afc4ff3027762c4 info msg 1310746: bytes 10588 from <sara@club.example> qp 25141 uid 7791
@400000006afc4ff3027806d4 starting delivery 200: msg 1310746 to remote wanda7@canal.test
@400000006afc4ff3027887bc status: local 0/10 remote 1/20
@400000006afc4ff30278aecc starting delivery 201: msg 1310746 to remote y.kurz11@cedar.test
@400000006afc4ff30279721c status: local 0/10 remote 2/20
@400000006afc4ff3225a5d6c delivery 201: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<e94df17d3d15dc12@mail.example>_[InternalId=2043231019]_Queued_mail_for_delivery/
@400000006afc4ff3225a5d6c status: local 0/10 remote 1/20
@400000006afc4ff51a10051c delivery 200: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1794920425_da74d974929f_-_esmtp/
@400000006afc4ff51a10051c status: local 0/10 remote 0/20
@400000006afc4ff51a10c484 end msg 1310746
@400000006afc534a26c0c4cc starting delivery 202: msg 1310734 to remote d.weiss@silent.test
@400000006afc534a26c0c4cc status: local 0/10 remote 1/20
@400000006afc534a2784a554 delivery 202: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc534a278587e4 status: local 0/10 remote 0/20
@400000006afc561331caece4 new msg 1310746
@400000006afc561331cb71b4 info msg 1310746: bytes 4114 from <lena@club.example> qp 517 uid 7791
@400000006afc561331cc40bc starting delivery 203: msg 1310746 to remote carla1@bigmail.example
@400000006afc561331cc7f3c status: local 0/10 remote 1/20
@400000006afc561430c782bc delivery 203: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1794921993_2cf92cc7568b_-_esmtp/
@400000006afc561430c79e14 status: local 0/10 remote 0/20
@400000006afc561430c80f5c end msg 1310746
@400000006afc680b10c6af74 new msg 1310746
@400000006afc680b10c73444 info msg 1310746: bytes 2330 from <carla@example.net> qp 23514 uid 7791
@400000006afc680b10c73444 starting delivery 204: msg 1310746 to remote ute7@partner.test
@400000006afc680b10c7e7f4 status: local 0/10 remote 1/20
@400000006afc680d067a979c delivery 204: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_3D29E3D59C/
@400000006afc680d067a979c status: local 0/10 remote 0/20
@400000006afc680d067a979c end msg 1310746
@400000006afc69e132cd64dc new msg 1310746
@400000006afc69e132cd9b8c info msg 1310746: bytes 4005 from <k.maier@club.example> qp 25867 uid 7791
@400000006afc69e132cd9b8c starting delivery 205: msg 1310746 to remote lena9@bigmail.example
@400000006afc69e132cd9b8c status: local 0/10 remote 1/20
@400000006afc69e132cd9b8c starting delivery 206: msg 1310746 to remote paula9@acorn.example
@400000006afc69e132cd9b8c status: local 0/10 remote 2/20
@400000006afc69e132cd9b8c starting delivery 207: msg 1310746 to remote ute11@kiosk.example
@400000006afc69e132ce4f3c status: local 0/10 remote 3/20
@400000006afc69e21604e104 delivery 205: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1794927063_eac5ea00a52d_-_esmtp/
@400000006afc69e216050814 status: local 0/10 remote 2/20
@400000006afc69e218f5b3ac delivery 206: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1794927063_43b37a214e77_-_esmtp/
@400000006afc69e218f5f22c status: local 0/10 remote 1/20
@400000006afc69e328806a74 delivery 207: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1794927063_qp_5424/
@400000006afc69e328814534 status: local 0/10 remote 0/20
@400000006afc69e32881491c end msg 1310746
@400000006afc73690022531c new msg 1310746
@400000006afc73690022531c info msg 1310746: bytes 1198 from <paula9@library.example> qp 5595 uid 7791
@400000006afc73690022c07c starting delivery 208: msg 1310746 to local wanda@example.net
@400000006afc73690022c07c status: local 1/10 remote 0/20
@400000006afc736904553ecc delivery 208: success: did_0+0+1/
@400000006afc736904553ecc status: local 0/10 remote 0/20
@400000006afc7369045569c4 end msg 1310746
@400000006afc741713966974 new msg 1310746
@400000006afc74171396e28c info msg 1310746: bytes 7382 from <paula@example.net> qp 6466 uid 7791
@400000006afc7417139730ac starting delivery 209: msg 1310746 to remote o.beck9@elm.example
@400000006afc7417139730ac status: local 0/10 remote 1/20
@400000006afc741924266adc delivery 209: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w8694-8693A0-09/
@400000006afc741924271aa4 status: local 0/10 remote 0/20
@400000006afc74192427f564 end msg 1310746
@400000006afc749827b88694 new msg 1310746
@400000006afc749827b8cce4 info msg 1310746: bytes 1618 from <h.vogel20@garden.example> qp 7113 uid 7791
@400000006afc749827b9b35c starting delivery 210: msg 1310746 to local shop.example-o.beck@shop.example
@400000006afc749827ba8a34 status: local 1/10 remote 0/20
@400000006afc74982ac614b4 delivery 210: success: did_0+0+1/
@400000006afc74982ac6dbec status: local 0/10 remote 0/20
@400000006afc74982ac6dbec end msg 1310746
@400000006afc76ea1de88844 starting delivery 211: msg 1310732 to remote lager@silent.test
@400000006afc76ea1de943c4 status: local 0/10 remote 1/20
@400000006afc77262cb5945c delivery 211: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc77262cb5945c status: local 0/10 remote 0/20
@400000006afc79ba36f7a1e4 starting delivery 212: msg 1310744 to remote carla@silent.test
@400000006afc79ba36f878bc status: local 0/10 remote 1/20
@400000006afc79ba3870249c delivery 212: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc79ba38702c6c status: local 0/10 remote 0/20
@400000006afc86fa0fc4665c starting delivery 213: msg 1310735 to remote m.roth@silent.test
@400000006afc86fa0fc4665c status: local 0/10 remote 1/20
@400000006afc873612cd4544 delivery 213: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc873612cd87ac status: local 0/10 remote 0/20
@400000006afc88ba1fb5e1bc starting delivery 214: msg 1310740 to remote emma@silent.test
@400000006afc88ba1fb5e1bc status: local 0/10 remote 1/20
@400000006afc88ba2166c9f4 delivery 214: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afc88ba21679ce4 status: local 0/10 remote 0/20
@400000006afc89ef2f4bb444 new msg 1310746
@400000006afc89ef2f4bb444 info msg 1310746: bytes 1777 from <v.horn27@bigmail.example> qp 1960 uid 7791
@400000006afc89ef2f4bb444 starting delivery 215: msg 1310746 to local club.example-d.weiss@club.example
@400000006afc89ef2f4bb444 status: local 1/10 remote 0/20
@400000006afc89ef338235ec delivery 215: success: did_0+0+1/
@400000006afc89ef33824d5c status: local 0/10 remote 0/20
@400000006afc89ef3382af04 end msg 1310746
@400000006afca2fa3a99b774 starting delivery 216: msg 1310734 to remote d.weiss@silent.test
@400000006afca2fa3a9a7ac4 status: local 0/10 remote 1/20
@400000006afca3371daf8a6c delivery 216: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afca3371daf8a6c status: local 0/10 remote 0/20
@400000006afca70a18bca634 starting delivery 217: msg 1310744 to remote carla@silent.test
@400000006afca70a18bd1394 status: local 0/10 remote 1/20
@400000006afca70a19958d8c delivery 217: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afca70a19958d8c status: local 0/10 remote 0/20
@400000006afcad462ba60ca4 new msg 1310746
@400000006afcad462ba633b4 info msg 1310746: bytes 1265 from <h.vogel34@lighthouse.test> qp 14727 uid 7791
@400000006afcad462ba6eb4c starting delivery 218: msg 1310746 to local club.example-r.frank@club.example
@400000006afcad462ba71a2c status: local 1/10 remote 0/20
@400000006afcad4630c6d2f4 delivery 218: success: did_0+0+1/
@400000006afcad4630c6fdec status: local 0/10 remote 0/20
@400000006afcad4630c78e74 end msg 1310746
@400000006afcbe0a23683b5c new msg 1310746
@400000006afcbe0a2369161c info msg 1310746: bytes 24900 from <paula@example.net> qp 3718 uid 7791
@400000006afcbe0a2369161c starting delivery 219: msg 1310746 to remote r.frank2@grey.test
@400000006afcbe0a23698b4c status: local 0/10 remote 1/20
@400000006afcbe0b005d6434 delivery 219: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<r.frank2@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afcbe0b005e1fb4 status: local 0/10 remote 0/20
@400000006afcbf9a0a481a5c starting delivery 220: msg 1310746 to remote r.frank2@grey.test
@400000006afcbf9a0a481a5c status: local 0/10 remote 1/20
@400000006afcbf9c013fcd24 delivery 220: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1794949008_qp_23549/
@400000006afcbf9c014080d4 status: local 0/10 remote 0/20
@400000006afcbf9c0141674c end msg 1310746
@400000006afcc0c4043b07dc new msg 1310746
@400000006afcc0c4043bafd4 info msg 1310746: bytes 32202 from <o.beck@shop.example> qp 7206 uid 7791
@400000006afcc0c4043c1d34 starting delivery 221: msg 1310746 to remote d.weiss10@quarry.example
@400000006afcc0c4043d0794 status: local 0/10 remote 1/20
@400000006afcc0c4043d6554 starting delivery 222: msg 1310746 to remote ute3@dairy.example
@400000006afcc0c4043d6554 status: local 0/10 remote 2/20
@400000006afcc0c4043d6554 starting delivery 223: msg 1310746 to remote ute10@bigmail.example
@400000006afcc0c4043e28a4 status: local 0/10 remote 3/20
@400000006afcc0c50eed20fc delivery 223: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<ute10@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afcc0c50eed962c status: local 0/10 remote 2/20
@400000006afcc0c5297fe4cc delivery 221: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w01A3-C28A9F-F4/
@400000006afcc0c529801794 status: local 0/10 remote 1/20
@400000006afcc0c61ca0645c delivery 222: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<d89b4cc2ce4eb2dd@mail.example>_[InternalId=1661171174]_Queued_mail_for_delivery/
@400000006afcc0c61ca14ebc status: local 0/10 remote 0/20
@400000006afcc0c61ca14ebc bounce msg 1310746 qp 7218
@400000006afcc0c61ca15a74 end msg 1310746
@400000006afcc0c61cc78014 new msg 1310746
@400000006afcc0c61cc78014 info msg 1310746: bytes 33354 from <> qp 7218 uid 7796
@400000006afcc0c61cc7ab0c starting delivery 224: msg 1310746 to local shop.example-o.beck@shop.example
@400000006afcc0c61cc800fc status: local 1/10 remote 0/20
@400000006afcc0c622112f0c delivery 224: success: did_0+0+1/
@400000006afcc0c622112f0c status: local 0/10 remote 0/20
@400000006afcc0c622114294 end msg 1310746
@400000006afcc8ca080df16c starting delivery 225: msg 1310740 to remote emma@silent.test
@400000006afcc8ca080e3f8c status: local 0/10 remote 1/20
@400000006afcc90608b55114 delivery 225: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afcc90608b5ed54 status: local 0/10 remote 0/20
@400000006afccb9a01bfde4c new msg 1310746
@400000006afccb9a01c06704 info msg 1310746: bytes 48211 from <billing@shop.example> qp 21076 uid 7791
@400000006afccb9a01c091fc starting delivery 226: msg 1310746 to remote b.lang@silent.test
@400000006afccb9a01c17c5c status: local 0/10 remote 1/20
@400000006afccb9a0272afa4 delivery 226: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afccb9a02730594 status: local 0/10 remote 0/20
@400000006afccd2a2051b844 starting delivery 227: msg 1310746 to remote b.lang@silent.test
@400000006afccd2a20525c54 status: local 0/10 remote 1/20
@400000006afccd2a215ea7ec delivery 227: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afccd2a215ea7ec status: local 0/10 remote 0/20
@400000006afcd1da1dd83c64 starting delivery 228: msg 1310746 to remote b.lang@silent.test
@400000006afcd1da1dd86b44 status: local 0/10 remote 1/20
@400000006afcd1da1f1b8a04 delivery 228: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afcd1da1f1b8a04 status: local 0/10 remote 0/20
@400000006afcd77a2e4da534 starting delivery 229: msg 1310744 to remote carla@silent.test
@400000006afcd77a2e4e2234 status: local 0/10 remote 1/20
@400000006afcd7b709aa72fc delivery 229: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afcd7b709aa7eb4 status: local 0/10 remote 0/20
@400000006afcd9aa399d6d84 starting delivery 230: msg 1310746 to remote b.lang@silent.test
@400000006afcd9aa399e53fc status: local 0/10 remote 1/20
@400000006afcd9aa3b550c7c delivery 230: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afcd9aa3b55720c status: local 0/10 remote 0/20
@400000006afce2ba060be3c4 starting delivery 231: msg 1310732 to remote lager@silent.test
@400000006afce2ba060beb94 status: local 0/10 remote 1/20
@400000006afce2ba06c3e924 delivery 231: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afce2ba06c44eb4 status: local 0/10 remote 0/20
@400000006afce49a12e31f04 starting delivery 232: msg 1310746 to remote b.lang@silent.test
@400000006afce49a12e31f04 status: local 0/10 remote 1/20
@400000006afce49a142b17f4 delivery 232: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afce49a142b75b4 status: local 0/10 remote 0/20
@400000006afce64a397aa344 starting delivery 233: msg 1310735 to remote m.roth@silent.test
@400000006afce64a397afd1c status: local 0/10 remote 1/20
@400000006afce6872dfda4bc delivery 233: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afce6872dfe3544 status: local 0/10 remote 0/20
@400000006afcf1153344dae4 new msg 1310737
@400000006afcf1153344dae4 info msg 1310737: bytes 63812 from <v.horn@shop.example> qp 4119 uid 7791
@400000006afcf1153344dae4 starting delivery 234: msg 1310737 to local shop.example-ida@shop.example
@400000006afcf1153344dae4 status: local 1/10 remote 0/20
@400000006afcf11533455bcc starting delivery 235: msg 1310737 to local shop.example-t.wolf@shop.example
@400000006afcf115334607ac status: local 2/10 remote 0/20
@400000006afcf11533467cdc starting delivery 236: msg 1310737 to local shop.example-v.horn@shop.example
@400000006afcf1153346c32c status: local 3/10 remote 0/20
@400000006afcf11533470d64 starting delivery 237: msg 1310737 to local club.example-r.frank@club.example
@400000006afcf1153347191c status: local 4/10 remote 0/20
@400000006afcf1153347e43c starting delivery 238: msg 1310737 to local shop.example-b.lang@shop.example
@400000006afcf1153348a3a4 status: local 5/10 remote 0/20
@400000006afcf11535644fe4 delivery 237: success: did_0+0+1/
@400000006afcf11535649e04 status: local 4/10 remote 0/20
@400000006afcf1153654514c delivery 238: success: did_0+0+1/
@400000006afcf11536549b84 status: local 3/10 remote 0/20
@400000006afcf11538fb9bbc delivery 235: success: did_0+0+1/
@400000006afcf11538fb9bbc status: local 2/10 remote 0/20
@400000006afcf1153918340c delivery 236: success: did_0+0+1/
@400000006afcf115391866d4 status: local 1/10 remote 0/20
@400000006afcf1153933b704 delivery 234: success: did_0+0+1/
@400000006afcf11539349d7c status: local 0/10 remote 0/20
@400000006afcf11539356c84 end msg 1310737
@400000006afcf2aa38434c24 starting delivery 239: msg 1310746 to remote b.lang@silent.test
@400000006afcf2aa38442eb4 status: local 0/10 remote 1/20
@400000006afcf2aa39cd62dc delivery 239: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afcf2aa39cdf74c status: local 0/10 remote 0/20
@400000006afcf5ca176caa7c starting delivery 240: msg 1310734 to remote d.weiss@silent.test
@400000006afcf5ca176caa7c status: local 0/10 remote 1/20
@400000006afcf60629e7321c delivery 240: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afcf60629e7b6ec status: local 0/10 remote 0/20
@400000006afd03da1b9f53c4 starting delivery 241: msg 1310746 to remote b.lang@silent.test
@400000006afd03da1b9f5f7c status: local 0/10 remote 1/20
@400000006afd04170a1a20d4 delivery 241: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd04170a1a76c4 status: local 0/10 remote 0/20
@400000006afd0b0a03f90184 starting delivery 242: msg 1310744 to remote carla@silent.test
@400000006afd0b0a03f9a1ac status: local 0/10 remote 1/20
@400000006afd0b0a04d14c9c delivery 242: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd0b0a04d18f04 status: local 0/10 remote 0/20
@400000006afd0bfa24b335d4 starting delivery 243: msg 1310740 to remote emma@silent.test
@400000006afd0bfa24b40cac status: local 0/10 remote 1/20
@400000006afd0bfa262f8534 delivery 243: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd0bfa262fac44 status: local 0/10 remote 0/20
@400000006afd182a1734549c starting delivery 244: msg 1310746 to remote b.lang@silent.test
@400000006afd182a1734b644 status: local 0/10 remote 1/20
@400000006afd1866334db09c delivery 244: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd1866334db09c status: local 0/10 remote 0/20
@400000006afd1d570014689c new msg 1310737
@400000006afd1d570014689c info msg 1310737: bytes 1149 from <k.maier1@paper.example> qp 28297 uid 7791
@400000006afd1d5700153b8c starting delivery 245: msg 1310737 to local club.example-nina@club.example
@400000006afd1d5700153b8c status: local 1/10 remote 0/20
@400000006afd1d5700cf15ac delivery 245: success: did_0+0+1/
@400000006afd1d5700cf5814 status: local 0/10 remote 0/20
@400000006afd1d5700cf6b9c end msg 1310737
@400000006afd2f9a134576cc starting delivery 246: msg 1310746 to remote b.lang@silent.test
@400000006afd2f9a1345b54c status: local 0/10 remote 1/20
@400000006afd2fd61d8fb5fc delivery 246: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd2fd61d8fb5fc status: local 0/10 remote 0/20
@400000006afd36b70ecb9af4 new msg 1310737
@400000006afd36b70ecc2794 info msg 1310737: bytes 734 from <root@mx1.example.net> qp 28310 uid 0
@400000006afd36b70ecd0a24 starting delivery 247: msg 1310737 to local root@mx1.example.net
@400000006afd36b70ecdbdd4 status: local 1/10 remote 0/20
@400000006afd36b713122de4 new msg 1310747
@400000006afd36b713126494 info msg 1310747: bytes 974 from <root@mx1.example.net> qp 28311 uid 7790
@400000006afd36b713126494 starting delivery 248: msg 1310747 to local greta@example.net
@400000006afd36b713132fb4 status: local 2/10 remote 0/20
@400000006afd36b713141a14 delivery 247: success: did_0+1+0/qp_28311/
@400000006afd36b71314e534 status: local 1/10 remote 0/20
@400000006afd36b71315279c end msg 1310737
@400000006afd36b71948484c delivery 248: success: did_0+0+1/
@400000006afd36b719486b74 status: local 0/10 remote 0/20
@400000006afd36b71949230c end msg 1310747
@400000006afd41ba12c1cbc4 starting delivery 249: msg 1310744 to remote carla@silent.test
@400000006afd41ba12c1cbc4 status: local 0/10 remote 1/20
@400000006afd41f623c9200c delivery 249: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd41f623c9e35c status: local 0/10 remote 0/20
@400000006afd48ba29dfb424 starting delivery 250: msg 1310735 to remote m.roth@silent.test
@400000006afd48ba29e07774 status: local 0/10 remote 1/20
@400000006afd48ba2afc2c5c delivery 250: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd48ba2afc3814 status: local 0/10 remote 0/20
@400000006afd4a2a2706edbc starting delivery 251: msg 1310746 to remote b.lang@silent.test
@400000006afd4a2a2706edbc status: local 0/10 remote 1/20
@400000006afd4a2a28b93d54 delivery 251: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd4a2a28b9413c status: local 0/10 remote 0/20
@400000006afd4bba27976234 starting delivery 252: msg 1310734 to remote d.weiss@silent.test
@400000006afd4bba27976234 status: local 0/10 remote 1/20
@400000006afd4bba29569a7c delivery 252: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd4bba2956dce4 status: local 0/10 remote 0/20
@400000006afd51aa25c4cce4 starting delivery 253: msg 1310732 to remote lager@silent.test
@400000006afd51aa25c4cce4 status: local 0/10 remote 1/20
@400000006afd51e629d2eab4 delivery 253: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd51e629d3736c status: local 0/10 remote 0/20
@400000006afd524a2bef90f4 starting delivery 254: msg 1310740 to remote emma@silent.test
@400000006afd524a2bf067cc status: local 0/10 remote 1/20
@400000006afd524a2d5b7d04 delivery 254: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd524a2d5c349c status: local 0/10 remote 0/20
@400000006afd637a0ec71e84 new msg 1310747
@400000006afd637a0ec71e84 info msg 1310747: bytes 48211 from <billing@shop.example> qp 20669 uid 7791
@400000006afd637a0ec71e84 starting delivery 255: msg 1310747 to remote t.wolf@silent.test
@400000006afd637a0ec7514c status: local 0/10 remote 1/20
@400000006afd63b61f9c56ac delivery 255: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd63b61f9cc40c status: local 0/10 remote 0/20
@400000006afd650a18364f94 starting delivery 256: msg 1310747 to remote t.wolf@silent.test
@400000006afd650a1836ff5c status: local 0/10 remote 1/20
@400000006afd650a190bd3bc delivery 256: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd650a190bd3bc status: local 0/10 remote 0/20
@400000006afd67da37982f74 starting delivery 257: msg 1310746 to remote b.lang@silent.test
@400000006afd67da37982f74 status: local 0/10 remote 1/20
@400000006afd67da394f0734 delivery 257: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd67da394f0734 status: local 0/10 remote 0/20
@400000006afd69ba27914f84 starting delivery 258: msg 1310747 to remote t.wolf@silent.test
@400000006afd69ba2791d454 status: local 0/10 remote 1/20
@400000006afd69ba295c1ca4 delivery 258: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd69ba295c6eac status: local 0/10 remote 0/20
@400000006afd718a26636e44 starting delivery 259: msg 1310747 to remote t.wolf@silent.test
@400000006afd718a266421f4 status: local 0/10 remote 1/20
@400000006afd71c70a29b134 delivery 259: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd71c70a29b134 status: local 0/10 remote 0/20
@400000006afd7b8a271b6404 starting delivery 260: msg 1310744 to remote carla@silent.test
@400000006afd7b8a271c0044 status: local 0/10 remote 1/20
@400000006afd7b8a28cdee34 delivery 260: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd7b8a28ce57ac status: local 0/10 remote 0/20
@400000006afd7c7a09c97864 starting delivery 261: msg 1310747 to remote t.wolf@silent.test
@400000006afd7c7a09c997a4 status: local 0/10 remote 1/20
@400000006afd7c7a0b116984 delivery 261: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd7c7a0b119864 status: local 0/10 remote 0/20
@400000006afd88aa13c82bbc starting delivery 262: msg 1310746 to remote b.lang@silent.test
@400000006afd88aa13c879dc status: local 0/10 remote 1/20
@400000006afd88e704a049bc delivery 262: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd88e704a049bc status: local 0/10 remote 0/20
@400000006afd8a8a02fd387c starting delivery 263: msg 1310747 to remote t.wolf@silent.test
@400000006afd8a8a02fd387c status: local 0/10 remote 1/20
@400000006afd8a8a04a71404 delivery 263: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd8a8a04a7f2ac status: local 0/10 remote 0/20
@400000006afd9bba2315dd6c starting delivery 264: msg 1310740 to remote emma@silent.test
@400000006afd9bba23169504 status: local 0/10 remote 1/20
@400000006afd9bba23176024 starting delivery 265: msg 1310747 to remote t.wolf@silent.test
@400000006afd9bba2317c1cc status: local 0/10 remote 2/20
@400000006afd9bba243e2ce4 delivery 265: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd9bba243eec4c status: local 0/10 remote 1/20
@400000006afd9bf70b187e04 delivery 264: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afd9bf70b187e04 status: local 0/10 remote 0/20
@400000006afda4ca36444fa4 starting delivery 266: msg 1310734 to remote d.weiss@silent.test
@400000006afda4ca3644d474 status: local 0/10 remote 1/20
@400000006afda4ca37db2be4 delivery 266: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afda4ca37db2be4 status: local 0/10 remote 0/20
@400000006afdac9a028aa85c starting delivery 267: msg 1310746 to remote b.lang@silent.test
@400000006afdac9a028ac3b4 status: local 0/10 remote 1/20
@400000006afdacb9130f2c5c new msg 1310737
@400000006afdacb9130f3fe4 info msg 1310737: bytes 16355 from <y.kurz@shop.example> qp 17020 uid 7791
@400000006afdacb9130f3fe4 starting delivery 268: msg 1310737 to remote j.klein7@library.example
@400000006afdacb9130f536c status: local 0/10 remote 2/20
@400000006afdacb9130fe00c starting delivery 269: msg 1310737 to remote carla6@typo.test
@400000006afdacb913106cac status: local 0/10 remote 3/20
@400000006afdacb91310ca6c starting delivery 270: msg 1310737 to remote d.weiss2@library.example
@400000006afdacb913117a34 status: local 0/10 remote 4/20
@400000006afdacb92ad6d5c4 delivery 269: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afdacb92ad6d5c4 status: local 0/10 remote 3/20
@400000006afdacbb04843e0c delivery 270: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1wFC72-A179E2-3A/
@400000006afdacbb04848074 status: local 0/10 remote 2/20
@400000006afdacbb1d7ad254 delivery 268: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1w5DA0-5E4A5F-4E/
@400000006afdacbb1d7ba15c status: local 0/10 remote 1/20
@400000006afdacbb1d7c3d9c bounce msg 1310737 qp 17031
@400000006afdacbb1d7c5cdc end msg 1310737
@400000006afdacbb1db3ff0c new msg 1310737
@400000006afdacbb1db3ff0c info msg 1310737: bytes 17624 from <> qp 17031 uid 7796
@400000006afdacbb1db48f94 starting delivery 271: msg 1310737 to local shop.example-y.kurz@shop.example
@400000006afdacbb1db48f94 status: local 1/10 remote 1/20
@400000006afdacbb20ae822c delivery 271: success: did_0+0+1/
@400000006afdacbb20ae822c status: local 0/10 remote 1/20
@400000006afdacbb20ae822c end msg 1310737
@400000006afdacd60fb7951c delivery 267: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afdacd60fb7df54 status: local 0/10 remote 0/20
@400000006afdae4a2e268594 starting delivery 272: msg 1310735 to remote m.roth@silent.test
@400000006afdae4a2e268594 status: local 0/10 remote 1/20
@400000006afdae4a2fef5acc delivery 272: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afdae4a2ff029d4 status: local 0/10 remote 0/20
@400000006afdb00a2eff3a24 starting delivery 273: msg 1310747 to remote t.wolf@silent.test
@400000006afdb00a2effd664 status: local 0/10 remote 1/20
@400000006afdb00a3091401c delivery 273: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afdb00a30918a54 status: local 0/10 remote 0/20
@400000006afdb87a021a1024 starting delivery 274: msg 1310744 to remote carla@silent.test
@400000006afdb87a021a1024 status: local 0/10 remote 1/20
@400000006afdb87a03935a14 delivery 274: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afdb87a0393e2cc status: local 0/10 remote 0/20
@400000006afdc3ba37ec1bd4 starting delivery 275: msg 1310732 to remote lager@silent.test
@400000006afdc3ba37ec1bd4 status: local 0/10 remote 1/20
@400000006afdc3f7038da13c delivery 275: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afdc3f7038e1284 status: local 0/10 remote 0/20
@400000006afdc77a17e7ba64 starting delivery 276: msg 1310747 to remote t.wolf@silent.test
@400000006afdc77a17e7cdec status: local 0/10 remote 1/20
@400000006afdc77a1967325c delivery 276: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afdc77a1967807c status: local 0/10 remote 0/20
@400000006afdd3092ddd534c new msg 1310737
@400000006afdd3092ddd5b1c info msg 1310737: bytes 1359 from <v.horn37@kiosk.example> qp 1126 uid 7791
@400000006afdd3092dde0ecc starting delivery 277: msg 1310737 to local shop.example-y.kurz@shop.example
@400000006afdd3092dde64bc status: local 1/10 remote 0/20
@400000006afdd30931a9e7c4 delivery 277: success: did_0+0+1/
@400000006afdd30931a9e7c4 status: local 0/10 remote 0/20
@400000006afdd30931aac284 end msg 1310737
@400000006afdd3aa08728f3c starting delivery 278: msg 1310746 to remote b.lang@silent.test
@400000006afdd3aa08728f3c status: local 0/10 remote 1/20
@400000006afdd3e704fa1604 delivery 278: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afdd3e704fa9ad4 status: local 0/10 remote 0/20
@400000006afde20a19836cec starting delivery 279: msg 1310747 to remote t.wolf@silent.test
@400000006afde20a19836cec status: local 0/10 remote 1/20
@400000006afde2462bc3c21c delivery 279: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afde2462bc3e15c status: local 0/10 remote 0/20
@400000006afde84a0a9845cc starting delivery 280: msg 1310740 to remote emma@silent.test
@400000006afde84a0a9845cc status: local 0/10 remote 1/20
@400000006afde84a0bb26c44 delivery 280: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afde84a0bb29b24 status: local 0/10 remote 0/20
@400000006afdf5f41958fda4 new msg 1310737
@400000006afdf5f419591ce4 info msg 1310737: bytes 1248 from <t.wolf@shop.example> qp 13352 uid 7791
@400000006afdf5f419591ce4 starting delivery 281: msg 1310737 to remote f.braun0@dairy.example
@400000006afdf5f419591ce4 status: local 0/10 remote 1/20
@400000006afdf5f524b3b2d4 delivery 281: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<362ad6db04270b65@mail.example>_[InternalId=1288660754]_Queued_mail_for_delivery/
@400000006afdf5f524b437a4 status: local 0/10 remote 0/20
@400000006afdf5f524b48d94 end msg 1310737
@400000006afdf88a26e129c4 starting delivery 282: msg 1310744 to remote carla@silent.test
@400000006afdf88a26e129c4 status: local 0/10 remote 1/20
@400000006afdf8c707af23e4 delivery 282: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afdf8c707af23e4 status: local 0/10 remote 0/20
@400000006afdfdda13072d7c starting delivery 283: msg 1310746 to remote b.lang@silent.test
@400000006afdfdda1307d574 status: local 0/10 remote 1/20
@400000006afdfdda14356894 delivery 283: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afdfdda14361474 status: local 0/10 remote 0/20
@400000006afdffba0379fde4 starting delivery 284: msg 1310747 to remote t.wolf@silent.test
@400000006afdffba0379fde4 status: local 0/10 remote 1/20
@400000006afdffba041524a4 delivery 284: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afdffba0415ff64 status: local 0/10 remote 0/20
@400000006afe00fa0fe3583c starting delivery 285: msg 1310734 to remote d.weiss@silent.test
@400000006afe00fa0fe3b9e4 status: local 0/10 remote 1/20
@400000006afe00fa113791e4 delivery 285: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe00fa113791e4 status: local 0/10 remote 0/20
@400000006afe05483066ffb4 new msg 1310737
@400000006afe0548306778cc info msg 1310737: bytes 1146 from <z.jung7@school.example> qp 506 uid 7791
@400000006afe054830681124 starting delivery 286: msg 1310737 to local club.example-r.frank@club.example
@400000006afe05483068b534 status: local 1/10 remote 0/20
@400000006afe054834a7a31c delivery 286: success: did_0+0+1/
@400000006afe054834a7a31c status: local 0/10 remote 0/20
@400000006afe054834a852e4 end msg 1310737
@400000006afe099f1f195f54 new msg 1310737
@400000006afe099f1f19633c info msg 1310737: bytes 5911 from <d.weiss@club.example> qp 6059 uid 7791
@400000006afe099f1f19dc54 starting delivery 287: msg 1310737 to remote wanda4@bricks.example
@400000006afe099f1f1ab32c status: local 0/10 remote 1/20
@400000006afe09a00bb1a50c delivery 287: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_240085A48D/
@400000006afe09a00bb24d04 status: local 0/10 remote 0/20
@400000006afe09a00bb2be4c end msg 1310737
@400000006afe16fa2f41c54c starting delivery 288: msg 1310735 to remote m.roth@silent.test
@400000006afe16fa2f41c54c status: local 0/10 remote 1/20
@400000006afe17370e93cdcc delivery 288: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe17370e94047c status: local 0/10 remote 0/20
@400000006afe208a2f599ec4 starting delivery 289: msg 1310747 to remote t.wolf@silent.test
@400000006afe208a2f59b24c status: local 0/10 remote 1/20
@400000006afe208a304a637c delivery 289: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe208a304a637c status: local 0/10 remote 0/20
@400000006afe2b2a39855974 starting delivery 290: msg 1310746 to remote b.lang@silent.test
@400000006afe2b2a398614f4 status: local 0/10 remote 1/20
@400000006afe2b6717f045e4 delivery 290: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe2b6717f120a4 status: local 0/10 remote 0/20
@400000006afe2dfa28959854 new msg 1310737
@400000006afe2dfa28959854 info msg 1310737: bytes 734 from <root@mx1.example.net> qp 20127 uid 0
@400000006afe2dfa28959854 starting delivery 291: msg 1310737 to local root@mx1.example.net
@400000006afe2dfa2895b3ac status: local 1/10 remote 0/20
@400000006afe2dfa2bd317e4 new msg 1310749
@400000006afe2dfa2bd317e4 info msg 1310749: bytes 974 from <root@mx1.example.net> qp 20128 uid 7790
@400000006afe2dfa2bd317e4 starting delivery 292: msg 1310749 to local greta@example.net
@400000006afe2dfa2bd317e4 status: local 2/10 remote 0/20
@400000006afe2dfa2bd36dd4 delivery 291: success: did_0+1+0/qp_20128/
@400000006afe2dfa2bd42184 status: local 1/10 remote 0/20
@400000006afe2dfa2bd4350c end msg 1310737
@400000006afe2dfa32bc03a4 delivery 292: success: did_0+0+1/
@400000006afe2dfa32bc078c status: local 0/10 remote 0/20
@400000006afe2dfa32bc0f5c end msg 1310749
@400000006afe2ead0ce7a854 new msg 1310749
@400000006afe2ead0ce7a854 info msg 1310749: bytes 1637 from <f.braun23@inkwell.test> qp 21020 uid 7791
@400000006afe2ead0ce87b44 starting delivery 293: msg 1310749 to local club.example-d.weiss@club.example
@400000006afe2ead0ce87b44 status: local 1/10 remote 0/20
@400000006afe2ead0ee2247c delivery 293: success: did_0+0+1/
@400000006afe2ead0ee2247c status: local 0/10 remote 0/20
@400000006afe2ead0ee2247c end msg 1310749
@400000006afe2edd048fd6cc new msg 1310749
@400000006afe2edd048fd6cc info msg 1310749: bytes 1480 from <ida32@birch.example> qp 21259 uid 7791
@400000006afe2edd048ffddc starting delivery 294: msg 1310749 to local wanda@example.net
@400000006afe2edd049082ac status: local 1/10 remote 0/20
@400000006afe2edd09a016a4 delivery 294: success: did_0+0+1/
@400000006afe2edd09a08fbc status: local 0/10 remote 0/20
@400000006afe2edd09a133cc end msg 1310749
@400000006afe2f7a26fa726c new msg 1310749
@400000006afe2f7a26faeb84 info msg 1310749: bytes 7976 from <r.frank@club.example> qp 22047 uid 7791
@400000006afe2f7a26faf354 starting delivery 295: msg 1310749 to remote ute6@canal.test
@400000006afe2f7a26fb0eac status: local 0/10 remote 1/20
@400000006afe2f7b0202ee44 delivery 295: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795043184_85553978348a_-_esmtp/
@400000006afe2f7b0202f9fc status: local 0/10 remote 0/20
@400000006afe2f7b0203d0d4 end msg 1310749
@400000006afe30631760004c new msg 1310749
@400000006afe306317600c04 info msg 1310749: bytes 1170 from <v.horn18@corner.test> qp 23210 uid 7791
@400000006afe306317600c04 starting delivery 296: msg 1310749 to local club.example-k.maier@club.example
@400000006afe30631760a45c status: local 1/10 remote 0/20
@400000006afe30631838b0f4 delivery 296: success: did_0+0+1/
@400000006afe306318394564 status: local 0/10 remote 0/20
@400000006afe3063183a2024 end msg 1310749
@400000006afe34d10a6a020c new msg 1310749
@400000006afe34d10a6ad114 info msg 1310749: bytes 21856 from <carla@example.net> qp 28879 uid 7791
@400000006afe34d10a6ad114 starting delivery 297: msg 1310749 to remote carla4@orchard.test
@400000006afe34d10a6babd4 status: local 0/10 remote 1/20
@400000006afe34d910636964 delivery 297: deferral: 198.51.100.159_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_198.51.100.159./
@400000006afe34d910636964 status: local 0/10 remote 0/20
@400000006afe35032ea988a4 new msg 1310737
@400000006afe35032ea9b39c info msg 1310737: bytes 734 from <root@mx1.example.net> qp 29132 uid 0
@400000006afe35032ea9ee34 starting delivery 298: msg 1310737 to local root@mx1.example.net
@400000006afe35032eaab954 status: local 1/10 remote 0/20
@400000006afe350332dbd044 new msg 1310750
@400000006afe350332dcb6bc info msg 1310750: bytes 974 from <root@mx1.example.net> qp 29133 uid 7790
@400000006afe350332dcd5fc starting delivery 299: msg 1310750 to local greta@example.net
@400000006afe350332dcd5fc status: local 2/10 remote 0/20
@400000006afe350332dd435c delivery 298: success: did_0+1+0/qp_29133/
@400000006afe350332dd6684 status: local 1/10 remote 0/20
@400000006afe350332dddf9c end msg 1310737
@400000006afe350337833074 delivery 299: success: did_0+0+1/
@400000006afe350337833074 status: local 0/10 remote 0/20
@400000006afe350337833074 end msg 1310750
@400000006afe3661119169e4 starting delivery 300: msg 1310749 to remote carla4@orchard.test
@400000006afe36611191c7a4 status: local 0/10 remote 1/20
@400000006afe36632990bd4c delivery 300: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795044951_6877bff2629a_-_esmtp/
@400000006afe36632991886c status: local 0/10 remote 0/20
@400000006afe36632991cad4 end msg 1310749
@400000006afe36a72862ef94 new msg 1310749
@400000006afe36a72863c66c info msg 1310749: bytes 303330 from <y.kurz@shop.example> qp 31232 uid 7791
@400000006afe36a72863c66c starting delivery 301: msg 1310749 to remote j.klein3@cloudy.example
@400000006afe36a728645adc status: local 0/10 remote 1/20
@400000006afe36a91ee5fefc delivery 301: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F5871E9B94/
@400000006afe36a91ee67814 status: local 0/10 remote 0/20
@400000006afe36a91ee67814 end msg 1310749
@400000006afe37eb12d812e4 new msg 1310749
@400000006afe37eb12d86104 info msg 1310749: bytes 1182 from <h.vogel14@freemail.test> qp 382 uid 7791
@400000006afe37eb12d8badc starting delivery 302: msg 1310749 to local shop.example-t.wolf@shop.example
@400000006afe37eb12d8badc status: local 1/10 remote 0/20
@400000006afe37eb16f0565c delivery 302: success: did_0+0+1/
@400000006afe37eb16f0565c status: local 0/10 remote 0/20
@400000006afe37eb16f0565c end msg 1310749
@400000006afe37ee1cd07cdc new msg 1310749
@400000006afe37ee1cd07cdc info msg 1310749: bytes 2210 from <m.roth@shop.example> qp 398 uid 7791
@400000006afe37ee1cd07cdc starting delivery 303: msg 1310749 to remote f.braun0@opera.example
@400000006afe37ee1cd08894 status: local 0/10 remote 1/20
@400000006afe37ef312b3244 delivery 303: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<1553cd2a59258b0e@mail.example>_[InternalId=916971324]_Queued_mail_for_delivery/
@400000006afe37ef312c091c status: local 0/10 remote 0/20
@400000006afe37ef312c091c end msg 1310749
@400000006afe37fa07f8f26c starting delivery 304: msg 1310740 to remote emma@silent.test
@400000006afe37fa07f8f26c status: local 0/10 remote 1/20
@400000006afe37fa08e99bcc delivery 304: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe37fa08e99bcc status: local 0/10 remote 0/20
@400000006afe38ea25f10d04 starting delivery 305: msg 1310732 to remote lager@silent.test
@400000006afe38ea25f1c49c status: local 0/10 remote 1/20
@400000006afe38ea2729ac44 delivery 305: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe38ea272a40b4 status: local 0/10 remote 0/20
@400000006afe39441f16ee54 new msg 1310749
@400000006afe39441f170d94 info msg 1310749: bytes 25154 from <h.vogel@club.example> qp 2108 uid 7791
@400000006afe39441f170d94 starting delivery 306: msg 1310749 to remote m.roth8@dairy.example
@400000006afe39441f170d94 status: local 0/10 remote 1/20
@400000006afe39441f179264 starting delivery 307: msg 1310749 to remote anna.koch10@freemail.test
@400000006afe39441f17f40c status: local 0/10 remote 2/20
@400000006afe39441f18af8c starting delivery 308: msg 1310749 to remote k.maier11@tower.test
@400000006afe39441f18af8c status: local 0/10 remote 3/20
@400000006afe39441f18af8c starting delivery 309: msg 1310749 to remote sara4@valley.test
@400000006afe39441f194fb4 status: local 0/10 remote 4/20
@400000006afe39451c550b4c delivery 306: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<bf7b9c3da7736983@mail.example>_[InternalId=1753188909]_Queued_mail_for_delivery/
@400000006afe39451c550b4c status: local 0/10 remote 3/20
@400000006afe3945239faeac delivery 307: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_9C6D21B3C5/
@400000006afe3945239ffccc status: local 0/10 remote 2/20
@400000006afe394537e4190c delivery 308: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795045690_qp_31547/
@400000006afe394537e4190c status: local 0/10 remote 1/20
@400000006afe394c02ba3824 delivery 309: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/
@400000006afe394c02ba537c status: local 0/10 remote 0/20
@400000006afe3aa8141fdcf4 new msg 1310750
@400000006afe3aa814202b14 info msg 1310750: bytes 1463 from <h.vogel16@cedar.test> qp 3887 uid 7791
@400000006afe3aa81420e2ac starting delivery 310: msg 1310750 to local carla@example.net
@400000006afe3aa8142157dc status: local 1/10 remote 0/20
@400000006afe3aa81735ac5c delivery 310: success: did_0+0+1/
@400000006afe3aa81735ac5c status: local 0/10 remote 0/20
@400000006afe3aa817367394 end msg 1310750
@400000006afe3ad41cb7b51c starting delivery 311: msg 1310749 to remote sara4@valley.test
@400000006afe3ad41cb7c0d4 status: local 0/10 remote 1/20
@400000006afe3ad62f240034 delivery 311: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w68EC-0448D8-7A/
@400000006afe3ad62f247d34 status: local 0/10 remote 0/20
@400000006afe3ad62f24f64c end msg 1310749
@400000006afe3bba0fe757ac starting delivery 312: msg 1310744 to remote carla@silent.test
@400000006afe3bba0fe7a5cc status: local 0/10 remote 1/20
@400000006afe3bf6287be24c delivery 312: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe3bf6287be24c status: local 0/10 remote 0/20
@400000006afe3c0b397cd1dc new msg 1310749
@400000006afe3c0b397db084 info msg 1310749: bytes 734 from <root@mx1.example.net> qp 5665 uid 0
@400000006afe3c0b397db084 starting delivery 313: msg 1310749 to local root@mx1.example.net
@400000006afe3c0b397db084 status: local 1/10 remote 0/20
@400000006afe3c0c0000e09c new msg 1310750
@400000006afe3c0c0000e09c info msg 1310750: bytes 974 from <root@mx1.example.net> qp 5666 uid 7790
@400000006afe3c0c00018c7c starting delivery 314: msg 1310750 to local greta@example.net
@400000006afe3c0c00026b24 status: local 2/10 remote 0/20
@400000006afe3c0c00026b24 delivery 313: success: did_0+1+0/qp_5666/
@400000006afe3c0c00028294 status: local 1/10 remote 0/20
@400000006afe3c0c00028294 end msg 1310749
@400000006afe3c0c05a6115c delivery 314: success: did_0+0+1/
@400000006afe3c0c05a67ebc status: local 0/10 remote 0/20
@400000006afe3c0c05a67ebc end msg 1310750
@400000006afe3e14106b0e6c new msg 1310750
@400000006afe3e14106bd1bc info msg 1310750: bytes 3527 from <o.beck37@inkwell.test> qp 8267 uid 7791
@400000006afe3e14106bd1bc starting delivery 315: msg 1310750 to local shop.example-anna.koch@shop.example
@400000006afe3e14106c5a74 status: local 1/10 remote 0/20
@400000006afe3e14140d5e94 delivery 315: success: did_0+0+1/
@400000006afe3e14140d5e94 status: local 0/10 remote 0/20
@400000006afe3e14140de74c end msg 1310750
@400000006afe41b400fb2ebc new msg 1310750
@400000006afe41b400fb368c info msg 1310750: bytes 13247 from <anna.koch@shop.example> qp 12906 uid 7791
@400000006afe41b400fb368c starting delivery 316: msg 1310750 to remote h.vogel5@birch.example
@400000006afe41b400fbb774 status: local 0/10 remote 1/20
@400000006afe41b400fbf5f4 starting delivery 317: msg 1310750 to remote m.roth4@grey.test
@400000006afe41b400fc402c status: local 0/10 remote 2/20
@400000006afe41b50f09c8ec delivery 316: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_04FB003132/
@400000006afe41b50f0a6914 status: local 0/10 remote 1/20
@400000006afe41b513ce9c2c delivery 317: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<m.roth4@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afe41b513cf480c status: local 0/10 remote 0/20
@400000006afe4276201dbbac new msg 1310749
@400000006afe4276201e57ec info msg 1310749: bytes 1389 from <carla27@customer.example> qp 13878 uid 7791
@400000006afe4276201e6f5c starting delivery 318: msg 1310749 to local club.example-emma@club.example
@400000006afe4276201ef42c status: local 1/10 remote 0/20
@400000006afe427623d9f0bc delivery 318: success: did_0+0+1/
@400000006afe427623d9f0bc status: local 0/10 remote 0/20
@400000006afe427623daa084 end msg 1310749
@400000006afe4315289c629c new msg 1310749
@400000006afe4315289ce384 info msg 1310749: bytes 734 from <root@mx1.example.net> qp 14674 uid 0
@400000006afe4315289ceb54 starting delivery 319: msg 1310749 to local root@mx1.example.net
@400000006afe4315289ceb54 status: local 1/10 remote 0/20
@400000006afe43152c79bc0c new msg 1310737
@400000006afe43152c7a507c info msg 1310737: bytes 974 from <root@mx1.example.net> qp 14675 uid 7790
@400000006afe43152c7ae8d4 starting delivery 320: msg 1310737 to local greta@example.net
@400000006afe43152c7b0044 status: local 2/10 remote 0/20
@400000006afe43152c7b795c delivery 319: success: did_0+1+0/qp_14675/
@400000006afe43152c7be6bc status: local 1/10 remote 0/20
@400000006afe43152c7c2924 end msg 1310749
@400000006afe431532d3584c delivery 320: success: did_0+0+1/
@400000006afe431532d3aa54 status: local 0/10 remote 0/20
@400000006afe431532d3aa54 end msg 1310737
@400000006afe43442f5e462c starting delivery 321: msg 1310750 to remote m.roth4@grey.test
@400000006afe43442f5f01ac status: local 0/10 remote 1/20
@400000006afe43461b4f4794 delivery 321: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795048250_qp_18322/
@400000006afe43461b4f4794 status: local 0/10 remote 0/20
@400000006afe43461b4f8614 end msg 1310750
@400000006afe447a11f319b4 starting delivery 322: msg 1310747 to remote t.wolf@silent.test
@400000006afe447a11f319b4 status: local 0/10 remote 1/20
@400000006afe447a13a70f2c delivery 322: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe447a13a7d664 status: local 0/10 remote 0/20
@400000006afe44851baa92ac new msg 1310750
@400000006afe44851bab1394 info msg 1310750: bytes 1652 from <k.maier13@garden.example> qp 16513 uid 7791
@400000006afe44851bab1394 starting delivery 323: msg 1310750 to local shop.example-v.horn@shop.example
@400000006afe44851babcf14 status: local 1/10 remote 0/20
@400000006afe44851c6bcf6c delivery 323: success: did_0+0+1/
@400000006afe44851c6bcf6c status: local 0/10 remote 0/20
@400000006afe44851c6c0a04 end msg 1310750
@400000006afe448e1797257c new msg 1310750
@400000006afe448e179748a4 info msg 1310750: bytes 1230 from <m.roth29@cedar.test> qp 16557 uid 7791
@400000006afe448e1797f09c starting delivery 324: msg 1310750 to local shop.example-ute@shop.example
@400000006afe448e179865cc status: local 1/10 remote 0/20
@400000006afe448e1798bfa4 starting delivery 325: msg 1310750 to local greta@example.net
@400000006afe448e1798bfa4 status: local 2/10 remote 0/20
@400000006afe448e1799214c starting delivery 326: msg 1310750 to local club.example-k.maier@club.example
@400000006afe448e1799502c status: local 3/10 remote 0/20
@400000006afe448e179a1b4c starting delivery 327: msg 1310750 to local club.example-sara@club.example
@400000006afe448e179aa01c status: local 4/10 remote 0/20
@400000006afe448e18564efc delivery 326: success: did_0+0+1/
@400000006afe448e1856d3cc status: local 3/10 remote 0/20
@400000006afe448e1a2ac0dc delivery 324: success: did_0+0+1/
@400000006afe448e1a2ac0dc status: local 2/10 remote 0/20
@400000006afe448e1e63135c delivery 325: success: did_0+0+1/
@400000006afe448e1e63b76c status: local 1/10 remote 0/20
@400000006afe448e1e6d833c delivery 327: success: did_0+0+1/
@400000006afe448e1e6d8b0c status: local 0/10 remote 0/20
@400000006afe448e1e6d8b0c end msg 1310750
@400000006afe468426147b54 new msg 1310750
@400000006afe468426147b54 info msg 1310750: bytes 1382 from <m.roth6@kiosk.example> qp 19069 uid 7791
@400000006afe468426150fc4 starting delivery 328: msg 1310750 to local club.example-r.frank@club.example
@400000006afe468426150fc4 status: local 1/10 remote 0/20
@400000006afe46842bf0b204 delivery 328: success: did_0+0+1/
@400000006afe46842bf10024 status: local 0/10 remote 0/20
@400000006afe46842bf188dc end msg 1310750
@400000006afe49de177d0dcc new msg 1310750
@400000006afe49de177d447c info msg 1310750: bytes 1160 from <z.jung24@meadow.example> qp 23357 uid 7791
@400000006afe49de177e2324 starting delivery 329: msg 1310750 to local shop.example-ida@shop.example
@400000006afe49de177ef614 status: local 1/10 remote 0/20
@400000006afe49de177ef614 starting delivery 330: msg 1310750 to local wanda@example.net
@400000006afe49de177f387c status: local 2/10 remote 0/20
@400000006afe49de194fddb4 delivery 330: success: did_0+0+1/
@400000006afe49de1950c044 status: local 1/10 remote 0/20
@400000006afe49de1a7d9bcc delivery 329: success: did_0+0+1/
@400000006afe49de1a7d9bcc status: local 0/10 remote 0/20
@400000006afe49de1a7df5a4 end msg 1310750
@400000006afe4a1f23d47664 new msg 1310750
@400000006afe4a1f23d4f74c info msg 1310750: bytes 734 from <root@mx1.example.net> qp 23684 uid 0
@400000006afe4a1f23d4f74c starting delivery 331: msg 1310750 to local root@mx1.example.net
@400000006afe4a1f23d4f74c status: local 1/10 remote 0/20
@400000006afe4a1f25d49fac new msg 1310737
@400000006afe4a1f25d58a0c info msg 1310737: bytes 974 from <root@mx1.example.net> qp 23685 uid 7790
@400000006afe4a1f25d63dbc starting delivery 332: msg 1310737 to local greta@example.net
@400000006afe4a1f25d72434 status: local 2/10 remote 0/20
@400000006afe4a1f25d74374 delivery 331: success: did_0+1+0/qp_23685/
@400000006afe4a1f25d7b4bc status: local 1/10 remote 0/20
@400000006afe4a1f25d89364 end msg 1310750
@400000006afe4a1f29dcba6c delivery 332: success: did_0+0+1/
@400000006afe4a1f29dcba6c status: local 0/10 remote 0/20
@400000006afe4a1f29dcd9ac end msg 1310737
@400000006afe4cda2ec1a484 new msg 1310737
@400000006afe4cda2ec1ac54 info msg 1310737: bytes 2317 from <anna@club.example> qp 27179 uid 7791
@400000006afe4cda2ec1ac54 starting delivery 333: msg 1310737 to remote jklein1954@harbour.test
@400000006afe4cda2ec20244 status: local 0/10 remote 1/20
@400000006afe4cdb33cb162c delivery 333: failure: 203.0.113.24_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4cdb33cb48f4 status: local 0/10 remote 0/20
@400000006afe4cdb33cbed04 bounce msg 1310737 qp 27185
@400000006afe4cdb33cbed04 end msg 1310737
@400000006afe4cdb33d7fedc new msg 1310737
@400000006afe4cdb33d8b674 info msg 1310737: bytes 3756 from <> qp 27185 uid 7796
@400000006afe4cdb33d8d1cc starting delivery 334: msg 1310737 to local club.example-anna@club.example
@400000006afe4cdb33d9b844 status: local 1/10 remote 0/20
@400000006afe4cdb3b639724 delivery 334: success: did_0+0+1/
@400000006afe4cdb3b6479b4 status: local 0/10 remote 0/20
@400000006afe4cdb3b64db5c end msg 1310737
@400000006afe4ce32534d954 new msg 1310737
@400000006afe4ce325358d04 info msg 1310737: bytes 2267 from <anna@club.example> qp 27224 uid 7791
@400000006afe4ce32535b02c starting delivery 335: msg 1310737 to remote obeck1961@vineyard.example
@400000006afe4ce3253615bc status: local 0/10 remote 1/20
@400000006afe4ce430a2e7a4 delivery 335: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050713_abf56349f260_-_esmtp/
@400000006afe4ce430a2e7a4 status: local 0/10 remote 0/20
@400000006afe4ce430a2eb8c end msg 1310737
@400000006afe4cf219c396b4 new msg 1310737
@400000006afe4cf219c396b4 info msg 1310737: bytes 2256 from <anna@club.example> qp 27298 uid 7791
@400000006afe4cf219c44e4c starting delivery 336: msg 1310737 to remote emma1971@dune.test
@400000006afe4cf219c4a43c status: local 0/10 remote 1/20
@400000006afe4cf42772abc4 delivery 336: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w7479-66DCFD-D1/
@400000006afe4cf42772abc4 status: local 0/10 remote 0/20
@400000006afe4cf427730984 end msg 1310737
@400000006afe4cf901031a14 new msg 1310737
@400000006afe4cf9010325cc info msg 1310737: bytes 2354 from <anna@club.example> qp 27331 uid 7791
@400000006afe4cf90103a6b4 starting delivery 337: msg 1310737 to remote lena1953@bigmail.example
@400000006afe4cf90103a6b4 status: local 0/10 remote 1/20
@400000006afe4cf903c54b3c new msg 1310750
@400000006afe4cf903c5e394 info msg 1310750: bytes 2128 from <anna@club.example> qp 27332 uid 7791
@400000006afe4cf903c5f334 starting delivery 338: msg 1310750 to remote vhorn1968@paper.example
@400000006afe4cf903c5f334 status: local 0/10 remote 2/20
@400000006afe4cfa0353575c delivery 338: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050735_5ec03ca1bf81_-_esmtp/
@400000006afe4cfa03541aac status: local 0/10 remote 1/20
@400000006afe4cfa0354d244 end msg 1310750
@400000006afe4cfa170c797c new msg 1310750
@400000006afe4cfa170cf294 info msg 1310750: bytes 2190 from <anna@club.example> qp 27337 uid 7791
@400000006afe4cfa170d7764 starting delivery 339: msg 1310750 to remote dweiss1962@bigmail.example
@400000006afe4cfa170d7764 status: local 0/10 remote 2/20
@400000006afe4cfb0129a544 delivery 339: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4cfb0129eb94 status: local 0/10 remote 1/20
@400000006afe4cfb012a0304 bounce msg 1310750 qp 27341
@400000006afe4cfb012a0304 end msg 1310750
@400000006afe4cfb0143dc34 new msg 1310750
@400000006afe4cfb0143ff5c info msg 1310750: bytes 3475 from <> qp 27341 uid 7796
@400000006afe4cfb0143ff5c starting delivery 340: msg 1310750 to local club.example-anna@club.example
@400000006afe4cfb0144ca7c status: local 1/10 remote 1/20
@400000006afe4cfb060511ac delivery 340: success: did_0+0+1/
@400000006afe4cfb06059e4c status: local 0/10 remote 1/20
@400000006afe4cfb0605e884 end msg 1310750
@400000006afe4cfb197d814c delivery 337: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050735_b1a7263bf2eb_-_esmtp/
@400000006afe4cfb197dfa64 status: local 0/10 remote 0/20
@400000006afe4cfb197e255c end msg 1310737
@400000006afe4cfb36ca40b4 new msg 1310737
@400000006afe4cfb36caa644 info msg 1310737: bytes 2291 from <anna@club.example> qp 27345 uid 7791
@400000006afe4cfb36caa644 starting delivery 341: msg 1310737 to remote zjung1953@bigmail.example
@400000006afe4cfb36cb6994 status: local 0/10 remote 1/20
@400000006afe4cfd1c694314 delivery 341: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050737_f67f73816a5c_-_esmtp/
@400000006afe4cfd1c6a0a4c status: local 0/10 remote 0/20
@400000006afe4cfd1c6a509c end msg 1310737
@400000006afe4cff32483334 new msg 1310737
@400000006afe4cff3248df14 info msg 1310737: bytes 2183 from <anna@club.example> qp 27365 uid 7791
@400000006afe4cff32493cd4 starting delivery 342: msg 1310737 to remote ykurz1944@oakwood.test
@400000006afe4cff324a0024 status: local 0/10 remote 1/20
@400000006afe4d0020cbd214 delivery 342: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1wE0D5-DFF92D-F2/
@400000006afe4d0020cbd214 status: local 0/10 remote 0/20
@400000006afe4d0020cca504 end msg 1310737
@400000006afe4d16324f3bfc new msg 1310737
@400000006afe4d16324f7e64 info msg 1310737: bytes 2273 from <anna@club.example> qp 27480 uid 7791
@400000006afe4d16324f99bc starting delivery 343: msg 1310737 to remote dweiss1949@bigmail.example
@400000006afe4d16324fad44 status: local 0/10 remote 1/20
@400000006afe4d1633401ff4 new msg 1310750
@400000006afe4d163340f2e4 info msg 1310750: bytes 2284 from <anna@club.example> qp 27481 uid 7791
@400000006afe4d163341c5d4 starting delivery 344: msg 1310750 to remote emma1952@bigmail.example
@400000006afe4d163341c5d4 status: local 0/10 remote 2/20
@400000006afe4d172accfa54 delivery 343: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4d172acd830c status: local 0/10 remote 1/20
@400000006afe4d172acdc95c bounce msg 1310737 qp 27484
@400000006afe4d172acdc95c end msg 1310737
@400000006afe4d172b09c0ec new msg 1310737
@400000006afe4d172b0a41d4 info msg 1310737: bytes 3192 from <> qp 27484 uid 7796
@400000006afe4d172b0a41d4 starting delivery 345: msg 1310737 to local club.example-anna@club.example
@400000006afe4d172b0a8c0c status: local 1/10 remote 1/20
@400000006afe4d172be35bf4 delivery 345: success: did_0+0+1/
@400000006afe4d172be3c184 status: local 0/10 remote 1/20
@400000006afe4d172be4697c end msg 1310737
@400000006afe4d1914ed0c4c delivery 344: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050764_759f63810ef3_-_esmtp/
@400000006afe4d1914ed9504 status: local 0/10 remote 0/20
@400000006afe4d1914ede70c end msg 1310750
@400000006afe4d191877a23c new msg 1310750
@400000006afe4d191877a23c info msg 1310750: bytes 2320 from <anna@club.example> qp 27493 uid 7791
@400000006afe4d191877d11c starting delivery 346: msg 1310750 to remote fbraun1975@workshop.test
@400000006afe4d1918782324 status: local 0/10 remote 1/20
@400000006afe4d1b09a7cb4c delivery 346: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_B97430FF83/
@400000006afe4d1b09a7cb4c status: local 0/10 remote 0/20
@400000006afe4d1b09a8addc end msg 1310750
@400000006afe4d3015c4f1d4 new msg 1310750
@400000006afe4d3015c4f1d4 info msg 1310750: bytes 2318 from <anna@club.example> qp 27607 uid 7791
@400000006afe4d3015c4f1d4 starting delivery 347: msg 1310750 to remote annakoch2009@meadow.example
@400000006afe4d3015c59db4 status: local 0/10 remote 1/20
@400000006afe4d301cdd9854 new msg 1310737
@400000006afe4d301cdd9854 info msg 1310737: bytes 2347 from <anna@club.example> qp 27608 uid 7791
@400000006afe4d301cdd9854 starting delivery 348: msg 1310737 to remote nina1996@orchard.test
@400000006afe4d301cde210c status: local 0/10 remote 2/20
@400000006afe4d311bf7dbd4 delivery 348: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/
@400000006afe4d311bf7dbd4 status: local 0/10 remote 1/20
@400000006afe4d320cb10fc4 delivery 347: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795050790_qp_23794/
@400000006afe4d320cb184f4 status: local 0/10 remote 0/20
@400000006afe4d320cb26784 end msg 1310750
@400000006afe4d380b746944 new msg 1310750
@400000006afe4d380b746944 info msg 1310750: bytes 2158 from <anna@club.example> qp 27646 uid 7791
@400000006afe4d380b74e644 starting delivery 349: msg 1310750 to remote twolf1943@bigmail.example
@400000006afe4d380b74e644 status: local 0/10 remote 1/20
@400000006afe4d3834517c6c delivery 349: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4d38345214c4 status: local 0/10 remote 0/20
@400000006afe4d383452eb9c bounce msg 1310750 qp 27650
@400000006afe4d383452eb9c end msg 1310750
@400000006afe4d38348f67fc new msg 1310750
@400000006afe4d38348fdd2c info msg 1310750: bytes 3263 from <> qp 27650 uid 7796
@400000006afe4d3834900ff4 starting delivery 350: msg 1310750 to local club.example-anna@club.example
@400000006afe4d3834900ff4 status: local 1/10 remote 0/20
@400000006afe4d3900863184 delivery 350: success: did_0+0+1/
@400000006afe4d3900866064 status: local 0/10 remote 0/20
@400000006afe4d3900866064 end msg 1310750
@400000006afe4d491a8fd3dc new msg 1310750
@400000006afe4d491a8fd3dc info msg 1310750: bytes 2269 from <anna@club.example> qp 27733 uid 7791
@400000006afe4d491a8fd7c4 starting delivery 351: msg 1310750 to remote mroth1964@bigmail.example
@400000006afe4d491a8fdf94 status: local 0/10 remote 1/20
@400000006afe4d4b176a50ec delivery 351: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050815_0233b1d4b1b9_-_esmtp/
@400000006afe4d4b176ae174 status: local 0/10 remote 0/20
@400000006afe4d4b176ae174 end msg 1310750
@400000006afe4d500579dcf4 new msg 1310750
@400000006afe4d50057a5224 info msg 1310750: bytes 2273 from <anna@club.example> qp 27766 uid 7791
@400000006afe4d50057b1574 starting delivery 352: msg 1310750 to remote carla1957@meadow.example
@400000006afe4d50057b30cc status: local 0/10 remote 1/20
@400000006afe4d51062b374c delivery 352: failure: Connected_to_198.51.100.198_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4d51062b374c status: local 0/10 remote 0/20
@400000006afe4d51062c120c bounce msg 1310750 qp 27771
@400000006afe4d51062c873c end msg 1310750
@400000006afe4d510651ab0c new msg 1310750
@400000006afe4d5106524b34 info msg 1310750: bytes 3744 from <> qp 27771 uid 7796
@400000006afe4d510652dbbc starting delivery 353: msg 1310750 to local club.example-anna@club.example
@400000006afe4d510652dbbc status: local 1/10 remote 0/20
@400000006afe4d510c09b01c delivery 353: success: did_0+0+1/
@400000006afe4d510c0a7f24 status: local 0/10 remote 0/20
@400000006afe4d510c0a7f24 end msg 1310750
@400000006afe4d5c1a5a930c new msg 1310750
@400000006afe4d5c1a5b4e8c info msg 1310750: bytes 2342 from <anna@club.example> qp 27828 uid 7791
@400000006afe4d5c1a5b4e8c starting delivery 354: msg 1310750 to remote lena1949@bigmail.example
@400000006afe4d5c1a5c0624 status: local 0/10 remote 1/20
@400000006afe4d5c250d7364 new msg 1310749
@400000006afe4d5c250d7364 info msg 1310749: bytes 2133 from <anna@club.example> qp 27829 uid 7791
@400000006afe4d5c250e0bbc starting delivery 355: msg 1310749 to remote rfrank2002@bigmail.example
@400000006afe4d5c250ecb24 status: local 0/10 remote 2/20
@400000006afe4d5d25db69f4 delivery 355: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050834_314d83ba93cf_-_esmtp/
@400000006afe4d5d25dc218c status: local 0/10 remote 1/20
@400000006afe4d5d25dc506c end msg 1310749
@400000006afe4d5e0df8aaf4 delivery 354: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050834_ae18d73f7272_-_esmtp/
@400000006afe4d5e0df904cc status: local 0/10 remote 0/20
@400000006afe4d5e0df933ac end msg 1310750
@400000006afe4d6415f8428c new msg 1310750
@400000006afe4d6415f890ac info msg 1310750: bytes 2221 from <anna@club.example> qp 27867 uid 7791
@400000006afe4d6415f890ac starting delivery 356: msg 1310750 to remote greta1961@bigmail.example
@400000006afe4d6415f9157c status: local 0/10 remote 1/20
@400000006afe4d650a636a8c delivery 356: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4d650a63d7ec status: local 0/10 remote 0/20
@400000006afe4d650a64b2ac bounce msg 1310750 qp 27871
@400000006afe4d650a65106c end msg 1310750
@400000006afe4d650a7f7a24 new msg 1310750
@400000006afe4d650a7f7a24 info msg 1310750: bytes 3417 from <> qp 27871 uid 7796
@400000006afe4d650a7fe39c starting delivery 357: msg 1310750 to local club.example-anna@club.example
@400000006afe4d650a7fe39c status: local 1/10 remote 0/20
@400000006afe4d651172d9ac delivery 357: success: did_0+0+1/
@400000006afe4d651172d9ac status: local 0/10 remote 0/20
@400000006afe4d651172f11c end msg 1310750
@400000006afe4d652b741794 new msg 1310750
@400000006afe4d652b74428c info msg 1310750: bytes 2155 from <anna@club.example> qp 27874 uid 7791
@400000006afe4d652b74428c starting delivery 358: msg 1310750 to remote ida1965@bigmail.example
@400000006afe4d652b74428c status: local 0/10 remote 1/20
@400000006afe4d662b16152c delivery 358: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<ida1965@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe4d662b16e04c status: local 0/10 remote 0/20
@400000006afe4d662b16e04c bounce msg 1310750 qp 27879
@400000006afe4d662b17af54 end msg 1310750
@400000006afe4d662b44782c new msg 1310750
@400000006afe4d662b44c264 info msg 1310750: bytes 3640 from <> qp 27879 uid 7796
@400000006afe4d662b44c264 starting delivery 359: msg 1310750 to local club.example-anna@club.example
@400000006afe4d662b455abc status: local 1/10 remote 0/20
@400000006afe4d662edb4704 delivery 359: success: did_0+0+1/
@400000006afe4d662edbf2e4 status: local 0/10 remote 0/20
@400000006afe4d662edbf2e4 end msg 1310750
@400000006afe4d7713aae3a4 new msg 1310750
@400000006afe4d7713abce04 info msg 1310750: bytes 2177 from <anna@club.example> qp 27962 uid 7791
@400000006afe4d7713ac3394 starting delivery 360: msg 1310750 to remote vhorn1999@vineyard.example
@400000006afe4d7713acd7a4 status: local 0/10 remote 1/20
@400000006afe4d782d439fa4 delivery 360: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050861_774995199b93_-_esmtp/
@400000006afe4d782d43c6b4 status: local 0/10 remote 0/20
@400000006afe4d782d44861c end msg 1310750
@400000006afe4d87058166a4 new msg 1310750
@400000006afe4d870581d404 info msg 1310750: bytes 2115 from <anna@club.example> qp 28041 uid 7791
@400000006afe4d87058258d4 starting delivery 361: msg 1310750 to remote kmaier1965@bigmail.example
@400000006afe4d870582b694 status: local 0/10 remote 1/20
@400000006afe4d8724c696c4 delivery 361: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050877_4b6898d8db23_-_esmtp/
@400000006afe4d8724c6f09c status: local 0/10 remote 0/20
@400000006afe4d8724c79894 end msg 1310750
@400000006afe4da12584ddb4 new msg 1310750
@400000006afe4da12584ddb4 info msg 1310750: bytes 2157 from <anna@club.example> qp 28174 uid 7791
@400000006afe4da1258508ac starting delivery 362: msg 1310750 to remote vhorn1960@ferry.test
@400000006afe4da12585b48c status: local 0/10 remote 1/20
@400000006afe4da125b76734 new msg 1310749
@400000006afe4da125b76734 info msg 1310749: bytes 2321 from <anna@club.example> qp 28175 uid 7791
@400000006afe4da125b81ecc starting delivery 363: msg 1310749 to remote ykurz1976@canal.test
@400000006afe4da125b8bef4 status: local 0/10 remote 2/20
@400000006afe4da21089b22c delivery 362: failure: Connected_to_203.0.113.202_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4da21089b22c status: local 0/10 remote 1/20
@400000006afe4da21089b614 bounce msg 1310750 qp 28177
@400000006afe4da21089d16c end msg 1310750
@400000006afe4da210a87144 new msg 1310750
@400000006afe4da210a93494 info msg 1310750: bytes 3422 from <> qp 28177 uid 7796
@400000006afe4da210a93494 starting delivery 364: msg 1310750 to local club.example-anna@club.example
@400000006afe4da210a9963c status: local 1/10 remote 1/20
@400000006afe4da212d9206c delivery 364: success: did_0+0+1/
@400000006afe4da212d9b4dc status: local 0/10 remote 1/20
@400000006afe4da212da31dc end msg 1310750
@400000006afe4da32cc9fb04 delivery 363: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050903_6499c889c084_-_esmtp/
@400000006afe4da32cca8b8c status: local 0/10 remote 0/20
@400000006afe4da32cca9f14 end msg 1310749
@400000006afe4dac2fabc604 new msg 1310749
@400000006afe4dac2fabd98c info msg 1310749: bytes 2316 from <anna@club.example> qp 28229 uid 7791
@400000006afe4dac2fabd98c starting delivery 365: msg 1310749 to remote paula1994@partner.test
@400000006afe4dac2facac7c status: local 0/10 remote 1/20
@400000006afe4dad2565a96c delivery 365: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_386EDCC4E6/
@400000006afe4dad256639f4 status: local 0/10 remote 0/20
@400000006afe4dad25669b9c end msg 1310749
@400000006afe4db337e26f44 new msg 1310749
@400000006afe4db337e2d0ec info msg 1310749: bytes 2154 from <anna@club.example> qp 28265 uid 7791
@400000006afe4db337e38884 starting delivery 366: msg 1310749 to remote lena2007@bigmail.example
@400000006afe4db337e3a3dc status: local 0/10 remote 1/20
@400000006afe4db604377d9c delivery 366: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050921_81fc5b73345d_-_esmtp/
@400000006afe4db604380e24 status: local 0/10 remote 0/20
@400000006afe4db60438e4fc end msg 1310749
@400000006afe4dc833a62cf4 new msg 1310749
@400000006afe4dc833a62cf4 info msg 1310749: bytes 2213 from <anna@club.example> qp 28370 uid 7791
@400000006afe4dc833a69a54 starting delivery 367: msg 1310749 to remote sara1984@elm.example
@400000006afe4dc833a784b4 status: local 0/10 remote 1/20
@400000006afe4dc900301a74 new msg 1310750
@400000006afe4dc90030d20c info msg 1310750: bytes 2134 from <anna@club.example> qp 28371 uid 7791
@400000006afe4dc90030ddc4 starting delivery 368: msg 1310750 to remote ute1984@bigmail.example
@400000006afe4dc90030ddc4 status: local 0/10 remote 2/20
@400000006afe4dc93b17402c delivery 367: failure: 203.0.113.198_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4dc93b17e054 status: local 0/10 remote 1/20
@400000006afe4dc93b1878ac bounce msg 1310749 qp 28375
@400000006afe4dc93b19054c end msg 1310749
@400000006afe4dc93b4053cc new msg 1310749
@400000006afe4dc93b40e06c info msg 1310749: bytes 3408 from <> qp 28375 uid 7796
@400000006afe4dc93b40f3f4 starting delivery 369: msg 1310749 to local club.example-anna@club.example
@400000006afe4dc93b40f3f4 status: local 1/10 remote 1/20
@400000006afe4dca03911fc4 delivery 369: success: did_0+0+1/
@400000006afe4dca0392063c status: local 0/10 remote 1/20
@400000006afe4dca03923134 end msg 1310749
@400000006afe4dca0c4810dc new msg 1310749
@400000006afe4dca0c4810dc info msg 1310749: bytes 2119 from <anna@club.example> qp 28377 uid 7791
@400000006afe4dca0c48f36c starting delivery 370: msg 1310749 to remote ida1965@meadow.example
@400000006afe4dca0c48f36c status: local 0/10 remote 2/20
@400000006afe4dca1543988c delivery 368: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050943_f69e66e5c8e7_-_esmtp/
@400000006afe4dca15443c9c status: local 0/10 remote 1/20
@400000006afe4dca154457f4 end msg 1310750
@400000006afe4dcb135326b4 delivery 370: failure: 198.51.100.198_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4dcb135326b4 status: local 0/10 remote 0/20
@400000006afe4dcb1354055c bounce msg 1310749 qp 28382
@400000006afe4dcb1354e7ec end msg 1310749
@400000006afe4dcb13603a5c new msg 1310749
@400000006afe4dcb13603a5c info msg 1310749: bytes 3345 from <> qp 28382 uid 7796
@400000006afe4dcb1360a3d4 starting delivery 371: msg 1310749 to local club.example-anna@club.example
@400000006afe4dcb1360e63c status: local 1/10 remote 0/20
@400000006afe4dcb17fc1554 delivery 371: success: did_0+0+1/
@400000006afe4dcb17fc1554 status: local 0/10 remote 0/20
@400000006afe4dcb17fce45c end msg 1310749
@400000006afe4dd82140718c new msg 1310749
@400000006afe4dd82140718c info msg 1310749: bytes 2169 from <anna@club.example> qp 28448 uid 7791
@400000006afe4dd82140db04 starting delivery 372: msg 1310749 to remote jklein1962@bigmail.example
@400000006afe4dd821417b2c status: local 0/10 remote 1/20
@400000006afe4dda25efe03c delivery 372: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050958_7cf0c0103e4e_-_esmtp/
@400000006afe4dda25f0a774 status: local 0/10 remote 0/20
@400000006afe4dda25f10534 end msg 1310749
@400000006afe4de0322e69a4 new msg 1310749
@400000006afe4de0322ea43c info msg 1310749: bytes 2106 from <anna@club.example> qp 28490 uid 7791
@400000006afe4de0322edaec starting delivery 373: msg 1310749 to remote ute1958@bigmail.example
@400000006afe4de0322f1584 status: local 0/10 remote 1/20
@400000006afe4de0326e06cc new msg 1310750
@400000006afe4de0326e06cc info msg 1310750: bytes 2321 from <anna@club.example> qp 28491 uid 7791
@400000006afe4de0326e260c starting delivery 374: msg 1310750 to remote mroth1994@customer.example
@400000006afe4de0326e260c status: local 0/10 remote 2/20
@400000006afe4de22a9684ec delivery 374: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050966_f1b486a8d66c_-_esmtp/
@400000006afe4de22a96abfc status: local 0/10 remote 1/20
@400000006afe4de22a96dec4 end msg 1310750
@400000006afe4de2341394c4 delivery 373: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050966_73ef445a35f3_-_esmtp/
@400000006afe4de23413c3a4 status: local 0/10 remote 0/20
@400000006afe4de23413c3a4 end msg 1310749
@400000006afe4ded37eab08c new msg 1310749
@400000006afe4ded37eab08c info msg 1310749: bytes 2259 from <anna@club.example> qp 28555 uid 7791
@400000006afe4ded37eae354 starting delivery 375: msg 1310749 to remote paula1989@customer.example
@400000006afe4ded37eafac4 status: local 0/10 remote 1/20
@400000006afe4def2439104c delivery 375: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050979_a359ec35a5e4_-_esmtp/
@400000006afe4def2439b844 status: local 0/10 remote 0/20
@400000006afe4def2439b844 end msg 1310749
@400000006afe4e053ac30d7c new msg 1310749
@400000006afe4e053ac30d7c info msg 1310749: bytes 2271 from <anna@club.example> qp 28675 uid 7791
@400000006afe4e053ac32104 starting delivery 376: msg 1310749 to remote jklein1945@bigmail.example
@400000006afe4e053ac37ec4 status: local 0/10 remote 1/20
@400000006afe4e06016794bc new msg 1310750
@400000006afe4e060167e2dc info msg 1310750: bytes 2140 from <anna@club.example> qp 28676 uid 7791
@400000006afe4e06016809ec starting delivery 377: msg 1310750 to remote zjung2008@bigmail.example
@400000006afe4e06016809ec status: local 0/10 remote 2/20
@400000006afe4e062c631344 delivery 376: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4e062c63c6f4 status: local 0/10 remote 1/20
@400000006afe4e062c640574 bounce msg 1310749 qp 28679
@400000006afe4e062c640574 end msg 1310749
@400000006afe4e062c8c2eb4 new msg 1310749
@400000006afe4e062c8ccaf4 info msg 1310749: bytes 3331 from <> qp 28679 uid 7796
@400000006afe4e062c8d4bdc starting delivery 378: msg 1310749 to local club.example-anna@club.example
@400000006afe4e062c8dc4f4 status: local 1/10 remote 1/20
@400000006afe4e062e0fc944 delivery 378: success: did_0+0+1/
@400000006afe4e062e0fd114 status: local 0/10 remote 1/20
@400000006afe4e062e0fd114 end msg 1310749
@400000006afe4e0631b70724 delivery 377: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4e0631b768cc status: local 0/10 remote 0/20
@400000006afe4e0631b768cc bounce msg 1310750 qp 28680
@400000006afe4e0631b7b6ec end msg 1310750
@400000006afe4e0631d817fc new msg 1310750
@400000006afe4e0631d817fc info msg 1310750: bytes 3326 from <> qp 28680 uid 7796
@400000006afe4e0631d88d2c starting delivery 379: msg 1310750 to local club.example-anna@club.example
@400000006afe4e0631d88d2c status: local 1/10 remote 0/20
@400000006afe4e06347b0154 delivery 379: success: did_0+0+1/
@400000006afe4e06347b0154 status: local 0/10 remote 0/20
@400000006afe4e06347b0154 end msg 1310750
@400000006afe4e1437a64cbc new msg 1310750
@400000006afe4e1437a64cbc info msg 1310750: bytes 2245 from <anna@club.example> qp 28750 uid 7791
@400000006afe4e1437a677b4 starting delivery 380: msg 1310750 to remote emma2005@bigmail.example
@400000006afe4e1437a6a2ac status: local 0/10 remote 1/20
@400000006afe4e151fe828d4 delivery 380: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4e151fe84bfc status: local 0/10 remote 0/20
@400000006afe4e151fe8b574 bounce msg 1310750 qp 28753
@400000006afe4e151fe8b574 end msg 1310750
@400000006afe4e15200cc004 new msg 1310750
@400000006afe4e15200cc004 info msg 1310750: bytes 3147 from <> qp 28753 uid 7796
@400000006afe4e15200d8b24 starting delivery 381: msg 1310750 to local club.example-anna@club.example
@400000006afe4e15200e3ed4 status: local 1/10 remote 0/20
@400000006afe4e152357dbf4 delivery 381: success: did_0+0+1/
@400000006afe4e152357dbf4 status: local 0/10 remote 0/20
@400000006afe4e1523581a74 end msg 1310750
@400000006afe4e2433aded54 new msg 1310750
@400000006afe4e2433adf524 info msg 1310750: bytes 2236 from <anna@club.example> qp 28830 uid 7791
@400000006afe4e2433ae04c4 starting delivery 382: msg 1310750 to remote jklein1960@bigmail.example
@400000006afe4e2433ae04c4 status: local 0/10 remote 1/20
@400000006afe4e27033868d4 delivery 382: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051034_7a9942f9224e_-_esmtp/
@400000006afe4e2703394394 status: local 0/10 remote 0/20
@400000006afe4e2703394394 end msg 1310750
@400000006afe4e363247dd44 new msg 1310750
@400000006afe4e36324846bc info msg 1310750: bytes 2192 from <anna@club.example> qp 28920 uid 7791
@400000006afe4e363248b804 starting delivery 383: msg 1310750 to remote wanda2007@bigmail.example
@400000006afe4e363248b804 status: local 0/10 remote 1/20
@400000006afe4e372de1df5c delivery 383: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4e372de1df5c status: local 0/10 remote 0/20
@400000006afe4e372de1f6cc bounce msg 1310750 qp 28924
@400000006afe4e372de1f6cc end msg 1310750
@400000006afe4e372e1ee85c new msg 1310750
@400000006afe4e372e1f8884 info msg 1310750: bytes 3143 from <> qp 28924 uid 7796
@400000006afe4e372e1fcaec starting delivery 384: msg 1310750 to local club.example-anna@club.example
@400000006afe4e372e1fea2c status: local 1/10 remote 0/20
@400000006afe4e3734b52bf4 delivery 384: success: did_0+0+1/
@400000006afe4e3734b52bf4 status: local 0/10 remote 0/20
@400000006afe4e3734b52bf4 end msg 1310750
@400000006afe4e380d542d94 new msg 1310750
@400000006afe4e380d544504 info msg 1310750: bytes 2279 from <anna@club.example> qp 28927 uid 7791
@400000006afe4e380d549324 starting delivery 385: msg 1310750 to remote ute1945@bigmail.example
@400000006afe4e380d55622c status: local 0/10 remote 1/20
@400000006afe4e380d5da75c new msg 1310749
@400000006afe4e380d5dedac info msg 1310749: bytes 2241 from <anna@club.example> qp 28928 uid 7791
@400000006afe4e380d5e6aac starting delivery 386: msg 1310749 to remote dweiss1966@bigmail.example
@400000006afe4e380d5f4954 status: local 0/10 remote 2/20
@400000006afe4e392c020b6c delivery 386: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051054_70a35eb45994_-_esmtp/
@400000006afe4e392c025d74 status: local 0/10 remote 1/20
@400000006afe4e392c02980c end msg 1310749
@400000006afe4e3a19297d7c delivery 385: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051054_acf7c43cffb6_-_esmtp/
@400000006afe4e3a19297d7c status: local 0/10 remote 0/20
@400000006afe4e3a1929d36c end msg 1310750
@400000006afe4e431936f6b4 new msg 1310750
@400000006afe4e431937d944 info msg 1310750: bytes 2166 from <anna@club.example> qp 28983 uid 7791
@400000006afe4e431937d944 starting delivery 387: msg 1310750 to remote blang2002@vineyard.example
@400000006afe4e431937d944 status: local 0/10 remote 1/20
@400000006afe4e440c42447c delivery 387: failure: 198.51.100.198_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4e440c42b1dc status: local 0/10 remote 0/20
@400000006afe4e440c42b1dc bounce msg 1310750 qp 28987
@400000006afe4e440c42c564 end msg 1310750
@400000006afe4e440c56497c new msg 1310750
@400000006afe4e440c56af0c info msg 1310750: bytes 3506 from <> qp 28987 uid 7796
@400000006afe4e440c56af0c starting delivery 388: msg 1310750 to local club.example-anna@club.example
@400000006afe4e440c5708e4 status: local 1/10 remote 0/20
@400000006afe4e440f8e8564 delivery 388: success: did_0+0+1/
@400000006afe4e440f8efa94 status: local 0/10 remote 0/20
@400000006afe4e440f8fcd84 end msg 1310750
@400000006afe4e4922d93614 new msg 1310750
@400000006afe4e4922d9ca84 info msg 1310750: bytes 2285 from <anna@club.example> qp 29013 uid 7791
@400000006afe4e4922da8dd4 starting delivery 389: msg 1310750 to remote zjung1947@bigmail.example
@400000006afe4e4922db550c status: local 0/10 remote 1/20
@400000006afe4e4a379b292c delivery 389: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051071_7573e991c68a_-_esmtp/
@400000006afe4e4a379b5424 status: local 0/10 remote 0/20
@400000006afe4e4a379be0c4 end msg 1310750
@400000006afe4ea500802e74 new msg 1310750
@400000006afe4ea5008049cc info msg 1310750: bytes 35671 from <greta@example.net> qp 29471 uid 7791
@400000006afe4ea50080d284 starting delivery 390: msg 1310750 to remote greta8@tower.test
@400000006afe4ea50080fd7c status: local 0/10 remote 1/20
@400000006afe4ea706cb5394 delivery 390: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795051163_qp_9112/
@400000006afe4ea706cb7e8c status: local 0/10 remote 0/20
@400000006afe4ea706cb7e8c end msg 1310750
@400000006afe4ec024d7156c starting delivery 391: msg 1310737 to remote nina1996@orchard.test
@400000006afe4ec024d7156c status: local 0/10 remote 1/20
@400000006afe4ec23b1ad624 delivery 391: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051190_d5bb787528a4_-_esmtp/
@400000006afe4ec23b1b37cc status: local 0/10 remote 0/20
@400000006afe4ec23b1ba914 end msg 1310737
@400000006afe4ec407842be4 new msg 1310737
@400000006afe4ec40784f704 info msg 1310737: bytes 18025 from <r.frank@club.example> qp 29626 uid 7791
@400000006afe4ec407851a2c starting delivery 392: msg 1310737 to local shop.example-anna.koch@shop.example
@400000006afe4ec407851e14 status: local 1/10 remote 0/20
@400000006afe4ec40cd3d234 delivery 392: success: did_0+0+1/
@400000006afe4ec40cd3f174 status: local 0/10 remote 0/20
@400000006afe4ec40cd3f174 end msg 1310737
@400000006afe4f5704f752fc new msg 1310737
@400000006afe4f5704f81e1c info msg 1310737: bytes 1310 from <paula7@kiosk.example> qp 30361 uid 7791
@400000006afe4f5704f81e1c starting delivery 393: msg 1310737 to local club.example-emma@club.example
@400000006afe4f5704f84914 status: local 1/10 remote 0/20
@400000006afe4f5707d63bb4 delivery 393: success: did_0+0+1/
@400000006afe4f5707d67e1c status: local 0/10 remote 0/20
@400000006afe4f5707d702ec end msg 1310737
@400000006afe4f94272eff8c new msg 1310737
@400000006afe4f94272eff8c info msg 1310737: bytes 1706 from <k.maier10@bigmail.example> qp 30669 uid 7791
@400000006afe4f94272f74bc starting delivery 394: msg 1310737 to local shop.example-anna.koch@shop.example
@400000006afe4f94273014e4 status: local 1/10 remote 0/20
@400000006afe4f942a450d74 delivery 394: success: did_0+0+1/
@400000006afe4f942a450d74 status: local 0/10 remote 0/20
@400000006afe4f942a453c54 end msg 1310737
@400000006afe4fc6353c5d54 new msg 1310737
@400000006afe4fc6353c5d54 info msg 1310737: bytes 1235 from <lena3@slowpost.example> qp 30920 uid 7791
@400000006afe4fc6353cf5ac starting delivery 395: msg 1310737 to local shop.example-t.wolf@shop.example
@400000006afe4fc6353d0934 status: local 1/10 remote 0/20
@400000006afe4fc63625b79c delivery 395: success: did_0+0+1/
@400000006afe4fc636263884 status: local 0/10 remote 0/20
@400000006afe4fc636263884 end msg 1310737
@400000006afe504a2ee5ed94 new msg 1310737
@400000006afe504a2ee5fd34 info msg 1310737: bytes 2323 from <lena@club.example> qp 31579 uid 7791
@400000006afe504a2ee6dbdc starting delivery 396: msg 1310737 to remote d.weiss1@dairy.example
@400000006afe504a2ee76494 status: local 0/10 remote 1/20
@400000006afe504d04d265dc delivery 396: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<b91d694221249d37@mail.example>_[InternalId=744873833]_Queued_mail_for_delivery/
@400000006afe504d04d30604 status: local 0/10 remote 0/20
@400000006afe504d04d311bc end msg 1310737
@400000006afe50e22810eb7c new msg 1310737
@400000006afe50e22811c254 info msg 1310737: bytes 1493 from <r.frank24@elm.example> qp 32339 uid 7791
@400000006afe50e2281281bc starting delivery 397: msg 1310737 to local shop.example-z.jung@shop.example
@400000006afe50e2281281bc status: local 1/10 remote 0/20
@400000006afe50e229a9a834 delivery 397: success: did_0+0+1/
@400000006afe50e229a9a834 status: local 0/10 remote 0/20
@400000006afe50e229a9a834 end msg 1310737
@400000006afe51290348bc84 new msg 1310737
@400000006afe51290348feec info msg 1310737: bytes 734 from <root@mx1.example.net> qp 32691 uid 0
@400000006afe512903497804 starting delivery 398: msg 1310737 to local root@mx1.example.net
@400000006afe51290349ba6c status: local 1/10 remote 0/20
@400000006afe512907b1621c delivery 398: success: did_0+1+0/qp_32692/
@400000006afe512907b171bc status: local 0/10 remote 0/20
@400000006afe512907b1db34 end msg 1310737
@400000006afe512907cf0024 new msg 1310737
@400000006afe512907cf987c info msg 1310737: bytes 974 from <root@mx1.example.net> qp 32692 uid 7790
@400000006afe512907d02134 starting delivery 399: msg 1310737 to local greta@example.net
@400000006afe512907d0d4e4 status: local 1/10 remote 0/20
@400000006afe51290e4b3f94 delivery 399: success: did_0+0+1/
@400000006afe51290e4ba524 status: local 0/10 remote 0/20
@400000006afe51290e4ba524 end msg 1310737
@400000006afe5139215410fc new msg 1310737
@400000006afe5139215410fc info msg 1310737: bytes 2331 from <anna@club.example> qp 305 uid 7791
@400000006afe513921545b34 starting delivery 400: msg 1310737 to remote dweiss2003@bigmail.example
@400000006afe513921545b34 status: local 0/10 remote 1/20
@400000006afe513a34a76884 delivery 400: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051823_07fea58104bd_-_esmtp/
@400000006afe513a34a7f90c status: local 0/10 remote 0/20
@400000006afe513a34a7f90c end msg 1310737
@400000006afe513f21341194 new msg 1310737
@400000006afe513f21341194 info msg 1310737: bytes 2215 from <anna@club.example> qp 335 uid 7791
@400000006afe513f2134639c starting delivery 401: msg 1310737 to remote carla1948@canal.test
@400000006afe513f2134639c status: local 0/10 remote 1/20
@400000006afe514107009c34 delivery 401: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051829_e3c60d13e418_-_esmtp/
@400000006afe51410701442c status: local 0/10 remote 0/20
@400000006afe51410701c8fc end msg 1310737
@400000006afe5146195bc494 new msg 1310737
@400000006afe5146195c2a24 info msg 1310737: bytes 2323 from <anna@club.example> qp 370 uid 7791
@400000006afe5146195c7c2c starting delivery 402: msg 1310737 to remote ute1952@tower.test
@400000006afe5146195d3b94 status: local 0/10 remote 1/20
@400000006afe5147215de0b4 delivery 402: failure: 198.51.100.247_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe5147215de0b4 status: local 0/10 remote 0/20
@400000006afe5147215df054 bounce msg 1310737 qp 375
@400000006afe5147215e6d54 end msg 1310737
@400000006afe5147216e47ec new msg 1310737
@400000006afe5147216e960c info msg 1310737: bytes 3448 from <> qp 375 uid 7796
@400000006afe5147216ea1c4 starting delivery 403: msg 1310737 to local club.example-anna@club.example
@400000006afe5147216f036c status: local 1/10 remote 0/20
@400000006afe5147255e7994 delivery 403: success: did_0+0+1/
@400000006afe5147255ec3cc status: local 0/10 remote 0/20
@400000006afe5147255f44b4 end msg 1310737
@400000006afe51480cf87904 new msg 1310737
@400000006afe51480cf87904 info msg 1310737: bytes 2332 from <anna@club.example> qp 379 uid 7791
@400000006afe51480cf87904 starting delivery 404: msg 1310737 to remote zjung2004@bigmail.example
@400000006afe51480cf901bc status: local 0/10 remote 1/20
@400000006afe51481beb4914 new msg 1310750
@400000006afe51481bebaabc info msg 1310750: bytes 2243 from <anna@club.example> qp 380 uid 7791
@400000006afe51481bebf10c starting delivery 405: msg 1310750 to remote paula1970@bigmail.example
@400000006afe51481bebf10c status: local 0/10 remote 2/20
@400000006afe514937d5dc84 delivery 404: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051838_6d18acaf0a31_-_esmtp/
@400000006afe514937d6847c status: local 0/10 remote 1/20
@400000006afe514937d6847c end msg 1310737
@400000006afe514a154d3d4c delivery 405: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051838_e6d9ae9465fb_-_esmtp/
@400000006afe514a154d3d4c status: local 0/10 remote 0/20
@400000006afe514a154d58a4 end msg 1310750
@400000006afe5155002698dc new msg 1310750
@400000006afe51550027063c info msg 1310750: bytes 2278 from <anna@club.example> qp 443 uid 7791
@400000006afe515500272964 starting delivery 406: msg 1310750 to remote fbraun2008@bigmail.example
@400000006afe5155002813c4 status: local 0/10 remote 1/20
@400000006afe51560fa2ec0c delivery 406: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe51560fa3690c status: local 0/10 remote 0/20
@400000006afe51560fa42c5c bounce msg 1310750 qp 449
@400000006afe51560fa443cc end msg 1310750
@400000006afe51560fd68ecc new msg 1310750
@400000006afe51560fd692b4 info msg 1310750: bytes 3476 from <> qp 449 uid 7796
@400000006afe51560fd70fb4 starting delivery 407: msg 1310750 to local club.example-anna@club.example
@400000006afe51560fd7ea74 status: local 1/10 remote 0/20
@400000006afe51561262fa54 delivery 407: success: did_0+0+1/
@400000006afe51561262fa54 status: local 0/10 remote 0/20
@400000006afe51561263d514 end msg 1310750
@400000006afe5160143783a4 new msg 1310750
@400000006afe5160143783a4 info msg 1310750: bytes 2162 from <anna@club.example> qp 499 uid 7791
@400000006afe51601437a2e4 starting delivery 408: msg 1310750 to remote zjung1988@bigmail.example
@400000006afe51601437d994 status: local 0/10 remote 1/20
@400000006afe51602f2338fc delivery 408: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051862_7cdffdd77ce0_-_esmtp/
@400000006afe51602f2338fc status: local 0/10 remote 0/20
@400000006afe51602f24235c end msg 1310750
@400000006afe516036120c74 new msg 1310750
@400000006afe5160361281a4 info msg 1310750: bytes 2114 from <anna@club.example> qp 502 uid 7791
@400000006afe51603612c40c starting delivery 409: msg 1310750 to remote carla2000@granite.test
@400000006afe51603612c40c status: local 0/10 remote 1/20
@400000006afe51622472e114 delivery 409: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1w82F2-1211A8-3B/
@400000006afe516224732b4c status: local 0/10 remote 0/20
@400000006afe516224738cf4 end msg 1310750
@400000006afe51771cc71a84 new msg 1310750
@400000006afe51771cc735dc info msg 1310750: bytes 2201 from <anna@club.example> qp 615 uid 7791
@400000006afe51771cc7939c starting delivery 410: msg 1310750 to remote carla1975@bigmail.example
@400000006afe51771cc7939c status: local 0/10 remote 1/20
@400000006afe51772f1c3804 new msg 1310737
@400000006afe51772f1ca94c info msg 1310737: bytes 2111 from <anna@club.example> qp 616 uid 7791
@400000006afe51772f1d7854 starting delivery 411: msg 1310737 to remote blang2007@bigmail.example
@400000006afe51772f1e5ae4 status: local 0/10 remote 2/20
@400000006afe51781410a66c delivery 410: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051885_ff529d218407_-_esmtp/
@400000006afe517814111f84 status: local 0/10 remote 1/20
@400000006afe517814111f84 end msg 1310750
@400000006afe5179107a25b4 delivery 411: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe5179107b0c2c status: local 0/10 remote 0/20
@400000006afe5179107bdf1c bounce msg 1310737 qp 624
@400000006afe5179107bdf1c end msg 1310737
@400000006afe5179109b1b34 new msg 1310737
@400000006afe5179109b4dfc info msg 1310737: bytes 3180 from <> qp 624 uid 7796
@400000006afe5179109b4dfc starting delivery 412: msg 1310737 to local club.example-anna@club.example
@400000006afe5179109b51e4 status: local 1/10 remote 0/20
@400000006afe517913b5ad5c delivery 412: failure: user_is_over_quota/
@400000006afe517913b68434 status: local 0/10 remote 0/20
@400000006afe517913b6e9c4 bounce msg 1310737 qp 625
@400000006afe517913b6e9c4 end msg 1310737
@400000006afe517913c1f1fc new msg 1310737
@400000006afe517913c28e3c info msg 1310737: bytes 4217 from <#@[]> qp 625 uid 7796
@400000006afe517913c316f4 starting delivery 413: msg 1310737 to local postmaster@mx1.example.net
@400000006afe517913c316f4 status: local 1/10 remote 0/20
@400000006afe517915ebbb84 delivery 413: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe517915ebbb84 status: local 0/10 remote 0/20
@400000006afe517915ec731c triple bounce: discarding bounce/1310737
@400000006afe517915ecc90c end msg 1310737
@400000006afe51860c11801c new msg 1310737
@400000006afe51860c11801c info msg 1310737: bytes 2312 from <anna@club.example> qp 689 uid 7791
@400000006afe51860c124f24 starting delivery 414: msg 1310737 to remote emma1985@mill.test
@400000006afe51860c12995c status: local 0/10 remote 1/20
@400000006afe51860cd0d0ac new msg 1310750
@400000006afe51860cd0d0ac info msg 1310750: bytes 2118 from <anna@club.example> qp 690 uid 7791
@400000006afe51860cd0d0ac starting delivery 415: msg 1310750 to remote hvogel1940@grey.test
@400000006afe51860cd13a24 status: local 0/10 remote 2/20
@400000006afe518718a2c91c delivery 415: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<hvogel1940@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afe518718a2ffcc status: local 0/10 remote 1/20
@400000006afe518819aaf21c delivery 414: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4EAABC95F3/
@400000006afe518819ab20fc status: local 0/10 remote 0/20
@400000006afe518819ab20fc end msg 1310737
@400000006afe519f365d32bc new msg 1310737
@400000006afe519f365d59cc info msg 1310737: bytes 2191 from <anna@club.example> qp 817 uid 7791
@400000006afe519f365d59cc starting delivery 416: msg 1310737 to remote annakoch1944@bigmail.example
@400000006afe519f365d59cc status: local 0/10 remote 1/20
@400000006afe51a02cf4a0fc delivery 416: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe51a02cf525cc status: local 0/10 remote 0/20
@400000006afe51a02cf5b26c bounce msg 1310737 qp 821
@400000006afe51a02cf5b26c end msg 1310737
@400000006afe51a02d2676cc new msg 1310737
@400000006afe51a02d271ec4 info msg 1310737: bytes 3434 from <> qp 821 uid 7796
@400000006afe51a02d27da44 starting delivery 417: msg 1310737 to local club.example-anna@club.example
@400000006afe51a02d27da44 status: local 1/10 remote 0/20
@400000006afe51a02dd22fbc delivery 417: failure: user_is_over_quota/
@400000006afe51a02dd25e9c status: local 0/10 remote 0/20
@400000006afe51a02dd33d44 bounce msg 1310737 qp 822
@400000006afe51a02dd33d44 end msg 1310737
@400000006afe51a02df13524 new msg 1310737
@400000006afe51a02df20044 info msg 1310737: bytes 4337 from <#@[]> qp 822 uid 7796
@400000006afe51a02df20044 starting delivery 418: msg 1310737 to local postmaster@mx1.example.net
@400000006afe51a02df23adc status: local 1/10 remote 0/20
@400000006afe51a02f1faad4 delivery 418: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe51a02f1faebc status: local 0/10 remote 0/20
@400000006afe51a02f205e84 triple bounce: discarding bounce/1310737
@400000006afe51a02f213d2c end msg 1310737
@400000006afe51b4095ec3fc new msg 1310737
@400000006afe51b4095f3d14 info msg 1310737: bytes 2216 from <anna@club.example> qp 918 uid 7791
@400000006afe51b4095f3d14 starting delivery 419: msg 1310737 to remote kmaier1968@bigmail.example
@400000006afe51b4095f3d14 status: local 0/10 remote 1/20
@400000006afe51b513ee9f7c delivery 419: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe51b513ee9f7c status: local 0/10 remote 0/20
@400000006afe51b513ee9f7c bounce msg 1310737 qp 924
@400000006afe51b513ee9f7c end msg 1310737
@400000006afe51b513ff6c44 new msg 1310737
@400000006afe51b513ffa2f4 info msg 1310737: bytes 3335 from <> qp 924 uid 7796
@400000006afe51b513ffa2f4 starting delivery 420: msg 1310737 to local club.example-anna@club.example
@400000006afe51b513ffed2c status: local 1/10 remote 0/20
@400000006afe51b516eff0cc delivery 420: failure: user_is_over_quota/
@400000006afe51b516eff0cc status: local 0/10 remote 0/20
@400000006afe51b516eff0cc bounce msg 1310737 qp 925
@400000006afe51b516f07d6c end msg 1310737
@400000006afe51b5171c09dc new msg 1310737
@400000006afe51b5171c09dc info msg 1310737: bytes 4822 from <#@[]> qp 925 uid 7796
@400000006afe51b5171c5be4 starting delivery 421: msg 1310737 to local postmaster@mx1.example.net
@400000006afe51b5171d1f34 status: local 1/10 remote 0/20
@400000006afe51b519555bf4 delivery 421: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe51b519555bf4 status: local 0/10 remote 0/20
@400000006afe51b519556b94 triple bounce: discarding bounce/1310737
@400000006afe51b519559e5c end msg 1310737
@400000006afe51c10d1c2da4 new msg 1310737
@400000006afe51c10d1c8f4c info msg 1310737: bytes 2148 from <anna@club.example> qp 984 uid 7791
@400000006afe51c10d1cc9e4 starting delivery 422: msg 1310737 to remote dweiss1998@bigmail.example
@400000006afe51c10d1d911c status: local 0/10 remote 1/20
@400000006afe51c203d92544 delivery 422: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe51c203d92544 status: local 0/10 remote 0/20
@400000006afe51c203d98304 bounce msg 1310737 qp 988
@400000006afe51c203d98304 end msg 1310737
@400000006afe51c204072a84 new msg 1310737
@400000006afe51c20407a39c info msg 1310737: bytes 3205 from <> qp 988 uid 7796
@400000006afe51c204086ad4 starting delivery 423: msg 1310737 to local club.example-anna@club.example
@400000006afe51c204086ad4 status: local 1/10 remote 0/20
@400000006afe51c20644e19c delivery 423: failure: user_is_over_quota/
@400000006afe51c206454344 status: local 0/10 remote 0/20
@400000006afe51c20645fec4 bounce msg 1310737 qp 989
@400000006afe51c20646589c end msg 1310737
@400000006afe51c20662dd64 new msg 1310737
@400000006afe51c20663855c info msg 1310737: bytes 4379 from <#@[]> qp 989 uid 7796
@400000006afe51c20663d764 starting delivery 424: msg 1310737 to local postmaster@mx1.example.net
@400000006afe51c20664aa54 status: local 1/10 remote 0/20
@400000006afe51c2090201e4 delivery 424: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe51c20902cd04 status: local 0/10 remote 0/20
@400000006afe51c209039ff4 triple bounce: discarding bounce/1310737
@400000006afe51c2090472e4 end msg 1310737
@400000006afe51c52c241a2c new msg 1310737
@400000006afe51c52c2483a4 info msg 1310737: bytes 2233 from <anna@club.example> qp 1006 uid 7791
@400000006afe51c52c2483a4 starting delivery 425: msg 1310737 to remote emma1973@bigmail.example
@400000006afe51c52c2527b4 status: local 0/10 remote 1/20
@400000006afe51c6130a716c delivery 425: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051963_6425e73bc28d_-_esmtp/
@400000006afe51c6130ad314 status: local 0/10 remote 0/20
@400000006afe51c6130ad314 end msg 1310737
@400000006afe51d43413ac34 new msg 1310737
@400000006afe51d43413ac34 info msg 1310737: bytes 2272 from <anna@club.example> qp 1082 uid 7791
@400000006afe51d434149694 starting delivery 426: msg 1310737 to remote ute1965@bigmail.example
@400000006afe51d43414fc24 status: local 0/10 remote 1/20
@400000006afe51d61370304c delivery 426: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe51d613709dac status: local 0/10 remote 0/20
@400000006afe51d6137141bc bounce msg 1310737 qp 1089
@400000006afe51d61371880c end msg 1310737
@400000006afe51d613896d3c new msg 1310737
@400000006afe51d61389a004 info msg 1310737: bytes 3694 from <> qp 1089 uid 7796
@400000006afe51d61389a004 starting delivery 427: msg 1310737 to local club.example-anna@club.example
@400000006afe51d6138a20ec status: local 1/10 remote 0/20
@400000006afe51d616caf7f4 delivery 427: failure: user_is_over_quota/
@400000006afe51d616cb422c status: local 0/10 remote 0/20
@400000006afe51d616cbfdac bounce msg 1310737 qp 1090
@400000006afe51d616cc5784 end msg 1310737
@400000006afe51d616e8d864 new msg 1310737
@400000006afe51d616e8d864 info msg 1310737: bytes 4718 from <#@[]> qp 1090 uid 7796
@400000006afe51d616e916e4 starting delivery 428: msg 1310737 to local postmaster@mx1.example.net
@400000006afe51d616e9bedc status: local 1/10 remote 0/20
@400000006afe51d618392624 delivery 428: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe51d61839c264 status: local 0/10 remote 0/20
@400000006afe51d61839d5ec triple bounce: discarding bounce/1310737
@400000006afe51d6183a4b1c end msg 1310737
@400000006afe51e30d85d86c new msg 1310737
@400000006afe51e30d860b34 info msg 1310737: bytes 2262 from <anna@club.example> qp 1154 uid 7791
@400000006afe51e30d86de24 starting delivery 429: msg 1310737 to remote lena1964@bigmail.example
@400000006afe51e30d878234 status: local 0/10 remote 1/20
@400000006afe51e414713cfc delivery 429: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe51e414713cfc status: local 0/10 remote 0/20
@400000006afe51e41471640c bounce msg 1310737 qp 1159
@400000006afe51e414720c04 end msg 1310737
@400000006afe51e41495090c new msg 1310737
@400000006afe51e4149518ac info msg 1310737: bytes 3373 from <> qp 1159 uid 7796
@400000006afe51e41495dbfc starting delivery 430: msg 1310737 to local club.example-anna@club.example
@400000006afe51e41495dbfc status: local 1/10 remote 0/20
@400000006afe51e415da2b6c delivery 430: failure: user_is_over_quota/
@400000006afe51e415daa484 status: local 0/10 remote 0/20
@400000006afe51e415db2d3c bounce msg 1310737 qp 1160
@400000006afe51e415db7b5c end msg 1310737
@400000006afe51e415fc8464 new msg 1310737
@400000006afe51e415fcc2e4 info msg 1310737: bytes 4734 from <#@[]> qp 1160 uid 7796
@400000006afe51e415fd18d4 starting delivery 431: msg 1310737 to local postmaster@mx1.example.net
@400000006afe51e415fd47b4 status: local 1/10 remote 0/20
@400000006afe51e41767d04c delivery 431: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe51e417685904 status: local 0/10 remote 0/20
@400000006afe51e41768fd14 triple bounce: discarding bounce/1310737
@400000006afe51e41768fd14 end msg 1310737
@400000006afe51f008cd74c4 new msg 1310737
@400000006afe51f008ce18d4 info msg 1310737: bytes 2249 from <anna@club.example> qp 1218 uid 7791
@400000006afe51f008ce18d4 starting delivery 432: msg 1310737 to remote wanda1980@bigmail.example
@400000006afe51f008cecc84 status: local 0/10 remote 1/20
@400000006afe51f02f96af94 delivery 432: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052006_bb16092b0102_-_esmtp/
@400000006afe51f02f96c704 status: local 0/10 remote 0/20
@400000006afe51f02f977ab4 end msg 1310737
@400000006afe51ff2632d4dc new msg 1310737
@400000006afe51ff26333684 info msg 1310737: bytes 2189 from <anna@club.example> qp 1296 uid 7791
@400000006afe51ff2634058c starting delivery 433: msg 1310737 to remote vhorn1993@bigmail.example
@400000006afe51ff2634efec status: local 0/10 remote 1/20
@400000006afe520119fd9e2c delivery 433: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052021_e9feff19a84b_-_esmtp/
@400000006afe520119fda5fc status: local 0/10 remote 0/20
@400000006afe520119fe1f14 end msg 1310737
@400000006afe520a038d6a8c new msg 1310737
@400000006afe520a038d6a8c info msg 1310737: bytes 2347 from <anna@club.example> qp 1348 uid 7791
@400000006afe520a038d919c starting delivery 434: msg 1310737 to remote jklein1947@school.example
@400000006afe520a038d919c status: local 0/10 remote 1/20
@400000006afe520a21ead2bc delivery 434: failure: 198.51.100.225_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe520a21eaee14 status: local 0/10 remote 0/20
@400000006afe520a21eb8e3c bounce msg 1310737 qp 1350
@400000006afe520a21ec1ec4 end msg 1310737
@400000006afe520a220816ec new msg 1310737
@400000006afe520a220868f4 info msg 1310737: bytes 3637 from <> qp 1350 uid 7796
@400000006afe520a220868f4 starting delivery 435: msg 1310737 to local club.example-anna@club.example
@400000006afe520a22088064 status: local 1/10 remote 0/20
@400000006afe520a22a4a124 delivery 435: failure: user_is_over_quota/
@400000006afe520a22a4b894 status: local 0/10 remote 0/20
@400000006afe520a22a4dbbc bounce msg 1310737 qp 1351
@400000006afe520a22a59354 end msg 1310737
@400000006afe520a22ac5d9c new msg 1310737
@400000006afe520a22ad3474 info msg 1310737: bytes 5021 from <#@[]> qp 1351 uid 7796
@400000006afe520a22ae037c starting delivery 436: msg 1310737 to local postmaster@mx1.example.net
@400000006afe520a22ae6524 status: local 1/10 remote 0/20
@400000006afe520a262e2d74 delivery 436: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe520a262e8b34 status: local 0/10 remote 0/20
@400000006afe520a262f69dc triple bounce: discarding bounce/1310737
@400000006afe520a262fdf0c end msg 1310737
@400000006afe5213382f7604 new msg 1310737
@400000006afe5213382f7604 info msg 1310737: bytes 2123 from <anna@club.example> qp 1397 uid 7791
@400000006afe5213382fbc54 starting delivery 437: msg 1310737 to remote jklein1977@bigmail.example
@400000006afe5213383050c4 status: local 0/10 remote 1/20
@400000006afe52153aeb4a44 delivery 437: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052041_b90be64ba4b6_-_esmtp/
@400000006afe52153aeb659c status: local 0/10 remote 0/20
@400000006afe52153aeb659c end msg 1310737
@400000006afe521a0bc0145c new msg 1310737
@400000006afe521a0bc0e74c info msg 1310737: bytes 2164 from <anna@club.example> qp 1428 uid 7791
@400000006afe521a0bc1450c starting delivery 438: msg 1310737 to remote emma1961@bigmail.example
@400000006afe521a0bc1b26c status: local 0/10 remote 1/20
@400000006afe521a2f9f007c new msg 1310749
@400000006afe521a2f9f007c info msg 1310749: bytes 2104 from <anna@club.example> qp 1431 uid 7791
@400000006afe521a2f9f007c starting delivery 439: msg 1310749 to remote lena1977@garden.example
@400000006afe521a2f9f372c status: local 0/10 remote 2/20
@400000006afe521b137cea1c delivery 439: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wA8C3-270318-4D/
@400000006afe521b137cea1c status: local 0/10 remote 1/20
@400000006afe521b137cea1c end msg 1310749
@400000006afe521b184fd2d4 delivery 438: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052048_59bfe2576dac_-_esmtp/
@400000006afe521b1850ad94 status: local 0/10 remote 0/20
@400000006afe521b1850ad94 end msg 1310737
@400000006afe52231ebc203c new msg 1310737
@400000006afe52231ebc81e4 info msg 1310737: bytes 2246 from <anna@club.example> qp 1475 uid 7791
@400000006afe52231ebc81e4 starting delivery 440: msg 1310737 to remote obeck1982@bigmail.example
@400000006afe52231ebcf32c status: local 0/10 remote 1/20
@400000006afe52232d03b074 new msg 1310749
@400000006afe52232d0444e4 info msg 1310749: bytes 2326 from <anna@club.example> qp 1476 uid 7791
@400000006afe52232d0444e4 starting delivery 441: msg 1310749 to remote zjung1976@lighthouse.test
@400000006afe52232d05238c status: local 0/10 remote 2/20
@400000006afe52240383509c delivery 441: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1wCFC4-F77C24-51/
@400000006afe522403836bf4 status: local 0/10 remote 1/20
@400000006afe522403837f7c end msg 1310749
@400000006afe5224230c290c delivery 440: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe5224230cc164 status: local 0/10 remote 0/20
@400000006afe5224230cd4ec bounce msg 1310737 qp 1480
@400000006afe5224230d6d44 end msg 1310737
@400000006afe52242325c3bc new msg 1310737
@400000006afe52242325c3bc info msg 1310737: bytes 3562 from <> qp 1480 uid 7796
@400000006afe52242325c3bc starting delivery 442: msg 1310737 to local club.example-anna@club.example
@400000006afe52242325c3bc status: local 1/10 remote 0/20
@400000006afe522424ddb4bc delivery 442: failure: user_is_over_quota/
@400000006afe522424dddfb4 status: local 0/10 remote 0/20
@400000006afe522424de54e4 bounce msg 1310737 qp 1481
@400000006afe522424df04ac end msg 1310737
@400000006afe522424f34444 new msg 1310737
@400000006afe522424f3d4cc info msg 1310737: bytes 4486 from <#@[]> qp 1481 uid 7796
@400000006afe522424f3d4cc starting delivery 443: msg 1310737 to local postmaster@mx1.example.net
@400000006afe522424f3d4cc status: local 1/10 remote 0/20
@400000006afe522427c9341c delivery 443: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe522427c9ff3c status: local 0/10 remote 0/20
@400000006afe522427ca9f64 triple bounce: discarding bounce/1310737
@400000006afe522427ca9f64 end msg 1310737
@400000006afe52291444ca14 new msg 1310737
@400000006afe52291444f124 info msg 1310737: bytes 2166 from <anna@club.example> qp 1504 uid 7791
@400000006afe52291444f124 starting delivery 444: msg 1310737 to remote kmaier1994@bigmail.example
@400000006afe52291444f124 status: local 0/10 remote 1/20
@400000006afe522a2527872c delivery 444: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052063_3de30e6b5788_-_esmtp/
@400000006afe522a25283ec4 status: local 0/10 remote 0/20
@400000006afe522a25285634 end msg 1310737
@400000006afe522b094cb2fc new msg 1310737
@400000006afe522b094d14a4 info msg 1310737: bytes 2283 from <anna@club.example> qp 1513 uid 7791
@400000006afe522b094d2c14 starting delivery 445: msg 1310737 to remote rfrank1945@tower.test
@400000006afe522b094d2c14 status: local 0/10 remote 1/20
@400000006afe522b17def834 new msg 1310749
@400000006afe522b17def834 info msg 1310749: bytes 2160 from <anna@club.example> qp 1515 uid 7791
@400000006afe522b17dfa02c starting delivery 446: msg 1310749 to remote greta2003@kiosk.example
@400000006afe522b17e04c0c status: local 0/10 remote 2/20
@400000006afe522b389b37f4 delivery 445: failure: 198.51.100.247_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe522b389b43ac status: local 0/10 remote 1/20
@400000006afe522b389be3d4 bounce msg 1310737 qp 1517
@400000006afe522b389be3d4 end msg 1310737
@400000006afe522b38c78f84 new msg 1310737
@400000006afe522b38c7ca1c info msg 1310737: bytes 3700 from <> qp 1517 uid 7796
@400000006afe522b38c8b47c starting delivery 447: msg 1310737 to local club.example-anna@club.example
@400000006afe522b38c8eb2c status: local 1/10 remote 1/20
@400000006afe522b39b7f294 delivery 447: failure: user_is_over_quota/
@400000006afe522b39b7f294 status: local 0/10 remote 1/20
@400000006afe522b39b81d8c bounce msg 1310737 qp 1518
@400000006afe522b39b8a644 end msg 1310737
@400000006afe522b39ed8954 new msg 1310737
@400000006afe522b39ed8954 info msg 1310737: bytes 5070 from <#@[]> qp 1518 uid 7796
@400000006afe522b39ede714 starting delivery 448: msg 1310737 to local postmaster@mx1.example.net
@400000006afe522b39ee9eac status: local 1/10 remote 1/20
@400000006afe522b3b3e38bc delivery 448: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe522b3b3ea61c status: local 0/10 remote 1/20
@400000006afe522b3b3ea61c triple bounce: discarding bounce/1310737
@400000006afe522b3b3f7524 end msg 1310737
@400000006afe522c353091cc delivery 446: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795052065_qp_10340/
@400000006afe522c3530f75c status: local 0/10 remote 0/20
@400000006afe522c3531d604 end msg 1310749
@400000006afe523b287cccac new msg 1310749
@400000006afe523b287cefd4 info msg 1310749: bytes 2251 from <anna@club.example> qp 1596 uid 7791
@400000006afe523b287cefd4 starting delivery 449: msg 1310749 to remote mroth1982@bigmail.example
@400000006afe523b287d035c status: local 0/10 remote 1/20
@400000006afe523c08712fac delivery 449: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052081_34b2dea1fb91_-_esmtp/
@400000006afe523c0871f2fc status: local 0/10 remote 0/20
@400000006afe523c0871f2fc end msg 1310749
@400000006afe52500d85ad74 new msg 1310749
@400000006afe52500d8668f4 info msg 1310749: bytes 2316 from <anna@club.example> qp 1699 uid 7791
@400000006afe52500d86da3c starting delivery 450: msg 1310749 to remote nina1976@bigmail.example
@400000006afe52500d87b114 status: local 0/10 remote 1/20
@400000006afe52510e4fe6fc delivery 450: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe52510e5040d4 status: local 0/10 remote 0/20
@400000006afe52510e511b94 bounce msg 1310749 qp 1704
@400000006afe52510e5188f4 end msg 1310749
@400000006afe52510e67f724 new msg 1310749
@400000006afe52510e68b2a4 info msg 1310749: bytes 3464 from <> qp 1704 uid 7796
@400000006afe52510e694ee4 starting delivery 451: msg 1310749 to local club.example-anna@club.example
@400000006afe52510e696654 status: local 1/10 remote 0/20
@400000006afe525111ab46fc delivery 451: failure: user_is_over_quota/
@400000006afe525111ac0e34 status: local 0/10 remote 0/20
@400000006afe525111ac19ec bounce msg 1310749 qp 1705
@400000006afe525111ac19ec end msg 1310749
@400000006afe525111cffd6c new msg 1310749
@400000006afe525111d0dc14 info msg 1310749: bytes 4366 from <#@[]> qp 1705 uid 7796
@400000006afe525111d0dc14 starting delivery 452: msg 1310749 to local postmaster@mx1.example.net
@400000006afe525111d0ef9c status: local 1/10 remote 0/20
@400000006afe5251140fcf94 delivery 452: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe52511410025c status: local 0/10 remote 0/20
@400000006afe5251141011fc triple bounce: discarding bounce/1310749
@400000006afe52511410d164 end msg 1310749
@400000006afe52513a067c0c new msg 1310749
@400000006afe52513a067c0c info msg 1310749: bytes 2343 from <anna@club.example> qp 1707 uid 7791
@400000006afe52513a06b2bc starting delivery 453: msg 1310749 to remote nina2003@freemail.test
@400000006afe52513a07201c status: local 0/10 remote 1/20
@400000006afe525327fdf7ec delivery 453: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_AA04CF3748/
@400000006afe525327fe654c status: local 0/10 remote 0/20
@400000006afe525327fe654c end msg 1310749
@400000006afe5255240b97ac new msg 1310749
@400000006afe5255240c7e24 info msg 1310749: bytes 2193 from <anna@club.example> qp 1726 uid 7791
@400000006afe5255240c7e24 starting delivery 454: msg 1310749 to remote ida1974@bigmail.example
@400000006afe5255240c85f4 status: local 0/10 remote 1/20
@400000006afe525638fc091c delivery 454: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052107_11dbbe411dd5_-_esmtp/
@400000006afe525638fc7e4c status: local 0/10 remote 0/20
@400000006afe525638fd68ac end msg 1310749
@400000006afe525f0be5f3ac new msg 1310749
@400000006afe525f0be5f3ac info msg 1310749: bytes 2141 from <anna@club.example> qp 1773 uid 7791
@400000006afe525f0be5f794 starting delivery 455: msg 1310749 to remote nina1963@bigmail.example
@400000006afe525f0be6ab44 status: local 0/10 remote 1/20
@400000006afe525f2e6ca2cc delivery 455: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052117_e4e67ad95969_-_esmtp/
@400000006afe525f2e6cd97c status: local 0/10 remote 0/20
@400000006afe525f2e6cd97c end msg 1310749
@400000006afe526e0c88abec new msg 1310749
@400000006afe526e0c88abec info msg 1310749: bytes 2345 from <anna@club.example> qp 1849 uid 7791
@400000006afe526e0c8934a4 starting delivery 456: msg 1310749 to remote nina1961@bigmail.example
@400000006afe526e0c89e46c status: local 0/10 remote 1/20
@400000006afe52700273d0b4 delivery 456: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052132_90c820f3dc3c_-_esmtp/
@400000006afe52700273d0b4 status: local 0/10 remote 0/20
@400000006afe527002747c94 end msg 1310749
@400000006afe52741cb839ec new msg 1310749
@400000006afe52741cb8f954 info msg 1310749: bytes 2325 from <anna@club.example> qp 1880 uid 7791
@400000006afe52741cb90124 starting delivery 457: msg 1310749 to remote dweiss1999@bigmail.example
@400000006afe52741cb985f4 status: local 0/10 remote 1/20
@400000006afe52751c023c14 delivery 457: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052138_872d7604463e_-_esmtp/
@400000006afe52751c023c14 status: local 0/10 remote 0/20
@400000006afe52751c02a1a4 end msg 1310749
@400000006afe52780a36ad6c new msg 1310749
@400000006afe52780a36d864 info msg 1310749: bytes 2228 from <anna@club.example> qp 1898 uid 7791
@400000006afe52780a36d864 starting delivery 458: msg 1310749 to remote vhorn1998@reed.test
@400000006afe52780a378c14 status: local 0/10 remote 1/20
@400000006afe527919fbf84c delivery 458: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052142_d274ce7cae7e_-_esmtp/
@400000006afe527919fccb3c status: local 0/10 remote 0/20
@400000006afe527919fd86bc end msg 1310749
@400000006afe52912d94e06c new msg 1310749
@400000006afe52912d955d6c info msg 1310749: bytes 2300 from <anna@club.example> qp 2026 uid 7791
@400000006afe52912d9624a4 starting delivery 459: msg 1310749 to remote fbraun1949@bigmail.example
@400000006afe52912d9699d4 status: local 0/10 remote 1/20
@400000006afe5292374909bc delivery 459: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052167_3e7b76290bdf_-_esmtp/
@400000006afe52923749c154 status: local 0/10 remote 0/20
@400000006afe52923749c154 end msg 1310749
@400000006afe529c37532b7c new msg 1310749
@400000006afe529c37532b7c info msg 1310749: bytes 2310 from <anna@club.example> qp 2082 uid 7791
@400000006afe529c375346d4 starting delivery 460: msg 1310749 to remote annakoch2000@bigmail.example
@400000006afe529c3753bfec status: local 0/10 remote 1/20
@400000006afe529d03851d8c new msg 1310737
@400000006afe529d03853114 info msg 1310737: bytes 2214 from <anna@club.example> qp 2083 uid 7791
@400000006afe529d03853114 starting delivery 461: msg 1310737 to remote ykurz1943@bigmail.example
@400000006afe529d0385c584 status: local 0/10 remote 2/20
@400000006afe529e18a80cc4 delivery 460: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe529e18a80cc4 status: local 0/10 remote 1/20
@400000006afe529e18a80cc4 bounce msg 1310749 qp 2090
@400000006afe529e18a82c04 end msg 1310749
@400000006afe529e18b75abc new msg 1310749
@400000006afe529e18b75abc info msg 1310749: bytes 3286 from <> qp 2090 uid 7796
@400000006afe529e18b7899c starting delivery 462: msg 1310749 to local club.example-anna@club.example
@400000006afe529e18b802b4 status: local 1/10 remote 1/20
@400000006afe529e1c1d6534 delivery 462: failure: user_is_over_quota/
@400000006afe529e1c1dbb24 status: local 0/10 remote 1/20
@400000006afe529e1c1df9a4 bounce msg 1310749 qp 2091
@400000006afe529e1c1df9a4 end msg 1310749
@400000006afe529e1c2f7e04 new msg 1310749
@400000006afe529e1c2fd00c info msg 1310749: bytes 4225 from <#@[]> qp 2091 uid 7796
@400000006afe529e1c2fd00c starting delivery 463: msg 1310749 to local postmaster@mx1.example.net
@400000006afe529e1c2fd00c status: local 1/10 remote 1/20
@400000006afe529e1e14206c delivery 463: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe529e1e147274 status: local 0/10 remote 1/20
@400000006afe529e1e147274 triple bounce: discarding bounce/1310749
@400000006afe529e1e15511c end msg 1310749
@400000006afe529e288df34c delivery 461: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052179_f420ff6968dd_-_esmtp/
@400000006afe529e288dff04 status: local 0/10 remote 0/20
@400000006afe529e288ece0c end msg 1310737
@400000006afe52b1391b0e84 new msg 1310737
@400000006afe52b1391b1e24 info msg 1310737: bytes 2220 from <anna@club.example> qp 2187 uid 7791
@400000006afe52b1391baac4 starting delivery 464: msg 1310737 to remote wanda1946@bigmail.example
@400000006afe52b1391baac4 status: local 0/10 remote 1/20
@400000006afe52b22d392024 delivery 464: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<wanda1946@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe52b22d392024 status: local 0/10 remote 0/20
@400000006afe52b22d392024 bounce msg 1310737 qp 2191
@400000006afe52b22d39fae4 end msg 1310737
@400000006afe52b22d4fe444 new msg 1310737
@400000006afe52b22d4feffc info msg 1310737: bytes 3495 from <> qp 2191 uid 7796
@400000006afe52b22d50d28c starting delivery 465: msg 1310737 to local club.example-anna@club.example
@400000006afe52b22d51093c status: local 1/10 remote 0/20
@400000006afe52b22df86ccc delivery 465: failure: user_is_over_quota/
@400000006afe52b22df8e9cc status: local 0/10 remote 0/20
@400000006afe52b22df8e9cc bounce msg 1310737 qp 2192
@400000006afe52b22df97e3c end msg 1310737
@400000006afe52b22e2a65c4 new msg 1310737
@400000006afe52b22e2abf9c info msg 1310737: bytes 4574 from <#@[]> qp 2192 uid 7796
@400000006afe52b22e2ae6ac starting delivery 466: msg 1310737 to local postmaster@mx1.example.net
@400000006afe52b22e2ae6ac status: local 1/10 remote 0/20
@400000006afe52b231acc23c delivery 466: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe52b231ad6e1c status: local 0/10 remote 0/20
@400000006afe52b231adcbdc triple bounce: discarding bounce/1310737
@400000006afe52b231ae316c end msg 1310737
@400000006afe52b40daec4fc new msg 1310737
@400000006afe52b40dafaf5c info msg 1310737: bytes 2219 from <anna@club.example> qp 2199 uid 7791
@400000006afe52b40db05754 starting delivery 467: msg 1310737 to remote greta1952@bigmail.example
@400000006afe52b40db0bce4 status: local 0/10 remote 1/20
@400000006afe52b5245d6ce4 delivery 467: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052202_ae2fbb1baf9c_-_esmtp/
@400000006afe52b5245dc6bc status: local 0/10 remote 0/20
@400000006afe52b5245e9d94 end msg 1310737
@400000006afe52ba3443342c new msg 1310737
@400000006afe52ba3443342c info msg 1310737: bytes 2235 from <anna@club.example> qp 2232 uid 7791
@400000006afe52ba34436ec4 starting delivery 468: msg 1310737 to remote rfrank1994@bigmail.example
@400000006afe52ba34436ec4 status: local 0/10 remote 1/20
@400000006afe52bc1ac5b8bc delivery 468: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052208_e494ecd963a3_-_esmtp/
@400000006afe52bc1ac5b8bc status: local 0/10 remote 0/20
@400000006afe52bc1ac62a04 end msg 1310737
@400000006afe52d11456796c new msg 1310737
@400000006afe52d1145698ac info msg 1310737: bytes 2227 from <anna@club.example> qp 2344 uid 7791
@400000006afe52d11456c3a4 starting delivery 469: msg 1310737 to remote dweiss1988@bigmail.example
@400000006afe52d11456eab4 status: local 0/10 remote 1/20
@400000006afe52d307d28294 delivery 469: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052231_7f9efd63c45f_-_esmtp/
@400000006afe52d307d2ff94 status: local 0/10 remote 0/20
@400000006afe52d307d30f34 end msg 1310737
@400000006afe52d92d4e6d44 new msg 1310737
@400000006afe52d92d4efdcc info msg 1310737: bytes 2238 from <anna@club.example> qp 2386 uid 7791
@400000006afe52d92d4fa9ac starting delivery 470: msg 1310737 to remote annakoch1950@bigmail.example
@400000006afe52d92d4fa9ac status: local 0/10 remote 1/20
@400000006afe52d92fc4d7fc new msg 1310749
@400000006afe52d92fc4d7fc info msg 1310749: bytes 2323 from <anna@club.example> qp 2387 uid 7791
@400000006afe52d92fc59b4c starting delivery 471: msg 1310749 to remote rfrank1940@bigmail.example
@400000006afe52d92fc5f90c status: local 0/10 remote 2/20
@400000006afe52db0ed36324 delivery 471: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe52db0ed3d46c status: local 0/10 remote 1/20
@400000006afe52db0ed4b6fc bounce msg 1310749 qp 2394
@400000006afe52db0ed53fb4 end msg 1310749
@400000006afe52db0eff1a8c new msg 1310749
@400000006afe52db0effe994 info msg 1310749: bytes 3374 from <> qp 2394 uid 7796
@400000006afe52db0f00b89c starting delivery 472: msg 1310749 to local club.example-anna@club.example
@400000006afe52db0f017804 status: local 1/10 remote 1/20
@400000006afe52db10ae706c delivery 472: failure: user_is_over_quota/
@400000006afe52db10aef924 status: local 0/10 remote 1/20
@400000006afe52db10af7a0c bounce msg 1310749 qp 2395
@400000006afe52db10af7a0c end msg 1310749
@400000006afe52db10daa0ec new msg 1310749
@400000006afe52db10db5c6c info msg 1310749: bytes 4494 from <#@[]> qp 2395 uid 7796
@400000006afe52db10db5c6c starting delivery 473: msg 1310749 to local postmaster@mx1.example.net
@400000006afe52db10dc278c status: local 1/10 remote 1/20
@400000006afe52db135f4444 delivery 473: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe52db135fb974 status: local 0/10 remote 1/20
@400000006afe52db13601f04 triple bounce: discarding bounce/1310749
@400000006afe52db13601f04 end msg 1310749
@400000006afe52dc0786c3f4 delivery 470: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052239_7a0c332861b8_-_esmtp/
@400000006afe52dc0787353c status: local 0/10 remote 0/20
@400000006afe52dc0787b624 end msg 1310737
@400000006afe52ee2df910dc new msg 1310737
@400000006afe52ee2df97e3c info msg 1310737: bytes 2245 from <anna@club.example> qp 2491 uid 7791
@400000006afe52ee2df97e3c starting delivery 474: msg 1310737 to remote lena1963@tower.test
@400000006afe52ee2dfa418c status: local 0/10 remote 1/20
@400000006afe52ee383aa54c new msg 1310749
@400000006afe52ee383b7c24 info msg 1310749: bytes 2241 from <anna@club.example> qp 2492 uid 7791
@400000006afe52ee383b7c24 starting delivery 475: msg 1310749 to remote blang1960@bigmail.example
@400000006afe52ee383b7c24 status: local 0/10 remote 2/20
@400000006afe52f0025ba14c delivery 475: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe52f0025c87c4 status: local 0/10 remote 1/20
@400000006afe52f0025d3b74 bounce msg 1310749 qp 2498
@400000006afe52f0025d3b74 end msg 1310749
@400000006afe52f0029d3274 new msg 1310749
@400000006afe52f0029de624 info msg 1310749: bytes 3241 from <> qp 2498 uid 7796
@400000006afe52f0029de624 starting delivery 476: msg 1310749 to local club.example-anna@club.example
@400000006afe52f0029e3444 status: local 1/10 remote 1/20
@400000006afe52f00460819c delivery 476: failure: user_is_over_quota/
@400000006afe52f004611ddc status: local 0/10 remote 1/20
@400000006afe52f00461ece4 bounce msg 1310749 qp 2499
@400000006afe52f004623b04 end msg 1310749
@400000006afe52f0047bd5b4 new msg 1310749
@400000006afe52f0047bd5b4 info msg 1310749: bytes 4732 from <#@[]> qp 2499 uid 7796
@400000006afe52f0047bd99c starting delivery 477: msg 1310749 to local postmaster@mx1.example.net
@400000006afe52f0047c0c64 status: local 1/10 remote 1/20
@400000006afe52f006cc8444 delivery 477: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe52f006ccb324 status: local 0/10 remote 1/20
@400000006afe52f006cd999c triple bounce: discarding bounce/1310749
@400000006afe52f006ce263c end msg 1310749
@400000006afe52f00d1ad5e4 delivery 474: failure: 198.51.100.247_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe52f00d1ad9cc status: local 0/10 remote 0/20
@400000006afe52f00d1b760c bounce msg 1310737 qp 2500
@400000006afe52f00d1bacbc end msg 1310737
@400000006afe52f00d508fcc new msg 1310737
@400000006afe52f00d5137c4 info msg 1310737: bytes 3457 from <> qp 2500 uid 7796
@400000006afe52f00d51b8ac starting delivery 478: msg 1310737 to local club.example-anna@club.example
@400000006afe52f00d521a54 status: local 1/10 remote 0/20
@400000006afe52f00e0a3ef4 delivery 478: failure: user_is_over_quota/
@400000006afe52f00e0aeebc status: local 0/10 remote 0/20
@400000006afe52f00e0b6004 bounce msg 1310737 qp 2501
@400000006afe52f00e0c0fcc end msg 1310737
@400000006afe52f00e4509bc new msg 1310737
@400000006afe52f00e45483c info msg 1310737: bytes 4369 from <#@[]> qp 2501 uid 7796
@400000006afe52f00e45e47c starting delivery 479: msg 1310737 to local postmaster@mx1.example.net
@400000006afe52f00e465d94 status: local 1/10 remote 0/20
@400000006afe52f010dab85c delivery 479: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe52f010db8b4c status: local 0/10 remote 0/20
@400000006afe52f010db8b4c triple bounce: discarding bounce/1310737
@400000006afe52f010db8b4c end msg 1310737
@400000006afe52fd06e2c394 new msg 1310737
@400000006afe52fd06e32924 info msg 1310737: bytes 2199 from <anna@club.example> qp 2563 uid 7791
@400000006afe52fd06e3f82c starting delivery 480: msg 1310737 to remote mroth1971@freemail.test
@400000006afe52fd06e4e28c status: local 0/10 remote 1/20
@400000006afe52fd264cb9c4 delivery 480: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_3B6A708CAA/
@400000006afe52fd264d2b0c status: local 0/10 remote 0/20
@400000006afe52fd264d715c end msg 1310737
@400000006afe5303113a1e3c new msg 1310737
@400000006afe5303113ab2ac info msg 1310737: bytes 2289 from <anna@club.example> qp 2594 uid 7791
@400000006afe5303113b2bc4 starting delivery 481: msg 1310737 to remote twolf1945@bigmail.example
@400000006afe5303113b8d6c status: local 0/10 remote 1/20
@400000006afe53041c154afc delivery 481: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<twolf1945@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe53041c1621d4 status: local 0/10 remote 0/20
@400000006afe53041c1621d4 bounce msg 1310737 qp 2600
@400000006afe53041c16837c end msg 1310737
@400000006afe53041c23ae94 new msg 1310737
@400000006afe53041c241bf4 info msg 1310737: bytes 3543 from <> qp 2600 uid 7796
@400000006afe53041c241bf4 starting delivery 482: msg 1310737 to local club.example-anna@club.example
@400000006afe53041c24fa9c status: local 1/10 remote 0/20
@400000006afe53041f021664 delivery 482: failure: user_is_over_quota/
@400000006afe53041f029f1c status: local 0/10 remote 0/20
@400000006afe53041f031064 bounce msg 1310737 qp 2601
@400000006afe53041f03338c end msg 1310737
@400000006afe53041f321b5c new msg 1310737
@400000006afe53041f32232c info msg 1310737: bytes 4485 from <#@[]> qp 2601 uid 7796
@400000006afe53041f32232c starting delivery 483: msg 1310737 to local postmaster@mx1.example.net
@400000006afe53041f32232c status: local 1/10 remote 0/20
@400000006afe5304227b240c delivery 483: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe5304227bb87c status: local 0/10 remote 0/20
@400000006afe5304227c6c2c triple bounce: discarding bounce/1310737
@400000006afe5304227ce15c end msg 1310737
@400000006afe53161315cf94 starting delivery 484: msg 1310750 to remote hvogel1940@grey.test
@400000006afe53161316a66c status: local 0/10 remote 1/20
@400000006afe53172dce20ac delivery 484: failure: 203.0.113.127_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe53172dce3c04 status: local 0/10 remote 0/20
@400000006afe53172dcec0d4 bounce msg 1310750 qp 2696
@400000006afe53172dcf5544 end msg 1310750
@400000006afe53172dec7264 new msg 1310750
@400000006afe53172dec9d5c info msg 1310750: bytes 3285 from <> qp 2696 uid 7796
@400000006afe53172ded7fec starting delivery 485: msg 1310750 to local club.example-anna@club.example
@400000006afe53172dee3784 status: local 1/10 remote 0/20
@400000006afe53172f284dc4 delivery 485: failure: user_is_over_quota/
@400000006afe53172f284dc4 status: local 0/10 remote 0/20
@400000006afe53172f28edec bounce msg 1310750 qp 2697
@400000006afe53172f293ff4 end msg 1310750
@400000006afe53172f3dc5dc new msg 1310750
@400000006afe53172f3e2f54 info msg 1310750: bytes 4198 from <#@[]> qp 2697 uid 7796
@400000006afe53172f3e2f54 starting delivery 486: msg 1310750 to local postmaster@mx1.example.net
@400000006afe53172f3e46c4 status: local 1/10 remote 0/20
@400000006afe531732126d94 delivery 486: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe531732132144 status: local 0/10 remote 0/20
@400000006afe5317321386d4 triple bounce: discarding bounce/1310750
@400000006afe531732138ea4 end msg 1310750
@400000006afe53193b982c14 new msg 1310750
@400000006afe53193b982c14 info msg 1310750: bytes 2250 from <anna@club.example> qp 2707 uid 7791
@400000006afe53193b989974 starting delivery 487: msg 1310750 to remote sara1961@school.example
@400000006afe53193b989974 status: local 0/10 remote 1/20
@400000006afe531b057d2c9c delivery 487: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795052303_qp_20989/
@400000006afe531b057dec04 status: local 0/10 remote 0/20
@400000006afe531b057e16fc end msg 1310750
@400000006afe531e0ea1fe9c new msg 1310750
@400000006afe531e0ea2a2ac info msg 1310750: bytes 2105 from <anna@club.example> qp 2729 uid 7791
@400000006afe531e0ea3100c starting delivery 488: msg 1310750 to remote mroth1991@oakwood.test
@400000006afe531e0ea3100c status: local 0/10 remote 1/20
@400000006afe531f198b6014 delivery 488: failure: Connected_to_198.51.100.64_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe531f198b6014 status: local 0/10 remote 0/20
@400000006afe531f198b8724 bounce msg 1310750 qp 2735
@400000006afe531f198c36ec end msg 1310750
@400000006afe531f19a1a734 new msg 1310750
@400000006afe531f19a21c64 info msg 1310750: bytes 3600 from <> qp 2735 uid 7796
@400000006afe531f19a302dc starting delivery 489: msg 1310750 to local club.example-anna@club.example
@400000006afe531f19a3a304 status: local 1/10 remote 0/20
@400000006afe531f1b3d6574 delivery 489: failure: user_is_over_quota/
@400000006afe531f1b3df214 status: local 0/10 remote 0/20
@400000006afe531f1b3e347c bounce msg 1310750 qp 2736
@400000006afe531f1b3eec14 end msg 1310750
@400000006afe531f1b6bff24 new msg 1310750
@400000006afe531f1b6bff24 info msg 1310750: bytes 4575 from <#@[]> qp 2736 uid 7796
@400000006afe531f1b6c5514 starting delivery 490: msg 1310750 to local postmaster@mx1.example.net
@400000006afe531f1b6c5514 status: local 1/10 remote 0/20
@400000006afe531f1cf5816c delivery 490: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe531f1cf5816c status: local 0/10 remote 0/20
@400000006afe531f1cf65c2c triple bounce: discarding bounce/1310750
@400000006afe531f1cf6c5a4 end msg 1310750
@400000006afe5321388cebcc new msg 1310750
@400000006afe5321388cebcc info msg 1310750: bytes 2355 from <anna@club.example> qp 2747 uid 7791
@400000006afe5321388da364 starting delivery 491: msg 1310750 to remote paula2006@bigmail.example
@400000006afe5321388da364 status: local 0/10 remote 1/20
@400000006afe532329f07534 delivery 491: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052311_d985ea24c691_-_esmtp/
@400000006afe532329f153dc status: local 0/10 remote 0/20
@400000006afe532329f153dc end msg 1310750
@400000006afe532900c82454 new msg 1310750
@400000006afe532900c82454 info msg 1310750: bytes 2294 from <anna@club.example> qp 2783 uid 7791
@400000006afe532900c8571c starting delivery 492: msg 1310750 to remote nina2009@bigmail.example
@400000006afe532900c8dbec status: local 0/10 remote 1/20
@400000006afe53292faebfbc delivery 492: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052319_7068c18e0277_-_esmtp/
@400000006afe53292faf060c status: local 0/10 remote 0/20
@400000006afe53292faf448c end msg 1310750
@400000006afe532c055d294c new msg 1310750
@400000006afe532c055d294c info msg 1310750: bytes 2124 from <anna@club.example> qp 2798 uid 7791
@400000006afe532c055dc58c starting delivery 493: msg 1310750 to remote lena1945@corner.test
@400000006afe532c055e65b4 status: local 0/10 remote 1/20
@400000006afe532c3a27989c delivery 493: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<e82ecb196e357a9c@mail.example>_[InternalId=2120445093]_Queued_mail_for_delivery/
@400000006afe532c3a285bec status: local 0/10 remote 0/20
@400000006afe532c3a28fc14 end msg 1310750
@400000006afe533b35690ebc new msg 1310750
@400000006afe533b3569e594 info msg 1310750: bytes 2326 from <anna@club.example> qp 2877 uid 7791
@400000006afe533b356acc0c starting delivery 494: msg 1310750 to remote blang1959@bigmail.example
@400000006afe533b356ba6cc status: local 0/10 remote 1/20
@400000006afe533d3900fea4 delivery 494: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052337_371b94e9a2f4_-_esmtp/
@400000006afe533d3901122c status: local 0/10 remote 0/20
@400000006afe533d390173d4 end msg 1310750
@400000006afe534b120a37ac new msg 1310750
@400000006afe534b120a89b4 info msg 1310750: bytes 2199 from <anna@club.example> qp 2954 uid 7791
@400000006afe534b120ab894 starting delivery 495: msg 1310750 to remote vhorn1994@dairy.example
@400000006afe534b120b973c status: local 0/10 remote 1/20
@400000006afe534b34c47dd4 delivery 495: failure: Connected_to_198.51.100.206_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe534b34c4992c status: local 0/10 remote 0/20
@400000006afe534b34c4ef1c bounce msg 1310750 qp 2957
@400000006afe534b34c50a74 end msg 1310750
@400000006afe534b34dbd664 new msg 1310750
@400000006afe534b34dc6ad4 info msg 1310750: bytes 3692 from <> qp 2957 uid 7796
@400000006afe534b34dc9d9c starting delivery 496: msg 1310750 to local club.example-anna@club.example
@400000006afe534b34dcc4ac status: local 1/10 remote 0/20
@400000006afe534b384d910c delivery 496: failure: user_is_over_quota/
@400000006afe534b384e19c4 status: local 0/10 remote 0/20
@400000006afe534b384ed544 bounce msg 1310750 qp 2958
@400000006afe534b384ee0fc end msg 1310750
@400000006afe534b387bccfc new msg 1310750
@400000006afe534b387c0794 info msg 1310750: bytes 5100 from <#@[]> qp 2958 uid 7796
@400000006afe534b387c5d84 starting delivery 497: msg 1310750 to local postmaster@mx1.example.net
@400000006afe534b387c8494 status: local 1/10 remote 0/20
@400000006afe534b3b0f58bc delivery 497: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe534b3b0f58bc status: local 0/10 remote 0/20
@400000006afe534b3b10337c triple bounce: discarding bounce/1310750
@400000006afe534b3b10337c end msg 1310750
@400000006afe53622bb8218c new msg 1310750
@400000006afe53622bb8b214 info msg 1310750: bytes 2216 from <anna@club.example> qp 3071 uid 7791
@400000006afe53622bb8e0f4 starting delivery 498: msg 1310750 to remote greta1999@bigmail.example
@400000006afe53622bb96d94 status: local 0/10 remote 1/20
@400000006afe5364048ab264 delivery 498: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe5364048b0084 status: local 0/10 remote 0/20
@400000006afe5364048be314 bounce msg 1310750 qp 3078
@400000006afe5364048c8b0c end msg 1310750
@400000006afe536404958004 new msg 1310750
@400000006afe536404958004 info msg 1310750: bytes 3211 from <> qp 3078 uid 7796
@400000006afe536404958004 starting delivery 499: msg 1310750 to local club.example-anna@club.example
@400000006afe536404958004 status: local 1/10 remote 0/20
@400000006afe536406a89124 delivery 499: failure: user_is_over_quota/
@400000006afe536406a9602c status: local 0/10 remote 0/20
@400000006afe536406a9602c bounce msg 1310750 qp 3079
@400000006afe536406aa17c4 end msg 1310750
@400000006afe536406ea9394 new msg 1310750
@400000006afe536406ea9394 info msg 1310750: bytes 4132 from <#@[]> qp 3079 uid 7796
@400000006afe536406eb6684 starting delivery 500: msg 1310750 to local postmaster@mx1.example.net
@400000006afe536406eb6684 status: local 1/10 remote 0/20
@400000006afe53640a436354 delivery 500: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe53640a43867c status: local 0/10 remote 0/20
@400000006afe53640a43a5bc triple bounce: discarding bounce/1310750
@400000006afe53640a43a5bc end msg 1310750
@400000006afe53742a390754 new msg 1310750
@400000006afe53742a390754 info msg 1310750: bytes 2119 from <anna@club.example> qp 3161 uid 7791
@400000006afe53742a39518c starting delivery 501: msg 1310750 to remote jklein1978@university.example
@400000006afe53742a3968fc status: local 0/10 remote 1/20
@400000006afe537537fe388c delivery 501: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<jklein1978@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afe537537fe388c status: local 0/10 remote 0/20
@400000006afe537d09801354 new msg 1310737
@400000006afe537d09801354 info msg 1310737: bytes 2352 from <anna@club.example> qp 3203 uid 7791
@400000006afe537d09801354 starting delivery 502: msg 1310737 to remote zjung1971@bigmail.example
@400000006afe537d09801354 status: local 0/10 remote 1/20
@400000006afe537d310d943c delivery 502: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052403_08d2b06fab5a_-_esmtp/
@400000006afe537d310e47ec status: local 0/10 remote 0/20
@400000006afe537d310ef7b4 end msg 1310737
@400000006afe53972664e15c new msg 1310737
@400000006afe539726656244 info msg 1310737: bytes 2135 from <anna@club.example> qp 3336 uid 7791
@400000006afe5397266621ac starting delivery 503: msg 1310737 to remote dweiss1948@bigmail.example
@400000006afe5397266673b4 status: local 0/10 remote 1/20
@400000006afe5399153442c4 delivery 503: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052429_c7b9f9d2f4e8_-_esmtp/
@400000006afe5399153442c4 status: local 0/10 remote 0/20
@400000006afe53991534cb7c end msg 1310737
@400000006afe53a71f1d4b3c new msg 1310737
@400000006afe53a71f1d85d4 info msg 1310737: bytes 2104 from <anna@club.example> qp 3415 uid 7791
@400000006afe53a71f1e1274 starting delivery 504: msg 1310737 to remote obeck1990@bigmail.example
@400000006afe53a71f1e647c status: local 0/10 remote 1/20
@400000006afe53a739775784 delivery 504: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052445_5e099fbe1b5f_-_esmtp/
@400000006afe53a739775784 status: local 0/10 remote 0/20
@400000006afe53a73977633c end msg 1310737
@400000006afe53aa18890374 new msg 1310737
@400000006afe53aa18890374 info msg 1310737: bytes 2131 from <anna@club.example> qp 3430 uid 7791
@400000006afe53aa188970d4 starting delivery 505: msg 1310737 to remote ute1943@bigmail.example
@400000006afe53aa1889f98c status: local 0/10 remote 1/20
@400000006afe53ab1d7c9774 delivery 505: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<ute1943@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe53ab1d7cf14c status: local 0/10 remote 0/20
@400000006afe53ab1d7d4f0c bounce msg 1310737 qp 3435
@400000006afe53ab1d7e0a8c end msg 1310737
@400000006afe53ab1d8b54e4 new msg 1310737
@400000006afe53ab1d8c3b5c info msg 1310737: bytes 3250 from <> qp 3435 uid 7796
@400000006afe53ab1d8c3b5c starting delivery 506: msg 1310737 to local club.example-anna@club.example
@400000006afe53ab1d8c7dc4 status: local 1/10 remote 0/20
@400000006afe53ab1f57a4bc delivery 506: failure: user_is_over_quota/
@400000006afe53ab1f57b45c status: local 0/10 remote 0/20
@400000006afe53ab1f5844e4 bounce msg 1310737 qp 3436
@400000006afe53ab1f58d56c end msg 1310737
@400000006afe53ab1f828d1c new msg 1310737
@400000006afe53ab1f828d1c info msg 1310737: bytes 4207 from <#@[]> qp 3436 uid 7796
@400000006afe53ab1f828d1c starting delivery 507: msg 1310737 to local postmaster@mx1.example.net
@400000006afe53ab1f828d1c status: local 1/10 remote 0/20
@400000006afe53ab21f3b044 delivery 507: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe53ab21f3b044 status: local 0/10 remote 0/20
@400000006afe53ab21f3b044 triple bounce: discarding bounce/1310737
@400000006afe53ab21f3c7b4 end msg 1310737
@400000006afe53bd0436ae94 new msg 1310737
@400000006afe53bd043746ec info msg 1310737: bytes 2234 from <anna@club.example> qp 3523 uid 7791
@400000006afe53bd043746ec starting delivery 508: msg 1310737 to remote ida1972@bigmail.example
@400000006afe53bd043746ec status: local 0/10 remote 1/20
@400000006afe53bd3a70d2b4 delivery 508: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe53bd3a711134 status: local 0/10 remote 0/20
@400000006afe53bd3a71e80c bounce msg 1310737 qp 3527
@400000006afe53bd3a71e80c end msg 1310737
@400000006afe53bd3a7ed4a4 new msg 1310737
@400000006afe53bd3a7ed88c info msg 1310737: bytes 3460 from <> qp 3527 uid 7796
@400000006afe53bd3a7fa794 starting delivery 509: msg 1310737 to local club.example-anna@club.example
@400000006afe53bd3a7fbb1c status: local 1/10 remote 0/20
@400000006afe53be022cadc4 delivery 509: failure: user_is_over_quota/
@400000006afe53be022cadc4 status: local 0/10 remote 0/20
@400000006afe53be022d7114 bounce msg 1310737 qp 3528
@400000006afe53be022e019c end msg 1310737
@400000006afe53be023c326c new msg 1310737
@400000006afe53be023c614c info msg 1310737: bytes 4406 from <#@[]> qp 3528 uid 7796
@400000006afe53be023d3c0c starting delivery 510: msg 1310737 to local postmaster@mx1.example.net
@400000006afe53be023d3c0c status: local 1/10 remote 0/20
@400000006afe53be036c84ac delivery 510: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe53be036c84ac status: local 0/10 remote 0/20
@400000006afe53be036d0d64 triple bounce: discarding bounce/1310737
@400000006afe53be036d9a04 end msg 1310737
@400000006afe53c3357d8504 new msg 1310737
@400000006afe53c3357daffc info msg 1310737: bytes 9831 from <j.klein@club.example> qp 3557 uid 7791
@400000006afe53c3357daffc starting delivery 511: msg 1310737 to local shop.example-v.horn@shop.example
@400000006afe53c3357e34cc status: local 1/10 remote 0/20
@400000006afe53c336a21774 delivery 511: success: did_0+0+1/
@400000006afe53c336a21f44 status: local 0/10 remote 0/20
@400000006afe53c336a24654 end msg 1310737
@400000006afe53cb0dbd4004 new msg 1310737
@400000006afe53cb0dbd4004 info msg 1310737: bytes 2122 from <anna@club.example> qp 3594 uid 7791
@400000006afe53cb0dbd826c starting delivery 512: msg 1310737 to remote mroth2000@bigmail.example
@400000006afe53cb0dbd826c status: local 0/10 remote 1/20
@400000006afe53cc0fec83e4 new msg 1310749
@400000006afe53cc0fed00e4 info msg 1310749: bytes 2306 from <anna@club.example> qp 3599 uid 7791
@400000006afe53cc0fed00e4 starting delivery 513: msg 1310749 to remote greta1992@bigmail.example
@400000006afe53cc0fed00e4 status: local 0/10 remote 2/20
@400000006afe53cc1a0dda6c delivery 512: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe53cc1a0e95ec status: local 0/10 remote 1/20
@400000006afe53cc1a0e95ec bounce msg 1310737 qp 3600
@400000006afe53cc1a0eb52c end msg 1310737
@400000006afe53cc1a2ea8dc new msg 1310737
@400000006afe53cc1a2ea8dc info msg 1310737: bytes 3387 from <> qp 3600 uid 7796
@400000006afe53cc1a2ea8dc starting delivery 514: msg 1310737 to local club.example-anna@club.example
@400000006afe53cc1a2ea8dc status: local 1/10 remote 1/20
@400000006afe53cc1b498ebc delivery 514: failure: user_is_over_quota/
@400000006afe53cc1b498ebc status: local 0/10 remote 1/20
@400000006afe53cc1b499a74 bounce msg 1310737 qp 3601
@400000006afe53cc1b4a4e24 end msg 1310737
@400000006afe53cc1b53eefc new msg 1310737
@400000006afe53cc1b53eefc info msg 1310737: bytes 4870 from <#@[]> qp 3601 uid 7796
@400000006afe53cc1b53eefc starting delivery 515: msg 1310737 to local postmaster@mx1.example.net
@400000006afe53cc1b540284 status: local 1/10 remote 1/20
@400000006afe53cc1e83babc delivery 515: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe53cc1e841494 status: local 0/10 remote 1/20
@400000006afe53cc1e84a134 triple bounce: discarding bounce/1310737
@400000006afe53cc1e850aac end msg 1310737
@400000006afe53cd2862a55c delivery 513: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052482_2104914b8e6a_-_esmtp/
@400000006afe53cd28630ed4 status: local 0/10 remote 0/20
@400000006afe53cd28630ed4 end msg 1310749
@400000006afe53d62ba6955c new msg 1310749
@400000006afe53d62ba6955c info msg 1310749: bytes 2265 from <anna@club.example> qp 3651 uid 7791
@400000006afe53d62ba6b884 starting delivery 516: msg 1310749 to remote ida1980@bigmail.example
@400000006afe53d62ba78b74 status: local 0/10 remote 1/20
@400000006afe53d70747b36c delivery 516: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052492_40e4bbe81c92_-_esmtp/
@400000006afe53d70747b36c status: local 0/10 remote 0/20
@400000006afe53d70748112c end msg 1310749
@400000006afe53dc0e9ddc04 new msg 1310749
@400000006afe53dc0e9e9f54 info msg 1310749: bytes 2275 from <anna@club.example> qp 3679 uid 7791
@400000006afe53dc0e9f1c54 starting delivery 517: msg 1310749 to remote ykurz1988@partner.test
@400000006afe53dc0e9fa50c status: local 0/10 remote 1/20
@400000006afe53de033115d4 delivery 517: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F555F530C0/
@400000006afe53de033115d4 status: local 0/10 remote 0/20
@400000006afe53de033167dc end msg 1310749
@400000006afe53f21453c604 new msg 1310749
@400000006afe53f21453c604 info msg 1310749: bytes 2306 from <anna@club.example> qp 3789 uid 7791
@400000006afe53f2145471e4 starting delivery 518: msg 1310749 to remote twolf1960@bigmail.example
@400000006afe53f21454c3ec status: local 0/10 remote 1/20
@400000006afe53f21fd39734 new msg 1310737
@400000006afe53f21fd3c9fc info msg 1310737: bytes 2122 from <anna@club.example> qp 3790 uid 7791
@400000006afe53f21fd3c9fc starting delivery 519: msg 1310737 to remote paula1987@bigmail.example
@400000006afe53f21fd452b4 status: local 0/10 remote 2/20
@400000006afe53f21fd59ad4 new msg 1310753
@400000006afe53f21fd59ad4 info msg 1310753: bytes 2336 from <anna@club.example> qp 3791 uid 7791
@400000006afe53f21fd5e50c starting delivery 520: msg 1310753 to remote rfrank1960@bigmail.example
@400000006afe53f21fd642cc status: local 0/10 remote 3/20
@400000006afe53f3007637ac delivery 520: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052520_baa981a243e7_-_esmtp/
@400000006afe53f3007637ac status: local 0/10 remote 2/20
@400000006afe53f30076fee4 end msg 1310753
@400000006afe53f30602a0ac delivery 519: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052520_c857fe60078e_-_esmtp/
@400000006afe53f3060348a4 status: local 0/10 remote 1/20
@400000006afe53f306035c2c end msg 1310737
@400000006afe53f312d9c094 delivery 518: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052520_74ed96b76676_-_esmtp/
@400000006afe53f312d9c094 status: local 0/10 remote 0/20
@400000006afe53f312d9c094 end msg 1310749
@400000006afe540709701d64 new msg 1310749
@400000006afe54070970f43c info msg 1310749: bytes 2202 from <anna@club.example> qp 3893 uid 7791
@400000006afe54070971137c starting delivery 521: msg 1310749 to remote emma1997@bigmail.example
@400000006afe54070971de9c status: local 0/10 remote 1/20
@400000006afe540810dfa614 delivery 521: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052541_682dd6155bd4_-_esmtp/
@400000006afe540810e0657c status: local 0/10 remote 0/20
@400000006afe540810e0fdd4 end msg 1310749
@400000006afe5413286fd844 new msg 1310749
@400000006afe5413286ffb6c info msg 1310749: bytes 2122 from <anna@club.example> qp 3956 uid 7791
@400000006afe54132870709c starting delivery 522: msg 1310749 to remote ykurz1956@customer.example
@400000006afe54132870709c status: local 0/10 remote 1/20
@400000006afe541413cccb54 delivery 522: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052553_c5a5f64847cc_-_esmtp/
@400000006afe541413cd34cc status: local 0/10 remote 0/20
@400000006afe541413ce07bc end msg 1310749
@400000006afe541714178c0c new msg 1310749
@400000006afe54171418207c info msg 1310749: bytes 2311 from <anna@club.example> qp 3974 uid 7791
@400000006afe541714185b14 starting delivery 523: msg 1310749 to remote jklein1947@bigmail.example
@400000006afe5417141935d4 status: local 0/10 remote 1/20
@400000006afe541824b8797c delivery 523: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052557_41f755823943_-_esmtp/
@400000006afe541824b8797c status: local 0/10 remote 0/20
@400000006afe541824b8df0c end msg 1310749
@400000006afe542a0ee1036c new msg 1310749
@400000006afe542a0ee1036c info msg 1310749: bytes 2332 from <anna@club.example> qp 4069 uid 7791
@400000006afe542a0ee1036c starting delivery 524: msg 1310749 to remote lena1969@bigmail.example
@400000006afe542a0ee1036c status: local 0/10 remote 1/20
@400000006afe542c0d4be47c delivery 524: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052576_9f6a01ceee7a_-_esmtp/
@400000006afe542c0d4be47c status: local 0/10 remote 0/20
@400000006afe542c0d4bec4c end msg 1310749
@400000006afe543708e7982c new msg 1310749
@400000006afe543708e81cfc info msg 1310749: bytes 2356 from <anna@club.example> qp 4133 uid 7791
@400000006afe543708e8ff8c starting delivery 525: msg 1310749 to remote nina1957@elm.example
@400000006afe543708e9363c status: local 0/10 remote 1/20
@400000006afe54383b79ab7c delivery 525: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w38B4-7703D7-E5/
@400000006afe54383b7a0554 status: local 0/10 remote 0/20
@400000006afe54383b7a6ae4 end msg 1310749
@400000006afe544513a428fc new msg 1310749
@400000006afe544513a5135c info msg 1310749: bytes 2109 from <anna@club.example> qp 4204 uid 7791
@400000006afe544513a526e4 starting delivery 526: msg 1310749 to remote obeck1991@bigmail.example
@400000006afe544513a5da94 status: local 0/10 remote 1/20
@400000006afe544534fad3fc delivery 526: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052603_db52153ed61d_-_esmtp/
@400000006afe544534fad7e4 status: local 0/10 remote 0/20
@400000006afe544534fad7e4 end msg 1310749
@400000006afe54480049e01c new msg 1310749
@400000006afe5448004a97b4 info msg 1310749: bytes 2216 from <anna@club.example> qp 4218 uid 7791
@400000006afe5448004a97b4 starting delivery 527: msg 1310749 to remote vhorn1998@freemail.test
@400000006afe5448004ad634 status: local 0/10 remote 1/20
@400000006afe544a02bc5b04 delivery 527: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5436C6C24B/
@400000006afe544a02bceb8c status: local 0/10 remote 0/20
@400000006afe544a02bd5cd4 end msg 1310749
@400000006afe545518133734 new msg 1310749
@400000006afe545518134abc info msg 1310749: bytes 2244 from <anna@club.example> qp 4285 uid 7791
@400000006afe545518143134 starting delivery 528: msg 1310749 to remote carla1942@freemail.test
@400000006afe545518151b94 status: local 0/10 remote 1/20
@400000006afe545523863ef4 new msg 1310737
@400000006afe545523870a14 info msg 1310737: bytes 2285 from <anna@club.example> qp 4286 uid 7791
@400000006afe5455238711e4 starting delivery 529: msg 1310737 to remote mroth1960@bluebird.test
@400000006afe5455238711e4 status: local 0/10 remote 2/20
@400000006afe54552bae9ff4 new msg 1310753
@400000006afe54552baec704 info msg 1310753: bytes 2176 from <anna@club.example> qp 4287 uid 7791
@400000006afe54552baf4bd4 starting delivery 530: msg 1310753 to remote sara1954@corner.test
@400000006afe54552baf4bd4 status: local 0/10 remote 3/20
@400000006afe54560e8df1cc delivery 530: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<2385b7a391349934@mail.example>_[InternalId=1456708157]_Queued_mail_for_delivery/
@400000006afe54560e8df1cc status: local 0/10 remote 2/20
@400000006afe54560e8e287c end msg 1310753
@400000006afe54561089ecc4 delivery 528: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_2613086DD7/
@400000006afe5456108a36fc status: local 0/10 remote 1/20
@400000006afe5456108a36fc end msg 1310749
@400000006afe545619c06264 delivery 529: failure: Connected_to_203.0.113.36_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe545619c081a4 status: local 0/10 remote 0/20
@400000006afe545619c081a4 bounce msg 1310737 qp 4290
@400000006afe545619c0eb1c end msg 1310737
@400000006afe545619f61c4c new msg 1310737
@400000006afe545619f6b4a4 info msg 1310737: bytes 3366 from <> qp 4290 uid 7796
@400000006afe545619f71264 starting delivery 531: msg 1310737 to local club.example-anna@club.example
@400000006afe545619f7be44 status: local 1/10 remote 0/20
@400000006afe54561bb55494 delivery 531: failure: user_is_over_quota/
@400000006afe54561bb55494 status: local 0/10 remote 0/20
@400000006afe54561bb613fc bounce msg 1310737 qp 4291
@400000006afe54561bb6a484 end msg 1310737
@400000006afe54561bdc1674 new msg 1310737
@400000006afe54561bdc1674 info msg 1310737: bytes 4623 from <#@[]> qp 4291 uid 7796
@400000006afe54561bdc1674 starting delivery 532: msg 1310737 to local postmaster@mx1.example.net
@400000006afe54561bdc1674 status: local 1/10 remote 0/20
@400000006afe54561d0e780c delivery 532: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe54561d0f0c7c status: local 0/10 remote 0/20
@400000006afe54561d0fe73c triple bounce: discarding bounce/1310737
@400000006afe54561d0fe73c end msg 1310737
@400000006afe545a23821c5c new msg 1310737
@400000006afe545a2382242c info msg 1310737: bytes 2214 from <anna@club.example> qp 4310 uid 7791
@400000006afe545a2382242c starting delivery 533: msg 1310737 to remote greta1958@lighthouse.test
@400000006afe545a2382436c status: local 0/10 remote 1/20
@400000006afe545b1ae24554 delivery 533: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w3FD7-DF3AA8-E4/
@400000006afe545b1ae32fb4 status: local 0/10 remote 0/20
@400000006afe545b1ae35aac end msg 1310737
@400000006afe546417704074 new msg 1310737
@400000006afe546417707ef4 info msg 1310737: bytes 2209 from <anna@club.example> qp 4359 uid 7791
@400000006afe546417707ef4 starting delivery 534: msg 1310737 to remote blang1981@bigmail.example
@400000006afe54641770f03c status: local 0/10 remote 1/20
@400000006afe5465027ed8ec delivery 534: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe5465027f4264 status: local 0/10 remote 0/20
@400000006afe5465027fee44 bounce msg 1310737 qp 4363
@400000006afe5465027fee44 end msg 1310737
@400000006afe5465029af824 new msg 1310737
@400000006afe5465029af824 info msg 1310737: bytes 3537 from <> qp 4363 uid 7796
@400000006afe5465029b03dc starting delivery 535: msg 1310737 to local club.example-anna@club.example
@400000006afe5465029bb78c status: local 1/10 remote 0/20
@400000006afe546505fbf98c delivery 535: failure: user_is_over_quota/
@400000006afe546505fbf98c status: local 0/10 remote 0/20
@400000006afe546505fc7e5c bounce msg 1310737 qp 4364
@400000006afe546505fcb8f4 end msg 1310737
@400000006afe546506323074 new msg 1310737
@400000006afe546506331304 info msg 1310737: bytes 4902 from <#@[]> qp 4364 uid 7796
@400000006afe546506339bbc starting delivery 536: msg 1310737 to local postmaster@mx1.example.net
@400000006afe546506339bbc status: local 1/10 remote 0/20
@400000006afe546507f4859c delivery 536: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe546507f4e744 status: local 0/10 remote 0/20
@400000006afe546507f58b54 triple bounce: discarding bounce/1310737
@400000006afe546507f5c204 end msg 1310737
@400000006afe546a19aa9074 new msg 1310737
@400000006afe546a19aa9074 info msg 1310737: bytes 2192 from <anna@club.example> qp 4390 uid 7791
@400000006afe546a19aa9074 starting delivery 537: msg 1310737 to remote wanda1950@bigmail.example
@400000006afe546a19aa9074 status: local 0/10 remote 1/20
@400000006afe546a2fd13fc4 delivery 537: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052640_6b1e736f086b_-_esmtp/
@400000006afe546a2fd1e7bc status: local 0/10 remote 0/20
@400000006afe546a2fd1e7bc end msg 1310737
@400000006afe546b2ab5bd1c new msg 1310737
@400000006afe546b2ab641ec info msg 1310737: bytes 2240 from <anna@club.example> qp 4396 uid 7791
@400000006afe546b2ab641ec starting delivery 538: msg 1310737 to remote nina1989@cloudy.example
@400000006afe546b2ab6f1b4 status: local 0/10 remote 1/20
@400000006afe546c275e8f54 delivery 538: failure: 198.51.100.152_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe546c275f5e5c status: local 0/10 remote 0/20
@400000006afe546c275f5e5c bounce msg 1310737 qp 4401
@400000006afe546c27603534 end msg 1310737
@400000006afe546c279aec74 new msg 1310737
@400000006afe546c279aec74 info msg 1310737: bytes 3511 from <> qp 4401 uid 7796
@400000006afe546c279bd2ec starting delivery 539: msg 1310737 to local club.example-anna@club.example
@400000006afe546c279bd2ec status: local 1/10 remote 0/20
@400000006afe546c28d8719c delivery 539: failure: user_is_over_quota/
@400000006afe546c28d8cb74 status: local 0/10 remote 0/20
@400000006afe546c28d986f4 bounce msg 1310737 qp 4402
@400000006afe546c28d986f4 end msg 1310737
@400000006afe546c291ae93c new msg 1310737
@400000006afe546c291ae93c info msg 1310737: bytes 5000 from <#@[]> qp 4402 uid 7796
@400000006afe546c291b3374 starting delivery 540: msg 1310737 to local postmaster@mx1.example.net
@400000006afe546c291c0e34 status: local 1/10 remote 0/20
@400000006afe546c2c958d24 delivery 540: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe546c2c95910c status: local 0/10 remote 0/20
@400000006afe546c2c95eae4 triple bounce: discarding bounce/1310737
@400000006afe546c2c96739c end msg 1310737
@400000006afe546e1e13f574 new msg 1310737
@400000006afe546e1e14765c info msg 1310737: bytes 2220 from <anna@club.example> qp 4410 uid 7791
@400000006afe546e1e14a53c starting delivery 541: msg 1310737 to remote kmaier1965@bigmail.example
@400000006afe546e1e155cd4 status: local 0/10 remote 1/20
@400000006afe546e1e15976c new msg 1310749
@400000006afe546e1e15d5ec info msg 1310749: bytes 2115 from <anna@club.example> qp 4411 uid 7791
@400000006afe546e1e1652ec starting delivery 542: msg 1310749 to remote obeck1980@bigmail.example
@400000006afe546e1e1652ec status: local 0/10 remote 2/20
@400000006afe546f03ad4e9c delivery 542: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052644_9e6eea3e642f_-_esmtp/
@400000006afe546f03adfa7c status: local 0/10 remote 1/20
@400000006afe546f03adfa7c end msg 1310749
@400000006afe546f0f5331e4 delivery 541: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052644_879f165b4228_-_esmtp/
@400000006afe546f0f5339b4 status: local 0/10 remote 0/20
@400000006afe546f0f5339b4 end msg 1310737
@400000006afe5484062a4904 new msg 1310737
@400000006afe5484062a4904 info msg 1310737: bytes 2270 from <anna@club.example> qp 4518 uid 7791
@400000006afe5484062ac21c starting delivery 543: msg 1310737 to remote hvogel1950@workshop.test
@400000006afe5484062b3b34 status: local 0/10 remote 1/20
@400000006afe54842b58ee74 delivery 543: failure: Connected_to_198.51.100.133_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe54842b591584 status: local 0/10 remote 0/20
@400000006afe54842b592524 bounce msg 1310737 qp 4521
@400000006afe54842b592524 end msg 1310737
@400000006afe54842b835dbc new msg 1310737
@400000006afe54842b83dabc info msg 1310737: bytes 3429 from <> qp 4521 uid 7796
@400000006afe54842b845ba4 starting delivery 544: msg 1310737 to local club.example-anna@club.example
@400000006afe54842b84d0d4 status: local 1/10 remote 0/20
@400000006afe54842de55614 delivery 544: failure: user_is_over_quota/
@400000006afe54842de55614 status: local 0/10 remote 0/20
@400000006afe54842de56d84 bounce msg 1310737 qp 4522
@400000006afe54842de6157c end msg 1310737
@400000006afe54842e1e53ec new msg 1310737
@400000006afe54842e1f3294 info msg 1310737: bytes 4659 from <#@[]> qp 4522 uid 7796
@400000006afe54842e1f3294 starting delivery 545: msg 1310737 to local postmaster@mx1.example.net
@400000006afe54842e1f4a04 status: local 1/10 remote 0/20
@400000006afe5484316fad84 delivery 545: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe5484317045dc status: local 0/10 remote 0/20
@400000006afe5484317045dc triple bounce: discarding bounce/1310737
@400000006afe5484317045dc end msg 1310737
@400000006afe54890b7a1a4c new msg 1310737
@400000006afe54890b7ae954 info msg 1310737: bytes 2307 from <anna@club.example> qp 4543 uid 7791
@400000006afe54890b7ae954 starting delivery 546: msg 1310737 to remote hvogel2004@bigmail.example
@400000006afe54890b7b4ee4 status: local 0/10 remote 1/20
@400000006afe5489372e462c new msg 1310749
@400000006afe5489372e462c info msg 1310749: bytes 2277 from <anna@club.example> qp 4547 uid 7791
@400000006afe5489372eb38c starting delivery 547: msg 1310749 to remote jklein1965@library.example
@400000006afe5489372ed6b4 status: local 0/10 remote 2/20
@400000006afe54893a9283b4 delivery 546: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe54893a92dd8c status: local 0/10 remote 1/20
@400000006afe54893a939cf4 bounce msg 1310737 qp 4548
@400000006afe54893a93c01c end msg 1310737
@400000006afe54893ab4c53c new msg 1310737
@400000006afe54893ab51b2c info msg 1310737: bytes 3307 from <> qp 4548 uid 7796
@400000006afe54893ab5fdbc starting delivery 548: msg 1310737 to local club.example-anna@club.example
@400000006afe54893ab6346c status: local 1/10 remote 1/20
@400000006afe54893b9355cc delivery 548: failure: user_is_over_quota/
@400000006afe54893b93a3ec status: local 0/10 remote 1/20
@400000006afe54893b93a3ec bounce msg 1310737 qp 4549
@400000006afe54893b9476dc end msg 1310737
@400000006afe548a00263b1c new msg 1310737
@400000006afe548a00263b1c info msg 1310737: bytes 4477 from <#@[]> qp 4549 uid 7796
@400000006afe548a0026c7bc starting delivery 549: msg 1310737 to local postmaster@mx1.example.net
@400000006afe548a0026d75c status: local 1/10 remote 1/20
@400000006afe548a025a0724 delivery 549: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe548a025aca74 status: local 0/10 remote 1/20
@400000006afe548a025aca74 triple bounce: discarding bounce/1310737
@400000006afe548a025aca74 end msg 1310737
@400000006afe548a37d92074 delivery 547: failure: Connected_to_203.0.113.49_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe548a37d92074 status: local 0/10 remote 0/20
@400000006afe548a37d9c86c bounce msg 1310749 qp 4552
@400000006afe548a37d9d03c end msg 1310749
@400000006afe548a381a86a4 new msg 1310749
@400000006afe548a381b3a54 info msg 1310749: bytes 3571 from <> qp 4552 uid 7796
@400000006afe548a381b9044 starting delivery 550: msg 1310749 to local club.example-anna@club.example
@400000006afe548a381b9044 status: local 1/10 remote 0/20
@400000006afe548a38be92bc delivery 550: failure: user_is_over_quota/
@400000006afe548a38bf754c status: local 0/10 remote 0/20
@400000006afe548a38bf84ec bounce msg 1310749 qp 4553
@400000006afe548a38bfb7b4 end msg 1310749
@400000006afe548a38ca3b1c new msg 1310749
@400000006afe548a38ca5674 info msg 1310749: bytes 4794 from <#@[]> qp 4553 uid 7796
@400000006afe548a38ca910c starting delivery 551: msg 1310749 to local postmaster@mx1.example.net
@400000006afe548a38cb545c status: local 1/10 remote 0/20
@400000006afe548b0023166c delivery 551: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe548b00233994 status: local 0/10 remote 0/20
@400000006afe548b0023648c triple bounce: discarding bounce/1310749
@400000006afe548b002404b4 end msg 1310749
@400000006afe54933ad3edcc new msg 1310749
@400000006afe54933ad3fd6c info msg 1310749: bytes 2197 from <anna@club.example> qp 4597 uid 7791
@400000006afe54933ad3fd6c starting delivery 552: msg 1310749 to remote obeck1972@bigmail.example
@400000006afe54933ad3fd6c status: local 0/10 remote 1/20
@400000006afe549518440364 delivery 552: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052681_6c4bd8bef018_-_esmtp/
@400000006afe54951844e20c status: local 0/10 remote 0/20
@400000006afe54951845208c end msg 1310749
@400000006afe54a70343887c new msg 1310749
@400000006afe54a703440194 info msg 1310749: bytes 2188 from <anna@club.example> qp 4693 uid 7791
@400000006afe54a703440d4c starting delivery 553: msg 1310749 to remote vhorn1966@bigmail.example
@400000006afe54a703441cec status: local 0/10 remote 1/20
@400000006afe54a72294e5cc delivery 553: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052701_9cc4267db263_-_esmtp/
@400000006afe54a72295ad04 status: local 0/10 remote 0/20
@400000006afe54a722961294 end msg 1310749
@400000006afe54ad16f5f7c4 new msg 1310749
@400000006afe54ad16f649cc info msg 1310749: bytes 2324 from <anna@club.example> qp 4724 uid 7791
@400000006afe54ad16f6fd7c starting delivery 554: msg 1310749 to remote annakoch1986@bigmail.example
@400000006afe54ad16f6fd7c status: local 0/10 remote 1/20
@400000006afe54ad36d740d4 delivery 554: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052707_dcf50af27c6b_-_esmtp/
@400000006afe54ad36d7bdd4 status: local 0/10 remote 0/20
@400000006afe54ad36d7bdd4 end msg 1310749
@400000006afe54c20a2eb65c new msg 1310749
@400000006afe54c20a2f6624 info msg 1310749: bytes 2297 from <anna@club.example> qp 4828 uid 7791
@400000006afe54c20a2f6624 starting delivery 555: msg 1310749 to remote mroth1968@bigmail.example
@400000006afe54c20a3015ec status: local 0/10 remote 1/20
@400000006afe54c423c8742c delivery 555: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052728_9a4933961960_-_esmtp/
@400000006afe54c423c8742c status: local 0/10 remote 0/20
@400000006afe54c423c8d1ec end msg 1310749
@400000006afe54cf26f12784 new msg 1310749
@400000006afe54cf26f13ef4 info msg 1310749: bytes 2234 from <anna@club.example> qp 4896 uid 7791
@400000006afe54cf26f215cc starting delivery 556: msg 1310749 to remote dweiss1994@bigmail.example
@400000006afe54cf26f215cc status: local 0/10 remote 1/20
@400000006afe54d0385ed304 delivery 556: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe54d0385f156c status: local 0/10 remote 0/20
@400000006afe54d0385fa5f4 bounce msg 1310749 qp 4902
@400000006afe54d0385ffbe4 end msg 1310749
@400000006afe54d0389f75e4 new msg 1310749
@400000006afe54d038a02d7c info msg 1310749: bytes 3167 from <> qp 4902 uid 7796
@400000006afe54d038a02d7c starting delivery 557: msg 1310749 to local club.example-anna@club.example
@400000006afe54d038a08754 status: local 1/10 remote 0/20
@400000006afe54d03b86bb3c delivery 557: failure: user_is_over_quota/
@400000006afe54d03b86f5d4 status: local 0/10 remote 0/20
@400000006afe54d03b879dcc bounce msg 1310749 qp 4903
@400000006afe54d03b87e804 end msg 1310749
@400000006afe54d1000030d4 new msg 1310749
@400000006afe54d100011364 info msg 1310749: bytes 4546 from <#@[]> qp 4903 uid 7796
@400000006afe54d100013a74 starting delivery 558: msg 1310749 to local postmaster@mx1.example.net
@400000006afe54d100014dfc status: local 1/10 remote 0/20
@400000006afe54d103048b7c delivery 558: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe54d103048b7c status: local 0/10 remote 0/20
@400000006afe54d10304c614 triple bounce: discarding bounce/1310749
@400000006afe54d103055a84 end msg 1310749
@400000006afe54d20c9d5114 new msg 1310749
@400000006afe54d20c9d54fc info msg 1310749: bytes 5187 from <h.vogel@club.example> qp 4909 uid 7791
@400000006afe54d20c9d7824 starting delivery 559: msg 1310749 to remote paula11@inkwell.test
@400000006afe54d20c9db6a4 status: local 0/10 remote 1/20
@400000006afe54d3036b9a4c delivery 559: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052744_3a5effddbb5f_-_esmtp/
@400000006afe54d3036b9a4c status: local 0/10 remote 0/20
@400000006afe54d3036c55cc end msg 1310749
@400000006afe54d62d4a892c new msg 1310749
@400000006afe54d62d4a892c info msg 1310749: bytes 2246 from <anna@club.example> qp 4931 uid 7791
@400000006afe54d62d4a892c starting delivery 560: msg 1310749 to remote kmaier1960@shipyard.test
@400000006afe54d62d4a892c status: local 0/10 remote 1/20
@400000006afe54d90f8c04c4 delivery 560: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_DFF7C31608/
@400000006afe54d90f8c5ab4 status: local 0/10 remote 0/20
@400000006afe54d90f8c6284 end msg 1310749
@400000006afe54d92aa63c5c new msg 1310749
@400000006afe54d92aa63c5c info msg 1310749: bytes 2189 from <anna@club.example> qp 4946 uid 7791
@400000006afe54d92aa63c5c starting delivery 561: msg 1310749 to remote kmaier2005@bigmail.example
@400000006afe54d92aa6442c status: local 0/10 remote 1/20
@400000006afe54da12cf3d2c new msg 1310737
@400000006afe54da12cf3d2c info msg 1310737: bytes 2153 from <anna@club.example> qp 4949 uid 7791
@400000006afe54da12cfba2c starting delivery 562: msg 1310737 to remote blang2000@valley.test
@400000006afe54da12d07d7c status: local 0/10 remote 2/20
@400000006afe54db2cd35d5c delivery 561: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052751_d14bb4018255_-_esmtp/
@400000006afe54db2cd447bc status: local 0/10 remote 1/20
@400000006afe54db2cd4f39c end msg 1310749
@400000006afe54db3514285c delivery 562: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w53ED-248BDA-5F/
@400000006afe54db3514285c status: local 0/10 remote 0/20
@400000006afe54db3514f764 end msg 1310737
@400000006afe54dd05f5eac4 new msg 1310737
@400000006afe54dd05f5eeac info msg 1310737: bytes 2670 from <emma@club.example> qp 4963 uid 7791
@400000006afe54dd05f68aec starting delivery 563: msg 1310737 to remote nina10@bigmail.example
@400000006afe54dd05f6fc34 status: local 0/10 remote 1/20
@400000006afe54df1fc7085c delivery 563: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052755_8ebd71cf1ff4_-_esmtp/
@400000006afe54df1fc7eed4 status: local 0/10 remote 0/20
@400000006afe54df1fc7eed4 end msg 1310737
@400000006afe54ec1fe9d29c new msg 1310737
@400000006afe54ec1fea017c info msg 1310737: bytes 2160 from <anna@club.example> qp 5040 uid 7791
@400000006afe54ec1fea017c starting delivery 564: msg 1310737 to remote obeck1985@bigmail.example
@400000006afe54ec1fea017c status: local 0/10 remote 1/20
@400000006afe54ee06b7f68c delivery 564: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052770_745403fe327f_-_esmtp/
@400000006afe54ee06b8544c status: local 0/10 remote 0/20
@400000006afe54ee06b90fcc end msg 1310737
@400000006afe54fe0848990c new msg 1310737
@400000006afe54fe0848990c info msg 1310737: bytes 2289 from <anna@club.example> qp 5128 uid 7791
@400000006afe54fe0849548c starting delivery 565: msg 1310737 to remote wanda1974@bigmail.example
@400000006afe54fe0849548c status: local 0/10 remote 1/20
@400000006afe54fe255e2b74 delivery 565: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<wanda1974@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe54fe255e3efc status: local 0/10 remote 0/20
@400000006afe54fe255f11ec bounce msg 1310737 qp 5131
@400000006afe54fe255f11ec end msg 1310737
@400000006afe54fe259e0334 new msg 1310737
@400000006afe54fe259e841c info msg 1310737: bytes 3275 from <> qp 5131 uid 7796
@400000006afe54fe259ebeb4 starting delivery 566: msg 1310737 to local club.example-anna@club.example
@400000006afe54fe259eddf4 status: local 1/10 remote 0/20
@400000006afe54fe2677e0a4 delivery 566: failure: user_is_over_quota/
@400000006afe54fe2678889c status: local 0/10 remote 0/20
@400000006afe54fe2678889c bounce msg 1310737 qp 5132
@400000006afe54fe26795b8c end msg 1310737
@400000006afe54fe268de174 new msg 1310737
@400000006afe54fe268de174 info msg 1310737: bytes 4313 from <#@[]> qp 5132 uid 7796
@400000006afe54fe268eb07c starting delivery 567: msg 1310737 to local postmaster@mx1.example.net
@400000006afe54fe268f5874 status: local 1/10 remote 0/20
@400000006afe54fe27fc9474 delivery 567: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe54fe27fc9474 status: local 0/10 remote 0/20
@400000006afe54fe27fd6764 triple bounce: discarding bounce/1310737
@400000006afe54fe27fd82bc end msg 1310737
@400000006afe55041df3d2e4 starting delivery 568: msg 1310750 to remote jklein1978@university.example
@400000006afe55041df4ada4 status: local 0/10 remote 1/20
@400000006afe550528d5933c delivery 568: failure: Connected_to_203.0.113.57_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe550528d5933c status: local 0/10 remote 0/20
@400000006afe550528d627ac bounce msg 1310750 qp 5166
@400000006afe550528d6fe84 end msg 1310750
@400000006afe550528f71174 new msg 1310750
@400000006afe550528f757c4 info msg 1310750: bytes 3416 from <> qp 5166 uid 7796
@400000006afe550528f75bac starting delivery 569: msg 1310750 to local club.example-anna@club.example
@400000006afe550528f7a9cc status: local 1/10 remote 0/20
@400000006afe55052be3ec7c delivery 569: failure: user_is_over_quota/
@400000006afe55052be4908c status: local 0/10 remote 0/20
@400000006afe55052be56b4c bounce msg 1310750 qp 5167
@400000006afe55052be56b4c end msg 1310750
@400000006afe55052c1149c4 new msg 1310750
@400000006afe55052c11fd74 info msg 1310750: bytes 4490 from <#@[]> qp 5167 uid 7796
@400000006afe55052c1291e4 starting delivery 570: msg 1310750 to local postmaster@mx1.example.net
@400000006afe55052c13514c status: local 1/10 remote 0/20
@400000006afe55052e085aec delivery 570: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe55052e085aec status: local 0/10 remote 0/20
@400000006afe55052e0935ac triple bounce: discarding bounce/1310750
@400000006afe55052e0935ac end msg 1310750
@400000006afe551318896134 new msg 1310750
@400000006afe551318896134 info msg 1310750: bytes 2124 from <anna@club.example> qp 5235 uid 7791
@400000006afe551318896134 starting delivery 571: msg 1310750 to remote greta1940@bigmail.example
@400000006afe55131889af54 status: local 0/10 remote 1/20
@400000006afe55142684e894 new msg 1310737
@400000006afe5514268536b4 info msg 1310737: bytes 2158 from <anna@club.example> qp 5241 uid 7791
@400000006afe5514268536b4 starting delivery 572: msg 1310737 to remote fbraun1997@school.example
@400000006afe55142685b79c status: local 0/10 remote 2/20
@400000006afe55143126e0cc delivery 571: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052809_a8c869f3b7d1_-_esmtp/
@400000006afe55143126e0cc status: local 0/10 remote 1/20
@400000006afe551431271394 end msg 1310750
@400000006afe551511a05e04 delivery 572: failure: Connected_to_198.51.100.225_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe551511a05e04 status: local 0/10 remote 0/20
@400000006afe551511a05e04 bounce msg 1310737 qp 5244
@400000006afe551511a12924 end msg 1310737
@400000006afe551511d5161c new msg 1310737
@400000006afe551511d5a6a4 info msg 1310737: bytes 3322 from <> qp 5244 uid 7796
@400000006afe551511d5f0dc starting delivery 573: msg 1310737 to local club.example-anna@club.example
@400000006afe551511d69104 status: local 1/10 remote 0/20
@400000006afe55151220f014 new msg 1310750
@400000006afe551512219bf4 info msg 1310750: bytes 2135 from <anna@club.example> qp 5245 uid 7791
@400000006afe55151221af7c starting delivery 574: msg 1310750 to remote paula1989@bigmail.example
@400000006afe55151221d68c status: local 1/10 remote 1/20
@400000006afe551512eae734 delivery 573: failure: user_is_over_quota/
@400000006afe551512eae734 status: local 0/10 remote 1/20
@400000006afe551512ebbe0c bounce msg 1310737 qp 5246
@400000006afe551512ebe51c end msg 1310737
@400000006afe55151309a64c new msg 1310737
@400000006afe55151309a64c info msg 1310737: bytes 4759 from <#@[]> qp 5246 uid 7796
@400000006afe5515130a1b7c starting delivery 575: msg 1310737 to local postmaster@mx1.example.net
@400000006afe5515130af63c status: local 1/10 remote 1/20
@400000006afe5515168be76c delivery 575: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe5515168c740c status: local 0/10 remote 1/20
@400000006afe5515168cf8dc triple bounce: discarding bounce/1310737
@400000006afe5515168d181c end msg 1310737
@400000006afe55160b742ac4 delivery 574: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052811_b1c776b7d427_-_esmtp/
@400000006afe55160b742ac4 status: local 0/10 remote 0/20
@400000006afe55160b750d54 end msg 1310750
@400000006afe55171c135314 new msg 1310750
@400000006afe55171c135314 info msg 1310750: bytes 2266 from <anna@club.example> qp 5255 uid 7791
@400000006afe55171c135314 starting delivery 576: msg 1310750 to remote jklein1980@bigmail.example
@400000006afe55171c140aac status: local 0/10 remote 1/20
@400000006afe551833974c5c delivery 576: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052813_23f5b356dbb8_-_esmtp/
@400000006afe551833981b64 status: local 0/10 remote 0/20
@400000006afe5518339861b4 end msg 1310750
@400000006afe552425cd065c new msg 1310750
@400000006afe552425cdcd94 info msg 1310750: bytes 2291 from <anna@club.example> qp 5321 uid 7791
@400000006afe552425ceac3c starting delivery 577: msg 1310750 to remote fbraun1968@bigmail.example
@400000006afe552425cf86fc status: local 0/10 remote 1/20
@400000006afe552507d2ff94 delivery 577: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052826_908cc2f70b7c_-_esmtp/
@400000006afe552507d3131c status: local 0/10 remote 0/20
@400000006afe552507d34db4 end msg 1310750
@400000006afe552a107134a4 new msg 1310750
@400000006afe552a10719e1c info msg 1310750: bytes 2191 from <anna@club.example> qp 5349 uid 7791
@400000006afe552a1072134c starting delivery 578: msg 1310750 to remote kmaier1965@canal.test
@400000006afe552a1072134c status: local 0/10 remote 1/20
@400000006afe552b28d890dc delivery 578: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052832_9327b93afd70_-_esmtp/
@400000006afe552b28d90ddc status: local 0/10 remote 0/20
@400000006afe552b28d9d514 end msg 1310750
@400000006afe5530306077d4 new msg 1310750
@400000006afe5530306077d4 info msg 1310750: bytes 5598 from <t.wolf@shop.example> qp 5382 uid 7791
@400000006afe5530306077d4 starting delivery 579: msg 1310750 to remote r.frank6@mill.test
@400000006afe55303060ba3c status: local 0/10 remote 1/20
@400000006afe5531210f91d4 delivery 579: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_934B7A3B0F/
@400000006afe5531211035e4 status: local 0/10 remote 0/20
@400000006afe5531211108d4 end msg 1310750
@400000006afe55391b511484 new msg 1310750
@400000006afe55391b514364 info msg 1310750: bytes 2218 from <anna@club.example> qp 5425 uid 7791
@400000006afe55391b51d004 starting delivery 580: msg 1310750 to remote blang1943@heather.example
@400000006afe55391b5225f4 status: local 0/10 remote 1/20
@400000006afe553a0e8523e4 delivery 580: failure: 203.0.113.24_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe553a0e85b084 status: local 0/10 remote 0/20
@400000006afe553a0e85b084 bounce msg 1310750 qp 5429
@400000006afe553a0e85b084 end msg 1310750
@400000006afe553a0ea7462c new msg 1310750
@400000006afe553a0ea7b38c info msg 1310750: bytes 3339 from <> qp 5429 uid 7796
@400000006afe553a0ea87ac4 starting delivery 581: msg 1310750 to local club.example-anna@club.example
@400000006afe553a0ea87ac4 status: local 1/10 remote 0/20
@400000006afe553a0f94d694 delivery 581: failure: user_is_over_quota/
@400000006afe553a0f952c84 status: local 0/10 remote 0/20
@400000006afe553a0f95a984 bounce msg 1310750 qp 5430
@400000006afe553a0f962e54 end msg 1310750
@400000006afe553a0fd736c4 new msg 1310750
@400000006afe553a0fd7debc info msg 1310750: bytes 4726 from <#@[]> qp 5430 uid 7796
@400000006afe553a0fd85fa4 starting delivery 582: msg 1310750 to local postmaster@mx1.example.net
@400000006afe553a0fd86f44 status: local 1/10 remote 0/20
@400000006afe553a11a6ce74 delivery 582: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe553a11a7013c status: local 0/10 remote 0/20
@400000006afe553a11a710dc triple bounce: discarding bounce/1310750
@400000006afe553a11a710dc end msg 1310750
@400000006afe553b17e155ac new msg 1310750
@400000006afe553b17e15d7c info msg 1310750: bytes 2294 from <anna@club.example> qp 5435 uid 7791
@400000006afe553b17e15d7c starting delivery 583: msg 1310750 to remote blang1974@bigmail.example
@400000006afe553b17e15d7c status: local 0/10 remote 1/20
@400000006afe553c089dc1d4 delivery 583: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052849_8b68012a2b2d_-_esmtp/
@400000006afe553c089deccc status: local 0/10 remote 0/20
@400000006afe553c089e3ed4 end msg 1310750
@400000006afe55470d74e87c new msg 1310750
@400000006afe55470d7555dc info msg 1310750: bytes 2179 from <anna@club.example> qp 5494 uid 7791
@400000006afe55470d7555dc starting delivery 584: msg 1310750 to remote emma1979@bigmail.example
@400000006afe55470d76115c status: local 0/10 remote 1/20
@400000006afe554808b69164 delivery 584: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe554808b6cbfc status: local 0/10 remote 0/20
@400000006afe554808b6fadc bounce msg 1310750 qp 5498
@400000006afe554808b6fadc end msg 1310750
@400000006afe554808d2df7c new msg 1310750
@400000006afe554808d2df7c info msg 1310750: bytes 3125 from <> qp 5498 uid 7796
@400000006afe554808d2df7c starting delivery 585: msg 1310750 to local club.example-anna@club.example
@400000006afe554808d2febc status: local 1/10 remote 0/20
@400000006afe554809961fdc delivery 585: failure: user_is_over_quota/
@400000006afe55480996c3ec status: local 0/10 remote 0/20
@400000006afe554809974ca4 bounce msg 1310750 qp 5499
@400000006afe554809982b4c end msg 1310750
@400000006afe554809ca10bc new msg 1310750
@400000006afe554809ca10bc info msg 1310750: bytes 4082 from <#@[]> qp 5499 uid 7796
@400000006afe554809ca282c starting delivery 586: msg 1310750 to local postmaster@mx1.example.net
@400000006afe554809ca5edc status: local 1/10 remote 0/20
@400000006afe55480d55ac64 delivery 586: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe55480d55ac64 status: local 0/10 remote 0/20
@400000006afe55480d568ef4 triple bounce: discarding bounce/1310750
@400000006afe55480d568ef4 end msg 1310750
@400000006afe55530a655e8c new msg 1310750
@400000006afe55530a65c41c info msg 1310750: bytes 2150 from <anna@club.example> qp 5553 uid 7791
@400000006afe55530a65eb2c starting delivery 587: msg 1310750 to remote vhorn1997@bigmail.example
@400000006afe55530a65eb2c status: local 0/10 remote 1/20
@400000006afe5554160cff24 delivery 587: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe5554160d418c status: local 0/10 remote 0/20
@400000006afe5554160d418c bounce msg 1310750 qp 5559
@400000006afe5554160d418c end msg 1310750
@400000006afe55541626e7f4 new msg 1310750
@400000006afe555416272a5c info msg 1310750: bytes 3556 from <> qp 5559 uid 7796
@400000006afe555416272a5c starting delivery 588: msg 1310750 to local club.example-anna@club.example
@400000006afe555416272a5c status: local 1/10 remote 0/20
@400000006afe5554184acdac delivery 588: failure: user_is_over_quota/
