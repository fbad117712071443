//! Phone number orders.

use super::sdk::types::PhoneNumberProductType;
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Order phone numbers for your account
    ///
    /// To find phone numbers, use search-available-phone-numbers. The order is not complete when the command
    /// returns: poll get-phone-number-order until Status is Successful, Partial, Failed, Exception or
    /// Cancelled.
    ///
    /// Next, use associate-phone-numbers-with-voice-connector or create-sip-rule. If these reject a new
    /// number, try again after a while.
    CreatePhoneNumberOrder = voice : create_phone_number_order {
        /// What the phone numbers are for: a voice connector or a SIP media application
        ///
        /// For phone numbers outside the US, it must be SipMediaApplicationDialIn.
        product_type: PhoneNumberProductType,
        /// Phone numbers to order, in E.164 format
        e164_phone_numbers: Sensitive<Vec<String>>,
        /// Your own name for all phone numbers in the order
        ///
        /// You can change it with update-phone-number.
        name: Option<Sensitive<String>>,
    }
    example "chimectl voice create-phone-number-order --product-type VoiceConnector --e164-phone-numbers +12065550100 +12065550101"
}

operation! {
    /// Show a phone number order with the status of each number
    ///
    /// An order ends as Successful, Partial, Failed, Exception or Cancelled; any other Status means that it
    /// is in progress. Partial means that you got only some of the numbers: OrderedPhoneNumbers shows which
    /// are Acquired.
    GetPhoneNumberOrder = voice : get_phone_number_order {
        /// ID of the order to show
        phone_number_order_id: String,
    }
    example "chimectl voice get-phone-number-order --phone-number-order-id 3f0e2d1c-7b6a-4958-8c7d-6e5f4a3b2c1d --query PhoneNumberOrder.Status"
}

operation! {
    /// List the phone number orders in your account
    ///
    /// To list the phone numbers themselves, use list-phone-numbers.
    ///
    /// Fetches all pages. Use --max-items to stop earlier, --page-size to set the number of items per
    /// request, or --no-paginate to make a single request.
    ListPhoneNumberOrders = voice : list_phone_number_orders {
        /// Page token from the service; fetches that page only
        next_token: Option<String>,
        /// Number of orders to request in a single page; to list all of them, use --page-size
        max_results: Option<i32>,
    }
    example "chimectl voice list-phone-number-orders --query 'PhoneNumberOrders[].[PhoneNumberOrderId, Status]'"
}
