//! Mutexes that outlive a panic of whoever held them.

use std::sync::{Mutex, MutexGuard, PoisonError};

/// What `mutex` holds, also if whoever had it has panicked.
pub fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
