@400000006afeb68016b2d05c delivery 2074: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1wF826-F78A0C-2E/
@400000006afeb68016b2d82c status: local 0/10 remote 1/20
@400000006afeb6810af2ba0c delivery 2072: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wA499-1CF7AC-50/
@400000006afeb6810af36204 status: local 0/10 remote 0/20
@400000006afeb68520db6a44 new msg 1310773
@400000006afeb68520db6a44 info msg 1310773: bytes 3386 from <y.kurz1@bigmail.example> qp 17322 uid 7791
@400000006afeb68520dbe35c starting delivery 2075: msg 1310773 to local shop.example-ute@shop.example
@400000006afeb68520dc682c status: local 1/10 remote 0/20
@400000006afeb685222395fc delivery 2075: success: did_0+0+1/
@400000006afeb6852223b154 status: local 0/10 remote 0/20
@400000006afeb6852223ebec end msg 1310773
@400000006afeb69107bc5ab4 starting delivery 2076: msg 1310791 to local jonas@mx1.example.net
@400000006afeb69107bc760c status: local 1/10 remote 0/20
@400000006afeb691090ccb9c delivery 2076: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afeb691090ccb9c status: local 0/10 remote 0/20
@400000006afeb6bd380b966c new msg 1310773
@400000006afeb6bd380bfbfc info msg 1310773: bytes 3585 from <v.horn23@workshop.test> qp 17325 uid 7791
@400000006afeb6bd380c712c starting delivery 2077: msg 1310773 to local club.example-emma@club.example
@400000006afeb6bd380ca7dc status: local 1/10 remote 0/20
@400000006afeb6be02c7b92c delivery 2077: success: did_0+0+1/
@400000006afeb6be02c7b92c status: local 0/10 remote 0/20
@400000006afeb6be02c7b92c end msg 1310773
@400000006afeb6dc160fcde4 new msg 1310773
@400000006afeb6dc1610375c info msg 1310773: bytes 38010 from <sara@club.example> qp 17332 uid 7791
@400000006afeb6dc161119ec starting delivery 2078: msg 1310773 to local shop.example-ute@shop.example
@400000006afeb6dc16114cb4 status: local 1/10 remote 0/20
@400000006afeb6dc1cbe0a34 delivery 2078: success: did_0+0+1/
@400000006afeb6dc1cbe640c status: local 0/10 remote 0/20
@400000006afeb6dc1cbf3314 end msg 1310773
@400000006afeb6ee08be74ec starting delivery 2079: msg 1310783 to remote d.weiss1@grey.test
@400000006afeb6ee08be78d4 status: local 0/10 remote 1/20
@400000006afeb6f00cd05794 delivery 2079: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795077860_qp_735/
@400000006afeb6f00cd0d87c status: local 0/10 remote 0/20
@400000006afeb6f00cd19bcc end msg 1310783
@400000006afeb7060fcb348c starting delivery 2080: msg 1310732 to remote t.wolf11@grey.test
@400000006afeb7060fcbcce4 status: local 0/10 remote 1/20
@400000006afeb7082b84675c delivery 2080: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795077884_qp_15417/
@400000006afeb7082b84adac status: local 0/10 remote 0/20
@400000006afeb7082b853e34 end msg 1310732
@400000006afeb71322aa699c new msg 1310732
@400000006afeb71322aa699c info msg 1310732: bytes 12935 from <nina6@museum.example> qp 17340 uid 7791
@400000006afeb71322aa88dc starting delivery 2081: msg 1310732 to local shop.example-z.jung@shop.example
@400000006afeb71322aa88dc status: local 1/10 remote 0/20
@400000006afeb713243493dc delivery 2081: success: did_0+0+1/
@400000006afeb71324356ab4 status: local 0/10 remote 0/20
@400000006afeb71324356ab4 end msg 1310732
@400000006afeb71a0c970f84 new msg 1310732
@400000006afeb71a0c970f84 info msg 1310732: bytes 3509 from <emma31@valley.test> qp 17343 uid 7791
@400000006afeb71a0c970f84 starting delivery 2082: msg 1310732 to local club.example-sara@club.example
@400000006afeb71a0c97b77c status: local 1/10 remote 0/20
@400000006afeb71a11cc6b5c delivery 2082: success: did_0+0+1/
@400000006afeb71a11cc6b5c status: local 0/10 remote 0/20
@400000006afeb71a11cce474 end msg 1310732
@400000006afeb72208249264 new msg 1310732
@400000006afeb7220825710c info msg 1310732: bytes 2454 from <m.roth19@oakwood.test> qp 17349 uid 7791
@400000006afeb722082620d4 starting delivery 2083: msg 1310732 to local paula@example.net
@400000006afeb72208267e94 status: local 1/10 remote 0/20
@400000006afeb7220f2d1414 delivery 2083: success: did_0+0+1/
@400000006afeb7220f2d1414 status: local 0/10 remote 0/20
@400000006afeb7220f2d1414 end msg 1310732
@400000006afeb7251b28bc64 new msg 1310732
@400000006afeb7251b28bc64 info msg 1310732: bytes 5108 from <paula@example.net> qp 17354 uid 7791
@400000006afeb7251b296844 starting delivery 2084: msg 1310732 to remote wanda11@elm.example
@400000006afeb7251b296844 status: local 0/10 remote 1/20
@400000006afeb72617a90f6c delivery 2084: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1wA826-A67CB6-04/
@400000006afeb72617a93294 status: local 0/10 remote 0/20
@400000006afeb72617a93294 end msg 1310732
@400000006afeb72707837064 new msg 1310732
@400000006afeb7270784202c info msg 1310732: bytes 13299 from <d.weiss@club.example> qp 17361 uid 7791
@400000006afeb7270784b0b4 starting delivery 2085: msg 1310732 to remote z.jung5@corner.test
@400000006afeb7270784cc0c status: local 0/10 remote 1/20
@400000006afeb729123f3614 delivery 2085: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<d08cf4a67d82b315@mail.example>_[InternalId=1538145515]_Queued_mail_for_delivery/
@400000006afeb729123f3614 status: local 0/10 remote 0/20
@400000006afeb729123fa374 end msg 1310732
@400000006afeb72a2df40bb4 new msg 1310732
@400000006afeb72a2df42af4 info msg 1310732: bytes 2384 from <greta@example.net> qp 17363 uid 7791
@400000006afeb72a2df42af4 starting delivery 2086: msg 1310732 to remote h.vogel8@workshop.test
@400000006afeb72a2df4ea5c status: local 0/10 remote 1/20
@400000006afeb72b0f333e34 delivery 2086: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_3A2871666F/
@400000006afeb72b0f340d3c status: local 0/10 remote 0/20
@400000006afeb72b0f340d3c end msg 1310732
@400000006afeb73926b56e74 new msg 1310732
@400000006afeb73926b5fefc info msg 1310732: bytes 3285 from <t.wolf@shop.example> qp 17366 uid 7791
@400000006afeb73926b66c5c starting delivery 2087: msg 1310732 to remote emma11@bigmail.example
@400000006afeb73926b6ce04 status: local 0/10 remote 1/20
@400000006afeb73b092a5234 delivery 2087: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795077935_2b8de22bbd4e_-_esmtp/
@400000006afeb73b092b05e4 status: local 0/10 remote 0/20
@400000006afeb73b092b30dc end msg 1310732
@400000006afeb740046bdbdc new msg 1310732
@400000006afeb740046c222c info msg 1310732: bytes 8702 from <b.lang14@birch.example> qp 17371 uid 7791
@400000006afeb740046cddac starting delivery 2088: msg 1310732 to local shop.example-anna.koch@shop.example
@400000006afeb740046d3b6c status: local 1/10 remote 0/20
@400000006afeb7400a67fa84 delivery 2088: success: did_0+0+1/
@400000006afeb7400a686014 status: local 0/10 remote 0/20
@400000006afeb7400a68b9ec end msg 1310732
@400000006afeb76a28cf51ac starting delivery 2089: msg 1310776 to remote ute2@slowpost.example
@400000006afeb76a28cfaf6c status: local 0/10 remote 1/20
@400000006afeb76c16e33ecc delivery 2089: deferral: Connected_to_203.0.113.96_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006afeb76c16e33ecc status: local 0/10 remote 0/20
@400000006afeb76e3208190c new msg 1310732
@400000006afeb76e3208efe4 info msg 1310732: bytes 5374 from <orders@shop.example> qp 17379 uid 10001
@400000006afeb76e3208efe4 starting delivery 2090: msg 1310732 to remote f.braun28@quarry.example
@400000006afeb76e320970cc status: local 0/10 remote 1/20
@400000006afeb771040d9edc delivery 2090: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w56D0-23A394-6B/
@400000006afeb771040de144 status: local 0/10 remote 0/20
@400000006afeb771040e8d24 end msg 1310732
@400000006afeb77e1a1ac31c new msg 1310732
@400000006afeb77e1a1af5e4 info msg 1310732: bytes 16950 from <carla36@valley.test> qp 17387 uid 7791
@400000006afeb77e1a1b8a54 starting delivery 2091: msg 1310732 to local club.example-emma@club.example
@400000006afeb77e1a1c518c status: local 1/10 remote 0/20
@400000006afeb77e1a1d0924 starting delivery 2092: msg 1310732 to local club.example-lena@club.example
@400000006afeb77e1a1d6eb4 status: local 2/10 remote 0/20
@400000006afeb77e1a1e12c4 starting delivery 2093: msg 1310732 to local club.example-j.klein@club.example
@400000006afeb77e1a1e9f64 status: local 3/10 remote 0/20
@400000006afeb77e1a1f10ac starting delivery 2094: msg 1310732 to local shop.example-anna.koch@shop.example
@400000006afeb77e1a1f10ac status: local 4/10 remote 0/20
@400000006afeb77e1a1f10ac starting delivery 2095: msg 1310732 to local shop.example-v.horn@shop.example
@400000006afeb77e1a1fef54 status: local 5/10 remote 0/20
@400000006afeb77e1c6d2344 delivery 2092: success: did_0+0+1/
@400000006afeb77e1c6d36cc status: local 4/10 remote 0/20
@400000006afeb77e1cc159dc delivery 2091: success: did_0+0+1/
@400000006afeb77e1cc19474 status: local 3/10 remote 0/20
@400000006afeb77e1e05fb54 delivery 2093: success: did_0+0+1/
@400000006afeb77e1e063dbc status: local 2/10 remote 0/20
@400000006afeb77e1e22aefc delivery 2095: success: did_0+0+1/
@400000006afeb77e1e22d224 status: local 1/10 remote 0/20
@400000006afeb77e1e50bc0c delivery 2094: success: did_0+0+1/
@400000006afeb77e1e511db4 status: local 0/10 remote 0/20
@400000006afeb77e1e51b60c end msg 1310732
@400000006afeb78b1a9fecf4 new msg 1310732
@400000006afeb78b1aa0a48c info msg 1310732: bytes 12079 from <anna.koch10@partner.test> qp 17393 uid 7791
@400000006afeb78b1aa0d36c starting delivery 2096: msg 1310732 to local shop.example-b.lang@shop.example
@400000006afeb78b1aa0d36c status: local 1/10 remote 0/20
@400000006afeb78b1e9d49b4 delivery 2096: success: did_0+0+1/
@400000006afeb78b1e9d4d9c status: local 0/10 remote 0/20
@400000006afeb78b1e9da38c end msg 1310732
@400000006afeb7b432a416a4 new msg 1310732
@400000006afeb7b432a4ca54 info msg 1310732: bytes 148744 from <sara@club.example> qp 17400 uid 7791
@400000006afeb7b432a4ca54 starting delivery 2097: msg 1310732 to remote anna.koch6@meadow.example
@400000006afeb7b432a5ace4 status: local 0/10 remote 1/20
@400000006afeb7b52d5eefd4 delivery 2097: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795078058_qp_30930/
@400000006afeb7b52d5efb8c status: local 0/10 remote 0/20
@400000006afeb7b52d5f805c end msg 1310732
@400000006afeb7b71ef34d3c new msg 1310732
@400000006afeb7b71ef3be84 info msg 1310732: bytes 41169 from <greta@example.net> qp 17408 uid 7791
@400000006afeb7b71ef3be84 starting delivery 2098: msg 1310732 to remote d.weiss4@castle.example
@400000006afeb7b71ef3e594 status: local 0/10 remote 1/20
@400000006afeb7b833b795fc delivery 2098: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795078061_qp_7465/
@400000006afeb7b833b7ad6c status: local 0/10 remote 0/20
@400000006afeb7b833b82684 end msg 1310732
@400000006afeb7bd25fd78b4 starting delivery 2099: msg 1310791 to local jonas@mx1.example.net
@400000006afeb7bd25fdf99c status: local 1/10 remote 0/20
@400000006afeb7bd2707534c delivery 2099: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afeb7bd2707bcc4 status: local 0/10 remote 0/20
@400000006afeb7d7389cca4c new msg 1310732
@400000006afeb7d7389d8d9c info msg 1310732: bytes 11129 from <b.lang@shop.example> qp 17415 uid 7791
@400000006afeb7d7389e3594 starting delivery 2100: msg 1310732 to remote h.vogel6@garden.example
@400000006afeb7d7389e3594 status: local 0/10 remote 1/20
@400000006afeb7d9221a2fbc delivery 2100: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wE90E-EE32C3-BD/
@400000006afeb7d9221a2fbc status: local 0/10 remote 0/20
@400000006afeb7d9221a2fbc end msg 1310732
@400000006afeb7f00162e96c new msg 1310732
@400000006afeb7f00162e96c info msg 1310732: bytes 1635 from <sara27@partner.test> qp 17418 uid 7791
@400000006afeb7f00162e96c starting delivery 2101: msg 1310732 to local club.example-sara@club.example
@400000006afeb7f001633f5c status: local 1/10 remote 0/20
@400000006afeb7f00686e7f4 delivery 2101: success: did_0+0+1/
@400000006afeb7f00687034c status: local 0/10 remote 0/20
@400000006afeb7f00687034c end msg 1310732
@400000006afeb7f51c22899c new msg 1310732
@400000006afeb7f51c22dba4 info msg 1310732: bytes 112498 from <greta35@castle.example> qp 17426 uid 7791
@400000006afeb7f51c22dba4 starting delivery 2102: msg 1310732 to local club.example-k.maier@club.example
@400000006afeb7f51c22dba4 status: local 1/10 remote 0/20
@400000006afeb7f51d1d645c delivery 2102: success: did_0+0+1/
@400000006afeb7f51d1da6c4 status: local 0/10 remote 0/20
@400000006afeb7f51d1e23c4 end msg 1310732
@400000006afeb80f290676dc starting delivery 2103: msg 1310777 to remote lena8@grey.test
@400000006afeb80f290676dc status: local 0/10 remote 1/20
@400000006afeb8112d691194 delivery 2103: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795078149_qp_28964/
@400000006afeb8112d69ec54 status: local 0/10 remote 0/20
@400000006afeb8112d6ab774 end msg 1310777
@400000006afeb81408ab1014 new msg 1310777
@400000006afeb81408ab7d74 info msg 1310777: bytes 7055 from <orders@shop.example> qp 17431 uid 10001
@400000006afeb81408ab8d14 starting delivery 2104: msg 1310777 to remote b.lang12@pebble.test
@400000006afeb81408ab8d14 status: local 0/10 remote 1/20
@400000006afeb81417414904 delivery 2104: failure: 203.0.113.83_does_not_like_recipient./Remote_host_said:_550_5.1.1_<b.lang12@pebble.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.83./
@400000006afeb81417414904 status: local 0/10 remote 0/20
@400000006afeb81417422f7c bounce msg 1310777 qp 17433
@400000006afeb8141742c3ec end msg 1310777
@400000006afeb814174c5524 new msg 1310777
@400000006afeb814174c5524 info msg 1310777: bytes 8140 from <> qp 17433 uid 7796
@400000006afeb814174cbab4 starting delivery 2105: msg 1310777 to local shop.example-orders@shop.example
@400000006afeb814174d1c5c status: local 1/10 remote 0/20
@400000006afeb81417fc9a24 delivery 2105: success: did_0+0+0/
@400000006afeb81417fd692c status: local 0/10 remote 0/20
@400000006afeb81417fe4004 end msg 1310777
@400000006afeb8162cf62f6c new msg 1310777
@400000006afeb8162cf66dec info msg 1310777: bytes 3190 from <ida21@mill.test> qp 17435 uid 7791
@400000006afeb8162cf6eaec starting delivery 2106: msg 1310777 to local shop.example-ida@shop.example
@400000006afeb8162cf7a284 status: local 1/10 remote 0/20
@400000006afeb8162e0dfc54 delivery 2106: success: did_0+0+1/
@400000006afeb8162e0ecb5c status: local 0/10 remote 0/20
@400000006afeb8162e0f679c end msg 1310777
@400000006afeb8190a00ef9c new msg 1310777
@400000006afeb8190a00ef9c info msg 1310777: bytes 1778 from <wanda24@meadow.example> qp 17442 uid 7791
@400000006afeb8190a00ef9c starting delivery 2107: msg 1310777 to local shop.example-o.beck@shop.example
@400000006afeb8190a00ef9c status: local 1/10 remote 0/20
@400000006afeb8190b4cfb84 delivery 2107: success: did_0+0+1/
@400000006afeb8190b4cfb84 status: local 0/10 remote 0/20
@400000006afeb8190b4cfb84 end msg 1310777
@400000006afeb82c2ec7d674 new msg 1310777
@400000006afeb82c2ec7d674 info msg 1310777: bytes 1720 from <greta38@garden.example> qp 17444 uid 7791
@400000006afeb82c2ec7d674 starting delivery 2108: msg 1310777 to local shop.example-y.kurz@shop.example
@400000006afeb82c2ec84ba4 status: local 1/10 remote 0/20
@400000006afeb82c3211dd0c delivery 2108: success: did_0+0+1/
@400000006afeb82c3211dd0c status: local 0/10 remote 0/20
@400000006afeb82c321213bc end msg 1310777
@400000006afeb868163109b4 new msg 1310777
@400000006afeb8681631c534 info msg 1310777: bytes 14188 from <ute1@bigmail.example> qp 17446 uid 7791
@400000006afeb8681631f7fc starting delivery 2109: msg 1310777 to local shop.example-z.jung@shop.example
@400000006afeb8681631f7fc status: local 1/10 remote 0/20
@400000006afeb8681ba3c094 delivery 2109: success: did_0+0+1/
@400000006afeb8681ba3c094 status: local 0/10 remote 0/20
@400000006afeb8681ba3c094 end msg 1310777
@400000006afeb8782d573744 new msg 1310777
@400000006afeb8782d573744 info msg 1310777: bytes 5407 from <orders@shop.example> qp 17448 uid 10001
@400000006afeb8782d57fa94 starting delivery 2110: msg 1310777 to remote v.horn3@castle.example
@400000006afeb8782d57fa94 status: local 0/10 remote 1/20
@400000006afeb87a34560c64 delivery 2110: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795078254_qp_4611/
@400000006afeb87a34569cec status: local 0/10 remote 0/20
@400000006afeb87a3456db6c end msg 1310777
@400000006afeb87c108f018c new msg 1310777
@400000006afeb87c108f577c info msg 1310777: bytes 2159 from <f.braun@club.example> qp 17455 uid 7791
@400000006afeb87c108f6eec starting delivery 2111: msg 1310777 to remote emma9@ferry.test
@400000006afeb87c108f6eec status: local 0/10 remote 1/20
@400000006afeb87d1cd1c4fc delivery 2111: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1wBA17-379F0A-C3/
@400000006afeb87d1cd20b4c status: local 0/10 remote 0/20
@400000006afeb87d1cd20b4c end msg 1310777
@400000006afeb8822f763714 new msg 1310777
@400000006afeb8822f76b414 info msg 1310777: bytes 3694 from <t.wolf@shop.example> qp 17461 uid 7791
@400000006afeb8822f77255c starting delivery 2112: msg 1310777 to local wanda@example.net
@400000006afeb8822f77255c status: local 1/10 remote 0/20
@400000006afeb882330ae30c delivery 2112: success: did_0+0+1/
@400000006afeb882330b0e04 status: local 0/10 remote 0/20
@400000006afeb882330b40cc end msg 1310777
@400000006afeb89b11f8846c new msg 1310777
@400000006afeb89b11f94f8c info msg 1310777: bytes 1539 from <emma1@pebble.test> qp 17469 uid 7791
@400000006afeb89b11fa033c starting delivery 2113: msg 1310777 to local shop.example-m.roth@shop.example
@400000006afeb89b11fa4d74 status: local 1/10 remote 0/20
@400000006afeb89b18556884 delivery 2113: success: did_0+0+1/
@400000006afeb89b1855b6a4 status: local 0/10 remote 0/20
@400000006afeb89b1855b6a4 end msg 1310777
@400000006afeb8a10076cc1c new msg 1310777
@400000006afeb8a1007783b4 info msg 1310777: bytes 1813 from <ute@shop.example> qp 17473 uid 7791
@400000006afeb8a1007783b4 starting delivery 2114: msg 1310777 to remote anna.koch0@elm.example
@400000006afeb8a1007783b4 status: local 0/10 remote 1/20
@400000006afeb8a231af2b6c delivery 2114: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w9221-AC475E-EC/
@400000006afeb8a231af2b6c status: local 0/10 remote 0/20
@400000006afeb8a231afdb34 end msg 1310777
@400000006afeb8a31f28575c new msg 1310777
@400000006afeb8a31f286ecc info msg 1310777: bytes 139899 from <m.roth@shop.example> qp 17475 uid 7791
@400000006afeb8a31f288254 starting delivery 2115: msg 1310777 to local club.example-k.maier@club.example
@400000006afeb8a31f288254 status: local 1/10 remote 0/20
@400000006afeb8a325404eec delivery 2115: success: did_0+0+1/
@400000006afeb8a32540facc status: local 0/10 remote 0/20
@400000006afeb8a32541be1c end msg 1310777
@400000006afeb8a626ce6ce4 new msg 1310777
@400000006afeb8a626cf47a4 info msg 1310777: bytes 8621 from <z.jung@shop.example> qp 17481 uid 7791
@400000006afeb8a626cf47a4 starting delivery 2116: msg 1310777 to local greta@example.net
@400000006afeb8a626cfb504 status: local 1/10 remote 0/20
@400000006afeb8a62c40933c delivery 2116: success: did_0+0+1/
@400000006afeb8a62c40933c status: local 0/10 remote 0/20
@400000006afeb8a62c40933c end msg 1310777
@400000006afeb8a63072afe4 new msg 1310777
@400000006afeb8a6307357dc info msg 1310777: bytes 115339 from <b.lang@shop.example> qp 17488 uid 7791
@400000006afeb8a63073b1b4 starting delivery 2117: msg 1310777 to local shop.example-ute@shop.example
@400000006afeb8a63073b1b4 status: local 1/10 remote 0/20
@400000006afeb8a631826a64 delivery 2117: success: did_0+0+1/
@400000006afeb8a631829d2c status: local 0/10 remote 0/20
@400000006afeb8a631829d2c end msg 1310777
@400000006afeb8b537ac1534 new msg 1310777
@400000006afeb8b537ac1534 info msg 1310777: bytes 4487 from <emma@club.example> qp 17490 uid 7791
@400000006afeb8b537ac673c starting delivery 2118: msg 1310777 to remote ute7@grocer.example
@400000006afeb8b537acec0c status: local 0/10 remote 1/20
@400000006afeb8b63025c094 delivery 2118: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795078315_qp_15665/
@400000006afeb8b63026511c status: local 0/10 remote 0/20
@400000006afeb8b63026782c end msg 1310777
@400000006afeb8bc0cee053c new msg 1310777
@400000006afeb8bc0ceeef9c info msg 1310777: bytes 2685 from <d.weiss@club.example> qp 17492 uid 7791
@400000006afeb8bc0cef3dbc starting delivery 2119: msg 1310777 to remote nina1@elm.example
@400000006afeb8bc0cef3dbc status: local 0/10 remote 1/20
@400000006afeb8be266fc284 delivery 2119: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w80DB-891A9B-B4/
@400000006afeb8be2670530c status: local 0/10 remote 0/20
@400000006afeb8be2670f71c end msg 1310777
@400000006afeb8c7367f8f9c new msg 1310777
@400000006afeb8c7367f8f9c info msg 1310777: bytes 76892 from <j.klein17@workshop.test> qp 17498 uid 7791
@400000006afeb8c7367f8f9c starting delivery 2120: msg 1310777 to local wanda@example.net
@400000006afeb8c7367f8f9c status: local 1/10 remote 0/20
@400000006afeb8c7371985ac delivery 2120: success: did_0+0+1/
@400000006afeb8c73719c42c status: local 0/10 remote 0/20
@400000006afeb8c73719c42c end msg 1310777
@400000006afeb901215b6014 new msg 1310777
@400000006afeb901215b6014 info msg 1310777: bytes 1481 from <y.kurz@shop.example> qp 17503 uid 7791
@400000006afeb901215b7b6c starting delivery 2121: msg 1310777 to remote z.jung11@customer.example
@400000006afeb901215bf86c status: local 0/10 remote 1/20
@400000006afeb90319fa4e84 delivery 2121: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795078391_0d1f92b58611_-_esmtp/
@400000006afeb90319fa797c status: local 0/10 remote 0/20
@400000006afeb90319fb1d8c end msg 1310777
@400000006afeb9092e8ebd44 new msg 1310777
@400000006afeb9092e8f7cac info msg 1310777: bytes 7576 from <orders@shop.example> qp 17507 uid 10001
@400000006afeb9092e8ff1dc starting delivery 2122: msg 1310777 to remote wanda20@slowpost.example
@400000006afeb9092e90111c status: local 0/10 remote 1/20
@400000006afeb90a227a83e4 delivery 2122: deferral: 203.0.113.96_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_203.0.113.96./
@400000006afeb90a227ae58c status: local 0/10 remote 0/20
@400000006afeb90a35b4294c new msg 1310732
@400000006afeb90a35b4b9d4 info msg 1310732: bytes 5447 from <orders@shop.example> qp 17515 uid 10001
@400000006afeb90a35b4b9d4 starting delivery 2123: msg 1310732 to remote j.klein19@freemail.test
@400000006afeb90a35b559fc status: local 0/10 remote 1/20
@400000006afeb90c30c3a28c delivery 2123: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_99A540AECC/
@400000006afeb90c30c3a28c status: local 0/10 remote 0/20
@400000006afeb90c30c40fec end msg 1310732
@400000006afeb92e0a38a16c new msg 1310732
@400000006afeb92e0a38f75c info msg 1310732: bytes 409095 from <emma22@ferry.test> qp 17523 uid 7791
@400000006afeb92e0a38f75c starting delivery 2124: msg 1310732 to local club.example-j.klein@club.example
@400000006afeb92e0a39745c status: local 1/10 remote 0/20
@400000006afeb92e0f6571c4 delivery 2124: success: did_0+0+1/
@400000006afeb92e0f66506c status: local 0/10 remote 0/20
@400000006afeb92e0f66506c end msg 1310732
@400000006afeb939054deaf4 new msg 1310732
@400000006afeb939054e44cc info msg 1310732: bytes 2335 from <ute38@bluebird.test> qp 17526 uid 7791
@400000006afeb939054e6fc4 starting delivery 2125: msg 1310732 to local club.example-d.weiss@club.example
@400000006afeb939054f0fec status: local 1/10 remote 0/20
@400000006afeb93907301874 delivery 2125: success: did_0+0+1/
@400000006afeb9390730c83c status: local 0/10 remote 0/20
@400000006afeb9390730c83c end msg 1310732
@400000006afeb95137f975cc new msg 1310732
@400000006afeb95137fa15f4 info msg 1310732: bytes 1662 from <y.kurz32@partner.test> qp 17531 uid 7791
@400000006afeb95137fab234 starting delivery 2126: msg 1310732 to local club.example-nina@club.example
@400000006afeb95137fb7584 status: local 1/10 remote 0/20
@400000006afeb9520013e3cc delivery 2126: success: did_0+0+1/
@400000006afeb9520013e3cc status: local 0/10 remote 0/20
@400000006afeb952001460cc end msg 1310732
@400000006afeb95b0a64f514 new msg 1310732
@400000006afeb95b0a64f514 info msg 1310732: bytes 31418 from <emma@club.example> qp 17534 uid 7791
@400000006afeb95b0a659d0c starting delivery 2127: msg 1310732 to remote h.vogel9@valley.test
@400000006afeb95b0a659d0c status: local 0/10 remote 1/20
@400000006afeb95b0a66123c starting delivery 2128: msg 1310732 to remote ida8@tailor.example
@400000006afeb95b0a66123c status: local 0/10 remote 2/20
@400000006afeb95b0a66123c starting delivery 2129: msg 1310732 to remote j.klein9@birch.example
@400000006afeb95b0a66123c status: local 0/10 remote 3/20
@400000006afeb95b0a66123c starting delivery 2130: msg 1310732 to remote r.frank9@shipyard.test
@400000006afeb95b0a66123c status: local 0/10 remote 4/20
@400000006afeb95b2a4678bc delivery 2129: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_FD4BC78208/
@400000006afeb95b2a4697fc status: local 0/10 remote 3/20
@400000006afeb95b34c36494 delivery 2127: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w6836-26DEEE-AC/
@400000006afeb95b34c3aecc status: local 0/10 remote 2/20
@400000006afeb95d0cb5c6cc delivery 2128: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<58dc70f51ad200b6@mail.example>_[InternalId=2081570310]_Queued_mail_for_delivery/
@400000006afeb95d0cb5c6cc status: local 0/10 remote 1/20
@400000006afeb95d2591e5a4 delivery 2130: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_1A66BCCF03/
@400000006afeb95d2592109c status: local 0/10 remote 0/20
@400000006afeb95d2592d004 end msg 1310732
@400000006afeb96504162a5c starting delivery 2131: msg 1310771 to remote y.kurz@silent.test
@400000006afeb965041670ac status: local 0/10 remote 1/20
@400000006afeb96504edfc5c delivery 2131: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afeb96504edfc5c status: local 0/10 remote 0/20
@400000006afeb9670bc079ec new msg 1310732
@400000006afeb9670bc12d9c info msg 1310732: bytes 2947 from <> qp 17536 uid 7791
@400000006afeb9670bc12d9c starting delivery 2132: msg 1310732 to local club.example-r.frank@club.example
@400000006afeb9670bc12d9c status: local 1/10 remote 0/20
@400000006afeb96712c8384c delivery 2132: success: did_0+0+1/
@400000006afeb96712c8384c status: local 0/10 remote 0/20
@400000006afeb96712c84bd4 end msg 1310732
@400000006afeb96e2ebf858c new msg 1310732
@400000006afeb96e2ebfd3ac info msg 1310732: bytes 2247 from <greta@example.net> qp 17543 uid 7791
@400000006afeb96e2ebfdf64 starting delivery 2133: msg 1310732 to remote greta8@grocer.example
@400000006afeb96e2ec08f2c status: local 0/10 remote 1/20
@400000006afeb96f0aa47eb4 delivery 2133: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795078500_qp_2168/
@400000006afeb96f0aa56914 status: local 0/10 remote 0/20
@400000006afeb96f0aa63434 end msg 1310732
@400000006afeb97826875d7c new msg 1310732
@400000006afeb97826875d7c info msg 1310732: bytes 4249 from <paula@example.net> qp 17548 uid 7791
@400000006afeb97826881514 starting delivery 2134: msg 1310732 to remote f.braun2@corner.test
@400000006afeb9782688671c status: local 0/10 remote 1/20
@400000006afeb9782688671c starting delivery 2135: msg 1310732 to remote h.vogel4@shipyard.test
@400000006afeb9782688e034 status: local 0/10 remote 2/20
@400000006afeb9782688e034 starting delivery 2136: msg 1310732 to remote f.braun5@library.example
@400000006afeb9782688ff74 status: local 0/10 remote 3/20
@400000006afeb9783aa42f24 delivery 2135: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_738718A236/
@400000006afeb9783aa4d334 status: local 0/10 remote 2/20
@400000006afeb97932a297d4 delivery 2134: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<dc8afdfce371d53d@mail.example>_[InternalId=287493251]_Queued_mail_for_delivery/
@400000006afeb97932a297d4 status: local 0/10 remote 1/20
@400000006afeb97a388ec85c delivery 2136: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1w0BC5-17695C-A7/
@400000006afeb97a388f9f34 status: local 0/10 remote 0/20
@400000006afeb97a3890378c end msg 1310732
@400000006afeb991208ca24c new msg 1310732
@400000006afeb991208ca24c info msg 1310732: bytes 24279 from <m.roth17@customer.example> qp 17552 uid 7791
@400000006afeb991208ca24c starting delivery 2137: msg 1310732 to local wanda@example.net
@400000006afeb991208d271c status: local 1/10 remote 0/20
@400000006afeb991234a531c delivery 2137: success: did_0+0+1/
@400000006afeb991234a531c status: local 0/10 remote 0/20
@400000006afeb991234a8db4 end msg 1310732
@400000006afeb99124ef779c new msg 1310732
@400000006afeb99124efa294 info msg 1310732: bytes 17413 from <j.klein@club.example> qp 17560 uid 7791
@400000006afeb99124f00ff4 starting delivery 2138: msg 1310732 to local shop.example-v.horn@shop.example
@400000006afeb99124f00ff4 status: local 1/10 remote 0/20
@400000006afeb99126c5c224 delivery 2138: success: did_0+0+1/
@400000006afeb99126c65694 status: local 0/10 remote 0/20
@400000006afeb99126c71214 end msg 1310732
@400000006afeb9912ee7781c new msg 1310732
@400000006afeb9912ee84b0c info msg 1310732: bytes 26275 from <lena11@library.example> qp 17568 uid 7791
@400000006afeb9912ee84b0c starting delivery 2139: msg 1310732 to local carla@example.net
@400000006afeb9912ee84b0c status: local 1/10 remote 0/20
@400000006afeb99131c130b4 delivery 2139: success: did_0+0+1/
@400000006afeb99131c130b4 status: local 0/10 remote 0/20
@400000006afeb99131c15f94 end msg 1310732
@400000006afeb9aa00a2e52c new msg 1310732
@400000006afeb9aa00a35a5c info msg 1310732: bytes 17572 from <r.frank@club.example> qp 17576 uid 7791
@400000006afeb9aa00a3622c starting delivery 2140: msg 1310732 to remote t.wolf7@partner.test
@400000006afeb9aa00a40254 status: local 0/10 remote 1/20
@400000006afeb9ab23269a94 delivery 2140: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_28F3CA6A09/
@400000006afeb9ab23273ea4 status: local 0/10 remote 0/20
@400000006afeb9ab23274e44 end msg 1310732
@400000006afeb9b121341194 starting delivery 2141: msg 1310791 to local jonas@mx1.example.net
@400000006afeb9b121346f54 status: local 1/10 remote 0/20
@400000006afeb9b12449833c delivery 2141: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afeb9b12449dd14 status: local 0/10 remote 0/20
@400000006afeb9b60beb5a7c new msg 1310732
@400000006afeb9b60bebeb04 info msg 1310732: bytes 6826 from <z.jung@shop.example> qp 17581 uid 7791
@400000006afeb9b60bec44dc starting delivery 2142: msg 1310732 to remote j.klein0@partner.test
@400000006afeb9b60bec44dc status: local 0/10 remote 1/20
@400000006afeb9b713a7c2dc delivery 2142: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_E9FAA4CE4D/
@400000006afeb9b713a8286c status: local 0/10 remote 0/20
@400000006afeb9b713a8286c end msg 1310732
@400000006afeb9bc0cbbe91c new msg 1310732
@400000006afeb9bc0cbc75bc info msg 1310732: bytes 1819 from <nina@club.example> qp 17583 uid 7791
@400000006afeb9bc0cbd5c34 starting delivery 2143: msg 1310732 to local greta@example.net
@400000006afeb9bc0cbdd54c status: local 1/10 remote 0/20
@400000006afeb9bc0d86d654 delivery 2143: success: did_0+0+1/
@400000006afeb9bc0d87479c status: local 0/10 remote 0/20
@400000006afeb9bc0d87479c end msg 1310732
@400000006afeb9e3125a76a4 new msg 1310732
@400000006afeb9e3125b1ab4 info msg 1310732: bytes 16400 from <ute20@dairy.example> qp 17590 uid 7791
@400000006afeb9e3125b7c5c starting delivery 2144: msg 1310732 to local club.example-r.frank@club.example
@400000006afeb9e3125c283c status: local 1/10 remote 0/20
@400000006afeb9e314e3484c delivery 2144: success: did_0+0+1/
@400000006afeb9e314e3484c status: local 0/10 remote 0/20
@400000006afeb9e314e3484c end msg 1310732
@400000006afeb9e43b63e92c new msg 1310732
@400000006afeb9e43b640c54 info msg 1310732: bytes 2573 from <lena35@opera.example> qp 17594 uid 7791
@400000006afeb9e43b640c54 starting delivery 2145: msg 1310732 to local club.example-k.maier@club.example
@400000006afeb9e43b64e32c status: local 1/10 remote 0/20
@400000006afeb9e503376704 delivery 2145: success: did_0+0+1/
@400000006afeb9e50337f3a4 status: local 0/10 remote 0/20
@400000006afeb9e503381ab4 end msg 1310732
@400000006afeb9e71e463c8c new msg 1310732
@400000006afeb9e71e463c8c info msg 1310732: bytes 1862 from <j.klein33@workshop.test> qp 17602 uid 7791
@400000006afeb9e71e464c2c starting delivery 2146: msg 1310732 to local club.example-lena@club.example
@400000006afeb9e71e46add4 status: local 1/10 remote 0/20
@400000006afeb9e7233413cc delivery 2146: success: did_0+0+1/
@400000006afeb9e72334bbc4 status: local 0/10 remote 0/20
@400000006afeb9e72334bbc4 end msg 1310732
@400000006afeb9f01ee4ce4c new msg 1310732
@400000006afeb9f01ee5b8ac info msg 1310732: bytes 4059 from <r.frank@club.example> qp 17608 uid 7791
@400000006afeb9f01ee5e78c starting delivery 2147: msg 1310732 to local paula@example.net
@400000006afeb9f01ee63d7c status: local 1/10 remote 0/20
@400000006afeb9f01ee71454 starting delivery 2148: msg 1310732 to local club.example-emma@club.example
@400000006afeb9f01ee7471c status: local 2/10 remote 0/20
@400000006afeb9f01ee78d6c starting delivery 2149: msg 1310732 to local club.example-h.vogel@club.example
@400000006afeb9f01ee850bc status: local 3/10 remote 0/20
@400000006afeb9f01ee850bc starting delivery 2150: msg 1310732 to local club.example-d.weiss@club.example
@400000006afeb9f01ee90c3c status: local 4/10 remote 0/20
@400000006afeb9f01ee917f4 starting delivery 2151: msg 1310732 to local shop.example-v.horn@shop.example
@400000006afeb9f01ee917f4 status: local 5/10 remote 0/20
@400000006afeb9f0227bc04c delivery 2150: success: did_0+0+1/
@400000006afeb9f0227c8f54 status: local 4/10 remote 0/20
@400000006afeb9f023291f1c delivery 2151: success: did_0+0+1/
@400000006afeb9f02329ea3c status: local 3/10 remote 0/20
@400000006afeb9f023b78054 delivery 2147: success: did_0+0+1/
@400000006afeb9f023b78054 status: local 2/10 remote 0/20
@400000006afeb9f024c61dac delivery 2149: success: did_0+0+1/
@400000006afeb9f024c61dac status: local 1/10 remote 0/20
@400000006afeb9f026799a0c delivery 2148: success: did_0+0+1/
@400000006afeb9f026799a0c status: local 0/10 remote 0/20
@400000006afeb9f026799a0c end msg 1310732
@400000006afeb9f131845a7c new msg 1310732
@400000006afeb9f131850274 info msg 1310732: bytes 8925 from <r.frank33@workshop.test> qp 17611 uid 7791
@400000006afeb9f131850274 starting delivery 2152: msg 1310732 to local club.example-nina@club.example
@400000006afeb9f13185ecd4 status: local 1/10 remote 0/20
@400000006afeb9f1349f6d8c delivery 2152: success: did_0+0+1/
@400000006afeb9f1349fbf94 status: local 0/10 remote 0/20
@400000006afeb9f1349fbf94 end msg 1310732
@400000006afeb9fc2c2ce814 new msg 1310732
@400000006afeb9fc2c2d70cc info msg 1310732: bytes 8963 from <y.kurz1@bigmail.example> qp 17613 uid 7791
@400000006afeb9fc2c2e47a4 starting delivery 2153: msg 1310732 to local shop.example-anna.koch@shop.example
@400000006afeb9fc2c2ea564 status: local 1/10 remote 0/20
@400000006afeb9fc31ca3d1c delivery 2153: success: did_0+0+1/
@400000006afeb9fc31cacda4 status: local 0/10 remote 0/20
@400000006afeb9fc31cb5274 end msg 1310732
@400000006afeba37065e1aa4 new msg 1310732
@400000006afeba37065ece54 info msg 1310732: bytes 1437 from <emma14@lantern.test> qp 17621 uid 7791
@400000006afeba37065f4f3c starting delivery 2154: msg 1310732 to local shop.example-anna.koch@shop.example
@400000006afeba37065fdfc4 status: local 1/10 remote 0/20
@400000006afeba370918fcb4 delivery 2154: success: did_0+0+1/
@400000006afeba370918fcb4 status: local 0/10 remote 0/20
@400000006afeba370918fcb4 end msg 1310732
@400000006afeba3a0eb56b44 new msg 1310732
@400000006afeba3a0eb57ae4 info msg 1310732: bytes 1789 from <ute@shop.example> qp 17623 uid 7791
@400000006afeba3a0eb57ae4 starting delivery 2155: msg 1310732 to remote anna.koch11@tower.test
@400000006afeba3a0eb6598c status: local 0/10 remote 1/20
@400000006afeba3b08bf2c84 delivery 2155: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795078704_qp_17157/
@400000006afeba3b08bfa59c status: local 0/10 remote 0/20
@400000006afeba3b08c03a0c end msg 1310732
@400000006afeba412b99106c new msg 1310732
@400000006afeba412b99106c info msg 1310732: bytes 3380 from <anna.koch@shop.example> qp 17630 uid 7791
@400000006afeba412b99200c starting delivery 2156: msg 1310732 to local shop.example-z.jung@shop.example
@400000006afeba412b99f6e4 status: local 1/10 remote 0/20
@400000006afeba41300fcb7c delivery 2156: success: did_0+0+1/
@400000006afeba41300fcb7c status: local 0/10 remote 0/20
@400000006afeba41300fcb7c end msg 1310732
@400000006afeba433998c61c new msg 1310732
@400000006afeba433998c61c info msg 1310732: bytes 2057 from <d.weiss@club.example> qp 17634 uid 7791
@400000006afeba4339998584 starting delivery 2157: msg 1310732 to local shop.example-m.roth@shop.example
@400000006afeba4339998584 status: local 1/10 remote 0/20
@400000006afeba44040b260c delivery 2157: success: did_0+0+1/
@400000006afeba44040bfce4 status: local 0/10 remote 0/20
@400000006afeba44040c4334 end msg 1310732
@400000006afeba8c2ea08fc4 new msg 1310732
@400000006afeba8c2ea1010c info msg 1310732: bytes 7400 from <nina37@bigmail.example> qp 17640 uid 7791
@400000006afeba8c2ea12434 starting delivery 2158: msg 1310732 to local club.example-emma@club.example
@400000006afeba8c2ea12c04 status: local 1/10 remote 0/20
@400000006afeba8c32c86f54 delivery 2158: success: did_0+0+1/
@400000006afeba8c32c8b5a4 status: local 0/10 remote 0/20
@400000006afeba8c32c98c7c end msg 1310732
@400000006afeba99135c0824 starting delivery 2159: msg 1310777 to remote wanda20@slowpost.example
@400000006afeba99135cac34 status: local 0/10 remote 1/20
@400000006afeba99306394b4 delivery 2159: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<5bd2b4e1af0c0b43@mail.example>_[InternalId=698347028]_Queued_mail_for_delivery/
@400000006afeba9930644864 status: local 0/10 remote 0/20
@400000006afeba9930644864 end msg 1310777
@400000006afeba9a0f135254 new msg 1310777
@400000006afeba9a0f1394bc info msg 1310777: bytes 4381 from <k.maier38@lantern.test> qp 17643 uid 7791
@400000006afeba9a0f13f664 starting delivery 2160: msg 1310777 to local shop.example-b.lang@shop.example
@400000006afeba9a0f13f664 status: local 1/10 remote 0/20
@400000006afeba9a10f64324 delivery 2160: success: did_0+0+1/
@400000006afeba9a10f64324 status: local 0/10 remote 0/20
@400000006afeba9a10f675ec end msg 1310777
@400000006afebab717bdacc4 new msg 1310777
@400000006afebab717bdacc4 info msg 1310777: bytes 47707 from <nina@club.example> qp 17651 uid 7791
@400000006afebab717be451c starting delivery 2161: msg 1310777 to remote h.vogel8@bigmail.example
@400000006afebab717be451c status: local 0/10 remote 1/20
@400000006afebab826bec12c delivery 2161: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795078829_4ccd42b81e3e_-_esmtp/
@400000006afebab826bf171c status: local 0/10 remote 0/20
@400000006afebab826bf171c end msg 1310777
@400000006afebaba1a19926c new msg 1310777
@400000006afebaba1a1a6174 info msg 1310777: bytes 7663 from <orders@shop.example> qp 17654 uid 10001
@400000006afebaba1a1a6174 starting delivery 2162: msg 1310777 to remote sara13@reed.test
@400000006afebaba1a1a9ff4 status: local 0/10 remote 1/20
@400000006afebabc365fea0c delivery 2162: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795078832_48ea9817da43_-_esmtp/
@400000006afebabc36608e1c status: local 0/10 remote 0/20
@400000006afebabc3660b144 end msg 1310777
@400000006afebac00c1b0d6c new msg 1310777
@400000006afebac00c1ba1dc info msg 1310777: bytes 734 from <root@mx1.example.net> qp 17659 uid 0
@400000006afebac00c1ba1dc starting delivery 2163: msg 1310777 to local root@mx1.example.net
@400000006afebac00c1bd4a4 status: local 1/10 remote 0/20
@400000006afebac00fc19f6c new msg 1310732
@400000006afebac00fc1e9a4 info msg 1310732: bytes 974 from <root@mx1.example.net> qp 17662 uid 7790
@400000006afebac00fc1e9a4 starting delivery 2164: msg 1310732 to local greta@example.net
@400000006afebac00fc2725c status: local 2/10 remote 0/20
@400000006afebac00fc306cc delivery 2163: success: did_0+1+0/qp_17662/
@400000006afebac00fc306cc status: local 1/10 remote 0/20
@400000006afebac00fc37bfc end msg 1310777
@400000006afebac012aa677c delivery 2164: success: did_0+0+1/
@400000006afebac012aa9e2c status: local 0/10 remote 0/20
@400000006afebac012ab6d34 end msg 1310732
@400000006afebac5259183fc new msg 1310732
@400000006afebac52591ddd4 info msg 1310732: bytes 5339 from <orders@shop.example> qp 17670 uid 10001
@400000006afebac525921484 starting delivery 2165: msg 1310732 to remote j.klein10@library.example
@400000006afebac52592bc7c status: local 0/10 remote 1/20
@400000006afebac631b18ccc delivery 2165: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1w3295-F9DA31-15/
@400000006afebac631b18ccc status: local 0/10 remote 0/20
@400000006afebac631b19c6c end msg 1310732
@400000006afebae00b6e624c new msg 1310732
@400000006afebae00b6e624c info msg 1310732: bytes 14965 from <nina39@valley.test> qp 17675 uid 7791
@400000006afebae00b6e98fc starting delivery 2166: msg 1310732 to local club.example-d.weiss@club.example
@400000006afebae00b6ec3f4 status: local 1/10 remote 0/20
@400000006afebae00b6ec3f4 starting delivery 2167: msg 1310732 to local shop.example-o.beck@shop.example
@400000006afebae00b6f5c4c status: local 2/10 remote 0/20
@400000006afebae00b701bb4 starting delivery 2168: msg 1310732 to local paula@example.net
@400000006afebae00b70c3ac status: local 3/10 remote 0/20
@400000006afebae00b71a254 starting delivery 2169: msg 1310732 to local carla@example.net
@400000006afebae00b721f54 status: local 4/10 remote 0/20
@400000006afebae00b724a4c starting delivery 2170: msg 1310732 to local club.example-r.frank@club.example
@400000006afebae00b730d9c status: local 5/10 remote 0/20
@400000006afebae00c577a2c delivery 2166: success: did_0+0+1/
@400000006afebae00c5789cc status: local 4/10 remote 0/20
@400000006afebae00e535db4 delivery 2167: success: did_0+0+1/
@400000006afebae00e535db4 status: local 3/10 remote 0/20
@400000006afebae00fbe6b1c delivery 2168: success: did_0+0+1/
@400000006afebae00fbef3d4 status: local 2/10 remote 0/20
@400000006afebae01144f3ac delivery 2169: success: did_0+0+1/
@400000006afebae01144f3ac status: local 1/10 remote 0/20
@400000006afebae011b46ebc delivery 2170: success: did_0+0+1/
@400000006afebae011b4c894 status: local 0/10 remote 0/20
@400000006afebae011b4c894 end msg 1310732
@400000006afebaf22aa7a3bc new msg 1310732
@400000006afebaf22aa7af74 info msg 1310732: bytes 6652 from <greta6@museum.example> qp 17683 uid 7791
@400000006afebaf22aa872c4 starting delivery 2171: msg 1310732 to local club.example-lena@club.example
@400000006afebaf22aa8c8b4 status: local 1/10 remote 0/20
@400000006afebaf22b4487cc delivery 2171: success: did_0+0+1/
@400000006afebaf22b44d204 status: local 0/10 remote 0/20
@400000006afebaf22b44d204 end msg 1310732
@400000006afebaf809a4d57c new msg 1310732
@400000006afebaf809a4d57c info msg 1310732: bytes 29118 from <paula20@acorn.example> qp 17691 uid 7791
@400000006afebaf809a546c4 starting delivery 2172: msg 1310732 to local club.example-emma@club.example
@400000006afebaf809a546c4 status: local 1/10 remote 0/20
@400000006afebaf80d367fec delivery 2172: success: did_0+0+1/
@400000006afebaf80d367fec status: local 0/10 remote 0/20
@400000006afebaf80d367fec end msg 1310732
@400000006afebafc0fe9b524 new msg 1310732
@400000006afebafc0fea2a54 info msg 1310732: bytes 4282 from <ute28@harbour.test> qp 17698 uid 7791
@400000006afebafc0fea2a54 starting delivery 2173: msg 1310732 to local shop.example-y.kurz@shop.example
@400000006afebafc0fea842c status: local 1/10 remote 0/20
@400000006afebafc140ff6a4 delivery 2173: success: did_0+0+1/
@400000006afebafc140ff6a4 status: local 0/10 remote 0/20
@400000006afebafc140ff6a4 end msg 1310732
@400000006afebafd37b7c564 new msg 1310732
@400000006afebafd37b7c564 info msg 1310732: bytes 2281 from <o.beck17@typo.test> qp 17705 uid 7791
@400000006afebafd37b81384 starting delivery 2174: msg 1310732 to local shop.example-v.horn@shop.example
@400000006afebafd37b81384 status: local 1/10 remote 0/20
@400000006afebafd37b81384 starting delivery 2175: msg 1310732 to local club.example-k.maier@club.example
@400000006afebafd37b82af4 status: local 2/10 remote 0/20
@400000006afebafd37b8a024 starting delivery 2176: msg 1310732 to local shop.example-y.kurz@shop.example
@400000006afebafd37b90d84 status: local 3/10 remote 0/20
@400000006afebafd37b90d84 starting delivery 2177: msg 1310732 to local paula@example.net
@400000006afebafd37b90d84 status: local 4/10 remote 0/20
@400000006afebafd3af6fe5c delivery 2176: success: did_0+0+1/
@400000006afebafd3af7c594 status: local 3/10 remote 0/20
@400000006afebafe008c53d4 delivery 2175: success: did_0+0+1/
@400000006afebafe008c53d4 status: local 2/10 remote 0/20
@400000006afebafe017734bc delivery 2174: success: did_0+0+1/
@400000006afebafe017734bc status: local 1/10 remote 0/20
@400000006afebafe034fd104 delivery 2177: success: did_0+0+1/
@400000006afebafe0350906c status: local 0/10 remote 0/20
@400000006afebafe0350b394 end msg 1310732
@400000006afebb0d058790c4 new msg 1310732
@400000006afebb0d058834d4 info msg 1310732: bytes 2147 from <emma@club.example> qp 17713 uid 7791
@400000006afebb0d0588fff4 starting delivery 2178: msg 1310732 to remote carla5@slowpost.example
@400000006afebb0d05894644 status: local 0/10 remote 1/20
@400000006afebb0d38ffaacc delivery 2178: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<61ad367512c532a1@mail.example>_[InternalId=1967494536]_Queued_mail_for_delivery/
@400000006afebb0d39008d5c status: local 0/10 remote 0/20
@400000006afebb0d39008d5c end msg 1310732
@400000006afebb1c191b259c new msg 1310732
@400000006afebb1c191be8ec info msg 1310732: bytes 8024 from <d.weiss1@castle.example> qp 17717 uid 7791
@400000006afebb1c191be8ec starting delivery 2179: msg 1310732 to local paula@example.net
@400000006afebb1c191cc794 status: local 1/10 remote 0/20
@400000006afebb1c1ae7b3f4 delivery 2179: success: did_0+0+1/
@400000006afebb1c1ae7c77c status: local 0/10 remote 0/20
@400000006afebb1c1ae7c77c end msg 1310732
@400000006afebb4135a4623c new msg 1310732
@400000006afebb4135a53914 info msg 1310732: bytes 3615 from <emma15@customer.example> qp 17720 uid 7791
@400000006afebb4135a5ecc4 starting delivery 2180: msg 1310732 to local club.example-sara@club.example
@400000006afebb4135a63ae4 status: local 1/10 remote 0/20
@400000006afebb420007b2b4 delivery 2180: success: did_0+0+1/
@400000006afebb420008721c status: local 0/10 remote 0/20
@400000006afebb4200094cdc end msg 1310732
@400000006afebb430bfa1fbc new msg 1310732
@400000006afebb430bfacf84 info msg 1310732: bytes 9225 from <v.horn22@slowpost.example> qp 17725 uid 7791
@400000006afebb430bfaeec4 starting delivery 2181: msg 1310732 to local shop.example-z.jung@shop.example
@400000006afebb430bfb0e04 status: local 1/10 remote 0/20
@400000006afebb430bfb0e04 starting delivery 2182: msg 1310732 to local shop.example-anna.koch@shop.example
@400000006afebb430bfbb214 status: local 2/10 remote 0/20
@400000006afebb430bfbb214 starting delivery 2183: msg 1310732 to local paula@example.net
@400000006afebb430bfc235c status: local 3/10 remote 0/20
@400000006afebb430e636344 delivery 2182: success: did_0+0+1/
@400000006afebb430e636344 status: local 2/10 remote 0/20
@400000006afebb4310366dc4 new msg 1310777
@400000006afebb4310366dc4 info msg 1310777: bytes 11064 from <emma31@oakwood.test> qp 17727 uid 7791
@400000006afebb4310366dc4 starting delivery 2184: msg 1310777 to local club.example-h.vogel@club.example
@400000006afebb431036fa64 status: local 3/10 remote 0/20
@400000006afebb431039f41c delivery 2183: success: did_0+0+1/
@400000006afebb431039f41c status: local 2/10 remote 0/20
@400000006afebb4313821e24 delivery 2181: success: did_0+0+1/
@400000006afebb431382397c status: local 1/10 remote 0/20
@400000006afebb4313823d64 end msg 1310732
@400000006afebb431671143c delivery 2184: success: did_0+0+1/
@400000006afebb431671e344 status: local 0/10 remote 0/20
@400000006afebb431671e344 end msg 1310777
@400000006afebb4433aeef24 new msg 1310777
@400000006afebb4433afc5fc info msg 1310777: bytes 12353 from <d.weiss20@museum.example> qp 17729 uid 7791
@400000006afebb4433afc5fc starting delivery 2185: msg 1310777 to local shop.example-m.roth@shop.example
@400000006afebb4433b0623c status: local 1/10 remote 0/20
@400000006afebb4436c3b8d4 delivery 2185: success: did_0+0+1/
@400000006afebb4436c46c84 status: local 0/10 remote 0/20
@400000006afebb4436c46c84 end msg 1310777
@400000006afebb4610a16c64 new msg 1310777
@400000006afebb4610a1f904 info msg 1310777: bytes 9766 from <anna.koch@shop.example> qp 17733 uid 7791
@400000006afebb4610a23784 starting delivery 2186: msg 1310777 to remote f.braun10@meadow.example
@400000006afebb4610a23784 status: local 0/10 remote 1/20
@400000006afebb48024bd654 delivery 2186: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795078972_qp_27557/
@400000006afebb48024cbccc status: local 0/10 remote 0/20
@400000006afebb48024cbccc end msg 1310777
@400000006afebb5013768d34 new msg 1310777
@400000006afebb5013768d34 info msg 1310777: bytes 1881 from <ute0@birch.example> qp 17739 uid 7791
@400000006afebb5013768d34 starting delivery 2187: msg 1310777 to local club.example-f.braun@club.example
@400000006afebb50137744cc status: local 1/10 remote 0/20
@400000006afebb501a1d823c delivery 2187: success: did_0+0+1/
@400000006afebb501a1d823c status: local 0/10 remote 0/20
@400000006afebb501a1df76c end msg 1310777
@400000006afebb9917c7f97c new msg 1310777
@400000006afebb9917c82c44 info msg 1310777: bytes 7892 from <sara@club.example> qp 17742 uid 7791
@400000006afebb9917c8c0b4 starting delivery 2188: msg 1310777 to remote wanda9@paper.example
@400000006afebb9917c8ff34 status: local 0/10 remote 1/20
@400000006afebb99353642d4 delivery 2188: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795079055_2003f27e4be9_-_esmtp/
@400000006afebb99353642d4 status: local 0/10 remote 0/20
@400000006afebb99353642d4 end msg 1310777
@400000006afebb9b02ef944c new msg 1310777
@400000006afebb9b02f03c44 info msg 1310777: bytes 3665 from <v.horn23@vineyard.example> qp 17748 uid 7791
@400000006afebb9b02f03c44 starting delivery 2189: msg 1310777 to local carla@example.net
@400000006afebb9b02f053b4 status: local 1/10 remote 0/20
@400000006afebb9b06705a84 delivery 2189: success: did_0+0+1/
@400000006afebb9b0670951c status: local 0/10 remote 0/20
@400000006afebb9b0670eb0c end msg 1310777
@400000006afebbab3529e6c4 new msg 1310777
@400000006afebbab3529e6c4 info msg 1310777: bytes 11330 from <paula4@cloudy.example> qp 17751 uid 7791
@400000006afebbab3529e6c4 starting delivery 2190: msg 1310777 to local club.example-emma@club.example
@400000006afebbab352a92a4 status: local 1/10 remote 0/20
@400000006afebbab3a4df104 delivery 2190: success: did_0+0+1/
@400000006afebbab3a4e2f84 status: local 0/10 remote 0/20
@400000006afebbab3a4e6634 end msg 1310777
@400000006afebbbd15189ca4 new msg 1310777
@400000006afebbbd1518f294 info msg 1310777: bytes 31393 from <k.maier28@cedar.test> qp 17759 uid 7791
@400000006afebbbd1518f294 starting delivery 2191: msg 1310777 to local paula@example.net
@400000006afebbbd1519b5e4 status: local 1/10 remote 0/20
@400000006afebbbd1944fc8c delivery 2191: success: did_0+0+1/
@400000006afebbbd19456604 status: local 0/10 remote 0/20
@400000006afebbbd19462954 end msg 1310777
@400000006afebbc209d4692c new msg 1310777
@400000006afebbc209d4f5cc info msg 1310777: bytes 4482 from <ida11@ferry.test> qp 17765 uid 7791
@400000006afebbc209d4f5cc starting delivery 2192: msg 1310777 to local shop.example-o.beck@shop.example
@400000006afebbc209d54004 status: local 1/10 remote 0/20
@400000006afebbc20fd6b5dc delivery 2192: success: did_0+0+1/
@400000006afebbc20fd6b5dc status: local 0/10 remote 0/20
@400000006afebbc20fd6fc2c end msg 1310777
@400000006afebbce183aeb44 new msg 1310777
@400000006afebbce183b4cec info msg 1310777: bytes 3173 from <carla@example.net> qp 17773 uid 7791
@400000006afebbce183bd1bc starting delivery 2193: msg 1310777 to local club.example-j.klein@club.example
@400000006afebbce183bf4e4 status: local 1/10 remote 0/20
@400000006afebbce1b614124 delivery 2193: success: did_0+0+1/
@400000006afebbce1b61a2cc status: local 0/10 remote 0/20
@400000006afebbce1b61a2cc end msg 1310777
@400000006afebbd9155da484 new msg 1310777
@400000006afebbd9155da484 info msg 1310777: bytes 6040 from <emma20@grocer.example> qp 17776 uid 7791
@400000006afebbd9155e3124 starting delivery 2194: msg 1310777 to local shop.example-m.roth@shop.example
@400000006afebbd9155e3124 status: local 1/10 remote 0/20
@400000006afebbd91986f344 delivery 2194: success: did_0+0+1/
@400000006afebbd91986f344 status: local 0/10 remote 0/20
@400000006afebbd91986f344 end msg 1310777
@400000006afebc0206a3f574 new msg 1310777
@400000006afebc0206a489e4 info msg 1310777: bytes 6269 from <b.lang@shop.example> qp 17778 uid 7791
@400000006afebc0206a539ac starting delivery 2195: msg 1310777 to remote t.wolf5@garden.example
@400000006afebc0206a5aaf4 status: local 0/10 remote 1/20
@400000006afebc022d35537c new msg 1310732
@400000006afebc022d35b13c info msg 1310732: bytes 5659 from <orders@shop.example> qp 17781 uid 10001
@400000006afebc022d362e3c starting delivery 2196: msg 1310732 to remote anna.koch27@lantern.test
@400000006afebc022d3670a4 status: local 0/10 remote 2/20
@400000006afebc0409f05d6c delivery 2196: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_832CC036EC/
@400000006afebc0409f0941c status: local 0/10 remote 1/20
@400000006afebc0409f09fd4 end msg 1310732
@400000006afebc04187442f4 delivery 2195: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1w78F7-22347F-87/
@400000006afebc0418746dec status: local 0/10 remote 0/20
@400000006afebc0418746dec end msg 1310777
@400000006afebc0f0dfab664 new msg 1310777
@400000006afebc0f0dfb71e4 info msg 1310777: bytes 8904 from <h.vogel@club.example> qp 17783 uid 7791
@400000006afebc0f0dfbe32c starting delivery 2197: msg 1310777 to remote d.weiss9@partner.test
@400000006afebc0f0dfcba04 status: local 0/10 remote 1/20
@400000006afebc0f216b2724 delivery 2197: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_15DFDE1552/
@400000006afebc0f216b4e34 status: local 0/10 remote 0/20
@400000006afebc0f216c01e4 end msg 1310777
@400000006afebc1a072b693c starting delivery 2198: msg 1310776 to remote ute2@slowpost.example
@400000006afebc1a072b9434 status: local 0/10 remote 1/20
@400000006afebc1f32def10c delivery 2198: deferral: 203.0.113.96_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_203.0.113.96./
@400000006afebc1f32df104c status: local 0/10 remote 0/20
@400000006afebc3833bd143c new msg 1310777
@400000006afebc3833bd75e4 info msg 1310777: bytes 6070 from <z.jung2@harbour.test> qp 17785 uid 7791
@400000006afebc3833bd79cc starting delivery 2199: msg 1310777 to local club.example-emma@club.example
@400000006afebc3833be1ddc status: local 1/10 remote 0/20
@400000006afebc383a3c93b4 delivery 2199: success: did_0+0+1/
@400000006afebc383a3d1884 status: local 0/10 remote 0/20
@400000006afebc383a3d1884 end msg 1310777
@400000006afebc6d2c0ef41c starting delivery 2200: msg 1310791 to local jonas@mx1.example.net
@400000006afebc6d2c0f4df4 status: local 1/10 remote 0/20
@400000006afebc6d2d5ba414 delivery 2200: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afebc6d2d5c6f34 status: local 0/10 remote 0/20
@400000006afebc761b803ad4 new msg 1310777
@400000006afebc761b803ad4 info msg 1310777: bytes 1979 from <k.maier32@customer.example> qp 17791 uid 7791
@400000006afebc761b8065cc starting delivery 2201: msg 1310777 to local club.example-lena@club.example
@400000006afebc761b8134d4 status: local 1/10 remote 0/20
@400000006afebc7622e63634 delivery 2201: success: did_0+0+1/
@400000006afebc7622e6beec status: local 0/10 remote 0/20
@400000006afebc7622e6beec end msg 1310777
@400000006afebc76231fc494 new msg 1310777
@400000006afebc7623207c2c info msg 1310777: bytes 7678 from <j.klein37@granite.test> qp 17797 uid 7791
@400000006afebc762320d604 starting delivery 2202: msg 1310777 to local club.example-sara@club.example
@400000006afebc762321186c status: local 1/10 remote 0/20
@400000006afebc7627cc50fc delivery 2202: success: did_0+0+1/
@400000006afebc7627ccf50c status: local 0/10 remote 0/20
@400000006afebc7627ccf50c end msg 1310777
@400000006afebc7d06c0b8bc new msg 1310777
@400000006afebc7d06c0b8bc info msg 1310777: bytes 2778 from <m.roth@shop.example> qp 17801 uid 7791
@400000006afebc7d06c16884 starting delivery 2203: msg 1310777 to remote r.frank2@cedar.test
@400000006afebc7d06c183dc status: local 0/10 remote 1/20
@400000006afebc7d06c26e3c starting delivery 2204: msg 1310777 to remote sara0@station.test
@400000006afebc7d06c26e3c status: local 0/10 remote 2/20
@400000006afebc7e2cd5e9b4 delivery 2203: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<685ae13eaf752bfd@mail.example>_[InternalId=71668212]_Queued_mail_for_delivery/
@400000006afebc7e2cd64b5c status: local 0/10 remote 1/20
@400000006afebc7e2f4a7bc4 delivery 2204: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1w6706-8F9D0B-84/
@400000006afebc7e2f4b529c status: local 0/10 remote 0/20
@400000006afebc7e2f4b529c end msg 1310777
@400000006afebca40266112c new msg 1310777
@400000006afebca40266ccac info msg 1310777: bytes 7223 from <greta@example.net> qp 17808 uid 7791
@400000006afebca402670744 starting delivery 2205: msg 1310777 to local club.example-sara@club.example
@400000006afebca40267d64c status: local 1/10 remote 0/20
@400000006afebca407f92d04 delivery 2205: success: did_0+0+1/
@400000006afebca407f92d04 status: local 0/10 remote 0/20
@400000006afebca407f9a61c end msg 1310777
@400000006afebca9316f53ac new msg 1310777
@400000006afebca9316f53ac info msg 1310777: bytes 24791 from <o.beck30@cedar.test> qp 17815 uid 7791
@400000006afebca9316f8674 starting delivery 2206: msg 1310777 to local club.example-lena@club.example
@400000006afebca931702e6c status: local 1/10 remote 0/20
@400000006afebca93170651c starting delivery 2207: msg 1310777 to local club.example-d.weiss@club.example
@400000006afebca93170651c status: local 2/10 remote 0/20
@400000006afebca9317114e4 starting delivery 2208: msg 1310777 to local shop.example-m.roth@shop.example
@400000006afebca93171862c status: local 3/10 remote 0/20
@400000006afebca931725d04 starting delivery 2209: msg 1310777 to local wanda@example.net
@400000006afebca93172ed8c status: local 4/10 remote 0/20
@400000006afebca93173bc94 starting delivery 2210: msg 1310777 to local club.example-r.frank@club.example
@400000006afebca93173bc94 status: local 5/10 remote 0/20
@400000006afebca932671d44 delivery 2207: success: did_0+0+1/
@400000006afebca93267f804 status: local 4/10 remote 0/20
@400000006afebca93298f314 delivery 2210: success: did_0+0+1/
@400000006afebca932993d4c status: local 3/10 remote 0/20
@400000006afebca933a1182c delivery 2208: success: did_0+0+1/
@400000006afebca933a15a94 status: local 2/10 remote 0/20
@400000006afebca9350a2dac delivery 2209: success: did_0+0+1/
@400000006afebca9350b0c54 status: local 1/10 remote 0/20
@400000006afebca936e27fbc delivery 2206: success: did_0+0+1/
@400000006afebca936e35694 status: local 0/10 remote 0/20
@400000006afebca936e35694 end msg 1310777
@400000006afebcc539e0854c new msg 1310777
@400000006afebcc539e0eec4 info msg 1310777: bytes 21183 from <d.weiss@club.example> qp 17819 uid 7791
@400000006afebcc539e1506c starting delivery 2211: msg 1310777 to local club.example-k.maier@club.example
@400000006afebcc539e22b2c status: local 1/10 remote 0/20
@400000006afebcc539e25df4 starting delivery 2212: msg 1310777 to local carla@example.net
@400000006afebcc539e25df4 status: local 2/10 remote 0/20
@400000006afebcc601731ddc delivery 2212: success: did_0+0+1/
@400000006afebcc601731ddc status: local 1/10 remote 0/20
@400000006afebcc601da8e54 delivery 2211: success: did_0+0+1/
@400000006afebcc601dad0bc status: local 0/10 remote 0/20
@400000006afebcc601db2e7c end msg 1310777
@400000006afebcd41d166364 new msg 1310777
@400000006afebcd41d16c8f4 info msg 1310777: bytes 4639 from <d.weiss3@bigmail.example> qp 17824 uid 7791
@400000006afebcd41d16c8f4 starting delivery 2213: msg 1310777 to local wanda@example.net
@400000006afebcd41d16fbbc status: local 1/10 remote 0/20
@400000006afebcd41fad5a24 delivery 2213: success: did_0+0+1/
@400000006afebcd41fad69c4 status: local 0/10 remote 0/20
@400000006afebcd41fae021c end msg 1310777
@400000006afebcdd17387734 new msg 1310777
@400000006afebcdd1739369c info msg 1310777: bytes 5113 from <f.braun@club.example> qp 17830 uid 7791
@400000006afebcdd1739bf54 starting delivery 2214: msg 1310777 to local club.example-k.maier@club.example
@400000006afebcdd173a7304 status: local 1/10 remote 0/20
@400000006afebcdd173ab56c starting delivery 2215: msg 1310777 to local shop.example-t.wolf@shop.example
@400000006afebcdd173b49dc status: local 2/10 remote 0/20
@400000006afebcdd1b37f2ec delivery 2214: success: did_0+0+1/
@400000006afebcdd1b389ecc status: local 1/10 remote 0/20
@400000006afebcdd1e0d0bec delivery 2215: success: did_0+0+1/
@400000006afebcdd1e0d36e4 status: local 0/10 remote 0/20
@400000006afebcdd1e0d4e54 end msg 1310777
@400000006afebcf31ac52834 new msg 1310777
@400000006afebcf31ac5b0ec info msg 1310777: bytes 52413 from <h.vogel@club.example> qp 17833 uid 7791
@400000006afebcf31ac63d8c starting delivery 2216: msg 1310777 to remote nina2@mill.test
@400000006afebcf31ac6649c status: local 0/10 remote 1/20
@400000006afebcf4073f8d7c delivery 2216: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_1F273DCE61/
@400000006afebcf407401e04 status: local 0/10 remote 0/20
@400000006afebcf407401e04 end msg 1310777
@400000006afebd0208964f94 new msg 1310777
@400000006afebd0208964f94 info msg 1310777: bytes 4170 from <sara27@lantern.test> qp 17835 uid 7791
@400000006afebd0208964f94 starting delivery 2217: msg 1310777 to local shop.example-b.lang@shop.example
@400000006afebd02089712e4 status: local 1/10 remote 0/20
@400000006afebd020d64a46c delivery 2217: success: did_0+0+1/
@400000006afebd020d657374 status: local 0/10 remote 0/20
@400000006afebd020d657374 end msg 1310777
@400000006afebd222e08ef5c new msg 1310777
@400000006afebd222e08ef5c info msg 1310777: bytes 1641 from <sara@club.example> qp 17840 uid 7791
@400000006afebd222e099b3c starting delivery 2218: msg 1310777 to local club.example-lena@club.example
@400000006afebd222e099b3c status: local 1/10 remote 0/20
@400000006afebd2231eb2eb4 delivery 2218: success: did_0+0+1/
@400000006afebd2231eb9444 status: local 0/10 remote 0/20
@400000006afebd2231eb9444 end msg 1310777
@400000006afebd373aa3778c new msg 1310777
@400000006afebd373aa3d54c info msg 1310777: bytes 1727 from <j.klein12@ferry.test> qp 17843 uid 7791
@400000006afebd373aa40044 starting delivery 2219: msg 1310777 to local club.example-sara@club.example
@400000006afebd373aa40044 status: local 1/10 remote 0/20
@400000006afebd38041eaa24 delivery 2219: success: did_0+0+1/
@400000006afebd38041f233c status: local 0/10 remote 0/20
@400000006afebd38041fa80c end msg 1310777
@400000006afebd4704e113ac new msg 1310777
@400000006afebd4704e14674 info msg 1310777: bytes 1467 from <greta38@tailor.example> qp 17847 uid 7791
@400000006afebd4704e19494 starting delivery 2220: msg 1310777 to local shop.example-y.kurz@shop.example
@400000006afebd4704e19494 status: local 1/10 remote 0/20
@400000006afebd470a2e0694 delivery 2220: success: did_0+0+1/
@400000006afebd470a2e3d44 status: local 0/10 remote 0/20
@400000006afebd470a2e6c24 end msg 1310777
@400000006afebd4e2156c84c new msg 1310777
@400000006afebd4e21579f24 info msg 1310777: bytes 16800 from <greta13@bluebird.test> qp 17854 uid 7791
@400000006afebd4e2158665c starting delivery 2221: msg 1310777 to local club.example-d.weiss@club.example
@400000006afebd4e2158665c status: local 1/10 remote 0/20
@400000006afebd4e27ef6574 delivery 2221: success: did_0+0+1/
@400000006afebd4e27efea44 status: local 0/10 remote 0/20
@400000006afebd4e27effdcc end msg 1310777
@400000006afebd6225c69204 new msg 1310777
@400000006afebd6225c69204 info msg 1310777: bytes 4887 from <f.braun@club.example> qp 17859 uid 7791
@400000006afebd6225c7593c starting delivery 2222: msg 1310777 to local wanda@example.net
@400000006afebd6225c770ac status: local 1/10 remote 0/20
@400000006afebd6225c7e1f4 starting delivery 2223: msg 1310777 to local club.example-j.klein@club.example
@400000006afebd6225c7edac status: local 2/10 remote 0/20
@400000006afebd6225c891bc starting delivery 2224: msg 1310777 to local club.example-emma@club.example
@400000006afebd6225c97064 status: local 3/10 remote 0/20
@400000006afebd6225ca473c starting delivery 2225: msg 1310777 to local club.example-r.frank@club.example
@400000006afebd6225cb1a2c status: local 4/10 remote 0/20
@400000006afebd6225cba2e4 starting delivery 2226: msg 1310777 to local shop.example-m.roth@shop.example
@400000006afebd6225cc5694 status: local 5/10 remote 0/20
@400000006afebd62272e1144 delivery 2222: success: did_0+0+1/
@400000006afebd62272e1144 status: local 4/10 remote 0/20
@400000006afebd622b132344 delivery 2224: success: did_0+0+1/
@400000006afebd622b132344 status: local 3/10 remote 0/20
@400000006afebd622bc7542c delivery 2225: success: did_0+0+1/
@400000006afebd622bc836bc status: local 2/10 remote 0/20
@400000006afebd622d335f7c delivery 2223: success: did_0+0+1/
@400000006afebd622d34038c status: local 1/10 remote 0/20
@400000006afebd622d77a40c delivery 2226: success: did_0+0+1/
@400000006afebd622d77a40c status: local 0/10 remote 0/20
@400000006afebd622d77dabc end msg 1310777
@400000006afebd6816933e54 new msg 1310777
@400000006afebd68169380bc info msg 1310777: bytes 3440 from <ida@shop.example> qp 17861 uid 7791
@400000006afebd6816939c14 starting delivery 2227: msg 1310777 to remote emma5@harbour.test
@400000006afebd6816939c14 status: local 0/10 remote 1/20
@400000006afebd6a1ca91ebc delivery 2227: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_C0CB2BDB7B/
@400000006afebd6a1ca95954 status: local 0/10 remote 0/20
@400000006afebd6a1ca9edc4 end msg 1310777
@400000006afebd7b001edc64 new msg 1310777
@400000006afebd7b001f5194 info msg 1310777: bytes 17885 from <ute@shop.example> qp 17864 uid 7791
@400000006afebd7b001ff98c starting delivery 2228: msg 1310777 to local shop.example-ida@shop.example
@400000006afebd7b0020c894 status: local 1/10 remote 0/20
@400000006afebd7b03f40fe4 delivery 2228: success: did_0+0+1/
@400000006afebd7b03f40fe4 status: local 0/10 remote 0/20
@400000006afebd7b03f43adc end msg 1310777
@400000006afebd7f27726574 new msg 1310777
@400000006afebd7f2772b394 info msg 1310777: bytes 3418 from <d.weiss@club.example> qp 17872 uid 7791
@400000006afebd7f2772c71c starting delivery 2229: msg 1310777 to local club.example-d.weiss@club.example
@400000006afebd7f277357a4 status: local 1/10 remote 0/20
@400000006afebd7f2bc5dd2c delivery 2229: success: did_0+0+1/
@400000006afebd7f2bc61f94 status: local 0/10 remote 0/20
@400000006afebd7f2bc63aec end msg 1310777
@400000006afebd9a1ac639a4 new msg 1310777
@400000006afebd9a1ac6aed4 info msg 1310777: bytes 1693 from <m.roth24@lighthouse.test> qp 17876 uid 7791
@400000006afebd9a1ac6aed4 starting delivery 2230: msg 1310777 to local club.example-f.braun@club.example
@400000006afebd9a1ac6aed4 status: local 1/10 remote 0/20
@400000006afebd9a1c766e2c delivery 2230: success: did_0+0+1/
@400000006afebd9a1c76e35c status: local 0/10 remote 0/20
@400000006afebd9a1c76e35c end msg 1310777
@400000006afebdb931f4528c new msg 1310777
@400000006afebdb931f52964 info msg 1310777: bytes 2856 from <t.wolf@shop.example> qp 17881 uid 7791
@400000006afebdb931f58724 starting delivery 2231: msg 1310777 to remote emma0@university.example
@400000006afebdb931f58724 status: local 0/10 remote 1/20
@400000006afebdba28408ae4 delivery 2231: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<emma0@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afebdba2840e8a4 status: local 0/10 remote 0/20
@400000006afebdd80633ca9c new msg 1310732
@400000006afebdd80634285c info msg 1310732: bytes 4296 from <> qp 17889 uid 7791
@400000006afebdd80634285c starting delivery 2232: msg 1310732 to local shop.example-b.lang@shop.example
@400000006afebdd80634285c status: local 1/10 remote 0/20
@400000006afebdd8090c5284 delivery 2232: success: did_0+0+1/
@400000006afebdd8090d1da4 status: local 0/10 remote 0/20
@400000006afebdd8090d3ce4 end msg 1310732
@400000006afebddc23604834 new msg 1310732
@400000006afebddc23604834 info msg 1310732: bytes 10833 from <z.jung10@vineyard.example> qp 17892 uid 7791
@400000006afebddc23604834 starting delivery 2233: msg 1310732 to local greta@example.net
@400000006afebddc23604834 status: local 1/10 remote 0/20
@400000006afebddc2360e08c starting delivery 2234: msg 1310732 to local club.example-h.vogel@club.example
@400000006afebddc2361b764 status: local 2/10 remote 0/20
@400000006afebddc24721dc4 delivery 2233: success: did_0+0+1/
@400000006afebddc2472585c status: local 1/10 remote 0/20
@400000006afebddc2a22665c delivery 2234: success: did_0+0+1/
@400000006afebddc2a22665c status: local 0/10 remote 0/20
@400000006afebddc2a22665c end msg 1310732
@400000006afebdef1256d4f4 new msg 1310732
@400000006afebdef12571b44 info msg 1310732: bytes 191374 from <carla@example.net> qp 17894 uid 7791
@400000006afebdef1257c33c starting delivery 2235: msg 1310732 to remote sara0@bricks.example
@400000006afebdef125824e4 status: local 0/10 remote 1/20
@400000006afebdf021214514 delivery 2235: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_FBABF45988/
@400000006afebdf02121e924 status: local 0/10 remote 0/20
@400000006afebdf02121e924 end msg 1310732
@400000006afebe0b06abd8fc starting delivery 2236: msg 1310738 to remote f.braun@silent.test
@400000006afebe0b06abec84 status: local 0/10 remote 1/20
@400000006afebe0b08064494 delivery 2236: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afebe0b08068314 status: local 0/10 remote 0/20
@400000006afebe1335111f04 new msg 1310732
@400000006afebe1335114614 info msg 1310732: bytes 10009 from <o.beck@shop.example> qp 17897 uid 7791
@400000006afebe13351224bc starting delivery 2237: msg 1310732 to local shop.example-ida@shop.example
@400000006afebe13351224bc status: local 1/10 remote 0/20
@400000006afebe133512921c starting delivery 2238: msg 1310732 to local club.example-sara@club.example
@400000006afebe133512921c status: local 2/10 remote 0/20
@400000006afebe13361fc814 delivery 2238: success: did_0+0+1/
@400000006afebe1336201e04 status: local 1/10 remote 0/20
@400000006afebe140130310c delivery 2237: success: did_0+0+1/
@400000006afebe1401309e6c status: local 0/10 remote 0/20
@400000006afebe140130c194 end msg 1310732
@400000006afebe381d7918ec new msg 1310732
@400000006afebe381d7918ec info msg 1310732: bytes 70946 from <y.kurz27@lighthouse.test> qp 17900 uid 7791
@400000006afebe381d79670c starting delivery 2239: msg 1310732 to local shop.example-y.kurz@shop.example
@400000006afebe381d79670c status: local 1/10 remote 0/20
@400000006afebe38217a2ae4 delivery 2239: success: did_0+0+1/
@400000006afebe38217abb6c status: local 0/10 remote 0/20
@400000006afebe38217b1d14 end msg 1310732
@400000006afebe3d05d5ef44 new msg 1310732
@400000006afebe3d05d6608c info msg 1310732: bytes 2285 from <emma35@typo.test> qp 17902 uid 7791
@400000006afebe3d05d6be4c starting delivery 2240: msg 1310732 to local jonas@mx1.example.net
@400000006afebe3d05d7143c status: local 1/10 remote 0/20
@400000006afebe3d09546f74 delivery 2240: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afebe3d0954929c status: local 0/10 remote 0/20
@400000006afebe533909ff54 new msg 1310783
@400000006afebe53390ac2a4 info msg 1310783: bytes 2961 from <nina@club.example> qp 17908 uid 7791
@400000006afebe53390ba14c starting delivery 2241: msg 1310783 to remote k.maier11@harbour.test
@400000006afebe53390bc85c status: local 0/10 remote 1/20
@400000006afebe54385edad4 delivery 2241: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_688798B79E/
@400000006afebe54385f8e84 status: local 0/10 remote 0/20
@400000006afebe54385f8e84 end msg 1310783
@400000006afebe5723b96c84 new msg 1310783
@400000006afebe5723b9783c info msg 1310783: bytes 14367 from <v.horn@shop.example> qp 17912 uid 7791
@400000006afebe5723b9a334 starting delivery 2242: msg 1310783 to remote o.beck0@bigmail.example
@400000006afebe5723b9a334 status: local 0/10 remote 1/20
@400000006afebe573af7ae24 delivery 2242: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795079757_5fd6984887b7_-_esmtp/
@400000006afebe573af7bdc4 status: local 0/10 remote 0/20
@400000006afebe573af861d4 end msg 1310783
@400000006afebe9305568614 new msg 1310783
@400000006afebe930556dc04 info msg 1310783: bytes 4839 from <> qp 17914 uid 7791
@400000006afebe930557baac starting delivery 2243: msg 1310783 to local club.example-r.frank@club.example
@400000006afebe9305585ebc status: local 1/10 remote 0/20
@400000006afebe9309b28564 delivery 2243: success: did_0+0+1/
@400000006afebe9309b2c3e4 status: local 0/10 remote 0/20
@400000006afebe9309b33cfc end msg 1310783
@400000006afebea1277710c4 starting delivery 2244: msg 1310732 to local jonas@mx1.example.net
@400000006afebea1277710c4 status: local 1/10 remote 0/20
@400000006afebea129435cb4 delivery 2244: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afebea12944144c status: local 0/10 remote 0/20
@400000006afebeb8208ec914 new msg 1310783
@400000006afebeb8208ec914 info msg 1310783: bytes 24706 from <paula@example.net> qp 17918 uid 7791
@400000006afebeb8208ec914 starting delivery 2245: msg 1310783 to local club.example-emma@club.example
@400000006afebeb8208ed0e4 status: local 1/10 remote 0/20
@400000006afebeb824e00e4c delivery 2245: success: did_0+0+1/
@400000006afebeb824e0549c status: local 0/10 remote 0/20
@400000006afebeb824e08f34 end msg 1310783
@400000006afebebd2183c7d4 new msg 1310783
@400000006afebebd2183c7d4 info msg 1310783: bytes 9700 from <nina7@customer.example> qp 17926 uid 7791
@400000006afebebd21841dc4 starting delivery 2246: msg 1310783 to local shop.example-t.wolf@shop.example
@400000006afebebd2184cd8c status: local 1/10 remote 0/20
@400000006afebebd2577f504 delivery 2246: success: did_0+0+1/
@400000006afebebd2577f504 status: local 0/10 remote 0/20
@400000006afebebd2578088c end msg 1310783
@400000006afebec9189c1a2c new msg 1310783
@400000006afebec9189c1a2c info msg 1310783: bytes 50844 from <anna.koch@shop.example> qp 17933 uid 7791
@400000006afebec9189c1a2c starting delivery 2247: msg 1310783 to remote d.weiss6@paper.example
@400000006afebec9189c1a2c status: local 0/10 remote 1/20
@400000006afebeca36d548ec new msg 1310773
@400000006afebeca36d5876c info msg 1310773: bytes 6820 from <orders@shop.example> qp 17941 uid 10001
@400000006afebeca36d5876c starting delivery 2248: msg 1310773 to remote t.wolf9@grocer.example
@400000006afebeca36d63b1c status: local 0/10 remote 2/20
@400000006afebeca3b0f31ac delivery 2247: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795079871_71915657cb06_-_esmtp/
@400000006afebeca3b0f9354 status: local 0/10 remote 1/20
@400000006afebeca3b104aec end msg 1310783
@400000006afebecb1870a52c delivery 2248: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795079872_qp_14010/
@400000006afebecb1870b8b4 status: local 0/10 remote 0/20
@400000006afebecb18719b44 end msg 1310773
@400000006afebedb22a8fe54 new msg 1310773
@400000006afebedb22a97b54 info msg 1310773: bytes 12571 from <paula@example.net> qp 17946 uid 7791
@400000006afebedb22a97b54 starting delivery 2249: msg 1310773 to remote sara9@tower.test
@400000006afebedb22a97b54 status: local 0/10 remote 1/20
@400000006afebedb22aa1794 starting delivery 2250: msg 1310773 to remote d.weiss3@typo.test
@400000006afebedb22aac374 status: local 0/10 remote 2/20
@400000006afebedb362d1654 delivery 2250: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afebedb362d1654 status: local 0/10 remote 1/20
@400000006afebedc22799984 delivery 2249: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795079889_qp_9180/
@400000006afebedc2279c094 status: local 0/10 remote 0/20
@400000006afebedc227a02fc bounce msg 1310773 qp 17953
@400000006afebedc227aaedc end msg 1310773
@400000006afebedc228f678c new msg 1310773
@400000006afebedc228fa224 info msg 1310773: bytes 13562 from <> qp 17953 uid 7796
@400000006afebedc228fa224 starting delivery 2251: msg 1310773 to local paula@example.net
@400000006afebedc228fec5c status: local 1/10 remote 0/20
@400000006afebedc285b331c delivery 2251: success: did_0+0+1/
@400000006afebedc285b7d54 status: local 0/10 remote 0/20
@400000006afebedc285c3cbc end msg 1310773
@400000006afebee734c10eec new msg 1310773
@400000006afebee734c135fc info msg 1310773: bytes 15290 from <h.vogel12@inkwell.test> qp 17956 uid 7791
@400000006afebee734c1bacc starting delivery 2252: msg 1310773 to local shop.example-admin9@shop.example
@400000006afebee734c1bacc status: local 1/10 remote 0/20
@400000006afebee735acfd5c delivery 2252: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afebee735ad10e4 status: local 0/10 remote 0/20
@400000006afebee735ad10e4 bounce msg 1310773 qp 17960
@400000006afebee735ad10e4 end msg 1310773
@400000006afebee735e6e97c new msg 1310773
@400000006afebee735e6e97c info msg 1310773: bytes 16682 from <> qp 17960 uid 7796
@400000006afebee735e6e97c starting delivery 2253: msg 1310773 to remote h.vogel12@inkwell.test
@400000006afebee735e6e97c status: local 0/10 remote 1/20
@400000006afebeea0beaa6cc delivery 2253: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795079901_5792f2a2c5d7_-_esmtp/
@400000006afebeea0beaa6cc status: local 0/10 remote 0/20
@400000006afebeea0beaa6cc end msg 1310773
@400000006afebef41b494484 new msg 1310773
@400000006afebef41b494484 info msg 1310773: bytes 15375 from <emma26@freemail.test> qp 17962 uid 7791
@400000006afebef41b494484 starting delivery 2254: msg 1310773 to local club.example-f.braun@club.example
@400000006afebef41b49d124 status: local 1/10 remote 0/20
@400000006afebef4211c91f4 delivery 2254: success: did_0+0+1/
@400000006afebef4211ce7e4 status: local 0/10 remote 0/20
@400000006afebef4211ce7e4 end msg 1310773
@400000006afebefa21af0df4 new msg 1310773
@400000006afebefa21afdcfc info msg 1310773: bytes 14872 from <k.maier6@lantern.test> qp 17964 uid 7791
@400000006afebefa21b061cc starting delivery 2255: msg 1310773 to local club.example-lena@club.example
@400000006afebefa21b1251c status: local 1/10 remote 0/20
@400000006afebefa2924380c delivery 2255: success: did_0+0+1/
@400000006afebefa2924380c status: local 0/10 remote 0/20
@400000006afebefa29250ee4 end msg 1310773
@400000006afebf002a983a6c new msg 1310773
@400000006afebf002a989444 info msg 1310773: bytes 3684 from <nina@club.example> qp 17967 uid 7791
@400000006afebf002a989444 starting delivery 2256: msg 1310773 to remote j.klein10@partner.test
@400000006afebf002a989444 status: local 0/10 remote 1/20
@400000006afebf010d16b34c delivery 2256: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F326AD51C4/
@400000006afebf010d177e6c status: local 0/10 remote 0/20
@400000006afebf010d177e6c end msg 1310773
@400000006afebf0b237d55b4 new msg 1310773
@400000006afebf0b237d55b4 info msg 1310773: bytes 3407 from <greta30@grocer.example> qp 17973 uid 7791
@400000006afebf0b237d78dc starting delivery 2257: msg 1310773 to local shop.example-o.beck@shop.example
@400000006afebf0b237d9434 status: local 1/10 remote 0/20
@400000006afebf0b251bbf8c delivery 2257: success: did_0+0+1/
@400000006afebf0b251bbf8c status: local 0/10 remote 0/20
@400000006afebf0b251c30d4 end msg 1310773
@400000006afebf0d0d310d64 new msg 1310773
@400000006afebf0d0d315b84 info msg 1310773: bytes 3456 from <anna.koch16@customer.example> qp 17981 uid 7791
@400000006afebf0d0d315b84 starting delivery 2258: msg 1310773 to local shop.example-b.lang@shop.example
@400000006afebf0d0d322a8c status: local 1/10 remote 0/20
@400000006afebf0d13f33744 delivery 2258: success: did_0+0+1/
@400000006afebf0d13f3ac74 status: local 0/10 remote 0/20
@400000006afebf0d13f3ac74 end msg 1310773
@400000006afebf1c381abd54 new msg 1310773
@400000006afebf1c381ad8ac info msg 1310773: bytes 522333 from <sara1@meadow.example> qp 17989 uid 7791
@400000006afebf1c381b172c starting delivery 2259: msg 1310773 to local carla@example.net
@400000006afebf1c381b7104 status: local 1/10 remote 0/20
@400000006afebf1c3931c6ec delivery 2259: success: did_0+0+1/
@400000006afebf1c39328a3c status: local 0/10 remote 0/20
@400000006afebf1c39330f0c end msg 1310773
@400000006afebf253b7342dc new msg 1310773
@400000006afebf253b735e34 info msg 1310773: bytes 4331 from <h.vogel34@university.example> qp 17994 uid 7791
@400000006afebf253b73c7ac starting delivery 2260: msg 1310773 to local club.example-j.klein@club.example
@400000006afebf253b73e304 status: local 1/10 remote 0/20
@400000006afebf26011a7a74 delivery 2260: success: did_0+0+1/
@400000006afebf26011a9d9c status: local 0/10 remote 0/20
@400000006afebf26011a9d9c end msg 1310773
@400000006afebf3b16fa5cc4 new msg 1310773
@400000006afebf3b16fabe6c info msg 1310773: bytes 6583 from <wanda36@customer.example> qp 18001 uid 7791
@400000006afebf3b16fabe6c starting delivery 2261: msg 1310773 to local club.example-j.klein@club.example
@400000006afebf3b16fb721c status: local 1/10 remote 0/20
@400000006afebf3b1abc4e94 delivery 2261: success: did_0+0+1/
@400000006afebf3b1abcb03c status: local 0/10 remote 0/20
@400000006afebf3b1abcb03c end msg 1310773
@400000006afebf492b7d7dd4 starting delivery 2262: msg 1310777 to remote emma0@university.example
@400000006afebf492b7d7dd4 status: local 0/10 remote 1/20
@400000006afebf4b10b703bc delivery 2262: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795079999_1e4c7f573f94_-_esmtp/
@400000006afebf4b10b7bf3c status: local 0/10 remote 0/20
@400000006afebf4b10b8922c end msg 1310777
@400000006afebf5822a967cc new msg 1310777
@400000006afebf5822a96f9c info msg 1310777: bytes 2136 from <r.frank34@dairy.example> qp 18008 uid 7791
@400000006afebf5822a996ac starting delivery 2263: msg 1310777 to local shop.example-anna.koch@shop.example
@400000006afebf5822a996ac status: local 1/10 remote 0/20
@400000006afebf5824ebf144 delivery 2263: success: did_0+0+1/
@400000006afebf5824eca4f4 status: local 0/10 remote 0/20
@400000006afebf5824ed5c8c end msg 1310777
@400000006afebf5c37a79cac new msg 1310777
@400000006afebf5c37a863e4 info msg 1310777: bytes 9720 from <j.klein@club.example> qp 18013 uid 7791
@400000006afebf5c37a8c58c starting delivery 2264: msg 1310777 to remote d.weiss6@lighthouse.test
@400000006afebf5c37a8c58c status: local 0/10 remote 1/20
@400000006afebf5e36554b4c delivery 2264: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1wA626-8AC4E9-90/
@400000006afebf5e36554b4c status: local 0/10 remote 0/20
@400000006afebf5e36554b4c end msg 1310777
@400000006afebf662207921c new msg 1310777
@400000006afebf66220841e4 info msg 1310777: bytes 7380 from <t.wolf@shop.example> qp 18019 uid 7791
@400000006afebf662208e9dc starting delivery 2265: msg 1310777 to remote k.maier2@slowpost.example
@400000006afebf662209014c status: local 0/10 remote 1/20
@400000006afebf6c0ddfc00c delivery 2265: deferral: Connected_to_203.0.113.96_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006afebf6c0de02984 status: local 0/10 remote 0/20
@400000006afebf7200b3fc2c new msg 1310773
@400000006afebf7200b47544 info msg 1310773: bytes 734 from <root@mx1.example.net> qp 18026 uid 0
@400000006afebf7200b47544 starting delivery 2266: msg 1310773 to local root@mx1.example.net
@400000006afebf7200b53894 status: local 1/10 remote 0/20
@400000006afebf72053215f4 new msg 1310783
@400000006afebf7205323d04 info msg 1310783: bytes 974 from <root@mx1.example.net> qp 18034 uid 7790
@400000006afebf720532585c starting delivery 2267: msg 1310783 to local greta@example.net
@400000006afebf720532e8e4 status: local 2/10 remote 0/20
@400000006afebf720533525c delivery 2266: success: did_0+1+0/qp_18034/
@400000006afebf72053438d4 status: local 1/10 remote 0/20
@400000006afebf720534c574 end msg 1310773
@400000006afebf720ba5c9e4 delivery 2267: success: did_0+0+1/
@400000006afebf720ba5c9e4 status: local 0/10 remote 0/20
@400000006afebf720ba5e154 end msg 1310783
@400000006afebf8913caac5c new msg 1310783
@400000006afebf8913cb8eec info msg 1310783: bytes 2962 from <sara33@dune.test> qp 18038 uid 7791
@400000006afebf8913cc5df4 starting delivery 2268: msg 1310783 to local club.example-h.vogel@club.example
@400000006afebf8913cd4084 status: local 1/10 remote 0/20
@400000006afebf8915e552e4 delivery 2268: success: did_0+0+1/
@400000006afebf8915e5b874 status: local 0/10 remote 0/20
@400000006afebf8915e5b874 end msg 1310783
@400000006afebfa41e46dcb4 new msg 1310783
@400000006afebfa41e474a14 info msg 1310783: bytes 5743 from <emma12@elm.example> qp 18046 uid 7791
@400000006afebfa41e474a14 starting delivery 2269: msg 1310783 to local shop.example-t.wolf@shop.example
@400000006afebfa41e474a14 status: local 1/10 remote 0/20
@400000006afebfa425a9a7ac delivery 2269: success: did_0+0+1/
@400000006afebfa425aa056c status: local 0/10 remote 0/20
@400000006afebfa425aac0ec end msg 1310783
@400000006afebfb33b88788c new msg 1310783
@400000006afebfb33b88e204 info msg 1310783: bytes 3992 from <y.kurz@shop.example> qp 18049 uid 7791
@400000006afebfb33b89bcc4 starting delivery 2270: msg 1310783 to remote nina7@quarry.example
@400000006afebfb33b8a68a4 status: local 0/10 remote 1/20
@400000006afebfb4265ad324 delivery 2270: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w2707-163FCC-81/
@400000006afebfb4265ad324 status: local 0/10 remote 0/20
@400000006afebfb4265b7b1c end msg 1310783
@400000006afebfcd39a7f0ec starting delivery 2271: msg 1310732 to local jonas@mx1.example.net
@400000006afebfcd39a8bc0c status: local 1/10 remote 0/20
@400000006afebfce00b06a1c delivery 2271: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afebfce00b06a1c status: local 0/10 remote 0/20
@400000006afebfd619148e1c new msg 1310783
@400000006afebfd6191541cc info msg 1310783: bytes 2527 from <j.klein@club.example> qp 18052 uid 7791
@400000006afebfd61915516c starting delivery 2272: msg 1310783 to local greta@example.net
@400000006afebfd61915881c status: local 1/10 remote 0/20
@400000006afebfd61be49e0c delivery 2272: success: did_0+0+1/
@400000006afebfd61be5692c status: local 0/10 remote 0/20
@400000006afebfd61be5bb34 end msg 1310783
@400000006afebfe116ca964c new msg 1310783
@400000006afebfe116cabd5c info msg 1310783: bytes 11826 from <emma29@bigmail.example> qp 18060 uid 7791
@400000006afebfe116caf7f4 starting delivery 2273: msg 1310783 to local club.example-h.vogel@club.example
@400000006afebfe116cbde6c status: local 1/10 remote 0/20
@400000006afebfe11c4dbc34 delivery 2273: success: did_0+0+1/
@400000006afebfe11c4e836c status: local 0/10 remote 0/20
@400000006afebfe11c4e836c end msg 1310783
@400000006afebfee074c3f7c new msg 1310783
@400000006afebfee074cf32c info msg 1310783: bytes 1346 from <f.braun32@dairy.example> qp 18063 uid 7791
@400000006afebfee074dd9a4 starting delivery 2274: msg 1310783 to local club.example-j.klein@club.example
@400000006afebfee074e6e14 status: local 1/10 remote 0/20
@400000006afebfee08fe7b8c delivery 2274: success: did_0+0+1/
@400000006afebfee08ff4e7c status: local 0/10 remote 0/20
@400000006afebfee0900310c end msg 1310783
@400000006afebff10d623f24 starting delivery 2275: msg 1310791 to local jonas@mx1.example.net
@400000006afebff10d623f24 status: local 1/10 remote 0/20
@400000006afebff10e00b974 delivery 2275: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afebff10e00b974 status: local 0/10 remote 0/20
@400000006afec01220a6d16c new msg 1310783
@400000006afec01220a6e4f4 info msg 1310783: bytes 4566 from <anna.koch@shop.example> qp 18068 uid 7791
@400000006afec01220a6e4f4 starting delivery 2276: msg 1310783 to remote d.weiss11@canal.test
@400000006afec01220a77d4c status: local 0/10 remote 1/20
@400000006afec0142f7d4b94 delivery 2276: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080200_29d738424c76_-_esmtp/
@400000006afec0142f7e0ee4 status: local 0/10 remote 0/20
@400000006afec0142f7e4594 end msg 1310783
@400000006afec0223596a69c new msg 1310783
@400000006afec0223596b254 info msg 1310783: bytes 10697 from <emma1@shipyard.test> qp 18074 uid 7791
@400000006afec02235970c2c starting delivery 2277: msg 1310783 to local club.example-sara@club.example
@400000006afec02235970c2c status: local 1/10 remote 0/20
@400000006afec02300cf0224 delivery 2277: success: did_0+0+1/
@400000006afec02300cf542c status: local 0/10 remote 0/20
@400000006afec02300cf542c end msg 1310783
@400000006afec07f0b9d4a1c new msg 1310783
@400000006afec07f0b9de65c info msg 1310783: bytes 2503 from <ida35@acorn.example> qp 18078 uid 7791
@400000006afec07f0b9ec504 starting delivery 2278: msg 1310783 to local admin26@example.net
@400000006afec07f0b9ec8ec status: local 1/10 remote 0/20
@400000006afec07f0e66840c delivery 2278: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afec07f0e67187c status: local 0/10 remote 0/20
@400000006afec07f0e6802dc bounce msg 1310783 qp 18081
@400000006afec07f0e6802dc end msg 1310783
@400000006afec07f0e97409c new msg 1310783
@400000006afec07f0e97409c info msg 1310783: bytes 3806 from <> qp 18081 uid 7796
@400000006afec07f0e97774c starting delivery 2279: msg 1310783 to remote ida35@acorn.example
@400000006afec07f0e97b1e4 status: local 0/10 remote 1/20
@400000006afec07f2d903134 delivery 2279: failure: 198.51.100.91_does_not_like_recipient./Remote_host_said:_550_5.1.1_<ida35@acorn.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.91./
@400000006afec07f2d90e0fc status: local 0/10 remote 0/20
@400000006afec07f2d918cdc bounce msg 1310783 qp 18084
@400000006afec07f2d91b3ec end msg 1310783
@400000006afec07f2dc6f8a4 new msg 1310783
@400000006afec07f2dc7527c info msg 1310783: bytes 5029 from <#@[]> qp 18084 uid 7796
@400000006afec07f2dc7e6ec starting delivery 2280: msg 1310783 to local postmaster@mx1.example.net
@400000006afec07f2dc83cdc status: local 1/10 remote 0/20
@400000006afec07f357a161c delivery 2280: success: did_1+0+0/
@400000006afec07f357a6054 status: local 0/10 remote 0/20
@400000006afec07f357b17ec end msg 1310783
@400000006afec0b33b849c44 new msg 1310783
@400000006afec0b33b84fdec info msg 1310783: bytes 25108 from <r.frank@club.example> qp 18087 uid 7791
@400000006afec0b33b85a1fc starting delivery 2281: msg 1310783 to remote y.kurz11@grocer.example
@400000006afec0b33b85a1fc status: local 0/10 remote 1/20
@400000006afec0b506ec06ac delivery 2281: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795080361_qp_25373/
@400000006afec0b506eccde4 status: local 0/10 remote 0/20
@400000006afec0b506ed46fc end msg 1310783
@400000006afec0c400e2093c new msg 1310783
@400000006afec0c400e26ecc info msg 1310783: bytes 25003 from <h.vogel@club.example> qp 18089 uid 7791
@400000006afec0c400e33dd4 starting delivery 2282: msg 1310783 to remote h.vogel6@grey.test
@400000006afec0c400e3d244 status: local 0/10 remote 1/20
@400000006afec0c50a3503a4 delivery 2282: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<h.vogel6@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afec0c50a3503a4 status: local 0/10 remote 0/20
@400000006afec0c722280a9c new msg 1310773
@400000006afec0c722281a3c info msg 1310773: bytes 55737 from <d.weiss@club.example> qp 18097 uid 7791
@400000006afec0c722283d64 starting delivery 2283: msg 1310773 to remote paula2@birch.example
@400000006afec0c72228e55c status: local 0/10 remote 1/20
@400000006afec0c9260eed74 delivery 2283: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_8639CBA069/
@400000006afec0c9260eed74 status: local 0/10 remote 0/20
@400000006afec0c9260f3f7c end msg 1310773
@400000006afec0d014a98724 new msg 1310773
@400000006afec0d014a996c4 info msg 1310773: bytes 1358 from <greta7@university.example> qp 18105 uid 7791
@400000006afec0d014aa3304 starting delivery 2284: msg 1310773 to local shop.example-b.lang@shop.example
@400000006afec0d014aa3ad4 status: local 1/10 remote 0/20
@400000006afec0d018f722dc delivery 2284: success: did_0+0+1/
@400000006afec0d018f80d3c status: local 0/10 remote 0/20
@400000006afec0d018f8ebe4 end msg 1310773
@400000006afec0d705e4c80c new msg 1310773
@400000006afec0d705e4c80c info msg 1310773: bytes 33132 from <lena@club.example> qp 18110 uid 7791
@400000006afec0d705e4d3c4 starting delivery 2285: msg 1310773 to remote greta8@slowpost.example
@400000006afec0d705e4d3c4 status: local 0/10 remote 1/20
@400000006afec0d705e5162c starting delivery 2286: msg 1310773 to remote anna.koch1@meadow.example
@400000006afec0d705e525cc status: local 0/10 remote 2/20
@400000006afec0d814fc006c delivery 2285: deferral: 203.0.113.96_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_203.0.113.96./
@400000006afec0d814fc006c status: local 0/10 remote 1/20
@400000006afec0d816f58e4c delivery 2286: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795080397_qp_21404/
@400000006afec0d816f5ec0c status: local 0/10 remote 0/20
@400000006afec0f0132fa4dc new msg 1310781
@400000006afec0f0133048ec info msg 1310781: bytes 2596 from <z.jung@shop.example> qp 18115 uid 7791
@400000006afec0f013304cd4 starting delivery 2287: msg 1310781 to local shop.example-anna.koch@shop.example
@400000006afec0f013304cd4 status: local 1/10 remote 0/20
@400000006afec0f013304cd4 starting delivery 2288: msg 1310781 to local carla@example.net
@400000006afec0f01330a2c4 status: local 2/10 remote 0/20
@400000006afec0f01330a2c4 starting delivery 2289: msg 1310781 to local wanda@example.net
@400000006afec0f01330aa94 status: local 3/10 remote 0/20
@400000006afec0f013312b7c starting delivery 2290: msg 1310781 to local greta@example.net
@400000006afec0f01331bc04 status: local 4/10 remote 0/20
@400000006afec0f01415de5c delivery 2287: success: did_0+0+1/
@400000006afec0f014161124 status: local 3/10 remote 0/20
@400000006afec0f014cd2c24 delivery 2290: success: did_0+0+1/
@400000006afec0f014cd3fac status: local 2/10 remote 0/20
@400000006afec0f0158e3a04 delivery 2289: success: did_0+0+1/
@400000006afec0f0158eb31c status: local 1/10 remote 0/20
@400000006afec0f01931a36c delivery 2288: success: did_0+0+1/
@400000006afec0f01932477c status: local 0/10 remote 0/20
@400000006afec0f019325334 end msg 1310781
@400000006afec0f626a063bc starting delivery 2291: msg 1310777 to remote k.maier2@slowpost.example
@400000006afec0f626a13a94 status: local 0/10 remote 1/20
@400000006afec0f7378153e4 delivery 2291: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<739c4f6d65360b2d@mail.example>_[InternalId=509221935]_Queued_mail_for_delivery/
@400000006afec0f7378153e4 status: local 0/10 remote 0/20
@400000006afec0f737819a34 end msg 1310777
@400000006afec11b1f1e6094 new msg 1310777
@400000006afec11b1f1e9f14 info msg 1310777: bytes 20166 from <v.horn9@university.example> qp 18117 uid 7791
@400000006afec11b1f1e9f14 starting delivery 2292: msg 1310777 to local club.example-d.weiss@club.example
@400000006afec11b1f1f7dbc status: local 1/10 remote 0/20
@400000006afec11b25922424 delivery 2292: success: did_0+0+1/
@400000006afec11b25922424 status: local 0/10 remote 0/20
@400000006afec11b25926e5c end msg 1310777
@400000006afec159385253cc new msg 1310777
@400000006afec159385253cc info msg 1310777: bytes 9737 from <lena18@bigmail.example> qp 18125 uid 7791
@400000006afec1593852a9bc starting delivery 2293: msg 1310777 to local shop.example-y.kurz@shop.example
@400000006afec1593852a9bc status: local 1/10 remote 0/20
@400000006afec1593ab12774 delivery 2293: success: did_0+0+1/
@400000006afec1593ab1df0c status: local 0/10 remote 0/20
@400000006afec1593ab1fa64 end msg 1310777
@400000006afec16224ecb0ac new msg 1310777
@400000006afec16224ecb0ac info msg 1310777: bytes 6893 from <d.weiss@club.example> qp 18132 uid 7791
@400000006afec16224ed2dac starting delivery 2294: msg 1310777 to remote carla6@heather.example
@400000006afec16224ed2dac status: local 0/10 remote 1/20
@400000006afec16426c98ae4 delivery 2294: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<1051556f4a9a8023@mail.example>_[InternalId=1534396074]_Queued_mail_for_delivery/
@400000006afec16426c98ae4 status: local 0/10 remote 0/20
@400000006afec16426c98ae4 end msg 1310777
@400000006afec169114666c4 new msg 1310777
@400000006afec16911473d9c info msg 1310777: bytes 6705 from <carla@example.net> qp 18136 uid 7791
@400000006afec16911473d9c starting delivery 2295: msg 1310777 to remote b.lang2@workshop.test
@400000006afec16911473d9c status: local 0/10 remote 1/20
@400000006afec16a34004f2c delivery 2295: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_36F120B41F/
@400000006afec16a34004f2c status: local 0/10 remote 0/20
@400000006afec16a34004f2c end msg 1310777
@400000006afec1730015eb54 new msg 1310777
@400000006afec1730015faf4 info msg 1310777: bytes 5396 from <orders@shop.example> qp 18142 uid 10001
@400000006afec173001631a4 starting delivery 2296: msg 1310777 to remote ute30@ferry.test
@400000006afec173001631a4 status: local 0/10 remote 1/20
@400000006afec174104dca3c delivery 2296: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1wA649-488757-B8/
@400000006afec174104e202c status: local 0/10 remote 0/20
@400000006afec174104ef704 end msg 1310777
@400000006afec192110e728c new msg 1310777
@400000006afec192110e728c info msg 1310777: bytes 1814 from <nina@club.example> qp 18148 uid 7791
@400000006afec192110e89fc starting delivery 2297: msg 1310777 to remote h.vogel2@partner.test
@400000006afec192110f3dac status: local 0/10 remote 1/20
@400000006afec192110f7844 starting delivery 2298: msg 1310777 to remote z.jung6@freemail.test
@400000006afec19211101c54 status: local 0/10 remote 2/20
@400000006afec19211104f1c starting delivery 2299: msg 1310777 to remote f.braun9@heather.example
@400000006afec1921110c064 status: local 0/10 remote 3/20
@400000006afec19211114534 starting delivery 2300: msg 1310777 to remote j.klein10@corner.test
@400000006afec19211121ff4 status: local 0/10 remote 4/20
@400000006afec1922ecc6a54 delivery 2300: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<d4d5724ffe702cd6@mail.example>_[InternalId=161560826]_Queued_mail_for_delivery/
@400000006afec1922ecd395c status: local 0/10 remote 3/20
@400000006afec193139d00f4 delivery 2297: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_9AF803B95F/
@400000006afec193139d00f4 status: local 0/10 remote 2/20
@400000006afec1931f5b07ec delivery 2299: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<a336c4493b1d0288@mail.example>_[InternalId=336114226]_Queued_mail_for_delivery/
@400000006afec1931f5b07ec status: local 0/10 remote 1/20
@400000006afec194136460dc delivery 2298: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_C0B555FAEB/
@400000006afec194136468ac status: local 0/10 remote 0/20
@400000006afec1941364f54c end msg 1310777
@400000006afec19e0520b8a4 new msg 1310777
@400000006afec19e0520dbcc info msg 1310777: bytes 225171 from <paula26@station.test> qp 18153 uid 7791
@400000006afec19e0520dbcc starting delivery 2301: msg 1310777 to local club.example-sara@club.example
@400000006afec19e0520dbcc status: local 1/10 remote 0/20
@400000006afec19e099e0364 delivery 2301: success: did_0+0+1/
@400000006afec19e099eaf44 status: local 0/10 remote 0/20
@400000006afec19e099f5354 end msg 1310777
@400000006afec19e22d67ec4 new msg 1310777
@400000006afec19e22d6a5d4 info msg 1310777: bytes 12414 from <ida1@heather.example> qp 18155 uid 7791
@400000006afec19e22d6a5d4 starting delivery 2302: msg 1310777 to local club.example-k.maier@club.example
@400000006afec19e22d6cce4 status: local 1/10 remote 0/20
@400000006afec19e27e23674 delivery 2302: success: did_0+0+1/
@400000006afec19e27e23674 status: local 0/10 remote 0/20
@400000006afec19e27e2a7bc end msg 1310777
@400000006afec1af2c91eb74 new msg 1310777
@400000006afec1af2c91eb74 info msg 1310777: bytes 515073 from <y.kurz19@valley.test> qp 18158 uid 7791
@400000006afec1af2c92be64 starting delivery 2303: msg 1310777 to local shop.example-v.horn@shop.example
@400000006afec1af2c92be64 status: local 1/10 remote 0/20
@400000006afec1af2fbab63c delivery 2303: success: did_0+0+1/
@400000006afec1af2fbab63c status: local 0/10 remote 0/20
@400000006afec1af2fbab63c end msg 1310777
@400000006afec1bc15e1efb4 new msg 1310777
@400000006afec1bc15e2227c info msg 1310777: bytes 32403 from <f.braun@club.example> qp 18162 uid 7791
@400000006afec1bc15e2e1e4 starting delivery 2304: msg 1310777 to local paula@example.net
@400000006afec1bc15e2fd3c status: local 1/10 remote 0/20
@400000006afec1bc15e30124 starting delivery 2305: msg 1310777 to local shop.example-b.lang@shop.example
@400000006afec1bc15e36e84 status: local 2/10 remote 0/20
@400000006afec1bc15e42dec starting delivery 2306: msg 1310777 to local club.example-emma@club.example
@400000006afec1bc15e42dec status: local 3/10 remote 0/20
@400000006afec1bc15e43d8c starting delivery 2307: msg 1310777 to local shop.example-v.horn@shop.example
@400000006afec1bc15e43d8c status: local 4/10 remote 0/20
@400000006afec1bc180abf3c delivery 2304: success: did_0+0+1/
@400000006afec1bc180b922c status: local 3/10 remote 0/20
@400000006afec1bc1ae1d40c delivery 2307: success: did_0+0+1/
@400000006afec1bc1ae26c64 status: local 2/10 remote 0/20
@400000006afec1bc1c149364 delivery 2306: success: did_0+0+1/
@400000006afec1bc1c14e954 status: local 1/10 remote 0/20
@400000006afec1bc1d1d8b6c delivery 2305: success: did_0+0+1/
@400000006afec1bc1d1e5e5c status: local 0/10 remote 0/20
@400000006afec1bc1d1e5e5c end msg 1310777
@400000006afec1c126e07de4 starting delivery 2308: msg 1310732 to local jonas@mx1.example.net
@400000006afec1c126e08d84 status: local 1/10 remote 0/20
@400000006afec1c12957753c delivery 2308: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afec1c1295780f4 status: local 0/10 remote 0/20
@400000006afec1e2048927dc new msg 1310777
@400000006afec1e2048956bc info msg 1310777: bytes 1636 from <y.kurz@shop.example> qp 18165 uid 7791
@400000006afec1e2048956bc starting delivery 2309: msg 1310777 to local club.example-lena@club.example
@400000006afec1e2048979e4 status: local 1/10 remote 0/20
@400000006afec1e2065e8bec delivery 2309: success: did_0+0+1/
@400000006afec1e2065ef94c status: local 0/10 remote 0/20
@400000006afec1e2065fbc9c end msg 1310777
@400000006afec1e23a3c60ec new msg 1310777
@400000006afec1e23a3c802c info msg 1310777: bytes 1639 from <greta@example.net> qp 18168 uid 7791
@400000006afec1e23a3d3f94 starting delivery 2310: msg 1310777 to remote lena11@castle.example
@400000006afec1e23a3d6a8c status: local 0/10 remote 1/20
@400000006afec1e31951f8c4 delivery 2310: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795080664_qp_17580/
@400000006afec1e319528d34 status: local 0/10 remote 0/20
@400000006afec1e31952bffc end msg 1310777
@400000006afec1ea0ecc046c new msg 1310777
@400000006afec1ea0ecc622c info msg 1310777: bytes 19317 from <nina@club.example> qp 18174 uid 7791
@400000006afec1ea0ecd0a24 starting delivery 2311: msg 1310777 to local lists.club.example-news@lists.club.example
@400000006afec1ea0ecd9e94 status: local 1/10 remote 0/20
@400000006afec1ea36b7f134 new msg 1310781
@400000006afec1ea36b856c4 info msg 1310781: bytes 20437 from <news-return-41-@lists.club.example-@[]> qp 18179 uid 89
@400000006afec1ea36b9356c starting delivery 2312: msg 1310781 to remote anna.koch0@bigmail.example
@400000006afec1ea36b9d97c status: local 1/10 remote 1/20
@400000006afec1ea36b9d97c starting delivery 2313: msg 1310781 to remote f.braun1@bigmail.example
@400000006afec1ea36ba2f6c status: local 1/10 remote 2/20
@400000006afec1ea36baeaec starting delivery 2314: msg 1310781 to remote k.maier2@bigmail.example
@400000006afec1ea36baeaec status: local 1/10 remote 3/20
@400000006afec1ea36baeaec starting delivery 2315: msg 1310781 to remote paula3@elm.example
@400000006afec1ea36baeaec status: local 1/10 remote 4/20
@400000006afec1ea36baeaec starting delivery 2316: msg 1310781 to remote v.horn4@heather.example
@400000006afec1ea36bb3cf4 status: local 1/10 remote 5/20
@400000006afec1ea36bc0814 starting delivery 2317: msg 1310781 to remote b.lang5@bigmail.example
@400000006afec1ea36bcb7dc status: local 1/10 remote 6/20
@400000006afec1ea36bcb7dc starting delivery 2318: msg 1310781 to remote greta6@bigmail.example
@400000006afec1ea36bcb7dc status: local 1/10 remote 7/20
@400000006afec1ea36bcbbc4 starting delivery 2319: msg 1310781 to remote lena7@bigmail.example
@400000006afec1ea36bcbfac status: local 1/10 remote 8/20
@400000006afec1ea36bd541c starting delivery 2320: msg 1310781 to remote r.frank8@bigmail.example
@400000006afec1ea36bd541c status: local 1/10 remote 9/20
@400000006afec1ea36bd5804 starting delivery 2321: msg 1310781 to remote wanda9@freemail.test
@400000006afec1ea36bdf05c status: local 1/10 remote 10/20
@400000006afec1ea36be0bb4 starting delivery 2322: msg 1310781 to remote carla10@bigmail.example
@400000006afec1ea36be946c status: local 1/10 remote 11/20
@400000006afec1ea36be946c starting delivery 2323: msg 1310781 to remote h.vogel11@bigmail.example
@400000006afec1ea36bf2cc4 status: local 1/10 remote 12/20
@400000006afec1ea36bf6374 starting delivery 2324: msg 1310781 to remote m.roth12@bigmail.example
@400000006afec1ea36c03a4c status: local 1/10 remote 13/20
@400000006afec1ea36c0f5cc starting delivery 2325: msg 1310781 to remote sara13@museum.example
@400000006afec1ea36c0f5cc status: local 1/10 remote 14/20
@400000006afec1ea36c19dc4 starting delivery 2326: msg 1310781 to remote y.kurz14@reed.test
@400000006afec1ea36c23a04 status: local 1/10 remote 15/20
@400000006afec1ea36c2ce74 starting delivery 2327: msg 1310781 to remote d.weiss15@bigmail.example
@400000006afec1ea36c36e9c status: local 1/10 remote 16/20
@400000006afec1ea36c395ac starting delivery 2328: msg 1310781 to remote ida16@bigmail.example
@400000006afec1ea36c3a54c status: local 1/10 remote 17/20
@400000006afec1ea36c42634 starting delivery 2329: msg 1310781 to remote nina17@bigmail.example
@400000006afec1ea36c48bc4 status: local 1/10 remote 18/20
@400000006afec1ea36c4f154 starting delivery 2330: msg 1310781 to remote t.wolf18@cedar.test
@400000006afec1ea36c5bc74 status: local 1/10 remote 19/20
@400000006afec1ea36c602c4 starting delivery 2331: msg 1310781 to remote z.jung19@garden.example
@400000006afec1ea36c62dbc status: local 1/10 remote 20/20
@400000006afec1ea36c62dbc delivery 2311: success: ezmlm-send:_info:_qp_18179/did_0+0+2/
@400000006afec1ea36c6d99c status: local 0/10 remote 20/20
@400000006afec1ea36c752b4 end msg 1310777
@400000006afec1eb163c5454 delivery 2324: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_b1c4e7fe5d08_-_esmtp/
@400000006afec1eb163d2f14 status: local 0/10 remote 19/20
@400000006afec1eb163d2f14 starting delivery 2332: msg 1310781 to remote emma20@bigmail.example
@400000006afec1eb163df64c status: local 0/10 remote 20/20
@400000006afec1eb19a2fef4 delivery 2326: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_9c379a537635_-_esmtp/
@400000006afec1eb19a30aac status: local 0/10 remote 19/20
@400000006afec1eb19a37fdc starting delivery 2333: msg 1310781 to remote j.klein21@bigmail.example
@400000006afec1eb19a3aebc status: local 0/10 remote 20/20
@400000006afec1eb231e882c delivery 2320: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_977a3e349a6b_-_esmtp/
@400000006afec1eb231e93e4 status: local 0/10 remote 19/20
@400000006afec1eb231e93e4 starting delivery 2334: msg 1310781 to remote o.beck22@bigmail.example
@400000006afec1eb231f18b4 status: local 0/10 remote 20/20
@400000006afec1eb27c08d44 delivery 2323: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_65037dbf350a_-_esmtp/
@400000006afec1eb27c13924 status: local 0/10 remote 19/20
@400000006afec1eb27c1641c starting delivery 2335: msg 1310781 to remote ute23@valley.test
@400000006afec1eb27c1641c status: local 0/10 remote 20/20
@400000006afec1eb28cb17a4 delivery 2328: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_53ecdad9490f_-_esmtp/
@400000006afec1eb28cb4a6c status: local 0/10 remote 19/20
@400000006afec1eb28cbea94 starting delivery 2336: msg 1310781 to remote anna.koch24@bigmail.example
@400000006afec1eb28cc7b1c status: local 0/10 remote 20/20
@400000006afec1eb2b30f7fc delivery 2327: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<d.weiss15@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afec1eb2b31bb4c status: local 0/10 remote 19/20
@400000006afec1eb2b31bb4c starting delivery 2337: msg 1310781 to remote f.braun25@bigmail.example
@400000006afec1eb2b322c94 status: local 0/10 remote 20/20
@400000006afec1eb2f60f1c4 delivery 2312: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_5d42c27966de_-_esmtp/
@400000006afec1eb2f60f1c4 status: local 0/10 remote 19/20
@400000006afec1eb2f60f5ac starting delivery 2338: msg 1310781 to remote k.maier26@bigmail.example
@400000006afec1eb2f61d06c status: local 0/10 remote 20/20
@400000006afec1eb38680e4c delivery 2330: failure: 198.51.100.73_does_not_like_recipient./Remote_host_said:_550_5.1.1_<t.wolf18@cedar.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.73./
@400000006afec1eb38680e4c status: local 0/10 remote 19/20
@400000006afec1eb3868ba2c starting delivery 2339: msg 1310781 to remote paula27@bigmail.example
@400000006afec1eb3868ba2c status: local 0/10 remote 20/20
@400000006afec1eb39e71114 delivery 2322: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_46fc8ed9603d_-_esmtp/
@400000006afec1eb39e76704 status: local 0/10 remote 19/20
@400000006afec1eb39e799cc starting delivery 2340: msg 1310781 to remote v.horn28@lantern.test
@400000006afec1eb39e7c8ac status: local 0/10 remote 20/20
@400000006afec1ec0316ea9c delivery 2336: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_f06d41c13241_-_esmtp/
@400000006afec1ec0316ea9c status: local 0/10 remote 19/20
@400000006afec1ec0316ea9c starting delivery 2341: msg 1310781 to remote b.lang29@opera.example
@400000006afec1ec0317c944 status: local 0/10 remote 20/20
@400000006afec1ec1bf9a4dc delivery 2338: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_58d3ee51aa22_-_esmtp/
@400000006afec1ec1bfa6444 status: local 0/10 remote 19/20
@400000006afec1ec1bfaf4cc starting delivery 2342: msg 1310781 to remote greta30@bigmail.example
@400000006afec1ec1bfb622c status: local 0/10 remote 20/20
@400000006afec1ec1caa3414 delivery 2325: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<db28442278f82f1b@mail.example>_[InternalId=904024675]_Queued_mail_for_delivery/
@400000006afec1ec1caab114 status: local 0/10 remote 19/20
@400000006afec1ec1caab114 starting delivery 2343: msg 1310781 to remote lena31@bigmail.example
@400000006afec1ec1caaf764 status: local 0/10 remote 20/20
@400000006afec1ec1f11d5a4 delivery 2317: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_2694af2fff84_-_esmtp/
@400000006afec1ec1f11d5a4 status: local 0/10 remote 19/20
@400000006afec1ec1f11fcb4 starting delivery 2344: msg 1310781 to remote r.frank32@bigmail.example
@400000006afec1ec1f11fcb4 status: local 0/10 remote 20/20
@400000006afec1ec264003dc delivery 2321: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_8E4A63A68B/
@400000006afec1ec2640a7ec status: local 0/10 remote 19/20
@400000006afec1ec264105ac starting delivery 2345: msg 1310781 to remote wanda33@birch.example
@400000006afec1ec264105ac status: local 0/10 remote 20/20
@400000006afec1ec2b87267c delivery 2335: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w9B0C-CEA472-5C/
@400000006afec1ec2b878ff4 status: local 0/10 remote 19/20
@400000006afec1ec2b88301c starting delivery 2346: msg 1310781 to remote carla34@corner.test
@400000006afec1ec2b88301c status: local 0/10 remote 20/20
@400000006afec1ec2dffd354 delivery 2318: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_c0ea58ce020e_-_esmtp/
@400000006afec1ec2e008704 status: local 0/10 remote 19/20
@400000006afec1ec2e00b1fc starting delivery 2347: msg 1310781 to remote h.vogel35@bigmail.example
@400000006afec1ec2e00b1fc status: local 0/10 remote 20/20
@400000006afec1ec3003fff4 delivery 2332: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_e154c94a467d_-_esmtp/
@400000006afec1ec3003fff4 status: local 0/10 remote 19/20
@400000006afec1ec3003fff4 starting delivery 2348: msg 1310781 to remote m.roth36@bigmail.example
@400000006afec1ec3004dab4 status: local 0/10 remote 20/20
@400000006afec1ec32ac01fc delivery 2314: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_c51ae9728a74_-_esmtp/
@400000006afec1ec32ac01fc status: local 0/10 remote 19/20
@400000006afec1ec32acb994 starting delivery 2349: msg 1310781 to remote sara37@bigmail.example
@400000006afec1ec32ad5da4 status: local 0/10 remote 20/20
@400000006afec1ec33e90a24 delivery 2319: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_8fc98d073af2_-_esmtp/
@400000006afec1ec33e90a24 status: local 0/10 remote 19/20
@400000006afec1ec33e96bcc starting delivery 2350: msg 1310781 to remote y.kurz38@slowpost.example
@400000006afec1ec33ea0bf4 status: local 0/10 remote 20/20
@400000006afec1ec35a227ec delivery 2315: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w0104-3AA58A-02/
@400000006afec1ec35a227ec status: local 0/10 remote 19/20
@400000006afec1ec35a2b0a4 starting delivery 2351: msg 1310781 to remote d.weiss39@workshop.test
@400000006afec1ec35a2b874 status: local 0/10 remote 20/20
@400000006afec1ec3609000c delivery 2331: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1w2DA6-495333-B4/
@400000006afec1ec3609000c status: local 0/10 remote 19/20
@400000006afec1ec360955fc starting delivery 2352: msg 1310781 to remote ida40@bigmail.example
@400000006afec1ec360a05c4 status: local 0/10 remote 20/20
@400000006afec1ec361037b4 delivery 2329: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_bff0d8d2b790_-_esmtp/
@400000006afec1ec361037b4 status: local 0/10 remote 19/20
@400000006afec1ec36106a7c starting delivery 2353: msg 1310781 to remote nina41@bigmail.example
@400000006afec1ec36106a7c status: local 0/10 remote 20/20
@400000006afec1ec36bb15e4 delivery 2316: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<7c94aefae96fa72d@mail.example>_[InternalId=771742187]_Queued_mail_for_delivery/
@400000006afec1ec36bb7f5c status: local 0/10 remote 19/20
@400000006afec1ec36bb8b14 starting delivery 2354: msg 1310781 to remote t.wolf42@bigmail.example
@400000006afec1ec36bbf0a4 status: local 0/10 remote 20/20
@400000006afec1ed014e117c delivery 2342: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080674_eb38d7703d04_-_esmtp/
@400000006afec1ed014ea5ec status: local 0/10 remote 19/20
@400000006afec1ed014f51cc starting delivery 2355: msg 1310781 to remote z.jung43@grocer.example
@400000006afec1ed014f51cc status: local 0/10 remote 20/20
@400000006afec1ed06d40624 delivery 2334: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_502ba58c60fa_-_esmtp/
@400000006afec1ed06d46bb4 status: local 0/10 remote 19/20
@400000006afec1ed06d4f084 starting delivery 2356: msg 1310781 to remote emma44@lighthouse.test
@400000006afec1ed06d588dc status: local 0/10 remote 20/20
@400000006afec1ed071cabcc delivery 2340: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5EAE432B96/
@400000006afec1ed071cea4c status: local 0/10 remote 19/20
@400000006afec1ed071cea4c starting delivery 2357: msg 1310781 to remote j.klein45@bigmail.example
@400000006afec1ed071dc50c status: local 0/10 remote 20/20
@400000006afec1ed1027eaec delivery 2313: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_dc12ede81fa5_-_esmtp/
@400000006afec1ed1028507c status: local 0/10 remote 19/20
@400000006afec1ed1028507c starting delivery 2358: msg 1310781 to remote o.beck46@bigmail.example
@400000006afec1ed1028dd1c status: local 0/10 remote 20/20
@400000006afec1ed1670d1d4 delivery 2343: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080674_ec96b0a7cd3b_-_esmtp/
@400000006afec1ed1670e55c status: local 0/10 remote 19/20
@400000006afec1ed1671b84c starting delivery 2359: msg 1310781 to remote ute47@bigmail.example
@400000006afec1ed16723934 status: local 0/10 remote 20/20
@400000006afec1ed16d9c11c delivery 2341: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<7fa32e62062f3754@mail.example>_[InternalId=2006647169]_Queued_mail_for_delivery/
@400000006afec1ed16d9ccd4 status: local 0/10 remote 19/20
@400000006afec1ed16d9ccd4 starting delivery 2360: msg 1310781 to remote anna.koch48@customer.example
@400000006afec1ed16da364c status: local 0/10 remote 20/20
@400000006afec1ed2d92cd2c delivery 2352: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080674_1d452d509f0f_-_esmtp/
@400000006afec1ed2d92cd2c status: local 0/10 remote 19/20
@400000006afec1ed2d9351fc starting delivery 2361: msg 1310781 to remote f.braun49@bricks.example
@400000006afec1ed2d939c34 status: local 0/10 remote 20/20
@400000006afec1ed31cbf29c delivery 2356: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1wA05A-E22ACA-4C/
@400000006afec1ed31cbf29c status: local 0/10 remote 19/20
@400000006afec1ed31ccae1c starting delivery 2362: msg 1310781 to remote k.maier50@bigmail.example
@400000006afec1ed31cd810c status: local 0/10 remote 20/20
@400000006afec1ed33dfcedc delivery 2333: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_865afbf614cb_-_esmtp/
@400000006afec1ed33e09614 status: local 0/10 remote 19/20
@400000006afec1ed33e0a99c starting delivery 2363: msg 1310781 to remote paula51@bigmail.example
@400000006afec1ed33e0e04c status: local 0/10 remote 20/20
@400000006afec1ee00ab5d24 delivery 2353: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<nina41@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afec1ee00ac18a4 status: local 0/10 remote 19/20
@400000006afec1ee00ac5724 starting delivery 2364: msg 1310781 to remote v.horn52@bigmail.example
@400000006afec1ee00ad0ad4 status: local 0/10 remote 20/20
@400000006afec1ee012ced1c delivery 2347: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080674_0889c84e179d_-_esmtp/
@400000006afec1ee012dc7dc status: local 0/10 remote 19/20
@400000006afec1ee012ddb64 starting delivery 2365: msg 1310781 to remote b.lang53@pebble.test
@400000006afec1ee012e73bc status: local 0/10 remote 20/20
@400000006afec1ee06064e14 delivery 2351: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5345C28C17/
@400000006afec1ee0606d2e4 status: local 0/10 remote 19/20
@400000006afec1ee06076754 starting delivery 2366: msg 1310781 to remote greta54@tailor.example
@400000006afec1ee06080b64 status: local 0/10 remote 20/20
@400000006afec1ee0a16fc24 delivery 2337: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_21065c5cd1b9_-_esmtp/
@400000006afec1ee0a17753c status: local 0/10 remote 19/20
@400000006afec1ee0a17fdf4 starting delivery 2367: msg 1310781 to remote lena55@bigmail.example
@400000006afec1ee0a181d34 status: local 0/10 remote 20/20
@400000006afec1ee10803c4c delivery 2339: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_c0ca19b3e1bf_-_esmtp/
@400000006afec1ee1080ccd4 status: local 0/10 remote 19/20
@400000006afec1ee1080ccd4 starting delivery 2368: msg 1310781 to remote r.frank56@bigmail.example
@400000006afec1ee108126ac status: local 0/10 remote 20/20
@400000006afec1ee10b1c7e4 delivery 2361: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_A55E349C9D/
@400000006afec1ee10b23544 status: local 0/10 remote 19/20
@400000006afec1ee10b24cb4 starting delivery 2369: msg 1310781 to remote wanda57@bigmail.example
@400000006afec1ee10b2b62c status: local 0/10 remote 20/20
@400000006afec1ee1df810d4 delivery 2344: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080674_7ed3c9aae1de_-_esmtp/
@400000006afec1ee1df85724 status: local 0/10 remote 19/20
@400000006afec1ee1df85b0c starting delivery 2370: msg 1310781 to remote carla58@elm.example
@400000006afec1ee1df8a92c status: local 0/10 remote 20/20
@400000006afec1ee24c6f86c delivery 2349: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080674_247900a88674_-_esmtp/
@400000006afec1ee24c7cb5c status: local 0/10 remote 19/20
@400000006afec1ee24c8408c starting delivery 2371: msg 1310781 to remote h.vogel59@heather.example
@400000006afec1ee24c85be4 status: local 0/10 remote 20/20
@400000006afec1ee29047724 delivery 2345: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_08E0F6BA7D/
@400000006afec1ee29051f1c status: local 0/10 remote 19/20
@400000006afec1ee290601ac starting delivery 2372: msg 1310781 to remote m.roth60@bigmail.example
@400000006afec1ee290601ac status: local 0/10 remote 20/20
@400000006afec1ee2dc1dff4 delivery 2354: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080674_39e7b8cf0154_-_esmtp/
@400000006afec1ee2dc216a4 status: local 0/10 remote 19/20
@400000006afec1ee2dc2be9c starting delivery 2373: msg 1310781 to remote sara61@bigmail.example
@400000006afec1ee2dc3a8fc status: local 0/10 remote 20/20
@400000006afec1ee2ff68aa4 delivery 2360: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_c9a1eb592cda_-_esmtp/
@400000006afec1ee2ff68aa4 status: local 0/10 remote 19/20
@400000006afec1ee2ff68aa4 starting delivery 2374: msg 1310781 to remote y.kurz62@bigmail.example
@400000006afec1ee2ff6dcac status: local 0/10 remote 20/20
@400000006afec1ee33a0b684 delivery 2366: failure: 203.0.113.15_does_not_like_recipient./Remote_host_said:_550_5.1.1_<greta54@tailor.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.15./
@400000006afec1ee33a14edc status: local 0/10 remote 19/20
@400000006afec1ee33a20674 starting delivery 2375: msg 1310781 to remote d.weiss63@bigmail.example
@400000006afec1ee33a244f4 status: local 0/10 remote 20/20
@400000006afec1ee3416c914 delivery 2348: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080674_604505f3d539_-_esmtp/
@400000006afec1ee3417af8c status: local 0/10 remote 19/20
@400000006afec1ee3417af8c starting delivery 2376: msg 1310781 to remote ida64@freemail.test
@400000006afec1ee34189604 status: local 0/10 remote 20/20
@400000006afec1ef0741db54 delivery 2346: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<6f0bf0af77e66cf5@mail.example>_[InternalId=1812558814]_Queued_mail_for_delivery/
@400000006afec1ef07429ea4 status: local 0/10 remote 19/20
@400000006afec1ef0742e10c starting delivery 2377: msg 1310781 to remote nina65@bigmail.example
@400000006afec1ef074317bc status: local 0/10 remote 20/20
@400000006afec1ef0c237d94 delivery 2367: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_31b2752540fd_-_esmtp/
@400000006afec1ef0c24064c status: local 0/10 remote 19/20
@400000006afec1ef0c24e10c starting delivery 2378: msg 1310781 to remote t.wolf66@bigmail.example
@400000006afec1ef0c253ecc status: local 0/10 remote 20/20
@400000006afec1ef0d6a6ce4 delivery 2363: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_8f3cc14058cc_-_esmtp/
@400000006afec1ef0d6a70cc status: local 0/10 remote 19/20
@400000006afec1ef0d6b4b8c starting delivery 2379: msg 1310781 to remote z.jung67@bigmail.example
@400000006afec1ef0d6b4b8c status: local 0/10 remote 20/20
@400000006afec1ef0f617a24 delivery 2357: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_952b2d760d5f_-_esmtp/
@400000006afec1ef0f61c074 status: local 0/10 remote 19/20
@400000006afec1ef0f61c074 starting delivery 2380: msg 1310781 to remote emma68@museum.example
@400000006afec1ef0f627fdc status: local 0/10 remote 20/20
@400000006afec1ef0faf6b44 delivery 2355: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795080675_qp_22654/
@400000006afec1ef0fb01ef4 status: local 0/10 remote 19/20
@400000006afec1ef0fb070fc starting delivery 2381: msg 1310781 to remote j.klein69@reed.test
@400000006afec1ef0fb0cebc status: local 0/10 remote 20/20
@400000006afec1ef107d88e4 delivery 2365: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<4f7edd325015fdb5@mail.example>_[InternalId=726071567]_Queued_mail_for_delivery/
@400000006afec1ef107e6b74 status: local 0/10 remote 19/20
@400000006afec1ef107e6b74 starting delivery 2382: msg 1310781 to remote o.beck70@bigmail.example
@400000006afec1ef107eb994 status: local 0/10 remote 20/20
@400000006afec1ef1a1f475c delivery 2359: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_1e37e27a539c_-_esmtp/
@400000006afec1ef1a1f475c status: local 0/10 remote 19/20
@400000006afec1ef1a1f475c starting delivery 2383: msg 1310781 to remote ute71@bigmail.example
@400000006afec1ef1a201664 status: local 0/10 remote 20/20
@400000006afec1ef1a87aa04 delivery 2362: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_8aa0c81d4a37_-_esmtp/
@400000006afec1ef1a88231c status: local 0/10 remote 19/20
@400000006afec1ef1a88c344 starting delivery 2384: msg 1310781 to remote anna.koch72@bigmail.example
@400000006afec1ef1a88c344 status: local 0/10 remote 20/20
@400000006afec1ef1de04ecc delivery 2358: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_a4f5c8f698f1_-_esmtp/
@400000006afec1ef1de08964 status: local 0/10 remote 19/20
@400000006afec1ef1de0b074 starting delivery 2385: msg 1310781 to remote f.braun73@cedar.test
@400000006afec1ef1de19304 status: local 0/10 remote 20/20
@400000006afec1ef1ef9022c delivery 2370: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w6750-D22109-88/
@400000006afec1ef1ef909fc status: local 0/10 remote 19/20
@400000006afec1ef1ef96ba4 starting delivery 2386: msg 1310781 to remote k.maier74@garden.example
@400000006afec1ef1ef992b4 status: local 0/10 remote 20/20
@400000006afec1ef25003c94 delivery 2368: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_6937e2253b60_-_esmtp/
@400000006afec1ef25003c94 status: local 0/10 remote 19/20
@400000006afec1ef2500b5ac starting delivery 2387: msg 1310781 to remote paula75@bigmail.example
@400000006afec1ef25019454 status: local 0/10 remote 20/20
@400000006afec1ef28c26ce4 delivery 2371: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<275767b45b7381de@mail.example>_[InternalId=793586027]_Queued_mail_for_delivery/
@400000006afec1ef28c2f984 status: local 0/10 remote 19/20
@400000006afec1ef28c2f984 starting delivery 2388: msg 1310781 to remote v.horn76@bigmail.example
@400000006afec1ef28c3c4a4 status: local 0/10 remote 20/20
@400000006afec1ef2b780b4c delivery 2376: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_131DAB48DF/
@400000006afec1ef2b781ed4 status: local 0/10 remote 19/20
@400000006afec1ef2b78e60c starting delivery 2389: msg 1310781 to remote b.lang77@bigmail.example
@400000006afec1ef2b78e60c status: local 0/10 remote 20/20
@400000006afec1ef33a926ac delivery 2375: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_969520030573_-_esmtp/
@400000006afec1ef33a9940c status: local 0/10 remote 19/20
@400000006afec1ef33a9940c starting delivery 2390: msg 1310781 to remote greta78@valley.test
@400000006afec1ef33aa769c status: local 0/10 remote 20/20
@400000006afec1ef3a73b8e4 delivery 2382: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_44355b840866_-_esmtp/
@400000006afec1ef3a740aec status: local 0/10 remote 19/20
@400000006afec1ef3a74590c starting delivery 2391: msg 1310781 to remote lena79@bigmail.example
@400000006afec1ef3a74e5ac status: local 0/10 remote 20/20
@400000006afec1f009d6fd54 delivery 2385: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<33ac5dc64fb7dd1b@mail.example>_[InternalId=1763490700]_Queued_mail_for_delivery/
@400000006afec1f009d73404 status: local 0/10 remote 19/20
@400000006afec1f009d73404 starting delivery 2392: msg 1310781 to remote r.frank80@bigmail.example
@400000006afec1f009d73404 status: local 0/10 remote 20/20
@400000006afec1f01004940c delivery 2378: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<t.wolf66@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afec1f010053c04 status: local 0/10 remote 19/20
@400000006afec1f010056ae4 starting delivery 2393: msg 1310781 to remote wanda81@bigmail.example
@400000006afec1f01005d844 status: local 0/10 remote 20/20
@400000006afec1f0124dd82c delivery 2381: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_e15771d82a96_-_esmtp/
@400000006afec1f0124debb4 status: local 0/10 remote 19/20
@400000006afec1f0124e458c starting delivery 2394: msg 1310781 to remote carla82@bigmail.example
@400000006afec1f0124eb6d4 status: local 0/10 remote 20/20
@400000006afec1f0125d1e54 delivery 2373: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_523799adead5_-_esmtp/
@400000006afec1f0125e08b4 status: local 0/10 remote 19/20
@400000006afec1f0125e08b4 starting delivery 2395: msg 1310781 to remote h.vogel83@lantern.test
@400000006afec1f0125e240c status: local 0/10 remote 20/20
@400000006afec1f015e4e19c delivery 2369: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_d0df179da30c_-_esmtp/
@400000006afec1f015e4e19c status: local 0/10 remote 19/20
@400000006afec1f015e5b48c starting delivery 2396: msg 1310781 to remote m.roth84@opera.example
@400000006afec1f015e69eec status: local 0/10 remote 20/20
@400000006afec1f018792cc4 delivery 2372: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_8042107a0923_-_esmtp/
@400000006afec1f01879e45c status: local 0/10 remote 19/20
@400000006afec1f01879e45c starting delivery 2397: msg 1310781 to remote sara85@bigmail.example
@400000006afec1f01879e45c status: local 0/10 remote 20/20
@400000006afec1f01963a434 delivery 2377: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_4577f9e39c49_-_esmtp/
@400000006afec1f01963a434 status: local 0/10 remote 19/20
@400000006afec1f019645bcc starting delivery 2398: msg 1310781 to remote y.kurz86@bigmail.example
@400000006afec1f0196482dc status: local 0/10 remote 20/20
@400000006afec1f01d9900e4 delivery 2387: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_12a8a1806e06_-_esmtp/
@400000006afec1f01d99899c status: local 0/10 remote 19/20
@400000006afec1f01d99cc04 starting delivery 2399: msg 1310781 to remote d.weiss87@bigmail.example
@400000006afec1f01d99cc04 status: local 0/10 remote 20/20
@400000006afec1f029858634 delivery 2380: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<2f0731a191383c3e@mail.example>_[InternalId=1692251869]_Queued_mail_for_delivery/
@400000006afec1f029858634 status: local 0/10 remote 19/20
@400000006afec1f02985ad44 starting delivery 2400: msg 1310781 to remote ida88@birch.example
@400000006afec1f02985ad44 status: local 0/10 remote 20/20
@400000006afec1f0307e19c4 delivery 2384: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_e6667f4c97e0_-_esmtp/
@400000006afec1f0307e19c4 status: local 0/10 remote 19/20
@400000006afec1f0307e3904 starting delivery 2401: msg 1310781 to remote nina89@corner.test
@400000006afec1f0307eaa4c status: local 0/10 remote 20/20
@400000006afec1f031af5a4c delivery 2392: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_e4648d5b1420_-_esmtp/
@400000006afec1f031af5e34 status: local 0/10 remote 19/20
@400000006afec1f031b015cc starting delivery 2402: msg 1310781 to remote t.wolf90@bigmail.example
@400000006afec1f031b015cc status: local 0/10 remote 20/20
@400000006afec1f032ed54a4 delivery 2399: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_0f48677f0d14_-_esmtp/
@400000006afec1f032ed9324 status: local 0/10 remote 19/20
@400000006afec1f032ed9af4 starting delivery 2403: msg 1310781 to remote z.jung91@bigmail.example
@400000006afec1f032ed9af4 status: local 0/10 remote 20/20
@400000006afec1f035ea5c4c delivery 2374: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_000fac3c4843_-_esmtp/
@400000006afec1f035eb3324 status: local 0/10 remote 19/20
@400000006afec1f035ec11cc starting delivery 2404: msg 1310781 to remote emma92@bigmail.example
@400000006afec1f035ec7f2c status: local 0/10 remote 20/20
@400000006afec1f036ea096c delivery 2386: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1w5971-07CEFA-37/
@400000006afec1f036ea096c status: local 0/10 remote 19/20
@400000006afec1f036ea4404 starting delivery 2405: msg 1310781 to remote j.klein93@slowpost.example
@400000006afec1f036ea4404 status: local 0/10 remote 20/20
@400000006afec1f10122562c delivery 2388: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_38b35e106cc4_-_esmtp/
@400000006afec1f10122562c status: local 0/10 remote 19/20
@400000006afec1f10122f26c starting delivery 2406: msg 1310781 to remote o.beck94@workshop.test
@400000006afec1f10123291c status: local 0/10 remote 20/20
@400000006afec1f10c360b94 delivery 2401: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<86ecfb500100828e@mail.example>_[InternalId=1249702648]_Queued_mail_for_delivery/
@400000006afec1f10c360b94 status: local 0/10 remote 19/20
@400000006afec1f10c360b94 starting delivery 2407: msg 1310781 to remote ute95@bigmail.example
@400000006afec1f10c36656c status: local 0/10 remote 20/20
@400000006afec1f10f9db804 delivery 2394: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_2cbc5a070d65_-_esmtp/
@400000006afec1f10f9deeb4 status: local 0/10 remote 19/20
@400000006afec1f10f9e9e7c starting delivery 2408: msg 1310781 to remote anna.koch96@bigmail.example
@400000006afec1f10f9f4a5c status: local 0/10 remote 20/20
@400000006afec1f11096f89c delivery 2400: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_D835914DCF/
@400000006afec1f11096f89c status: local 0/10 remote 19/20
@400000006afec1f11096f89c starting delivery 2409: msg 1310781 to remote f.braun97@bigmail.example
@400000006afec1f11097db2c status: local 0/10 remote 20/20
@400000006afec1f1153fb85c delivery 2390: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1wFFC1-83E6EA-BA/
@400000006afec1f1153fb85c status: local 0/10 remote 19/20
@400000006afec1f1153fef0c starting delivery 2410: msg 1310781 to remote k.maier98@grocer.example
@400000006afec1f1153ffac4 status: local 0/10 remote 20/20
@400000006afec1f121fc959c delivery 2383: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_781d351bc36a_-_esmtp/
@400000006afec1f121fd0acc status: local 0/10 remote 19/20
@400000006afec1f121fd5cd4 starting delivery 2411: msg 1310781 to remote paula99@lighthouse.test
@400000006afec1f121fd5cd4 status: local 0/10 remote 20/20
@400000006afec1f12281dacc delivery 2389: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_dde574dd9b8b_-_esmtp/
@400000006afec1f12281f624 status: local 0/10 remote 19/20
@400000006afec1f12281f624 starting delivery 2412: msg 1310781 to remote v.horn100@bigmail.example
@400000006afec1f12282adbc status: local 0/10 remote 20/20
@400000006afec1f12304c66c delivery 2393: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_a722714a2c7f_-_esmtp/
@400000006afec1f123052fe4 status: local 0/10 remote 19/20
@400000006afec1f123052fe4 starting delivery 2413: msg 1310781 to remote b.lang101@bigmail.example
@400000006afec1f123057e04 status: local 0/10 remote 20/20
@400000006afec1f12c1b485c delivery 2379: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_381bc36549a8_-_esmtp/
@400000006afec1f12c1c1f34 status: local 0/10 remote 19/20
@400000006afec1f12c1cfddc starting delivery 2414: msg 1310781 to remote greta102@bigmail.example
@400000006afec1f12c1d8e64 status: local 0/10 remote 20/20
@400000006afec1f12ca8de74 delivery 2402: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_0bd908f60a2f_-_esmtp/
@400000006afec1f12ca999f4 status: local 0/10 remote 19/20
@400000006afec1f12ca9ad7c starting delivery 2415: msg 1310781 to remote lena103@customer.example
@400000006afec1f12ca9d48c status: local 0/10 remote 20/20
@400000006afec1f13996b2dc delivery 2406: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_B36508B14A/
@400000006afec1f13996e5a4 status: local 0/10 remote 19/20
@400000006afec1f13996e5a4 starting delivery 2416: msg 1310781 to remote r.frank104@bricks.example
@400000006afec1f139979954 status: local 0/10 remote 20/20
@400000006afec1f13a8f0cfc delivery 2391: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_17037dbaad57_-_esmtp/
@400000006afec1f13a8fd04c status: local 0/10 remote 19/20
@400000006afec1f13a8fd04c starting delivery 2417: msg 1310781 to remote wanda105@bigmail.example
@400000006afec1f13a90a724 status: local 0/10 remote 20/20
@400000006afec1f2013b9aec delivery 2396: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<0b316228d2292792@mail.example>_[InternalId=1613462713]_Queued_mail_for_delivery/
@400000006afec1f2013ba2bc status: local 0/10 remote 19/20
@400000006afec1f2013c7994 starting delivery 2418: msg 1310781 to remote carla106@bigmail.example
@400000006afec1f2013c9104 status: local 0/10 remote 20/20
@400000006afec1f2050be0b4 delivery 2395: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_C545418371/
@400000006afec1f2050be0b4 status: local 0/10 remote 19/20
@400000006afec1f2050c1764 starting delivery 2419: msg 1310781 to remote h.vogel107@bigmail.example
@400000006afec1f2050cee3c status: local 0/10 remote 20/20
@400000006afec1f209b39ea4 delivery 2403: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_afe29b8a310d_-_esmtp/
@400000006afec1f209b3a674 status: local 0/10 remote 19/20
@400000006afec1f209b3a674 starting delivery 2420: msg 1310781 to remote m.roth108@pebble.test
@400000006afec1f209b43ae4 status: local 0/10 remote 20/20
@400000006afec1f20a9ed194 delivery 2413: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080679_204ec8b72912_-_esmtp/
@400000006afec1f20a9f75a4 status: local 0/10 remote 19/20
@400000006afec1f20aa038f4 starting delivery 2421: msg 1310781 to remote sara109@tailor.example
@400000006afec1f20aa12354 status: local 0/10 remote 20/20
@400000006afec1f21329634c delivery 2398: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_7d91ee8d4539_-_esmtp/
@400000006afec1f21329634c status: local 0/10 remote 19/20
@400000006afec1f2176042b4 delivery 2408: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<anna.koch96@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afec1f2176042b4 status: local 0/10 remote 18/20
@400000006afec1f22349af0c delivery 2412: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080679_11b16b710eb0_-_esmtp/
@400000006afec1f22349af0c status: local 0/10 remote 17/20
@400000006afec1f22d55d7b4 delivery 2397: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_3d95f07137bb_-_esmtp/
@400000006afec1f22d569334 status: local 0/10 remote 16/20
@400000006afec1f237dc701c delivery 2404: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_281ba89be3b4_-_esmtp/
@400000006afec1f237dcf8d4 status: local 0/10 remote 15/20
@400000006afec1f3043be29c delivery 2420: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<9f5e16febbe50c5e@mail.example>_[InternalId=716823773]_Queued_mail_for_delivery/
@400000006afec1f3043c86ac status: local 0/10 remote 14/20
@400000006afec1f306204684 delivery 2410: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795080679_qp_19411/
@400000006afec1f30620a05c status: local 0/10 remote 13/20
@400000006afec1f30e61dca4 delivery 2411: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w3FBC-342BE8-AA/
@400000006afec1f30e61fbe4 status: local 0/10 remote 12/20
@400000006afec1f31a1c9bc4 delivery 2414: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080679_8228ddcf8ce5_-_esmtp/
@400000006afec1f31a1d0d0c status: local 0/10 remote 11/20
@400000006afec1f31a3505c4 delivery 2407: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080679_90ca05695aa6_-_esmtp/
@400000006afec1f31a35c52c status: local 0/10 remote 10/20
@400000006afec1f322cbdc1c delivery 2409: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080679_66a76acde2b9_-_esmtp/
@400000006afec1f322cbdc1c status: local 0/10 remote 9/20
@400000006afec1f3289b39bc delivery 2418: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080680_9dd4c019d5ed_-_esmtp/
@400000006afec1f3289b58fc status: local 0/10 remote 8/20
@400000006afec1f32d2b8b94 delivery 2415: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080679_1fc5bd6e4835_-_esmtp/
@400000006afec1f32d2bbe5c status: local 0/10 remote 7/20
@400000006afec1f3319a9db4 delivery 2417: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080679_a1dd23446dcc_-_esmtp/
@400000006afec1f3319afb74 status: local 0/10 remote 6/20
@400000006afec1f33709d224 delivery 2405: deferral: Connected_to_203.0.113.96_but_greeting_failed./Remote_host_said:_421_4.3.2_All_server_ports_are_busy/
@400000006afec1f33709d224 status: local 0/10 remote 5/20
@400000006afec1f414519f3c delivery 2416: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_C23EF4882F/
@400000006afec1f414523f64 status: local 0/10 remote 4/20
@400000006afec1f4162e98b4 delivery 2419: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080680_90815112f156_-_esmtp/
@400000006afec1f4162f11cc status: local 0/10 remote 3/20
@400000006afec1f4165794e4 delivery 2421: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<dedbb12ca29f28ea@mail.example>_[InternalId=1814247494]_Queued_mail_for_delivery/
@400000006afec1f41657b424 status: local 0/10 remote 2/20
@400000006afec1f5210c1734 delivery 2350: deferral: Connected_to_203.0.113.96_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006afec1f5210c328c status: local 0/10 remote 1/20
@400000006afec1f635c98ddc new msg 1310777
@400000006afec1f635c9eb9c info msg 1310777: bytes 1761 from <ida@shop.example> qp 18184 uid 7791
@400000006afec1f635c9eb9c starting delivery 2422: msg 1310777 to remote z.jung11@grocer.example
@400000006afec1f635cad214 status: local 0/10 remote 2/20
@400000006afec1f81b2d6b9c delivery 2422: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795080684_qp_9807/
@400000006afec1f81b2de4b4 status: local 0/10 remote 1/20
@400000006afec1f81b2e07dc end msg 1310777
@400000006afec1fa0410003c delivery 2364: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/
@400000006afec1fa04102364 status: local 0/10 remote 0/20
@400000006afec20c0b295684 new msg 1310777
@400000006afec20c0b295684 info msg 1310777: bytes 10714 from <r.frank32@tailor.example> qp 18188 uid 7791
@400000006afec20c0b29cbb4 starting delivery 2423: msg 1310777 to local club.example-h.vogel@club.example
@400000006afec20c0b2a8f04 status: local 1/10 remote 0/20
@400000006afec20c11be3a8c delivery 2423: success: did_0+0+1/
@400000006afec20c11bede9c status: local 0/10 remote 0/20
@400000006afec20c11bede9c end msg 1310777
@400000006afec21b0a5b8ed4 new msg 1310777
@400000006afec21b0a5c0fbc info msg 1310777: bytes 9816 from <anna.koch16@garden.example> qp 18192 uid 7791
@400000006afec21b0a5c2344 starting delivery 2424: msg 1310777 to local club.example-d.weiss@club.example
@400000006afec21b0a5c2344 status: local 1/10 remote 0/20
@400000006afec21b0c084ca4 delivery 2424: success: did_0+0+1/
@400000006afec21b0c090824 status: local 0/10 remote 0/20
@400000006afec21b0c090824 end msg 1310777
@400000006afec22b157917dc new msg 1310777
@400000006afec22b157917dc info msg 1310777: bytes 1786 from <v.horn10@tailor.example> qp 18199 uid 7791
@400000006afec22b157971b4 starting delivery 2425: msg 1310777 to local shop.example-ute@shop.example
@400000006afec22b157a4c74 status: local 1/10 remote 0/20
@400000006afec22b1bd3b204 delivery 2425: success: did_0+0+1/
@400000006afec22b1bd436d4 status: local 0/10 remote 0/20
@400000006afec22b1bd4a434 end msg 1310777
@400000006afec22d0c393fe4 new msg 1310777
@400000006afec22d0c39efac info msg 1310777: bytes 2182 from <b.lang@shop.example> qp 18201 uid 7791
@400000006afec22d0c3ada0c starting delivery 2426: msg 1310777 to remote d.weiss3@castle.example
@400000006afec22d0c3b764c status: local 0/10 remote 1/20
@400000006afec22e31c124fc delivery 2426: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795080739_qp_26859/
@400000006afec22e31c16f34 status: local 0/10 remote 0/20
@400000006afec22e31c16f34 end msg 1310777
@400000006afec2541eee4fe4 starting delivery 2427: msg 1310783 to remote h.vogel6@grey.test
@400000006afec2541eeec8fc status: local 0/10 remote 1/20
@400000006afec2560d6a612c delivery 2427: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795080778_qp_6881/
@400000006afec2560d6b3bec status: local 0/10 remote 0/20
@400000006afec2560d6bf76c end msg 1310783
@400000006afec2672da5ebb4 starting delivery 2428: msg 1310773 to remote greta8@slowpost.example
@400000006afec2672da5ebb4 status: local 0/10 remote 1/20
@400000006afec27030936eb4 delivery 2428: deferral: 203.0.113.96_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_203.0.113.96./
@400000006afec27030936eb4 status: local 0/10 remote 0/20
@400000006afec28f140290f4 new msg 1310783
@400000006afec28f1402c7a4 info msg 1310783: bytes 2020 from <anna.koch15@corner.test> qp 18209 uid 7791
@400000006afec28f1403488c starting delivery 2429: msg 1310783 to local club.example-r.frank@club.example
@400000006afec28f1403bdbc status: local 1/10 remote 0/20
@400000006afec28f14c511ec delivery 2429: success: did_0+0+1/
@400000006afec28f14c51da4 status: local 0/10 remote 0/20
@400000006afec28f14c57b64 end msg 1310783
@400000006afec2a11a3962f4 new msg 1310783
@400000006afec2a11a397294 info msg 1310783: bytes 15617 from <emma@club.example> qp 18213 uid 7791
@400000006afec2a11a397294 starting delivery 2430: msg 1310783 to remote v.horn6@ferry.test
@400000006afec2a11a39e3dc status: local 0/10 remote 1/20
@400000006afec2a32ff0aabc delivery 2430: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1w16BC-96E433-F0/
@400000006afec2a32ff13374 status: local 0/10 remote 0/20
@400000006afec2a32ff18d4c end msg 1310783
@400000006afec2bc30c48cec new msg 1310783
@400000006afec2bc30c50dd4 info msg 1310783: bytes 25358 from <o.beck29@grey.test> qp 18215 uid 7791
@400000006afec2bc30c534e4 starting delivery 2431: msg 1310783 to local shop.example-y.kurz@shop.example
@400000006afec2bc30c5774c status: local 1/10 remote 0/20
@400000006afec2bc3203cf64 delivery 2431: success: did_0+0+1/
@400000006afec2bc3204775c status: local 0/10 remote 0/20
@400000006afec2bc32050014 end msg 1310783
@400000006afec2c50d05f23c starting delivery 2432: msg 1310789 to remote j.klein@silent.test
@400000006afec2c50d06b1a4 status: local 0/10 remote 1/20
@400000006afec2c50e8c3864 delivery 2432: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afec2c50e8d1edc status: local 0/10 remote 0/20
@400000006afec30339eb0c9c new msg 1310783
@400000006afec30339ebb494 info msg 1310783: bytes 4122 from <t.wolf@shop.example> qp 18220 uid 7791
@400000006afec30339ebb494 starting delivery 2433: msg 1310783 to local wanda@example.net
@400000006afec30339ec58a4 status: local 1/10 remote 0/20
@400000006afec304052c70a4 delivery 2433: success: did_0+0+1/
@400000006afec304052c8fe4 status: local 0/10 remote 0/20
@400000006afec304052d571c end msg 1310783
@400000006afec3130763af7c new msg 1310783
@400000006afec31307643064 info msg 1310783: bytes 1420 from <paula18@lighthouse.test> qp 18228 uid 7791
@400000006afec31307643064 starting delivery 2434: msg 1310783 to local shop.example-y.kurz@shop.example
@400000006afec313076499dc status: local 1/10 remote 0/20
@400000006afec3130922302c delivery 2434: success: did_0+0+1/
@400000006afec3130922479c status: local 0/10 remote 0/20
@400000006afec3130922479c end msg 1310783
@400000006afec31d23b1cb64 new msg 1310783
@400000006afec31d23b1cb64 info msg 1310783: bytes 2965 from <wanda10@heather.example> qp 18234 uid 7791
@400000006afec31d23b234dc starting delivery 2435: msg 1310783 to local club.example-k.maier@club.example
@400000006afec31d23b24094 status: local 1/10 remote 0/20
@400000006afec31d26bd5db4 delivery 2435: success: did_0+0+1/
@400000006afec31d26be4044 status: local 0/10 remote 0/20
@400000006afec31d26be4044 end msg 1310783
@400000006afec328366967bc new msg 1310783
@400000006afec3283669dcec info msg 1310783: bytes 2822 from <o.beck@shop.example> qp 18236 uid 7791
@400000006afec328366ab3c4 starting delivery 2436: msg 1310783 to remote d.weiss6@museum.example
@400000006afec328366ab3c4 status: local 0/10 remote 1/20
@400000006afec32919d12f2c delivery 2436: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<8f4476d5e6dadfc2@mail.example>_[InternalId=345231575]_Queued_mail_for_delivery/
@400000006afec32919d12f2c status: local 0/10 remote 0/20
@400000006afec32919d12f2c end msg 1310783
@400000006afec32f06b4d9ac new msg 1310783
@400000006afec32f06b53b54 info msg 1310783: bytes 4751 from <sara@club.example> qp 18243 uid 7791
@400000006afec32f06b5b46c starting delivery 2437: msg 1310783 to local shop.example-m.roth@shop.example
@400000006afec32f06b6316c status: local 1/10 remote 0/20
@400000006afec32f0cfae61c delivery 2437: success: did_0+0+1/
@400000006afec32f0cfae61c status: local 0/10 remote 0/20
@400000006afec32f0cfae61c end msg 1310783
@400000006afec34c0eaaefac new msg 1310783
@400000006afec34c0eab071c info msg 1310783: bytes 2652 from <b.lang16@typo.test> qp 18247 uid 7791
@400000006afec34c0eab5d0c starting delivery 2438: msg 1310783 to local shop.example-o.beck@shop.example
@400000006afec34c0eab8804 status: local 1/10 remote 0/20
@400000006afec34c1085fcf4 delivery 2438: success: did_0+0+1/
@400000006afec34c1086c044 status: local 0/10 remote 0/20
@400000006afec34c1086db9c end msg 1310783
@400000006afec3522d98b0fc new msg 1310783
@400000006afec3522d997834 info msg 1310783: bytes 7768 from <j.klein@club.example> qp 18251 uid 7791
@400000006afec3522d99d5f4 starting delivery 2439: msg 1310783 to remote ida0@lantern.test
@400000006afec3522d99fd04 status: local 0/10 remote 1/20
@400000006afec3540ba62b8c delivery 2439: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_856EAA6256/
@400000006afec3540ba70264 status: local 0/10 remote 0/20
@400000006afec3540ba70264 end msg 1310783
@400000006afec3582687d694 new msg 1310783
@400000006afec3582687d694 info msg 1310783: bytes 168182 from <anna.koch31@freemail.test> qp 18259 uid 7791
@400000006afec3582688a1b4 starting delivery 2440: msg 1310783 to local club.example-h.vogel@club.example
@400000006afec35826896504 status: local 1/10 remote 0/20
@400000006afec35827cae5b4 delivery 2440: success: did_0+0+1/
@400000006afec35827cb1c64 status: local 0/10 remote 0/20
@400000006afec35827cb1c64 end msg 1310783
@400000006afec37a0fa49da4 starting delivery 2441: msg 1310781 to remote y.kurz38@slowpost.example
@400000006afec37a0fa535fc status: local 0/10 remote 1/20
@400000006afec37a0fa535fc starting delivery 2442: msg 1310781 to remote v.horn52@bigmail.example
@400000006afec37a0fa5ca6c status: local 0/10 remote 2/20
@400000006afec37a0fa67a34 starting delivery 2443: msg 1310781 to remote j.klein93@slowpost.example
@400000006afec37a0fa6ef64 status: local 0/10 remote 3/20
@400000006afec37a325aadac delivery 2442: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795081072_04b5a47b1d8a_-_esmtp/
@400000006afec37a325b4dd4 status: local 0/10 remote 2/20
@400000006afec37b22ff211c delivery 2443: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<8edf403b95acb805@mail.example>_[InternalId=41294032]_Queued_mail_for_delivery/
@400000006afec37b22ffec3c status: local 0/10 remote 1/20
@400000006afec37c0b02bf9c delivery 2441: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<3c1dc1d653216ac1@mail.example>_[InternalId=2040124119]_Queued_mail_for_delivery/
@400000006afec37c0b034084 status: local 0/10 remote 0/20
@400000006afec37c0b03fc04 bounce msg 1310781 qp 18263
@400000006afec37c0b04cb0c end msg 1310781
@400000006afec37c0b114a44 new msg 1310781
@400000006afec37c0b114a44 info msg 1310781: bytes 21798 from <> qp 18263 uid 7796
@400000006afec37c0b114e2c starting delivery 2444: msg 1310781 to local lists.club.example-news-return-41-@lists.club.example
@400000006afec37c0b119094 status: local 1/10 remote 0/20
@400000006afec37c0fdcff3c delivery 2444: success: did_0+0+2/
@400000006afec37c0fdcff3c status: local 0/10 remote 0/20
@400000006afec37c0fdd5cfc end msg 1310781
@400000006afec39d0e94e70c new msg 1310781
@400000006afec39d0e959abc info msg 1310781: bytes 2833 from <ida1@pebble.test> qp 18270 uid 7791
@400000006afec39d0e968134 starting delivery 2445: msg 1310781 to local shop.example-ida@shop.example
@400000006afec39d0e968134 status: local 1/10 remote 0/20
@400000006afec39d1420a814 delivery 2445: success: did_0+0+1/
@400000006afec39d1420a814 status: local 0/10 remote 0/20
@400000006afec39d1420a814 end msg 1310781
@400000006afec39d39a8b054 new msg 1310781
@400000006afec39d39a8b054 info msg 1310781: bytes 3104 from <> qp 18274 uid 7791
@400000006afec39d39a91db4 starting delivery 2446: msg 1310781 to local club.example-lena@club.example
@400000006afec39d39a91db4 status: local 1/10 remote 0/20
@400000006afec39e0442436c delivery 2446: success: did_0+0+1/
@400000006afec39e0442c06c status: local 0/10 remote 0/20
@400000006afec39e0442f334 end msg 1310781
@400000006afec3c726636674 new msg 1310781
@400000006afec3c72663899c info msg 1310781: bytes 9635 from <v.horn@shop.example> qp 18281 uid 7791
@400000006afec3c726643194 starting delivery 2447: msg 1310781 to local club.example-r.frank@club.example
@400000006afec3c726649724 status: local 1/10 remote 0/20
@400000006afec3c72ceb7554 delivery 2447: success: did_0+0+1/
@400000006afec3c72ceb7554 status: local 0/10 remote 0/20
@400000006afec3c72cebd6fc end msg 1310781
@400000006afec3cc31a37754 new msg 1310781
@400000006afec3cc31a40fac info msg 1310781: bytes 1255 from <greta@example.net> qp 18285 uid 7791
@400000006afec3cc31a40fac starting delivery 2448: msg 1310781 to remote ute2@birch.example
@400000006afec3cc31a4c35c status: local 0/10 remote 1/20
@400000006afec3cf1166ac7c delivery 2448: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_243C3C1C06/
@400000006afec3cf1166ac7c status: local 0/10 remote 0/20
@400000006afec3cf1166c3ec end msg 1310781
@400000006afec3dd1d6f02e4 new msg 1310781
@400000006afec3dd1d6f9754 info msg 1310781: bytes 775571 from <d.weiss5@library.example> qp 18289 uid 7791
@400000006afec3dd1d7004b4 starting delivery 2449: msg 1310781 to local club.example-d.weiss@club.example
@400000006afec3dd1d70df74 status: local 1/10 remote 0/20
@400000006afec3dd220cf504 delivery 2449: success: did_0+0+1/
@400000006afec3dd220d4edc status: local 0/10 remote 0/20
@400000006afec3dd220d5a94 end msg 1310781
@400000006afec3ea0de50b84 starting delivery 2450: msg 1310776 to remote ute2@slowpost.example
@400000006afec3ea0de50b84 status: local 0/10 remote 1/20
@400000006afec3ec28ecd45c delivery 2450: deferral: 203.0.113.96_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_203.0.113.96./
@400000006afec3ec28ecd45c status: local 0/10 remote 0/20
@400000006afec40c03fe54cc new msg 1310781
@400000006afec40c03ff3374 info msg 1310781: bytes 12674 from <b.lang@shop.example> qp 18292 uid 7791
@400000006afec40c03ffc7e4 starting delivery 2451: msg 1310781 to remote paula8@inkwell.test
@400000006afec40c0400509c status: local 0/10 remote 1/20
@400000006afec40d3774962c delivery 2451: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795081218_5aef79329a00_-_esmtp/
@400000006afec40d377574d4 status: local 0/10 remote 0/20
@400000006afec40d377597fc end msg 1310781
@400000006afec423077537c4 new msg 1310781
@400000006afec423077537c4 info msg 1310781: bytes 734 from <root@mx1.example.net> qp 18296 uid 0
@400000006afec423077537c4 starting delivery 2452: msg 1310781 to local root@mx1.example.net
@400000006afec4230775d404 status: local 1/10 remote 0/20
@400000006afec42308f68864 delivery 2452: success: did_0+1+0/qp_18301/
@400000006afec42308f68864 status: local 0/10 remote 0/20
@400000006afec42308f69804 end msg 1310781
@400000006afec4230914e1ec new msg 1310781
@400000006afec423091537dc info msg 1310781: bytes 974 from <root@mx1.example.net> qp 18301 uid 7790
@400000006afec4230915f744 starting delivery 2453: msg 1310781 to local greta@example.net
@400000006afec423091683e4 status: local 1/10 remote 0/20
@400000006afec4231021d06c delivery 2453: success: did_0+0+1/
@400000006afec423102235fc status: local 0/10 remote 0/20
@400000006afec423102310bc end msg 1310781
@400000006afec42531428304 new msg 1310781
@400000006afec42531428ad4 info msg 1310781: bytes 3208 from <t.wolf28@grey.test> qp 18307 uid 7791
@400000006afec4253142dcdc starting delivery 2454: msg 1310781 to local wanda@example.net
@400000006afec4253142dcdc status: local 1/10 remote 0/20
@400000006afec42533a84fd4 delivery 2454: success: did_0+0+1/
@400000006afec42533a84fd4 status: local 0/10 remote 0/20
@400000006afec42533a8d4a4 end msg 1310781
@400000006afec42a18f4253c new msg 1310781
@400000006afec42a18f438c4 info msg 1310781: bytes 6750 from <orders@shop.example> qp 18310 uid 10001
@400000006afec42a18f4e4a4 starting delivery 2455: msg 1310781 to remote ute31@grocer.example
@400000006afec42a18f55dbc status: local 0/10 remote 1/20
@400000006afec42b09a3eb1c delivery 2455: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795081248_qp_5470/
@400000006afec42b09a3eb1c status: local 0/10 remote 0/20
@400000006afec42b09a3eb1c end msg 1310781
@400000006afec42e2b5e3dd4 new msg 1310781
@400000006afec42e2b5e3dd4 info msg 1310781: bytes 11002 from <r.frank22@lantern.test> qp 18317 uid 7791
@400000006afec42e2b5e3dd4 starting delivery 2456: msg 1310781 to local club.example-j.klein@club.example
@400000006afec42e2b5f08f4 status: local 1/10 remote 0/20
@400000006afec42e2db26aec delivery 2456: success: did_0+0+1/
@400000006afec42e2db26aec status: local 0/10 remote 0/20
@400000006afec42e2db26aec end msg 1310781
@400000006afec4302557ab64 new msg 1310781
@400000006afec4302557ab64 info msg 1310781: bytes 2321 from <o.beck32@partner.test> qp 18322 uid 7791
@400000006afec4302557bb04 starting delivery 2457: msg 1310781 to local shop.example-ida@shop.example
@400000006afec430255843bc status: local 1/10 remote 0/20
@400000006afec4302c701364 delivery 2457: success: did_0+0+1/
@400000006afec4302c70a3ec status: local 0/10 remote 0/20
@400000006afec4302c718a64 end msg 1310781
@400000006afec43d034614d4 starting delivery 2458: msg 1310791 to local jonas@mx1.example.net
@400000006afec43d0346ebac status: local 1/10 remote 0/20
@400000006afec43d0662a2cc delivery 2458: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afec43d066342f4 status: local 0/10 remote 0/20
@400000006afec45b397edd4c new msg 1310781
@400000006afec45b397f98cc info msg 1310781: bytes 1418 from <nina9@grocer.example> qp 18329 uid 7791
@400000006afec45b397fac54 starting delivery 2459: msg 1310781 to local club.example-f.braun@club.example
@400000006afec45b397fac54 status: local 1/10 remote 0/20
@400000006afec45b3b8ed574 delivery 2459: success: did_0+0+1/
@400000006afec45b3b8f17dc status: local 0/10 remote 0/20
@400000006afec45b3b8f17dc end msg 1310781
@400000006afec47a1a0ee7f4 new msg 1310781
@400000006afec47a1a0ee7f4 info msg 1310781: bytes 1732 from <ida@shop.example> qp 18336 uid 7791
@400000006afec47a1a0ee7f4 starting delivery 2460: msg 1310781 to remote nina8@harbour.test
@400000006afec47a1a0ee7f4 status: local 0/10 remote 1/20
@400000006afec47b396f7014 delivery 2460: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4ED635B64D/
@400000006afec47b396f7014 status: local 0/10 remote 0/20
@400000006afec47b396fd1bc end msg 1310781
@400000006afec47d2123352c starting delivery 2461: msg 1310732 to local jonas@mx1.example.net
@400000006afec47d2123352c status: local 1/10 remote 0/20
@400000006afec47d23fdf764 delivery 2461: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afec47d23fe801c status: local 0/10 remote 0/20
@400000006afec4bb10aefd0c new msg 1310781
@400000006afec4bb10afc05c info msg 1310781: bytes 2310 from <ida12@pebble.test> qp 18339 uid 7791
@400000006afec4bb10afc05c starting delivery 2462: msg 1310781 to local shop.example-ute@shop.example
@400000006afec4bb10afc05c status: local 1/10 remote 0/20
@400000006afec4bb186097cc delivery 2462: success: did_0+0+1/
@400000006afec4bb18616ea4 status: local 0/10 remote 0/20
@400000006afec4bb18617674 end msg 1310781
@400000006afec4c01bbb4804 new msg 1310781
@400000006afec4c01bbb4804 info msg 1310781: bytes 1542 from <nina@club.example> qp 18343 uid 7791
@400000006afec4c01bbc0b54 starting delivery 2463: msg 1310781 to remote d.weiss7@typo.test
@400000006afec4c01bbce22c status: local 0/10 remote 1/20
@400000006afec4c01bbce22c starting delivery 2464: msg 1310781 to remote nina6@elm.example
@400000006afec4c01bbd6ecc status: local 0/10 remote 2/20
@400000006afec4c01bbe592c starting delivery 2465: msg 1310781 to remote ida10@harbour.test
@400000006afec4c01bbe68cc status: local 0/10 remote 3/20
@400000006afec4c0327997bc delivery 2463: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afec4c032799ba4 status: local 0/10 remote 2/20
@400000006afec4c038293c44 delivery 2464: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w9F3E-87F72E-28/
@400000006afec4c0382972f4 status: local 0/10 remote 1/20
@400000006afec4c22930ceb4 delivery 2465: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_8179271790/
@400000006afec4c22930e23c status: local 0/10 remote 0/20
@400000006afec4c22930e23c bounce msg 1310781 qp 18349
@400000006afec4c22930e23c end msg 1310781
@400000006afec4c2295254bc new msg 1310781
@400000006afec4c22952c9ec info msg 1310781: bytes 3003 from <> qp 18349 uid 7796
@400000006afec4c229531424 starting delivery 2466: msg 1310781 to local club.example-nina@club.example
@400000006afec4c2295371e4 status: local 1/10 remote 0/20
@400000006afec4c22a8afbcc delivery 2466: success: did_0+0+1/
@400000006afec4c22a8b49ec status: local 0/10 remote 0/20
@400000006afec4c22a8bd68c end msg 1310781
@400000006afec4c321b66cac new msg 1310781
@400000006afec4c321b6af14 info msg 1310781: bytes 11115 from <h.vogel2@mill.test> qp 18351 uid 7791
@400000006afec4c321b737cc starting delivery 2467: msg 1310781 to local club.example-k.maier@club.example
@400000006afec4c321b7acfc status: local 1/10 remote 0/20
@400000006afec4c327d2d4f4 delivery 2467: success: did_0+0+1/
@400000006afec4c327d2f04c status: local 0/10 remote 0/20
@400000006afec4c327d31b44 end msg 1310781
@400000006afec4ed223491a4 new msg 1310781
@400000006afec4ed223491a4 info msg 1310781: bytes 2969 from <anna.koch4@meadow.example> qp 18359 uid 7791
@400000006afec4ed2235399c starting delivery 2468: msg 1310781 to local greta@example.net
@400000006afec4ed2235f134 status: local 1/10 remote 0/20
@400000006afec4ed22363784 starting delivery 2469: msg 1310781 to local shop.example-b.lang@shop.example
@400000006afec4ed223681bc status: local 2/10 remote 0/20
@400000006afec4ed22f7be7c delivery 2469: success: did_0+0+1/
@400000006afec4ed22f84b1c status: local 1/10 remote 0/20
@400000006afec4ed2846c0bc delivery 2468: success: did_0+0+1/
@400000006afec4ed2846c0bc status: local 0/10 remote 0/20
@400000006afec4ed28478bdc end msg 1310781
@400000006afec4fd1a53289c new msg 1310781
@400000006afec4fd1a53e41c info msg 1310781: bytes 10279 from <wanda14@quarry.example> qp 18364 uid 7791
@400000006afec4fd1a53ff74 starting delivery 2470: msg 1310781 to local shop.example-ute@shop.example
@400000006afec4fd1a54de1c status: local 1/10 remote 0/20
@400000006afec4fd1e5363bc delivery 2470: success: did_0+0+1/
@400000006afec4fd1e54464c status: local 0/10 remote 0/20
@400000006afec4fd1e55099c end msg 1310781
@400000006afec519318cbeec new msg 1310781
@400000006afec519318d2864 info msg 1310781: bytes 4586 from <h.vogel2@harbour.test> qp 18367 uid 7791
@400000006afec519318df76c starting delivery 2471: msg 1310781 to local shop.example-contact29@shop.example
@400000006afec519318df76c status: local 1/10 remote 0/20
@400000006afec519339bbd14 delivery 2471: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afec519339c16ec status: local 0/10 remote 0/20
@400000006afec519339cf1ac bounce msg 1310781 qp 18375
@400000006afec519339cf1ac end msg 1310781
@400000006afec51933a83864 new msg 1310781
@400000006afec51933a8d0bc info msg 1310781: bytes 5827 from <> qp 18375 uid 7796
@400000006afec51933a945ec starting delivery 2472: msg 1310781 to remote h.vogel2@harbour.test
@400000006afec51933a945ec status: local 0/10 remote 1/20
@400000006afec51b36ea72e4 delivery 2472: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_E270F48906/
@400000006afec51b36ea7e9c status: local 0/10 remote 0/20
@400000006afec51b36ea7e9c end msg 1310781
@400000006afec53036a3e84c new msg 1310781
@400000006afec53036a3e84c info msg 1310781: bytes 3839 from <sara@club.example> qp 18379 uid 7791
@400000006afec53036a3e84c starting delivery 2473: msg 1310781 to remote t.wolf9@dune.test
@400000006afec53036a3e84c status: local 0/10 remote 1/20
@400000006afec531270bdf5c delivery 2473: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1wE3BB-4DD7B9-06/
@400000006afec531270bdf5c status: local 0/10 remote 0/20
@400000006afec531270beb14 end msg 1310781
@400000006afec5361a3a0704 new msg 1310781
@400000006afec5361a3a5524 info msg 1310781: bytes 3464 from <o.beck32@lantern.test> qp 18383 uid 7791
@400000006afec5361a3a5524 starting delivery 2474: msg 1310781 to local greta@example.net
@400000006afec5361a3a5524 status: local 1/10 remote 0/20
@400000006afec5362082885c delivery 2474: success: did_0+0+1/
@400000006afec536208372bc status: local 0/10 remote 0/20
@400000006afec53620843224 end msg 1310781
@400000006afec53e22a58b84 new msg 1310781
@400000006afec53e22a5a2f4 info msg 1310781: bytes 32354 from <t.wolf@shop.example> qp 18385 uid 7791
@400000006afec53e22a5e55c starting delivery 2475: msg 1310781 to remote b.lang8@bigmail.example
@400000006afec53e22a61054 status: local 0/10 remote 1/20
@400000006afec53f156063a4 delivery 2475: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795081524_c40031269d85_-_esmtp/
@400000006afec53f1561136c status: local 0/10 remote 0/20
@400000006afec53f1561136c end msg 1310781
@400000006afec540069d69ac new msg 1310781
@400000006afec540069de2c4 info msg 1310781: bytes 4609 from <f.braun@club.example> qp 18393 uid 7791
@400000006afec540069e928c starting delivery 2476: msg 1310781 to remote greta1@kiosk.example
@400000006afec540069e928c status: local 0/10 remote 1/20
@400000006afec54131a2331c delivery 2476: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795081526_qp_9585/
@400000006afec54131a2331c status: local 0/10 remote 0/20
@400000006afec54131a2331c end msg 1310781
@400000006afec54419d388bc new msg 1310781
@400000006afec54419d388bc info msg 1310781: bytes 707001 from <d.weiss38@bigmail.example> qp 18399 uid 7791
@400000006afec54419d3c73c starting delivery 2477: msg 1310781 to local shop.example-ida@shop.example
@400000006afec54419d3c73c status: local 1/10 remote 0/20
@400000006afec5441c4626cc delivery 2477: success: did_0+0+1/
@400000006afec5441c46d694 status: local 0/10 remote 0/20
@400000006afec5441c476eec end msg 1310781
@400000006afec5591db4e19c new msg 1310781
@400000006afec5591db4e19c info msg 1310781: bytes 1650 from <b.lang@shop.example> qp 18402 uid 7791
@400000006afec5591db508ac starting delivery 2478: msg 1310781 to local club.example-k.maier@club.example
@400000006afec5591db52bd4 status: local 1/10 remote 0/20
@400000006afec5591db52bd4 starting delivery 2479: msg 1310781 to local club.example-h.vogel@club.example
@400000006afec5591db52bd4 status: local 2/10 remote 0/20
@400000006afec5591db57ddc starting delivery 2480: msg 1310781 to local shop.example-b.lang@shop.example
@400000006afec5591db5c42c status: local 3/10 remote 0/20
@400000006afec5591db60a7c starting delivery 2481: msg 1310781 to local shop.example-ida@shop.example
@400000006afec5591db6f4dc status: local 4/10 remote 0/20
@400000006afec5591f017a24 delivery 2480: success: did_0+0+1/
@400000006afec5591f0250fc status: local 3/10 remote 0/20
@400000006afec55922e4bf34 delivery 2481: success: did_0+0+1/
@400000006afec55922e5672c status: local 2/10 remote 0/20
@400000006afec559243d6d7c delivery 2479: success: did_0+0+1/
@400000006afec559243d8cbc status: local 1/10 remote 0/20
@400000006afec55924ce8dd4 delivery 2478: success: did_0+0+1/
@400000006afec55924ced424 status: local 0/10 remote 0/20
@400000006afec55924cef74c end msg 1310781
@400000006afec57239224a14 new msg 1310781
@400000006afec57239224dfc info msg 1310781: bytes 10676 from <m.roth0@birch.example> qp 18410 uid 7791
@400000006afec57239229c1c starting delivery 2482: msg 1310781 to local shop.example-y.kurz@shop.example
@400000006afec5723922f20c status: local 1/10 remote 0/20
@400000006afec57300000dac delivery 2482: success: did_0+0+1/
@400000006afec57300000dac status: local 0/10 remote 0/20
@400000006afec57300000dac end msg 1310781
@400000006afec57d2494d094 new msg 1310781
@400000006afec57d2494d094 info msg 1310781: bytes 2228 from <greta1@harbour.test> qp 18418 uid 7791
@400000006afec57d24953624 starting delivery 2483: msg 1310781 to local shop.example-anna.koch@shop.example
@400000006afec57d24953624 status: local 1/10 remote 0/20
@400000006afec57d27e8f504 delivery 2483: success: did_0+0+1/
@400000006afec57d27e8f504 status: local 0/10 remote 0/20
@400000006afec57d27e9cfc4 end msg 1310781
@400000006afec5b50edb46ac new msg 1310781
@400000006afec5b50edba084 info msg 1310781: bytes 431206 from <m.roth22@school.example> qp 18424 uid 7791
@400000006afec5b50edc5c04 starting delivery 2484: msg 1310781 to local club.example-j.klein@club.example
@400000006afec5b50edd233c status: local 1/10 remote 0/20
@400000006afec5b51410e4ec delivery 2484: success: did_0+0+1/
@400000006afec5b51411795c status: local 0/10 remote 0/20
@400000006afec5b51411b3f4 end msg 1310781
@400000006afec5db12b901c4 new msg 1310781
@400000006afec5db12b91d1c info msg 1310781: bytes 5709 from <greta@example.net> qp 18430 uid 7791
@400000006afec5db12b9ffac starting delivery 2485: msg 1310781 to remote carla8@bigmail.example
@400000006afec5db12b9ffac status: local 0/10 remote 1/20
@400000006afec5db374f4764 delivery 2485: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795081681_344647909c2c_-_esmtp/
@400000006afec5db374fb0dc status: local 0/10 remote 0/20
@400000006afec5db374fb0dc end msg 1310781
@400000006afec5f20961d524 new msg 1310781
@400000006afec5f209628cbc info msg 1310781: bytes 12510 from <m.roth17@pebble.test> qp 18433 uid 7791
@400000006afec5f209628cbc starting delivery 2486: msg 1310781 to local carla@example.net
@400000006afec5f20962e694 status: local 1/10 remote 0/20
@400000006afec5f20d3a92e4 delivery 2486: success: did_0+0+1/
@400000006afec5f20d3ad934 status: local 0/10 remote 0/20
@400000006afec5f20d3ad934 end msg 1310781
@400000006afec6052e9f91dc new msg 1310781
@400000006afec6052e9fe3e4 info msg 1310781: bytes 3291 from <d.weiss@club.example> qp 18439 uid 7791
@400000006afec6052ea0746c starting delivery 2487: msg 1310781 to local shop.example-m.roth@shop.example
@400000006afec6052ea0e5b4 status: local 1/10 remote 0/20
@400000006afec60530dccbf4 delivery 2487: success: did_0+0+1/
@400000006afec60530dccbf4 status: local 0/10 remote 0/20
@400000006afec60530dcdf7c end msg 1310781
@400000006afec60715a1876c new msg 1310781
@400000006afec60715a1876c info msg 1310781: bytes 3515 from <emma@club.example> qp 18442 uid 7791
@400000006afec60715a1c5ec starting delivery 2488: msg 1310781 to remote b.lang2@museum.example
@400000006afec60715a275b4 status: local 0/10 remote 1/20
@400000006afec60730979534 delivery 2488: failure: 203.0.113.215_does_not_like_recipient./Remote_host_said:_550_5.1.1_<b.lang2@museum.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.215./
@400000006afec60730986054 status: local 0/10 remote 0/20
@400000006afec60730988764 bounce msg 1310781 qp 18446
@400000006afec6073099101c end msg 1310781
@400000006afec60730cd2fdc new msg 1310781
@400000006afec60730cdd3ec info msg 1310781: bytes 4943 from <> qp 18446 uid 7796
@400000006afec60730ce220c starting delivery 2489: msg 1310781 to local club.example-emma@club.example
@400000006afec60730cefccc status: local 1/10 remote 0/20
@400000006afec60735a062cc delivery 2489: success: did_0+0+1/
@400000006afec60735a062cc status: local 0/10 remote 0/20
@400000006afec60735a062cc end msg 1310781
@400000006afec6370f1912fc new msg 1310781
@400000006afec6370f19b70c info msg 1310781: bytes 9598 from <ida31@freemail.test> qp 18454 uid 7791
@400000006afec6370f19ce7c starting delivery 2490: msg 1310781 to local shop.example-m.roth@shop.example
@400000006afec6370f1a3bdc status: local 1/10 remote 0/20
@400000006afec6371309776c delivery 2490: success: did_0+0+1/
@400000006afec6371309776c status: local 0/10 remote 0/20
@400000006afec637130a040c end msg 1310781
@400000006afec6541a0ca5d4 new msg 1310781
@400000006afec6541a0cfbc4 info msg 1310781: bytes 5031 from <ida35@cedar.test> qp 18460 uid 7791
@400000006afec6541a0cfbc4 starting delivery 2491: msg 1310781 to local club.example-j.klein@club.example
@400000006afec6541a0d3274 status: local 1/10 remote 0/20
@400000006afec6541b66d6d4 delivery 2491: success: did_0+0+1/
@400000006afec6541b677ecc status: local 0/10 remote 0/20
@400000006afec6541b68421c end msg 1310781
@400000006afec6811b1f717c new msg 1310781
@400000006afec6811b1fbbb4 info msg 1310781: bytes 1513 from <d.weiss@club.example> qp 18466 uid 7791
@400000006afec6811b208ea4 starting delivery 2492: msg 1310781 to remote b.lang0@inkwell.test
@400000006afec6811b208ea4 status: local 0/10 remote 1/20
@400000006afec68314090934 delivery 2492: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795081847_6a5a1a853140_-_esmtp/
@400000006afec6831409b514 status: local 0/10 remote 0/20
@400000006afec683140a6cac end msg 1310781
@400000006afec6ac0c4699dc new msg 1310781
@400000006afec6ac0c4699dc info msg 1310781: bytes 2690 from <greta19@cedar.test> qp 18472 uid 7791
@400000006afec6ac0c4699dc starting delivery 2493: msg 1310781 to local club.example-j.klein@club.example
@400000006afec6ac0c4768e4 status: local 1/10 remote 0/20
@400000006afec6ac0ed3b914 delivery 2493: success: did_0+0+1/
@400000006afec6ac0ed3b914 status: local 0/10 remote 0/20
@400000006afec6ac0ed3ebdc end msg 1310781
@400000006afec6b0254eb66c new msg 1310781
@400000006afec6b0254f5694 info msg 1310781: bytes 1815 from <ute@shop.example> qp 18475 uid 7791
@400000006afec6b025502984 starting delivery 2494: msg 1310781 to remote y.kurz9@typo.test
@400000006afec6b02550ecd4 status: local 0/10 remote 1/20
@400000006afec6b02fd0bedc delivery 2494: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afec6b02fd0f58c status: local 0/10 remote 0/20
@400000006afec6b02fd0f58c bounce msg 1310781 qp 18483
@400000006afec6b02fd0f58c end msg 1310781
@400000006afec6b0300addc4 new msg 1310781
@400000006afec6b0300b04d4 info msg 1310781: bytes 2753 from <> qp 18483 uid 7796
@400000006afec6b0300b6a64 starting delivery 2495: msg 1310781 to local shop.example-ute@shop.example
@400000006afec6b0300bdf94 status: local 1/10 remote 0/20
@400000006afec6b033236094 delivery 2495: success: did_0+0+1/
@400000006afec6b033236094 status: local 0/10 remote 0/20
@400000006afec6b033236094 end msg 1310781
@400000006afec6fc21c4a164 new msg 1310781
@400000006afec6fc21c4dbfc info msg 1310781: bytes 14025 from <nina@club.example> qp 18489 uid 7791
@400000006afec6fc21c4eb9c starting delivery 2496: msg 1310781 to remote sara3@lantern.test
@400000006afec6fc21c4eb9c status: local 0/10 remote 1/20
@400000006afec6fc21c5783c starting delivery 2497: msg 1310781 to remote carla4@bigmail.example
@400000006afec6fc21c5783c status: local 0/10 remote 2/20
@400000006afec6fd0cdd4814 delivery 2496: failure: 198.51.100.43_does_not_like_recipient./Remote_host_said:_550_5.1.1_<sara3@lantern.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.43./
@400000006afec6fd0cdd4814 status: local 0/10 remote 1/20
@400000006afec6fd18020cac delivery 2497: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795081970_73edaa38c647_-_esmtp/
@400000006afec6fd18020cac status: local 0/10 remote 0/20
@400000006afec6fd1802c444 bounce msg 1310781 qp 18495
@400000006afec6fd1803164c end msg 1310781
@400000006afec6fd183e69cc new msg 1310781
@400000006afec6fd183f2934 info msg 1310781: bytes 15006 from <> qp 18495 uid 7796
@400000006afec6fd183f2934 starting delivery 2498: msg 1310781 to local club.example-nina@club.example
@400000006afec6fd18400fac status: local 1/10 remote 0/20
@400000006afec6fd1b82d6cc delivery 2498: success: did_0+0+1/
@400000006afec6fd1b836754 status: local 0/10 remote 0/20
@400000006afec6fd1b836754 end msg 1310781
@400000006afec70906502084 new msg 1310781
@400000006afec7090650340c info msg 1310781: bytes 4993 from <b.lang32@bigmail.example> qp 18499 uid 7791
@400000006afec7090650340c starting delivery 2499: msg 1310781 to local shop.example-y.kurz@shop.example
@400000006afec709065043ac status: local 1/10 remote 0/20
@400000006afec7090aad6024 delivery 2499: success: did_0+0+1/
@400000006afec7090aad9ea4 status: local 0/10 remote 0/20
@400000006afec7090aae0fec end msg 1310781
@400000006afec7092042cbf4 new msg 1310781
@400000006afec70920433184 info msg 1310781: bytes 1885 from <d.weiss31@bigmail.example> qp 18504 uid 7791
@400000006afec709204377d4 starting delivery 2500: msg 1310781 to local club.example-emma@club.example
@400000006afec70920439ee4 status: local 1/10 remote 0/20
@400000006afec70926e709ac delivery 2500: success: did_0+0+1/
@400000006afec70926e709ac status: local 0/10 remote 0/20
@400000006afec70926e7a5ec end msg 1310781
@400000006afec7151b5f7434 new msg 1310781
@400000006afec7151b5f7434 info msg 1310781: bytes 18552 from <m.roth@shop.example> qp 18506 uid 7791
@400000006afec7151b5f7434 starting delivery 2501: msg 1310781 to local club.example-d.weiss@club.example
@400000006afec7151b5f7434 status: local 1/10 remote 0/20
@400000006afec71520df1f7c delivery 2501: success: did_0+0+1/
@400000006afec71520df2b34 status: local 0/10 remote 0/20
@400000006afec71520df2b34 end msg 1310781
@400000006afec71720cb2634 starting delivery 2502: msg 1310773 to remote greta8@slowpost.example
@400000006afec71720cb2634 status: local 0/10 remote 1/20
@400000006afec7212aad701c delivery 2502: deferral: Connected_to_203.0.113.96_but_connection_died._Possible_duplicate!_(#4.4.2)/
@400000006afec7212aadd5ac status: local 0/10 remote 0/20
@400000006afec72438dec104 new msg 1310781
@400000006afec72438dec104 info msg 1310781: bytes 11710 from <carla10@partner.test> qp 18510 uid 7791
@400000006afec72438ded48c starting delivery 2503: msg 1310781 to local shop.example-v.horn@shop.example
@400000006afec72438df16f4 status: local 1/10 remote 0/20
@400000006afec72504c00aa4 delivery 2503: success: did_0+0+1/
@400000006afec72504c01274 status: local 0/10 remote 0/20
@400000006afec72504c0d1dc end msg 1310781
@400000006afec72602774384 new msg 1310781
@400000006afec72602774384 info msg 1310781: bytes 8319 from <anna.koch26@heather.example> qp 18515 uid 7791
@400000006afec72602774384 starting delivery 2504: msg 1310781 to local shop.example-z.jung@shop.example
@400000006afec7260277b0e4 status: local 1/10 remote 0/20
@400000006afec72606c6cb6c delivery 2504: success: did_0+0+1/
@400000006afec72606c7580c status: local 0/10 remote 0/20
@400000006afec72606c767ac end msg 1310781
@400000006afec77037bca37c starting delivery 2505: msg 1310754 to remote carla@silent.test
@400000006afec77037bd013c status: local 0/10 remote 1/20
@400000006afec77b354bce74 new msg 1310781
@400000006afec77b354c43a4 info msg 1310781: bytes 21072 from <ute29@dairy.example> qp 18522 uid 7791
@400000006afec77b354cd42c starting delivery 2506: msg 1310781 to local paula@example.net
@400000006afec77b354cd42c status: local 1/10 remote 1/20
@400000006afec77b3604645c delivery 2506: success: did_0+0+1/
@400000006afec77b3604645c status: local 0/10 remote 1/20
@400000006afec77b36049724 end msg 1310781
@400000006afec7852c7aae3c new msg 1310781
@400000006afec7852c7aae3c info msg 1310781: bytes 14486 from <ida26@university.example> qp 18530 uid 7791
@400000006afec7852c7aae3c starting delivery 2507: msg 1310781 to local paula@example.net
@400000006afec7852c7aae3c status: local 1/10 remote 1/20
@400000006afec7852fec5174 delivery 2507: success: did_0+0+1/
@400000006afec7852fecc6a4 status: local 0/10 remote 1/20
@400000006afec7852fecc6a4 end msg 1310781
@400000006afec7862e64c714 new msg 1310781
@400000006afec7862e64f20c info msg 1310781: bytes 1414 from <f.braun@club.example> qp 18538 uid 7791
@400000006afec7862e64f20c starting delivery 2508: msg 1310781 to remote o.beck7@shipyard.test
@400000006afec7862e64f5f4 status: local 0/10 remote 2/20
@400000006afec7871e3f6e5c new msg 1310783
@400000006afec7871e3f6e5c info msg 1310783: bytes 12046 from <emma7@garden.example> qp 18544 uid 7791
@400000006afec7871e3fa124 starting delivery 2509: msg 1310783 to local shop.example-ida@shop.example
@400000006afec7871e3fa124 status: local 1/10 remote 2/20
@400000006afec78720abf1ec delivery 2509: success: did_0+0+1/
@400000006afec78720ac43f4 status: local 0/10 remote 2/20
@400000006afec78720acff74 end msg 1310783
@400000006afec7880eeb57f4 delivery 2508: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5D76B72FDE/
@400000006afec7880eeb8ea4 status: local 0/10 remote 1/20
@400000006afec7880eeb8ea4 end msg 1310781
@400000006afec78a2863aefc new msg 1310781
@400000006afec78a2864436c info msg 1310781: bytes 1481 from <sara@club.example> qp 18547 uid 7791
@400000006afec78a2864724c starting delivery 2510: msg 1310781 to remote lena9@university.example
@400000006afec78a286502d4 status: local 0/10 remote 2/20
@400000006afec78b31b6c0d4 delivery 2510: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<lena9@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afec78b31b7321c status: local 0/10 remote 1/20
@400000006afec7ad27f2c0d4 delivery 2505: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afec7ad27f2c0d4 status: local 0/10 remote 0/20
@400000006afec7d81c95600c new msg 1310783
@400000006afec7d81c95c1b4 info msg 1310783: bytes 5321 from <o.beck24@customer.example> qp 18555 uid 7791
@400000006afec7d81c962f14 starting delivery 2511: msg 1310783 to local carla@example.net
@400000006afec7d81c96d324 status: local 1/10 remote 0/20
@400000006afec7d820347414 delivery 2511: success: did_0+0+1/
@400000006afec7d820351ff4 status: local 0/10 remote 0/20
@400000006afec7d82035cbd4 end msg 1310783
@400000006afec7dd02d6d074 new msg 1310783
@400000006afec7dd02d6d074 info msg 1310783: bytes 7137 from <orders@shop.example> qp 18563 uid 10001
@400000006afec7dd02d6e014 starting delivery 2512: msg 1310783 to remote r.frank19@oakwood.test
@400000006afec7dd02d7ca74 status: local 0/10 remote 1/20
@400000006afec7dd2770179c delivery 2512: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1wD9CA-95BA11-17/
@400000006afec7dd27701f6c status: local 0/10 remote 0/20
@400000006afec7dd2770c764 end msg 1310783
@400000006afec7f13b7f9334 new msg 1310783
@400000006afec7f13b7f9334 info msg 1310783: bytes 7213 from <y.kurz@shop.example> qp 18571 uid 7791
@400000006afec7f13b7fd984 starting delivery 2513: msg 1310783 to remote k.maier6@meadow.example
@400000006afec7f13b7fd984 status: local 0/10 remote 1/20
@400000006afec7f2196baecc new msg 1310777
@400000006afec7f2196baecc info msg 1310777: bytes 9695 from <nina@club.example> qp 18578 uid 7791
@400000006afec7f2196bddac starting delivery 2514: msg 1310777 to remote d.weiss6@library.example
@400000006afec7f2196c4724 status: local 0/10 remote 2/20
@400000006afec7f403234e7c delivery 2514: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1wE7E3-F38BEE-C6/
@400000006afec7f403235e1c status: local 0/10 remote 1/20
@400000006afec7f403237d5c end msg 1310777
@400000006afec7f409dc392c delivery 2513: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795082215_qp_16787/
@400000006afec7f409dc6424 status: local 0/10 remote 0/20
@400000006afec7f409dcf4ac end msg 1310783
@400000006afec801187f4f14 starting delivery 2515: msg 1310732 to local jonas@mx1.example.net
@400000006afec801187fc05c status: local 1/10 remote 0/20
@400000006afec80119ee929c delivery 2515: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afec80119ee929c status: local 0/10 remote 0/20
@400000006afec8112dab4e9c new msg 1310783
@400000006afec8112dab4e9c info msg 1310783: bytes 4285 from <t.wolf1@grey.test> qp 18584 uid 7791
@400000006afec8112dabeec4 starting delivery 2516: msg 1310783 to local club.example-h.vogel@club.example
@400000006afec8112dabeec4 status: local 1/10 remote 0/20
@400000006afec8112dabf694 new msg 1310777
@400000006afec8112dac7b64 info msg 1310777: bytes 37026 from <paula24@inkwell.test> qp 18592 uid 7791
@400000006afec8112dad041c starting delivery 2517: msg 1310777 to local club.example-emma@club.example
@400000006afec8112dad0fd4 status: local 2/10 remote 0/20
@400000006afec8112f6b464c delivery 2516: success: did_0+0+1/
@400000006afec8112f6bc734 status: local 1/10 remote 0/20
@400000006afec8112f6c116c end msg 1310783
@400000006afec8113350584c delivery 2517: success: did_0+0+1/
@400000006afec811335067ec status: local 0/10 remote 0/20
@400000006afec8113350ecbc end msg 1310777
@400000006afec8151b2d060c new msg 1310777
@400000006afec8151b2d060c info msg 1310777: bytes 6404 from <emma23@tower.test> qp 18594 uid 7791
@400000006afec8151b2d67b4 starting delivery 2518: msg 1310777 to local shop.example-ute@shop.example
@400000006afec8151b2d67b4 status: local 1/10 remote 0/20
@400000006afec815224fddec delivery 2518: success: did_0+0+1/
@400000006afec81522500114 status: local 0/10 remote 0/20
@400000006afec81522500114 end msg 1310777
@400000006afec8171f76f45c new msg 1310777
@400000006afec8171f76f45c info msg 1310777: bytes 3106 from <d.weiss@club.example> qp 18601 uid 7791
@400000006afec8171f76f45c starting delivery 2519: msg 1310777 to remote carla7@bluebird.test
@400000006afec8171f76f45c status: local 0/10 remote 1/20
@400000006afec81903880f74 new msg 1310783
@400000006afec819038855c4 info msg 1310783: bytes 28778 from <emma@club.example> qp 18607 uid 7791
@400000006afec8190388e264 starting delivery 2520: msg 1310783 to remote sara1@vineyard.example
@400000006afec81903895b7c status: local 0/10 remote 2/20
@400000006afec81a31401dbc delivery 2520: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795082255_c650615da0f6_-_esmtp/
@400000006afec81a31401dbc status: local 0/10 remote 1/20
@400000006afec81a31401dbc end msg 1310783
@400000006afec81d02357f94 new msg 1310783
@400000006afec81d02357f94 info msg 1310783: bytes 5984 from <orders@shop.example> qp 18613 uid 10001
@400000006afec81d02361404 starting delivery 2521: msg 1310783 to remote k.maier22@customer.example
@400000006afec81d02361404 status: local 0/10 remote 2/20
@400000006afec81f1309fc3c delivery 2521: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795082259_79d002de7890_-_esmtp/
@400000006afec81f130a32ec status: local 0/10 remote 1/20
@400000006afec81f130ab7bc end msg 1310783
@400000006afec8230741bffc delivery 2519: deferral: Connected_to_203.0.113.36_but_connection_died._(#4.4.2)/
@400000006afec8230741bffc status: local 0/10 remote 0/20
@400000006afec8771c5597ec new msg 1310783
@400000006afec8771c563044 info msg 1310783: bytes 5155 from <r.frank11@lighthouse.test> qp 18615 uid 7791
@400000006afec8771c56e7dc starting delivery 2522: msg 1310783 to local shop.example-m.roth@shop.example
@400000006afec8771c56e7dc status: local 1/10 remote 0/20
@400000006afec87723748bb4 delivery 2522: success: did_0+0+1/
@400000006afec87723750c9c status: local 0/10 remote 0/20
@400000006afec8772375d3d4 end msg 1310783
@400000006afec8780e2e93bc new msg 1310783
@400000006afec8780e2e93bc info msg 1310783: bytes 7524 from <paula12@bigmail.example> qp 18617 uid 7791
@400000006afec8780e2f282c starting delivery 2523: msg 1310783 to local paula@example.net
@400000006afec8780e2f282c status: local 1/10 remote 0/20
@400000006afec8781163d9d4 delivery 2523: success: did_0+0+1/
@400000006afec87811640c9c status: local 0/10 remote 0/20
@400000006afec87811644b1c end msg 1310783
@400000006afec88a0e452ce4 new msg 1310783
@400000006afec88a0e45f034 info msg 1310783: bytes 2207 from <k.maier@club.example> qp 18623 uid 7791
@400000006afec88a0e45f034 starting delivery 2524: msg 1310783 to remote h.vogel4@pebble.test
@400000006afec88a0e462acc status: local 0/10 remote 1/20
@400000006afec88b10a5a284 delivery 2524: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<0a005145c494fe39@mail.example>_[InternalId=1374274528]_Queued_mail_for_delivery/
@400000006afec88b10a5b9f4 status: local 0/10 remote 0/20
@400000006afec88b10a642ac end msg 1310783
@400000006afec8c113a2fc34 new msg 1310783
@400000006afec8c113a3dadc info msg 1310783: bytes 2853 from <> qp 18628 uid 7791
@400000006afec8c113a4adcc starting delivery 2525: msg 1310783 to local club.example-sara@club.example
@400000006afec8c113a58c74 status: local 1/10 remote 0/20
@400000006afec8c1191057fc delivery 2525: success: did_0+0+1/
@400000006afec8c11910d8e4 status: local 0/10 remote 0/20
@400000006afec8c1191151fc end msg 1310783
@400000006afec8d319e8222c new msg 1310783
@400000006afec8d319e829fc info msg 1310783: bytes 734 from <root@mx1.example.net> qp 18633 uid 0
@400000006afec8d319e8e194 starting delivery 2526: msg 1310783 to local root@mx1.example.net
@400000006afec8d319e9339c status: local 1/10 remote 0/20
@400000006afec8d31c29a9d4 delivery 2526: success: did_0+1+0/qp_18636/
@400000006afec8d31c29a9d4 status: local 0/10 remote 0/20
@400000006afec8d31c2a3a5c end msg 1310783
@400000006afec8d31c48229c new msg 1310783
@400000006afec8d31c48229c info msg 1310783: bytes 974 from <root@mx1.example.net> qp 18636 uid 7790
@400000006afec8d31c4845c4 starting delivery 2527: msg 1310783 to local greta@example.net
@400000006afec8d31c4845c4 status: local 1/10 remote 0/20
@400000006afec8d323b307cc delivery 2527: success: did_0+0+1/
@400000006afec8d323b307cc status: local 0/10 remote 0/20
@400000006afec8d323b307cc end msg 1310783
@400000006afec8e027fb292c new msg 1310783
@400000006afec8e027fb292c info msg 1310783: bytes 37597 from <j.klein@club.example> qp 18639 uid 7791
@400000006afec8e027fb292c starting delivery 2528: msg 1310783 to local shop.example-ute@shop.example
@400000006afec8e027fb6f7c status: local 1/10 remote 0/20
@400000006afec8e02d260584 delivery 2528: success: did_0+0+1/
@400000006afec8e02d26384c status: local 0/10 remote 0/20
@400000006afec8e02d26384c end msg 1310783
@400000006afec8e122b84864 new msg 1310783
@400000006afec8e122b903e4 info msg 1310783: bytes 1942 from <ute18@freemail.test> qp 18646 uid 7791
@400000006afec8e122b9c734 starting delivery 2529: msg 1310783 to local club.example-lena@club.example
@400000006afec8e122ba4c04 status: local 1/10 remote 0/20
@400000006afec8e128af90c4 delivery 2529: success: did_0+0+1/
@400000006afec8e128af90c4 status: local 0/10 remote 0/20
@400000006afec8e128b02d04 end msg 1310783
@400000006afec8fd321e8f0c new msg 1310783
@400000006afec8fd321f61fc info msg 1310783: bytes 6517 from <d.weiss@club.example> qp 18648 uid 7791
@400000006afec8fd321f61fc starting delivery 2530: msg 1310783 to remote h.vogel10@bigmail.example
@400000006afec8fd32202934 status: local 0/10 remote 1/20
@400000006afec8fe0e6e0dbc delivery 2530: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<h.vogel10@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afec8fe0e6e0dbc status: local 0/10 remote 0/20
@400000006afec8fe0e6e7734 bounce msg 1310783 qp 18652
@400000006afec8fe0e6f4e0c end msg 1310783
@400000006afec8fe0ea48edc new msg 1310783
@400000006afec8fe0ea4e0e4 info msg 1310783: bytes 7851 from <> qp 18652 uid 7796
@400000006afec8fe0ea5987c starting delivery 2531: msg 1310783 to local club.example-d.weiss@club.example
@400000006afec8fe0ea64074 status: local 1/10 remote 0/20
@400000006afec8fe13ef4b5c delivery 2531: success: did_0+0+1/
@400000006afec8fe13efef6c status: local 0/10 remote 0/20
@400000006afec8fe13f06c6c end msg 1310783
@400000006afec9152b74a04c new msg 1310783
@400000006afec9152b74a81c info msg 1310783: bytes 5158 from <b.lang@shop.example> qp 18654 uid 7791
@400000006afec9152b74a81c starting delivery 2532: msg 1310783 to remote m.roth1@meadow.example
@400000006afec9152b752cec status: local 0/10 remote 1/20
@400000006afec9152b753c8c starting delivery 2533: msg 1310783 to remote wanda0@bigmail.example
@400000006afec9152b753c8c status: local 0/10 remote 2/20
@400000006afec9152b75ec54 starting delivery 2534: msg 1310783 to remote y.kurz5@paper.example
@400000006afec9152b761364 status: local 0/10 remote 3/20
@400000006afec917027e3cac delivery 2534: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795082507_f800dbdb5f23_-_esmtp/
@400000006afec917027f03e4 status: local 0/10 remote 2/20
@400000006afec91716e47364 delivery 2533: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795082507_3b7439c8afbf_-_esmtp/
@400000006afec91716e4a62c status: local 0/10 remote 1/20
@400000006afec91720fc0204 delivery 2532: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795082507_qp_18772/
@400000006afec91720fc0204 status: local 0/10 remote 0/20
@400000006afec91720fc928c end msg 1310783
@400000006afec91a064f8c14 starting delivery 2535: msg 1310781 to remote lena9@university.example
@400000006afec91a064f8c14 status: local 0/10 remote 1/20
@400000006afec91b20979ecc delivery 2535: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795082512_be9edf4408ed_-_esmtp/
@400000006afec91b2097ba24 status: local 0/10 remote 0/20
@400000006afec91b2097ba24 end msg 1310781
@400000006afec93c387967b4 new msg 1310781
@400000006afec93c3879b9bc info msg 1310781: bytes 3660 from <k.maier21@tailor.example> qp 18662 uid 7791
@400000006afec93c3879b9bc starting delivery 2536: msg 1310781 to local wanda@example.net
@400000006afec93c3879b9bc status: local 1/10 remote 0/20
@400000006afec93c3a5d42e4 delivery 2536: success: did_0+0+1/
@400000006afec93c3a5dfe64 status: local 0/10 remote 0/20
@400000006afec93c3a5dfe64 end msg 1310781
@400000006afec94b01ae792c new msg 1310781
@400000006afec94b01aeea74 info msg 1310781: bytes 12394 from <ida31@tailor.example> qp 18668 uid 7791
@400000006afec94b01aeea74 starting delivery 2537: msg 1310781 to local club.example-sales@club.example
@400000006afec94b01afa9dc status: local 1/10 remote 0/20
@400000006afec94b05dc927c new msg 1310783
@400000006afec94b05dd462c info msg 1310783: bytes 12634 from <ida31@tailor.example> qp 18673 uid 89
@400000006afec94b05de308c starting delivery 2538: msg 1310783 to local team@example.net
@400000006afec94b05de308c status: local 2/10 remote 0/20
@400000006afec94b05de308c delivery 2537: success: did_0+1+0/qp_18673/
@400000006afec94b05de72f4 status: local 1/10 remote 0/20
@400000006afec94b05de7ac4 end msg 1310781
@400000006afec94b0855f6ec new msg 1310781
@400000006afec94b08567004 info msg 1310781: bytes 12874 from <ida31@tailor.example> qp 18676 uid 89
@400000006afec94b08567004 starting delivery 2539: msg 1310781 to local club.example-sales@club.example
@400000006afec94b08567004 status: local 2/10 remote 0/20
@400000006afec94b08567004 delivery 2538: success: did_0+1+0/qp_18676/
@400000006afec94b08567bbc status: local 1/10 remote 0/20
@400000006afec94b08567bbc end msg 1310783
@400000006afec94b09767664 delivery 2539: failure: This_message_is_looping:_it_already_has_my_Delivered-To_line._(#5.4.6)/
@400000006afec94b09767664 status: local 0/10 remote 0/20
@400000006afec94b09767664 bounce msg 1310781 qp 18681
@400000006afec94b09767664 end msg 1310781
@400000006afec94b09b55fdc new msg 1310781
@400000006afec94b09b57f1c info msg 1310781: bytes 14068 from <> qp 18681 uid 7796
@400000006afec94b09b60004 starting delivery 2540: msg 1310781 to remote ida31@tailor.example
@400000006afec94b09b60004 status: local 0/10 remote 1/20
@400000006afec94c08aec164 delivery 2540: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<394242ab79886d28@mail.example>_[InternalId=2111022225]_Queued_mail_for_delivery/
@400000006afec94c08af59bc status: local 0/10 remote 0/20
@400000006afec94c08af59bc end msg 1310781
@400000006afec94c394c9634 new msg 1310781
@400000006afec94c394d559c info msg 1310781: bytes 5304 from <paula6@library.example> qp 18685 uid 7791
@400000006afec94c394dda6c starting delivery 2541: msg 1310781 to local shop.example-m.roth@shop.example
@400000006afec94c394ebcfc status: local 1/10 remote 0/20
@400000006afec94d01cc3a5c delivery 2541: success: did_0+0+1/
@400000006afec94d01cc9fec status: local 0/10 remote 0/20
@400000006afec94d01ccf5dc end msg 1310781
@400000006afec9510e3df53c starting delivery 2542: msg 1310791 to local jonas@mx1.example.net
@400000006afec9510e3e52fc status: local 1/10 remote 0/20
@400000006afec95111084484 delivery 2542: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afec9511108b1e4 status: local 0/10 remote 0/20
@400000006afec951276a62ac new msg 1310781
@400000006afec951276b1a44 info msg 1310781: bytes 3233 from <b.lang@shop.example> qp 18690 uid 7791
@400000006afec951276b453c starting delivery 2543: msg 1310781 to remote paula11@station.test
@400000006afec951276ba6e4 status: local 0/10 remote 1/20
@400000006afec952288e4d24 delivery 2543: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/
@400000006afec952288eb2b4 status: local 0/10 remote 0/20
@400000006afec9a707077dec starting delivery 2544: msg 1310777 to remote carla7@bluebird.test
@400000006afec9a707077dec status: local 0/10 remote 1/20
@400000006afec9a82112fcd4 delivery 2544: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<d7a385b29e16ce4c@mail.example>_[InternalId=2085234244]_Queued_mail_for_delivery/
@400000006afec9a821137dbc status: local 0/10 remote 0/20
@400000006afec9a821137dbc end msg 1310777
@400000006afec9b50e9321ec new msg 1310777
@400000006afec9b50e9321ec info msg 1310777: bytes 2949 from <v.horn16@meadow.example> qp 18695 uid 7791
@400000006afec9b50e9321ec starting delivery 2545: msg 1310777 to local shop.example-y.kurz@shop.example
@400000006afec9b50e9321ec status: local 1/10 remote 0/20
@400000006afec9b510b3cb84 delivery 2545: success: did_0+0+1/
@400000006afec9b510b415bc status: local 0/10 remote 0/20
@400000006afec9b510b4d524 end msg 1310777
@400000006afec9cf27ecd14c new msg 1310777
@400000006afec9cf27ed3eac info msg 1310777: bytes 5726 from <z.jung4@lantern.test> qp 18700 uid 7791
@400000006afec9cf27ed3eac starting delivery 2546: msg 1310777 to local club.example-d.weiss@club.example
@400000006afec9cf27edb7c4 status: local 1/10 remote 0/20
@400000006afec9cf2a39af4c delivery 2546: success: did_0+0+1/
@400000006afec9cf2a3a053c status: local 0/10 remote 0/20
@400000006afec9cf2a3a47a4 end msg 1310777
@400000006afec9d53210278c new msg 1310777
@400000006afec9d5321069f4 info msg 1310777: bytes 9133 from <anna.koch@shop.example> qp 18707 uid 7791
@400000006afec9d53211506c starting delivery 2547: msg 1310777 to remote lena11@valley.test
@400000006afec9d53211fc4c status: local 0/10 remote 1/20
@400000006afec9d7069cb5fc delivery 2547: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1wA40E-16DEC7-08/
@400000006afec9d7069cc59c status: local 0/10 remote 0/20
@400000006afec9d7069d36e4 end msg 1310777
@400000006afec9e337b4102c new msg 1310777
@400000006afec9e337b4102c info msg 1310777: bytes 1305 from <lena16@bluebird.test> qp 18715 uid 7791
@400000006afec9e337b4d764 starting delivery 2548: msg 1310777 to local club.example-emma@club.example
@400000006afec9e337b58b14 status: local 1/10 remote 0/20
@400000006afec9e33b36beac delivery 2548: success: did_0+0+1/
@400000006afec9e33b36d61c status: local 0/10 remote 0/20
@400000006afec9e33b37996c end msg 1310777
@400000006afec9e60e21aef4 new msg 1310777
@400000006afec9e60e21c664 info msg 1310777: bytes 2029 from <sara5@lighthouse.test> qp 18723 uid 7791
@400000006afec9e60e225ebc starting delivery 2549: msg 1310777 to local club.example-h.vogel@club.example
@400000006afec9e60e225ebc status: local 1/10 remote 0/20
@400000006afec9e60f715c8c delivery 2549: success: did_0+0+1/
@400000006afec9e60f720c54 status: local 0/10 remote 0/20
@400000006afec9e60f726a14 end msg 1310777
@400000006afec9e611ecbccc new msg 1310777
@400000006afec9e611ecd824 info msg 1310777: bytes 4369 from <d.weiss30@dune.test> qp 18728 uid 7791
@400000006afec9e611ed0ed4 starting delivery 2550: msg 1310777 to local shop.example-v.horn@shop.example
@400000006afec9e611ed784c status: local 1/10 remote 0/20
@400000006afec9e6148d6bd4 delivery 2550: success: did_0+0+1/
@400000006afec9e6148d6bd4 status: local 0/10 remote 0/20
@400000006afec9e6148dd54c end msg 1310777
@400000006afec9f6010e2e04 new msg 1310777
@400000006afec9f6010e977c info msg 1310777: bytes 2027 from <y.kurz@shop.example> qp 18731 uid 7791
@400000006afec9f6010f0cac starting delivery 2551: msg 1310777 to remote emma8@paper.example
@400000006afec9f6010f3b8c status: local 0/10 remote 1/20
@400000006afec9f72fe350c4 delivery 2551: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795082732_71c0dfc271df_-_esmtp/
@400000006afec9f72fe40474 status: local 0/10 remote 0/20
@400000006afec9f72fe4e31c end msg 1310777
@400000006afec9fd191568dc new msg 1310777
@400000006afec9fd1915bae4 info msg 1310777: bytes 4162 from <k.maier38@lighthouse.test> qp 18737 uid 7791
@400000006afec9fd1915bae4 starting delivery 2552: msg 1310777 to local shop.example-b.lang@shop.example
@400000006afec9fd191610d4 status: local 1/10 remote 0/20
@400000006afec9fd1c956bc4 delivery 2552: success: did_0+0+1/
@400000006afec9fd1c956bc4 status: local 0/10 remote 0/20
@400000006afec9fd1c956fac end msg 1310777
@400000006afeca0207c1c184 new msg 1310777
@400000006afeca0207c2985c info msg 1310777: bytes 12613 from <m.roth11@ferry.test> qp 18739 uid 7791
@400000006afeca0207c2b3b4 starting delivery 2553: msg 1310777 to local shop.example-anna.koch@shop.example
@400000006afeca0207c3155c status: local 1/10 remote 0/20
@400000006afeca020c940a14 delivery 2553: success: did_0+0+1/
@400000006afeca020c94b9dc status: local 0/10 remote 0/20
@400000006afeca020c94b9dc end msg 1310777
@400000006afeca18019ac634 new msg 1310777
@400000006afeca18019ac634 info msg 1310777: bytes 62731 from <carla33@valley.test> qp 18741 uid 7791
@400000006afeca18019b9d0c starting delivery 2554: msg 1310777 to local shop.example-t.wolf@shop.example
@400000006afeca18019b9d0c status: local 1/10 remote 0/20
@400000006afeca180411f054 delivery 2554: success: did_0+0+1/
@400000006afeca180411f054 status: local 0/10 remote 0/20
@400000006afeca180411f054 end msg 1310777
@400000006afeca191b576d84 new msg 1310777
@400000006afeca191b576d84 info msg 1310777: bytes 5255 from <sara@club.example> qp 18749 uid 7791
@400000006afeca191b57fe0c starting delivery 2555: msg 1310777 to remote t.wolf8@cloudy.example
@400000006afeca191b57fe0c status: local 0/10 remote 1/20
@400000006afeca192ae2eb84 new msg 1310783
@400000006afeca192ae38f94 info msg 1310783: bytes 13365 from <o.beck@shop.example> qp 18752 uid 7791
@400000006afeca192ae38f94 starting delivery 2556: msg 1310783 to remote carla0@dune.test
@400000006afeca192ae41c34 status: local 0/10 remote 2/20
@400000006afeca1931a501dc delivery 2555: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_F3B229344B/
@400000006afeca1931a5d8b4 status: local 0/10 remote 1/20
@400000006afeca1931a6616c end msg 1310777
@400000006afeca1b14849234 delivery 2556: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w95EA-663547-63/
@400000006afeca1b14853644 status: local 0/10 remote 0/20
@400000006afeca1b148578ac end msg 1310783
@400000006afeca420065769c new msg 1310783
@400000006afeca420065769c info msg 1310783: bytes 1523 from <emma5@ferry.test> qp 18756 uid 7791
@400000006afeca420065bcec starting delivery 2557: msg 1310783 to local shop.example-y.kurz@shop.example
@400000006afeca420065bcec status: local 1/10 remote 0/20
@400000006afeca420564b6e4 delivery 2557: success: did_0+0+1/
@400000006afeca420565570c status: local 0/10 remote 0/20
@400000006afeca420565eb7c end msg 1310783
@400000006afeca44282bda04 new msg 1310783
@400000006afeca44282c7e14 info msg 1310783: bytes 5753 from <orders@shop.example> qp 18764 uid 10001
@400000006afeca44282c9584 starting delivery 2558: msg 1310783 to remote k.maier9@corner.test
@400000006afeca44282cbc94 status: local 0/10 remote 1/20
@400000006afeca46350061dc delivery 2558: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<5123a20bcc15d278@mail.example>_[InternalId=594315166]_Queued_mail_for_delivery/
@400000006afeca463500fe1c status: local 0/10 remote 0/20
@400000006afeca4635015024 end msg 1310783
@400000006afeca4e311d2884 new msg 1310783
@400000006afeca4e311df78c info msg 1310783: bytes 1464 from <ute@shop.example> qp 18766 uid 7791
@400000006afeca4e311e072c starting delivery 2559: msg 1310783 to remote ute0@inkwell.test
@400000006afeca4e311ee5d4 status: local 0/10 remote 1/20
@400000006afeca510e850c74 delivery 2559: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795082820_eeb464521e37_-_esmtp/
@400000006afeca510e850c74 status: local 0/10 remote 0/20
@400000006afeca510e854edc end msg 1310783
@400000006afeca5500a250bc new msg 1310783
@400000006afeca5500a29edc info msg 1310783: bytes 4732 from <t.wolf@shop.example> qp 18774 uid 7791
@400000006afeca5500a2a6ac starting delivery 2560: msg 1310783 to local club.example-h.vogel@club.example
@400000006afeca5500a2a6ac status: local 1/10 remote 0/20
@400000006afeca5500a2a6ac starting delivery 2561: msg 1310783 to local club.example-k.maier@club.example
@400000006afeca5500a2c9d4 status: local 2/10 remote 0/20
@400000006afeca5500a2d1a4 starting delivery 2562: msg 1310783 to local club.example-r.frank@club.example
@400000006afeca5500a346d4 status: local 3/10 remote 0/20
@400000006afeca55023f8214 delivery 2562: success: did_0+0+1/
@400000006afeca55023f91b4 status: local 2/10 remote 0/20
@400000006afeca5502fb735c delivery 2560: success: did_0+0+1/
@400000006afeca5502fbc94c status: local 1/10 remote 0/20
@400000006afeca55049b09fc delivery 2561: success: did_0+0+1/
@400000006afeca55049b09fc status: local 0/10 remote 0/20
@400000006afeca55049bae0c end msg 1310783
@400000006afeca5e1f96ff7c new msg 1310783
@400000006afeca5e1f96ff7c info msg 1310783: bytes 18281 from <v.horn27@pebble.test> qp 18776 uid 7791
@400000006afeca5e1f97b714 starting delivery 2563: msg 1310783 to local shop.example-t.wolf@shop.example
@400000006afeca5e1f97b714 status: local 1/10 remote 0/20
@400000006afeca5e26d7f64c delivery 2563: success: did_0+0+1/
@400000006afeca5e26d7f64c status: local 0/10 remote 0/20
@400000006afeca5e26d7f64c end msg 1310783
@400000006afeca87230606bc new msg 1310783
@400000006afeca8723066864 info msg 1310783: bytes 3441 from <nina@club.example> qp 18778 uid 7791
@400000006afeca872306aeb4 starting delivery 2564: msg 1310783 to remote k.maier5@customer.example
@400000006afeca8723071444 status: local 0/10 remote 1/20
@400000006afeca8723071444 starting delivery 2565: msg 1310783 to remote greta7@bigmail.example
@400000006afeca872307d794 status: local 0/10 remote 2/20
@400000006afeca87230825b4 starting delivery 2566: msg 1310783 to remote ute9@tower.test
@400000006afeca87230825b4 status: local 0/10 remote 3/20
@400000006afeca873604cdd4 delivery 2566: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795082877_qp_10796/
@400000006afeca8736054ad4 status: local 0/10 remote 2/20
@400000006afeca8835b76954 delivery 2565: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795082877_11d8f2a0868c_-_esmtp/
@400000006afeca8835b76954 status: local 0/10 remote 1/20
@400000006afeca8925723074 delivery 2564: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795082877_ba728b6491a0_-_esmtp/
@400000006afeca892572bd14 status: local 0/10 remote 0/20
@400000006afeca89257349b4 end msg 1310783
@400000006afeca95299754cc new msg 1310783
@400000006afeca952997e93c info msg 1310783: bytes 5918 from <r.frank10@meadow.example> qp 18785 uid 7791
@400000006afeca952997e93c starting delivery 2567: msg 1310783 to local club.example-r.frank@club.example
@400000006afeca95299800ac status: local 1/10 remote 0/20
@400000006afeca952cc81e74 delivery 2567: success: did_0+0+1/
@400000006afeca952cc81e74 status: local 0/10 remote 0/20
@400000006afeca952cc8b6cc end msg 1310783
@400000006afecae12db2dc34 starting delivery 2568: msg 1310781 to remote paula11@station.test
@400000006afecae12db2e7ec status: local 0/10 remote 1/20
@400000006afecae220e43ffc delivery 2568: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1wFC89-17250F-32/
@400000006afecae220e476ac status: local 0/10 remote 0/20
@400000006afecae220e50b1c end msg 1310781
@400000006afecaf6329c237c new msg 1310781
@400000006afecaf6329cee9c info msg 1310781: bytes 2104 from <lena27@dune.test> qp 18792 uid 7791
@400000006afecaf6329cee9c starting delivery 2569: msg 1310781 to local shop.example-ida@shop.example
@400000006afecaf6329d6b9c status: local 1/10 remote 0/20
@400000006afecaf632a00b7c new msg 1310783
@400000006afecaf632a09fec info msg 1310783: bytes 7569 from <r.frank7@university.example> qp 18798 uid 7791
@400000006afecaf632a09fec starting delivery 2570: msg 1310783 to local shop.example-m.roth@shop.example
@400000006afecaf632a124bc status: local 2/10 remote 0/20
@400000006afecaf6390534c4 delivery 2570: success: did_0+0+1/
@400000006afecaf6390534c4 status: local 1/10 remote 0/20
@400000006afecaf63905d8d4 end msg 1310783
@400000006afecaf639ccf194 delivery 2569: success: did_0+0+1/
@400000006afecaf639cdcc54 status: local 0/10 remote 0/20
@400000006afecaf639ce8004 end msg 1310781
@400000006afecb0f230f5974 new msg 1310781
@400000006afecb0f230faf64 info msg 1310781: bytes 17299 from <r.frank@club.example> qp 18800 uid 7791
@400000006afecb0f230fc6d4 starting delivery 2571: msg 1310781 to remote h.vogel2@freemail.test
@400000006afecb0f230fd28c status: local 0/10 remote 1/20
@400000006afecb111b76c8dc delivery 2571: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_B79D240B26/
@400000006afecb111b771ae4 status: local 0/10 remote 0/20
@400000006afecb111b774dac end msg 1310781
@400000006afecb3a147c9b24 new msg 1310781
@400000006afecb3a147c9b24 info msg 1310781: bytes 32406 from <b.lang@shop.example> qp 18807 uid 7791
@400000006afecb3a147cd9a4 starting delivery 2572: msg 1310781 to remote d.weiss10@garden.example
@400000006afecb3a147d5a8c status: local 0/10 remote 1/20
@400000006afecb3c08c0ab54 delivery 2572: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wC6BE-5F1C54-BC/
@400000006afecb3c08c14794 status: local 0/10 remote 0/20
@400000006afecb3c08c1b4f4 end msg 1310781
@400000006afecb53166636fc new msg 1310781
@400000006afecb5316663ae4 info msg 1310781: bytes 18966 from <k.maier29@lantern.test> qp 18815 uid 7791
@400000006afecb5316663ae4 starting delivery 2573: msg 1310781 to local club.example-k.maier@club.example
@400000006afecb531666bfb4 status: local 1/10 remote 0/20
@400000006afecb531916439c delivery 2573: success: did_0+0+1/
@400000006afecb5319170304 status: local 0/10 remote 0/20
@400000006afecb5319170304 end msg 1310781
@400000006afecb53387eab5c new msg 1310781
@400000006afecb53387eab5c info msg 1310781: bytes 1859 from <o.beck35@ferry.test> qp 18817 uid 7791
@400000006afecb53387eab5c starting delivery 2574: msg 1310781 to local club.example-k.maier@club.example
@400000006afecb53387eab5c status: local 1/10 remote 0/20
@400000006afecb533b4f578c delivery 2574: success: did_0+0+1/
@400000006afecb533b4ff7b4 status: local 0/10 remote 0/20
@400000006afecb533b500754 end msg 1310781
@400000006afecb5a2d45496c new msg 1310781
@400000006afecb5a2d45496c info msg 1310781: bytes 3926 from <emma20@customer.example> qp 18821 uid 7791
@400000006afecb5a2d462bfc starting delivery 2575: msg 1310781 to local shop.example-ute@shop.example
@400000006afecb5a2d462bfc status: local 1/10 remote 0/20
@400000006afecb5a32fbcbc4 delivery 2575: success: did_0+0+1/
@400000006afecb5a32fbcbc4 status: local 0/10 remote 0/20
@400000006afecb5a32fbcbc4 end msg 1310781
@400000006afecb9535d49614 new msg 1310781
@400000006afecb9535d549c4 info msg 1310781: bytes 62289 from <emma@club.example> qp 18823 uid 7791
@400000006afecb9535d597e4 starting delivery 2576: msg 1310781 to local shop.example-anna.koch@shop.example
@400000006afecb9535d65f1c status: local 1/10 remote 0/20
@400000006afecb953a70de6c delivery 2576: success: did_0+0+1/
@400000006afecb953a70de6c status: local 0/10 remote 0/20
@400000006afecb953a70f5dc end msg 1310781
@400000006afecbab192b3eb4 new msg 1310781
@400000006afecbab192c2144 info msg 1310781: bytes 2719 from <h.vogel@club.example> qp 18828 uid 7791
@400000006afecbab192cb99c starting delivery 2577: msg 1310781 to remote lena1@paper.example
@400000006afecbab192d6d4c status: local 0/10 remote 1/20
@400000006afecbab286ecabc delivery 2577: failure: 203.0.113.186_does_not_like_recipient./Remote_host_said:_550_5.1.1_<lena1@paper.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.186./
@400000006afecbab286ecabc status: local 0/10 remote 0/20
@400000006afecbab286f20ac bounce msg 1310781 qp 18833
@400000006afecbab286fcc8c end msg 1310781
@400000006afecbab28a57abc new msg 1310781
@400000006afecbab28a5828c info msg 1310781: bytes 3949 from <> qp 18833 uid 7796
@400000006afecbab28a5828c starting delivery 2578: msg 1310781 to local club.example-h.vogel@club.example
@400000006afecbab28a5ad84 status: local 1/10 remote 0/20
@400000006afecbab2cdc61f4 delivery 2578: success: did_0+0+1/
@400000006afecbab2cdd38cc status: local 0/10 remote 0/20
@400000006afecbab2cddb5cc end msg 1310781
@400000006afecbbd30a4b0ac new msg 1310781
@400000006afecbbd30a5357c info msg 1310781: bytes 775172 from <emma16@workshop.test> qp 18839 uid 7791
@400000006afecbbd30a5b664 starting delivery 2579: msg 1310781 to local club.example-j.klein@club.example
@400000006afecbbd30a64ad4 status: local 1/10 remote 0/20
@400000006afecbbd3772540c delivery 2579: success: did_0+0+1/
@400000006afecbbd3772b99c status: local 0/10 remote 0/20
@400000006afecbbd3772b99c end msg 1310781
@400000006afecbbe06c7b1e4 new msg 1310781
@400000006afecbbe06c83e84 info msg 1310781: bytes 2983 from <wanda16@kiosk.example> qp 18843 uid 7791
@400000006afecbbe06c86594 starting delivery 2580: msg 1310781 to local shop.example-v.horn@shop.example
@400000006afecbbe06c8bf6c status: local 1/10 remote 0/20
@400000006afecbbe0de7ab64 delivery 2580: success: did_0+0+1/
@400000006afecbbe0de85744 status: local 0/10 remote 0/20
@400000006afecbbe0de8729c end msg 1310781
@400000006afecbc7161b2824 new msg 1310781
@400000006afecbc7161b2824 info msg 1310781: bytes 13369 from <anna.koch22@castle.example> qp 18851 uid 7791
@400000006afecbc7161b9584 starting delivery 2581: msg 1310781 to local shop.example-t.wolf@shop.example
@400000006afecbc7161b9584 status: local 1/10 remote 0/20
@400000006afecbc71a898a7c delivery 2581: success: did_0+0+1/
@400000006afecbc71a898a7c status: local 0/10 remote 0/20
@400000006afecbc71a89f00c end msg 1310781
@400000006afecbed00574d9c new msg 1310781
@400000006afecbed005814d4 info msg 1310781: bytes 12972 from <o.beck22@quarry.example> qp 18859 uid 7791
@400000006afecbed005814d4 starting delivery 2582: msg 1310781 to local shop.example-z.jung@shop.example
@400000006afecbed00587e4c status: local 1/10 remote 0/20
@400000006afecbed06154234 delivery 2582: success: did_0+0+1/
@400000006afecbed0616096c status: local 0/10 remote 0/20
@400000006afecbed06164bd4 end msg 1310781
@400000006afecbfb10ea0a3c new msg 1310781
@400000006afecbfb10ea0a3c info msg 1310781: bytes 21529 from <v.horn37@bricks.example> qp 18864 uid 7791
@400000006afecbfb10ea9eac starting delivery 2583: msg 1310781 to local shop.example-ida@shop.example
@400000006afecbfb10eb2b4c status: local 1/10 remote 0/20
@400000006afecbfb1368e51c delivery 2583: success: did_0+0+1/
@400000006afecbfb1368e51c status: local 0/10 remote 0/20
@400000006afecbfb1369333c end msg 1310781
@400000006afecc072c02615c new msg 1310781
@400000006afecc072c02615c info msg 1310781: bytes 2224 from <o.beck6@grey.test> qp 18870 uid 7791
@400000006afecc072c02c6ec starting delivery 2584: msg 1310781 to local club.example-emma@club.example
@400000006afecc072c033064 status: local 1/10 remote 0/20
@400000006afecc0733c08324 delivery 2584: success: did_0+0+1/
@400000006afecc0733c0e4cc status: local 0/10 remote 0/20
@400000006afecc0733c0e4cc end msg 1310781
@400000006afecc1526842d14 new msg 1310781
@400000006afecc152684c56c info msg 1310781: bytes 1508 from <y.kurz28@birch.example> qp 18875 uid 7791
@400000006afecc152685714c starting delivery 2585: msg 1310781 to local club.example-nina@club.example
@400000006afecc152685714c status: local 1/10 remote 0/20
@400000006afecc1529c2a6a4 delivery 2585: success: did_0+0+1/
@400000006afecc1529c2a6a4 status: local 0/10 remote 0/20
@400000006afecc1529c3566c end msg 1310781
@400000006afecc1a1ce62ba4 new msg 1310781
@400000006afecc1a1ce69904 info msg 1310781: bytes 1884 from <paula14@meadow.example> qp 18883 uid 7791
@400000006afecc1a1ce71dd4 starting delivery 2586: msg 1310781 to local paula@example.net
@400000006afecc1a1ce71dd4 status: local 1/10 remote 0/20
@400000006afecc1a22c69c5c delivery 2586: success: did_0+0+1/
@400000006afecc1a22c77b04 status: local 0/10 remote 0/20
@400000006afecc1a22c807a4 end msg 1310781
@400000006afecc1e29c9614c starting delivery 2587: msg 1310749 to remote anna.koch@silent.test
@400000006afecc1e29c9614c status: local 0/10 remote 1/20
@400000006afecc1e2b1b260c delivery 2587: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afecc1e2b1b260c status: local 0/10 remote 0/20
@400000006afecc291d44551c new msg 1310781
@400000006afecc291d44c27c info msg 1310781: bytes 3247 from <d.weiss@club.example> qp 18889 uid 7791
@400000006afecc291d44ed74 starting delivery 2588: msg 1310781 to local shop.example-z.jung@shop.example
@400000006afecc291d45109c status: local 1/10 remote 0/20
@400000006afecc291d45109c starting delivery 2589: msg 1310781 to local club.example-j.klein@club.example
@400000006afecc291d45fafc status: local 2/10 remote 0/20
@400000006afecc29200476ec delivery 2588: success: did_0+0+1/
@400000006afecc29200476ec status: local 1/10 remote 0/20
@400000006afecc2921fc189c delivery 2589: success: did_0+0+1/
@400000006afecc2921fc6e8c status: local 0/10 remote 0/20
@400000006afecc2921fc6e8c end msg 1310781
@400000006afecc2a07580334 new msg 1310781
@400000006afecc2a0758265c info msg 1310781: bytes 3642 from <t.wolf@shop.example> qp 18891 uid 7791
@400000006afecc2a07588034 starting delivery 2590: msg 1310781 to local shop.example-v.horn@shop.example
@400000006afecc2a0758af14 status: local 1/10 remote 0/20
@400000006afecc2a0aff3174 delivery 2590: success: did_0+0+1/
@400000006afecc2a0b00007c status: local 0/10 remote 0/20
@400000006afecc2a0b00007c end msg 1310781
@400000006afecc2b2775d074 new msg 1310781
@400000006afecc2b2775d074 info msg 1310781: bytes 2867 from <m.roth10@tower.test> qp 18898 uid 7791
@400000006afecc2b277639ec starting delivery 2591: msg 1310781 to local club.example-d.weiss@club.example
@400000006afecc2b2776ab34 status: local 1/10 remote 0/20
@400000006afecc2b28a6edd4 delivery 2591: success: did_0+0+1/
@400000006afecc2b28a7cc7c status: local 0/10 remote 0/20
@400000006afecc2b28a7cc7c end msg 1310781
@400000006afecc2d193a36bc new msg 1310781
@400000006afecc2d193a88c4 info msg 1310781: bytes 13280 from <v.horn39@inkwell.test> qp 18901 uid 7791
@400000006afecc2d193af23c starting delivery 2592: msg 1310781 to local carla@example.net
@400000006afecc2d193af23c status: local 1/10 remote 0/20
@400000006afecc2d1d07444c delivery 2592: success: did_0+0+1/
@400000006afecc2d1d07444c status: local 0/10 remote 0/20
@400000006afecc2d1d07444c end msg 1310781
@400000006afecc3d04bf08d4 new msg 1310781
@400000006afecc3d04bf08d4 info msg 1310781: bytes 10672 from <j.klein@club.example> qp 18909 uid 7791
@400000006afecc3d04bf3b9c starting delivery 2593: msg 1310781 to remote z.jung8@university.example
@400000006afecc3d04bf3b9c status: local 0/10 remote 1/20
@400000006afecc3e02b23174 delivery 2593: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<z.jung8@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afecc3e02b29ed4 status: local 0/10 remote 0/20
@400000006afecc4d34357c74 starting delivery 2594: msg 1310732 to local jonas@mx1.example.net
@400000006afecc4d34364f64 status: local 1/10 remote 0/20
@400000006afecc4d35b0e944 delivery 2594: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afecc4d35b100b4 status: local 0/10 remote 0/20
@400000006afecc7430f09a44 new msg 1310783
@400000006afecc7430f0cd0c info msg 1310783: bytes 8139 from <carla27@ferry.test> qp 18911 uid 7791
@400000006afecc7430f1617c starting delivery 2595: msg 1310783 to local carla@example.net
@400000006afecc7430f1cedc status: local 1/10 remote 0/20
@400000006afecc7433a6290c delivery 2595: success: did_0+0+1/
@400000006afecc7433a69e3c status: local 0/10 remote 0/20
@400000006afecc7433a74a1c end msg 1310783
@400000006afecc760eacd7f4 new msg 1310783
@400000006afecc760eacdfc4 info msg 1310783: bytes 6737 from <emma@club.example> qp 18919 uid 7791
@400000006afecc760ead416c starting delivery 2596: msg 1310783 to remote paula6@paper.example
@400000006afecc760eadd5dc status: local 0/10 remote 1/20
@400000006afecc781dd83494 delivery 2596: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795083372_6c8ab14a18a1_-_esmtp/
@400000006afecc781dd857bc status: local 0/10 remote 0/20
@400000006afecc781dd926c4 end msg 1310783
@400000006afecc8522791c84 new msg 1310783
@400000006afecc8522791c84 info msg 1310783: bytes 7595 from <sara1@granite.test> qp 18922 uid 7791
@400000006afecc852279b4dc starting delivery 2597: msg 1310783 to local shop.example-office17@shop.example
@400000006afecc85227a1e54 status: local 1/10 remote 0/20
@400000006afecc8525aae414 delivery 2597: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afecc8525aaefcc status: local 0/10 remote 0/20
@400000006afecc8525aaefcc bounce msg 1310783 qp 18929
@400000006afecc8525aba764 end msg 1310783
@400000006afecc8525be6444 new msg 1310783
@400000006afecc8525bf1024 info msg 1310783: bytes 8724 from <> qp 18929 uid 7796
@400000006afecc8525bfa494 starting delivery 2598: msg 1310783 to remote sara1@granite.test
@400000006afecc8525bfa494 status: local 0/10 remote 1/20
@400000006afecc8614b67f74 delivery 2598: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1wDEB8-3B1665-67/
@400000006afecc8614b717cc status: local 0/10 remote 0/20
@400000006afecc8614b717cc end msg 1310783
@400000006afeccaf0258fd84 new msg 1310783
@400000006afeccaf0259769c info msg 1310783: bytes 275701 from <wanda30@castle.example> qp 18934 uid 7791
@400000006afeccaf025a0724 starting delivery 2599: msg 1310783 to local club.example-sales@club.example
@400000006afeccaf025a5d14 status: local 1/10 remote 0/20
@400000006afeccaf05697d8c delivery 2599: success: did_0+1+0/qp_18940/
@400000006afeccaf05697d8c status: local 0/10 remote 0/20
@400000006afeccaf05697d8c end msg 1310783
@400000006afeccaf05886f6c new msg 1310783
@400000006afeccaf05888eac info msg 1310783: bytes 275941 from <wanda30@castle.example> qp 18940 uid 89
@400000006afeccaf0589696c starting delivery 2600: msg 1310783 to local team@example.net
@400000006afeccaf0589696c status: local 1/10 remote 0/20
@400000006afeccaf09dcfc7c new msg 1310777
@400000006afeccaf09dd5654 info msg 1310777: bytes 276181 from <wanda30@castle.example> qp 18943 uid 89
@400000006afeccaf09dd90ec starting delivery 2601: msg 1310777 to local club.example-sales@club.example
@400000006afeccaf09de63dc status: local 2/10 remote 0/20
@400000006afeccaf09de63dc delivery 2600: success: did_0+1+0/qp_18943/
@400000006afeccaf09de63dc status: local 1/10 remote 0/20
@400000006afeccaf09df272c end msg 1310783
@400000006afeccaf0b0b04cc delivery 2601: failure: This_message_is_looping:_it_already_has_my_Delivered-To_line._(#5.4.6)/
@400000006afeccaf0b0b7de4 status: local 0/10 remote 0/20
@400000006afeccaf0b0be75c bounce msg 1310777 qp 18945
@400000006afeccaf0b0be75c end msg 1310777
@400000006afeccaf0b237e6c new msg 1310777
@400000006afeccaf0b237e6c info msg 1310777: bytes 51222 from <> qp 18945 uid 7796
@400000006afeccaf0b23fb6c starting delivery 2602: msg 1310777 to remote wanda30@castle.example
@400000006afeccaf0b24d62c status: local 0/10 remote 1/20
@400000006afeccb0362a2c3c delivery 2602: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795083429_qp_7095/
@400000006afeccb0362ac0ac status: local 0/10 remote 0/20
@400000006afeccb0362b4964 end msg 1310777
@400000006afeccb930d90334 new msg 1310777
@400000006afeccb930d98804 info msg 1310777: bytes 6442 from <orders@shop.example> qp 18951 uid 10001
@400000006afeccb930da570c starting delivery 2603: msg 1310777 to remote o.beck37@cloudy.example
@400000006afeccb930da6a94 status: local 0/10 remote 1/20
@400000006afeccbb0da4a724 delivery 2603: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_16380AB744/
@400000006afeccbb0da4ddd4 status: local 0/10 remote 0/20
@400000006afeccbb0da59d3c end msg 1310777
@400000006afeccdb2c970bf4 new msg 1310777
@400000006afeccdb2c97dee4 info msg 1310777: bytes 1713 from <paula12@castle.example> qp 18953 uid 7791
@400000006afeccdb2c97dee4 starting delivery 2604: msg 1310777 to local club.example-f.braun@club.example
@400000006afeccdb2c97dee4 status: local 1/10 remote 0/20
@400000006afeccdb33db3714 delivery 2604: success: did_0+0+1/
@400000006afeccdb33dbdf0c status: local 0/10 remote 0/20
@400000006afeccdb33dc9a8c end msg 1310777
@400000006afeccf91a385d3c new msg 1310777
@400000006afeccf91a38e20c info msg 1310777: bytes 2240 from <h.vogel@club.example> qp 18956 uid 7791
@400000006afeccf91a39208c starting delivery 2605: msg 1310777 to remote b.lang2@dairy.example
@400000006afeccf91a398dec status: local 0/10 remote 1/20
@400000006afeccf91a398dec starting delivery 2606: msg 1310777 to remote nina0@tailor.example
@400000006afeccf91a398dec status: local 0/10 remote 2/20
@400000006afeccfb2cdafa94 delivery 2606: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<676c5818593cf0c2@mail.example>_[InternalId=1690897690]_Queued_mail_for_delivery/
@400000006afeccfb2cdb9ea4 status: local 0/10 remote 1/20
@400000006afeccfb3656648c delivery 2605: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<b8fca4f709e53541@mail.example>_[InternalId=626547192]_Queued_mail_for_delivery/
@400000006afeccfb3656648c status: local 0/10 remote 0/20
@400000006afeccfb36566874 end msg 1310777
@400000006afeccfd2acd254c new msg 1310777
@400000006afeccfd2acd254c info msg 1310777: bytes 2096 from <ida@shop.example> qp 18960 uid 7791
@400000006afeccfd2acd254c starting delivery 2607: msg 1310777 to remote b.lang3@customer.example
@400000006afeccfd2acd254c status: local 0/10 remote 1/20
@400000006afeccff21d6411c delivery 2607: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795083507_e385735cd43d_-_esmtp/
@400000006afeccff21d67bb4 status: local 0/10 remote 0/20
@400000006afeccff21d71bdc end msg 1310777
@400000006afecd2d3890b874 new msg 1310777
@400000006afecd2d38914514 info msg 1310777: bytes 6185 from <orders@shop.example> qp 18968 uid 10001
@400000006afecd2d389223bc starting delivery 2608: msg 1310777 to remote v.horn6@customer.example
@400000006afecd2d38927d94 status: local 0/10 remote 1/20
@400000006afecd30187b0954 delivery 2608: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795083555_14e1cd5deb98_-_esmtp/
@400000006afecd30187b0954 status: local 0/10 remote 0/20
@400000006afecd30187bd474 end msg 1310777
@400000006afecd44144fc694 new msg 1310777
@400000006afecd44145037dc info msg 1310777: bytes 18800 from <carla39@garden.example> qp 18976 uid 7791
@400000006afecd441450a53c starting delivery 2609: msg 1310777 to local greta@example.net
@400000006afecd441450c094 status: local 1/10 remote 0/20
@400000006afecd441abb21cc delivery 2609: success: did_0+0+1/
@400000006afecd441abb21cc status: local 0/10 remote 0/20
@400000006afecd441abb21cc end msg 1310777
@400000006afecd48215180bc new msg 1310777
@400000006afecd48215180bc info msg 1310777: bytes 8540 from <d.weiss@club.example> qp 18979 uid 7791
@400000006afecd482151af9c starting delivery 2610: msg 1310777 to remote greta4@ferry.test
@400000006afecd482151af9c status: local 0/10 remote 1/20
@400000006afecd4837375294 delivery 2610: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1w6F1B-60A924-36/
@400000006afecd483737661c status: local 0/10 remote 0/20
@400000006afecd483737661c end msg 1310777
@400000006afecd66100e2544 new msg 1310777
@400000006afecd66100f0004 info msg 1310777: bytes 2086 from <emma7@heather.example> qp 18982 uid 7791
@400000006afecd66100f80ec starting delivery 2611: msg 1310777 to local club.example-lena@club.example
@400000006afecd66100f80ec status: local 1/10 remote 0/20
@400000006afecd6614d3d72c delivery 2611: success: did_0+0+1/
@400000006afecd6614d3d72c status: local 0/10 remote 0/20
@400000006afecd6614d3d72c end msg 1310777
@400000006afecd70396d782c new msg 1310777
@400000006afecd70396e52ec info msg 1310777: bytes 2595 from <lena@club.example> qp 18986 uid 7791
@400000006afecd70396e7614 starting delivery 2612: msg 1310777 to remote y.kurz2@reed.test
@400000006afecd70396ed3d4 status: local 0/10 remote 1/20
@400000006afecd7238323524 delivery 2612: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795083622_a4a658c4d812_-_esmtp/
@400000006afecd7238325c34 status: local 0/10 remote 0/20
@400000006afecd723832e104 end msg 1310777
@400000006afecd7714284d1c new msg 1310777
@400000006afecd771428ca1c info msg 1310777: bytes 6047 from <anna.koch39@shipyard.test> qp 18988 uid 7791
@400000006afecd7714299154 starting delivery 2613: msg 1310777 to local shop.example-contact13@shop.example
@400000006afecd771429ef14 status: local 1/10 remote 0/20
@400000006afecd77154e3f1c delivery 2613: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afecd77154e3f1c status: local 0/10 remote 0/20
@400000006afecd77154ecfa4 bounce msg 1310777 qp 18995
@400000006afecd77154f2d64 end msg 1310777
@400000006afecd77157270bc new msg 1310777
@400000006afecd77157314cc info msg 1310777: bytes 7195 from <> qp 18995 uid 7796
@400000006afecd77157314cc starting delivery 2614: msg 1310777 to remote anna.koch39@shipyard.test
@400000006afecd7715732854 status: local 0/10 remote 1/20
@400000006afecd7911b9ba34 delivery 2614: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_9D1C610D96/
@400000006afecd7911ba1bdc status: local 0/10 remote 0/20
@400000006afecd7911ba46d4 end msg 1310777
@400000006afecd7d3a821894 new msg 1310777
@400000006afecd7d3a821894 info msg 1310777: bytes 23164 from <carla@example.net> qp 18999 uid 7791
@400000006afecd7d3a821894 starting delivery 2615: msg 1310777 to remote y.kurz10@paper.example
@400000006afecd7d3a82f354 status: local 0/10 remote 1/20
@400000006afecd7e1b85fb7c delivery 2615: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795083635_1954ebd6bd5f_-_esmtp/
@400000006afecd7e1b8641cc status: local 0/10 remote 0/20
@400000006afecd7e1b865554 end msg 1310777
@400000006afecd841fc0de3c new msg 1310777
@400000006afecd841fc18e04 info msg 1310777: bytes 734 from <root@mx1.example.net> qp 19006 uid 0
@400000006afecd841fc1a18c starting delivery 2616: msg 1310777 to local root@mx1.example.net
@400000006afecd841fc1a18c status: local 1/10 remote 0/20
@400000006afecd84211c8254 new msg 1310783
@400000006afecd84211d321c info msg 1310783: bytes 974 from <root@mx1.example.net> qp 19011 uid 7790
@400000006afecd84211d515c starting delivery 2617: msg 1310783 to local greta@example.net
@400000006afecd84211d515c status: local 2/10 remote 0/20
@400000006afecd84211df184 delivery 2616: success: did_0+1+0/qp_19011/
@400000006afecd84211dfd3c status: local 1/10 remote 0/20
@400000006afecd84211e9594 end msg 1310777
@400000006afecd842676f25c delivery 2617: success: did_0+0+1/
@400000006afecd842677dcbc status: local 0/10 remote 0/20
@400000006afecd842677dcbc end msg 1310783
@400000006afecdb705ed2c7c new msg 1310783
@400000006afecdb705edfb84 info msg 1310783: bytes 2795 from <paula8@typo.test> qp 19014 uid 7791
@400000006afecdb705eebaec starting delivery 2618: msg 1310783 to local club.example-contact3@club.example
@400000006afecdb705eeedb4 status: local 1/10 remote 0/20
@400000006afecdb708a24de4 delivery 2618: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afecdb708a24de4 status: local 0/10 remote 0/20
@400000006afecdb708a30964 bounce msg 1310783 qp 19016
@400000006afecdb708a3d484 end msg 1310783
@400000006afecdb708bff3bc new msg 1310783
@400000006afecdb708bff3bc info msg 1310783: bytes 4292 from <> qp 19016 uid 7796
@400000006afecdb708c0ca94 starting delivery 2619: msg 1310783 to remote paula8@typo.test
@400000006afecdb708c0ca94 status: local 0/10 remote 1/20
@400000006afecdb71f97e9dc delivery 2619: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afecdb71f9814d4 status: local 0/10 remote 0/20
@400000006afecdb71f98208c bounce msg 1310783 qp 19024
@400000006afecdb71f98208c end msg 1310783
@400000006afecdb71fc988fc new msg 1310783
@400000006afecdb71fc990cc info msg 1310783: bytes 5280 from <#@[]> qp 19024 uid 7796
@400000006afecdb71fca735c starting delivery 2620: msg 1310783 to local postmaster@mx1.example.net
@400000006afecdb71fca735c status: local 1/10 remote 0/20
@400000006afecdb725b4ee64 delivery 2620: success: did_1+0+0/
@400000006afecdb725b4ee64 status: local 0/10 remote 0/20
@400000006afecdb725b501ec end msg 1310783
@400000006afecdc439bd6904 new msg 1310783
@400000006afecdc439bde21c info msg 1310783: bytes 2092 from <j.klein39@workshop.test> qp 19029 uid 7791
@400000006afecdc439bde21c starting delivery 2621: msg 1310783 to local club.example-f.braun@club.example
@400000006afecdc439be303c status: local 1/10 remote 0/20
@400000006afecdc43b24210c new msg 1310777
@400000006afecdc43b2482b4 info msg 1310777: bytes 4775 from <h.vogel26@bigmail.example> qp 19033 uid 7791
@400000006afecdc43b253664 starting delivery 2622: msg 1310777 to local club.example-f.braun@club.example
@400000006afecdc43b25903c status: local 2/10 remote 0/20
@400000006afecdc50377b3f4 delivery 2621: success: did_0+0+1/
@400000006afecdc503786f74 status: local 1/10 remote 0/20
@400000006afecdc50378735c end msg 1310783
@400000006afecdc505a1d36c delivery 2622: success: did_0+0+1/
@400000006afecdc505a1d36c status: local 0/10 remote 0/20
@400000006afecdc505a263f4 end msg 1310777
@400000006afecdc7072efb4c new msg 1310777
@400000006afecdc7072f707c info msg 1310777: bytes 3115 from <anna.koch20@granite.test> qp 19038 uid 7791
@400000006afecdc7072f707c starting delivery 2623: msg 1310777 to local club.example-nina@club.example
@400000006afecdc7072f8fbc status: local 1/10 remote 0/20
@400000006afecdc70cf8c33c delivery 2623: success: did_0+0+1/
@400000006afecdc70cf8c33c status: local 0/10 remote 0/20
@400000006afecdc70cf8c33c end msg 1310777
@400000006afecdc901e5dcdc new msg 1310777
@400000006afecdc901e6520c info msg 1310777: bytes 20636 from <f.braun@club.example> qp 19041 uid 7791
@400000006afecdc901e6c354 starting delivery 2624: msg 1310777 to local club.example-sara@club.example
@400000006afecdc901e7155c status: local 1/10 remote 0/20
@400000006afecdc90797cb54 delivery 2624: success: did_0+0+1/
@400000006afecdc90797cb54 status: local 0/10 remote 0/20
@400000006afecdc90797cb54 end msg 1310777
@400000006afecdcd03a138dc starting delivery 2625: msg 1310781 to remote z.jung8@university.example
@400000006afecdcd03a138dc status: local 0/10 remote 1/20
@400000006afecdce017c553c delivery 2625: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795083715_786f7936b6ad_-_esmtp/
@400000006afecdce017cda0c status: local 0/10 remote 0/20
@400000006afecdce017d958c end msg 1310781
@400000006afecdd10df207bc new msg 1310781
@400000006afecdd10df2369c info msg 1310781: bytes 28431 from <h.vogel24@school.example> qp 19045 uid 7791
@400000006afecdd10df301bc starting delivery 2626: msg 1310781 to local shop.example-o.beck@shop.example
@400000006afecdd10df3480c status: local 1/10 remote 0/20
@400000006afecdd10ee76824 delivery 2626: success: did_0+0+1/
@400000006afecdd10ee76824 status: local 0/10 remote 0/20
@400000006afecdd10ee76824 end msg 1310781
@400000006afecdd22d24b1ac new msg 1310781
@400000006afecdd22d24d0ec info msg 1310781: bytes 2180 from <d.weiss0@station.test> qp 19048 uid 7791
@400000006afecdd22d25943c starting delivery 2627: msg 1310781 to local club.example-emma@club.example
@400000006afecdd22d25943c status: local 1/10 remote 0/20
@400000006afecdd22de2f4b4 delivery 2627: success: did_0+0+1/
@400000006afecdd22de2f4b4 status: local 0/10 remote 0/20
@400000006afecdd22de2fc84 end msg 1310781
@400000006afecde502fae6bc new msg 1310781
@400000006afecde502fb1984 info msg 1310781: bytes 1530 from <v.horn@shop.example> qp 19052 uid 7791
@400000006afecde502fb63bc starting delivery 2628: msg 1310781 to remote nina9@orchard.test
@400000006afecde502fbdcd4 status: local 0/10 remote 1/20
@400000006afecde70ff26f84 delivery 2628: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795083739_7d68883a5a29_-_esmtp/
@400000006afecde70ff26f84 status: local 0/10 remote 0/20
@400000006afecde70ff2f83c end msg 1310781
@400000006afece3a2eda702c new msg 1310781
@400000006afece3a2eda702c info msg 1310781: bytes 2750 from <> qp 19058 uid 7791
@400000006afece3a2eda702c starting delivery 2629: msg 1310781 to local shop.example-ute@shop.example
@400000006afece3a2edaf4fc status: local 1/10 remote 0/20
@400000006afece3a3087d5f4 delivery 2629: success: did_0+0+1/
@400000006afece3a3087d5f4 status: local 0/10 remote 0/20
@400000006afece3a30882fcc end msg 1310781
@400000006afece48183ab0ac new msg 1310781
@400000006afece48183ab0ac info msg 1310781: bytes 44903 from <ute@shop.example> qp 19064 uid 7791
@400000006afece48183ab0ac starting delivery 2630: msg 1310781 to remote ida2@pebble.test
@400000006afece48183b6c2c status: local 0/10 remote 1/20
@400000006afece4a1717facc new msg 1310777
@400000006afece4a1718123c info msg 1310777: bytes 10390 from <f.braun@club.example> qp 19072 uid 7791
@400000006afece4a17181624 starting delivery 2631: msg 1310777 to remote t.wolf8@castle.example
@400000006afece4a17181624 status: local 0/10 remote 2/20
@400000006afece4b09ed11ac delivery 2631: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795083840_qp_6361/
@400000006afece4b09ed6b84 status: local 0/10 remote 1/20
@400000006afece4b09edfff4 end msg 1310777
@400000006afece4c2f258abc delivery 2630: deferral: 203.0.113.83_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_203.0.113.83./
@400000006afece4c2f2655dc status: local 0/10 remote 0/20
@400000006afece5f3b6e60dc new msg 1310777
@400000006afece5f3b6e68ac info msg 1310777: bytes 94634 from <f.braun14@dune.test> qp 19075 uid 7791
@400000006afece5f3b6e68ac starting delivery 2632: msg 1310777 to local club.example-h.vogel@club.example
@400000006afece5f3b6f33cc status: local 1/10 remote 0/20
@400000006afece60067052b4 delivery 2632: success: did_0+0+1/
@400000006afece60067052b4 status: local 0/10 remote 0/20
@400000006afece600670c3fc end msg 1310777
@400000006afece721b4d4fac new msg 1310777
@400000006afece721b4d4fac info msg 1310777: bytes 3988 from <f.braun27@heather.example> qp 19079 uid 7791
@400000006afece721b4e229c starting delivery 2633: msg 1310777 to local shop.example-y.kurz@shop.example
@400000006afece721b4eb324 status: local 1/10 remote 0/20
@400000006afece721e5f46b4 delivery 2633: success: did_0+0+1/
@400000006afece721e5f4a9c status: local 0/10 remote 0/20
@400000006afece721e5f4a9c end msg 1310777
@400000006afece782effc6c4 new msg 1310777
@400000006afece782f00303c info msg 1310777: bytes 13736 from <b.lang@shop.example> qp 19086 uid 7791
@400000006afece782f003424 starting delivery 2634: msg 1310777 to remote b.lang10@cedar.test
@400000006afece782f00ebbc status: local 0/10 remote 1/20
@400000006afece782f017474 starting delivery 2635: msg 1310777 to remote paula6@opera.example
@400000006afece782f021884 status: local 0/10 remote 2/20
@400000006afece7b000d1984 delivery 2635: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<b383aaabc48f674c@mail.example>_[InternalId=1724174813]_Queued_mail_for_delivery/
@400000006afece7b000dfc14 status: local 0/10 remote 1/20
@400000006afece7b0e9302ac delivery 2634: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<300da732674c08dd@mail.example>_[InternalId=1128387775]_Queued_mail_for_delivery/
@400000006afece7b0e93d1b4 status: local 0/10 remote 0/20
@400000006afece7b0e941804 end msg 1310777
@400000006afece851e0d13bc new msg 1310777
@400000006afece851e0de2c4 info msg 1310777: bytes 1406 from <f.braun29@customer.example> qp 19091 uid 7791
@400000006afece851e0de2c4 starting delivery 2636: msg 1310777 to local paula@example.net
@400000006afece851e0e09d4 status: local 1/10 remote 0/20
@400000006afece851e0ecd24 starting delivery 2637: msg 1310777 to local club.example-nina@club.example
@400000006afece851e0f175c status: local 2/10 remote 0/20
@400000006afece851e0f175c starting delivery 2638: msg 1310777 to local shop.example-v.horn@shop.example
@400000006afece851e0fcb0c status: local 3/10 remote 0/20
@400000006afece851e0fcb0c starting delivery 2639: msg 1310777 to local club.example-r.frank@club.example
@400000006afece851e10115c status: local 4/10 remote 0/20
@400000006afece851e107ad4 starting delivery 2640: msg 1310777 to local shop.example-o.beck@shop.example
@400000006afece851e107ad4 status: local 5/10 remote 0/20
@400000006afece851f0f1684 delivery 2638: success: did_0+0+1/
@400000006afece851f0f8bb4 status: local 4/10 remote 0/20
@400000006afece852014650c delivery 2639: success: did_0+0+1/
@400000006afece852014650c status: local 3/10 remote 0/20
@400000006afece852065e06c delivery 2640: success: did_0+0+1/
@400000006afece852065f3f4 status: local 2/10 remote 0/20
@400000006afece852083249c delivery 2637: success: did_0+0+1/
@400000006afece852083b524 status: local 1/10 remote 0/20
@400000006afece8523a4716c delivery 2636: success: did_0+0+1/
@400000006afece8523a4ac04 status: local 0/10 remote 0/20
@400000006afece8523a4ac04 end msg 1310777
@400000006afecebe2c5dfa94 new msg 1310777
@400000006afecebe2c5dfa94 info msg 1310777: bytes 1578 from <z.jung@shop.example> qp 19097 uid 7791
@400000006afecebe2c5e7794 starting delivery 2641: msg 1310777 to remote k.maier8@castle.example
@400000006afecebe2c5f5a24 status: local 0/10 remote 1/20
@400000006afecebf06b8f85c delivery 2641: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795083956_qp_13026/
@400000006afecebf06b988e4 status: local 0/10 remote 0/20
@400000006afecebf06ba678c end msg 1310777
@400000006afecec61e5c31a4 new msg 1310777
@400000006afecec61e5c31a4 info msg 1310777: bytes 5843 from <orders@shop.example> qp 19105 uid 10001
@400000006afecec61e5ccde4 starting delivery 2642: msg 1310777 to remote f.braun13@partner.test
@400000006afecec61e5cdd84 status: local 0/10 remote 1/20
@400000006afecec62ba418a4 delivery 2642: failure: 198.51.100.234_does_not_like_recipient./Remote_host_said:_550_5.1.1_<f.braun13@partner.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.234./
@400000006afecec62ba4727c status: local 0/10 remote 0/20
@400000006afecec62ba5168c bounce msg 1310777 qp 19110
@400000006afecec62ba5168c end msg 1310777
@400000006afecec62bb7d754 new msg 1310777
@400000006afecec62bb89aa4 info msg 1310777: bytes 7126 from <> qp 19110 uid 7796
@400000006afecec62bb8b9e4 starting delivery 2643: msg 1310777 to local shop.example-orders@shop.example
@400000006afecec62bb8b9e4 status: local 1/10 remote 0/20
@400000006afecec62d66c7a4 delivery 2643: success: did_0+0+0/
@400000006afecec62d67294c status: local 0/10 remote 0/20
@400000006afecec62d67294c end msg 1310777
@400000006afeceda339cf1ac starting delivery 2644: msg 1310776 to remote ute2@slowpost.example
@400000006afeceda339db4fc status: local 0/10 remote 1/20
@400000006afecedd1553a204 delivery 2644: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<5f5dc920bb7bdd46@mail.example>_[InternalId=1035432485]_Queued_mail_for_delivery/
@400000006afecedd1553a204 status: local 0/10 remote 0/20
@400000006afecedd1553a5ec end msg 1310776
@400000006afecee71ebcf714 starting delivery 2645: msg 1310773 to remote greta8@slowpost.example
@400000006afecee71ebcf714 status: local 0/10 remote 1/20
@400000006afecee931bc9504 delivery 2645: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<1b7d8e1650236e7e@mail.example>_[InternalId=1046112467]_Queued_mail_for_delivery/
@400000006afecee931bd15ec status: local 0/10 remote 0/20
@400000006afecee931bd7b7c end msg 1310773
@400000006afeceeb0fcebecc new msg 1310773
@400000006afeceeb0fcf821c info msg 1310773: bytes 5048 from <ute19@corner.test> qp 19113 uid 7791
@400000006afeceeb0fd00ad4 starting delivery 2646: msg 1310773 to local shop.example-o.beck@shop.example
@400000006afeceeb0fd0e1ac status: local 1/10 remote 0/20
@400000006afeceeb166519d4 delivery 2646: success: did_0+0+1/
@400000006afeceeb166519d4 status: local 0/10 remote 0/20
@400000006afeceeb1665b22c end msg 1310773
@400000006afeceeb29dfdb34 new msg 1310773
@400000006afeceeb29e03cdc info msg 1310773: bytes 474994 from <t.wolf35@library.example> qp 19118 uid 7791
@400000006afeceeb29e03cdc starting delivery 2647: msg 1310773 to local club.example-k.maier@club.example
@400000006afeceeb29e0d534 status: local 1/10 remote 0/20
@400000006afeceeb2cdd7b34 delivery 2647: success: did_0+0+1/
@400000006afeceeb2cde5dc4 status: local 0/10 remote 0/20
@400000006afeceeb2cdf09a4 end msg 1310773
@400000006afecef7329d7b3c new msg 1310773
@400000006afecef7329d9e64 info msg 1310773: bytes 3077 from <carla30@customer.example> qp 19126 uid 7791
@400000006afecef7329e7924 starting delivery 2648: msg 1310773 to local club.example-sara@club.example
@400000006afecef7329ec35c status: local 1/10 remote 0/20
@400000006afecef736406f74 new msg 1310776
@400000006afecef736406f74 info msg 1310776: bytes 2127 from <f.braun13@garden.example> qp 19132 uid 7791
@400000006afecef73640d8ec starting delivery 2649: msg 1310776 to local shop.example-ida@shop.example
@400000006afecef736415dbc status: local 2/10 remote 0/20
@400000006afecef738d7d394 delivery 2648: success: did_0+0+1/
@400000006afecef738d8259c status: local 1/10 remote 0/20
@400000006afecef738d86bec end msg 1310773
@400000006afecef739dce784 delivery 2649: success: did_0+0+1/
@400000006afecef739dd974c status: local 0/10 remote 0/20
@400000006afecef739de4ee4 end msg 1310776
@400000006afecf2d1e0beadc starting delivery 2650: msg 1310791 to local jonas@mx1.example.net
@400000006afecf2d1e0cc59c status: local 1/10 remote 0/20
@400000006afecf2d2155ab24 delivery 2650: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afecf2d21562c0c status: local 0/10 remote 0/20
@400000006afecf5c37870104 new msg 1310776
@400000006afecf5c37874b3c info msg 1310776: bytes 14057 from <t.wolf@shop.example> qp 19137 uid 7791
@400000006afecf5c3787e394 starting delivery 2651: msg 1310776 to remote carla0@pebble.test
@400000006afecf5c378883bc status: local 0/10 remote 1/20
@400000006afecf5d21082764 delivery 2651: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<c92072bbfb4ee218@mail.example>_[InternalId=94286657]_Queued_mail_for_delivery/
@400000006afecf5d210894c4 status: local 0/10 remote 0/20
@400000006afecf5d2109736c end msg 1310776
@400000006afecf670481e094 new msg 1310776
@400000006afecf670482329c info msg 1310776: bytes 2217 from <carla29@opera.example> qp 19141 uid 7791
@400000006afecf67048255c4 starting delivery 2652: msg 1310776 to local club.example-k.maier@club.example
@400000006afecf6704832c9c status: local 1/10 remote 0/20
@400000006afecf6708f2fe24 delivery 2652: success: did_0+0+1/
@400000006afecf6708f2fe24 status: local 0/10 remote 0/20
@400000006afecf6708f2fe24 end msg 1310776
@400000006afecf731bf6e5bc new msg 1310776
@400000006afecf731bf7996c info msg 1310776: bytes 218169 from <paula@example.net> qp 19144 uid 7791
@400000006afecf731bf7996c starting delivery 2653: msg 1310776 to local club.example-k.maier@club.example
@400000006afecf731bf87044 status: local 1/10 remote 0/20
@400000006afecf731bf87044 starting delivery 2654: msg 1310776 to local greta@example.net
@400000006afecf731bf8e95c status: local 2/10 remote 0/20
@400000006afecf731fdd2484 delivery 2654: success: did_0+0+1/
@400000006afecf731fdd6304 status: local 1/10 remote 0/20
@400000006afecf732124fa4c delivery 2653: success: did_0+0+1/
@400000006afecf732124fa4c status: local 0/10 remote 0/20
@400000006afecf732125d8f4 end msg 1310776
@400000006afecf7732dd5eb4 new msg 1310776
@400000006afecf7732ddfedc info msg 1310776: bytes 5773 from <z.jung@shop.example> qp 19148 uid 7791
@400000006afecf7732dee16c starting delivery 2655: msg 1310776 to local shop.example-m.roth@shop.example
@400000006afecf7732dfb074 status: local 1/10 remote 0/20
@400000006afecf7736835474 delivery 2655: success: did_0+0+1/
@400000006afecf7736840824 status: local 0/10 remote 0/20
@400000006afecf7736843aec end msg 1310776
@400000006afecfa40435c04c new msg 1310776
@400000006afecfa40435c04c info msg 1310776: bytes 14341 from <j.klein33@partner.test> qp 19153 uid 7791
@400000006afecfa40435d7bc starting delivery 2656: msg 1310776 to local shop.example-m.roth@shop.example
@400000006afecfa404368784 status: local 1/10 remote 0/20
@400000006afecfa404f71864 delivery 2656: success: did_0+0+1/
@400000006afecfa404f802c4 status: local 0/10 remote 0/20
@400000006afecfa404f89f04 end msg 1310776
@400000006afecfd802c71904 starting delivery 2657: msg 1310781 to remote ida2@pebble.test
@400000006afecfd802c7f3c4 status: local 0/10 remote 1/20
@400000006afecfd921bbc7c4 delivery 2657: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<bfd38a9f72c3101e@mail.example>_[InternalId=1379556286]_Queued_mail_for_delivery/
@400000006afecfd921bbc7c4 status: local 0/10 remote 0/20
@400000006afecfd921bc40dc end msg 1310781
@400000006afecffb34be8a64 new msg 1310781
@400000006afecffb34be8a64 info msg 1310781: bytes 2524 from <v.horn@shop.example> qp 19161 uid 7791
@400000006afecffb34bf22bc starting delivery 2658: msg 1310781 to remote emma8@workshop.test
@400000006afecffb34bf4db4 status: local 0/10 remote 1/20
@400000006afecffc11de64ec delivery 2658: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_78B248C2A2/
@400000006afecffc11df2454 status: local 0/10 remote 0/20
@400000006afecffc11dfc47c end msg 1310781
@400000006afecffd0dfae15c new msg 1310781
@400000006afecffd0dfb7d9c info msg 1310781: bytes 229943 from <m.roth5@station.test> qp 19163 uid 7791
@400000006afecffd0dfbf2cc starting delivery 2659: msg 1310781 to local shop.example-m.roth@shop.example
@400000006afecffd0dfc92f4 status: local 1/10 remote 0/20
@400000006afecffd0dfcdd2c starting delivery 2660: msg 1310781 to local club.example-h.vogel@club.example
@400000006afecffd0dfdb7ec status: local 2/10 remote 0/20
@400000006afecffd1066c8ac delivery 2660: success: did_0+0+1/
@400000006afecffd1067a36c status: local 1/10 remote 0/20
@400000006afecffd135184bc delivery 2659: success: did_0+0+1/
@400000006afecffd135184bc status: local 0/10 remote 0/20
@400000006afecffd135184bc end msg 1310781
@400000006afed000094c8804 new msg 1310781
@400000006afed000094d570c info msg 1310781: bytes 1323 from <sara25@museum.example> qp 19170 uid 7791
@400000006afed000094de3ac starting delivery 2661: msg 1310781 to local club.example-r.frank@club.example
@400000006afed000094de3ac status: local 1/10 remote 0/20
@400000006afed0000c416da4 delivery 2661: success: did_0+0+1/
@400000006afed0000c41ee8c status: local 0/10 remote 0/20
@400000006afed0000c4230f4 end msg 1310781
@400000006afed0531bde1dfc new msg 1310781
@400000006afed0531bde9ee4 info msg 1310781: bytes 3331 from <z.jung4@oakwood.test> qp 19175 uid 7791
@400000006afed0531bdf75bc starting delivery 2662: msg 1310781 to local club.example-h.vogel@club.example
@400000006afed0531be03524 status: local 1/10 remote 0/20
@400000006afed053235013c4 delivery 2662: success: did_0+0+1/
@400000006afed05323504a74 status: local 0/10 remote 0/20
@400000006afed05323504a74 end msg 1310781
@400000006afed053270c48d4 new msg 1310781
@400000006afed053270c48d4 info msg 1310781: bytes 2373 from <j.klein36@grocer.example> qp 19180 uid 7791
@400000006afed053270c9ec4 starting delivery 2663: msg 1310781 to local club.example-j.klein@club.example
@400000006afed053270d2394 status: local 1/10 remote 0/20
@400000006afed0532c59bca4 delivery 2663: success: did_0+0+1/
@400000006afed0532c5a7c0c status: local 0/10 remote 0/20
@400000006afed0532c5a7c0c end msg 1310781
@400000006afed0762739fff4 new msg 1310781
@400000006afed076273ad2e4 info msg 1310781: bytes 22517 from <m.roth@shop.example> qp 19184 uid 7791
@400000006afed076273ad2e4 starting delivery 2664: msg 1310781 to remote f.braun9@tower.test
@400000006afed076273ade9c status: local 0/10 remote 1/20
@400000006afed07735b6b98c delivery 2664: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795084396_qp_10300/
@400000006afed07735b778f4 status: local 0/10 remote 0/20
@400000006afed07735b7afa4 end msg 1310781
@400000006afed0782f762f44 new msg 1310781
@400000006afed0782f762f44 info msg 1310781: bytes 78641 from <o.beck@shop.example> qp 19190 uid 7791
@400000006afed0782f76d354 starting delivery 2665: msg 1310781 to remote emma1@cloudy.example
@400000006afed0782f76d354 status: local 0/10 remote 1/20
@400000006afed079246d6e8c delivery 2665: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_9DB1D1ECC1/
@400000006afed079246e2624 status: local 0/10 remote 0/20
@400000006afed079246e87cc end msg 1310781
@400000006afed08d2170341c new msg 1310781
@400000006afed08d2170341c info msg 1310781: bytes 9614 from <anna.koch@shop.example> qp 19196 uid 7791
@400000006afed08d2170dc14 starting delivery 2666: msg 1310781 to remote nina6@bigmail.example
@400000006afed08d2170dc14 status: local 0/10 remote 1/20
@400000006afed08e2bd8635c delivery 2666: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795084419_7caeaf078ffa_-_esmtp/
@400000006afed08e2bd949d4 status: local 0/10 remote 0/20
@400000006afed08e2bd9652c end msg 1310781
@400000006afed0951e18950c new msg 1310781
@400000006afed0951e18950c info msg 1310781: bytes 4597 from <f.braun@club.example> qp 19202 uid 7791
@400000006afed0951e18950c starting delivery 2667: msg 1310781 to local club.example-k.maier@club.example
@400000006afed0951e18bc1c status: local 1/10 remote 0/20
@400000006afed0951e192d64 starting delivery 2668: msg 1310781 to local shop.example-ute@shop.example
@400000006afed0951e19dd2c status: local 2/10 remote 0/20
@400000006afed0951fc7a0b4 delivery 2668: success: did_0+0+1/
@400000006afed0951fc7b054 status: local 1/10 remote 0/20
@400000006afed09523ebf21c delivery 2667: success: did_0+0+1/
@400000006afed09523ec098c status: local 0/10 remote 0/20
@400000006afed09523ec0d74 end msg 1310781
@400000006afed096159af7bc new msg 1310781
@400000006afed096159af7bc info msg 1310781: bytes 326398 from <h.vogel@club.example> qp 19207 uid 7791
@400000006afed096159b6904 starting delivery 2669: msg 1310781 to local shop.example-b.lang@shop.example
@400000006afed096159b7c8c status: local 1/10 remote 0/20
@400000006afed09617e4d81c delivery 2669: success: did_0+0+1/
@400000006afed09617e52e0c status: local 0/10 remote 0/20
@400000006afed09617e52e0c end msg 1310781
@400000006afed0971afa7c8c new msg 1310781
@400000006afed0971afa7c8c info msg 1310781: bytes 5903 from <orders@shop.example> qp 19212 uid 10001
@400000006afed0971afaa784 starting delivery 2670: msg 1310781 to remote v.horn18@canal.test
@400000006afed0971afaa784 status: local 0/10 remote 1/20
@400000006afed099072d2a74 delivery 2670: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795084429_bc2fda505463_-_esmtp/
