@echo off
setlocal
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -Xshare:auto -Dfile.encoding=UTF-8 -XX:TieredStopAtLevel=1 -cp "%~dp0..\lib\*" org.counterclaim.app.Main %*
