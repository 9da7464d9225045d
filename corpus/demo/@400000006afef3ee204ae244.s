@400000006afed099072e0534 status: local 0/10 remote 0/20
@400000006afed099072e0534 end msg 1310781
@400000006afed0ab17c1a84c new msg 1310781
@400000006afed0ab17c2254c info msg 1310781: bytes 8584 from <sara18@grey.test> qp 19220 uid 7791
@400000006afed0ab17c292ac starting delivery 2671: msg 1310781 to local club.example-nina@club.example
@400000006afed0ab17c3465c status: local 1/10 remote 0/20
@400000006afed0ab1acf654c delivery 2671: success: did_0+0+1/
@400000006afed0ab1acf654c status: local 0/10 remote 0/20
@400000006afed0ab1acf9814 end msg 1310781
@400000006afed0d52cb0931c starting delivery 2672: msg 1310768 to remote y.kurz@silent.test
@400000006afed0d52cb0931c status: local 0/10 remote 1/20
@400000006afed0d52dd7486c delivery 2672: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afed0d52dd7486c status: local 0/10 remote 0/20
@400000006afed0df124acaec new msg 1310781
@400000006afed0df124b4404 info msg 1310781: bytes 1505 from <nina@club.example> qp 19222 uid 7791
@400000006afed0df124b4404 starting delivery 2673: msg 1310781 to remote paula3@mill.test
@400000006afed0df124b8a54 status: local 0/10 remote 1/20
@400000006afed0e1004851ac delivery 2673: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_C66854BC49/
@400000006afed0e1004851ac status: local 0/10 remote 0/20
@400000006afed0e100486534 end msg 1310781
@400000006afed1162e439ae4 new msg 1310781
@400000006afed1162e43aa84 info msg 1310781: bytes 11883 from <h.vogel20@kiosk.example> qp 19225 uid 7791
@400000006afed1162e442b6c starting delivery 2674: msg 1310781 to local shop.example-y.kurz@shop.example
@400000006afed1162e44cf7c status: local 1/10 remote 0/20
@400000006afed1163511981c delivery 2674: success: did_0+0+1/
@400000006afed1163511c314 status: local 0/10 remote 0/20
@400000006afed116351220d4 end msg 1310781
@400000006afed118304a28e4 new msg 1310781
@400000006afed118304a6764 info msg 1310781: bytes 2164 from <z.jung@shop.example> qp 19232 uid 7791
@400000006afed118304a6764 starting delivery 2675: msg 1310781 to remote y.kurz10@granite.test
@400000006afed118304aec34 status: local 0/10 remote 1/20
@400000006afed118304af404 starting delivery 2676: msg 1310781 to remote emma0@partner.test
@400000006afed118304affbc status: local 0/10 remote 2/20
@400000006afed118304b9fe4 starting delivery 2677: msg 1310781 to remote m.roth7@valley.test
@400000006afed118304c306c status: local 0/10 remote 3/20
@400000006afed118304cccac starting delivery 2678: msg 1310781 to remote r.frank0@university.example
@400000006afed118304d6504 status: local 0/10 remote 4/20
@400000006afed1190832ceec delivery 2677: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w79D6-D7C493-AB/
@400000006afed11908339df4 status: local 0/10 remote 3/20
@400000006afed1190ce2a714 delivery 2678: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<r.frank0@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afed1190ce2a714 status: local 0/10 remote 2/20
@400000006afed1190d4ee21c delivery 2675: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1wCDD5-6BE826-91/
@400000006afed1190d4f8dfc status: local 0/10 remote 1/20
@400000006afed11935d84f34 delivery 2676: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_1310D8D6F8/
@400000006afed11935d85704 status: local 0/10 remote 0/20
@400000006afed1501eff3034 new msg 1310776
@400000006afed1501eff5b2c info msg 1310776: bytes 2325 from <h.vogel16@cloudy.example> qp 19240 uid 7791
@400000006afed1501eff91dc starting delivery 2679: msg 1310776 to local club.example-j.klein@club.example
@400000006afed1501f0016ac status: local 1/10 remote 0/20
@400000006afed1502227d3ec delivery 2679: success: did_0+0+1/
@400000006afed1502228be4c status: local 0/10 remote 0/20
@400000006afed1502229049c end msg 1310776
@400000006afed15c10e9103c new msg 1310776
@400000006afed15c10e9103c info msg 1310776: bytes 4095 from <ute@shop.example> qp 19242 uid 7791
@400000006afed15c10e9568c starting delivery 2680: msg 1310776 to local wanda@example.net
@400000006afed15c10e9568c status: local 1/10 remote 0/20
@400000006afed15c10e9d38c starting delivery 2681: msg 1310776 to local club.example-d.weiss@club.example
@400000006afed15c10e9df44 status: local 2/10 remote 0/20
@400000006afed15c13829354 delivery 2681: success: did_0+0+1/
@400000006afed15c13829354 status: local 1/10 remote 0/20
@400000006afed15c143c7544 delivery 2680: success: did_0+0+1/
@400000006afed15c143d4064 status: local 0/10 remote 0/20
@400000006afed15c143e26dc end msg 1310776
@400000006afed15c313e7bc4 new msg 1310776
@400000006afed15c313efcac info msg 1310776: bytes 5630 from <j.klein@club.example> qp 19247 uid 7791
@400000006afed15c313fd76c starting delivery 2682: msg 1310776 to local shop.example-b.lang@shop.example
@400000006afed15c3140834c status: local 1/10 remote 0/20
@400000006afed15c3564a9bc delivery 2682: success: did_0+0+1/
@400000006afed15c35658864 status: local 0/10 remote 0/20
@400000006afed15c3565bb2c end msg 1310776
@400000006afed1611011d2ac starting delivery 2683: msg 1310732 to local jonas@mx1.example.net
@400000006afed1611012a1b4 status: local 1/10 remote 0/20
@400000006afed161114f1954 delivery 2683: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afed161114f444c status: local 0/10 remote 0/20
@400000006afed17c2012a7bc new msg 1310776
@400000006afed17c2013151c info msg 1310776: bytes 9087 from <t.wolf@shop.example> qp 19253 uid 7791
@400000006afed17c2013151c starting delivery 2684: msg 1310776 to remote z.jung4@bigmail.example
@400000006afed17c20139604 status: local 0/10 remote 1/20
@400000006afed17c32888fc4 new msg 1310773
@400000006afed17c328956fc info msg 1310773: bytes 17959 from <h.vogel@club.example> qp 19255 uid 7791
@400000006afed17c3289763c starting delivery 2685: msg 1310773 to remote nina9@dune.test
@400000006afed17c3289d3fc status: local 0/10 remote 2/20
@400000006afed17d008cf014 delivery 2684: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795084658_e76e88d34690_-_esmtp/
@400000006afed17d008cf014 status: local 0/10 remote 1/20
@400000006afed17d008cf014 end msg 1310776
@400000006afed17d1d7311f4 delivery 2685: failure: 203.0.113.179_does_not_like_recipient./Remote_host_said:_550_5.1.1_<nina9@dune.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.179./
@400000006afed17d1d73ecb4 status: local 0/10 remote 0/20
@400000006afed17d1d745244 bounce msg 1310773 qp 19258
@400000006afed17d1d74c38c end msg 1310773
@400000006afed17d1d7c39b4 new msg 1310773
@400000006afed17d1d7c456c info msg 1310773: bytes 19388 from <> qp 19258 uid 7796
@400000006afed17d1d7c4d3c starting delivery 2686: msg 1310773 to local club.example-h.vogel@club.example
@400000006afed17d1d7ce1ac status: local 1/10 remote 0/20
@400000006afed17d1ef1edac delivery 2686: success: did_0+0+1/
@400000006afed17d1ef2ad14 status: local 0/10 remote 0/20
@400000006afed17d1ef2e3c4 end msg 1310773
@400000006afed1a3112c435c new msg 1310773
@400000006afed1a3112d1264 info msg 1310773: bytes 1518 from <lena28@freemail.test> qp 19264 uid 7791
@400000006afed1a3112df8dc starting delivery 2687: msg 1310773 to local shop.example-t.wolf@shop.example
@400000006afed1a3112e375c status: local 1/10 remote 0/20
@400000006afed1a3151bb59c delivery 2687: success: did_0+0+1/
@400000006afed1a3151bb59c status: local 0/10 remote 0/20
@400000006afed1a3151bf41c end msg 1310773
@400000006afed1a51b4cbb3c new msg 1310773
@400000006afed1a51b4d112c info msg 1310773: bytes 7183 from <orders@shop.example> qp 19269 uid 10001
@400000006afed1a51b4d400c starting delivery 2688: msg 1310773 to remote f.braun18@tower.test
@400000006afed1a51b4d95fc status: local 0/10 remote 1/20
@400000006afed1a725aaa1ac delivery 2688: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795084699_qp_9851/
@400000006afed1a725ab267c status: local 0/10 remote 0/20
@400000006afed1a725ab361c end msg 1310773
@400000006afed1b817b8038c new msg 1310773
@400000006afed1b817b8038c info msg 1310773: bytes 2634 from <y.kurz17@lantern.test> qp 19274 uid 7791
@400000006afed1b817b826b4 starting delivery 2689: msg 1310773 to local shop.example-z.jung@shop.example
@400000006afed1b817b8fd8c status: local 1/10 remote 0/20
@400000006afed1b8196b35b4 delivery 2689: success: did_0+0+1/
@400000006afed1b8196b399c status: local 0/10 remote 0/20
@400000006afed1b8196b399c end msg 1310773
@400000006afed1bb1dfa3f6c new msg 1310773
@400000006afed1bb1dfae37c info msg 1310773: bytes 3659 from <o.beck32@workshop.test> qp 19277 uid 7791
@400000006afed1bb1dfb396c starting delivery 2690: msg 1310773 to local shop.example-y.kurz@shop.example
@400000006afed1bb1dfbbe3c status: local 1/10 remote 0/20
@400000006afed1bb25045374 delivery 2690: success: did_0+0+1/
@400000006afed1bb250472b4 status: local 0/10 remote 0/20
@400000006afed1bb250472b4 end msg 1310773
@400000006afed1be14abbd8c new msg 1310773
@400000006afed1be14abbd8c info msg 1310773: bytes 9208 from <nina14@kiosk.example> qp 19280 uid 7791
@400000006afed1be14abbd8c starting delivery 2691: msg 1310773 to local shop.example-o.beck@shop.example
@400000006afed1be14ac2aec status: local 1/10 remote 0/20
@400000006afed1be18b6be7c delivery 2691: success: did_0+0+1/
@400000006afed1be18b6d5ec status: local 0/10 remote 0/20
@400000006afed1be18b7240c end msg 1310773
@400000006afed1cd0c55e3ec new msg 1310773
@400000006afed1cd0c56af0c info msg 1310773: bytes 14911 from <ute@shop.example> qp 19285 uid 7791
@400000006afed1cd0c56af0c starting delivery 2692: msg 1310773 to remote y.kurz3@opera.example
@400000006afed1cd0c5710b4 status: local 0/10 remote 1/20
@400000006afed1ce1b431a64 delivery 2692: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<d41f80ff9252b9a1@mail.example>_[InternalId=1317700512]_Queued_mail_for_delivery/
@400000006afed1ce1b43aed4 status: local 0/10 remote 0/20
@400000006afed1ce1b43f524 end msg 1310773
@400000006afed1d63339d694 new msg 1310773
@400000006afed1d6333a112c info msg 1310773: bytes 6575 from <b.lang@shop.example> qp 19287 uid 7791
@400000006afed1d6333ac8c4 starting delivery 2693: msg 1310773 to remote ute2@garden.example
@400000006afed1d6333aff74 status: local 0/10 remote 1/20
@400000006afed1d82253c5ec delivery 2693: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wFF82-5FDF46-0A/
@400000006afed1d82253c5ec status: local 0/10 remote 0/20
@400000006afed1d82253c5ec end msg 1310773
@400000006afed1ed2b30638c new msg 1310773
@400000006afed1ed2b310b84 info msg 1310773: bytes 5785 from <m.roth@shop.example> qp 19291 uid 7791
@400000006afed1ed2b310b84 starting delivery 2694: msg 1310773 to local club.example-k.maier@club.example
@400000006afed1ed2b31943c status: local 1/10 remote 0/20
@400000006afed1ed2b31943c starting delivery 2695: msg 1310773 to local club.example-d.weiss@club.example
@400000006afed1ed2b326efc status: local 2/10 remote 0/20
@400000006afed1ed3015de2c delivery 2694: success: did_0+0+1/
@400000006afed1ed30162094 status: local 1/10 remote 0/20
@400000006afed1ed3211218c delivery 2695: success: did_0+0+1/
@400000006afed1ed3211218c status: local 0/10 remote 0/20
@400000006afed1ed321196bc end msg 1310773
@400000006afed1ed39721f94 new msg 1310773
@400000006afed1ed39721f94 info msg 1310773: bytes 7172 from <t.wolf@shop.example> qp 19295 uid 7791
@400000006afed1ed39722f34 starting delivery 2696: msg 1310773 to local shop.example-v.horn@shop.example
@400000006afed1ed3972a84c status: local 1/10 remote 0/20
@400000006afed1ee00b97684 delivery 2696: success: did_0+0+1/
@400000006afed1ee00b9dffc status: local 0/10 remote 0/20
@400000006afed1ee00baca5c end msg 1310773
@400000006afed1ee349111c4 new msg 1310773
@400000006afed1ee34914c5c info msg 1310773: bytes 7434 from <m.roth@shop.example> qp 19301 uid 7791
@400000006afed1ee34917754 starting delivery 2697: msg 1310773 to remote t.wolf9@library.example
@400000006afed1ee34920fac status: local 0/10 remote 1/20
@400000006afed1ef1550b404 delivery 2697: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1wC665-D44504-D8/
@400000006afed1ef1550b404 status: local 0/10 remote 0/20
@400000006afed1ef15519694 end msg 1310773
@400000006afed1f1145b43fc new msg 1310773
@400000006afed1f1145c2e5c info msg 1310773: bytes 55883 from <lena@club.example> qp 19304 uid 7791
@400000006afed1f1145c41e4 starting delivery 2698: msg 1310773 to remote lena6@birch.example
@400000006afed1f1145c41e4 status: local 0/10 remote 1/20
@400000006afed1f813be40ac delivery 2698: deferral: 198.51.100.148_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_198.51.100.148./
@400000006afed1f813be40ac status: local 0/10 remote 0/20
@400000006afed1fb0b5f00cc new msg 1310776
@400000006afed1fb0b5fdb8c info msg 1310776: bytes 21491 from <z.jung@shop.example> qp 19307 uid 7791
@400000006afed1fb0b6050bc starting delivery 2699: msg 1310776 to local club.example-emma@club.example
@400000006afed1fb0b61140c status: local 1/10 remote 0/20
@400000006afed1fb0b61cf8c starting delivery 2700: msg 1310776 to local shop.example-z.jung@shop.example
@400000006afed1fb0b61cf8c status: local 2/10 remote 0/20
@400000006afed1fb0b61cf8c starting delivery 2701: msg 1310776 to local club.example-h.vogel@club.example
@400000006afed1fb0b6211f4 status: local 3/10 remote 0/20
@400000006afed1fb0b628724 starting delivery 2702: msg 1310776 to local club.example-j.klein@club.example
@400000006afed1fb0b636d9c status: local 4/10 remote 0/20
@400000006afed1fb0cc3056c delivery 2699: success: did_0+0+1/
@400000006afed1fb0cc3056c status: local 3/10 remote 0/20
@400000006afed1fb0df23a84 delivery 2702: success: did_0+0+1/
@400000006afed1fb0df259c4 status: local 2/10 remote 0/20
@400000006afed1fb0ec92ddc delivery 2700: success: did_0+0+1/
@400000006afed1fb0eca00cc status: local 1/10 remote 0/20
@400000006afed1fb104058d4 delivery 2701: success: did_0+0+1/
@400000006afed1fb1040936c status: local 0/10 remote 0/20
@400000006afed1fb1040b2ac end msg 1310776
@400000006afed1fb221808f4 new msg 1310776
@400000006afed1fb22182c1c info msg 1310776: bytes 11341 from <ute@shop.example> qp 19310 uid 7791
@400000006afed1fb2218b0ec starting delivery 2703: msg 1310776 to remote ida2@dairy.example
@400000006afed1fb22192a04 status: local 0/10 remote 1/20
@400000006afed1fc26cd1524 delivery 2703: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<d1b17bb69e62036e@mail.example>_[InternalId=1974365637]_Queued_mail_for_delivery/
@400000006afed1fc26cd9224 status: local 0/10 remote 0/20
@400000006afed1fc26cdebfc end msg 1310776
@400000006afed2282e9306ec new msg 1310776
@400000006afed2282e93b2cc info msg 1310776: bytes 1331 from <o.beck9@opera.example> qp 19318 uid 7791
@400000006afed2282e93b2cc starting delivery 2704: msg 1310776 to local club.example-k.maier@club.example
@400000006afed2282e93ed64 status: local 1/10 remote 0/20
@400000006afed2282e93ed64 starting delivery 2705: msg 1310776 to local shop.example-v.horn@shop.example
@400000006afed2282e94cff4 status: local 2/10 remote 0/20
@400000006afed2282e955c94 starting delivery 2706: msg 1310776 to local wanda@example.net
@400000006afed2282e95d994 status: local 3/10 remote 0/20
@400000006afed2282e95d994 starting delivery 2707: msg 1310776 to local shop.example-anna.koch@shop.example
@400000006afed2282e966a1c status: local 4/10 remote 0/20
@400000006afed2282e968d44 starting delivery 2708: msg 1310776 to local club.example-nina@club.example
@400000006afed2282e968d44 status: local 5/10 remote 0/20
@400000006afed2282f7b346c delivery 2704: success: did_0+0+1/
@400000006afed2282f7b4fc4 status: local 4/10 remote 0/20
@400000006afed2282f853ebc delivery 2707: success: did_0+0+1/
@400000006afed2282f8542a4 status: local 3/10 remote 0/20
@400000006afed22830c5dcdc delivery 2706: success: did_0+0+1/
@400000006afed22830c68ca4 status: local 2/10 remote 0/20
@400000006afed2283206cd04 delivery 2705: success: did_0+0+1/
@400000006afed22832079c0c status: local 1/10 remote 0/20
@400000006afed22835798d64 delivery 2708: success: did_0+0+1/
@400000006afed228357a3d2c status: local 0/10 remote 0/20
@400000006afed228357a3d2c end msg 1310776
@400000006afed2331e2bc334 new msg 1310776
@400000006afed2331e2c6f14 info msg 1310776: bytes 1213 from <m.roth11@typo.test> qp 19320 uid 7791
@400000006afed2331e2cd0bc starting delivery 2709: msg 1310776 to local carla@example.net
@400000006afed2331e2cd0bc status: local 1/10 remote 0/20
@400000006afed2332219b6a4 delivery 2709: success: did_0+0+1/
@400000006afed233221a3b74 status: local 0/10 remote 0/20
@400000006afed233221b0694 end msg 1310776
@400000006afed2361270c594 new msg 1310776
@400000006afed2361271179c info msg 1310776: bytes 734 from <root@mx1.example.net> qp 19326 uid 0
@400000006afed2361271755c starting delivery 2710: msg 1310776 to local root@mx1.example.net
@400000006afed236127257ec status: local 1/10 remote 0/20
@400000006afed2361601e74c new msg 1310777
@400000006afed2361601e74c info msg 1310777: bytes 974 from <root@mx1.example.net> qp 19331 uid 7790
@400000006afed2361601febc starting delivery 2711: msg 1310777 to local greta@example.net
@400000006afed2361601febc status: local 2/10 remote 0/20
@400000006afed236160250c4 delivery 2710: success: did_0+1+0/qp_19331/
@400000006afed2361602f4d4 status: local 1/10 remote 0/20
@400000006afed2361603b43c end msg 1310776
@400000006afed2361c7dc12c delivery 2711: success: did_0+0+1/
@400000006afed2361c7dd89c status: local 0/10 remote 0/20
@400000006afed2361c7e5984 end msg 1310777
@400000006afed2453205b7ac new msg 1310777
@400000006afed2453205b7ac info msg 1310777: bytes 5249 from <orders@shop.example> qp 19333 uid 10001
@400000006afed24532069a3c starting delivery 2712: msg 1310777 to remote anna.koch28@opera.example
@400000006afed24532069a3c status: local 0/10 remote 1/20
@400000006afed24633764f0c delivery 2712: failure: 198.51.100.69_does_not_like_recipient./Remote_host_said:_550_5.1.1_<anna.koch28@opera.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.69./
@400000006afed24633764f0c status: local 0/10 remote 0/20
@400000006afed24633765eac bounce msg 1310777 qp 19340
@400000006afed2463376accc end msg 1310777
@400000006afed246339ab75c new msg 1310777
@400000006afed246339ade6c info msg 1310777: bytes 6322 from <> qp 19340 uid 7796
@400000006afed246339b6724 starting delivery 2713: msg 1310777 to local shop.example-orders@shop.example
@400000006afed246339bbd14 status: local 1/10 remote 0/20
@400000006afed24634c0d06c delivery 2713: success: did_0+0+0/
@400000006afed24634c1ab2c status: local 0/10 remote 0/20
@400000006afed24634c1d23c end msg 1310777
@400000006afed25234dd2e24 new msg 1310777
@400000006afed25234dd2e24 info msg 1310777: bytes 340874 from <t.wolf10@bigmail.example> qp 19343 uid 7791
@400000006afed25234dd9f6c starting delivery 2714: msg 1310777 to local club.example-nina@club.example
@400000006afed25234dda73c status: local 1/10 remote 0/20
@400000006afed252378f32ac delivery 2714: success: did_0+0+1/
@400000006afed252378fafac status: local 0/10 remote 0/20
@400000006afed25237907eb4 end msg 1310777
@400000006afed25f1f45b2fc new msg 1310777
@400000006afed25f1f45b2fc info msg 1310777: bytes 5938 from <b.lang36@castle.example> qp 19349 uid 7791
@400000006afed25f1f4610bc starting delivery 2715: msg 1310777 to local club.example-d.weiss@club.example
@400000006afed25f1f4610bc status: local 1/10 remote 0/20
@400000006afed25f1f46e794 starting delivery 2716: msg 1310777 to local club.example-lena@club.example
@400000006afed25f1f46e794 status: local 2/10 remote 0/20
@400000006afed25f2150b59c delivery 2715: success: did_0+0+1/
@400000006afed25f21514a0c status: local 1/10 remote 0/20
@400000006afed25f2340b62c delivery 2716: success: did_0+0+1/
@400000006afed25f2340cd9c status: local 0/10 remote 0/20
@400000006afed25f2340ecdc end msg 1310777
@400000006afed28608e67334 new msg 1310777
@400000006afed28608e67eec info msg 1310777: bytes 17092 from <ute22@meadow.example> qp 19351 uid 7791
@400000006afed28608e686bc starting delivery 2717: msg 1310777 to local club.example-emma@club.example
@400000006afed28608e686bc status: local 1/10 remote 0/20
@400000006afed2860d93170c delivery 2717: success: did_0+0+1/
@400000006afed2860d934dbc status: local 0/10 remote 0/20
@400000006afed2860d938854 end msg 1310777
@400000006afed294092d441c new msg 1310777
@400000006afed294092d441c info msg 1310777: bytes 40184 from <nina@club.example> qp 19358 uid 7791
@400000006afed294092dd4a4 starting delivery 2718: msg 1310777 to remote paula5@typo.test
@400000006afed294092eab7c status: local 0/10 remote 1/20
@400000006afed29419a116ac delivery 2718: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afed29419a11a94 status: local 0/10 remote 0/20
@400000006afed29419a11a94 bounce msg 1310777 qp 19365
@400000006afed29419a1552c end msg 1310777
@400000006afed29419abdc7c new msg 1310777
@400000006afed29419ac7ca4 info msg 1310777: bytes 41104 from <> qp 19365 uid 7796
@400000006afed29419ac7ca4 starting delivery 2719: msg 1310777 to local club.example-nina@club.example
@400000006afed29419acde4c status: local 1/10 remote 0/20
@400000006afed29421382c5c delivery 2719: success: did_0+0+1/
@400000006afed2942138a574 status: local 0/10 remote 0/20
@400000006afed2942138d06c end msg 1310777
@400000006afed2952513b10c new msg 1310777
@400000006afed295251468a4 info msg 1310777: bytes 1693 from <d.weiss0@valley.test> qp 19368 uid 7791
@400000006afed29525148fb4 starting delivery 2720: msg 1310777 to local shop.example-o.beck@shop.example
@400000006afed2952514a33c status: local 1/10 remote 0/20
@400000006afed295294f7e2c delivery 2720: success: did_0+0+1/
@400000006afed295294f7e2c status: local 0/10 remote 0/20
@400000006afed295294f7e2c end msg 1310777
@400000006afed2a839a21104 starting delivery 2721: msg 1310781 to remote r.frank0@university.example
@400000006afed2a839a27694 status: local 0/10 remote 1/20
@400000006afed2aa2946372c delivery 2721: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795084958_ee9b27963f7e_-_esmtp/
@400000006afed2aa29470634 status: local 0/10 remote 0/20
@400000006afed2aa2947506c end msg 1310781
@400000006afed2c009133824 new msg 1310781
@400000006afed2c009141ab4 info msg 1310781: bytes 6386 from <orders@shop.example> qp 19372 uid 10001
@400000006afed2c00914ca7c starting delivery 2722: msg 1310781 to remote anna.koch0@freemail.test
@400000006afed2c009152454 status: local 0/10 remote 1/20
@400000006afed2c02b7c687c delivery 2722: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_BA69428727/
@400000006afed2c02b7caecc status: local 0/10 remote 0/20
@400000006afed2c02b7d08a4 end msg 1310781
@400000006afed2de04061914 new msg 1310781
@400000006afed2de04065f64 info msg 1310781: bytes 12407 from <t.wolf@shop.example> qp 19378 uid 7791
@400000006afed2de040722b4 starting delivery 2723: msg 1310781 to remote z.jung0@valley.test
@400000006afed2de040722b4 status: local 0/10 remote 1/20
@400000006afed2e0125152cc delivery 2723: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w5EAC-EB5B09-1E/
@400000006afed2e0125152cc status: local 0/10 remote 0/20
@400000006afed2e0125152cc end msg 1310781
@400000006afed2f425eeda84 new msg 1310781
@400000006afed2f425eeda84 info msg 1310781: bytes 1995 from <paula@example.net> qp 19385 uid 7791
@400000006afed2f425efb544 starting delivery 2724: msg 1310781 to remote b.lang6@quarry.example
@400000006afed2f425efe03c status: local 0/10 remote 1/20
@400000006afed2f538a99f74 delivery 2724: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1wE82D-DE395D-95/
@400000006afed2f538a9da0c status: local 0/10 remote 0/20
@400000006afed2f538a9da0c end msg 1310781
@400000006afed2fb23ff530c new msg 1310781
@400000006afed2fb23ff530c info msg 1310781: bytes 6871 from <nina2@partner.test> qp 19391 uid 7791
@400000006afed2fb23ff62ac starting delivery 2725: msg 1310781 to local shop.example-y.kurz@shop.example
@400000006afed2fb23ffdfac status: local 1/10 remote 0/20
@400000006afed2fb26dae834 delivery 2725: success: did_0+0+1/
@400000006afed2fb26dae834 status: local 0/10 remote 0/20
@400000006afed2fb26daec1c end msg 1310781
@400000006afed30537c3f294 new msg 1310781
@400000006afed30537c45ff4 info msg 1310781: bytes 11255 from <j.klein16@partner.test> qp 19396 uid 7791
@400000006afed30537c51b74 starting delivery 2726: msg 1310781 to local club.example-j.klein@club.example
@400000006afed30537c58cbc status: local 1/10 remote 0/20
@400000006afed3053a8cc6f4 delivery 2726: success: did_0+0+1/
@400000006afed3053a8cc6f4 status: local 0/10 remote 0/20
@400000006afed3053a8cfda4 end msg 1310781
@400000006afed33520515a84 new msg 1310781
@400000006afed3352052027c info msg 1310781: bytes 2409 from <h.vogel4@castle.example> qp 19399 uid 7791
@400000006afed3352052027c starting delivery 2727: msg 1310781 to local club.example-lena@club.example
@400000006afed3352052cd9c status: local 1/10 remote 0/20
@400000006afed33527c3f844 delivery 2727: success: did_0+0+1/
@400000006afed33527c484e4 status: local 0/10 remote 0/20
@400000006afed33527c4b3c4 end msg 1310781
@400000006afed35830cf8584 new msg 1310781
@400000006afed35830d00e3c info msg 1310781: bytes 4229 from <v.horn@shop.example> qp 19402 uid 7791
@400000006afed35830d00e3c starting delivery 2728: msg 1310781 to remote y.kurz10@grocer.example
@400000006afed35830d08b3c status: local 0/10 remote 1/20
@400000006afed3591847cc24 delivery 2728: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795085134_qp_10160/
@400000006afed3591847ef4c status: local 0/10 remote 0/20
@400000006afed3591847ef4c end msg 1310781
@400000006afed36013d0c2f4 new msg 1310781
@400000006afed36013d0c2f4 info msg 1310781: bytes 5174 from <carla39@kiosk.example> qp 19406 uid 7791
@400000006afed36013d16ed4 starting delivery 2729: msg 1310781 to local club.example-emma@club.example
@400000006afed36013d16ed4 status: local 1/10 remote 0/20
@400000006afed36019dc4aec delivery 2729: success: did_0+0+1/
@400000006afed36019dcb84c status: local 0/10 remote 0/20
@400000006afed36019dccfbc end msg 1310781
@400000006afed381284abc44 starting delivery 2730: msg 1310773 to remote lena6@birch.example
@400000006afed381284b0a64 status: local 0/10 remote 1/20
@400000006afed3832d713b6c delivery 2730: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_D3B0BBCEB8/
@400000006afed3832d71b484 status: local 0/10 remote 0/20
@400000006afed3832d721dfc end msg 1310773
@400000006afed3950ce8f45c new msg 1310773
@400000006afed3950ce8f45c info msg 1310773: bytes 6115 from <h.vogel@club.example> qp 19413 uid 7791
@400000006afed3950ce92ef4 starting delivery 2731: msg 1310773 to local shop.example-ida@shop.example
@400000006afed3950ce93aac status: local 1/10 remote 0/20
@400000006afed3950f3d9a8c delivery 2731: success: did_0+0+1/
@400000006afed3950f3e13a4 status: local 0/10 remote 0/20
@400000006afed3950f3ed6f4 end msg 1310773
@400000006afed3a22fd06cd4 new msg 1310773
@400000006afed3a22fd12854 info msg 1310773: bytes 25040 from <h.vogel36@cedar.test> qp 19416 uid 7791
@400000006afed3a22fd166d4 starting delivery 2732: msg 1310773 to local shop.example-z.jung@shop.example
@400000006afed3a22fd1bcc4 status: local 1/10 remote 0/20
@400000006afed3a230e664fc delivery 2732: success: did_0+0+1/
@400000006afed3a230e664fc status: local 0/10 remote 0/20
@400000006afed3a230e72464 end msg 1310773
@400000006afed3c506e56374 new msg 1310773
@400000006afed3c506e5c51c info msg 1310773: bytes 127271 from <wanda@example.net> qp 19424 uid 7791
@400000006afed3c506e5c51c starting delivery 2733: msg 1310773 to remote v.horn0@customer.example
@400000006afed3c506e6980c status: local 0/10 remote 1/20
@400000006afed3c62acd3cbc delivery 2733: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795085243_68208086b684_-_esmtp/
@400000006afed3c62acd3cbc status: local 0/10 remote 0/20
@400000006afed3c62acdae04 end msg 1310773
@400000006afed3d4318e16ac new msg 1310773
@400000006afed3d4318e68b4 info msg 1310773: bytes 18293 from <wanda23@library.example> qp 19432 uid 7791
@400000006afed3d4318e68b4 starting delivery 2734: msg 1310773 to local shop.example-z.jung@shop.example
@400000006afed3d4318e68b4 status: local 1/10 remote 0/20
@400000006afed3d436368464 delivery 2734: success: did_0+0+1/
@400000006afed3d4363697ec status: local 0/10 remote 0/20
@400000006afed3d43636f1c4 end msg 1310773
@400000006afed3e02efc6b64 new msg 1310773
@400000006afed3e02efc8e8c info msg 1310773: bytes 3753 from <k.maier@club.example> qp 19440 uid 7791
@400000006afed3e02efc8e8c starting delivery 2735: msg 1310773 to remote m.roth5@tailor.example
@400000006afed3e02efcdcac status: local 0/10 remote 1/20
@400000006afed3e02efcdcac starting delivery 2736: msg 1310773 to remote lena9@shipyard.test
@400000006afed3e02efd78ec status: local 0/10 remote 2/20
@400000006afed3e02efd78ec starting delivery 2737: msg 1310773 to remote v.horn9@meadow.example
@400000006afed3e02efd84a4 status: local 0/10 remote 3/20
@400000006afed3e02efd8c74 starting delivery 2738: msg 1310773 to remote z.jung1@garden.example
@400000006afed3e02efdee1c status: local 0/10 remote 4/20
@400000006afed3e1154d933c delivery 2738: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1w36B4-339728-D8/
@400000006afed3e1154d933c status: local 0/10 remote 3/20
@400000006afed3e132861ec4 delivery 2735: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<79580f3ee51ddd0c@mail.example>_[InternalId=1631888570]_Queued_mail_for_delivery/
@400000006afed3e132861ec4 status: local 0/10 remote 2/20
@400000006afed3e307426fc4 delivery 2737: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795085270_qp_3765/
@400000006afed3e307426fc4 status: local 0/10 remote 1/20
@400000006afed3e30912a3b4 delivery 2736: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_3C73956403/
@400000006afed3e309136ed4 status: local 0/10 remote 0/20
@400000006afed3e30913e01c end msg 1310773
@400000006afed3ec1312be6c starting delivery 2739: msg 1310741 to remote b.lang@silent.test
@400000006afed3ec13134724 status: local 0/10 remote 1/20
@400000006afed3ec142128fc delivery 2739: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afed3ec1421a214 status: local 0/10 remote 0/20
@400000006afed3f416e6c90c starting delivery 2740: msg 1310761 to remote ida@silent.test
@400000006afed3f416e6c90c status: local 0/10 remote 1/20
@400000006afed3f417c25814 delivery 2740: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afed3f417c29a7c status: local 0/10 remote 0/20
@400000006afed3f532405394 starting delivery 2741: msg 1310789 to remote j.klein@silent.test
@400000006afed3f532405394 status: local 0/10 remote 1/20
@400000006afed3f533bff29c delivery 2741: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afed3f533c063e4 status: local 0/10 remote 0/20
@400000006afed40f17b8885c new msg 1310773
@400000006afed40f17b88c44 info msg 1310773: bytes 2040 from <h.vogel33@bluebird.test> qp 19445 uid 7791
@400000006afed40f17b8d67c starting delivery 2742: msg 1310773 to local club.example-lena@club.example
@400000006afed40f17b8d67c status: local 1/10 remote 0/20
@400000006afed40f17b9ad54 starting delivery 2743: msg 1310773 to local paula@example.net
@400000006afed40f17ba0efc status: local 2/10 remote 0/20
@400000006afed40f1e63e264 delivery 2742: success: did_0+0+1/
@400000006afed40f1e6420e4 status: local 1/10 remote 0/20
@400000006afed40f1f2cc814 delivery 2743: success: did_0+0+1/
@400000006afed40f1f2cc814 status: local 0/10 remote 0/20
@400000006afed40f1f2d1a1c end msg 1310773
@400000006afed4191ba3012c new msg 1310773
@400000006afed4191ba3012c info msg 1310773: bytes 22883 from <m.roth@shop.example> qp 19451 uid 7791
@400000006afed4191ba3b0f4 starting delivery 2744: msg 1310773 to local shop.example-m.roth@shop.example
@400000006afed4191ba3ff14 status: local 1/10 remote 0/20
@400000006afed4191ed2387c delivery 2744: success: did_0+0+1/
@400000006afed4191ed2e844 status: local 0/10 remote 0/20
@400000006afed4191ed38c54 end msg 1310773
@400000006afed41a07a3dd2c new msg 1310773
@400000006afed41a07a3dd2c info msg 1310773: bytes 5170 from <d.weiss@club.example> qp 19453 uid 7791
@400000006afed41a07a45a2c starting delivery 2745: msg 1310773 to local shop.example-b.lang@shop.example
@400000006afed41a07a4cb74 status: local 1/10 remote 0/20
@400000006afed41a07a592ac starting delivery 2746: msg 1310773 to local club.example-lena@club.example
@400000006afed41a07a592ac status: local 2/10 remote 0/20
@400000006afed41a07a592ac starting delivery 2747: msg 1310773 to local carla@example.net
@400000006afed41a07a592ac status: local 3/10 remote 0/20
@400000006afed41a07a5fc24 starting delivery 2748: msg 1310773 to local club.example-j.klein@club.example
@400000006afed41a07a6465c status: local 4/10 remote 0/20
@400000006afed41a07a6465c starting delivery 2749: msg 1310773 to local club.example-nina@club.example
@400000006afed41a07a661b4 status: local 5/10 remote 0/20
@400000006afed41a084f28bc delivery 2745: success: did_0+0+1/
@400000006afed41a084f2ca4 status: local 4/10 remote 0/20
@400000006afed41a09cbc254 delivery 2747: success: did_0+0+1/
@400000006afed41a09cbc254 status: local 3/10 remote 0/20
@400000006afed41a0aca236c delivery 2748: success: did_0+0+1/
@400000006afed41a0aca236c status: local 2/10 remote 0/20
@400000006afed41a0bf7415c delivery 2749: success: did_0+0+1/
@400000006afed41a0bf7415c status: local 1/10 remote 0/20
@400000006afed41a0c898a94 delivery 2746: success: did_0+0+1/
@400000006afed41a0c8a4de4 status: local 0/10 remote 0/20
@400000006afed41a0c8abb44 end msg 1310773
@400000006afed42f142105d4 new msg 1310773
@400000006afed42f14216f4c info msg 1310773: bytes 8295 from <d.weiss17@tower.test> qp 19457 uid 7791
@400000006afed42f14216f4c starting delivery 2750: msg 1310773 to local shop.example-y.kurz@shop.example
@400000006afed42f14216f4c status: local 1/10 remote 0/20
@400000006afed42f1ba1055c delivery 2750: success: did_0+0+1/
@400000006afed42f1ba16704 status: local 0/10 remote 0/20
@400000006afed42f1ba1f78c end msg 1310773
@400000006afed43019630fc4 new msg 1310773
@400000006afed43019634674 info msg 1310773: bytes 28380 from <anna.koch20@station.test> qp 19463 uid 7791
@400000006afed4301963a434 starting delivery 2751: msg 1310773 to local club.example-j.klein@club.example
@400000006afed4301964639c status: local 1/10 remote 0/20
@400000006afed43020dd46d4 delivery 2751: success: did_0+0+1/
@400000006afed43020dd4abc status: local 0/10 remote 0/20
@400000006afed43020dd4abc end msg 1310773
@400000006afed43939c6bbbc new msg 1310773
@400000006afed43939c6bbbc info msg 1310773: bytes 2935 from <> qp 19471 uid 7791
@400000006afed43939c6cf44 starting delivery 2752: msg 1310773 to local shop.example-z.jung@shop.example
@400000006afed43939c72534 status: local 1/10 remote 0/20
@400000006afed43a017d5324 delivery 2752: success: did_0+0+1/
@400000006afed43a017e2de4 status: local 0/10 remote 0/20
@400000006afed43a017e5cc4 end msg 1310773
@400000006afed4581b97fcdc new msg 1310773
@400000006afed4581b981064 info msg 1310773: bytes 2517 from <ida22@station.test> qp 19477 uid 7791
@400000006afed4581b989534 starting delivery 2753: msg 1310773 to local shop.example-b.lang@shop.example
@400000006afed4581b989534 status: local 1/10 remote 0/20
@400000006afed4581b98c02c starting delivery 2754: msg 1310773 to local shop.example-y.kurz@shop.example
@400000006afed4581b98c02c status: local 2/10 remote 0/20
@400000006afed4581d17f5bc delivery 2754: success: did_0+0+1/
@400000006afed4581d17f5bc status: local 1/10 remote 0/20
@400000006afed45821b17724 delivery 2753: success: did_0+0+1/
@400000006afed45821b1d4e4 status: local 0/10 remote 0/20
@400000006afed45821b2750c end msg 1310773
@400000006afed4720c478c0c new msg 1310773
@400000006afed4720c478c0c info msg 1310773: bytes 17627 from <greta@example.net> qp 19482 uid 7791
@400000006afed4720c47a37c starting delivery 2755: msg 1310773 to local shop.example-m.roth@shop.example
@400000006afed4720c47a37c status: local 1/10 remote 0/20
@400000006afed47213b839b4 delivery 2755: success: did_0+0+1/
@400000006afed47213b86894 status: local 0/10 remote 0/20
@400000006afed47213b92be4 end msg 1310773
@400000006afed472162b1a2c new msg 1310773
@400000006afed472162b1a2c info msg 1310773: bytes 5002 from <ida@shop.example> qp 19489 uid 7791
@400000006afed472162b1a2c starting delivery 2756: msg 1310773 to local greta@example.net
@400000006afed472162b29cc status: local 1/10 remote 0/20
@400000006afed4721d2f3eac delivery 2756: success: did_0+0+1/
@400000006afed4721d30196c status: local 0/10 remote 0/20
@400000006afed4721d30f044 end msg 1310773
@400000006afed4731c18b5fc new msg 1310773
@400000006afed4731c192744 info msg 1310773: bytes 5228 from <z.jung@shop.example> qp 19496 uid 7791
@400000006afed4731c19e6ac starting delivery 2757: msg 1310773 to remote t.wolf3@freemail.test
@400000006afed4731c19e6ac status: local 0/10 remote 1/20
@400000006afed475057d5f64 delivery 2757: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_B239C19505/
@400000006afed475057d7ea4 status: local 0/10 remote 0/20
@400000006afed475057dff8c end msg 1310773
@400000006afed47b0ae18b9c new msg 1310773
@400000006afed47b0ae256bc info msg 1310773: bytes 2502 from <f.braun23@quarry.example> qp 19499 uid 7791
@400000006afed47b0ae2df74 starting delivery 2758: msg 1310773 to local club.example-h.vogel@club.example
@400000006afed47b0ae38b54 status: local 1/10 remote 0/20
@400000006afed47b113ee4e4 delivery 2758: success: did_0+0+1/
@400000006afed47b113f88f4 status: local 0/10 remote 0/20
@400000006afed47b113fb7d4 end msg 1310773
@400000006afed4880980ee14 new msg 1310773
@400000006afed4880980fdb4 info msg 1310773: bytes 1201 from <d.weiss30@mill.test> qp 19503 uid 7791
@400000006afed488098124c4 starting delivery 2759: msg 1310773 to local shop.example-ida@shop.example
@400000006afed488098124c4 status: local 1/10 remote 0/20
@400000006afed488098124c4 starting delivery 2760: msg 1310773 to local club.example-h.vogel@club.example
@400000006afed4880981ccbc status: local 2/10 remote 0/20
@400000006afed4880982612c starting delivery 2761: msg 1310773 to local club.example-k.maier@club.example
@400000006afed48809833fd4 status: local 3/10 remote 0/20
@400000006afed4880bff53c4 delivery 2760: success: did_0+0+1/
@400000006afed4880c001ee4 status: local 2/10 remote 0/20
@400000006afed4880efaec3c delivery 2761: success: did_0+0+1/
@400000006afed4880efaec3c status: local 1/10 remote 0/20
@400000006afed4881004e22c delivery 2759: success: did_0+0+1/
@400000006afed488100566fc status: local 0/10 remote 0/20
@400000006afed48810063dd4 end msg 1310773
@400000006afed48d169c1024 new msg 1310773
@400000006afed48d169c1024 info msg 1310773: bytes 2075 from <d.weiss@club.example> qp 19507 uid 7791
@400000006afed48d169c1024 starting delivery 2762: msg 1310773 to remote v.horn5@freemail.test
@400000006afed48d169c6614 status: local 0/10 remote 1/20
@400000006afed48e130a32ec delivery 2762: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_15C4DB382A/
@400000006afed48e130a32ec status: local 0/10 remote 0/20
@400000006afed48e130a7d24 end msg 1310773
@400000006afed4ab06ca366c new msg 1310773
@400000006afed4ab06cb0d44 info msg 1310773: bytes 4028 from <z.jung@shop.example> qp 19511 uid 7791
@400000006afed4ab06cb7aa4 starting delivery 2763: msg 1310773 to remote y.kurz1@bigmail.example
@400000006afed4ab06cbe41c status: local 0/10 remote 1/20
@400000006afed4ac22998d34 delivery 2763: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795085473_0fb8556a39aa_-_esmtp/
@400000006afed4ac229a67f4 status: local 0/10 remote 0/20
@400000006afed4ac229a8f04 end msg 1310773
@400000006afed4b924ea7a44 new msg 1310773
@400000006afed4b924ea8214 info msg 1310773: bytes 21553 from <r.frank10@shipyard.test> qp 19519 uid 7791
@400000006afed4b924ea8214 starting delivery 2764: msg 1310773 to local club.example-k.maier@club.example
@400000006afed4b924eb60bc status: local 1/10 remote 0/20
@400000006afed4b926cf729c delivery 2764: success: did_0+0+1/
@400000006afed4b926cfad34 status: local 0/10 remote 0/20
@400000006afed4b926cff384 end msg 1310773
@400000006afed4bc099d539c new msg 1310773
@400000006afed4bc099d539c info msg 1310773: bytes 2880 from <ute@shop.example> qp 19526 uid 7791
@400000006afed4bc099dc0fc starting delivery 2765: msg 1310773 to local shop.example-b.lang@shop.example
@400000006afed4bc099e8834 status: local 1/10 remote 0/20
@400000006afed4bc0c946fa4 delivery 2765: success: did_0+0+1/
@400000006afed4bc0c946fa4 status: local 0/10 remote 0/20
@400000006afed4bc0c94d14c end msg 1310773
@400000006afed4cc141142ac new msg 1310773
@400000006afed4cc1411a454 info msg 1310773: bytes 1223 from <ida27@garden.example> qp 19534 uid 7791
@400000006afed4cc14125fd4 starting delivery 2766: msg 1310773 to local shop.example-anna.koch@shop.example
@400000006afed4cc14126f74 status: local 1/10 remote 0/20
@400000006afed4cc18be3c74 delivery 2766: success: did_0+0+1/
@400000006afed4cc18be7af4 status: local 0/10 remote 0/20
@400000006afed4cc18be7af4 end msg 1310773
@400000006afed53417b5cd24 new msg 1310773
@400000006afed53417b5d4f4 info msg 1310773: bytes 2427 from <m.roth38@bigmail.example> qp 19540 uid 7791
@400000006afed53417b69074 starting delivery 2767: msg 1310773 to local shop.example-v.horn@shop.example
@400000006afed53417b6a014 status: local 1/10 remote 0/20
@400000006afed5341a3a3db4 delivery 2767: success: did_0+0+1/
@400000006afed5341a3a93a4 status: local 0/10 remote 0/20
@400000006afed5341a3b6e64 end msg 1310773
@400000006afed535064ed864 new msg 1310773
@400000006afed535064ed864 info msg 1310773: bytes 6165 from <nina25@acorn.example> qp 19544 uid 7791
@400000006afed535064f12fc starting delivery 2768: msg 1310773 to local club.example-h.vogel@club.example
@400000006afed535064f12fc status: local 1/10 remote 0/20
@400000006afed5350ce6cd94 delivery 2768: success: did_0+0+1/
@400000006afed5350ce73324 status: local 0/10 remote 0/20
@400000006afed5350ce73324 end msg 1310773
@400000006afed5471d6f8f84 new msg 1310773
@400000006afed5471d6f8f84 info msg 1310773: bytes 14165 from <h.vogel@club.example> qp 19546 uid 7791
@400000006afed5471d7023f4 starting delivery 2769: msg 1310773 to remote f.braun6@birch.example
@400000006afed5471d7023f4 status: local 0/10 remote 1/20
@400000006afed548033b7614 delivery 2769: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_E46DA66C77/
@400000006afed548033c50d4 status: local 0/10 remote 0/20
@400000006afed548033d3b34 end msg 1310773
@400000006afed54a3045db54 new msg 1310773
@400000006afed54a3045db54 info msg 1310773: bytes 39902 from <z.jung@shop.example> qp 19552 uid 7791
@400000006afed54a3045db54 starting delivery 2770: msg 1310773 to remote lena1@canal.test
@400000006afed54a304619d4 status: local 0/10 remote 1/20
@400000006afed54c16e7da7c delivery 2770: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795085632_70839e36259e_-_esmtp/
@400000006afed54c16e7da7c status: local 0/10 remote 0/20
@400000006afed54c16e7da7c end msg 1310773
@400000006afed5631003bd34 new msg 1310773
@400000006afed5631003bd34 info msg 1310773: bytes 5941 from <t.wolf34@castle.example> qp 19560 uid 7791
@400000006afed5631004940c starting delivery 2771: msg 1310773 to local carla@example.net
@400000006afed5631005575c status: local 1/10 remote 0/20
@400000006afed5631541b814 delivery 2771: success: did_0+0+1/
@400000006afed56315426bc4 status: local 0/10 remote 0/20
@400000006afed5631542dd0c end msg 1310773
@400000006afed57f1830d924 new msg 1310773
@400000006afed57f1830f47c info msg 1310773: bytes 5472 from <orders@shop.example> qp 19566 uid 10001
@400000006afed57f1830f47c starting delivery 2772: msg 1310773 to remote paula38@school.example
@400000006afed57f1830f47c status: local 0/10 remote 1/20
@400000006afed580105d75f4 delivery 2772: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795085685_qp_20183/
@400000006afed580105e067c status: local 0/10 remote 0/20
@400000006afed580105e067c end msg 1310773
@400000006afed584038037a4 starting delivery 2773: msg 1310762 to remote ute@silent.test
@400000006afed584038089ac status: local 0/10 remote 1/20
@400000006afed5ad0532fc6c new msg 1310773
@400000006afed5ad0533d344 info msg 1310773: bytes 330733 from <r.frank34@reed.test> qp 19569 uid 7791
@400000006afed5ad0534448c starting delivery 2774: msg 1310773 to local shop.example-ida@shop.example
@400000006afed5ad05350fac status: local 1/10 remote 1/20
@400000006afed5ad0898571c delivery 2774: success: did_0+0+1/
@400000006afed5ad08989984 status: local 0/10 remote 1/20
@400000006afed5ad0898cc4c end msg 1310773
@400000006afed5b018e96354 new msg 1310773
@400000006afed5b018e98294 info msg 1310773: bytes 4095 from <m.roth14@heather.example> qp 19573 uid 7791
@400000006afed5b018e9b55c starting delivery 2775: msg 1310773 to local greta@example.net
@400000006afed5b018e9b55c status: local 1/10 remote 1/20
@400000006afed5b01e0883c4 delivery 2775: success: did_0+0+1/
@400000006afed5b01e0883c4 status: local 0/10 remote 1/20
@400000006afed5b01e089364 end msg 1310773
@400000006afed5c005f2cde4 delivery 2773: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afed5c005f3b45c status: local 0/10 remote 0/20
@400000006afed5d114f54d94 starting delivery 2776: msg 1310791 to local jonas@mx1.example.net
@400000006afed5d114f5d64c status: local 1/10 remote 0/20
@400000006afed5d1166a22e4 delivery 2776: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afed5d1166a4224 status: local 0/10 remote 0/20
@400000006afed5e830ccaef4 new msg 1310773
@400000006afed5e830cd00fc info msg 1310773: bytes 53257 from <emma24@castle.example> qp 19578 uid 7791
@400000006afed5e830cd5304 starting delivery 2777: msg 1310773 to local shop.example-t.wolf@shop.example
@400000006afed5e830cd5304 status: local 1/10 remote 0/20
@400000006afed5e83230695c delivery 2777: success: did_0+0+1/
@400000006afed5e83230695c status: local 0/10 remote 0/20
@400000006afed5e8323080cc end msg 1310773
@400000006afed6002696f994 new msg 1310773
@400000006afed6002697630c info msg 1310773: bytes 5661 from <orders@shop.example> qp 19582 uid 10001
@400000006afed6002697630c starting delivery 2778: msg 1310773 to remote t.wolf26@partner.test
@400000006afed600269839e4 status: local 0/10 remote 1/20
@400000006afed60225cb1e14 delivery 2778: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5F5FA985C3/
@400000006afed60225cb1e14 status: local 0/10 remote 0/20
@400000006afed60225cbba54 end msg 1310773
@400000006afed6052532740c new msg 1310773
@400000006afed6052532740c info msg 1310773: bytes 10399 from <lena@club.example> qp 19586 uid 7791
@400000006afed6052532b674 starting delivery 2779: msg 1310773 to remote m.roth0@workshop.test
@400000006afed6052533a0d4 status: local 0/10 remote 1/20
@400000006afed6071ada1b7c delivery 2779: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F76A6768BC/
@400000006afed6071ada1b7c status: local 0/10 remote 0/20
@400000006afed6071adae69c end msg 1310773
@400000006afed6400356455c new msg 1310773
@400000006afed6400356455c info msg 1310773: bytes 6384 from <paula37@cedar.test> qp 19593 uid 7791
@400000006afed6400356ed54 starting delivery 2780: msg 1310773 to local club.example-nina@club.example
@400000006afed640035708ac status: local 1/10 remote 0/20
@400000006afed6400854687c delivery 2780: success: did_0+0+1/
@400000006afed6400855145c status: local 0/10 remote 0/20
@400000006afed6400855bc54 end msg 1310773
@400000006afed6500eabfd34 alert: unable to append to bounce message; HELP! sleeping...
@400000006afed65a398526ac alert: unable to append to bounce message; HELP! sleeping...
@400000006afed69337b5296c new msg 1310773
@400000006afed69337b5e8d4 info msg 1310773: bytes 39597 from <b.lang27@kiosk.example> qp 19596 uid 7791
@400000006afed69337b6bfac starting delivery 2781: msg 1310773 to local shop.example-ute@shop.example
@400000006afed69337b78eb4 status: local 1/10 remote 0/20
@400000006afed69338d0edf4 delivery 2781: success: did_0+0+1/
@400000006afed69338d0edf4 status: local 0/10 remote 0/20
@400000006afed69338d1d46c end msg 1310773
@400000006afed6a2280fc684 new msg 1310773
@400000006afed6a2280fc684 info msg 1310773: bytes 6391 from <h.vogel@club.example> qp 19599 uid 7791
@400000006afed6a22810a914 starting delivery 2782: msg 1310773 to remote greta2@customer.example
@400000006afed6a22810ef64 status: local 0/10 remote 1/20
@400000006afed6a327b2e144 new msg 1310781
@400000006afed6a327b2e144 info msg 1310781: bytes 2983 from <ida@shop.example> qp 19601 uid 7791
@400000006afed6a327b39cc4 starting delivery 2783: msg 1310781 to local shop.example-o.beck@shop.example
@400000006afed6a327b43cec status: local 1/10 remote 1/20
@400000006afed6a32debfd34 delivery 2783: success: did_0+0+1/
@400000006afed6a32dec2ffc status: local 0/10 remote 1/20
@400000006afed6a32decff04 end msg 1310781
@400000006afed6a33b90488c delivery 2782: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795085976_b97758d3bec9_-_esmtp/
@400000006afed6a33b906f9c status: local 0/10 remote 0/20
@400000006afed6a33b91428c end msg 1310773
@400000006afed6a90b0b6674 new msg 1310773
@400000006afed6a90b0bb0ac info msg 1310773: bytes 3338 from <o.beck@shop.example> qp 19608 uid 7791
@400000006afed6a90b0bb0ac starting delivery 2784: msg 1310773 to remote k.maier10@freemail.test
@400000006afed6a90b0bc81c status: local 0/10 remote 1/20
@400000006afed6a929d94f6c delivery 2784: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5591FABE0C/
@400000006afed6a929d9dc0c status: local 0/10 remote 0/20
@400000006afed6a929da496c end msg 1310773
@400000006afed6b401306f8c new msg 1310773
@400000006afed6b40130d51c info msg 1310773: bytes 253676 from <ida@shop.example> qp 19612 uid 7791
@400000006afed6b40131715c starting delivery 2785: msg 1310773 to remote j.klein11@partner.test
@400000006afed6b40131715c status: local 0/10 remote 1/20
@400000006afed6b61da39bbc delivery 2785: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_A234693D5F/
@400000006afed6b61da39bbc status: local 0/10 remote 0/20
@400000006afed6b61da39bbc end msg 1310773
@400000006afed6b701fe6234 new msg 1310773
@400000006afed6b701ff2d54 info msg 1310773: bytes 6437 from <v.horn14@partner.test> qp 19620 uid 7791
@400000006afed6b701ffe4ec starting delivery 2786: msg 1310773 to local shop.example-info21@shop.example
@400000006afed6b701ffe4ec status: local 1/10 remote 0/20
@400000006afed6b7052d14b4 delivery 2786: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afed6b7052d6aa4 status: local 0/10 remote 0/20
@400000006afed6b7052db4dc warning: trouble injecting bounce message, will try later
@400000006afed6e7298328bc new msg 1310781
@400000006afed6e72983d0b4 info msg 1310781: bytes 734 from <root@mx1.example.net> qp 19628 uid 0
@400000006afed6e72983f3dc starting delivery 2787: msg 1310781 to local root@mx1.example.net
@400000006afed6e72984131c status: local 1/10 remote 0/20
@400000006afed6e72dc6ba24 new msg 1310777
@400000006afed6e72dc75e34 info msg 1310777: bytes 974 from <root@mx1.example.net> qp 19631 uid 7790
@400000006afed6e72dc75e34 starting delivery 2788: msg 1310777 to local greta@example.net
@400000006afed6e72dc794e4 status: local 2/10 remote 0/20
@400000006afed6e72dc794e4 delivery 2787: success: did_0+1+0/qp_19631/
@400000006afed6e72dc83124 status: local 1/10 remote 0/20
@400000006afed6e72dc8c97c end msg 1310781
@400000006afed6e72f0db144 delivery 2788: success: did_0+0+1/
@400000006afed6e72f0db144 status: local 0/10 remote 0/20
@400000006afed6e72f0db144 end msg 1310777
@400000006afed70027530e04 new msg 1310777
@400000006afed7002753f47c info msg 1310777: bytes 224271 from <f.braun9@museum.example> qp 19633 uid 7791
@400000006afed7002753f47c starting delivery 2789: msg 1310777 to local club.example-d.weiss@club.example
@400000006afed7002753f47c status: local 1/10 remote 0/20
@400000006afed7002919147c delivery 2789: success: did_0+0+1/
@400000006afed7002919147c status: local 0/10 remote 0/20
@400000006afed7002919b88c end msg 1310777
@400000006afed70736b823fc new msg 1310777
@400000006afed70736b823fc info msg 1310777: bytes 40626 from <paula7@meadow.example> qp 19640 uid 7791
@400000006afed70736b823fc starting delivery 2790: msg 1310777 to local shop.example-y.kurz@shop.example
@400000006afed70736b8b86c status: local 1/10 remote 0/20
@400000006afed70801ea41dc delivery 2790: success: did_0+0+1/
@400000006afed70801eac6ac status: local 0/10 remote 0/20
@400000006afed70801ebad24 end msg 1310777
@400000006afed7203a62098c new msg 1310777
@400000006afed7203a62098c info msg 1310777: bytes 196335 from <b.lang@shop.example> qp 19648 uid 7791
@400000006afed7203a6276ec starting delivery 2791: msg 1310777 to remote z.jung6@workshop.test
@400000006afed7203a635d64 status: local 0/10 remote 1/20
@400000006afed72210b13374 delivery 2791: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_83E3504530/
@400000006afed72210b1c014 status: local 0/10 remote 0/20
@400000006afed72210b21dd4 end msg 1310777
@400000006afed732052db4dc warning: trouble injecting bounce message, will try later
@400000006afed73d13d33fac starting delivery 2792: msg 1310732 to local jonas@mx1.example.net
@400000006afed73d13d3a924 status: local 1/10 remote 0/20
@400000006afed73d15c985b4 delivery 2792: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afed73d15c9f6fc status: local 0/10 remote 0/20
@400000006afed75816638b64 new msg 1310777
@400000006afed75816638b64 info msg 1310777: bytes 4390 from <wanda34@dune.test> qp 19653 uid 7791
@400000006afed75816638b64 starting delivery 2793: msg 1310777 to local club.example-f.braun@club.example
@400000006afed7581663c214 status: local 1/10 remote 0/20
@400000006afed7581b06924c delivery 2793: success: did_0+0+1/
@400000006afed7581b071334 status: local 0/10 remote 0/20
@400000006afed7581b07ceb4 end msg 1310777
@400000006afed7962571cae4 new msg 1310777
@400000006afed79625728e34 info msg 1310777: bytes 10250 from <h.vogel@club.example> qp 19658 uid 7791
@400000006afed79625728e34 starting delivery 2794: msg 1310777 to local club.example-f.braun@club.example
@400000006afed796257299ec status: local 1/10 remote 0/20
@400000006afed796265d0d74 delivery 2794: success: did_0+0+1/
@400000006afed796265df3ec status: local 0/10 remote 0/20
@400000006afed796265ec6dc end msg 1310777
@400000006afed7ad052e35c4 warning: trouble injecting bounce message, will try later
@400000006afed7c81fa353bc new msg 1310777
@400000006afed7c81fa353bc info msg 1310777: bytes 5264 from <d.weiss35@paper.example> qp 19663 uid 7791
@400000006afed7c81fa37acc starting delivery 2795: msg 1310777 to local test14@example.net
@400000006afed7c81fa449d4 status: local 1/10 remote 0/20
@400000006afed7c8225a2aa4 delivery 2795: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afed7c8225a9034 status: local 0/10 remote 0/20
@400000006afed7c8225b76ac warning: trouble injecting bounce message, will try later
@400000006afed7cf0bfa23a4 new msg 1310781
@400000006afed7cf0bfa8d1c info msg 1310781: bytes 14322 from <z.jung32@harbour.test> qp 19668 uid 7791
@400000006afed7cf0bfb67dc starting delivery 2796: msg 1310781 to local shop.example-t.wolf@shop.example
@400000006afed7cf0bfbaa44 status: local 1/10 remote 0/20
@400000006afed7cf131af7e4 delivery 2796: success: did_0+0+1/
@400000006afed7cf131af7e4 status: local 0/10 remote 0/20
@400000006afed7cf131ba7ac end msg 1310781
@400000006afed80324e02d8c new msg 1310781
@400000006afed80324e0f4c4 info msg 1310781: bytes 33905 from <carla@example.net> qp 19672 uid 7791
@400000006afed80324e0f4c4 starting delivery 2797: msg 1310781 to remote d.weiss4@meadow.example
@400000006afed80324e0f4c4 status: local 0/10 remote 1/20
@400000006afed80401fa08ec delivery 2797: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795086329_qp_16896/
@400000006afed80401fad40c status: local 0/10 remote 0/20
@400000006afed80401fae794 end msg 1310781
@400000006afed81a1eb69644 new msg 1310781
@400000006afed81a1eb7654c info msg 1310781: bytes 6606 from <orders@shop.example> qp 19676 uid 10001
@400000006afed81a1eb8018c starting delivery 2798: msg 1310781 to remote carla17@orchard.test
@400000006afed81a1eb8400c status: local 0/10 remote 1/20
@400000006afed81b38335a1c delivery 2798: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795086352_39f55def65e7_-_esmtp/
@400000006afed81b38338ce4 status: local 0/10 remote 0/20
@400000006afed81b38345034 end msg 1310781
@400000006afed826085f9f94 new msg 1310781
@400000006afed826086037ec info msg 1310781: bytes 1316 from <anna.koch@shop.example> qp 19679 uid 7791
@400000006afed826086037ec starting delivery 2799: msg 1310781 to remote t.wolf11@garden.example
@400000006afed826086037ec status: local 0/10 remote 1/20
@400000006afed8273aceb1f4 delivery 2799: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wE2BE-6ADA40-78/
@400000006afed8273acf0014 status: local 0/10 remote 0/20
@400000006afed8273acf84e4 end msg 1310781
@400000006afed828052e417c warning: trouble injecting bounce message, will try later
@400000006afed843225b76ac warning: trouble injecting bounce message, will try later
@400000006afed84b100766b4 new msg 1310781
@400000006afed84b100766b4 info msg 1310781: bytes 4611 from <carla7@dune.test> qp 19685 uid 7791
@400000006afed84b100766b4 starting delivery 2800: msg 1310781 to local shop.example-office26@shop.example
@400000006afed84b100766b4 status: local 1/10 remote 0/20
@400000006afed84b12a65c54 delivery 2800: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afed84b12a6a2a4 status: local 0/10 remote 0/20
@400000006afed84b12a77d64 warning: trouble injecting bounce message, will try later
@400000006afed85524771734 new msg 1310776
@400000006afed85524772ea4 info msg 1310776: bytes 2841 from <r.frank@club.example> qp 19687 uid 7791
@400000006afed855247780ac starting delivery 2801: msg 1310776 to local club.example-j.klein@club.example
@400000006afed8552477aba4 status: local 1/10 remote 0/20
@400000006afed8552a346ba4 delivery 2801: success: did_0+0+1/
@400000006afed8552a354664 status: local 0/10 remote 0/20
@400000006afed8552a354664 end msg 1310776
@400000006afed85d00e76c24 new msg 1310776
@400000006afed85d00e76c24 info msg 1310776: bytes 1483 from <carla19@cedar.test> qp 19690 uid 7791
@400000006afed85d00e83b2c starting delivery 2802: msg 1310776 to local club.example-d.weiss@club.example
@400000006afed85d00e83b2c status: local 1/10 remote 0/20
@400000006afed85d0627765c delivery 2802: success: did_0+0+1/
@400000006afed85d06281a6c status: local 0/10 remote 0/20
@400000006afed85d062839ac end msg 1310776
@400000006afed85e11c2610c new msg 1310776
@400000006afed85e11c2c2b4 info msg 1310776: bytes 56559 from <m.roth11@partner.test> qp 19696 uid 7791
@400000006afed85e11c318a4 starting delivery 2803: msg 1310776 to local club.example-emma@club.example
@400000006afed85e11c39d74 status: local 1/10 remote 0/20
@400000006afed85e12952de4 delivery 2803: success: did_0+0+1/
@400000006afed85e12952de4 status: local 0/10 remote 0/20
@400000006afed85e1295b69c end msg 1310776
@400000006afed8a3052eb6ac warning: trouble injecting bounce message, will try later
@400000006afed8b70b09dfd4 new msg 1310776
@400000006afed8b70b0a39ac info msg 1310776: bytes 30854 from <j.klein14@mill.test> qp 19701 uid 7791
@400000006afed8b70b0addbc starting delivery 2804: msg 1310776 to local club.example-lena@club.example
@400000006afed8b70b0aed5c status: local 1/10 remote 0/20
@400000006afed8b711d832fc delivery 2804: success: did_0+0+1/
@400000006afed8b711d9158c status: local 0/10 remote 0/20
@400000006afed8b711d9c16c end msg 1310776
@400000006afed8be225c516c warning: trouble injecting bounce message, will try later
@400000006afed8c311177724 new msg 1310776
@400000006afed8c3111859b4 info msg 1310776: bytes 1584 from <y.kurz@shop.example> qp 19706 uid 7791
@400000006afed8c311189c1c starting delivery 2805: msg 1310776 to remote sara11@customer.example
@400000006afed8c31118c32c status: local 0/10 remote 1/20
@400000006afed8c5019f69b4 delivery 2805: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795086521_f12733671c45_-_esmtp/
@400000006afed8c501a04c44 status: local 0/10 remote 0/20
@400000006afed8c501a04c44 end msg 1310776
@400000006afed8c612a82944 warning: trouble injecting bounce message, will try later
@400000006afed8f40b080344 new msg 1310776
@400000006afed8f40b088fe4 info msg 1310776: bytes 11165 from <paula8@freemail.test> qp 19713 uid 7791
@400000006afed8f40b088fe4 starting delivery 2806: msg 1310776 to local carla@example.net
@400000006afed8f40b09012c status: local 1/10 remote 0/20
@400000006afed8f40fef8d3c delivery 2806: success: did_0+0+1/
@400000006afed8f40fef8d3c status: local 0/10 remote 0/20
@400000006afed8f40fefe714 end msg 1310776
@400000006afed91e052eb6ac bounce msg 1310773 qp 19719
@400000006afed91e052ed204 end msg 1310773
@400000006afed91e0541256c new msg 1310773
@400000006afed91e054167d4 info msg 1310773: bytes 7845 from <> qp 19719 uid 7796
@400000006afed91e054167d4 starting delivery 2807: msg 1310773 to remote v.horn14@partner.test
@400000006afed91e05420fcc status: local 0/10 remote 1/20
@400000006afed91f1419d9e4 new msg 1310776
@400000006afed91f1419d9e4 info msg 1310776: bytes 3283 from <emma@club.example> qp 19725 uid 7791
@400000006afed91f141a723c starting delivery 2808: msg 1310776 to local club.example-j.klein@club.example
@400000006afed91f141a9564 status: local 1/10 remote 1/20
@400000006afed91f18b2808c delivery 2808: success: did_0+0+1/
@400000006afed91f18b2808c status: local 0/10 remote 1/20
@400000006afed91f18b34f94 end msg 1310776
@400000006afed91f2f130c5c delivery 2807: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_1074D5BA42/
@400000006afed91f2f139514 status: local 0/10 remote 0/20
@400000006afed91f2f147b8c end msg 1310773
@400000006afed9230332988c new msg 1310773
@400000006afed9230332988c info msg 1310773: bytes 25837 from <t.wolf@shop.example> qp 19727 uid 7791
@400000006afed9230332ac14 starting delivery 2809: msg 1310773 to remote y.kurz9@vineyard.example
@400000006afed9230332ac14 status: local 0/10 remote 1/20
@400000006afed9251ee25194 delivery 2809: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795086617_44807e84294b_-_esmtp/
@400000006afed9251ee26904 status: local 0/10 remote 0/20
@400000006afed9251ee297e4 end msg 1310773
@400000006afed939225d0134 bounce msg 1310777 qp 19735
@400000006afed939225d0134 end msg 1310777
@400000006afed93922706224 new msg 1310777
@400000006afed939227115d4 info msg 1310777: bytes 6293 from <> qp 19735 uid 7796
@400000006afed939227115d4 starting delivery 2810: msg 1310777 to remote d.weiss35@paper.example
@400000006afed939227115d4 status: local 0/10 remote 1/20
@400000006afed93b35902a74 delivery 2810: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795086639_3457cd99b064_-_esmtp/
@400000006afed93b35905954 status: local 0/10 remote 0/20
@400000006afed93b35909fa4 end msg 1310777
@400000006afed94112a907ec bounce msg 1310781 qp 19737
@400000006afed94112a907ec end msg 1310781
@400000006afed94112bc2a5c new msg 1310781
@400000006afed94112bcb6fc info msg 1310781: bytes 5816 from <> qp 19737 uid 7796
@400000006afed94112bcda24 starting delivery 2811: msg 1310781 to remote carla7@dune.test
@400000006afed94112bd7a4c status: local 0/10 remote 1/20
@400000006afed94132bf89fc delivery 2811: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w4B88-CD834A-2F/
@400000006afed94132c00314 status: local 0/10 remote 0/20
@400000006afed94132c08014 end msg 1310781
@400000006afed95b1e007544 new msg 1310781
@400000006afed95b1e007544 info msg 1310781: bytes 9552 from <y.kurz21@dune.test> qp 19745 uid 7791
@400000006afed95b1e015fa4 starting delivery 2812: msg 1310781 to local club.example-lena@club.example
@400000006afed95b1e0226dc status: local 1/10 remote 0/20
@400000006afed95b20e5d254 delivery 2812: success: did_0+0+1/
@400000006afed95b20e691bc status: local 0/10 remote 0/20
@400000006afed95b20e74184 end msg 1310781
@400000006afed9972af5d35c new msg 1310781
@400000006afed9972af6505c info msg 1310781: bytes 2844 from <z.jung@shop.example> qp 19750 uid 7791
@400000006afed9972af6b9d4 starting delivery 2813: msg 1310781 to remote wanda6@inkwell.test
@400000006afed9972af72f04 status: local 0/10 remote 1/20
@400000006afed99813f7fdec delivery 2813: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795086733_6a7a755ff88b_-_esmtp/
@400000006afed99813f7fdec status: local 0/10 remote 0/20
@400000006afed99813f85f94 end msg 1310781
@400000006afed9b20102f6ec new msg 1310781
@400000006afed9b20103d97c info msg 1310781: bytes 46774 from <o.beck15@garden.example> qp 19758 uid 7791
@400000006afed9b201042b84 starting delivery 2814: msg 1310781 to local club.example-nina@club.example
@400000006afed9b20104eed4 status: local 1/10 remote 0/20
@400000006afed9b202eb1fac delivery 2814: success: did_0+0+1/
@400000006afed9b202eb1fac status: local 0/10 remote 0/20
@400000006afed9b202eb8924 end msg 1310781
@400000006afed9bc30395c1c new msg 1310781
@400000006afed9bc30395c1c info msg 1310781: bytes 16842 from <v.horn36@partner.test> qp 19764 uid 7791
@400000006afed9bc30395c1c starting delivery 2815: msg 1310781 to local shop.example-ida@shop.example
@400000006afed9bc3039ae24 status: local 1/10 remote 0/20
@400000006afed9bc373239e4 delivery 2815: success: did_0+0+1/
@400000006afed9bc37328bec status: local 0/10 remote 0/20
@400000006afed9bc37336e7c end msg 1310781
@400000006afeda1c05783ee4 new msg 1310781
@400000006afeda1c0578f294 info msg 1310781: bytes 2738 from <k.maier37@paper.example> qp 19769 uid 7791
@400000006afeda1c05799e74 starting delivery 2816: msg 1310781 to local club.example-r.frank@club.example
@400000006afeda1c05799e74 status: local 1/10 remote 0/20
@400000006afeda1c0befe68c delivery 2816: success: did_0+0+1/
@400000006afeda1c0bf05004 status: local 0/10 remote 0/20
@400000006afeda1c0bf0926c end msg 1310781
@400000006afeda350dbc421c starting delivery 2817: msg 1310771 to remote y.kurz@silent.test
@400000006afeda350dbca7ac status: local 0/10 remote 1/20
@400000006afeda350e9f203c delivery 2817: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afeda350e9f203c status: local 0/10 remote 0/20
@400000006afeda4926a6478c new msg 1310781
@400000006afeda4926a6478c info msg 1310781: bytes 2701 from <z.jung7@elm.example> qp 19776 uid 7791
@400000006afeda4926a6478c starting delivery 2818: msg 1310781 to local paula@example.net
@400000006afeda4926a6478c status: local 1/10 remote 0/20
@400000006afeda492d810664 delivery 2818: success: did_0+0+1/
@400000006afeda492d810664 status: local 0/10 remote 0/20
@400000006afeda492d816bf4 end msg 1310781
@400000006afeda4f15ddffe4 new msg 1310781
@400000006afeda4f15ddffe4 info msg 1310781: bytes 1326 from <nina0@acorn.example> qp 19778 uid 7791
@400000006afeda4f15dede8c starting delivery 2819: msg 1310781 to local club.example-r.frank@club.example
@400000006afeda4f15df6744 status: local 1/10 remote 0/20
@400000006afeda4f18ded81c delivery 2819: success: did_0+0+1/
@400000006afeda4f18df6c8c status: local 0/10 remote 0/20
@400000006afeda4f18dff15c end msg 1310781
@400000006afeda5b018e375c new msg 1310781
@400000006afeda5b018e46fc info msg 1310781: bytes 11954 from <ute11@bigmail.example> qp 19782 uid 7791
@400000006afeda5b018e46fc starting delivery 2820: msg 1310781 to local shop.example-ida@shop.example
@400000006afeda5b018e46fc status: local 1/10 remote 0/20
@400000006afeda5b03662bac delivery 2820: success: did_0+0+1/
@400000006afeda5b03662bac status: local 0/10 remote 0/20
@400000006afeda5b03662bac end msg 1310781
@400000006afeda5c16b8f2ac new msg 1310781
@400000006afeda5c16b8f2ac info msg 1310781: bytes 3036 from <r.frank26@cloudy.example> qp 19786 uid 7791
@400000006afeda5c16b9cd6c starting delivery 2821: msg 1310781 to local shop.example-o.beck@shop.example
@400000006afeda5c16b9f47c status: local 1/10 remote 0/20
@400000006afeda5c16c644d4 new msg 1310777
@400000006afeda5c16c6d944 info msg 1310777: bytes 2258 from <ute32@quarry.example> qp 19794 uid 7791
@400000006afeda5c16c6d944 starting delivery 2822: msg 1310777 to local shop.example-info23@shop.example
@400000006afeda5c16c73aec status: local 2/10 remote 0/20
@400000006afeda5c17ad1e7c delivery 2822: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afeda5c17ad1e7c status: local 1/10 remote 0/20
@400000006afeda5c17ad1e7c bounce msg 1310777 qp 19799
@400000006afeda5c17ad7084 end msg 1310777
@400000006afeda5c17e948d4 new msg 1310777
@400000006afeda5c17e9ae64 info msg 1310777: bytes 3259 from <> qp 19799 uid 7796
@400000006afeda5c17ea69e4 starting delivery 2823: msg 1310777 to remote ute32@quarry.example
@400000006afeda5c17ea6dcc status: local 1/10 remote 1/20
@400000006afeda5c1a829924 delivery 2821: success: did_0+0+1/
@400000006afeda5c1a829924 status: local 0/10 remote 1/20
@400000006afeda5c1a829924 end msg 1310781
@400000006afeda5d2ebd4754 delivery 2823: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w31B4-3FEB16-04/
@400000006afeda5d2ebdd7dc status: local 0/10 remote 0/20
@400000006afeda5d2ebe9b2c end msg 1310777
@400000006afeda6616ed02cc new msg 1310777
@400000006afeda6616edd1d4 info msg 1310777: bytes 17766 from <f.braun11@mill.test> qp 19805 uid 7791
@400000006afeda6616ee71fc starting delivery 2824: msg 1310777 to local shop.example-m.roth@shop.example
@400000006afeda6616ee819c status: local 1/10 remote 0/20
@400000006afeda6618a4b934 delivery 2824: success: did_0+0+1/
@400000006afeda6618a4b934 status: local 0/10 remote 0/20
@400000006afeda6618a4ff84 end msg 1310777
@400000006afeda7312ac4024 new msg 1310777
@400000006afeda7312ac6734 info msg 1310777: bytes 3309 from <> qp 19811 uid 7791
@400000006afeda7312ac6734 starting delivery 2825: msg 1310777 to local club.example-nina@club.example
@400000006afeda7312acefec status: local 1/10 remote 0/20
@400000006afeda7318cecea4 delivery 2825: success: did_0+0+1/
@400000006afeda7318cef99c status: local 0/10 remote 0/20
@400000006afeda7318cf4f8c end msg 1310777
@400000006afeda7e2ecf064c new msg 1310777
@400000006afeda7e2ecf0e1c info msg 1310777: bytes 4647 from <y.kurz@shop.example> qp 19813 uid 7791
@400000006afeda7e2ecff494 starting delivery 2826: msg 1310777 to remote t.wolf7@corner.test
@400000006afeda7e2ed07964 status: local 0/10 remote 1/20
@400000006afeda8017aac8d4 new msg 1310781
@400000006afeda8017aac8d4 info msg 1310781: bytes 7870 from <j.klein@club.example> qp 19815 uid 7791
@400000006afeda8017ab68fc starting delivery 2827: msg 1310781 to remote f.braun1@museum.example
@400000006afeda8017ab789c status: local 0/10 remote 2/20
@400000006afeda8103fd994c delivery 2826: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<d614559a62e40530@mail.example>_[InternalId=1915743354]_Queued_mail_for_delivery/
@400000006afeda8103fe50e4 status: local 0/10 remote 1/20
@400000006afeda8103fe9734 end msg 1310777
@400000006afeda811df65384 delivery 2827: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<99abf373857e23df@mail.example>_[InternalId=1321626441]_Queued_mail_for_delivery/
@400000006afeda811df65384 status: local 0/10 remote 0/20
@400000006afeda811df65384 end msg 1310781
@400000006afedab638383834 new msg 1310781
@400000006afedab63838ebe4 info msg 1310781: bytes 1541 from <nina1@elm.example> qp 19820 uid 7791
@400000006afedab63838ebe4 starting delivery 2828: msg 1310781 to local club.example-f.braun@club.example
@400000006afedab63838ebe4 status: local 1/10 remote 0/20
@400000006afedab639ff2cf4 delivery 2828: success: did_0+0+1/
@400000006afedab639ffd8d4 status: local 0/10 remote 0/20
@400000006afedab63a00a00c end msg 1310781
@400000006afedabd2e58306c new msg 1310781
@400000006afedabd2e58306c info msg 1310781: bytes 8314 from <carla35@birch.example> qp 19822 uid 7791
@400000006afedabd2e58ebec starting delivery 2829: msg 1310781 to local shop.example-anna.koch@shop.example
@400000006afedabd2e59ab54 status: local 1/10 remote 0/20
@400000006afedabd346bbf14 delivery 2829: success: did_0+0+1/
@400000006afedabd346c72c4 status: local 0/10 remote 0/20
@400000006afedabd346d5d24 end msg 1310781
@400000006afedae1244a6d9c new msg 1310781
@400000006afedae1244adafc info msg 1310781: bytes 7383 from <orders@shop.example> qp 19826 uid 10001
@400000006afedae1244b38bc starting delivery 2830: msg 1310781 to remote emma13@harbour.test
@400000006afedae1244b8ac4 status: local 0/10 remote 1/20
@400000006afedae3029191e4 delivery 2830: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_2579E4D368/
@400000006afedae30291c4ac status: local 0/10 remote 0/20
@400000006afedae30291e004 end msg 1310781
@400000006afedaec0b99e6ec new msg 1310781
@400000006afedaec0b9a2d3c info msg 1310781: bytes 6156 from <m.roth5@vineyard.example> qp 19831 uid 7791
@400000006afedaec0b9a2d3c starting delivery 2831: msg 1310781 to local office11@example.net
@400000006afedaec0b9b13b4 status: local 1/10 remote 0/20
@400000006afedaec0ecc1024 delivery 2831: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afedaec0ecc1024 status: local 0/10 remote 0/20
@400000006afedaec0ecc1024 bounce msg 1310781 qp 19835
@400000006afedaec0ecc6614 end msg 1310781
@400000006afedaec0edd4e34 new msg 1310781
@400000006afedaec0eddb3c4 info msg 1310781: bytes 7069 from <> qp 19835 uid 7796
@400000006afedaec0eddd6ec starting delivery 2832: msg 1310781 to remote m.roth5@vineyard.example
@400000006afedaec0eddd6ec status: local 0/10 remote 1/20
@400000006afedaee077c30ec delivery 2832: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795087074_9d267d51865c_-_esmtp/
@400000006afedaee077c7354 status: local 0/10 remote 0/20
@400000006afedaee077d425c end msg 1310781
@400000006afedb182eaec864 new msg 1310781
@400000006afedb182eaedfd4 info msg 1310781: bytes 4329 from <paula@example.net> qp 19843 uid 7791
@400000006afedb182eaedfd4 starting delivery 2833: msg 1310781 to remote y.kurz11@tower.test
@400000006afedb182eaedfd4 status: local 0/10 remote 1/20
@400000006afedb1914e261d4 delivery 2833: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795087118_qp_21303/
@400000006afedb1914e2aff4 status: local 0/10 remote 0/20
@400000006afedb1914e2aff4 end msg 1310781
@400000006afedb4a0bc95f44 new msg 1310781
@400000006afedb4a0bc972cc info msg 1310781: bytes 68391 from <paula@example.net> qp 19848 uid 7791
@400000006afedb4a0bc9e7fc starting delivery 2834: msg 1310781 to local shop.example-ute@shop.example
@400000006afedb4a0bcabed4 status: local 1/10 remote 0/20
@400000006afedb4a0bcad644 starting delivery 2835: msg 1310781 to local shop.example-b.lang@shop.example
@400000006afedb4a0bcad644 status: local 2/10 remote 0/20
@400000006afedb4a0bcb0cf4 starting delivery 2836: msg 1310781 to local club.example-nina@club.example
@400000006afedb4a0bcba164 status: local 3/10 remote 0/20
@400000006afedb4a0bcbc48c starting delivery 2837: msg 1310781 to local club.example-lena@club.example
@400000006afedb4a0bcc1a7c status: local 4/10 remote 0/20
@400000006afedb4a104bc2b4 delivery 2837: success: did_0+0+1/
@400000006afedb4a104bc2b4 status: local 3/10 remote 0/20
@400000006afedb4a114baa6c delivery 2835: success: did_0+0+1/
@400000006afedb4a114c6dbc status: local 2/10 remote 0/20
@400000006afedb4a11c03e2c delivery 2834: success: did_0+0+1/
@400000006afedb4a11c03e2c status: local 1/10 remote 0/20
@400000006afedb4a127b124c delivery 2836: success: did_0+0+1/
@400000006afedb4a127b25d4 status: local 0/10 remote 0/20
@400000006afedb4a127bed0c end msg 1310781
@400000006afedb7839ae598c new msg 1310781
@400000006afedb7839aea7ac info msg 1310781: bytes 1940 from <b.lang32@museum.example> qp 19850 uid 7791
@400000006afedb7839aeb364 starting delivery 2838: msg 1310781 to local shop.example-y.kurz@shop.example
@400000006afedb7839aeb364 status: local 1/10 remote 0/20
@400000006afedb783a815544 delivery 2838: success: did_0+0+1/
@400000006afedb783a81ed9c status: local 0/10 remote 0/20
@400000006afedb783a82997c end msg 1310781
@400000006afedb7a0d422464 new msg 1310781
@400000006afedb7a0d43030c info msg 1310781: bytes 5532 from <paula15@garden.example> qp 19857 uid 7791
@400000006afedb7a0d43689c starting delivery 2839: msg 1310781 to local wanda@example.net
@400000006afedb7a0d43ca44 status: local 1/10 remote 0/20
@400000006afedb7a0d44994c starting delivery 2840: msg 1310781 to local shop.example-b.lang@shop.example
@400000006afedb7a0d44994c status: local 2/10 remote 0/20
@400000006afedb7a0d44bc74 starting delivery 2841: msg 1310781 to local paula@example.net
@400000006afedb7a0d44bc74 status: local 3/10 remote 0/20
@400000006afedb7a0d44bc74 starting delivery 2842: msg 1310781 to local carla@example.net
@400000006afedb7a0d44bc74 status: local 4/10 remote 0/20
@400000006afedb7a0d45452c starting delivery 2843: msg 1310781 to local shop.example-y.kurz@shop.example
@400000006afedb7a0d45452c status: local 5/10 remote 0/20
@400000006afedb7a0e072214 delivery 2840: success: did_0+0+1/
@400000006afedb7a0e074154 status: local 4/10 remote 0/20
@400000006afedb7a0e181204 delivery 2841: success: did_0+0+1/
@400000006afedb7a0e18fc64 status: local 3/10 remote 0/20
@400000006afedb7a0fbdda94 delivery 2843: success: did_0+0+1/
@400000006afedb7a0fbe3854 status: local 2/10 remote 0/20
@400000006afedb7a0ffee304 delivery 2839: success: did_0+0+1/
@400000006afedb7a0ffee304 status: local 1/10 remote 0/20
@400000006afedb7a11526ce4 delivery 2842: success: did_0+0+1/
@400000006afedb7a115274b4 status: local 0/10 remote 0/20
@400000006afedb7a115274b4 end msg 1310781
@400000006afedb98019d140c new msg 1310781
@400000006afedb98019da87c info msg 1310781: bytes 734 from <root@mx1.example.net> qp 19864 uid 0
@400000006afedb98019dd75c starting delivery 2844: msg 1310781 to local root@mx1.example.net
@400000006afedb98019e833c status: local 1/10 remote 0/20
@400000006afedb9805e65e4c new msg 1310777
@400000006afedb9805e6d37c info msg 1310777: bytes 974 from <root@mx1.example.net> qp 19870 uid 7790
@400000006afedb9805e773a4 starting delivery 2845: msg 1310777 to local greta@example.net
@400000006afedb9805e773a4 status: local 2/10 remote 0/20
@400000006afedb9805e81b9c delivery 2844: success: did_0+1+0/qp_19870/
@400000006afedb9805e81b9c status: local 1/10 remote 0/20
@400000006afedb9805e894b4 end msg 1310781
@400000006afedb98068810d4 delivery 2845: success: did_0+0+1/
@400000006afedb98068895a4 status: local 0/10 remote 0/20
@400000006afedb9806894d3c end msg 1310777
@400000006afedbfb283abe84 new msg 1310777
@400000006afedbfb283b7234 info msg 1310777: bytes 2115 from <t.wolf@shop.example> qp 19874 uid 7791
@400000006afedbfb283b7234 starting delivery 2846: msg 1310777 to remote h.vogel10@bigmail.example
@400000006afedbfb283b7234 status: local 0/10 remote 1/20
@400000006afedbfc2eb7f024 delivery 2846: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<h.vogel10@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afedbfc2eb8bf2c status: local 0/10 remote 0/20
@400000006afedbfc2eb947e4 bounce msg 1310777 qp 19876
@400000006afedbfc2eb947e4 end msg 1310777
@400000006afedbfc2ef7181c new msg 1310777
@400000006afedbfc2ef72ba4 info msg 1310777: bytes 3612 from <> qp 19876 uid 7796
@400000006afedbfc2ef7bc2c starting delivery 2847: msg 1310777 to local shop.example-t.wolf@shop.example
@400000006afedbfc2ef8603c status: local 1/10 remote 0/20
@400000006afedbfc326659f4 delivery 2847: success: did_0+0+1/
@400000006afedbfc3266f24c status: local 0/10 remote 0/20
@400000006afedbfc3266f24c end msg 1310777
@400000006afedc10280b59b4 new msg 1310777
@400000006afedc10280bd2cc info msg 1310777: bytes 4914 from <k.maier23@workshop.test> qp 19879 uid 7791
@400000006afedc10280bd2cc starting delivery 2848: msg 1310777 to local paula@example.net
@400000006afedc10280cad8c status: local 1/10 remote 0/20
@400000006afedc102cce256c delivery 2848: success: did_0+0+1/
@400000006afedc102cce96b4 status: local 0/10 remote 0/20
@400000006afedc102cce96b4 end msg 1310777
@400000006afedc1f04271a4c new msg 1310777
@400000006afedc1f04277fdc info msg 1310777: bytes 28418 from <nina27@valley.test> qp 19881 uid 7791
@400000006afedc1f0427d9b4 starting delivery 2849: msg 1310777 to local club.example-lena@club.example
@400000006afedc1f0427ed3c status: local 1/10 remote 0/20
@400000006afedc1f077d2ed4 delivery 2849: success: did_0+0+1/
@400000006afedc1f077dabd4 status: local 0/10 remote 0/20
@400000006afedc1f077e76f4 end msg 1310777
@400000006afedc201ec60b4c new msg 1310777
@400000006afedc201ec6807c info msg 1310777: bytes 1597 from <r.frank24@heather.example> qp 19883 uid 7791
@400000006afedc201ec718d4 starting delivery 2850: msg 1310777 to local club.example-j.klein@club.example
@400000006afedc201ec718d4 status: local 1/10 remote 0/20
@400000006afedc2023fabb44 delivery 2850: success: did_0+0+1/
@400000006afedc2023fb1904 status: local 0/10 remote 0/20
@400000006afedc2023fb1904 end msg 1310777
@400000006afedc5700b4bb94 new msg 1310777
@400000006afedc5700b4bb94 info msg 1310777: bytes 2005 from <emma27@school.example> qp 19890 uid 7791
@400000006afedc5700b4bb94 starting delivery 2851: msg 1310777 to local club.example-k.maier@club.example
@400000006afedc5700b54c1c status: local 1/10 remote 0/20
@400000006afedc570525b9e4 delivery 2851: success: did_0+0+1/
@400000006afedc570526811c status: local 0/10 remote 0/20
@400000006afedc57052694a4 end msg 1310777
@400000006afedc5b35aa172c new msg 1310777
@400000006afedc5b35aa172c info msg 1310777: bytes 2057 from <emma5@freemail.test> qp 19898 uid 7791
@400000006afedc5b35aa172c starting delivery 2852: msg 1310777 to local club.example-k.maier@club.example
@400000006afedc5b35aa9814 status: local 1/10 remote 0/20
@400000006afedc5b3a19d144 delivery 2852: success: did_0+0+1/
@400000006afedc5b3a19dcfc status: local 0/10 remote 0/20
@400000006afedc5b3a1a13ac end msg 1310777
@400000006afedc8f0f35d644 new msg 1310777
@400000006afedc8f0f368ddc info msg 1310777: bytes 1331 from <ida25@library.example> qp 19906 uid 7791
@400000006afedc8f0f368ddc starting delivery 2853: msg 1310777 to local shop.example-z.jung@shop.example
@400000006afedc8f0f36e3cc status: local 1/10 remote 0/20
@400000006afedc8f115850b4 delivery 2853: success: did_0+0+1/
@400000006afedc8f11585884 status: local 0/10 remote 0/20
@400000006afedc8f11585884 end msg 1310777
@400000006afedc903aaa6114 new msg 1310777
@400000006afedc903aab10dc info msg 1310777: bytes 12678 from <greta27@customer.example> qp 19911 uid 7791
@400000006afedc903aab10dc starting delivery 2854: msg 1310777 to local shop.example-b.lang@shop.example
@400000006afedc903aab10dc status: local 1/10 remote 0/20
@400000006afedc9103a2fdfc delivery 2854: success: did_0+0+1/
@400000006afedc9103a2fdfc status: local 0/10 remote 0/20
@400000006afedc9103a2fdfc end msg 1310777
@400000006afedc9d1be89d7c new msg 1310777
@400000006afedc9d1be8f36c info msg 1310777: bytes 12801 from <wanda23@partner.test> qp 19914 uid 7791
@400000006afedc9d1be8f36c starting delivery 2855: msg 1310777 to local shop.example-y.kurz@shop.example
@400000006afedc9d1be9706c status: local 1/10 remote 0/20
@400000006afedc9d1d3e32cc delivery 2855: success: did_0+0+1/
@400000006afedc9d1d3ebb84 status: local 0/10 remote 0/20
@400000006afedc9d1d3ebf6c end msg 1310777
@400000006afedcab14fd582c new msg 1310777
@400000006afedcab14fe1b7c info msg 1310777: bytes 50191 from <wanda@example.net> qp 19921 uid 7791
@400000006afedcab14fe1b7c starting delivery 2856: msg 1310777 to remote f.braun3@vineyard.example
@400000006afedcab14fe90ac status: local 0/10 remote 1/20
@400000006afedcac30575bcc delivery 2856: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795087521_0fdee1e9e02b_-_esmtp/
@400000006afedcac305786c4 status: local 0/10 remote 0/20
@400000006afedcac3057f424 end msg 1310777
@400000006afedcba12b469fc new msg 1310777
@400000006afedcba12b4910c info msg 1310777: bytes 7258 from <orders@shop.example> qp 19923 uid 10001
@400000006afedcba12b55844 starting delivery 2857: msg 1310777 to remote o.beck5@slowpost.example
@400000006afedcba12b61f7c status: local 0/10 remote 1/20
@400000006afedcbb037f4d44 delivery 2857: failure: 203.0.113.96_does_not_like_recipient./Remote_host_said:_550_5.1.1_<o.beck5@slowpost.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.96./
@400000006afedcbb037f4d44 status: local 0/10 remote 0/20
@400000006afedcbb037f4d44 bounce msg 1310777 qp 19931
@400000006afedcbb037f58fc end msg 1310777
@400000006afedcbb03892c9c new msg 1310777
@400000006afedcbb0389bd24 info msg 1310777: bytes 8658 from <> qp 19931 uid 7796
@400000006afedcbb038a8844 starting delivery 2858: msg 1310777 to local shop.example-orders@shop.example
@400000006afedcbb038a8844 status: local 1/10 remote 0/20
@400000006afedcbb0589425c delivery 2858: success: did_0+0+0/
@400000006afedcbb0589425c status: local 0/10 remote 0/20
@400000006afedcbb0589425c end msg 1310777
@400000006afedcbd049ecaec new msg 1310777
@400000006afedcbd049ecaec info msg 1310777: bytes 56305 from <d.weiss@club.example> qp 19936 uid 7791
@400000006afedcbd049ecaec starting delivery 2859: msg 1310777 to remote f.braun8@mill.test
@400000006afedcbd049f5b74 status: local 0/10 remote 1/20
@400000006afedcbd28c971c4 delivery 2859: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_D0DE08B9B2/
@400000006afedcbd28c971c4 status: local 0/10 remote 0/20
@400000006afedcbd28ca5454 end msg 1310777
@400000006afedd0f128c2564 new msg 1310777
@400000006afedd0f128cf084 info msg 1310777: bytes 2256 from <carla13@meadow.example> qp 19943 uid 7791
@400000006afedd0f128cf46c starting delivery 2860: msg 1310777 to local club.example-sara@club.example
@400000006afedd0f128d2734 status: local 1/10 remote 0/20
@400000006afedd0f17db047c delivery 2860: success: did_0+0+1/
@400000006afedd0f17dbeaf4 status: local 0/10 remote 0/20
@400000006afedd0f17dbeaf4 end msg 1310777
@400000006afedd3d17973904 starting delivery 2861: msg 1310791 to local jonas@mx1.example.net
@400000006afedd3d1797b604 status: local 1/10 remote 0/20
@400000006afedd3d199c7ee4 delivery 2861: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afedd3d199ca9dc status: local 0/10 remote 0/20
@400000006afedd413ac70cec new msg 1310777
@400000006afedd413ac7d424 info msg 1310777: bytes 4777 from <lena24@meadow.example> qp 19951 uid 7791
@400000006afedd413ac84d3c starting delivery 2862: msg 1310777 to local club.example-f.braun@club.example
@400000006afedd413ac883ec status: local 1/10 remote 0/20
@400000006afedd42041f427c delivery 2862: success: did_0+0+1/
@400000006afedd42041fa03c status: local 0/10 remote 0/20
@400000006afedd4204205bbc end msg 1310777
@400000006afedd790e2f2c14 new msg 1310777
@400000006afedd790e2f2c14 info msg 1310777: bytes 7314 from <nina15@inkwell.test> qp 19953 uid 7791
@400000006afedd790e2f2c14 starting delivery 2863: msg 1310777 to local shop.example-t.wolf@shop.example
@400000006afedd790e300abc status: local 1/10 remote 0/20
@400000006afedd79132154cc delivery 2863: success: did_0+0+1/
@400000006afedd79132200ac status: local 0/10 remote 0/20
@400000006afedd791322c3fc end msg 1310777
@400000006afedd8702145b34 new msg 1310777
@400000006afedd87021495cc info msg 1310777: bytes 10615 from <o.beck34@reed.test> qp 19957 uid 7791
@400000006afedd870215226c starting delivery 2864: msg 1310777 to local shop.example-y.kurz@shop.example
@400000006afedd870215226c status: local 1/10 remote 0/20
@400000006afedd8707e11cdc delivery 2864: success: did_0+0+1/
@400000006afedd8707e1b91c status: local 0/10 remote 0/20
@400000006afedd8707e1b91c end msg 1310777
@400000006afedd87117571bc new msg 1310777
@400000006afedd87117571bc info msg 1310777: bytes 1493 from <emma5@grocer.example> qp 19963 uid 7791
@400000006afedd871175b424 starting delivery 2865: msg 1310777 to local club.example-emma@club.example
@400000006afedd8711766004 status: local 1/10 remote 0/20
@400000006afedd8716c16aa4 delivery 2865: success: did_0+0+1/
@400000006afedd8716c1c864 status: local 0/10 remote 0/20
@400000006afedd8716c235c4 end msg 1310777
@400000006afedd932d381684 new msg 1310777
@400000006afedd932d38705c info msg 1310777: bytes 3976 from <z.jung@shop.example> qp 19966 uid 7791
@400000006afedd932d38a324 starting delivery 2866: msg 1310777 to remote emma4@pebble.test
@400000006afedd932d395ea4 status: local 0/10 remote 1/20
@400000006afedd932d399554 starting delivery 2867: msg 1310777 to remote lena8@reed.test
@400000006afedd932d39df8c status: local 0/10 remote 2/20
@400000006afedd932d3a4904 starting delivery 2868: msg 1310777 to remote z.jung9@orchard.test
@400000006afedd932d3a4904 status: local 0/10 remote 3/20
@400000006afedd932d3a8f54 starting delivery 2869: msg 1310777 to remote paula6@harbour.test
@400000006afedd932d3b27ac status: local 0/10 remote 4/20
@400000006afedd9407779154 delivery 2869: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_9E594B7115/
@400000006afedd9407779154 status: local 0/10 remote 3/20
@400000006afedd9424bcee1c delivery 2867: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795087753_d3a43f4be9e2_-_esmtp/
@400000006afedd9424bdc8dc status: local 0/10 remote 2/20
@400000006afedd9513ed18dc delivery 2868: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795087753_eb54c5307127_-_esmtp/
@400000006afedd9513ed6314 status: local 0/10 remote 1/20
@400000006afedd952d0d68bc delivery 2866: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<ccf281ecd33c54db@mail.example>_[InternalId=575067289]_Queued_mail_for_delivery/
@400000006afedd952d0de5bc status: local 0/10 remote 0/20
@400000006afedd952d0ed01c end msg 1310777
@400000006afedd971b31921c new msg 1310777
@400000006afedd971b31921c info msg 1310777: bytes 7650 from <f.braun10@slowpost.example> qp 19972 uid 7791
@400000006afedd971b319604 starting delivery 2870: msg 1310777 to local club.example-f.braun@club.example
@400000006afedd971b31ccb4 status: local 1/10 remote 0/20
@400000006afedd972167818c delivery 2870: success: did_0+0+1/
@400000006afedd9721683154 status: local 0/10 remote 0/20
@400000006afedd9721683154 end msg 1310777
@400000006afedd982f95a20c new msg 1310777
@400000006afedd982f95ffcc info msg 1310777: bytes 75294 from <ida10@typo.test> qp 19976 uid 7791
@400000006afedd982f962eac starting delivery 2871: msg 1310777 to local club.example-emma@club.example
@400000006afedd982f963e4c status: local 1/10 remote 0/20
@400000006afedd9831ed269c delivery 2871: success: did_0+0+1/
@400000006afedd9831ed651c status: local 0/10 remote 0/20
@400000006afedd9831edbef4 end msg 1310777
@400000006afeddb624202564 new msg 1310777
@400000006afeddb62420d52c info msg 1310777: bytes 26456 from <greta18@museum.example> qp 19978 uid 7791
@400000006afeddb6242188dc starting delivery 2872: msg 1310777 to local shop.example-o.beck@shop.example
@400000006afeddb624222cec status: local 1/10 remote 0/20
@400000006afeddb62555b764 delivery 2872: success: did_0+0+1/
@400000006afeddb62555bf34 status: local 0/10 remote 0/20
@400000006afeddb62555bf34 end msg 1310777
@400000006afeddcd1886ec4c new msg 1310777
@400000006afeddcd1886ec4c info msg 1310777: bytes 1481 from <o.beck@shop.example> qp 19986 uid 7791
@400000006afeddcd188726e4 starting delivery 2873: msg 1310777 to local shop.example-y.kurz@shop.example
@400000006afeddcd18877504 status: local 1/10 remote 0/20
@400000006afeddcd20319d84 delivery 2873: success: did_0+0+1/
@400000006afeddcd20319d84 status: local 0/10 remote 0/20
@400000006afeddcd20319d84 end msg 1310777
@400000006afeddd0346e998c new msg 1310777
@400000006afeddd0346e998c info msg 1310777: bytes 9077 from <ida16@tower.test> qp 19988 uid 7791
@400000006afeddd0346f06ec starting delivery 2874: msg 1310777 to local shop.example-b.lang@shop.example
@400000006afeddd0346f06ec status: local 1/10 remote 0/20
@400000006afeddd03a8f2084 delivery 2874: success: did_0+0+1/
@400000006afeddd03a8f8614 status: local 0/10 remote 0/20
@400000006afeddd03a8fe3d4 end msg 1310777
@400000006afedde10eecdaac starting delivery 2875: msg 1310732 to local jonas@mx1.example.net
@400000006afedde10eed0d74 status: local 1/10 remote 0/20
@400000006afedde1111ae224 delivery 2875: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afedde1111b8634 status: local 0/10 remote 0/20
@400000006afedded0f099a0c new msg 1310777
@400000006afedded0f099a0c info msg 1310777: bytes 33967 from <carla18@slowpost.example> qp 19994 uid 7791
@400000006afedded0f0a4204 starting delivery 2876: msg 1310777 to local shop.example-z.jung@shop.example
@400000006afedded0f0ad28c status: local 1/10 remote 0/20
@400000006afedded168c25ec delivery 2876: success: did_0+0+1/
@400000006afedded168c50e4 status: local 0/10 remote 0/20
@400000006afedded168c50e4 end msg 1310777
@400000006afeddf02000f47c new msg 1310777
@400000006afeddf02001b7cc info msg 1310777: bytes 1433 from <lena27@mill.test> qp 19996 uid 7791
@400000006afeddf0200282ec starting delivery 2877: msg 1310777 to local shop.example-ida@shop.example
@400000006afeddf020034254 status: local 1/10 remote 0/20
@400000006afeddf02693a604 delivery 2877: success: did_0+0+1/
@400000006afeddf0269484ac status: local 0/10 remote 0/20
@400000006afeddf0269547fc end msg 1310777
@400000006afede021c46de64 new msg 1310777
@400000006afede021c47b924 info msg 1310777: bytes 3021 from <y.kurz35@partner.test> qp 20002 uid 7791
@400000006afede021c47b924 starting delivery 2878: msg 1310777 to local club.example-r.frank@club.example
@400000006afede021c488ffc status: local 1/10 remote 0/20
@400000006afede021f01fb0c delivery 2878: success: did_0+0+1/
@400000006afede021f02aad4 status: local 0/10 remote 0/20
@400000006afede021f02aad4 end msg 1310777
@400000006afede180f58005c new msg 1310777
@400000006afede180f58005c info msg 1310777: bytes 2454 from <paula@example.net> qp 20009 uid 7791
@400000006afede180f58bfc4 starting delivery 2879: msg 1310777 to remote j.klein5@orchard.test
@400000006afede180f58d34c status: local 0/10 remote 1/20
@400000006afede180f58d34c starting delivery 2880: msg 1310777 to remote b.lang0@canal.test
@400000006afede180f597b44 status: local 0/10 remote 2/20
@400000006afede18143a69d4 new msg 1310781
@400000006afede18143a69d4 info msg 1310781: bytes 33331 from <h.vogel@club.example> qp 20011 uid 7791
@400000006afede18143b022c starting delivery 2881: msg 1310781 to remote wanda11@quarry.example
@400000006afede18143b022c status: local 0/10 remote 3/20
@400000006afede190aec45b4 delivery 2880: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795087886_fbad222bddfe_-_esmtp/
@400000006afede190aec45b4 status: local 0/10 remote 2/20
@400000006afede1924aae8d4 delivery 2881: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w5F49-CD31EB-2C/
@400000006afede1924aae8d4 status: local 0/10 remote 1/20
@400000006afede1924ab2754 end msg 1310781
@400000006afede19286a5234 delivery 2879: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795087886_f2317b0a0d9c_-_esmtp/
@400000006afede19286a5234 status: local 0/10 remote 0/20
@400000006afede19286aea8c end msg 1310777
@400000006afede271e63b384 new msg 1310777
@400000006afede271e63b384 info msg 1310777: bytes 18297 from <sara@club.example> qp 20013 uid 7791
@400000006afede271e63b384 starting delivery 2882: msg 1310777 to remote nina6@bigmail.example
@400000006afede271e645b7c status: local 0/10 remote 1/20
@400000006afede2733add1fc delivery 2882: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795087901_4984a95abcac_-_esmtp/
@400000006afede2733aea104 status: local 0/10 remote 0/20
@400000006afede2733aea104 end msg 1310777
@400000006afede3e1c63344c new msg 1310777
@400000006afede3e1c633834 info msg 1310777: bytes 1588 from <k.maier12@typo.test> qp 20021 uid 7791
@400000006afede3e1c640b24 starting delivery 2883: msg 1310777 to local shop.example-o.beck@shop.example
@400000006afede3e1c64baec status: local 1/10 remote 0/20
@400000006afede3e1fae67ac delivery 2883: success: did_0+0+1/
@400000006afede3e1faecd3c status: local 0/10 remote 0/20
@400000006afede3e1faecd3c end msg 1310777
@400000006afede3f250db5cc new msg 1310777
@400000006afede3f250e714c info msg 1310777: bytes 3263 from <t.wolf@shop.example> qp 20026 uid 7791
@400000006afede3f250eabe4 starting delivery 2884: msg 1310777 to remote carla1@paper.example
@400000006afede3f250eabe4 status: local 0/10 remote 1/20
@400000006afede420556b4f4 delivery 2884: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795087925_b29d8ccfd510_-_esmtp/
@400000006afede42055735dc status: local 0/10 remote 0/20
@400000006afede420557be94 end msg 1310777
@400000006afede5b24124a84 new msg 1310777
@400000006afede5b2412ac2c info msg 1310777: bytes 5451 from <ida27@dune.test> qp 20030 uid 7791
@400000006afede5b241338cc starting delivery 2885: msg 1310777 to local wanda@example.net
@400000006afede5b241338cc status: local 1/10 remote 0/20
@400000006afede5b2b262674 delivery 2885: success: did_0+0+1/
@400000006afede5b2b262674 status: local 0/10 remote 0/20
@400000006afede5b2b26becc end msg 1310777
@400000006afede6439e6e234 new msg 1310777
@400000006afede6439e7a19c info msg 1310777: bytes 10545 from <carla@example.net> qp 20033 uid 7791
@400000006afede6439e7e7ec starting delivery 2886: msg 1310777 to remote anna.koch7@bigmail.example
@400000006afede6439e7e7ec status: local 0/10 remote 1/20
@400000006afede6439e82a54 starting delivery 2887: msg 1310777 to remote t.wolf11@dairy.example
@400000006afede6439e88fe4 status: local 0/10 remote 2/20
@400000006afede643a7a350c new msg 1310781
@400000006afede643a7a5c1c info msg 1310781: bytes 5989 from <carla@example.net> qp 20035 uid 7791
@400000006afede643a7add04 starting delivery 2888: msg 1310781 to remote b.lang7@mill.test
@400000006afede643a7b36dc status: local 0/10 remote 3/20
@400000006afede66031e0ad4 delivery 2887: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<a511efd2597a55f1@mail.example>_[InternalId=1607679235]_Queued_mail_for_delivery/
@400000006afede66031e0ad4 status: local 0/10 remote 2/20
@400000006afede662e6718d4 delivery 2888: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_BC02631B03/
@400000006afede662e677694 status: local 0/10 remote 1/20
@400000006afede662e685924 end msg 1310781
@400000006afede6704d8f974 delivery 2886: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795087962_0c6655c9305d_-_esmtp/
@400000006afede6704d92854 status: local 0/10 remote 0/20
@400000006afede6704d93024 end msg 1310777
@400000006afede8421db59cc new msg 1310777
@400000006afede8421db59cc info msg 1310777: bytes 24709 from <m.roth21@university.example> qp 20043 uid 7791
@400000006afede8421dbc344 starting delivery 2889: msg 1310777 to local shop.example-b.lang@shop.example
@400000006afede8421dc01c4 status: local 1/10 remote 0/20
@400000006afede8423ee8e14 delivery 2889: success: did_0+0+1/
@400000006afede8423ef68d4 status: local 0/10 remote 0/20
@400000006afede8423ef7c5c end msg 1310777
@400000006afede852ae36c6c new msg 1310777
@400000006afede852ae36c6c info msg 1310777: bytes 15390 from <t.wolf33@castle.example> qp 20048 uid 7791
@400000006afede852ae40c94 starting delivery 2890: msg 1310777 to local shop.example-y.kurz@shop.example
@400000006afede852ae4d7b4 status: local 1/10 remote 0/20
@400000006afede85317dde54 delivery 2890: success: did_0+0+1/
@400000006afede85317eb914 status: local 0/10 remote 0/20
@400000006afede85317f5d24 end msg 1310777
@400000006afedecb05f1e384 new msg 1310777
@400000006afedecb05f1e384 info msg 1310777: bytes 4482 from <r.frank4@tailor.example> qp 20053 uid 7791
@400000006afedecb05f1e384 starting delivery 2891: msg 1310777 to local club.example-f.braun@club.example
@400000006afedecb05f1e384 status: local 1/10 remote 0/20
@400000006afedecb0c79d70c delivery 2891: success: did_0+0+1/
@400000006afedecb0c79d70c status: local 0/10 remote 0/20
@400000006afedecb0c7a5bdc end msg 1310777
@400000006afedee310f01cec starting delivery 2892: msg 1310759 to remote lena@silent.test
@400000006afedee310f03844 status: local 0/10 remote 1/20
@400000006afedee31288220c delivery 2892: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afedee31288220c status: local 0/10 remote 0/20
@400000006afedf4c031bb52c new msg 1310777
@400000006afedf4c031bb52c info msg 1310777: bytes 27279 from <y.kurz@shop.example> qp 20060 uid 7791
@400000006afedf4c031c68dc starting delivery 2893: msg 1310777 to remote lena9@workshop.test
@400000006afedf4c031c787c status: local 0/10 remote 1/20
@400000006afedf4d3a281984 delivery 2893: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_791F00002F/
@400000006afedf4d3a28f05c status: local 0/10 remote 0/20
@400000006afedf4d3a28f05c end msg 1310777
@400000006afedf4f20ce00ac new msg 1310777
@400000006afedf4f20ce375c info msg 1310777: bytes 1415 from <f.braun@club.example> qp 20064 uid 7791
@400000006afedf4f20ce375c starting delivery 2894: msg 1310777 to local shop.example-ute@shop.example
@400000006afedf4f20ce6e0c status: local 1/10 remote 0/20
@400000006afedf4f23a2fa6c delivery 2894: success: did_0+0+1/
@400000006afedf4f23a2fa6c status: local 0/10 remote 0/20
@400000006afedf4f23a2fa6c end msg 1310777
@400000006afedf581e17cdd4 new msg 1310777
@400000006afedf581e17cdd4 info msg 1310777: bytes 29649 from <sara23@pebble.test> qp 20069 uid 7791
@400000006afedf581e17d98c starting delivery 2895: msg 1310777 to local paula@example.net
@400000006afedf581e182b94 status: local 1/10 remote 0/20
@400000006afedf581e188954 starting delivery 2896: msg 1310777 to local shop.example-o.beck@shop.example
@400000006afedf581e188954 status: local 2/10 remote 0/20
@400000006afedf581e188954 starting delivery 2897: msg 1310777 to local carla@example.net
@400000006afedf581e18eee4 status: local 3/10 remote 0/20
@400000006afedf581f31a62c delivery 2897: success: did_0+0+1/
@400000006afedf581f31f064 status: local 2/10 remote 0/20
@400000006afedf5820798b94 delivery 2895: success: did_0+0+1/
@400000006afedf5820798f7c status: local 1/10 remote 0/20
@400000006afedf582281a804 delivery 2896: success: did_0+0+1/
@400000006afedf5822828a94 status: local 0/10 remote 0/20
@400000006afedf5822828a94 end msg 1310777
@400000006afedf6a09963364 new msg 1310777
@400000006afedf6a0996f2cc info msg 1310777: bytes 4665 from <emma@club.example> qp 20076 uid 7791
@400000006afedf6a0997a67c starting delivery 2898: msg 1310777 to local greta@example.net
@400000006afedf6a09981f94 status: local 1/10 remote 0/20
@400000006afedf6a104aad5c delivery 2898: success: did_0+0+1/
@400000006afedf6a104b610c status: local 0/10 remote 0/20
@400000006afedf6a104bda24 end msg 1310777
@400000006afedfa93873494c new msg 1310777
@400000006afedfa93873494c info msg 1310777: bytes 2126 from <v.horn@shop.example> qp 20081 uid 7791
@400000006afedfa93873f914 starting delivery 2899: msg 1310777 to remote wanda4@mill.test
@400000006afedfa938742bdc status: local 0/10 remote 1/20
@400000006afedfab11ff71dc delivery 2899: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4EEB75BEE3/
@400000006afedfab11ffeedc status: local 0/10 remote 0/20
@400000006afedfab120096d4 end msg 1310777
@400000006afedfeb2a0db194 new msg 1310777
@400000006afedfeb2a0dfbcc info msg 1310777: bytes 10275 from <paula27@orchard.test> qp 20088 uid 7791
@400000006afedfeb2a0e133c starting delivery 2900: msg 1310777 to local club.example-contact18@club.example
@400000006afedfeb2a0e1b0c status: local 1/10 remote 0/20
@400000006afedfeb2c272b54 delivery 2900: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afedfeb2c27852c status: local 0/10 remote 0/20
@400000006afedfeb2c285c04 bounce msg 1310777 qp 20095
@400000006afedfeb2c293aac end msg 1310777
@400000006afedfeb2c3782ec new msg 1310777
@400000006afedfeb2c3782ec info msg 1310777: bytes 11644 from <> qp 20095 uid 7796
@400000006afedfeb2c3782ec starting delivery 2901: msg 1310777 to remote paula27@orchard.test
@400000006afedfeb2c3851f4 status: local 0/10 remote 1/20
@400000006afedfec2c3ac2f4 delivery 2901: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795088353_30c5b3051f42_-_esmtp/
@400000006afedfec2c3b8e14 status: local 0/10 remote 0/20
@400000006afedfec2c3c5164 end msg 1310777
@400000006afedfec2f1980b4 new msg 1310777
@400000006afedfec2f19c31c info msg 1310777: bytes 1411 from <paula10@mill.test> qp 20099 uid 7791
@400000006afedfec2f1a4fbc starting delivery 2902: msg 1310777 to local shop.example-b.lang@shop.example
@400000006afedfec2f1a4fbc status: local 1/10 remote 0/20
@400000006afedfec34bc2cec delivery 2902: success: did_0+0+1/
@400000006afedfec34bcffdc status: local 0/10 remote 0/20
@400000006afedfec34bd9834 end msg 1310777
@400000006afee047110527a4 new msg 1310777
@400000006afee04711052f74 info msg 1310777: bytes 6699 from <z.jung@shop.example> qp 20101 uid 7791
@400000006afee047110619d4 starting delivery 2903: msg 1310777 to local club.example-d.weiss@club.example
@400000006afee04711062974 status: local 1/10 remote 0/20
@400000006afee04711062974 starting delivery 2904: msg 1310777 to local club.example-sara@club.example
@400000006afee0471106c1cc status: local 2/10 remote 0/20
@400000006afee04711075254 starting delivery 2905: msg 1310777 to local club.example-r.frank@club.example
@400000006afee04711075254 status: local 3/10 remote 0/20
@400000006afee047110790d4 starting delivery 2906: msg 1310777 to local shop.example-anna.koch@shop.example
@400000006afee047110790d4 status: local 4/10 remote 0/20
@400000006afee04711f3350c delivery 2906: success: did_0+0+1/
@400000006afee04711f38ee4 status: local 3/10 remote 0/20
@400000006afee0471428c24c delivery 2904: success: did_0+0+1/
@400000006afee0471428c24c status: local 2/10 remote 0/20
@400000006afee047164f24bc delivery 2903: success: did_0+0+1/
@400000006afee047164f24bc status: local 1/10 remote 0/20
@400000006afee04716fbb484 delivery 2905: success: did_0+0+1/
@400000006afee04716fc162c status: local 0/10 remote 0/20
@400000006afee04716fc25cc end msg 1310777
@400000006afee0480ca63284 new msg 1310777
@400000006afee0480ca71ce4 info msg 1310777: bytes 734 from <root@mx1.example.net> qp 20109 uid 0
@400000006afee0480ca724b4 starting delivery 2907: msg 1310777 to local root@mx1.example.net
@400000006afee0480ca78274 status: local 1/10 remote 0/20
@400000006afee0480df6f574 delivery 2907: success: did_0+1+0/qp_20114/
@400000006afee0480df70514 status: local 0/10 remote 0/20
@400000006afee0480df70514 end msg 1310777
@400000006afee0480e1579f4 new msg 1310777
@400000006afee0480e15df84 info msg 1310777: bytes 974 from <root@mx1.example.net> qp 20114 uid 7790
@400000006afee0480e15df84 starting delivery 2908: msg 1310777 to local greta@example.net
@400000006afee0480e16589c status: local 1/10 remote 0/20
@400000006afee0480fc9b1d4 delivery 2908: success: did_0+0+1/
@400000006afee0480fc9b1d4 status: local 0/10 remote 0/20
@400000006afee0480fc9b1d4 end msg 1310777
@400000006afee0510cc6ca44 new msg 1310777
@400000006afee0510cc6d5fc info msg 1310777: bytes 2944 from <d.weiss22@school.example> qp 20116 uid 7791
@400000006afee0510cc6d5fc starting delivery 2909: msg 1310777 to local club.example-sales@club.example
@400000006afee0510cc6ed6c status: local 1/10 remote 0/20
@400000006afee0510f154a3c delivery 2909: success: did_0+1+0/qp_20119/
@400000006afee0510f1628e4 status: local 0/10 remote 0/20
@400000006afee0510f1628e4 end msg 1310777
@400000006afee0510f330f54 new msg 1310777
@400000006afee0510f33327c info msg 1310777: bytes 3184 from <d.weiss22@school.example> qp 20119 uid 89
@400000006afee0510f338484 starting delivery 2910: msg 1310777 to local team@example.net
@400000006afee0510f338484 status: local 1/10 remote 0/20
@400000006afee05112c6d4d4 new msg 1310781
@400000006afee05112c755bc info msg 1310781: bytes 3424 from <d.weiss22@school.example> qp 20124 uid 89
@400000006afee05112c780b4 starting delivery 2911: msg 1310781 to local club.example-sales@club.example
@400000006afee05112c780b4 status: local 2/10 remote 0/20
@400000006afee05112c86b14 delivery 2910: success: did_0+1+0/qp_20124/
@400000006afee05112c916f4 status: local 1/10 remote 0/20
@400000006afee05112c9518c end msg 1310777
@400000006afee051148af304 delivery 2911: failure: This_message_is_looping:_it_already_has_my_Delivered-To_line._(#5.4.6)/
@400000006afee051148b21e4 status: local 0/10 remote 0/20
@400000006afee051148b9ee4 bounce msg 1310781 qp 20131
@400000006afee051148b9ee4 end msg 1310781
@400000006afee051149a2d74 new msg 1310781
@400000006afee051149a2d74 info msg 1310781: bytes 4819 from <> qp 20131 uid 7796
@400000006afee051149a2d74 starting delivery 2912: msg 1310781 to remote d.weiss22@school.example
@400000006afee051149af4ac status: local 0/10 remote 1/20
@400000006afee053303529e4 delivery 2912: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795088455_qp_14942/
@400000006afee05330353984 status: local 0/10 remote 0/20
@400000006afee0533035935c end msg 1310781
@400000006afee0822d178e64 new msg 1310781
@400000006afee0822d178e64 info msg 1310781: bytes 7686 from <k.maier33@dune.test> qp 20137 uid 7791
@400000006afee0822d181b04 starting delivery 2913: msg 1310781 to local carla@example.net
@400000006afee0822d183e2c status: local 1/10 remote 0/20
@400000006afee08233ec696c delivery 2913: success: did_0+0+1/
@400000006afee08233ed0994 status: local 0/10 remote 0/20
@400000006afee08233ed0994 end msg 1310781
@400000006afee084147c126c new msg 1310781
@400000006afee084147c7be4 info msg 1310781: bytes 9378 from <d.weiss0@freemail.test> qp 20144 uid 7791
@400000006afee084147d431c starting delivery 2914: msg 1310781 to local shop.example-b.lang@shop.example
@400000006afee084147d431c status: local 1/10 remote 0/20
@400000006afee08419066904 delivery 2914: success: did_0+0+1/
@400000006afee08419066904 status: local 0/10 remote 0/20
@400000006afee0841906c6c4 end msg 1310781
@400000006afee0862afafbac new msg 1310781
@400000006afee0862afafbac info msg 1310781: bytes 56586 from <lena@club.example> qp 20151 uid 7791
@400000006afee0862afb3a2c starting delivery 2915: msg 1310781 to remote t.wolf9@tower.test
@400000006afee0862afb3a2c status: local 0/10 remote 1/20
@400000006afee08834660e0c delivery 2915: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795088508_qp_14354/
@400000006afee08834660e0c status: local 0/10 remote 0/20
@400000006afee0883466e4e4 end msg 1310781
@400000006afee08d3026e58c new msg 1310781
@400000006afee08d302756d4 info msg 1310781: bytes 8548 from <j.klein@club.example> qp 20154 uid 7791
@400000006afee08d3027f314 starting delivery 2916: msg 1310781 to remote anna.koch1@elm.example
@400000006afee08d3027f314 status: local 0/10 remote 1/20
@400000006afee08f078c4dec delivery 2916: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w8E97-BACB01-A0/
@400000006afee08f078c4dec status: local 0/10 remote 0/20
@400000006afee08f078c4dec end msg 1310781
@400000006afee0e60d59fddc new msg 1310781
@400000006afee0e60d5a6b3c info msg 1310781: bytes 1704 from <t.wolf@shop.example> qp 20161 uid 7791
@400000006afee0e60d5a6b3c starting delivery 2917: msg 1310781 to remote paula0@grey.test
@400000006afee0e60d5a6b3c status: local 0/10 remote 1/20
@400000006afee0e6251e76dc new msg 1310777
@400000006afee0e6251ec114 info msg 1310777: bytes 12253 from <greta25@paper.example> qp 20167 uid 7791
@400000006afee0e6251f037c starting delivery 2918: msg 1310777 to local greta@example.net
@400000006afee0e6251fe224 status: local 1/10 remote 1/20
@400000006afee0e629bfe39c delivery 2918: success: did_0+0+1/
@400000006afee0e629c00e94 status: local 0/10 remote 1/20
@400000006afee0e629c087ac end msg 1310777
@400000006afee0e63a03dc2c delivery 2917: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<paula0@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afee0e63a040724 status: local 0/10 remote 0/20
@400000006afee0ed125bda1c new msg 1310777
@400000006afee0ed125bda1c info msg 1310777: bytes 17225 from <h.vogel24@ferry.test> qp 20175 uid 7791
@400000006afee0ed125bda1c starting delivery 2919: msg 1310777 to local shop.example-ute@shop.example
@400000006afee0ed125c571c status: local 1/10 remote 0/20
@400000006afee0ed174511c4 delivery 2919: success: did_0+0+1/
@400000006afee0ed174511c4 status: local 0/10 remote 0/20
@400000006afee0ed1745aa1c end msg 1310777
@400000006afee0ed2d07cf24 new msg 1310777
@400000006afee0ed2d07cf24 info msg 1310777: bytes 2341 from <m.roth19@canal.test> qp 20182 uid 7791
@400000006afee0ed2d07fe04 starting delivery 2920: msg 1310777 to local club.example-h.vogel@club.example
@400000006afee0ed2d086b64 status: local 1/10 remote 0/20
@400000006afee0ed31e2512c delivery 2920: success: did_0+0+1/
@400000006afee0ed31e2fd0c status: local 0/10 remote 0/20
@400000006afee0ed31e3b4a4 end msg 1310777
@400000006afee122059d33d4 new msg 1310777
@400000006afee122059de39c info msg 1310777: bytes 1568 from <emma@club.example> qp 20185 uid 7791
@400000006afee122059e4d14 starting delivery 2921: msg 1310777 to local wanda@example.net
@400000006afee122059e780c status: local 1/10 remote 0/20
@400000006afee1220c7458cc delivery 2921: success: did_0+0+1/
@400000006afee1220c74aebc status: local 0/10 remote 0/20
@400000006afee1220c7575f4 end msg 1310777
@400000006afee1291e85609c new msg 1310777
@400000006afee1291e85686c info msg 1310777: bytes 1225 from <b.lang@shop.example> qp 20189 uid 7791
@400000006afee1291e85ed3c starting delivery 2922: msg 1310777 to remote h.vogel10@university.example
@400000006afee1291e86d3b4 status: local 0/10 remote 1/20
@400000006afee12a07a4719c delivery 2922: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<h.vogel10@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afee12a07a4defc status: local 0/10 remote 0/20
@400000006afee130240aad4c new msg 1310773
@400000006afee130240aad4c info msg 1310773: bytes 6970 from <nina@club.example> qp 20192 uid 7791
@400000006afee130240aad4c starting delivery 2923: msg 1310773 to remote m.roth0@canal.test
@400000006afee130240aad4c status: local 0/10 remote 1/20
@400000006afee13038eaee34 delivery 2923: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795088678_743777333f62_-_esmtp/
@400000006afee13038eb386c status: local 0/10 remote 0/20
@400000006afee13038eb386c end msg 1310773
@400000006afee14d2c22938c new msg 1310773
@400000006afee14d2c234354 info msg 1310773: bytes 2379 from <r.frank36@dairy.example> qp 20199 uid 7791
@400000006afee14d2c234354 starting delivery 2924: msg 1310773 to local club.example-nina@club.example
@400000006afee14d2c234354 status: local 1/10 remote 0/20
@400000006afee14d33d9db6c delivery 2924: success: did_0+0+1/
@400000006afee14d33da027c status: local 0/10 remote 0/20
@400000006afee14d33da44e4 end msg 1310773
@400000006afee18103c3d43c new msg 1310773
@400000006afee18103c3d43c info msg 1310773: bytes 68346 from <ute17@acorn.example> qp 20206 uid 7791
@400000006afee18103c3d43c starting delivery 2925: msg 1310773 to local club.example-j.klein@club.example
@400000006afee18103c41e74 status: local 1/10 remote 0/20
@400000006afee18103c468ac starting delivery 2926: msg 1310773 to local club.example-d.weiss@club.example
@400000006afee18103c4bab4 status: local 2/10 remote 0/20
@400000006afee18103c4bab4 starting delivery 2927: msg 1310773 to local paula@example.net
@400000006afee18103c4ed7c status: local 3/10 remote 0/20
@400000006afee18103c4ed7c starting delivery 2928: msg 1310773 to local club.example-lena@club.example
@400000006afee18103c4ed7c status: local 4/10 remote 0/20
@400000006afee181046878ac delivery 2928: success: did_0+0+1/
@400000006afee181046878ac status: local 3/10 remote 0/20
@400000006afee18105efe7b4 delivery 2927: success: did_0+0+1/
@400000006afee18105efef84 status: local 2/10 remote 0/20
@400000006afee18107ba1c7c delivery 2926: success: did_0+0+1/
@400000006afee18107ba85f4 status: local 1/10 remote 0/20
@400000006afee1810b58ee1c delivery 2925: success: did_0+0+1/
@400000006afee1810b58ee1c status: local 0/10 remote 0/20
@400000006afee1810b591144 end msg 1310773
@400000006afee1822e772634 new msg 1310773
@400000006afee1822e772634 info msg 1310773: bytes 19647 from <nina31@elm.example> qp 20211 uid 7791
@400000006afee1822e772634 starting delivery 2929: msg 1310773 to local shop.example-m.roth@shop.example
@400000006afee1822e7800f4 status: local 1/10 remote 0/20
@400000006afee1822e95be3c new msg 1310776
@400000006afee1822e95be3c info msg 1310776: bytes 58540 from <carla24@slowpost.example> qp 20214 uid 7791
@400000006afee1822e95be3c starting delivery 2930: msg 1310776 to local paula@example.net
@400000006afee1822e965a7c status: local 2/10 remote 0/20
@400000006afee18231d9f874 delivery 2929: success: did_0+0+1/
@400000006afee18231daa83c status: local 1/10 remote 0/20
@400000006afee18231dae6bc end msg 1310773
@400000006afee182358f539c delivery 2930: success: did_0+0+1/
@400000006afee18235901ad4 status: local 0/10 remote 0/20
@400000006afee18235901ad4 end msg 1310776
@400000006afee19c1d00b884 new msg 1310776
@400000006afee19c1d00b884 info msg 1310776: bytes 6691 from <greta17@corner.test> qp 20216 uid 7791
@400000006afee19c1d00b884 starting delivery 2931: msg 1310776 to local club.example-r.frank@club.example
@400000006afee19c1d0183a4 status: local 1/10 remote 0/20
@400000006afee19c22fd5fe4 delivery 2931: success: did_0+0+1/
@400000006afee19c22fd5fe4 status: local 0/10 remote 0/20
@400000006afee19c22fd5fe4 end msg 1310776
@400000006afee1ad20ce087c new msg 1310776
@400000006afee1ad20ce7dac info msg 1310776: bytes 2101 from <z.jung17@lighthouse.test> qp 20221 uid 7791
@400000006afee1ad20cefaac starting delivery 2932: msg 1310776 to local shop.example-z.jung@shop.example
@400000006afee1ad20cefaac status: local 1/10 remote 0/20
@400000006afee1ad287db70c delivery 2932: success: did_0+0+1/
@400000006afee1ad287e4794 status: local 0/10 remote 0/20
@400000006afee1ad287ead24 end msg 1310776
@400000006afee1af3a23eb34 new msg 1310776
@400000006afee1af3a244124 info msg 1310776: bytes 66643 from <t.wolf8@garden.example> qp 20224 uid 7791
@400000006afee1af3a24ba3c starting delivery 2933: msg 1310776 to local club.example-sara@club.example
@400000006afee1af3a24d1ac status: local 1/10 remote 0/20
@400000006afee1af3b9286c4 delivery 2933: success: did_0+0+1/
@400000006afee1af3b9286c4 status: local 0/10 remote 0/20
@400000006afee1af3b9286c4 end msg 1310776
@400000006afee1b010cbd7c4 new msg 1310776
@400000006afee1b010cbd7c4 info msg 1310776: bytes 119397 from <j.klein@club.example> qp 20229 uid 7791
@400000006afee1b010cc3d54 starting delivery 2934: msg 1310776 to remote z.jung2@heather.example
@400000006afee1b010cd0c5c status: local 0/10 remote 1/20
@400000006afee1b010cd9ce4 starting delivery 2935: msg 1310776 to remote wanda8@inkwell.test
@400000006afee1b010cdb83c status: local 0/10 remote 2/20
@400000006afee1b010ce9eb4 starting delivery 2936: msg 1310776 to remote ute9@grey.test
@400000006afee1b010cedd34 status: local 0/10 remote 3/20
@400000006afee1b105a18934 delivery 2936: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<ute9@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afee1b105a22d44 status: local 0/10 remote 2/20
@400000006afee1b2002dbcfc delivery 2934: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<76da3d303b7773c4@mail.example>_[InternalId=595274770]_Queued_mail_for_delivery/
@400000006afee1b2002dbcfc status: local 0/10 remote 1/20
@400000006afee1b208a8c624 delivery 2935: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795088806_d4635d4c5862_-_esmtp/
@400000006afee1b208a8c624 status: local 0/10 remote 0/20
@400000006afee1b21c1d1714 new msg 1310773
@400000006afee1b21c1d1714 info msg 1310773: bytes 3498 from <j.klein11@partner.test> qp 20234 uid 7791
@400000006afee1b21c1d4dc4 starting delivery 2937: msg 1310773 to local shop.example-b.lang@shop.example
@400000006afee1b21c1d4dc4 status: local 1/10 remote 0/20
@400000006afee1b220a6352c delivery 2937: success: did_0+0+1/
@400000006afee1b220a6352c status: local 0/10 remote 0/20
@400000006afee1b220a6352c end msg 1310773
@400000006afee1c51ef4cc0c new msg 1310773
@400000006afee1c51ef5701c info msg 1310773: bytes 1637 from <greta@example.net> qp 20236 uid 7791
@400000006afee1c51ef64adc starting delivery 2938: msg 1310773 to remote nina0@canal.test
@400000006afee1c51ef698fc status: local 0/10 remote 1/20
@400000006afee1c6111aab74 delivery 2938: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795088827_075443915c8b_-_esmtp/
@400000006afee1c6111af5ac status: local 0/10 remote 0/20
@400000006afee1c6111b91ec end msg 1310773
@400000006afee1cd0b782264 new msg 1310773
@400000006afee1cd0b7904f4 info msg 1310773: bytes 7236 from <t.wolf@shop.example> qp 20239 uid 7791
@400000006afee1cd0b79a134 starting delivery 2939: msg 1310773 to remote ute3@workshop.test
@400000006afee1cd0b79a134 status: local 0/10 remote 1/20
@400000006afee1cf1972dabc delivery 2939: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_EABEA17503/
@400000006afee1cf197328dc status: local 0/10 remote 0/20
@400000006afee1cf19734fec end msg 1310773
@400000006afee1eb12a69ebc new msg 1310773
@400000006afee1eb12a6c1e4 info msg 1310773: bytes 4131 from <j.klein@club.example> qp 20242 uid 7791
@400000006afee1eb12a790ec starting delivery 2940: msg 1310773 to remote m.roth1@acorn.example
@400000006afee1eb12a794d4 status: local 0/10 remote 1/20
@400000006afee1ec14e61324 delivery 2940: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795088865_744bc731f41e_-_esmtp/
@400000006afee1ec14e63a34 status: local 0/10 remote 0/20
@400000006afee1ec14e63a34 end msg 1310773
@400000006afee1f525aa150c new msg 1310773
@400000006afee1f525aa150c info msg 1310773: bytes 6433 from <sara@club.example> qp 20247 uid 7791
@400000006afee1f525aa150c starting delivery 2941: msg 1310773 to remote anna.koch6@heather.example
@400000006afee1f525aafb84 status: local 0/10 remote 1/20
@400000006afee1f62aa3fe24 delivery 2941: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<552d5da498100da8@mail.example>_[InternalId=1183618023]_Queued_mail_for_delivery/
@400000006afee1f62aa3fe24 status: local 0/10 remote 0/20
@400000006afee1f62aa3fe24 end msg 1310773
@400000006afee20134e47184 new msg 1310773
@400000006afee20134e534d4 info msg 1310773: bytes 2242 from <k.maier39@typo.test> qp 20255 uid 7791
@400000006afee20134e5fff4 starting delivery 2942: msg 1310773 to local wanda@example.net
@400000006afee20134e64e14 status: local 1/10 remote 0/20
@400000006afee201390d3f5c delivery 2942: success: did_0+0+1/
@400000006afee201390d6284 status: local 0/10 remote 0/20
@400000006afee201390da104 end msg 1310773
@400000006afee24313d80654 new msg 1310773
@400000006afee24313d8779c info msg 1310773: bytes 3747 from <sara@club.example> qp 20260 uid 7791
@400000006afee24313d9331c starting delivery 2943: msg 1310773 to local shop.example-z.jung@shop.example
@400000006afee24313da1994 status: local 1/10 remote 0/20
@400000006afee243193865e4 delivery 2943: success: did_0+0+1/
@400000006afee24319395044 status: local 0/10 remote 0/20
@400000006afee24319395fe4 end msg 1310773
@400000006afee26834a8d3cc new msg 1310773
@400000006afee26834a902ac info msg 1310773: bytes 15599 from <sara26@lighthouse.test> qp 20265 uid 7791
@400000006afee26834a9d984 starting delivery 2944: msg 1310773 to local shop.example-m.roth@shop.example
@400000006afee26834aa894c status: local 1/10 remote 0/20
@400000006afee26837ce953c delivery 2944: success: did_0+0+1/
@400000006afee26837cef2fc status: local 0/10 remote 0/20
@400000006afee26837cf029c end msg 1310773
@400000006afee26a3839edb4 new msg 1310773
@400000006afee26a383ab104 info msg 1310773: bytes 1593 from <ute20@pebble.test> qp 20271 uid 7791
@400000006afee26a383aff24 starting delivery 2945: msg 1310773 to local club.example-j.klein@club.example
@400000006afee26a383baeec status: local 1/10 remote 0/20
@400000006afee26b032bca5c delivery 2945: success: did_0+0+1/
@400000006afee26b032bca5c status: local 0/10 remote 0/20
@400000006afee26b032bca5c end msg 1310773
@400000006afee2760903079c starting delivery 2946: msg 1310781 to remote paula0@grey.test
@400000006afee2760903e644 status: local 0/10 remote 1/20
@400000006afee2770baf999c delivery 2946: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795089004_qp_2523/
@400000006afee2770bafbcc4 status: local 0/10 remote 0/20
@400000006afee2770bb0745c end msg 1310781
@400000006afee28b2befbbec new msg 1310781
@400000006afee28b2befcf74 info msg 1310781: bytes 5376 from <orders@shop.example> qp 20274 uid 10001
@400000006afee28b2bf0b5ec starting delivery 2947: msg 1310781 to remote d.weiss37@birch.example
@400000006afee28b2bf0b5ec status: local 0/10 remote 1/20
@400000006afee28d01fbca24 delivery 2947: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_856498A435/
@400000006afee28d01fbca24 status: local 0/10 remote 0/20
@400000006afee28d01fbe57c end msg 1310781
@400000006afee2b92b6f29dc starting delivery 2948: msg 1310777 to remote h.vogel10@university.example
@400000006afee2b92b6f5ca4 status: local 0/10 remote 1/20
@400000006afee2bb282f50bc new msg 1310781
@400000006afee2bb282f50bc info msg 1310781: bytes 3676 from <emma@club.example> qp 20278 uid 7791
@400000006afee2bb282fb64c starting delivery 2949: msg 1310781 to remote ida11@cedar.test
@400000006afee2bb282fb64c status: local 0/10 remote 2/20
@400000006afee2bc046f279c delivery 2948: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795089071_fe9c1d9e2e5c_-_esmtp/
@400000006afee2bc0470025c status: local 0/10 remote 1/20
@400000006afee2bc04701db4 end msg 1310777
@400000006afee2bd35ef7114 delivery 2949: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<6c7f7c8768a32295@mail.example>_[InternalId=1537023621]_Queued_mail_for_delivery/
@400000006afee2bd35efa3dc status: local 0/10 remote 0/20
@400000006afee2bd35efbb4c end msg 1310781
@400000006afee2cd02d5558c new msg 1310781
@400000006afee2cd02d6381c info msg 1310781: bytes 9905 from <d.weiss@club.example> qp 20285 uid 7791
@400000006afee2cd02d6e014 starting delivery 2950: msg 1310781 to local club.example-sara@club.example
@400000006afee2cd02d7880c status: local 1/10 remote 0/20
@400000006afee2cd02d82834 starting delivery 2951: msg 1310781 to local club.example-lena@club.example
@400000006afee2cd02d862cc status: local 2/10 remote 0/20
@400000006afee2cd03a301e4 delivery 2950: success: did_0+0+1/
@400000006afee2cd03a35bbc status: local 1/10 remote 0/20
@400000006afee2cd03dd0574 delivery 2951: success: did_0+0+1/
@400000006afee2cd03dd671c status: local 0/10 remote 0/20
@400000006afee2cd03ddd094 end msg 1310781
@400000006afee2e62d73a884 new msg 1310781
@400000006afee2e62d73f6a4 info msg 1310781: bytes 2209 from <ida27@elm.example> qp 20288 uid 7791
@400000006afee2e62d743524 starting delivery 2952: msg 1310781 to local shop.example-z.jung@shop.example
@400000006afee2e62d743524 status: local 1/10 remote 0/20
@400000006afee2e62d746fbc starting delivery 2953: msg 1310781 to local shop.example-m.roth@shop.example
@400000006afee2e62d74dd1c status: local 2/10 remote 0/20
@400000006afee2e63044412c delivery 2952: success: did_0+0+1/
@400000006afee2e630447bc4 status: local 1/10 remote 0/20
@400000006afee2e6330804ac delivery 2953: success: did_0+0+1/
@400000006afee2e633081c1c status: local 0/10 remote 0/20
@400000006afee2e63308a8bc end msg 1310781
@400000006afee340396cc47c starting delivery 2954: msg 1310776 to remote ute9@grey.test
@400000006afee340396d60bc status: local 0/10 remote 1/20
@400000006afee34128dbccfc delivery 2954: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795089206_qp_14039/
@400000006afee34128dbccfc status: local 0/10 remote 0/20
@400000006afee34128dbfbdc end msg 1310776
@400000006afee346144c76ec new msg 1310776
@400000006afee346144c76ec info msg 1310776: bytes 9579 from <r.frank22@bluebird.test> qp 20290 uid 7791
@400000006afee346144c8a74 starting delivery 2955: msg 1310776 to local club.example-webmaster12@club.example
@400000006afee346144cf004 status: local 1/10 remote 0/20
@400000006afee34617d1196c delivery 2955: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afee34617d1196c status: local 0/10 remote 0/20
@400000006afee34617d19284 bounce msg 1310776 qp 20295
@400000006afee34617d1a224 end msg 1310776
@400000006afee34618047dac new msg 1310776
@400000006afee34618047dac info msg 1310776: bytes 10536 from <> qp 20295 uid 7796
@400000006afee34618055c54 starting delivery 2956: msg 1310776 to remote r.frank22@bluebird.test
@400000006afee34618061fa4 status: local 0/10 remote 1/20
@400000006afee34722fd1d7c delivery 2956: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<dcabee7141bde4c2@mail.example>_[InternalId=1351821315]_Queued_mail_for_delivery/
@400000006afee34722fd34ec status: local 0/10 remote 0/20
@400000006afee34722fdf83c end msg 1310776
@400000006afee363349c4cc4 new msg 1310776
@400000006afee363349cdd4c info msg 1310776: bytes 3169 from <paula@example.net> qp 20303 uid 7791
@400000006afee363349cf4bc starting delivery 2957: msg 1310776 to remote sara5@slowpost.example
@400000006afee363349cf4bc status: local 0/10 remote 1/20
@400000006afee36717a3ac84 delivery 2957: deferral: Connected_to_203.0.113.96_but_connection_died._(#4.4.2)/
@400000006afee36717a4835c status: local 0/10 remote 0/20
@400000006afee3742b0c3da4 new msg 1310781
@400000006afee3742b0c6c84 info msg 1310781: bytes 2484 from <ida25@customer.example> qp 20308 uid 7791
@400000006afee3742b0d56e4 starting delivery 2958: msg 1310781 to local club.example-j.klein@club.example
@400000006afee3742b0ddbb4 status: local 1/10 remote 0/20
@400000006afee37430ff4fe4 delivery 2958: success: did_0+0+1/
@400000006afee374310026bc status: local 0/10 remote 0/20
@400000006afee3743100f1dc end msg 1310781
@400000006afee38615aa5554 new msg 1310781
@400000006afee38615aaf57c info msg 1310781: bytes 2766 from <m.roth27@tailor.example> qp 20316 uid 7791
@400000006afee38615ab33fc starting delivery 2959: msg 1310781 to local carla@example.net
@400000006afee38615abc86c status: local 1/10 remote 0/20
@400000006afee38617f041fc delivery 2959: success: did_0+0+1/
@400000006afee38617f0cab4 status: local 0/10 remote 0/20
@400000006afee38617f1a574 end msg 1310781
@400000006afee39434ed185c starting delivery 2960: msg 1310764 to remote wanda@silent.test
@400000006afee39434ede764 status: local 0/10 remote 1/20
@400000006afee39819c2815c new msg 1310781
@400000006afee39819c2bfdc info msg 1310781: bytes 1807 from <lena24@valley.test> qp 20319 uid 7791
@400000006afee39819c2cf7c starting delivery 2961: msg 1310781 to local shop.example-o.beck@shop.example
@400000006afee39819c2cf7c status: local 1/10 remote 1/20
@400000006afee39820bbf394 delivery 2961: success: did_0+0+1/
@400000006afee39820bc7094 status: local 0/10 remote 1/20
@400000006afee39820bc7094 end msg 1310781
@400000006afee3b212a867c4 new msg 1310781
@400000006afee3b212a867c4 info msg 1310781: bytes 1233 from <nina@club.example> qp 20326 uid 7791
@400000006afee3b212a867c4 starting delivery 2962: msg 1310781 to local club.example-r.frank@club.example
@400000006afee3b212a90404 status: local 1/10 remote 1/20
@400000006afee3b21679da54 delivery 2962: success: did_0+0+1/
@400000006afee3b21679da54 status: local 0/10 remote 1/20
@400000006afee3b2167a0934 end msg 1310781
@400000006afee3b80540eebc new msg 1310781
@400000006afee3b80541b9dc info msg 1310781: bytes 11922 from <ute32@grey.test> qp 20333 uid 7791
@400000006afee3b8054284fc starting delivery 2963: msg 1310781 to local club.example-k.maier@club.example
@400000006afee3b80542b7c4 status: local 1/10 remote 1/20
@400000006afee3b80b29817c delivery 2963: success: did_0+0+1/
@400000006afee3b80b29db54 status: local 0/10 remote 1/20
@400000006afee3b80b29db54 end msg 1310781
@400000006afee3c439d5dad4 new msg 1310781
@400000006afee3c439d630c4 info msg 1310781: bytes 3729 from <v.horn28@customer.example> qp 20336 uid 7791
@400000006afee3c439d6444c starting delivery 2964: msg 1310781 to local shop.example-b.lang@shop.example
@400000006afee3c439d6444c status: local 1/10 remote 1/20
@400000006afee3c504c20674 delivery 2964: success: did_0+0+1/
@400000006afee3c504c2410c status: local 0/10 remote 1/20
@400000006afee3c504c32b6c end msg 1310781
@400000006afee3cd393247d4 new msg 1310781
@400000006afee3cd3933073c info msg 1310781: bytes 7689 from <orders@shop.example> qp 20343 uid 10001
@400000006afee3cd3933e1fc starting delivery 2965: msg 1310781 to remote wanda7@oakwood.test
@400000006afee3cd3933e1fc status: local 0/10 remote 2/20
@400000006afee3ce26ebdc0c delivery 2965: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1w7BD9-24CCA8-90/
@400000006afee3ce26ebdc0c status: local 0/10 remote 1/20
@400000006afee3ce26ec978c end msg 1310781
@400000006afee3d107d3690c delivery 2960: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afee3d107d374c4 status: local 0/10 remote 0/20
@400000006afee3fc21b61e8c new msg 1310781
@400000006afee3fc21b6e9ac info msg 1310781: bytes 6253 from <> qp 20346 uid 7791
@400000006afee3fc21b6e9ac starting delivery 2966: msg 1310781 to local paula@example.net
@400000006afee3fc21b75edc status: local 1/10 remote 0/20
@400000006afee3fc27a0cc5c delivery 2966: success: did_0+0+1/
@400000006afee3fc27a1224c status: local 0/10 remote 0/20
@400000006afee3fc27a1b6bc end msg 1310781
@400000006afee3fe1f7bedcc new msg 1310781
@400000006afee3fe1f7bf1b4 info msg 1310781: bytes 6724 from <nina@club.example> qp 20349 uid 7791
@400000006afee3fe1f7cc0bc starting delivery 2967: msg 1310781 to remote sara11@tailor.example
@400000006afee3fe1f7d746c status: local 0/10 remote 1/20
@400000006afee3fe1f7d746c starting delivery 2968: msg 1310781 to remote h.vogel2@meadow.example
@400000006afee3fe1f7dd614 status: local 0/10 remote 2/20
@400000006afee3ff005cac9c delivery 2968: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795089396_qp_21739/
@400000006afee3ff005ceb1c status: local 0/10 remote 1/20
@400000006afee3ff2eddd35c delivery 2967: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<1ba14a56f4045ac1@mail.example>_[InternalId=2085131332]_Queued_mail_for_delivery/
@400000006afee3ff2eddd35c status: local 0/10 remote 0/20
@400000006afee3ff2ede92c4 end msg 1310781
@400000006afee41a0ab05dc4 new msg 1310781
@400000006afee41a0ab05dc4 info msg 1310781: bytes 3650 from <carla17@oakwood.test> qp 20354 uid 7791
@400000006afee41a0ab11944 starting delivery 2969: msg 1310781 to local club.example-h.vogel@club.example
@400000006afee41a0ab1adb4 status: local 1/10 remote 0/20
@400000006afee41a0f20c7a4 delivery 2969: success: did_0+0+1/
@400000006afee41a0f20f29c status: local 0/10 remote 0/20
@400000006afee41a0f20f29c end msg 1310781
@400000006afee42a33f0edac new msg 1310781
@400000006afee42a33f166c4 info msg 1310781: bytes 10986 from <b.lang33@heather.example> qp 20358 uid 7791
@400000006afee42a33f1a92c starting delivery 2970: msg 1310781 to local shop.example-o.beck@shop.example
@400000006afee42a33f22244 status: local 1/10 remote 0/20
@400000006afee42a38147fac delivery 2970: success: did_0+0+1/
@400000006afee42a38156a0c status: local 0/10 remote 0/20
@400000006afee42a3815db54 end msg 1310781
@400000006afee45032b748b4 new msg 1310781
@400000006afee45032b7b614 info msg 1310781: bytes 1840 from <wanda@example.net> qp 20362 uid 7791
@400000006afee45032b7bde4 starting delivery 2971: msg 1310781 to remote r.frank7@university.example
@400000006afee45032b8757c status: local 0/10 remote 1/20
@400000006afee45118a67684 delivery 2971: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<r.frank7@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afee45118a7070c status: local 0/10 remote 0/20
@400000006afee45b1a3a8fbc new msg 1310777
@400000006afee45b1a3b0104 info msg 1310777: bytes 17696 from <ida@shop.example> qp 20365 uid 7791
@400000006afee45b1a3b6a7c starting delivery 2972: msg 1310777 to remote f.braun3@library.example
@400000006afee45b1a3bace4 status: local 0/10 remote 1/20
@400000006afee45b33a945ec delivery 2972: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1w4A4F-EA2ED5-17/
@400000006afee45b33a945ec status: local 0/10 remote 0/20
@400000006afee45b33aa2c64 end msg 1310777
@400000006afee45d32b80fec new msg 1310777
@400000006afee45d32b80fec info msg 1310777: bytes 6478 from <y.kurz0@elm.example> qp 20372 uid 7791
@400000006afee45d32b80fec starting delivery 2973: msg 1310777 to local club.example-nina@club.example
@400000006afee45d32b87194 status: local 1/10 remote 0/20
@400000006afee45d386fd67c delivery 2973: success: did_0+0+1/
@400000006afee45d386fd67c status: local 0/10 remote 0/20
@400000006afee45d38707e74 end msg 1310777
@400000006afee45e283bdbac new msg 1310777
@400000006afee45e283c878c info msg 1310777: bytes 16338 from <carla30@quarry.example> qp 20379 uid 7791
@400000006afee45e283d3b3c starting delivery 2974: msg 1310777 to local shop.example-ute@shop.example
@400000006afee45e283d3b3c status: local 1/10 remote 0/20
@400000006afee45e2a1381dc delivery 2974: success: did_0+0+1/
@400000006afee45e2a141a34 status: local 0/10 remote 0/20
@400000006afee45e2a142dbc end msg 1310777
@400000006afee49131faaf74 new msg 1310777
@400000006afee49131faaf74 info msg 1310777: bytes 1824 from <j.klein1@granite.test> qp 20381 uid 7791
@400000006afee49131fb20bc starting delivery 2975: msg 1310777 to local greta@example.net
@400000006afee49131fb20bc status: local 1/10 remote 0/20
@400000006afee49136c7b45c delivery 2975: success: did_0+0+1/
@400000006afee49136c85484 status: local 0/10 remote 0/20
@400000006afee49136c91fa4 end msg 1310777
@400000006afee4a832071b24 new msg 1310777
@400000006afee4a832071b24 info msg 1310777: bytes 2550 from <sara12@partner.test> qp 20384 uid 7791
@400000006afee4a83207d2bc starting delivery 2976: msg 1310777 to local shop.example-o.beck@shop.example
@400000006afee4a83207d2bc status: local 1/10 remote 0/20
@400000006afee4a83686fdf4 delivery 2976: success: did_0+0+1/
@400000006afee4a83687770c status: local 0/10 remote 0/20
@400000006afee4a836877edc end msg 1310777
@400000006afee4c5207aaca4 new msg 1310777
@400000006afee4c5207b5884 info msg 1310777: bytes 7192 from <anna.koch@shop.example> qp 20388 uid 7791
@400000006afee4c5207c23a4 starting delivery 2977: msg 1310777 to remote anna.koch2@meadow.example
@400000006afee4c5207ca0a4 status: local 0/10 remote 1/20
@400000006afee4c7383430f4 delivery 2977: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795089595_qp_14119/
@400000006afee4c738345fd4 status: local 0/10 remote 0/20
@400000006afee4c73834e0bc end msg 1310777
@400000006afee4db111cb6e4 new msg 1310777
@400000006afee4db111d6e7c info msg 1310777: bytes 27574 from <paula35@pebble.test> qp 20391 uid 7791
@400000006afee4db111d6e7c starting delivery 2978: msg 1310777 to local shop.example-anna.koch@shop.example
@400000006afee4db111de794 status: local 1/10 remote 0/20
@400000006afee4db14053c8c delivery 2978: success: did_0+0+1/
@400000006afee4db1405d0fc status: local 0/10 remote 0/20
@400000006afee4db1406abbc end msg 1310777
@400000006afee4f1397649fc new msg 1310777
@400000006afee4f13976b374 info msg 1310777: bytes 18108 from <emma@club.example> qp 20394 uid 7791
@400000006afee4f1397776c4 starting delivery 2979: msg 1310777 to remote paula3@school.example
@400000006afee4f1397776c4 status: local 0/10 remote 1/20
@400000006afee4f30f5bb1ac starting delivery 2980: msg 1310776 to remote sara5@slowpost.example
@400000006afee4f30f5c655c status: local 0/10 remote 2/20
@400000006afee4f32814d37c delivery 2980: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<00183c9c340a20ee@mail.example>_[InternalId=1985431681]_Queued_mail_for_delivery/
@400000006afee4f32815025c status: local 0/10 remote 1/20
@400000006afee4f32815025c end msg 1310776
@400000006afee4f41bb42f9c delivery 2979: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795089639_qp_28465/
@400000006afee4f41bb4df64 status: local 0/10 remote 0/20
@400000006afee4f41bb4df64 end msg 1310777
@400000006afee4f82c958554 new msg 1310777
@400000006afee4f82c9648a4 info msg 1310777: bytes 734 from <root@mx1.example.net> qp 20397 uid 0
@400000006afee4f82c96d92c starting delivery 2981: msg 1310777 to local root@mx1.example.net
@400000006afee4f82c97756c status: local 1/10 remote 0/20
@400000006afee4f83149e1bc new msg 1310776
@400000006afee4f83149e1bc info msg 1310776: bytes 974 from <root@mx1.example.net> qp 20401 uid 7790
@400000006afee4f8314a3b94 starting delivery 2982: msg 1310776 to local greta@example.net
@400000006afee4f8314afafc status: local 2/10 remote 0/20
@400000006afee4f8314afafc delivery 2981: success: did_0+1+0/qp_20401/
@400000006afee4f8314afafc status: local 1/10 remote 0/20
@400000006afee4f8314b77fc end msg 1310777
@400000006afee4f836357eac delivery 2982: success: did_0+0+1/
@400000006afee4f83635b944 status: local 0/10 remote 0/20
@400000006afee4f8363622bc end msg 1310776
@400000006afee52e1d8f92d4 new msg 1310776
@400000006afee52e1d8f92d4 info msg 1310776: bytes 6406 from <greta@example.net> qp 20404 uid 7791
@400000006afee52e1d8f92d4 starting delivery 2983: msg 1310776 to local club.example-h.vogel@club.example
@400000006afee52e1d904a6c status: local 1/10 remote 0/20
@400000006afee52e1ffbf33c delivery 2983: success: did_0+0+1/
@400000006afee52e1ffc415c status: local 0/10 remote 0/20
@400000006afee52e1ffc415c end msg 1310776
@400000006afee5380a58cbcc new msg 1310776
@400000006afee5380a599304 info msg 1310776: bytes 2265 from <f.braun5@granite.test> qp 20408 uid 7791
@400000006afee5380a5a332c starting delivery 2984: msg 1310776 to local club.example-d.weiss@club.example
@400000006afee5380a5abbe4 status: local 1/10 remote 0/20
@400000006afee53810a2145c delivery 2984: success: did_0+0+1/
@400000006afee53810a2d7ac status: local 0/10 remote 0/20
@400000006afee53810a2d7ac end msg 1310776
@400000006afee54d274ea134 starting delivery 2985: msg 1310732 to local jonas@mx1.example.net
@400000006afee54d274ebc8c status: local 1/10 remote 0/20
@400000006afee54d298f9084 delivery 2985: success: did_1+0+0/
@400000006afee54d298fc734 status: local 0/10 remote 0/20
@400000006afee54d2990869c end msg 1310732
@400000006afee5710a2ef8c4 starting delivery 2986: msg 1310791 to local jonas@mx1.example.net
@400000006afee5710a2fe324 status: local 1/10 remote 0/20
@400000006afee5710ce7df04 delivery 2986: success: did_1+0+0/
@400000006afee5710ce7df04 status: local 0/10 remote 0/20
@400000006afee5710ce8504c end msg 1310791
@400000006afee59e05991cf4 new msg 1310791
@400000006afee59e05991cf4 info msg 1310791: bytes 3421 from <ute33@inkwell.test> qp 20411 uid 7791
@400000006afee59e0599d0a4 starting delivery 2987: msg 1310791 to local shop.example-m.roth@shop.example
@400000006afee59e059a036c status: local 1/10 remote 0/20
@400000006afee59e0d2954d4 delivery 2987: success: did_0+0+1/
@400000006afee59e0d299b24 status: local 0/10 remote 0/20
@400000006afee59e0d2a4704 end msg 1310791
@400000006afee5c52c6c7d6c new msg 1310791
@400000006afee5c52c6c8d0c info msg 1310791: bytes 2169 from <ute@shop.example> qp 20416 uid 7791
@400000006afee5c52c6d217c starting delivery 2988: msg 1310791 to remote paula6@paper.example
@400000006afee5c52c6d217c status: local 0/10 remote 1/20
@400000006afee5c72a9e9f24 delivery 2988: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795089851_f754c20aeb4e_-_esmtp/
@400000006afee5c72a9e9f24 status: local 0/10 remote 0/20
@400000006afee5c72a9ef8fc end msg 1310791
@400000006afee5d72c454e2c new msg 1310791
@400000006afee5d72c45ea6c info msg 1310791: bytes 1376 from <d.weiss36@lantern.test> qp 20420 uid 7791
@400000006afee5d72c464444 starting delivery 2989: msg 1310791 to local shop.example-y.kurz@shop.example
@400000006afee5d72c472ea4 status: local 1/10 remote 0/20
@400000006afee5d731b672b4 delivery 2989: success: did_0+0+1/
@400000006afee5d731b672b4 status: local 0/10 remote 0/20
@400000006afee5d731b672b4 end msg 1310791
@400000006afee5e01e9e14d4 starting delivery 2990: msg 1310781 to remote r.frank7@university.example
@400000006afee5e01e9e14d4 status: local 0/10 remote 1/20
@400000006afee5e03ac8ddc4 delivery 2990: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795089878_d30b5ffa11da_-_esmtp/
@400000006afee5e03ac94b24 status: local 0/10 remote 0/20
@400000006afee5e03ac94b24 end msg 1310781
@400000006afee5e81efee214 new msg 1310781
@400000006afee5e81effb504 info msg 1310781: bytes 1401 from <greta@example.net> qp 20423 uid 7791
@400000006afee5e81effb504 starting delivery 2991: msg 1310781 to remote anna.koch10@bigmail.example
@400000006afee5e81effff3c status: local 0/10 remote 1/20
@400000006afee5e8324944a4 delivery 2991: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<anna.koch10@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afee5e832495c14 status: local 0/10 remote 0/20
@400000006afee5e8324992c4 bounce msg 1310781 qp 20427
@400000006afee5e8324996ac end msg 1310781
@400000006afee5e8326081dc new msg 1310781
@400000006afee5e8326081dc info msg 1310781: bytes 2800 from <> qp 20427 uid 7796
@400000006afee5e8326081dc starting delivery 2992: msg 1310781 to local greta@example.net
@400000006afee5e832613974 status: local 1/10 remote 0/20
@400000006afee5e835be1844 delivery 2992: success: did_0+0+1/
@400000006afee5e835be3b6c status: local 0/10 remote 0/20
@400000006afee5e835be9544 end msg 1310781
@400000006afee5ea265b9a5c new msg 1310781
@400000006afee5ea265b9a5c info msg 1310781: bytes 2152 from <wanda@example.net> qp 20434 uid 7791
@400000006afee5ea265c2ecc starting delivery 2993: msg 1310781 to remote z.jung8@bigmail.example
@400000006afee5ea265c369c status: local 0/10 remote 1/20
@400000006afee5ec270add8c delivery 2993: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795089888_948f94ed13e7_-_esmtp/
@400000006afee5ec270b0c6c status: local 0/10 remote 0/20
@400000006afee5ec270b6644 end msg 1310781
@400000006afee5f71c96041c new msg 1310781
@400000006afee5f71c96717c info msg 1310781: bytes 24663 from <d.weiss@club.example> qp 20439 uid 7791
@400000006afee5f71c968cd4 starting delivery 2994: msg 1310781 to remote lena7@granite.test
@400000006afee5f71c972144 status: local 0/10 remote 1/20
@400000006afee5f720e74184 new msg 1310791
@400000006afee5f720e74184 info msg 1310791: bytes 5634 from <f.braun@club.example> qp 20446 uid 7791
@400000006afee5f720e7e1ac starting delivery 2995: msg 1310791 to remote d.weiss11@partner.test
@400000006afee5f720e7e1ac status: local 0/10 remote 2/20
@400000006afee5f720e7e1ac starting delivery 2996: msg 1310791 to remote j.klein2@university.example
@400000006afee5f720e8202c status: local 0/10 remote 3/20
@400000006afee5f720e8202c starting delivery 2997: msg 1310791 to remote f.braun2@bigmail.example
@400000006afee5f720e87a04 status: local 0/10 remote 4/20
@400000006afee5f720e87a04 starting delivery 2998: msg 1310791 to remote paula3@corner.test
@400000006afee5f720e87a04 status: local 0/10 remote 5/20
@400000006afee5f80fd22db4 delivery 2994: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1w9552-2D3C15-5D/
@400000006afee5f80fd28b74 status: local 0/10 remote 4/20
@400000006afee5f80fd28b74 end msg 1310781
@400000006afee5f819ce50cc delivery 2996: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<j.klein2@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afee5f819ce50cc status: local 0/10 remote 3/20
@400000006afee5f83878237c delivery 2998: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<2ae33efc0269eb39@mail.example>_[InternalId=1829005173]_Queued_mail_for_delivery/
@400000006afee5f83878f66c status: local 0/10 remote 2/20
@400000006afee5f90d592704 delivery 2997: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795089901_c9a31eaccaa0_-_esmtp/
@400000006afee5f90d592704 status: local 0/10 remote 1/20
@400000006afee5f92ad5918c delivery 2995: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_26CE67D33E/
@400000006afee5f92ad5918c status: local 0/10 remote 0/20
@400000006afee5fa00767a14 new msg 1310781
@400000006afee5fa00774d04 info msg 1310781: bytes 4286 from <v.horn@shop.example> qp 20451 uid 7791
@400000006afee5fa00777414 starting delivery 2999: msg 1310781 to remote o.beck6@slowpost.example
@400000006afee5fa0077ca04 status: local 0/10 remote 1/20
@400000006afee5fb32f900ec delivery 2999: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<c686661a059c721b@mail.example>_[InternalId=763344167]_Queued_mail_for_delivery/
@400000006afee5fb32f952f4 status: local 0/10 remote 0/20
@400000006afee5fb32f9a4fc end msg 1310781
@400000006afee60003c65cac new msg 1310781
@400000006afee60003c69744 info msg 1310781: bytes 3104 from <greta@example.net> qp 20457 uid 7791
@400000006afee60003c76e1c starting delivery 3000: msg 1310781 to remote j.klein1@partner.test
@400000006afee60003c8393c status: local 0/10 remote 1/20
@400000006afee6010dbc327c delivery 3000: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F5A2B14315/
@400000006afee6010dbce244 status: local 0/10 remote 0/20
@400000006afee6010dbd5774 end msg 1310781
@400000006afee6091068dfd4 new msg 1310781
@400000006afee609106906e4 info msg 1310781: bytes 1204118 from <nina@club.example> qp 20460 uid 7791
@400000006afee6091069494c starting delivery 3001: msg 1310781 to remote carla8@corner.test
@400000006afee609106a00e4 status: local 0/10 remote 1/20
@400000006afee609106a6e44 starting delivery 3002: msg 1310781 to remote y.kurz4@corner.test
@400000006afee609106a6e44 status: local 0/10 remote 2/20
@400000006afee609106a6e44 starting delivery 3003: msg 1310781 to remote r.frank0@inkwell.test
@400000006afee609106aa8dc status: local 0/10 remote 3/20
@400000006afee609106b8784 starting delivery 3004: msg 1310781 to remote h.vogel7@harbour.test
@400000006afee609106c1fdc status: local 0/10 remote 4/20
@400000006afee609106cf2cc starting delivery 3005: msg 1310781 to remote nina2@shipyard.test
@400000006afee609106cf2cc status: local 0/10 remote 5/20
@400000006afee609106d0654 starting delivery 3006: msg 1310781 to remote ute10@orchard.test
@400000006afee609106d6fcc status: local 0/10 remote 6/20
@400000006afee609106d9ac4 starting delivery 3007: msg 1310781 to remote paula6@school.example
@400000006afee609106d9ac4 status: local 0/10 remote 7/20
@400000006afee609106d9ac4 starting delivery 3008: msg 1310781 to remote lena4@school.example
@400000006afee609106dd944 status: local 0/10 remote 8/20
@400000006afee609106e94c4 starting delivery 3009: msg 1310781 to remote j.klein3@ferry.test
@400000006afee609106eeab4 status: local 0/10 remote 9/20
@400000006afee60913bb336c new msg 1310732
@400000006afee60913bb336c info msg 1310732: bytes 2219 from <y.kurz@shop.example> qp 20464 uid 7791
@400000006afee60913bb9514 starting delivery 3010: msg 1310732 to remote lena3@bigmail.example
@400000006afee60913bc641c status: local 0/10 remote 10/20
@400000006afee6092826cd0c delivery 3005: failure: 198.51.100.75_does_not_like_recipient./Remote_host_said:_550_5.1.1_<nina2@shipyard.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.75./
@400000006afee6092827423c status: local 0/10 remote 9/20
@400000006afee6093964b5fc delivery 3003: failure: 198.51.100.7_does_not_like_recipient./Remote_host_said:_550_5.1.1_<r.frank0@inkwell.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.7./
@400000006afee60939655df4 status: local 0/10 remote 8/20
@400000006afee60a12eff814 delivery 3008: failure: 198.51.100.225_does_not_like_recipient./Remote_host_said:_550_5.1.1_<lena4@school.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.225./
@400000006afee60a12f0a7dc status: local 0/10 remote 7/20 exitasap
@400000006afee60a161724cc delivery 3010: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795089919_29ec689505f2_-_esmtp/
@400000006afee60a161724cc status: local 0/10 remote 6/20 exitasap
@400000006afee60a16175794 end msg 1310732
@400000006afee60a1f93a804 delivery 3007: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795089919_qp_6443/
@400000006afee60a1f9401dc status: local 0/10 remote 5/20 exitasap
@400000006afee60b2ea33b5c delivery 3001: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<64e72969b07360af@mail.example>_[InternalId=147192402]_Queued_mail_for_delivery/
@400000006afee60b2ea375f4 status: local 0/10 remote 4/20 exitasap
@400000006afee60b32748ac4 delivery 3004: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4EAC501342/
@400000006afee60b3274aa04 status: local 0/10 remote 3/20 exitasap
@400000006afee60c0b2aaa5c delivery 3006: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795089919_ca6f27ddbb9e_-_esmtp/
@400000006afee60c0b2b42b4 status: local 0/10 remote 2/20 exitasap
@400000006afee60c1536521c delivery 3002: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<a8f6ebe8ee8ceb1d@mail.example>_[InternalId=2040862661]_Queued_mail_for_delivery/
@400000006afee60c1536ee5c status: local 0/10 remote 1/20 exitasap
@400000006afee60c1ee29bcc delivery 3009: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1w1EC8-12F437-DC/
@400000006afee60c1ee3574c status: local 0/10 remote 0/20 exitasap
@400000006afee60c1ee3574c bounce msg 1310781 qp 20468
@400000006afee60c1ee3dc1c end msg 1310781
@400000006afee60c1ee40714 status: exiting
@400000006afee60f1ee40714 status: local 0/10 remote 0/20
@400000006afee60f1ee47c44 new msg 1310781
@400000006afee60f1ee508e4 info msg 1310781: bytes 51117 from <> qp 20468 uid 7796
@400000006afee60f1ee54f34 starting delivery 1: msg 1310781 to local club.example-nina@club.example
@400000006afee60f1ee5fefc status: local 1/10 remote 0/20
@400000006afee60f1ee64164 new msg 1310732
@400000006afee60f1ee64164 info msg 1310732: bytes 4419 from <j.klein@club.example> qp 20470 uid 7791
@400000006afee60f1ee64164 starting delivery 2: msg 1310732 to remote f.braun2@bricks.example
@400000006afee60f1ee6ba7c status: local 1/10 remote 1/20
@400000006afee60f21efef54 delivery 1: success: did_0+0+1/
@400000006afee60f21f07bf4 status: local 0/10 remote 1/20
@400000006afee60f21f07bf4 end msg 1310781
@400000006afee611006c3cfc delivery 2: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_D5040990CC/
@400000006afee611006c8734 status: local 0/10 remote 0/20
@400000006afee611006cc99c end msg 1310732
@400000006afee6242f4883dc new msg 1310732
@400000006afee6242f4933a4 info msg 1310732: bytes 26507 from <o.beck@shop.example> qp 20475 uid 7791
@400000006afee6242f49a4ec starting delivery 3: msg 1310732 to remote anna.koch1@birch.example
@400000006afee6242f4a1a1c status: local 0/10 remote 1/20
@400000006afee6260ca557c4 delivery 3: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5C1E2A2646/
@400000006afee6260ca5fbd4 status: local 0/10 remote 0/20
@400000006afee6260ca6e634 end msg 1310732
@400000006afee62939410544 new msg 1310732
@400000006afee62939410544 info msg 1310732: bytes 61129 from <b.lang5@workshop.test> qp 20482 uid 7791
@400000006afee62939410544 starting delivery 4: msg 1310732 to local shop.example-z.jung@shop.example
@400000006afee6293941c4ac status: local 1/10 remote 0/20
@400000006afee62a0077973c delivery 4: success: did_0+0+1/
@400000006afee62a00784aec status: local 0/10 remote 0/20
@400000006afee62a00788d54 end msg 1310732
@400000006afee642228695bc new msg 1310732
@400000006afee642228695bc info msg 1310732: bytes 7408 from <f.braun34@bigmail.example> qp 20490 uid 7791
@400000006afee642228695bc starting delivery 5: msg 1310732 to local wanda@example.net
@400000006afee642228699a4 status: local 1/10 remote 0/20
@400000006afee64225e90a3c delivery 5: success: did_0+0+1/
@400000006afee64225e9a67c status: local 0/10 remote 0/20
@400000006afee64225ea65e4 end msg 1310732
@400000006afee64c1a1548c4 new msg 1310732
@400000006afee64c1a15b624 info msg 1310732: bytes 2997 from <r.frank@club.example> qp 20495 uid 7791
@400000006afee64c1a16758c starting delivery 6: msg 1310732 to remote greta2@partner.test
@400000006afee64c1a16758c status: local 0/10 remote 1/20
@400000006afee64c2d61b2dc new msg 1310781
@400000006afee64c2d61b2dc info msg 1310781: bytes 1731 from <z.jung@shop.example> qp 20499 uid 7791
@400000006afee64c2d6233c4 starting delivery 7: msg 1310781 to remote nina3@mill.test
@400000006afee64c2d624b34 status: local 0/10 remote 2/20
@400000006afee64d267a0384 delivery 7: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F5E7A00FA7/
@400000006afee64d267a0384 status: local 0/10 remote 1/20
@400000006afee64d267a0384 end msg 1310781
@400000006afee64e30f55d04 delivery 6: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_FFEF4CF33C/
@400000006afee64e30f5e5bc status: local 0/10 remote 0/20
@400000006afee64e30f6bc94 end msg 1310732
@400000006afee65c0772c2dc new msg 1310732
@400000006afee65c0772c2dc info msg 1310732: bytes 1725 from <sara@club.example> qp 20503 uid 7791
@400000006afee65c0772c2dc starting delivery 8: msg 1310732 to remote f.braun7@meadow.example
@400000006afee65c07733fdc status: local 0/10 remote 1/20
@400000006afee65c085bdea4 new msg 1310781
@400000006afee65c085c675c info msg 1310781: bytes 12546 from <b.lang@shop.example> qp 20511 uid 7791
@400000006afee65c085cc134 starting delivery 9: msg 1310781 to remote f.braun1@workshop.test
@400000006afee65c085dab94 status: local 0/10 remote 2/20
@400000006afee65c1d28b2e4 delivery 8: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795090002_qp_4842/
@400000006afee65c1d293f84 status: local 0/10 remote 1/20
@400000006afee65c1d293f84 end msg 1310732
@400000006afee65e24c1243c delivery 9: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4B63AF88DC/
@400000006afee65e24c1243c status: local 0/10 remote 0/20
@400000006afee65e24c1243c end msg 1310781
@400000006afee6951998d94c new msg 1310781
@400000006afee6951998d94c info msg 1310781: bytes 4345 from <j.klein24@typo.test> qp 20516 uid 7791
@400000006afee69519992f3c starting delivery 10: msg 1310781 to local club.example-f.braun@club.example
@400000006afee69519994e7c status: local 1/10 remote 0/20
@400000006afee6951999cb7c starting delivery 11: msg 1310781 to local club.example-sara@club.example
@400000006afee695199a022c status: local 2/10 remote 0/20
@400000006afee695199a022c starting delivery 12: msg 1310781 to local carla@example.net
@400000006afee695199ae8a4 status: local 3/10 remote 0/20
@400000006afee695199ae8a4 starting delivery 13: msg 1310781 to local shop.example-ida@shop.example
@400000006afee695199ae8a4 status: local 4/10 remote 0/20
@400000006afee695199ae8a4 starting delivery 14: msg 1310781 to local paula@example.net
@400000006afee695199b84e4 status: local 5/10 remote 0/20
@400000006afee6951b8acddc delivery 14: success: did_0+0+1/
@400000006afee6951b8b7da4 status: local 4/10 remote 0/20
@400000006afee6951c71845c delivery 10: success: did_0+0+1/
@400000006afee6951c71845c status: local 3/10 remote 0/20
@400000006afee6951d18b90c delivery 11: success: did_0+0+1/
@400000006afee6951d18b90c status: local 2/10 remote 0/20
@400000006afee6951dac8ccc delivery 13: success: did_0+0+1/
@400000006afee6951dac8ccc status: local 1/10 remote 0/20
@400000006afee6951e1b67b4 delivery 12: success: did_0+0+1/
@400000006afee6951e1bbda4 status: local 0/10 remote 0/20
@400000006afee6951e1c07dc end msg 1310781
@400000006afee6ad2271e8c4 new msg 1310781
@400000006afee6ad2271e8c4 info msg 1310781: bytes 20408 from <f.braun26@customer.example> qp 20522 uid 7791
@400000006afee6ad227236e4 starting delivery 15: msg 1310781 to local club.example-j.klein@club.example
@400000006afee6ad227236e4 status: local 1/10 remote 0/20
@400000006afee6ad2350fa3c new msg 1310732
@400000006afee6ad2351a234 info msg 1310732: bytes 8670 from <emma19@birch.example> qp 20528 uid 7791
@400000006afee6ad23523e74 starting delivery 16: msg 1310732 to local paula@example.net
@400000006afee6ad2352c344 status: local 2/10 remote 0/20
@400000006afee6ad2407618c delivery 16: success: did_0+0+1/
@400000006afee6ad240820f4 status: local 1/10 remote 0/20
@400000006afee6ad2408f3e4 end msg 1310732
@400000006afee6ad2467b1cc new msg 1310732
@400000006afee6ad2467b1cc info msg 1310732: bytes 16754 from <j.klein27@corner.test> qp 20535 uid 7791
@400000006afee6ad24681b44 starting delivery 17: msg 1310732 to local club.example-k.maier@club.example
@400000006afee6ad2468b784 status: local 2/10 remote 0/20
@400000006afee6ad246901bc starting delivery 18: msg 1310732 to local club.example-lena@club.example
@400000006afee6ad2469ccdc status: local 3/10 remote 0/20
@400000006afee6ad2469ccdc starting delivery 19: msg 1310732 to local club.example-emma@club.example
@400000006afee6ad2469ccdc status: local 4/10 remote 0/20
@400000006afee6ad246a1ee4 starting delivery 20: msg 1310732 to local shop.example-ida@shop.example
@400000006afee6ad246a1ee4 status: local 5/10 remote 0/20
@400000006afee6ad2497be94 delivery 15: success: did_0+0+1/
@400000006afee6ad249856ec status: local 4/10 remote 0/20
@400000006afee6ad24991a3c end msg 1310781
@400000006afee6ad26f244ac delivery 18: success: did_0+0+1/
@400000006afee6ad26f31f6c status: local 3/10 remote 0/20
@400000006afee6ad295edbc4 delivery 20: success: did_0+0+1/
@400000006afee6ad295f647c status: local 2/10 remote 0/20
@400000006afee6ad2a1385c4 delivery 17: success: did_0+0+1/
@400000006afee6ad2a1385c4 status: local 1/10 remote 0/20
@400000006afee6ad2ba20d34 delivery 19: success: did_0+0+1/
@400000006afee6ad2ba20d34 status: local 0/10 remote 0/20
@400000006afee6ad2ba2cc9c end msg 1310732
@400000006afee6cc1cd16354 new msg 1310732
@400000006afee6cc1cd1ec0c info msg 1310732: bytes 5873 from <orders@shop.example> qp 20541 uid 10001
@400000006afee6cc1cd1ec0c starting delivery 21: msg 1310732 to remote v.horn9@canal.test
@400000006afee6cc1cd29404 status: local 0/10 remote 1/20
@400000006afee6cd1164a4f4 delivery 21: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795090114_91b62836bcdd_-_esmtp/
@400000006afee6cd1164a4f4 status: local 0/10 remote 0/20
@400000006afee6cd11656c2c end msg 1310732
@400000006afee71b29fc3504 new msg 1310732
@400000006afee71b29fcb9d4 info msg 1310732: bytes 21788 from <greta@example.net> qp 20547 uid 7791
@400000006afee71b29fd5de4 starting delivery 22: msg 1310732 to remote o.beck7@cloudy.example
@400000006afee71b29fd5de4 status: local 0/10 remote 1/20
@400000006afee71c130d4fcc new msg 1310781
@400000006afee71c130e2a8c info msg 1310781: bytes 6231 from <v.horn38@bluebird.test> qp 20552 uid 7791
@400000006afee71c130e807c starting delivery 23: msg 1310781 to local wanda@example.net
@400000006afee71c130e807c status: local 1/10 remote 1/20
@400000006afee71c162aa8e4 delivery 22: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_04A8775368/
@400000006afee71c162aa8e4 status: local 1/10 remote 0/20
@400000006afee71c162ac824 end msg 1310732
@400000006afee71c19ab6364 delivery 23: success: did_0+0+1/
@400000006afee71c19ab6364 status: local 0/10 remote 0/20
@400000006afee71c19abb56c end msg 1310781
@400000006afee75229f3e41c new msg 1310781
@400000006afee75229f44d94 info msg 1310781: bytes 2550 from <ute30@lantern.test> qp 20554 uid 7791
@400000006afee75229f45d34 starting delivery 24: msg 1310781 to local club.example-f.braun@club.example
@400000006afee75229f4a76c status: local 1/10 remote 0/20
@400000006afee7522c50f2a4 delivery 24: success: did_0+0+1/
@400000006afee7522c50f2a4 status: local 0/10 remote 0/20
@400000006afee7522c519a9c end msg 1310781
@400000006afee75e101b5c14 new msg 1310781
@400000006afee75e101be4cc info msg 1310781: bytes 11949 from <v.horn@shop.example> qp 20558 uid 7791
@400000006afee75e101c1794 starting delivery 25: msg 1310781 to local club.example-emma@club.example
@400000006afee75e101c987c status: local 1/10 remote 0/20
@400000006afee75e1330317c delivery 25: success: did_0+0+1/
@400000006afee75e13308384 status: local 0/10 remote 0/20
@400000006afee75e13308384 end msg 1310781
@400000006afee7872bf9c63c starting delivery 26: msg 1310791 to remote j.klein2@university.example
@400000006afee7872bfa79ec status: local 0/10 remote 1/20
@400000006afee78921e6f674 delivery 26: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795090301_dc82390d8252_-_esmtp/
@400000006afee78921e7487c status: local 0/10 remote 0/20
@400000006afee78921e7487c end msg 1310791
@400000006afee7a9282cc84c new msg 1310791
@400000006afee7a9282ccc34 info msg 1310791: bytes 7454 from <anna.koch@shop.example> qp 20565 uid 7791
@400000006afee7a9282d1284 starting delivery 27: msg 1310791 to remote sara10@university.example
@400000006afee7a9282dbe64 status: local 0/10 remote 1/20
@400000006afee7a9282e00cc starting delivery 28: msg 1310791 to remote greta10@opera.example
@400000006afee7a9282e3394 status: local 0/10 remote 2/20
@400000006afee7a9282eeb2c starting delivery 29: msg 1310791 to remote m.roth2@bigmail.example
@400000006afee7a9282eeb2c status: local 0/10 remote 3/20
@400000006afee7a9282eeb2c starting delivery 30: msg 1310791 to remote z.jung8@mill.test
@400000006afee7a9282f4504 status: local 0/10 remote 4/20
@400000006afee7aa240a0554 delivery 29: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<m.roth2@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afee7aa240a6ae4 status: local 0/10 remote 3/20
@400000006afee7aa2a802a44 delivery 30: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F454AA6239/
@400000006afee7aa2a802a44 status: local 0/10 remote 2/20
@400000006afee7aa377fcd44 delivery 27: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<sara10@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afee7aa37800fac status: local 0/10 remote 1/20
@400000006afee7ac09763bcc delivery 28: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<98357e206f1b10e7@mail.example>_[InternalId=1465648385]_Queued_mail_for_delivery/
@400000006afee7ac09770ebc status: local 0/10 remote 0/20
@400000006afee7d10523161c new msg 1310781
@400000006afee7d105239aec info msg 1310781: bytes 3492 from <carla19@kiosk.example> qp 20573 uid 7791
@400000006afee7d10523d96c starting delivery 31: msg 1310781 to local club.example-d.weiss@club.example
@400000006afee7d105245284 status: local 1/10 remote 0/20
@400000006afee7d10b4761ec delivery 31: success: did_0+0+1/
@400000006afee7d10b4761ec status: local 0/10 remote 0/20
@400000006afee7d10b4761ec end msg 1310781
@400000006afee7fc282fcdbc new msg 1310781
@400000006afee7fc28308d24 info msg 1310781: bytes 12804 from <t.wolf@shop.example> qp 20576 uid 7791
@400000006afee7fc2830a494 starting delivery 32: msg 1310781 to local shop.example-z.jung@shop.example
@400000006afee7fc28318724 status: local 1/10 remote 0/20
@400000006afee7fc28318724 starting delivery 33: msg 1310781 to local club.example-h.vogel@club.example
@400000006afee7fc2831fc54 status: local 2/10 remote 0/20
@400000006afee7fc2e0b970c delivery 33: success: did_0+0+1/
@400000006afee7fc2e0be52c status: local 1/10 remote 0/20
@400000006afee7fc2f0f3014 delivery 32: success: did_0+0+1/
@400000006afee7fc2f0fad14 status: local 0/10 remote 0/20
@400000006afee7fc2f0fc09c end msg 1310781
@400000006afee80d1d767cf4 new msg 1310781
@400000006afee80d1d76c72c info msg 1310781: bytes 5431 from <orders@shop.example> qp 20583 uid 10001
@400000006afee80d1d777adc starting delivery 34: msg 1310781 to remote carla6@freemail.test
@400000006afee80d1d777adc status: local 0/10 remote 1/20
@400000006afee80e3616c764 delivery 34: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_9E42464F4D/
@400000006afee80e36177efc status: local 0/10 remote 0/20
@400000006afee80e361855d4 end msg 1310781
@400000006afee8242d98439c new msg 1310781
@400000006afee8242d987e34 info msg 1310781: bytes 2297 from <m.roth14@tailor.example> qp 20586 uid 7791
@400000006afee8242d987e34 starting delivery 35: msg 1310781 to local club.example-k.maier@club.example
@400000006afee8242d9906ec status: local 1/10 remote 0/20
@400000006afee8242e966634 delivery 35: success: did_0+0+1/
@400000006afee8242e9671ec status: local 0/10 remote 0/20
@400000006afee8242e967da4 end msg 1310781
@400000006afee8412ddd95b4 new msg 1310781
@400000006afee8412ddddfec info msg 1310781: bytes 5187 from <> qp 20590 uid 7791
@400000006afee8412dddeba4 starting delivery 36: msg 1310781 to local club.example-k.maier@club.example
@400000006afee8412ddec664 status: local 1/10 remote 0/20
@400000006afee841304a5bac delivery 36: success: did_0+0+1/
@400000006afee841304a8e74 status: local 0/10 remote 0/20
@400000006afee841304a8e74 end msg 1310781
@400000006afee8420566a6fc new msg 1310781
@400000006afee842056723fc info msg 1310781: bytes 4049 from <y.kurz16@paper.example> qp 20597 uid 7791
@400000006afee842056723fc starting delivery 37: msg 1310781 to local shop.example-anna.koch@shop.example
@400000006afee84205674ef4 status: local 1/10 remote 0/20
@400000006afee842073a74cc delivery 37: success: did_0+0+1/
@400000006afee842073b575c status: local 0/10 remote 0/20
@400000006afee842073c0ef4 end msg 1310781
@400000006afee84233beb634 new msg 1310781
@400000006afee84233beb634 info msg 1310781: bytes 3422 from <v.horn4@partner.test> qp 20600 uid 7791
@400000006afee84233bf2394 starting delivery 38: msg 1310781 to local shop.example-o.beck@shop.example
@400000006afee84233bf565c status: local 1/10 remote 0/20
@400000006afee8423860a7c4 delivery 38: success: did_0+0+1/
@400000006afee8423860bf34 status: local 0/10 remote 0/20
@400000006afee8423860bf34 end msg 1310781
@400000006afee845384ccdbc starting delivery 39: msg 1310789 to remote j.klein@silent.test
@400000006afee845384ccdbc status: local 0/10 remote 1/20
@400000006afee84539e9dfd4 delivery 39: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afee84539ea782c status: local 0/10 remote 0/20
@400000006afee871121b23b4 new msg 1310781
@400000006afee871121b279c info msg 1310781: bytes 12255 from <t.wolf@shop.example> qp 20603 uid 7791
@400000006afee871121b279c starting delivery 40: msg 1310781 to remote h.vogel1@birch.example
@400000006afee871121b855c status: local 0/10 remote 1/20
@400000006afee871399ba864 delivery 40: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_2570F8178D/
@400000006afee871399c7f3c status: local 0/10 remote 0/20
@400000006afee871399c7f3c end msg 1310781
@400000006afee87b2038023c new msg 1310781
@400000006afee87b2038aa34 info msg 1310781: bytes 32966 from <carla@example.net> qp 20606 uid 7791
@400000006afee87b2038c974 starting delivery 41: msg 1310781 to remote b.lang5@cloudy.example
@400000006afee87b2038c974 status: local 0/10 remote 1/20
@400000006afee87e01a52a5c delivery 41: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_24171EE36E/
@400000006afee87e01a5881c status: local 0/10 remote 0/20
@400000006afee87e01a65ef4 end msg 1310781
@400000006afee89412de5474 new msg 1310781
@400000006afee89412de5474 info msg 1310781: bytes 7711 from <emma0@customer.example> qp 20608 uid 7791
@400000006afee89412de5474 starting delivery 42: msg 1310781 to local shop.example-z.jung@shop.example
@400000006afee89412de5474 status: local 1/10 remote 0/20
@400000006afee894138f975c delivery 42: success: did_0+0+1/
@400000006afee894139004bc status: local 0/10 remote 0/20
@400000006afee894139004bc end msg 1310781
@400000006afee8941f03c7fc new msg 1310781
@400000006afee8941f046054 info msg 1310781: bytes 1483 from <d.weiss6@vineyard.example> qp 20610 uid 7791
@400000006afee8941f04f0dc starting delivery 43: msg 1310781 to local wanda@example.net
@400000006afee8941f05cf84 status: local 1/10 remote 0/20
@400000006afee89421880d94 delivery 43: success: did_0+0+1/
@400000006afee8942188b974 status: local 0/10 remote 0/20
@400000006afee8942188b974 end msg 1310781
@400000006afee8a612905f6c new msg 1310781
@400000006afee8a61290673c info msg 1310781: bytes 8914 from <m.roth@shop.example> qp 20613 uid 7791
@400000006afee8a612911aec starting delivery 44: msg 1310781 to remote z.jung0@mill.test
@400000006afee8a61291519c status: local 0/10 remote 1/20
@400000006afee8a61291eddc starting delivery 45: msg 1310781 to remote b.lang1@lighthouse.test
@400000006afee8a61291eddc status: local 0/10 remote 2/20
@400000006afee8a805e0d83c delivery 44: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_074E8B2921/
@400000006afee8a805e0d83c status: local 0/10 remote 1/20
@400000006afee8a80607a5d4 delivery 45: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w5623-C7EB39-AE/
@400000006afee8a806080394 status: local 0/10 remote 0/20
@400000006afee8a806089fd4 end msg 1310781
@400000006afee8a82e957bd4 new msg 1310781
@400000006afee8a82e962f84 info msg 1310781: bytes 3941 from <z.jung@shop.example> qp 20618 uid 7791
@400000006afee8a82e962f84 starting delivery 46: msg 1310781 to remote h.vogel3@station.test
@400000006afee8a82e968574 status: local 0/10 remote 1/20
@400000006afee8a9315714a4 delivery 46: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1w16B3-6168DD-B7/
@400000006afee8a93157e794 status: local 0/10 remote 0/20
@400000006afee8a93158687c end msg 1310781
@400000006afee8ed1eb8ff74 new msg 1310781
@400000006afee8ed1eb8ff74 info msg 1310781: bytes 11890 from <m.roth@shop.example> qp 20625 uid 7791
@400000006afee8ed1eb8ff74 starting delivery 47: msg 1310781 to remote ute0@meadow.example
@400000006afee8ed1eb9e5ec status: local 0/10 remote 1/20
@400000006afee8ee3302a1c4 delivery 47: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795090659_qp_5150/
@400000006afee8ee3303595c status: local 0/10 remote 0/20
@400000006afee8ee3303d274 end msg 1310781
@400000006afee9093b16a004 new msg 1310781
@400000006afee9093b170d64 info msg 1310781: bytes 2310 from <sara19@reed.test> qp 20632 uid 7791
@400000006afee9093b178e4c starting delivery 48: msg 1310781 to local shop.example-o.beck@shop.example
@400000006afee9093b17eff4 status: local 1/10 remote 0/20
@400000006afee90a0234e354 delivery 48: success: did_0+0+1/
@400000006afee90a0235549c status: local 0/10 remote 0/20
@400000006afee90a0235549c end msg 1310781
@400000006afee9390b82d894 starting delivery 49: msg 1310791 to remote sara10@university.example
@400000006afee9390b83c2f4 status: local 0/10 remote 1/20
@400000006afee93a0b20b394 delivery 49: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795090735_d143eb657c10_-_esmtp/
@400000006afee93a0b21347c status: local 0/10 remote 0/20
@400000006afee93a0b22170c bounce msg 1310791 qp 20636
@400000006afee93a0b2226ac end msg 1310791
@400000006afee93a0b466bd4 new msg 1310791
@400000006afee93a0b466bd4 info msg 1310791: bytes 8431 from <> qp 20636 uid 7796
@400000006afee93a0b468344 starting delivery 50: msg 1310791 to local shop.example-anna.koch@shop.example
@400000006afee93a0b4742ac status: local 1/10 remote 0/20
@400000006afee93a1096a694 delivery 50: success: did_0+0+1/
@400000006afee93a1097006c status: local 0/10 remote 0/20
@400000006afee93a1097bfd4 end msg 1310791
@400000006afee9661b574674 new msg 1310791
@400000006afee9661b578cc4 info msg 1310791: bytes 5304 from <b.lang7@tailor.example> qp 20638 uid 7791
@400000006afee9661b5838a4 starting delivery 51: msg 1310791 to local carla@example.net
@400000006afee9661b58cd14 status: local 1/10 remote 0/20
@400000006afee96622d1910c delivery 51: success: did_0+0+1/
@400000006afee96622d1910c status: local 0/10 remote 0/20
@400000006afee96622d263fc end msg 1310791
@400000006afee96714722b44 new msg 1310791
@400000006afee9671472469c info msg 1310791: bytes 33671 from <k.maier7@library.example> qp 20640 uid 7791
@400000006afee9671472f664 starting delivery 52: msg 1310791 to local club.example-k.maier@club.example
@400000006afee9671472f664 status: local 1/10 remote 0/20
@400000006afee96717c2f06c delivery 52: success: did_0+0+1/
@400000006afee96717c3abec status: local 0/10 remote 0/20
@400000006afee96717c3abec end msg 1310791
@400000006afee99a19c2798c new msg 1310791
@400000006afee99a19c2ead4 info msg 1310791: bytes 7191 from <h.vogel5@dune.test> qp 20644 uid 7791
@400000006afee99a19c396b4 starting delivery 53: msg 1310791 to local shop.example-o.beck@shop.example
@400000006afee99a19c396b4 status: local 1/10 remote 0/20
@400000006afee99a20838644 delivery 53: success: did_0+0+1/
@400000006afee99a20838644 status: local 0/10 remote 0/20
@400000006afee99a20838644 end msg 1310791
@400000006afee9aa03c09fec new msg 1310791
@400000006afee9aa03c18664 info msg 1310791: bytes 734 from <root@mx1.example.net> qp 20649 uid 0
@400000006afee9aa03c18664 starting delivery 54: msg 1310791 to local root@mx1.example.net
@400000006afee9aa03c2556c status: local 1/10 remote 0/20
@400000006afee9aa0743f27c new msg 1310781
@400000006afee9aa074430fc info msg 1310781: bytes 974 from <root@mx1.example.net> qp 20651 uid 7790
@400000006afee9aa074430fc starting delivery 55: msg 1310781 to local greta@example.net
@400000006afee9aa0744a62c status: local 2/10 remote 0/20
@400000006afee9aa0744a62c delivery 54: success: did_0+1+0/qp_20651/
@400000006afee9aa0745697c status: local 1/10 remote 0/20
@400000006afee9aa07462114 end msg 1310791
@400000006afee9aa0b26455c delivery 55: success: did_0+0+1/
@400000006afee9aa0b26d1fc status: local 0/10 remote 0/20
@400000006afee9aa0b26d1fc end msg 1310781
@400000006afee9b0172b5bbc new msg 1310781
@400000006afee9b0172c22f4 info msg 1310781: bytes 1455 from <r.frank@club.example> qp 20659 uid 7791
@400000006afee9b0172c22f4 starting delivery 56: msg 1310781 to remote emma0@castle.example
@400000006afee9b0172c22f4 status: local 0/10 remote 1/20
@400000006afee9b0172c74fc starting delivery 57: msg 1310781 to remote ida8@partner.test
@400000006afee9b0172c74fc status: local 0/10 remote 2/20
@400000006afee9b0172c74fc starting delivery 58: msg 1310781 to remote nina10@school.example
@400000006afee9b0172c74fc status: local 0/10 remote 3/20
@400000006afee9b101aea03c delivery 57: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_8699480E21/
@400000006afee9b101af86b4 status: local 0/10 remote 2/20
@400000006afee9b207ee828c delivery 56: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795090854_qp_27014/
@400000006afee9b207eead84 status: local 0/10 remote 1/20
@400000006afee9b20ab6be94 delivery 58: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795090854_qp_7632/
@400000006afee9b20ab6ed74 status: local 0/10 remote 0/20
@400000006afee9b20ab781e4 end msg 1310781
@400000006afee9bd1a370d4c new msg 1310781
@400000006afee9bd1a37efdc info msg 1310781: bytes 1482 from <f.braun0@bluebird.test> qp 20666 uid 7791
@400000006afee9bd1a37efdc starting delivery 59: msg 1310781 to local shop.example-o.beck@shop.example
@400000006afee9bd1a37efdc status: local 1/10 remote 0/20
@400000006afee9bd20208684 delivery 59: success: did_0+0+1/
@400000006afee9bd20208684 status: local 0/10 remote 0/20
@400000006afee9bd20208684 end msg 1310781
@400000006afee9f72ff0ba5c new msg 1310781
@400000006afee9f72ff18d4c info msg 1310781: bytes 2164 from <b.lang11@elm.example> qp 20671 uid 7791
@400000006afee9f72ff18d4c starting delivery 60: msg 1310781 to local club.example-sara@club.example
@400000006afee9f72ff18d4c status: local 1/10 remote 0/20
@400000006afee9f732dcc274 delivery 60: success: did_0+0+1/
@400000006afee9f732dd7df4 status: local 0/10 remote 0/20
@400000006afee9f732dd994c end msg 1310781
@400000006afee9f909e19444 new msg 1310781
@400000006afee9f909e24024 info msg 1310781: bytes 6927 from <orders@shop.example> qp 20676 uid 10001
@400000006afee9f909e24024 starting delivery 61: msg 1310781 to remote f.braun29@slowpost.example
@400000006afee9f909e3075c status: local 0/10 remote 1/20
@400000006afeea0003ac6ff4 delivery 61: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/
@400000006afeea0003ad084c status: local 0/10 remote 0/20
@400000006afeea221ac9b05c new msg 1310791
@400000006afeea221ac9d76c info msg 1310791: bytes 4455 from <greta@example.net> qp 20678 uid 7791
@400000006afeea221ac9d76c starting delivery 62: msg 1310791 to local club.example-nina@club.example
@400000006afeea221aca48b4 status: local 1/10 remote 0/20
@400000006afeea22206bf31c delivery 62: success: did_0+0+1/
@400000006afeea22206c8f5c status: local 0/10 remote 0/20
@400000006afeea22206d624c end msg 1310791
@400000006afeea2c1eacb6ec new msg 1310791
@400000006afeea2c1ead4f44 info msg 1310791: bytes 7670 from <b.lang@shop.example> qp 20681 uid 7791
@400000006afeea2c1ead5714 starting delivery 63: msg 1310791 to remote sara8@cloudy.example
@400000006afeea2c1ead5714 status: local 0/10 remote 1/20
@400000006afeea2d20fc3c9c delivery 63: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_26E82EB066/
@400000006afeea2d20fce0ac status: local 0/10 remote 0/20
@400000006afeea2d20fce0ac end msg 1310791
@400000006afeea4b264e4064 new msg 1310791
@400000006afeea4b264e4064 info msg 1310791: bytes 37440 from <f.braun35@corner.test> qp 20689 uid 7791
@400000006afeea4b264e9654 starting delivery 64: msg 1310791 to local shop.example-t.wolf@shop.example
@400000006afeea4b264f22f4 status: local 1/10 remote 0/20
@400000006afeea4b264fe644 starting delivery 65: msg 1310791 to local shop.example-m.roth@shop.example
@400000006afeea4b26500d54 status: local 2/10 remote 0/20
@400000006afeea4b2869eca4 delivery 64: success: did_0+0+1/
@400000006afeea4b2869eca4 status: local 1/10 remote 0/20
@400000006afeea4b2c9ae06c delivery 65: success: did_0+0+1/
@400000006afeea4b2c9ae06c status: local 0/10 remote 0/20
@400000006afeea4b2c9b74dc end msg 1310791
@400000006afeea6c3540687c new msg 1310791
@400000006afeea6c3540687c info msg 1310791: bytes 20470 from <k.maier2@castle.example> qp 20695 uid 7791
@400000006afeea6c3540687c starting delivery 66: msg 1310791 to local carla@example.net
@400000006afeea6c35414ef4 status: local 1/10 remote 0/20
@400000006afeea6c3541a0fc starting delivery 67: msg 1310791 to local paula@example.net
@400000006afeea6c3541a8cc status: local 2/10 remote 0/20
@400000006afeea6c3542932c starting delivery 68: msg 1310791 to local club.example-emma@club.example
@400000006afeea6c354342f4 status: local 3/10 remote 0/20
@400000006afeea6c354342f4 starting delivery 69: msg 1310791 to local club.example-nina@club.example
@400000006afeea6c354342f4 status: local 4/10 remote 0/20
@400000006afeea6c3543a0b4 starting delivery 70: msg 1310791 to local shop.example-t.wolf@shop.example
@400000006afeea6c3544025c status: local 5/10 remote 0/20
@400000006afeea6c35eb6dbc delivery 70: success: did_0+0+1/
@400000006afeea6c35ebf674 status: local 4/10 remote 0/20
@400000006afeea6c39180cfc delivery 69: success: did_0+0+1/
@400000006afeea6c391895b4 status: local 3/10 remote 0/20
@400000006afeea6c39acfde4 delivery 67: success: did_0+0+1/
@400000006afeea6c39adc134 status: local 2/10 remote 0/20
@400000006afeea6c3a4313c4 delivery 66: success: did_0+0+1/
@400000006afeea6c3a4313c4 status: local 1/10 remote 0/20
@400000006afeea6c3a4de934 delivery 68: success: did_0+0+1/
@400000006afeea6c3a4e1044 status: local 0/10 remote 0/20
@400000006afeea6c3a4e23cc end msg 1310791
@400000006afeea6d0cbd219c new msg 1310791
@400000006afeea6d0cbdd934 info msg 1310791: bytes 4179 from <> qp 20703 uid 7791
@400000006afeea6d0cbdecbc starting delivery 71: msg 1310791 to local club.example-nina@club.example
@400000006afeea6d0cbe236c status: local 1/10 remote 0/20
@400000006afeea6d1240821c delivery 71: success: did_0+0+1/
@400000006afeea6d12414d3c status: local 0/10 remote 0/20
@400000006afeea6d12414d3c end msg 1310791
@400000006afeeaa512cce784 new msg 1310791
@400000006afeeaa512cd5cb4 info msg 1310791: bytes 3314 from <b.lang@shop.example> qp 20709 uid 7791
@400000006afeeaa512ce23ec starting delivery 72: msg 1310791 to remote paula11@slowpost.example
@400000006afeeaa512ced79c status: local 0/10 remote 1/20
@400000006afeeaa72b25b914 delivery 72: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<ddbbd5d03cae228b@mail.example>_[InternalId=1012498053]_Queued_mail_for_delivery/
@400000006afeeaa72b25b914 status: local 0/10 remote 0/20
@400000006afeeaa72b25c4cc end msg 1310791
@400000006afeeac1239f6474 new msg 1310791
@400000006afeeac1239f879c info msg 1310791: bytes 1577 from <emma@club.example> qp 20712 uid 7791
@400000006afeeac1239f879c starting delivery 73: msg 1310791 to remote anna.koch11@dune.test
@400000006afeeac1239f879c status: local 0/10 remote 1/20
@400000006afeeac20e4870d4 delivery 73: failure: 203.0.113.179_does_not_like_recipient./Remote_host_said:_550_5.1.1_<anna.koch11@dune.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.179./
@400000006afeeac20e48e604 status: local 0/10 remote 0/20
@400000006afeeac20e493fdc bounce msg 1310791 qp 20716
@400000006afeeac20e4a2654 end msg 1310791
@400000006afeeac20e516d9c new msg 1310791
@400000006afeeac20e516d9c info msg 1310791: bytes 2754 from <> qp 20716 uid 7796
@400000006afeeac20e51fe24 starting delivery 74: msg 1310791 to local club.example-emma@club.example
@400000006afeeac20e51fe24 status: local 1/10 remote 0/20
@400000006afeeac214d3bbd4 delivery 74: success: did_0+0+1/
@400000006afeeac214d46f84 status: local 0/10 remote 0/20
@400000006afeeac214d46f84 end msg 1310791
@400000006afeead41cfc7e7c new msg 1310791
@400000006afeead41cfc7e7c info msg 1310791: bytes 3481 from <> qp 20720 uid 7791
@400000006afeead41cfd2a5c starting delivery 75: msg 1310791 to local club.example-lena@club.example
@400000006afeead41cfe14bc status: local 1/10 remote 0/20
@400000006afeead41e5a224c delivery 75: success: did_0+0+1/
@400000006afeead41e5a224c status: local 0/10 remote 0/20
@400000006afeead41e5a224c end msg 1310791
@400000006afeeaf20beff244 new msg 1310791
@400000006afeeaf20bf05004 info msg 1310791: bytes 1974 from <v.horn8@oakwood.test> qp 20725 uid 7791
@400000006afeeaf20bf05004 starting delivery 76: msg 1310791 to local shop.example-o.beck@shop.example
@400000006afeeaf20bf09654 status: local 1/10 remote 0/20
@400000006afeeaf20d964b5c delivery 76: success: did_0+0+1/
@400000006afeeaf20d971294 status: local 0/10 remote 0/20
@400000006afeeaf20d977824 end msg 1310791
@400000006afeeb302f753d14 new msg 1310791
@400000006afeeb302f75f894 info msg 1310791: bytes 2706 from <greta@example.net> qp 20727 uid 7791
@400000006afeeb302f75f894 starting delivery 77: msg 1310791 to local carla@example.net
@400000006afeeb302f76797c status: local 1/10 remote 0/20
@400000006afeeb302f76e6dc starting delivery 78: msg 1310791 to local shop.example-m.roth@shop.example
@400000006afeeb302f76e6dc status: local 2/10 remote 0/20
@400000006afeeb302f7796a4 starting delivery 79: msg 1310791 to local shop.example-ida@shop.example
@400000006afeeb302f786d7c status: local 3/10 remote 0/20
@400000006afeeb302f78fe04 starting delivery 80: msg 1310791 to local shop.example-b.lang@shop.example
@400000006afeeb302f79bd6c status: local 4/10 remote 0/20
@400000006afeeb30311d4f94 delivery 79: success: did_0+0+1/
@400000006afeeb30311d5b4c status: local 3/10 remote 0/20
@400000006afeeb3034254034 delivery 78: success: did_0+0+1/
@400000006afeeb303425d4a4 status: local 2/10 remote 0/20
@400000006afeeb3034fc6a3c delivery 80: success: did_0+0+1/
@400000006afeeb3034fcc7fc status: local 1/10 remote 0/20
@400000006afeeb303702830c delivery 77: success: did_0+0+1/
@400000006afeeb303702830c status: local 0/10 remote 0/20
@400000006afeeb3037029694 end msg 1310791
@400000006afeeb5219e74384 new msg 1310791
@400000006afeeb5219e82de4 info msg 1310791: bytes 10915 from <sara@club.example> qp 20729 uid 7791
@400000006afeeb5219e8e964 starting delivery 81: msg 1310791 to remote y.kurz10@bigmail.example
@400000006afeeb5219e8e964 status: local 0/10 remote 1/20
@400000006afeeb5435a67194 delivery 81: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795091272_3d79ad570411_-_esmtp/
@400000006afeeb5435a67194 status: local 0/10 remote 0/20
@400000006afeeb5435a6f27c end msg 1310791
@400000006afeeb6725777bec new msg 1310791
@400000006afeeb6725784af4 info msg 1310791: bytes 12258 from <paula23@quarry.example> qp 20736 uid 7791
@400000006afeeb672578664c starting delivery 82: msg 1310791 to local club.example-k.maier@club.example
@400000006afeeb672579393c status: local 1/10 remote 0/20
@400000006afeeb672686b96c delivery 82: success: did_0+0+1/
@400000006afeeb672686b96c status: local 0/10 remote 0/20
@400000006afeeb6726873a54 end msg 1310791
@400000006afeeb89027a4124 starting delivery 83: msg 1310781 to remote f.braun29@slowpost.example
@400000006afeeb89027a4124 status: local 0/10 remote 1/20
@400000006afeeb8b0eafd594 delivery 83: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<7ea7b7d1149b714d@mail.example>_[InternalId=1412749356]_Queued_mail_for_delivery/
@400000006afeeb8b0eafd594 status: local 0/10 remote 0/20
@400000006afeeb8b0eafe14c end msg 1310781
@400000006afeeb8e1df015dc new msg 1310781
@400000006afeeb8e1df096c4 info msg 1310781: bytes 3119 from <y.kurz2@customer.example> qp 20743 uid 7791
@400000006afeeb8e1df15244 starting delivery 84: msg 1310781 to local club.example-nina@club.example
@400000006afeeb8e1df1ea9c status: local 1/10 remote 0/20
@400000006afeeb8e22a6337c delivery 84: success: did_0+0+1/
@400000006afeeb8e22a6990c status: local 0/10 remote 0/20
@400000006afeeb8e22a6990c end msg 1310781
@400000006afeebd929a8063c new msg 1310781
@400000006afeebd929a89aac info msg 1310781: bytes 60615 from <anna.koch33@cloudy.example> qp 20747 uid 7791
@400000006afeebd929a8d92c starting delivery 85: msg 1310781 to local shop.example-anna.koch@shop.example
@400000006afeebd929a8e4e4 status: local 1/10 remote 0/20
@400000006afeebd92cf8ee8c delivery 85: success: did_0+0+1/
@400000006afeebd92cf91984 status: local 0/10 remote 0/20
@400000006afeebd92cf9c94c end msg 1310781
@400000006afeebdf37bcfd54 new msg 1310781
@400000006afeebdf37bd2464 info msg 1310781: bytes 4199 from <y.kurz6@bigmail.example> qp 20752 uid 7791
@400000006afeebdf37bd3bd4 starting delivery 86: msg 1310781 to local club.example-h.vogel@club.example
@400000006afeebdf37bd3bd4 status: local 1/10 remote 0/20
@400000006afeebdf37bd3bd4 starting delivery 87: msg 1310781 to local club.example-k.maier@club.example
@400000006afeebdf37bdad1c status: local 2/10 remote 0/20
@400000006afeebdf39b84884 delivery 87: success: did_0+0+1/
@400000006afeebdf39b9178c status: local 1/10 remote 0/20
@400000006afeebe003e1fee4 delivery 86: success: did_0+0+1/
@400000006afeebe003e1fee4 status: local 0/10 remote 0/20
@400000006afeebe003e254d4 end msg 1310781
@400000006afeebe715e90434 new msg 1310781
@400000006afeebe715e98134 info msg 1310781: bytes 4064 from <sara@club.example> qp 20756 uid 7791
@400000006afeebe715ea4c54 starting delivery 88: msg 1310781 to local shop.example-o.beck@shop.example
@400000006afeebe715ea4c54 status: local 1/10 remote 0/20
@400000006afeebe717116734 delivery 88: success: did_0+0+1/
@400000006afeebe717116734 status: local 0/10 remote 0/20
@400000006afeebe717121ecc end msg 1310781
@400000006afeebf60df9c434 new msg 1310781
@400000006afeebf60df9c434 info msg 1310781: bytes 8074 from <b.lang@shop.example> qp 20758 uid 7791
@400000006afeebf60dfa50d4 starting delivery 89: msg 1310781 to remote h.vogel4@bigmail.example
@400000006afeebf60dfa8f54 status: local 0/10 remote 1/20
@400000006afeebf6329950d4 delivery 89: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795091436_44a611a0dae3_-_esmtp/
@400000006afeebf6329a009c status: local 0/10 remote 0/20
@400000006afeebf6329ab834 end msg 1310781
@400000006afeec050c84c3ec new msg 1310781
@400000006afeec050c856be4 info msg 1310781: bytes 23710 from <carla38@slowpost.example> qp 20766 uid 7791
@400000006afeec050c861f94 starting delivery 90: msg 1310781 to local club.example-emma@club.example
@400000006afeec050c868cf4 status: local 1/10 remote 0/20
@400000006afeec0512618f0c delivery 90: success: did_0+0+1/
@400000006afeec0512618f0c status: local 0/10 remote 0/20
@400000006afeec0512618f0c end msg 1310781
@400000006afeec081e40ed2c new msg 1310781
@400000006afeec081e41cfbc info msg 1310781: bytes 3323 from <emma@club.example> qp 20770 uid 7791
@400000006afeec081e41cfbc starting delivery 91: msg 1310781 to local club.example-h.vogel@club.example
@400000006afeec081e425c5c status: local 1/10 remote 0/20
@400000006afeec0820d27d1c delivery 91: success: did_0+0+1/
@400000006afeec0820d33c84 status: local 0/10 remote 0/20
@400000006afeec0820d426e4 end msg 1310781
@400000006afeec0a00c8d804 new msg 1310781
@400000006afeec0a00c95504 info msg 1310781: bytes 1990 from <greta10@garden.example> qp 20772 uid 7791
@400000006afeec0a00c9ed5c starting delivery 92: msg 1310781 to local shop.example-ute@shop.example
@400000006afeec0a00ca7de4 status: local 1/10 remote 0/20
@400000006afeec0a055e90ac delivery 92: success: did_0+0+1/
@400000006afeec0a055e90ac status: local 0/10 remote 0/20
@400000006afeec0a055eafec end msg 1310781
@400000006afeec2509c84f84 new msg 1310781
@400000006afeec2509c8c0cc info msg 1310781: bytes 5706 from <z.jung@shop.example> qp 20778 uid 7791
@400000006afeec2509c968c4 starting delivery 93: msg 1310781 to remote m.roth10@tower.test
@400000006afeec2509c968c4 status: local 0/10 remote 1/20
@400000006afeec2634cb1d24 delivery 93: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795091483_qp_370/
@400000006afeec2634cbc904 status: local 0/10 remote 0/20
@400000006afeec2634cc0f54 end msg 1310781
@400000006afeec3e2cf0dc24 new msg 1310781
@400000006afeec3e2cf1841c info msg 1310781: bytes 12891 from <o.beck@shop.example> qp 20782 uid 7791
@400000006afeec3e2cf2570c starting delivery 94: msg 1310781 to local club.example-sara@club.example
@400000006afeec3e2cf2570c status: local 1/10 remote 0/20
@400000006afeec3e31960204 delivery 94: success: did_0+0+1/
@400000006afeec3e31960204 status: local 0/10 remote 0/20
@400000006afeec3e3196734c end msg 1310781
@400000006afeec57382d5edc new msg 1310781
@400000006afeec57382dcc3c info msg 1310781: bytes 14548 from <o.beck33@dairy.example> qp 20784 uid 7791
@400000006afeec57382dcc3c starting delivery 95: msg 1310781 to local club.example-nina@club.example
@400000006afeec57382df734 status: local 1/10 remote 0/20
@400000006afeec580312a8c4 delivery 95: success: did_0+0+1/
@400000006afeec580313394c status: local 0/10 remote 0/20
@400000006afeec5803140854 end msg 1310781
@400000006afeecd00123a234 new msg 1310781
@400000006afeecd001241f34 info msg 1310781: bytes 88842 from <k.maier9@bricks.example> qp 20792 uid 7791
@400000006afeecd0012488ac starting delivery 96: msg 1310781 to local shop.example-b.lang@shop.example
@400000006afeecd0012488ac status: local 1/10 remote 0/20
@400000006afeecd007be79ac delivery 96: success: did_0+0+1/
@400000006afeecd007be8564 status: local 0/10 remote 0/20
@400000006afeecd007be8564 end msg 1310781
@400000006afeece933b9999c new msg 1310781
@400000006afeece933b9e7bc info msg 1310781: bytes 36867 from <carla@example.net> qp 20798 uid 7791
@400000006afeece933babe94 starting delivery 97: msg 1310781 to remote k.maier9@grocer.example
@400000006afeece933bb4f1c status: local 0/10 remote 1/20
@400000006afeecea3784de24 delivery 97: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795091679_qp_9815/
@400000006afeecea37855f0c status: local 0/10 remote 0/20
@400000006afeecea3785ef94 end msg 1310781
@400000006afeeced250086cc starting delivery 98: msg 1310745 to remote h.vogel@silent.test
@400000006afeeced25013e64 status: local 0/10 remote 1/20
@400000006afeeced26473b84 delivery 98: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afeeced264821fc status: local 0/10 remote 0/20
@400000006afeed0d1c28f624 new msg 1310781
@400000006afeed0d1c29d4cc info msg 1310781: bytes 6935 from <ida@shop.example> qp 20805 uid 7791
@400000006afeed0d1c29d4cc starting delivery 99: msg 1310781 to remote y.kurz0@grey.test
@400000006afeed0d1c2a887c status: local 0/10 remote 1/20
@400000006afeed0e2efe4bdc delivery 99: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<y.kurz0@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afeed0e2efe4bdc status: local 0/10 remote 0/20
@400000006afeed1002fa8514 new msg 1310791
@400000006afeed1002fb05fc info msg 1310791: bytes 5293 from <sara33@corner.test> qp 20807 uid 7791
@400000006afeed1002fb67a4 starting delivery 100: msg 1310791 to local club.example-d.weiss@club.example
@400000006afeed1002fbfc14 status: local 1/10 remote 0/20
@400000006afeed1008a3827c delivery 100: success: did_0+0+1/
@400000006afeed1008a3ccb4 status: local 0/10 remote 0/20
@400000006afeed1008a3ff7c end msg 1310791
@400000006afeed1405f4f4ac new msg 1310791
@400000006afeed1405f52f44 info msg 1310791: bytes 20503 from <carla31@castle.example> qp 20814 uid 7791
@400000006afeed1405f5d354 starting delivery 101: msg 1310791 to local shop.example-ute@shop.example
@400000006afeed1405f5fe4c status: local 1/10 remote 0/20
@400000006afeed1405f6cd54 starting delivery 102: msg 1310791 to local shop.example-t.wolf@shop.example
@400000006afeed1405f7b3cc status: local 2/10 remote 0/20
@400000006afeed1405f87eec starting delivery 103: msg 1310791 to local carla@example.net
@400000006afeed1405f87eec status: local 3/10 remote 0/20
@400000006afeed1405f87eec starting delivery 104: msg 1310791 to local shop.example-o.beck@shop.example
@400000006afeed1405f8b1b4 status: local 4/10 remote 0/20
@400000006afeed1408dec274 delivery 102: success: did_0+0+1/
@400000006afeed1408deddcc status: local 3/10 remote 0/20
@400000006afeed140942913c delivery 101: success: did_0+0+1/
@400000006afeed14094325ac status: local 2/10 remote 0/20
@400000006afeed1409cb0abc delivery 103: success: did_0+0+1/
@400000006afeed1409cbe964 status: local 1/10 remote 0/20
@400000006afeed140c41812c delivery 104: success: did_0+0+1/
@400000006afeed140c41c394 status: local 0/10 remote 0/20
@400000006afeed140c41c394 end msg 1310791
@400000006afeed241cc0774c new msg 1310791
@400000006afeed241cc086ec info msg 1310791: bytes 2416 from <v.horn@shop.example> qp 20822 uid 7791
@400000006afeed241cc0f834 starting delivery 105: msg 1310791 to local shop.example-ute@shop.example
@400000006afeed241cc0f834 status: local 1/10 remote 0/20
@400000006afeed24227d180c delivery 105: success: did_0+0+1/
@400000006afeed24227d180c status: local 0/10 remote 0/20
@400000006afeed24227d180c end msg 1310791
@400000006afeed3f02f3da0c new msg 1310791
@400000006afeed3f02f47e1c info msg 1310791: bytes 10781 from <paula4@elm.example> qp 20826 uid 7791
@400000006afeed3f02f49974 starting delivery 106: msg 1310791 to local club.example-sara@club.example
@400000006afeed3f02f55cc4 status: local 1/10 remote 0/20
@400000006afeed3f0561ec0c delivery 106: success: did_0+0+1/
@400000006afeed3f0561ff94 status: local 0/10 remote 0/20
@400000006afeed3f05629bd4 end msg 1310791
@400000006afeed4701f409c4 new msg 1310791
@400000006afeed4701f4a21c info msg 1310791: bytes 6462 from <orders@shop.example> qp 20829 uid 10001
@400000006afeed4701f4a21c starting delivery 107: msg 1310791 to remote nina8@paper.example
@400000006afeed4701f4a21c status: local 0/10 remote 1/20
@400000006afeed492008765c delivery 107: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795091773_2adb55bd5895_-_esmtp/
@400000006afeed492008a154 status: local 0/10 remote 0/20
@400000006afeed492008b4dc end msg 1310791
@400000006afeed7c0ee39794 new msg 1310791
@400000006afeed7c0ee3bea4 info msg 1310791: bytes 8110 from <j.klein5@tower.test> qp 20834 uid 7791
@400000006afeed7c0ee3f554 starting delivery 108: msg 1310791 to local club.example-emma@club.example
@400000006afeed7c0ee43f8c status: local 1/10 remote 0/20
@400000006afeed7c105e9ed4 delivery 108: success: did_0+0+1/
@400000006afeed7c105e9ed4 status: local 0/10 remote 0/20
@400000006afeed7c105e9ed4 end msg 1310791
@400000006afeed8d2767a38c new msg 1310791
@400000006afeed8d2767e9dc info msg 1310791: bytes 88018 from <ida@shop.example> qp 20841 uid 7791
@400000006afeed8d27685f0c starting delivery 109: msg 1310791 to remote ida5@valley.test
@400000006afeed8d27693db4 status: local 0/10 remote 1/20
@400000006afeed8d39c9636c delivery 109: failure: 198.51.100.4_does_not_like_recipient./Remote_host_said:_550_5.1.1_<ida5@valley.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.4./
@400000006afeed8d39c9636c status: local 0/10 remote 0/20
@400000006afeed8d39c99e04 bounce msg 1310791 qp 20844
@400000006afeed8d39c99e04 end msg 1310791
@400000006afeed8d39dfd584 new msg 1310791
@400000006afeed8d39e07d7c info msg 1310791: bytes 51466 from <> qp 20844 uid 7796
@400000006afeed8d39e0cf84 starting delivery 110: msg 1310791 to local shop.example-ida@shop.example
@400000006afeed8d39e0cf84 status: local 1/10 remote 0/20
@400000006afeed8e053d165c delivery 110: success: did_0+0+1/
@400000006afeed8e053d58c4 status: local 0/10 remote 0/20
@400000006afeed8e053d9f14 end msg 1310791
@400000006afeed9028588784 new msg 1310791
@400000006afeed902858c604 info msg 1310791: bytes 3411 from <lena14@station.test> qp 20850 uid 7791
@400000006afeed9028595a74 starting delivery 111: msg 1310791 to local shop.example-z.jung@shop.example
@400000006afeed90285a0a3c status: local 1/10 remote 0/20
@400000006afeed902d71b484 delivery 111: success: did_0+0+1/
@400000006afeed902d71f6ec status: local 0/10 remote 0/20
@400000006afeed902d71f6ec end msg 1310791
@400000006afeeda211f91cc4 new msg 1310791
@400000006afeeda211f9575c info msg 1310791: bytes 3423 from <carla@example.net> qp 20855 uid 7791
@400000006afeeda211fa227c starting delivery 112: msg 1310791 to remote paula4@bluebird.test
@400000006afeeda211fa8424 status: local 0/10 remote 1/20
@400000006afeeda40276bacc delivery 112: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<119847925bef59f1@mail.example>_[InternalId=697825512]_Queued_mail_for_delivery/
@400000006afeeda402774b54 status: local 0/10 remote 0/20
@400000006afeeda402774b54 end msg 1310791
@400000006afeedb728daea6c new msg 1310791
@400000006afeedb728daea6c info msg 1310791: bytes 18342 from <v.horn2@lighthouse.test> qp 20858 uid 7791
@400000006afeedb728daea6c starting delivery 113: msg 1310791 to local shop.example-b.lang@shop.example
@400000006afeedb728db8e7c status: local 1/10 remote 0/20
@400000006afeedb7305661cc delivery 113: success: did_0+0+1/
@400000006afeedb73056699c status: local 0/10 remote 0/20
@400000006afeedb73056699c end msg 1310791
@400000006afeedc81c7652d4 new msg 1310791
@400000006afeedc81c7652d4 info msg 1310791: bytes 1276 from <emma@club.example> qp 20864 uid 7791
@400000006afeedc81c76ef14 starting delivery 114: msg 1310791 to remote ute5@dune.test
@400000006afeedc81c77cdbc status: local 0/10 remote 1/20
@400000006afeedc830383ef4 delivery 114: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w01DB-AE253F-D1/
@400000006afeedc830383ef4 status: local 0/10 remote 0/20
@400000006afeedc83038ac54 end msg 1310791
@400000006afeede40204ea14 new msg 1310791
@400000006afeede40204ea14 info msg 1310791: bytes 2468 from <t.wolf4@acorn.example> qp 20866 uid 7791
@400000006afeede40204ea14 starting delivery 115: msg 1310791 to local greta@example.net
@400000006afeede402052894 status: local 1/10 remote 0/20
@400000006afeede406f48e44 delivery 115: success: did_0+0+1/
@400000006afeede406f48e44 status: local 0/10 remote 0/20
@400000006afeede406f48e44 end msg 1310791
@400000006afeedfe0f2d75bc new msg 1310791
@400000006afeedfe0f2d75bc info msg 1310791: bytes 2844 from <d.weiss33@harbour.test> qp 20871 uid 7791
@400000006afeedfe0f2de704 starting delivery 116: msg 1310791 to local shop.example-t.wolf@shop.example
@400000006afeedfe0f2e11fc status: local 1/10 remote 0/20
@400000006afeedfe146ff8c4 delivery 116: success: did_0+0+1/
@400000006afeedfe1470b05c status: local 0/10 remote 0/20
@400000006afeedfe1470e70c end msg 1310791
@400000006afeee100cc8c614 new msg 1310791
@400000006afeee100cc9569c info msg 1310791: bytes 41194 from <paula2@castle.example> qp 20877 uid 7791
@400000006afeee100cca1dd4 starting delivery 117: msg 1310791 to local shop.example-b.lang@shop.example
@400000006afeee100ccaba14 status: local 1/10 remote 0/20
@400000006afeee1011b86e2c delivery 117: success: did_0+0+1/
@400000006afeee1011b8ef14 status: local 0/10 remote 0/20
@400000006afeee1011b98f3c end msg 1310791
@400000006afeee37299e6564 new msg 1310791
@400000006afeee37299e982c info msg 1310791: bytes 1965 from <z.jung16@library.example> qp 20881 uid 7791
@400000006afeee37299eee1c starting delivery 118: msg 1310791 to local club.example-j.klein@club.example
@400000006afeee37299f2c9c status: local 1/10 remote 0/20
@400000006afeee37299ff7bc starting delivery 119: msg 1310791 to local wanda@example.net
@400000006afeee3729a00b44 status: local 2/10 remote 0/20
@400000006afeee3729a05964 starting delivery 120: msg 1310791 to local paula@example.net
@400000006afeee3729a05964 status: local 3/10 remote 0/20
@400000006afeee3729a0a784 starting delivery 121: msg 1310791 to local shop.example-y.kurz@shop.example
@400000006afeee3729a0a784 status: local 4/10 remote 0/20
@400000006afeee3729a15b34 starting delivery 122: msg 1310791 to local club.example-k.maier@club.example
@400000006afeee3729a1768c status: local 5/10 remote 0/20
@400000006afeee372c48d09c delivery 121: success: did_0+0+1/
@400000006afeee372c49a774 status: local 4/10 remote 0/20
@400000006afeee372c938984 delivery 120: success: did_0+0+1/
@400000006afeee372c938984 status: local 3/10 remote 0/20
@400000006afeee372e819614 delivery 119: success: did_0+0+1/
@400000006afeee372e8222b4 status: local 2/10 remote 0/20
@400000006afeee372f7f7a2c delivery 118: success: did_0+0+1/
@400000006afeee372f802224 status: local 1/10 remote 0/20
@400000006afeee3730d20df4 delivery 122: success: did_0+0+1/
@400000006afeee3730d25ffc status: local 0/10 remote 0/20
@400000006afeee3730d25ffc end msg 1310791
@400000006afeee5a0364ef44 new msg 1310791
@400000006afeee5a0364ef44 info msg 1310791: bytes 7417 from <lena@club.example> qp 20886 uid 7791
@400000006afeee5a03657414 starting delivery 123: msg 1310791 to remote t.wolf10@orchard.test
@400000006afeee5a0365ed2c status: local 0/10 remote 1/20
@400000006afeee5a1dd6159c new msg 1310732
@400000006afeee5a1dd6929c info msg 1310732: bytes 734 from <root@mx1.example.net> qp 20890 uid 0
@400000006afeee5a1dd71f3c starting delivery 124: msg 1310732 to local root@mx1.example.net
@400000006afeee5a1dd71f3c status: local 1/10 remote 1/20
@400000006afeee5a2014af44 new msg 1310776
@400000006afeee5a2014af44 info msg 1310776: bytes 974 from <root@mx1.example.net> qp 20892 uid 7790
@400000006afeee5a2014af44 starting delivery 125: msg 1310776 to local greta@example.net
@400000006afeee5a201518bc status: local 2/10 remote 1/20
@400000006afeee5a2015208c delivery 124: success: did_0+1+0/qp_20892/
@400000006afeee5a2015208c status: local 1/10 remote 1/20
@400000006afeee5a2015208c end msg 1310732
@400000006afeee5a22febb8c delivery 123: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795092048_9a3dece83fa7_-_esmtp/
@400000006afeee5a22febb8c status: local 1/10 remote 0/20
@400000006afeee5a22ff405c end msg 1310791
@400000006afeee5a23bd21bc delivery 125: success: did_0+0+1/
@400000006afeee5a23bd6fdc status: local 0/10 remote 0/20
@400000006afeee5a23be13ec end msg 1310776
@400000006afeee610cae2d7c new msg 1310776
@400000006afeee610cae2d7c info msg 1310776: bytes 4490 from <sara3@school.example> qp 20898 uid 7791
@400000006afeee610cae6bfc starting delivery 126: msg 1310776 to local shop.example-m.roth@shop.example
@400000006afeee610caeb24c status: local 1/10 remote 0/20
@400000006afeee610caf98c4 starting delivery 127: msg 1310776 to local shop.example-y.kurz@shop.example
@400000006afeee610cb06bb4 status: local 2/10 remote 0/20
@400000006afeee610cb0fc3c starting delivery 128: msg 1310776 to local carla@example.net
@400000006afeee610cb1428c status: local 3/10 remote 0/20
@400000006afeee610db17c4c delivery 127: success: did_0+0+1/
@400000006afeee610db17c4c status: local 2/10 remote 0/20
@400000006afeee6112225774 delivery 126: success: did_0+0+1/
@400000006afeee611222a97c status: local 1/10 remote 0/20
@400000006afeee611316601c delivery 128: success: did_0+0+1/
@400000006afeee611316f874 status: local 0/10 remote 0/20
@400000006afeee6113170fe4 end msg 1310776
@400000006afeee6212fa8b1c new msg 1310776
@400000006afeee6212fad16c info msg 1310776: bytes 11129 from <r.frank25@cloudy.example> qp 20905 uid 7791
@400000006afeee6212fad16c starting delivery 129: msg 1310776 to local shop.example-b.lang@shop.example
@400000006afeee6212fb851c status: local 1/10 remote 0/20
@400000006afeee621643e9bc delivery 129: success: did_0+0+1/
@400000006afeee6216449d6c status: local 0/10 remote 0/20
@400000006afeee62164535c4 end msg 1310776
@400000006afeee8a2ca72124 new msg 1310776
@400000006afeee8a2ca7adc4 info msg 1310776: bytes 4396 from <wanda0@shipyard.test> qp 20908 uid 7791
@400000006afeee8a2ca89824 starting delivery 130: msg 1310776 to local club.example-h.vogel@club.example
@400000006afeee8a2ca928ac status: local 1/10 remote 0/20
@400000006afeee8a33f3accc delivery 130: success: did_0+0+1/
@400000006afeee8a33f41a2c status: local 0/10 remote 0/20
@400000006afeee8a33f4a6cc end msg 1310776
@400000006afeee9a37e3ced4 new msg 1310776
@400000006afeee9a37e3ced4 info msg 1310776: bytes 372740 from <b.lang19@cedar.test> qp 20916 uid 7791
@400000006afeee9a37e4672c starting delivery 131: msg 1310776 to local shop.example-ida@shop.example
@400000006afeee9a37e4672c status: local 1/10 remote 0/20
@400000006afeee9a39f9f8ec delivery 131: success: did_0+0+1/
@400000006afeee9a39fa952c status: local 0/10 remote 0/20
@400000006afeee9a39fb604c end msg 1310776
@400000006afeee9d338d3654 starting delivery 132: msg 1310781 to remote y.kurz0@grey.test
@400000006afeee9d338dcac4 status: local 0/10 remote 1/20
@400000006afeee9e2ab1ec8c delivery 132: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795092115_qp_10738/
@400000006afeee9e2ab28cb4 status: local 0/10 remote 0/20
@400000006afeee9e2ab2fdfc end msg 1310781
@400000006afeeeee12a43974 new msg 1310781
@400000006afeeeee12a4b28c info msg 1310781: bytes 12231 from <greta@example.net> qp 20924 uid 7791
@400000006afeeeee12a53374 starting delivery 133: msg 1310781 to local club.example-nina@club.example
@400000006afeeeee12a5d39c status: local 1/10 remote 0/20
@400000006afeeeee17be6c2c delivery 133: success: did_0+0+1/
@400000006afeeeee17be8b6c status: local 0/10 remote 0/20
@400000006afeeeee17bf3b34 end msg 1310781
@400000006afeeef0160aff6c new msg 1310781
@400000006afeeef0160aff6c info msg 1310781: bytes 1231 from <h.vogel24@bigmail.example> qp 20928 uid 7791
@400000006afeeef0160b93dc starting delivery 134: msg 1310781 to local club.example-lena@club.example
@400000006afeeef0160c572c status: local 1/10 remote 0/20
@400000006afeeef01c42cb6c delivery 134: success: did_0+0+1/
@400000006afeeef01c434484 status: local 0/10 remote 0/20
@400000006afeeef01c43a244 end msg 1310781
@400000006afeef0e1d987ffc new msg 1310781
@400000006afeef0e1d987ffc info msg 1310781: bytes 5720 from <j.klein@club.example> qp 20932 uid 7791
@400000006afeef0e1d994b1c starting delivery 135: msg 1310781 to remote ida4@garden.example
@400000006afeef0e1d994b1c status: local 0/10 remote 1/20
@400000006afeef103956cb7c delivery 135: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wD1AA-8BCA37-4F/
@400000006afeef103957293c status: local 0/10 remote 0/20
@400000006afeef103957293c end msg 1310781
@400000006afeef1e3399482c new msg 1310781
@400000006afeef1e3399482c info msg 1310781: bytes 5647 from <> qp 20936 uid 7791
@400000006afeef1e3399482c starting delivery 136: msg 1310781 to local club.example-lena@club.example
@400000006afeef1e3399482c status: local 1/10 remote 0/20
@400000006afeef1e3b0d0314 delivery 136: success: did_0+0+1/
@400000006afeef1e3b0d5134 status: local 0/10 remote 0/20
@400000006afeef1e3b0d5134 end msg 1310781
@400000006afeef3b2b769064 new msg 1310781
@400000006afeef3b2b76d6b4 info msg 1310781: bytes 14360 from <r.frank@club.example> qp 20938 uid 7791
@400000006afeef3b2b7753b4 starting delivery 137: msg 1310781 to remote nina7@bigmail.example
@400000006afeef3b2b77867c status: local 0/10 remote 1/20
@400000006afeef3d205ad44c delivery 137: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795092273_c1fe87cfb5aa_-_esmtp/
@400000006afeef3d205b16b4 status: local 0/10 remote 0/20
@400000006afeef3d205b497c end msg 1310781
@400000006afeef5a1926b2a4 new msg 1310781
@400000006afeef5a1926f8f4 info msg 1310781: bytes 3645 from <anna.koch31@bigmail.example> qp 20943 uid 7791
@400000006afeef5a1926f8f4 starting delivery 138: msg 1310781 to local shop.example-b.lang@shop.example
@400000006afeef5a1927432c status: local 1/10 remote 0/20
@400000006afeef5a1f79c704 delivery 138: success: did_0+0+1/
@400000006afeef5a1f79c704 status: local 0/10 remote 0/20
@400000006afeef5a1f79d6a4 end msg 1310781
@400000006afeef7a0e38099c new msg 1310781
@400000006afeef7a0e385f8c info msg 1310781: bytes 4714 from <ida5@cloudy.example> qp 20948 uid 7791
@400000006afeef7a0e393e34 starting delivery 139: msg 1310781 to local shop.example-v.horn@shop.example
@400000006afeef7a0e3a2894 status: local 1/10 remote 0/20
@400000006afeef7a143b2d24 delivery 139: success: did_0+0+1/
@400000006afeef7a143c139c status: local 0/10 remote 0/20
@400000006afeef7a143c139c end msg 1310781
@400000006afeefa52414232c new msg 1310781
@400000006afeefa52414cf0c info msg 1310781: bytes 8724 from <d.weiss30@slowpost.example> qp 20950 uid 7791
@400000006afeefa524159644 starting delivery 140: msg 1310781 to local club.example-h.vogel@club.example
@400000006afeefa52415ccf4 status: local 1/10 remote 0/20
@400000006afeefa5267cce5c delivery 140: success: did_0+0+1/
@400000006afeefa5267cce5c status: local 0/10 remote 0/20
@400000006afeefa5267cce5c end msg 1310781
@400000006afeefb820c6869c new msg 1310781
@400000006afeefb820c770fc info msg 1310781: bytes 1959 from <o.beck23@inkwell.test> qp 20958 uid 7791
@400000006afeefb820c770fc starting delivery 141: msg 1310781 to local club.example-nina@club.example
@400000006afeefb820c7f1e4 status: local 1/10 remote 0/20
@400000006afeefb8260c1eb4 delivery 141: success: did_0+0+1/
@400000006afeefb8260c788c status: local 0/10 remote 0/20
@400000006afeefb8260d3bdc end msg 1310781
@400000006afeefb90d59a7ec new msg 1310781
@400000006afeefb90d59de9c info msg 1310781: bytes 36779 from <lena2@tower.test> qp 20966 uid 7791
@400000006afeefb90d5a01c4 starting delivery 142: msg 1310781 to local shop.example-anna.koch@shop.example
@400000006afeefb90d5a01c4 status: local 1/10 remote 0/20
@400000006afeefb90e4ad61c delivery 142: success: did_0+0+1/
@400000006afeefb90e4b10b4 status: local 0/10 remote 0/20
@400000006afeefb90e4b10b4 end msg 1310781
@400000006afeefdb0289315c new msg 1310781
@400000006afeefdb028a17d4 info msg 1310781: bytes 7158 from <wanda@example.net> qp 20970 uid 7791
@400000006afeefdb028a3ee4 starting delivery 143: msg 1310781 to remote t.wolf1@harbour.test
@400000006afeefdb028a5654 status: local 0/10 remote 1/20
@400000006afeefdd13340dc4 delivery 143: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F945D906B2/
@400000006afeefdd13341594 status: local 0/10 remote 0/20
@400000006afeefdd1334b9a4 end msg 1310781
@400000006afef02311ab951c new msg 1310781
@400000006afef02311ac603c info msg 1310781: bytes 17711 from <y.kurz8@elm.example> qp 20975 uid 7791
@400000006afef02311ad2b5c starting delivery 144: msg 1310781 to local club.example-sara@club.example
@400000006afef02311ad5a3c status: local 1/10 remote 0/20
@400000006afef02313b37adc delivery 144: success: did_0+0+1/
@400000006afef02313b37adc status: local 0/10 remote 0/20
@400000006afef02313b3f3f4 end msg 1310781
@400000006afef02513a63c3c new msg 1310781
@400000006afef02513a6b554 info msg 1310781: bytes 2969 from <z.jung@shop.example> qp 20982 uid 7791
@400000006afef02513a6b554 starting delivery 145: msg 1310781 to remote m.roth9@slowpost.example
@400000006afef02513a6d87c status: local 0/10 remote 1/20
@400000006afef02627850ae4 delivery 145: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<a9c6fb2e2b7e935c@mail.example>_[InternalId=1074537074]_Queued_mail_for_delivery/
@400000006afef0262785f15c status: local 0/10 remote 0/20
@400000006afef026278681e4 end msg 1310781
@400000006afef02824ac7744 new msg 1310781
@400000006afef02824ac7744 info msg 1310781: bytes 2439 from <nina22@reed.test> qp 20985 uid 7791
@400000006afef02824ac7744 starting delivery 146: msg 1310781 to local club.example-f.braun@club.example
@400000006afef02824acf444 status: local 1/10 remote 0/20
@400000006afef0282c086084 delivery 146: success: did_0+0+1/
@400000006afef0282c08e16c status: local 0/10 remote 0/20
@400000006afef0282c09b074 end msg 1310781
@400000006afef0301942e17c new msg 1310781
@400000006afef0301943b084 info msg 1310781: bytes 5667 from <m.roth@shop.example> qp 20993 uid 7791
@400000006afef030194421cc starting delivery 147: msg 1310781 to remote z.jung10@valley.test
@400000006afef030194421cc status: local 0/10 remote 1/20
@400000006afef030194421cc starting delivery 148: msg 1310781 to remote d.weiss10@elm.example
@400000006afef030194421cc status: local 0/10 remote 2/20
@400000006afef0301944ae6c starting delivery 149: msg 1310781 to remote sara3@freemail.test
@400000006afef03019457d74 status: local 0/10 remote 3/20
@400000006afef031103b346c delivery 148: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w5CB0-1A40F8-7F/
@400000006afef031103b346c status: local 0/10 remote 2/20
@400000006afef031167e2014 delivery 149: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_CAA4B74D18/
@400000006afef031167e8d74 status: local 0/10 remote 1/20
@400000006afef0321517e124 delivery 147: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1wF846-70F8CC-6E/
@400000006afef0321518ac44 status: local 0/10 remote 0/20
@400000006afef0321518ac44 end msg 1310781
@400000006afef03f000b7f5c new msg 1310781
@400000006afef03f000c2b3c info msg 1310781: bytes 5124 from <j.klein13@freemail.test> qp 20999 uid 7791
@400000006afef03f000c4e64 starting delivery 150: msg 1310781 to local shop.example-m.roth@shop.example
@400000006afef03f000c718c status: local 1/10 remote 0/20
@400000006afef03f04d47d04 delivery 150: success: did_0+0+1/
@400000006afef03f04d55f94 status: local 0/10 remote 0/20
@400000006afef03f04d5a9cc end msg 1310781
@400000006afef0451bc8e84c new msg 1310781
@400000006afef0451bc9c30c info msg 1310781: bytes 1556 from <t.wolf16@kiosk.example> qp 21006 uid 7791
@400000006afef0451bca47dc starting delivery 151: msg 1310781 to local paula@example.net
@400000006afef0451bcab53c status: local 1/10 remote 0/20
@400000006afef0451ed2387c delivery 151: success: did_0+0+1/
@400000006afef0451ed2c904 status: local 0/10 remote 0/20
@400000006afef0451ed378cc end msg 1310781
@400000006afef05308d79684 new msg 1310781
@400000006afef05308d79684 info msg 1310781: bytes 5932 from <ida@shop.example> qp 21012 uid 7791
@400000006afef05308d79a6c starting delivery 152: msg 1310781 to remote f.braun5@cloudy.example
@400000006afef05308d7d504 status: local 0/10 remote 1/20
@400000006afef0551eeed89c delivery 152: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_6B1E86C9B5/
@400000006afef0551eef365c status: local 0/10 remote 0/20
@400000006afef0551eef3a44 end msg 1310781
@400000006afef0641c74d404 new msg 1310781
@400000006afef0641c7531c4 info msg 1310781: bytes 4428 from <f.braun31@ferry.test> qp 21017 uid 7791
@400000006afef0641c754934 starting delivery 153: msg 1310781 to local club.example-d.weiss@club.example
@400000006afef0641c754d1c status: local 1/10 remote 0/20
@400000006afef0642225b10c delivery 153: success: did_0+0+1/
@400000006afef0642225d04c status: local 0/10 remote 0/20
@400000006afef0642226939c end msg 1310781
@400000006afef09236bda23c new msg 1310781
@400000006afef09236be4e1c info msg 1310781: bytes 1861 from <nina7@customer.example> qp 21021 uid 7791
@400000006afef09236be4e1c starting delivery 154: msg 1310781 to local shop.example-ida@shop.example
@400000006afef09236beabdc status: local 1/10 remote 0/20
@400000006afef092387e70c4 delivery 154: success: did_0+0+1/
@400000006afef092387e7894 status: local 0/10 remote 0/20
@400000006afef092387e7894 end msg 1310781
@400000006afef0b51e77accc new msg 1310781
@400000006afef0b51e78972c info msg 1310781: bytes 18955 from <ida29@lantern.test> qp 21024 uid 7791
@400000006afef0b51e78be3c starting delivery 155: msg 1310781 to local shop.example-ida@shop.example
@400000006afef0b51e78d5ac status: local 1/10 remote 0/20
@400000006afef0b523b32edc delivery 155: success: did_0+0+1/
@400000006afef0b523b332c4 status: local 0/10 remote 0/20
@400000006afef0b523b34a34 end msg 1310781
@400000006afef0c330864b6c new msg 1310781
@400000006afef0c33086533c info msg 1310781: bytes 3644 from <sara@club.example> qp 21028 uid 7791
@400000006afef0c33086533c starting delivery 156: msg 1310781 to local shop.example-z.jung@shop.example
@400000006afef0c3308662dc status: local 1/10 remote 0/20
@400000006afef0c3338d0b5c delivery 156: success: did_0+0+1/
@400000006afef0c3338d1ee4 status: local 0/10 remote 0/20
@400000006afef0c3338d1ee4 end msg 1310781
@400000006afef0c4232e66ac new msg 1310781
@400000006afef0c4232e66ac info msg 1310781: bytes 8193 from <carla@example.net> qp 21030 uid 7791
@400000006afef0c4232ec084 starting delivery 157: msg 1310781 to remote h.vogel10@bigmail.example
@400000006afef0c4232f02ec status: local 0/10 remote 1/20
@400000006afef0c519873994 delivery 157: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<h.vogel10@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afef0c519875104 status: local 0/10 remote 0/20
@400000006afef0c519875104 bounce msg 1310781 qp 21035
@400000006afef0c51987a30c end msg 1310781
@400000006afef0c519c38ee4 new msg 1310781
@400000006afef0c519c3c97c info msg 1310781: bytes 9120 from <> qp 21035 uid 7796
@400000006afef0c519c3fc44 starting delivery 158: msg 1310781 to local carla@example.net
@400000006afef0c519c4bf94 status: local 1/10 remote 0/20
@400000006afef0c5217285dc delivery 158: success: did_0+0+1/
@400000006afef0c521734d14 status: local 0/10 remote 0/20
@400000006afef0c52173c62c end msg 1310781
@400000006afef0cc1f8bdfd4 new msg 1310781
@400000006afef0cc1f8bdfd4 info msg 1310781: bytes 6417 from <orders@shop.example> qp 21039 uid 10001
@400000006afef0cc1f8bdfd4 starting delivery 159: msg 1310781 to remote b.lang19@bluebird.test
@400000006afef0cc1f8c31dc status: local 0/10 remote 1/20
@400000006afef0cd0ff82c44 delivery 159: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<37462347621b0c61@mail.example>_[InternalId=20284991]_Queued_mail_for_delivery/
@400000006afef0cd0ff8b4fc status: local 0/10 remote 0/20
@400000006afef0cd0ff8bccc end msg 1310781
@400000006afef0d01749ebf4 new msg 1310781
@400000006afef0d0174a74ac info msg 1310781: bytes 7752 from <orders@shop.example> qp 21041 uid 10001
@400000006afef0d0174af97c starting delivery 160: msg 1310781 to remote emma7@quarry.example
@400000006afef0d0174af97c status: local 0/10 remote 1/20
@400000006afef0d10393850c delivery 160: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w5531-DE42B9-19/
@400000006afef0d103939894 status: local 0/10 remote 0/20
@400000006afef0d103939894 end msg 1310781
@400000006afef0f8397e0e44 new msg 1310781
@400000006afef0f8397e587c info msg 1310781: bytes 3298 from <greta4@meadow.example> qp 21047 uid 7791
@400000006afef0f8397e587c starting delivery 161: msg 1310781 to local club.example-j.klein@club.example
@400000006afef0f8397eb254 status: local 1/10 remote 0/20
@400000006afef0f900c0218c delivery 161: success: did_0+0+1/
@400000006afef0f900c0a65c status: local 0/10 remote 0/20
@400000006afef0f900c0a65c end msg 1310781
@400000006afef12a07f233dc new msg 1310781
@400000006afef12a07f2531c info msg 1310781: bytes 2715 from <wanda@example.net> qp 21052 uid 7791
@400000006afef12a07f302e4 starting delivery 162: msg 1310781 to remote lena0@heather.example
@400000006afef12a07f302e4 status: local 0/10 remote 1/20
@400000006afef12b34f4fbe4 delivery 162: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<91242770d79e0c13@mail.example>_[InternalId=64444632]_Queued_mail_for_delivery/
@400000006afef12b34f5ced4 status: local 0/10 remote 0/20
@400000006afef12b34f68a54 end msg 1310781
@400000006afef14f2ea6f47c new msg 1310781
@400000006afef14f2ea78504 info msg 1310781: bytes 38306 from <o.beck4@elm.example> qp 21056 uid 7791
@400000006afef14f2ea830e4 starting delivery 163: msg 1310781 to local club.example-j.klein@club.example
@400000006afef14f2ea830e4 status: local 1/10 remote 0/20
@400000006afef14f346133dc delivery 163: success: did_0+0+1/
@400000006afef14f3461531c status: local 0/10 remote 0/20
@400000006afef14f3461dfbc end msg 1310781
@400000006afef16616ac581c new msg 1310781
@400000006afef16616ac581c info msg 1310781: bytes 252869 from <nina25@inkwell.test> qp 21058 uid 7791
@400000006afef16616ac7374 starting delivery 164: msg 1310781 to local club.example-nina@club.example
@400000006afef16616ac7374 status: local 1/10 remote 0/20
@400000006afef16618a75144 delivery 164: success: did_0+0+1/
@400000006afef16618a7bea4 status: local 0/10 remote 0/20
@400000006afef16618a7f554 end msg 1310781
@400000006afef1880880895c new msg 1310781
@400000006afef188088173bc info msg 1310781: bytes 3959 from <nina@club.example> qp 21060 uid 7791
@400000006afef18808821f9c starting delivery 165: msg 1310781 to local paula@example.net
@400000006afef18808824a94 status: local 1/10 remote 0/20
@400000006afef18808824a94 starting delivery 166: msg 1310781 to local club.example-d.weiss@club.example
@400000006afef1880882fe44 status: local 2/10 remote 0/20
@400000006afef18808835fec starting delivery 167: msg 1310781 to local shop.example-ida@shop.example
@400000006afef18808844a4c status: local 3/10 remote 0/20
@400000006afef18808844a4c starting delivery 168: msg 1310781 to local club.example-r.frank@club.example
@400000006afef1880884c74c status: local 4/10 remote 0/20
@400000006afef1880daab9d4 delivery 166: success: did_0+0+1/
@400000006afef1880daad914 status: local 3/10 remote 0/20
@400000006afef1880dab84f4 delivery 168: success: did_0+0+1/
@400000006afef1880dac2cec status: local 2/10 remote 0/20
@400000006afef1880ebe6fdc delivery 167: success: did_0+0+1/
@400000006afef1880ebe8364 status: local 1/10 remote 0/20
@400000006afef1880f1f0e3c delivery 165: success: did_0+0+1/
@400000006afef1880f1fd574 status: local 0/10 remote 0/20
@400000006afef1880f2094dc end msg 1310781
@400000006afef19517b7868c new msg 1310781
@400000006afef19517b8597c info msg 1310781: bytes 16712 from <greta30@meadow.example> qp 21067 uid 7791
@400000006afef19517b8fd8c starting delivery 169: msg 1310781 to local wanda@example.net
@400000006afef19517b93824 status: local 1/10 remote 0/20
@400000006afef1951bd97e64 delivery 169: success: did_0+0+1/
@400000006afef1951bda1aa4 status: local 0/10 remote 0/20
@400000006afef1951bda60f4 end msg 1310781
@400000006afef1a03409c124 starting delivery 170: msg 1310753 to remote t.wolf@silent.test
@400000006afef1a0340a902c status: local 0/10 remote 1/20
@400000006afef1a034b00f5c delivery 170: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afef1a034b022e4 status: local 0/10 remote 0/20
@400000006afef1c02fe75bec new msg 1310781
@400000006afef1c02fe7c17c info msg 1310781: bytes 12884 from <m.roth@shop.example> qp 21069 uid 7791
@400000006afef1c02fe7c17c starting delivery 171: msg 1310781 to remote m.roth2@bigmail.example
@400000006afef1c02fe81f3c status: local 0/10 remote 1/20
@400000006afef1c1291b00ac delivery 171: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<m.roth2@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afef1c1291bb844 status: local 0/10 remote 0/20
@400000006afef1c1291c3544 bounce msg 1310781 qp 21074
@400000006afef1c1291c3544 end msg 1310781
@400000006afef1c1292f7ec4 new msg 1310781
@400000006afef1c1292f7ec4 info msg 1310781: bytes 14146 from <> qp 21074 uid 7796
@400000006afef1c12930077c starting delivery 172: msg 1310781 to local shop.example-m.roth@shop.example
@400000006afef1c12930d684 status: local 1/10 remote 0/20
@400000006afef1c12ede311c delivery 172: success: did_0+0+1/
@400000006afef1c12edec974 status: local 0/10 remote 0/20
@400000006afef1c12edec974 end msg 1310781
@400000006afef2002eb1aaac new msg 1310781
@400000006afef2002eb1d1bc info msg 1310781: bytes 44505 from <h.vogel37@cloudy.example> qp 21081 uid 7791
@400000006afef2002eb1d1bc starting delivery 173: msg 1310781 to local club.example-nina@club.example
@400000006afef2002eb2a4ac status: local 1/10 remote 0/20
@400000006afef200317b07c4 delivery 173: success: did_0+0+1/
@400000006afef200317bbf5c status: local 0/10 remote 0/20
@400000006afef200317bf60c end msg 1310781
@400000006afef2072a3240f4 new msg 1310781
@400000006afef2072a3240f4 info msg 1310781: bytes 38706 from <greta29@dairy.example> qp 21087 uid 7791
@400000006afef2072a32e11c starting delivery 174: msg 1310781 to local shop.example-anna.koch@shop.example
@400000006afef2072a32f88c status: local 1/10 remote 0/20
@400000006afef2072a32f88c starting delivery 175: msg 1310781 to local paula@example.net
@400000006afef2072a33e2ec status: local 2/10 remote 0/20
@400000006afef2072a349a84 starting delivery 176: msg 1310781 to local shop.example-z.jung@shop.example
@400000006afef2072a352724 status: local 3/10 remote 0/20
@400000006afef2072a352724 starting delivery 177: msg 1310781 to local club.example-j.klein@club.example
@400000006afef2072a352724 status: local 4/10 remote 0/20
@400000006afef2072a35986c starting delivery 178: msg 1310781 to local club.example-k.maier@club.example
@400000006afef2072a36156c status: local 5/10 remote 0/20
@400000006afef2072b43dbec delivery 177: success: did_0+0+1/
@400000006afef2072b4435c4 status: local 4/10 remote 0/20
@400000006afef2072b6edbbc delivery 174: success: did_0+0+1/
@400000006afef2072b6f31ac status: local 3/10 remote 0/20
@400000006afef2072ea35a9c delivery 176: success: did_0+0+1/
@400000006afef2072ea35a9c status: local 2/10 remote 0/20
@400000006afef2072f06a494 delivery 175: success: did_0+0+1/
@400000006afef2072f06db44 status: local 1/10 remote 0/20
@400000006afef20731996534 delivery 178: success: did_0+0+1/
@400000006afef207319a0d2c status: local 0/10 remote 0/20
@400000006afef207319a0d2c end msg 1310781
@400000006afef20e26aa5e6c new msg 1310781
@400000006afef20e26ab40fc info msg 1310781: bytes 8310 from <k.maier13@library.example> qp 21094 uid 7791
@400000006afef20e26ab40fc starting delivery 179: msg 1310781 to local carla@example.net
@400000006afef20e26ab96ec status: local 1/10 remote 0/20
@400000006afef20e2859b834 delivery 179: success: did_0+0+1/
@400000006afef20e285aa294 status: local 0/10 remote 0/20
@400000006afef20e285ab61c end msg 1310781
@400000006afef2370478b104 new msg 1310781
@400000006afef2370478fb3c info msg 1310781: bytes 6034 from <ute16@castle.example> qp 21102 uid 7791
@400000006afef23704797454 starting delivery 180: msg 1310781 to local club.example-lena@club.example
@400000006afef2370479fd0c status: local 1/10 remote 0/20
@400000006afef23705a891fc delivery 180: success: did_0+0+1/
@400000006afef23705a891fc status: local 0/10 remote 0/20
@400000006afef23705a8bcf4 end msg 1310781
@400000006afef26c38b4c304 new msg 1310781
@400000006afef26c38b4c304 info msg 1310781: bytes 2394 from <wanda5@cedar.test> qp 21107 uid 7791
@400000006afef26c38b5a594 starting delivery 181: msg 1310781 to local club.example-d.weiss@club.example
@400000006afef26c38b5ad64 status: local 1/10 remote 0/20
@400000006afef26d04aab5b4 delivery 181: success: did_0+0+1/
@400000006afef26d04aacd24 status: local 0/10 remote 0/20
@400000006afef26d04aacd24 end msg 1310781
@400000006afef296172b2124 new msg 1310781
@400000006afef296172b2124 info msg 1310781: bytes 1304 from <m.roth@shop.example> qp 21109 uid 7791
@400000006afef296172badc4 starting delivery 182: msg 1310781 to remote t.wolf2@partner.test
@400000006afef296172badc4 status: local 0/10 remote 1/20
@400000006afef2981bbcf5b4 delivery 182: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_7B156CA758/
@400000006afef2981bbd5b44 status: local 0/10 remote 0/20
@400000006afef2981bbd5b44 end msg 1310781
@400000006afef2ad1bfec55c new msg 1310781
@400000006afef2ad1bff7524 info msg 1310781: bytes 1582 from <carla34@school.example> qp 21116 uid 7791
@400000006afef2ad1bff7524 starting delivery 183: msg 1310781 to local shop.example-ute@shop.example
@400000006afef2ad1c003c5c status: local 1/10 remote 0/20
@400000006afef2ad1d5bbd4c delivery 183: success: did_0+0+1/
@400000006afef2ad1d5c8484 status: local 0/10 remote 0/20
@400000006afef2ad1d5d5774 end msg 1310781
@400000006afef2c2311d20b4 new msg 1310781
@400000006afef2c2311dd84c info msg 1310781: bytes 73988 from <b.lang7@corner.test> qp 21121 uid 7791
@400000006afef2c2311e7874 starting delivery 184: msg 1310781 to local club.example-sara@club.example
@400000006afef2c2311f2c24 status: local 1/10 remote 0/20
@400000006afef2c234199bbc delivery 184: success: did_0+0+1/
@400000006afef2c234199bbc status: local 0/10 remote 0/20
@400000006afef2c23419bee4 end msg 1310781
@400000006afef2c3204183d4 new msg 1310781
@400000006afef2c32041f904 info msg 1310781: bytes 5005 from <carla0@library.example> qp 21129 uid 7791
@400000006afef2c320423b6c starting delivery 185: msg 1310781 to local club.example-f.braun@club.example
@400000006afef2c32042f304 status: local 1/10 remote 0/20
@400000006afef2c3278d5014 delivery 185: success: did_0+0+1/
@400000006afef2c3278d5014 status: local 0/10 remote 0/20
@400000006afef2c3278e03c4 end msg 1310781
@400000006afef2e1306bab04 new msg 1310781
@400000006afef2e1306c917c info msg 1310781: bytes 6372 from <> qp 21134 uid 7791
@400000006afef2e1306c917c starting delivery 186: msg 1310781 to local shop.example-b.lang@shop.example
@400000006afef2e1306d4914 status: local 1/10 remote 0/20
@400000006afef2e132efbdd4 delivery 186: success: did_0+0+1/
@400000006afef2e132f0a44c status: local 0/10 remote 0/20
@400000006afef2e132f0a834 end msg 1310781
@400000006afef2eb2fe0ef64 new msg 1310781
@400000006afef2eb2fe11a5c info msg 1310781: bytes 3690 from <ute21@grocer.example> qp 21140 uid 7791
@400000006afef2eb2fe154f4 starting delivery 187: msg 1310781 to local paula@example.net
@400000006afef2eb2fe21844 status: local 1/10 remote 0/20
@400000006afef2eb334148d4 delivery 187: success: did_0+0+1/
@400000006afef2eb33419ec4 status: local 0/10 remote 0/20
@400000006afef2eb33419ec4 end msg 1310781
@400000006afef2fb2cd6820c new msg 1310781
@400000006afef2fb2cd6f354 info msg 1310781: bytes 1283 from <y.kurz@shop.example> qp 21147 uid 7791
@400000006afef2fb2cd6f354 starting delivery 188: msg 1310781 to remote r.frank0@lighthouse.test
@400000006afef2fb2cd7aed4 status: local 0/10 remote 1/20
@400000006afef2fc046cbe6c delivery 188: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w40F3-C7F653-3F/
@400000006afef2fc046cbe6c status: local 0/10 remote 0/20
@400000006afef2fc046d85a4 end msg 1310781
@400000006afef30a23ccbdd4 new msg 1310781
@400000006afef30a23ccbdd4 info msg 1310781: bytes 734 from <root@mx1.example.net> qp 21152 uid 0
@400000006afef30a23cd3ebc starting delivery 189: msg 1310781 to local root@mx1.example.net
@400000006afef30a23cd3ebc status: local 1/10 remote 0/20
@400000006afef30a256c2d64 new msg 1310776
@400000006afef30a256c48bc info msg 1310776: bytes 974 from <root@mx1.example.net> qp 21157 uid 7790
@400000006afef30a256d043c starting delivery 190: msg 1310776 to local greta@example.net
@400000006afef30a256dbfbc status: local 2/10 remote 0/20
@400000006afef30a256dd72c delivery 189: success: did_0+1+0/qp_21157/
@400000006afef30a256dd72c status: local 1/10 remote 0/20
@400000006afef30a256e63cc end msg 1310781
@400000006afef30a2932787c delivery 190: success: did_0+0+1/
@400000006afef30a2932787c status: local 0/10 remote 0/20
@400000006afef30a2932787c end msg 1310776
@400000006afef329347d2c04 new msg 1310776
@400000006afef329347de784 info msg 1310776: bytes 4541 from <nina6@customer.example> qp 21161 uid 7791
@400000006afef329347de784 starting delivery 191: msg 1310776 to local club.example-d.weiss@club.example
@400000006afef329347e0e94 status: local 1/10 remote 0/20
@400000006afef3293af09d8c delivery 191: success: did_0+0+1/
@400000006afef3293af187ec status: local 0/10 remote 0/20
@400000006afef3293af19b74 end msg 1310776
@400000006afef32a33141e54 new msg 1310776
@400000006afef32a33148f9c info msg 1310776: bytes 15275 from <f.braun39@partner.test> qp 21164 uid 7791
@400000006afef32a33149f3c starting delivery 192: msg 1310776 to local club.example-r.frank@club.example
@400000006afef32a3314e974 status: local 1/10 remote 0/20
@400000006afef32a376849bc delivery 192: success: did_0+0+1/
@400000006afef32a376849bc status: local 0/10 remote 0/20
@400000006afef32a3768f984 end msg 1310776
@400000006afef33c2976c4dc new msg 1310776
@400000006afef33c2977a76c info msg 1310776: bytes 7702 from <orders@shop.example> qp 21171 uid 10001
@400000006afef33c2977a76c starting delivery 193: msg 1310776 to remote k.maier6@dune.test
@400000006afef33c2977a76c status: local 0/10 remote 1/20
@400000006afef33e0165b05c delivery 193: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1wC708-14990F-A8/
@400000006afef33e0165b05c status: local 0/10 remote 0/20
@400000006afef33e01660a34 end msg 1310776
@400000006afef33f0428db84 new msg 1310776
@400000006afef33f0428db84 info msg 1310776: bytes 7380 from <orders@shop.example> qp 21178 uid 10001
@400000006afef33f04290e4c starting delivery 194: msg 1310776 to remote emma33@dune.test
@400000006afef33f0429b644 status: local 0/10 remote 1/20
@400000006afef341194dddfc delivery 194: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1wC34D-C33A68-B7/
@400000006afef341194ea14c status: local 0/10 remote 0/20
@400000006afef341194ec85c end msg 1310776
@400000006afef38e35fb6794 new msg 1310776
@400000006afef38e35fb9a5c info msg 1310776: bytes 1216 from <ida18@valley.test> qp 21184 uid 7791
@400000006afef38e35fb9a5c starting delivery 195: msg 1310776 to local greta@example.net
@400000006afef38e35fc6194 status: local 1/10 remote 0/20
@400000006afef38e3973b1ec delivery 195: success: did_0+0+1/
@400000006afef38e3973b1ec status: local 0/10 remote 0/20
@400000006afef38e397455fc end msg 1310776
@400000006afef39c14dcc454 new msg 1310776
@400000006afef39c14ddaacc info msg 1310776: bytes 57327 from <r.frank@club.example> qp 21188 uid 7791
@400000006afef39c14ddaacc starting delivery 196: msg 1310776 to remote paula5@harbour.test
@400000006afef39c14de4edc status: local 0/10 remote 1/20
@400000006afef39d17253d54 delivery 196: failure: 203.0.113.24_does_not_like_recipient./Remote_host_said:_550_5.1.1_<paula5@harbour.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.24./
@400000006afef39d17253d54 status: local 0/10 remote 0/20
@400000006afef39d17253d54 bounce msg 1310776 qp 21193
@400000006afef39d1725cddc end msg 1310776
@400000006afef39d175bb2bc new msg 1310776
@400000006afef39d175c5e9c info msg 1310776: bytes 51333 from <> qp 21193 uid 7796
@400000006afef39d175d3574 starting delivery 197: msg 1310776 to local club.example-r.frank@club.example
@400000006afef39d175d3574 status: local 1/10 remote 0/20
@400000006afef39d1e089b34 delivery 197: success: did_0+0+1/
@400000006afef39d1e095a9c status: local 0/10 remote 0/20
@400000006afef39d1e0a29a4 end msg 1310776
@400000006afef3a421b8aae4 new msg 1310776
@400000006afef3a421b8aae4 info msg 1310776: bytes 47385 from <carla@example.net> qp 21197 uid 7791
@400000006afef3a421b8aae4 starting delivery 198: msg 1310776 to remote b.lang9@mill.test
@400000006afef3a421b99544 status: local 0/10 remote 1/20
@400000006afef3a70290da4c delivery 198: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_2DF7A6ABF3/
@400000006afef3a702918dfc status: local 0/10 remote 0/20
@400000006afef3a70291c894 end msg 1310776
@400000006afef3b513851fac new msg 1310776
@400000006afef3b51385f29c info msg 1310776: bytes 11596 from <b.lang30@bricks.example> qp 21200 uid 7791
@400000006afef3b51385f29c starting delivery 199: msg 1310776 to local shop.example-ida@shop.example
@400000006afef3b51386b204 status: local 1/10 remote 0/20
@400000006afef3b5154751ac delivery 199: success: did_0+0+1/
@400000006afef3b5154751ac status: local 0/10 remote 0/20
@400000006afef3b5154751ac end msg 1310776
@400000006afef3c336f5446c new msg 1310776
@400000006afef3c336f5c16c info msg 1310776: bytes 37932 from <t.wolf28@ferry.test> qp 21203 uid 7791
@400000006afef3c336f67904 starting delivery 200: msg 1310776 to local shop.example-y.kurz@shop.example
@400000006afef3c336f67904 status: local 1/10 remote 0/20
@400000006afef3c4029e76ac delivery 200: success: did_0+0+1/
@400000006afef3c4029e76ac status: local 0/10 remote 0/20
@400000006afef3c4029eb52c end msg 1310776
@400000006afef3c430050994 new msg 1310776
@400000006afef3c43005b574 info msg 1310776: bytes 24344 from <b.lang20@bigmail.example> qp 21205 uid 7791
@400000006afef3c43005f00c starting delivery 201: msg 1310776 to local shop.example-ida@shop.example
@400000006afef3c43005f00c status: local 1/10 remote 0/20
@400000006afef3c4321efc6c delivery 201: success: did_0+0+1/
@400000006afef3c4321f13dc status: local 0/10 remote 0/20
@400000006afef3c4321f237c end msg 1310776
@400000006afef3e9247ab4fc new msg 1310776
@400000006afef3e9247ab4fc info msg 1310776: bytes 6638 from <orders@shop.example> qp 21212 uid 10001
@400000006afef3e9247ab4fc starting delivery 202: msg 1310776 to remote ida33@corner.test
@400000006afef3e9247ac49c status: local 0/10 remote 1/20
@400000006afef3ea234ff86c delivery 202: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<35bcf70abeb67e35@mail.example>_[InternalId=1064971367]_Queued_mail_for_delivery/
@400000006afef3ea2350468c status: local 0/10 remote 0/20
@400000006afef3ea235109dc end msg 1310776
@400000006afef3eb0616672c new msg 1310776
@400000006afef3eb0616672c info msg 1310776: bytes 20294 from <nina@club.example> qp 21216 uid 7791
@400000006afef3eb06173e04 starting delivery 203: msg 1310776 to local lists.club.example-news@lists.club.example
@400000006afef3eb06178c24 status: local 1/10 remote 0/20
@400000006afef3eb2aa3ee84 delivery 203: success: ezmlm-send:_info:_qp_21224/did_0+0+2/
@400000006afef3eb2aa4a61c status: local 0/10 remote 0/20
@400000006afef3eb2aa51b4c end msg 1310776
@400000006afef3eb2ac3597c new msg 1310776
@400000006afef3eb2ac3ab84 info msg 1310776: bytes 21414 from <news-return-45-@lists.club.example-@[]> qp 21224 uid 89
@400000006afef3eb2ac4537c starting delivery 204: msg 1310776 to remote anna.koch0@bigmail.example
@400000006afef3eb2ac499cc status: local 0/10 remote 1/20
@400000006afef3eb2ac499cc starting delivery 205: msg 1310776 to remote f.braun1@bigmail.example
@400000006afef3eb2ac52e3c status: local 0/10 remote 2/20
@400000006afef3eb2ac53ddc starting delivery 206: msg 1310776 to remote k.maier2@bigmail.example
@400000006afef3eb2ac5e9bc status: local 0/10 remote 3/20
@400000006afef3eb2ac61c84 starting delivery 207: msg 1310776 to remote paula3@elm.example
@400000006afef3eb2ac633f4 status: local 0/10 remote 4/20
@400000006afef3eb2ac637dc starting delivery 208: msg 1310776 to remote v.horn4@heather.example
@400000006afef3eb2ac68214 status: local 0/10 remote 5/20
@400000006afef3eb2ac7129c starting delivery 209: msg 1310776 to remote b.lang5@bigmail.example
@400000006afef3eb2ac7f914 status: local 0/10 remote 6/20
@400000006afef3eb2ac7f914 starting delivery 210: msg 1310776 to remote greta6@bigmail.example
@400000006afef3eb2ac86e44 status: local 0/10 remote 7/20
@400000006afef3eb2ac86e44 starting delivery 211: msg 1310776 to remote lena7@bigmail.example
@400000006afef3eb2ac8cfec status: local 0/10 remote 8/20
@400000006afef3eb2ac8fae4 starting delivery 212: msg 1310776 to remote r.frank8@bigmail.example
@400000006afef3eb2ac9aaac status: local 0/10 remote 9/20
@400000006afef3eb2ac9aaac starting delivery 213: msg 1310776 to remote wanda9@freemail.test
@400000006afef3eb2ac9aaac status: local 0/10 remote 10/20
@400000006afef3eb2aca52a4 starting delivery 214: msg 1310776 to remote carla10@bigmail.example
@400000006afef3eb2acaa0c4 status: local 0/10 remote 11/20
@400000006afef3eb2acb7b84 starting delivery 215: msg 1310776 to remote h.vogel11@bigmail.example
@400000006afef3eb2acc0ff4 status: local 0/10 remote 12/20
@400000006afef3eb2acc61fc starting delivery 216: msg 1310776 to remote m.roth12@bigmail.example
@400000006afef3eb2accb01c status: local 0/10 remote 13/20
@400000006afef3eb2acd9a7c starting delivery 217: msg 1310776 to remote sara13@museum.example
@400000006afef3eb2ace3aa4 status: local 0/10 remote 14/20
@400000006afef3eb2ace61b4 starting delivery 218: msg 1310776 to remote y.kurz14@reed.test
@400000006afef3eb2acec744 status: local 0/10 remote 15/20
@400000006afef3eb2acf01dc starting delivery 219: msg 1310776 to remote d.weiss15@bigmail.example
@400000006afef3eb2acf4c14 status: local 0/10 remote 16/20
@400000006afef3eb2acfc914 starting delivery 220: msg 1310776 to remote ida16@bigmail.example
@400000006afef3eb2acfccfc status: local 0/10 remote 17/20
@400000006afef3eb2acfccfc starting delivery 221: msg 1310776 to remote nina17@bigmail.example
@400000006afef3eb2ad04de4 status: local 0/10 remote 18/20
@400000006afef3eb2ad04de4 starting delivery 222: msg 1310776 to remote t.wolf18@cedar.test
@400000006afef3eb2ad10d4c status: local 0/10 remote 19/20
@400000006afef3eb2ad1921c starting delivery 223: msg 1310776 to remote z.jung19@garden.example
@400000006afef3eb2ad1a1bc status: local 0/10 remote 20/20
@400000006afef3ec030552b4 delivery 207: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w23F1-2513DC-C5/
@400000006afef3ec0305c3fc status: local 0/10 remote 19/20
@400000006afef3ec0305c3fc starting delivery 224: msg 1310776 to remote emma20@bigmail.example
@400000006afef3ec03067b94 status: local 0/10 remote 20/20
@400000006afef3ec07a279b4 delivery 220: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_992b78f98dfd_-_esmtp/
@400000006afef3ec07a279b4 status: local 0/10 remote 19/20
@400000006afef3ec07a279b4 starting delivery 225: msg 1310776 to remote j.klein21@bigmail.example
@400000006afef3ec07a28d3c status: local 0/10 remote 20/20
@400000006afef3ec0cfbe01c delivery 219: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<d.weiss15@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afef3ec0cfbe01c status: local 0/10 remote 19/20
@400000006afef3ec0cfc2284 starting delivery 226: msg 1310776 to remote o.beck22@bigmail.example
@400000006afef3ec0cfcda1c status: local 0/10 remote 20/20
@400000006afef3ec18ac4ab4 delivery 221: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_682887bfc9f3_-_esmtp/
@400000006afef3ec18ac4ab4 status: local 0/10 remote 19/20
@400000006afef3ec18ad2d44 starting delivery 227: msg 1310776 to remote ute23@valley.test
@400000006afef3ec18ae041c status: local 0/10 remote 20/20
@400000006afef3ec1a01768c delivery 218: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_58fd39e5611e_-_esmtp/
@400000006afef3ec1a025d04 status: local 0/10 remote 19/20
@400000006afef3ec1a028414 starting delivery 228: msg 1310776 to remote anna.koch24@bigmail.example
@400000006afef3ec1a028414 status: local 0/10 remote 20/20
@400000006afef3ec1db798ec delivery 223: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1w001A-72D15E-D0/
@400000006afef3ec1db7bc14 status: local 0/10 remote 19/20
@400000006afef3ec1db892ec starting delivery 229: msg 1310776 to remote f.braun25@bigmail.example
@400000006afef3ec1db8f0ac status: local 0/10 remote 20/20
@400000006afef3ec2a481e9c delivery 208: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<8b2fa699da7c5d14@mail.example>_[InternalId=1994476877]_Queued_mail_for_delivery/
@400000006afef3ec2a48fd44 status: local 0/10 remote 19/20
@400000006afef3ec2a49189c starting delivery 230: msg 1310776 to remote k.maier26@bigmail.example
@400000006afef3ec2a49a924 status: local 0/10 remote 20/20
@400000006afef3ec2f00574c delivery 222: failure: 198.51.100.73_does_not_like_recipient./Remote_host_said:_550_5.1.1_<t.wolf18@cedar.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.73./
@400000006afef3ec2f010714 status: local 0/10 remote 19/20
@400000006afef3ec2f010714 starting delivery 231: msg 1310776 to remote paula27@bigmail.example
@400000006afef3ec2f01ed8c status: local 0/10 remote 20/20
@400000006afef3ec2f473fa4 delivery 225: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093474_463b4bd91c5a_-_esmtp/
@400000006afef3ec2f47b4d4 status: local 0/10 remote 19/20
@400000006afef3ec2f47b4d4 starting delivery 232: msg 1310776 to remote v.horn28@lantern.test
@400000006afef3ec2f47b4d4 status: local 0/10 remote 20/20
@400000006afef3ec36ee010c delivery 224: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093474_0a43df430fa6_-_esmtp/
@400000006afef3ec36ee85dc status: local 0/10 remote 19/20
@400000006afef3ec36ee85dc starting delivery 233: msg 1310776 to remote b.lang29@opera.example
@400000006afef3ec36ef415c status: local 0/10 remote 20/20
@400000006afef3ed04e5a3a4 delivery 213: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_337C9DCC58/
@400000006afef3ed04e5a3a4 status: local 0/10 remote 19/20
@400000006afef3ed04e6248c starting delivery 234: msg 1310776 to remote greta30@bigmail.example
@400000006afef3ed04e6dc24 status: local 0/10 remote 20/20
@400000006afef3ed05578fb4 delivery 211: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_3662ef53fd43_-_esmtp/
@400000006afef3ed05578fb4 status: local 0/10 remote 19/20
@400000006afef3ed05578fb4 starting delivery 235: msg 1310776 to remote lena31@bigmail.example
@400000006afef3ed05585ebc status: local 0/10 remote 20/20
@400000006afef3ed11de5d1c delivery 232: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4E572EAD21/
@400000006afef3ed11de5d1c status: local 0/10 remote 19/20
@400000006afef3ed11debec4 starting delivery 236: msg 1310776 to remote r.frank32@bigmail.example
@400000006afef3ed11df9984 status: local 0/10 remote 20/20
@400000006afef3ed11e7b7a4 delivery 229: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093474_3d5285ff744a_-_esmtp/
@400000006afef3ed11e886ac status: local 0/10 remote 19/20
@400000006afef3ed11e951cc starting delivery 237: msg 1310776 to remote wanda33@birch.example
@400000006afef3ed11e95d84 status: local 0/10 remote 20/20
@400000006afef3ed18189e04 delivery 234: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_9b9936fe55a2_-_esmtp/
@400000006afef3ed1818bd44 status: local 0/10 remote 19/20
@400000006afef3ed181926bc starting delivery 238: msg 1310776 to remote carla34@corner.test
@400000006afef3ed1819b744 status: local 0/10 remote 20/20
@400000006afef3ed1b8c2984 delivery 214: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_dbb516478be4_-_esmtp/
@400000006afef3ed1b8c2984 status: local 0/10 remote 19/20
@400000006afef3ed1b8c2d6c starting delivery 239: msg 1310776 to remote h.vogel35@bigmail.example
@400000006afef3ed1b8c6bec status: local 0/10 remote 20/20
@400000006afef3ed1e1992f4 delivery 206: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_8e0f0c6893ee_-_esmtp/
@400000006afef3ed1e1a13dc status: local 0/10 remote 19/20
@400000006afef3ed1e1afe3c starting delivery 240: msg 1310776 to remote m.roth36@bigmail.example
@400000006afef3ed1e1b5044 status: local 0/10 remote 20/20
@400000006afef3ed1e232814 delivery 210: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_bc0ebeb126c0_-_esmtp/
@400000006afef3ed1e232814 status: local 0/10 remote 19/20
@400000006afef3ed1e232814 starting delivery 241: msg 1310776 to remote sara37@bigmail.example
@400000006afef3ed1e2337b4 status: local 0/10 remote 20/20
@400000006afef3ed2717d9c4 delivery 217: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<3a42ba04a96c49d6@mail.example>_[InternalId=953722250]_Queued_mail_for_delivery/
@400000006afef3ed27188d74 status: local 0/10 remote 19/20
@400000006afef3ed27188d74 starting delivery 242: msg 1310776 to remote y.kurz38@slowpost.example
@400000006afef3ed2718acb4 status: local 0/10 remote 20/20
@400000006afef3ed290b4554 delivery 205: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_64a3f12ad745_-_esmtp/
@400000006afef3ed290be964 status: local 0/10 remote 19/20
@400000006afef3ed290cc80c starting delivery 243: msg 1310776 to remote d.weiss39@workshop.test
@400000006afef3ed290d7bbc status: local 0/10 remote 20/20
@400000006afef3ed2a928d4c delivery 235: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_f19e772fe70b_-_esmtp/
@400000006afef3ed2a93392c status: local 0/10 remote 19/20
@400000006afef3ed2a939ad4 starting delivery 244: msg 1310776 to remote ida40@bigmail.example
@400000006afef3ed2a943714 status: local 0/10 remote 20/20
@400000006afef3ed2eddd744 delivery 209: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_87fddb738528_-_esmtp/
@400000006afef3ed2ede3cd4 status: local 0/10 remote 19/20
@400000006afef3ed2ede3cd4 starting delivery 245: msg 1310776 to remote nina41@bigmail.example
@400000006afef3ed2ede7384 status: local 0/10 remote 20/20
@400000006afef3ed2f7cd664 delivery 228: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093474_d551e9797abf_-_esmtp/
@400000006afef3ed2f7cde34 status: local 0/10 remote 19/20
@400000006afef3ed2f7d7a74 starting delivery 246: msg 1310776 to remote t.wolf42@bigmail.example
@400000006afef3ed2f7dfb5c status: local 0/10 remote 20/20
@400000006afef3ed33279e84 delivery 212: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_8077801af31f_-_esmtp/
@400000006afef3ed332869a4 status: local 0/10 remote 19/20
@400000006afef3ed3329213c starting delivery 247: msg 1310776 to remote z.jung43@grocer.example
@400000006afef3ed3329e48c status: local 0/10 remote 20/20
@400000006afef3ed333dc664 delivery 216: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_07b023f5a909_-_esmtp/
@400000006afef3ed333e762c status: local 0/10 remote 19/20
@400000006afef3ed333e762c starting delivery 248: msg 1310776 to remote emma44@lighthouse.test
@400000006afef3ed333e762c status: local 0/10 remote 20/20
@400000006afef3ed36bc0044 delivery 215: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_6e5f1882d771_-_esmtp/
@400000006afef3ed36bc0044 status: local 0/10 remote 19/20
@400000006afef3ed36bc94b4 starting delivery 249: msg 1310776 to remote j.klein45@bigmail.example
@400000006afef3ed36bc94b4 status: local 0/10 remote 20/20
@400000006afef3ee0113df0c delivery 231: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093474_b1a781236f01_-_esmtp/
@400000006afef3ee01143ccc status: local 0/10 remote 19/20
@400000006afef3ee01143ccc starting delivery 250: msg 1310776 to remote o.beck46@bigmail.example
@400000006afef3ee0114fc34 status: local 0/10 remote 20/20
@400000006afef3ee0268a16c delivery 204: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_af006a85e1b2_-_esmtp/
@400000006afef3ee0268a93c status: local 0/10 remote 19/20
@400000006afef3ee026935dc starting delivery 251: msg 1310776 to remote ute47@bigmail.example
@400000006afef3ee026a0cb4 status: local 0/10 remote 20/20
@400000006afef3ee099c22ec delivery 233: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<074a6eecf4eea886@mail.example>_[InternalId=1891043100]_Queued_mail_for_delivery/
@400000006afef3ee099c22ec status: local 0/10 remote 19/20
@400000006afef3ee099c22ec starting delivery 252: msg 1310776 to remote anna.koch48@customer.example
@400000006afef3ee099c51cc status: local 0/10 remote 20/20
@400000006afef3ee0aaf86ec delivery 241: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_3b6046718490_-_esmtp/
@400000006afef3ee0ab055f4 status: local 0/10 remote 19/20
@400000006afef3ee0ab055f4 starting delivery 253: msg 1310776 to remote f.braun49@bricks.example
@400000006afef3ee0ab07534 status: local 0/10 remote 20/20
@400000006afef3ee11c95264 delivery 230: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093474_6776a1b5072f_-_esmtp/
@400000006afef3ee11ca293c status: local 0/10 remote 19/20
@400000006afef3ee11ca293c starting delivery 254: msg 1310776 to remote k.maier50@bigmail.example
@400000006afef3ee11cabdac status: local 0/10 remote 20/20
@400000006afef3ee128785cc delivery 227: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1wF64E-6F9144-B1/
@400000006afef3ee1287e38c status: local 0/10 remote 19/20
@400000006afef3ee1288ba64 starting delivery 255: msg 1310776 to remote paula51@bigmail.example
@400000006afef3ee12890884 status: local 0/10 remote 20/20
@400000006afef3ee1b2c46a4 delivery 226: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093474_eb09758b2c10_-_esmtp/
@400000006afef3ee1b2c46a4 status: local 0/10 remote 19/20
@400000006afef3ee1b2c61fc starting delivery 256: msg 1310776 to remote v.horn52@bigmail.example
@400000006afef3ee1b2d2934 status: local 0/10 remote 20/20
@400000006afef3ee204ae244 delivery 238: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<1e426b35688d469f@mail.example>_[InternalId=1897090865]_Queued_mail_for_delivery/
