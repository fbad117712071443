//! Orders of phone numbers.

use super::sdk::types::PhoneNumberProductType;
use crate::api::declare::operation;
use crate::api::value::Sensitive;

operation! {
    /// Order phone numbers for the account
    ///
    /// Find phone numbers with search-available-phone-numbers. The answer comes before the order is carried
    /// out: poll get-phone-number-order until Status is Successful, Partial, Failed, Exception or Cancelled.
    ///
    /// Then use them: associate-phone-numbers-with-voice-connector, or create-sip-rule. A number that has
    /// just arrived may still be refused there for a while: try again.
    CreatePhoneNumberOrder = voice : create_phone_number_order {
        /// What the phone numbers are for: a voice connector or a SIP media application
        ///
        /// Phone numbers outside the US take SipMediaApplicationDialIn only.
        product_type: PhoneNumberProductType,
        /// Phone numbers to order, in E.164 format
        e164_phone_numbers: Sensitive<Vec<String>>,
        /// Your own name for the phone numbers, the same for all of the order
        ///
        /// It can be changed with update-phone-number.
        name: Option<Sensitive<String>>,
    }
    example "chimectl voice create-phone-number-order --product-type VoiceConnector --e164-phone-numbers +12065550100 +12065550101"
}

operation! {
    /// Show an order of phone numbers: its status and that of each number
    ///
    /// An order ends as Successful, Partial, Failed, Exception or Cancelled; any other Status means that it
    /// is still under way. Partial means that only some of the numbers came: OrderedPhoneNumbers says which
    /// are Acquired.
    GetPhoneNumberOrder = voice : get_phone_number_order {
        /// Order to show
        phone_number_order_id: String,
    }
    example "chimectl voice get-phone-number-order --phone-number-order-id 3f0e2d1c-7b6a-4958-8c7d-6e5f4a3b2c1d --query PhoneNumberOrder.Status"
}

operation! {
    /// List the orders of phone numbers
    ///
    /// To list the phone numbers themselves, use list-phone-numbers.
    ///
    /// Every page is fetched and joined. --max-items stops earlier, --page-size sets how many come with one
    /// request, --no-paginate makes a single request.
    ListPhoneNumberOrders = voice : list_phone_number_orders {
        /// The service's own token of the page to fetch; makes a single request
        next_token: Option<String>,
        /// How many orders the single request asks for; use --page-size to list them all
        max_results: Option<i32>,
    }
    example "chimectl voice list-phone-number-orders --query 'PhoneNumberOrders[].[PhoneNumberOrderId, Status]'"
}
