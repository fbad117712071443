//! Phone numbers: search for available numbers; show, change, delete and restore the account's numbers.

use super::sdk::types::{
    PhoneNumberAssociationName, PhoneNumberProductType, PhoneNumberType, UpdatePhoneNumberRequestItem,
};
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Move several phone numbers to the deletion queue
    ///
    /// A number stays in the queue for seven days, during which you can use restore-phone-number, and is then
    /// deleted permanently. First take the numbers out of use as described for delete-phone-number.
    ///
    /// If some numbers cannot be moved, the response lists them under PhoneNumberErrors, the others are
    /// moved, and the exit status is 1.
    BatchDeletePhoneNumber = voice : batch_delete_phone_number {
        /// IDs of the phone numbers to delete, from list-phone-numbers
        phone_number_ids: Vec<String>,
    }
    example "chimectl voice batch-delete-phone-number --phone-number-ids +12065550100 +12065550101"
}

operation! {
    /// Change the product type, calling name or name of several phone numbers
    ///
    /// Specify each phone number once, with one change. The limits of update-phone-number apply to each
    /// change.
    ///
    /// If some numbers cannot be changed, the response lists them under PhoneNumberErrors, the others are
    /// changed, and the exit status is 1.
    BatchUpdatePhoneNumber = voice : batch_update_phone_number {
        /// Phone numbers to change, each with its new product type, calling name or name
        update_phone_number_request_items: Vec<UpdatePhoneNumberRequestItem>,
    }
    example "chimectl voice batch-update-phone-number --update-phone-number-request-items '[{\"PhoneNumberId\": \"+12065550100\", \"Name\": \"Front desk\"}, {\"PhoneNumberId\": \"+12065550101\", \"Name\": \"Support\"}]'"
}

operation! {
    /// Move a phone number to the deletion queue
    ///
    /// The number stays in the queue for seven days, during which you can use restore-phone-number. It is
    /// then deleted permanently: it returns to the pool that anyone can order from.
    ///
    /// First take the number out of use with disassociate-phone-numbers-from-voice-connector or
    /// disassociate-phone-numbers-from-voice-connector-group, or delete the SIP rule that it triggers with
    /// delete-sip-rule. To see its Associations, use get-phone-number.
    DeletePhoneNumber = voice : delete_phone_number {
        /// ID of the phone number to delete, from list-phone-numbers
        phone_number_id: Sensitive<String>,
    }
    example "chimectl voice delete-phone-number --phone-number-id +12065550100"
}

operation! {
    /// Show a phone number: status, associations, capabilities and names
    ///
    /// After create-phone-number-order, poll it until Status is Unassigned. After you change the calling
    /// name, poll it until CallingNameStatus is UpdateSucceeded or UpdateFailed.
    GetPhoneNumber = voice : get_phone_number {
        /// ID of the phone number to show, from list-phone-numbers
        phone_number_id: Sensitive<String>,
    }
    example "chimectl voice get-phone-number --phone-number-id +12065550100"
}

operation! {
    /// List the phone numbers in your account
    ///
    /// To list the numbers of one voice connector, voice connector group or SIP rule, use --filter-name and
    /// --filter-value. To find numbers that you can order, use search-available-phone-numbers.
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListPhoneNumbers = voice : list_phone_numbers {
        /// List only phone numbers in this state
        ///
        /// Known states: AcquireInProgress, AcquireFailed, Unassigned, Assigned, ReleaseInProgress,
        /// ReleaseFailed, DeleteInProgress, DeleteFailed, PortinInProgress, PortinCancelRequested, Cancelled.
        status: Option<String>,
        /// List only phone numbers of this product type
        product_type: Option<PhoneNumberProductType>,
        /// List only phone numbers associated with a resource of this kind; requires --filter-value
        filter_name: Option<PhoneNumberAssociationName>,
        /// ID of the resource whose phone numbers are listed; requires --filter-name
        filter_value: Option<String>,
        /// Number of phone numbers to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
        /// Page token from the service; fetches that page only
        next_token: Option<String>,
    }
    example "chimectl voice list-phone-numbers --status Unassigned --query 'PhoneNumbers[].E164PhoneNumber'"
}

operation! {
    /// List the countries that you can order phone numbers from
    ///
    /// Each country is listed with its types of numbers, Local or TollFree. Next, use
    /// search-available-phone-numbers.
    ListSupportedPhoneNumberCountries = voice : list_supported_phone_number_countries {
        /// What the phone numbers are for: a voice connector or a SIP media application
        product_type: PhoneNumberProductType,
    }
    example "chimectl voice list-supported-phone-number-countries --product-type SipMediaApplicationDialIn"
}

operation! {
    /// Restore a phone number from the deletion queue
    ///
    /// Works for seven days after delete-phone-number or batch-delete-phone-number. The number's previous
    /// associations are not restored: use associate-phone-numbers-with-voice-connector or create-sip-rule
    /// again.
    RestorePhoneNumber = voice : restore_phone_number {
        /// ID of the phone number to restore, from list-phone-numbers
        phone_number_id: Sensitive<String>,
    }
    example "chimectl voice restore-phone-number --phone-number-id +12065550100"
}

operation! {
    /// Search for phone numbers that you can order
    ///
    /// A search does not reserve the numbers: order them with create-phone-number-order. Without filters the
    /// result is very long: narrow the search or use --max-items. To see the countries, use
    /// list-supported-phone-number-countries.
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    SearchAvailablePhoneNumbers = voice : search_available_phone_numbers {
        /// Find only phone numbers with this area code
        area_code: Option<String>,
        /// Find only phone numbers in this city
        city: Option<String>,
        /// Find only phone numbers in this country (two-letter code)
        country: Option<String>,
        /// Find only phone numbers in this state
        state: Option<String>,
        /// Find only toll-free phone numbers with this prefix
        toll_free_prefix: Option<String>,
        /// Find only phone numbers of this type
        phone_number_type: Option<PhoneNumberType>,
        /// Number of phone numbers to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
        /// Page token from the service; fetches that page only
        next_token: Option<String>,
    }
    example "chimectl voice search-available-phone-numbers --country US --state WA --phone-number-type Local --max-items 10"
}

operation! {
    /// Change the product type, calling name or name of a phone number
    ///
    /// Specify only one of the three per command. To change several phone numbers, use
    /// batch-update-phone-number.
    ///
    /// A new calling name takes up to 72 hours; until then, you cannot change it again. Poll get-phone-number
    /// until CallingNameStatus is UpdateSucceeded or UpdateFailed.
    UpdatePhoneNumber = voice : update_phone_number {
        /// ID of the phone number to change, from list-phone-numbers
        phone_number_id: Sensitive<String>,
        /// What the phone number is for: a voice connector or a SIP media application
        ///
        /// For phone numbers outside the US, it must be SipMediaApplicationDialIn.
        product_type: Option<PhoneNumberProductType>,
        /// Name shown to people whom this phone number calls
        ///
        /// To set the account's default, use update-phone-number-settings.
        calling_name: Option<Sensitive<String>>,
        /// Your own name for the phone number
        name: Option<Sensitive<String>>,
    }
    example "chimectl voice update-phone-number --phone-number-id +12065550100 --product-type SipMediaApplicationDialIn"
}
