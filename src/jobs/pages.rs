//! The one paging loop, for every operation that pages.
//!
//! Tokens that a user sees have the AWS CLI's form, so that they can stop in the middle of a page:
//! base64 of `{"NextToken": <the service's token or null>, "boto_truncate_amount": <items to skip>}`.
//!
//! The next page is fetched while one is printed. Printing has its own thread, because a reader can take minutes over
//! a page (`less` does): a request that nobody attends to would run into its timeout, and a signal that nobody attends
//! to would end nothing. What is guaranteed:
//!
//! - Pages are printed one after the other, in their order; the error of a page is reported when those before it are
//!   printed.
//! - One page is fetched ahead, no more, and none that `--max-items` leaves out.
//! - If printing fails, the request under way is given up. Lists only read, so that nothing has happened.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};
use std::pin::pin;
use std::sync::mpsc::{Sender, channel};
use std::thread::{self, JoinHandle};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Value as Json, json};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use super::reached::{Fate, Reached};
use crate::api::Document;
use crate::api::answer::Answer;
use crate::api::error::{Error, Kind};
use crate::api::items::Items;
use crate::api::paging::{NEXT_TOKEN, Paging};
use crate::text::number;

/// What the command line says of paging.
#[derive(Debug, Default, Clone)]
pub struct Options {
    /// Items after which to stop.
    pub max_items: Option<u64>,
    /// Where to continue, as an earlier command printed it.
    pub starting_token: Option<String>,
}

/// One page on its way to the output.
#[derive(Debug)]
pub struct Page {
    /// The response, its list cut where `--max-items` or `--starting-token` says so and without the service's token.
    pub document: Document,
    /// The items of its list, if they are kept as text; `document` has an empty list in their place then.
    pub items: Option<Items>,
    /// The token with which a later command continues, where `--max-items` stopped here.
    pub resume: Option<String>,
}

/// Takes the pages of a list.
pub trait Sink: Send + 'static {
    /// Takes the next page.
    ///
    /// # Errors
    /// If the page cannot be printed.
    fn page(&mut self, page: Page) -> Result<(), Error>;

    /// Prints what is left after the last page.
    ///
    /// # Errors
    /// If it cannot be printed.
    fn finish(&mut self) -> Result<(), Error>;

    /// What becomes of a page that it has taken.
    fn fate(&self) -> Fate;
}

/// Prints the one response of an operation that does not page, beside whatever else continues. Gives the sink back.
///
/// # Errors
/// If it cannot be printed.
pub async fn one_page<S: Sink>(page: Page, sink: S) -> Result<S, Error> {
    let mut printer = Printer::of(sink)?;
    printer.page(page).await?;
    printer.end().await
}

/// Fetches page after page, hands each to `sink`, and stops at the last one or after `--max-items`. Gives the sink
/// back when it has every page and has printed what is left. `reached` says at any moment how far it is.
///
/// # Errors
/// If a call or the sink fails, if the starting token cannot be read, or if the service repeats a token. An error
/// after the first page says with which token to continue.
pub async fn each_page<S: Sink>(
    paging: &Paging,
    options: &Options,
    mut input: Document,
    mut fetch: impl AsyncFnMut(&Document) -> Result<Answer, Error>,
    sink: S,
    reached: &Reached,
) -> Result<S, Error> {
    reached.begin(sink.fate());
    let mut printer = Printer::of(sink)?;
    let mut position = options.starting_token.as_deref().map_or(Ok(Token::default()), Token::read)?;
    position.put_into(&mut input);
    let mut left = options.max_items;
    let mut seen = HashSet::new();
    let hasher = RandomState::new();
    let mut answer = fetch(&input).await;
    loop {
        let Answer { mut document, mut items, .. } =
            answer.map_err(|error| reached.hint().into_iter().fold(error, Error::hint))?;
        let next = match document.shift_remove(NEXT_TOKEN) {
            Some(Json::String(token)) if !token.is_empty() => Some(token),
            _ => None,
        };
        let mut list = match (&mut items, document.get_mut(paging.items)) {
            (Some(items), _) => List::Texts(items),
            (None, Some(Json::Array(items))) => List::Values(items),
            _ => List::Values(&mut Vec::new()),
        };
        let resume = cut(&mut list, &position, &mut left, next.as_deref());
        let next = next.filter(|_| resume.is_none());
        let page = Page { document, items, resume };
        let Some(token) = next else {
            printer.page(page).await?;
            reached.end();
            return printer.end().await;
        };
        if !seen.insert(hasher.hash_one(&token)) {
            printer.page(page).await?;
            return Err(Error::new(
                Kind::Other,
                "the service returned the same page token twice, so the list would never end",
            )
            .hint("To get the items fetched so far, use --max-items. Report the error to AWS."));
        }
        position = Token { service: Some(token), skip: 0 };
        position.put_into(&mut input);
        let (mut printing, mut fetching) = (pin!(printer.page(page)), pin!(fetch(&input)));
        answer = tokio::select! {
            biased;
            answer = &mut fetching => {
                printing.await?;
                reached.step(&position);
                answer
            }
            printed = &mut printing => {
                printed?;
                reached.step(&position);
                fetching.await
            }
        };
    }
}

/// Prints in its own thread.
struct Printer<S> {
    work: Sender<Work>,
    done: UnboundedReceiver<Result<(), Error>>,
    thread: JoinHandle<S>,
}

/// What there is to print.
enum Work {
    Page(Box<Page>),
    Rest,
}

impl<S: Sink> Printer<S> {
    fn of(mut sink: S) -> Result<Self, Error> {
        let (work, waiting) = channel();
        let (say_done, done) = unbounded_channel();
        let print = move || {
            for work in waiting {
                let printed = match work {
                    Work::Page(page) => sink.page(*page),
                    Work::Rest => sink.finish(),
                };
                // Nobody waits for it after Ctrl-C.
                let _ = say_done.send(printed);
            }
            sink
        };
        let thread = thread::Builder::new().spawn(print);
        Ok(Self { work, done, thread: thread.map_err(|error| Error::io("start a thread that prints", error))? })
    }

    /// Prints a page, and does not hold up what continues beside it.
    async fn page(&mut self, page: Page) -> Result<(), Error> {
        self.print(Work::Page(Box::new(page))).await
    }

    async fn print(&mut self, work: Work) -> Result<(), Error> {
        match self.work.send(work) {
            Ok(()) => self.done.recv().await.unwrap_or_else(|| Err(ended())),
            Err(_) => Err(ended()),
        }
    }

    /// Gives the sink back when everything is printed.
    async fn end(mut self) -> Result<S, Error> {
        self.print(Work::Rest).await?;
        drop(self.work);
        self.thread.join().map_err(|_| ended())
    }
}

fn ended() -> Error {
    Error::new(Kind::Other, "the thread that prints has ended")
}

/// Cuts the page's list: first what the starting token skips, then what is over `--max-items`. Gives the token
/// to resume with if something is left over.
fn cut(list: &mut List<'_>, position: &Token, left: &mut Option<u64>, next: Option<&str>) -> Option<String> {
    let skipped = position.skip.min(list.len());
    let there = list.len() - skipped;
    let allowed = left.map_or(there, |left| there.min(usize::try_from(left).unwrap_or(usize::MAX)));
    list.cut(skipped, allowed);
    let remaining = left.as_mut()?;
    if there > allowed {
        return Some(Token { service: position.service.clone(), skip: skipped + allowed }.write());
    }
    *remaining -= allowed as u64;
    match next {
        Some(token) if *remaining == 0 => Some(Token { service: Some(token.to_owned()), skip: 0 }.write()),
        _ => None,
    }
}

/// The list of a page, in either form.
enum List<'a> {
    Values(&'a mut Vec<Json>),
    Texts(&'a mut Items),
}

impl List<'_> {
    fn len(&self) -> usize {
        match self {
            Self::Values(items) => items.len(),
            Self::Texts(items) => items.len(),
        }
    }

    /// Leaves out the first `skipped`, and what is over `allowed` behind them.
    fn cut(&mut self, skipped: usize, allowed: usize) {
        match self {
            Self::Values(items) => {
                items.drain(..skipped);
                items.truncate(allowed);
            }
            Self::Texts(items) => items.cut(skipped, allowed),
        }
    }
}

/// Where in the list to continue.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Token {
    service: Option<String>,
    skip: usize,
}

impl Token {
    /// Makes `input` ask for the page on which this is.
    fn put_into(&self, input: &mut Document) {
        match &self.service {
            Some(token) => input.insert(NEXT_TOKEN.to_owned(), token.clone().into()),
            None => input.shift_remove(NEXT_TOKEN),
        };
    }

    /// As a user gives it.
    pub fn write(&self) -> String {
        let mut json = json!({ NEXT_TOKEN: self.service });
        if self.skip > 0 {
            json["boto_truncate_amount"] = self.skip.into();
        }
        BASE64.encode(json.to_string())
    }

    /// Reads a token of the AWS CLI's form, or of its older one (`TOKEN___3`, which skips three items of the page, with
    /// `None` for the first page); anything else is the service's own token.
    fn read(text: &str) -> Result<Self, Error> {
        let parsed = BASE64.decode(text).ok().and_then(|bytes| serde_json::from_slice::<Json>(&bytes).ok());
        let Some(Json::Object(json)) = parsed else {
            let older = text.split_once("___").filter(|(_, skip)| !skip.contains("___"));
            let skip = older.and_then(|(token, skip)| Some((token, number::whole(skip)?.parse().ok()?)));
            let (token, skip) = skip.unwrap_or((text, 0));
            return Ok(Self { service: (token != "None").then(|| token.to_owned()), skip });
        };
        let bad = || {
            Error::usage("--starting-token is not a token from a list command")
                .hint("Copy the complete NextToken from an earlier response.")
        };
        let service = match json.get(NEXT_TOKEN) {
            Some(Json::String(token)) => Some(token.clone()),
            Some(Json::Null) => None,
            _ => return Err(bad()),
        };
        let skip = match json.get("boto_truncate_amount") {
            None => 0,
            Some(skip) => skip.as_u64().and_then(|skip| usize::try_from(skip).ok()).ok_or_else(bad)?,
        };
        Ok(Self { service, skip })
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::Receiver;
    use std::time::Duration;

    use tokio::runtime::Builder;

    use super::*;

    /// Numbers of pages, in the order in which they were printed. Each waits first until `ready` says so.
    struct Slow {
        ready: Receiver<()>,
        printed: Vec<Json>,
        fails: bool,
    }

    impl Sink for Slow {
        fn page(&mut self, page: Page) -> Result<(), Error> {
            if self.ready.recv_timeout(Duration::from_secs(20)).is_err() {
                return Err(Error::new(Kind::Other, "nothing came while this was printed"));
            }
            self.printed.push(page.document["Items"][0].clone());
            if self.fails { Err(Error::new(Kind::ClosedPipe, "closed")) } else { Ok(()) }
        }

        fn finish(&mut self) -> Result<(), Error> {
            Ok(())
        }

        fn fate(&self) -> Fate {
            Fate::Printed
        }
    }

    /// A page, which names the next one if there is one.
    fn page(number: u64, next: Option<u64>) -> Document {
        let mut page = json!({ "Items": [number] });
        if let Some(next) = next {
            page[NEXT_TOKEN] = next.to_string().into();
        }
        page.as_object().cloned().unwrap()
    }

    fn listed(
        sink: Slow,
        max_items: Option<u64>,
        mut fetch: impl AsyncFnMut(u64) -> Result<Document, Error>,
    ) -> Result<Vec<Json>, Error> {
        let paging = Paging { items: "Items" };
        let options = Options { max_items, starting_token: None };
        let number =
            |input: &Document| input.get(NEXT_TOKEN).map_or(1, |token| token.as_str().unwrap().parse().unwrap());
        let fetch = async |input: &Document| fetch(number(input)).await.map(Answer::from);
        let runtime = Builder::new_current_thread().enable_time().build().unwrap();
        let reached = Reached::default();
        let listed = each_page(&paging, &options, Document::new(), fetch, sink, &reached);
        runtime.block_on(listed).map(|sink| sink.printed)
    }

    fn slow(fails: bool) -> (Sender<()>, Slow) {
        let (sender, ready) = channel();
        (sender, Slow { ready, printed: Vec::new(), fails })
    }

    #[test]
    fn a_page_is_fetched_while_the_one_before_it_is_printed() {
        let (ready, sink) = slow(false);
        let printed = listed(sink, None, async |number| {
            if number == 1 {
                return Ok(page(1, Some(2)));
            }
            // Whatever takes time continues, not the first step alone.
            tokio::time::sleep(Duration::from_millis(1)).await;
            ready.send(()).unwrap();
            if number == 3 {
                ready.send(()).unwrap();
            }
            Ok(page(number, (number < 3).then_some(number + 1)))
        });
        assert_eq!(printed.unwrap(), [1, 2, 3]);
    }

    #[test]
    fn an_error_is_reported_when_the_pages_before_it_are_printed() {
        let (ready, sink) = slow(false);
        let error = listed(sink, None, async |number| {
            if number == 1 {
                return Ok(page(1, Some(2)));
            }
            ready.send(()).unwrap();
            Err(Error::new(Kind::Other, "gone"))
        })
        .map(drop)
        .unwrap_err();
        assert_eq!(error.message, "gone");
        assert!(error.hints[0].starts_with("1 page was printed before this. To continue"), "{error:?}");
    }

    #[test]
    fn nothing_is_fetched_that_is_not_wanted() {
        let (ready, sink) = slow(false);
        (0..3).for_each(|_| ready.send(()).unwrap());
        let mut fetched = Vec::new();
        let printed = listed(sink, Some(2), async |number| {
            fetched.push(number);
            Ok(page(number, Some(number + 1)))
        });
        assert_eq!((printed.unwrap(), fetched), (vec![json!(1), json!(2)], vec![1, 2]));
    }

    #[test]
    fn a_failure_of_printing_ends_the_list_without_waiting_for_the_next_page() {
        let (ready, sink) = slow(true);
        ready.send(()).unwrap();
        let error = listed(sink, None, async |number| match number {
            1 => Ok(page(1, Some(2))),
            _ => std::future::pending().await,
        });
        assert_eq!(error.unwrap_err().kind, Kind::ClosedPipe);
    }

    #[test]
    fn tokens_have_the_form_of_the_aws_cli() {
        let token = Token { service: Some("page-2".to_owned()), skip: 3 };
        // botocore.paginate.TokenEncoder().encode({"NextToken": "page-2", "boto_truncate_amount": 3}) differs
        // only in the blanks of its JSON.
        let from_botocore = "eyJOZXh0VG9rZW4iOiAicGFnZS0yIiwgImJvdG9fdHJ1bmNhdGVfYW1vdW50IjogM30=";
        assert_eq!(Token::read(from_botocore).unwrap(), token);
        assert_eq!(Token::read(&token.write()).unwrap(), token);
    }

    #[test]
    fn a_token_of_the_service_is_taken_as_it_is() {
        for token in ["raw", "raw___", "raw___x", "raw___-1", "a___b___3", "___"] {
            assert_eq!(Token::read(token).unwrap(), Token { service: Some(token.to_owned()), skip: 0 });
        }
    }

    #[test]
    fn tokens_of_the_older_form_skip_items() {
        let token = |service: &str, skip| Token { service: Some(service.to_owned()), skip };
        assert_eq!(Token::read("page-2___3").unwrap(), token("page-2", 3));
        assert_eq!(Token::read("None___3").unwrap(), Token { service: None, skip: 3 });
        assert_eq!(Token::read("None").unwrap(), Token::default());
    }
}
