package laurel.local.ses;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An event that SES publishes about an e-mail.
 *
 * @param detailType such as {@code Email Sent}
 * @param time RFC 3339
 * @param resource the ARN of the configuration set that publishes it
 */
public record SesEvent(String id, String detailType, String time, String resource, JsonNode detail) {}
