@echo off
rem Starts citeatlas on Windows. JAVA_HOME names the Java to use, else the one on the PATH; CITEATLAS_JAVA_OPTS adds
rem options for it, for example -Xmx8g.
setlocal EnableExtensions DisableDelayedExpansion

set "APP=%~dp0.."
set "JAVA=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

set "VERSION="
for /f "tokens=3" %%v in ('""%JAVA%" -version 2^>^&1" ^| findstr /c:" version "') do if not defined VERSION set "VERSION=%%~v"
if not defined VERSION (
    echo citeatlas: Java 17 or newer is needed, and there is none on the PATH. Install one from https://adoptium.net, or set JAVA_HOME to where it is. 1>&2
    exit /b 1
)
for /f "tokens=1,2 delims=.-+" %%a in ("%VERSION%") do if "%%a"=="1" (set "MAJOR=%%b") else (set "MAJOR=%%a")
if %MAJOR% LSS 17 (
    echo citeatlas: Java 17 or newer is needed, and "%JAVA%" is version %VERSION%. Install a newer one from https://adoptium.net, or set JAVA_HOME to where it is. 1>&2
    exit /b 1
)

set "OPTIONS=-Xlog:disable -Xlog:all=error:stderr -XX:+UseSerialGC -Djava.util.logging.manager=org.apache.logging.log4j.jul.LogManager"
if %MAJOR% GEQ 22 set "OPTIONS=%OPTIONS% --enable-native-access=ALL-UNNAMED"
if %MAJOR% GEQ 23 set "OPTIONS=%OPTIONS% --sun-misc-unsafe-memory-access=allow"

for %%j in ("%APP%\lib\citeatlas-*.jar") do set "JAR=%%~fj"
"%JAVA%" %OPTIONS% %CITEATLAS_JAVA_OPTS% -jar "%JAR%" %*
