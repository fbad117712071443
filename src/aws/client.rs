//! The SDK's clients and their configuration.

use std::cell::OnceCell;
use std::time::Duration;

use aws_config::identity::IdentityCache;
use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials as _, SharedCredentialsProvider};
use aws_smithy_runtime_api::client::http::{HttpClient, SharedHttpClient};
use aws_smithy_runtime_api::shared::IntoShared as _;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::origin::Origin;

use super::bounded::{BoundedClient, MOST_OF_CREDENTIALS};
use super::credentials::{self, Access, Caller, Renewal};
use super::endpoint::{self, Address, Query};
use super::metadata::Metadata;
use super::retries::Retries;
use super::settings::{self, Found, Issuer, Lookup};
use super::transport::Network;
use super::user_agent::UserAgent;
use crate::api::causes::causes;
use crate::api::error::{Error, Kind};
use crate::api::regions;
use crate::api::sdk::{identity, media_pipelines, meetings, messaging, voice};
use crate::api::send;

/// What the command line says of the connection.
#[derive(Debug)]
pub struct Settings {
    /// Control region, of the command line or the environment.
    pub region: Option<String>,
    /// The environment and the profile, which lead to the credentials.
    pub lookup: Lookup,
    /// Where the machine is asked for its region; it is not asked without one.
    pub network: Option<Network>,
    /// Address that replaces the service's own.
    pub address: Option<Address>,
    /// Whether requests go out unsigned.
    pub unsigned: bool,
    /// Time to wait for a connection.
    pub connect_timeout: Option<Duration>,
    /// Time to wait for the first byte of a response.
    pub read_timeout: Option<Duration>,
    /// How often a failed request is sent again.
    pub retries: Retries,
}

/// What holds for every call of these clients, beside the SDK's configuration.
#[derive(Debug, Clone, Default)]
struct Terms {
    unsigned: bool,
    user_agent: UserAgent,
    retries: Retries,
    renewal: Renewal,
    /// What each request has in its query besides its own.
    query: Option<String>,
}

/// The SDK's clients on one configuration.
pub struct Clients {
    config: SdkConfig,
    terms: Terms,
    identity: OnceCell<identity::Client>,
    media_pipelines: OnceCell<media_pipelines::Client>,
    meetings: OnceCell<meetings::Client>,
    messaging: OnceCell<messaging::Client>,
    voice: OnceCell<voice::Client>,
}

/// Whose credentials sign the requests.
#[derive(Debug, Clone)]
pub enum Account {
    /// Those that the environment and the configuration files name.
    Configured(Access),
    /// These, whatever is configured: for requests that stay on this machine.
    Given(Credentials),
}

impl Clients {
    /// Clients of AWS: everything that the command line leaves open is resolved as the AWS CLI does, from the
    /// environment and the configuration files. The SDK itself looks at neither, because it ends the process over some
    /// values and skips others.
    ///
    /// # Errors
    /// If no region can be found, if a setting is wrong, or if the credentials that are configured are incomplete.
    pub async fn of_aws(
        settings: Settings,
        account: Account,
        client: impl HttpClient + 'static,
    ) -> Result<Self, Error> {
        let lookup = &settings.lookup;
        let user_agent = UserAgent::of(lookup);
        let region = match (settings.region, &settings.network) {
            (Some(region), _) => region,
            (None, Some(network)) => Box::pin(region_of_instance(lookup, network)).await?,
            (None, None) => return Err(no_region()),
        };
        let pseudo = regions::behind_pseudo(&region);
        let uses_fips = pseudo.is_some() || lookup.is_true(settings::USE_FIPS);
        let mut timeouts = TimeoutConfig::builder();
        timeouts.set_connect_timeout(settings.connect_timeout);
        timeouts.set_read_timeout(settings.read_timeout);
        let client: SharedHttpClient = client.into_shared();
        let mut builder = SdkConfig::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new(pseudo.unwrap_or(region)))
            .http_client(client)
            .timeout_config(timeouts.build())
            .retry_config(settings.retries.for_issuers())
            .use_fips(uses_fips)
            .use_dual_stack(lookup.is_true(settings::USE_DUAL_STACK));
        builder.set_app_name(user_agent.application());
        let config = builder.build();
        let renewal = Renewal::default();
        let signer = match account {
            _ if settings.unsigned => None,
            Account::Given(credentials) => Some(SharedCredentialsProvider::new(credentials)),
            Account::Configured(access) => Some(Box::pin(credentials::find(lookup, &config, &access, &renewal)).await?),
        };
        let mut builder = config.into_builder();
        builder.set_retry_config(Some(settings.retries.for_sdk()));
        builder.set_framework_metadata(UserAgent::program());
        // The sources keep what they give themselves, and know better when it must be fetched again.
        builder.set_identity_cache(Some(IdentityCache::no_cache()));
        builder.set_credentials_provider(signer);
        let query = settings.address.as_ref().and_then(|address| address.query.clone());
        let config = at(builder, settings.address);
        let (unsigned, retries) = (settings.unsigned, settings.retries);
        Ok(Self::on(config, Terms { unsigned, user_agent, retries, renewal, query }))
    }

    /// Clients of a server in this process, such as the sandbox: neither files nor the environment are read.
    pub fn in_process(
        region: String,
        credentials: Credentials,
        address: &str,
        client: impl HttpClient + 'static,
    ) -> Self {
        let config = SdkConfig::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new(region))
            .endpoint_url(address)
            .credentials_provider(SharedCredentialsProvider::new(credentials))
            .http_client(client)
            .retry_config(RetryConfig::disabled())
            .build();
        Self::on(config, Terms::default())
    }

    /// The same clients on another HTTP client, while credentials are still fetched over the first one.
    #[must_use]
    pub fn through(self, client: impl HttpClient + 'static) -> Self {
        let config = self.config.into_builder().http_client(client).build();
        Self::on(config, self.terms)
    }

    /// The same clients, whose failed requests are sent again as `retries` says.
    #[must_use]
    pub fn with_retries(&self, retries: Retries) -> Self {
        let config = self.config.to_builder().retry_config(retries.for_sdk()).build();
        Self::on(config, Terms { retries, ..self.terms.clone() })
    }

    /// The credentials that sign requests; none, where these go out unsigned.
    ///
    /// # Errors
    /// If there are none to be had.
    pub async fn credentials(&self) -> Result<Option<Credentials>, Error> {
        let Some(provider) = self.config.credentials_provider() else { return Ok(None) };
        let credentials = provider.provide_credentials().await.map_err(|error| {
            let why = causes(&error).last().map(ToString::to_string).unwrap_or_default();
            Error::new(Kind::Configuration, format!("no credentials: {why}"))
        })?;
        Ok(Some(credentials))
    }

    /// Who signs requests.
    ///
    /// # Errors
    /// If STS does not say it, or if nobody signs.
    pub async fn caller(&self, lookup: &Lookup) -> Result<Caller, Error> {
        if self.terms.unsigned {
            return Err(Error::usage("--no-sign-request: unsigned requests have no caller"));
        }
        Caller::ask(&of_issuer(&self.config, lookup, Issuer::Sts)?).await
    }

    /// The control region.
    pub fn region(&self) -> &str {
        self.config.region().map(AsRef::as_ref).unwrap_or_default()
    }

    /// How often and how soon a failed request is sent again.
    pub fn retries(&self) -> Retries {
        self.terms.retries
    }

    /// What lets credentials be fetched again that the service calls expired.
    pub fn renewal(&self) -> Renewal {
        self.terms.renewal.clone()
    }

    fn on(config: SdkConfig, terms: Terms) -> Self {
        Self {
            config,
            terms,
            identity: OnceCell::new(),
            media_pipelines: OnceCell::new(),
            meetings: OnceCell::new(),
            messaging: OnceCell::new(),
            voice: OnceCell::new(),
        }
    }
}

/// The client of each service, made when it is first asked for.
macro_rules! clients {
    ($($service:ident),+) => {
        impl send::Clients for Clients {$(
            fn $service(&self) -> &$service::Client {
                self.$service.get_or_init(|| {
                    let mut config = $service::config::Builder::from(&self.config).retry_partition(Retries::partition());
                    config = config.interceptor(self.terms.user_agent.clone());
                    if self.terms.unsigned {
                        config = config.allow_no_auth();
                    }
                    if let Some(query) = &self.terms.query {
                        config = config.interceptor(Query(query.clone()));
                    }
                    $service::Client::from_conf(config.build())
                })
            }
        )+}
    };
}

clients! { identity, media_pipelines, meetings, messaging, voice }

/// The configuration of the client that asks `issuer` for credentials.
///
/// # Errors
/// If the address that is configured for it is none, or if the SDK cannot say to it where the program runs.
pub fn of_issuer(config: &SdkConfig, lookup: &Lookup, issuer: Issuer) -> Result<SdkConfig, Error> {
    if let Some(problem) = problem_of_execution_environment(lookup) {
        return Err(Error::new(Kind::Configuration, problem));
    }
    let mut builder = config.to_builder();
    // The address of another service is not its own.
    builder.set_endpoint_url(None);
    builder.set_http_client(
        config.http_client().map(|client| BoundedClient { client, most: MOST_OF_CREDENTIALS }.into_shared()),
    );
    Ok(at(builder, endpoint::of_issuer(lookup, issuer)?))
}

/// A configuration whose requests go to `address`, if there is one. FIPS and dual stack choose between the service's
/// own hosts, and count for nothing beside another address, as in the AWS CLI.
fn at(mut builder: aws_types::sdk_config::Builder, address: Option<Address>) -> SdkConfig {
    if let Some(Address { url, .. }) = address {
        builder = builder.endpoint_url(url).use_fips(false).use_dual_stack(false);
        builder.insert_origin("endpoint_url", Origin::shared_config());
    }
    builder.build()
}

/// The region of the instance that the program runs on.
async fn region_of_instance(lookup: &Lookup, network: &Network) -> Result<String, Error> {
    let region = Metadata::of(lookup, network)?.region().await;
    let region = region.ok_or_else(no_region)?;
    match regions::problem("region in the instance's metadata", &region) {
        Some(problem) => Err(Error::new(Kind::Configuration, problem)),
        None => Ok(region),
    }
}

fn no_region() -> Error {
    Error::new(Kind::Configuration, "no region is configured")
        .known_as("NoRegion")
        .hint("Specify --region, set AWS_REGION, or add `region = us-east-1` to the profile in ~/.aws/config.")
        .hint("To try chimectl without an account, add --sandbox.")
}

/// The SDK puts this variable into the header that names the program.
fn problem_of_execution_environment(lookup: &Lookup) -> Option<String> {
    let Found { value, source } = lookup.find(settings::EXECUTION_ENVIRONMENT, None)?;
    value.chars().any(char::is_control).then(|| format!("{source} contains a line feed or another control character"))
}
