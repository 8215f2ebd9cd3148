//! Ids: given at birth, carried by alignment afterwards.
