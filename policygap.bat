@echo off
rem policygap: builds itself on first use in a source checkout, then runs. Needs a JDK 17 or later, and Maven to build.
setlocal
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAVA_CMD=java"
if defined JAVA_HOME set "JAVA_CMD=%JAVA_HOME%\bin\java"
"%JAVA_CMD%" -version >nul 2>&1
if errorlevel 1 (
  echo policygap needs Java 17 or later. Install a JDK and try again. 1>&2
  exit /b 2
)
set "LIB_DIR=%HOME_DIR%\lib"
if not exist "%HOME_DIR%\pom.xml" goto run
set "LIB_DIR=%HOME_DIR%\policy-cli\target\policygap\lib"
if exist "%LIB_DIR%" goto run
echo Building policygap ^(once; this takes a minute or two^) ... 1>&2
call mvn -B -q -f "%HOME_DIR%\pom.xml" -pl policy-cli -am -DskipTests package 1>&2
if errorlevel 1 (
  echo Building policygap failed; the lines above say why. Maven 3.8 or later is needed. 1>&2
  exit /b 2
)
:run
"%JAVA_CMD%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Djava.awt.headless=true "-Dpolicygap.home=%HOME_DIR%" %POLICYGAP_JAVA_OPTIONS% -cp "%LIB_DIR%\*" org.policygap.cli.Main %*
exit /b %ERRORLEVEL%
