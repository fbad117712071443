# Completion of chimectl for PowerShell. It asks chimectl itself what can stand at the cursor.
#
# For one session:  chimectl completion powershell | Out-String | Invoke-Expression
# For good:         put that line into the file that $PROFILE names

Register-ArgumentCompleter -Native -CommandName chimectl -ScriptBlock {
    param($word, $ast, $cursor)

    # The words between the command's name and the cursor.
    $before = @($ast.CommandElements |
        Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursor } |
        ForEach-Object { if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text } })
    & chimectl complete powershell "--word=$word" -- @before 2>$null | ForEach-Object {
        $value, $help = $_ -split "`t", 2
        if (-not $help) { $help = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $help)
    }
}
