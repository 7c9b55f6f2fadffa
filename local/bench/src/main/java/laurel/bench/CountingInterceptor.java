package laurel.bench;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * Shows every request to DynamoDB of this process to a {@link Meter}, if one is running. The SDK finds it by a resource
 * of its own, so that what is measured needs no hook.
 */
public final class CountingInterceptor implements ExecutionInterceptor {
    /** Inherited, so that a handler's own threads count and other functions' do not. */
    private static final ThreadLocal<@Nullable Meter> RUNNING = new InheritableThreadLocal<>();

    static void show(Meter meter) {
        RUNNING.set(meter);
    }

    static void showNobody() {
        RUNNING.remove();
    }

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        SdkRequest request = context.request();
        ReturnConsumedCapacity total = ReturnConsumedCapacity.TOTAL;
        return RUNNING.get() == null
                ? request
                : switch (request) {
                    case GetItemRequest r -> r.copy(b -> b.returnConsumedCapacity(total));
                    case BatchGetItemRequest r -> r.copy(b -> b.returnConsumedCapacity(total));
                    case BatchWriteItemRequest r -> r.copy(b -> b.returnConsumedCapacity(total));
                    case QueryRequest r -> r.copy(b -> b.returnConsumedCapacity(total));
                    case PutItemRequest r -> r.copy(b -> b.returnConsumedCapacity(total));
                    case UpdateItemRequest r -> r.copy(b -> b.returnConsumedCapacity(total));
                    case DeleteItemRequest r -> r.copy(b -> b.returnConsumedCapacity(total));
                    case TransactWriteItemsRequest r -> r.copy(b -> b.returnConsumedCapacity(total));
                    default -> request;
                };
    }

    @Override
    public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
        Meter meter = RUNNING.get();
        if (meter != null && context.request() instanceof DynamoDbRequest request) {
            meter.before(request);
        }
    }

    @Override
    public void afterExecution(Context.AfterExecution context, ExecutionAttributes attributes) {
        Meter meter = RUNNING.get();
        if (meter != null && context.request() instanceof DynamoDbRequest request) {
            meter.after(request, context.response());
        }
    }

    @Override
    public void onExecutionFailure(Context.FailedExecution context, ExecutionAttributes attributes) {
        Meter meter = RUNNING.get();
        if (meter != null && context.request() instanceof DynamoDbRequest request) {
            meter.failed(request);
        }
    }
}
