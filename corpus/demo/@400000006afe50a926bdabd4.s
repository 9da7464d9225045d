@400000006afe2dfe38d9c3ac delivery 507: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_DCFBB81EB9/
@400000006afe2dfe38da0de4 status: local 0/10 remote 0/20
@400000006afe2dfe38dac964 end msg 1310773
@400000006afe2e0205ebec2c new msg 1310773
@400000006afe2e0205ebec2c info msg 1310773: bytes 734 from <root@mx1.example.net> qp 10402 uid 0
@400000006afe2e0205ebec2c starting delivery 508: msg 1310773 to local root@mx1.example.net
@400000006afe2e0205ec2aac status: local 1/10 remote 0/20
@400000006afe2e0208f03b1c new msg 1310777
@400000006afe2e0208f05674 info msg 1310777: bytes 974 from <root@mx1.example.net> qp 10404 uid 7790
@400000006afe2e0208f0f2b4 starting delivery 509: msg 1310777 to local greta@example.net
@400000006afe2e0208f1063c status: local 2/10 remote 0/20
@400000006afe2e0208f17b6c delivery 508: success: did_0+1+0/qp_10404/
@400000006afe2e0208f1f86c status: local 1/10 remote 0/20
@400000006afe2e0208f22b34 end msg 1310773
@400000006afe2e020d5cc4cc delivery 509: success: did_0+0+1/
@400000006afe2e020d5d68dc status: local 0/10 remote 0/20
@400000006afe2e020d5df194 end msg 1310777
@400000006afe2e7731e59904 new msg 1310777
@400000006afe2e7731e5c014 info msg 1310777: bytes 5341 from <orders@shop.example> qp 10407 uid 10001
@400000006afe2e7731e6680c starting delivery 510: msg 1310777 to remote o.beck11@quarry.example
@400000006afe2e7731e71bbc status: local 0/10 remote 1/20
@400000006afe2e791adfa18c delivery 510: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1wF29C-5EF185-AE/
@400000006afe2e791ae064dc status: local 0/10 remote 0/20
@400000006afe2e791ae064dc end msg 1310777
@400000006afe2e9811a0bfac new msg 1310777
@400000006afe2e9811a138c4 info msg 1310777: bytes 7144 from <orders@shop.example> qp 10409 uid 10001
@400000006afe2e9811a1c17c starting delivery 511: msg 1310777 to remote emma9@birch.example
@400000006afe2e9811a20f9c status: local 0/10 remote 1/20
@400000006afe2e982fc37484 delivery 511: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4B1B9B87E9/
@400000006afe2e982fc3b304 status: local 0/10 remote 0/20
@400000006afe2e982fc408f4 end msg 1310777
@400000006afe2eb11e381b5c new msg 1310777
@400000006afe2eb11e381b5c info msg 1310777: bytes 98631 from <h.vogel37@heather.example> qp 10414 uid 7791
@400000006afe2eb11e38a414 starting delivery 512: msg 1310777 to local club.example-r.frank@club.example
@400000006afe2eb11e394824 status: local 1/10 remote 0/20
@400000006afe2eb123f01c84 delivery 512: success: did_0+0+1/
@400000006afe2eb123f0e3bc status: local 0/10 remote 0/20
@400000006afe2eb123f187cc end msg 1310777
@400000006afe2ec82a6172fc starting delivery 513: msg 1310776 to remote ida4@grey.test
@400000006afe2ec82a6226ac status: local 0/10 remote 1/20
@400000006afe2ecb03cb273c delivery 513: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795043006_qp_4632/
@400000006afe2ecb03cb3eac status: local 0/10 remote 0/20
@400000006afe2ecb03cbf25c end msg 1310776
@400000006afe2eff38c21914 new msg 1310776
@400000006afe2eff38c27abc info msg 1310776: bytes 6595 from <f.braun@club.example> qp 10421 uid 7791
@400000006afe2eff38c349c4 starting delivery 514: msg 1310776 to remote r.frank10@partner.test
@400000006afe2eff38c43424 status: local 0/10 remote 1/20
@400000006afe2f001603fe74 delivery 514: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_3F7272AD1C/
@400000006afe2f0016040644 status: local 0/10 remote 0/20
@400000006afe2f0016047f5c end msg 1310776
@400000006afe2f97290820a4 new msg 1310776
@400000006afe2f97290820a4 info msg 1310776: bytes 3148 from <d.weiss33@station.test> qp 10429 uid 7791
@400000006afe2f97290847b4 starting delivery 515: msg 1310776 to local carla@example.net
@400000006afe2f97290847b4 status: local 1/10 remote 0/20
@400000006afe2f972d9f022c delivery 515: success: did_0+0+1/
@400000006afe2f972d9f1d84 status: local 0/10 remote 0/20
@400000006afe2f972d9fbdac end msg 1310776
@400000006afe2fbb365c86dc new msg 1310776
@400000006afe2fbb365d3e74 info msg 1310776: bytes 3672 from <paula23@birch.example> qp 10431 uid 7791
@400000006afe2fbb365d907c starting delivery 516: msg 1310776 to local shop.example-z.jung@shop.example
@400000006afe2fbb365d907c status: local 1/10 remote 0/20
@400000006afe2fbb3acb0c5c delivery 516: success: did_0+0+1/
@400000006afe2fbb3acb142c status: local 0/10 remote 0/20
@400000006afe2fbb3acb2b9c end msg 1310776
@400000006afe304a345744e4 new msg 1310776
@400000006afe304a3457fc7c info msg 1310776: bytes 1276 from <greta@example.net> qp 10439 uid 7791
@400000006afe304a3458b414 starting delivery 517: msg 1310776 to local club.example-lena@club.example
@400000006afe304a34598aec status: local 1/10 remote 0/20
@400000006afe304a37228274 delivery 517: success: did_0+0+1/
@400000006afe304a3722e41c status: local 0/10 remote 0/20
@400000006afe304a37236cd4 end msg 1310776
@400000006afe3051013228f4 new msg 1310776
@400000006afe30510133079c info msg 1310776: bytes 4244 from <lena13@tailor.example> qp 10442 uid 7791
@400000006afe305101337ccc starting delivery 518: msg 1310776 to local shop.example-ida@shop.example
@400000006afe3051013380b4 status: local 1/10 remote 0/20
@400000006afe30510601605c delivery 518: success: did_0+0+1/
@400000006afe30510601a6ac status: local 0/10 remote 0/20
@400000006afe305106023b1c end msg 1310776
@400000006afe30da1f930bc4 new msg 1310776
@400000006afe30da1f93271c info msg 1310776: bytes 7738 from <orders@shop.example> qp 10448 uid 10001
@400000006afe30da1f93271c starting delivery 519: msg 1310776 to remote ute10@school.example
@400000006afe30da1f93271c status: local 0/10 remote 1/20
@400000006afe30dc36bc17b4 delivery 519: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795043536_qp_27445/
@400000006afe30dc36bc7574 status: local 0/10 remote 0/20
@400000006afe30dc36bce2d4 end msg 1310776
@400000006afe3174161298bc starting delivery 520: msg 1310762 to remote ute@silent.test
@400000006afe3174161298bc status: local 0/10 remote 1/20
@400000006afe317417ad6c9c delivery 520: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe317417ada34c status: local 0/10 remote 0/20
@400000006afe3188123ab9a4 new msg 1310776
@400000006afe3188123ab9a4 info msg 1310776: bytes 8752 from <o.beck@shop.example> qp 10454 uid 7791
@400000006afe3188123ab9a4 starting delivery 521: msg 1310776 to remote lena5@castle.example
@400000006afe3188123af824 status: local 0/10 remote 1/20
@400000006afe3189335de8f4 delivery 521: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795043710_qp_3552/
@400000006afe3189335de8f4 status: local 0/10 remote 0/20
@400000006afe3189335e8d04 end msg 1310776
@400000006afe31ac014ba84c new msg 1310776
@400000006afe31ac014ba84c info msg 1310776: bytes 5342 from <nina8@heather.example> qp 10459 uid 7791
@400000006afe31ac014c1994 starting delivery 522: msg 1310776 to local shop.example-t.wolf@shop.example
@400000006afe31ac014c38d4 status: local 1/10 remote 0/20
@400000006afe31ac048b5674 delivery 522: success: did_0+0+1/
@400000006afe31ac048b5674 status: local 0/10 remote 0/20
@400000006afe31ac048c351c end msg 1310776
@400000006afe31af012163fc new msg 1310776
@400000006afe31af01217f54 info msg 1310776: bytes 9573 from <b.lang11@orchard.test> qp 10464 uid 7791
@400000006afe31af012192dc starting delivery 523: msg 1310776 to local shop.example-m.roth@shop.example
@400000006afe31af012192dc status: local 1/10 remote 0/20
@400000006afe31af079f782c delivery 523: success: did_0+0+1/
@400000006afe31af079f8bb4 status: local 0/10 remote 0/20
@400000006afe31af07a0240c end msg 1310776
@400000006afe32b206e6039c new msg 1310776
@400000006afe32b206e6039c info msg 1310776: bytes 734 from <root@mx1.example.net> qp 10471 uid 0
@400000006afe32b206e6039c starting delivery 524: msg 1310776 to local root@mx1.example.net
@400000006afe32b206e6039c status: local 1/10 remote 0/20
@400000006afe32b20ab6e98c new msg 1310777
@400000006afe32b20ab71484 info msg 1310777: bytes 974 from <root@mx1.example.net> qp 10473 uid 7790
@400000006afe32b20ab789b4 starting delivery 525: msg 1310777 to local greta@example.net
@400000006afe32b20ab8397c status: local 2/10 remote 0/20
@400000006afe32b20ab8397c delivery 524: success: did_0+1+0/qp_10473/
@400000006afe32b20ab8ca04 status: local 1/10 remote 0/20
@400000006afe32b20ab8ca04 end msg 1310776
@400000006afe32b20b73732c delivery 525: success: did_0+0+1/
@400000006afe32b20b7459a4 status: local 0/10 remote 0/20
@400000006afe32b20b7524c4 end msg 1310777
@400000006afe32b7021a42ec new msg 1310777
@400000006afe32b7021a42ec info msg 1310777: bytes 2003 from <paula16@slowpost.example> qp 10479 uid 7791
@400000006afe32b7021a42ec starting delivery 526: msg 1310777 to local club.example-f.braun@club.example
@400000006afe32b7021a69fc status: local 1/10 remote 0/20
@400000006afe32b703c1d86c delivery 526: success: did_0+0+1/
@400000006afe32b703c1d86c status: local 0/10 remote 0/20
@400000006afe32b703c1d86c end msg 1310777
@400000006afe338325ef1cec new msg 1310777
@400000006afe338325ef345c info msg 1310777: bytes 30211 from <r.frank@club.example> qp 10487 uid 7791
@400000006afe338325efc4e4 starting delivery 527: msg 1310777 to remote greta11@heather.example
@400000006afe338325f0268c status: local 0/10 remote 1/20
@400000006afe33841ab326d4 delivery 527: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<6499c889c084d7a9@mail.example>_[InternalId=841050795]_Queued_mail_for_delivery/
@400000006afe33841ab326d4 status: local 0/10 remote 0/20
@400000006afe33841ab36d24 end msg 1310777
@400000006afe343f28199e0c new msg 1310777
@400000006afe343f281a4604 info msg 1310777: bytes 2519 from <paula30@shipyard.test> qp 10492 uid 7791
@400000006afe343f281af1e4 starting delivery 528: msg 1310777 to local shop.example-b.lang@shop.example
@400000006afe343f281afd9c status: local 1/10 remote 0/20
@400000006afe343f2b8afedc delivery 528: success: did_0+0+1/
@400000006afe343f2b8b9f04 status: local 0/10 remote 0/20
@400000006afe343f2b8b9f04 end msg 1310777
@400000006afe3625341c8da4 starting delivery 529: msg 1310771 to remote y.kurz@silent.test
@400000006afe3625341cc83c status: local 0/10 remote 1/20
@400000006afe36622aafb624 delivery 529: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe36622aafecd4 status: local 0/10 remote 0/20
@400000006afe36c818a6f384 new msg 1310777
@400000006afe36c818a6f384 info msg 1310777: bytes 6658 from <h.vogel35@garden.example> qp 10496 uid 7791
@400000006afe36c818a71e7c starting delivery 530: msg 1310777 to local shop.example-t.wolf@shop.example
@400000006afe36c818a7a734 status: local 1/10 remote 0/20
@400000006afe36c81c9f27f4 delivery 530: success: did_0+0+1/
@400000006afe36c81c9f27f4 status: local 0/10 remote 0/20
@400000006afe36c81c9f85b4 end msg 1310777
@400000006afe37621b2633f4 new msg 1310777
@400000006afe37621b2633f4 info msg 1310777: bytes 734 from <root@mx1.example.net> qp 10499 uid 0
@400000006afe37621b26a154 starting delivery 531: msg 1310777 to local root@mx1.example.net
@400000006afe37621b26a154 status: local 1/10 remote 0/20
@400000006afe37621f4bf0a4 new msg 1310776
@400000006afe37621f4c7d44 info msg 1310776: bytes 974 from <root@mx1.example.net> qp 10501 uid 7790
@400000006afe37621f4ce2d4 starting delivery 532: msg 1310776 to local greta@example.net
@400000006afe37621f4dc17c status: local 2/10 remote 0/20
@400000006afe37621f4e2324 delivery 531: success: did_0+1+0/qp_10501/
@400000006afe37621f4e464c status: local 1/10 remote 0/20
@400000006afe37621f4e464c end msg 1310777
@400000006afe376226d74a6c delivery 532: success: did_0+0+1/
@400000006afe376226d7f64c status: local 0/10 remote 0/20
@400000006afe376226d8b99c end msg 1310776
@400000006afe38aa01e39ea4 new msg 1310776
@400000006afe38aa01e39ea4 info msg 1310776: bytes 2619 from <ida@shop.example> qp 10504 uid 7791
@400000006afe38aa01e45a24 starting delivery 533: msg 1310776 to remote sara5@acorn.example
@400000006afe38aa01e4cb6c status: local 0/10 remote 1/20
@400000006afe38ac1c95b9e4 delivery 533: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795045536_ddbec6ba6249_-_esmtp/
@400000006afe38ac1c95b9e4 status: local 0/10 remote 0/20
@400000006afe38ac1c9613bc end msg 1310776
@400000006afe38b101b8dd54 new msg 1310776
@400000006afe38b101b94ab4 info msg 1310776: bytes 39480 from <ute@shop.example> qp 10512 uid 7791
@400000006afe38b101b9cf84 starting delivery 534: msg 1310776 to remote paula1@grocer.example
@400000006afe38b101ba8b04 status: local 0/10 remote 1/20
@400000006afe38b3127c5e54 delivery 534: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795045543_qp_19285/
@400000006afe38b3127c75c4 status: local 0/10 remote 0/20
@400000006afe38b3127cf6ac end msg 1310776
@400000006afe38d019d28304 new msg 1310776
@400000006afe38d019d28ebc info msg 1310776: bytes 18900 from <k.maier@club.example> qp 10517 uid 7791
@400000006afe38d019d28ebc starting delivery 535: msg 1310776 to local club.example-h.vogel@club.example
@400000006afe38d019d2dcdc status: local 1/10 remote 0/20
@400000006afe38d020be2614 delivery 535: success: did_0+0+1/
@400000006afe38d020be2614 status: local 0/10 remote 0/20
@400000006afe38d020be399c end msg 1310776
@400000006afe38ea1558f934 starting delivery 536: msg 1310732 to remote lager@silent.test
@400000006afe38ea15592bfc status: local 0/10 remote 1/20
@400000006afe38ea1683b9ac delivery 536: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe38ea16847914 status: local 0/10 remote 0/20
@400000006afe39b522dc04d4 new msg 1310776
@400000006afe39b522dc04d4 info msg 1310776: bytes 9633 from <lena@club.example> qp 10521 uid 7791
@400000006afe39b522dc3b84 starting delivery 537: msg 1310776 to remote nina5@pebble.test
@400000006afe39b522dca8e4 status: local 0/10 remote 1/20
@400000006afe39b5287a53dc new msg 1310777
@400000006afe39b5287ac13c info msg 1310777: bytes 37557 from <b.lang@shop.example> qp 10525 uid 7791
@400000006afe39b5287ac13c starting delivery 538: msg 1310777 to remote carla0@birch.example
@400000006afe39b5287ae464 status: local 0/10 remote 2/20
@400000006afe39b61dd6f05c delivery 538: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_C781D40EB7/
@400000006afe39b61dd6f05c status: local 0/10 remote 1/20
@400000006afe39b61dd6f82c end msg 1310777
@400000006afe39b8028e6d34 delivery 537: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<15292b8184654b97@mail.example>_[InternalId=1705118418]_Queued_mail_for_delivery/
@400000006afe39b8028ee264 status: local 0/10 remote 0/20
@400000006afe39b8028fccc4 end msg 1310776
@400000006afe39df031be40c new msg 1310776
@400000006afe39df031be40c info msg 1310776: bytes 3906 from <greta11@dairy.example> qp 10533 uid 7791
@400000006afe39df031be7f4 starting delivery 539: msg 1310776 to local club.example-emma@club.example
@400000006afe39df031c9ba4 status: local 1/10 remote 0/20
@400000006afe39df055a79cc delivery 539: success: did_0+0+1/
@400000006afe39df055ab07c status: local 0/10 remote 0/20
@400000006afe39df055ab07c end msg 1310776
@400000006afe3ad5183647c4 starting delivery 540: msg 1310768 to remote y.kurz@silent.test
@400000006afe3ad5183647c4 status: local 0/10 remote 1/20
@400000006afe3ad519b9a7bc delivery 540: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe3ad519ba5784 status: local 0/10 remote 0/20
@400000006afe3be7092d059c new msg 1310776
@400000006afe3be7092d059c info msg 1310776: bytes 8758 from <d.weiss21@quarry.example> qp 10541 uid 7791
@400000006afe3be7092db17c starting delivery 541: msg 1310776 to local shop.example-t.wolf@shop.example
@400000006afe3be7092e1324 status: local 1/10 remote 0/20
@400000006afe3be70a691b94 delivery 541: success: did_0+0+1/
@400000006afe3be70a692364 status: local 0/10 remote 0/20
@400000006afe3be70a69a834 end msg 1310776
@400000006afe3bf2099acf14 new msg 1310776
@400000006afe3bf2099acf14 info msg 1310776: bytes 12318 from <greta@example.net> qp 10546 uid 7791
@400000006afe3bf2099b34a4 starting delivery 542: msg 1310776 to local club.example-j.klein@club.example
@400000006afe3bf2099b34a4 status: local 1/10 remote 0/20
@400000006afe3bf21008b2bc delivery 542: success: did_0+0+1/
@400000006afe3bf21008b2bc status: local 0/10 remote 0/20
@400000006afe3bf21009666c end msg 1310776
@400000006afe3c14158e843c new msg 1310776
@400000006afe3c14158f572c info msg 1310776: bytes 734 from <root@mx1.example.net> qp 10550 uid 0
@400000006afe3c14159012ac starting delivery 543: msg 1310776 to local root@mx1.example.net
@400000006afe3c14159031ec status: local 1/10 remote 0/20
@400000006afe3c14197e15bc new msg 1310777
@400000006afe3c14197edcf4 info msg 1310777: bytes 974 from <root@mx1.example.net> qp 10556 uid 7790
@400000006afe3c14197f5224 starting delivery 544: msg 1310777 to local greta@example.net
@400000006afe3c14197f5224 status: local 2/10 remote 0/20
@400000006afe3c14198009bc delivery 543: success: did_0+1+0/qp_10556/
@400000006afe3c14198009bc status: local 1/10 remote 0/20
@400000006afe3c141980c53c end msg 1310776
@400000006afe3c1420e760c4 delivery 544: success: did_0+0+1/
@400000006afe3c1420e77c1c status: local 0/10 remote 0/20
@400000006afe3c1420e7f534 end msg 1310777
@400000006afe3db11548c8ac new msg 1310777
@400000006afe3db11548dc34 info msg 1310777: bytes 10217 from <paula28@lighthouse.test> qp 10559 uid 7791
@400000006afe3db11548dc34 starting delivery 545: msg 1310777 to local club.example-nina@club.example
@400000006afe3db1154970a4 status: local 1/10 remote 0/20
@400000006afe3db1187f7a0c delivery 545: success: did_0+0+1/
@400000006afe3db1187f7a0c status: local 0/10 remote 0/20
@400000006afe3db1187f7a0c end msg 1310777
@400000006afe3e0014a59f24 new msg 1310777
@400000006afe3e0014a6200c info msg 1310777: bytes 1810 from <f.braun@club.example> qp 10564 uid 7791
@400000006afe3e0014a6200c starting delivery 546: msg 1310777 to remote h.vogel7@corner.test
@400000006afe3e0014a64eec status: local 0/10 remote 1/20
@400000006afe3e0014a6c804 starting delivery 547: msg 1310777 to remote wanda3@meadow.example
@400000006afe3e0014a6f6e4 status: local 0/10 remote 2/20
@400000006afe3e0014a74cd4 starting delivery 548: msg 1310777 to remote ute11@heather.example
@400000006afe3e0014a78b54 status: local 0/10 remote 3/20
@400000006afe3e0014a78b54 starting delivery 549: msg 1310777 to remote j.klein0@museum.example
@400000006afe3e0014a78b54 status: local 0/10 remote 4/20
@400000006afe3e0107a36414 delivery 546: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<c08ff23349b48276@mail.example>_[InternalId=611616983]_Queued_mail_for_delivery/
@400000006afe3e0107a36414 status: local 0/10 remote 3/20
@400000006afe3e0108a923e4 delivery 549: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<f9224edcd9ef51c6@mail.example>_[InternalId=1179912143]_Queued_mail_for_delivery/
@400000006afe3e0108a9b084 status: local 0/10 remote 2/20
@400000006afe3e0111b9317c delivery 548: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<d16c0766648987a9@mail.example>_[InternalId=1255262339]_Queued_mail_for_delivery/
@400000006afe3e0111b9317c status: local 0/10 remote 1/20
@400000006afe3e013487ab84 delivery 547: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795046902_qp_30277/
@400000006afe3e013487ab84 status: local 0/10 remote 0/20
@400000006afe3e013487b73c end msg 1310777
@400000006afe3e0e045b0f14 new msg 1310777
@400000006afe3e0e045ba76c info msg 1310777: bytes 17114 from <emma@club.example> qp 10572 uid 7791
@400000006afe3e0e045bb70c starting delivery 550: msg 1310777 to remote ute0@opera.example
@400000006afe3e0e045c43ac status: local 0/10 remote 1/20
@400000006afe3e0e045c43ac starting delivery 551: msg 1310777 to remote r.frank9@mill.test
@400000006afe3e0e045c89fc status: local 0/10 remote 2/20
@400000006afe3e0e045c89fc starting delivery 552: msg 1310777 to remote ute11@grocer.example
@400000006afe3e0e045c89fc status: local 0/10 remote 3/20
@400000006afe3e0e045d64bc starting delivery 553: msg 1310777 to remote t.wolf3@bricks.example
@400000006afe3e0e045e3f7c status: local 0/10 remote 4/20
@400000006afe3e0e183a1084 delivery 551: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_D1032689B7/
@400000006afe3e0e183af314 status: local 0/10 remote 3/20
@400000006afe3e0e3a9a8e4c delivery 550: failure: 198.51.100.69_does_not_like_recipient./Remote_host_said:_550_5.1.1_<ute0@opera.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.69./
@400000006afe3e0e3a9b690c status: local 0/10 remote 2/20
@400000006afe3e0f07c9186c delivery 552: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795046916_qp_6986/
@400000006afe3e0f07c9186c status: local 0/10 remote 1/20
@400000006afe3e101d289b74 delivery 553: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_B4599487AB/
@400000006afe3e101d294b3c status: local 0/10 remote 0/20
@400000006afe3e101d29a514 bounce msg 1310777 qp 10580
@400000006afe3e101d29cc24 end msg 1310777
@400000006afe3e101d3f3884 new msg 1310777
@400000006afe3e101d3f3884 info msg 1310777: bytes 18167 from <> qp 10580 uid 7796
@400000006afe3e101d3fe464 starting delivery 554: msg 1310777 to local club.example-emma@club.example
@400000006afe3e101d404224 status: local 1/10 remote 0/20
@400000006afe3e101eba4b7c delivery 554: success: did_0+0+1/
@400000006afe3e101eba728c status: local 0/10 remote 0/20
@400000006afe3e101ebb5cec end msg 1310777
@400000006afe3e1638fa9dd4 new msg 1310777
@400000006afe3e1638fb0364 info msg 1310777: bytes 4188 from <paula@example.net> qp 10584 uid 7791
@400000006afe3e1638fb41e4 starting delivery 555: msg 1310777 to remote lena8@birch.example
@400000006afe3e1638fb9bbc status: local 0/10 remote 1/20
@400000006afe3e18237bb3bc delivery 555: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_1BC27573E9/
@400000006afe3e18237bb3bc status: local 0/10 remote 0/20
@400000006afe3e18237bb3bc end msg 1310777
@400000006afe3e3319960e74 new msg 1310777
@400000006afe3e3319960e74 info msg 1310777: bytes 1213 from <k.maier@club.example> qp 10591 uid 7791
@400000006afe3e3319961a2c starting delivery 556: msg 1310777 to remote m.roth7@grocer.example
@400000006afe3e3319961a2c status: local 0/10 remote 1/20
@400000006afe3e3335089384 delivery 556: failure: 198.51.100.72_does_not_like_recipient./Remote_host_said:_550_5.1.1_<m.roth7@grocer.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.72./
@400000006afe3e3335093b7c status: local 0/10 remote 0/20
@400000006afe3e3335095abc bounce msg 1310777 qp 10597
@400000006afe3e33350985b4 end msg 1310777
@400000006afe3e333544d934 new msg 1310777
@400000006afe3e3335455a1c info msg 1310777: bytes 2655 from <> qp 10597 uid 7796
@400000006afe3e333545d71c starting delivery 557: msg 1310777 to local club.example-k.maier@club.example
@400000006afe3e333545e6bc status: local 1/10 remote 0/20
@400000006afe3e333907ad94 delivery 557: success: did_0+0+1/
@400000006afe3e3339083e1c status: local 0/10 remote 0/20
@400000006afe3e333908e9fc end msg 1310777
@400000006afe3e902c6cb034 new msg 1310777
@400000006afe3e902c6cb034 info msg 1310777: bytes 8431 from <greta@example.net> qp 10603 uid 7791
@400000006afe3e902c6cb034 starting delivery 558: msg 1310777 to local greta@example.net
@400000006afe3e902c6d7384 status: local 1/10 remote 0/20
@400000006afe3e903300f7fc delivery 558: success: did_0+0+1/
@400000006afe3e9033014a04 status: local 0/10 remote 0/20
@400000006afe3e903301bb4c end msg 1310777
@400000006afe3eaf1ca4f454 new msg 1310777
@400000006afe3eaf1ca57d0c info msg 1310777: bytes 3781 from <sara@club.example> qp 10606 uid 7791
@400000006afe3eaf1ca5f23c starting delivery 559: msg 1310777 to remote k.maier6@grey.test
@400000006afe3eaf1ca6c144 status: local 0/10 remote 1/20
@400000006afe3eb0175ff494 delivery 559: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<k.maier6@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afe3eb01760b3fc status: local 0/10 remote 0/20
@400000006afe3f441078a6e4 new msg 1310776
@400000006afe3f4410792f9c info msg 1310776: bytes 3403 from <r.frank20@bigmail.example> qp 10612 uid 7791
@400000006afe3f441079b084 starting delivery 560: msg 1310776 to local paula@example.net
@400000006afe3f441079b084 status: local 1/10 remote 0/20
@400000006afe3f44159c7e5c delivery 560: success: did_0+0+1/
@400000006afe3f44159d39dc status: local 0/10 remote 0/20
@400000006afe3f44159d39dc end msg 1310776
@400000006afe3f6716efd574 new msg 1310776
@400000006afe3f6716eff89c info msg 1310776: bytes 1874 from <j.klein6@corner.test> qp 10618 uid 7791
@400000006afe3f6716f06dcc starting delivery 561: msg 1310776 to local club.example-h.vogel@club.example
@400000006afe3f6716f0d35c status: local 1/10 remote 0/20
@400000006afe3f671a97ced4 delivery 561: success: did_0+0+1/
@400000006afe3f671a97ced4 status: local 0/10 remote 0/20
@400000006afe3f671a98401c end msg 1310776
@400000006afe3f7b391040e4 starting delivery 562: msg 1310735 to remote sara@silent.test
@400000006afe3f7b3910b614 status: local 0/10 remote 1/20
@400000006afe3f7b39bad0f4 delivery 562: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe3f7b39bad0f4 status: local 0/10 remote 0/20
@400000006afe3fbb145a616c new msg 1310776
@400000006afe3fbb145a904c info msg 1310776: bytes 6082 from <> qp 10622 uid 7791
@400000006afe3fbb145b6724 starting delivery 563: msg 1310776 to local club.example-emma@club.example
@400000006afe3fbb145b6724 status: local 1/10 remote 0/20
@400000006afe3fbb15b28ecc delivery 563: success: did_0+0+1/
@400000006afe3fbb15b28ecc status: local 0/10 remote 0/20
@400000006afe3fbb15b37544 end msg 1310776
@400000006afe3ff430fb6fb4 new msg 1310776
@400000006afe3ff430fb6fb4 info msg 1310776: bytes 4270 from <carla33@customer.example> qp 10624 uid 7791
@400000006afe3ff430fb9aac starting delivery 564: msg 1310776 to local club.example-d.weiss@club.example
@400000006afe3ff430fc4e5c status: local 1/10 remote 0/20
@400000006afe3ff43359d5fc delivery 564: success: did_0+0+1/
@400000006afe3ff4335a241c status: local 0/10 remote 0/20
@400000006afe3ff4335a241c end msg 1310776
@400000006afe403f120bf4fc starting delivery 565: msg 1310777 to remote k.maier6@grey.test
@400000006afe403f120cc404 status: local 0/10 remote 1/20
@400000006afe403f33c44414 delivery 565: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795047477_qp_4828/
@400000006afe403f33c48294 status: local 0/10 remote 0/20
@400000006afe403f33c48294 end msg 1310777
@400000006afe40c52ed66cd4 new msg 1310777
@400000006afe40c52ed69f9c info msg 1310777: bytes 734 from <root@mx1.example.net> qp 10628 uid 0
@400000006afe40c52ed6f974 starting delivery 566: msg 1310777 to local root@mx1.example.net
@400000006afe40c52ed72854 status: local 1/10 remote 0/20
@400000006afe40c530ac8494 delivery 566: success: did_0+1+0/qp_10634/
@400000006afe40c530ad1134 status: local 0/10 remote 0/20
@400000006afe40c530adf7ac end msg 1310777
@400000006afe40c530ca2684 new msg 1310777
@400000006afe40c530cac2c4 info msg 1310777: bytes 974 from <root@mx1.example.net> qp 10634 uid 7790
@400000006afe40c530caf974 starting delivery 567: msg 1310777 to local greta@example.net
@400000006afe40c530caf974 status: local 1/10 remote 0/20
@400000006afe40c5320ca51c delivery 567: success: did_0+0+1/
@400000006afe40c5320d2604 status: local 0/10 remote 0/20
@400000006afe40c5320d87ac end msg 1310777
@400000006afe40c61dc4cbd4 new msg 1310777
@400000006afe40c61dc57b9c info msg 1310777: bytes 1806 from <k.maier24@canal.test> qp 10637 uid 7791
@400000006afe40c61dc5ece4 starting delivery 568: msg 1310777 to local club.example-d.weiss@club.example
@400000006afe40c61dc69cac status: local 1/10 remote 0/20
@400000006afe40c6208af884 delivery 568: success: did_0+0+1/
@400000006afe40c6208b3704 status: local 0/10 remote 0/20
@400000006afe40c6208bd344 end msg 1310777
@400000006afe40ff2f26afb4 new msg 1310777
@400000006afe40ff2f272cb4 info msg 1310777: bytes 1624 from <ute@shop.example> qp 10643 uid 7791
@400000006afe40ff2f27ffa4 starting delivery 569: msg 1310777 to local shop.example-ida@shop.example
@400000006afe40ff2f27ffa4 status: local 1/10 remote 0/20
@400000006afe40ff2f27ffa4 starting delivery 570: msg 1310777 to local wanda@example.net
@400000006afe40ff2f281afc status: local 2/10 remote 0/20
@400000006afe40ff2f28808c starting delivery 571: msg 1310777 to local club.example-lena@club.example
@400000006afe40ff2f294f94 status: local 3/10 remote 0/20
@400000006afe40ff328c6ff4 delivery 570: success: did_0+0+1/
@400000006afe40ff328d278c status: local 2/10 remote 0/20
@400000006afe40ff340d33f4 delivery 569: success: did_0+0+1/
@400000006afe40ff340d7a44 status: local 1/10 remote 0/20
@400000006afe40ff35aef15c delivery 571: success: did_0+0+1/
@400000006afe40ff35af85cc status: local 0/10 remote 0/20
@400000006afe40ff35affee4 end msg 1310777
@400000006afe41a902d1bf94 new msg 1310777
@400000006afe41a902d1bf94 info msg 1310777: bytes 19395 from <paula@example.net> qp 10651 uid 7791
@400000006afe41a902d2966c starting delivery 572: msg 1310777 to remote d.weiss8@tower.test
@400000006afe41a902d2966c status: local 0/10 remote 1/20
@400000006afe41a926471c44 delivery 572: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795047839_qp_12129/
@400000006afe41a926471c44 status: local 0/10 remote 0/20
@400000006afe41a9264789a4 end msg 1310777
@400000006afe427a1340d34c new msg 1310777
@400000006afe427a1341b1f4 info msg 1310777: bytes 37054 from <z.jung31@bigmail.example> qp 10657 uid 7791
@400000006afe427a1341b1f4 starting delivery 573: msg 1310777 to local shop.example-z.jung@shop.example
@400000006afe427a13423aac status: local 1/10 remote 0/20
@400000006afe427a163a4114 delivery 573: success: did_0+0+1/
@400000006afe427a163a643c status: local 0/10 remote 0/20
@400000006afe427a163a643c end msg 1310777
@400000006afe43b90196c6c4 new msg 1310777
@400000006afe43b90196c6c4 info msg 1310777: bytes 25725 from <anna.koch10@orchard.test> qp 10662 uid 7791
@400000006afe43b90196c6c4 starting delivery 574: msg 1310777 to local club.example-lena@club.example
@400000006afe43b90196c6c4 status: local 1/10 remote 0/20
@400000006afe43b90908c45c delivery 574: success: did_0+0+1/
@400000006afe43b90909780c status: local 0/10 remote 0/20
@400000006afe43b90909ed3c end msg 1310777
@400000006afe440b08265f54 new msg 1310777
@400000006afe440b0827362c info msg 1310777: bytes 1795 from <d.weiss17@opera.example> qp 10665 uid 7791
@400000006afe440b082749b4 starting delivery 575: msg 1310777 to local club.example-emma@club.example
@400000006afe440b0827650c status: local 1/10 remote 0/20
@400000006afe440b0827e9dc starting delivery 576: msg 1310777 to local shop.example-t.wolf@shop.example
@400000006afe440b08287e4c status: local 2/10 remote 0/20
@400000006afe440b08290aec starting delivery 577: msg 1310777 to local club.example-j.klein@club.example
@400000006afe440b082935e4 status: local 3/10 remote 0/20
@400000006afe440b082a1874 starting delivery 578: msg 1310777 to local shop.example-anna.koch@shop.example
@400000006afe440b082ad00c status: local 4/10 remote 0/20
@400000006afe440b082ae77c starting delivery 579: msg 1310777 to local shop.example-ute@shop.example
@400000006afe440b082ae77c status: local 5/10 remote 0/20
@400000006afe440b097545b4 delivery 577: success: did_0+0+1/
@400000006afe440b097597bc status: local 4/10 remote 0/20
@400000006afe440b0a9eecec delivery 576: success: did_0+0+1/
@400000006afe440b0a9f5664 status: local 3/10 remote 0/20
@400000006afe440b0cc6d9e4 delivery 578: success: did_0+0+1/
@400000006afe440b0cc6f154 status: local 2/10 remote 0/20
@400000006afe440b0cdb0dc4 delivery 579: success: did_0+0+1/
@400000006afe440b0cdbc174 status: local 1/10 remote 0/20
@400000006afe440b0f3eabfc delivery 575: success: did_0+0+1/
@400000006afe440b0f3eb3cc status: local 0/10 remote 0/20
@400000006afe440b0f3ee694 end msg 1310777
@400000006afe44352d0590ec starting delivery 580: msg 1310771 to remote y.kurz@silent.test
@400000006afe44352d05fe4c status: local 0/10 remote 1/20
@400000006afe44352e387f24 delivery 580: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe44352e39000c status: local 0/10 remote 0/20
@400000006afe457627a11e64 new msg 1310777
@400000006afe457627a1495c info msg 1310777: bytes 734 from <root@mx1.example.net> qp 10673 uid 0
@400000006afe457627a15514 starting delivery 581: msg 1310777 to local root@mx1.example.net
@400000006afe457627a1f924 status: local 1/10 remote 0/20
@400000006afe45762bb68f34 delivery 581: success: did_0+1+0/qp_10677/
@400000006afe45762bb68f34 status: local 0/10 remote 0/20
@400000006afe45762bb72b74 end msg 1310777
@400000006afe45762bd4a654 new msg 1310777
@400000006afe45762bd4cd64 info msg 1310777: bytes 974 from <root@mx1.example.net> qp 10677 uid 7790
@400000006afe45762bd57d2c starting delivery 582: msg 1310777 to local greta@example.net
@400000006afe45762bd57d2c status: local 1/10 remote 0/20
@400000006afe45762e4b3434 delivery 582: success: did_0+0+1/
@400000006afe45762e4c1aac status: local 0/10 remote 0/20
@400000006afe45762e4cbad4 end msg 1310777
@400000006afe45e2061aa134 new msg 1310777
@400000006afe45e2061b2dd4 info msg 1310777: bytes 2143 from <www@old-shop.example> qp 10682 uid 10003
@400000006afe45e2061b703c starting delivery 583: msg 1310777 to remote greta1966@corner.test
@400000006afe45e2061c27d4 status: local 0/10 remote 1/20
@400000006afe45e329e0c594 delivery 583: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<ee8f6d18acaf0a31@mail.example>_[InternalId=1383475031]_Queued_mail_for_delivery/
@400000006afe45e329e0c594 status: local 0/10 remote 0/20
@400000006afe45e329e11b84 end msg 1310777
@400000006afe45e82a7e519c new msg 1310777
@400000006afe45e82a7ec2e4 info msg 1310777: bytes 2176 from <www@old-shop.example> qp 10690 uid 10003
@400000006afe45e82a7ec2e4 starting delivery 584: msg 1310777 to remote nina1969@granite.test
@400000006afe45e82a7f9da4 status: local 0/10 remote 1/20
@400000006afe45e90bf7609c delivery 584: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1w9AE9-465FBB-6A/
@400000006afe45e90bf81064 status: local 0/10 remote 0/20
@400000006afe45e90bf81064 end msg 1310777
@400000006afe4602278c32ec new msg 1310777
@400000006afe4602278c32ec info msg 1310777: bytes 2260 from <www@old-shop.example> qp 10696 uid 10003
@400000006afe4602278c88dc starting delivery 585: msg 1310777 to remote ida1993@bigmail.example
@400000006afe4602278d6784 status: local 0/10 remote 1/20
@400000006afe460431f07e14 delivery 585: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795048952_46fb3eb7cdff_-_esmtp/
@400000006afe460431f11284 status: local 0/10 remote 0/20
@400000006afe460431f11284 end msg 1310777
@400000006afe460908af6d44 new msg 1310777
@400000006afe460908aff214 info msg 1310777: bytes 2103 from <www@old-shop.example> qp 10698 uid 10003
@400000006afe460908b0d88c starting delivery 586: msg 1310777 to remote twolf2003@bigmail.example
@400000006afe460908b11edc status: local 0/10 remote 1/20
@400000006afe4609219e606c new msg 1310776
@400000006afe4609219ecdcc info msg 1310776: bytes 2265 from <www@old-shop.example> qp 10705 uid 10003
@400000006afe4609219ecdcc starting delivery 587: msg 1310776 to remote fbraun1991@kiosk.example
@400000006afe4609219f6a0c status: local 0/10 remote 2/20
@400000006afe4609302bcf5c delivery 586: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795048959_f71d07882f21_-_esmtp/
@400000006afe4609302be2e4 status: local 0/10 remote 1/20
@400000006afe4609302ca634 end msg 1310777
@400000006afe460a399acda4 delivery 587: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795048959_qp_3637/
@400000006afe460a399bb804 status: local 0/10 remote 0/20
@400000006afe460a399c8edc end msg 1310776
@400000006afe460f30cb4f64 new msg 1310776
@400000006afe460f30cc2a24 info msg 1310776: bytes 2192 from <www@old-shop.example> qp 10708 uid 10003
@400000006afe460f30cc2a24 starting delivery 588: msg 1310776 to remote zjung2008@bigmail.example
@400000006afe460f30cc3dac status: local 0/10 remote 1/20
@400000006afe46100d06a9d4 delivery 588: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795048965_21840742151f_-_esmtp/
@400000006afe46100d06a9d4 status: local 0/10 remote 0/20
@400000006afe46100d06fbdc end msg 1310776
@400000006afe4612375b0b1c new msg 1310776
@400000006afe4612375be9c4 info msg 1310776: bytes 2206 from <www@old-shop.example> qp 10715 uid 10003
@400000006afe4612375be9c4 starting delivery 589: msg 1310776 to remote sara1959@lantern.test
@400000006afe4612375c051c status: local 0/10 remote 1/20
@400000006afe461338cc69b4 delivery 589: failure: 198.51.100.43_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe461338cc850c status: local 0/10 remote 0/20
@400000006afe461338cd4c44 bounce msg 1310776 qp 10718
@400000006afe461338cde0b4 end msg 1310776
@400000006afe461339058e9c new msg 1310776
@400000006afe46133905b5ac info msg 1310776: bytes 3495 from <> qp 10718 uid 7796
@400000006afe46133905b5ac starting delivery 590: msg 1310776 to local www@old-shop.example
@400000006afe461339063e64 status: local 1/10 remote 0/20
@400000006afe4614006cdd24 delivery 590: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4614006ce8dc status: local 0/10 remote 0/20
@400000006afe4614006ce8dc bounce msg 1310776 qp 10724
@400000006afe4614006d2374 end msg 1310776
@400000006afe461400a9b744 new msg 1310776
@400000006afe461400a9de54 info msg 1310776: bytes 4570 from <#@[]> qp 10724 uid 7796
@400000006afe461400aa4bb4 starting delivery 591: msg 1310776 to local postmaster@mx1.example.net
@400000006afe461400aa4bb4 status: local 1/10 remote 0/20
@400000006afe461406255b4c delivery 591: success: did_1+0+0/
@400000006afe461406255b4c status: local 0/10 remote 0/20
@400000006afe46140625c8ac end msg 1310776
@400000006afe461e01b775f4 new msg 1310776
@400000006afe461e01b7a4d4 info msg 1310776: bytes 2186 from <www@old-shop.example> qp 10732 uid 10003
@400000006afe461e01b83174 starting delivery 592: msg 1310776 to remote ute1981@opera.example
@400000006afe461e01b83174 status: local 0/10 remote 1/20
@400000006afe461f1561f9e4 delivery 592: failure: Connected_to_198.51.100.69_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe461f1562dc74 status: local 0/10 remote 0/20
@400000006afe461f1563846c bounce msg 1310776 qp 10737
@400000006afe461f1563846c end msg 1310776
@400000006afe461f1569e154 new msg 1310776
@400000006afe461f1569e154 info msg 1310776: bytes 3266 from <> qp 10737 uid 7796
@400000006afe461f1569e154 starting delivery 593: msg 1310776 to local www@old-shop.example
@400000006afe461f156a3744 status: local 1/10 remote 0/20
@400000006afe461f163a7f94 delivery 593: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe461f163a7f94 status: local 0/10 remote 0/20
@400000006afe461f163b372c bounce msg 1310776 qp 10744
@400000006afe461f163b8934 end msg 1310776
@400000006afe461f167cdbdc new msg 1310776
@400000006afe461f167daecc info msg 1310776: bytes 4207 from <#@[]> qp 10744 uid 7796
@400000006afe461f167daecc starting delivery 594: msg 1310776 to local postmaster@mx1.example.net
@400000006afe461f167e9544 status: local 1/10 remote 0/20
@400000006afe461f196198c4 delivery 594: success: did_1+0+0/
@400000006afe461f1961b804 status: local 0/10 remote 0/20
@400000006afe461f1961b804 end msg 1310776
@400000006afe462a322aa4cc new msg 1310776
@400000006afe462a322aa4cc info msg 1310776: bytes 2191 from <www@old-shop.example> qp 10746 uid 10003
@400000006afe462a322aef04 starting delivery 595: msg 1310776 to remote annakoch1944@bigmail.example
@400000006afe462a322b0674 status: local 0/10 remote 1/20
@400000006afe462b1f9f7f44 delivery 595: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<annakoch1944@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe462b1f9f7f44 status: local 0/10 remote 0/20
@400000006afe462b1f9f7f44 bounce msg 1310776 qp 10752
@400000006afe462b1f9f7f44 end msg 1310776
@400000006afe462b1fa5f784 new msg 1310776
@400000006afe462b1fa5f784 info msg 1310776: bytes 3104 from <> qp 10752 uid 7796
@400000006afe462b1fa61aac starting delivery 596: msg 1310776 to local www@old-shop.example
@400000006afe462b1fa6ce5c status: local 1/10 remote 0/20
@400000006afe462b2165a8e4 delivery 596: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe462b2165f31c status: local 0/10 remote 0/20
@400000006afe462b21667404 bounce msg 1310776 qp 10755
@400000006afe462b2167336c end msg 1310776
@400000006afe462b21874274 new msg 1310776
@400000006afe462b21881564 info msg 1310776: bytes 4282 from <#@[]> qp 10755 uid 7796
@400000006afe462b21881564 starting delivery 597: msg 1310776 to local postmaster@mx1.example.net
@400000006afe462b21889e1c status: local 1/10 remote 0/20
@400000006afe462b24fe19b4 delivery 597: success: did_1+0+0/
@400000006afe462b24fe544c status: local 0/10 remote 0/20
@400000006afe462b24fee0ec end msg 1310776
@400000006afe46332a64bad4 new msg 1310776
@400000006afe46332a64bebc info msg 1310776: bytes 2276 from <www@old-shop.example> qp 10762 uid 10003
@400000006afe46332a64bebc starting delivery 598: msg 1310776 to remote blang1949@bigmail.example
@400000006afe46332a64ca74 status: local 0/10 remote 1/20
@400000006afe463516cbe63c delivery 598: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049001_2cf9892d20e5_-_esmtp/
@400000006afe463516cbe63c status: local 0/10 remote 0/20
@400000006afe463516cc539c end msg 1310776
@400000006afe463522b24554 new msg 1310776
@400000006afe463522b254f4 info msg 1310776: bytes 2276 from <www@old-shop.example> qp 10764 uid 10003
@400000006afe463522b2aecc starting delivery 599: msg 1310776 to remote kmaier1966@kiosk.example
@400000006afe463522b30c8c status: local 0/10 remote 1/20
@400000006afe4635234b87b4 new msg 1310777
@400000006afe4635234bba7c info msg 1310777: bytes 2185 from <www@old-shop.example> qp 10772 uid 10003
@400000006afe4635234ca0f4 starting delivery 600: msg 1310777 to remote greta1950@bigmail.example
@400000006afe4635234ca0f4 status: local 0/10 remote 2/20
@400000006afe463537db5eac delivery 600: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049003_bc28d2db7d5a_-_esmtp/
@400000006afe463537dc490c status: local 0/10 remote 1/20
@400000006afe463537dc58ac end msg 1310777
@400000006afe4636237c5f9c delivery 599: failure: 198.51.100.186_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4636237cf024 status: local 0/10 remote 0/20
@400000006afe4636237d981c bounce msg 1310776 qp 10780
@400000006afe4636237d981c end msg 1310776
@400000006afe463623b8cc5c new msg 1310776
@400000006afe463623b8cc5c info msg 1310776: bytes 3613 from <> qp 10780 uid 7796
@400000006afe463623b8cc5c starting delivery 601: msg 1310776 to local www@old-shop.example
@400000006afe463623b8cc5c status: local 1/10 remote 0/20
@400000006afe463625319564 delivery 601: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe46362531acd4 status: local 0/10 remote 0/20
@400000006afe46362531b88c bounce msg 1310776 qp 10788
@400000006afe4636253250e4 end msg 1310776
@400000006afe4636254e9344 new msg 1310776
@400000006afe4636254e9344 info msg 1310776: bytes 4637 from <#@[]> qp 10788 uid 7796
@400000006afe4636254e9344 starting delivery 602: msg 1310776 to local postmaster@mx1.example.net
@400000006afe4636254ed1c4 status: local 1/10 remote 0/20
@400000006afe4636279ec0ec delivery 602: success: did_1+0+0/
@400000006afe4636279ec0ec status: local 0/10 remote 0/20
@400000006afe4636279f49a4 end msg 1310776
@400000006afe464e048a605c new msg 1310776
@400000006afe464e048b2f64 info msg 1310776: bytes 2262 from <www@old-shop.example> qp 10791 uid 10003
@400000006afe464e048b42ec starting delivery 603: msg 1310776 to remote lena1964@bigmail.example
@400000006afe464e048b42ec status: local 0/10 remote 1/20
@400000006afe464f3b5cc124 delivery 603: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049028_cb573c747e99_-_esmtp/
@400000006afe464f3b5d8474 status: local 0/10 remote 0/20
@400000006afe464f3b5e14fc end msg 1310776
@400000006afe465c3591ad2c new msg 1310776
@400000006afe465c3591dc0c info msg 1310776: bytes 2250 from <www@old-shop.example> qp 10794 uid 10003
@400000006afe465c3592b6cc starting delivery 604: msg 1310776 to remote jklein1944@bigmail.example
@400000006afe465c3592b6cc status: local 0/10 remote 1/20
@400000006afe465f08031bfc delivery 604: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049042_10229c8dc561_-_esmtp/
@400000006afe465f08031bfc status: local 0/10 remote 0/20
@400000006afe465f0803a4b4 end msg 1310776
@400000006afe467614fcd744 new msg 1310776
@400000006afe467614fcd744 info msg 1310776: bytes 2248 from <www@old-shop.example> qp 10800 uid 10003
@400000006afe467614fd023c starting delivery 605: msg 1310776 to remote ykurz1946@typo.test
@400000006afe467614fd023c status: local 0/10 remote 1/20
@400000006afe4676245f4d5c delivery 605: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afe4676245f4d5c status: local 0/10 remote 0/20
@400000006afe4676245f552c bounce msg 1310776 qp 10806
@400000006afe4676245f7c3c end msg 1310776
@400000006afe4676248bcfe4 new msg 1310776
@400000006afe4676248bcfe4 info msg 1310776: bytes 3228 from <> qp 10806 uid 7796
@400000006afe4676248c124c starting delivery 606: msg 1310776 to local www@old-shop.example
@400000006afe4676248c124c status: local 1/10 remote 0/20
@400000006afe4676281ad2a4 delivery 606: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4676281b4fa4 status: local 0/10 remote 0/20
@400000006afe4676281b4fa4 bounce msg 1310776 qp 10813
@400000006afe4676281b4fa4 end msg 1310776
@400000006afe467628285b7c new msg 1310776
@400000006afe4676282916fc info msg 1310776: bytes 4373 from <#@[]> qp 10813 uid 7796
@400000006afe4676282916fc starting delivery 607: msg 1310776 to local postmaster@mx1.example.net
@400000006afe46762829363c status: local 1/10 remote 0/20
@400000006afe46762f90db64 delivery 607: success: did_1+0+0/
@400000006afe46762f90db64 status: local 0/10 remote 0/20
@400000006afe46762f90db64 end msg 1310776
@400000006afe46831cbaaaec new msg 1310776
@400000006afe46831cbb107c info msg 1310776: bytes 2272 from <www@old-shop.example> qp 10819 uid 10003
@400000006afe46831cbb107c starting delivery 608: msg 1310776 to remote greta1940@bigmail.example
@400000006afe46831cbb1c34 status: local 0/10 remote 1/20
@400000006afe46832ee030d4 delivery 608: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049081_0c0f5681d7b9_-_esmtp/
@400000006afe46832ee030d4 status: local 0/10 remote 0/20
@400000006afe46832ee030d4 end msg 1310776
@400000006afe469a21b37ac4 new msg 1310776
@400000006afe469a21b38e4c info msg 1310776: bytes 2267 from <www@old-shop.example> qp 10823 uid 10003
@400000006afe469a21b38e4c starting delivery 609: msg 1310776 to remote greta1989@bigmail.example
@400000006afe469a21b3e824 status: local 0/10 remote 1/20
@400000006afe469b17b28164 new msg 1310777
@400000006afe469b17b2eadc info msg 1310777: bytes 2322 from <www@old-shop.example> qp 10829 uid 10003
@400000006afe469b17b2eadc starting delivery 610: msg 1310777 to remote lena1970@bigmail.example
@400000006afe469b17b35454 status: local 0/10 remote 2/20
@400000006afe469c0c16ead4 delivery 610: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049105_92f67805fa8c_-_esmtp/
@400000006afe469c0c16ead4 status: local 0/10 remote 1/20
@400000006afe469c0c16ead4 end msg 1310777
@400000006afe469c39d580fc delivery 609: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049104_cc753436559b_-_esmtp/
@400000006afe469c39d653ec status: local 0/10 remote 0/20
@400000006afe469c39d653ec end msg 1310776
@400000006afe46a1255b7424 new msg 1310776
@400000006afe46a1255bd1e4 info msg 1310776: bytes 2237 from <www@old-shop.example> qp 10832 uid 10003
@400000006afe46a1255bd1e4 starting delivery 611: msg 1310776 to remote emma1948@bigmail.example
@400000006afe46a1255c9534 status: local 0/10 remote 1/20
@400000006afe46a310839b94 delivery 611: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049111_f979993d991e_-_esmtp/
@400000006afe46a31084244c status: local 0/10 remote 0/20
@400000006afe46a31084244c end msg 1310776
@400000006afe46a831679734 new msg 1310776
@400000006afe46a83167e93c info msg 1310776: bytes 2345 from <www@old-shop.example> qp 10839 uid 10003
@400000006afe46a831681fec starting delivery 612: msg 1310776 to remote mroth1993@shipyard.test
@400000006afe46a831681fec status: local 0/10 remote 1/20
@400000006afe46a92ed163c4 delivery 612: failure: Connected_to_198.51.100.75_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe46a92ed1b5cc status: local 0/10 remote 0/20
@400000006afe46a92ed207d4 bounce msg 1310776 qp 10842
@400000006afe46a92ed23a9c end msg 1310776
@400000006afe46a92eee9854 new msg 1310776
@400000006afe46a92eef210c info msg 1310776: bytes 3402 from <> qp 10842 uid 7796
@400000006afe46a92eefccec starting delivery 613: msg 1310776 to local www@old-shop.example
@400000006afe46a92eefccec status: local 1/10 remote 0/20
@400000006afe46a92fbc5834 delivery 613: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe46a92fbcb5f4 status: local 0/10 remote 0/20
@400000006afe46a92fbcb5f4 bounce msg 1310776 qp 10844
@400000006afe46a92fbcb5f4 end msg 1310776
@400000006afe46a92fdf5924 new msg 1310776
@400000006afe46a92fe04384 info msg 1310776: bytes 4555 from <#@[]> qp 10844 uid 7796
@400000006afe46a92fe0eb7c starting delivery 614: msg 1310776 to local postmaster@mx1.example.net
@400000006afe46a92fe0ff04 status: local 1/10 remote 0/20
@400000006afe46a9356f2554 delivery 614: success: did_1+0+0/
@400000006afe46a9356f2554 status: local 0/10 remote 0/20
@400000006afe46a9356f2554 end msg 1310776
@400000006afe46b83b3eaa04 new msg 1310776
@400000006afe46b83b3f80dc info msg 1310776: bytes 2163 from <www@old-shop.example> qp 10851 uid 10003
@400000006afe46b83b3fa01c starting delivery 615: msg 1310776 to remote jklein1942@bigmail.example
@400000006afe46b83b406b3c status: local 0/10 remote 1/20
@400000006afe46ba100b0094 delivery 615: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe46ba100bbffc status: local 0/10 remote 0/20
@400000006afe46ba100c5854 bounce msg 1310776 qp 10854
@400000006afe46ba100c8f04 end msg 1310776
@400000006afe46ba10448ef4 new msg 1310776
@400000006afe46ba10450424 info msg 1310776: bytes 3206 from <> qp 10854 uid 7796
@400000006afe46ba10450424 starting delivery 616: msg 1310776 to local www@old-shop.example
@400000006afe46ba10454e5c status: local 1/10 remote 0/20
@400000006afe46ba138ff134 delivery 616: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe46ba1390c424 status: local 0/10 remote 0/20
@400000006afe46ba1390c424 bounce msg 1310776 qp 10857
@400000006afe46ba13915894 end msg 1310776
@400000006afe46ba13cf28cc new msg 1310776
@400000006afe46ba13d0038c info msg 1310776: bytes 4142 from <#@[]> qp 10857 uid 7796
@400000006afe46ba13d0038c starting delivery 617: msg 1310776 to local postmaster@mx1.example.net
@400000006afe46ba13d0038c status: local 1/10 remote 0/20
@400000006afe46ba173f223c delivery 617: success: did_1+0+0/
@400000006afe46ba173f223c status: local 0/10 remote 0/20
@400000006afe46ba173f223c end msg 1310776
@400000006afe46bf06a9508c new msg 1310776
@400000006afe46bf06a9508c info msg 1310776: bytes 2236 from <www@old-shop.example> qp 10862 uid 10003
@400000006afe46bf06a9aa64 starting delivery 618: msg 1310776 to remote lena1978@corner.test
@400000006afe46bf06a9aa64 status: local 0/10 remote 1/20
@400000006afe46c0062fc744 delivery 618: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<eeb1b06461d84e3c@mail.example>_[InternalId=1972552074]_Queued_mail_for_delivery/
@400000006afe46c0062fc744 status: local 0/10 remote 0/20
@400000006afe46c006304c14 end msg 1310776
@400000006afe46d30d04f83c new msg 1310776
@400000006afe46d30d052eec info msg 1310776: bytes 2303 from <www@old-shop.example> qp 10869 uid 10003
@400000006afe46d30d052eec starting delivery 619: msg 1310776 to remote obeck1947@station.test
@400000006afe46d30d0588c4 status: local 0/10 remote 1/20
@400000006afe46d40db6df34 delivery 619: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe46d40db75c34 status: local 0/10 remote 0/20
@400000006afe46d40db84694 bounce msg 1310776 qp 10873
@400000006afe46d40db85a1c end msg 1310776
@400000006afe46d40dcc4b94 new msg 1310776
@400000006afe46d40dccf774 info msg 1310776: bytes 3731 from <> qp 10873 uid 7796
@400000006afe46d40dccfb5c starting delivery 620: msg 1310776 to local www@old-shop.example
@400000006afe46d40dccfb5c status: local 1/10 remote 0/20
@400000006afe46d40f4e9e04 delivery 620: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe46d40f4f559c status: local 0/10 remote 0/20
@400000006afe46d40f4f559c bounce msg 1310776 qp 10880
@400000006afe46d40f4f941c end msg 1310776
@400000006afe46d40f87b34c new msg 1310776
@400000006afe46d40f8843d4 info msg 1310776: bytes 4741 from <#@[]> qp 10880 uid 7796
@400000006afe46d40f88b51c starting delivery 621: msg 1310776 to local postmaster@mx1.example.net
@400000006afe46d40f890b0c status: local 1/10 remote 0/20
@400000006afe46d41692a5fc delivery 621: success: did_1+0+0/
@400000006afe46d416938c74 status: local 0/10 remote 0/20
@400000006afe46d4169476d4 end msg 1310776
@400000006afe46dc176e40bc new msg 1310776
@400000006afe46dc176f0bdc info msg 1310776: bytes 2254 from <www@old-shop.example> qp 10882 uid 10003
@400000006afe46dc176f13ac starting delivery 622: msg 1310776 to remote ykurz1988@partner.test
@400000006afe46dc176f13ac status: local 0/10 remote 1/20
@400000006afe46dc1793166c new msg 1310777
@400000006afe46dc17933d7c info msg 1310777: bytes 2175 from <www@old-shop.example> qp 10888 uid 10003
@400000006afe46dc1793c24c starting delivery 623: msg 1310777 to remote mroth1998@bigmail.example
@400000006afe46dc1793c24c status: local 0/10 remote 2/20
@400000006afe46dd226ffc94 delivery 623: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049170_464e078f29ee_-_esmtp/
@400000006afe46dd226ffc94 status: local 0/10 remote 1/20
@400000006afe46dd22703344 end msg 1310777
@400000006afe46dd2da0ee5c delivery 622: failure: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe46dd2da13894 status: local 0/10 remote 0/20
@400000006afe46dd2da13894 bounce msg 1310776 qp 10894
@400000006afe46dd2da13894 end msg 1310776
@400000006afe46dd2dba69cc new msg 1310776
@400000006afe46dd2dba69cc info msg 1310776: bytes 3179 from <> qp 10894 uid 7796
@400000006afe46dd2dbad344 starting delivery 624: msg 1310776 to local www@old-shop.example
@400000006afe46dd2dbae6cc status: local 1/10 remote 0/20
@400000006afe46dd30b3858c delivery 624: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe46dd30b3e34c status: local 0/10 remote 0/20
@400000006afe46dd30b48f2c bounce msg 1310776 qp 10902
@400000006afe46dd30b48f2c end msg 1310776
@400000006afe46dd30d73a2c new msg 1310776
@400000006afe46dd30d7f994 info msg 1310776: bytes 4195 from <#@[]> qp 10902 uid 7796
@400000006afe46dd30d88a1c starting delivery 625: msg 1310776 to local postmaster@mx1.example.net
@400000006afe46dd30d88e04 status: local 1/10 remote 0/20
@400000006afe46dd3373228c delivery 625: success: did_1+0+0/
@400000006afe46dd3373228c status: local 0/10 remote 0/20
@400000006afe46dd3373228c end msg 1310776
@400000006afe46e725bc35ac new msg 1310776
@400000006afe46e725bcca1c info msg 1310776: bytes 2195 from <www@old-shop.example> qp 10907 uid 10003
@400000006afe46e725bda4dc starting delivery 626: msg 1310776 to remote paula1946@bigmail.example
@400000006afe46e725bda4dc status: local 0/10 remote 1/20
@400000006afe46e92c814d8c delivery 626: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049181_57e11dbbe411_-_esmtp/
@400000006afe46e92c81555c status: local 0/10 remote 0/20
@400000006afe46e92c81555c end msg 1310776
@400000006afe46ea11c3eb94 new msg 1310776
@400000006afe46ea11c42a14 info msg 1310776: bytes 2249 from <www@old-shop.example> qp 10912 uid 10003
@400000006afe46ea11c51474 starting delivery 627: msg 1310776 to remote vhorn1981@bigmail.example
@400000006afe46ea11c53f6c status: local 0/10 remote 1/20
@400000006afe46eb10b2c9b4 delivery 627: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe46eb10b30834 status: local 0/10 remote 0/20
@400000006afe46eb10b30834 bounce msg 1310776 qp 10916
@400000006afe46eb10b3797c end msg 1310776
@400000006afe46eb10d424c4 new msg 1310776
@400000006afe46eb10d48e3c info msg 1310776: bytes 3684 from <> qp 10916 uid 7796
@400000006afe46eb10d53a1c starting delivery 628: msg 1310776 to local www@old-shop.example
@400000006afe46eb10d53a1c status: local 1/10 remote 0/20
@400000006afe46eb12d38abc delivery 628: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe46eb12d38abc status: local 0/10 remote 0/20
@400000006afe46eb12d39674 bounce msg 1310776 qp 10922
@400000006afe46eb12d44a24 end msg 1310776
@400000006afe46eb12fef7ec new msg 1310776
@400000006afe46eb12fef7ec info msg 1310776: bytes 5082 from <#@[]> qp 10922 uid 7796
@400000006afe46eb12ff7cbc starting delivery 629: msg 1310776 to local postmaster@mx1.example.net
@400000006afe46eb12ffb754 status: local 1/10 remote 0/20
@400000006afe46eb15e9469c delivery 629: success: did_1+0+0/
@400000006afe46eb15ea292c status: local 0/10 remote 0/20
@400000006afe46eb15eab1e4 end msg 1310776
@400000006afe470029f0985c new msg 1310776
@400000006afe470029f130b4 info msg 1310776: bytes 2132 from <www@old-shop.example> qp 10925 uid 10003
@400000006afe470029f1925c starting delivery 630: msg 1310776 to remote jklein1981@bigmail.example
@400000006afe470029f2366c status: local 0/10 remote 1/20
@400000006afe47011c1f360c delivery 630: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<jklein1981@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe47011c1faf24 status: local 0/10 remote 0/20
@400000006afe47011c1faf24 bounce msg 1310776 qp 10932
@400000006afe47011c1faf24 end msg 1310776
@400000006afe47011c4ace34 new msg 1310776
@400000006afe47011c4b4364 info msg 1310776: bytes 3481 from <> qp 10932 uid 7796
@400000006afe47011c4beb5c starting delivery 631: msg 1310776 to local www@old-shop.example
@400000006afe47011c4beb5c status: local 1/10 remote 0/20
@400000006afe47011d0728f4 delivery 631: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe47011d07adc4 status: local 0/10 remote 0/20
@400000006afe47011d07adc4 bounce msg 1310776 qp 10939
@400000006afe47011d085d8c end msg 1310776
@400000006afe47011d17691c new msg 1310776
@400000006afe47011d183824 info msg 1310776: bytes 4712 from <#@[]> qp 10939 uid 7796
@400000006afe47011d183824 starting delivery 632: msg 1310776 to local postmaster@mx1.example.net
@400000006afe47011d190efc status: local 1/10 remote 0/20
@400000006afe47011df91a74 delivery 632: success: did_1+0+0/
@400000006afe47011df91a74 status: local 0/10 remote 0/20
@400000006afe47011dfa00ec end msg 1310776
@400000006afe471833a0a2fc new msg 1310776
@400000006afe471833a0ed34 info msg 1310776: bytes 2162 from <www@old-shop.example> qp 10946 uid 10003
@400000006afe471833a1470c starting delivery 633: msg 1310776 to remote vhorn1993@bluebird.test
@400000006afe471833a2028c status: local 0/10 remote 1/20
@400000006afe471926f3949c delivery 633: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<722ddb9872d76044@mail.example>_[InternalId=926009778]_Queued_mail_for_delivery/
@400000006afe471926f3ac0c status: local 0/10 remote 0/20
@400000006afe471926f3ac0c end msg 1310776
@400000006afe471b1d5f766c new msg 1310776
@400000006afe471b1d60512c info msg 1310776: bytes 2305 from <www@old-shop.example> qp 10953 uid 10003
@400000006afe471b1d60b2d4 starting delivery 634: msg 1310776 to remote ida1992@bigmail.example
@400000006afe471b1d60b6bc status: local 0/10 remote 1/20
@400000006afe471c132a9bcc delivery 634: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<ida1992@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe471c132b2484 status: local 0/10 remote 0/20
@400000006afe471c132bebbc bounce msg 1310776 qp 10955
@400000006afe471c132c6ca4 end msg 1310776
@400000006afe471c1341d904 new msg 1310776
@400000006afe471c1342909c info msg 1310776: bytes 3482 from <> qp 10955 uid 7796
@400000006afe471c1342909c starting delivery 635: msg 1310776 to local www@old-shop.example
@400000006afe471c1342cf1c status: local 1/10 remote 0/20
@400000006afe471c164220b4 delivery 635: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe471c164220b4 status: local 0/10 remote 0/20
@400000006afe471c1642a584 bounce msg 1310776 qp 10963
@400000006afe471c16435164 end msg 1310776
@400000006afe471c167949cc new msg 1310776
@400000006afe471c1679befc info msg 1310776: bytes 4660 from <#@[]> qp 10963 uid 7796
@400000006afe471c1679c6cc starting delivery 636: msg 1310776 to local postmaster@mx1.example.net
@400000006afe471c1679c6cc status: local 1/10 remote 0/20
@400000006afe471c1bd5b98c delivery 636: success: did_1+0+0/
@400000006afe471c1bd5b98c status: local 0/10 remote 0/20
@400000006afe471c1bd632a4 end msg 1310776
@400000006afe472f30197bf4 new msg 1310776
@400000006afe472f3019a304 info msg 1310776: bytes 2322 from <www@old-shop.example> qp 10971 uid 10003
@400000006afe472f3019ca14 starting delivery 637: msg 1310776 to remote wanda1970@grocer.example
@400000006afe472f3019d9b4 status: local 0/10 remote 1/20
@400000006afe47301a04e95c delivery 637: failure: 198.51.100.72_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe47301a05859c status: local 0/10 remote 0/20
@400000006afe47301a06029c bounce msg 1310776 qp 10974
@400000006afe47301a068384 end msg 1310776
@400000006afe47301a4597f4 new msg 1310776
@400000006afe47301a465b44 info msg 1310776: bytes 3371 from <> qp 10974 uid 7796
@400000006afe47301a465b44 starting delivery 638: msg 1310776 to local www@old-shop.example
@400000006afe47301a4672b4 status: local 1/10 remote 0/20
@400000006afe47301c4d8584 delivery 638: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe47301c4d8584 status: local 0/10 remote 0/20
@400000006afe47301c4e642c bounce msg 1310776 qp 10981
@400000006afe47301c4e642c end msg 1310776
@400000006afe47301c6b7d64 new msg 1310776
@400000006afe47301c6bb7fc info msg 1310776: bytes 4559 from <#@[]> qp 10981 uid 7796
@400000006afe47301c6c5054 starting delivery 639: msg 1310776 to local postmaster@mx1.example.net
@400000006afe47301c6c5054 status: local 1/10 remote 0/20
@400000006afe47301e4a9da4 delivery 639: success: did_1+0+0/
@400000006afe47301e4aff4c status: local 0/10 remote 0/20
@400000006afe47301e4bce54 end msg 1310776
@400000006afe473c2829edd4 new msg 1310776
@400000006afe473c282a5364 info msg 1310776: bytes 2350 from <www@old-shop.example> qp 10985 uid 10003
@400000006afe473c282a91e4 starting delivery 640: msg 1310776 to remote rfrank1999@bigmail.example
@400000006afe473c282a91e4 status: local 0/10 remote 1/20
@400000006afe473d38226a2c delivery 640: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049266_10dc17fe14e0_-_esmtp/
@400000006afe473d38228d54 status: local 0/10 remote 0/20
@400000006afe473d38228d54 end msg 1310776
@400000006afe473f3b25fd9c new msg 1310776
@400000006afe473f3b26bd04 info msg 1310776: bytes 2350 from <www@old-shop.example> qp 10993 uid 10003
@400000006afe473f3b26e02c starting delivery 641: msg 1310776 to remote dweiss1940@castle.example
@400000006afe473f3b26e02c status: local 0/10 remote 1/20
@400000006afe47411af25e6c delivery 641: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795049269_qp_14144/
@400000006afe47411af340fc status: local 0/10 remote 0/20
@400000006afe47411af377ac end msg 1310776
@400000006afe475419af62d4 new msg 1310776
@400000006afe475419afb0f4 info msg 1310776: bytes 2133 from <www@old-shop.example> qp 10995 uid 10003
@400000006afe475419afb0f4 starting delivery 642: msg 1310776 to remote paula2001@bigmail.example
@400000006afe475419b083e4 status: local 0/10 remote 1/20
@400000006afe4755120a81e4 delivery 642: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049290_265e17dd994a_-_esmtp/
@400000006afe4755120a81e4 status: local 0/10 remote 0/20
@400000006afe4755120b0e84 end msg 1310776
@400000006afe475632a9815c new msg 1310776
@400000006afe475632a9fa74 info msg 1310776: bytes 2145 from <www@old-shop.example> qp 11000 uid 10003
@400000006afe475632aabdc4 starting delivery 643: msg 1310776 to remote emma1960@workshop.test
@400000006afe475632aabdc4 status: local 0/10 remote 1/20
@400000006afe47581edd9a8c delivery 643: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_AE2FBB1BAF/
@400000006afe47581ede2b14 status: local 0/10 remote 0/20
@400000006afe47581ede2b14 end msg 1310776
@400000006afe475d1453f0fc new msg 1310776
@400000006afe475d1453f8cc info msg 1310776: bytes 2283 from <www@old-shop.example> qp 11007 uid 10003
@400000006afe475d14541424 starting delivery 644: msg 1310776 to remote lena1959@bigmail.example
@400000006afe475d1454c7d4 status: local 0/10 remote 1/20
@400000006afe475e141b4144 delivery 644: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<lena1959@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe475e141b4144 status: local 0/10 remote 0/20
@400000006afe475e141b6854 bounce msg 1310776 qp 11013
@400000006afe475e141c4ae4 end msg 1310776
@400000006afe475e1457a24c new msg 1310776
@400000006afe475e1457d514 info msg 1310776: bytes 3348 from <> qp 11013 uid 7796
@400000006afe475e1457d514 starting delivery 645: msg 1310776 to local www@old-shop.example
@400000006afe475e1457f06c status: local 1/10 remote 0/20
@400000006afe475e174ed9ac delivery 645: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe475e174f9cfc status: local 0/10 remote 0/20
@400000006afe475e174f9cfc bounce msg 1310776 qp 11020
@400000006afe475e174fc024 end msg 1310776
@400000006afe475e176e7f3c new msg 1310776
@400000006afe475e176f1f64 info msg 1310776: bytes 4620 from <#@[]> qp 11020 uid 7796
@400000006afe475e176ff254 starting delivery 646: msg 1310776 to local postmaster@mx1.example.net
@400000006afe475e177001f4 status: local 1/10 remote 0/20
@400000006afe475e19828a5c delivery 646: success: did_1+0+0/
@400000006afe475e19828a5c status: local 0/10 remote 0/20
@400000006afe475e19828a5c end msg 1310776
@400000006afe475f055dec9c new msg 1310776
@400000006afe475f055e2b1c info msg 1310776: bytes 2337 from <www@old-shop.example> qp 11022 uid 10003
@400000006afe475f055e2b1c starting delivery 647: msg 1310776 to remote nina1947@birch.example
@400000006afe475f055ea434 status: local 0/10 remote 1/20
@400000006afe476004c0c624 delivery 647: failure: Connected_to_198.51.100.148_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe476004c0d5c4 status: local 0/10 remote 0/20
@400000006afe476004c0d5c4 bounce msg 1310776 qp 11027
@400000006afe476004c19cfc end msg 1310776
@400000006afe476004ea1c2c new msg 1310776
@400000006afe476004ea4ef4 info msg 1310776: bytes 3801 from <> qp 11027 uid 7796
@400000006afe476004eaa0fc starting delivery 648: msg 1310776 to local www@old-shop.example
@400000006afe476004eb54ac status: local 1/10 remote 0/20
@400000006afe4760084d7ef4 delivery 648: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4760084d7ef4 status: local 0/10 remote 0/20
@400000006afe4760084dfbf4 bounce msg 1310776 qp 11035
@400000006afe4760084dfbf4 end msg 1310776
@400000006afe4760086d092c new msg 1310776
@400000006afe4760086db8f4 info msg 1310776: bytes 5219 from <#@[]> qp 11035 uid 7796
@400000006afe4760086db8f4 starting delivery 649: msg 1310776 to local postmaster@mx1.example.net
@400000006afe4760086e68bc status: local 1/10 remote 0/20
@400000006afe47600a872314 delivery 649: success: did_1+0+0/
@400000006afe47600a872314 status: local 0/10 remote 0/20
@400000006afe47600a8780d4 end msg 1310776
@400000006afe47662171ab1c new msg 1310776
@400000006afe47662171c28c info msg 1310776: bytes 2275 from <www@old-shop.example> qp 11039 uid 10003
@400000006afe476621729964 starting delivery 650: msg 1310776 to remote ida2007@cedar.test
@400000006afe476621729964 status: local 0/10 remote 1/20
@400000006afe476714d12f7c new msg 1310777
@400000006afe476714d171e4 info msg 1310777: bytes 2101 from <www@old-shop.example> qp 11047 uid 10003
@400000006afe476714d2026c starting delivery 651: msg 1310777 to remote emma1988@bigmail.example
@400000006afe476714d2585c status: local 0/10 remote 2/20
@400000006afe476805c2e05c delivery 650: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<0028ae7a0c332861@mail.example>_[InternalId=1496410264]_Queued_mail_for_delivery/
@400000006afe476805c397f4 status: local 0/10 remote 1/20
@400000006afe476805c397f4 end msg 1310776
@400000006afe47682f7a9444 delivery 651: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe47682f7a9444 status: local 0/10 remote 0/20
@400000006afe47682f7acedc bounce msg 1310777 qp 11050
@400000006afe47682f7b76d4 end msg 1310777
@400000006afe47682f974fbc new msg 1310777
@400000006afe47682f97dc5c info msg 1310777: bytes 3353 from <> qp 11050 uid 7796
@400000006afe47682f98beec starting delivery 652: msg 1310777 to local www@old-shop.example
@400000006afe47682f98e5fc status: local 1/10 remote 0/20
@400000006afe4768314a7244 delivery 652: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4768314b414c status: local 0/10 remote 0/20
@400000006afe4768314b414c bounce msg 1310777 qp 11056
@400000006afe4768314b7be4 end msg 1310777
@400000006afe47683177e6fc new msg 1310777
@400000006afe47683177e6fc info msg 1310777: bytes 4638 from <#@[]> qp 11056 uid 7796
@400000006afe47683177eae4 starting delivery 653: msg 1310777 to local postmaster@mx1.example.net
@400000006afe476831780e0c status: local 1/10 remote 0/20
@400000006afe47683870f3a4 delivery 653: success: did_1+0+0/
@400000006afe47683871d634 status: local 0/10 remote 0/20
@400000006afe47683871d634 end msg 1310777
@400000006afe477c1305aeac new msg 1310777
@400000006afe477c130671fc info msg 1310777: bytes 2130 from <www@old-shop.example> qp 11061 uid 10003
@400000006afe477c130671fc starting delivery 654: msg 1310777 to remote ida1979@bigmail.example
@400000006afe477c130671fc status: local 0/10 remote 1/20
@400000006afe477d1c91686c delivery 654: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049330_110484393b2f_-_esmtp/
@400000006afe477d1c9223ec status: local 0/10 remote 0/20
@400000006afe477d1c9279dc end msg 1310777
@400000006afe477f0590df94 new msg 1310777
@400000006afe477f0591a2e4 info msg 1310777: bytes 2110 from <www@old-shop.example> qp 11063 uid 10003
@400000006afe477f0591a2e4 starting delivery 655: msg 1310777 to remote mroth1993@bigmail.example
@400000006afe477f0591a2e4 status: local 0/10 remote 1/20
@400000006afe477f17a4e8ec delivery 655: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049333_e2876fd3b6a7_-_esmtp/
@400000006afe477f17a4e8ec status: local 0/10 remote 0/20
@400000006afe477f17a4e8ec end msg 1310777
@400000006afe478308822384 new msg 1310777
@400000006afe47830882e6d4 info msg 1310777: bytes 8688 from <paula@example.net> qp 11070 uid 7791
@400000006afe47830882e6d4 starting delivery 656: msg 1310777 to remote carla3@grocer.example
@400000006afe47830883d134 status: local 0/10 remote 1/20
@400000006afe478414bb461c delivery 656: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795049337_qp_23599/
@400000006afe478414bb461c status: local 0/10 remote 0/20
@400000006afe478414bb461c end msg 1310777
@400000006afe4790194f7054 new msg 1310777
@400000006afe47901950184c info msg 1310777: bytes 2131 from <www@old-shop.example> qp 11077 uid 10003
@400000006afe479019501c34 starting delivery 657: msg 1310777 to remote ykurz1981@bricks.example
@400000006afe47901950b874 status: local 0/10 remote 1/20
@400000006afe4791314c00b4 delivery 657: failure: Connected_to_203.0.113.230_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4791314cbc34 status: local 0/10 remote 0/20
@400000006afe4791314da2ac bounce msg 1310777 qp 11085
@400000006afe4791314da2ac end msg 1310777
@400000006afe4791316b0234 new msg 1310777
@400000006afe4791316b3114 info msg 1310777: bytes 3298 from <> qp 11085 uid 7796
@400000006afe4791316b3114 starting delivery 658: msg 1310777 to local www@old-shop.example
@400000006afe4791316b3114 status: local 1/10 remote 0/20
@400000006afe479132a54f24 delivery 658: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe479132a5ace4 status: local 0/10 remote 0/20
@400000006afe479132a66864 bounce msg 1310777 qp 11087
@400000006afe479132a6d1dc end msg 1310777
@400000006afe479132da3a04 new msg 1310777
@400000006afe479132daf584 info msg 1310777: bytes 4342 from <#@[]> qp 11087 uid 7796
@400000006afe479132daf584 starting delivery 659: msg 1310777 to local postmaster@mx1.example.net
@400000006afe479132daf96c status: local 1/10 remote 0/20
@400000006afe479139529944 delivery 659: success: did_1+0+0/
@400000006afe479139536c34 status: local 0/10 remote 0/20
@400000006afe479139536c34 end msg 1310777
@400000006afe4792011aad3c new msg 1310777
@400000006afe4792011b2e24 info msg 1310777: bytes 2276 from <www@old-shop.example> qp 11092 uid 10003
@400000006afe4792011b68bc starting delivery 660: msg 1310777 to remote hvogel1980@orchard.test
@400000006afe4792011b87fc status: local 0/10 remote 1/20
@400000006afe47941e03d48c delivery 660: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049352_76ba8b02ea05_-_esmtp/
@400000006afe47941e047c84 status: local 0/10 remote 0/20
@400000006afe47941e047c84 end msg 1310777
@400000006afe4795051cf7b4 new msg 1310777
@400000006afe4795051d789c info msg 1310777: bytes 2214 from <www@old-shop.example> qp 11098 uid 10003
@400000006afe4795051d789c starting delivery 661: msg 1310777 to remote paula1962@bigmail.example
@400000006afe4795051e47a4 status: local 0/10 remote 1/20
@400000006afe479629a74ea4 delivery 661: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049355_a4d985ea24c6_-_esmtp/
@400000006afe479629a75e44 status: local 0/10 remote 0/20
@400000006afe479629a75e44 end msg 1310777
@400000006afe47a0336f4a2c new msg 1310777
@400000006afe47a0336f6584 info msg 1310777: bytes 2109 from <www@old-shop.example> qp 11103 uid 10003
@400000006afe47a0336f907c starting delivery 662: msg 1310777 to remote mroth1983@bigmail.example
@400000006afe47a033706b3c status: local 0/10 remote 1/20
@400000006afe47a20a43961c delivery 662: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049366_e77068c18e02_-_esmtp/
@400000006afe47a20a43961c status: local 0/10 remote 0/20
@400000006afe47a20a442a8c end msg 1310777
@400000006afe47a20a6ff194 new msg 1310777
@400000006afe47a20a70c09c info msg 1310777: bytes 2185 from <www@old-shop.example> qp 11108 uid 10003
@400000006afe47a20a7106ec starting delivery 663: msg 1310777 to remote ida2008@bigmail.example
@400000006afe47a20a710ad4 status: local 0/10 remote 1/20
@400000006afe47a3143f76cc delivery 663: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe47a3143f76cc status: local 0/10 remote 0/20
@400000006afe47a314401adc bounce msg 1310777 qp 11113
@400000006afe47a31440f59c end msg 1310777
@400000006afe47a3147f5e2c new msg 1310777
@400000006afe47a3147f5e2c info msg 1310777: bytes 3180 from <> qp 11113 uid 7796
@400000006afe47a3148011dc starting delivery 664: msg 1310777 to local www@old-shop.example
@400000006afe47a31480a64c status: local 1/10 remote 0/20
@400000006afe47a3175676e4 delivery 664: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe47a317570b54 status: local 0/10 remote 0/20
@400000006afe47a317570b54 bounce msg 1310777 qp 11120
@400000006afe47a31757e614 end msg 1310777
@400000006afe47a31782ab4c new msg 1310777
@400000006afe47a31783860c info msg 1310777: bytes 4144 from <#@[]> qp 11120 uid 7796
@400000006afe47a31783860c starting delivery 665: msg 1310777 to local postmaster@mx1.example.net
@400000006afe47a31783860c status: local 1/10 remote 0/20
@400000006afe47a31aef512c delivery 665: success: did_1+0+0/
@400000006afe47a31aefbaa4 status: local 0/10 remote 0/20
@400000006afe47a31af008c4 end msg 1310777
@400000006afe47b7019df69c new msg 1310777
@400000006afe47b7019e7784 info msg 1310777: bytes 2274 from <www@old-shop.example> qp 11126 uid 10003
@400000006afe47b7019e7784 starting delivery 666: msg 1310777 to remote ida1973@birch.example
@400000006afe47b7019e7784 status: local 0/10 remote 1/20
@400000006afe47b815d87dbc delivery 666: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4AC304D5F3/
@400000006afe47b815d9122c status: local 0/10 remote 0/20
@400000006afe47b815d9122c end msg 1310777
@400000006afe47c4344e210c new msg 1310777
@400000006afe47c4344eec2c info msg 1310777: bytes 2272 from <www@old-shop.example> qp 11129 uid 10003
@400000006afe47c4344f3a4c starting delivery 667: msg 1310777 to remote wanda1982@cedar.test
@400000006afe47c4344fcad4 status: local 0/10 remote 1/20
@400000006afe47c6229b65dc delivery 667: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<cfcd5dc65d18ef4f@mail.example>_[InternalId=1821665882]_Queued_mail_for_delivery/
@400000006afe47c6229c0604 status: local 0/10 remote 0/20
@400000006afe47c6229c8ebc end msg 1310777
@400000006afe47dc37fd9864 new msg 1310777
@400000006afe47dc37fdabec info msg 1310777: bytes 2216 from <www@old-shop.example> qp 11133 uid 10003
@400000006afe47dc37fdd2fc starting delivery 668: msg 1310777 to remote greta1999@bigmail.example
@400000006afe47dc37fea9d4 status: local 0/10 remote 1/20
@400000006afe47dd186287e4 delivery 668: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049426_8d2070febe68_-_esmtp/
@400000006afe47dd18635ebc status: local 0/10 remote 0/20
@400000006afe47dd186385cc end msg 1310777
@400000006afe47e53a3fdf74 new msg 1310777
@400000006afe47e53a3fdf74 info msg 1310777: bytes 2356 from <www@old-shop.example> qp 11138 uid 10003
@400000006afe47e53a4054a4 starting delivery 669: msg 1310777 to remote mroth1970@bigmail.example
@400000006afe47e53a412f64 status: local 0/10 remote 1/20
@400000006afe47e729e21d54 delivery 669: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049435_e08d2b06fab5_-_esmtp/
@400000006afe47e729e2a9f4 status: local 0/10 remote 0/20
@400000006afe47e729e32ec4 end msg 1310777
@400000006afe47fb1c1d2a9c new msg 1310777
@400000006afe47fb1c1d45f4 info msg 1310777: bytes 2135 from <www@old-shop.example> qp 11142 uid 10003
@400000006afe47fb1c1d45f4 starting delivery 670: msg 1310777 to remote dweiss1948@customer.example
@400000006afe47fb1c1e2884 status: local 0/10 remote 1/20
@400000006afe47fc0a38a16c delivery 670: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049457_7b9f9d2f4e8a_-_esmtp/
@400000006afe47fc0a38a16c status: local 0/10 remote 0/20
@400000006afe47fc0a38a16c end msg 1310777
@400000006afe47fc2803b0c4 new msg 1310777
@400000006afe47fc2804126c info msg 1310777: bytes 2312 from <www@old-shop.example> qp 11146 uid 10003
@400000006afe47fc2804e174 starting delivery 671: msg 1310777 to remote annakoch2006@orchard.test
@400000006afe47fc280527c4 status: local 0/10 remote 1/20
@400000006afe480426ed2bfc delivery 671: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/
@400000006afe480426edf334 status: local 0/10 remote 0/20
@400000006afe480a1acd03ec new msg 1310776
@400000006afe480a1acddeac info msg 1310776: bytes 2359 from <www@old-shop.example> qp 11148 uid 10003
@400000006afe480a1acea9cc starting delivery 672: msg 1310776 to remote sara1964@bigmail.example
@400000006afe480a1acebd54 status: local 0/10 remote 1/20
@400000006afe480a3965fa34 delivery 672: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049472_2d0164ecd526_-_esmtp/
@400000006afe480a3965fa34 status: local 0/10 remote 0/20
@400000006afe480a396663ac end msg 1310776
@400000006afe48143020d2dc new msg 1310776
@400000006afe48143020d2dc info msg 1310776: bytes 2234 from <www@old-shop.example> qp 11150 uid 10003
@400000006afe481430213484 starting delivery 673: msg 1310776 to remote ida1972@bigmail.example
@400000006afe48143021b184 status: local 0/10 remote 1/20
@400000006afe48160dc32f8c delivery 673: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe48160dc34ecc status: local 0/10 remote 0/20
@400000006afe48160dc34ecc bounce msg 1310776 qp 11152
@400000006afe48160dc34ecc end msg 1310776
@400000006afe48160dce6a8c new msg 1310776
@400000006afe48160dce9584 info msg 1310776: bytes 3674 from <> qp 11152 uid 7796
@400000006afe48160dcf3994 starting delivery 674: msg 1310776 to local www@old-shop.example
@400000006afe48160dd00c84 status: local 1/10 remote 0/20
@400000006afe48160ed4e5dc delivery 674: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe48160ed514bc status: local 0/10 remote 0/20
@400000006afe48160ed5a15c bounce msg 1310776 qp 11155
@400000006afe48160ed5f74c end msg 1310776
@400000006afe48160f113b2c new msg 1310776
@400000006afe48160f11c7cc info msg 1310776: bytes 4804 from <#@[]> qp 11155 uid 7796
@400000006afe48160f11c7cc starting delivery 675: msg 1310776 to local postmaster@mx1.example.net
@400000006afe48160f11c7cc status: local 1/10 remote 0/20
@400000006afe481615d96c04 delivery 675: success: did_1+0+0/
@400000006afe481615d9d964 status: local 0/10 remote 0/20
@400000006afe481615daa09c end msg 1310776
@400000006afe481c2f5d1194 new msg 1310776
@400000006afe481c2f5db98c info msg 1310776: bytes 2237 from <www@old-shop.example> qp 11163 uid 10003
@400000006afe481c2f5e0f7c starting delivery 676: msg 1310776 to remote lena1951@partner.test
@400000006afe481c2f5e8c7c status: local 0/10 remote 1/20
@400000006afe481d24400d5c delivery 676: failure: 198.51.100.234_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe481d24407abc status: local 0/10 remote 0/20
@400000006afe481d244122b4 bounce msg 1310776 qp 11166
@400000006afe481d2441a39c end msg 1310776
@400000006afe481d2457852c new msg 1310776
@400000006afe481d24580de4 info msg 1310776: bytes 3208 from <> qp 11166 uid 7796
@400000006afe481d245840ac starting delivery 677: msg 1310776 to local www@old-shop.example
@400000006afe481d2458504c status: local 1/10 remote 0/20
@400000006afe481d2728586c delivery 677: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe481d2728586c status: local 0/10 remote 0/20
@400000006afe481d2728603c bounce msg 1310776 qp 11173
@400000006afe481d2728603c end msg 1310776
@400000006afe481d274a4404 new msg 1310776
@400000006afe481d274a6efc info msg 1310776: bytes 4544 from <#@[]> qp 11173 uid 7796
@400000006afe481d274a99f4 starting delivery 678: msg 1310776 to local postmaster@mx1.example.net
@400000006afe481d274aebfc status: local 1/10 remote 0/20
@400000006afe481d291eb5e4 delivery 678: success: did_1+0+0/
@400000006afe481d291f2344 status: local 0/10 remote 0/20
@400000006afe481d291f2344 end msg 1310776
@400000006afe48232cccdd4c new msg 1310776
@400000006afe48232ccd71bc info msg 1310776: bytes 2262 from <www@old-shop.example> qp 11175 uid 10003
@400000006afe48232ccdac54 starting delivery 679: msg 1310776 to remote annakoch1958@bigmail.example
@400000006afe48232ccddb34 status: local 0/10 remote 1/20
@400000006afe48242e055194 delivery 679: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe48242e05f1bc status: local 0/10 remote 0/20
@400000006afe48242e05f1bc bounce msg 1310776 qp 11181
@400000006afe48242e05f1bc end msg 1310776
@400000006afe48242e483694 new msg 1310776
@400000006afe48242e48afac info msg 1310776: bytes 3464 from <> qp 11181 uid 7796
@400000006afe48242e4953bc starting delivery 680: msg 1310776 to local www@old-shop.example
@400000006afe48242e49dc74 status: local 1/10 remote 0/20
@400000006afe482430be4f44 delivery 680: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe482430be726c status: local 0/10 remote 0/20
@400000006afe482430be726c bounce msg 1310776 qp 11187
@400000006afe482430be89dc end msg 1310776
@400000006afe482430cf27c4 new msg 1310776
@400000006afe482430cf6a2c info msg 1310776: bytes 4612 from <#@[]> qp 11187 uid 7796
@400000006afe482430cf6a2c starting delivery 681: msg 1310776 to local postmaster@mx1.example.net
@400000006afe482430d04cbc status: local 1/10 remote 0/20
@400000006afe4824385ecf1c delivery 681: success: did_1+0+0/
@400000006afe4824385f6b5c status: local 0/10 remote 0/20
@400000006afe4824385fd0ec end msg 1310776
@400000006afe48282f727a0c new msg 1310776
@400000006afe48282f727a0c info msg 1310776: bytes 2193 from <www@old-shop.example> qp 11193 uid 10003
@400000006afe48282f73164c starting delivery 682: msg 1310776 to remote vhorn1974@bigmail.example
@400000006afe48282f7358b4 status: local 0/10 remote 1/20
@400000006afe4829169bd974 delivery 682: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049502_240e4bbe81c9_-_esmtp/
@400000006afe4829169bd974 status: local 0/10 remote 0/20
@400000006afe4829169bd974 end msg 1310776
@400000006afe482e0b632b34 new msg 1310776
@400000006afe482e0b632b34 info msg 1310776: bytes 2345 from <www@old-shop.example> qp 11199 uid 10003
@400000006afe482e0b632b34 starting delivery 683: msg 1310776 to remote ykurz1945@bigmail.example
@400000006afe482e0b632b34 status: local 0/10 remote 1/20
@400000006afe482e3064f05c new msg 1310773
@400000006afe482e3064f82c info msg 1310773: bytes 2148 from <www@old-shop.example> qp 11204 uid 10003
@400000006afe482e3064f82c starting delivery 684: msg 1310773 to remote ute1992@castle.example
@400000006afe482e3065a024 status: local 0/10 remote 2/20
@400000006afe48300953cf4c delivery 684: failure: Connected_to_203.0.113.167_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe48300954929c status: local 0/10 remote 1/20
@400000006afe483009555204 bounce msg 1310773 qp 11210
@400000006afe48300955cf04 end msg 1310773
@400000006afe48300974f3ac new msg 1310773
@400000006afe483009750f04 info msg 1310773: bytes 3316 from <> qp 11210 uid 7796
@400000006afe483009750f04 starting delivery 685: msg 1310773 to local www@old-shop.example
@400000006afe483009750f04 status: local 1/10 remote 1/20
@400000006afe48300b5701ec delivery 685: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe48300b5701ec status: local 0/10 remote 1/20
@400000006afe48300b5728fc bounce msg 1310773 qp 11215
@400000006afe48300b57a214 end msg 1310773
@400000006afe48300b70d34c new msg 1310773
@400000006afe48300b70d34c info msg 1310773: bytes 4445 from <#@[]> qp 11215 uid 7796
@400000006afe48300b71293c starting delivery 686: msg 1310773 to local postmaster@mx1.example.net
@400000006afe48300b71293c status: local 1/10 remote 1/20
@400000006afe483011944074 delivery 686: success: did_1+0+0/
@400000006afe4830119486c4 status: local 0/10 remote 1/20
@400000006afe4830119486c4 end msg 1310773
@400000006afe4830138e33e4 delivery 683: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049508_8f555f530c0a_-_esmtp/
@400000006afe4830138e33e4 status: local 0/10 remote 0/20
@400000006afe4830138e33e4 end msg 1310776
@400000006afe48330af686b4 new msg 1310776
@400000006afe48330af74a04 info msg 1310776: bytes 2276 from <www@old-shop.example> qp 11217 uid 10003
@400000006afe48330af74a04 starting delivery 687: msg 1310776 to remote hvogel1986@bigmail.example
@400000006afe48330af820dc status: local 0/10 remote 1/20
@400000006afe48330af89ddc new msg 1310773
@400000006afe48330af8e044 info msg 1310773: bytes 2336 from <www@old-shop.example> qp 11225 uid 10003
@400000006afe48330af945d4 starting delivery 688: msg 1310773 to remote rfrank1960@bigmail.example
@400000006afe48330afa3034 status: local 0/10 remote 2/20
@400000006afe4833273521dc delivery 688: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049513_baa981a243e7_-_esmtp/
@400000006afe483327360084 status: local 0/10 remote 1/20
@400000006afe483327360084 end msg 1310773
@400000006afe48332cc2afd4 delivery 687: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049513_c857fe60078e_-_esmtp/
@400000006afe48332cc2bb8c status: local 0/10 remote 0/20
@400000006afe48332cc2bb8c end msg 1310776
@400000006afe48462f063734 new msg 1310776
@400000006afe48462f063734 info msg 1310776: bytes 6673 from <emma32@elm.example> qp 11228 uid 7791
@400000006afe48462f063734 starting delivery 689: msg 1310776 to local club.example-webmaster27@club.example
@400000006afe48462f063f04 status: local 1/10 remote 0/20
@400000006afe48463235244c delivery 689: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe484632353bbc status: local 0/10 remote 0/20
@400000006afe484632358dc4 bounce msg 1310776 qp 11232
@400000006afe484632358dc4 end msg 1310776
@400000006afe4846324fe3f4 new msg 1310776
@400000006afe4846325012d4 info msg 1310776: bytes 7633 from <> qp 11232 uid 7796
@400000006afe4846325012d4 starting delivery 690: msg 1310776 to remote emma32@elm.example
@400000006afe4846325012d4 status: local 0/10 remote 1/20
@400000006afe4847302e0d94 new msg 1310773
@400000006afe4847302eb974 info msg 1310773: bytes 2345 from <www@old-shop.example> qp 11236 uid 10003
@400000006afe4847302ee46c starting delivery 691: msg 1310773 to remote paula1964@dairy.example
@400000006afe4847302ee46c status: local 0/10 remote 2/20
@400000006afe4848222f26ec delivery 691: failure: Connected_to_198.51.100.206_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4848222f32a4 status: local 0/10 remote 1/20
@400000006afe4848222f32a4 bounce msg 1310773 qp 11243
@400000006afe4848222fcee4 end msg 1310773
@400000006afe48482236db94 new msg 1310773
@400000006afe48482236db94 info msg 1310773: bytes 3341 from <> qp 11243 uid 7796
@400000006afe484822372d9c starting delivery 692: msg 1310773 to local www@old-shop.example
@400000006afe484822372d9c status: local 1/10 remote 1/20
@400000006afe484823e8a274 delivery 692: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe484823e8dd0c status: local 0/10 remote 1/20
@400000006afe484823e95624 bounce msg 1310773 qp 11245
@400000006afe484823ea0204 end msg 1310773
@400000006afe484823f5f49c new msg 1310773
@400000006afe484823f5f884 info msg 1310773: bytes 4467 from <#@[]> qp 11245 uid 7796
@400000006afe484823f690dc starting delivery 693: msg 1310773 to local postmaster@mx1.example.net
@400000006afe484823f690dc status: local 1/10 remote 1/20
@400000006afe48482a648fdc delivery 693: success: did_1+0+0/
@400000006afe48482a652834 status: local 0/10 remote 1/20
@400000006afe48482a65f354 end msg 1310773
@400000006afe48490150d484 delivery 690: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1wBD45-9AB1E3-1D/
@400000006afe484901519fa4 status: local 0/10 remote 0/20
@400000006afe48490152861c end msg 1310776
@400000006afe48591570b754 new msg 1310776
@400000006afe48591570b754 info msg 1310776: bytes 2348 from <www@old-shop.example> qp 11250 uid 10003
@400000006afe48591571018c starting delivery 694: msg 1310776 to remote hvogel1947@cloudy.example
@400000006afe485915711ce4 status: local 0/10 remote 1/20
@400000006afe485a27f7b65c delivery 694: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_8239437FD5/
@400000006afe485a27f89504 status: local 0/10 remote 0/20
@400000006afe485a27f89504 end msg 1310776
@400000006afe486f0170186c new msg 1310776
@400000006afe486f0170b0c4 info msg 1310776: bytes 2350 from <www@old-shop.example> qp 11254 uid 10003
@400000006afe486f017129dc starting delivery 695: msg 1310776 to remote carla1980@bigmail.example
@400000006afe486f01717414 status: local 0/10 remote 1/20
@400000006afe487020b3c9bc delivery 695: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049573_1ceee7ac8be6_-_esmtp/
@400000006afe487020b3d18c status: local 0/10 remote 0/20
@400000006afe487020b3d18c end msg 1310776
@400000006afe48890ec44fc4 new msg 1310776
@400000006afe48890ec499fc info msg 1310776: bytes 2231 from <www@old-shop.example> qp 11261 uid 10003
@400000006afe48890ec4e04c starting delivery 696: msg 1310776 to remote greta1953@bigmail.example
@400000006afe48890ec59014 status: local 0/10 remote 1/20
@400000006afe488a0d4898bc delivery 696: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe488a0d4898bc status: local 0/10 remote 0/20
@400000006afe488a0d4938e4 bounce msg 1310776 qp 11269
@400000006afe488a0d4963dc end msg 1310776
@400000006afe488a0d86b714 new msg 1310776
@400000006afe488a0d86f97c info msg 1310776: bytes 3423 from <> qp 11269 uid 7796
@400000006afe488a0d877a64 starting delivery 697: msg 1310776 to local www@old-shop.example
@400000006afe488a0d878a04 status: local 1/10 remote 0/20
@400000006afe488a0f36d42c delivery 697: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe488a0f3735d4 status: local 0/10 remote 0/20
@400000006afe488a0f3787dc bounce msg 1310776 qp 11275
@400000006afe488a0f384f14 end msg 1310776
@400000006afe488a0f69e27c new msg 1310776
@400000006afe488a0f69e27c info msg 1310776: bytes 4410 from <#@[]> qp 11275 uid 7796
@400000006afe488a0f6aa1e4 starting delivery 698: msg 1310776 to local postmaster@mx1.example.net
@400000006afe488a0f6aa1e4 status: local 1/10 remote 0/20
@400000006afe488a10769b74 delivery 698: success: did_1+0+0/
@400000006afe488a10769b74 status: local 0/10 remote 0/20
@400000006afe488a107781ec end msg 1310776
@400000006afe488a1d2280f4 new msg 1310776
@400000006afe488a1d22b7a4 info msg 1310776: bytes 2356 from <www@old-shop.example> qp 11282 uid 10003
@400000006afe488a1d22c35c starting delivery 699: msg 1310776 to remote annakoch1982@paper.example
@400000006afe488a1d2328ec status: local 0/10 remote 1/20
@400000006afe488c1b9cb7cc delivery 699: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049600_2153ed61d175_-_esmtp/
@400000006afe488c1b9d9674 status: local 0/10 remote 0/20
@400000006afe488c1b9e463c end msg 1310776
@400000006afe489d1a06fc9c new msg 1310776
@400000006afe489d1a07816c info msg 1310776: bytes 2193 from <www@old-shop.example> qp 11286 uid 10003
@400000006afe489d1a07816c starting delivery 700: msg 1310776 to remote vhorn1959@granite.test
@400000006afe489d1a07816c status: local 0/10 remote 1/20
@400000006afe489e29702d5c delivery 700: failure: 203.0.113.115_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe489e29702d5c status: local 0/10 remote 0/20
@400000006afe489e29702d5c bounce msg 1310776 qp 11289
@400000006afe489e2970f87c end msg 1310776
@400000006afe489e29a1c894 new msg 1310776
@400000006afe489e29a1c894 info msg 1310776: bytes 3247 from <> qp 11289 uid 7796
@400000006afe489e29a2320c starting delivery 701: msg 1310776 to local www@old-shop.example
@400000006afe489e29a2320c status: local 1/10 remote 0/20
@400000006afe489e2c96dd14 delivery 701: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe489e2c96dd14 status: local 0/10 remote 0/20
@400000006afe489e2c974e5c bounce msg 1310776 qp 11297
@400000006afe489e2c974e5c end msg 1310776
@400000006afe489e2ccc19fc new msg 1310776
@400000006afe489e2ccc19fc info msg 1310776: bytes 4569 from <#@[]> qp 11297 uid 7796
@400000006afe489e2ccc875c starting delivery 702: msg 1310776 to local postmaster@mx1.example.net
@400000006afe489e2ccc875c status: local 1/10 remote 0/20
@400000006afe489e2e8edc84 delivery 702: success: did_1+0+0/
@400000006afe489e2e8f653c status: local 0/10 remote 0/20
@400000006afe489e2e900d34 end msg 1310776
@400000006afe48a20d8e832c new msg 1310776
@400000006afe48a20d8f6d8c info msg 1310776: bytes 2131 from <anna.koch@shop.example> qp 11301 uid 7791
@400000006afe48a20d8f6d8c starting delivery 703: msg 1310776 to remote nina5@mill.test
@400000006afe48a20d8f84fc status: local 0/10 remote 1/20
@400000006afe48a3331eccb4 delivery 703: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_3086DD74C1/
@400000006afe48a3331eff7c status: local 0/10 remote 0/20
@400000006afe48a3331fa774 end msg 1310776
@400000006afe48ae24cc382c new msg 1310776
@400000006afe48ae24cc382c info msg 1310776: bytes 2189 from <www@old-shop.example> qp 11308 uid 10003
@400000006afe48ae24cc382c starting delivery 704: msg 1310776 to remote greta1989@bigmail.example
@400000006afe48ae24cc382c status: local 0/10 remote 1/20
@400000006afe48af0b3d961c delivery 704: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe48af0b3d961c status: local 0/10 remote 0/20
@400000006afe48af0b3d961c bounce msg 1310776 qp 11314
@400000006afe48af0b3e0764 end msg 1310776
@400000006afe48af0b55ec94 new msg 1310776
@400000006afe48af0b55ec94 info msg 1310776: bytes 3210 from <> qp 11314 uid 7796
@400000006afe48af0b55ec94 starting delivery 705: msg 1310776 to local www@old-shop.example
@400000006afe48af0b5659f4 status: local 1/10 remote 0/20
@400000006afe48af0e56382c delivery 705: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe48af0e56a1a4 status: local 0/10 remote 0/20
@400000006afe48af0e57610c bounce msg 1310776 qp 11317
@400000006afe48af0e57787c end msg 1310776
@400000006afe48af0e6bfa7c new msg 1310776
@400000006afe48af0e6bfa7c info msg 1310776: bytes 4202 from <#@[]> qp 11317 uid 7796
@400000006afe48af0e6c38fc starting delivery 706: msg 1310776 to local postmaster@mx1.example.net
@400000006afe48af0e6c7394 status: local 1/10 remote 0/20
@400000006afe48af12a9272c delivery 706: success: did_1+0+0/
@400000006afe48af12a9272c status: local 0/10 remote 0/20
@400000006afe48af12a97d1c end msg 1310776
@400000006afe48b123d95094 new msg 1310776
@400000006afe48b123d95094 info msg 1310776: bytes 2266 from <www@old-shop.example> qp 11320 uid 10003
@400000006afe48b123d95094 starting delivery 707: msg 1310776 to remote sara1973@bigmail.example
@400000006afe48b123d9b624 status: local 0/10 remote 1/20
@400000006afe48b22c97274c delivery 707: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049639_349934a1064c_-_esmtp/
@400000006afe48b22c97e6b4 status: local 0/10 remote 0/20
@400000006afe48b22c97e6b4 end msg 1310776
@400000006afe48b83a161824 new msg 1310776
@400000006afe48b83a161824 info msg 1310776: bytes 2172 from <www@old-shop.example> qp 11323 uid 10003
@400000006afe48b83a16b07c starting delivery 708: msg 1310776 to remote ute1982@bigmail.example
@400000006afe48b83a16c01c status: local 0/10 remote 1/20
@400000006afe48b9381da384 delivery 708: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049646_23fd7df3aa8e_-_esmtp/
@400000006afe48b9381e822c status: local 0/10 remote 0/20
@400000006afe48b9381f68a4 end msg 1310776
@400000006afe48d1038e3d7c new msg 1310776
@400000006afe48d1038eaadc info msg 1310776: bytes 2209 from <www@old-shop.example> qp 11327 uid 10003
@400000006afe48d1038f5aa4 starting delivery 709: msg 1310776 to remote blang1981@canal.test
@400000006afe48d1038f5aa4 status: local 0/10 remote 1/20
@400000006afe48d30e5aa4fc delivery 709: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049671_a7b5ecc63e25_-_esmtp/
@400000006afe48d30e5b1a2c status: local 0/10 remote 0/20
@400000006afe48d30e5b25e4 end msg 1310776
@400000006afe48d51afe5cbc new msg 1310776
@400000006afe48d51afed9bc info msg 1310776: bytes 2162 from <www@old-shop.example> qp 11331 uid 10003
@400000006afe48d51aff106c starting delivery 710: msg 1310776 to remote wanda1973@customer.example
@400000006afe48d51aff3394 status: local 0/10 remote 1/20
@400000006afe48d52bd1b084 new msg 1310773
@400000006afe48d52bd2122c info msg 1310773: bytes 2155 from <www@old-shop.example> qp 11339 uid 10003
@400000006afe48d52bd2ba24 starting delivery 711: msg 1310773 to remote obeck2001@bigmail.example
@400000006afe48d52bd2ba24 status: local 0/10 remote 2/20
@400000006afe48d60ea0685c delivery 710: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049675_86b043a59b85_-_esmtp/
@400000006afe48d60ea08b84 status: local 0/10 remote 1/20
@400000006afe48d60ea100b4 end msg 1310776
@400000006afe48d62c294664 delivery 711: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049675_7657e7879f16_-_esmtp/
@400000006afe48d62c294664 status: local 0/10 remote 0/20
@400000006afe48d62c294664 end msg 1310773
@400000006afe48d73398659c new msg 1310773
@400000006afe48d73398659c info msg 1310773: bytes 2153 from <www@old-shop.example> qp 11342 uid 10003
@400000006afe48d73398659c starting delivery 712: msg 1310773 to remote dweiss1977@bigmail.example
@400000006afe48d73398d2fc status: local 0/10 remote 1/20
@400000006afe48d7391de12c new msg 1310776
@400000006afe48d7391de12c info msg 1310776: bytes 2212 from <www@old-shop.example> qp 11350 uid 10003
@400000006afe48d7391de12c starting delivery 713: msg 1310776 to remote nina2004@station.test
@400000006afe48d7391de12c status: local 0/10 remote 2/20
@400000006afe48d8227b04cc delivery 713: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1w3E64-2F19EF-F5/
@400000006afe48d8227b8d84 status: local 0/10 remote 1/20
@400000006afe48d8227bfecc end msg 1310776
@400000006afe48d83912c954 delivery 712: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe48d83912c954 status: local 0/10 remote 0/20
@400000006afe48d83913908c bounce msg 1310773 qp 11358
@400000006afe48d839141174 end msg 1310773
@400000006afe48d839448f84 new msg 1310773
@400000006afe48d839448f84 info msg 1310773: bytes 3127 from <> qp 11358 uid 7796
@400000006afe48d83944ce04 starting delivery 714: msg 1310773 to local www@old-shop.example
@400000006afe48d839457dcc status: local 1/10 remote 0/20
@400000006afe48d83b2a2804 delivery 714: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe48d83b2a5acc status: local 0/10 remote 0/20
@400000006afe48d83b2ad7cc bounce msg 1310773 qp 11363
@400000006afe48d83b2ad7cc end msg 1310773
@400000006afe48d83b555a9c new msg 1310773
@400000006afe48d83b555a9c info msg 1310773: bytes 4376 from <#@[]> qp 11363 uid 7796
@400000006afe48d83b556a3c starting delivery 715: msg 1310773 to local postmaster@mx1.example.net
@400000006afe48d83b556a3c status: local 1/10 remote 0/20
@400000006afe48d90442ef4c delivery 715: success: did_1+0+0/
@400000006afe48d90442ef4c status: local 0/10 remote 0/20
@400000006afe48d90442ef4c end msg 1310773
@400000006afe48da29da16a4 new msg 1310773
@400000006afe48da29da16a4 info msg 1310773: bytes 2340 from <www@old-shop.example> qp 11370 uid 10003
@400000006afe48da29da9b74 starting delivery 716: msg 1310773 to remote emma1962@university.example
@400000006afe48da29da9b74 status: local 0/10 remote 1/20
@400000006afe48db101750ec delivery 716: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<emma1962@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afe48db101750ec status: local 0/10 remote 0/20
@400000006afe48e0365f1b04 starting delivery 717: msg 1310753 to remote t.wolf@silent.test
@400000006afe48e0365fa3bc status: local 0/10 remote 1/20
@400000006afe48ff288d7264 new msg 1310776
@400000006afe48ff288d7264 info msg 1310776: bytes 1710 from <j.klein@club.example> qp 11375 uid 7791
@400000006afe48ff288def64 starting delivery 718: msg 1310776 to remote ida8@acorn.example
@400000006afe48ff288e3d84 status: local 0/10 remote 2/20
@400000006afe48ff288e58dc starting delivery 719: msg 1310776 to remote y.kurz6@granite.test
@400000006afe48ff288ebe6c status: local 0/10 remote 3/20
@400000006afe48ff288ed1f4 starting delivery 720: msg 1310776 to remote o.beck2@granite.test
@400000006afe48ff288f433c status: local 0/10 remote 4/20
@400000006afe490007f0efa4 delivery 719: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1wC4BD-8BEF01-88/
@400000006afe490007f11e84 status: local 0/10 remote 3/20
@400000006afe49001be45f8c delivery 718: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049717_8af081c49769_-_esmtp/
@400000006afe49001be5421c status: local 0/10 remote 2/20
@400000006afe490030557b54 delivery 720: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1wA0D5-5529CC-42/
@400000006afe490030557b54 status: local 0/10 remote 1/20
@400000006afe490030560bdc end msg 1310776
@400000006afe491d0497cddc delivery 717: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe491d04988d44 status: local 0/10 remote 0/20
@400000006afe493f272c5bc4 new msg 1310776
@400000006afe493f272c5bc4 info msg 1310776: bytes 2126 from <www@old-shop.example> qp 11378 uid 10003
@400000006afe493f272d0f74 starting delivery 721: msg 1310776 to remote kmaier1956@customer.example
@400000006afe493f272d982c status: local 0/10 remote 1/20
@400000006afe494011ffe324 delivery 721: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049781_0add4dcf50af_-_esmtp/
@400000006afe4940120067f4 status: local 0/10 remote 0/20
@400000006afe4940120067f4 end msg 1310776
@400000006afe4950238fe3b4 new msg 1310776
@400000006afe495023902a04 info msg 1310776: bytes 2140 from <www@old-shop.example> qp 11386 uid 10003
@400000006afe4950239100dc starting delivery 722: msg 1310776 to remote sara1947@bigmail.example
@400000006afe49502391a4ec status: local 0/10 remote 1/20
@400000006afe49511e499404 delivery 722: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe49511e499bd4 status: local 0/10 remote 0/20
@400000006afe49511e499bd4 bounce msg 1310776 qp 11394
@400000006afe49511e499fbc end msg 1310776
@400000006afe49511e77f704 new msg 1310776
@400000006afe49511e780a8c info msg 1310776: bytes 3378 from <> qp 11394 uid 7796
@400000006afe49511e780a8c starting delivery 723: msg 1310776 to local www@old-shop.example
@400000006afe49511e78aab4 status: local 1/10 remote 0/20
@400000006afe49511fd734fc delivery 723: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe49511fd77764 status: local 0/10 remote 0/20
@400000006afe49511fd83ab4 bounce msg 1310776 qp 11400
@400000006afe49511fd83ab4 end msg 1310776
@400000006afe49511fecd80c new msg 1310776
@400000006afe49511fecef7c info msg 1310776: bytes 4426 from <#@[]> qp 11400 uid 7796
@400000006afe49511fecef7c starting delivery 724: msg 1310776 to local postmaster@mx1.example.net
@400000006afe49511fed1a74 status: local 1/10 remote 0/20
@400000006afe495124c15ed4 delivery 724: success: did_1+0+0/
@400000006afe495124c21e3c status: local 0/10 remote 0/20
@400000006afe495124c29754 end msg 1310776
@400000006afe4963005baeb4 new msg 1310776
@400000006afe4963005bc23c info msg 1310776: bytes 2204 from <www@old-shop.example> qp 11402 uid 10003
@400000006afe4963005c27cc starting delivery 725: msg 1310776 to remote blang1980@bigmail.example
@400000006afe4963005c27cc status: local 0/10 remote 1/20
@400000006afe49640a8f9724 new msg 1310781
@400000006afe49640a8f9724 info msg 1310781: bytes 2357 from <www@old-shop.example> qp 11407 uid 10003
@400000006afe49640a9027ac starting delivery 726: msg 1310781 to remote hvogel1986@bluebird.test
@400000006afe49640a910e24 status: local 0/10 remote 2/20
@400000006afe4965007921c4 delivery 725: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049817_b42c837c580f_-_esmtp/
@400000006afe49650079cda4 status: local 0/10 remote 1/20
@400000006afe49650079cda4 end msg 1310776
@400000006afe49652adffd84 delivery 726: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<a5effddbb5f30ad6@mail.example>_[InternalId=630685590]_Queued_mail_for_delivery/
@400000006afe49652ae0016c status: local 0/10 remote 0/20
@400000006afe49652ae08e0c end msg 1310781
@400000006afe497b071744fc new msg 1310781
@400000006afe497b0717e90c info msg 1310781: bytes 2311 from <www@old-shop.example> qp 11410 uid 10003
@400000006afe497b0718566c starting delivery 727: msg 1310781 to remote zjung1973@workshop.test
@400000006afe497b07190a1c status: local 0/10 remote 1/20
@400000006afe497b280a251c delivery 727: failure: 198.51.100.133_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe497b280a251c status: local 0/10 remote 0/20
@400000006afe497b280a251c bounce msg 1310781 qp 11416
@400000006afe497b280ab98c end msg 1310781
@400000006afe497b2812339c new msg 1310781
@400000006afe497b2812febc info msg 1310781: bytes 3409 from <> qp 11416 uid 7796
@400000006afe497b2812febc starting delivery 728: msg 1310781 to local www@old-shop.example
@400000006afe497b2813d594 status: local 1/10 remote 0/20
@400000006afe497b29ec0094 delivery 728: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe497b29ecc3e4 status: local 0/10 remote 0/20
@400000006afe497b29ed9abc bounce msg 1310781 qp 11424
@400000006afe497b29edae44 end msg 1310781
@400000006afe497b2a0b09e4 new msg 1310781
@400000006afe497b2a0b09e4 info msg 1310781: bytes 4516 from <#@[]> qp 11424 uid 7796
@400000006afe497b2a0b8eb4 starting delivery 729: msg 1310781 to local postmaster@mx1.example.net
@400000006afe497b2a0c176c status: local 1/10 remote 0/20
@400000006afe497b2dc2784c delivery 729: success: did_1+0+0/
@400000006afe497b2dc2e5ac status: local 0/10 remote 0/20
@400000006afe497b2dc2e5ac end msg 1310781
@400000006afe498c37c9e604 starting delivery 730: msg 1310777 to remote annakoch2006@orchard.test
@400000006afe498c37ca8dfc status: local 0/10 remote 1/20
@400000006afe498d21b9992c delivery 730: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049858_4bb4018255cc_-_esmtp/
@400000006afe498d21b9b484 status: local 0/10 remote 0/20
@400000006afe498d21ba932c end msg 1310777
@400000006afe499605ec3e34 new msg 1310777
@400000006afe499605ec809c info msg 1310777: bytes 2153 from <www@old-shop.example> qp 11431 uid 10003
@400000006afe499605ecea14 starting delivery 731: msg 1310777 to remote blang2000@valley.test
@400000006afe499605ecea14 status: local 0/10 remote 1/20
@400000006afe499630b5df1c delivery 731: failure: 198.51.100.4_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe499630b5df1c status: local 0/10 remote 0/20
@400000006afe499630b644ac bounce msg 1310777 qp 11433
@400000006afe499630b6aa3c end msg 1310777
@400000006afe499630dbb69c new msg 1310777
@400000006afe499630dc339c info msg 1310777: bytes 3234 from <> qp 11433 uid 7796
@400000006afe499630dd1a14 starting delivery 732: msg 1310777 to local www@old-shop.example
@400000006afe499630dd1a14 status: local 1/10 remote 0/20
@400000006afe499633902454 delivery 732: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe499633902454 status: local 0/10 remote 0/20
@400000006afe499633904b64 bounce msg 1310777 qp 11440
@400000006afe49963390bcac end msg 1310777
@400000006afe499633ad02f4 new msg 1310777
@400000006afe499633ada31c info msg 1310777: bytes 4515 from <#@[]> qp 11440 uid 7796
@400000006afe499633ae7ddc starting delivery 733: msg 1310777 to local postmaster@mx1.example.net
@400000006afe499633af0a7c status: local 1/10 remote 0/20
@400000006afe49963b016284 delivery 733: success: did_1+0+0/
@400000006afe49963b016284 status: local 0/10 remote 0/20
@400000006afe49963b016284 end msg 1310777
@400000006afe49a020edaa24 new msg 1310777
@400000006afe49a020edd51c info msg 1310777: bytes 7289 from <orders@shop.example> qp 11443 uid 10001
@400000006afe49a020ee7544 starting delivery 734: msg 1310777 to remote nina2@shipyard.test
@400000006afe49a020ee7544 status: local 0/10 remote 1/20
@400000006afe49a1269c932c delivery 734: failure: 198.51.100.75_does_not_like_recipient./Remote_host_said:_550_5.1.1_<nina2@shipyard.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.75./
@400000006afe49a1269d42f4 status: local 0/10 remote 0/20
@400000006afe49a1269d94fc bounce msg 1310777 qp 11446
@400000006afe49a1269d94fc end msg 1310777
@400000006afe49a126c3b6b4 new msg 1310777
@400000006afe49a126c489a4 info msg 1310777: bytes 8709 from <> qp 11446 uid 7796
@400000006afe49a126c54cf4 starting delivery 735: msg 1310777 to local shop.example-orders@shop.example
@400000006afe49a126c54cf4 status: local 1/10 remote 0/20
@400000006afe49a129050f7c delivery 735: success: did_0+0+0/
@400000006afe49a1290578f4 status: local 0/10 remote 0/20
@400000006afe49a12905bf44 end msg 1310777
@400000006afe49a911152d34 new msg 1310777
@400000006afe49a91115f854 info msg 1310777: bytes 2305 from <www@old-shop.example> qp 11454 uid 10003
@400000006afe49a91115f854 starting delivery 736: msg 1310777 to remote lena1945@slowpost.example
@400000006afe49a91116dae4 status: local 0/10 remote 1/20
@400000006afe49b42f1f9364 new msg 1310781
@400000006afe49b42f1f9364 info msg 1310781: bytes 6883 from <orders@shop.example> qp 11457 uid 10001
@400000006afe49b42f1fb68c starting delivery 737: msg 1310781 to remote d.weiss2@lighthouse.test
@400000006afe49b42f1fb68c status: local 0/10 remote 2/20
@400000006afe49b50f4c57fc delivery 736: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe49b50f4d425c status: local 0/10 remote 1/20
@400000006afe49b70aefd7c4 delivery 737: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1wA745-403FE3-27/
@400000006afe49b70aefd7c4 status: local 0/10 remote 0/20
@400000006afe49b70af09efc end msg 1310781
@400000006afe49c224dfdf6c new msg 1310781
@400000006afe49c224e0ae74 info msg 1310781: bytes 2289 from <www@old-shop.example> qp 11462 uid 10003
@400000006afe49c224e0ae74 starting delivery 738: msg 1310781 to remote wanda1974@freemail.test
@400000006afe49c224e0fc94 status: local 0/10 remote 1/20
@400000006afe49c4192658cc delivery 738: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_AE2E133449/
@400000006afe49c41926c62c status: local 0/10 remote 0/20
@400000006afe49c4192723ec end msg 1310781
@400000006afe49c71f1567b4 new msg 1310781
@400000006afe49c71f15c18c info msg 1310781: bytes 2181 from <www@old-shop.example> qp 11465 uid 10003
@400000006afe49c71f15c18c starting delivery 739: msg 1310781 to remote obeck1971@castle.example
@400000006afe49c71f15fc24 status: local 0/10 remote 1/20
@400000006afe49c82f141dcc delivery 739: failure: 203.0.113.167_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe49c82f141dcc status: local 0/10 remote 0/20
@400000006afe49c82f141dcc bounce msg 1310781 qp 11470
@400000006afe49c82f141dcc end msg 1310781
@400000006afe49c82f3b1e2c new msg 1310781
@400000006afe49c82f3b1e2c info msg 1310781: bytes 3549 from <> qp 11470 uid 7796
@400000006afe49c82f3b1e2c starting delivery 740: msg 1310781 to local www@old-shop.example
@400000006afe49c82f3b935c status: local 1/10 remote 0/20
@400000006afe49c83114df6c delivery 740: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe49c83114df6c status: local 0/10 remote 0/20
@400000006afe49c831159ed4 bounce msg 1310781 qp 11476
@400000006afe49c831168164 end msg 1310781
@400000006afe49c83128f024 new msg 1310781
@400000006afe49c83128f024 info msg 1310781: bytes 5034 from <#@[]> qp 11476 uid 7796
@400000006afe49c83129a3d4 starting delivery 741: msg 1310781 to local postmaster@mx1.example.net
@400000006afe49c8312a1cec status: local 1/10 remote 0/20
@400000006afe49c836ccf804 delivery 741: success: did_1+0+0/
@400000006afe49c836ccf804 status: local 0/10 remote 0/20
@400000006afe49c836cd51dc end msg 1310781
@400000006afe49d215e2515c new msg 1310781
@400000006afe49d215e3050c info msg 1310781: bytes 2231 from <www@old-shop.example> qp 11481 uid 10003
@400000006afe49d215e3050c starting delivery 742: msg 1310781 to remote vhorn1945@bigmail.example
@400000006afe49d215e3eb84 status: local 0/10 remote 1/20
@400000006afe49d3284eac14 delivery 742: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe49d3284ededc status: local 0/10 remote 0/20
@400000006afe49d3284f446c bounce msg 1310781 qp 11484
@400000006afe49d3284f928c end msg 1310781
@400000006afe49d3288e60ac new msg 1310781
@400000006afe49d3288f2014 info msg 1310781: bytes 3232 from <> qp 11484 uid 7796
@400000006afe49d3288ffebc starting delivery 743: msg 1310781 to local www@old-shop.example
@400000006afe49d32890d594 status: local 1/10 remote 0/20
@400000006afe49d3299b63dc delivery 743: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe49d3299b6f94 status: local 0/10 remote 0/20
@400000006afe49d3299bc96c bounce msg 1310781 qp 11490
@400000006afe49d3299c9874 end msg 1310781
@400000006afe49d329bcde2c new msg 1310781
@400000006afe49d329bcde2c info msg 1310781: bytes 4225 from <#@[]> qp 11490 uid 7796
@400000006afe49d329bcde2c starting delivery 744: msg 1310781 to local postmaster@mx1.example.net
@400000006afe49d329bdad34 status: local 1/10 remote 0/20
@400000006afe49d32fc4438c delivery 744: success: did_1+0+0/
@400000006afe49d32fc4bca4 status: local 0/10 remote 0/20
@400000006afe49d32fc4bca4 end msg 1310781
@400000006afe49e41cb4b77c new msg 1310781
@400000006afe49e41cb56744 info msg 1310781: bytes 2282 from <www@old-shop.example> qp 11492 uid 10003
@400000006afe49e41cb60f3c starting delivery 745: msg 1310781 to remote annakoch1985@bigmail.example
@400000006afe49e41cb66914 status: local 0/10 remote 1/20
@400000006afe49e5160b2a64 delivery 745: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049946_b1c776b7d427_-_esmtp/
@400000006afe49e5160bce74 status: local 0/10 remote 0/20
@400000006afe49e5160bce74 end msg 1310781
@400000006afe49e626a6d42c new msg 1310781
@400000006afe49e626a6d42c info msg 1310781: bytes 2200 from <www@old-shop.example> qp 11498 uid 10003
@400000006afe49e626a77c24 starting delivery 746: msg 1310781 to remote zjung1972@elm.example
@400000006afe49e626a82fd4 status: local 0/10 remote 1/20
@400000006afe49e804809874 delivery 746: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1wD23F-5B356D-BB/
@400000006afe49e804809874 status: local 0/10 remote 0/20
@400000006afe49e80480dadc end msg 1310781
@400000006afe49ee38e698d4 new msg 1310781
@400000006afe49ee38e6df24 info msg 1310781: bytes 2291 from <www@old-shop.example> qp 11502 uid 10003
@400000006afe49ee38e7a274 starting delivery 747: msg 1310781 to remote fbraun1968@corner.test
@400000006afe49ee38e7a274 status: local 0/10 remote 1/20
@400000006afe49f003cb3eac delivery 747: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<08cc2f70b7c1b7a4@mail.example>_[InternalId=962308959]_Queued_mail_for_delivery/
@400000006afe49f003cbe2bc status: local 0/10 remote 0/20
@400000006afe49f003cc4c34 end msg 1310781
@400000006afe49f728c7ef0c new msg 1310781
@400000006afe49f728c8d19c info msg 1310781: bytes 2221 from <www@old-shop.example> qp 11508 uid 10003
@400000006afe49f728c9566c starting delivery 748: msg 1310781 to remote fbraun1952@lighthouse.test
@400000006afe49f728c9566c status: local 0/10 remote 1/20
@400000006afe49f917de34e4 delivery 748: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1wAFD7-08DB7C-B8/
@400000006afe49f917de34e4 status: local 0/10 remote 0/20
@400000006afe49f917de38cc end msg 1310781
@400000006afe4a0a2c8acb3c new msg 1310781
@400000006afe4a0a2c8badcc info msg 1310781: bytes 2289 from <www@old-shop.example> qp 11513 uid 10003
@400000006afe4a0a2c8badcc starting delivery 749: msg 1310781 to remote fbraun1960@bigmail.example
@400000006afe4a0a2c8c59ac status: local 0/10 remote 1/20
@400000006afe4a0b285445ac delivery 749: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795049984_b0f3bd800721_-_esmtp/
@400000006afe4a0b28550514 status: local 0/10 remote 0/20
@400000006afe4a0b28550514 end msg 1310781
@400000006afe4a0c291ac22c new msg 1310781
@400000006afe4a0c291b1fec info msg 1310781: bytes 2311 from <www@old-shop.example> qp 11521 uid 10003
@400000006afe4a0c291bfaac starting delivery 750: msg 1310781 to remote kmaier1947@bigmail.example
@400000006afe4a0c291c77ac status: local 0/10 remote 1/20
@400000006afe4a0c38b65944 delivery 750: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<kmaier1947@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe4a0c38b697c4 status: local 0/10 remote 0/20
@400000006afe4a0c38b697c4 bounce msg 1310781 qp 11527
@400000006afe4a0c38b697c4 end msg 1310781
@400000006afe4a0c38dead7c new msg 1310781
@400000006afe4a0c38dead7c info msg 1310781: bytes 3241 from <> qp 11527 uid 7796
@400000006afe4a0c38deebfc starting delivery 751: msg 1310781 to local www@old-shop.example
@400000006afe4a0c38df2e64 status: local 1/10 remote 0/20
@400000006afe4a0c3b8e0e3c delivery 751: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4a0c3b8e548c status: local 0/10 remote 0/20
@400000006afe4a0c3b8ef4b4 bounce msg 1310781 qp 11531
@400000006afe4a0c3b8efc84 end msg 1310781
@400000006afe4a0c3b990abc new msg 1310781
@400000006afe4a0c3b99416c info msg 1310781: bytes 4478 from <#@[]> qp 11531 uid 7796
@400000006afe4a0c3b9a2014 starting delivery 752: msg 1310781 to local postmaster@mx1.example.net
@400000006afe4a0c3b9aacb4 status: local 1/10 remote 0/20
@400000006afe4a0d01613fa4 delivery 752: success: did_1+0+0/
@400000006afe4a0d01613fa4 status: local 0/10 remote 0/20
@400000006afe4a0d01613fa4 end msg 1310781
@400000006afe4a1b32188814 new msg 1310781
@400000006afe4a1b321966bc info msg 1310781: bytes 2290 from <www@old-shop.example> qp 11533 uid 10003
@400000006afe4a1b32197e2c starting delivery 753: msg 1310781 to remote paula1950@bigmail.example
@400000006afe4a1b3219eb8c status: local 0/10 remote 1/20
@400000006afe4a1c05257b64 new msg 1310776
@400000006afe4a1c0525fc4c info msg 1310776: bytes 2312 from <www@old-shop.example> qp 11536 uid 10003
@400000006afe4a1c0525fc4c starting delivery 754: msg 1310776 to remote mroth2000@typo.test
@400000006afe4a1c052688ec status: local 0/10 remote 2/20
@400000006afe4a1c0d8a453c delivery 754: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afe4a1c0d8a453c status: local 0/10 remote 1/20
@400000006afe4a1c0d8a7bec bounce msg 1310776 qp 11540
@400000006afe4a1c0d8b4af4 end msg 1310776
@400000006afe4a1c0dc4f894 new msg 1310776
@400000006afe4a1c0dc5cb84 info msg 1310776: bytes 3619 from <> qp 11540 uid 7796
@400000006afe4a1c0dc5cb84 starting delivery 755: msg 1310776 to local www@old-shop.example
@400000006afe4a1c0dc5cb84 status: local 1/10 remote 1/20
@400000006afe4a1c0f5387d4 delivery 755: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4a1c0f5408bc status: local 0/10 remote 1/20
@400000006afe4a1c0f54accc bounce msg 1310776 qp 11545
@400000006afe4a1c0f550e74 end msg 1310776
@400000006afe4a1c0f8c08ac new msg 1310776
@400000006afe4a1c0f8cd7b4 info msg 1310776: bytes 4595 from <#@[]> qp 11545 uid 7796
@400000006afe4a1c0f8cfadc starting delivery 756: msg 1310776 to local postmaster@mx1.example.net
@400000006afe4a1c0f8de154 status: local 1/10 remote 1/20
@400000006afe4a1c15782994 delivery 756: success: did_1+0+0/
@400000006afe4a1c15782994 status: local 0/10 remote 1/20
@400000006afe4a1c15782994 end msg 1310776
@400000006afe4a1c35f8372c delivery 753: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050001_2a4384116aa1_-_esmtp/
@400000006afe4a1c35f8372c status: local 0/10 remote 0/20
@400000006afe4a1c35f9218c end msg 1310781
@400000006afe4a27010321e4 new msg 1310781
@400000006afe4a2701033d3c info msg 1310781: bytes 734 from <root@mx1.example.net> qp 11549 uid 0
@400000006afe4a2701036c1c starting delivery 757: msg 1310781 to local root@mx1.example.net
@400000006afe4a2701041be4 status: local 1/10 remote 0/20
@400000006afe4a27054f90d4 delivery 757: success: did_0+1+0/qp_11552/
@400000006afe4a27054fc39c status: local 0/10 remote 0/20
@400000006afe4a2705506b94 end msg 1310781
@400000006afe4a27056df9fc new msg 1310781
@400000006afe4a27056ebd4c info msg 1310781: bytes 974 from <root@mx1.example.net> qp 11552 uid 7790
@400000006afe4a27056f8c54 starting delivery 758: msg 1310781 to local greta@example.net
@400000006afe4a27056f8c54 status: local 1/10 remote 0/20
@400000006afe4a2707edc324 delivery 758: success: did_0+0+1/
@400000006afe4a2707ee440c status: local 0/10 remote 0/20
@400000006afe4a2707ef2e6c end msg 1310781
@400000006afe4a2908a89744 new msg 1310781
@400000006afe4a2908a95a94 info msg 1310781: bytes 2329 from <www@old-shop.example> qp 11554 uid 10003
@400000006afe4a2908a98974 starting delivery 759: msg 1310781 to remote paula2009@bigmail.example
@400000006afe4a2908a9b854 status: local 0/10 remote 1/20
@400000006afe4a291fbd7b0c new msg 1310776
@400000006afe4a291fbd7b0c info msg 1310776: bytes 2279 from <www@old-shop.example> qp 11559 uid 10003
@400000006afe4a291fbdb1bc starting delivery 760: msg 1310776 to remote dweiss1941@slowpost.example
@400000006afe4a291fbdb1bc status: local 0/10 remote 2/20
@400000006afe4a2a267ba964 delivery 759: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050015_06a21429f482_-_esmtp/
@400000006afe4a2a267bbcec status: local 0/10 remote 1/20
@400000006afe4a2a267c39ec end msg 1310781
@400000006afe4a2b0ddd5ac4 new msg 1310781
@400000006afe4a2b0ddd5ac4 info msg 1310781: bytes 2120 from <www@old-shop.example> qp 11562 uid 10003
@400000006afe4a2b0ddd5ac4 starting delivery 761: msg 1310781 to remote zjung1998@bigmail.example
@400000006afe4a2b0ddd85bc status: local 0/10 remote 2/20
@400000006afe4a2b1e72e624 delivery 760: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<9cf00b1b54ef05b7@mail.example>_[InternalId=924962924]_Queued_mail_for_delivery/
@400000006afe4a2b1e72fd94 status: local 0/10 remote 1/20
@400000006afe4a2b1e734f9c end msg 1310776
@400000006afe4a2c34fa62b4 delivery 761: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050017_7159e90d5422_-_esmtp/
@400000006afe4a2c34fb221c status: local 0/10 remote 0/20
@400000006afe4a2c34fbdd9c end msg 1310781
@400000006afe4a3a2d4a8544 new msg 1310781
@400000006afe4a3a2d4a8544 info msg 1310781: bytes 2338 from <www@old-shop.example> qp 11564 uid 10003
@400000006afe4a3a2d4ab03c starting delivery 762: msg 1310781 to remote sara1997@bigmail.example
@400000006afe4a3a2d4b19b4 status: local 0/10 remote 1/20
@400000006afe4a3b0f919a74 delivery 762: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050032_ddb91643613f_-_esmtp/
@400000006afe4a3b0f922afc status: local 0/10 remote 0/20
@400000006afe4a3b0f92fa04 end msg 1310781
@400000006afe4a6a1398d68c starting delivery 763: msg 1310773 to remote emma1962@university.example
@400000006afe4a6a13995f44 status: local 0/10 remote 1/20
@400000006afe4a6c06416314 delivery 763: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050080_befac7f44a11_-_esmtp/
@400000006afe4a6c064166fc status: local 0/10 remote 0/20
@400000006afe4a6c064166fc end msg 1310773
@400000006afe4a8d01e95394 new msg 1310773
@400000006afe4a8d01e9c4dc info msg 1310773: bytes 2216 from <wanda@example.net> qp 11568 uid 7791
@400000006afe4a8d01ea7c74 starting delivery 764: msg 1310773 to remote carla3@slowpost.example
@400000006afe4a8d01ead264 status: local 0/10 remote 1/20
@400000006afe4a97336130cc delivery 764: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe4a973361d0f4 status: local 0/10 remote 0/20
@400000006afe4ad305b8801c new msg 1310781
@400000006afe4ad305b908d4 info msg 1310781: bytes 2157 from <www@old-shop.example> qp 11574 uid 10003
@400000006afe4ad305b9d00c starting delivery 765: msg 1310781 to remote twolf1953@bluebird.test
@400000006afe4ad305b9d00c status: local 0/10 remote 1/20
@400000006afe4ad4322a6e1c delivery 765: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<6b069d21093421be@mail.example>_[InternalId=1861253473]_Queued_mail_for_delivery/
@400000006afe4ad4322b19fc status: local 0/10 remote 0/20
@400000006afe4ad4322bcdac end msg 1310781
@400000006afe4aeb1419d9e4 new msg 1310781
@400000006afe4aeb1419d9e4 info msg 1310781: bytes 2164 from <www@old-shop.example> qp 11579 uid 10003
@400000006afe4aeb141a1c4c starting delivery 766: msg 1310781 to remote blang1992@slowpost.example
@400000006afe4aeb141acffc status: local 0/10 remote 1/20
@400000006afe4af22bb17e54 delivery 766: deferral: Connected_to_203.0.113.96_but_greeting_failed./Remote_host_said:_421_4.3.2_All_server_ports_are_busy/
@400000006afe4af22bb1b504 status: local 0/10 remote 0/20
@400000006afe4b032dd6d33c new msg 1310776
@400000006afe4b032dd7580c info msg 1310776: bytes 2243 from <www@old-shop.example> qp 11582 uid 10003
@400000006afe4b032dd7580c starting delivery 767: msg 1310776 to remote annakoch1981@dairy.example
@400000006afe4b032dd7580c status: local 0/10 remote 1/20
@400000006afe4b041f8fa0c4 delivery 767: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<1dbdaeb428fc9e90@mail.example>_[InternalId=432929915]_Queued_mail_for_delivery/
@400000006afe4b041f8fa0c4 status: local 0/10 remote 0/20
@400000006afe4b041f8fe714 end msg 1310776
@400000006afe4b062ab7ebb4 new msg 1310776
@400000006afe4b062ab841a4 info msg 1310776: bytes 2183 from <www@old-shop.example> qp 11588 uid 10003
@400000006afe4b062ab8d9fc starting delivery 768: msg 1310776 to remote carla1959@bigmail.example
@400000006afe4b062ab8d9fc status: local 0/10 remote 1/20
@400000006afe4b0707161834 delivery 768: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050236_cd4f7d8200e7_-_esmtp/
@400000006afe4b0707166a3c status: local 0/10 remote 0/20
@400000006afe4b07071729a4 end msg 1310776
@400000006afe4b102311880c new msg 1310776
@400000006afe4b10231210c4 info msg 1310776: bytes 2191 from <www@old-shop.example> qp 11595 uid 10003
@400000006afe4b102312b8bc starting delivery 769: msg 1310776 to remote ida1946@bigmail.example
@400000006afe4b102312b8bc status: local 0/10 remote 1/20
@400000006afe4b110dbf572c new msg 1310783
@400000006afe4b110dbfd814 info msg 1310783: bytes 2289 from <www@old-shop.example> qp 11602 uid 10003
@400000006afe4b110dbfd814 starting delivery 770: msg 1310783 to remote obeck2008@bigmail.example
@400000006afe4b110dbfd814 status: local 0/10 remote 2/20
@400000006afe4b111f88ea04 delivery 769: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050246_33b60b00959a_-_esmtp/
@400000006afe4b111f896704 status: local 0/10 remote 1/20
@400000006afe4b111f8a2a54 end msg 1310776
@400000006afe4b120497607c new msg 1310776
@400000006afe4b1204983f24 info msg 1310776: bytes 2161 from <www@old-shop.example> qp 11608 uid 10003
@400000006afe4b12049875d4 starting delivery 771: msg 1310776 to remote greta2004@bigmail.example
@400000006afe4b120498bc24 status: local 0/10 remote 2/20
@400000006afe4b120a4ab26c delivery 770: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050247_369675d99449_-_esmtp/
@400000006afe4b120a4b373c status: local 0/10 remote 1/20
@400000006afe4b120a4b373c end msg 1310783
@400000006afe4b122eb4b404 delivery 771: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050248_d75d39976837_-_esmtp/
@400000006afe4b122eb4b404 status: local 0/10 remote 0/20
@400000006afe4b122eb4b404 end msg 1310776
@400000006afe4b1528c7e73c new msg 1310776
@400000006afe4b1528c8be14 info msg 1310776: bytes 2333 from <www@old-shop.example> qp 11614 uid 10003
@400000006afe4b1528c97994 starting delivery 772: msg 1310776 to remote paula1981@bluebird.test
@400000006afe4b1528ca3ce4 status: local 0/10 remote 1/20
@400000006afe4b1621b6265c delivery 772: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<8cc0bfa9857e2d04@mail.example>_[InternalId=304036395]_Queued_mail_for_delivery/
@400000006afe4b1621b7011c status: local 0/10 remote 0/20
@400000006afe4b1621b7a914 end msg 1310776
@400000006afe4b1c18600b2c new msg 1310776
@400000006afe4b1c18600b2c info msg 1310776: bytes 2330 from <www@old-shop.example> qp 11621 uid 10003
@400000006afe4b1c1860e9d4 starting delivery 773: msg 1310776 to remote dweiss1963@birch.example
@400000006afe4b1c1860e9d4 status: local 0/10 remote 1/20
@400000006afe4b1d316437ec delivery 773: failure: Connected_to_198.51.100.148_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4b1d3164e7b4 status: local 0/10 remote 0/20
@400000006afe4b1d31651a7c bounce msg 1310776 qp 11623
@400000006afe4b1d3165b2d4 end msg 1310776
@400000006afe4b1d31836464 new msg 1310776
@400000006afe4b1d318423cc info msg 1310776: bytes 3283 from <> qp 11623 uid 7796
@400000006afe4b1d3184ac84 starting delivery 774: msg 1310776 to local www@old-shop.example
@400000006afe4b1d3184ac84 status: local 1/10 remote 0/20
@400000006afe4b1d3384f50c delivery 774: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4b1d3385b474 status: local 0/10 remote 0/20
@400000006afe4b1d3385ef0c bounce msg 1310776 qp 11626
@400000006afe4b1d33863d2c end msg 1310776
@400000006afe4b1d33bf5274 new msg 1310776
@400000006afe4b1d33c015c4 info msg 1310776: bytes 4328 from <#@[]> qp 11626 uid 7796
@400000006afe4b1d33c015c4 starting delivery 775: msg 1310776 to local postmaster@mx1.example.net
@400000006afe4b1d33c0488c status: local 1/10 remote 0/20
@400000006afe4b1d380a13b4 delivery 775: success: did_1+0+0/
@400000006afe4b1d380a2f0c status: local 0/10 remote 0/20
@400000006afe4b1d380a88e4 end msg 1310776
@400000006afe4b2227b104b4 new msg 1310776
@400000006afe4b2227b152d4 info msg 1310776: bytes 2318 from <www@old-shop.example> qp 11630 uid 10003
@400000006afe4b2227b2029c starting delivery 776: msg 1310776 to remote lena1981@grey.test
@400000006afe4b2227b2aa94 status: local 0/10 remote 1/20
@400000006afe4b2305874a74 delivery 776: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<lena1981@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afe4b230587d32c status: local 0/10 remote 0/20
@400000006afe4b2f06025a5c new msg 1310783
@400000006afe4b2f0602eae4 info msg 1310783: bytes 2200 from <www@old-shop.example> qp 11636 uid 10003
@400000006afe4b2f0602eae4 starting delivery 777: msg 1310783 to remote sara1986@bigmail.example
@400000006afe4b2f06036014 status: local 0/10 remote 1/20
@400000006afe4b3009a4f0d4 delivery 777: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4b3009a569ec status: local 0/10 remote 0/20
@400000006afe4b3009a65064 bounce msg 1310783 qp 11639
@400000006afe4b3009a6ae24 end msg 1310783
@400000006afe4b3009b9383c new msg 1310783
@400000006afe4b3009b999e4 info msg 1310783: bytes 3540 from <> qp 11639 uid 7796
@400000006afe4b3009ba49ac starting delivery 778: msg 1310783 to local www@old-shop.example
@400000006afe4b3009bb2c3c status: local 1/10 remote 0/20
@400000006afe4b300d0369cc delivery 778: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4b300d03813c status: local 0/10 remote 0/20
@400000006afe4b300d03813c bounce msg 1310783 qp 11646
@400000006afe4b300d03ee9c end msg 1310783
@400000006afe4b300d10fa74 new msg 1310783
@400000006afe4b300d114894 info msg 1310783: bytes 4724 from <#@[]> qp 11646 uid 7796
@400000006afe4b300d114894 starting delivery 779: msg 1310783 to local postmaster@mx1.example.net
@400000006afe4b300d114894 status: local 1/10 remote 0/20
@400000006afe4b300e1b55f4 delivery 779: success: did_1+0+0/
@400000006afe4b300e1b55f4 status: local 0/10 remote 0/20
@400000006afe4b300e1bdeac end msg 1310783
@400000006afe4b342e842e24 new msg 1310783
@400000006afe4b342e85149c info msg 1310783: bytes 2129 from <www@old-shop.example> qp 11650 uid 10003
@400000006afe4b342e85dfbc starting delivery 780: msg 1310783 to remote sara1996@bigmail.example
@400000006afe4b342e867bfc status: local 0/10 remote 1/20
@400000006afe4b342e91d254 new msg 1310785
@400000006afe4b342e91d254 info msg 1310785: bytes 2162 from <www@old-shop.example> qp 11657 uid 10003
@400000006afe4b342e92b0fc starting delivery 781: msg 1310785 to remote ykurz1941@bigmail.example
@400000006afe4b342e9360c4 status: local 0/10 remote 2/20
@400000006afe4b351a56f15c delivery 781: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050282_0a99b7831d12_-_esmtp/
@400000006afe4b351a5700fc status: local 0/10 remote 1/20
@400000006afe4b351a5700fc end msg 1310785
@400000006afe4b35304696d4 delivery 780: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4b353046c99c status: local 0/10 remote 0/20
@400000006afe4b353047a45c bounce msg 1310783 qp 11665
@400000006afe4b353047a45c end msg 1310783
@400000006afe4b3530766904 new msg 1310783
@400000006afe4b353077209c info msg 1310783: bytes 3516 from <> qp 11665 uid 7796
@400000006afe4b3530779d9c starting delivery 782: msg 1310783 to local www@old-shop.example
@400000006afe4b3530787c44 status: local 1/10 remote 0/20
@400000006afe4b353234b304 delivery 782: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4b3532356e84 status: local 0/10 remote 0/20
@400000006afe4b3532365114 bounce msg 1310783 qp 11668
@400000006afe4b3532365114 end msg 1310783
@400000006afe4b353247c1ec new msg 1310783
@400000006afe4b35324842d4 info msg 1310783: bytes 4864 from <#@[]> qp 11668 uid 7796
@400000006afe4b35324898c4 starting delivery 783: msg 1310783 to local postmaster@mx1.example.net
@400000006afe4b3532496bb4 status: local 1/10 remote 0/20
@400000006afe4b35335a9d34 delivery 783: success: did_1+0+0/
@400000006afe4b35335b646c status: local 0/10 remote 0/20
@400000006afe4b35335be93c end msg 1310783
@400000006afe4b381e646b1c new msg 1310783
@400000006afe4b381e646b1c info msg 1310783: bytes 2301 from <www@old-shop.example> qp 11673 uid 10003
@400000006afe4b381e65363c starting delivery 784: msg 1310783 to remote lena1975@heather.example
@400000006afe4b381e65de34 status: local 0/10 remote 1/20
@400000006afe4b3824b210dc new msg 1310785
@400000006afe4b3824b210dc info msg 1310785: bytes 2264 from <www@old-shop.example> qp 11677 uid 10003
@400000006afe4b3824b21c94 starting delivery 785: msg 1310785 to remote paula1976@bigmail.example
@400000006afe4b3824b2478c status: local 0/10 remote 2/20
@400000006afe4b38259233c4 new msg 1310789
@400000006afe4b382592dbbc info msg 1310789: bytes 2347 from <www@old-shop.example> qp 11685 uid 10003
@400000006afe4b3825931a3c starting delivery 786: msg 1310789 to remote mroth1970@bigmail.example
@400000006afe4b382593973c status: local 0/10 remote 3/20
@400000006afe4b390908f724 starting delivery 787: msg 1310777 to remote lena1945@slowpost.example
@400000006afe4b390908f724 status: local 0/10 remote 4/20
@400000006afe4b392c40839c delivery 785: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4b392c40839c status: local 0/10 remote 3/20
@400000006afe4b392c40c604 bounce msg 1310785 qp 11691
@400000006afe4b392c418954 end msg 1310785
@400000006afe4b392c57dc2c delivery 786: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4b392c57dc2c status: local 0/10 remote 2/20
@400000006afe4b392c57dc2c bounce msg 1310789 qp 11698
@400000006afe4b392c57efb4 end msg 1310789
@400000006afe4b392c6c6214 new msg 1310789
@400000006afe4b392c6c6214 info msg 1310789: bytes 3307 from <> qp 11691 uid 7796
@400000006afe4b392c6c6214 starting delivery 788: msg 1310789 to local www@old-shop.example
@400000006afe4b392c6c6214 status: local 1/10 remote 2/20
@400000006afe4b392c6d9a94 new msg 1310785
@400000006afe4b392c6d9a94 info msg 1310785: bytes 3264 from <> qp 11698 uid 7796
@400000006afe4b392c6e84f4 starting delivery 789: msg 1310785 to local www@old-shop.example
@400000006afe4b392c6ea434 status: local 2/10 remote 2/20
@400000006afe4b392e3811c4 delivery 788: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4b392e3867b4 status: local 1/10 remote 2/20
@400000006afe4b392e3867b4 bounce msg 1310789 qp 11702
@400000006afe4b392e392334 end msg 1310789
@400000006afe4b392e5c3b94 new msg 1310789
@400000006afe4b392e5cd004 info msg 1310789: bytes 4571 from <#@[]> qp 11702 uid 7796
@400000006afe4b392e5d0e84 starting delivery 790: msg 1310789 to local postmaster@mx1.example.net
@400000006afe4b392e5d54d4 status: local 2/10 remote 2/20
@400000006afe4b392ed989b4 delivery 789: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4b392eda4d04 status: local 1/10 remote 2/20
@400000006afe4b392edb049c bounce msg 1310785 qp 11709
@400000006afe4b392edb049c end msg 1310785
@400000006afe4b392eef28dc new msg 1310785
@400000006afe4b392eef28dc info msg 1310785: bytes 4525 from <#@[]> qp 11709 uid 7796
@400000006afe4b392eefd8a4 starting delivery 791: msg 1310785 to local postmaster@mx1.example.net
@400000006afe4b392ef051bc status: local 2/10 remote 2/20
@400000006afe4b393040592c delivery 791: success: did_1+0+0/
@400000006afe4b393040592c status: local 1/10 remote 2/20
@400000006afe4b393040592c end msg 1310785
@400000006afe4b39323db79c delivery 790: success: did_1+0+0/
@400000006afe4b39323e05bc status: local 0/10 remote 2/20
@400000006afe4b39323e8a8c end msg 1310789
@400000006afe4b3a37a94e44 delivery 787: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe4b3a37a9afec status: local 0/10 remote 1/20
@400000006afe4b3a39e7a584 delivery 784: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<b16be891608d51fe@mail.example>_[InternalId=2103612532]_Queued_mail_for_delivery/
@400000006afe4b3a39e85d1c status: local 0/10 remote 0/20
@400000006afe4b3a39e8d24c end msg 1310783
@400000006afe4b410b8b026c new msg 1310783
@400000006afe4b410b8b40ec info msg 1310783: bytes 13477 from <paula12@canal.test> qp 11711 uid 7791
@400000006afe4b410b8b873c starting delivery 792: msg 1310783 to local shop.example-o.beck@shop.example
@400000006afe4b410b8ba67c status: local 1/10 remote 0/20
@400000006afe4b410d10e304 delivery 792: success: did_0+0+1/
@400000006afe4b410d113124 status: local 0/10 remote 0/20
@400000006afe4b410d119e84 end msg 1310783
@400000006afe4b4e15431b8c new msg 1310783
@400000006afe4b4e1543d324 info msg 1310783: bytes 2319 from <www@old-shop.example> qp 11717 uid 10003
@400000006afe4b4e1543ee7c starting delivery 793: msg 1310783 to remote twolf1947@bigmail.example
@400000006afe4b4e1543ee7c status: local 0/10 remote 1/20
@400000006afe4b4f167e145c delivery 793: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4b4f167e145c status: local 0/10 remote 0/20
@400000006afe4b4f167e4724 bounce msg 1310783 qp 11722
@400000006afe4b4f167ec03c end msg 1310783
@400000006afe4b4f16878a3c new msg 1310783
@400000006afe4b4f1688073c info msg 1310783: bytes 3416 from <> qp 11722 uid 7796
@400000006afe4b4f1688ab4c starting delivery 794: msg 1310783 to local www@old-shop.example
@400000006afe4b4f1688ab4c status: local 1/10 remote 0/20
@400000006afe4b4f18887ea4 delivery 794: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4b4f1888ec04 status: local 0/10 remote 0/20
@400000006afe4b4f1888ec04 bounce msg 1310783 qp 11728
@400000006afe4b4f18899fb4 end msg 1310783
@400000006afe4b4f18b9009c new msg 1310783
@400000006afe4b4f18b9e32c info msg 1310783: bytes 4606 from <#@[]> qp 11728 uid 7796
@400000006afe4b4f18b9eee4 starting delivery 795: msg 1310783 to local postmaster@mx1.example.net
@400000006afe4b4f18ba585c status: local 1/10 remote 0/20
@400000006afe4b4f1ca780ac delivery 795: success: did_1+0+0/
@400000006afe4b4f1ca80d4c status: local 0/10 remote 0/20
@400000006afe4b4f1ca8ebf4 end msg 1310783
@400000006afe4b5a0510fd4c new msg 1310783
@400000006afe4b5a0510fd4c info msg 1310783: bytes 2104 from <www@old-shop.example> qp 11736 uid 10003
@400000006afe4b5a0510fd4c starting delivery 796: msg 1310783 to remote twolf1970@bigmail.example
@400000006afe4b5a0510fd4c status: local 0/10 remote 1/20
@400000006afe4b5b13ae910c delivery 796: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4b5b13ae910c status: local 0/10 remote 0/20
@400000006afe4b5b13aeac64 bounce msg 1310783 qp 11744
@400000006afe4b5b13af833c end msg 1310783
@400000006afe4b5b13e34924 new msg 1310783
@400000006afe4b5b13e3647c info msg 1310783: bytes 3481 from <> qp 11744 uid 7796
@400000006afe4b5b13e3647c starting delivery 797: msg 1310783 to local www@old-shop.example
@400000006afe4b5b13e3935c status: local 1/10 remote 0/20
@400000006afe4b5b158e1ac4 delivery 797: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4b5b158e267c status: local 0/10 remote 0/20
@400000006afe4b5b158e3dec bounce msg 1310783 qp 11746
@400000006afe4b5b158e3dec end msg 1310783
@400000006afe4b5b159d514c new msg 1310783
@400000006afe4b5b159de1d4 info msg 1310783: bytes 4940 from <#@[]> qp 11746 uid 7796
@400000006afe4b5b159de1d4 starting delivery 798: msg 1310783 to local postmaster@mx1.example.net
@400000006afe4b5b159e3f94 status: local 1/10 remote 0/20
@400000006afe4b5b1cb3772c delivery 798: success: did_1+0+0/
@400000006afe4b5b1cb3772c status: local 0/10 remote 0/20
@400000006afe4b5b1cb3772c end msg 1310783
@400000006afe4b632a54151c new msg 1310783
@400000006afe4b632a5499ec info msg 1310783: bytes 2273 from <www@old-shop.example> qp 11751 uid 10003
@400000006afe4b632a5499ec starting delivery 799: msg 1310783 to remote obeck1988@bigmail.example
@400000006afe4b632a5499ec status: local 0/10 remote 1/20
@400000006afe4b651ac6167c delivery 799: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050329_aeb5465f8356_-_esmtp/
@400000006afe4b651ac6f524 status: local 0/10 remote 0/20
@400000006afe4b651ac7cfe4 end msg 1310783
@400000006afe4b67397af54c new msg 1310783
@400000006afe4b67397b85d4 info msg 1310783: bytes 2295 from <www@old-shop.example> qp 11756 uid 10003
@400000006afe4b67397b9574 starting delivery 800: msg 1310783 to remote vhorn1995@valley.test
@400000006afe4b67397c4924 status: local 0/10 remote 1/20
@400000006afe4b690b1d7774 delivery 800: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w9F0E-3A0145-04/
@400000006afe4b690b1da26c status: local 0/10 remote 0/20
@400000006afe4b690b1da26c end msg 1310783
@400000006afe4b770518e0d4 new msg 1310783
@400000006afe4b770518e0d4 info msg 1310783: bytes 2347 from <www@old-shop.example> qp 11763 uid 10003
@400000006afe4b770518e0d4 starting delivery 801: msg 1310783 to remote paula1972@partner.test
@400000006afe4b770518e0d4 status: local 0/10 remote 1/20
@400000006afe4b792054d13c delivery 801: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_520A6D4AFB/
@400000006afe4b792054d13c status: local 0/10 remote 0/20
@400000006afe4b792054d13c end msg 1310783
@400000006afe4b911e40e55c new msg 1310783
@400000006afe4b911e418d54 info msg 1310783: bytes 2111 from <www@old-shop.example> qp 11765 uid 10003
@400000006afe4b911e41990c starting delivery 802: msg 1310783 to remote carla1947@pebble.test
@400000006afe4b911e41990c status: local 0/10 remote 1/20
@400000006afe4b9134a23094 delivery 802: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<e58aa6e315a085e3@mail.example>_[InternalId=1182287755]_Queued_mail_for_delivery/
@400000006afe4b9134a23094 status: local 0/10 remote 0/20
@400000006afe4b9134a23c4c end msg 1310783
@400000006afe4b9c01faf34c new msg 1310783
@400000006afe4b9c01fbc63c info msg 1310783: bytes 2121 from <www@old-shop.example> qp 11773 uid 10003
@400000006afe4b9c01fbc63c starting delivery 803: msg 1310783 to remote vhorn1945@bigmail.example
@400000006afe4b9c01fbe964 status: local 0/10 remote 1/20
@400000006afe4b9c36273284 delivery 803: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050386_f21e46297511_-_esmtp/
@400000006afe4b9c3627bb3c status: local 0/10 remote 0/20
@400000006afe4b9c362824b4 end msg 1310783
@400000006afe4b9f35d2f804 new msg 1310783
@400000006afe4b9f35d39c14 info msg 1310783: bytes 2184 from <www@old-shop.example> qp 11779 uid 10003
@400000006afe4b9f35d39c14 starting delivery 804: msg 1310783 to remote hvogel1964@vineyard.example
@400000006afe4b9f35d47abc status: local 0/10 remote 1/20
@400000006afe4ba112568ea4 delivery 804: failure: Connected_to_198.51.100.198_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4ba112568ea4 status: local 0/10 remote 0/20
@400000006afe4ba1125751f4 bounce msg 1310783 qp 11782
@400000006afe4ba112579c2c end msg 1310783
@400000006afe4ba1126334ec new msg 1310783
@400000006afe4ba1126334ec info msg 1310783: bytes 3468 from <> qp 11782 uid 7796
@400000006afe4ba1126334ec starting delivery 805: msg 1310783 to local www@old-shop.example
@400000006afe4ba1126334ec status: local 1/10 remote 0/20
@400000006afe4ba114a1da4c delivery 805: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4ba114a1f98c status: local 0/10 remote 0/20
@400000006afe4ba114a22484 bounce msg 1310783 qp 11789
@400000006afe4ba114a2e004 end msg 1310783
@400000006afe4ba114b69acc new msg 1310783
@400000006afe4ba114b70c14 info msg 1310783: bytes 4957 from <#@[]> qp 11789 uid 7796
@400000006afe4ba114b75e1c starting delivery 806: msg 1310783 to local postmaster@mx1.example.net
@400000006afe4ba114b77974 status: local 1/10 remote 0/20
@400000006afe4ba117cb741c delivery 806: success: did_1+0+0/
@400000006afe4ba117cb741c status: local 0/10 remote 0/20
@400000006afe4ba117cb741c end msg 1310783
@400000006afe4baa169424cc new msg 1310783
@400000006afe4baa1694e81c info msg 1310783: bytes 2310 from <www@old-shop.example> qp 11791 uid 10003
@400000006afe4baa1694f3d4 starting delivery 807: msg 1310783 to remote nina1944@library.example
@400000006afe4baa1694f3d4 status: local 0/10 remote 1/20
@400000006afe4bac1b1fbf9c delivery 807: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1wB726-B37D82-30/
@400000006afe4bac1b1fbf9c status: local 0/10 remote 0/20
@400000006afe4bac1b206794 end msg 1310783
@400000006afe4bc235304f64 new msg 1310783
@400000006afe4bc23530999c info msg 1310783: bytes 2128 from <www@old-shop.example> qp 11797 uid 10003
@400000006afe4bc23530d04c starting delivery 808: msg 1310783 to remote sara1955@bigmail.example
@400000006afe4bc235314194 status: local 0/10 remote 1/20
@400000006afe4bc42472ba04 delivery 808: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050424_b1a7d31ecc65_-_esmtp/
@400000006afe4bc424735a2c status: local 0/10 remote 0/20
@400000006afe4bc424739c94 end msg 1310783
@400000006afe4bc61b7d1624 new msg 1310783
@400000006afe4bc61b7d50bc info msg 1310783: bytes 2302 from <www@old-shop.example> qp 11801 uid 10003
@400000006afe4bc61b7d50bc starting delivery 809: msg 1310783 to remote kmaier2006@lantern.test
@400000006afe4bc61b7e334c status: local 0/10 remote 1/20
@400000006afe4bc62985b8fc new msg 1310789
@400000006afe4bc62985b8fc info msg 1310789: bytes 2324 from <www@old-shop.example> qp 11803 uid 10003
@400000006afe4bc62985ebc4 starting delivery 810: msg 1310789 to remote greta2006@bigmail.example
@400000006afe4bc62986b6e4 status: local 0/10 remote 2/20
@400000006afe4bc71f3f5614 delivery 809: failure: 198.51.100.43_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4bc71f3f5614 status: local 0/10 remote 1/20
@400000006afe4bc71f401964 bounce msg 1310783 qp 11807
@400000006afe4bc71f401964 end msg 1310783
@400000006afe4bc71f7185bc new msg 1310783
@400000006afe4bc71f7185bc info msg 1310783: bytes 3405 from <> qp 11807 uid 7796
@400000006afe4bc71f71a8e4 starting delivery 811: msg 1310783 to local www@old-shop.example
@400000006afe4bc71f71a8e4 status: local 1/10 remote 1/20
@400000006afe4bc720d20fbc delivery 811: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4bc720d2178c status: local 0/10 remote 1/20
@400000006afe4bc720d2ee64 bounce msg 1310783 qp 11810
@400000006afe4bc720d32ce4 end msg 1310783
@400000006afe4bc7211304a4 new msg 1310783
@400000006afe4bc72113664c info msg 1310783: bytes 4310 from <#@[]> qp 11810 uid 7796
@400000006afe4bc72113664c starting delivery 812: msg 1310783 to local postmaster@mx1.example.net
@400000006afe4bc72114028c status: local 1/10 remote 1/20
@400000006afe4bc728660c74 delivery 812: success: did_1+0+0/
@400000006afe4bc72866e34c status: local 0/10 remote 1/20
@400000006afe4bc72867875c end msg 1310783
@400000006afe4bc7355ed58c delivery 810: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4bc7355ed58c status: local 0/10 remote 0/20
@400000006afe4bc7355ed58c bounce msg 1310789 qp 11818
@400000006afe4bc7355fa0ac end msg 1310789
@400000006afe4bc7359b906c new msg 1310789
@400000006afe4bc7359c153c info msg 1310789: bytes 3416 from <> qp 11818 uid 7796
@400000006afe4bc7359c153c starting delivery 813: msg 1310789 to local www@old-shop.example
@400000006afe4bc7359c153c status: local 1/10 remote 0/20
@400000006afe4bc737cf73e4 delivery 813: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4bc737cf73e4 status: local 0/10 remote 0/20
@400000006afe4bc737cfc5ec bounce msg 1310789 qp 11823
@400000006afe4bc737cfc5ec end msg 1310789
@400000006afe4bc73805f504 new msg 1310789
@400000006afe4bc73805f504 info msg 1310789: bytes 4343 from <#@[]> qp 11823 uid 7796
@400000006afe4bc73806a4cc starting delivery 814: msg 1310789 to local postmaster@mx1.example.net
@400000006afe4bc738070a5c status: local 1/10 remote 0/20
@400000006afe4bc739cae23c delivery 814: success: did_1+0+0/
@400000006afe4bc739cb864c status: local 0/10 remote 0/20
@400000006afe4bc739cb9dbc end msg 1310789
@400000006afe4bd81b500314 new msg 1310789
@400000006afe4bd81b500314 info msg 1310789: bytes 2334 from <www@old-shop.example> qp 11831 uid 10003
@400000006afe4bd81b50ce34 starting delivery 815: msg 1310789 to remote nina1991@birch.example
@400000006afe4bd81b50ce34 status: local 0/10 remote 1/20
@400000006afe4bd93a769744 delivery 815: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_BCF9824EFD/
@400000006afe4bd93a7781a4 status: local 0/10 remote 0/20
@400000006afe4bd93a7781a4 end msg 1310789
@400000006afe4be91c8c190c new msg 1310789
@400000006afe4be91c8c7ab4 info msg 1310789: bytes 10117 from <carla33@shipyard.test> qp 11834 uid 7791
@400000006afe4be91c8cebfc starting delivery 816: msg 1310789 to local shop.example-z.jung@shop.example
@400000006afe4be91c8cebfc status: local 1/10 remote 0/20
@400000006afe4be9204e4574 delivery 816: success: did_0+0+1/
@400000006afe4be9204ea71c status: local 0/10 remote 0/20
@400000006afe4be9204f5acc end msg 1310789
@400000006afe4beb03c41a8c new msg 1310789
@400000006afe4beb03c504ec info msg 1310789: bytes 2328 from <www@old-shop.example> qp 11838 uid 10003
@400000006afe4beb03c504ec starting delivery 817: msg 1310789 to remote sara2002@pebble.test
@400000006afe4beb03c57634 status: local 0/10 remote 1/20
@400000006afe4bec174f23e4 delivery 817: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<fe2861cf34b18278@mail.example>_[InternalId=2000141377]_Queued_mail_for_delivery/
@400000006afe4bec174f23e4 status: local 0/10 remote 0/20
@400000006afe4bec174f23e4 end msg 1310789
@400000006afe4bf83026b2c4 new msg 1310789
@400000006afe4bf830272bdc info msg 1310789: bytes 2185 from <www@old-shop.example> qp 11841 uid 10003
@400000006afe4bf830272bdc starting delivery 818: msg 1310789 to remote blang1973@bigmail.example
@400000006afe4bf83027c81c status: local 0/10 remote 1/20
@400000006afe4bf91885a814 new msg 1310783
@400000006afe4bf918868e8c info msg 1310783: bytes 2126 from <www@old-shop.example> qp 11845 uid 10003
@400000006afe4bf918868e8c starting delivery 819: msg 1310783 to remote hvogel1999@bigmail.example
@400000006afe4bf91886a214 status: local 0/10 remote 2/20
@400000006afe4bf93545f65c delivery 819: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050479_04e536c5e9cd_-_esmtp/
@400000006afe4bf9354605fc status: local 0/10 remote 1/20
@400000006afe4bf935464094 end msg 1310783
@400000006afe4bfa106dd944 delivery 818: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050478_02223e044941_-_esmtp/
@400000006afe4bfa106dd944 status: local 0/10 remote 0/20
@400000006afe4bfa106e9c94 end msg 1310789
@400000006afe4bfb0e9e31f4 new msg 1310789
@400000006afe4bfb0e9eddd4 info msg 1310789: bytes 2354 from <www@old-shop.example> qp 11847 uid 10003
@400000006afe4bfb0e9eddd4 starting delivery 820: msg 1310789 to remote annakoch1978@lighthouse.test
@400000006afe4bfb0e9f3f7c status: local 0/10 remote 1/20
@400000006afe4bfb31caae64 delivery 820: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w89B3-899141-81/
@400000006afe4bfb31caae64 status: local 0/10 remote 0/20
@400000006afe4bfb31cb46bc end msg 1310789
@400000006afe4bff037c47d4 new msg 1310789
@400000006afe4bff037c538c info msg 1310789: bytes 2282 from <www@old-shop.example> qp 11854 uid 10003
@400000006afe4bff037ce414 starting delivery 821: msg 1310789 to remote paula1953@bigmail.example
@400000006afe4bff037ce414 status: local 0/10 remote 1/20
@400000006afe4bff03ce9a0c new msg 1310783
@400000006afe4bff03ce9a0c info msg 1310783: bytes 2182 from <www@old-shop.example> qp 11862 uid 10003
@400000006afe4bff03cf3e1c starting delivery 822: msg 1310783 to remote obeck1962@bigmail.example
@400000006afe4bff03cf6cfc status: local 0/10 remote 2/20
@400000006afe4bff3605f6b4 delivery 821: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4bff36062594 status: local 0/10 remote 1/20
@400000006afe4bff3606bdec bounce msg 1310789 qp 11865
@400000006afe4bff36070c0c end msg 1310789
@400000006afe4bff36215684 new msg 1310789
@400000006afe4bff36215684 info msg 1310789: bytes 3229 from <> qp 11865 uid 7796
@400000006afe4bff36215e54 starting delivery 823: msg 1310789 to local www@old-shop.example
@400000006afe4bff3621817c status: local 1/10 remote 1/20
@400000006afe4bff37d8de0c delivery 823: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4bff37d97a4c status: local 0/10 remote 1/20
@400000006afe4bff37da2a14 bounce msg 1310789 qp 11873
@400000006afe4bff37da9774 end msg 1310789
@400000006afe4bff3804a12c new msg 1310789
@400000006afe4bff3804a12c info msg 1310789: bytes 4285 from <#@[]> qp 11873 uid 7796
@400000006afe4bff3804a12c starting delivery 824: msg 1310789 to local postmaster@mx1.example.net
@400000006afe4bff38054154 status: local 1/10 remote 1/20
@400000006afe4bff3a6bf49c delivery 824: success: did_1+0+0/
@400000006afe4bff3a6c8524 status: local 0/10 remote 1/20
@400000006afe4bff3a6c8524 end msg 1310789
@400000006afe4c000a3bb67c new msg 1310789
@400000006afe4c000a3bb67c info msg 1310789: bytes 2294 from <www@old-shop.example> qp 11879 uid 10003
@400000006afe4c000a3c8584 starting delivery 825: msg 1310789 to remote mroth1947@bigmail.example
@400000006afe4c000a3d6bfc status: local 0/10 remote 2/20
@400000006afe4c01073b8254 delivery 822: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050485_33f596fe0a29_-_esmtp/
@400000006afe4c01073b8254 status: local 0/10 remote 1/20
@400000006afe4c01073b8e0c end msg 1310783
@400000006afe4c011cb58a6c delivery 825: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050486_7388c4df0478_-_esmtp/
@400000006afe4c011cb6558c status: local 0/10 remote 0/20
@400000006afe4c011cb73434 end msg 1310789
@400000006afe4c01316d1d44 new msg 1310789
@400000006afe4c01316d6f4c info msg 1310789: bytes 2336 from <www@old-shop.example> qp 11881 uid 10003
@400000006afe4c01316d6f4c starting delivery 826: msg 1310789 to remote ykurz1950@bigmail.example
@400000006afe4c01316dd0f4 status: local 0/10 remote 1/20
@400000006afe4c023159c03c new msg 1310783
@400000006afe4c02315a5894 info msg 1310783: bytes 2252 from <www@old-shop.example> qp 11883 uid 10003
@400000006afe4c02315b279c starting delivery 827: msg 1310783 to remote ykurz1965@reed.test
@400000006afe4c02315ba884 status: local 0/10 remote 2/20
@400000006afe4c0400b144dc delivery 826: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050487_7eb721579db8_-_esmtp/
@400000006afe4c0400b1e11c status: local 0/10 remote 1/20
@400000006afe4c0400b1e11c end msg 1310789
@400000006afe4c041b43ce14 delivery 827: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050488_6d8abc436d90_-_esmtp/
@400000006afe4c041b44201c status: local 0/10 remote 0/20
@400000006afe4c041b44201c end msg 1310783
@400000006afe4c102bd605e4 new msg 1310783
@400000006afe4c102bd605e4 info msg 1310783: bytes 2171 from <www@old-shop.example> qp 11885 uid 10003
@400000006afe4c102bd6c164 starting delivery 828: msg 1310783 to remote ida1990@bigmail.example
@400000006afe4c102bd72adc status: local 0/10 remote 1/20
@400000006afe4c110fd01a74 delivery 828: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050502_239aa79f9a51_-_esmtp/
@400000006afe4c110fd039b4 status: local 0/10 remote 0/20
@400000006afe4c110fd039b4 end msg 1310783
@400000006afe4c1513523c54 new msg 1310783
@400000006afe4c15135276ec info msg 1310783: bytes 2293 from <www@old-shop.example> qp 11892 uid 10003
@400000006afe4c1513531714 starting delivery 829: msg 1310783 to remote paula1948@bigmail.example
@400000006afe4c1513531714 status: local 0/10 remote 1/20
@400000006afe4c15138bf1c4 new msg 1310789
@400000006afe4c15138c91ec info msg 1310789: bytes 2106 from <www@old-shop.example> qp 11897 uid 10003
@400000006afe4c15138c95d4 starting delivery 830: msg 1310789 to remote twolf1948@bigmail.example
@400000006afe4c15138c95d4 status: local 0/10 remote 2/20
@400000006afe4c16026f294c delivery 829: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050507_fdba42a4acec_-_esmtp/
@400000006afe4c16026f294c status: local 0/10 remote 1/20
@400000006afe4c16026fb204 end msg 1310783
@400000006afe4c16224625a4 delivery 830: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4c16224625a4 status: local 0/10 remote 0/20
@400000006afe4c162246ba14 bounce msg 1310789 qp 11899
@400000006afe4c1622473afc end msg 1310789
@400000006afe4c16225faccc new msg 1310789
@400000006afe4c16225faccc info msg 1310789: bytes 3565 from <> qp 11899 uid 7796
@400000006afe4c16225faccc starting delivery 831: msg 1310789 to local www@old-shop.example
@400000006afe4c1622606464 status: local 1/10 remote 0/20
@400000006afe4c1625ea13dc delivery 831: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4c1625eadefc status: local 0/10 remote 0/20
@400000006afe4c1625ebc18c bounce msg 1310789 qp 11904
@400000006afe4c1625ebdce4 end msg 1310789
@400000006afe4c16260a654c new msg 1310789
@400000006afe4c16260a9814 info msg 1310789: bytes 4942 from <#@[]> qp 11904 uid 7796
@400000006afe4c16260a9814 starting delivery 832: msg 1310789 to local postmaster@mx1.example.net
@400000006afe4c16260a9814 status: local 1/10 remote 0/20
@400000006afe4c1629b37bd4 delivery 832: success: did_1+0+0/
@400000006afe4c1629b3972c status: local 0/10 remote 0/20
@400000006afe4c1629b452ac end msg 1310789
@400000006afe4c1d11b9c204 starting delivery 833: msg 1310773 to remote carla3@slowpost.example
@400000006afe4c1d11ba46d4 status: local 0/10 remote 1/20
@400000006afe4c1e123aa61c delivery 833: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<4d59136dc3d41d6a@mail.example>_[InternalId=345651051]_Queued_mail_for_delivery/
@400000006afe4c1e123ae0b4 status: local 0/10 remote 0/20
@400000006afe4c1e123bc72c end msg 1310773
@400000006afe4c22335620c4 new msg 1310773
@400000006afe4c223356b91c info msg 1310773: bytes 2184 from <www@old-shop.example> qp 11910 uid 10003
@400000006afe4c223356b91c starting delivery 834: msg 1310773 to remote emma1978@inkwell.test
@400000006afe4c223356b91c status: local 0/10 remote 1/20
@400000006afe4c232581d844 delivery 834: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050520_0efc0bb50f30_-_esmtp/
@400000006afe4c2325827c54 status: local 0/10 remote 0/20
@400000006afe4c2325835ee4 end msg 1310773
@400000006afe4c2706fd351c new msg 1310773
@400000006afe4c2706fe1b94 info msg 1310773: bytes 2157 from <www@old-shop.example> qp 11916 uid 10003
@400000006afe4c2706fef26c starting delivery 835: msg 1310773 to remote twolf1974@grey.test
@400000006afe4c2706fef26c status: local 0/10 remote 1/20
@400000006afe4c281b48db0c delivery 835: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<twolf1974@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afe4c281b48db0c status: local 0/10 remote 0/20
@400000006afe4c3504531034 new msg 1310789
@400000006afe4c3504531bec info msg 1310789: bytes 2113 from <www@old-shop.example> qp 11920 uid 10003
@400000006afe4c350453911c starting delivery 836: msg 1310789 to remote kmaier1955@bigmail.example
@400000006afe4c350453911c status: local 0/10 remote 1/20
@400000006afe4c352f8e5eac new msg 1310783
@400000006afe4c352f8e7dec info msg 1310783: bytes 2174 from <www@old-shop.example> qp 11928 uid 10003
@400000006afe4c352f8f58ac starting delivery 837: msg 1310783 to remote emma1996@freemail.test
@400000006afe4c352f8f972c status: local 0/10 remote 2/20
@400000006afe4c3604ea1c2c delivery 836: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4c3604ea1c2c status: local 0/10 remote 1/20
@400000006afe4c3604ea1c2c bounce msg 1310789 qp 11933
@400000006afe4c3604ea1c2c end msg 1310789
@400000006afe4c360525c1b4 new msg 1310789
@400000006afe4c360525c1b4 info msg 1310789: bytes 3062 from <> qp 11933 uid 7796
@400000006afe4c360525c59c starting delivery 838: msg 1310789 to local www@old-shop.example
@400000006afe4c3605262b2c status: local 1/10 remote 1/20
@400000006afe4c3606e93fbc delivery 838: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4c3606e93fbc status: local 0/10 remote 1/20
@400000006afe4c3606e96e9c bounce msg 1310789 qp 11940
@400000006afe4c3606e9b4ec end msg 1310789
@400000006afe4c3607015b9c new msg 1310789
@400000006afe4c3607015b9c info msg 1310789: bytes 4009 from <#@[]> qp 11940 uid 7796
@400000006afe4c3607023a44 starting delivery 839: msg 1310789 to local postmaster@mx1.example.net
@400000006afe4c360702de54 status: local 1/10 remote 1/20
@400000006afe4c360c798cd4 delivery 839: success: did_1+0+0/
@400000006afe4c360c79f64c status: local 0/10 remote 1/20
@400000006afe4c360c79fa34 end msg 1310789
@400000006afe4c362d74e8d4 delivery 837: failure: Connected_to_198.51.100.52_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4c362d74e8d4 status: local 0/10 remote 0/20
@400000006afe4c362d74e8d4 bounce msg 1310783 qp 11944
@400000006afe4c362d74e8d4 end msg 1310783
@400000006afe4c362d951b04 new msg 1310783
@400000006afe4c362d951b04 info msg 1310783: bytes 3186 from <> qp 11944 uid 7796
@400000006afe4c362d951b04 starting delivery 840: msg 1310783 to local www@old-shop.example
@400000006afe4c362d956154 status: local 1/10 remote 0/20
@400000006afe4c3630b31ffc delivery 840: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4c3630b4028c status: local 0/10 remote 0/20
@400000006afe4c3630b46434 bounce msg 1310783 qp 11952
@400000006afe4c3630b4c1f4 end msg 1310783
@400000006afe4c3630e572cc new msg 1310783
@400000006afe4c3630e5d08c info msg 1310783: bytes 4579 from <#@[]> qp 11952 uid 7796
@400000006afe4c3630e5e414 starting delivery 841: msg 1310783 to local postmaster@mx1.example.net
@400000006afe4c3630e5ebe4 status: local 1/10 remote 0/20
@400000006afe4c3637a14f64 delivery 841: success: did_1+0+0/
@400000006afe4c3637a1b4f4 status: local 0/10 remote 0/20
@400000006afe4c3637a1dfec end msg 1310783
@400000006afe4c4c04e424d4 new msg 1310783
@400000006afe4c4c04e453b4 info msg 1310783: bytes 2154 from <www@old-shop.example> qp 11956 uid 10003
@400000006afe4c4c04e47ac4 starting delivery 842: msg 1310783 to remote annakoch1945@bluebird.test
@400000006afe4c4c04e4dc6c status: local 0/10 remote 1/20
@400000006afe4c4d249ccf74 delivery 842: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<2841e67a06714c78@mail.example>_[InternalId=1323396486]_Queued_mail_for_delivery/
@400000006afe4c4d249d0df4 status: local 0/10 remote 0/20
@400000006afe4c4d249d5c14 end msg 1310783
@400000006afe4c4f0d00fcb4 new msg 1310783
@400000006afe4c4f0d00fcb4 info msg 1310783: bytes 2256 from <www@old-shop.example> qp 11958 uid 10003
@400000006afe4c4f0d0123c4 starting delivery 843: msg 1310783 to remote lena1956@bigmail.example
@400000006afe4c4f0d0123c4 status: local 0/10 remote 1/20
@400000006afe4c5017bc7c14 new msg 1310789
@400000006afe4c5017bc7c14 info msg 1310789: bytes 2253 from <www@old-shop.example> qp 11966 uid 10003
@400000006afe4c5017bc9b54 starting delivery 844: msg 1310789 to remote kmaier1958@dairy.example
@400000006afe4c5017bc9b54 status: local 0/10 remote 2/20
@400000006afe4c5022e641ec delivery 843: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050565_53a82b0f6536_-_esmtp/
@400000006afe4c5022e6de2c status: local 0/10 remote 1/20
@400000006afe4c5022e7a17c end msg 1310783
@400000006afe4c5121af5ffc delivery 844: failure: 198.51.100.206_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4c5121afd144 status: local 0/10 remote 0/20
@400000006afe4c5121b07d24 bounce msg 1310789 qp 11969
@400000006afe4c5121b11194 end msg 1310789
@400000006afe4c5121cadb24 new msg 1310789
@400000006afe4c5121cb19a4 info msg 1310789: bytes 3499 from <> qp 11969 uid 7796
@400000006afe4c5121cb449c starting delivery 845: msg 1310789 to local www@old-shop.example
@400000006afe4c5121cb63dc status: local 1/10 remote 0/20
@400000006afe4c51253d68bc delivery 845: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4c51253e3bac status: local 0/10 remote 0/20
@400000006afe4c51253e8db4 bounce msg 1310789 qp 11976
@400000006afe4c51253f0ab4 end msg 1310789
@400000006afe4c512576bc84 new msg 1310789
@400000006afe4c512576bc84 info msg 1310789: bytes 4549 from <#@[]> qp 11976 uid 7796
@400000006afe4c512576bc84 starting delivery 846: msg 1310789 to local postmaster@mx1.example.net
@400000006afe4c512576fb04 status: local 1/10 remote 0/20
@400000006afe4c512c710594 delivery 846: success: did_1+0+0/
@400000006afe4c512c71d49c status: local 0/10 remote 0/20
@400000006afe4c512c729fbc end msg 1310789
@400000006afe4c5239cc499c new msg 1310789
@400000006afe4c5239cc499c info msg 1310789: bytes 2181 from <www@old-shop.example> qp 11980 uid 10003
@400000006afe4c5239cc499c starting delivery 847: msg 1310789 to remote dweiss1958@bigmail.example
@400000006afe4c5239cc5554 status: local 0/10 remote 1/20
@400000006afe4c5b098e386c delivery 847: deferral: Connected_to_198.51.100.126_but_greeting_failed./Remote_host_said:_421_4.3.2_All_server_ports_are_busy/
@400000006afe4c5b098e386c status: local 0/10 remote 0/20
@400000006afe4c6921f32b74 new msg 1310783
@400000006afe4c6921f33344 info msg 1310783: bytes 2117 from <www@old-shop.example> qp 11982 uid 10003
@400000006afe4c6921f33344 starting delivery 848: msg 1310783 to remote emma1965@bigmail.example
@400000006afe4c6921f342e4 status: local 0/10 remote 1/20
@400000006afe4c6a14a3e9a4 delivery 848: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050591_421fbb14f20e_-_esmtp/
@400000006afe4c6a14a4149c status: local 0/10 remote 0/20
@400000006afe4c6a14a4cc34 end msg 1310783
@400000006afe4c721ba2a754 new msg 1310783
@400000006afe4c721ba2b6f4 info msg 1310783: bytes 2174 from <www@old-shop.example> qp 11989 uid 10003
@400000006afe4c721ba2ce64 starting delivery 849: msg 1310783 to remote ute1980@bigmail.example
@400000006afe4c721ba2f18c status: local 0/10 remote 1/20
@400000006afe4c7333dbbfcc delivery 849: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4c7333dc8ed4 status: local 0/10 remote 0/20
@400000006afe4c7333dd32e4 bounce msg 1310783 qp 11995
@400000006afe4c7333dd32e4 end msg 1310783
@400000006afe4c7334167af4 new msg 1310783
@400000006afe4c733416ffc4 info msg 1310783: bytes 3149 from <> qp 11995 uid 7796
@400000006afe4c7334175d84 starting delivery 850: msg 1310783 to local www@old-shop.example
@400000006afe4c7334175d84 status: local 1/10 remote 0/20
@400000006afe4c7336ad565c delivery 850: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4c7336ad565c status: local 0/10 remote 0/20
@400000006afe4c7336adb034 bounce msg 1310783 qp 11999
@400000006afe4c7336adb034 end msg 1310783
@400000006afe4c7336c873c4 new msg 1310783
@400000006afe4c7336c93afc info msg 1310783: bytes 4125 from <#@[]> qp 11999 uid 7796
@400000006afe4c7336c9bbe4 starting delivery 851: msg 1310783 to local postmaster@mx1.example.net
@400000006afe4c7336c9cf6c status: local 1/10 remote 0/20
@400000006afe4c74029b984c delivery 851: success: did_1+0+0/
@400000006afe4c74029b984c status: local 0/10 remote 0/20
@400000006afe4c74029b984c end msg 1310783
@400000006afe4c7b0d6b43bc starting delivery 852: msg 1310781 to remote blang1992@slowpost.example
@400000006afe4c7b0d6c2a34 status: local 0/10 remote 1/20
@400000006afe4c7d20b2e344 delivery 852: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe4c7d20b2f2e4 status: local 0/10 remote 0/20
@400000006afe4c82016a7704 new msg 1310783
@400000006afe4c82016affbc info msg 1310783: bytes 2294 from <www@old-shop.example> qp 12003 uid 10003
@400000006afe4c82016b5994 starting delivery 853: msg 1310783 to remote blang1982@bigmail.example
@400000006afe4c82016b6164 status: local 0/10 remote 1/20
@400000006afe4c82220a707c delivery 853: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050616_347e0b7aa837_-_esmtp/
@400000006afe4c82220a707c status: local 0/10 remote 0/20
@400000006afe4c82220a707c end msg 1310783
@400000006afe4c8811d77f4c new msg 1310783
@400000006afe4c8811d82f14 info msg 1310783: bytes 2169 from <www@old-shop.example> qp 12008 uid 10003
@400000006afe4c8811d82f14 starting delivery 854: msg 1310783 to remote jklein1954@museum.example
@400000006afe4c8811d82f14 status: local 0/10 remote 1/20
@400000006afe4c8a0f0a8084 delivery 854: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<aafc3f212ff653c9@mail.example>_[InternalId=969481955]_Queued_mail_for_delivery/
@400000006afe4c8a0f0a8084 status: local 0/10 remote 0/20
@400000006afe4c8a0f0a8084 end msg 1310783
@400000006afe4c9119334d34 new msg 1310783
@400000006afe4c9119334d34 info msg 1310783: bytes 2148 from <www@old-shop.example> qp 12014 uid 10003
@400000006afe4c91193400e4 starting delivery 855: msg 1310783 to remote dweiss2008@customer.example
@400000006afe4c9119343f64 status: local 0/10 remote 1/20
@400000006afe4c93054ef0ac delivery 855: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050631_03300ce51009_-_esmtp/
@400000006afe4c93054f69c4 status: local 0/10 remote 0/20
@400000006afe4c93054f757c end msg 1310783
@400000006afe4ca9249bd18c new msg 1310783
@400000006afe4ca9249c1fac info msg 1310783: bytes 2329 from <www@old-shop.example> qp 12021 uid 10003
@400000006afe4ca9249c1fac starting delivery 856: msg 1310783 to remote carla1947@valley.test
@400000006afe4ca9249c1fac status: local 0/10 remote 1/20
@400000006afe4cae33314efc new msg 1310785
@400000006afe4cae33314efc info msg 1310785: bytes 2359 from <www@old-shop.example> qp 12024 uid 10003
@400000006afe4cae3331fadc starting delivery 857: msg 1310785 to remote kmaier1978@birch.example
@400000006afe4cae33320694 status: local 0/10 remote 2/20
@400000006afe4cb021aec7a4 delivery 857: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_740C956B54/
@400000006afe4cb021af3cd4 status: local 0/10 remote 1/20
@400000006afe4cb021b01b7c end msg 1310785
@400000006afe4cb0357f9074 delivery 856: deferral: Connected_to_198.51.100.4_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006afe4cb035805f7c status: local 0/10 remote 0/20
@400000006afe4cb225d0e2a4 starting delivery 858: msg 1310776 to remote lena1981@grey.test
@400000006afe4cb225d0e2a4 status: local 0/10 remote 1/20
@400000006afe4cb303a7f384 new msg 1310785
@400000006afe4cb303a88024 info msg 1310785: bytes 2242 from <www@old-shop.example> qp 12032 uid 10003
@400000006afe4cb303a88024 starting delivery 859: msg 1310785 to remote jklein1964@bigmail.example
@400000006afe4cb303a8ca5c status: local 0/10 remote 2/20
@400000006afe4cb3117e9594 delivery 858: failure: 203.0.113.127_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4cb3117eef6c status: local 0/10 remote 1/20
@400000006afe4cb3117f35bc bounce msg 1310776 qp 12034
@400000006afe4cb3117f60b4 end msg 1310776
@400000006afe4cb311bbf86c new msg 1310776
@400000006afe4cb311bbf86c info msg 1310776: bytes 3344 from <> qp 12034 uid 7796
@400000006afe4cb311bc88f4 starting delivery 860: msg 1310776 to local www@old-shop.example
@400000006afe4cb311bd214c status: local 1/10 remote 1/20
@400000006afe4cb315023e14 delivery 860: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4cb3150314ec status: local 0/10 remote 1/20
@400000006afe4cb315035f24 bounce msg 1310776 qp 12038
@400000006afe4cb315035f24 end msg 1310776
@400000006afe4cb3150ee844 new msg 1310776
@400000006afe4cb3150f8c54 info msg 1310776: bytes 4375 from <#@[]> qp 12038 uid 7796
@400000006afe4cb3151020c4 starting delivery 861: msg 1310776 to local postmaster@mx1.example.net
@400000006afe4cb3151020c4 status: local 1/10 remote 1/20
@400000006afe4cb31c753994 delivery 861: success: did_1+0+0/
@400000006afe4cb31c7623f4 status: local 0/10 remote 1/20
@400000006afe4cb31c76c41c end msg 1310776
@400000006afe4cb4221e8904 delivery 859: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050665_384fc012602c_-_esmtp/
@400000006afe4cb4221e8904 status: local 0/10 remote 0/20
@400000006afe4cb4221f215c end msg 1310785
@400000006afe4cb51ac84ce4 new msg 1310785
@400000006afe4cb51ac8be2c info msg 1310785: bytes 2317 from <www@old-shop.example> qp 12043 uid 10003
@400000006afe4cb51ac98564 starting delivery 862: msg 1310785 to remote obeck1971@harbour.test
@400000006afe4cb51aca4c9c status: local 0/10 remote 1/20
@400000006afe4cb719524eb4 delivery 862: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_C5A5929474/
@400000006afe4cb719524eb4 status: local 0/10 remote 0/20
@400000006afe4cb71952623c end msg 1310785
@400000006afe4cd00cb7bacc new msg 1310785
@400000006afe4cd00cb7bacc info msg 1310785: bytes 2301 from <www@old-shop.example> qp 12048 uid 10003
@400000006afe4cd00cb85af4 starting delivery 863: msg 1310785 to remote carla1959@bigmail.example
@400000006afe4cd00cb8a914 status: local 0/10 remote 1/20
@400000006afe4cd12162ca84 delivery 863: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050694_3772c9ede9d4_-_esmtp/
@400000006afe4cd12162ca84 status: local 0/10 remote 0/20
@400000006afe4cd12163051c end msg 1310785
@400000006afe4cd6055378d4 new msg 1310785
@400000006afe4cd60553b36c info msg 1310785: bytes 2214 from <www@old-shop.example> qp 12052 uid 10003
@400000006afe4cd605549dcc starting delivery 864: msg 1310785 to remote blang1987@bigmail.example
@400000006afe4cd605549dcc status: local 0/10 remote 1/20
@400000006afe4cd7068424ec delivery 864: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4cd706843c5c status: local 0/10 remote 0/20
@400000006afe4cd706843c5c bounce msg 1310785 qp 12059
@400000006afe4cd70684cce4 end msg 1310785
@400000006afe4cd7069fbf54 new msg 1310785
@400000006afe4cd7069fbf54 info msg 1310785: bytes 3506 from <> qp 12059 uid 7796
@400000006afe4cd706a0a5cc starting delivery 865: msg 1310785 to local www@old-shop.example
@400000006afe4cd706a0a5cc status: local 1/10 remote 0/20
@400000006afe4cd708e054cc delivery 865: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4cd708e054cc status: local 0/10 remote 0/20
@400000006afe4cd708e10c64 bounce msg 1310785 qp 12062
@400000006afe4cd708e1d784 end msg 1310785
@400000006afe4cd7090c23a4 new msg 1310785
@400000006afe4cd7090cb044 info msg 1310785: bytes 4707 from <#@[]> qp 12062 uid 7796
@400000006afe4cd7090d40cc starting delivery 866: msg 1310785 to local postmaster@mx1.example.net
@400000006afe4cd7090de4dc status: local 1/10 remote 0/20
@400000006afe4cd70e221484 delivery 866: success: did_1+0+0/
@400000006afe4cd70e229184 status: local 0/10 remote 0/20
@400000006afe4cd70e229184 end msg 1310785
@400000006afe4cda262b1094 new msg 1310785
@400000006afe4cda262b1094 info msg 1310785: bytes 2277 from <www@old-shop.example> qp 12069 uid 10003
@400000006afe4cda262be384 starting delivery 867: msg 1310785 to remote twolf2003@bigmail.example
@400000006afe4cda262c77f4 status: local 0/10 remote 1/20
@400000006afe4cdb1d35c2a4 delivery 867: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050704_fa91b57a7c94_-_esmtp/
@400000006afe4cdb1d35c2a4 status: local 0/10 remote 0/20
@400000006afe4cdb1d35c2a4 end msg 1310785
@400000006afe4cef0997e8e4 new msg 1310785
@400000006afe4cef0997e8e4 info msg 1310785: bytes 2325 from <www@old-shop.example> qp 12077 uid 10003
@400000006afe4cef09983ed4 starting delivery 868: msg 1310785 to remote wanda1976@bigmail.example
@400000006afe4cef099869cc status: local 0/10 remote 1/20
@400000006afe4cf0146463ec delivery 868: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4cf01464cd64 status: local 0/10 remote 0/20
@400000006afe4cf014655dec bounce msg 1310785 qp 12085
@400000006afe4cf014655dec end msg 1310785
@400000006afe4cf0146ec044 new msg 1310785
@400000006afe4cf0146eeb3c info msg 1310785: bytes 3388 from <> qp 12085 uid 7796
@400000006afe4cf0146f3d44 starting delivery 869: msg 1310785 to local www@old-shop.example
@400000006afe4cf0146f9334 status: local 1/10 remote 0/20
@400000006afe4cf01604c1c4 delivery 869: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4cf016055a1c status: local 0/10 remote 0/20
@400000006afe4cf0160588fc bounce msg 1310785 qp 12087
@400000006afe4cf01605bbc4 end msg 1310785
@400000006afe4cf01635d444 new msg 1310785
@400000006afe4cf016365cfc info msg 1310785: bytes 4419 from <#@[]> qp 12087 uid 7796
@400000006afe4cf0163660e4 starting delivery 870: msg 1310785 to local postmaster@mx1.example.net
@400000006afe4cf016374b44 status: local 1/10 remote 0/20
@400000006afe4cf01936cfa4 delivery 870: success: did_1+0+0/
@400000006afe4cf019370654 status: local 0/10 remote 0/20
@400000006afe4cf019370654 end msg 1310785
@400000006afe4cfb115c8abc new msg 1310785
@400000006afe4cfb115c8abc info msg 1310785: bytes 2327 from <www@old-shop.example> qp 12091 uid 10003
@400000006afe4cfb115c928c starting delivery 871: msg 1310785 to remote ykurz1998@bigmail.example
@400000006afe4cfb115ca22c status: local 0/10 remote 1/20
@400000006afe4cfc0de4d0ec new msg 1310776
@400000006afe4cfc0de50f6c info msg 1310776: bytes 2347 from <www@old-shop.example> qp 12093 uid 10003
@400000006afe4cfc0de50f6c starting delivery 872: msg 1310776 to remote hvogel1986@bigmail.example
@400000006afe4cfc0de50f6c status: local 0/10 remote 2/20
@400000006afe4cfc129e4604 delivery 871: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<ykurz1998@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe4cfc129ea3c4 status: local 0/10 remote 1/20
@400000006afe4cfc129ee244 bounce msg 1310785 qp 12100
@400000006afe4cfc129f3064 end msg 1310785
@400000006afe4cfc12caad34 new msg 1310785
@400000006afe4cfc12cb5cfc info msg 1310785: bytes 3447 from <> qp 12100 uid 7796
@400000006afe4cfc12cb68b4 starting delivery 873: msg 1310785 to local www@old-shop.example
@400000006afe4cfc12cc2434 status: local 1/10 remote 1/20
@400000006afe4cfc1450300c delivery 873: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4cfc1450477c status: local 0/10 remote 1/20
@400000006afe4cfc1450477c bounce msg 1310785 qp 12103
@400000006afe4cfc1450f35c end msg 1310785
@400000006afe4cfc1473f834 new msg 1310785
@400000006afe4cfc14744e24 info msg 1310785: bytes 4850 from <#@[]> qp 12103 uid 7796
@400000006afe4cfc147461ac starting delivery 874: msg 1310785 to local postmaster@mx1.example.net
@400000006afe4cfc147461ac status: local 1/10 remote 1/20
@400000006afe4cfc17554a1c delivery 874: success: did_1+0+0/
@400000006afe4cfc17554a1c status: local 0/10 remote 1/20
@400000006afe4cfc17554a1c end msg 1310785
@400000006afe4cfd2cd01584 new msg 1310785
@400000006afe4cfd2cd01584 info msg 1310785: bytes 2112 from <www@old-shop.example> qp 12105 uid 10003
@400000006afe4cfd2cd0ec5c starting delivery 875: msg 1310785 to remote sara1949@bigmail.example
@400000006afe4cfd2cd0ec5c status: local 0/10 remote 2/20
@400000006afe4cfd31dc2324 new msg 1310791
@400000006afe4cfd31dc2324 info msg 1310791: bytes 2311 from <www@old-shop.example> qp 12110 uid 10003
@400000006afe4cfd31dc7144 starting delivery 876: msg 1310791 to remote obeck1942@pebble.test
@400000006afe4cfd31dc7144 status: local 0/10 remote 3/20
@400000006afe4cfd39373974 delivery 872: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050738_aab7beb68a7f_-_esmtp/
@400000006afe4cfd39378f64 status: local 0/10 remote 2/20
@400000006afe4cfd39378f64 end msg 1310776
@400000006afe4cfe1c1819bc delivery 876: failure: 203.0.113.83_does_not_like_recipient./Remote_host_said:_550_5.1.1_<obeck1942@pebble.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.83./
@400000006afe4cfe1c1819bc status: local 0/10 remote 1/20
@400000006afe4cfe1c18489c bounce msg 1310791 qp 12115
@400000006afe4cfe1c18489c end msg 1310791
@400000006afe4cfe1c57ce54 new msg 1310791
@400000006afe4cfe1c58476c info msg 1310791: bytes 3242 from <> qp 12115 uid 7796
@400000006afe4cfe1c58f734 starting delivery 877: msg 1310791 to local www@old-shop.example
@400000006afe4cfe1c58f734 status: local 1/10 remote 1/20
@400000006afe4cfe1fab6a0c delivery 877: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4cfe1fab6a0c status: local 0/10 remote 1/20
@400000006afe4cfe1fac0264 bounce msg 1310791 qp 12122
@400000006afe4cfe1fac0264 end msg 1310791
@400000006afe4cfe1fd59ebc new msg 1310791
@400000006afe4cfe1fd5bdfc info msg 1310791: bytes 4443 from <#@[]> qp 12122 uid 7796
@400000006afe4cfe1fd6620c starting delivery 878: msg 1310791 to local postmaster@mx1.example.net
@400000006afe4cfe1fd67594 status: local 1/10 remote 1/20
@400000006afe4cfe23efc694 delivery 875: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4cfe23efc694 status: local 1/10 remote 0/20
@400000006afe4cfe23efeda4 bounce msg 1310785 qp 12124
@400000006afe4cfe23efeda4 end msg 1310785
@400000006afe4cfe24265b3c new msg 1310785
@400000006afe4cfe24270eec info msg 1310785: bytes 3562 from <> qp 12124 uid 7796
@400000006afe4cfe24273dcc starting delivery 879: msg 1310785 to local www@old-shop.example
@400000006afe4cfe24273dcc status: local 2/10 remote 0/20
@400000006afe4cfe24d58314 delivery 879: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4cfe24d64664 status: local 1/10 remote 0/20
@400000006afe4cfe24d68cb4 bounce msg 1310785 qp 12131
@400000006afe4cfe24d77714 end msg 1310785
@400000006afe4cfe24de83c4 new msg 1310785
@400000006afe4cfe24de83c4 info msg 1310785: bytes 4597 from <#@[]> qp 12131 uid 7796
@400000006afe4cfe24de87ac starting delivery 880: msg 1310785 to local postmaster@mx1.example.net
@400000006afe4cfe24deaebc status: local 2/10 remote 0/20
@400000006afe4cfe2503b734 delivery 878: success: did_1+0+0/
@400000006afe4cfe250495dc status: local 1/10 remote 0/20
@400000006afe4cfe2504e3fc end msg 1310791
@400000006afe4cfe2aab9f44 delivery 880: success: did_1+0+0/
@400000006afe4cfe2aabb2cc status: local 0/10 remote 0/20
@400000006afe4cfe2aac00ec end msg 1310785
@400000006afe4d0b189989ec new msg 1310785
@400000006afe4d0b189a12a4 info msg 1310785: bytes 2217 from <www@old-shop.example> qp 12136 uid 10003
@400000006afe4d0b189a9774 starting delivery 881: msg 1310785 to remote emma1984@bigmail.example
@400000006afe4d0b189b185c status: local 0/10 remote 1/20
@400000006afe4d0c2bf5a78c delivery 881: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4d0c2bf5ce9c status: local 0/10 remote 0/20
@400000006afe4d0c2bf65754 bounce msg 1310785 qp 12141
@400000006afe4d0c2bf691ec end msg 1310785
@400000006afe4d0c2c0566cc new msg 1310785
@400000006afe4d0c2c0566cc info msg 1310785: bytes 3450 from <> qp 12141 uid 7796
@400000006afe4d0c2c0566cc starting delivery 882: msg 1310785 to local www@old-shop.example
@400000006afe4d0c2c0589f4 status: local 1/10 remote 0/20
@400000006afe4d0c2d6ebacc delivery 882: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4d0c2d6f7264 status: local 0/10 remote 0/20
@400000006afe4d0c2d6f7264 bounce msg 1310785 qp 12143
@400000006afe4d0c2d6f7264 end msg 1310785
@400000006afe4d0c2d963c14 new msg 1310785
@400000006afe4d0c2d96f794 info msg 1310785: bytes 4625 from <#@[]> qp 12143 uid 7796
@400000006afe4d0c2d96f794 starting delivery 883: msg 1310785 to local postmaster@mx1.example.net
@400000006afe4d0c2d973614 status: local 1/10 remote 0/20
@400000006afe4d0c30a30eb4 delivery 883: success: did_1+0+0/
@400000006afe4d0c30a30eb4 status: local 0/10 remote 0/20
@400000006afe4d0c30a3f144 end msg 1310785
@400000006afe4d0d35acf58c new msg 1310785
@400000006afe4d0d35ad62ec info msg 1310785: bytes 2214 from <www@old-shop.example> qp 12149 uid 10003
@400000006afe4d0d35ad62ec starting delivery 884: msg 1310785 to remote emma1959@bigmail.example
@400000006afe4d0d35ae31f4 status: local 0/10 remote 1/20
@400000006afe4d0e11b0e864 new msg 1310791
@400000006afe4d0e11b178ec info msg 1310791: bytes 2124 from <www@old-shop.example> qp 12157 uid 10003
@400000006afe4d0e11b224cc starting delivery 885: msg 1310791 to remote nina1986@bigmail.example
@400000006afe4d0e11b224cc status: local 0/10 remote 2/20
@400000006afe4d0e191ca46c delivery 884: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4d0e191d4494 status: local 0/10 remote 1/20
@400000006afe4d0e191d4494 bounce msg 1310785 qp 12162
@400000006afe4d0e191e1f54 end msg 1310785
@400000006afe4d0e19399a7c new msg 1310785
@400000006afe4d0e19399a7c info msg 1310785: bytes 3477 from <> qp 12162 uid 7796
@400000006afe4d0e193a1394 starting delivery 886: msg 1310785 to local www@old-shop.example
@400000006afe4d0e193adacc status: local 1/10 remote 1/20
@400000006afe4d0e1bad49fc delivery 886: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4d0e1bad49fc status: local 0/10 remote 1/20
@400000006afe4d0e1bad8c64 bounce msg 1310785 qp 12170
@400000006afe4d0e1bad8c64 end msg 1310785
@400000006afe4d0e1be0e104 new msg 1310785
@400000006afe4d0e1be0e104 info msg 1310785: bytes 4580 from <#@[]> qp 12170 uid 7796
@400000006afe4d0e1be190cc starting delivery 887: msg 1310785 to local postmaster@mx1.example.net
@400000006afe4d0e1be23cac status: local 1/10 remote 1/20
@400000006afe4d0e1f5d3e54 delivery 887: success: did_1+0+0/
@400000006afe4d0e1f5d4624 status: local 0/10 remote 1/20
@400000006afe4d0e1f5e0d5c end msg 1310785
@400000006afe4d0e35beacb4 delivery 885: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050756_b6bca7e61ec9_-_esmtp/
@400000006afe4d0e35beacb4 status: local 0/10 remote 0/20
@400000006afe4d0e35bf3d3c end msg 1310791
@400000006afe4d163b39a4dc new msg 1310791
@400000006afe4d163b3a1df4 info msg 1310791: bytes 2120 from <www@old-shop.example> qp 12177 uid 10003
@400000006afe4d163b3ad1a4 starting delivery 888: msg 1310791 to remote annakoch1958@bigmail.example
@400000006afe4d163b3af0e4 status: local 0/10 remote 1/20
@400000006afe4d171327f804 delivery 888: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050764_0dd42d0504cb_-_esmtp/
@400000006afe4d17132859ac status: local 0/10 remote 0/20
@400000006afe4d17132859ac end msg 1310791
@400000006afe4d1930b8772c new msg 1310791
@400000006afe4d1930b955d4 info msg 1310791: bytes 2154 from <www@old-shop.example> qp 12181 uid 10003
@400000006afe4d1930b9712c starting delivery 889: msg 1310791 to remote annakoch1955@kiosk.example
@400000006afe4d1930b9712c status: local 0/10 remote 1/20
@400000006afe4d1b034b5494 delivery 889: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795050767_qp_2811/
@400000006afe4d1b034c1bcc status: local 0/10 remote 0/20
@400000006afe4d1b034cead4 end msg 1310791
@400000006afe4d23285fcecc new msg 1310791
@400000006afe4d23285fcecc info msg 1310791: bytes 2100 from <www@old-shop.example> qp 12183 uid 10003
@400000006afe4d2328601134 starting delivery 890: msg 1310791 to remote greta1958@bigmail.example
@400000006afe4d232860bd14 status: local 0/10 remote 1/20
@400000006afe4d2509d937a4 delivery 890: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4d2509d937a4 status: local 0/10 remote 0/20
@400000006afe4d2509d95eb4 bounce msg 1310791 qp 12191
@400000006afe4d2509d95eb4 end msg 1310791
@400000006afe4d250a0d9db4 new msg 1310791
@400000006afe4d250a0e748c info msg 1310791: bytes 3418 from <> qp 12191 uid 7796
@400000006afe4d250a0f5334 starting delivery 891: msg 1310791 to local www@old-shop.example
@400000006afe4d250a0fcc4c status: local 1/10 remote 0/20
@400000006afe4d250d589294 delivery 891: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4d250d589294 status: local 0/10 remote 0/20
@400000006afe4d250d58b9a4 bounce msg 1310791 qp 12197
@400000006afe4d250d58b9a4 end msg 1310791
@400000006afe4d250d9272fc new msg 1310791
@400000006afe4d250d9272fc info msg 1310791: bytes 4908 from <#@[]> qp 12197 uid 7796
@400000006afe4d250d931edc starting delivery 892: msg 1310791 to local postmaster@mx1.example.net
@400000006afe4d250d93e22c status: local 1/10 remote 0/20
@400000006afe4d251076e1c4 delivery 892: success: did_1+0+0/
@400000006afe4d2510774f24 status: local 0/10 remote 0/20
@400000006afe4d251077e394 end msg 1310791
@400000006afe4d4b2f1fc244 new msg 1310791
@400000006afe4d4b2f1fc244 info msg 1310791: bytes 2349 from <www@old-shop.example> qp 12200 uid 10003
@400000006afe4d4b2f206e24 starting delivery 893: msg 1310791 to remote emma1993@bigmail.example
@400000006afe4d4b2f20a0ec status: local 0/10 remote 1/20
@400000006afe4d4c335fbdb4 delivery 893: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/
@400000006afe4d4c33602efc status: local 0/10 remote 0/20
@400000006afe4d4e15a7c8fc new msg 1310785
@400000006afe4d4e15a81b04 info msg 1310785: bytes 2141 from <www@old-shop.example> qp 12208 uid 10003
@400000006afe4d4e15a81b04 starting delivery 894: msg 1310785 to remote vhorn1997@bigmail.example
@400000006afe4d4e15a8af74 status: local 0/10 remote 1/20
@400000006afe4d5003b8d3d4 delivery 894: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050820_f239ead094af_-_esmtp/
@400000006afe4d5003b96c2c status: local 0/10 remote 0/20
@400000006afe4d5003ba23c4 end msg 1310785
@400000006afe4d5a345cf9d4 new msg 1310785
@400000006afe4d5a345d634c info msg 1310785: bytes 2294 from <www@old-shop.example> qp 12211 uid 10003
@400000006afe4d5a345e2a84 starting delivery 895: msg 1310785 to remote carla1948@bigmail.example
@400000006afe4d5a345ef98c status: local 0/10 remote 1/20
@400000006afe4d5c1bbb4fd4 delivery 895: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050832_8ccecb3cf91d_-_esmtp/
@400000006afe4d5c1bbbeffc status: local 0/10 remote 0/20
@400000006afe4d5c1bbbeffc end msg 1310785
@400000006afe4d730c6295ec new msg 1310785
@400000006afe4d730c62a974 info msg 1310785: bytes 2117 from <www@old-shop.example> qp 12215 uid 10003
@400000006afe4d730c62f3ac starting delivery 896: msg 1310785 to remote vhorn1972@bigmail.example
@400000006afe4d730c637c64 status: local 0/10 remote 1/20
@400000006afe4d74043ff97c delivery 896: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4d7404408a04 status: local 0/10 remote 0/20
@400000006afe4d740440e7c4 bounce msg 1310785 qp 12221
@400000006afe4d740441801c end msg 1310785
@400000006afe4d74047359d4 new msg 1310785
@400000006afe4d74047380e4 info msg 1310785: bytes 3611 from <> qp 12221 uid 7796
@400000006afe4d740474481c starting delivery 897: msg 1310785 to local www@old-shop.example
@400000006afe4d740474869c status: local 1/10 remote 0/20
@400000006afe4d7405df807c delivery 897: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4d7405e00164 status: local 0/10 remote 0/20
@400000006afe4d7405e00164 bounce msg 1310785 qp 12224
@400000006afe4d7405e018d4 end msg 1310785
@400000006afe4d7405fb97e4 new msg 1310785
@400000006afe4d7405fc5f1c info msg 1310785: bytes 5106 from <#@[]> qp 12224 uid 7796
@400000006afe4d7405fcd44c starting delivery 898: msg 1310785 to local postmaster@mx1.example.net
@400000006afe4d7405fd64d4 status: local 1/10 remote 0/20
@400000006afe4d74084e7124 delivery 898: success: did_1+0+0/
@400000006afe4d74084eabbc status: local 0/10 remote 0/20
@400000006afe4d74084eabbc end msg 1310785
@400000006afe4d7d2f7befec new msg 1310785
@400000006afe4d7d2f7c3a24 info msg 1310785: bytes 2185 from <www@old-shop.example> qp 12231 uid 10003
@400000006afe4d7d2f7d1cb4 starting delivery 899: msg 1310785 to remote zjung1957@bigmail.example
@400000006afe4d7d2f7d95cc status: local 0/10 remote 1/20
@400000006afe4d7e3b0bd64c new msg 1310776
@400000006afe4d7e3b0c5f04 info msg 1310776: bytes 2278 from <www@old-shop.example> qp 12233 uid 10003
@400000006afe4d7e3b0cef8c starting delivery 900: msg 1310776 to remote greta2000@oakwood.test
@400000006afe4d7e3b0d0314 status: local 0/10 remote 2/20
@400000006afe4d7f294b868c delivery 899: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050867_ac70965149be_-_esmtp/
@400000006afe4d7f294b8e5c status: local 0/10 remote 1/20
@400000006afe4d7f294bc124 end msg 1310785
@400000006afe4d810e27294c delivery 900: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1w16B6-E8D79D-0F/
@400000006afe4d810e2792c4 status: local 0/10 remote 0/20
@400000006afe4d810e2792c4 end msg 1310776
@400000006afe4d8e1671896c starting delivery 901: msg 1310748 to remote lena@silent.test
@400000006afe4d8e1671896c status: local 0/10 remote 1/20
@400000006afe4d8e17d710c4 delivery 901: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe4d8e17d7d7fc status: local 0/10 remote 0/20
@400000006afe4d9209145d1c new msg 1310776
@400000006afe4d9209148814 info msg 1310776: bytes 2195 from <www@old-shop.example> qp 12235 uid 10003
@400000006afe4d920914b30c starting delivery 902: msg 1310776 to remote blang1976@inkwell.test
@400000006afe4d920915959c status: local 0/10 remote 1/20
@400000006afe4d920dfa0a84 new msg 1310785
@400000006afe4d920dfa58a4 info msg 1310785: bytes 2213 from <www@old-shop.example> qp 12242 uid 10003
@400000006afe4d920dfa58a4 starting delivery 903: msg 1310785 to remote dweiss1993@bigmail.example
@400000006afe4d920dfa645c status: local 0/10 remote 2/20
@400000006afe4d923a5d0c34 delivery 902: failure: 198.51.100.7_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4d923a5d101c status: local 0/10 remote 1/20
@400000006afe4d923a5d101c bounce msg 1310776 qp 12244
@400000006afe4d923a5d101c end msg 1310776
@400000006afe4d923a8fef8c new msg 1310776
@400000006afe4d923a8fef8c info msg 1310776: bytes 3500 from <> qp 12244 uid 7796
@400000006afe4d923a908fb4 starting delivery 904: msg 1310776 to local www@old-shop.example
@400000006afe4d923a915304 status: local 1/10 remote 1/20
@400000006afe4d9301722bac delivery 904: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4d930172a8ac status: local 0/10 remote 1/20
@400000006afe4d930173930c bounce msg 1310776 qp 12247
@400000006afe4d9301746dcc end msg 1310776
@400000006afe4d9301a78bbc new msg 1310776
@400000006afe4d9301a81c44 info msg 1310776: bytes 4672 from <#@[]> qp 12247 uid 7796
@400000006afe4d9301a82be4 starting delivery 905: msg 1310776 to local postmaster@mx1.example.net
@400000006afe4d9301a8dbac status: local 1/10 remote 1/20
@400000006afe4d9308ce9da4 delivery 905: success: did_1+0+0/
@400000006afe4d9308ceefac status: local 0/10 remote 1/20
@400000006afe4d9308ceefac end msg 1310776
@400000006afe4d931840a034 delivery 903: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4d93184101dc status: local 0/10 remote 0/20
@400000006afe4d93184101dc bounce msg 1310785 qp 12251
@400000006afe4d93184101dc end msg 1310785
@400000006afe4d93184af8a4 new msg 1310785
@400000006afe4d93184af8a4 info msg 1310785: bytes 3596 from <> qp 12251 uid 7796
@400000006afe4d93184af8a4 starting delivery 906: msg 1310785 to local www@old-shop.example
@400000006afe4d93184b3ef4 status: local 1/10 remote 0/20
@400000006afe4d931b5beddc delivery 906: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4d931b5beddc status: local 0/10 remote 0/20
@400000006afe4d931b5c95d4 bounce msg 1310785 qp 12255
@400000006afe4d931b5cd83c end msg 1310785
@400000006afe4d931b9fe064 new msg 1310785
@400000006afe4d931ba045f4 info msg 1310785: bytes 4640 from <#@[]> qp 12255 uid 7796
@400000006afe4d931ba045f4 starting delivery 907: msg 1310785 to local postmaster@mx1.example.net
@400000006afe4d931ba0597c status: local 1/10 remote 0/20
@400000006afe4d93200dfc6c delivery 907: success: did_1+0+0/
@400000006afe4d93200eac34 status: local 0/10 remote 0/20
@400000006afe4d93200ecb74 end msg 1310785
@400000006afe4d9d35934754 new msg 1310785
@400000006afe4d9d3593918c info msg 1310785: bytes 2331 from <www@old-shop.example> qp 12258 uid 10003
@400000006afe4d9d35940aa4 starting delivery 908: msg 1310785 to remote jklein1972@ferry.test
@400000006afe4d9d35940aa4 status: local 0/10 remote 1/20
@400000006afe4d9f045978d4 delivery 908: failure: 203.0.113.202_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4d9f04599bfc status: local 0/10 remote 0/20
@400000006afe4d9f04599bfc bounce msg 1310785 qp 12262
@400000006afe4d9f045a24b4 end msg 1310785
@400000006afe4d9f049ab024 new msg 1310785
@400000006afe4d9f049afe44 info msg 1310785: bytes 3247 from <> qp 12262 uid 7796
@400000006afe4d9f049afe44 starting delivery 909: msg 1310785 to local www@old-shop.example
@400000006afe4d9f049bae0c status: local 1/10 remote 0/20
@400000006afe4d9f062908b4 delivery 909: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4d9f062908b4 status: local 0/10 remote 0/20
@400000006afe4d9f0629df8c bounce msg 1310785 qp 12266
@400000006afe4d9f0629df8c end msg 1310785
@400000006afe4d9f0660ce0c new msg 1310785
@400000006afe4d9f0661721c info msg 1310785: bytes 4513 from <#@[]> qp 12266 uid 7796
@400000006afe4d9f0661ef1c starting delivery 910: msg 1310785 to local postmaster@mx1.example.net
@400000006afe4d9f0661febc status: local 1/10 remote 0/20
@400000006afe4d9f085b1f3c delivery 910: success: did_1+0+0/
@400000006afe4d9f085b7144 status: local 0/10 remote 0/20
@400000006afe4d9f085b7144 end msg 1310785
@400000006afe4da028e231b4 new msg 1310785
@400000006afe4da028e28b8c info msg 1310785: bytes 2105 from <www@old-shop.example> qp 12274 uid 10003
@400000006afe4da028e2e17c starting delivery 911: msg 1310785 to remote greta1994@bigmail.example
@400000006afe4da028e2e17c status: local 0/10 remote 1/20
@400000006afe4da118e0186c delivery 911: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4da118e04364 status: local 0/10 remote 0/20
@400000006afe4da118e0c834 bounce msg 1310785 qp 12277
@400000006afe4da118e0d004 end msg 1310785
@400000006afe4da1190eb9ec new msg 1310785
@400000006afe4da1190f3ad4 info msg 1310785: bytes 3445 from <> qp 12277 uid 7796
@400000006afe4da1190f3ad4 starting delivery 912: msg 1310785 to local www@old-shop.example
@400000006afe4da11910197c status: local 1/10 remote 0/20
@400000006afe4da11c17e30c delivery 912: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4da11c17e30c status: local 0/10 remote 0/20
@400000006afe4da11c18bdcc bounce msg 1310785 qp 12284
@400000006afe4da11c18bdcc end msg 1310785
@400000006afe4da11c3abcec new msg 1310785
@400000006afe4da11c3b39ec info msg 1310785: bytes 4392 from <#@[]> qp 12284 uid 7796
@400000006afe4da11c3b39ec starting delivery 913: msg 1310785 to local postmaster@mx1.example.net
@400000006afe4da11c3c10c4 status: local 1/10 remote 0/20
@400000006afe4da1221ea074 delivery 913: success: did_1+0+0/
@400000006afe4da1221eb7e4 status: local 0/10 remote 0/20
@400000006afe4da1221eb7e4 end msg 1310785
@400000006afe4da8115222ac new msg 1310785
@400000006afe4da81152bb04 info msg 1310785: bytes 2353 from <www@old-shop.example> qp 12289 uid 10003
@400000006afe4da81152bb04 starting delivery 914: msg 1310785 to remote sara1990@bigmail.example
@400000006afe4da81153729c status: local 0/10 remote 1/20
@400000006afe4da811634564 new msg 1310776
@400000006afe4da81163494c info msg 1310776: bytes 2174 from <www@old-shop.example> qp 12292 uid 10003
@400000006afe4da81163ce1c starting delivery 915: msg 1310776 to remote ida2002@quarry.example
@400000006afe4da8116433ac status: local 0/10 remote 2/20
@400000006afe4da9081b33f4 delivery 914: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4da9081c06e4 status: local 0/10 remote 1/20
@400000006afe4da9081c494c bounce msg 1310785 qp 12300
@400000006afe4da9081cb2c4 end msg 1310785
@400000006afe4da9085ea1ac new msg 1310785
@400000006afe4da9085eefcc info msg 1310785: bytes 3338 from <> qp 12300 uid 7796
@400000006afe4da9085eefcc starting delivery 916: msg 1310785 to local www@old-shop.example
@400000006afe4da9085fb31c status: local 1/10 remote 1/20
@400000006afe4da90be3fbc4 delivery 916: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4da90be3fbc4 status: local 0/10 remote 1/20
@400000006afe4da90be4b744 bounce msg 1310785 qp 12303
@400000006afe4da90be58e1c end msg 1310785
@400000006afe4da90c2598a4 new msg 1310785
@400000006afe4da90c25d33c info msg 1310785: bytes 4674 from <#@[]> qp 12303 uid 7796
@400000006afe4da90c269a74 starting delivery 917: msg 1310785 to local postmaster@mx1.example.net
@400000006afe4da90c270fa4 status: local 1/10 remote 1/20
@400000006afe4da912cb2264 delivery 917: success: did_1+0+0/
@400000006afe4da912cbd614 status: local 0/10 remote 1/20
@400000006afe4da912cc7e0c end msg 1310785
@400000006afe4daa145690dc delivery 915: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1wB651-54873F-12/
@400000006afe4daa145767b4 status: local 0/10 remote 0/20
@400000006afe4daa145767b4 end msg 1310776
@400000006afe4db111c2516c new msg 1310776
@400000006afe4db111c25554 info msg 1310776: bytes 2272 from <www@old-shop.example> qp 12309 uid 10003
@400000006afe4db111c25554 starting delivery 918: msg 1310776 to remote rfrank2003@bigmail.example
@400000006afe4db111c3245c status: local 0/10 remote 1/20
@400000006afe4db13b94a5bc delivery 918: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4db13b956cf4 status: local 0/10 remote 0/20
@400000006afe4db13b963bfc bounce msg 1310776 qp 12312
@400000006afe4db13b9672ac end msg 1310776
@400000006afe4db200394dec new msg 1310776
@400000006afe4db200394dec info msg 1310776: bytes 3704 from <> qp 12312 uid 7796
@400000006afe4db200394dec starting delivery 919: msg 1310776 to local www@old-shop.example
@400000006afe4db2003955bc status: local 1/10 remote 0/20
@400000006afe4db202f97b74 delivery 919: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4db202f9aa54 status: local 0/10 remote 0/20
@400000006afe4db202f9b224 bounce msg 1310776 qp 12316
@400000006afe4db202fa3ec4 end msg 1310776
@400000006afe4db20308d13c new msg 1310776
@400000006afe4db203091b74 info msg 1310776: bytes 4943 from <#@[]> qp 12316 uid 7796
@400000006afe4db203091b74 starting delivery 920: msg 1310776 to local postmaster@mx1.example.net
@400000006afe4db203093ab4 status: local 1/10 remote 0/20
@400000006afe4db20940a8f4 delivery 920: success: did_1+0+0/
@400000006afe4db20940e38c status: local 0/10 remote 0/20
@400000006afe4db20940e38c end msg 1310776
@400000006afe4db3230d424c new msg 1310776
@400000006afe4db3230e28c4 info msg 1310776: bytes 2198 from <www@old-shop.example> qp 12319 uid 10003
@400000006afe4db3230ed88c starting delivery 921: msg 1310776 to remote obeck2009@bigmail.example
@400000006afe4db3230f6cfc status: local 0/10 remote 1/20
@400000006afe4db432ac0db4 delivery 921: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050921_e81fb7267c3e_-_esmtp/
@400000006afe4db432ac5bd4 status: local 0/10 remote 0/20
@400000006afe4db432ac5fbc end msg 1310776
@400000006afe4db7223149cc starting delivery 922: msg 1310773 to remote twolf1974@grey.test
@400000006afe4db72231d66c status: local 0/10 remote 1/20
@400000006afe4db81b6def3c delivery 922: failure: 203.0.113.127_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4db81b6def3c status: local 0/10 remote 0/20
@400000006afe4db81b6def3c bounce msg 1310773 qp 12326
@400000006afe4db81b6e3d5c end msg 1310773
@400000006afe4db81b78a56c new msg 1310773
@400000006afe4db81b78a56c info msg 1310773: bytes 3399 from <> qp 12326 uid 7796
@400000006afe4db81b78d44c starting delivery 923: msg 1310773 to local www@old-shop.example
@400000006afe4db81b78d44c status: local 1/10 remote 0/20
@400000006afe4db81e5ed954 delivery 923: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4db81e5f71ac status: local 0/10 remote 0/20
@400000006afe4db81e5f71ac bounce msg 1310773 qp 12331
@400000006afe4db81e5fa474 end msg 1310773
@400000006afe4db81e9f6c94 new msg 1310773
@400000006afe4db81e9fdddc info msg 1310773: bytes 4815 from <#@[]> qp 12331 uid 7796
@400000006afe4db81e9fdddc starting delivery 924: msg 1310773 to local postmaster@mx1.example.net
@400000006afe4db81e9fdddc status: local 1/10 remote 0/20
@400000006afe4db8247bbab4 delivery 924: success: did_1+0+0/
@400000006afe4db8247bbab4 status: local 0/10 remote 0/20
@400000006afe4db8247bf934 end msg 1310773
@400000006afe4dce0d5e3bcc new msg 1310773
@400000006afe4dce0d5e8dd4 info msg 1310773: bytes 2320 from <www@old-shop.example> qp 12338 uid 10003
@400000006afe4dce0d5ec484 starting delivery 925: msg 1310773 to remote paula1961@grocer.example
@400000006afe4dce0d5f60c4 status: local 0/10 remote 1/20
@400000006afe4dcf2f3fd91c delivery 925: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795050948_qp_24129/
@400000006afe4dcf2f3fd91c status: local 0/10 remote 0/20
@400000006afe4dcf2f3fd91c end msg 1310773
@400000006afe4dd9283933fc new msg 1310773
@400000006afe4dd92839b0fc info msg 1310773: bytes 2272 from <www@old-shop.example> qp 12346 uid 10003
@400000006afe4dd9283a31e4 starting delivery 926: msg 1310773 to remote greta1989@bigmail.example
@400000006afe4dd9283b0ca4 status: local 0/10 remote 1/20
@400000006afe4dda1959577c delivery 926: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050959_8b5c7a77cdb0_-_esmtp/
@400000006afe4dda1959b154 status: local 0/10 remote 0/20
@400000006afe4dda195a16e4 end msg 1310773
@400000006afe4dda37fcd12c new msg 1310773
@400000006afe4dda37fcd12c info msg 1310773: bytes 2154 from <www@old-shop.example> qp 12354 uid 10003
@400000006afe4dda37fd9c4c starting delivery 927: msg 1310773 to remote greta2007@dune.test
@400000006afe4dda37fd9c4c status: local 0/10 remote 1/20
@400000006afe4ddc10f8db34 delivery 927: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w7C6C-D2492C-40/
@400000006afe4ddc10f9c1ac status: local 0/10 remote 0/20
@400000006afe4ddc10fa5dec end msg 1310773
@400000006afe4ddd38e548e4 new msg 1310773
@400000006afe4ddd38e5e90c info msg 1310773: bytes 2326 from <www@old-shop.example> qp 12360 uid 10003
@400000006afe4ddd38e69cbc starting delivery 928: msg 1310773 to remote ida1960@lighthouse.test
@400000006afe4ddd38e69cbc status: local 0/10 remote 1/20
@400000006afe4ddf00fc6b24 delivery 928: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1wDE2F-2AC4E7-8F/
@400000006afe4ddf00fcec0c status: local 0/10 remote 0/20
@400000006afe4ddf00fdb72c end msg 1310773
@400000006afe4de202581324 starting delivery 929: msg 1310789 to remote dweiss1958@bigmail.example
@400000006afe4de2025851a4 status: local 0/10 remote 1/20
@400000006afe4de33349824c delivery 929: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050968_7f022ec35fbd_-_esmtp/
@400000006afe4de33349bce4 status: local 0/10 remote 0/20
@400000006afe4de3334a3dcc end msg 1310789
@400000006afe4dea15eac56c new msg 1310789
@400000006afe4dea15eac56c info msg 1310789: bytes 2231 from <www@old-shop.example> qp 12363 uid 10003
@400000006afe4dea15eac56c starting delivery 930: msg 1310789 to remote sara1978@bigmail.example
@400000006afe4dea15eac56c status: local 0/10 remote 1/20
@400000006afe4dec18e43334 delivery 930: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050976_b93fab260d2f_-_esmtp/
@400000006afe4dec18e48d0c status: local 0/10 remote 0/20
@400000006afe4dec18e48d0c end msg 1310789
@400000006afe4df90bd59c14 new msg 1310789
@400000006afe4df90bd59c14 info msg 1310789: bytes 2293 from <www@old-shop.example> qp 12370 uid 10003
@400000006afe4df90bd59c14 starting delivery 931: msg 1310789 to remote rfrank1973@bigmail.example
@400000006afe4df90bd64fc4 status: local 0/10 remote 1/20
@400000006afe4df93425fbb4 delivery 931: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<rfrank1973@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe4df934265974 status: local 0/10 remote 0/20
@400000006afe4df934265974 bounce msg 1310789 qp 12378
@400000006afe4df934265974 end msg 1310789
@400000006afe4df9343ac7ec new msg 1310789
@400000006afe4df9343ac7ec info msg 1310789: bytes 3688 from <> qp 12378 uid 7796
@400000006afe4df9343ac7ec starting delivery 932: msg 1310789 to local www@old-shop.example
@400000006afe4df9343b3d1c status: local 1/10 remote 0/20
@400000006afe4df93576ce44 delivery 932: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4df9357789c4 status: local 0/10 remote 0/20
@400000006afe4df93578686c bounce msg 1310789 qp 12381
@400000006afe4df93578686c end msg 1310789
@400000006afe4df935ab18fc new msg 1310789
@400000006afe4df935abe034 info msg 1310789: bytes 4761 from <#@[]> qp 12381 uid 7796
@400000006afe4df935abe034 starting delivery 933: msg 1310789 to local postmaster@mx1.example.net
@400000006afe4df935abe034 status: local 1/10 remote 0/20
@400000006afe4df93ae95e14 delivery 933: success: did_1+0+0/
@400000006afe4df93ae99c94 status: local 0/10 remote 0/20
@400000006afe4df93ae9b7ec end msg 1310789
@400000006afe4dfd269b4b0c new msg 1310789
@400000006afe4dfd269b79ec info msg 1310789: bytes 2185 from <www@old-shop.example> qp 12389 uid 10003
@400000006afe4dfd269b79ec starting delivery 934: msg 1310789 to remote greta1961@bigmail.example
@400000006afe4dfd269b79ec status: local 0/10 remote 1/20
@400000006afe4dfe24fee8bc delivery 934: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050995_ba4a389d6036_-_esmtp/
@400000006afe4dfe24ff179c status: local 0/10 remote 0/20
@400000006afe4dfe24ff179c end msg 1310789
@400000006afe4e011b7c9154 new msg 1310789
@400000006afe4e011b7d1624 info msg 1310789: bytes 2217 from <www@old-shop.example> qp 12396 uid 10003
@400000006afe4e011b7d8b54 starting delivery 935: msg 1310789 to remote ida1989@bigmail.example
@400000006afe4e011b7da2c4 status: local 0/10 remote 1/20
@400000006afe4e031cab0704 delivery 935: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795050999_b1593d268d88_-_esmtp/
@400000006afe4e031cab801c status: local 0/10 remote 0/20
@400000006afe4e031cab801c end msg 1310789
@400000006afe4e162e079b84 new msg 1310789
@400000006afe4e162e07f55c info msg 1310789: bytes 2175 from <www@old-shop.example> qp 12398 uid 10003
@400000006afe4e162e089d54 starting delivery 936: msg 1310789 to remote dweiss1990@bigmail.example
@400000006afe4e162e0935ac status: local 0/10 remote 1/20
@400000006afe4e172c0829d4 new msg 1310773
@400000006afe4e172c08f10c info msg 1310773: bytes 2356 from <www@old-shop.example> qp 12403 uid 10003
@400000006afe4e172c08f8dc starting delivery 937: msg 1310773 to remote sara1973@bigmail.example
@400000006afe4e172c094ecc status: local 0/10 remote 2/20
@400000006afe4e1737d41764 delivery 936: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4e1737d47cf4 status: local 0/10 remote 1/20
@400000006afe4e1737d557b4 bounce msg 1310789 qp 12405
@400000006afe4e1737d557b4 end msg 1310789
@400000006afe4e1737eba2bc new msg 1310789
@400000006afe4e1737ec084c info msg 1310789: bytes 3332 from <> qp 12405 uid 7796
@400000006afe4e1737ec1fbc starting delivery 938: msg 1310789 to local www@old-shop.example
@400000006afe4e1737ec3efc status: local 1/10 remote 1/20
@400000006afe4e173a679f3c delivery 938: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4e173a67ba94 status: local 0/10 remote 1/20
@400000006afe4e173a6827f4 bounce msg 1310789 qp 12409
@400000006afe4e173a68434c end msg 1310789
@400000006afe4e173a764154 new msg 1310789
@400000006afe4e173a765cac info msg 1310789: bytes 4826 from <#@[]> qp 12409 uid 7796
@400000006afe4e173a765cac starting delivery 939: msg 1310789 to local postmaster@mx1.example.net
@400000006afe4e173a769f14 status: local 1/10 remote 1/20
@400000006afe4e18001431ec delivery 939: success: did_1+0+0/
@400000006afe4e18001464b4 status: local 0/10 remote 1/20
@400000006afe4e180014be8c end msg 1310789
@400000006afe4e181acfcec4 delivery 937: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4e181ad0b53c status: local 0/10 remote 0/20
@400000006afe4e181ad0c0f4 bounce msg 1310773 qp 12411
@400000006afe4e181ad1517c end msg 1310773
@400000006afe4e181ad76fe4 new msg 1310773
@400000006afe4e181ad76fe4 info msg 1310773: bytes 3668 from <> qp 12411 uid 7796
@400000006afe4e181ad7930c starting delivery 940: msg 1310773 to local www@old-shop.example
@400000006afe4e181ad85a44 status: local 1/10 remote 0/20
@400000006afe4e181e244d0c delivery 940: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4e181e25105c status: local 0/10 remote 0/20
@400000006afe4e181e25105c bounce msg 1310773 qp 12415
@400000006afe4e181e25c024 end msg 1310773
@400000006afe4e181e5d8194 new msg 1310773
@400000006afe4e181e5df6c4 info msg 1310773: bytes 5153 from <#@[]> qp 12415 uid 7796
@400000006afe4e181e5e25a4 starting delivery 941: msg 1310773 to local postmaster@mx1.example.net
@400000006afe4e181e5eae5c status: local 1/10 remote 0/20
@400000006afe4e18225b95ec delivery 941: success: did_1+0+0/
@400000006afe4e18225c0734 status: local 0/10 remote 0/20
@400000006afe4e18225c39fc end msg 1310773
@400000006afe4e2b27a57b94 new msg 1310773
@400000006afe4e2b27a59ad4 info msg 1310773: bytes 2266 from <www@old-shop.example> qp 12420 uid 10003
@400000006afe4e2b27a59ad4 starting delivery 942: msg 1310773 to remote fbraun1994@bigmail.example
@400000006afe4e2b27a646b4 status: local 0/10 remote 1/20
@400000006afe4e2c03af0fd4 delivery 942: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051041_500b0cf8fbe9_-_esmtp/
@400000006afe4e2c03af0fd4 status: local 0/10 remote 0/20
@400000006afe4e2c03af13bc end msg 1310773
@400000006afe4e392fb2c314 starting delivery 943: msg 1310783 to remote carla1947@valley.test
@400000006afe4e392fb2c314 status: local 0/10 remote 1/20
@400000006afe4e3a18899014 delivery 943: failure: 198.51.100.4_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4e3a1889da4c status: local 0/10 remote 0/20
@400000006afe4e3a1889da4c bounce msg 1310783 qp 12427
@400000006afe4e3a1889da4c end msg 1310783
@400000006afe4e3a18a97fdc new msg 1310783
@400000006afe4e3a18aa626c info msg 1310783: bytes 3461 from <> qp 12427 uid 7796
@400000006afe4e3a18aa79dc starting delivery 944: msg 1310783 to local www@old-shop.example
@400000006afe4e3a18ab1dec status: local 1/10 remote 0/20
@400000006afe4e3a19b5719c delivery 944: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4e3a19b62934 status: local 0/10 remote 0/20
@400000006afe4e3a19b7000c bounce msg 1310783 qp 12435
@400000006afe4e3a19b707dc end msg 1310783
@400000006afe4e3a19c2f68c new msg 1310783
@400000006afe4e3a19c34c7c info msg 1310783: bytes 4518 from <#@[]> qp 12435 uid 7796
@400000006afe4e3a19c42f0c starting delivery 945: msg 1310783 to local postmaster@mx1.example.net
@400000006afe4e3a19c43eac status: local 1/10 remote 0/20
@400000006afe4e3a20b2bc34 delivery 945: success: did_1+0+0/
@400000006afe4e3a20b344ec status: local 0/10 remote 0/20
@400000006afe4e3a20b344ec end msg 1310783
@400000006afe4e3e01f551e4 new msg 1310783
@400000006afe4e3e01f5ea3c info msg 1310783: bytes 2280 from <www@old-shop.example> qp 12440 uid 10003
@400000006afe4e3e01f67ac4 starting delivery 946: msg 1310783 to remote dweiss1951@bluebird.test
@400000006afe4e3e01f745e4 status: local 0/10 remote 1/20
@400000006afe4e3e04ffabb4 new msg 1310773
@400000006afe4e3e04ffc324 info msg 1310773: bytes 2253 from <www@old-shop.example> qp 12448 uid 10003
@400000006afe4e3e04ffd6ac starting delivery 947: msg 1310773 to remote mroth1995@bigmail.example
@400000006afe4e3e04fff9d4 status: local 0/10 remote 2/20
@400000006afe4e3e114151fc new msg 1310789
@400000006afe4e3e11422104 info msg 1310789: bytes 2210 from <www@old-shop.example> qp 12450 uid 10003
@400000006afe4e3e1142348c starting delivery 948: msg 1310789 to remote rfrank2007@bigmail.example
@400000006afe4e3e1142d89c status: local 0/10 remote 3/20
@400000006afe4e3e1a254684 delivery 947: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051060_9545c746e295_-_esmtp/
@400000006afe4e3e1a25ee7c status: local 0/10 remote 2/20
@400000006afe4e3e1a25ee7c end msg 1310773
@400000006afe4e3f15440204 delivery 948: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051060_33d336901a4b_-_esmtp/
@400000006afe4e3f1544d4f4 status: local 0/10 remote 1/20
@400000006afe4e3f1545abcc end msg 1310789
@400000006afe4e3f18123d34 delivery 946: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<17465e51f6f174e5@mail.example>_[InternalId=1193314062]_Queued_mail_for_delivery/
@400000006afe4e3f18123d34 status: local 0/10 remote 0/20
@400000006afe4e3f18131024 end msg 1310783
@400000006afe4e4c0941414c new msg 1310783
@400000006afe4e4c0941414c info msg 1310783: bytes 2313 from <www@old-shop.example> qp 12458 uid 10003
@400000006afe4e4c0941414c starting delivery 949: msg 1310783 to remote fbraun1993@mill.test
@400000006afe4e4c0941ca04 status: local 0/10 remote 1/20
@400000006afe4e4d23d8b454 delivery 949: failure: Connected_to_203.0.113.35_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4e4d23d973bc status: local 0/10 remote 0/20
@400000006afe4e4d23d973bc bounce msg 1310783 qp 12465
@400000006afe4e4d23d992fc end msg 1310783
@400000006afe4e4d2410c7cc new msg 1310783
@400000006afe4e4d2410d384 info msg 1310783: bytes 3661 from <> qp 12465 uid 7796
@400000006afe4e4d2411b614 starting delivery 950: msg 1310783 to local www@old-shop.example
@400000006afe4e4d24124a84 status: local 1/10 remote 0/20
@400000006afe4e4d26ab509c delivery 950: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4e4d26ab9ebc status: local 0/10 remote 0/20
@400000006afe4e4d26ac6dc4 bounce msg 1310783 qp 12469
@400000006afe4e4d26ac7d64 end msg 1310783
@400000006afe4e4d26e8f5dc new msg 1310783
@400000006afe4e4d26e8f5dc info msg 1310783: bytes 4821 from <#@[]> qp 12469 uid 7796
@400000006afe4e4d26e9b544 starting delivery 951: msg 1310783 to local postmaster@mx1.example.net
@400000006afe4e4d26e9d09c status: local 1/10 remote 0/20
@400000006afe4e4d2871a91c delivery 951: success: did_1+0+0/
@400000006afe4e4d2871bca4 status: local 0/10 remote 0/20
@400000006afe4e4d2871bca4 end msg 1310783
@400000006afe4e5311ae8ed4 new msg 1310783
@400000006afe4e5311af4a54 info msg 1310783: bytes 2314 from <www@old-shop.example> qp 12474 uid 10003
@400000006afe4e5311af4a54 starting delivery 952: msg 1310783 to remote mroth1982@bigmail.example
@400000006afe4e5311af4a54 status: local 0/10 remote 1/20
@400000006afe4e5412c28f14 delivery 952: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe4e5412c2ba0c status: local 0/10 remote 0/20
@400000006afe4e5412c342c4 bounce msg 1310783 qp 12482
@400000006afe4e5412c36dbc end msg 1310783
@400000006afe4e5412d3a614 new msg 1310783
@400000006afe4e5412d41f2c info msg 1310783: bytes 3569 from <> qp 12482 uid 7796
@400000006afe4e5412d43e6c starting delivery 953: msg 1310783 to local www@old-shop.example
@400000006afe4e5412d480d4 status: local 1/10 remote 0/20
@400000006afe4e541450bcac delivery 953: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4e541450ff14 status: local 0/10 remote 0/20
@400000006afe4e541450ff14 bounce msg 1310783 qp 12484
@400000006afe4e541451688c end msg 1310783
@400000006afe4e5414782e54 new msg 1310783
@400000006afe4e541478d264 info msg 1310783: bytes 4473 from <#@[]> qp 12484 uid 7796
@400000006afe4e541478d264 starting delivery 954: msg 1310783 to local postmaster@mx1.example.net
@400000006afe4e541478d264 status: local 1/10 remote 0/20
@400000006afe4e541a09d714 delivery 954: success: did_1+0+0/
@400000006afe4e541a09d714 status: local 0/10 remote 0/20
@400000006afe4e541a0ab9a4 end msg 1310783
@400000006afe4e60052bdc34 new msg 1310783
@400000006afe4e60052c93cc info msg 1310783: bytes 2111 from <www@old-shop.example> qp 12492 uid 10003
@400000006afe4e60052c93cc starting delivery 955: msg 1310783 to remote rfrank2001@bigmail.example
@400000006afe4e60052cfd44 status: local 0/10 remote 1/20
@400000006afe4e6106ed4ecc delivery 955: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4e6106ed9904 status: local 0/10 remote 0/20
@400000006afe4e6106ee77ac bounce msg 1310783 qp 12496
@400000006afe4e6106ee9ebc end msg 1310783
@400000006afe4e61071316ac new msg 1310783
@400000006afe4e610713e99c info msg 1310783: bytes 3435 from <> qp 12496 uid 7796
@400000006afe4e61071433d4 starting delivery 956: msg 1310783 to local www@old-shop.example
@400000006afe4e6107150aac status: local 1/10 remote 0/20
@400000006afe4e6108e57d1c delivery 956: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4e6108e6212c status: local 0/10 remote 0/20
@400000006afe4e6108e6212c bounce msg 1310783 qp 12504
@400000006afe4e6108e6ffd4 end msg 1310783
@400000006afe4e6108f82e44 new msg 1310783
@400000006afe4e6108f89f8c info msg 1310783: bytes 4487 from <#@[]> qp 12504 uid 7796
@400000006afe4e6108f8fd4c starting delivery 957: msg 1310783 to local postmaster@mx1.example.net
@400000006afe4e6108f97a4c status: local 1/10 remote 0/20
@400000006afe4e610b8f8e7c delivery 957: success: did_1+0+0/
@400000006afe4e610b8fffc4 status: local 0/10 remote 0/20
@400000006afe4e610b9055b4 end msg 1310783
@400000006afe4e780a435b84 new msg 1310783
@400000006afe4e780a43ff94 info msg 1310783: bytes 2105 from <www@old-shop.example> qp 12509 uid 10003
@400000006afe4e780a4449cc starting delivery 958: msg 1310783 to remote lena2003@bigmail.example
@400000006afe4e780a44690c status: local 0/10 remote 1/20
@400000006afe4e791eea1dac delivery 958: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051118_f2f54421fb49_-_esmtp/
@400000006afe4e791eeab604 status: local 0/10 remote 0/20
@400000006afe4e791eeab604 end msg 1310783
@400000006afe4e7e3b5e055c new msg 1310783
@400000006afe4e7e3b5ead54 info msg 1310783: bytes 2332 from <www@old-shop.example> qp 12516 uid 10003
@400000006afe4e7e3b5ead54 starting delivery 959: msg 1310783 to remote wanda1973@bigmail.example
@400000006afe4e7e3b5ead54 status: local 0/10 remote 1/20
@400000006afe4e800145571c delivery 959: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051124_07b26ffe9c21_-_esmtp/
@400000006afe4e8001462df4 status: local 0/10 remote 0/20
@400000006afe4e8001467ffc end msg 1310783
@400000006afe4e970bb1109c new msg 1310783
@400000006afe4e970bb1109c info msg 1310783: bytes 2296 from <www@old-shop.example> qp 12522 uid 10003
@400000006afe4e970bb16a74 starting delivery 960: msg 1310783 to remote jklein2001@bigmail.example
@400000006afe4e970bb229dc status: local 0/10 remote 1/20
@400000006afe4e982202ee9c delivery 960: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4e982203b1ec status: local 0/10 remote 0/20
@400000006afe4e982204465c bounce msg 1310783 qp 12528
@400000006afe4e982204b7a4 end msg 1310783
@400000006afe4e98222c40bc new msg 1310783
@400000006afe4e98222d1f64 info msg 1310783: bytes 3560 from <> qp 12528 uid 7796
@400000006afe4e98222d716c starting delivery 961: msg 1310783 to local www@old-shop.example
@400000006afe4e98222ddecc status: local 1/10 remote 0/20
@400000006afe4e9825a6e88c delivery 961: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4e9825a6e88c status: local 0/10 remote 0/20
@400000006afe4e9825a7a024 bounce msg 1310783 qp 12531
@400000006afe4e9825a86374 end msg 1310783
@400000006afe4e9825d8c62c new msg 1310783
@400000006afe4e9825d8c62c info msg 1310783: bytes 4606 from <#@[]> qp 12531 uid 7796
@400000006afe4e9825d8d9b4 starting delivery 962: msg 1310783 to local postmaster@mx1.example.net
@400000006afe4e9825d93774 status: local 1/10 remote 0/20
@400000006afe4e982ce6397c delivery 962: success: did_1+0+0/
@400000006afe4e982ce654d4 status: local 0/10 remote 0/20
@400000006afe4e982ce70884 end msg 1310783
@400000006afe4e9933814f74 new msg 1310783
@400000006afe4e993381ef9c info msg 1310783: bytes 2155 from <www@old-shop.example> qp 12533 uid 10003
@400000006afe4e9933829794 starting delivery 963: msg 1310783 to remote ykurz1943@bigmail.example
@400000006afe4e9933829794 status: local 0/10 remote 1/20
@400000006afe4e9a215516b4 delivery 963: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051151_6efb661340f5_-_esmtp/
@400000006afe4e9a2155785c status: local 0/10 remote 0/20
@400000006afe4e9a2155785c end msg 1310783
@400000006afe4ea637a579cc new msg 1310783
@400000006afe4ea637a579cc info msg 1310783: bytes 1663 from <z.jung@shop.example> qp 12541 uid 7791
@400000006afe4ea637a63164 starting delivery 964: msg 1310783 to remote h.vogel10@ferry.test
@400000006afe4ea637a6dd44 status: local 0/10 remote 1/20
@400000006afe4ea8291bf2dc delivery 964: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1w361E-2F83E4-AB/
@400000006afe4ea8291c8b34 status: local 0/10 remote 0/20
@400000006afe4ea8291d7594 end msg 1310783
@400000006afe4eaa0f78de6c new msg 1310783
@400000006afe4eaa0f79827c info msg 1310783: bytes 2105 from <www@old-shop.example> qp 12549 uid 10003
@400000006afe4eaa0f7a074c starting delivery 965: msg 1310783 to remote blang2008@bigmail.example
@400000006afe4eaa0f7a41e4 status: local 0/10 remote 1/20
@400000006afe4eaa35e7379c delivery 965: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051168_40cf9a63ed4c_-_esmtp/
@400000006afe4eaa35e7fed4 status: local 0/10 remote 0/20
@400000006afe4eaa35e86c34 end msg 1310783
@400000006afe4ead0962bf84 new msg 1310783
@400000006afe4ead0962bf84 info msg 1310783: bytes 2164 from <www@old-shop.example> qp 12552 uid 10003
@400000006afe4ead0962bf84 starting delivery 966: msg 1310783 to remote lena1983@ferry.test
@400000006afe4ead09635bc4 status: local 0/10 remote 1/20
@400000006afe4eae0a78dad4 delivery 966: failure: 203.0.113.202_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4eae0a7901e4 status: local 0/10 remote 0/20
@400000006afe4eae0a7901e4 bounce msg 1310783 qp 12554
@400000006afe4eae0a79d4d4 end msg 1310783
@400000006afe4eae0a95fbdc new msg 1310783
@400000006afe4eae0a96bf2c info msg 1310783: bytes 3266 from <> qp 12554 uid 7796
@400000006afe4eae0a96bf2c starting delivery 967: msg 1310783 to local www@old-shop.example
@400000006afe4eae0a96d69c status: local 1/10 remote 0/20
@400000006afe4eae0c233744 delivery 967: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4eae0c23a4a4 status: local 0/10 remote 0/20
@400000006afe4eae0c242974 bounce msg 1310783 qp 12557
@400000006afe4eae0c243144 end msg 1310783
@400000006afe4eae0c524a0c new msg 1310783
@400000006afe4eae0c524a0c info msg 1310783: bytes 4325 from <#@[]> qp 12557 uid 7796
@400000006afe4eae0c52905c starting delivery 968: msg 1310783 to local postmaster@mx1.example.net
@400000006afe4eae0c52905c status: local 1/10 remote 0/20
@400000006afe4eae12b6c38c delivery 968: success: did_1+0+0/
@400000006afe4eae12b75be4 status: local 0/10 remote 0/20
@400000006afe4eae12b7ec6c end msg 1310783
@400000006afe4ec10ece1b94 new msg 1310783
@400000006afe4ec10ece1b94 info msg 1310783: bytes 2156 from <www@old-shop.example> qp 12560 uid 10003
@400000006afe4ec10ece1b94 starting delivery 969: msg 1310783 to remote carla2001@bigmail.example
@400000006afe4ec10ece1b94 status: local 0/10 remote 1/20
@400000006afe4ec134441aa4 delivery 969: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe4ec134441aa4 status: local 0/10 remote 0/20
@400000006afe4ec134441aa4 bounce msg 1310783 qp 12564
@400000006afe4ec134441aa4 end msg 1310783
@400000006afe4ec134667784 new msg 1310783
@400000006afe4ec134672b34 info msg 1310783: bytes 3092 from <> qp 12564 uid 7796
@400000006afe4ec134672b34 starting delivery 970: msg 1310783 to local www@old-shop.example
@400000006afe4ec134672b34 status: local 1/10 remote 0/20
@400000006afe4ec1353d43cc delivery 970: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe4ec1353da574 status: local 0/10 remote 0/20
@400000006afe4ec1353e3214 bounce msg 1310783 qp 12569
@400000006afe4ec1353e6cac end msg 1310783
@400000006afe4ec13555406c new msg 1310783
@400000006afe4ec13555adcc info msg 1310783: bytes 4436 from <#@[]> qp 12569 uid 7796
@400000006afe4ec135562acc starting delivery 971: msg 1310783 to local postmaster@mx1.example.net
@400000006afe4ec13556a3e4 status: local 1/10 remote 0/20
@400000006afe4ec13681c604 delivery 971: success: did_1+0+0/
@400000006afe4ec13681c604 status: local 0/10 remote 0/20
@400000006afe4ec13681f4e4 end msg 1310783
@400000006afe4ed034c34d24 new msg 1310783
@400000006afe4ed034c4339c info msg 1310783: bytes 2340 from <www@old-shop.example> qp 12574 uid 10003
@400000006afe4ed034c4627c starting delivery 972: msg 1310783 to remote rfrank1971@shipyard.test
@400000006afe4ed034c479ec status: local 0/10 remote 1/20
@400000006afe4ed11766fd5c delivery 972: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_410787899F/
@400000006afe4ed1176718b4 status: local 0/10 remote 0/20
@400000006afe4ed11767c494 end msg 1310783
@400000006afe4ed7391d4cbc new msg 1310783
@400000006afe4ed7391d4cbc info msg 1310783: bytes 734 from <root@mx1.example.net> qp 12581 uid 0
@400000006afe4ed7391d4cbc starting delivery 973: msg 1310783 to local root@mx1.example.net
@400000006afe4ed7391e17dc status: local 1/10 remote 0/20
@400000006afe4ed800efff74 new msg 1310789
@400000006afe4ed800efff74 info msg 1310789: bytes 974 from <root@mx1.example.net> qp 12585 uid 7790
@400000006afe4ed800f0035c starting delivery 974: msg 1310789 to local greta@example.net
@400000006afe4ed800f0af3c status: local 2/10 remote 0/20
@400000006afe4ed800f0af3c delivery 973: success: did_0+1+0/qp_12585/
@400000006afe4ed800f17a5c status: local 1/10 remote 0/20
@400000006afe4ed800f195b4 end msg 1310783
@400000006afe4ed801c6f6b4 delivery 974: success: did_0+0+1/
@400000006afe4ed801c6f6b4 status: local 0/10 remote 0/20
@400000006afe4ed801c73d04 end msg 1310789
@400000006afe4edb10544664 starting delivery 975: msg 1310791 to remote emma1993@bigmail.example
@400000006afe4edb10547544 status: local 0/10 remote 1/20
@400000006afe4edb3a89cd3c delivery 975: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051217_67df40ecafb4_-_esmtp/
@400000006afe4edb3a8a714c status: local 0/10 remote 0/20
@400000006afe4edb3a8b09a4 end msg 1310791
@400000006afe4f0f0a172334 new msg 1310791
@400000006afe4f0f0a17a41c info msg 1310791: bytes 2338 from <j.klein13@tower.test> qp 12588 uid 7791
@400000006afe4f0f0a17a41c starting delivery 976: msg 1310791 to local club.example-r.frank@club.example
@400000006afe4f0f0a18676c status: local 1/10 remote 0/20
@400000006afe4f0f0b3bfbf4 delivery 976: success: did_0+0+1/
@400000006afe4f0f0b3cc714 status: local 0/10 remote 0/20
@400000006afe4f0f0b3cf5f4 end msg 1310791
@400000006afe4fe90e26a094 starting delivery 977: msg 1310777 to remote lena1945@slowpost.example
@400000006afe4fe90e26a094 status: local 0/10 remote 1/20
@400000006afe4ff10b036b7c delivery 977: deferral: Connected_to_203.0.113.96_but_connection_died._(#4.4.2)/
@400000006afe4ff10b041374 status: local 0/10 remote 0/20
@400000006afe500e209f20ac new msg 1310791
@400000006afe500e209fad4c info msg 1310791: bytes 2321 from <www@old-shop.example> qp 12596 uid 10003
@400000006afe500e209fff54 starting delivery 978: msg 1310791 to remote obeck1985@bigmail.example
@400000006afe500e209fff54 status: local 0/10 remote 1/20
@400000006afe500f19d0ae44 delivery 978: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051524_6f653d7f817e_-_esmtp/
@400000006afe500f19d18cec status: local 0/10 remote 0/20
@400000006afe500f19d215a4 end msg 1310791
@400000006afe50131e8938fc new msg 1310791
@400000006afe50131e897394 info msg 1310791: bytes 2180 from <www@old-shop.example> qp 12603 uid 10003
@400000006afe50131e89ae2c starting delivery 979: msg 1310791 to remote wanda1986@kiosk.example
@400000006afe50131e89ae2c status: local 0/10 remote 1/20
@400000006afe5015325c8654 new msg 1310789
@400000006afe5015325d64fc info msg 1310789: bytes 2319 from <www@old-shop.example> qp 12610 uid 10003
@400000006afe5015325de9cc starting delivery 980: msg 1310789 to remote ida2009@shipyard.test
@400000006afe5015325e66cc status: local 0/10 remote 2/20
@400000006afe50153aa63a94 delivery 979: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795051529_qp_23615/
@400000006afe50153aa63a94 status: local 0/10 remote 1/20
@400000006afe50153aa6a7f4 end msg 1310791
@400000006afe501615400294 delivery 980: failure: 198.51.100.75_does_not_like_recipient./Remote_host_said:_550_5.1.1_<ida2009@shipyard.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.75./
@400000006afe501615400294 status: local 0/10 remote 0/20
@400000006afe501615400294 bounce msg 1310789 qp 12617
@400000006afe50161540067c end msg 1310789
@400000006afe5016157cd0fc new msg 1310789
@400000006afe5016157cd0fc info msg 1310789: bytes 3691 from <> qp 12617 uid 7796
@400000006afe5016157d3a74 starting delivery 981: msg 1310789 to local www@old-shop.example
@400000006afe5016157d3a74 status: local 1/10 remote 0/20
@400000006afe501617ecdecc delivery 981: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe501617ed251c status: local 0/10 remote 0/20
@400000006afe501617ed251c bounce msg 1310789 qp 12625
@400000006afe501617ed251c end msg 1310789
@400000006afe501618301da4 new msg 1310789
@400000006afe50161830600c info msg 1310789: bytes 4719 from <#@[]> qp 12625 uid 7796
@400000006afe50161830600c starting delivery 982: msg 1310789 to local postmaster@mx1.example.net
@400000006afe5016183113bc status: local 1/10 remote 0/20
@400000006afe50161b6684cc delivery 982: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe50161b66d2ec status: local 0/10 remote 0/20
@400000006afe50161b67869c triple bounce: discarding bounce/1310789
@400000006afe50161b68615c end msg 1310789
@400000006afe5029162fd51c new msg 1310789
@400000006afe502916307d14 info msg 1310789: bytes 2181 from <www@old-shop.example> qp 12633 uid 10003
@400000006afe50291630bb94 starting delivery 983: msg 1310789 to remote annakoch1992@bigmail.example
@400000006afe50291630debc status: local 0/10 remote 1/20
@400000006afe502a16959bcc delivery 983: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051551_80c4b5b7913e_-_esmtp/
@400000006afe502a16961cb4 status: local 0/10 remote 0/20
@400000006afe502a16963bf4 end msg 1310789
@400000006afe502c2ba8336c new msg 1310789
@400000006afe502c2ba8912c info msg 1310789: bytes 2328 from <www@old-shop.example> qp 12640 uid 10003
@400000006afe502c2ba8912c starting delivery 984: msg 1310789 to remote rfrank1959@bigmail.example
@400000006afe502c2ba8912c status: local 0/10 remote 1/20
@400000006afe502e0e15bc5c delivery 984: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051554_2855ef730b18_-_esmtp/
@400000006afe502e0e15bc5c status: local 0/10 remote 0/20
@400000006afe502e0e168b64 end msg 1310789
@400000006afe5033327e624c new msg 1310789
@400000006afe5033327e624c info msg 1310789: bytes 2114 from <www@old-shop.example> qp 12646 uid 10003
@400000006afe5033327e624c starting delivery 985: msg 1310789 to remote ute1966@granite.test
@400000006afe5033327f259c status: local 0/10 remote 1/20
@400000006afe5033327faa6c new msg 1310791
@400000006afe5033327faa6c info msg 1310791: bytes 2334 from <www@old-shop.example> qp 12649 uid 10003
@400000006afe5033327faa6c starting delivery 986: msg 1310791 to remote nina1966@bigmail.example
@400000006afe5033327fe8ec status: local 0/10 remote 2/20
@400000006afe50341f14813c delivery 985: failure: 203.0.113.115_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe50341f152164 status: local 0/10 remote 1/20
@400000006afe50341f156b9c bounce msg 1310789 qp 12656
@400000006afe50341f156b9c end msg 1310789
@400000006afe50341f423c44 new msg 1310789
@400000006afe50341f423c44 info msg 1310789: bytes 3072 from <> qp 12656 uid 7796
@400000006afe50341f429234 starting delivery 987: msg 1310789 to local www@old-shop.example
@400000006afe50341f429234 status: local 1/10 remote 1/20
@400000006afe50342121a2d4 delivery 987: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe50342121e53c status: local 0/10 remote 1/20
@400000006afe5034212242fc bounce msg 1310789 qp 12658
@400000006afe503421232974 end msg 1310789
@400000006afe50342128cec4 new msg 1310789
@400000006afe50342129289c info msg 1310789: bytes 4015 from <#@[]> qp 12658 uid 7796
@400000006afe503421296334 starting delivery 988: msg 1310789 to local postmaster@mx1.example.net
@400000006afe50342129f3bc status: local 1/10 remote 1/20
@400000006afe503424be45dc delivery 988: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe503424be45dc status: local 0/10 remote 1/20
@400000006afe503424bf10fc triple bounce: discarding bounce/1310789
@400000006afe503424bf10fc end msg 1310789
@400000006afe503529768e2c delivery 986: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051561_961b5e474dec_-_esmtp/
@400000006afe50352976efd4 status: local 0/10 remote 0/20
@400000006afe50352976ff74 end msg 1310791
@400000006afe503f03548bf4 new msg 1310791
@400000006afe503f03556e84 info msg 1310791: bytes 2146 from <www@old-shop.example> qp 12663 uid 10003
@400000006afe503f03564174 starting delivery 989: msg 1310791 to remote mroth1978@bigmail.example
@400000006afe503f0356e19c status: local 0/10 remote 1/20
@400000006afe503f0414b744 new msg 1310789
@400000006afe503f04150d34 info msg 1310789: bytes 2151 from <www@old-shop.example> qp 12668 uid 10003
@400000006afe503f04156edc starting delivery 990: msg 1310789 to remote vhorn1954@bigmail.example
@400000006afe503f04160f04 status: local 0/10 remote 2/20
@400000006afe50401eda2ba4 delivery 989: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051573_a96659d180de_-_esmtp/
@400000006afe50401eda52b4 status: local 0/10 remote 1/20
@400000006afe50401eda52b4 end msg 1310791
@400000006afe504038e5161c delivery 990: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051573_e05d4a596c0b_-_esmtp/
@400000006afe504038e54114 status: local 0/10 remote 0/20
@400000006afe504038e54114 end msg 1310789
@400000006afe504512361df4 new msg 1310789
@400000006afe504512361df4 info msg 1310789: bytes 2215 from <www@old-shop.example> qp 12672 uid 10003
@400000006afe50451236a2c4 starting delivery 991: msg 1310789 to remote ykurz1974@bigmail.example
@400000006afe50451236a2c4 status: local 0/10 remote 1/20
@400000006afe50453a1a810c delivery 991: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<ykurz1974@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe50453a1a810c status: local 0/10 remote 0/20
@400000006afe50453a1a810c bounce msg 1310789 qp 12680
@400000006afe50453a1aa434 end msg 1310789
@400000006afe50453a534834 new msg 1310789
@400000006afe50453a538e84 info msg 1310789: bytes 3356 from <> qp 12680 uid 7796
@400000006afe50453a53f02c starting delivery 992: msg 1310789 to local www@old-shop.example
@400000006afe50453a54bf34 status: local 1/10 remote 0/20
@400000006afe50453b3c5074 delivery 992: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe50453b3c5074 status: local 0/10 remote 0/20
@400000006afe50453b3c5074 bounce msg 1310789 qp 12685
@400000006afe50453b3cf09c end msg 1310789
@400000006afe50453b7b45a4 new msg 1310789
@400000006afe50453b7b498c info msg 1310789: bytes 4284 from <#@[]> qp 12685 uid 7796
@400000006afe50453b7b498c starting delivery 993: msg 1310789 to local postmaster@mx1.example.net
@400000006afe50453b7baf1c status: local 1/10 remote 0/20
@400000006afe50460164395c delivery 993: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe5046016523bc status: local 0/10 remote 0/20
@400000006afe504601654acc triple bounce: discarding bounce/1310789
@400000006afe504601655684 end msg 1310789
@400000006afe50551372dfcc new msg 1310789
@400000006afe50551373b6a4 info msg 1310789: bytes 2221 from <www@old-shop.example> qp 12692 uid 10003
@400000006afe50551373b6a4 starting delivery 994: msg 1310789 to remote blang1952@bigmail.example
@400000006afe50551373ca2c status: local 0/10 remote 1/20
@400000006afe5055325c0d3c new msg 1310791
@400000006afe5055325ccca4 info msg 1310791: bytes 2290 from <www@old-shop.example> qp 12698 uid 10003
@400000006afe5055325d555c starting delivery 995: msg 1310791 to remote zjung1992@bigmail.example
@400000006afe5055325d555c status: local 0/10 remote 2/20
@400000006afe505537bfdf9c delivery 994: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051595_53b44a5dc0b6_-_esmtp/
@400000006afe505537c01264 status: local 0/10 remote 1/20
@400000006afe505537c0aea4 end msg 1310789
@400000006afe5056359bde8c delivery 995: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe5056359bde8c status: local 0/10 remote 0/20
@400000006afe5056359c4fd4 bounce msg 1310791 qp 12705
@400000006afe5056359c4fd4 end msg 1310791
@400000006afe505635c7c4d4 new msg 1310791
@400000006afe505635c868e4 info msg 1310791: bytes 3778 from <> qp 12705 uid 7796
@400000006afe505635c8bed4 starting delivery 996: msg 1310791 to local www@old-shop.example
@400000006afe505635c8bed4 status: local 1/10 remote 0/20
@400000006afe505639476614 delivery 996: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe50563948257c status: local 0/10 remote 0/20
@400000006afe50563949080c bounce msg 1310791 qp 12711
@400000006afe5056394990c4 end msg 1310791
@400000006afe5056395c2e64 new msg 1310791
@400000006afe5056395c2e64 info msg 1310791: bytes 5197 from <#@[]> qp 12711 uid 7796
@400000006afe5056395c2e64 starting delivery 997: msg 1310791 to local postmaster@mx1.example.net
@400000006afe5056395ce9e4 status: local 1/10 remote 0/20
@400000006afe50563a79eebc delivery 997: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe50563a7a5c1c status: local 0/10 remote 0/20
@400000006afe50563a7a96b4 triple bounce: discarding bounce/1310791
@400000006afe50563a7b0414 end msg 1310791
@400000006afe506d17a8926c new msg 1310791
@400000006afe506d17a96d2c info msg 1310791: bytes 2323 from <www@old-shop.example> qp 12716 uid 10003
@400000006afe506d17a99824 starting delivery 998: msg 1310791 to remote ida1967@garden.example
@400000006afe506d17a9caec status: local 0/10 remote 1/20
@400000006afe506e2227280c new msg 1310789
@400000006afe506e222781e4 info msg 1310789: bytes 2120 from <www@old-shop.example> qp 12722 uid 10003
@400000006afe506e22279184 starting delivery 999: msg 1310789 to remote annakoch1959@ferry.test
@400000006afe506e22286474 status: local 0/10 remote 2/20
@400000006afe506e2fa194a4 delivery 998: failure: Connected_to_203.0.113.185_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe506e2fa238b4 status: local 0/10 remote 1/20
@400000006afe506e2fa3175c bounce msg 1310791 qp 12727
@400000006afe506e2fa380d4 end msg 1310791
@400000006afe506e2fe423b4 new msg 1310791
@400000006afe506e2fe4b43c info msg 1310791: bytes 3585 from <> qp 12727 uid 7796
@400000006afe506e2fe56fbc starting delivery 1000: msg 1310791 to local www@old-shop.example
@400000006afe506e2fe5f48c status: local 1/10 remote 1/20
@400000006afe506e31799894 delivery 1000: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe506e31799894 status: local 0/10 remote 1/20
@400000006afe506e3179d714 bounce msg 1310791 qp 12732
@400000006afe506e317a9a64 end msg 1310791
@400000006afe506e31a6887c new msg 1310791
@400000006afe506e31a6af8c info msg 1310791: bytes 4916 from <#@[]> qp 12732 uid 7796
@400000006afe506e31a77e94 starting delivery 1001: msg 1310791 to local postmaster@mx1.example.net
@400000006afe506e31a7c4e4 status: local 1/10 remote 1/20
@400000006afe506e341f3554 delivery 1001: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe506e341f6434 status: local 0/10 remote 1/20
@400000006afe506e3420333c triple bounce: discarding bounce/1310791
@400000006afe506e342098cc end msg 1310791
@400000006afe506f25783b54 delivery 999: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1w5BE6-1CA9B1-91/
@400000006afe506f257856ac status: local 0/10 remote 0/20
@400000006afe506f257856ac end msg 1310789
@400000006afe5075338affec new msg 1310789
@400000006afe5075338bbb6c info msg 1310789: bytes 2288 from <www@old-shop.example> qp 12740 uid 10003
@400000006afe5075338bbb6c starting delivery 1002: msg 1310789 to remote carla1995@tailor.example
@400000006afe5075338c4fdc status: local 0/10 remote 1/20
@400000006afe50780477d644 delivery 1002: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<88fcea0a1d72556b@mail.example>_[InternalId=465887207]_Queued_mail_for_delivery/
@400000006afe5078047818ac status: local 0/10 remote 0/20
@400000006afe50780478b8d4 end msg 1310789
@400000006afe507938c272ec new msg 1310789
@400000006afe507938c3363c info msg 1310789: bytes 2113 from <www@old-shop.example> qp 12748 uid 10003
@400000006afe507938c374bc starting delivery 1003: msg 1310789 to remote carla1945@bigmail.example
@400000006afe507938c3bef4 status: local 0/10 remote 1/20
@400000006afe507b0301bcbc delivery 1003: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051631_d044f6a1528a_-_esmtp/
@400000006afe507b0301dbfc status: local 0/10 remote 0/20
@400000006afe507b0301dbfc end msg 1310789
@400000006afe50883a0c11bc new msg 1310789
@400000006afe50883a0cf834 info msg 1310789: bytes 2217 from <www@old-shop.example> qp 12750 uid 10003
@400000006afe50883a0d520c starting delivery 1004: msg 1310789 to remote blang1947@elm.example
@400000006afe50883a0d520c status: local 0/10 remote 1/20
@400000006afe508922e334ac delivery 1004: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w25EB-817E21-C2/
@400000006afe508922e3cd04 status: local 0/10 remote 0/20
@400000006afe508922e4849c end msg 1310789
@400000006afe508b01a9684c new msg 1310789
@400000006afe508b01a9ed1c info msg 1310789: bytes 2265 from <www@old-shop.example> qp 12754 uid 10003
@400000006afe508b01a9ed1c starting delivery 1005: msg 1310789 to remote hvogel1955@workshop.test
@400000006afe508b01aa46f4 status: local 0/10 remote 1/20
@400000006afe508c26e684dc delivery 1005: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_1906278579/
@400000006afe508c26e7117c status: local 0/10 remote 0/20
@400000006afe508c26e7388c end msg 1310789
@400000006afe509f29db7a1c new msg 1310789
@400000006afe509f29dc1274 info msg 1310789: bytes 2290 from <www@old-shop.example> qp 12756 uid 10003
@400000006afe509f29dc8b8c starting delivery 1006: msg 1310789 to remote sara1994@orchard.test
@400000006afe509f29dcd1dc status: local 0/10 remote 1/20
@400000006afe50a13afb441c delivery 1006: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051669_c84242cdbb05_-_esmtp/
@400000006afe50a13afb923c status: local 0/10 remote 0/20
@400000006afe50a13afc51a4 end msg 1310789
@400000006afe50a4128b46bc new msg 1310789
@400000006afe50a4128b46bc info msg 1310789: bytes 2141 from <www@old-shop.example> qp 12759 uid 10003
@400000006afe50a4128b6214 starting delivery 1007: msg 1310789 to remote dweiss1958@quarry.example
@400000006afe50a4128c311c status: local 0/10 remote 1/20
@400000006afe50a43575b11c delivery 1007: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w95B2-585FC3-11/
@400000006afe50a435765cfc status: local 0/10 remote 0/20
@400000006afe50a43576ed84 end msg 1310789
