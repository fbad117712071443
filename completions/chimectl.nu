# Completion of chimectl for Nushell. It asks chimectl itself what can stand at the cursor.
#
# For good:  mkdir $nu.user-autoload-dirs.0
#            chimectl completion nushell | save --force ($nu.user-autoload-dirs.0 | path join chimectl.nu)
#
# Nushell has one completer for all external commands: this one answers for chimectl and leaves the others to the
# completer that was there before.

$env.config.completions.external.enable = true
$env.config.completions.external.completer = (
    do {|others|
        {|words: list<string>|
            if ($words | first | path basename) in ["chimectl", "chimectl.exe"] {
                ^chimectl complete nushell $"--word=($words | last)" -- ...($words | skip 1 | drop 1)
                | complete
                | get stdout
                | lines
                | split column "\t" value description
            } else if $others != null {
                do $others $words
            }
        }
    } $env.config.completions.external.completer?
)
