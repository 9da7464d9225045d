@400000006afe50a926bdabd4 new msg 1310789
@400000006afe50a926bdabd4 info msg 1310789: bytes 2288 from <www@old-shop.example> qp 12763 uid 10003
@400000006afe50a926be442c starting delivery 1008: msg 1310789 to remote zjung1987@bigmail.example
@400000006afe50a926be6f24 status: local 0/10 remote 1/20
@400000006afe50aa39654684 delivery 1008: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051679_9143c991833c_-_esmtp/
@400000006afe50aa3965717c status: local 0/10 remote 0/20
@400000006afe50aa396594a4 end msg 1310789
@400000006afe50b10b323024 new msg 1310789
@400000006afe50b10b32ad24 info msg 1310789: bytes 2177 from <www@old-shop.example> qp 12765 uid 10003
@400000006afe50b10b330314 starting delivery 1009: msg 1310789 to remote paula1976@valley.test
@400000006afe50b10b33ed74 status: local 0/10 remote 1/20
@400000006afe50b219c1b254 delivery 1009: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w107C-33B045-C2/
@400000006afe50b219c2333c status: local 0/10 remote 0/20
@400000006afe50b219c30dfc end msg 1310789
@400000006afe50b7383f3544 new msg 1310789
@400000006afe50b7383ff894 info msg 1310789: bytes 2122 from <www@old-shop.example> qp 12770 uid 10003
@400000006afe50b7384065f4 starting delivery 1010: msg 1310789 to remote twolf1992@bigmail.example
@400000006afe50b73840891c status: local 0/10 remote 1/20
@400000006afe50b91944d964 delivery 1010: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe50b91944d964 status: local 0/10 remote 0/20
@400000006afe50b91944d964 bounce msg 1310789 qp 12776
@400000006afe50b91945b80c end msg 1310789
@400000006afe50b9194ea91c new msg 1310789
@400000006afe50b9194ea91c info msg 1310789: bytes 3569 from <> qp 12776 uid 7796
@400000006afe50b9194f35bc starting delivery 1011: msg 1310789 to local www@old-shop.example
@400000006afe50b9194fed54 status: local 1/10 remote 0/20
@400000006afe50b91b73b7b4 delivery 1011: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe50b91b73f24c status: local 0/10 remote 0/20
@400000006afe50b91b7428fc bounce msg 1310789 qp 12782
@400000006afe50b91b74b1b4 end msg 1310789
@400000006afe50b91b8cc9ac new msg 1310789
@400000006afe50b91b8cc9ac info msg 1310789: bytes 4914 from <#@[]> qp 12782 uid 7796
@400000006afe50b91b8cc9ac starting delivery 1012: msg 1310789 to local postmaster@mx1.example.net
@400000006afe50b91b8cc9ac status: local 1/10 remote 0/20
@400000006afe50b91d510b04 delivery 1012: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe50b91d51c684 status: local 0/10 remote 0/20
@400000006afe50b91d51c684 triple bounce: discarding bounce/1310789
@400000006afe50b91d51c684 end msg 1310789
@400000006afe50c52366a134 new msg 1310789
@400000006afe50c52366d7e4 info msg 1310789: bytes 2299 from <www@old-shop.example> qp 12790 uid 10003
@400000006afe50c52366eb6c starting delivery 1013: msg 1310789 to remote carla1984@bigmail.example
@400000006afe50c52366eb6c status: local 0/10 remote 1/20
@400000006afe50c52b3bc59c new msg 1310791
@400000006afe50c52b3bd154 info msg 1310791: bytes 2299 from <www@old-shop.example> qp 12795 uid 10003
@400000006afe50c52b3c523c starting delivery 1014: msg 1310791 to remote dweiss2002@bigmail.example
@400000006afe50c52b3c523c status: local 0/10 remote 2/20
@400000006afe50c63afcb734 delivery 1014: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe50c63afd863c status: local 0/10 remote 1/20
@400000006afe50c63afe16c4 bounce msg 1310791 qp 12799
@400000006afe50c63afe68cc end msg 1310791
@400000006afe50c63b3dcb5c new msg 1310791
@400000006afe50c63b3e5fcc info msg 1310791: bytes 3239 from <> qp 12799 uid 7796
@400000006afe50c63b3f1b4c starting delivery 1015: msg 1310791 to local www@old-shop.example
@400000006afe50c63b3f3e74 status: local 1/10 remote 1/20
@400000006afe50c70284c0a4 delivery 1015: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe50c70284c0a4 status: local 0/10 remote 1/20
@400000006afe50c702855ce4 bounce msg 1310791 qp 12803
@400000006afe50c70285800c end msg 1310791
@400000006afe50c702b2d19c new msg 1310791
@400000006afe50c702b2d19c info msg 1310791: bytes 4478 from <#@[]> qp 12803 uid 7796
@400000006afe50c702b33efc starting delivery 1016: msg 1310791 to local postmaster@mx1.example.net
@400000006afe50c702b3db3c status: local 1/10 remote 1/20
@400000006afe50c7045b805c delivery 1016: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe50c7045ba384 status: local 0/10 remote 1/20
@400000006afe50c7045c10e4 triple bounce: discarding bounce/1310791
@400000006afe50c7045c6abc end msg 1310791
@400000006afe50c7065281e4 delivery 1013: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051707_c79d7f597f4a_-_esmtp/
@400000006afe50c70652fee4 status: local 0/10 remote 0/20
@400000006afe50c70652fee4 end msg 1310789
@400000006afe50c93054e2fc new msg 1310789
@400000006afe50c93055023c info msg 1310789: bytes 2189 from <www@old-shop.example> qp 12811 uid 10003
@400000006afe50c93055ae1c starting delivery 1017: msg 1310789 to remote hvogel1991@bigmail.example
@400000006afe50c93055ae1c status: local 0/10 remote 1/20
@400000006afe50ca31b3e274 delivery 1017: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051711_63a088c6782c_-_esmtp/
@400000006afe50ca31b43864 status: local 0/10 remote 0/20
@400000006afe50ca31b43864 end msg 1310789
@400000006afe50ce03bf0d94 new msg 1310789
@400000006afe50ce03bf9a34 info msg 1310789: bytes 2123 from <www@old-shop.example> qp 12814 uid 10003
@400000006afe50ce03bf9a34 starting delivery 1018: msg 1310789 to remote greta1960@kiosk.example
@400000006afe50ce03c0616c status: local 0/10 remote 1/20
@400000006afe50cf0b99815c delivery 1018: failure: 198.51.100.186_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe50cf0b99815c status: local 0/10 remote 0/20
@400000006afe50cf0b9a0244 bounce msg 1310789 qp 12819
@400000006afe50cf0b9abdc4 end msg 1310789
@400000006afe50cf0bd1c79c new msg 1310789
@400000006afe50cf0bd26bac info msg 1310789: bytes 3043 from <> qp 12819 uid 7796
@400000006afe50cf0bd26bac starting delivery 1019: msg 1310789 to local www@old-shop.example
@400000006afe50cf0bd2ec94 status: local 1/10 remote 0/20
@400000006afe50cf0f00a12c delivery 1019: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe50cf0f012dcc status: local 0/10 remote 0/20
@400000006afe50cf0f012dcc bounce msg 1310789 qp 12826
@400000006afe50cf0f012dcc end msg 1310789
@400000006afe50cf0f37783c new msg 1310789
@400000006afe50cf0f37ab04 info msg 1310789: bytes 4259 from <#@[]> qp 12826 uid 7796
@400000006afe50cf0f387a0c starting delivery 1020: msg 1310789 to local postmaster@mx1.example.net
@400000006afe50cf0f396084 status: local 1/10 remote 0/20
@400000006afe50cf127b1634 delivery 1020: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe50cf127c0094 status: local 0/10 remote 0/20
@400000006afe50cf127c141c triple bounce: discarding bounce/1310789
@400000006afe50cf127c75c4 end msg 1310789
@400000006afe50df1f286ecc new msg 1310789
@400000006afe50df1f2916c4 info msg 1310789: bytes 2196 from <www@old-shop.example> qp 12830 uid 10003
@400000006afe50df1f29321c starting delivery 1021: msg 1310789 to remote carla1954@bigmail.example
@400000006afe50df1f29321c status: local 0/10 remote 1/20
@400000006afe50df2f2ea2dc new msg 1310791
@400000006afe50df2f2ee544 info msg 1310791: bytes 2326 from <www@old-shop.example> qp 12835 uid 10003
@400000006afe50df2f2f374c starting delivery 1022: msg 1310791 to remote greta1987@bigmail.example
@400000006afe50df2f2f7d9c status: local 0/10 remote 2/20
@400000006afe50e016c1571c delivery 1022: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe50e016c1b0f4 status: local 0/10 remote 1/20
@400000006afe50e016c260bc bounce msg 1310791 qp 12837
@400000006afe50e016c260bc end msg 1310791
@400000006afe50e016d82adc new msg 1310791
@400000006afe50e016d901b4 info msg 1310791: bytes 3825 from <> qp 12837 uid 7796
@400000006afe50e016d901b4 starting delivery 1023: msg 1310791 to local www@old-shop.example
@400000006afe50e016d99624 status: local 1/10 remote 1/20
@400000006afe50e01989029c delivery 1023: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe50e01989029c status: local 0/10 remote 1/20
@400000006afe50e01989029c bounce msg 1310791 qp 12840
@400000006afe50e01989605c end msg 1310791
@400000006afe50e019a2cc2c new msg 1310791
@400000006afe50e019a2eb6c info msg 1310791: bytes 4769 from <#@[]> qp 12840 uid 7796
@400000006afe50e019a2eb6c starting delivery 1024: msg 1310791 to local postmaster@mx1.example.net
@400000006afe50e019a3686c status: local 1/10 remote 1/20
@400000006afe50e01a4c71dc delivery 1024: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe50e01a4d21a4 status: local 0/10 remote 1/20
@400000006afe50e01a4db22c triple bounce: discarding bounce/1310791
@400000006afe50e01a4e2f2c end msg 1310791
@400000006afe50e027df3104 new msg 1310791
@400000006afe50e027df3104 info msg 1310791: bytes 2235 from <www@old-shop.example> qp 12843 uid 10003
@400000006afe50e027dfa634 starting delivery 1025: msg 1310791 to remote zjung1943@bigmail.example
@400000006afe50e027e055fc status: local 0/10 remote 2/20
@400000006afe50e03976b75c delivery 1021: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051733_925bec335b36_-_esmtp/
@400000006afe50e0397724bc status: local 0/10 remote 1/20
@400000006afe50e0397724bc end msg 1310789
@400000006afe50e1136be6a4 delivery 1025: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe50e1136be6a4 status: local 0/10 remote 0/20
@400000006afe50e1136c82e4 bounce msg 1310791 qp 12846
@400000006afe50e1136cc164 end msg 1310791
@400000006afe50e113a48aa4 new msg 1310791
@400000006afe50e113a48aa4 info msg 1310791: bytes 3589 from <> qp 12846 uid 7796
@400000006afe50e113a4f034 starting delivery 1026: msg 1310791 to local www@old-shop.example
@400000006afe50e113a5bb54 status: local 1/10 remote 0/20
@400000006afe50e116e5c73c delivery 1026: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe50e116e6155c status: local 0/10 remote 0/20
@400000006afe50e116e6155c bounce msg 1310791 qp 12853
@400000006afe50e116e6155c end msg 1310791
@400000006afe50e117046ee4 new msg 1310791
@400000006afe50e11704bd04 info msg 1310791: bytes 4714 from <#@[]> qp 12853 uid 7796
@400000006afe50e11704bd04 starting delivery 1027: msg 1310791 to local postmaster@mx1.example.net
@400000006afe50e11704bd04 status: local 1/10 remote 0/20
@400000006afe50e119bbb32c delivery 1027: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe50e119bbb32c status: local 0/10 remote 0/20
@400000006afe50e119bbb32c triple bounce: discarding bounce/1310791
@400000006afe50e119bc285c end msg 1310791
@400000006afe50e5279794fc new msg 1310791
@400000006afe50e5279815e4 info msg 1310791: bytes 2167 from <www@old-shop.example> qp 12859 uid 10003
@400000006afe50e5279815e4 starting delivery 1028: msg 1310791 to remote paula1974@library.example
@400000006afe50e5279815e4 status: local 0/10 remote 1/20
@400000006afe50e633b7f3bc delivery 1028: failure: 203.0.113.49_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe50e633b7fb8c status: local 0/10 remote 0/20
@400000006afe50e633b83df4 bounce msg 1310791 qp 12866
@400000006afe50e633b8e5ec end msg 1310791
@400000006afe50e633c3d6b4 new msg 1310791
@400000006afe50e633c3d6b4 info msg 1310791: bytes 3121 from <> qp 12866 uid 7796
@400000006afe50e633c3d6b4 starting delivery 1029: msg 1310791 to local www@old-shop.example
@400000006afe50e633c3d6b4 status: local 1/10 remote 0/20
@400000006afe50e6365f077c delivery 1029: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe50e6365f5984 status: local 0/10 remote 0/20
@400000006afe50e6365f8094 bounce msg 1310791 qp 12869
@400000006afe50e6365fe624 end msg 1310791
@400000006afe50e6367eb8c4 new msg 1310791
@400000006afe50e6367f1684 info msg 1310791: bytes 4540 from <#@[]> qp 12869 uid 7796
@400000006afe50e6367fc64c starting delivery 1030: msg 1310791 to local postmaster@mx1.example.net
@400000006afe50e6368056d4 status: local 1/10 remote 0/20
@400000006afe50e6392b085c delivery 1030: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe50e6392bac6c status: local 0/10 remote 0/20
@400000006afe50e6392c7b74 triple bounce: discarding bounce/1310791
@400000006afe50e6392cf874 end msg 1310791
@400000006afe50eb2e35180c new msg 1310791
@400000006afe50eb2e355a74 info msg 1310791: bytes 2316 from <www@old-shop.example> qp 12874 uid 10003
@400000006afe50eb2e35d38c starting delivery 1031: msg 1310791 to remote hvogel1992@valley.test
@400000006afe50eb2e35db5c status: local 0/10 remote 1/20
@400000006afe50ed0c040acc delivery 1031: failure: 198.51.100.4_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe50ed0c04b6ac status: local 0/10 remote 0/20
@400000006afe50ed0c04b6ac bounce msg 1310791 qp 12876
@400000006afe50ed0c054f04 end msg 1310791
@400000006afe50ed0c228394 new msg 1310791
@400000006afe50ed0c228394 info msg 1310791: bytes 3543 from <> qp 12876 uid 7796
@400000006afe50ed0c236a0c starting delivery 1032: msg 1310791 to local www@old-shop.example
@400000006afe50ed0c2398ec status: local 1/10 remote 0/20
@400000006afe50ed0e7f72dc delivery 1032: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe50ed0e7fc0fc status: local 0/10 remote 0/20
@400000006afe50ed0e7fc0fc bounce msg 1310791 qp 12883
@400000006afe50ed0e80a38c end msg 1310791
@400000006afe50ed0ebe8f1c new msg 1310791
@400000006afe50ed0ebe8f1c info msg 1310791: bytes 4911 from <#@[]> qp 12883 uid 7796
@400000006afe50ed0ebe96ec starting delivery 1033: msg 1310791 to local postmaster@mx1.example.net
@400000006afe50ed0ebf2774 status: local 1/10 remote 0/20
@400000006afe50ed11f5119c delivery 1033: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe50ed11f5119c status: local 0/10 remote 0/20
@400000006afe50ed11f5b5ac triple bounce: discarding bounce/1310791
@400000006afe50ed11f5b5ac end msg 1310791
@400000006afe50fb09c20a0c new msg 1310791
@400000006afe50fb09c240bc info msg 1310791: bytes 2291 from <www@old-shop.example> qp 12888 uid 10003
@400000006afe50fb09c29a94 starting delivery 1034: msg 1310791 to remote carla1976@orchard.test
@400000006afe50fb09c2e8b4 status: local 0/10 remote 1/20
@400000006afe50fc253d226c delivery 1034: failure: Connected_to_198.51.100.159_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe50fc253e0ccc status: local 0/10 remote 0/20
@400000006afe50fc253e0ccc bounce msg 1310791 qp 12890
@400000006afe50fc253e66a4 end msg 1310791
@400000006afe50fc255551d4 new msg 1310791
@400000006afe50fc25560d54 info msg 1310791: bytes 3464 from <> qp 12890 uid 7796
@400000006afe50fc255647ec starting delivery 1035: msg 1310791 to local www@old-shop.example
@400000006afe50fc255647ec status: local 1/10 remote 0/20
@400000006afe50fc281d090c delivery 1035: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe50fc281dc48c status: local 0/10 remote 0/20
@400000006afe50fc281e58fc bounce msg 1310791 qp 12895
@400000006afe50fc281e8fac end msg 1310791
@400000006afe50fc28565504 new msg 1310791
@400000006afe50fc28569f3c info msg 1310791: bytes 4951 from <#@[]> qp 12895 uid 7796
@400000006afe50fc28569f3c starting delivery 1036: msg 1310791 to local postmaster@mx1.example.net
@400000006afe50fc28571c3c status: local 1/10 remote 0/20
@400000006afe50fc2af0d21c delivery 1036: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe50fc2af15304 status: local 0/10 remote 0/20
@400000006afe50fc2af185cc triple bounce: discarding bounce/1310791
@400000006afe50fc2af22dc4 end msg 1310791
@400000006afe5100165bb394 new msg 1310791
@400000006afe5100165c6b2c info msg 1310791: bytes 2299 from <www@old-shop.example> qp 12899 uid 10003
@400000006afe5100165d1324 starting delivery 1037: msg 1310791 to remote kmaier1976@bigmail.example
@400000006afe5100165d1324 status: local 0/10 remote 1/20
@400000006afe51012ec532ac delivery 1037: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051766_6293866164fb_-_esmtp/
@400000006afe51012ec59c24 status: local 0/10 remote 0/20
@400000006afe51012ec5de8c end msg 1310791
@400000006afe51050a99285c new msg 1310791
@400000006afe51050a997294 info msg 1310791: bytes 2180 from <www@old-shop.example> qp 12904 uid 10003
@400000006afe51050a997294 starting delivery 1038: msg 1310791 to remote blang2005@slowpost.example
@400000006afe51050a997294 status: local 0/10 remote 1/20
@400000006afe51052f5b7f3c new msg 1310789
@400000006afe51052f5b7f3c info msg 1310789: bytes 2133 from <www@old-shop.example> qp 12906 uid 10003
@400000006afe51052f5b7f3c starting delivery 1039: msg 1310789 to remote ida1948@bigmail.example
@400000006afe51052f5b7f3c status: local 0/10 remote 2/20
@400000006afe51061f7ae044 delivery 1039: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<ida1948@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe51061f7b900c status: local 0/10 remote 1/20
@400000006afe51061f7c47a4 bounce msg 1310789 qp 12912
@400000006afe51061f7c95c4 end msg 1310789
@400000006afe51061fa328c4 new msg 1310789
@400000006afe51061fa328c4 info msg 1310789: bytes 3138 from <> qp 12912 uid 7796
@400000006afe51061fa39624 starting delivery 1040: msg 1310789 to local www@old-shop.example
@400000006afe51061fa39624 status: local 1/10 remote 1/20
@400000006afe51062165c054 delivery 1040: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe510621667404 status: local 0/10 remote 1/20
@400000006afe5106216723cc bounce msg 1310789 qp 12916
@400000006afe51062167a89c end msg 1310789
@400000006afe510621922b6c new msg 1310789
@400000006afe51062192d364 info msg 1310789: bytes 4149 from <#@[]> qp 12916 uid 7796
@400000006afe510621930dfc starting delivery 1041: msg 1310789 to local postmaster@mx1.example.net
@400000006afe5106219344ac status: local 1/10 remote 1/20
@400000006afe51062373189c delivery 1041: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe51062373189c status: local 0/10 remote 1/20
@400000006afe51062373300c triple bounce: discarding bounce/1310789
@400000006afe510623740acc end msg 1310789
@400000006afe51071c75260c delivery 1038: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<b67ae22213d6f406@mail.example>_[InternalId=1467107696]_Queued_mail_for_delivery/
@400000006afe51071c75a30c status: local 0/10 remote 0/20
@400000006afe51071c7627dc end msg 1310791
@400000006afe510b153534f4 new msg 1310791
@400000006afe510b15355c04 info msg 1310791: bytes 2149 from <www@old-shop.example> qp 12920 uid 10003
@400000006afe510b15358ae4 starting delivery 1042: msg 1310791 to remote emma1948@bigmail.example
@400000006afe510b15358ae4 status: local 0/10 remote 1/20
@400000006afe510c246826fc delivery 1042: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051777_1253ac67147a_-_esmtp/
@400000006afe510c2468463c status: local 0/10 remote 0/20
@400000006afe510c246888a4 end msg 1310791
@400000006afe510d206d1814 new msg 1310791
@400000006afe510d206e0274 info msg 1310791: bytes 2242 from <www@old-shop.example> qp 12928 uid 10003
@400000006afe510d206ed17c starting delivery 1043: msg 1310791 to remote hvogel1975@birch.example
@400000006afe510d206ed17c status: local 0/10 remote 1/20
@400000006afe510d391f8324 delivery 1043: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_38FDEA1F1B/
@400000006afe510d391f8324 status: local 0/10 remote 0/20
@400000006afe510d391f8324 end msg 1310791
@400000006afe511e1710af9c new msg 1310791
@400000006afe511e1710af9c info msg 1310791: bytes 2288 from <www@old-shop.example> qp 12934 uid 10003
@400000006afe511e17113854 starting delivery 1044: msg 1310791 to remote ykurz1999@bigmail.example
@400000006afe511e17116734 status: local 0/10 remote 1/20
@400000006afe511e1c0a98b4 new msg 1310789
@400000006afe511e1c0af28c info msg 1310789: bytes 2177 from <www@old-shop.example> qp 12942 uid 10003
@400000006afe511e1c0bc57c starting delivery 1045: msg 1310789 to remote sara2004@library.example
@400000006afe511e1c0c792c status: local 0/10 remote 2/20
@400000006afe511f1cdf51bc delivery 1045: failure: Connected_to_203.0.113.49_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe511f1cdfea14 status: local 0/10 remote 1/20
@400000006afe511f1ce0b91c bounce msg 1310789 qp 12947
@400000006afe511f1ce15d2c end msg 1310789
@400000006afe511f1cec1b2c new msg 1310789
@400000006afe511f1cec1b2c info msg 1310789: bytes 3143 from <> qp 12947 uid 7796
@400000006afe511f1cec1b2c starting delivery 1046: msg 1310789 to local www@old-shop.example
@400000006afe511f1cec617c status: local 1/10 remote 1/20
@400000006afe511f1ead6a9c delivery 1046: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe511f1ead6a9c status: local 0/10 remote 1/20
@400000006afe511f1eae1294 bounce msg 1310789 qp 12950
@400000006afe511f1eae9b4c end msg 1310789
@400000006afe511f1ece507c new msg 1310789
@400000006afe511f1eced164 info msg 1310789: bytes 4403 from <#@[]> qp 12950 uid 7796
@400000006afe511f1ecf0044 starting delivery 1047: msg 1310789 to local postmaster@mx1.example.net
@400000006afe511f1ecf7574 status: local 1/10 remote 1/20
@400000006afe511f1faec184 delivery 1047: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe511f1faec184 status: local 0/10 remote 1/20
@400000006afe511f1faf4a3c triple bounce: discarding bounce/1310789
@400000006afe511f1faf6d64 end msg 1310789
@400000006afe511f392d4e64 delivery 1044: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051796_d59e7e56fcec_-_esmtp/
@400000006afe511f392ddeec status: local 0/10 remote 0/20
@400000006afe511f392ddeec end msg 1310791
@400000006afe512424dde39c new msg 1310791
@400000006afe512424deaebc info msg 1310791: bytes 2126 from <www@old-shop.example> qp 12957 uid 10003
@400000006afe512424deaebc starting delivery 1048: msg 1310791 to remote zjung1950@bigmail.example
@400000006afe512424df0c7c status: local 0/10 remote 1/20
@400000006afe5126227f719c delivery 1048: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051802_db5562a33d9d_-_esmtp/
@400000006afe5126227f719c status: local 0/10 remote 0/20
@400000006afe5126228009f4 end msg 1310791
@400000006afe51293710d704 new msg 1310791
@400000006afe5129371163a4 info msg 1310791: bytes 2274 from <www@old-shop.example> qp 12963 uid 10003
@400000006afe512937117b14 starting delivery 1049: msg 1310791 to remote obeck2002@bigmail.example
@400000006afe51293711a224 status: local 0/10 remote 1/20
@400000006afe512a1261a294 delivery 1049: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<obeck2002@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe512a12624e74 status: local 0/10 remote 0/20
@400000006afe512a12624e74 bounce msg 1310791 qp 12971
@400000006afe512a12624e74 end msg 1310791
@400000006afe512a1293b6e4 new msg 1310791
@400000006afe512a129433e4 info msg 1310791: bytes 3229 from <> qp 12971 uid 7796
@400000006afe512a12949d5c starting delivery 1050: msg 1310791 to local www@old-shop.example
@400000006afe512a12949d5c status: local 1/10 remote 0/20
@400000006afe512a1580054c delivery 1050: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe512a15803044 status: local 0/10 remote 0/20
@400000006afe512a15804b9c bounce msg 1310791 qp 12977
@400000006afe512a158099bc end msg 1310791
@400000006afe512a15c1cd24 new msg 1310791
@400000006afe512a15c21b44 info msg 1310791: bytes 4594 from <#@[]> qp 12977 uid 7796
@400000006afe512a15c2a3fc starting delivery 1051: msg 1310791 to local postmaster@mx1.example.net
@400000006afe512a15c34bf4 status: local 1/10 remote 0/20
@400000006afe512a17a1eb4c delivery 1051: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe512a17a1eb4c status: local 0/10 remote 0/20
@400000006afe512a17a20a8c triple bounce: discarding bounce/1310791
@400000006afe512a17a2701c end msg 1310791
@400000006afe512b24500734 starting delivery 1052: msg 1310781 to remote blang1992@slowpost.example
@400000006afe512b245012ec status: local 0/10 remote 1/20
@400000006afe512c2d935db4 delivery 1052: failure: Connected_to_203.0.113.96_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe512c2d93cb14 status: local 0/10 remote 0/20
@400000006afe512c2d94ada4 bounce msg 1310781 qp 12983
@400000006afe512c2d94ada4 end msg 1310781
@400000006afe512c2dd01894 new msg 1310781
@400000006afe512c2dd07654 info msg 1310781: bytes 3125 from <> qp 12983 uid 7796
@400000006afe512c2dd09d64 starting delivery 1053: msg 1310781 to local www@old-shop.example
@400000006afe512c2dd0d414 status: local 1/10 remote 0/20
@400000006afe512c2edf90ac delivery 1053: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe512c2edf90ac status: local 0/10 remote 0/20
@400000006afe512c2ee05014 bounce msg 1310781 qp 12991
@400000006afe512c2ee053fc end msg 1310781
@400000006afe512c2f05e914 new msg 1310781
@400000006afe512c2f06140c info msg 1310781: bytes 4416 from <#@[]> qp 12991 uid 7796
@400000006afe512c2f06140c starting delivery 1054: msg 1310781 to local postmaster@mx1.example.net
@400000006afe512c2f06f2b4 status: local 1/10 remote 0/20
@400000006afe512c2fd7006c delivery 1054: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe512c2fd7371c status: local 0/10 remote 0/20
@400000006afe512c2fd7eacc triple bounce: discarding bounce/1310781
@400000006afe512c2fd811dc end msg 1310781
@400000006afe513a2e425a94 new msg 1310781
@400000006afe513a2e42f6d4 info msg 1310781: bytes 2122 from <www@old-shop.example> qp 12995 uid 10003
@400000006afe513a2e42f6d4 starting delivery 1055: msg 1310781 to remote ida1997@bigmail.example
@400000006afe513a2e43ba24 status: local 0/10 remote 1/20
@400000006afe513b1fe444bc delivery 1055: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051824_70c2695093cc_-_esmtp/
@400000006afe513b1fe52364 status: local 0/10 remote 0/20
@400000006afe513b1fe52364 end msg 1310781
@400000006afe513e01b003b4 new msg 1310781
@400000006afe513e01b0ee14 info msg 1310781: bytes 2266 from <www@old-shop.example> qp 12999 uid 10003
@400000006afe513e01b0ee14 starting delivery 1056: msg 1310781 to remote ykurz1998@quarry.example
@400000006afe513e01b1096c status: local 0/10 remote 1/20
@400000006afe513f15e82d5c delivery 1056: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1wE620-D31D2B-AC/
@400000006afe513f15e8d554 status: local 0/10 remote 0/20
@400000006afe513f15e8d554 end msg 1310781
@400000006afe514314737364 new msg 1310781
@400000006afe514314737364 info msg 1310781: bytes 2193 from <www@old-shop.example> qp 13003 uid 10003
@400000006afe5143147432cc starting delivery 1057: msg 1310781 to remote annakoch1955@paper.example
@400000006afe514314749c44 status: local 0/10 remote 1/20
@400000006afe514421118da4 delivery 1057: failure: 203.0.113.186_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe514421119d44 status: local 0/10 remote 0/20
@400000006afe51442111c454 bounce msg 1310781 qp 13011
@400000006afe51442111c454 end msg 1310781
@400000006afe5144211d7484 new msg 1310781
@400000006afe5144211e37d4 info msg 1310781: bytes 3587 from <> qp 13011 uid 7796
@400000006afe5144211e37d4 starting delivery 1058: msg 1310781 to local www@old-shop.example
@400000006afe5144211e7e24 status: local 1/10 remote 0/20
@400000006afe51442370808c delivery 1058: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe51442370bb24 status: local 0/10 remote 0/20
@400000006afe51442370bb24 bounce msg 1310781 qp 13019
@400000006afe514423715764 end msg 1310781
@400000006afe514423a51194 new msg 1310781
@400000006afe514423a5c92c info msg 1310781: bytes 4635 from <#@[]> qp 13019 uid 7796
@400000006afe514423a5e86c starting delivery 1059: msg 1310781 to local postmaster@mx1.example.net
@400000006afe514423a6174c status: local 1/10 remote 0/20
@400000006afe514424b2fb3c delivery 1059: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe514424b38fac status: local 0/10 remote 0/20
@400000006afe514424b3c65c triple bounce: discarding bounce/1310781
@400000006afe514424b3c65c end msg 1310781
@400000006afe514a107f906c new msg 1310781
@400000006afe514a107f906c info msg 1310781: bytes 2312 from <www@old-shop.example> qp 13026 uid 10003
@400000006afe514a107f906c starting delivery 1060: msg 1310781 to remote annakoch1950@bigmail.example
@400000006afe514a10805f74 status: local 0/10 remote 1/20
@400000006afe514c29bfd7e4 delivery 1060: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051840_92fa949dabba_-_esmtp/
@400000006afe514c29bfd7e4 status: local 0/10 remote 0/20
@400000006afe514c29c03d74 end msg 1310781
@400000006afe515720064f94 new msg 1310781
@400000006afe51572006a584 info msg 1310781: bytes 2130 from <www@old-shop.example> qp 13033 uid 10003
@400000006afe51572006a584 starting delivery 1061: msg 1310781 to remote ute1997@bigmail.example
@400000006afe5157200764ec status: local 0/10 remote 1/20
@400000006afe515a01d06c94 delivery 1061: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051853_c49d6e8c6dea_-_esmtp/
@400000006afe515a01d0bab4 status: local 0/10 remote 0/20
@400000006afe515a01d19d44 end msg 1310781
@400000006afe516b078c9ff4 new msg 1310781
@400000006afe516b078d72e4 info msg 1310781: bytes 2344 from <www@old-shop.example> qp 13037 uid 10003
@400000006afe516b078dd874 starting delivery 1062: msg 1310781 to remote lena1990@bigmail.example
@400000006afe516b078e45d4 status: local 0/10 remote 1/20
@400000006afe516c11944074 delivery 1062: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe516c1194c544 status: local 0/10 remote 0/20
@400000006afe516c119532a4 bounce msg 1310781 qp 13044
@400000006afe516c11961d04 end msg 1310781
@400000006afe516c11a6f96c new msg 1310781
@400000006afe516c11a7301c info msg 1310781: bytes 3634 from <> qp 13044 uid 7796
@400000006afe516c11a7301c starting delivery 1063: msg 1310781 to local www@old-shop.example
@400000006afe516c11a7cc5c status: local 1/10 remote 0/20
@400000006afe516c13b67c64 delivery 1063: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe516c13b6a75c status: local 0/10 remote 0/20
@400000006afe516c13b78dd4 bounce msg 1310781 qp 13048
@400000006afe516c13b7b8cc end msg 1310781
@400000006afe516c13d8f884 new msg 1310781
@400000006afe516c13d95a2c info msg 1310781: bytes 4932 from <#@[]> qp 13048 uid 7796
@400000006afe516c13d95a2c starting delivery 1064: msg 1310781 to local postmaster@mx1.example.net
@400000006afe516c13d9defc status: local 1/10 remote 0/20
@400000006afe516c1712de34 delivery 1064: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe516c17132484 status: local 0/10 remote 0/20
@400000006afe516c17135364 triple bounce: discarding bounce/1310781
@400000006afe516c17136ebc end msg 1310781
@400000006afe51700c4ef294 new msg 1310781
@400000006afe51700c4fd90c info msg 1310781: bytes 2138 from <www@old-shop.example> qp 13056 uid 10003
@400000006afe51700c4fd90c starting delivery 1065: msg 1310781 to remote greta1951@bigmail.example
@400000006afe51700c4fd90c status: local 0/10 remote 1/20
@400000006afe517207e431ec new msg 1310791
@400000006afe517207e431ec info msg 1310791: bytes 2249 from <www@old-shop.example> qp 13060 uid 10003
@400000006afe517207e508c4 starting delivery 1066: msg 1310791 to remote jklein1964@bigmail.example
@400000006afe517207e5ef3c status: local 0/10 remote 2/20
@400000006afe5172134bef0c delivery 1065: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051878_d32d6a145647_-_esmtp/
@400000006afe5172134bef0c status: local 0/10 remote 1/20
@400000006afe5172134caa8c end msg 1310781
@400000006afe51742475deb4 delivery 1066: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051880_96dc6415583d_-_esmtp/
@400000006afe517424764ffc status: local 0/10 remote 0/20
@400000006afe5174247657cc end msg 1310791
@400000006afe51771dce459c new msg 1310791
@400000006afe51771dce459c info msg 1310791: bytes 2346 from <www@old-shop.example> qp 13067 uid 10003
@400000006afe51771dcf0cd4 starting delivery 1067: msg 1310791 to remote sara2001@slowpost.example
@400000006afe51771dcfef64 status: local 0/10 remote 1/20
@400000006afe5178045202ac delivery 1067: failure: Connected_to_203.0.113.96_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe51780452e154 status: local 0/10 remote 0/20
@400000006afe517804532b8c bounce msg 1310791 qp 13075
@400000006afe51780453fe7c end msg 1310791
@400000006afe5178045ac0f4 new msg 1310791
@400000006afe5178045b3a0c info msg 1310791: bytes 3478 from <> qp 13075 uid 7796
@400000006afe5178045b49ac starting delivery 1068: msg 1310791 to local www@old-shop.example
@400000006afe5178045bab54 status: local 1/10 remote 0/20
@400000006afe5178058571cc delivery 1068: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe5178058575b4 status: local 0/10 remote 0/20
@400000006afe5178058575b4 bounce msg 1310791 qp 13081
@400000006afe5178058575b4 end msg 1310791
@400000006afe517805980f6c new msg 1310791
@400000006afe517805986174 info msg 1310791: bytes 4653 from <#@[]> qp 13081 uid 7796
@400000006afe517805986174 starting delivery 1069: msg 1310791 to local postmaster@mx1.example.net
@400000006afe5178059874fc status: local 1/10 remote 0/20
@400000006afe5178086183f4 delivery 1069: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe5178086208c4 status: local 0/10 remote 0/20
@400000006afe517808626a6c triple bounce: discarding bounce/1310791
@400000006afe5178086302c4 end msg 1310791
@400000006afe517a08ecc07c new msg 1310791
@400000006afe517a08ed7044 info msg 1310791: bytes 2187 from <www@old-shop.example> qp 13086 uid 10003
@400000006afe517a08ed7044 starting delivery 1070: msg 1310791 to remote rfrank1999@shipyard.test
@400000006afe517a08edb2ac status: local 0/10 remote 1/20
@400000006afe517b09bce5a4 delivery 1070: success: 198.51.100.75_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_67F26E9AE5/
@400000006afe517b09bdc44c status: local 0/10 remote 0/20
@400000006afe517b09bde774 end msg 1310791
@400000006afe51910656bbec new msg 1310791
@400000006afe51910656bbec info msg 1310791: bytes 2151 from <www@old-shop.example> qp 13092 uid 10003
@400000006afe519106578edc starting delivery 1071: msg 1310791 to remote annakoch1976@birch.example
@400000006afe519106578edc status: local 0/10 remote 1/20
@400000006afe519138cd6f6c delivery 1071: failure: Connected_to_198.51.100.148_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe519138ce3a8c status: local 0/10 remote 0/20
@400000006afe519138ce790c bounce msg 1310791 qp 13099
@400000006afe519138cec72c end msg 1310791
@400000006afe5191390d107c new msg 1310791
@400000006afe5191390d107c info msg 1310791: bytes 3447 from <> qp 13099 uid 7796
@400000006afe5191390ddf84 starting delivery 1072: msg 1310791 to local www@old-shop.example
@400000006afe5191390e0e64 status: local 1/10 remote 0/20
@400000006afe51913b700aa4 new msg 1310781
@400000006afe51913b70cdf4 info msg 1310781: bytes 2137 from <www@old-shop.example> qp 13106 uid 10003
@400000006afe51913b70cdf4 starting delivery 1073: msg 1310781 to remote rfrank2003@freemail.test
@400000006afe51913b7123e4 status: local 1/10 remote 1/20
@400000006afe51920095c5cc delivery 1072: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe519200965a3c status: local 0/10 remote 1/20
@400000006afe51920097449c bounce msg 1310791 qp 13110
@400000006afe519200975054 end msg 1310791
@400000006afe519200c0dd0c new msg 1310791
@400000006afe519200c16d94 info msg 1310791: bytes 4790 from <#@[]> qp 13110 uid 7796
@400000006afe519200c16d94 starting delivery 1074: msg 1310791 to local postmaster@mx1.example.net
@400000006afe519200c20dbc status: local 1/10 remote 1/20
@400000006afe519202c6616c delivery 1074: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe519202c7151c status: local 0/10 remote 1/20
@400000006afe519202c7ebf4 triple bounce: discarding bounce/1310791
@400000006afe519202c8d654 end msg 1310791
@400000006afe519222788044 delivery 1073: failure: 198.51.100.52_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe519222788044 status: local 0/10 remote 0/20
@400000006afe519222795b04 bounce msg 1310781 qp 13115
@400000006afe519222795b04 end msg 1310781
@400000006afe519222bc1124 new msg 1310781
@400000006afe519222bc1124 info msg 1310781: bytes 3547 from <> qp 13115 uid 7796
@400000006afe519222bc4bbc starting delivery 1075: msg 1310781 to local www@old-shop.example
@400000006afe519222bcc8bc status: local 1/10 remote 0/20
@400000006afe5192241674ec delivery 1075: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe519224171514 status: local 0/10 remote 0/20
@400000006afe51922417289c bounce msg 1310781 qp 13121
@400000006afe519224179214 end msg 1310781
@400000006afe51922420ae1c new msg 1310781
@400000006afe5192242161cc info msg 1310781: bytes 4990 from <#@[]> qp 13121 uid 7796
@400000006afe51922421fa24 starting delivery 1076: msg 1310781 to local postmaster@mx1.example.net
@400000006afe5192242257e4 status: local 1/10 remote 0/20
@400000006afe519227855cec delivery 1076: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe519227855cec status: local 0/10 remote 0/20
@400000006afe519227858bcc triple bounce: discarding bounce/1310781
@400000006afe51922785baac end msg 1310781
@400000006afe51a81e98ae04 new msg 1310781
@400000006afe51a81e98ae04 info msg 1310781: bytes 2115 from <www@old-shop.example> qp 13128 uid 10003
@400000006afe51a81e98ae04 starting delivery 1077: msg 1310781 to remote blang1980@bigmail.example
@400000006afe51a81e98dce4 status: local 0/10 remote 1/20
@400000006afe51a82169b024 new msg 1310791
@400000006afe51a8216a2554 info msg 1310791: bytes 2140 from <www@old-shop.example> qp 13132 uid 10003
@400000006afe51a8216a9e6c starting delivery 1078: msg 1310791 to remote rfrank1941@oakwood.test
@400000006afe51a8216b0014 status: local 0/10 remote 2/20
@400000006afe51a93797dd6c delivery 1077: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe51a9379823bc status: local 0/10 remote 1/20
@400000006afe51a93798bc14 bounce msg 1310781 qp 13137
@400000006afe51a9379996d4 end msg 1310781
@400000006afe51a937c83c3c new msg 1310781
@400000006afe51a937c83c3c info msg 1310781: bytes 3260 from <> qp 13137 uid 7796
@400000006afe51a937c8fba4 starting delivery 1079: msg 1310781 to local www@old-shop.example
@400000006afe51a937c8fba4 status: local 1/10 remote 1/20
@400000006afe51a93adbdd0c delivery 1079: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe51a93adbdd0c status: local 0/10 remote 1/20
@400000006afe51a93adbdd0c bounce msg 1310781 qp 13145
@400000006afe51a93adc429c end msg 1310781
@400000006afe51a93b0bf58c new msg 1310781
@400000006afe51a93b0bf58c info msg 1310781: bytes 4499 from <#@[]> qp 13145 uid 7796
@400000006afe51a93b0c7a5c starting delivery 1080: msg 1310781 to local postmaster@mx1.example.net
@400000006afe51a93b0c7a5c status: local 1/10 remote 1/20
@400000006afe51aa02b686d4 delivery 1080: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe51aa02b7463c status: local 0/10 remote 1/20
@400000006afe51aa02b79c2c triple bounce: discarding bounce/1310781
@400000006afe51aa02b79c2c end msg 1310781
@400000006afe51aa05604dfc delivery 1078: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1wB97C-300E35-A3/
@400000006afe51aa0560e654 status: local 0/10 remote 0/20
@400000006afe51aa0561308c end msg 1310791
@400000006afe51be056971d4 new msg 1310791
@400000006afe51be05699114 info msg 1310791: bytes 2288 from <www@old-shop.example> qp 13148 uid 10003
@400000006afe51be05699114 starting delivery 1081: msg 1310791 to remote emma1942@customer.example
@400000006afe51be05699114 status: local 0/10 remote 1/20
@400000006afe51be2b218ac4 delivery 1081: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051956_231b02cf13c8_-_esmtp/
@400000006afe51be2b22231c status: local 0/10 remote 0/20
@400000006afe51be2b22231c end msg 1310791
@400000006afe51c51d44be94 new msg 1310791
@400000006afe51c51d459d3c info msg 1310791: bytes 2278 from <www@old-shop.example> qp 13152 uid 10003
@400000006afe51c51d46491c starting delivery 1082: msg 1310791 to remote ida2005@bigmail.example
@400000006afe51c51d46491c status: local 0/10 remote 1/20
@400000006afe51c71713c4ac delivery 1082: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051963_19da64e987e5_-_esmtp/
@400000006afe51c71714a354 status: local 0/10 remote 0/20
@400000006afe51c717152054 end msg 1310791
@400000006afe51c9126f6dd4 new msg 1310791
@400000006afe51c9126f9cb4 info msg 1310791: bytes 2212 from <www@old-shop.example> qp 13154 uid 10003
@400000006afe51c9126f9cb4 starting delivery 1083: msg 1310791 to remote ute1950@typo.test
@400000006afe51c9126f9cb4 status: local 0/10 remote 1/20
@400000006afe51c916959bcc delivery 1083: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afe51c91695a784 status: local 0/10 remote 0/20
@400000006afe51c91695a784 bounce msg 1310791 qp 13160
@400000006afe51c91695a784 end msg 1310791
@400000006afe51c916c6bdec new msg 1310791
@400000006afe51c916c6bdec info msg 1310791: bytes 3671 from <> qp 13160 uid 7796
@400000006afe51c916c6bdec starting delivery 1084: msg 1310791 to local www@old-shop.example
@400000006afe51c916c72f34 status: local 1/10 remote 0/20
@400000006afe51c917b8d294 delivery 1084: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe51c917b8d294 status: local 0/10 remote 0/20
@400000006afe51c917b9343c bounce msg 1310791 qp 13168
@400000006afe51c917b972bc end msg 1310791
@400000006afe51c917d952e4 new msg 1310791
@400000006afe51c917d952e4 info msg 1310791: bytes 4616 from <#@[]> qp 13168 uid 7796
@400000006afe51c917d97ddc starting delivery 1085: msg 1310791 to local postmaster@mx1.example.net
@400000006afe51c917d9954c status: local 1/10 remote 0/20
@400000006afe51c91a534fac delivery 1085: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe51c91a534fac status: local 0/10 remote 0/20
@400000006afe51c91a534fac triple bounce: discarding bounce/1310791
@400000006afe51c91a53b53c end msg 1310791
@400000006afe51c92d9f9a84 new msg 1310791
@400000006afe51c92da01784 info msg 1310791: bytes 2160 from <www@old-shop.example> qp 13173 uid 10003
@400000006afe51c92da0d6ec starting delivery 1086: msg 1310791 to remote zjung1978@library.example
@400000006afe51c92da1926c status: local 0/10 remote 1/20
@400000006afe51ca341f96fc delivery 1086: failure: Connected_to_203.0.113.49_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe51ca34205664 status: local 0/10 remote 0/20
@400000006afe51ca3420bfdc bounce msg 1310791 qp 13176
@400000006afe51ca342119b4 end msg 1310791
@400000006afe51ca345149a4 new msg 1310791
@400000006afe51ca3452207c info msg 1310791: bytes 3562 from <> qp 13176 uid 7796
@400000006afe51ca34523fbc starting delivery 1087: msg 1310791 to local www@old-shop.example
@400000006afe51ca3452c48c status: local 1/10 remote 0/20
@400000006afe51ca36c16ee4 delivery 1087: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe51ca36c1f79c status: local 0/10 remote 0/20
@400000006afe51ca36c29f94 bounce msg 1310791 qp 13180
@400000006afe51ca36c35b14 end msg 1310791
@400000006afe51ca36d8a834 new msg 1310791
@400000006afe51ca36d8a834 info msg 1310791: bytes 4578 from <#@[]> qp 13180 uid 7796
@400000006afe51ca36d905f4 starting delivery 1088: msg 1310791 to local postmaster@mx1.example.net
@400000006afe51ca36d9d114 status: local 1/10 remote 0/20
@400000006afe51ca37fb525c delivery 1088: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe51ca37fb98ac status: local 0/10 remote 0/20
@400000006afe51ca37fbdb14 triple bounce: discarding bounce/1310791
@400000006afe51ca37fc2d1c end msg 1310791
@400000006afe51de025b37d4 new msg 1310791
@400000006afe51de025b37d4 info msg 1310791: bytes 2172 from <www@old-shop.example> qp 13186 uid 10003
@400000006afe51de025bd02c starting delivery 1089: msg 1310791 to remote ute1977@bigmail.example
@400000006afe51de025c2a04 status: local 0/10 remote 1/20
@400000006afe51e008bc0004 delivery 1089: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051988_dc384a218fb9_-_esmtp/
@400000006afe51e008bc1774 status: local 0/10 remote 0/20
@400000006afe51e008bc1774 end msg 1310791
@400000006afe51e104e359b4 new msg 1310791
@400000006afe51e104e35d9c info msg 1310791: bytes 2153 from <www@old-shop.example> qp 13190 uid 10003
@400000006afe51e104e3c32c starting delivery 1090: msg 1310791 to remote ute2008@bigmail.example
@400000006afe51e104e4402c status: local 0/10 remote 1/20
@400000006afe51e120e0b5bc new msg 1310781
@400000006afe51e120e13e74 info msg 1310781: bytes 2344 from <www@old-shop.example> qp 13196 uid 10003
@400000006afe51e120e14a2c starting delivery 1091: msg 1310781 to remote fbraun1980@bigmail.example
@400000006afe51e120e1790c status: local 0/10 remote 2/20
@400000006afe51e20998890c delivery 1091: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe51e20998890c status: local 0/10 remote 1/20
@400000006afe51e20998890c bounce msg 1310781 qp 13201
@400000006afe51e20998890c end msg 1310781
@400000006afe51e209b87104 new msg 1310781
@400000006afe51e209b87104 info msg 1310781: bytes 3668 from <> qp 13201 uid 7796
@400000006afe51e209b87104 starting delivery 1092: msg 1310781 to local www@old-shop.example
@400000006afe51e209b89044 status: local 1/10 remote 1/20
@400000006afe51e20cb8c084 delivery 1092: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe51e20cb9704c status: local 0/10 remote 1/20
@400000006afe51e20cb9ddac bounce msg 1310781 qp 13208
@400000006afe51e20cba4724 end msg 1310781
@400000006afe51e20cf1221c new msg 1310781
@400000006afe51e20cf17fdc info msg 1310781: bytes 5103 from <#@[]> qp 13208 uid 7796
@400000006afe51e20cf19f1c starting delivery 1093: msg 1310781 to local postmaster@mx1.example.net
@400000006afe51e20cf1be5c status: local 1/10 remote 1/20
@400000006afe51e20da078d4 delivery 1093: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe51e20da078d4 status: local 0/10 remote 1/20
@400000006afe51e20da0ee04 triple bounce: discarding bounce/1310781
@400000006afe51e20da0ee04 end msg 1310781
@400000006afe51e303dc74ec delivery 1090: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051991_ff5696a1ec15_-_esmtp/
@400000006afe51e303dd400c status: local 0/10 remote 0/20
@400000006afe51e303dd47dc end msg 1310791
@400000006afe51e71323680c new msg 1310791
@400000006afe51e713242f44 info msg 1310791: bytes 2308 from <www@old-shop.example> qp 13216 uid 10003
@400000006afe51e713242f44 starting delivery 1094: msg 1310791 to remote greta1997@bigmail.example
@400000006afe51e713242f44 status: local 0/10 remote 1/20
@400000006afe51e7168af154 new msg 1310781
@400000006afe51e7168af154 info msg 1310781: bytes 2342 from <www@old-shop.example> qp 13221 uid 10003
@400000006afe51e7168bd7cc starting delivery 1095: msg 1310781 to remote vhorn2002@dairy.example
@400000006afe51e7168c06ac status: local 0/10 remote 2/20
@400000006afe51e80aaff064 new msg 1310789
@400000006afe51e80aaff064 info msg 1310789: bytes 2164 from <www@old-shop.example> qp 13228 uid 10003
@400000006afe51e80aaff064 starting delivery 1096: msg 1310789 to remote fbraun1983@bluebird.test
@400000006afe51e80aaff064 status: local 0/10 remote 3/20
@400000006afe51e91ce024ac delivery 1095: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<ab9cde28f609df7d@mail.example>_[InternalId=2122752964]_Queued_mail_for_delivery/
@400000006afe51e91ce0e02c status: local 0/10 remote 2/20
@400000006afe51e91ce15d2c end msg 1310781
@400000006afe51e922b191a4 delivery 1094: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795051997_e3e19189108b_-_esmtp/
@400000006afe51e922b191a4 status: local 0/10 remote 1/20
@400000006afe51e922b191a4 end msg 1310791
@400000006afe51e923136884 delivery 1096: failure: Connected_to_203.0.113.36_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe51e923143f5c status: local 0/10 remote 0/20
@400000006afe51e923143f5c bounce msg 1310789 qp 13231
@400000006afe51e9231502ac end msg 1310789
@400000006afe51e923558e1c new msg 1310789
@400000006afe51e9235664f4 info msg 1310789: bytes 3517 from <> qp 13231 uid 7796
@400000006afe51e9235664f4 starting delivery 1097: msg 1310789 to local www@old-shop.example
@400000006afe51e9235714bc status: local 1/10 remote 0/20
@400000006afe51e925d5b504 delivery 1097: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe51e925d5b504 status: local 0/10 remote 0/20
@400000006afe51e925d61a94 bounce msg 1310789 qp 13234
@400000006afe51e925d6c674 end msg 1310789
@400000006afe51e9260836b4 new msg 1310789
@400000006afe51e9260836b4 info msg 1310789: bytes 4450 from <#@[]> qp 13234 uid 7796
@400000006afe51e92608985c starting delivery 1098: msg 1310789 to local postmaster@mx1.example.net
@400000006afe51e92608bf6c status: local 1/10 remote 0/20
@400000006afe51e92779b874 delivery 1098: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe51e92779b874 status: local 0/10 remote 0/20
@400000006afe51e9277a6454 triple bounce: discarding bounce/1310789
@400000006afe51e9277a6454 end msg 1310789
@400000006afe51eb02e6baac new msg 1310789
@400000006afe51eb02e7956c info msg 1310789: bytes 2290 from <www@old-shop.example> qp 13237 uid 10003
@400000006afe51eb02e7fee4 starting delivery 1099: msg 1310789 to remote rfrank1977@bigmail.example
@400000006afe51eb02e89f0c status: local 0/10 remote 1/20
@400000006afe51ec143224a4 delivery 1099: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe51ec143224a4 status: local 0/10 remote 0/20
@400000006afe51ec143224a4 bounce msg 1310789 qp 13245
@400000006afe51ec14323444 end msg 1310789
@400000006afe51ec14565644 new msg 1310789
@400000006afe51ec1456c3a4 info msg 1310789: bytes 3262 from <> qp 13245 uid 7796
@400000006afe51ec1456e2e4 starting delivery 1100: msg 1310789 to local www@old-shop.example
@400000006afe51ec14579e64 status: local 1/10 remote 0/20
@400000006afe51ec1551448c delivery 1100: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe51ec1551830c status: local 0/10 remote 0/20
@400000006afe51ec1552659c bounce msg 1310789 qp 13247
@400000006afe51ec15526d6c end msg 1310789
@400000006afe51ec15887d44 new msg 1310789
@400000006afe51ec15892d0c info msg 1310789: bytes 4650 from <#@[]> qp 13247 uid 7796
@400000006afe51ec15894864 starting delivery 1101: msg 1310789 to local postmaster@mx1.example.net
@400000006afe51ec1589a23c status: local 1/10 remote 0/20
@400000006afe51ec16e96cd4 delivery 1101: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe51ec16ea5734 status: local 0/10 remote 0/20
@400000006afe51ec16eb2e0c triple bounce: discarding bounce/1310789
@400000006afe51ec16ebce34 end msg 1310789
@400000006afe51f91559995c new msg 1310789
@400000006afe51f91559bc84 info msg 1310789: bytes 2306 from <www@old-shop.example> qp 13250 uid 10003
@400000006afe51f9155a1a44 starting delivery 1102: msg 1310789 to remote ykurz1975@bigmail.example
@400000006afe51f9155af8ec status: local 0/10 remote 1/20
@400000006afe51f918d162cc new msg 1310791
@400000006afe51f918d202f4 info msg 1310791: bytes 2343 from <www@old-shop.example> qp 13255 uid 10003
@400000006afe51f918d2455c starting delivery 1103: msg 1310791 to remote carla1988@corner.test
@400000006afe51f918d31464 status: local 0/10 remote 2/20
@400000006afe51fa1ae137cc delivery 1102: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052015_50a57453e3ba_-_esmtp/
@400000006afe51fa1ae1570c status: local 0/10 remote 1/20
@400000006afe51fa1ae17a34 end msg 1310789
@400000006afe51fb168655a4 delivery 1103: success: 198.51.100.40_accepted_message./Remote_host_said:_250_2.6.0_<1d6b43ec97d0cb9f@mail.example>_[InternalId=6247134]_Queued_mail_for_delivery/
@400000006afe51fb168655a4 status: local 0/10 remote 0/20
@400000006afe51fb16873064 end msg 1310791
@400000006afe5200062e0224 new msg 1310791
@400000006afe5200062e67b4 info msg 1310791: bytes 2150 from <www@old-shop.example> qp 13262 uid 10003
@400000006afe5200062f1f4c starting delivery 1104: msg 1310791 to remote lena1950@canal.test
@400000006afe5200062fa034 status: local 0/10 remote 1/20
@400000006afe52011d5cf1e4 delivery 1104: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052022_2bf05139fe38_-_esmtp/
@400000006afe52011d5d99dc status: local 0/10 remote 0/20
@400000006afe52011d5dcca4 end msg 1310791
@400000006afe520223d48604 new msg 1310791
@400000006afe520223d51e5c info msg 1310791: bytes 2117 from <www@old-shop.example> qp 13268 uid 10003
@400000006afe520223d608bc starting delivery 1105: msg 1310791 to remote lena1948@mill.test
@400000006afe520223d60ca4 status: local 0/10 remote 1/20
@400000006afe5203286f6ecc delivery 1105: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_B4687C50D8/
@400000006afe5203287016c4 status: local 0/10 remote 0/20
@400000006afe52032870c68c end msg 1310791
@400000006afe52082ceafc3c new msg 1310791
@400000006afe52082ceb699c info msg 1310791: bytes 2241 from <www@old-shop.example> qp 13272 uid 10003
@400000006afe52082ceb699c starting delivery 1106: msg 1310791 to remote sara1969@bigmail.example
@400000006afe52082cec09c4 status: local 0/10 remote 1/20
@400000006afe52092787879c new msg 1310789
@400000006afe520927879b24 info msg 1310789: bytes 2315 from <www@old-shop.example> qp 13280 uid 10003
@400000006afe52092787a6dc starting delivery 1107: msg 1310789 to remote fbraun1996@acorn.example
@400000006afe5209278879cc status: local 0/10 remote 2/20
@400000006afe5209348e2f7c new msg 1310781
@400000006afe5209348e2f7c info msg 1310781: bytes 2339 from <www@old-shop.example> qp 13284 uid 10003
@400000006afe5209348e2f7c starting delivery 1108: msg 1310781 to remote ykurz1942@customer.example
@400000006afe5209348f026c status: local 0/10 remote 3/20
@400000006afe5209378e8ab4 new msg 1310783
@400000006afe5209378f59bc info msg 1310783: bytes 2195 from <www@old-shop.example> qp 13287 uid 10003
@400000006afe5209378f59bc starting delivery 1109: msg 1310783 to remote nina2008@dairy.example
@400000006afe5209378fea44 status: local 0/10 remote 4/20
@400000006afe520a027c3524 delivery 1106: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052030_7a252d32ae28_-_esmtp/
@400000006afe520a027d0fe4 status: local 0/10 remote 3/20
@400000006afe520a027d8514 end msg 1310791
@400000006afe520a0a57b28c new msg 1310791
@400000006afe520a0a57f8dc info msg 1310791: bytes 2172 from <www@old-shop.example> qp 13290 uid 10003
@400000006afe520a0a58d784 starting delivery 1110: msg 1310791 to remote sara2004@partner.test
@400000006afe520a0a591dd4 status: local 0/10 remote 4/20
@400000006afe520a1559c06c delivery 1107: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052031_d0a4ec29fd00_-_esmtp/
@400000006afe520a1559fb04 status: local 0/10 remote 3/20
@400000006afe520a155a1274 end msg 1310789
@400000006afe520b0061772c delivery 1110: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_2A499378CB/
@400000006afe520b0061cd1c status: local 0/10 remote 2/20
@400000006afe520b0061cd1c end msg 1310791
@400000006afe520b374b634c delivery 1109: success: 198.51.100.206_accepted_message./Remote_host_said:_250_2.6.0_<b7d27ea96d399c96@mail.example>_[InternalId=198779598]_Queued_mail_for_delivery/
@400000006afe520b374bec04 status: local 0/10 remote 1/20
@400000006afe520b374cab6c end msg 1310783
@400000006afe520c15dc755c delivery 1108: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052031_c8381400b801_-_esmtp/
@400000006afe520c15dcfa2c status: local 0/10 remote 0/20
@400000006afe520c15ddd4ec end msg 1310781
@400000006afe52242702232c new msg 1310781
@400000006afe52242702985c info msg 1310781: bytes 2218 from <www@old-shop.example> qp 13294 uid 10003
@400000006afe52242702bb84 starting delivery 1111: msg 1310781 to remote twolf1968@bigmail.example
@400000006afe52242702dac4 status: local 0/10 remote 1/20
@400000006afe52242fbd07fc new msg 1310783
@400000006afe52242fbdcf34 info msg 1310783: bytes 2262 from <www@old-shop.example> qp 13301 uid 10003
@400000006afe52242fbe9a54 starting delivery 1112: msg 1310783 to remote fbraun1946@bigmail.example
@400000006afe52242fbf6d44 status: local 0/10 remote 2/20
@400000006afe522536c264fc delivery 1111: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe522536c264fc status: local 0/10 remote 1/20
@400000006afe522536c28824 bounce msg 1310781 qp 13308
@400000006afe522536c2a37c end msg 1310781
@400000006afe522536cb07ec new msg 1310781
@400000006afe522536cb07ec info msg 1310781: bytes 3171 from <> qp 13308 uid 7796
@400000006afe522536cbcf24 starting delivery 1113: msg 1310781 to local www@old-shop.example
@400000006afe522536cbcf24 status: local 1/10 remote 1/20
@400000006afe52253993e034 delivery 1113: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe52253993e034 status: local 0/10 remote 1/20
@400000006afe52253994323c bounce msg 1310781 qp 13312
@400000006afe52253994b324 end msg 1310781
@400000006afe522539c763b4 new msg 1310781
@400000006afe522539c7f43c info msg 1310781: bytes 4266 from <#@[]> qp 13312 uid 7796
@400000006afe522539c87524 starting delivery 1114: msg 1310781 to local postmaster@mx1.example.net
@400000006afe522539c8e66c status: local 1/10 remote 1/20
@400000006afe52253b8046e4 delivery 1114: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe52253b806df4 status: local 0/10 remote 1/20
@400000006afe52253b806df4 triple bounce: discarding bounce/1310781
@400000006afe52253b8071dc end msg 1310781
@400000006afe522619fe423c delivery 1112: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052058_176348fc6051_-_esmtp/
@400000006afe522619ff01a4 status: local 0/10 remote 0/20
@400000006afe522619ff01a4 end msg 1310783
@400000006afe52282f42c334 new msg 1310783
@400000006afe52282f42c334 info msg 1310783: bytes 2185 from <www@old-shop.example> qp 13319 uid 10003
@400000006afe52282f439624 starting delivery 1115: msg 1310783 to remote blang1987@grocer.example
@400000006afe52282f439624 status: local 0/10 remote 1/20
@400000006afe52291aa09104 delivery 1115: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795052062_qp_32121/
@400000006afe52291aa11da4 status: local 0/10 remote 0/20
@400000006afe52291aa1d154 end msg 1310783
@400000006afe523c0ca4b3b4 new msg 1310783
@400000006afe523c0ca5731c info msg 1310783: bytes 2268 from <www@old-shop.example> qp 13325 uid 10003
@400000006afe523c0ca59a2c starting delivery 1116: msg 1310783 to remote nina1947@grey.test
@400000006afe523c0ca5f404 status: local 0/10 remote 1/20
@400000006afe523d009331a4 new msg 1310781
@400000006afe523d00936084 info msg 1310781: bytes 2181 from <www@old-shop.example> qp 13333 uid 10003
@400000006afe523d0093c614 starting delivery 1117: msg 1310781 to remote annakoch1963@bigmail.example
@400000006afe523d0093c614 status: local 0/10 remote 2/20
@400000006afe523d13dd7cc4 delivery 1116: deferral: 203.0.113.127_does_not_like_recipient./Remote_host_said:_451_4.7.1_<nina1947@grey.test>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/grey.test.html/Giving_up_on_203.0.113.127./
@400000006afe523d13dd9c04 status: local 0/10 remote 1/20
@400000006afe523d2162b6fc delivery 1117: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe523d2163245c status: local 0/10 remote 0/20
@400000006afe523d2163245c bounce msg 1310781 qp 13339
@400000006afe523d21637e34 end msg 1310781
@400000006afe523d217ebec4 new msg 1310781
@400000006afe523d217ed24c info msg 1310781: bytes 3381 from <> qp 13339 uid 7796
@400000006afe523d217ed24c starting delivery 1118: msg 1310781 to local www@old-shop.example
@400000006afe523d217f9d6c status: local 1/10 remote 0/20
@400000006afe523d23c08104 delivery 1118: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe523d23c08104 status: local 0/10 remote 0/20
@400000006afe523d23c0948c bounce msg 1310781 qp 13347
@400000006afe523d23c11574 end msg 1310781
@400000006afe523d23cba0ac new msg 1310781
@400000006afe523d23cba0ac info msg 1310781: bytes 4492 from <#@[]> qp 13347 uid 7796
@400000006afe523d23cbcba4 starting delivery 1119: msg 1310781 to local postmaster@mx1.example.net
@400000006afe523d23cbcba4 status: local 1/10 remote 0/20
@400000006afe523d25d5053c delivery 1119: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe523d25d5053c status: local 0/10 remote 0/20
@400000006afe523d25d50924 triple bounce: discarding bounce/1310781
@400000006afe523d25d50924 end msg 1310781
@400000006afe524419d99f54 starting delivery 1120: msg 1310764 to remote wanda@silent.test
@400000006afe524419da2bf4 status: local 0/10 remote 1/20
@400000006afe52441b25f18c delivery 1120: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe52441b264394 status: local 0/10 remote 0/20
@400000006afe52492ccf8114 new msg 1310781
@400000006afe52492ccf8114 info msg 1310781: bytes 2245 from <www@old-shop.example> qp 13349 uid 10003
@400000006afe52492ccfbf94 starting delivery 1121: msg 1310781 to remote kmaier1978@customer.example
@400000006afe52492ccfc37c status: local 0/10 remote 1/20
@400000006afe524b32a11904 delivery 1121: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052095_2adbd6f2ac14_-_esmtp/
@400000006afe524b32a176c4 status: local 0/10 remote 0/20
@400000006afe524b32a1ccb4 end msg 1310781
@400000006afe525a17620004 new msg 1310781
@400000006afe525a176255f4 info msg 1310781: bytes 2105 from <www@old-shop.example> qp 13352 uid 10003
@400000006afe525a1762697c starting delivery 1122: msg 1310781 to remote ykurz1979@bigmail.example
@400000006afe525a1762697c status: local 0/10 remote 1/20
@400000006afe525a18c1af44 new msg 1310791
@400000006afe525a18c1af44 info msg 1310791: bytes 2202 from <www@old-shop.example> qp 13354 uid 10003
@400000006afe525a18c21ca4 starting delivery 1123: msg 1310791 to remote mroth1968@bigmail.example
@400000006afe525a18c2b4fc status: local 0/10 remote 2/20
@400000006afe525a1ddb5944 new msg 1310789
@400000006afe525a1ddb5944 info msg 1310789: bytes 2149 from <www@old-shop.example> qp 13356 uid 10003
@400000006afe525a1ddc1c94 starting delivery 1124: msg 1310789 to remote lena1959@freemail.test
@400000006afe525a1ddc8224 status: local 0/10 remote 3/20
@400000006afe525a2db56c74 delivery 1122: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052112_5f17b3545c5e_-_esmtp/
@400000006afe525a2db5f914 status: local 0/10 remote 2/20
@400000006afe525a2db66e44 end msg 1310781
@400000006afe525b092e6cfc delivery 1123: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052112_52fc63e26380_-_esmtp/
@400000006afe525b092f110c status: local 0/10 remote 1/20
@400000006afe525b092ff39c end msg 1310791
@400000006afe525c1f4a9114 delivery 1124: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_B293769610/
@400000006afe525c1f4ac3dc status: local 0/10 remote 0/20
@400000006afe525c1f4b92e4 end msg 1310789
@400000006afe52690431d464 new msg 1310789
@400000006afe52690432a754 info msg 1310789: bytes 2296 from <www@old-shop.example> qp 13360 uid 10003
@400000006afe52690432a754 starting delivery 1125: msg 1310789 to remote greta1988@bigmail.example
@400000006afe526904331c84 status: local 0/10 remote 1/20
@400000006afe526a18039b1c delivery 1125: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe526a180427bc status: local 0/10 remote 0/20
@400000006afe526a1804ac8c bounce msg 1310789 qp 13368
@400000006afe526a1804ac8c end msg 1310789
@400000006afe526a18128384 new msg 1310789
@400000006afe526a1812d1a4 info msg 1310789: bytes 3369 from <> qp 13368 uid 7796
@400000006afe526a1812d1a4 starting delivery 1126: msg 1310789 to local www@old-shop.example
@400000006afe526a1813a0ac status: local 1/10 remote 0/20
@400000006afe526a199cbd64 delivery 1126: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe526a199d9c0c status: local 0/10 remote 0/20
@400000006afe526a199d9c0c bounce msg 1310789 qp 13373
@400000006afe526a199db764 end msg 1310789
@400000006afe526a19d9e1bc new msg 1310789
@400000006afe526a19d9e1bc info msg 1310789: bytes 4798 from <#@[]> qp 13373 uid 7796
@400000006afe526a19dabc7c starting delivery 1127: msg 1310789 to local postmaster@mx1.example.net
@400000006afe526a19daf32c status: local 1/10 remote 0/20
@400000006afe526a1c6a7b94 delivery 1127: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe526a1c6a96ec status: local 0/10 remote 0/20
@400000006afe526a1c6a96ec triple bounce: discarding bounce/1310789
@400000006afe526a1c6b65f4 end msg 1310789
@400000006afe526b022f8c24 new msg 1310789
@400000006afe526b023047a4 info msg 1310789: bytes 2105 from <www@old-shop.example> qp 13378 uid 10003
@400000006afe526b023047a4 starting delivery 1128: msg 1310789 to remote carla1982@bigmail.example
@400000006afe526b023099ac status: local 0/10 remote 1/20
@400000006afe526c19cf1bec delivery 1128: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052129_6a8b698afc0d_-_esmtp/
@400000006afe526c19cfdb54 status: local 0/10 remote 0/20
@400000006afe526c19d0352c end msg 1310789
@400000006afe52712fa85eec new msg 1310789
@400000006afe52712fa90eb4 info msg 1310789: bytes 2170 from <www@old-shop.example> qp 13382 uid 10003
@400000006afe52712fa9511c starting delivery 1129: msg 1310789 to remote blang1984@bigmail.example
@400000006afe52712fa958ec status: local 0/10 remote 1/20
@400000006afe5273144458cc delivery 1129: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052135_d0c7dcf73f0d_-_esmtp/
@400000006afe527314447bf4 status: local 0/10 remote 0/20
@400000006afe527314453b5c end msg 1310789
@400000006afe527a0e746e8c new msg 1310789
@400000006afe527a0e7531dc info msg 1310789: bytes 2156 from <www@old-shop.example> qp 13387 uid 10003
@400000006afe527a0e75a70c starting delivery 1130: msg 1310789 to remote ute1944@bigmail.example
@400000006afe527a0e75a70c status: local 0/10 remote 1/20
@400000006afe527c1bf57e5c delivery 1130: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052144_df003876b50e_-_esmtp/
@400000006afe527c1bf57e5c status: local 0/10 remote 0/20
@400000006afe527c1bf660ec end msg 1310789
@400000006afe52920257f3e4 new msg 1310789
@400000006afe52920258d674 info msg 1310789: bytes 2264 from <www@old-shop.example> qp 13394 uid 10003
@400000006afe52920259a57c starting delivery 1131: msg 1310789 to remote annakoch1987@university.example
@400000006afe52920259d074 status: local 0/10 remote 1/20
@400000006afe52922679d0bc delivery 1131: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<annakoch1987@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afe5292267a0f3c status: local 0/10 remote 0/20
@400000006afe529929ee69c4 new msg 1310791
@400000006afe529929ee8134 info msg 1310791: bytes 2129 from <www@old-shop.example> qp 13399 uid 10003
@400000006afe529929ef021c starting delivery 1132: msg 1310791 to remote wanda1961@school.example
@400000006afe529929efc184 status: local 0/10 remote 1/20
@400000006afe529a26983214 delivery 1132: failure: Connected_to_198.51.100.225_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe529a2698d624 status: local 0/10 remote 0/20
@400000006afe529a2699bc9c bounce msg 1310791 qp 13401
@400000006afe529a2699bc9c end msg 1310791
@400000006afe529a26a9452c new msg 1310791
@400000006afe529a26a97fc4 info msg 1310791: bytes 3604 from <> qp 13401 uid 7796
@400000006afe529a26a9aea4 starting delivery 1133: msg 1310791 to local www@old-shop.example
@400000006afe529a26aa5a84 status: local 1/10 remote 0/20
@400000006afe529a27fa6dac delivery 1133: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe529a27fa6dac status: local 0/10 remote 0/20
@400000006afe529a27fa6dac bounce msg 1310791 qp 13403
@400000006afe529a27faf27c end msg 1310791
@400000006afe529a28368c4c new msg 1310791
@400000006afe529a28375b54 info msg 1310791: bytes 4714 from <#@[]> qp 13403 uid 7796
@400000006afe529a2837a974 starting delivery 1134: msg 1310791 to local postmaster@mx1.example.net
@400000006afe529a2838322c status: local 1/10 remote 0/20
@400000006afe529a2a8ce7fc delivery 1134: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe529a2a8ce7fc status: local 0/10 remote 0/20
@400000006afe529a2a8ce7fc triple bounce: discarding bounce/1310791
@400000006afe529a2a8d93dc end msg 1310791
@400000006afe529c2774b734 new msg 1310791
@400000006afe529c2774bf04 info msg 1310791: bytes 2318 from <www@old-shop.example> qp 13405 uid 10003
@400000006afe529c2774bf04 starting delivery 1135: msg 1310791 to remote annakoch1973@meadow.example
@400000006afe529c2775381c status: local 0/10 remote 1/20
@400000006afe529d089ceafc new msg 1310781
@400000006afe529d089ceafc info msg 1310781: bytes 2164 from <www@old-shop.example> qp 13413 uid 10003
@400000006afe529d089d40ec starting delivery 1136: msg 1310781 to remote ute1990@bigmail.example
@400000006afe529d089d40ec status: local 0/10 remote 2/20
@400000006afe529d20e5322c delivery 1135: failure: Connected_to_198.51.100.198_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe529d20e55554 status: local 0/10 remote 1/20
@400000006afe529d20e5ab44 bounce msg 1310791 qp 13419
@400000006afe529d20e666c4 end msg 1310791
@400000006afe529d21200c94 new msg 1310791
@400000006afe529d2120d3cc info msg 1310791: bytes 3261 from <> qp 13419 uid 7796
@400000006afe529d2121971c starting delivery 1137: msg 1310791 to local www@old-shop.example
@400000006afe529d2121c214 status: local 1/10 remote 1/20
@400000006afe529d22d74214 delivery 1137: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe529d22d76154 status: local 0/10 remote 1/20
@400000006afe529d22d7b35c bounce msg 1310791 qp 13423
@400000006afe529d22d87e7c end msg 1310791
@400000006afe529d22fdae04 new msg 1310791
@400000006afe529d22fe5214 info msg 1310791: bytes 4347 from <#@[]> qp 13423 uid 7796
@400000006afe529d22ff194c starting delivery 1138: msg 1310791 to local postmaster@mx1.example.net
@400000006afe529d22ff194c status: local 1/10 remote 1/20
@400000006afe529d257d6b74 delivery 1138: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe529d257e2adc status: local 0/10 remote 1/20
@400000006afe529d257f1154 triple bounce: discarding bounce/1310791
@400000006afe529d257f1154 end msg 1310791
@400000006afe529d352de24c delivery 1136: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052179_3dadc41bb12f_-_esmtp/
@400000006afe529d352ec4dc status: local 0/10 remote 0/20
@400000006afe529d352f5564 end msg 1310781
@400000006afe52a40c643fb4 new msg 1310781
@400000006afe52a40c64e7ac info msg 1310781: bytes 2250 from <www@old-shop.example> qp 13428 uid 10003
@400000006afe52a40c65c654 starting delivery 1139: msg 1310781 to remote nina1998@bigmail.example
@400000006afe52a40c65c654 status: local 0/10 remote 1/20
@400000006afe52a411668954 new msg 1310791
@400000006afe52a411668954 info msg 1310791: bytes 2303 from <www@old-shop.example> qp 13430 uid 10003
@400000006afe52a411668954 starting delivery 1140: msg 1310791 to remote paula1968@bigmail.example
@400000006afe52a41166a4ac status: local 0/10 remote 2/20
@400000006afe52a43b291a7c delivery 1140: failure: 198.51.100.126_does_not_like_recipient./Remote_host_said:_550_5.1.1_<paula1968@bigmail.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.126./
@400000006afe52a43b29b6bc status: local 0/10 remote 1/20
@400000006afe52a43b2a8d94 bounce msg 1310791 qp 13438
@400000006afe52a43b2ad3e4 end msg 1310791
@400000006afe52a43b658f0c new msg 1310791
@400000006afe52a43b65c9a4 info msg 1310791: bytes 3605 from <> qp 13438 uid 7796
@400000006afe52a43b660ff4 starting delivery 1141: msg 1310791 to local www@old-shop.example
@400000006afe52a43b66719c status: local 1/10 remote 1/20
@400000006afe52a5031b1cd4 delivery 1141: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe52a5031b1cd4 status: local 0/10 remote 1/20
@400000006afe52a5031b2c74 bounce msg 1310791 qp 13442
@400000006afe52a5031b2c74 end msg 1310791
@400000006afe52a5035dafcc new msg 1310791
@400000006afe52a5035dafcc info msg 1310791: bytes 4759 from <#@[]> qp 13442 uid 7796
@400000006afe52a5035e9a2c starting delivery 1142: msg 1310791 to local postmaster@mx1.example.net
@400000006afe52a5035eec34 status: local 1/10 remote 1/20
@400000006afe52a5053949b4 delivery 1142: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe52a505399bbc status: local 0/10 remote 1/20
@400000006afe52a5053a4f6c triple bounce: discarding bounce/1310791
@400000006afe52a5053a95bc end msg 1310791
@400000006afe52a506c09d64 delivery 1139: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe52a506c09d64 status: local 0/10 remote 0/20
@400000006afe52a506c12dec bounce msg 1310781 qp 13450
@400000006afe52a506c20c94 end msg 1310781
@400000006afe52a506cb43f4 new msg 1310781
@400000006afe52a506cbfb8c info msg 1310781: bytes 3644 from <> qp 13450 uid 7796
@400000006afe52a506cca384 starting delivery 1143: msg 1310781 to local www@old-shop.example
@400000006afe52a506cd5734 status: local 1/10 remote 0/20
@400000006afe52a5085ff19c delivery 1143: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe52a50860478c status: local 0/10 remote 0/20
@400000006afe52a50860c874 bounce msg 1310781 qp 13452
@400000006afe52a50861aeec end msg 1310781
@400000006afe52a5088f4e9c new msg 1310781
@400000006afe52a5088f4e9c info msg 1310781: bytes 4958 from <#@[]> qp 13452 uid 7796
@400000006afe52a5088f4e9c starting delivery 1144: msg 1310781 to local postmaster@mx1.example.net
@400000006afe52a5088f69f4 status: local 1/10 remote 0/20
@400000006afe52a50b86d804 delivery 1144: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe52a50b86d804 status: local 0/10 remote 0/20
@400000006afe52a50b86fb2c triple bounce: discarding bounce/1310781
@400000006afe52a50b87e1a4 end msg 1310781
@400000006afe52bb0edeb1ac new msg 1310781
@400000006afe52bb0edeb594 info msg 1310781: bytes 2306 from <www@old-shop.example> qp 13458 uid 10003
@400000006afe52bb0edf74fc starting delivery 1145: msg 1310781 to remote wanda1960@dune.test
@400000006afe52bb0ee03464 status: local 0/10 remote 1/20
@400000006afe52bd2750b474 delivery 1145: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1wD48E-DA89E3-4C/
@400000006afe52bd2750d3b4 status: local 0/10 remote 0/20
@400000006afe52bd27518b4c end msg 1310781
@400000006afe52c601b274b4 new msg 1310781
@400000006afe52c601b297dc info msg 1310781: bytes 2211 from <www@old-shop.example> qp 13463 uid 10003
@400000006afe52c601b2a394 starting delivery 1146: msg 1310781 to remote ute1968@bigmail.example
@400000006afe52c601b2a394 status: local 0/10 remote 1/20
@400000006afe52c72d1cc654 delivery 1146: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052220_fec48ff7e03e_-_esmtp/
@400000006afe52c72d1cc654 status: local 0/10 remote 0/20
@400000006afe52c72d1da114 end msg 1310781
@400000006afe52c838187b34 new msg 1310781
@400000006afe52c8381892a4 info msg 1310781: bytes 2170 from <www@old-shop.example> qp 13467 uid 10003
@400000006afe52c838190fa4 starting delivery 1147: msg 1310781 to remote twolf1969@acorn.example
@400000006afe52c8381932cc status: local 0/10 remote 1/20
@400000006afe52c930bb6914 delivery 1147: failure: Connected_to_198.51.100.91_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe52c930bb6914 status: local 0/10 remote 0/20
@400000006afe52c930bb9024 bounce msg 1310781 qp 13474
@400000006afe52c930bbe22c end msg 1310781
@400000006afe52c930ee5ff4 new msg 1310781
@400000006afe52c930eed524 info msg 1310781: bytes 3080 from <> qp 13474 uid 7796
@400000006afe52c930efafe4 starting delivery 1148: msg 1310781 to local www@old-shop.example
@400000006afe52c930f07334 status: local 1/10 remote 0/20
@400000006afe52c9341f25b4 delivery 1148: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe52c9341fbe0c status: local 0/10 remote 0/20
@400000006afe52c93420798c bounce msg 1310781 qp 13476
@400000006afe52c93421062c end msg 1310781
@400000006afe52c934565a84 new msg 1310781
@400000006afe52c93456b074 info msg 1310781: bytes 4181 from <#@[]> qp 13476 uid 7796
@400000006afe52c93456d784 starting delivery 1149: msg 1310781 to local postmaster@mx1.example.net
@400000006afe52c934578b34 status: local 1/10 remote 0/20
@400000006afe52c935f03c34 delivery 1149: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe52c935f099f4 status: local 0/10 remote 0/20
@400000006afe52c935f0b934 triple bounce: discarding bounce/1310781
@400000006afe52c935f149bc end msg 1310781
@400000006afe52d03176ae7c new msg 1310781
@400000006afe52d03177046c info msg 1310781: bytes 2224 from <www@old-shop.example> qp 13483 uid 10003
@400000006afe52d03177046c starting delivery 1150: msg 1310781 to remote blang2007@bigmail.example
@400000006afe52d031776614 status: local 0/10 remote 1/20
@400000006afe52d103275d8c new msg 1310791
@400000006afe52d10328307c info msg 1310791: bytes 2225 from <www@old-shop.example> qp 13486 uid 10003
@400000006afe52d10328ccbc starting delivery 1151: msg 1310791 to remote obeck1957@birch.example
@400000006afe52d103292a7c status: local 0/10 remote 2/20
@400000006afe52d2102f0f0c delivery 1150: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe52d2102fab4c status: local 0/10 remote 1/20
@400000006afe52d2102fab4c bounce msg 1310781 qp 13493
@400000006afe52d2103014c4 end msg 1310781
@400000006afe52d21053d51c new msg 1310781
@400000006afe52d21053d51c info msg 1310781: bytes 3518 from <> qp 13493 uid 7796
@400000006afe52d210542ef4 starting delivery 1152: msg 1310781 to local www@old-shop.example
@400000006afe52d210547544 status: local 1/10 remote 1/20
@400000006afe52d211393bac delivery 1152: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe52d21139dfbc status: local 0/10 remote 1/20
@400000006afe52d21139fefc bounce msg 1310781 qp 13495
@400000006afe52d21139fefc end msg 1310781
@400000006afe52d2115781ac new msg 1310781
@400000006afe52d211581a04 info msg 1310781: bytes 4525 from <#@[]> qp 13495 uid 7796
@400000006afe52d211583174 starting delivery 1153: msg 1310781 to local postmaster@mx1.example.net
@400000006afe52d21158b25c status: local 1/10 remote 1/20
@400000006afe52d21333b3ec delivery 1153: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe52d213342534 status: local 0/10 remote 1/20
@400000006afe52d213342534 triple bounce: discarding bounce/1310781
@400000006afe52d21334c944 end msg 1310781
@400000006afe52d239a0579c delivery 1151: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_C5ECC2F60C/
@400000006afe52d239a0579c status: local 0/10 remote 0/20
@400000006afe52d239a0fbac end msg 1310791
@400000006afe52df37ffa7bc new msg 1310791
@400000006afe52df37ffc314 info msg 1310791: bytes 2269 from <www@old-shop.example> qp 13497 uid 10003
@400000006afe52df3800151c starting delivery 1154: msg 1310791 to remote blang1959@bigmail.example
@400000006afe52df3800ebf4 status: local 0/10 remote 1/20
@400000006afe52e1115f0f44 delivery 1154: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052245_abc4f794f0cf_-_esmtp/
@400000006afe52e1115fe61c status: local 0/10 remote 0/20
@400000006afe52e11160a96c end msg 1310791
@400000006afe52e416adb3c4 new msg 1310791
@400000006afe52e416ae57d4 info msg 1310791: bytes 2335 from <www@old-shop.example> qp 13503 uid 10003
@400000006afe52e416ae8a9c starting delivery 1155: msg 1310791 to remote sara1947@bigmail.example
@400000006afe52e416aeb1ac status: local 0/10 remote 1/20
@400000006afe52e624de8f7c delivery 1155: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052250_ea260756e203_-_esmtp/
@400000006afe52e624ded9b4 status: local 0/10 remote 0/20
@400000006afe52e624ded9b4 end msg 1310791
@400000006afe52f91bc54e6c new msg 1310791
@400000006afe52f91bc61d74 info msg 1310791: bytes 2182 from <www@old-shop.example> qp 13509 uid 10003
@400000006afe52f91bc6d50c starting delivery 1156: msg 1310791 to remote zjung1982@granite.test
@400000006afe52f91bc6d50c status: local 0/10 remote 1/20
@400000006afe52fb237bafd4 delivery 1156: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1wBF2E-FE5035-21/
@400000006afe52fb237c405c status: local 0/10 remote 0/20
@400000006afe52fb237cec3c end msg 1310791
@400000006afe52fe351e230c new msg 1310791
@400000006afe52fe351ef5fc info msg 1310791: bytes 2100 from <www@old-shop.example> qp 13512 uid 10003
@400000006afe52fe351f5b8c starting delivery 1157: msg 1310791 to remote emma1987@reed.test
@400000006afe52fe351f5b8c status: local 0/10 remote 1/20
@400000006afe52ff276f9a9c delivery 1157: success: 203.0.113.204_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052276_43c3bff5348e_-_esmtp/
@400000006afe52ff276fb9dc status: local 0/10 remote 0/20
@400000006afe52ff27702f0c end msg 1310791
@400000006afe530c12a39564 new msg 1310791
@400000006afe530c12a4452c info msg 1310791: bytes 2297 from <www@old-shop.example> qp 13520 uid 10003
@400000006afe530c12a458b4 starting delivery 1158: msg 1310791 to remote hvogel1978@bigmail.example
@400000006afe530c12a4646c status: local 0/10 remote 1/20
@400000006afe530c1bbf726c new msg 1310781
@400000006afe530c1bc04d2c info msg 1310781: bytes 2321 from <www@old-shop.example> qp 13528 uid 10003
@400000006afe530c1bc12fbc starting delivery 1159: msg 1310781 to remote vhorn1946@bigmail.example
@400000006afe530c1bc12fbc status: local 0/10 remote 2/20
@400000006afe530c36e8926c delivery 1158: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe530c36e8f414 status: local 0/10 remote 1/20
@400000006afe530c36e9079c bounce msg 1310791 qp 13534
@400000006afe530c36e9079c end msg 1310791
@400000006afe530c37257074 new msg 1310791
@400000006afe530c37257074 info msg 1310791: bytes 3201 from <> qp 13534 uid 7796
@400000006afe530c3725ca4c starting delivery 1160: msg 1310791 to local www@old-shop.example
@400000006afe530c37264b34 status: local 1/10 remote 1/20
@400000006afe530c38c2c10c delivery 1160: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe530c38c39bcc status: local 0/10 remote 1/20
@400000006afe530c38c40544 bounce msg 1310791 qp 13542
@400000006afe530c38c447ac end msg 1310791
@400000006afe530c38f8211c new msg 1310791
@400000006afe530c38f89264 info msg 1310791: bytes 4200 from <#@[]> qp 13542 uid 7796
@400000006afe530c38f89e1c starting delivery 1161: msg 1310791 to local postmaster@mx1.example.net
@400000006afe530c38f89e1c status: local 1/10 remote 1/20
@400000006afe530c3ab2dcf4 delivery 1161: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe530c3ab313a4 status: local 0/10 remote 1/20
@400000006afe530c3ab3466c triple bounce: discarding bounce/1310791
@400000006afe530c3ab3d6f4 end msg 1310791
@400000006afe530d0995451c delivery 1159: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe530d0995451c status: local 0/10 remote 0/20
@400000006afe530d0995451c bounce msg 1310781 qp 13548
@400000006afe530d0995cdd4 end msg 1310781
@400000006afe530d09c5da9c new msg 1310781
@400000006afe530d09c6867c info msg 1310781: bytes 3632 from <> qp 13548 uid 7796
@400000006afe530d09c73a2c starting delivery 1162: msg 1310781 to local www@old-shop.example
@400000006afe530d09c77c94 status: local 1/10 remote 0/20
@400000006afe530d0bcebe44 delivery 1162: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe530d0bcf4314 status: local 0/10 remote 0/20
@400000006afe530d0bcf4314 bounce msg 1310781 qp 13554
@400000006afe530d0bcffe94 end msg 1310781
@400000006afe530d0bef139c new msg 1310781
@400000006afe530d0befee5c info msg 1310781: bytes 4642 from <#@[]> qp 13554 uid 7796
@400000006afe530d0bf0a20c starting delivery 1163: msg 1310781 to local postmaster@mx1.example.net
@400000006afe530d0bf0a20c status: local 1/10 remote 0/20
@400000006afe530d0d4d1144 delivery 1163: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe530d0d4d5f64 status: local 0/10 remote 0/20
@400000006afe530d0d4d5f64 triple bounce: discarding bounce/1310781
@400000006afe530d0d4de434 end msg 1310781
@400000006afe53110e2738ec new msg 1310781
@400000006afe53110e278324 info msg 1310781: bytes 2350 from <www@old-shop.example> qp 13558 uid 10003
@400000006afe53110e278324 starting delivery 1164: msg 1310781 to remote ute1993@bigmail.example
@400000006afe53110e27ec9c status: local 0/10 remote 1/20
@400000006afe53120fc23bac delivery 1164: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe53120fc2531c status: local 0/10 remote 0/20
@400000006afe53120fc2e3a4 bounce msg 1310781 qp 13566
@400000006afe53120fc2e3a4 end msg 1310781
@400000006afe53120fd1667c new msg 1310781
@400000006afe53120fd1d3dc info msg 1310781: bytes 3788 from <> qp 13566 uid 7796
@400000006afe53120fd254c4 starting delivery 1165: msg 1310781 to local www@old-shop.example
@400000006afe53120fd2e934 status: local 1/10 remote 0/20
@400000006afe531210f7b254 delivery 1165: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe531210f7b254 status: local 0/10 remote 0/20
@400000006afe531210f7b254 bounce msg 1310781 qp 13569
@400000006afe531210f86604 end msg 1310781
@400000006afe531210ff0554 new msg 1310781
@400000006afe531210ff0554 info msg 1310781: bytes 5265 from <#@[]> qp 13569 uid 7796
@400000006afe531210ffad4c starting delivery 1166: msg 1310781 to local postmaster@mx1.example.net
@400000006afe531210fffb6c status: local 1/10 remote 0/20
@400000006afe531213291914 delivery 1166: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe531213294024 status: local 0/10 remote 0/20
@400000006afe53121329d494 triple bounce: discarding bounce/1310781
@400000006afe53121329e04c end msg 1310781
@400000006afe531d14a842ec new msg 1310781
@400000006afe531d14a8528c info msg 1310781: bytes 2300 from <www@old-shop.example> qp 13572 uid 10003
@400000006afe531d14a8528c starting delivery 1167: msg 1310781 to remote fbraun1960@bigmail.example
@400000006afe531d14a8b04c status: local 0/10 remote 1/20
@400000006afe531f133cb884 delivery 1167: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052307_f0714594b2ea_-_esmtp/
@400000006afe531f133ce764 status: local 0/10 remote 0/20
@400000006afe531f133ce764 end msg 1310781
@400000006afe53290a10d9d4 new msg 1310781
@400000006afe53290a11c04c info msg 1310781: bytes 2181 from <www@old-shop.example> qp 13576 uid 10003
@400000006afe53290a12357c starting delivery 1168: msg 1310781 to remote ykurz1995@bigmail.example
@400000006afe53290a125c8c status: local 0/10 remote 1/20
@400000006afe532911478fa4 new msg 1310791
@400000006afe53291147ca3c info msg 1310791: bytes 2186 from <www@old-shop.example> qp 13582 uid 10003
@400000006afe532911486e4c starting delivery 1169: msg 1310791 to remote blang1965@bigmail.example
@400000006afe532911486e4c status: local 0/10 remote 2/20
@400000006afe53292964a824 delivery 1169: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052319_eb3cd93ae4af_-_esmtp/
@400000006afe53292964bbac status: local 0/10 remote 1/20
@400000006afe53292965407c end msg 1310791
@400000006afe532a12b3d58c delivery 1168: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe532a12b45a5c status: local 0/10 remote 0/20
@400000006afe532a12b45a5c bounce msg 1310781 qp 13588
@400000006afe532a12b47d84 end msg 1310781
@400000006afe532a12edb20c new msg 1310781
@400000006afe532a12edb20c info msg 1310781: bytes 3368 from <> qp 13588 uid 7796
@400000006afe532a12ee13b4 starting delivery 1170: msg 1310781 to local www@old-shop.example
@400000006afe532a12ee13b4 status: local 1/10 remote 0/20
@400000006afe532a167083b4 delivery 1170: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe532a16709f0c status: local 0/10 remote 0/20
@400000006afe532a16713b4c bounce msg 1310781 qp 13593
@400000006afe532a1671df5c end msg 1310781
@400000006afe532a16a4499c new msg 1310781
@400000006afe532a16a46cc4 info msg 1310781: bytes 4728 from <#@[]> qp 13593 uid 7796
@400000006afe532a16a50cec starting delivery 1171: msg 1310781 to local postmaster@mx1.example.net
@400000006afe532a16a5dfdc status: local 1/10 remote 0/20
@400000006afe532a174636bc delivery 1171: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe532a1746b7a4 status: local 0/10 remote 0/20
@400000006afe532a1746b7a4 triple bounce: discarding bounce/1310781
@400000006afe532a1746b7a4 end msg 1310781
@400000006afe533829aeff64 new msg 1310781
@400000006afe533829afd63c info msg 1310781: bytes 2243 from <www@old-shop.example> qp 13598 uid 10003
@400000006afe533829afd63c starting delivery 1172: msg 1310781 to remote carla1989@bigmail.example
@400000006afe533829b00cec status: local 0/10 remote 1/20
@400000006afe533927a94454 delivery 1172: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052334_0395f0945bcd_-_esmtp/
@400000006afe533927a94454 status: local 0/10 remote 0/20
@400000006afe533927a95bc4 end msg 1310781
@400000006afe533e28987a9c new msg 1310781
@400000006afe533e28992a64 info msg 1310781: bytes 2102 from <www@old-shop.example> qp 13601 uid 10003
@400000006afe533e2899de14 starting delivery 1173: msg 1310781 to remote ute1988@bigmail.example
@400000006afe533e289a9d7c status: local 0/10 remote 1/20
@400000006afe533e2c53cd1c new msg 1310791
@400000006afe533e2c5478fc info msg 1310791: bytes 2273 from <www@old-shop.example> qp 13608 uid 10003
@400000006afe533e2c54c334 starting delivery 1174: msg 1310791 to remote greta1974@bigmail.example
@400000006afe533e2c54c334 status: local 0/10 remote 2/20
@400000006afe533f2fbedcbc delivery 1174: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052340_234c22a2d5fa_-_esmtp/
@400000006afe533f2fbedcbc status: local 0/10 remote 1/20
@400000006afe533f2fbf1f24 end msg 1310791
@400000006afe533f382348d4 delivery 1173: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe533f3823e12c status: local 0/10 remote 0/20
@400000006afe533f3824759c bounce msg 1310781 qp 13612
@400000006afe533f3824f29c end msg 1310781
@400000006afe533f383eb45c new msg 1310781
@400000006afe533f383f3d14 info msg 1310781: bytes 3551 from <> qp 13612 uid 7796
@400000006afe533f383ff894 starting delivery 1175: msg 1310781 to local www@old-shop.example
@400000006afe533f383ff894 status: local 1/10 remote 0/20
@400000006afe533f3a698f54 delivery 1175: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe533f3a698f54 status: local 0/10 remote 0/20
@400000006afe533f3a69b27c bounce msg 1310781 qp 13615
@400000006afe533f3a69b27c end msg 1310781
@400000006afe533f3a87f0ac new msg 1310781
@400000006afe533f3a87f0ac info msg 1310781: bytes 5041 from <#@[]> qp 13615 uid 7796
@400000006afe533f3a87f0ac starting delivery 1176: msg 1310781 to local postmaster@mx1.example.net
@400000006afe533f3a887d4c status: local 1/10 remote 0/20
@400000006afe53400219e144 delivery 1176: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe5340021a893c status: local 0/10 remote 0/20
@400000006afe5340021aa87c triple bounce: discarding bounce/1310781
@400000006afe5340021b351c end msg 1310781
@400000006afe5347176e5444 new msg 1310781
@400000006afe5347176e9a94 info msg 1310781: bytes 2146 from <www@old-shop.example> qp 13617 uid 10003
@400000006afe5347176ee4cc starting delivery 1177: msg 1310781 to remote emma1962@bigmail.example
@400000006afe5347176ee4cc status: local 0/10 remote 1/20
@400000006afe5349038b10fc delivery 1177: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052349_91bf63412525_-_esmtp/
@400000006afe5349038b574c status: local 0/10 remote 0/20
@400000006afe5349038bff44 end msg 1310781
@400000006afe53512bceed7c new msg 1310781
@400000006afe53512bcf85d4 info msg 1310781: bytes 2300 from <www@old-shop.example> qp 13619 uid 10003
@400000006afe53512bcf89bc starting delivery 1178: msg 1310781 to remote vhorn1941@corner.test
@400000006afe53512bcfa12c status: local 0/10 remote 1/20
@400000006afe5352200c5a74 delivery 1178: failure: 198.51.100.40_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe5352200d3534 status: local 0/10 remote 0/20
@400000006afe5352200df49c bounce msg 1310781 qp 13622
@400000006afe5352200e0c0c end msg 1310781
@400000006afe5352203a4844 new msg 1310781
@400000006afe5352203b2ebc info msg 1310781: bytes 3365 from <> qp 13622 uid 7796
@400000006afe5352203bbb5c starting delivery 1179: msg 1310781 to local www@old-shop.example
@400000006afe5352203c9234 status: local 1/10 remote 0/20
@400000006afe5352236fb56c delivery 1179: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe5352236fb56c status: local 0/10 remote 0/20
@400000006afe5352236fd894 bounce msg 1310781 qp 13627
@400000006afe5352236fd894 end msg 1310781
@400000006afe535223850a5c new msg 1310781
@400000006afe53522385dd4c info msg 1310781: bytes 4674 from <#@[]> qp 13627 uid 7796
@400000006afe535223863b0c starting delivery 1180: msg 1310781 to local postmaster@mx1.example.net
@400000006afe53522386b80c status: local 1/10 remote 0/20
@400000006afe5352260d5f04 delivery 1180: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe5352260d9d84 status: local 0/10 remote 0/20
@400000006afe5352260e5134 triple bounce: discarding bounce/1310781
@400000006afe5352260f00fc end msg 1310781
@400000006afe53540006d40c new msg 1310781
@400000006afe53540007aecc info msg 1310781: bytes 2322 from <www@old-shop.example> qp 13629 uid 10003
@400000006afe53540007e57c starting delivery 1181: msg 1310781 to remote dweiss1948@bigmail.example
@400000006afe53540007e57c status: local 0/10 remote 1/20
@400000006afe535415a74044 new msg 1310791
@400000006afe535415a74044 info msg 1310791: bytes 2118 from <www@old-shop.example> qp 13632 uid 10003
@400000006afe535415a74814 starting delivery 1182: msg 1310791 to remote hvogel1962@university.example
@400000006afe535415a822d4 status: local 0/10 remote 2/20
@400000006afe53542cac7854 new msg 1310773
@400000006afe53542cad2434 info msg 1310773: bytes 2235 from <www@old-shop.example> qp 13637 uid 10003
@400000006afe53542cad6a84 starting delivery 1183: msg 1310773 to remote twolf1968@bigmail.example
@400000006afe53542cad81f4 status: local 0/10 remote 3/20
@400000006afe535504a5e354 delivery 1182: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<hvogel1962@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afe535504a644fc status: local 0/10 remote 2/20
@400000006afe53552855c47c delivery 1183: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052362_89d6ba10eff5_-_esmtp/
@400000006afe53552856705c status: local 0/10 remote 1/20
@400000006afe53552856fcfc end msg 1310773
@400000006afe53560d78a96c delivery 1181: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052362_2c98c86b915c_-_esmtp/
@400000006afe53560d78a96c status: local 0/10 remote 0/20
@400000006afe53560d79072c end msg 1310781
@400000006afe53572287801c new msg 1310781
@400000006afe53572287d224 info msg 1310781: bytes 2198 from <www@old-shop.example> qp 13645 uid 10003
@400000006afe53572288a12c starting delivery 1184: msg 1310781 to remote emma1973@bigmail.example
@400000006afe535722897bec status: local 0/10 remote 1/20
@400000006afe5358380d8684 delivery 1184: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe5358380e51a4 status: local 0/10 remote 0/20
@400000006afe5358380e6cfc bounce msg 1310781 qp 13652
@400000006afe5358380f3434 end msg 1310781
@400000006afe5358382a037c new msg 1310781
@400000006afe5358382a1ed4 info msg 1310781: bytes 3401 from <> qp 13652 uid 7796
@400000006afe5358382a1ed4 starting delivery 1185: msg 1310781 to local www@old-shop.example
@400000006afe5358382a1ed4 status: local 1/10 remote 0/20
@400000006afe53583b1a8804 delivery 1185: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe53583b1ae9ac status: local 0/10 remote 0/20
@400000006afe53583b1ae9ac bounce msg 1310781 qp 13659
@400000006afe53583b1ae9ac end msg 1310781
@400000006afe53583b47e164 new msg 1310781
@400000006afe53583b484ec4 info msg 1310781: bytes 4561 from <#@[]> qp 13659 uid 7796
@400000006afe53583b484ec4 starting delivery 1186: msg 1310781 to local postmaster@mx1.example.net
@400000006afe53583b492984 status: local 1/10 remote 0/20
@400000006afe5359020caa74 delivery 1186: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe5359020caa74 status: local 0/10 remote 0/20
@400000006afe5359020d7d64 triple bounce: discarding bounce/1310781
@400000006afe5359020da474 end msg 1310781
@400000006afe53591c5faa0c new msg 1310781
@400000006afe53591c5faa0c info msg 1310781: bytes 2116 from <www@old-shop.example> qp 13665 uid 10003
@400000006afe53591c5fd11c starting delivery 1187: msg 1310781 to remote wanda1968@kiosk.example
@400000006afe53591c600bb4 status: local 0/10 remote 1/20
@400000006afe535a098a0634 delivery 1187: success: 198.51.100.186_accepted_message./Remote_host_said:_250_ok_1795052367_qp_12610/
@400000006afe535a098ad154 status: local 0/10 remote 0/20
@400000006afe535a098ad154 end msg 1310781
@400000006afe535d1a8106cc new msg 1310781
@400000006afe535d1a81a30c info msg 1310781: bytes 2124 from <www@old-shop.example> qp 13671 uid 10003
@400000006afe535d1a821c24 starting delivery 1188: msg 1310781 to remote jklein1965@bigmail.example
@400000006afe535d1a823b64 status: local 0/10 remote 1/20
@400000006afe535f3867144c delivery 1188: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052371_d1facf50610a_-_esmtp/
@400000006afe535f3867144c status: local 0/10 remote 0/20
@400000006afe535f3867144c end msg 1310781
@400000006afe536118647414 new msg 1310781
@400000006afe53611865337c info msg 1310781: bytes 2333 from <www@old-shop.example> qp 13679 uid 10003
@400000006afe53611865a8ac starting delivery 1189: msg 1310781 to remote jklein1977@museum.example
@400000006afe53611865b07c status: local 0/10 remote 1/20
@400000006afe53621142e83c delivery 1189: failure: Connected_to_203.0.113.215_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe536211430b64 status: local 0/10 remote 0/20
@400000006afe536211430b64 bounce msg 1310781 qp 13681
@400000006afe536211430b64 end msg 1310781
@400000006afe53621166bc1c new msg 1310781
@400000006afe53621166eafc info msg 1310781: bytes 3243 from <> qp 13681 uid 7796
@400000006afe53621166eafc starting delivery 1190: msg 1310781 to local www@old-shop.example
@400000006afe53621166eafc status: local 1/10 remote 0/20
@400000006afe536214ba09b4 delivery 1190: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe536214bae08c status: local 0/10 remote 0/20
@400000006afe536214bb4234 bounce msg 1310781 qp 13688
@400000006afe536214bc1cf4 end msg 1310781
@400000006afe536214ea31d4 new msg 1310781
@400000006afe536214eb1464 info msg 1310781: bytes 4167 from <#@[]> qp 13688 uid 7796
@400000006afe536214ebeb3c starting delivery 1191: msg 1310781 to local postmaster@mx1.example.net
@400000006afe536214ec606c status: local 1/10 remote 0/20
@400000006afe536216a883a4 delivery 1191: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe536216a88b74 status: local 0/10 remote 0/20
@400000006afe536216a88b74 triple bounce: discarding bounce/1310781
@400000006afe536216a88b74 end msg 1310781
@400000006afe537217553694 new msg 1310781
@400000006afe53721755a3f4 info msg 1310781: bytes 2142 from <www@old-shop.example> qp 13692 uid 10003
@400000006afe53721755d6bc starting delivery 1192: msg 1310781 to remote wanda1973@station.test
@400000006afe537217563094 status: local 0/10 remote 1/20
@400000006afe5373303a88e4 new msg 1310773
@400000006afe5373303afa2c info msg 1310773: bytes 2255 from <www@old-shop.example> qp 13697 uid 10003
@400000006afe5373303bd104 starting delivery 1193: msg 1310773 to remote ute2004@bigmail.example
@400000006afe5373303c230c status: local 0/10 remote 2/20
@400000006afe5373341ed3ac delivery 1192: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe5373341ed3ac status: local 0/10 remote 1/20
@400000006afe5373341f122c bounce msg 1310781 qp 13700
@400000006afe5373341f393c end msg 1310781
@400000006afe5373345abb9c new msg 1310781
@400000006afe5373345abb9c info msg 1310781: bytes 3569 from <> qp 13700 uid 7796
@400000006afe5373345b483c starting delivery 1194: msg 1310781 to local www@old-shop.example
@400000006afe5373345b965c status: local 1/10 remote 1/20
@400000006afe537337d45db4 delivery 1194: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe537337d45db4 status: local 0/10 remote 1/20
@400000006afe537337d4e66c bounce msg 1310781 qp 13708
@400000006afe537337d5a5d4 end msg 1310781
@400000006afe537337dc972c new msg 1310781
@400000006afe537337dc972c info msg 1310781: bytes 4685 from <#@[]> qp 13708 uid 7796
@400000006afe537337dd1fe4 starting delivery 1195: msg 1310781 to local postmaster@mx1.example.net
@400000006afe537337dd1fe4 status: local 1/10 remote 1/20
@400000006afe53733a9ed7f4 delivery 1195: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe53733a9f60ac status: local 0/10 remote 1/20
@400000006afe53733aa027e4 triple bounce: discarding bounce/1310781
@400000006afe53733aa0bc54 end msg 1310781
@400000006afe5374246b3ff4 delivery 1193: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe5374246bebd4 status: local 0/10 remote 0/20
@400000006afe5374246c4994 bounce msg 1310773 qp 13712
@400000006afe5374246cd634 end msg 1310773
@400000006afe537424aca23c new msg 1310773
@400000006afe537424ad752c info msg 1310773: bytes 3234 from <> qp 13712 uid 7796
@400000006afe537424ad752c starting delivery 1196: msg 1310773 to local www@old-shop.example
@400000006afe537424adf22c status: local 1/10 remote 0/20
@400000006afe537427bd0ad4 delivery 1196: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe537427bd0ad4 status: local 0/10 remote 0/20
@400000006afe537427bd0ad4 bounce msg 1310773 qp 13718
@400000006afe537427bd0ad4 end msg 1310773
@400000006afe537427e278dc new msg 1310773
@400000006afe537427e32c8c info msg 1310773: bytes 4219 from <#@[]> qp 13718 uid 7796
@400000006afe537427e35f54 starting delivery 1197: msg 1310773 to local postmaster@mx1.example.net
@400000006afe537427e40364 status: local 1/10 remote 0/20
@400000006afe53742a1b135c delivery 1197: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe53742a1b135c status: local 0/10 remote 0/20
@400000006afe53742a1bc324 triple bounce: discarding bounce/1310773
@400000006afe53742a1c5794 end msg 1310773
@400000006afe537924d57b44 new msg 1310773
@400000006afe537924d57b44 info msg 1310773: bytes 2204 from <www@old-shop.example> qp 13724 uid 10003
@400000006afe537924d5c194 starting delivery 1198: msg 1310773 to remote carla1964@bigmail.example
@400000006afe537924d5cd4c status: local 0/10 remote 1/20
@400000006afe537a31151a04 delivery 1198: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052399_41ec74b86ab5_-_esmtp/
@400000006afe537a31159704 status: local 0/10 remote 0/20
@400000006afe537a31159704 end msg 1310773
@400000006afe5383245d883c new msg 1310773
@400000006afe5383245e1cac info msg 1310773: bytes 2336 from <www@old-shop.example> qp 13732 uid 10003
@400000006afe5383245e1cac starting delivery 1199: msg 1310773 to remote nina1965@bigmail.example
@400000006afe5383245e1cac status: local 0/10 remote 1/20
@400000006afe5385027664dc delivery 1199: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe538502774384 status: local 0/10 remote 0/20
@400000006afe538502774b54 bounce msg 1310773 qp 13735
@400000006afe538502774b54 end msg 1310773
@400000006afe53850298f09c new msg 1310773
@400000006afe53850298f09c info msg 1310773: bytes 3383 from <> qp 13735 uid 7796
@400000006afe53850298f09c starting delivery 1200: msg 1310773 to local www@old-shop.example
@400000006afe53850299468c status: local 1/10 remote 0/20
@400000006afe538504247e54 delivery 1200: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe538504247e54 status: local 0/10 remote 0/20
@400000006afe53850425070c bounce msg 1310773 qp 13740
@400000006afe538504251e7c end msg 1310773
@400000006afe5385042e751c new msg 1310773
@400000006afe5385042e7904 info msg 1310773: bytes 4542 from <#@[]> qp 13740 uid 7796
@400000006afe5385042e9c2c starting delivery 1201: msg 1310773 to local postmaster@mx1.example.net
@400000006afe5385042e9c2c status: local 1/10 remote 0/20
@400000006afe538506b69ecc delivery 1201: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe538506b6aa84 status: local 0/10 remote 0/20
@400000006afe538506b72b6c triple bounce: discarding bounce/1310773
@400000006afe538506b76604 end msg 1310773
@400000006afe53872e7bf0c4 new msg 1310773
@400000006afe53872e7bf0c4 info msg 1310773: bytes 2284 from <www@old-shop.example> qp 13746 uid 10003
@400000006afe53872e7c620c starting delivery 1202: msg 1310773 to remote rfrank1985@heather.example
@400000006afe53872e7cd354 status: local 0/10 remote 1/20
@400000006afe53882696befc new msg 1310781
@400000006afe53882696befc info msg 1310781: bytes 734 from <root@mx1.example.net> qp 13748 uid 0
@400000006afe53882696befc starting delivery 1203: msg 1310781 to local root@mx1.example.net
@400000006afe53882696fd7c status: local 1/10 remote 1/20
@400000006afe53882b1f6fb4 new msg 1310776
@400000006afe53882b203ebc info msg 1310776: bytes 974 from <root@mx1.example.net> qp 13756 uid 7790
@400000006afe53882b203ebc starting delivery 1204: msg 1310776 to local greta@example.net
@400000006afe53882b20bfa4 status: local 2/10 remote 1/20
@400000006afe53882b216b84 delivery 1203: success: did_0+1+0/qp_13756/
@400000006afe53882b21c944 status: local 1/10 remote 1/20
@400000006afe53882b223a8c end msg 1310781
@400000006afe538830f4862c delivery 1204: success: did_0+0+1/
@400000006afe538830f516b4 status: local 0/10 remote 1/20
@400000006afe538830f5a354 end msg 1310776
@400000006afe53890cd2e7d4 delivery 1202: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<ebb0d2e756a2631f@mail.example>_[InternalId=1830555009]_Queued_mail_for_delivery/
@400000006afe53890cd360ec status: local 0/10 remote 0/20
@400000006afe53890cd37c44 end msg 1310773
@400000006afe539e2eb9e03c new msg 1310773
@400000006afe539e2eba1ebc info msg 1310773: bytes 2277 from <www@old-shop.example> qp 13763 uid 10003
@400000006afe539e2ebb091c starting delivery 1205: msg 1310773 to remote dweiss1944@bigmail.example
@400000006afe539e2ebb091c status: local 0/10 remote 1/20
@400000006afe539f2a27291c new msg 1310776
@400000006afe539f2a27fff4 info msg 1310776: bytes 2124 from <www@old-shop.example> qp 13768 uid 10003
@400000006afe539f2a27fff4 starting delivery 1206: msg 1310776 to remote fbraun1949@bluebird.test
@400000006afe539f2a286584 status: local 0/10 remote 2/20
@400000006afe53a01049ea0c delivery 1205: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052436_104b68fccd17_-_esmtp/
@400000006afe53a0104aa974 status: local 0/10 remote 1/20
@400000006afe53a0104aa974 end msg 1310773
@400000006afe53a013fa7e8c delivery 1206: failure: 203.0.113.36_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe53a013fa8274 status: local 0/10 remote 0/20
@400000006afe53a013fa8274 bounce msg 1310776 qp 13770
@400000006afe53a013fb611c end msg 1310776
@400000006afe53a0141de124 new msg 1310776
@400000006afe53a0141de124 info msg 1310776: bytes 3463 from <> qp 13770 uid 7796
@400000006afe53a0141e8d04 starting delivery 1207: msg 1310776 to local www@old-shop.example
@400000006afe53a0141eeeac status: local 1/10 remote 0/20
@400000006afe53a017467924 delivery 1207: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe53a0174728ec status: local 0/10 remote 0/20
@400000006afe53a017478e7c bounce msg 1310776 qp 13772
@400000006afe53a017478e7c end msg 1310776
@400000006afe53a017816ee4 new msg 1310776
@400000006afe53a01782073c info msg 1310776: bytes 4529 from <#@[]> qp 13772 uid 7796
@400000006afe53a017825944 starting delivery 1208: msg 1310776 to local postmaster@mx1.example.net
@400000006afe53a01782fd54 status: local 1/10 remote 0/20
@400000006afe53a01ad679cc delivery 1208: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe53a01ad73d1c status: local 0/10 remote 0/20
@400000006afe53a01ad7b24c triple bounce: discarding bounce/1310776
@400000006afe53a01ad894dc end msg 1310776
@400000006afe53a434bea9a4 new msg 1310776
@400000006afe53a434bed0b4 info msg 1310776: bytes 15793 from <h.vogel4@university.example> qp 13774 uid 7791
@400000006afe53a434bf97ec starting delivery 1209: msg 1310776 to local club.example-d.weiss@club.example
@400000006afe53a434bfd66c status: local 1/10 remote 0/20
@400000006afe53a43683dd2c delivery 1209: success: did_0+0+1/
@400000006afe53a4368494c4 status: local 0/10 remote 0/20
@400000006afe53a436855044 end msg 1310776
@400000006afe53ba0d43baa4 new msg 1310776
@400000006afe53ba0d43c274 info msg 1310776: bytes 2312 from <www@old-shop.example> qp 13782 uid 10003
@400000006afe53ba0d43c274 starting delivery 1210: msg 1310776 to remote obeck1983@bigmail.example
@400000006afe53ba0d447a0c status: local 0/10 remote 1/20
@400000006afe53ba310c01e4 delivery 1210: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe53ba310c53ec status: local 0/10 remote 0/20
@400000006afe53ba310d0f6c bounce msg 1310776 qp 13786
@400000006afe53ba310d0f6c end msg 1310776
@400000006afe53ba313684b4 new msg 1310776
@400000006afe53ba3136c334 info msg 1310776: bytes 3489 from <> qp 13786 uid 7796
@400000006afe53ba3136c334 starting delivery 1211: msg 1310776 to local www@old-shop.example
@400000006afe53ba313757a4 status: local 1/10 remote 0/20
@400000006afe53ba33444a5c delivery 1211: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe53ba3344bf8c status: local 0/10 remote 0/20
@400000006afe53ba3344bf8c bounce msg 1310776 qp 13793
@400000006afe53ba3344bf8c end msg 1310776
@400000006afe53ba337ac3ac new msg 1310776
@400000006afe53ba337ac3ac info msg 1310776: bytes 4921 from <#@[]> qp 13793 uid 7796
@400000006afe53ba337ac3ac starting delivery 1212: msg 1310776 to local postmaster@mx1.example.net
@400000006afe53ba337b5c04 status: local 1/10 remote 0/20
@400000006afe53ba365dcb14 delivery 1212: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe53ba365dcb14 status: local 0/10 remote 0/20
@400000006afe53ba365dcb14 triple bounce: discarding bounce/1310776
@400000006afe53ba365e154c end msg 1310776
@400000006afe53c514d9556c new msg 1310776
@400000006afe53c514d9556c info msg 1310776: bytes 2321 from <www@old-shop.example> qp 13799 uid 10003
@400000006afe53c514d9c2cc starting delivery 1213: msg 1310776 to remote hvogel1985@bigmail.example
@400000006afe53c514da43b4 status: local 0/10 remote 1/20
@400000006afe53c62884a47c delivery 1213: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe53c62884b034 status: local 0/10 remote 0/20
@400000006afe53c6288544a4 bounce msg 1310776 qp 13805
@400000006afe53c62885bdbc end msg 1310776
@400000006afe53c628941984 new msg 1310776
@400000006afe53c62894e88c info msg 1310776: bytes 3651 from <> qp 13805 uid 7796
@400000006afe53c62895752c starting delivery 1214: msg 1310776 to local www@old-shop.example
@400000006afe53c62895b3ac status: local 1/10 remote 0/20
@400000006afe53c62c26b23c delivery 1214: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe53c62c26b23c status: local 0/10 remote 0/20
@400000006afe53c62c26f4a4 bounce msg 1310776 qp 13808
@400000006afe53c62c271bb4 end msg 1310776
@400000006afe53c62c380f8c new msg 1310776
@400000006afe53c62c38a014 info msg 1310776: bytes 4558 from <#@[]> qp 13808 uid 7796
@400000006afe53c62c38a014 starting delivery 1215: msg 1310776 to local postmaster@mx1.example.net
@400000006afe53c62c38a014 status: local 1/10 remote 0/20
@400000006afe53c62f8bc2b4 delivery 1215: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe53c62f8bc2b4 status: local 0/10 remote 0/20
@400000006afe53c62f8c66c4 triple bounce: discarding bounce/1310776
@400000006afe53c62f8cc86c end msg 1310776
@400000006afe53cc0186387c starting delivery 1216: msg 1310783 to remote nina1947@grey.test
@400000006afe53cc01864434 status: local 0/10 remote 1/20
@400000006afe53cd1031a71c delivery 1216: failure: Connected_to_203.0.113.127_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe53cd103285c4 status: local 0/10 remote 0/20
@400000006afe53cd103285c4 bounce msg 1310783 qp 13816
@400000006afe53cd1033358c end msg 1310783
@400000006afe53cd1074b32c new msg 1310783
@400000006afe53cd10756ac4 info msg 1310783: bytes 3669 from <> qp 13816 uid 7796
@400000006afe53cd10759d8c starting delivery 1217: msg 1310783 to local www@old-shop.example
@400000006afe53cd107660dc status: local 1/10 remote 0/20
@400000006afe53cd138e85ec delivery 1217: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe53cd138e85ec status: local 0/10 remote 0/20
@400000006afe53cd138e9d5c bounce msg 1310783 qp 13821
@400000006afe53cd138e9d5c end msg 1310783
@400000006afe53cd13bfcb34 new msg 1310783
@400000006afe53cd13c02cdc info msg 1310783: bytes 4961 from <#@[]> qp 13821 uid 7796
@400000006afe53cd13c04834 starting delivery 1218: msg 1310783 to local postmaster@mx1.example.net
@400000006afe53cd13c04834 status: local 1/10 remote 0/20
@400000006afe53cd14bfb2ec delivery 1218: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe53cd14c07254 status: local 0/10 remote 0/20
@400000006afe53cd14c0ef54 triple bounce: discarding bounce/1310783
@400000006afe53cd14c15cb4 end msg 1310783
@400000006afe53da295590dc new msg 1310783
@400000006afe53da2955db14 info msg 1310783: bytes 2257 from <www@old-shop.example> qp 13829 uid 10003
@400000006afe53da2955db14 starting delivery 1219: msg 1310783 to remote ute1978@bigmail.example
@400000006afe53da2955db14 status: local 0/10 remote 1/20
@400000006afe53dc0c38eddc delivery 1219: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052496_76fe275fb804_-_esmtp/
@400000006afe53dc0c394b9c status: local 0/10 remote 0/20
@400000006afe53dc0c39e00c end msg 1310783
@400000006afe53dc28ad622c new msg 1310783
@400000006afe53dc28adb81c info msg 1310783: bytes 2241 from <www@old-shop.example> qp 13835 uid 10003
@400000006afe53dc28ae67e4 starting delivery 1220: msg 1310783 to remote greta1956@castle.example
@400000006afe53dc28af13c4 status: local 0/10 remote 1/20
@400000006afe53dd236ccb54 new msg 1310776
@400000006afe53dd236cf264 info msg 1310776: bytes 2133 from <www@old-shop.example> qp 13842 uid 10003
@400000006afe53dd236cf264 starting delivery 1221: msg 1310776 to remote carla1954@bigmail.example
@400000006afe53dd236cf264 status: local 0/10 remote 2/20
@400000006afe53dd25c2e49c delivery 1220: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795052498_qp_20722/
@400000006afe53dd25c31f34 status: local 0/10 remote 1/20
@400000006afe53dd25c405ac end msg 1310783
@400000006afe53df17b3312c delivery 1221: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052499_68e7530898ed_-_esmtp/
@400000006afe53df17b3ae2c status: local 0/10 remote 0/20
@400000006afe53df17b48cd4 end msg 1310776
@400000006afe53e2067a032c new msg 1310776
@400000006afe53e2067a93b4 info msg 1310776: bytes 2172 from <www@old-shop.example> qp 13845 uid 10003
@400000006afe53e2067a93b4 starting delivery 1222: msg 1310776 to remote jklein1980@bigmail.example
@400000006afe53e2067a93b4 status: local 0/10 remote 1/20
@400000006afe53e30008e364 delivery 1222: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe53e30008e364 status: local 0/10 remote 0/20
@400000006afe53e300091a14 bounce msg 1310776 qp 13848
@400000006afe53e300098b5c end msg 1310776
@400000006afe53e30010f5cc new msg 1310776
@400000006afe53e30010f5cc info msg 1310776: bytes 3465 from <> qp 13848 uid 7796
@400000006afe53e300118e24 starting delivery 1223: msg 1310776 to local www@old-shop.example
@400000006afe53e300125944 status: local 1/10 remote 0/20
@400000006afe53e3029bcb14 delivery 1223: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe53e3029be284 status: local 0/10 remote 0/20
@400000006afe53e3029c9634 bounce msg 1310776 qp 13854
@400000006afe53e3029c9634 end msg 1310776
@400000006afe53e302a58f14 new msg 1310776
@400000006afe53e302a5c9ac info msg 1310776: bytes 4880 from <#@[]> qp 13854 uid 7796
@400000006afe53e302a68914 starting delivery 1224: msg 1310776 to local postmaster@mx1.example.net
@400000006afe53e302a7293c status: local 1/10 remote 0/20
@400000006afe53e3045a2c84 delivery 1224: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe53e3045a2c84 status: local 0/10 remote 0/20
@400000006afe53e3045a9214 triple bounce: discarding bounce/1310776
@400000006afe53e3045af3bc end msg 1310776
@400000006afe53e72ac1751c new msg 1310776
@400000006afe53e72ac228cc info msg 1310776: bytes 2258 from <www@old-shop.example> qp 13857 uid 10003
@400000006afe53e72ac2ffa4 starting delivery 1225: msg 1310776 to remote carla2000@bigmail.example
@400000006afe53e72ac3c2f4 status: local 0/10 remote 1/20
@400000006afe53e93a121c9c new msg 1310783
@400000006afe53e93a12e3d4 info msg 1310783: bytes 2244 from <www@old-shop.example> qp 13860 uid 10003
@400000006afe53e93a133dac starting delivery 1226: msg 1310783 to remote carla1949@bigmail.example
@400000006afe53e93a133dac status: local 0/10 remote 2/20
@400000006afe53ea068d2984 delivery 1225: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052509_2f3d436b0222_-_esmtp/
@400000006afe53ea068d6fd4 status: local 0/10 remote 1/20
@400000006afe53ea068e42c4 end msg 1310776
@400000006afe53ec099f14d4 delivery 1226: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052511_33377e18fca9_-_esmtp/
@400000006afe53ec099fef94 status: local 0/10 remote 0/20
@400000006afe53ec099fef94 end msg 1310783
@400000006afe5422027f55ec starting delivery 1227: msg 1310789 to remote annakoch1987@university.example
@400000006afe5422027f55ec status: local 0/10 remote 1/20
@400000006afe5422377e7d54 delivery 1227: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795052568_184fc262364b_-_esmtp/
@400000006afe5422377eeab4 status: local 0/10 remote 0/20
@400000006afe5422377fb5d4 end msg 1310789
@400000006afe54e41ce5b28c starting delivery 1228: msg 1310791 to remote hvogel1962@university.example
@400000006afe54e41ce5d99c status: local 0/10 remote 1/20
@400000006afe54e51bf58a14 delivery 1228: failure: Connected_to_203.0.113.57_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe54e51bf5dc1c status: local 0/10 remote 0/20
@400000006afe54e51bf6226c bounce msg 1310791 qp 13868
@400000006afe54e51bf6320c end msg 1310791
@400000006afe54e51c303d6c new msg 1310791
@400000006afe54e51c3050f4 info msg 1310791: bytes 3437 from <> qp 13868 uid 7796
@400000006afe54e51c313384 starting delivery 1229: msg 1310791 to local www@old-shop.example
@400000006afe54e51c31c40c status: local 1/10 remote 0/20
@400000006afe54e51d892a34 delivery 1229: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe54e51d894d5c status: local 0/10 remote 0/20
@400000006afe54e51d894d5c bounce msg 1310791 qp 13871
@400000006afe54e51d894d5c end msg 1310791
@400000006afe54e51da437fc new msg 1310791
@400000006afe54e51da4e7c4 info msg 1310791: bytes 4920 from <#@[]> qp 13871 uid 7796
@400000006afe54e51da5513c starting delivery 1230: msg 1310791 to local postmaster@mx1.example.net
@400000006afe54e51da55cf4 status: local 1/10 remote 0/20
@400000006afe54e520c123b4 delivery 1230: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe54e520c13354 status: local 0/10 remote 0/20
@400000006afe54e520c19ccc triple bounce: discarding bounce/1310791
@400000006afe54e520c1eed4 end msg 1310791
@400000006afe55062c7edc8c new msg 1310791
@400000006afe55062c7efbcc info msg 1310791: bytes 9075 from <carla@example.net> qp 13878 uid 7791
@400000006afe55062c7fde5c starting delivery 1231: msg 1310791 to remote lena3@birch.example
@400000006afe55062c7ff9b4 status: local 0/10 remote 1/20
@400000006afe55081d9f3e8c delivery 1231: success: 198.51.100.148_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_60A5E5C405/
@400000006afe55081d9fcf14 status: local 0/10 remote 0/20
@400000006afe55081d9fcf14 end msg 1310791
@400000006afe555b12b5f86c starting delivery 1232: msg 1310738 to remote f.braun@silent.test
@400000006afe555b12b5f86c status: local 0/10 remote 1/20
@400000006afe555b1457448c delivery 1232: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe555b1457b5d4 status: local 0/10 remote 0/20
@400000006afe55632888f9dc starting delivery 1233: msg 1310759 to remote lena@silent.test
@400000006afe5563288928bc status: local 0/10 remote 1/20
@400000006afe556329e7bad4 delivery 1233: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe556329e7f184 status: local 0/10 remote 0/20
@400000006afe556527460614 starting delivery 1234: msg 1310771 to remote y.kurz@silent.test
@400000006afe556527463cc4 status: local 0/10 remote 1/20
@400000006afe556528d2f744 delivery 1234: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe556528d39f3c status: local 0/10 remote 0/20
@400000006afe55891f812d8c new msg 1310791
@400000006afe55891f81b644 info msg 1310791: bytes 3701 from <m.roth@shop.example> qp 13884 uid 7791
@400000006afe55891f821404 starting delivery 1235: msg 1310791 to remote r.frank6@meadow.example
@400000006afe55891f82cb9c status: local 0/10 remote 1/20
@400000006afe558b18cf2494 delivery 1235: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795052927_qp_2916/
@400000006afe558b18cf5374 status: local 0/10 remote 0/20
@400000006afe558b18cfefb4 end msg 1310791
@400000006afe55a4201376c4 new msg 1310791
@400000006afe55a42014268c info msg 1310791: bytes 8284 from <d.weiss@club.example> qp 13888 uid 7791
@400000006afe55a42014268c starting delivery 1236: msg 1310791 to local club.example-sara@club.example
@400000006afe55a420147894 status: local 1/10 remote 0/20
@400000006afe55a423920a7c delivery 1236: success: did_0+0+1/
@400000006afe55a423920a7c status: local 0/10 remote 0/20
@400000006afe55a42392dd6c end msg 1310791
@400000006afe55f020c7903c new msg 1310791
@400000006afe55f020c7d2a4 info msg 1310791: bytes 8775 from <j.klein@club.example> qp 13893 uid 7791
@400000006afe55f020c820c4 starting delivery 1237: msg 1310791 to local shop.example-m.roth@shop.example
@400000006afe55f020c8c0ec status: local 1/10 remote 0/20
@400000006afe55f022e37afc delivery 1237: success: did_0+0+1/
@400000006afe55f022e37afc status: local 0/10 remote 0/20
@400000006afe55f022e4655c end msg 1310791
@400000006afe56f4040e622c starting delivery 1238: msg 1310761 to remote ida@silent.test
@400000006afe56f4040f0254 status: local 0/10 remote 1/20
@400000006afe573100e20d24 delivery 1238: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe573100e24f8c status: local 0/10 remote 0/20
@400000006afe57b9023698d4 starting delivery 1239: msg 1310777 to remote lena1945@slowpost.example
@400000006afe57b90237506c status: local 0/10 remote 1/20
@400000006afe57ba0c233744 delivery 1239: failure: Connected_to_203.0.113.96_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe57ba0c233744 status: local 0/10 remote 0/20
@400000006afe57ba0c23b444 bounce msg 1310777 qp 13897
@400000006afe57ba0c23c3e4 end msg 1310777
@400000006afe57ba0c4d8364 new msg 1310777
@400000006afe57ba0c4ddd3c info msg 1310777: bytes 3341 from <> qp 13897 uid 7796
@400000006afe57ba0c4eb02c starting delivery 1240: msg 1310777 to local www@old-shop.example
@400000006afe57ba0c4f11d4 status: local 1/10 remote 0/20
@400000006afe57ba0ee583c4 delivery 1240: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe57ba0ee5a304 status: local 0/10 remote 0/20
@400000006afe57ba0ee62fa4 bounce msg 1310777 qp 13905
@400000006afe57ba0ee66e24 end msg 1310777
@400000006afe57ba0f261ed4 new msg 1310777
@400000006afe57ba0f26b72c info msg 1310777: bytes 4693 from <#@[]> qp 13905 uid 7796
@400000006afe57ba0f276ec4 starting delivery 1241: msg 1310777 to local postmaster@mx1.example.net
@400000006afe57ba0f28071c status: local 1/10 remote 0/20
@400000006afe57ba104181b4 delivery 1241: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe57ba1041df74 status: local 0/10 remote 0/20
@400000006afe57ba1041df74 triple bounce: discarding bounce/1310777
@400000006afe57ba1041df74 end msg 1310777
@400000006afe57c72a821e44 new msg 1310777
@400000006afe57c72a821e44 info msg 1310777: bytes 3289 from <ida12@orchard.test> qp 13912 uid 7791
@400000006afe57c72a8287bc starting delivery 1242: msg 1310777 to local club.example-f.braun@club.example
@400000006afe57c72a8287bc status: local 1/10 remote 0/20
@400000006afe57c72c034bbc delivery 1242: success: did_0+0+1/
@400000006afe57c72c034bbc status: local 0/10 remote 0/20
@400000006afe57c72c039dc4 end msg 1310777
@400000006afe58010ce34f0c new msg 1310777
@400000006afe58010ce3ef34 info msg 1310777: bytes 2055 from <anna.koch19@library.example> qp 13919 uid 7791
@400000006afe58010ce454c4 starting delivery 1243: msg 1310777 to local club.example-h.vogel@club.example
@400000006afe58010ce4f8d4 status: local 1/10 remote 0/20
@400000006afe580112f17eb4 delivery 1243: success: did_0+0+1/
@400000006afe580112f17eb4 status: local 0/10 remote 0/20
@400000006afe580112f251a4 end msg 1310777
@400000006afe581b17ab4da4 new msg 1310777
@400000006afe581b17abf984 info msg 1310777: bytes 2261 from <www@old-shop.example> qp 13926 uid 10003
@400000006afe581b17accc74 starting delivery 1244: msg 1310777 to remote blang1950@bigmail.example
@400000006afe581b17accc74 status: local 0/10 remote 1/20
@400000006afe581d08f8322c delivery 1244: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053585_f02bce2629d0_-_esmtp/
@400000006afe581d08f8da24 status: local 0/10 remote 0/20
@400000006afe581d08f9b4e4 end msg 1310777
@400000006afe581d33e1075c new msg 1310777
@400000006afe581d33e141f4 info msg 1310777: bytes 2154 from <www@old-shop.example> qp 13929 uid 10003
@400000006afe581d33e141f4 starting delivery 1245: msg 1310777 to remote obeck2009@bigmail.example
@400000006afe581d33e197e4 status: local 0/10 remote 1/20
@400000006afe581f2a60afac delivery 1245: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053587_b77059bd8a7b_-_esmtp/
@400000006afe581f2a60afac status: local 0/10 remote 0/20
@400000006afe581f2a60afac end msg 1310777
@400000006afe581f39767cc4 new msg 1310777
@400000006afe581f3976904c info msg 1310777: bytes 11336 from <emma@club.example> qp 13937 uid 7791
@400000006afe581f3976f5dc starting delivery 1246: msg 1310777 to remote nina0@customer.example
@400000006afe581f39773844 status: local 0/10 remote 1/20
@400000006afe58201797d15c delivery 1246: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053589_11b85536598a_-_esmtp/
@400000006afe58201797d15c status: local 0/10 remote 0/20
@400000006afe58201797d15c end msg 1310777
@400000006afe5825337d2124 new msg 1310777
@400000006afe5825337dfbe4 info msg 1310777: bytes 2110 from <www@old-shop.example> qp 13941 uid 10003
@400000006afe5825337e9824 starting delivery 1247: msg 1310777 to remote paula1964@bigmail.example
@400000006afe5825337f019c status: local 0/10 remote 1/20
@400000006afe582636537a74 delivery 1247: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053595_7fe18b9ad84e_-_esmtp/
@400000006afe582636537a74 status: local 0/10 remote 0/20
@400000006afe582636537a74 end msg 1310777
@400000006afe5834275a9f84 new msg 1310777
@400000006afe5834275a9f84 info msg 1310777: bytes 2233 from <www@old-shop.example> qp 13948 uid 10003
@400000006afe5834275aa754 starting delivery 1248: msg 1310777 to remote carla1975@partner.test
@400000006afe5834275ace64 status: local 0/10 remote 1/20
@400000006afe583528cf808c delivery 1248: failure: Connected_to_198.51.100.234_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe583528cf97fc status: local 0/10 remote 0/20
@400000006afe583528cf97fc bounce msg 1310777 qp 13953
@400000006afe583528cfceac end msg 1310777
@400000006afe583528ebbf04 new msg 1310777
@400000006afe583528ebc6d4 info msg 1310777: bytes 3704 from <> qp 13953 uid 7796
@400000006afe583528ebc6d4 starting delivery 1249: msg 1310777 to local www@old-shop.example
@400000006afe583528ec5f2c status: local 1/10 remote 0/20
@400000006afe58352a3d609c delivery 1249: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe58352a3dd5cc status: local 0/10 remote 0/20
@400000006afe58352a3ddd9c bounce msg 1310777 qp 13961
@400000006afe58352a3e6e24 end msg 1310777
@400000006afe58352a56e7c4 new msg 1310777
@400000006afe58352a56ff34 info msg 1310777: bytes 4712 from <#@[]> qp 13961 uid 7796
@400000006afe58352a56ff34 starting delivery 1250: msg 1310777 to local postmaster@mx1.example.net
@400000006afe58352a57a344 status: local 1/10 remote 0/20
@400000006afe58352cbc4b1c delivery 1250: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe58352cbd069c status: local 0/10 remote 0/20
@400000006afe58352cbd069c triple bounce: discarding bounce/1310777
@400000006afe58352cbd1e0c end msg 1310777
@400000006afe5838286cafac new msg 1310777
@400000006afe5838286d53bc info msg 1310777: bytes 734 from <root@mx1.example.net> qp 13967 uid 0
@400000006afe5838286e3a34 starting delivery 1251: msg 1310777 to local root@mx1.example.net
@400000006afe5838286e97f4 status: local 1/10 remote 0/20
@400000006afe583829c611a4 new msg 1310791
@400000006afe583829c638b4 info msg 1310791: bytes 974 from <root@mx1.example.net> qp 13973 uid 7790
@400000006afe583829c64084 starting delivery 1252: msg 1310791 to local greta@example.net
@400000006afe583829c6e87c status: local 2/10 remote 0/20
@400000006afe583829c73a84 delivery 1251: success: did_0+1+0/qp_13973/
@400000006afe583829c73a84 status: local 1/10 remote 0/20
@400000006afe583829c73a84 end msg 1310777
@400000006afe58382c4ed3ac delivery 1252: success: did_0+0+1/
@400000006afe58382c4ed3ac status: local 0/10 remote 0/20
@400000006afe58382c4f604c end msg 1310791
@400000006afe583b08bbd8f4 new msg 1310791
@400000006afe583b08bbf834 info msg 1310791: bytes 9685 from <t.wolf36@grocer.example> qp 13976 uid 7791
@400000006afe583b08bc697c starting delivery 1253: msg 1310791 to local shop.example-anna.koch@shop.example
@400000006afe583b08bd05bc status: local 1/10 remote 0/20
@400000006afe583b0be0ac1c delivery 1253: success: did_0+0+1/
@400000006afe583b0be0fa3c status: local 0/10 remote 0/20
@400000006afe583b0be17354 end msg 1310791
@400000006afe583e04d89bb4 new msg 1310791
@400000006afe583e04d89bb4 info msg 1310791: bytes 2105 from <www@old-shop.example> qp 13978 uid 10003
@400000006afe583e04d97674 starting delivery 1254: msg 1310791 to remote annakoch2009@bigmail.example
@400000006afe583e04d97674 status: local 0/10 remote 1/20
@400000006afe583f02152a3c delivery 1254: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe583f0215a354 status: local 0/10 remote 0/20
@400000006afe583f0215d234 bounce msg 1310791 qp 13984
@400000006afe583f02160114 end msg 1310791
@400000006afe583f02477924 new msg 1310791
@400000006afe583f0247deb4 info msg 1310791: bytes 3568 from <> qp 13984 uid 7796
@400000006afe583f024882c4 starting delivery 1255: msg 1310791 to local www@old-shop.example
@400000006afe583f0249134c status: local 1/10 remote 0/20
@400000006afe583f05c3a794 delivery 1255: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe583f05c3a794 status: local 0/10 remote 0/20
@400000006afe583f05c3a794 bounce msg 1310791 qp 13990
@400000006afe583f05c3a794 end msg 1310791
@400000006afe583f05d752bc new msg 1310791
@400000006afe583f05d80a54 info msg 1310791: bytes 4642 from <#@[]> qp 13990 uid 7796
@400000006afe583f05d8ae64 starting delivery 1256: msg 1310791 to local postmaster@mx1.example.net
@400000006afe583f05d91fac status: local 1/10 remote 0/20
@400000006afe583f076ff41c delivery 1256: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe583f0770de7c status: local 0/10 remote 0/20
@400000006afe583f0771828c triple bounce: discarding bounce/1310791
@400000006afe583f0771828c end msg 1310791
@400000006afe584103d0d844 new msg 1310791
@400000006afe584103d0d844 info msg 1310791: bytes 2288 from <www@old-shop.example> qp 13997 uid 10003
@400000006afe584103d0d844 starting delivery 1257: msg 1310791 to remote twolf1949@bigmail.example
@400000006afe584103d141bc status: local 0/10 remote 1/20
@400000006afe58420353c0d4 delivery 1257: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053623_518e2f4a93ca_-_esmtp/
@400000006afe58420354709c status: local 0/10 remote 0/20
@400000006afe58420355050c end msg 1310791
@400000006afe58461531125c new msg 1310791
@400000006afe58461531490c info msg 1310791: bytes 2357 from <www@old-shop.example> qp 14001 uid 10003
@400000006afe58461531490c starting delivery 1258: msg 1310791 to remote greta1980@grocer.example
@400000006afe58461531f8d4 status: local 0/10 remote 1/20
@400000006afe584716e29abc delivery 1258: failure: Connected_to_198.51.100.72_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe584716e3851c status: local 0/10 remote 0/20
@400000006afe584716e45fdc bounce msg 1310791 qp 14007
@400000006afe584716e45fdc end msg 1310791
@400000006afe584716f9dfc4 new msg 1310791
@400000006afe584716f9dfc4 info msg 1310791: bytes 3295 from <> qp 14007 uid 7796
@400000006afe584716fa510c starting delivery 1259: msg 1310791 to local www@old-shop.example
@400000006afe584716fa687c status: local 1/10 remote 0/20
@400000006afe5847180f4764 delivery 1259: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe5847180f5ed4 status: local 0/10 remote 0/20
@400000006afe5847181006cc bounce msg 1310791 qp 14012
@400000006afe58471810f12c end msg 1310791
@400000006afe584718509624 new msg 1310791
@400000006afe58471851364c info msg 1310791: bytes 4323 from <#@[]> qp 14012 uid 7796
@400000006afe58471851364c starting delivery 1260: msg 1310791 to local postmaster@mx1.example.net
@400000006afe584718517c9c status: local 1/10 remote 0/20
@400000006afe58471971b1dc delivery 1260: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe5847197232c4 status: local 0/10 remote 0/20
@400000006afe58471972c734 triple bounce: discarding bounce/1310791
@400000006afe584719731d24 end msg 1310791
@400000006afe58472174338c new msg 1310791
@400000006afe58472175067c info msg 1310791: bytes 10341 from <y.kurz6@harbour.test> qp 14016 uid 7791
@400000006afe58472175e13c starting delivery 1261: msg 1310791 to local shop.example-y.kurz@shop.example
@400000006afe584721765284 status: local 1/10 remote 0/20
@400000006afe584727b5e2cc delivery 1261: success: did_0+0+1/
@400000006afe584727b68ac4 status: local 0/10 remote 0/20
@400000006afe584727b75db4 end msg 1310791
@400000006afe584c015ee614 new msg 1310791
@400000006afe584c015f4f8c info msg 1310791: bytes 2148 from <www@old-shop.example> qp 14024 uid 10003
@400000006afe584c01600724 starting delivery 1262: msg 1310791 to remote emma1991@bigmail.example
@400000006afe584c0160ed9c status: local 0/10 remote 1/20
@400000006afe584c06eb6a6c new msg 1310777
@400000006afe584c06ec06ac info msg 1310777: bytes 1416 from <ute@shop.example> qp 14032 uid 7791
@400000006afe584c06ece93c starting delivery 1263: msg 1310777 to remote paula9@freemail.test
@400000006afe584c06edac8c status: local 0/10 remote 2/20
@400000006afe584d0611d734 delivery 1262: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe584d0611eabc status: local 0/10 remote 1/20
@400000006afe584d06129e6c bounce msg 1310791 qp 14037
@400000006afe584d0612f074 end msg 1310791
@400000006afe584d0650a16c new msg 1310791
@400000006afe584d0650d434 info msg 1310791: bytes 3069 from <> qp 14037 uid 7796
@400000006afe584d0650d434 starting delivery 1264: msg 1310791 to local www@old-shop.example
@400000006afe584d0650d434 status: local 1/10 remote 1/20
@400000006afe584d08fe5864 delivery 1264: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe584d08feba0c status: local 0/10 remote 1/20
@400000006afe584d08ff65ec bounce msg 1310791 qp 14041
@400000006afe584d08ffb024 end msg 1310791
@400000006afe584d09404b34 new msg 1310791
@400000006afe584d09407a14 info msg 1310791: bytes 4333 from <#@[]> qp 14041 uid 7796
@400000006afe584d09407a14 starting delivery 1265: msg 1310791 to local postmaster@mx1.example.net
@400000006afe584d09409954 status: local 1/10 remote 1/20
@400000006afe584d0ca7efd4 delivery 1265: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe584d0ca7efd4 status: local 0/10 remote 1/20
@400000006afe584d0ca82e54 triple bounce: discarding bounce/1310791
@400000006afe584d0ca86504 end msg 1310791
@400000006afe584d141b0a94 delivery 1263: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_52DA470CB2/
@400000006afe584d141b4914 status: local 0/10 remote 0/20
@400000006afe584d141baea4 end msg 1310777
@400000006afe585d09be06b4 new msg 1310777
@400000006afe585d09be3d64 info msg 1310777: bytes 2167 from <www@old-shop.example> qp 14049 uid 10003
@400000006afe585d09bf00b4 starting delivery 1266: msg 1310777 to remote vhorn1997@bigmail.example
@400000006afe585d09bf00b4 status: local 0/10 remote 1/20
@400000006afe585e231139ec new msg 1310791
@400000006afe585e231139ec info msg 1310791: bytes 2255 from <www@old-shop.example> qp 14054 uid 10003
@400000006afe585e2311f184 starting delivery 1267: msg 1310791 to remote ykurz1996@bigmail.example
@400000006afe585e2312050c status: local 0/10 remote 2/20
@400000006afe585e2717f904 delivery 1266: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053651_d527196578dd_-_esmtp/
@400000006afe585e2717f904 status: local 0/10 remote 1/20
@400000006afe585e2717f904 end msg 1310777
@400000006afe585f175c00dc delivery 1267: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe585f175c2bd4 status: local 0/10 remote 0/20
@400000006afe585f175cc42c bounce msg 1310791 qp 14059
@400000006afe585f175d8f4c end msg 1310791
@400000006afe585f179bec24 new msg 1310791
@400000006afe585f179bec24 info msg 1310791: bytes 3589 from <> qp 14059 uid 7796
@400000006afe585f179c7cac starting delivery 1268: msg 1310791 to local www@old-shop.example
@400000006afe585f179c941c status: local 1/10 remote 0/20
@400000006afe585f1aa24a6c delivery 1268: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe585f1aa25a0c status: local 0/10 remote 0/20
@400000006afe585f1aa25a0c bounce msg 1310791 qp 14067
@400000006afe585f1aa25a0c end msg 1310791
@400000006afe585f1ac1635c new msg 1310791
@400000006afe585f1ac1a1dc info msg 1310791: bytes 4706 from <#@[]> qp 14067 uid 7796
@400000006afe585f1ac2652c starting delivery 1269: msg 1310791 to local postmaster@mx1.example.net
@400000006afe585f1ac33434 status: local 1/10 remote 0/20
@400000006afe585f1b9374b4 delivery 1269: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe585f1b943034 status: local 0/10 remote 0/20
@400000006afe585f1b94b11c triple bounce: discarding bounce/1310791
@400000006afe585f1b95840c end msg 1310791
@400000006afe587830e2946c new msg 1310791
@400000006afe587830e2946c info msg 1310791: bytes 2226 from <www@old-shop.example> qp 14074 uid 10003
@400000006afe587830e2946c starting delivery 1270: msg 1310791 to remote annakoch2004@orchard.test
@400000006afe587830e2946c status: local 0/10 remote 1/20
@400000006afe58791b09fd4c delivery 1270: failure: 198.51.100.159_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe58791b0a3014 status: local 0/10 remote 0/20
@400000006afe58791b0a5724 bounce msg 1310791 qp 14079
@400000006afe58791b0b3d9c end msg 1310791
@400000006afe58791b3f364c new msg 1310791
@400000006afe58791b3fe22c info msg 1310791: bytes 3461 from <> qp 14079 uid 7796
@400000006afe58791b40304c starting delivery 1271: msg 1310791 to local www@old-shop.example
@400000006afe58791b411aac status: local 1/10 remote 0/20
@400000006afe58791d355544 delivery 1271: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe58791d362064 status: local 0/10 remote 0/20
@400000006afe58791d36820c bounce msg 1310791 qp 14086
@400000006afe58791d372234 end msg 1310791
@400000006afe58791d796af4 new msg 1310791
@400000006afe58791d796af4 info msg 1310791: bytes 4693 from <#@[]> qp 14086 uid 7796
@400000006afe58791d796af4 starting delivery 1272: msg 1310791 to local postmaster@mx1.example.net
@400000006afe58791d7a1abc status: local 1/10 remote 0/20
@400000006afe58791ef4a4fc delivery 1272: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe58791ef506a4 status: local 0/10 remote 0/20
@400000006afe58791ef506a4 triple bounce: discarding bounce/1310791
@400000006afe58791ef506a4 end msg 1310791
@400000006afe588e2d6f7a34 new msg 1310791
@400000006afe588e2d6f7a34 info msg 1310791: bytes 2315 from <www@old-shop.example> qp 14093 uid 10003
@400000006afe588e2d6fc854 starting delivery 1273: msg 1310791 to remote carla1965@bigmail.example
@400000006afe588e2d7087bc status: local 0/10 remote 1/20
@400000006afe588f328b338c delivery 1273: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053700_63b431a75c0e_-_esmtp/
@400000006afe588f328c067c status: local 0/10 remote 0/20
@400000006afe588f328c067c end msg 1310791
@400000006afe589738ffe564 new msg 1310791
@400000006afe589739001c14 info msg 1310791: bytes 2208 from <www@old-shop.example> qp 14097 uid 10003
@400000006afe589739001c14 starting delivery 1274: msg 1310791 to remote annakoch1970@bigmail.example
@400000006afe589739005a94 status: local 0/10 remote 1/20
@400000006afe589920f7f2f4 delivery 1274: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053709_e7e99c852ab4_-_esmtp/
@400000006afe589920f85c6c status: local 0/10 remote 0/20
@400000006afe589920f8837c end msg 1310791
@400000006afe589e27da3f64 new msg 1310791
@400000006afe589e27da4b1c info msg 1310791: bytes 2221 from <www@old-shop.example> qp 14105 uid 10003
@400000006afe589e27da4b1c starting delivery 1275: msg 1310791 to remote paula1964@bigmail.example
@400000006afe589e27dad7bc status: local 0/10 remote 1/20
@400000006afe589e33a9b34c new msg 1310777
@400000006afe589e33aa769c info msg 1310777: bytes 2114 from <www@old-shop.example> qp 14110 uid 10003
@400000006afe589e33aa769c starting delivery 1276: msg 1310777 to remote emma1951@bigmail.example
@400000006afe589e33aaad4c status: local 0/10 remote 2/20
@400000006afe589f1008937c delivery 1275: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe589f1008aed4 status: local 0/10 remote 1/20
@400000006afe589f1008f13c bounce msg 1310791 qp 14113
@400000006afe589f1008f524 end msg 1310791
@400000006afe589f101731ac new msg 1310791
@400000006afe589f101731ac info msg 1310791: bytes 3602 from <> qp 14113 uid 7796
@400000006afe589f10179b24 starting delivery 1277: msg 1310791 to local www@old-shop.example
@400000006afe589f1017d1d4 status: local 1/10 remote 1/20
@400000006afe589f13886784 delivery 1277: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe589f13892ebc status: local 0/10 remote 1/20
@400000006afe589f138a1534 bounce msg 1310791 qp 14119
@400000006afe589f138a1534 end msg 1310791
@400000006afe589f13986544 new msg 1310791
@400000006afe589f13986544 info msg 1310791: bytes 4609 from <#@[]> qp 14119 uid 7796
@400000006afe589f1398e244 starting delivery 1278: msg 1310791 to local postmaster@mx1.example.net
@400000006afe589f1399a1ac status: local 1/10 remote 1/20
@400000006afe589f14abd4fc delivery 1278: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe589f14abd4fc status: local 0/10 remote 1/20
@400000006afe589f14ac984c triple bounce: discarding bounce/1310791
@400000006afe589f14ac984c end msg 1310791
@400000006afe58a002a204d4 delivery 1276: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe58a002a2b0b4 status: local 0/10 remote 0/20
@400000006afe58a002a2b0b4 bounce msg 1310777 qp 14127
@400000006afe58a002a2b0b4 end msg 1310777
@400000006afe58a002e182bc new msg 1310777
@400000006afe58a002e182bc info msg 1310777: bytes 3576 from <> qp 14127 uid 7796
@400000006afe58a002e222e4 starting delivery 1279: msg 1310777 to local www@old-shop.example
@400000006afe58a002e222e4 status: local 1/10 remote 0/20
@400000006afe58a004b29d24 delivery 1279: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe58a004b329c4 status: local 0/10 remote 0/20
@400000006afe58a004b3cdd4 bounce msg 1310777 qp 14131
@400000006afe58a004b3f8cc end msg 1310777
@400000006afe58a004ef30f4 new msg 1310777
@400000006afe58a004ef30f4 info msg 1310777: bytes 4634 from <#@[]> qp 14131 uid 7796
@400000006afe58a004ef541c starting delivery 1280: msg 1310777 to local postmaster@mx1.example.net
@400000006afe58a004efa23c status: local 1/10 remote 0/20
@400000006afe58a00607e454 delivery 1280: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe58a006086d0c status: local 0/10 remote 0/20
@400000006afe58a006090d34 triple bounce: discarding bounce/1310777
@400000006afe58a00609b914 end msg 1310777
@400000006afe58a11fbbe4cc new msg 1310777
@400000006afe58a11fbc6d84 info msg 1310777: bytes 2273 from <www@old-shop.example> qp 14135 uid 10003
@400000006afe58a11fbd01f4 starting delivery 1281: msg 1310777 to remote mroth1999@bigmail.example
@400000006afe58a11fbde86c status: local 0/10 remote 1/20
@400000006afe58a12c01fbcc new msg 1310791
@400000006afe58a12c02da74 info msg 1310791: bytes 2128 from <www@old-shop.example> qp 14137 uid 10003
@400000006afe58a12c030184 starting delivery 1282: msg 1310791 to remote jklein1969@bigmail.example
@400000006afe58a12c03a594 status: local 0/10 remote 2/20
@400000006afe58a31b180af4 delivery 1282: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053719_923494bb6105_-_esmtp/
@400000006afe58a31b18f554 status: local 0/10 remote 1/20
@400000006afe58a31b193f8c end msg 1310791
@400000006afe58a32d59b3fc delivery 1281: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053719_a8291e86d871_-_esmtp/
@400000006afe58a32d59b3fc status: local 0/10 remote 0/20
@400000006afe58a32d59b3fc end msg 1310777
@400000006afe58a50c41330c new msg 1310777
@400000006afe58a50c41330c info msg 1310777: bytes 2201 from <www@old-shop.example> qp 14140 uid 10003
@400000006afe58a50c41db04 starting delivery 1283: msg 1310777 to remote greta2008@bigmail.example
@400000006afe58a50c41db04 status: local 0/10 remote 1/20
@400000006afe58a5212f1824 new msg 1310791
@400000006afe58a5212f1824 info msg 1310791: bytes 2258 from <www@old-shop.example> qp 14142 uid 10003
@400000006afe58a5212fc404 starting delivery 1284: msg 1310791 to remote carla1940@bigmail.example
@400000006afe58a5212fd3a4 status: local 0/10 remote 2/20
@400000006afe58a60cd6377c delivery 1283: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe58a60cd64334 status: local 0/10 remote 1/20
@400000006afe58a60cd6c034 bounce msg 1310777 qp 14144
@400000006afe58a60cd6c034 end msg 1310777
@400000006afe58a60ce8504c new msg 1310777
@400000006afe58a60ce8504c info msg 1310777: bytes 3285 from <> qp 14144 uid 7796
@400000006afe58a60ce8fc2c starting delivery 1285: msg 1310777 to local www@old-shop.example
@400000006afe58a60ce97544 status: local 1/10 remote 1/20
@400000006afe58a60dc28794 delivery 1285: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe58a60dc28794 status: local 0/10 remote 1/20
@400000006afe58a60dc28794 bounce msg 1310777 qp 14151
@400000006afe58a60dc28794 end msg 1310777
@400000006afe58a60dca6734 new msg 1310777
@400000006afe58a60dcab554 info msg 1310777: bytes 4599 from <#@[]> qp 14151 uid 7796
@400000006afe58a60dcb2a84 starting delivery 1286: msg 1310777 to local postmaster@mx1.example.net
@400000006afe58a60dcb7c8c status: local 1/10 remote 1/20
@400000006afe58a6103a51dc delivery 1286: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe58a6103a8c74 status: local 0/10 remote 1/20
@400000006afe58a6103a8c74 triple bounce: discarding bounce/1310777
@400000006afe58a6103b53ac end msg 1310777
@400000006afe58a7120ac834 delivery 1284: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053723_e0ecf0110b80_-_esmtp/
@400000006afe58a7120ae38c status: local 0/10 remote 0/20
@400000006afe58a7120ae38c end msg 1310791
@400000006afe58ad29671d0c new msg 1310791
@400000006afe58ad2967ec14 info msg 1310791: bytes 19806 from <y.kurz@shop.example> qp 14158 uid 7791
@400000006afe58ad2967ec14 starting delivery 1287: msg 1310791 to remote f.braun6@bricks.example
@400000006afe58ad2968652c status: local 0/10 remote 1/20
@400000006afe58ae2f1609fc delivery 1287: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_5BC1372186/
@400000006afe58ae2f1609fc status: local 0/10 remote 0/20
@400000006afe58ae2f16310c end msg 1310791
@400000006afe58b519fd1574 new msg 1310791
@400000006afe58b519fd7eec info msg 1310791: bytes 2216 from <www@old-shop.example> qp 14160 uid 10003
@400000006afe58b519fd7eec starting delivery 1288: msg 1310791 to remote sara2005@acorn.example
@400000006afe58b519fde094 status: local 0/10 remote 1/20
@400000006afe58b60c326214 delivery 1288: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053739_231fa0c90de9_-_esmtp/
@400000006afe58b60c32cb8c status: local 0/10 remote 0/20
@400000006afe58b60c3392c4 end msg 1310791
@400000006afe58c21d6a99fc new msg 1310791
@400000006afe58c21d6ab554 info msg 1310791: bytes 2185 from <www@old-shop.example> qp 14168 uid 10003
@400000006afe58c21d6b9bcc starting delivery 1289: msg 1310791 to remote zjung1955@mill.test
@400000006afe58c21d6b9bcc status: local 0/10 remote 1/20
@400000006afe58c316430efc delivery 1289: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_1DAD82EEF5/
@400000006afe58c316438044 status: local 0/10 remote 0/20
@400000006afe58c31643e1ec end msg 1310791
@400000006afe58d40130dcec new msg 1310791
@400000006afe58d40130dcec info msg 1310791: bytes 2162 from <www@old-shop.example> qp 14171 uid 10003
@400000006afe58d40130dcec starting delivery 1290: msg 1310791 to remote lena1994@museum.example
@400000006afe58d40130dcec status: local 0/10 remote 1/20
@400000006afe58d4080736c4 new msg 1310777
@400000006afe58d4080736c4 info msg 1310777: bytes 2174 from <www@old-shop.example> qp 14175 uid 10003
@400000006afe58d40807bf7c starting delivery 1291: msg 1310777 to remote emma1996@bigmail.example
@400000006afe58d40807d6ec status: local 0/10 remote 2/20
@400000006afe58d43409c124 delivery 1291: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053770_ce87d5eb5b40_-_esmtp/
@400000006afe58d4340a8c44 status: local 0/10 remote 1/20
@400000006afe58d4340aaf6c end msg 1310777
@400000006afe58d50ef2223c delivery 1290: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<713af8c62e0b970f@mail.example>_[InternalId=1481762548]_Queued_mail_for_delivery/
@400000006afe58d50ef2223c status: local 0/10 remote 0/20
@400000006afe58d50ef2d204 end msg 1310791
@400000006afe58d80eddbf7c new msg 1310791
@400000006afe58d80eddbf7c info msg 1310791: bytes 2244 from <www@old-shop.example> qp 14183 uid 10003
@400000006afe58d80ede6774 starting delivery 1292: msg 1310791 to remote sara2008@bigmail.example
@400000006afe58d80edeffcc status: local 0/10 remote 1/20
@400000006afe58da1813c7bc delivery 1292: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053774_8e1413e0c173_-_esmtp/
@400000006afe58da1813f2b4 status: local 0/10 remote 0/20
@400000006afe58da1813f2b4 end msg 1310791
@400000006afe58db00de2524 new msg 1310791
@400000006afe58db00de2524 info msg 1310791: bytes 2221 from <www@old-shop.example> qp 14186 uid 10003
@400000006afe58db00de2524 starting delivery 1293: msg 1310791 to remote blang1951@orchard.test
@400000006afe58db00de5404 status: local 0/10 remote 1/20
@400000006afe58dd0a956f3c delivery 1293: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053777_2433b24aaa16_-_esmtp/
@400000006afe58dd0a959a34 status: local 0/10 remote 0/20
@400000006afe58dd0a959a34 end msg 1310791
@400000006afe58ec1ae04d6c new msg 1310791
@400000006afe58ec1ae0b2fc info msg 1310791: bytes 2151 from <www@old-shop.example> qp 14194 uid 10003
@400000006afe58ec1ae0d624 starting delivery 1294: msg 1310791 to remote paula1941@dune.test
@400000006afe58ec1ae1958c status: local 0/10 remote 1/20
@400000006afe58ed350c120c new msg 1310777
@400000006afe58ed350cf884 info msg 1310777: bytes 2203 from <www@old-shop.example> qp 14201 uid 10003
@400000006afe58ed350dbbd4 starting delivery 1295: msg 1310777 to remote zjung1948@ferry.test
@400000006afe58ed350dbbd4 status: local 0/10 remote 2/20
@400000006afe58ee0cc61a7c delivery 1294: success: 203.0.113.179_accepted_message./Remote_host_said:_250_OK_id=1w080E-9B9F48-EA/
@400000006afe58ee0cc6800c status: local 0/10 remote 1/20
@400000006afe58ee0cc6800c end msg 1310791
@400000006afe58ee340fc81c delivery 1295: failure: 203.0.113.202_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe58ee341021f4 status: local 0/10 remote 0/20
@400000006afe58ee341021f4 bounce msg 1310777 qp 14208
@400000006afe58ee3410e544 end msg 1310777
@400000006afe58ee34255f74 new msg 1310777
@400000006afe58ee342622c4 info msg 1310777: bytes 3291 from <> qp 14208 uid 7796
@400000006afe58ee34270d24 starting delivery 1296: msg 1310777 to local www@old-shop.example
@400000006afe58ee342718dc status: local 1/10 remote 0/20
@400000006afe58ee353d8634 delivery 1296: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe58ee353d8634 status: local 0/10 remote 0/20
@400000006afe58ee353d95d4 bounce msg 1310777 qp 14210
@400000006afe58ee353e553c end msg 1310777
@400000006afe58ee355bc464 new msg 1310777
@400000006afe58ee355c4164 info msg 1310777: bytes 4614 from <#@[]> qp 14210 uid 7796
@400000006afe58ee355d200c starting delivery 1297: msg 1310777 to local postmaster@mx1.example.net
@400000006afe58ee355d200c status: local 1/10 remote 0/20
@400000006afe58ee38e986d4 delivery 1297: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe58ee38ea7134 status: local 0/10 remote 0/20
@400000006afe58ee38ea7134 triple bounce: discarding bounce/1310777
@400000006afe58ee38eb4bf4 end msg 1310777
@400000006afe58f509934564 new msg 1310777
@400000006afe58f509941854 info msg 1310777: bytes 2151 from <www@old-shop.example> qp 14215 uid 10003
@400000006afe58f50994d3d4 starting delivery 1298: msg 1310777 to remote wanda1952@workshop.test
@400000006afe58f50994d3d4 status: local 0/10 remote 1/20
@400000006afe58f60c3ddb94 delivery 1298: failure: 198.51.100.133_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe58f60c3e356c status: local 0/10 remote 0/20
@400000006afe58f60c3ebe24 bounce msg 1310777 qp 14220
@400000006afe58f60c3f102c end msg 1310777
@400000006afe58f60c5101ec new msg 1310777
@400000006afe58f60c5101ec info msg 1310777: bytes 3595 from <> qp 14220 uid 7796
@400000006afe58f60c514454 starting delivery 1299: msg 1310777 to local www@old-shop.example
@400000006afe58f60c514454 status: local 1/10 remote 0/20
@400000006afe58f60fa44b9c delivery 1299: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe58f60fa4c4b4 status: local 0/10 remote 0/20
@400000006afe58f60fa4c4b4 bounce msg 1310777 qp 14225
@400000006afe58f60fa58804 end msg 1310777
@400000006afe58f60fde9964 new msg 1310777
@400000006afe58f60fdeeb6c info msg 1310777: bytes 4946 from <#@[]> qp 14225 uid 7796
@400000006afe58f60fdf2dd4 starting delivery 1300: msg 1310777 to local postmaster@mx1.example.net
@400000006afe58f60fdfb68c status: local 1/10 remote 0/20
@400000006afe58f612969d14 delivery 1300: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe58f612970e5c status: local 0/10 remote 0/20
@400000006afe58f6129750c4 triple bounce: discarding bounce/1310777
@400000006afe58f6129750c4 end msg 1310777
@400000006afe58f93b7584fc new msg 1310777
@400000006afe58f93b7590b4 info msg 1310777: bytes 2299 from <www@old-shop.example> qp 14232 uid 10003
@400000006afe58f93b76196c starting delivery 1301: msg 1310777 to remote sara1967@bigmail.example
@400000006afe58f93b76196c status: local 0/10 remote 1/20
@400000006afe58fa394ec8b4 delivery 1301: failure: Connected_to_198.51.100.126_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe58fa394fa75c status: local 0/10 remote 0/20
@400000006afe58fa3950533c bounce msg 1310777 qp 14235
@400000006afe58fa3950533c end msg 1310777
@400000006afe58fa3990232c new msg 1310777
@400000006afe58fa3990232c info msg 1310777: bytes 3749 from <> qp 14235 uid 7796
@400000006afe58fa3990e294 starting delivery 1302: msg 1310777 to local www@old-shop.example
@400000006afe58fa3991ccf4 status: local 1/10 remote 0/20
@400000006afe58fa3af6ead4 delivery 1302: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe58fa3af796b4 status: local 0/10 remote 0/20
@400000006afe58fa3af7e8bc bounce msg 1310777 qp 14238
@400000006afe58fa3af82354 end msg 1310777
@400000006afe58fa3b205c34 new msg 1310777
@400000006afe58fa3b20b60c info msg 1310777: bytes 4923 from <#@[]> qp 14238 uid 7796
@400000006afe58fa3b20e8d4 starting delivery 1303: msg 1310777 to local postmaster@mx1.example.net
@400000006afe58fa3b21b3f4 status: local 1/10 remote 0/20
@400000006afe58fb00aa1cd4 delivery 1303: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe58fb00aaad5c status: local 0/10 remote 0/20
@400000006afe58fb00aaad5c triple bounce: discarding bounce/1310777
@400000006afe58fb00ab1abc end msg 1310777
@400000006afe590b24135424 new msg 1310777
@400000006afe590b2413dcdc info msg 1310777: bytes 6927 from <orders@shop.example> qp 14244 uid 10001
@400000006afe590b2414426c starting delivery 1304: msg 1310777 to remote ida7@oakwood.test
@400000006afe590b24147d04 status: local 0/10 remote 1/20
@400000006afe590c04016dc4 delivery 1304: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1wE819-2181A7-38/
@400000006afe590c040190ec status: local 0/10 remote 0/20
@400000006afe590c040198bc end msg 1310777
@400000006afe590c2436d9e4 new msg 1310777
@400000006afe590c24373b8c info msg 1310777: bytes 2174 from <www@old-shop.example> qp 14251 uid 10003
@400000006afe590c24377a0c starting delivery 1305: msg 1310777 to remote carla2007@bigmail.example
@400000006afe590c24378d94 status: local 0/10 remote 1/20
@400000006afe590d052377c4 delivery 1305: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053826_487dcf46c677_-_esmtp/
@400000006afe590d05244ab4 status: local 0/10 remote 0/20
@400000006afe590d05244ab4 end msg 1310777
@400000006afe591713f6c56c new msg 1310777
@400000006afe591713f6d50c info msg 1310777: bytes 2119 from <www@old-shop.example> qp 14253 uid 10003
@400000006afe591713f7a414 starting delivery 1306: msg 1310777 to remote lena1977@bigmail.example
@400000006afe591713f7a414 status: local 0/10 remote 1/20
@400000006afe59181a4f7364 delivery 1306: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053837_d73f72e4b54c_-_esmtp/
@400000006afe59181a4f7b34 status: local 0/10 remote 0/20
@400000006afe59181a4f7b34 end msg 1310777
@400000006afe591f26def744 new msg 1310777
@400000006afe591f26dfd5ec info msg 1310777: bytes 2106 from <www@old-shop.example> qp 14258 uid 10003
@400000006afe591f26e04734 starting delivery 1307: msg 1310777 to remote lena1950@bigmail.example
@400000006afe591f26e0d3d4 status: local 0/10 remote 1/20
@400000006afe592019204a04 new msg 1310791
@400000006afe59201920849c info msg 1310791: bytes 2302 from <www@old-shop.example> qp 14266 uid 10003
@400000006afe59201921190c starting delivery 1308: msg 1310791 to remote dweiss1962@canal.test
@400000006afe59201921190c status: local 0/10 remote 2/20
@400000006afe5921208b98ac delivery 1308: failure: 198.51.100.84_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe5921208b98ac status: local 0/10 remote 1/20
@400000006afe5921208bbbd4 bounce msg 1310791 qp 14272
@400000006afe5921208bd344 end msg 1310791
@400000006afe59212097681c new msg 1310791
@400000006afe59212097c1f4 info msg 1310791: bytes 3794 from <> qp 14272 uid 7796
@400000006afe59212097c1f4 starting delivery 1309: msg 1310791 to local www@old-shop.example
@400000006afe59212097c1f4 status: local 1/10 remote 1/20
@400000006afe592122d6a1ec delivery 1309: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe592122d6a1ec status: local 0/10 remote 1/20
@400000006afe592122d6d89c bounce msg 1310791 qp 14277
@400000006afe592122d6d89c end msg 1310791
@400000006afe592122f5fd44 new msg 1310791
@400000006afe592122f5fd44 info msg 1310791: bytes 4902 from <#@[]> qp 14277 uid 7796
@400000006afe592122f6dbec starting delivery 1310: msg 1310791 to local postmaster@mx1.example.net
@400000006afe592122f7223c status: local 1/10 remote 1/20
@400000006afe592125f6a2b4 delivery 1310: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe592125f7798c status: local 0/10 remote 1/20
@400000006afe592125f7798c triple bounce: discarding bounce/1310791
@400000006afe592125f798cc end msg 1310791
@400000006afe59212f18e474 delivery 1307: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053845_6cf021afe8c7_-_esmtp/
@400000006afe59212f197ccc status: local 0/10 remote 0/20
@400000006afe59212f19f5e4 end msg 1310777
@400000006afe592f15bad014 new msg 1310777
@400000006afe592f15bb8b94 info msg 1310777: bytes 2324 from <www@old-shop.example> qp 14283 uid 10003
@400000006afe592f15bc3f44 starting delivery 1311: msg 1310777 to remote emma2006@bigmail.example
@400000006afe592f15bca8bc status: local 0/10 remote 1/20
@400000006afe592f392660f4 delivery 1311: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053861_fa1eaf11c740_-_esmtp/
@400000006afe592f3926ed94 status: local 0/10 remote 0/20
@400000006afe592f392737cc end msg 1310777
@400000006afe59312e1fabac new msg 1310777
@400000006afe59312e201524 info msg 1310777: bytes 2320 from <www@old-shop.example> qp 14288 uid 10003
@400000006afe59312e20b54c starting delivery 1312: msg 1310777 to remote jklein1953@quarry.example
@400000006afe59312e20b54c status: local 0/10 remote 1/20
@400000006afe59322a3ddd9c delivery 1312: failure: 203.0.113.113_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe59322a3e8594 status: local 0/10 remote 0/20
@400000006afe59322a3f4114 bounce msg 1310777 qp 14296
@400000006afe59322a3fc1fc end msg 1310777
@400000006afe59322a54ad74 new msg 1310777
@400000006afe59322a5593ec info msg 1310777: bytes 3420 from <> qp 14296 uid 7796
@400000006afe59322a55c2cc starting delivery 1313: msg 1310777 to local www@old-shop.example
@400000006afe59322a55e5f4 status: local 1/10 remote 0/20
@400000006afe59322b2900ec delivery 1313: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe59322b29a114 status: local 0/10 remote 0/20
@400000006afe59322b29a114 bounce msg 1310777 qp 14302
@400000006afe59322b29a114 end msg 1310777
@400000006afe59322b6903a4 new msg 1310777
@400000006afe59322b696934 info msg 1310777: bytes 4456 from <#@[]> qp 14302 uid 7796
@400000006afe59322b69af84 starting delivery 1314: msg 1310777 to local postmaster@mx1.example.net
@400000006afe59322b6a1ce4 status: local 1/10 remote 0/20
@400000006afe59322c2c0584 delivery 1314: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe59322c2c47ec status: local 0/10 remote 0/20
@400000006afe59322c2d22ac triple bounce: discarding bounce/1310777
@400000006afe59322c2d5d44 end msg 1310777
@400000006afe593402cf1fb4 new msg 1310777
@400000006afe593402cf1fb4 info msg 1310777: bytes 2207 from <www@old-shop.example> qp 14307 uid 10003
@400000006afe593402cfdf1c starting delivery 1315: msg 1310777 to remote blang1944@bigmail.example
@400000006afe593402cfe6ec status: local 0/10 remote 1/20
@400000006afe5934274ce7cc delivery 1315: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053866_9f076b8052a0_-_esmtp/
@400000006afe5934274ce7cc status: local 0/10 remote 0/20
@400000006afe5934274d458c end msg 1310777
@400000006afe59463597e304 new msg 1310777
@400000006afe59463598a654 info msg 1310777: bytes 2130 from <www@old-shop.example> qp 14314 uid 10003
@400000006afe59463598ae24 starting delivery 1316: msg 1310777 to remote ykurz2002@bigmail.example
@400000006afe59463598d534 status: local 0/10 remote 1/20
@400000006afe59483281f844 delivery 1316: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053884_681a1e057228_-_esmtp/
@400000006afe59483281f844 status: local 0/10 remote 0/20
@400000006afe594832824a4c end msg 1310777
@400000006afe59502174cbe4 new msg 1310777
@400000006afe59502174e354 info msg 1310777: bytes 2150 from <www@old-shop.example> qp 14322 uid 10003
@400000006afe59502174e354 starting delivery 1317: msg 1310777 to remote nina1988@bigmail.example
@400000006afe595021754ccc status: local 0/10 remote 1/20
@400000006afe59571442dde4 delivery 1317: deferral: Connected_to_198.51.100.126_but_greeting_failed./Remote_host_said:_421_4.3.2_All_server_ports_are_busy/
@400000006afe59571442dde4 status: local 0/10 remote 0/20
@400000006afe595d061cc414 new msg 1310791
@400000006afe595d061cc7fc info msg 1310791: bytes 2129 from <www@old-shop.example> qp 14324 uid 10003
@400000006afe595d061d44fc starting delivery 1318: msg 1310791 to remote kmaier1941@bigmail.example
@400000006afe595d061d44fc status: local 0/10 remote 1/20
@400000006afe595d33889e8c delivery 1318: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053907_b616583f819a_-_esmtp/
@400000006afe595d338932fc status: local 0/10 remote 0/20
@400000006afe595d338a0204 end msg 1310791
@400000006afe59682053c3b4 new msg 1310791
@400000006afe59682053c3b4 info msg 1310791: bytes 2348 from <www@old-shop.example> qp 14326 uid 10003
@400000006afe59682054a25c starting delivery 1319: msg 1310791 to remote nina1942@bigmail.example
@400000006afe59682054dcf4 status: local 0/10 remote 1/20
@400000006afe596936c3284c delivery 1319: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe596936c3284c status: local 0/10 remote 0/20
@400000006afe596936c3c48c bounce msg 1310791 qp 14329
@400000006afe596936c3c48c end msg 1310791
@400000006afe596936ec247c new msg 1310791
@400000006afe596936ec247c info msg 1310791: bytes 3795 from <> qp 14329 uid 7796
@400000006afe596936ecf76c starting delivery 1320: msg 1310791 to local www@old-shop.example
@400000006afe596936ed0edc status: local 1/10 remote 0/20
@400000006afe596938322d54 delivery 1320: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe596938328efc status: local 0/10 remote 0/20
@400000006afe596938328efc bounce msg 1310791 qp 14332
@400000006afe596938334694 end msg 1310791
@400000006afe596938608884 new msg 1310791
@400000006afe59693860e644 info msg 1310791: bytes 4892 from <#@[]> qp 14332 uid 7796
@400000006afe59693860e644 starting delivery 1321: msg 1310791 to local postmaster@mx1.example.net
@400000006afe59693861672c status: local 1/10 remote 0/20
@400000006afe59693b2bba5c delivery 1321: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe59693b2c1fec status: local 0/10 remote 0/20
@400000006afe59693b2c663c triple bounce: discarding bounce/1310791
@400000006afe59693b2c71f4 end msg 1310791
@400000006afe596b01bf7ca4 new msg 1310791
@400000006afe596b01c018e4 info msg 1310791: bytes 2220 from <www@old-shop.example> qp 14339 uid 10003
@400000006afe596b01c018e4 starting delivery 1322: msg 1310791 to remote lena1960@bigmail.example
@400000006afe596b01c0631c status: local 0/10 remote 1/20
@400000006afe596d15c98d84 delivery 1322: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053921_af1dbc10a399_-_esmtp/
@400000006afe596d15c98d84 status: local 0/10 remote 0/20
@400000006afe596d15c9dba4 end msg 1310791
@400000006afe596d2b41e7ec new msg 1310791
@400000006afe596d2b4268d4 info msg 1310791: bytes 2190 from <www@old-shop.example> qp 14344 uid 10003
@400000006afe596d2b42b6f4 starting delivery 1323: msg 1310791 to remote paula1963@bigmail.example
@400000006afe596d2b43959c status: local 0/10 remote 1/20
@400000006afe596f3755e6b4 delivery 1323: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053923_ab4df608e407_-_esmtp/
@400000006afe596f37566f6c status: local 0/10 remote 0/20
@400000006afe596f37566f6c end msg 1310791
@400000006afe59761a554794 new msg 1310791
@400000006afe59761a554794 info msg 1310791: bytes 2201 from <www@old-shop.example> qp 14349 uid 10003
@400000006afe59761a559d84 starting delivery 1324: msg 1310791 to remote obeck2003@bluebird.test
@400000006afe59761a55a16c status: local 0/10 remote 1/20
@400000006afe597629d18b24 new msg 1310789
@400000006afe597629d18b24 info msg 1310789: bytes 2159 from <www@old-shop.example> qp 14355 uid 10003
@400000006afe597629d18b24 starting delivery 1325: msg 1310789 to remote sara1953@bigmail.example
@400000006afe597629d25e14 status: local 0/10 remote 2/20
@400000006afe5977189c6c34 delivery 1325: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795053932_9bfa8e353498_-_esmtp/
@400000006afe5977189d1fe4 status: local 0/10 remote 1/20
@400000006afe5977189e0274 end msg 1310789
@400000006afe597728c9278c delivery 1324: failure: Connected_to_203.0.113.36_but_sender_was_rejected./Remote_host_said:_554_5.7.1_Service_unavailable;_Client_host_[192.0.2.25]_blocked_using_zen.dnsbl.example/
@400000006afe597728c97d7c status: local 0/10 remote 0/20
@400000006afe597728ca2d44 bounce msg 1310791 qp 14359
@400000006afe597728ca871c end msg 1310791
@400000006afe597728f3bde4 new msg 1310791
@400000006afe597728f3bde4 info msg 1310791: bytes 3576 from <> qp 14359 uid 7796
@400000006afe597728f3bde4 starting delivery 1326: msg 1310791 to local www@old-shop.example
@400000006afe597728f465dc status: local 1/10 remote 0/20
@400000006afe59772a87524c delivery 1326: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe59772a87cf4c status: local 0/10 remote 0/20
@400000006afe59772a885034 bounce msg 1310791 qp 14361
@400000006afe59772a88e0bc end msg 1310791
@400000006afe59772ab86c9c new msg 1310791
@400000006afe59772ab9475c info msg 1310791: bytes 4758 from <#@[]> qp 14361 uid 7796
@400000006afe59772ab9475c starting delivery 1327: msg 1310791 to local postmaster@mx1.example.net
@400000006afe59772ab9b8a4 status: local 1/10 remote 0/20
@400000006afe59772df60f54 delivery 1327: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe59772df65d74 status: local 0/10 remote 0/20
@400000006afe59772df65d74 triple bounce: discarding bounce/1310791
@400000006afe59772df6886c end msg 1310791
@400000006afe598d0d013364 new msg 1310791
@400000006afe598d0d01cfa4 info msg 1310791: bytes 2283 from <www@old-shop.example> qp 14368 uid 10003
@400000006afe598d0d01fa9c starting delivery 1328: msg 1310791 to remote carla1961@bigmail.example
@400000006afe598d0d0248bc status: local 0/10 remote 1/20
@400000006afe598e24975cec delivery 1328: failure: 198.51.100.126_failed_after_I_sent_the_message./Remote_host_said:_550_5.7.1_Our_system_has_detected_that_this_message_is_likely_unsolicited_mail/
@400000006afe598e24975cec status: local 0/10 remote 0/20
@400000006afe598e24975cec bounce msg 1310791 qp 14374
@400000006afe598e2497f15c end msg 1310791
@400000006afe598e24a508ec new msg 1310791
@400000006afe598e24a56e7c info msg 1310791: bytes 3348 from <> qp 14374 uid 7796
@400000006afe598e24a56e7c starting delivery 1329: msg 1310791 to local www@old-shop.example
@400000006afe598e24a56e7c status: local 1/10 remote 0/20
@400000006afe598e277e968c delivery 1329: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe598e277f5dc4 status: local 0/10 remote 0/20
@400000006afe598e277f5dc4 bounce msg 1310791 qp 14379
@400000006afe598e27802114 end msg 1310791
@400000006afe598e27b2e144 new msg 1310791
@400000006afe598e27b33734 info msg 1310791: bytes 4285 from <#@[]> qp 14379 uid 7796
@400000006afe598e27b34ea4 starting delivery 1330: msg 1310791 to local postmaster@mx1.example.net
@400000006afe598e27b36614 status: local 1/10 remote 0/20
@400000006afe598e2af1f32c delivery 1330: failure: procmail:_Quota_exceeded_while_writing_"/home/postmaster/Mailbox"/
@400000006afe598e2af1f32c status: local 0/10 remote 0/20
@400000006afe598e2af1f32c triple bounce: discarding bounce/1310791
@400000006afe598e2af29f0c end msg 1310791
@400000006afe5ad50b5b2484 new msg 1310791
@400000006afe5ad50b5b2484 info msg 1310791: bytes 6574 from <orders@shop.example> qp 14387 uid 10001
@400000006afe5ad50b5b2484 starting delivery 1331: msg 1310791 to remote nina1@tower.test
@400000006afe5ad50b5b72a4 status: local 0/10 remote 1/20
@400000006afe5ad7193c6d24 delivery 1331: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795054283_qp_16363/
@400000006afe5ad7193d1134 status: local 0/10 remote 0/20
@400000006afe5ad7193d1134 end msg 1310791
@400000006afe5ae02302f1ac starting delivery 1332: msg 1310777 to remote nina1988@bigmail.example
@400000006afe5ae02303c0b4 status: local 0/10 remote 1/20
@400000006afe5ae20c1b441c delivery 1332: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795054294_fb19e4a36d46_-_esmtp/
@400000006afe5ae20c1b57a4 status: local 0/10 remote 0/20
@400000006afe5ae20c1b57a4 end msg 1310777
@400000006afe5ba500bdaca4 starting delivery 1333: msg 1310768 to remote y.kurz@silent.test
@400000006afe5ba500bdeb24 status: local 0/10 remote 1/20
@400000006afe5ba5024dd60c delivery 1333: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe5ba5024e9574 status: local 0/10 remote 0/20
@400000006afe5ce839a73184 new msg 1310777
@400000006afe5ce839a7e14c info msg 1310777: bytes 734 from <root@mx1.example.net> qp 14392 uid 0
@400000006afe5ce839a84eac starting delivery 1334: msg 1310777 to local root@mx1.example.net
@400000006afe5ce839a84eac status: local 1/10 remote 0/20
@400000006afe5ce901c6662c new msg 1310791
@400000006afe5ce901c6e714 info msg 1310791: bytes 974 from <root@mx1.example.net> qp 14396 uid 7790
@400000006afe5ce901c6e714 starting delivery 1335: msg 1310791 to local greta@example.net
@400000006afe5ce901c6e714 status: local 2/10 remote 0/20
@400000006afe5ce901c7b61c delivery 1334: success: did_0+1+0/qp_14396/
@400000006afe5ce901c80054 status: local 1/10 remote 0/20
@400000006afe5ce901c8bfbc end msg 1310777
@400000006afe5ce9066d2e04 delivery 1335: success: did_0+0+1/
@400000006afe5ce9066e1864 status: local 0/10 remote 0/20
@400000006afe5ce9066e56e4 end msg 1310791
@400000006afe5d2e1a7e18cc new msg 1310791
@400000006afe5d2e1a7e18cc info msg 1310791: bytes 2208 from <m.roth35@bigmail.example> qp 14401 uid 7791
@400000006afe5d2e1a7e18cc starting delivery 1336: msg 1310791 to local club.example-r.frank@club.example
@400000006afe5d2e1a7e2484 status: local 1/10 remote 0/20
@400000006afe5d2e1c6c5c0c delivery 1336: success: did_0+0+1/
@400000006afe5d2e1c6c7f34 status: local 0/10 remote 0/20
@400000006afe5d2e1c6d5ddc end msg 1310791
@400000006afe5f5c2d2f44b4 new msg 1310791
@400000006afe5f5c2d2ff094 info msg 1310791: bytes 1342 from <m.roth@shop.example> qp 14403 uid 7791
@400000006afe5f5c2d2ff094 starting delivery 1337: msg 1310791 to remote ida0@castle.example
@400000006afe5f5c2d30daf4 status: local 0/10 remote 1/20
@400000006afe5f5f0482d6ac delivery 1337: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795055442_qp_23087/
@400000006afe5f5f0483922c status: local 0/10 remote 0/20
@400000006afe5f5f0483e434 end msg 1310791
@400000006afe6052233ade14 starting delivery 1338: msg 1310758 to remote j.klein@silent.test
@400000006afe6052233b3fbc status: local 0/10 remote 1/20
@400000006afe605224d0bc6c delivery 1338: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe605224d15c94 status: local 0/10 remote 0/20
@400000006afe619a0acc7914 new msg 1310791
@400000006afe619a0acc80e4 info msg 1310791: bytes 734 from <root@mx1.example.net> qp 14406 uid 0
@400000006afe619a0accb3ac starting delivery 1339: msg 1310791 to local root@mx1.example.net
@400000006afe619a0accb3ac status: local 1/10 remote 0/20
@400000006afe619a0c394b9c new msg 1310777
@400000006afe619a0c3a16bc info msg 1310777: bytes 974 from <root@mx1.example.net> qp 14414 uid 7790
@400000006afe619a0c3ae5c4 starting delivery 1340: msg 1310777 to local greta@example.net
@400000006afe619a0c3b764c status: local 2/10 remote 0/20
@400000006afe619a0c3b764c delivery 1339: success: did_0+1+0/qp_14414/
@400000006afe619a0c3bbc9c status: local 1/10 remote 0/20
@400000006afe619a0c3bfb1c end msg 1310791
@400000006afe619a10bb514c delivery 1340: success: did_0+0+1/
@400000006afe619a10bb514c status: local 0/10 remote 0/20
@400000006afe619a10bc2824 end msg 1310777
@400000006afe619a1501e824 new msg 1310777
@400000006afe619a1502ab74 info msg 1310777: bytes 31135 from <y.kurz20@valley.test> qp 14416 uid 7791
@400000006afe619a1502ab74 starting delivery 1341: msg 1310777 to local webmaster13@example.net
@400000006afe619a1503630c status: local 1/10 remote 0/20
@400000006afe619a18022bec delivery 1341: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe619a18022bec status: local 0/10 remote 0/20
@400000006afe619a18028d94 bounce msg 1310777 qp 14423
@400000006afe619a180325ec end msg 1310777
@400000006afe619a183741c4 new msg 1310777
@400000006afe619a18375d1c info msg 1310777: bytes 32104 from <> qp 14423 uid 7796
@400000006afe619a1838206c starting delivery 1342: msg 1310777 to remote y.kurz20@valley.test
@400000006afe619a1838d034 status: local 0/10 remote 1/20
@400000006afe619b2ec34294 delivery 1342: success: 198.51.100.4_accepted_message./Remote_host_said:_250_OK_id=1w4F33-F12A5E-FA/
@400000006afe619b2ec3949c status: local 0/10 remote 0/20
@400000006afe619b2ec4196c end msg 1310777
@400000006afe62e42fa10034 new msg 1310777
@400000006afe62e42fa161dc info msg 1310777: bytes 8613 from <b.lang20@school.example> qp 14429 uid 7791
@400000006afe62e42fa161dc starting delivery 1343: msg 1310777 to local shop.example-anna.koch@shop.example
@400000006afe62e42fa19c74 status: local 1/10 remote 0/20
@400000006afe62e435b4f854 delivery 1343: success: did_0+0+1/
@400000006afe62e435b4f854 status: local 0/10 remote 0/20
@400000006afe62e435b5dae4 end msg 1310777
@400000006afe63e92bdf4514 new msg 1310777
@400000006afe63e92bdfe53c info msg 1310777: bytes 4826 from <y.kurz@shop.example> qp 14435 uid 7791
@400000006afe63e92bdfe53c starting delivery 1344: msg 1310777 to remote f.braun4@lantern.test
@400000006afe63e92be01804 status: local 0/10 remote 1/20
@400000006afe63ea2ed9668c delivery 1344: failure: 198.51.100.43_does_not_like_recipient./Remote_host_said:_550_5.1.1_<f.braun4@lantern.test>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_198.51.100.43./
@400000006afe63ea2ed9a50c status: local 0/10 remote 0/20
@400000006afe63ea2eda58bc bounce msg 1310777 qp 14437
@400000006afe63ea2eda83b4 end msg 1310777
@400000006afe63ea2f1828f4 new msg 1310777
@400000006afe63ea2f1828f4 info msg 1310777: bytes 5845 from <> qp 14437 uid 7796
@400000006afe63ea2f18b594 starting delivery 1345: msg 1310777 to local shop.example-y.kurz@shop.example
@400000006afe63ea2f18b594 status: local 1/10 remote 0/20
@400000006afe63ea336aa6ac delivery 1345: success: did_0+0+1/
@400000006afe63ea336ae52c status: local 0/10 remote 0/20
@400000006afe63ea336ae52c end msg 1310777
@400000006afe650411e08f9c starting delivery 1346: msg 1310762 to remote ute@silent.test
@400000006afe650411e0d204 status: local 0/10 remote 1/20
@400000006afe654103ae777c delivery 1346: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe654103aed924 status: local 0/10 remote 0/20
@400000006afe65922630255c new msg 1310777
@400000006afe6592263092bc info msg 1310777: bytes 5435 from <orders@shop.example> qp 14439 uid 10001
@400000006afe6592263107ec starting delivery 1347: msg 1310777 to remote h.vogel17@bluebird.test
@400000006afe6592263107ec status: local 0/10 remote 1/20
@400000006afe659306326ef4 delivery 1347: success: 203.0.113.36_accepted_message./Remote_host_said:_250_2.6.0_<4e42102f04ef213c@mail.example>_[InternalId=217071755]_Queued_mail_for_delivery/
@400000006afe659306328664 status: local 0/10 remote 0/20
@400000006afe65930632921c end msg 1310777
@400000006afe65bc02c9c49c new msg 1310777
@400000006afe65bc02ca5cf4 info msg 1310777: bytes 23361 from <emma@club.example> qp 14442 uid 7791
@400000006afe65bc02ca707c starting delivery 1348: msg 1310777 to remote paula8@school.example
@400000006afe65bc02caab14 status: local 0/10 remote 1/20
@400000006afe65bc02caab14 starting delivery 1349: msg 1310777 to remote anna.koch0@harbour.test
@400000006afe65bc02caab14 status: local 0/10 remote 2/20
@400000006afe65bc02cb2814 starting delivery 1350: msg 1310777 to remote ida11@bigmail.example
@400000006afe65bc02cb436c status: local 0/10 remote 3/20
@400000006afe65bc1aaf42bc delivery 1348: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795057074_qp_14833/
@400000006afe65bc1ab009f4 status: local 0/10 remote 2/20
@400000006afe65bc36eaad7c delivery 1350: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795057074_b1a6d88b2af9_-_esmtp/
@400000006afe65bc36eb0b3c status: local 0/10 remote 1/20
@400000006afe65bd2712cccc delivery 1349: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_457A2B2190/
@400000006afe65bd2713af5c status: local 0/10 remote 0/20
@400000006afe65bd2713af5c end msg 1310777
@400000006afe65da29594de4 new msg 1310777
@400000006afe65da295a0194 info msg 1310777: bytes 24566 from <j.klein3@school.example> qp 14445 uid 7791
@400000006afe65da295ab15c starting delivery 1351: msg 1310777 to local club.example-lena@club.example
@400000006afe65da295aefdc status: local 1/10 remote 0/20
@400000006afe65da2f01ca64 delivery 1351: success: did_0+0+1/
@400000006afe65da2f02149c status: local 0/10 remote 0/20
@400000006afe65da2f02d01c end msg 1310777
@400000006afe664b2f27c8f4 new msg 1310777
@400000006afe664b2f286534 info msg 1310777: bytes 734 from <root@mx1.example.net> qp 14453 uid 0
@400000006afe664b2f2943dc starting delivery 1352: msg 1310777 to local root@mx1.example.net
@400000006afe664b2f29e404 status: local 1/10 remote 0/20
@400000006afe664b307ff26c new msg 1310791
@400000006afe664b3080291c info msg 1310791: bytes 974 from <root@mx1.example.net> qp 14459 uid 7790
@400000006afe664b3080cd2c starting delivery 1353: msg 1310791 to local greta@example.net
@400000006afe664b30814e14 status: local 2/10 remote 0/20
@400000006afe664b308188ac delivery 1352: success: did_0+1+0/qp_14459/
@400000006afe664b3081a01c status: local 1/10 remote 0/20
@400000006afe664b3081a01c end msg 1310777
@400000006afe664b37000e24 delivery 1353: success: did_0+0+1/
@400000006afe664b3700873c status: local 0/10 remote 0/20
@400000006afe664b370169cc end msg 1310791
@400000006afe69202a43dcc4 new msg 1310791
@400000006afe69202a43dcc4 info msg 1310791: bytes 1258 from <wanda@example.net> qp 14463 uid 7791
@400000006afe69202a43dcc4 starting delivery 1354: msg 1310791 to local club.example-f.braun@club.example
@400000006afe69202a43e494 status: local 1/10 remote 0/20
@400000006afe69202a44c33c starting delivery 1355: msg 1310791 to local shop.example-b.lang@shop.example
@400000006afe69202a44c33c status: local 2/10 remote 0/20
@400000006afe69202b1b166c delivery 1354: success: did_0+0+1/
@400000006afe69202b1b2224 status: local 1/10 remote 0/20
@400000006afe69202d9f2d24 delivery 1355: success: did_0+0+1/
@400000006afe69202d9fe4bc status: local 0/10 remote 0/20
@400000006afe69202d9fe4bc end msg 1310791
@400000006afe693f3a7b179c new msg 1310791
@400000006afe693f3a7ba43c info msg 1310791: bytes 2648 from <y.kurz@shop.example> qp 14470 uid 7791
@400000006afe693f3a7bcf34 starting delivery 1356: msg 1310791 to remote anna.koch2@granite.test
@400000006afe693f3a7bcf34 status: local 0/10 remote 1/20
@400000006afe69420e2bad8c delivery 1356: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1w2ABB-F3B4FB-60/
@400000006afe69420e2bb174 status: local 0/10 remote 0/20
@400000006afe69420e2bb55c end msg 1310791
@400000006afe69911e466f54 new msg 1310791
@400000006afe69911e46ffdc info msg 1310791: bytes 1507 from <t.wolf@shop.example> qp 14474 uid 7791
@400000006afe69911e4732a4 starting delivery 1357: msg 1310791 to remote wanda10@canal.test
@400000006afe69911e48114c status: local 0/10 remote 1/20
@400000006afe69912a314adc new msg 1310777
@400000006afe69912a31b454 info msg 1310777: bytes 33416 from <ute@shop.example> qp 14480 uid 7791
@400000006afe69912a3292fc starting delivery 1358: msg 1310777 to remote b.lang1@vineyard.example
@400000006afe69912a3342c4 status: local 0/10 remote 2/20
@400000006afe69912a3398b4 starting delivery 1359: msg 1310777 to remote sara11@school.example
@400000006afe69912a33cb7c status: local 0/10 remote 3/20
@400000006afe69912a33e6d4 starting delivery 1360: msg 1310777 to remote carla10@cedar.test
@400000006afe69912a34c194 status: local 0/10 remote 4/20
@400000006afe699215384dec delivery 1357: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795058055_c8b216089b4f_-_esmtp/
@400000006afe699215386944 status: local 0/10 remote 3/20
@400000006afe699215387114 end msg 1310791
@400000006afe699316eeb464 delivery 1359: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795058055_qp_18574/
@400000006afe699316eed3a4 status: local 0/10 remote 2/20
@400000006afe69932f41addc delivery 1358: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795058055_fd777cfc8057_-_esmtp/
@400000006afe69932f4259bc status: local 0/10 remote 1/20
@400000006afe699409c7596c delivery 1360: success: 198.51.100.73_accepted_message./Remote_host_said:_250_2.6.0_<50d22a9fb1cd1749@mail.example>_[InternalId=251049721]_Queued_mail_for_delivery/
@400000006afe699409c7596c status: local 0/10 remote 0/20
@400000006afe699409c7596c end msg 1310777
@400000006afe699a1608210c new msg 1310777
@400000006afe699a1608210c info msg 1310777: bytes 12181 from <greta@example.net> qp 14488 uid 7791
@400000006afe699a16084434 starting delivery 1361: msg 1310777 to remote ute10@granite.test
@400000006afe699a1608ccec status: local 0/10 remote 1/20
@400000006afe699b19750954 delivery 1361: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1wD8C6-7AF586-B6/
@400000006afe699b197547d4 status: local 0/10 remote 0/20
@400000006afe699b1975632c end msg 1310777
@400000006afe69b51b5bf5ac starting delivery 1362: msg 1310771 to remote y.kurz@silent.test
@400000006afe69b51b5bf5ac status: local 0/10 remote 1/20
@400000006afe69b51cfc3444 delivery 1362: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe69b51cfc5f3c status: local 0/10 remote 0/20
@400000006afe6a782859d38c new msg 1310777
@400000006afe6a782859d38c info msg 1310777: bytes 3303 from <sara13@bigmail.example> qp 14496 uid 7791
@400000006afe6a78285a8354 starting delivery 1363: msg 1310777 to local club.example-lena@club.example
@400000006afe6a78285ae114 status: local 1/10 remote 0/20
@400000006afe6a7829e889dc delivery 1363: success: did_0+0+1/
@400000006afe6a7829e95114 status: local 0/10 remote 0/20
@400000006afe6a7829e99f34 end msg 1310777
@400000006afe6afd26779284 new msg 1310777
@400000006afe6afd267855d4 info msg 1310777: bytes 734 from <root@mx1.example.net> qp 14498 uid 0
@400000006afe6afd26793094 starting delivery 1364: msg 1310777 to local root@mx1.example.net
@400000006afe6afd26798684 status: local 1/10 remote 0/20
@400000006afe6afd28a9725c new msg 1310791
@400000006afe6afd28aa3d7c info msg 1310791: bytes 974 from <root@mx1.example.net> qp 14506 uid 7790
@400000006afe6afd28aaf12c starting delivery 1365: msg 1310791 to local greta@example.net
@400000006afe6afd28ab8d6c status: local 2/10 remote 0/20
@400000006afe6afd28ac1624 delivery 1364: success: did_0+1+0/qp_14506/
@400000006afe6afd28ad0084 status: local 1/10 remote 0/20
@400000006afe6afd28ad75b4 end msg 1310777
@400000006afe6afd2dcd4dbc delivery 1365: success: did_0+0+1/
@400000006afe6afd2dcd6914 status: local 0/10 remote 0/20
@400000006afe6afd2dcdf99c end msg 1310791
@400000006afe6d532a09aa54 new msg 1310791
@400000006afe6d532a09aa54 info msg 1310791: bytes 29907 from <nina@club.example> qp 14511 uid 7791
@400000006afe6d532a09b224 starting delivery 1366: msg 1310791 to local club.example-d.weiss@club.example
@400000006afe6d532a09b224 status: local 1/10 remote 0/20
@400000006afe6d532b2ba0cc delivery 1366: success: did_0+0+1/
@400000006afe6d532b2c1214 status: local 0/10 remote 0/20
@400000006afe6d532b2c48c4 end msg 1310791
@400000006afe6d641394c394 new msg 1310791
@400000006afe6d6413955fd4 info msg 1310791: bytes 6551 from <greta35@bricks.example> qp 14517 uid 7791
@400000006afe6d6413955fd4 starting delivery 1367: msg 1310791 to local club.example-lena@club.example
@400000006afe6d6413955fd4 status: local 1/10 remote 0/20
@400000006afe6d64194e37d4 delivery 1367: success: did_0+0+1/
@400000006afe6d64194edfcc status: local 0/10 remote 0/20
@400000006afe6d64194edfcc end msg 1310791
@400000006afe6e5c14f1985c starting delivery 1368: msg 1310741 to remote b.lang@silent.test
@400000006afe6e5c14f2731c status: local 0/10 remote 1/20
@400000006afe6e5c166279f4 delivery 1368: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe6e5c1663395c status: local 0/10 remote 0/20
@400000006afe6faf0c6489ec new msg 1310791
@400000006afe6faf0c64998c info msg 1310791: bytes 734 from <root@mx1.example.net> qp 14519 uid 0
@400000006afe6faf0c655124 starting delivery 1369: msg 1310791 to local root@mx1.example.net
@400000006afe6faf0c65e1ac status: local 1/10 remote 0/20
@400000006afe6faf0e7cb3bc new msg 1310777
@400000006afe6faf0e7cb3bc info msg 1310777: bytes 974 from <root@mx1.example.net> qp 14523 uid 7790
@400000006afe6faf0e7cb3bc starting delivery 1370: msg 1310777 to local greta@example.net
@400000006afe6faf0e7d482c status: local 2/10 remote 0/20
@400000006afe6faf0e7d482c delivery 1369: success: did_0+1+0/qp_14523/
@400000006afe6faf0e7e2abc status: local 1/10 remote 0/20
@400000006afe6faf0e7e2abc end msg 1310791
@400000006afe6faf10d0f45c delivery 1370: success: did_0+0+1/
@400000006afe6faf10d0f45c status: local 0/10 remote 0/20
@400000006afe6faf10d159ec end msg 1310777
@400000006afe6fb0233102a4 new msg 1310777
@400000006afe6fb0233102a4 info msg 1310777: bytes 4553 from <j.klein@club.example> qp 14531 uid 7791
@400000006afe6fb0233102a4 starting delivery 1371: msg 1310777 to remote lena7@freemail.test
@400000006afe6fb023315894 status: local 0/10 remote 1/20
@400000006afe6fb303ef5cc4 delivery 1371: success: 198.51.100.52_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_31490AC888/
@400000006afe6fb303eff51c status: local 0/10 remote 0/20
@400000006afe6fb303eff51c end msg 1310777
@400000006afe6feb0e9c0f14 new msg 1310777
@400000006afe6feb0e9c0f14 info msg 1310777: bytes 18421 from <greta0@bricks.example> qp 14533 uid 7791
@400000006afe6feb0e9c41dc starting delivery 1372: msg 1310777 to local shop.example-v.horn@shop.example
@400000006afe6feb0e9d0cfc status: local 1/10 remote 0/20
@400000006afe6feb1224c0a4 delivery 1372: success: did_0+0+1/
@400000006afe6feb122560cc status: local 0/10 remote 0/20
@400000006afe6feb1225baa4 end msg 1310777
@400000006afe700b2129ad6c new msg 1310777
@400000006afe700b212a035c info msg 1310777: bytes 4948 from <greta@example.net> qp 14537 uid 7791
@400000006afe700b212a1eb4 starting delivery 1373: msg 1310777 to remote v.horn11@lantern.test
@400000006afe700b212ada34 status: local 0/10 remote 1/20
@400000006afe700d17655b64 delivery 1373: success: 198.51.100.43_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_48C4A4C9B3/
@400000006afe700d1765ebec status: local 0/10 remote 0/20
@400000006afe700d1766baf4 end msg 1310777
@400000006afe708614761b14 new msg 1310777
@400000006afe70861476cadc info msg 1310777: bytes 1553 from <f.braun@club.example> qp 14543 uid 7791
@400000006afe7086147772d4 starting delivery 1374: msg 1310777 to remote emma9@partner.test
@400000006afe70861477fb8c status: local 0/10 remote 1/20
@400000006afe70882b0ce1b4 delivery 1374: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_06EB20C576/
@400000006afe70882b0d00f4 status: local 0/10 remote 0/20
@400000006afe70882b0db88c end msg 1310777
@400000006afe72ad39f5f1ac new msg 1310777
@400000006afe72ad39f5f1ac info msg 1310777: bytes 25558 from <b.lang35@cedar.test> qp 14546 uid 7791
@400000006afe72ad39f5f1ac starting delivery 1375: msg 1310777 to local shop.example-v.horn@shop.example
@400000006afe72ad39f5f1ac status: local 1/10 remote 0/20
@400000006afe72ae02c5f7f4 delivery 1375: success: did_0+0+1/
@400000006afe72ae02c5f7f4 status: local 0/10 remote 0/20
@400000006afe72ae02c5f7f4 end msg 1310777
@400000006afe730e3972a84c starting delivery 1376: msg 1310749 to remote anna.koch@silent.test
@400000006afe730e3972a84c status: local 0/10 remote 1/20
@400000006afe730e3a16a4c4 delivery 1376: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe730e3a17354c status: local 0/10 remote 0/20
@400000006afe7460196ddd64 new msg 1310777
@400000006afe7460196e23b4 info msg 1310777: bytes 734 from <root@mx1.example.net> qp 14549 uid 0
@400000006afe7460196ef2bc starting delivery 1377: msg 1310777 to local root@mx1.example.net
@400000006afe7460196f2d54 status: local 1/10 remote 0/20
@400000006afe74601d2e5064 new msg 1310791
@400000006afe74601d2e5064 info msg 1310791: bytes 974 from <root@mx1.example.net> qp 14553 uid 7790
@400000006afe74601d2f3ac4 starting delivery 1378: msg 1310791 to local greta@example.net
@400000006afe74601d2f3ac4 status: local 2/10 remote 0/20
@400000006afe74601d2ffa2c delivery 1377: success: did_0+1+0/qp_14553/
@400000006afe74601d30b5ac status: local 1/10 remote 0/20
@400000006afe74601d30dcbc end msg 1310777
@400000006afe74602045ecbc delivery 1378: success: did_0+0+1/
@400000006afe74602046cf4c status: local 0/10 remote 0/20
@400000006afe74602046cf4c end msg 1310791
@400000006afe74e30a7d9d94 new msg 1310791
@400000006afe74e30a7e39d4 info msg 1310791: bytes 28622 from <ida29@bigmail.example> qp 14558 uid 7791
@400000006afe74e30a7ef16c starting delivery 1379: msg 1310791 to local club.example-h.vogel@club.example
@400000006afe74e30a7fb8a4 status: local 1/10 remote 0/20
@400000006afe74e312259394 delivery 1379: success: did_0+0+1/
@400000006afe74e31225d9e4 status: local 0/10 remote 0/20
@400000006afe74e31225fd0c end msg 1310791
@400000006afe74fc108cf234 new msg 1310791
@400000006afe74fc108cf234 info msg 1310791: bytes 5916 from <z.jung37@bigmail.example> qp 14563 uid 7791
@400000006afe74fc108cf234 starting delivery 1380: msg 1310791 to local club.example-f.braun@club.example
@400000006afe74fc108d6764 status: local 1/10 remote 0/20
@400000006afe74fc121cbddc delivery 1380: success: did_0+0+1/
@400000006afe74fc121d4694 status: local 0/10 remote 0/20
@400000006afe74fc121d4694 end msg 1310791
@400000006afe75983844de7c new msg 1310791
@400000006afe759838450d5c info msg 1310791: bytes 47743 from <sara11@partner.test> qp 14567 uid 7791
@400000006afe759838450d5c starting delivery 1381: msg 1310791 to local shop.example-contact2@shop.example
@400000006afe75983845828c status: local 1/10 remote 0/20
@400000006afe75983b43c2b4 delivery 1381: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe75983b446aac status: local 0/10 remote 0/20
@400000006afe75983b453d9c bounce msg 1310791 qp 14569
@400000006afe75983b453d9c end msg 1310791
@400000006afe75983b7fc9e4 new msg 1310791
@400000006afe75983b80141c info msg 1310791: bytes 48744 from <> qp 14569 uid 7796
@400000006afe75983b80141c starting delivery 1382: msg 1310791 to remote sara11@partner.test
@400000006afe75983b80141c status: local 0/10 remote 1/20
@400000006afe75991e31e19c delivery 1382: success: 198.51.100.234_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_EE3875ED78/
@400000006afe75991e323b74 status: local 0/10 remote 0/20
@400000006afe75991e323b74 end msg 1310791
@400000006afe76563a8e2684 new msg 1310791
@400000006afe76563a8e5564 info msg 1310791: bytes 6338 from <k.maier@club.example> qp 14575 uid 7791
@400000006afe76563a8ee9d4 starting delivery 1383: msg 1310791 to remote wanda9@customer.example
@400000006afe76563a8f5f04 status: local 0/10 remote 1/20
@400000006afe76571f57df54 delivery 1383: failure: 203.0.113.140_does_not_like_recipient./Remote_host_said:_550_5.1.1_<wanda9@customer.example>:_Recipient_address_rejected:_User_unknown_in_virtual_mailbox_table/Giving_up_on_203.0.113.140./
@400000006afe76571f57df54 status: local 0/10 remote 0/20
@400000006afe76571f580664 bounce msg 1310791 qp 14581
@400000006afe76571f580664 end msg 1310791
@400000006afe76571f5ea99c new msg 1310791
@400000006afe76571f5f363c info msg 1310791: bytes 7495 from <> qp 14581 uid 7796
@400000006afe76571f5f363c starting delivery 1384: msg 1310791 to local club.example-k.maier@club.example
@400000006afe76571f5f97e4 status: local 1/10 remote 0/20
@400000006afe765726bc1594 delivery 1384: success: did_0+0+1/
@400000006afe765726bc1594 status: local 0/10 remote 0/20
@400000006afe765726bc6f6c end msg 1310791
@400000006afe76be004db494 new msg 1310791
@400000006afe76be004e4904 info msg 1310791: bytes 3678 from <h.vogel39@granite.test> qp 14584 uid 7791
@400000006afe76be004e54bc starting delivery 1385: msg 1310791 to local club.example-emma@club.example
@400000006afe76be004ed1bc status: local 1/10 remote 0/20
@400000006afe76be053cef4c delivery 1385: success: did_0+0+1/
@400000006afe76be053d7fd4 status: local 0/10 remote 0/20
@400000006afe76be053d7fd4 end msg 1310791
@400000006afe772b177322bc new msg 1310791
@400000006afe772b17739404 info msg 1310791: bytes 6938 from <greta33@bigmail.example> qp 14591 uid 7791
@400000006afe772b1774248c starting delivery 1386: msg 1310791 to local club.example-f.braun@club.example
@400000006afe772b1774d454 status: local 1/10 remote 0/20
@400000006afe772b1b9b5c24 delivery 1386: success: did_0+0+1/
@400000006afe772b1b9ba65c status: local 0/10 remote 0/20
@400000006afe772b1b9ba65c end msg 1310791
@400000006afe779a0bf3b334 new msg 1310791
@400000006afe779a0bf4341c info msg 1310791: bytes 21041 from <nina@club.example> qp 14597 uid 7791
@400000006afe779a0bf44b8c starting delivery 1387: msg 1310791 to remote d.weiss11@acorn.example
@400000006afe779a0bf47684 status: local 0/10 remote 1/20
@400000006afe779b036047dc delivery 1387: success: 198.51.100.91_accepted_message./Remote_host_said:_250_2.0.0_OK__1795061648_f538d8d260f7_-_esmtp/
@400000006afe779b03607aa4 status: local 0/10 remote 0/20
@400000006afe779b03607aa4 end msg 1310791
@400000006afe77c0068286dc starting delivery 1388: msg 1310754 to remote carla@silent.test
@400000006afe77c00682e0b4 status: local 0/10 remote 1/20
@400000006afe77fd0028c774 delivery 1388: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe77fd0028d714 status: local 0/10 remote 0/20
@400000006afe783c3b94e054 new msg 1310791
@400000006afe783c3b95325c info msg 1310791: bytes 5311 from <wanda29@quarry.example> qp 14603 uid 7791
@400000006afe783c3b959bd4 starting delivery 1389: msg 1310791 to local shop.example-v.horn@shop.example
@400000006afe783c3b963bfc status: local 1/10 remote 0/20
@400000006afe783d06752514 delivery 1389: success: did_0+0+1/
@400000006afe783d06752ce4 status: local 0/10 remote 0/20
@400000006afe783d06758aa4 end msg 1310791
@400000006afe783f39a0402c new msg 1310791
@400000006afe783f39a0c4fc info msg 1310791: bytes 2287 from <v.horn6@lighthouse.test> qp 14609 uid 7791
@400000006afe783f39a16524 starting delivery 1390: msg 1310791 to local greta@example.net
@400000006afe783f39a17c94 status: local 1/10 remote 0/20
@400000006afe7840059a97dc delivery 1390: success: did_0+0+1/
@400000006afe7840059ad274 status: local 0/10 remote 0/20
@400000006afe7840059ad274 end msg 1310791
@400000006afe789020f91fbc new msg 1310791
@400000006afe789020f97d7c info msg 1310791: bytes 7660 from <y.kurz@shop.example> qp 14615 uid 7791
@400000006afe789020f97d7c starting delivery 1391: msg 1310791 to local club.example-f.braun@club.example
@400000006afe789020f97d7c status: local 1/10 remote 0/20
@400000006afe78902682834c delivery 1391: success: did_0+0+1/
@400000006afe789026834e6c status: local 0/10 remote 0/20
@400000006afe789026834e6c end msg 1310791
@400000006afe789e37573e74 new msg 1310791
@400000006afe789e37579c34 info msg 1310791: bytes 3129 from <d.weiss6@castle.example> qp 14621 uid 7791
@400000006afe789e3757c72c starting delivery 1392: msg 1310791 to local shop.example-y.kurz@shop.example
@400000006afe789e3757c72c status: local 1/10 remote 0/20
@400000006afe789e39a437cc delivery 1392: success: did_0+0+1/
@400000006afe789e39a44b54 status: local 0/10 remote 0/20
@400000006afe789e39a4f34c end msg 1310791
@400000006afe7911273767e4 new msg 1310791
@400000006afe791127383ad4 info msg 1310791: bytes 734 from <root@mx1.example.net> qp 14623 uid 0
@400000006afe79112739197c starting delivery 1393: msg 1310791 to local root@mx1.example.net
@400000006afe79112739679c status: local 1/10 remote 0/20
@400000006afe79112b8f63dc new msg 1310777
@400000006afe79112b8fc96c info msg 1310777: bytes 974 from <root@mx1.example.net> qp 14629 uid 7790
@400000006afe79112b8fc96c starting delivery 1394: msg 1310777 to local greta@example.net
@400000006afe79112b900fbc status: local 2/10 remote 0/20
@400000006afe79112b905224 delivery 1393: success: did_0+1+0/qp_14629/
@400000006afe79112b913c84 status: local 1/10 remote 0/20
@400000006afe79112b916f4c end msg 1310791
@400000006afe79112c2a5fa4 delivery 1394: success: did_0+0+1/
@400000006afe79112c2a7714 status: local 0/10 remote 0/20
@400000006afe79112c2a7714 end msg 1310777
@400000006afe793418bfd2b4 new msg 1310777
@400000006afe793418bfd2b4 info msg 1310777: bytes 2732 from <t.wolf@shop.example> qp 14636 uid 7791
@400000006afe793418bff1f4 starting delivery 1395: msg 1310777 to local shop.example-b.lang@shop.example
@400000006afe793418c0bd14 status: local 1/10 remote 0/20
@400000006afe79341b289554 delivery 1395: success: did_0+0+1/
@400000006afe79341b293964 status: local 0/10 remote 0/20
@400000006afe79341b29dd74 end msg 1310777
@400000006afe793639f7801c new msg 1310777
@400000006afe793639f833cc info msg 1310777: bytes 4348 from <carla@example.net> qp 14640 uid 7791
@400000006afe793639f8d00c starting delivery 1396: msg 1310777 to local shop.example-anna.koch@shop.example
@400000006afe793639f987a4 status: local 1/10 remote 0/20
@400000006afe79370368bbec delivery 1396: success: did_0+0+1/
@400000006afe793703690df4 status: local 0/10 remote 0/20
@400000006afe79370369c1a4 end msg 1310777
@400000006afe79cc13932584 new msg 1310777
@400000006afe79cc13937b74 info msg 1310777: bytes 12923 from <r.frank@club.example> qp 14642 uid 7791
@400000006afe79cc13944694 starting delivery 1397: msg 1310777 to remote ute1@school.example
@400000006afe79cc13946da4 status: local 0/10 remote 1/20
@400000006afe79cc35351ddc delivery 1397: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795062210_qp_28650/
@400000006afe79cc35351ddc status: local 0/10 remote 0/20
@400000006afe79cc3535d18c end msg 1310777
@400000006afe7aa306bbbf4c new msg 1310777
@400000006afe7aa306bbbf4c info msg 1310777: bytes 1670 from <f.braun20@workshop.test> qp 14646 uid 7791
@400000006afe7aa306bc76e4 starting delivery 1398: msg 1310777 to local club.example-k.maier@club.example
@400000006afe7aa306bc76e4 status: local 1/10 remote 0/20
@400000006afe7aa308a9a8b4 delivery 1398: success: did_0+0+1/
@400000006afe7aa308a9a8b4 status: local 0/10 remote 0/20
@400000006afe7aa308a9a8b4 end msg 1310777
@400000006afe7b2a113e92dc new msg 1310777
@400000006afe7b2a113ed92c info msg 1310777: bytes 41459 from <wanda@example.net> qp 14651 uid 7791
@400000006afe7b2a113f1b94 starting delivery 1399: msg 1310777 to remote wanda6@workshop.test
@400000006afe7b2a113f1b94 status: local 0/10 remote 1/20
@400000006afe7b2a113fd714 starting delivery 1400: msg 1310777 to remote ida10@orchard.test
@400000006afe7b2a113fd714 status: local 0/10 remote 2/20
@400000006afe7b2a2ac2962c delivery 1399: success: 198.51.100.133_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_1BEE0B1DE8/
@400000006afe7b2a2ac3691c status: local 0/10 remote 1/20
@400000006afe7b2c136128a4 delivery 1400: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795062560_89b2c791ccdb_-_esmtp/
@400000006afe7b2c1361345c status: local 0/10 remote 0/20
@400000006afe7b2c1361c4e4 end msg 1310777
@400000006afe7bac35147a64 new msg 1310777
@400000006afe7bac35147a64 info msg 1310777: bytes 10552 from <m.roth18@bigmail.example> qp 14658 uid 7791
@400000006afe7bac35147a64 starting delivery 1401: msg 1310777 to local shop.example-ute@shop.example
@400000006afe7bac3514ebac status: local 1/10 remote 0/20
@400000006afe7bad00bf6224 delivery 1401: success: did_0+0+1/
@400000006afe7bad00bf6224 status: local 0/10 remote 0/20
@400000006afe7bad00c00634 end msg 1310777
@400000006afe7bc204c93e1c new msg 1310777
@400000006afe7bc204c93e1c info msg 1310777: bytes 4184 from <> qp 14660 uid 7791
@400000006afe7bc204c9e614 starting delivery 1402: msg 1310777 to local carla@example.net
@400000006afe7bc204ca769c status: local 1/10 remote 0/20
@400000006afe7bc20c63593c delivery 1402: success: did_0+0+1/
@400000006afe7bc20c63e1f4 status: local 0/10 remote 0/20
@400000006afe7bc20c64727c end msg 1310777
@400000006afe7bc801476674 new msg 1310777
@400000006afe7bc801476674 info msg 1310777: bytes 3288 from <z.jung12@birch.example> qp 14665 uid 7791
@400000006afe7bc801476674 starting delivery 1403: msg 1310777 to local club.example-j.klein@club.example
@400000006afe7bc801476674 status: local 1/10 remote 0/20
@400000006afe7bc80860c0a4 delivery 1403: success: did_0+0+1/
@400000006afe7bc8086135d4 status: local 0/10 remote 0/20
@400000006afe7bc8086135d4 end msg 1310777
@400000006afe7bcd383efaac new msg 1310777
@400000006afe7bcd383f1dd4 info msg 1310777: bytes 39927 from <ute24@castle.example> qp 14670 uid 7791
@400000006afe7bcd383f6fdc starting delivery 1404: msg 1310777 to local club.example-d.weiss@club.example
@400000006afe7bcd3840332c status: local 1/10 remote 0/20
@400000006afe7bcd3ae7a0c4 delivery 1404: success: did_0+0+1/
@400000006afe7bcd3ae7a0c4 status: local 0/10 remote 0/20
@400000006afe7bcd3ae815f4 end msg 1310777
@400000006afe7bdd04bb47e4 new msg 1310777
@400000006afe7bdd04bbf3c4 info msg 1310777: bytes 10323 from <m.roth@shop.example> qp 14672 uid 7791
@400000006afe7bdd04bc7894 starting delivery 1405: msg 1310777 to remote r.frank9@tower.test
@400000006afe7bdd04bcfd64 status: local 0/10 remote 1/20
@400000006afe7bdf1a9e991c delivery 1405: success: 198.51.100.247_accepted_message./Remote_host_said:_250_ok_1795062739_qp_13678/
@400000006afe7bdf1a9ec7fc status: local 0/10 remote 0/20
@400000006afe7bdf1a9f6ff4 end msg 1310777
@400000006afe7c0c2e560d8c new msg 1310777
@400000006afe7c0c2e56e07c info msg 1310777: bytes 15898 from <lena@club.example> qp 14680 uid 7791
@400000006afe7c0c2e56e07c starting delivery 1406: msg 1310777 to local shop.example-y.kurz@shop.example
@400000006afe7c0c2e577104 status: local 1/10 remote 0/20
@400000006afe7c0c353eb6e4 delivery 1406: success: did_0+0+1/
@400000006afe7c0c353eb6e4 status: local 0/10 remote 0/20
@400000006afe7c0c353eb6e4 end msg 1310777
@400000006afe7c0d38472c54 new msg 1310777
@400000006afe7c0d3847fb5c info msg 1310777: bytes 1329 from <nina@club.example> qp 14688 uid 7791
@400000006afe7c0d384868bc starting delivery 1407: msg 1310777 to remote r.frank4@oakwood.test
@400000006afe7c0d38492824 status: local 0/10 remote 1/20
@400000006afe7c0f3886f08c delivery 1407: success: 198.51.100.64_accepted_message./Remote_host_said:_250_OK_id=1w84A7-91B42C-6E/
@400000006afe7c0f3886f08c status: local 0/10 remote 0/20
@400000006afe7c0f3887daec end msg 1310777
@400000006afe7c1b193898ac new msg 1310777
@400000006afe7c1b19393cbc info msg 1310777: bytes 5182 from <o.beck@shop.example> qp 14690 uid 7791
@400000006afe7c1b19393cbc starting delivery 1408: msg 1310777 to remote r.frank11@granite.test
@400000006afe7c1b1939ec84 status: local 0/10 remote 1/20
@400000006afe7c1d1108774c delivery 1408: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1w26BD-8A14CD-3B/
@400000006afe7c1d1108774c status: local 0/10 remote 0/20
@400000006afe7c1d1108774c end msg 1310777
@400000006afe7c2734c2a144 new msg 1310777
@400000006afe7c2734c2f34c info msg 1310777: bytes 1408 from <greta@example.net> qp 14694 uid 7791
@400000006afe7c2734c31e44 starting delivery 1409: msg 1310777 to remote r.frank1@heather.example
@400000006afe7c2734c31e44 status: local 0/10 remote 1/20
@400000006afe7c2a15d04ffc delivery 1409: success: 203.0.113.24_accepted_message./Remote_host_said:_250_2.6.0_<415fecc1321c61c6@mail.example>_[InternalId=1726928505]_Queued_mail_for_delivery/
@400000006afe7c2a15d04ffc status: local 0/10 remote 0/20
@400000006afe7c2a15d10794 end msg 1310777
@400000006afe7c78165f1e94 new msg 1310777
@400000006afe7c78166008f4 info msg 1310777: bytes 1620 from <d.weiss@club.example> qp 14698 uid 7791
@400000006afe7c78166008f4 starting delivery 1410: msg 1310777 to local club.example-sara@club.example
@400000006afe7c781660e3b4 status: local 1/10 remote 0/20
@400000006afe7c78173352cc delivery 1410: success: did_0+0+1/
@400000006afe7c781734161c status: local 0/10 remote 0/20
@400000006afe7c7817346054 end msg 1310777
@400000006afe7cac2e2d57ac new msg 1310777
@400000006afe7cac2e2de834 info msg 1310777: bytes 27730 from <o.beck@shop.example> qp 14704 uid 7791
@400000006afe7cac2e2de834 starting delivery 1411: msg 1310777 to local carla@example.net
@400000006afe7cac2e2e8474 status: local 1/10 remote 0/20
@400000006afe7cac3099fa7c delivery 1411: success: did_0+0+1/
@400000006afe7cac309a63f4 status: local 0/10 remote 0/20
@400000006afe7cac309a63f4 end msg 1310777
@400000006afe7d0237a4dd8c new msg 1310777
@400000006afe7d0237a4dd8c info msg 1310777: bytes 9800 from <ida10@bigmail.example> qp 14712 uid 7791
@400000006afe7d0237a4f8e4 starting delivery 1412: msg 1310777 to local club.example-h.vogel@club.example
@400000006afe7d0237a5df5c status: local 1/10 remote 0/20
@400000006afe7d02384a0e9c delivery 1412: success: did_0+0+1/
@400000006afe7d02384a35ac status: local 0/10 remote 0/20
@400000006afe7d02384a6874 end msg 1310777
@400000006afe7d9b10ce8f14 new msg 1310777
@400000006afe7d9b10cf5e1c info msg 1310777: bytes 15055 from <y.kurz19@workshop.test> qp 14719 uid 7791
@400000006afe7d9b10d01d84 starting delivery 1413: msg 1310777 to local club.example-d.weiss@club.example
@400000006afe7d9b10d02d24 status: local 1/10 remote 0/20
@400000006afe7d9b11f96ecc delivery 1413: success: did_0+0+1/
@400000006afe7d9b11f96ecc status: local 0/10 remote 0/20
@400000006afe7d9b11f96ecc end msg 1310777
@400000006afe7db11bdd1844 new msg 1310777
@400000006afe7db11bdd1844 info msg 1310777: bytes 52373 from <wanda@example.net> qp 14726 uid 7791
@400000006afe7db11bdd1844 starting delivery 1414: msg 1310777 to local shop.example-anna.koch@shop.example
@400000006afe7db11bdd9d14 status: local 1/10 remote 0/20
@400000006afe7db11bddb09c starting delivery 1415: msg 1310777 to local club.example-j.klein@club.example
@400000006afe7db11bddfad4 status: local 2/10 remote 0/20
@400000006afe7db120547764 delivery 1415: success: did_0+0+1/
@400000006afe7db12054c584 status: local 1/10 remote 0/20
@400000006afe7db1238740c4 delivery 1414: success: did_0+0+1/
@400000006afe7db1238740c4 status: local 0/10 remote 0/20
@400000006afe7db123877b5c end msg 1310777
@400000006afe7dc237e57c84 new msg 1310777
@400000006afe7dc237e618c4 info msg 1310777: bytes 734 from <root@mx1.example.net> qp 14730 uid 0
@400000006afe7dc237e666e4 starting delivery 1416: msg 1310777 to local root@mx1.example.net
@400000006afe7dc237e72e1c status: local 1/10 remote 0/20
@400000006afe7dc23b953e14 new msg 1310791
@400000006afe7dc23b95fd7c info msg 1310791: bytes 974 from <root@mx1.example.net> qp 14737 uid 7790
@400000006afe7dc23b968a1c starting delivery 1417: msg 1310791 to local greta@example.net
@400000006afe7dc23b9712d4 status: local 2/10 remote 0/20
@400000006afe7dc23b97a744 delivery 1416: success: did_0+1+0/qp_14737/
@400000006afe7dc23b986e7c status: local 1/10 remote 0/20
@400000006afe7dc23b986e7c end msg 1310777
@400000006afe7dc306e13524 delivery 1417: success: did_0+0+1/
@400000006afe7dc306e16fbc status: local 0/10 remote 0/20
@400000006afe7dc306e1e4ec end msg 1310791
@400000006afe7e0e1360599c new msg 1310791
@400000006afe7e0e13605d84 info msg 1310791: bytes 7265 from <carla20@kiosk.example> qp 14745 uid 7791
@400000006afe7e0e13605d84 starting delivery 1418: msg 1310791 to local paula@example.net
@400000006afe7e0e13605d84 status: local 1/10 remote 0/20
@400000006afe7e0e1a3ea69c delivery 1418: success: did_0+0+1/
@400000006afe7e0e1a3ea69c status: local 0/10 remote 0/20
@400000006afe7e0e1a3f2f54 end msg 1310791
@400000006afe7e570f43209c new msg 1310791
@400000006afe7e570f43ff44 info msg 1310791: bytes 4215 from <d.weiss26@lighthouse.test> qp 14748 uid 7791
@400000006afe7e570f43ff44 starting delivery 1419: msg 1310791 to local shop.example-v.horn@shop.example
@400000006afe7e570f4468bc status: local 1/10 remote 0/20
@400000006afe7e5714c67564 delivery 1419: success: did_0+0+1/
@400000006afe7e5714c694a4 status: local 0/10 remote 0/20
@400000006afe7e5714c694a4 end msg 1310791
@400000006afe7e5922b7bbc4 new msg 1310791
@400000006afe7e5922b86b8c info msg 1310791: bytes 9015 from <ida34@garden.example> qp 14755 uid 7791
@400000006afe7e5922b86b8c starting delivery 1420: msg 1310791 to local shop.example-ida@shop.example
@400000006afe7e5922b9176c status: local 1/10 remote 0/20
@400000006afe7e59243a8b34 delivery 1420: success: did_0+0+1/
@400000006afe7e59243af894 status: local 0/10 remote 0/20
@400000006afe7e59243af894 end msg 1310791
@400000006afe7efb115fe234 new msg 1310791
@400000006afe7efb115fe234 info msg 1310791: bytes 1399 from <h.vogel@club.example> qp 14759 uid 7791
@400000006afe7efb115fe234 starting delivery 1421: msg 1310791 to remote r.frank5@slowpost.example
@400000006afe7efb115fe234 status: local 0/10 remote 1/20
@400000006afe7efc34809aec delivery 1421: success: 203.0.113.96_accepted_message./Remote_host_said:_250_2.6.0_<9f9133a545b0b5d9@mail.example>_[InternalId=688102157]_Queued_mail_for_delivery/
@400000006afe7efc3480a2bc status: local 0/10 remote 0/20
@400000006afe7efc34810c34 end msg 1310791
@400000006afe7f1a08764c44 new msg 1310791
@400000006afe7f1a08769a64 info msg 1310791: bytes 1809 from <lena@club.example> qp 14765 uid 7791
@400000006afe7f1a08769a64 starting delivery 1422: msg 1310791 to remote z.jung10@inkwell.test
@400000006afe7f1a0876b1d4 status: local 0/10 remote 1/20
@400000006afe7f1a1f589304 delivery 1422: success: 198.51.100.7_accepted_message./Remote_host_said:_250_2.0.0_OK__1795063568_cdf75e563c8f_-_esmtp/
@400000006afe7f1a1f58c1e4 status: local 0/10 remote 0/20
@400000006afe7f1a1f5969dc end msg 1310791
@400000006afe7f2024ad6d5c new msg 1310791
@400000006afe7f2024ad8c9c info msg 1310791: bytes 10998 from <b.lang@shop.example> qp 14772 uid 7791
@400000006afe7f2024ad8c9c starting delivery 1423: msg 1310791 to remote y.kurz3@grocer.example
@400000006afe7f2024ad8c9c status: local 0/10 remote 1/20
@400000006afe7f221bf2af9c delivery 1423: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795063574_qp_20736/
@400000006afe7f221bf2f9d4 status: local 0/10 remote 0/20
@400000006afe7f221bf36f04 end msg 1310791
@400000006afe7f4600b82e64 new msg 1310791
@400000006afe7f4600b8a394 info msg 1310791: bytes 6087 from <wanda@example.net> qp 14775 uid 7791
@400000006afe7f4600b918c4 starting delivery 1424: msg 1310791 to remote j.klein7@mill.test
@400000006afe7f4600b9a17c status: local 0/10 remote 1/20
@400000006afe7f4706412c64 delivery 1424: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_356B7C162F/
@400000006afe7f470641ad4c status: local 0/10 remote 0/20
@400000006afe7f4706420724 end msg 1310791
@400000006afe7f9423cdac1c starting delivery 1425: msg 1310764 to remote wanda@silent.test
@400000006afe7f9423cdfe24 status: local 0/10 remote 1/20
@400000006afe7f9424f60f1c delivery 1425: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe7f9424f62e5c status: local 0/10 remote 0/20
@400000006afe7f951afe7bfc starting delivery 1426: msg 1310768 to remote y.kurz@silent.test
@400000006afe7f951afe7bfc status: local 0/10 remote 1/20
@400000006afe7f951c9c8814 delivery 1426: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe7f951c9d7274 status: local 0/10 remote 0/20
@400000006afe7fb907110f24 new msg 1310791
@400000006afe7fb90711b334 info msg 1310791: bytes 11135 from <r.frank@club.example> qp 14777 uid 7791
@400000006afe7fb90711b334 starting delivery 1427: msg 1310791 to local club.example-nina@club.example
@400000006afe7fb90711de2c status: local 1/10 remote 0/20
@400000006afe7fb907123fd4 starting delivery 1428: msg 1310791 to local shop.example-m.roth@shop.example
@400000006afe7fb90712fb54 status: local 2/10 remote 0/20
@400000006afe7fb907138fc4 starting delivery 1429: msg 1310791 to local club.example-lena@club.example
@400000006afe7fb907138fc4 status: local 3/10 remote 0/20
@400000006afe7fb90713a34c starting delivery 1430: msg 1310791 to local carla@example.net
@400000006afe7fb907147a24 status: local 4/10 remote 0/20
@400000006afe7fb907147a24 starting delivery 1431: msg 1310791 to local club.example-k.maier@club.example
@400000006afe7fb90714e39c status: local 5/10 remote 0/20
@400000006afe7fb908f0b434 delivery 1429: success: did_0+0+1/
@400000006afe7fb908f0b434 status: local 4/10 remote 0/20
@400000006afe7fb90922f37c delivery 1431: success: did_0+0+1/
@400000006afe7fb909231a8c status: local 3/10 remote 0/20
@400000006afe7fb90ab4d64c delivery 1427: success: did_0+0+1/
@400000006afe7fb90ab4f1a4 status: local 2/10 remote 0/20
@400000006afe7fb90b1c892c delivery 1428: success: did_0+0+1/
@400000006afe7fb90b1c892c status: local 1/10 remote 0/20
@400000006afe7fb90cfbefbc delivery 1430: success: did_0+0+1/
@400000006afe7fb90cfcc2ac status: local 0/10 remote 0/20
@400000006afe7fb90cfd14b4 end msg 1310791
@400000006afe809d09579bf4 new msg 1310791
@400000006afe809d09580954 info msg 1310791: bytes 2217 from <sara15@bigmail.example> qp 14781 uid 7791
@400000006afe809d09585b5c starting delivery 1432: msg 1310791 to local club.example-emma@club.example
@400000006afe809d09586afc status: local 1/10 remote 0/20
@400000006afe809d10077a3c delivery 1432: success: did_0+0+1/
@400000006afe809d1007c85c status: local 0/10 remote 0/20
@400000006afe809d1007d7fc end msg 1310791
@400000006afe80b120fc6794 new msg 1310791
@400000006afe80b120fc8ea4 info msg 1310791: bytes 4449 from <lena37@station.test> qp 14785 uid 7791
@400000006afe80b120fc8ea4 starting delivery 1433: msg 1310791 to local shop.example-v.horn@shop.example
@400000006afe80b120fc8ea4 status: local 1/10 remote 0/20
@400000006afe80b126e96b0c delivery 1433: success: did_0+0+1/
@400000006afe80b126e9ccb4 status: local 0/10 remote 0/20
@400000006afe80b126ea6cdc end msg 1310791
@400000006afe80c006733114 new msg 1310791
@400000006afe80c006737764 info msg 1310791: bytes 32033 from <k.maier32@grocer.example> qp 14787 uid 7791
@400000006afe80c00673c584 starting delivery 1434: msg 1310791 to local shop.example-v.horn@shop.example
@400000006afe80c00673fc34 status: local 1/10 remote 0/20
@400000006afe80c00996103c delivery 1434: success: did_0+0+1/
@400000006afe80c009966a14 status: local 0/10 remote 0/20
@400000006afe80c00997391c end msg 1310791
@400000006afe81130797e2c4 new msg 1310791
@400000006afe8113079838b4 info msg 1310791: bytes 1640 from <y.kurz@shop.example> qp 14791 uid 7791
@400000006afe81130798dcc4 starting delivery 1435: msg 1310791 to remote z.jung2@quarry.example
@400000006afe811307992314 status: local 0/10 remote 1/20
@400000006afe8115028aac44 delivery 1435: success: 203.0.113.113_accepted_message./Remote_host_said:_250_OK_id=1w4D67-C72487-E1/
@400000006afe8115028adf0c status: local 0/10 remote 0/20
@400000006afe8115028aeeac end msg 1310791
@400000006afe811f1e1fefdc new msg 1310791
@400000006afe811f1e20ab5c info msg 1310791: bytes 48473 from <h.vogel22@granite.test> qp 14799 uid 7791
@400000006afe811f1e217294 starting delivery 1436: msg 1310791 to local office13@example.net
@400000006afe811f1e2195bc status: local 1/10 remote 0/20
@400000006afe811f205244e4 delivery 1436: failure: Sorry,_no_mailbox_here_by_that_name._(#5.1.1)/
@400000006afe811f205296ec status: local 0/10 remote 0/20
@400000006afe811f2052c5cc bounce msg 1310791 qp 14804
@400000006afe811f205346b4 end msg 1310791
@400000006afe811f206ad5f4 new msg 1310791
@400000006afe811f206b7a04 info msg 1310791: bytes 49567 from <> qp 14804 uid 7796
@400000006afe811f206b7a04 starting delivery 1437: msg 1310791 to remote h.vogel22@granite.test
@400000006afe811f206b7a04 status: local 0/10 remote 1/20
@400000006afe81212643b144 delivery 1437: success: 203.0.113.115_accepted_message./Remote_host_said:_250_OK_id=1w24F8-05E9EF-56/
@400000006afe81212643b144 status: local 0/10 remote 0/20
@400000006afe81212643b144 end msg 1310791
@400000006afe81250293fefc starting delivery 1438: msg 1310771 to remote y.kurz@silent.test
@400000006afe81250294dda4 status: local 0/10 remote 1/20
@400000006afe812503d306dc delivery 1438: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe812503d30ac4 status: local 0/10 remote 0/20
@400000006afe82441d99e75c new msg 1310791
@400000006afe82441d9a3d4c info msg 1310791: bytes 6590 from <anna.koch19@elm.example> qp 14807 uid 7791
@400000006afe82441d9b1bf4 starting delivery 1439: msg 1310791 to local shop.example-anna.koch@shop.example
@400000006afe82441d9b5e5c status: local 1/10 remote 0/20
@400000006afe824422fd4c5c delivery 1439: success: did_0+0+1/
@400000006afe824422fd4c5c status: local 0/10 remote 0/20
@400000006afe824422fdec84 end msg 1310791
@400000006afe82743092c2d4 new msg 1310791
@400000006afe82743092c2d4 info msg 1310791: bytes 734 from <root@mx1.example.net> qp 14811 uid 0
@400000006afe827430936eb4 starting delivery 1440: msg 1310791 to local root@mx1.example.net
@400000006afe827430936eb4 status: local 1/10 remote 0/20
@400000006afe82743484d4f4 delivery 1440: success: did_0+1+0/qp_14819/
@400000006afe827434854e0c status: local 0/10 remote 0/20
@400000006afe827434854e0c end msg 1310791
@400000006afe827434a28a6c new msg 1310791
@400000006afe827434a28a6c info msg 1310791: bytes 974 from <root@mx1.example.net> qp 14819 uid 7790
@400000006afe827434a3558c starting delivery 1441: msg 1310791 to local greta@example.net
@400000006afe827434a3fd84 status: local 1/10 remote 0/20
@400000006afe827435c12d54 delivery 1441: success: did_0+0+1/
@400000006afe827435c1d934 status: local 0/10 remote 0/20
@400000006afe827435c236f4 end msg 1310791
@400000006afe84620bce06ac new msg 1310791
@400000006afe84620bce31a4 info msg 1310791: bytes 33706 from <ida29@cedar.test> qp 14824 uid 7791
@400000006afe84620bcec9fc starting delivery 1442: msg 1310791 to local shop.example-m.roth@shop.example
@400000006afe84620bcf71f4 status: local 1/10 remote 0/20
@400000006afe84620c72f554 delivery 1442: success: did_0+0+1/
@400000006afe84620c737e0c status: local 0/10 remote 0/20
@400000006afe84620c739964 end msg 1310791
@400000006afe84910f13b3fc new msg 1310791
@400000006afe84910f13f664 info msg 1310791: bytes 1218 from <f.braun@club.example> qp 14826 uid 7791
@400000006afe84910f149e5c starting delivery 1443: msg 1310791 to remote nina2@museum.example
@400000006afe84910f1559dc status: local 0/10 remote 1/20
@400000006afe84930d04c95c delivery 1443: success: 203.0.113.215_accepted_message./Remote_host_said:_250_2.6.0_<58ff4f6ea7789a5f@mail.example>_[InternalId=902436085]_Queued_mail_for_delivery/
@400000006afe84930d05947c status: local 0/10 remote 0/20
@400000006afe84930d05f624 end msg 1310791
@400000006afe84970e039004 new msg 1310791
@400000006afe84970e039004 info msg 1310791: bytes 3611 from <> qp 14833 uid 7791
@400000006afe84970e039004 starting delivery 1444: msg 1310791 to local shop.example-o.beck@shop.example
@400000006afe84970e047294 status: local 1/10 remote 0/20
@400000006afe849711d4d3b4 delivery 1444: success: did_0+0+1/
@400000006afe849711d58764 status: local 0/10 remote 0/20
@400000006afe849711d64e9c end msg 1310791
@400000006afe84f603b1369c new msg 1310791
@400000006afe84f603b1f604 info msg 1310791: bytes 4526 from <h.vogel@club.example> qp 14835 uid 7791
@400000006afe84f603b24424 starting delivery 1445: msg 1310791 to remote sara8@elm.example
@400000006afe84f603b24424 status: local 0/10 remote 1/20
@400000006afe84f7034614d4 delivery 1445: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1w1DB8-3E8FF3-9F/
@400000006afe84f70346bccc status: local 0/10 remote 0/20
@400000006afe84f70346fb4c end msg 1310791
@400000006afe851c003accbc new msg 1310791
@400000006afe851c003accbc info msg 1310791: bytes 10719 from <ida30@mill.test> qp 14843 uid 7791
@400000006afe851c003accbc starting delivery 1446: msg 1310791 to local shop.example-y.kurz@shop.example
@400000006afe851c003b3e04 status: local 1/10 remote 0/20
@400000006afe851c02d0f474 delivery 1446: success: did_0+0+1/
@400000006afe851c02d13eac status: local 0/10 remote 0/20
@400000006afe851c02d13eac end msg 1310791
@400000006afe85241b01528c new msg 1310791
@400000006afe85241b01816c info msg 1310791: bytes 18142 from <h.vogel26@tower.test> qp 14848 uid 7791
@400000006afe85241b020a24 starting delivery 1447: msg 1310791 to local club.example-sara@club.example
@400000006afe85241b02cd74 status: local 1/10 remote 0/20
@400000006afe85242262c9ac delivery 1447: success: did_0+0+1/
@400000006afe85242263a46c status: local 0/10 remote 0/20
@400000006afe85242263bbdc end msg 1310791
@400000006afe85272db97f6c new msg 1310791
@400000006afe85272db9a294 info msg 1310791: bytes 11584 from <carla9@station.test> qp 14854 uid 7791
@400000006afe85272db9bdec starting delivery 1448: msg 1310791 to local wanda@example.net
@400000006afe85272db9d944 status: local 1/10 remote 0/20
@400000006afe852730028124 delivery 1448: success: did_0+0+1/
@400000006afe85273003679c status: local 0/10 remote 0/20
@400000006afe85273003aa04 end msg 1310791
@400000006afe85c41afb3bf4 new msg 1310791
@400000006afe85c41afbe3ec info msg 1310791: bytes 17001 from <emma8@granite.test> qp 14860 uid 7791
@400000006afe85c41afc7c44 starting delivery 1449: msg 1310791 to local greta@example.net
@400000006afe85c41afcf944 status: local 1/10 remote 0/20
@400000006afe85c4212661ac delivery 1449: success: did_0+0+1/
@400000006afe85c4212661ac status: local 0/10 remote 0/20
@400000006afe85c42126fa04 end msg 1310791
@400000006afe85cb26634f04 new msg 1310791
@400000006afe85cb26639554 info msg 1310791: bytes 6257 from <wanda5@bluebird.test> qp 14868 uid 7791
@400000006afe85cb26639554 starting delivery 1450: msg 1310791 to local shop.example-v.horn@shop.example
@400000006afe85cb266402b4 status: local 1/10 remote 0/20
@400000006afe85cb2d0bde34 delivery 1450: success: did_0+0+1/
@400000006afe85cb2d0c91e4 status: local 0/10 remote 0/20
@400000006afe85cb2d0c91e4 end msg 1310791
@400000006afe85d530fc88f4 new msg 1310791
@400000006afe85d530fca834 info msg 1310791: bytes 2949 from <t.wolf14@freemail.test> qp 14870 uid 7791
@400000006afe85d530fca834 starting delivery 1451: msg 1310791 to local club.example-sara@club.example
@400000006afe85d530fd11ac status: local 1/10 remote 0/20
@400000006afe85d534a9fcac delivery 1451: success: did_0+0+1/
@400000006afe85d534aa335c status: local 0/10 remote 0/20
@400000006afe85d534aa4eb4 end msg 1310791
@400000006afe85f00db9d11c new msg 1310791
@400000006afe85f00dba752c info msg 1310791: bytes 31530 from <carla@example.net> qp 14876 uid 7791
@400000006afe85f00dbb5f8c starting delivery 1452: msg 1310791 to local club.example-r.frank@club.example
@400000006afe85f00dbbec2c status: local 1/10 remote 0/20
@400000006afe85f00f7b767c delivery 1452: success: did_0+0+1/
@400000006afe85f00f7b767c status: local 0/10 remote 0/20
@400000006afe85f00f7bb4fc end msg 1310791
@400000006afe85f1073bbcec new msg 1310791
@400000006afe85f1073bbcec info msg 1310791: bytes 1573 from <o.beck31@vineyard.example> qp 14884 uid 7791
@400000006afe85f1073bbcec starting delivery 1453: msg 1310791 to local wanda@example.net
@400000006afe85f1073c1e94 status: local 1/10 remote 0/20
@400000006afe85f10c8b72dc delivery 1453: success: did_0+0+1/
@400000006afe85f10c8c1304 status: local 0/10 remote 0/20
@400000006afe85f10c8ce5f4 end msg 1310791
@400000006afe8632129b541c new msg 1310791
@400000006afe8632129b735c info msg 1310791: bytes 5492 from <ida5@bigmail.example> qp 14892 uid 7791
@400000006afe8632129bc94c starting delivery 1454: msg 1310791 to local shop.example-v.horn@shop.example
@400000006afe8632129c36ac status: local 1/10 remote 0/20
@400000006afe863213481e7c delivery 1454: success: did_0+0+1/
@400000006afe86321348f554 status: local 0/10 remote 0/20
@400000006afe863213493ba4 end msg 1310791
@400000006afe863b3339942c new msg 1310791
@400000006afe863b3339c6f4 info msg 1310791: bytes 68644 from <t.wolf28@cedar.test> qp 14897 uid 7791
@400000006afe863b3339de64 starting delivery 1455: msg 1310791 to local club.example-h.vogel@club.example
@400000006afe863b333aa59c status: local 1/10 remote 0/20
@400000006afe863b3a73b8e4 delivery 1455: success: did_0+0+1/
@400000006afe863b3a73b8e4 status: local 0/10 remote 0/20
@400000006afe863b3a73cc6c end msg 1310791
@400000006afe864b1d5715e4 new msg 1310791
@400000006afe864b1d579e9c info msg 1310791: bytes 8661 from <anna.koch25@ferry.test> qp 14902 uid 7791
@400000006afe864b1d588514 starting delivery 1456: msg 1310791 to local club.example-sara@club.example
@400000006afe864b1d588514 status: local 1/10 remote 0/20
@400000006afe864b2434de14 delivery 1456: success: did_0+0+1/
@400000006afe864b2434de14 status: local 0/10 remote 0/20
@400000006afe864b24358224 end msg 1310791
@400000006afe86ba23095a4c new msg 1310791
@400000006afe86ba23095a4c info msg 1310791: bytes 5049 from <h.vogel@club.example> qp 14909 uid 7791
@400000006afe86ba230a11e4 starting delivery 1457: msg 1310791 to remote k.maier8@castle.example
@400000006afe86ba230a8afc status: local 0/10 remote 1/20
@400000006afe86ba230a92cc starting delivery 1458: msg 1310791 to remote k.maier4@garden.example
@400000006afe86ba230b273c status: local 0/10 remote 2/20
@400000006afe86bb0ff215ac delivery 1458: success: 203.0.113.185_accepted_message./Remote_host_said:_250_OK_id=1wE024-B7A917-91/
@400000006afe86bb0ff3000c status: local 0/10 remote 1/20
@400000006afe86bc10870694 delivery 1457: success: 203.0.113.167_accepted_message./Remote_host_said:_250_ok_1795065520_qp_23252/
@400000006afe86bc10870694 status: local 0/10 remote 0/20
@400000006afe86bc1087683c end msg 1310791
@400000006afe86ee2b32960c new msg 1310791
@400000006afe86ee2b32b164 info msg 1310791: bytes 1993 from <d.weiss16@mill.test> qp 14917 uid 7791
@400000006afe86ee2b32e814 starting delivery 1459: msg 1310791 to local club.example-r.frank@club.example
@400000006afe86ee2b333e04 status: local 1/10 remote 0/20
@400000006afe86ee2d504204 delivery 1459: success: did_0+0+1/
@400000006afe86ee2d504204 status: local 0/10 remote 0/20
@400000006afe86ee2d5118dc end msg 1310791
@400000006afe8718083be70c new msg 1310791
@400000006afe8718083bfa94 info msg 1310791: bytes 805973 from <ida32@tailor.example> qp 14919 uid 7791
@400000006afe8718083c640c starting delivery 1460: msg 1310791 to local shop.example-v.horn@shop.example
@400000006afe8718083ce10c status: local 1/10 remote 0/20
@400000006afe87180b0309d4 delivery 1460: success: did_0+0+1/
@400000006afe87180b0309d4 status: local 0/10 remote 0/20
@400000006afe87180b03446c end msg 1310791
@400000006afe8726086f531c new msg 1310791
@400000006afe8726087035ac info msg 1310791: bytes 734 from <root@mx1.example.net> qp 14923 uid 0
@400000006afe87260870b694 starting delivery 1461: msg 1310791 to local root@mx1.example.net
@400000006afe87260870b694 status: local 1/10 remote 0/20
@400000006afe87260a256f5c new msg 1310777
@400000006afe87260a257efc info msg 1310777: bytes 974 from <root@mx1.example.net> qp 14931 uid 7790
@400000006afe87260a26136c starting delivery 1462: msg 1310777 to local greta@example.net
@400000006afe87260a26136c status: local 2/10 remote 0/20
@400000006afe87260a26136c delivery 1461: success: did_0+1+0/qp_14931/
@400000006afe87260a26906c status: local 1/10 remote 0/20
@400000006afe87260a2724dc end msg 1310791
@400000006afe87260ddb7a4c delivery 1462: success: did_0+0+1/
@400000006afe87260ddc4d3c status: local 0/10 remote 0/20
@400000006afe87260ddc4d3c end msg 1310777
@400000006afe876711768afc new msg 1310777
@400000006afe876711768afc info msg 1310777: bytes 23889 from <y.kurz22@canal.test> qp 14936 uid 7791
@400000006afe876711768afc starting delivery 1463: msg 1310777 to local shop.example-b.lang@shop.example
@400000006afe87671176dd04 status: local 1/10 remote 0/20
@400000006afe8767128c3cd4 delivery 1463: success: did_0+0+1/
@400000006afe8767128d234c status: local 0/10 remote 0/20
@400000006afe8767128d234c end msg 1310777
@400000006afe87860aec322c new msg 1310777
@400000006afe87860aec68dc info msg 1310777: bytes 4690 from <b.lang19@dairy.example> qp 14943 uid 7791
@400000006afe87860aec68dc starting delivery 1464: msg 1310777 to local club.example-k.maier@club.example
@400000006afe87860aecab44 status: local 1/10 remote 0/20
@400000006afe8786116fef94 delivery 1464: success: did_0+0+1/
@400000006afe878611708fbc status: local 0/10 remote 0/20
@400000006afe878611708fbc end msg 1310777
@400000006afe881e24875374 new msg 1310777
@400000006afe881e248766fc info msg 1310777: bytes 25194 from <ida28@mill.test> qp 14950 uid 7791
@400000006afe881e248766fc starting delivery 1465: msg 1310777 to local carla@example.net
@400000006afe881e2487f784 status: local 1/10 remote 0/20
@400000006afe881e2a087d8c delivery 1465: success: did_0+0+1/
@400000006afe881e2a08cbac status: local 0/10 remote 0/20
@400000006afe881e2a08cbac end msg 1310777
@400000006afe883825e3e5d4 tcpto: table cleared by operator
@400000006afe888a1fa6d244 new msg 1310777
@400000006afe888a1fa7a91c info msg 1310777: bytes 27627 from <lena20@workshop.test> qp 14952 uid 7791
@400000006afe888a1fa839a4 starting delivery 1466: msg 1310777 to local club.example-f.braun@club.example
@400000006afe888a1fa89b4c status: local 1/10 remote 0/20
@400000006afe888a23d77404 delivery 1466: success: did_0+0+1/
@400000006afe888a23d80874 status: local 0/10 remote 0/20
@400000006afe888a23d8b454 end msg 1310777
@400000006afe88930f9a54d4 new msg 1310777
@400000006afe88930f9a54d4 info msg 1310777: bytes 13350 from <v.horn@shop.example> qp 14958 uid 7791
@400000006afe88930f9ac234 starting delivery 1467: msg 1310777 to remote b.lang5@orchard.test
@400000006afe88930f9ac234 status: local 0/10 remote 1/20
@400000006afe88941af4bbe4 delivery 1467: success: 198.51.100.159_accepted_message./Remote_host_said:_250_2.0.0_OK__1795065993_02fbc31c5486_-_esmtp/
@400000006afe88941af4bbe4 status: local 0/10 remote 0/20
@400000006afe88941af51d8c end msg 1310777
@400000006afe88c418d52b8c new msg 1310777
@400000006afe88c418d52b8c info msg 1310777: bytes 4249 from <b.lang37@heather.example> qp 14960 uid 7791
@400000006afe88c418d56624 starting delivery 1468: msg 1310777 to local paula@example.net
@400000006afe88c418d5a88c status: local 1/10 remote 0/20
@400000006afe88c41b0b938c delivery 1468: success: did_0+0+1/
@400000006afe88c41b0ba714 status: local 0/10 remote 0/20
@400000006afe88c41b0c00ec end msg 1310777
@400000006afe899228b7aee4 new msg 1310777
@400000006afe899228b7aee4 info msg 1310777: bytes 5621 from <r.frank@club.example> qp 14968 uid 7791
@400000006afe899228b827fc starting delivery 1469: msg 1310777 to remote ute10@customer.example
@400000006afe899228b827fc status: local 0/10 remote 1/20
@400000006afe8993113fea9c delivery 1469: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795066248_dd0ab39c13b5_-_esmtp/
@400000006afe899311403ca4 status: local 0/10 remote 0/20
@400000006afe89931140f824 end msg 1310777
@400000006afe89932b87c6a4 new msg 1310777
@400000006afe89932b885b14 info msg 1310777: bytes 1205 from <t.wolf@shop.example> qp 14976 uid 7791
@400000006afe89932b8866cc starting delivery 1470: msg 1310777 to remote emma0@vineyard.example
@400000006afe89932b88860c status: local 0/10 remote 1/20
@400000006afe89943421832c new msg 1310791
@400000006afe8994342196b4 info msg 1310791: bytes 23299 from <r.frank36@reed.test> qp 14980 uid 7791
@400000006afe899434219a9c starting delivery 1471: msg 1310791 to local club.example-r.frank@club.example
@400000006afe899434220fcc status: local 1/10 remote 1/20
@400000006afe8994349904ec delivery 1470: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795066249_cb19de9a0cab_-_esmtp/
@400000006afe89943499eb64 status: local 1/10 remote 0/20
@400000006afe8994349a2214 end msg 1310777
@400000006afe899434fd7f94 new msg 1310777
@400000006afe899434fd7f94 info msg 1310777: bytes 102482 from <greta4@inkwell.test> qp 14982 uid 7791
@400000006afe899434fd7f94 starting delivery 1472: msg 1310777 to local shop.example-y.kurz@shop.example
@400000006afe899434fd7f94 status: local 2/10 remote 0/20
@400000006afe89943747f464 delivery 1471: success: did_0+0+1/
@400000006afe89943747f464 status: local 1/10 remote 0/20
@400000006afe89943747f464 end msg 1310791
@400000006afe8995008241b4 delivery 1472: success: did_0+0+1/
@400000006afe89950082ab2c status: local 0/10 remote 0/20
@400000006afe899500830cd4 end msg 1310777
@400000006afe899f35f73944 new msg 1310777
@400000006afe899f35f77bac info msg 1310777: bytes 19530 from <f.braun15@cloudy.example> qp 14984 uid 7791
@400000006afe899f35f79aec starting delivery 1473: msg 1310777 to local club.example-emma@club.example
@400000006afe899f35f8278c status: local 1/10 remote 0/20
@400000006afe899f37981804 delivery 1473: success: did_0+0+1/
@400000006afe899f37981804 status: local 0/10 remote 0/20
@400000006afe899f37984eb4 end msg 1310777
@400000006afe899f3b9545e4 new msg 1310777
@400000006afe899f3b95a3a4 info msg 1310777: bytes 5793 from <f.braun1@grey.test> qp 14990 uid 7791
@400000006afe899f3b95ce9c starting delivery 1474: msg 1310777 to local shop.example-m.roth@shop.example
@400000006afe899f3b95fd7c status: local 1/10 remote 0/20
@400000006afe89a003488da4 delivery 1474: success: did_0+0+1/
@400000006afe89a003488da4 status: local 0/10 remote 0/20
@400000006afe89a00348ef4c end msg 1310777
@400000006afe8a6b0ed8c224 new msg 1310777
@400000006afe8a6b0ed971ec info msg 1310777: bytes 19298 from <sara0@cedar.test> qp 14992 uid 7791
@400000006afe8a6b0ed99514 starting delivery 1475: msg 1310777 to local greta@example.net
@400000006afe8a6b0ed9b06c status: local 1/10 remote 0/20
@400000006afe8a6b14778274 delivery 1475: success: did_0+0+1/
@400000006afe8a6b14778274 status: local 0/10 remote 0/20
@400000006afe8a6b14778274 end msg 1310777
@400000006afe8a7d33dcb5e4 starting delivery 1476: msg 1310745 to remote h.vogel@silent.test
@400000006afe8a7d33dcf07c status: local 0/10 remote 1/20
@400000006afe8ab93a640174 delivery 1476: deferral: Sorry,_I_wasn't_able_to_establish_an_SMTP_connection._(#4.4.1)/
@400000006afe8ab93a64c8ac status: local 0/10 remote 0/20
@400000006afe8b31365d7cf4 new msg 1310777
@400000006afe8b31365d7cf4 info msg 1310777: bytes 1727 from <sara29@paper.example> qp 14999 uid 7791
@400000006afe8b31365d7cf4 starting delivery 1477: msg 1310777 to local greta@example.net
@400000006afe8b31365d7cf4 status: local 1/10 remote 0/20
@400000006afe8b313b9453b4 delivery 1477: success: did_0+0+1/
@400000006afe8b313b94a5bc status: local 0/10 remote 0/20
@400000006afe8b313b94a5bc end msg 1310777
@400000006afe8b320c496c84 new msg 1310777
@400000006afe8b320c496c84 info msg 1310777: bytes 51736 from <j.klein@club.example> qp 15003 uid 7791
@400000006afe8b320c4a52fc starting delivery 1478: msg 1310777 to remote y.kurz10@opera.example
@400000006afe8b320c4ac444 status: local 0/10 remote 1/20
@400000006afe8b320c4b4914 starting delivery 1479: msg 1310777 to remote j.klein8@school.example
@400000006afe8b320c4b4914 status: local 0/10 remote 2/20
@400000006afe8b320c4b83ac starting delivery 1480: msg 1310777 to remote wanda8@grocer.example
@400000006afe8b320c4b9734 status: local 0/10 remote 3/20
@400000006afe8b330d2d9e7c delivery 1479: success: 198.51.100.225_accepted_message./Remote_host_said:_250_ok_1795066664_qp_26940/
@400000006afe8b330d2e36d4 status: local 0/10 remote 2/20
@400000006afe8b331b78c4ac delivery 1478: success: 198.51.100.69_accepted_message./Remote_host_said:_250_2.6.0_<43ee4064d78604b6@mail.example>_[InternalId=1346356201]_Queued_mail_for_delivery/
@400000006afe8b331b79ab24 status: local 0/10 remote 1/20
@400000006afe8b341d87a394 new msg 1310791
@400000006afe8b341d883fd4 info msg 1310791: bytes 1539 from <h.vogel@club.example> qp 15006 uid 7791
@400000006afe8b341d88823c starting delivery 1481: msg 1310791 to remote y.kurz11@vineyard.example
@400000006afe8b341d894974 status: local 0/10 remote 2/20
@400000006afe8b35365f7cac delivery 1481: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795066666_562480693612_-_esmtp/
@400000006afe8b35365f7cac status: local 0/10 remote 1/20
@400000006afe8b35365ff1dc end msg 1310791
@400000006afe8b361c547ac4 new msg 1310791
@400000006afe8b361c54eff4 info msg 1310791: bytes 6619 from <k.maier@club.example> qp 15008 uid 7791
@400000006afe8b361c5578ac starting delivery 1482: msg 1310791 to remote greta5@tailor.example
@400000006afe8b361c5578ac status: local 0/10 remote 2/20
@400000006afe8b3707fae66c delivery 1480: deferral: Connected_to_198.51.100.72_but_greeting_failed./Remote_host_said:_421_4.3.2_All_server_ports_are_busy/
@400000006afe8b3707fbb18c status: local 0/10 remote 1/20
@400000006afe8b3730648acc delivery 1482: success: 203.0.113.15_accepted_message./Remote_host_said:_250_2.6.0_<3dc7d501dc415c6b@mail.example>_[InternalId=31811174]_Queued_mail_for_delivery/
@400000006afe8b3730648acc status: local 0/10 remote 0/20
@400000006afe8b373064a624 end msg 1310791
@400000006afe8b422b6ad47c new msg 1310791
@400000006afe8b422b6bb70c info msg 1310791: bytes 1898 from <f.braun@club.example> qp 15010 uid 7791
@400000006afe8b422b6c052c starting delivery 1483: msg 1310791 to remote j.klein11@mill.test
@400000006afe8b422b6c052c status: local 0/10 remote 1/20
@400000006afe8b4421238734 delivery 1483: success: 203.0.113.35_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_D0DDE1CBC8/
@400000006afe8b4421238734 status: local 0/10 remote 0/20
@400000006afe8b4421240fec end msg 1310791
@400000006afe8b44268653dc new msg 1310791
@400000006afe8b442686e07c info msg 1310791: bytes 5516 from <sara@club.example> qp 15017 uid 7791
@400000006afe8b442686e07c starting delivery 1484: msg 1310791 to remote y.kurz5@university.example
@400000006afe8b442687c30c status: local 0/10 remote 1/20
@400000006afe8b4426887e8c starting delivery 1485: msg 1310791 to remote z.jung7@bricks.example
@400000006afe8b442688f3bc status: local 0/10 remote 2/20
@400000006afe8b442688ff74 starting delivery 1486: msg 1310791 to remote wanda7@customer.example
@400000006afe8b44268997cc status: local 0/10 remote 3/20
@400000006afe8b443ab18534 delivery 1486: success: 203.0.113.140_accepted_message./Remote_host_said:_250_2.0.0_OK__1795066682_7ef91702525d_-_esmtp/
@400000006afe8b443ab1f67c status: local 0/10 remote 2/20
@400000006afe8b451dfc818c delivery 1485: success: 203.0.113.230_accepted_message./Remote_host_said:_250_2.0.0_Ok:_queued_as_B1DFE51353/
@400000006afe8b451dfcc00c status: local 0/10 remote 1/20
@400000006afe8b45296e9eec delivery 1484: deferral: 203.0.113.57_does_not_like_recipient./Remote_host_said:_451_4.7.1_<y.kurz5@university.example>:_Recipient_address_rejected:_Greylisted,_see_http://postgrey.example/help/university.example.html/Giving_up_on_203.0.113.57./
@400000006afe8b45296f623c status: local 0/10 remote 0/20
@400000006afe8b7f04b9dc9c new msg 1310789
@400000006afe8b7f04ba49fc info msg 1310789: bytes 12458 from <j.klein@club.example> qp 15023 uid 7791
@400000006afe8b7f04ba74f4 starting delivery 1487: msg 1310789 to remote wanda3@typo.test
@400000006afe8b7f04bb0d4c status: local 0/10 remote 1/20
@400000006afe8b7f1c28a034 delivery 1487: failure: Sorry,_I_couldn't_find_any_host_named_typo.test._(#5.1.2)/
@400000006afe8b7f1c29211c status: local 0/10 remote 0/20
@400000006afe8b7f1c29482c bounce msg 1310789 qp 15031
@400000006afe8b7f1c297af4 end msg 1310789
@400000006afe8b7f1c3f7fac new msg 1310789
@400000006afe8b7f1c40047c info msg 1310789: bytes 13465 from <> qp 15031 uid 7796
@400000006afe8b7f1c40d384 starting delivery 1488: msg 1310789 to local club.example-j.klein@club.example
@400000006afe8b7f1c40fe7c status: local 1/10 remote 0/20
@400000006afe8b7f22e6f1b4 delivery 1488: success: did_0+0+1/
@400000006afe8b7f22e76eb4 status: local 0/10 remote 0/20
@400000006afe8b7f22e76eb4 end msg 1310789
@400000006afe8bd721554594 new msg 1310789
@400000006afe8bd721554594 info msg 1310789: bytes 734 from <root@mx1.example.net> qp 15036 uid 0
@400000006afe8bd721554594 starting delivery 1489: msg 1310789 to local root@mx1.example.net
@400000006afe8bd721554594 status: local 1/10 remote 0/20
@400000006afe8bd725eaf66c new msg 1310783
@400000006afe8bd725eb11c4 info msg 1310783: bytes 974 from <root@mx1.example.net> qp 15041 uid 7790
@400000006afe8bd725ebe4b4 starting delivery 1490: msg 1310783 to local greta@example.net
@400000006afe8bd725ebe4b4 status: local 2/10 remote 0/20
@400000006afe8bd725ec36bc delivery 1489: success: did_0+1+0/qp_15041/
@400000006afe8bd725ecc35c status: local 1/10 remote 0/20
@400000006afe8bd725ecd2fc end msg 1310789
@400000006afe8bd7272b9874 delivery 1490: success: did_0+0+1/
@400000006afe8bd7272b9874 status: local 0/10 remote 0/20
@400000006afe8bd7272c1d44 end msg 1310783
@400000006afe8c1117677674 new msg 1310783
@400000006afe8c11176835dc info msg 1310783: bytes 73399 from <b.lang@shop.example> qp 15043 uid 7791
@400000006afe8c111768fd14 starting delivery 1491: msg 1310783 to local shop.example-anna.koch@shop.example
@400000006afe8c111768fd14 status: local 1/10 remote 0/20
@400000006afe8c111a6f6ee4 delivery 1491: success: did_0+0+1/
@400000006afe8c111a6f6ee4 status: local 0/10 remote 0/20
@400000006afe8c111a6fb534 end msg 1310783
@400000006afe8c2729ef4484 new msg 1310783
@400000006afe8c2729ef4484 info msg 1310783: bytes 13116 from <wanda@example.net> qp 15048 uid 7791
@400000006afe8c2729ef4484 starting delivery 1492: msg 1310783 to local shop.example-ute@shop.example
@400000006afe8c2729ef4484 status: local 1/10 remote 0/20
@400000006afe8c272fcf24b4 delivery 1492: success: did_0+0+1/
@400000006afe8c272fcf9214 status: local 0/10 remote 0/20
@400000006afe8c272fcfa59c end msg 1310783
@400000006afe8c3e2ab60754 new msg 1310783
@400000006afe8c3e2ab60754 info msg 1310783: bytes 1683 from <k.maier33@opera.example> qp 15054 uid 7791
@400000006afe8c3e2ab6ab64 starting delivery 1493: msg 1310783 to local greta@example.net
@400000006afe8c3e2ab72c4c status: local 1/10 remote 0/20
@400000006afe8c3e2f0b2cbc delivery 1493: success: did_0+0+1/
@400000006afe8c3e2f0bd0cc status: local 0/10 remote 0/20
@400000006afe8c3e2f0c653c end msg 1310783
@400000006afe8c932acbd55c new msg 1310783
@400000006afe8c932acc6db4 info msg 1310783: bytes 7631 from <b.lang33@garden.example> qp 15061 uid 7791
@400000006afe8c932accdefc starting delivery 1494: msg 1310783 to local shop.example-v.horn@shop.example
@400000006afe8c932acd830c status: local 1/10 remote 0/20
@400000006afe8c932bb36a84 delivery 1494: success: did_0+0+1/
@400000006afe8c932bb36a84 status: local 0/10 remote 0/20
@400000006afe8c932bb36e6c end msg 1310783
@400000006afe8cbf30c05ab4 new msg 1310783
@400000006afe8cbf30c0fadc info msg 1310783: bytes 14261 from <sara16@bluebird.test> qp 15066 uid 7791
@400000006afe8cbf30c18f4c starting delivery 1495: msg 1310783 to local club.example-f.braun@club.example
@400000006afe8cbf30c1a6bc status: local 1/10 remote 0/20
@400000006afe8cbf339bad74 delivery 1495: success: did_0+0+1/
@400000006afe8cbf339c2e5c status: local 0/10 remote 0/20
@400000006afe8cbf339d10ec end msg 1310783
@400000006afe8cc21fb65304 starting delivery 1496: msg 1310777 to remote wanda8@grocer.example
@400000006afe8cc21fb6e774 status: local 0/10 remote 1/20
@400000006afe8cc32495c2c4 delivery 1496: success: 198.51.100.72_accepted_message./Remote_host_said:_250_ok_1795067064_qp_19548/
@400000006afe8cc32495de1c status: local 0/10 remote 0/20
@400000006afe8cc32496052c end msg 1310777
@400000006afe8cd426c07e7c starting delivery 1497: msg 1310791 to remote y.kurz5@university.example
@400000006afe8cd426c0f794 status: local 0/10 remote 1/20
@400000006afe8cd533c3d2cc delivery 1497: success: 203.0.113.57_accepted_message./Remote_host_said:_250_2.0.0_OK__1795067082_cbfa8495f791_-_esmtp/
@400000006afe8cd533c46354 status: local 0/10 remote 0/20
@400000006afe8cd533c4eff4 end msg 1310791
@400000006afe8d280b436664 new msg 1310791
@400000006afe8d280b4421e4 info msg 1310791: bytes 5861 from <t.wolf@shop.example> qp 15068 uid 7791
@400000006afe8d280b447bbc starting delivery 1498: msg 1310791 to remote ida5@bigmail.example
@400000006afe8d280b447bbc status: local 0/10 remote 1/20
@400000006afe8d280b44fca4 starting delivery 1499: msg 1310791 to remote nina1@vineyard.example
@400000006afe8d280b44fca4 status: local 0/10 remote 2/20
@400000006afe8d28242e90cc delivery 1499: success: 198.51.100.198_accepted_message./Remote_host_said:_250_2.0.0_OK__1795067166_71dd88dbf9f6_-_esmtp/
@400000006afe8d28242ee2d4 status: local 0/10 remote 1/20
@400000006afe8d2928b4e7f4 delivery 1498: success: 198.51.100.126_accepted_message./Remote_host_said:_250_2.0.0_OK__1795067166_59f944fe2255_-_esmtp/
@400000006afe8d2928b50f04 status: local 0/10 remote 0/20
@400000006afe8d2928b52674 end msg 1310791
@400000006afe8d2a0e5f5fec new msg 1310791
@400000006afe8d2a0e5fb9c4 info msg 1310791: bytes 44069 from <h.vogel@club.example> qp 15076 uid 7791
@400000006afe8d2a0e6088cc starting delivery 1500: msg 1310791 to remote greta8@meadow.example
@400000006afe8d2a0e60d304 status: local 0/10 remote 1/20
@400000006afe8d2a0e61156c starting delivery 1501: msg 1310791 to remote o.beck1@canal.test
@400000006afe8d2a0e61156c status: local 0/10 remote 2/20
@400000006afe8d2a0e61e474 starting delivery 1502: msg 1310791 to remote ida8@ferry.test
@400000006afe8d2a0e6222f4 status: local 0/10 remote 3/20
@400000006afe8d2a12754204 new msg 1310777
@400000006afe8d2a1275d28c info msg 1310777: bytes 2842 from <carla@example.net> qp 15081 uid 7791
@400000006afe8d2a127666fc starting delivery 1503: msg 1310777 to remote v.horn9@lighthouse.test
@400000006afe8d2a127739ec status: local 0/10 remote 4/20
@400000006afe8d2a2eb976c4 delivery 1502: success: 203.0.113.202_accepted_message./Remote_host_said:_250_OK_id=1w1E6F-6E9339-CB/
@400000006afe8d2a2eb976c4 status: local 0/10 remote 3/20
@400000006afe8d2b0223051c delivery 1500: success: 198.51.100.198_accepted_message./Remote_host_said:_250_ok_1795067168_qp_22289/
@400000006afe8d2b022389ec status: local 0/10 remote 2/20
@400000006afe8d2b1f52da2c delivery 1503: success: 198.51.100.35_accepted_message./Remote_host_said:_250_OK_id=1w0C80-10AE2D-E2/
@400000006afe8d2b1f52da2c status: local 0/10 remote 1/20
@400000006afe8d2b1f52da2c end msg 1310777
@400000006afe8d2b2d6cf994 delivery 1501: success: 198.51.100.84_accepted_message./Remote_host_said:_250_2.0.0_OK__1795067168_18582751dbbf_-_esmtp/
@400000006afe8d2b2d6d4b9c status: local 0/10 remote 0/20
@400000006afe8d2b2d6e265c end msg 1310791
@400000006afe8d5915f8428c new msg 1310791
@400000006afe8d5915f8a04c info msg 1310791: bytes 27201 from <lena@club.example> qp 15084 uid 7791
@400000006afe8d5915f97724 starting delivery 1504: msg 1310791 to remote ute1@elm.example
@400000006afe8d5915f9ec54 status: local 0/10 remote 1/20
@400000006afe8d5a0e17d76c delivery 1504: success: 203.0.113.198_accepted_message./Remote_host_said:_250_OK_id=1wCDB7-FDABA8-F9/
@400000006afe8d5a0e17d76c status: local 0/10 remote 0/20
@400000006afe8d5a0e17d76c end msg 1310791
