; The installer: for one person, without administrator rights. Compiled by make-installer.sh, which gives
;   VERSION, FILES (the folder that `cmake --install` made), UNINSTALL_LIST (its files as Delete lines), OUT (the installer).
; Silently: trivet-setup.exe /S [/D=FOLDER], and uninstall.exe /S, which keeps tenants unless /FORGET is given too.
; Debian's NSIS can make an installer of 64 bits, which runs where 32 are not at hand; others make one of 32.
!ifdef TARGET
  Target ${TARGET}
!else
  Unicode true
!endif
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Trivet"

Name "Trivet"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Trivet"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
BrandingText "Trivet ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Trivet"
VIAddVersionKey "FileDescription" "Trivet setup"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "The Trivet authors. Apache License 2.0."

!define MUI_ICON "${FILES}/trivet.ico"
!define MUI_UNICON "${FILES}/trivet.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\trivet.exe"
!define MUI_FINISHPAGE_RUN_PARAMETERS "--practice"
!define MUI_FINISHPAGE_RUN_TEXT "Practice with sample data"
!define MUI_FINISHPAGE_RUN_NOTCHECKED
!insertmacro MUI_PAGE_LICENSE "${FILES}/LICENSE.txt"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; A program that runs cannot be replaced, and half of it replaced would be worse than none.
!macro StopWhileItRuns
  ${If} ${FileExists} "$INSTDIR\trivet.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\trivet.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "Trivet is running. Close it, then start this again." /SD IDOK
      SetErrorLevel 3
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section "Trivet"
  !insertmacro StopWhileItRuns
  SetOutPath "$INSTDIR"
  File /r "${FILES}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"

  CreateDirectory "$SMPROGRAMS\Trivet"
  CreateShortcut "$SMPROGRAMS\Trivet\Trivet.lnk" "$INSTDIR\trivet.exe"
  CreateShortcut "$SMPROGRAMS\Trivet\Practice with sample data.lnk" "$INSTDIR\trivet.exe" "--practice"

  WriteRegStr HKCU "${KEY}" "DisplayName" "Trivet"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\trivet.ico"
  WriteRegStr HKCU "${KEY}" "Publisher" "The Trivet authors"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD HKCU "${KEY}" "EstimatedSize" "$0"
SectionEnd

Section "Uninstall"
  !insertmacro StopWhileItRuns
  ; Tenants and their secrets are the person's own: asked for, kept by default, and removed by the program itself, which
  ; knows where they are and keeps a tenant whose secret could not be removed.
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/FORGET" $1
  ${If} ${Errors}
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "Also remove every tenant that you set up here, and its secrets from the Windows Credential Manager?$\n$\nThe vendors are not touched. If you install Trivet again, you begin anew." /SD IDNO IDNO keep
  ${EndIf}
  ClearErrors
  ExecWait '"$INSTDIR\trivet.exe" forget --all' $0
  ${If} ${Errors}
  ${OrIf} $0 <> 0
    MessageBox MB_OK|MB_ICONEXCLAMATION "Some tenants or secrets could not be removed, so Trivet stays. $\"$INSTDIR\trivet.com$\" forget --all, in a console, says why." /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
keep:
  ; Only what was installed: the folder may have been chosen by hand.
  !include "${UNINSTALL_LIST}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Trivet\Trivet.lnk"
  Delete "$SMPROGRAMS\Trivet\Practice with sample data.lnk"
  RMDir "$SMPROGRAMS\Trivet"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
