# Completion of chimectl for Elvish. It asks chimectl itself what can stand at the cursor.
#
# For one session:  eval (chimectl completion elvish | slurp)
# For good:         put that line into ~/.config/elvish/rc.elv

use str

set edit:completion:arg-completer[chimectl] = {|@words|
    try {
        (external chimectl) complete elvish '--word='$words[-1] -- (all $words[1..-1]) 2>/dev/null | from-lines | each {|line|
            var value help = (str:split "\t" $line)
            # What ends like this goes on.
            var suffix = ' '
            if (or (str:has-suffix $value /) (str:has-suffix $value =)) {
                set suffix = ''
            }
            var display = $value
            if (not-eq $help '') {
                set display = $value' ('$help')'
            }
            edit:complex-candidate $value &code-suffix=$suffix &display=$display
        }
    } catch {
        # Without the program there is nothing to offer.
    }
}
