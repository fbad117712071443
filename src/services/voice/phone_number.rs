//! Phone numbers: find those that can be ordered; show, change, delete and restore those of the account.

use super::sdk::types::{
    PhoneNumberAssociationName, PhoneNumberProductType, PhoneNumberType, UpdatePhoneNumberRequestItem,
};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Move several phone numbers to the deletion queue
    ///
    /// Each stays there for seven days, in which restore-phone-number takes it back, and is then deleted for
    /// good. Before, take the numbers out of use as delete-phone-number says.
    ///
    /// Numbers that could not be moved are listed under PhoneNumberErrors while the others are; the exit
    /// status is then 1.
    BatchDeletePhoneNumber = voice : batch_delete_phone_number {
        /// Ids of the phone numbers to delete, as list-phone-numbers shows them
        phone_number_ids: Vec<String>,
    }
    example "chimectl voice batch-delete-phone-number --phone-number-ids +12065550100 +12065550101"
}

operation! {
    /// Change the product type, calling name or name of several phone numbers
    ///
    /// Each phone number may be given once, with one thing to change. What update-phone-number says of the
    /// changes goes for each of them.
    ///
    /// Numbers that could not be changed are listed under PhoneNumberErrors while the others are; the exit
    /// status is then 1.
    BatchUpdatePhoneNumber = voice : batch_update_phone_number {
        /// Phone numbers to change, each with its new product type, calling name or name
        update_phone_number_request_items: Vec<UpdatePhoneNumberRequestItem>,
    }
    example "chimectl voice batch-update-phone-number --update-phone-number-request-items '[{\"PhoneNumberId\": \"+12065550100\", \"Name\": \"Front desk\"}, {\"PhoneNumberId\": \"+12065550101\", \"Name\": \"Support\"}]'"
}

operation! {
    /// Move a phone number to the deletion queue
    ///
    /// It stays there for seven days, in which restore-phone-number takes it back, and is then deleted for
    /// good: it returns to the pool that anyone may order from.
    ///
    /// Take the number out of use first: disassociate-phone-numbers-from-voice-connector or
    /// disassociate-phone-numbers-from-voice-connector-group, or delete-sip-rule of the rule that it
    /// triggers. get-phone-number shows its Associations.
    DeletePhoneNumber = voice : delete_phone_number {
        /// Id of the phone number to delete, as list-phone-numbers shows it
        phone_number_id: Sensitive<String>,
    }
    example "chimectl voice delete-phone-number --phone-number-id +12065550100"
}

operation! {
    /// Show a phone number: status, associations, capabilities, names
    ///
    /// Poll it after create-phone-number-order until Status is Unassigned, and after a change of the calling
    /// name until CallingNameStatus is UpdateSucceeded or UpdateFailed.
    GetPhoneNumber = voice : get_phone_number {
        /// Id of the phone number to show, as list-phone-numbers shows it
        phone_number_id: Sensitive<String>,
    }
    example "chimectl voice get-phone-number --phone-number-id +12065550100"
}

operation! {
    /// List the phone numbers of the account
    ///
    /// To list those of one voice connector, voice connector group or SIP rule, give --filter-name and
    /// --filter-value. For numbers that can be ordered, use search-available-phone-numbers.
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListPhoneNumbers = voice : list_phone_numbers {
        /// Only phone numbers in this state
        ///
        /// Known: AcquireInProgress, AcquireFailed, Unassigned, Assigned, ReleaseInProgress, ReleaseFailed,
        /// DeleteInProgress, DeleteFailed, PortinInProgress, PortinCancelRequested, Cancelled.
        status: Option<String>,
        /// Only phone numbers of this product type
        product_type: Option<PhoneNumberProductType>,
        /// Only phone numbers associated with one resource of this kind; goes with --filter-value
        filter_name: Option<PhoneNumberAssociationName>,
        /// Id of the resource whose phone numbers are listed; goes with --filter-name
        filter_value: Option<String>,
        /// How many phone numbers the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<String>,
    }
    example "chimectl voice list-phone-numbers --status Unassigned --query 'PhoneNumbers[].E164PhoneNumber'"
}

operation! {
    /// List the countries that phone numbers can be ordered from
    ///
    /// Each comes with the types of numbers that it has, Local or TollFree. Next is
    /// search-available-phone-numbers.
    ListSupportedPhoneNumberCountries = voice : list_supported_phone_number_countries {
        /// What the phone numbers would be for: a voice connector or a SIP media application
        product_type: PhoneNumberProductType,
    }
    example "chimectl voice list-supported-phone-number-countries --product-type SipMediaApplicationDialIn"
}

operation! {
    /// Take a phone number back from the deletion queue
    ///
    /// Works for seven days after delete-phone-number or batch-delete-phone-number. What the number was
    /// associated with before does not come back: use associate-phone-numbers-with-voice-connector or
    /// create-sip-rule again.
    RestorePhoneNumber = voice : restore_phone_number {
        /// Id of the phone number to restore, as list-phone-numbers shows it
        phone_number_id: Sensitive<String>,
    }
    example "chimectl voice restore-phone-number --phone-number-id +12065550100"
}

operation! {
    /// Search for phone numbers that can be ordered
    ///
    /// Order those that you like with create-phone-number-order; a number found here is not reserved. Without
    /// filters there are very many: narrow the search down or give --max-items. The countries are those of
    /// list-supported-phone-number-countries.
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    SearchAvailablePhoneNumbers = voice : search_available_phone_numbers {
        /// Only phone numbers with this area code
        area_code: Option<String>,
        /// Only phone numbers of this city
        city: Option<String>,
        /// Only phone numbers of this country, given as its two-letter code
        country: Option<String>,
        /// Only phone numbers of this state
        state: Option<String>,
        /// Only toll-free phone numbers with this prefix
        toll_free_prefix: Option<String>,
        /// Only phone numbers of this type
        phone_number_type: Option<PhoneNumberType>,
        /// How many phone numbers the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<String>,
    }
    example "chimectl voice search-available-phone-numbers --country US --state WA --phone-number-type Local --max-items 10"
}

operation! {
    /// Change the product type, calling name or name of a phone number
    ///
    /// One of the three with one command. To change many phone numbers, use batch-update-phone-number.
    ///
    /// A new calling name takes up to 72 hours, and the next one is refused until then: poll
    /// CallingNameStatus with get-phone-number until it is UpdateSucceeded or UpdateFailed.
    UpdatePhoneNumber = voice : update_phone_number {
        /// Id of the phone number to change, as list-phone-numbers shows it
        phone_number_id: Sensitive<String>,
        /// What the phone number is for: a voice connector or a SIP media application
        ///
        /// Phone numbers outside the US take SipMediaApplicationDialIn only.
        product_type: Option<PhoneNumberProductType>,
        /// Name that is shown to people who are called from this phone number
        ///
        /// The account's default is set with update-phone-number-settings.
        calling_name: Option<Sensitive<String>>,
        /// Your own name for the phone number
        name: Option<Sensitive<String>>,
    }
    example "chimectl voice update-phone-number --phone-number-id +12065550100 --product-type SipMediaApplicationDialIn"
}
