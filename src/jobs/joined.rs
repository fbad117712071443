//! Pages as one response.

use serde_json::Value as Json;

use super::pages::{self, Page, Sink, each_page};
use super::reached::{Fate, Reached};
use crate::api::Document;
use crate::api::answer::Answer;
use crate::api::error::{Error, Kind};
use crate::api::items::Items;
use crate::api::paging::{NEXT_TOKEN, Paging};

/// Joins the pages of a response: the items of the list are those of all pages, everything else is that of the first.
pub struct Joined {
    list: Option<String>,
    document: Option<Document>,
}

impl Joined {
    /// Pages of an operation whose pages continue the member called `list`.
    pub fn new(list: Option<String>) -> Self {
        Self { list, document: None }
    }

    /// Takes the next page and gives the items that it adds to the list.
    pub fn page(&mut self, page: Page) -> Option<Added> {
        let Page { document: mut next, items: mut texts, resume } = page;
        let items = |document: &mut Document| match document.get_mut(self.list.as_ref()?) {
            Some(Json::Array(items)) => Some(std::mem::take(items)),
            _ => None,
        };
        let (document, added) = match self.document.take() {
            Some(mut document) => {
                let added = items(&mut document).and_then(|_| items(&mut next));
                (document, added)
            }
            None => {
                let added = items(&mut next);
                (next, added)
            }
        };
        let document = self.document.insert(document);
        if let Some(token) = resume {
            document.insert(NEXT_TOKEN.to_owned(), token.into());
        }
        added.map(|values| texts.take().map_or(Added::Values(values), Added::Texts))
    }

    /// The response, with an empty list in the place of the items, and the name of the list if the response has it;
    /// none if there is nothing to print.
    pub fn finish(&mut self) -> Option<(Document, Option<String>)> {
        let document = self.document.take()?;
        let list = self.list.take().filter(|list| document.get(list).is_some_and(Json::is_array));
        Some((document, list))
    }
}

/// The items that a page adds to the list.
#[derive(Debug)]
pub enum Added {
    /// Values.
    Values(Vec<Json>),
    /// Texts.
    Texts(Items),
}

impl Added {
    /// They as texts.
    ///
    /// # Errors
    /// If they cannot be written as JSON.
    pub fn into_texts(self) -> Result<Items, Error> {
        match self {
            Self::Values(values) => Items::of(&values)
                .map_err(|error| Error::new(Kind::Other, "the response cannot be written as JSON").caused_by(error)),
            Self::Texts(items) => Ok(items.kept()),
        }
    }

    /// They as values.
    ///
    /// # Errors
    /// If one cannot be read.
    pub fn into_values(self) -> Result<Vec<Json>, Error> {
        match self {
            Self::Values(values) => Ok(values),
            Self::Texts(items) => items.values().collect::<Result<_, _>>().map_err(unreadable),
        }
    }
}

/// What is said of an item that cannot be read.
pub fn unreadable(error: serde_json::Error) -> Error {
    Error::new(Kind::Other, format!("the response cannot be read: {error}")).caused_by(error)
}

/// Keeps the pages of a response.
struct Whole {
    answer: Joined,
    items: Vec<Json>,
    resume: Option<String>,
}

impl Sink for Whole {
    fn page(&mut self, mut page: Page) -> Result<(), Error> {
        self.resume = page.resume.take();
        if let Some(added) = self.answer.page(page) {
            self.items.extend(added.into_values()?);
        }
        Ok(())
    }

    fn finish(&mut self) -> Result<(), Error> {
        Ok(())
    }

    fn fate(&self) -> Fate {
        Fate::Unseen
    }
}

/// Fetches a response to its end, as one page; a single one if nothing pages.
///
/// # Errors
/// As [`each_page`].
pub async fn whole(
    paging: Option<(&Paging, &pages::Options)>,
    input: Document,
    mut fetch: impl AsyncFnMut(&Document) -> Result<Answer, Error>,
) -> Result<Page, Error> {
    let Some((paging, options)) = paging else {
        let document = fetch(&input).await?.document;
        return Ok(Page { document, items: None, resume: None });
    };
    let sink = Whole { answer: Joined::new(Some(paging.items.to_owned())), items: Vec::new(), resume: None };
    let mut whole = each_page(paging, options, input, fetch, sink, &Reached::default()).await?;
    let (mut document, list) = whole.answer.finish().unwrap_or_default();
    if let Some(list) = list {
        document.insert(list, whole.items.into());
    }
    Ok(Page { document, items: None, resume: whole.resume })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn pages_are_one_answer() {
        let mut joined = Joined::new(Some("L".to_owned()));
        let mut add = |document: Json, resume: Option<&str>| {
            let document = document.as_object().cloned().unwrap();
            let added = joined.page(Page { document, items: None, resume: resume.map(str::to_owned) });
            added.map(|added| added.into_values().unwrap())
        };
        assert_eq!(add(json!({"Of": 1, "L": [1]}), None), Some(vec![json!(1)]));
        assert_eq!(add(json!({"Of": 2, "L": [2, 3]}), Some("t")), Some(vec![json!(2), json!(3)]));
        let (document, list) = joined.finish().unwrap();
        assert_eq!(Json::Object(document), json!({"Of": 1, "L": [], "NextToken": "t"}));
        assert_eq!(list.as_deref(), Some("L"));
    }

    #[test]
    fn an_answer_without_its_list_stays_so() {
        let mut joined = Joined::new(Some("L".to_owned()));
        for document in [json!({"Of": 1}), json!({"L": [2]})] {
            let document = document.as_object().cloned().unwrap();
            assert!(joined.page(Page { document, items: None, resume: None }).is_none());
        }
        let (document, list) = joined.finish().unwrap();
        assert_eq!((Json::Object(document), list), (json!({"Of": 1}), None));
    }
}
