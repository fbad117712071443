//! The request of a dry run as a command of curl, which signs it itself.

use serde_json::Value as Json;

use super::{Renderer, data};
use crate::api::Document;
use crate::api::error::Error;
use crate::api::service::SIGNING_NAME;
use crate::cli::terminal::Terminal;
use crate::jobs::pages::Page;
use crate::text::{escape, in_quotes};

/// Prints the command.
pub struct Command(pub Terminal);

impl Renderer for Command {
    fn page(&mut self, page: Page) -> Result<(), Error> {
        data(&self.0, &escape::rows(&command(&page.document)))
    }

    fn finish(&mut self) -> Result<(), Error> {
        Ok(())
    }
}

/// One argument per line. Credentials come from the environment, so none is shown.
fn command(request: &Document) -> String {
    let text = |name: &str| request.get(name).and_then(Json::as_str).unwrap_or_default();
    let mut lines = vec!["curl".to_owned()];
    if request.get("Signed") != Some(&Json::Bool(false)) {
        lines.push(format!("--aws-sigv4 aws:amz:{}:{SIGNING_NAME}", text("Region")));
        lines.push(r#"--user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY""#.to_owned());
        lines.push(r#"${AWS_SESSION_TOKEN:+--header "x-amz-security-token: $AWS_SESSION_TOKEN"}"#.to_owned());
    }
    for (name, value) in request.get("Headers").and_then(Json::as_object).into_iter().flatten() {
        let value = value.as_str().unwrap_or_default();
        lines.push(format!("--header {}", in_quotes(&format!("{name}: {value}"))));
    }
    lines.push(format!("--request {}", text("Method")));
    if let Some(body) = request.get("Body") {
        lines.push("--header 'content-type: application/json'".to_owned());
        lines.push(format!("--data {}", in_quotes(&body.to_string())));
    }
    lines.push(in_quotes(text("Url")));
    lines.join(" \\\n  ") + "\n"
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_request_is_a_command_that_a_shell_takes_apart_as_it_was() {
        let request = json!({
            "Method": "POST", "Url": "https://h/p?a=b&c", "Region": "us-east-1", "Headers": { "x-a": "it's" },
            "Body": { "Name": "it's $(x)" },
        });
        let expected = r#"curl \
  --aws-sigv4 aws:amz:us-east-1:chime \
  --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \
  ${AWS_SESSION_TOKEN:+--header "x-amz-security-token: $AWS_SESSION_TOKEN"} \
  --header 'x-a: it'\''s' \
  --request POST \
  --header 'content-type: application/json' \
  --data '{"Name":"it'\''s $(x)"}' \
  'https://h/p?a=b&c'
"#;
        assert_eq!(command(request.as_object().unwrap()), expected);
        let unsigned = json!({ "Method": "GET", "Url": "https://h/", "Region": "us-east-1", "Signed": false });
        assert_eq!(command(unsigned.as_object().unwrap()), "curl \\\n  --request GET \\\n  'https://h/'\n");
    }
}
