//! Phone numbers, voice connectors, SIP and voice profiles: the leaves of `chimectl voice`.

mod address;
mod alexa_skill;
mod phone_number;
mod phone_number_order;
mod proxy_session;
mod settings;
mod sip_media_application;
mod sip_media_application_call;
mod sip_rule;
mod speaker_search_task;
mod structures;
mod tag;
mod voice_connector;
mod voice_connector_emergency_calling;
mod voice_connector_external_systems;
mod voice_connector_group;
mod voice_connector_logging;
mod voice_connector_origination;
mod voice_connector_proxy;
mod voice_connector_streaming;
mod voice_connector_termination;
mod voice_profile;
mod voice_profile_domain;
mod voice_tone_analysis_task;

pub use crate::api::sdk::voice as sdk;

pub use address::ValidateE911Address;
pub use alexa_skill::{GetSipMediaApplicationAlexaSkillConfiguration, PutSipMediaApplicationAlexaSkillConfiguration};
pub use phone_number::{
    BatchDeletePhoneNumber, BatchUpdatePhoneNumber, DeletePhoneNumber, GetPhoneNumber, ListPhoneNumbers,
    ListSupportedPhoneNumberCountries, RestorePhoneNumber, SearchAvailablePhoneNumbers, UpdatePhoneNumber,
};
pub use phone_number_order::{CreatePhoneNumberOrder, GetPhoneNumberOrder, ListPhoneNumberOrders};
pub use proxy_session::{
    CreateProxySession, DeleteProxySession, GetProxySession, ListProxySessions, UpdateProxySession,
};
pub use settings::{GetGlobalSettings, GetPhoneNumberSettings, UpdateGlobalSettings, UpdatePhoneNumberSettings};
pub use sip_media_application::{
    CreateSipMediaApplication, DeleteSipMediaApplication, GetSipMediaApplication,
    GetSipMediaApplicationLoggingConfiguration, ListSipMediaApplications, PutSipMediaApplicationLoggingConfiguration,
    UpdateSipMediaApplication,
};
pub use sip_media_application_call::{CreateSipMediaApplicationCall, UpdateSipMediaApplicationCall};
pub use sip_rule::{CreateSipRule, DeleteSipRule, GetSipRule, ListSipRules, UpdateSipRule};
pub use speaker_search_task::{GetSpeakerSearchTask, StartSpeakerSearchTask, StopSpeakerSearchTask};
pub use tag::{ListTagsForResource, TagResource, UntagResource};
pub use voice_connector::{
    AssociatePhoneNumbersWithVoiceConnector, CreateVoiceConnector, DeleteVoiceConnector,
    DisassociatePhoneNumbersFromVoiceConnector, GetVoiceConnector, ListAvailableVoiceConnectorRegions,
    ListVoiceConnectors, UpdateVoiceConnector,
};
pub use voice_connector_emergency_calling::{
    DeleteVoiceConnectorEmergencyCallingConfiguration, GetVoiceConnectorEmergencyCallingConfiguration,
    PutVoiceConnectorEmergencyCallingConfiguration,
};
pub use voice_connector_external_systems::{
    DeleteVoiceConnectorExternalSystemsConfiguration, GetVoiceConnectorExternalSystemsConfiguration,
    PutVoiceConnectorExternalSystemsConfiguration,
};
pub use voice_connector_group::{
    AssociatePhoneNumbersWithVoiceConnectorGroup, CreateVoiceConnectorGroup, DeleteVoiceConnectorGroup,
    DisassociatePhoneNumbersFromVoiceConnectorGroup, GetVoiceConnectorGroup, ListVoiceConnectorGroups,
    UpdateVoiceConnectorGroup,
};
pub use voice_connector_logging::{GetVoiceConnectorLoggingConfiguration, PutVoiceConnectorLoggingConfiguration};
pub use voice_connector_origination::{
    DeleteVoiceConnectorOrigination, GetVoiceConnectorOrigination, PutVoiceConnectorOrigination,
};
pub use voice_connector_proxy::{DeleteVoiceConnectorProxy, GetVoiceConnectorProxy, PutVoiceConnectorProxy};
pub use voice_connector_streaming::{
    DeleteVoiceConnectorStreamingConfiguration, GetVoiceConnectorStreamingConfiguration,
    PutVoiceConnectorStreamingConfiguration,
};
pub use voice_connector_termination::{
    DeleteVoiceConnectorTermination, DeleteVoiceConnectorTerminationCredentials, GetVoiceConnectorTermination,
    GetVoiceConnectorTerminationHealth, ListVoiceConnectorTerminationCredentials, PutVoiceConnectorTermination,
    PutVoiceConnectorTerminationCredentials,
};
pub use voice_profile::{
    CreateVoiceProfile, DeleteVoiceProfile, GetVoiceProfile, ListVoiceProfiles, UpdateVoiceProfile,
};
pub use voice_profile_domain::{
    CreateVoiceProfileDomain, DeleteVoiceProfileDomain, GetVoiceProfileDomain, ListVoiceProfileDomains,
    UpdateVoiceProfileDomain,
};
pub use voice_tone_analysis_task::{GetVoiceToneAnalysisTask, StartVoiceToneAnalysisTask, StopVoiceToneAnalysisTask};

use crate::api::declare::list;
use crate::api::operation::Operation;

/// Passes the operations, in alphabetical order, to a macro together with what that macro needs.
macro_rules! operations {
    ($make:ident $($what:tt)*) => {
        $make! {
            $($what)*:
            AssociatePhoneNumbersWithVoiceConnector,
            AssociatePhoneNumbersWithVoiceConnectorGroup,
            BatchDeletePhoneNumber,
            BatchUpdatePhoneNumber,
            CreatePhoneNumberOrder,
            CreateProxySession,
            CreateSipMediaApplication,
            CreateSipMediaApplicationCall,
            CreateSipRule,
            CreateVoiceConnector,
            CreateVoiceConnectorGroup,
            CreateVoiceProfile,
            CreateVoiceProfileDomain,
            DeletePhoneNumber,
            DeleteProxySession,
            DeleteSipMediaApplication,
            DeleteSipRule,
            DeleteVoiceConnector,
            DeleteVoiceConnectorEmergencyCallingConfiguration,
            DeleteVoiceConnectorExternalSystemsConfiguration,
            DeleteVoiceConnectorGroup,
            DeleteVoiceConnectorOrigination,
            DeleteVoiceConnectorProxy,
            DeleteVoiceConnectorStreamingConfiguration,
            DeleteVoiceConnectorTermination,
            DeleteVoiceConnectorTerminationCredentials,
            DeleteVoiceProfile,
            DeleteVoiceProfileDomain,
            DisassociatePhoneNumbersFromVoiceConnector,
            DisassociatePhoneNumbersFromVoiceConnectorGroup,
            GetGlobalSettings,
            GetPhoneNumber,
            GetPhoneNumberOrder,
            GetPhoneNumberSettings,
            GetProxySession,
            GetSipMediaApplication,
            GetSipMediaApplicationAlexaSkillConfiguration,
            GetSipMediaApplicationLoggingConfiguration,
            GetSipRule,
            GetSpeakerSearchTask,
            GetVoiceConnector,
            GetVoiceConnectorEmergencyCallingConfiguration,
            GetVoiceConnectorExternalSystemsConfiguration,
            GetVoiceConnectorGroup,
            GetVoiceConnectorLoggingConfiguration,
            GetVoiceConnectorOrigination,
            GetVoiceConnectorProxy,
            GetVoiceConnectorStreamingConfiguration,
            GetVoiceConnectorTermination,
            GetVoiceConnectorTerminationHealth,
            GetVoiceProfile,
            GetVoiceProfileDomain,
            GetVoiceToneAnalysisTask,
            ListAvailableVoiceConnectorRegions,
            ListPhoneNumberOrders,
            ListPhoneNumbers,
            ListProxySessions,
            ListSipMediaApplications,
            ListSipRules,
            ListSupportedPhoneNumberCountries,
            ListTagsForResource,
            ListVoiceConnectorGroups,
            ListVoiceConnectorTerminationCredentials,
            ListVoiceConnectors,
            ListVoiceProfileDomains,
            ListVoiceProfiles,
            PutSipMediaApplicationAlexaSkillConfiguration,
            PutSipMediaApplicationLoggingConfiguration,
            PutVoiceConnectorEmergencyCallingConfiguration,
            PutVoiceConnectorExternalSystemsConfiguration,
            PutVoiceConnectorLoggingConfiguration,
            PutVoiceConnectorOrigination,
            PutVoiceConnectorProxy,
            PutVoiceConnectorStreamingConfiguration,
            PutVoiceConnectorTermination,
            PutVoiceConnectorTerminationCredentials,
            RestorePhoneNumber,
            SearchAvailablePhoneNumbers,
            StartSpeakerSearchTask,
            StartVoiceToneAnalysisTask,
            StopSpeakerSearchTask,
            StopVoiceToneAnalysisTask,
            TagResource,
            UntagResource,
            UpdateGlobalSettings,
            UpdatePhoneNumber,
            UpdatePhoneNumberSettings,
            UpdateProxySession,
            UpdateSipMediaApplication,
            UpdateSipMediaApplicationCall,
            UpdateSipRule,
            UpdateVoiceConnector,
            UpdateVoiceConnectorGroup,
            UpdateVoiceProfile,
            UpdateVoiceProfileDomain,
            ValidateE911Address,
        }
    };
}
pub(crate) use operations;

/// The operations, in alphabetical order.
pub const OPERATIONS: &[&Operation] = operations!(list);
