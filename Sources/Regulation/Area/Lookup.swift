/// What a decision may look up: the state of the county as the log tells it so far.
///
/// Each area says in a protocol of its own what of its tables others may read, and a decider names
/// those it reads: `some SiteLookup & DirectoryLookup`. Every look-up is by key, so a decision
/// costs the same on a long log as on a short one.
package protocol Lookup {}
