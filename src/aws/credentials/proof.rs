//! The proof that whoever renews a sign-in has its key: DPoP (RFC 9449), signed with ES256.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::interceptors::context::BeforeTransmitInterceptorContextMut;
use aws_smithy_runtime_api::client::interceptors::{Intercept, dyn_dispatch_hint};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::config_bag::ConfigBag;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rustls::SignatureScheme;
use rustls::crypto::ring::sign::any_ecdsa_type;
use rustls::pki_types::PrivateKeyDer;
use rustls::pki_types::pem::PemObject as _;
use rustls::sign::SigningKey;
use serde_json::{Value as Json, json};

/// Length in bytes of each of the two numbers in a signature, and in a point on the curve.
const LENGTH: usize = 32;
/// The sign before the two coordinates of a point.
const UNCOMPRESSED: u8 = 4;

/// The key of a sign-in: an interceptor of the SDK that adds a proof to each request.
#[derive(Clone)]
pub struct Proof(Arc<dyn SigningKey>);

impl fmt::Debug for Proof {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Proof")
    }
}

impl Proof {
    /// The proof with a key in PEM form, if it is one of the curve P-256.
    pub fn with(pem: &str) -> Option<Self> {
        let key = any_ecdsa_type(&PrivateKeyDer::from_pem_slice(pem.as_bytes()).ok()?).ok()?;
        key.choose_scheme(&[SignatureScheme::ECDSA_NISTP256_SHA256]).is_some().then_some(Self(key))
    }

    /// A token that proves a POST to `url` at `now`, in seconds since 1970. `id` makes it good for one request.
    fn of(&self, url: &str, now: u64, id: &str) -> Option<String> {
        let public = self.0.public_key()?;
        let (sign, point) = public.as_ref().split_at_checked(public.len().checked_sub(2 * LENGTH)?)?;
        if sign.last() != Some(&UNCOMPRESSED) {
            return None;
        }
        let [x, y] = [&point[..LENGTH], &point[LENGTH..]].map(|number| URL_SAFE_NO_PAD.encode(number));
        let key = json!({ "kty": "EC", "x": x, "y": y, "crv": "P-256" });
        let header = json!({ "typ": "dpop+jwt", "alg": "ES256", "jwk": key });
        let claims = json!({ "htm": "POST", "htu": url, "iat": now, "jti": id });
        let text = |json: Json| URL_SAFE_NO_PAD.encode(json.to_string());
        let signed = format!("{}.{}", text(header), text(claims));
        let signer = self.0.choose_scheme(&[SignatureScheme::ECDSA_NISTP256_SHA256])?;
        let signature = fixed(&signer.sign(signed.as_bytes()).ok()?)?;
        Some(format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature)))
    }
}

/// The two numbers of a signature behind each other. TLS has them as a sequence of two integers (RFC 3279, section
/// 2.2.3), JSON Web Signatures at a fixed length (RFC 7518, section 3.4).
fn fixed(sequence: &[u8]) -> Option<Vec<u8>> {
    let [0x30, _, rest @ ..] = sequence else { return None };
    let mut rest = rest;
    let mut numbers = Vec::with_capacity(2 * LENGTH);
    for _ in 0..2 {
        let [0x02, length, more @ ..] = rest else { return None };
        let (number, more) = more.split_at_checked((*length).into())?;
        let digits: Vec<u8> = number.iter().copied().skip_while(|byte| *byte == 0).collect();
        numbers.extend(std::iter::repeat_n(0, LENGTH.checked_sub(digits.len())?));
        numbers.extend(digits);
        rest = more;
    }
    Some(numbers)
}

#[dyn_dispatch_hint]
impl Intercept for Proof {
    fn name(&self) -> &'static str {
        "Proof"
    }

    fn modify_before_transmit(
        &self,
        context: &mut BeforeTransmitInterceptorContextMut<'_>,
        _: &RuntimeComponents,
        _: &mut ConfigBag,
    ) -> Result<(), BoxError> {
        let request = context.request_mut();
        let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_secs();
        let proof = self.of(request.uri(), now, &uuid::Uuid::new_v4().to_string());
        let proof = proof.ok_or("the sign-in key cannot sign")?;
        request.headers_mut().try_insert("dpop", proof)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ring::signature::{ECDSA_P256_SHA256_FIXED, UnparsedPublicKey};

    /// A key as `aws login` writes it.
    const PEM: &str = "-----BEGIN EC PRIVATE KEY-----\n\
        MHcCAQEEIAnSoIwxseq1Sg/U8+qIBvweegQggC7A18kPDR7vZHgxoAoGCCqGSM49\n\
        AwEHoUQDQgAEvoe0DnwegpVF1ifvhqYRP6gM8flWPHzmTcMSiM63bsaHqMJYIfhI\n\
        JsfgrYzDjL/+m2uLFuAf20eGQI5gArgQAA==\n\
        -----END EC PRIVATE KEY-----\n";

    #[test]
    fn a_proof_verifies_with_the_key_that_it_names() {
        let proof = Proof::with(PEM).unwrap();
        for id in 0..64 {
            let token = proof.of("https://example.com/v1/token", 1_767_225_600, &id.to_string()).unwrap();
            let (signed, signature) = token.rsplit_once('.').unwrap();
            let decoded = |text: &str| URL_SAFE_NO_PAD.decode(text).unwrap();
            let [header, claims] =
                [0, 1].map(|at| serde_json::from_slice::<Json>(&decoded(signed.split('.').nth(at).unwrap())).unwrap());
            assert_eq!(claims["htu"], "https://example.com/v1/token");
            let point = ["x", "y"].map(|name| decoded(header["jwk"][name].as_str().unwrap())).concat();
            let key = UnparsedPublicKey::new(&ECDSA_P256_SHA256_FIXED, [vec![UNCOMPRESSED], point].concat());
            key.verify(signed.as_bytes(), &decoded(signature)).unwrap();
        }
    }

    #[test]
    fn what_is_no_key_is_none() {
        for pem in ["", "x", "-----BEGIN EC PRIVATE KEY-----\nAAAA\n-----END EC PRIVATE KEY-----\n"] {
            assert!(Proof::with(pem).is_none(), "{pem}");
        }
    }

    #[test]
    fn numbers_of_a_signature_have_a_fixed_length() {
        let short = [&[0x30, 8, 2, 2, 0, 0x80, 2, 2, 1, 2][..]].concat();
        let numbers = fixed(&short).unwrap();
        assert_eq!((numbers.len(), numbers[31], &numbers[62..]), (64, 0x80, &[1, 2][..]));
        for broken in [&[][..], &[0x30], &[0x30, 0], &[0x30, 3, 2, 9, 1], &[0x31, 0]] {
            assert_eq!(fixed(broken), None, "{broken:?}");
        }
    }
}
