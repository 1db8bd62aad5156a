<?php

namespace MediaWiki\Extension\Signet;

use ApiBase;
use BotPassword;
use MediaWiki\Session\BotPasswordSessionProvider;
use Wikimedia\ParamValidator\ParamValidator;

/** Exchanges a bot password for a bearer token. Sets no cookie, so that no CSRF token is needed. */
class ApiSignetBearer extends ApiBase {
	private TokenJar $jar;

	/**
	 * @param \ApiMain $main
	 * @param string $action
	 * @param TokenJar $jar
	 */
	public function __construct( $main, $action, TokenJar $jar ) {
		parent::__construct( $main, $action );
		$this->jar = $jar;
	}

	/** @inheritDoc */
	public function execute() {
		$this->requirePostedParameters( [ 'name', 'password' ] );
		if ( !$this->getConfig()->get( 'SignetBearer' ) ) {
			$this->dieWithError( 'apierror-signet-bearer-off', 'signet-bearer-off' );
		}
		$params = $this->extractRequestParams();
		$session = $this->logIn( $params['name'], $params['password'] );
		$this->getResult()->addValue( null, $this->getModuleName(), [
			'token' => $session->token,
			'username' => $session->subject,
		] );
	}

	private function logIn( string $name, string $password ): SealedSession {
		$provider = $this->getRequest()->getSession()->getProvider()->getManager()
			->getProvider( BotPasswordSessionProvider::class );
		if ( !$provider instanceof SignetBotPasswordProvider ) {
			$this->dieWithError( 'botpasswords-no-provider' );
		}
		// MediaWiki's own login, with its throttle, its restrictions and its log; only its cookie goes nowhere.
		$class = class_exists( \MediaWiki\Request\DerivativeRequest::class )
			? \MediaWiki\Request\DerivativeRequest::class : \DerivativeRequest::class;
		$request = new $class( $this->getRequest(), [], true );
		$status = $provider->asBearer( static fn () => BotPassword::login( $name, $password, $request ) );
		if ( !$status->isGood() ) {
			$this->dieStatus( $status );
		}
		$session = $this->jar->session( $status->getValue()->getId() );
		if ( !$session ) {
			$this->dieWithError( ...( $this->jar->isAway()
				? [ 'signet-away', 'signet-away' ] : [ 'apierror-signet-bearer-unsealed', 'signet-bearer-unsealed' ] ) );
		}
		return $session;
	}

	/** @inheritDoc */
	public function mustBePosted() {
		return true;
	}

	/** @inheritDoc */
	public function isReadMode() {
		return false;
	}

	/** @inheritDoc */
	protected function getExamplesMessages() {
		return [ 'action=signetbearer&name=Example@client&password=…' => 'apihelp-signetbearer-example' ];
	}

	/** @inheritDoc */
	public function getAllowedParams() {
		return [
			'name' => [ ParamValidator::PARAM_TYPE => 'string', ParamValidator::PARAM_REQUIRED => true ],
			'password' => [
				ParamValidator::PARAM_TYPE => 'password',
				ParamValidator::PARAM_REQUIRED => true,
				ParamValidator::PARAM_SENSITIVE => true,
			],
		];
	}
}
