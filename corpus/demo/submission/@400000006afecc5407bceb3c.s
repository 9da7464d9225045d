@400000006afe53cc0ffa0104 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=greta1992@bigmail.example relay=yes rcpthosts= size=2113 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp=3599 pid=3331
@400000006afe53cc18755c34 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ida1980@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp= pid=3331
@400000006afe53d62bb450fc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ida1980@bigmail.example relay=yes rcpthosts= size=2072 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp=3651 pid=3331
@400000006afe53d6361ee584 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ykurz1988@partner.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp= pid=3331
@400000006afe53dc0eac4b54 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ykurz1988@partner.test relay=yes rcpthosts= size=2082 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp=3679 pid=3331
@400000006afe53dc13793cb4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=twolf1960@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp= pid=3331
@400000006afe53f21461952c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=twolf1960@bigmail.example relay=yes rcpthosts= size=2113 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp=3789 pid=3331
@400000006afe53f21d55f8bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=paula1987@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp= pid=3331
@400000006afe53f22547bd44 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=paula1987@bigmail.example relay=yes rcpthosts= size=1929 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp=3790 pid=3331
@400000006afe53f22bdec044 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=rfrank1960@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp= pid=3331
@400000006afe53f3006bc7cc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=rfrank1960@bigmail.example relay=yes rcpthosts= size=2143 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp=3791 pid=3331
@400000006afe53f30710a5ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=emma1997@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp= pid=3331
@400000006afe5407097d15b4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=emma1997@bigmail.example relay=yes rcpthosts= size=2009 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=2399 remotehost= qp=3893 pid=3331
@400000006afe54071068a53c tcpserver: end 3331 status 0
@400000006afe540710696c74 tcpserver: status: 0/40
@400000006afe54122ad18a4c tcpserver: status: 1/40
@400000006afe54122ad2650c tcpserver: pid 3951 from 203.0.113.99
@400000006afe541231ff85bc tcpserver: ok 3951 mx1.example.net:192.0.2.25:587 :203.0.113.99::40083
@400000006afe541316a4b314 qmail-smtpd[3951]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe5413206c2db4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=ykurz1956@customer.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp= pid=3951
@400000006afe5413287e14cc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=ykurz1956@customer.example relay=yes rcpthosts= size=1931 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp=3956 pid=3951
@400000006afe54133086dfdc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=jklein1947@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp= pid=3951
@400000006afe54171426032c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=jklein1947@bigmail.example relay=yes rcpthosts= size=2120 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp=3974 pid=3951
@400000006afe54171b5ab174 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=lena1969@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp= pid=3951
@400000006afe542a0eeebf0c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=lena1969@bigmail.example relay=yes rcpthosts= size=2141 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp=4069 pid=3951
@400000006afe542a13af8b0c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=nina1957@elm.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp= pid=3951
@400000006afe543708f553cc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=nina1957@elm.example relay=yes rcpthosts= size=2165 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp=4133 pid=3951
@400000006afe54370ec804fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=obeck1991@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp= pid=3951
@400000006afe544513b1e49c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=obeck1991@bigmail.example relay=yes rcpthosts= size=1918 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp=4204 pid=3951
@400000006afe54451a33b5d4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=vhorn1998@freemail.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp= pid=3951
@400000006afe54480057d26c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=vhorn1998@freemail.test relay=yes rcpthosts= size=2025 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp=4218 pid=3951
@400000006afe54480811e524 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=carla1942@freemail.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp= pid=3951
@400000006afe54551820b454 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=carla1942@freemail.test relay=yes rcpthosts= size=2053 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp=4285 pid=3951
@400000006afe5455222cb5ec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=mroth1960@bluebird.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp= pid=3951
@400000006afe54552d54f13c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=mroth1960@bluebird.test relay=yes rcpthosts= size=2094 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp=4286 pid=3951
@400000006afe545535ad3024 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=sara1954@corner.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp= pid=3951
@400000006afe54560a089c74 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=sara1954@corner.test relay=yes rcpthosts= size=1985 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp=4287 pid=3951
@400000006afe545613263e9c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=greta1958@lighthouse.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp= pid=3951
@400000006afe545a23903d8c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=greta1958@lighthouse.test relay=yes rcpthosts= size=2023 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp=4310 pid=3951
@400000006afe545a2e41b684 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=blang1981@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp= pid=3951
@400000006afe5464177edea4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=blang1981@bigmail.example relay=yes rcpthosts= size=2018 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp=4359 pid=3951
@400000006afe54641e77955c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=wanda1950@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp= pid=3951
@400000006afe546a19b805c4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=wanda1950@bigmail.example relay=yes rcpthosts= size=2001 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=40083 remotehost= qp=4390 pid=3951
@400000006afe546a219972b4 tcpserver: end 3951 status 0
@400000006afe546a219a3dd4 tcpserver: status: 0/40
@400000006afe546a28071bc4 tcpserver: status: 1/40
@400000006afe546a2807c3bc tcpserver: pid 4391 from 203.0.113.144
@400000006afe546b02cdeb1c tcpserver: ok 4391 mx1.example.net:192.0.2.25:587 :203.0.113.144::48599
@400000006afe546b165e14f4 qmail-smtpd[4391]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe546b1feb8434 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=nina1989@cloudy.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp= pid=4391
@400000006afe546b2ac3ceac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=nina1989@cloudy.example relay=yes rcpthosts= size=2047 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp=4396 pid=4391
@400000006afe546b3373322c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=kmaier1965@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp= pid=4391
@400000006afe546e1e213fcc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=kmaier1965@bigmail.example relay=yes rcpthosts= size=2027 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp=4410 pid=4391
@400000006afe546e278a98c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=obeck1980@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp= pid=4391
@400000006afe546e386a44b4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=obeck1980@bigmail.example relay=yes rcpthosts= size=1922 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp=4411 pid=4391
@400000006afe546f023c4dc4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=hvogel1950@workshop.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp= pid=4391
@400000006afe54840637ca0c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=hvogel1950@workshop.test relay=yes rcpthosts= size=2077 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp=4518 pid=4391
@400000006afe548410f83ef4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=hvogel2004@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp= pid=4391
@400000006afe54890b877444 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=hvogel2004@bigmail.example relay=yes rcpthosts= size=2114 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp=4543 pid=4391
@400000006afe548913557c5c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=jklein1965@library.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp= pid=4391
@400000006afe5489373bc34c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=jklein1965@library.example relay=yes rcpthosts= size=2084 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp=4547 pid=4391
@400000006afe548a0651ed74 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=obeck1972@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp= pid=4391
@400000006afe54933ae191fc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=obeck1972@bigmail.example relay=yes rcpthosts= size=2004 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp=4597 pid=4391
@400000006afe549406968024 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=vhorn1966@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp= pid=4391
@400000006afe54a70351e444 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=vhorn1966@bigmail.example relay=yes rcpthosts= size=1995 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp=4693 pid=4391
@400000006afe54a70c6b5434 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=annakoch1986@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp= pid=4391
@400000006afe54ad1703da74 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=annakoch1986@bigmail.example relay=yes rcpthosts= size=2131 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp=4724 pid=4391
@400000006afe54ad1b3f70e4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=mroth1968@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp= pid=4391
@400000006afe54c20a3cb84c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=mroth1968@bigmail.example relay=yes rcpthosts= size=2104 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp=4828 pid=4391
@400000006afe54c20e778f54 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=dweiss1994@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp= pid=4391
@400000006afe54cf26fe911c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=dweiss1994@bigmail.example relay=yes rcpthosts= size=2041 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp=4896 pid=4391
@400000006afe54cf30ff30a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=kmaier1960@shipyard.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp= pid=4391
@400000006afe54d10c0cf024 tcpserver: status: 2/40
@400000006afe54d10c0d03ac tcpserver: pid 4904 from 192.0.2.175
@400000006afe54d116575664 tcpserver: ok 4904 mx1.example.net:192.0.2.25:587 dsl-175.isp.example:192.0.2.175::50520
@400000006afe54d12b8c104c qmail-smtpd[4904]: auth: auth-success type=plain user=<h.vogel@club.example>
@400000006afe54d1362ee344 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=paula11@inkwell.test relay=yes rcpthosts=no size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=50520 remotehost=dsl-175.isp.example qp= pid=4904
@400000006afe54d20cab0cb4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=paula11@inkwell.test relay=yes rcpthosts= size=4983 authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=50520 remotehost=dsl-175.isp.example qp=4909 pid=4904
@400000006afe54d2148ceed4 tcpserver: end 4904 status 0
@400000006afe54d2148d390c tcpserver: status: 1/40
@400000006afe54d62d57817c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=kmaier1960@shipyard.test relay=yes rcpthosts= size=2053 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=48599 remotehost= qp=4931 pid=4391
@400000006afe54d635c8a764 tcpserver: end 4391 status 0
@400000006afe54d635c8e9cc tcpserver: status: 0/40
@400000006afe54d83564d4b4 tcpserver: status: 1/40
@400000006afe54d83564d4b4 tcpserver: pid 4942 from 203.0.113.144
@400000006afe54d83876db5c tcpserver: ok 4942 mx1.example.net:192.0.2.25:587 :203.0.113.144::56577
@400000006afe54d91c9f5ea4 qmail-smtpd[4942]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe54d924353fbc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=kmaier2005@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp= pid=4942
@400000006afe54d92ab36774 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=kmaier2005@bigmail.example relay=yes rcpthosts= size=1996 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp=4946 pid=4942
@400000006afe54d92f6adcd4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=blang2000@valley.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp= pid=4942
@400000006afe54da12dd71e4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=blang2000@valley.test relay=yes rcpthosts= size=1960 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp=4949 pid=4942
@400000006afe54da1bd7e824 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=obeck1985@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp= pid=4942
@400000006afe54dc15d42c44 tcpserver: status: 2/40
@400000006afe54dc15d49d8c tcpserver: pid 4959 from 192.0.2.191
@400000006afe54dc1da91614 tcpserver: ok 4959 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::46024
@400000006afe54dc335e526c qmail-smtpd[4959]: auth: auth-success type=plain user=<emma@club.example>
@400000006afe54dc396b8814 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=nina10@bigmail.example relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=46024 remotehost=dsl-191.isp.example qp= pid=4959
@400000006afe54dd0603b21c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=nina10@bigmail.example relay=yes rcpthosts= size=2466 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=46024 remotehost=dsl-191.isp.example qp=4963 pid=4959
@400000006afe54dd0e9a55ac tcpserver: end 4959 status 0
@400000006afe54dd0e9a5d7c tcpserver: status: 1/40
@400000006afe54ec1ff7e814 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=obeck1985@bigmail.example relay=yes rcpthosts= size=1967 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp=5040 pid=4942
@400000006afe54ec2937142c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=wanda1974@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp= pid=4942
@400000006afe54fe08566834 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=wanda1974@bigmail.example relay=yes rcpthosts= size=2096 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp=5128 pid=4942
@400000006afe54fe11b8cbec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=greta1940@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp= pid=4942
@400000006afe55131896ab8c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=greta1940@bigmail.example relay=yes rcpthosts= size=1931 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp=5235 pid=4942
@400000006afe55131fca63bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=fbraun1997@school.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp= pid=4942
@400000006afe55142692e2b4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=fbraun1997@school.example relay=yes rcpthosts= size=1965 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp=5241 pid=4942
@400000006afe55142ecd0e64 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=paula1989@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp= pid=4942
@400000006afe5515122ebf3c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=paula1989@bigmail.example relay=yes rcpthosts= size=1942 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp=5245 pid=4942
@400000006afe55151bae151c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=jklein1980@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp= pid=4942
@400000006afe55171c210eb4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=jklein1980@bigmail.example relay=yes rcpthosts= size=2073 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp=5255 pid=4942
@400000006afe551724bb7334 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=fbraun1968@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp= pid=4942
@400000006afe552425d9db84 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=fbraun1968@bigmail.example relay=yes rcpthosts= size=2098 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp=5321 pid=4942
@400000006afe55242e0cc3d4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=kmaier1965@canal.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp= pid=4942
@400000006afe552a107f983c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=kmaier1965@canal.test relay=yes rcpthosts= size=1998 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp=5349 pid=4942
@400000006afe552a17def064 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=blang1943@heather.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp= pid=4942
@400000006afe552f2fca469c tcpserver: status: 2/40
@400000006afe552f2fca7d4c tcpserver: pid 5377 from 192.0.2.130
@400000006afe553000072de4 tcpserver: ok 5377 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::21852
@400000006afe55301d926d4c qmail-smtpd[5377]: auth: auth-success type=plain user=<t.wolf@shop.example>
@400000006afe553026aab844 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=r.frank6@mill.test relay=yes rcpthosts=no size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=21852 remotehost=office.shop.example qp= pid=5377
@400000006afe5530306e71f4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=r.frank6@mill.test relay=yes rcpthosts= size=5397 authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=21852 remotehost=office.shop.example qp=5382 pid=5377
@400000006afe55303823f0cc tcpserver: end 5377 status 0
@400000006afe55303823f0cc tcpserver: status: 1/40
@400000006afe55391b5f4554 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=blang1943@heather.example relay=yes rcpthosts= size=2025 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp=5425 pid=4942
@400000006afe5539235b00a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=blang1974@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp= pid=4942
@400000006afe553b17ef4414 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=blang1974@bigmail.example relay=yes rcpthosts= size=2101 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=56577 remotehost= qp=5435 pid=4942
@400000006afe553b1fde226c tcpserver: end 4942 status 0
@400000006afe553b1fde5d04 tcpserver: status: 0/40
@400000006afe55452aabddc4 tcpserver: status: 1/40
@400000006afe55452aabfd04 tcpserver: pid 5486 from 203.0.113.99
@400000006afe55461d2bcfc4 tcpserver: ok 5486 mx1.example.net:192.0.2.25:587 :203.0.113.99::48641
@400000006afe554636ae44a4 qmail-smtpd[5486]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe554702c9bccc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=emma1979@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp= pid=5486
@400000006afe55470d83117c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=emma1979@bigmail.example relay=yes rcpthosts= size=1988 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp=5494 pid=5486
@400000006afe55471672f89c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=vhorn1997@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp= pid=5486
@400000006afe55530a727dec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=vhorn1997@bigmail.example relay=yes rcpthosts= size=1959 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp=5553 pid=5486
@400000006afe555313319cc4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=vhorn1972@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp= pid=5486
@400000006afe555f23f3e92c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=vhorn1972@bigmail.example relay=yes rcpthosts= size=2099 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp=5616 pid=5486
@400000006afe555f2e46cf34 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=blang1958@customer.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp= pid=5486
@400000006afe557a1472b014 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=blang1958@customer.example relay=yes rcpthosts= size=1950 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp=5749 pid=5486
@400000006afe557a193091fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=twolf2007@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp= pid=5486
@400000006afe5584159fa30c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=twolf2007@bigmail.example relay=yes rcpthosts= size=1924 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp=5799 pid=5486
@400000006afe55841c3c08f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=kmaier1993@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp= pid=5486
@400000006afe558737c5cf24 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=kmaier1993@bigmail.example relay=yes rcpthosts= size=1958 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp=5817 pid=5486
@400000006afe558801ccbf2c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=lena1949@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp= pid=5486
@400000006afe55880f8f2974 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=lena1949@bigmail.example relay=yes rcpthosts= size=2025 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp=5818 pid=5486
@400000006afe5588181d35cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=obeck1983@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp= pid=5486
@400000006afe55921e149d6c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=obeck1983@bigmail.example relay=yes rcpthosts= size=2123 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp=5870 pid=5486
@400000006afe5592289aa54c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=paula1994@workshop.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp= pid=5486
@400000006afe55a026b26904 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=paula1994@workshop.test relay=yes rcpthosts= size=2035 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp=5941 pid=5486
@400000006afe55a030a623c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=sara1960@station.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp= pid=5486
@400000006afe55a10c59089c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=sara1960@station.test relay=yes rcpthosts= size=2089 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp=5942 pid=5486
@400000006afe55a116562d84 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=dweiss1946@slowpost.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp= pid=5486
@400000006afe55ad379aa074 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=dweiss1946@slowpost.example relay=yes rcpthosts= size=1924 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp=6007 pid=5486
@400000006afe55ae022a3cc4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=sara1957@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp= pid=5486
@400000006afe55bb1fbba64c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=sara1957@bigmail.example relay=yes rcpthosts= size=2031 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=48641 remotehost= qp=6075 pid=5486
@400000006afe55bb2804973c tcpserver: end 5486 status 0
@400000006afe55bb28049f0c tcpserver: status: 0/40
@400000006afe55d2134674b4 tcpserver: status: 1/40
@400000006afe55d21346c6bc tcpserver: pid 6189 from 203.0.113.144
@400000006afe55d236ff1bf4 tcpserver: ok 6189 mx1.example.net:192.0.2.25:587 :203.0.113.144::27408
@400000006afe55d317db894c qmail-smtpd[6189]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe55d32212e0a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=twolf1997@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp= pid=6189
@400000006afe55d339796ac4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=twolf1997@bigmail.example relay=yes rcpthosts= size=1937 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp=6197 pid=6189
@400000006afe55d4069aa6a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=carla1946@corner.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp= pid=6189
@400000006afe55d50839a4ec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=carla1946@corner.test relay=yes rcpthosts= size=1979 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp=6203 pid=6189
@400000006afe55d511125a8c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=annakoch1940@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp= pid=6189
@400000006afe55e429790ecc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=annakoch1940@bigmail.example relay=yes rcpthosts= size=2136 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp=6281 pid=6189
@400000006afe55e43244b4ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=annakoch1979@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp= pid=6189
@400000006afe55f30af9d274 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=annakoch1979@bigmail.example relay=yes rcpthosts= size=1998 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp=6353 pid=6189
@400000006afe55f30ff409ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=hvogel1996@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp= pid=6189
@400000006afe55f711436d0c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=hvogel1996@bigmail.example relay=yes rcpthosts= size=2058 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp=6374 pid=6189
@400000006afe55f717a90b84 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=obeck1979@birch.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp= pid=6189
@400000006afe55fa327f92fc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=obeck1979@birch.example relay=yes rcpthosts= size=2032 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp=6392 pid=6189
@400000006afe55fa3b921d4c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=ute1996@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp= pid=6189
@400000006afe55fc15a7fbc4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=ute1996@bigmail.example relay=yes rcpthosts= size=1913 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp=6399 pid=6189
@400000006afe55fc1c10de2c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=dweiss1963@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp= pid=6189
@400000006afe56121a9f6c0c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=dweiss1963@bigmail.example relay=yes rcpthosts= size=2137 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp=6510 pid=6189
@400000006afe5612213745e4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=vhorn1963@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp= pid=6189
@400000006afe56190676e264 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=vhorn1963@bigmail.example relay=yes rcpthosts= size=1913 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp=6543 pid=6189
@400000006afe56190e5f8314 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=lena1951@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp= pid=6189
@400000006afe56270b1fcd1c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=lena1951@bigmail.example relay=yes rcpthosts= size=2097 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp=6613 pid=6189
@400000006afe5627137db924 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=dweiss1990@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp= pid=6189
@400000006afe56272654c074 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=dweiss1990@bigmail.example relay=yes rcpthosts= size=2117 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp=6615 pid=6189
@400000006afe56272c5626ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=obeck1990@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp= pid=6189
@400000006afe562d2d583914 tcpserver: status: 2/40
@400000006afe562d2d583914 tcpserver: pid 6646 from 203.0.113.144
@400000006afe562e1195ea3c tcpserver: ok 6646 mx1.example.net:192.0.2.25:587 :203.0.113.144::43757
@400000006afe562e3901fc8c qmail-smtpd[6646]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe562f02d2772c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=lena1975@heather.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp= pid=6646
@400000006afe562f04a431bc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=obeck1990@bigmail.example relay=yes rcpthosts= size=2028 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=27408 remotehost= qp=6653 pid=6189
@400000006afe562f07c53c24 tcpserver: end 6189 status 0
@400000006afe562f07c5ad6c tcpserver: status: 1/40
@400000006afe562f0b8b2594 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=lena1975@heather.example relay=yes rcpthosts= size=2108 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp=6654 pid=6646
@400000006afe562f122506f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=fbraun1984@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp= pid=6646
@400000006afe562f236df434 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=fbraun1984@bigmail.example relay=yes rcpthosts= size=2042 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp=6655 pid=6646
@400000006afe562f2a1fa73c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=wanda1947@cloudy.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp= pid=6646
@400000006afe56392ec9f954 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=wanda1947@cloudy.example relay=yes rcpthosts= size=2087 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp=6706 pid=6646
@400000006afe56393408751c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=fbraun1947@lighthouse.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp= pid=6646
@400000006afe563b216cadc4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=fbraun1947@lighthouse.test relay=yes rcpthosts= size=1968 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp=6715 pid=6646
@400000006afe563b26beada4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=obeck1986@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp= pid=6646
@400000006afe56481dc4fe9c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=obeck1986@bigmail.example relay=yes rcpthosts= size=2040 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp=6780 pid=6646
@400000006afe56482421c75c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=hvogel1992@partner.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp= pid=6646
@400000006afe564e30d81cbc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=hvogel1992@partner.test relay=yes rcpthosts= size=1929 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp=6812 pid=6646
@400000006afe564e3a0f1b14 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=wanda1991@museum.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp= pid=6646
@400000006afe56532089950c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=wanda1991@museum.example relay=yes rcpthosts= size=1998 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp=6835 pid=6646
@400000006afe56532586aaa4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=vhorn1995@valley.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp= pid=6646
@400000006afe565b29a435ac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=vhorn1995@valley.test relay=yes rcpthosts= size=2102 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp=6876 pid=6646
@400000006afe565b32c0be94 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=carla1984@valley.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp= pid=6646
@400000006afe566e0c0eff7c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=carla1984@valley.test relay=yes rcpthosts= size=2028 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp=6969 pid=6646
@400000006afe566e14a4c84c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=carla1947@pebble.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp= pid=6646
@400000006afe56882536d13c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=carla1947@pebble.test relay=yes rcpthosts= size=1918 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp=7101 pid=6646
@400000006afe56882d8943c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=ida1984@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp= pid=6646
@400000006afe568b1d946534 tcpserver: status: 2/40
@400000006afe568b1d95249c tcpserver: pid 7115 from 203.0.113.222
@400000006afe568b2b8ddd3c tcpserver: ok 7115 mx1.example.net:192.0.2.25:587 :203.0.113.222::49014
@400000006afe568b3adb3ce4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=ida1984@bigmail.example relay=yes rcpthosts= size=1917 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp=7117 pid=6646
@400000006afe568c04566b94 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.144] mailfrom=anna@club.example rcptto=wanda1959@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp= pid=6646
@400000006afe568c1181ae8c qmail-smtpd[7115]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe568c1680cbac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=greta2003@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp= pid=7115
@400000006afe568c1deb149c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.144] mailfrom=anna@club.example rcptto=wanda1959@bigmail.example relay=yes rcpthosts= size=2015 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.144 remoteport=43757 remotehost= qp=7120 pid=6646
@400000006afe568c22341c74 tcpserver: end 6646 status 0
@400000006afe568c2234205c tcpserver: status: 1/40
@400000006afe568c27c86ce4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=greta2003@bigmail.example relay=yes rcpthosts= size=2005 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp=7121 pid=7115
@400000006afe568c2ff98844 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=vhorn1980@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp= pid=7115
@400000006afe56a62917dfe4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=vhorn1980@bigmail.example relay=yes rcpthosts= size=2101 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp=7251 pid=7115
@400000006afe56a6306f121c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=obeck1977@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp= pid=7115
@400000006afe56a800c8a924 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=obeck1977@bigmail.example relay=yes rcpthosts= size=2156 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp=7258 pid=7115
@400000006afe56a806ef42cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ykurz1994@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp= pid=7115
@400000006afe56b037d3e884 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=ykurz1994@bigmail.example relay=yes rcpthosts= size=2010 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp=7302 pid=7115
@400000006afe56b104208e84 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=greta2006@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp= pid=7115
@400000006afe56b11b2bd944 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=greta2006@bigmail.example relay=yes rcpthosts= size=2131 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp=7303 pid=7115
@400000006afe56b12555461c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=kmaier1943@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp= pid=7115
@400000006afe56b827d85334 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=kmaier1943@bigmail.example relay=yes rcpthosts= size=2111 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp=7341 pid=7115
@400000006afe56b8318252f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=nina1952@lantern.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp= pid=7115
@400000006afe56c721d5e35c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=nina1952@lantern.test relay=yes rcpthosts= size=1974 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp=7415 pid=7115
@400000006afe56c72ad8587c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=twolf1990@quarry.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp= pid=7115
@400000006afe56cc3120c64c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=twolf1990@quarry.example relay=yes rcpthosts= size=2140 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp=7442 pid=7115
@400000006afe56cc3abd7bb4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=lena1976@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp= pid=7115
@400000006afe56d504402474 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=lena1976@bigmail.example relay=yes rcpthosts= size=2149 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp=7483 pid=7115
@400000006afe56d50e4a1e84 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=greta1981@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp= pid=7115
@400000006afe56d51a73723c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=greta1981@bigmail.example relay=yes rcpthosts= size=1975 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp=7484 pid=7115
@400000006afe56d5202a081c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=vhorn1947@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp= pid=7115
@400000006afe56d529d54c14 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=vhorn1947@bigmail.example relay=yes rcpthosts= size=2012 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp=7485 pid=7115
@400000006afe56d53073212c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.222] mailfrom=anna@club.example rcptto=mroth1980@dairy.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp= pid=7115
@400000006afe56d5360258ec tcpserver: status: 2/40
@400000006afe56d53602d9d4 tcpserver: pid 7487 from 203.0.113.70
@400000006afe56d601fd932c tcpserver: ok 7487 mx1.example.net:192.0.2.25:587 :203.0.113.70::37583
@400000006afe56d625aa0d3c qmail-smtpd[7487]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe56d62ea903d4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=carla1976@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp= pid=7487
@400000006afe56d6379cf61c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.222] mailfrom=anna@club.example rcptto=mroth1980@dairy.example relay=yes rcpthosts= size=2099 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.222 remoteport=49014 remotehost= qp=7492 pid=7115
@400000006afe56d702f9601c tcpserver: end 7115 status 0
@400000006afe56d702f9b224 tcpserver: status: 1/40
@400000006afe56d7089c6a14 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=carla1976@bigmail.example relay=yes rcpthosts= size=1930 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp=7493 pid=7487
@400000006afe56d7105ebe14 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=nina1955@paper.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp= pid=7487
@400000006afe56e133f07494 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=nina1955@paper.example relay=yes rcpthosts= size=1965 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp=7547 pid=7487
@400000006afe56e139a6898c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=obeck1957@canal.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp= pid=7487
@400000006afe56e5287de9d4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=obeck1957@canal.test relay=yes rcpthosts= size=2043 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp=7566 pid=7487
@400000006afe56e52c5f6dac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=kmaier1953@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp= pid=7487
@400000006afe56eb373fa37c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=kmaier1953@bigmail.example relay=yes rcpthosts= size=1973 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp=7597 pid=7487
@400000006afe56ec048ee884 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=ute1972@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp= pid=7487
@400000006afe56ec1867d744 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=ute1972@bigmail.example relay=yes rcpthosts= size=2145 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp=7599 pid=7487
@400000006afe56ec217b01bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=paula1991@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp= pid=7487
@400000006afe56ef3754ae34 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=paula1991@bigmail.example relay=yes rcpthosts= size=2109 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp=7617 pid=7487
@400000006afe56f002cf8544 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=dweiss1980@castle.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp= pid=7487
@400000006afe56f82ed88fb4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=dweiss1980@castle.example relay=yes rcpthosts= size=1992 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp=7661 pid=7487
@400000006afe56f83545524c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=carla1985@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp= pid=7487
@400000006afe570517a19174 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=carla1985@bigmail.example relay=yes rcpthosts= size=2016 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp=7724 pid=7487
@400000006afe570521e60444 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=emma1985@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp= pid=7487
@400000006afe57131be7555c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=emma1985@bigmail.example relay=yes rcpthosts= size=1975 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp=7795 pid=7487
@400000006afe571322ce6c5c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=ykurz1960@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp= pid=7487
@400000006afe57210017181c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=ykurz1960@bigmail.example relay=yes rcpthosts= size=2165 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp=7863 pid=7487
@400000006afe57210559397c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=blang1997@bigmail.example relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp= pid=7487
@400000006afe5735053f6fec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=blang1997@bigmail.example relay=yes rcpthosts= size=2007 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp=7963 pid=7487
@400000006afe57350e7e80ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.70] mailfrom=anna@club.example rcptto=annakoch2006@corner.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp= pid=7487
@400000006afe57421ce56854 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.70] mailfrom=anna@club.example rcptto=annakoch2006@corner.test relay=yes rcpthosts= size=1966 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.70 remoteport=37583 remotehost= qp=8030 pid=7487
@400000006afe57422075e9e4 tcpserver: end 7487 status 0
@400000006afe57422075e9e4 tcpserver: status: 0/40
@400000006afe575402451f94 tcpserver: status: 1/40
@400000006afe575402451f94 tcpserver: pid 8118 from 203.0.113.99
@400000006afe575413ddd69c tcpserver: ok 8118 mx1.example.net:192.0.2.25:587 :203.0.113.99::37275
@400000006afe57542c43b01c qmail-smtpd[8118]: auth: auth-success type=plain user=<anna@club.example>
@400000006afe5754358d388c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[203.0.113.99] mailfrom=anna@club.example rcptto=nina1978@orchard.test relay=yes rcpthosts=no size= authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=37275 remotehost= qp= pid=8118
@400000006afe5755094c841c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[203.0.113.99] mailfrom=anna@club.example rcptto=nina1978@orchard.test relay=yes rcpthosts= size=2025 authuser=anna@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=203.0.113.99 remoteport=37275 remotehost= qp=8123 pid=8118
@400000006afe57550db57bbc tcpserver: end 8118 status 0
@400000006afe57550db57bbc tcpserver: status: 0/40
@400000006afe604838c5b6dc tcpserver: status: 1/40
@400000006afe604838c5b6dc tcpserver: pid 19582 from 192.0.2.239
@400000006afe604906f75d04 tcpserver: ok 19582 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::51411
@400000006afe60491f4f6f2c qmail-smtpd[19582]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afe60492879b3b4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=lena0@castle.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=51411 remotehost=dsl-239.isp.example qp= pid=19582
@400000006afe604934084254 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=lena0@castle.example relay=yes rcpthosts= size=21949 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=51411 remotehost=dsl-239.isp.example qp=19587 pid=19582
@400000006afe604a003de1cc tcpserver: end 19582 status 0
@400000006afe604a003de99c tcpserver: status: 0/40
@400000006afe61762d701674 tcpserver: status: 1/40
@400000006afe61762d701674 tcpserver: pid 21091 from 192.0.2.130
@400000006afe61762e3ae46c tcpserver: ok 21091 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::12347
@400000006afe6177071550fc qmail-smtpd[21091]: auth: auth-success type=plain user=<anna.koch@shop.example>
@400000006afe617710abd85c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=f.braun@club.example relay=yes rcpthosts=yes size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=12347 remotehost=office.shop.example qp= pid=21091
@400000006afe6177176e9e7c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=f.braun@club.example relay=yes rcpthosts= size=8821 authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=12347 remotehost=office.shop.example qp=21094 pid=21091
@400000006afe61771c584384 tcpserver: end 21091 status 0
@400000006afe61771c5862c4 tcpserver: status: 0/40
@400000006afe66b50e997704 tcpserver: status: 1/40
@400000006afe66b50e9a0f5c tcpserver: pid 27804 from 192.0.2.158
@400000006afe66b51559a514 tcpserver: ok 27804 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::31942
@400000006afe66b52d13f09c qmail-smtpd[27804]: auth: auth-success type=login user=<f.braun@club.example>
@400000006afe66b533a1ef04 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=sara4@granite.test relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=31942 remotehost=dsl-158.isp.example qp= pid=27804
@400000006afe66b607540f7c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=sara4@granite.test relay=yes rcpthosts= size=2842 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=31942 remotehost=dsl-158.isp.example qp=27808 pid=27804
@400000006afe66b60f09d0bc tcpserver: end 27804 status 0
@400000006afe66b60f0a22c4 tcpserver: status: 0/40
@400000006afe73c6212a0f14 tcpserver: status: 1/40
@400000006afe73c6212a2a6c tcpserver: pid 12062 from 192.0.2.234
@400000006afe73c629d534a4 tcpserver: ok 12062 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::1153
@400000006afe73c70499b624 qmail-smtpd[12062]: auth: auth-success type=plain user=<carla@example.net>
@400000006afe73c70e67d3fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=t.wolf2@castle.example relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=1153 remotehost=dsl-234.isp.example qp= pid=12062
@400000006afe73c714fcb804 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=t.wolf2@castle.example relay=yes rcpthosts= size=2182 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=1153 remotehost=dsl-234.isp.example qp=12066 pid=12062
@400000006afe73c71c596c64 tcpserver: end 12062 status 0
@400000006afe73c71c59b2b4 tcpserver: status: 0/40
@400000006afe7cfc36407744 tcpserver: status: 1/40
@400000006afe7cfc36407744 tcpserver: pid 23854 from 192.0.2.179
@400000006afe7cfd01dc43d4 tcpserver: ok 23854 mx1.example.net:192.0.2.25:587 dsl-179.isp.example:192.0.2.179::44521
@400000006afe7cfd11ab52b4 qmail-smtpd[23854]: auth: auth-success type=plain user=<lena@club.example>
@400000006afe7cfd1a61901c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=carla4@grocer.example relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=44521 remotehost=dsl-179.isp.example qp= pid=23854
@400000006afe7cfd2342f464 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=lena@club.example rcptto=carla4@grocer.example relay=yes rcpthosts= size=23587 authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=44521 remotehost=dsl-179.isp.example qp=23857 pid=23854
@400000006afe7cfd2b2576ac tcpserver: end 23854 status 0
@400000006afe7cfd2b2576ac tcpserver: status: 0/40
@400000006afe7dba1e764954 tcpserver: status: 1/40
@400000006afe7dba1e764954 tcpserver: pid 24802 from 192.0.2.239
@400000006afe7dba239ba76c tcpserver: ok 24802 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::33694
@400000006afe7dba329fd0e4 qmail-smtpd[24802]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afe7dbb0195ff8c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=d.weiss8@meadow.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=33694 remotehost=dsl-239.isp.example qp= pid=24802
@400000006afe7dbb14255364 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=d.weiss8@meadow.example relay=yes rcpthosts= size=289000 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=33694 remotehost=dsl-239.isp.example qp=24806 pid=24802
@400000006afe7dbb19772464 tcpserver: end 24802 status 0
@400000006afe7dbb1977a164 tcpserver: status: 0/40
@400000006afe7de8242a4b0c tcpserver: status: 1/40
@400000006afe7de8242b1a14 tcpserver: pid 25033 from 192.0.2.223
@400000006afe7de82c06f53c tcpserver: ok 25033 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::16874
@400000006afe7de917534e4c qmail-smtpd[25033]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006afe7de9213e9ccc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=z.jung11@ferry.test relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=16874 remotehost=dsl-223.isp.example qp= pid=25033
@400000006afe7de936a4ee04 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=z.jung11@ferry.test relay=yes rcpthosts= size=3782 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=16874 remotehost=dsl-223.isp.example qp=25039 pid=25033
@400000006afe7dea0241fecc tcpserver: end 25033 status 0
@400000006afe7dea02420e6c tcpserver: status: 0/40
@400000006afe809e06705e6c tcpserver: status: 1/40
@400000006afe809e0670cfb4 tcpserver: pid 28500 from 192.0.2.234
@400000006afe809e0fc59324 tcpserver: ok 28500 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::34184
@400000006afe809e2aabaee4 qmail-smtpd[28500]: auth: auth-success type=plain user=<carla@example.net>
@400000006afe809e3458e6dc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=b.lang0@lighthouse.test relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=34184 remotehost=dsl-234.isp.example qp= pid=28500
@400000006afe809e3633157c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=o.beck6@vineyard.example relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=34184 remotehost=dsl-234.isp.example qp= pid=28500
@400000006afe809f0c32759c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=b.lang0@lighthouse.test,o.beck6@vineyard.example relay=yes rcpthosts= size=37973 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=34184 remotehost=dsl-234.isp.example qp=28506 pid=28500
@400000006afe809f0fa07724 tcpserver: end 28500 status 0
@400000006afe809f0fa10f7c tcpserver: status: 0/40
@400000006afe814a0d7a89e4 tcpserver: status: 1/40
@400000006afe814a0d7a89e4 tcpserver: pid 29361 from 192.0.2.150
@400000006afe814a15432b2c tcpserver: ok 29361 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::43407
@400000006afe814a2934e97c qmail-smtpd[29361]: auth: auth-success type=plain user=<sara@club.example>
@400000006afe814a2e66b344 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=sara@club.example rcptto=j.klein9@bigmail.example relay=yes rcpthosts=no size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=43407 remotehost=dsl-150.isp.example qp= pid=29361
@400000006afe814b05020d14 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=j.klein9@bigmail.example relay=yes rcpthosts= size=3441 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=43407 remotehost=dsl-150.isp.example qp=29365 pid=29361
@400000006afe814b0cec0584 tcpserver: end 29361 status 0
@400000006afe814b0ceca1c4 tcpserver: status: 0/40
@400000006afe82df03d3261c tcpserver: status: 1/40
@400000006afe82df03d331d4 tcpserver: pid 31385 from 192.0.2.223
@400000006afe82df097a1fe4 tcpserver: ok 31385 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::23957
@400000006afe82df2132217c qmail-smtpd[31385]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006afe82df28b5becc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=k.maier0@customer.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=23957 remotehost=dsl-223.isp.example qp= pid=31385
@400000006afe82e00235a2bc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=k.maier0@customer.example relay=yes rcpthosts= size=21434 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=23957 remotehost=dsl-223.isp.example qp=31390 pid=31385
@400000006afe82e007b5cb04 tcpserver: end 31385 status 0
@400000006afe82e007b61154 tcpserver: status: 0/40
@400000006afe840f24a629fc tcpserver: status: 1/40
@400000006afe840f24a65cc4 tcpserver: pid 440 from 192.0.2.179
@400000006afe840f2e422bb4 tcpserver: ok 440 mx1.example.net:192.0.2.25:587 dsl-179.isp.example:192.0.2.179::54999
@400000006afe840f3a902a24 qmail-smtpd[440]: auth: auth-success type=plain user=<lena@club.example>
@400000006afe841003690a0c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=k.maier3@bluebird.test relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=54999 remotehost=dsl-179.isp.example qp= pid=440
@400000006afe841018f79bf4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=lena@club.example rcptto=k.maier3@bluebird.test relay=yes rcpthosts= size=5280 authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=54999 remotehost=dsl-179.isp.example qp=444 pid=440
@400000006afe84102069d424 tcpserver: end 440 status 0
@400000006afe84102069d424 tcpserver: status: 0/40
@400000006afe845131c67c2c tcpserver: status: 1/40
@400000006afe845131c7109c tcpserver: pid 771 from 192.0.2.239
@400000006afe8451355e123c tcpserver: ok 771 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::1939
@400000006afe84521ca89604 qmail-smtpd[771]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afe8452249e8cc4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=j.klein10@mill.test relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=1939 remotehost=dsl-239.isp.example qp= pid=771
@400000006afe84523a472aa4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=j.klein10@mill.test relay=yes rcpthosts= size=3661 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=1939 remotehost=dsl-239.isp.example qp=776 pid=771
@400000006afe845302cf9cb4 tcpserver: end 771 status 0
@400000006afe845302cfbbf4 tcpserver: status: 0/40
@400000006afe89a120b1b67c tcpserver: status: 1/40
@400000006afe89a120b1b67c tcpserver: pid 7569 from 192.0.2.130
@400000006afe89a12c0f7504 tcpserver: ok 7569 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::15884
@400000006afe89a13ac3c12c qmail-smtpd[7569]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006afe89a207624434 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=b.lang10@dune.test relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=15884 remotehost=office.shop.example qp= pid=7569
@400000006afe89a212d17f4c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=b.lang10@dune.test relay=yes rcpthosts= size=10841 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=15884 remotehost=office.shop.example qp=7573 pid=7569
@400000006afe89a21b851cd4 tcpserver: end 7569 status 0
@400000006afe89a21b851cd4 tcpserver: status: 0/40
@400000006afe8d6d052a0774 tcpserver: status: 1/40
@400000006afe8d6d052aab84 tcpserver: pid 12427 from 192.0.2.231
@400000006afe8d6d0eca56bc tcpserver: ok 12427 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::9912
@400000006afe8d6d3280db1c qmail-smtpd[12427]: auth: auth-success type=login user=<r.frank@club.example>
@400000006afe8d6e00ca993c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=j.klein8@school.example relay=yes rcpthosts=no size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=9912 remotehost=dsl-231.isp.example qp= pid=12427
@400000006afe8d6e11f1f8a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=j.klein8@school.example relay=yes rcpthosts= size=10912 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=9912 remotehost=dsl-231.isp.example qp=12433 pid=12427
@400000006afe8d6e1913b35c tcpserver: end 12427 status 0
@400000006afe8d6e1913b35c tcpserver: status: 0/40
@400000006afe8d7e12b851fc tcpserver: status: 1/40
@400000006afe8d7e12b8f9f4 tcpserver: pid 12513 from 192.0.2.130
@400000006afe8d7e1b9a7994 tcpserver: ok 12513 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::30325
@400000006afe8d7e2815d934 qmail-smtpd[12513]: auth: auth-success type=plain user=<o.beck@shop.example>
@400000006afe8d7e2dfe2d74 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=d.weiss7@lantern.test relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=30325 remotehost=office.shop.example qp= pid=12513
@400000006afe8d7e2fac856c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=nina7@dairy.example relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=30325 remotehost=office.shop.example qp= pid=12513
@400000006afe8d7e31b27efc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=o.beck10@corner.test relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=30325 remotehost=office.shop.example qp= pid=12513
@400000006afe8d7e339a0794 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=sara4@dairy.example relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=30325 remotehost=office.shop.example qp= pid=12513
@400000006afe8d7f039d1e14 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=d.weiss7@lantern.test,nina7@dairy.example,o.beck10@corner.test,sara4@dairy.example relay=yes rcpthosts= size=1101 authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=30325 remotehost=office.shop.example qp=12517 pid=12513
@400000006afe8d7f0868dadc tcpserver: end 12513 status 0
@400000006afe8d7f08697b04 tcpserver: status: 0/40
@400000006afe8dcb1b073a44 tcpserver: status: 1/40
@400000006afe8dcb1b073a44 tcpserver: pid 12899 from 192.0.2.158
@400000006afe8dcb21020ce4 tcpserver: ok 12899 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::11158
@400000006afe8dcc0c4dfc7c qmail-smtpd[12899]: auth: auth-success type=login user=<f.braun@club.example>
@400000006afe8dcc157ae8b4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=nina11@meadow.example relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=11158 remotehost=dsl-158.isp.example qp= pid=12899
@400000006afe8dcc179135f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=v.horn0@meadow.example relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=11158 remotehost=dsl-158.isp.example qp= pid=12899
@400000006afe8dcc2f347324 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=nina11@meadow.example,v.horn0@meadow.example relay=yes rcpthosts= size=3172 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=11158 remotehost=dsl-158.isp.example qp=12905 pid=12899
@400000006afe8dcc3556bb54 tcpserver: end 12899 status 0
@400000006afe8dcc35571cfc tcpserver: status: 0/40
@400000006afe8dd919da37ac tcpserver: status: 1/40
@400000006afe8dd919da6a74 tcpserver: pid 12969 from 192.0.2.150
@400000006afe8dd92253d58c tcpserver: ok 12969 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::41890
@400000006afe8dda0b23110c qmail-smtpd[12969]: auth: auth-success type=plain user=<sara@club.example>
@400000006afe8dda15d3b714 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=sara@club.example rcptto=f.braun10@slowpost.example relay=yes rcpthosts=no size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=41890 remotehost=dsl-150.isp.example qp= pid=12969
@400000006afe8dda1ca45bfc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=f.braun10@slowpost.example relay=yes rcpthosts= size=6235 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=41890 remotehost=dsl-150.isp.example qp=12974 pid=12969
@400000006afe8dda23b0b224 tcpserver: end 12969 status 0
@400000006afe8dda23b169bc tcpserver: status: 0/40
@400000006afe92992e847c44 tcpserver: status: 1/40
@400000006afe92992e84ed8c tcpserver: pid 19050 from 192.0.2.130
@400000006afe92992ec45bd4 tcpserver: ok 19050 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::11917
@400000006afe929a110f68a4 qmail-smtpd[19050]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006afe929a1beed354 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=k.maier7@slowpost.example relay=yes rcpthosts=no size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=11917 remotehost=office.shop.example qp= pid=19050
@400000006afe929a1d0636c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=b.lang11@tailor.example relay=yes rcpthosts=no size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=11917 remotehost=office.shop.example qp= pid=19050
@400000006afe929a1f673cec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=anna.koch10@museum.example relay=yes rcpthosts=no size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=11917 remotehost=office.shop.example qp= pid=19050
@400000006afe929a2e857e14 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=k.maier7@slowpost.example,b.lang11@tailor.example,anna.koch10@museum.example relay=yes rcpthosts= size=3984 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=11917 remotehost=office.shop.example qp=19055 pid=19050
@400000006afe929a33e7c204 tcpserver: end 19050 status 0
@400000006afe929a33e80084 tcpserver: status: 0/40
@400000006afe94c80413f3f4 tcpserver: status: 1/40
@400000006afe94c80414653c tcpserver: pid 21842 from 192.0.2.223
@400000006afe94c80e0c7944 tcpserver: ok 21842 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::27424
@400000006afe94c82025a704 qmail-smtpd[21842]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006afe94c82937c00c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=sara7@school.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=27424 remotehost=dsl-223.isp.example qp= pid=21842
@400000006afe94c9020f3e9c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=sara7@school.example relay=yes rcpthosts= size=24814 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=27424 remotehost=dsl-223.isp.example qp=21847 pid=21842
@400000006afe94c909bd9d3c tcpserver: end 21842 status 0
@400000006afe94c909bddfa4 tcpserver: status: 0/40
@400000006afe94de23c5209c tcpserver: status: 1/40
@400000006afe94de23c5c0c4 tcpserver: pid 21955 from 192.0.2.150
@400000006afe94de2fc82b8c tcpserver: ok 21955 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::28431
@400000006afe94df12c76174 qmail-smtpd[21955]: auth: auth-success type=plain user=<sara@club.example>
@400000006afe94df19d8ff2c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=sara@club.example rcptto=z.jung6@bigmail.example relay=yes rcpthosts=no size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=28431 remotehost=dsl-150.isp.example qp= pid=21955
@400000006afe94df20e40d34 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=z.jung6@bigmail.example relay=yes rcpthosts= size=1454 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=28431 remotehost=dsl-150.isp.example qp=21959 pid=21955
@400000006afe94df247abccc tcpserver: end 21955 status 0
@400000006afe94df247b9f5c tcpserver: status: 0/40
@400000006afe94e8303a65bc tcpserver: status: 1/40
@400000006afe94e8303b407c tcpserver: pid 22006 from 192.0.2.141
@400000006afe94e900218414 tcpserver: ok 22006 mx1.example.net:192.0.2.25:587 dsl-141.isp.example:192.0.2.141::59335
@400000006afe94e9134893ac qmail-smtpd[22006]: auth: auth-success type=plain user=<greta@example.net>
@400000006afe94e919b51bac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=m.roth5@birch.example relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=59335 remotehost=dsl-141.isp.example qp= pid=22006
@400000006afe94e931a25644 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=greta@example.net rcptto=m.roth5@birch.example relay=yes rcpthosts= size=239577 authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=59335 remotehost=dsl-141.isp.example qp=22011 pid=22006
@400000006afe94e9399bd744 tcpserver: end 22006 status 0
@400000006afe94e9399c3cd4 tcpserver: status: 0/40
@400000006afe95651b24825c tcpserver: status: 1/40
@400000006afe95651b25266c tcpserver: pid 22629 from 192.0.2.223
@400000006afe956522011dc4 tcpserver: ok 22629 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::37137
@400000006afe956604f704dc qmail-smtpd[22629]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006afe95660aa359bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=wanda@example.net relay=yes rcpthosts=yes size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=37137 remotehost=dsl-223.isp.example qp= pid=22629
@400000006afe956612708714 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=wanda@example.net relay=yes rcpthosts= size=14359 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=37137 remotehost=dsl-223.isp.example qp=22633 pid=22629
@400000006afe95661b3080ac tcpserver: end 22629 status 0
@400000006afe95661b3080ac tcpserver: status: 0/40
@400000006afe9775071e0f44 tcpserver: status: 1/40
@400000006afe9775071e0f44 tcpserver: pid 25267 from 192.0.2.238
@400000006afe977512502604 tcpserver: ok 25267 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::51680
@400000006afe9775236fad9c qmail-smtpd[25267]: auth: auth-success type=plain user=<wanda@example.net>
@400000006afe977528451adc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=k.maier3@typo.test relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=51680 remotehost=dsl-238.isp.example qp= pid=25267
@400000006afe97753a1d6f0c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=k.maier3@typo.test relay=yes rcpthosts= size=1024 authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=51680 remotehost=dsl-238.isp.example qp=25271 pid=25267
@400000006afe977606149e24 tcpserver: end 25267 status 0
@400000006afe977606149e24 tcpserver: status: 0/40
@400000006afe97fd1743bdec tcpserver: status: 1/40
@400000006afe97fd17445e14 tcpserver: pid 25948 from 192.0.2.175
@400000006afe97fd1974f5cc tcpserver: ok 25948 mx1.example.net:192.0.2.25:587 dsl-175.isp.example:192.0.2.175::16766
@400000006afe97fe04f660cc qmail-smtpd[25948]: auth: auth-success type=plain user=<h.vogel@club.example>
@400000006afe97fe0f54d3dc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=v.horn8@slowpost.example relay=yes rcpthosts=no size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=16766 remotehost=dsl-175.isp.example qp= pid=25948
@400000006afe97fe1d0c2a34 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=v.horn8@slowpost.example relay=yes rcpthosts= size=1442 authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=16766 remotehost=dsl-175.isp.example qp=25954 pid=25948
@400000006afe97fe25c0b604 tcpserver: end 25948 status 0
@400000006afe97fe25c15dfc tcpserver: status: 0/40
@400000006afe988514650be4 tcpserver: status: 1/40
@400000006afe988514657d2c tcpserver: pid 26628 from 192.0.2.130
@400000006afe98851ce66e0c tcpserver: ok 26628 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::12106
@400000006afe98853a66477c qmail-smtpd[26628]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006afe9886055ccf74 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=d.weiss@club.example relay=yes rcpthosts=yes size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=12106 remotehost=office.shop.example qp= pid=26628
@400000006afe9886107704ec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=d.weiss@club.example relay=yes rcpthosts= size=409113 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=12106 remotehost=office.shop.example qp=26633 pid=26628
@400000006afe9886161ef4cc tcpserver: end 26628 status 0
@400000006afe9886161fcf8c tcpserver: status: 0/40
@400000006afe9a8006de2bcc tcpserver: status: 1/40
@400000006afe9a8006de2bcc tcpserver: pid 29162 from 192.0.2.150
@400000006afe9a8009e02ce4 tcpserver: ok 29162 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::31795
@400000006afe9a8021116e64 qmail-smtpd[29162]: auth: auth-success type=plain user=<sara@club.example>
@400000006afe9a8026bf6154 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=sara@club.example rcptto=t.wolf11@bricks.example relay=yes rcpthosts=no size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=31795 remotehost=dsl-150.isp.example qp= pid=29162
@400000006afe9a8038fa4bcc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=t.wolf11@bricks.example relay=yes rcpthosts= size=5687 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=31795 remotehost=dsl-150.isp.example qp=29166 pid=29162
@400000006afe9a8104d00094 tcpserver: end 29162 status 0
@400000006afe9a8104d02b8c tcpserver: status: 0/40
@400000006afe9ad52066365c tcpserver: status: 1/40
@400000006afe9ad52066cacc tcpserver: pid 29589 from 192.0.2.130
@400000006afe9ad521c22c7c tcpserver: ok 29589 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::23033
@400000006afe9ad60218c034 qmail-smtpd[29589]: auth: auth-success type=login user=<ute@shop.example>
@400000006afe9ad60b14bd14 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=j.klein0@bricks.example relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=23033 remotehost=office.shop.example qp= pid=29589
@400000006afe9ad614a59754 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=j.klein0@bricks.example relay=yes rcpthosts= size=4859 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=23033 remotehost=office.shop.example qp=29593 pid=29589
@400000006afe9ad619f2efcc tcpserver: end 29589 status 0
@400000006afe9ad619f2efcc tcpserver: status: 0/40
@400000006afe9b3c14d0645c tcpserver: status: 1/40
@400000006afe9b3c14d0645c tcpserver: pid 30103 from 192.0.2.158
@400000006afe9b3c1b6148f4 tcpserver: ok 30103 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::19286
@400000006afe9b3c2ed3bd54 qmail-smtpd[30103]: auth: auth-success type=login user=<f.braun@club.example>
@400000006afe9b3c3738bddc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=v.horn2@garden.example relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=19286 remotehost=dsl-158.isp.example qp= pid=30103
@400000006afe9b3d066a150c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=v.horn2@garden.example relay=yes rcpthosts= size=7480 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=19286 remotehost=dsl-158.isp.example qp=30107 pid=30103
@400000006afe9b3d0d7968d4 tcpserver: end 30103 status 0
@400000006afe9b3d0d79842c tcpserver: status: 0/40
@400000006afe9bf322342444 tcpserver: status: 1/40
@400000006afe9bf32234ff04 tcpserver: pid 31019 from 192.0.2.208
@400000006afe9bf3251c1194 tcpserver: ok 31019 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::36469
@400000006afe9bf332469cf4 qmail-smtpd[31019]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006afe9bf33a8967ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=j.klein8@dairy.example relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=36469 remotehost=dsl-208.isp.example qp= pid=31019
@400000006afe9bf41266616c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=j.klein8@dairy.example relay=yes rcpthosts= size=1023 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=36469 remotehost=dsl-208.isp.example qp=31023 pid=31019
@400000006afe9bf41575a124 tcpserver: end 31019 status 0
@400000006afe9bf415763d64 tcpserver: status: 0/40
@400000006afe9d022c5845a4 tcpserver: status: 1/40
@400000006afe9d022c5864e4 tcpserver: pid 32375 from 192.0.2.146
@400000006afe9d022f0dbcfc tcpserver: ok 32375 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::60893
@400000006afe9d0305d9a864 qmail-smtpd[32375]: auth: auth-success type=plain user=<nina@club.example>
@400000006afe9d030be7dfdc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=nina@club.example rcptto=sara@club.example relay=yes rcpthosts=yes size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=60893 remotehost=dsl-146.isp.example qp= pid=32375
@400000006afe9d0322540084 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=sara@club.example relay=yes rcpthosts= size=37776 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=60893 remotehost=dsl-146.isp.example qp=32379 pid=32375
@400000006afe9d032676fa2c tcpserver: end 32375 status 0
@400000006afe9d0326779a54 tcpserver: status: 0/40
@400000006afe9d07095b512c tcpserver: status: 1/40
@400000006afe9d07095c33bc tcpserver: pid 32397 from 192.0.2.158
@400000006afe9d0711c0fd94 tcpserver: ok 32397 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::25291
@400000006afe9d073002dee4 qmail-smtpd[32397]: auth: auth-success type=login user=<f.braun@club.example>
@400000006afe9d0739ce7c1c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=h.vogel@club.example relay=yes rcpthosts=yes size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=25291 remotehost=dsl-158.isp.example qp= pid=32397
@400000006afe9d080c45809c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=h.vogel@club.example relay=yes rcpthosts= size=2871 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=25291 remotehost=dsl-158.isp.example qp=32403 pid=32397
@400000006afe9d08136848dc tcpserver: end 32397 status 0
@400000006afe9d081369333c tcpserver: status: 0/40
@400000006afe9e3736eea134 tcpserver: status: 1/40
@400000006afe9e3736eec45c tcpserver: pid 1453 from 192.0.2.223
@400000006afe9e3801dd41bc tcpserver: ok 1453 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::4963
@400000006afe9e3810357b94 qmail-smtpd[1453]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006afe9e3819898b54 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=wanda4@bricks.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=4963 remotehost=dsl-223.isp.example qp= pid=1453
@400000006afe9e381aa82a54 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=f.braun9@birch.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=4963 remotehost=dsl-223.isp.example qp= pid=1453
@400000006afe9e381b482f2c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=f.braun5@lighthouse.test relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=4963 remotehost=dsl-223.isp.example qp= pid=1453
@400000006afe9e382652535c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=wanda4@bricks.example,f.braun9@birch.example,f.braun5@lighthouse.test relay=yes rcpthosts= size=1181 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=4963 remotehost=dsl-223.isp.example qp=1457 pid=1453
@400000006afe9e382a95d524 tcpserver: end 1453 status 0
@400000006afe9e382a95d524 tcpserver: status: 0/40
@400000006afe9e512d15291c tcpserver: status: 1/40
@400000006afe9e512d15a234 tcpserver: pid 1582 from 192.0.2.130
@400000006afe9e5135f01524 tcpserver: ok 1582 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::51857
@400000006afe9e520909c244 qmail-smtpd[1582]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006afe9e52125657f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=anna.koch6@opera.example relay=yes rcpthosts=no size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=51857 remotehost=office.shop.example qp= pid=1582
@400000006afe9e52220e7f8c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=anna.koch6@opera.example relay=yes rcpthosts= size=1843 authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=51857 remotehost=office.shop.example qp=1586 pid=1582
@400000006afe9e522946eec4 tcpserver: end 1582 status 0
@400000006afe9e5229479aa4 tcpserver: status: 0/40
@400000006afea1460e4cf514 tcpserver: status: 1/40
@400000006afea1460e4da8c4 tcpserver: pid 5365 from 192.0.2.158
@400000006afea14618042f8c tcpserver: ok 5365 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::4503
@400000006afea146287dedbc qmail-smtpd[5365]: auth: auth-success type=login user=<f.braun@club.example>
@400000006afea146322f9284 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=anna.koch5@opera.example relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=4503 remotehost=dsl-158.isp.example qp= pid=5365
@400000006afea14636483b8c tcpserver: status: 2/40
@400000006afea14636490e7c tcpserver: pid 5368 from 192.0.2.188
@400000006afea146368fdf64 tcpserver: ok 5368 mx1.example.net:192.0.2.25:587 dsl-188.isp.example:192.0.2.188::35034
@400000006afea1470687becc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=anna.koch5@opera.example relay=yes rcpthosts= size=2078 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=4503 remotehost=dsl-158.isp.example qp=5369 pid=5365
@400000006afea1470b5f471c qmail-smtpd[5368]: auth: auth-success type=plain user=<paula@example.net>
@400000006afea1470f0e2dec tcpserver: end 5365 status 0
@400000006afea1470f0eb6a4 tcpserver: status: 1/40
@400000006afea14711fd3f5c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=paula@example.net rcptto=o.beck6@workshop.test relay=yes rcpthosts=no size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=35034 remotehost=dsl-188.isp.example qp= pid=5368
@400000006afea14728df8234 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=paula@example.net rcptto=o.beck6@workshop.test relay=yes rcpthosts= size=2575 authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=35034 remotehost=dsl-188.isp.example qp=5372 pid=5368
@400000006afea1472f063734 tcpserver: end 5368 status 0
@400000006afea1472f06bfec tcpserver: status: 0/40
@400000006afea1713795e96c tcpserver: status: 1/40
@400000006afea1713796954c tcpserver: pid 5583 from 192.0.2.130
@400000006afea1720000ec54 tcpserver: ok 5583 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::19717
@400000006afea17223c347f4 qmail-smtpd[5583]: auth: auth-failed type=plain user=<b.lang@shop.example>
@400000006afea17223c35f64 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[192.168.1.4] mailfrom= rcptto= relay=no rcpthosts= size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=19717 remotehost=office.shop.example qp= pid=5583
@400000006afea1730007a314 tcpserver: end 5583 status 0
@400000006afea1730007be6c tcpserver: status: 0/40
@400000006afea18a3182b49c tcpserver: status: 1/40
@400000006afea18a3182f31c tcpserver: pid 5708 from 192.0.2.130
@400000006afea18b000001f4 tcpserver: ok 5708 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::19362
@400000006afea18b23c347f4 qmail-smtpd[5708]: auth: auth-failed type=plain user=<b.lang@shop.example>
@400000006afea18b23c347f4 qlogenvelope: result=rejected code=535 reason=authfailed detail= helo=[192.168.1.4] mailfrom= rcptto= relay=no rcpthosts= size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=19362 remotehost=office.shop.example qp= pid=5708
@400000006afea18c00085aac tcpserver: end 5708 status 0
@400000006afea18c0008eb34 tcpserver: status: 0/40
@400000006afea1a33648241c tcpserver: status: 1/40
@400000006afea1a336489d34 tcpserver: pid 5833 from 192.0.2.130
@400000006afea1a400002134 tcpserver: ok 5833 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::52281
@400000006afea1a423c347f4 qmail-smtpd[5833]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006afea1a500087dd4 tcpserver: end 5833 status 0
@400000006afea1a500094cdc tcpserver: status: 0/40
@400000006afea38b386b0bec tcpserver: status: 1/40
@400000006afea38b386b5a0c tcpserver: pid 8273 from 192.0.2.179
@400000006afea38c04a9ee7c tcpserver: ok 8273 mx1.example.net:192.0.2.25:587 dsl-179.isp.example:192.0.2.179::40227
@400000006afea38c2ce51484 qmail-smtpd[8273]: auth: auth-success type=plain user=<lena@club.example>
@400000006afea38c320c6e6c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=o.beck2@castle.example relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=40227 remotehost=dsl-179.isp.example qp= pid=8273
@400000006afea38d0a1a4fb4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=lena@club.example rcptto=o.beck2@castle.example relay=yes rcpthosts= size=1473 authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=40227 remotehost=dsl-179.isp.example qp=8279 pid=8273
@400000006afea38d12adda4c tcpserver: end 8273 status 0
@400000006afea38d12adda4c tcpserver: status: 0/40
@400000006afea3a81bb6621c tcpserver: status: 1/40
@400000006afea3a81bb738f4 tcpserver: pid 8416 from 192.0.2.130
@400000006afea3a825feb904 tcpserver: ok 8416 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::30008
@400000006afea3a90b3d28bc qmail-smtpd[8416]: auth: auth-success type=plain user=<anna.koch@shop.example>
@400000006afea3a90fcc6924 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=ida@shop.example relay=yes rcpthosts=yes size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=30008 remotehost=office.shop.example qp= pid=8416
@400000006afea3a922704e9c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=ida@shop.example relay=yes rcpthosts= size=3426 authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=30008 remotehost=office.shop.example qp=8421 pid=8416
@400000006afea3a92648dd7c tcpserver: end 8416 status 0
@400000006afea3a92648ed1c tcpserver: status: 0/40
@400000006afea419023d249c tcpserver: status: 1/40
@400000006afea419023d43dc tcpserver: pid 8979 from 192.0.2.188
@400000006afea41909fc05cc tcpserver: ok 8979 mx1.example.net:192.0.2.25:587 dsl-188.isp.example:192.0.2.188::20817
@400000006afea4192f3d8f2c qmail-smtpd[8979]: auth: auth-success type=plain user=<paula@example.net>
@400000006afea419367f8f9c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=paula@example.net rcptto=j.klein@club.example relay=yes rcpthosts=yes size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=20817 remotehost=dsl-188.isp.example qp= pid=8979
@400000006afea41a01aeea74 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=paula@example.net rcptto=j.klein@club.example relay=yes rcpthosts= size=1552 authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=20817 remotehost=dsl-188.isp.example qp=8984 pid=8979
@400000006afea41a0904960c tcpserver: end 8979 status 0
@400000006afea41a0904960c tcpserver: status: 0/40
@400000006afea4631f117014 tcpserver: status: 1/40
@400000006afea4631f11be34 tcpserver: pid 9351 from 192.0.2.191
@400000006afea463245e7e54 tcpserver: ok 9351 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::43809
@400000006afea4640221a1a4 qmail-smtpd[9351]: auth: auth-success type=plain user=<emma@club.example>
@400000006afea4640acbe88c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=emma@club.example rcptto=anna.koch@shop.example relay=yes rcpthosts=yes size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=43809 remotehost=dsl-191.isp.example qp= pid=9351
@400000006afea4641c0bb9c4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=anna.koch@shop.example relay=yes rcpthosts= size=1759 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=43809 remotehost=dsl-191.isp.example qp=9356 pid=9351
@400000006afea464202243d4 tcpserver: end 9351 status 0
@400000006afea4642022c8a4 tcpserver: status: 0/40
@400000006afea53f06107f74 tcpserver: status: 1/40
@400000006afea53f061096e4 tcpserver: pid 10449 from 192.0.2.146
@400000006afea53f06ea1e64 tcpserver: ok 10449 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::7554
@400000006afea53f13bdcb7c qmail-smtpd[10449]: auth: auth-success type=plain user=<nina@club.example>
@400000006afea53f1838ff14 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=k.maier3@bigmail.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=7554 remotehost=dsl-146.isp.example qp= pid=10449
@400000006afea53f2b71930c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=k.maier3@bigmail.example relay=yes rcpthosts= size=1250 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=7554 remotehost=dsl-146.isp.example qp=10452 pid=10449
@400000006afea53f3287f76c tcpserver: end 10449 status 0
@400000006afea53f3288552c tcpserver: status: 0/40
@400000006afea5820f706e44 tcpserver: status: 1/40
@400000006afea5820f706e44 tcpserver: pid 10785 from 192.0.2.188
@400000006afea58217806544 tcpserver: ok 10785 mx1.example.net:192.0.2.25:587 dsl-188.isp.example:192.0.2.188::33702
@400000006afea58302ff632c qmail-smtpd[10785]: auth: auth-success type=plain user=<paula@example.net>
@400000006afea5830a7e5144 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=paula@example.net rcptto=f.braun4@granite.test relay=yes rcpthosts=no size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=33702 remotehost=dsl-188.isp.example qp= pid=10785
@400000006afea58315aa64f4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=paula@example.net rcptto=f.braun4@granite.test relay=yes rcpthosts= size=33229 authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=33702 remotehost=dsl-188.isp.example qp=10790 pid=10785
@400000006afea583197042ac tcpserver: end 10785 status 0
@400000006afea5831970b00c tcpserver: status: 0/40
@400000006afea5882b593c94 tcpserver: status: 1/40
@400000006afea5882b5a0f84 tcpserver: pid 10817 from 192.0.2.191
@400000006afea5882d7daeec tcpserver: ok 10817 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::60722
@400000006afea5890f34cca4 qmail-smtpd[10817]: auth: auth-success type=plain user=<emma@club.example>
@400000006afea58917536d8c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=f.braun0@workshop.test relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=60722 remotehost=dsl-191.isp.example qp= pid=10817
@400000006afea5892bda20ac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=f.braun0@workshop.test relay=yes rcpthosts= size=2961 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=60722 remotehost=dsl-191.isp.example qp=10822 pid=10817
@400000006afea589320e79dc tcpserver: end 10817 status 0
@400000006afea589320ea4d4 tcpserver: status: 0/40
@400000006afea58a070a5094 tcpserver: status: 1/40
@400000006afea58a070a5094 tcpserver: pid 10824 from 192.0.2.130
@400000006afea58a0cd0e04c tcpserver: ok 10824 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::1816
@400000006afea58a1e36ac2c qmail-smtpd[10824]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006afea58a23fba5a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=wanda4@orchard.test relay=yes rcpthosts=no size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=1816 remotehost=office.shop.example qp= pid=10824
@400000006afea58a2c43f66c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=wanda4@orchard.test relay=yes rcpthosts= size=4434 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=1816 remotehost=office.shop.example qp=10827 pid=10824
@400000006afea58a2f7bb93c tcpserver: end 10824 status 0
@400000006afea58a2f7c5d4c tcpserver: status: 0/40
@400000006afea6f90cfaa79c tcpserver: status: 1/40
@400000006afea6f90cfb1114 tcpserver: pid 12660 from 192.0.2.130
@400000006afea6f913309af4 tcpserver: ok 12660 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::40561
@400000006afea6f9363f88fc qmail-smtpd[12660]: auth: auth-success type=plain user=<t.wolf@shop.example>
@400000006afea6fa0022b4c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=h.vogel10@kiosk.example relay=yes rcpthosts=no size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=40561 remotehost=office.shop.example qp= pid=12660
@400000006afea6fa13a1fa64 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=h.vogel10@kiosk.example relay=yes rcpthosts= size=2224 authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=40561 remotehost=office.shop.example qp=12665 pid=12660
@400000006afea6fa1a28b954 tcpserver: end 12660 status 0
@400000006afea6fa1a28f004 tcpserver: status: 0/40
@400000006afea72b306a207c tcpserver: status: 1/40
@400000006afea72b306a62e4 tcpserver: pid 12913 from 192.0.2.141
@400000006afea72b3328daec tcpserver: ok 12913 mx1.example.net:192.0.2.25:587 dsl-141.isp.example:192.0.2.141::37252
@400000006afea72c06716fdc qmail-smtpd[12913]: auth: auth-success type=plain user=<greta@example.net>
@400000006afea72c0ea2fc84 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=wanda9@kiosk.example relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=37252 remotehost=dsl-141.isp.example qp= pid=12913
@400000006afea72c168e315c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=greta@example.net rcptto=wanda9@kiosk.example relay=yes rcpthosts= size=1474 authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=37252 remotehost=dsl-141.isp.example qp=12915 pid=12913
@400000006afea72c1cd080c4 tcpserver: end 12913 status 0
@400000006afea72c1cd10d64 tcpserver: status: 0/40
@400000006afea7643a1dcccc tcpserver: status: 1/40
@400000006afea7643a1dcccc tcpserver: pid 13198 from 192.0.2.179
@400000006afea765086b53ac tcpserver: ok 13198 mx1.example.net:192.0.2.25:587 dsl-179.isp.example:192.0.2.179::40780
@400000006afea7651dac9884 tcpserver: status: 2/40
@400000006afea7651dad1584 tcpserver: pid 13201 from 192.0.2.130
@400000006afea76522b82924 tcpserver: ok 13201 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::36304
@400000006afea7652a6d9c44 qmail-smtpd[13198]: auth: auth-success type=plain user=<lena@club.example>
@400000006afea7652f5f308c qmail-smtpd[13201]: auth: auth-success type=plain user=<m.roth@shop.example>
@400000006afea7652f9cc62c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=f.braun0@paper.example relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=40780 remotehost=dsl-179.isp.example qp= pid=13198
@400000006afea7653097f6dc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=carla6@kiosk.example relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=40780 remotehost=dsl-179.isp.example qp= pid=13198
@400000006afea765316c13a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=o.beck6@school.example relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=40780 remotehost=dsl-179.isp.example qp= pid=13198
@400000006afea76532293984 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=k.maier9@dune.test relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=40780 remotehost=dsl-179.isp.example qp= pid=13198
@400000006afea76534d78cbc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=nina2@harbour.test relay=yes rcpthosts=no size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=36304 remotehost=office.shop.example qp= pid=13201
@400000006afea765368085b4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=y.kurz7@oakwood.test relay=yes rcpthosts=no size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=36304 remotehost=office.shop.example qp= pid=13201
@400000006afea7660b6f2d6c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=lena@club.example rcptto=f.braun0@paper.example,carla6@kiosk.example,o.beck6@school.example,k.maier9@dune.test relay=yes rcpthosts= size=1294 authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=40780 remotehost=dsl-179.isp.example qp=13204 pid=13198
@400000006afea7660b83132c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=nina2@harbour.test,y.kurz7@oakwood.test relay=yes rcpthosts= size=7709 authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=36304 remotehost=office.shop.example qp=13205 pid=13201
@400000006afea7661082ff54 tcpserver: end 13201 status 0
@400000006afea7661083227c tcpserver: status: 1/40
@400000006afea7661444609c tcpserver: end 13198 status 0
@400000006afea7661444b68c tcpserver: status: 0/40
@400000006afea7a51c32a2b4 tcpserver: status: 1/40
@400000006afea7a51c32aa84 tcpserver: pid 13521 from 192.0.2.208
@400000006afea7a522b5e31c tcpserver: ok 13521 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::34415
@400000006afea7a530f38844 qmail-smtpd[13521]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006afea7a53907d0bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=h.vogel8@oakwood.test relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=34415 remotehost=dsl-208.isp.example qp= pid=13521
@400000006afea7a60772c6c4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=h.vogel8@oakwood.test relay=yes rcpthosts= size=5557 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=34415 remotehost=dsl-208.isp.example qp=13524 pid=13521
@400000006afea7a6104dc654 tcpserver: end 13521 status 0
@400000006afea7a6104e7a04 tcpserver: status: 0/40
@400000006afea7fe0b0e8f0c tcpserver: status: 1/40
@400000006afea7fe0b0f3704 tcpserver: pid 13964 from 192.0.2.130
@400000006afea7fe0e28bba4 tcpserver: ok 13964 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::34398
@400000006afea7fe1a36bf2c qmail-smtpd[13964]: auth: auth-success type=plain user=<o.beck@shop.example>
@400000006afea7fe1e9fa72c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=ida@shop.example relay=yes rcpthosts=yes size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=34398 remotehost=office.shop.example qp= pid=13964
@400000006afea7fe34c51dfc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=ida@shop.example relay=yes rcpthosts= size=2522 authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=34398 remotehost=office.shop.example qp=13968 pid=13964
@400000006afea7ff019e44bc tcpserver: end 13964 status 0
@400000006afea7ff019f0424 tcpserver: status: 0/40
@400000006afea86a35503374 tcpserver: status: 1/40
@400000006afea86a35503374 tcpserver: pid 14508 from 192.0.2.150
@400000006afea86b02e74f1c tcpserver: ok 14508 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::44484
@400000006afea86b11cbd6ec qmail-smtpd[14508]: auth: auth-success type=plain user=<sara@club.example>
@400000006afea86b1b4091f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=sara@club.example rcptto=h.vogel@club.example relay=yes rcpthosts=yes size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=44484 remotehost=dsl-150.isp.example qp= pid=14508
@400000006afea86b2f482dec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=h.vogel@club.example relay=yes rcpthosts= size=4611 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=44484 remotehost=dsl-150.isp.example qp=14512 pid=14508
@400000006afea86b34501cdc tcpserver: end 14508 status 0
@400000006afea86b34505b5c tcpserver: status: 0/40
@400000006afea8d82da60af4 tcpserver: status: 1/40
@400000006afea8d82da6e1cc tcpserver: pid 15057 from 192.0.2.130
@400000006afea8d832c9bb5c tcpserver: ok 15057 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::25276
@400000006afea8d90726bdec qmail-smtpd[15057]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006afea8d90c1de3fc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=o.beck11@opera.example relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=25276 remotehost=office.shop.example qp= pid=15057
@400000006afea8d90db266ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=v.horn2@freemail.test relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=25276 remotehost=office.shop.example qp= pid=15057
@400000006afea8d90fa70ea4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=paula5@dune.test relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=25276 remotehost=office.shop.example qp= pid=15057
@400000006afea8d91099e2b4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=j.klein10@inkwell.test relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=25276 remotehost=office.shop.example qp= pid=15057
@400000006afea8d9185e1344 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=o.beck11@opera.example,v.horn2@freemail.test,paula5@dune.test,j.klein10@inkwell.test relay=yes rcpthosts= size=2022 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=25276 remotehost=office.shop.example qp=15061 pid=15057
@400000006afea8d91fa3c11c tcpserver: end 15057 status 0
@400000006afea8d91fa3c11c tcpserver: status: 0/40
@400000006afea8f403422504 tcpserver: status: 1/40
@400000006afea8f403422504 tcpserver: pid 15194 from 192.0.2.239
@400000006afea8f408c94e44 tcpserver: ok 15194 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::22117
@400000006afea8f4231a6594 qmail-smtpd[15194]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afea8f42747bf7c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=emma1@bigmail.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=22117 remotehost=dsl-239.isp.example qp= pid=15194
@400000006afea8f4280264bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=b.lang10@lighthouse.test relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=22117 remotehost=dsl-239.isp.example qp= pid=15194
@400000006afea8f428b4a974 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=carla9@bigmail.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=22117 remotehost=dsl-239.isp.example qp= pid=15194
@400000006afea8f42a2dc86c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=greta3@vineyard.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=22117 remotehost=dsl-239.isp.example qp= pid=15194
@400000006afea8f435588844 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=emma1@bigmail.example,b.lang10@lighthouse.test,carla9@bigmail.example,greta3@vineyard.example relay=yes rcpthosts= size=4926 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=22117 remotehost=dsl-239.isp.example qp=15198 pid=15194
@400000006afea8f50053465c tcpserver: end 15194 status 0
@400000006afea8f50053ea6c tcpserver: status: 0/40
@400000006afeaa5528c08c6c tcpserver: status: 1/40
@400000006afeaa5528c14bd4 tcpserver: pid 16962 from 192.0.2.223
@400000006afeaa5532ea8db4 tcpserver: ok 16962 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::27908
@400000006afeaa560632c0fc qmail-smtpd[16962]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006afeaa560bc03b6c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=lena5@bluebird.test relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=27908 remotehost=dsl-223.isp.example qp= pid=16962
@400000006afeaa5622b191a4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=lena5@bluebird.test relay=yes rcpthosts= size=285579 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=27908 remotehost=dsl-223.isp.example qp=16966 pid=16962
@400000006afeaa5628339a64 tcpserver: end 16962 status 0
@400000006afeaa5628339a64 tcpserver: status: 0/40
@400000006afeaaf83a6e947c tcpserver: status: 1/40
@400000006afeaaf83a6ef23c tcpserver: pid 17778 from 192.0.2.130
@400000006afeaaf83b6aa7bc tcpserver: ok 17778 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::56975
@400000006afeaaf90dfea634 qmail-smtpd[17778]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006afeaaf916109cec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=paula6@cedar.test relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=56975 remotehost=office.shop.example qp= pid=17778
@400000006afeaaf92516c234 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=paula6@cedar.test relay=yes rcpthosts= size=1159 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=56975 remotehost=office.shop.example qp=17782 pid=17778
@400000006afeaaf92dc7b80c tcpserver: end 17778 status 0
@400000006afeaaf92dc7d364 tcpserver: status: 0/40
@400000006afeac3d36156bbc tcpserver: status: 1/40
@400000006afeac3d361632f4 tcpserver: pid 19403 from 192.0.2.231
@400000006afeac3d38f6d8fc tcpserver: ok 19403 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::12055
@400000006afeac3e10e8dd74 qmail-smtpd[19403]: auth: auth-success type=login user=<r.frank@club.example>
@400000006afeac3e19fce694 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=t.wolf5@library.example relay=yes rcpthosts=no size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=12055 remotehost=dsl-231.isp.example qp= pid=19403
@400000006afeac3e2bfca49c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=t.wolf5@library.example relay=yes rcpthosts= size=23699 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=12055 remotehost=dsl-231.isp.example qp=19407 pid=19403
@400000006afeac3e30fc94ac tcpserver: end 19403 status 0
@400000006afeac3e30fce2cc tcpserver: status: 0/40
@400000006afead5016364974 tcpserver: status: 1/40
@400000006afead50163687f4 tcpserver: pid 20775 from 192.0.2.175
@400000006afead501aff81b4 tcpserver: ok 20775 mx1.example.net:192.0.2.25:587 dsl-175.isp.example:192.0.2.175::34176
@400000006afead5105439e3c qmail-smtpd[20775]: auth: auth-success type=plain user=<h.vogel@club.example>
@400000006afead510c47c6a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=j.klein@club.example relay=yes rcpthosts=yes size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=34176 remotehost=dsl-175.isp.example qp= pid=20775
@400000006afead511ddcfb3c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=j.klein@club.example relay=yes rcpthosts= size=13395 authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=34176 remotehost=dsl-175.isp.example qp=20781 pid=20775
@400000006afead51244f382c tcpserver: end 20775 status 0
@400000006afead51244ff3ac tcpserver: status: 0/40
@400000006afead960d14f214 tcpserver: status: 1/40
@400000006afead960d153c4c tcpserver: pid 21125 from 192.0.2.234
@400000006afead961098e8b4 tcpserver: ok 21125 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::34389
@400000006afead962c4146ec qmail-smtpd[21125]: auth: auth-success type=plain user=<carla@example.net>
@400000006afead9630bfbe74 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=f.braun3@corner.test relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=34389 remotehost=dsl-234.isp.example qp= pid=21125
@400000006afead9701b9278c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=f.braun3@corner.test relay=yes rcpthosts= size=9815 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=34389 remotehost=dsl-234.isp.example qp=21129 pid=21125
@400000006afead970964bf3c tcpserver: end 21125 status 0
@400000006afead9709656f04 tcpserver: status: 0/40
@400000006afeada61113d574 tcpserver: status: 1/40
@400000006afeada611143b04 tcpserver: pid 21205 from 192.0.2.231
@400000006afeada61a90b66c tcpserver: ok 21205 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::15981
@400000006afeada62d93425c qmail-smtpd[21205]: auth: auth-success type=login user=<r.frank@club.example>
@400000006afeada635817ca4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=t.wolf@shop.example relay=yes rcpthosts=yes size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=15981 remotehost=dsl-231.isp.example qp= pid=21205
@400000006afeada71161072c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=t.wolf@shop.example relay=yes rcpthosts= size=2234 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=15981 remotehost=dsl-231.isp.example qp=21210 pid=21205
@400000006afeada719ba99ec tcpserver: end 21205 status 0
@400000006afeada719bb4d9c tcpserver: status: 0/40
@400000006afeadc5398a1c34 tcpserver: status: 1/40
@400000006afeadc5398a9d1c tcpserver: pid 21363 from 192.0.2.158
@400000006afeadc602843404 tcpserver: ok 21363 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::20660
@400000006afeadc6229ca244 qmail-smtpd[21363]: auth: auth-success type=login user=<f.braun@club.example>
@400000006afeadc628bdd51c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=j.klein6@bricks.example relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=20660 remotehost=dsl-158.isp.example qp= pid=21363
@400000006afeadc700b6e644 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=j.klein6@bricks.example relay=yes rcpthosts= size=1568 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=20660 remotehost=dsl-158.isp.example qp=21369 pid=21363
@400000006afeadc70782ef7c tcpserver: end 21363 status 0
@400000006afeadc707830304 tcpserver: status: 0/40
@400000006afeade13052a8ac tcpserver: status: 1/40
@400000006afeade1305325ac tcpserver: pid 21503 from 192.0.2.191
@400000006afeade135208c3c tcpserver: ok 21503 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::30575
@400000006afeade218fac48c qmail-smtpd[21503]: auth: auth-success type=plain user=<emma@club.example>
@400000006afeade22025b6a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=b.lang3@bigmail.example relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=30575 remotehost=dsl-191.isp.example qp= pid=21503
@400000006afeade2376a3204 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=b.lang3@bigmail.example relay=yes rcpthosts= size=7715 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=30575 remotehost=dsl-191.isp.example qp=21508 pid=21503
@400000006afeade3000a9ccc tcpserver: end 21503 status 0
@400000006afeade3000a9ccc tcpserver: status: 0/40
@400000006afeae1b072746a4 tcpserver: status: 1/40
@400000006afeae1b072746a4 tcpserver: pid 21789 from 192.0.2.231
@400000006afeae1b0fe494a4 tcpserver: ok 21789 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::15304
@400000006afeae1b33895df4 qmail-smtpd[21789]: auth: auth-success type=login user=<r.frank@club.example>
@400000006afeae1b38805cf4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=y.kurz@shop.example relay=yes rcpthosts=yes size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=15304 remotehost=dsl-231.isp.example qp= pid=21789
@400000006afeae1c0b271c34 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=y.kurz@shop.example relay=yes rcpthosts= size=3369 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=15304 remotehost=dsl-231.isp.example qp=21794 pid=21789
@400000006afeae1c13e1f54c tcpserver: end 21789 status 0
@400000006afeae1c13e2c06c tcpserver: status: 0/40
@400000006afeae1f1d4b88dc tcpserver: status: 1/40
@400000006afeae1f1d4b88dc tcpserver: pid 21811 from 192.0.2.175
@400000006afeae1f1f1498ac tcpserver: ok 21811 mx1.example.net:192.0.2.25:587 dsl-175.isp.example:192.0.2.175::6548
@400000006afeae20058016b4 qmail-smtpd[21811]: auth: auth-success type=plain user=<h.vogel@club.example>
@400000006afeae200794e524 tcpserver: status: 2/40
@400000006afeae2007954e9c tcpserver: pid 21814 from 192.0.2.141
@400000006afeae200b59bd24 tcpserver: ok 21814 mx1.example.net:192.0.2.25:587 dsl-141.isp.example:192.0.2.141::36639
@400000006afeae200e6320dc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=j.klein11@cedar.test relay=yes rcpthosts=no size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=6548 remotehost=dsl-175.isp.example qp= pid=21811
@400000006afeae201b3e7acc qmail-smtpd[21814]: auth: auth-success type=plain user=<greta@example.net>
@400000006afeae20214d9ca4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=j.klein11@cedar.test relay=yes rcpthosts= size=16757 authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=6548 remotehost=dsl-175.isp.example qp=21816 pid=21811
@400000006afeae20243c9a8c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=sara5@workshop.test relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=36639 remotehost=dsl-141.isp.example qp= pid=21814
@400000006afeae2025203fe4 tcpserver: end 21811 status 0
@400000006afeae2025208634 tcpserver: status: 1/40
@400000006afeae2036041a24 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=greta@example.net rcptto=sara5@workshop.test relay=yes rcpthosts= size=23367 authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=36639 remotehost=dsl-141.isp.example qp=21818 pid=21814
@400000006afeae2102bbca7c tcpserver: end 21814 status 0
@400000006afeae2102bc89e4 tcpserver: status: 0/40
@400000006afeaea5116940a4 tcpserver: status: 1/40
@400000006afeaea51169d12c tcpserver: pid 22480 from 192.0.2.179
@400000006afeaea5128e8e94 tcpserver: ok 22480 mx1.example.net:192.0.2.25:587 dsl-179.isp.example:192.0.2.179::26445
@400000006afeaea526be4bfc qmail-smtpd[22480]: auth: auth-success type=plain user=<lena@club.example>
@400000006afeaea52cc37af4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=lena@club.example rcptto=r.frank10@customer.example relay=yes rcpthosts=no size= authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=26445 remotehost=dsl-179.isp.example qp= pid=22480
@400000006afeaea60368565c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=lena@club.example rcptto=r.frank10@customer.example relay=yes rcpthosts= size=2111 authuser=lena@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.179 remoteport=26445 remotehost=dsl-179.isp.example qp=22484 pid=22480
@400000006afeaea608b531d4 tcpserver: end 22480 status 0
@400000006afeaea608b531d4 tcpserver: status: 0/40
@400000006afeaedc05bf4294 tcpserver: status: 1/40
@400000006afeaedc05bf5dec tcpserver: pid 22754 from 192.0.2.223
@400000006afeaedc08b97b7c tcpserver: ok 22754 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::31597
@400000006afeaedc29173404 qmail-smtpd[22754]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006afeaedc2f0529ac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=anna.koch10@garden.example relay=yes rcpthosts=no size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=31597 remotehost=dsl-223.isp.example qp= pid=22754
@400000006afeaedd0710190c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=anna.koch10@garden.example relay=yes rcpthosts= size=6894 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=31597 remotehost=dsl-223.isp.example qp=22759 pid=22754
@400000006afeaedd0c59377c tcpserver: end 22754 status 0
@400000006afeaedd0c59c804 tcpserver: status: 0/40
@400000006afeaf1e10d17544 tcpserver: status: 1/40
@400000006afeaf1e10d21954 tcpserver: pid 23085 from 192.0.2.234
@400000006afeaf1e11fd52e4 tcpserver: ok 23085 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::2725
@400000006afeaf1e3b902564 qmail-smtpd[23085]: auth: auth-success type=plain user=<carla@example.net>
@400000006afeaf1f0671121c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=d.weiss4@birch.example relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=2725 remotehost=dsl-234.isp.example qp= pid=23085
@400000006afeaf1f07feca84 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=paula9@elm.example relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=2725 remotehost=dsl-234.isp.example qp= pid=23085
@400000006afeaf1f0e3323b4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=d.weiss4@birch.example,paula9@elm.example relay=yes rcpthosts= size=5557 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=2725 remotehost=dsl-234.isp.example qp=23090 pid=23085
@400000006afeaf1f11c33bcc tcpserver: end 23085 status 0
@400000006afeaf1f11c33bcc tcpserver: status: 0/40
@400000006afeafd73758442c tcpserver: status: 1/40
@400000006afeafd73758442c tcpserver: pid 24013 from 192.0.2.130
@400000006afeafd806e85944 tcpserver: ok 24013 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::19661
@400000006afeafd82c9ccc9c qmail-smtpd[24013]: auth: auth-success type=login user=<billing@shop.example>
@400000006afeafd833ee8c4c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=info@shop.example relay=yes rcpthosts=yes size= authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=19661 remotehost=office.shop.example qp= pid=24013
@400000006afeafd83499148c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=k.maier@partner.test relay=yes rcpthosts=no size= authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=19661 remotehost=office.shop.example qp= pid=24013
@400000006afeafd9092b290c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=billing@shop.example rcptto=info@shop.example,k.maier@partner.test relay=yes rcpthosts= size=48009 authuser=billing@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=19661 remotehost=office.shop.example qp=24019 pid=24013
@400000006afeafd90e944eb4 tcpserver: end 24013 status 0
@400000006afeafd90e9498ec tcpserver: status: 0/40
@400000006afeb040094947fc tcpserver: status: 1/40
@400000006afeb0400949a5bc tcpserver: pid 24534 from 192.0.2.191
@400000006afeb0401395b5c4 tcpserver: ok 24534 mx1.example.net:192.0.2.25:587 dsl-191.isp.example:192.0.2.191::26233
@400000006afeb0402574ff34 qmail-smtpd[24534]: auth: auth-success type=plain user=<emma@club.example>
@400000006afeb0402bd96914 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=emma@club.example rcptto=paula2@bricks.example relay=yes rcpthosts=no size= authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=26233 remotehost=dsl-191.isp.example qp= pid=24534
@400000006afeb0410604d714 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=emma@club.example rcptto=paula2@bricks.example relay=yes rcpthosts= size=29407 authuser=emma@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.191 remoteport=26233 remotehost=dsl-191.isp.example qp=24539 pid=24534
@400000006afeb041093a1944 tcpserver: end 24534 status 0
@400000006afeb041093a1944 tcpserver: status: 0/40
@400000006afeb04f01a14644 tcpserver: status: 1/40
@400000006afeb04f01a14644 tcpserver: pid 24609 from 192.0.2.130
@400000006afeb04f09156e8c tcpserver: ok 24609 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::54089
@400000006afeb04f1df31764 qmail-smtpd[24609]: auth: auth-success type=plain user=<t.wolf@shop.example>
@400000006afeb04f28a8a354 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=wanda1@orchard.test relay=yes rcpthosts=no size= authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=54089 remotehost=office.shop.example qp= pid=24609
@400000006afeb0500080cab4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=t.wolf@shop.example rcptto=wanda1@orchard.test relay=yes rcpthosts= size=19066 authuser=t.wolf@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=54089 remotehost=office.shop.example qp=24614 pid=24609
@400000006afeb050080dbabc tcpserver: end 24609 status 0
@400000006afeb050080e37bc tcpserver: status: 0/40
@400000006afeb0c228e56604 tcpserver: status: 1/40
@400000006afeb0c228e56604 tcpserver: pid 25187 from 192.0.2.208
@400000006afeb0c22e6c6834 tcpserver: ok 25187 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::29757
@400000006afeb0c30db5aa9c qmail-smtpd[25187]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006afeb0c313d8f0b4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=ida7@quarry.example relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=29757 remotehost=dsl-208.isp.example qp= pid=25187
@400000006afeb0c32602e36c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=ida7@quarry.example relay=yes rcpthosts= size=90162 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=29757 remotehost=dsl-208.isp.example qp=25192 pid=25187
@400000006afeb0c32be62e9c tcpserver: end 25187 status 0
@400000006afeb0c32be6bf24 tcpserver: status: 0/40
@400000006afeb15a136c38ac tcpserver: status: 1/40
@400000006afeb15a136d1f24 tcpserver: pid 25945 from 192.0.2.208
@400000006afeb15a1757f5b4 tcpserver: ok 25945 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::28924
@400000006afeb15a2b2232bc qmail-smtpd[25945]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006afeb15a337024ec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=sara@club.example relay=yes rcpthosts=yes size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=28924 remotehost=dsl-208.isp.example qp= pid=25945
@400000006afeb15a3b5235ec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=sara@club.example relay=yes rcpthosts= size=1013 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=28924 remotehost=dsl-208.isp.example qp=25948 pid=25945
@400000006afeb15b02e8220c tcpserver: end 25945 status 0
@400000006afeb15b02e8220c tcpserver: status: 0/40
@400000006afeb1b30651c664 tcpserver: status: 1/40
@400000006afeb1b306520cb4 tcpserver: pid 26389 from 192.0.2.130
@400000006afeb1b30a052d8c tcpserver: ok 26389 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::57561
@400000006afeb1b31aeb809c qmail-smtpd[26389]: auth: auth-success type=plain user=<o.beck@shop.example>
@400000006afeb1b31ffcc62c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=ute7@paper.example relay=yes rcpthosts=no size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=57561 remotehost=office.shop.example qp= pid=26389
@400000006afeb1b32c9ff91c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=ute7@paper.example relay=yes rcpthosts= size=16183 authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=57561 remotehost=office.shop.example qp=26392 pid=26389
@400000006afeb1b3349fbbac tcpserver: end 26389 status 0
@400000006afeb1b334a07344 tcpserver: status: 0/40
@400000006afeb1f3123f68dc tcpserver: status: 1/40
@400000006afeb1f3123fe9c4 tcpserver: pid 26710 from 192.0.2.239
@400000006afeb1f3157d2304 tcpserver: ok 26710 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::3890
@400000006afeb1f32b5be444 qmail-smtpd[26710]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afeb1f32fed5efc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=m.roth@shop.example relay=yes rcpthosts=yes size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=3890 remotehost=dsl-239.isp.example qp= pid=26710
@400000006afeb1f33914dc94 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=m.roth@shop.example relay=yes rcpthosts= size=18467 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=3890 remotehost=dsl-239.isp.example qp=26713 pid=26710
@400000006afeb1f401ac564c tcpserver: end 26710 status 0
@400000006afeb1f401ac564c tcpserver: status: 0/40
@400000006afeb2ff2cae221c tcpserver: status: 1/40
@400000006afeb2ff2cae7424 tcpserver: pid 28052 from 192.0.2.130
@400000006afeb2ff36aa6474 tcpserver: ok 28052 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::54984
@400000006afeb30023754f04 qmail-smtpd[28052]: auth: auth-success type=plain user=<anna.koch@shop.example>
@400000006afeb3002bff2154 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=nina4@station.test relay=yes rcpthosts=no size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=54984 remotehost=office.shop.example qp= pid=28052
@400000006afeb30102d1bf94 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=nina4@station.test relay=yes rcpthosts= size=21496 authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=54984 remotehost=office.shop.example qp=28059 pid=28052
@400000006afeb3010ba9f44c tcpserver: end 28052 status 0
@400000006afeb3010baa426c tcpserver: status: 0/40
@400000006afeb44e3000c7bc tcpserver: status: 1/40
@400000006afeb44e300167e4 tcpserver: pid 29728 from 192.0.2.188
@400000006afeb44f000c36f4 tcpserver: ok 29728 mx1.example.net:192.0.2.25:587 dsl-188.isp.example:192.0.2.188::11770
@400000006afeb44f252214a4 qmail-smtpd[29728]: auth: auth-success type=plain user=<paula@example.net>
@400000006afeb44f2b146f4c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=paula@example.net rcptto=y.kurz4@cloudy.example relay=yes rcpthosts=no size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=11770 remotehost=dsl-188.isp.example qp= pid=29728
@400000006afeb44f34aa141c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=paula@example.net rcptto=y.kurz4@cloudy.example relay=yes rcpthosts= size=4457 authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=11770 remotehost=dsl-188.isp.example qp=29733 pid=29728
@400000006afeb44f38051274 tcpserver: end 29728 status 0
@400000006afeb44f38051274 tcpserver: status: 0/40
@400000006afeb55512c83464 tcpserver: status: 1/40
@400000006afeb55512c83464 tcpserver: pid 31040 from 192.0.2.130
@400000006afeb5551a4d3144 tcpserver: ok 31040 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::24625
@400000006afeb55528b6c484 qmail-smtpd[31040]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006afeb55530754024 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=v.horn11@freemail.test relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=24625 remotehost=office.shop.example qp= pid=31040
@400000006afeb55608c08ffc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=v.horn11@freemail.test relay=yes rcpthosts= size=12722 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=24625 remotehost=office.shop.example qp=31044 pid=31040
@400000006afeb5560cace174 tcpserver: end 31040 status 0
@400000006afeb5560cace174 tcpserver: status: 0/40
@400000006afeb5682f390aec tcpserver: status: 1/40
@400000006afeb5682f390aec tcpserver: pid 31137 from 192.0.2.130
@400000006afeb56832638f1c tcpserver: ok 31137 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::34129
@400000006afeb5691373ba8c qmail-smtpd[31137]: auth: auth-success type=plain user=<o.beck@shop.example>
@400000006afeb569186b5d9c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=b.lang@shop.example relay=yes rcpthosts=yes size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=34129 remotehost=office.shop.example qp= pid=31137
@400000006afeb5692c43b7ec qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=b.lang@shop.example relay=yes rcpthosts= size=72939 authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=34129 remotehost=office.shop.example qp=31142 pid=31137
@400000006afeb5693057639c tcpserver: end 31137 status 0
@400000006afeb5693057639c tcpserver: status: 0/40
@400000006afeb56d37141edc tcpserver: status: 1/40
@400000006afeb56d37143a34 tcpserver: pid 31163 from 192.0.2.146
@400000006afeb56e05de53b4 tcpserver: ok 31163 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::41245
@400000006afeb56e145a7cc4 qmail-smtpd[31163]: auth: auth-success type=plain user=<nina@club.example>
@400000006afeb56e1c410264 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=nina@club.example rcptto=d.weiss@club.example relay=yes rcpthosts=yes size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=41245 remotehost=dsl-146.isp.example qp= pid=31163
@400000006afeb56e1d5909e4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=nina@club.example rcptto=r.frank@club.example relay=yes rcpthosts=yes size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=41245 remotehost=dsl-146.isp.example qp= pid=31163
@400000006afeb56e1ef1ab44 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=nina@club.example rcptto=y.kurz@shop.example relay=yes rcpthosts=yes size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=41245 remotehost=dsl-146.isp.example qp= pid=31163
@400000006afeb56e20c899dc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=nina@club.example rcptto=wanda@example.net relay=yes rcpthosts=yes size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=41245 remotehost=dsl-146.isp.example qp= pid=31163
@400000006afeb56e380335e4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=d.weiss@club.example,r.frank@club.example,y.kurz@shop.example,wanda@example.net relay=yes rcpthosts= size=1221 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=41245 remotehost=dsl-146.isp.example qp=31168 pid=31163
@400000006afeb56f0012e5e4 tcpserver: end 31163 status 0
@400000006afeb56f00132c34 tcpserver: status: 0/40
@400000006afeb58b20ef2124 tcpserver: status: 1/40
@400000006afeb58b20ef34ac tcpserver: pid 31311 from 192.0.2.231
@400000006afeb58b25f7c3c4 tcpserver: ok 31311 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::6416
@400000006afeb58c069b94ec qmail-smtpd[31311]: auth: auth-success type=login user=<r.frank@club.example>
@400000006afeb58c0b3cbb5c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=wanda@example.net relay=yes rcpthosts=yes size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=6416 remotehost=dsl-231.isp.example qp= pid=31311
@400000006afeb58c1a00c6c4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=wanda@example.net relay=yes rcpthosts= size=7708 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=6416 remotehost=dsl-231.isp.example qp=31316 pid=31311
@400000006afeb58c1dbdfda4 tcpserver: end 31311 status 0
@400000006afeb58c1dbdfda4 tcpserver: status: 0/40
@400000006afeb64702db1634 tcpserver: status: 1/40
@400000006afeb64702db1634 tcpserver: pid 32249 from 192.0.2.150
@400000006afeb64708d9099c tcpserver: ok 32249 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::14746
@400000006afeb64726d2f50c qmail-smtpd[32249]: auth: auth-success type=plain user=<sara@club.example>
@400000006afeb647304b5994 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=sara@club.example rcptto=v.horn4@university.example relay=yes rcpthosts=no size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=14746 remotehost=dsl-150.isp.example qp= pid=32249
@400000006afeb647318ea34c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=sara@club.example rcptto=z.jung9@freemail.test relay=yes rcpthosts=no size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=14746 remotehost=dsl-150.isp.example qp= pid=32249
@400000006afeb64733c78804 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=sara@club.example rcptto=k.maier0@bigmail.example relay=yes rcpthosts=no size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=14746 remotehost=dsl-150.isp.example qp= pid=32249
@400000006afeb6480163954c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=v.horn4@university.example,z.jung9@freemail.test,k.maier0@bigmail.example relay=yes rcpthosts= size=1504 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=14746 remotehost=dsl-150.isp.example qp=32254 pid=32249
@400000006afeb6480a2530dc tcpserver: end 32249 status 0
@400000006afeb6480a25b994 tcpserver: status: 0/40
@400000006afeb6543346afa4 tcpserver: status: 1/40
@400000006afeb6543346afa4 tcpserver: pid 32318 from 192.0.2.130
@400000006afeb65502aef93c tcpserver: ok 32318 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::60089
@400000006afeb6551993c484 qmail-smtpd[32318]: auth: auth-success type=plain user=<m.roth@shop.example>
@400000006afeb65522f35594 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=greta7@granite.test relay=yes rcpthosts=no size= authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=60089 remotehost=office.shop.example qp= pid=32318
@400000006afeb6553a8c1efc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=m.roth@shop.example rcptto=greta7@granite.test relay=yes rcpthosts= size=3052 authuser=m.roth@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=60089 remotehost=office.shop.example qp=32323 pid=32318
@400000006afeb6560313f0e4 tcpserver: end 32318 status 0
@400000006afeb65603142f64 tcpserver: status: 0/40
@400000006afeb686234a996c tcpserver: status: 1/40
@400000006afeb686234abc94 tcpserver: pid 32566 from 192.0.2.130
@400000006afeb68628594304 tcpserver: ok 32566 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::52165
@400000006afeb6863aa23354 qmail-smtpd[32566]: auth: auth-success type=login user=<ute@shop.example>
@400000006afeb68706e2ee8c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=z.jung2@dairy.example relay=yes rcpthosts=no size= authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=52165 remotehost=office.shop.example qp= pid=32566
@400000006afeb6871420c36c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ute@shop.example rcptto=z.jung2@dairy.example relay=yes rcpthosts= size=77131 authuser=ute@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=52165 remotehost=office.shop.example qp=32570 pid=32566
@400000006afeb6871c8c7ab4 tcpserver: end 32566 status 0
@400000006afeb6871c8c7ab4 tcpserver: status: 0/40
@400000006afeb80b0a2dfadc tcpserver: status: 1/40
@400000006afeb80b0a2e3574 tcpserver: pid 2041 from 192.0.2.238
@400000006afeb80b112601cc tcpserver: ok 2041 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::7122
@400000006afeb80b2879ee4c qmail-smtpd[2041]: auth: auth-success type=plain user=<wanda@example.net>
@400000006afeb80b2e8a8724 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=emma6@vineyard.example relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=7122 remotehost=dsl-238.isp.example qp= pid=2041
@400000006afeb80c0859f65c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=emma6@vineyard.example relay=yes rcpthosts= size=5001 authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=7122 remotehost=dsl-238.isp.example qp=2046 pid=2041
@400000006afeb80c0ca724b4 tcpserver: end 2041 status 0
@400000006afeb80c0ca75f4c tcpserver: status: 0/40
@400000006afeb8253986ad4c tcpserver: status: 1/40
@400000006afeb825398712dc tcpserver: pid 2175 from 192.0.2.130
@400000006afeb82609ef2104 tcpserver: ok 2175 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::56437
@400000006afeb8261bd5445c qmail-smtpd[2175]: auth: auth-success type=plain user=<anna.koch@shop.example>
@400000006afeb8261fc0ce9c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=sara10@mill.test relay=yes rcpthosts=no size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=56437 remotehost=office.shop.example qp= pid=2175
@400000006afeb8262c4d5cac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=sara10@mill.test relay=yes rcpthosts= size=3499 authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=56437 remotehost=office.shop.example qp=2179 pid=2175
@400000006afeb8262fc30724 tcpserver: end 2175 status 0
@400000006afeb8262fc30724 tcpserver: status: 0/40
@400000006afeb8463154e9f4 tcpserver: status: 1/40
@400000006afeb84631552c5c tcpserver: pid 2340 from 192.0.2.239
@400000006afeb846376d2bbc tcpserver: ok 2340 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::35962
@400000006afeb8470ef88adc qmail-smtpd[2340]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afeb847191c0c14 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=t.wolf4@paper.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=35962 remotehost=dsl-239.isp.example qp= pid=2340
@400000006afeb84722555844 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=t.wolf4@paper.example relay=yes rcpthosts= size=34861 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=35962 remotehost=dsl-239.isp.example qp=2343 pid=2340
@400000006afeb84725ea890c tcpserver: end 2340 status 0
@400000006afeb84725eb1d7c tcpserver: status: 0/40
@400000006afeb87e089aef2c tcpserver: status: 1/40
@400000006afeb87e089aef2c tcpserver: pid 2616 from 192.0.2.188
@400000006afeb87e11999b8c tcpserver: ok 2616 mx1.example.net:192.0.2.25:587 dsl-188.isp.example:192.0.2.188::54930
@400000006afeb87e270e92c4 qmail-smtpd[2616]: auth: auth-success type=plain user=<paula@example.net>
@400000006afeb87e2e680b04 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=paula@example.net rcptto=ida5@cedar.test relay=yes rcpthosts=no size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=54930 remotehost=dsl-188.isp.example qp= pid=2616
@400000006afeb87f019bbc4c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=paula@example.net rcptto=ida5@cedar.test relay=yes rcpthosts= size=3509 authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=54930 remotehost=dsl-188.isp.example qp=2621 pid=2616
@400000006afeb87f098cf04c tcpserver: end 2616 status 0
@400000006afeb87f098d2ecc tcpserver: status: 0/40
@400000006afeb949394199b4 tcpserver: status: 1/40
@400000006afeb949394199b4 tcpserver: pid 3635 from 192.0.2.130
@400000006afeb94a09af455c tcpserver: ok 3635 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::41424
@400000006afeb94a1aec4004 qmail-smtpd[3635]: auth: auth-success type=plain user=<o.beck@shop.example>
@400000006afeb94a200d3534 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=anna.koch@shop.example relay=yes rcpthosts=yes size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=41424 remotehost=office.shop.example qp= pid=3635
@400000006afeb94a2dd3dd6c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=anna.koch@shop.example relay=yes rcpthosts= size=16711 authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=41424 remotehost=office.shop.example qp=3639 pid=3635
@400000006afeb94a35d7fd2c tcpserver: end 3635 status 0
@400000006afeb94a35d8919c tcpserver: status: 0/40
@400000006afeb96021521cfc tcpserver: status: 1/40
@400000006afeb96021528e44 tcpserver: pid 3748 from 192.0.2.141
@400000006afeb9602839b8cc tcpserver: ok 3748 mx1.example.net:192.0.2.25:587 dsl-141.isp.example:192.0.2.141::47636
@400000006afeb9603a2fbe8c qmail-smtpd[3748]: auth: auth-success type=plain user=<greta@example.net>
@400000006afeb9610889d444 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=lena1@acorn.example relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=47636 remotehost=dsl-141.isp.example qp= pid=3748
@400000006afeb9611e845ecc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=greta@example.net rcptto=lena1@acorn.example relay=yes rcpthosts= size=19763 authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=47636 remotehost=dsl-141.isp.example qp=3753 pid=3748
@400000006afeb96121b3f3dc tcpserver: end 3748 status 0
@400000006afeb96121b46524 tcpserver: status: 0/40
@400000006afeb9cb245b51d4 tcpserver: status: 1/40
@400000006afeb9cb245b51d4 tcpserver: pid 4284 from 192.0.2.130
@400000006afeb9cb2f325fe4 tcpserver: ok 4284 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::3407
@400000006afeb9cc058e6e94 qmail-smtpd[4284]: auth: auth-success type=login user=<ida@shop.example>
@400000006afeb9cc0efff54c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=k.maier5@customer.example relay=yes rcpthosts=no size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=3407 remotehost=office.shop.example qp= pid=4284
@400000006afeb9cc1c6e28fc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=k.maier5@customer.example relay=yes rcpthosts= size=13530 authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=3407 remotehost=office.shop.example qp=4288 pid=4284
@400000006afeb9cc243b2f44 tcpserver: end 4284 status 0
@400000006afeb9cc243ba08c tcpserver: status: 0/40
@400000006afeba712652ef9c tcpserver: status: 1/40
@400000006afeba712653c28c tcpserver: pid 5114 from 192.0.2.223
@400000006afeba712d948a7c tcpserver: ok 5114 mx1.example.net:192.0.2.25:587 dsl-223.isp.example:192.0.2.223::12968
@400000006afeba7207055b0c qmail-smtpd[5114]: auth: auth-success type=plain user=<d.weiss@club.example>
@400000006afeba720ea87ac4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=k.maier@club.example relay=yes rcpthosts=yes size= authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=12968 remotehost=dsl-223.isp.example qp= pid=5114
@400000006afeba7225b4c754 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=d.weiss@club.example rcptto=k.maier@club.example relay=yes rcpthosts= size=13866 authuser=d.weiss@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.223 remoteport=12968 remotehost=dsl-223.isp.example qp=5119 pid=5114
@400000006afeba722ca03b84 tcpserver: end 5114 status 0
@400000006afeba722ca11e14 tcpserver: status: 0/40
@400000006afebb3e391837f4 tcpserver: status: 1/40
@400000006afebb3e39190314 tcpserver: pid 6140 from 192.0.2.234
@400000006afebb3f09651144 tcpserver: ok 6140 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::5438
@400000006afebb3f274cad34 qmail-smtpd[6140]: auth: auth-success type=plain user=<carla@example.net>
@400000006afebb3f2fa5da64 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=z.jung5@bigmail.example relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=5438 remotehost=dsl-234.isp.example qp= pid=6140
@400000006afebb4008ace8bc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=z.jung5@bigmail.example relay=yes rcpthosts= size=27054 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=5438 remotehost=dsl-234.isp.example qp=6146 pid=6140
@400000006afebb400bcfac8c tcpserver: end 6140 status 0
@400000006afebb400bcfac8c tcpserver: status: 0/40
@400000006afebcc5283ae1ac tcpserver: status: 1/40
@400000006afebcc5283b7dec tcpserver: pid 8094 from 192.0.2.175
@400000006afebcc530364324 tcpserver: ok 8094 mx1.example.net:192.0.2.25:587 dsl-175.isp.example:192.0.2.175::28583
@400000006afebcc60cf223ec qmail-smtpd[8094]: auth: auth-success type=plain user=<h.vogel@club.example>
@400000006afebcc612fe0d8c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=ida@shop.example relay=yes rcpthosts=yes size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=28583 remotehost=dsl-175.isp.example qp= pid=8094
@400000006afebcc628ea059c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=ida@shop.example relay=yes rcpthosts= size=445011 authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=28583 remotehost=dsl-175.isp.example qp=8099 pid=8094
@400000006afebcc63196b99c tcpserver: end 8094 status 0
@400000006afebcc63196b99c tcpserver: status: 0/40
@400000006afebcc929db8da4 tcpserver: status: 1/40
@400000006afebcc929dba8fc tcpserver: pid 8114 from 192.0.2.231
@400000006afebcc92ee4bce4 tcpserver: ok 8114 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::21702
@400000006afebcca0940c44c qmail-smtpd[8114]: auth: auth-success type=login user=<r.frank@club.example>
@400000006afebcca118ff2e4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=ute@shop.example relay=yes rcpthosts=yes size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=21702 remotehost=dsl-231.isp.example qp= pid=8114
@400000006afebcca1e307e24 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=ute@shop.example relay=yes rcpthosts= size=19856 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=21702 remotehost=dsl-231.isp.example qp=8118 pid=8114
@400000006afebcca25e1f5bc tcpserver: end 8114 status 0
@400000006afebcca25e1f5bc tcpserver: status: 0/40
@400000006afebcd00926376c tcpserver: status: 1/40
@400000006afebcd00926d3ac tcpserver: pid 8146 from 192.0.2.141
@400000006afebcd00ca7ff74 tcpserver: ok 8146 mx1.example.net:192.0.2.25:587 dsl-141.isp.example:192.0.2.141::2718
@400000006afebcd024cf0ebc qmail-smtpd[8146]: auth: auth-success type=plain user=<greta@example.net>
@400000006afebcd0296ca704 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=v.horn9@grey.test relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=2718 remotehost=dsl-141.isp.example qp= pid=8146
@400000006afebcd03776b90c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=greta@example.net rcptto=v.horn9@grey.test relay=yes rcpthosts= size=7280 authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=2718 remotehost=dsl-141.isp.example qp=8150 pid=8146
@400000006afebcd10205a1ac tcpserver: end 8146 status 0
@400000006afebcd102062a64 tcpserver: status: 0/40
@400000006afebd812dbd82c4 tcpserver: status: 1/40
@400000006afebd812dbd82c4 tcpserver: pid 9034 from 192.0.2.208
@400000006afebd81375e7234 tcpserver: ok 9034 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::49399
@400000006afebd820512aee4 tcpserver: status: 2/40
@400000006afebd82051333b4 tcpserver: pid 9036 from 192.0.2.146
@400000006afebd8205df9fbc tcpserver: ok 9036 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::32424
@400000006afebd82104c3fb4 qmail-smtpd[9034]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006afebd8216acfc2c qmail-smtpd[9036]: auth: auth-success type=plain user=<nina@club.example>
@400000006afebd82182afd24 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=nina6@bigmail.example relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=49399 remotehost=dsl-208.isp.example qp= pid=9034
@400000006afebd821f701a74 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=y.kurz6@bigmail.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=32424 remotehost=dsl-146.isp.example qp= pid=9036
@400000006afebd8221ffae94 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=nina6@bigmail.example relay=yes rcpthosts= size=4100 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=49399 remotehost=dsl-208.isp.example qp=9038 pid=9034
@400000006afebd8225a89e0c tcpserver: end 9034 status 0
@400000006afebd8225a89e0c tcpserver: status: 1/40
@400000006afebd822a93f4ac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=y.kurz6@bigmail.example relay=yes rcpthosts= size=2738 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=32424 remotehost=dsl-146.isp.example qp=9039 pid=9036
@400000006afebd8232270ed4 tcpserver: end 9036 status 0
@400000006afebd823227225c tcpserver: status: 0/40
@400000006afebdf21f98b4fc tcpserver: status: 1/40
@400000006afebdf21f99801c tcpserver: pid 9598 from 192.0.2.239
@400000006afebdf229d2bfbc tcpserver: ok 9598 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::19452
@400000006afebdf3013c8164 qmail-smtpd[9598]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afebdf30b35b67c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=anna.koch4@school.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=19452 remotehost=dsl-239.isp.example qp= pid=9598
@400000006afebdf32101bec4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=anna.koch4@school.example relay=yes rcpthosts= size=3437 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=19452 remotehost=dsl-239.isp.example qp=9603 pid=9598
@400000006afebdf328d2dfd4 tcpserver: end 9598 status 0
@400000006afebdf328d30acc tcpserver: status: 0/40
@400000006afebe3a38dbabf4 tcpserver: status: 1/40
@400000006afebe3a38dbabf4 tcpserver: pid 9960 from 192.0.2.238
@400000006afebe3a3b575a54 tcpserver: ok 9960 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::31035
@400000006afebe3b12be4954 qmail-smtpd[9960]: auth: auth-success type=plain user=<wanda@example.net>
@400000006afebe3b180d91e4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=d.weiss4@bluebird.test relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=31035 remotehost=dsl-238.isp.example qp= pid=9960
@400000006afebe3b2fb6031c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=d.weiss4@bluebird.test relay=yes rcpthosts= size=6932 authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=31035 remotehost=dsl-238.isp.example qp=9964 pid=9960
@400000006afebe3b3769ad34 tcpserver: end 9960 status 0
@400000006afebe3b376a3204 tcpserver: status: 0/40
@400000006afebe7e22cf04b4 tcpserver: status: 1/40
@400000006afebe7e22cfa4dc tcpserver: pid 10298 from 192.0.2.231
@400000006afebe7e29dcd9ac tcpserver: ok 10298 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::15777
@400000006afebe7f01200084 qmail-smtpd[10298]: auth: auth-success type=login user=<r.frank@club.example>
@400000006afebe7f07b4b994 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=nina8@dune.test relay=yes rcpthosts=no size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=15777 remotehost=dsl-231.isp.example qp= pid=10298
@400000006afebe7f1ded04b4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=nina8@dune.test relay=yes rcpthosts= size=8973 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=15777 remotehost=dsl-231.isp.example qp=10303 pid=10298
@400000006afebe7f25add9e4 tcpserver: end 10298 status 0
@400000006afebe7f25aeacd4 tcpserver: status: 0/40
@400000006afebfbf21ec1adc tcpserver: status: 1/40
@400000006afebfbf21ecd274 tcpserver: pid 11903 from 192.0.2.158
@400000006afebfbf2662129c tcpserver: ok 11903 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::7386
@400000006afebfbf34f1db1c qmail-smtpd[11903]: auth: auth-success type=login user=<f.braun@club.example>
@400000006afebfbf39b86bac qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=z.jung0@station.test relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=7386 remotehost=dsl-158.isp.example qp= pid=11903
@400000006afebfc01218e964 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=z.jung0@station.test relay=yes rcpthosts= size=7634 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=7386 remotehost=dsl-158.isp.example qp=11907 pid=11903
@400000006afebfc01961cb8c tcpserver: end 11903 status 0
@400000006afebfc01961cb8c tcpserver: status: 0/40
@400000006afec02e1e69a6f4 tcpserver: status: 1/40
@400000006afec02e1e69e18c tcpserver: pid 12458 from 192.0.2.130
@400000006afec02e221decc4 tcpserver: ok 12458 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::57019
@400000006afec02e3a31b674 qmail-smtpd[12458]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006afec02f0526a444 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=v.horn8@valley.test relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=57019 remotehost=office.shop.example qp= pid=12458
@400000006afec02f155743b4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=v.horn8@valley.test relay=yes rcpthosts= size=10220 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=57019 remotehost=office.shop.example qp=12462 pid=12458
@400000006afec02f1b58a604 tcpserver: end 12458 status 0
@400000006afec02f1b58d0fc tcpserver: status: 0/40
@400000006afec086190fac1c tcpserver: status: 1/40
@400000006afec086190fb3ec tcpserver: pid 12898 from 192.0.2.130
@400000006afec0861ffb957c tcpserver: ok 12898 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::37827
@400000006afec0863a2e1c94 qmail-smtpd[12898]: auth: auth-success type=plain user=<y.kurz@shop.example>
@400000006afec08705771604 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=k.maier9@corner.test relay=yes rcpthosts=no size= authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=37827 remotehost=office.shop.example qp= pid=12898
@400000006afec087157f596c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=y.kurz@shop.example rcptto=k.maier9@corner.test relay=yes rcpthosts= size=1481 authuser=y.kurz@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=37827 remotehost=office.shop.example qp=12902 pid=12898
@400000006afec0871be3a024 tcpserver: end 12898 status 0
@400000006afec0871be3a024 tcpserver: status: 0/40
@400000006afec1371e3f7a14 tcpserver: status: 1/40
@400000006afec1371e3fc44c tcpserver: pid 13783 from 192.0.2.141
@400000006afec1372903a04c tcpserver: ok 13783 mx1.example.net:192.0.2.25:587 dsl-141.isp.example:192.0.2.141::15484
@400000006afec138025f9cd4 qmail-smtpd[13783]: auth: auth-success type=plain user=<greta@example.net>
@400000006afec1380b739654 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=greta@example.net rcptto=sara@club.example relay=yes rcpthosts=yes size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=15484 remotehost=dsl-141.isp.example qp= pid=13783
@400000006afec1380c83a6c4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=greta@example.net rcptto=carla@example.net relay=yes rcpthosts=yes size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=15484 remotehost=dsl-141.isp.example qp= pid=13783
@400000006afec1380dafab74 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=greta@example.net rcptto=d.weiss@club.example relay=yes rcpthosts=yes size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=15484 remotehost=dsl-141.isp.example qp= pid=13783
@400000006afec1380ed20f4c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=greta@example.net rcptto=y.kurz@shop.example relay=yes rcpthosts=yes size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=15484 remotehost=dsl-141.isp.example qp= pid=13783
@400000006afec1381f71379c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=greta@example.net rcptto=sara@club.example,carla@example.net,d.weiss@club.example,y.kurz@shop.example relay=yes rcpthosts= size=2310 authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=15484 remotehost=dsl-141.isp.example qp=13788 pid=13783
@400000006afec138281f3b8c tcpserver: end 13783 status 0
@400000006afec138281fb0bc tcpserver: status: 0/40
@400000006afec19e37010c0c tcpserver: status: 1/40
@400000006afec19e37010c0c tcpserver: pid 14300 from 192.0.2.175
@400000006afec19f0671f4ac tcpserver: ok 14300 mx1.example.net:192.0.2.25:587 dsl-175.isp.example:192.0.2.175::3012
@400000006afec19f1cd9b43c qmail-smtpd[14300]: auth: auth-success type=plain user=<h.vogel@club.example>
@400000006afec19f266746a4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=h.vogel6@meadow.example relay=yes rcpthosts=no size= authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=3012 remotehost=dsl-175.isp.example qp= pid=14300
@400000006afec19f2cf331cc qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=h.vogel@club.example rcptto=h.vogel6@meadow.example relay=yes rcpthosts= size=5220 authuser=h.vogel@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.175 remoteport=3012 remotehost=dsl-175.isp.example qp=14304 pid=14300
@400000006afec19f308731e4 tcpserver: end 14300 status 0
@400000006afec19f308783ec tcpserver: status: 0/40
@400000006afec1e92124757c tcpserver: status: 1/40
@400000006afec1e92124d33c tcpserver: pid 14673 from 192.0.2.146
@400000006afec1e928ec3434 tcpserver: ok 14673 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::38069
@400000006afec1e936cd1744 qmail-smtpd[14673]: auth: auth-success type=plain user=<nina@club.example>
@400000006afec1ea045c0914 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=nina@club.example rcptto=news@lists.club.example relay=yes rcpthosts=no size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=38069 remotehost=dsl-146.isp.example qp= pid=14673
@400000006afec1ea0ebc0e7c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=news@lists.club.example relay=yes rcpthosts= size=19112 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=38069 remotehost=dsl-146.isp.example qp=14677 pid=14673
@400000006afec1ea139ef8dc tcpserver: end 14673 status 0
@400000006afec1ea139f7dac tcpserver: status: 0/40
@400000006afec1f51326bf84 tcpserver: status: 1/40
@400000006afec1f51327965c tcpserver: pid 14732 from 192.0.2.130
@400000006afec1f51ba6933c tcpserver: ok 14732 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::35920
@400000006afec1f53b3f2ed4 qmail-smtpd[14732]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006afec1f606d755cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=z.jung7@bigmail.example relay=yes rcpthosts=no size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=35920 remotehost=office.shop.example qp= pid=14732
@400000006afec1f61b986654 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=z.jung7@bigmail.example relay=yes rcpthosts= size=17254 authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=35920 remotehost=office.shop.example qp=14738 pid=14732
@400000006afec1f6236322ac tcpserver: end 14732 status 0
@400000006afec1f6236322ac tcpserver: status: 0/40
@400000006afec3990f357c6c tcpserver: status: 1/40
@400000006afec3990f36207c tcpserver: pid 16832 from 192.0.2.238
@400000006afec3991b1f0804 tcpserver: ok 16832 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::23044
@400000006afec399372053dc qmail-smtpd[16832]: auth: auth-success type=plain user=<wanda@example.net>
@400000006afec39a02847284 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=z.jung11@inkwell.test relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=23044 remotehost=dsl-238.isp.example qp= pid=16832
@400000006afec39a04a35ae4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=wanda1@castle.example relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=23044 remotehost=dsl-238.isp.example qp= pid=16832
@400000006afec39a0607c514 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=carla2@tower.test relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=23044 remotehost=dsl-238.isp.example qp= pid=16832
@400000006afec39a15c0bbb4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=z.jung11@inkwell.test,wanda1@castle.example,carla2@tower.test relay=yes rcpthosts= size=1223 authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=23044 remotehost=dsl-238.isp.example qp=16837 pid=16832
@400000006afec39a1adbe86c tcpserver: end 16832 status 0
@400000006afec39a1adc51e4 tcpserver: status: 0/40
@400000006afec4710fa0e09c tcpserver: status: 1/40
@400000006afec4710fa159b4 tcpserver: pid 17912 from 192.0.2.238
@400000006afec4711383143c tcpserver: ok 17912 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::13897
@400000006afec4711fbc2b1c qmail-smtpd[17912]: auth: auth-success type=plain user=<wanda@example.net>
@400000006afec47129785b1c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=o.beck8@library.example relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=13897 remotehost=dsl-238.isp.example qp= pid=17912
@400000006afec4720049a96c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=o.beck8@library.example relay=yes rcpthosts= size=77890 authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=13897 remotehost=dsl-238.isp.example qp=17916 pid=17912
@400000006afec4720547c0d4 tcpserver: end 17912 status 0
@400000006afec4720548321c tcpserver: status: 0/40
@400000006afec47510318fac tcpserver: status: 1/40
@400000006afec4751031fd0c tcpserver: pid 17932 from 192.0.2.130
@400000006afec47512ff1b14 tcpserver: ok 17932 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::42751
@400000006afec4753b5b0f8c qmail-smtpd[17932]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006afec47607e1c4d4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=m.roth9@cloudy.example relay=yes rcpthosts=no size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=42751 remotehost=office.shop.example qp= pid=17932
@400000006afec4761987dda4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=m.roth9@cloudy.example relay=yes rcpthosts= size=2609 authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=42751 remotehost=office.shop.example qp=17938 pid=17932
@400000006afec4761e17ae94 tcpserver: end 17932 status 0
@400000006afec4761e17ae94 tcpserver: status: 0/40
@400000006afec4763b4437e4 tcpserver: status: 1/40
@400000006afec4763b44ef7c tcpserver: pid 17940 from 192.0.2.146
@400000006afec47706878fec tcpserver: ok 17940 mx1.example.net:192.0.2.25:587 dsl-146.isp.example:192.0.2.146::43386
@400000006afec4772e3da774 qmail-smtpd[17940]: auth: auth-success type=plain user=<nina@club.example>
@400000006afec477366cbf34 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=nina@club.example rcptto=k.maier@club.example relay=yes rcpthosts=yes size= authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=43386 remotehost=dsl-146.isp.example qp= pid=17940
@400000006afec47802a5d564 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=nina@club.example rcptto=k.maier@club.example relay=yes rcpthosts= size=6438 authuser=nina@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.146 remoteport=43386 remotehost=dsl-146.isp.example qp=17946 pid=17940
@400000006afec47809ba0f14 tcpserver: end 17940 status 0
@400000006afec47809ba882c tcpserver: status: 0/40
@400000006afec4971d2547e4 tcpserver: status: 1/40
@400000006afec4971d2547e4 tcpserver: pid 18103 from 192.0.2.130
@400000006afec4972054831c tcpserver: ok 18103 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::48562
@400000006afec4980ab6a33c qmail-smtpd[18103]: auth: auth-success type=plain user=<v.horn@shop.example>
@400000006afec49812ddcbbc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=sara5@orchard.test relay=yes rcpthosts=no size= authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=48562 remotehost=office.shop.example qp= pid=18103
@400000006afec4981afc3dc4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=v.horn@shop.example rcptto=sara5@orchard.test relay=yes rcpthosts= size=4386 authuser=v.horn@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=48562 remotehost=office.shop.example qp=18108 pid=18103
@400000006afec4982150118c tcpserver: end 18103 status 0
@400000006afec4982150118c tcpserver: status: 0/40
@400000006afec4a23398947c tcpserver: status: 1/40
@400000006afec4a23398947c tcpserver: pid 18160 from 192.0.2.130
@400000006afec4a2349c1614 tcpserver: ok 18160 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::7375
@400000006afec4a316b80c34 qmail-smtpd[18160]: auth: auth-success type=login user=<ida@shop.example>
@400000006afec4a31e214b84 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=paula@example.net relay=yes rcpthosts=yes size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=7375 remotehost=office.shop.example qp= pid=18160
@400000006afec4a31ef383ec qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=r.frank@club.example relay=yes rcpthosts=yes size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=7375 remotehost=office.shop.example qp= pid=18160
@400000006afec4a3206261e4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=m.roth@shop.example relay=yes rcpthosts=yes size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=7375 remotehost=office.shop.example qp= pid=18160
@400000006afec4a3215c3ebc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=y.kurz@shop.example relay=yes rcpthosts=yes size= authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=7375 remotehost=office.shop.example qp= pid=18160
@400000006afec4a3324600b4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=ida@shop.example rcptto=paula@example.net,r.frank@club.example,m.roth@shop.example,y.kurz@shop.example relay=yes rcpthosts= size=6302 authuser=ida@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=7375 remotehost=office.shop.example qp=18165 pid=18160
@400000006afec4a337ca72a4 tcpserver: end 18160 status 0
@400000006afec4a337ca72a4 tcpserver: status: 0/40
@400000006afec4a5135cb01c tcpserver: status: 1/40
@400000006afec4a5135cb01c tcpserver: pid 18172 from 192.0.2.188
@400000006afec4a514e9a91c tcpserver: ok 18172 mx1.example.net:192.0.2.25:587 dsl-188.isp.example:192.0.2.188::38421
@400000006afec4a533a9e22c qmail-smtpd[18172]: auth: auth-success type=plain user=<paula@example.net>
@400000006afec4a601d5f68c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=paula@example.net rcptto=lena2@heather.example relay=yes rcpthosts=no size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=38421 remotehost=dsl-188.isp.example qp= pid=18172
@400000006afec4a612b80bac qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=paula@example.net rcptto=lena2@heather.example relay=yes rcpthosts= size=1391 authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=38421 remotehost=dsl-188.isp.example qp=18177 pid=18172
@400000006afec4a616a8b66c tcpserver: end 18172 status 0
@400000006afec4a616a8d5ac tcpserver: status: 0/40
@400000006afec4fb1d3fe07c tcpserver: status: 1/40
@400000006afec4fb1d40a3cc tcpserver: pid 18603 from 192.0.2.239
@400000006afec4fb21fc959c tcpserver: ok 18603 mx1.example.net:192.0.2.25:587 dsl-239.isp.example:192.0.2.239::51681
@400000006afec4fc0d1a743c qmail-smtpd[18603]: auth: auth-success type=plain user=<j.klein@club.example>
@400000006afec4fc164178bc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=j.klein9@vineyard.example relay=yes rcpthosts=no size= authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=51681 remotehost=dsl-239.isp.example qp= pid=18603
@400000006afec4fc21f175f4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=j.klein@club.example rcptto=j.klein9@vineyard.example relay=yes rcpthosts= size=1265 authuser=j.klein@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.239 remoteport=51681 remotehost=dsl-239.isp.example qp=18608 pid=18603
@400000006afec4fc29b23b84 tcpserver: end 18603 status 0
@400000006afec4fc29b29944 tcpserver: status: 0/40
@400000006afec52737ce665c tcpserver: status: 1/40
@400000006afec52737ce859c tcpserver: pid 18825 from 192.0.2.130
@400000006afec5273b04f494 tcpserver: ok 18825 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::1110
@400000006afec528202364e4 qmail-smtpd[18825]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006afec528292539dc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=f.braun3@meadow.example relay=yes rcpthosts=no size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=1110 remotehost=office.shop.example qp= pid=18825
@400000006afec52902cba12c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=f.braun3@meadow.example relay=yes rcpthosts= size=3586 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=1110 remotehost=office.shop.example qp=18831 pid=18825
@400000006afec52905e1e9ac tcpserver: end 18825 status 0
@400000006afec52905e28dbc tcpserver: status: 0/40
@400000006afec5e71e1898f4 tcpserver: status: 1/40
@400000006afec5e71e1898f4 tcpserver: pid 19783 from 192.0.2.130
@400000006afec5e725e721f4 tcpserver: ok 19783 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::38727
@400000006afec5e73451edb4 qmail-smtpd[19783]: auth: auth-success type=plain user=<o.beck@shop.example>
@400000006afec5e739471bdc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=j.klein@club.example relay=yes rcpthosts=yes size= authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=38727 remotehost=office.shop.example qp= pid=19783
@400000006afec5e808ecd404 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=o.beck@shop.example rcptto=j.klein@club.example relay=yes rcpthosts= size=2254 authuser=o.beck@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=38727 remotehost=office.shop.example qp=19786 pid=19783
@400000006afec5e80c289644 tcpserver: end 19783 status 0
@400000006afec5e80c28fbd4 tcpserver: status: 0/40
@400000006afec6c22750aca4 tcpserver: status: 1/40
@400000006afec6c22750aca4 tcpserver: pid 20879 from 192.0.2.130
@400000006afec6c23283c534 tcpserver: ok 20879 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::45253
@400000006afec6c3189357fc qmail-smtpd[20879]: auth: auth-success type=plain user=<anna.koch@shop.example>
@400000006afec6c32089b44c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=ida1@mill.test relay=yes rcpthosts=no size= authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=45253 remotehost=office.shop.example qp= pid=20879
@400000006afec6c32b442df4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=anna.koch@shop.example rcptto=ida1@mill.test relay=yes rcpthosts= size=1256 authuser=anna.koch@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=45253 remotehost=office.shop.example qp=20884 pid=20879
@400000006afec6c33353dea4 tcpserver: end 20879 status 0
@400000006afec6c3335424f4 tcpserver: status: 0/40
@400000006afec6c626d1d014 tcpserver: status: 1/40
@400000006afec6c626d1d014 tcpserver: pid 20899 from 192.0.2.130
@400000006afec6c6293b9c54 tcpserver: ok 20899 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::57567
@400000006afec6c63ada3efc qmail-smtpd[20899]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006afec6c708cbe26c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=wanda0@corner.test relay=yes rcpthosts=no size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=57567 remotehost=office.shop.example qp= pid=20899
@400000006afec6c7183d8f0c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=wanda0@corner.test relay=yes rcpthosts= size=5601 authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=57567 remotehost=office.shop.example qp=20903 pid=20899
@400000006afec6c71c9bc4c4 tcpserver: end 20899 status 0
@400000006afec6c71c9c2e3c tcpserver: status: 0/40
@400000006afec7102826adcc tcpserver: status: 1/40
@400000006afec7102826adcc tcpserver: pid 21269 from 192.0.2.234
@400000006afec7103154cab4 tcpserver: ok 21269 mx1.example.net:192.0.2.25:587 dsl-234.isp.example:192.0.2.234::25429
@400000006afec7111e72e23c qmail-smtpd[21269]: auth: auth-success type=plain user=<carla@example.net>
@400000006afec7112228fccc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=carla@example.net rcptto=k.maier4@kiosk.example relay=yes rcpthosts=no size= authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=25429 remotehost=dsl-234.isp.example qp= pid=21269
@400000006afec7112ce78584 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=carla@example.net rcptto=k.maier4@kiosk.example relay=yes rcpthosts= size=2203 authuser=carla@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.234 remoteport=25429 remotehost=dsl-234.isp.example qp=21274 pid=21269
@400000006afec711326fc41c tcpserver: end 21269 status 0
@400000006afec711326fc41c tcpserver: status: 0/40
@400000006afec74f04e18cc4 tcpserver: status: 1/40
@400000006afec74f04e1b3d4 tcpserver: pid 21581 from 192.0.2.188
@400000006afec74f0b1eee74 tcpserver: ok 21581 mx1.example.net:192.0.2.25:587 dsl-188.isp.example:192.0.2.188::6500
@400000006afec74f1f109d24 qmail-smtpd[21581]: auth: auth-success type=plain user=<paula@example.net>
@400000006afec74f26b8be1c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=paula@example.net rcptto=paula@example.net relay=yes rcpthosts=yes size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=6500 remotehost=dsl-188.isp.example qp= pid=21581
@400000006afec74f278c07f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=paula@example.net rcptto=anna.koch@shop.example relay=yes rcpthosts=yes size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=6500 remotehost=dsl-188.isp.example qp= pid=21581
@400000006afec74f298fa7f4 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=paula@example.net rcptto=nina@club.example relay=yes rcpthosts=yes size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=6500 remotehost=dsl-188.isp.example qp= pid=21581
@400000006afec74f2b1a725c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=paula@example.net rcptto=y.kurz@shop.example relay=yes rcpthosts=yes size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=6500 remotehost=dsl-188.isp.example qp= pid=21581
@400000006afec74f2cb32f14 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.178.20] mailfrom=paula@example.net rcptto=b.lang@shop.example relay=yes rcpthosts=yes size= authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=6500 remotehost=dsl-188.isp.example qp= pid=21581
@400000006afec74f3785fb4c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=paula@example.net rcptto=paula@example.net,anna.koch@shop.example,nina@club.example,y.kurz@shop.example,b.lang@shop.example relay=yes rcpthosts= size=2458 authuser=paula@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.188 remoteport=6500 remotehost=dsl-188.isp.example qp=21585 pid=21581
@400000006afec750006e8ebc tcpserver: end 21581 status 0
@400000006afec750006f1f44 tcpserver: status: 0/40
@400000006afec79f376772e4 tcpserver: status: 1/40
@400000006afec79f3767b164 tcpserver: pid 21985 from 192.0.2.158
@400000006afec7a00575e93c tcpserver: ok 21985 mx1.example.net:192.0.2.25:587 dsl-158.isp.example:192.0.2.158::17468
@400000006afec7a01d43cc64 qmail-smtpd[21985]: auth: auth-success type=login user=<f.braun@club.example>
@400000006afec7a026765234 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=f.braun3@mill.test relay=yes rcpthosts=no size= authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=17468 remotehost=dsl-158.isp.example qp= pid=21985
@400000006afec7a10036b1f4 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=f.braun@club.example rcptto=f.braun3@mill.test relay=yes rcpthosts= size=15231 authuser=f.braun@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.158 remoteport=17468 remotehost=dsl-158.isp.example qp=21991 pid=21985
@400000006afec7a1058cbcfc tcpserver: end 21985 status 0
@400000006afec7a1058d2674 tcpserver: status: 0/40
@400000006afec8af37f90c54 tcpserver: status: 1/40
@400000006afec8af37f90c54 tcpserver: pid 23345 from 192.0.2.208
@400000006afec8b00047962c tcpserver: ok 23345 mx1.example.net:192.0.2.25:587 dsl-208.isp.example:192.0.2.208::19248
@400000006afec8b01bed603c qmail-smtpd[23345]: auth: auth-success type=plain user=<k.maier@club.example>
@400000006afec8b023aad624 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=v.horn6@lantern.test relay=yes rcpthosts=no size= authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=19248 remotehost=dsl-208.isp.example qp= pid=23345
@400000006afec8b03a71d09c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=k.maier@club.example rcptto=v.horn6@lantern.test relay=yes rcpthosts= size=32360 authuser=k.maier@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.208 remoteport=19248 remotehost=dsl-208.isp.example qp=23350 pid=23345
@400000006afec8b1056d32c4 tcpserver: end 23345 status 0
@400000006afec8b1056dafc4 tcpserver: status: 0/40
@400000006afec8c10a89da64 tcpserver: status: 1/40
@400000006afec8c10a8a72bc tcpserver: pid 23433 from 192.0.2.231
@400000006afec8c10f7fd3ac tcpserver: ok 23433 mx1.example.net:192.0.2.25:587 dsl-231.isp.example:192.0.2.231::37926
@400000006afec8c12409846c qmail-smtpd[23433]: auth: auth-success type=login user=<r.frank@club.example>
@400000006afec8c12b50a944 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=z.jung8@kiosk.example relay=yes rcpthosts=no size= authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=37926 remotehost=dsl-231.isp.example qp= pid=23433
@400000006afec8c2025eae8c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=r.frank@club.example rcptto=z.jung8@kiosk.example relay=yes rcpthosts= size=53950 authuser=r.frank@club.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.231 remoteport=37926 remotehost=dsl-231.isp.example qp=23436 pid=23433
@400000006afec8c20afeb85c tcpserver: end 23433 status 0
@400000006afec8c20aff1234 tcpserver: status: 0/40
@400000006afec8e0251b13ac tcpserver: status: 1/40
@400000006afec8e0251bafec tcpserver: pid 23589 from 192.0.2.238
@400000006afec8e029ca47c4 tcpserver: ok 23589 mx1.example.net:192.0.2.25:587 dsl-238.isp.example:192.0.2.238::23981
@400000006afec8e03944e574 qmail-smtpd[23589]: auth: auth-success type=plain user=<wanda@example.net>
@400000006afec8e1068b6464 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=ida9@lantern.test relay=yes rcpthosts=no size= authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=23981 remotehost=dsl-238.isp.example qp= pid=23589
@400000006afec8e1121dd71c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=wanda@example.net rcptto=ida9@lantern.test relay=yes rcpthosts= size=3519 authuser=wanda@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.238 remoteport=23981 remotehost=dsl-238.isp.example qp=23592 pid=23589
@400000006afec8e119dfe8b4 tcpserver: end 23589 status 0
@400000006afec8e119dfe8b4 tcpserver: status: 0/40
@400000006afeca4a12928a1c tcpserver: status: 1/40
@400000006afeca4a1292b8fc tcpserver: pid 25397 from 192.0.2.141
@400000006afeca4a17d0fa2c tcpserver: ok 25397 mx1.example.net:192.0.2.25:587 dsl-141.isp.example:192.0.2.141::40886
@400000006afeca4a38805cf4 qmail-smtpd[25397]: auth: auth-success type=plain user=<greta@example.net>
@400000006afeca4b057f0d14 qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=greta@example.net rcptto=y.kurz2@birch.example relay=yes rcpthosts=no size= authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=40886 remotehost=dsl-141.isp.example qp= pid=25397
@400000006afeca4b1298b824 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=greta@example.net rcptto=y.kurz2@birch.example relay=yes rcpthosts= size=263680 authuser=greta@example.net authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.141 remoteport=40886 remotehost=dsl-141.isp.example qp=25402 pid=25397
@400000006afeca4b1812b264 tcpserver: end 25397 status 0
@400000006afeca4b1813334c tcpserver: status: 0/40
@400000006afecb0903a520dc tcpserver: status: 1/40
@400000006afecb0903a54fbc tcpserver: pid 26351 from 192.0.2.130
@400000006afecb0908be9814 tcpserver: ok 26351 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::12317
@400000006afecb0923516b84 qmail-smtpd[26351]: auth: auth-success type=login user=<z.jung@shop.example>
@400000006afecb092bd398cc qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuser helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=emma@club.example relay=yes rcpthosts=yes size= authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=12317 remotehost=office.shop.example qp= pid=26351
@400000006afecb093890472c qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=z.jung@shop.example rcptto=emma@club.example relay=yes rcpthosts= size=10995 authuser=z.jung@shop.example authtype=login encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=12317 remotehost=office.shop.example qp=26355 pid=26351
@400000006afecb0a0160a364 tcpserver: end 26351 status 0
@400000006afecb0a0160e5cc tcpserver: status: 0/40
@400000006afecb30390c937c tcpserver: status: 1/40
@400000006afecb30390cfcf4 tcpserver: pid 26550 from 192.0.2.130
@400000006afecb3105ba6864 tcpserver: ok 26550 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::30578
@400000006afecb311c2ae254 qmail-smtpd[26550]: auth: auth-success type=plain user=<b.lang@shop.example>
@400000006afecb3120ba0b4c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=lena4@valley.test relay=yes rcpthosts=no size= authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=30578 remotehost=office.shop.example qp= pid=26550
@400000006afecb3131487e44 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.1.4] mailfrom=b.lang@shop.example rcptto=lena4@valley.test relay=yes rcpthosts= size=1054 authuser=b.lang@shop.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.130 remoteport=30578 remotehost=office.shop.example qp=26555 pid=26550
@400000006afecb31357ee87c tcpserver: end 26550 status 0
@400000006afecb31357fb784 tcpserver: status: 0/40
@400000006afecbe402be5abc tcpserver: status: 1/40
@400000006afecbe402be9d24 tcpserver: pid 27446 from 192.0.2.150
@400000006afecbe40bc5159c tcpserver: ok 27446 mx1.example.net:192.0.2.25:587 dsl-150.isp.example:192.0.2.150::21242
@400000006afecbe42b429b9c qmail-smtpd[27446]: auth: auth-success type=plain user=<sara@club.example>
@400000006afecbe43123568c qlogenvelope: result=accepted code=250 reason=rcptto detail=chkuserrelay helo=[192.168.178.20] mailfrom=sara@club.example rcptto=carla8@ferry.test relay=yes rcpthosts=no size= authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=21242 remotehost=dsl-150.isp.example qp= pid=27446
@400000006afecbe50575b674 qlogreceived: result=accepted code=250 reason=queueaccept detail= helo=[192.168.178.20] mailfrom=sara@club.example rcptto=carla8@ferry.test relay=yes rcpthosts= size=26943 authuser=sara@club.example authtype=plain encrypted=tls sslverified=no localip=192.0.2.25 localport=587 remoteip=192.0.2.150 remoteport=21242 remotehost=dsl-150.isp.example qp=27451 pid=27446
@400000006afecbe5090aaca4 tcpserver: end 27446 status 0
@400000006afecbe5090ac7fc tcpserver: status: 0/40
@400000006afecc5324066f5c tcpserver: status: 1/40
@400000006afecc5324066f5c tcpserver: pid 28004 from 192.0.2.130
@400000006afecc532e22247c tcpserver: ok 28004 mx1.example.net:192.0.2.25:587 office.shop.example:192.0.2.130::57086
