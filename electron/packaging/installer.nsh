; What the installer for Windows registers besides the .refscope ending.
; https://learn.microsoft.com/windows/win32/shell/fa-file-types, …/app-registration

!macro customInstall
  ; Offered under "Open with" for Python programs, which stay with what opens them now.
  WriteRegStr SHELL_CONTEXT "Software\Classes\Refscope.Python" "" "Python program"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Refscope.Python\DefaultIcon" "" "$appExe,0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\Refscope.Python\shell\open\command" "" '"$appExe" "%1"'
  WriteRegNone SHELL_CONTEXT "Software\Classes\.py\OpenWithProgids" "Refscope.Python"

  ; refscope:// links.
  WriteRegStr SHELL_CONTEXT "Software\Classes\refscope" "" "URL:Refscope link"
  WriteRegStr SHELL_CONTEXT "Software\Classes\refscope" "URL Protocol" ""
  WriteRegStr SHELL_CONTEXT "Software\Classes\refscope\DefaultIcon" "" "$appExe,0"
  WriteRegStr SHELL_CONTEXT "Software\Classes\refscope\shell\open\command" "" '"$appExe" "%1"'
!macroend

!macro customUnInstall
  DeleteRegValue SHELL_CONTEXT "Software\Classes\.py\OpenWithProgids" "Refscope.Python"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\Refscope.Python"
  DeleteRegKey SHELL_CONTEXT "Software\Classes\refscope"
!macroend
