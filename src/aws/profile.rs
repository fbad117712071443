//! The profile of the AWS configuration files, for the settings that the SDK does not read itself.

use aws_config::profile::ProfileSet;
use aws_runtime::env_config::file::EnvConfigFiles;
use aws_runtime::env_config::property::PropertiesKey;
use aws_types::os_shim_internal::{Env, Fs};

use crate::api::service::Service;

/// The profile that is in force, from the AWS configuration files.
#[derive(Debug, Default)]
pub struct Profile {
    files: Option<ProfileSet>,
}

impl Profile {
    /// Reads the profile called `name`, or the one that the environment names. Files that cannot be read have no
    /// settings; that they are broken is reported where credentials are needed.
    pub async fn read(name: Option<&str>) -> Self {
        let (fs, env, files) = (Fs::real(), Env::real(), EnvConfigFiles::default());
        let name = name.map(|name| name.to_owned().into());
        Self { files: aws_config::profile::load(&fs, &env, &files, name).await.ok() }
    }

    /// Whether the files can be read and have no profile called `name`.
    pub fn lacks(&self, name: &str) -> bool {
        self.files.as_ref().is_some_and(|files| files.get_profile(name).is_none())
    }

    /// The setting called `name`.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.files.as_ref()?.get(name)
    }

    /// The address that the profile gives to `service`: in its `services` section, under the name that the AWS CLI
    /// uses there (`chime_sdk_meetings`; the SDK looks for one with hyphens), else to all services.
    pub fn endpoint_url(&self, service: Service) -> Option<String> {
        self.in_services(service).or_else(|| self.get("endpoint_url").map(str::to_owned))
    }

    fn in_services(&self, service: Service) -> Option<String> {
        let key = PropertiesKey::builder()
            .section_key("services")
            .section_name(self.get("services")?)
            .property_name(format!("chime_sdk_{}", service.name().replace('-', "_")))
            .sub_property_name("endpoint_url")
            .build()
            .ok()?;
        self.files.as_ref()?.other_sections().get(&key).cloned()
    }
}
