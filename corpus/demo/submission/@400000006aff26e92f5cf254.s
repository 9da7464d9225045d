@400000006afecc5407bceb3c qmail-smtpd[28004]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006afecc540df714b4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=y.kurz0@university.example relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=57086 remotehost=office.shop.example qp= pid=28004
@400000006afecc541aace15c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=y.kurz0@university.example relay=yes rcpthosts= size=4319 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=57086 remotehost=office.shop.example qp=28008 pid=28004
@400000006afecc541de459f4 tcpserver: end 28004 status 0
@400000006afecc541de52514 tcpserver: status: 0/40
@400000006afecd981b17a564 tcpserver: status: 1/40
@400000006afecd981b17a564 tcpserver: pid 29628 from 192.0.2.223
@400000006afecd981c278ec4 tcpserver: ok 29628 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::3369
@400000006afecd9903647dfc qmail-smtpd[29628]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006afecd990b39311c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=r.frank6@typo.test relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=3369 remotehost=dsl-223.isp.example qp= pid=29628
@400000006afecd991a9d9f1c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=r.frank6@typo.test relay=yes rcpthosts= size=14637 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=3369 remotehost=dsl-223.isp.example qp=29633 pid=29628
@400000006afecd991f6e322c tcpserver: end 29628 status 0
@400000006afecd991f6f18a4 tcpserver: status: 0/40
@400000006afece6a30d5cee4 tcpserver: status: 1/40
@400000006afece6a30d676dc tcpserver: pid 30680 from 192.0.2.239
@400000006afece6a396af78c tcpserver: ok 30680 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::32672
@400000006afece6b267498cc qmail-smtpd[30680]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afece6b30cc9784 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=z.jung@shop.example relay=yes rcpthosts=yes size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=32672 remotehost=dsl-239.isp.example qp= pid=30680
@400000006afece6c01febff4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=z.jung@shop.example relay=yes rcpthosts= size=32926 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=32672 remotehost=dsl-239.isp.example qp=30686 pid=30680
@400000006afece6c0ae11e3c tcpserver: end 30680 status 0
@400000006afece6c0ae154ec tcpserver: status: 0/40
@400000006afeced4051fa734 tcpserver: status: 1/40
@400000006afeced4051fbea4 tcpserver: pid 31206 from 192.0.2.130
@400000006afeced4107182c4 tcpserver: ok 31206 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::34874
@400000006afeced41e3a460c qmail-smtpd[31206]: auth: auth-success type=plain user=<t.wolf@shop.example>
@400000006afeced427cb4b44 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=ute3@tailor.example relay=yes rcpthosts=no size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=34874 remotehost=office.shop.example qp= pid=31206
@400000006afeced4345dff8c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=ute3@tailor.example relay=yes rcpthosts= size=2698 authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=34874 remotehost=office.shop.example qp=31210 pid=31206
@400000006afeced43802302c tcpserver: end 31206 status 0
@400000006afeced43802302c tcpserver: status: 0/40
@400000006afecf1d36413a94 tcpserver: status: 1/40
@400000006afecf1d36416974 tcpserver: pid 31575 from 192.0.2.158
@400000006afecf1e05de385c tcpserver: ok 31575 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::41379
@400000006afecf1e130dd49c qmail-smtpd[31575]: auth: auth-success type=login user=<f.braun@club.example>
@400000006afecf1e1c028264 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=carla3@lighthouse.test relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=41379 remotehost=dsl-158.isp.example qp= pid=31575
@400000006afecf1e1cfc5384 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=anna.koch8@reed.test relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=41379 remotehost=dsl-158.isp.example qp= pid=31575
@400000006afecf1e1f5d22fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=nina6@kiosk.example relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=41379 remotehost=dsl-158.isp.example qp= pid=31575
@400000006afecf1e210c1b1c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=z.jung2@acorn.example relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=41379 remotehost=dsl-158.isp.example qp= pid=31575
@400000006afecf1e3713ec14 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=carla3@lighthouse.test,anna.koch8@reed.test,nina6@kiosk.example,z.jung2@acorn.example relay=yes rcpthosts= size=2792 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=41379 remotehost=dsl-158.isp.example qp=31580 pid=31575
@400000006afecf1f00b3775c tcpserver: end 31575 status 0
@400000006afecf1f00b407e4 tcpserver: status: 0/40
@400000006afecf703748bf84 tcpserver: status: 1/40
@400000006afecf7037498aa4 tcpserver: pid 31990 from 192.0.2.130
@400000006afecf7105c58fdc tcpserver: ok 31990 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::1229
@400000006afecf711583975c qmail-smtpd[31990]: auth: auth-success type=plain user=<anna.koch@shop.example>
@400000006afecf711b671554 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=sara3@partner.test relay=yes rcpthosts=no size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=1229 remotehost=office.shop.example qp= pid=31990
@400000006afecf712bf6efac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=sara3@partner.test relay=yes rcpthosts= size=6120 authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=1229 remotehost=office.shop.example qp=31994 pid=31990
@400000006afecf7132264f6c tcpserver: end 31990 status 0
@400000006afecf71322662f4 tcpserver: status: 0/40
@400000006afecf900c4165d4 tcpserver: status: 1/40
@400000006afecf900c41bbc4 tcpserver: pid 32147 from 192.0.2.130
@400000006afecf90100a9b04 tcpserver: ok 32147 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::43798
@400000006afecf901c76c034 qmail-smtpd[32147]: auth: auth-success type=login user=<ute@shop.example>
@400000006afecf9026b60e9c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=b.lang@shop.example relay=yes rcpthosts=yes size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=43798 remotehost=office.shop.example qp= pid=32147
@400000006afecf903558651c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=b.lang@shop.example relay=yes rcpthosts= size=2048 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=43798 remotehost=office.shop.example qp=32150 pid=32147
@400000006afecf90392a068c tcpserver: end 32147 status 0
@400000006afecf90392a9ee4 tcpserver: status: 0/40
@400000006afed0490cb7c684 tcpserver: status: 1/40
@400000006afed0490cb87e1c tcpserver: pid 604 from 192.0.2.130
@400000006afed04915b97c3c tcpserver: ok 604 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::43697
@400000006afed04a00bfd36c qmail-smtpd[604]: auth: auth-success type=login user=<ida@shop.example>
@400000006afed04a0ada389c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=nina@club.example relay=yes rcpthosts=yes size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=43697 remotehost=office.shop.example qp= pid=604
@400000006afed04a1c49c87c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=nina@club.example relay=yes rcpthosts= size=4882 authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=43697 remotehost=office.shop.example qp=610 pid=604
@400000006afed04a229dc73c tcpserver: end 604 status 0
@400000006afed04a229dc73c tcpserver: status: 0/40
@400000006afed0f61aae73b4 tcpserver: status: 1/40
@400000006afed0f61aae73b4 tcpserver: pid 1470 from 192.0.2.146
@400000006afed0f62658ac5c tcpserver: ok 1470 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::15193
@400000006afed0f703d04f8c qmail-smtpd[1470]: auth: auth-success type=plain user=<nina@club.example>
@400000006afed0f70c9cd7fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=d.weiss11@acorn.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=15193 remotehost=dsl-146.isp.example qp= pid=1470
@400000006afed0f71a722634 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=d.weiss11@acorn.example relay=yes rcpthosts= size=20837 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=15193 remotehost=dsl-146.isp.example qp=1475 pid=1470
@400000006afed0f721d82d4c tcpserver: end 1470 status 0
@400000006afed0f721d8d15c tcpserver: status: 0/40
@400000006afed1132438740c tcpserver: status: 1/40
@400000006afed1132438ed24 tcpserver: pid 1616 from 192.0.2.238
@400000006afed11324b1de14 tcpserver: ok 1616 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::53631
@400000006afed11400745f04 qmail-smtpd[1616]: auth: auth-success type=plain user=<wanda@example.net>
@400000006afed11406d89dec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=sara9@granite.test relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=53631 remotehost=dsl-238.isp.example qp= pid=1616
@400000006afed1140d0dc624 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=sara9@granite.test relay=yes rcpthosts= size=28392 authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=53631 remotehost=dsl-238.isp.example qp=1619 pid=1616
@400000006afed114136a5064 tcpserver: end 1616 status 0
@400000006afed114136a5064 tcpserver: status: 0/40
@400000006afed2b834a49dac tcpserver: status: 1/40
@400000006afed2b834a58424 tcpserver: pid 3722 from 192.0.2.146
@400000006afed2b8399b5274 tcpserver: ok 3722 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::50074
@400000006afed2b917e689b4 qmail-smtpd[3722]: auth: auth-success type=plain user=<nina@club.example>
@400000006afed2b920bff6ec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=carla9@quarry.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=50074 remotehost=dsl-146.isp.example qp= pid=3722
@400000006afed2b935a1a704 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=carla9@quarry.example relay=yes rcpthosts= size=29045 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=50074 remotehost=dsl-146.isp.example qp=3727 pid=3722
@400000006afed2b938f002fc tcpserver: end 3722 status 0
@400000006afed2b938f07ffc tcpserver: status: 0/40
@400000006afed2bd0aae98a4 tcpserver: status: 1/40
@400000006afed2bd0aae98a4 tcpserver: pid 3743 from 192.0.2.234
@400000006afed2bd143b9e6c tcpserver: ok 3743 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::13591
@400000006afed2bd31edf5a4 qmail-smtpd[3743]: auth: auth-success type=plain user=<carla@example.net>
@400000006afed2bd393f828c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=z.jung1@bluebird.test relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=13591 remotehost=dsl-234.isp.example qp= pid=3743
@400000006afed2be0a356d1c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=z.jung1@bluebird.test relay=yes rcpthosts= size=397680 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=13591 remotehost=dsl-234.isp.example qp=3748 pid=3743
@400000006afed2be11835c3c tcpserver: end 3743 status 0
@400000006afed2be11842f2c tcpserver: status: 0/40
@400000006afed346073afd84 tcpserver: status: 1/40
@400000006afed346073b110c tcpserver: pid 4428 from 192.0.2.130
@400000006afed3460c92ba24 tcpserver: ok 4428 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::53770
@400000006afed3462bf9fcec qmail-smtpd[4428]: auth: auth-success type=plain user=<t.wolf@shop.example>
@400000006afed3463547e674 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=wanda7@partner.test relay=yes rcpthosts=no size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=53770 remotehost=office.shop.example qp= pid=4428
@400000006afed3470a012a34 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=wanda7@partner.test relay=yes rcpthosts= size=4593 authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=53770 remotehost=office.shop.example qp=4433 pid=4428
@400000006afed3470d434574 tcpserver: end 4428 status 0
@400000006afed3470d438bc4 tcpserver: status: 0/40
@400000006afed35c2b1b0e9c tcpserver: status: 1/40
@400000006afed35c2b1b0e9c tcpserver: pid 4541 from 192.0.2.130
@400000006afed35c326af5a4 tcpserver: ok 4541 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::15739
@400000006afed35d11ce4bd4 qmail-smtpd[4541]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006afed35d17d15bd4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=sara11@tailor.example relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=15739 remotehost=office.shop.example qp= pid=4541
@400000006afed35d283f90e4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=sara11@tailor.example relay=yes rcpthosts= size=2199 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=15739 remotehost=office.shop.example qp=4546 pid=4541
@400000006afed35d2c22f534 tcpserver: end 4541 status 0
@400000006afed35d2c23cc0c tcpserver: status: 0/40
@400000006afed4d43958715c tcpserver: status: 1/40
@400000006afed4d43958cb34 tcpserver: pid 6422 from 192.0.2.130
@400000006afed4d50616f7b4 tcpserver: ok 6422 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::35504
@400000006afed4d516e34a84 qmail-smtpd[6422]: auth: auth-success type=login user=<ute@shop.example>
@400000006afed4d51c7e941c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=sara0@ferry.test relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=35504 remotehost=office.shop.example qp= pid=6422
@400000006afed4d52c6e3abc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=sara0@ferry.test relay=yes rcpthosts= size=1167 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=35504 remotehost=office.shop.example qp=6426 pid=6422
@400000006afed4d5343b4104 tcpserver: end 6422 status 0
@400000006afed4d5343c13f4 tcpserver: status: 0/40
@400000006afed4d703c9e6ec tcpserver: status: 1/40
@400000006afed4d703c9ead4 tcpserver: pid 6433 from 192.0.2.208
@400000006afed4d70c7ac16c tcpserver: ok 6433 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::57874
@400000006afed4d71c36c934 qmail-smtpd[6433]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006afed4d725615fc4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=anna.koch@shop.example relay=yes rcpthosts=yes size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=57874 remotehost=dsl-208.isp.example qp= pid=6433
@400000006afed4d73436052c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=anna.koch@shop.example relay=yes rcpthosts= size=1028 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=57874 remotehost=dsl-208.isp.example qp=6437 pid=6433
@400000006afed4d73891877c tcpserver: end 6433 status 0
@400000006afed4d738925a6c tcpserver: status: 0/40
@400000006afed58f1adefd7c tcpserver: status: 1/40
@400000006afed58f1adf47b4 tcpserver: pid 7355 from 192.0.2.234
@400000006afed58f2109e0cc tcpserver: ok 7355 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::46090
@400000006afed5900bc1d97c qmail-smtpd[7355]: auth: auth-success type=plain user=<carla@example.net>
@400000006afed590152e7664 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=m.roth6@vineyard.example relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=46090 remotehost=dsl-234.isp.example qp= pid=7355
@400000006afed590172fb11c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=paula6@typo.test relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=46090 remotehost=dsl-234.isp.example qp= pid=7355
@400000006afed59019234b8c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=wanda4@mill.test relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=46090 remotehost=dsl-234.isp.example qp= pid=7355
@400000006afed5901ae27c04 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=d.weiss8@lighthouse.test relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=46090 remotehost=dsl-234.isp.example qp= pid=7355
@400000006afed5902fec5d2c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=m.roth6@vineyard.example,paula6@typo.test,wanda4@mill.test,d.weiss8@lighthouse.test relay=yes rcpthosts= size=3769 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=46090 remotehost=dsl-234.isp.example qp=7362 pid=7355
@400000006afed59037d163fc tcpserver: end 7355 status 0
@400000006afed59037d196c4 tcpserver: status: 0/40
@400000006afed5a22feada74 tcpserver: status: 1/40
@400000006afed5a22feada74 tcpserver: pid 7452 from 192.0.2.130
@400000006afed5a2350ffa0c tcpserver: ok 7452 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::26843
@400000006afed5a32013c8cc qmail-smtpd[7452]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006afed5a3281d14c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=m.roth@shop.example relay=yes rcpthosts=yes size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=26843 remotehost=office.shop.example qp= pid=7452
@400000006afed5a337954174 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=m.roth@shop.example relay=yes rcpthosts= size=1608 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=26843 remotehost=office.shop.example qp=7457 pid=7452
@400000006afed5a404203894 tcpserver: end 7452 status 0
@400000006afed5a40421173c tcpserver: status: 0/40
@400000006afed63324fe9a9c tcpserver: status: 1/40
@400000006afed63324ff4a64 tcpserver: pid 8176 from 192.0.2.175
@400000006afed6332d92a61c tcpserver: ok 8176 mx1.example.net:192.0.2.25:587 dsl-175.isp.example:192.0.2.175::32800
@400000006afed6340a0f10cc qmail-smtpd[8176]: auth: auth-success type=plain user=<h.vogel@club.example>
@400000006afed63412ce897c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=wanda4@mill.test relay=yes rcpthosts=no size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=32800 remotehost=dsl-175.isp.example qp= pid=8176
@400000006afed63425d92fa4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=wanda4@mill.test relay=yes rcpthosts= size=10426 authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=32800 remotehost=dsl-175.isp.example qp=8181 pid=8176
@400000006afed6342cb964ec tcpserver: end 8176 status 0
@400000006afed6342cb99f84 tcpserver: status: 0/40
@400000006afed66732cc8a1c tcpserver: status: 1/40
@400000006afed66732cd35fc tcpserver: pid 8437 from 192.0.2.130
@400000006afed6680106cb64 tcpserver: ok 8437 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::15442
@400000006afed6680e24b84c qmail-smtpd[8437]: auth: auth-success type=login user=<ida@shop.example>
@400000006afed66816d9923c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=lena@club.example relay=yes rcpthosts=yes size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=15442 remotehost=office.shop.example qp= pid=8437
@400000006afed6681fb7126c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=lena@club.example relay=yes rcpthosts= size=2566 authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=15442 remotehost=office.shop.example qp=8440 pid=8437
@400000006afed66826b3a954 tcpserver: end 8437 status 0
@400000006afed66826b41a9c tcpserver: status: 0/40
@400000006afed669113dc7bc tcpserver: status: 1/40
@400000006afed669113dc7bc tcpserver: pid 8444 from 192.0.2.130
@400000006afed66916b2053c tcpserver: ok 8444 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::58075
@400000006afed66a010f0cac qmail-smtpd[8444]: auth: auth-success type=login user=<billing@shop.example>
@400000006afed66a06ef13ec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=einkauf@typo.test relay=yes rcpthosts=no size= authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=58075 remotehost=office.shop.example qp= pid=8444
@400000006afed66a116d7aac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=einkauf@typo.test relay=yes rcpthosts= size=51676 authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=58075 remotehost=office.shop.example qp=8449 pid=8444
@400000006afed66a159039bc tcpserver: end 8444 status 0
@400000006afed66a1590ab04 tcpserver: status: 0/40
@400000006afed8082f2e3194 tcpserver: status: 1/40
@400000006afed8082f2f0484 tcpserver: pid 10521 from 192.0.2.130
@400000006afed808399203a4 tcpserver: ok 10521 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::20339
@400000006afed8091da7ed34 qmail-smtpd[10521]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006afed809285d6984 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=z.jung2@quarry.example relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=20339 remotehost=office.shop.example qp= pid=10521
@400000006afed8093037aa84 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=z.jung2@quarry.example relay=yes rcpthosts= size=1438 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=20339 remotehost=office.shop.example qp=10527 pid=10521
@400000006afed80934b56e5c tcpserver: end 10521 status 0
@400000006afed80934b5bc7c tcpserver: status: 0/40
@400000006afed80f39fff814 tcpserver: status: 1/40
@400000006afed80f3a005da4 tcpserver: pid 10557 from 192.0.2.130
@400000006afed8100568356c tcpserver: ok 10557 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::43454
@400000006afed810278cf63c qmail-smtpd[10557]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006afed81032364944 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=nina@club.example relay=yes rcpthosts=yes size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=43454 remotehost=office.shop.example qp= pid=10557
@400000006afed810342f0fec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=k.maier@club.example relay=yes rcpthosts=yes size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=43454 remotehost=office.shop.example qp= pid=10557
@400000006afed81035477144 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=v.horn@shop.example relay=yes rcpthosts=yes size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=43454 remotehost=office.shop.example qp= pid=10557
@400000006afed8110c2bbedc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=nina@club.example,k.maier@club.example,v.horn@shop.example relay=yes rcpthosts= size=5366 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=43454 remotehost=office.shop.example qp=10564 pid=10557
@400000006afed81110a223fc tcpserver: end 10557 status 0
@400000006afed81110a3068c tcpserver: status: 0/40
@400000006afed960019a35ac tcpserver: status: 1/40
@400000006afed960019a35ac tcpserver: pid 12238 from 192.0.2.179
@400000006afed960020616dc tcpserver: ok 12238 mx1.example.net:192.0.2.25:587 dsl-179.isp.example:192.0.2.179::16848
@400000006afed960105e931c qmail-smtpd[12238]: auth: auth-success type=plain user=<lena@club.example>
@400000006afed96014eef87c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=anna.koch6@acorn.example relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=16848 remotehost=dsl-179.isp.example qp= pid=12238
@400000006afed960277fee4c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=lena@club.example rcptto=anna.koch6@acorn.example relay=yes rcpthosts= size=11385 authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=16848 remotehost=dsl-179.isp.example qp=12241 pid=12238
@400000006afed9602bb24974 tcpserver: end 12238 status 0
@400000006afed9602bb2af04 tcpserver: status: 0/40
@400000006afeda000070f404 tcpserver: status: 1/40
@400000006afeda000071cec4 tcpserver: pid 13038 from 192.0.2.239
@400000006afeda00092e0384 tcpserver: ok 13038 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::4006
@400000006afeda001a295d64 qmail-smtpd[13038]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afeda001f86945c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=paula@example.net relay=yes rcpthosts=yes size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=4006 remotehost=dsl-239.isp.example qp= pid=13038
@400000006afeda003211e0f4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=paula@example.net relay=yes rcpthosts= size=5464 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=4006 remotehost=dsl-239.isp.example qp=13042 pid=13038
@400000006afeda00367e300c tcpserver: end 13038 status 0
@400000006afeda00367edfd4 tcpserver: status: 0/40
@400000006afeda0c11c39d74 tcpserver: status: 1/40
@400000006afeda0c11c4168c tcpserver: pid 13099 from 192.0.2.188
@400000006afeda0c16d8f9e4 tcpserver: ok 13099 mx1.example.net:192.0.2.25:587 dsl-188.isp.example:192.0.2.188::51151
@400000006afeda0d03ca2954 qmail-smtpd[13099]: auth: auth-success type=plain user=<paula@example.net>
@400000006afeda0d0e4a497c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=paula@example.net rcptto=h.vogel11@garden.example relay=yes rcpthosts=no size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=51151 remotehost=dsl-188.isp.example qp= pid=13099
@400000006afeda0d207c5e3c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=paula@example.net rcptto=h.vogel11@garden.example relay=yes rcpthosts= size=16892 authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=51151 remotehost=dsl-188.isp.example qp=13105 pid=13099
@400000006afeda0d273b1934 tcpserver: end 13099 status 0
@400000006afeda0d273b924c tcpserver: status: 0/40
@400000006afeda8219b3b064 tcpserver: status: 1/40
@400000006afeda8219b3b064 tcpserver: pid 13690 from 192.0.2.130
@400000006afeda8222a75874 tcpserver: ok 13690 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::10329
@400000006afeda8303b5f95c qmail-smtpd[13690]: auth: auth-success type=login user=<ute@shop.example>
@400000006afeda8309237464 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=sara6@bricks.example relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=10329 remotehost=office.shop.example qp= pid=13690
@400000006afeda831453f0fc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=sara6@bricks.example relay=yes rcpthosts= size=68526 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=10329 remotehost=office.shop.example qp=13694 pid=13690
@400000006afeda831c21494c tcpserver: end 13690 status 0
@400000006afeda831c21d204 tcpserver: status: 0/40
@400000006afedb650282920c tcpserver: status: 1/40
@400000006afedb650282920c tcpserver: pid 14823 from 192.0.2.191
@400000006afedb650aad5c3c tcpserver: ok 14823 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::4335
@400000006afedb651d5e2a64 qmail-smtpd[14823]: auth: auth-success type=plain user=<emma@club.example>
@400000006afedb6523708c44 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=lena9@dairy.example relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=4335 remotehost=dsl-191.isp.example qp= pid=14823
@400000006afedb652499e944 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=d.weiss2@paper.example relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=4335 remotehost=dsl-191.isp.example qp= pid=14823
@400000006afedb6525fb07b4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=greta1@garden.example relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=4335 remotehost=dsl-191.isp.example qp= pid=14823
@400000006afedb65272f269c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=greta1@pebble.test relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=4335 remotehost=dsl-191.isp.example qp= pid=14823
@400000006afedb6601ab7b8c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=lena9@dairy.example,d.weiss2@paper.example,greta1@garden.example,greta1@pebble.test relay=yes rcpthosts= size=12611 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=4335 remotehost=dsl-191.isp.example qp=14828 pid=14823
@400000006afedb6605776fdc tcpserver: end 14823 status 0
@400000006afedb6605784e84 tcpserver: status: 0/40
@400000006afedb9a0fa4f77c tcpserver: status: 1/40
@400000006afedb9a0fa56cac tcpserver: pid 15089 from 192.0.2.146
@400000006afedb9a1533641c tcpserver: ok 15089 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::25585
@400000006afedb9a31d4188c qmail-smtpd[15089]: auth: auth-success type=plain user=<nina@club.example>
@400000006afedb9a3a9b596c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=carla5@lighthouse.test relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=25585 remotehost=dsl-146.isp.example qp= pid=15089
@400000006afedb9b0b4bb364 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=carla5@lighthouse.test relay=yes rcpthosts= size=1341 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=25585 remotehost=dsl-146.isp.example qp=15093 pid=15089
@400000006afedb9b1001bd7c tcpserver: end 15089 status 0
@400000006afedb9b1001bd7c tcpserver: status: 0/40
@400000006afedbb70f68bd84 tcpserver: status: 1/40
@400000006afedbb70f697134 tcpserver: pid 15234 from 192.0.2.146
@400000006afedbb715f043ac tcpserver: ok 15234 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::43413
@400000006afedbb72620102c qmail-smtpd[15234]: auth: auth-success type=plain user=<nina@club.example>
@400000006afedbb72a9150e4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=nina@club.example rcptto=b.lang@shop.example relay=yes rcpthosts=yes size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=43413 remotehost=dsl-146.isp.example qp= pid=15234
@400000006afedbb72ce5203c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=nina@club.example rcptto=ute@shop.example relay=yes rcpthosts=yes size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=43413 remotehost=dsl-146.isp.example qp= pid=15234
@400000006afedbb801eb7e44 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=b.lang@shop.example,ute@shop.example relay=yes rcpthosts= size=5169 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=43413 remotehost=dsl-146.isp.example qp=15238 pid=15234
@400000006afedbb806b3ef4c tcpserver: end 15234 status 0
@400000006afedbb806b3ef4c tcpserver: status: 0/40
@400000006afedd372ad7952c tcpserver: status: 1/40
@400000006afedd372ad7ef04 tcpserver: pid 17156 from 192.0.2.179
@400000006afedd372ca80b84 tcpserver: ok 17156 mx1.example.net:192.0.2.25:587 dsl-179.isp.example:192.0.2.179::3360
@400000006afedd38023869ac qmail-smtpd[17156]: auth: auth-success type=plain user=<lena@club.example>
@400000006afedd380a366334 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=carla9@slowpost.example relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=3360 remotehost=dsl-179.isp.example qp= pid=17156
@400000006afedd381b4b925c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=lena@club.example rcptto=carla9@slowpost.example relay=yes rcpthosts= size=12207 authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=3360 remotehost=dsl-179.isp.example qp=17160 pid=17156
@400000006afedd382200eafc tcpserver: end 17156 status 0
@400000006afedd382200eafc tcpserver: status: 0/40
@400000006afedd440e6f751c tcpserver: status: 1/40
@400000006afedd440e6f751c tcpserver: pid 17219 from 192.0.2.191
@400000006afedd441917a32c tcpserver: ok 17219 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::45754
@400000006afedd4505c9ba44 qmail-smtpd[17219]: auth: auth-success type=plain user=<emma@club.example>
@400000006afedd4510136504 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=b.lang9@dune.test relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=45754 remotehost=dsl-191.isp.example qp= pid=17219
@400000006afedd45191d216c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=b.lang9@dune.test relay=yes rcpthosts= size=3052 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=45754 remotehost=dsl-191.isp.example qp=17225 pid=17219
@400000006afedd451c7e5984 tcpserver: end 17219 status 0
@400000006afedd451c7e941c tcpserver: status: 0/40
@400000006afedd9f0dcc3424 tcpserver: status: 1/40
@400000006afedd9f0dcc862c tcpserver: pid 17674 from 192.0.2.130
@400000006afedd9f13c45b2c tcpserver: ok 17674 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::31098
@400000006afedd9f32f19e4c qmail-smtpd[17674]: auth: auth-success type=login user=<ute@shop.example>
@400000006afedd9f3af9196c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=t.wolf2@bigmail.example relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=31098 remotehost=office.shop.example qp= pid=17674
@400000006afedda015c42a9c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=t.wolf2@bigmail.example relay=yes rcpthosts= size=103853 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=31098 remotehost=office.shop.example qp=17679 pid=17674
@400000006afedda01e91300c tcpserver: end 17674 status 0
@400000006afedda01e91b8c4 tcpserver: status: 0/40
@400000006afedebf20d0e2f4 tcpserver: status: 1/40
@400000006afedebf20d0e2f4 tcpserver: pid 19115 from 192.0.2.130
@400000006afedebf2959616c tcpserver: ok 19115 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::33415
@400000006afedebf39b4f4f4 qmail-smtpd[19115]: auth: auth-success type=plain user=<anna.koch@shop.example>
@400000006afedec008445f04 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=o.beck@shop.example relay=yes rcpthosts=yes size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=33415 remotehost=office.shop.example qp= pid=19115
@400000006afedec0101eb774 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=o.beck@shop.example relay=yes rcpthosts= size=6207 authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=33415 remotehost=office.shop.example qp=19119 pid=19115
@400000006afedec0162695ec tcpserver: end 19115 status 0
@400000006afedec016275554 tcpserver: status: 0/40
@400000006afedf290581bc94 tcpserver: status: 1/40
@400000006afedf29058287b4 tcpserver: pid 19643 from 192.0.2.238
@400000006afedf2906a41c84 tcpserver: ok 19643 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::47465
@400000006afedf2929f130b4 qmail-smtpd[19643]: auth: auth-success type=plain user=<wanda@example.net>
@400000006afedf293394374c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=sara5@university.example relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=47465 remotehost=dsl-238.isp.example qp= pid=19643
@400000006afedf293af0302c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=sara5@university.example relay=yes rcpthosts= size=4261 authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=47465 remotehost=dsl-238.isp.example qp=19647 pid=19643
@400000006afedf2a050e0f4c tcpserver: end 19643 status 0
@400000006afedf2a050e9bec tcpserver: status: 0/40
@400000006afedf5c323d80ec tcpserver: status: 1/40
@400000006afedf5c323d908c tcpserver: pid 19902 from 192.0.2.239
@400000006afedf5c36fec9ec tcpserver: ok 19902 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::38445
@400000006afedf5d0e98abe4 qmail-smtpd[19902]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afedf5d18748174 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=y.kurz9@cedar.test relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=38445 remotehost=dsl-239.isp.example qp= pid=19902
@400000006afedf5d2c18b81c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=y.kurz9@cedar.test relay=yes rcpthosts= size=1018 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=38445 remotehost=dsl-239.isp.example qp=19906 pid=19902
@400000006afedf5d345f015c tcpserver: end 19902 status 0
@400000006afedf5d345f015c tcpserver: status: 0/40
@400000006afedf7b2a03071c tcpserver: status: 1/40
@400000006afedf7b2a0312d4 tcpserver: pid 20056 from 192.0.2.234
@400000006afedf7b33e81024 tcpserver: ok 20056 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::27103
@400000006afedf7c08d37bbc qmail-smtpd[20056]: auth: auth-success type=plain user=<carla@example.net>
@400000006afedf7c0e55bf14 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=d.weiss6@bigmail.example relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=27103 remotehost=dsl-234.isp.example qp= pid=20056
@400000006afedf7c17cbf8ec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=d.weiss6@bigmail.example relay=yes rcpthosts= size=3991 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=27103 remotehost=dsl-234.isp.example qp=20059 pid=20056
@400000006afedf7c1f1a2a74 tcpserver: end 20056 status 0
@400000006afedf7c1f1a9004 tcpserver: status: 0/40
@400000006afedf811c53e26c tcpserver: status: 1/40
@400000006afedf811c53e26c tcpserver: pid 20085 from 192.0.2.130
@400000006afedf811e891da4 tcpserver: ok 20085 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::6803
@400000006afedf820c035334 qmail-smtpd[20085]: auth: auth-success type=plain user=<t.wolf@shop.example>
@400000006afedf82157c1d4c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=greta1@cloudy.example relay=yes rcpthosts=no size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=6803 remotehost=office.shop.example qp= pid=20085
@400000006afedf8228751034 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=greta1@cloudy.example relay=yes rcpthosts= size=22437 authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=6803 remotehost=office.shop.example qp=20091 pid=20085
@400000006afedf822b9f03dc tcpserver: end 20085 status 0
@400000006afedf822b9f137c tcpserver: status: 0/40
@400000006afedf8634fa010c tcpserver: status: 1/40
@400000006afedf8634fa204c tcpserver: pid 20112 from 192.0.2.130
@400000006afedf8700cd2594 tcpserver: ok 20112 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::48410
@400000006afedf871d05969c qmail-smtpd[20112]: auth: auth-success type=login user=<ute@shop.example>
@400000006afedf87249e9494 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=b.lang10@shipyard.test relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=48410 remotehost=office.shop.example qp= pid=20112
@400000006afedf8733a73a7c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=b.lang10@shipyard.test relay=yes rcpthosts= size=51496 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=48410 remotehost=office.shop.example qp=20117 pid=20112
@400000006afedf8739217724 tcpserver: end 20112 status 0
@400000006afedf873921f03c tcpserver: status: 0/40
@400000006afee13137120b9c tcpserver: status: 1/40
@400000006afee13137120b9c tcpserver: pid 22247 from 192.0.2.234
@400000006afee1313b812d5c tcpserver: ok 22247 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::46899
@400000006afee1322026472c qmail-smtpd[22247]: auth: auth-success type=plain user=<carla@example.net>
@400000006afee13225e1af6c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=carla@example.net rcptto=m.roth@shop.example relay=yes rcpthosts=yes size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=46899 remotehost=dsl-234.isp.example qp= pid=22247
@400000006afee13301239294 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=m.roth@shop.example relay=yes rcpthosts= size=5866 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=46899 remotehost=dsl-234.isp.example qp=22253 pid=22247
@400000006afee13309e228b4 tcpserver: end 22247 status 0
@400000006afee13309e2dc64 tcpserver: status: 0/40
@400000006afee1391386294c tcpserver: status: 1/40
@400000006afee1391386294c tcpserver: pid 22284 from 192.0.2.130
@400000006afee1391bf40374 tcpserver: ok 22284 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::27330
@400000006afee13a055a0c6c qmail-smtpd[22284]: auth: auth-success type=login user=<ute@shop.example>
@400000006afee13a0a25d8d4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=v.horn@shop.example relay=yes rcpthosts=yes size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=27330 remotehost=office.shop.example qp= pid=22284
@400000006afee13a1940419c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=v.horn@shop.example relay=yes rcpthosts= size=30075 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=27330 remotehost=office.shop.example qp=22290 pid=22284
@400000006afee13a20f5010c tcpserver: end 22284 status 0
@400000006afee13a20f58dac tcpserver: status: 0/40
@400000006afee1a01b41b6ec tcpserver: status: 1/40
@400000006afee1a01b41b6ec tcpserver: pid 22800 from 192.0.2.239
@400000006afee1a026d5b044 tcpserver: ok 22800 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::4920
@400000006afee1a03951262c qmail-smtpd[22800]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afee1a104df9cac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=v.horn3@quarry.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=4920 remotehost=dsl-239.isp.example qp= pid=22800
@400000006afee1a1172f3804 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=v.horn3@quarry.example relay=yes rcpthosts= size=3964 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=4920 remotehost=dsl-239.isp.example qp=22804 pid=22800
@400000006afee1a11ddb5174 tcpserver: end 22800 status 0
@400000006afee1a11ddc10dc tcpserver: status: 0/40
@400000006afee416169b0a6c tcpserver: status: 1/40
@400000006afee416169b8384 tcpserver: pid 25949 from 192.0.2.130
@400000006afee416188fe914 tcpserver: ok 25949 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::25167
@400000006afee41700a634d4 qmail-smtpd[25949]: auth: auth-success type=plain user=<t.wolf@shop.example>
@400000006afee417088beb6c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=m.roth0@partner.test relay=yes rcpthosts=no size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=25167 remotehost=office.shop.example qp= pid=25949
@400000006afee4170fd978e4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=m.roth0@partner.test relay=yes rcpthosts= size=1151 authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=25167 remotehost=office.shop.example qp=25954 pid=25949
@400000006afee41718c3b6cc tcpserver: end 25949 status 0
@400000006afee41718c3b6cc tcpserver: status: 0/40
@400000006afee4762a8e7a54 tcpserver: status: 1/40
@400000006afee4762a8ea164 tcpserver: pid 26431 from 192.0.2.158
@400000006afee4762b1faa4c tcpserver: ok 26431 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::1573
@400000006afee477151c888c qmail-smtpd[26431]: auth: auth-success type=login user=<f.braun@club.example>
@400000006afee4771fc5e364 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=m.roth9@shipyard.test relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=1573 remotehost=dsl-158.isp.example qp= pid=26431
@400000006afee4772a1a1d44 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=m.roth9@shipyard.test relay=yes rcpthosts= size=12631 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=1573 remotehost=dsl-158.isp.example qp=26436 pid=26431
@400000006afee4773132b80c tcpserver: end 26431 status 0
@400000006afee4773132cb94 tcpserver: status: 0/40
@400000006afee54b3666a89c tcpserver: status: 1/40
@400000006afee54b3666a89c tcpserver: pid 27497 from 192.0.2.130
@400000006afee54b3b8f1fac tcpserver: ok 27497 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::1395
@400000006afee54c1c960bec qmail-smtpd[27497]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006afee54c26c25b0c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=b.lang@shop.example relay=yes rcpthosts=yes size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=1395 remotehost=office.shop.example qp= pid=27497
@400000006afee54d00de407c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=b.lang@shop.example relay=yes rcpthosts= size=49181 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=1395 remotehost=office.shop.example qp=27503 pid=27497
@400000006afee54d07e4ab04 tcpserver: end 27497 status 0
@400000006afee54d07e4d214 tcpserver: status: 0/40
@400000006afee60725cecf64 tcpserver: status: 1/40
@400000006afee60725cf8ecc tcpserver: pid 28436 from 192.0.2.146
@400000006afee6072ea7c76c tcpserver: ok 28436 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::10990
@400000006afee6081a7cd87c qmail-smtpd[28436]: auth: auth-success type=plain user=<nina@club.example>
@400000006afee6081f40639c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=greta10@partner.test relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=10990 remotehost=dsl-146.isp.example qp= pid=28436
@400000006afee60821808f9c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=m.roth9@lighthouse.test relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=10990 remotehost=dsl-146.isp.example qp= pid=28436
@400000006afee60822aaee6c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=carla2@ferry.test relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=10990 remotehost=dsl-146.isp.example qp= pid=28436
@400000006afee60823ed038c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=f.braun4@meadow.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=10990 remotehost=dsl-146.isp.example qp= pid=28436
@400000006afee608261dc254 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=wanda4@school.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=10990 remotehost=dsl-146.isp.example qp= pid=28436
@400000006afee6082760026c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=t.wolf11@mill.test relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=10990 remotehost=dsl-146.isp.example qp= pid=28436
@400000006afee60828f684d4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=greta6@cloudy.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=10990 remotehost=dsl-146.isp.example qp= pid=28436
@400000006afee60829bade74 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=wanda6@museum.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=10990 remotehost=dsl-146.isp.example qp= pid=28436
@400000006afee6082be5d8ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=f.braun1@valley.test relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=10990 remotehost=dsl-146.isp.example qp= pid=28436
@400000006afee6090b6b938c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=greta10@partner.test,m.roth9@lighthouse.test,carla2@ferry.test,f.braun4@meadow.example,wanda4@school.example,t.wolf11@mill.test,greta6@cloudy.example,wanda6@museum.example,f.braun1@valley.test relay=yes rcpthosts= size=1203913 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=10990 remotehost=dsl-146.isp.example qp=28443 pid=28436
@400000006afee60912a99c5c tcpserver: end 28436 status 0
@400000006afee60912a99c5c tcpserver: status: 0/40
@400000006afee69410d59fac tcpserver: status: 1/40
@400000006afee69410d5d65c tcpserver: pid 29139 from 192.0.2.231
@400000006afee69418993014 tcpserver: ok 29139 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::17984
@400000006afee6942b6d8014 qmail-smtpd[29139]: auth: auth-success type=login user=<r.frank@club.example>
@400000006afee6943493b1a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=m.roth11@cedar.test relay=yes rcpthosts=no size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=17984 remotehost=dsl-231.isp.example qp= pid=29139
@400000006afee695023dc0dc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=m.roth11@cedar.test relay=yes rcpthosts= size=5239 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=17984 remotehost=dsl-231.isp.example qp=29143 pid=29139
@400000006afee6950a2c9764 tcpserver: end 29139 status 0
@400000006afee6950a2c9764 tcpserver: status: 0/40
@400000006afee79912c415b4 tcpserver: status: 1/40
@400000006afee79912c4d134 tcpserver: pid 30444 from 192.0.2.239
@400000006afee7991e83ca5c tcpserver: ok 30444 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::17912
@400000006afee799370b1e2c qmail-smtpd[30444]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afee79a03301bd4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=r.frank1@heather.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=17912 remotehost=dsl-239.isp.example qp= pid=30444
@400000006afee79a1a4ef664 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=r.frank1@heather.example relay=yes rcpthosts= size=5644 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=17912 remotehost=dsl-239.isp.example qp=30450 pid=30444
@400000006afee79a2029a28c tcpserver: end 30444 status 0
@400000006afee79a2029a28c tcpserver: status: 0/40
@400000006afee8f416413654 tcpserver: status: 1/40
@400000006afee8f416421114 tcpserver: pid 32179 from 192.0.2.238
@400000006afee8f41c76953c tcpserver: ok 32179 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::45334
@400000006afee8f43aa40814 qmail-smtpd[32179]: auth: auth-success type=plain user=<wanda@example.net>
@400000006afee8f505e8718c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=lena11@freemail.test relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=45334 remotehost=dsl-238.isp.example qp= pid=32179
@400000006afee8f51cbb107c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=lena11@freemail.test relay=yes rcpthosts= size=26260 authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=45334 remotehost=dsl-238.isp.example qp=32185 pid=32179
@400000006afee8f524376684 tcpserver: end 32179 status 0
@400000006afee8f524378d94 tcpserver: status: 0/40
@400000006afee8fb1e898eec tcpserver: status: 1/40
@400000006afee8fb1e898eec tcpserver: pid 32215 from 192.0.2.191
@400000006afee8fb294cf5bc tcpserver: ok 32215 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::42006
@400000006afee8fc087951b4 qmail-smtpd[32215]: auth: auth-success type=plain user=<emma@club.example>
@400000006afee8fc0ff0391c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=emma@club.example rcptto=ida@shop.example relay=yes rcpthosts=yes size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=42006 remotehost=dsl-191.isp.example qp= pid=32215
@400000006afee8fc297292a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=ida@shop.example relay=yes rcpthosts= size=303313 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=42006 remotehost=dsl-191.isp.example qp=32221 pid=32215
@400000006afee8fc316d771c tcpserver: end 32215 status 0
@400000006afee8fc316da5fc tcpserver: status: 0/40
@400000006afeeabe0557b2dc tcpserver: status: 1/40
@400000006afeeabe0557f544 tcpserver: pid 2001 from 192.0.2.179
@400000006afeeabe114e4a4c tcpserver: ok 2001 mx1.example.net:192.0.2.25:587 dsl-179.isp.example:192.0.2.179::39948
@400000006afeeabe344464dc qmail-smtpd[2001]: auth: auth-success type=plain user=<lena@club.example>
@400000006afeeabe39e66534 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=greta0@paper.example relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=39948 remotehost=dsl-179.isp.example qp= pid=2001
@400000006afeeabe3b160f7c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=k.maier11@dairy.example relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=39948 remotehost=dsl-179.isp.example qp= pid=2001
@400000006afeeabf00b246ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=emma4@partner.test relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=39948 remotehost=dsl-179.isp.example qp= pid=2001
@400000006afeeabf0ed19a1c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=lena@club.example rcptto=greta0@paper.example,k.maier11@dairy.example,emma4@partner.test relay=yes rcpthosts= size=4725 authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=39948 remotehost=dsl-179.isp.example qp=2006 pid=2001
@400000006afeeabf140b7e1c tcpserver: end 2001 status 0
@400000006afeeabf140be3ac tcpserver: status: 0/40
@400000006afeeae2011559f4 tcpserver: status: 1/40
@400000006afeeae2011559f4 tcpserver: pid 2180 from 192.0.2.238
@400000006afeeae202e0cf0c tcpserver: ok 2180 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::30120
@400000006afeeae2164d2504 qmail-smtpd[2180]: auth: auth-success type=plain user=<wanda@example.net>
@400000006afeeae21dcf10bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=anna.koch11@bigmail.example relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=30120 remotehost=dsl-238.isp.example qp= pid=2180
@400000006afeeae22c4aebac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=anna.koch11@bigmail.example relay=yes rcpthosts= size=4562 authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=30120 remotehost=dsl-238.isp.example qp=2183 pid=2180
@400000006afeeae2318786fc tcpserver: end 2180 status 0
@400000006afeeae2318865a4 tcpserver: status: 0/40
@400000006afeeaf5397bb4b4 tcpserver: status: 1/40
@400000006afeeaf5397bb4b4 tcpserver: pid 2279 from 192.0.2.223
@400000006afeeaf60338360c tcpserver: ok 2279 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::51691
@400000006afeeaf61d7b18a4 qmail-smtpd[2279]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006afeeaf6226277a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=h.vogel@club.example relay=yes rcpthosts=yes size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=51691 remotehost=dsl-223.isp.example qp= pid=2279
@400000006afeeaf635dfa234 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=h.vogel@club.example relay=yes rcpthosts= size=1614 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=51691 remotehost=dsl-223.isp.example qp=2284 pid=2279
@400000006afeeaf702a03014 tcpserver: end 2279 status 0
@400000006afeeaf702a07a4c tcpserver: status: 0/40
@400000006afeeb0722fc3aec tcpserver: status: 1/40
@400000006afeeb0722fc94c4 tcpserver: pid 2367 from 192.0.2.234
@400000006afeeb072e0c6de4 tcpserver: ok 2367 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::18960
@400000006afeeb080f7b4f6c qmail-smtpd[2367]: auth: auth-success type=plain user=<carla@example.net>
@400000006afeeb08152ac8fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=h.vogel8@kiosk.example relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=18960 remotehost=dsl-234.isp.example qp= pid=2367
@400000006afeeb0824b76bf4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=h.vogel8@kiosk.example relay=yes rcpthosts= size=1326 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=18960 remotehost=dsl-234.isp.example qp=2373 pid=2367
@400000006afeeb082a2d3014 tcpserver: end 2367 status 0
@400000006afeeb082a2d33fc tcpserver: status: 0/40
@400000006afeeb690989e6f4 tcpserver: status: 1/40
@400000006afeeb690989e6f4 tcpserver: pid 2855 from 192.0.2.130
@400000006afeeb690a53de14 tcpserver: ok 2855 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::14850
@400000006afeeb692130354c qmail-smtpd[2855]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006afeeb6929340304 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=ute2@corner.test relay=yes rcpthosts=no size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=14850 remotehost=office.shop.example qp= pid=2855
@400000006afeeb69332d2c64 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=ute2@corner.test relay=yes rcpthosts= size=3197 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=14850 remotehost=office.shop.example qp=2859 pid=2855
@400000006afeeb693b377644 tcpserver: end 2855 status 0
@400000006afeeb693b3858d4 tcpserver: status: 0/40
@400000006afeed322a29ec24 tcpserver: status: 1/40
@400000006afeed322a29ec24 tcpserver: pid 5143 from 192.0.2.158
@400000006afeed322c42b234 tcpserver: ok 5143 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::18006
@400000006afeed330a7e458c qmail-smtpd[5143]: auth: auth-success type=login user=<f.braun@club.example>
@400000006afeed33148f735c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=o.beck0@reed.test relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=18006 remotehost=dsl-158.isp.example qp= pid=5143
@400000006afeed33292d3ca4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=o.beck0@reed.test relay=yes rcpthosts= size=2824 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=18006 remotehost=dsl-158.isp.example qp=5148 pid=5143
@400000006afeed332cbaf744 tcpserver: end 5143 status 0
@400000006afeed332cbaf744 tcpserver: status: 0/40
@400000006afeed97194907b4 tcpserver: status: 1/40
@400000006afeed9719491754 tcpserver: pid 5647 from 192.0.2.130
@400000006afeed971e4bd23c tcpserver: ok 5647 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::56025
@400000006afeed9802bc300c qmail-smtpd[5647]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006afeed980b4cdc44 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=b.lang10@partner.test relay=yes rcpthosts=no size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=56025 remotehost=office.shop.example qp= pid=5647
@400000006afeed9815ea67ac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=b.lang10@partner.test relay=yes rcpthosts= size=3681 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=56025 remotehost=office.shop.example qp=5651 pid=5647
@400000006afeed981b18458c tcpserver: end 5647 status 0
@400000006afeed981b18b2ec tcpserver: status: 0/40
@400000006afeefb4393afe4c tcpserver: status: 1/40
@400000006afeefb4393afe4c tcpserver: pid 8354 from 192.0.2.188
@400000006afeefb5091a3d04 tcpserver: ok 8354 mx1.example.net:192.0.2.25:587 dsl-188.isp.example:192.0.2.188::26649
@400000006afeefb52b2f986c qmail-smtpd[8354]: auth: auth-success type=plain user=<paula@example.net>
@400000006afeefb53385cbe4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=paula@example.net rcptto=ida0@lantern.test relay=yes rcpthosts=no size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=26649 remotehost=dsl-188.isp.example qp= pid=8354
@400000006afeefb609ae532c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=paula@example.net rcptto=ida0@lantern.test relay=yes rcpthosts= size=1586 authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=26649 remotehost=dsl-188.isp.example qp=8360 pid=8354
@400000006afeefb60f01a6e4 tcpserver: end 8354 status 0
@400000006afeefb60f01a6e4 tcpserver: status: 0/40
@400000006afeefbb209ef5b4 tcpserver: status: 1/40
@400000006afeefbb209ef5b4 tcpserver: pid 8387 from 192.0.2.223
@400000006afeefbb29c1a8bc tcpserver: ok 8387 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::40575
@400000006afeefbc049a082c qmail-smtpd[8387]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006afeefbc0ee3ca5c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=h.vogel1@lighthouse.test relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=40575 remotehost=dsl-223.isp.example qp= pid=8387
@400000006afeefbc1ba0f9a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=h.vogel1@lighthouse.test relay=yes rcpthosts= size=6823 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=40575 remotehost=dsl-223.isp.example qp=8392 pid=8387
@400000006afeefbc203b8c7c tcpserver: end 8387 status 0
@400000006afeefbc203b8c7c tcpserver: status: 0/40
@400000006afeefc221061bf4 tcpserver: status: 1/40
@400000006afeefc22106a894 tcpserver: pid 8422 from 192.0.2.130
@400000006afeefc222717b64 tcpserver: ok 8422 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::59468
@400000006afeefc3049ce68c qmail-smtpd[8422]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006afeefc30c015b4c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=d.weiss10@reed.test relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=59468 remotehost=office.shop.example qp= pid=8422
@400000006afeefc3125ae01c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=d.weiss10@reed.test relay=yes rcpthosts= size=36395 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=59468 remotehost=office.shop.example qp=8426 pid=8422
@400000006afeefc3182140f4 tcpserver: end 8422 status 0
@400000006afeefc31821fc74 tcpserver: status: 0/40
@400000006afeeff91fc21e8c tcpserver: status: 1/40
@400000006afeeff91fc241b4 tcpserver: pid 8697 from 192.0.2.223
@400000006afeeff92456353c tcpserver: ok 8697 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::32671
@400000006afeeffa034a858c qmail-smtpd[8697]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006afeeffa0c061254 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=o.beck@shop.example relay=yes rcpthosts=yes size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=32671 remotehost=dsl-223.isp.example qp= pid=8697
@400000006afeeffa1864d1d4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=o.beck@shop.example relay=yes rcpthosts= size=4747 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=32671 remotehost=dsl-223.isp.example qp=8702 pid=8697
@400000006afeeffa1de71cfc tcpserver: end 8697 status 0
@400000006afeeffa1de71cfc tcpserver: status: 0/40
@400000006afef0c22353a9bc tcpserver: status: 1/40
@400000006afef0c22353ec24 tcpserver: pid 9702 from 192.0.2.175
@400000006afef0c2295323c4 tcpserver: ok 9702 mx1.example.net:192.0.2.25:587 dsl-175.isp.example:192.0.2.175::10779
@400000006afef0c232fcb23c tcpserver: status: 2/40
@400000006afef0c232fcb23c tcpserver: pid 9704 from 192.0.2.175
@400000006afef0c2347e9f1c tcpserver: ok 9704 mx1.example.net:192.0.2.25:587 dsl-175.isp.example:192.0.2.175::6970
@400000006afef0c30ab71c54 qmail-smtpd[9702]: auth: auth-success type=plain user=<h.vogel@club.example>
@400000006afef0c31469da5c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=j.klein6@partner.test relay=yes rcpthosts=no size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=10779 remotehost=dsl-175.isp.example qp= pid=9702
@400000006afef0c31d8044dc qmail-smtpd[9704]: auth: auth-success type=plain user=<h.vogel@club.example>
@400000006afef0c32354171c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=j.klein6@partner.test relay=yes rcpthosts= size=4498 authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=10779 remotehost=dsl-175.isp.example qp=9707 pid=9702
@400000006afef0c3263c140c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=j.klein3@cedar.test relay=yes rcpthosts=no size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=6970 remotehost=dsl-175.isp.example qp= pid=9704
@400000006afef0c327859784 tcpserver: end 9702 status 0
@400000006afef0c327859784 tcpserver: status: 1/40
@400000006afef0c3311d055c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=j.klein3@cedar.test relay=yes rcpthosts= size=5213 authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=6970 remotehost=dsl-175.isp.example qp=9709 pid=9704
@400000006afef0c33998608c tcpserver: end 9704 status 0
@400000006afef0c33998608c tcpserver: status: 0/40
@400000006afef0c63b4ec704 tcpserver: status: 1/40
@400000006afef0c63b4f8284 tcpserver: pid 9724 from 192.0.2.238
@400000006afef0c7000082dc tcpserver: ok 9724 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::56730
@400000006afef0c723c3ad84 qmail-smtpd[9724]: auth: auth-failed type=plain user=<wanda@example.net>
@400000006afef0c723c3efec qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[192.168.178.20] mailfrom= rcptto= relay=no rcpthosts= size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=56730 remotehost=dsl-238.isp.example qp= pid=9724
@400000006afef0c80007a314 tcpserver: end 9724 status 0
@400000006afef0c80007ed4c tcpserver: status: 0/40
@400000006afef0c9150b5a1c tcpserver: status: 1/40
@400000006afef0c9150c253c tcpserver: pid 9736 from 192.0.2.150
@400000006afef0c91c1c480c tcpserver: status: 2/40
@400000006afef0c91c1d2a9c tcpserver: pid 9737 from 192.0.2.130
@400000006afef0c91f54aeec tcpserver: ok 9736 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::15094
@400000006afef0c921eee1cc tcpserver: ok 9737 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::2858
@400000006afef0c92e78e76c qmail-smtpd[9736]: auth: auth-success type=plain user=<sara@club.example>
@400000006afef0c93326fe5c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=sara@club.example rcptto=wanda7@quarry.example relay=yes rcpthosts=no size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=15094 remotehost=dsl-150.isp.example qp= pid=9736
@400000006afef0ca028800ac qmail-smtpd[9737]: auth: auth-success type=plain user=<o.beck@shop.example>
@400000006afef0ca04751b0c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=wanda7@quarry.example relay=yes rcpthosts= size=1245 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=15094 remotehost=dsl-150.isp.example qp=9740 pid=9736
@400000006afef0ca0c327d6c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=paula0@station.test relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=2858 remotehost=office.shop.example qp= pid=9737
@400000006afef0ca0d27d9ec tcpserver: end 9736 status 0
@400000006afef0ca0d27d9ec tcpserver: status: 1/40
@400000006afef0ca1c55e224 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=paula0@station.test relay=yes rcpthosts= size=5885 authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=2858 remotehost=office.shop.example qp=9742 pid=9737
@400000006afef0ca2374aedc tcpserver: end 9737 status 0
@400000006afef0ca2374ca34 tcpserver: status: 0/40
@400000006afef0df30973774 tcpserver: status: 1/40
@400000006afef0df3097b85c tcpserver: pid 9849 from 192.0.2.238
@400000006afef0e0000053fc tcpserver: ok 9849 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::36569
@400000006afef0e023c347f4 qmail-smtpd[9849]: auth: auth-success type=plain user=<wanda@example.net>
@400000006afef0e10007a314 tcpserver: end 9849 status 0
@400000006afef0e100082bcc tcpserver: status: 0/40
@400000006afef18d15a09154 tcpserver: status: 1/40
@400000006afef18d15a0c034 tcpserver: pid 10716 from 192.0.2.188
@400000006afef18d162522d4 tcpserver: ok 10716 mx1.example.net:192.0.2.25:587 dsl-188.isp.example:192.0.2.188::2777
@400000006afef18d3a71d484 qmail-smtpd[10716]: auth: auth-success type=plain user=<paula@example.net>
@400000006afef18e06563eec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=paula@example.net rcptto=d.weiss10@dune.test relay=yes rcpthosts=no size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=2777 remotehost=dsl-188.isp.example qp= pid=10716
@400000006afef18e0778d58c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=paula@example.net rcptto=sara9@harbour.test relay=yes rcpthosts=no size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=2777 remotehost=dsl-188.isp.example qp= pid=10716
@400000006afef18e08c9040c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=paula@example.net rcptto=ida10@cloudy.example relay=yes rcpthosts=no size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=2777 remotehost=dsl-188.isp.example qp= pid=10716
@400000006afef18e09b46dac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=paula@example.net rcptto=greta5@freemail.test relay=yes rcpthosts=no size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=2777 remotehost=dsl-188.isp.example qp= pid=10716
@400000006afef18e1444b2a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=paula@example.net rcptto=d.weiss10@dune.test,sara9@harbour.test,ida10@cloudy.example,greta5@freemail.test relay=yes rcpthosts= size=2470 authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=2777 remotehost=dsl-188.isp.example qp=10721 pid=10716
@400000006afef18e1ce80064 tcpserver: end 10716 status 0
@400000006afef18e1ce80064 tcpserver: status: 0/40
@400000006afef31c18190f4c tcpserver: status: 1/40
@400000006afef31c18199804 tcpserver: pid 12712 from 192.0.2.158
@400000006afef31c1dc65a44 tcpserver: ok 12712 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::34086
@400000006afef31c2e5de944 qmail-smtpd[12712]: auth: auth-success type=login user=<f.braun@club.example>
@400000006afef31c3461c07c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=paula6@cedar.test relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=34086 remotehost=dsl-158.isp.example qp= pid=12712
@400000006afef31d06b2d224 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=paula6@cedar.test relay=yes rcpthosts= size=23772 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=34086 remotehost=dsl-158.isp.example qp=12715 pid=12712
@400000006afef31d0ace039c tcpserver: end 12712 status 0
@400000006afef31d0ace039c tcpserver: status: 0/40
@400000006afef37134c8718c tcpserver: status: 1/40
@400000006afef37134c938c4 tcpserver: pid 13139 from 192.0.2.158
@400000006afef371399b1fac tcpserver: ok 13139 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::22064
@400000006afef3720c38e60c qmail-smtpd[13139]: auth: auth-success type=login user=<f.braun@club.example>
@400000006afef372169dbdd4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=emma4@lantern.test relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=22064 remotehost=dsl-158.isp.example qp= pid=13139
@400000006afef3721fa543d4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=emma4@lantern.test relay=yes rcpthosts= size=3854 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=22064 remotehost=dsl-158.isp.example qp=13142 pid=13139
@400000006afef37223a78a64 tcpserver: end 13139 status 0
@400000006afef37223a82e74 tcpserver: status: 0/40
@400000006afef3ea13fad094 tcpserver: status: 1/40
@400000006afef3ea13fba76c tcpserver: pid 13741 from 192.0.2.146
@400000006afef3ea19d7b70c tcpserver: ok 13741 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::37394
@400000006afef3ea27034c0c qmail-smtpd[13741]: auth: auth-success type=plain user=<nina@club.example>
@400000006afef3ea2d99f91c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=news@lists.club.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=37394 remotehost=dsl-146.isp.example qp= pid=13741
@400000006afef3eb0403b3cc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=news@lists.club.example relay=yes rcpthosts= size=20089 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=37394 remotehost=dsl-146.isp.example qp=13745 pid=13741
@400000006afef3eb0b628ef4 tcpserver: end 13741 status 0
@400000006afef3eb0b62ae34 tcpserver: status: 0/40
@400000006afef46638531eec tcpserver: status: 1/40
@400000006afef4663853e624 tcpserver: pid 14365 from 192.0.2.130
@400000006afef46708786754 tcpserver: ok 14365 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::16804
@400000006afef4672a3aad34 qmail-smtpd[14365]: auth: auth-success type=login user=<ute@shop.example>
@400000006afef4672fe2bc54 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=carla4@tower.test relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=16804 remotehost=office.shop.example qp= pid=14365
@400000006afef4673ab9a73c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=carla4@tower.test relay=yes rcpthosts= size=267010 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=16804 remotehost=office.shop.example qp=14369 pid=14365
@400000006afef468053fecec tcpserver: end 14365 status 0
@400000006afef468054069ec tcpserver: status: 0/40
@400000006afef4ac21fd8bb4 tcpserver: status: 1/40
@400000006afef4ac21fe6a5c tcpserver: pid 14712 from 192.0.2.158
@400000006afef4ac2d73ac6c tcpserver: ok 14712 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::5599
@400000006afef4ad08dde7b4 qmail-smtpd[14712]: auth: auth-success type=login user=<f.braun@club.example>
@400000006afef4ad10db6824 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=ute10@slowpost.example relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=5599 remotehost=dsl-158.isp.example qp= pid=14712
@400000006afef4ad1dbad50c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=ute10@slowpost.example relay=yes rcpthosts= size=16057 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=5599 remotehost=dsl-158.isp.example qp=14717 pid=14712
@400000006afef4ad26480a8c tcpserver: end 14712 status 0
@400000006afef4ad2648319c tcpserver: status: 0/40
@400000006afef520246a614c tcpserver: status: 1/40
@400000006afef520246b3054 tcpserver: pid 15293 from 192.0.2.130
@400000006afef5202d89574c tcpserver: ok 15293 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::12438
@400000006afef52103cce0a4 qmail-smtpd[15293]: auth: auth-success type=plain user=<o.beck@shop.example>
@400000006afef52108aec164 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=greta@example.net relay=yes rcpthosts=yes size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=12438 remotehost=office.shop.example qp= pid=15293
@400000006afef5211e8b11a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=greta@example.net relay=yes rcpthosts= size=4256 authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=12438 remotehost=office.shop.example qp=15297 pid=15293
@400000006afef5212532ed24 tcpserver: end 15293 status 0
@400000006afef521253375dc tcpserver: status: 0/40
@400000006afef53311087364 tcpserver: status: 1/40
@400000006afef53311093e84 tcpserver: pid 15386 from 192.0.2.130
@400000006afef533112f0a4c tcpserver: ok 15386 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::44572
@400000006afef533236c3eb4 qmail-smtpd[15386]: auth: auth-success type=plain user=<t.wolf@shop.example>
@400000006afef5332afee3ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=f.braun@club.example relay=yes rcpthosts=yes size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=44572 remotehost=office.shop.example qp= pid=15386
@400000006afef53401c8e6cc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=f.braun@club.example relay=yes rcpthosts= size=3110 authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=44572 remotehost=office.shop.example qp=15390 pid=15386
@400000006afef53409f9e6d4 tcpserver: end 15386 status 0
@400000006afef53409f9fa5c tcpserver: status: 0/40
@400000006afef61739ebe374 tcpserver: status: 1/40
@400000006afef61739ec0e6c tcpserver: pid 16529 from 192.0.2.175
@400000006afef618057c3684 tcpserver: ok 16529 mx1.example.net:192.0.2.25:587 dsl-175.isp.example:192.0.2.175::31228
@400000006afef6182a518cac qmail-smtpd[16529]: auth: auth-success type=plain user=<h.vogel@club.example>
@400000006afef61830f7e18c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=v.horn4@mill.test relay=yes rcpthosts=no size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=31228 remotehost=dsl-175.isp.example qp= pid=16529
@400000006afef61909e35194 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=v.horn4@mill.test relay=yes rcpthosts= size=15872 authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=31228 remotehost=dsl-175.isp.example qp=16535 pid=16529
@400000006afef61912bc12ec tcpserver: end 16529 status 0
@400000006afef61912bc12ec tcpserver: status: 0/40
@400000006afef73400093d3c tcpserver: status: 1/40
@400000006afef73400093d3c tcpserver: pid 17950 from 192.0.2.191
@400000006afef7340a734cf4 tcpserver: ok 17950 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::8721
@400000006afef734289211fc qmail-smtpd[17950]: auth: auth-success type=plain user=<emma@club.example>
@400000006afef73431fe58f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=carla5@vineyard.example relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=8721 remotehost=dsl-191.isp.example qp= pid=17950
@400000006afef73433caa4e4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=emma6@bigmail.example relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=8721 remotehost=dsl-191.isp.example qp= pid=17950
@400000006afef73434b3ef8c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=z.jung5@bigmail.example relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=8721 remotehost=dsl-191.isp.example qp= pid=17950
@400000006afef73436042dac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=sara8@harbour.test relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=8721 remotehost=dsl-191.isp.example qp= pid=17950
@400000006afef7350747ab9c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=carla5@vineyard.example,emma6@bigmail.example,z.jung5@bigmail.example,sara8@harbour.test relay=yes rcpthosts= size=34085 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=8721 remotehost=dsl-191.isp.example qp=17955 pid=17950
@400000006afef7350ac1cab4 tcpserver: end 17950 status 0
@400000006afef7350ac1cab4 tcpserver: status: 0/40
@400000006afef73c2b1cd7a4 tcpserver: status: 1/40
@400000006afef73c2b1cd7a4 tcpserver: pid 17993 from 192.0.2.239
@400000006afef73c2f82876c tcpserver: ok 17993 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::4421
@400000006afef73d05102e44 qmail-smtpd[17993]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afef73d0966c6c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=d.weiss10@lighthouse.test relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=4421 remotehost=dsl-239.isp.example qp= pid=17993
@400000006afef73d0b5e83cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=anna.koch1@oakwood.test relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=4421 remotehost=dsl-239.isp.example qp= pid=17993
@400000006afef73d0d23d2ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=greta9@bricks.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=4421 remotehost=dsl-239.isp.example qp= pid=17993
@400000006afef73d20391794 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=d.weiss10@lighthouse.test,anna.koch1@oakwood.test,greta9@bricks.example relay=yes rcpthosts= size=8968 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=4421 remotehost=dsl-239.isp.example qp=17997 pid=17993
@400000006afef73d2644ce6c tcpserver: end 17993 status 0
@400000006afef73d26454784 tcpserver: status: 0/40
@400000006afef7431157d3b4 tcpserver: status: 1/40
@400000006afef7431157d3b4 tcpserver: pid 18026 from 192.0.2.179
@400000006afef74317f9bfac tcpserver: ok 18026 mx1.example.net:192.0.2.25:587 dsl-179.isp.example:192.0.2.179::31540
@400000006afef7432434edb4 qmail-smtpd[18026]: auth: auth-success type=plain user=<lena@club.example>
@400000006afef743290be964 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=lena7@cloudy.example relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=31540 remotehost=dsl-179.isp.example qp= pid=18026
@400000006afef744016d74a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=lena@club.example rcptto=lena7@cloudy.example relay=yes rcpthosts= size=1587 authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=31540 remotehost=dsl-179.isp.example qp=18030 pid=18026
@400000006afef7440a1cd824 tcpserver: end 18026 status 0
@400000006afef7440a1d8bd4 tcpserver: status: 0/40
@400000006afef75715f8040c tcpserver: status: 1/40
@400000006afef75715f8b7bc tcpserver: pid 18126 from 192.0.2.130
@400000006afef7571ab33e44 tcpserver: ok 18126 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::5121
@400000006afef75806c233a4 qmail-smtpd[18126]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006afef7580bf1c31c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=sara7@shipyard.test relay=yes rcpthosts=no size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=5121 remotehost=office.shop.example qp= pid=18126
@400000006afef7581352dc7c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=sara7@shipyard.test relay=yes rcpthosts= size=6964 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=5121 remotehost=office.shop.example qp=18131 pid=18126
@400000006afef7581c286d6c tcpserver: end 18126 status 0
@400000006afef7581c28c744 tcpserver: status: 0/40
@400000006afef8520de56d2c tcpserver: status: 1/40
@400000006afef8520de5c704 tcpserver: pid 19381 from 192.0.2.130
@400000006afef85215e9757c tcpserver: ok 19381 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::10949
@400000006afef852255cd3b4 qmail-smtpd[19381]: auth: auth-success type=login user=<ute@shop.example>
@400000006afef85229f6d21c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=z.jung@shop.example relay=yes rcpthosts=yes size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=10949 remotehost=office.shop.example qp= pid=19381
@400000006afef8522c50df1c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=anna.koch@shop.example relay=yes rcpthosts=yes size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=10949 remotehost=office.shop.example qp= pid=19381
@400000006afef8522dce20ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=b.lang@shop.example relay=yes rcpthosts=yes size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=10949 remotehost=office.shop.example qp= pid=19381
@400000006afef8530102721c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=z.jung@shop.example,anna.koch@shop.example,b.lang@shop.example relay=yes rcpthosts= size=1363 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=10949 remotehost=office.shop.example qp=19385 pid=19381
@400000006afef85305ef013c tcpserver: end 19381 status 0
@400000006afef85305efc48c tcpserver: status: 0/40
@400000006afef88d0f389564 tcpserver: status: 1/40
@400000006afef88d0f3954cc tcpserver: pid 19676 from 192.0.2.188
@400000006afef88d1a4b589c tcpserver: ok 19676 mx1.example.net:192.0.2.25:587 dsl-188.isp.example:192.0.2.188::59195
@400000006afef88d2ce80e3c qmail-smtpd[19676]: auth: auth-success type=plain user=<paula@example.net>
@400000006afef88d3542f4d4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=paula@example.net rcptto=ute1@slowpost.example relay=yes rcpthosts=no size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=59195 remotehost=dsl-188.isp.example qp= pid=19676
@400000006afef88e05ef013c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=paula@example.net rcptto=ute1@slowpost.example relay=yes rcpthosts= size=24478 authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=59195 remotehost=dsl-188.isp.example qp=19680 pid=19676
@400000006afef88e0a300a34 tcpserver: end 19676 status 0
@400000006afef88e0a300a34 tcpserver: status: 0/40
@400000006afef88f1bd8d284 tcpserver: status: 1/40
@400000006afef88f1bd8f1c4 tcpserver: pid 19687 from 192.0.2.130
@400000006afef88f27d453c4 tcpserver: ok 19687 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::39987
@400000006afef88f3a4f48c4 qmail-smtpd[19687]: auth: auth-success type=login user=<ida@shop.example>
@400000006afef89008b1652c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=r.frank@club.example relay=yes rcpthosts=yes size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=39987 remotehost=office.shop.example qp= pid=19687
@400000006afef8901943b084 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=r.frank@club.example relay=yes rcpthosts= size=1212 authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=39987 remotehost=office.shop.example qp=19692 pid=19687
@400000006afef89020bc7094 tcpserver: end 19687 status 0
@400000006afef89020bc7094 tcpserver: status: 0/40
@400000006afef9431f259454 tcpserver: status: 1/40
@400000006afef9431f25e65c tcpserver: pid 20587 from 192.0.2.146
@400000006afef9432619fd7c tcpserver: ok 20587 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::16895
@400000006afef943391bb67c qmail-smtpd[20587]: auth: auth-success type=plain user=<nina@club.example>
@400000006afef9440640f99c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=z.jung10@acorn.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=16895 remotehost=dsl-146.isp.example qp= pid=20587
@400000006afef94415303b84 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=z.jung10@acorn.example relay=yes rcpthosts= size=14006 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=16895 remotehost=dsl-146.isp.example qp=20591 pid=20587
@400000006afef94419af0514 tcpserver: end 20587 status 0
@400000006afef94419af0514 tcpserver: status: 0/40
@400000006afef9490989db3c tcpserver: status: 1/40
@400000006afef9490989db3c tcpserver: pid 20615 from 192.0.2.130
@400000006afef9491556e9dc tcpserver: ok 20615 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::13870
@400000006afef94924ee2b94 qmail-smtpd[20615]: auth: auth-success type=plain user=<anna.koch@shop.example>
@400000006afef9492ecc08ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=t.wolf1@bigmail.example relay=yes rcpthosts=no size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=13870 remotehost=office.shop.example qp= pid=20615
@400000006afef9492fff5c74 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=j.klein0@tailor.example relay=yes rcpthosts=no size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=13870 remotehost=office.shop.example qp= pid=20615
@400000006afef94a0a403ea4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=t.wolf1@bigmail.example,j.klein0@tailor.example relay=yes rcpthosts= size=7784 authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=13870 remotehost=office.shop.example qp=20620 pid=20615
@400000006afef94a0fcfff1c tcpserver: end 20615 status 0
@400000006afef94a0fd08bbc tcpserver: status: 0/40
@400000006afef94e18dee7bc tcpserver: status: 1/40
@400000006afef94e18df1e6c tcpserver: pid 20642 from 192.0.2.238
@400000006afef94e21756824 tcpserver: ok 20642 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::15030
@400000006afef94e33f6835c qmail-smtpd[20642]: auth: auth-success type=plain user=<wanda@example.net>
@400000006afef94f022b32dc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=b.lang11@lantern.test relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=15030 remotehost=dsl-238.isp.example qp= pid=20642
@400000006afef94f0ef0748c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=b.lang11@lantern.test relay=yes rcpthosts= size=11941 authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=15030 remotehost=dsl-238.isp.example qp=20646 pid=20642
@400000006afef94f16406f1c tcpserver: end 20642 status 0
@400000006afef94f16406f1c tcpserver: status: 0/40
@400000006afefaae3410be34 tcpserver: status: 1/40
@400000006afefaae3411950c tcpserver: pid 22404 from 192.0.2.238
@400000006afefaae3b470e74 tcpserver: ok 22404 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::41228
@400000006afefaaf1b5d1aa4 qmail-smtpd[22404]: auth: auth-success type=plain user=<wanda@example.net>
@400000006afefaaf235d6dbc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=y.kurz11@bigmail.example relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=41228 remotehost=dsl-238.isp.example qp= pid=22404
@400000006afefaaf375bab44 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=y.kurz11@bigmail.example relay=yes rcpthosts= size=4409 authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=41228 remotehost=dsl-238.isp.example qp=22409 pid=22404
@400000006afefab00348a12c tcpserver: end 22404 status 0
@400000006afefab003496c4c tcpserver: status: 0/40
@400000006afefabb06930d54 tcpserver: status: 1/40
@400000006afefabb0693c8d4 tcpserver: pid 22465 from 192.0.2.191
@400000006afefabb0744d8f4 tcpserver: ok 22465 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::23069
@400000006afefabb2baff3cc qmail-smtpd[22465]: auth: auth-success type=plain user=<emma@club.example>
@400000006afefabb3135407c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=carla9@tailor.example relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=23069 remotehost=dsl-191.isp.example qp= pid=22465
@400000006afefabc0b39fc3c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=carla9@tailor.example relay=yes rcpthosts= size=31104 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=23069 remotehost=dsl-191.isp.example qp=22470 pid=22465
@400000006afefabc12713eac tcpserver: end 22465 status 0
@400000006afefabc12717174 tcpserver: status: 0/40
@400000006afefafe088e4ccc tcpserver: status: 1/40
@400000006afefafe088f372c tcpserver: pid 22800 from 192.0.2.130
@400000006afefafe0d44dbb4 tcpserver: ok 22800 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::26500
@400000006afefafe19f410dc qmail-smtpd[22800]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006afefafe21352304 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=wanda@example.net relay=yes rcpthosts=yes size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=26500 remotehost=office.shop.example qp= pid=22800
@400000006afefafe22275ad4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=r.frank@club.example relay=yes rcpthosts=yes size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=26500 remotehost=office.shop.example qp= pid=22800
@400000006afefafe2455ac84 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=emma@club.example relay=yes rcpthosts=yes size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=26500 remotehost=office.shop.example qp= pid=22800
@400000006afefafe2c5f8cec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=wanda@example.net,r.frank@club.example,emma@club.example relay=yes rcpthosts= size=4612 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=26500 remotehost=office.shop.example qp=22803 pid=22800
@400000006afefafe32e34284 tcpserver: end 22800 status 0
@400000006afefafe32e34284 tcpserver: status: 0/40
@400000006afefb0527a5392c tcpserver: status: 1/40
@400000006afefb0527a5392c tcpserver: pid 22838 from 192.0.2.150
@400000006afefb052c324afc tcpserver: ok 22838 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::12233
@400000006afefb053af2995c qmail-smtpd[22838]: auth: auth-success type=plain user=<sara@club.example>
@400000006afefb06061db25c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=sara@club.example rcptto=t.wolf@shop.example relay=yes rcpthosts=yes size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=12233 remotehost=dsl-150.isp.example qp= pid=22838
@400000006afefb060d3dbb7c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=t.wolf@shop.example relay=yes rcpthosts= size=57172 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=12233 remotehost=dsl-150.isp.example qp=22841 pid=22838
@400000006afefb06146db2bc tcpserver: end 22838 status 0
@400000006afefb06146dca2c tcpserver: status: 0/40
@400000006afefbb3036554d4 tcpserver: status: 1/40
@400000006afefbb3036554d4 tcpserver: pid 23705 from 192.0.2.234
@400000006afefbb30e60698c tcpserver: ok 23705 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::57800
@400000006afefbb31e058df4 qmail-smtpd[23705]: auth: auth-success type=plain user=<carla@example.net>
@400000006afefbb32346d494 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=t.wolf3@dune.test relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=57800 remotehost=dsl-234.isp.example qp= pid=23705
@400000006afefbb33456faac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=t.wolf3@dune.test relay=yes rcpthosts= size=19180 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=57800 remotehost=dsl-234.isp.example qp=23709 pid=23705
@400000006afefbb33b56a6a4 tcpserver: end 23705 status 0
@400000006afefbb33b570464 tcpserver: status: 0/40
@400000006afefcb5081a2a54 tcpserver: status: 1/40
@400000006afefcb5081a2a54 tcpserver: pid 24995 from 192.0.2.130
@400000006afefcb50da80e3c tcpserver: ok 24995 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::24478
@400000006afefcb5298bfe74 qmail-smtpd[24995]: auth: auth-success type=plain user=<t.wolf@shop.example>
@400000006afefcb532e238e4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=z.jung8@acorn.example relay=yes rcpthosts=no size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=24478 remotehost=office.shop.example qp= pid=24995
@400000006afefcb60853282c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=z.jung8@acorn.example relay=yes rcpthosts= size=61738 authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=24478 remotehost=office.shop.example qp=25000 pid=24995
@400000006afefcb60d25de1c tcpserver: status: 2/40
@400000006afefcb60d2662ec tcpserver: pid 25001 from 192.0.2.130
@400000006afefcb6101d251c tcpserver: end 24995 status 0
@400000006afefcb6101dbd74 tcpserver: status: 1/40
@400000006afefcb615c6c694 tcpserver: ok 25001 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::29598
@400000006afefcb63425a9ac qmail-smtpd[25001]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006afefcb702716784 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=v.horn0@corner.test relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=29598 remotehost=office.shop.example qp= pid=25001
@400000006afefcb711e1722c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=v.horn0@corner.test relay=yes rcpthosts= size=9055 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=29598 remotehost=office.shop.example qp=25006 pid=25001
@400000006afefcb71a21626c tcpserver: end 25001 status 0
@400000006afefcb71a21626c tcpserver: status: 0/40
@400000006afefd4c193ba9d4 tcpserver: status: 1/40
@400000006afefd4c193c80ac tcpserver: pid 25752 from 192.0.2.130
@400000006afefd4c1d6857dc tcpserver: ok 25752 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::3048
@400000006afefd4d036e0b4c qmail-smtpd[25752]: auth: auth-success type=plain user=<o.beck@shop.example>
@400000006afefd4d0a37baf4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=d.weiss7@garden.example relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=3048 remotehost=office.shop.example qp= pid=25752
@400000006afefd4d0b501094 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=o.beck9@orchard.test relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=3048 remotehost=office.shop.example qp= pid=25752
@400000006afefd4d0d02e114 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=m.roth10@cloudy.example relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=3048 remotehost=office.shop.example qp= pid=25752
@400000006afefd4d16b6feac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=d.weiss7@garden.example,o.beck9@orchard.test,m.roth10@cloudy.example relay=yes rcpthosts= size=3403 authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=3048 remotehost=office.shop.example qp=25756 pid=25752
@400000006afefd4d1eceb9f4 tcpserver: end 25752 status 0
@400000006afefd4d1ecf330c tcpserver: status: 0/40
@400000006afefd7c139ce1b4 tcpserver: status: 1/40
@400000006afefd7c139d147c tcpserver: pid 25991 from 192.0.2.130
@400000006afefd7c1dc7dcfc tcpserver: ok 25991 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::24558
@400000006afefd7c3a02a794 qmail-smtpd[25991]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006afefd7d0422672c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=m.roth4@customer.example relay=yes rcpthosts=no size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=24558 remotehost=office.shop.example qp= pid=25991
@400000006afefd7d197324f4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=m.roth4@customer.example relay=yes rcpthosts= size=7404 authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=24558 remotehost=office.shop.example qp=25997 pid=25991
@400000006afefd7d1ceaafe4 tcpserver: end 25991 status 0
@400000006afefd7d1ceb9274 tcpserver: status: 0/40
@400000006afefd7e17f86404 tcpserver: status: 1/40
@400000006afefd7e17f8c1c4 tcpserver: pid 26002 from 192.0.2.130
@400000006afefd7e20a49eec tcpserver: ok 26002 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::23309
@400000006afefd7e2e402044 qmail-smtpd[26002]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006afefd7e36e7c364 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=r.frank10@vineyard.example relay=yes rcpthosts=no size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=23309 remotehost=office.shop.example qp= pid=26002
@400000006afefd7f0deed754 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=r.frank10@vineyard.example relay=yes rcpthosts= size=20102 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=23309 remotehost=office.shop.example qp=26006 pid=26002
@400000006afefd7f11aab28c tcpserver: end 26002 status 0
@400000006afefd7f11aac22c tcpserver: status: 0/40
@400000006afefe7e3b3dd714 tcpserver: status: 1/40
@400000006afefe7e3b3e3ca4 tcpserver: pid 27284 from 192.0.2.130
@400000006afefe7f076d1d8c tcpserver: ok 27284 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::3672
@400000006afefe7f1fa9acbc qmail-smtpd[27284]: auth: auth-success type=plain user=<m.roth@shop.example>
@400000006afefe7f284092b4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=sara@club.example relay=yes rcpthosts=yes size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=3672 remotehost=office.shop.example qp= pid=27284
@400000006afefe8001d110a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=sara@club.example relay=yes rcpthosts= size=13479 authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=3672 remotehost=office.shop.example qp=27290 pid=27284
@400000006afefe8007517b54 tcpserver: end 27284 status 0
@400000006afefe8007517b54 tcpserver: status: 0/40
@400000006afeff2f0eebb99c tcpserver: status: 1/40
@400000006afeff2f0eebc16c tcpserver: pid 28166 from 192.0.2.146
@400000006afeff2f1495ef84 tcpserver: ok 28166 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::31166
@400000006afeff2f28d8043c qmail-smtpd[28166]: auth: auth-success type=plain user=<nina@club.example>
@400000006afeff2f31be17bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=ida4@bigmail.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=31166 remotehost=dsl-146.isp.example qp= pid=28166
@400000006afeff3007ddf05c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=ida4@bigmail.example relay=yes rcpthosts= size=143626 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=31166 remotehost=dsl-146.isp.example qp=28170 pid=28166
@400000006afeff300f11b05c tcpserver: end 28166 status 0
@400000006afeff300f11eedc tcpserver: status: 0/40
@400000006aff00d133c33e5c tcpserver: status: 1/40
@400000006aff00d133c401ac tcpserver: pid 30259 from 192.0.2.141
@400000006aff00d13a137074 tcpserver: ok 30259 mx1.example.net:192.0.2.25:587 dsl-141.isp.example:192.0.2.141::58822
@400000006aff00d21989d974 qmail-smtpd[30259]: auth: auth-success type=plain user=<greta@example.net>
@400000006aff00d220e132bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=m.roth10@reed.test relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=58822 remotehost=dsl-141.isp.example qp= pid=30259
@400000006aff00d2360e4f6c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=greta@example.net rcptto=m.roth10@reed.test relay=yes rcpthosts= size=2162 authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=58822 remotehost=dsl-141.isp.example qp=30264 pid=30259
@400000006aff00d301828efc tcpserver: end 30259 status 0
@400000006aff00d30182d934 tcpserver: status: 0/40
@400000006aff015b05a872bc tcpserver: status: 1/40
@400000006aff015b05a945ac tcpserver: pid 30945 from 192.0.2.141
@400000006aff015b093448fc tcpserver: ok 30945 mx1.example.net:192.0.2.25:587 dsl-141.isp.example:192.0.2.141::35607
@400000006aff015b2c44736c qmail-smtpd[30945]: auth: auth-success type=plain user=<greta@example.net>
@400000006aff015b338b84bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=r.frank3@paper.example relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=35607 remotehost=dsl-141.isp.example qp= pid=30945
@400000006aff015c0bf2e044 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=greta@example.net rcptto=r.frank3@paper.example relay=yes rcpthosts= size=5267 authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=35607 remotehost=dsl-141.isp.example qp=30950 pid=30945
@400000006aff015c0f8438ac tcpserver: end 30945 status 0
@400000006aff015c0f8438ac tcpserver: status: 0/40
@400000006aff025136a07194 tcpserver: status: 1/40
@400000006aff025136a14484 tcpserver: pid 32179 from 192.0.2.223
@400000006aff02513a2c3064 tcpserver: ok 32179 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::21359
@400000006aff02520bc51984 qmail-smtpd[32179]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006aff025214700c4c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=t.wolf3@cedar.test relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=21359 remotehost=dsl-223.isp.example qp= pid=32179
@400000006aff02522baf1cf4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=t.wolf3@cedar.test relay=yes rcpthosts= size=31924 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=21359 remotehost=dsl-223.isp.example qp=32183 pid=32179
@400000006aff02523366785c tcpserver: end 32179 status 0
@400000006aff02523366785c tcpserver: status: 0/40
@400000006aff027808cf3dcc tcpserver: status: 1/40
@400000006aff027808cf8034 tcpserver: pid 32370 from 192.0.2.234
@400000006aff02780c1832f4 tcpserver: ok 32370 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::41905
@400000006aff02782daf7cec qmail-smtpd[32370]: auth: auth-success type=plain user=<carla@example.net>
@400000006aff027832f9ef34 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=carla@example.net rcptto=carla@example.net relay=yes rcpthosts=yes size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=41905 remotehost=dsl-234.isp.example qp= pid=32370
@400000006aff027907d4a95c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=carla@example.net relay=yes rcpthosts= size=4609 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=41905 remotehost=dsl-234.isp.example qp=32375 pid=32370
@400000006aff0279102500d4 tcpserver: end 32370 status 0
@400000006aff0279102500d4 tcpserver: status: 0/40
@400000006aff02f7017fe74c tcpserver: status: 1/40
@400000006aff02f7017fe74c tcpserver: pid 537 from 192.0.2.130
@400000006aff02f703cff1cc tcpserver: ok 537 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::27531
@400000006aff02f72a01131c qmail-smtpd[537]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006aff02f73210cf84 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=m.roth4@freemail.test relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=27531 remotehost=office.shop.example qp= pid=537
@400000006aff02f8033c9724 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=m.roth4@freemail.test relay=yes rcpthosts= size=7801 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=27531 remotehost=office.shop.example qp=542 pid=537
@400000006aff02f80b9bfa2c tcpserver: end 537 status 0
@400000006aff02f80b9c5fbc tcpserver: status: 0/40
@400000006aff032727cb37bc tcpserver: status: 1/40
@400000006aff032727cb6a84 tcpserver: pid 780 from 192.0.2.130
@400000006aff0327323a1204 tcpserver: ok 780 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::35027
@400000006aff032805fc574c qmail-smtpd[780]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006aff03280c41fa44 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=lena7@tower.test relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=35027 remotehost=office.shop.example qp= pid=780
@400000006aff0328240edb9c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=lena7@tower.test relay=yes rcpthosts= size=5896 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=35027 remotehost=office.shop.example qp=785 pid=780
@400000006aff03282bb7fa7c tcpserver: end 780 status 0
@400000006aff03282bb80634 tcpserver: status: 0/40
@400000006aff032e1bef2944 tcpserver: status: 1/40
@400000006aff032e1bf013a4 tcpserver: pid 814 from 192.0.2.179
@400000006aff032e23d08e64 tcpserver: ok 814 mx1.example.net:192.0.2.25:587 dsl-179.isp.example:192.0.2.179::10984
@400000006aff032f01ce9bbc qmail-smtpd[814]: auth: auth-success type=plain user=<lena@club.example>
@400000006aff032f0826633c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=m.roth8@partner.test relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=10984 remotehost=dsl-179.isp.example qp= pid=814
@400000006aff032f1e275a4c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=lena@club.example rcptto=m.roth8@partner.test relay=yes rcpthosts= size=4885 authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=10984 remotehost=dsl-179.isp.example qp=819 pid=814
@400000006aff032f235e8ae4 tcpserver: end 814 status 0
@400000006aff032f235e969c tcpserver: status: 0/40
@400000006aff033e10bf411c tcpserver: status: 1/40
@400000006aff033e10bf7f9c tcpserver: pid 893 from 192.0.2.130
@400000006aff033e11266b44 tcpserver: ok 893 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::33040
@400000006aff033e3570b3c4 qmail-smtpd[893]: auth: auth-success type=login user=<ute@shop.example>
@400000006aff033f0335309c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=ute3@grocer.example relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=33040 remotehost=office.shop.example qp= pid=893
@400000006aff033f0c5a876c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=ute3@grocer.example relay=yes rcpthosts= size=1694 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=33040 remotehost=office.shop.example qp=898 pid=893
@400000006aff033f13168efc tcpserver: end 893 status 0
@400000006aff033f13170814 tcpserver: status: 0/40
@400000006aff03b6233e4144 tcpserver: status: 1/40
@400000006aff03b6233e6854 tcpserver: pid 1494 from 192.0.2.208
@400000006aff03b6259e68c4 tcpserver: ok 1494 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::55610
@400000006aff03b70042ac5c qmail-smtpd[1494]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006aff03b704c87acc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=druck@partner.test relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=55610 remotehost=dsl-208.isp.example qp= pid=1494
@400000006aff03bd0a616ebc tcpserver: status: 2/40
@400000006aff03bd0a61ad3c tcpserver: pid 1527 from 192.0.2.175
@400000006aff03bd112dc22c tcpserver: ok 1527 mx1.example.net:192.0.2.25:587 dsl-175.isp.example:192.0.2.175::41213
@400000006aff03bd34e41b94 qmail-smtpd[1527]: auth: auth-success type=plain user=<h.vogel@club.example>
@400000006aff03bd38ba452c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=carla4@lantern.test relay=yes rcpthosts=no size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=41213 remotehost=dsl-175.isp.example qp= pid=1527
@400000006aff03be14302cbc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=carla4@lantern.test relay=yes rcpthosts= size=541803 authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=41213 remotehost=dsl-175.isp.example qp=1533 pid=1527
@400000006aff03be1c66f53c tcpserver: end 1527 status 0
@400000006aff03be1c674f14 tcpserver: status: 1/40
@400000006aff03c100f32424 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=druck@partner.test relay=yes rcpthosts= size=87412699 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=55610 remotehost=dsl-208.isp.example qp=1547 pid=1494
@400000006aff03c104cfae8c tcpserver: end 1494 status 0
@400000006aff03c104d03b2c tcpserver: status: 0/40
@400000006aff04441ef9c57c tcpserver: status: 1/40
@400000006aff04441efa03fc tcpserver: pid 2204 from 192.0.2.130
@400000006aff04441f89249c tcpserver: ok 2204 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::55628
@400000006aff04443944ce04 qmail-smtpd[2204]: auth: auth-success type=plain user=<t.wolf@shop.example>
@400000006aff0445062bb064 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=m.roth@shop.example relay=yes rcpthosts=yes size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=55628 remotehost=office.shop.example qp= pid=2204
@400000006aff044514582b04 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=m.roth@shop.example relay=yes rcpthosts= size=1581 authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=55628 remotehost=office.shop.example qp=2208 pid=2204
@400000006aff04451d3e7d04 tcpserver: end 2204 status 0
@400000006aff04451d3ebf6c tcpserver: status: 0/40
@400000006aff0471364ae724 tcpserver: status: 1/40
@400000006aff0471364bc9b4 tcpserver: pid 2431 from 192.0.2.223
@400000006aff04713694290c tcpserver: ok 2431 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::5733
@400000006aff04720c0a63cc qmail-smtpd[2431]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006aff0472130eb344 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=z.jung@shop.example relay=yes rcpthosts=yes size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=5733 remotehost=dsl-223.isp.example qp= pid=2431
@400000006aff04721d47db74 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=z.jung@shop.example relay=yes rcpthosts= size=10428 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=5733 remotehost=dsl-223.isp.example qp=2434 pid=2431
@400000006aff047221e8c74c tcpserver: end 2431 status 0
@400000006aff047221e9926c tcpserver: status: 0/40
@400000006aff049d0abf4a14 tcpserver: status: 1/40
@400000006aff049d0abf9064 tcpserver: pid 2647 from 192.0.2.146
@400000006aff049d165b4634 tcpserver: ok 2647 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::35806
@400000006aff049d359f8424 qmail-smtpd[2647]: auth: auth-success type=plain user=<nina@club.example>
@400000006aff049e03901df4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=z.jung11@grocer.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=35806 remotehost=dsl-146.isp.example qp= pid=2647
@400000006aff049e18812f8c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=z.jung11@grocer.example relay=yes rcpthosts= size=24652 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=35806 remotehost=dsl-146.isp.example qp=2654 pid=2647
@400000006aff049e1c38f7cc tcpserver: end 2647 status 0
@400000006aff049e1c39940c tcpserver: status: 0/40
@400000006aff04b5215e51fc tcpserver: status: 1/40
@400000006aff04b5215e51fc tcpserver: pid 2769 from 192.0.2.130
@400000006aff04b52870af1c tcpserver: ok 2769 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::55464
@400000006aff04b537553ebc qmail-smtpd[2769]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006aff04b60229a854 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=h.vogel10@lantern.test relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=55464 remotehost=office.shop.example qp= pid=2769
@400000006aff04b602efa004 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=greta7@valley.test relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=55464 remotehost=office.shop.example qp= pid=2769
@400000006aff04b603d78734 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=o.beck9@lantern.test relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=55464 remotehost=office.shop.example qp= pid=2769
@400000006aff04b610f6105c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=h.vogel10@lantern.test,greta7@valley.test,o.beck9@lantern.test relay=yes rcpthosts= size=15662 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=55464 remotehost=office.shop.example qp=2773 pid=2769
@400000006aff04b6179a80dc tcpserver: end 2769 status 0
@400000006aff04b6179a80dc tcpserver: status: 0/40
@400000006aff052c17750334 tcpserver: status: 1/40
@400000006aff052c17751e8c tcpserver: pid 3363 from 192.0.2.130
@400000006aff052c211638f4 tcpserver: ok 3363 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::40662
@400000006aff052d0e7d53e4 qmail-smtpd[3363]: auth: auth-success type=plain user=<t.wolf@shop.example>
@400000006aff052d13f1d7b4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=anna.koch3@garden.example relay=yes rcpthosts=no size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=40662 remotehost=office.shop.example qp= pid=3363
@400000006aff052d160a6ee4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=f.braun0@pebble.test relay=yes rcpthosts=no size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=40662 remotehost=office.shop.example qp= pid=3363
@400000006aff052d16cb2abc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=carla9@ferry.test relay=yes rcpthosts=no size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=40662 remotehost=office.shop.example qp= pid=3363
@400000006aff052d1e050154 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=anna.koch3@garden.example,f.braun0@pebble.test,carla9@ferry.test relay=yes rcpthosts= size=12262 authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=40662 remotehost=office.shop.example qp=3369 pid=3363
@400000006aff052d2674d74c tcpserver: end 3363 status 0
@400000006aff052d2675bdc4 tcpserver: status: 0/40
@400000006aff05932577cdf4 tcpserver: status: 1/40
@400000006aff05932577cdf4 tcpserver: pid 3880 from 192.0.2.130
@400000006aff05932c52f644 tcpserver: ok 3880 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::3742
@400000006aff05940072b154 qmail-smtpd[3880]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006aff05940b341484 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=t.wolf3@slowpost.example relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=3742 remotehost=office.shop.example qp= pid=3880
@400000006aff05941547597c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=t.wolf3@slowpost.example relay=yes rcpthosts= size=6109 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=3742 remotehost=office.shop.example qp=3883 pid=3880
@400000006aff05941bad4de4 tcpserver: end 3880 status 0
@400000006aff05941bad4de4 tcpserver: status: 0/40
@400000006aff07100cda3304 tcpserver: status: 1/40
@400000006aff07100cdacb5c tcpserver: pid 5783 from 192.0.2.191
@400000006aff071010260a74 tcpserver: ok 5783 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::26736
@400000006aff07101d3c7194 qmail-smtpd[5783]: auth: auth-success type=plain user=<emma@club.example>
@400000006aff071023446b64 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=m.roth11@workshop.test relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=26736 remotehost=dsl-191.isp.example qp= pid=5783
@400000006aff071032544124 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=m.roth11@workshop.test relay=yes rcpthosts= size=12011 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=26736 remotehost=dsl-191.isp.example qp=5786 pid=5783
@400000006aff0710375b787c tcpserver: end 5783 status 0
@400000006aff0710375baf2c tcpserver: status: 0/40
@400000006aff071516d01c5c tcpserver: status: 1/40
@400000006aff071516d0ef4c tcpserver: pid 5808 from 192.0.2.239
@400000006aff07151b5d0b04 tcpserver: ok 5808 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::58534
@400000006aff07153a6d7754 qmail-smtpd[5808]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006aff07160982fd6c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=ida1@museum.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=58534 remotehost=dsl-239.isp.example qp= pid=5808
@400000006aff071611d4897c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=ida1@museum.example relay=yes rcpthosts= size=18087 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=58534 remotehost=dsl-239.isp.example qp=5813 pid=5808
@400000006aff071617ea853c tcpserver: end 5808 status 0
@400000006aff071617eb15c4 tcpserver: status: 0/40
@400000006aff0757018e4ecc tcpserver: status: 1/40
@400000006aff0757018ed784 tcpserver: pid 6137 from 192.0.2.158
@400000006aff0757086b01a4 tcpserver: ok 6137 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::31565
@400000006aff0757244f1504 qmail-smtpd[6137]: auth: auth-success type=login user=<f.braun@club.example>
@400000006aff07572ba40cec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=ida8@dune.test relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=31565 remotehost=dsl-158.isp.example qp= pid=6137
@400000006aff075800a4e0fc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=ida8@dune.test relay=yes rcpthosts= size=10514 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=31565 remotehost=dsl-158.isp.example qp=6142 pid=6137
@400000006aff07580822ae04 tcpserver: end 6137 status 0
@400000006aff07580822ae04 tcpserver: status: 0/40
@400000006aff07b21518e2f4 tcpserver: status: 1/40
@400000006aff07b21518e2f4 tcpserver: pid 6593 from 192.0.2.130
@400000006aff07b21c18a65c tcpserver: ok 6593 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::40436
@400000006aff07b23423b1c4 qmail-smtpd[6593]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006aff07b23991bd54 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=ida10@shipyard.test relay=yes rcpthosts=no size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=40436 remotehost=office.shop.example qp= pid=6593
@400000006aff07b313cb63f4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=ida10@shipyard.test relay=yes rcpthosts= size=1647 authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=40436 remotehost=office.shop.example qp=6598 pid=6593
@400000006aff07b31a5fbf44 tcpserver: end 6593 status 0
@400000006aff07b31a5fbf44 tcpserver: status: 0/40
@400000006aff07dd1be0e4ec tcpserver: status: 1/40
@400000006aff07dd1be0e4ec tcpserver: pid 6809 from 192.0.2.130
@400000006aff07dd20fb36e4 tcpserver: ok 6809 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::43390
@400000006aff07de06d978ac qmail-smtpd[6809]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006aff07de0ff94d54 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=k.maier@club.example relay=yes rcpthosts=yes size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=43390 remotehost=office.shop.example qp= pid=6809
@400000006aff07de125a7e74 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=wanda@example.net relay=yes rcpthosts=yes size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=43390 remotehost=office.shop.example qp= pid=6809
@400000006aff07de138e4f3c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=j.klein@club.example relay=yes rcpthosts=yes size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=43390 remotehost=office.shop.example qp= pid=6809
@400000006aff07de154e8d3c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=paula@example.net relay=yes rcpthosts=yes size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=43390 remotehost=office.shop.example qp= pid=6809
@400000006aff07de1744f284 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=ida@shop.example relay=yes rcpthosts=yes size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=43390 remotehost=office.shop.example qp= pid=6809
@400000006aff07de2d366104 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=k.maier@club.example,wanda@example.net,j.klein@club.example,paula@example.net,ida@shop.example relay=yes rcpthosts= size=2165 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=43390 remotehost=office.shop.example qp=6815 pid=6809
@400000006aff07de30bfed54 tcpserver: end 6809 status 0
@400000006aff07de30c0378c tcpserver: status: 0/40
@400000006aff08651dde4f14 tcpserver: status: 1/40
@400000006aff08651dde917c tcpserver: pid 7489 from 192.0.2.130
@400000006aff0865296363ec tcpserver: ok 7489 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::18198
@400000006aff086616e2aa5c qmail-smtpd[7489]: auth: auth-success type=plain user=<o.beck@shop.example>
@400000006aff08661fb1a3cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=nina10@freemail.test relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=18198 remotehost=office.shop.example qp= pid=7489
@400000006aff086620a97d04 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=emma1@mill.test relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=18198 remotehost=office.shop.example qp= pid=7489
@400000006aff086622cf377c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=f.braun5@birch.example relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=18198 remotehost=office.shop.example qp= pid=7489
@400000006aff08662c2571ec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=nina10@freemail.test,emma1@mill.test,f.braun5@birch.example relay=yes rcpthosts= size=5143 authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=18198 remotehost=office.shop.example qp=7495 pid=7489
@400000006aff086631cb853c tcpserver: end 7489 status 0
@400000006aff086631cba094 tcpserver: status: 0/40
@400000006aff087431021ea4 tcpserver: status: 1/40
@400000006aff08743102becc tcpserver: pid 7566 from 192.0.2.231
@400000006aff087500c59fcc tcpserver: ok 7566 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::42792
@400000006aff087521968c84 qmail-smtpd[7566]: auth: auth-success type=login user=<r.frank@club.example>
@400000006aff087529db8da4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=v.horn7@cedar.test relay=yes rcpthosts=no size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=42792 remotehost=dsl-231.isp.example qp= pid=7566
@400000006aff0876015d4fd4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=v.horn7@cedar.test relay=yes rcpthosts= size=1868 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=42792 remotehost=dsl-231.isp.example qp=7572 pid=7566
@400000006aff087607f97b24 tcpserver: end 7566 status 0
@400000006aff087607f9b5bc tcpserver: status: 0/40
@400000006aff08a63961db84 tcpserver: status: 1/40
@400000006aff08a63961eb24 tcpserver: pid 7816 from 192.0.2.141
@400000006aff08a7042495c4 tcpserver: ok 7816 mx1.example.net:192.0.2.25:587 dsl-141.isp.example:192.0.2.141::15540
@400000006aff08a7291f4284 qmail-smtpd[7816]: auth: auth-success type=plain user=<greta@example.net>
@400000006aff08a7314c896c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=paula1@pebble.test relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=15540 remotehost=dsl-141.isp.example qp= pid=7816
@400000006aff08a80a6cb574 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=greta@example.net rcptto=paula1@pebble.test relay=yes rcpthosts= size=16188 authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=15540 remotehost=dsl-141.isp.example qp=7822 pid=7816
@400000006aff08a812526ff4 tcpserver: end 7816 status 0
@400000006aff08a81252c1fc tcpserver: status: 0/40
@400000006aff09581d648f1c tcpserver: status: 1/40
@400000006aff09581d649ad4 tcpserver: pid 8704 from 192.0.2.223
@400000006aff095828e37dbc tcpserver: ok 8704 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::3426
@400000006aff0959087daee4 qmail-smtpd[8704]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006aff09591017702c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=r.frank11@library.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=3426 remotehost=dsl-223.isp.example qp= pid=8704
@400000006aff09591a1f7a24 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=r.frank11@library.example relay=yes rcpthosts= size=1124 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=3426 remotehost=dsl-223.isp.example qp=8709 pid=8704
@400000006aff09591f9c376c tcpserver: end 8704 status 0
@400000006aff09591f9ceb1c tcpserver: status: 0/40
@400000006aff095d1d98688c tcpserver: status: 1/40
@400000006aff095d1d98be7c tcpserver: pid 8729 from 192.0.2.130
@400000006aff095d21441724 tcpserver: ok 8729 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::16066
@400000006aff095d37e25004 tcpserver: status: 2/40
@400000006aff095d37e2a9dc tcpserver: pid 8731 from 192.0.2.208
@400000006aff095e07983c9c tcpserver: ok 8731 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::35175
@400000006aff095e095b7454 qmail-smtpd[8729]: auth: auth-success type=plain user=<o.beck@shop.example>
@400000006aff095e0e8406bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=r.frank@club.example relay=yes rcpthosts=yes size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=16066 remotehost=office.shop.example qp= pid=8729
@400000006aff095e1c68740c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=r.frank@club.example relay=yes rcpthosts= size=13773 authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=16066 remotehost=office.shop.example qp=8734 pid=8729
@400000006aff095e24b671f4 tcpserver: end 8729 status 0
@400000006aff095e24b6c7e4 tcpserver: status: 1/40
@400000006aff095e30369144 qmail-smtpd[8731]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006aff095e3967c33c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=k.maier@club.example relay=yes rcpthosts=yes size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=35175 remotehost=dsl-208.isp.example qp= pid=8731
@400000006aff095e3ae4129c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=m.roth@shop.example relay=yes rcpthosts=yes size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=35175 remotehost=dsl-208.isp.example qp= pid=8731
@400000006aff095f00aa3c14 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=d.weiss@club.example relay=yes rcpthosts=yes size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=35175 remotehost=dsl-208.isp.example qp= pid=8731
@400000006aff095f0296d58c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=emma@club.example relay=yes rcpthosts=yes size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=35175 remotehost=dsl-208.isp.example qp= pid=8731
@400000006aff095f034e9c6c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=paula@example.net relay=yes rcpthosts=yes size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=35175 remotehost=dsl-208.isp.example qp= pid=8731
@400000006aff095f1abe2b24 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=k.maier@club.example,m.roth@shop.example,d.weiss@club.example,emma@club.example,paula@example.net relay=yes rcpthosts= size=3794 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=35175 remotehost=dsl-208.isp.example qp=8739 pid=8731
@400000006aff095f2205676c tcpserver: end 8731 status 0
@400000006aff095f22059a34 tcpserver: status: 0/40
@400000006aff096029d0568c tcpserver: status: 1/40
@400000006aff096029d06dfc tcpserver: pid 8745 from 192.0.2.130
@400000006aff09602d609d84 tcpserver: ok 8745 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::41505
@400000006aff096112855734 qmail-smtpd[8745]: auth: auth-success type=plain user=<anna.koch@shop.example>
@400000006aff096117aa960c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=d.weiss@club.example relay=yes rcpthosts=yes size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=41505 remotehost=office.shop.example qp= pid=8745
@400000006aff0961214ca68c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=d.weiss@club.example relay=yes rcpthosts= size=41843 authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=41505 remotehost=office.shop.example qp=8749 pid=8745
@400000006aff0961293e307c tcpserver: end 8745 status 0
@400000006aff0961293e307c tcpserver: status: 0/40
@400000006aff099525c97c1c tcpserver: status: 1/40
@400000006aff099525c97c1c tcpserver: pid 9010 from 192.0.2.130
@400000006aff099526c698fc tcpserver: ok 9010 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::17003
@400000006aff099536d63f04 qmail-smtpd[9010]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006aff09960449772c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=lena6@inkwell.test relay=yes rcpthosts=no size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=17003 remotehost=office.shop.example qp= pid=9010
@400000006aff09960b038ea4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=lena6@inkwell.test relay=yes rcpthosts= size=44212 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=17003 remotehost=office.shop.example qp=9012 pid=9010
@400000006aff09960ecf1d64 tcpserver: end 9010 status 0
@400000006aff09960ecf9294 tcpserver: status: 0/40
@400000006aff09bd32e0d954 tcpserver: status: 1/40
@400000006aff09bd32e1a85c tcpserver: pid 9211 from 192.0.2.208
@400000006aff09be001a5824 tcpserver: ok 9211 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::9686
@400000006aff09be25ecf624 qmail-smtpd[9211]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006aff09be2b40e61c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=anna.koch6@museum.example relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=9686 remotehost=dsl-208.isp.example qp= pid=9211
@400000006aff09bf02a6cf64 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=anna.koch6@museum.example relay=yes rcpthosts= size=5161 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=9686 remotehost=dsl-208.isp.example qp=9217 pid=9211
@400000006aff09bf090a4ee4 tcpserver: end 9211 status 0
@400000006aff09bf090ab08c tcpserver: status: 0/40
@400000006aff09ca386821d4 tcpserver: status: 1/40
@400000006aff09ca38688f34 tcpserver: pid 9276 from 192.0.2.130
@400000006aff09cb069514dc tcpserver: ok 9276 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::5810
@400000006aff09cb23337f5c qmail-smtpd[9276]: auth: auth-success type=login user=<ida@shop.example>
@400000006aff09cb2d5a8ebc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=k.maier11@library.example relay=yes rcpthosts=no size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=5810 remotehost=office.shop.example qp= pid=9276
@400000006aff09cc082b02d4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=k.maier11@library.example relay=yes rcpthosts= size=2795 authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=5810 remotehost=office.shop.example qp=9282 pid=9276
@400000006aff09cc0fac524c tcpserver: end 9276 status 0
@400000006aff09cc0fac524c tcpserver: status: 0/40
@400000006aff09ce1bbd863c tcpserver: status: 1/40
@400000006aff09ce1bbe39ec tcpserver: pid 9294 from 192.0.2.239
@400000006aff09ce218e148c tcpserver: ok 9294 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::4979
@400000006aff09cf028a6dc4 qmail-smtpd[9294]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006aff09cf09616bac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=ida3@dairy.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=4979 remotehost=dsl-239.isp.example qp= pid=9294
@400000006aff09cf16d08da4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=ida3@dairy.example relay=yes rcpthosts= size=1133 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=4979 remotehost=dsl-239.isp.example qp=9298 pid=9294
@400000006aff09cf1a2c66bc tcpserver: end 9294 status 0
@400000006aff09cf1a2c66bc tcpserver: status: 0/40
@400000006aff09dd042b0e04 tcpserver: status: 1/40
@400000006aff09dd042b0e04 tcpserver: pid 9367 from 192.0.2.130
@400000006aff09dd0c8c9004 tcpserver: ok 9367 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::6081
@400000006aff09dd1c85a89c qmail-smtpd[9367]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006aff09dd228f6f5c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=f.braun8@lighthouse.test relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=6081 remotehost=office.shop.example qp= pid=9367
@400000006aff09dd2d66083c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=f.braun8@lighthouse.test relay=yes rcpthosts= size=51216 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=6081 remotehost=office.shop.example qp=9370 pid=9367
@400000006aff09dd35981d9c tcpserver: end 9367 status 0
@400000006aff09dd3598f08c tcpserver: status: 0/40
@400000006aff0ac21ba30514 tcpserver: status: 1/40
@400000006aff0ac21ba30514 tcpserver: pid 10514 from 192.0.2.130
@400000006aff0ac223a80764 tcpserver: ok 10514 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::2833
@400000006aff0ac23951e97c qmail-smtpd[10514]: auth: auth-success type=plain user=<m.roth@shop.example>
@400000006aff0ac305133b84 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=anna.koch2@cedar.test relay=yes rcpthosts=no size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=2833 remotehost=office.shop.example qp= pid=10514
@400000006aff0ac30640364c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=ute10@corner.test relay=yes rcpthosts=no size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=2833 remotehost=office.shop.example qp= pid=10514
@400000006aff0ac30cf0c844 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=anna.koch2@cedar.test,ute10@corner.test relay=yes rcpthosts= size=102670 authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=2833 remotehost=office.shop.example qp=10518 pid=10514
@400000006aff0ac3103ed61c tcpserver: end 10514 status 0
@400000006aff0ac3103ed61c tcpserver: status: 0/40
@400000006aff0be60491d29c tcpserver: status: 1/40
@400000006aff0be604920d34 tcpserver: pid 11972 from 192.0.2.238
@400000006aff0be60b99d74c tcpserver: ok 11972 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::23501
@400000006aff0be61c95f094 qmail-smtpd[11972]: auth: auth-success type=plain user=<wanda@example.net>
@400000006aff0be62350bbbc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=d.weiss@club.example relay=yes rcpthosts=yes size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=23501 remotehost=dsl-238.isp.example qp= pid=11972
@400000006aff0be63b45be84 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=d.weiss@club.example relay=yes rcpthosts= size=18098 authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=23501 remotehost=dsl-238.isp.example qp=11976 pid=11972
@400000006aff0be7084dd4e4 tcpserver: end 11972 status 0
@400000006aff0be7084dd4e4 tcpserver: status: 0/40
@400000006aff0bf60b1cdb34 tcpserver: status: 1/40
@400000006aff0bf60b1cdb34 tcpserver: pid 12052 from 192.0.2.175
@400000006aff0bf614af20bc tcpserver: ok 12052 mx1.example.net:192.0.2.25:587 dsl-175.isp.example:192.0.2.175::40267
@400000006aff0bf62fe73cac qmail-smtpd[12052]: auth: auth-success type=plain user=<h.vogel@club.example>
@400000006aff0bf63877b234 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=y.kurz@shop.example relay=yes rcpthosts=yes size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=40267 remotehost=dsl-175.isp.example qp= pid=12052
@400000006aff0bf63a936e14 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=ute@shop.example relay=yes rcpthosts=yes size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=40267 remotehost=dsl-175.isp.example qp= pid=12052
@400000006aff0bf714674e04 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=y.kurz@shop.example,ute@shop.example relay=yes rcpthosts= size=13339 authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=40267 remotehost=dsl-175.isp.example qp=12058 pid=12052
@400000006aff0bf71b7b02e4 tcpserver: end 12052 status 0
@400000006aff0bf71b7ba30c tcpserver: status: 0/40
@400000006aff0bfe0f15bb84 tcpserver: status: 1/40
@400000006aff0bfe0f16443c tcpserver: pid 12093 from 192.0.2.130
@400000006aff0bfe1467ea44 tcpserver: ok 12093 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::19673
@400000006aff0bff019119a4 qmail-smtpd[12093]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006aff0bff064ad8f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=d.weiss7@slowpost.example relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=19673 remotehost=office.shop.example qp= pid=12093
@400000006aff0bff1d06a80c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=d.weiss7@slowpost.example relay=yes rcpthosts= size=4217 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=19673 remotehost=office.shop.example qp=12099 pid=12093
@400000006aff0bff2251454c tcpserver: end 12093 status 0
@400000006aff0bff225223f4 tcpserver: status: 0/40
@400000006aff0c030c7b4254 tcpserver: status: 1/40
@400000006aff0c030c7b4254 tcpserver: pid 12118 from 192.0.2.179
@400000006aff0c030d996c24 tcpserver: ok 12118 mx1.example.net:192.0.2.25:587 dsl-179.isp.example:192.0.2.179::55831
@400000006aff0c0330a11ab4 qmail-smtpd[12118]: auth: auth-success type=plain user=<lena@club.example>
@400000006aff0c033744951c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=nina7@dairy.example relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=55831 remotehost=dsl-179.isp.example qp= pid=12118
@400000006aff0c04026da694 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=lena@club.example rcptto=nina7@dairy.example relay=yes rcpthosts= size=6597 authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=55831 remotehost=dsl-179.isp.example qp=12122 pid=12118
@400000006aff0c040919fe84 tcpserver: end 12118 status 0
@400000006aff0c040919fe84 tcpserver: status: 0/40
@400000006aff0c922bbafc04 tcpserver: status: 1/40
@400000006aff0c922bbafc04 tcpserver: pid 12835 from 192.0.2.191
@400000006aff0c9232464ed4 tcpserver: ok 12835 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::32835
@400000006aff0c9306ef1004 qmail-smtpd[12835]: auth: auth-success type=plain user=<emma@club.example>
@400000006aff0c930df29c2c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=emma@club.example rcptto=z.jung@shop.example relay=yes rcpthosts=yes size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=32835 remotehost=dsl-191.isp.example qp= pid=12835
@400000006aff0c931f859674 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=z.jung@shop.example relay=yes rcpthosts= size=63909 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=32835 remotehost=dsl-191.isp.example qp=12839 pid=12835
@400000006aff0c93243e57dc tcpserver: end 12835 status 0
@400000006aff0c93243e57dc tcpserver: status: 0/40
@400000006aff0d1c2e3575cc tcpserver: status: 1/40
@400000006aff0d1c2e3575cc tcpserver: pid 13525 from 192.0.2.130
@400000006aff0d1c3928a6fc tcpserver: ok 13525 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::3985
@400000006aff0d1d2048752c qmail-smtpd[13525]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006aff0d1d2629301c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=wanda8@bricks.example relay=yes rcpthosts=no size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=3985 remotehost=office.shop.example qp= pid=13525
@400000006aff0d1e01c3ca34 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=wanda8@bricks.example relay=yes rcpthosts= size=3439 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=3985 remotehost=office.shop.example qp=13532 pid=13525
@400000006aff0d1e072faefc tcpserver: end 13525 status 0
@400000006aff0d1e072ffd1c tcpserver: status: 0/40
@400000006aff0d65168af924 tcpserver: status: 1/40
@400000006aff0d65168b1864 tcpserver: pid 13888 from 192.0.2.130
@400000006aff0d6516e559dc tcpserver: ok 13888 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::28400
@400000006aff0d6600b2b40c qmail-smtpd[13888]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006aff0d6606f6a184 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=h.vogel5@mill.test relay=yes rcpthosts=no size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=28400 remotehost=office.shop.example qp= pid=13888
@400000006aff0d660e47d0ac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=h.vogel5@mill.test relay=yes rcpthosts= size=8810 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=28400 remotehost=office.shop.example qp=13893 pid=13888
@400000006aff0d661557ebac tcpserver: end 13888 status 0
@400000006aff0d6615585cf4 tcpserver: status: 0/40
@400000006aff0ef20dff1f4c tcpserver: status: 1/40
@400000006aff0ef20dff1f4c tcpserver: pid 15873 from 192.0.2.130
@400000006aff0ef20f93349c tcpserver: ok 15873 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::3367
@400000006aff0ef222c7adcc qmail-smtpd[15873]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006aff0ef22991c304 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=j.klein5@elm.example relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=3367 remotehost=office.shop.example qp= pid=15873
@400000006aff0ef303751be4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=j.klein5@elm.example relay=yes rcpthosts= size=61894 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=3367 remotehost=office.shop.example qp=15877 pid=15873
@400000006aff0ef3089dc1d4 tcpserver: end 15873 status 0
@400000006aff0ef3089dc1d4 tcpserver: status: 0/40
@400000006aff0f7a366a0fb4 tcpserver: status: 1/40
@400000006aff0f7a366a0fb4 tcpserver: pid 16556 from 192.0.2.223
@400000006aff0f7a3b6106e4 tcpserver: ok 16556 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::9923
@400000006aff0f7b244ff794 qmail-smtpd[16556]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006aff0f7b2c5b00dc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=z.jung8@library.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=9923 remotehost=dsl-223.isp.example qp= pid=16556
@400000006aff0f7b39f063cc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=z.jung8@library.example relay=yes rcpthosts= size=307464 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=9923 remotehost=dsl-223.isp.example qp=16561 pid=16556
@400000006aff0f7c03e1b894 tcpserver: end 16556 status 0
@400000006aff0f7c03e1b894 tcpserver: status: 0/40
@400000006aff0fa410823c04 tcpserver: status: 1/40
@400000006aff0fa410823c04 tcpserver: pid 16763 from 192.0.2.130
@400000006aff0fa4120c00b4 tcpserver: ok 16763 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::19633
@400000006aff0fa4234b06cc qmail-smtpd[16763]: auth: auth-success type=login user=<billing@shop.example>
@400000006aff0fa42cab8624 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=r.frank@partner.test relay=yes rcpthosts=no size= authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=19633 remotehost=office.shop.example qp= pid=16763
@400000006aff0fa505e38ba4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=r.frank@partner.test relay=yes rcpthosts= size=51675 authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=19633 remotehost=office.shop.example qp=16767 pid=16763
@400000006aff0fa509c3040c tcpserver: end 16763 status 0
@400000006aff0fa509c3decc tcpserver: status: 0/40
@400000006aff0fb11db4c644 tcpserver: status: 1/40
@400000006aff0fb11db4c644 tcpserver: pid 16829 from 192.0.2.130
@400000006aff0fb1226ffc94 tcpserver: ok 16829 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::23902
@400000006aff0fb1332642dc qmail-smtpd[16829]: auth: auth-success type=plain user=<m.roth@shop.example>
@400000006aff0fb13881f71c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=anna.koch@shop.example relay=yes rcpthosts=yes size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=23902 remotehost=office.shop.example qp= pid=16829
@400000006aff0fb13924690c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=j.klein@club.example relay=yes rcpthosts=yes size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=23902 remotehost=office.shop.example qp= pid=16829
@400000006aff0fb13a90f15c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=carla@example.net relay=yes rcpthosts=yes size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=23902 remotehost=office.shop.example qp= pid=16829
@400000006aff0fb200ca3794 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=b.lang@shop.example relay=yes rcpthosts=yes size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=23902 remotehost=office.shop.example qp= pid=16829
@400000006aff0fb209a5045c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=anna.koch@shop.example,j.klein@club.example,carla@example.net,b.lang@shop.example relay=yes rcpthosts= size=20826 authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=23902 remotehost=office.shop.example qp=16832 pid=16829
@400000006aff0fb20e50bdd4 tcpserver: end 16829 status 0
@400000006aff0fb20e50bdd4 tcpserver: status: 0/40
@400000006aff10d31382b294 tcpserver: status: 1/40
@400000006aff10d31382f114 tcpserver: pid 18278 from 192.0.2.130
@400000006aff10d31d8a62b4 tcpserver: ok 18278 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::34954
@400000006aff10d32ca8c704 qmail-smtpd[18278]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006aff10d33601b0f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=v.horn7@partner.test relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=34954 remotehost=office.shop.example qp= pid=18278
@400000006aff10d4046338ec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=v.horn7@partner.test relay=yes rcpthosts= size=2214 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=34954 remotehost=office.shop.example qp=18282 pid=18278
@400000006aff10d409502d9c tcpserver: end 18278 status 0
@400000006aff10d409502d9c tcpserver: status: 0/40
@400000006aff12ad11e5fe3c tcpserver: status: 1/40
@400000006aff12ad11e6d514 tcpserver: pid 20648 from 192.0.2.130
@400000006aff12ad147db07c tcpserver: ok 20648 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::55317
@400000006aff12ad298dee8c qmail-smtpd[20648]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006aff12ad2ebb3be4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=emma5@canal.test relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=55317 remotehost=office.shop.example qp= pid=20648
@400000006aff12ae09fea994 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=emma5@canal.test relay=yes rcpthosts= size=1124 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=55317 remotehost=office.shop.example qp=20652 pid=20648
@400000006aff12ae127a79f4 tcpserver: end 20648 status 0
@400000006aff12ae127a9164 tcpserver: status: 0/40
@400000006aff12b8200c27ac tcpserver: status: 1/40
@400000006aff12b8200c98f4 tcpserver: pid 20704 from 192.0.2.208
@400000006aff12b828078154 tcpserver: ok 20704 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::14582
@400000006aff12b904481b84 qmail-smtpd[20704]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006aff12b908d1493c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=b.lang7@canal.test relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=14582 remotehost=dsl-208.isp.example qp= pid=20704
@400000006aff12b9188d54ec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=b.lang7@canal.test relay=yes rcpthosts= size=3064 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=14582 remotehost=dsl-208.isp.example qp=20709 pid=20704
@400000006aff12b91f6bf00c tcpserver: end 20704 status 0
@400000006aff12b91f6c49e4 tcpserver: status: 0/40
@400000006aff12f720dcba34 tcpserver: status: 1/40
@400000006aff12f720dd1fc4 tcpserver: pid 21019 from 192.0.2.231
@400000006aff12f7242f1d6c tcpserver: ok 21019 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::51906
@400000006aff12f8014bcf5c qmail-smtpd[21019]: auth: auth-success type=login user=<r.frank@club.example>
@400000006aff12f806675dbc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=ida9@meadow.example relay=yes rcpthosts=no size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=51906 remotehost=dsl-231.isp.example qp= pid=21019
@400000006aff12f81d048144 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=ida9@meadow.example relay=yes rcpthosts= size=9490 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=51906 remotehost=dsl-231.isp.example qp=21024 pid=21019
@400000006aff12f821cf6734 tcpserver: end 21019 status 0
@400000006aff12f821cf76d4 tcpserver: status: 0/40
@400000006aff13e821d435ac tcpserver: status: 1/40
@400000006aff13e821d4c634 tcpserver: pid 22224 from 192.0.2.191
@400000006aff13e82a9eca1c tcpserver: ok 22224 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::40866
@400000006aff13e900459674 qmail-smtpd[22224]: auth: auth-success type=plain user=<emma@club.example>
@400000006aff13e905fa47f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=lena9@bigmail.example relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=40866 remotehost=dsl-191.isp.example qp= pid=22224
@400000006aff13e9151dff8c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=lena9@bigmail.example relay=yes rcpthosts= size=81756 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=40866 remotehost=dsl-191.isp.example qp=22228 pid=22224
@400000006aff13e91cad7bec tcpserver: end 22224 status 0
@400000006aff13e91cad7fd4 tcpserver: status: 0/40
@400000006aff142e2341eac4 tcpserver: status: 1/40
@400000006aff142e2342737c tcpserver: pid 22574 from 192.0.2.223
@400000006aff142e262d951c tcpserver: ok 22574 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::15859
@400000006aff142f06644c94 qmail-smtpd[22574]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006aff142f0c86c78c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=f.braun5@mill.test relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=15859 remotehost=dsl-223.isp.example qp= pid=22574
@400000006aff142f155b6a34 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=f.braun5@mill.test relay=yes rcpthosts= size=6643 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=15859 remotehost=dsl-223.isp.example qp=22578 pid=22574
@400000006aff142f1d93e064 tcpserver: end 22574 status 0
@400000006aff142f1d93e064 tcpserver: status: 0/40
@400000006aff14581f265f74 tcpserver: status: 1/40
@400000006aff14581f272a94 tcpserver: pid 22784 from 192.0.2.130
@400000006aff14581fe4c1bc tcpserver: ok 22784 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::55234
@400000006aff14583233093c qmail-smtpd[22784]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006aff14583a3a78a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=b.lang@shop.example relay=yes rcpthosts=yes size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=55234 remotehost=office.shop.example qp= pid=22784
@400000006aff14590f879fc4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=b.lang@shop.example relay=yes rcpthosts= size=7125 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=55234 remotehost=office.shop.example qp=22788 pid=22784
@400000006aff145912ce27d4 tcpserver: end 22784 status 0
@400000006aff145912cec7fc tcpserver: status: 0/40
@400000006aff145a0cfdbcac tcpserver: status: 1/40
@400000006aff145a0cfe8f9c tcpserver: pid 22793 from 192.0.2.234
@400000006aff145a17b3312c tcpserver: ok 22793 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::6985
@400000006aff145b04fb90ec qmail-smtpd[22793]: auth: auth-success type=plain user=<carla@example.net>
@400000006aff145b0cbc6a04 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=carla@example.net rcptto=wanda@example.net relay=yes rcpthosts=yes size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=6985 remotehost=dsl-234.isp.example qp= pid=22793
@400000006aff145b1370c8a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=wanda@example.net relay=yes rcpthosts= size=5233 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=6985 remotehost=dsl-234.isp.example qp=22798 pid=22793
@400000006aff145b1a98b164 tcpserver: end 22793 status 0
@400000006aff145b1a9993f4 tcpserver: status: 0/40
@400000006aff146e22808adc tcpserver: status: 1/40
@400000006aff146e22811394 tcpserver: pid 22894 from 192.0.2.239
@400000006aff146e23baf324 tcpserver: ok 22894 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::43506
@400000006aff146e38422efc qmail-smtpd[22894]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006aff146f036940bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=z.jung5@elm.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=43506 remotehost=dsl-239.isp.example qp= pid=22894
@400000006aff146f14257e5c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=z.jung5@elm.example relay=yes rcpthosts= size=7867 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=43506 remotehost=dsl-239.isp.example qp=22898 pid=22894
@400000006aff146f1754484c tcpserver: end 22894 status 0
@400000006aff146f17548ab4 tcpserver: status: 0/40
@400000006aff15030d894754 tcpserver: status: 1/40
@400000006aff15030d89724c tcpserver: pid 23638 from 192.0.2.175
@400000006aff15030e9bd094 tcpserver: ok 23638 mx1.example.net:192.0.2.25:587 dsl-175.isp.example:192.0.2.175::56648
@400000006aff15031b15113c qmail-smtpd[23638]: auth: auth-success type=plain user=<h.vogel@club.example>
@400000006aff1503206d1814 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=greta0@elm.example relay=yes rcpthosts=no size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=56648 remotehost=dsl-175.isp.example qp= pid=23638
@400000006aff150335a31e04 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=greta0@elm.example relay=yes rcpthosts= size=53274 authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=56648 remotehost=dsl-175.isp.example qp=23641 pid=23638
@400000006aff15040277c46c tcpserver: end 23638 status 0
@400000006aff15040278704c tcpserver: status: 0/40
@400000006aff158e30c4bfb4 tcpserver: status: 1/40
@400000006aff158e30c5774c tcpserver: pid 24336 from 192.0.2.188
@400000006aff158e32fe3cc4 tcpserver: ok 24336 mx1.example.net:192.0.2.25:587 dsl-188.isp.example:192.0.2.188::3748
@400000006aff158f05dd4a14 qmail-smtpd[24336]: auth: auth-success type=plain user=<paula@example.net>
@400000006aff158f0e6ce8c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=paula@example.net rcptto=b.lang@shop.example relay=yes rcpthosts=yes size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=3748 remotehost=dsl-188.isp.example qp= pid=24336
@400000006aff158f1b8090c4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=paula@example.net rcptto=b.lang@shop.example relay=yes rcpthosts= size=9045 authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=3748 remotehost=dsl-188.isp.example qp=24339 pid=24336
@400000006aff158f1f65f8b4 tcpserver: end 24336 status 0
@400000006aff158f1f66d75c tcpserver: status: 0/40
@400000006aff165c127716c4 tcpserver: status: 1/40
@400000006aff165c12773604 tcpserver: pid 25363 from 192.0.2.130
@400000006aff165c147a4d4c tcpserver: ok 25363 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::47666
@400000006aff165c2797008c qmail-smtpd[25363]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006aff165c305a0b4c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=b.lang7@lantern.test relay=yes rcpthosts=no size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=47666 remotehost=office.shop.example qp= pid=25363
@400000006aff165c3aba33dc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=b.lang7@lantern.test relay=yes rcpthosts= size=37587 authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=47666 remotehost=office.shop.example qp=25366 pid=25363
@400000006aff165d05f69e74 tcpserver: end 25363 status 0
@400000006aff165d05f7466c tcpserver: status: 0/40
@400000006aff16c10768723c tcpserver: status: 1/40
@400000006aff16c107689d34 tcpserver: pid 25867 from 192.0.2.130
@400000006aff16c107a5d12c tcpserver: ok 25867 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::4334
@400000006aff16c113e91584 qmail-smtpd[25867]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006aff16c11dc452bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=r.frank9@partner.test relay=yes rcpthosts=no size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=4334 remotehost=office.shop.example qp= pid=25867
@400000006aff16c12f466cb4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=r.frank9@partner.test relay=yes rcpthosts= size=3294 authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=4334 remotehost=office.shop.example qp=25870 pid=25867
@400000006aff16c135554c24 tcpserver: end 25867 status 0
@400000006aff16c135554c24 tcpserver: status: 0/40
@400000006aff171d1ceb09bc tcpserver: status: 1/40
@400000006aff171d1ceb09bc tcpserver: pid 26329 from 192.0.2.175
@400000006aff171d215bd92c tcpserver: ok 26329 mx1.example.net:192.0.2.25:587 dsl-175.isp.example:192.0.2.175::42781
@400000006aff171e0bc2bc0c qmail-smtpd[26329]: auth: auth-success type=plain user=<h.vogel@club.example>
@400000006aff171e1247d51c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=h.vogel@club.example relay=yes rcpthosts=yes size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=42781 remotehost=dsl-175.isp.example qp= pid=26329
@400000006aff171e139dd3e4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=d.weiss@club.example relay=yes rcpthosts=yes size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=42781 remotehost=dsl-175.isp.example qp= pid=26329
@400000006aff171e1581c29c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=o.beck@shop.example relay=yes rcpthosts=yes size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=42781 remotehost=dsl-175.isp.example qp= pid=26329
@400000006aff171e24f6a38c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=h.vogel@club.example,d.weiss@club.example,o.beck@shop.example relay=yes rcpthosts= size=1357 authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=42781 remotehost=dsl-175.isp.example qp=26335 pid=26329
@400000006aff171e2c375024 tcpserver: end 26329 status 0
@400000006aff171e2c375024 tcpserver: status: 0/40
@400000006aff1856390e25d4 tcpserver: status: 1/40
@400000006aff1856390e29bc tcpserver: pid 27896 from 192.0.2.130
@400000006aff185703c16724 tcpserver: ok 27896 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::17084
@400000006aff185718230614 qmail-smtpd[27896]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006aff18571db68b64 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=sara0@elm.example relay=yes rcpthosts=no size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=17084 remotehost=office.shop.example qp= pid=27896
@400000006aff1857257608d4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=sara0@elm.example relay=yes rcpthosts= size=4743 authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=17084 remotehost=office.shop.example qp=27900 pid=27896
@400000006aff18572c0b9ca4 tcpserver: end 27896 status 0
@400000006aff18572c0c449c tcpserver: status: 0/40
@400000006aff18c63069b31c tcpserver: status: 1/40
@400000006aff18c6306a6e9c tcpserver: pid 28456 from 192.0.2.146
@400000006aff18c639a32a44 tcpserver: ok 28456 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::7161
@400000006aff18c70dcc2484 qmail-smtpd[28456]: auth: auth-success type=plain user=<nina@club.example>
@400000006aff18c711f88c3c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=nina2@tower.test relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=7161 remotehost=dsl-146.isp.example qp= pid=28456
@400000006aff18c71c1f5164 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=nina2@tower.test relay=yes rcpthosts= size=2433 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=7161 remotehost=dsl-146.isp.example qp=28459 pid=28456
@400000006aff18c72435090c tcpserver: end 28456 status 0
@400000006aff18c724352c34 tcpserver: status: 0/40
@400000006aff18c91a95c364 tcpserver: status: 1/40
@400000006aff18c91a95c364 tcpserver: pid 28469 from 192.0.2.130
@400000006aff18c91d7a4d84 tcpserver: ok 28469 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::55713
@400000006aff18c92dc1cc6c qmail-smtpd[28469]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006aff18c931abb4b4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=carla11@grey.test relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=55713 remotehost=office.shop.example qp= pid=28469
@400000006aff18ca0c1043b4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=carla11@grey.test relay=yes rcpthosts= size=16251 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=55713 remotehost=office.shop.example qp=28473 pid=28469
@400000006aff18ca11c8c5c4 tcpserver: end 28469 status 0
@400000006aff18ca11c965ec tcpserver: status: 0/40
@400000006aff195a0e3aefcc tcpserver: status: 1/40
@400000006aff195a0e3b5174 tcpserver: pid 29193 from 192.0.2.191
@400000006aff195a14e4a00c tcpserver: ok 29193 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::36938
@400000006aff195a2226e1bc qmail-smtpd[29193]: auth: auth-success type=plain user=<emma@club.example>
@400000006aff195a2904b5a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=m.roth8@slowpost.example relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=36938 remotehost=dsl-191.isp.example qp= pid=29193
@400000006aff195a2f919eb4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=m.roth8@slowpost.example relay=yes rcpthosts= size=1957 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=36938 remotehost=dsl-191.isp.example qp=29195 pid=29193
@400000006aff195a37f4360c tcpserver: end 29193 status 0
@400000006aff195a37f4e9bc tcpserver: status: 0/40
@400000006aff1a1b14ddf11c tcpserver: status: 1/40
@400000006aff1a1b14ddf11c tcpserver: pid 30158 from 192.0.2.141
@400000006aff1a1b208b5a2c tcpserver: ok 30158 mx1.example.net:192.0.2.25:587 dsl-141.isp.example:192.0.2.141::50332
@400000006aff1a1b2cb86ed4 qmail-smtpd[30158]: auth: auth-success type=plain user=<greta@example.net>
@400000006aff1a1b33afed0c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=carla5@freemail.test relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=50332 remotehost=dsl-141.isp.example qp= pid=30158
@400000006aff1a1c039b31e4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=greta@example.net rcptto=carla5@freemail.test relay=yes rcpthosts= size=4884 authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=50332 remotehost=dsl-141.isp.example qp=30162 pid=30158
@400000006aff1a1c09fcd4d4 tcpserver: end 30158 status 0
@400000006aff1a1c09fcd4d4 tcpserver: status: 0/40
@400000006aff1a420845d604 tcpserver: status: 1/40
@400000006aff1a420846a8f4 tcpserver: pid 30352 from 192.0.2.150
@400000006aff1a420dfe11c4 tcpserver: ok 30352 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::4297
@400000006aff1a42293e019c qmail-smtpd[30352]: auth: auth-success type=plain user=<sara@club.example>
@400000006aff1a422f556c8c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=sara@club.example rcptto=k.maier0@tailor.example relay=yes rcpthosts=no size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=4297 remotehost=dsl-150.isp.example qp= pid=30352
@400000006aff1a43037a9254 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=k.maier0@tailor.example relay=yes rcpthosts= size=18505 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=4297 remotehost=dsl-150.isp.example qp=30357 pid=30352
@400000006aff1a4306ccab54 tcpserver: end 30352 status 0
@400000006aff1a4306ccab54 tcpserver: status: 0/40
@400000006aff1af42eab0b5c tcpserver: status: 1/40
@400000006aff1af42eab614c tcpserver: pid 31245 from 192.0.2.223
@400000006aff1af431ba5e9c tcpserver: ok 31245 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::51761
@400000006aff1af50e8d8854 qmail-smtpd[31245]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006aff1af518557054 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=b.lang5@slowpost.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=51761 remotehost=dsl-223.isp.example qp= pid=31245
@400000006aff1af52d283fd4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=b.lang5@slowpost.example relay=yes rcpthosts= size=1146 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=51761 remotehost=dsl-223.isp.example qp=31250 pid=31245
@400000006aff1af5322dd91c tcpserver: end 31245 status 0
@400000006aff1af5322dd91c tcpserver: status: 0/40
@400000006aff1b262ed7b10c tcpserver: status: 1/40
@400000006aff1b262ed7b10c tcpserver: pid 31495 from 192.0.2.130
@400000006aff1b263020751c tcpserver: ok 31495 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::3229
@400000006aff1b271ac41aac qmail-smtpd[31495]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006aff1b27222cdcfc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=greta8@birch.example relay=yes rcpthosts=no size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=3229 remotehost=office.shop.example qp= pid=31495
@400000006aff1b273318a294 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=greta8@birch.example relay=yes rcpthosts= size=14352 authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=3229 remotehost=office.shop.example qp=31501 pid=31495
@400000006aff1b273a2c5f44 tcpserver: end 31495 status 0
@400000006aff1b273a2c99dc tcpserver: status: 0/40
@400000006aff1b2a2a9e2ddc tcpserver: status: 1/40
@400000006aff1b2a2a9e35ac tcpserver: pid 31515 from 192.0.2.130
@400000006aff1b2a2da1a9dc tcpserver: ok 31515 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::34208
@400000006aff1b2b15b6e42c qmail-smtpd[31515]: auth: auth-success type=plain user=<anna.koch@shop.example>
@400000006aff1b2b200d3534 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=b.lang2@partner.test relay=yes rcpthosts=no size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=34208 remotehost=office.shop.example qp= pid=31515
@400000006aff1b2b2d9f86fc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=b.lang2@partner.test relay=yes rcpthosts= size=22137 authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=34208 remotehost=office.shop.example qp=31520 pid=31515
@400000006aff1b2b32367c0c tcpserver: end 31515 status 0
@400000006aff1b2b32367c0c tcpserver: status: 0/40
@400000006aff1b713657a4dc tcpserver: status: 1/40
@400000006aff1b713658605c tcpserver: pid 31871 from 192.0.2.141
@400000006aff1b72004a1ab4 tcpserver: ok 31871 mx1.example.net:192.0.2.25:587 dsl-141.isp.example:192.0.2.141::48713
@400000006aff1b7229d0fe84 qmail-smtpd[31871]: auth: auth-success type=plain user=<greta@example.net>
@400000006aff1b7230d52304 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=r.frank0@customer.example relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=48713 remotehost=dsl-141.isp.example qp= pid=31871
@400000006aff1b730341177c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=greta@example.net rcptto=r.frank0@customer.example relay=yes rcpthosts= size=4151 authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=48713 remotehost=dsl-141.isp.example qp=31877 pid=31871
@400000006aff1b730af6a20c tcpserver: end 31871 status 0
@400000006aff1b730af6a20c tcpserver: status: 0/40
@400000006aff1bb32e71d2ec tcpserver: status: 1/40
@400000006aff1bb32e723c64 tcpserver: pid 32200 from 192.0.2.130
@400000006aff1bb33474276c tcpserver: ok 32200 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::42508
@400000006aff1bb411b0e094 qmail-smtpd[32200]: auth: auth-success type=plain user=<t.wolf@shop.example>
@400000006aff1bb418ab4ccc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=emma@club.example relay=yes rcpthosts=yes size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=42508 remotehost=office.shop.example qp= pid=32200
@400000006aff1bb41f2c4efc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=emma@club.example relay=yes rcpthosts= size=3425 authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=42508 remotehost=office.shop.example qp=32204 pid=32200
@400000006aff1bb425365ff4 tcpserver: end 32200 status 0
@400000006aff1bb425365ff4 tcpserver: status: 0/40
@400000006aff1cd728161b9c tcpserver: status: 1/40
@400000006aff1cd72816e6bc tcpserver: pid 1192 from 192.0.2.130
@400000006aff1cd72d94a9bc tcpserver: ok 1192 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::41426
@400000006aff1cd80b5bff44 qmail-smtpd[1192]: auth: auth-success type=login user=<ute@shop.example>
@400000006aff1cd81128150c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=z.jung7@castle.example relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=41426 remotehost=office.shop.example qp= pid=1192
@400000006aff1cd81a69d164 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=z.jung7@castle.example relay=yes rcpthosts= size=3878 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=41426 remotehost=office.shop.example qp=1196 pid=1192
@400000006aff1cd81db37e24 tcpserver: end 1192 status 0
@400000006aff1cd81db37e24 tcpserver: status: 0/40
@400000006aff1d0a1a3d6e1c tcpserver: status: 1/40
@400000006aff1d0a1a3d952c tcpserver: pid 1446 from 192.0.2.238
@400000006aff1d0a1f7a6efc tcpserver: ok 1446 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::24613
@400000006aff1d0b07bd2da4 qmail-smtpd[1446]: auth: auth-success type=plain user=<wanda@example.net>
@400000006aff1d0b12660f64 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=ida1@meadow.example relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=24613 remotehost=dsl-238.isp.example qp= pid=1446
@400000006aff1d0b23b46f2c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=ida1@meadow.example relay=yes rcpthosts= size=3603 authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=24613 remotehost=dsl-238.isp.example qp=1451 pid=1446
@400000006aff1d0b291eae14 tcpserver: end 1446 status 0
@400000006aff1d0b291f1b74 tcpserver: status: 0/40
@400000006aff1d3d255d643c tcpserver: status: 1/40
@400000006aff1d3d255e4ab4 tcpserver: pid 1702 from 192.0.2.130
@400000006aff1d3d299f3854 tcpserver: ok 1702 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::16916
@400000006aff1d3e07f49924 qmail-smtpd[1702]: auth: auth-success type=plain user=<m.roth@shop.example>
@400000006aff1d3e0e9a6164 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=z.jung9@partner.test relay=yes rcpthosts=no size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=16916 remotehost=office.shop.example qp= pid=1702
@400000006aff1d3e16ac487c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=z.jung9@partner.test relay=yes rcpthosts= size=278013 authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=16916 remotehost=office.shop.example qp=1705 pid=1702
@400000006aff1d3e19c7ec14 tcpserver: end 1702 status 0
@400000006aff1d3e19c89fc4 tcpserver: status: 0/40
@400000006aff1db8266ee3dc tcpserver: status: 1/40
@400000006aff1db8266f7c34 tcpserver: pid 2317 from 192.0.2.175
@400000006aff1db82c2b3a64 tcpserver: ok 2317 mx1.example.net:192.0.2.25:587 dsl-175.isp.example:192.0.2.175::52750
@400000006aff1db834ccaf7c tcpserver: status: 2/40
@400000006aff1db834ccaf7c tcpserver: pid 2318 from 192.0.2.130
@400000006aff1db90095b244 tcpserver: ok 2318 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::50801
@400000006aff1db9120dc5d4 qmail-smtpd[2317]: auth: auth-success type=plain user=<h.vogel@club.example>
@400000006aff1db919c4ded4 qmail-smtpd[2318]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006aff1db91a790fbc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=sara6@valley.test relay=yes rcpthosts=no size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=52750 remotehost=dsl-175.isp.example qp= pid=2317
@400000006aff1db9222c67cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=t.wolf9@dune.test relay=yes rcpthosts=no size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=50801 remotehost=office.shop.example qp= pid=2318
@400000006aff1db922504764 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=sara6@valley.test relay=yes rcpthosts= size=21008 authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=52750 remotehost=dsl-175.isp.example qp=2321 pid=2317
@400000006aff1db92ac009d4 tcpserver: end 2317 status 0
@400000006aff1db92ac009d4 tcpserver: status: 1/40
@400000006aff1db9327fb23c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=t.wolf9@dune.test relay=yes rcpthosts= size=3791 authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=50801 remotehost=office.shop.example qp=2323 pid=2318
@400000006aff1db93a3851dc tcpserver: end 2318 status 0
@400000006aff1db93a3851dc tcpserver: status: 0/40
@400000006aff1dc706d5ea84 tcpserver: status: 1/40
@400000006aff1dc706d65014 tcpserver: pid 2389 from 192.0.2.238
@400000006aff1dc70c0ee80c tcpserver: ok 2389 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::42581
@400000006aff1dc728a17764 qmail-smtpd[2389]: auth: auth-success type=plain user=<wanda@example.net>
@400000006aff1dc72e0c3f04 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=m.roth5@bigmail.example relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=42581 remotehost=dsl-238.isp.example qp= pid=2389
@400000006aff1dc800fbc714 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=m.roth5@bigmail.example relay=yes rcpthosts= size=87847 authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=42581 remotehost=dsl-238.isp.example qp=2394 pid=2389
@400000006aff1dc806218abc tcpserver: end 2389 status 0
@400000006aff1dc80621b1cc tcpserver: status: 0/40
@400000006aff1dc9056ce0bc tcpserver: status: 1/40
@400000006aff1dc9056ce0bc tcpserver: pid 2399 from 192.0.2.130
@400000006aff1dc9066ad85c tcpserver: ok 2399 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::14980
@400000006aff1dc92da93774 qmail-smtpd[2399]: auth: auth-success type=login user=<ute@shop.example>
@400000006aff1dc935fc6964 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=lena6@freemail.test relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=14980 remotehost=office.shop.example qp= pid=2399
@400000006aff1dca05202c04 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=lena6@freemail.test relay=yes rcpthosts= size=21012 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=14980 remotehost=office.shop.example qp=2404 pid=2399
@400000006aff1dca0a1fc624 tcpserver: end 2399 status 0
@400000006aff1dca0a2023e4 tcpserver: status: 0/40
@400000006aff1ed41fa81e4c tcpserver: status: 1/40
@400000006aff1ed41fa8ce14 tcpserver: pid 3736 from 192.0.2.158
@400000006aff1ed420f7432c tcpserver: ok 3736 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::23614
@400000006aff1ed50b2533ec qmail-smtpd[3736]: auth: auth-success type=login user=<f.braun@club.example>
@400000006aff1ed511e006e4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=j.klein10@bigmail.example relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=23614 remotehost=dsl-158.isp.example qp= pid=3736
@400000006aff1ed5277f0004 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=j.klein10@bigmail.example relay=yes rcpthosts= size=26146 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=23614 remotehost=dsl-158.isp.example qp=3742 pid=3736
@400000006aff1ed52f3f3cdc tcpserver: end 3736 status 0
@400000006aff1ed52f3f3cdc tcpserver: status: 0/40
@400000006aff1f7f2ac80c9c tcpserver: status: 1/40
@400000006aff1f7f2ac80c9c tcpserver: pid 4592 from 192.0.2.146
@400000006aff1f7f2f590e3c tcpserver: ok 4592 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::56259
@400000006aff1f800683c72c qmail-smtpd[4592]: auth: auth-success type=plain user=<nina@club.example>
@400000006aff1f800f6bbb24 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=sara4@heather.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=56259 remotehost=dsl-146.isp.example qp= pid=4592
@400000006aff1f801cb40b9c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=sara4@heather.example relay=yes rcpthosts= size=4748 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=56259 remotehost=dsl-146.isp.example qp=4596 pid=4592
@400000006aff1f80241213d4 tcpserver: end 4592 status 0
@400000006aff1f80241213d4 tcpserver: status: 0/40
@400000006aff1fa128fd9954 tcpserver: status: 1/40
@400000006aff1fa128fe4d04 tcpserver: pid 4762 from 192.0.2.231
@400000006aff1fa13171380c tcpserver: ok 4762 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::39299
@400000006aff1fa205834eec qmail-smtpd[4762]: auth: auth-success type=login user=<r.frank@club.example>
@400000006aff1fa20fb310dc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=ute@shop.example relay=yes rcpthosts=yes size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=39299 remotehost=dsl-231.isp.example qp= pid=4762
@400000006aff1fa22517d3a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=ute@shop.example relay=yes rcpthosts= size=66629 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=39299 remotehost=dsl-231.isp.example qp=4767 pid=4762
@400000006aff1fa22cb6962c tcpserver: end 4762 status 0
@400000006aff1fa22cb6dc7c tcpserver: status: 0/40
@400000006aff1fb3142b6de4 tcpserver: status: 1/40
@400000006aff1fb3142bcf8c tcpserver: pid 4850 from 192.0.2.130
@400000006aff1fb3157a9e7c tcpserver: ok 4850 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::37242
@400000006aff1fb3369a244c qmail-smtpd[4850]: auth: auth-success type=plain user=<m.roth@shop.example>
@400000006aff1fb4014f78dc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=z.jung@shop.example relay=yes rcpthosts=yes size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=37242 remotehost=office.shop.example qp= pid=4850
@400000006aff1fb403460534 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=emma@club.example relay=yes rcpthosts=yes size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=37242 remotehost=office.shop.example qp= pid=4850
@400000006aff1fb417201504 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=z.jung@shop.example,emma@club.example relay=yes rcpthosts= size=5869 authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=37242 remotehost=office.shop.example qp=4855 pid=4850
@400000006aff1fb41bbe7c54 tcpserver: end 4850 status 0
@400000006aff1fb41bbe93c4 tcpserver: status: 0/40
@400000006aff205a3949a064 tcpserver: status: 1/40
@400000006aff205a394a34d4 tcpserver: pid 5688 from 192.0.2.130
@400000006aff205b093016c4 tcpserver: ok 5688 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::52505
@400000006aff205b314ff46c qmail-smtpd[5688]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006aff205b3a80304c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=d.weiss0@ferry.test relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=52505 remotehost=office.shop.example qp= pid=5688
@400000006aff205c1648eafc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=d.weiss0@ferry.test relay=yes rcpthosts= size=1974 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=52505 remotehost=office.shop.example qp=5695 pid=5688
@400000006aff205c1a6aeaa4 tcpserver: end 5688 status 0
@400000006aff205c1a6b38c4 tcpserver: status: 0/40
@400000006aff205d2f18f7fc tcpserver: status: 1/40
@400000006aff205d2f1974fc tcpserver: pid 5702 from 192.0.2.234
@400000006aff205d31d76064 tcpserver: ok 5702 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::23895
@400000006aff205e1a2eacc4 qmail-smtpd[5702]: auth: auth-success type=plain user=<carla@example.net>
@400000006aff205e1ecb6e34 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=f.braun0@bigmail.example relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=23895 remotehost=dsl-234.isp.example qp= pid=5702
@400000006aff205e20946a7c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=paula9@inkwell.test relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=23895 remotehost=dsl-234.isp.example qp= pid=5702
@400000006aff205e21f66b7c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=emma5@bluebird.test relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=23895 remotehost=dsl-234.isp.example qp= pid=5702
@400000006aff205e231627a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=d.weiss5@workshop.test relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=23895 remotehost=dsl-234.isp.example qp= pid=5702
@400000006aff205e37a1d434 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=f.braun0@bigmail.example,paula9@inkwell.test,emma5@bluebird.test,d.weiss5@workshop.test relay=yes rcpthosts= size=9141 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=23895 remotehost=dsl-234.isp.example qp=5708 pid=5702
@400000006aff205e3b76966c tcpserver: end 5702 status 0
@400000006aff205e3b773a7c tcpserver: status: 0/40
@400000006aff2065039cfaec tcpserver: status: 1/40
@400000006aff2065039d9efc tcpserver: pid 5739 from 192.0.2.141
@400000006aff206505aded14 tcpserver: ok 5739 mx1.example.net:192.0.2.25:587 dsl-141.isp.example:192.0.2.141::59250
@400000006aff20651b300b7c qmail-smtpd[5739]: auth: auth-success type=plain user=<greta@example.net>
@400000006aff206521444604 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=z.jung5@pebble.test relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=59250 remotehost=dsl-141.isp.example qp= pid=5739
@400000006aff206531004dcc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=greta@example.net rcptto=z.jung5@pebble.test relay=yes rcpthosts= size=1998 authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=59250 remotehost=dsl-141.isp.example qp=5743 pid=5739
@400000006aff206536015b04 tcpserver: end 5739 status 0
@400000006aff20653601ef74 tcpserver: status: 0/40
@400000006aff21120d75f21c tcpserver: status: 1/40
@400000006aff21120d76386c tcpserver: pid 6605 from 192.0.2.130
@400000006aff21120e2168a4 tcpserver: ok 6605 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::5589
@400000006aff211227f2c8a4 qmail-smtpd[6605]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006aff2112322dd14c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=v.horn@shop.example relay=yes rcpthosts=yes size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=5589 remotehost=office.shop.example qp= pid=6605
@400000006aff211232dada2c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=k.maier@club.example relay=yes rcpthosts=yes size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=5589 remotehost=office.shop.example qp= pid=6605
@400000006aff211233b6848c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=emma@club.example relay=yes rcpthosts=yes size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=5589 remotehost=office.shop.example qp= pid=6605
@400000006aff21123a8c9fe4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=v.horn@shop.example,k.maier@club.example,emma@club.example relay=yes rcpthosts= size=33343 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=5589 remotehost=office.shop.example qp=6608 pid=6605
@400000006aff211302466f84 tcpserver: end 6605 status 0
@400000006aff211302466f84 tcpserver: status: 0/40
@400000006aff22ac258d1344 tcpserver: status: 1/40
@400000006aff22ac258d172c tcpserver: pid 8657 from 192.0.2.239
@400000006aff22ac2e69a52c tcpserver: ok 8657 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::32145
@400000006aff22ad119332ec qmail-smtpd[8657]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006aff22ad16f88fd4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=t.wolf10@freemail.test relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=32145 remotehost=dsl-239.isp.example qp= pid=8657
@400000006aff22ad28a4cedc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=t.wolf10@freemail.test relay=yes rcpthosts= size=67134 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=32145 remotehost=dsl-239.isp.example qp=8662 pid=8657
@400000006aff22ad3066f3fc tcpserver: end 8657 status 0
@400000006aff22ad3067421c tcpserver: status: 0/40
@400000006aff2488339c9bbc tcpserver: status: 1/40
@400000006aff2488339cca9c tcpserver: pid 11038 from 192.0.2.130
@400000006aff24890361d64c tcpserver: ok 11038 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::22933
@400000006aff2489237c676c qmail-smtpd[11038]: auth: auth-success type=login user=<ute@shop.example>
@400000006aff24892caff6dc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=f.braun8@pebble.test relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=22933 remotehost=office.shop.example qp= pid=11038
@400000006aff248a058e9d74 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=f.braun8@pebble.test relay=yes rcpthosts= size=5189 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=22933 remotehost=office.shop.example qp=11044 pid=11038
@400000006aff248a0afe52cc tcpserver: end 11038 status 0
@400000006aff248a0afe6a3c tcpserver: status: 0/40
@400000006aff250d19e16784 tcpserver: status: 1/40
@400000006aff250d19e207ac tcpserver: pid 11701 from 192.0.2.130
@400000006aff250d20f080b4 tcpserver: ok 11701 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::6537
@400000006aff250e0d170554 qmail-smtpd[11701]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006aff250e152300cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=carla7@garden.example relay=yes rcpthosts=no size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=6537 remotehost=office.shop.example qp= pid=11701
@400000006aff250e1e06b2ec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=carla7@garden.example relay=yes rcpthosts= size=2883 authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=6537 remotehost=office.shop.example qp=11706 pid=11701
@400000006aff250e24d21bfc tcpserver: end 11701 status 0
@400000006aff250e24d28d44 tcpserver: status: 0/40
@400000006aff255417bb0ce4 tcpserver: status: 1/40
@400000006aff255417bb0ce4 tcpserver: pid 12055 from 192.0.2.234
@400000006aff25541f7569d4 tcpserver: ok 12055 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::59500
@400000006aff25542634634c tcpserver: status: 2/40
@400000006aff25542634ccc4 tcpserver: pid 12057 from 192.0.2.223
@400000006aff25542c55829c tcpserver: ok 12057 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::33234
@400000006aff25550345af44 qmail-smtpd[12057]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006aff25550767a71c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=anna.koch9@paper.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=33234 remotehost=dsl-223.isp.example qp= pid=12057
@400000006aff2555098ba05c qmail-smtpd[12055]: auth: auth-success type=plain user=<carla@example.net>
@400000006aff25551189577c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=v.horn11@pebble.test relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=59500 remotehost=dsl-234.isp.example qp= pid=12055
@400000006aff25551d63b844 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=anna.koch9@paper.example relay=yes rcpthosts= size=173030 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=33234 remotehost=dsl-223.isp.example qp=12061 pid=12057
@400000006aff25551e25fea4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=v.horn11@pebble.test relay=yes rcpthosts= size=91104 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=59500 remotehost=dsl-234.isp.example qp=12062 pid=12055
@400000006aff2555221808f4 tcpserver: end 12055 status 0
@400000006aff2555221808f4 tcpserver: status: 1/40
@400000006aff2555242d507c tcpserver: end 12057 status 0
@400000006aff2555242decbc tcpserver: status: 0/40
@400000006aff25f40dda5d24 tcpserver: status: 1/40
@400000006aff25f40ddb2c2c tcpserver: pid 12855 from 192.0.2.130
@400000006aff25f415fda574 tcpserver: ok 12855 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::4357
@400000006aff25f5006a8b64 qmail-smtpd[12855]: auth: auth-success type=login user=<ute@shop.example>
@400000006aff25f50a5b34fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=wanda@example.net relay=yes rcpthosts=yes size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=4357 remotehost=office.shop.example qp= pid=12855
@400000006aff25f518096f4c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=wanda@example.net relay=yes rcpthosts= size=10707 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=4357 remotehost=office.shop.example qp=12861 pid=12855
@400000006aff25f51ea3be0c tcpserver: end 12855 status 0
@400000006aff25f51ea40074 tcpserver: status: 0/40
@400000006aff26e81c46ab9c tcpserver: status: 1/40
@400000006aff26e81c46ab9c tcpserver: pid 14076 from 192.0.2.146
@400000006aff26e82740c654 tcpserver: ok 14076 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::29551
@400000006aff26e839b287dc qmail-smtpd[14076]: auth: auth-success type=plain user=<nina@club.example>
@400000006aff26e90427ca14 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=y.kurz2@canal.test relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=29551 remotehost=dsl-146.isp.example qp= pid=14076
@400000006aff26e905ce9474 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=nina7@workshop.test relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=29551 remotehost=dsl-146.isp.example qp= pid=14076
@400000006aff26e9078fff3c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=sara3@customer.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=29551 remotehost=dsl-146.isp.example qp= pid=14076
@400000006aff26e909367b7c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=anna.koch5@ferry.test relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=29551 remotehost=dsl-146.isp.example qp= pid=14076
@400000006aff26e909e60114 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=z.jung9@birch.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=29551 remotehost=dsl-146.isp.example qp= pid=14076
@400000006aff26e90c0d6554 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=d.weiss11@dairy.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=29551 remotehost=dsl-146.isp.example qp= pid=14076
@400000006aff26e90ce34354 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=v.horn6@meadow.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=29551 remotehost=dsl-146.isp.example qp= pid=14076
@400000006aff26e90f05c97c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=sara6@bigmail.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=29551 remotehost=dsl-146.isp.example qp= pid=14076
@400000006aff26e90fff40c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=emma11@tailor.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=29551 remotehost=dsl-146.isp.example qp= pid=14076
@400000006aff26e9283841cc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=y.kurz2@canal.test,nina7@workshop.test,sara3@customer.example,anna.koch5@ferry.test,z.jung9@birch.example,d.weiss11@dairy.example,v.horn6@meadow.example,sara6@bigmail.example,emma11@tailor.example relay=yes rcpthosts= size=1203913 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=29551 remotehost=dsl-146.isp.example qp=14082 pid=14076
