//! The SDK's clients and their configuration.

use std::cell::OnceCell;
use std::time::Duration;

use aws_config::identity::IdentityCache;
use aws_config::imds::region::ImdsRegionProvider;
use aws_config::provider_config::ProviderConfig;
use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_smithy_runtime_api::client::http::{HttpClient, SharedHttpClient};
use aws_smithy_runtime_api::shared::IntoShared as _;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;
use aws_types::origin::Origin;

use super::credentials::{self, Access};
use super::profile;
use super::retries::Retries;
use super::settings::Lookup;
use super::user_agent::UserAgent;
use crate::api::error::{Error, Kind};
use crate::api::redact::without_password;
use crate::api::regions;
use crate::api::sdk::{identity, media_pipelines, meetings, messaging, voice};
use crate::api::send;

/// How long new credentials are waited for in the middle of a command. The SDK gives up after five seconds, but a person
/// may have to type a code.
const CREDENTIALS_TIMEOUT: Duration = Duration::from_secs(600);

/// What the command line says of the connection.
#[derive(Debug)]
pub struct Settings {
    /// Control region, of the command line or the environment.
    pub region: Option<String>,
    /// The environment and the profile, which lead to the credentials.
    pub lookup: Lookup,
    /// Address that replaces the service's own.
    pub endpoint_url: Option<String>,
    /// Whether requests go out unsigned.
    pub unsigned: bool,
    /// Time to wait for a connection.
    pub connect_timeout: Option<Duration>,
    /// Time to wait for the first byte of an answer.
    pub read_timeout: Option<Duration>,
    /// How often a failed request is sent again.
    pub retries: Retries,
}

/// The SDK's clients on one configuration.
pub struct Clients {
    config: SdkConfig,
    unsigned: bool,
    retries: Retries,
    user_agent: UserAgent,
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
    /// Clients of AWS: everything that the command line leaves open is resolved as every AWS tool does, from
    /// the environment and the configuration files.
    ///
    /// # Errors
    /// If no region can be found, or if the credentials that are configured are incomplete.
    pub async fn of_aws(
        settings: Settings,
        account: Account,
        client: impl HttpClient + 'static,
    ) -> Result<Self, Error> {
        let client: SharedHttpClient = client.into_shared();
        let user_agent = UserAgent::of(&settings.lookup);
        let mut loader = aws_config::defaults(BehaviorVersion::latest())
            .http_client(client.clone())
            .no_credentials()
            .profile_files(settings.lookup.profile.for_sdk())
            .profile_name(profile::DEFAULT);
        loader = match settings.region {
            Some(region) => loader.region(Region::new(region)),
            None => loader.region(region_of_instance(client)),
        };
        if let Some(name) = user_agent.application() {
            loader = loader.app_name(name);
        }
        let mut timeouts = TimeoutConfig::builder();
        timeouts.set_connect_timeout(settings.connect_timeout);
        timeouts.set_read_timeout(settings.read_timeout);
        let mut config = loader.timeout_config(timeouts.build()).retry_config(settings.retries.for_sdk()).load().await;
        let region = config.region().map(AsRef::as_ref).unwrap_or_default();
        if region.is_empty() {
            return Err(Error::new(Kind::Configuration, "no region is configured")
                .known_as("NoRegion")
                .hint("Give --region, set AWS_REGION, or add `region = us-east-1` to the profile in ~/.aws/config.")
                .hint("To try chimectl without an account, add --sandbox."));
        }
        if let Some(problem) = regions::problem("region in the AWS configuration", region) {
            return Err(Error::new(Kind::Configuration, problem));
        }
        let signer = match account {
            _ if settings.unsigned => None,
            Account::Given(credentials) => Some(SharedCredentialsProvider::new(credentials)),
            Account::Configured(access) => Some(credentials::find(&settings.lookup, &config, &access).await?),
        };
        let mut builder = config.into_builder();
        builder.set_framework_metadata(UserAgent::program());
        builder.set_identity_cache(Some(IdentityCache::lazy().load_timeout(CREDENTIALS_TIMEOUT).build()));
        builder.set_credentials_provider(signer);
        if let Some(url) = settings.endpoint_url {
            builder.set_endpoint_url(Some(url));
            builder.insert_origin("endpoint_url", Origin::shared_config());
        }
        config = builder.build();
        reachable(&config)?;
        Ok(Self::on(config, settings.unsigned, user_agent, settings.retries))
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
        Self::on(config, false, UserAgent::default(), Retries::NONE)
    }

    /// The same clients on another HTTP client, while credentials are still fetched over the first one.
    #[must_use]
    pub fn through(self, client: impl HttpClient + 'static) -> Self {
        let config = self.config.into_builder().http_client(client).build();
        Self::on(config, self.unsigned, self.user_agent, self.retries)
    }

    /// The control region.
    pub fn region(&self) -> &str {
        self.config.region().map(AsRef::as_ref).unwrap_or_default()
    }

    /// How often and how soon a failed request is sent again.
    pub fn retries(&self) -> Retries {
        self.retries
    }

    fn on(config: SdkConfig, unsigned: bool, user_agent: UserAgent, retries: Retries) -> Self {
        Self {
            config,
            unsigned,
            user_agent,
            retries,
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
                    config = config.interceptor(self.user_agent.clone());
                    if self.unsigned {
                        config = config.allow_no_auth();
                    }
                    $service::Client::from_conf(config.build())
                })
            }
        )+}
    };
}

clients! { identity, media_pipelines, meetings, messaging, voice }

/// The SDK would refuse both together at the first call, as if the network had failed.
fn reachable(config: &SdkConfig) -> Result<(), Error> {
    let kinds = [
        ("FIPS", config.use_fips(), "AWS_USE_FIPS_ENDPOINT", "use_fips_endpoint"),
        ("dual-stack", config.use_dual_stack(), "AWS_USE_DUALSTACK_ENDPOINT", "use_dualstack_endpoint"),
    ];
    for (kind, used, variable, setting) in kinds {
        if let (Some(true), Some(url)) = (used, config.endpoint_url()) {
            let url = without_password(url);
            let message = format!("{kind} endpoints are the service's own, and an address was given as well: {url}");
            return Err(Error::new(Kind::Configuration, message).hint(format!(
                "Set {variable}=false (or {setting} = false in the profile), or leave out --endpoint-url and AWS_ENDPOINT_URL."
            )));
        }
    }
    Ok(())
}

/// Where the SDK looks for a region that no setting names. It would look at the environment first, and take an empty
/// variable for a region.
fn region_of_instance(client: SharedHttpClient) -> ImdsRegionProvider {
    let settings = ProviderConfig::without_region().with_http_client(client);
    ImdsRegionProvider::builder().configure(&settings).build()
}
