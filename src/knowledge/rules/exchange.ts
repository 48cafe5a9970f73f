/** Words of Exchange's resolver, store driver and categorizer; they stand in reports of Exchange Server and Exchange Online alike. */
import { EXCHANGE_NDR, EXO_NDR, SISIMAI_MICROSOFT } from "./sources";
import { table } from "./table";

const BAD_PRIMARY =
  "github.com/MicrosoftDocs/OfficeDocs-Support Exchange/ExchangeOnline/email-delivery/ndr/badprimary-ndr.md";
const NOT_FOUND =
  "github.com/MicrosoftDocs/OfficeDocs-Support Exchange/ExchangeOnline/email-delivery/ndr/mapiexceptionnotfound-ndr.md";
const MEPF =
  "github.com/MicrosoftDocs/OfficeDocs-Support Exchange/ExchangeOnline/email-delivery/ndr/cannot-send-mail-mepf.md";
const INVALID =
  "github.com/MicrosoftDocs/OfficeDocs-Support Exchange/ExchangeOnline/email-delivery/ndr/invalid-message-ndr.md";
const APPROVAL =
  "github.com/MicrosoftDocs/OfficeDocs-Support Exchange/ExchangeOnline/email-delivery/ndr/550-5-6-0-approval-invalidexpiry-cannot-read-expiry-poilcy-error.md";
const FIX_571 =
  "github.com/MicrosoftDocs/OfficeDocs-Support Exchange/ExchangeOnline/email-delivery/ndr/fix-error-code-550-5-7-1-in-exchange-online.md";
const GROUP_NDR =
  "github.com/MicrosoftDocs/OfficeDocs-Support Exchange/ExchangeOnline/email-delivery/ndr-when-external-users-send-email-to-microsoft-365-group.md";
const SIZE_LIMITS =
  "github.com/MicrosoftDocs/OfficeDocs-Exchange Exchange/ExchangeServer/mail-flow/message-size-limits.md";

export const rules = table("exchange", {}, [
  [
    "recipient addresses rejected:access denied",
    "userunknown.edge_block",
    "550 5.4.1 All recipient addresses rejected : Access denied [SN1NAM02FT0011.eop-nam02.prod.protection.outlook.com]",
    EXO_NDR,
    { status: "5.4.1" },
  ],
  [
    "resolver.adr.badprimary",
    "systemerror",
    "550 5.2.0 RESOLVER.ADR.BadPrimary; recipient primary SMTP address is missing or invalid",
    BAD_PRIMARY,
    { code: "RESOLVER.ADR.BadPrimary", actors: ["sender_admin", "recipient_admin"] },
  ],
  [
    "resolver.adr.ambiguous",
    "systemerror",
    "550 5.1.4 RESOLVER.ADR.Ambiguous; ambiguous address",
    EXCHANGE_NDR,
    { code: "RESOLVER.ADR.Ambiguous", actors: ["recipient_admin"] },
  ],
  [
    "resolver.adr.invalidinsmtp",
    "userunknown",
    "550 5.1.0 RESOLVER.ADR.InvalidInSmtp; encapsulated INVALID address inside an SMTP address (IMCEAINVALID-)",
    EXCHANGE_NDR,
    { code: "RESOLVER.ADR.InvalidInSmtp" },
  ],
  [
    "resolver.adr.reciplimit",
    "ratelimited",
    "550 5.5.3 RESOLVER.ADR.RecipLimit; too many recipients",
    EXCHANGE_NDR,
    { code: "RESOLVER.ADR.RecipLimit", severity: "permanent", actors: ["sender"] },
  ],
  [
    "resolver.grp.expansion",
    "systemerror",
    "550 5.2.4 RESOLVER.GRP.Expansion; distribution list expansion",
    EXCHANGE_NDR,
    { code: "RESOLVER.GRP.Expansion", actors: ["recipient_admin"] },
  ],
  [
    "resolver.rst.sendernotauthenticated",
    "rejected.restricted_recipient",
    "550 5.7.133 RESOLVER.RST.SenderNotAuthenticatedForGroup; authentication required",
    GROUP_NDR,
    { code: "RESOLVER.RST.SenderNotAuthenticated" },
  ],
  [
    "resolver.rst.recipientsizelimit",
    "emailtoolarge.recipient_server",
    "550 5.2.3 RESOLVER.RST.RecipientSizeLimit; message too large for this recipient",
    SIZE_LIMITS,
    { code: "RESOLVER.RST.RecipientSizeLimit" },
  ],
  [
    "resolver.rst.externalsendersizelimit",
    "emailtoolarge",
    "550 5.2.3 RESOLVER.RST.ExternalSenderSizeLimit; message too large for external senders",
    SIZE_LIMITS,
    { code: "RESOLVER.RST.ExternalSenderSizeLimit" },
  ],
  [
    "message too large for this recipient",
    "emailtoolarge.recipient_server",
    "550 5.2.3 Message too large for this recipient",
    SIZE_LIMITS,
  ],
  [
    "message too large for this organization",
    "emailtoolarge",
    "550 5.2.3 Message too large for this organization",
    SIZE_LIMITS,
  ],
  [
    "quotaexceededexception",
    "mailboxfull",
    "554 5.2.2 STOREDRV.Deliver.Exception:QuotaExceededException; Failed to process message due to a permanent exception",
    EXCHANGE_NDR,
    { code: "QuotaExceededException" },
  ],
  [
    "mapiexceptionshutoffquotaexceeded",
    "mailboxfull",
    "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:StoragePermanentException.MapiExceptionShutoffQuotaExceeded",
    EXCHANGE_NDR,
    { code: "MapiExceptionShutoffQuotaExceeded" },
  ],
  [
    "mapiexceptionnotfound",
    "systemerror",
    "554 5.2.0 STOREDRV.Deliver.Exception:StoragePermanentException.MapiExceptionNotFound; Failed to process message",
    NOT_FOUND,
    { code: "MapiExceptionNotFound" },
  ],
  [
    "mapiexceptionnotauthorized",
    "rejected.restricted_recipient",
    "554 5.2.0 STOREDRV.Deliver.Exception:AccessDeniedException.MapiExceptionNotAuthorized; Failed to process message due to a permanent exception",
    EXCHANGE_NDR,
    { code: "MapiExceptionNotAuthorized" },
  ],
  [
    ["storedrv.deliver.exception", "accountdisabledexception"],
    "suspend",
    "550 5.2.1 STOREDRV.Deliver.Exception:AccountDisabledException.MapiExceptionLogonFailed; Failed to process message due to a permanent exception",
    "unverified: what the exception's name in Exchange's store driver says",
    { id: "accountdisabledexception", code: "AccountDisabledException" },
  ],
  [
    ["storedrv.deliver.exception", "conversionfailedexception"],
    "contenterror",
    "554 5.6.0 STOREDRV.Deliver.Exception:ConversionFailedException; Content conversion failed",
    NOT_FOUND,
    { id: "conversionfailedexception" },
  ],
  [
    "storedrv.deliver.exception",
    "systemerror",
    "554 5.2.0 STOREDRV.Deliver.Exception:StoragePermanentException; Failed to process message due to a permanent exception",
    NOT_FOUND,
    { actors: ["recipient_admin"] },
  ],
  [["mepf", "quota"], "mailboxfull.quota_of_group_or_public_folder", "554 5.2.2 The MEPF is over its quota", MEPF],
  [
    ["public folder", "quota"],
    "mailboxfull.quota_of_group_or_public_folder",
    "554 5.2.2 The public folder has exceeded its storage quota",
    MEPF,
  ],
  [
    "submissionquotaexceededexception",
    "ratelimited.own_quota",
    "550 5.2.2 STOREDRV.Submit.Exception:SubmissionQuotaExceededException",
    EXO_NDR,
    { code: "SubmissionQuotaExceeded" },
  ],
  ["invalid message content", "contenterror", "550 5.6.0 Invalid message content", INVALID],
  [
    "approval.invalidexpiry",
    "systemerror",
    "550 5.6.0 APPROVAL.InvalidExpiry; Cannot read expiry policy",
    APPROVAL,
    { code: "APPROVAL.InvalidExpiry", severity: "permanent", actors: ["recipient_admin"] },
  ],
  [
    "approval.notauthorized",
    "rejected.restricted_recipient",
    "550 5.7.1 APPROVAL.NotAuthorized; message cannot be delivered",
    EXCHANGE_NDR,
    { code: "APPROVAL.NotAuthorized" },
  ],
  [
    "approval.rejectmessage",
    "rejected.restricted_recipient",
    "550 5.7.1 APPROVAL.RejectMessage; message rejected by the moderator",
    EXCHANGE_NDR,
    { code: "APPROVAL.RejectMessage" },
  ],
  [
    "delivery not authorized",
    "rejected",
    "550 5.7.1 Delivery not authorized",
    EXO_NDR,
    { actors: ["recipient_admin", "recipient"] },
  ],
  [
    "client was not authenticated",
    "securityerror",
    "530 5.7.1 Client was not authenticated",
    EXO_NDR,
    { actors: ["recipient_admin", "sender_admin"] },
  ],
  [
    "delivery restriction check failed",
    "rejected.restricted_recipient",
    "550 5.7.133 Delivery restriction check failed because the sender was not authenticated when sending to this group",
    GROUP_NDR,
  ],
  [
    "message rate limit exceeded",
    "ratelimited",
    "550 5.1.8 Message rate limit exceeded for this sender",
    EXCHANGE_NDR,
    { actors: ["sender_admin", "sender"] },
  ],
  [
    "routing.noconnectorforaddresstype",
    "hostunknown",
    "550 5.4.4 ROUTING.NoConnectorForAddressType; unable to route for address type",
    EXCHANGE_NDR,
    { code: "ROUTING.NoConnectorForAddressType", actors: ["sender_admin"] },
  ],
  [
    "smtpsend.dns.nonexistentdomain",
    "hostunknown",
    "550 5.4.4 SMTPSEND.DNS.NonExistentDomain; nonexistent domain",
    EXCHANGE_NDR,
    { code: "SMTPSEND.DNS.NonExistentDomain" },
  ],
  [
    "smtpsend.dns.mxloopback",
    "networkerror.loop",
    "550 5.4.4 SMTPSEND.DNS.MxLoopback; DNS records for this domain are configured in a loop",
    EXCHANGE_NDR,
    { code: "SMTPSEND.DNS.MxLoopback" },
  ],
  [
    "infodomainnonexistent",
    "hostunknown",
    "550 5.4.310 DNS domain example.jp does not exist [Message=InfoDomainNonexistent] [LastAttemptedServerName=example.jp]",
    SISIMAI_MICROSOFT,
    { code: "InfoDomainNonexistent" },
  ],
  [
    "resolver.fwd.loop",
    "networkerror.loop",
    "550 5.4.6 RESOLVER.FWD.Loop; there is a forwarding loop configured in the directory",
    EXCHANGE_NDR,
    { code: "RESOLVER.FWD.Loop" },
  ],
  [
    "resolver.fwd.notfound",
    "systemerror",
    "550 5.1.1 RESOLVER.FWD.NotFound; misconfigured forwarding address",
    EXCHANGE_NDR,
    { code: "RESOLVER.FWD.NotFound", severity: "permanent", actors: ["recipient", "recipient_admin"] },
  ],
  [
    "rejectmessage; the message was rejected by organization policy",
    "policyviolation.transport_rule",
    "550 5.7.1 The message was rejected: TRANSPORT.RULES RejectMessage; the message was rejected by organization policy",
    FIX_571,
  ],
]);
