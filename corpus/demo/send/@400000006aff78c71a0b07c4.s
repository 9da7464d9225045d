@400000006afef3f30f9a608c status: local 0/10 remote 19/20
@400000006afef3f30f9a608c starting delivery 180: msg 1310765 to remote r.frank104@bricks.example
@400000006afef3f30f9a6474 status: local 0/10 remote 20/20
@400000006afef3f314dbca54 delivery 151: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093478_08aee9146c46_-_esmtp/
@400000006afef3f314dbca54 status: local 0/10 remote 19/20
@400000006afef3f314dc81ec starting delivery 181: msg 1310765 to remote wanda105@bigmail.example
@400000006afef3f314dcbc84 status: local 0/10 remote 20/20
@400000006afef3f31ccef63c delivery 168: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093480_22e52c44d380_-_esmtp/
@400000006afef3f31ccf6784 status: local 0/10 remote 19/20
@400000006afef3f31ccf6784 starting delivery 182: msg 1310765 to remote carla106@bigmail.example
@400000006afef3f31ccf6784 status: local 0/10 remote 20/20
@400000006afef3f31d9ebda4 delivery 175: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1wB9CF-7AE7D6-2E/
@400000006afef3f31d9ebda4 status: local 0/10 remote 19/20
@400000006afef3f31d9ed12c starting delivery 183: msg 1310765 to remote h.vogel107@bigmail.example
@400000006afef3f31d9fa41c status: local 0/10 remote 20/20
@400000006afef3f31da1693c delivery 170: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_57E5249691/
@400000006afef3f31da178dc status: local 0/10 remote 19/20
@400000006afef3f31da178dc starting delivery 184: msg 1310765 to remote m.roth108@pebble.test
@400000006afef3f31da1de6c status: local 0/10 remote 20/20
@400000006afef3f3225c97bc delivery 179: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093481_59f91932da0d_-_esmtp/
@400000006afef3f3225c9f8c status: local 0/10 remote 19/20
@400000006afef3f3225c9f8c starting delivery 185: msg 1310765 to remote sara109@tailor.example
@400000006afef3f3225c9f8c status: local 0/10 remote 20/20
@400000006afef3f32514aef4 delivery 162: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093479_761da657b76c_-_esmtp/
@400000006afef3f3251585cc status: local 0/10 remote 19/20
@400000006afef3f32983d49c delivery 165: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<1317b946fd67de6c@mail.example>_[InternalId=937006049]_Queued_mail_for_delivery/
@400000006afef3f32983d49c status: local 0/10 remote 18/20
@400000006afef3f32c15648c delivery 166: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093479_eb341363c27f_-_esmtp/
@400000006afef3f32c164eec status: local 0/10 remote 17/20
@400000006afef3f334af6f34 delivery 178: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093480_8f6969a2fe63_-_esmtp/
@400000006afef3f334af6f34 status: local 0/10 remote 16/20
@400000006afef3f40a4e9a6c delivery 161: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093479_b710eccd2b3c_-_esmtp/
@400000006afef3f40a4f3a94 status: local 0/10 remote 15/20
@400000006afef3f40b49dea4 delivery 173: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093480_870171a051cf_-_esmtp/
@400000006afef3f40b4a8a84 status: local 0/10 remote 14/20
@400000006afef3f40c08c5bc delivery 180: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_0B673AFDAC/
@400000006afef3f40c090824 status: local 0/10 remote 13/20
@400000006afef3f4137383dc delivery 114: deferral: 203.0.113.96_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_203.0.113.96./
@400000006afef3f4137427ec status: local 0/10 remote 12/20
@400000006afef3f41646c04c delivery 164: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_EFE02BABDC/
@400000006afef3f416476074 status: local 0/10 remote 11/20
@400000006afef3f419e9a4e4 delivery 167: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093480_1bacdd0eeb8c_-_esmtp/
@400000006afef3f419ea7bbc status: local 0/10 remote 10/20
@400000006afef3f41f76c194 delivery 185: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<dc8ff7dcf93f9f5e@mail.example>_[InternalId=1228738994]_Queued_mail_for_delivery/
@400000006afef3f41f77715c status: local 0/10 remote 9/20
@400000006afef3f42dcf12dc delivery 177: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093480_812737dd4714_-_esmtp/
@400000006afef3f42dcfe9b4 status: local 0/10 remote 8/20
@400000006afef3f430f6a90c delivery 174: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795093480_qp_29083/
@400000006afef3f430f6f72c status: local 0/10 remote 7/20
@400000006afef3f4356764f4 delivery 176: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093480_578b168f1432_-_esmtp/
@400000006afef3f435681c8c status: local 0/10 remote 6/20
@400000006afef3f438970d8c delivery 181: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093481_1587eee915d7_-_esmtp/
@400000006afef3f438970d8c status: local 0/10 remote 5/20
@400000006afef3f504586764 delivery 97: deferral: Connected_to_198.51.100.126_but_connection_died._(#4.4.2)/
@400000006afef3f504586764 status: local 0/10 remote 4/20
@400000006afef3f50e27c974 delivery 184: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<81f3d1babc029928@mail.example>_[InternalId=2128963890]_Queued_mail_for_delivery/
@400000006afef3f50e27ec9c status: local 0/10 remote 3/20
@400000006afef3f513c8c7fc delivery 182: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093481_ad3196a162b0_-_esmtp/
@400000006afef3f513c91a04 status: local 0/10 remote 2/20
@400000006afef3f5206ea684 delivery 183: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795093481_b5747400bb5c_-_esmtp/
@400000006afef3f5206ec1dc status: local 0/10 remote 1/20
@400000006afef3f62a00ec0c delivery 169: deferral: Connected_to_203.0.113.96_but_connection_died._(#4.4.2)/
@400000006afef3f62a00f7c4 status: local 0/10 remote 0/20
@400000006afef43f0fc5e52c new msg 1310775
@400000006afef43f0fc5f8b4 info msg 1310775: bytes 1093 from <o.beck31@lantern.test> qp 14166 uid 7791
@400000006afef43f0fc64ea4 starting delivery 186: msg 1310775 to local club.example-emma@club.example
@400000006afef43f0fc70e0c status: local 1/10 remote 0/20
@400000006afef43f1262331c delivery 186: success: did_0+0+1/
@400000006afef43f1262796c status: local 0/10 remote 0/20
@400000006afef43f12627d54 end msg 1310775
@400000006afef44b1fabd384 new msg 1310775
@400000006afef44b1fac9abc info msg 1310775: bytes 2755 from <v.horn@shop.example> qp 14227 uid 7791
@400000006afef44b1facd554 starting delivery 187: msg 1310775 to local shop.example-anna.koch@shop.example
@400000006afef44b1fad563c status: local 1/10 remote 0/20
@400000006afef44b23fd0d04 delivery 187: success: did_0+0+1/
@400000006afef44b23fd285c status: local 0/10 remote 0/20
@400000006afef44b23fd285c end msg 1310775
@400000006afef465023b53c4 new msg 1310775
@400000006afef465023bc8f4 info msg 1310775: bytes 7238 from <emma@club.example> qp 14355 uid 7791
@400000006afef465023c1714 starting delivery 188: msg 1310775 to remote sara3@cedar.test
@400000006afef465023cde4c status: local 0/10 remote 1/20
@400000006afef4660c238d34 delivery 188: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<16cd84b1dedcadf7@mail.example>_[InternalId=1713637754]_Queued_mail_for_delivery/
@400000006afef4660c2440e4 status: local 0/10 remote 0/20
@400000006afef4660c2440e4 end msg 1310775
@400000006afef474308151fc new msg 1310775
@400000006afef474308159cc info msg 1310775: bytes 1631 from <m.roth10@tailor.example> qp 14434 uid 7791
@400000006afef474308159cc starting delivery 189: msg 1310775 to local club.example-emma@club.example
@400000006afef4743081619c status: local 1/10 remote 0/20
@400000006afef47436034b1c delivery 189: success: did_0+0+1/
@400000006afef4743603a8dc status: local 0/10 remote 0/20
@400000006afef4743603c434 end msg 1310775
@400000006afef547105bc074 new msg 1310775
@400000006afef547105bc074 info msg 1310775: bytes 5400 from <h.vogel@club.example> qp 15486 uid 7791
@400000006afef547105c87ac starting delivery 190: msg 1310775 to remote t.wolf4@granite.test
@400000006afef547105cd1e4 status: local 0/10 remote 1/20
@400000006afef5472506c474 delivery 190: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1w993A-9F92FE-02/
@400000006afef547250735bc status: local 0/10 remote 0/20
@400000006afef5472507ed54 end msg 1310775
@400000006afef57b11edaefc new msg 1310775
@400000006afef57b11ee6a7c info msg 1310775: bytes 2208 from <paula@example.net> qp 15746 uid 7791
@400000006afef57b11ef4924 starting delivery 191: msg 1310775 to local club.example-d.weiss@club.example
@400000006afef57b11efd9ac status: local 1/10 remote 0/20
@400000006afef57b11efd9ac starting delivery 192: msg 1310765 to remote j.klein21@bigmail.example
@400000006afef57b11f0a8b4 status: local 1/10 remote 1/20
@400000006afef57b11f11de4 starting delivery 193: msg 1310765 to remote y.kurz38@slowpost.example
@400000006afef57b11f1f4bc status: local 1/10 remote 2/20
@400000006afef57b11f1f4bc starting delivery 194: msg 1310765 to remote j.klein93@slowpost.example
@400000006afef57b11f2892c status: local 1/10 remote 3/20
@400000006afef57b13c637bc delivery 191: success: did_0+0+1/
@400000006afef57b13c637bc status: local 0/10 remote 3/20
@400000006afef57b13c71a4c end msg 1310775
@400000006afef57b277e2544 delivery 193: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<ac04631c1c6acb9a@mail.example>_[InternalId=2081657789]_Queued_mail_for_delivery/
@400000006afef57b277e2544 status: local 0/10 remote 2/20
@400000006afef57b3730f994 delivery 192: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afef57b3731a95c status: local 0/10 remote 1/20
@400000006afef57c07229384 delivery 194: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/
@400000006afef57c0722c64c status: local 0/10 remote 0/20
@400000006afef5c21a9bb2ec new msg 1310775
@400000006afef5c21a9bb2ec info msg 1310775: bytes 7948 from <ida@shop.example> qp 16102 uid 7791
@400000006afef5c21a9bb2ec starting delivery 195: msg 1310775 to remote f.braun1@bigmail.example
@400000006afef5c21a9be99c status: local 0/10 remote 1/20
@400000006afef5c21a9be99c starting delivery 196: msg 1310775 to remote r.frank8@harbour.test
@400000006afef5c21a9c10ac status: local 0/10 remote 2/20
@400000006afef5c21a9c204c starting delivery 197: msg 1310775 to remote o.beck11@birch.example
@400000006afef5c21a9c89c4 status: local 0/10 remote 3/20
@400000006afef5c21a9c89c4 starting delivery 198: msg 1310775 to remote r.frank11@valley.test
@400000006afef5c21a9cc074 status: local 0/10 remote 4/20
@400000006afef5c303b3326c delivery 197: failure: 198.51.100.148_does_not_like_recipient./Remote_host_said:_550_5.1.1_<o.beck11@birch.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.148./
@400000006afef5c303b33a3c status: local 0/10 remote 3/20
@400000006afef5c30cf9f3ec delivery 195: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afef5c30cf9f3ec status: local 0/10 remote 2/20
@400000006afef5c424515ef4 delivery 198: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1wC9D7-7E9085-3E/
@400000006afef5c42451c484 status: local 0/10 remote 1/20
@400000006afef5c424ed933c delivery 196: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_0782D79D6D/
@400000006afef5c424ed933c status: local 0/10 remote 0/20
@400000006afef5fb1bbd7a84 new msg 1310758
@400000006afef5fb1bbde7e4 info msg 1310758: bytes 1470 from <t.wolf12@slowpost.example> qp 16387 uid 7791
@400000006afef5fb1bbe033c starting delivery 199: msg 1310758 to local greta@example.net
@400000006afef5fb1bbece5c status: local 1/10 remote 0/20
@400000006afef5fb23144efc delivery 199: success: did_0+0+1/
@400000006afef5fb2314f30c status: local 0/10 remote 0/20
@400000006afef5fb2314f30c end msg 1310758
@400000006afef68b090f4084 new msg 1310758
@400000006afef68b090fade4 info msg 1310758: bytes 1520 from <h.vogel26@reed.test> qp 17105 uid 7791
@400000006afef68b090fb99c starting delivery 200: msg 1310758 to local greta@example.net
@400000006afef68b090fd4f4 status: local 1/10 remote 0/20
@400000006afef68b101e368c delivery 200: success: did_0+0+1/
@400000006afef68b101ea004 status: local 0/10 remote 0/20
@400000006afef68b101f53b4 end msg 1310758
@400000006afef70c1fbd1194 new msg 1310758
@400000006afef70c1fbd5bcc info msg 1310758: bytes 1867 from <ute@shop.example> qp 17752 uid 7791
@400000006afef70c1fbe2ad4 starting delivery 201: msg 1310758 to local club.example-nina@club.example
@400000006afef70c1fbe4244 status: local 1/10 remote 0/20
@400000006afef70c258a15a4 delivery 201: success: did_0+0+1/
@400000006afef70c258a15a4 status: local 0/10 remote 0/20
@400000006afef70c258a15a4 end msg 1310758
@400000006afef71b1e212474 new msg 1310758
@400000006afef71b1e215f0c info msg 1310758: bytes 3834 from <b.lang@shop.example> qp 17827 uid 7791
@400000006afef71b1e218a04 starting delivery 202: msg 1310758 to local club.example-f.braun@club.example
@400000006afef71b1e222e14 status: local 1/10 remote 0/20
@400000006afef71b1ef20134 delivery 202: success: did_0+0+1/
@400000006afef71b1ef2b4e4 status: local 0/10 remote 0/20
@400000006afef71b1ef2b4e4 end msg 1310758
@400000006afef71d1cc3f5d4 new msg 1310758
@400000006afef71d1cc3f5d4 info msg 1310758: bytes 6689 from <sara@club.example> qp 17837 uid 7791
@400000006afef71d1cc4c8c4 starting delivery 203: msg 1310758 to remote r.frank2@freemail.test
@400000006afef71d1cc4fb8c status: local 0/10 remote 1/20
@400000006afef71f14d7b75c delivery 203: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_FA4DDA3682/
@400000006afef71f14d7d69c status: local 0/10 remote 0/20
@400000006afef71f14d7d69c end msg 1310758
@400000006afef752105b04f4 starting delivery 204: msg 1310775 to remote f.braun1@bigmail.example
@400000006afef752105b669c status: local 0/10 remote 1/20
@400000006afef75226b63d7c delivery 204: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afef75226b66c5c status: local 0/10 remote 0/20
@400000006afef7d601eb822c new msg 1310758
@400000006afef7d601ec39c4 info msg 1310758: bytes 1494 from <anna.koch15@corner.test> qp 18760 uid 7791
@400000006afef7d601ec39c4 starting delivery 205: msg 1310758 to local club.example-k.maier@club.example
@400000006afef7d601ecca4c status: local 1/10 remote 0/20
@400000006afef7d604d0b05c delivery 205: failure: user_is_over_quota/
@400000006afef7d604d0e324 status: local 0/10 remote 0/20
@400000006afef7d604d15084 bounce msg 1310758 qp 18761
@400000006afef7d604d16bdc end msg 1310758
@400000006afef7d604f55b14 new msg 1310758
@400000006afef7d604f55b14 info msg 1310758: bytes 2654 from <> qp 18761 uid 7796
@400000006afef7d604f5860c starting delivery 206: msg 1310758 to remote anna.koch15@corner.test
@400000006afef7d604f5eb9c status: local 0/10 remote 1/20
@400000006afef7d63afed62c delivery 206: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<3fb44ef0de3add35@mail.example>_[InternalId=840410493]_Queued_mail_for_delivery/
@400000006afef7d63aff2064 status: local 0/10 remote 0/20
@400000006afef7d63affbca4 end msg 1310758
@400000006afef80538470544 new msg 1310758
@400000006afef8053847a184 info msg 1310758: bytes 1339 from <wanda39@typo.test> qp 18999 uid 7791
@400000006afef8053847a184 starting delivery 207: msg 1310758 to local shop.example-o.beck@shop.example
@400000006afef8053847bcdc status: local 1/10 remote 0/20
@400000006afef805396824e4 delivery 207: success: did_0+0+1/
@400000006afef80539683484 status: local 0/10 remote 0/20
@400000006afef80539683484 end msg 1310758
@400000006afef8071a54f974 new msg 1310758
@400000006afef8071a5589fc info msg 1310758: bytes 1484 from <z.jung25@garden.example> qp 19007 uid 7791
@400000006afef8071a55a93c starting delivery 208: msg 1310758 to local admin10@example.net
@400000006afef8071a5606fc status: local 1/10 remote 0/20
@400000006afef8071db52404 delivery 208: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afef8071db5d3cc status: local 0/10 remote 0/20
@400000006afef8071db6412c bounce msg 1310758 qp 19008
@400000006afef8071db6c9e4 end msg 1310758
@400000006afef8071dc5aa7c new msg 1310758
@400000006afef8071dc5aa7c info msg 1310758: bytes 2672 from <> qp 19008 uid 7796
@400000006afef8071dc6371c starting delivery 209: msg 1310758 to remote z.jung25@garden.example
@400000006afef8071dc68d0c status: local 0/10 remote 1/20
@400000006afef80835d6ebbc delivery 209: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wE7A4-CEB517-FB/
@400000006afef80835d6ebbc status: local 0/10 remote 0/20
@400000006afef80835d72e24 end msg 1310758
@400000006afef8213a04a74c new msg 1310758
@400000006afef8213a0585f4 info msg 1310758: bytes 1110 from <m.roth29@bluebird.test> qp 19139 uid 7791
@400000006afef8213a0591ac starting delivery 210: msg 1310758 to local club.example-sara@club.example
@400000006afef8213a05e79c status: local 1/10 remote 0/20
@400000006afef822053abccc delivery 210: success: did_0+0+1/
@400000006afef822053ac49c status: local 0/10 remote 0/20
@400000006afef822053b0704 end msg 1310758
@400000006afef8663082cce4 new msg 1310758
@400000006afef866308374dc info msg 1310758: bytes 43834 from <emma@club.example> qp 19484 uid 7791
@400000006afef8663083c6e4 starting delivery 211: msg 1310758 to remote f.braun0@dairy.example
@400000006afef86630847a94 status: local 0/10 remote 1/20
@400000006afef8672dfdb844 delivery 211: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<138a24e722c9a66b@mail.example>_[InternalId=289662955]_Queued_mail_for_delivery/
@400000006afef8672dfdc014 status: local 0/10 remote 0/20
@400000006afef8672dfe9304 end msg 1310758
@400000006afef8df1fe19924 new msg 1310758
@400000006afef8df1fe225c4 info msg 1310758: bytes 1438 from <k.maier@club.example> qp 20087 uid 7791
@400000006afef8df1fe23564 starting delivery 212: msg 1310758 to remote d.weiss9@bluebird.test
@400000006afef8df1fe23564 status: local 0/10 remote 1/20
@400000006afef8df3b3a123c delivery 212: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<df2f7e66a521b8a3@mail.example>_[InternalId=1229736552]_Queued_mail_for_delivery/
@400000006afef8df3b3a970c status: local 0/10 remote 0/20
@400000006afef8df3b3b5674 end msg 1310758
@400000006afef9400c586c5c new msg 1310758
@400000006afef9400c586c5c info msg 1310758: bytes 1444 from <ida21@meadow.example> qp 20571 uid 7791
@400000006afef9400c586c5c starting delivery 213: msg 1310758 to local shop.example-v.horn@shop.example
@400000006afef9400c58ed44 status: local 1/10 remote 0/20
@400000006afef940110667f4 delivery 213: success: did_0+0+1/
@400000006afef9401106b9fc status: local 0/10 remote 0/20
@400000006afef94011073ae4 end msg 1310758
@400000006afef9f63643b74c starting delivery 214: msg 1310764 to remote wanda5@slowpost.example
@400000006afef9f63644632c status: local 0/10 remote 1/20
@400000006afef9f90b748c6c delivery 214: deferral: Connected_to_203.0.113.96_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006afef9f90b755b74 status: local 0/10 remote 0/20
@400000006afef9ff3739042c new msg 1310758
@400000006afef9ff3739042c info msg 1310758: bytes 734 from <root@mx1.example.net> qp 21529 uid 0
@400000006afef9ff373988fc starting delivery 215: msg 1310758 to local root@mx1.example.net
@400000006afef9ff3739d334 status: local 1/10 remote 0/20
@400000006afef9ff392a50c4 new msg 1310736
@400000006afef9ff392a9714 info msg 1310736: bytes 974 from <root@mx1.example.net> qp 21530 uid 7790
@400000006afef9ff392b46dc starting delivery 216: msg 1310736 to local greta@example.net
@400000006afef9ff392be704 status: local 2/10 remote 0/20
@400000006afef9ff392be704 delivery 215: success: did_0+1+0/qp_21530/
@400000006afef9ff392c313c status: local 1/10 remote 0/20
@400000006afef9ff392c7f5c end msg 1310758
@400000006afefa00015911e4 delivery 216: success: did_0+0+1/
@400000006afefa000159fc44 status: local 0/10 remote 0/20
@400000006afefa00015aaff4 end msg 1310736
@400000006afefa152b6002f4 new msg 1310736
@400000006afefa152b6002f4 info msg 1310736: bytes 3327 from <v.horn@shop.example> qp 21638 uid 7791
@400000006afefa152b609f34 starting delivery 217: msg 1310736 to local club.example-j.klein@club.example
@400000006afefa152b61107c status: local 1/10 remote 0/20
@400000006afefa15315f0bb4 delivery 217: success: did_0+0+1/
@400000006afefa15315ff614 status: local 0/10 remote 0/20
@400000006afefa15315ff614 end msg 1310736
@400000006afefa170b9a3124 new msg 1310736
@400000006afefa170b9b13b4 info msg 1310736: bytes 8016 from <h.vogel@club.example> qp 21645 uid 7791
@400000006afefa170b9b13b4 starting delivery 218: msg 1310736 to local shop.example-t.wolf@shop.example
@400000006afefa170b9b13b4 status: local 1/10 remote 0/20
@400000006afefa170b9b13b4 starting delivery 219: msg 1310736 to local club.example-sara@club.example
@400000006afefa170b9b61d4 status: local 2/10 remote 0/20
@400000006afefa170fae7144 delivery 218: success: did_0+0+1/
@400000006afefa170faf3494 status: local 1/10 remote 0/20
@400000006afefa17130d24d4 delivery 219: success: did_0+0+1/
@400000006afefa17130d24d4 status: local 0/10 remote 0/20
@400000006afefa17130d5b84 end msg 1310736
@400000006afefa241a567074 new msg 1310736
@400000006afefa241a56ddd4 info msg 1310736: bytes 3257 from <z.jung@shop.example> qp 21712 uid 7791
@400000006afefa241a56ddd4 starting delivery 220: msg 1310736 to remote d.weiss6@elm.example
@400000006afefa241a57668c status: local 0/10 remote 1/20
@400000006afefa251b68e62c delivery 220: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w1AB7-4718FB-19/
@400000006afefa251b69b534 status: local 0/10 remote 0/20
@400000006afefa251b69bd04 end msg 1310736
@400000006afefa2b149a25a4 starting delivery 221: msg 1310765 to remote j.klein21@bigmail.example
@400000006afefa2b149a586c status: local 0/10 remote 1/20
@400000006afefa2b149a586c starting delivery 222: msg 1310765 to remote j.klein93@slowpost.example
@400000006afefa2b149b2f44 status: local 0/10 remote 2/20
@400000006afefa2b32490624 delivery 221: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afefa2b3249c974 status: local 0/10 remote 1/20
@400000006afefa2d17478e7c delivery 222: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<9429acd50ad499cb@mail.example>_[InternalId=189437223]_Queued_mail_for_delivery/
@400000006afefa2d1747d8b4 status: local 0/10 remote 0/20
@400000006afefa4b371ddb0c new msg 1310736
@400000006afefa4b371dee94 info msg 1310736: bytes 6088 from <orders@shop.example> qp 21909 uid 10001
@400000006afefa4b371dee94 starting delivery 223: msg 1310736 to remote ida7@inkwell.test
@400000006afefa4b371e0604 status: local 0/10 remote 1/20
@400000006afefa4c1ef6430c new msg 1310758
@400000006afefa4c1ef6f6bc info msg 1310758: bytes 6163 from <orders@shop.example> qp 21912 uid 10001
@400000006afefa4c1ef6f6bc starting delivery 224: msg 1310758 to remote y.kurz3@freemail.test
@400000006afefa4c1ef6f6bc status: local 0/10 remote 2/20
@400000006afefa4c39a23044 delivery 223: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795095105_4a2bb98ab7a3_-_esmtp/
@400000006afefa4c39a23044 status: local 0/10 remote 1/20
@400000006afefa4c39a23044 end msg 1310736
@400000006afefa4d03366534 delivery 224: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_ACCB2AE3E9/
@400000006afefa4d0336da64 status: local 0/10 remote 0/20
@400000006afefa4d0337249c end msg 1310758
@400000006afefa811f24772c new msg 1310758
@400000006afefa811f24e48c info msg 1310758: bytes 5961 from <orders@shop.example> qp 22177 uid 10001
@400000006afefa811f24f42c starting delivery 225: msg 1310758 to remote carla11@grocer.example
@400000006afefa811f24f42c status: local 0/10 remote 1/20
@400000006afefa861a5a642c new msg 1310736
@400000006afefa861a5af4b4 info msg 1310736: bytes 2192 from <d.weiss@club.example> qp 22202 uid 7791
@400000006afefa861a5b94dc starting delivery 226: msg 1310736 to remote d.weiss3@inkwell.test
@400000006afefa861a5c7384 status: local 0/10 remote 2/20
@400000006afefa861a5c7384 starting delivery 227: msg 1310736 to remote r.frank0@kiosk.example
@400000006afefa861a5ce4cc status: local 0/10 remote 3/20
@400000006afefa861a5dafec starting delivery 228: msg 1310736 to remote carla11@bigmail.example
@400000006afefa861a5db7bc status: local 0/10 remote 4/20
@400000006afefa863776b524 delivery 228: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afefa863777842c status: local 0/10 remote 3/20
@400000006afefa881901ec94 delivery 227: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795095164_qp_6989/
@400000006afefa881901ec94 status: local 0/10 remote 2/20
@400000006afefa8832bd3c24 delivery 226: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795095164_f90eefa41100_-_esmtp/
@400000006afefa8832be229c status: local 0/10 remote 1/20
@400000006afefa8d09a2b684 delivery 225: deferral: Connected_to_198.51.100.72_but_greeting_failed./Remote_host_said:_421_4.3.2_All_server_ports_are_busy/
@400000006afefa8d09a300bc status: local 0/10 remote 0/20
@400000006afefa9d38aab4cc new msg 1310784
@400000006afefa9d38aac084 info msg 1310784: bytes 5284 from <sara@club.example> qp 22319 uid 7791
@400000006afefa9d38ab60ac starting delivery 229: msg 1310784 to local shop.example-anna.koch@shop.example
@400000006afefa9d38abf134 status: local 1/10 remote 0/20
@400000006afefa9d39ac1384 delivery 229: success: did_0+0+1/
@400000006afefa9d39ac1384 status: local 0/10 remote 0/20
@400000006afefa9d39aca024 end msg 1310784
@400000006afefa9f0cf2d3b4 new msg 1310784
@400000006afefa9f0cf2d3b4 info msg 1310784: bytes 919 from <m.roth5@freemail.test> qp 22326 uid 7791
@400000006afefa9f0cf3549c starting delivery 230: msg 1310784 to local paula@example.net
@400000006afefa9f0cf3549c status: local 1/10 remote 0/20
@400000006afefa9f114f2124 delivery 230: success: did_0+0+1/
@400000006afefa9f114f2124 status: local 0/10 remote 0/20
@400000006afefa9f114f2124 end msg 1310784
@400000006afefaa22792af14 new msg 1310784
@400000006afefaa22792af14 info msg 1310784: bytes 1672 from <ida1@ferry.test> qp 22343 uid 7791
@400000006afefaa2279385ec starting delivery 231: msg 1310784 to local club.example-f.braun@club.example
@400000006afefaa2279391a4 status: local 1/10 remote 0/20
@400000006afefaa2279391a4 starting delivery 232: msg 1310784 to local club.example-sara@club.example
@400000006afefaa2279454f4 status: local 2/10 remote 0/20
@400000006afefaa2279454f4 starting delivery 233: msg 1310784 to local shop.example-y.kurz@shop.example
@400000006afefaa2279454f4 status: local 3/10 remote 0/20
@400000006afefaa22794fcec starting delivery 234: msg 1310784 to local shop.example-anna.koch@shop.example
@400000006afefaa227953f54 status: local 4/10 remote 0/20
@400000006afefaa2279602a4 starting delivery 235: msg 1310784 to local club.example-d.weiss@club.example
@400000006afefaa2279625cc status: local 5/10 remote 0/20
@400000006afefaa22b61eb3c delivery 232: success: did_0+0+1/
@400000006afefaa22b62877c status: local 4/10 remote 0/20
@400000006afefaa22b7897ec delivery 234: success: did_0+0+1/
@400000006afefaa22b790934 status: local 3/10 remote 0/20
@400000006afefaa22be47534 delivery 235: success: did_0+0+1/
@400000006afefaa22be4bf6c status: local 2/10 remote 0/20
@400000006afefaa22d7c1c94 delivery 231: success: did_0+0+1/
@400000006afefaa22d7ca54c status: local 1/10 remote 0/20
@400000006afefaa22e4396fc delivery 233: success: did_0+0+1/
@400000006afefaa22e43ecec status: local 0/10 remote 0/20
@400000006afefaa22e447d74 end msg 1310784
@400000006afefb180456f44c new msg 1310784
@400000006afefb1804576594 info msg 1310784: bytes 1341 from <d.weiss32@slowpost.example> qp 22930 uid 7791
@400000006afefb180457fa04 starting delivery 236: msg 1310784 to local paula@example.net
@400000006afefb1804588e74 status: local 1/10 remote 0/20
@400000006afefb18051d0b3c delivery 236: success: did_0+0+1/
@400000006afefb18051d0b3c status: local 0/10 remote 0/20
@400000006afefb18051df59c end msg 1310784
@400000006afefb350867d90c new msg 1310784
@400000006afefb350867d90c info msg 1310784: bytes 3507 from <o.beck@shop.example> qp 23075 uid 7791
@400000006afefb350867f07c starting delivery 237: msg 1310784 to remote anna.koch6@grocer.example
@400000006afefb3508686994 status: local 0/10 remote 1/20
@400000006afefb351fd12a1c delivery 237: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795095339_qp_14310/
@400000006afefb351fd139bc status: local 0/10 remote 0/20
@400000006afefb351fd1ed6c end msg 1310784
@400000006afefb770e4d2fac new msg 1310784
@400000006afefb770e4deb2c info msg 1310784: bytes 1368 from <k.maier37@dune.test> qp 23406 uid 7791
@400000006afefb770e4e682c starting delivery 238: msg 1310784 to local shop.example-o.beck@shop.example
@400000006afefb770e4e682c status: local 1/10 remote 0/20
@400000006afefb7714fa5e74 delivery 238: success: did_0+0+1/
@400000006afefb7714fa5e74 status: local 0/10 remote 0/20
@400000006afefb7714fa896c end msg 1310784
@400000006afefb7c270c6044 ratelimit bigmail.example 451 x 20, see postmaster page
@400000006afefbc71b8576ac new msg 1310784
@400000006afefbc71b8576ac info msg 1310784: bytes 7763 from <b.lang@shop.example> qp 23807 uid 7791
@400000006afefbc71b86228c starting delivery 239: msg 1310784 to remote nina7@birch.example
@400000006afefbc71b86228c status: local 0/10 remote 1/20
@400000006afefbc813f5c39c delivery 239: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_A5302D56F9/
@400000006afefbc813f5c39c status: local 0/10 remote 0/20
@400000006afefbc813f5e2dc end msg 1310784
@400000006afefc0206b90fcc starting delivery 240: msg 1310775 to remote f.braun1@bigmail.example
@400000006afefc0206b92354 status: local 0/10 remote 1/20
@400000006afefc0228d8c3a4 delivery 240: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afefc0228d99e64 status: local 0/10 remote 0/20
@400000006afefc1128d12a54 starting delivery 241: msg 1310758 to remote carla11@grocer.example
@400000006afefc1128d17874 status: local 0/10 remote 1/20
@400000006afefc130b4fb6bc delivery 241: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795095559_qp_27701/
@400000006afefc130b4fb6bc status: local 0/10 remote 0/20
@400000006afefc130b4fb6bc end msg 1310758
@400000006afefc1639250934 starting delivery 242: msg 1310736 to remote carla11@bigmail.example
@400000006afefc1639250934 status: local 0/10 remote 1/20
@400000006afefc18340928cc delivery 242: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795095564_e938c1765450_-_esmtp/
@400000006afefc18340a0b5c status: local 0/10 remote 0/20
@400000006afefc18340a0b5c end msg 1310736
@400000006afefc3338ce55e4 new msg 1310736
@400000006afefc3338ce55e4 info msg 1310736: bytes 1550 from <h.vogel33@granite.test> qp 24349 uid 7791
@400000006afefc3338cefddc starting delivery 243: msg 1310736 to local greta@example.net
@400000006afefc3338cfc514 status: local 1/10 remote 0/20
@400000006afefc3402b09364 delivery 243: success: did_0+0+1/
@400000006afefc3402b0d9b4 status: local 0/10 remote 0/20
@400000006afefc3402b100c4 end msg 1310736
@400000006afefc4b34d24144 new msg 1310736
@400000006afefc4b34d27fc4 info msg 1310736: bytes 7231 from <orders@shop.example> qp 24469 uid 10001
@400000006afefc4b34d34ae4 starting delivery 244: msg 1310736 to remote v.horn12@bigmail.example
@400000006afefc4b34d35e6c status: local 0/10 remote 1/20
@400000006afefc4c1454cfa4 delivery 244: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afefc4c14558354 status: local 0/10 remote 0/20
@400000006afefd362f2d7614 new msg 1310758
@400000006afefd362f2dacc4 info msg 1310758: bytes 1235 from <r.frank37@bluebird.test> qp 25643 uid 7791
@400000006afefd362f2ddba4 starting delivery 245: msg 1310758 to local shop.example-o.beck@shop.example
@400000006afefd362f2ebe34 status: local 1/10 remote 0/20
@400000006afefd36316871f4 delivery 245: success: did_0+0+1/
@400000006afefd363168f2dc status: local 0/10 remote 0/20
@400000006afefd363168f2dc end msg 1310758
@400000006afefd463395f884 new msg 1310758
@400000006afefd4633961bac info msg 1310758: bytes 1160 from <d.weiss5@acorn.example> qp 25724 uid 7791
@400000006afefd4633968cf4 starting delivery 246: msg 1310758 to local wanda@example.net
@400000006afefd463397542c status: local 1/10 remote 0/20
@400000006afefd463783d09c delivery 246: success: did_0+0+1/
@400000006afefd463783d09c status: local 0/10 remote 0/20
@400000006afefd46378470c4 end msg 1310758
@400000006afefd510faee674 new msg 1310758
@400000006afefd510fafa5dc info msg 1310758: bytes 19166 from <sara@club.example> qp 25776 uid 7791
@400000006afefd510fafa5dc starting delivery 247: msg 1310758 to remote lena9@university.example
@400000006afefd510fafa5dc status: local 0/10 remote 1/20
@400000006afefd521629168c delivery 247: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<lena9@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afefd5216294954 status: local 0/10 remote 0/20
@400000006afefd9a354202a4 new msg 1310784
@400000006afefd9a3542c20c info msg 1310784: bytes 1692 from <paula7@vineyard.example> qp 26144 uid 7791
@400000006afefd9a354323b4 starting delivery 248: msg 1310784 to local club.example-r.frank@club.example
@400000006afefd9a3543373c status: local 1/10 remote 0/20
@400000006afefd9a3adf8e5c delivery 248: success: did_0+0+1/
@400000006afefd9a3adf8e5c status: local 0/10 remote 0/20
@400000006afefd9a3adfec1c end msg 1310784
@400000006afefdd81b44b874 new msg 1310784
@400000006afefdd81b45589c info msg 1310784: bytes 6255 from <f.braun@club.example> qp 26452 uid 7791
@400000006afefdd81b463f14 starting delivery 249: msg 1310784 to remote lena11@bigmail.example
@400000006afefdd81b470264 status: local 0/10 remote 1/20
@400000006afefdd83a2640dc delivery 249: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afefdd83a2640dc status: local 0/10 remote 0/20
@400000006afefddb04b3839c starting delivery 250: msg 1310736 to remote v.horn12@bigmail.example
@400000006afefddb04b3839c status: local 0/10 remote 1/20
@400000006afefddb1f43e60c delivery 250: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afefddb1f4491ec status: local 0/10 remote 0/20
@400000006afefea203dfc0ac new msg 1310771
@400000006afefea203e04964 info msg 1310771: bytes 6847 from <orders@shop.example> qp 27460 uid 10001
@400000006afefea203e04964 starting delivery 251: msg 1310771 to remote carla22@vineyard.example
@400000006afefea203e0e1bc status: local 0/10 remote 1/20
@400000006afefea307a661b4 delivery 251: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795096216_1dba3170158d_-_esmtp/
@400000006afefea307a6f23c status: local 0/10 remote 0/20
@400000006afefea307a77324 end msg 1310771
@400000006afefeb83419650c new msg 1310771
@400000006afefeb83419f594 info msg 1310771: bytes 1529 from <r.frank12@meadow.example> qp 27574 uid 7791
@400000006afefeb8341a66dc starting delivery 252: msg 1310771 to local shop.example-admin14@shop.example
@400000006afefeb8341ad824 status: local 1/10 remote 0/20
@400000006afefeb837568eac delivery 252: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afefeb837568eac status: local 0/10 remote 0/20
@400000006afefeb83756aa04 bounce msg 1310771 qp 27575
@400000006afefeb837576d54 end msg 1310771
@400000006afefeb8375eb884 new msg 1310771
@400000006afefeb8375efed4 info msg 1310771: bytes 2736 from <> qp 27575 uid 7796
@400000006afefeb8375efed4 starting delivery 253: msg 1310771 to remote r.frank12@meadow.example
@400000006afefeb8375f58ac status: local 0/10 remote 1/20
@400000006afefeb9235d5a34 new msg 1310782
@400000006afefeb9235d5a34 info msg 1310782: bytes 946 from <ida38@dairy.example> qp 27577 uid 7791
@400000006afefeb9235db024 starting delivery 254: msg 1310782 to local club.example-r.frank@club.example
@400000006afefeb9235e63d4 status: local 1/10 remote 1/20
@400000006afefeb924883dd4 delivery 254: success: did_0+0+1/
@400000006afefeb92488880c status: local 0/10 remote 1/20
@400000006afefeb92488880c end msg 1310782
@400000006afefebb006e11bc delivery 253: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795096238_qp_9826/
@400000006afefebb006e5fdc status: local 0/10 remote 0/20
@400000006afefebb006e5fdc end msg 1310771
@400000006afefeda1f975184 new msg 1310771
@400000006afefeda1f975184 info msg 1310771: bytes 1728 from <emma32@corner.test> qp 27742 uid 7791
@400000006afefeda1f97c2cc starting delivery 255: msg 1310771 to local club.example-sara@club.example
@400000006afefeda1f97edc4 status: local 1/10 remote 0/20
@400000006afefeda225a9bec delivery 255: success: did_0+0+1/
@400000006afefeda225aab8c status: local 0/10 remote 0/20
@400000006afefeda225b76ac end msg 1310771
@400000006afefee112858614 starting delivery 256: msg 1310758 to remote lena9@university.example
@400000006afefee11285f75c status: local 0/10 remote 1/20
@400000006afefee312e3af8c delivery 256: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795096279_aae32a64fd2a_-_esmtp/
@400000006afefee312e4345c status: local 0/10 remote 0/20
@400000006afefee312e48e34 end msg 1310758
@400000006afefef1163f9844 new msg 1310758
@400000006afefef116406364 info msg 1310758: bytes 5530 from <orders@shop.example> qp 27856 uid 10001
@400000006afefef116406364 starting delivery 257: msg 1310758 to remote m.roth10@bigmail.example
@400000006afefef116407ebc status: local 0/10 remote 1/20
@400000006afefef137373b24 delivery 257: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afefef137373b24 status: local 0/10 remote 0/20
@400000006afefef2263a3f4c new msg 1310771
@400000006afefef2263a3f4c info msg 1310771: bytes 178598 from <j.klein@club.example> qp 27863 uid 7791
@400000006afefef2263a3f4c starting delivery 258: msg 1310771 to remote ute10@bigmail.example
@400000006afefef2263b1624 status: local 0/10 remote 1/20
@400000006afefef30fdedbcc delivery 258: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afefef30fdf4544 status: local 0/10 remote 0/20
@400000006afefef936141fb4 new msg 1310782
@400000006afefef936144aac info msg 1310782: bytes 1288 from <anna.koch7@typo.test> qp 27899 uid 7791
@400000006afefef9361511e4 starting delivery 259: msg 1310782 to local carla@example.net
@400000006afefef9361511e4 status: local 1/10 remote 0/20
@400000006afefef938bb3374 delivery 259: success: did_0+0+1/
@400000006afefef938bb3374 status: local 0/10 remote 0/20
@400000006afefef938bb6254 end msg 1310782
@400000006afeff140593fc74 new msg 1310782
@400000006afeff1405945264 info msg 1310782: bytes 930 from <anna.koch15@dune.test> qp 28030 uid 7791
@400000006afeff1405945264 starting delivery 260: msg 1310782 to local shop.example-v.horn@shop.example
@400000006afeff140594fe44 status: local 1/10 remote 0/20
@400000006afeff140c5d2f1c delivery 260: success: did_0+0+1/
@400000006afeff140c5d9c7c status: local 0/10 remote 0/20
@400000006afeff140c5d9c7c end msg 1310782
@400000006afeff3d05f60234 new msg 1310782
@400000006afeff3d05f6543c info msg 1310782: bytes 2759 from <j.klein@club.example> qp 28235 uid 7791
@400000006afeff3d05f692bc starting delivery 261: msg 1310782 to remote h.vogel0@paper.example
@400000006afeff3d05f72efc status: local 0/10 remote 1/20
@400000006afeff3f13d245ac delivery 261: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795096371_5f5cbf68ed11_-_esmtp/
@400000006afeff3f13d245ac status: local 0/10 remote 0/20
@400000006afeff3f13d2a754 end msg 1310782
@400000006afeff6700d088c4 new msg 1310782
@400000006afeff6700d1388c info msg 1310782: bytes 1893 from <d.weiss@club.example> qp 28445 uid 7791
@400000006afeff6700d1388c starting delivery 262: msg 1310782 to local greta@example.net
@400000006afeff6700d1f7f4 status: local 1/10 remote 0/20
@400000006afeff6703bbd944 delivery 262: success: did_0+0+1/
@400000006afeff6703bc890c status: local 0/10 remote 0/20
@400000006afeff6703bd67b4 end msg 1310782
@400000006afeff682737e8cc starting delivery 263: msg 1310784 to remote lena11@bigmail.example
@400000006afeff682738b004 status: local 0/10 remote 1/20
@400000006afeff6919fd34b4 delivery 263: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006afeff6919fd82d4 status: local 0/10 remote 0/20
@400000006afeff6e31124b44 new msg 1310782
@400000006afeff6e3112eb6c info msg 1310782: bytes 4174 from <r.frank@club.example> qp 28484 uid 7791
@400000006afeff6e31138f7c starting delivery 264: msg 1310782 to local shop.example-z.jung@shop.example
@400000006afeff6e31138f7c status: local 1/10 remote 0/20
@400000006afeff6e34382424 delivery 264: success: did_0+0+1/
@400000006afeff6e3438a124 status: local 0/10 remote 0/20
@400000006afeff6e343977fc end msg 1310782
@400000006afeff8a23ca29ac new msg 1310782
@400000006afeff8a23caa2c4 info msg 1310782: bytes 4160 from <o.beck@shop.example> qp 28623 uid 7791
@400000006afeff8a23cae52c starting delivery 265: msg 1310782 to remote v.horn4@birch.example
@400000006afeff8a23caf4cc status: local 0/10 remote 1/20
@400000006afeff8b1a377e94 delivery 265: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_1879A58321/
@400000006afeff8b1a377e94 status: local 0/10 remote 0/20
@400000006afeff8b1a37c8cc end msg 1310782
@400000006afeffaa01ae0bcc starting delivery 266: msg 1310745 to remote z.jung@silent.test
@400000006afeffaa01ae0bcc status: local 0/10 remote 1/20
@400000006afeffaa0289ecdc delivery 266: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afeffaa028acb84 status: local 0/10 remote 0/20
@400000006afeffb5014727f4 new msg 1310782
@400000006afeffb5014756d4 info msg 1310782: bytes 25675 from <j.klein@club.example> qp 28835 uid 7791
@400000006afeffb501482dac starting delivery 267: msg 1310782 to remote v.horn8@freemail.test
@400000006afeffb50148e92c status: local 0/10 remote 1/20
@400000006afeffb62db4b8c4 delivery 267: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_324D3C2724/
@400000006afeffb62db58f9c status: local 0/10 remote 0/20
@400000006afeffb62db61084 end msg 1310782
@400000006afeffd30dc5044c new msg 1310782
@400000006afeffd30dc5db24 info msg 1310782: bytes 5266 from <orders@shop.example> qp 28986 uid 10001
@400000006afeffd30dc6ae14 starting delivery 268: msg 1310782 to remote greta12@castle.example
@400000006afeffd30dc6ae14 status: local 0/10 remote 1/20
@400000006afeffd511b1af9c delivery 268: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795096521_qp_12796/
@400000006afeffd511b25794 status: local 0/10 remote 0/20
@400000006afeffd511b25794 end msg 1310782
@400000006afeffee207e8cd4 new msg 1310782
@400000006afeffee207ee6ac info msg 1310782: bytes 985 from <paula10@lantern.test> qp 29122 uid 7791
@400000006afeffee207f8ea4 starting delivery 269: msg 1310782 to local club.example-r.frank@club.example
@400000006afeffee207fb1cc status: local 1/10 remote 0/20
@400000006afeffee266df594 delivery 269: success: did_0+0+1/
@400000006afeffee266e8234 status: local 0/10 remote 0/20
@400000006afeffee266eb8e4 end msg 1310782
@400000006aff003c06268044 new msg 1310782
@400000006aff003c0627571c info msg 1310782: bytes 34479 from <greta@example.net> qp 29510 uid 7791
@400000006aff003c062806e4 starting delivery 270: msg 1310782 to remote emma6@university.example
@400000006aff003c0628705c status: local 0/10 remote 1/20
@400000006aff003c2959d2b4 delivery 270: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<emma6@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006aff003c295a8664 status: local 0/10 remote 0/20
@400000006aff006d21db907c new msg 1310755
@400000006aff006d21db984c info msg 1310755: bytes 1284 from <ute@shop.example> qp 29757 uid 7791
@400000006aff006d21dbd2e4 starting delivery 271: msg 1310755 to remote carla10@tower.test
@400000006aff006d21dbd2e4 status: local 0/10 remote 1/20
@400000006aff006d21dc9e04 starting delivery 272: msg 1310755 to remote r.frank2@cloudy.example
@400000006aff006d21dcb95c status: local 0/10 remote 2/20
@400000006aff006d21dcd0cc starting delivery 273: msg 1310755 to remote v.horn3@inkwell.test
@400000006aff006d21dcd0cc status: local 0/10 remote 3/20
@400000006aff006d21dcd0cc starting delivery 274: msg 1310755 to remote m.roth1@cloudy.example
@400000006aff006d21dd1b04 status: local 0/10 remote 4/20
@400000006aff006e208f0b7c delivery 274: failure: 198.51.100.152_does_not_like_recipient./Remote_host_said:_550_5.1.1_<m.roth1@cloudy.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.152./
@400000006aff006e208f904c status: local 0/10 remote 3/20
@400000006aff006e3278e40c delivery 273: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795096675_83437755fe51_-_esmtp/
@400000006aff006e32795554 status: local 0/10 remote 2/20
@400000006aff006f06f906cc delivery 272: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_E62D47A9AA/
@400000006aff006f06f99f24 status: local 0/10 remote 1/20
@400000006aff006f0ddd1474 delivery 271: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795096675_qp_18565/
@400000006aff006f0ddd1474 status: local 0/10 remote 0/20
@400000006aff006f0ddd9174 bounce msg 1310755 qp 29766
@400000006aff006f0dddd3dc end msg 1310755
@400000006aff006f0e0aa484 new msg 1310755
@400000006aff006f0e0adb34 info msg 1310755: bytes 2466 from <> qp 29766 uid 7796
@400000006aff006f0e0b3cdc starting delivery 275: msg 1310755 to local shop.example-ute@shop.example
@400000006aff006f0e0bc594 status: local 1/10 remote 0/20
@400000006aff006f119ce74c delivery 275: success: did_0+0+1/
@400000006aff006f119ce74c status: local 0/10 remote 0/20
@400000006aff006f119ce74c end msg 1310755
@400000006aff00721c224f04 new msg 1310755
@400000006aff00721c224f04 info msg 1310755: bytes 3107 from <ute@shop.example> qp 29782 uid 7791
@400000006aff00721c231a24 starting delivery 276: msg 1310755 to remote wanda2@reed.test
@400000006aff00721c23d1bc status: local 0/10 remote 1/20
@400000006aff0072364351bc delivery 276: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795096680_15d7828350b3_-_esmtp/
@400000006aff007236437cb4 status: local 0/10 remote 0/20
@400000006aff0072364447d4 end msg 1310755
@400000006aff007e0bd0f4ac new msg 1310755
@400000006aff007e0bd17594 info msg 1310755: bytes 3898 from <emma@club.example> qp 29840 uid 7791
@400000006aff007e0bd17594 starting delivery 277: msg 1310755 to remote r.frank1@typo.test
@400000006aff007e0bd17594 status: local 0/10 remote 1/20
@400000006aff007e1b5713ac delivery 277: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006aff007e1b57d6fc status: local 0/10 remote 0/20
@400000006aff007e1b57f254 bounce msg 1310755 qp 29842
@400000006aff007e1b58157c end msg 1310755
@400000006aff007e1b6724f4 new msg 1310755
@400000006aff007e1b6724f4 info msg 1310755: bytes 5207 from <> qp 29842 uid 7796
@400000006aff007e1b67d4bc starting delivery 278: msg 1310755 to local club.example-emma@club.example
@400000006aff007e1b681ef4 status: local 1/10 remote 0/20
@400000006aff007e1ee3574c delivery 278: success: did_0+0+1/
@400000006aff007e1ee3574c status: local 0/10 remote 0/20
@400000006aff007e1ee3574c end msg 1310755
@400000006aff0081332c8c3c starting delivery 279: msg 1310758 to remote m.roth10@bigmail.example
@400000006aff0081332c8c3c status: local 0/10 remote 1/20
@400000006aff00820b8acbbc starting delivery 280: msg 1310771 to remote ute10@bigmail.example
@400000006aff00820b8b9ac4 status: local 0/10 remote 2/20
@400000006aff0082170b586c delivery 279: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006aff0082170bae5c status: local 0/10 remote 1/20
@400000006aff0082276cb084 delivery 280: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006aff0082276cb084 status: local 0/10 remote 0/20
@400000006aff00c42c5b4b14 new msg 1310755
@400000006aff00c42c5b52e4 info msg 1310755: bytes 1449 from <greta3@slowpost.example> qp 30193 uid 7791
@400000006aff00c42c5b6284 starting delivery 281: msg 1310755 to local shop.example-y.kurz@shop.example
@400000006aff00c42c5c29bc status: local 1/10 remote 0/20
@400000006aff00c43296206c delivery 281: success: did_0+0+1/
@400000006aff00c43296206c status: local 0/10 remote 0/20
@400000006aff00c43296283c end msg 1310755
@400000006aff01083735d7ac new msg 1310755
@400000006aff010837369ee4 info msg 1310755: bytes 734 from <root@mx1.example.net> qp 30534 uid 0
@400000006aff01083736f8bc starting delivery 282: msg 1310755 to local root@mx1.example.net
@400000006aff01083737cf94 status: local 1/10 remote 0/20
@400000006aff01083ab3272c delivery 282: success: did_0+1+0/qp_30535/
@400000006aff01083ab40da4 status: local 0/10 remote 0/20
@400000006aff01083ab40da4 end msg 1310755
@400000006aff01083ad1ea2c new msg 1310755
@400000006aff01083ad1ea2c info msg 1310755: bytes 974 from <root@mx1.example.net> qp 30535 uid 7790
@400000006aff01083ad2960c starting delivery 283: msg 1310755 to local greta@example.net
@400000006aff01083ad2fb9c status: local 1/10 remote 0/20
@400000006aff010906883fb4 delivery 283: success: did_0+0+1/
@400000006aff0109068906ec status: local 0/10 remote 0/20
@400000006aff010906891a74 end msg 1310755
@400000006aff01cc393c3e9c starting delivery 284: msg 1310782 to remote emma6@university.example
@400000006aff01cc393c90a4 status: local 0/10 remote 1/20
@400000006aff01ce0d3b4a7c new msg 1310755
@400000006aff01ce0d3b4a7c info msg 1310755: bytes 1408 from <ida14@orchard.test> qp 31521 uid 7791
@400000006aff01ce0d3b4a7c starting delivery 285: msg 1310755 to local club.example-k.maier@club.example
@400000006aff01ce0d3b4a7c status: local 1/10 remote 1/20
@400000006aff01ce0e5c23cc delivery 285: failure: user_is_over_quota/
@400000006aff01ce0e5ca0cc status: local 0/10 remote 1/20
@400000006aff01ce0e5ca0cc bounce msg 1310755 qp 31522
@400000006aff01ce0e5ca0cc end msg 1310755
@400000006aff01ce0e89a824 new msg 1310755
@400000006aff01ce0e89a824 info msg 1310755: bytes 2811 from <> qp 31522 uid 7796
@400000006aff01ce0e89a824 starting delivery 286: msg 1310755 to remote ida14@orchard.test
@400000006aff01ce0e8a213c status: local 0/10 remote 2/20
@400000006aff01ce16ecfee4 delivery 284: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795097026_76e5a08a5b9a_-_esmtp/
@400000006aff01ce16ed02cc status: local 0/10 remote 1/20
@400000006aff01ce16ed02cc end msg 1310782
@400000006aff01d029e9d5e4 delivery 286: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795097028_52fb9f4b6971_-_esmtp/
@400000006aff01d029ea5e9c status: local 0/10 remote 0/20
@400000006aff01d029ea9934 end msg 1310755
@400000006aff01fb2bc7aa1c starting delivery 287: msg 1310765 to remote j.klein21@bigmail.example
@400000006aff01fb2bc7aa1c status: local 0/10 remote 1/20
@400000006aff01fc0abba864 delivery 287: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006aff01fc0abbf684 status: local 0/10 remote 0/20
@400000006aff020b388064c4 new msg 1310755
@400000006aff020b3880dddc info msg 1310755: bytes 9552 from <b.lang@shop.example> qp 31829 uid 7791
@400000006aff020b3880dddc starting delivery 288: msg 1310755 to remote h.vogel5@shipyard.test
@400000006aff020b3880dddc status: local 0/10 remote 1/20
@400000006aff020c0e1d26cc delivery 288: failure: 198.51.100.75_does_not_like_recipient./Remote_host_said:_550_5.1.1_<h.vogel5@shipyard.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.75./
@400000006aff020c0e1d9bfc status: local 0/10 remote 0/20
@400000006aff020c0e1e18fc bounce msg 1310755 qp 31831
@400000006aff020c0e1ed864 end msg 1310755
@400000006aff020c0e5f9a84 new msg 1310755
@400000006aff020c0e606d74 info msg 1310755: bytes 10895 from <> qp 31831 uid 7796
@400000006aff020c0e60abf4 starting delivery 289: msg 1310755 to local shop.example-b.lang@shop.example
@400000006aff020c0e60abf4 status: local 1/10 remote 0/20
@400000006aff020c14ff01f4 delivery 289: success: did_0+0+1/
@400000006aff020c14ff01f4 status: local 0/10 remote 0/20
@400000006aff020c14ffa9ec end msg 1310755
@400000006aff022a29c29aec new msg 1310755
@400000006aff022a29c29aec info msg 1310755: bytes 1381 from <emma18@lighthouse.test> qp 31983 uid 7791
@400000006aff022a29c29aec starting delivery 290: msg 1310755 to local shop.example-m.roth@shop.example
@400000006aff022a29c2fc94 status: local 1/10 remote 0/20
@400000006aff022a2b282dfc delivery 290: success: did_0+0+1/
@400000006aff022a2b287834 status: local 0/10 remote 0/20
@400000006aff022a2b2927fc end msg 1310755
@400000006aff023105b87c34 new msg 1310755
@400000006aff023105b87c34 info msg 1310755: bytes 7044 from <j.klein@club.example> qp 32015 uid 7791
@400000006aff023105b87c34 starting delivery 291: msg 1310755 to remote carla0@reed.test
@400000006aff023105b8f934 status: local 0/10 remote 1/20
@400000006aff02321956908c delivery 291: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795097127_abe021e89593_-_esmtp/
@400000006aff02321956fdec status: local 0/10 remote 0/20
@400000006aff0232195782bc end msg 1310755
@400000006aff028b014b719c starting delivery 292: msg 1310736 to remote v.horn12@bigmail.example
@400000006aff028b014b719c status: local 0/10 remote 1/20
@400000006aff028b1916f74c delivery 292: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006aff028b1917d20c status: local 0/10 remote 0/20
@400000006aff029205488fdc new msg 1310755
@400000006aff02920548a364 info msg 1310755: bytes 4701 from <lena@club.example> qp 32500 uid 7791
@400000006aff02920548a364 starting delivery 293: msg 1310755 to remote carla6@customer.example
@400000006aff0292054962cc status: local 0/10 remote 1/20
@400000006aff02933ad93d2c delivery 293: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795097224_aea0a45d595f_-_esmtp/
@400000006aff02933ad93d2c status: local 0/10 remote 0/20
@400000006aff02933ad93d2c end msg 1310755
@400000006aff02a03abab4c4 new msg 1310755
@400000006aff02a03abb7bfc info msg 1310755: bytes 1386 from <o.beck3@acorn.example> qp 32574 uid 7791
@400000006aff02a03abbed44 starting delivery 294: msg 1310755 to local shop.example-b.lang@shop.example
@400000006aff02a03abca8c4 status: local 1/10 remote 0/20
@400000006aff02a1010cbaec delivery 294: success: did_0+0+1/
@400000006aff02a1010cbaec status: local 0/10 remote 0/20
@400000006aff02a1010cbaec end msg 1310755
@400000006aff034836683af4 new msg 1310755
@400000006aff034836683af4 info msg 1310755: bytes 1794 from <sara12@freemail.test> qp 946 uid 7791
@400000006aff03483668e6d4 starting delivery 295: msg 1310755 to local carla@example.net
@400000006aff03483668e6d4 status: local 1/10 remote 0/20
@400000006aff0349008d1724 delivery 295: success: did_0+0+1/
@400000006aff0349008d421c status: local 0/10 remote 0/20
@400000006aff0349008e0184 end msg 1310755
@400000006aff03a105147fbc new msg 1310755
@400000006aff03a10514ed1c info msg 1310755: bytes 7219 from <orders@shop.example> qp 1387 uid 10001
@400000006aff03a10514ed1c starting delivery 296: msg 1310755 to remote v.horn9@library.example
@400000006aff03a10515cfac status: local 0/10 remote 1/20
@400000006aff03a11abd6004 delivery 296: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1wBA6C-9BC254-92/
@400000006aff03a11abddd04 status: local 0/10 remote 0/20
@400000006aff03a11abe3eac end msg 1310755
@400000006aff03c10f5fc88c new msg 1310755
@400000006aff03c10f608024 info msg 1310755: bytes 87412903 from <k.maier@club.example> qp 1548 uid 7791
@400000006aff03c10f6110ac starting delivery 297: msg 1310755 to remote druck@partner.test
@400000006aff03c10f61f724 status: local 0/10 remote 1/20
@400000006aff03d20cf4101c starting delivery 298: msg 1310775 to remote f.braun1@bigmail.example
@400000006aff03d20cf4df24 status: local 0/10 remote 2/20
@400000006aff03d2389d9d3c delivery 298: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006aff03d2389d9d3c status: local 0/10 remote 1/20
@400000006aff03f61ef85e1c new msg 1310782
@400000006aff03f61ef8758c info msg 1310782: bytes 2303 from <b.lang38@freemail.test> qp 1814 uid 7791
@400000006aff03f61ef8758c starting delivery 299: msg 1310782 to local greta@example.net
@400000006aff03f61ef87974 status: local 1/10 remote 1/20
@400000006aff03f61fd377f4 delivery 299: success: did_0+0+1/
@400000006aff03f61fd3e554 status: local 0/10 remote 1/20
@400000006aff03f61fd4cbcc end msg 1310782
@400000006aff04043a3a7c8c delivery 297: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F2779A6BDB/
@400000006aff04043a3a8c2c status: local 0/10 remote 0/20
@400000006aff04043a3b3fdc end msg 1310755
@400000006aff04182fd016e4 starting delivery 300: msg 1310784 to remote lena11@bigmail.example
@400000006aff04182fd0882c status: local 0/10 remote 1/20
@400000006aff041915840c8c delivery 300: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006aff04191584721c status: local 0/10 remote 0/20
@400000006aff042f198950bc new msg 1310755
@400000006aff042f198950bc info msg 1310755: bytes 3430 from <d.weiss@club.example> qp 2099 uid 7791
@400000006aff042f19897f9c starting delivery 301: msg 1310755 to remote d.weiss5@cloudy.example
@400000006aff042f19897f9c status: local 0/10 remote 1/20
@400000006aff04302523b2b4 delivery 301: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_62070944EC/
@400000006aff04302523b2b4 status: local 0/10 remote 0/20
@400000006aff043025241c2c end msg 1310755
@400000006aff04353039e4d4 new msg 1310755
@400000006aff0435303a5a04 info msg 1310755: bytes 4225 from <v.horn@shop.example> qp 2131 uid 7791
@400000006aff0435303a8ccc starting delivery 302: msg 1310755 to remote h.vogel4@tailor.example
@400000006aff0435303b1d54 status: local 0/10 remote 1/20
@400000006aff04362a197934 delivery 302: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<c915b5cee036204b@mail.example>_[InternalId=1594587981]_Queued_mail_for_delivery/
@400000006aff04362a1a05d4 status: local 0/10 remote 0/20
@400000006aff04362a1a3c84 end msg 1310755
@400000006aff04372d1a0f04 new msg 1310755
@400000006aff04372d1a0f04 info msg 1310755: bytes 166847 from <d.weiss@club.example> qp 2140 uid 7791
@400000006aff04372d1a9f8c starting delivery 303: msg 1310755 to remote sara2@birch.example
@400000006aff04372d1a9f8c status: local 0/10 remote 1/20
@400000006aff043922327e64 delivery 303: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_46E33C7B5C/
@400000006aff043922327e64 status: local 0/10 remote 0/20
@400000006aff043922332274 end msg 1310755
@400000006aff04ad0e22d004 new msg 1310755
@400000006aff04ad0e2331ac info msg 1310755: bytes 1759 from <sara10@opera.example> qp 2728 uid 7791
@400000006aff04ad0e23e944 starting delivery 304: msg 1310755 to local club.example-nina@club.example
@400000006aff04ad0e249cf4 status: local 1/10 remote 0/20
@400000006aff04ad11eedfac delivery 304: success: did_0+0+1/
@400000006aff04ad11ef5cac status: local 0/10 remote 0/20
@400000006aff04ad11efe94c end msg 1310755
@400000006aff04de0af722f4 new msg 1310755
@400000006aff04de0af80d54 info msg 1310755: bytes 2357 from <greta@example.net> qp 2972 uid 7791
@400000006aff04de0af86b14 starting delivery 305: msg 1310755 to remote z.jung6@customer.example
@400000006aff04de0af86b14 status: local 0/10 remote 1/20
@400000006aff04df36d9fff4 delivery 305: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795097812_c0f71a51f489_-_esmtp/
@400000006aff04df36da0bac status: local 0/10 remote 0/20
@400000006aff04df36da3a8c end msg 1310755
@400000006aff04e6261a4f84 starting delivery 306: msg 1310764 to remote wanda5@slowpost.example
@400000006aff04e6261a8634 status: local 0/10 remote 1/20
@400000006aff04e8135ec744 delivery 306: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<556236a8bc7030d0@mail.example>_[InternalId=947582311]_Queued_mail_for_delivery/
@400000006aff04e8135f2504 status: local 0/10 remote 0/20
@400000006aff04e8135f28ec bounce msg 1310764 qp 3023
@400000006aff04e8135f28ec end msg 1310764
@400000006aff04e8136bea8c new msg 1310764
@400000006aff04e8136bee74 info msg 1310764: bytes 2745 from <> qp 3023 uid 7796
@400000006aff04e8136bee74 starting delivery 307: msg 1310764 to local club.example-d.weiss@club.example
@400000006aff04e8136c09cc status: local 1/10 remote 0/20
@400000006aff04e8169378ec delivery 307: success: did_0+0+1/
@400000006aff04e8169378ec status: local 0/10 remote 0/20
@400000006aff04e8169378ec end msg 1310764
@400000006aff04f43457f0c4 new msg 1310764
@400000006aff04f4345813ec info msg 1310764: bytes 2223 from <t.wolf@shop.example> qp 3086 uid 7791
@400000006aff04f4345871ac starting delivery 308: msg 1310764 to local shop.example-ute@shop.example
@400000006aff04f4345871ac status: local 1/10 remote 0/20
@400000006aff04f43458a474 starting delivery 309: msg 1310764 to local shop.example-o.beck@shop.example
@400000006aff04f43458a474 status: local 2/10 remote 0/20
@400000006aff04f43458d73c starting delivery 310: msg 1310764 to local club.example-k.maier@club.example
@400000006aff04f434596f94 status: local 3/10 remote 0/20
@400000006aff04f43459dcf4 starting delivery 311: msg 1310764 to local club.example-lena@club.example
@400000006aff04f4345aa044 status: local 4/10 remote 0/20
@400000006aff04f436a474ec delivery 310: failure: user_is_over_quota/
@400000006aff04f436a474ec status: local 3/10 remote 0/20
@400000006aff04f439480254 delivery 309: success: did_0+0+1/
@400000006aff04f43948e8cc status: local 2/10 remote 0/20
@400000006aff04f439ed52a4 delivery 308: success: did_0+0+1/
@400000006aff04f439ed52a4 status: local 1/10 remote 0/20
@400000006aff04f43a5791dc delivery 311: success: did_0+0+1/
@400000006aff04f43a5791dc status: local 0/10 remote 0/20
@400000006aff04f43a5795c4 bounce msg 1310764 qp 3087
@400000006aff04f43a57a564 end msg 1310764
@400000006aff04f43a8abb84 new msg 1310764
@400000006aff04f43a8abb84 info msg 1310764: bytes 3515 from <> qp 3087 uid 7796
@400000006aff04f43a8b05bc starting delivery 312: msg 1310764 to local shop.example-t.wolf@shop.example
@400000006aff04f43a8b05bc status: local 1/10 remote 0/20
@400000006aff04f5064d51c4 delivery 312: success: did_0+0+1/
@400000006aff04f5064e3454 status: local 0/10 remote 0/20
@400000006aff04f5064ec0f4 end msg 1310764
@400000006aff05142ad4a72c new msg 1310764
@400000006aff05142ad537b4 info msg 1310764: bytes 41438 from <y.kurz@shop.example> qp 3245 uid 7791
@400000006aff05142ad5b4b4 starting delivery 313: msg 1310764 to local shop.example-v.horn@shop.example
@400000006aff05142ad62dcc status: local 1/10 remote 0/20
@400000006aff05142ad6f504 starting delivery 314: msg 1310764 to local shop.example-anna.koch@shop.example
@400000006aff05142ad75a94 status: local 2/10 remote 0/20
@400000006aff05142ad7d3ac starting delivery 315: msg 1310764 to local carla@example.net
@400000006aff05142ad88b44 status: local 3/10 remote 0/20
@400000006aff05142ad88b44 starting delivery 316: msg 1310764 to local shop.example-t.wolf@shop.example
@400000006aff05142ad8d964 status: local 4/10 remote 0/20
@400000006aff05142ea89674 delivery 313: success: did_0+0+1/
@400000006aff05142ea8d10c status: local 3/10 remote 0/20
@400000006aff05142ed70914 delivery 315: success: did_0+0+1/
@400000006aff05142ed7999c status: local 2/10 remote 0/20
@400000006aff05142efbf24c delivery 316: success: did_0+0+1/
@400000006aff05142efc8e8c status: local 1/10 remote 0/20
@400000006aff051430578aac delivery 314: success: did_0+0+1/
@400000006aff0514305826ec status: local 0/10 remote 0/20
@400000006aff05143058afa4 end msg 1310764
@400000006aff053104f5766c starting delivery 317: msg 1310758 to remote m.roth10@bigmail.example
@400000006aff053104f5d044 status: local 0/10 remote 1/20
@400000006aff05320987c414 starting delivery 318: msg 1310771 to remote ute10@bigmail.example
@400000006aff05320987c414 status: local 0/10 remote 2/20
@400000006aff053217477af4 delivery 317: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795097895_69cb85d8336b_-_esmtp/
@400000006aff053217477edc status: local 0/10 remote 1/20
@400000006aff05321747ec3c end msg 1310758
@400000006aff05322bbd45f4 delivery 318: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006aff05322bbdea04 status: local 0/10 remote 0/20
@400000006aff05c3152b653c new msg 1310758
@400000006aff05c3152bb35c info msg 1310758: bytes 1332 from <emma@club.example> qp 4118 uid 7791
@400000006aff05c3152bb35c starting delivery 319: msg 1310758 to remote sara6@bigmail.example
@400000006aff05c3152c5f3c status: local 0/10 remote 1/20
@400000006aff05c33a2c47d4 delivery 319: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006aff05c33a2c8e24 status: local 0/10 remote 0/20
@400000006aff05d320694b6c new msg 1310764
@400000006aff05d320694b6c info msg 1310764: bytes 2771 from <sara@club.example> qp 4199 uid 7791
@400000006aff05d32069a92c starting delivery 320: msg 1310764 to local club.example-sara@club.example
@400000006aff05d3206a2244 status: local 1/10 remote 0/20
@400000006aff05d327ffdc4c delivery 320: success: did_0+0+1/
@400000006aff05d328009f9c status: local 0/10 remote 0/20
@400000006aff05d32800f58c end msg 1310764
@400000006aff05e51cc2b96c new msg 1310764
@400000006aff05e51cc33e3c info msg 1310764: bytes 1721 from <y.kurz11@cedar.test> qp 4289 uid 7791
@400000006aff05e51cc418fc starting delivery 321: msg 1310764 to local shop.example-anna.koch@shop.example
@400000006aff05e51cc45b64 status: local 1/10 remote 0/20
@400000006aff05e5230b9884 delivery 321: success: did_0+0+1/
@400000006aff05e5230ba054 status: local 0/10 remote 0/20
@400000006aff05e5230c213c end msg 1310764
@400000006aff060c21231204 new msg 1310764
@400000006aff060c2123e8dc info msg 1310764: bytes 5565 from <k.maier@club.example> qp 4484 uid 7791
@400000006aff060c21245254 starting delivery 322: msg 1310764 to remote h.vogel6@freemail.test
@400000006aff060c2124563c status: local 0/10 remote 1/20
@400000006aff060e2fba1614 delivery 322: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_134EADAE09/
@400000006aff060e2fba73d4 status: local 0/10 remote 0/20
@400000006aff060e2fbb0c2c end msg 1310764
@400000006aff068a005916a4 new msg 1310764
@400000006aff068a00597c34 info msg 1310764: bytes 1453 from <j.klein@club.example> qp 5112 uid 7791
@400000006aff068a005a1874 starting delivery 323: msg 1310764 to remote d.weiss1@garden.example
@400000006aff068a005adfac status: local 0/10 remote 1/20
@400000006aff068c0453db54 delivery 323: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1w99E9-201550-59/
@400000006aff068c04545854 status: local 0/10 remote 0/20
@400000006aff068c0454f0ac end msg 1310764
@400000006aff0753142b528c starting delivery 324: msg 1310758 to remote sara6@bigmail.example
@400000006aff0753142b5e44 status: local 0/10 remote 1/20
@400000006aff0753336cd92c delivery 324: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006aff0753336cd92c status: local 0/10 remote 0/20
@400000006aff07671bf56ad4 new msg 1310764
@400000006aff07671bf5c0c4 info msg 1310764: bytes 1765 from <sara5@acorn.example> qp 6219 uid 7791
@400000006aff07671bf5c0c4 starting delivery 325: msg 1310764 to local carla@example.net
@400000006aff07671bf69b84 status: local 1/10 remote 0/20
@400000006aff076721610d34 delivery 325: success: did_0+0+1/
@400000006aff076721611cd4 status: local 0/10 remote 0/20
@400000006aff076721611cd4 end msg 1310764
@400000006aff079525810d24 new msg 1310764
@400000006aff07952581f39c info msg 1310764: bytes 32074 from <r.frank@club.example> qp 6450 uid 7791
@400000006aff07952582515c starting delivery 326: msg 1310764 to remote ute1@cedar.test
@400000006aff0795258310c4 status: local 0/10 remote 1/20
@400000006aff079e1c8ab97c delivery 326: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff079e1c8ab97c status: local 0/10 remote 0/20
@400000006aff07ca313505e4 new msg 1310755
@400000006aff07ca3135b5ac info msg 1310755: bytes 1319 from <o.beck9@bigmail.example> qp 6716 uid 7791
@400000006aff07ca3135e0a4 starting delivery 327: msg 1310755 to local wanda@example.net
@400000006aff07ca31363694 status: local 1/10 remote 0/20
@400000006aff07ca3136618c starting delivery 328: msg 1310755 to local club.example-h.vogel@club.example
@400000006aff07ca3136ee2c status: local 2/10 remote 0/20
@400000006aff07ca32b76bdc delivery 328: success: did_0+0+1/
@400000006aff07ca32b792ec status: local 1/10 remote 0/20
@400000006aff07ca33fcd48c delivery 327: success: did_0+0+1/
@400000006aff07ca33fd6514 status: local 0/10 remote 0/20
@400000006aff07ca33fe2864 end msg 1310755
@400000006aff07f0390a8bf4 new msg 1310755
@400000006aff07f0390b0124 info msg 1310755: bytes 31312 from <k.maier@club.example> qp 6906 uid 7791
@400000006aff07f0390b0124 starting delivery 329: msg 1310755 to remote r.frank11@valley.test
@400000006aff07f0390b0124 status: local 0/10 remote 1/20
@400000006aff07f20f71d5a4 delivery 329: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w2C48-573035-72/
@400000006aff07f20f7271e4 status: local 0/10 remote 0/20
@400000006aff07f20f7271e4 end msg 1310755
@400000006aff080e181f3584 new msg 1310755
@400000006aff080e1820048c info msg 1310755: bytes 1995 from <y.kurz@shop.example> qp 7054 uid 7791
@400000006aff080e18207da4 starting delivery 330: msg 1310755 to remote ute11@grey.test
@400000006aff080e18215094 status: local 0/10 remote 1/20
@400000006aff080f0e28810c delivery 330: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<ute11@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006aff080f0e293c8c status: local 0/10 remote 0/20
@400000006aff0810119af34c new msg 1310782
@400000006aff0810119af34c info msg 1310782: bytes 1287 from <j.klein@club.example> qp 7063 uid 7791
@400000006aff0810119b1e44 starting delivery 331: msg 1310782 to remote k.maier9@vineyard.example
@400000006aff0810119b4554 status: local 0/10 remote 1/20
@400000006aff081118e1dd8c delivery 331: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795098630_0031fee2c174_-_esmtp/
@400000006aff081118e1dd8c status: local 0/10 remote 0/20
@400000006aff081118e2c01c end msg 1310782
@400000006aff08122b531274 new msg 1310782
@400000006aff08122b53647c info msg 1310782: bytes 734 from <root@mx1.example.net> qp 7075 uid 0
@400000006aff08122b541444 starting delivery 332: msg 1310782 to local root@mx1.example.net
@400000006aff08122b541444 status: local 1/10 remote 0/20
@400000006aff08122f2b89e4 new msg 1310790
@400000006aff08122f2bf744 info msg 1310790: bytes 974 from <root@mx1.example.net> qp 7076 uid 7790
@400000006aff08122f2c8f9c starting delivery 333: msg 1310790 to local greta@example.net
@400000006aff08122f2cd9d4 status: local 2/10 remote 0/20
@400000006aff08122f2cd9d4 delivery 332: success: did_0+1+0/qp_7076/
@400000006aff08122f2cd9d4 status: local 1/10 remote 0/20
@400000006aff08122f2cd9d4 end msg 1310782
@400000006aff08123396796c delivery 333: success: did_0+0+1/
@400000006aff08123396796c status: local 0/10 remote 0/20
@400000006aff081233968524 end msg 1310790
@400000006aff085418794c04 new msg 1310790
@400000006aff0854187976fc info msg 1310790: bytes 1741 from <h.vogel10@slowpost.example> qp 7404 uid 7791
@400000006aff0854187a133c starting delivery 334: msg 1310790 to local carla@example.net
@400000006aff0854187a133c status: local 1/10 remote 0/20
@400000006aff08541b1c643c delivery 334: success: did_0+0+1/
@400000006aff08541b1d4e9c status: local 0/10 remote 0/20
@400000006aff08541b1e0634 end msg 1310790
@400000006aff08b932ec183c new msg 1310790
@400000006aff08b932ec1c24 info msg 1310790: bytes 2081 from <z.jung@shop.example> qp 7911 uid 7791
@400000006aff08b932ec1c24 starting delivery 335: msg 1310790 to local shop.example-v.horn@shop.example
@400000006aff08b932ec1c24 status: local 1/10 remote 0/20
@400000006aff08b93750be64 delivery 335: success: did_0+0+1/
@400000006aff08b93751200c status: local 0/10 remote 0/20
@400000006aff08b937515e8c end msg 1310790
@400000006aff09250fc8274c starting delivery 336: msg 1310764 to remote ute1@cedar.test
@400000006aff09250fc84e5c status: local 0/10 remote 1/20
@400000006aff09271727f88c delivery 336: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<0057b0ec10ae862e@mail.example>_[InternalId=1659880036]_Queued_mail_for_delivery/
@400000006aff09271727f88c status: local 0/10 remote 0/20
@400000006aff09271727f88c end msg 1310764
@400000006aff09490f7e50f4 new msg 1310764
@400000006aff09490f7efcd4 info msg 1310764: bytes 2872 from <sara@club.example> qp 8628 uid 7791
@400000006aff09490f7fd794 starting delivery 337: msg 1310764 to remote lena6@bigmail.example
@400000006aff09490f80a69c status: local 0/10 remote 1/20
@400000006aff094937514b04 delivery 337: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<lena6@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006aff09493751e744 status: local 0/10 remote 0/20
@400000006aff094937526444 bounce msg 1310764 qp 8631
@400000006aff094937529324 end msg 1310764
@400000006aff0949378a7f8c new msg 1310764
@400000006aff0949378b2784 info msg 1310764: bytes 3817 from <> qp 8631 uid 7796
@400000006aff0949378b2784 starting delivery 338: msg 1310764 to local club.example-sara@club.example
@400000006aff0949378b3ef4 status: local 1/10 remote 0/20
@400000006aff09493b379d54 delivery 338: success: did_0+0+1/
@400000006aff09493b379d54 status: local 0/10 remote 0/20
@400000006aff09493b37a13c end msg 1310764
@400000006aff097e07414acc new msg 1310764
@400000006aff097e0741f2c4 info msg 1310764: bytes 1095 from <y.kurz2@lantern.test> qp 8892 uid 7791
@400000006aff097e0741f2c4 starting delivery 339: msg 1310764 to local club.example-f.braun@club.example
@400000006aff097e07425854 status: local 1/10 remote 0/20
@400000006aff097e095c1864 delivery 339: success: did_0+0+1/
@400000006aff097e095c1864 status: local 0/10 remote 0/20
@400000006aff097e095c6a6c end msg 1310764
@400000006aff09940dcaa99c new msg 1310764
@400000006aff09940dcaf7bc info msg 1310764: bytes 1573 from <b.lang25@valley.test> qp 9003 uid 7791
@400000006aff09940dcb363c starting delivery 340: msg 1310764 to local shop.example-z.jung@shop.example
@400000006aff09940dcb6904 status: local 1/10 remote 0/20
@400000006aff0994122f53ac delivery 340: success: did_0+0+1/
@400000006aff0994122f53ac status: local 0/10 remote 0/20
@400000006aff0994122f9de4 end msg 1310764
@400000006aff099e2c2db71c starting delivery 341: msg 1310755 to remote ute11@grey.test
@400000006aff099e2c2e053c status: local 0/10 remote 1/20
@400000006aff09a416b1789c delivery 341: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/
@400000006aff09a416b1789c status: local 0/10 remote 0/20
@400000006aff0a0625f40e8c new msg 1310764
@400000006aff0a0625f40e8c info msg 1310764: bytes 1527 from <carla12@oakwood.test> qp 9575 uid 7791
@400000006aff0a0625f40e8c starting delivery 342: msg 1310764 to local paula@example.net
@400000006aff0a0625f47804 status: local 1/10 remote 0/20
@400000006aff0a0627c870cc delivery 342: success: did_0+0+1/
@400000006aff0a0627c9053c status: local 0/10 remote 0/20
@400000006aff0a0627c98a0c end msg 1310764
@400000006aff0a5b3554c36c starting delivery 343: msg 1310736 to remote v.horn12@bigmail.example
@400000006aff0a5b3555406c status: local 0/10 remote 1/20
@400000006aff0a5c24ab4a7c delivery 343: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006aff0a5c24ac34dc status: local 0/10 remote 0/20
@400000006aff0a7209cfa66c new msg 1310764
@400000006aff0a7209cfa66c info msg 1310764: bytes 6815 from <orders@shop.example> qp 10112 uid 10001
@400000006aff0a7209d088fc starting delivery 344: msg 1310764 to remote f.braun36@mill.test
@400000006aff0a7209d163bc status: local 0/10 remote 1/20
@400000006aff0a73240ab51c delivery 344: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_725C40CBF6/
@400000006aff0a73240ad844 status: local 0/10 remote 0/20
@400000006aff0a73240b8bf4 end msg 1310764
@400000006aff0a741af0d3e4 new msg 1310764
@400000006aff0a741af19f04 info msg 1310764: bytes 1610 from <d.weiss0@partner.test> qp 10124 uid 7791
@400000006aff0a741af19f04 starting delivery 345: msg 1310764 to local shop.example-b.lang@shop.example
@400000006aff0a741af19f04 status: local 1/10 remote 0/20
@400000006aff0a741eee01c4 delivery 345: success: did_0+0+1/
@400000006aff0a741eeeb18c status: local 0/10 remote 0/20
@400000006aff0a741eef0f4c end msg 1310764
@400000006aff0a93043a060c new msg 1310764
@400000006aff0a93043ab5d4 info msg 1310764: bytes 2176 from <emma@club.example> qp 10277 uid 7791
@400000006aff0a93043ae4b4 starting delivery 346: msg 1310764 to local shop.example-t.wolf@shop.example
@400000006aff0a93043bc35c status: local 1/10 remote 0/20
@400000006aff0a9305589d3c delivery 346: success: did_0+0+1/
@400000006aff0a9305589d3c status: local 0/10 remote 0/20
@400000006aff0a930559220c end msg 1310764
@400000006aff0aa702eca64c new msg 1310764
@400000006aff0aa702eca64c info msg 1310764: bytes 6419 from <anna.koch@shop.example> qp 10377 uid 7791
@400000006aff0aa702eca64c starting delivery 347: msg 1310764 to remote t.wolf10@kiosk.example
@400000006aff0aa702ed810c status: local 0/10 remote 1/20
@400000006aff0aa702ee639c starting delivery 348: msg 1310764 to remote greta1@garden.example
@400000006aff0aa702eeb5a4 status: local 0/10 remote 2/20
@400000006aff0aa702ef26ec starting delivery 349: msg 1310764 to remote emma5@partner.test
@400000006aff0aa702ef4244 status: local 0/10 remote 3/20
@400000006aff0aa7145d861c new msg 1310790
@400000006aff0aa7145dc0b4 info msg 1310790: bytes 3435 from <greta@example.net> qp 10378 uid 7791
@400000006aff0aa7145e801c starting delivery 350: msg 1310790 to remote nina10@garden.example
@400000006aff0aa7145f5adc status: local 0/10 remote 4/20
@400000006aff0aa729049e34 new msg 1310782
@400000006aff0aa729052304 info msg 1310782: bytes 6125 from <o.beck@shop.example> qp 10380 uid 7791
@400000006aff0aa729052ad4 starting delivery 351: msg 1310782 to remote h.vogel2@paper.example
@400000006aff0aa729052ad4 status: local 0/10 remote 5/20
@400000006aff0aa729052ad4 starting delivery 352: msg 1310782 to remote sara6@lantern.test
@400000006aff0aa72906114c status: local 0/10 remote 6/20
@400000006aff0aa72906b55c starting delivery 353: msg 1310782 to remote sara3@partner.test
@400000006aff0aa7290726a4 status: local 0/10 remote 7/20
@400000006aff0aa72907901c starting delivery 354: msg 1310782 to remote emma4@pebble.test
@400000006aff0aa72907d284 status: local 0/10 remote 8/20
@400000006aff0aa8023c5594 delivery 353: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_B3B04139A3/
@400000006aff0aa8023d3c0c status: local 0/10 remote 7/20
@400000006aff0aa819a6b42c delivery 349: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_83FAD3D768/
@400000006aff0aa819a6cf84 status: local 0/10 remote 6/20
@400000006aff0aa822d25844 delivery 352: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_26D88F4AC1/
@400000006aff0aa822d25844 status: local 0/10 remote 5/20
@400000006aff0aa823532cbc delivery 354: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<21c287b70d82f7c6@mail.example>_[InternalId=1431024588]_Queued_mail_for_delivery/
@400000006aff0aa823535f84 status: local 0/10 remote 4/20
@400000006aff0aa82e62b7bc delivery 351: failure: 203.0.113.186_does_not_like_recipient./Remote_host_said:_550_5.1.1_<h.vogel2@paper.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.186./
@400000006aff0aa82e638aac status: local 0/10 remote 3/20
@400000006aff0aa82e63927c bounce msg 1310782 qp 10385
@400000006aff0aa82e63927c end msg 1310782
@400000006aff0aa82e71d6d4 new msg 1310782
@400000006aff0aa82e722cc4 info msg 1310782: bytes 7056 from <> qp 10385 uid 7796
@400000006aff0aa82e7257bc starting delivery 355: msg 1310782 to local shop.example-o.beck@shop.example
@400000006aff0aa82e72f3fc status: local 1/10 remote 3/20
@400000006aff0aa831c2b36c delivery 355: success: did_0+0+1/
@400000006aff0aa831c35b64 status: local 0/10 remote 3/20
@400000006aff0aa831c43df4 end msg 1310782
@400000006aff0aa90369217c delivery 348: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wC0C1-EF41B7-1E/
@400000006aff0aa90369ae1c status: local 0/10 remote 2/20
@400000006aff0aa91c937f94 delivery 347: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795099293_qp_1764/
@400000006aff0aa91c940c34 status: local 0/10 remote 1/20
@400000006aff0aa91c948934 end msg 1310764
@400000006aff0aa91eaa6cfc delivery 350: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1w9B28-6D7DC2-06/
@400000006aff0aa91eab016c status: local 0/10 remote 0/20
@400000006aff0aa91eabc8a4 end msg 1310790
@400000006aff0b6a06b09fa4 new msg 1310790
@400000006aff0b6a06b0bee4 info msg 1310790: bytes 1191 from <b.lang7@cloudy.example> qp 11352 uid 7791
@400000006aff0b6a06b0bee4 starting delivery 356: msg 1310790 to local shop.example-z.jung@shop.example
@400000006aff0b6a06b0d654 status: local 1/10 remote 0/20
@400000006aff0b6a086dd064 delivery 356: success: did_0+0+1/
@400000006aff0b6a086dd064 status: local 0/10 remote 0/20
@400000006aff0b6a086dd064 end msg 1310790
@400000006aff0b7d17d7d414 new msg 1310790
@400000006aff0b7d17d858e4 info msg 1310790: bytes 12431 from <z.jung@shop.example> qp 11449 uid 7791
@400000006aff0b7d17d87824 starting delivery 357: msg 1310790 to remote z.jung3@slowpost.example
@400000006aff0b7d17d87824 status: local 0/10 remote 1/20
@400000006aff0b7d33cd5c34 delivery 357: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<7511839c8255d249@mail.example>_[InternalId=838056467]_Queued_mail_for_delivery/
@400000006aff0b7d33cd5c34 status: local 0/10 remote 0/20
@400000006aff0b7d33cd5c34 end msg 1310790
@400000006aff0b8e1b395664 new msg 1310790
@400000006aff0b8e1b395664 info msg 1310790: bytes 7095 from <orders@shop.example> qp 11534 uid 10001
@400000006aff0b8e1b395664 starting delivery 358: msg 1310790 to remote z.jung27@dune.test
@400000006aff0b8e1b3a0244 status: local 0/10 remote 1/20
@400000006aff0b8f068fe4bc delivery 358: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1wCFA4-5AC150-E5/
@400000006aff0b8f068fe4bc status: local 0/10 remote 0/20
@400000006aff0b8f06909c54 end msg 1310790
@400000006aff0ba006eb2fd4 new msg 1310790
@400000006aff0ba006ebb4a4 info msg 1310790: bytes 9367 from <ida@shop.example> qp 11622 uid 7791
@400000006aff0ba006ec358c starting delivery 359: msg 1310790 to local shop.example-y.kurz@shop.example
@400000006aff0ba006ec358c status: local 1/10 remote 0/20
@400000006aff0ba00989fa7c delivery 359: success: did_0+0+1/
@400000006aff0ba0098ac1b4 status: local 0/10 remote 0/20
@400000006aff0ba0098b7564 end msg 1310790
@400000006aff0baf0b1862ac new msg 1310790
@400000006aff0baf0b1862ac info msg 1310790: bytes 18070 from <t.wolf@shop.example> qp 11697 uid 7791
@400000006aff0baf0b188da4 starting delivery 360: msg 1310790 to local club.example-nina@club.example
@400000006aff0baf0b1954dc status: local 1/10 remote 0/20
@400000006aff0baf0f7eba6c delivery 360: success: did_0+0+1/
@400000006aff0baf0f7f27cc status: local 0/10 remote 0/20
@400000006aff0baf0f7f56ac end msg 1310790
@400000006aff0be82d3c40ec starting delivery 361: msg 1310784 to remote lena11@bigmail.example
@400000006aff0be82d3ceccc status: local 0/10 remote 1/20
@400000006aff0be90b1df85c delivery 361: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006aff0be90b1ea824 status: local 0/10 remote 0/20
@400000006aff0bf025308fac new msg 1310790
@400000006aff0bf02530ddcc info msg 1310790: bytes 1575 from <d.weiss29@pebble.test> qp 12025 uid 7791
@400000006aff0bf0253156e4 starting delivery 362: msg 1310790 to local shop.example-o.beck@shop.example
@400000006aff0bf025320a94 status: local 1/10 remote 0/20
@400000006aff0bf02aeb9e14 delivery 362: success: did_0+0+1/
@400000006aff0bf02aebb96c status: local 0/10 remote 0/20
@400000006aff0bf02aec9044 end msg 1310790
@400000006aff0c03354496cc starting delivery 363: msg 1310758 to remote sara6@bigmail.example
@400000006aff0c03354496cc status: local 0/10 remote 1/20
@400000006aff0c04157d8894 delivery 363: deferral: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.bigmail.example/limits_[S775]/
@400000006aff0c04157dfdc4 status: local 0/10 remote 0/20
@400000006aff0c0e07396b2c new msg 1310790
@400000006aff0c0e07396b2c info msg 1310790: bytes 342644 from <sara@club.example> qp 12172 uid 7791
@400000006aff0c0e073a1edc starting delivery 364: msg 1310790 to local shop.example-m.roth@shop.example
@400000006aff0c0e073a1edc status: local 1/10 remote 0/20
@400000006aff0c0e0d75cb0c delivery 364: success: did_0+0+1/
@400000006aff0c0e0d75cb0c status: local 0/10 remote 0/20
@400000006aff0c0e0d75f9ec end msg 1310790
@400000006aff0c151e2ebcec new msg 1310790
@400000006aff0c151e2ebcec info msg 1310790: bytes 8237 from <z.jung@shop.example> qp 12209 uid 7791
@400000006aff0c151e2f7c54 starting delivery 365: msg 1310790 to local shop.example-v.horn@shop.example
@400000006aff0c151e3066b4 status: local 1/10 remote 0/20
@400000006aff0c152197effc delivery 365: success: did_0+0+1/
@400000006aff0c1521988084 status: local 0/10 remote 0/20
@400000006aff0c1521988084 end msg 1310790
@400000006aff0c6a33ac91ac new msg 1310790
@400000006aff0c6a33acf354 info msg 1310790: bytes 1295 from <ute14@bluebird.test> qp 12636 uid 7791
@400000006aff0c6a33ada704 starting delivery 366: msg 1310790 to local shop.example-ute@shop.example
@400000006aff0c6a33ae8d7c status: local 1/10 remote 0/20
@400000006aff0c6a34d828fc delivery 366: success: did_0+0+1/
@400000006aff0c6a34d828fc status: local 0/10 remote 0/20
@400000006aff0c6a34d8b984 end msg 1310790
@400000006aff0c8d1ff465a4 new msg 1310790
@400000006aff0c8d1ff4f62c info msg 1310790: bytes 930 from <nina37@reed.test> qp 12809 uid 7791
@400000006aff0c8d1ff5adc4 starting delivery 367: msg 1310790 to local club.example-sara@club.example
@400000006aff0c8d1ff61354 status: local 1/10 remote 0/20
@400000006aff0c8d25370bd4 delivery 367: success: did_0+0+1/
@400000006aff0c8d25379874 status: local 0/10 remote 0/20
@400000006aff0c8d25379874 end msg 1310790
@400000006aff0ceb156948fc starting delivery 368: msg 1310765 to remote j.klein21@bigmail.example
@400000006aff0ceb1569c214 status: local 0/10 remote 1/20
@400000006aff0cec1e2d6144 delivery 368: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795099873_20b9a7b0b0cc_-_esmtp/
@400000006aff0cec1e2dd28c status: local 0/10 remote 0/20
@400000006aff0cec1e2dd28c bounce msg 1310765 qp 13284
@400000006aff0cec1e2dd28c end msg 1310765
@400000006aff0cec1e345a6c new msg 1310765
@400000006aff0cec1e345a6c info msg 1310765: bytes 22524 from <> qp 13284 uid 7796
@400000006aff0cec1e3479ac starting delivery 369: msg 1310765 to local lists.club.example-news-return-45-@lists.club.example
@400000006aff0cec1e354c9c status: local 1/10 remote 0/20
@400000006aff0cec1ef82b54 delivery 369: success: did_0+0+2/
@400000006aff0cec1ef82b54 status: local 0/10 remote 0/20
@400000006aff0cec1ef82b54 end msg 1310765
@400000006aff0cf61e62195c new msg 1310765
@400000006aff0cf61e626394 info msg 1310765: bytes 2137 from <nina@club.example> qp 13334 uid 7791
@400000006aff0cf61e62d0f4 starting delivery 370: msg 1310765 to remote j.klein10@inkwell.test
@400000006aff0cf61e6380bc status: local 0/10 remote 1/20
@400000006aff0cf61e63ea34 starting delivery 371: msg 1310765 to remote k.maier0@vineyard.example
@400000006aff0cf61e644bdc status: local 0/10 remote 2/20
@400000006aff0cf637d78e1c delivery 370: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795099884_ae91c1499a98_-_esmtp/
@400000006aff0cf637d7e024 status: local 0/10 remote 1/20
@400000006aff0cf71e9ead2c delivery 371: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795099884_c782c13ed9b0_-_esmtp/
@400000006aff0cf71e9f93a4 status: local 0/10 remote 0/20
@400000006aff0cf71e9fd224 end msg 1310765
@400000006aff0d020435bc64 new msg 1310765
@400000006aff0d020435bc64 info msg 1310765: bytes 8490 from <r.frank@club.example> qp 13392 uid 7791
@400000006aff0d020435bc64 starting delivery 372: msg 1310771 to remote ute10@bigmail.example
@400000006aff0d0204362dac status: local 0/10 remote 1/20
@400000006aff0d020436451c starting delivery 373: msg 1310765 to remote sara7@heather.example
@400000006aff0d020436451c status: local 0/10 remote 2/20
@400000006aff0d022ae50a7c delivery 373: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<0bb8e072653473f7@mail.example>_[InternalId=1942357106]_Queued_mail_for_delivery/
@400000006aff0d022ae525d4 status: local 0/10 remote 1/20
@400000006aff0d022ae5b65c end msg 1310765
@400000006aff0d030d0bce3c delivery 372: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<ute10@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006aff0d030d0bce3c status: local 0/10 remote 0/20
@400000006aff0d030d0bf54c bounce msg 1310771 qp 13398
@400000006aff0d030d0c995c end msg 1310771
@400000006aff0d030d42d42c new msg 1310771
@400000006aff0d030d42d42c info msg 1310771: bytes 51188 from <> qp 13398 uid 7796
@400000006aff0d030d43a71c starting delivery 374: msg 1310771 to local club.example-j.klein@club.example
@400000006aff0d030d43baa4 status: local 1/10 remote 0/20
@400000006aff0d031033740c delivery 374: success: did_0+0+1/
@400000006aff0d031033740c status: local 0/10 remote 0/20
@400000006aff0d031033740c end msg 1310771
@400000006aff0d0d1a744cfc new msg 1310771
@400000006aff0d0d1a747bdc info msg 1310771: bytes 1920 from <nina8@valley.test> qp 13449 uid 7791
@400000006aff0d0d1a752f8c starting delivery 375: msg 1310771 to local shop.example-ute@shop.example
@400000006aff0d0d1a752f8c status: local 1/10 remote 0/20
@400000006aff0d0d1dff34f4 delivery 375: success: did_0+0+1/
@400000006aff0d0d1dffd904 status: local 0/10 remote 0/20
@400000006aff0d0d1e00a03c end msg 1310771
@400000006aff0e3c1c429c8c new msg 1310771
@400000006aff0e3c1c4309ec info msg 1310771: bytes 1729 from <> qp 14964 uid 7791
@400000006aff0e3c1c43c56c starting delivery 376: msg 1310771 to local shop.example-ute@shop.example
@400000006aff0e3c1c43c56c status: local 1/10 remote 0/20
@400000006aff0e3c1e18eee4 delivery 376: success: did_0+0+1/
@400000006aff0e3c1e19bdec status: local 0/10 remote 0/20
@400000006aff0e3c1e1aa84c end msg 1310771
@400000006aff0e4e13676264 starting delivery 377: msg 1310755 to remote ute11@grey.test
@400000006aff0e4e13676264 status: local 0/10 remote 1/20
@400000006aff0e4e2d5bdac4 delivery 377: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795100228_qp_18036/
@400000006aff0e4e2d5be67c status: local 0/10 remote 0/20
@400000006aff0e4e2d5c925c end msg 1310755
@400000006aff0e622215b734 new msg 1310755
@400000006aff0e622215de44 info msg 1310755: bytes 3961 from <d.weiss@club.example> qp 15154 uid 7791
@400000006aff0e622216a964 starting delivery 378: msg 1310755 to remote f.braun4@partner.test
@400000006aff0e6222172e34 status: local 0/10 remote 1/20
@400000006aff0e62398ccf9c delivery 378: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_98326CE6CC/
@400000006aff0e62398d7794 status: local 0/10 remote 0/20
@400000006aff0e62398e2b44 end msg 1310755
@400000006aff0e74039d6c34 new msg 1310755
@400000006aff0e74039d878c info msg 1310755: bytes 115722 from <emma@club.example> qp 15242 uid 7791
@400000006aff0e74039e27b4 starting delivery 379: msg 1310755 to remote z.jung8@grocer.example
@400000006aff0e74039ed394 status: local 0/10 remote 1/20
@400000006aff0e7423e92f14 delivery 379: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795100266_qp_8448/
@400000006aff0e7423e92f14 status: local 0/10 remote 0/20
@400000006aff0e7423e9d70c end msg 1310755
@400000006aff0e771e2ac934 new msg 1310755
@400000006aff0e771e2b78fc info msg 1310755: bytes 37632 from <r.frank@club.example> qp 15259 uid 7791
@400000006aff0e771e2c3c4c starting delivery 380: msg 1310755 to remote z.jung4@cloudy.example
@400000006aff0e771e2ca9ac status: local 0/10 remote 1/20
@400000006aff0e780ada3c84 delivery 380: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_38B6861C2F/
@400000006aff0e780ada3c84 status: local 0/10 remote 0/20
@400000006aff0e780ada3c84 end msg 1310755
@400000006aff0e7e25feb904 new msg 1310755
@400000006aff0e7e25fedc2c info msg 1310755: bytes 5142 from <j.klein@club.example> qp 15295 uid 7791
@400000006aff0e7e25fedc2c starting delivery 381: msg 1310755 to remote h.vogel8@customer.example
@400000006aff0e7e25fedc2c status: local 0/10 remote 1/20
@400000006aff0e7f24248e4c delivery 381: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795100276_732bdb90e35e_-_esmtp/
@400000006aff0e7f2424961c status: local 0/10 remote 0/20
@400000006aff0e7f242541fc end msg 1310755
@400000006aff0ec213fed7d4 starting delivery 382: msg 1310775 to remote f.braun1@bigmail.example
@400000006aff0ec213ff414c status: local 0/10 remote 1/20
@400000006aff0ec32fae42bc delivery 382: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795100344_6de2a73ecb6f_-_esmtp/
@400000006aff0ec32fae42bc status: local 0/10 remote 0/20
@400000006aff0ec32faec78c bounce msg 1310775 qp 15640
@400000006aff0ec32faf7754 end msg 1310775
@400000006aff0ec32fd8c1a4 new msg 1310775
@400000006aff0ec32fd9522c info msg 1310775: bytes 9054 from <> qp 15640 uid 7796
@400000006aff0ec32fd9522c starting delivery 383: msg 1310775 to local shop.example-ida@shop.example
@400000006aff0ec32fd9522c status: local 1/10 remote 0/20
@400000006aff0ec335187204 delivery 383: success: did_0+0+1/
@400000006aff0ec33518bc3c status: local 0/10 remote 0/20
@400000006aff0ec33518bc3c end msg 1310775
@400000006aff0ee72dea5754 new msg 1310775
@400000006aff0ee72deae00c info msg 1310775: bytes 7596 from <orders@shop.example> qp 15820 uid 10001
@400000006aff0ee72deae00c starting delivery 384: msg 1310775 to remote b.lang4@birch.example
@400000006aff0ee72deb2e2c status: local 0/10 remote 1/20
@400000006aff0eea0fcb53cc delivery 384: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_BB6CE01823/
@400000006aff0eea0fcb53cc status: local 0/10 remote 0/20
@400000006aff0eea0fcc077c end msg 1310775
@400000006aff0f1c09df754c new msg 1310775
@400000006aff0f1c09df754c info msg 1310775: bytes 734 from <root@mx1.example.net> qp 16082 uid 0
@400000006aff0f1c09e03c84 starting delivery 385: msg 1310775 to local root@mx1.example.net
@400000006aff0f1c09e0500c status: local 1/10 remote 0/20
@400000006aff0f1c0ccee094 new msg 1310755
@400000006aff0f1c0ccee094 info msg 1310755: bytes 974 from <root@mx1.example.net> qp 16083 uid 7790
@400000006aff0f1c0ccf55c4 starting delivery 386: msg 1310755 to local greta@example.net
@400000006aff0f1c0ccf55c4 status: local 2/10 remote 0/20
@400000006aff0f1c0ccf55c4 delivery 385: success: did_0+1+0/qp_16083/
@400000006aff0f1c0ccf711c status: local 1/10 remote 0/20
@400000006aff0f1c0ccfda94 end msg 1310775
@400000006aff0f1c109e8634 delivery 386: success: did_0+0+1/
@400000006aff0f1c109e8634 status: local 0/10 remote 0/20
@400000006aff0f1c109ee7dc end msg 1310755
@400000006aff0f310fd12414 new msg 1310755
@400000006aff0f310fd16294 info msg 1310755: bytes 2175 from <y.kurz@shop.example> qp 16188 uid 7791
@400000006aff0f310fd1a8e4 starting delivery 387: msg 1310755 to remote d.weiss0@ferry.test
@400000006aff0f310fd277ec status: local 0/10 remote 1/20
@400000006aff0f313a043dd4 delivery 387: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1wFD84-556403-E9/
@400000006aff0f313a04709c status: local 0/10 remote 0/20
@400000006aff0f313a055afc end msg 1310755
@400000006aff0f3310781e2c new msg 1310755
@400000006aff0f331078a6e4 info msg 1310755: bytes 9345 from <carla@example.net> qp 16198 uid 7791
@400000006aff0f331078d9ac starting delivery 388: msg 1310755 to remote f.braun0@bigmail.example
@400000006aff0f331078d9ac status: local 0/10 remote 1/20
@400000006aff0f331078d9ac starting delivery 389: msg 1310755 to remote paula9@inkwell.test
@400000006aff0f331079bc3c status: local 0/10 remote 2/20
@400000006aff0f331079f2ec starting delivery 390: msg 1310755 to remote emma5@bluebird.test
@400000006aff0f33107a9314 status: local 0/10 remote 3/20
@400000006aff0f33107aaa84 starting delivery 391: msg 1310755 to remote d.weiss5@workshop.test
@400000006aff0f33107aaa84 status: local 0/10 remote 4/20
@400000006aff0f3403e73abc delivery 388: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795100457_7f635a87bebd_-_esmtp/
@400000006aff0f3403e73abc status: local 0/10 remote 3/20
@400000006aff0f3404877644 delivery 389: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795100457_47c86c902779_-_esmtp/
@400000006aff0f3404885cbc status: local 0/10 remote 2/20
@400000006aff0f341eff3804 delivery 390: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<dd00736b50c0ec24@mail.example>_[InternalId=1095855220]_Queued_mail_for_delivery/
@400000006aff0f341eff823c status: local 0/10 remote 1/20
@400000006aff0f3513e18404 delivery 391: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_E518164EDF/
@400000006aff0f3513e1d9f4 status: local 0/10 remote 0/20
@400000006aff0f3513e2c454 end msg 1310755
@400000006aff0f38290fd54c new msg 1310755
@400000006aff0f3829102f24 info msg 1310755: bytes 2202 from <greta@example.net> qp 16225 uid 7791
@400000006aff0f382910bbc4 starting delivery 392: msg 1310755 to remote z.jung5@pebble.test
@400000006aff0f3829112154 status: local 0/10 remote 1/20
@400000006aff0f3a2a01d284 delivery 392: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<eb1732f2e5a0ac64@mail.example>_[InternalId=415452964]_Queued_mail_for_delivery/
@400000006aff0f3a2a01de3c status: local 0/10 remote 0/20
@400000006aff0f3a2a02c89c end msg 1310755
@400000006aff0f41029e72c4 new msg 1310755
@400000006aff0f41029e8264 info msg 1310755: bytes 6268 from <orders@shop.example> qp 16267 uid 10001
@400000006aff0f41029ead5c starting delivery 393: msg 1310755 to remote v.horn21@elm.example
@400000006aff0f41029ead5c status: local 0/10 remote 1/20
@400000006aff0f4318496a34 delivery 393: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1wC1BF-04159C-14/
@400000006aff0f431849858c status: local 0/10 remote 0/20
@400000006aff0f43184a299c end msg 1310755
@400000006aff0f56335fcd54 new msg 1310755
@400000006aff0f5633603ab4 info msg 1310755: bytes 33544 from <z.jung@shop.example> qp 16376 uid 7791
@400000006aff0f56336065ac starting delivery 394: msg 1310755 to local shop.example-v.horn@shop.example
@400000006aff0f56336065ac status: local 1/10 remote 0/20
@400000006aff0f5633607934 starting delivery 395: msg 1310755 to local club.example-k.maier@club.example
@400000006aff0f5633611d44 status: local 2/10 remote 0/20
@400000006aff0f5633611d44 starting delivery 396: msg 1310755 to local club.example-emma@club.example
@400000006aff0f563361adcc status: local 3/10 remote 0/20
@400000006aff0f5634750de4 delivery 394: success: did_0+0+1/
@400000006aff0f563475d134 status: local 2/10 remote 0/20
@400000006aff0f563662b8cc delivery 395: failure: user_is_over_quota/
@400000006aff0f5636634d3c status: local 1/10 remote 0/20
@400000006aff0f563acca684 delivery 396: success: did_0+0+1/
@400000006aff0f563acca684 status: local 0/10 remote 0/20
@400000006aff0f563acd42c4 bounce msg 1310755 qp 16377
@400000006aff0f563acd7d5c end msg 1310755
@400000006aff0f563af5b254 new msg 1310755
@400000006aff0f563af5b254 info msg 1310755: bytes 34473 from <> qp 16377 uid 7796
@400000006aff0f563af69cb4 starting delivery 397: msg 1310755 to local shop.example-z.jung@shop.example
@400000006aff0f563af7350c status: local 1/10 remote 0/20
@400000006aff0f5703af2b2c delivery 397: success: did_0+0+1/
@400000006aff0f5703af8504 status: local 0/10 remote 0/20
@400000006aff0f5703afac14 end msg 1310755
@400000006aff0f8734294774 new msg 1310755
@400000006aff0f87342a1e4c info msg 1310755: bytes 1428 from <greta18@lighthouse.test> qp 16621 uid 7791
@400000006aff0f87342a3d8c starting delivery 398: msg 1310755 to local club.example-lena@club.example
@400000006aff0f87342a4174 status: local 1/10 remote 0/20
@400000006aff0f8734dc7a74 delivery 398: success: did_0+0+1/
@400000006aff0f8734dc7a74 status: local 0/10 remote 0/20
@400000006aff0f8734dcdc1c end msg 1310755
@400000006aff0fa50012267c new msg 1310755
@400000006aff0fa50012de14 info msg 1310755: bytes 51877 from <billing@shop.example> qp 16767 uid 7791
@400000006aff0fa50012de14 starting delivery 399: msg 1310755 to remote r.frank@partner.test
@400000006aff0fa500131c94 status: local 0/10 remote 1/20
@400000006aff0fa5237a5bfc delivery 399: failure: 198.51.100.234_does_not_like_recipient./Remote_host_said:_552_5.2.2_<r.frank@partner.test>:_Mailbox_full/Giving_up_on_198.51.100.234./
@400000006aff0fa5237ab9bc status: local 0/10 remote 0/20
@400000006aff0fa5237b1394 bounce msg 1310755 qp 16769
@400000006aff0fa5237bcb2c end msg 1310755
@400000006aff0fa523a6462c new msg 1310755
@400000006aff0fa523a680c4 info msg 1310755: bytes 51023 from <> qp 16769 uid 7796
@400000006aff0fa523a74fcc starting delivery 400: msg 1310755 to local shop.example-billing@shop.example
@400000006aff0fa523a74fcc status: local 1/10 remote 0/20
@400000006aff0fa5296c1a64 delivery 400: success: did_0+0+1/
@400000006aff0fa5296c4944 status: local 0/10 remote 0/20
@400000006aff0fa5296d201c end msg 1310755
@400000006aff0fb63190a304 new msg 1310755
@400000006aff0fb63190a304 info msg 1310755: bytes 1394 from <ute1@station.test> qp 16856 uid 7791
@400000006aff0fb63190cdfc starting delivery 401: msg 1310755 to local club.example-k.maier@club.example
@400000006aff0fb63191aca4 status: local 1/10 remote 0/20
@400000006aff0fb6323ae10c delivery 401: failure: user_is_over_quota/
@400000006aff0fb6323ae10c status: local 0/10 remote 0/20
@400000006aff0fb6323ae10c bounce msg 1310755 qp 16857
@400000006aff0fb6323b65dc end msg 1310755
@400000006aff0fb63253339c new msg 1310755
@400000006aff0fb63253a8cc info msg 1310755: bytes 2541 from <> qp 16857 uid 7796
@400000006aff0fb632543184 starting delivery 402: msg 1310755 to remote ute1@station.test
@400000006aff0fb63254c5f4 status: local 0/10 remote 1/20
@400000006aff0fb90b936eac delivery 402: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1w4FB6-1EB76C-D2/
@400000006aff0fb90b944584 status: local 0/10 remote 0/20
@400000006aff0fb90b944584 end msg 1310755
@400000006aff10302ca1c9f4 new msg 1310755
@400000006aff10302ca1dd7c info msg 1310755: bytes 1091 from <v.horn15@meadow.example> qp 17465 uid 7791
@400000006aff10302ca2142c starting delivery 403: msg 1310755 to local shop.example-y.kurz@shop.example
@400000006aff10302ca2a0cc status: local 1/10 remote 0/20
@400000006aff1030326dc464 delivery 403: success: did_0+0+1/
@400000006aff1030326e9f24 status: local 0/10 remote 0/20
@400000006aff1030326e9f24 end msg 1310755
@400000006aff110319fb38e4 new msg 1310755
@400000006aff110319fb38e4 info msg 1310755: bytes 2131 from <t.wolf@shop.example> qp 18519 uid 7791
@400000006aff110319fc0fbc starting delivery 404: msg 1310755 to remote v.horn4@lantern.test
@400000006aff110319fc5ddc status: local 0/10 remote 1/20
@400000006aff1105098c63ac delivery 404: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_268310DE8C/
@400000006aff1105098cdcc4 status: local 0/10 remote 0/20
@400000006aff1105098cdcc4 end msg 1310755
@400000006aff11180fa04c2c new msg 1310755
@400000006aff11180fa04c2c info msg 1310755: bytes 1510 from <ute35@cedar.test> qp 18623 uid 7791
@400000006aff11180fa0d8cc starting delivery 405: msg 1310755 to local club.example-k.maier@club.example
@400000006aff11180fa0d8cc status: local 1/10 remote 0/20
@400000006aff11181225fd0c delivery 405: failure: user_is_over_quota/
@400000006aff111812262034 status: local 0/10 remote 0/20
@400000006aff111812262034 bounce msg 1310755 qp 18624
@400000006aff111812262034 end msg 1310755
@400000006aff1118124934ac new msg 1310755
@400000006aff1118124934ac info msg 1310755: bytes 2891 from <> qp 18624 uid 7796
@400000006aff111812495bbc starting delivery 406: msg 1310755 to remote ute35@cedar.test
@400000006aff111812495fa4 status: local 0/10 remote 1/20
@400000006aff11181ed40184 delivery 406: failure: 198.51.100.73_does_not_like_recipient./Remote_host_said:_550_5.1.1_<ute35@cedar.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.73./
@400000006aff11181ed4632c status: local 0/10 remote 0/20
@400000006aff11181ed4632c bounce msg 1310755 qp 18625
@400000006aff11181ed4cca4 end msg 1310755
@400000006aff11181f17b974 new msg 1310755
@400000006aff11181f17c52c info msg 1310755: bytes 3864 from <#@[]> qp 18625 uid 7796
@400000006aff11181f17c52c starting delivery 407: msg 1310755 to local postmaster@mx1.example.net
@400000006aff11181f188c64 status: local 1/10 remote 0/20
@400000006aff11182239d54c delivery 407: success: did_1+0+0/
@400000006aff11182239d54c status: local 0/10 remote 0/20
@400000006aff11182239d54c end msg 1310755
@400000006aff1152393b6bac new msg 1310755
@400000006aff1152393c2efc info msg 1310755: bytes 8190 from <paula@example.net> qp 18916 uid 7791
@400000006aff1152393cb3cc starting delivery 408: msg 1310755 to remote m.roth10@acorn.example
@400000006aff1152393cb3cc status: local 0/10 remote 1/20
@400000006aff115436a9eb5c delivery 408: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795101000_bd74d5a46c3b_-_esmtp/
@400000006aff115436aa3594 status: local 0/10 remote 0/20
@400000006aff115436aa491c end msg 1310755
@400000006aff11b71c828bbc new msg 1310755
@400000006aff11b71c828bbc info msg 1310755: bytes 2680 from <r.frank@club.example> qp 19419 uid 7791
@400000006aff11b71c834354 starting delivery 409: msg 1310755 to remote r.frank8@cloudy.example
@400000006aff11b71c834354 status: local 0/10 remote 1/20
@400000006aff11b913ef3fa4 delivery 409: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_86D13F5B88/
@400000006aff11b913ef7a3c status: local 0/10 remote 0/20
@400000006aff11b913f00ac4 end msg 1310755
@400000006aff11cd34f5f1fc new msg 1310755
@400000006aff11cd34f6672c info msg 1310755: bytes 7529 from <lena@club.example> qp 19531 uid 7791
@400000006aff11cd34f6672c starting delivery 410: msg 1310755 to remote nina5@acorn.example
@400000006aff11cd34f72e64 status: local 0/10 remote 1/20
@400000006aff11d014f6f374 delivery 410: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795101123_9e64f0d6116a_-_esmtp/
@400000006aff11d014f70ae4 status: local 0/10 remote 0/20
@400000006aff11d014f72a24 end msg 1310755
@400000006aff11f705352b04 new msg 1310755
@400000006aff11f705360d94 info msg 1310755: bytes 2333 from <b.lang4@lighthouse.test> qp 19737 uid 7791
@400000006aff11f70536e46c starting delivery 411: msg 1310755 to local greta@example.net
@400000006aff11f7053703ac status: local 1/10 remote 0/20
@400000006aff11f70b057ebc delivery 411: success: did_0+0+1/
@400000006aff11f70b057ebc status: local 0/10 remote 0/20
@400000006aff11f70b059a14 end msg 1310755
@400000006aff123c2599d4e4 new msg 1310755
@400000006aff123c2599d4e4 info msg 1310755: bytes 946 from <f.braun25@dairy.example> qp 20085 uid 7791
@400000006aff123c259a1364 starting delivery 412: msg 1310755 to local club.example-k.maier@club.example
@400000006aff123c259aafa4 status: local 1/10 remote 0/20
@400000006aff123c27c0faa4 delivery 412: failure: user_is_over_quota/
@400000006aff123c27c19eb4 status: local 0/10 remote 0/20
@400000006aff123c27c1e504 bounce msg 1310755 qp 20086
@400000006aff123c27c20444 end msg 1310755
@400000006aff123c27d24c3c new msg 1310755
@400000006aff123c27d2a614 info msg 1310755: bytes 2046 from <> qp 20086 uid 7796
@400000006aff123c27d2b5b4 starting delivery 413: msg 1310755 to remote f.braun25@dairy.example
@400000006aff123c27d3751c status: local 0/10 remote 1/20
@400000006aff123e1c1c098c delivery 413: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<0dbf1fdc13fd9085@mail.example>_[InternalId=1722010338]_Queued_mail_for_delivery/
@400000006aff123e1c1cb184 status: local 0/10 remote 0/20
@400000006aff123e1c1cb56c end msg 1310755
@400000006aff12e52d7daeec new msg 1310755
@400000006aff12e52d7e1094 info msg 1310755: bytes 1674 from <> qp 20930 uid 7791
@400000006aff12e52d7e1094 starting delivery 414: msg 1310755 to local club.example-f.braun@club.example
@400000006aff12e52d7e435c status: local 1/10 remote 0/20
@400000006aff12e534b29f9c delivery 414: success: did_0+0+1/
@400000006aff12e534b34f64 status: local 0/10 remote 0/20
@400000006aff12e534b3a554 end msg 1310755
@400000006aff13811c93931c new msg 1310755
@400000006aff13811c93ba2c info msg 1310755: bytes 3750 from <j.klein@club.example> qp 21709 uid 7791
@400000006aff13811c946ddc starting delivery 415: msg 1310755 to remote nina4@granite.test
@400000006aff13811c952d44 status: local 0/10 remote 1/20
@400000006aff13811c953ce4 starting delivery 416: msg 1310755 to remote m.roth7@bluebird.test
@400000006aff13811c956fac status: local 0/10 remote 2/20
@400000006aff13811c95ae2c starting delivery 417: msg 1310755 to remote emma3@castle.example
@400000006aff13811c95e0f4 status: local 0/10 remote 3/20
@400000006aff13811c95e8c4 starting delivery 418: msg 1310755 to remote lena2@paper.example
@400000006aff13811c95e8c4 status: local 0/10 remote 4/20
@400000006aff13820d98666c delivery 416: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<c009f1f0644661b2@mail.example>_[InternalId=1999818799]_Queued_mail_for_delivery/
@400000006aff13820d98666c status: local 0/10 remote 3/20
@400000006aff1382237cc914 delivery 415: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1w7FEE-DBEAE9-91/
@400000006aff1382237d4de4 status: local 0/10 remote 2/20
@400000006aff138305603a74 delivery 417: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795101559_qp_18565/
@400000006aff138305603a74 status: local 0/10 remote 1/20
@400000006aff13832828634c delivery 418: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795101559_b52076fc32f5_-_esmtp/
@400000006aff138328294dac status: local 0/10 remote 0/20
@400000006aff13832829f5a4 end msg 1310755
@400000006aff13c81b97be5c new msg 1310755
@400000006aff13c81b97f50c info msg 1310755: bytes 1429 from <paula@example.net> qp 22064 uid 7791
@400000006aff13c81b97f8f4 starting delivery 419: msg 1310755 to local club.example-nina@club.example
@400000006aff13c81b981064 status: local 1/10 remote 0/20
@400000006aff13c81d78d684 delivery 419: success: did_0+0+1/
@400000006aff13c81d78d684 status: local 0/10 remote 0/20
@400000006aff13c81d79305c end msg 1310755
@400000006aff13d33689d86c starting delivery 420: msg 1310758 to remote sara6@bigmail.example
@400000006aff13d33689d86c status: local 0/10 remote 1/20
@400000006aff13d50b5b4f7c delivery 420: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795101641_b295980dcf7e_-_esmtp/
@400000006aff13d50b5bff44 status: local 0/10 remote 0/20
@400000006aff13d50b5cb2f4 end msg 1310758
@400000006aff13e81418ef84 new msg 1310758
@400000006aff13e81418ef84 info msg 1310758: bytes 2055 from <v.horn32@museum.example> qp 22223 uid 7791
@400000006aff13e81419b2d4 starting delivery 421: msg 1310758 to local club.example-j.klein@club.example
@400000006aff13e81419b2d4 status: local 1/10 remote 0/20
@400000006aff13e81419be8c starting delivery 422: msg 1310758 to local club.example-d.weiss@club.example
@400000006aff13e8141a2034 status: local 2/10 remote 0/20
@400000006aff13e8141aeb54 starting delivery 423: msg 1310758 to local carla@example.net
@400000006aff13e8141aeb54 status: local 3/10 remote 0/20
@400000006aff13e815fcfd7c delivery 423: success: did_0+0+1/
@400000006aff13e815fd47b4 status: local 2/10 remote 0/20
@400000006aff13e819e17724 delivery 422: success: did_0+0+1/
@400000006aff13e819e17b0c status: local 1/10 remote 0/20
@400000006aff13e81a747024 delivery 421: success: did_0+0+1/
@400000006aff13e81a7546fc status: local 0/10 remote 0/20
@400000006aff13e81a7579c4 end msg 1310758
@400000006aff140f233b6ab4 new msg 1310758
@400000006aff140f233b6e9c info msg 1310758: bytes 7012 from <orders@shop.example> qp 22419 uid 10001
@400000006aff140f233ba934 starting delivery 424: msg 1310758 to remote carla22@paper.example
@400000006aff140f233c83f4 status: local 0/10 remote 1/20
@400000006aff14111f377a5c delivery 424: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795101701_75bf91a7be2e_-_esmtp/
@400000006aff14111f3791cc status: local 0/10 remote 0/20
@400000006aff14111f38457c end msg 1310758
@400000006aff1419224aec4c new msg 1310758
@400000006aff1419224aec4c info msg 1310758: bytes 32461 from <ida@shop.example> qp 22469 uid 7791
@400000006aff1419224aec4c starting delivery 425: msg 1310758 to remote ida0@inkwell.test
@400000006aff1419224aec4c status: local 0/10 remote 1/20
@400000006aff1419224b4df4 starting delivery 426: msg 1310758 to remote v.horn6@freemail.test
@400000006aff1419224c1914 status: local 0/10 remote 2/20
@400000006aff1419224c1914 starting delivery 427: msg 1310758 to remote h.vogel10@dairy.example
@400000006aff1419224c1914 status: local 0/10 remote 3/20
@400000006aff1419385c6204 delivery 427: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<a3afd7793d155c39@mail.example>_[InternalId=892375659]_Queued_mail_for_delivery/
@400000006aff1419385c6204 status: local 0/10 remote 2/20
@400000006aff141a3a27c394 delivery 426: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_3D8993E921/
@400000006aff141a3a27c394 status: local 0/10 remote 1/20
@400000006aff141b0980da8c delivery 425: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795101711_d7d40eb9f0fd_-_esmtp/
@400000006aff141b0980da8c status: local 0/10 remote 0/20
@400000006aff141b0980da8c end msg 1310758
@400000006aff14d72a3415b4 new msg 1310758
@400000006aff14d72a34f45c info msg 1310758: bytes 5911 from <anna.koch@shop.example> qp 23420 uid 7791
@400000006aff14d72a35427c starting delivery 428: msg 1310758 to remote greta5@library.example
@400000006aff14d72a35427c status: local 0/10 remote 1/20
@400000006aff14d8141ef67c new msg 1310755
@400000006aff14d8141fa644 info msg 1310755: bytes 5935 from <f.braun@club.example> qp 23423 uid 7791
@400000006aff14d8141fa644 starting delivery 429: msg 1310755 to remote b.lang7@bigmail.example
@400000006aff14d8142084ec status: local 0/10 remote 2/20
@400000006aff14d833d22e94 delivery 429: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795101902_ba87d3ff8bec_-_esmtp/
@400000006aff14d833d2ab94 status: local 0/10 remote 1/20
@400000006aff14d833d2ab94 end msg 1310755
@400000006aff14da04cbed9c delivery 428: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1w687B-FF4A98-7E/
@400000006aff14da04cbed9c status: local 0/10 remote 0/20
@400000006aff14da04ccd7fc end msg 1310758
@400000006aff14dd36ff8184 new msg 1310758
@400000006aff14dd3700120c info msg 1310758: bytes 7583 from <lena@club.example> qp 23451 uid 7791
@400000006aff14dd3700508c starting delivery 430: msg 1310758 to remote t.wolf2@freemail.test
@400000006aff14dd3700bdec status: local 0/10 remote 1/20
@400000006aff14de25a6a23c new msg 1310755
@400000006aff14de25a6aa0c info msg 1310755: bytes 21052 from <k.maier@club.example> qp 23455 uid 7791
@400000006aff14de25a73a94 starting delivery 431: msg 1310755 to remote t.wolf8@mill.test
@400000006aff14de25a73a94 status: local 0/10 remote 2/20
@400000006aff14df006d3ecc delivery 431: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_9C9C7C3DE8/
@400000006aff14df006d3ecc status: local 0/10 remote 1/20
@400000006aff14df006df664 end msg 1310755
@400000006aff14df242015c4 new msg 1310755
@400000006aff14df24209a94 info msg 1310755: bytes 8471 from <carla@example.net> qp 23460 uid 7791
@400000006aff14df2420e4cc starting delivery 432: msg 1310755 to remote v.horn9@opera.example
@400000006aff14df2421a81c status: local 0/10 remote 2/20
@400000006aff14df2bd8c8ec delivery 430: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_6751DF803E/
@400000006aff14df2bd8f7cc status: local 0/10 remote 1/20
@400000006aff14df2bd96914 end msg 1310758
@400000006aff14e0098b90bc delivery 432: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<d054805b1ffbe1fa@mail.example>_[InternalId=553948865]_Queued_mail_for_delivery/
@400000006aff14e0098bb3e4 status: local 0/10 remote 0/20
@400000006aff14e0098c30e4 end msg 1310755
@400000006aff14ed197a7fc4 new msg 1310755
@400000006aff14ed197b1c04 info msg 1310755: bytes 12347 from <sara@club.example> qp 23529 uid 7791
@400000006aff14ed197b52b4 starting delivery 433: msg 1310755 to remote anna.koch10@dune.test
@400000006aff14ed197b79c4 status: local 0/10 remote 1/20
@400000006aff14ef236c8cd4 delivery 433: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w9AFA-607BA1-A0/
@400000006aff14ef236d158c status: local 0/10 remote 0/20
@400000006aff14ef236dfc04 end msg 1310755
@400000006aff154b0958826c starting delivery 434: msg 1310736 to remote v.horn12@bigmail.example
@400000006aff154b0958f79c status: local 0/10 remote 1/20
@400000006aff154d0cb8b0e4 delivery 434: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795102017_445311b34f75_-_esmtp/
@400000006aff154d0cb8b0e4 status: local 0/10 remote 0/20
@400000006aff154d0cb90ea4 end msg 1310736
@400000006aff156539292014 new msg 1310736
@400000006aff15653929b484 info msg 1310736: bytes 1708 from <carla35@station.test> qp 24131 uid 7791
@400000006aff1565392a3954 starting delivery 435: msg 1310736 to local paula@example.net
@400000006aff1565392b1414 status: local 1/10 remote 0/20
@400000006aff1566044eb6ec delivery 435: success: did_0+0+1/
@400000006aff1566044eb6ec status: local 0/10 remote 0/20
@400000006aff1566044f08f4 end msg 1310736
@400000006aff16252dad7564 new msg 1310736
@400000006aff16252dad7564 info msg 1310736: bytes 734 from <root@mx1.example.net> qp 25090 uid 0
@400000006aff16252dadd70c starting delivery 436: msg 1310736 to local root@mx1.example.net
@400000006aff16252dadd70c status: local 1/10 remote 0/20
@400000006aff1625307484a4 delivery 436: success: did_0+1+0/qp_25091/
@400000006aff1625307484a4 status: local 0/10 remote 0/20
@400000006aff162530756b1c end msg 1310736
@400000006aff162530922e64 new msg 1310736
@400000006aff16253092edcc info msg 1310736: bytes 974 from <root@mx1.example.net> qp 25091 uid 7790
@400000006aff16253092edcc starting delivery 437: msg 1310736 to local greta@example.net
@400000006aff16253092edcc status: local 1/10 remote 0/20
@400000006aff1625325fe59c delivery 437: success: did_0+0+1/
@400000006aff1625326037a4 status: local 0/10 remote 0/20
@400000006aff16253260eb54 end msg 1310736
@400000006aff165b057b9e2c new msg 1310736
@400000006aff165b057bf804 info msg 1310736: bytes 964 from <m.roth17@harbour.test> qp 25357 uid 7791
@400000006aff165b057c888c starting delivery 438: msg 1310736 to local club.example-d.weiss@club.example
@400000006aff165b057d1914 status: local 1/10 remote 0/20
@400000006aff165b098e8e5c delivery 438: success: did_0+0+1/
@400000006aff165b098e8e5c status: local 0/10 remote 0/20
@400000006aff165b098e8e5c end msg 1310736
@400000006aff16642e19df4c new msg 1310736
@400000006aff16642e19df4c info msg 1310736: bytes 9410 from <k.maier@club.example> qp 25405 uid 7791
@400000006aff16642e1a21b4 starting delivery 439: msg 1310736 to remote y.kurz9@museum.example
@400000006aff16642e1aae54 status: local 0/10 remote 1/20
@400000006aff16660bb736d4 delivery 439: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<71aeffd3bcdd7620@mail.example>_[InternalId=278617359]_Queued_mail_for_delivery/
@400000006aff16660bb736d4 status: local 0/10 remote 0/20
@400000006aff16660bb801f4 end msg 1310736
@400000006aff16d8031ac2fc starting delivery 440: msg 1310784 to remote lena11@bigmail.example
@400000006aff16d8031b288c status: local 0/10 remote 1/20
@400000006aff16d91af66d7c delivery 440: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795102414_aca48e2e768c_-_esmtp/
@400000006aff16d91af6b3cc status: local 0/10 remote 0/20
@400000006aff16d91af6b3cc end msg 1310784
@400000006aff16df19637d24 new msg 1310784
@400000006aff16df1963c374 info msg 1310784: bytes 929 from <f.braun34@garden.example> qp 26019 uid 7791
@400000006aff16df196434bc starting delivery 441: msg 1310784 to local shop.example-z.jung@shop.example
@400000006aff16df196434bc status: local 1/10 remote 0/20
@400000006aff16df211aff9c delivery 441: success: did_0+0+1/
@400000006aff16df211aff9c status: local 0/10 remote 0/20
@400000006aff16df211baf64 end msg 1310784
@400000006aff180a00c1bf9c starting delivery 442: msg 1310741 to remote f.braun@silent.test
@400000006aff180a00c1bf9c status: local 0/10 remote 1/20
@400000006aff182c2c9f0304 new msg 1310784
@400000006aff182c2c9f0304 info msg 1310784: bytes 3227 from <carla@example.net> qp 27685 uid 7791
@400000006aff182c2c9f0304 starting delivery 443: msg 1310784 to remote ida11@mill.test
@400000006aff182c2c9fa714 status: local 0/10 remote 2/20
@400000006aff182e2045296c delivery 443: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_167B77C755/
@400000006aff182e2045296c status: local 0/10 remote 1/20
@400000006aff182e2045296c end msg 1310784
@400000006aff184619f3c6a4 delivery 442: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff184619f4860c status: local 0/10 remote 0/20
@400000006aff187035816d04 new msg 1310784
@400000006aff187035821114 info msg 1310784: bytes 1619 from <o.beck2@reed.test> qp 28026 uid 7791
@400000006aff187035821114 starting delivery 444: msg 1310784 to local club.example-k.maier@club.example
@400000006aff1870358243dc status: local 1/10 remote 0/20
@400000006aff187038b6e9cc delivery 444: success: did_0+0+1/
@400000006aff187038b76ab4 status: local 0/10 remote 0/20
@400000006aff187038b81e64 end msg 1310784
@400000006aff187112d6d67c new msg 1310784
@400000006aff187112d77e74 info msg 1310784: bytes 1751 from <d.weiss35@typo.test> qp 28028 uid 7791
@400000006aff187112d7d84c starting delivery 445: msg 1310784 to local club.example-d.weiss@club.example
@400000006aff187112d7d84c status: local 1/10 remote 0/20
@400000006aff187116fb4724 delivery 445: success: did_0+0+1/
@400000006aff187116fb9d14 status: local 0/10 remote 0/20
@400000006aff187116fc21e4 end msg 1310784
@400000006aff18cf3939f0c4 new msg 1310784
@400000006aff18cf393a814c info msg 1310784: bytes 5557 from <orders@shop.example> qp 28501 uid 10001
@400000006aff18cf393b4c6c starting delivery 446: msg 1310784 to remote paula1@school.example
@400000006aff18cf393b63dc status: local 0/10 remote 1/20
@400000006aff18d2190ec5a4 delivery 446: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795102917_qp_9891/
@400000006aff18d2190ec5a4 status: local 0/10 remote 0/20
@400000006aff18d2190f1f7c end msg 1310784
@400000006aff18fc3a8f7674 new msg 1310784
@400000006aff18fc3a9060d4 info msg 1310784: bytes 1581 from <y.kurz1@bigmail.example> qp 28726 uid 7791
@400000006aff18fc3a90f92c starting delivery 447: msg 1310784 to local shop.example-ute@shop.example
@400000006aff18fc3a90f92c status: local 1/10 remote 0/20
@400000006aff18fd003d0af4 delivery 447: success: did_0+0+1/
@400000006aff18fd003df554 status: local 0/10 remote 0/20
@400000006aff18fd003e763c end msg 1310784
@400000006aff190b1d4bcb44 new msg 1310784
@400000006aff190b1d4bcb44 info msg 1310784: bytes 176950 from <paula@example.net> qp 28799 uid 7791
@400000006aff190b1d4c8aac starting delivery 448: msg 1310784 to remote ida10@library.example
@400000006aff190b1d4cc92c status: local 0/10 remote 1/20
@400000006aff190b22d39894 new msg 1310736
@400000006aff190b22d39c7c info msg 1310736: bytes 7586 from <j.klein@club.example> qp 28800 uid 7791
@400000006aff190b22d39c7c starting delivery 449: msg 1310736 to remote lena11@workshop.test
@400000006aff190b22d39c7c status: local 0/10 remote 2/20
@400000006aff190d2497ddd4 delivery 448: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1w354C-EB8CEC-DE/
@400000006aff190d249837ac status: local 0/10 remote 1/20
@400000006aff190d24985ebc end msg 1310784
@400000006aff190d3965b7cc delivery 449: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_ADFBF24B2C/
@400000006aff190d3966540c status: local 0/10 remote 0/20
@400000006aff190d39671b44 end msg 1310736
@400000006aff19971646b0ac new msg 1310736
@400000006aff199716477fb4 info msg 1310736: bytes 4517 from <h.vogel@club.example> qp 29498 uid 7791
@400000006aff1997164846ec starting delivery 450: msg 1310736 to remote greta7@castle.example
@400000006aff1997164846ec status: local 0/10 remote 1/20
@400000006aff199909ee231c delivery 450: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795103117_qp_15646/
@400000006aff199909eeb78c status: local 0/10 remote 0/20
@400000006aff199909eef60c end msg 1310736
@400000006aff19bb295853e4 new msg 1310736
@400000006aff19bb29587324 info msg 1310736: bytes 3804 from <emma@club.example> qp 29680 uid 7791
@400000006aff19bb29593e44 starting delivery 451: msg 1310736 to remote o.beck10@inkwell.test
@400000006aff19bb29593e44 status: local 0/10 remote 1/20
@400000006aff19bd041c1214 delivery 451: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795103153_ee668ba826a6_-_esmtp/
@400000006aff19bd041cc1dc status: local 0/10 remote 0/20
@400000006aff19bd041d42c4 end msg 1310736
@400000006aff19c132df9cec new msg 1310736
@400000006aff19c132df9cec info msg 1310736: bytes 3430 from <r.frank@club.example> qp 29711 uid 7791
@400000006aff19c132e0586c starting delivery 452: msg 1310736 to local shop.example-b.lang@shop.example
@400000006aff19c132e06424 status: local 1/10 remote 0/20
@400000006aff19c1358b6b9c delivery 452: success: did_0+0+1/
@400000006aff19c1358b8ec4 status: local 0/10 remote 0/20
@400000006aff19c1358b8ec4 end msg 1310736
@400000006aff19d1077bfa3c new msg 1310736
@400000006aff19d1077ca234 info msg 1310736: bytes 29063 from <ute@shop.example> qp 29787 uid 7791
@400000006aff19d1077ca234 starting delivery 453: msg 1310736 to local club.example-lena@club.example
@400000006aff19d1077d2ed4 status: local 1/10 remote 0/20
@400000006aff19d1077da01c starting delivery 454: msg 1310736 to local shop.example-ida@shop.example
@400000006aff19d1077e5f84 status: local 2/10 remote 0/20
@400000006aff19d1077e76f4 starting delivery 455: msg 1310736 to local club.example-r.frank@club.example
@400000006aff19d1077e76f4 status: local 3/10 remote 0/20
@400000006aff19d1077e76f4 starting delivery 456: msg 1310736 to local club.example-sara@club.example
@400000006aff19d1077ed0cc status: local 4/10 remote 0/20
@400000006aff19d1077ed0cc starting delivery 457: msg 1310736 to local club.example-h.vogel@club.example
@400000006aff19d1077f8c4c status: local 5/10 remote 0/20
@400000006aff19d1082a4754 delivery 453: success: did_0+0+1/
@400000006aff19d1082aef4c status: local 4/10 remote 0/20
@400000006aff19d10a3c2f94 delivery 457: success: did_0+0+1/
@400000006aff19d10a3c896c status: local 3/10 remote 0/20
@400000006aff19d10bb54e8c delivery 454: success: did_0+0+1/
@400000006aff19d10bb5eeb4 status: local 2/10 remote 0/20
@400000006aff19d10daad144 delivery 455: success: did_0+0+1/
@400000006aff19d10dab699c status: local 1/10 remote 0/20
@400000006aff19d10eec4254 delivery 456: success: did_0+0+1/
@400000006aff19d10eed1d14 status: local 0/10 remote 0/20
@400000006aff19d10eedccdc end msg 1310736
@400000006aff19f43275d6cc new msg 1310736
@400000006aff19f43275de9c info msg 1310736: bytes 976 from <k.maier34@inkwell.test> qp 29966 uid 7791
@400000006aff19f43275ea54 starting delivery 458: msg 1310736 to local club.example-sara@club.example
@400000006aff19f43275ea54 status: local 1/10 remote 0/20
@400000006aff19f435bd222c delivery 458: success: did_0+0+1/
@400000006aff19f435bd222c status: local 0/10 remote 0/20
@400000006aff19f435bd222c end msg 1310736
@400000006aff1ae017bb7e2c new msg 1310736
@400000006aff1ae017bb7e2c info msg 1310736: bytes 14899 from <d.weiss@club.example> qp 31143 uid 7791
@400000006aff1ae017bc223c starting delivery 459: msg 1310736 to remote r.frank3@cloudy.example
@400000006aff1ae017bc5cd4 status: local 0/10 remote 1/20
@400000006aff1ae127ee8ab4 delivery 459: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_2263A28716/
@400000006aff1ae127ef5da4 status: local 0/10 remote 0/20
@400000006aff1ae127efb77c end msg 1310736
@400000006aff1ae1356a33b4 new msg 1310736
@400000006aff1ae1356a33b4 info msg 1310736: bytes 932 from <b.lang11@bigmail.example> qp 31151 uid 7791
@400000006aff1ae1356b1e14 starting delivery 460: msg 1310736 to local club.example-emma@club.example
@400000006aff1ae1356b1e14 status: local 1/10 remote 0/20
@400000006aff1ae13811e79c delivery 460: success: did_0+0+1/
@400000006aff1ae1381287c4 status: local 0/10 remote 0/20
@400000006aff1ae13812b6a4 end msg 1310736
@400000006aff1af836708024 new msg 1310736
@400000006aff1af836708024 info msg 1310736: bytes 1037 from <emma28@inkwell.test> qp 31266 uid 7791
@400000006aff1af836715ae4 starting delivery 461: msg 1310736 to local wanda@example.net
@400000006aff1af836715ae4 status: local 1/10 remote 0/20
@400000006aff1af900652494 delivery 461: success: did_0+0+1/
@400000006aff1af90065d45c status: local 0/10 remote 0/20
@400000006aff1af90066803c end msg 1310736
@400000006aff1b3f1cea0404 new msg 1310736
@400000006aff1b3f1cea754c info msg 1310736: bytes 1872 from <wanda@example.net> qp 31619 uid 7791
@400000006aff1b3f1cea7d1c starting delivery 462: msg 1310736 to remote nina10@lighthouse.test
@400000006aff1b3f1ceaee64 status: local 0/10 remote 1/20
@400000006aff1b3f1ceaee64 starting delivery 463: msg 1310736 to remote b.lang4@birch.example
@400000006aff1b3f1ceb86bc status: local 0/10 remote 2/20
@400000006aff1b4024be93fc delivery 463: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_56D023A394/
@400000006aff1b4024bf3424 status: local 0/10 remote 1/20
@400000006aff1b41366dc4ec delivery 462: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w97CC-64113B-C1/
@400000006aff1b41366de044 status: local 0/10 remote 0/20
@400000006aff1b41366ec2d4 end msg 1310736
@400000006aff1bf510649244 new msg 1310736
@400000006aff1bf510649244 info msg 1310736: bytes 4286 from <j.klein10@partner.test> qp 32528 uid 7791
@400000006aff1bf51065420c starting delivery 464: msg 1310736 to local shop.example-y.kurz@shop.example
@400000006aff1bf51066249c status: local 1/10 remote 0/20
@400000006aff1bf512422be4 delivery 464: success: did_0+0+1/
@400000006aff1bf51242a8e4 status: local 0/10 remote 0/20
@400000006aff1bf512437fbc end msg 1310736
@400000006aff1c30206f65ec new msg 1310736
@400000006aff1c30206f65ec info msg 1310736: bytes 3274 from <anna.koch@shop.example> qp 356 uid 7791
@400000006aff1c30206feabc starting delivery 465: msg 1310736 to remote v.horn9@tower.test
@400000006aff1c3020702554 status: local 0/10 remote 1/20
@400000006aff1c3138c539dc delivery 465: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795103782_qp_15085/
@400000006aff1c3138c608e4 status: local 0/10 remote 0/20
@400000006aff1c3138c633dc end msg 1310736
@400000006aff1c5808c1ff2c new msg 1310736
@400000006aff1c5808c2c27c info msg 1310736: bytes 3753 from <d.weiss0@bricks.example> qp 554 uid 7791
@400000006aff1c5808c2ce34 starting delivery 466: msg 1310736 to local greta@example.net
@400000006aff1c5808c3762c status: local 1/10 remote 0/20
@400000006aff1c580e36447c delivery 466: success: did_0+0+1/
@400000006aff1c580e371b54 status: local 0/10 remote 0/20
@400000006aff1c580e371b54 end msg 1310736
@400000006aff1ca21d2f7174 new msg 1310736
@400000006aff1ca21d2fa824 info msg 1310736: bytes 6948 from <sara@club.example> qp 926 uid 7791
@400000006aff1ca21d307efc starting delivery 467: msg 1310736 to remote anna.koch6@meadow.example
@400000006aff1ca21d30ffe4 status: local 0/10 remote 1/20
@400000006aff1ca21d314e04 starting delivery 468: msg 1310736 to remote z.jung9@school.example
@400000006aff1ca21d3159bc status: local 0/10 remote 2/20
@400000006aff1ca21d3159bc starting delivery 469: msg 1310736 to remote y.kurz2@customer.example
@400000006aff1ca21d3159bc status: local 0/10 remote 3/20
@400000006aff1ca324212b1c delivery 467: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795103896_qp_5373/
@400000006aff1ca324218cc4 status: local 0/10 remote 2/20
@400000006aff1ca42c447754 delivery 469: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795103896_3762880496ac_-_esmtp/
@400000006aff1ca42c455dcc status: local 0/10 remote 1/20
@400000006aff1ca43a62b56c delivery 468: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795103896_qp_28729/
@400000006aff1ca43a6322cc status: local 0/10 remote 0/20
@400000006aff1ca43a6322cc end msg 1310736
@400000006aff1cae161aa73c new msg 1310736
@400000006aff1cae161ae5bc info msg 1310736: bytes 2698 from <o.beck@shop.example> qp 985 uid 7791
@400000006aff1cae161ae5bc starting delivery 470: msg 1310736 to local shop.example-y.kurz@shop.example
@400000006aff1cae161bc07c status: local 1/10 remote 0/20
@400000006aff1cae161c06cc starting delivery 471: msg 1310736 to local wanda@example.net
@400000006aff1cae161ca6f4 status: local 2/10 remote 0/20
@400000006aff1cae161cc634 starting delivery 472: msg 1310736 to local club.example-f.braun@club.example
@400000006aff1cae161d2fac status: local 3/10 remote 0/20
@400000006aff1cae161d81b4 starting delivery 473: msg 1310736 to local club.example-emma@club.example
@400000006aff1cae161d9924 status: local 4/10 remote 0/20
@400000006aff1cae161d9924 starting delivery 474: msg 1310736 to local shop.example-t.wolf@shop.example
@400000006aff1cae161d9924 status: local 5/10 remote 0/20
@400000006aff1cae1a2006c4 delivery 474: success: did_0+0+1/
@400000006aff1cae1a2006c4 status: local 4/10 remote 0/20
@400000006aff1cae1afb380c delivery 472: success: did_0+0+1/
@400000006aff1cae1afb380c status: local 3/10 remote 0/20
@400000006aff1cae1ba4fcfc delivery 470: success: did_0+0+1/
@400000006aff1cae1ba56e44 status: local 2/10 remote 0/20
@400000006aff1cae1c964e54 delivery 471: success: did_0+0+1/
@400000006aff1cae1c96794c status: local 1/10 remote 0/20
@400000006aff1cae1db0364c delivery 473: success: did_0+0+1/
@400000006aff1cae1db0e614 status: local 0/10 remote 0/20
@400000006aff1cae1db10d24 end msg 1310736
@400000006aff1cbf388784fc new msg 1310736
@400000006aff1cbf3888501c info msg 1310736: bytes 1104 from <b.lang3@paper.example> qp 1073 uid 7791
@400000006aff1cbf38891b3c starting delivery 475: msg 1310736 to local club.example-f.braun@club.example
@400000006aff1cbf3889a3f4 status: local 1/10 remote 0/20
@400000006aff1cc00327bf34 delivery 475: success: did_0+0+1/
@400000006aff1cc003280d54 status: local 0/10 remote 0/20
@400000006aff1cc00328ebfc end msg 1310736
@400000006aff1ce408d14554 new msg 1310736
@400000006aff1ce408d223fc info msg 1310736: bytes 3263 from <greta14@granite.test> qp 1254 uid 7791
@400000006aff1ce408d223fc starting delivery 476: msg 1310736 to local shop.example-z.jung@shop.example
@400000006aff1ce408d22fb4 status: local 1/10 remote 0/20
@400000006aff1ce40cad6644 delivery 476: success: did_0+0+1/
@400000006aff1ce40cad6644 status: local 0/10 remote 0/20
@400000006aff1ce40cae0284 end msg 1310736
@400000006aff1d2f21164894 new msg 1310736
@400000006aff1d2f2116d14c info msg 1310736: bytes 734 from <root@mx1.example.net> qp 1631 uid 0
@400000006aff1d2f2116d14c starting delivery 477: msg 1310736 to local root@mx1.example.net
@400000006aff1d2f2116f85c status: local 1/10 remote 0/20
@400000006aff1d2f2529c17c new msg 1310784
@400000006aff1d2f2529e4a4 info msg 1310784: bytes 974 from <root@mx1.example.net> qp 1632 uid 7790
@400000006aff1d2f252a752c starting delivery 478: msg 1310784 to local greta@example.net
@400000006aff1d2f252b05b4 status: local 2/10 remote 0/20
@400000006aff1d2f252ba5dc delivery 477: success: did_0+1+0/qp_1632/
@400000006aff1d2f252ba9c4 status: local 1/10 remote 0/20
@400000006aff1d2f252c421c end msg 1310736
@400000006aff1d2f2b1f2d4c delivery 478: success: did_0+0+1/
@400000006aff1d2f2b1f2d4c status: local 0/10 remote 0/20
@400000006aff1d2f2b1f4c8c end msg 1310784
@400000006aff1d7127fab014 new msg 1310784
@400000006aff1d7127fb86ec info msg 1310784: bytes 5316 from <orders@shop.example> qp 1962 uid 10001
@400000006aff1d7127fc0fa4 starting delivery 479: msg 1310784 to remote sara21@workshop.test
@400000006aff1d7127fc0fa4 status: local 0/10 remote 1/20
@400000006aff1d7138064324 delivery 479: failure: 198.51.100.133_does_not_like_recipient./Remote_host_said:_550_5.1.1_<sara21@workshop.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.133./
@400000006aff1d7138068974 status: local 0/10 remote 0/20
@400000006aff1d713806ac9c bounce msg 1310784 qp 1963
@400000006aff1d713806c7f4 end msg 1310784
@400000006aff1d71380fd45c new msg 1310784
@400000006aff1d713810b304 info msg 1310784: bytes 6252 from <> qp 1963 uid 7796
@400000006aff1d7138112834 starting delivery 480: msg 1310784 to local shop.example-orders@shop.example
@400000006aff1d7138113004 status: local 1/10 remote 0/20
@400000006aff1d713990138c delivery 480: success: did_0+0+0/
@400000006aff1d713990138c status: local 0/10 remote 0/20
@400000006aff1d7139903a9c end msg 1310784
@400000006aff1e5528d43b7c new msg 1310784
@400000006aff1e5528d479fc info msg 1310784: bytes 3190 from <m.roth@shop.example> qp 3102 uid 7791
@400000006aff1e5528d4eb44 starting delivery 481: msg 1310784 to remote paula6@dune.test
@400000006aff1e5528d55c8c status: local 0/10 remote 1/20
@400000006aff1e5635b9d66c new msg 1310736
@400000006aff1e5635b9d66c info msg 1310736: bytes 1577 from <k.maier29@valley.test> qp 3108 uid 7791
@400000006aff1e5635ba8e04 starting delivery 482: msg 1310736 to local shop.example-b.lang@shop.example
@400000006aff1e5635ba95d4 status: local 1/10 remote 1/20
@400000006aff1e5637d6365c delivery 481: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w127E-9A991D-16/
@400000006aff1e5637d6365c status: local 1/10 remote 0/20
@400000006aff1e5637d6e23c end msg 1310784
@400000006aff1e57001c0da4 delivery 482: success: did_0+0+1/
@400000006aff1e57001cc53c status: local 0/10 remote 0/20
@400000006aff1e57001cc53c end msg 1310736
@400000006aff1e7d326fd7a4 new msg 1310736
@400000006aff1e7d326fe744 info msg 1310736: bytes 1981 from <b.lang@shop.example> qp 3303 uid 7791
@400000006aff1e7d3270682c starting delivery 483: msg 1310736 to remote carla11@orchard.test
@400000006aff1e7d32711024 status: local 0/10 remote 1/20
@400000006aff1e7e21372e74 delivery 483: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795104371_bd141092d513_-_esmtp/
@400000006aff1e7e21372e74 status: local 0/10 remote 0/20
@400000006aff1e7e2137ab74 end msg 1310736
@400000006aff1ea23b2f5c0c new msg 1310736
@400000006aff1ea23b2f5c0c info msg 1310736: bytes 5510 from <orders@shop.example> qp 3488 uid 10001
@400000006aff1ea23b2ff464 starting delivery 484: msg 1310736 to remote k.maier6@orchard.test
@400000006aff1ea23b2ff464 status: local 0/10 remote 1/20
@400000006aff1ea4128dbba4 delivery 484: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795104408_a17379f0ac36_-_esmtp/
@400000006aff1ea4128e34bc status: local 0/10 remote 0/20
@400000006aff1ea4128e34bc end msg 1310736
@400000006aff1fdd380b4c34 new msg 1310736
@400000006aff1fdd380bf814 info msg 1310736: bytes 8846 from <nina@club.example> qp 5063 uid 7791
@400000006aff1fdd380ca7dc starting delivery 485: msg 1310736 to local club.example-h.vogel@club.example
@400000006aff1fdd380d3864 status: local 1/10 remote 0/20
@400000006aff1fde0006570c delivery 485: success: did_0+0+1/
@400000006aff1fde0006bc9c status: local 0/10 remote 0/20
@400000006aff1fde000787bc end msg 1310736
@400000006aff1fde1d8dba2c new msg 1310736
@400000006aff1fde1d8dba2c info msg 1310736: bytes 4980 from <emma1@pebble.test> qp 5066 uid 7791
@400000006aff1fde1d8e69f4 starting delivery 486: msg 1310736 to local shop.example-m.roth@shop.example
@400000006aff1fde1d8f5454 status: local 1/10 remote 0/20
@400000006aff1fde23eab1cc delivery 486: success: did_0+0+1/
@400000006aff1fde23eb55dc status: local 0/10 remote 0/20
@400000006aff1fde23ebabcc end msg 1310736
@400000006aff200812a8b1fc new msg 1310736
@400000006aff200812a8b1fc info msg 1310736: bytes 1813 from <ute@shop.example> qp 5275 uid 7791
@400000006aff200812a8f07c starting delivery 487: msg 1310736 to remote anna.koch0@elm.example
@400000006aff200812a9bb9c status: local 0/10 remote 1/20
@400000006aff200a12ef9284 delivery 487: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w7922-1AC475-EE/
@400000006aff200a12f055d4 status: local 0/10 remote 0/20
@400000006aff200a12f0bf4c end msg 1310736
@400000006aff20600d1ad9cc new msg 1310736
@400000006aff20600d1b8994 info msg 1310736: bytes 5247 from <ida@shop.example> qp 5715 uid 7791
@400000006aff20600d1bb0a4 starting delivery 488: msg 1310736 to local shop.example-t.wolf@shop.example
@400000006aff20600d1c7bc4 status: local 1/10 remote 0/20
@400000006aff206014a15964 delivery 488: success: did_0+0+1/
@400000006aff206014a1d27c status: local 0/10 remote 0/20
@400000006aff206014a2ad3c end msg 1310736
@400000006aff206a24a72014 new msg 1310736
@400000006aff206a24a781bc info msg 1310736: bytes 1554 from <t.wolf@shop.example> qp 5767 uid 7791
@400000006aff206a24a7eb34 starting delivery 489: msg 1310736 to local wanda@example.net
@400000006aff206a24a8c20c status: local 1/10 remote 0/20
@400000006aff206a24a8c20c starting delivery 490: msg 1310736 to local greta@example.net
@400000006aff206a24a8e14c status: local 2/10 remote 0/20
@400000006aff206a24a9b054 starting delivery 491: msg 1310736 to local shop.example-o.beck@shop.example
@400000006aff206a24a9b054 status: local 3/10 remote 0/20
@400000006aff206a24aa5c34 starting delivery 492: msg 1310736 to local club.example-r.frank@club.example
@400000006aff206a24aad164 status: local 4/10 remote 0/20
@400000006aff206a24aad164 starting delivery 493: msg 1310736 to local shop.example-anna.koch@shop.example
@400000006aff206a24aad164 status: local 5/10 remote 0/20
@400000006aff206a25ba708c delivery 493: success: did_0+0+1/
@400000006aff206a25bb33dc status: local 4/10 remote 0/20
@400000006aff206a287e4794 delivery 489: success: did_0+0+1/
@400000006aff206a287ec0ac status: local 3/10 remote 0/20
@400000006aff206a2a87d71c delivery 492: success: did_0+0+1/
@400000006aff206a2a88929c status: local 2/10 remote 0/20
@400000006aff206a2af258bc delivery 490: success: did_0+0+1/
@400000006aff206a2af33764 status: local 1/10 remote 0/20
@400000006aff206a2c20f194 delivery 491: success: did_0+0+1/
@400000006aff206a2c2189ec status: local 0/10 remote 0/20
@400000006aff206a2c21e3c4 end msg 1310736
@400000006aff20d804a9a444 new msg 1310736
@400000006aff20d804a9a444 info msg 1310736: bytes 3684 from <emma32@lighthouse.test> qp 6314 uid 7791
@400000006aff20d804a9a444 starting delivery 494: msg 1310736 to local club.example-j.klein@club.example
@400000006aff20d804a9a444 status: local 1/10 remote 0/20
@400000006aff20d808b243d4 delivery 494: success: did_0+0+1/
@400000006aff20d808b2ad4c status: local 0/10 remote 0/20
@400000006aff20d808b2ad4c end msg 1310736
@400000006aff20ff22f0ade4 new msg 1310736
@400000006aff20ff22f0ade4 info msg 1310736: bytes 917 from <f.braun6@lantern.test> qp 6511 uid 7791
@400000006aff20ff22f0ade4 starting delivery 495: msg 1310736 to local club.example-j.klein@club.example
@400000006aff20ff22f0f81c status: local 1/10 remote 0/20
@400000006aff20ff24210fc4 delivery 495: success: did_0+0+1/
@400000006aff20ff24210fc4 status: local 0/10 remote 0/20
@400000006aff20ff24211f64 end msg 1310736
@400000006aff213a0a155644 new msg 1310736
@400000006aff213a0a161d7c info msg 1310736: bytes 1730 from <v.horn@shop.example> qp 6804 uid 7791
@400000006aff213a0a161d7c starting delivery 496: msg 1310736 to remote sara6@lighthouse.test
@400000006aff213a0a167b3c status: local 0/10 remote 1/20
@400000006aff213c200891b4 delivery 496: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w9BB4-FA767F-BE/
@400000006aff213c20093d94 status: local 0/10 remote 0/20
@400000006aff213c200a04cc end msg 1310736
@400000006aff21ad055378d4 new msg 1310736
@400000006aff21ad0553bb3c info msg 1310736: bytes 1741 from <> qp 7379 uid 7791
@400000006aff21ad05540574 starting delivery 497: msg 1310736 to local shop.example-z.jung@shop.example
@400000006aff21ad055499e4 status: local 1/10 remote 0/20
@400000006aff21ad0d0aa55c delivery 497: success: did_0+0+1/
@400000006aff21ad0d0adc0c status: local 0/10 remote 0/20
@400000006aff21ad0d0b9f5c end msg 1310736
@400000006aff223938cdfc0c new msg 1310736
@400000006aff223938cea7ec info msg 1310736: bytes 34311 from <b.lang@shop.example> qp 8083 uid 7791
@400000006aff223938cefddc starting delivery 498: msg 1310736 to remote m.roth4@bigmail.example
@400000006aff223938cfd4b4 status: local 0/10 remote 1/20
@400000006aff223b16da45ec delivery 498: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795105327_f92b58611bbe_-_esmtp/
@400000006aff223b16da45ec status: local 0/10 remote 0/20
@400000006aff223b16da652c end msg 1310736
@400000006aff23e91597a814 new msg 1310736
@400000006aff23e91597a814 info msg 1310736: bytes 1057 from <j.klein1@orchard.test> qp 10240 uid 7791
@400000006aff23e91597e2ac starting delivery 499: msg 1310736 to local club.example-h.vogel@club.example
@400000006aff23e91598b1b4 status: local 1/10 remote 0/20
@400000006aff23e91598b1b4 starting delivery 500: msg 1310736 to local club.example-j.klein@club.example
@400000006aff23e91599423c status: local 2/10 remote 0/20
@400000006aff23e916e025d4 delivery 499: success: did_0+0+1/
@400000006aff23e916e0a2d4 status: local 1/10 remote 0/20
@400000006aff23e91d3f4054 delivery 500: success: did_0+0+1/
@400000006aff23e91d3f4054 status: local 0/10 remote 0/20
@400000006aff23e91d40172c end msg 1310736
@400000006aff240113225e6c new msg 1310736
@400000006aff24011322c014 info msg 1310736: bytes 1293 from <o.beck@shop.example> qp 10360 uid 7791
@400000006aff24011322c014 starting delivery 501: msg 1310736 to remote paula4@castle.example
@400000006aff24011322e724 status: local 0/10 remote 1/20
@400000006aff240310bb2e24 delivery 501: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795105783_qp_28843/
@400000006aff240310bb2e24 status: local 0/10 remote 0/20
@400000006aff240310bb2e24 end msg 1310736
@400000006aff241114c617a4 new msg 1310736
@400000006aff241114c68504 info msg 1310736: bytes 2302 from <sara@club.example> qp 10440 uid 7791
@400000006aff241114c70204 starting delivery 502: msg 1310736 to local club.example-d.weiss@club.example
@400000006aff241114c79674 status: local 1/10 remote 0/20
@400000006aff241119705634 delivery 502: success: did_0+0+1/
@400000006aff24111970a83c status: local 0/10 remote 0/20
@400000006aff24111970a83c end msg 1310736
@400000006aff2437291353d4 new msg 1310736
@400000006aff24372913e074 info msg 1310736: bytes 734 from <root@mx1.example.net> qp 10632 uid 0
@400000006aff24372913e074 starting delivery 503: msg 1310736 to local root@mx1.example.net
@400000006aff24372913e074 status: local 1/10 remote 0/20
@400000006aff24372d932ed4 delivery 503: success: did_0+1+0/qp_10633/
@400000006aff24372d93afbc status: local 0/10 remote 0/20
@400000006aff24372d94636c end msg 1310736
@400000006aff24372db1f1d4 new msg 1310736
@400000006aff24372db2343c info msg 1310736: bytes 974 from <root@mx1.example.net> qp 10633 uid 7790
@400000006aff24372db2a19c starting delivery 504: msg 1310736 to local greta@example.net
@400000006aff24372db2a19c status: local 1/10 remote 0/20
@400000006aff243734e43ebc delivery 504: success: did_0+0+1/
@400000006aff243734e43ebc status: local 0/10 remote 0/20
@400000006aff243734e44e5c end msg 1310736
@400000006aff24cd1f70d5f4 new msg 1310736
@400000006aff24cd1f70d5f4 info msg 1310736: bytes 1032 from <h.vogel30@school.example> qp 11381 uid 7791
@400000006aff24cd1f70d5f4 starting delivery 505: msg 1310736 to local club.example-f.braun@club.example
@400000006aff24cd1f70d5f4 status: local 1/10 remote 0/20
@400000006aff24cd2152d87c delivery 505: success: did_0+0+1/
@400000006aff24cd2153bb0c status: local 0/10 remote 0/20
@400000006aff24cd2153bb0c end msg 1310736
@400000006aff24de27b8c514 new msg 1310736
@400000006aff24de27b93e2c info msg 1310736: bytes 1406 from <lena14@valley.test> qp 11467 uid 7791
@400000006aff24de27b945fc starting delivery 506: msg 1310736 to local carla@example.net
@400000006aff24de27b9ab8c status: local 1/10 remote 0/20
@400000006aff24de28e8e874 delivery 506: success: did_0+0+1/
@400000006aff24de28e8e874 status: local 0/10 remote 0/20
@400000006aff24de28e8e874 end msg 1310736
@400000006aff255437d5c514 new msg 1310736
@400000006aff255437d6a7a4 info msg 1310736: bytes 21125 from <k.maier@club.example> qp 12058 uid 7791
@400000006aff255437d720bc starting delivery 507: msg 1310736 to local shop.example-y.kurz@shop.example
@400000006aff255437d7382c status: local 1/10 remote 0/20
@400000006aff255439d2a29c delivery 507: success: did_0+0+1/
@400000006aff255439d38914 status: local 0/10 remote 0/20
@400000006aff255439d411cc end msg 1310736
@400000006aff258d0c5e1d64 new msg 1310736
@400000006aff258d0c5e1d64 info msg 1310736: bytes 1081 from <y.kurz14@oakwood.test> qp 12340 uid 7791
@400000006aff258d0c5e1d64 starting delivery 508: msg 1310736 to local club.example-j.klein@club.example
@400000006aff258d0c5eb1d4 status: local 1/10 remote 0/20
@400000006aff258d11bf1164 delivery 508: success: did_0+0+1/
@400000006aff258d11bf636c status: local 0/10 remote 0/20
@400000006aff258d11bf6f24 end msg 1310736
@400000006aff259b34ab640c new msg 1310736
@400000006aff259b34ac0434 info msg 1310736: bytes 7378 from <v.horn@shop.example> qp 12413 uid 7791
@400000006aff259b34ac851c starting delivery 509: msg 1310736 to remote greta0@elm.example
@400000006aff259b34ad11bc status: local 0/10 remote 1/20
@400000006aff259d18ea901c delivery 509: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w626D-EEEAC2-B5/
@400000006aff259d18eade3c status: local 0/10 remote 0/20
@400000006aff259d18ebc89c end msg 1310736
@400000006aff26133189732c new msg 1310736
@400000006aff26133189f7fc info msg 1310736: bytes 625975 from <t.wolf@shop.example> qp 13013 uid 7791
@400000006aff26133189f7fc starting delivery 510: msg 1310736 to local shop.example-b.lang@shop.example
@400000006aff2613318a849c status: local 1/10 remote 0/20
@400000006aff261334936b54 delivery 510: success: did_0+0+1/
@400000006aff26133493a9d4 status: local 0/10 remote 0/20
@400000006aff26133493c914 end msg 1310736
@400000006aff261c1e425c5c new msg 1310736
@400000006aff261c1e42c5d4 info msg 1310736: bytes 1223 from <paula@example.net> qp 13056 uid 7791
@400000006aff261c1e4365fc starting delivery 511: msg 1310736 to local club.example-d.weiss@club.example
@400000006aff261c1e43e2fc status: local 1/10 remote 0/20
@400000006aff261c1f10cfec delivery 511: success: did_0+0+1/
@400000006aff261c1f113964 status: local 0/10 remote 0/20
@400000006aff261c1f113d4c end msg 1310736
@400000006aff266012156adc new msg 1310736
@400000006aff266012164d6c info msg 1310736: bytes 6401 from <orders@shop.example> qp 13395 uid 10001
@400000006aff266012172c14 starting delivery 512: msg 1310736 to remote j.klein38@quarry.example
@400000006aff26601217f34c status: local 0/10 remote 1/20
@400000006aff266200958b34 delivery 512: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1wD4BC-782081-A1/
@400000006aff266200963afc status: local 0/10 remote 0/20
@400000006aff266200963afc end msg 1310736
@400000006aff26dc34f25c04 new msg 1310736
@400000006aff26dc34f25c04 info msg 1310736: bytes 1772 from <sara31@school.example> qp 14018 uid 7791
@400000006aff26dc34f2ec8c starting delivery 513: msg 1310736 to local shop.example-b.lang@shop.example
@400000006aff26dc34f3233c status: local 1/10 remote 0/20
@400000006aff26dc37f468d4 delivery 513: success: did_0+0+1/
@400000006aff26dc37f4ca7c status: local 0/10 remote 0/20
@400000006aff26dc37f52454 end msg 1310736
@400000006aff26e93085becc new msg 1310736
@400000006aff26e93085becc info msg 1310736: bytes 1204118 from <nina@club.example> qp 14083 uid 7791
@400000006aff26e9308637e4 starting delivery 514: msg 1310736 to remote f.braun0@oakwood.test
@400000006aff26e93086ef7c status: local 0/10 remote 1/20
@400000006aff26e93087ca3c starting delivery 515: msg 1310736 to remote carla0@tower.test
@400000006aff26e93087d20c status: local 0/10 remote 2/20
@400000006aff26e93088b49c starting delivery 516: msg 1310736 to remote paula0@canal.test
@400000006aff26e93088b49c status: local 0/10 remote 3/20
@400000006aff26e930890e74 starting delivery 517: msg 1310736 to remote greta8@grocer.example
@400000006aff26e930893584 status: local 0/10 remote 4/20
@400000006aff26e930898f5c starting delivery 518: msg 1310736 to remote emma10@opera.example
@400000006aff26e93089ba54 status: local 0/10 remote 5/20
@400000006aff26e93089fcbc starting delivery 519: msg 1310736 to remote b.lang0@bricks.example
@400000006aff26e9308a3f24 status: local 0/10 remote 6/20
@400000006aff26e9308a46f4 starting delivery 520: msg 1310736 to remote y.kurz6@mill.test
@400000006aff26e9308a46f4 status: local 0/10 remote 7/20
@400000006aff26e9308b21b4 starting delivery 521: msg 1310736 to remote f.braun2@corner.test
@400000006aff26e9308b21b4 status: local 0/10 remote 8/20
@400000006aff26e9308b21b4 starting delivery 522: msg 1310736 to remote h.vogel4@shipyard.test
@400000006aff26e9308bc5c4 status: local 0/10 remote 9/20
@400000006aff26ea394f8fec new msg 1310784
@400000006aff26ea394fd254 info msg 1310784: bytes 64020 from <nina@club.example> qp 14088 uid 7791
@400000006aff26ea39500134 starting delivery 523: msg 1310784 to local club.example-lena@club.example
@400000006aff26ea395010d4 status: local 1/10 remote 9/20
@400000006aff26ea39505724 starting delivery 524: msg 1310784 to local shop.example-t.wolf@shop.example
@400000006aff26ea39505724 status: local 2/10 remote 9/20
@400000006aff2701016961ac status: local 0/10 remote 0/20
@400000006aff27010169e67c starting delivery 1: msg 1310784 to local club.example-lena@club.example
@400000006aff2701016a28e4 status: local 1/10 remote 0/20
@400000006aff2701016a82bc starting delivery 2: msg 1310784 to local shop.example-t.wolf@shop.example
@400000006aff2701016a82bc status: local 2/10 remote 0/20
@400000006aff2701016ad8ac starting delivery 3: msg 1310735 to remote emma@silent.test
@400000006aff2701016b7cbc status: local 2/10 remote 1/20
@400000006aff2701016b7cbc starting delivery 4: msg 1310739 to remote o.beck@silent.test
@400000006aff2701016c018c status: local 2/10 remote 2/20
@400000006aff2701016c400c starting delivery 5: msg 1310740 to remote j.klein@silent.test
@400000006aff2701016ce034 status: local 2/10 remote 3/20
@400000006aff2701016d8ffc starting delivery 6: msg 1310741 to remote f.braun@silent.test
@400000006aff2701016e4794 status: local 2/10 remote 4/20
@400000006aff2701016f169c starting delivery 7: msg 1310745 to remote z.jung@silent.test
@400000006aff2701016f169c status: local 2/10 remote 5/20
@400000006aff2701016fa33c starting delivery 8: msg 1310747 to remote v.horn@silent.test
@400000006aff27010170474c status: local 2/10 remote 6/20
@400000006aff270101704f1c starting delivery 9: msg 1310736 to remote f.braun0@oakwood.test
@400000006aff27010170cc1c status: local 2/10 remote 7/20
@400000006aff2701017150ec starting delivery 10: msg 1310736 to remote carla0@tower.test
@400000006aff270101718b84 status: local 2/10 remote 8/20
@400000006aff270101718b84 starting delivery 11: msg 1310736 to remote paula0@canal.test
@400000006aff270101718b84 status: local 2/10 remote 9/20
@400000006aff270101721ff4 starting delivery 12: msg 1310736 to remote greta8@grocer.example
@400000006aff2701017256a4 status: local 2/10 remote 10/20
@400000006aff27010172a0dc starting delivery 13: msg 1310736 to remote emma10@opera.example
@400000006aff27010172a0dc status: local 2/10 remote 11/20
@400000006aff27010172e72c starting delivery 14: msg 1310736 to remote b.lang0@bricks.example
@400000006aff2701017348d4 status: local 2/10 remote 12/20
@400000006aff2701017350a4 starting delivery 15: msg 1310736 to remote y.kurz6@mill.test
@400000006aff2701017350a4 status: local 2/10 remote 13/20
@400000006aff270101742b64 starting delivery 16: msg 1310736 to remote f.braun2@corner.test
@400000006aff27010174eeb4 status: local 2/10 remote 14/20
@400000006aff2701017567cc starting delivery 17: msg 1310736 to remote h.vogel4@shipyard.test
@400000006aff270101764674 status: local 2/10 remote 15/20
@400000006aff270101764674 new msg 1310755
@400000006aff27010176716c info msg 1310755: bytes 1641 from <r.frank27@cedar.test> qp 14141 uid 7791
@400000006aff27010176716c starting delivery 18: msg 1310755 to local shop.example-y.kurz@shop.example
@400000006aff27010176e2b4 status: local 3/10 remote 15/20
@400000006aff2701020fcf24 delivery 7: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff2701020fe694 status: local 3/10 remote 14/20
@400000006aff27010226c224 delivery 5: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff27010226c224 status: local 3/10 remote 13/20
@400000006aff2701022f1ec4 delivery 6: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff2701022f612c status: local 3/10 remote 12/20
@400000006aff2701025d04c4 delivery 4: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff2701025dc42c status: local 3/10 remote 11/20
@400000006aff2701026be174 delivery 8: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff2701026cb84c status: local 3/10 remote 10/20
@400000006aff270106210dbc delivery 2: success: did_0+0+1/
@400000006aff270106210dbc status: local 2/10 remote 10/20
@400000006aff270106fc7d84 delivery 18: success: did_0+0+1/
@400000006aff270106fcb434 status: local 1/10 remote 10/20
@400000006aff270106fcd75c end msg 1310755
@400000006aff27010842f3bc delivery 1: success: did_0+0+1/
@400000006aff270108432e54 status: local 0/10 remote 10/20
@400000006aff2701084349ac end msg 1310784
@400000006aff27022a6e925c delivery 10: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795106551_qp_14412/
@400000006aff27022a6ebd54 status: local 0/10 remote 9/20
@400000006aff27031af28d4c delivery 17: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_26CEC9F042/
@400000006aff27031af340fc status: local 0/10 remote 8/20
@400000006aff27032204c744 delivery 13: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<52d5a9fb6869bdfc@mail.example>_[InternalId=1249463095]_Queued_mail_for_delivery/
@400000006aff2703220534a4 status: local 0/10 remote 7/20
@400000006aff2703274dce44 delivery 12: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795106551_qp_30647/
@400000006aff2703274dce44 status: local 0/10 remote 6/20
@400000006aff27032b710e3c delivery 11: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795106551_62d6dfc71e95_-_esmtp/
@400000006aff27032b710e3c status: local 0/10 remote 5/20
@400000006aff27032e5e9cf4 delivery 9: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1wD85C-BBD42A-7E/
@400000006aff27032e5e9cf4 status: local 0/10 remote 4/20
@400000006aff27032f368a4c delivery 14: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_556E00B091/
@400000006aff27032f369dd4 status: local 0/10 remote 3/20
@400000006aff270405778364 delivery 15: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_9259E00E4E/
@400000006aff2704057817d4 status: local 0/10 remote 2/20
@400000006aff2704128ac1ec delivery 16: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<0fe11884d0af4c81@mail.example>_[InternalId=273330671]_Queued_mail_for_delivery/
@400000006aff2704128ac1ec status: local 0/10 remote 1/20
@400000006aff2704128ac5d4 end msg 1310736
@400000006aff273d371908ac delivery 3: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff273d3719184c status: local 0/10 remote 0/20
@400000006aff274808be9044 new msg 1310736
@400000006aff274808beee04 info msg 1310736: bytes 1756 from <emma27@castle.example> qp 14554 uid 7791
@400000006aff274808bf6eec starting delivery 19: msg 1310736 to local shop.example-b.lang@shop.example
@400000006aff274808bf6eec status: local 1/10 remote 0/20
@400000006aff2748096abe64 delivery 19: success: did_0+0+1/
@400000006aff2748096abe64 status: local 0/10 remote 0/20
@400000006aff2748096b7214 end msg 1310736
@400000006aff277c24c0c67c new msg 1310736
@400000006aff277c24c1243c info msg 1310736: bytes 1664 from <r.frank@club.example> qp 14817 uid 7791
@400000006aff277c24c1d404 starting delivery 20: msg 1310736 to remote h.vogel2@cloudy.example
@400000006aff277c24c1d404 status: local 0/10 remote 1/20
@400000006aff277e0aafd8f4 delivery 20: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_6F921622D1/
@400000006aff277e0ab061ac status: local 0/10 remote 0/20
@400000006aff277e0ab0f61c end msg 1310736
@400000006aff27b510f3fd1c new msg 1310736
@400000006aff27b510f41874 info msg 1310736: bytes 3537 from <anna.koch@shop.example> qp 15100 uid 7791
@400000006aff27b510f4dbc4 starting delivery 21: msg 1310736 to remote wanda11@freemail.test
@400000006aff27b510f583bc status: local 0/10 remote 1/20
@400000006aff27b61deedd5c delivery 21: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_CD42B81E3E/
@400000006aff27b61def0c3c status: local 0/10 remote 0/20
@400000006aff27b61def0c3c end msg 1310736
@400000006aff2852158095d4 new msg 1310736
@400000006aff2852158116bc info msg 1310736: bytes 7663 from <orders@shop.example> qp 15885 uid 10001
@400000006aff28521581f94c starting delivery 22: msg 1310736 to remote sara13@reed.test
@400000006aff28521581f94c status: local 0/10 remote 1/20
@400000006aff285305dbcb44 delivery 22: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795106888_648ea9817da4_-_esmtp/
@400000006aff285305dbcb44 status: local 0/10 remote 0/20
@400000006aff285305dbcb44 end msg 1310736
@400000006aff28c31d4d944c new msg 1310736
@400000006aff28c31d4dc32c info msg 1310736: bytes 1264 from <nina27@tower.test> qp 16451 uid 7791
@400000006aff28c31d4e097c starting delivery 23: msg 1310736 to local greta@example.net
@400000006aff28c31d4e8a64 status: local 1/10 remote 0/20
@400000006aff28c31fc798e4 delivery 23: success: did_0+0+1/
@400000006aff28c31fc88344 status: local 0/10 remote 0/20
@400000006aff28c31fc88344 end msg 1310736
@400000006aff28fe0cac58bc new msg 1310736
@400000006aff28fe0cac58bc info msg 1310736: bytes 8356 from <wanda@example.net> qp 16745 uid 7791
@400000006aff28fe0cad1824 starting delivery 24: msg 1310736 to remote m.roth2@customer.example
@400000006aff28fe0cad1824 status: local 0/10 remote 1/20
@400000006aff290029d5194c delivery 24: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795107060_f9da31156898_-_esmtp/
@400000006aff290029d52cd4 status: local 0/10 remote 0/20
@400000006aff290029d52cd4 end msg 1310736
@400000006aff29900f0e743c new msg 1310736
@400000006aff29900f0eca2c info msg 1310736: bytes 1289 from <v.horn5@lighthouse.test> qp 17475 uid 7791
@400000006aff29900f0ef13c starting delivery 25: msg 1310736 to local test3@example.net
@400000006aff29900f0ef13c status: local 1/10 remote 0/20
@400000006aff29900fc8bfa4 delivery 25: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006aff29900fc95be4 status: local 0/10 remote 0/20
@400000006aff29900fc95be4 bounce msg 1310736 qp 17476
@400000006aff29900fc9b1d4 end msg 1310736
@400000006aff29900ffc0c74 new msg 1310736
@400000006aff29900ffc0c74 info msg 1310736: bytes 2499 from <> qp 17476 uid 7796
@400000006aff29900ffc6264 starting delivery 26: msg 1310736 to remote v.horn5@lighthouse.test
@400000006aff29900ffd1de4 status: local 0/10 remote 1/20
@400000006aff2992018f1dd4 delivery 26: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w6E42-A678F0-34/
@400000006aff2992018f509c status: local 0/10 remote 0/20
@400000006aff2992018f9304 end msg 1310736
@400000006aff29cc2d96f794 new msg 1310736
@400000006aff29cc2d96f794 info msg 1310736: bytes 1081 from <emma37@acorn.example> qp 17777 uid 7791
@400000006aff29cc2d975d24 starting delivery 27: msg 1310736 to local shop.example-y.kurz@shop.example
@400000006aff29cc2d975d24 status: local 1/10 remote 0/20
@400000006aff29cc3196d10c delivery 27: success: did_0+0+1/
@400000006aff29cc3196ffec status: local 0/10 remote 0/20
@400000006aff29cc3197bf54 end msg 1310736
@400000006aff2a3a04c1a0e4 new msg 1310736
@400000006aff2a3a04c1a0e4 info msg 1310736: bytes 106428 from <sara@club.example> qp 18324 uid 7791
@400000006aff2a3a04c1f2ec starting delivery 28: msg 1310736 to local club.example-k.maier@club.example
@400000006aff2a3a04c2b254 status: local 1/10 remote 0/20
@400000006aff2a3a08077544 delivery 28: success: did_0+0+1/
@400000006aff2a3a08082124 status: local 0/10 remote 0/20
@400000006aff2a3a08082124 end msg 1310736
@400000006aff2b1b149537ec queue-check: 0 files without owner, 0 without info
@400000006aff2b32355509bc new msg 1310736
@400000006aff2b32355509bc info msg 1310736: bytes 351367 from <d.weiss@club.example> qp 19568 uid 7791
@400000006aff2b323555d8c4 starting delivery 29: msg 1310736 to remote f.braun7@garden.example
@400000006aff2b323556b76c status: local 0/10 remote 1/20
@400000006aff2b3428324a74 delivery 29: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wBD7D-EA2CA8-5E/
@400000006aff2b3428329894 status: local 0/10 remote 0/20
@400000006aff2b3428329894 end msg 1310736
@400000006aff2b401e7bb7f4 new msg 1310736
@400000006aff2b401e7bb7f4 info msg 1310736: bytes 734 from <root@mx1.example.net> qp 19636 uid 0
@400000006aff2b401e7c022c starting delivery 30: msg 1310736 to local root@mx1.example.net
@400000006aff2b401e7c1d84 status: local 1/10 remote 0/20
@400000006aff2b402064c344 new msg 1310784
@400000006aff2b40206576f4 info msg 1310784: bytes 974 from <root@mx1.example.net> qp 19637 uid 7790
@400000006aff2b4020666154 starting delivery 31: msg 1310784 to local greta@example.net
@400000006aff2b402067288c status: local 2/10 remote 0/20
@400000006aff2b402067efc4 delivery 30: success: did_0+1+0/qp_19637/
@400000006aff2b402067efc4 status: local 1/10 remote 0/20
@400000006aff2b402068322c end msg 1310736
@400000006aff2b402706de1c delivery 31: success: did_0+0+1/
@400000006aff2b4027075734 status: local 0/10 remote 0/20
@400000006aff2b40270762ec end msg 1310784
@400000006aff2b410cf25a9c new msg 1310784
@400000006aff2b410cf3355c info msg 1310784: bytes 1635 from <z.jung26@school.example> qp 19640 uid 7791
@400000006aff2b410cf3c5e4 starting delivery 32: msg 1310784 to local carla@example.net
@400000006aff2b410cf3c5e4 status: local 1/10 remote 0/20
@400000006aff2b410f51e9c4 delivery 32: success: did_0+0+1/
@400000006aff2b410f5266c4 status: local 0/10 remote 0/20
@400000006aff2b410f5266c4 end msg 1310784
@400000006aff2b563929cfdc new msg 1310784
@400000006aff2b563929cfdc info msg 1310784: bytes 3960 from <ida@shop.example> qp 19748 uid 7791
@400000006aff2b563929e364 starting delivery 33: msg 1310784 to remote b.lang1@reed.test
@400000006aff2b56392a02a4 status: local 0/10 remote 1/20
@400000006aff2b581ebd9354 delivery 33: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795107660_2a1e49b204ea_-_esmtp/
@400000006aff2b581ebd9354 status: local 0/10 remote 0/20
@400000006aff2b581ebe3b4c end msg 1310784
@400000006aff2bc42c54f214 new msg 1310784
@400000006aff2bc42c55ad94 info msg 1310784: bytes 2022 from <o.beck@shop.example> qp 20297 uid 7791
@400000006aff2bc42c56170c starting delivery 34: msg 1310784 to remote emma2@elm.example
@400000006aff2bc42c56c2ec status: local 0/10 remote 1/20
@400000006aff2bc50377718c delivery 34: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1wB54C-15D8D0-4F/
@400000006aff2bc50377812c status: local 0/10 remote 0/20
@400000006aff2bc5037790cc end msg 1310784
@400000006aff2bc60d0afb4c new msg 1310784
@400000006aff2bc60d0afb4c info msg 1310784: bytes 1055 from <k.maier38@bricks.example> qp 20305 uid 7791
@400000006aff2bc60d0b0ed4 starting delivery 35: msg 1310784 to local shop.example-anna.koch@shop.example
@400000006aff2bc60d0bf164 status: local 1/10 remote 0/20
@400000006aff2bc61339ab44 delivery 35: success: did_0+0+1/
@400000006aff2bc61339ab44 status: local 0/10 remote 0/20
@400000006aff2bc61339ab44 end msg 1310784
@400000006aff2d2203e6023c new msg 1310784
@400000006aff2d2203e65444 info msg 1310784: bytes 1944 from <h.vogel@club.example> qp 22044 uid 7791
@400000006aff2d2203e65444 starting delivery 36: msg 1310784 to remote paula0@reed.test
@400000006aff2d2203e732ec status: local 0/10 remote 1/20
@400000006aff2d24118461f4 delivery 36: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795108120_28a78a155a03_-_esmtp/
@400000006aff2d24118461f4 status: local 0/10 remote 0/20
@400000006aff2d24118461f4 end msg 1310784
@400000006aff2d3e115a2574 new msg 1310784
@400000006aff2d3e115afc4c info msg 1310784: bytes 1626 from <ida16@slowpost.example> qp 22185 uid 7791
@400000006aff2d3e115afc4c starting delivery 37: msg 1310784 to local club.example-r.frank@club.example
@400000006aff2d3e115afc4c status: local 1/10 remote 0/20
@400000006aff2d3e12144db4 delivery 37: success: did_0+0+1/
@400000006aff2d3e1214e224 status: local 0/10 remote 0/20
@400000006aff2d3e12155754 end msg 1310784
@400000006aff2d6305bb0c74 new msg 1310784
@400000006aff2d6305bb8d5c info msg 1310784: bytes 1549 from <f.braun4@mill.test> qp 22369 uid 7791
@400000006aff2d6305bbe734 starting delivery 38: msg 1310784 to local shop.example-v.horn@shop.example
@400000006aff2d6305bc299c status: local 1/10 remote 0/20
@400000006aff2d630cafdf14 delivery 38: success: did_0+0+1/
@400000006aff2d630cafdf14 status: local 0/10 remote 0/20
@400000006aff2d630caffa6c end msg 1310784
@400000006aff2e4417394a24 new msg 1310784
@400000006aff2e4417397cec info msg 1310784: bytes 23561 from <sara@club.example> qp 23495 uid 7791
@400000006aff2e4417397cec starting delivery 39: msg 1310784 to local greta@example.net
@400000006aff2e4417397cec status: local 1/10 remote 0/20
@400000006aff2e4418da6f34 delivery 39: success: did_0+0+1/
@400000006aff2e4418da9e14 status: local 0/10 remote 0/20
@400000006aff2e4418db8874 end msg 1310784
@400000006aff2e46016f31f4 new msg 1310784
@400000006aff2e46017004e4 info msg 1310784: bytes 74152 from <b.lang@shop.example> qp 23504 uid 7791
@400000006aff2e4601704364 starting delivery 40: msg 1310784 to local club.example-d.weiss@club.example
@400000006aff2e4601711e24 status: local 1/10 remote 0/20
@400000006aff2e4601711e24 starting delivery 41: msg 1310784 to local club.example-lena@club.example
@400000006aff2e460171220c status: local 2/10 remote 0/20
@400000006aff2e460171220c starting delivery 42: msg 1310784 to local wanda@example.net
@400000006aff2e46017183b4 status: local 3/10 remote 0/20
@400000006aff2e4601723f34 starting delivery 43: msg 1310784 to local club.example-h.vogel@club.example
@400000006aff2e4601728584 status: local 4/10 remote 0/20
@400000006aff2e460172eb14 starting delivery 44: msg 1310784 to local club.example-sara@club.example
@400000006aff2e4601738b3c status: local 5/10 remote 0/20
@400000006aff2e4602a5dd34 delivery 41: success: did_0+0+1/
@400000006aff2e4602a5dd34 status: local 4/10 remote 0/20
@400000006aff2e4604aadcc4 delivery 43: success: did_0+0+1/
@400000006aff2e4604ab51f4 status: local 3/10 remote 0/20
@400000006aff2e46062032fc delivery 40: success: did_0+0+1/
@400000006aff2e460620dedc status: local 2/10 remote 0/20
@400000006aff2e4607b8b134 delivery 42: success: did_0+0+1/
@400000006aff2e4607b8c8a4 status: local 1/10 remote 0/20
@400000006aff2e4608106a3c delivery 44: success: did_0+0+1/
@400000006aff2e4608106a3c status: local 0/10 remote 0/20
@400000006aff2e4608113174 end msg 1310784
@400000006aff2e73119ac46c new msg 1310784
@400000006aff2e73119ac46c info msg 1310784: bytes 1833 from <carla@example.net> qp 23730 uid 7791
@400000006aff2e73119b1e44 starting delivery 45: msg 1310784 to remote h.vogel7@ferry.test
@400000006aff2e73119b1e44 status: local 0/10 remote 1/20
@400000006aff2e73119b6494 starting delivery 46: msg 1310784 to remote j.klein5@mill.test
@400000006aff2e73119c1074 status: local 0/10 remote 2/20
@400000006aff2e750f874dbc delivery 46: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_7355466969/
@400000006aff2e750f8774cc status: local 0/10 remote 1/20
@400000006aff2e751caca514 delivery 45: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1w53A4-A686B4-6A/
@400000006aff2e751cad647c status: local 0/10 remote 0/20
@400000006aff2e751cad9f14 end msg 1310784
@400000006aff2f2c3567e1f4 new msg 1310784
@400000006aff2f2c3567e1f4 info msg 1310784: bytes 1526 from <z.jung16@castle.example> qp 24658 uid 7791
@400000006aff2f2c3567e1f4 starting delivery 47: msg 1310784 to local shop.example-ida@shop.example
@400000006aff2f2c3567e1f4 status: local 1/10 remote 0/20
@400000006aff2f2c3762fe44 delivery 47: success: did_0+0+1/
@400000006aff2f2c3763b9c4 status: local 0/10 remote 0/20
@400000006aff2f2c3763b9c4 end msg 1310784
@400000006aff2f3c256e34ec new msg 1310784
@400000006aff2f3c256e4874 info msg 1310784: bytes 6317 from <t.wolf@shop.example> qp 24737 uid 7791
@400000006aff2f3c256eb5d4 starting delivery 48: msg 1310784 to remote m.roth5@bluebird.test
@400000006aff2f3c256f1394 status: local 0/10 remote 1/20
@400000006aff2f3f00b6da8c delivery 48: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<a1c7671478f72234@mail.example>_[InternalId=1067069182]_Queued_mail_for_delivery/
@400000006aff2f3f00b747ec status: local 0/10 remote 0/20
@400000006aff2f3f00b76efc end msg 1310784
@400000006aff2ffd2908cc84 new msg 1310784
@400000006aff2ffd290916bc info msg 1310784: bytes 1088 from <wanda11@bigmail.example> qp 25702 uid 7791
@400000006aff2ffd290916bc starting delivery 49: msg 1310784 to local club.example-nina@club.example
@400000006aff2ffd29094984 status: local 1/10 remote 0/20
@400000006aff2ffd2da80e94 delivery 49: success: did_0+0+1/
@400000006aff2ffd2da854e4 status: local 0/10 remote 0/20
@400000006aff2ffd2da8609c end msg 1310784
@400000006aff301b16d884b4 new msg 1310784
@400000006aff301b16d884b4 info msg 1310784: bytes 2404 from <d.weiss@club.example> qp 25850 uid 7791
@400000006aff301b16d884b4 starting delivery 50: msg 1310784 to remote ute9@bigmail.example
@400000006aff301b16d884b4 status: local 0/10 remote 1/20
@400000006aff301b366ff76c delivery 50: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795108881_ec8d752c1908_-_esmtp/
@400000006aff301b366ff76c status: local 0/10 remote 0/20
@400000006aff301b3670ce44 end msg 1310784
@400000006aff30923634bb5c new msg 1310784
@400000006aff30923634bb5c info msg 1310784: bytes 13440 from <ute@shop.example> qp 26448 uid 7791
@400000006aff30923635308c starting delivery 51: msg 1310784 to remote wanda1@dune.test
@400000006aff30923635308c status: local 0/10 remote 1/20
@400000006aff309236361704 starting delivery 52: msg 1310784 to remote ida1@bigmail.example
@400000006aff309236361704 status: local 0/10 remote 2/20
@400000006aff30923636da54 starting delivery 53: msg 1310784 to remote ute11@bigmail.example
@400000006aff30923636da54 status: local 0/10 remote 3/20
@400000006aff309236377e64 starting delivery 54: msg 1310784 to remote ute5@bluebird.test
@400000006aff3092363860f4 status: local 0/10 remote 4/20
@400000006aff30933701ee9c delivery 53: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795109000_9be18a24b0d3_-_esmtp/
@400000006aff309337025044 status: local 0/10 remote 3/20
@400000006aff30941a88b78c delivery 52: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795109000_3729f076f73b_-_esmtp/
@400000006aff30941a898694 status: local 0/10 remote 2/20
@400000006aff3094212f23dc delivery 54: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<685ae13eaf752bfd@mail.example>_[InternalId=71668212]_Queued_mail_for_delivery/
@400000006aff3094212f2f94 status: local 0/10 remote 1/20
@400000006aff30943ae37274 delivery 51: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w1772-70DC33-56/
@400000006aff30943ae4511c status: local 0/10 remote 0/20
@400000006aff30943ae4511c end msg 1310784
@400000006aff30f532a5bc84 new msg 1310784
@400000006aff30f532a5feec info msg 1310784: bytes 1651 from <k.maier0@elm.example> qp 26943 uid 7791
@400000006aff30f532a6ba6c starting delivery 55: msg 1310784 to local shop.example-y.kurz@shop.example
@400000006aff30f532a6c624 status: local 1/10 remote 0/20
@400000006aff30f53392acc4 delivery 55: success: did_0+0+1/
@400000006aff30f53392c04c status: local 0/10 remote 0/20
@400000006aff30f53392c04c end msg 1310784
@400000006aff321f2e9cabac new msg 1310784
@400000006aff321f2e9d113c info msg 1310784: bytes 7223 from <m.roth@shop.example> qp 28432 uid 7791
@400000006aff321f2e9d113c starting delivery 56: msg 1310784 to local shop.example-v.horn@shop.example
@400000006aff321f2e9d113c status: local 1/10 remote 0/20
@400000006aff321f2e9d113c starting delivery 57: msg 1310784 to local greta@example.net
@400000006aff321f2e9defe4 status: local 2/10 remote 0/20
@400000006aff321f2e9ea77c starting delivery 58: msg 1310784 to local club.example-nina@club.example
@400000006aff321f2e9f3bec status: local 3/10 remote 0/20
@400000006aff321f2e9fb8ec starting delivery 59: msg 1310784 to local club.example-sara@club.example
@400000006aff321f2ea00324 status: local 4/10 remote 0/20
@400000006aff321f311c614c delivery 58: success: did_0+0+1/
@400000006aff321f311c7ca4 status: local 3/10 remote 0/20
@400000006aff321f331d904c delivery 59: success: did_0+0+1/
@400000006aff321f331d904c status: local 2/10 remote 0/20
@400000006aff321f342f61f4 delivery 57: success: did_0+0+1/
@400000006aff321f342fc39c status: local 1/10 remote 0/20
@400000006aff321f3508494c delivery 56: success: did_0+0+1/
@400000006aff321f35091084 status: local 0/10 remote 0/20
@400000006aff321f35096674 end msg 1310784
@400000006aff32482a3e23ec new msg 1310784
@400000006aff32482a3e4714 info msg 1310784: bytes 734 from <root@mx1.example.net> qp 28637 uid 0
@400000006aff32482a3e720c starting delivery 60: msg 1310784 to local root@mx1.example.net
@400000006aff32482a3ec7fc status: local 1/10 remote 0/20
@400000006aff32482e1effcc new msg 1310736
@400000006aff32482e1fd2bc info msg 1310736: bytes 974 from <root@mx1.example.net> qp 28638 uid 7790
@400000006aff32482e209ddc starting delivery 61: msg 1310736 to local greta@example.net
@400000006aff32482e20ff84 status: local 2/10 remote 0/20
@400000006aff32482e212e64 delivery 60: success: did_0+1+0/qp_28638/
@400000006aff32482e21595c status: local 1/10 remote 0/20
@400000006aff32482e21595c end msg 1310784
@400000006aff324834c8b00c delivery 61: success: did_0+0+1/
@400000006aff324834c8b00c status: local 0/10 remote 0/20
@400000006aff324834c8ee8c end msg 1310736
@400000006aff32a40a20ac9c new msg 1310736
@400000006aff32a40a210e44 info msg 1310736: bytes 1510 from <d.weiss20@tower.test> qp 29094 uid 7791
@400000006aff32a40a210e44 starting delivery 62: msg 1310736 to local shop.example-ute@shop.example
@400000006aff32a40a21e51c status: local 1/10 remote 0/20
@400000006aff32a40b1856f4 delivery 62: success: did_0+0+1/
@400000006aff32a40b18eb64 status: local 0/10 remote 0/20
@400000006aff32a40b190aa4 end msg 1310736
@400000006aff32cc0711d65c new msg 1310736
@400000006aff32cc0711d65c info msg 1310736: bytes 981 from <b.lang26@freemail.test> qp 29294 uid 7791
@400000006aff32cc0711d65c starting delivery 63: msg 1310736 to local club.example-emma@club.example
@400000006aff32cc0712a94c status: local 1/10 remote 0/20
@400000006aff32cc0d5e821c delivery 63: success: did_0+0+1/
@400000006aff32cc0d5f6894 status: local 0/10 remote 0/20
@400000006aff32cc0d5fa32c end msg 1310736
@400000006aff33181a763d14 new msg 1310736
@400000006aff33181a7644e4 info msg 1310736: bytes 1672 from <ida8@station.test> qp 29676 uid 7791
@400000006aff33181a772f44 starting delivery 64: msg 1310736 to local carla@example.net
@400000006aff33181a772f44 status: local 1/10 remote 0/20
@400000006aff3318217adaac delivery 64: success: did_0+0+1/
@400000006aff3318217b403c status: local 0/10 remote 0/20
@400000006aff3318217be834 end msg 1310736
@400000006aff33571dd2c5f4 new msg 1310736
@400000006aff33571dd34eac info msg 1310736: bytes 1230 from <greta@example.net> qp 29991 uid 7791
@400000006aff33571dd40644 starting delivery 65: msg 1310736 to remote r.frank2@partner.test
@400000006aff33571dd4dd1c status: local 0/10 remote 1/20
@400000006aff335811e46414 delivery 65: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_6C697D6249/
@400000006aff335811e46414 status: local 0/10 remote 0/20
@400000006aff335811e473b4 end msg 1310736
@400000006aff33992499b67c new msg 1310736
@400000006aff3399249a6e14 info msg 1310736: bytes 1075 from <f.braun7@bigmail.example> qp 30322 uid 7791
@400000006aff3399249b3934 starting delivery 66: msg 1310736 to local club.example-d.weiss@club.example
@400000006aff3399249bba1c status: local 1/10 remote 0/20
@400000006aff33992b292fcc delivery 66: success: did_0+0+1/
@400000006aff33992b292fcc status: local 0/10 remote 0/20
@400000006aff33992b2981d4 end msg 1310736
@400000006aff346833801ec4 new msg 1310736
@400000006aff3468338022ac info msg 1310736: bytes 5592 from <orders@shop.example> qp 31358 uid 10001
@400000006aff3468338022ac starting delivery 67: msg 1310736 to remote wanda16@bigmail.example
@400000006aff34683380d274 status: local 0/10 remote 1/20
@400000006aff346a0a97c4e4 delivery 67: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795109982_abb940519bb8_-_esmtp/
@400000006aff346a0a97c4e4 status: local 0/10 remote 0/20
@400000006aff346a0a980364 end msg 1310736
@400000006aff3483334c6494 new msg 1310736
@400000006aff3483334c6494 info msg 1310736: bytes 6278 from <orders@shop.example> qp 31493 uid 10001
@400000006aff3483334d0c8c starting delivery 68: msg 1310736 to remote m.roth18@dairy.example
@400000006aff3483334d52dc status: local 0/10 remote 1/20
@400000006aff34842d8ffe6c delivery 68: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<46bb13a634fe8e04@mail.example>_[InternalId=1411550107]_Queued_mail_for_delivery/
@400000006aff34842d8ffe6c status: local 0/10 remote 0/20
@400000006aff34842d905074 end msg 1310736
@400000006aff34bf2db9c1d4 new msg 1310736
@400000006aff34bf2dba0054 info msg 1310736: bytes 16800 from <ida@shop.example> qp 31792 uid 7791
@400000006aff34bf2dbacf5c starting delivery 69: msg 1310736 to remote f.braun1@customer.example
@400000006aff34bf2dbacf5c status: local 0/10 remote 1/20
@400000006aff34c013884c2c delivery 69: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795110069_dd31de62a867_-_esmtp/
@400000006aff34c013884c2c status: local 0/10 remote 0/20
@400000006aff34c013884c2c end msg 1310736
@400000006aff357c1628eb94 new msg 1310736
@400000006aff357c16290304 info msg 1310736: bytes 1284 from <t.wolf39@bluebird.test> qp 32735 uid 7791
@400000006aff357c16290304 starting delivery 70: msg 1310736 to local shop.example-ida@shop.example
@400000006aff357c162931e4 status: local 1/10 remote 0/20
@400000006aff357c1a5372d4 delivery 70: success: did_0+0+1/
@400000006aff357c1a544d94 status: local 0/10 remote 0/20
@400000006aff357c1a54805c end msg 1310736
@400000006aff35c6100a3d44 new msg 1310736
@400000006aff35c6100b047c info msg 1310736: bytes 1551 from <o.beck30@bigmail.example> qp 637 uid 7791
@400000006aff35c6100b047c starting delivery 71: msg 1310736 to local club.example-sara@club.example
@400000006aff35c6100b047c status: local 1/10 remote 0/20
@400000006aff35c6168f2f44 delivery 71: success: did_0+0+1/
@400000006aff35c6168fac44 status: local 0/10 remote 0/20
@400000006aff35c6168fbfcc end msg 1310736
@400000006aff361806187684 new msg 1310736
@400000006aff36180618ef9c info msg 1310736: bytes 13205 from <k.maier@club.example> qp 1046 uid 7791
@400000006aff36180619a734 starting delivery 72: msg 1310736 to local shop.example-ute@shop.example
@400000006aff36180619babc status: local 1/10 remote 0/20
@400000006aff36180c6cd304 delivery 72: success: did_0+0+1/
@400000006aff36180c6d2cdc status: local 0/10 remote 0/20
@400000006aff36180c6e0b84 end msg 1310736
@400000006aff37711fa207b4 new msg 1310736
@400000006aff37711fa2bb64 info msg 1310736: bytes 1014 from <t.wolf6@granite.test> qp 2773 uid 7791
@400000006aff37711fa2bb64 starting delivery 73: msg 1310736 to local club.example-d.weiss@club.example
@400000006aff37711fa2bb64 status: local 1/10 remote 0/20
@400000006aff377122610874 delivery 73: success: did_0+0+1/
@400000006aff377122610874 status: local 0/10 remote 0/20
@400000006aff377122616e04 end msg 1310736
@400000006aff37dd032bce44 new msg 1310736
@400000006aff37dd032bce44 info msg 1310736: bytes 9176 from <nina@club.example> qp 3311 uid 7791
@400000006aff37dd032c2fec starting delivery 74: msg 1310736 to remote r.frank6@meadow.example
@400000006aff37dd032cb0d4 status: local 0/10 remote 1/20
@400000006aff37dd20e424a4 delivery 74: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795110867_qp_8179/
@400000006aff37dd20e424a4 status: local 0/10 remote 0/20
@400000006aff37dd20e43ffc end msg 1310736
@400000006aff386436e7dad4 new msg 1310736
@400000006aff386436e87714 info msg 1310736: bytes 1229 from <t.wolf@shop.example> qp 3990 uid 7791
@400000006aff386436e8d8bc starting delivery 75: msg 1310736 to remote f.braun9@freemail.test
@400000006aff386436e8d8bc status: local 0/10 remote 1/20
@400000006aff386528e70fcc delivery 75: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_3769B007E5/
@400000006aff386528e7ac0c status: local 0/10 remote 0/20
@400000006aff386528e82524 end msg 1310736
@400000006aff389115756a74 new msg 1310736
@400000006aff38911575c834 info msg 1310736: bytes 1567 from <y.kurz@shop.example> qp 4212 uid 7791
@400000006aff38911575c834 starting delivery 76: msg 1310736 to remote anna.koch2@canal.test
@400000006aff38911575c834 status: local 0/10 remote 1/20
@400000006aff38911576414c starting delivery 77: msg 1310736 to remote h.vogel7@acorn.example
@400000006aff3891157683b4 status: local 0/10 remote 2/20
@400000006aff38920ca2081c delivery 77: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795111047_1b03f1bfbabf_-_esmtp/
@400000006aff38920ca2081c status: local 0/10 remote 1/20
@400000006aff38921ea85da4 delivery 76: failure: 198.51.100.84_does_not_like_recipient./Remote_host_said:_550_5.1.1_<anna.koch2@canal.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.84./
@400000006aff38921ea94034 status: local 0/10 remote 0/20
@400000006aff38921ea9b564 bounce msg 1310736 qp 4218
@400000006aff38921eaa076c end msg 1310736
@400000006aff38921ecfd334 new msg 1310736
@400000006aff38921ecff65c info msg 1310736: bytes 2836 from <> qp 4218 uid 7796
@400000006aff38921ed07b2c starting delivery 78: msg 1310736 to local shop.example-y.kurz@shop.example
@400000006aff38921ed07b2c status: local 1/10 remote 0/20
@400000006aff3892233603e4 delivery 78: success: did_0+0+1/
@400000006aff389223361384 status: local 0/10 remote 0/20
@400000006aff389223361384 end msg 1310736
@400000006aff38f90363e98c new msg 1310736
@400000006aff38f90364956c info msg 1310736: bytes 2140 from <t.wolf@shop.example> qp 4731 uid 7791
@400000006aff38f9036506b4 starting delivery 79: msg 1310736 to remote paula10@lighthouse.test
@400000006aff38f9036506b4 status: local 0/10 remote 1/20
@400000006aff38fb1ad5d5bc delivery 79: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w5BA2-F19FFA-98/
@400000006aff38fb1ad6b84c status: local 0/10 remote 0/20
@400000006aff38fb1ad78f24 end msg 1310736
@400000006aff395111b77bfc new msg 1310736
@400000006aff395111b7e574 info msg 1310736: bytes 734 from <root@mx1.example.net> qp 5172 uid 0
@400000006aff395111b7e574 starting delivery 80: msg 1310736 to local root@mx1.example.net
@400000006aff395111b7e574 status: local 1/10 remote 0/20
@400000006aff395113879494 delivery 80: success: did_0+1+0/qp_5173/
@400000006aff395113881964 status: local 0/10 remote 0/20
@400000006aff395113881964 end msg 1310736
@400000006aff395113a60974 new msg 1310736
@400000006aff395113a6f3d4 info msg 1310736: bytes 974 from <root@mx1.example.net> qp 5173 uid 7790
@400000006aff395113a76cec starting delivery 81: msg 1310736 to local greta@example.net
@400000006aff395113a7e21c status: local 1/10 remote 0/20
@400000006aff39511582cc3c delivery 81: success: did_0+0+1/
@400000006aff39511582cc3c status: local 0/10 remote 0/20
@400000006aff39511583b69c end msg 1310736
@400000006aff3a3913c8df6c new msg 1310736
@400000006aff3a3913c91a04 info msg 1310736: bytes 1418 from <z.jung6@partner.test> qp 6332 uid 7791
@400000006aff3a3913c91a04 starting delivery 82: msg 1310736 to local paula@example.net
@400000006aff3a3913c9a2bc status: local 1/10 remote 0/20
@400000006aff3a39178e3084 delivery 82: success: did_0+0+1/
@400000006aff3a39178e3084 status: local 0/10 remote 0/20
@400000006aff3a39178f0b44 end msg 1310736
@400000006aff3bda18ed7a34 new msg 1310736
@400000006aff3bda18edf734 info msg 1310736: bytes 5620 from <lena@club.example> qp 8418 uid 7791
@400000006aff3bda18ee399c starting delivery 83: msg 1310736 to local club.example-f.braun@club.example
@400000006aff3bda18eec254 status: local 1/10 remote 0/20
@400000006aff3bda18eec254 starting delivery 84: msg 1310736 to local club.example-k.maier@club.example
@400000006aff3bda18ef145c status: local 2/10 remote 0/20
@400000006aff3bda18ef145c starting delivery 85: msg 1310736 to local club.example-nina@club.example
@400000006aff3bda18efeb34 status: local 3/10 remote 0/20
@400000006aff3bda18f08f44 starting delivery 86: msg 1310736 to local shop.example-m.roth@shop.example
@400000006aff3bda18f146dc status: local 4/10 remote 0/20
@400000006aff3bda1cbac25c delivery 86: success: did_0+0+1/
@400000006aff3bda1cbac25c status: local 3/10 remote 0/20
@400000006aff3bda1d1e4304 delivery 84: success: did_0+0+1/
@400000006aff3bda1d1e6dfc status: local 2/10 remote 0/20
@400000006aff3bda1db88b1c delivery 83: success: did_0+0+1/
@400000006aff3bda1db8f0ac status: local 1/10 remote 0/20
@400000006aff3bda1ed30f54 delivery 85: success: did_0+0+1/
@400000006aff3bda1ed30f54 status: local 0/10 remote 0/20
@400000006aff3bda1ed370fc end msg 1310736
@400000006aff3bf52f7452b4 new msg 1310736
@400000006aff3bf52f74951c info msg 1310736: bytes 4286 from <d.weiss@club.example> qp 8554 uid 7791
@400000006aff3bf52f75680c starting delivery 87: msg 1310736 to remote r.frank10@meadow.example
@400000006aff3bf52f75680c status: local 0/10 remote 1/20
@400000006aff3bf52f76526c starting delivery 88: msg 1310736 to remote anna.koch0@orchard.test
@400000006aff3bf52f76526c status: local 0/10 remote 2/20
@400000006aff3bf7220121ac delivery 88: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795111915_6984887b70d0_-_esmtp/
@400000006aff3bf72202043c status: local 0/10 remote 1/20
@400000006aff3bf80c9b2a4c delivery 87: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795111915_qp_11886/
@400000006aff3bf80c9bc2a4 status: local 0/10 remote 0/20
@400000006aff3bf80c9c33ec end msg 1310736
@400000006aff3d5d157971b4 new msg 1310736
@400000006aff3d5d1579e2fc info msg 1310736: bytes 10089 from <m.roth@shop.example> qp 10352 uid 7791
@400000006aff3d5d157a7b54 starting delivery 89: msg 1310736 to remote paula4@workshop.test
@400000006aff3d5d157a7b54 status: local 0/10 remote 1/20
@400000006aff3d5f15fc1ed4 delivery 89: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_3D58C3921D/
@400000006aff3d5f15fcc6cc status: local 0/10 remote 0/20
@400000006aff3d5f15fce224 end msg 1310736
@400000006aff3d7535a7adfc new msg 1310736
@400000006aff3d7535a859dc info msg 1310736: bytes 1567 from <lena25@granite.test> qp 10475 uid 7791
@400000006aff3d7535a9155c starting delivery 90: msg 1310736 to local club.example-nina@club.example
@400000006aff3d7535a9c524 status: local 1/10 remote 0/20
@400000006aff3d7535a9d0dc starting delivery 91: msg 1310736 to local club.example-sara@club.example
@400000006aff3d7535aaa3cc status: local 2/10 remote 0/20
@400000006aff3d753949e2cc delivery 90: success: did_0+0+1/
@400000006aff3d753949e2cc status: local 1/10 remote 0/20
@400000006aff3d7539d3b7f4 delivery 91: success: did_0+0+1/
@400000006aff3d7539d434f4 status: local 0/10 remote 0/20
@400000006aff3d7539d43cc4 end msg 1310736
@400000006aff3d820cc3344c new msg 1310736
@400000006aff3d820cc3cca4 info msg 1310736: bytes 1558 from <b.lang14@garden.example> qp 10537 uid 7791
@400000006aff3d820cc3cca4 starting delivery 92: msg 1310736 to local club.example-k.maier@club.example
@400000006aff3d820cc3cca4 status: local 1/10 remote 0/20
@400000006aff3d820d9fd4c4 delivery 92: success: did_0+0+1/
@400000006aff3d820d9fd4c4 status: local 0/10 remote 0/20
@400000006aff3d820d9ffbd4 end msg 1310736
@400000006aff3e29246e0eb4 new msg 1310736
@400000006aff3e29246e0eb4 info msg 1310736: bytes 1186 from <h.vogel31@bricks.example> qp 11374 uid 7791
@400000006aff3e29246e9b54 starting delivery 93: msg 1310736 to local shop.example-o.beck@shop.example
@400000006aff3e29246f4b1c status: local 1/10 remote 0/20
@400000006aff3e292818ea5c delivery 93: success: did_0+0+1/
@400000006aff3e292819b57c status: local 0/10 remote 0/20
@400000006aff3e292819b57c end msg 1310736
@400000006aff3e301b34419c new msg 1310736
@400000006aff3e301b34419c info msg 1310736: bytes 1022 from <y.kurz12@museum.example> qp 11408 uid 7791
@400000006aff3e301b34419c starting delivery 94: msg 1310736 to local shop.example-t.wolf@shop.example
@400000006aff3e301b347464 status: local 1/10 remote 0/20
@400000006aff3e301deb2ff4 delivery 94: success: did_0+0+1/
@400000006aff3e301deb6a8c status: local 0/10 remote 0/20
@400000006aff3e301deba13c end msg 1310736
@400000006aff3ebb289d8b7c new msg 1310736
@400000006aff3ebb289d8b7c info msg 1310736: bytes 5921 from <orders@shop.example> qp 12104 uid 10001
@400000006aff3ebb289e3b44 starting delivery 95: msg 1310736 to remote r.frank22@library.example
@400000006aff3ebb289e4ecc status: local 0/10 remote 1/20
@400000006aff3ebc0518b9c4 delivery 95: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1wB7C2-3B1548-25/
@400000006aff3ebc0519233c status: local 0/10 remote 0/20
@400000006aff3ebc05194a4c end msg 1310736
@400000006aff3ef5107de2bc new msg 1310736
@400000006aff3ef5107de2bc info msg 1310736: bytes 29455 from <carla@example.net> qp 12392 uid 7791
@400000006aff3ef5107de2bc starting delivery 96: msg 1310736 to remote ida3@shipyard.test
@400000006aff3ef5107e7efc status: local 0/10 remote 1/20
@400000006aff3ef71a7dab6c delivery 96: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5792F2A2C5/
@400000006aff3ef71a7dc2dc status: local 0/10 remote 0/20
@400000006aff3ef71a7e14e4 end msg 1310736
@400000006aff3fd526f9f954 new msg 1310736
@400000006aff3fd526fa4b5c info msg 1310736: bytes 15111 from <emma@club.example> qp 13514 uid 7791
@400000006aff3fd526fa726c starting delivery 97: msg 1310736 to remote paula2@museum.example
@400000006aff3fd526fa726c status: local 0/10 remote 1/20
@400000006aff3fd526faa14c starting delivery 98: msg 1310736 to remote f.braun8@customer.example
@400000006aff3fd526fb649c status: local 0/10 remote 2/20
@400000006aff3fd6225982ac delivery 98: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795112907_326ad51c41bf_-_esmtp/
@400000006aff3fd6225982ac status: local 0/10 remote 1/20
@400000006aff3fd803bb0654 delivery 97: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<a729b7b0f6686e15@mail.example>_[InternalId=539695337]_Queued_mail_for_delivery/
@400000006aff3fd803bb92f4 status: local 0/10 remote 0/20
@400000006aff3fd803bbd55c end msg 1310736
@400000006aff405a0ee50e94 new msg 1310736
@400000006aff405a0ee5b68c info msg 1310736: bytes 734 from <root@mx1.example.net> qp 14177 uid 0
@400000006aff405a0ee64afc starting delivery 99: msg 1310736 to local root@mx1.example.net
@400000006aff405a0ee6991c status: local 1/10 remote 0/20
@400000006aff405a11d4db84 new msg 1310784
@400000006aff405a11d56054 info msg 1310784: bytes 974 from <root@mx1.example.net> qp 14178 uid 7790
@400000006aff405a11d56824 starting delivery 100: msg 1310784 to local greta@example.net
@400000006aff405a11d6101c status: local 2/10 remote 0/20
@400000006aff405a11d6372c delivery 99: success: did_0+1+0/qp_14178/
@400000006aff405a11d68934 status: local 1/10 remote 0/20
@400000006aff405a11d6a874 end msg 1310736
@400000006aff405a14928c54 delivery 100: success: did_0+0+1/
@400000006aff405a14936afc status: local 0/10 remote 0/20
@400000006aff405a14944d8c end msg 1310784
@400000006aff40cd28f9d094 new msg 1310784
@400000006aff40cd28f9d094 info msg 1310784: bytes 4978 from <paula@example.net> qp 14754 uid 7791
@400000006aff40cd28fa45c4 starting delivery 101: msg 1310784 to local club.example-k.maier@club.example
@400000006aff40cd28fa74a4 status: local 1/10 remote 0/20
@400000006aff40cd28fb18b4 starting delivery 102: msg 1310784 to local shop.example-anna.koch@shop.example
@400000006aff40cd28fb18b4 status: local 2/10 remote 0/20
@400000006aff40cd2a8b7cb4 delivery 101: success: did_0+0+1/
@400000006aff40cd2a8b7cb4 status: local 1/10 remote 0/20
@400000006aff40cd2f9c1a4c delivery 102: success: did_0+0+1/
@400000006aff40cd2f9c54e4 status: local 0/10 remote 0/20
@400000006aff40cd2f9c54e4 end msg 1310784
@400000006aff40d637b8f9fc new msg 1310784
@400000006aff40d637b97314 info msg 1310784: bytes 4568 from <h.vogel@club.example> qp 14800 uid 7791
@400000006aff40d637b99e0c starting delivery 103: msg 1310784 to local shop.example-v.horn@shop.example
@400000006aff40d637b9d8a4 status: local 1/10 remote 0/20
@400000006aff40d70084a6fc delivery 103: success: did_0+0+1/
@400000006aff40d70084fcec status: local 0/10 remote 0/20
@400000006aff40d70085a4e4 end msg 1310784
@400000006aff41fa014493cc new msg 1310784
@400000006aff41fa014508fc info msg 1310784: bytes 1234 from <o.beck25@partner.test> qp 16256 uid 7791
@400000006aff41fa0145b0f4 starting delivery 104: msg 1310784 to local shop.example-office26@shop.example
@400000006aff41fa0145e3bc status: local 1/10 remote 0/20
@400000006aff41fa02cf71bc delivery 104: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006aff41fa02cf71bc status: local 0/10 remote 0/20
@400000006aff41fa02d015cc bounce msg 1310784 qp 16257
@400000006aff41fa02d040c4 end msg 1310784
@400000006aff41fa02db54b4 new msg 1310784
@400000006aff41fa02db54b4 info msg 1310784: bytes 2680 from <> qp 16257 uid 7796
@400000006aff41fa02dbe924 starting delivery 105: msg 1310784 to remote o.beck25@partner.test
@400000006aff41fa02dc98ec status: local 0/10 remote 1/20
@400000006aff41fb0e242bac delivery 105: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_668173EE2D/
@400000006aff41fb0e242bac status: local 0/10 remote 0/20
@400000006aff41fb0e25160c end msg 1310784
@400000006aff424a15490344 new msg 1310784
@400000006aff424a15490344 info msg 1310784: bytes 1560 from <v.horn@shop.example> qp 16657 uid 7791
@400000006aff424a1549badc starting delivery 106: msg 1310784 to remote k.maier6@bigmail.example
@400000006aff424a154a8214 status: local 0/10 remote 1/20
@400000006aff424a3123c004 delivery 106: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<k.maier6@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006aff424a312473b4 status: local 0/10 remote 0/20
@400000006aff424a312517c4 bounce msg 1310784 qp 16660
@400000006aff424a312517c4 end msg 1310784
@400000006aff424a31666684 new msg 1310784
@400000006aff424a316685c4 info msg 1310784: bytes 2754 from <> qp 16660 uid 7796
@400000006aff424a3166eb54 starting delivery 107: msg 1310784 to local shop.example-v.horn@shop.example
@400000006aff424a3167be44 status: local 1/10 remote 0/20
@400000006aff424a3474b024 delivery 107: success: did_0+0+1/
@400000006aff424a34759a84 status: local 0/10 remote 0/20
@400000006aff424a3475fc2c end msg 1310784
@400000006aff44bb001990ec new msg 1310784
@400000006aff44bb001a5054 info msg 1310784: bytes 7961 from <f.braun@club.example> qp 19781 uid 7791
@400000006aff44bb001a5054 starting delivery 108: msg 1310784 to remote z.jung7@cedar.test
@400000006aff44bb001a5054 status: local 0/10 remote 1/20
@400000006aff44bc2c86181c delivery 108: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<bd5d02d3bc628998@mail.example>_[InternalId=1141670679]_Queued_mail_for_delivery/
@400000006aff44bc2c86181c status: local 0/10 remote 0/20
@400000006aff44bc2c8679c4 end msg 1310784
@400000006aff44dd04cee36c new msg 1310784
@400000006aff44dd04cee36c info msg 1310784: bytes 1456 from <j.klein22@oakwood.test> qp 19951 uid 7791
@400000006aff44dd04cfb274 starting delivery 109: msg 1310784 to local greta@example.net
@400000006aff44dd04d0047c status: local 1/10 remote 0/20
@400000006aff44dd09a2935c delivery 109: success: did_0+0+1/
@400000006aff44dd09a2935c status: local 0/10 remote 0/20
@400000006aff44dd09a3182c end msg 1310784
@400000006aff44de0e2cf994 new msg 1310784
@400000006aff44de0e2d1cbc info msg 1310784: bytes 1390 from <f.braun8@quarry.example> qp 19957 uid 7791
@400000006aff44de0e2da18c starting delivery 110: msg 1310784 to local club.example-emma@club.example
@400000006aff44de0e2e39e4 status: local 1/10 remote 0/20
@400000006aff44de13aadbd4 delivery 110: success: did_0+0+1/
@400000006aff44de13aae3a4 status: local 0/10 remote 0/20
@400000006aff44de13ab0e9c end msg 1310784
@400000006aff44de147bb4ac new msg 1310784
@400000006aff44de147bbc7c info msg 1310784: bytes 1295 from <k.maier27@mill.test> qp 19958 uid 7791
@400000006aff44de147bbc7c starting delivery 111: msg 1310784 to local shop.example-y.kurz@shop.example
@400000006aff44de147c6474 status: local 1/10 remote 0/20
@400000006aff44de1b990a64 delivery 111: success: did_0+0+1/
@400000006aff44de1b990a64 status: local 0/10 remote 0/20
@400000006aff44de1b99837c end msg 1310784
@400000006aff45582e937834 new msg 1310784
@400000006aff45582e943f6c info msg 1310784: bytes 3675 from <sara@club.example> qp 20569 uid 7791
@400000006aff45582e945ac4 starting delivery 112: msg 1310784 to remote v.horn4@freemail.test
@400000006aff45582e94955c status: local 0/10 remote 1/20
@400000006aff455b064e289c delivery 112: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5381246CC7/
@400000006aff455b064e43f4 status: local 0/10 remote 0/20
@400000006aff455b064e43f4 end msg 1310784
@400000006aff476325caef34 new msg 1310784
@400000006aff476325caef34 info msg 1310784: bytes 734 from <root@mx1.example.net> qp 23184 uid 0
@400000006aff476325cb54c4 starting delivery 113: msg 1310784 to local root@mx1.example.net
@400000006aff476325cbc9f4 status: local 1/10 remote 0/20
@400000006aff476329c43ce4 delivery 113: success: did_0+1+0/qp_23185/
@400000006aff476329c467dc status: local 0/10 remote 0/20
@400000006aff476329c467dc end msg 1310784
@400000006aff476329e28ab4 new msg 1310784
@400000006aff476329e303cc info msg 1310784: bytes 974 from <root@mx1.example.net> qp 23185 uid 7790
@400000006aff476329e36d44 starting delivery 114: msg 1310784 to local greta@example.net
@400000006aff476329e44fd4 status: local 1/10 remote 0/20
@400000006aff47632e676adc delivery 114: success: did_0+0+1/
@400000006aff47632e67b8fc status: local 0/10 remote 0/20
@400000006aff47632e6812d4 end msg 1310784
@400000006aff47672d027fc4 new msg 1310784
@400000006aff47672d036254 info msg 1310784: bytes 928 from <t.wolf14@bluebird.test> qp 23204 uid 7791
@400000006aff47672d03663c starting delivery 115: msg 1310784 to local club.example-d.weiss@club.example
@400000006aff47672d03cbcc status: local 1/10 remote 0/20
@400000006aff476730d4733c delivery 115: success: did_0+0+1/
@400000006aff476730d5368c status: local 0/10 remote 0/20
@400000006aff476730d5fdc4 end msg 1310784
@400000006aff47730af93e04 new msg 1310784
@400000006aff47730af9e5fc info msg 1310784: bytes 1039 from <f.braun38@quarry.example> qp 23261 uid 7791
@400000006aff47730afa2c4c starting delivery 116: msg 1310784 to local club.example-nina@club.example
@400000006aff47730afabcd4 status: local 1/10 remote 0/20
@400000006aff477310f95064 delivery 116: success: did_0+0+1/
@400000006aff477310f95064 status: local 0/10 remote 0/20
@400000006aff477310f96fa4 end msg 1310784
@400000006aff47cd01ab15fc new msg 1310784
@400000006aff47cd01abae54 info msg 1310784: bytes 3285 from <paula@example.net> qp 23711 uid 7791
@400000006aff47cd01ac852c starting delivery 117: msg 1310784 to local shop.example-z.jung@shop.example
@400000006aff47cd01ac852c status: local 1/10 remote 0/20
@400000006aff47cd03bb120c delivery 117: success: did_0+0+1/
@400000006aff47cd03bb120c status: local 0/10 remote 0/20
@400000006aff47cd03bb120c end msg 1310784
@400000006aff4879141931ec new msg 1310784
@400000006aff48791419977c info msg 1310784: bytes 2348 from <h.vogel@club.example> qp 24572 uid 7791
@400000006aff48791419977c starting delivery 118: msg 1310784 to local shop.example-t.wolf@shop.example
@400000006aff4879141a1094 status: local 1/10 remote 0/20
@400000006aff48791a0575fc delivery 118: success: did_0+0+1/
@400000006aff48791a0654a4 status: local 0/10 remote 0/20
@400000006aff48791a07046c end msg 1310784
@400000006aff487c07c77a5c new msg 1310784
@400000006aff487c07c7bcc4 info msg 1310784: bytes 2859 from <v.horn@shop.example> qp 24586 uid 7791
@400000006aff487c07c7bcc4 starting delivery 119: msg 1310784 to local shop.example-z.jung@shop.example
@400000006aff487c07c7bcc4 status: local 1/10 remote 0/20
@400000006aff487c07c7f75c starting delivery 120: msg 1310784 to local club.example-r.frank@club.example
@400000006aff487c07c7f75c status: local 2/10 remote 0/20
@400000006aff487c07c8a33c starting delivery 121: msg 1310784 to local shop.example-ida@shop.example
@400000006aff487c07c8a33c status: local 3/10 remote 0/20
@400000006aff487c07c8ab0c starting delivery 122: msg 1310784 to local club.example-f.braun@club.example
@400000006aff487c07c8ce34 status: local 4/10 remote 0/20
@400000006aff487c09b1395c delivery 121: success: did_0+0+1/
@400000006aff487c09b1d1b4 status: local 3/10 remote 0/20
@400000006aff487c0af86b14 delivery 120: success: did_0+0+1/
@400000006aff487c0af8fb9c status: local 2/10 remote 0/20
@400000006aff487c0b3a4674 delivery 122: success: did_0+0+1/
@400000006aff487c0b3ad314 status: local 1/10 remote 0/20
@400000006aff487c0e44a044 delivery 119: success: did_0+0+1/
@400000006aff487c0e450da4 status: local 0/10 remote 0/20
@400000006aff487c0e450da4 end msg 1310784
@400000006aff487e36bdf444 new msg 1310784
@400000006aff487e36bdf444 info msg 1310784: bytes 381037 from <greta@example.net> qp 24600 uid 7791
@400000006aff487e36beb3ac starting delivery 123: msg 1310784 to local shop.example-anna.koch@shop.example
@400000006aff487e36bf7ecc status: local 1/10 remote 0/20
@400000006aff487e36c04dd4 starting delivery 124: msg 1310784 to local shop.example-b.lang@shop.example
@400000006aff487e36c04dd4 status: local 2/10 remote 0/20
@400000006aff487e36c04dd4 starting delivery 125: msg 1310784 to local club.example-lena@club.example
@400000006aff487e36c0de5c status: local 3/10 remote 0/20
@400000006aff487e36c14bbc starting delivery 126: msg 1310784 to local club.example-d.weiss@club.example
@400000006aff487e36c1ad64 status: local 4/10 remote 0/20
@400000006aff487e392cc994 delivery 123: success: did_0+0+1/
@400000006aff487e392d7d44 status: local 3/10 remote 0/20
@400000006aff487e3a2b8484 delivery 124: success: did_0+0+1/
@400000006aff487e3a2c1124 status: local 2/10 remote 0/20
@400000006aff487e3b129cac delivery 125: success: did_0+0+1/
@400000006aff487e3b13582c status: local 1/10 remote 0/20
@400000006aff487e3b585c24 delivery 126: success: did_0+0+1/
@400000006aff487e3b588eec status: local 0/10 remote 0/20
@400000006aff487e3b58f47c end msg 1310784
@400000006aff48e2335c087c new msg 1310784
@400000006aff48e2335c7dac info msg 1310784: bytes 2402 from <o.beck@shop.example> qp 25100 uid 7791
@400000006aff48e2335cdb6c starting delivery 127: msg 1310784 to local club.example-lena@club.example
@400000006aff48e2335cdb6c status: local 1/10 remote 0/20
@400000006aff48e237ae5b3c delivery 127: success: did_0+0+1/
@400000006aff48e237af0334 status: local 0/10 remote 0/20
@400000006aff48e237afda0c end msg 1310784
@400000006aff490b244cd2e4 new msg 1310784
@400000006aff490b244d53cc info msg 1310784: bytes 39599 from <greta@example.net> qp 25304 uid 7791
@400000006aff490b244db574 starting delivery 128: msg 1310784 to remote t.wolf5@elm.example
@400000006aff490b244df7dc status: local 0/10 remote 1/20
@400000006aff490d35d72a3c delivery 128: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1wA30D-8BABDF-05/
@400000006aff490d35d78414 status: local 0/10 remote 0/20
@400000006aff490d35d7b6dc end msg 1310784
@400000006aff49342266b97c new msg 1310784
@400000006aff4934226780b4 info msg 1310784: bytes 15185 from <wanda@example.net> qp 25508 uid 7791
@400000006aff49342268384c starting delivery 129: msg 1310784 to remote wanda2@dune.test
@400000006aff493422689ddc status: local 0/10 remote 1/20
@400000006aff493701a6cc54 delivery 129: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w4AAC-538CF7-AE/
@400000006aff493701a758f4 status: local 0/10 remote 0/20
@400000006aff493701a7ca3c end msg 1310784
@400000006aff496b0f80e904 new msg 1310784
@400000006aff496b0f80e904 info msg 1310784: bytes 1189 from <d.weiss15@reed.test> qp 25782 uid 7791
@400000006aff496b0f81c7ac starting delivery 130: msg 1310784 to local club.example-h.vogel@club.example
@400000006aff496b0f81c7ac status: local 1/10 remote 0/20
@400000006aff496b125da70c delivery 130: success: did_0+0+1/
@400000006aff496b125dd9d4 status: local 0/10 remote 0/20
@400000006aff496b125e146c end msg 1310784
@400000006aff49c61bb82b24 new msg 1310784
@400000006aff49c61bb86d8c info msg 1310784: bytes 7166 from <orders@shop.example> qp 26238 uid 10001
@400000006aff49c61bb8fa2c starting delivery 131: msg 1310784 to remote lena32@bigmail.example
@400000006aff49c61bb91d54 status: local 0/10 remote 1/20
@400000006aff49c806ebc444 delivery 131: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795115452_892a33eef863_-_esmtp/
@400000006aff49c806ec25ec status: local 0/10 remote 0/20
@400000006aff49c806ecbe44 end msg 1310784
@400000006aff49ce35486374 new msg 1310784
@400000006aff49ce35491b0c info msg 1310784: bytes 4605 from <sara@club.example> qp 26280 uid 7791
@400000006aff49ce354949ec starting delivery 132: msg 1310784 to local shop.example-anna.koch@shop.example
@400000006aff49ce354949ec status: local 1/10 remote 0/20
@400000006aff49ce3a2f31ec delivery 132: success: did_0+0+1/
@400000006aff49ce3a2f35d4 status: local 0/10 remote 0/20
@400000006aff49ce3a2f8bc4 end msg 1310784
@400000006aff4a47302b6db4 new msg 1310784
@400000006aff4a47302c2164 info msg 1310784: bytes 16524 from <k.maier@club.example> qp 26885 uid 7791
@400000006aff4a47302c2164 starting delivery 133: msg 1310784 to remote greta2@university.example
@400000006aff4a47302d03f4 status: local 0/10 remote 1/20
@400000006aff4a481154d9fc delivery 133: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<greta2@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006aff4a481154e5b4 status: local 0/10 remote 0/20
@400000006aff4a483221753c new msg 1310736
@400000006aff4a4832225f9c info msg 1310736: bytes 3013 from <v.horn@shop.example> qp 26890 uid 7791
@400000006aff4a483222d0e4 starting delivery 134: msg 1310736 to remote wanda1@grey.test
@400000006aff4a483222d0e4 status: local 0/10 remote 1/20
@400000006aff4a4936c54f14 delivery 134: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<wanda1@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006aff4a4936c5994c status: local 0/10 remote 0/20
@400000006aff4a9a322ceebc new msg 1310755
@400000006aff4a9a322d67d4 info msg 1310755: bytes 1798 from <paula34@inkwell.test> qp 27300 uid 7791
@400000006aff4a9a322e273c starting delivery 135: msg 1310755 to local shop.example-b.lang@shop.example
@400000006aff4a9a322ea824 status: local 1/10 remote 0/20
@400000006aff4a9a322f82e4 starting delivery 136: msg 1310755 to local paula@example.net
@400000006aff4a9a322fec5c status: local 2/10 remote 0/20
@400000006aff4a9a32302ec4 starting delivery 137: msg 1310755 to local club.example-k.maier@club.example
@400000006aff4a9a3230f214 status: local 3/10 remote 0/20
@400000006aff4a9a32319a0c starting delivery 138: msg 1310755 to local shop.example-y.kurz@shop.example
@400000006aff4a9a32319a0c status: local 4/10 remote 0/20
@400000006aff4a9a32e00664 delivery 137: success: did_0+0+1/
@400000006aff4a9a32e00664 status: local 3/10 remote 0/20
@400000006aff4a9a333fba64 delivery 135: success: did_0+0+1/
@400000006aff4a9a33403f34 status: local 2/10 remote 0/20
@400000006aff4a9a3397d8fc delivery 138: success: did_0+0+1/
@400000006aff4a9a3397d8fc status: local 1/10 remote 0/20
@400000006aff4a9a36c85484 delivery 136: success: did_0+0+1/
@400000006aff4a9a36c896ec status: local 0/10 remote 0/20
@400000006aff4a9a36c8b244 end msg 1310755
@400000006aff4bd73ae38214 starting delivery 139: msg 1310784 to remote greta2@university.example
@400000006aff4bd73ae38214 status: local 0/10 remote 1/20
@400000006aff4bd80217e574 starting delivery 140: msg 1310736 to remote wanda1@grey.test
@400000006aff4bd80217e574 status: local 0/10 remote 2/20
@400000006aff4bd91004d28c delivery 140: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795115982_qp_31056/
@400000006aff4bd910057e6c status: local 0/10 remote 1/20
@400000006aff4bd91005c0d4 end msg 1310736
@400000006aff4bd938fd87ec delivery 139: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795115981_380c32abb739_-_esmtp/
@400000006aff4bd938fd87ec status: local 0/10 remote 0/20
@400000006aff4bd938fd87ec end msg 1310784
@400000006aff4d8117aa7e9c new msg 1310784
@400000006aff4d8117ab595c info msg 1310784: bytes 1219 from <j.klein@club.example> qp 31012 uid 7791
@400000006aff4d8117ac247c starting delivery 141: msg 1310784 to remote h.vogel2@ferry.test
@400000006aff4d8117accc74 status: local 0/10 remote 1/20
@400000006aff4d831dadd104 delivery 141: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1w2D37-4D3E22-C0/
@400000006aff4d831dade0a4 status: local 0/10 remote 0/20
@400000006aff4d831dade0a4 end msg 1310784
@400000006aff4e14106ab87c new msg 1310784
@400000006aff4e14106ab87c info msg 1310784: bytes 1735 from <lena18@bigmail.example> qp 31747 uid 7791
@400000006aff4e14106b9ef4 starting delivery 142: msg 1310784 to local shop.example-y.kurz@shop.example
@400000006aff4e14106c3364 status: local 1/10 remote 0/20
@400000006aff4e1412cafb54 delivery 142: success: did_0+0+1/
@400000006aff4e1412cafb54 status: local 0/10 remote 0/20
@400000006aff4e1412cb60e4 end msg 1310784
@400000006aff4e6d02678ffc new msg 1310784
@400000006aff4e6d02678ffc info msg 1310784: bytes 734 from <root@mx1.example.net> qp 32191 uid 0
@400000006aff4e6d02685f04 starting delivery 143: msg 1310784 to local root@mx1.example.net
@400000006aff4e6d026935dc status: local 1/10 remote 0/20
@400000006aff4e6d061d6824 new msg 1310736
@400000006aff4e6d061da6a4 info msg 1310736: bytes 974 from <root@mx1.example.net> qp 32192 uid 7790
@400000006aff4e6d061e23a4 starting delivery 144: msg 1310736 to local greta@example.net
@400000006aff4e6d061edb3c status: local 2/10 remote 0/20
@400000006aff4e6d061f506c delivery 143: success: did_0+1+0/qp_32192/
@400000006aff4e6d06201f74 status: local 1/10 remote 0/20
@400000006aff4e6d0620bbb4 end msg 1310784
@400000006aff4e6d0a51ab94 delivery 144: success: did_0+0+1/
@400000006aff4e6d0a51ab94 status: local 0/10 remote 0/20
@400000006aff4e6d0a51ab94 end msg 1310736
@400000006aff5053349ffa2c new msg 1310736
@400000006aff5053349ffa2c info msg 1310736: bytes 1383 from <m.roth@shop.example> qp 2157 uid 7791
@400000006aff5053349ffa2c starting delivery 145: msg 1310736 to remote ute0@bigmail.example
@400000006aff5053349ffa2c status: local 0/10 remote 1/20
@400000006aff505429894ef4 delivery 145: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795117129_1556f4a9a802_-_esmtp/
@400000006aff505429894ef4 status: local 0/10 remote 0/20
@400000006aff505429894ef4 end msg 1310736
@400000006aff50ec10a6812c new msg 1310736
@400000006aff50ec10a6eaa4 info msg 1310736: bytes 1364 from <emma30@customer.example> qp 2919 uid 7791
@400000006aff50ec10a6eaa4 starting delivery 146: msg 1310736 to local club.example-emma@club.example
@400000006aff50ec10a72154 status: local 1/10 remote 0/20
@400000006aff50ec144cd4ac delivery 146: success: did_0+0+1/
@400000006aff50ec144d902c status: local 0/10 remote 0/20
@400000006aff50ec144dc2f4 end msg 1310736
@400000006aff52a402b663ac new msg 1310736
@400000006aff52a402b68abc info msg 1310736: bytes 1774 from <f.braun@club.example> qp 5118 uid 7791
@400000006aff52a402b68abc starting delivery 147: msg 1310736 to local shop.example-y.kurz@shop.example
@400000006aff52a402b68abc status: local 1/10 remote 0/20
@400000006aff52a4043b8cac delivery 147: success: did_0+0+1/
@400000006aff52a4043b8cac status: local 0/10 remote 0/20
@400000006aff52a4043c4ffc end msg 1310736
@400000006aff52a80a599ad4 new msg 1310736
@400000006aff52a80a599ad4 info msg 1310736: bytes 6297 from <greta@example.net> qp 5138 uid 7791
@400000006aff52a80a5a2b5c starting delivery 148: msg 1310736 to remote carla11@lantern.test
@400000006aff52a80a5a69dc status: local 0/10 remote 1/20
@400000006aff52a92401bc3c delivery 148: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_C61A0A6494/
@400000006aff52a92402122c status: local 0/10 remote 0/20
@400000006aff52a92402299c end msg 1310736
@400000006aff52aa31d6e74c new msg 1310736
@400000006aff52aa31d7d1ac info msg 1310736: bytes 14239 from <lena@club.example> qp 5152 uid 7791
@400000006aff52aa31d817fc starting delivery 149: msg 1310736 to local club.example-lena@club.example
@400000006aff52aa31d817fc status: local 1/10 remote 0/20
@400000006aff52aa36331964 delivery 149: success: did_0+0+1/
@400000006aff52aa36339664 status: local 0/10 remote 0/20
@400000006aff52aa363407ac end msg 1310736
@400000006aff52c83695f5fc new msg 1310736
@400000006aff52c83696a1dc info msg 1310736: bytes 5048 from <v.horn29@lantern.test> qp 5302 uid 7791
@400000006aff52c83696ccd4 starting delivery 150: msg 1310736 to local club.example-f.braun@club.example
@400000006aff52c83696ff9c status: local 1/10 remote 0/20
@400000006aff52c83b02ed0c delivery 150: success: did_0+0+1/
@400000006aff52c83b03b82c status: local 0/10 remote 0/20
@400000006aff52c83b046bdc end msg 1310736
@400000006aff52ea331d0794 new msg 1310736
@400000006aff52ea331d3a5c info msg 1310736: bytes 1528 from <t.wolf20@ferry.test> qp 5472 uid 7791
@400000006aff52ea331d887c starting delivery 151: msg 1310736 to local shop.example-ida@shop.example
@400000006aff52ea331d887c status: local 1/10 remote 0/20
@400000006aff52ea36ca061c delivery 151: success: did_0+0+1/
@400000006aff52ea36cabdb4 status: local 0/10 remote 0/20
@400000006aff52ea36cabdb4 end msg 1310736
@400000006aff53ea1b9276cc new msg 1310736
@400000006aff53ea1b927ab4 info msg 1310736: bytes 15832 from <z.jung@shop.example> qp 6750 uid 7791
@400000006aff53ea1b927ab4 starting delivery 152: msg 1310736 to remote m.roth0@birch.example
@400000006aff53ea1b932a7c status: local 0/10 remote 1/20
@400000006aff53ec32ea1c6c delivery 152: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5F58C0B555/
@400000006aff53ec32ea33dc status: local 0/10 remote 0/20
@400000006aff53ec32ea4764 end msg 1310736
@400000006aff547804959774 new msg 1310736
@400000006aff54780495f14c info msg 1310736: bytes 1291 from <sara31@school.example> qp 7458 uid 7791
@400000006aff547804969d2c starting delivery 153: msg 1310736 to local club.example-f.braun@club.example
@400000006aff54780497607c status: local 1/10 remote 0/20
@400000006aff54780aec787c delivery 153: success: did_0+0+1/
@400000006aff54780aed533c status: local 0/10 remote 0/20
@400000006aff54780aed533c end msg 1310736
@400000006aff54c20cdb4474 new msg 1310736
@400000006aff54c20cdc231c info msg 1310736: bytes 1467 from <o.beck7@orchard.test> qp 7829 uid 7791
@400000006aff54c20cdc231c starting delivery 154: msg 1310736 to local shop.example-ute@shop.example
@400000006aff54c20cdc231c status: local 1/10 remote 0/20
@400000006aff54c211628214 delivery 154: success: did_0+0+1/
@400000006aff54c211632a0c status: local 0/10 remote 0/20
@400000006aff54c2116383e4 end msg 1310736
@400000006aff55742c95c3d4 new msg 1310736
@400000006aff55742c95c3d4 info msg 1310736: bytes 29617 from <d.weiss@club.example> qp 8721 uid 7791
@400000006aff55742c95f69c starting delivery 155: msg 1310736 to local paula@example.net
@400000006aff55742c95f69c status: local 1/10 remote 0/20
@400000006aff55742f0ebae4 delivery 155: success: did_0+0+1/
@400000006aff55742f0ebae4 status: local 0/10 remote 0/20
@400000006aff55742f0f0cec end msg 1310736
@400000006aff55751639432c new msg 1310736
@400000006aff55751639a4d4 info msg 1310736: bytes 734 from <root@mx1.example.net> qp 8724 uid 0
@400000006aff5575163a355c starting delivery 156: msg 1310736 to local root@mx1.example.net
@400000006aff5575163a5c6c status: local 1/10 remote 0/20
@400000006aff557518b20774 new msg 1310784
@400000006aff557518b2f1d4 info msg 1310784: bytes 974 from <root@mx1.example.net> qp 8725 uid 7790
@400000006aff557518b33ff4 starting delivery 157: msg 1310784 to local greta@example.net
@400000006aff557518b33ff4 status: local 2/10 remote 0/20
@400000006aff557518b33ff4 delivery 156: success: did_0+1+0/qp_8725/
@400000006aff557518b3d07c status: local 1/10 remote 0/20
@400000006aff557518b4748c end msg 1310736
@400000006aff55751b2c17c4 delivery 157: success: did_0+0+1/
@400000006aff55751b2c17c4 status: local 0/10 remote 0/20
@400000006aff55751b2c17c4 end msg 1310784
@400000006aff55f600ec61ac new msg 1310784
@400000006aff55f600ed05bc info msg 1310784: bytes 31097 from <wanda@example.net> qp 9368 uid 7791
@400000006aff55f600ed443c starting delivery 158: msg 1310784 to remote lena0@customer.example
@400000006aff55f600ed443c status: local 0/10 remote 1/20
@400000006aff55f600ed5f94 starting delivery 159: msg 1310784 to remote ute10@elm.example
@400000006aff55f600ed5f94 status: local 0/10 remote 2/20
@400000006aff55f600ed7aec starting delivery 160: msg 1310784 to remote b.lang1@opera.example
@400000006aff55f600edf7ec status: local 0/10 remote 3/20
@400000006aff55f600edf7ec starting delivery 161: msg 1310784 to remote greta7@museum.example
@400000006aff55f600ee22e4 status: local 0/10 remote 4/20
@400000006aff55f615af52ac delivery 159: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w63E7-EBDF35-F3/
@400000006aff55f615af52ac status: local 0/10 remote 3/20
@400000006aff55f6250e908c delivery 158: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795118572_bf781d508c7a_-_esmtp/
@400000006aff55f6250f05bc status: local 0/10 remote 2/20
@400000006aff55f6380bffe4 delivery 160: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<a03dd63ec94a8e57@mail.example>_[InternalId=167121023]_Queued_mail_for_delivery/
@400000006aff55f6380cceec status: local 0/10 remote 1/20
@400000006aff55f70449b994 delivery 161: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<c047e412c8159e48@mail.example>_[InternalId=863356093]_Queued_mail_for_delivery/
@400000006aff55f70449ec5c status: local 0/10 remote 0/20
@400000006aff55f7044a7ce4 end msg 1310784
@400000006aff55ff217e64ec new msg 1310784
@400000006aff55ff217f0514 info msg 1310784: bytes 1257 from <d.weiss31@freemail.test> qp 9415 uid 7791
@400000006aff55ff217f4b64 starting delivery 162: msg 1310784 to local shop.example-o.beck@shop.example
@400000006aff55ff217f4b64 status: local 1/10 remote 0/20
@400000006aff55ff284d15d4 delivery 162: success: did_0+0+1/
@400000006aff55ff284da65c status: local 0/10 remote 0/20
@400000006aff55ff284dfc4c end msg 1310784
@400000006aff587a309ff5bc new msg 1310784
@400000006aff587a30a072bc info msg 1310784: bytes 7304 from <orders@shop.example> qp 12592 uid 10001
@400000006aff587a30a11ab4 starting delivery 163: msg 1310784 to remote greta19@slowpost.example
@400000006aff587a30a1f95c status: local 0/10 remote 1/20
@400000006aff588603114164 delivery 163: deferral: Connected_to_203.0.113.96_but_connection_died._(#4.4.2)/
@400000006aff588603114164 status: local 0/10 remote 0/20
@400000006aff5a060b885abc new msg 1310736
@400000006aff5a060b8885b4 info msg 1310736: bytes 1584 from <b.lang37@museum.example> qp 14568 uid 7791
@400000006aff5a060b8925dc starting delivery 164: msg 1310736 to local shop.example-y.kurz@shop.example
@400000006aff5a060b8925dc status: local 1/10 remote 0/20
@400000006aff5a060e8d74cc delivery 164: success: did_0+0+1/
@400000006aff5a060e8d74cc status: local 0/10 remote 0/20
@400000006aff5a060e8d8854 end msg 1310736
@400000006aff5a0a35a3683c starting delivery 165: msg 1310784 to remote greta19@slowpost.example
@400000006aff5a0a35a4047c status: local 0/10 remote 1/20
@400000006aff5a0c17b530e4 delivery 165: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<9728a74b801043aa@mail.example>_[InternalId=736814276]_Queued_mail_for_delivery/
@400000006aff5a0c17b530e4 status: local 0/10 remote 0/20
@400000006aff5a0c17b530e4 end msg 1310784
@400000006aff5a0e10d8957c new msg 1310784
@400000006aff5a0e10d91a4c info msg 1310784: bytes 1430 from <anna.koch5@pebble.test> qp 14609 uid 7791
@400000006aff5a0e10d91a4c starting delivery 166: msg 1310784 to local club.example-lena@club.example
@400000006aff5a0e10d9c244 status: local 1/10 remote 0/20
@400000006aff5a0e136e53bc delivery 166: success: did_0+0+1/
@400000006aff5a0e136ec8ec status: local 0/10 remote 0/20
@400000006aff5a0e136ec8ec end msg 1310784
@400000006aff5a200ab8be4c new msg 1310784
@400000006aff5a200ab8be4c info msg 1310784: bytes 4397 from <r.frank@club.example> qp 14698 uid 7791
@400000006aff5a200ab8be4c starting delivery 167: msg 1310784 to remote wanda6@dune.test
@400000006aff5a200ab8be4c status: local 0/10 remote 1/20
@400000006aff5a200ab94aec starting delivery 168: msg 1310784 to remote y.kurz7@granite.test
@400000006aff5a200ab96a2c status: local 0/10 remote 2/20
@400000006aff5a200ab96a2c starting delivery 169: msg 1310784 to remote emma10@dairy.example
@400000006aff5a200ab9b464 status: local 0/10 remote 3/20
@400000006aff5a200ab9b464 starting delivery 170: msg 1310784 to remote t.wolf6@freemail.test
@400000006aff5a200ab9b464 status: local 0/10 remote 4/20
@400000006aff5a20231a36b4 delivery 167: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w4AF2-FFF849-6C/
@400000006aff5a20231a61ac status: local 0/10 remote 3/20
@400000006aff5a203ae4c64c delivery 169: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<98d073af2ba977a3@mail.example>_[InternalId=1963274160]_Queued_mail_for_delivery/
@400000006aff5a203ae4f914 status: local 0/10 remote 2/20
@400000006aff5a211a60d0b4 delivery 170: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_9A6B2B8E4A/
@400000006aff5a211a6145e4 status: local 0/10 remote 1/20
@400000006aff5a22258942b4 delivery 168: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1wA58C-E020EB-48/
@400000006aff5a222589e6c4 status: local 0/10 remote 0/20
@400000006aff5a22258a9a74 end msg 1310784
@400000006aff5a702d207b8c new msg 1310784
@400000006aff5a702d207b8c info msg 1310784: bytes 12685 from <j.klein@club.example> qp 15101 uid 7791
@400000006aff5a702d207b8c starting delivery 171: msg 1310784 to remote nina8@mill.test
@400000006aff5a702d207b8c status: local 0/10 remote 1/20
@400000006aff5a7237433d5c delivery 171: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_6FC8ED9603/
@400000006aff5a7237434914 status: local 0/10 remote 0/20
@400000006aff5a7237439734 end msg 1310784
@400000006aff5aeb1450d034 starting delivery 172: msg 1310747 to remote v.horn@silent.test
@400000006aff5aeb14517ffc status: local 0/10 remote 1/20
@400000006aff5b0e0910c33c new msg 1310784
@400000006aff5b0e0911ad9c info msg 1310784: bytes 29843 from <h.vogel@club.example> qp 15888 uid 7791
@400000006aff5b0e091278bc starting delivery 173: msg 1310784 to remote b.lang2@grocer.example
@400000006aff5b0e09129fcc status: local 0/10 remote 2/20
@400000006aff5b0e37e6b8ec delivery 173: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795119876_qp_30788/
@400000006aff5b0e37e77084 status: local 0/10 remote 1/20
@400000006aff5b0e37e7c28c end msg 1310784
@400000006aff5b272f7a694c delivery 172: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff5b272f7ae264 status: local 0/10 remote 0/20
@400000006aff5baa0a488ba4 new msg 1310784
@400000006aff5baa0a48aae4 info msg 1310784: bytes 20517 from <emma@club.example> qp 16668 uid 7791
@400000006aff5baa0a48c254 starting delivery 174: msg 1310784 to remote m.roth8@partner.test
@400000006aff5baa0a496664 status: local 0/10 remote 1/20
@400000006aff5bab062e448c delivery 174: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4E7FE5D081/
@400000006aff5bab062e448c status: local 0/10 remote 0/20
@400000006aff5bab062e448c end msg 1310784
@400000006aff5c1f32e234fc new msg 1310784
@400000006aff5c1f32e2cd54 info msg 1310784: bytes 1298 from <d.weiss21@cedar.test> qp 17257 uid 7791
@400000006aff5c1f32e3948c starting delivery 175: msg 1310784 to local club.example-d.weiss@club.example
@400000006aff5c1f32e3948c status: local 1/10 remote 0/20
@400000006aff5c1f374c2e6c delivery 175: success: did_0+0+1/
@400000006aff5c1f374cb33c status: local 0/10 remote 0/20
@400000006aff5c1f374ce21c end msg 1310784
@400000006aff5c7e1384b24c new msg 1310784
@400000006aff5c7e1384ece4 info msg 1310784: bytes 734 from <root@mx1.example.net> qp 17729 uid 0
@400000006aff5c7e138542d4 starting delivery 176: msg 1310784 to local root@mx1.example.net
@400000006aff5c7e13856dcc status: local 1/10 remote 0/20
@400000006aff5c7e16a76294 delivery 176: success: did_0+1+0/qp_17730/
@400000006aff5c7e16a76294 status: local 0/10 remote 0/20
@400000006aff5c7e16a80e74 end msg 1310784
@400000006aff5c7e16c60e24 new msg 1310784
@400000006aff5c7e16c6c9a4 info msg 1310784: bytes 974 from <root@mx1.example.net> qp 17730 uid 7790
@400000006aff5c7e16c7b01c starting delivery 177: msg 1310784 to local greta@example.net
@400000006aff5c7e16c8830c status: local 1/10 remote 0/20
@400000006aff5c7e18241f54 delivery 177: success: did_0+0+1/
@400000006aff5c7e18241f54 status: local 0/10 remote 0/20
@400000006aff5c7e18242ef4 end msg 1310784
@400000006aff5f94033a417c new msg 1310784
@400000006aff5f94033a705c info msg 1310784: bytes 22633 from <k.maier@club.example> qp 21678 uid 7791
@400000006aff5f94033a705c starting delivery 178: msg 1310784 to remote nina6@library.example
@400000006aff5f94033ae58c status: local 0/10 remote 1/20
@400000006aff5f95276d19fc delivery 178: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1w79A5-376351-49/
@400000006aff5f95276dba24 status: local 0/10 remote 0/20
@400000006aff5f95276e815c end msg 1310784
@400000006aff602d31763d34 new msg 1310784
@400000006aff602d31764cd4 info msg 1310784: bytes 28397 from <wanda@example.net> qp 22447 uid 7791
@400000006aff602d3176970c starting delivery 179: msg 1310784 to remote t.wolf10@meadow.example
@400000006aff602d3176f4cc status: local 0/10 remote 1/20
@400000006aff602f19163fb4 delivery 179: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795121187_qp_8668/
@400000006aff602f1916998c status: local 0/10 remote 0/20
@400000006aff602f1916fb34 end msg 1310784
@400000006aff60301ff2c794 new msg 1310784
@400000006aff60301ff3216c info msg 1310784: bytes 30766 from <lena@club.example> qp 22460 uid 7791
@400000006aff60301ff3216c starting delivery 180: msg 1310784 to remote sara11@vineyard.example
@400000006aff60301ff3969c status: local 0/10 remote 1/20
@400000006aff60301ff3fc2c starting delivery 181: msg 1310784 to remote anna.koch9@harbour.test
@400000006aff60301ff3fc2c status: local 0/10 remote 2/20
@400000006aff603119bc6ac4 delivery 180: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795121190_b790c1df2da6_-_esmtp/
@400000006aff603119bcf764 status: local 0/10 remote 1/20
@400000006aff603123ecb56c delivery 181: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5333B4C0E1/
@400000006aff603123ed2e84 status: local 0/10 remote 0/20
@400000006aff603123edda64 end msg 1310784
@400000006aff609c19143c14 new msg 1310784
@400000006aff609c19143c14 info msg 1310784: bytes 4488 from <nina@club.example> qp 23000 uid 7791
@400000006aff609c19144f9c starting delivery 182: msg 1310784 to remote greta7@cloudy.example
@400000006aff609c1914f3ac status: local 0/10 remote 1/20
@400000006aff609d2126d2f4 delivery 182: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_D86865AFBF/
@400000006aff609d21277ed4 status: local 0/10 remote 0/20
@400000006aff609d21277ed4 end msg 1310784
@400000006aff60a43888501c new msg 1310784
@400000006aff60a43888501c info msg 1310784: bytes 4108 from <t.wolf@shop.example> qp 23042 uid 7791
@400000006aff60a43888cd1c starting delivery 183: msg 1310784 to remote sara11@university.example
@400000006aff60a43888f044 status: local 0/10 remote 1/20
@400000006aff60a51613c96c delivery 183: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<sara11@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006aff60a51614a044 status: local 0/10 remote 0/20
@400000006aff60cc2ad510a4 new msg 1310736
@400000006aff60cc2ad59d44 info msg 1310736: bytes 1462 from <ida@shop.example> qp 23241 uid 7791
@400000006aff60cc2ad5c454 starting delivery 184: msg 1310736 to remote m.roth9@ferry.test
@400000006aff60cc2ad61274 status: local 0/10 remote 1/20
@400000006aff60cd19b69e64 delivery 184: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1wA889-B0CCEA-47/
@400000006aff60cd19b6ae04 status: local 0/10 remote 0/20
@400000006aff60cd19b70fac end msg 1310736
@400000006aff60cf13eef184 new msg 1310736
@400000006aff60cf13ef997c info msg 1310736: bytes 981 from <ida37@vineyard.example> qp 23254 uid 7791
@400000006aff60cf13ef997c starting delivery 185: msg 1310736 to local shop.example-v.horn@shop.example
@400000006aff60cf13ef997c status: local 1/10 remote 0/20
@400000006aff60cf13f083dc starting delivery 186: msg 1310736 to local club.example-h.vogel@club.example
@400000006aff60cf13f0b2bc status: local 2/10 remote 0/20
@400000006aff60cf13f108ac starting delivery 187: msg 1310736 to local carla@example.net
@400000006aff60cf13f1df84 status: local 3/10 remote 0/20
@400000006aff60cf15d030bc delivery 186: success: did_0+0+1/
@400000006aff60cf15d0770c status: local 2/10 remote 0/20
@400000006aff60cf1627804c delivery 185: success: did_0+0+1/
@400000006aff60cf1627804c status: local 1/10 remote 0/20
@400000006aff60cf1683929c delivery 187: success: did_0+0+1/
@400000006aff60cf16839e54 status: local 0/10 remote 0/20
@400000006aff60cf16839e54 end msg 1310736
@400000006aff60d5224d9bcc new msg 1310736
@400000006aff60d5224e6ad4 info msg 1310736: bytes 1006 from <> qp 23285 uid 7791
@400000006aff60d5224e6ad4 starting delivery 188: msg 1310736 to local shop.example-y.kurz@shop.example
@400000006aff60d5224f35f4 status: local 1/10 remote 0/20
@400000006aff60d522f97bcc delivery 188: success: did_0+0+1/
@400000006aff60d522f97bcc status: local 0/10 remote 0/20
@400000006aff60d522f98f54 end msg 1310736
@400000006aff617a2d5d1b14 new msg 1310736
@400000006aff617a2d5d22e4 info msg 1310736: bytes 1824 from <t.wolf@shop.example> qp 24111 uid 7791
@400000006aff617a2d5d22e4 starting delivery 189: msg 1310736 to remote ida9@station.test
@400000006aff617a2d5d22e4 status: local 0/10 remote 1/20
@400000006aff617c1d748cdc delivery 189: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1w9F45-8D3EE5-1A/
@400000006aff617c1d7534d4 status: local 0/10 remote 0/20
@400000006aff617c1d7534d4 end msg 1310736
@400000006aff61912f7d47ac new msg 1310736
@400000006aff61912f7d47ac info msg 1310736: bytes 16634 from <d.weiss@club.example> qp 24226 uid 7791
@400000006aff61912f7d99b4 starting delivery 190: msg 1310736 to remote h.vogel9@bigmail.example
@400000006aff61912f7d99b4 status: local 0/10 remote 1/20
@400000006aff619321bd42ac delivery 190: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795121543_19b3e1bfe45e_-_esmtp/
@400000006aff619321bdcb64 status: local 0/10 remote 0/20
@400000006aff619321bea23c end msg 1310736
@400000006aff619d0c663b84 new msg 1310736
@400000006aff619d0c664354 info msg 1310736: bytes 1245 from <f.braun5@opera.example> qp 24284 uid 7791
@400000006aff619d0c66d3dc starting delivery 191: msg 1310736 to local club.example-k.maier@club.example
@400000006aff619d0c6758ac status: local 1/10 remote 0/20
@400000006aff619d104be5dc delivery 191: success: did_0+0+1/
@400000006aff619d104c998c status: local 0/10 remote 0/20
@400000006aff619d104d1a74 end msg 1310736
@400000006aff62342a6c6b94 starting delivery 192: msg 1310784 to remote sara11@university.example
@400000006aff62342a6cf834 status: local 0/10 remote 1/20
@400000006aff6235251504e4 delivery 192: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795121706_32e62062f375_-_esmtp/
@400000006aff6235251504e4 status: local 0/10 remote 0/20
@400000006aff62352515a124 end msg 1310784
@400000006aff624c3aee151c new msg 1310784
@400000006aff624c3aee151c info msg 1310784: bytes 44230 from <y.kurz@shop.example> qp 25162 uid 7791
@400000006aff624c3aeef3c4 starting delivery 193: msg 1310784 to local shop.example-o.beck@shop.example
@400000006aff624c3aefda3c status: local 1/10 remote 0/20
@400000006aff624d0505454c delivery 193: success: did_0+0+1/
@400000006aff624d0505d9bc status: local 0/10 remote 0/20
@400000006aff624d0506200c end msg 1310784
@400000006aff62ec38a4c92c new msg 1310784
@400000006aff62ec38a4d8cc info msg 1310784: bytes 6019 from <m.roth@shop.example> qp 25962 uid 7791
@400000006aff62ec38a5afa4 starting delivery 194: msg 1310784 to local club.example-lena@club.example
@400000006aff62ec38a5c32c status: local 1/10 remote 0/20
@400000006aff62ec397b242c delivery 194: success: did_0+0+1/
@400000006aff62ec397b242c status: local 0/10 remote 0/20
@400000006aff62ec397b530c end msg 1310784
@400000006aff638623c0cf24 new msg 1310784
@400000006aff638623c18e8c info msg 1310784: bytes 734 from <root@mx1.example.net> qp 26730 uid 0
@400000006aff638623c18e8c starting delivery 195: msg 1310784 to local root@mx1.example.net
@400000006aff638623c1b1b4 status: local 1/10 remote 0/20
@400000006aff638628054ed4 new msg 1310736
@400000006aff638628059524 info msg 1310736: bytes 974 from <root@mx1.example.net> qp 26731 uid 7790
@400000006aff638628065874 starting delivery 196: msg 1310736 to local greta@example.net
@400000006aff63862806c9bc status: local 2/10 remote 0/20
@400000006aff63862806ece4 delivery 195: success: did_0+1+0/qp_26731/
@400000006aff63862806f4b4 status: local 1/10 remote 0/20
@400000006aff638628073eec end msg 1310784
@400000006aff63862964a054 delivery 196: success: did_0+0+1/
@400000006aff63862965772c status: local 0/10 remote 0/20
@400000006aff63862965772c end msg 1310736
@400000006aff63ae326d4764 new msg 1310736
@400000006aff63ae326d4764 info msg 1310736: bytes 8598 from <h.vogel@club.example> qp 26932 uid 7791
@400000006aff63ae326dfb14 starting delivery 197: msg 1310736 to local shop.example-t.wolf@shop.example
@400000006aff63ae326dfb14 status: local 1/10 remote 0/20
@400000006aff63ae361d2064 delivery 197: success: did_0+0+1/
@400000006aff63ae361d62cc status: local 0/10 remote 0/20
@400000006aff63ae361dc474 end msg 1310736
@400000006aff65d7245dd65c new msg 1310736
@400000006aff65d7245e6eb4 info msg 1310736: bytes 2862 from <paula@example.net> qp 29696 uid 7791
@400000006aff65d7245e6eb4 starting delivery 198: msg 1310736 to remote lena9@station.test
@400000006aff65d7245ea17c status: local 0/10 remote 1/20
@400000006aff65d92eb5ec84 delivery 198: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1w477E-D3C9AA-E1/
@400000006aff65d92eb5ec84 status: local 0/10 remote 0/20
@400000006aff65d92eb684dc end msg 1310736
@400000006aff65e31da2921c starting delivery 199: msg 1310745 to remote z.jung@silent.test
@400000006aff65e31da37c7c status: local 0/10 remote 1/20
@400000006aff65e31f237944 delivery 199: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff65e31f237944 status: local 0/10 remote 0/20
@400000006aff667039286c64 new msg 1310736
@400000006aff667039293b6c info msg 1310736: bytes 923 from <> qp 30462 uid 7791
@400000006aff667039293b6c starting delivery 200: msg 1310736 to local shop.example-m.roth@shop.example
@400000006aff6670392979ec status: local 1/10 remote 0/20
@400000006aff667104f2b364 delivery 200: success: did_0+0+1/
@400000006aff667104f35774 status: local 0/10 remote 0/20
@400000006aff667104f37a9c end msg 1310736
@400000006aff677613e0ad2c new msg 1310736
@400000006aff677613e1419c info msg 1310736: bytes 1788 from <paula18@station.test> qp 31769 uid 7791
@400000006aff677613e1419c starting delivery 201: msg 1310736 to local club.example-f.braun@club.example
@400000006aff677613e17464 status: local 1/10 remote 0/20
@400000006aff67761499f2dc delivery 201: success: did_0+0+1/
@400000006aff6776149a3d14 status: local 0/10 remote 0/20
@400000006aff6776149a3d14 end msg 1310736
@400000006aff6a8e2972f064 new msg 1310736
@400000006aff6a8e297384d4 info msg 1310736: bytes 734 from <root@mx1.example.net> qp 3263 uid 0
@400000006aff6a8e297384d4 starting delivery 202: msg 1310736 to local root@mx1.example.net
@400000006aff6a8e2973fa04 status: local 1/10 remote 0/20
@400000006aff6a8e2e30748c new msg 1310784
@400000006aff6a8e2e30ab3c info msg 1310784: bytes 974 from <root@mx1.example.net> qp 3264 uid 7790
@400000006aff6a8e2e317a44 starting delivery 203: msg 1310784 to local greta@example.net
@400000006aff6a8e2e317a44 status: local 2/10 remote 0/20
@400000006aff6a8e2e31d41c delivery 202: success: did_0+1+0/qp_3264/
@400000006aff6a8e2e320acc status: local 1/10 remote 0/20
@400000006aff6a8e2e32b2c4 end msg 1310736
@400000006aff6a8e35ba47b4 delivery 203: success: did_0+0+1/
@400000006aff6a8e35ba47b4 status: local 0/10 remote 0/20
@400000006aff6a8e35ba5754 end msg 1310784
@400000006aff6ada289676fc new msg 1310784
@400000006aff6ada289676fc info msg 1310784: bytes 1234 from <k.maier35@ferry.test> qp 3643 uid 7791
@400000006aff6ada2896adac starting delivery 204: msg 1310784 to local shop.example-ute@shop.example
@400000006aff6ada2896d8a4 status: local 1/10 remote 0/20
@400000006aff6ada2f38ebac delivery 204: success: did_0+0+1/
@400000006aff6ada2f398404 status: local 0/10 remote 0/20
@400000006aff6ada2f3a436c end msg 1310784
@400000006aff6b90300c0e74 new msg 1310784
@400000006aff6b90300ced1c info msg 1310784: bytes 22405 from <b.lang@shop.example> qp 4554 uid 7791
@400000006aff6b90300d6a1c starting delivery 205: msg 1310784 to remote m.roth6@library.example
@400000006aff6b90300d9514 status: local 0/10 remote 1/20
@400000006aff6b910a11d7bc delivery 205: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1w4E17-9D6360-45/
@400000006aff6b910a123d4c status: local 0/10 remote 0/20
@400000006aff6b910a124cec end msg 1310784
@400000006aff6c742b3e657c new msg 1310784
@400000006aff6c742b3e657c info msg 1310784: bytes 3118 from <ute@shop.example> qp 5693 uid 7791
@400000006aff6c742b3f1d14 starting delivery 206: msg 1310784 to remote h.vogel2@lantern.test
@400000006aff6c742b3fa5cc status: local 0/10 remote 1/20
@400000006aff6c742b3fe834 starting delivery 207: msg 1310784 to remote ute10@freemail.test
@400000006aff6c742b3fe834 status: local 0/10 remote 2/20
@400000006aff6c750dbeda2c delivery 207: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_AE5345C28C/
@400000006aff6c750dbf3404 status: local 0/10 remote 1/20
@400000006aff6c751b1d46cc delivery 206: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_900A88674A/
@400000006aff6c751b1df694 status: local 0/10 remote 0/20
@400000006aff6c751b1e024c end msg 1310784
@400000006aff6d2036b50b04 new msg 1310784
@400000006aff6d2036b560f4 info msg 1310784: bytes 7445 from <orders@shop.example> qp 6554 uid 10001
@400000006aff6d2036b560f4 starting delivery 208: msg 1310784 to remote j.klein38@customer.example
@400000006aff6d2036b5ab2c status: local 0/10 remote 1/20
@400000006aff6d21160ab14c delivery 208: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795124502_52d509f0f35e_-_esmtp/
@400000006aff6d21160ab91c status: local 0/10 remote 0/20
@400000006aff6d21160ab91c end msg 1310784
@400000006aff6e1625b5e094 new msg 1310784
@400000006aff6e1625b5e094 info msg 1310784: bytes 17045 from <y.kurz@shop.example> qp 7783 uid 7791
@400000006aff6e1625b6329c starting delivery 209: msg 1310784 to remote k.maier8@kiosk.example
@400000006aff6e1625b6329c status: local 0/10 remote 1/20
@400000006aff6e17050dc12c delivery 209: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795124748_qp_1716/
@400000006aff6e17050e2e8c status: local 0/10 remote 0/20
@400000006aff6e17050ea3bc end msg 1310784
@400000006aff6e5b092919b4 new msg 1310784
@400000006aff6e5b0929738c info msg 1310784: bytes 13093 from <greta@example.net> qp 8125 uid 7791
@400000006aff6e5b092a4e4c starting delivery 210: msg 1310784 to local shop.example-m.roth@shop.example
@400000006aff6e5b092a4e4c status: local 1/10 remote 0/20
@400000006aff6e5b100572b4 delivery 210: success: did_0+0+1/
@400000006aff6e5b1005efb4 status: local 0/10 remote 0/20
@400000006aff6e5b1005efb4 end msg 1310784
@400000006aff6ed2257eafac new msg 1310784
@400000006aff6ed2257eafac info msg 1310784: bytes 2330 from <anna.koch@shop.example> qp 8723 uid 7791
@400000006aff6ed2257eafac starting delivery 211: msg 1310784 to remote h.vogel7@valley.test
@400000006aff6ed2257ec71c status: local 0/10 remote 1/20
@400000006aff6ed430b8ffe4 delivery 211: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1wACA4-C2E952-B2/
@400000006aff6ed430b96d44 status: local 0/10 remote 0/20
@400000006aff6ed430b96d44 end msg 1310784
@400000006aff6f20217c49dc new msg 1310784
@400000006aff6f20217c49dc info msg 1310784: bytes 6045 from <orders@shop.example> qp 9112 uid 10001
@400000006aff6f20217d1114 starting delivery 212: msg 1310784 to remote j.klein1@station.test
@400000006aff6f20217d1114 status: local 0/10 remote 1/20
@400000006aff6f230043aa44 delivery 212: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1wDFA4-F5C8F6-98/
@400000006aff6f230043aa44 status: local 0/10 remote 0/20
@400000006aff6f230043aa44 end msg 1310784
@400000006aff6f5a094f915c new msg 1310784
@400000006aff6f5a095050c4 info msg 1310784: bytes 7512 from <orders@shop.example> qp 9400 uid 10001
@400000006aff6f5a095073ec starting delivery 213: msg 1310784 to remote v.horn3@partner.test
@400000006aff6f5a0950be24 status: local 0/10 remote 1/20
@400000006aff6f5c0c65d20c delivery 213: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_37E27A539C/
@400000006aff6f5c0c669d2c status: local 0/10 remote 0/20
@400000006aff6f5c0c66e37c end msg 1310784
@400000006aff7049216f1ec4 new msg 1310784
@400000006aff704921700154 info msg 1310784: bytes 14454 from <nina@club.example> qp 10597 uid 7791
@400000006aff704921700154 starting delivery 214: msg 1310784 to remote r.frank1@university.example
@400000006aff704921704b8c status: local 0/10 remote 1/20
@400000006aff704a121f3a94 delivery 214: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<r.frank1@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006aff704a121f3a94 status: local 0/10 remote 0/20
@400000006aff707a1174e904 new msg 1310736
@400000006aff707a1174fc8c info msg 1310736: bytes 1214 from <v.horn27@harbour.test> qp 10841 uid 7791
@400000006aff707a11751014 starting delivery 215: msg 1310736 to local paula@example.net
@400000006aff707a11751014 status: local 1/10 remote 0/20
@400000006aff707a188f7f9c delivery 215: success: did_0+0+1/
@400000006aff707a18905674 status: local 0/10 remote 0/20
@400000006aff707a18910a24 end msg 1310736
@400000006aff70d60d37b09c new msg 1310736
@400000006aff70d60d37b09c info msg 1310736: bytes 1395 from <o.beck30@lantern.test> qp 11301 uid 7791
@400000006aff70d60d387004 starting delivery 216: msg 1310736 to local carla@example.net
@400000006aff70d60d394ac4 status: local 1/10 remote 0/20
@400000006aff70d6127e2374 delivery 216: success: did_0+0+1/
@400000006aff70d6127ed33c status: local 0/10 remote 0/20
@400000006aff70d6127ef27c end msg 1310736
@400000006aff71962be8af3c new msg 1310736
@400000006aff71962be8af3c info msg 1310736: bytes 734 from <root@mx1.example.net> qp 12263 uid 0
@400000006aff71962be9534c starting delivery 217: msg 1310736 to local root@mx1.example.net
@400000006aff71962be9534c status: local 1/10 remote 0/20
@400000006aff71962d2ebbfc new msg 1310755
@400000006aff71962d2ebbfc info msg 1310755: bytes 974 from <root@mx1.example.net> qp 12264 uid 7790
@400000006aff71962d2ebbfc starting delivery 218: msg 1310755 to local greta@example.net
@400000006aff71962d2ec7b4 status: local 2/10 remote 0/20
@400000006aff71962d2ec7b4 delivery 217: success: did_0+1+0/qp_12264/
@400000006aff71962d2ec7b4 status: local 1/10 remote 0/20
@400000006aff71962d2f5454 end msg 1310736
@400000006aff71962e5050cc delivery 218: success: did_0+0+1/
@400000006aff71962e5050cc status: local 0/10 remote 0/20
@400000006aff71962e5127a4 end msg 1310755
@400000006aff71d90a099a5c starting delivery 219: msg 1310784 to remote r.frank1@university.example
@400000006aff71d90a099e44 status: local 0/10 remote 1/20
@400000006aff71da03e5d35c delivery 219: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795125711_4a37928f3cc1_-_esmtp/
@400000006aff71da03e6a264 status: local 0/10 remote 0/20
@400000006aff71da03e6a264 end msg 1310784
@400000006aff72b6247a014c new msg 1310784
@400000006aff72b6247ad824 info msg 1310784: bytes 5818 from <ida@shop.example> qp 13703 uid 7791
@400000006aff72b6247ad824 starting delivery 220: msg 1310784 to remote m.roth9@quarry.example
@400000006aff72b6247b7464 status: local 0/10 remote 1/20
@400000006aff72c227ddba04 delivery 220: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/
@400000006aff72c227de6db4 status: local 0/10 remote 0/20
@400000006aff73c11811200c new msg 1310755
@400000006aff73c118116274 info msg 1310755: bytes 1195 from <k.maier36@station.test> qp 15037 uid 7791
@400000006aff73c11811ef14 starting delivery 221: msg 1310755 to local club.example-emma@club.example
@400000006aff73c118122d94 status: local 1/10 remote 0/20
@400000006aff73c118ea45e4 delivery 221: success: did_0+0+1/
@400000006aff73c118eac2e4 status: local 0/10 remote 0/20
@400000006aff73c118eba95c end msg 1310755
@400000006aff73d13231e82c new msg 1310755
@400000006aff73d13232ab7c info msg 1310755: bytes 985 from <y.kurz34@paper.example> qp 15119 uid 7791
@400000006aff73d13232ab7c starting delivery 222: msg 1310755 to local shop.example-ida@shop.example
@400000006aff73d13232ab7c status: local 1/10 remote 0/20
@400000006aff73d136d669fc delivery 222: success: did_0+0+1/
@400000006aff73d136d67d84 status: local 0/10 remote 0/20
@400000006aff73d136d67d84 end msg 1310755
@400000006aff73f3250e520c starting delivery 223: msg 1310741 to remote f.braun@silent.test
@400000006aff73f3250eee4c status: local 0/10 remote 1/20
@400000006aff742f309a7394 delivery 223: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006aff742f309b0804 status: local 0/10 remote 0/20
@400000006aff744611eef334 starting delivery 224: msg 1310784 to remote m.roth9@quarry.example
@400000006aff744611ef3d6c status: local 0/10 remote 1/20
@400000006aff744733878d1c delivery 224: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w2752-540FD5-86/
@400000006aff744733878d1c status: local 0/10 remote 0/20
@400000006aff744733883514 end msg 1310784
@400000006aff749b0c9a3c04 new msg 1310784
@400000006aff749b0c9a3c04 info msg 1310784: bytes 2018 from <f.braun@club.example> qp 16126 uid 7791
@400000006aff749b0c9a5374 starting delivery 225: msg 1310784 to local wanda@example.net
@400000006aff749b0c9aa194 status: local 1/10 remote 0/20
@400000006aff749b0e729db4 delivery 225: success: did_0+0+1/
@400000006aff749b0e72f3a4 status: local 0/10 remote 0/20
@400000006aff749b0e73d634 end msg 1310784
@400000006aff776823de6174 new msg 1310784
@400000006aff776823de6174 info msg 1310784: bytes 932 from <sara15@bigmail.example> qp 19713 uid 7791
@400000006aff776823df0d54 starting delivery 226: msg 1310784 to local shop.example-t.wolf@shop.example
@400000006aff776823dfb934 status: local 1/10 remote 0/20
@400000006aff77682a9e6c5c delivery 226: success: did_0+0+1/
@400000006aff77682a9ea30c status: local 0/10 remote 0/20
@400000006aff77682a9f6e2c end msg 1310784
@400000006aff78a01201def4 new msg 1310784
@400000006aff78a01201def4 info msg 1310784: bytes 734 from <root@mx1.example.net> qp 21271 uid 0
@400000006aff78a01202a244 starting delivery 227: msg 1310784 to local root@mx1.example.net
@400000006aff78a012031f44 status: local 1/10 remote 0/20
@400000006aff78a01373aaec new msg 1310755
@400000006aff78a013746e3c info msg 1310755: bytes 974 from <root@mx1.example.net> qp 21272 uid 7790
@400000006aff78a01374c42c starting delivery 228: msg 1310755 to local greta@example.net
@400000006aff78a0137550cc status: local 2/10 remote 0/20
@400000006aff78a0137550cc delivery 227: success: did_0+1+0/qp_21272/
@400000006aff78a013759b04 status: local 1/10 remote 0/20
@400000006aff78a01375d59c end msg 1310784
@400000006aff78a019f6cc14 delivery 228: success: did_0+0+1/
@400000006aff78a019f71264 status: local 0/10 remote 0/20
@400000006aff78a019f7e93c end msg 1310755
@400000006aff78c71a098124 new msg 1310755
@400000006aff78c71a0a05f4 info msg 1310755: bytes 7499 from <paula@example.net> qp 21467 uid 7791
@400000006aff78c71a0a291c starting delivery 229: msg 1310755 to local shop.example-t.wolf@shop.example
