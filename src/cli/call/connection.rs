//! Where the requests of a call go, and under which settings: of the options, the variables and the profile.

use aws_smithy_runtime_api::client::http::HttpConnector;
use std::sync::Arc;

use crate::api::Document;
use crate::api::error::{Error, Kind};
use crate::api::regions;
use crate::api::service::Service;
use crate::aws::client::{Account, Clients, Settings};
use crate::aws::contexts;
use crate::aws::credentials::{self, Access};
use crate::aws::endpoint;
use crate::aws::environment::Environment;
use crate::aws::proxies::Proxies;
use crate::aws::retries::Retries;
use crate::aws::settings::{self, Lookup};
use crate::aws::transport::{Always, Network};
use crate::aws::trust::Bundle;
use crate::cli::Options;
use crate::cli::in_process::{self, InProcess};
use crate::cli::state_file::state_file;
use crate::cli::terminal::Terminal;
use crate::sandbox::{ACCOUNT, Backing};

/// A connection that has not been opened.
pub struct Connection {
    settings: Settings,
    place: Place,
}

/// Who answers.
enum Place {
    /// The sandbox in this process; the environment can specify its file.
    Sandbox(Environment),
    /// AWS, or a replacement at another endpoint.
    Aws { network: Network, is_verified: bool },
}

impl Connection {
    /// Problems with the connection options, whatever the call is.
    pub fn problems(options: &Options) -> Vec<String> {
        let endpoint = options.endpoint_url.as_deref().and_then(|url| endpoint::problem("--endpoint-url", url));
        let region = options.region.as_deref().and_then(|region| regions::problem("--region", region));
        endpoint.into_iter().chain(region).collect()
    }

    /// The connection to `service`.
    ///
    /// # Errors
    /// If a setting is wrong.
    pub fn of(options: &Options, lookup: Lookup, service: Service) -> Result<Self, Error> {
        let settings = settings(options, &lookup, service)?;
        let place = if options.sandbox {
            Place::Sandbox(lookup.environment)
        } else {
            let bundle = Bundle::find(options.ca_bundle.as_deref(), &lookup);
            let network = Network::new(bundle, Proxies::of(&lookup.environment));
            Place::Aws { network, is_verified: !options.no_verify_ssl }
        };
        Ok(Self { settings, place })
    }

    /// Where requests go, in words that are the same whenever they go there.
    ///
    /// # Errors
    /// If the sandbox has no place for its file.
    pub fn target(&self, lookup: &Lookup, profile: Option<&str>) -> Result<String, Error> {
        if let Place::Sandbox(environment) = &self.place {
            return Ok(format!("sandbox {}", state_file(environment, None)?.display()));
        }
        let profile = profile.map(str::to_owned).or_else(|| lookup.environment.get("AWS_PROFILE"));
        let profile = profile.or_else(|| lookup.context.get(contexts::PROFILE).map(str::to_owned));
        let address = self.settings.address.as_ref().map(|address| address.url.as_str());
        let parts = [self.settings.region.as_deref(), profile.as_deref(), address];
        Ok(parts.map(Option::unwrap_or_default).join(" "))
    }

    /// Where a request would go, shown to a person before anything is sent: the account if it is known, otherwise the profile
    /// that leads to it, and whether requests are signed.
    pub fn shown(&self) -> Document {
        let mut shown = Document::new();
        match &self.place {
            Place::Sandbox(_) => {
                shown.insert("Account".to_owned(), ACCOUNT.into());
            }
            Place::Aws { .. } => {
                let Lookup { environment, profile, .. } = &self.settings.lookup;
                // Variables that hold credentials count more than a profile that nobody asks for.
                if profile.is_asked_for() || !credentials::are_in(environment) {
                    shown.insert("Profile".to_owned(), profile.name().into());
                }
            }
        }
        if self.settings.unsigned {
            shown.insert("Signed".to_owned(), false.into());
        }
        shown
    }

    /// The clients for requests. They can ask a person at `terminal` for a code.
    ///
    /// # Errors
    /// If no region can be found, if there are no credentials, or if the sandbox's file cannot be opened.
    pub async fn clients(self, terminal: &Terminal) -> Result<Clients, Error> {
        match self.place {
            Place::Sandbox(environment) => {
                let sandbox = Backing::File(state_file(&environment, None)?).open(None)?;
                Ok(in_process::clients(self.settings.region, InProcess::new(sandbox)))
            }
            Place::Aws { network, is_verified } => {
                let access = Access { prompt: Arc::new(terminal.clone()), network: network.clone() };
                let settings = Settings { network: Some(network.clone()), ..self.settings };
                let clients = Clients::of_aws(settings, Account::Configured(access), network.clone()).await?;
                Ok(if is_verified { clients } else { clients.through(network.without_verification()) })
            }
        }
    }

    /// Clients whose requests all go to `server`, in the form in which they would go to who answers.
    ///
    /// # Errors
    /// If no region can be found.
    pub async fn clients_of(self, server: impl HttpConnector + Clone + 'static) -> Result<Clients, Error> {
        match self.place {
            Place::Sandbox(_) => Ok(in_process::clients(self.settings.region, server)),
            Place::Aws { .. } => {
                Clients::of_aws(self.settings, Account::Given(in_process::nobody()), Always(server)).await
            }
        }
    }

    /// The host of an address that is not encrypted and replaces the service's own, with its port.
    pub fn plain_host(&self) -> Option<String> {
        let rest = self.settings.address.as_ref()?.url.strip_prefix("http://")?;
        Some(rest.split(['/', '?']).next().unwrap_or(rest).to_owned())
    }

    /// The network, if requests go over one.
    pub fn network(&self) -> Option<Network> {
        match &self.place {
            Place::Sandbox(_) => None,
            Place::Aws { network, .. } => Some(network.clone()),
        }
    }
}

fn settings(options: &Options, lookup: &Lookup, service: Service) -> Result<Settings, Error> {
    let address = match options.sandbox {
        true => None,
        false => endpoint::configured(lookup, service, options.endpoint_url.as_deref())?,
    };
    let region = lookup.find(settings::REGION, options.region.as_deref());
    if let Some(problem) = region.as_ref().and_then(|found| regions::problem(&found.source.to_string(), &found.value)) {
        return Err(Error::new(Kind::Configuration, problem));
    }
    Ok(Settings {
        region: region.map(|found| found.value),
        lookup: lookup.clone(),
        network: None,
        address,
        unsigned: options.no_sign_request,
        connect_timeout: Options::timeout(options.cli_connect_timeout),
        read_timeout: Options::timeout(options.cli_read_timeout),
        // A sandbox responds immediately or not at all.
        retries: if options.sandbox { Retries::NONE } else { Retries::configured(lookup)? },
    })
}
