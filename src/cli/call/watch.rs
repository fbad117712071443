//! Showing the result of a command again and again, each in the place of the one before it.

use tokio::time::sleep;

use super::plan::{Call, Reading};
use super::printing::Printing;
use super::session::Session;
use super::wait::{Interruption, OnInterrupt, asked};
use crate::api::error::Error;
use crate::api::times::Times;
use crate::cli::output;
use crate::cli::terminal::{Looks, Terminal};
use crate::jobs::pages::Sink as _;
use crate::jobs::waiting::Pace;
use crate::text::{counted, duration};

/// To the first place of the screen.
const HOME: &str = "\u{1b}[H";
/// Away with everything.
const CLEAR: &str = "\u{1b}[2J";
/// Clears the rest of a line, and of the screen.
const END_OF_LINE: &str = "\u{1b}[K";
const END_OF_SCREEN: &str = "\u{1b}[J";

/// Shows response after response until Ctrl-C. If a request is throttled, the last response stays on the screen.
///
/// # Errors
/// If a call fails otherwise, or if a response cannot be printed.
pub async fn watch(
    session: &Session<'_>,
    pace: Pace,
    call: &Call,
    reading: &Reading,
    on_interrupt: &OnInterrupt,
) -> Result<u8, Error> {
    *on_interrupt.borrow_mut() = Interruption::Usual;
    let terminal = session.terminal();
    output::data(terminal, CLEAR)?;
    loop {
        match asked(session, call, reading).await {
            Ok(page) => {
                let width = terminal.width();
                let looks = Looks { output_is_terminal: true, errors_are_terminal: false, width };
                let (screen, shown, _) = Terminal::captured(looks);
                let screen = screen.with_colors_of(terminal);
                let mut printing = Printing::of(&screen, call, reading, Times::default(), session.under_way());
                printing.page(page)?;
                printing.finish()?;
                output::data(terminal, &drawn(&shown.take(), &head(pace), terminal.height()))?;
            }
            Err(error) if error.attempt.is_some_and(|attempt| attempt.later.is_some()) => {}
            Err(error) => return Err(error),
        }
        sleep(pace.every).await;
    }
}

/// The line above the result.
fn head(pace: Pace) -> String {
    let now = jiff::Zoned::now().strftime("%H:%M:%S").to_string();
    format!("{now}, every {}; to stop, press Ctrl-C", duration::shown(pace.every))
}

/// The screen with the result under the head, as much of it as there is room for.
fn drawn(result: &str, head: &str, height: Option<usize>) -> String {
    let lines: Vec<_> = result.lines().collect();
    // One line is for the head, and one for what there is no room for; a line break at the end would move all of it up.
    let room =
        height.map_or(lines.len(), |height| if lines.len() < height { lines.len() } else { height.saturating_sub(2) });
    let left = lines.len() - room;
    let more = (left > 0).then(|| format!("… {} more", counted(left, "line")));
    let mut screen = format!("{HOME}{head}{END_OF_LINE}");
    for line in lines.iter().take(room).copied().chain(more.as_deref()) {
        screen.push_str(&format!("\r\n{line}{END_OF_LINE}"));
    }
    screen + END_OF_SCREEN
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_there_is_no_room_for_is_counted() {
        let shown = |height| drawn("a\nb\nc\n", "head", height).replace(END_OF_LINE, "");
        for height in [None, Some(4), Some(5)] {
            assert_eq!(shown(height), format!("{HOME}head\r\na\r\nb\r\nc{END_OF_SCREEN}"), "{height:?}");
        }
        assert_eq!(shown(Some(3)), format!("{HOME}head\r\na\r\n… 2 lines more{END_OF_SCREEN}"));
        assert_eq!(shown(Some(1)), format!("{HOME}head\r\n… 3 lines more{END_OF_SCREEN}"));
    }
}
