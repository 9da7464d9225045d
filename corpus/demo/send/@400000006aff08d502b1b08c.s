@400000006afec30a0604562c starting delivery 1158: msg 1310747 to remote t.wolf@silent.test
@400000006afec30a0604cb5c status: local 0/10 remote 1/20
@400000006afec30a06e5210c delivery 1158: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afec30a06e5d0d4 status: local 0/10 remote 0/20
@400000006afec324146277bc new msg 1310732
@400000006afec32414628374 info msg 1310732: bytes 1269 from <lena4@acorn.example> qp 16247 uid 7791
@400000006afec3241462c1f4 starting delivery 1159: msg 1310732 to local club.example-webmaster28@club.example
@400000006afec32414639cb4 status: local 1/10 remote 0/20
@400000006afec32415774ed4 delivery 1159: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afec32415774ed4 status: local 0/10 remote 0/20
@400000006afec3241577cbd4 bounce msg 1310732 qp 16248
@400000006afec32415782d7c end msg 1310732
@400000006afec32415a91504 new msg 1310732
@400000006afec32415a91504 info msg 1310732: bytes 2187 from <> qp 16248 uid 7796
@400000006afec32415a91504 starting delivery 1160: msg 1310732 to remote lena4@acorn.example
@400000006afec32415a91504 status: local 0/10 remote 1/20
@400000006afec3251aec150c delivery 1160: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080986_70fb6b132c44_-_esmtp/
@400000006afec3251aec95f4 status: local 0/10 remote 0/20
@400000006afec3251aed555c end msg 1310732
@400000006afec37a07e68794 starting delivery 1161: msg 1310737 to remote f.braun25@bigmail.example
@400000006afec37a07e6f10c status: local 0/10 remote 1/20
@400000006afec37a07e73374 starting delivery 1162: msg 1310737 to remote y.kurz38@slowpost.example
@400000006afec37a07e73374 status: local 0/10 remote 2/20
@400000006afec37a34bf037c delivery 1161: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795081072_ce87d5eb5b40_-_esmtp/
@400000006afec37a34bf0f34 status: local 0/10 remote 1/20
@400000006afec37d174a49b4 delivery 1162: deferral: Connected_to_203.0.113.96_but_greeting_failed./Remote_host_said:_421_4.3.2_All_server_ports_are_busy/
@400000006afec37d174b2474 status: local 0/10 remote 0/20
@400000006afec39a15b336c4 new msg 1310732
@400000006afec39a15b3698c info msg 1310732: bytes 1428 from <wanda@example.net> qp 16837 uid 7791
@400000006afec39a15b3fa14 starting delivery 1163: msg 1310732 to remote z.jung11@inkwell.test
@400000006afec39a15b457d4 status: local 0/10 remote 1/20
@400000006afec39a15b457d4 starting delivery 1164: msg 1310732 to remote wanda1@castle.example
@400000006afec39a15b457d4 status: local 0/10 remote 2/20
@400000006afec39a15b4e08c starting delivery 1165: msg 1310732 to remote carla2@tower.test
@400000006afec39a15b5bb4c status: local 0/10 remote 3/20
@400000006afec39a2fa7a754 delivery 1165: failure: 198.51.100.247_does_not_like_recipient./Remote_host_said:_550_5.1.1_<carla2@tower.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.247./
@400000006afec39a2fa85b04 status: local 0/10 remote 2/20
@400000006afec39b13038bcc delivery 1164: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795081104_qp_5031/
@400000006afec39b13043b94 status: local 0/10 remote 1/20
@400000006afec39c043b6d6c delivery 1163: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795081104_173d35ab1272_-_esmtp/
@400000006afec39c043b6d6c status: local 0/10 remote 0/20
@400000006afec39c043c28ec bounce msg 1310732 qp 16846
@400000006afec39c043cec3c end msg 1310732
@400000006afec39c04541dbc new msg 1310732
@400000006afec39c0454d16c info msg 1310732: bytes 2433 from <> qp 16846 uid 7796
@400000006afec39c0454d16c starting delivery 1166: msg 1310732 to local wanda@example.net
@400000006afec39c045569c4 status: local 1/10 remote 0/20
@400000006afec39c097a912c delivery 1166: success: did_0+0+1/
@400000006afec39c097a912c status: local 0/10 remote 0/20
@400000006afec39c097b15fc end msg 1310732
@400000006afec42c3999b464 new msg 1310732
@400000006afec42c3999fe9c info msg 1310732: bytes 6193 from <orders@shop.example> qp 17570 uid 10001
@400000006afec42c3999fe9c starting delivery 1167: msg 1310732 to remote paula26@partner.test
@400000006afec42c399a6814 status: local 0/10 remote 1/20
@400000006afec42d2013a98c delivery 1167: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec42d2013c0fc status: local 0/10 remote 0/20
@400000006afec43d14daf764 starting delivery 1168: msg 1310753 to local jonas@mx1.example.net
@400000006afec43d14daf764 status: local 1/10 remote 0/20
@400000006afec43d168addcc delivery 1168: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afec43d168b4b2c status: local 0/10 remote 0/20
@400000006afec46236f3a65c new msg 1310761
@400000006afec46236f43acc info msg 1310761: bytes 1621 from <> qp 17840 uid 7791
@400000006afec46236f49c74 starting delivery 1169: msg 1310761 to local club.example-emma@club.example
@400000006afec46236f49c74 status: local 1/10 remote 0/20
@400000006afec46237f98184 delivery 1169: success: did_0+0+1/
@400000006afec46237fa3534 status: local 0/10 remote 0/20
@400000006afec46237fb0054 end msg 1310761
@400000006afec472003bedcc new msg 1310761
@400000006afec472003c95c4 info msg 1310761: bytes 78095 from <wanda@example.net> qp 17916 uid 7791
@400000006afec472003ce3e4 starting delivery 1170: msg 1310761 to remote o.beck8@library.example
@400000006afec472003d8bdc status: local 0/10 remote 1/20
@400000006afec4722b90f634 delivery 1170: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1w8EAA-A3A6F1-6D/
@400000006afec4722b918aa4 status: local 0/10 remote 0/20
@400000006afec4722b91965c end msg 1310761
@400000006afec476197a4144 new msg 1310761
@400000006afec476197a50e4 info msg 1310761: bytes 2811 from <b.lang@shop.example> qp 17938 uid 7791
@400000006afec476197a50e4 starting delivery 1171: msg 1310761 to remote m.roth9@cloudy.example
@400000006afec476197aaea4 status: local 0/10 remote 1/20
@400000006afec476365eb574 delivery 1171: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_1B6FEFE237/
@400000006afec476365ee454 status: local 0/10 remote 0/20
@400000006afec476365ee454 end msg 1310761
@400000006afec478029844bc new msg 1310761
@400000006afec47802992b34 info msg 1310761: bytes 6643 from <nina@club.example> qp 17946 uid 7791
@400000006afec4780299a064 starting delivery 1172: msg 1310761 to local club.example-k.maier@club.example
@400000006afec4780299c774 status: local 1/10 remote 0/20
@400000006afec47809afca2c delivery 1172: success: did_0+0+1/
@400000006afec47809b004c4 status: local 0/10 remote 0/20
@400000006afec47809b0a8d4 end msg 1310761
@400000006afec47d0342f7f4 starting delivery 1173: msg 1310757 to local jonas@mx1.example.net
@400000006afec47d03436554 status: local 1/10 remote 0/20
@400000006afec47d0696264c delivery 1173: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afec47d0696ab1c status: local 0/10 remote 0/20
@400000006afec4981aee8ddc new msg 1310761
@400000006afec4981aef12ac info msg 1310761: bytes 4588 from <v.horn@shop.example> qp 18108 uid 7791
@400000006afec4981aef12ac starting delivery 1174: msg 1310761 to remote sara5@orchard.test
@400000006afec4981aef35d4 status: local 0/10 remote 1/20
@400000006afec4993b377e14 delivery 1174: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795081358_d4d78d2ef427_-_esmtp/
@400000006afec4993b377e14 status: local 0/10 remote 0/20
@400000006afec4993b37dfbc end msg 1310761
@400000006afec4a332383574 new msg 1310761
@400000006afec4a33238d984 info msg 1310761: bytes 6504 from <ida@shop.example> qp 18165 uid 7791
@400000006afec4a33238f4dc starting delivery 1175: msg 1310761 to local paula@example.net
@400000006afec4a33239911c status: local 1/10 remote 0/20
@400000006afec4a3323a352c starting delivery 1176: msg 1310761 to local club.example-r.frank@club.example
@400000006afec4a3323b0434 status: local 2/10 remote 0/20
@400000006afec4a3323b275c starting delivery 1177: msg 1310761 to local shop.example-m.roth@shop.example
@400000006afec4a3323bc784 status: local 3/10 remote 0/20
@400000006afec4a3323c9a74 starting delivery 1178: msg 1310761 to local shop.example-y.kurz@shop.example
@400000006afec4a3323d6d64 status: local 4/10 remote 0/20
@400000006afec4a3336f59cc delivery 1178: success: did_0+0+1/
@400000006afec4a3336f59cc status: local 3/10 remote 0/20
@400000006afec4a3339fc83c delivery 1175: success: did_0+0+1/
@400000006afec4a3339fc83c status: local 2/10 remote 0/20
@400000006afec4a333cc4eac delivery 1177: success: did_0+0+1/
@400000006afec4a333cc4eac status: local 1/10 remote 0/20
@400000006afec4a337196284 delivery 1176: success: did_0+0+1/
@400000006afec4a337196284 status: local 0/10 remote 0/20
@400000006afec4a337196284 end msg 1310761
@400000006afec4a612a9a42c new msg 1310761
@400000006afec4a612aa7334 info msg 1310761: bytes 1596 from <paula@example.net> qp 18177 uid 7791
@400000006afec4a612ab22fc starting delivery 1179: msg 1310761 to remote lena2@heather.example
@400000006afec4a612abd6ac status: local 0/10 remote 1/20
@400000006afec4a724a7c80c delivery 1179: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<11f4c9c487dcf46c@mail.example>_[InternalId=923074646]_Queued_mail_for_delivery/
@400000006afec4a724a7c80c status: local 0/10 remote 0/20
@400000006afec4a724a873ec end msg 1310761
@400000006afec4c0245d41ec new msg 1310761
@400000006afec4c0245d41ec info msg 1310761: bytes 1171 from <m.roth25@freemail.test> qp 18309 uid 7791
@400000006afec4c0245d41ec starting delivery 1180: msg 1310761 to local shop.example-m.roth@shop.example
@400000006afec4c0245d41ec status: local 1/10 remote 0/20
@400000006afec4c0282c2054 delivery 1180: success: did_0+0+1/
@400000006afec4c0282c2054 status: local 0/10 remote 0/20
@400000006afec4c0282cb8ac end msg 1310761
@400000006afec4c2112dd5b4 new msg 1310761
@400000006afec4c2112e52b4 info msg 1310761: bytes 1148 from <lena8@workshop.test> qp 18317 uid 7791
@400000006afec4c2112e52b4 starting delivery 1181: msg 1310761 to local club.example-d.weiss@club.example
@400000006afec4c2112edb6c status: local 1/10 remote 0/20
@400000006afec4c2171cd4fc delivery 1181: success: did_0+0+1/
@400000006afec4c2171cd4fc status: local 0/10 remote 0/20
@400000006afec4c2171d9c34 end msg 1310761
@400000006afec4ef09c04cbc new msg 1310761
@400000006afec4ef09c06fe4 info msg 1310761: bytes 1034 from <ute14@oakwood.test> qp 18541 uid 7791
@400000006afec4ef09c06fe4 starting delivery 1182: msg 1310761 to local club.example-h.vogel@club.example
@400000006afec4ef09c0fc84 status: local 1/10 remote 0/20
@400000006afec4ef0a887ebc delivery 1182: success: did_0+0+1/
@400000006afec4ef0a887ebc status: local 0/10 remote 0/20
@400000006afec4ef0a890b5c end msg 1310761
@400000006afec4fc21e32db4 new msg 1310761
@400000006afec4fc21e3d5ac info msg 1310761: bytes 1470 from <j.klein@club.example> qp 18608 uid 7791
@400000006afec4fc21e3f4ec starting delivery 1183: msg 1310761 to remote j.klein9@vineyard.example
@400000006afec4fc21e4818c status: local 0/10 remote 1/20
@400000006afec4fd0adbcedc delivery 1183: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795081458_1afe8c7d62d4_-_esmtp/
@400000006afec4fd0adc152c status: local 0/10 remote 0/20
@400000006afec4fd0adc5f64 end msg 1310761
@400000006afec52902bde58c new msg 1310761
@400000006afec52902be5abc info msg 1310761: bytes 3788 from <z.jung@shop.example> qp 18831 uid 7791
@400000006afec52902bea10c starting delivery 1184: msg 1310761 to remote f.braun3@meadow.example
@400000006afec52902bf4904 status: local 0/10 remote 1/20
@400000006afec52936840824 delivery 1184: failure: 198.51.100.198_does_not_like_recipient./Remote_host_said:_550_5.1.1_<f.braun3@meadow.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.198./
@400000006afec5293684a07c status: local 0/10 remote 0/20
@400000006afec5293684a464 bounce msg 1310761 qp 18835
@400000006afec5293684bbd4 end msg 1310761
@400000006afec52936ad5274 new msg 1310761
@400000006afec52936ae2d34 info msg 1310761: bytes 4742 from <> qp 18835 uid 7796
@400000006afec52936aeec9c starting delivery 1185: msg 1310761 to local shop.example-z.jung@shop.example
@400000006afec52936af040c status: local 1/10 remote 0/20
@400000006afec5293b359d9c delivery 1185: success: did_0+0+1/
@400000006afec5293b368414 status: local 0/10 remote 0/20
@400000006afec5293b3710b4 end msg 1310761
@400000006afec55e20e8473c new msg 1310761
@400000006afec55e20e8dbac info msg 1310761: bytes 1540 from <j.klein32@freemail.test> qp 19098 uid 7791
@400000006afec55e20e8dbac starting delivery 1186: msg 1310761 to local shop.example-y.kurz@shop.example
@400000006afec55e20e8fed4 status: local 1/10 remote 0/20
@400000006afec55e27b58124 delivery 1186: success: did_0+0+1/
@400000006afec55e27b5c774 status: local 0/10 remote 0/20
@400000006afec55e27b69a64 end msg 1310761
@400000006afec5b62204ea6c new msg 1310761
@400000006afec5b62205676c info msg 1310761: bytes 978 from <paula2@valley.test> qp 19538 uid 7791
@400000006afec5b62205676c starting delivery 1187: msg 1310761 to local shop.example-z.jung@shop.example
@400000006afec5b62205a5ec status: local 1/10 remote 0/20
@400000006afec5b6283cc224 delivery 1187: success: did_0+0+1/
@400000006afec5b6283d71ec status: local 0/10 remote 0/20
@400000006afec5b6283d7da4 end msg 1310761
@400000006afec5bc35ebeea4 starting delivery 1188: msg 1310732 to remote paula26@partner.test
@400000006afec5bc35ec2554 status: local 0/10 remote 1/20
@400000006afec5bd0d96e79c delivery 1188: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec5bd0d97455c status: local 0/10 remote 0/20
@400000006afec5da1ba6fcb4 starting delivery 1189: msg 1310746 to remote b.lang@silent.test
@400000006afec5da1ba70484 status: local 0/10 remote 1/20
@400000006afec5da1d316574 delivery 1189: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afec5da1d3228c4 status: local 0/10 remote 0/20
@400000006afec5e808df6684 new msg 1310761
@400000006afec5e808dfacd4 info msg 1310761: bytes 2456 from <o.beck@shop.example> qp 19786 uid 7791
@400000006afec5e808dfc444 starting delivery 1190: msg 1310761 to local club.example-j.klein@club.example
@400000006afec5e808e00a94 status: local 1/10 remote 0/20
@400000006afec5e80f86a1dc delivery 1190: success: did_0+0+1/
@400000006afec5e80f86a1dc status: local 0/10 remote 0/20
@400000006afec5e80f874dbc end msg 1310761
@400000006afec61138fb8c1c new msg 1310761
@400000006afec61138fc208c info msg 1310761: bytes 968 from <b.lang17@grocer.example> qp 19995 uid 7791
@400000006afec61138fc208c starting delivery 1191: msg 1310761 to local club.example-admin28@club.example
@400000006afec61138fc7e4c status: local 1/10 remote 0/20
@400000006afec6113b645a74 delivery 1191: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afec6113b64ac7c status: local 0/10 remote 0/20
@400000006afec6113b657b84 bounce msg 1310761 qp 19996
@400000006afec6113b665644 end msg 1310761
@400000006afec6113b6f5ec4 new msg 1310761
@400000006afec6113b7029e4 info msg 1310761: bytes 2426 from <> qp 19996 uid 7796
@400000006afec6113b70453c starting delivery 1192: msg 1310761 to remote b.lang17@grocer.example
@400000006afec6113b710c74 status: local 0/10 remote 1/20
@400000006afec612195e25f4 delivery 1192: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795081735_qp_1928/
@400000006afec612195e414c status: local 0/10 remote 0/20
@400000006afec612195e414c end msg 1310761
@400000006afec6250df0cf3c new msg 1310761
@400000006afec6250df0cf3c info msg 1310761: bytes 2977 from <k.maier28@partner.test> qp 20092 uid 7791
@400000006afec6250df130e4 starting delivery 1193: msg 1310761 to local shop.example-z.jung@shop.example
@400000006afec6250df130e4 status: local 1/10 remote 0/20
@400000006afec6251178b5ac delivery 1193: success: did_0+0+1/
@400000006afec6251178b5ac status: local 0/10 remote 0/20
@400000006afec6251179230c end msg 1310761
@400000006afec6c32b35e1cc new msg 1310761
@400000006afec6c32b36bc8c info msg 1310761: bytes 1458 from <anna.koch@shop.example> qp 20884 uid 7791
@400000006afec6c32b375cb4 starting delivery 1194: msg 1310761 to remote ida1@mill.test
@400000006afec6c32b375cb4 status: local 0/10 remote 1/20
@400000006afec6c507c3e84c delivery 1194: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_9D3FE1D9C6/
@400000006afec6c507c40f5c status: local 0/10 remote 0/20
@400000006afec6c507c42ab4 end msg 1310761
@400000006afec6c7182fd36c new msg 1310761
@400000006afec6c7182ffa7c info msg 1310761: bytes 5803 from <b.lang@shop.example> qp 20903 uid 7791
@400000006afec6c718303514 starting delivery 1195: msg 1310761 to remote wanda0@corner.test
@400000006afec6c718308eec status: local 0/10 remote 1/20
@400000006afec6c900070ea4 delivery 1195: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<28b2969b3ff0682a@mail.example>_[InternalId=1261319554]_Queued_mail_for_delivery/
@400000006afec6c900070ea4 status: local 0/10 remote 0/20
@400000006afec6c90007975c end msg 1310761
@400000006afec6e82b12061c new msg 1310761
@400000006afec6e82b127f34 info msg 1310761: bytes 4248 from <> qp 21069 uid 7791
@400000006afec6e82b129e74 starting delivery 1196: msg 1310761 to local carla@example.net
@400000006afec6e82b12e8ac status: local 1/10 remote 0/20
@400000006afec6e82e2cf604 delivery 1196: success: did_0+0+1/
@400000006afec6e82e2cf604 status: local 0/10 remote 0/20
@400000006afec6e82e2d5f7c end msg 1310761
@400000006afec7112cda894c new msg 1310761
@400000006afec7112cdafe7c info msg 1310761: bytes 2408 from <carla@example.net> qp 21274 uid 7791
@400000006afec7112cdb064c starting delivery 1197: msg 1310761 to remote k.maier4@kiosk.example
@400000006afec7112cdb2974 status: local 0/10 remote 1/20
@400000006afec71212c07fbc delivery 1197: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795081991_qp_16781/
@400000006afec71212c07fbc status: local 0/10 remote 0/20
@400000006afec71212c07fbc end msg 1310761
@400000006afec74f3778ff14 new msg 1310761
@400000006afec74f37792df4 info msg 1310761: bytes 2663 from <paula@example.net> qp 21585 uid 7791
@400000006afec74f37792df4 starting delivery 1198: msg 1310761 to local paula@example.net
@400000006afec74f37792df4 status: local 1/10 remote 0/20
@400000006afec74f37792df4 starting delivery 1199: msg 1310761 to local shop.example-anna.koch@shop.example
@400000006afec74f377a04cc status: local 2/10 remote 0/20
@400000006afec74f377a6674 starting delivery 1200: msg 1310761 to local club.example-nina@club.example
@400000006afec74f377b4134 status: local 3/10 remote 0/20
@400000006afec74f377c1bf4 starting delivery 1201: msg 1310761 to local shop.example-y.kurz@shop.example
@400000006afec74f377cfe84 status: local 4/10 remote 0/20
@400000006afec74f377dd55c starting delivery 1202: msg 1310761 to local shop.example-b.lang@shop.example
@400000006afec74f377e4a8c status: local 5/10 remote 0/20
@400000006afec74f38c14df4 delivery 1198: success: did_0+0+1/
@400000006afec74f38c155c4 status: local 4/10 remote 0/20
@400000006afec74f3a0ed8ac delivery 1202: success: did_0+0+1/
@400000006afec74f3a0ed8ac status: local 3/10 remote 0/20
@400000006afec74f3a4175b4 delivery 1201: success: did_0+0+1/
@400000006afec74f3a41e314 status: local 2/10 remote 0/20
@400000006afec75002bc8dcc delivery 1199: success: did_0+0+1/
@400000006afec75002bce7a4 status: local 1/10 remote 0/20
@400000006afec750036de824 delivery 1200: success: did_0+0+1/
@400000006afec750036e596c status: local 0/10 remote 0/20
@400000006afec750036f3044 end msg 1310761
@400000006afec7a10028ea9c new msg 1310761
@400000006afec7a1002909dc info msg 1310761: bytes 15436 from <f.braun@club.example> qp 21991 uid 7791
@400000006afec7a1002909dc starting delivery 1203: msg 1310761 to remote f.braun3@mill.test
@400000006afec7a10029485c status: local 0/10 remote 1/20
@400000006afec7a2334f2b84 delivery 1203: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_747BAEAF1D/
@400000006afec7a2334f2b84 status: local 0/10 remote 0/20
@400000006afec7a2334f2b84 end msg 1310761
@400000006afec7b31c13c074 new msg 1310761
@400000006afec7b31c140e94 info msg 1310761: bytes 933 from <b.lang26@bluebird.test> qp 22083 uid 7791
@400000006afec7b31c14ca14 starting delivery 1204: msg 1310761 to local shop.example-o.beck@shop.example
@400000006afec7b31c14ca14 status: local 1/10 remote 0/20
@400000006afec7b31ef08e1c delivery 1204: success: did_0+0+1/
@400000006afec7b31ef14d84 status: local 0/10 remote 0/20
@400000006afec7b31ef1fd4c end msg 1310761
@400000006afec801207f928c starting delivery 1205: msg 1310757 to local jonas@mx1.example.net
@400000006afec80120801b44 status: local 1/10 remote 0/20
@400000006afec80122fceab4 delivery 1205: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afec80122fcee9c status: local 0/10 remote 0/20
@400000006afec82a2c62f404 starting delivery 1206: msg 1310737 to remote y.kurz38@slowpost.example
@400000006afec82a2c63bb3c status: local 0/10 remote 1/20
@400000006afec82e1b9ca444 new msg 1310761
@400000006afec82e1b9cee7c info msg 1310761: bytes 922 from <paula29@canal.test> qp 22698 uid 7791
@400000006afec82e1b9d9a5c starting delivery 1207: msg 1310761 to local shop.example-z.jung@shop.example
@400000006afec82e1b9df81c status: local 1/10 remote 1/20
@400000006afec82e1fe1bc4c delivery 1207: success: did_0+0+1/
@400000006afec82e1fe1bc4c status: local 0/10 remote 1/20
@400000006afec82e1fe28f3c end msg 1310761
@400000006afec83110551d3c delivery 1206: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/
@400000006afec83110559a3c status: local 0/10 remote 0/20
@400000006afec8b03a6414fc new msg 1310761
@400000006afec8b03a6414fc info msg 1310761: bytes 32565 from <k.maier@club.example> qp 23350 uid 7791
@400000006afec8b03a6414fc starting delivery 1208: msg 1310761 to remote v.horn6@lantern.test
@400000006afec8b03a6414fc status: local 0/10 remote 1/20
@400000006afec8b236bc61ec delivery 1208: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_9E681DBA11/
@400000006afec8b236bd159c status: local 0/10 remote 0/20
@400000006afec8b236bd4864 end msg 1310761
@400000006afec8c105b59dd4 new msg 1310761
@400000006afec8c105b5a1bc info msg 1310761: bytes 734 from <root@mx1.example.net> qp 23431 uid 0
@400000006afec8c105b5a1bc starting delivery 1209: msg 1310761 to local root@mx1.example.net
@400000006afec8c105b65184 status: local 1/10 remote 0/20
@400000006afec8c107b9bebc delivery 1209: success: did_0+1+0/qp_23432/
@400000006afec8c107b9e9b4 status: local 0/10 remote 0/20
@400000006afec8c107b9e9b4 end msg 1310761
@400000006afec8c107d7f51c new msg 1310761
@400000006afec8c107d800d4 info msg 1310761: bytes 974 from <root@mx1.example.net> qp 23432 uid 7790
@400000006afec8c107d8627c starting delivery 1210: msg 1310761 to local greta@example.net
@400000006afec8c107d8df7c status: local 1/10 remote 0/20
@400000006afec8c10a82ae74 delivery 1210: success: did_0+0+1/
@400000006afec8c10a82d19c status: local 0/10 remote 0/20
@400000006afec8c10a83660c end msg 1310761
@400000006afec8c20250b084 new msg 1310761
@400000006afec8c20250b084 info msg 1310761: bytes 54155 from <r.frank@club.example> qp 23436 uid 7791
@400000006afec8c20250b084 starting delivery 1211: msg 1310761 to remote z.jung8@kiosk.example
@400000006afec8c202518f2c status: local 0/10 remote 1/20
@400000006afec8c237642ef4 delivery 1211: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795082424_qp_10867/
@400000006afec8c237642ef4 status: local 0/10 remote 0/20
@400000006afec8c237647d14 end msg 1310761
@400000006afec8d91ebfdd44 starting delivery 1212: msg 1310750 to remote k.maier@partner.test
@400000006afec8d91ebfdd44 status: local 0/10 remote 1/20
@400000006afec8da04e11b7c delivery 1212: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afec8da04e14674 status: local 0/10 remote 0/20
@400000006afec8e1120f9a94 new msg 1310761
@400000006afec8e11210234c info msg 1310761: bytes 3724 from <wanda@example.net> qp 23592 uid 7791
@400000006afec8e112103abc starting delivery 1213: msg 1310761 to remote ida9@lantern.test
@400000006afec8e1121105dc status: local 0/10 remote 1/20
@400000006afec8e322597adc delivery 1213: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_7AE414BD56/
@400000006afec8e322599e04 status: local 0/10 remote 0/20
@400000006afec8e322599e04 end msg 1310761
@400000006afec94b094ec63c new msg 1310761
@400000006afec94b094ed1f4 info msg 1310761: bytes 1579 from <m.roth23@castle.example> qp 24121 uid 7791
@400000006afec94b094f52dc starting delivery 1214: msg 1310761 to local club.example-sales@club.example
@400000006afec94b094f8d74 status: local 1/10 remote 0/20
@400000006afec94b0c7efb74 new msg 1310762
@400000006afec94b0c7efb74 info msg 1310762: bytes 1819 from <m.roth23@castle.example> qp 24122 uid 89
@400000006afec94b0c7f6cbc starting delivery 1215: msg 1310762 to local team@example.net
@400000006afec94b0c7fde04 status: local 2/10 remote 0/20
@400000006afec94b0c7fde04 delivery 1214: success: did_0+1+0/qp_24122/
@400000006afec94b0c7fde04 status: local 1/10 remote 0/20
@400000006afec94b0c7fde04 end msg 1310761
@400000006afec94b10ded70c new msg 1310761
@400000006afec94b10dedaf4 info msg 1310761: bytes 2059 from <m.roth23@castle.example> qp 24123 uid 89
@400000006afec94b10dfa9fc starting delivery 1216: msg 1310761 to local club.example-sales@club.example
@400000006afec94b10dfa9fc status: local 2/10 remote 0/20
@400000006afec94b10e02ae4 delivery 1215: success: did_0+1+0/qp_24123/
@400000006afec94b10e0d6c4 status: local 1/10 remote 0/20
@400000006afec94b10e13484 end msg 1310762
@400000006afec94b1182cbb4 delivery 1216: failure: This_message_is_looping:_it_already_has_my_Delivered-To_line._(#5.4.6)/
@400000006afec94b11838f04 status: local 0/10 remote 0/20
@400000006afec94b11841f8c bounce msg 1310761 qp 24124
@400000006afec94b1184ac2c end msg 1310761
@400000006afec94b11aa9b1c new msg 1310761
@400000006afec94b11ab1434 info msg 1310761: bytes 3501 from <> qp 24124 uid 7796
@400000006afec94b11ab2f8c starting delivery 1217: msg 1310761 to remote m.roth23@castle.example
@400000006afec94b11ab6254 status: local 0/10 remote 1/20
@400000006afec94c29ee6dac delivery 1217: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795082561_qp_29689/
@400000006afec94c29ef580c status: local 0/10 remote 0/20
@400000006afec94c29ef580c end msg 1310761
@400000006afec95126212d54 starting delivery 1218: msg 1310753 to local jonas@mx1.example.net
@400000006afec9512622042c status: local 1/10 remote 0/20
@400000006afec95129572334 delivery 1218: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afec951295788c4 status: local 0/10 remote 0/20
@400000006afec9582bf9416c new msg 1310761
@400000006afec9582bfa00d4 info msg 1310761: bytes 1138 from <carla38@opera.example> qp 24189 uid 7791
@400000006afec9582bfa00d4 starting delivery 1219: msg 1310761 to local club.example-nina@club.example
@400000006afec9582bfa00d4 status: local 1/10 remote 0/20
@400000006afec95831502f04 delivery 1219: success: did_0+0+1/
@400000006afec95831502f04 status: local 0/10 remote 0/20
@400000006afec95831510dac end msg 1310761
@400000006afec96a358cee54 new msg 1310761
@400000006afec96a358cee54 info msg 1310761: bytes 1346 from <v.horn10@ferry.test> qp 24280 uid 7791
@400000006afec96a358d9a34 starting delivery 1220: msg 1310761 to local shop.example-ute@shop.example
@400000006afec96a358dfbdc status: local 1/10 remote 0/20
@400000006afec96a3b365d04 delivery 1220: success: did_0+0+1/
@400000006afec96a3b370ccc status: local 0/10 remote 0/20
@400000006afec96a3b37725c end msg 1310761
@400000006afec97a282f8384 new msg 1310761
@400000006afec97a28304abc info msg 1310761: bytes 6050 from <orders@shop.example> qp 24359 uid 10001
@400000006afec97a2830e314 starting delivery 1221: msg 1310761 to remote lena14@lantern.test
@400000006afec97a2831351c status: local 0/10 remote 1/20
@400000006afec97a3a4e818c new msg 1310762
@400000006afec97a3a4f259c info msg 1310762: bytes 7328 from <orders@shop.example> qp 24360 uid 10001
@400000006afec97a3a4fe8ec starting delivery 1222: msg 1310762 to remote greta1@bigmail.example
@400000006afec97a3a505e1c status: local 0/10 remote 2/20
@400000006afec97b2c9a442c delivery 1221: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_E0BB282F98/
@400000006afec97b2c9a9634 status: local 0/10 remote 1/20
@400000006afec97b2c9abd44 end msg 1310761
@400000006afec97c1730d9fc delivery 1222: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795082608_ebd941caf80e_-_esmtp/
@400000006afec97c1731187c status: local 0/10 remote 0/20
@400000006afec97c1731187c end msg 1310762
@400000006afeca060c7cf7d4 new msg 1310762
@400000006afeca060c7db354 info msg 1310762: bytes 1652 from <k.maier29@station.test> qp 25057 uid 7791
@400000006afeca060c7dd67c starting delivery 1223: msg 1310762 to local shop.example-ute@shop.example
@400000006afeca060c7dde4c status: local 1/10 remote 0/20
@400000006afeca060dec0894 delivery 1223: success: did_0+0+1/
@400000006afeca060decc02c status: local 0/10 remote 0/20
@400000006afeca060decc02c end msg 1310762
@400000006afeca4b128a7f84 new msg 1310762
@400000006afeca4b128b3b04 info msg 1310762: bytes 263885 from <greta@example.net> qp 25402 uid 7791
@400000006afeca4b128b3b04 starting delivery 1224: msg 1310762 to remote y.kurz2@birch.example
@400000006afeca4b128b90f4 status: local 0/10 remote 1/20
@400000006afeca4d2466523c delivery 1224: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_2A5EFA7608/
@400000006afeca4d2466523c status: local 0/10 remote 0/20
@400000006afeca4d2466e6ac end msg 1310762
@400000006afeca5a3b084c0c starting delivery 1225: msg 1310749 to remote emma15@partner.test
@400000006afeca5a3b08c13c status: local 0/10 remote 1/20
@400000006afeca5b22e5b164 delivery 1225: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeca5b22e5b164 status: local 0/10 remote 0/20
@400000006afeca6c07ebfa1c starting delivery 1226: msg 1310732 to remote paula26@partner.test
@400000006afeca6c07ebfa1c status: local 0/10 remote 1/20
@400000006afeca6c30e7572c delivery 1226: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeca6c30e7ef84 status: local 0/10 remote 0/20
@400000006afecaf8209de05c new msg 1310762
@400000006afecaf8209de05c info msg 1310762: bytes 1664 from <f.braun15@lantern.test> qp 26268 uid 7791
@400000006afecaf8209de05c starting delivery 1227: msg 1310762 to local club.example-sara@club.example
@400000006afecaf8209e2a94 status: local 1/10 remote 0/20
@400000006afecaf8249ad3a4 delivery 1227: success: did_0+0+1/
@400000006afecaf8249ad3a4 status: local 0/10 remote 0/20
@400000006afecaf8249b4104 end msg 1310762
@400000006afecafd2e1dabf4 new msg 1310762
@400000006afecafd2e1dabf4 info msg 1310762: bytes 1102 from <wanda20@pebble.test> qp 26294 uid 7791
@400000006afecafd2e1db7ac starting delivery 1228: msg 1310762 to local club.example-h.vogel@club.example
@400000006afecafd2e1e4c1c status: local 1/10 remote 0/20
@400000006afecafd2f5d05dc delivery 1228: success: did_0+0+1/
@400000006afecafd2f5d251c status: local 0/10 remote 0/20
@400000006afecafd2f5df424 end msg 1310762
@400000006afecb033b95037c new msg 1310762
@400000006afecb033b9541fc info msg 1310762: bytes 1609 from <greta37@canal.test> qp 26325 uid 7791
@400000006afecb033b9545e4 starting delivery 1229: msg 1310762 to local carla@example.net
@400000006afecb033b9545e4 status: local 1/10 remote 0/20
@400000006afecb0407a9b544 delivery 1229: success: did_0+0+1/
@400000006afecb0407a9dc54 status: local 0/10 remote 0/20
@400000006afecb0407aa1ebc end msg 1310762
@400000006afecb050d201d74 new msg 1310762
@400000006afecb050d201d74 info msg 1310762: bytes 990 from <wanda38@freemail.test> qp 26332 uid 7791
@400000006afecb050d201d74 starting delivery 1230: msg 1310762 to local club.example-emma@club.example
@400000006afecb050d207364 status: local 1/10 remote 0/20
@400000006afecb050e3d64b4 delivery 1230: success: did_0+0+1/
@400000006afecb050e3e08c4 status: local 0/10 remote 0/20
@400000006afecb050e3e6a6c end msg 1310762
@400000006afecb0938827034 new msg 1310762
@400000006afecb0938827bec info msg 1310762: bytes 11197 from <z.jung@shop.example> qp 26355 uid 7791
@400000006afecb0938827bec starting delivery 1231: msg 1310762 to local club.example-emma@club.example
@400000006afecb0938835a94 status: local 1/10 remote 0/20
@400000006afecb0a02ba6aec delivery 1231: success: did_0+0+1/
@400000006afecb0a02bb1ab4 status: local 0/10 remote 0/20
@400000006afecb0a02bb8fe4 end msg 1310762
@400000006afecb31313b7a3c new msg 1310762
@400000006afecb31313bad04 info msg 1310762: bytes 1256 from <b.lang@shop.example> qp 26555 uid 7791
@400000006afecb31313c7054 starting delivery 1232: msg 1310762 to remote lena4@valley.test
@400000006afecb31313c7054 status: local 0/10 remote 1/20
@400000006afecb321558031c delivery 1232: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w3D70-1457A2-B2/
@400000006afecb3215581a8c status: local 0/10 remote 0/20
@400000006afecb3215581a8c end msg 1310762
@400000006afecb7a282d4d1c starting delivery 1233: msg 1310744 to remote carla@silent.test
@400000006afecb7a282daec4 status: local 0/10 remote 1/20
@400000006afecb7a28d28dcc delivery 1233: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afecb7a28d28dcc status: local 0/10 remote 0/20
@400000006afecbe505673f54 new msg 1310762
@400000006afecbe50567febc info msg 1310762: bytes 27148 from <sara@club.example> qp 27451 uid 7791
@400000006afecbe505687bbc starting delivery 1234: msg 1310762 to remote carla8@ferry.test
@400000006afecbe50568e91c status: local 0/10 remote 1/20
@400000006afecbe61b9856b4 delivery 1234: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1w8B2A-F94A76-1C/
@400000006afecbe61b98a0ec status: local 0/10 remote 0/20
@400000006afecbe61b98a0ec end msg 1310762
@400000006afecc4d144435a4 starting delivery 1235: msg 1310757 to local jonas@mx1.example.net
@400000006afecc4d144435a4 status: local 1/10 remote 0/20
@400000006afecc4d174fb854 delivery 1235: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afecc4d17504cc4 status: local 0/10 remote 0/20
@400000006afecc541a9f6ff4 new msg 1310762
@400000006afecc541a9fc5e4 info msg 1310762: bytes 4521 from <z.jung@shop.example> qp 28008 uid 7791
@400000006afecc541aa075ac starting delivery 1236: msg 1310762 to remote y.kurz0@university.example
@400000006afecc541aa1218c status: local 0/10 remote 1/20
@400000006afecc551cacc454 delivery 1236: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<y.kurz0@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afecc551caceb64 status: local 0/10 remote 0/20
@400000006afecca30124cb14 new msg 1310761
@400000006afecca30124cb14 info msg 1310761: bytes 1756 from <b.lang8@bigmail.example> qp 28401 uid 7791
@400000006afecca30124cb14 starting delivery 1237: msg 1310761 to local shop.example-anna.koch@shop.example
@400000006afecca3012505ac status: local 1/10 remote 0/20
@400000006afecca30125ec24 starting delivery 1238: msg 1310761 to local club.example-j.klein@club.example
@400000006afecca301260b64 status: local 2/10 remote 0/20
@400000006afecca301268864 starting delivery 1239: msg 1310761 to local club.example-lena@club.example
@400000006afecca30127670c status: local 3/10 remote 0/20
@400000006afecca301f405dc delivery 1237: success: did_0+0+1/
@400000006afecca301f49664 status: local 2/10 remote 0/20
@400000006afecca303555714 delivery 1238: success: did_0+0+1/
@400000006afecca303555714 status: local 1/10 remote 0/20
@400000006afecca304eb73ec delivery 1239: success: did_0+0+1/
@400000006afecca304eb73ec status: local 0/10 remote 0/20
@400000006afecca304ebaa9c end msg 1310761
@400000006afeccaf0549d414 new msg 1310761
@400000006afeccaf054a2dec info msg 1310761: bytes 1552 from <sara16@acorn.example> qp 28461 uid 7791
@400000006afeccaf054a2dec starting delivery 1240: msg 1310761 to local club.example-sales@club.example
@400000006afeccaf054ac644 status: local 1/10 remote 0/20
@400000006afeccaf09024834 delivery 1240: success: did_0+1+0/qp_28462/
@400000006afeccaf09024834 status: local 0/10 remote 0/20
@400000006afeccaf09025fa4 end msg 1310761
@400000006afeccaf0920b544 new msg 1310761
@400000006afeccaf0920b544 info msg 1310761: bytes 1792 from <sara16@acorn.example> qp 28462 uid 89
@400000006afeccaf092170c4 starting delivery 1241: msg 1310761 to local team@example.net
@400000006afeccaf0921ab5c status: local 1/10 remote 0/20
@400000006afeccaf0b128a94 delivery 1241: success: did_0+1+0/qp_28463/
@400000006afeccaf0b132abc status: local 0/10 remote 0/20
@400000006afeccaf0b1349fc end msg 1310761
@400000006afeccaf0b304fac new msg 1310761
@400000006afeccaf0b30b53c info msg 1310761: bytes 2032 from <sara16@acorn.example> qp 28463 uid 89
@400000006afeccaf0b3116e4 starting delivery 1242: msg 1310761 to local club.example-sales@club.example
@400000006afeccaf0b31e204 status: local 1/10 remote 0/20
@400000006afeccaf0c26d8f4 delivery 1242: failure: This_message_is_looping:_it_already_has_my_Delivered-To_line._(#5.4.6)/
@400000006afeccaf0c27afcc status: local 0/10 remote 0/20
@400000006afeccaf0c28731c bounce msg 1310761 qp 28464
@400000006afeccaf0c28731c end msg 1310761
@400000006afeccaf0c5a6ffc new msg 1310761
@400000006afeccaf0c5ac9d4 info msg 1310761: bytes 3517 from <> qp 28464 uid 7796
@400000006afeccaf0c5ac9d4 starting delivery 1243: msg 1310761 to remote sara16@acorn.example
@400000006afeccaf0c5b9cc4 status: local 0/10 remote 1/20
@400000006afeccb027b0c24c delivery 1243: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795083429_0e36cee404dc_-_esmtp/
@400000006afeccb027b1953c status: local 0/10 remote 0/20
@400000006afeccb027b1df74 end msg 1310761
@400000006afeccb70bbfce0c new msg 1310761
@400000006afeccb70bbfce0c info msg 1310761: bytes 909 from <d.weiss4@garden.example> qp 28501 uid 7791
@400000006afeccb70bbfce0c starting delivery 1244: msg 1310761 to local shop.example-o.beck@shop.example
@400000006afeccb70bbfce0c status: local 1/10 remote 0/20
@400000006afeccb70bc02014 starting delivery 1245: msg 1310761 to local club.example-r.frank@club.example
@400000006afeccb70bc08d74 status: local 2/10 remote 0/20
@400000006afeccb70bc15894 starting delivery 1246: msg 1310761 to local greta@example.net
@400000006afeccb70bc1f0ec status: local 3/10 remote 0/20
@400000006afeccb70bc217fc starting delivery 1247: msg 1310761 to local shop.example-z.jung@shop.example
@400000006afeccb70bc217fc status: local 4/10 remote 0/20
@400000006afeccb70ce287d4 delivery 1247: success: did_0+0+1/
@400000006afeccb70ce2ce24 status: local 3/10 remote 0/20
@400000006afeccb70fff8afc delivery 1245: success: did_0+0+1/
@400000006afeccb70fff8afc status: local 2/10 remote 0/20
@400000006afeccb71210f254 delivery 1246: success: did_0+0+1/
@400000006afeccb71211d4e4 status: local 1/10 remote 0/20
@400000006afeccb7130193e4 delivery 1244: success: did_0+0+1/
@400000006afeccb713026abc status: local 0/10 remote 0/20
@400000006afeccb713028de4 end msg 1310761
@400000006afeccc103c2c6b4 new msg 1310761
@400000006afeccc103c2c6b4 info msg 1310761: bytes 1678 from <sara37@school.example> qp 28551 uid 7791
@400000006afeccc103c2c6b4 starting delivery 1248: msg 1310761 to local wanda@example.net
@400000006afeccc103c3767c status: local 1/10 remote 0/20
@400000006afeccc1090db9e4 delivery 1248: success: did_0+0+1/
@400000006afeccc1090dc59c status: local 0/10 remote 0/20
@400000006afeccc1090e3eb4 end msg 1310761
@400000006afeccc10db54cdc new msg 1310761
@400000006afeccc10db5b654 info msg 1310761: bytes 1605 from <v.horn19@grey.test> qp 28552 uid 7791
@400000006afeccc10db6085c starting delivery 1249: msg 1310761 to local shop.example-ute@shop.example
@400000006afeccc10db6085c status: local 1/10 remote 0/20
@400000006afeccc111e3db5c delivery 1249: success: did_0+0+1/
@400000006afeccc111e4bdec status: local 0/10 remote 0/20
@400000006afeccc111e4d944 end msg 1310761
@400000006afeccc2329bd55c new msg 1310761
@400000006afeccc2329c65e4 info msg 1310761: bytes 1226 from <lena31@valley.test> qp 28560 uid 7791
@400000006afeccc2329c65e4 starting delivery 1250: msg 1310761 to local shop.example-o.beck@shop.example
@400000006afeccc2329c65e4 status: local 1/10 remote 0/20
@400000006afeccc233a21614 delivery 1250: success: did_0+0+1/
@400000006afeccc233a30074 status: local 0/10 remote 0/20
@400000006afeccc233a371bc end msg 1310761
@400000006afecd991a901a2c new msg 1310761
@400000006afecd991a90490c info msg 1310761: bytes 14842 from <d.weiss@club.example> qp 29633 uid 7791
@400000006afecd991a90607c starting delivery 1251: msg 1310761 to remote r.frank6@typo.test
@400000006afecd991a90972c status: local 0/10 remote 1/20
@400000006afecd991f49be24 delivery 1251: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afecd991f49f4d4 status: local 0/10 remote 0/20
@400000006afecd991f4aa884 bounce msg 1310761 qp 29634
@400000006afecd991f4b507c end msg 1310761
@400000006afecd991f576254 new msg 1310761
@400000006afecd991f57eb0c info msg 1310761: bytes 16258 from <> qp 29634 uid 7796
@400000006afecd991f5848cc starting delivery 1252: msg 1310761 to local club.example-d.weiss@club.example
@400000006afecd991f590064 status: local 1/10 remote 0/20
@400000006afecd99237c8e7c delivery 1252: success: did_0+0+1/
@400000006afecd99237cbd5c status: local 0/10 remote 0/20
@400000006afecd99237d599c end msg 1310761
@400000006afecde43560a27c starting delivery 1253: msg 1310762 to remote y.kurz0@university.example
@400000006afecde435615244 status: local 0/10 remote 1/20
@400000006afecde704d68874 delivery 1253: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795083738_91f144dd7af6_-_esmtp/
@400000006afecde704d6da7c status: local 0/10 remote 0/20
@400000006afecde704d6da7c end msg 1310762
@400000006afecde9398a81c4 new msg 1310762
@400000006afecde9398b54b4 info msg 1310762: bytes 1390 from <ute16@granite.test> qp 30035 uid 7791
@400000006afecde9398b54b4 starting delivery 1254: msg 1310762 to local shop.example-z.jung@shop.example
@400000006afecde9398b971c status: local 1/10 remote 0/20
@400000006afecdea017ff6ec delivery 1254: success: did_0+0+1/
@400000006afecdea01809714 status: local 0/10 remote 0/20
@400000006afecdea0181008c end msg 1310762
@400000006afece6c01f04cbc new msg 1310762
@400000006afece6c01f1371c info msg 1310762: bytes 33131 from <j.klein@club.example> qp 30686 uid 7791
@400000006afece6c01f18924 starting delivery 1255: msg 1310762 to local shop.example-z.jung@shop.example
@400000006afece6c01f2294c status: local 1/10 remote 0/20
@400000006afece6c02dab0a4 delivery 1255: success: did_0+0+1/
@400000006afece6c02daf30c status: local 0/10 remote 0/20
@400000006afece6c02daf30c end msg 1310762
@400000006afecec20aafcd3c new msg 1310762
@400000006afecec20ab036b4 info msg 1310762: bytes 1020 from <h.vogel0@cloudy.example> qp 31116 uid 7791
@400000006afecec20ab036b4 starting delivery 1256: msg 1310762 to local greta@example.net
@400000006afecec20ab0b3b4 status: local 1/10 remote 0/20
@400000006afecec211716a7c delivery 1256: success: did_0+0+1/
@400000006afecec211716a7c status: local 0/10 remote 0/20
@400000006afecec21171c454 end msg 1310762
@400000006afecec41e825f14 new msg 1310762
@400000006afecec41e82c0bc info msg 1310762: bytes 1038 from <t.wolf5@university.example> qp 31128 uid 7791
@400000006afecec41e8364cc starting delivery 1257: msg 1310762 to local club.example-nina@club.example
@400000006afecec41e83840c status: local 1/10 remote 0/20
@400000006afecec425311864 delivery 1257: success: did_0+0+1/
@400000006afecec4253156e4 status: local 0/10 remote 0/20
@400000006afecec4253225ec end msg 1310762
@400000006afeced4345018f4 new msg 1310762
@400000006afeced43450d08c info msg 1310762: bytes 2900 from <t.wolf@shop.example> qp 31210 uid 7791
@400000006afeced4345168e4 starting delivery 1258: msg 1310762 to remote ute3@tailor.example
@400000006afeced434517c6c status: local 0/10 remote 1/20
@400000006afeced5202f4bc4 delivery 1258: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<789bcb5149643567@mail.example>_[InternalId=1383752503]_Queued_mail_for_delivery/
@400000006afeced5202f4bc4 status: local 0/10 remote 0/20
@400000006afeced5202f4bc4 end msg 1310762
@400000006afecf1e37061904 new msg 1310762
@400000006afecf1e37061904 info msg 1310762: bytes 2997 from <f.braun@club.example> qp 31580 uid 7791
@400000006afecf1e3706827c starting delivery 1259: msg 1310762 to remote carla3@lighthouse.test
@400000006afecf1e3706827c status: local 0/10 remote 1/20
@400000006afecf1e370768f4 starting delivery 1260: msg 1310762 to remote anna.koch8@reed.test
@400000006afecf1e370768f4 status: local 0/10 remote 2/20
@400000006afecf1e3707bafc starting delivery 1261: msg 1310762 to remote nina6@kiosk.example
@400000006afecf1e3707bafc status: local 0/10 remote 3/20
@400000006afecf1e37085b24 starting delivery 1262: msg 1310762 to remote z.jung2@acorn.example
@400000006afecf1e3708c0b4 status: local 0/10 remote 4/20
@400000006afecf1f249c083c delivery 1261: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795084052_qp_6986/
@400000006afecf1f249ca47c status: local 0/10 remote 3/20
@400000006afecf1f311be44c delivery 1260: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795084052_248c4a4c9b3b_-_esmtp/
@400000006afecf1f311cb73c status: local 0/10 remote 2/20
@400000006afecf2008fc06a4 delivery 1259: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w32DC-26D54D-E9/
@400000006afecf2008fcb284 status: local 0/10 remote 1/20
@400000006afecf2011cb0fb4 delivery 1262: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795084052_11b906eb20c5_-_esmtp/
@400000006afecf2011cb0fb4 status: local 0/10 remote 0/20
@400000006afecf2011cbb3c4 end msg 1310762
@400000006afecf2910f52dcc new msg 1310762
@400000006afecf2910f6088c info msg 1310762: bytes 1662 from <y.kurz8@bigmail.example> qp 31632 uid 7791
@400000006afecf2910f6088c starting delivery 1263: msg 1310762 to local club.example-h.vogel@club.example
@400000006afecf2910f64324 status: local 1/10 remote 0/20
@400000006afecf291779d1ac delivery 1263: success: did_0+0+1/
@400000006afecf29177a279c status: local 0/10 remote 0/20
@400000006afecf29177a279c end msg 1310762
@400000006afecf2d1b43d5e4 starting delivery 1264: msg 1310753 to local jonas@mx1.example.net
@400000006afecf2d1b43d5e4 status: local 1/10 remote 0/20
@400000006afecf2d1d749894 delivery 1264: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afecf2d1d74ac1c status: local 0/10 remote 0/20
@400000006afecf422d290af4 new msg 1310762
@400000006afecf422d294d5c info msg 1310762: bytes 1292 from <r.frank9@orchard.test> qp 31759 uid 7791
@400000006afecf422d29746c starting delivery 1265: msg 1310762 to local club.example-test16@club.example
@400000006afecf422d29746c status: local 1/10 remote 0/20
@400000006afecf422ec64bec delivery 1265: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afecf422ec67eb4 status: local 0/10 remote 0/20
@400000006afecf422ec75974 bounce msg 1310762 qp 31760
@400000006afecf422ec7f5b4 end msg 1310762
@400000006afecf422f04859c new msg 1310762
@400000006afecf422f0554a4 info msg 1310762: bytes 2209 from <> qp 31760 uid 7796
@400000006afecf422f0554a4 starting delivery 1266: msg 1310762 to remote r.frank9@orchard.test
@400000006afecf422f0554a4 status: local 0/10 remote 1/20
@400000006afecf4317057c6c delivery 1266: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795084088_d8f38fe0d377_-_esmtp/
@400000006afecf4317057c6c status: local 0/10 remote 0/20
@400000006afecf431705843c end msg 1310762
@400000006afecf712be90914 new msg 1310762
@400000006afecf712be99d84 info msg 1310762: bytes 6322 from <anna.koch@shop.example> qp 31994 uid 7791
@400000006afecf712be9b4f4 starting delivery 1267: msg 1310762 to remote sara3@partner.test
@400000006afecf712be9b4f4 status: local 0/10 remote 1/20
@400000006afecf7202dd352c delivery 1267: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afecf7202dd352c status: local 0/10 remote 0/20
@400000006afecf90354ab14c new msg 1310761
@400000006afecf90354ab14c info msg 1310761: bytes 2250 from <ute@shop.example> qp 32150 uid 7791
@400000006afecf90354b49a4 starting delivery 1268: msg 1310761 to local shop.example-b.lang@shop.example
@400000006afecf90354b49a4 status: local 1/10 remote 0/20
@400000006afecf910064bb1c delivery 1268: success: did_0+0+1/
@400000006afecf910064c2ec status: local 0/10 remote 0/20
@400000006afecf9100655374 end msg 1310761
@400000006afecfca11cd59a4 new msg 1310761
@400000006afecfca11cd7114 info msg 1310761: bytes 734 from <root@mx1.example.net> qp 32437 uid 0
@400000006afecfca11cd7114 starting delivery 1269: msg 1310761 to local root@mx1.example.net
@400000006afecfca11ce1524 status: local 1/10 remote 0/20
@400000006afecfca163f9074 new msg 1310765
@400000006afecfca16404bf4 info msg 1310765: bytes 974 from <root@mx1.example.net> qp 32438 uid 7790
@400000006afecfca16404bf4 starting delivery 1270: msg 1310765 to local greta@example.net
@400000006afecfca16406364 status: local 2/10 remote 0/20
@400000006afecfca1641326c delivery 1269: success: did_0+1+0/qp_32438/
@400000006afecfca1641d67c status: local 1/10 remote 0/20
@400000006afecfca1642bcf4 end msg 1310761
@400000006afecfca1a26928c delivery 1270: success: did_0+0+1/
@400000006afecfca1a26928c status: local 0/10 remote 0/20
@400000006afecfca1a26b99c end msg 1310765
@400000006afecffa0ffc4edc starting delivery 1271: msg 1310737 to remote y.kurz38@slowpost.example
@400000006afecffa0ffcf6d4 status: local 0/10 remote 1/20
@400000006afed0043a368cbc delivery 1271: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afed0043a368cbc status: local 0/10 remote 0/20
@400000006afed0231715f344 new msg 1310765
@400000006afed0231716454c info msg 1310765: bytes 1349 from <b.lang7@granite.test> qp 414 uid 7791
@400000006afed0231716454c starting delivery 1272: msg 1310765 to local shop.example-ute@shop.example
@400000006afed0231716d1ec status: local 1/10 remote 0/20
@400000006afed0231be9977c delivery 1272: success: did_0+0+1/
@400000006afed0231be9b6bc status: local 0/10 remote 0/20
@400000006afed0231bea2804 end msg 1310765
@400000006afed04a1c3ca91c new msg 1310765
@400000006afed04a1c3ca91c info msg 1310765: bytes 5082 from <ida@shop.example> qp 610 uid 7791
@400000006afed04a1c3cf73c starting delivery 1273: msg 1310765 to local club.example-nina@club.example
@400000006afed04a1c3d7054 status: local 1/10 remote 0/20
@400000006afed04a1ce65a84 delivery 1273: success: did_0+0+1/
@400000006afed04a1ce65a84 status: local 0/10 remote 0/20
@400000006afed04a1ce73544 end msg 1310765
@400000006afed05a2506532c new msg 1310765
@400000006afed05a2506a534 info msg 1310765: bytes 1085 from <h.vogel39@granite.test> qp 691 uid 7791
@400000006afed05a25071e4c starting delivery 1274: msg 1310765 to local club.example-emma@club.example
@400000006afed05a25074d2c status: local 1/10 remote 0/20
@400000006afed05a29f4e204 delivery 1274: success: did_0+0+1/
@400000006afed05a29f5bcc4 status: local 0/10 remote 0/20
@400000006afed05a29f62254 end msg 1310765
@400000006afed0a32c35ecac new msg 1310765
@400000006afed0a32c367d34 info msg 1310765: bytes 1587 from <greta33@bigmail.example> qp 1056 uid 7791
@400000006afed0a32c36dedc starting delivery 1275: msg 1310765 to local club.example-f.braun@club.example
@400000006afed0a32c36dedc status: local 1/10 remote 0/20
@400000006afed0a3305d66ac delivery 1275: success: did_0+0+1/
@400000006afed0a3305d66ac status: local 0/10 remote 0/20
@400000006afed0a3305ddfc4 end msg 1310765
@400000006afed0f71a64b8b4 new msg 1310765
@400000006afed0f71a655cc4 info msg 1310765: bytes 21041 from <nina@club.example> qp 1475 uid 7791
@400000006afed0f71a65ce0c starting delivery 1276: msg 1310765 to remote d.weiss11@acorn.example
@400000006afed0f71a6604bc status: local 0/10 remote 1/20
@400000006afed0f82cd1b394 delivery 1276: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795084525_9f538d8d260f_-_esmtp/
@400000006afed0f82cd257a4 status: local 0/10 remote 0/20
@400000006afed0f82cd257a4 end msg 1310765
@400000006afed10114dbdddc starting delivery 1277: msg 1310762 to remote sara3@partner.test
@400000006afed10114dbdddc status: local 0/10 remote 1/20
@400000006afed10205c2b94c delivery 1277: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afed10205c322c4 status: local 0/10 remote 0/20
@400000006afed1140cffe374 new msg 1310765
@400000006afed1140d00933c info msg 1310765: bytes 28596 from <wanda@example.net> qp 1619 uid 7791
@400000006afed1140d0127ac starting delivery 1278: msg 1310765 to remote sara9@granite.test
@400000006afed1140d0127ac status: local 0/10 remote 1/20
@400000006afed11517797bbc delivery 1278: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1wAD14-D29642-9F/
@400000006afed11517797bbc status: local 0/10 remote 0/20
@400000006afed115177a2b84 end msg 1310765
@400000006afed15a25c31764 new msg 1310765
@400000006afed15a25c401c4 info msg 1310765: bytes 1035 from <f.braun22@meadow.example> qp 1971 uid 7791
@400000006afed15a25c4dc84 starting delivery 1279: msg 1310765 to local club.example-f.braun@club.example
@400000006afed15a25c4dc84 status: local 1/10 remote 0/20
@400000006afed15a278d9e34 delivery 1279: success: did_0+0+1/
@400000006afed15a278d9e34 status: local 0/10 remote 0/20
@400000006afed15a278e0f7c end msg 1310765
@400000006afed1610f96d264 starting delivery 1280: msg 1310757 to local jonas@mx1.example.net
@400000006afed1610f975b1c status: local 1/10 remote 0/20
@400000006afed161109a8aac delivery 1280: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afed161109b32a4 status: local 0/10 remote 0/20
@400000006afed17b30169d94 new msg 1310765
@400000006afed17b3016fb54 info msg 1310765: bytes 1092 from <paula9@tower.test> qp 2137 uid 7791
@400000006afed17b30179b7c starting delivery 1281: msg 1310765 to local wanda@example.net
@400000006afed17b30179b7c status: local 1/10 remote 0/20
@400000006afed17b3017e1cc new msg 1310761
@400000006afed17b3017e1cc info msg 1310761: bytes 1321 from <v.horn3@bluebird.test> qp 2138 uid 7791
@400000006afed17b301862b4 starting delivery 1282: msg 1310761 to local greta@example.net
@400000006afed17b3018f724 status: local 2/10 remote 0/20
@400000006afed17b35955a94 delivery 1281: success: did_0+0+1/
@400000006afed17b3595fea4 status: local 1/10 remote 0/20
@400000006afed17b3596d194 end msg 1310765
@400000006afed17b368c4584 delivery 1282: success: did_0+0+1/
@400000006afed17b368cb6cc status: local 0/10 remote 0/20
@400000006afed17b368d7e04 end msg 1310761
@400000006afed17c0a17cb2c new msg 1310761
@400000006afed17c0a189e1c info msg 1310761: bytes 1022 from <greta24@grocer.example> qp 2139 uid 7791
@400000006afed17c0a18d0e4 starting delivery 1283: msg 1310761 to local club.example-r.frank@club.example
@400000006afed17c0a193a5c status: local 1/10 remote 0/20
@400000006afed17c107a1de4 delivery 1283: success: did_0+0+1/
@400000006afed17c107b045c status: local 0/10 remote 0/20
@400000006afed17c107bc3c4 end msg 1310761
@400000006afed1a819648aac new msg 1310761
@400000006afed1a819656d3c info msg 1310761: bytes 5500 from <orders@shop.example> qp 2360 uid 10001
@400000006afed1a81966308c starting delivery 1284: msg 1310761 to remote carla22@tailor.example
@400000006afed1a81966308c status: local 0/10 remote 1/20
@400000006afed1aa2591c664 delivery 1284: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<338f46142af3ee9f@mail.example>_[InternalId=742196835]_Queued_mail_for_delivery/
@400000006afed1aa25927a14 status: local 0/10 remote 0/20
@400000006afed1aa2592cc1c end msg 1310761
@400000006afed23c0b50b0bc starting delivery 1285: msg 1310732 to remote paula26@partner.test
@400000006afed23c0b50e384 status: local 0/10 remote 1/20
@400000006afed23c2a691fd4 delivery 1285: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afed23c2a691fd4 status: local 0/10 remote 0/20
@400000006afed248068dd17c new msg 1310761
@400000006afed248068e3324 info msg 1310761: bytes 3396 from <r.frank36@university.example> qp 3158 uid 7791
@400000006afed248068edf04 starting delivery 1286: msg 1310761 to local shop.example-b.lang@shop.example
@400000006afed248068f293c status: local 1/10 remote 0/20
@400000006afed248068fd904 starting delivery 1287: msg 1310761 to local shop.example-ute@shop.example
@400000006afed248069007e4 status: local 2/10 remote 0/20
@400000006afed248069007e4 starting delivery 1288: msg 1310761 to local shop.example-y.kurz@shop.example
@400000006afed24806902724 status: local 3/10 remote 0/20
@400000006afed248069036c4 starting delivery 1289: msg 1310761 to local club.example-nina@club.example
@400000006afed248069036c4 status: local 4/10 remote 0/20
@400000006afed248085fb704 delivery 1289: success: did_0+0+1/
@400000006afed248085fedb4 status: local 3/10 remote 0/20
@400000006afed2480ad988d4 delivery 1286: success: did_0+0+1/
@400000006afed2480ad9c754 status: local 2/10 remote 0/20
@400000006afed2480b5d2c0c delivery 1287: success: did_0+0+1/
@400000006afed2480b5db8ac status: local 1/10 remote 0/20
@400000006afed2480c795df4 delivery 1288: success: did_0+0+1/
@400000006afed2480c7a2144 status: local 0/10 remote 0/20
@400000006afed2480c7a2144 end msg 1310761
@400000006afed2b93594b29c new msg 1310761
@400000006afed2b93594b29c info msg 1310761: bytes 29249 from <nina@club.example> qp 3727 uid 7791
@400000006afed2b935956a34 starting delivery 1290: msg 1310761 to remote carla9@quarry.example
@400000006afed2b935957dbc status: local 0/10 remote 1/20
@400000006afed2ba101f191c delivery 1290: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1wC6C8-701CAC-E2/
@400000006afed2ba101f191c status: local 0/10 remote 0/20
@400000006afed2ba101f191c end msg 1310761
@400000006afed2be0a281edc new msg 1310761
@400000006afed2be0a2849d4 info msg 1310761: bytes 397884 from <carla@example.net> qp 3748 uid 7791
@400000006afed2be0a28e22c starting delivery 1291: msg 1310761 to remote z.jung1@bluebird.test
@400000006afed2be0a29ad4c status: local 0/10 remote 1/20
@400000006afed2bf38824154 delivery 1291: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<31648e14c9472e84@mail.example>_[InternalId=1503085426]_Queued_mail_for_delivery/
@400000006afed2bf38824154 status: local 0/10 remote 0/20
@400000006afed2bf3882d1dc end msg 1310761
@400000006afed34709f30904 new msg 1310761
@400000006afed34709f30904 info msg 1310761: bytes 4794 from <t.wolf@shop.example> qp 4433 uid 7791
@400000006afed34709f318a4 starting delivery 1292: msg 1310761 to remote wanda7@partner.test
@400000006afed34709f318a4 status: local 0/10 remote 1/20
@400000006afed34737b9a1f4 delivery 1292: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afed34737b9c904 status: local 0/10 remote 0/20
@400000006afed35d28319aac new msg 1310765
@400000006afed35d28325dfc info msg 1310765: bytes 2400 from <y.kurz@shop.example> qp 4546 uid 7791
@400000006afed35d28332d04 starting delivery 1293: msg 1310765 to remote sara11@tailor.example
@400000006afed35d28332d04 status: local 0/10 remote 1/20
@400000006afed35d3348f1c4 new msg 1310768
@400000006afed35d334972ac info msg 1310768: bytes 1291 from <carla10@library.example> qp 4547 uid 7791
@400000006afed35d334a459c starting delivery 1294: msg 1310768 to local shop.example-z.jung@shop.example
@400000006afed35d334a459c status: local 1/10 remote 1/20
@400000006afed35d3807028c delivery 1294: success: did_0+0+1/
@400000006afed35d3807028c status: local 0/10 remote 1/20
@400000006afed35d3807028c end msg 1310768
@400000006afed35e2fc944cc delivery 1293: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<9b6a0e684a791b42@mail.example>_[InternalId=1658261613]_Queued_mail_for_delivery/
@400000006afed35e2fc97794 status: local 0/10 remote 0/20
@400000006afed35e2fc99ea4 end msg 1310765
@400000006afed36731f1e18c new msg 1310765
@400000006afed36731f2b864 info msg 1310765: bytes 1607 from <r.frank33@harbour.test> qp 4597 uid 7791
@400000006afed36731f36444 starting delivery 1295: msg 1310765 to local shop.example-b.lang@shop.example
@400000006afed36731f3b264 status: local 1/10 remote 0/20
@400000006afed36738880db4 delivery 1295: success: did_0+0+1/
@400000006afed3673888a9f4 status: local 0/10 remote 0/20
@400000006afed36738897514 end msg 1310765
@400000006afed37c0cf84a24 new msg 1310765
@400000006afed37c0cf8ea4c info msg 1310765: bytes 1365 from <sara4@pebble.test> qp 4699 uid 7791
@400000006afed37c0cf9a9b4 starting delivery 1296: msg 1310765 to local club.example-r.frank@club.example
@400000006afed37c0cf9a9b4 status: local 1/10 remote 0/20
@400000006afed37c0dd93ffc delivery 1296: success: did_0+0+1/
@400000006afed37c0dd9efc4 status: local 0/10 remote 0/20
@400000006afed37c0dda881c end msg 1310765
@400000006afed3a62c2ed444 new msg 1310765
@400000006afed3a62c2ed444 info msg 1310765: bytes 1601 from <greta4@dune.test> qp 4911 uid 7791
@400000006afed3a62c2ed444 starting delivery 1297: msg 1310765 to local wanda@example.net
@400000006afed3a62c2efb54 status: local 1/10 remote 0/20
@400000006afed3a62d959804 delivery 1297: success: did_0+0+1/
@400000006afed3a62d95e624 status: local 0/10 remote 0/20
@400000006afed3a62d96a58c end msg 1310765
@400000006afed3c00b59e434 new msg 1310765
@400000006afed3c00b5ab724 info msg 1310765: bytes 1623 from <b.lang31@elm.example> qp 5038 uid 7791
@400000006afed3c00b5ab724 starting delivery 1298: msg 1310765 to local shop.example-ute@shop.example
@400000006afed3c00b5ab724 status: local 1/10 remote 0/20
@400000006afed3c01309a264 delivery 1298: success: did_0+0+1/
@400000006afed3c01309a264 status: local 0/10 remote 0/20
@400000006afed3c01309e0e4 end msg 1310765
@400000006afed4d52c60486c new msg 1310765
@400000006afed4d52c60b1e4 info msg 1310765: bytes 1368 from <ute@shop.example> qp 6426 uid 7791
@400000006afed4d52c60d8f4 starting delivery 1299: msg 1310765 to remote sara0@ferry.test
@400000006afed4d52c60d8f4 status: local 0/10 remote 1/20
@400000006afed4d62a2ca374 delivery 1299: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1w961D-A44B54-0F/
@400000006afed4d62a2ca374 status: local 0/10 remote 0/20
@400000006afed4d62a2d3014 end msg 1310765
@400000006afed4d71ce0a97c starting delivery 1300: msg 1310761 to remote wanda7@partner.test
@400000006afed4d71ce16ccc status: local 0/10 remote 1/20
@400000006afed4d734278a24 new msg 1310765
@400000006afed4d73427c0d4 info msg 1310765: bytes 1232 from <k.maier@club.example> qp 6437 uid 7791
@400000006afed4d73427c0d4 starting delivery 1301: msg 1310765 to local shop.example-anna.koch@shop.example
@400000006afed4d73427dc2c status: local 1/10 remote 1/20
@400000006afed4d734ec5124 delivery 1301: success: did_0+0+1/
@400000006afed4d734ec550c status: local 0/10 remote 1/20
@400000006afed4d734ec8fa4 end msg 1310765
@400000006afed4d739575fec delivery 1300: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_076F7FF2BD/
@400000006afed4d73957c964 status: local 0/10 remote 0/20
@400000006afed4d739580014 end msg 1310761
@400000006afed4e60ba28dc4 new msg 1310761
@400000006afed4e60ba354fc info msg 1310761: bytes 1744 from <t.wolf39@inkwell.test> qp 6508 uid 7791
@400000006afed4e60ba43b74 starting delivery 1302: msg 1310761 to local club.example-j.klein@club.example
@400000006afed4e60ba43b74 status: local 1/10 remote 0/20
@400000006afed4e60dd56f6c delivery 1302: success: did_0+0+1/
@400000006afed4e60dd56f6c status: local 0/10 remote 0/20
@400000006afed4e60dd5ec6c end msg 1310761
@400000006afed5902fdf60f4 new msg 1310761
@400000006afed5902fdf7c4c info msg 1310761: bytes 3973 from <carla@example.net> qp 7362 uid 7791
@400000006afed5902fdf7c4c starting delivery 1303: msg 1310761 to remote m.roth6@vineyard.example
@400000006afed5902fe03f9c status: local 0/10 remote 1/20
@400000006afed5902fe03f9c starting delivery 1304: msg 1310761 to remote paula6@typo.test
@400000006afed5902fe03f9c status: local 0/10 remote 2/20
@400000006afed5902fe0eb7c starting delivery 1305: msg 1310761 to remote wanda4@mill.test
@400000006afed5902fe0eb7c status: local 0/10 remote 3/20
@400000006afed5902fe0eb7c starting delivery 1306: msg 1310761 to remote d.weiss8@lighthouse.test
@400000006afed5902fe0eb7c status: local 0/10 remote 4/20
@400000006afed5910e1b36b4 delivery 1304: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afed5910e1bd6dc status: local 0/10 remote 3/20
@400000006afed5911702ccec delivery 1303: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795085702_52a0d5d6459d_-_esmtp/
@400000006afed591170378cc status: local 0/10 remote 2/20
@400000006afed591305b536c delivery 1306: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w33A5-45B0B5-D9/
@400000006afed591305bf77c status: local 0/10 remote 1/20
@400000006afed592166e9784 delivery 1305: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5A7D048B9F/
@400000006afed592166ebaac status: local 0/10 remote 0/20
@400000006afed592166ebaac bounce msg 1310761 qp 7369
@400000006afed592166eddd4 end msg 1310761
@400000006afed59216933684 new msg 1310761
@400000006afed59216941144 info msg 1310761: bytes 4976 from <> qp 7369 uid 7796
@400000006afed592169499fc starting delivery 1307: msg 1310761 to local carla@example.net
@400000006afed59216953a24 status: local 1/10 remote 0/20
@400000006afed5921a8b18ec delivery 1307: success: did_0+0+1/
@400000006afed5921a8bdc3c status: local 0/10 remote 0/20
@400000006afed5921a8c64f4 end msg 1310761
@400000006afed5a33788165c new msg 1310761
@400000006afed5a33788fcd4 info msg 1310761: bytes 1809 from <z.jung@shop.example> qp 7457 uid 7791
@400000006afed5a33788fcd4 starting delivery 1308: msg 1310761 to local shop.example-m.roth@shop.example
@400000006afed5a33789db7c status: local 1/10 remote 0/20
@400000006afed5a400ec6594 delivery 1308: success: did_0+0+1/
@400000006afed5a400ed09a4 status: local 0/10 remote 0/20
@400000006afed5a400ed8e74 end msg 1310761
@400000006afed5b137bca764 starting delivery 1309: msg 1310762 to remote sara3@partner.test
@400000006afed5b137bcf19c status: local 0/10 remote 1/20
@400000006afed5b41443b4bc delivery 1309: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_DF75E563C8/
@400000006afed5b41443b4bc status: local 0/10 remote 0/20
@400000006afed5b41443b4bc end msg 1310762
@400000006afed5d12c9b9bec starting delivery 1310: msg 1310753 to local jonas@mx1.example.net
@400000006afed5d12c9b9bec status: local 1/10 remote 0/20
@400000006afed5d12d51769c delivery 1310: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afed5d12d51769c status: local 0/10 remote 0/20
@400000006afed6133513ab5c new msg 1310762
@400000006afed6133513ab5c info msg 1310762: bytes 1630 from <b.lang37@cloudy.example> qp 8017 uid 7791
@400000006afed6133514573c starting delivery 1311: msg 1310762 to local paula@example.net
@400000006afed613351466dc status: local 1/10 remote 0/20
@400000006afed6133a3f00cc delivery 1311: success: did_0+0+1/
@400000006afed6133a3f0c84 status: local 0/10 remote 0/20
@400000006afed6133a3f8984 end msg 1310762
@400000006afed63425cabc6c new msg 1310762
@400000006afed63425cb4524 info msg 1310762: bytes 10630 from <h.vogel@club.example> qp 8181 uid 7791
@400000006afed63425cb4524 starting delivery 1312: msg 1310762 to remote wanda4@mill.test
@400000006afed63425cbf104 status: local 0/10 remote 1/20
@400000006afed6350d233e3c delivery 1312: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_46356B7C16/
@400000006afed6350d233e3c status: local 0/10 remote 0/20
@400000006afed6350d233e3c end msg 1310762
@400000006afed6502a8673a4 alert: unable to append to bounce message; HELP! sleeping...
@400000006afed65a024949fc alert: unable to append to bounce message; HELP! sleeping...
@400000006afed6681fa9f6f4 new msg 1310762
@400000006afed6681faa4514 info msg 1310762: bytes 2767 from <ida@shop.example> qp 8440 uid 7791
@400000006afed6681faaba44 starting delivery 1313: msg 1310762 to local club.example-lena@club.example
@400000006afed6681fab0c4c status: local 1/10 remote 0/20
@400000006afed66826617274 delivery 1313: success: did_0+0+1/
@400000006afed6682661ad0c status: local 0/10 remote 0/20
@400000006afed6682661ad0c end msg 1310762
@400000006afed66a1160537c new msg 1310762
@400000006afed66a116112e4 info msg 1310762: bytes 51877 from <billing@shop.example> qp 8449 uid 7791
@400000006afed66a11612e3c starting delivery 1314: msg 1310762 to remote einkauf@typo.test
@400000006afed66a11612e3c status: local 0/10 remote 1/20
@400000006afed66a251e53b4 delivery 1314: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afed66a251f22bc status: local 0/10 remote 0/20
@400000006afed66a251f22bc warning: trouble injecting bounce message, will try later
@400000006afed66f146bc2a4 new msg 1310761
@400000006afed66f146be1e4 info msg 1310761: bytes 6573 from <orders@shop.example> qp 8474 uid 10001
@400000006afed66f146be1e4 starting delivery 1315: msg 1310761 to remote d.weiss38@lantern.test
@400000006afed66f146c08f4 status: local 0/10 remote 1/20
@400000006afed67000a9b35c delivery 1315: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_16A0672B3B/
@400000006afed67000aa1cd4 status: local 0/10 remote 0/20
@400000006afed67000aa1cd4 end msg 1310761
@400000006afed6d4056606d4 new msg 1310761
@400000006afed6d4056606d4 info msg 1310761: bytes 734 from <root@mx1.example.net> qp 8978 uid 0
@400000006afed6d40566704c starting delivery 1316: msg 1310761 to local root@mx1.example.net
@400000006afed6d405673784 status: local 1/10 remote 0/20
@400000006afed6d407f57f9c new msg 1310765
@400000006afed6d407f59af4 info msg 1310765: bytes 974 from <root@mx1.example.net> qp 8979 uid 7790
@400000006afed6d407f6816c starting delivery 1317: msg 1310765 to local greta@example.net
@400000006afed6d407f6816c status: local 2/10 remote 0/20
@400000006afed6d407f73904 delivery 1316: success: did_0+1+0/qp_8979/
@400000006afed6d407f7aa4c status: local 1/10 remote 0/20
@400000006afed6d407f80bf4 end msg 1310761
@400000006afed6d409ca6a94 delivery 1317: success: did_0+0+1/
@400000006afed6d409ca6a94 status: local 0/10 remote 0/20
@400000006afed6d409ca6a94 end msg 1310765
@400000006afed6e332013754 new msg 1310765
@400000006afed6e332013754 info msg 1310765: bytes 1682 from <h.vogel34@freemail.test> qp 9057 uid 7791
@400000006afed6e332013754 starting delivery 1318: msg 1310765 to local club.example-lena@club.example
@400000006afed6e33201c00c status: local 1/10 remote 0/20
@400000006afed6e3355753ac delivery 1318: success: did_0+0+1/
@400000006afed6e33557fba4 status: local 0/10 remote 0/20
@400000006afed6e33558c6c4 end msg 1310765
@400000006afed6e5251f45e4 warning: trouble injecting bounce message, will try later
@400000006afed6e90b19b684 starting delivery 1319: msg 1310750 to remote k.maier@partner.test
@400000006afed6e90b19b684 status: local 0/10 remote 1/20
@400000006afed6e931b39c24 delivery 1319: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_6B217C7ADD/
@400000006afed6e931b41924 status: local 0/10 remote 0/20
@400000006afed6e931b41924 end msg 1310750
@400000006afed73d3875d1bc starting delivery 1320: msg 1310757 to local jonas@mx1.example.net
@400000006afed73d38766a14 status: local 1/10 remote 0/20
@400000006afed73d3a1dfbac delivery 1320: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afed73d3a1e26a4 status: local 0/10 remote 0/20
@400000006afed760251f45e4 warning: trouble injecting bounce message, will try later
@400000006afed7db251f45e4 warning: trouble injecting bounce message, will try later
@400000006afed8093029b834 new msg 1310750
@400000006afed8093029b834 info msg 1310750: bytes 1640 from <y.kurz@shop.example> qp 10527 uid 7791
@400000006afed8093029e714 starting delivery 1321: msg 1310750 to remote z.jung2@quarry.example
@400000006afed809302a5c44 status: local 0/10 remote 1/20
@400000006afed80a12f55afc delivery 1321: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w64D6-7C7248-7E/
@400000006afed80a12f55afc status: local 0/10 remote 0/20
@400000006afed80a12f5d7fc end msg 1310750
@400000006afed8110c1dbcec new msg 1310750
@400000006afed8110c1de014 info msg 1310750: bytes 5568 from <y.kurz@shop.example> qp 10564 uid 7791
@400000006afed8110c1e9f7c starting delivery 1322: msg 1310750 to local club.example-nina@club.example
@400000006afed8110c1ed62c status: local 1/10 remote 0/20
@400000006afed8110c1fbca4 starting delivery 1323: msg 1310750 to local club.example-k.maier@club.example
@400000006afed8110c207ff4 status: local 2/10 remote 0/20
@400000006afed8110c207ff4 starting delivery 1324: msg 1310750 to local shop.example-v.horn@shop.example
@400000006afed8110c20d5e4 status: local 3/10 remote 0/20
@400000006afed811118af58c delivery 1322: success: did_0+0+1/
@400000006afed811118af58c status: local 2/10 remote 0/20
@400000006afed81113314abc delivery 1323: success: did_0+0+1/
@400000006afed8111331a494 status: local 1/10 remote 0/20
@400000006afed81113a580bc delivery 1324: success: did_0+0+1/
@400000006afed81113a6440c status: local 0/10 remote 0/20
@400000006afed81113a6e81c end msg 1310750
@400000006afed85625200934 warning: trouble injecting bounce message, will try later
@400000006afed87f19bfba6c new msg 1310750
@400000006afed87f19bfc624 info msg 1310750: bytes 1757 from <lena12@cedar.test> qp 11115 uid 7791
@400000006afed87f19c0088c starting delivery 1325: msg 1310750 to local club.example-d.weiss@club.example
@400000006afed87f19c0088c status: local 1/10 remote 0/20
@400000006afed87f1e181fdc delivery 1325: success: did_0+0+1/
@400000006afed87f1e18df44 status: local 0/10 remote 0/20
@400000006afed87f1e18f6b4 end msg 1310750
@400000006afed87f2d272a7c new msg 1310750
@400000006afed87f2d280924 info msg 1310750: bytes 1619 from <wanda24@university.example> qp 11116 uid 7791
@400000006afed87f2d280924 starting delivery 1326: msg 1310750 to local shop.example-ida@shop.example
@400000006afed87f2d285f14 status: local 1/10 remote 0/20
@400000006afed87f31a1e114 delivery 1326: success: did_0+0+1/
@400000006afed87f31a1e114 status: local 0/10 remote 0/20
@400000006afed87f31a2bbd4 end msg 1310750
@400000006afed8d125203814 warning: trouble injecting bounce message, will try later
@400000006afed94c25210b04 bounce msg 1310762 qp 12141
@400000006afed94c2521c684 end msg 1310762
@400000006afed94c2528db04 new msg 1310762
@400000006afed94c2528db04 info msg 1310762: bytes 51198 from <> qp 12141 uid 7796
@400000006afed94c252934dc starting delivery 1327: msg 1310762 to local shop.example-billing@shop.example
@400000006afed94c2529bd94 status: local 1/10 remote 0/20
@400000006afed94c2942f724 delivery 1327: success: did_0+0+1/
@400000006afed94c294335a4 status: local 0/10 remote 0/20
@400000006afed94c294335a4 end msg 1310762
@400000006afed9602771dcbc new msg 1310762
@400000006afed9602771dcbc info msg 1310762: bytes 11590 from <lena@club.example> qp 12241 uid 7791
@400000006afed96027723694 starting delivery 1328: msg 1310762 to remote anna.koch6@acorn.example
@400000006afed9602772afac status: local 0/10 remote 1/20
@400000006afed96234266cfc delivery 1328: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795086678_6cacf1b5b4f8_-_esmtp/
@400000006afed9623427304c status: local 0/10 remote 0/20
@400000006afed9623427a57c end msg 1310762
@400000006afed9890a14e8e4 new msg 1310762
@400000006afed9890a152b4c info msg 1310762: bytes 1845 from <> qp 12443 uid 7791
@400000006afed9890a15b404 starting delivery 1329: msg 1310762 to local club.example-j.klein@club.example
@400000006afed9890a15ee9c status: local 1/10 remote 0/20
@400000006afed9890ed084c4 delivery 1329: success: did_0+0+1/
@400000006afed9890ed0c72c status: local 0/10 remote 0/20
@400000006afed9890ed0c72c end msg 1310762
@400000006afed9ac06adf7f4 new msg 1310762
@400000006afed9ac06ae03ac info msg 1310762: bytes 1775 from <anna.koch4@bigmail.example> qp 12618 uid 7791
@400000006afed9ac06ae8c64 starting delivery 1330: msg 1310762 to local club.example-nina@club.example
@400000006afed9ac06ae8c64 status: local 1/10 remote 0/20
@400000006afed9ac094ae60c delivery 1330: success: did_0+0+1/
@400000006afed9ac094bc4b4 status: local 0/10 remote 0/20
@400000006afed9ac094c7094 end msg 1310762
@400000006afeda0032042554 new msg 1310762
@400000006afeda0032048ecc info msg 1310762: bytes 5669 from <j.klein@club.example> qp 13042 uid 7791
@400000006afeda0032048ecc starting delivery 1331: msg 1310762 to local paula@example.net
@400000006afeda0032054e34 status: local 1/10 remote 0/20
@400000006afeda0035d27b04 delivery 1331: success: did_0+0+1/
@400000006afeda0035d36564 status: local 0/10 remote 0/20
@400000006afeda0035d41144 end msg 1310762
@400000006afeda0d206e3d0c new msg 1310762
@400000006afeda0d206e77a4 info msg 1310762: bytes 17097 from <paula@example.net> qp 13105 uid 7791
@400000006afeda0d206e77a4 starting delivery 1332: msg 1310762 to remote h.vogel11@garden.example
@400000006afeda0d206ed17c status: local 0/10 remote 1/20
@400000006afeda0d3a15b67c delivery 1332: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1w094C-7975BB-66/
@400000006afeda0d3a16819c status: local 0/10 remote 0/20
@400000006afeda0d3a16990c end msg 1310762
@400000006afeda831445db84 new msg 1310762
@400000006afeda831445db84 info msg 1310762: bytes 68728 from <ute@shop.example> qp 13694 uid 7791
@400000006afeda83144648e4 starting delivery 1333: msg 1310762 to remote sara6@bricks.example
@400000006afeda8314468f34 status: local 0/10 remote 1/20
@400000006afeda8506687314 delivery 1333: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_FF39F5D15C/
@400000006afeda850668d8a4 status: local 0/10 remote 0/20
@400000006afeda850669133c end msg 1310762
@400000006afedaea1bd1a2ac starting delivery 1334: msg 1310737 to remote y.kurz38@slowpost.example
@400000006afedaea1bd1c5d4 status: local 0/10 remote 1/20
@400000006afedaec38fe56f4 delivery 1334: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<e4215ae1bc7f1613@mail.example>_[InternalId=1839865062]_Queued_mail_for_delivery/
@400000006afedaec38fe56f4 status: local 0/10 remote 0/20
@400000006afedaec38feb89c bounce msg 1310737 qp 14222
@400000006afedaec38fef71c end msg 1310737
@400000006afedaec392db7dc new msg 1310737
@400000006afedaec392db7dc info msg 1310737: bytes 21878 from <> qp 14222 uid 7796
@400000006afedaec392e8acc starting delivery 1335: msg 1310737 to local lists.club.example-news-return-41-@lists.club.example
@400000006afedaec392e8acc status: local 1/10 remote 0/20
@400000006afedaed02c6d2b4 delivery 1335: success: did_0+0+2/
@400000006afedaed02c6e254 status: local 0/10 remote 0/20
@400000006afedaed02c7b15c end msg 1310737
@400000006afedb201b78c894 new msg 1310737
@400000006afedb201b79a354 info msg 1310737: bytes 5670 from <orders@shop.example> qp 14480 uid 10001
@400000006afedb201b79ab24 starting delivery 1336: msg 1310737 to remote f.braun26@paper.example
@400000006afedb201b79ab24 status: local 0/10 remote 1/20
@400000006afedb22285dee54 delivery 1336: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795087126_734cac26e236_-_esmtp/
@400000006afedb22285eccfc status: local 0/10 remote 0/20
@400000006afedb22285f3e44 end msg 1310737
@400000006afedb66019e4c8c new msg 1310737
@400000006afedb66019f2f1c info msg 1310737: bytes 12816 from <emma@club.example> qp 14828 uid 7791
@400000006afedb66019f69b4 starting delivery 1337: msg 1310737 to remote lena9@dairy.example
@400000006afedb66019ffe24 status: local 0/10 remote 1/20
@400000006afedb66019ffe24 starting delivery 1338: msg 1310737 to remote d.weiss2@paper.example
@400000006afedb66019ffe24 status: local 0/10 remote 2/20
@400000006afedb66019ffe24 starting delivery 1339: msg 1310737 to remote greta1@garden.example
@400000006afedb6601a0214c status: local 0/10 remote 3/20
@400000006afedb6601a038bc starting delivery 1340: msg 1310737 to remote greta1@pebble.test
@400000006afedb6601a038bc status: local 0/10 remote 4/20
@400000006afedb663392cc04 delivery 1337: failure: 198.51.100.206_does_not_like_recipient./Remote_host_said:_550_5.1.1_<lena9@dairy.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.206./
@400000006afedb663392cc04 status: local 0/10 remote 3/20
@400000006afedb67041ef45c delivery 1339: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1w03D7-E026CB-45/
@400000006afedb67041f139c status: local 0/10 remote 2/20
@400000006afedb6705dd2ebc delivery 1338: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795087196_f69cf1e1ea67_-_esmtp/
@400000006afedb6705dd656c status: local 0/10 remote 1/20
@400000006afedb6734d26854 delivery 1340: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<6e360a67b98eaf44@mail.example>_[InternalId=976422146]_Queued_mail_for_delivery/
@400000006afedb6734d26854 status: local 0/10 remote 0/20
@400000006afedb6734d26854 bounce msg 1310737 qp 14837
@400000006afedb6734d346fc end msg 1310737
@400000006afedb6734efc7dc new msg 1310737
@400000006afedb6734efc7dc info msg 1310737: bytes 13966 from <> qp 14837 uid 7796
@400000006afedb6734f09eb4 starting delivery 1341: msg 1310737 to local club.example-emma@club.example
@400000006afedb6734f09eb4 status: local 1/10 remote 0/20
@400000006afedb67389148fc delivery 1341: success: did_0+0+1/
@400000006afedb67389148fc status: local 0/10 remote 0/20
@400000006afedb673891e154 end msg 1310737
@400000006afedb8a2701a244 starting delivery 1342: msg 1310749 to remote emma15@partner.test
@400000006afedb8a2701d50c status: local 0/10 remote 1/20
@400000006afedb8c015529e4 delivery 1342: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_CDBAAE024B/
@400000006afedb8c0155dd94 status: local 0/10 remote 0/20
@400000006afedb8c0156470c end msg 1310749
@400000006afedb9b0b3ed66c new msg 1310749
@400000006afedb9b0b3f630c info msg 1310749: bytes 1546 from <nina@club.example> qp 15093 uid 7791
@400000006afedb9b0b3fad44 starting delivery 1343: msg 1310749 to remote carla5@lighthouse.test
@400000006afedb9b0b3fad44 status: local 0/10 remote 1/20
@400000006afedb9c116e1304 delivery 1343: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1wE626-A2A2F3-5D/
@400000006afedb9c116eb32c status: local 0/10 remote 0/20
@400000006afedb9c116eb32c end msg 1310749
@400000006afedb9e2b33b71c new msg 1310749
@400000006afedb9e2b345f14 info msg 1310749: bytes 1420 from <k.maier34@typo.test> qp 15111 uid 7791
@400000006afedb9e2b351a94 starting delivery 1344: msg 1310749 to local club.example-lena@club.example
@400000006afedb9e2b359b7c status: local 1/10 remote 0/20
@400000006afedb9e2b362c04 starting delivery 1345: msg 1310749 to local shop.example-ida@shop.example
@400000006afedb9e2b37127c status: local 2/10 remote 0/20
@400000006afedb9e2b37415c starting delivery 1346: msg 1310749 to local club.example-d.weiss@club.example
@400000006afedb9e2b376484 status: local 3/10 remote 0/20
@400000006afedb9e2eec7d44 delivery 1345: success: did_0+0+1/
@400000006afedb9e2eed1d6c status: local 2/10 remote 0/20
@400000006afedb9e3048c56c delivery 1346: success: did_0+0+1/
@400000006afedb9e3048c56c status: local 1/10 remote 0/20
@400000006afedb9e320847ec delivery 1344: success: did_0+0+1/
@400000006afedb9e3208ad7c status: local 0/10 remote 0/20
@400000006afedb9e3208f3cc end msg 1310749
@400000006afedbb801dd7c54 new msg 1310749
@400000006afedbb801de0cdc info msg 1310749: bytes 5374 from <nina@club.example> qp 15238 uid 7791
@400000006afedbb801de4f44 starting delivery 1347: msg 1310749 to local shop.example-b.lang@shop.example
@400000006afedbb801df2a04 status: local 1/10 remote 0/20
@400000006afedbb801df649c starting delivery 1348: msg 1310749 to local shop.example-ute@shop.example
@400000006afedbb801dfc644 status: local 2/10 remote 0/20
@400000006afedbb802f43bb4 delivery 1347: success: did_0+0+1/
@400000006afedbb802f4fb1c status: local 1/10 remote 0/20
@400000006afedbb80490730c delivery 1348: success: did_0+0+1/
@400000006afedbb80490ffac status: local 0/10 remote 0/20
@400000006afedbb80490ffac end msg 1310749
@400000006afedd2c1641e61c starting delivery 1349: msg 1310732 to remote paula26@partner.test
@400000006afedd2c1641fd8c status: local 0/10 remote 1/20
@400000006afedd2e0e300ea4 delivery 1349: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_75476BDAF5/
@400000006afedd2e0e301674 status: local 0/10 remote 0/20
@400000006afedd2e0e303d84 end msg 1310732
@400000006afedd381b3e7eb4 new msg 1310732
@400000006afedd381b3e7eb4 info msg 1310732: bytes 12412 from <lena@club.example> qp 17160 uid 7791
@400000006afedd381b3ed0bc starting delivery 1350: msg 1310732 to remote carla9@slowpost.example
@400000006afedd381b3ed0bc status: local 0/10 remote 1/20
@400000006afedd383426d674 delivery 1350: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<78f83d1867d17bba@mail.example>_[InternalId=1589242443]_Queued_mail_for_delivery/
@400000006afedd383426d674 status: local 0/10 remote 0/20
@400000006afedd3834273fec end msg 1310732
@400000006afedd3d04b55c44 starting delivery 1351: msg 1310753 to local jonas@mx1.example.net
@400000006afedd3d04b55c44 status: local 1/10 remote 0/20
@400000006afedd3d0824964c delivery 1351: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afedd3d08249a34 status: local 0/10 remote 0/20
@400000006afedd45190f69b4 new msg 1310732
@400000006afedd45190f69b4 info msg 1310732: bytes 3257 from <emma@club.example> qp 17225 uid 7791
@400000006afedd45190f94ac starting delivery 1352: msg 1310732 to remote b.lang9@dune.test
@400000006afedd451910291c status: local 0/10 remote 1/20
@400000006afedd47179d5f3c delivery 1352: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w66A6-1F8EA5-23/
@400000006afedd47179d5f3c status: local 0/10 remote 0/20
@400000006afedd47179d5f3c end msg 1310732
@400000006afedd963522f56c new msg 1310732
@400000006afedd9635233004 info msg 1310732: bytes 1638 from <ute33@customer.example> qp 17632 uid 7791
@400000006afedd963523b4d4 starting delivery 1353: msg 1310732 to local shop.example-z.jung@shop.example
@400000006afedd963523b4d4 status: local 1/10 remote 0/20
@400000006afedd96359ac934 new msg 1310749
@400000006afedd96359ac934 info msg 1310749: bytes 1522 from <sara8@lantern.test> qp 17633 uid 7791
@400000006afedd96359ac934 starting delivery 1354: msg 1310749 to local shop.example-b.lang@shop.example
@400000006afedd96359ac934 status: local 2/10 remote 0/20
@400000006afedd96389c4194 delivery 1354: success: did_0+0+1/
@400000006afedd96389c5904 status: local 1/10 remote 0/20
@400000006afedd96389cbe94 end msg 1310749
@400000006afedd970046945c delivery 1353: success: did_0+0+1/
@400000006afedd970046945c status: local 0/10 remote 0/20
@400000006afedd9700474bf4 end msg 1310732
@400000006afedda015b64fbc new msg 1310732
@400000006afedda015b6ad7c info msg 1310732: bytes 104055 from <ute@shop.example> qp 17679 uid 7791
@400000006afedda015b6ad7c starting delivery 1355: msg 1310732 to remote t.wolf2@bigmail.example
@400000006afedda015b72e64 status: local 0/10 remote 1/20
@400000006afedda11ce9b5e4 new msg 1310749
@400000006afedda11cea1b74 info msg 1310749: bytes 940 from <carla23@station.test> qp 17685 uid 7791
@400000006afedda11cea61c4 starting delivery 1356: msg 1310749 to local shop.example-o.beck@shop.example
@400000006afedda11cea6d7c status: local 1/10 remote 1/20
@400000006afedda123267384 delivery 1356: success: did_0+0+1/
@400000006afedda123270fc4 status: local 0/10 remote 1/20
@400000006afedda123270fc4 end msg 1310749
@400000006afedda60a48f134 delivery 1355: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afedda60a498d74 status: local 0/10 remote 0/20
@400000006afedddc072fd9f4 new msg 1310749
@400000006afedddc07302814 info msg 1310749: bytes 734 from <root@mx1.example.net> qp 17978 uid 0
@400000006afedddc07304b3c starting delivery 1357: msg 1310749 to local root@mx1.example.net
@400000006afedddc0730cc24 status: local 1/10 remote 0/20
@400000006afedddc09c47b0c new msg 1310737
@400000006afedddc09c559b4 info msg 1310737: bytes 974 from <root@mx1.example.net> qp 17979 uid 7790
@400000006afedddc09c5cafc starting delivery 1358: msg 1310737 to local greta@example.net
@400000006afedddc09c653b4 status: local 2/10 remote 0/20
@400000006afedddc09c653b4 delivery 1357: success: did_0+1+0/qp_17979/
@400000006afedddc09c6ff94 status: local 1/10 remote 0/20
@400000006afedddc09c6ff94 end msg 1310749
@400000006afedddc0f43015c delivery 1358: success: did_0+0+1/
@400000006afedddc0f430544 status: local 0/10 remote 0/20
@400000006afedddc0f430544 end msg 1310737
@400000006afedde1172e4da4 starting delivery 1359: msg 1310757 to local jonas@mx1.example.net
@400000006afedde1172e4da4 status: local 1/10 remote 0/20
@400000006afedde11a77df0c delivery 1359: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afedde11a77df0c status: local 0/10 remote 0/20
@400000006afede2d04a5c02c new msg 1310737
@400000006afede2d04a6a2bc info msg 1310737: bytes 6286 from <orders@shop.example> qp 18383 uid 10001
@400000006afede2d04a6a2bc starting delivery 1360: msg 1310737 to remote j.klein27@school.example
@400000006afede2d04a6f8ac status: local 0/10 remote 1/20
@400000006afede2d2d650a54 delivery 1360: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795087907_qp_502/
@400000006afede2d2d65642c status: local 0/10 remote 0/20
@400000006afede2d2d65930c end msg 1310737
@400000006afede8c32ec75fc new msg 1310737
@400000006afede8c32ec75fc info msg 1310737: bytes 1057 from <m.roth15@vineyard.example> qp 18862 uid 7791
@400000006afede8c32ed1df4 starting delivery 1361: msg 1310737 to local club.example-d.weiss@club.example
@400000006afede8c32ed1df4 status: local 1/10 remote 0/20
@400000006afede8c36fade04 delivery 1361: success: did_0+0+1/
@400000006afede8c36fb5eec status: local 0/10 remote 0/20
@400000006afede8c36fbef74 end msg 1310737
@400000006afedea625408d6c new msg 1310737
@400000006afedea62541682c info msg 1310737: bytes 914 from <h.vogel35@birch.example> qp 18991 uid 7791
@400000006afedea62541682c starting delivery 1362: msg 1310737 to local shop.example-b.lang@shop.example
@400000006afedea62541d974 status: local 1/10 remote 0/20
@400000006afedea6297551c4 delivery 1362: success: did_0+0+1/
@400000006afedea629759fe4 status: local 0/10 remote 0/20
@400000006afedea629759fe4 end msg 1310737
@400000006afedec01010d4c4 new msg 1310737
@400000006afedec010113284 info msg 1310737: bytes 6409 from <anna.koch@shop.example> qp 19119 uid 7791
@400000006afedec01011cec4 starting delivery 1363: msg 1310737 to local shop.example-o.beck@shop.example
@400000006afedec01011f9bc status: local 1/10 remote 0/20
@400000006afedec01409248c delivery 1363: success: did_0+0+1/
@400000006afedec01409dc24 status: local 0/10 remote 0/20
@400000006afedec01409dc24 end msg 1310737
@400000006afedec420bced94 new msg 1310737
@400000006afedec420bd8204 info msg 1310737: bytes 3847 from <t.wolf8@pebble.test> qp 19140 uid 7791
@400000006afedec420be54f4 starting delivery 1364: msg 1310737 to local shop.example-o.beck@shop.example
@400000006afedec420beba84 status: local 1/10 remote 0/20
@400000006afedec420beba84 starting delivery 1365: msg 1310737 to local greta@example.net
@400000006afedec420beba84 status: local 2/10 remote 0/20
@400000006afedec420bf04bc starting delivery 1366: msg 1310737 to local shop.example-t.wolf@shop.example
@400000006afedec420bfcbf4 status: local 3/10 remote 0/20
@400000006afedec4221fd8f4 delivery 1365: success: did_0+0+1/
@400000006afedec422209c44 status: local 2/10 remote 0/20
@400000006afedec425c960c4 delivery 1366: success: did_0+0+1/
@400000006afedec425c9b6b4 status: local 1/10 remote 0/20
@400000006afedec426a6d814 delivery 1364: success: did_0+0+1/
@400000006afedec426a6ef84 status: local 0/10 remote 0/20
@400000006afedec426a6ef84 end msg 1310737
@400000006afedec7291f1f5c new msg 1310737
@400000006afedec7291f1f5c info msg 1310737: bytes 1480 from <sara29@library.example> qp 19156 uid 7791
@400000006afedec7291fcb3c starting delivery 1367: msg 1310737 to local carla@example.net
@400000006afedec729207b04 status: local 1/10 remote 0/20
@400000006afedec72fe665d4 delivery 1367: success: did_0+0+1/
@400000006afedec72fe665d4 status: local 0/10 remote 0/20
@400000006afedec72fe6b3f4 end msg 1310737
@400000006afedf1c20ccb0bc new msg 1310737
@400000006afedf1c20cd54cc info msg 1310737: bytes 7396 from <orders@shop.example> qp 19580 uid 10001
@400000006afedf1c20cd54cc starting delivery 1368: msg 1310737 to remote o.beck15@university.example
@400000006afedf1c20ce104c status: local 0/10 remote 1/20
@400000006afedf1d264e638c delivery 1368: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<o.beck15@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afedf1d264e926c status: local 0/10 remote 0/20
@400000006afedf293ae28814 new msg 1310749
@400000006afedf293ae28814 info msg 1310749: bytes 4466 from <wanda@example.net> qp 19647 uid 7791
@400000006afedf293ae297b4 starting delivery 1369: msg 1310749 to remote sara5@university.example
@400000006afedf293ae2d634 status: local 0/10 remote 1/20
@400000006afedf2b0bdc6a44 delivery 1369: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<sara5@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afedf2b0bdd29ac status: local 0/10 remote 0/20
@400000006afedf302b12cd54 starting delivery 1370: msg 1310732 to remote t.wolf2@bigmail.example
@400000006afedf302b137d1c status: local 0/10 remote 1/20
@400000006afedf313b4d6f44 delivery 1370: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795088166_e4064d78604b_-_esmtp/
@400000006afedf313b4d6f44 status: local 0/10 remote 0/20
@400000006afedf313b4d6f44 end msg 1310732
@400000006afedf5d2c0b7d64 new msg 1310732
@400000006afedf5d2c0b7d64 info msg 1310732: bytes 1223 from <j.klein@club.example> qp 19906 uid 7791
@400000006afedf5d2c0b7d64 starting delivery 1371: msg 1310732 to remote y.kurz9@cedar.test
@400000006afedf5d2c0c4c6c status: local 0/10 remote 1/20
@400000006afedf5f1878a40c delivery 1371: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<50c4fff027562480@mail.example>_[InternalId=845010047]_Queued_mail_for_delivery/
@400000006afedf5f18796374 status: local 0/10 remote 0/20
@400000006afedf5f1879a9c4 end msg 1310732
@400000006afedf7c17bed98c new msg 1310732
@400000006afedf7c17bf180c info msg 1310732: bytes 4196 from <carla@example.net> qp 20059 uid 7791
@400000006afedf7c17bfa894 starting delivery 1372: msg 1310732 to remote d.weiss6@bigmail.example
@400000006afedf7c17bfa894 status: local 0/10 remote 1/20
@400000006afedf7c2bfcdb4c delivery 1372: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795088242_47e8143dc7d5_-_esmtp/
@400000006afedf7c2bfce704 status: local 0/10 remote 0/20
@400000006afedf7c2bfda66c end msg 1310732
@400000006afedf822866b46c new msg 1310732
@400000006afedf8228679314 info msg 1310732: bytes 22639 from <t.wolf@shop.example> qp 20091 uid 7791
@400000006afedf822867c5dc starting delivery 1373: msg 1310732 to remote greta1@cloudy.example
@400000006afedf82286871bc status: local 0/10 remote 1/20
@400000006afedf830f529d74 delivery 1373: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_B0728136FA/
@400000006afedf830f5387d4 status: local 0/10 remote 0/20
@400000006afedf830f5433b4 end msg 1310732
@400000006afedf87339a3a5c new msg 1310732
@400000006afedf87339a8c64 info msg 1310732: bytes 51698 from <ute@shop.example> qp 20117 uid 7791
@400000006afedf87339a8c64 starting delivery 1374: msg 1310732 to remote b.lang10@shipyard.test
@400000006afedf87339aee0c status: local 0/10 remote 1/20
@400000006afedf890b1c98cc delivery 1374: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_CBC8B0F6BE/
@400000006afedf890b1d38f4 status: local 0/10 remote 0/20
@400000006afedf890b1d9e84 end msg 1310732
@400000006afee0510cc1b194 new msg 1310732
@400000006afee0510cc1e45c info msg 1310732: bytes 1495 from <z.jung25@bricks.example> qp 21124 uid 7791
@400000006afee0510cc1e45c starting delivery 1375: msg 1310732 to local club.example-sales@club.example
@400000006afee0510cc2615c status: local 1/10 remote 0/20
@400000006afee0510e5d8744 new msg 1310762
@400000006afee0510e5e564c info msg 1310762: bytes 1735 from <z.jung25@bricks.example> qp 21125 uid 89
@400000006afee0510e5ee6d4 starting delivery 1376: msg 1310762 to local team@example.net
@400000006afee0510e5ee6d4 status: local 2/10 remote 0/20
@400000006afee0510e5f2d24 delivery 1375: success: did_0+1+0/qp_21125/
@400000006afee0510e5f6ba4 status: local 1/10 remote 0/20
@400000006afee0510e5fd134 end msg 1310732
@400000006afee051126f798c new msg 1310732
@400000006afee05112705064 info msg 1310732: bytes 1975 from <z.jung25@bricks.example> qp 21126 uid 89
@400000006afee0511270c594 starting delivery 1377: msg 1310732 to local club.example-sales@club.example
@400000006afee051127188e4 status: local 2/10 remote 0/20
@400000006afee051127188e4 delivery 1376: success: did_0+1+0/qp_21126/
@400000006afee0511272407c status: local 1/10 remote 0/20
@400000006afee0511272e0a4 end msg 1310762
@400000006afee05113c7a304 delivery 1377: failure: This_message_is_looping:_it_already_has_my_Delivered-To_line._(#5.4.6)/
@400000006afee05113c804ac status: local 0/10 remote 0/20
@400000006afee05113c89d04 bounce msg 1310732 qp 21127
@400000006afee05113c8f2f4 end msg 1310732
@400000006afee05113d3b8c4 new msg 1310732
@400000006afee05113d47c14 info msg 1310732: bytes 3311 from <> qp 21127 uid 7796
@400000006afee05113d52bdc starting delivery 1378: msg 1310732 to remote z.jung25@bricks.example
@400000006afee05113d5993c status: local 0/10 remote 1/20
@400000006afee0521e492a8c delivery 1378: failure: 203.0.113.230_does_not_like_recipient./Remote_host_said:_550_5.1.1_<z.jung25@bricks.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.230./
@400000006afee0521e49af5c status: local 0/10 remote 0/20
@400000006afee0521e49af5c bounce msg 1310732 qp 21130
@400000006afee0521e4a1104 end msg 1310732
@400000006afee0521e6472ec new msg 1310732
@400000006afee0521e64ad84 info msg 1310732: bytes 4752 from <#@[]> qp 21130 uid 7796
@400000006afee0521e65557c starting delivery 1379: msg 1310732 to local postmaster@mx1.example.net
@400000006afee0521e65557c status: local 1/10 remote 0/20
@400000006afee0521fafd2f4 delivery 1379: success: did_1+0+0/
@400000006afee0521fb06764 status: local 0/10 remote 0/20
@400000006afee0521fb1078c end msg 1310732
@400000006afee0ac2c2b74fc starting delivery 1380: msg 1310737 to remote o.beck15@university.example
@400000006afee0ac2c2ba7c4 status: local 0/10 remote 1/20
@400000006afee0ad330f28cc delivery 1380: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795088546_53477ef91702_-_esmtp/
@400000006afee0ad330f674c status: local 0/10 remote 0/20
@400000006afee0ad33101afc end msg 1310737
@400000006afee0b90b7e024c starting delivery 1381: msg 1310749 to remote sara5@university.example
@400000006afee0b90b7e5454 status: local 0/10 remote 1/20
@400000006afee0ba36b82014 starting delivery 1382: msg 1310740 to remote emma@silent.test
@400000006afee0ba36b8acb4 status: local 0/10 remote 2/20
@400000006afee0bb16d44aac delivery 1381: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795088559_5d05ac6e4fa9_-_esmtp/
@400000006afee0bb16d44aac status: local 0/10 remote 1/20
@400000006afee0bb16d4892c end msg 1310749
@400000006afee0ef1c713a24 new msg 1310749
@400000006afee0ef1c7197e4 info msg 1310749: bytes 7400 from <orders@shop.example> qp 21915 uid 10001
@400000006afee0ef1c71da4c starting delivery 1383: msg 1310749 to remote z.jung7@canal.test
@400000006afee0ef1c728a14 status: local 0/10 remote 2/20
@400000006afee0f0362fd18c new msg 1310737
@400000006afee0f03630277c info msg 1310737: bytes 1654 from <r.frank21@paper.example> qp 21922 uid 7791
@400000006afee0f0363094dc starting delivery 1384: msg 1310737 to local club.example-h.vogel@club.example
@400000006afee0f036310a0c status: local 1/10 remote 2/20
@400000006afee0f10028b3ec delivery 1384: success: did_0+0+1/
@400000006afee0f10028dee4 status: local 0/10 remote 2/20
@400000006afee0f10028f654 end msg 1310737
@400000006afee0f12b99acac delivery 1383: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795088613_f05710a0e251_-_esmtp/
@400000006afee0f12b99acac status: local 0/10 remote 1/20
@400000006afee0f12b9a4504 end msg 1310749
@400000006afee0f72d97c2b4 delivery 1382: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afee0f72d97fd4c status: local 0/10 remote 0/20
@400000006afee133011559f4 new msg 1310749
@400000006afee133011559f4 info msg 1310749: bytes 6071 from <carla@example.net> qp 22253 uid 7791
@400000006afee1330115d6f4 starting delivery 1385: msg 1310749 to local shop.example-m.roth@shop.example
@400000006afee1330115f24c status: local 1/10 remote 0/20
@400000006afee13308297464 delivery 1385: success: did_0+0+1/
@400000006afee133082a3b9c status: local 0/10 remote 0/20
@400000006afee133082b06bc end msg 1310749
@400000006afee13a1932e3bc new msg 1310749
@400000006afee13a1932e3bc info msg 1310749: bytes 30277 from <ute@shop.example> qp 22290 uid 7791
@400000006afee13a1933c64c starting delivery 1386: msg 1310749 to local shop.example-v.horn@shop.example
@400000006afee13a1933c64c status: local 1/10 remote 0/20
@400000006afee13a1dc4eefc delivery 1386: success: did_0+0+1/
@400000006afee13a1dc5a2ac status: local 0/10 remote 0/20
@400000006afee13a1dc65274 end msg 1310749
@400000006afee171235eae0c new msg 1310749
@400000006afee171235eae0c info msg 1310749: bytes 1546 from <ida22@orchard.test> qp 22565 uid 7791
@400000006afee171235ef844 starting delivery 1387: msg 1310749 to local contact6@example.net
@400000006afee171235fb3c4 status: local 1/10 remote 0/20
@400000006afee171254392dc delivery 1387: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afee17125442f1c status: local 0/10 remote 0/20
@400000006afee17125450dc4 bounce msg 1310749 qp 22566
@400000006afee1712545adec end msg 1310749
@400000006afee17125656aec new msg 1310749
@400000006afee1712565a19c info msg 1310749: bytes 2995 from <> qp 22566 uid 7796
@400000006afee171256645ac starting delivery 1388: msg 1310749 to remote ida22@orchard.test
@400000006afee1712566c694 status: local 0/10 remote 1/20
@400000006afee1730eec84bc delivery 1388: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795088743_53cbfa8495f7_-_esmtp/
@400000006afee1730eec9c2c status: local 0/10 remote 0/20
@400000006afee1730eec9c2c end msg 1310749
@400000006afee1a11721881c new msg 1310749
@400000006afee1a117220134 info msg 1310749: bytes 4169 from <j.klein@club.example> qp 22804 uid 7791
@400000006afee1a11722e3c4 starting delivery 1389: msg 1310749 to remote v.horn3@quarry.example
@400000006afee1a11722e3c4 status: local 0/10 remote 1/20
@400000006afee1a215b08744 delivery 1389: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w082F-70259F-94/
@400000006afee1a215b08744 status: local 0/10 remote 0/20
@400000006afee1a215b08f14 end msg 1310749
@400000006afee1a91d393d44 new msg 1310749
@400000006afee1a91d393d44 info msg 1310749: bytes 1313 from <d.weiss7@dairy.example> qp 22845 uid 7791
@400000006afee1a91d39c214 starting delivery 1390: msg 1310749 to local shop.example-m.roth@shop.example
@400000006afee1a91d39cdcc status: local 1/10 remote 0/20
@400000006afee1a91e9b55b4 delivery 1390: success: did_0+0+1/
@400000006afee1a91e9c0d4c status: local 0/10 remote 0/20
@400000006afee1a91e9c0d4c end msg 1310749
@400000006afee3492717f134 new msg 1310749
@400000006afee34927187dd4 info msg 1310749: bytes 1793 from <m.roth20@school.example> qp 24926 uid 7791
@400000006afee3492718a8cc starting delivery 1391: msg 1310749 to local shop.example-y.kurz@shop.example
@400000006afee3492718a8cc status: local 1/10 remote 0/20
@400000006afee3492a6b563c delivery 1391: success: did_0+0+1/
@400000006afee3492a6b5a24 status: local 0/10 remote 0/20
@400000006afee3492a6b5e0c end msg 1310749
@400000006afee34b08eb497c new msg 1310749
@400000006afee34b08ebda04 info msg 1310749: bytes 1034 from <v.horn22@corner.test> qp 24933 uid 7791
@400000006afee34b08ec0ccc starting delivery 1392: msg 1310749 to local club.example-admin22@club.example
@400000006afee34b08eceb74 status: local 1/10 remote 0/20
@400000006afee34b0a4b661c delivery 1392: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afee34b0a4bcf94 status: local 0/10 remote 0/20
@400000006afee34b0a4cae3c bounce msg 1310749 qp 24934
@400000006afee34b0a4d5e04 end msg 1310749
@400000006afee34b0a6c5f84 new msg 1310749
@400000006afee34b0a6c924c info msg 1310749: bytes 2365 from <> qp 24934 uid 7796
@400000006afee34b0a6cada4 starting delivery 1393: msg 1310749 to remote v.horn22@corner.test
@400000006afee34b0a6d8864 status: local 0/10 remote 1/20
@400000006afee34c27903e14 delivery 1393: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<e2a3418582751dbb@mail.example>_[InternalId=2082593350]_Queued_mail_for_delivery/
@400000006afee34c2790596c status: local 0/10 remote 0/20
@400000006afee34c2790613c end msg 1310749
@400000006afee3913135b5ac new msg 1310749
@400000006afee3913135d4ec info msg 1310749: bytes 1446 from <carla36@garden.example> qp 25287 uid 7791
@400000006afee3913135d4ec starting delivery 1394: msg 1310749 to local club.example-j.klein@club.example
@400000006afee391313680cc status: local 1/10 remote 0/20
@400000006afee3913384703c delivery 1394: success: did_0+0+1/
@400000006afee3913384703c status: local 0/10 remote 0/20
@400000006afee3913384703c end msg 1310749
@400000006afee3a63a5426dc new msg 1310749
@400000006afee3a63a5426dc info msg 1310749: bytes 1452 from <ute28@partner.test> qp 25392 uid 7791
@400000006afee3a63a544a04 starting delivery 1395: msg 1310749 to local carla@example.net
@400000006afee3a63a54d2bc status: local 1/10 remote 0/20
@400000006afee3a63a54d2bc starting delivery 1396: msg 1310749 to local shop.example-v.horn@shop.example
@400000006afee3a63a55113c status: local 2/10 remote 0/20
@400000006afee3a7010bebe4 delivery 1395: success: did_0+0+1/
@400000006afee3a7010bebe4 status: local 1/10 remote 0/20
@400000006afee3a70317d114 delivery 1396: success: did_0+0+1/
@400000006afee3a70317fc0c status: local 0/10 remote 0/20
@400000006afee3a703182704 end msg 1310749
@400000006afee4170fcb4bfc new msg 1310749
@400000006afee4170fcb4bfc info msg 1310749: bytes 1353 from <t.wolf@shop.example> qp 25954 uid 7791
@400000006afee4170fcbfbc4 starting delivery 1397: msg 1310749 to remote m.roth0@partner.test
@400000006afee4170fcc5984 status: local 0/10 remote 1/20
@400000006afee4173397dce4 delivery 1397: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_E2DE26467D/
@400000006afee4173398a41c status: local 0/10 remote 0/20
@400000006afee4173398f23c end msg 1310749
@400000006afee4772a0d099c new msg 1310749
@400000006afee4772a0dccec info msg 1310749: bytes 12836 from <f.braun@club.example> qp 26436 uid 7791
@400000006afee4772a0ea7ac starting delivery 1398: msg 1310749 to remote m.roth9@shipyard.test
@400000006afee4772a0efd9c status: local 0/10 remote 1/20
@400000006afee47932941114 delivery 1398: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_FDABA8F935/
@400000006afee4793294dc34 status: local 0/10 remote 0/20
@400000006afee47932958fe4 end msg 1310749
@400000006afee4e52f43ff9c new msg 1310749
@400000006afee4e52f448854 info msg 1310749: bytes 734 from <root@mx1.example.net> qp 26986 uid 0
@400000006afee4e52f4572b4 starting delivery 1399: msg 1310749 to local root@mx1.example.net
@400000006afee4e52f45e7e4 status: local 1/10 remote 0/20
@400000006afee4e53403cdb4 new msg 1310737
@400000006afee4e53403e90c info msg 1310737: bytes 974 from <root@mx1.example.net> qp 26987 uid 7790
@400000006afee4e534047994 starting delivery 1400: msg 1310737 to local greta@example.net
@400000006afee4e534047994 status: local 2/10 remote 0/20
@400000006afee4e534047994 delivery 1399: success: did_0+1+0/qp_26987/
@400000006afee4e534048164 status: local 1/10 remote 0/20
@400000006afee4e534048164 end msg 1310749
@400000006afee4e600154b2c delivery 1400: success: did_0+0+1/
@400000006afee4e60015bc74 status: local 0/10 remote 0/20
@400000006afee4e60015f324 end msg 1310737
@400000006afee5432f9a8bdc new msg 1310737
@400000006afee5432f9b281c info msg 1310737: bytes 1500 from <wanda32@bigmail.example> qp 27456 uid 7791
@400000006afee5432f9b281c starting delivery 1401: msg 1310737 to local shop.example-t.wolf@shop.example
@400000006afee5432f9b281c status: local 1/10 remote 0/20
@400000006afee54334df6874 delivery 1401: success: did_0+0+1/
@400000006afee54334e0106c status: local 0/10 remote 0/20
@400000006afee54334e0106c end msg 1310737
@400000006afee54d00d134a4 new msg 1310737
@400000006afee54d00d20f64 info msg 1310737: bytes 49383 from <y.kurz@shop.example> qp 27503 uid 7791
@400000006afee54d00d23a5c starting delivery 1402: msg 1310757 to local jonas@mx1.example.net
@400000006afee54d00d2f9c4 status: local 1/10 remote 0/20
@400000006afee54d00d2f9c4 starting delivery 1403: msg 1310737 to local shop.example-b.lang@shop.example
@400000006afee54d00d30964 status: local 2/10 remote 0/20
@400000006afee54d05833f4c delivery 1402: success: did_1+0+0/
@400000006afee54d0583cfd4 status: local 1/10 remote 0/20
@400000006afee54d0583e744 end msg 1310757
@400000006afee54d06d87ac4 delivery 1403: success: did_0+0+1/
@400000006afee54d06d87ac4 status: local 0/10 remote 0/20
@400000006afee54d06d90f34 end msg 1310737
@400000006afee54d2f029584 new msg 1310737
@400000006afee54d2f037814 info msg 1310737: bytes 1045 from <sara21@tower.test> qp 27506 uid 7791
@400000006afee54d2f037814 starting delivery 1404: msg 1310737 to local greta@example.net
@400000006afee54d2f037814 status: local 1/10 remote 0/20
@400000006afee54d3485ea4c delivery 1404: success: did_0+0+1/
@400000006afee54d34864fdc status: local 0/10 remote 0/20
@400000006afee54d348676ec end msg 1310737
@400000006afee5712ab908dc starting delivery 1405: msg 1310753 to local jonas@mx1.example.net
@400000006afee5712ab908dc status: local 1/10 remote 0/20
@400000006afee5712dbb38d4 delivery 1405: success: did_1+0+0/
@400000006afee5712dbc1b64 status: local 0/10 remote 0/20
@400000006afee5712dbcb3bc end msg 1310753
@400000006afee5a9278725f4 new msg 1310753
@400000006afee5a92787702c info msg 1310753: bytes 1273 from <k.maier19@paper.example> qp 27966 uid 7791
@400000006afee5a92787702c starting delivery 1406: msg 1310753 to local shop.example-ute@shop.example
@400000006afee5a92787a2f4 status: local 1/10 remote 0/20
@400000006afee5a92a517924 delivery 1406: success: did_0+0+1/
@400000006afee5a92a519094 status: local 0/10 remote 0/20
@400000006afee5a92a5230bc end msg 1310753
@400000006afee6090b5e2ddc new msg 1310753
@400000006afee6090b5e2ddc info msg 1310753: bytes 1204118 from <nina@club.example> qp 28443 uid 7791
@400000006afee6090b5e83cc starting delivery 1407: msg 1310753 to remote greta10@partner.test
@400000006afee6090b5e9f24 status: local 0/10 remote 1/20
@400000006afee6090b5f5aa4 starting delivery 1408: msg 1310753 to remote m.roth9@lighthouse.test
@400000006afee6090b5f7dcc status: local 0/10 remote 2/20
@400000006afee6090b600e54 starting delivery 1409: msg 1310753 to remote carla2@ferry.test
@400000006afee6090b60dd5c status: local 0/10 remote 3/20
@400000006afee6090b60dd5c starting delivery 1410: msg 1310753 to remote f.braun4@meadow.example
@400000006afee6090b618d24 status: local 0/10 remote 4/20
@400000006afee6090b62351c starting delivery 1411: msg 1310753 to remote wanda4@school.example
@400000006afee6090b62bdd4 status: local 0/10 remote 5/20
@400000006afee6090b63a834 starting delivery 1412: msg 1310753 to remote t.wolf11@mill.test
@400000006afee6090b63c774 status: local 0/10 remote 6/20
@400000006afee6090b647f0c starting delivery 1413: msg 1310753 to remote greta6@cloudy.example
@400000006afee6090b654e14 status: local 0/10 remote 7/20
@400000006afee6090b654e14 starting delivery 1414: msg 1310753 to remote wanda6@museum.example
@400000006afee6090b654e14 status: local 0/10 remote 8/20
@400000006afee6090b654e14 starting delivery 1415: msg 1310753 to remote f.braun1@valley.test
@400000006afee6090b654e14 status: local 0/10 remote 9/20
@400000006afee60a1d606c84 delivery 1413: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_40D0E5BB7D/
@400000006afee60a1d606c84 status: local 0/10 remote 8/20 exitasap
@400000006afee60a293f22ac delivery 1411: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795089919_qp_26272/
@400000006afee60a293f22ac status: local 0/10 remote 7/20 exitasap
@400000006afee60b10dd67dc delivery 1408: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1wEA6A-230B41-73/
@400000006afee60b10ddf864 status: local 0/10 remote 6/20 exitasap
@400000006afee60b14b35ac4 delivery 1410: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795089919_qp_349/
@400000006afee60b14b3a114 status: local 0/10 remote 5/20 exitasap
@400000006afee60b1988f2fc delivery 1407: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_95BC8187CD/
@400000006afee60b19892d94 status: local 0/10 remote 4/20 exitasap
@400000006afee60b2c54b394 delivery 1412: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_535D5F1786/
@400000006afee60b2c54b394 status: local 0/10 remote 3/20 exitasap
@400000006afee60b32ce4f3c delivery 1409: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1w8256-92113F-C9/
@400000006afee60b32ce4f3c status: local 0/10 remote 2/20 exitasap
@400000006afee60c0b7c0a64 delivery 1414: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<5f0ddf8a15f38de9@mail.example>_[InternalId=2100623489]_Queued_mail_for_delivery/
@400000006afee60c0b7cc5e4 status: local 0/10 remote 1/20 exitasap
@400000006afee60c206e259c delivery 1415: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w3452-2715AB-28/
@400000006afee60c206e40f4 status: local 0/10 remote 0/20 exitasap
@400000006afee60c206f2384 end msg 1310753
@400000006afee60c206f2384 status: exiting
@400000006afee60f206feabc status: local 0/10 remote 0/20
@400000006afee695022fcaa4 new msg 1310753
@400000006afee6950230823c info msg 1310753: bytes 5444 from <r.frank@club.example> qp 29143 uid 7791
@400000006afee69502314974 starting delivery 1: msg 1310753 to remote m.roth11@cedar.test
@400000006afee69502321c64 status: local 0/10 remote 1/20
@400000006afee69514331abc delivery 1: failure: 198.51.100.73_does_not_like_recipient./Remote_host_said:_550_5.1.1_<m.roth11@cedar.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.73./
@400000006afee69514333de4 status: local 0/10 remote 0/20
@400000006afee6951433c2b4 bounce msg 1310753 qp 29144
@400000006afee6951433c2b4 end msg 1310753
@400000006afee695146156ac new msg 1310753
@400000006afee6951461cbdc info msg 1310753: bytes 6805 from <> qp 29144 uid 7796
@400000006afee69514628374 starting delivery 2: msg 1310753 to local club.example-r.frank@club.example
@400000006afee69514630c2c status: local 1/10 remote 0/20
@400000006afee6951934cfec delivery 2: success: did_0+0+1/
@400000006afee69519351e0c status: local 0/10 remote 0/20
@400000006afee69519354cec end msg 1310753
@400000006afee6b92670b0cc new msg 1310753
@400000006afee6b9267125fc info msg 1310753: bytes 1112 from <carla11@shipyard.test> qp 29326 uid 7791
@400000006afee6b926717804 starting delivery 3: msg 1310753 to local paula@example.net
@400000006afee6b926721ffc status: local 1/10 remote 0/20
@400000006afee6b92c0ecd0c delivery 3: success: did_0+0+1/
@400000006afee6b92c0ecd0c status: local 0/10 remote 0/20
@400000006afee6b92c0f26e4 end msg 1310753
@400000006afee79a1a4184fc new msg 1310753
@400000006afee79a1a4184fc info msg 1310753: bytes 5849 from <j.klein@club.example> qp 30450 uid 7791
@400000006afee79a1a4184fc starting delivery 4: msg 1310753 to remote r.frank1@heather.example
@400000006afee79a1a41ee74 status: local 0/10 remote 1/20
@400000006afee79b0682f054 delivery 4: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<9e03c5ddc3a5540b@mail.example>_[InternalId=1408968171]_Queued_mail_for_delivery/
@400000006afee79b0682f054 status: local 0/10 remote 0/20
@400000006afee79b0682f054 end msg 1310753
@400000006afee7ae0f21b9d4 new msg 1310753
@400000006afee7ae0f224e44 info msg 1310753: bytes 6029 from <orders@shop.example> qp 30549 uid 10001
@400000006afee7ae0f22c374 starting delivery 5: msg 1310753 to remote wanda29@cedar.test
@400000006afee7ae0f22decc status: local 0/10 remote 1/20
@400000006afee7af083ba0bc delivery 5: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<83828d59a53c8eb3@mail.example>_[InternalId=1181536809]_Queued_mail_for_delivery/
@400000006afee7af083bc7cc status: local 0/10 remote 0/20
@400000006afee7af083bc7cc end msg 1310753
@400000006afee8392ed2a02c new msg 1310753
@400000006afee8392ed32ccc info msg 1310753: bytes 1337 from <sara35@orchard.test> qp 31246 uid 7791
@400000006afee8392ed32ccc starting delivery 6: msg 1310753 to local club.example-r.frank@club.example
@400000006afee8392ed38e74 status: local 1/10 remote 0/20
@400000006afee8392ffc6e74 delivery 6: success: did_0+0+1/
@400000006afee8392ffc6e74 status: local 0/10 remote 0/20
@400000006afee8392ffcc84c end msg 1310753
@400000006afee84423f354bc new msg 1310753
@400000006afee84423f3e92c info msg 1310753: bytes 1633 from <m.roth20@customer.example> qp 31301 uid 7791
@400000006afee84423f3f4e4 starting delivery 7: msg 1310753 to local club.example-emma@club.example
@400000006afee84423f471e4 status: local 1/10 remote 0/20
@400000006afee844293fedcc delivery 7: success: did_0+0+1/
@400000006afee84429407e54 status: local 0/10 remote 0/20
@400000006afee84429407e54 end msg 1310753
@400000006afee84d1424d27c new msg 1310753
@400000006afee84d142543c4 info msg 1310753: bytes 986 from <z.jung5@museum.example> qp 31344 uid 7791
@400000006afee84d1425d44c starting delivery 8: msg 1310753 to local wanda@example.net
@400000006afee84d14268414 status: local 1/10 remote 0/20
@400000006afee84d166e7c2c delivery 8: success: did_0+0+1/
@400000006afee84d166ec664 status: local 0/10 remote 0/20
@400000006afee84d166ec664 end msg 1310753
@400000006afee8f51cacdbc4 new msg 1310753
@400000006afee8f51cad5cac info msg 1310753: bytes 26465 from <wanda@example.net> qp 32185 uid 7791
@400000006afee8f51cad741c starting delivery 9: msg 1310753 to remote lena11@freemail.test
@400000006afee8f51cad9f14 status: local 0/10 remote 1/20
@400000006afee8f607225504 delivery 9: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_2D5D70BDBA/
@400000006afee8f6072287cc status: local 0/10 remote 0/20
@400000006afee8f6072287cc end msg 1310753
@400000006afee8fc29642b24 new msg 1310753
@400000006afee8fc296484fc info msg 1310753: bytes 303518 from <emma@club.example> qp 32221 uid 7791
@400000006afee8fc296530dc starting delivery 10: msg 1310753 to local shop.example-ida@shop.example
@400000006afee8fc2965407c status: local 1/10 remote 0/20
@400000006afee8fc2ebf105c delivery 10: success: did_0+0+1/
@400000006afee8fc2ebf6264 status: local 0/10 remote 0/20
@400000006afee8fc2ebfcbdc end msg 1310753
@400000006afee9dc0c6a758c new msg 1310753
@400000006afee9dc0c6b09fc info msg 1310753: bytes 5657 from <orders@shop.example> qp 871 uid 10001
@400000006afee9dc0c6b11cc starting delivery 11: msg 1310753 to remote carla4@ferry.test
@400000006afee9dc0c6b6f8c status: local 0/10 remote 1/20
@400000006afee9dd323acd84 delivery 11: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1w143C-D5B82B-F9/
@400000006afee9dd323b5254 status: local 0/10 remote 0/20
@400000006afee9dd323bf27c end msg 1310753
@400000006afeea1f3afb76e4 new msg 1310753
@400000006afeea1f3afb8684 info msg 1310753: bytes 1414 from <lena18@workshop.test> qp 1209 uid 7791
@400000006afeea1f3afbc11c starting delivery 12: msg 1310753 to local paula@example.net
@400000006afeea1f3afbc11c status: local 1/10 remote 0/20
@400000006afeea2006c99e14 delivery 12: success: did_0+0+1/
@400000006afeea2006c9fbd4 status: local 0/10 remote 0/20
@400000006afeea2006c9fbd4 end msg 1310753
@400000006afeea390ffa242c new msg 1310753
@400000006afeea390ffa89bc info msg 1310753: bytes 987 from <j.klein38@tailor.example> qp 1336 uid 7791
@400000006afeea390ffb54dc starting delivery 13: msg 1310753 to local shop.example-t.wolf@shop.example
@400000006afeea390ffb54dc status: local 1/10 remote 0/20
@400000006afeea3910f7393c delivery 13: success: did_0+0+1/
@400000006afeea3910f796fc status: local 0/10 remote 0/20
@400000006afeea3910f7c1f4 end msg 1310753
@400000006afeea391f283fec new msg 1310753
@400000006afeea391f292664 info msg 1310753: bytes 1311 from <v.horn18@heather.example> qp 1337 uid 7791
@400000006afeea391f2939ec starting delivery 14: msg 1310753 to local paula@example.net
@400000006afeea391f29e1e4 status: local 1/10 remote 0/20
@400000006afeea39205cdbd4 delivery 14: success: did_0+0+1/
@400000006afeea39205daec4 status: local 0/10 remote 0/20
@400000006afeea39205e8d6c end msg 1310753
@400000006afeea87132db4c4 new msg 1310753
@400000006afeea87132db4c4 info msg 1310753: bytes 5791 from <orders@shop.example> qp 1726 uid 10001
@400000006afeea87132e1a54 starting delivery 15: msg 1310753 to remote r.frank32@freemail.test
@400000006afeea87132e1a54 status: local 0/10 remote 1/20
@400000006afeea8728f5774c delivery 15: failure: 198.51.100.52_does_not_like_recipient./Remote_host_said:_550_5.1.1_<r.frank32@freemail.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.52./
@400000006afeea8728f5b9b4 status: local 0/10 remote 0/20
@400000006afeea8728f6a414 bounce msg 1310753 qp 1728
@400000006afeea8728f6d6dc end msg 1310753
@400000006afeea8729049e34 new msg 1310753
@400000006afeea872904b5a4 info msg 1310753: bytes 7198 from <> qp 1728 uid 7796
@400000006afeea872904b5a4 starting delivery 16: msg 1310753 to local shop.example-orders@shop.example
@400000006afeea8729050b94 status: local 1/10 remote 0/20
@400000006afeea872a497e2c delivery 16: success: did_0+0+0/
@400000006afeea872a499d6c status: local 0/10 remote 0/20
@400000006afeea872a4a688c end msg 1310753
@400000006afeeabe20300744 new msg 1310753
@400000006afeeabe2030ab54 info msg 1310753: bytes 1343 from <d.weiss14@cloudy.example> qp 2002 uid 7791
@400000006afeeabe20314f64 starting delivery 17: msg 1310753 to local club.example-d.weiss@club.example
@400000006afeeabe20314f64 status: local 1/10 remote 0/20
@400000006afeeabe21d2f55c delivery 17: success: did_0+0+1/
@400000006afeeabe21d3919c status: local 0/10 remote 0/20
@400000006afeeabe21d44934 end msg 1310753
@400000006afeeabf0ec31f14 new msg 1310753
@400000006afeeabf0ec3711c info msg 1310753: bytes 4929 from <lena@club.example> qp 2006 uid 7791
@400000006afeeabf0ec424cc starting delivery 18: msg 1310753 to remote greta0@paper.example
@400000006afeeabf0ec4828c status: local 0/10 remote 1/20
@400000006afeeabf0ec4d87c starting delivery 19: msg 1310753 to remote k.maier11@dairy.example
@400000006afeeabf0ec5a39c status: local 0/10 remote 2/20
@400000006afeeabf0ec5caac starting delivery 20: msg 1310753 to remote emma4@partner.test
@400000006afeeabf0ec66304 status: local 0/10 remote 3/20
@400000006afeeac0094a519c delivery 20: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_53A5C741F8/
@400000006afeeac0094b054c status: local 0/10 remote 2/20
@400000006afeeac0152baf74 delivery 19: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<67e3ce0503f6afc2@mail.example>_[InternalId=1131727920]_Queued_mail_for_delivery/
@400000006afeeac0152baf74 status: local 0/10 remote 1/20
@400000006afeeac02bb7c7b4 delivery 18: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795091125_0be5a1ac5be9_-_esmtp/
@400000006afeeac02bb7c7b4 status: local 0/10 remote 0/20
@400000006afeeac02bb7d754 end msg 1310753
@400000006afeeae22c3c64ec new msg 1310753
@400000006afeeae22c3c64ec info msg 1310753: bytes 4766 from <wanda@example.net> qp 2183 uid 7791
@400000006afeeae22c3c68d4 starting delivery 21: msg 1310753 to remote anna.koch11@bigmail.example
@400000006afeeae22c3caf24 status: local 0/10 remote 1/20
@400000006afeeae33ae4c64c delivery 21: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795091160_67b1cce41539_-_esmtp/
@400000006afeeae33ae4c64c status: local 0/10 remote 0/20
@400000006afeeae33ae581cc end msg 1310753
@400000006afeeaf635d188d4 new msg 1310753
@400000006afeeaf635d1948c info msg 1310753: bytes 1818 from <d.weiss@club.example> qp 2284 uid 7791
@400000006afeeaf635d2677c starting delivery 22: msg 1310753 to local club.example-h.vogel@club.example
@400000006afeeaf635d326e4 status: local 1/10 remote 0/20
@400000006afeeaf6396dddbc delivery 22: success: did_0+0+1/
@400000006afeeaf6396e6e44 status: local 0/10 remote 0/20
@400000006afeeaf6396e6e44 end msg 1310753
@400000006afeeafe17b724e4 new msg 1310753
@400000006afeeafe17b724e4 info msg 1310753: bytes 1698 from <nina7@university.example> qp 2321 uid 7791
@400000006afeeafe17b7962c starting delivery 23: msg 1310753 to local greta@example.net
@400000006afeeafe17b8420c status: local 1/10 remote 0/20
@400000006afeeafe1b8a6c34 delivery 23: success: did_0+0+1/
@400000006afeeafe1b8b1044 status: local 0/10 remote 0/20
@400000006afeeafe1b8b5e64 end msg 1310753
@400000006afeeb0824a946dc new msg 1310753
@400000006afeeb0824a9eed4 info msg 1310753: bytes 1530 from <carla@example.net> qp 2373 uid 7791
@400000006afeeb0824aa7f5c starting delivery 24: msg 1310753 to remote h.vogel8@kiosk.example
@400000006afeeb0824aa96cc status: local 0/10 remote 1/20
@400000006afeeb0b03c42644 delivery 24: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795091198_qp_4543/
@400000006afeeb0b03c4b6cc status: local 0/10 remote 0/20
@400000006afeeb0b03c52fe4 end msg 1310753
@400000006afeeb69331f70c4 new msg 1310753
@400000006afeeb69331f70c4 info msg 1310753: bytes 3398 from <v.horn@shop.example> qp 2859 uid 7791
@400000006afeeb69331f70c4 starting delivery 25: msg 1310753 to remote ute2@corner.test
@400000006afeeb69331ffd64 status: local 0/10 remote 1/20
@400000006afeeb6b1398cebc delivery 25: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<f904152896fae50b@mail.example>_[InternalId=709466807]_Queued_mail_for_delivery/
@400000006afeeb6b1398cebc status: local 0/10 remote 0/20
@400000006afeeb6b1398cebc end msg 1310753
@400000006afeebef0b43bc54 new msg 1310753
@400000006afeebef0b440e5c info msg 1310753: bytes 734 from <root@mx1.example.net> qp 3525 uid 0
@400000006afeebef0b44d1ac starting delivery 26: msg 1310753 to local root@mx1.example.net
@400000006afeebef0b4594fc status: local 1/10 remote 0/20
@400000006afeebef0eec3e6c new msg 1310737
@400000006afeebef0eecb39c info msg 1310737: bytes 974 from <root@mx1.example.net> qp 3526 uid 7790
@400000006afeebef0eecd6c4 starting delivery 27: msg 1310737 to local greta@example.net
@400000006afeebef0eed82a4 status: local 2/10 remote 0/20
@400000006afeebef0eee0774 delivery 26: success: did_0+1+0/qp_3526/
@400000006afeebef0eee8c44 status: local 1/10 remote 0/20
@400000006afeebef0eeef1d4 end msg 1310753
@400000006afeebef156418dc delivery 27: success: did_0+0+1/
@400000006afeebef1564c0d4 status: local 0/10 remote 0/20
@400000006afeebef1564f39c end msg 1310737
@400000006afeec0e3851a7ec new msg 1310737
@400000006afeec0e3851a7ec info msg 1310737: bytes 1211 from <m.roth12@garden.example> qp 3684 uid 7791
@400000006afeec0e38523874 starting delivery 28: msg 1310737 to local club.example-r.frank@club.example
@400000006afeec0e38523874 status: local 1/10 remote 0/20
@400000006afeec0f02ac45d4 delivery 28: success: did_0+0+1/
@400000006afeec0f02ac45d4 status: local 0/10 remote 0/20
@400000006afeec0f02ad0154 end msg 1310737
@400000006afeec0f0c63593c new msg 1310737
@400000006afeec0f0c63c69c info msg 1310737: bytes 1474 from <sara6@opera.example> qp 3686 uid 7791
@400000006afeec0f0c648604 starting delivery 29: msg 1310737 to local shop.example-b.lang@shop.example
@400000006afeec0f0c654184 status: local 1/10 remote 0/20
@400000006afeec0f126e0e44 delivery 29: success: did_0+0+1/
@400000006afeec0f126ef8a4 status: local 0/10 remote 0/20
@400000006afeec0f126fdf1c end msg 1310737
@400000006afeec1b39fb587c new msg 1310737
@400000006afeec1b39fb587c info msg 1310737: bytes 1457 from <carla33@tower.test> qp 3749 uid 7791
@400000006afeec1b39fc0844 starting delivery 30: msg 1310737 to local shop.example-v.horn@shop.example
@400000006afeec1b39fc2f54 status: local 1/10 remote 0/20
@400000006afeec1c03515b8c delivery 30: success: did_0+0+1/
@400000006afeec1c03515b8c status: local 0/10 remote 0/20
@400000006afeec1c0351c11c end msg 1310737
@400000006afeec372cce0a14 new msg 1310737
@400000006afeec372cce350c info msg 1310737: bytes 954 from <ute18@bigmail.example> qp 3888 uid 7791
@400000006afeec372cce350c starting delivery 31: msg 1310737 to local shop.example-t.wolf@shop.example
@400000006afeec372ccee8bc status: local 1/10 remote 0/20
@400000006afeec37327e71ec delivery 31: success: did_0+0+1/
@400000006afeec37327f2984 status: local 0/10 remote 0/20
@400000006afeec37327fd94c end msg 1310737
@400000006afeed33291fbb9c new msg 1310737
@400000006afeed33291fbb9c info msg 1310737: bytes 3028 from <f.braun@club.example> qp 5148 uid 7791
@400000006afeed332920965c starting delivery 32: msg 1310737 to remote o.beck0@reed.test
@400000006afeed332920965c status: local 0/10 remote 1/20
@400000006afeed3405aefa9c delivery 32: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795091753_e9dae0ffbf88_-_esmtp/
@400000006afeed3405af44d4 status: local 0/10 remote 0/20
@400000006afeed3405af508c end msg 1310737
@400000006afeed9815dc6d8c new msg 1310737
@400000006afeed9815dc6d8c info msg 1310737: bytes 3882 from <v.horn@shop.example> qp 5651 uid 7791
@400000006afeed9815dd09cc starting delivery 33: msg 1310737 to remote b.lang10@partner.test
@400000006afeed9815ddc164 status: local 0/10 remote 1/20
@400000006afeed9a0dff659c delivery 33: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_D65C158A05/
@400000006afeed9a0dff659c status: local 0/10 remote 0/20
@400000006afeed9a0e004ffc end msg 1310737
@400000006afeed9d2327716c new msg 1310737
@400000006afeed9d23278cc4 info msg 1310737: bytes 1032 from <t.wolf19@lighthouse.test> qp 5677 uid 7791
@400000006afeed9d2328733c starting delivery 34: msg 1310737 to local shop.example-anna.koch@shop.example
@400000006afeed9d232932a4 status: local 1/10 remote 0/20
@400000006afeed9d25ba68bc delivery 34: success: did_0+0+1/
@400000006afeed9d25ba9b84 status: local 0/10 remote 0/20
@400000006afeed9d25baed8c end msg 1310737
@400000006afeef880a5220c4 new msg 1310737
@400000006afeef880a52e02c info msg 1310737: bytes 3963 from <m.roth14@pebble.test> qp 8130 uid 7791
@400000006afeef880a52efcc starting delivery 35: msg 1310737 to local shop.example-y.kurz@shop.example
@400000006afeef880a52f3b4 status: local 1/10 remote 0/20
@400000006afeef880e49f774 delivery 35: success: did_0+0+1/
@400000006afeef880e49f774 status: local 0/10 remote 0/20
@400000006afeef880e4a1a9c end msg 1310737
@400000006afeefb6099fe7c4 new msg 1310737
@400000006afeefb6099fe7c4 info msg 1310737: bytes 1790 from <paula@example.net> qp 8360 uid 7791
@400000006afeefb609a06c94 starting delivery 36: msg 1310737 to remote ida0@lantern.test
@400000006afeefb609a0801c status: local 0/10 remote 1/20
@400000006afeefb7325e8ddc delivery 36: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_895C62FF40/
@400000006afeefb7325f706c status: local 0/10 remote 0/20
@400000006afeefb7325fbe8c end msg 1310737
@400000006afeefbc1b934da4 new msg 1310737
@400000006afeefbc1b934da4 info msg 1310737: bytes 7027 from <d.weiss@club.example> qp 8392 uid 7791
@400000006afeefbc1b93883c starting delivery 37: msg 1310737 to remote h.vogel1@lighthouse.test
@400000006afeefbc1b943034 status: local 0/10 remote 1/20
@400000006afeefbe007d157c delivery 37: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w86A1-2F8C8B-72/
@400000006afeefbe007d639c status: local 0/10 remote 0/20
@400000006afeefbe007e2ad4 end msg 1310737
@400000006afeefc3124da17c new msg 1310737
@400000006afeefc3124e60e4 info msg 1310737: bytes 36596 from <y.kurz@shop.example> qp 8426 uid 7791
@400000006afeefc3124eed84 starting delivery 38: msg 1310737 to remote d.weiss10@reed.test
@400000006afeefc3124f763c status: local 0/10 remote 1/20
@400000006afeefc528aa7814 delivery 38: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795092409_b818dc717fd7_-_esmtp/
@400000006afeefc528ab3f4c status: local 0/10 remote 0/20
@400000006afeefc528ab3f4c end msg 1310737
@400000006afeeffa1856bc5c new msg 1310737
@400000006afeeffa1856f6f4 info msg 1310737: bytes 4951 from <d.weiss@club.example> qp 8702 uid 7791
@400000006afeeffa18576c24 starting delivery 39: msg 1310737 to local shop.example-o.beck@shop.example
@400000006afeeffa1858047c status: local 1/10 remote 0/20
@400000006afeeffa1db5bc5c delivery 39: success: did_0+0+1/
@400000006afeeffa1db5bc5c status: local 0/10 remote 0/20
@400000006afeeffa1db5bc5c end msg 1310737
@400000006afef0c32345c324 new msg 1310737
@400000006afef0c32345c324 info msg 1310737: bytes 4702 from <h.vogel@club.example> qp 9707 uid 7791
@400000006afef0c323464bdc starting delivery 40: msg 1310737 to remote j.klein6@partner.test
@400000006afef0c323464bdc status: local 0/10 remote 1/20
@400000006afef0c3310f45d4 new msg 1310753
@400000006afef0c3310f45d4 info msg 1310753: bytes 5417 from <h.vogel@club.example> qp 9709 uid 7791
@400000006afef0c3310faf4c starting delivery 41: msg 1310753 to remote j.klein3@cedar.test
@400000006afef0c331103bec status: local 0/10 remote 2/20
@400000006afef0c41ccb3d1c delivery 40: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_80406754CA/
@400000006afef0c41ccb3d1c status: local 0/10 remote 1/20
@400000006afef0c41ccb96f4 end msg 1310737
@400000006afef0c507a13964 delivery 41: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<011dce37af22bb60@mail.example>_[InternalId=1481107350]_Queued_mail_for_delivery/
@400000006afef0c507a13964 status: local 0/10 remote 0/20
@400000006afef0c507a1e544 end msg 1310753
@400000006afef0ca04667cdc new msg 1310753
@400000006afef0ca0466ea3c info msg 1310753: bytes 1449 from <sara@club.example> qp 9740 uid 7791
@400000006afef0ca0466ea3c starting delivery 42: msg 1310753 to remote wanda7@quarry.example
@400000006afef0ca04672ca4 status: local 0/10 remote 1/20
@400000006afef0ca1b5b78ac delivery 42: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1wABD6-C95FC4-35/
@400000006afef0ca1b5b78ac status: local 0/10 remote 0/20
@400000006afef0ca1b5b78ac end msg 1310753
@400000006afef0ca1c48f58c new msg 1310753
@400000006afef0ca1c48fd5c info msg 1310753: bytes 6086 from <o.beck@shop.example> qp 9742 uid 7791
@400000006afef0ca1c4966d4 starting delivery 43: msg 1310753 to remote paula0@station.test
@400000006afef0ca1c4966d4 status: local 0/10 remote 1/20
@400000006afef0cb08936194 delivery 43: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1w0FAD-109A3F-52/
@400000006afef0cb08936194 status: local 0/10 remote 0/20
@400000006afef0cb08937904 end msg 1310753
@400000006afef1410981c8d4 new msg 1310753
@400000006afef1410981f7b4 info msg 1310753: bytes 2594 from <anna.koch39@vineyard.example> qp 10335 uid 7791
@400000006afef14109829fac starting delivery 44: msg 1310753 to local club.example-j.klein@club.example
@400000006afef1410982e5fc status: local 1/10 remote 0/20
@400000006afef1410dbee1fc delivery 44: success: did_0+0+1/
@400000006afef1410dbee1fc status: local 0/10 remote 0/20
@400000006afef1410dbee1fc end msg 1310753
@400000006afef14a2502153c new msg 1310753
@400000006afef14a25025f74 info msg 1310753: bytes 1421 from <greta21@meadow.example> qp 10383 uid 7791
@400000006afef14a2502d4a4 starting delivery 45: msg 1310753 to local greta@example.net
@400000006afef14a25036144 status: local 1/10 remote 0/20
@400000006afef14a2c1b2534 delivery 45: success: did_0+0+1/
@400000006afef14a2c1b9a64 status: local 0/10 remote 0/20
@400000006afef14a2c1c231c end msg 1310753
@400000006afef1882ca085bc new msg 1310753
@400000006afef1882ca106a4 info msg 1310753: bytes 961 from <lena14@bigmail.example> qp 10693 uid 7791
@400000006afef1882ca1607c starting delivery 46: msg 1310753 to local greta@example.net
@400000006afef1882ca1607c status: local 1/10 remote 0/20
@400000006afef1883252128c delivery 46: success: did_0+0+1/
@400000006afef1883252aecc status: local 0/10 remote 0/20
@400000006afef1883252ce0c end msg 1310753
@400000006afef18e1436c43c new msg 1310753
@400000006afef18e1436c43c info msg 1310753: bytes 2675 from <paula@example.net> qp 10721 uid 7791
@400000006afef18e1437413c starting delivery 47: msg 1310753 to remote d.weiss10@dune.test
@400000006afef18e14382b9c status: local 0/10 remote 1/20
@400000006afef18e143852ac starting delivery 48: msg 1310753 to remote sara9@harbour.test
@400000006afef18e1438f6bc status: local 0/10 remote 2/20
@400000006afef18e1438f6bc starting delivery 49: msg 1310753 to remote ida10@cloudy.example
@400000006afef18e143921b4 status: local 0/10 remote 3/20
@400000006afef18e1439835c starting delivery 50: msg 1310753 to remote greta5@freemail.test
@400000006afef18e143a3edc status: local 0/10 remote 4/20
@400000006afef18f224a9a44 delivery 49: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_18DC9BE190/
@400000006afef18f224a9a44 status: local 0/10 remote 3/20
@400000006afef18f38b38e6c delivery 47: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w6BDD-823810-FF/
@400000006afef18f38b46544 status: local 0/10 remote 2/20
@400000006afef19002477d0c delivery 48: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_9983A2F299/
@400000006afef1900247e684 status: local 0/10 remote 1/20
@400000006afef1902b02c3dc delivery 50: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_410CFF0A5F/
@400000006afef1902b02c3dc status: local 0/10 remote 0/20
@400000006afef1902b02c3dc end msg 1310753
@400000006afef1ba01f0e12c starting delivery 51: msg 1310735 to remote m.roth@silent.test
@400000006afef1ba01f0e12c status: local 0/10 remote 1/20
@400000006afef1c30d9a2f74 new msg 1310753
@400000006afef1c30d9afe7c info msg 1310753: bytes 1067 from <ute5@cedar.test> qp 10986 uid 7791
@400000006afef1c30d9afe7c starting delivery 52: msg 1310753 to local shop.example-ute@shop.example
@400000006afef1c30d9afe7c status: local 1/10 remote 1/20
@400000006afef1c310814dbc delivery 52: success: did_0+0+1/
@400000006afef1c310819fc4 status: local 0/10 remote 1/20
@400000006afef1c310819fc4 end msg 1310753
@400000006afef1f63586fae4 delivery 51: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afef1f635874cec status: local 0/10 remote 0/20
@400000006afef2f8040e5674 new msg 1310753
@400000006afef2f8040e69fc info msg 1310753: bytes 734 from <root@mx1.example.net> qp 12530 uid 0
@400000006afef2f8040eb81c starting delivery 53: msg 1310753 to local root@mx1.example.net
@400000006afef2f8040ec7bc status: local 1/10 remote 0/20
@400000006afef2f807f8a44c new msg 1310737
@400000006afef2f807f8cb5c info msg 1310737: bytes 974 from <root@mx1.example.net> qp 12531 uid 7790
@400000006afef2f807f8cb5c starting delivery 54: msg 1310737 to local greta@example.net
@400000006afef2f807f8cb5c status: local 2/10 remote 0/20
@400000006afef2f807f8cb5c delivery 53: success: did_0+1+0/qp_12531/
@400000006afef2f807f92d04 status: local 1/10 remote 0/20
@400000006afef2f807f9cd2c end msg 1310753
@400000006afef2f80cd46e74 delivery 54: success: did_0+0+1/
@400000006afef2f80cd4b4c4 status: local 0/10 remote 0/20
@400000006afef2f80cd502e4 end msg 1310737
@400000006afef31d06a4ef74 new msg 1310737
@400000006afef31d06a4ef74 info msg 1310737: bytes 23977 from <f.braun@club.example> qp 12715 uid 7791
@400000006afef31d06a5494c starting delivery 55: msg 1310737 to remote paula6@cedar.test
@400000006afef31d06a61854 status: local 0/10 remote 1/20
@400000006afef31d36752f5c delivery 55: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<863481842463cae3@mail.example>_[InternalId=167250233]_Queued_mail_for_delivery/
@400000006afef31d3675854c status: local 0/10 remote 0/20
@400000006afef31d3676295c end msg 1310737
@400000006afef36823a7bd2c new msg 1310737
@400000006afef36823a7d0b4 info msg 1310737: bytes 7235 from <orders@shop.example> qp 13092 uid 10001
@400000006afef36823a8037c starting delivery 56: msg 1310737 to remote h.vogel1@heather.example
@400000006afef36823a8131c status: local 0/10 remote 1/20
@400000006afef36836b53214 delivery 56: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<cf060cccf1ea0f40@mail.example>_[InternalId=811838568]_Queued_mail_for_delivery/
@400000006afef36836b5ed94 status: local 0/10 remote 0/20
@400000006afef36836b6b4cc end msg 1310737
@400000006afef36916c4aaac new msg 1310737
@400000006afef36916c546ec info msg 1310737: bytes 1191 from <f.braun11@grey.test> qp 13096 uid 7791
@400000006afef36916c598f4 starting delivery 57: msg 1310737 to local club.example-h.vogel@club.example
@400000006afef36916c5c7d4 status: local 1/10 remote 0/20
@400000006afef3691d71411c delivery 57: success: did_0+0+1/
@400000006afef3691d71411c status: local 0/10 remote 0/20
@400000006afef3691d71e52c end msg 1310737
@400000006afef3721f96ccb4 new msg 1310737
@400000006afef3721f96ccb4 info msg 1310737: bytes 4059 from <f.braun@club.example> qp 13142 uid 7791
@400000006afef3721f976cdc starting delivery 58: msg 1310737 to remote emma4@lantern.test
@400000006afef3721f976cdc status: local 0/10 remote 1/20
@400000006afef3730e785a74 delivery 58: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_09B1F26381/
@400000006afef3730e78c7d4 status: local 0/10 remote 0/20
@400000006afef3730e79a67c end msg 1310737
@400000006afef377266936bc new msg 1310737
@400000006afef37726693aa4 info msg 1310737: bytes 1130 from <z.jung17@partner.test> qp 13168 uid 7791
@400000006afef37726693aa4 starting delivery 59: msg 1310737 to local shop.example-v.horn@shop.example
@400000006afef37726699094 status: local 1/10 remote 0/20
@400000006afef3772d5ff974 delivery 59: success: did_0+0+1/
@400000006afef3772d603bdc status: local 0/10 remote 0/20
@400000006afef3772d605734 end msg 1310737
@400000006afef37a3a5645d4 starting delivery 60: msg 1310747 to remote t.wolf@silent.test
@400000006afef37a3a56e5fc status: local 0/10 remote 1/20
@400000006afef37a3b08e464 delivery 60: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afef37a3b08e464 status: local 0/10 remote 0/20
@400000006afef3eb03f6270c new msg 1310737
@400000006afef3eb03f6270c info msg 1310737: bytes 20294 from <nina@club.example> qp 13745 uid 7791
@400000006afef3eb03f6f614 starting delivery 61: msg 1310737 to local lists.club.example-news@lists.club.example
@400000006afef3eb03f76f2c status: local 1/10 remote 0/20
@400000006afef3eb2af8c92c delivery 61: success: ezmlm-send:_info:_qp_13748/did_0+0+2/
@400000006afef3eb2af8c92c status: local 0/10 remote 0/20
@400000006afef3eb2af8c92c end msg 1310737
@400000006afef3eb2b1818cc new msg 1310737
@400000006afef3eb2b18c0c4 info msg 1310737: bytes 21414 from <news-return-45-@lists.club.example-@[]> qp 13748 uid 89
@400000006afef3eb2b19226c starting delivery 62: msg 1310737 to remote anna.koch0@bigmail.example
@400000006afef3eb2b19ce4c status: local 0/10 remote 1/20
@400000006afef3eb2b1a2c0c starting delivery 63: msg 1310737 to remote f.braun1@bigmail.example
@400000006afef3eb2b1a2c0c status: local 0/10 remote 2/20
@400000006afef3eb2b1a5704 starting delivery 64: msg 1310737 to remote k.maier2@bigmail.example
@400000006afef3eb2b1aef5c status: local 0/10 remote 3/20
@400000006afef3eb2b1b9754 starting delivery 65: msg 1310737 to remote paula3@elm.example
@400000006afef3eb2b1c200c status: local 0/10 remote 4/20
@400000006afef3eb2b1ca8c4 starting delivery 66: msg 1310737 to remote v.horn4@heather.example
@400000006afef3eb2b1cc41c status: local 0/10 remote 5/20
@400000006afef3eb2b1cc41c starting delivery 67: msg 1310737 to remote b.lang5@bigmail.example
@400000006afef3eb2b1d0684 status: local 0/10 remote 6/20
@400000006afef3eb2b1dae7c starting delivery 68: msg 1310737 to remote greta6@bigmail.example
@400000006afef3eb2b1e69fc status: local 0/10 remote 7/20
@400000006afef3eb2b1f0e0c starting delivery 69: msg 1310737 to remote lena7@bigmail.example
@400000006afef3eb2b1fd92c status: local 0/10 remote 8/20
@400000006afef3eb2b203ad4 starting delivery 70: msg 1310737 to remote r.frank8@bigmail.example
@400000006afef3eb2b20468c status: local 0/10 remote 9/20
@400000006afef3eb2b20468c starting delivery 71: msg 1310737 to remote wanda9@freemail.test
@400000006afef3eb2b20468c status: local 0/10 remote 10/20
@400000006afef3eb2b21291c starting delivery 72: msg 1310737 to remote carla10@bigmail.example
@400000006afef3eb2b22137c status: local 0/10 remote 11/20
@400000006afef3eb2b22c72c starting delivery 73: msg 1310737 to remote h.vogel11@bigmail.example
@400000006afef3eb2b238e64 status: local 0/10 remote 12/20
@400000006afef3eb2b23d4b4 starting delivery 74: msg 1310737 to remote m.roth12@bigmail.example
@400000006afef3eb2b24941c status: local 0/10 remote 13/20
@400000006afef3eb2b24e23c starting delivery 75: msg 1310737 to remote sara13@museum.example
@400000006afef3eb2b24e23c status: local 0/10 remote 14/20
@400000006afef3eb2b24e23c starting delivery 76: msg 1310737 to remote y.kurz14@reed.test
@400000006afef3eb2b258a34 status: local 0/10 remote 15/20
@400000006afef3eb2b25c8b4 starting delivery 77: msg 1310737 to remote d.weiss15@bigmail.example
@400000006afef3eb2b262e44 status: local 0/10 remote 16/20
@400000006afef3eb2b262e44 starting delivery 78: msg 1310737 to remote ida16@bigmail.example
@400000006afef3eb2b262e44 status: local 0/10 remote 17/20
@400000006afef3eb2b269f8c starting delivery 79: msg 1310737 to remote nina17@bigmail.example
@400000006afef3eb2b27727c status: local 0/10 remote 18/20
@400000006afef3eb2b27bcb4 starting delivery 80: msg 1310737 to remote t.wolf18@cedar.test
@400000006afef3eb2b27bcb4 status: local 0/10 remote 19/20
@400000006afef3eb2b282a14 starting delivery 81: msg 1310737 to remote z.jung19@garden.example
@400000006afef3eb2b2858f4 status: local 0/10 remote 20/20
@400000006afef3ec0dea89c4 delivery 76: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_ee7d20c12634_-_esmtp/
@400000006afef3ec0deb4d14 status: local 0/10 remote 19/20
@400000006afef3ec0deb4d14 starting delivery 82: msg 1310737 to remote emma20@bigmail.example
@400000006afef3ec0dec27d4 status: local 0/10 remote 20/20
@400000006afef3ec18fc33bc delivery 73: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_3c987d1c0f4d_-_esmtp/
@400000006afef3ec18fc4744 status: local 0/10 remote 19/20
@400000006afef3ec18fc6a6c starting delivery 83: msg 1310737 to remote j.klein21@bigmail.example
@400000006afef3ec18fc85c4 status: local 0/10 remote 20/20
@400000006afef3ec1b947684 delivery 79: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_caa8be649b21_-_esmtp/
@400000006afef3ec1b950324 status: local 0/10 remote 19/20
@400000006afef3ec1b95e99c starting delivery 84: msg 1310737 to remote o.beck22@bigmail.example
@400000006afef3ec1b962c04 status: local 0/10 remote 20/20
@400000006afef3ec1e73ff64 delivery 78: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_27fc12448ad7_-_esmtp/
@400000006afef3ec1e74a75c status: local 0/10 remote 19/20
@400000006afef3ec1e753fb4 starting delivery 85: msg 1310737 to remote ute23@valley.test
@400000006afef3ec1e75bcb4 status: local 0/10 remote 20/20
@400000006afef3ec25cf5434 delivery 65: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w21AF-5FC672-E1/
@400000006afef3ec25cf5434 status: local 0/10 remote 19/20
@400000006afef3ec25cfec8c starting delivery 86: msg 1310737 to remote anna.koch24@bigmail.example
@400000006afef3ec25d0b7ac status: local 0/10 remote 20/20
@400000006afef3ec277e774c delivery 77: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<d.weiss15@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afef3ec277e774c status: local 0/10 remote 19/20
@400000006afef3ec277ee4ac starting delivery 87: msg 1310737 to remote f.braun25@bigmail.example
@400000006afef3ec277f0bbc status: local 0/10 remote 20/20
@400000006afef3ec27a86d7c delivery 72: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_e01e10351fee_-_esmtp/
@400000006afef3ec27a86d7c status: local 0/10 remote 19/20
@400000006afef3ec27a91574 starting delivery 88: msg 1310737 to remote k.maier26@bigmail.example
@400000006afef3ec27a934b4 status: local 0/10 remote 20/20
@400000006afef3ec2c700b94 delivery 68: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_c2251bb1f839_-_esmtp/
@400000006afef3ec2c70750c status: local 0/10 remote 19/20
@400000006afef3ec2c70d2cc starting delivery 89: msg 1310737 to remote paula27@bigmail.example
@400000006afef3ec2c71097c status: local 0/10 remote 20/20
@400000006afef3ec2f6e7e84 delivery 75: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<127a8d14aab64b3e@mail.example>_[InternalId=691626338]_Queued_mail_for_delivery/
@400000006afef3ec2f6ed85c status: local 0/10 remote 19/20
@400000006afef3ec2f6f7c6c starting delivery 90: msg 1310737 to remote v.horn28@lantern.test
@400000006afef3ec2f7066cc status: local 0/10 remote 20/20
@400000006afef3ec33505464 delivery 70: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_e9245387de2d_-_esmtp/
@400000006afef3ec3350fc5c status: local 0/10 remote 19/20
@400000006afef3ec3350fc5c starting delivery 91: msg 1310737 to remote b.lang29@opera.example
@400000006afef3ec33513adc status: local 0/10 remote 20/20
@400000006afef3ec34926984 delivery 66: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<6ed6a29fec0270d0@mail.example>_[InternalId=2118924777]_Queued_mail_for_delivery/
@400000006afef3ec34926984 status: local 0/10 remote 19/20
@400000006afef3ec34926984 starting delivery 92: msg 1310737 to remote greta30@bigmail.example
@400000006afef3ec3492cb2c status: local 0/10 remote 20/20
@400000006afef3ed02528d14 delivery 71: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_9B7C8E32AA/
@400000006afef3ed02532d3c status: local 0/10 remote 19/20
@400000006afef3ed0254002c starting delivery 93: msg 1310737 to remote lena31@bigmail.example
@400000006afef3ed02545234 status: local 0/10 remote 20/20
@400000006afef3ed0610259c delivery 86: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093474_5483e5b5dc04_-_esmtp/
@400000006afef3ed06107b8c status: local 0/10 remote 19/20
@400000006afef3ed0610e8ec starting delivery 94: msg 1310737 to remote r.frank32@bigmail.example
@400000006afef3ed0611cf64 status: local 0/10 remote 20/20
@400000006afef3ed08b52234 delivery 81: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1w30E4-E7B9D8-2B/
@400000006afef3ed08b56884 status: local 0/10 remote 19/20
@400000006afef3ed08b56884 starting delivery 95: msg 1310737 to remote wanda33@birch.example
@400000006afef3ed08b59b4c status: local 0/10 remote 20/20
@400000006afef3ed09a4a2b4 delivery 88: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093474_3b48f056ef1c_-_esmtp/
@400000006afef3ed09a569ec status: local 0/10 remote 19/20
@400000006afef3ed09a569ec starting delivery 96: msg 1310737 to remote carla34@corner.test
@400000006afef3ed09a569ec status: local 0/10 remote 20/20
@400000006afef3ed0c872934 delivery 89: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093474_510a7040f9bc_-_esmtp/
@400000006afef3ed0c872934 status: local 0/10 remote 19/20
@400000006afef3ed0c87b1ec starting delivery 97: msg 1310737 to remote h.vogel35@bigmail.example
@400000006afef3ed0c889864 status: local 0/10 remote 20/20
@400000006afef3ed177aeaec delivery 74: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_e34224bc28ad_-_esmtp/
@400000006afef3ed177aeaec status: local 0/10 remote 19/20
@400000006afef3ed177aeaec starting delivery 98: msg 1310737 to remote m.roth36@bigmail.example
@400000006afef3ed177b8efc status: local 0/10 remote 20/20
@400000006afef3ed1f948a94 delivery 67: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_2946276dfb00_-_esmtp/
@400000006afef3ed1f948a94 status: local 0/10 remote 19/20
@400000006afef3ed1f95422c starting delivery 99: msg 1310737 to remote sara37@bigmail.example
@400000006afef3ed1f95bb44 status: local 0/10 remote 20/20
@400000006afef3ed28790fa4 delivery 83: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093474_f08f30309ab1_-_esmtp/
@400000006afef3ed2879a414 status: local 0/10 remote 19/20
@400000006afef3ed2879ea64 starting delivery 100: msg 1310737 to remote y.kurz38@slowpost.example
@400000006afef3ed287ad4c4 status: local 0/10 remote 20/20
@400000006afef3ed28d7b61c delivery 84: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093474_0b887ee142cb_-_esmtp/
@400000006afef3ed28d7b61c status: local 0/10 remote 19/20
@400000006afef3ed28d817c4 starting delivery 101: msg 1310737 to remote d.weiss39@workshop.test
@400000006afef3ed28d817c4 status: local 0/10 remote 20/20
@400000006afef3ed2a0a236c delivery 64: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_549cede3da95_-_esmtp/
@400000006afef3ed2a0a5a1c status: local 0/10 remote 19/20
@400000006afef3ed2a0ab00c starting delivery 102: msg 1310737 to remote ida40@bigmail.example
@400000006afef3ed2a0b7744 status: local 0/10 remote 20/20
@400000006afef3ed2af4354c delivery 93: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_1621fb122f8f_-_esmtp/
@400000006afef3ed2af50c24 status: local 0/10 remote 19/20
@400000006afef3ed2af5759c starting delivery 103: msg 1310737 to remote nina41@bigmail.example
@400000006afef3ed2af58924 status: local 0/10 remote 20/20
@400000006afef3ed2c693d64 delivery 82: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093474_f24263f84b58_-_esmtp/
@400000006afef3ed2c69ba64 status: local 0/10 remote 19/20
@400000006afef3ed2c69f114 starting delivery 104: msg 1310737 to remote t.wolf42@bigmail.example
@400000006afef3ed2c69f114 status: local 0/10 remote 20/20
@400000006afef3ed2d711074 delivery 62: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_15aeae365808_-_esmtp/
@400000006afef3ed2d71915c status: local 0/10 remote 19/20
@400000006afef3ed2d7273ec starting delivery 105: msg 1310737 to remote z.jung43@grocer.example
@400000006afef3ed2d72f4d4 status: local 0/10 remote 20/20
@400000006afef3ed314cb464 delivery 95: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_970F819AEC/
@400000006afef3ed314d7b9c status: local 0/10 remote 19/20
@400000006afef3ed314d8b3c starting delivery 106: msg 1310737 to remote emma44@lighthouse.test
@400000006afef3ed314e1fac status: local 0/10 remote 20/20
@400000006afef3ed346e33fc delivery 96: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<cbbe8e7be5b90e0a@mail.example>_[InternalId=921221060]_Queued_mail_for_delivery/
@400000006afef3ed346e33fc status: local 0/10 remote 19/20
@400000006afef3ed346eb0fc starting delivery 107: msg 1310737 to remote j.klein45@bigmail.example
@400000006afef3ed346f456c status: local 0/10 remote 20/20
@400000006afef3ee025d27ec delivery 101: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_B2CA4F32D7/
@400000006afef3ee025dfadc status: local 0/10 remote 19/20
@400000006afef3ee025dfadc starting delivery 108: msg 1310737 to remote o.beck46@bigmail.example
@400000006afef3ee025dfadc status: local 0/10 remote 20/20
@400000006afef3ee038033bc delivery 103: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<nina41@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afef3ee038033bc status: local 0/10 remote 19/20
@400000006afef3ee038085c4 starting delivery 109: msg 1310737 to remote ute47@bigmail.example
@400000006afef3ee0380d3e4 status: local 0/10 remote 20/20
@400000006afef3ee047d298c delivery 98: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_90de4b198593_-_esmtp/
@400000006afef3ee047d298c status: local 0/10 remote 19/20
@400000006afef3ee047d298c starting delivery 110: msg 1310737 to remote anna.koch48@customer.example
@400000006afef3ee047d603c status: local 0/10 remote 20/20
@400000006afef3ee05548e2c delivery 63: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_99b4a88fdfd3_-_esmtp/
@400000006afef3ee0554d094 status: local 0/10 remote 19/20
@400000006afef3ee05552a6c starting delivery 111: msg 1310737 to remote f.braun49@bricks.example
@400000006afef3ee0555ca94 status: local 0/10 remote 20/20
@400000006afef3ee0def506c delivery 69: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093473_27de88a104eb_-_esmtp/
@400000006afef3ee0defecac status: local 0/10 remote 19/20
@400000006afef3ee0df00034 starting delivery 112: msg 1310737 to remote k.maier50@bigmail.example
@400000006afef3ee0df00034 status: local 0/10 remote 20/20
@400000006afef3ee0e59b6b4 delivery 105: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795093475_qp_2859/
@400000006afef3ee0e59be84 status: local 0/10 remote 19/20
@400000006afef3ee0e5a0ca4 starting delivery 113: msg 1310737 to remote paula51@bigmail.example
@400000006afef3ee0e5a0ca4 status: local 0/10 remote 20/20
@400000006afef3ee14a5b694 delivery 91: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<dceb4c9f175c1c57@mail.example>_[InternalId=1486029358]_Queued_mail_for_delivery/
@400000006afef3ee14a5b694 status: local 0/10 remote 19/20
@400000006afef3ee14a68d6c starting delivery 114: msg 1310737 to remote v.horn52@bigmail.example
@400000006afef3ee14a71df4 status: local 0/10 remote 20/20
@400000006afef3ee2054d90c delivery 99: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_371239b05ab1_-_esmtp/
@400000006afef3ee2054d90c status: local 0/10 remote 19/20
@400000006afef3ee20556d7c starting delivery 115: msg 1310737 to remote b.lang53@pebble.test
@400000006afef3ee2056195c status: local 0/10 remote 20/20
@400000006afef3ee281db104 delivery 85: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w1479-2BE303-9C/
@400000006afef3ee281db104 status: local 0/10 remote 19/20
@400000006afef3ee281e1e64 starting delivery 116: msg 1310737 to remote greta54@tailor.example
@400000006afef3ee281e1e64 status: local 0/10 remote 20/20
@400000006afef3ee322db9dc delivery 111: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_E87A62249F/
@400000006afef3ee322db9dc status: local 0/10 remote 19/20
@400000006afef3ee322e1b84 starting delivery 117: msg 1310737 to remote lena55@bigmail.example
@400000006afef3ee322eded4 status: local 0/10 remote 20/20
@400000006afef3ee383baeec delivery 112: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_88b9698a3034_-_esmtp/
@400000006afef3ee383be984 status: local 0/10 remote 19/20
@400000006afef3ee383c2bec starting delivery 118: msg 1310737 to remote r.frank56@bigmail.example
@400000006afef3ee383c2bec status: local 0/10 remote 20/20
@400000006afef3ef07c89784 delivery 97: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_de06689fde57_-_esmtp/
@400000006afef3ef07c8f15c status: local 0/10 remote 19/20
@400000006afef3ef07c8f15c starting delivery 119: msg 1310737 to remote wanda57@bigmail.example
@400000006afef3ef07c8f15c status: local 0/10 remote 20/20
@400000006afef3ef0835110c delivery 87: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093474_5bc41ca3073c_-_esmtp/
@400000006afef3ef0835110c status: local 0/10 remote 19/20
@400000006afef3ef08356314 starting delivery 120: msg 1310737 to remote carla58@elm.example
@400000006afef3ef0835b51c status: local 0/10 remote 20/20
@400000006afef3ef08d30e5c delivery 92: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093474_7a90e2563b6c_-_esmtp/
@400000006afef3ef08d3450c status: local 0/10 remote 19/20
@400000006afef3ef08d3d97c starting delivery 121: msg 1310737 to remote h.vogel59@heather.example
@400000006afef3ef08d3e534 status: local 0/10 remote 20/20
@400000006afef3ef13c01184 delivery 104: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_869690bfd11a_-_esmtp/
@400000006afef3ef13c01184 status: local 0/10 remote 19/20
@400000006afef3ef13c0250c starting delivery 122: msg 1310737 to remote m.roth60@bigmail.example
@400000006afef3ef13c028f4 status: local 0/10 remote 20/20
@400000006afef3ef1f946384 delivery 94: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_dc7519336d26_-_esmtp/
@400000006afef3ef1f949264 status: local 0/10 remote 19/20
@400000006afef3ef1f9578dc starting delivery 123: msg 1310737 to remote sara61@bigmail.example
@400000006afef3ef1f95af8c status: local 0/10 remote 20/20
@400000006afef3ef23a16fe4 delivery 116: failure: 203.0.113.15_does_not_like_recipient./Remote_host_said:_550_5.1.1_<greta54@tailor.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.15./
@400000006afef3ef23a16fe4 status: local 0/10 remote 19/20
@400000006afef3ef23a16fe4 starting delivery 124: msg 1310737 to remote y.kurz62@bigmail.example
@400000006afef3ef23a16fe4 status: local 0/10 remote 20/20
@400000006afef3ef241de344 delivery 108: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_e438e5e61218_-_esmtp/
@400000006afef3ef241de344 status: local 0/10 remote 19/20
@400000006afef3ef241de344 starting delivery 125: msg 1310737 to remote d.weiss63@bigmail.example
@400000006afef3ef241e73cc status: local 0/10 remote 20/20
@400000006afef3ef2c159f24 delivery 102: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_33f11da19066_-_esmtp/
@400000006afef3ef2c1600cc status: local 0/10 remote 19/20
@400000006afef3ef2c16acac starting delivery 126: msg 1310737 to remote ida64@freemail.test
@400000006afef3ef2c16ef14 status: local 0/10 remote 20/20
@400000006afef3ef2c17e914 delivery 114: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_fbdb58e21dcd_-_esmtp/
@400000006afef3ef2c1875b4 status: local 0/10 remote 19/20
@400000006afef3ef2c1875b4 starting delivery 127: msg 1310737 to remote nina65@bigmail.example
@400000006afef3ef2c1875b4 status: local 0/10 remote 20/20
@400000006afef3ef30c5e4ac delivery 115: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<6160882c8235243c@mail.example>_[InternalId=1900974411]_Queued_mail_for_delivery/
@400000006afef3ef30c5e4ac status: local 0/10 remote 19/20
@400000006afef3ef30c6426c starting delivery 128: msg 1310737 to remote t.wolf66@bigmail.example
@400000006afef3ef30c66d64 status: local 0/10 remote 20/20
@400000006afef3ef3aef0f1c delivery 109: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_bdc6552ba004_-_esmtp/
@400000006afef3ef3aef0f1c status: local 0/10 remote 19/20
@400000006afef3ef3aef0f1c starting delivery 129: msg 1310737 to remote z.jung67@bigmail.example
@400000006afef3ef3aef70c4 status: local 0/10 remote 20/20
@400000006afef3f0044c7c9c delivery 110: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_13a348ccbab3_-_esmtp/
@400000006afef3f0044d2c64 status: local 0/10 remote 19/20
@400000006afef3f0044d4f8c starting delivery 130: msg 1310737 to remote emma68@museum.example
@400000006afef3f0044d6ae4 status: local 0/10 remote 20/20
@400000006afef3f00aae0fec delivery 107: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093475_29d88d77630a_-_esmtp/
@400000006afef3f00aae0fec status: local 0/10 remote 19/20
@400000006afef3f00aae0fec starting delivery 131: msg 1310737 to remote j.klein69@reed.test
@400000006afef3f00aae8904 status: local 0/10 remote 20/20
@400000006afef3f00d16a794 delivery 128: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<t.wolf66@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afef3f00d16a794 status: local 0/10 remote 19/20
@400000006afef3f00d176ecc starting delivery 132: msg 1310737 to remote o.beck70@bigmail.example
@400000006afef3f00d17cc8c status: local 0/10 remote 20/20
@400000006afef3f00dedbe14 delivery 119: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093477_6f29b4dbeb49_-_esmtp/
@400000006afef3f00dedbe14 status: local 0/10 remote 19/20
@400000006afef3f00dedbe14 starting delivery 133: msg 1310737 to remote ute71@bigmail.example
@400000006afef3f00dee3b14 status: local 0/10 remote 20/20
@400000006afef3f013050e84 delivery 120: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1wCACB-D6FB9F-E1/
@400000006afef3f013050e84 status: local 0/10 remote 19/20
@400000006afef3f013057fcc starting delivery 134: msg 1310737 to remote anna.koch72@bigmail.example
@400000006afef3f013057fcc status: local 0/10 remote 20/20
@400000006afef3f01725aab4 delivery 113: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_81625e50edeb_-_esmtp/
@400000006afef3f017261bfc status: local 0/10 remote 19/20
@400000006afef3f01726a0cc starting delivery 135: msg 1310737 to remote f.braun73@cedar.test
@400000006afef3f01726a0cc status: local 0/10 remote 20/20
@400000006afef3f026462dfc delivery 122: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093477_6d017c2df9fb_-_esmtp/
@400000006afef3f026464184 status: local 0/10 remote 19/20
@400000006afef3f02647202c starting delivery 136: msg 1310737 to remote k.maier74@garden.example
@400000006afef3f02647b884 status: local 0/10 remote 20/20
@400000006afef3f029370874 delivery 130: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<2ade49201de28777@mail.example>_[InternalId=990582051]_Queued_mail_for_delivery/
@400000006afef3f02937eeec status: local 0/10 remote 19/20
@400000006afef3f02938353c starting delivery 137: msg 1310737 to remote paula75@bigmail.example
@400000006afef3f02938d17c status: local 0/10 remote 20/20
@400000006afef3f0305a6524 delivery 129: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093477_a8b66c7dc993_-_esmtp/
@400000006afef3f0305b2c5c status: local 0/10 remote 19/20
@400000006afef3f0305be00c starting delivery 138: msg 1310737 to remote v.horn76@bigmail.example
@400000006afef3f0305be00c status: local 0/10 remote 20/20
@400000006afef3f03417d69c delivery 127: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093477_4d7636606b45_-_esmtp/
@400000006afef3f034185784 status: local 0/10 remote 19/20
@400000006afef3f03418ccb4 starting delivery 139: msg 1310737 to remote b.lang77@bigmail.example
@400000006afef3f03419556c status: local 0/10 remote 20/20
@400000006afef3f034a5321c delivery 125: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093477_5e5f1aaf3cfb_-_esmtp/
@400000006afef3f034a5bebc status: local 0/10 remote 19/20
@400000006afef3f034a689dc starting delivery 140: msg 1310737 to remote greta78@valley.test
@400000006afef3f034a6ff0c status: local 0/10 remote 20/20
@400000006afef3f034c70644 delivery 118: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_08ea6868e465_-_esmtp/
@400000006afef3f034c7219c status: local 0/10 remote 19/20
@400000006afef3f034c73cf4 starting delivery 141: msg 1310737 to remote lena79@bigmail.example
@400000006afef3f034c81f84 status: local 0/10 remote 20/20
@400000006afef3f0374383ac delivery 121: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<f818d033a055c5a5@mail.example>_[InternalId=1800318324]_Queued_mail_for_delivery/
@400000006afef3f0374383ac status: local 0/10 remote 19/20
@400000006afef3f037442ba4 starting delivery 142: msg 1310737 to remote r.frank80@bigmail.example
@400000006afef3f037442ba4 status: local 0/10 remote 20/20
@400000006afef3f037daaee4 delivery 133: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_1c7fc2eb5131_-_esmtp/
@400000006afef3f037daaee4 status: local 0/10 remote 19/20
@400000006afef3f037db3b84 starting delivery 143: msg 1310737 to remote wanda81@bigmail.example
@400000006afef3f037db3b84 status: local 0/10 remote 20/20
@400000006afef3f103027c24 delivery 117: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093476_656956941d81_-_esmtp/
@400000006afef3f1030337a4 status: local 0/10 remote 19/20
@400000006afef3f10303acd4 starting delivery 144: msg 1310737 to remote carla82@bigmail.example
@400000006afef3f10303b88c status: local 0/10 remote 20/20
@400000006afef3f111444f9c delivery 80: deferral: Connected_to_198.51.100.73_but_connection_died._(#4.4.2)/
@400000006afef3f11144b144 status: local 0/10 remote 19/20
@400000006afef3f11145228c starting delivery 145: msg 1310737 to remote h.vogel83@lantern.test
@400000006afef3f111458c04 status: local 0/10 remote 20/20
@400000006afef3f11539960c delivery 136: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wB274-737894-C1/
@400000006afef3f1153a612c status: local 0/10 remote 19/20
@400000006afef3f1153b247c starting delivery 146: msg 1310737 to remote m.roth84@opera.example
@400000006afef3f1153b247c status: local 0/10 remote 20/20
@400000006afef3f11b2f9264 delivery 134: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_b5ef5b922ab2_-_esmtp/
@400000006afef3f11b2fbd5c status: local 0/10 remote 19/20
@400000006afef3f11b3055b4 starting delivery 147: msg 1310737 to remote sara85@bigmail.example
@400000006afef3f11b308494 status: local 0/10 remote 20/20
@400000006afef3f11b93e214 delivery 124: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093477_16c51d8d5193_-_esmtp/
@400000006afef3f11b940924 status: local 0/10 remote 19/20
@400000006afef3f11b943bec starting delivery 148: msg 1310737 to remote y.kurz86@bigmail.example
@400000006afef3f11b94b11c status: local 0/10 remote 20/20
@400000006afef3f11d7b245c delivery 140: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w7ECF-FA8167-91/
@400000006afef3f11d7bf364 status: local 0/10 remote 19/20
@400000006afef3f11d7c1e5c starting delivery 149: msg 1310737 to remote d.weiss87@bigmail.example
@400000006afef3f11d7c1e5c status: local 0/10 remote 20/20
@400000006afef3f124ac0dcc delivery 123: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093477_cb186220a5c8_-_esmtp/
@400000006afef3f124ac0dcc status: local 0/10 remote 19/20
@400000006afef3f124ac735c starting delivery 150: msg 1310737 to remote ida88@birch.example
@400000006afef3f124ac735c status: local 0/10 remote 20/20
@400000006afef3f1252fff24 delivery 126: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_663A53C7EF/
@400000006afef3f1252fff24 status: local 0/10 remote 19/20
@400000006afef3f1253064b4 starting delivery 151: msg 1310737 to remote nina89@corner.test
@400000006afef3f12530800c status: local 0/10 remote 20/20
@400000006afef3f13a479bec delivery 147: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093479_f69f6b98d3e9_-_esmtp/
@400000006afef3f13a479bec status: local 0/10 remote 19/20
@400000006afef3f13a47edf4 starting delivery 152: msg 1310737 to remote t.wolf90@bigmail.example
@400000006afef3f13a487a94 status: local 0/10 remote 20/20
@400000006afef3f202dcac74 delivery 137: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_c5fe279ea17e_-_esmtp/
@400000006afef3f202dcf2c4 status: local 0/10 remote 19/20
@400000006afef3f202dcf2c4 starting delivery 153: msg 1310737 to remote z.jung91@bigmail.example
@400000006afef3f202dd7794 status: local 0/10 remote 20/20
@400000006afef3f20cecd874 delivery 138: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_3cf19526bab5_-_esmtp/
@400000006afef3f20ced97dc status: local 0/10 remote 19/20
@400000006afef3f20cee5f14 starting delivery 154: msg 1310737 to remote emma92@bigmail.example
@400000006afef3f20cee5f14 status: local 0/10 remote 20/20
@400000006afef3f210007944 delivery 135: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<b7ae6cbcd6db4ebf@mail.example>_[InternalId=1668537003]_Queued_mail_for_delivery/
@400000006afef3f210007944 status: local 0/10 remote 19/20
@400000006afef3f21000bf94 starting delivery 155: msg 1310737 to remote j.klein93@slowpost.example
@400000006afef3f21000bf94 status: local 0/10 remote 20/20
@400000006afef3f210337bdc delivery 131: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_79cd588facc3_-_esmtp/
@400000006afef3f210337bdc status: local 0/10 remote 19/20
@400000006afef3f210337bdc starting delivery 156: msg 1310737 to remote o.beck94@workshop.test
@400000006afef3f210338b7c status: local 0/10 remote 20/20
@400000006afef3f210c12d4c delivery 146: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<75d03380240d0b08@mail.example>_[InternalId=1469183326]_Queued_mail_for_delivery/
@400000006afef3f210c140d4 status: local 0/10 remote 19/20
@400000006afef3f210c20fdc starting delivery 157: msg 1310737 to remote ute95@bigmail.example
@400000006afef3f210c20fdc status: local 0/10 remote 20/20
@400000006afef3f211f9c4bc delivery 132: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_3d65261f5993_-_esmtp/
@400000006afef3f211fa45a4 status: local 0/10 remote 19/20
@400000006afef3f211fa9b94 starting delivery 158: msg 1310737 to remote anna.koch96@bigmail.example
@400000006afef3f211fb3fa4 status: local 0/10 remote 20/20
@400000006afef3f21378275c delivery 150: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_EBE4C20B3A/
@400000006afef3f21378a844 status: local 0/10 remote 19/20
@400000006afef3f21379409c starting delivery 159: msg 1310737 to remote f.braun97@bigmail.example
@400000006afef3f21379b1e4 status: local 0/10 remote 20/20
@400000006afef3f2187bdc44 delivery 141: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_cb3da5ac0baa_-_esmtp/
@400000006afef3f2187bebe4 status: local 0/10 remote 19/20
@400000006afef3f2187bebe4 starting delivery 160: msg 1310737 to remote k.maier98@grocer.example
@400000006afef3f2187befcc status: local 0/10 remote 20/20
@400000006afef3f21ea66d8c delivery 139: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_fb5c09709b91_-_esmtp/
@400000006afef3f21ea70db4 status: local 0/10 remote 19/20
@400000006afef3f21ea7a224 starting delivery 161: msg 1310737 to remote paula99@lighthouse.test
@400000006afef3f21ea7b994 status: local 0/10 remote 20/20
@400000006afef3f2217e6cbc delivery 152: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093479_48762e971a6b_-_esmtp/
@400000006afef3f2217eeda4 status: local 0/10 remote 19/20
@400000006afef3f2217fd034 starting delivery 162: msg 1310737 to remote v.horn100@bigmail.example
@400000006afef3f2217fd034 status: local 0/10 remote 20/20
@400000006afef3f2246fd3d4 delivery 90: deferral: Connected_to_198.51.100.43_but_greeting_failed./Remote_host_said:_421_4.3.2_All_server_ports_are_busy/
@400000006afef3f2247025dc status: local 0/10 remote 19/20
@400000006afef3f224704134 starting delivery 163: msg 1310737 to remote b.lang101@bigmail.example
@400000006afef3f224706844 status: local 0/10 remote 20/20
@400000006afef3f2307261c4 delivery 144: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093479_d6e7ca1c00a8_-_esmtp/
@400000006afef3f23072dadc status: local 0/10 remote 19/20
@400000006afef3f23072f24c starting delivery 164: msg 1310737 to remote greta102@bigmail.example
@400000006afef3f2307382d4 status: local 0/10 remote 20/20
@400000006afef3f232a5c06c delivery 100: deferral: 203.0.113.96_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_203.0.113.96./
@400000006afef3f232a69f14 status: local 0/10 remote 19/20
@400000006afef3f232a75a94 starting delivery 165: msg 1310737 to remote lena103@customer.example
@400000006afef3f232a7b46c status: local 0/10 remote 20/20
@400000006afef3f300078ba4 delivery 148: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093479_7b7812e2ba02_-_esmtp/
@400000006afef3f300080c8c status: local 0/10 remote 19/20
@400000006afef3f300080c8c starting delivery 166: msg 1310737 to remote r.frank104@bricks.example
@400000006afef3f30008bc54 status: local 0/10 remote 20/20
@400000006afef3f304048aa4 delivery 158: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<anna.koch96@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afef3f304053a6c status: local 0/10 remote 19/20
@400000006afef3f30405617c starting delivery 167: msg 1310737 to remote wanda105@bigmail.example
@400000006afef3f3040578ec status: local 0/10 remote 20/20
@400000006afef3f304e983d4 delivery 145: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5B134BF96C/
@400000006afef3f304e9ddac status: local 0/10 remote 19/20
@400000006afef3f304eaacb4 starting delivery 168: msg 1310737 to remote carla106@bigmail.example
@400000006afef3f304eaf6ec status: local 0/10 remote 20/20
@400000006afef3f308d5778c delivery 142: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_d038db417d6f_-_esmtp/
@400000006afef3f308d5778c status: local 0/10 remote 19/20
@400000006afef3f308d64694 starting delivery 169: msg 1310737 to remote h.vogel107@bigmail.example
@400000006afef3f308d68514 status: local 0/10 remote 20/20
@400000006afef3f3145ef164 delivery 154: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093480_f3c9cf883d98_-_esmtp/
@400000006afef3f3145f81ec status: local 0/10 remote 19/20
@400000006afef3f31460165c starting delivery 170: msg 1310737 to remote m.roth108@pebble.test
@400000006afef3f31460e94c status: local 0/10 remote 20/20
@400000006afef3f317288914 delivery 143: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_7bada94f9f61_-_esmtp/
@400000006afef3f317288914 status: local 0/10 remote 19/20
@400000006afef3f317288914 starting delivery 171: msg 1310737 to remote sara109@tailor.example
@400000006afef3f317290de4 status: local 0/10 remote 20/20
@400000006afef3f3282c725c delivery 149: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093479_cf79185ea9ef_-_esmtp/
@400000006afef3f3282c725c status: local 0/10 remote 19/20
@400000006afef3f32a087d8c delivery 169: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093481_ca9e6e9115df_-_esmtp/
@400000006afef3f32a08e704 status: local 0/10 remote 18/20
@400000006afef3f331a63674 delivery 168: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093481_ab393babeaef_-_esmtp/
@400000006afef3f331a71134 status: local 0/10 remote 17/20
@400000006afef3f3324c656c delivery 151: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<7e69a1c83e929d6f@mail.example>_[InternalId=1272857661]_Queued_mail_for_delivery/
@400000006afef3f3324cc32c status: local 0/10 remote 16/20
@400000006afef3f338af11fc delivery 153: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093480_9350fcf1d29d_-_esmtp/
@400000006afef3f338af872c status: local 0/10 remote 15/20
@400000006afef3f40a889a14 delivery 163: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093480_7d2ceeec5bfb_-_esmtp/
@400000006afef3f40a889a14 status: local 0/10 remote 14/20
@400000006afef3f41015ddd4 delivery 161: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1wAC93-65B0D5-D2/
@400000006afef3f410169d3c status: local 0/10 remote 13/20
@400000006afef3f41ea7e0a4 delivery 159: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093480_ae00d4b49c94_-_esmtp/
@400000006afef3f41ea87514 status: local 0/10 remote 12/20
@400000006afef3f420754da4 delivery 162: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093480_85685fb6b273_-_esmtp/
@400000006afef3f42075b334 status: local 0/10 remote 11/20
@400000006afef3f4268f21c4 delivery 157: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093480_f3bbc233df3e_-_esmtp/
@400000006afef3f4268f9ec4 status: local 0/10 remote 10/20
@400000006afef3f426c865ec delivery 156: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_9E091C6446/
@400000006afef3f426c865ec status: local 0/10 remote 9/20
@400000006afef3f42cd038ac delivery 167: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093481_80beb79644fa_-_esmtp/
@400000006afef3f42cd09e3c status: local 0/10 remote 8/20
@400000006afef3f42cea217c delivery 160: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795093480_qp_25207/
@400000006afef3f42ceab9d4 status: local 0/10 remote 7/20
@400000006afef3f42d16cefc delivery 155: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<1daa9ef66b3ea94b@mail.example>_[InternalId=644494805]_Queued_mail_for_delivery/
@400000006afef3f42d174814 status: local 0/10 remote 6/20
@400000006afef3f43400dfb4 delivery 170: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<902c6bfc168d38aa@mail.example>_[InternalId=159847084]_Queued_mail_for_delivery/
@400000006afef3f43400dfb4 status: local 0/10 remote 5/20
@400000006afef3f50376c5ac delivery 164: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093480_8b42b6e9ee59_-_esmtp/
@400000006afef3f503771f84 status: local 0/10 remote 4/20
@400000006afef3f50f215ffc delivery 165: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093480_37f0356911e4_-_esmtp/
@400000006afef3f50f21c974 status: local 0/10 remote 3/20
@400000006afef3f514767cbc delivery 171: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<6777f3977e7c1230@mail.example>_[InternalId=5533780]_Queued_mail_for_delivery/
@400000006afef3f514767cbc status: local 0/10 remote 2/20
@400000006afef3f518a7840c delivery 166: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_AF8D13C31B/
@400000006afef3f518a7a734 status: local 0/10 remote 1/20
@400000006afef3f801f895d4 delivery 106: deferral: Connected_to_198.51.100.35_but_connection_died._(#4.4.2)/
@400000006afef3f801f8bce4 status: local 0/10 remote 0/20
@400000006afef466306486e4 new msg 1310753
@400000006afef4663064aa0c info msg 1310753: bytes 1097 from <z.jung7@freemail.test> qp 14364 uid 7791
@400000006afef46630658c9c starting delivery 172: msg 1310753 to local shop.example-ute@shop.example
@400000006afef46630658c9c status: local 1/10 remote 0/20
@400000006afef466362aef8c delivery 172: success: did_0+0+1/
@400000006afef466362aef8c status: local 0/10 remote 0/20
@400000006afef466362bce34 end msg 1310753
@400000006afef4673aac58fc new msg 1310753
@400000006afef4673aad0cac info msg 1310753: bytes 267212 from <ute@shop.example> qp 14369 uid 7791
@400000006afef4673aadf324 starting delivery 173: msg 1310753 to remote carla4@tower.test
@400000006afef4673aae6c3c status: local 0/10 remote 1/20
@400000006afef46905bfd704 delivery 173: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795093597_qp_25171/
@400000006afef46905bfd704 status: local 0/10 remote 0/20
@400000006afef46905bfd704 end msg 1310753
@400000006afef4ad1dac9c6c new msg 1310753
@400000006afef4ad1dac9c6c info msg 1310753: bytes 16262 from <f.braun@club.example> qp 14717 uid 7791
@400000006afef4ad1dac9c6c starting delivery 174: msg 1310753 to remote ute10@slowpost.example
@400000006afef4ad1dad3c94 status: local 0/10 remote 1/20
@400000006afef4af1be7361c delivery 174: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<432678cff938d7fe@mail.example>_[InternalId=1872687602]_Queued_mail_for_delivery/
@400000006afef4af1be7361c status: local 0/10 remote 0/20
@400000006afef4af1be73dec end msg 1310753
@400000006afef5211e7df244 new msg 1310753
@400000006afef5211e7e3c7c info msg 1310753: bytes 4458 from <o.beck@shop.example> qp 15297 uid 7791
@400000006afef5211e7e3c7c starting delivery 175: msg 1310753 to local greta@example.net
@400000006afef5211e7e3c7c status: local 1/10 remote 0/20
@400000006afef521251fd284 delivery 175: success: did_0+0+1/
@400000006afef5212520342c status: local 0/10 remote 0/20
@400000006afef52125204b9c end msg 1310753
@400000006afef5212fb6e994 new msg 1310753
@400000006afef5212fb7c83c info msg 1310753: bytes 1370 from <emma7@paper.example> qp 15299 uid 7791
@400000006afef5212fb8647c starting delivery 176: msg 1310753 to local club.example-sara@club.example
@400000006afef5212fb904a4 status: local 1/10 remote 0/20
@400000006afef52135c12d54 delivery 176: success: did_0+0+1/
@400000006afef52135c12d54 status: local 0/10 remote 0/20
@400000006afef52135c1d164 end msg 1310753
@400000006afef5230b7b0894 new msg 1310753
@400000006afef5230b7bcfcc info msg 1310753: bytes 1643 from <d.weiss13@lighthouse.test> qp 15305 uid 7791
@400000006afef5230b7c1a04 starting delivery 177: msg 1310753 to local club.example-sara@club.example
@400000006afef5230b7c6c0c status: local 1/10 remote 0/20
@400000006afef52311cc09b4 delivery 177: success: did_0+0+1/
@400000006afef52311cc09b4 status: local 0/10 remote 0/20
@400000006afef52311cc4064 end msg 1310753
@400000006afef53401baf47c new msg 1310753
@400000006afef53401bb2b2c info msg 1310753: bytes 3312 from <t.wolf@shop.example> qp 15390 uid 7791
@400000006afef53401bb2b2c starting delivery 178: msg 1310753 to local club.example-f.braun@club.example
@400000006afef53401bb2b2c status: local 1/10 remote 0/20
@400000006afef534048b334c delivery 178: success: did_0+0+1/
@400000006afef534048b334c status: local 0/10 remote 0/20
@400000006afef534048be6fc end msg 1310753
@400000006afef57b1b9560e4 starting delivery 179: msg 1310737 to remote t.wolf18@cedar.test
@400000006afef57b1b9560e4 status: local 0/10 remote 1/20
@400000006afef57b1b9560e4 starting delivery 180: msg 1310737 to remote v.horn28@lantern.test
@400000006afef57b1b9587f4 status: local 0/10 remote 2/20
@400000006afef57b1b9587f4 starting delivery 181: msg 1310737 to remote y.kurz38@slowpost.example
@400000006afef57b1b96204c status: local 0/10 remote 3/20
@400000006afef57b1b964f2c starting delivery 182: msg 1310737 to remote emma44@lighthouse.test
@400000006afef57b1b969964 status: local 0/10 remote 4/20
@400000006afef57c2153075c delivery 179: failure: 198.51.100.73_does_not_like_recipient./Remote_host_said:_550_5.1.1_<t.wolf18@cedar.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.73./
@400000006afef57c2153075c status: local 0/10 remote 3/20
@400000006afef57d0445b254 delivery 180: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_66F0A2996F/
@400000006afef57d0445b254 status: local 0/10 remote 2/20
@400000006afef57d24ccc0e4 delivery 182: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w38F4-D45E32-AF/
@400000006afef57d24ccc0e4 status: local 0/10 remote 1/20
@400000006afef57d27f68d7c delivery 181: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<25711b741d9e3d77@mail.example>_[InternalId=343382231]_Queued_mail_for_delivery/
@400000006afef57d27f68d7c status: local 0/10 remote 0/20
@400000006afef57d27f68d7c bounce msg 1310737 qp 15758
@400000006afef57d27f7589c end msg 1310737
@400000006afef57d28248704 new msg 1310737
@400000006afef57d28248704 info msg 1310737: bytes 22376 from <> qp 15758 uid 7796
@400000006afef57d28248704 starting delivery 183: msg 1310737 to local lists.club.example-news-return-45-@lists.club.example
@400000006afef57d2824c96c status: local 1/10 remote 0/20
@400000006afef57d2edf987c delivery 183: success: did_0+0+2/
@400000006afef57d2ee05bcc status: local 0/10 remote 0/20
@400000006afef57d2ee0b1bc end msg 1310737
@400000006afef61909d50184 new msg 1310737
@400000006afef61909d50184 info msg 1310737: bytes 16077 from <h.vogel@club.example> qp 16535 uid 7791
@400000006afef61909d50184 starting delivery 184: msg 1310737 to remote v.horn4@mill.test
@400000006afef61909d5bd04 status: local 0/10 remote 1/20
@400000006afef61a0c6652f4 delivery 184: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_D72A9436A8/
@400000006afef61a0c6652f4 status: local 0/10 remote 0/20
@400000006afef61a0c665ac4 end msg 1310737
@400000006afef6421346789c new msg 1310737
@400000006afef6421346789c info msg 1310737: bytes 1481 from <m.roth18@university.example> qp 16741 uid 7791
@400000006afef6421346789c starting delivery 185: msg 1310737 to local club.example-sara@club.example
@400000006afef64213475b2c status: local 1/10 remote 0/20
@400000006afef642165d6cfc delivery 185: success: did_0+0+1/
@400000006afef642165e18dc status: local 0/10 remote 0/20
@400000006afef642165e287c end msg 1310737
@400000006afef64515bde13c new msg 1310737
@400000006afef64515bdf4c4 info msg 1310737: bytes 1079 from <k.maier37@acorn.example> qp 16756 uid 7791
@400000006afef64515bea48c starting delivery 186: msg 1310737 to local shop.example-z.jung@shop.example
@400000006afef64515bf0e04 status: local 1/10 remote 0/20
@400000006afef6451cf47bb4 delivery 186: success: did_0+0+1/
@400000006afef6451cf47bb4 status: local 0/10 remote 0/20
@400000006afef6451cf47bb4 end msg 1310737
@400000006afef735073953bc new msg 1310737
@400000006afef735073953bc info msg 1310737: bytes 34290 from <emma@club.example> qp 17955 uid 7791
@400000006afef7350739fbb4 starting delivery 187: msg 1310737 to remote carla5@vineyard.example
@400000006afef735073a26ac status: local 0/10 remote 1/20
@400000006afef735073a9024 starting delivery 188: msg 1310737 to remote emma6@bigmail.example
@400000006afef735073b14f4 status: local 0/10 remote 2/20
@400000006afef735073b14f4 starting delivery 189: msg 1310737 to remote z.jung5@bigmail.example
@400000006afef735073b14f4 status: local 0/10 remote 3/20
@400000006afef735073b91f4 starting delivery 190: msg 1310737 to remote sara8@harbour.test
@400000006afef735073b91f4 status: local 0/10 remote 4/20
@400000006afef73526003fa4 delivery 190: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_00F65675F1/
@400000006afef73526010eac status: local 0/10 remote 3/20
@400000006afef7353aa9f3b4 delivery 188: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<emma6@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afef7353aaa8824 status: local 0/10 remote 2/20
@400000006afef73601869254 delivery 189: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<z.jung5@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afef7360186b57c status: local 0/10 remote 1/20
@400000006afef7371d6fa30c delivery 187: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795094315_bcd37bd6f0ea_-_esmtp/
@400000006afef7371d6fb694 status: local 0/10 remote 0/20
@400000006afef7371d707214 bounce msg 1310737 qp 17967
@400000006afef7371d70cfd4 end msg 1310737
@400000006afef7371d9864a4 new msg 1310737
@400000006afef7371d9864a4 info msg 1310737: bytes 35495 from <> qp 17967 uid 7796
@400000006afef7371d987ffc starting delivery 191: msg 1310737 to local club.example-emma@club.example
@400000006afef7371d98aaf4 status: local 1/10 remote 0/20
@400000006afef73724795184 delivery 191: success: did_0+0+1/
@400000006afef7372479bafc status: local 0/10 remote 0/20
@400000006afef737247a5f0c end msg 1310737
@400000006afef73d202b7364 new msg 1310737
@400000006afef73d202bd8f4 info msg 1310737: bytes 9173 from <j.klein@club.example> qp 17997 uid 7791
@400000006afef73d202bd8f4 starting delivery 192: msg 1310737 to remote d.weiss10@lighthouse.test
@400000006afef73d202bd8f4 status: local 0/10 remote 1/20
@400000006afef73d202bd8f4 starting delivery 193: msg 1310737 to remote anna.koch1@oakwood.test
@400000006afef73d202bdcdc status: local 0/10 remote 2/20
@400000006afef73d202cbb84 starting delivery 194: msg 1310737 to remote greta9@bricks.example
@400000006afef73d202cbb84 status: local 0/10 remote 3/20
@400000006afef73e0a94f624 delivery 193: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1wADC0-FFDB59-5D/
@400000006afef73e0a94f624 status: local 0/10 remote 2/20
@400000006afef73e0b7c161c delivery 194: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F7A9FCCB78/
@400000006afef73e0b7c21d4 status: local 0/10 remote 1/20
@400000006afef73f003eef54 delivery 192: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w5DD1-4781EF-FC/
@400000006afef73f003eef54 status: local 0/10 remote 0/20
@400000006afef73f003eef54 end msg 1310737
@400000006afef744015fe014 new msg 1310737
@400000006afef74401602e34 info msg 1310737: bytes 1792 from <lena@club.example> qp 18030 uid 7791
@400000006afef74401602e34 starting delivery 195: msg 1310737 to remote lena7@cloudy.example
@400000006afef744016041bc status: local 0/10 remote 1/20
@400000006afef7452ddade64 delivery 195: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_FB49571E6B/
@400000006afef7452ddb289c status: local 0/10 remote 0/20
@400000006afef7452ddb5f4c end msg 1310737
@400000006afef758134480b4 new msg 1310737
@400000006afef7581344bb4c info msg 1310737: bytes 7166 from <v.horn@shop.example> qp 18131 uid 7791
@400000006afef75813453464 starting delivery 196: msg 1310737 to remote sara7@shipyard.test
@400000006afef75813453464 status: local 0/10 remote 1/20
@400000006afef75910e562d4 delivery 196: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_DD4471C5AC/
@400000006afef75910e5e7a4 status: local 0/10 remote 0/20
@400000006afef75910e635c4 end msg 1310737
@400000006afef76f023a9c2c new msg 1310737
@400000006afef76f023a9c2c info msg 1310737: bytes 1348 from <ida2@lighthouse.test> qp 18245 uid 7791
@400000006afef76f023ac724 starting delivery 197: msg 1310737 to local club.example-r.frank@club.example
@400000006afef76f023b6b34 status: local 1/10 remote 0/20
@400000006afef76f04861e84 delivery 197: success: did_0+0+1/
@400000006afef76f04861e84 status: local 0/10 remote 0/20
@400000006afef76f0486b2f4 end msg 1310737
@400000006afef7d60232eb6c new msg 1310737
@400000006afef7d60232eb6c info msg 1310737: bytes 1380 from <y.kurz28@birch.example> qp 18760 uid 7791
@400000006afef7d60232eb6c starting delivery 198: msg 1310737 to local club.example-k.maier@club.example
@400000006afef7d60232f724 status: local 1/10 remote 0/20
@400000006afef7d603b4249c delivery 198: failure: user_is_over_quota/
@400000006afef7d603b43c0c status: local 0/10 remote 0/20
@400000006afef7d603b5072c bounce msg 1310737 qp 18761
@400000006afef7d603b5554c end msg 1310737
@400000006afef7d603c94aac new msg 1310737
@400000006afef7d603ca2184 info msg 1310737: bytes 2649 from <> qp 18761 uid 7796
@400000006afef7d603ca7b5c starting delivery 199: msg 1310737 to remote y.kurz28@birch.example
@400000006afef7d603cadd04 status: local 0/10 remote 1/20
@400000006afef7d701524f6c delivery 199: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_2B40F2CCA6/
@400000006afef7d70152c884 status: local 0/10 remote 0/20
@400000006afef7d701532e14 end msg 1310737
@400000006afef82836e93e4c new msg 1310737
@400000006afef82836e93e4c info msg 1310737: bytes 1295 from <lena7@ferry.test> qp 19174 uid 7791
@400000006afef82836e94a04 starting delivery 200: msg 1310737 to local shop.example-z.jung@shop.example
@400000006afef82836e94a04 status: local 1/10 remote 0/20
@400000006afef8283b4871ec delivery 200: success: did_0+0+1/
@400000006afef8283b492d6c status: local 0/10 remote 0/20
@400000006afef8283b49e504 end msg 1310737
@400000006afef82a285c4874 new msg 1310737
@400000006afef82a285d177c info msg 1310737: bytes 1249 from <k.maier11@ferry.test> qp 19183 uid 7791
@400000006afef82a285d2b04 starting delivery 201: msg 1310737 to local club.example-sara@club.example
@400000006afef82a285d753c status: local 1/10 remote 0/20
@400000006afef82a2e26fac4 delivery 201: success: did_0+0+1/
@400000006afef82a2e26fac4 status: local 0/10 remote 0/20
@400000006afef82a2e27931c end msg 1310737
@400000006afef85115f79a94 new msg 1310737
@400000006afef85115f7d52c info msg 1310737: bytes 3604 from <k.maier31@bluebird.test> qp 19376 uid 7791
@400000006afef85115f7d52c starting delivery 202: msg 1310737 to local club.example-office7@club.example
@400000006afef85115f7d52c status: local 1/10 remote 0/20
@400000006afef85118489b2c delivery 202: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afef85118489b2c status: local 0/10 remote 0/20
@400000006afef8511848f504 bounce msg 1310737 qp 19377
@400000006afef85118497dbc end msg 1310737
@400000006afef85118541c7c new msg 1310737
@400000006afef8511854f354 info msg 1310737: bytes 4836 from <> qp 19377 uid 7796
@400000006afef851185554fc starting delivery 203: msg 1310737 to remote k.maier31@bluebird.test
@400000006afef851185554fc status: local 0/10 remote 1/20
@400000006afef8523663262c delivery 203: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<c02283e772e5dad9@mail.example>_[InternalId=1037159950]_Queued_mail_for_delivery/
@400000006afef8523663d5f4 status: local 0/10 remote 0/20
@400000006afef8523663d9dc end msg 1310737
@400000006afef85300f571fc new msg 1310737
@400000006afef85300f5d78c info msg 1310737: bytes 1565 from <ute@shop.example> qp 19385 uid 7791
@400000006afef85300f5d78c starting delivery 204: msg 1310737 to local shop.example-z.jung@shop.example
@400000006afef85300f5d78c status: local 1/10 remote 0/20
@400000006afef85300f61ddc starting delivery 205: msg 1310737 to local shop.example-anna.koch@shop.example
@400000006afef85300f61ddc status: local 2/10 remote 0/20
@400000006afef85300f6fc84 starting delivery 206: msg 1310737 to local shop.example-b.lang@shop.example
@400000006afef85300f7759c status: local 3/10 remote 0/20
@400000006afef85302058654 delivery 204: success: did_0+0+1/
@400000006afef85302058654 status: local 2/10 remote 0/20
@400000006afef85303df5734 delivery 206: success: did_0+0+1/
@400000006afef85303e00ecc status: local 1/10 remote 0/20
@400000006afef85308015eac delivery 205: success: did_0+0+1/
@400000006afef8530801e764 status: local 0/10 remote 0/20
@400000006afef8530801e764 end msg 1310737
@400000006afef85b397c0aa4 new msg 1310737
@400000006afef85b397ced34 info msg 1310737: bytes 7000 from <orders@shop.example> qp 19429 uid 10001
@400000006afef85b397cf8ec starting delivery 207: msg 1310737 to remote ida18@paper.example
@400000006afef85b397dcfc4 status: local 0/10 remote 1/20
@400000006afef85d001d55c4 delivery 207: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795094609_f4491da645dc_-_esmtp/
@400000006afef85d001d55c4 status: local 0/10 remote 0/20
@400000006afef85d001d6d34 end msg 1310737
@400000006afef88e05e16cac new msg 1310737
@400000006afef88e05e22c14 info msg 1310737: bytes 24683 from <paula@example.net> qp 19680 uid 7791
@400000006afef88e05e302ec starting delivery 208: msg 1310737 to remote ute1@slowpost.example
@400000006afef88e05e387bc status: local 0/10 remote 1/20
@400000006afef88f26fc378c delivery 208: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<0039509930448dd0@mail.example>_[InternalId=1678867370]_Queued_mail_for_delivery/
@400000006afef88f26fc378c status: local 0/10 remote 0/20
@400000006afef88f26fc378c end msg 1310737
@400000006afef8901935dd74 new msg 1310737
@400000006afef8901935dd74 info msg 1310737: bytes 1414 from <ida@shop.example> qp 19692 uid 7791
@400000006afef8901935f8cc starting delivery 209: msg 1310737 to local club.example-r.frank@club.example
@400000006afef89019369124 status: local 1/10 remote 0/20
@400000006afef8901ac468cc delivery 209: success: did_0+0+1/
@400000006afef8901ac497ac status: local 0/10 remote 0/20
@400000006afef8901ac53fa4 end msg 1310737
@400000006afef93b0fac13cc new msg 1310737
@400000006afef93b0facf274 info msg 1310737: bytes 1623 from <k.maier13@quarry.example> qp 20546 uid 7791
@400000006afef93b0fad735c starting delivery 210: msg 1310737 to local club.example-sara@club.example
@400000006afef93b0fadfc14 status: local 1/10 remote 0/20
@400000006afef93b11cb233c delivery 210: success: did_0+0+1/
@400000006afef93b11cbb7ac status: local 0/10 remote 0/20
@400000006afef93b11cc1954 end msg 1310737
@400000006afef9402ec7364c new msg 1310737
@400000006afef9402ec7bf04 info msg 1310737: bytes 1329 from <ida23@typo.test> qp 20573 uid 7791
@400000006afef9402ec88a24 starting delivery 211: msg 1310737 to local carla@example.net
@400000006afef9402ec90724 status: local 1/10 remote 0/20
@400000006afef9402ec9c68c starting delivery 212: msg 1310737 to local greta@example.net
@400000006afef9402ec9c68c status: local 2/10 remote 0/20
@400000006afef9402ec9ce5c starting delivery 213: msg 1310737 to local shop.example-y.kurz@shop.example
@400000006afef9402eca7654 status: local 3/10 remote 0/20
@400000006afef94030a6a0c4 delivery 211: success: did_0+0+1/
@400000006afef94030a6c3ec status: local 2/10 remote 0/20
@400000006afef94031f354a4 delivery 213: success: did_0+0+1/
@400000006afef94031f3876c status: local 1/10 remote 0/20
@400000006afef94032a3cc6c delivery 212: success: did_0+0+1/
@400000006afef94032a3ff34 status: local 0/10 remote 0/20
@400000006afef94032a4aefc end msg 1310737
@400000006afef9441521ef5c new msg 1310737
@400000006afef9441522ca1c info msg 1310737: bytes 14211 from <nina@club.example> qp 20591 uid 7791
@400000006afef94415234b04 starting delivery 214: msg 1310737 to remote z.jung10@acorn.example
@400000006afef9441523a8c4 status: local 0/10 remote 1/20
@400000006afef9460a4cf0a4 delivery 214: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795094842_4d62792e4659_-_esmtp/
@400000006afef9460a4d65d4 status: local 0/10 remote 0/20
@400000006afef9460a4d65d4 end msg 1310737
@400000006afef94a0a32c954 new msg 1310737
@400000006afef94a0a32c954 info msg 1310737: bytes 7986 from <anna.koch@shop.example> qp 20620 uid 7791
@400000006afef94a0a3359dc starting delivery 215: msg 1310737 to remote t.wolf1@bigmail.example
@400000006afef94a0a3359dc status: local 0/10 remote 1/20
@400000006afef94a0a33abe4 starting delivery 216: msg 1310737 to remote j.klein0@tailor.example
@400000006afef94a0a33abe4 status: local 0/10 remote 2/20
@400000006afef94a21bd6da4 delivery 215: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afef94a21bd90cc status: local 0/10 remote 1/20
@400000006afef94b1f9555b4 delivery 216: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<3b74039d54a6ab3e@mail.example>_[InternalId=374054042]_Queued_mail_for_delivery/
@400000006afef94b1f959434 status: local 0/10 remote 0/20
@400000006afef94f0ee295c4 new msg 1310753
@400000006afef94f0ee2c0bc info msg 1310753: bytes 12146 from <wanda@example.net> qp 20646 uid 7791
@400000006afef94f0ee2c0bc starting delivery 217: msg 1310753 to remote b.lang11@lantern.test
@400000006afef94f0ee2c0bc status: local 0/10 remote 1/20
@400000006afef95107c0a45c delivery 217: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_928D5820EE/
@400000006afef95107c0f27c status: local 0/10 remote 0/20
@400000006afef95107c1a62c end msg 1310753
@400000006afef9f92873184c new msg 1310753
@400000006afef9f92873184c info msg 1310753: bytes 1239 from <ute35@museum.example> qp 21498 uid 7791
@400000006afef9f9287352e4 starting delivery 218: msg 1310753 to local wanda@example.net
@400000006afef9f928738d7c status: local 1/10 remote 0/20
@400000006afef9f92dea47b4 delivery 218: success: did_0+0+1/
@400000006afef9f92dea47b4 status: local 0/10 remote 0/20
@400000006afef9f92dea5b3c end msg 1310753
@400000006afef9fb2190376c new msg 1310753
@400000006afef9fb2190376c info msg 1310753: bytes 1081 from <v.horn31@garden.example> qp 21507 uid 7791
@400000006afef9fb2190a0e4 starting delivery 219: msg 1310753 to local shop.example-ida@shop.example
@400000006afef9fb2191028c status: local 1/10 remote 0/20
@400000006afef9fb294c8c44 delivery 219: success: did_0+0+1/
@400000006afef9fb294d20b4 status: local 0/10 remote 0/20
@400000006afef9fb294d20b4 end msg 1310753
@400000006afefa010faf28dc new msg 1310753
@400000006afefa010faf28dc info msg 1310753: bytes 734 from <root@mx1.example.net> qp 21536 uid 0
@400000006afefa010faf481c starting delivery 220: msg 1310753 to local root@mx1.example.net
@400000006afefa010fb02e94 status: local 1/10 remote 0/20
@400000006afefa0113930644 new msg 1310757
@400000006afefa0113937b74 info msg 1310757: bytes 974 from <root@mx1.example.net> qp 21537 uid 7790
@400000006afefa011393e4ec starting delivery 221: msg 1310757 to local greta@example.net
@400000006afefa0113942b3c status: local 2/10 remote 0/20
@400000006afefa011394bfac delivery 220: success: did_0+1+0/qp_21537/
@400000006afefa011394eaa4 status: local 1/10 remote 0/20
@400000006afefa011394eaa4 end msg 1310753
@400000006afefa01159e3f94 delivery 221: success: did_0+0+1/
@400000006afefa01159e3f94 status: local 0/10 remote 0/20
@400000006afefa01159e919c end msg 1310757
@400000006afefa2103690a0c new msg 1310757
@400000006afefa2103690a0c info msg 1310757: bytes 1787 from <nina16@pebble.test> qp 21695 uid 7791
@400000006afefa210369dcfc starting delivery 222: msg 1310757 to local paula@example.net
@400000006afefa21036a810c status: local 1/10 remote 0/20
@400000006afefa210b0e8354 delivery 222: success: did_0+0+1/
@400000006afefa210b0ed174 status: local 0/10 remote 0/20
@400000006afefa210b0fbbd4 end msg 1310757
@400000006afefaaf374d47ac new msg 1310757
@400000006afefaaf374d66ec info msg 1310757: bytes 4614 from <wanda@example.net> qp 22409 uid 7791
@400000006afefaaf374d6ebc starting delivery 223: msg 1310757 to remote y.kurz11@bigmail.example
@400000006afefaaf374d6ebc status: local 0/10 remote 1/20
@400000006afefab010dff04c delivery 223: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afefab010e007bc status: local 0/10 remote 0/20
@400000006afefabc0b2c8ebc new msg 1310753
@400000006afefabc0b2c8ebc info msg 1310753: bytes 31309 from <emma@club.example> qp 22470 uid 7791
@400000006afefabc0b2c8ebc starting delivery 224: msg 1310753 to remote carla9@tailor.example
@400000006afefabc0b2d232c status: local 0/10 remote 1/20
@400000006afefabd36948e9c delivery 224: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<5198c38853eafa46@mail.example>_[InternalId=332791910]_Queued_mail_for_delivery/
@400000006afefabd36948e9c status: local 0/10 remote 0/20
@400000006afefabd36948e9c end msg 1310753
@400000006afefada10da7dc4 starting delivery 225: msg 1310737 to remote t.wolf1@bigmail.example
@400000006afefada10da7dc4 status: local 0/10 remote 1/20
@400000006afefada2dc63554 delivery 225: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afefada2dc6e904 status: local 0/10 remote 0/20
@400000006afefafe2c51f08c new msg 1310753
@400000006afefafe2c51f08c info msg 1310753: bytes 4814 from <z.jung@shop.example> qp 22803 uid 7791
@400000006afefafe2c51f08c starting delivery 226: msg 1310753 to local wanda@example.net
@400000006afefafe2c52a054 status: local 1/10 remote 0/20
@400000006afefafe2c52a054 starting delivery 227: msg 1310753 to local club.example-r.frank@club.example
@400000006afefafe2c52f25c status: local 2/10 remote 0/20
@400000006afefafe2c5363a4 starting delivery 228: msg 1310753 to local club.example-emma@club.example
@400000006afefafe2c541b3c status: local 3/10 remote 0/20
@400000006afefafe2d4b0a14 delivery 226: success: did_0+0+1/
@400000006afefafe2d4bb20c status: local 2/10 remote 0/20
@400000006afefafe30d770dc delivery 227: success: did_0+0+1/
@400000006afefafe30d770dc status: local 1/10 remote 0/20
@400000006afefafe31a98a04 delivery 228: success: did_0+0+1/
@400000006afefafe31a98a04 status: local 0/10 remote 0/20
@400000006afefafe31a9cc6c end msg 1310753
@400000006afefb060d308c7c new msg 1310753
@400000006afefb060d31579c info msg 1310753: bytes 57377 from <sara@club.example> qp 22841 uid 7791
@400000006afefb060d321aec starting delivery 229: msg 1310753 to local shop.example-t.wolf@shop.example
@400000006afefb060d32de3c status: local 1/10 remote 0/20
@400000006afefb060ece4e5c delivery 229: success: did_0+0+1/
@400000006afefb060ecf1594 status: local 0/10 remote 0/20
@400000006afefb060ecf1594 end msg 1310753
@400000006afefb7916108194 new msg 1310753
@400000006afefb791610c3fc info msg 1310753: bytes 5774 from <orders@shop.example> qp 23416 uid 10001
@400000006afefb791611121c starting delivery 230: msg 1310753 to remote j.klein38@tower.test
@400000006afefb791611f894 status: local 0/10 remote 1/20
@400000006afefb7b22691adc delivery 230: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795095407_qp_24076/
@400000006afefb7b22691ec4 status: local 0/10 remote 0/20
@400000006afefb7b2269f984 end msg 1310753
@400000006afefb7c1b18b6d4 ratelimit bigmail.example 451 x 20, see postmaster page
@400000006afefb9f0c79cb54 new msg 1310753
@400000006afefb9f0c79daf4 info msg 1310753: bytes 1127 from <m.roth16@tower.test> qp 23606 uid 7791
@400000006afefb9f0c79daf4 starting delivery 231: msg 1310753 to local shop.example-t.wolf@shop.example
@400000006afefb9f0c79f64c status: local 1/10 remote 0/20
@400000006afefb9f12e9dd94 delivery 231: success: did_0+0+1/
@400000006afefb9f12eaa0e4 status: local 0/10 remote 0/20
@400000006afefb9f12eaf2ec end msg 1310753
@400000006afefbb33449855c new msg 1310753
@400000006afefbb3344a44c4 info msg 1310753: bytes 19385 from <carla@example.net> qp 23709 uid 7791
@400000006afefbb3344a7b74 starting delivery 232: msg 1310753 to remote t.wolf3@dune.test
@400000006afefbb3344ac1c4 status: local 0/10 remote 1/20
@400000006afefbb531c9db74 delivery 232: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w4DC4-2137A9-08/
@400000006afefbb531caa2ac status: local 0/10 remote 0/20
@400000006afefbb531caf4b4 end msg 1310753
@400000006afefbd335c48c9c new msg 1310753
@400000006afefbd335c55f8c info msg 1310753: bytes 1626 from <f.braun36@bigmail.example> qp 23869 uid 7791
@400000006afefbd335c5e45c starting delivery 233: msg 1310753 to local shop.example-o.beck@shop.example
@400000006afefbd335c6b74c status: local 1/10 remote 0/20
@400000006afefbd33b93ea3c delivery 233: success: did_0+0+1/
@400000006afefbd33b93ea3c status: local 0/10 remote 0/20
@400000006afefbd33b94d0b4 end msg 1310753
@400000006afefc000cd9f484 new msg 1310753
@400000006afefc000cda5a14 info msg 1310753: bytes 7506 from <orders@shop.example> qp 24091 uid 10001
@400000006afefc000cdaea9c starting delivery 234: msg 1310753 to remote emma36@corner.test
@400000006afefc000cdaea9c status: local 0/10 remote 1/20
@400000006afefc0227398ac4 delivery 234: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<417060e49f75b1fa@mail.example>_[InternalId=95055139]_Queued_mail_for_delivery/
@400000006afefc02273a5db4 status: local 0/10 remote 0/20
@400000006afefc02273ab78c end msg 1310753
@400000006afefc31389a9f9c new msg 1310753
@400000006afefc31389a9f9c info msg 1310753: bytes 4748 from <t.wolf29@cloudy.example> qp 24339 uid 7791
@400000006afefc31389b3bdc starting delivery 235: msg 1310753 to local club.example-f.braun@club.example
@400000006afefc31389bff2c status: local 1/10 remote 0/20
@400000006afefc3201f52304 delivery 235: success: did_0+0+1/
@400000006afefc3201f5ee24 status: local 0/10 remote 0/20
@400000006afefc3201f5ee24 end msg 1310753
@400000006afefc3203041264 new msg 1310753
@400000006afefc3203044cfc info msg 1310753: bytes 1132 from <f.braun12@bluebird.test> qp 24340 uid 7791
@400000006afefc32030458b4 starting delivery 236: msg 1310753 to local club.example-f.braun@club.example
@400000006afefc320304d5b4 status: local 1/10 remote 0/20
@400000006afefc320304d5b4 starting delivery 237: msg 1310753 to local shop.example-z.jung@shop.example
@400000006afefc320304f8dc status: local 2/10 remote 0/20
@400000006afefc3203054314 starting delivery 238: msg 1310753 to local paula@example.net
@400000006afefc320305a0d4 status: local 3/10 remote 0/20
@400000006afefc3203066424 starting delivery 239: msg 1310753 to local shop.example-t.wolf@shop.example
@400000006afefc3203072774 status: local 4/10 remote 0/20
@400000006afefc3205451d0c delivery 237: success: did_0+0+1/
@400000006afefc3205453094 status: local 3/10 remote 0/20
@400000006afefc3207133204 delivery 238: success: did_0+0+1/
@400000006afefc3207135cfc status: local 2/10 remote 0/20
@400000006afefc3207259cdc delivery 239: success: did_0+0+1/
@400000006afefc3207259cdc status: local 1/10 remote 0/20
@400000006afefc3207bcc42c delivery 236: success: did_0+0+1/
@400000006afefc3207bda2d4 status: local 0/10 remote 0/20
@400000006afefc3207be7d94 end msg 1310753
@400000006afefc3f0ad9ee64 starting delivery 240: msg 1310757 to remote y.kurz11@bigmail.example
@400000006afefc3f0ada483c status: local 0/10 remote 1/20
@400000006afefc3f2da7281c delivery 240: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afefc3f2da7281c status: local 0/10 remote 0/20
@400000006afefcaa097c69d4 new msg 1310753
@400000006afefcaa097cc794 info msg 1310753: bytes 6496 from <orders@shop.example> qp 24940 uid 10001
@400000006afefcaa097cc794 starting delivery 241: msg 1310753 to remote f.braun18@museum.example
@400000006afefcaa097d7f2c status: local 0/10 remote 1/20
@400000006afefcac029d941c delivery 241: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<0e3e069f4a72cda6@mail.example>_[InternalId=1107803616]_Queued_mail_for_delivery/
@400000006afefcac029d941c status: local 0/10 remote 0/20
@400000006afefcac029da7a4 end msg 1310753
@400000006afefcb608464364 new msg 1310753
@400000006afefcb6084706b4 info msg 1310753: bytes 61940 from <t.wolf@shop.example> qp 25000 uid 7791
@400000006afefcb6084706b4 starting delivery 242: msg 1310753 to remote z.jung8@acorn.example
@400000006afefcb6084706b4 status: local 0/10 remote 1/20
@400000006afefcb711d3e56c new msg 1310749
@400000006afefcb711d46e24 info msg 1310749: bytes 9257 from <z.jung@shop.example> qp 25006 uid 7791
@400000006afefcb711d46e24 starting delivery 243: msg 1310749 to remote v.horn0@corner.test
@400000006afefcb711d5549c status: local 0/10 remote 2/20
@400000006afefcb7221cb444 delivery 242: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795095724_c1a212bfb7cb_-_esmtp/
@400000006afefcb7221d4c9c status: local 0/10 remote 1/20
@400000006afefcb7221dbde4 end msg 1310753
@400000006afefcb82bbfa36c delivery 243: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<a35d40c313d43fe3@mail.example>_[InternalId=1650363919]_Queued_mail_for_delivery/
@400000006afefcb82bbfeda4 status: local 0/10 remote 0/20
@400000006afefcb82bbfeda4 end msg 1310749
@400000006afefcfa07412b8c new msg 1310749
@400000006afefcfa07419cd4 info msg 1310749: bytes 1539 from <t.wolf31@university.example> qp 25340 uid 7791
@400000006afefcfa074219d4 starting delivery 244: msg 1310749 to local club.example-h.vogel@club.example
@400000006afefcfa0742546c status: local 1/10 remote 0/20
@400000006afefcfa0e210ae4 delivery 244: success: did_0+0+1/
@400000006afefcfa0e21c664 status: local 0/10 remote 0/20
@400000006afefcfa0e21fd14 end msg 1310749
@400000006afefcfb03ab914c new msg 1310749
@400000006afefcfb03ac1dec info msg 1310749: bytes 1344 from <lena8@birch.example> qp 25345 uid 7791
@400000006afefcfb03ac3174 starting delivery 245: msg 1310749 to local club.example-h.vogel@club.example
@400000006afefcfb03ac3174 status: local 1/10 remote 0/20
@400000006afefcfb09a3df64 delivery 245: success: did_0+0+1/
@400000006afefcfb09a40a5c status: local 0/10 remote 0/20
@400000006afefcfb09a40a5c end msg 1310749
@400000006afefd401d2357cc new msg 1310749
@400000006afefd401d2403ac info msg 1310749: bytes 1074 from <carla17@lighthouse.test> qp 25692 uid 7791
@400000006afefd401d24aba4 starting delivery 246: msg 1310749 to local wanda@example.net
@400000006afefd401d24aba4 status: local 1/10 remote 0/20
@400000006afefd4021e106ec delivery 246: success: did_0+0+1/
@400000006afefd4021e1e97c status: local 0/10 remote 0/20
@400000006afefd4021e2379c end msg 1310749
@400000006afefd4d16a952ac new msg 1310749
@400000006afefd4d16aa2984 info msg 1310749: bytes 3605 from <o.beck@shop.example> qp 25756 uid 7791
@400000006afefd4d16aaecd4 starting delivery 247: msg 1310749 to remote d.weiss7@garden.example
@400000006afefd4d16ab758c status: local 0/10 remote 1/20
@400000006afefd4d16ac2d24 starting delivery 248: msg 1310749 to remote o.beck9@orchard.test
@400000006afefd4d16ac2d24 status: local 0/10 remote 2/20
@400000006afefd4d16acf844 starting delivery 249: msg 1310749 to remote m.roth10@cloudy.example
@400000006afefd4d16adafdc status: local 0/10 remote 3/20
@400000006afefd4e2359d3dc delivery 249: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_3C0E07420E/
@400000006afefd4e235a1e14 status: local 0/10 remote 2/20
@400000006afefd4f065909c4 delivery 247: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1w501C-4AF729-00/
@400000006afefd4f065909c4 status: local 0/10 remote 1/20
@400000006afefd4f343aeefc delivery 248: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795095875_4b0fe94562bc_-_esmtp/
@400000006afefd4f343aeefc status: local 0/10 remote 0/20
@400000006afefd4f343b066c end msg 1310749
@400000006afefd7d19656954 new msg 1310749
@400000006afefd7d1965abbc info msg 1310749: bytes 7606 from <b.lang@shop.example> qp 25997 uid 7791
@400000006afefd7d1965abbc starting delivery 250: msg 1310749 to remote m.roth4@customer.example
@400000006afefd7d1965f9dc status: local 0/10 remote 1/20
@400000006afefd7d34618db4 delivery 250: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795095923_d35a15fbc56d_-_esmtp/
@400000006afefd7d3461e3a4 status: local 0/10 remote 0/20
@400000006afefd7d346260a4 end msg 1310749
@400000006afefd7f0de11bb4 new msg 1310749
@400000006afefd7f0de1b40c info msg 1310749: bytes 20304 from <v.horn@shop.example> qp 26006 uid 7791
@400000006afefd7f0de1b40c starting delivery 251: msg 1310749 to remote r.frank10@vineyard.example
@400000006afefd7f0de292b4 status: local 0/10 remote 1/20
@400000006afefd801d0a518c delivery 251: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795095925_908aee9146c4_-_esmtp/
@400000006afefd801d0ae9e4 status: local 0/10 remote 0/20
@400000006afefd801d0b95c4 end msg 1310749
@400000006afefd9e093e43ac new msg 1310749
@400000006afefd9e093ead24 info msg 1310749: bytes 1146 from <wanda6@partner.test> qp 26160 uid 7791
@400000006afefd9e093ead24 starting delivery 252: msg 1310749 to local club.example-lena@club.example
@400000006afefd9e093f64bc status: local 1/10 remote 0/20
@400000006afefd9e0e188b1c delivery 252: success: did_0+0+1/
@400000006afefd9e0e188b1c status: local 0/10 remote 0/20
@400000006afefd9e0e18bde4 end msg 1310749
@400000006afefe5e2b856544 new msg 1310749
@400000006afefe5e2b85a3c4 info msg 1310749: bytes 1402 from <paula13@heather.example> qp 27123 uid 7791
@400000006afefe5e2b85a3c4 starting delivery 253: msg 1310749 to local shop.example-ida@shop.example
@400000006afefe5e2b85da74 status: local 1/10 remote 0/20
@400000006afefe5e300ce54c new msg 1310753
@400000006afefe5e300ce54c info msg 1310753: bytes 1171 from <b.lang36@grocer.example> qp 27124 uid 7791
@400000006afefe5e300ce54c starting delivery 254: msg 1310753 to local shop.example-t.wolf@shop.example
@400000006afefe5e300da0cc status: local 2/10 remote 0/20
@400000006afefe5e3051be4c delivery 253: success: did_0+0+1/
@400000006afefe5e30523764 status: local 1/10 remote 0/20
@400000006afefe5e3052bc34 end msg 1310749
@400000006afefe5e3705422c delivery 254: success: did_0+0+1/
@400000006afefe5e37061134 status: local 0/10 remote 0/20
@400000006afefe5e3706d86c end msg 1310753
@400000006afefe8001c3aedc new msg 1310753
@400000006afefe8001c3aedc info msg 1310753: bytes 13681 from <m.roth@shop.example> qp 27290 uid 7791
@400000006afefe8001c3ed5c starting delivery 255: msg 1310753 to local club.example-sara@club.example
@400000006afefe8001c47de4 status: local 1/10 remote 0/20
@400000006afefe800680b604 delivery 255: success: did_0+0+1/
@400000006afefe800680b604 status: local 0/10 remote 0/20
@400000006afefe800680b604 end msg 1310753
@400000006afefe9b3960974c new msg 1310753
@400000006afefe9b3960c244 info msg 1310753: bytes 1078 from <m.roth9@typo.test> qp 27429 uid 7791
@400000006afefe9b39611064 starting delivery 256: msg 1310753 to local club.example-h.vogel@club.example
@400000006afefe9b39614ee4 status: local 1/10 remote 0/20
@400000006afefe9c04c6e874 delivery 256: success: did_0+0+1/
@400000006afefe9c04c6ec5c status: local 0/10 remote 0/20
@400000006afefe9c04c75da4 end msg 1310753
@400000006afeff3007d005dc new msg 1310753
@400000006afeff3007d0e09c info msg 1310753: bytes 143831 from <nina@club.example> qp 28170 uid 7791
@400000006afeff3007d180c4 starting delivery 257: msg 1310753 to remote ida4@bigmail.example
@400000006afeff3007d180c4 status: local 0/10 remote 1/20
@400000006afeff311d1fae4c delivery 257: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795096358_c89accdde085_-_esmtp/
@400000006afeff311d1fae4c status: local 0/10 remote 0/20
@400000006afeff311d1ffc6c end msg 1310753
@400000006afeff8a2f25dcc4 starting delivery 258: msg 1310737 to remote t.wolf1@bigmail.example
@400000006afeff8a2f265dac status: local 0/10 remote 1/20
@400000006afeff8b07e625ec delivery 258: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afeff8b07e658b4 status: local 0/10 remote 0/20
@400000006afeffaa11ce1524 starting delivery 259: msg 1310746 to remote b.lang@silent.test
@400000006afeffaa11ceb164 status: local 0/10 remote 1/20
@400000006afeffaa12c970cc delivery 259: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afeffaa12ca3034 status: local 0/10 remote 0/20
@400000006aff000406cd89fc new msg 1310753
@400000006aff000406cd8de4 info msg 1310753: bytes 1182 from <wanda14@birch.example> qp 29230 uid 7791
@400000006aff000406ce0ecc starting delivery 260: msg 1310753 to local club.example-f.braun@club.example
@400000006aff000406ce0ecc status: local 1/10 remote 0/20
@400000006aff00040b638cdc delivery 260: success: did_0+0+1/
@400000006aff00040b63f26c status: local 0/10 remote 0/20
@400000006aff00040b63f26c end msg 1310753
@400000006aff00653a5520dc new msg 1310753
@400000006aff00653a557e9c info msg 1310753: bytes 1616 from <paula18@bricks.example> qp 29719 uid 7791
@400000006aff00653a557e9c starting delivery 261: msg 1310753 to local shop.example-b.lang@shop.example
@400000006aff00653a55b164 status: local 1/10 remote 0/20
@400000006aff006604c88a6c delivery 261: success: did_0+0+1/
@400000006aff006604c88a6c status: local 0/10 remote 0/20
@400000006aff006604c8b17c end msg 1310753
@400000006aff007513dca204 new msg 1310753
@400000006aff007513dd1f04 info msg 1310753: bytes 1287 from <k.maier12@opera.example> qp 29796 uid 7791
@400000006aff007513dd3674 starting delivery 262: msg 1310753 to local shop.example-m.roth@shop.example
@400000006aff007513ddd69c status: local 1/10 remote 0/20
@400000006aff007517edd4e4 delivery 262: success: did_0+0+1/
@400000006aff007517edd4e4 status: local 0/10 remote 0/20
@400000006aff007517ee26ec end msg 1310753
@400000006aff0091138a385c new msg 1310753
@400000006aff0091138a385c info msg 1310753: bytes 1672 from <t.wolf20@grocer.example> qp 29936 uid 7791
@400000006aff0091138a8e4c starting delivery 263: msg 1310753 to local club.example-j.klein@club.example
@400000006aff0091138a8e4c status: local 1/10 remote 0/20
@400000006aff009115906c84 delivery 263: success: did_0+0+1/
@400000006aff009115912bec status: local 0/10 remote 0/20
@400000006aff00911591cffc end msg 1310753
@400000006aff00ae2e5d702c new msg 1310753
@400000006aff00ae2e5dbe4c info msg 1310753: bytes 1481 from <o.beck6@grocer.example> qp 30083 uid 7791
@400000006aff00ae2e5dd9a4 starting delivery 264: msg 1310753 to local shop.example-v.horn@shop.example
@400000006aff00ae2e5e625c status: local 1/10 remote 0/20
@400000006aff00ae356136ec delivery 264: success: did_0+0+1/
@400000006aff00ae3562214c status: local 0/10 remote 0/20
@400000006aff00ae35629a64 end msg 1310753
@400000006aff00d236000344 new msg 1310753
@400000006aff00d236008fe4 info msg 1310753: bytes 2367 from <greta@example.net> qp 30264 uid 7791
@400000006aff00d236008fe4 starting delivery 265: msg 1310753 to remote m.roth10@reed.test
@400000006aff00d236008fe4 status: local 0/10 remote 1/20
@400000006aff00d51422ea34 delivery 265: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795096776_b710eccd2b3c_-_esmtp/
@400000006aff00d51423152c status: local 0/10 remote 0/20
@400000006aff00d51423efec end msg 1310753
@400000006aff00ef11c026bc starting delivery 266: msg 1310757 to remote y.kurz11@bigmail.example
@400000006aff00ef11c0941c status: local 0/10 remote 1/20
@400000006aff00ef2f9d338c delivery 266: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006aff00ef2f9d6a3c status: local 0/10 remote 0/20
@400000006aff00f727af37c4 new msg 1310753
@400000006aff00f727af4764 info msg 1310753: bytes 1262 from <paula15@dune.test> qp 30448 uid 7791
@400000006aff00f727af996c starting delivery 267: msg 1310753 to local club.example-sara@club.example
@400000006aff00f727b006cc status: local 1/10 remote 0/20
@400000006aff00f72dc56a34 delivery 267: success: did_0+0+1/
@400000006aff00f72dc56a34 status: local 0/10 remote 0/20
@400000006aff00f72dc61de4 end msg 1310753
@400000006aff010b0b054bf4 new msg 1310753
@400000006aff010b0b056b34 info msg 1310753: bytes 734 from <root@mx1.example.net> qp 30545 uid 0
@400000006aff010b0b061ee4 starting delivery 268: msg 1310753 to local root@mx1.example.net
@400000006aff010b0b061ee4 status: local 1/10 remote 0/20
@400000006aff010b0e19b7e4 delivery 268: success: did_0+1+0/qp_30546/
@400000006aff010b0e1a9a74 status: local 0/10 remote 0/20
@400000006aff010b0e1b03ec end msg 1310753
@400000006aff010b0e382cc4 new msg 1310753
@400000006aff010b0e38963c info msg 1310753: bytes 974 from <root@mx1.example.net> qp 30546 uid 7790
@400000006aff010b0e391ef4 starting delivery 269: msg 1310753 to local greta@example.net
@400000006aff010b0e3949ec status: local 1/10 remote 0/20
@400000006aff010b10b5ee64 delivery 269: success: did_0+0+1/
@400000006aff010b10b630cc status: local 0/10 remote 0/20
@400000006aff010b10b630cc end msg 1310753
@400000006aff015c0be55384 new msg 1310753
@400000006aff015c0be55384 info msg 1310753: bytes 5472 from <greta@example.net> qp 30950 uid 7791
@400000006aff015c0be5d46c starting delivery 270: msg 1310753 to remote r.frank3@paper.example
@400000006aff015c0be67c64 status: local 0/10 remote 1/20
@400000006aff015e172ede2c delivery 270: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795096914_7305efe02bab_-_esmtp/
@400000006aff015e172fb8ec status: local 0/10 remote 0/20
@400000006aff015e172ffb54 end msg 1310753
@400000006aff01a72a14452c new msg 1310753
@400000006aff01a72a148794 info msg 1310753: bytes 1419 from <anna.koch4@birch.example> qp 31328 uid 7791
@400000006aff01a72a153b44 starting delivery 271: msg 1310753 to local club.example-lena@club.example
@400000006aff01a72a15a0d4 status: local 1/10 remote 0/20
@400000006aff01a72c96b21c delivery 271: success: did_0+0+1/
@400000006aff01a72c96d544 status: local 0/10 remote 0/20
@400000006aff01a72c96d544 end msg 1310753
@400000006aff01ce08274d9c new msg 1310753
@400000006aff01ce08275954 info msg 1310753: bytes 1648 from <z.jung32@garden.example> qp 31520 uid 7791
@400000006aff01ce08281ca4 starting delivery 272: msg 1310753 to local club.example-k.maier@club.example
@400000006aff01ce0828b114 status: local 1/10 remote 0/20
@400000006aff01ce0b882fc4 delivery 272: failure: user_is_over_quota/
@400000006aff01ce0b891254 status: local 0/10 remote 0/20
@400000006aff01ce0b895c8c bounce msg 1310753 qp 31521
@400000006aff01ce0b89f0fc end msg 1310753
@400000006aff01ce0bbdf564 new msg 1310753
@400000006aff01ce0bbe4384 info msg 1310753: bytes 2802 from <> qp 31521 uid 7796
@400000006aff01ce0bbe7264 starting delivery 273: msg 1310753 to remote z.jung32@garden.example
@400000006aff01ce0bbea144 status: local 0/10 remote 1/20
@400000006aff01cf1e2e14f4 delivery 273: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wAEEB-341363-C2/
@400000006aff01cf1e2eebcc status: local 0/10 remote 0/20
@400000006aff01cf1e2f0ef4 end msg 1310753
@400000006aff01e43ad11f0c new msg 1310753
@400000006aff01e43ad16174 info msg 1310753: bytes 1659 from <paula6@partner.test> qp 31634 uid 7791
@400000006aff01e43ad1f1fc starting delivery 274: msg 1310753 to local paula@example.net
@400000006aff01e43ad2578c status: local 1/10 remote 0/20
@400000006aff01e505e9c564 delivery 274: success: did_0+0+1/
@400000006aff01e505e9f82c status: local 0/10 remote 0/20
@400000006aff01e505ea2324 end msg 1310753
@400000006aff01e6105315b4 new msg 1310753
@400000006aff01e6105315b4 info msg 1310753: bytes 1026 from <wanda29@kiosk.example> qp 31641 uid 7791
@400000006aff01e610539a84 starting delivery 275: msg 1310753 to local shop.example-y.kurz@shop.example
@400000006aff01e61053ae0c status: local 1/10 remote 0/20
@400000006aff01e611e561fc delivery 275: success: did_0+0+1/
@400000006aff01e611e6060c status: local 0/10 remote 0/20
@400000006aff01e611e6060c end msg 1310753
@400000006aff02522ba1e23c new msg 1310753
@400000006aff02522ba24bb4 info msg 1310753: bytes 32129 from <d.weiss@club.example> qp 32183 uid 7791
@400000006aff02522ba24bb4 starting delivery 276: msg 1310753 to remote t.wolf3@cedar.test
@400000006aff02522ba24bb4 status: local 0/10 remote 1/20
@400000006aff0253398aa4ec delivery 276: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<807405157e524969@mail.example>_[InternalId=228651665]_Queued_mail_for_delivery/
@400000006aff0253398b8b64 status: local 0/10 remote 0/20
@400000006aff0253398b8b64 end msg 1310753
@400000006aff027907c74b7c new msg 1310753
@400000006aff027907c7f374 info msg 1310753: bytes 4814 from <carla@example.net> qp 32375 uid 7791
@400000006aff027907c7f374 starting delivery 277: msg 1310753 to local carla@example.net
@400000006aff027907c8551c status: local 1/10 remote 0/20
@400000006aff02790b315d34 delivery 277: success: did_0+0+1/
@400000006aff02790b315d34 status: local 0/10 remote 0/20
@400000006aff02790b31805c end msg 1310753
@400000006aff02f8032f0a64 new msg 1310753
@400000006aff02f8032f643c info msg 1310753: bytes 8001 from <y.kurz@shop.example> qp 542 uid 7791
@400000006aff02f8032fc5e4 starting delivery 278: msg 1310753 to remote m.roth4@freemail.test
@400000006aff02f80330ac5c status: local 0/10 remote 1/20
@400000006aff02f8198030cc delivery 278: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_519870171A/
@400000006aff02f81980fbec status: local 0/10 remote 0/20
@400000006aff02f819816d34 end msg 1310753
@400000006aff03122c0831a4 new msg 1310753
@400000006aff03122c09181c info msg 1310753: bytes 1156 from <ute37@mill.test> qp 675 uid 7791
@400000006aff03122c09181c starting delivery 279: msg 1310753 to local wanda@example.net
@400000006aff03122c09181c status: local 1/10 remote 0/20
@400000006aff0312319f3d4c delivery 279: success: did_0+0+1/
@400000006aff0312319fdd74 status: local 0/10 remote 0/20
@400000006aff031231a08954 end msg 1310753
@400000006aff03282401fea4 new msg 1310753
@400000006aff032824026c04 info msg 1310753: bytes 6096 from <z.jung@shop.example> qp 785 uid 7791
@400000006aff032824031bcc starting delivery 280: msg 1310753 to remote lena7@tower.test
@400000006aff03282403a09c status: local 0/10 remote 1/20
@400000006aff03290c8ed60c delivery 280: failure: 198.51.100.247_does_not_like_recipient./Remote_host_said:_550_5.1.1_<lena7@tower.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.247./
@400000006aff03290c8f530c status: local 0/10 remote 0/20
@400000006aff03290c8f530c bounce msg 1310753 qp 788
@400000006aff03290c901a44 end msg 1310753
@400000006aff03290ca34484 new msg 1310753
@400000006aff03290ca34484 info msg 1310753: bytes 7538 from <> qp 788 uid 7796
@400000006aff03290ca3b9b4 starting delivery 281: msg 1310753 to local shop.example-z.jung@shop.example
@400000006aff03290ca3b9b4 status: local 1/10 remote 0/20
@400000006aff03290e55ab8c delivery 281: success: did_0+0+1/
@400000006aff03290e55b744 status: local 0/10 remote 0/20
@400000006aff03290e55b744 end msg 1310753
@400000006aff032f1e19508c new msg 1310753
@400000006aff032f1e19d174 info msg 1310753: bytes 5088 from <lena@club.example> qp 819 uid 7791
@400000006aff032f1e1a98ac starting delivery 282: msg 1310753 to remote m.roth8@partner.test
@400000006aff032f1e1a98ac status: local 0/10 remote 1/20
@400000006aff033033edc12c delivery 282: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F1432DE812/
@400000006aff033033edc12c status: local 0/10 remote 0/20
@400000006aff033033edc12c end msg 1310753
@400000006aff033f0c4d77ac new msg 1310753
@400000006aff033f0c4d77ac info msg 1310753: bytes 1894 from <ute@shop.example> qp 898 uid 7791
@400000006aff033f0c4e0064 starting delivery 283: msg 1310753 to remote ute3@grocer.example
@400000006aff033f0c4e4a9c status: local 0/10 remote 1/20
@400000006aff034025f58974 delivery 283: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795097397_qp_25411/
@400000006aff034025f5ac9c status: local 0/10 remote 0/20
@400000006aff034025f5ac9c end msg 1310753
@400000006aff03a4074e6a2c new msg 1310753
@400000006aff03a4074e6e14 info msg 1310753: bytes 1750 from <k.maier22@elm.example> qp 1402 uid 7791
@400000006aff03a4074e913c starting delivery 284: msg 1310753 to local paula@example.net
@400000006aff03a4074f48d4 status: local 1/10 remote 0/20
@400000006aff03a40e6806c4 delivery 284: success: did_0+0+1/
@400000006aff03a40e6806c4 status: local 0/10 remote 0/20
@400000006aff03a40e6829ec end msg 1310753
@400000006aff03be1422e64c new msg 1310753
@400000006aff03be1422e64c info msg 1310753: bytes 542007 from <h.vogel@club.example> qp 1533 uid 7791
@400000006aff03be1422e64c starting delivery 285: msg 1310753 to remote carla4@lantern.test
@400000006aff03be1422e64c status: local 0/10 remote 1/20
@400000006aff03bf0b4cd08c delivery 285: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_1932DA0D02/
@400000006aff03bf0b4cd08c status: local 0/10 remote 0/20
@400000006aff03bf0b4cd08c end msg 1310753
@400000006aff03c100e59b4c new msg 1310753
@400000006aff03c100e59b4c info msg 1310753: bytes 87412903 from <k.maier@club.example> qp 1547 uid 7791
@400000006aff03c100e61c34 starting delivery 286: msg 1310753 to remote druck@partner.test
@400000006aff03c100e6c814 status: local 0/10 remote 1/20
@400000006aff03dc2711a004 new msg 1310749
@400000006aff03dc271201ac info msg 1310749: bytes 1221 from <k.maier36@tailor.example> qp 1685 uid 7791
@400000006aff03dc2712e43c starting delivery 287: msg 1310749 to local shop.example-o.beck@shop.example
@400000006aff03dc2712fbac status: local 1/10 remote 1/20
@400000006aff03dc2dbf4fb4 delivery 287: success: did_0+0+1/
@400000006aff03dc2dbfd86c status: local 0/10 remote 1/20
@400000006aff03dc2dc0268c end msg 1310749
@400000006aff0405144969ac delivery 286: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_73AFDAC471/
@400000006aff0405144969ac status: local 0/10 remote 0/20
@400000006aff04051449b7cc end msg 1310753
@400000006aff042f2e72c134 new msg 1310753
@400000006aff042f2e732aac info msg 1310753: bytes 1264 from <f.braun25@slowpost.example> qp 2100 uid 7791
@400000006aff042f2e74056c starting delivery 288: msg 1310753 to local carla@example.net
@400000006aff042f2e74a97c status: local 1/10 remote 0/20
@400000006aff042f33ae7224 delivery 288: success: did_0+0+1/
@400000006aff042f33ae7224 status: local 0/10 remote 0/20
@400000006aff042f33aedb9c end msg 1310753
@400000006aff043115057264 new msg 1310753
@400000006aff043115061a5c info msg 1310753: bytes 1195 from <d.weiss29@bigmail.example> qp 2108 uid 7791
@400000006aff043115061a5c starting delivery 289: msg 1310753 to local club.example-r.frank@club.example
@400000006aff043115061a5c status: local 1/10 remote 0/20
@400000006aff043118e30a54 delivery 289: success: did_0+0+1/
@400000006aff043118e30a54 status: local 0/10 remote 0/20
@400000006aff043118e325ac end msg 1310753
@400000006aff0434323059bc new msg 1310753
@400000006aff04343230daa4 info msg 1310753: bytes 5302 from <orders@shop.example> qp 2126 uid 10001
@400000006aff043432311154 starting delivery 290: msg 1310753 to remote lena10@bigmail.example
@400000006aff0434323176e4 status: local 0/10 remote 1/20
@400000006aff04351d77bd44 delivery 290: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006aff04351d77bd44 status: local 0/10 remote 0/20
@400000006aff04451449c76c new msg 1310749
@400000006aff0445144a8ea4 info msg 1310749: bytes 1782 from <t.wolf@shop.example> qp 2208 uid 7791
@400000006aff0445144a8ea4 starting delivery 291: msg 1310749 to local shop.example-m.roth@shop.example
@400000006aff0445144a8ea4 status: local 1/10 remote 0/20
@400000006aff04451bdef4d4 delivery 291: success: did_0+0+1/
@400000006aff04451bdfc7c4 status: local 0/10 remote 0/20
@400000006aff04451be03524 end msg 1310749
@400000006aff04501be2b1dc new msg 1310749
@400000006aff04501be2b1dc info msg 1310749: bytes 1428 from <carla29@oakwood.test> qp 2264 uid 7791
@400000006aff04501be3464c starting delivery 292: msg 1310749 to local shop.example-t.wolf@shop.example
@400000006aff04501be3464c status: local 1/10 remote 0/20
@400000006aff045020d31d44 delivery 292: success: did_0+0+1/
@400000006aff045020d3d0f4 status: local 0/10 remote 0/20
@400000006aff045020d4888c end msg 1310749
@400000006aff04721d3a46e4 new msg 1310749
@400000006aff04721d3b1204 info msg 1310749: bytes 10632 from <d.weiss@club.example> qp 2434 uid 7791
@400000006aff04721d3b1204 starting delivery 293: msg 1310749 to local shop.example-z.jung@shop.example
@400000006aff04721d3b1204 status: local 1/10 remote 0/20
@400000006aff047223d63f6c delivery 293: success: did_0+0+1/
@400000006aff047223d656dc status: local 0/10 remote 0/20
@400000006aff047223d69944 end msg 1310749
@400000006aff049e1873d1ac new msg 1310749
@400000006aff049e18745a64 info msg 1310749: bytes 24856 from <nina@club.example> qp 2654 uid 7791
@400000006aff049e1875390c starting delivery 294: msg 1310749 to remote z.jung11@grocer.example
@400000006aff049e187540dc status: local 0/10 remote 1/20
@400000006aff04a00292785c delivery 294: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795097748_qp_32297/
@400000006aff04a00292c67c status: local 0/10 remote 0/20
@400000006aff04a002935ed4 end msg 1310749
@400000006aff04b610e927ac new msg 1310749
@400000006aff04b610e927ac info msg 1310749: bytes 15863 from <z.jung@shop.example> qp 2773 uid 7791
@400000006aff04b610e9a0c4 starting delivery 295: msg 1310749 to remote h.vogel10@lantern.test
@400000006aff04b610e9eafc status: local 0/10 remote 1/20
@400000006aff04b610ea1dc4 starting delivery 296: msg 1310749 to remote greta7@valley.test
@400000006aff04b610ea1dc4 status: local 0/10 remote 2/20
@400000006aff04b610ea21ac starting delivery 297: msg 1310749 to remote o.beck9@lantern.test
@400000006aff04b610eae8e4 status: local 0/10 remote 3/20
@400000006aff04b62d0f5cbc delivery 296: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1wB448-216CD8-4B/
@400000006aff04b62d101454 status: local 0/10 remote 2/20
@400000006aff04b71929db3c delivery 295: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_1345D50387/
@400000006aff04b7192a777c status: local 0/10 remote 1/20
@400000006aff04b737930ef4 delivery 297: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_EDCADF7C6B/
@400000006aff04b737930ef4 status: local 0/10 remote 0/20
@400000006aff04b737930ef4 end msg 1310749
@400000006aff04cc2b083a4c new msg 1310749
@400000006aff04cc2b083a4c info msg 1310749: bytes 1766 from <v.horn10@acorn.example> qp 2885 uid 7791
@400000006aff04cc2b084dd4 starting delivery 298: msg 1310749 to local shop.example-ute@shop.example
@400000006aff04cc2b0920c4 status: local 1/10 remote 0/20
@400000006aff04cc2eb99604 delivery 298: success: did_0+0+1/
@400000006aff04cc2eb9a5a4 status: local 0/10 remote 0/20
@400000006aff04cc2eb9a5a4 end msg 1310749
@400000006aff04ee32489cac new msg 1310749
@400000006aff04ee3248e2fc info msg 1310749: bytes 1090 from <j.klein17@granite.test> qp 3056 uid 7791
@400000006aff04ee3248eacc starting delivery 299: msg 1310749 to local shop.example-o.beck@shop.example
@400000006aff04ee3248eacc status: local 1/10 remote 0/20
@400000006aff04ee37a9afec delivery 299: success: did_0+0+1/
@400000006aff04ee37aa8e94 status: local 0/10 remote 0/20
@400000006aff04ee37ab656c end msg 1310749
@400000006aff05261bfca664 new msg 1310749
@400000006aff05261bfca664 info msg 1310749: bytes 7638 from <orders@shop.example> qp 3334 uid 10001
@400000006aff05261bfd3ad4 starting delivery 300: msg 1310749 to remote z.jung23@freemail.test
@400000006aff05261bfe2534 status: local 0/10 remote 1/20
@400000006aff05280c3caae4 delivery 300: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_0208AC2221/
@400000006aff05280c3caae4 status: local 0/10 remote 0/20
@400000006aff05280c3d56c4 end msg 1310749
@400000006aff052d1df70734 new msg 1310749
@400000006aff052d1df745b4 info msg 1310749: bytes 12463 from <t.wolf@shop.example> qp 3369 uid 7791
@400000006aff052d1df7f194 starting delivery 301: msg 1310749 to remote anna.koch3@garden.example
@400000006aff052d1df8533c status: local 0/10 remote 1/20
@400000006aff052d1df895a4 starting delivery 302: msg 1310749 to remote f.braun0@pebble.test
@400000006aff052d1df895a4 status: local 0/10 remote 2/20
@400000006aff052d1df939b4 starting delivery 303: msg 1310749 to remote carla9@ferry.test
@400000006aff052d1df97064 status: local 0/10 remote 3/20
@400000006aff052e22a69524 delivery 301: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wB9AF-049085-FB/
@400000006aff052e22a70e3c status: local 0/10 remote 2/20
@400000006aff052e3aecd0e4 delivery 302: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<20ab79f3bfe98f50@mail.example>_[InternalId=940075842]_Queued_mail_for_delivery/
@400000006aff052e3aed78dc status: local 0/10 remote 1/20
@400000006aff052f26b61e3c delivery 303: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1wD79D-6DD06C-C9/
@400000006aff052f26b64d1c status: local 0/10 remote 0/20
@400000006aff052f26b723f4 end msg 1310749
@400000006aff056a2b911d44 new msg 1310749
@400000006aff056a2b916b64 info msg 1310749: bytes 1740 from <wanda24@bigmail.example> qp 3675 uid 7791
@400000006aff056a2b916b64 starting delivery 304: msg 1310749 to local shop.example-ida@shop.example
@400000006aff056a2b9222fc status: local 1/10 remote 0/20
@400000006aff056a3234709c delivery 304: success: did_0+0+1/
@400000006aff056a3234709c status: local 0/10 remote 0/20
@400000006aff056a3234d244 end msg 1310749
@400000006aff059415391cf4 new msg 1310749
@400000006aff059415391cf4 info msg 1310749: bytes 6310 from <z.jung@shop.example> qp 3883 uid 7791
@400000006aff05941539401c starting delivery 305: msg 1310749 to remote t.wolf3@slowpost.example
@400000006aff05941539401c status: local 0/10 remote 1/20
@400000006aff059c1b99ae74 delivery 305: deferral: Connected_to_203.0.113.96_but_greeting_failed./Remote_host_said:_421_4.3.2_All_server_ports_are_busy/
@400000006aff059c1b99ae74 status: local 0/10 remote 0/20
@400000006aff05c42dd154fc starting delivery 306: msg 1310753 to remote lena10@bigmail.example
@400000006aff05c42dd154fc status: local 0/10 remote 1/20
@400000006aff05c628107264 delivery 306: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795098042_ac34dbefd981_-_esmtp/
@400000006aff05c62810fb1c status: local 0/10 remote 0/20
@400000006aff05c628110ea4 end msg 1310753
@400000006aff068a0b6f3d0c new msg 1310753
@400000006aff068a0b6ffc74 info msg 1310753: bytes 1355 from <b.lang16@bricks.example> qp 5112 uid 7791
@400000006aff068a0b70d734 starting delivery 307: msg 1310753 to local shop.example-anna.koch@shop.example
@400000006aff068a0b711d84 status: local 1/10 remote 0/20
@400000006aff068a113b3394 delivery 307: success: did_0+0+1/
@400000006aff068a113bf6e4 status: local 0/10 remote 0/20
@400000006aff068a113cbe1c end msg 1310753
@400000006aff071032464ed4 new msg 1310753
@400000006aff07103246cfbc info msg 1310753: bytes 12215 from <emma@club.example> qp 5786 uid 7791
@400000006aff071032477f84 starting delivery 308: msg 1310753 to remote m.roth11@workshop.test
@400000006aff071032479adc status: local 0/10 remote 1/20
@400000006aff07111cca5a8c delivery 308: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_DDA3682BD9/
@400000006aff07111cca5a8c status: local 0/10 remote 0/20
@400000006aff07111ccacfbc end msg 1310753
@400000006aff071611c71bfc new msg 1310753
@400000006aff071611c7e334 info msg 1310753: bytes 18291 from <j.klein@club.example> qp 5813 uid 7791
@400000006aff071611c896e4 starting delivery 309: msg 1310753 to remote ida1@museum.example
@400000006aff071611c94a94 status: local 0/10 remote 1/20
@400000006aff071716de5114 delivery 309: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<793fb44ef0de3add@mail.example>_[InternalId=459552839]_Queued_mail_for_delivery/
@400000006aff071716de87c4 status: local 0/10 remote 0/20
@400000006aff071716de8f94 end msg 1310753
@400000006aff072422c8ee1c starting delivery 310: msg 1310749 to remote t.wolf3@slowpost.example
@400000006aff072422c8f5ec status: local 0/10 remote 1/20
@400000006aff072f2b62700c delivery 310: deferral: Connected_to_203.0.113.96_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006aff072f2b62cdcc status: local 0/10 remote 0/20
@400000006aff073701de438c new msg 1310753
@400000006aff073701de9594 info msg 1310753: bytes 1109 from <v.horn24@school.example> qp 5977 uid 7791
@400000006aff073701de9594 starting delivery 311: msg 1310753 to local shop.example-b.lang@shop.example
@400000006aff073701df5ccc status: local 1/10 remote 0/20
@400000006aff0737099c55b4 delivery 311: success: did_0+0+1/
@400000006aff0737099d0194 status: local 0/10 remote 0/20
@400000006aff0737099d72dc end msg 1310753
@400000006aff07580097dcf4 new msg 1310753
@400000006aff07580098754c info msg 1310753: bytes 10718 from <f.braun@club.example> qp 6142 uid 7791
@400000006aff0758009930cc starting delivery 312: msg 1310753 to remote ida8@dune.test
@400000006aff0758009a0f74 status: local 0/10 remote 1/20
@400000006aff07581d8bd1e4 delivery 312: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w4729-E7A4CE-B5/
@400000006aff07581d8bd1e4 status: local 0/10 remote 0/20
@400000006aff07581d8ca0ec end msg 1310753
@400000006aff075a2207057c starting delivery 313: msg 1310737 to remote t.wolf1@bigmail.example
@400000006aff075a2207dc54 status: local 0/10 remote 1/20
@400000006aff075b12fd9c44 delivery 313: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795098448_878b35b23dda_-_esmtp/
@400000006aff075b12fe30b4 status: local 0/10 remote 0/20
@400000006aff075b12fe4054 end msg 1310737
@400000006aff07b313bcc5c4 new msg 1310737
@400000006aff07b313bda854 info msg 1310737: bytes 1848 from <b.lang@shop.example> qp 6598 uid 7791
@400000006aff07b313bddb1c starting delivery 314: msg 1310737 to remote ida10@shipyard.test
@400000006aff07b313bddb1c status: local 0/10 remote 1/20
@400000006aff07b403101884 delivery 314: failure: 198.51.100.75_does_not_like_recipient./Remote_host_said:_550_5.1.1_<ida10@shipyard.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.75./
@400000006aff07b40310c84c status: local 0/10 remote 0/20
@400000006aff07b40310c84c bounce msg 1310737 qp 6602
@400000006aff07b40310fb14 end msg 1310737
@400000006aff07b40327af94 new msg 1310737
@400000006aff07b40327af94 info msg 1310737: bytes 2832 from <> qp 6602 uid 7796
@400000006aff07b40327af94 starting delivery 315: msg 1310737 to local shop.example-b.lang@shop.example
@400000006aff07b40327e644 status: local 1/10 remote 0/20
@400000006aff07b40a3f6bb4 delivery 315: success: did_0+0+1/
@400000006aff07b40a3f92c4 status: local 0/10 remote 0/20
@400000006aff07b40a3fa264 end msg 1310737
@400000006aff07d222613f24 new msg 1310737
@400000006aff07d222613f24 info msg 1310737: bytes 1239 from <d.weiss5@reed.test> qp 6754 uid 7791
@400000006aff07d2226175d4 starting delivery 316: msg 1310737 to local club.example-r.frank@club.example
@400000006aff07d222621214 status: local 1/10 remote 0/20
@400000006aff07d22851ffa4 delivery 316: success: did_0+0+1/
@400000006aff07d228523a3c status: local 0/10 remote 0/20
@400000006aff07d228523a3c end msg 1310737
@400000006aff07d91bb36094 new msg 1310737
@400000006aff07d91bb3c624 info msg 1310737: bytes 939 from <m.roth4@grey.test> qp 6789 uid 7791
@400000006aff07d91bb4ac9c starting delivery 317: msg 1310737 to local shop.example-t.wolf@shop.example
@400000006aff07d91bb4ac9c status: local 1/10 remote 0/20
@400000006aff07d92242be8c delivery 317: success: did_0+0+1/
@400000006aff07d922432bec status: local 0/10 remote 0/20
@400000006aff07d922434744 end msg 1310737
@400000006aff07de2d292a34 new msg 1310737
@400000006aff07de2d29ca5c info msg 1310737: bytes 2366 from <y.kurz@shop.example> qp 6815 uid 7791
@400000006aff07de2d2a6e6c starting delivery 318: msg 1310737 to local club.example-k.maier@club.example
@400000006aff07de2d2a6e6c status: local 1/10 remote 0/20
@400000006aff07de2d2b1a4c starting delivery 319: msg 1310737 to local wanda@example.net
@400000006aff07de2d2b87ac status: local 2/10 remote 0/20
@400000006aff07de2d2b9364 starting delivery 320: msg 1310737 to local club.example-j.klein@club.example
@400000006aff07de2d2baebc status: local 3/10 remote 0/20
@400000006aff07de2d2c4714 starting delivery 321: msg 1310737 to local paula@example.net
@400000006aff07de2d2cb08c status: local 4/10 remote 0/20
@400000006aff07de2d2d643c starting delivery 322: msg 1310737 to local shop.example-ida@shop.example
@400000006aff07de2d2d8f34 status: local 5/10 remote 0/20
@400000006aff07de2e0c98dc delivery 318: failure: user_is_over_quota/
@400000006aff07de2e0d67e4 status: local 4/10 remote 0/20
@400000006aff07de2f392644 delivery 322: success: did_0+0+1/
@400000006aff07de2f3935e4 status: local 3/10 remote 0/20
@400000006aff07de31a1c1d4 delivery 320: success: did_0+0+1/
@400000006aff07de31a1c1d4 status: local 2/10 remote 0/20
@400000006aff07de32a120d4 delivery 321: success: did_0+0+1/
@400000006aff07de32a15b6c status: local 1/10 remote 0/20
@400000006aff07de32ba7d04 delivery 319: success: did_0+0+1/
@400000006aff07de32bb2114 status: local 0/10 remote 0/20
@400000006aff07de32bb731c bounce msg 1310737 qp 6816
@400000006aff07de32bc26cc end msg 1310737
@400000006aff07de32f5017c new msg 1310737
@400000006aff07de32f56324 info msg 1310737: bytes 3308 from <> qp 6816 uid 7796
@400000006aff07de32f56324 starting delivery 323: msg 1310737 to local shop.example-y.kurz@shop.example
@400000006aff07de32f63614 status: local 1/10 remote 0/20
@400000006aff07de375d2dfc delivery 323: success: did_0+0+1/
@400000006aff07de375d6894 status: local 0/10 remote 0/20
@400000006aff07de375d87d4 end msg 1310737
@400000006aff08141d699ffc new msg 1310737
@400000006aff08141d6a3084 info msg 1310737: bytes 734 from <root@mx1.example.net> qp 7084 uid 0
@400000006aff08141d6a922c starting delivery 324: msg 1310737 to local root@mx1.example.net
@400000006aff08141d6b1ae4 status: local 1/10 remote 0/20
@400000006aff08141fd6df0c new msg 1310753
@400000006aff08141fd767c4 info msg 1310753: bytes 974 from <root@mx1.example.net> qp 7085 uid 7790
@400000006aff08141fd81f5c starting delivery 325: msg 1310753 to local greta@example.net
@400000006aff08141fd81f5c status: local 2/10 remote 0/20
@400000006aff08141fd8afe4 delivery 324: success: did_0+1+0/qp_7085/
@400000006aff08141fd8afe4 status: local 1/10 remote 0/20
@400000006aff08141fd8e2ac end msg 1310737
@400000006aff0814241cb67c delivery 325: success: did_0+0+1/
@400000006aff0814241cd1d4 status: local 0/10 remote 0/20
@400000006aff0814241cd1d4 end msg 1310753
@400000006aff08662c17588c new msg 1310753
@400000006aff08662c178384 info msg 1310753: bytes 5344 from <o.beck@shop.example> qp 7495 uid 7791
@400000006aff08662c17e914 starting delivery 326: msg 1310753 to remote nina10@freemail.test
@400000006aff08662c184ea4 status: local 0/10 remote 1/20
@400000006aff08662c1898dc starting delivery 327: msg 1310753 to remote emma1@mill.test
@400000006aff08662c19351c status: local 0/10 remote 2/20
@400000006aff08662c19f09c starting delivery 328: msg 1310753 to remote f.braun5@birch.example
@400000006aff08662c1a8cdc status: local 0/10 remote 3/20
@400000006aff086803bddce4 delivery 328: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_74718FB195/
@400000006aff086803bdf83c status: local 0/10 remote 2/20
@400000006aff086811b21144 delivery 326: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_864C0402CB/
@400000006aff086811b220e4 status: local 0/10 remote 1/20
@400000006aff08681d7c9774 delivery 327: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F44F2864E1/
@400000006aff08681d7c9774 status: local 0/10 remote 0/20
@400000006aff08681d7d27fc end msg 1310753
@400000006aff0876014f74f4 new msg 1310753
@400000006aff0876014fd2b4 info msg 1310753: bytes 2072 from <r.frank@club.example> qp 7572 uid 7791
@400000006aff08760150a1bc starting delivery 329: msg 1310753 to remote v.horn7@cedar.test
@400000006aff087601515184 status: local 0/10 remote 1/20
@400000006aff08771de3aa2c delivery 329: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<acd50ad499cb1cb5@mail.example>_[InternalId=403969888]_Queued_mail_for_delivery/
@400000006aff08771de432e4 status: local 0/10 remote 0/20
@400000006aff08771de44a54 end msg 1310753
@400000006aff08a80a5e26e4 new msg 1310753
@400000006aff08a80a5eb384 info msg 1310753: bytes 16392 from <greta@example.net> qp 7822 uid 7791
@400000006aff08a80a5f0974 starting delivery 330: msg 1310753 to remote paula1@pebble.test
@400000006aff08a80a5f20e4 status: local 0/10 remote 1/20
@400000006aff08a82f7f725c delivery 330: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<8ab7a350e125cacc@mail.example>_[InternalId=1495609257]_Queued_mail_for_delivery/
@400000006aff08a82f7fb4c4 status: local 0/10 remote 0/20
@400000006aff08a82f8002e4 end msg 1310753
@400000006aff08bf0670ac8c starting delivery 331: msg 1310757 to remote y.kurz11@bigmail.example
@400000006aff08bf0670b844 status: local 0/10 remote 1/20
@400000006aff08c00b12770c delivery 331: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<y.kurz11@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006aff08c00b12bd5c status: local 0/10 remote 0/20
@400000006aff08c00b12c52c bounce msg 1310757 qp 7942
@400000006aff08c00b130794 end msg 1310757
@400000006aff08c00b1f678c new msg 1310757
@400000006aff08c00b200f84 info msg 1310757: bytes 5878 from <> qp 7942 uid 7796
@400000006aff08c00b20618c starting delivery 332: msg 1310757 to local wanda@example.net
@400000006aff08c00b21153c status: local 1/10 remote 0/20
@400000006aff08c00cd08674 delivery 332: success: did_0+0+1/
@400000006aff08c00cd08e44 status: local 0/10 remote 0/20
@400000006aff08c00cd16134 end msg 1310757
@400000006aff08d502b1144c new msg 1310757
@400000006aff08d502b1a0ec info msg 1310757: bytes 5961 from <orders@shop.example> qp 8047 uid 10001
