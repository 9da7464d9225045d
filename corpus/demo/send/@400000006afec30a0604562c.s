@400000006afe5554184b42dc status: local 0/10 remote 0/20
@400000006afe5554184b4aac bounce msg 1310750 qp 5560
@400000006afe5554184b4aac end msg 1310750
@400000006afe555418834e84 new msg 1310750
@400000006afe55541883797c info msg 1310750: bytes 4532 from <#@[]> qp 5560 uid 7796
@400000006afe555418843ccc starting delivery 589: msg 1310750 to local postmaster@mx1.example.net
@400000006afe55541884fc34 status: local 1/10 remote 0/20
@400000006afe55541b553334 delivery 589: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe55541b561d94 status: local 0/10 remote 0/20
@400000006afe55541b5638ec triple bounce: discarding bounce/1310750
@400000006afe55541b5638ec end msg 1310750
@400000006afe555f23e62d8c new msg 1310750
@400000006afe555f23e62d8c info msg 1310750: bytes 2290 from <anna@club.example> qp 5616 uid 7791
@400000006afe555f23e62d8c starting delivery 590: msg 1310750 to remote vhorn1972@bigmail.example
@400000006afe555f23e6549c status: local 0/10 remote 1/20
@400000006afe556010a302a4 delivery 590: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe556010a3e534 status: local 0/10 remote 0/20
@400000006afe556010a3e534 bounce msg 1310750 qp 5619
@400000006afe556010a43b24 end msg 1310750
@400000006afe556010ae35d4 new msg 1310750
@400000006afe556010aed214 info msg 1310750: bytes 3720 from <> qp 5619 uid 7796
@400000006afe556010af1864 starting delivery 591: msg 1310750 to local club.example-anna@club.example
@400000006afe556010af1864 status: local 1/10 remote 0/20
@400000006afe55601318f82c delivery 591: failure: user_is_over_quota/
@400000006afe55601318f82c status: local 0/10 remote 0/20
@400000006afe55601318f82c bounce msg 1310750 qp 5620
@400000006afe55601318f82c end msg 1310750
@400000006afe556013209d34 new msg 1310750
@400000006afe556013209d34 info msg 1310750: bytes 4877 from <#@[]> qp 5620 uid 7796
@400000006afe55601321740c starting delivery 592: msg 1310750 to local postmaster@mx1.example.net
@400000006afe55601321e16c status: local 1/10 remote 0/20
@400000006afe5560150084ac delivery 592: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe55601500ea3c status: local 0/10 remote 0/20
@400000006afe55601501d49c triple bounce: discarding bounce/1310750
@400000006afe556015020764 end msg 1310750
@400000006afe557a14659c6c new msg 1310750
@400000006afe557a14659c6c info msg 1310750: bytes 2141 from <anna@club.example> qp 5749 uid 7791
@400000006afe557a146630dc starting delivery 593: msg 1310750 to remote blang1958@customer.example
@400000006afe557a14663c94 status: local 0/10 remote 1/20
@400000006afe557c10a0cc3c delivery 593: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052912_4828c1dd20b8_-_esmtp/
@400000006afe557c10a10abc status: local 0/10 remote 0/20
@400000006afe557c10a10abc end msg 1310750
@400000006afe55841591cc14 new msg 1310750
@400000006afe55841591d3e4 info msg 1310750: bytes 2115 from <anna@club.example> qp 5799 uid 7791
@400000006afe558415920e7c starting delivery 594: msg 1310750 to remote twolf2007@bigmail.example
@400000006afe5584159225ec status: local 0/10 remote 1/20
@400000006afe55843a255a64 delivery 594: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe55843a255a64 status: local 0/10 remote 0/20
@400000006afe55843a255a64 bounce msg 1310750 qp 5802
@400000006afe55843a258944 end msg 1310750
@400000006afe55843a647e74 new msg 1310750
@400000006afe55843a647e74 info msg 1310750: bytes 3166 from <> qp 5802 uid 7796
@400000006afe55843a652a54 starting delivery 595: msg 1310750 to local club.example-anna@club.example
@400000006afe55843a65d634 status: local 1/10 remote 0/20
@400000006afe55850246f06c delivery 595: failure: user_is_over_quota/
@400000006afe55850246f06c status: local 0/10 remote 0/20
@400000006afe558502473aa4 bounce msg 1310750 qp 5803
@400000006afe55850247465c end msg 1310750
@400000006afe55850262a244 new msg 1310750
@400000006afe558502633e84 info msg 1310750: bytes 4098 from <#@[]> qp 5803 uid 7796
@400000006afe55850263d6dc starting delivery 596: msg 1310750 to local postmaster@mx1.example.net
@400000006afe55850263d6dc status: local 1/10 remote 0/20
@400000006afe55850535afd4 delivery 596: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe55850535afd4 status: local 0/10 remote 0/20
@400000006afe55850535b3bc triple bounce: discarding bounce/1310750
@400000006afe55850535ee54 end msg 1310750
@400000006afe558737b88c9c new msg 1310750
@400000006afe558737b9387c info msg 1310750: bytes 2149 from <anna@club.example> qp 5817 uid 7791
@400000006afe558737b99e0c starting delivery 597: msg 1310750 to remote kmaier1993@bigmail.example
@400000006afe558737b9a1f4 status: local 0/10 remote 1/20
@400000006afe558805c4a57c new msg 1310737
@400000006afe558805c4a57c info msg 1310737: bytes 2216 from <anna@club.example> qp 5818 uid 7791
@400000006afe558805c539ec starting delivery 598: msg 1310737 to remote lena1949@bigmail.example
@400000006afe558805c5d244 status: local 0/10 remote 2/20
@400000006afe5589099ebee4 delivery 598: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe5589099ec6b4 status: local 0/10 remote 1/20
@400000006afe5589099f91d4 bounce msg 1310737 qp 5823
@400000006afe558909a0784c end msg 1310737
@400000006afe558909da50e4 new msg 1310737
@400000006afe558909da50e4 info msg 1310737: bytes 3128 from <> qp 5823 uid 7796
@400000006afe558909da9b1c starting delivery 599: msg 1310737 to local club.example-anna@club.example
@400000006afe558909dab674 status: local 1/10 remote 1/20
@400000006afe55890b8ea034 delivery 599: failure: user_is_over_quota/
@400000006afe55890b8f7edc status: local 0/10 remote 1/20
@400000006afe55890b8f7edc bounce msg 1310737 qp 5824
@400000006afe55890b90616c end msg 1310737
@400000006afe55890b9f49d4 new msg 1310737
@400000006afe55890b9fc2ec info msg 1310737: bytes 4206 from <#@[]> qp 5824 uid 7796
@400000006afe55890ba00d24 starting delivery 600: msg 1310737 to local postmaster@mx1.example.net
@400000006afe55890ba043d4 status: local 1/10 remote 1/20
@400000006afe55890ca480ec delivery 600: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe55890ca480ec status: local 0/10 remote 1/20
@400000006afe55890ca54054 triple bounce: discarding bounce/1310737
@400000006afe55890ca58a8c end msg 1310737
@400000006afe558919c9efb4 delivery 597: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe558919ca9f7c status: local 0/10 remote 0/20
@400000006afe558919ca9f7c bounce msg 1310750 qp 5825
@400000006afe558919ca9f7c end msg 1310750
@400000006afe558919f28a3c new msg 1310750
@400000006afe558919f2b534 info msg 1310750: bytes 3418 from <> qp 5825 uid 7796
@400000006afe558919f3749c starting delivery 601: msg 1310750 to local club.example-anna@club.example
@400000006afe558919f3b704 status: local 1/10 remote 0/20
@400000006afe55891ccf5fb4 delivery 601: failure: user_is_over_quota/
@400000006afe55891ccf6f54 status: local 0/10 remote 0/20
@400000006afe55891cd04a14 bounce msg 1310750 qp 5826
@400000006afe55891cd0abbc end msg 1310750
@400000006afe55891d031dcc new msg 1310750
@400000006afe55891d03e504 info msg 1310750: bytes 4619 from <#@[]> qp 5826 uid 7796
@400000006afe55891d03ecd4 starting delivery 602: msg 1310750 to local postmaster@mx1.example.net
@400000006afe55891d03ecd4 status: local 1/10 remote 0/20
@400000006afe558920101394 delivery 602: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe558920101394 status: local 0/10 remote 0/20
@400000006afe55892010465c triple bounce: discarding bounce/1310750
@400000006afe55892010465c end msg 1310750
@400000006afe55921e0708dc new msg 1310750
@400000006afe55921e07a904 info msg 1310750: bytes 2314 from <anna@club.example> qp 5870 uid 7791
@400000006afe55921e07dfb4 starting delivery 603: msg 1310750 to remote obeck1983@bigmail.example
@400000006afe55921e07eb6c status: local 0/10 remote 1/20
@400000006afe559424d6521c delivery 603: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052936_91643613f105_-_esmtp/
@400000006afe559424d6fdfc status: local 0/10 remote 0/20
@400000006afe559424d7dca4 end msg 1310750
@400000006afe55a026a4e02c new msg 1310750
@400000006afe55a026a57c6c info msg 1310750: bytes 2226 from <anna@club.example> qp 5941 uid 7791
@400000006afe55a026a6013c starting delivery 604: msg 1310750 to remote paula1994@workshop.test
@400000006afe55a026a6013c status: local 0/10 remote 1/20
@400000006afe55a0318f6a84 new msg 1310737
@400000006afe55a0318fdbcc info msg 1310737: bytes 2280 from <anna@club.example> qp 5942 uid 7791
@400000006afe55a0318fdbcc starting delivery 605: msg 1310737 to remote sara1960@station.test
@400000006afe55a0318fdbcc status: local 0/10 remote 2/20
@400000006afe55a1128de2b4 delivery 604: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4A11AAE14D/
@400000006afe55a1128de2b4 status: local 0/10 remote 1/20
@400000006afe55a1128de2b4 end msg 1310750
@400000006afe55a11f07d324 delivery 605: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe55a11f07d324 status: local 0/10 remote 0/20
@400000006afe55a11f08bd84 bounce msg 1310737 qp 5945
@400000006afe55a11f08bd84 end msg 1310737
@400000006afe55a11f467264 new msg 1310737
@400000006afe55a11f467264 info msg 1310737: bytes 3546 from <> qp 5945 uid 7796
@400000006afe55a11f469974 starting delivery 606: msg 1310737 to local club.example-anna@club.example
@400000006afe55a11f469974 status: local 1/10 remote 0/20
@400000006afe55a1211ea91c delivery 606: failure: user_is_over_quota/
@400000006afe55a1211ea91c status: local 0/10 remote 0/20
@400000006afe55a1211ebca4 bounce msg 1310737 qp 5946
@400000006afe55a1211f455c end msg 1310737
@400000006afe55a12126697c new msg 1310737
@400000006afe55a12126ee4c info msg 1310737: bytes 4894 from <#@[]> qp 5946 uid 7796
@400000006afe55a12127d8ac starting delivery 607: msg 1310737 to local postmaster@mx1.example.net
@400000006afe55a12127d8ac status: local 1/10 remote 0/20
@400000006afe55a122e93ba4 delivery 607: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe55a122e9c074 status: local 0/10 remote 0/20
@400000006afe55a122e9f33c triple bounce: discarding bounce/1310737
@400000006afe55a122ea9b34 end msg 1310737
@400000006afe55ad378d3ac4 new msg 1310737
@400000006afe55ad378d3ac4 info msg 1310737: bytes 2115 from <anna@club.example> qp 6007 uid 7791
@400000006afe55ad378d3ac4 starting delivery 608: msg 1310737 to remote dweiss1946@slowpost.example
@400000006afe55ad378d3ac4 status: local 0/10 remote 1/20
@400000006afe55ae216ea5ac delivery 608: failure: 203.0.113.96_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe55ae216ea5ac status: local 0/10 remote 0/20
@400000006afe55ae216ea5ac bounce msg 1310737 qp 6010
@400000006afe55ae216f16f4 end msg 1310737
@400000006afe55ae21a9e5a4 new msg 1310737
@400000006afe55ae21a9e5a4 info msg 1310737: bytes 3549 from <> qp 6010 uid 7796
@400000006afe55ae21a9e5a4 starting delivery 609: msg 1310737 to local club.example-anna@club.example
@400000006afe55ae21aa5304 status: local 1/10 remote 0/20
@400000006afe55ae2437ef3c delivery 609: failure: user_is_over_quota/
@400000006afe55ae243858b4 status: local 0/10 remote 0/20
@400000006afe55ae2439181c bounce msg 1310737 qp 6011
@400000006afe55ae24392f8c end msg 1310737
@400000006afe55ae2479074c new msg 1310737
@400000006afe55ae2479074c info msg 1310737: bytes 4763 from <#@[]> qp 6011 uid 7796
@400000006afe55ae247945cc starting delivery 610: msg 1310737 to local postmaster@mx1.example.net
@400000006afe55ae24798064 status: local 1/10 remote 0/20
@400000006afe55ae27cc703c delivery 610: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe55ae27cc703c status: local 0/10 remote 0/20
@400000006afe55ae27ccc62c triple bounce: discarding bounce/1310737
@400000006afe55ae27cd1064 end msg 1310737
@400000006afe55bb1fadeaac new msg 1310737
@400000006afe55bb1fadeaac info msg 1310737: bytes 2222 from <anna@club.example> qp 6075 uid 7791
@400000006afe55bb1fae503c starting delivery 611: msg 1310737 to remote sara1957@bigmail.example
@400000006afe55bb1fae63c4 status: local 0/10 remote 1/20
@400000006afe55bc2422251c delivery 611: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe55bc2422251c status: local 0/10 remote 0/20
@400000006afe55bc2422fbf4 bounce msg 1310737 qp 6081
@400000006afe55bc2422fbf4 end msg 1310737
@400000006afe55bc2450516c new msg 1310737
@400000006afe55bc2450610c info msg 1310737: bytes 3257 from <> qp 6081 uid 7796
@400000006afe55bc2450610c starting delivery 612: msg 1310737 to local club.example-anna@club.example
@400000006afe55bc24513fb4 status: local 1/10 remote 0/20
@400000006afe55bc25f51ffc delivery 612: failure: user_is_over_quota/
@400000006afe55bc25f5e734 status: local 0/10 remote 0/20
@400000006afe55bc25f65494 bounce msg 1310737 qp 6082
@400000006afe55bc25f7045c end msg 1310737
@400000006afe55bc2620373c new msg 1310737
@400000006afe55bc262115e4 info msg 1310737: bytes 4178 from <#@[]> qp 6082 uid 7796
@400000006afe55bc26218b14 starting delivery 613: msg 1310737 to local postmaster@mx1.example.net
@400000006afe55bc262196cc status: local 1/10 remote 0/20
@400000006afe55bc2860827c delivery 613: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe55bc2860ff7c status: local 0/10 remote 0/20
@400000006afe55bc2861362c triple bounce: discarding bounce/1310737
@400000006afe55bc28615954 end msg 1310737
@400000006afe55d3396b842c new msg 1310737
@400000006afe55d3396be5d4 info msg 1310737: bytes 2130 from <anna@club.example> qp 6197 uid 7791
@400000006afe55d3396c8dcc starting delivery 614: msg 1310737 to remote twolf1997@bigmail.example
@400000006afe55d3396c8dcc status: local 0/10 remote 1/20
@400000006afe55d416cb4614 delivery 614: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053001_daeb428fc9e9_-_esmtp/
@400000006afe55d416cb693c status: local 0/10 remote 0/20
@400000006afe55d416cbde6c end msg 1310737
@400000006afe55d5082bed34 new msg 1310737
@400000006afe55d5082bed34 info msg 1310737: bytes 2172 from <anna@club.example> qp 6203 uid 7791
@400000006afe55d5082bed34 starting delivery 615: msg 1310737 to remote carla1946@corner.test
@400000006afe55d5082bed34 status: local 0/10 remote 1/20
@400000006afe55d61257a7e4 delivery 615: failure: Connected_to_198.51.100.40_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe55d61257a7e4 status: local 0/10 remote 0/20
@400000006afe55d612581544 bounce msg 1310737 qp 6209
@400000006afe55d612581544 end msg 1310737
@400000006afe55d61270832c new msg 1310737
@400000006afe55d61270832c info msg 1310737: bytes 3593 from <> qp 6209 uid 7796
@400000006afe55d61270832c starting delivery 616: msg 1310737 to local club.example-anna@club.example
@400000006afe55d61270832c status: local 1/10 remote 0/20
@400000006afe55d615f377fc delivery 616: failure: user_is_over_quota/
@400000006afe55d615f3e944 status: local 0/10 remote 0/20
@400000006afe55d615f4cbd4 bounce msg 1310737 qp 6210
@400000006afe55d615f4cbd4 end msg 1310737
@400000006afe55d6162d96e4 new msg 1310737
@400000006afe55d6162e17cc info msg 1310737: bytes 4773 from <#@[]> qp 6210 uid 7796
@400000006afe55d6162e5a34 starting delivery 617: msg 1310737 to local postmaster@mx1.example.net
@400000006afe55d6162e5a34 status: local 1/10 remote 0/20
@400000006afe55d6186e2874 delivery 617: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe55d6186ed83c status: local 0/10 remote 0/20
@400000006afe55d6186fb2fc triple bounce: discarding bounce/1310737
@400000006afe55d6186fe5c4 end msg 1310737
@400000006afe55e4296bd02c new msg 1310737
@400000006afe55e4296bd02c info msg 1310737: bytes 2329 from <anna@club.example> qp 6281 uid 7791
@400000006afe55e4296bd02c starting delivery 618: msg 1310737 to remote annakoch1940@bigmail.example
@400000006afe55e4296bd02c status: local 0/10 remote 1/20
@400000006afe55e537fcb1ec delivery 618: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053018_998515bc933b_-_esmtp/
@400000006afe55e537fcb1ec status: local 0/10 remote 0/20
@400000006afe55e537fd4e2c end msg 1310737
@400000006afe55f30aeb8a34 new msg 1310737
@400000006afe55f30aeb8a34 info msg 1310737: bytes 2191 from <anna@club.example> qp 6353 uid 7791
@400000006afe55f30aec2674 starting delivery 619: msg 1310737 to remote annakoch1979@bigmail.example
@400000006afe55f30aec2674 status: local 0/10 remote 1/20
@400000006afe55f412c828ac delivery 619: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053033_45299fbb4743_-_esmtp/
@400000006afe55f412c828ac status: local 0/10 remote 0/20
@400000006afe55f412c899f4 end msg 1310737
@400000006afe55f71135b16c new msg 1310737
@400000006afe55f711363254 info msg 1310737: bytes 2251 from <anna@club.example> qp 6374 uid 7791
@400000006afe55f71136bb0c starting delivery 620: msg 1310737 to remote hvogel1996@bigmail.example
@400000006afe55f71136bb0c status: local 0/10 remote 1/20
@400000006afe55f91a357edc delivery 620: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053037_494f224e39cc_-_esmtp/
@400000006afe55f91a35fbdc status: local 0/10 remote 0/20
@400000006afe55f91a3649fc end msg 1310737
@400000006afe55fa32713734 new msg 1310737
@400000006afe55fa32719cc4 info msg 1310737: bytes 2225 from <anna@club.example> qp 6392 uid 7791
@400000006afe55fa3271b04c starting delivery 621: msg 1310737 to remote obeck1979@birch.example
@400000006afe55fa32722194 status: local 0/10 remote 1/20
@400000006afe55fc159a922c new msg 1310750
@400000006afe55fc159ac10c info msg 1310750: bytes 2106 from <anna@club.example> qp 6399 uid 7791
@400000006afe55fc159b41f4 starting delivery 622: msg 1310750 to remote ute1996@bigmail.example
@400000006afe55fc159c2484 status: local 0/10 remote 2/20
@400000006afe55fc290ac854 delivery 621: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_37255A3A9E/
@400000006afe55fc290ac854 status: local 0/10 remote 1/20
@400000006afe55fc290b58dc end msg 1310737
@400000006afe55fe0247947c delivery 622: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053042_a9857e2d0424_-_esmtp/
@400000006afe55fe024853e4 status: local 0/10 remote 0/20
@400000006afe55fe0248dc9c end msg 1310750
@400000006afe56121a91b06c new msg 1310750
@400000006afe56121a92641c info msg 1310750: bytes 2330 from <anna@club.example> qp 6510 uid 7791
@400000006afe56121a92ecd4 starting delivery 623: msg 1310750 to remote dweiss1963@bigmail.example
@400000006afe56121a92ecd4 status: local 0/10 remote 1/20
@400000006afe561424b5a2ec delivery 623: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053064_8eb7016733d8_-_esmtp/
@400000006afe561424b5a2ec status: local 0/10 remote 0/20
@400000006afe561424b6569c end msg 1310750
@400000006afe561906690f54 new msg 1310750
@400000006afe56190669e62c info msg 1310750: bytes 2106 from <anna@club.example> qp 6543 uid 7791
@400000006afe5619066a8a3c starting delivery 624: msg 1310750 to remote vhorn1963@bigmail.example
@400000006afe5619066a8a3c status: local 0/10 remote 1/20
@400000006afe561a0e6e05ec delivery 624: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe561a0e6e05ec status: local 0/10 remote 0/20
@400000006afe561a0e6e09d4 bounce msg 1310750 qp 6549
@400000006afe561a0e6e09d4 end msg 1310750
@400000006afe561a0e8be274 new msg 1310750
@400000006afe561a0e8be274 info msg 1310750: bytes 3402 from <> qp 6549 uid 7796
@400000006afe561a0e8c829c starting delivery 625: msg 1310750 to local club.example-anna@club.example
@400000006afe561a0e8c9624 status: local 1/10 remote 0/20
@400000006afe561a1120dd64 delivery 625: failure: user_is_over_quota/
@400000006afe561a1121a0b4 status: local 0/10 remote 0/20
@400000006afe561a1121a0b4 bounce msg 1310750 qp 6550
@400000006afe561a112267ec end msg 1310750
@400000006afe561a115510ac new msg 1310750
@400000006afe561a115510ac info msg 1310750: bytes 4479 from <#@[]> qp 6550 uid 7796
@400000006afe561a11553ba4 starting delivery 626: msg 1310750 to local postmaster@mx1.example.net
@400000006afe561a1155f724 status: local 1/10 remote 0/20
@400000006afe561a139b3fbc delivery 626: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe561a139bb8d4 status: local 0/10 remote 0/20
@400000006afe561a139bb8d4 triple bounce: discarding bounce/1310750
@400000006afe561a139bcc5c end msg 1310750
@400000006afe56270b12770c new msg 1310750
@400000006afe56270b12770c info msg 1310750: bytes 2290 from <anna@club.example> qp 6613 uid 7791
@400000006afe56270b12770c starting delivery 627: msg 1310750 to remote lena1951@bigmail.example
@400000006afe56270b12770c status: local 0/10 remote 1/20
@400000006afe56271e7a8744 new msg 1310737
@400000006afe56271e7b6dbc info msg 1310737: bytes 2310 from <anna@club.example> qp 6615 uid 7791
@400000006afe56271e7bbbdc starting delivery 628: msg 1310737 to remote dweiss1990@bigmail.example
@400000006afe56271e7c67bc status: local 0/10 remote 2/20
@400000006afe562804dbb894 delivery 628: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe562804dc0a9c status: local 0/10 remote 1/20
@400000006afe562804dc0e84 bounce msg 1310737 qp 6618
@400000006afe562804dc9b24 end msg 1310737
@400000006afe562804e27ef4 new msg 1310737
@400000006afe562804e32304 info msg 1310737: bytes 3327 from <> qp 6618 uid 7796
@400000006afe562804e39064 starting delivery 629: msg 1310737 to local club.example-anna@club.example
@400000006afe562804e44414 status: local 1/10 remote 1/20
@400000006afe562806f6862c delivery 629: failure: user_is_over_quota/
@400000006afe562806f6862c status: local 0/10 remote 1/20
@400000006afe562806f6862c bounce msg 1310737 qp 6619
@400000006afe562806f71a9c end msg 1310737
@400000006afe562806febbbc new msg 1310737
@400000006afe562806ff86dc info msg 1310737: bytes 4790 from <#@[]> qp 6619 uid 7796
@400000006afe562806ff86dc starting delivery 630: msg 1310737 to local postmaster@mx1.example.net
@400000006afe562807005db4 status: local 1/10 remote 1/20
@400000006afe5628084feff4 delivery 630: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe56280850b344 status: local 0/10 remote 1/20
@400000006afe562808518a1c triple bounce: discarding bounce/1310737
@400000006afe562808519da4 end msg 1310737
@400000006afe56281fdf5704 delivery 627: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe56281fdf5704 status: local 0/10 remote 0/20
@400000006afe56281fdfdbd4 bounce msg 1310750 qp 6620
@400000006afe56281fe0648c end msg 1310750
@400000006afe5628201789bc new msg 1310750
@400000006afe56282017f71c info msg 1310750: bytes 3690 from <> qp 6620 uid 7796
@400000006afe56282017f71c starting delivery 631: msg 1310750 to local club.example-anna@club.example
@400000006afe562820186094 status: local 1/10 remote 0/20
@400000006afe56282286767c delivery 631: failure: user_is_over_quota/
@400000006afe56282286f37c status: local 0/10 remote 0/20
@400000006afe562822870ed4 bounce msg 1310750 qp 6621
@400000006afe56282287ed7c end msg 1310750
@400000006afe5628229176e4 new msg 1310750
@400000006afe56282291b94c info msg 1310750: bytes 5015 from <#@[]> qp 6621 uid 7796
@400000006afe5628229222c4 starting delivery 632: msg 1310750 to local postmaster@mx1.example.net
@400000006afe5628229222c4 status: local 1/10 remote 0/20
@400000006afe5628251c4c2c delivery 632: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe5628251c4c2c status: local 0/10 remote 0/20
@400000006afe5628251cb1bc triple bounce: discarding bounce/1310750
@400000006afe5628251d174c end msg 1310750
@400000006afe562f04962be4 new msg 1310750
@400000006afe562f0496a8e4 info msg 1310750: bytes 2221 from <anna@club.example> qp 6653 uid 7791
@400000006afe562f04978f5c starting delivery 633: msg 1310750 to remote obeck1990@bigmail.example
@400000006afe562f04978f5c status: local 0/10 remote 1/20
@400000006afe562f0b7e0e04 new msg 1310737
@400000006afe562f0b7e0e04 info msg 1310737: bytes 2301 from <anna@club.example> qp 6654 uid 7791
@400000006afe562f0b7e3514 starting delivery 634: msg 1310737 to remote lena1975@heather.example
@400000006afe562f0b7ea65c status: local 0/10 remote 2/20
@400000006afe562f236057d4 new msg 1310749
@400000006afe562f2360f7fc info msg 1310749: bytes 2235 from <anna@club.example> qp 6655 uid 7791
@400000006afe562f2361d2bc starting delivery 635: msg 1310749 to remote fbraun1984@bigmail.example
@400000006afe562f23625f5c status: local 0/10 remote 3/20
@400000006afe56302cb32f14 delivery 635: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053093_00a60386ff74_-_esmtp/
@400000006afe56302cb32f14 status: local 0/10 remote 2/20
@400000006afe56302cb32f14 end msg 1310749
@400000006afe56310167004c delivery 633: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053093_1d12255eda62_-_esmtp/
@400000006afe563101672b44 status: local 0/10 remote 1/20
@400000006afe56310167cb6c end msg 1310750
@400000006afe563126b942ec delivery 634: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<3b16be891608d51f@mail.example>_[InternalId=1897277928]_Queued_mail_for_delivery/
@400000006afe563126b9a0ac status: local 0/10 remote 0/20
@400000006afe563126ba5074 end msg 1310737
@400000006afe56392ebc0ed4 new msg 1310737
@400000006afe56392ebc0ed4 info msg 1310737: bytes 2280 from <anna@club.example> qp 6706 uid 7791
@400000006afe56392ebc1a8c starting delivery 636: msg 1310737 to remote wanda1947@cloudy.example
@400000006afe56392ebced7c status: local 0/10 remote 1/20
@400000006afe563b02271fe4 delivery 636: failure: Connected_to_198.51.100.152_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe563b02271fe4 status: local 0/10 remote 0/20
@400000006afe563b0227eeec bounce msg 1310737 qp 6713
@400000006afe563b02285864 end msg 1310737
@400000006afe563b02538afc new msg 1310737
@400000006afe563b0254179c info msg 1310737: bytes 3421 from <> qp 6713 uid 7796
@400000006afe563b0254e2bc starting delivery 637: msg 1310737 to local club.example-anna@club.example
@400000006afe563b0254e2bc status: local 1/10 remote 0/20
@400000006afe563b042b024c delivery 637: failure: user_is_over_quota/
@400000006afe563b042b1da4 status: local 0/10 remote 0/20
@400000006afe563b042b1da4 bounce msg 1310737 qp 6714
@400000006afe563b042b40cc end msg 1310737
@400000006afe563b044e0ef4 new msg 1310737
@400000006afe563b044ef954 info msg 1310737: bytes 4685 from <#@[]> qp 6714 uid 7796
@400000006afe563b044fe3b4 starting delivery 638: msg 1310737 to local postmaster@mx1.example.net
@400000006afe563b044fe3b4 status: local 1/10 remote 0/20
@400000006afe563b06460694 delivery 638: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe563b0646cdcc status: local 0/10 remote 0/20
@400000006afe563b0647623c triple bounce: discarding bounce/1310737
@400000006afe563b06483144 end msg 1310737
@400000006afe563b215ef224 new msg 1310737
@400000006afe563b215f4044 info msg 1310737: bytes 2161 from <anna@club.example> qp 6715 uid 7791
@400000006afe563b215f4044 starting delivery 639: msg 1310737 to remote fbraun1947@lighthouse.test
@400000006afe563b215fada4 status: local 0/10 remote 1/20
@400000006afe563d08df0cac delivery 639: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w44C9-B1250C-1D/
@400000006afe563d08df9d34 status: local 0/10 remote 0/20
@400000006afe563d08dff70c end msg 1310737
@400000006afe56481db742fc new msg 1310737
@400000006afe56481db77d94 info msg 1310737: bytes 2233 from <anna@club.example> qp 6780 uid 7791
@400000006afe56481db80264 starting delivery 640: msg 1310737 to remote obeck1986@bigmail.example
@400000006afe56481db80264 status: local 0/10 remote 1/20
@400000006afe56491bf9d3bc delivery 640: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe56491bf9d3bc status: local 0/10 remote 0/20
@400000006afe56491bfa0e54 bounce msg 1310737 qp 6785
@400000006afe56491bfa0e54 end msg 1310737
@400000006afe56491c1c8e5c new msg 1310737
@400000006afe56491c1d038c info msg 1310737: bytes 3539 from <> qp 6785 uid 7796
@400000006afe56491c1d1ee4 starting delivery 641: msg 1310737 to local club.example-anna@club.example
@400000006afe56491c1d1ee4 status: local 1/10 remote 0/20
@400000006afe56491d4654d4 delivery 641: failure: user_is_over_quota/
@400000006afe56491d473764 status: local 0/10 remote 0/20
@400000006afe56491d473764 bounce msg 1310737 qp 6786
@400000006afe56491d473764 end msg 1310737
@400000006afe56491d687334 new msg 1310737
@400000006afe56491d68ec4c info msg 1310737: bytes 4910 from <#@[]> qp 6786 uid 7796
@400000006afe56491d69135c starting delivery 642: msg 1310737 to local postmaster@mx1.example.net
@400000006afe56491d69135c status: local 1/10 remote 0/20
@400000006afe56491e0fe27c delivery 642: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe56491e100d74 status: local 0/10 remote 0/20
@400000006afe56491e10c124 triple bounce: discarding bounce/1310737
@400000006afe56491e10c124 end msg 1310737
@400000006afe564e30caaf3c new msg 1310737
@400000006afe564e30cb10e4 info msg 1310737: bytes 2122 from <anna@club.example> qp 6812 uid 7791
@400000006afe564e30cb43ac starting delivery 643: msg 1310737 to remote hvogel1992@partner.test
@400000006afe564e30cba93c status: local 0/10 remote 1/20
@400000006afe5650231fad24 delivery 643: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_CC51E2E19B/
@400000006afe5650231fad24 status: local 0/10 remote 0/20
@400000006afe565023206c8c end msg 1310737
@400000006afe5653207cb814 new msg 1310737
@400000006afe5653207d8eec info msg 1310737: bytes 2191 from <anna@club.example> qp 6835 uid 7791
@400000006afe5653207d8eec starting delivery 644: msg 1310737 to remote wanda1991@museum.example
@400000006afe5653207d9aa4 status: local 0/10 remote 1/20
@400000006afe5654159611d4 delivery 644: failure: 203.0.113.215_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe56541596e0dc status: local 0/10 remote 0/20
@400000006afe56541596f84c bounce msg 1310737 qp 6839
@400000006afe56541596f84c end msg 1310737
@400000006afe565415b2022c new msg 1310737
@400000006afe565415b2d134 info msg 1310737: bytes 3203 from <> qp 6839 uid 7796
@400000006afe565415b3521c starting delivery 645: msg 1310737 to local club.example-anna@club.example
@400000006afe565415b3cb34 status: local 1/10 remote 0/20
@400000006afe5654176edcfc delivery 645: failure: user_is_over_quota/
@400000006afe5654176fafec status: local 0/10 remote 0/20
@400000006afe565417705fb4 bounce msg 1310737 qp 6840
@400000006afe5654177107ac end msg 1310737
@400000006afe5654178d0b8c new msg 1310737
@400000006afe5654178dda94 info msg 1310737: bytes 4494 from <#@[]> qp 6840 uid 7796
@400000006afe5654178e7ea4 starting delivery 646: msg 1310737 to local postmaster@mx1.example.net
@400000006afe5654178e7ea4 status: local 1/10 remote 0/20
@400000006afe56541955ec7c delivery 646: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe56541955ec7c status: local 0/10 remote 0/20
@400000006afe565419569474 triple bounce: discarding bounce/1310737
@400000006afe565419574824 end msg 1310737
@400000006afe565b29967a0c new msg 1310737
@400000006afe565b29967a0c info msg 1310737: bytes 2295 from <anna@club.example> qp 6876 uid 7791
@400000006afe565b2996bc74 starting delivery 647: msg 1310737 to remote vhorn1995@valley.test
@400000006afe565b2996bc74 status: local 0/10 remote 1/20
@400000006afe565c22fb873c delivery 647: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w09F0-E3A014-50/
@400000006afe565c22fc4a8c status: local 0/10 remote 0/20
@400000006afe565c22fc4a8c end msg 1310737
@400000006afe566e0c01c4c4 new msg 1310737
@400000006afe566e0c0268d4 info msg 1310737: bytes 2221 from <anna@club.example> qp 6969 uid 7791
@400000006afe566e0c02d24c starting delivery 648: msg 1310737 to remote carla1984@valley.test
@400000006afe566e0c03189c status: local 0/10 remote 1/20
@400000006afe5670273de024 delivery 648: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w6752-0A6D4A-FB/
@400000006afe5670273e64f4 status: local 0/10 remote 0/20
@400000006afe5670273e64f4 end msg 1310737
@400000006afe56882529f05c new msg 1310737
@400000006afe56882529f05c info msg 1310737: bytes 2111 from <anna@club.example> qp 7101 uid 7791
@400000006afe56882529f444 starting delivery 649: msg 1310737 to remote carla1947@pebble.test
@400000006afe5688252a4a34 status: local 0/10 remote 1/20
@400000006afe568909d645bc delivery 649: failure: Connected_to_203.0.113.83_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe568909d645bc status: local 0/10 remote 0/20
@400000006afe568909d6f19c bounce msg 1310737 qp 7103
@400000006afe568909d70524 end msg 1310737
@400000006afe56890a04c02c new msg 1310737
@400000006afe56890a04c02c info msg 1310737: bytes 3342 from <> qp 7103 uid 7796
@400000006afe56890a04c7fc starting delivery 650: msg 1310737 to local club.example-anna@club.example
@400000006afe56890a0525bc status: local 1/10 remote 0/20
@400000006afe56890c86c78c delivery 650: failure: user_is_over_quota/
@400000006afe56890c87448c status: local 0/10 remote 0/20
@400000006afe56890c87448c bounce msg 1310737 qp 7104
@400000006afe56890c87830c end msg 1310737
@400000006afe56890cc41ac4 new msg 1310737
@400000006afe56890cc41ac4 info msg 1310737: bytes 4471 from <#@[]> qp 7104 uid 7796
@400000006afe56890cc48054 starting delivery 651: msg 1310737 to local postmaster@mx1.example.net
@400000006afe56890cc48054 status: local 1/10 remote 0/20
@400000006afe56890e015d84 delivery 651: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe56890e019fec status: local 0/10 remote 0/20
@400000006afe56890e025b6c triple bounce: discarding bounce/1310737
@400000006afe56890e02a1bc end msg 1310737
@400000006afe568b3acddf04 new msg 1310737
@400000006afe568b3acde6d4 info msg 1310737: bytes 2110 from <anna@club.example> qp 7117 uid 7791
@400000006afe568b3ace9e6c starting delivery 652: msg 1310737 to remote ida1984@bigmail.example
@400000006afe568b3aced51c status: local 0/10 remote 1/20
@400000006afe568c1ddd8bc4 new msg 1310750
@400000006afe568c1dde1864 info msg 1310750: bytes 2208 from <anna@club.example> qp 7120 uid 7791
@400000006afe568c1ddee384 starting delivery 653: msg 1310750 to remote wanda1959@bigmail.example
@400000006afe568c1ddee384 status: local 0/10 remote 2/20
@400000006afe568c27b9fd94 new msg 1310749
@400000006afe568c27ba9dbc info msg 1310749: bytes 2198 from <anna@club.example> qp 7121 uid 7791
@400000006afe568c27bb7c64 starting delivery 654: msg 1310749 to remote greta2003@bigmail.example
@400000006afe568c27bb93d4 status: local 0/10 remote 3/20
@400000006afe568d1b60c80c delivery 653: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe568d1b60c80c status: local 0/10 remote 2/20
@400000006afe568d1b6148f4 bounce msg 1310750 qp 7125
@400000006afe568d1b6148f4 end msg 1310750
@400000006afe568d1b7d1624 new msg 1310750
@400000006afe568d1b7d1624 info msg 1310750: bytes 3245 from <> qp 7125 uid 7796
@400000006afe568d1b7d1624 starting delivery 655: msg 1310750 to local club.example-anna@club.example
@400000006afe568d1b7d4cd4 status: local 1/10 remote 2/20
@400000006afe568d1df2f054 delivery 655: failure: user_is_over_quota/
@400000006afe568d1df3cb14 status: local 0/10 remote 2/20
@400000006afe568d1df49e04 bounce msg 1310750 qp 7126
@400000006afe568d1df49e04 end msg 1310750
@400000006afe568d1e1d482c new msg 1310750
@400000006afe568d1e1dec3c info msg 1310750: bytes 4499 from <#@[]> qp 7126 uid 7796
@400000006afe568d1e1e6d24 starting delivery 656: msg 1310750 to local postmaster@mx1.example.net
@400000006afe568d1e1f1134 status: local 1/10 remote 2/20
@400000006afe568d1ee3c0c4 delivery 656: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe568d1ee3c0c4 status: local 0/10 remote 2/20
@400000006afe568d1ee48fcc triple bounce: discarding bounce/1310750
@400000006afe568d1ee4b2f4 end msg 1310750
@400000006afe568d20c1cf94 delivery 652: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053185_e380599d11ee_-_esmtp/
@400000006afe568d20c25c34 status: local 0/10 remote 1/20
@400000006afe568d20c25c34 end msg 1310737
@400000006afe568e0afeb85c delivery 654: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053186_45595def93a1_-_esmtp/
@400000006afe568e0afeb85c status: local 0/10 remote 0/20
@400000006afe568e0afeb85c end msg 1310749
@400000006afe56a6290a7264 new msg 1310749
@400000006afe56a6290aa52c info msg 1310749: bytes 2294 from <anna@club.example> qp 7251 uid 7791
@400000006afe56a6290ac084 starting delivery 657: msg 1310749 to remote vhorn1980@bigmail.example
@400000006afe56a6290aef64 status: local 0/10 remote 1/20
@400000006afe56a724f259e4 delivery 657: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053212_6b37d8230c8f_-_esmtp/
@400000006afe56a724f2947c status: local 0/10 remote 0/20
@400000006afe56a724f2c744 end msg 1310749
@400000006afe56a800bb187c new msg 1310749
@400000006afe56a800bb37bc info msg 1310749: bytes 2349 from <anna@club.example> qp 7258 uid 7791
@400000006afe56a800bbfb0c starting delivery 658: msg 1310749 to remote obeck1977@bigmail.example
@400000006afe56a800bcca14 status: local 0/10 remote 1/20
@400000006afe56a906cbe034 delivery 658: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053214_a7d31ecc65aa_-_esmtp/
@400000006afe56a906cc0b2c status: local 0/10 remote 0/20
@400000006afe56a906cc8c14 end msg 1310749
@400000006afe56b037c66f4c new msg 1310749
@400000006afe56b037c66f4c info msg 1310749: bytes 2203 from <anna@club.example> qp 7302 uid 7791
@400000006afe56b037c7329c starting delivery 659: msg 1310749 to remote ykurz1994@bigmail.example
@400000006afe56b037c7617c status: local 0/10 remote 1/20
@400000006afe56b10a333a9c new msg 1310737
@400000006afe56b10a33cf0c info msg 1310737: bytes 2324 from <anna@club.example> qp 7303 uid 7791
@400000006afe56b10a33cf0c starting delivery 660: msg 1310737 to remote greta2006@bigmail.example
@400000006afe56b10a3405bc status: local 0/10 remote 2/20
@400000006afe56b13b87ebec delivery 659: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe56b13b87ebec status: local 0/10 remote 1/20
@400000006afe56b13b87ff74 bounce msg 1310749 qp 7307
@400000006afe56b13b887c74 end msg 1310749
@400000006afe56b200067a34 new msg 1310749
@400000006afe56b200067a34 info msg 1310749: bytes 3589 from <> qp 7307 uid 7796
@400000006afe56b200067a34 starting delivery 661: msg 1310749 to local club.example-anna@club.example
@400000006afe56b20006a52c status: local 1/10 remote 1/20
@400000006afe56b201a24bfc delivery 661: failure: user_is_over_quota/
@400000006afe56b201a2636c status: local 0/10 remote 1/20
@400000006afe56b201a2b574 bounce msg 1310749 qp 7308
@400000006afe56b201a2b574 end msg 1310749
@400000006afe56b201b98934 new msg 1310749
@400000006afe56b201ba44b4 info msg 1310749: bytes 4912 from <#@[]> qp 7308 uid 7796
@400000006afe56b201ba44b4 starting delivery 662: msg 1310749 to local postmaster@mx1.example.net
@400000006afe56b201ba44b4 status: local 1/10 remote 1/20
@400000006afe56b202f84ac4 delivery 662: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe56b202f8b43c status: local 0/10 remote 1/20
@400000006afe56b202f95c34 triple bounce: discarding bounce/1310749
@400000006afe56b202f9ecbc end msg 1310749
@400000006afe56b216d95f74 delivery 660: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe56b216da1edc status: local 0/10 remote 0/20
@400000006afe56b216daa794 bounce msg 1310737 qp 7309
@400000006afe56b216daa794 end msg 1310737
@400000006afe56b2171a3904 new msg 1310737
@400000006afe56b2171a3904 info msg 1310737: bytes 3229 from <> qp 7309 uid 7796
@400000006afe56b2171a3904 starting delivery 663: msg 1310737 to local club.example-anna@club.example
@400000006afe56b2171aaa4c status: local 1/10 remote 0/20
@400000006afe56b21a813d7c delivery 663: failure: user_is_over_quota/
@400000006afe56b21a81936c status: local 0/10 remote 0/20
@400000006afe56b21a81936c bounce msg 1310737 qp 7310
@400000006afe56b21a823394 end msg 1310737
@400000006afe56b21a9b35ec new msg 1310737
@400000006afe56b21a9bbea4 info msg 1310737: bytes 4687 from <#@[]> qp 7310 uid 7796
@400000006afe56b21a9c85dc starting delivery 664: msg 1310737 to local postmaster@mx1.example.net
@400000006afe56b21a9c85dc status: local 1/10 remote 0/20
@400000006afe56b21dd90f54 delivery 664: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe56b21dd9bb34 status: local 0/10 remote 0/20
@400000006afe56b21dda6ee4 triple bounce: discarding bounce/1310737
@400000006afe56b21ddb361c end msg 1310737
@400000006afe56b827ca93ac new msg 1310737
@400000006afe56b827cad614 info msg 1310737: bytes 2304 from <anna@club.example> qp 7341 uid 7791
@400000006afe56b827cb89c4 starting delivery 665: msg 1310737 to remote kmaier1943@bigmail.example
@400000006afe56b827cb89c4 status: local 0/10 remote 1/20
@400000006afe56b915f5066c delivery 665: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe56b915f52d7c status: local 0/10 remote 0/20
@400000006afe56b915f5b24c bounce msg 1310737 qp 7344
@400000006afe56b915f5b24c end msg 1310737
@400000006afe56b916307d14 new msg 1310737
@400000006afe56b916307d14 info msg 1310737: bytes 3745 from <> qp 7344 uid 7796
@400000006afe56b916307d14 starting delivery 666: msg 1310737 to local club.example-anna@club.example
@400000006afe56b91630c364 status: local 1/10 remote 0/20
@400000006afe56b919a59aec delivery 666: failure: user_is_over_quota/
@400000006afe56b919a5f0dc status: local 0/10 remote 0/20
@400000006afe56b919a68934 bounce msg 1310737 qp 7345
@400000006afe56b919a68934 end msg 1310737
@400000006afe56b919d837f4 new msg 1310737
@400000006afe56b919d889fc info msg 1310737: bytes 5207 from <#@[]> qp 7345 uid 7796
@400000006afe56b919d94964 starting delivery 667: msg 1310737 to local postmaster@mx1.example.net
@400000006afe56b919da04e4 status: local 1/10 remote 0/20
@400000006afe56b91cd441b4 delivery 667: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe56b91cd4e9ac status: local 0/10 remote 0/20
@400000006afe56b91cd4e9ac triple bounce: discarding bounce/1310737
@400000006afe56b91cd4e9ac end msg 1310737
@400000006afe56c721c7c9fc new msg 1310737
@400000006afe56c721c7c9fc info msg 1310737: bytes 2167 from <anna@club.example> qp 7415 uid 7791
@400000006afe56c721c7c9fc starting delivery 668: msg 1310737 to remote nina1952@lantern.test
@400000006afe56c721c7c9fc status: local 0/10 remote 1/20
@400000006afe56c90fb6ba5c delivery 668: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_D8CDC1DDAF/
@400000006afe56c90fb77dac status: local 0/10 remote 0/20
@400000006afe56c90fb7a4bc end msg 1310737
@400000006afe56cc3113e954 new msg 1310737
@400000006afe56cc31142004 info msg 1310737: bytes 2333 from <anna@club.example> qp 7442 uid 7791
@400000006afe56cc31146654 starting delivery 669: msg 1310737 to remote twolf1990@quarry.example
@400000006afe56cc3114e354 status: local 0/10 remote 1/20
@400000006afe56ce2af327c4 delivery 669: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w99FE-2861CF-34/
@400000006afe56ce2af327c4 status: local 0/10 remote 0/20
@400000006afe56ce2af3f6cc end msg 1310737
@400000006afe56d50431825c new msg 1310737
@400000006afe56d50431825c info msg 1310737: bytes 2342 from <anna@club.example> qp 7483 uid 7791
@400000006afe56d50431c8ac starting delivery 670: msg 1310737 to remote lena1976@bigmail.example
@400000006afe56d504329f84 status: local 0/10 remote 1/20
@400000006afe56d5043f5184 new msg 1310749
@400000006afe56d5044014d4 info msg 1310749: bytes 2168 from <anna@club.example> qp 7484 uid 7791
@400000006afe56d50440ff34 starting delivery 671: msg 1310749 to remote greta1981@bigmail.example
@400000006afe56d50441d9f4 status: local 0/10 remote 2/20
@400000006afe56d505dc7ef4 new msg 1310750
@400000006afe56d505dd4a14 info msg 1310750: bytes 2205 from <anna@club.example> qp 7485 uid 7791
@400000006afe56d505dd4a14 starting delivery 672: msg 1310750 to remote vhorn1947@bigmail.example
@400000006afe56d505de28bc status: local 0/10 remote 3/20
@400000006afe56d5229e6764 delivery 672: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053259_04e536c5e9cd_-_esmtp/
@400000006afe56d5229f51c4 status: local 0/10 remote 2/20
@400000006afe56d522a0018c end msg 1310750
@400000006afe56d53687d0e4 delivery 670: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053259_b407538c0222_-_esmtp/
@400000006afe56d53688693c status: local 0/10 remote 1/20
@400000006afe56d5368924bc end msg 1310737
@400000006afe56d6070080dc delivery 671: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe56d607010994 status: local 0/10 remote 0/20
@400000006afe56d607010994 bounce msg 1310749 qp 7488
@400000006afe56d607018e64 end msg 1310749
@400000006afe56d6072d7c7c new msg 1310749
@400000006afe56d6072db714 info msg 1310749: bytes 3493 from <> qp 7488 uid 7796
@400000006afe56d6072e0534 starting delivery 673: msg 1310749 to local club.example-anna@club.example
@400000006afe56d6072e2474 status: local 1/10 remote 0/20
@400000006afe56d607d787bc delivery 673: failure: user_is_over_quota/
@400000006afe56d607d787bc status: local 0/10 remote 0/20
@400000006afe56d607d7ba84 bounce msg 1310749 qp 7489
@400000006afe56d607d8433c end msg 1310749
@400000006afe56d60819b90c new msg 1310749
@400000006afe56d6081a12e4 info msg 1310749: bytes 4719 from <#@[]> qp 7489 uid 7796
@400000006afe56d6081a2a54 starting delivery 674: msg 1310749 to local postmaster@mx1.example.net
@400000006afe56d6081a7874 status: local 1/10 remote 0/20
@400000006afe56d6091fb374 delivery 674: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe56d609205b6c status: local 0/10 remote 0/20
@400000006afe56d609205b6c triple bounce: discarding bounce/1310749
@400000006afe56d60920e424 end msg 1310749
@400000006afe56d6378fd6bc new msg 1310749
@400000006afe56d637906744 info msg 1310749: bytes 2292 from <anna@club.example> qp 7492 uid 7791
@400000006afe56d637906744 starting delivery 675: msg 1310749 to remote mroth1980@dairy.example
@400000006afe56d63790dc74 status: local 0/10 remote 1/20
@400000006afe56d7088e7f94 new msg 1310737
@400000006afe56d7088ef8ac info msg 1310737: bytes 2121 from <anna@club.example> qp 7493 uid 7791
@400000006afe56d7088fdf24 starting delivery 676: msg 1310737 to remote carla1976@bigmail.example
@400000006afe56d708903ce4 status: local 0/10 remote 2/20
@400000006afe56d80129ff1c delivery 676: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe56d8012a60c4 status: local 0/10 remote 1/20
@400000006afe56d8012b108c bounce msg 1310737 qp 7498
@400000006afe56d8012bf31c end msg 1310737
@400000006afe56d8015c0f84 new msg 1310737
@400000006afe56d8015c26f4 info msg 1310737: bytes 3137 from <> qp 7498 uid 7796
@400000006afe56d8015c26f4 starting delivery 677: msg 1310737 to local club.example-anna@club.example
@400000006afe56d8015c9454 status: local 1/10 remote 1/20
@400000006afe56d8033d4304 delivery 675: failure: Connected_to_198.51.100.206_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe56d8033d9124 status: local 1/10 remote 0/20
@400000006afe56d8033d9124 bounce msg 1310749 qp 7499
@400000006afe56d8033d9124 end msg 1310749
@400000006afe56d80368d744 new msg 1310749
@400000006afe56d80368d744 info msg 1310749: bytes 3360 from <> qp 7499 uid 7796
@400000006afe56d803695ffc starting delivery 678: msg 1310749 to local club.example-anna@club.example
@400000006afe56d803695ffc status: local 2/10 remote 0/20
@400000006afe56d80431cc94 delivery 677: failure: user_is_over_quota/
@400000006afe56d8043297b4 status: local 1/10 remote 0/20
@400000006afe56d8043333f4 bounce msg 1310737 qp 7500
@400000006afe56d8043385fc end msg 1310737
@400000006afe56d8043a2934 new msg 1310737
@400000006afe56d8043b07dc info msg 1310737: bytes 4255 from <#@[]> qp 7500 uid 7796
@400000006afe56d8043bb7a4 starting delivery 679: msg 1310737 to local postmaster@mx1.example.net
@400000006afe56d8043bfa0c status: local 2/10 remote 0/20
@400000006afe56d8050b679c delivery 678: failure: user_is_over_quota/
@400000006afe56d8050b679c status: local 1/10 remote 0/20
@400000006afe56d8050bb5bc bounce msg 1310749 qp 7501
@400000006afe56d8050be884 end msg 1310749
@400000006afe56d805265a0c new msg 1310749
@400000006afe56d805265a0c info msg 1310749: bytes 4627 from <#@[]> qp 7501 uid 7796
@400000006afe56d8052738b4 starting delivery 680: msg 1310749 to local postmaster@mx1.example.net
@400000006afe56d80527f04c status: local 2/10 remote 0/20
@400000006afe56d80611564c delivery 679: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe56d8061234f4 status: local 1/10 remote 0/20
@400000006afe56d806128314 triple bounce: discarding bounce/1310737
@400000006afe56d806133e94 end msg 1310737
@400000006afe56d806b2801c delivery 680: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe56d806b2801c status: local 0/10 remote 0/20
@400000006afe56d806b2801c triple bounce: discarding bounce/1310749
@400000006afe56d806b30104 end msg 1310749
@400000006afe56e133e30ee4 new msg 1310749
@400000006afe56e133e3e1d4 info msg 1310749: bytes 2156 from <anna@club.example> qp 7547 uid 7791
@400000006afe56e133e48db4 starting delivery 681: msg 1310749 to remote nina1955@paper.example
@400000006afe56e133e554ec status: local 0/10 remote 1/20
@400000006afe56e2149ee094 delivery 681: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053271_96fe0a29cf32_-_esmtp/
@400000006afe56e2149ee094 status: local 0/10 remote 0/20
@400000006afe56e2149ee094 end msg 1310749
@400000006afe56e52870c68c new msg 1310749
@400000006afe56e528716e84 info msg 1310749: bytes 2234 from <anna@club.example> qp 7566 uid 7791
@400000006afe56e52871c85c starting delivery 682: msg 1310749 to remote obeck1957@canal.test
@400000006afe56e52871c85c status: local 0/10 remote 1/20
@400000006afe56e605350fac delivery 682: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053275_b9ed7388c4df_-_esmtp/
@400000006afe56e605353aa4 status: local 0/10 remote 0/20
@400000006afe56e60536194c end msg 1310749
@400000006afe56eb3731d454 new msg 1310749
@400000006afe56eb373212d4 info msg 1310749: bytes 2164 from <anna@club.example> qp 7597 uid 7791
@400000006afe56eb37328fd4 starting delivery 683: msg 1310749 to remote kmaier1953@bigmail.example
@400000006afe56eb3733476c status: local 0/10 remote 1/20
@400000006afe56ec137badb4 new msg 1310737
@400000006afe56ec137badb4 info msg 1310737: bytes 2336 from <anna@club.example> qp 7599 uid 7791
@400000006afe56ec137badb4 starting delivery 684: msg 1310737 to remote ute1972@bigmail.example
@400000006afe56ec137bf01c status: local 0/10 remote 2/20
@400000006afe56ec2246509c delivery 683: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe56ec2246586c status: local 0/10 remote 1/20
@400000006afe56ec2246586c bounce msg 1310749 qp 7600
@400000006afe56ec2246586c end msg 1310749
@400000006afe56ec224ed834 new msg 1310749
@400000006afe56ec224f1e84 info msg 1310749: bytes 3416 from <> qp 7600 uid 7796
@400000006afe56ec224f1e84 starting delivery 685: msg 1310749 to local club.example-anna@club.example
@400000006afe56ec224f1e84 status: local 1/10 remote 1/20
@400000006afe56ec240cad04 delivery 685: failure: user_is_over_quota/
@400000006afe56ec240cad04 status: local 0/10 remote 1/20
@400000006afe56ec240cad04 bounce msg 1310749 qp 7601
@400000006afe56ec240d9764 end msg 1310749
@400000006afe56ec242cbc0c new msg 1310749
@400000006afe56ec242d5464 info msg 1310749: bytes 4705 from <#@[]> qp 7601 uid 7796
@400000006afe56ec242daa54 starting delivery 686: msg 1310749 to local postmaster@mx1.example.net
@400000006afe56ec242daa54 status: local 1/10 remote 1/20
@400000006afe56ec273c9bec delivery 686: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe56ec273d7e7c status: local 0/10 remote 1/20
@400000006afe56ec273e12ec triple bounce: discarding bounce/1310749
@400000006afe56ec273e516c end msg 1310749
@400000006afe56ee16c1dfd4 delivery 684: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053282_21579db8d73a_-_esmtp/
@400000006afe56ee16c2c64c status: local 0/10 remote 0/20
@400000006afe56ee16c3899c end msg 1310737
@400000006afe56ef3747aa2c new msg 1310737
@400000006afe56ef3747aa2c info msg 1310737: bytes 2300 from <anna@club.example> qp 7617 uid 7791
@400000006afe56ef37488cbc starting delivery 687: msg 1310737 to remote paula1991@bigmail.example
@400000006afe56ef37488cbc status: local 0/10 remote 1/20
@400000006afe56f031397e6c delivery 687: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe56f03139f784 status: local 0/10 remote 0/20
@400000006afe56f03139f784 bounce msg 1310737 qp 7622
@400000006afe56f03139f784 end msg 1310737
@400000006afe56f03164e3cc new msg 1310737
@400000006afe56f03165ca44 info msg 1310737: bytes 3221 from <> qp 7622 uid 7796
@400000006afe56f031661864 starting delivery 688: msg 1310737 to local club.example-anna@club.example
@400000006afe56f031669d34 status: local 1/10 remote 0/20
@400000006afe56f03313cc4c delivery 688: failure: user_is_over_quota/
@400000006afe56f033142df4 status: local 0/10 remote 0/20
@400000006afe56f033148f9c bounce msg 1310737 qp 7623
@400000006afe56f033154734 end msg 1310737
@400000006afe56f033316e3c new msg 1310737
@400000006afe56f033316e3c info msg 1310737: bytes 4551 from <#@[]> qp 7623 uid 7796
@400000006afe56f03331acbc starting delivery 689: msg 1310737 to local postmaster@mx1.example.net
@400000006afe56f03331f30c status: local 1/10 remote 0/20
@400000006afe56f034ddc67c delivery 689: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe56f034de89cc status: local 0/10 remote 0/20
@400000006afe56f034ded7ec triple bounce: discarding bounce/1310737
@400000006afe56f034df454c end msg 1310737
@400000006afe56f82eca726c new msg 1310737
@400000006afe56f82ecb2a04 info msg 1310737: bytes 2183 from <anna@club.example> qp 7661 uid 7791
@400000006afe56f82ecb455c starting delivery 690: msg 1310737 to remote dweiss1980@castle.example
@400000006afe56f82ecb455c status: local 0/10 remote 1/20
@400000006afe56f93370d89c delivery 690: failure: 203.0.113.167_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe56f93370d89c status: local 0/10 remote 0/20
@400000006afe56f933710b64 bounce msg 1310737 qp 7667
@400000006afe56f93371847c end msg 1310737
@400000006afe56f9339b057c new msg 1310737
@400000006afe56f9339b827c info msg 1310737: bytes 3359 from <> qp 7667 uid 7796
@400000006afe56f9339c268c starting delivery 691: msg 1310737 to local club.example-anna@club.example
@400000006afe56f9339c268c status: local 1/10 remote 0/20
@400000006afe56f9370cb854 delivery 691: failure: user_is_over_quota/
@400000006afe56f9370d25b4 status: local 0/10 remote 0/20
@400000006afe56f9370d25b4 bounce msg 1310737 qp 7668
@400000006afe56f9370dd964 end msg 1310737
@400000006afe56f9373bdea4 new msg 1310737
@400000006afe56f9373cc134 info msg 1310737: bytes 4625 from <#@[]> qp 7668 uid 7796
@400000006afe56f9373cccec starting delivery 692: msg 1310737 to local postmaster@mx1.example.net
@400000006afe56f9373d3664 status: local 1/10 remote 0/20
@400000006afe56f938ca1bdc delivery 692: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe56f938caa87c status: local 0/10 remote 0/20
@400000006afe56f938cb8724 triple bounce: discarding bounce/1310737
@400000006afe56f938cbae34 end msg 1310737
@400000006afe57051793d5d4 new msg 1310737
@400000006afe57051793d5d4 info msg 1310737: bytes 2207 from <anna@club.example> qp 7724 uid 7791
@400000006afe57051793d5d4 starting delivery 693: msg 1310737 to remote carla1985@bigmail.example
@400000006afe57051794377c status: local 0/10 remote 1/20
@400000006afe570600ae473c delivery 693: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe570600ae6294 status: local 0/10 remote 0/20
@400000006afe570600af396c bounce msg 1310737 qp 7728
@400000006afe570600af396c end msg 1310737
@400000006afe570600c2ade4 new msg 1310737
@400000006afe570600c2ade4 info msg 1310737: bytes 3529 from <> qp 7728 uid 7796
@400000006afe570600c2dcc4 starting delivery 694: msg 1310737 to local club.example-anna@club.example
@400000006afe570600c2dcc4 status: local 1/10 remote 0/20
@400000006afe5706044982e4 delivery 694: failure: user_is_over_quota/
@400000006afe570604499a54 status: local 0/10 remote 0/20
@400000006afe570604499a54 bounce msg 1310737 qp 7729
@400000006afe570604499a54 end msg 1310737
@400000006afe5706047cdf54 new msg 1310737
@400000006afe5706047cdf54 info msg 1310737: bytes 4917 from <#@[]> qp 7729 uid 7796
@400000006afe5706047d3d14 starting delivery 695: msg 1310737 to local postmaster@mx1.example.net
@400000006afe5706047dc1e4 status: local 1/10 remote 0/20
@400000006afe57060713c674 delivery 695: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe57060713c674 status: local 0/10 remote 0/20
@400000006afe57060713f16c triple bounce: discarding bounce/1310737
@400000006afe57060714763c end msg 1310737
@400000006afe57131bd93fe4 new msg 1310737
@400000006afe57131bd93fe4 info msg 1310737: bytes 2166 from <anna@club.example> qp 7795 uid 7791
@400000006afe57131bd93fe4 starting delivery 696: msg 1310737 to remote emma1985@bigmail.example
@400000006afe57131bda1e8c status: local 0/10 remote 1/20
@400000006afe571518946584 delivery 696: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053321_ec3d03c10812_-_esmtp/
@400000006afe571518954bfc status: local 0/10 remote 0/20
@400000006afe57151895dc84 end msg 1310737
@400000006afe572100096c1c new msg 1310737
@400000006afe5721000a1fcc info msg 1310737: bytes 2356 from <anna@club.example> qp 7863 uid 7791
@400000006afe5721000aa0b4 starting delivery 697: msg 1310737 to remote ykurz1960@bigmail.example
@400000006afe5721000acbac status: local 0/10 remote 1/20
@400000006afe572303c43db4 delivery 697: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053335_66a44d59136d_-_esmtp/
@400000006afe572303c43db4 status: local 0/10 remote 0/20
@400000006afe572303c43db4 end msg 1310737
@400000006afe57350530cdd4 new msg 1310737
@400000006afe57350530cdd4 info msg 1310737: bytes 2198 from <anna@club.example> qp 7963 uid 7791
@400000006afe573505315e5c starting delivery 698: msg 1310737 to remote blang1997@bigmail.example
@400000006afe573505315e5c status: local 0/10 remote 1/20
@400000006afe57370845b6c4 delivery 698: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053355_5c8385bf10ef_-_esmtp/
@400000006afe57370845e1bc status: local 0/10 remote 0/20
@400000006afe5737084689b4 end msg 1310737
@400000006afe57421cd7145c new msg 1310737
@400000006afe57421cd7145c info msg 1310737: bytes 2157 from <anna@club.example> qp 8030 uid 7791
@400000006afe57421cd7145c starting delivery 699: msg 1310737 to remote annakoch2006@corner.test
@400000006afe57421cd7145c status: local 0/10 remote 1/20
@400000006afe57431c89a80c delivery 699: failure: 198.51.100.40_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe57431c89a80c status: local 0/10 remote 0/20
@400000006afe57431c8a7afc bounce msg 1310737 qp 8035
@400000006afe57431c8a7afc end msg 1310737
@400000006afe57431cbf98a4 new msg 1310737
@400000006afe57431cbf98a4 info msg 1310737: bytes 3332 from <> qp 8035 uid 7796
@400000006afe57431cc0215c starting delivery 700: msg 1310737 to local club.example-anna@club.example
@400000006afe57431cc08ad4 status: local 1/10 remote 0/20
@400000006afe57431ed6c48c delivery 700: failure: user_is_over_quota/
@400000006afe57431ed7689c status: local 0/10 remote 0/20
@400000006afe57431ed7689c bounce msg 1310737 qp 8036
@400000006afe57431ed84744 end msg 1310737
@400000006afe57431f08e87c new msg 1310737
@400000006afe57431f08e87c info msg 1310737: bytes 4364 from <#@[]> qp 8036 uid 7796
@400000006afe57431f09abcc starting delivery 701: msg 1310737 to local postmaster@mx1.example.net
@400000006afe57431f09f604 status: local 1/10 remote 0/20
@400000006afe57432270007c delivery 701: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe57432270007c status: local 0/10 remote 0/20
@400000006afe57432270007c triple bounce: discarding bounce/1310737
@400000006afe57432270007c end msg 1310737
@400000006afe5755093f169c new msg 1310737
@400000006afe5755093f35dc info msg 1310737: bytes 2216 from <anna@club.example> qp 8123 uid 7791
@400000006afe5755093f60d4 starting delivery 702: msg 1310737 to remote nina1978@orchard.test
@400000006afe575509401c54 status: local 0/10 remote 1/20
@400000006afe57553a672624 delivery 702: failure: 198.51.100.159_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe57553a67976c status: local 0/10 remote 0/20
@400000006afe57553a67e974 bounce msg 1310737 qp 8127
@400000006afe57553a6804cc end msg 1310737
@400000006afe57553a81da14 new msg 1310737
@400000006afe57553a81da14 info msg 1310737: bytes 3421 from <> qp 8127 uid 7796
@400000006afe57553a81da14 starting delivery 703: msg 1310737 to local club.example-anna@club.example
@400000006afe57553a81ed9c status: local 1/10 remote 0/20
@400000006afe57553b985324 delivery 703: failure: user_is_over_quota/
@400000006afe57553b985edc status: local 0/10 remote 0/20
@400000006afe57553b985edc bounce msg 1310737 qp 8128
@400000006afe57553b98cc3c end msg 1310737
@400000006afe5756000e270c new msg 1310737
@400000006afe5756000ecf04 info msg 1310737: bytes 4842 from <#@[]> qp 8128 uid 7796
@400000006afe5756000fb194 starting delivery 704: msg 1310737 to local postmaster@mx1.example.net
@400000006afe5756000ffbcc status: local 1/10 remote 0/20
@400000006afe5756013ab85c delivery 704: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe5756013b29a4 status: local 0/10 remote 0/20
@400000006afe5756013b549c triple bounce: discarding bounce/1310737
@400000006afe5756013bf4c4 end msg 1310737
@400000006afe583224c2ed44 new msg 1310737
@400000006afe583224c327dc info msg 1310737: bytes 734 from <root@mx1.example.net> qp 9231 uid 0
@400000006afe583224c36274 starting delivery 705: msg 1310737 to local root@mx1.example.net
@400000006afe583224c36274 status: local 1/10 remote 0/20
@400000006afe583228d6b834 delivery 705: success: did_0+1+0/qp_9232/
@400000006afe583228d744d4 status: local 0/10 remote 0/20
@400000006afe583228d744d4 end msg 1310737
@400000006afe583228f48cec new msg 1310737
@400000006afe583228f5580c info msg 1310737: bytes 974 from <root@mx1.example.net> qp 9232 uid 7790
@400000006afe583228f5f064 starting delivery 706: msg 1310737 to local greta@example.net
@400000006afe583228f5f064 status: local 1/10 remote 0/20
@400000006afe58322aaa18a4 delivery 706: success: did_0+0+1/
@400000006afe58322aaa18a4 status: local 0/10 remote 0/20
@400000006afe58322aaa62dc end msg 1310737
@400000006afe5900162aa8e4 new msg 1310737
@400000006afe5900162acc0c info msg 1310737: bytes 1251 from <lena16@tower.test> qp 10259 uid 7791
@400000006afe5900162acc0c starting delivery 707: msg 1310737 to local shop.example-b.lang@shop.example
@400000006afe5900162acc0c status: local 1/10 remote 0/20
@400000006afe59001c7393b4 delivery 707: success: did_0+0+1/
@400000006afe59001c746a8c status: local 0/10 remote 0/20
@400000006afe59001c74a90c end msg 1310737
@400000006afe591d2667331c new msg 1310737
@400000006afe591d266794c4 info msg 1310737: bytes 1639 from <r.frank15@acorn.example> qp 10406 uid 7791
@400000006afe591d266794c4 starting delivery 708: msg 1310737 to local shop.example-v.horn@shop.example
@400000006afe591d26683104 status: local 1/10 remote 0/20
@400000006afe591d2c0971f4 delivery 708: success: did_0+0+1/
@400000006afe591d2c0a48cc status: local 0/10 remote 0/20
@400000006afe591d2c0aecdc end msg 1310737
@400000006afe5b9a176094bc starting delivery 709: msg 1310746 to remote b.lang@silent.test
@400000006afe5b9a176094bc status: local 0/10 remote 1/20
@400000006afe5bb329e526ac new msg 1310737
@400000006afe5bb329e5f1cc info msg 1310737: bytes 5749 from <orders@shop.example> qp 13716 uid 10001
@400000006afe5bb329e68254 starting delivery 710: msg 1310737 to remote f.braun0@partner.test
@400000006afe5bb329e70724 status: local 0/10 remote 2/20
@400000006afe5bb417772de4 delivery 710: failure: 198.51.100.234_does_not_like_recipient./Remote_host_said:_550_5.1.1_<f.braun0@partner.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.234./
@400000006afe5bb417772de4 status: local 0/10 remote 1/20
@400000006afe5bb417779b44 bounce msg 1310737 qp 13719
@400000006afe5bb417779b44 end msg 1310737
@400000006afe5bb4179fdbf4 new msg 1310737
@400000006afe5bb4179fdbf4 info msg 1310737: bytes 6741 from <> qp 13719 uid 7796
@400000006afe5bb4179fdbf4 starting delivery 711: msg 1310737 to local shop.example-orders@shop.example
@400000006afe5bb4179fdbf4 status: local 1/10 remote 1/20
@400000006afe5bb418b96244 delivery 711: success: did_0+0+0/
@400000006afe5bb418b9c7d4 status: local 0/10 remote 1/20
@400000006afe5bb418b9c7d4 end msg 1310737
@400000006afe5bd70f7ba944 delivery 709: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe5bd70f7bc0b4 status: local 0/10 remote 0/20
@400000006afe5f3b0b7cf4c4 new msg 1310737
@400000006afe5f3b0b7cf4c4 info msg 1310737: bytes 734 from <root@mx1.example.net> qp 18233 uid 0
@400000006afe5f3b0b7dbfe4 starting delivery 712: msg 1310737 to local root@mx1.example.net
@400000006afe5f3b0b7dbfe4 status: local 1/10 remote 0/20
@400000006afe5f3b10037eb4 new msg 1310749
@400000006afe5f3b10046914 info msg 1310749: bytes 974 from <root@mx1.example.net> qp 18234 uid 7790
@400000006afe5f3b10046914 starting delivery 713: msg 1310749 to local greta@example.net
@400000006afe5f3b1004de44 status: local 2/10 remote 0/20
@400000006afe5f3b10053fec delivery 712: success: did_0+1+0/qp_18234/
@400000006afe5f3b1005b134 status: local 1/10 remote 0/20
@400000006afe5f3b1005b134 end msg 1310737
@400000006afe5f3b155599ec delivery 713: success: did_0+0+1/
@400000006afe5f3b1555fb94 status: local 0/10 remote 0/20
@400000006afe5f3b1556af44 end msg 1310749
@400000006afe604933fa53ec new msg 1310749
@400000006afe604933fb3e4c info msg 1310749: bytes 22154 from <j.klein@club.example> qp 19587 uid 7791
@400000006afe604933fb3e4c starting delivery 714: msg 1310749 to remote lena0@castle.example
@400000006afe604933fbaf94 status: local 0/10 remote 1/20
@400000006afe604a37f7240c starting delivery 715: msg 1310734 to remote d.weiss@silent.test
@400000006afe604a37f7240c status: local 0/10 remote 2/20
@400000006afe604a3904b7c4 delivery 715: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe604a3905119c status: local 0/10 remote 1/20
@400000006afe604b207b7f94 delivery 714: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795055679_qp_18002/
@400000006afe604b207b7f94 status: local 0/10 remote 0/20
@400000006afe604b207c1bd4 end msg 1310749
@400000006afe617717613cb4 new msg 1310749
@400000006afe61771762232c info msg 1310749: bytes 9023 from <anna.koch@shop.example> qp 21094 uid 7791
@400000006afe61771762232c starting delivery 716: msg 1310749 to local club.example-f.braun@club.example
@400000006afe6177176236b4 status: local 1/10 remote 0/20
@400000006afe617718bd271c delivery 716: success: did_0+0+1/
@400000006afe617718bd36bc status: local 0/10 remote 0/20
@400000006afe617718bd7154 end msg 1310749
@400000006afe664401797eac new msg 1310749
@400000006afe664401797eac info msg 1310749: bytes 734 from <root@mx1.example.net> qp 27238 uid 0
@400000006afe6644017a41fc starting delivery 717: msg 1310749 to local root@mx1.example.net
@400000006afe6644017a901c status: local 1/10 remote 0/20
@400000006afe664405d2b324 new msg 1310737
@400000006afe664405d2b324 info msg 1310737: bytes 974 from <root@mx1.example.net> qp 27239 uid 7790
@400000006afe664405d314cc starting delivery 718: msg 1310737 to local greta@example.net
@400000006afe664405d343ac status: local 2/10 remote 0/20
@400000006afe664405d343ac delivery 717: success: did_0+1+0/qp_27239/
@400000006afe664405d3dc04 status: local 1/10 remote 0/20
@400000006afe664405d44d4c end msg 1310749
@400000006afe66440b2c409c delivery 718: success: did_0+0+1/
@400000006afe66440b2cd124 status: local 0/10 remote 0/20
@400000006afe66440b2cd124 end msg 1310737
@400000006afe666f1f4b3524 new msg 1310737
@400000006afe666f1f4b3524 info msg 1310737: bytes 1124 from <d.weiss29@bigmail.example> qp 27455 uid 7791
@400000006afe666f1f4bd934 starting delivery 719: msg 1310737 to local club.example-j.klein@club.example
@400000006afe666f1f4c0814 status: local 1/10 remote 0/20
@400000006afe666f22a04bc4 delivery 719: success: did_0+0+1/
@400000006afe666f22a07aa4 status: local 0/10 remote 0/20
@400000006afe666f22a112fc end msg 1310737
@400000006afe66b607464824 new msg 1310737
@400000006afe66b6074657c4 info msg 1310737: bytes 3047 from <f.braun@club.example> qp 27808 uid 7791
@400000006afe66b6074657c4 starting delivery 720: msg 1310737 to remote sara4@granite.test
@400000006afe66b607465f94 status: local 0/10 remote 1/20
@400000006afe66b80bcfeef4 delivery 720: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1wE10A-14395F-D4/
@400000006afe66b80bd0315c status: local 0/10 remote 0/20
@400000006afe66b80bd0cd9c end msg 1310737
@400000006afe69d538b7fb3c new msg 1310737
@400000006afe69d538b8689c info msg 1310737: bytes 2709 from <d.weiss10@cloudy.example> qp 31807 uid 7791
@400000006afe69d538b8689c starting delivery 721: msg 1310737 to local club.example-j.klein@club.example
@400000006afe69d538b8689c status: local 1/10 remote 0/20
@400000006afe69d6024bb32c delivery 721: success: did_0+0+1/
@400000006afe69d6024c5354 status: local 0/10 remote 0/20
@400000006afe69d6024cff34 end msg 1310737
@400000006afe6b8a28f2f2c4 starting delivery 722: msg 1310747 to remote t.wolf@silent.test
@400000006afe6b8a28f2f2c4 status: local 0/10 remote 1/20
@400000006afe6bc723e0b334 delivery 722: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe6bc723e0b334 status: local 0/10 remote 0/20
@400000006afe6d4c2affd1f4 new msg 1310737
@400000006afe6d4c2b00b86c info msg 1310737: bytes 734 from <root@mx1.example.net> qp 3773 uid 0
@400000006afe6d4c2b010e5c starting delivery 723: msg 1310737 to local root@mx1.example.net
@400000006afe6d4c2b010e5c status: local 1/10 remote 0/20
@400000006afe6d4c2f961f0c new msg 1310749
@400000006afe6d4c2f961f0c info msg 1310749: bytes 974 from <root@mx1.example.net> qp 3774 uid 7790
@400000006afe6d4c2f96ea2c starting delivery 724: msg 1310749 to local greta@example.net
@400000006afe6d4c2f97c8d4 status: local 2/10 remote 0/20
@400000006afe6d4c2f97c8d4 delivery 723: success: did_0+1+0/qp_3774/
@400000006afe6d4c2f981adc status: local 1/10 remote 0/20
@400000006afe6d4c2f981adc end msg 1310737
@400000006afe6d4c32cf399c delivery 724: success: did_0+0+1/
@400000006afe6d4c32cf399c status: local 0/10 remote 0/20
@400000006afe6d4c32cfd1f4 end msg 1310749
@400000006afe73c714efc784 new msg 1310749
@400000006afe73c714f0486c info msg 1310749: bytes 2387 from <carla@example.net> qp 12066 uid 7791
@400000006afe73c714f0f834 starting delivery 725: msg 1310749 to remote t.wolf2@castle.example
@400000006afe73c714f19474 status: local 0/10 remote 1/20
@400000006afe73c911e92abc delivery 725: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795060669_qp_30331/
@400000006afe73c911e92abc status: local 0/10 remote 0/20
@400000006afe73c911e97cc4 end msg 1310749
@400000006afe745430bbbf04 new msg 1310749
@400000006afe745430bbfd84 info msg 1310749: bytes 734 from <root@mx1.example.net> qp 12774 uid 0
@400000006afe745430bbfd84 starting delivery 726: msg 1310749 to local root@mx1.example.net
@400000006afe745430bcb904 status: local 1/10 remote 0/20
@400000006afe74543245aeac delivery 726: success: did_0+1+0/qp_12775/
@400000006afe74543245f8e4 status: local 0/10 remote 0/20
@400000006afe745432461824 end msg 1310749
@400000006afe74543263c9b4 new msg 1310749
@400000006afe745432640c1c info msg 1310749: bytes 974 from <root@mx1.example.net> qp 12775 uid 7790
@400000006afe7454326446b4 starting delivery 727: msg 1310749 to local greta@example.net
@400000006afe74543264e6dc status: local 1/10 remote 0/20
@400000006afe745434083e6c delivery 727: success: did_0+0+1/
@400000006afe74543408f9ec status: local 0/10 remote 0/20
@400000006afe745434099a14 end msg 1310749
@400000006afe74f81e4f77d4 new msg 1310749
@400000006afe74f81e4f77d4 info msg 1310749: bytes 930 from <> qp 13592 uid 7791
@400000006afe74f81e4f77d4 starting delivery 728: msg 1310749 to local wanda@example.net
@400000006afe74f81e4f77d4 status: local 1/10 remote 0/20
@400000006afe74f823038234 delivery 728: success: did_0+0+1/
@400000006afe74f823044d54 status: local 0/10 remote 0/20
@400000006afe74f823044d54 end msg 1310749
@400000006afe75c91a54baf4 new msg 1310749
@400000006afe75c91a553bdc info msg 1310749: bytes 1654 from <nina11@pebble.test> qp 14637 uid 7791
@400000006afe75c91a55ef8c starting delivery 729: msg 1310749 to local wanda@example.net
@400000006afe75c91a55ef8c status: local 1/10 remote 0/20
@400000006afe75c91a55ef8c starting delivery 730: msg 1310749 to local club.example-lena@club.example
@400000006afe75c91a56a724 status: local 2/10 remote 0/20
@400000006afe75c91a56aef4 starting delivery 731: msg 1310749 to local shop.example-t.wolf@shop.example
@400000006afe75c91a577a14 status: local 3/10 remote 0/20
@400000006afe75c91a585ca4 starting delivery 732: msg 1310749 to local club.example-r.frank@club.example
@400000006afe75c91a5877fc status: local 4/10 remote 0/20
@400000006afe75c91bd9342c delivery 731: success: did_0+0+1/
@400000006afe75c91bd966f4 status: local 3/10 remote 0/20
@400000006afe75c91d5be45c delivery 732: success: did_0+0+1/
@400000006afe75c91d5be45c status: local 2/10 remote 0/20
@400000006afe75c91d98be7c delivery 730: success: did_0+0+1/
@400000006afe75c91d98d9d4 status: local 1/10 remote 0/20
@400000006afe75c91fb462ec delivery 729: success: did_0+0+1/
@400000006afe75c91fb4dfec status: local 0/10 remote 0/20
@400000006afe75c91fb564bc end msg 1310749
@400000006afe7afc1396a7f4 new msg 1310749
@400000006afe7afc1396e28c info msg 1310749: bytes 6783 from <orders@shop.example> qp 21291 uid 10001
@400000006afe7afc1397c904 starting delivery 733: msg 1310749 to remote ida38@freemail.test
@400000006afe7afc1397c904 status: local 0/10 remote 1/20
@400000006afe7afc287f2254 delivery 733: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_09B49D347E/
@400000006afe7afc287f2254 status: local 0/10 remote 0/20
@400000006afe7afc287f2254 end msg 1310749
@400000006afe7b5d1a2bbec4 new msg 1310749
@400000006afe7b5d1a2c62d4 info msg 1310749: bytes 734 from <root@mx1.example.net> qp 21777 uid 0
@400000006afe7b5d1a2d4564 starting delivery 734: msg 1310749 to local root@mx1.example.net
@400000006afe7b5d1a2d7444 status: local 1/10 remote 0/20
@400000006afe7b5d1d019efc new msg 1310737
@400000006afe7b5d1d0275d4 info msg 1310737: bytes 974 from <root@mx1.example.net> qp 21778 uid 7790
@400000006afe7b5d1d0275d4 starting delivery 735: msg 1310737 to local greta@example.net
@400000006afe7b5d1d02f6bc status: local 2/10 remote 0/20
@400000006afe7b5d1d02f6bc delivery 734: success: did_0+1+0/qp_21778/
@400000006afe7b5d1d038744 status: local 1/10 remote 0/20
@400000006afe7b5d1d0392fc end msg 1310749
@400000006afe7b5d213c898c delivery 735: success: did_0+0+1/
@400000006afe7b5d213c898c status: local 0/10 remote 0/20
@400000006afe7b5d213ca0fc end msg 1310737
@400000006afe7cfd233538c4 new msg 1310737
@400000006afe7cfd23361384 info msg 1310737: bytes 23792 from <lena@club.example> qp 23857 uid 7791
@400000006afe7cfd23365204 starting delivery 736: msg 1310737 to remote carla4@grocer.example
@400000006afe7cfd233661a4 status: local 0/10 remote 1/20
@400000006afe7cfe1629ce24 delivery 736: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795063027_qp_13082/
@400000006afe7cfe1629ce24 status: local 0/10 remote 0/20
@400000006afe7cfe1629ce24 end msg 1310737
@400000006afe7dbb14170b24 new msg 1310737
@400000006afe7dbb14170b24 info msg 1310737: bytes 289205 from <j.klein@club.example> qp 24806 uid 7791
@400000006afe7dbb14170f0c starting delivery 737: msg 1310737 to remote d.weiss8@meadow.example
@400000006afe7dbb1417749c status: local 0/10 remote 1/20
@400000006afe7dbe01280b1c delivery 737: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795063217_qp_6423/
@400000006afe7dbe01280b1c status: local 0/10 remote 0/20
@400000006afe7dbe012839fc end msg 1310737
@400000006afe7de936970b54 new msg 1310737
@400000006afe7de936971324 info msg 1310737: bytes 3987 from <d.weiss@club.example> qp 25039 uid 7791
@400000006afe7de936971324 starting delivery 738: msg 1310737 to remote z.jung11@ferry.test
@400000006afe7de93697f1cc status: local 0/10 remote 1/20
@400000006afe7deb15a10a6c delivery 738: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1wC97C-79E22F-29/
@400000006afe7deb15a1ecfc status: local 0/10 remote 0/20
@400000006afe7deb15a25674 end msg 1310737
@400000006afe7e0a0d86650c new msg 1310737
@400000006afe7e0a0d86650c info msg 1310737: bytes 904 from <> qp 25201 uid 7791
@400000006afe7e0a0d86650c starting delivery 739: msg 1310737 to local club.example-f.braun@club.example
@400000006afe7e0a0d86650c status: local 1/10 remote 0/20
@400000006afe7e0a0e4d200c delivery 739: success: did_0+0+1/
@400000006afe7e0a0e4d2fac status: local 0/10 remote 0/20
@400000006afe7e0a0e4d2fac end msg 1310737
@400000006afe809f0c244c9c new msg 1310737
@400000006afe809f0c2492ec info msg 1310737: bytes 38178 from <carla@example.net> qp 28506 uid 7791
@400000006afe809f0c24cd84 starting delivery 740: msg 1310737 to remote b.lang0@lighthouse.test
@400000006afe809f0c25b014 status: local 0/10 remote 1/20
@400000006afe809f0c2611bc starting delivery 741: msg 1310737 to remote o.beck6@vineyard.example
@400000006afe809f0c266f7c status: local 0/10 remote 2/20
@400000006afe80a012192fb4 delivery 741: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795063957_f385740c956b_-_esmtp/
@400000006afe80a012198d74 status: local 0/10 remote 1/20
@400000006afe80a01be58c54 delivery 740: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w11EC-704977-E3/
@400000006afe80a01be59424 status: local 0/10 remote 0/20
@400000006afe80a01be64bbc end msg 1310737
@400000006afe814b04f449a4 new msg 1310737
@400000006afe814b04f4749c info msg 1310737: bytes 3646 from <sara@club.example> qp 29365 uid 7791
@400000006afe814b04f4a37c starting delivery 742: msg 1310737 to remote j.klein9@bigmail.example
@400000006afe814b04f4d25c status: local 0/10 remote 1/20
@400000006afe814b300cf8d4 delivery 742: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<j.klein9@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe814b300d5a7c status: local 0/10 remote 0/20
@400000006afe814b300d5a7c bounce msg 1310737 qp 29369
@400000006afe814b300d98fc end msg 1310737
@400000006afe814b303550f4 new msg 1310737
@400000006afe814b3035dd94 info msg 1310737: bytes 4759 from <> qp 29369 uid 7796
@400000006afe814b3035dd94 starting delivery 743: msg 1310737 to local club.example-sara@club.example
@400000006afe814b303604a4 status: local 1/10 remote 0/20
@400000006afe814b3729e514 delivery 743: success: did_0+0+1/
@400000006afe814b3729e514 status: local 0/10 remote 0/20
@400000006afe814b3729e514 end msg 1310737
@400000006afe820a2d81121c starting delivery 744: msg 1310744 to remote carla@silent.test
@400000006afe820a2d81121c status: local 0/10 remote 1/20
@400000006afe82470ff3dacc delivery 744: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe82470ff4770c status: local 0/10 remote 0/20
@400000006afe82662d17cce4 new msg 1310737
@400000006afe82662d17cce4 info msg 1310737: bytes 734 from <root@mx1.example.net> qp 30783 uid 0
@400000006afe82662d183e2c starting delivery 745: msg 1310737 to local root@mx1.example.net
@400000006afe82662d18ea0c status: local 1/10 remote 0/20
@400000006afe82662f205a9c new msg 1310749
@400000006afe82662f210a64 info msg 1310749: bytes 974 from <root@mx1.example.net> qp 30784 uid 7790
@400000006afe82662f2148e4 starting delivery 746: msg 1310749 to local greta@example.net
@400000006afe82662f2173dc status: local 2/10 remote 0/20
@400000006afe82662f21931c delivery 745: success: did_0+1+0/qp_30784/
@400000006afe82662f2217ec status: local 1/10 remote 0/20
@400000006afe82662f22eadc end msg 1310737
@400000006afe826636b3de3c delivery 746: success: did_0+0+1/
@400000006afe826636b45b3c status: local 0/10 remote 0/20
@400000006afe826636b539e4 end msg 1310749
@400000006afe82ca12f15f74 starting delivery 747: msg 1310735 to remote m.roth@silent.test
@400000006afe82ca12f15f74 status: local 0/10 remote 1/20
@400000006afe82ca1479f75c delivery 747: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe82ca147a35dc status: local 0/10 remote 0/20
@400000006afe82e00228b624 new msg 1310749
@400000006afe82e002298144 info msg 1310749: bytes 21639 from <d.weiss@club.example> qp 31390 uid 7791
@400000006afe82e0022a293c starting delivery 748: msg 1310749 to remote k.maier0@customer.example
@400000006afe82e0022a293c status: local 0/10 remote 1/20
@400000006afe82e12a8ec0a4 delivery 748: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795064534_8413ee631fd8_-_esmtp/
@400000006afe82e12a8ecc5c status: local 0/10 remote 0/20
@400000006afe82e12a8ecc5c end msg 1310749
@400000006afe83c41970b7dc new msg 1310749
@400000006afe83c41970b7dc info msg 1310749: bytes 1214 from <m.roth35@kiosk.example> qp 32532 uid 7791
@400000006afe83c41970bfac starting delivery 749: msg 1310749 to local shop.example-ida@shop.example
@400000006afe83c41970bfac status: local 1/10 remote 0/20
@400000006afe83c41e5fdf0c delivery 749: success: did_0+0+1/
@400000006afe83c41e60b1fc status: local 0/10 remote 0/20
@400000006afe83c41e60dcf4 end msg 1310749
@400000006afe83ec1b7d73e4 new msg 1310749
@400000006afe83ec1b7d73e4 info msg 1310749: bytes 979 from <greta18@canal.test> qp 32732 uid 7791
@400000006afe83ec1b7d8384 starting delivery 750: msg 1310749 to local club.example-j.klein@club.example
@400000006afe83ec1b7d9af4 status: local 1/10 remote 0/20
@400000006afe83ec1cd73784 delivery 750: success: did_0+0+1/
@400000006afe83ec1cd7d7ac status: local 0/10 remote 0/20
@400000006afe83ec1cd8a6b4 end msg 1310749
@400000006afe841018ea0f34 new msg 1310749
@400000006afe841018ea0f34 info msg 1310749: bytes 5483 from <lena@club.example> qp 444 uid 7791
@400000006afe841018ea0f34 starting delivery 751: msg 1310749 to remote k.maier3@bluebird.test
@400000006afe841018ea9404 status: local 0/10 remote 1/20
@400000006afe841107e09fdc delivery 751: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<2c9ede9d475781a7@mail.example>_[InternalId=841570053]_Queued_mail_for_delivery/
@400000006afe841107e09fdc status: local 0/10 remote 0/20
@400000006afe841107e1344c end msg 1310749
@400000006afe84523a391144 new msg 1310749
@400000006afe84523a396b1c info msg 1310749: bytes 3864 from <j.klein@club.example> qp 776 uid 7791
@400000006afe84523a396b1c starting delivery 752: msg 1310749 to remote j.klein10@mill.test
@400000006afe84523a3976d4 status: local 0/10 remote 1/20
@400000006afe845316fb4724 delivery 752: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_389A1CEACC/
@400000006afe845316fbc80c status: local 0/10 remote 0/20
@400000006afe845316fbdb94 end msg 1310749
@400000006afe84573341930c new msg 1310749
@400000006afe84573341930c info msg 1310749: bytes 1342 from <o.beck2@paper.example> qp 801 uid 7791
@400000006afe84573341930c starting delivery 753: msg 1310749 to local club.example-lena@club.example
@400000006afe84573341cda4 status: local 1/10 remote 0/20
@400000006afe8457397af934 delivery 753: success: did_0+0+1/
@400000006afe8457397af934 status: local 0/10 remote 0/20
@400000006afe8457397b08d4 end msg 1310749
@400000006afe864a2c4bb2e4 new msg 1310749
@400000006afe864a2c4c3b9c info msg 1310749: bytes 1681 from <f.braun32@station.test> qp 3295 uid 7791
@400000006afe864a2c4c9574 starting delivery 754: msg 1310749 to local wanda@example.net
@400000006afe864a2c4c9d44 status: local 1/10 remote 0/20
@400000006afe864a33bdf6cc delivery 754: success: did_0+0+1/
@400000006afe864a33bdf6cc status: local 0/10 remote 0/20
@400000006afe864a33bdf6cc end msg 1310749
@400000006afe8659042acf84 new msg 1310749
@400000006afe8659042b7f4c info msg 1310749: bytes 2290 from <r.frank20@museum.example> qp 3367 uid 7791
@400000006afe8659042b7f4c starting delivery 755: msg 1310749 to local greta@example.net
@400000006afe8659042b7f4c status: local 1/10 remote 0/20
@400000006afe865905a45fc4 delivery 755: success: did_0+0+1/
@400000006afe865905a45fc4 status: local 0/10 remote 0/20
@400000006afe865905a45fc4 end msg 1310749
@400000006afe869815ccf884 new msg 1310749
@400000006afe869815ccf884 info msg 1310749: bytes 1381 from <ida13@valley.test> qp 3683 uid 7791
@400000006afe869815cdac34 starting delivery 756: msg 1310749 to local shop.example-v.horn@shop.example
@400000006afe869815cdeab4 status: local 1/10 remote 0/20
@400000006afe86981877e88c delivery 756: success: did_0+0+1/
@400000006afe8698187861a4 status: local 0/10 remote 0/20
@400000006afe869818786d5c end msg 1310749
@400000006afe8838195b822c tcpto: table cleared by operator
@400000006afe896f2ee1750c new msg 1310749
@400000006afe896f2ee1750c info msg 1310749: bytes 734 from <root@mx1.example.net> qp 7320 uid 0
@400000006afe896f2ee1750c starting delivery 757: msg 1310749 to local root@mx1.example.net
@400000006afe896f2ee1cee4 status: local 1/10 remote 0/20
@400000006afe896f31955df4 new msg 1310737
@400000006afe896f319609d4 info msg 1310737: bytes 974 from <root@mx1.example.net> qp 7321 uid 7790
@400000006afe896f3196158c starting delivery 758: msg 1310737 to local greta@example.net
@400000006afe896f3196d4f4 status: local 2/10 remote 0/20
@400000006afe896f31974a24 delivery 757: success: did_0+1+0/qp_7321/
@400000006afe896f319828cc status: local 1/10 remote 0/20
@400000006afe896f31989a14 end msg 1310749
@400000006afe896f346bc2fc delivery 758: success: did_0+0+1/
@400000006afe896f346bcacc status: local 0/10 remote 0/20
@400000006afe896f346bcacc end msg 1310737
@400000006afe89a212c3c3ac new msg 1310737
@400000006afe89a212c4504c info msg 1310737: bytes 11042 from <y.kurz@shop.example> qp 7573 uid 7791
@400000006afe89a212c4504c starting delivery 759: msg 1310737 to remote b.lang10@dune.test
@400000006afe89a212c49a84 status: local 0/10 remote 1/20
@400000006afe89a308a6bab4 delivery 759: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1wB7BE-B68A7F-A0/
@400000006afe89a308a7148c status: local 0/10 remote 0/20
@400000006afe89a308a75adc end msg 1310737
@400000006afe8a1523a4f254 new msg 1310737
@400000006afe8a1523a5b1bc info msg 1310737: bytes 944 from <o.beck12@acorn.example> qp 8149 uid 7791
@400000006afe8a1523a5b1bc starting delivery 760: msg 1310737 to local club.example-lena@club.example
@400000006afe8a1523a64244 status: local 1/10 remote 0/20
@400000006afe8a1529887434 delivery 760: success: did_0+0+1/
@400000006afe8a152988a6fc status: local 0/10 remote 0/20
@400000006afe8a1529897dd4 end msg 1310737
@400000006afe8a3008cb2ad4 new msg 1310737
@400000006afe8a3008cb2ad4 info msg 1310737: bytes 1571 from <b.lang3@slowpost.example> qp 8282 uid 7791
@400000006afe8a3008cb4244 starting delivery 761: msg 1310737 to local shop.example-contact5@shop.example
@400000006afe8a3008cbe654 status: local 1/10 remote 0/20
@400000006afe8a300b3fc89c delivery 761: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe8a300b3fc89c status: local 0/10 remote 0/20
@400000006afe8a300b3fc89c bounce msg 1310737 qp 8283
@400000006afe8a300b40b2fc end msg 1310737
@400000006afe8a300b61fa84 new msg 1310737
@400000006afe8a300b620a24 info msg 1310737: bytes 2958 from <> qp 8283 uid 7796
@400000006afe8a300b620a24 starting delivery 762: msg 1310737 to remote b.lang3@slowpost.example
@400000006afe8a300b62a27c status: local 0/10 remote 1/20
@400000006afe8a312672e734 delivery 762: deferral: 203.0.113.96_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_203.0.113.96./
@400000006afe8a312673587c status: local 0/10 remote 0/20
@400000006afe8a320a87f21c new msg 1310749
@400000006afe8a320a88b954 info msg 1310749: bytes 1352 from <sara20@bigmail.example> qp 8292 uid 7791
@400000006afe8a320a891714 starting delivery 763: msg 1310749 to local wanda@example.net
@400000006afe8a320a891714 status: local 1/10 remote 0/20
@400000006afe8a320f33da74 delivery 763: success: did_0+0+1/
@400000006afe8a320f343c1c status: local 0/10 remote 0/20
@400000006afe8a320f343c1c end msg 1310749
@400000006afe8aca25bf7d84 starting delivery 764: msg 1310740 to remote emma@silent.test
@400000006afe8aca25bfcba4 status: local 0/10 remote 1/20
@400000006afe8aca2671935c delivery 764: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe8aca2671935c status: local 0/10 remote 0/20
@400000006afe8bc019ea29b4 starting delivery 765: msg 1310737 to remote b.lang3@slowpost.example
@400000006afe8bc019ea77d4 status: local 0/10 remote 1/20
@400000006afe8bc1142ed4fc delivery 765: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<b30b92a7719df478@mail.example>_[InternalId=298089620]_Queued_mail_for_delivery/
@400000006afe8bc1142fbf5c status: local 0/10 remote 0/20
@400000006afe8bc1142fbf5c end msg 1310737
@400000006afe8c5126ae0404 new msg 1310737
@400000006afe8c5126ae1b74 info msg 1310737: bytes 1296 from <lena21@corner.test> qp 11010 uid 7791
@400000006afe8c5126ae1b74 starting delivery 766: msg 1310737 to local club.example-emma@club.example
@400000006afe8c5126aeabfc status: local 1/10 remote 0/20
@400000006afe8c512c447754 delivery 766: success: did_0+0+1/
@400000006afe8c512c447754 status: local 0/10 remote 0/20
@400000006afe8c512c455dcc end msg 1310737
@400000006afe8c720a1b70c4 new msg 1310737
@400000006afe8c720a1c5b24 info msg 1310737: bytes 984 from <anna.koch8@customer.example> qp 11172 uid 7791
@400000006afe8c720a1c5b24 starting delivery 767: msg 1310737 to local club.example-nina@club.example
@400000006afe8c720a1d12bc status: local 1/10 remote 0/20
@400000006afe8c7211b59b84 delivery 767: success: did_0+0+1/
@400000006afe8c7211b5f55c status: local 0/10 remote 0/20
@400000006afe8c7211b681fc end msg 1310737
@400000006afe8d6e11e4cd8c new msg 1310737
@400000006afe8d6e11e5719c info msg 1310737: bytes 11117 from <r.frank@club.example> qp 12433 uid 7791
@400000006afe8d6e11e5e6cc starting delivery 768: msg 1310737 to remote j.klein8@school.example
@400000006afe8d6e11e663cc status: local 0/10 remote 1/20
@400000006afe8d6f2191f8a4 delivery 768: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795067236_qp_28740/
@400000006afe8d6f2191fc8c status: local 0/10 remote 0/20
@400000006afe8d6f2191fc8c end msg 1310737
@400000006afe8d7f038fa0f4 new msg 1310737
@400000006afe8d7f03903564 info msg 1310737: bytes 1303 from <o.beck@shop.example> qp 12517 uid 7791
@400000006afe8d7f03903564 starting delivery 769: msg 1310737 to remote d.weiss7@lantern.test
@400000006afe8d7f03903564 status: local 0/10 remote 1/20
@400000006afe8d7f03903564 starting delivery 770: msg 1310737 to remote nina7@dairy.example
@400000006afe8d7f0391140c status: local 0/10 remote 2/20
@400000006afe8d7f0391140c starting delivery 771: msg 1310737 to remote o.beck10@corner.test
@400000006afe8d7f039169fc status: local 0/10 remote 3/20
@400000006afe8d7f039194f4 starting delivery 772: msg 1310737 to remote sara4@dairy.example
@400000006afe8d7f039194f4 status: local 0/10 remote 4/20
@400000006afe8d7f1766d264 delivery 769: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_1CD50DD42D/
@400000006afe8d7f176762ec status: local 0/10 remote 3/20
@400000006afe8d80113353f4 delivery 770: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<04cb025e80334fd1@mail.example>_[InternalId=913771476]_Queued_mail_for_delivery/
@400000006afe8d80113353f4 status: local 0/10 remote 2/20
@400000006afe8d80178a38e4 delivery 772: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<63cf4f0a05444dd2@mail.example>_[InternalId=1843119068]_Queued_mail_for_delivery/
@400000006afe8d80178a8aec status: local 0/10 remote 1/20
@400000006afe8d810d0fb63c delivery 771: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<b0440136f02fbbea@mail.example>_[InternalId=2115238601]_Queued_mail_for_delivery/
@400000006afe8d810d0fb63c status: local 0/10 remote 0/20
@400000006afe8d810d104e94 end msg 1310737
@400000006afe8dcc2f26e664 new msg 1310737
@400000006afe8dcc2f27192c info msg 1310737: bytes 3377 from <f.braun@club.example> qp 12905 uid 7791
@400000006afe8dcc2f27c50c starting delivery 773: msg 1310737 to remote nina11@meadow.example
@400000006afe8dcc2f284dc4 status: local 0/10 remote 1/20
@400000006afe8dcc2f2851ac starting delivery 774: msg 1310737 to remote v.horn0@meadow.example
@400000006afe8dcc2f293c0c status: local 0/10 remote 2/20
@400000006afe8dcd2021076c delivery 774: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795067330_qp_22086/
@400000006afe8dcd20213e1c status: local 0/10 remote 1/20
@400000006afe8dce1d46f114 delivery 773: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795067330_qp_31951/
@400000006afe8dce1d47049c status: local 0/10 remote 0/20
@400000006afe8dce1d47049c end msg 1310737
@400000006afe8dda1c96a82c new msg 1310737
@400000006afe8dda1c96b7cc info msg 1310737: bytes 6440 from <sara@club.example> qp 12974 uid 7791
@400000006afe8dda1c970204 starting delivery 775: msg 1310737 to remote f.braun10@slowpost.example
@400000006afe8dda1c974084 status: local 0/10 remote 1/20
@400000006afe8ddb1ac14bec delivery 775: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<ecb3cf91d97f0d71@mail.example>_[InternalId=675100520]_Queued_mail_for_delivery/
@400000006afe8ddb1ac14bec status: local 0/10 remote 0/20
@400000006afe8ddb1ac1ccd4 end msg 1310737
@400000006afe8e16083883dc new msg 1310737
@400000006afe8e160838c25c info msg 1310737: bytes 1101 from <ida25@museum.example> qp 13272 uid 7791
@400000006afe8e160839107c starting delivery 776: msg 1310737 to local club.example-sara@club.example
@400000006afe8e160839eb3c status: local 1/10 remote 0/20
@400000006afe8e160fec87cc delivery 776: success: did_0+0+1/
@400000006afe8e160fec9384 status: local 0/10 remote 0/20
@400000006afe8e160fed4f04 end msg 1310737
@400000006afe8eb606f9d1ec new msg 1310737
@400000006afe8eb606f9e95c info msg 1310737: bytes 1354 from <sara1@typo.test> qp 14072 uid 7791
@400000006afe8eb606f9e95c starting delivery 777: msg 1310737 to local club.example-h.vogel@club.example
@400000006afe8eb606fa953c status: local 1/10 remote 0/20
@400000006afe8eb607d86664 delivery 777: success: did_0+0+1/
@400000006afe8eb607d8bc54 status: local 0/10 remote 0/20
@400000006afe8eb607d8cfdc end msg 1310737
@400000006afe8f2a0748400c starting delivery 778: msg 1310746 to remote b.lang@silent.test
@400000006afe8f2a0748fb8c status: local 0/10 remote 1/20
@400000006afe8f2a08cdb344 delivery 778: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe8f2a08cdb344 status: local 0/10 remote 0/20
@400000006afe9078098a0a1c new msg 1310737
@400000006afe9078098a0a1c info msg 1310737: bytes 734 from <root@mx1.example.net> qp 16322 uid 0
@400000006afe9078098ae0f4 starting delivery 779: msg 1310737 to local root@mx1.example.net
@400000006afe9078098ae0f4 status: local 1/10 remote 0/20
@400000006afe90780abcf084 new msg 1310749
@400000006afe90780abcf084 info msg 1310749: bytes 974 from <root@mx1.example.net> qp 16323 uid 7790
@400000006afe90780abd3ea4 starting delivery 780: msg 1310749 to local greta@example.net
@400000006afe90780abd3ea4 status: local 2/10 remote 0/20
@400000006afe90780abd4674 delivery 779: success: did_0+1+0/qp_16323/
@400000006afe90780abd9c64 status: local 1/10 remote 0/20
@400000006afe90780abd9c64 end msg 1310737
@400000006afe90780db5a6b4 delivery 780: success: did_0+0+1/
@400000006afe90780db5a6b4 status: local 0/10 remote 0/20
@400000006afe90780db5d594 end msg 1310749
@400000006afe90f812d1d924 new msg 1310749
@400000006afe90f812d232fc info msg 1310749: bytes 1089 from <greta24@orchard.test> qp 16963 uid 7791
@400000006afe90f812d2ac14 starting delivery 781: msg 1310749 to local club.example-sara@club.example
@400000006afe90f812d35bdc status: local 1/10 remote 0/20
@400000006afe90f819df67cc delivery 781: success: did_0+0+1/
@400000006afe90f819df67cc status: local 0/10 remote 0/20
@400000006afe90f819df67cc end msg 1310749
@400000006afe9265245863d4 new msg 1310749
@400000006afe9265245863d4 info msg 1310749: bytes 1243 from <v.horn27@bigmail.example> qp 18790 uid 7791
@400000006afe926524592b0c starting delivery 782: msg 1310749 to local shop.example-anna.koch@shop.example
@400000006afe926524594a4c status: local 1/10 remote 0/20
@400000006afe926529efaa14 delivery 782: success: did_0+0+1/
@400000006afe926529efbd9c status: local 0/10 remote 0/20
@400000006afe926529efbd9c end msg 1310749
@400000006afe929a2e77224c new msg 1310749
@400000006afe929a2e77495c info msg 1310749: bytes 4186 from <v.horn@shop.example> qp 19055 uid 7791
@400000006afe929a2e77495c starting delivery 783: msg 1310749 to remote k.maier7@slowpost.example
@400000006afe929a2e77fd0c status: local 0/10 remote 1/20
@400000006afe929a2e78b0bc starting delivery 784: msg 1310749 to remote b.lang11@tailor.example
@400000006afe929a2e78df9c status: local 0/10 remote 2/20
@400000006afe929a2e78df9c starting delivery 785: msg 1310749 to remote anna.koch10@museum.example
@400000006afe929a2e797bdc status: local 0/10 remote 3/20
@400000006afe929b27d9ce1c delivery 785: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<7e411ae550f569c3@mail.example>_[InternalId=829156965]_Queued_mail_for_delivery/
@400000006afe929b27da146c status: local 0/10 remote 2/20
@400000006afe929b2bb0bb04 delivery 783: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<18505355042c7c12@mail.example>_[InternalId=1443914801]_Queued_mail_for_delivery/
@400000006afe929b2bb1535c status: local 0/10 remote 1/20
@400000006afe929b39b2689c delivery 784: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<0aba37ce6c1d53f8@mail.example>_[InternalId=1806077973]_Queued_mail_for_delivery/
@400000006afe929b39b26c84 status: local 0/10 remote 0/20
@400000006afe929b39b29394 end msg 1310749
@400000006afe92f5156cf27c new msg 1310749
@400000006afe92f5156dd124 info msg 1310749: bytes 1029 from <> qp 19508 uid 7791
@400000006afe92f5156e1f44 starting delivery 786: msg 1310749 to local shop.example-z.jung@shop.example
@400000006afe92f5156e55f4 status: local 1/10 remote 0/20
@400000006afe92f517aea134 delivery 786: success: did_0+0+1/
@400000006afe92f517aeef54 status: local 0/10 remote 0/20
@400000006afe92f517af9f1c end msg 1310749
@400000006afe94c902019e54 new msg 1310749
@400000006afe94c902022324 info msg 1310749: bytes 25019 from <d.weiss@club.example> qp 21847 uid 7791
@400000006afe94c90202a40c starting delivery 787: msg 1310749 to remote sara7@school.example
@400000006afe94c90203099c status: local 0/10 remote 1/20
@400000006afe94ca3a648644 delivery 787: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795069119_qp_14925/
@400000006afe94ca3a650efc status: local 0/10 remote 0/20
@400000006afe94ca3a654994 end msg 1310749
@400000006afe94df20d65d4c new msg 1310749
@400000006afe94df20d65d4c info msg 1310749: bytes 1659 from <sara@club.example> qp 21959 uid 7791
@400000006afe94df20d65d4c starting delivery 788: msg 1310749 to remote z.jung6@bigmail.example
@400000006afe94df20d68074 status: local 0/10 remote 1/20
@400000006afe94e025825d14 delivery 788: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795069141_50ec5e42fbb6_-_esmtp/
@400000006afe94e0258314ac status: local 0/10 remote 0/20
@400000006afe94e0258314ac end msg 1310749
@400000006afe94e9319444b4 new msg 1310749
@400000006afe94e93194a65c info msg 1310749: bytes 239782 from <greta@example.net> qp 22011 uid 7791
@400000006afe94e9319561dc starting delivery 789: msg 1310749 to remote m.roth5@birch.example
@400000006afe94e9319561dc status: local 0/10 remote 1/20
@400000006afe94ec19ac326c delivery 789: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_2CE9F2FF3B/
@400000006afe94ec19ac5d64 status: local 0/10 remote 0/20
@400000006afe94ec19ac5d64 end msg 1310749
@400000006afe9528030eebbc new msg 1310749
@400000006afe9528030f12cc info msg 1310749: bytes 1081 from <r.frank36@museum.example> qp 22322 uid 7791
@400000006afe9528030f802c starting delivery 790: msg 1310749 to local club.example-d.weiss@club.example
@400000006afe9528030f802c status: local 1/10 remote 0/20
@400000006afe95280a3209ec delivery 790: success: did_0+0+1/
@400000006afe95280a3211bc status: local 0/10 remote 0/20
@400000006afe95280a32a244 end msg 1310749
@400000006afe956612635bfc new msg 1310749
@400000006afe956612635bfc info msg 1310749: bytes 14564 from <d.weiss@club.example> qp 22633 uid 7791
@400000006afe9566126392ac starting delivery 791: msg 1310749 to local wanda@example.net
@400000006afe9566126432d4 status: local 1/10 remote 0/20
@400000006afe956615bf8b04 delivery 791: success: did_0+0+1/
@400000006afe956615c065c4 status: local 0/10 remote 0/20
@400000006afe956615c111a4 end msg 1310749
@400000006afe956c1b92672c new msg 1310749
@400000006afe956c1b92e044 info msg 1310749: bytes 1677 from <t.wolf6@library.example> qp 22664 uid 7791
@400000006afe956c1b93a77c starting delivery 792: msg 1310749 to local club.example-j.klein@club.example
@400000006afe956c1b93a77c status: local 1/10 remote 0/20
@400000006afe956c22497934 delivery 792: success: did_0+0+1/
@400000006afe956c2249bb9c status: local 0/10 remote 0/20
@400000006afe956c2249bb9c end msg 1310749
@400000006afe95ba02581324 starting delivery 793: msg 1310747 to remote t.wolf@silent.test
@400000006afe95ba02581324 status: local 0/10 remote 1/20
@400000006afe95f62076d05c delivery 793: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe95f620777c3c status: local 0/10 remote 0/20
@400000006afe95ff01e38734 new msg 1310749
@400000006afe95ff01e38f04 info msg 1310749: bytes 5583 from <orders@shop.example> qp 23397 uid 10001
@400000006afe95ff01e4563c starting delivery 794: msg 1310749 to remote z.jung29@grey.test
@400000006afe95ff01e4d724 status: local 0/10 remote 1/20
@400000006afe95ff322db5f4 delivery 794: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<z.jung29@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afe95ff322e467c status: local 0/10 remote 0/20
@400000006afe97753a0fb36c new msg 1310737
@400000006afe97753a102c84 info msg 1310737: bytes 1229 from <wanda@example.net> qp 25271 uid 7791
@400000006afe97753a10e034 starting delivery 795: msg 1310737 to remote k.maier3@typo.test
@400000006afe97753a10ff74 status: local 0/10 remote 1/20
@400000006afe977602e17aec delivery 795: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afe977602e1dc94 status: local 0/10 remote 0/20
@400000006afe977602e1dc94 bounce msg 1310737 qp 25272
@400000006afe977602e1dc94 end msg 1310737
@400000006afe9776030b9ffc new msg 1310737
@400000006afe9776030bbb54 info msg 1310737: bytes 2640 from <> qp 25272 uid 7796
@400000006afe9776030bbb54 starting delivery 796: msg 1310737 to local wanda@example.net
@400000006afe9776030c4024 status: local 1/10 remote 0/20
@400000006afe97760427d5cc delivery 796: success: did_0+0+1/
@400000006afe97760428a4d4 status: local 0/10 remote 0/20
@400000006afe97760428aca4 end msg 1310737
@400000006afe978111ec3fcc new msg 1310737
@400000006afe978111ec8234 info msg 1310737: bytes 734 from <root@mx1.example.net> qp 25328 uid 0
@400000006afe978111ed2e14 starting delivery 797: msg 1310737 to local root@mx1.example.net
@400000006afe978111edb6cc status: local 1/10 remote 0/20
@400000006afe978115e120ac delivery 797: success: did_0+1+0/qp_25329/
@400000006afe978115e147bc status: local 0/10 remote 0/20
@400000006afe978115e147bc end msg 1310737
@400000006afe9781160006d4 new msg 1310737
@400000006afe97811600ddac info msg 1310737: bytes 974 from <root@mx1.example.net> qp 25329 uid 7790
@400000006afe97811601bc54 starting delivery 798: msg 1310737 to local greta@example.net
@400000006afe97811602356c status: local 1/10 remote 0/20
@400000006afe97811d4bd314 delivery 798: success: did_0+0+1/
@400000006afe97811d4bd314 status: local 0/10 remote 0/20
@400000006afe97811d4bfa24 end msg 1310737
@400000006afe978f2cceb9dc starting delivery 799: msg 1310749 to remote z.jung29@grey.test
@400000006afe978f2ccecd64 status: local 0/10 remote 1/20
@400000006afe9791068decd4 delivery 799: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795069829_qp_21729/
@400000006afe9791068e98b4 status: local 0/10 remote 0/20
@400000006afe9791068f5c04 end msg 1310749
@400000006afe97fe1cfdbecc new msg 1310749
@400000006afe97fe1cfe2c2c info msg 1310749: bytes 1647 from <h.vogel@club.example> qp 25954 uid 7791
@400000006afe97fe1cfec09c starting delivery 800: msg 1310749 to remote v.horn8@slowpost.example
@400000006afe97fe1cff4954 status: local 0/10 remote 1/20
@400000006afe98001d2eb20c delivery 800: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<9a24baf838b5c7a7@mail.example>_[InternalId=1001227011]_Queued_mail_for_delivery/
@400000006afe98001d2f5dec status: local 0/10 remote 0/20
@400000006afe98001d2f90b4 end msg 1310749
@400000006afe981d296dc044 new msg 1310749
@400000006afe981d296e318c info msg 1310749: bytes 1148 from <b.lang8@freemail.test> qp 26110 uid 7791
@400000006afe981d296e318c starting delivery 801: msg 1310749 to local paula@example.net
@400000006afe981d296e8394 status: local 1/10 remote 0/20
@400000006afe981d30ef4284 delivery 801: success: did_0+0+1/
@400000006afe981d30efd6f4 status: local 0/10 remote 0/20
@400000006afe981d30efd6f4 end msg 1310749
@400000006afe9840206c83a4 new msg 1310749
@400000006afe9840206d3b3c info msg 1310749: bytes 1687 from <ute15@grocer.example> qp 26284 uid 7791
@400000006afe9840206d4ec4 starting delivery 802: msg 1310749 to local club.example-j.klein@club.example
@400000006afe9840206db83c status: local 1/10 remote 0/20
@400000006afe9840223da1f4 delivery 802: success: did_0+0+1/
@400000006afe9840223e70fc status: local 0/10 remote 0/20
@400000006afe9840223ed68c end msg 1310749
@400000006afe987d315c5464 new msg 1310749
@400000006afe987d315c5464 info msg 1310749: bytes 1157 from <d.weiss31@canal.test> qp 26591 uid 7791
@400000006afe987d315c5464 starting delivery 803: msg 1310749 to local shop.example-ida@shop.example
@400000006afe987d315c67ec status: local 1/10 remote 0/20
@400000006afe987d315cb224 starting delivery 804: msg 1310749 to local club.example-sara@club.example
@400000006afe987d315d3adc status: local 2/10 remote 0/20
@400000006afe987d315d3adc starting delivery 805: msg 1310749 to local shop.example-o.beck@shop.example
@400000006afe987d315dcb64 status: local 3/10 remote 0/20
@400000006afe987d36062594 delivery 805: success: did_0+0+1/
@400000006afe987d3606bdec status: local 2/10 remote 0/20
@400000006afe987d36c2843c delivery 804: success: did_0+0+1/
@400000006afe987d36c2ab4c status: local 1/10 remote 0/20
@400000006afe987d382f9d14 delivery 803: success: did_0+0+1/
@400000006afe987d382fdb94 status: local 0/10 remote 0/20
@400000006afe987d382fdb94 end msg 1310749
@400000006afe98861069ca34 new msg 1310749
@400000006afe98861069ca34 info msg 1310749: bytes 409315 from <v.horn@shop.example> qp 26633 uid 7791
@400000006afe98861069e1a4 starting delivery 806: msg 1310749 to local club.example-d.weiss@club.example
@400000006afe9886106a2bdc status: local 1/10 remote 0/20
@400000006afe988611eedfac delivery 806: success: did_0+0+1/
@400000006afe988611ef54dc status: local 0/10 remote 0/20
@400000006afe988611efe564 end msg 1310749
@400000006afe997c26022bd4 new msg 1310749
@400000006afe997c2602666c info msg 1310749: bytes 6411 from <orders@shop.example> qp 27865 uid 10001
@400000006afe997c2602666c starting delivery 807: msg 1310749 to remote ute10@valley.test
@400000006afe997c26027ddc status: local 0/10 remote 1/20
@400000006afe997e24e8f3a4 delivery 807: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1wF52A-D07F02-2E/
@400000006afe997e24e9d634 status: local 0/10 remote 0/20
@400000006afe997e24ea4f4c end msg 1310749
@400000006afe9a500387677c new msg 1310749
@400000006afe9a500387f034 info msg 1310749: bytes 1391 from <z.jung29@station.test> qp 28922 uid 7791
@400000006afe9a50038880bc starting delivery 808: msg 1310749 to local shop.example-ida@shop.example
@400000006afe9a5003889444 status: local 1/10 remote 0/20
@400000006afe9a5007be3b2c delivery 808: success: did_0+0+1/
@400000006afe9a5007be42fc status: local 0/10 remote 0/20
@400000006afe9a5007be75c4 end msg 1310749
@400000006afe9a6e02053064 new msg 1310749
@400000006afe9a6e020599dc info msg 1310749: bytes 6799 from <orders@shop.example> qp 29072 uid 10001
@400000006afe9a6e020599dc starting delivery 809: msg 1310749 to remote ida29@oakwood.test
@400000006afe9a6e020599dc status: local 0/10 remote 1/20
@400000006afe9a6f11ac73c4 delivery 809: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1wFAB2-60D2FC-4B/
@400000006afe9a6f11ac73c4 status: local 0/10 remote 0/20
@400000006afe9a6f11ad3afc end msg 1310749
@400000006afe9a8038ed631c new msg 1310749
@400000006afe9a8038ed8e14 info msg 1310749: bytes 5892 from <sara@club.example> qp 29166 uid 7791
@400000006afe9a8038edb90c starting delivery 810: msg 1310749 to remote t.wolf11@bricks.example
@400000006afe9a8038ee9b9c status: local 0/10 remote 1/20
@400000006afe9a8130ab53e4 delivery 810: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_6ED3324BA3/
@400000006afe9a8130aba204 status: local 0/10 remote 0/20
@400000006afe9a8130aba204 end msg 1310749
@400000006afe9a851e88cf84 new msg 1310749
@400000006afe9a851e89024c info msg 1310749: bytes 1508 from <z.jung36@grey.test> qp 29189 uid 7791
@400000006afe9a851e890634 starting delivery 811: msg 1310749 to local paula@example.net
@400000006afe9a851e890634 status: local 1/10 remote 0/20
@400000006afe9a8520d868bc delivery 811: success: did_0+0+1/
@400000006afe9a8520d868bc status: local 0/10 remote 0/20
@400000006afe9a8520d868bc end msg 1310749
@400000006afe9ad6149802c4 new msg 1310749
@400000006afe9ad61498c614 info msg 1310749: bytes 5061 from <ute@shop.example> qp 29593 uid 7791
@400000006afe9ad614996254 starting delivery 812: msg 1310749 to remote j.klein0@bricks.example
@400000006afe9ad61499df54 status: local 0/10 remote 1/20
@400000006afe9ad631c07d04 delivery 812: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_A635B7D65B/
@400000006afe9ad631c157c4 status: local 0/10 remote 0/20
@400000006afe9ad631c157c4 end msg 1310749
@400000006afe9b3d065ce9f4 new msg 1310749
@400000006afe9b3d065cf994 info msg 1310749: bytes 7685 from <f.braun@club.example> qp 30107 uid 7791
@400000006afe9b3d065da95c starting delivery 813: msg 1310749 to remote v.horn2@garden.example
@400000006afe9b3d065da95c status: local 0/10 remote 1/20
@400000006afe9b3e341a3414 delivery 813: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1w88CB-E12B40-12/
@400000006afe9b3e341a3414 status: local 0/10 remote 0/20
@400000006afe9b3e341a3414 end msg 1310749
@400000006afe9b6026033574 new msg 1310749
@400000006afe9b6026033574 info msg 1310749: bytes 1655 from <emma29@grocer.example> qp 30285 uid 7791
@400000006afe9b6026033574 starting delivery 814: msg 1310749 to local club.example-lena@club.example
@400000006afe9b6026033574 status: local 1/10 remote 0/20
@400000006afe9b60281e2a1c delivery 814: success: did_0+0+1/
@400000006afe9b60281e2a1c status: local 0/10 remote 0/20
@400000006afe9b60281e706c end msg 1310749
@400000006afe9b6211e3eafc new msg 1310749
@400000006afe9b6211e3eafc info msg 1310749: bytes 1017 from <carla17@canal.test> qp 30293 uid 7791
@400000006afe9b6211e492f4 starting delivery 815: msg 1310749 to local club.example-j.klein@club.example
@400000006afe9b6211e4d55c status: local 1/10 remote 0/20
@400000006afe9b62131cff6c delivery 815: success: did_0+0+1/
@400000006afe9b62131d64fc status: local 0/10 remote 0/20
@400000006afe9b62131d64fc end msg 1310749
@400000006afe9b6b2d0d032c new msg 1310749
@400000006afe9b6b2d0d032c info msg 1310749: bytes 1393 from <anna.koch36@elm.example> qp 30340 uid 7791
@400000006afe9b6b2d0db2f4 starting delivery 816: msg 1310749 to local shop.example-ute@shop.example
@400000006afe9b6b2d0dd234 status: local 1/10 remote 0/20
@400000006afe9b6b2f29dc34 delivery 816: success: did_0+0+1/
@400000006afe9b6b2f2a266c status: local 0/10 remote 0/20
@400000006afe9b6b2f2a9f84 end msg 1310749
@400000006afe9bf4125853c4 new msg 1310749
@400000006afe9bf41259038c info msg 1310749: bytes 1228 from <k.maier@club.example> qp 31023 uid 7791
@400000006afe9bf4125926b4 starting delivery 817: msg 1310749 to remote j.klein8@dairy.example
@400000006afe9bf4125926b4 status: local 0/10 remote 1/20
@400000006afe9bf439ae9424 delivery 817: deferral: 198.51.100.206_does_not_like_recipient./Remote_host_said:_452_4.2.2_Mailbox_full/Giving_up_on_198.51.100.206./
@400000006afe9bf439ae9424 status: local 0/10 remote 0/20
@400000006afe9d0322469304 new msg 1310737
@400000006afe9d0322469304 info msg 1310737: bytes 37981 from <nina@club.example> qp 32379 uid 7791
@400000006afe9d03224742cc starting delivery 818: msg 1310737 to local club.example-sara@club.example
@400000006afe9d032247a85c status: local 1/10 remote 0/20
@400000006afe9d03275269f4 delivery 818: success: did_0+0+1/
@400000006afe9d03275340cc status: local 0/10 remote 0/20
@400000006afe9d03275340cc end msg 1310737
@400000006afe9d080c37ec0c new msg 1310737
@400000006afe9d080c38901c info msg 1310737: bytes 3076 from <f.braun@club.example> qp 32403 uid 7791
@400000006afe9d080c390d1c starting delivery 819: msg 1310737 to local club.example-h.vogel@club.example
@400000006afe9d080c391cbc status: local 1/10 remote 0/20
@400000006afe9d080d9ea02c delivery 819: success: did_0+0+1/
@400000006afe9d080d9ef234 status: local 0/10 remote 0/20
@400000006afe9d080d9ef234 end msg 1310737
@400000006afe9d5b1f072f14 new msg 1310737
@400000006afe9d5b1f0788ec info msg 1310737: bytes 1758 from <j.klein5@vineyard.example> qp 351 uid 7791
@400000006afe9d5b1f07dedc starting delivery 820: msg 1310737 to local carla@example.net
@400000006afe9d5b1f07dedc status: local 1/10 remote 0/20
@400000006afe9d5b2147301c delivery 820: success: did_0+0+1/
@400000006afe9d5b21475b14 status: local 0/10 remote 0/20
@400000006afe9d5b2147dfe4 end msg 1310737
@400000006afe9d6d2d54f90c new msg 1310737
@400000006afe9d6d2d55a8d4 info msg 1310737: bytes 1139 from <r.frank21@university.example> qp 442 uid 7791
@400000006afe9d6d2d5629bc starting delivery 821: msg 1310737 to local carla@example.net
@400000006afe9d6d2d5629bc status: local 1/10 remote 0/20
@400000006afe9d6d30e29084 delivery 821: success: did_0+0+1/
@400000006afe9d6d30e2cb1c status: local 0/10 remote 0/20
@400000006afe9d6d30e2cb1c end msg 1310737
@400000006afe9d8438db233c starting delivery 822: msg 1310749 to remote j.klein8@dairy.example
@400000006afe9d8438db233c status: local 0/10 remote 1/20
@400000006afe9d8620f32094 delivery 822: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<51f6f174e587a058@mail.example>_[InternalId=1709997258]_Queued_mail_for_delivery/
@400000006afe9d8620f39d94 status: local 0/10 remote 0/20
@400000006afe9d8620f39d94 end msg 1310749
@400000006afe9ddb1d4bee6c new msg 1310749
@400000006afe9ddb1d4c09c4 info msg 1310749: bytes 1613 from <j.klein11@lighthouse.test> qp 991 uid 7791
@400000006afe9ddb1d4c2134 starting delivery 823: msg 1310749 to local greta@example.net
@400000006afe9ddb1d4c2134 status: local 1/10 remote 0/20
@400000006afe9ddb211e4774 delivery 823: success: did_0+0+1/
@400000006afe9ddb211edfcc status: local 0/10 remote 0/20
@400000006afe9ddb211edfcc end msg 1310749
@400000006afe9e1a297fa264 new msg 1310749
@400000006afe9e1a2980428c info msg 1310749: bytes 978 from <wanda6@library.example> qp 1307 uid 7791
@400000006afe9e1a29804674 starting delivery 824: msg 1310749 to local shop.example-anna.koch@shop.example
@400000006afe9e1a2980cb44 status: local 1/10 remote 0/20
@400000006afe9e1a2ba076f4 delivery 824: success: did_0+0+1/
@400000006afe9e1a2ba076f4 status: local 0/10 remote 0/20
@400000006afe9e1a2ba149e4 end msg 1310749
@400000006afe9e382644da24 new msg 1310749
@400000006afe9e382645439c info msg 1310749: bytes 1385 from <d.weiss@club.example> qp 1457 uid 7791
@400000006afe9e3826457664 starting delivery 825: msg 1310749 to remote wanda4@bricks.example
@400000006afe9e382645c484 status: local 0/10 remote 1/20
@400000006afe9e382645c484 starting delivery 826: msg 1310749 to remote f.braun9@birch.example
@400000006afe9e38264687d4 status: local 0/10 remote 2/20
@400000006afe9e382646d9dc starting delivery 827: msg 1310749 to remote f.braun5@lighthouse.test
@400000006afe9e382646d9dc status: local 0/10 remote 3/20
@400000006afe9e3935729c0c delivery 826: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4CFB8BBCA4/
@400000006afe9e39357372e4 status: local 0/10 remote 2/20
@400000006afe9e3a0ea17db4 delivery 827: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w2489-D71C8C-BF/
@400000006afe9e3a0ea1b84c status: local 0/10 remote 1/20
@400000006afe9e3a2ce8ba1c delivery 825: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_A4B53BAA3C/
@400000006afe9e3a2ce92f4c status: local 0/10 remote 0/20
@400000006afe9e3a2cea11dc end msg 1310749
@400000006afe9e522201508c new msg 1310749
@400000006afe9e522201f884 info msg 1310749: bytes 2044 from <b.lang@shop.example> qp 1586 uid 7791
@400000006afe9e522201f884 starting delivery 828: msg 1310749 to remote anna.koch6@opera.example
@400000006afe9e522202cf5c status: local 0/10 remote 1/20
@400000006afe9e53372368ec delivery 828: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<e0e5388f6b76d434@mail.example>_[InternalId=402774921]_Queued_mail_for_delivery/
@400000006afe9e5337240cfc status: local 0/10 remote 0/20
@400000006afe9e53372410e4 end msg 1310749
@400000006afe9e8a1140214c new msg 1310749
@400000006afe9e8a1140f054 info msg 1310749: bytes 734 from <root@mx1.example.net> qp 1865 uid 0
@400000006afe9e8a1141907c starting delivery 829: msg 1310749 to local root@mx1.example.net
@400000006afe9e8a114257b4 status: local 1/10 remote 0/20
@400000006afe9e8a12864d4c new msg 1310737
@400000006afe9e8a128683fc info msg 1310737: bytes 974 from <root@mx1.example.net> qp 1866 uid 7790
@400000006afe9e8a12875ad4 starting delivery 830: msg 1310737 to local greta@example.net
@400000006afe9e8a12875ad4 status: local 2/10 remote 0/20
@400000006afe9e8a12875ad4 delivery 829: success: did_0+1+0/qp_1866/
@400000006afe9e8a128762a4 status: local 1/10 remote 0/20
@400000006afe9e8a128785cc end msg 1310749
@400000006afe9e8a17d2136c delivery 830: success: did_0+0+1/
@400000006afe9e8a17d21b3c status: local 0/10 remote 0/20
@400000006afe9e8a17d2a7dc end msg 1310737
@400000006afe9f882d2fe0f4 new msg 1310737
@400000006afe9f882d302b2c info msg 1310737: bytes 989 from <d.weiss38@cloudy.example> qp 3137 uid 7791
@400000006afe9f882d302b2c starting delivery 831: msg 1310737 to local club.example-h.vogel@club.example
@400000006afe9f882d304a6c status: local 1/10 remote 0/20
@400000006afe9f8834b48014 delivery 831: success: did_0+0+1/
@400000006afe9f8834b4baac status: local 0/10 remote 0/20
@400000006afe9f8834b4baac end msg 1310737
@400000006afea08834a8df84 new msg 1310737
@400000006afea08834a9c5fc info msg 1310737: bytes 1328 from <nina18@lighthouse.test> qp 4418 uid 7791
@400000006afea08834aa75c4 starting delivery 832: msg 1310737 to local club.example-emma@club.example
@400000006afea08834ab0a34 status: local 1/10 remote 0/20
@400000006afea08900111124 delivery 832: success: did_0+0+1/
@400000006afea08900115f44 status: local 0/10 remote 0/20
@400000006afea0890011632c end msg 1310737
@400000006afea1470679c0c4 new msg 1310737
@400000006afea147067a4d64 info msg 1310737: bytes 2282 from <f.braun@club.example> qp 5369 uid 7791
@400000006afea147067b0ccc starting delivery 833: msg 1310737 to remote anna.koch5@opera.example
@400000006afea147067b0ccc status: local 0/10 remote 1/20
@400000006afea14728d1c694 new msg 1310749
@400000006afea14728d214b4 info msg 1310749: bytes 2779 from <paula@example.net> qp 5372 uid 7791
@400000006afea14728d25b04 starting delivery 834: msg 1310749 to remote o.beck6@workshop.test
@400000006afea14728d25b04 status: local 0/10 remote 2/20
@400000006afea14913ead2d4 delivery 833: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<ffe9c215bf66dcb1@mail.example>_[InternalId=35345539]_Queued_mail_for_delivery/
@400000006afea14913ead2d4 status: local 0/10 remote 1/20
@400000006afea14913ebb94c end msg 1310737
@400000006afea1493b39183c delivery 834: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_BE0E030A56/
@400000006afea1493b39183c status: local 0/10 remote 0/20
@400000006afea1493b394b04 end msg 1310749
@400000006afea1c60c25563c new msg 1310749
@400000006afea1c60c25c784 info msg 1310749: bytes 4999 from <k.maier17@partner.test> qp 6005 uid 7791
@400000006afea1c60c25c784 starting delivery 835: msg 1310749 to local club.example-h.vogel@club.example
@400000006afea1c60c25c784 status: local 1/10 remote 0/20
@400000006afea1c60f30f82c delivery 835: success: did_0+0+1/
@400000006afea1c60f30f82c status: local 0/10 remote 0/20
@400000006afea1c60f3136ac end msg 1310749
@400000006afea1d628329c7c new msg 1310749
@400000006afea1d62832ee84 info msg 1310749: bytes 973 from <t.wolf12@workshop.test> qp 6087 uid 7791
@400000006afea1d628332534 starting delivery 836: msg 1310749 to local shop.example-v.horn@shop.example
@400000006afea1d62833c174 status: local 1/10 remote 0/20
@400000006afea1d62f44c6d4 delivery 836: success: did_0+0+1/
@400000006afea1d62f44c6d4 status: local 0/10 remote 0/20
@400000006afea1d62f44c6d4 end msg 1310749
@400000006afea34a1a3b2fe4 new msg 1310749
@400000006afea34a1a3bace4 info msg 1310749: bytes 7591 from <orders@shop.example> qp 7946 uid 10001
@400000006afea34a1a3c2dcc starting delivery 837: msg 1310749 to remote emma15@partner.test
@400000006afea34a1a3d088c status: local 0/10 remote 1/20
@400000006afea34b0dc79c5c delivery 837: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afea34b0dc7f634 status: local 0/10 remote 0/20
@400000006afea3822ff56994 new msg 1310737
@400000006afea3822ff60da4 info msg 1310737: bytes 1107 from <greta26@opera.example> qp 8228 uid 7791
@400000006afea3822ff60da4 starting delivery 838: msg 1310737 to local wanda@example.net
@400000006afea3822ff6d8c4 status: local 1/10 remote 0/20
@400000006afea382378ec54c delivery 838: success: did_0+0+1/
@400000006afea382378ee48c status: local 0/10 remote 0/20
@400000006afea382378fcb04 end msg 1310737
@400000006afea3830031b0b4 new msg 1310737
@400000006afea3830031b0b4 info msg 1310737: bytes 1678 from <sara18@cedar.test> qp 8229 uid 7791
@400000006afea383003250dc starting delivery 839: msg 1310737 to local shop.example-z.jung@shop.example
@400000006afea3830033048c status: local 1/10 remote 0/20
@400000006afea3830033048c starting delivery 840: msg 1310737 to local club.example-nina@club.example
@400000006afea3830033eeec status: local 2/10 remote 0/20
@400000006afea38300346fd4 starting delivery 841: msg 1310737 to local paula@example.net
@400000006afea38300353af4 status: local 3/10 remote 0/20
@400000006afea38300353af4 starting delivery 842: msg 1310737 to local club.example-j.klein@club.example
@400000006afea38300357974 status: local 4/10 remote 0/20
@400000006afea38300357974 starting delivery 843: msg 1310737 to local club.example-f.braun@club.example
@400000006afea3830035b40c status: local 5/10 remote 0/20
@400000006afea38301ebcc64 delivery 841: success: did_0+0+1/
@400000006afea38301ebcc64 status: local 4/10 remote 0/20
@400000006afea38301ecbe94 delivery 842: success: did_0+0+1/
@400000006afea38301ecbe94 status: local 3/10 remote 0/20
@400000006afea383029b9464 delivery 839: success: did_0+0+1/
@400000006afea383029b9464 status: local 2/10 remote 0/20
@400000006afea383032682cc delivery 843: success: did_0+0+1/
@400000006afea383032682cc status: local 1/10 remote 0/20
@400000006afea3830635f934 delivery 840: success: did_0+0+1/
@400000006afea3830635f934 status: local 0/10 remote 0/20
@400000006afea3830635f934 end msg 1310737
@400000006afea38d0a0d47c4 new msg 1310737
@400000006afea38d0a0dff5c info msg 1310737: bytes 1677 from <lena@club.example> qp 8279 uid 7791
@400000006afea38d0a0e5d1c starting delivery 844: msg 1310737 to remote o.beck2@castle.example
@400000006afea38d0a0e5d1c status: local 0/10 remote 1/20
@400000006afea38d2a5bdd4c delivery 844: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795072899_qp_16881/
@400000006afea38d2a5bdd4c status: local 0/10 remote 0/20
@400000006afea38d2a5bdd4c end msg 1310737
@400000006afea3a9226277a4 new msg 1310737
@400000006afea3a92262ecd4 info msg 1310737: bytes 3627 from <anna.koch@shop.example> qp 8421 uid 7791
@400000006afea3a92262f0bc starting delivery 845: msg 1310737 to local shop.example-ida@shop.example
@400000006afea3a92263ac3c status: local 1/10 remote 0/20
@400000006afea3a924f17b3c delivery 845: success: did_0+0+1/
@400000006afea3a924f17b3c status: local 0/10 remote 0/20
@400000006afea3a924f17b3c end msg 1310737
@400000006afea41a01a1f60c new msg 1310737
@400000006afea41a01a1f60c info msg 1310737: bytes 1756 from <paula@example.net> qp 8984 uid 7791
@400000006afea41a01a1f60c starting delivery 846: msg 1310737 to local club.example-j.klein@club.example
@400000006afea41a01a2c8fc status: local 1/10 remote 0/20
@400000006afea41a088beb6c delivery 846: success: did_0+0+1/
@400000006afea41a088c06c4 status: local 0/10 remote 0/20
@400000006afea41a088cdd9c end msg 1310737
@400000006afea4641bfe2d04 new msg 1310737
@400000006afea4641bfe2d04 info msg 1310737: bytes 1963 from <emma@club.example> qp 9356 uid 7791
@400000006afea4641bfe2d04 starting delivery 847: msg 1310737 to local shop.example-anna.koch@shop.example
@400000006afea4641bfe2d04 status: local 1/10 remote 0/20
@400000006afea4641d156964 delivery 847: success: did_0+0+1/
@400000006afea4641d156964 status: local 0/10 remote 0/20
@400000006afea4641d156964 end msg 1310737
@400000006afea4933a4fb23c new msg 1310737
@400000006afea4933a50276c info msg 1310737: bytes 971 from <b.lang18@partner.test> qp 9593 uid 7791
@400000006afea4933a503edc starting delivery 848: msg 1310737 to local club.example-sara@club.example
@400000006afea4933a50fa5c status: local 1/10 remote 0/20
@400000006afea49403e0a33c delivery 848: success: did_0+0+1/
@400000006afea49403e0a33c status: local 0/10 remote 0/20
@400000006afea49403e0ce34 end msg 1310737
@400000006afea4da0c788334 starting delivery 849: msg 1310749 to remote emma15@partner.test
@400000006afea4da0c792b2c status: local 0/10 remote 1/20
@400000006afea4da2b921b2c delivery 849: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afea4da2b923a6c status: local 0/10 remote 0/20
@400000006afea53f2b644c9c new msg 1310737
@400000006afea53f2b64546c info msg 1310737: bytes 1455 from <nina@club.example> qp 10452 uid 7791
@400000006afea53f2b64aa5c starting delivery 850: msg 1310737 to remote k.maier3@bigmail.example
@400000006afea53f2b64f494 status: local 0/10 remote 1/20
@400000006afea5401eb198ec delivery 850: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795073333_87899f108c95_-_esmtp/
@400000006afea5401eb273ac status: local 0/10 remote 0/20
@400000006afea5401eb273ac end msg 1310737
@400000006afea583159c7a74 new msg 1310737
@400000006afea583159ce004 info msg 1310737: bytes 33434 from <paula@example.net> qp 10790 uid 7791
@400000006afea583159cf774 starting delivery 851: msg 1310737 to remote f.braun4@granite.test
@400000006afea583159d16b4 status: local 0/10 remote 1/20
@400000006afea5852718627c delivery 851: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1w40EC-AFB42A-65/
@400000006afea58527187dd4 status: local 0/10 remote 0/20
@400000006afea5852718eb34 end msg 1310737
@400000006afea5892bcbbd14 new msg 1310737
@400000006afea5892bcbbd14 info msg 1310737: bytes 3166 from <emma@club.example> qp 10822 uid 7791
@400000006afea5892bcbd86c starting delivery 852: msg 1310737 to remote f.braun0@workshop.test
@400000006afea5892bcbd86c status: local 0/10 remote 1/20
@400000006afea58a288dd40c delivery 852: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/
@400000006afea58a288e7fec status: local 0/10 remote 0/20
@400000006afea58a2c366d94 new msg 1310750
@400000006afea58a2c36c76c info msg 1310750: bytes 4636 from <v.horn@shop.example> qp 10827 uid 7791
@400000006afea58a2c36e6ac starting delivery 853: msg 1310750 to remote wanda4@orchard.test
@400000006afea58a2c37cd24 status: local 0/10 remote 1/20
@400000006afea58b3af07a64 delivery 853: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795073408_653d7f817e4e_-_esmtp/
@400000006afea58b3af10aec status: local 0/10 remote 0/20
@400000006afea58b3af116a4 end msg 1310750
@400000006afea5930beb0c5c new msg 1310750
@400000006afea5930beb2f84 info msg 1310750: bytes 734 from <root@mx1.example.net> qp 10869 uid 0
@400000006afea5930bebf6bc starting delivery 854: msg 1310750 to local root@mx1.example.net
@400000006afea5930bebf6bc status: local 1/10 remote 0/20
@400000006afea5930f1c3b94 new msg 1310753
@400000006afea5930f1c3b94 info msg 1310753: bytes 974 from <root@mx1.example.net> qp 10870 uid 7790
@400000006afea5930f1ceb5c starting delivery 855: msg 1310753 to local greta@example.net
@400000006afea5930f1d02cc status: local 2/10 remote 0/20
@400000006afea5930f1d77fc delivery 854: success: did_0+1+0/qp_10870/
@400000006afea5930f1da6dc status: local 1/10 remote 0/20
@400000006afea5930f1e2f94 end msg 1310750
@400000006afea59311ec8dec delivery 855: success: did_0+0+1/
@400000006afea59311ecff34 status: local 0/10 remote 0/20
@400000006afea59311ed31fc end msg 1310753
@400000006afea5f915111ac4 new msg 1310753
@400000006afea5f915113a04 info msg 1310753: bytes 1653 from <j.klein11@paper.example> qp 11380 uid 7791
@400000006afea5f915113a04 starting delivery 856: msg 1310753 to local club.example-j.klein@club.example
@400000006afea5f91511e5e4 status: local 1/10 remote 0/20
@400000006afea5f91b9f7ad4 delivery 856: success: did_0+0+1/
@400000006afea5f91b9f7ad4 status: local 0/10 remote 0/20
@400000006afea5f91b9f7ebc end msg 1310753
@400000006afea63c190111d4 new msg 1310753
@400000006afea63c190111d4 info msg 1310753: bytes 1665 from <v.horn31@station.test> qp 11716 uid 7791
@400000006afea63c190111d4 starting delivery 857: msg 1310753 to local club.example-h.vogel@club.example
@400000006afea63c19015c0c status: local 1/10 remote 0/20
@400000006afea63c1fb62424 delivery 857: success: did_0+0+1/
@400000006afea63c1fb62424 status: local 0/10 remote 0/20
@400000006afea63c1fb706b4 end msg 1310753
@400000006afea6b027bac8b4 new msg 1310753
@400000006afea6b027bae024 info msg 1310753: bytes 5755 from <orders@shop.example> qp 12297 uid 10001
@400000006afea6b027bb8434 starting delivery 858: msg 1310753 to remote wanda24@university.example
@400000006afea6b027bbf194 status: local 0/10 remote 1/20
@400000006afea6b203d04f8c delivery 858: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<wanda24@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afea6b203d12664 status: local 0/10 remote 0/20
@400000006afea6fa1393b224 new msg 1310750
@400000006afea6fa1393f48c info msg 1310750: bytes 2426 from <t.wolf@shop.example> qp 12665 uid 7791
@400000006afea6fa13944a7c starting delivery 859: msg 1310750 to remote h.vogel10@kiosk.example
@400000006afea6fa13952d0c status: local 0/10 remote 1/20
@400000006afea6fc16112d74 delivery 859: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795073776_qp_462/
@400000006afea6fc16118b34 status: local 0/10 remote 0/20
@400000006afea6fc161213ec end msg 1310750
@400000006afea719246d4b64 starting delivery 860: msg 1310737 to remote f.braun0@workshop.test
@400000006afea719246d4b64 status: local 0/10 remote 1/20
@400000006afea71b0465b98c delivery 860: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5B7913E515/
@400000006afea71b04664a14 status: local 0/10 remote 0/20
@400000006afea71b04671534 end msg 1310737
@400000006afea72c16803354 new msg 1310737
@400000006afea72c16804ac4 info msg 1310737: bytes 1679 from <greta@example.net> qp 12915 uid 7791
@400000006afea72c16805e4c starting delivery 861: msg 1310737 to remote wanda9@kiosk.example
@400000006afea72c16808174 status: local 0/10 remote 1/20
@400000006afea72d18ac372c delivery 861: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795073826_qp_16578/
@400000006afea72d18ad0634 status: local 0/10 remote 0/20
@400000006afea72d18ad19bc end msg 1310737
@400000006afea7660b61893c new msg 1310737
@400000006afea7660b61cf8c info msg 1310737: bytes 1499 from <lena@club.example> qp 13204 uid 7791
@400000006afea7660b627784 starting delivery 862: msg 1310737 to remote f.braun0@paper.example
@400000006afea7660b627784 status: local 0/10 remote 1/20
@400000006afea7660b62c5a4 starting delivery 863: msg 1310737 to remote carla6@kiosk.example
@400000006afea7660b639894 status: local 0/10 remote 2/20
@400000006afea7660b646f6c starting delivery 864: msg 1310737 to remote o.beck6@school.example
@400000006afea7660b64d8e4 status: local 0/10 remote 3/20
@400000006afea7660b64d8e4 starting delivery 865: msg 1310737 to remote k.maier9@dune.test
@400000006afea7660b65abd4 status: local 0/10 remote 4/20
@400000006afea7660b75a1c4 new msg 1310750
@400000006afea7660b75a1c4 info msg 1310750: bytes 7911 from <m.roth@shop.example> qp 13205 uid 7791
@400000006afea7660b75a1c4 starting delivery 866: msg 1310750 to remote nina2@harbour.test
@400000006afea7660b762a7c status: local 0/10 remote 5/20
@400000006afea7660b769fac starting delivery 867: msg 1310750 to remote y.kurz7@oakwood.test
@400000006afea7660b775f14 status: local 0/10 remote 6/20
@400000006afea76626d206c4 delivery 865: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w4DEC-BCAD19-60/
@400000006afea76626d22604 status: local 0/10 remote 5/20
@400000006afea7670a804d14 delivery 864: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795073884_qp_28704/
@400000006afea7670a8058cc status: local 0/10 remote 4/20
@400000006afea7672f2f1424 delivery 862: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795073884_40200996e384_-_esmtp/
@400000006afea7672f2fa894 status: local 0/10 remote 3/20
@400000006afea768009df774 delivery 867: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1w6D33-76CE05-D4/
@400000006afea768009e4594 status: local 0/10 remote 2/20
@400000006afea7680580b2f4 delivery 863: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795073884_qp_4289/
@400000006afea7680580c294 status: local 0/10 remote 1/20
@400000006afea76805817a2c end msg 1310737
@400000006afea76829472d44 delivery 866: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_659D180DE8/
@400000006afea7682947ecac status: local 0/10 remote 0/20
@400000006afea76829480804 end msg 1310750
@400000006afea77b2f092d04 new msg 1310750
@400000006afea77b2f09408c info msg 1310750: bytes 1332 from <j.klein30@bigmail.example> qp 13312 uid 7791
@400000006afea77b2f09408c starting delivery 868: msg 1310750 to local club.example-sara@club.example
@400000006afea77b2f096f6c status: local 1/10 remote 0/20
@400000006afea77b30d36d84 delivery 868: success: did_0+0+1/
@400000006afea77b30d36d84 status: local 0/10 remote 0/20
@400000006afea77b30d36d84 end msg 1310750
@400000006afea7a607657884 new msg 1310750
@400000006afea7a60765a37c info msg 1310750: bytes 5762 from <k.maier@club.example> qp 13524 uid 7791
@400000006afea7a607662c34 starting delivery 869: msg 1310750 to remote h.vogel8@oakwood.test
@400000006afea7a60766572c status: local 0/10 remote 1/20
@400000006afea7a71b1b81ac delivery 869: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1wCF6D-170E48-12/
@400000006afea7a71b1bfac4 status: local 0/10 remote 0/20
@400000006afea7a71b1c1a04 end msg 1310750
@400000006afea7fe34b7a4c4 new msg 1310750
@400000006afea7fe34b80a54 info msg 1310750: bytes 2724 from <o.beck@shop.example> qp 13968 uid 7791
@400000006afea7fe34b84cbc starting delivery 870: msg 1310750 to local shop.example-ida@shop.example
@400000006afea7fe34b84cbc status: local 1/10 remote 0/20
@400000006afea7fe3a8452e4 delivery 870: success: did_0+0+1/
@400000006afea7fe3a8452e4 status: local 0/10 remote 0/20
@400000006afea7fe3a84f6f4 end msg 1310750
@400000006afea8401d524384 starting delivery 871: msg 1310753 to remote wanda24@university.example
@400000006afea8401d524384 status: local 0/10 remote 1/20
@400000006afea8421b504d4c delivery 871: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795074102_a5dc0b62424f_-_esmtp/
@400000006afea8421b504d4c status: local 0/10 remote 0/20
@400000006afea8421b512fdc end msg 1310753
@400000006afea86b2f3a7a1c new msg 1310753
@400000006afea86b2f3b31b4 info msg 1310753: bytes 4816 from <sara@club.example> qp 14512 uid 7791
@400000006afea86b2f3b31b4 starting delivery 872: msg 1310753 to local club.example-h.vogel@club.example
@400000006afea86b2f3b9b2c status: local 1/10 remote 0/20
@400000006afea86b33cb6064 delivery 872: success: did_0+0+1/
@400000006afea86b33cbaa9c status: local 0/10 remote 0/20
@400000006afea86b33cc8944 end msg 1310753
@400000006afea8d9185024dc new msg 1310753
@400000006afea8d91850e82c info msg 1310753: bytes 2224 from <z.jung@shop.example> qp 15061 uid 7791
@400000006afea8d91851bb1c starting delivery 873: msg 1310753 to remote o.beck11@opera.example
@400000006afea8d918520554 status: local 0/10 remote 1/20
@400000006afea8d91852dc2c starting delivery 874: msg 1310753 to remote v.horn2@freemail.test
@400000006afea8d91853880c status: local 0/10 remote 2/20
@400000006afea8d918542c1c starting delivery 875: msg 1310753 to remote paula5@dune.test
@400000006afea8d918542c1c status: local 0/10 remote 3/20
@400000006afea8d918550ac4 starting delivery 876: msg 1310753 to remote j.klein10@inkwell.test
@400000006afea8d918550ac4 status: local 0/10 remote 4/20
@400000006afea8da19db8f6c delivery 874: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_B19151879F/
@400000006afea8da19dbed2c status: local 0/10 remote 3/20
@400000006afea8da3831b824 delivery 875: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1wBAAB-E1CBFF-E8/
@400000006afea8da3831b824 status: local 0/10 remote 2/20
@400000006afea8db0d2ec75c delivery 873: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<e33a6041ab25be61@mail.example>_[InternalId=1676858811]_Queued_mail_for_delivery/
@400000006afea8db0d2f1d4c status: local 0/10 remote 1/20
@400000006afea8db10d70edc delivery 876: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795074255_cea0a1d72556_-_esmtp/
@400000006afea8db10d7b2ec status: local 0/10 remote 0/20
@400000006afea8db10d7fd24 end msg 1310753
@400000006afea8f4354aebe4 new msg 1310753
@400000006afea8f4354b3a04 info msg 1310753: bytes 5131 from <j.klein@club.example> qp 15198 uid 7791
@400000006afea8f4354bd25c starting delivery 877: msg 1310753 to remote emma1@bigmail.example
@400000006afea8f4354bd25c status: local 0/10 remote 1/20
@400000006afea8f4354bd25c starting delivery 878: msg 1310753 to remote b.lang10@lighthouse.test
@400000006afea8f4354c7a54 status: local 0/10 remote 2/20
@400000006afea8f4354c7a54 starting delivery 879: msg 1310753 to remote carla9@bigmail.example
@400000006afea8f4354c7a54 status: local 0/10 remote 3/20
@400000006afea8f4354c7a54 starting delivery 880: msg 1310753 to remote greta3@vineyard.example
@400000006afea8f4354d512c status: local 0/10 remote 4/20
@400000006afea8f60b87a70c delivery 877: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795074282_1528a5bb9611_-_esmtp/
@400000006afea8f60b886e44 status: local 0/10 remote 3/20
@400000006afea8f61c4ef89c delivery 879: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795074282_284af53a6af1_-_esmtp/
@400000006afea8f61c4f5274 status: local 0/10 remote 2/20
@400000006afea8f62f225a54 delivery 880: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795074282_627857993efb_-_esmtp/
@400000006afea8f62f225a54 status: local 0/10 remote 1/20
@400000006afea8f63aa8039c delivery 878: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1wB725-EB817E-21/
@400000006afea8f63aa8980c status: local 0/10 remote 0/20
@400000006afea8f63aa90954 end msg 1310753
@400000006afea94a30abfbdc new msg 1310753
@400000006afea94a30acda84 info msg 1310753: bytes 1030 from <b.lang20@cloudy.example> qp 15628 uid 7791
@400000006afea94a30ad2c8c starting delivery 881: msg 1310753 to local shop.example-m.roth@shop.example
@400000006afea94a30ad99ec status: local 1/10 remote 0/20
@400000006afea94a33149384 delivery 881: success: did_0+0+1/
@400000006afea94a33149384 status: local 0/10 remote 0/20
@400000006afea94a33154b1c end msg 1310753
@400000006afea958339f0104 new msg 1310753
@400000006afea958339f08d4 info msg 1310753: bytes 1596 from <v.horn27@opera.example> qp 15698 uid 7791
@400000006afea958339f08d4 starting delivery 882: msg 1310753 to local wanda@example.net
@400000006afea958339f1c5c status: local 1/10 remote 0/20
@400000006afea958339f7a1c starting delivery 883: msg 1310753 to local club.example-k.maier@club.example
@400000006afea958339fa12c status: local 2/10 remote 0/20
@400000006afea958339fbc84 starting delivery 884: msg 1310753 to local club.example-j.klein@club.example
@400000006afea95833a07034 status: local 3/10 remote 0/20
@400000006afea958354cfb3c delivery 882: success: did_0+0+1/
@400000006afea958354d9b64 status: local 2/10 remote 0/20
@400000006afea958355f6614 delivery 884: success: did_0+0+1/
@400000006afea958355f6614 status: local 1/10 remote 0/20
@400000006afea9583621b82c delivery 883: success: did_0+0+1/
@400000006afea958362219d4 status: local 0/10 remote 0/20
@400000006afea958362219d4 end msg 1310753
@400000006afea9632d9fb1f4 new msg 1310753
@400000006afea9632d9fb1f4 info msg 1310753: bytes 1384 from <z.jung24@corner.test> qp 15752 uid 7791
@400000006afea9632da0698c starting delivery 885: msg 1310753 to local club.example-d.weiss@club.example
@400000006afea9632da1156c status: local 1/10 remote 0/20
@400000006afea96330b16e64 delivery 885: success: did_0+0+1/
@400000006afea96330b206bc status: local 0/10 remote 0/20
@400000006afea96330b2f11c end msg 1310753
@400000006afea98a370b4924 starting delivery 886: msg 1310749 to remote emma15@partner.test
@400000006afea98a370bed34 status: local 0/10 remote 1/20
@400000006afea98b1396ea5c delivery 886: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afea98b139724f4 status: local 0/10 remote 0/20
@400000006afeaa5622a437ac new msg 1310753
@400000006afeaa5622a4fee4 info msg 1310753: bytes 285784 from <d.weiss@club.example> qp 16966 uid 7791
@400000006afeaa5622a56c44 starting delivery 887: msg 1310753 to remote lena5@bluebird.test
@400000006afeaa5622a61ff4 status: local 0/10 remote 1/20
@400000006afeaa58276cb46c delivery 887: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<b5dc9143c991833c@mail.example>_[InternalId=986985014]_Queued_mail_for_delivery/
@400000006afeaa58276cb46c status: local 0/10 remote 0/20
@400000006afeaa58276d50ac end msg 1310753
@400000006afeaaf92508666c new msg 1310753
@400000006afeaaf925088d7c info msg 1310753: bytes 1361 from <y.kurz@shop.example> qp 17782 uid 7791
@400000006afeaaf925088d7c starting delivery 888: msg 1310753 to remote paula6@cedar.test
@400000006afeaaf92509606c status: local 0/10 remote 1/20
@400000006afeaafb25584f74 delivery 888: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<b107c33b045c2698@mail.example>_[InternalId=497717367]_Queued_mail_for_delivery/
@400000006afeaafb255912c4 status: local 0/10 remote 0/20
@400000006afeaafb255912c4 end msg 1310753
@400000006afeab510024feb4 new msg 1310753
@400000006afeab510024feb4 info msg 1310753: bytes 1512 from <lena2@museum.example> qp 18219 uid 7791
@400000006afeab5100256c14 starting delivery 889: msg 1310753 to local club.example-sara@club.example
@400000006afeab510025f0e4 status: local 1/10 remote 0/20
@400000006afeab5107469644 delivery 889: success: did_0+0+1/
@400000006afeab5107469644 status: local 0/10 remote 0/20
@400000006afeab5107469644 end msg 1310753
@400000006afeab5210e52454 new msg 1310753
@400000006afeab5210e52454 info msg 1310753: bytes 1469 from <paula29@cedar.test> qp 18225 uid 7791
@400000006afeab5210e5959c starting delivery 890: msg 1310753 to local shop.example-m.roth@shop.example
@400000006afeab5210e62df4 status: local 1/10 remote 0/20
@400000006afeab5216fc6c1c delivery 890: success: did_0+0+1/
@400000006afeab5216fd0474 status: local 0/10 remote 0/20
@400000006afeab5216fd0474 end msg 1310753
@400000006afeac3e2bee25ac new msg 1310753
@400000006afeac3e2bee25ac info msg 1310753: bytes 23904 from <r.frank@club.example> qp 19407 uid 7791
@400000006afeac3e2bee25ac starting delivery 891: msg 1310753 to remote t.wolf5@library.example
@400000006afeac3e2bee25ac status: local 0/10 remote 1/20
@400000006afeac4101ecf15c delivery 891: success: 203.0.113.49_accepted_message./Remote_host_said:_250_OK_id=1wF597-F4A891-42/
@400000006afeac4101ecf15c status: local 0/10 remote 0/20
@400000006afeac4101ed7244 end msg 1310753
@400000006afeac9d017f7604 new msg 1310753
@400000006afeac9d017f7604 info msg 1310753: bytes 734 from <root@mx1.example.net> qp 19879 uid 0
@400000006afeac9d017f7604 starting delivery 892: msg 1310753 to local root@mx1.example.net
@400000006afeac9d01805c7c status: local 1/10 remote 0/20
@400000006afeac9d04499e3c new msg 1310750
@400000006afeac9d044a2adc info msg 1310750: bytes 974 from <root@mx1.example.net> qp 19880 uid 7790
@400000006afeac9d044a6574 starting delivery 893: msg 1310750 to local greta@example.net
@400000006afeac9d044adaa4 status: local 2/10 remote 0/20
@400000006afeac9d044b4804 delivery 892: success: did_0+1+0/qp_19880/
@400000006afeac9d044bc504 status: local 1/10 remote 0/20
@400000006afeac9d044c3e1c end msg 1310753
@400000006afeac9d0a5b1d8c delivery 893: success: did_0+0+1/
@400000006afeac9d0a5b1d8c status: local 0/10 remote 0/20
@400000006afeac9d0a5b4c6c end msg 1310750
@400000006afeace301426534 new msg 1310750
@400000006afeace301434bac info msg 1310750: bytes 1409 from <j.klein11@bigmail.example> qp 20229 uid 7791
@400000006afeace301437a8c starting delivery 894: msg 1310750 to local shop.example-t.wolf@shop.example
@400000006afeace3014391fc status: local 1/10 remote 0/20
@400000006afeace3066f58b4 delivery 894: success: did_0+0+1/
@400000006afeace3066f740c status: local 0/10 remote 0/20
@400000006afeace306701fec end msg 1310750
@400000006afead132fc66a54 new msg 1310750
@400000006afead132fc66a54 info msg 1310750: bytes 1158 from <anna.koch13@paper.example> qp 20473 uid 7791
@400000006afead132fc66a54 starting delivery 895: msg 1310750 to local shop.example-y.kurz@shop.example
@400000006afead132fc73574 status: local 1/10 remote 0/20
@400000006afead133380324c delivery 895: success: did_0+0+1/
@400000006afead133380324c status: local 0/10 remote 0/20
@400000006afead1333803634 end msg 1310750
@400000006afead2b14eed16c new msg 1310750
@400000006afead2b14eed16c info msg 1310750: bytes 1369 from <anna.koch20@kiosk.example> qp 20590 uid 7791
@400000006afead2b14ef9c8c starting delivery 896: msg 1310750 to local club.example-j.klein@club.example
@400000006afead2b14efb7e4 status: local 1/10 remote 0/20
@400000006afead2b1678ff94 delivery 896: success: did_0+0+1/
@400000006afead2b1678ff94 status: local 0/10 remote 0/20
@400000006afead2b167945e4 end msg 1310750
@400000006afead511dcf3f9c new msg 1310750
@400000006afead511dcf6e7c info msg 1310750: bytes 13600 from <h.vogel@club.example> qp 20781 uid 7791
@400000006afead511dd031cc starting delivery 897: msg 1310750 to local club.example-j.klein@club.example
@400000006afead511dd0d5dc status: local 1/10 remote 0/20
@400000006afead51226e6654 delivery 897: success: did_0+0+1/
@400000006afead51226e6654 status: local 0/10 remote 0/20
@400000006afead51226ee73c end msg 1310750
@400000006afead9701aae71c new msg 1310750
@400000006afead9701abaa6c info msg 1310750: bytes 10020 from <carla@example.net> qp 21129 uid 7791
@400000006afead9701abaa6c starting delivery 898: msg 1310750 to remote f.braun3@corner.test
@400000006afead9701ac758c status: local 0/10 remote 1/20
@400000006afead97283ec5c4 delivery 898: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<c70cdb8ce91355e2@mail.example>_[InternalId=1328959183]_Queued_mail_for_delivery/
@400000006afead97283f2b54 status: local 0/10 remote 0/20
@400000006afead97283f2b54 end msg 1310750
@400000006afeada7115416ac new msg 1310750
@400000006afeada71154bea4 info msg 1310750: bytes 2439 from <r.frank@club.example> qp 21210 uid 7791
@400000006afeada711557254 starting delivery 899: msg 1310750 to local shop.example-t.wolf@shop.example
@400000006afeada71155fef4 status: local 1/10 remote 0/20
@400000006afeada71349d7e4 delivery 899: success: did_0+0+1/
@400000006afeada71349d7e4 status: local 0/10 remote 0/20
@400000006afeada71349d7e4 end msg 1310750
@400000006afeadc700a93274 new msg 1310750
@400000006afeadc700a9bb2c info msg 1310750: bytes 1773 from <f.braun@club.example> qp 21369 uid 7791
@400000006afeadc700a9d684 starting delivery 900: msg 1310750 to remote j.klein6@bricks.example
@400000006afeadc700aa111c status: local 0/10 remote 1/20
@400000006afeadc91e7a6034 delivery 900: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4AD80B1720/
@400000006afeadc91e7a6034 status: local 0/10 remote 0/20
@400000006afeadc91e7a835c end msg 1310750
@400000006afeade2375cf74c new msg 1310750
@400000006afeade2375d7c1c info msg 1310750: bytes 7920 from <emma@club.example> qp 21508 uid 7791
@400000006afeade2375df91c starting delivery 901: msg 1310750 to remote b.lang3@bigmail.example
@400000006afeade2375e4354 status: local 0/10 remote 1/20
@400000006afeade4346eb4e4 delivery 901: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795075544_082302c63cde_-_esmtp/
@400000006afeade4346f2244 status: local 0/10 remote 0/20
@400000006afeade4346f58f4 end msg 1310750
@400000006afeae100425af04 new msg 1310750
@400000006afeae100425af04 info msg 1310750: bytes 1487 from <sara31@library.example> qp 21734 uid 7791
@400000006afeae100425b2ec starting delivery 902: msg 1310750 to local club.example-lena@club.example
@400000006afeae100425b2ec status: local 1/10 remote 0/20
@400000006afeae100739635c delivery 902: success: did_0+0+1/
@400000006afeae100739ccd4 status: local 0/10 remote 0/20
@400000006afeae100739ccd4 end msg 1310750
@400000006afeae101e1e422c new msg 1310750
@400000006afeae101e1e887c info msg 1310750: bytes 1069 from <r.frank19@paper.example> qp 21736 uid 7791
@400000006afeae101e1e887c starting delivery 903: msg 1310750 to local carla@example.net
@400000006afeae101e1e887c status: local 1/10 remote 0/20
@400000006afeae1024e751ac delivery 903: success: did_0+0+1/
@400000006afeae1024e79414 status: local 0/10 remote 0/20
@400000006afeae1024e79414 end msg 1310750
@400000006afeae1c0b1a1444 new msg 1310750
@400000006afeae1c0b1a1444 info msg 1310750: bytes 3574 from <r.frank@club.example> qp 21794 uid 7791
@400000006afeae1c0b1a6264 starting delivery 904: msg 1310750 to local shop.example-y.kurz@shop.example
@400000006afeae1c0b1b1614 status: local 1/10 remote 0/20
@400000006afeae1c1118b774 delivery 904: success: did_0+0+1/
@400000006afeae1c111976dc status: local 0/10 remote 0/20
@400000006afeae1c111a1ed4 end msg 1310750
@400000006afeae20213f7b74 new msg 1310750
@400000006afeae20213f9e9c info msg 1310750: bytes 16962 from <h.vogel@club.example> qp 21816 uid 7791
@400000006afeae20213f9e9c starting delivery 905: msg 1310750 to remote j.klein11@cedar.test
@400000006afeae2021401f84 status: local 0/10 remote 1/20
@400000006afeae2035f62004 new msg 1310753
@400000006afeae2035f62004 info msg 1310753: bytes 23572 from <greta@example.net> qp 21818 uid 7791
@400000006afeae2035f67dc4 starting delivery 906: msg 1310753 to remote sara5@workshop.test
@400000006afeae2035f67dc4 status: local 0/10 remote 2/20
@400000006afeae21268945c4 delivery 906: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_678C5B3629/
@400000006afeae212689fd5c status: local 0/10 remote 1/20
@400000006afeae212689fd5c end msg 1310753
@400000006afeae2131eb1b2c delivery 905: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<869bceefb18b629f@mail.example>_[InternalId=1106671570]_Queued_mail_for_delivery/
@400000006afeae2131eb4a0c status: local 0/10 remote 0/20
@400000006afeae2131eb4a0c end msg 1310750
@400000006afeae5139747154 new msg 1310750
@400000006afeae51397534a4 info msg 1310750: bytes 1353 from <j.klein2@dune.test> qp 22063 uid 7791
@400000006afeae513975b974 starting delivery 907: msg 1310750 to local shop.example-y.kurz@shop.example
@400000006afeae513975b974 status: local 1/10 remote 0/20
@400000006afeae5203d07e6c delivery 907: success: did_0+0+1/
@400000006afeae5203d0bcec status: local 0/10 remote 0/20
@400000006afeae5203d164e4 end msg 1310750
@400000006afeae962a3c7254 new msg 1310750
@400000006afeae962a3cbc8c info msg 1310750: bytes 1271 from <v.horn2@valley.test> qp 22407 uid 7791
@400000006afeae962a3cbc8c starting delivery 908: msg 1310750 to local club.example-nina@club.example
@400000006afeae962a3d9f1c status: local 1/10 remote 0/20
@400000006afeae962fc55114 delivery 908: success: did_0+0+1/
@400000006afeae962fc5a704 status: local 0/10 remote 0/20
@400000006afeae962fc5a704 end msg 1310750
@400000006afeaea6035a3144 new msg 1310750
@400000006afeaea6035a73ac info msg 1310750: bytes 2316 from <lena@club.example> qp 22484 uid 7791
@400000006afeaea6035ad16c starting delivery 909: msg 1310750 to remote r.frank10@customer.example
@400000006afeaea6035bb7e4 status: local 0/10 remote 1/20
@400000006afeaea720beca24 delivery 909: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795075740_13d6f406aea2_-_esmtp/
@400000006afeaea720bf23fc status: local 0/10 remote 0/20
@400000006afeaea720bf5e94 end msg 1310750
@400000006afeaedd070251b4 new msg 1310750
@400000006afeaedd07033444 info msg 1310750: bytes 7099 from <d.weiss@club.example> qp 22759 uid 7791
@400000006afeaedd07033444 starting delivery 910: msg 1310750 to remote anna.koch10@garden.example
@400000006afeaedd0703ff64 status: local 0/10 remote 1/20
@400000006afeaedd321bd7bc delivery 910: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1w7A28-652964-32/
@400000006afeaedd321bd7bc status: local 0/10 remote 0/20
@400000006afeaedd321c3964 end msg 1310750
@400000006afeaf1f0e2577b4 new msg 1310750
@400000006afeaf1f0e2577b4 info msg 1310750: bytes 5762 from <carla@example.net> qp 23090 uid 7791
@400000006afeaf1f0e265a44 starting delivery 911: msg 1310750 to remote d.weiss4@birch.example
@400000006afeaf1f0e272d34 status: local 0/10 remote 1/20
@400000006afeaf1f0e27cd5c starting delivery 912: msg 1310750 to remote paula9@elm.example
@400000006afeaf1f0e2884f4 status: local 0/10 remote 2/20
@400000006afeaf1f27021b5c delivery 912: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1wF338-FDEA1F-1B/
@400000006afeaf1f27027d04 status: local 0/10 remote 1/20
@400000006afeaf202c537efc delivery 911: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_47A6C4C348/
@400000006afeaf202c537efc status: local 0/10 remote 0/20
@400000006afeaf202c53a60c end msg 1310750
@400000006afeaf510af050dc new msg 1310750
@400000006afeaf510af050dc info msg 1310750: bytes 1211 from <m.roth37@station.test> qp 23339 uid 7791
@400000006afeaf510af07bd4 starting delivery 913: msg 1310750 to local club.example-r.frank@club.example
@400000006afeaf510af07bd4 status: local 1/10 remote 0/20
@400000006afeaf5111a6b31c delivery 913: success: did_0+0+1/
@400000006afeaf5111a6b31c status: local 0/10 remote 0/20
@400000006afeaf5111a737ec end msg 1310750
@400000006afeaf7437b22014 new msg 1310750
@400000006afeaf7437b24ef4 info msg 1310750: bytes 7544 from <orders@shop.example> qp 23518 uid 10001
@400000006afeaf7437b24ef4 starting delivery 914: msg 1310750 to remote o.beck36@granite.test
@400000006afeaf7437b24ef4 status: local 0/10 remote 1/20
@400000006afeaf75355a226c delivery 914: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1w6FCE-C91099-BE/
@400000006afeaf75355b04fc status: local 0/10 remote 0/20
@400000006afeaf75355b4b4c end msg 1310750
@400000006afeaf7b1c5bf4d4 new msg 1310750
@400000006afeaf7b1c5cc3dc info msg 1310750: bytes 969 from <t.wolf20@harbour.test> qp 23551 uid 7791
@400000006afeaf7b1c5cc3dc starting delivery 915: msg 1310750 to local club.example-k.maier@club.example
@400000006afeaf7b1c5cc3dc status: local 1/10 remote 0/20
@400000006afeaf7b1fbcd6fc delivery 915: success: did_0+0+1/
@400000006afeaf7b1fbd7724 status: local 0/10 remote 0/20
@400000006afeaf7b1fbe2ad4 end msg 1310750
@400000006afeaf8903fd81dc new msg 1310750
@400000006afeaf8903fd81dc info msg 1310750: bytes 1620 from <k.maier3@bricks.example> qp 23619 uid 7791
@400000006afeaf8903fde76c starting delivery 916: msg 1310750 to local club.example-d.weiss@club.example
@400000006afeaf8903fe358c status: local 1/10 remote 0/20
@400000006afeaf890879077c delivery 916: success: did_0+0+1/
@400000006afeaf8908792e8c status: local 0/10 remote 0/20
@400000006afeaf8908793a44 end msg 1310750
@400000006afeafd9091d8cac new msg 1310750
@400000006afeafd9091e6384 info msg 1310750: bytes 48211 from <billing@shop.example> qp 24019 uid 7791
@400000006afeafd9091e6384 starting delivery 917: msg 1310750 to local shop.example-info@shop.example
@400000006afeafd9091e770c status: local 1/10 remote 0/20
@400000006afeafd9091f4de4 starting delivery 918: msg 1310750 to remote k.maier@partner.test
@400000006afeafd909200d4c status: local 1/10 remote 1/20
@400000006afeafd90fb3d814 delivery 917: success: did_0+0+1/
@400000006afeafd90fb3d814 status: local 0/10 remote 1/20
@400000006afeafd925207a7c delivery 918: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeafd92520ad44 status: local 0/10 remote 0/20
@400000006afeb04105f765ac new msg 1310753
@400000006afeb04105f77934 info msg 1310753: bytes 29612 from <emma@club.example> qp 24539 uid 7791
@400000006afeb04105f77934 starting delivery 919: msg 1310753 to remote paula2@bricks.example
@400000006afeb04105f7ea7c status: local 0/10 remote 1/20
@400000006afeb0412c5c412c delivery 919: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_DC4789EAAA/
@400000006afeb0412c5c54b4 status: local 0/10 remote 0/20
@400000006afeb0412c5cf8c4 end msg 1310753
@400000006afeb0500072ad6c new msg 1310753
@400000006afeb0500072ad6c info msg 1310753: bytes 19268 from <t.wolf@shop.example> qp 24614 uid 7791
@400000006afeb0500073229c starting delivery 920: msg 1310753 to remote wanda1@orchard.test
@400000006afeb0500073e204 status: local 0/10 remote 1/20
@400000006afeb0512d46dfac delivery 920: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795076166_cf680daa1d2d_-_esmtp/
@400000006afeb0512d476864 status: local 0/10 remote 0/20
@400000006afeb0512d47c23c end msg 1310753
@400000006afeb0a328f8ab9c new msg 1310753
@400000006afeb0a328f8ab9c info msg 1310753: bytes 1106 from <emma13@school.example> qp 25032 uid 7791
@400000006afeb0a328f9671c starting delivery 921: msg 1310753 to local club.example-h.vogel@club.example
@400000006afeb0a328f9671c status: local 1/10 remote 0/20
@400000006afeb0a32cd83f5c delivery 921: success: did_0+0+1/
@400000006afeb0a32cd879f4 status: local 0/10 remote 0/20
@400000006afeb0a32cd8e754 end msg 1310753
@400000006afeb0a414aacf44 new msg 1310753
@400000006afeb0a414abaa04 info msg 1310753: bytes 1120 from <emma16@library.example> qp 25035 uid 7791
@400000006afeb0a414abd4fc starting delivery 922: msg 1310753 to local shop.example-anna.koch@shop.example
@400000006afeb0a414ac07c4 status: local 1/10 remote 0/20
@400000006afeb0a41ab80cbc delivery 922: success: did_0+0+1/
@400000006afeb0a41ab86694 status: local 0/10 remote 0/20
@400000006afeb0a41ab87634 end msg 1310753
@400000006afeb0c325f5fabc new msg 1310753
@400000006afeb0c325f6875c info msg 1310753: bytes 90367 from <k.maier@club.example> qp 25192 uid 7791
@400000006afeb0c325f72b6c starting delivery 923: msg 1310753 to remote ida7@quarry.example
@400000006afeb0c325f80a14 status: local 0/10 remote 1/20
@400000006afeb0c4141793dc delivery 923: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1wA594-E620D3-1D/
@400000006afeb0c4141793dc status: local 0/10 remote 0/20
@400000006afeb0c414182464 end msg 1310753
@400000006afeb13a2af7decc starting delivery 924: msg 1310732 to remote lager@silent.test
@400000006afeb13a2af8639c status: local 0/10 remote 1/20
@400000006afeb15a05524c0c starting delivery 925: msg 1310749 to remote emma15@partner.test
@400000006afeb15a05524c0c status: local 0/10 remote 2/20
@400000006afeb15a2541d58c delivery 925: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeb15a254298dc status: local 0/10 remote 1/20
@400000006afeb15a3b447a4c new msg 1310753
@400000006afeb15a3b44a15c info msg 1310753: bytes 1218 from <k.maier@club.example> qp 25948 uid 7791
@400000006afeb15a3b457064 starting delivery 926: msg 1310753 to local club.example-sara@club.example
@400000006afeb15a3b45b6b4 status: local 1/10 remote 1/20
@400000006afeb15b01e4def4 delivery 926: success: did_0+0+1/
@400000006afeb15b01e50dd4 status: local 0/10 remote 1/20
@400000006afeb15b01e5dcdc end msg 1310753
@400000006afeb16913cbe8c4 starting delivery 927: msg 1310750 to remote k.maier@partner.test
@400000006afeb16913cbe8c4 status: local 0/10 remote 2/20
@400000006afeb16928c683c4 delivery 927: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeb16928c683c4 status: local 0/10 remote 1/20
@400000006afeb177153027fc delivery 924: failure: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/I'm_not_going_to_try_again;_this_message_has_been_in_the_queue_too_long./
@400000006afeb1771530e37c status: local 0/10 remote 0/20
@400000006afeb1771530e37c bounce msg 1310732 qp 26090
@400000006afeb177153177ec end msg 1310732
@400000006afeb177156f6764 new msg 1310732
@400000006afeb177156fa9cc info msg 1310732: bytes 51326 from <> qp 26090 uid 7796
@400000006afeb177157049f4 starting delivery 928: msg 1310732 to local shop.example-billing@shop.example
@400000006afeb1771570ea1c status: local 1/10 remote 0/20
@400000006afeb17719aa2ae4 delivery 928: success: did_0+0+1/
@400000006afeb17719aa6964 status: local 0/10 remote 0/20
@400000006afeb17719aab39c end msg 1310732
@400000006afeb18f2cf10eec new msg 1310732
@400000006afeb18f2cf12e2c info msg 1310732: bytes 1036 from <ute3@lantern.test> qp 26212 uid 7791
@400000006afeb18f2cf12e2c starting delivery 929: msg 1310732 to local club.example-f.braun@club.example
@400000006afeb18f2cf12e2c status: local 1/10 remote 0/20
@400000006afeb18f2f72b88c delivery 929: success: did_0+0+1/
@400000006afeb18f2f731264 status: local 0/10 remote 0/20
@400000006afeb18f2f731264 end msg 1310732
@400000006afeb1900028a44c new msg 1310732
@400000006afeb19000293ca4 info msg 1310732: bytes 1752 from <ute33@quarry.example> qp 26214 uid 7791
@400000006afeb1900029f43c starting delivery 930: msg 1310732 to local club.example-nina@club.example
@400000006afeb190002aa01c status: local 1/10 remote 0/20
@400000006afeb190059a4da4 delivery 930: success: did_0+0+1/
@400000006afeb190059a4da4 status: local 0/10 remote 0/20
@400000006afeb190059aa77c end msg 1310732
@400000006afeb1b32c923d7c new msg 1310732
@400000006afeb1b32c92ca1c info msg 1310732: bytes 16385 from <o.beck@shop.example> qp 26392 uid 7791
@400000006afeb1b32c92f12c starting delivery 931: msg 1310732 to remote ute7@paper.example
@400000006afeb1b32c93db8c status: local 0/10 remote 1/20
@400000006afeb1b5164a890c delivery 931: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795076521_f9b3dd1bf5c4_-_esmtp/
@400000006afeb1b5164b0224 status: local 0/10 remote 0/20
@400000006afeb1b5164b4874 end msg 1310732
@400000006afeb1f3390772fc new msg 1310732
@400000006afeb1f33907c11c info msg 1310732: bytes 18672 from <j.klein@club.example> qp 26713 uid 7791
@400000006afeb1f339088084 starting delivery 932: msg 1310732 to local shop.example-m.roth@shop.example
@400000006afeb1f3390943d4 status: local 1/10 remote 0/20
@400000006afeb1f4011d8f84 delivery 932: success: did_0+0+1/
@400000006afeb1f4011daadc status: local 0/10 remote 0/20
@400000006afeb1f4011e79e4 end msg 1310732
@400000006afeb2222d2e7d7c new msg 1310732
@400000006afeb2222d2f295c info msg 1310732: bytes 1549 from <r.frank39@school.example> qp 26947 uid 7791
@400000006afeb2222d2fb9e4 starting delivery 933: msg 1310732 to local club.example-emma@club.example
@400000006afeb2222d2fb9e4 status: local 1/10 remote 0/20
@400000006afeb2223482bdcc delivery 933: success: did_0+0+1/
@400000006afeb22234835624 status: local 0/10 remote 0/20
@400000006afeb2223483811c end msg 1310732
@400000006afeb2551edb0a4c new msg 1310732
@400000006afeb2551edb3544 info msg 1310732: bytes 1068 from <paula26@lantern.test> qp 27201 uid 7791
@400000006afeb2551edb586c starting delivery 934: msg 1310732 to local shop.example-ute@shop.example
@400000006afeb2551edc3714 status: local 1/10 remote 0/20
@400000006afeb25522f6eb8c delivery 934: success: did_0+0+1/
@400000006afeb25522f7417c status: local 0/10 remote 0/20
@400000006afeb25522f82bdc end msg 1310732
@400000006afeb293371dd33c new msg 1310732
@400000006afeb293371e5424 info msg 1310732: bytes 1776 from <k.maier35@grey.test> qp 27513 uid 7791
@400000006afeb293371f2ee4 starting delivery 935: msg 1310732 to local club.example-d.weiss@club.example
@400000006afeb293371f426c status: local 1/10 remote 0/20
@400000006afeb2933b3af0e4 delivery 935: success: did_0+0+1/
@400000006afeb2933b3b5e44 status: local 0/10 remote 0/20
@400000006afeb2933b3b816c end msg 1310732
@400000006afeb2a9232903c4 new msg 1310732
@400000006afeb2a9232903c4 info msg 1310732: bytes 1143 from <emma5@slowpost.example> qp 27621 uid 7791
@400000006afeb2a9232903c4 starting delivery 936: msg 1310732 to local club.example-r.frank@club.example
@400000006afeb2a92329e26c status: local 1/10 remote 0/20
@400000006afeb2a92642bb2c delivery 936: success: did_0+0+1/
@400000006afeb2a92642bb2c status: local 0/10 remote 0/20
@400000006afeb2a9264347cc end msg 1310732
@400000006afeb2eb351a90fc new msg 1310732
@400000006afeb2eb351b5834 info msg 1310732: bytes 1219 from <lena33@orchard.test> qp 27953 uid 7791
@400000006afeb2eb351b92cc starting delivery 937: msg 1310732 to local club.example-h.vogel@club.example
@400000006afeb2eb351bc97c status: local 1/10 remote 0/20
@400000006afeb2eb39d1fe8c delivery 937: success: did_0+0+1/
@400000006afeb2eb39d1fe8c status: local 0/10 remote 0/20
@400000006afeb2eb39d1fe8c end msg 1310732
@400000006afeb30102c403f4 new msg 1310732
@400000006afeb30102c403f4 info msg 1310732: bytes 21698 from <anna.koch@shop.example> qp 28059 uid 7791
@400000006afeb30102c44e2c starting delivery 938: msg 1310732 to remote nina4@station.test
@400000006afeb30102c509ac status: local 0/10 remote 1/20
@400000006afeb303001d711c delivery 938: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1w4155-83DF07-CD/
@400000006afeb303001d711c status: local 0/10 remote 0/20
@400000006afeb303001e5794 end msg 1310732
@400000006afeb30f1d54febc new msg 1310732
@400000006afeb30f1d551244 info msg 1310732: bytes 1181 from <ute24@bigmail.example> qp 28131 uid 7791
@400000006afeb30f1d551244 starting delivery 939: msg 1310732 to local shop.example-b.lang@shop.example
@400000006afeb30f1d554124 status: local 1/10 remote 0/20
@400000006afeb30f24607a24 delivery 939: success: did_0+0+1/
@400000006afeb30f2460fb0c status: local 0/10 remote 0/20
@400000006afeb30f2460fb0c end msg 1310732
@400000006afeb34915cbbc1c new msg 1310732
@400000006afeb34915cc8b24 info msg 1310732: bytes 1313 from <> qp 28420 uid 7791
@400000006afeb34915cd1bac starting delivery 940: msg 1310732 to local club.example-emma@club.example
@400000006afeb34915cd6db4 status: local 1/10 remote 0/20
@400000006afeb34917db141c delivery 940: success: did_0+0+1/
@400000006afeb34917dba88c status: local 0/10 remote 0/20
@400000006afeb34917dc640c end msg 1310732
@400000006afeb3a5138857e4 new msg 1310732
@400000006afeb3a5138857e4 info msg 1310732: bytes 734 from <root@mx1.example.net> qp 28880 uid 0
@400000006afeb3a5138857e4 starting delivery 941: msg 1310732 to local root@mx1.example.net
@400000006afeb3a51388f424 status: local 1/10 remote 0/20
@400000006afeb3a51837b6f4 new msg 1310753
@400000006afeb3a5183808fc info msg 1310753: bytes 974 from <root@mx1.example.net> qp 28881 uid 7790
@400000006afeb3a5183808fc starting delivery 942: msg 1310753 to local greta@example.net
@400000006afeb3a51838765c status: local 2/10 remote 0/20
@400000006afeb3a51839129c delivery 941: success: did_0+1+0/qp_28881/
@400000006afeb3a51839129c status: local 1/10 remote 0/20
@400000006afeb3a5183935c4 end msg 1310732
@400000006afeb3a51eea92dc delivery 942: success: did_0+0+1/
@400000006afeb3a51eeaecb4 status: local 0/10 remote 0/20
@400000006afeb3a51eeb5244 end msg 1310753
@400000006afeb41937927a84 new msg 1310753
@400000006afeb41937927a84 info msg 1310753: bytes 1014 from <m.roth32@workshop.test> qp 29463 uid 7791
@400000006afeb4193792efb4 starting delivery 943: msg 1310753 to local club.example-lena@club.example
@400000006afeb41937930ef4 status: local 1/10 remote 0/20
@400000006afeb4193adb489c delivery 943: success: did_0+0+1/
@400000006afeb4193adb489c status: local 0/10 remote 0/20
@400000006afeb4193adb489c end msg 1310753
@400000006afeb44f349c6c04 new msg 1310753
@400000006afeb44f349c6c04 info msg 1310753: bytes 4662 from <paula@example.net> qp 29733 uid 7791
@400000006afeb44f349d239c starting delivery 944: msg 1310753 to remote y.kurz4@cloudy.example
@400000006afeb44f349db03c status: local 0/10 remote 1/20
@400000006afeb45022eccdb4 delivery 944: success: 198.51.100.152_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_B3083B0E54/
@400000006afeb45022ed94ec status: local 0/10 remote 0/20
@400000006afeb45022ee15d4 end msg 1310753
@400000006afeb55608b23fec new msg 1310753
@400000006afeb55608b2c0d4 info msg 1310753: bytes 12924 from <y.kurz@shop.example> qp 31044 uid 7791
@400000006afeb55608b37c54 starting delivery 945: msg 1310753 to remote v.horn11@freemail.test
@400000006afeb55608b466b4 status: local 0/10 remote 1/20
@400000006afeb5561d497984 delivery 945: failure: 198.51.100.52_does_not_like_recipient./Remote_host_said:_550_5.1.1_<v.horn11@freemail.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.52./
@400000006afeb5561d497984 status: local 0/10 remote 0/20
@400000006afeb5561d49fa6c bounce msg 1310753 qp 31046
@400000006afeb5561d49fa6c end msg 1310753
@400000006afeb5561d675ddc new msg 1310753
@400000006afeb5561d675ddc info msg 1310753: bytes 13989 from <> qp 31046 uid 7796
@400000006afeb5561d675ddc starting delivery 946: msg 1310753 to local shop.example-y.kurz@shop.example
@400000006afeb5561d675ddc status: local 1/10 remote 0/20
@400000006afeb5561e94839c delivery 946: success: did_0+0+1/
@400000006afeb5561e9552a4 status: local 0/10 remote 0/20
@400000006afeb5561e96391c end msg 1310753
@400000006afeb55b1322e724 new msg 1310753
@400000006afeb55b1323d184 info msg 1310753: bytes 1665 from <wanda12@paper.example> qp 31070 uid 7791
@400000006afeb55b1323e50c starting delivery 947: msg 1310753 to local club.example-lena@club.example
@400000006afeb55b132446b4 status: local 1/10 remote 0/20
@400000006afeb55b1ac4592c delivery 947: success: did_0+0+1/
@400000006afeb55b1ac50124 status: local 0/10 remote 0/20
@400000006afeb55b1ac51c7c end msg 1310753
@400000006afeb5692c35fc4c new msg 1310753
@400000006afeb5692c36ac14 info msg 1310753: bytes 73141 from <o.beck@shop.example> qp 31142 uid 7791
@400000006afeb5692c36ee7c starting delivery 948: msg 1310753 to local shop.example-b.lang@shop.example
@400000006afeb5692c374084 status: local 1/10 remote 0/20
@400000006afeb5692e84708c delivery 948: success: did_0+0+1/
@400000006afeb5692e8537c4 status: local 0/10 remote 0/20
@400000006afeb5692e85919c end msg 1310753
@400000006afeb56e37f60eb4 new msg 1310753
@400000006afeb56e37f60eb4 info msg 1310753: bytes 1426 from <nina@club.example> qp 31168 uid 7791
@400000006afeb56e37f658ec starting delivery 949: msg 1310753 to local club.example-d.weiss@club.example
@400000006afeb56e37f72fc4 status: local 1/10 remote 0/20
@400000006afeb56e37f72fc4 starting delivery 950: msg 1310753 to local club.example-r.frank@club.example
@400000006afeb56e37f7c434 status: local 2/10 remote 0/20
@400000006afeb56e37f84cec starting delivery 951: msg 1310753 to local shop.example-y.kurz@shop.example
@400000006afeb56e37f84cec status: local 3/10 remote 0/20
@400000006afeb56e37f84cec starting delivery 952: msg 1310753 to local wanda@example.net
@400000006afeb56e37f8aaac status: local 4/10 remote 0/20
@400000006afeb56e38b6af34 delivery 952: success: did_0+0+1/
@400000006afeb56e38b6ce74 status: local 3/10 remote 0/20
@400000006afeb56f0154b4b4 delivery 949: success: did_0+0+1/
@400000006afeb56f015531b4 status: local 2/10 remote 0/20
@400000006afeb56f01dfe19c delivery 950: success: did_0+0+1/
@400000006afeb56f01e09164 status: local 1/10 remote 0/20
@400000006afeb56f01f9a35c delivery 951: success: did_0+0+1/
@400000006afeb56f01fa205c status: local 0/10 remote 0/20
@400000006afeb56f01fa33e4 end msg 1310753
@400000006afeb57337a7b41c new msg 1310753
@400000006afeb57337a8294c info msg 1310753: bytes 1120 from <ida3@paper.example> qp 31193 uid 7791
@400000006afeb57337a8d914 starting delivery 953: msg 1310753 to local club.example-lena@club.example
@400000006afeb57337a8d914 status: local 1/10 remote 0/20
@400000006afeb573385e1b6c delivery 953: success: did_0+0+1/
@400000006afeb573385e1b6c status: local 0/10 remote 0/20
@400000006afeb573385ed304 end msg 1310753
@400000006afeb5750f2edd1c new msg 1310753
@400000006afeb5750f2f795c info msg 1310753: bytes 1703 from <f.braun13@museum.example> qp 31200 uid 7791
@400000006afeb5750f2fb7dc starting delivery 954: msg 1310753 to local club.example-nina@club.example
@400000006afeb5750f2fbfac status: local 1/10 remote 0/20
@400000006afeb57513b9108c delivery 954: success: did_0+0+1/
@400000006afeb57513b9761c status: local 0/10 remote 0/20
@400000006afeb57513ba413c end msg 1310753
@400000006afeb58c19f272cc new msg 1310753
@400000006afeb58c19f2c0ec info msg 1310753: bytes 7913 from <r.frank@club.example> qp 31316 uid 7791
@400000006afeb58c19f2c0ec starting delivery 955: msg 1310753 to local wanda@example.net
@400000006afeb58c19f2c0ec status: local 1/10 remote 0/20
@400000006afeb58c1f5c53f4 delivery 955: success: did_0+0+1/
@400000006afeb58c1f5ca214 status: local 0/10 remote 0/20
@400000006afeb58c1f5ca214 end msg 1310753
@400000006afeb5b52cd35974 new msg 1310753
@400000006afeb5b52cd3b734 info msg 1310753: bytes 1394 from <carla7@bigmail.example> qp 31522 uid 7791
@400000006afeb5b52cd3b734 starting delivery 956: msg 1310753 to local greta@example.net
@400000006afeb5b52cd3b734 status: local 1/10 remote 0/20
@400000006afeb5b52e7b21bc delivery 956: success: did_0+0+1/
@400000006afeb5b52e7b21bc status: local 0/10 remote 0/20
@400000006afeb5b52e7ba2a4 end msg 1310753
@400000006afeb5cb2dcee7e4 new msg 1310753
@400000006afeb5cb2dcee7e4 info msg 1310753: bytes 1124 from <sara0@freemail.test> qp 31632 uid 7791
@400000006afeb5cb2dcee7e4 starting delivery 957: msg 1310753 to local shop.example-z.jung@shop.example
@400000006afeb5cb2dceefb4 status: local 1/10 remote 0/20
@400000006afeb5cb340feb44 delivery 957: success: did_0+0+1/
@400000006afeb5cb3410933c status: local 0/10 remote 0/20
@400000006afeb5cb3410e15c end msg 1310753
@400000006afeb619081e50d4 starting delivery 958: msg 1310750 to remote k.maier@partner.test
@400000006afeb619081e50d4 status: local 0/10 remote 1/20
@400000006afeb6192271d53c delivery 958: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afeb6192272affc status: local 0/10 remote 0/20
@400000006afeb62d0f5fc0bc new msg 1310753
@400000006afeb62d0f5fe7cc info msg 1310753: bytes 1238 from <greta14@valley.test> qp 32120 uid 7791
@400000006afeb62d0f604d5c starting delivery 959: msg 1310753 to local jonas@mx1.example.net
@400000006afeb62d0f604d5c status: local 1/10 remote 0/20
@400000006afeb62d11ce0d54 delivery 959: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afeb62d11cebd1c status: local 0/10 remote 0/20
@400000006afeb6443a91f714 new msg 1310732
@400000006afeb6443a926474 info msg 1310732: bytes 1423 from <o.beck34@museum.example> qp 32238 uid 7791
@400000006afeb6443a930884 starting delivery 960: msg 1310732 to local greta@example.net
@400000006afeb6443a93d78c status: local 1/10 remote 0/20
@400000006afeb6450366eb14 delivery 960: success: did_0+0+1/
@400000006afeb6450366eb14 status: local 0/10 remote 0/20
@400000006afeb64503672d7c end msg 1310732
@400000006afeb64801561c14 new msg 1310732
@400000006afeb648015623e4 info msg 1310732: bytes 1709 from <sara@club.example> qp 32254 uid 7791
@400000006afeb6480156ac9c starting delivery 961: msg 1310732 to remote v.horn4@university.example
@400000006afeb6480157587c status: local 0/10 remote 1/20
@400000006afeb6480157587c starting delivery 962: msg 1310732 to remote z.jung9@freemail.test
@400000006afeb6480157f0d4 status: local 0/10 remote 2/20
@400000006afeb648015898cc starting delivery 963: msg 1310732 to remote k.maier0@bigmail.example
@400000006afeb648015898cc status: local 0/10 remote 3/20
@400000006afeb64820ef1d3c delivery 961: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<v.horn4@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afeb64820ef4c1c status: local 0/10 remote 2/20
@400000006afeb648357a5884 delivery 963: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795077694_7199dd4db943_-_esmtp/
@400000006afeb648357aa6a4 status: local 0/10 remote 1/20
@400000006afeb6491f5a6bac delivery 962: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_EB1F16AF9F/
@400000006afeb6491f5b4e3c status: local 0/10 remote 0/20
@400000006afeb6553a7e347c new msg 1310737
@400000006afeb6553a7e347c info msg 1310737: bytes 3254 from <m.roth@shop.example> qp 32323 uid 7791
@400000006afeb6553a7e3c4c starting delivery 964: msg 1310737 to remote greta7@granite.test
@400000006afeb6553a7eccd4 status: local 0/10 remote 1/20
@400000006afeb6581b791a9c delivery 964: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1wC384-A218FB-9D/
@400000006afeb6581b791a9c status: local 0/10 remote 0/20
@400000006afeb6581b79beac end msg 1310737
@400000006afeb6871412dcd4 new msg 1310737
@400000006afeb6871413bf64 info msg 1310737: bytes 77333 from <ute@shop.example> qp 32570 uid 7791
@400000006afeb6871413f614 starting delivery 965: msg 1310737 to remote z.jung2@dairy.example
@400000006afeb68714144fec status: local 0/10 remote 1/20
@400000006afeb6883a72bafc delivery 965: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<ff5696a1ec15ca21@mail.example>_[InternalId=519364189]_Queued_mail_for_delivery/
@400000006afeb6883a73091c status: local 0/10 remote 0/20
@400000006afeb6883a73f37c end msg 1310737
@400000006afeb69105ab87cc starting delivery 966: msg 1310753 to local jonas@mx1.example.net
@400000006afeb69105abe1a4 status: local 1/10 remote 0/20
@400000006afeb69108599c84 delivery 966: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afeb691085a5804 status: local 0/10 remote 0/20
@400000006afeb691249ff424 new msg 1310737
@400000006afeb691249ff424 info msg 1310737: bytes 1625 from <carla34@grey.test> qp 32622 uid 7791
@400000006afeb69124a0da9c starting delivery 967: msg 1310737 to local club.example-r.frank@club.example
@400000006afeb69124a1961c status: local 1/10 remote 0/20
@400000006afeb6912ac5a754 delivery 967: success: did_0+0+1/
@400000006afeb6912ac5de04 status: local 0/10 remote 0/20
@400000006afeb6912ac608fc end msg 1310737
@400000006afeb7bd07573814 starting delivery 968: msg 1310753 to local jonas@mx1.example.net
@400000006afeb7bd07573814 status: local 1/10 remote 0/20
@400000006afeb7bd0a552634 delivery 968: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afeb7bd0a55ddcc status: local 0/10 remote 0/20
@400000006afeb7c51abf119c new msg 1310737
@400000006afeb7c51abf4464 info msg 1310737: bytes 4828 from <greta33@school.example> qp 1693 uid 7791
@400000006afeb7c51abfec5c starting delivery 969: msg 1310737 to local club.example-sara@club.example
@400000006afeb7c51ac007b4 status: local 1/10 remote 0/20
@400000006afeb7c51d0252ac delivery 969: success: did_0+0+1/
@400000006afeb7c51d02faa4 status: local 0/10 remote 0/20
@400000006afeb7c51d02faa4 end msg 1310737
@400000006afeb7d822485054 starting delivery 970: msg 1310732 to remote v.horn4@university.example
@400000006afeb7d82248b9cc status: local 0/10 remote 1/20
@400000006afeb7d92600820c delivery 970: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795078094_9189108be50d_-_esmtp/
@400000006afeb7d9260085f4 status: local 0/10 remote 0/20
@400000006afeb7d92600d02c end msg 1310732
@400000006afeb7dd1d9f0fac new msg 1310732
@400000006afeb7dd1d9f0fac info msg 1310732: bytes 6532 from <orders@shop.example> qp 1813 uid 10001
@400000006afeb7dd1d9f59e4 starting delivery 971: msg 1310732 to remote v.horn35@valley.test
@400000006afeb7dd1d9f59e4 status: local 0/10 remote 1/20
@400000006afeb7de1d020c5c delivery 971: failure: 198.51.100.4_does_not_like_recipient./Remote_host_said:_550_5.1.1_<v.horn35@valley.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.4./
@400000006afeb7de1d020c5c status: local 0/10 remote 0/20
@400000006afeb7de1d020c5c bounce msg 1310732 qp 1818
@400000006afeb7de1d02bc24 end msg 1310732
@400000006afeb7de1d2c25b4 new msg 1310732
@400000006afeb7de1d2c73d4 info msg 1310732: bytes 7865 from <> qp 1818 uid 7796
@400000006afeb7de1d2c73d4 starting delivery 972: msg 1310732 to local shop.example-orders@shop.example
@400000006afeb7de1d2c73d4 status: local 1/10 remote 0/20
@400000006afeb7de1f2fecc4 delivery 972: success: did_0+0+0/
@400000006afeb7de1f2fecc4 status: local 0/10 remote 0/20
@400000006afeb7de1f302374 end msg 1310732
@400000006afeb80c084c0fc4 new msg 1310732
@400000006afeb80c084cbf8c info msg 1310732: bytes 5205 from <wanda@example.net> qp 2046 uid 7791
@400000006afeb80c084d445c starting delivery 973: msg 1310732 to remote emma6@vineyard.example
@400000006afeb80c084d7724 status: local 0/10 remote 1/20
@400000006afeb80d3113398c delivery 973: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795078146_9df7dfdf2a33_-_esmtp/
@400000006afeb80d31137424 status: local 0/10 remote 0/20
@400000006afeb80d3113aad4 end msg 1310732
@400000006afeb8262c3eed5c new msg 1310732
@400000006afeb8262c3eed5c info msg 1310732: bytes 3700 from <anna.koch@shop.example> qp 2179 uid 7791
@400000006afeb8262c3f04cc starting delivery 974: msg 1310732 to remote sara10@mill.test
@400000006afeb8262c3fdf8c status: local 0/10 remote 1/20
@400000006afeb8282722edb4 delivery 974: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_CFA30B42B8/
@400000006afeb82827236ab4 status: local 0/10 remote 0/20
@400000006afeb8282723ef84 end msg 1310732
@400000006afeb84722471004 new msg 1310732
@400000006afeb84722473714 info msg 1310732: bytes 35065 from <j.klein@club.example> qp 2343 uid 7791
@400000006afeb847224765f4 starting delivery 975: msg 1310732 to remote t.wolf4@paper.example
@400000006afeb847224765f4 status: local 0/10 remote 1/20
@400000006afeb84827824bc4 delivery 975: success: 203.0.113.186_accepted_message./Remote_host_said:_250_2.0.0_OK__1795078205_720dc43f8c4a_-_esmtp/
@400000006afeb84827826b04 status: local 0/10 remote 0/20
@400000006afeb8482782ad6c end msg 1310732
@400000006afeb87f018df4f4 new msg 1310732
@400000006afeb87f018edf54 info msg 1310732: bytes 3713 from <paula@example.net> qp 2621 uid 7791
@400000006afeb87f018fae5c starting delivery 976: msg 1310732 to remote ida5@cedar.test
@400000006afeb87f018fae5c status: local 0/10 remote 1/20
@400000006afeb8800d4cf9d4 delivery 976: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<e3ba530d51af6ad1@mail.example>_[InternalId=1823775035]_Queued_mail_for_delivery/
@400000006afeb8800d4cf9d4 status: local 0/10 remote 0/20
@400000006afeb8800d4cf9d4 end msg 1310732
@400000006afeb8f306992bbc new msg 1310732
@400000006afeb8f306992bbc info msg 1310732: bytes 907 from <f.braun35@reed.test> qp 3201 uid 7791
@400000006afeb8f30699b474 starting delivery 977: msg 1310732 to local club.example-k.maier@club.example
@400000006afeb8f30699e354 status: local 1/10 remote 0/20
@400000006afeb8f30cfa0774 delivery 977: success: did_0+0+1/
@400000006afeb8f30cfa614c status: local 0/10 remote 0/20
@400000006afeb8f30cfb343c end msg 1310732
@400000006afeb94a2dc5f6d4 new msg 1310732
@400000006afeb94a2dc6c9c4 info msg 1310732: bytes 16912 from <o.beck@shop.example> qp 3639 uid 7791
@400000006afeb94a2dc7621c starting delivery 978: msg 1310732 to local shop.example-anna.koch@shop.example
@400000006afeb94a2dc83124 status: local 1/10 remote 0/20
@400000006afeb94a2eb275cc delivery 978: success: did_0+0+1/
@400000006afeb94a2eb30654 status: local 0/10 remote 0/20
@400000006afeb94a2eb30654 end msg 1310732
@400000006afeb9611e767064 new msg 1310732
@400000006afeb9611e76b6b4 info msg 1310732: bytes 19967 from <greta@example.net> qp 3753 uid 7791
@400000006afeb9611e76b6b4 starting delivery 979: msg 1310732 to remote lena1@acorn.example
@400000006afeb9611e76b6b4 status: local 0/10 remote 1/20
@400000006afeb963038b10fc delivery 979: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795078487_02bf05139fe3_-_esmtp/
@400000006afeb963038b99b4 status: local 0/10 remote 0/20
@400000006afeb963038c0afc end msg 1310732
@400000006afeb9b101abbdf4 starting delivery 980: msg 1310753 to local jonas@mx1.example.net
@400000006afeb9b101abecd4 status: local 1/10 remote 0/20
@400000006afeb9b102df198c delivery 980: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afeb9b102df2d14 status: local 0/10 remote 0/20
@400000006afeb9ba29f94aec new msg 1310732
@400000006afeb9ba29f9d3a4 info msg 1310732: bytes 1393 from <paula19@customer.example> qp 4199 uid 7791
@400000006afeb9ba29f9f6cc starting delivery 981: msg 1310732 to local shop.example-z.jung@shop.example
@400000006afeb9ba29fa2d7c status: local 1/10 remote 0/20
@400000006afeb9ba29fabe04 starting delivery 982: msg 1310732 to local shop.example-v.horn@shop.example
@400000006afeb9ba29fabe04 status: local 2/10 remote 0/20
@400000006afeb9ba29fb2b64 starting delivery 983: msg 1310732 to local club.example-sara@club.example
@400000006afeb9ba29fbf684 status: local 3/10 remote 0/20
@400000006afeb9ba29fbf684 starting delivery 984: msg 1310732 to local club.example-h.vogel@club.example
@400000006afeb9ba29fc5444 status: local 4/10 remote 0/20
@400000006afeb9ba2ad314d4 delivery 984: success: did_0+0+1/
@400000006afeb9ba2ad314d4 status: local 3/10 remote 0/20
@400000006afeb9ba2d0087dc delivery 983: success: did_0+0+1/
@400000006afeb9ba2d0087dc status: local 2/10 remote 0/20
@400000006afeb9ba2e097bfc delivery 981: success: did_0+0+1/
@400000006afeb9ba2e09936c status: local 1/10 remote 0/20
@400000006afeb9ba30017784 delivery 982: success: did_0+0+1/
@400000006afeb9ba30017784 status: local 0/10 remote 0/20
@400000006afeb9ba30022364 end msg 1310732
@400000006afeb9cc1c606d5c new msg 1310732
@400000006afeb9cc1c606d5c info msg 1310732: bytes 13731 from <ida@shop.example> qp 4288 uid 7791
@400000006afeb9cc1c607144 starting delivery 985: msg 1310732 to remote k.maier5@customer.example
@400000006afeb9cc1c60ee44 status: local 0/10 remote 1/20
@400000006afeb9ce0bf0638c delivery 985: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795078594_85d37a252d32_-_esmtp/
@400000006afeb9ce0bf0638c status: local 0/10 remote 0/20
@400000006afeb9ce0bf0638c end msg 1310732
@400000006afeba7225a663bc new msg 1310732
@400000006afeba7225a67f14 info msg 1310732: bytes 14070 from <d.weiss@club.example> qp 5119 uid 7791
@400000006afeba7225a6cd34 starting delivery 986: msg 1310732 to local club.example-k.maier@club.example
@400000006afeba7225a72af4 status: local 1/10 remote 0/20
@400000006afeba72279022bc delivery 986: success: did_0+0+1/
@400000006afeba722790ab74 status: local 0/10 remote 0/20
@400000006afeba722791536c end msg 1310732
@400000006afebaae3b33f3d4 new msg 1310732
@400000006afebaae3b33f3d4 info msg 1310732: bytes 734 from <root@mx1.example.net> qp 5420 uid 0
@400000006afebaae3b341314 starting delivery 987: msg 1310732 to local root@mx1.example.net
@400000006afebaae3b3478a4 status: local 1/10 remote 0/20
@400000006afebaaf0174d744 delivery 987: success: did_0+1+0/qp_5421/
@400000006afebaaf0174e2fc status: local 0/10 remote 0/20
@400000006afebaaf0174e2fc end msg 1310732
@400000006afebaaf0192ee64 new msg 1310732
@400000006afebaaf0193d0f4 info msg 1310732: bytes 974 from <root@mx1.example.net> qp 5421 uid 7790
@400000006afebaaf0193d0f4 starting delivery 988: msg 1310732 to local greta@example.net
@400000006afebaaf0193d0f4 status: local 1/10 remote 0/20
@400000006afebaaf081a97b4 delivery 988: success: did_0+0+1/
@400000006afebaaf081abec4 status: local 0/10 remote 0/20
@400000006afebaaf081af574 end msg 1310732
@400000006afebad709e54d64 new msg 1310732
@400000006afebad709e54d64 info msg 1310732: bytes 1761 from <o.beck7@shipyard.test> qp 5621 uid 7791
@400000006afebad709e60ccc starting delivery 989: msg 1310732 to local greta@example.net
@400000006afebad709e610b4 status: local 1/10 remote 0/20
@400000006afebad709e633dc starting delivery 990: msg 1310732 to local shop.example-y.kurz@shop.example
@400000006afebad709e65ed4 status: local 2/10 remote 0/20
@400000006afebad709e65ed4 starting delivery 991: msg 1310732 to local shop.example-t.wolf@shop.example
@400000006afebad709e73d7c status: local 3/10 remote 0/20
@400000006afebad709e74d1c starting delivery 992: msg 1310732 to local club.example-emma@club.example
@400000006afebad709e783cc status: local 4/10 remote 0/20
@400000006afebad70a86c93c delivery 991: success: did_0+0+1/
@400000006afebad70a86f04c status: local 3/10 remote 0/20
@400000006afebad70aaeb3fc delivery 990: success: did_0+0+1/
@400000006afebad70aaf503c status: local 2/10 remote 0/20
@400000006afebad70bc74fec delivery 992: success: did_0+0+1/
@400000006afebad70bc8133c status: local 1/10 remote 0/20
@400000006afebad7106ed72c delivery 989: success: did_0+0+1/
@400000006afebad7106fb5d4 status: local 0/10 remote 0/20
@400000006afebad7106fb5d4 end msg 1310732
@400000006afebafd02004a7c new msg 1310732
@400000006afebafd020134dc info msg 1310732: bytes 1397 from <ute5@vineyard.example> qp 5811 uid 7791
@400000006afebafd020134dc starting delivery 993: msg 1310732 to local club.example-h.vogel@club.example
@400000006afebafd02015034 status: local 1/10 remote 0/20
@400000006afebafd02015034 starting delivery 994: msg 1310732 to local paula@example.net
@400000006afebafd0201f82c status: local 2/10 remote 0/20
@400000006afebafd0201f82c starting delivery 995: msg 1310732 to local club.example-lena@club.example
@400000006afebafd0201f82c status: local 3/10 remote 0/20
@400000006afebafd0201f82c starting delivery 996: msg 1310732 to local shop.example-t.wolf@shop.example
@400000006afebafd0202b794 status: local 4/10 remote 0/20
@400000006afebafd0203210c starting delivery 997: msg 1310732 to local club.example-nina@club.example
@400000006afebafd020330ac status: local 5/10 remote 0/20
@400000006afebafd02c54444 delivery 995: success: did_0+0+1/
@400000006afebafd02c56b54 status: local 4/10 remote 0/20
@400000006afebafd02c72c8c delivery 996: success: did_0+0+1/
@400000006afebafd02c80f1c status: local 3/10 remote 0/20
@400000006afebafd032c5ae4 delivery 993: success: did_0+0+1/
@400000006afebafd032c5ae4 status: local 2/10 remote 0/20
@400000006afebafd04d54054 delivery 994: success: did_0+0+1/
@400000006afebafd04d5fbd4 status: local 1/10 remote 0/20
@400000006afebafd07d70abc delivery 997: success: did_0+0+1/
@400000006afebafd07d70abc status: local 0/10 remote 0/20
@400000006afebafd07d7a6fc end msg 1310732
@400000006afebb40089f63cc new msg 1310732
@400000006afebb4008a01b64 info msg 1310732: bytes 27258 from <carla@example.net> qp 6146 uid 7791
@400000006afebb4008a03aa4 starting delivery 998: msg 1310732 to remote z.jung5@bigmail.example
@400000006afebb4008a06984 status: local 0/10 remote 1/20
@400000006afebb4034e2d75c delivery 998: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<z.jung5@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afebb4034e36bcc status: local 0/10 remote 0/20
@400000006afebb4034e3a27c bounce msg 1310732 qp 6150
@400000006afebb4034e3a27c end msg 1310732
@400000006afebb4034f85b2c new msg 1310732
@400000006afebb4034f85b2c info msg 1310732: bytes 28378 from <> qp 6150 uid 7796
@400000006afebb4034f85b2c starting delivery 999: msg 1310732 to local carla@example.net
@400000006afebb4034f92a34 status: local 1/10 remote 0/20
@400000006afebb410000d8cc delivery 999: success: did_0+0+1/
@400000006afebb410000d8cc status: local 0/10 remote 0/20
@400000006afebb4100013e5c end msg 1310732
@400000006afebb6c13e1bab4 new msg 1310732
@400000006afebb6c13e210a4 info msg 1310732: bytes 1499 from <sara17@school.example> qp 6367 uid 7791
@400000006afebb6c13e210a4 starting delivery 1000: msg 1310732 to local club.example-lena@club.example
@400000006afebb6c13e2d00c status: local 1/10 remote 0/20
@400000006afebb6c18cb0db4 delivery 1000: success: did_0+0+1/
@400000006afebb6c18cb5bd4 status: local 0/10 remote 0/20
@400000006afebb6c18cc3e64 end msg 1310732
@400000006afebb6c2cf97f14 new msg 1310732
@400000006afebb6c2cfa5204 info msg 1310732: bytes 6787 from <orders@shop.example> qp 6369 uid 10001
@400000006afebb6c2cfab794 starting delivery 1001: msg 1310732 to remote v.horn8@lighthouse.test
@400000006afebb6c2cfb24f4 status: local 0/10 remote 1/20
@400000006afebb6e380b30dc delivery 1001: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w961C-21C1BE-43/
@400000006afebb6e380bb5ac status: local 0/10 remote 0/20
@400000006afebb6e380c230c end msg 1310732
@400000006afebbb12fb64584 new msg 1310732
@400000006afebbb12fb68fbc info msg 1310732: bytes 1381 from <paula12@library.example> qp 6715 uid 7791
@400000006afebbb12fb6c66c starting delivery 1002: msg 1310732 to local club.example-f.braun@club.example
@400000006afebbb12fb6c66c status: local 1/10 remote 0/20
@400000006afebbb135ecaa24 delivery 1002: success: did_0+0+1/
@400000006afebbb135ecc194 status: local 0/10 remote 0/20
@400000006afebbb135ecec8c end msg 1310732
@400000006afebc4a1fadeaac starting delivery 1003: msg 1310749 to remote emma15@partner.test
@400000006afebc4a1fae15a4 status: local 0/10 remote 1/20
@400000006afebc4a38d84cac delivery 1003: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afebc4a38d8ae54 status: local 0/10 remote 0/20
@400000006afebc6d1220b57c starting delivery 1004: msg 1310753 to local jonas@mx1.example.net
@400000006afebc6d12213a4c status: local 1/10 remote 0/20
@400000006afebc6d1392fa8c delivery 1004: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afebc6d139340dc status: local 0/10 remote 0/20
@400000006afebc790803f2d4 new msg 1310732
@400000006afebc7908040e2c info msg 1310732: bytes 966 from <k.maier15@partner.test> qp 7711 uid 7791
@400000006afebc79080419e4 starting delivery 1005: msg 1310732 to local shop.example-t.wolf@shop.example
@400000006afebc790805005c status: local 1/10 remote 0/20
@400000006afebc790a9bd7dc delivery 1005: success: did_0+0+1/
@400000006afebc790a9bd7dc status: local 0/10 remote 0/20
@400000006afebc790a9c7804 end msg 1310732
@400000006afebc8f21aad3ec new msg 1310732
@400000006afebc8f21abaac4 info msg 1310732: bytes 1269 from <o.beck32@grey.test> qp 7823 uid 7791
@400000006afebc8f21ac913c starting delivery 1006: msg 1310732 to local shop.example-b.lang@shop.example
@400000006afebc8f21ad3934 status: local 1/10 remote 0/20
@400000006afebc8f2404d534 delivery 1006: success: did_0+0+1/
@400000006afebc8f240590b4 status: local 0/10 remote 0/20
@400000006afebc8f2405a054 end msg 1310732
@400000006afebcb230c563c4 new msg 1310732
@400000006afebcb230c56b94 info msg 1310732: bytes 1594 from <y.kurz31@garden.example> qp 8000 uid 7791
@400000006afebcb230c5a62c starting delivery 1007: msg 1310732 to local carla@example.net
@400000006afebcb230c5a62c status: local 1/10 remote 0/20
@400000006afebcb230c66d64 starting delivery 1008: msg 1310732 to local shop.example-o.beck@shop.example
@400000006afebcb230c74ff4 status: local 2/10 remote 0/20
@400000006afebcb230c74ff4 starting delivery 1009: msg 1310732 to local shop.example-ute@shop.example
@400000006afebcb230c82e9c status: local 3/10 remote 0/20
@400000006afebcb231a144d4 delivery 1008: success: did_0+0+1/
@400000006afebcb231a217c4 status: local 2/10 remote 0/20
@400000006afebcb23202d94c delivery 1007: success: did_0+0+1/
@400000006afebcb232035264 status: local 1/10 remote 0/20
@400000006afebcb2369f7794 delivery 1009: success: did_0+0+1/
@400000006afebcb2369fd93c status: local 0/10 remote 0/20
@400000006afebcb2369fd93c end msg 1310732
@400000006afebcc628dc4de4 new msg 1310732
@400000006afebcc628dc4de4 info msg 1310732: bytes 445215 from <h.vogel@club.example> qp 8099 uid 7791
@400000006afebcc628dc4de4 starting delivery 1010: msg 1310732 to local shop.example-ida@shop.example
@400000006afebcc628dc6554 status: local 1/10 remote 0/20
@400000006afebcc62ceaf854 delivery 1010: success: did_0+0+1/
@400000006afebcc62ceaf854 status: local 0/10 remote 0/20
@400000006afebcc62ceb0bdc end msg 1310732
@400000006afebcca1e21f764 new msg 1310732
@400000006afebcca1e227c34 info msg 1310732: bytes 20060 from <r.frank@club.example> qp 8118 uid 7791
@400000006afebcca1e22dddc starting delivery 1011: msg 1310732 to local shop.example-ute@shop.example
@400000006afebcca1e237634 status: local 1/10 remote 0/20
@400000006afebcca1f66fe6c delivery 1011: success: did_0+0+1/
@400000006afebcca1f67ae34 status: local 0/10 remote 0/20
@400000006afebcca1f67ae34 end msg 1310732
@400000006afebcd03769053c new msg 1310732
@400000006afebcd03769d05c info msg 1310732: bytes 7484 from <greta@example.net> qp 8150 uid 7791
@400000006afebcd0376aaf04 starting delivery 1012: msg 1310732 to remote v.horn9@grey.test
@400000006afebcd0376ad22c status: local 0/10 remote 1/20
@400000006afebcd119dc1ff4 delivery 1012: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<v.horn9@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afebcd119dc1ff4 status: local 0/10 remote 0/20
@400000006afebceb2ab5c4ec new msg 1310737
@400000006afebceb2ab5c4ec info msg 1310737: bytes 945 from <emma6@ferry.test> qp 8284 uid 7791
@400000006afebceb2ab65574 starting delivery 1013: msg 1310737 to local club.example-h.vogel@club.example
@400000006afebceb2ab72094 status: local 1/10 remote 0/20
@400000006afebceb2ab75f14 starting delivery 1014: msg 1310737 to local shop.example-z.jung@shop.example
@400000006afebceb2ab7ad34 status: local 2/10 remote 0/20
@400000006afebceb2ab7ad34 starting delivery 1015: msg 1310737 to local club.example-d.weiss@club.example
@400000006afebceb2ab7ad34 status: local 3/10 remote 0/20
@400000006afebceb2b7fcf94 delivery 1015: success: did_0+0+1/
@400000006afebceb2b7ffe74 status: local 2/10 remote 0/20
@400000006afebceb30134dec delivery 1013: success: did_0+0+1/
@400000006afebceb3014113c status: local 1/10 remote 0/20
@400000006afebceb303a273c delivery 1014: success: did_0+0+1/
@400000006afebceb303a7d2c status: local 0/10 remote 0/20
@400000006afebceb303b3c94 end msg 1310737
@400000006afebd6d1e04595c new msg 1310737
@400000006afebd6d1e0543bc info msg 1310737: bytes 1427 from <ida22@valley.test> qp 8933 uid 7791
@400000006afebd6d1e054f74 starting delivery 1016: msg 1310737 to local shop.example-b.lang@shop.example
@400000006afebd6d1e054f74 status: local 1/10 remote 0/20
@400000006afebd6d22ea58cc delivery 1016: success: did_0+0+1/
@400000006afebd6d22ea58cc status: local 0/10 remote 0/20
@400000006afebd6d22eaf8f4 end msg 1310737
@400000006afebd8221f1a0ec new msg 1310737
@400000006afebd8221f2549c info msg 1310737: bytes 4304 from <k.maier@club.example> qp 9038 uid 7791
@400000006afebd8221f32b74 starting delivery 1017: msg 1310737 to remote nina6@bigmail.example
@400000006afebd8221f415d4 status: local 0/10 remote 1/20
@400000006afebd822a85e31c new msg 1310757
@400000006afebd822a85e31c info msg 1310757: bytes 2942 from <nina@club.example> qp 9039 uid 7791
@400000006afebd822a86bddc starting delivery 1018: msg 1310757 to remote y.kurz6@bigmail.example
@400000006afebd822a86bddc status: local 0/10 remote 2/20
@400000006afebd8305496e84 delivery 1018: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795079544_5f17b3545c5e_-_esmtp/
@400000006afebd8305496e84 status: local 0/10 remote 1/20
@400000006afebd830549a91c end msg 1310757
@400000006afebd8427dde8e4 delivery 1017: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795079544_2adbd6f2ac14_-_esmtp/
@400000006afebd8427de7584 status: local 0/10 remote 0/20
@400000006afebd8427df15ac end msg 1310737
@400000006afebde91f347cbc starting delivery 1019: msg 1310750 to remote k.maier@partner.test
@400000006afebde91f34e634 status: local 0/10 remote 1/20
@400000006afebdea019d23ac delivery 1019: deferral: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_451_4.7.650_The_mail_server_[192.0.2.25]_has_been_temporarily_rate_limited_due_to_IP_reputation._See_https://postmaster.partner.test/limits_[S775]/
@400000006afebdea019dd75c status: local 0/10 remote 0/20
@400000006afebdf320f49b7c new msg 1310737
@400000006afebdf320f4f93c info msg 1310737: bytes 3641 from <j.klein@club.example> qp 9603 uid 7791
@400000006afebdf320f50cc4 starting delivery 1020: msg 1310737 to remote anna.koch4@school.example
@400000006afebdf320f50cc4 status: local 0/10 remote 1/20
@400000006afebdf51eab5b44 delivery 1020: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795079657_qp_32186/
@400000006afebdf51eab8a24 status: local 0/10 remote 0/20
@400000006afebdf51eabe3fc end msg 1310737
@400000006afebe3b2fa78fe4 new msg 1310737
@400000006afebe3b2fa78fe4 info msg 1310737: bytes 7136 from <wanda@example.net> qp 9964 uid 7791
@400000006afebe3b2fa7bec4 starting delivery 1021: msg 1310737 to remote d.weiss4@bluebird.test
@400000006afebe3b2fa7bec4 status: local 0/10 remote 1/20
@400000006afebe3d0012555c new msg 1310757
@400000006afebe3d0012ce74 info msg 1310757: bytes 1561 from <carla0@reed.test> qp 9971 uid 7791
@400000006afebe3d0013301c starting delivery 1022: msg 1310757 to local jonas@mx1.example.net
@400000006afebe3d00133fbc status: local 1/10 remote 1/20
@400000006afebe3d010e83f4 delivery 1022: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afebe3d010f1c4c status: local 0/10 remote 1/20
@400000006afebe3d16d2eb1c delivery 1021: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<380e274327cb2937@mail.example>_[InternalId=901256756]_Queued_mail_for_delivery/
@400000006afebe3d16d2eb1c status: local 0/10 remote 0/20
@400000006afebe3d16d2eb1c end msg 1310737
@400000006afebe431745bda4 new msg 1310737
@400000006afebe431745bda4 info msg 1310737: bytes 1142 from <t.wolf14@bricks.example> qp 10002 uid 7791
@400000006afebe431746a034 starting delivery 1023: msg 1310737 to local shop.example-ute@shop.example
@400000006afebe431746a034 status: local 1/10 remote 0/20
@400000006afebe431effdc14 delivery 1023: success: did_0+0+1/
@400000006afebe431f0041a4 status: local 0/10 remote 0/20
@400000006afebe431f01281c end msg 1310737
@400000006afebe60242885ec starting delivery 1024: msg 1310732 to remote v.horn9@grey.test
@400000006afebe6024290abc status: local 0/10 remote 1/20
@400000006afebe613725ed74 delivery 1024: success: 203.0.113.127_accepted_message./Remote_host_said:_250_ok_1795079766_qp_10388/
@400000006afebe613726d3ec status: local 0/10 remote 0/20
@400000006afebe6137279354 end msg 1310732
@400000006afebe620f89f56c new msg 1310732
@400000006afebe620f89f56c info msg 1310732: bytes 2874 from <wanda26@lantern.test> qp 10157 uid 7791
@400000006afebe620f8a66b4 starting delivery 1025: msg 1310732 to local shop.example-o.beck@shop.example
@400000006afebe620f8aff0c status: local 1/10 remote 0/20
@400000006afebe6212d73ff4 delivery 1025: success: did_0+0+1/
@400000006afebe6212d77a8c status: local 0/10 remote 0/20
@400000006afebe6212d799cc end msg 1310732
@400000006afebe7f1ddf4914 new msg 1310732
@400000006afebe7f1ddf4914 info msg 1310732: bytes 9178 from <r.frank@club.example> qp 10303 uid 7791
@400000006afebe7f1ddf9f04 starting delivery 1026: msg 1310732 to remote nina8@dune.test
@400000006afebe7f1de0375c status: local 0/10 remote 1/20
@400000006afebe801ed370fc delivery 1026: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1wAFC0-D7C801-A4/
@400000006afebe801ed3f5cc status: local 0/10 remote 0/20
@400000006afebe801ed4d474 end msg 1310732
@400000006afebea110958584 starting delivery 1027: msg 1310757 to local jonas@mx1.example.net
@400000006afebea110958584 status: local 1/10 remote 0/20
@400000006afebea1119f8efc delivery 1027: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afebea111a06da4 status: local 0/10 remote 0/20
@400000006afebfa1386c7f04 new msg 1310732
@400000006afebfa1386cdcc4 info msg 1310732: bytes 1638 from <> qp 11755 uid 7791
@400000006afebfa1386d0ba4 starting delivery 1028: msg 1310732 to local shop.example-t.wolf@shop.example
@400000006afebfa1386d0ba4 status: local 1/10 remote 0/20
@400000006afebfa202f06f0c delivery 1028: success: did_0+0+1/
@400000006afebfa202f0a1d4 status: local 0/10 remote 0/20
@400000006afebfa202f0ad8c end msg 1310732
@400000006afebfc0120ae774 new msg 1310732
@400000006afebfc0120ae774 info msg 1310732: bytes 7839 from <f.braun@club.example> qp 11907 uid 7791
@400000006afebfc0120bc61c starting delivery 1029: msg 1310732 to remote z.jung0@station.test
@400000006afebfc0120bc61c status: local 0/10 remote 1/20
@400000006afebfc105e19b8c delivery 1029: success: 198.51.100.126_accepted_message./Remote_host_said:_250_OK_id=1w82C0-3862DF-00/
@400000006afebfc105e20cd4 status: local 0/10 remote 0/20
@400000006afebfc105e26e7c end msg 1310732
@400000006afebfcd33231274 starting delivery 1030: msg 1310757 to local jonas@mx1.example.net
@400000006afebfcd3323741c status: local 1/10 remote 0/20
@400000006afebfcd3538e2b4 delivery 1030: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afebfcd3538e2b4 status: local 0/10 remote 0/20
@400000006afebff12e0f291c starting delivery 1031: msg 1310753 to local jonas@mx1.example.net
@400000006afebff12e0f5414 status: local 1/10 remote 0/20
@400000006afebff130e3481c delivery 1031: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afebff130e3ec2c status: local 0/10 remote 0/20
@400000006afec02f15498814 new msg 1310732
@400000006afec02f15498814 info msg 1310732: bytes 10422 from <y.kurz@shop.example> qp 12462 uid 7791
@400000006afec02f1549eda4 starting delivery 1032: msg 1310732 to remote v.horn8@valley.test
@400000006afec02f1549eda4 status: local 0/10 remote 1/20
@400000006afec02f364902c4 delivery 1032: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w0AAC-3180FC-E4/
@400000006afec02f3649c22c status: local 0/10 remote 0/20
@400000006afec02f364a7dac end msg 1310732
@400000006afec0871571ccac new msg 1310732
@400000006afec08715728c14 info msg 1310732: bytes 1683 from <y.kurz@shop.example> qp 12902 uid 7791
@400000006afec0871572f58c starting delivery 1033: msg 1310732 to remote k.maier9@corner.test
@400000006afec08715734f64 status: local 0/10 remote 1/20
@400000006afec0881aebfd9c delivery 1033: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<2315e9ea07d13c66@mail.example>_[InternalId=287102738]_Queued_mail_for_delivery/
@400000006afec0881aecd474 status: local 0/10 remote 0/20
@400000006afec0881aecf3b4 end msg 1310732
@400000006afec0ed27abe434 new msg 1310732
@400000006afec0ed27ac363c info msg 1310732: bytes 1517 from <f.braun37@workshop.test> qp 13414 uid 7791
@400000006afec0ed27acbef4 starting delivery 1034: msg 1310732 to local club.example-f.braun@club.example
@400000006afec0ed27ad66ec status: local 1/10 remote 0/20
@400000006afec0ed2e29e4dc delivery 1034: success: did_0+0+1/
@400000006afec0ed2e29ecac status: local 0/10 remote 0/20
@400000006afec0ed2e29ecac end msg 1310732
@400000006afec1381f6383cc new msg 1310732
@400000006afec1381f644eec info msg 1310732: bytes 2515 from <greta@example.net> qp 13788 uid 7791
@400000006afec1381f650684 starting delivery 1035: msg 1310732 to local club.example-sara@club.example
@400000006afec1381f654cd4 status: local 1/10 remote 0/20
@400000006afec1381f658f3c starting delivery 1036: msg 1310732 to local carla@example.net
@400000006afec1381f65e144 status: local 2/10 remote 0/20
@400000006afec1381f65e144 starting delivery 1037: msg 1310732 to local club.example-d.weiss@club.example
@400000006afec1381f65e144 status: local 3/10 remote 0/20
@400000006afec1381f66799c starting delivery 1038: msg 1310732 to local shop.example-y.kurz@shop.example
@400000006afec1381f66d374 status: local 4/10 remote 0/20
@400000006afec1382084d634 delivery 1038: success: did_0+0+1/
@400000006afec1382084eda4 status: local 3/10 remote 0/20
@400000006afec13820edfc2c delivery 1035: success: did_0+0+1/
@400000006afec13820ee427c status: local 2/10 remote 0/20
@400000006afec13823a70594 delivery 1036: success: did_0+0+1/
@400000006afec13823a76b24 status: local 1/10 remote 0/20
@400000006afec138249f2904 delivery 1037: success: did_0+0+1/
@400000006afec138249fd8cc status: local 0/10 remote 0/20
@400000006afec13824a06184 end msg 1310732
@400000006afec19f2ce4a33c new msg 1310732
@400000006afec19f2ce4d21c info msg 1310732: bytes 5425 from <h.vogel@club.example> qp 14304 uid 7791
@400000006afec19f2ce55ad4 starting delivery 1039: msg 1310732 to remote h.vogel6@meadow.example
@400000006afec19f2ce55ad4 status: local 0/10 remote 1/20
@400000006afec1a113d6ed14 delivery 1039: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795080597_qp_26885/
@400000006afec1a113d6ed14 status: local 0/10 remote 0/20
@400000006afec1a113d7374c end msg 1310732
@400000006afec1b718722fb4 new msg 1310732
@400000006afec1b718722fb4 info msg 1310732: bytes 734 from <root@mx1.example.net> qp 14423 uid 0
@400000006afec1b718724ef4 starting delivery 1040: msg 1310732 to local root@mx1.example.net
@400000006afec1b71873068c status: local 1/10 remote 0/20
@400000006afec1b71a0742ec new msg 1310737
@400000006afec1b71a07b04c info msg 1310737: bytes 974 from <root@mx1.example.net> qp 14424 uid 7790
@400000006afec1b71a0819c4 starting delivery 1041: msg 1310737 to local greta@example.net
@400000006afec1b71a083cec status: local 2/10 remote 0/20
@400000006afec1b71a089aac delivery 1040: success: did_0+1+0/qp_14424/
@400000006afec1b71a08b9ec status: local 1/10 remote 0/20
@400000006afec1b71a08d92c end msg 1310732
@400000006afec1b71e6b029c delivery 1041: success: did_0+0+1/
@400000006afec1b71e6b029c status: local 0/10 remote 0/20
@400000006afec1b71e6b77cc end msg 1310737
@400000006afec1c119c17ba4 starting delivery 1042: msg 1310757 to local jonas@mx1.example.net
@400000006afec1c119c17ba4 status: local 1/10 remote 0/20
@400000006afec1c11a856bcc delivery 1042: deferral: Temporary_error_on_maildir_delivery._(#4.3.0)/
@400000006afec1c11a85739c status: local 0/10 remote 0/20
@400000006afec1c21c551704 new msg 1310737
@400000006afec1c21c55de3c info msg 1310737: bytes 1756 from <j.klein31@partner.test> qp 14478 uid 7791
@400000006afec1c21c55de3c starting delivery 1043: msg 1310737 to local club.example-lena@club.example
@400000006afec1c21c55de3c status: local 1/10 remote 0/20
@400000006afec1c223870244 delivery 1043: success: did_0+0+1/
@400000006afec1c223870244 status: local 0/10 remote 0/20
@400000006afec1c22387e8bc end msg 1310737
@400000006afec1ea0eae145c new msg 1310737
@400000006afec1ea0eae5aac info msg 1310737: bytes 19317 from <nina@club.example> qp 14677 uid 7791
@400000006afec1ea0eae5aac starting delivery 1044: msg 1310737 to local lists.club.example-news@lists.club.example
@400000006afec1ea0eae5aac status: local 1/10 remote 0/20
@400000006afec1ea3288552c delivery 1044: success: ezmlm-send:_info:_qp_14680/did_0+0+2/
@400000006afec1ea328937bc status: local 0/10 remote 0/20
@400000006afec1ea3289f33c end msg 1310737
@400000006afec1ea32a756ac new msg 1310737
@400000006afec1ea32a83d24 info msg 1310737: bytes 20437 from <news-return-41-@lists.club.example-@[]> qp 14680 uid 89
@400000006afec1ea32a83d24 starting delivery 1045: msg 1310737 to remote anna.koch0@bigmail.example
@400000006afec1ea32a83d24 status: local 0/10 remote 1/20
@400000006afec1ea32a83d24 starting delivery 1046: msg 1310737 to remote f.braun1@bigmail.example
@400000006afec1ea32a913fc status: local 0/10 remote 2/20
@400000006afec1ea32a913fc starting delivery 1047: msg 1310737 to remote k.maier2@bigmail.example
@400000006afec1ea32a9d74c status: local 0/10 remote 3/20
@400000006afec1ea32a9d74c starting delivery 1048: msg 1310737 to remote paula3@elm.example
@400000006afec1ea32aaae24 status: local 0/10 remote 4/20
@400000006afec1ea32aaae24 starting delivery 1049: msg 1310737 to remote v.horn4@heather.example
@400000006afec1ea32ab5dec status: local 0/10 remote 5/20
@400000006afec1ea32ac3c94 starting delivery 1050: msg 1310737 to remote b.lang5@bigmail.example
@400000006afec1ea32ac3c94 status: local 0/10 remote 6/20
@400000006afec1ea32aca224 starting delivery 1051: msg 1310737 to remote greta6@bigmail.example
@400000006afec1ea32ad4e04 status: local 0/10 remote 7/20
@400000006afec1ea32ad4e04 starting delivery 1052: msg 1310737 to remote lena7@bigmail.example
@400000006afec1ea32ad4e04 status: local 0/10 remote 8/20
@400000006afec1ea32adafac starting delivery 1053: msg 1310737 to remote r.frank8@bigmail.example
@400000006afec1ea32add6bc status: local 0/10 remote 9/20
@400000006afec1ea32aeb94c starting delivery 1054: msg 1310737 to remote wanda9@freemail.test
@400000006afec1ea32aeb94c status: local 0/10 remote 10/20
@400000006afec1ea32af652c starting delivery 1055: msg 1310737 to remote carla10@bigmail.example
@400000006afec1ea32af652c status: local 0/10 remote 11/20
@400000006afec1ea32af652c starting delivery 1056: msg 1310737 to remote h.vogel11@bigmail.example
@400000006afec1ea32b03fec status: local 0/10 remote 12/20
@400000006afec1ea32b0a964 starting delivery 1057: msg 1310737 to remote m.roth12@bigmail.example
@400000006afec1ea32b1498c status: local 0/10 remote 13/20
@400000006afec1ea32b1498c starting delivery 1058: msg 1310737 to remote sara13@museum.example
@400000006afec1ea32b1498c status: local 0/10 remote 14/20
@400000006afec1ea32b1498c starting delivery 1059: msg 1310737 to remote y.kurz14@reed.test
@400000006afec1ea32b1592c status: local 0/10 remote 15/20
@400000006afec1ea32b1c68c starting delivery 1060: msg 1310737 to remote d.weiss15@bigmail.example
@400000006afec1ea32b233ec status: local 0/10 remote 16/20
@400000006afec1ea32b2532c starting delivery 1061: msg 1310737 to remote ida16@bigmail.example
@400000006afec1ea32b30eac status: local 0/10 remote 17/20
@400000006afec1ea32b37c0c starting delivery 1062: msg 1310737 to remote nina17@bigmail.example
@400000006afec1ea32b3ba8c status: local 0/10 remote 18/20
@400000006afec1ea32b49d1c starting delivery 1063: msg 1310737 to remote t.wolf18@cedar.test
@400000006afec1ea32b4a4ec status: local 0/10 remote 19/20
@400000006afec1ea32b50a7c starting delivery 1064: msg 1310737 to remote z.jung19@garden.example
@400000006afec1ea32b5ba44 status: local 0/10 remote 20/20
@400000006afec1eb172bc14c delivery 1062: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_aa792644dcf5_-_esmtp/
@400000006afec1eb172c1b24 status: local 0/10 remote 19/20
@400000006afec1eb172c8c6c starting delivery 1065: msg 1310737 to remote emma20@bigmail.example
@400000006afec1eb172d76cc status: local 0/10 remote 20/20
@400000006afec1eb1d4b699c delivery 1056: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_9ed7f95a91bf_-_esmtp/
@400000006afec1eb1d4c09c4 status: local 0/10 remote 19/20
@400000006afec1eb1d4cb98c starting delivery 1066: msg 1310737 to remote j.klein21@bigmail.example
@400000006afec1eb1d4cdcb4 status: local 0/10 remote 20/20
@400000006afec1eb1f2aa91c delivery 1052: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_cb5bba710266_-_esmtp/
@400000006afec1eb1f2b87c4 status: local 0/10 remote 19/20
@400000006afec1eb1f2c5e9c starting delivery 1067: msg 1310737 to remote o.beck22@bigmail.example
@400000006afec1eb1f2cfec4 status: local 0/10 remote 20/20
@400000006afec1eb226d9364 delivery 1063: failure: 198.51.100.73_does_not_like_recipient./Remote_host_said:_550_5.1.1_<t.wolf18@cedar.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.73./
@400000006afec1eb226e626c status: local 0/10 remote 19/20
@400000006afec1eb226e6654 starting delivery 1068: msg 1310737 to remote ute23@valley.test
@400000006afec1eb226e8594 status: local 0/10 remote 20/20
@400000006afec1eb24563d0c delivery 1050: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_561f7c0bfc1d_-_esmtp/
@400000006afec1eb2456ecd4 status: local 0/10 remote 19/20
@400000006afec1eb2456ecd4 starting delivery 1069: msg 1310737 to remote anna.koch24@bigmail.example
@400000006afec1eb2457c794 status: local 0/10 remote 20/20
@400000006afec1eb25d927d4 delivery 1058: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<a038343c3bff5348@mail.example>_[InternalId=1896468816]_Queued_mail_for_delivery/
@400000006afec1eb25d98d64 status: local 0/10 remote 19/20
@400000006afec1eb25da44fc starting delivery 1070: msg 1310737 to remote f.braun25@bigmail.example
@400000006afec1eb25dac5e4 status: local 0/10 remote 20/20
@400000006afec1eb29ddac9c delivery 1055: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_0ea260756e20_-_esmtp/
@400000006afec1eb29de5494 status: local 0/10 remote 19/20
@400000006afec1eb29de875c starting delivery 1071: msg 1310737 to remote k.maier26@bigmail.example
@400000006afec1eb29df4aac status: local 0/10 remote 20/20
@400000006afec1eb30235764 delivery 1053: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_4a0fcabc4f79_-_esmtp/
@400000006afec1eb302441c4 status: local 0/10 remote 19/20
@400000006afec1eb302445ac starting delivery 1072: msg 1310737 to remote paula27@bigmail.example
@400000006afec1eb302445ac status: local 0/10 remote 20/20
@400000006afec1eb35d0c584 delivery 1060: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<d.weiss15@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afec1eb35d1754c status: local 0/10 remote 19/20
@400000006afec1eb35d1754c starting delivery 1073: msg 1310737 to remote v.horn28@lantern.test
@400000006afec1eb35d1e2ac status: local 0/10 remote 20/20
@400000006afec1eb35f07e9c delivery 1049: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<5a2c6455c6a8c0bd@mail.example>_[InternalId=262273302]_Queued_mail_for_delivery/
@400000006afec1eb35f11ec4 status: local 0/10 remote 19/20
@400000006afec1eb35f141ec starting delivery 1074: msg 1310737 to remote b.lang29@opera.example
@400000006afec1eb35f15574 status: local 0/10 remote 20/20
@400000006afec1eb38e6084c delivery 1066: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_cea9fc5549a4_-_esmtp/
@400000006afec1eb38e6db3c status: local 0/10 remote 19/20
@400000006afec1eb38e76fac starting delivery 1075: msg 1310737 to remote greta30@bigmail.example
@400000006afec1eb38e76fac status: local 0/10 remote 20/20
@400000006afec1eb3b8d1ff4 delivery 1061: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_4e386b0e5f2c_-_esmtp/
@400000006afec1eb3b8df2e4 status: local 0/10 remote 19/20
@400000006afec1eb3b8ea694 starting delivery 1076: msg 1310737 to remote lena31@bigmail.example
@400000006afec1eb3b8f759c status: local 0/10 remote 20/20
@400000006afec1ec0223ff1c delivery 1051: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_474f0c5ecc2f_-_esmtp/
@400000006afec1ec02248fa4 status: local 0/10 remote 19/20
@400000006afec1ec0224e1ac starting delivery 1077: msg 1310737 to remote r.frank32@bigmail.example
@400000006afec1ec0225bc6c status: local 0/10 remote 20/20
@400000006afec1ec1197e60c delivery 1067: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_155bc9eb3cd9_-_esmtp/
@400000006afec1ec1197e60c status: local 0/10 remote 19/20
@400000006afec1ec11982c5c starting delivery 1078: msg 1310737 to remote wanda33@birch.example
@400000006afec1ec11990b04 status: local 0/10 remote 20/20
@400000006afec1ec13d3cc4c delivery 1075: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_412525939d5d_-_esmtp/
@400000006afec1ec13d4494c status: local 0/10 remote 19/20
@400000006afec1ec13d483e4 starting delivery 1079: msg 1310737 to remote carla34@corner.test
@400000006afec1ec13d49b54 status: local 0/10 remote 20/20
@400000006afec1ec15c55764 delivery 1046: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_e4c9fcd48eda_-_esmtp/
@400000006afec1ec15c5ad54 status: local 0/10 remote 19/20
@400000006afec1ec15c5ad54 starting delivery 1080: msg 1310737 to remote h.vogel35@bigmail.example
@400000006afec1ec15c5c0dc status: local 0/10 remote 20/20
@400000006afec1ec234fcd74 delivery 1048: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1wFEC4-8FF7E0-3E/
@400000006afec1ec23508cdc status: local 0/10 remote 19/20
@400000006afec1ec23508cdc starting delivery 1081: msg 1310737 to remote m.roth36@bigmail.example
@400000006afec1ec235111ac status: local 0/10 remote 20/20
@400000006afec1ec2351ec6c delivery 1054: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_0CF7D63B1E/
@400000006afec1ec2351ec6c status: local 0/10 remote 19/20
@400000006afec1ec2352619c starting delivery 1082: msg 1310737 to remote sara37@bigmail.example
@400000006afec1ec235284c4 status: local 0/10 remote 20/20
@400000006afec1ec329d3cbc delivery 1076: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_1054d4249d8a_-_esmtp/
@400000006afec1ec329d3cbc status: local 0/10 remote 19/20
@400000006afec1ec329e03f4 starting delivery 1083: msg 1310737 to remote y.kurz38@slowpost.example
@400000006afec1ec329ecf14 status: local 0/10 remote 20/20
@400000006afec1ec335b1e1c delivery 1064: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wAEE2-22F085-34/
@400000006afec1ec335be16c status: local 0/10 remote 19/20
@400000006afec1ec335be16c starting delivery 1084: msg 1310737 to remote d.weiss39@workshop.test
@400000006afec1ec335c0494 status: local 0/10 remote 20/20
@400000006afec1ec3722d864 delivery 1057: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_fe503521d17f_-_esmtp/
@400000006afec1ec372312fc status: local 0/10 remote 19/20
@400000006afec1ec372312fc starting delivery 1085: msg 1310737 to remote ida40@bigmail.example
@400000006afec1ec3723da34 status: local 0/10 remote 20/20
@400000006afec1ec3812f90c delivery 1073: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_2A2D5FA519/
@400000006afec1ec381304c4 status: local 0/10 remote 19/20
@400000006afec1ec381304c4 starting delivery 1086: msg 1310737 to remote nina41@bigmail.example
@400000006afec1ec381356cc status: local 0/10 remote 20/20
@400000006afec1ed03bba67c delivery 1082: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080674_8e60a926266c_-_esmtp/
@400000006afec1ed03bba67c status: local 0/10 remote 19/20
@400000006afec1ed03bc3704 starting delivery 1087: msg 1310737 to remote t.wolf42@bigmail.example
@400000006afec1ed03bcb7ec status: local 0/10 remote 20/20
@400000006afec1ed048b046c delivery 1045: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_56f6dd152bac_-_esmtp/
@400000006afec1ed048bdf2c status: local 0/10 remote 19/20
@400000006afec1ed048c063c starting delivery 1088: msg 1310737 to remote z.jung43@grocer.example
@400000006afec1ed048c063c status: local 0/10 remote 20/20
@400000006afec1ed04b8c35c delivery 1059: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_b648cf361a11_-_esmtp/
@400000006afec1ed04b95bb4 status: local 0/10 remote 19/20
@400000006afec1ed04ba1b1c starting delivery 1089: msg 1310737 to remote emma44@lighthouse.test
@400000006afec1ed04ba1b1c status: local 0/10 remote 20/20
@400000006afec1ed08a9a4cc delivery 1074: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<584f6d425217991b@mail.example>_[InternalId=2133547155]_Queued_mail_for_delivery/
@400000006afec1ed08a9a4cc status: local 0/10 remote 19/20
@400000006afec1ed08aa77bc starting delivery 1090: msg 1310737 to remote j.klein45@bigmail.example
@400000006afec1ed08aa77bc status: local 0/10 remote 20/20
@400000006afec1ed0f7e8b8c delivery 1078: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_B915CD21AE/
@400000006afec1ed0f7f182c status: local 0/10 remote 19/20
@400000006afec1ed0f7fcbdc starting delivery 1091: msg 1310737 to remote o.beck46@bigmail.example
@400000006afec1ed0f7fcbdc status: local 0/10 remote 20/20
@400000006afec1ed117323e4 delivery 1047: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080672_e34cf3a1d667_-_esmtp/
@400000006afec1ed11734af4 status: local 0/10 remote 19/20
@400000006afec1ed1173a4cc starting delivery 1092: msg 1310737 to remote ute47@bigmail.example
@400000006afec1ed1173a4cc status: local 0/10 remote 20/20
@400000006afec1ed11d03bec delivery 1071: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_bcd4178da041_-_esmtp/
@400000006afec1ed11d0a17c status: local 0/10 remote 19/20
@400000006afec1ed11d0a17c starting delivery 1093: msg 1310737 to remote anna.koch48@customer.example
@400000006afec1ed11d0bcd4 status: local 0/10 remote 20/20
@400000006afec1ed1e832264 delivery 1080: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080674_0eff54157337_-_esmtp/
@400000006afec1ed1e83c674 status: local 0/10 remote 19/20
@400000006afec1ed1e8433d4 starting delivery 1094: msg 1310737 to remote f.braun49@bricks.example
@400000006afec1ed1e8433d4 status: local 0/10 remote 20/20
@400000006afec1ed208979b4 delivery 1077: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080674_421d0772c98c_-_esmtp/
@400000006afec1ed2089856c status: local 0/10 remote 19/20
@400000006afec1ed208998f4 starting delivery 1095: msg 1310737 to remote k.maier50@bigmail.example
@400000006afec1ed208998f4 status: local 0/10 remote 20/20
@400000006afec1ed22bf2a1c delivery 1068: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1wE4AF-0FCA7D-F7/
@400000006afec1ed22bfd5fc status: local 0/10 remote 19/20
@400000006afec1ed22bfd5fc starting delivery 1096: msg 1310737 to remote paula51@bigmail.example
@400000006afec1ed22bfe984 status: local 0/10 remote 20/20
@400000006afec1ed28973e34 delivery 1065: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_83f0714594b2_-_esmtp/
@400000006afec1ed28973e34 status: local 0/10 remote 19/20
@400000006afec1ed28973e34 starting delivery 1097: msg 1310737 to remote v.horn52@bigmail.example
@400000006afec1ed2897692c status: local 0/10 remote 20/20
@400000006afec1ed2c16859c delivery 1087: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_207ed0a6cde7_-_esmtp/
@400000006afec1ed2c16859c status: local 0/10 remote 19/20
@400000006afec1ed2c16859c starting delivery 1098: msg 1310737 to remote b.lang53@pebble.test
@400000006afec1ed2c168984 status: local 0/10 remote 20/20
@400000006afec1ed34f7d274 delivery 1072: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_50047ac9d234_-_esmtp/
@400000006afec1ed34f8b8ec status: local 0/10 remote 19/20
@400000006afec1ed34f9458c starting delivery 1099: msg 1310737 to remote greta54@tailor.example
@400000006afec1ed34f9babc status: local 0/10 remote 20/20
@400000006afec1ed392bd764 delivery 1086: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<nina41@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afec1ed392caa54 status: local 0/10 remote 19/20
@400000006afec1ed392caa54 starting delivery 1100: msg 1310737 to remote lena55@bigmail.example
@400000006afec1ed392ce8d4 status: local 0/10 remote 20/20
@400000006afec1ed3b50d274 delivery 1089: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w630C-E972E4-17/
@400000006afec1ed3b50fd6c status: local 0/10 remote 19/20
@400000006afec1ed3b515b2c starting delivery 1101: msg 1310737 to remote r.frank56@bigmail.example
@400000006afec1ed3b51b11c status: local 0/10 remote 20/20
@400000006afec1ee03b1bf54 delivery 1069: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080673_091b88a00395_-_esmtp/
@400000006afec1ee03b21544 status: local 0/10 remote 19/20
@400000006afec1ee03b228cc starting delivery 1102: msg 1310737 to remote wanda57@bigmail.example
@400000006afec1ee03b228cc status: local 0/10 remote 20/20
@400000006afec1ee0669886c delivery 1079: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<135e11c689bf89d6@mail.example>_[InternalId=1589087346]_Queued_mail_for_delivery/
@400000006afec1ee0669886c status: local 0/10 remote 19/20
@400000006afec1ee0669f5cc starting delivery 1103: msg 1310737 to remote carla58@elm.example
@400000006afec1ee066a8e24 status: local 0/10 remote 20/20
@400000006afec1ee078d8284 delivery 1084: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_C6D1FACF50/
@400000006afec1ee078d8284 status: local 0/10 remote 19/20
@400000006afec1ee078e45d4 starting delivery 1104: msg 1310737 to remote h.vogel59@heather.example
@400000006afec1ee078eab64 status: local 0/10 remote 20/20
@400000006afec1ee0cc5e3cc delivery 1091: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_3156a7741ec7_-_esmtp/
@400000006afec1ee0cc6706c status: local 0/10 remote 19/20
@400000006afec1ee0cc6e59c starting delivery 1105: msg 1310737 to remote m.roth60@bigmail.example
@400000006afec1ee0cc7b88c status: local 0/10 remote 20/20
@400000006afec1ee0ccd13a4 delivery 1081: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080674_27d54d85cd6a_-_esmtp/
@400000006afec1ee0ccdf634 status: local 0/10 remote 19/20
@400000006afec1ee0ccdf634 starting delivery 1106: msg 1310737 to remote sara61@bigmail.example
@400000006afec1ee0cce28fc status: local 0/10 remote 20/20
@400000006afec1ee1284ca94 delivery 1099: failure: 203.0.113.15_does_not_like_recipient./Remote_host_said:_550_5.1.1_<greta54@tailor.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.15./
@400000006afec1ee128510e4 status: local 0/10 remote 19/20
@400000006afec1ee1285e3d4 starting delivery 1107: msg 1310737 to remote y.kurz62@bigmail.example
@400000006afec1ee1285e3d4 status: local 0/10 remote 20/20
@400000006afec1ee18a2adc4 delivery 1097: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_04b68fccd178_-_esmtp/
@400000006afec1ee18a2d8bc status: local 0/10 remote 19/20
@400000006afec1ee18a3655c starting delivery 1108: msg 1310737 to remote d.weiss63@bigmail.example
@400000006afec1ee18a3ea2c status: local 0/10 remote 20/20
@400000006afec1ee1b09e9c4 delivery 1101: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_416a6797cecc_-_esmtp/
@400000006afec1ee1b0a33fc status: local 0/10 remote 19/20
@400000006afec1ee1b0a821c starting delivery 1109: msg 1310737 to remote ida64@freemail.test
@400000006afec1ee1b0a821c status: local 0/10 remote 20/20
@400000006afec1ee1b7234fc delivery 1085: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080674_0af86aa68ee4_-_esmtp/
@400000006afec1ee1b7234fc status: local 0/10 remote 19/20
@400000006afec1ee1b7313a4 starting delivery 1110: msg 1310737 to remote nina65@bigmail.example
@400000006afec1ee1b7313a4 status: local 0/10 remote 20/20
@400000006afec1ee1dfba6cc delivery 1083: deferral: Connected_to_203.0.113.96_but_greeting_failed./Remote_host_said:_421_4.3.2_All_server_ports_are_busy/
@400000006afec1ee1dfba6cc status: local 0/10 remote 19/20
@400000006afec1ee1dfba6cc starting delivery 1111: msg 1310737 to remote t.wolf66@bigmail.example
@400000006afec1ee1dfc818c status: local 0/10 remote 20/20
@400000006afec1ee1f19539c delivery 1096: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_1e0aeb220aca_-_esmtp/
@400000006afec1ee1f19539c status: local 0/10 remote 19/20
@400000006afec1ee1f196ef4 starting delivery 1112: msg 1310737 to remote z.jung67@bigmail.example
@400000006afec1ee1f196ef4 status: local 0/10 remote 20/20
@400000006afec1ee22a4acdc delivery 1090: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_eff50b52fda2_-_esmtp/
@400000006afec1ee22a58f6c status: local 0/10 remote 19/20
@400000006afec1ee22a64aec starting delivery 1113: msg 1310737 to remote emma68@museum.example
@400000006afec1ee22a64aec status: local 0/10 remote 20/20
@400000006afec1ee2ae8f27c delivery 1103: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w2E3F-BFDFD7-AB/
@400000006afec1ee2ae9adfc status: local 0/10 remote 19/20
@400000006afec1ee2aea6d64 starting delivery 1114: msg 1310737 to remote j.klein69@reed.test
@400000006afec1ee2aeac73c status: local 0/10 remote 20/20
@400000006afec1ee3315fecc delivery 1112: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_3377e18fca9d_-_esmtp/
@400000006afec1ee3316ae94 status: local 0/10 remote 19/20
@400000006afec1ee3316f0fc starting delivery 1115: msg 1310737 to remote o.beck70@bigmail.example
@400000006afec1ee3316f8cc status: local 0/10 remote 20/20
@400000006afec1ee3494d2b4 delivery 1102: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_adb0bd5ebb2f_-_esmtp/
@400000006afec1ee3494f5dc status: local 0/10 remote 19/20
@400000006afec1ee3495b544 starting delivery 1116: msg 1310737 to remote ute71@bigmail.example
@400000006afec1ee3495ebf4 status: local 0/10 remote 20/20
@400000006afec1ee39580014 delivery 1106: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_6132c7468e75_-_esmtp/
@400000006afec1ee39587544 status: local 0/10 remote 19/20
@400000006afec1ee39587544 starting delivery 1117: msg 1310737 to remote anna.koch72@bigmail.example
@400000006afec1ee3958909c status: local 0/10 remote 20/20
@400000006afec1ee3b602c24 delivery 1107: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_898eda368694_-_esmtp/
@400000006afec1ee3b610eb4 status: local 0/10 remote 19/20
@400000006afec1ee3b61f52c starting delivery 1118: msg 1310737 to remote f.braun73@cedar.test
@400000006afec1ee3b62d7bc status: local 0/10 remote 20/20
@400000006afec1ef00722c84 delivery 1104: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<c89f8676fe275fb8@mail.example>_[InternalId=76420619]_Queued_mail_for_delivery/
@400000006afec1ef0072577c status: local 0/10 remote 19/20
@400000006afec1ef0072a1b4 starting delivery 1119: msg 1310737 to remote k.maier74@garden.example
@400000006afec1ef0072e034 status: local 0/10 remote 20/20
@400000006afec1ef0a24aff4 delivery 1110: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_b0222f748128_-_esmtp/
@400000006afec1ef0a24c764 status: local 0/10 remote 19/20
@400000006afec1ef0a25484c starting delivery 1120: msg 1310737 to remote paula75@bigmail.example
@400000006afec1ef0a2607b4 status: local 0/10 remote 20/20
@400000006afec1ef0e8c20f4 delivery 1109: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_D946D2F3D4/
@400000006afec1ef0e8cc504 status: local 0/10 remote 19/20
@400000006afec1ef0e8dab7c starting delivery 1121: msg 1310737 to remote v.horn76@bigmail.example
@400000006afec1ef0e8dab7c status: local 0/10 remote 20/20
@400000006afec1ef10deb3e4 delivery 1105: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_e4d4438be2a4_-_esmtp/
@400000006afec1ef10deee7c status: local 0/10 remote 19/20
@400000006afec1ef10df1d5c starting delivery 1122: msg 1310737 to remote b.lang77@bigmail.example
@400000006afec1ef10dfc93c status: local 0/10 remote 20/20
@400000006afec1ef11c67bd4 delivery 1088: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795080675_qp_7914/
@400000006afec1ef11c67bd4 status: local 0/10 remote 19/20
@400000006afec1ef11c67bd4 starting delivery 1123: msg 1310737 to remote greta78@valley.test
@400000006afec1ef11c700a4 status: local 0/10 remote 20/20
@400000006afec1ef149aecdc delivery 1070: deferral: CNAME_lookup_failed_temporarily._(#4.4.3)/
@400000006afec1ef149bbbe4 status: local 0/10 remote 19/20
@400000006afec1ef149c0a04 starting delivery 1124: msg 1310737 to remote lena79@bigmail.example
@400000006afec1ef149c92bc status: local 0/10 remote 20/20
@400000006afec1ef1be4b194 delivery 1111: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<t.wolf66@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afec1ef1be4b194 status: local 0/10 remote 19/20
@400000006afec1ef1be4b194 starting delivery 1125: msg 1310737 to remote r.frank80@bigmail.example
@400000006afec1ef1be55d74 status: local 0/10 remote 20/20
@400000006afec1ef240857a4 delivery 1108: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_46674a0aad05_-_esmtp/
@400000006afec1ef24085f74 status: local 0/10 remote 19/20
@400000006afec1ef24085f74 starting delivery 1126: msg 1310737 to remote wanda81@bigmail.example
@400000006afec1ef2408d88c status: local 0/10 remote 20/20
@400000006afec1ef24875f2c delivery 1095: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_e756a2631fd8_-_esmtp/
@400000006afec1ef24875f2c status: local 0/10 remote 19/20
@400000006afec1ef2487b51c starting delivery 1127: msg 1310737 to remote carla82@bigmail.example
@400000006afec1ef2487b51c status: local 0/10 remote 20/20
@400000006afec1ef25b7a1cc delivery 1094: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_AABB94EBB0/
@400000006afec1ef25b7c4f4 status: local 0/10 remote 19/20
@400000006afec1ef25b81ae4 starting delivery 1128: msg 1310737 to remote h.vogel83@lantern.test
@400000006afec1ef25b8d664 status: local 0/10 remote 20/20
@400000006afec1ef29767e8c delivery 1093: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_1e764375660a_-_esmtp/
@400000006afec1ef297745c4 status: local 0/10 remote 19/20
@400000006afec1ef29780914 starting delivery 1129: msg 1310737 to remote m.roth84@opera.example
@400000006afec1ef2978340c status: local 0/10 remote 20/20
@400000006afec1ef2b3a2b74 delivery 1115: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_260a5e5c405a_-_esmtp/
@400000006afec1ef2b3a4ab4 status: local 0/10 remote 19/20
@400000006afec1ef2b3a9cbc starting delivery 1130: msg 1310737 to remote sara85@bigmail.example
@400000006afec1ef2b3b67dc status: local 0/10 remote 20/20
@400000006afec1ef2f322164 delivery 1092: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_86ab56c9795e_-_esmtp/
@400000006afec1ef2f32c574 status: local 0/10 remote 19/20
@400000006afec1ef2f338cac starting delivery 1131: msg 1310737 to remote y.kurz86@bigmail.example
@400000006afec1ef2f338cac status: local 0/10 remote 20/20
@400000006afec1ef3449e704 delivery 1120: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_dc39029da6f0_-_esmtp/
@400000006afec1ef344aa66c status: local 0/10 remote 19/20
@400000006afec1ef344b8ce4 starting delivery 1132: msg 1310737 to remote d.weiss87@bigmail.example
@400000006afec1ef344b8ce4 status: local 0/10 remote 20/20
@400000006afec1ef3541d3c4 delivery 1098: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<b332184624f1b7d0@mail.example>_[InternalId=596572407]_Queued_mail_for_delivery/
@400000006afec1ef3542b654 status: local 0/10 remote 19/20
@400000006afec1ef354346dc starting delivery 1133: msg 1310737 to remote ida88@birch.example
@400000006afec1ef354346dc status: local 0/10 remote 20/20
@400000006afec1ef395da94c delivery 1113: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<a2184fc262364b41@mail.example>_[InternalId=1615369876]_Queued_mail_for_delivery/
@400000006afec1ef395e87f4 status: local 0/10 remote 19/20
@400000006afec1ef395e87f4 starting delivery 1134: msg 1310737 to remote nina89@corner.test
@400000006afec1ef395ebabc status: local 0/10 remote 20/20
@400000006afec1ef3a8f2854 delivery 1124: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_1b85536598a0_-_esmtp/
@400000006afec1ef3a8f2854 status: local 0/10 remote 19/20
@400000006afec1ef3a8f43ac starting delivery 1135: msg 1310737 to remote t.wolf90@bigmail.example
@400000006afec1ef3a8f43ac status: local 0/10 remote 20/20
@400000006afec1ef3b0cb8dc delivery 1119: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wBD34-C23207-92/
@400000006afec1ef3b0d8fb4 status: local 0/10 remote 19/20
@400000006afec1ef3b0dd604 starting delivery 1136: msg 1310737 to remote z.jung91@bigmail.example
@400000006afec1ef3b0ebc7c status: local 0/10 remote 20/20
@400000006afec1f00645ef24 delivery 1118: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<3efff3ea639aece2@mail.example>_[InternalId=2146738216]_Queued_mail_for_delivery/
@400000006afec1f006463574 status: local 0/10 remote 19/20
@400000006afec1f00646971c starting delivery 1137: msg 1310737 to remote emma92@bigmail.example
@400000006afec1f00646a2d4 status: local 0/10 remote 20/20
@400000006afec1f015233b64 delivery 1100: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080675_1ea2b02e799d_-_esmtp/
@400000006afec1f015234b04 status: local 0/10 remote 19/20
@400000006afec1f015234b04 starting delivery 1138: msg 1310737 to remote j.klein93@slowpost.example
@400000006afec1f015243564 status: local 0/10 remote 20/20
@400000006afec1f015d31ebc delivery 1114: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_bd33f5db1743_-_esmtp/
@400000006afec1f015d4091c status: local 0/10 remote 19/20
@400000006afec1f015d45b24 starting delivery 1139: msg 1310737 to remote o.beck94@workshop.test
@400000006afec1f015d52e14 status: local 0/10 remote 20/20
@400000006afec1f018107814 delivery 1130: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_54c2bcb4518e_-_esmtp/
@400000006afec1f018112bc4 status: local 0/10 remote 19/20
@400000006afec1f018117214 starting delivery 1140: msg 1310737 to remote ute95@bigmail.example
@400000006afec1f018117214 status: local 0/10 remote 20/20
@400000006afec1f01a06be1c delivery 1116: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_1a2c7d8a8a5b_-_esmtp/
@400000006afec1f01a074ea4 status: local 0/10 remote 19/20
@400000006afec1f01a082d4c starting delivery 1141: msg 1310737 to remote anna.koch96@bigmail.example
@400000006afec1f01a082d4c status: local 0/10 remote 20/20
@400000006afec1f021b927e4 delivery 1134: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<b3e4a94c2cac20fd@mail.example>_[InternalId=760636327]_Queued_mail_for_delivery/
@400000006afec1f021b9cfdc status: local 0/10 remote 19/20
@400000006afec1f021ba838c starting delivery 1142: msg 1310737 to remote f.braun97@bigmail.example
@400000006afec1f021baf4d4 status: local 0/10 remote 20/20
@400000006afec1f023061e2c delivery 1117: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080676_b926b94616d8_-_esmtp/
@400000006afec1f023069f14 status: local 0/10 remote 19/20
@400000006afec1f02307858c starting delivery 1143: msg 1310737 to remote k.maier98@grocer.example
@400000006afec1f023081614 status: local 0/10 remote 20/20
@400000006afec1f02370af6c delivery 1136: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_9ff7dd4dc3d5_-_esmtp/
@400000006afec1f02370af6c status: local 0/10 remote 19/20
@400000006afec1f02370cac4 starting delivery 1144: msg 1310737 to remote paula99@lighthouse.test
@400000006afec1f023711ccc status: local 0/10 remote 20/20
@400000006afec1f026cf4f74 delivery 1129: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<5170f012f7a59fbf@mail.example>_[InternalId=1241232940]_Queued_mail_for_delivery/
@400000006afec1f026cf729c status: local 0/10 remote 19/20
@400000006afec1f026d05914 starting delivery 1145: msg 1310737 to remote v.horn100@bigmail.example
@400000006afec1f026d08bdc status: local 0/10 remote 20/20
@400000006afec1f02bb1a17c delivery 1141: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<anna.koch96@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afec1f02bb260e4 status: local 0/10 remote 19/20
@400000006afec1f02bb3204c starting delivery 1146: msg 1310737 to remote b.lang101@bigmail.example
@400000006afec1f02bb3204c status: local 0/10 remote 20/20
@400000006afec1f03066193c delivery 1122: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_33bdb77059bd_-_esmtp/
@400000006afec1f03066d0d4 status: local 0/10 remote 19/20
@400000006afec1f03066d8a4 starting delivery 1147: msg 1310737 to remote greta102@bigmail.example
@400000006afec1f03066fbcc status: local 0/10 remote 20/20
@400000006afec1f03671d3fc delivery 1121: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_ce2629d0a341_-_esmtp/
@400000006afec1f03671d3fc status: local 0/10 remote 19/20
@400000006afec1f0367283c4 starting delivery 1148: msg 1310737 to remote lena103@customer.example
@400000006afec1f0367283c4 status: local 0/10 remote 20/20
@400000006afec1f1057ede34 delivery 1145: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_a57e3b151332_-_esmtp/
@400000006afec1f1057fb124 status: local 0/10 remote 19/20
@400000006afec1f1057fc894 starting delivery 1149: msg 1310737 to remote r.frank104@bricks.example
@400000006afec1f105804594 status: local 0/10 remote 20/20
@400000006afec1f106dac89c delivery 1125: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_a506927fe18b_-_esmtp/
@400000006afec1f106db35fc status: local 0/10 remote 19/20
@400000006afec1f106db35fc starting delivery 1150: msg 1310737 to remote wanda105@bigmail.example
@400000006afec1f106db5d0c status: local 0/10 remote 20/20
@400000006afec1f10dab61cc delivery 1133: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_4E28BFA6CF/
@400000006afec1f10dab9494 status: local 0/10 remote 19/20
@400000006afec1f10dac09c4 starting delivery 1151: msg 1310737 to remote carla106@bigmail.example
@400000006afec1f10dace484 status: local 0/10 remote 20/20
@400000006afec1f111b7ca1c delivery 1140: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_f4515dcab63b_-_esmtp/
@400000006afec1f111b7ca1c status: local 0/10 remote 19/20
@400000006afec1f111b86274 starting delivery 1152: msg 1310737 to remote h.vogel107@bigmail.example
@400000006afec1f111b91df4 status: local 0/10 remote 20/20
@400000006afec1f112f6937c delivery 1128: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_20A44CE7B0/
@400000006afec1f112f6aaec status: local 0/10 remote 19/20
@400000006afec1f112f700dc starting delivery 1153: msg 1310737 to remote m.roth108@pebble.test
@400000006afec1f112f727ec status: local 0/10 remote 20/20
@400000006afec1f116c55a74 delivery 1131: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_4a93ca537974_-_esmtp/
@400000006afec1f116c60654 status: local 0/10 remote 19/20
@400000006afec1f116c66414 starting delivery 1154: msg 1310737 to remote sara109@tailor.example
@400000006afec1f116c68354 status: local 0/10 remote 20/20
@400000006afec1f117cc75ec delivery 1146: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_4ca453c2f922_-_esmtp/
@400000006afec1f117ccc40c status: local 0/10 remote 19/20
@400000006afec1f1187c7c6c delivery 1127: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_d8998f53e249_-_esmtp/
@400000006afec1f1187c7c6c status: local 0/10 remote 18/20
@400000006afec1f11e2216a4 delivery 1123: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w7BB2-832811-AD/
@400000006afec1f11e2216a4 status: local 0/10 remote 17/20
@400000006afec1f11ef42be4 delivery 1142: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_75c0e5c91066_-_esmtp/
@400000006afec1f11ef4c824 status: local 0/10 remote 16/20
@400000006afec1f1292e790c delivery 1126: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_d84e59bd1188_-_esmtp/
@400000006afec1f1292eee3c status: local 0/10 remote 15/20
@400000006afec1f131a5bd5c delivery 1135: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_a470cb26370e_-_esmtp/
@400000006afec1f131a5bd5c status: local 0/10 remote 14/20
@400000006afec1f13447cfdc delivery 1149: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_106611C692/
@400000006afec1f134483d3c status: local 0/10 remote 13/20
@400000006afec1f13a384a0c delivery 1154: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<c13721865eb2be70@mail.example>_[InternalId=1782561951]_Queued_mail_for_delivery/
@400000006afec1f13a38a3e4 status: local 0/10 remote 12/20
@400000006afec1f13b528fc4 delivery 1150: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080679_94bb6105ad53_-_esmtp/
@400000006afec1f13b5293ac status: local 0/10 remote 11/20
@400000006afec1f2006f714c delivery 1144: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1wE99C-852AB4-9B/
@400000006afec1f2006f908c status: local 0/10 remote 10/20
@400000006afec1f211211414 delivery 1132: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080677_61e8b7a14283_-_esmtp/
@400000006afec1f211211414 status: local 0/10 remote 9/20
@400000006afec1f2162f86fc delivery 1139: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_B0325E68C7/
@400000006afec1f2162f9e6c status: local 0/10 remote 8/20
@400000006afec1f219fbd13c delivery 1153: success: 203.0.113.83_accepted_message./Remote_host_said:_250_2.6.0_<c0421db099e383cc@mail.example>_[InternalId=1885551023]_Queued_mail_for_delivery/
@400000006afec1f219fc88d4 status: local 0/10 remote 7/20
@400000006afec1f21be75174 delivery 1137: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_196578dd8337_-_esmtp/
@400000006afec1f21be75174 status: local 0/10 remote 6/20
@400000006afec1f224ef120c delivery 1147: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_fe654d238da5_-_esmtp/
@400000006afec1f224ef6be4 status: local 0/10 remote 5/20
@400000006afec1f229ddf6d4 delivery 1138: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<85244f7bedf561fb@mail.example>_[InternalId=25138384]_Queued_mail_for_delivery/
@400000006afec1f229de9ae4 status: local 0/10 remote 4/20
@400000006afec1f23949fa3c delivery 1143: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795080678_qp_24805/
@400000006afec1f2394a1594 status: local 0/10 remote 3/20
@400000006afec1f23b3e9a64 delivery 1151: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080679_644781101092_-_esmtp/
@400000006afec1f23b3f713c status: local 0/10 remote 2/20
@400000006afec1f30368e2fc delivery 1152: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080679_e0ecf0110b80_-_esmtp/
@400000006afec1f30369b9d4 status: local 0/10 remote 1/20
@400000006afec1f30948f9dc delivery 1148: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080678_a8291e86d871_-_esmtp/
@400000006afec1f309491d04 status: local 0/10 remote 0/20
@400000006afec1f61b8b3f24 new msg 1310732
@400000006afec1f61b8b71ec info msg 1310732: bytes 17456 from <b.lang@shop.example> qp 14738 uid 7791
@400000006afec1f61b8b98fc starting delivery 1155: msg 1310732 to remote z.jung7@bigmail.example
@400000006afec1f61b8bc00c status: local 0/10 remote 1/20
@400000006afec1f829c5429c delivery 1155: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795080684_0de93bbdaf35_-_esmtp/
@400000006afec1f829c5429c status: local 0/10 remote 0/20
@400000006afec1f829c5b3e4 end msg 1310732
@400000006afec23b207e7d34 new msg 1310732
@400000006afec23b207f34cc info msg 1310732: bytes 6830 from <orders@shop.example> qp 15083 uid 10001
@400000006afec23b207f34cc starting delivery 1156: msg 1310732 to remote ida4@shipyard.test
@400000006afec23b207f82ec status: local 0/10 remote 1/20
@400000006afec23d1216841c delivery 1156: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_82EEF544CF/
@400000006afec23d12172ffc status: local 0/10 remote 0/20
@400000006afec23d12172ffc end msg 1310732
@400000006afec2ba14512a0c starting delivery 1157: msg 1310734 to remote d.weiss@silent.test
@400000006afec2ba14518f9c status: local 0/10 remote 1/20
@400000006afec2f7072bf5dc delivery 1157: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afec2f7072bf5dc status: local 0/10 remote 0/20
