//! The SDK's clients: configuration, one call, and what is recorded of it.

use std::cell::OnceCell;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use aws_config::ecs::EcsCredentialsProvider;
use aws_config::imds::credentials::ImdsCredentialsProvider;
use aws_config::imds::region::ImdsRegionProvider;
use aws_config::meta::credentials::CredentialsProviderChain;
use aws_config::meta::region::RegionProviderChain;
use aws_config::profile::ProfileFileCredentialsProvider;
use aws_config::provider_config::ProviderConfig;
use aws_config::{BehaviorVersion, Region, SdkConfig};
use aws_credential_types::Credentials;
use aws_credential_types::provider::SharedCredentialsProvider;
use aws_credential_types::provider::error::CredentialsError;
use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::http::{HttpClient, SharedHttpClient};
use aws_smithy_runtime_api::client::interceptors::context::{
    AfterDeserializationInterceptorContextRef, BeforeTransmitInterceptorContextRef,
};
use aws_smithy_runtime_api::client::interceptors::{Intercept, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_runtime_api::shared::IntoShared as _;
use aws_smithy_types::config_bag::ConfigBag;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use aws_smithy_types::retry::RetryConfig;
use aws_smithy_types::timeout::TimeoutConfig;

use crate::error::{Error, Kind};
use crate::redact::Redaction;
use crate::regions;
use crate::sandbox;
use crate::services::{identity, media_pipelines, meetings, messaging, voice};
use crate::trust::Distrusted;

/// What the command line says of the connection.
#[derive(Debug)]
pub struct Settings {
    /// Control region, of the command line or the environment.
    pub region: Option<String>,
    /// Profile of the AWS configuration files.
    pub profile: Option<String>,
    /// Address that replaces the service's own.
    pub endpoint_url: Option<String>,
    /// Whether requests go out unsigned.
    pub unsigned: bool,
    /// Time to wait for a connection.
    pub connect_timeout: Option<Duration>,
    /// Time to wait for the first byte of an answer.
    pub read_timeout: Option<Duration>,
    /// How often a failed request is sent again.
    pub retries: RetryConfig,
}

/// The SDK's clients on one configuration.
pub struct Clients {
    config: SdkConfig,
    unsigned: bool,
    identity: OnceCell<identity::sdk::Client>,
    media_pipelines: OnceCell<media_pipelines::sdk::Client>,
    meetings: OnceCell<meetings::sdk::Client>,
    messaging: OnceCell<messaging::sdk::Client>,
    voice: OnceCell<voice::sdk::Client>,
}

/// Whose credentials sign the requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Account {
    /// Those that the environment and the configuration files name.
    Configured,
    /// None that anybody accepts: for requests that stay on this machine.
    Nobody,
}

impl Clients {
    /// Clients of AWS: everything that the command line leaves open is resolved as every AWS tool does, from
    /// the environment and the configuration files.
    ///
    /// # Errors
    /// If no region can be found.
    pub async fn of_aws(
        settings: Settings,
        account: Account,
        client: impl HttpClient + 'static,
    ) -> Result<Self, Error> {
        let client: SharedHttpClient = client.into_shared();
        let mut loader = aws_config::defaults(BehaviorVersion::latest()).http_client(client.clone());
        if settings.unsigned {
            loader = loader.no_credentials();
        } else if account == Account::Nobody {
            loader = loader.credentials_provider(nobody());
        }
        loader = match settings.region {
            Some(region) => loader.region(Region::new(region)),
            None => loader.region(later_regions(settings.profile.as_deref(), client.clone())),
        };
        if let Some(profile) = &settings.profile {
            loader = loader.profile_name(profile);
        }
        if let Some(url) = settings.endpoint_url {
            loader = loader.endpoint_url(url);
        }
        let mut timeouts = TimeoutConfig::builder();
        timeouts.set_connect_timeout(settings.connect_timeout);
        timeouts.set_read_timeout(settings.read_timeout);
        let mut config = loader.timeout_config(timeouts.build()).retry_config(settings.retries).load().await;
        let region = config.region().map(AsRef::as_ref).unwrap_or_default();
        if region.is_empty() {
            return Err(Error::new(Kind::Configuration, "no region is configured")
                .hint("Give --region, set AWS_REGION, or add `region = us-east-1` to the profile in ~/.aws/config.")
                .hint("To try chimectl without an account, add --sandbox."));
        }
        if let Some(problem) = regions::problem("region in the AWS configuration", region) {
            return Err(Error::new(Kind::Configuration, problem));
        }
        reachable(&config)?;
        if let Some(profile) = settings.profile.filter(|_| account == Account::Configured && !settings.unsigned) {
            let credentials = of_profile(&profile, &config, client);
            config = config.into_builder().credentials_provider(SharedCredentialsProvider::new(credentials)).build();
        }
        Ok(Self::on(config, settings.unsigned))
    }

    /// Clients of a server in this process, such as the sandbox: neither files nor the environment are read, and no
    /// credentials are needed.
    pub fn in_process(region: Option<String>, client: impl HttpClient + 'static) -> Self {
        let region = region.unwrap_or_else(|| sandbox::DEFAULT_REGION.to_owned());
        let config = SdkConfig::builder()
            .behavior_version(BehaviorVersion::latest())
            .region(Region::new(region))
            .endpoint_url("http://sandbox.invalid")
            .credentials_provider(SharedCredentialsProvider::new(nobody()))
            .http_client(client)
            .retry_config(RetryConfig::disabled())
            .build();
        Self::on(config, false)
    }

    /// The same clients on another HTTP client, while credentials are still fetched over the first one.
    #[must_use]
    pub fn through(self, client: impl HttpClient + 'static) -> Self {
        Self::on(self.config.into_builder().http_client(client).build(), self.unsigned)
    }

    /// The control region.
    pub fn region(&self) -> &str {
        self.config.region().map(AsRef::as_ref).unwrap_or_default()
    }

    fn on(config: SdkConfig, unsigned: bool) -> Self {
        Self {
            config,
            unsigned,
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
        impl Clients {$(
            #[doc = concat!("The client of `", stringify!($service), "`.")]
            pub fn $service(&self) -> &$service::sdk::Client {
                self.$service.get_or_init(|| {
                    let mut config = $service::sdk::config::Builder::from(&self.config);
                    if self.unsigned {
                        config = config.allow_no_auth();
                    }
                    $service::sdk::Client::from_conf(config.build())
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
            let message = format!("{kind} endpoints are the service's own, and an address was given as well: {url}");
            return Err(Error::new(Kind::Configuration, message).hint(format!(
                "Set {variable}=false (or {setting} = false in the profile), or leave out --endpoint-url and AWS_ENDPOINT_URL."
            )));
        }
    }
    Ok(())
}

/// Where the SDK looks for a region after the environment. It would take an empty variable for one.
fn later_regions(profile: Option<&str>, client: SharedHttpClient) -> RegionProviderChain {
    let settings = ProviderConfig::without_region().with_http_client(client);
    let mut files = aws_config::profile::region::Builder::default().configure(&settings);
    if let Some(profile) = profile {
        files = files.profile_name(profile);
    }
    let instance = ImdsRegionProvider::builder().configure(&settings).build();
    RegionProviderChain::first_try(files.build()).or_else(instance)
}

/// The credentials of a profile that was asked for. Keys and web identities of the environment would win over it in
/// the SDK's own chain; the AWS CLI passes over them where `--profile` is given.
fn of_profile(profile: &str, config: &SdkConfig, client: SharedHttpClient) -> CredentialsProviderChain {
    let mut settings = ProviderConfig::without_region()
        .with_behavior_version(Some(BehaviorVersion::latest()))
        .with_region(config.region().cloned())
        .with_use_fips(config.use_fips())
        .with_use_dual_stack(config.use_dual_stack())
        .with_http_client(client);
    if let Some(retries) = config.retry_config() {
        settings = settings.with_retry_config(retries.clone());
    }
    if let Some(timeouts) = config.timeout_config() {
        settings = settings.with_timeout_config(timeouts.clone());
    }
    let files = ProfileFileCredentialsProvider::builder().configure(&settings).profile_name(profile).build();
    let container = EcsCredentialsProvider::builder().configure(&settings).build();
    let instance = ImdsCredentialsProvider::builder().configure(&settings).build();
    CredentialsProviderChain::first_try("Profile", files)
        .or_else("EcsContainer", container)
        .or_else("Ec2InstanceMetadata", instance)
}

fn nobody() -> Credentials {
    Credentials::new(sandbox::ACCESS_KEY, sandbox::SECRET_KEY, None, None, "chimectl")
}

/// What is known of one call. An interceptor of the SDK fills it in; it is attached to a single call, so that
/// calls can run side by side.
#[derive(Debug, Clone, Default)]
pub struct Recorder {
    record: Arc<Mutex<Record>>,
    debug: Option<Arc<Redaction>>,
}

/// What was recorded of one call.
#[derive(Debug, Default, Clone)]
pub struct Record {
    /// How many times the request was sent.
    pub attempts: u32,
    /// Host of the address that it was sent to.
    pub host: String,
    /// HTTP status of the last answer.
    pub status: u16,
    /// Body of the last answer.
    pub body: Vec<u8>,
    /// The service's id of the last request.
    pub request_id: Option<String>,
}

impl Recorder {
    /// A recorder that also prints requests and answers to standard error, without secrets, where `debug`
    /// says what is secret.
    pub fn new(debug: Option<Redaction>) -> Self {
        Self { record: Arc::default(), debug: debug.map(Arc::new) }
    }

    /// What was recorded; the record is empty afterwards.
    pub fn take(&self) -> Record {
        std::mem::take(&mut self.lock())
    }

    fn lock(&self) -> MutexGuard<'_, Record> {
        self.record.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[dyn_dispatch_hint]
impl Intercept for Recorder {
    fn name(&self) -> &'static str {
        "Recorder"
    }

    fn read_before_transmit(
        &self,
        context: &BeforeTransmitInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        {
            let mut record = self.lock();
            record.attempts += 1;
            record.host = host(context.request().uri()).to_owned();
        }
        if let Some(redaction) = &self.debug {
            let request = context.request();
            let body = request.body().bytes().unwrap_or_default();
            redaction.show_request(request.method(), request.uri(), request.headers(), body);
        }
        Ok(())
    }

    // Before deserialization the body is still a stream; afterwards it is in memory.
    fn read_after_deserialization(
        &self,
        context: &AfterDeserializationInterceptorContextRef<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let response = context.response();
        let mut record = self.lock();
        record.status = response.status().as_u16();
        record.request_id = response.headers().get("x-amzn-requestid").map(str::to_owned);
        record.body = response.body().bytes().unwrap_or_default().to_vec();
        if let Some(redaction) = &self.debug {
            redaction.show_answer(record.status, record.request_id.as_deref(), &record.body);
        }
        Ok(())
    }
}

/// The host in a URL.
fn host(url: &str) -> &str {
    let (_, rest) = url.split_once("://").unwrap_or_default();
    rest.split(['/', '?', ':']).next().unwrap_or_default()
}

/// How a call failed, free of the operation's own types.
#[derive(Debug)]
pub enum Failure {
    /// The service answered with an error. Code and message are as far as the answer has them.
    Service {
        /// Error code.
        code: Option<String>,
        /// Message.
        message: Option<String>,
    },
    /// No credentials could be had.
    Credentials(BoxError),
    /// Nothing came in time.
    Timeout(BoxError),
    /// The certificate of the server does not verify.
    Certificate(Distrusted),
    /// The request could not be sent, or the connection broke.
    Connection(BoxError),
    /// The answer could not be read.
    Answer(BoxError),
    /// The request could not be built.
    Request(BoxError),
}

/// The outcome of a call in terms that are the same for every operation.
pub fn outcome<T, E>(result: Result<T, SdkError<E, HttpResponse>>) -> Result<(), Failure>
where
    E: ProvideErrorMetadata + std::error::Error + Send + Sync + 'static,
{
    result.map(drop).map_err(|error| {
        failure(match error {
            SdkError::ServiceError(context) => {
                let meta = context.err().meta();
                let (code, message) = (meta.code().map(str::to_owned), meta.message().map(str::to_owned));
                return Failure::Service { code, message };
            }
            SdkError::ConstructionFailure(error) => SdkError::ConstructionFailure(error),
            SdkError::TimeoutError(error) => SdkError::TimeoutError(error),
            SdkError::DispatchFailure(error) => SdkError::DispatchFailure(error),
            SdkError::ResponseError(error) => SdkError::ResponseError(error),
            _ => SdkError::construction_failure("an error that this version of chimectl does not know"),
        })
    })
}

fn failure(error: SdkError<std::convert::Infallible, HttpResponse>) -> Failure {
    let wrap: fn(BoxError) -> Failure = match &error {
        SdkError::TimeoutError(_) => Failure::Timeout,
        SdkError::DispatchFailure(dispatch) if dispatch.is_timeout() => Failure::Timeout,
        SdkError::DispatchFailure(_) => Failure::Connection,
        SdkError::ResponseError(_) => Failure::Answer,
        _ => Failure::Request,
    };
    match error.into_source() {
        Ok(source) if is_about_credentials(source.as_ref()) => Failure::Credentials(source),
        Ok(source) => match Distrusted::behind(source.as_ref()) {
            Some(distrusted) => Failure::Certificate(distrusted.clone()),
            None => wrap(source),
        },
        Err(_) => wrap("the SDK gave no reason".into()),
    }
}

fn is_about_credentials(error: &(dyn std::error::Error + 'static)) -> bool {
    std::iter::successors(Some(error), |error| error.source()).any(|error| error.is::<CredentialsError>())
}
